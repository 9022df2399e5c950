package dev.heed.checker;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.BugPattern.StandardTags;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.bugpatterns.BugChecker;
import javax.inject.Inject;

/** Reports methods that pass a token that never cancels because they take none. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A method without a token parameter passes a token that never cancels onwards",
    severity = SeverityLevel.WARNING,
    linkType = LinkType.CUSTOM,
    link = FactChecker.PAGES + "NoneTokenFacade" + FactChecker.PAGE,
    tags = StandardTags.LIKELY_ERROR)
public final class NoneTokenFacade extends FactChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public NoneTokenFacade() {
    this(ErrorProneFlags.empty());
  }

  /** For Error Prone, which hands over the options. */
  @Inject
  public NoneTokenFacade(ErrorProneFlags flags) {
    super(flags);
  }
}
