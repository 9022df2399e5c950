package acme.layout;

import acme.CancellationToken;
import acme.Catalog;
import acme.Product;
import java.util.List;
import java.util.function.Function;

/** Where a fix has to find its way between comments, line ends and other calls. */
class Layout {
  interface Report {
    Report title(String title);

    Report title(String title, CancellationToken token);

    Report rows(
        int from, int to);

    Report rows(
        int from, CancellationToken token, int to);

    String print();

    String print(CancellationToken token);

    String print(Function<String, String> format);

    String print(Function<String, String> format, CancellationToken token);
  }

  String chain(Report report, CancellationToken token) {
    return report.title("Orders").rows(1, 10).print().trim(); // expect: TokenNotForwarded@title, TokenNotForwarded@rows, TokenNotForwarded@print
  }

  String lines(Report report, CancellationToken token) {
    return report
        .title("Orders") // expect: TokenNotForwarded@title
        .rows( // expect: TokenNotForwarded@rows
            1, // from
            10 /* to */)
        .print( /* as it is */ ); // expect: TokenNotForwarded@print
  }

  String lambdaArgument(Report report, CancellationToken token) {
    return report.print( // expect: TokenNotForwarded@print
        text -> {
          return text.trim();
        });
  }

  String nested(Catalog catalog, Report report, CancellationToken token) {
    return report.title(catalog.load("1").name()).toString(); // expect: TokenNotForwarded@title, TokenNotForwarded@load
  }

  List<Product> inLambdaBody(Catalog catalog, List<String> skus, CancellationToken token) {
    return skus.stream()
        .map(
            sku -> {
              catalog.refresh(); // expect: TokenNotForwarded@refresh
              return catalog.load(sku, token);
            })
        .toList();
  }

  static class Import {
    private final Catalog catalog;
    private final CancellationToken token;

    Import(Catalog catalog, CancellationToken token) {
      this.catalog = catalog;
      this.token = token;
    }

    Product row(String sku) {
      return catalog.load(sku); // expect: TokenNotForwarded@load
    }

    /** A local hides the field: it has to be named. */
    Product hidden(String token) {
      return catalog.load(token); // expect: TokenNotForwarded@load
    }
  }

  record Request(String sku, CancellationToken token) {}

  Product carried(Catalog catalog, Request request) {
    return catalog.load(request.sku()); // expect: TokenNotForwarded@load
  }
}
