package dev.heed.checker;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.BugPattern.StandardTags;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.bugpatterns.BugChecker;
import javax.inject.Inject;

/** Reports cancellation sources kept in static fields. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A static field holds a source of cancellation tokens that all users share",
    severity = SeverityLevel.WARNING,
    linkType = LinkType.CUSTOM,
    link = FactChecker.PAGES + "StaticTokenSource" + FactChecker.PAGE,
    tags = StandardTags.LIKELY_ERROR)
public final class StaticTokenSource extends FactChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public StaticTokenSource() {
    this(ErrorProneFlags.empty());
  }

  /** For Error Prone, which hands over the options. */
  @Inject
  public StaticTokenSource(ErrorProneFlags flags) {
    super(flags);
  }
}
