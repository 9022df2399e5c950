package dev.heed.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamiliesTest {
  private static final String MONITOR = "org.eclipse.core.runtime.IProgressMonitor";

  private static Families with(String... texts) {
    List<Family> more =
        Stream.iterate(0, i -> i < texts.length, i -> i + 1)
            .map(i -> Family.read("user" + i, "user" + i, texts[i]))
            .toList();
    return Families.shipped().with(more);
  }

  private static String name(Optional<Family> family) {
    return family.map(Family::name).orElse("-");
  }

  private static String token(Families families, String type) {
    return name(families.ofType(Role.TOKEN, type));
  }

  @Test
  void theIndexListsEveryFile() throws IOException, URISyntaxException {
    Path folder = Path.of(Families.class.getResource("/families/index.txt").toURI()).getParent();
    try (Stream<Path> files = Files.list(folder)) {
      TreeSet<String> there =
          files
              .map(file -> file.getFileName().toString())
              .filter(file -> file.endsWith(".family"))
              .map(file -> file.substring(0, file.length() - ".family".length()))
              .collect(Collectors.toCollection(TreeSet::new));
      TreeSet<String> listed =
          Families.shipped().all().stream()
              .map(Family::name)
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(there, listed);
      assertEquals(listed.size(), Families.shipped().all().size(), "a family is listed once");
    }
  }

  @Test
  void everyFileHasATitle() {
    for (Family family : Families.shipped().all()) {
      assertFalse(family.title().equals(family.name()), family.name());
    }
  }

  @Test
  void shippedAreReadOnce() {
    assertSame(Families.shipped(), Families.shipped());
  }

  @Test
  void theSpecificFamilyIsTheOnlyOne() {
    Families shipped = Families.shipped();
    assertEquals("ignite", token(shipped, "org.apache.ignite.lang.CancellationToken"));
    assertEquals("conventional", token(shipped, "com.acme.CancellationToken"));
    assertEquals("conventional", token(shipped, "com.acme.Jobs.CancellationToken"));
    assertEquals("-", token(shipped, "com.acme.BookingCancellationToken"));
    assertEquals(
        "conventional", name(shipped.ofType(Role.LIKELY, "com.acme.BookingCancellationToken")));
    assertEquals("-", name(shipped.ofType(Role.LIKELY, "javax.swing.ProgressMonitor")));
    // Opaque: Ignite's token cannot be asked, whatever conventional says of the name.
    assertEquals(
        "-",
        name(
            shipped.ofCall(
                Role.POLL, "org.apache.ignite.lang.CancellationToken", "isCancelled", List.of())));
    assertEquals(
        "conventional",
        name(shipped.ofCall(Role.POLL, "acme.CancellationToken", "isCancelled", List.of())));
  }

  @Test
  void aUsersWordCountsMost() {
    Families families = with("token acme.CancellationToken\nnone acme.CancellationToken#zero()");
    assertEquals("user0", token(families, "acme.CancellationToken"));
    assertEquals("conventional", token(families, "other.CancellationToken"));
    // What the user's ten lines leave out is still known by its shape.
    assertEquals(
        "conventional",
        name(families.ofCall(Role.POLL, "acme.CancellationToken", "isCancelled", List.of())));
    assertEquals("user0", token(with("token " + MONITOR), MONITOR));
    assertEquals("user0", token(with("token *.IProgressMonitor"), MONITOR));
    assertEquals("user0", token(with("token *.A", "token *.A"), "x.A"), "the first of two");
    assertEquals("user1", token(with("token *.A", "token x.A"), "x.A"), "exact before wildcard");
    assertEquals(
        "late",
        token(with("token x.A").with(List.of(Family.read("late", "", "token x.A"))), "x.A"));
  }

  @Test
  void neverSilencesTheWeaker() {
    assertEquals("-", token(with("never acme.CancellationToken"), "acme.CancellationToken"));
    assertEquals("-", token(with("never *.CancellationToken"), "acme.CancellationToken"));
    assertEquals("-", token(with("never " + MONITOR), MONITOR));
    assertEquals("-", token(with("never x.A\ntoken x.A"), "x.A"));
    assertEquals("user0", token(with("never *.A\ntoken x.A"), "x.A"));
    Families families = with("never acme.CancellationToken");
    assertEquals("user0", name(families.ofType(Role.NEVER, "acme.CancellationToken")));
    assertEquals(
        "-", name(families.ofCall(Role.POLL, "acme.CancellationToken", "isCancelled", List.of())));
    assertEquals("-", name(families.ofField(Role.NONE, "acme.CancellationToken", "NO_TOKEN")));
  }

  @Test
  void constantsOfAnyOwner() {
    Families shipped = Families.shipped();
    assertEquals("conventional", name(shipped.ofField(Role.NONE, "acme.Jobs", "NO_TOKEN")));
    // An owner that another family names keeps the patterns that name no owner.
    assertEquals("conventional", name(shipped.ofField(Role.NONE, MONITOR, "NO_MONITOR")));
    assertEquals("-", name(shipped.ofField(Role.NONE, "acme.Jobs", "token")));
    assertEquals(
        "jgit",
        name(shipped.ofField(Role.NONE, "org.eclipse.jgit.lib.NullProgressMonitor", "INSTANCE")));
  }

  @ParameterizedTest
  @CsvSource({
    "acme.CancellationToken,              true",
    "acme.jobs.Runner.CancelToken,        true",
    "org.jtrim2.cancel.CancellationToken, true",
    "CancelChecker,                       true",
    "acme.CancellationSignal,             true",
    "acme.mail.BookingCancellationToken,  false",
    "acme.CancellationTokenSource,        false",
    "acme.CancellationTokenDto,           false",
    "acme.CancelFlag,                     false",
    "acme.OrderCancellation,              false",
    "acme.AccessToken,                    false",
    "acme.ProgressMonitor,                false",
    "java.lang.Thread,                    false",
    "com.azure.core.util.Context,         false",
    "javax.swing.ProgressMonitor,         false",
  })
  void namesThatCanHardlyBeAnythingElse(String type, boolean isToken) {
    assertEquals(isToken, Families.shipped().ofType(Role.TOKEN, type).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "poll,     isCancelled",
    "poll,     isCanceled",
    "poll,     isCancellationRequested",
    "poll,     cancellationRequested",
    "poll,     cancelled",
    "raise,    throwIfCancelled",
    "raise,    throwIfCancellationRequested",
    "raise,    checkCanceled",
    "raise,    ensureNotCancelled",
    "none,     none",
    "none,     never",
    "none,     uncancellable",
    "none,     nonCancelable",
    "register, onCancelled",
    "child,    withTimeout",
    "cancel,   cancel",
  })
  void shapesOfMembers(String role, String member) {
    String none = "no role";
    List<String> args =
        List.of("onCancelled", "withTimeout").contains(member) ? List.of("_") : List.of();
    String played =
        Stream.of(Role.values())
            .filter(r -> r != Role.LINK)
            .filter(
                r ->
                    Families.shipped()
                        .ofCall(r, "acme.CancellationToken", member, args)
                        .isPresent())
            .map(Role::word)
            .collect(Collectors.joining(" "));
    assertEquals(role, played.isEmpty() ? none : played);
  }

  @Test
  void callsByArguments() {
    Families shipped = Families.shipped();
    String sub = "org.eclipse.core.runtime.SubMonitor";
    assertEquals("eclipse", name(shipped.ofCall(Role.NONE, sub, "convert", List.of("null", "_"))));
    assertEquals("-", name(shipped.ofCall(Role.NONE, sub, "convert", List.of("_", "_"))));
    assertEquals("eclipse", name(shipped.ofCall(Role.LINK, sub, "convert", List.of("_", "_"))));
    assertEquals("-", name(shipped.ofCall(Role.POLL, sub, "worked", List.of("_"))));
  }

  @Test
  void typeNamesAreTheExactOnes() {
    TreeSet<String> names =
        Families.shipped().typeNames().collect(Collectors.toCollection(TreeSet::new));
    assertTrue(names.contains(MONITOR));
    assertTrue(names.contains("org.eclipse.lsp4j.jsonrpc.CompletableFutures"), "owners too");
    assertTrue(names.stream().noneMatch(name -> name.contains("*") || name.equals("null")));
  }
}
