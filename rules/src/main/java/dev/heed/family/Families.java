package dev.heed.family;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The families at hand. Where several match, a user's come first, then the shipped ones that name a
 * type exactly, then those that name it by a wildcard.
 */
public final class Families {
  private final List<Family> all;

  private Families(List<Family> all) {
    this.all = List.copyOf(all);
  }

  /** The families that come with Heed. */
  public static Families shipped() {
    return new Families(List.of());
  }

  /** These families too, before the others. */
  public Families with(List<Family> more) {
    return new Families(Stream.concat(more.stream(), all.stream()).toList());
  }

  /** All families, in the order in which they are asked. */
  public List<Family> all() {
    return all;
  }

  /** The family in which this very type plays the role; supertypes are the caller's business. */
  public Optional<Family> ofType(Role role, String qualified) {
    throw new UnsupportedOperationException();
  }

  /** The family in which this field plays the role. */
  public Optional<Family> ofField(Role role, String owner, String name) {
    throw new UnsupportedOperationException();
  }

  /** The family in which this call plays the role; arguments as in {@link Pattern#matchesCall}. */
  public Optional<Family> ofCall(Role role, String owner, String name, List<String> args) {
    throw new UnsupportedOperationException();
  }

  /**
   * Whether a type without a package or the wildcard of a package names it: all exact type names.
   */
  public Stream<String> typeNames() {
    throw new UnsupportedOperationException();
  }
}
