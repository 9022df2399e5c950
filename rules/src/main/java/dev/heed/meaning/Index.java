package dev.heed.meaning;

import dev.heed.model.TypeDecl;
import dev.heed.model.Unit;
import java.util.Collection;
import java.util.Optional;

/** The types of sources, with every name in their headers qualified on demand. */
public final class Index implements Types {
  /**
   * Indexes these files.
   *
   * @param rest where a name that no file declares is looked up
   */
  public Index(Collection<Unit> units, Types rest) {}

  @Override
  public Optional<TypeDecl> find(String qualified) {
    return Optional.empty();
  }
}
