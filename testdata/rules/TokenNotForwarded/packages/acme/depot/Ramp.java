package acme.depot;

import acme.CancellationToken;

class Ramp {
  void open(int number) {}

  void open(int number, CancellationToken token) {}
}
