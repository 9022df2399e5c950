package acme.export;

import acme.CancellationToken;
import java.util.List;

class Exporter {
  void header(List<String> names, CancellationToken token) {
    names.forEach(n -> System.out.println(n));
  }

  void footer(List<String> names, CancellationToken token) { // expect: UnusedToken@token
    names.forEach(n -> System.out.println(n));
  }
}
