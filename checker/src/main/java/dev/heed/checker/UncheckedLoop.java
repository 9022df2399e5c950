package dev.heed.checker;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.BugPattern.StandardTags;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.bugpatterns.BugChecker;
import javax.inject.Inject;

/** Reports loops that may run long and never ask the token in sight. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A loop that may run long never asks the cancellation token in sight",
    severity = SeverityLevel.SUGGESTION,
    linkType = LinkType.CUSTOM,
    link = FactChecker.PAGES + "UncheckedLoop" + FactChecker.PAGE,
    tags = StandardTags.LIKELY_ERROR)
public final class UncheckedLoop extends FactChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public UncheckedLoop() {
    this(ErrorProneFlags.empty());
  }

  /** For Error Prone, which hands over the options. */
  @Inject
  public UncheckedLoop(ErrorProneFlags flags) {
    super(flags);
  }
}
