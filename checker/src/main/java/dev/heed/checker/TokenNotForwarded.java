package dev.heed.checker;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.BugPattern.StandardTags;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.bugpatterns.BugChecker;
import javax.inject.Inject;

/** Reports calls that leave out a token that is in sight. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A call leaves out a cancellation token that is in sight and that an overload takes",
    severity = SeverityLevel.WARNING,
    linkType = LinkType.CUSTOM,
    link = FactChecker.PAGES + "TokenNotForwarded" + FactChecker.PAGE,
    tags = StandardTags.LIKELY_ERROR)
public final class TokenNotForwarded extends FactChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public TokenNotForwarded() {
    this(ErrorProneFlags.empty());
  }

  /** For Error Prone, which hands over the options. */
  @Inject
  public TokenNotForwarded(ErrorProneFlags flags) {
    super(flags);
  }
}
