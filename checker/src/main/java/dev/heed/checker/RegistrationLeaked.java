package dev.heed.checker;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.BugPattern.StandardTags;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.bugpatterns.BugChecker;
import javax.inject.Inject;

/** Reports registrations on tokens whose handle is dropped. */
@AutoService(BugChecker.class)
@BugPattern(
    summary =
        "A callback is registered on a token from outside and the handle that removes it is dropped",
    severity = SeverityLevel.SUGGESTION,
    linkType = LinkType.CUSTOM,
    link = FactChecker.PAGES + "RegistrationLeaked" + FactChecker.PAGE,
    tags = StandardTags.LIKELY_ERROR)
public final class RegistrationLeaked extends FactChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public RegistrationLeaked() {
    this(ErrorProneFlags.empty());
  }

  /** For Error Prone, which hands over the options. */
  @Inject
  public RegistrationLeaked(ErrorProneFlags flags) {
    super(flags);
  }
}
