package dev.heed.cli.skim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.heed.family.Families;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class VocabularyTest {
  private static final String TOKEN =
      "package acme; public interface CancellationToken { boolean isCancelled(); }";

  private static final String PLAN =
      """
      package acme;
      class Plan {
        private final CancellationToken token;
        Plan(CancellationToken token) { this.token = token; }
        static Builder builder() { return new Builder(); }
        static class Builder {
          Builder token(CancellationToken token) { return this; }
          Plan build() { return null; }
        }
      }
      """;

  private static final String TABLE =
      """
      package acme.table;
      class Table {
        static Builder builder() { return new Builder(); }
        static class Builder {
          Table build() { return null; }
        }
      }
      """;

  /** Whether the last of these files may have to do with tokens. */
  private static boolean isChosen(String... texts) {
    Families families = Families.shipped();
    Suspects suspects = new Suspects(Vocabulary.shape(families));
    List<Skim> skims = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      skims.add(Skimmer.skim(Path.of("F" + i + ".java"), texts[i], suspects).orElseThrow());
    }
    Vocabulary vocabulary =
        new Vocabulary(families, suspects, skims.stream().map(Skim::unit).toList(), List.of());
    return vocabulary.of(skims.get(skims.size() - 1)).isAny();
  }

  @Test
  void nestedTypesOfOneNameAreToldApart() {
    assertEquals(false, isChosen(TOKEN, PLAN, TABLE, use("acme.table", "Table.builder()")));
    assertEquals(true, isChosen(TOKEN, PLAN, TABLE, use("acme", "Plan.builder()")));
  }

  @Test
  void anImportSaysWhichOneIsMeant() {
    String holder = "package acme.%s; import %s; interface Holder { Builder start(); }";
    String user =
        "package acme.use; class User { Object go() { return Holders.one().start().build(); } }";
    String holders =
        "package acme.use; class Holders { static acme.%s.Holder one() { return null; } }";
    assertEquals(
        true,
        isChosen(
            TOKEN,
            PLAN,
            TABLE,
            holder.formatted("plan", "acme.Plan.Builder"),
            holders.formatted("plan"),
            user));
    assertEquals(
        false,
        isChosen(
            TOKEN,
            PLAN,
            TABLE,
            holder.formatted("table", "acme.table.Table.Builder"),
            holders.formatted("table"),
            user));
  }

  @Test
  void aTypeThatIsDeclaredNowhereMayBeAnyOfItsName() {
    String other = "package other; public interface CancellationToken { boolean isCancelled(); }";
    String store =
        "package use; import far.away.CancellationToken;"
            + " interface Store { void load(CancellationToken t); }";
    String user = "package use; class User { void f(Store s) { s.load(null); } }";
    assertEquals(true, isChosen(TOKEN, other, store, user));
  }

  @Test
  void whatIsStaticNeedsTheNameOfItsType() {
    String util =
        "package acme; class Tokens { static Tokens copy(CancellationToken t) { return null; } }";
    String giver = "package acme; interface Giver { Tokens give(); }";
    assertEquals(
        false,
        isChosen(
            TOKEN, util, giver, "package b; class B { void f(Giver g) { g.give().copy(); } }"));
    assertEquals(
        true,
        isChosen(
            TOKEN, util, giver, "package b; class B { void f() { acme.Tokens.copy(null); } }"));
  }

  /** Names of members that mean something else, as far as the file can have a value of that. */
  @Test
  void aWayToATokenBeginsWithATypeThatTheFileNames() {
    String job = "package acme; public interface Job { CancellationToken token(); }";
    String pool = "package acme; public interface Pool { Job start(); }";
    String use = "package b; class B { %s void f() { x.start().token().withLimit(1); } }";
    assertEquals(false, isChosen(TOKEN, job, pool, use.formatted("far.away.Task x;")));
    assertEquals(true, isChosen(TOKEN, job, pool, use.formatted("acme.Pool x;")));
    String base = "package b; class Base { acme.Pool x; }";
    String below = "package b; class Below extends Base {}";
    String inherits = use.replace("class B", "class B extends Below").formatted("");
    assertEquals(true, isChosen(TOKEN, job, pool, base, below, inherits));
  }

  @Test
  void aMemberThatChecksNeedsAnOwnerOfThatKind() {
    String checks =
        "package acme; class Checks { static void throwIfOld(int v) {} void f() { throwIfOld(1); } }";
    assertEquals(false, isChosen(TOKEN, checks));
    String token = "package b; class B { void f() { acme.lib.Cancellations.throwIfRequested(); } }";
    assertEquals(true, isChosen(token));
  }

  private static String use(String pkg, String builder) {
    return "package %s.use; import %s.%s; class Use { Object go() { return %s.build(); } }"
        .formatted(pkg, pkg, builder.substring(0, builder.indexOf('.')), builder);
  }
}
