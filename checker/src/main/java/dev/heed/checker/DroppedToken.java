package dev.heed.checker;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.BugPattern.StandardTags;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.bugpatterns.BugChecker;
import javax.inject.Inject;

/**
 * Reports calls that drop the token in sight, as far as one file tells; the command line judges the
 * whole program.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A call drops the token in sight, and work further down cannot be cancelled",
    severity = SeverityLevel.WARNING,
    linkType = LinkType.CUSTOM,
    link = FactChecker.PAGES + "DroppedToken" + FactChecker.PAGE,
    tags = StandardTags.LIKELY_ERROR)
public final class DroppedToken extends FactChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public DroppedToken() {
    this(ErrorProneFlags.empty());
  }

  /** For Error Prone, which hands over the options. */
  @Inject
  public DroppedToken(ErrorProneFlags flags) {
    super(flags);
  }
}
