package dev.heed.sight;

import dev.heed.family.Family;
import dev.heed.family.Role;
import dev.heed.model.Step;
import dev.heed.model.Step.Name;
import dev.heed.model.Step.What;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** None tokens that only their names tell: constants of types that cannot be loaded. */
final class Named {
  /** What can hardly be anything else, such as {@code NULL_PROGRESS_MONITOR}, {@code NO_CANCEL}. */
  private static final Pattern NONE =
      Pattern.compile("(NULL|NO|NOOP|NO_OP|NEVER|EMPTY|DUMMY|NON)_(\\w+_)?(MONITOR|CANCEL\\w*)");

  /** What may be a lexer's or a session's as well, if no such token is in sight. */
  private static final Pattern WORD =
      Pattern.compile("(NULL|NO|NOOP|NO_OP|NEVER|EMPTY|DUMMY|NON|DEFAULT)_(\\w+_)?([A-Z]+)");

  private Named() {}

  /** The family whose none an argument is by its name, as far as what is in sight tells. */
  static Optional<Family> none(Step arg, Site site, Sites sites) {
    boolean isOpen =
        arg instanceof Name n
            && n.what() == What.FIELD
            && n.type().isUnknown()
            && !n.owner().isUnknown()
            && sites.tokens().hierarchy().find(n.owner()).isEmpty();
    if (!isOpen) {
      return Optional.empty();
    }
    Name constant = (Name) arg;
    List<Token> inSight = sites.inSight(site);
    Matcher word = WORD.matcher(constant.name());
    Optional<Family> named =
        word.matches()
            ? inSight.stream()
                .filter(t -> t.type().simple().toUpperCase(Locale.ROOT).endsWith(word.group(3)))
                .map(Token::family)
                .findFirst()
            : Optional.empty();
    if (named.isPresent() || !NONE.matcher(constant.name()).matches()) {
      return named;
    }
    return inSight.stream()
        .map(Token::family)
        .findFirst()
        .or(() -> sites.tokens().field(Role.NONE, constant.owner(), constant.name()));
  }
}
