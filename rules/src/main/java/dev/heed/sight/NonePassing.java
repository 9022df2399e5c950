package dev.heed.sight;

import dev.heed.family.Family;
import dev.heed.family.Role;
import dev.heed.model.Method;
import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Group;
import dev.heed.model.Step.Literal;
import dev.heed.model.Step.Way;
import dev.heed.model.TypeName;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A call that passes a none token where a real one is asked for.
 *
 * @param position the argument's place, from 0
 * @param family the family whose none it is
 * @param param the parameter's type, unknown when the callee is
 */
public record NonePassing(Site site, int position, Family family, TypeName param) {
  /** Calls that keep, compare or wrap what they are given, whatever it is. */
  private static final Pattern GENERIC =
      Pattern.compile(
          "add|put|equals|of|asList|orElse|requireNonNull\\w*|ofNullable|contains|remove|append|thenReturn");

  private static final String WHAT = "(progress|monitor|cancel)";

  private static final Pattern EXPLAINED =
      Pattern.compile(
          "\\b(no|not|non|without|never|don't|cannot|ok|okay|fine|null)\\b.*%1$s|%1$s.*\\b(no|not|never|covered|elsewhere|outside)\\b"
              .formatted(WHAT),
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SAVES =
      Pattern.compile("(save|doSave|visitAndSave|snapshot|persist|commit)([A-Z]\\w*)?");

  private static final Pattern SAVE = Pattern.compile("save|doSave|visitAndSave|snapshot|persist");

  private static final Pattern SAVER =
      Pattern.compile(
          "\\w*(Save|Saver|Saving|Snapshot|Backup|Persist)(Job|Manager|Task|Operation|Participant|er)?");

  private static final Pattern SETTER = Pattern.compile("set([A-Z]\\w*)?");

  /** The none that a call passes, if it does and no real token stands beside it. */
  static Optional<NonePassing> of(Site site, Sites sites) {
    Call call = site.call();
    if (call.way() == Way.REFERENCE
        || call.args().isEmpty()
        || sites.tokens().called(Role.NONE, call).isPresent()
        || sites.tokens().called(Role.PROGRESS, call).isPresent()
        || sites.nones().conversion(call).isPresent()) {
      return Optional.empty();
    }
    Optional<NonePassing> found = Optional.empty();
    for (int i = 0; i < call.args().size(); i++) {
      Step arg = call.args().get(i);
      TypeName param = sites.nones().param(call, i);
      boolean known = !call.callee().isUnknown();
      if (known && !param.isUnknown() && !sites.tokens().isToken(param)) {
        if (sites.tokens().isToken(arg.type())) {
          return Optional.empty(); // a token that goes somewhere as a plain object
        }
        continue;
      }
      // Only null needs the parameter's type, which another call of the callee may show.
      TypeName wanted =
          known || !(arg instanceof Literal l && l.isNull())
              ? param
              : sites.uses().token(call, i).orElse(param);
      Optional<Family> none = sites.nones().argument(arg, wanted, site);
      if (none.isEmpty() && (!known || sites.tokens().isToken(param))) {
        none = Named.none(arg, site, sites);
      }
      if (none.isPresent()) {
        boolean skipped = !known && GENERIC.matcher(call.name()).matches() || isClearing(call, arg);
        if (found.isEmpty() && !skipped) {
          found = Optional.of(new NonePassing(site, i, none.get(), param));
        }
      } else if (sites.tokens().isToken(arg.type()) && !(arg instanceof Literal)) {
        return Optional.empty(); // two tokens, one of them real
      }
    }
    return found;
  }

  private static boolean isClearing(Call call, Step arg) {
    Step bare = arg instanceof Group g && g.kind().equals("cast") ? g.parts().get(0) : arg;
    return bare instanceof Literal
        && SETTER.matcher(call.name()).matches()
        && call.args().size() == 1;
  }

  /** The none as it is written. */
  public String written(Sites sites) {
    Step arg = argument();
    String text = sites.unit().text();
    return arg.at().start() >= 0 && arg.at().end() <= text.length()
        ? text.substring(arg.at().start(), arg.at().end()).replaceAll("\\s+", " ")
        : "none";
  }

  /**
   * Whether it is likely meant: the callee soon ends anyway, something failed and is put right, all
   * around it saves, null says that there is no object of a type that is more than a token, or a
   * comment gives the reason.
   */
  public boolean isLikelyMeant(Sites sites) {
    return isNoMatter(sites)
        || Recovery.is(site)
        || isSaving(sites)
        || argument() instanceof Literal && sites.tokens().isMore(param);
  }

  /**
   * Whether nothing is lost, whoever calls: the callee soon ends, what it runs never looks at the
   * token, or a comment says why.
   */
  public boolean isNoMatter(Sites sites) {
    return isExplained(sites) || Quick.is(site, sites) || Runnables.areDeaf(site, sites);
  }

  /** What was begun is to be written in full: {@code SaveJob#run} calls {@code save(null)}. */
  private boolean isSaving(Sites sites) {
    boolean saves = SAVES.matcher(site.call().name()).matches();
    return site.frame().outwards().stream()
        .anyMatch(
            f ->
                saves && SAVER.matcher(f.type().name().simple()).matches()
                    || f.method().filter(m -> isSave(m, saves, sites)).isPresent());
  }

  /** Whether a method of this name writes what must not be written by halves. */
  public static boolean isSave(String name) {
    return SAVE.matcher(name).matches();
  }

  private boolean isSave(Method m, boolean saves, Sites sites) {
    return saves && SAVES.matcher(m.name()).matches()
        || isSave(m.name()) && sites.inSight(site).isEmpty();
  }

  /**
   * Whether a comment beside the none, or above its line, says that it is meant: {@code null /* no
   * progress *}{@code /}.
   */
  private boolean isExplained(Sites sites) {
    String text = sites.unit().text();
    int at = argument().at().end();
    int end = at;
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    if (text.startsWith("/*", end)) {
      int close = text.indexOf("*/", end);
      return close > end && EXPLAINED.matcher(text.substring(end, close)).find();
    }
    return Comments.remarks(text, site.call().nameAt().start()).stream()
        .anyMatch(remark -> EXPLAINED.matcher(remark).find());
  }

  /** Where the none stands: in the argument, or where its local is made. */
  public Nones.Root root(Sites sites) {
    return sites.nones().root(argument(), param, site);
  }

  /** The none itself. */
  public Step argument() {
    return site.call().args().get(position);
  }
}
