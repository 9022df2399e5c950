package dev.heed.checker;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.BugPattern.StandardTags;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.bugpatterns.BugChecker;
import javax.inject.Inject;

/** Reports calls that pass the wrong one of two tokens. */
@AutoService(BugChecker.class)
@BugPattern(
    summary =
        "A call passes a token from further out although a nearer one was handed to this code",
    severity = SeverityLevel.SUGGESTION,
    linkType = LinkType.CUSTOM,
    link = FactChecker.PAGES + "WrongToken" + FactChecker.PAGE,
    tags = StandardTags.LIKELY_ERROR)
public final class WrongToken extends FactChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public WrongToken() {
    this(ErrorProneFlags.empty());
  }

  /** For Error Prone, which hands over the options. */
  @Inject
  public WrongToken(ErrorProneFlags flags) {
    super(flags);
  }
}
