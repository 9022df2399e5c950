package dev.heed.checker;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.BugPattern.StandardTags;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.bugpatterns.BugChecker;
import javax.inject.Inject;

/** Reports calls that pass a token that never cancels while a real one is in sight. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A call passes a token that never cancels although a real one is in sight",
    severity = SeverityLevel.WARNING,
    linkType = LinkType.CUSTOM,
    link = FactChecker.PAGES + "NoneTokenPassed" + FactChecker.PAGE,
    tags = StandardTags.LIKELY_ERROR)
public final class NoneTokenPassed extends FactChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public NoneTokenPassed() {
    this(ErrorProneFlags.empty());
  }

  /** For Error Prone, which hands over the options. */
  @Inject
  public NoneTokenPassed(ErrorProneFlags flags) {
    super(flags);
  }
}
