package acme.radio;

/** Two types of one simple name are two families: neither serves for the other. */
class Receiver {
  void own(Tuner tuner, CancellationToken token) {
    tuner.seek(1);
    tuner.scan(1); // expect: TokenNotForwarded@scan
  }

  void other(Tuner tuner, acme.CancellationToken token) {
    tuner.seek(1); // expect: TokenNotForwarded@seek
    tuner.scan(1);
  }
}
