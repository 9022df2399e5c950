package dev.heed.checker;

import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.util.Abort;
import dev.heed.rule.Edit;
import dev.heed.rule.Finding;
import dev.heed.rule.Fix;
import dev.heed.rule.Rule;
import dev.heed.rule.Rules;

/**
 * One rule as a bug checker. A subclass says which rule by its name, and nothing else.
 *
 * <p>It looks at a file as a whole, so suppression by annotations and comments is the rules' affair
 * ({@link dev.heed.rule.Lint}); what Error Prone itself suppresses is suppressed besides. A failure
 * inside Heed is a note of the compiler, never an error.
 */
public abstract class FactChecker extends BugChecker
    implements BugChecker.CompilationUnitTreeMatcher {
  private static final long serialVersionUID = 1L;

  /** Where the rules' pages are; a rule's page is {@code PAGES + name + PAGE}. */
  static final String PAGES = "https://github.com/heed-dev/heed/blob/main/testdata/rules/";

  /** See {@link #PAGES}. */
  static final String PAGE = "/README.md";

  private final transient Rule rule;
  private final transient ErrorProneFlags flags;
  private transient boolean isAskedFor;

  /**
   * The checker of the rule that has this class's name.
   *
   * @throws IllegalStateException when there is no such rule
   */
  protected FactChecker(ErrorProneFlags flags) {
    String name = getClass().getSimpleName();
    this.rule = Rules.named(name).orElseThrow(() -> new IllegalStateException("no rule " + name));
    this.flags = flags;
  }

  /** The checker of a rule that is not among {@link Rules#ALL}. */
  FactChecker(Rule rule, ErrorProneFlags flags) {
    this.rule = rule;
    this.flags = flags;
  }

  /** This checker, run even where its rule is off: what {@code -Xep:NAME:WARN} does. */
  FactChecker askedFor() {
    isAskedFor = true;
    return this;
  }

  /** A rule that is off runs when the user gives it a severity. */
  private boolean isOn(VisitorState state) {
    return rule.isOn()
        || isAskedFor
        || state.errorProneOptions().getSeverityMap().containsKey(rule.name());
  }

  @Override
  public Description matchCompilationUnit(CompilationUnitTree tree, VisitorState state) {
    if (!isOn(state)) {
      return Description.NO_MATCH;
    }
    Session session = Session.of(state, flags);
    try {
      for (Finding finding : session.findings(rule, tree)) {
        state.reportMatch(describe(finding, tree));
      }
    } catch (Abort | OutOfMemoryError e) {
      throw e; // javac's own way to stop, and nothing that a note could report
    } catch (RuntimeException | Error e) {
      session.failed(rule, tree, e);
    }
    return Description.NO_MATCH;
  }

  // RestrictedApi: Error Prone warns that an override hides the user's -Xep; it is for info only,
  // which a user's ERROR for the rule's warnings does not mean.
  @SuppressWarnings("RestrictedApi")
  private Description describe(Finding finding, CompilationUnitTree tree) {
    Description.Builder description =
        buildDescription(new Place(tree, finding.at())).setMessage(finding.message());
    finding
        .fix()
        .filter(fix -> fix.isSafe() || Options.unsafeFixes(flags))
        .ifPresent(fix -> description.addFix(suggested(fix)));
    if (finding.severity() != rule.severity()) {
      description.overrideSeverity(
          switch (finding.severity()) {
            case INFO -> SeverityLevel.SUGGESTION;
            case WARNING -> SeverityLevel.WARNING;
            case ERROR -> SeverityLevel.ERROR;
          });
    }
    return description.build();
  }

  private static SuggestedFix suggested(Fix fix) {
    SuggestedFix.Builder suggested = SuggestedFix.builder().setShortDescription(fix.title());
    for (Edit edit : fix.edits()) {
      suggested.replace(edit.at().start(), edit.at().end(), edit.text());
    }
    return suggested.build();
  }
}
