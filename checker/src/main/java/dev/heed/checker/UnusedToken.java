package dev.heed.checker;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.BugPattern.StandardTags;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.bugpatterns.BugChecker;
import javax.inject.Inject;

/** Reports token parameters that a method never uses. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A token parameter is never used, so callers cannot cancel what they think they can",
    severity = SeverityLevel.SUGGESTION,
    linkType = LinkType.CUSTOM,
    link = FactChecker.PAGES + "UnusedToken" + FactChecker.PAGE,
    tags = StandardTags.LIKELY_ERROR)
public final class UnusedToken extends FactChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public UnusedToken() {
    this(ErrorProneFlags.empty());
  }

  /** For Error Prone, which hands over the options. */
  @Inject
  public UnusedToken(ErrorProneFlags flags) {
    super(flags);
  }
}
