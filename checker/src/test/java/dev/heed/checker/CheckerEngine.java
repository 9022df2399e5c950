package dev.heed.checker;

import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.bugpatterns.BugChecker;
import dev.heed.rule.Edit;
import dev.heed.rule.Severity;
import dev.heed.testdata.Engine;
import dev.heed.testdata.Found;
import dev.heed.testdata.Options;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** The checkers in a real compilation, as the corpus sees them. */
final class CheckerEngine implements Engine {
  private static final Pattern FINDING = Pattern.compile("\\[(\\w+)] (.*)");

  static final List<Function<ErrorProneFlags, FactChecker>> ALL =
      List.of(
          AsyncWithoutToken::new,
          TokenNotForwarded::new,
          NoneTokenPassed::new,
          StaticTokenSource::new,
          NoneTokenFacade::new,
          DroppedToken::new,
          WrongToken::new,
          UnlinkedSource::new,
          SourcePassed::new,
          StoredToken::new,
          UnusedToken::new,
          TokenPosition::new,
          TokenInCleanup::new,
          SourceNotClosed::new,
          RegistrationLeaked::new,
          UncheckedLoop::new,
          CancellationSwallowed::new,
          DeafWait::new,
          IneffectiveCancel::new,
          UnusedSuppression::new);

  private final String read;

  CheckerEngine() {
    this("least");
  }

  /**
   * @param read {@code all} to read code too that has nothing to do with tokens
   */
  CheckerEngine(String read) {
    this.read = read;
  }

  @Override
  public String name() {
    return "checker";
  }

  @Override
  public List<Found> judge(List<Path> files, List<Path> classpath, Options options) {
    ErrorProneFlags.Builder flags =
        ErrorProneFlags.builder()
            .putFlag("Heed:Read", read)
            .putFlag("Heed:AsyncMode", options.settings().asyncMode())
            .putFlag("Heed:IncludeTests", String.valueOf(options.settings().includeTests()))
            .putFlag("Heed:UnsafeFixes", String.valueOf(options.unsafeFixes()));
    options.families().ifPresent(f -> flags.putFlag("Heed:Families", f.toString()));
    Javac.Result result =
        Javac.recording(
            files,
            classpath,
            ALL.stream().map(c -> checker(c.apply(flags.build()), options)).toList());
    List<Found> all = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> d : result.diagnostics()) {
      Matcher finding = FINDING.matcher(d.getMessage(Locale.ROOT).lines().findFirst().orElse(""));
      if (finding.matches()) {
        all.add(found(d, finding.group(1), finding.group(2), result));
      } else if (d.getKind() == Diagnostic.Kind.ERROR || d.getMessage(null).startsWith("Heed")) {
        throw new IllegalStateException(result.toString());
      }
    }
    return all;
  }

  private static BugChecker checker(FactChecker checker, Options options) {
    return options.selected().contains(checker.canonicalName()) ? checker.askedFor() : checker;
  }

  private static Found found(
      Diagnostic<? extends JavaFileObject> d, String rule, String message, Javac.Result result) {
    List<Edit> edits =
        result
            .edits()
            .getOrDefault(
                new Javac.Place(rule, d.getSource().toUri(), (int) d.getPosition()), List.of());
    return new Found(
        rule,
        switch (d.getKind()) {
          case ERROR -> Severity.ERROR;
          case WARNING, MANDATORY_WARNING -> Severity.WARNING;
          default -> Severity.INFO;
        },
        Path.of(d.getSource().toUri()),
        (int) d.getPosition(),
        // Newer versions of Error Prone pass the start on, and nothing else.
        d.getEndPosition() > d.getPosition() ? (int) d.getEndPosition() : -1,
        message,
        edits.isEmpty() ? Optional.empty() : Optional.of(edits));
  }
}
