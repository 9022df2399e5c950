package dev.heed.meaning;

import dev.heed.model.TypeDecl;
import java.util.Optional;

/**
 * The types that can be looked up: from sources, class files, or a compiler's symbols. What it
 * returns has qualified names throughout, and bodies only where it has them.
 *
 * <p>Implementations answer from any thread, and answer the same each time.
 */
public interface Types {
  /** Knows no type. */
  Types NONE = name -> Optional.empty();

  /**
   * The type of this qualified name, nested types named with dots ({@code java.util.Map.Entry}).
   */
  Optional<TypeDecl> find(String qualified);

  /** First this, then {@code next}. */
  default Types or(Types next) {
    return name -> find(name).or(() -> next.find(name));
  }
}
