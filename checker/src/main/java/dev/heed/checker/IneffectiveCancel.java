package dev.heed.checker;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.BugPattern.StandardTags;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.bugpatterns.BugChecker;
import javax.inject.Inject;

/** Reports cancellations that cannot reach the work. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A cancellation cannot reach the work that it is meant to end",
    severity = SeverityLevel.SUGGESTION,
    linkType = LinkType.CUSTOM,
    link = FactChecker.PAGES + "IneffectiveCancel" + FactChecker.PAGE,
    tags = StandardTags.LIKELY_ERROR)
public final class IneffectiveCancel extends FactChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public IneffectiveCancel() {
    this(ErrorProneFlags.empty());
  }

  /** For Error Prone, which hands over the options. */
  @Inject
  public IneffectiveCancel(ErrorProneFlags flags) {
    super(flags);
  }
}
