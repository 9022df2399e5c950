package dev.heed.sight;

import dev.heed.model.Step;
import dev.heed.model.Step.Call;
import dev.heed.model.Step.Group;
import dev.heed.model.Step.Store;
import dev.heed.model.Step.Way;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Whether a local that holds a token of the method's own is as good as that token written at each
 * call: nobody in the method cancels it or gives it away to somebody who could.
 */
final class Kept {
  private static final Pattern CANCELS =
      Pattern.compile(
          "(?!(is|get|check|throwIf|has)[A-Z]).*(cancel|abort|stop|interrupt).*",
          Pattern.CASE_INSENSITIVE);

  /** Names of calls that keep what they are given, for others to find. */
  private static final Pattern KEEPS =
      Pattern.compile(
          "(set|add|put|push|offer|register|attach|bind|watch|track|complete|equals|submit)([A-Z]\\w*)?");

  private static final Set<String> COMPARED = Set.of("==", "!=");

  private Kept() {}

  /**
   * Whether the steps do nothing with the variable but pass it to methods, ask it, and tell it how
   * far they are. By names alone, so that who knows less of the callees says no more.
   *
   * @param isConversion whether a constructor makes a token of the tokens that it is given
   */
  static boolean isOnlyPassed(List<Step> steps, String name, Predicate<Call> isConversion) {
    return steps.stream().allMatch(s -> isFine(s, name, isConversion));
  }

  private static boolean isFine(Step step, String name, Predicate<Call> isConversion) {
    Predicate<Step> isIt = s -> Walk.isPlain(s, name);
    if (isIt.test(step)) {
      return false; // in a place that none of the following allows
    }
    Predicate<Step> isAllowed =
        step instanceof Call c
            ? s -> isIt.test(s) && mayHave(c, s, isConversion)
            : step instanceof Group g && COMPARED.contains(g.kind())
                ? isIt
                : step instanceof Store st ? s -> isIt.test(s) && s == st.target() : s -> false;
    return Walk.parts(step).stream()
            .allMatch(s -> isAllowed.test(s) || isFine(s, name, isConversion))
        && Walk.bodies(step).stream().allMatch(s -> isFine(s, name, isConversion));
  }

  private static boolean mayHave(Call call, Step variable, Predicate<Call> isConversion) {
    if (CANCELS.matcher(call.name()).matches()) {
      return false;
    }
    boolean isReceiver = call.receiver().filter(r -> r == variable).isPresent();
    return isReceiver
        || call.way() == Way.METHOD && !KEEPS.matcher(call.name()).matches()
        || isConversion.test(call);
  }
}
