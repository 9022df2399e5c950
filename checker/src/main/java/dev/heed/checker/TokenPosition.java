package dev.heed.checker;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.BugPattern.StandardTags;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.bugpatterns.BugChecker;
import javax.inject.Inject;

/** Reports token parameters away from the place where the project has them. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A token parameter is away from the place where the project has it",
    severity = SeverityLevel.SUGGESTION,
    linkType = LinkType.CUSTOM,
    link = FactChecker.PAGES + "TokenPosition" + FactChecker.PAGE,
    tags = StandardTags.STYLE)
public final class TokenPosition extends FactChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public TokenPosition() {
    this(ErrorProneFlags.empty());
  }

  /** For Error Prone, which hands over the options. */
  @Inject
  public TokenPosition(ErrorProneFlags flags) {
    super(flags);
  }
}
