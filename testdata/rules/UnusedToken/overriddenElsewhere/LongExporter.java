package acme.export;

import acme.CancellationToken;
import java.util.List;

/** It needs the token that the type it extends has no use for. */
class LongExporter extends Exporter {
  @Override
  void header(List<String> names, CancellationToken token) {
    for (String name : names) {
      token.throwIfCancelled();
      System.out.println(name);
    }
  }
}
