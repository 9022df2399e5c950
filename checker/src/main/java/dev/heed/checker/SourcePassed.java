package dev.heed.checker;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.BugPattern.StandardTags;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.bugpatterns.BugChecker;
import javax.inject.Inject;

/** Reports parameters that are sources where a token would do. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A method takes a source of cancellation where its token would do",
    severity = SeverityLevel.SUGGESTION,
    linkType = LinkType.CUSTOM,
    link = FactChecker.PAGES + "SourcePassed" + FactChecker.PAGE,
    tags = StandardTags.LIKELY_ERROR)
public final class SourcePassed extends FactChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public SourcePassed() {
    this(ErrorProneFlags.empty());
  }

  /** For Error Prone, which hands over the options. */
  @Inject
  public SourcePassed(ErrorProneFlags flags) {
    super(flags);
  }
}
