package dev.heed.checker;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.BugPattern.StandardTags;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.bugpatterns.BugChecker;
import javax.inject.Inject;

/** Reports catches that take a cancellation and let the work go on. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A catch takes the exception that means cancelled, and the work goes on",
    severity = SeverityLevel.SUGGESTION,
    linkType = LinkType.CUSTOM,
    link = FactChecker.PAGES + "CancellationSwallowed" + FactChecker.PAGE,
    tags = StandardTags.LIKELY_ERROR)
public final class CancellationSwallowed extends FactChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public CancellationSwallowed() {
    this(ErrorProneFlags.empty());
  }

  /** For Error Prone, which hands over the options. */
  @Inject
  public CancellationSwallowed(ErrorProneFlags flags) {
    super(flags);
  }
}
