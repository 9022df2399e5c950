package dev.heed.meaning;

import dev.heed.model.Unit;

/** A file of which the declarations are known, and the rest when somebody asks. */
public interface Outlined {
  /**
   * The declarations: types, supertypes and members. Initialisers and what annotations say may be
   * missing.
   */
  Unit outline();

  /** The same with all that others see. Any thread may ask. */
  Unit whole();

  /** A file that is known already. */
  static Outlined of(Unit unit) {
    return new Outlined() {
      @Override
      public Unit outline() {
        return unit;
      }

      @Override
      public Unit whole() {
        return unit;
      }
    };
  }
}
