package dev.heed.checker;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.BugPattern.StandardTags;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.bugpatterns.BugChecker;
import javax.inject.Inject;

/** Reports asynchronous methods that give their callers no way to cancel. */
@AutoService(BugChecker.class)
@BugPattern(
    summary =
        "A method that returns an asynchronous type offers no way to pass a cancellation token",
    severity = SeverityLevel.WARNING,
    linkType = LinkType.CUSTOM,
    link = FactChecker.PAGES + "AsyncWithoutToken" + FactChecker.PAGE,
    tags = StandardTags.LIKELY_ERROR)
public final class AsyncWithoutToken extends FactChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public AsyncWithoutToken() {
    this(ErrorProneFlags.empty());
  }

  /** For Error Prone, which hands over the options. */
  @Inject
  public AsyncWithoutToken(ErrorProneFlags flags) {
    super(flags);
  }
}
