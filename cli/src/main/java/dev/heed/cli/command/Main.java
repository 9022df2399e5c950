package dev.heed.cli.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program. */
public final class Main {
  private static final Set<String> CLASS_PATH = Set.of("--classpath", "--class-path", "-cp");

  private Main() {}

  /** Runs on the process's streams, in UTF-8 whatever the platform, and ends the process. */
  public static void main(String[] args) {
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    int code = run(new Console(System.in, out, err, true), args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /**
   * Runs a command line, without colours unless it asks for them.
   *
   * @param in read by {@code heed facts -} alone
   * @param out gets what was asked for: findings, tables, pages
   * @param err gets everything else
   * @return 0 clean, 1 findings, 2 usage or crash, 3 incomplete; never throws
   */
  public static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
    return run(new Console(in, out, err, false), args);
  }

  private static int run(Console console, String... args) {
    Heed heed = new Heed();
    try {
      return command(heed, console).execute(escaped(args));
    } catch (Throwable e) {
      return crash(heed, console, e);
    } finally {
      console.out().flush();
      console.err().flush();
    }
  }

  private static CommandLine command(Heed heed, Console console) {
    return new CommandLine(heed)
        .addSubcommand(new AuditCommand(heed, console))
        .addSubcommand(new TraceCommand(heed, console))
        .addSubcommand(new ExplainCommand(heed, console))
        .addSubcommand(new RulesCommand(heed, console))
        .addSubcommand(new FamiliesCommand(console))
        .addSubcommand(new FactsCommand(console))
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
