package acme.families;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.ignite.lang.CancelHandle;
import org.apache.ignite.sql.IgniteSql;
import org.eclipse.jgit.lib.ProgressMonitor;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.eclipse.xtext.util.CancelIndicator;

/** The same in other libraries' words. */
class Families {
  interface Packs {
    int index(String pack);

    int index(ProgressMonitor monitor, String pack);
  }

  interface Formatter {
    String format(String text);

    String format(String text, CancelIndicator indicator);
  }

  interface Links {
    List<String> find(String uri);

    List<String> find(CancelChecker checker, String uri);
  }

  int jgit(Packs packs, ProgressMonitor monitor) {
    return packs.index("pack-1"); // expect: TokenNotForwarded@index
  }

  String xtext(Formatter formatter, CancelIndicator indicator) {
    return formatter.format("a=b"); // expect: TokenNotForwarded@format
  }

  CompletableFuture<List<String>> lsp4j(Links links, String uri) {
    return CompletableFutures.computeAsync(
        cancel -> {
          cancel.checkCanceled();
          return links.find(uri); // expect: TokenNotForwarded@find
        });
  }

  /** Ignite's token has no members: it can be passed on, nothing else. */
  void ignite(IgniteSql sql, org.apache.ignite.lang.CancellationToken token) {
    sql.executeScript("delete from carts"); // expect: TokenNotForwarded@executeScript
    sql.executeScript(token, "delete from carts");
  }

  void igniteForwarded(IgniteSql sql, CancelHandle handle) { // expect: SourcePassed@handle
    sql.executeScript(handle.token(), "delete from carts");
  }
}
