package acme.nones;

import static acme.CancellationToken.NONE;

import acme.CancellationToken;
import acme.CancellationTokenSource;
import acme.Catalog;
import acme.Product;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jgit.lib.ProgressMonitor;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.xtext.util.CancelIndicator;

/** Every way to say "never". */
class Nones {
  interface Workspace {
    void build(String project, IProgressMonitor monitor);

    void setProgressMonitor(IProgressMonitor monitor);

    void log(String text);
  }

  interface Formatter {
    String format(String text, CancelIndicator indicator);
  }

  interface Symbols {
    List<String> outline(String uri, CancelChecker checker);
  }

  interface Packs {
    int index(ProgressMonitor monitor, String pack);

    Packs setProgressMonitor(ProgressMonitor monitor);
  }

  interface Timer {
    void cancelAfter(int seconds, IProgressMonitor monitor);
  }

  static class StopButton {
    StopButton(IProgressMonitor stopped) {
      stopped.setCanceled(true);
    }
  }

  static class Importer {
    Importer(String file, CancellationToken token) {
      token.throwIfCancelled();
    }
  }

  Product constant(Catalog catalog, CancellationToken token) {
    return catalog.load("4711", CancellationToken.NONE); // expect: NoneTokenPassed@load
  }

  Product importedConstant(Catalog catalog, CancellationToken token) {
    return catalog.load("4711", NONE); // expect: NoneTokenPassed@load
  }

  Product factory(Catalog catalog, CancellationToken token) {
    return catalog.load("4711", CancellationToken.none()); // expect: NoneTokenPassed@load
  }

  void constructor(Workspace workspace, IProgressMonitor monitor) {
    workspace.build("shop", new NullProgressMonitor()); // expect: NoneTokenPassed@build
  }

  void constantOfALibrary(Packs packs, ProgressMonitor monitor) {
    packs.index(org.eclipse.jgit.lib.NullProgressMonitor.INSTANCE, "pack-1"); // expect: NoneTokenPassed@index
  }

  String fieldThatLooksLikeAType(Formatter formatter, CancelIndicator indicator) {
    return formatter.format("a=b", CancelIndicator.NullImpl); // expect: NoneTokenPassed@format
  }

  void literalNull(Workspace workspace, IProgressMonitor monitor) {
    workspace.build("shop", null); // expect: NoneTokenPassed@build
    workspace.build("shop", (IProgressMonitor) null); // expect: NoneTokenPassed@build
    workspace.build("shop", (null)); // expect: NoneTokenPassed@build
  }

  /** A null for something else. */
  void nullForSomethingElse(Workspace workspace, IProgressMonitor monitor) {
    workspace.build(null, monitor);
    workspace.log(null);
  }

  /** A setter that is given null is emptied. */
  void cleared(Workspace workspace, IProgressMonitor monitor) {
    workspace.setProgressMonitor(null);
  }

  /** A setter that is given a none is not. */
  void setToNone(Packs packs, ProgressMonitor monitor) {
    packs.setProgressMonitor(org.eclipse.jgit.lib.NullProgressMonitor.INSTANCE); // expect: NoneTokenPassed@setProgressMonitor
  }

  // Functions that never say stop.

  String neverTrue(Formatter formatter, CancelIndicator indicator) {
    return formatter.format("a=b", () -> false); // expect: NoneTokenPassed@format
  }

  String neverTrueInABlock(Formatter formatter, CancelIndicator indicator) {
    return formatter.format( // expect: NoneTokenPassed@format
        "a=b",
        () -> {
          return false;
        });
  }

  List<String> emptyLambda(Symbols symbols, CancelChecker checker) {
    return symbols.outline("a.xml", () -> {}); // expect: NoneTokenPassed@outline
  }

  List<String> emptyClass(Symbols symbols, CancelChecker checker) {
    return symbols.outline( // expect: NoneTokenPassed@outline
        "a.xml",
        new CancelChecker() {
          @Override
          public void checkCanceled() {}
        });
  }

  /** These do ask somebody. */
  List<String> asking(Symbols symbols, Formatter formatter, CancelChecker checker) {
    formatter.format("a=b", () -> checker.isCanceled());
    formatter.format("a=b", checker::isCanceled);
    return symbols.outline("a.xml", () -> checker.checkCanceled());
  }

  String asksAFlag(Formatter formatter, CancelIndicator indicator, boolean[] stop) {
    return formatter.format("a=b", () -> stop[0] || indicator.isCanceled());
  }

  String asksAFlagInABlock(Formatter formatter, CancelIndicator indicator, boolean[] stop) {
    return formatter.format(
        "a=b",
        () -> {
          return stop[0] || indicator.isCanceled();
        });
  }

  String classThatAsks(Formatter formatter, CancelIndicator indicator, boolean[] stop) {
    return formatter.format(
        "a=b",
        new CancelIndicator() {
          @Override
          public boolean isCanceled() {
            return stop[0] || indicator.isCanceled();
          }
        });
  }

  /** Somebody may have set it. */
  String classWithAFlag(Formatter formatter, CancelIndicator indicator) {
    return formatter.format(
        "a=b",
        new CancelIndicator() {
          boolean stopped = indicator.isCanceled();

          @Override
          public boolean isCanceled() {
            return false;
          }
        });
  }

  /** A function that is no token. */
  void functionForSomethingElse(List<String> names, CancelChecker checker) { // expect: UnusedToken@checker
    names.removeIf(name -> false);
    new Thread(() -> {}).start();
  }

  // Things nobody can reach to cancel.

  Product throwawaySource(Catalog catalog, CancellationToken token) {
    return catalog.load("4711", new CancellationTokenSource().token()); // expect: NoneTokenPassed@load
  }

  Product throwawaySourceByGetter(Catalog catalog, CancellationToken token) {
    return catalog.load("4711", new CancellationTokenSource().getToken()); // expect: NoneTokenPassed@load
  }

  /** A source that somebody can reach is no throwaway. */
  Product keptSource(Catalog catalog, CancellationTokenSource source, CancellationToken token) {
    token.register(source::cancel); // expect: RegistrationLeaked@register
    return catalog.load("4711", source.token());
  }

  // Constants of one's own, and fields that are none.

  static final CancellationToken QUIET = CancellationToken.NONE;
  static final CancellationToken SILENT = NONE;
  static CancellationToken current = CancellationToken.NONE;

  Product ownConstant(Catalog catalog, CancellationToken token) {
    return catalog.load("4711", QUIET); // expect: NoneTokenPassed@load
  }

  Product constantOfAnImport(Catalog catalog, CancellationToken token) {
    return catalog.load("4711", SILENT); // expect: NoneTokenPassed@load
  }

  Product fieldThatMayChange(Catalog catalog, CancellationToken token) {
    token.throwIfCancelled();
    return catalog.load("4711", current);
  }

  // Conditionals.

  Product neitherWay(Catalog catalog, boolean fast, CancellationToken token) {
    return catalog.load("4711", fast ? NONE : QUIET); // expect: NoneTokenPassed@load
  }

  Product oneWay(Catalog catalog, boolean fast, CancellationToken token) {
    return catalog.load("4711", fast ? NONE : token);
  }

  Product otherWay(Catalog catalog, boolean fast, CancellationToken token) {
    return catalog.load("4711", fast ? token : NONE);
  }

  // Variables.

  Product onlyNone(Catalog catalog, CancellationToken token) {
    CancellationToken never = CancellationToken.NONE;
    return catalog.load("4711", never); // expect: NoneTokenPassed@load
  }

  Product onlyNoneInAllBranches(Catalog catalog, boolean fast, CancellationToken token) {
    CancellationToken never;
    if (fast) {
      never = CancellationToken.NONE;
    } else {
      never = CancellationToken.none();
    }
    return catalog.load("4711", never); // expect: NoneTokenPassed@load
  }

  void onlyNull(Workspace workspace, IProgressMonitor monitor) {
    IProgressMonitor never = null;
    workspace.build("shop", never); // expect: NoneTokenPassed@build
  }

  Product noneAtFirst(Catalog catalog, boolean careful, CancellationToken token) {
    CancellationToken use = CancellationToken.NONE;
    if (careful) {
      use = token;
    }
    return catalog.load("4711", use);
  }

  /** A monitor of one's own can be cancelled by whoever gets hold of it. */
  void keptMonitor(Workspace workspace, IProgressMonitor monitor) {
    IProgressMonitor own = new NullProgressMonitor();
    workspace.log("can be cancelled: " + own);
    workspace.build("shop", own);
  }

  // A local that nobody can cancel but whom it is passed to is as good as the none itself.

  void passedMonitor(Workspace workspace, IProgressMonitor monitor) {
    IProgressMonitor quiet = new NullProgressMonitor();
    quiet.beginTask("Building", 2);
    if (quiet != null) {
      workspace.build("shop", quiet); // expect: NoneTokenPassed@build
    }
    workspace.build("stock", SubMonitor.convert(quiet, 1)); // expect: NoneTokenPassed@build
    quiet.done();
  }

  void passedInCode(Workspace workspace, List<String> projects, IProgressMonitor monitor) {
    IProgressMonitor quiet = new NullProgressMonitor();
    projects.forEach(p -> workspace.build(p, quiet)); // expect: NoneTokenPassed@build
  }

  void cancelledHere(Workspace workspace, List<String> projects, IProgressMonitor monitor) {
    IProgressMonitor own = new NullProgressMonitor();
    projects.forEach(p -> own.setCanceled(p.isEmpty()));
    workspace.build("shop", own);
  }

  void cancelledElsewhere(Workspace workspace, Timer timer, IProgressMonitor monitor) {
    IProgressMonitor own = new NullProgressMonitor();
    timer.cancelAfter(10, own);
    workspace.build("shop", own);
  }

  void keptElsewhere(Workspace workspace, IProgressMonitor monitor) {
    IProgressMonitor own = new NullProgressMonitor();
    workspace.setProgressMonitor(own);
    workspace.build("shop", own);
  }

  IProgressMonitor handedBack(Workspace workspace, IProgressMonitor monitor) {
    IProgressMonitor own = new NullProgressMonitor();
    workspace.build("shop", own);
    return own;
  }

  void ownedByAnother(Workspace workspace, IProgressMonitor monitor) {
    IProgressMonitor own = new NullProgressMonitor();
    new StopButton(own);
    workspace.build("shop", own);
  }

  // Places.

  void toAConstructor(CancellationToken token) {
    new Importer("catalog.csv", CancellationToken.NONE); // expect: NoneTokenPassed@new
  }

  static class CsvImporter extends Importer {
    CsvImporter(CancellationToken token) {
      super("catalog.csv", CancellationToken.NONE); // expect: NoneTokenPassed@super
    }
  }

  Product nested(Catalog catalog, CancellationToken token) {
    return catalog.load(catalog.load("1", NONE).name(), token); // expect: NoneTokenPassed@load
  }
}
