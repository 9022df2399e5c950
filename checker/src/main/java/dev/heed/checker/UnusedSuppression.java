package dev.heed.checker;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.BugPattern.StandardTags;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.bugpatterns.BugChecker;
import javax.inject.Inject;

/** Reports suppressions of Heed's rules that silence nothing. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A suppression of a Heed rule silences nothing",
    severity = SeverityLevel.SUGGESTION,
    linkType = LinkType.CUSTOM,
    link = FactChecker.PAGES + "UnusedSuppression" + FactChecker.PAGE,
    tags = StandardTags.STYLE)
public final class UnusedSuppression extends FactChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public UnusedSuppression() {
    this(ErrorProneFlags.empty());
  }

  /** For Error Prone, which hands over the options. */
  @Inject
  public UnusedSuppression(ErrorProneFlags flags) {
    super(flags);
  }
}
