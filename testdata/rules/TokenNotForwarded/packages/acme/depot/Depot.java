package acme.depot;

import acme.*;
import acme.depot.model.*;
import acme.transport.Truck.Tour;
import java.util.List;
import static acme.transport.Lanes.*;
import static acme.transport.Lanes.tow;
import static acme.transport.Routes.*;
import static acme.transport.Streets.*;
import static acme.transport.Tugs.tow;
import static acme.transport.Routes.plan;
import static acme.transport.Routes.REGIONS;

/** Names from everywhere: this package, star imports, static imports, nested types, parents. */
public class Depot extends Building {
  private final Ramp ramp = new Ramp();

  /** A type of the same package, in another file. */
  void samePackage(CancellationToken token) {
    ramp.open(1); // expect: TokenNotForwarded@open
  }

  /** A type from a star import. */
  void starImport(Parcel parcel, CancellationToken token) {
    parcel.weigh(); // expect: TokenNotForwarded@weigh
  }

  /** A nested type, imported by name and named through its outer one. */
  void nested(Tour tour, acme.transport.Truck.Tour again, CancellationToken token) {
    tour.drive("Ulm"); // expect: TokenNotForwarded@drive
    again.drive("Ulm"); // expect: TokenNotForwarded@drive
  }

  /** Static methods, imported by name and by star. */
  List<String> staticImports(CancellationToken token) {
    measure("Ulm"); // expect: TokenNotForwarded@measure
    return plan("Ulm"); // expect: TokenNotForwarded@plan
  }

  /** Imported twice, from a type and one that inherits it; by name from two types. */
  void staticImportsOfMany(CancellationToken token) {
    sweep("A8"); // expect: TokenNotForwarded@sweep
    tow("truck"); // expect: TokenNotForwarded@tow
    tow(7); // expect: TokenNotForwarded@tow
  }

  void staticField(CancellationToken token) {
    REGIONS.assign("Ulm"); // expect: TokenNotForwarded@assign
  }

  /** A method and a field of the parent, in another file. */
  void inherited(CancellationToken token) {
    heat(20); // expect: TokenNotForwarded@heat
    gate.open(2); // expect: TokenNotForwarded@open
    super.heat(21); // expect: TokenNotForwarded@heat
  }

  void qualified(CancellationToken token) {
    acme.transport.Routes.plan("Ulm"); // expect: TokenNotForwarded@plan
    new acme.transport.Truck().load(3); // expect: TokenNotForwarded@load
  }
}
