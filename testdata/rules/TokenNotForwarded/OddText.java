package acme.oddtext;

import acme.CancellationToken;
import acme.Catalog;
import java.util.List;

/** Text that a fix must not stumble over: parentheses, text blocks, many on one line. */
class OddText {
  interface Sheet {
    Sheet put(String text);

    Sheet put(String text, CancellationToken token);

    Sheet head(String text);

    Sheet head(CancellationToken token, String text);

    Sheet clear();

    Sheet clear(CancellationToken token);

    <T> T pick(List<T> of);

    <T> T pick(List<T> of, CancellationToken token);
  }

  void parentheses(Sheet sheet, CancellationToken token) {
    sheet.put((("a"))); // expect: TokenNotForwarded@put
    sheet.head(("a")); // expect: TokenNotForwarded@head
    ((sheet)).clear(/* all */); // expect: TokenNotForwarded@clear
    sheet.<String>pick((List.of(")"))); // expect: TokenNotForwarded@pick
    sheet.put(true ? "a" : "b"); // expect: TokenNotForwarded@put
    sheet.put((String) "a" + 1); // expect: TokenNotForwarded@put
  }

  void comments(Sheet sheet, CancellationToken token) {
    sheet.clear( // expect: TokenNotForwarded@clear
        // nothing )
        );
    sheet.head( // expect: TokenNotForwarded@head
        // the head,
        "a" // as it is
        );
  }

  void blocks(Sheet sheet, CancellationToken token) {
    sheet
        .put( // expect: TokenNotForwarded@put
            """
            a (b, \"""
            """)
        .head( // expect: TokenNotForwarded@head
            """
            a""".strip()); // a )
  }

  void oneLine(Sheet sheet, CancellationToken token) {
    List.of("a").forEach(k -> { sheet.put(k); sheet.put("" + sheet.put("" + sheet.clear())); }); // expect: TokenNotForwarded@put, TokenNotForwarded@put, TokenNotForwarded@put, TokenNotForwarded@clear
  }

	void tabs(Sheet sheet, CancellationToken token) {
		sheet.put( // expect: TokenNotForwarded@put
			"a"
		).clear(	); // expect: TokenNotForwarded@clear
	}

  record Row(Catalog catalog, CancellationToken token) {
    Row {
      catalog.load("a"); // expect: TokenNotForwarded@load
    }

    void go() {
      catalog().load("b"); // expect: TokenNotForwarded@load
    }
  }
}
