package dev.heed.checker;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.BugPattern.StandardTags;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.bugpatterns.BugChecker;
import javax.inject.Inject;

/** Reports sources of cancellation that are closed on no path. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A source of cancellation tokens is made and closed on no path",
    severity = SeverityLevel.SUGGESTION,
    linkType = LinkType.CUSTOM,
    link = FactChecker.PAGES + "SourceNotClosed" + FactChecker.PAGE,
    tags = StandardTags.LIKELY_ERROR)
public final class SourceNotClosed extends FactChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public SourceNotClosed() {
    this(ErrorProneFlags.empty());
  }

  /** For Error Prone, which hands over the options. */
  @Inject
  public SourceNotClosed(ErrorProneFlags flags) {
    super(flags);
  }
}
