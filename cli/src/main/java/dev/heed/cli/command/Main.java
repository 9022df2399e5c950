package dev.heed.cli.command;

import dev.heed.cancel.CancellationToken;
import dev.heed.cancel.CancellationTokenSource;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program. */
public final class Main {
  private static final Set<String> CLASS_PATH = Set.of("--classpath", "--class-path", "-cp");

  /** Set by the launcher: Java cannot ask whether standard error is a terminal. */
  private static final String WATCHED = "heed.stderr.terminal";

  /** Whoever stops a run gets the prompt back before it feels slow. */
  private static final long LAST_WORDS_MILLIS = 150;

  private Main() {}

  /**
   * Runs on the process's streams, in UTF-8 whatever the platform, and ends the process. A signal
   * that ends it cancels the run first.
   */
  public static void main(String[] args) {
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    CancellationTokenSource source = new CancellationTokenSource();
    CountDownLatch ended = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(source, ended), "heed-stop"));
    int code =
        run(
            new Console(System.in, out, err, true, Boolean.getBoolean(WATCHED)),
            source.token(),
            args);
    ended.countDown();
    System.exit(code);
  }

  /**
   * Runs a command line, without colours unless it asks for them.
   *
   * @param in read by {@code heed facts -} alone
   * @param out gets what was asked for: findings, tables, pages
   * @param err gets everything else
   * @param token ends the run
   * @return 0 clean, 1 findings, 2 usage or crash, 3 incomplete, 130 cancelled; never throws
   */
  public static int run(
      InputStream in, PrintStream out, PrintStream err, CancellationToken token, String... args) {
    return run(new Console(in, out, err, false, false), token, args);
  }

  static int run(Console console, CancellationToken token, String... args) {
    Heed heed = new Heed();
    try {
      return command(heed, console, token).execute(escaped(args));
    } catch (Throwable e) {
      return crash(heed, console, e);
    } finally {
      console.out().flush();
      console.err().flush();
    }
  }

  /** What the process does when it is to end: the virtual machine waits for this, and halts. */
  private static void stop(CancellationTokenSource source, CountDownLatch ended) {
    source.cancel();
    try {
      ended.await(LAST_WORDS_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static CommandLine command(Heed heed, Console console, CancellationToken token) {
    return new CommandLine(heed)
        .addSubcommand(new AuditCommand(heed, console, token))
        .addSubcommand(new TraceCommand(heed, console, token))
        .addSubcommand(new CacheCommand(console))
        .addSubcommand(new ExplainCommand(heed, console))
        .addSubcommand(new RulesCommand(heed, console))
        .addSubcommand(new FamiliesCommand(console))
        .addSubcommand(new FactsCommand(console, token))
        .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
        .setColorScheme(Help.defaultColorScheme(console.ansi()))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((e, a) -> usage(console, e))
        .setExecutionExceptionHandler((e, c, r) -> crash(heed, console, e));
  }

  /** Picocli would replace the {@code @file} of a class path by arguments; two signs are one. */
  private static String[] escaped(String[] args) {
    String[] escaped = args.clone();
    for (int i = 1; i < args.length; i++) {
      if (CLASS_PATH.contains(args[i - 1]) && args[i].startsWith("@")) {
        escaped[i] = "@" + args[i];
      }
    }
    return escaped;
  }

  private static int usage(Console console, ParameterException e) {
    StringBuilder text = new StringBuilder("heed: ").append(e.getMessage());
    if (e instanceof UnmatchedArgumentException unmatched
        && !unmatched.getSuggestions().isEmpty()) {
      text.append("; did you mean ").append(String.join(", ", unmatched.getSuggestions()));
      text.append('?');
    }
    console.tell(text.toString().replaceAll("\\s*\\R\\s*", " "));
    console.tell(
        "      '"
            + e.getCommandLine().getCommandSpec().qualifiedName()
            + " --help'"
            + " shows what is possible");
    return ExitCode.FAILED;
  }

  private static int crash(Heed heed, Console console, Throwable e) {
    if (e instanceof CancellationException) {
      console.tell("heed: " + e.getMessage());
      return ExitCode.CANCELLED;
    }
    if (heed.debug()) {
      e.printStackTrace(console.err());
    }
    console.tell(
        e instanceof OutOfMemoryError
            ? "heed: out of memory; give it more with HEED_JAVA_OPTS=-Xmx4g or more"
            : "heed: internal error: "
                + e
                + "; this is a bug in Heed, please report it with the output of --debug");
    return ExitCode.FAILED;
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    FileOutputStream raw = new FileOutputStream(descriptor);
    return new PrintStream(
        new java.io.BufferedOutputStream(raw, 1 << 13), false, StandardCharsets.UTF_8);
  }
}
