package dev.heed.checker;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.BugPattern.StandardTags;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.bugpatterns.BugChecker;
import javax.inject.Inject;

/** Reports tokens of one call kept in long-lived objects. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A long-lived object keeps the cancellation token of one call in a field",
    severity = SeverityLevel.SUGGESTION,
    linkType = LinkType.CUSTOM,
    link = FactChecker.PAGES + "StoredToken" + FactChecker.PAGE,
    tags = StandardTags.LIKELY_ERROR)
public final class StoredToken extends FactChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public StoredToken() {
    this(ErrorProneFlags.empty());
  }

  /** For Error Prone, which hands over the options. */
  @Inject
  public StoredToken(ErrorProneFlags flags) {
    super(flags);
  }
}
