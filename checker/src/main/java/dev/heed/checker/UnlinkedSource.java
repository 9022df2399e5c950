package dev.heed.checker;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.BugPattern.StandardTags;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.bugpatterns.BugChecker;
import javax.inject.Inject;

/** Reports new sources beside a token in sight. */
@AutoService(BugChecker.class)
@BugPattern(
    summary =
        "A new source is not linked to the token in sight, so cancelling that does not reach it",
    severity = SeverityLevel.SUGGESTION,
    linkType = LinkType.CUSTOM,
    link = FactChecker.PAGES + "UnlinkedSource" + FactChecker.PAGE,
    tags = StandardTags.LIKELY_ERROR)
public final class UnlinkedSource extends FactChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public UnlinkedSource() {
    this(ErrorProneFlags.empty());
  }

  /** For Error Prone, which hands over the options. */
  @Inject
  public UnlinkedSource(ErrorProneFlags flags) {
    super(flags);
  }
}
