package dev.heed.checker;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.BugPattern.StandardTags;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.bugpatterns.BugChecker;
import javax.inject.Inject;

/** Reports waits that the token in sight cannot end. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A wait goes on although the cancellation token in sight may be cancelled",
    severity = SeverityLevel.SUGGESTION,
    linkType = LinkType.CUSTOM,
    link = FactChecker.PAGES + "DeafWait" + FactChecker.PAGE,
    tags = StandardTags.LIKELY_ERROR)
public final class DeafWait extends FactChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public DeafWait() {
    this(ErrorProneFlags.empty());
  }

  /** For Error Prone, which hands over the options. */
  @Inject
  public DeafWait(ErrorProneFlags flags) {
    super(flags);
  }
}
