package acme.depot;

import acme.CancellationToken;

/** The parent, with what it leaves to its children. */
abstract class Building {
  protected final Ramp gate = new Ramp();

  void heat(int degrees) {}

  void heat(int degrees, CancellationToken token) {}
}
