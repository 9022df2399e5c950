package dev.heed.sight;

import dev.heed.model.Span;
import dev.heed.model.Step.Call;
import dev.heed.model.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * A call in its place.
 *
 * @param around the calls that this one is an argument or the receiver of, innermost first, within
 *     the frame
 * @param wanted the type of which the call's value is asked to be: void when nothing is made of it,
 *     unknown when nobody can tell
 * @param detached why the place is cut off from tokens on purpose, if it is: RULES 1 and 2
 * @param early whether this is written in the arguments of {@code this(...)} or {@code super(...)}
 */
public record Site(
    Call call,
    Frame frame,
    Optional<Scope> scope,
    List<Call> around,
    TypeName wanted,
    Optional<String> detached,
    boolean early)
    implements Spot {
  @Override
  public Span at() {
    return call.at();
  }
}
