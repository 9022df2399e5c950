package dev.heed.checker;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.BugPattern.StandardTags;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.bugpatterns.BugChecker;
import javax.inject.Inject;

/** Reports clean-up that is given a token which may be cancelled. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Clean-up is given a token that may be cancelled already, and then does not happen",
    severity = SeverityLevel.SUGGESTION,
    linkType = LinkType.CUSTOM,
    link = FactChecker.PAGES + "TokenInCleanup" + FactChecker.PAGE,
    tags = StandardTags.LIKELY_ERROR)
public final class TokenInCleanup extends FactChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public TokenInCleanup() {
    this(ErrorProneFlags.empty());
  }

  /** For Error Prone, which hands over the options. */
  @Inject
  public TokenInCleanup(ErrorProneFlags flags) {
    super(flags);
  }
}
