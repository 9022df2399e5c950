package dev.heed.checker;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.util.Context;
import dev.heed.rule.Lint;
import dev.heed.rule.TestCode;
import dev.heed.rule.Triggers;
import java.io.IOException;
import java.util.Optional;

/**
 * Tells the code that can have a finding from that which cannot, before anything is lowered: most
 * files of most projects have nothing to do with cancellation, and most methods of the others. It
 * asks javac's symbols, which are all there, and is wrong only in one direction. What it does not
 * understand is relevant.
 */
final class RelevantFiles {
  private final RelevantSymbols symbols;
  private final Context context;
  private final boolean includesTests;
  private final boolean needsFiles;
  private final boolean needsBodies;

  /**
   * @param settings some modes judge code that has no sign of a token
   * @param readsAll whether everything is read all the same
   */
  RelevantFiles(
      RelevantSymbols symbols, Context context, Lint.Settings settings, boolean readsAll) {
    this.symbols = symbols;
    this.context = context;
    this.includesTests = settings.includeTests();
    this.needsFiles = readsAll || settings.needsNoSign();
    this.needsBodies = settings.needsOtherSigns();
  }

  /** Whose bodies are read in the attributed file; nothing when it need not be judged. */
  Optional<RelevantBodies> read(CompilationUnitTree file) {
    if (!includesTests && isTest(file)) {
      return Optional.empty();
    }
    if (needsFiles) {
      return Optional.of(RelevantBodies.all());
    }
    try {
      RelevantSearch search = new RelevantSearch(symbols);
      search.scan((JCTree) file);
      if (Triggers.isAnnotated(file.getSourceFile().getCharContent(true).toString())) {
        return Optional.of(RelevantBodies.all());
      }
      if (!search.found()) {
        return Optional.empty();
      }
      return Optional.of(
          needsBodies ? RelevantBodies.all() : RelevantBodies.of(file, symbols, context));
    } catch (IOException | RuntimeException | AssertionError | StackOverflowError e) {
      return Optional.of(RelevantBodies.all()); // then it is judged, and what is wrong shows there
    }
  }

  private static boolean isTest(CompilationUnitTree file) {
    String path = file.getSourceFile().toUri().getPath();
    ExpressionTree packageName = file.getPackageName();
    return path != null
        && TestCode.isTestIn(packageName == null ? "" : packageName.toString(), path);
  }
}
