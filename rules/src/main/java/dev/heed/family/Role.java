package dev.heed.family;

import java.util.Locale;

/** What a family file says of a type or member; the lower-case name is the first word of a line. */
public enum Role {
  /** A type whose values carry a cancellation request. Its subtypes do too. */
  TOKEN(Takes.TYPE),
  /** A type that is a token if it has a member that polls or raises: the name alone is no proof. */
  LIKELY(Takes.TYPE),
  /** A type that cancels tokens. */
  SOURCE(Takes.TYPE),
  /**
   * An expression whose token never cancels: {@code null}, a constant, a constructor, a factory.
   */
  NONE(Takes.NONE),
  /** A call that asks whether cancellation was requested. */
  POLL(Takes.MEMBER),
  /** A call that throws if cancellation was requested. */
  RAISE(Takes.CALL),
  /** The exception that means "cancelled". */
  SIGNAL(Takes.TYPE),
  /** A call that derives a token from the token it is made on. */
  CHILD(Takes.CALL),
  /** A call that derives a token from its arguments. */
  LINK(Takes.CALL),
  /** A call that registers a callback on a token. */
  REGISTER(Takes.CALL),
  /** A call that takes a token only to tell its progress: it never asks, and soon ends. */
  PROGRESS(Takes.CALL),
  /** A call that tells a token how far the work has come, without asking it. */
  WORKED(Takes.CALL),
  /**
   * A call that takes a token and soon ends: what it works on is in memory. Where it does not for a
   * subtype, that is said with {@code waits}.
   */
  QUICK(Takes.CALL),
  /**
   * A call that takes a token and works on one small resource, for a moment: whoever has a token
   * passes it, but nobody waits for the call.
   */
  SMALL(Takes.CALL),
  /**
   * A call that takes a token and takes long. Where a family has such lines, it says so of all of
   * its libraries' calls that do, so another call out of the sources is no long work.
   */
  LONG(Takes.CALL),
  /** A call that gives the object a text in memory to work on. */
  TEXT(Takes.CALL),
  /** A call that cancels. */
  CANCEL(Takes.CALL),
  /** A call that closes a source or a registration. */
  CLOSE(Takes.CALL),
  /** A type whose values are work that goes on. */
  ASYNC(Takes.TYPE),
  /** An asynchronous type that carries its own cancellation with its subscription. */
  REACTIVE(Takes.TYPE),
  /** A call that hands a token to its lambda, and whose future cancels that token. */
  SUPPLIES(Takes.CALL),
  /** A call whose lambda or runnable argument runs later and may outlive the call. */
  LATER(Takes.CALL),
  /** A call that runs the code which it is handed before it returns, or waits until it has run. */
  NOW(Takes.CALL),
  /** A call whose code runs once a {@code now} call is made on its value, or is handed that. */
  LAZY(Takes.CALL),
  /** A call that waits for work that was started. */
  AWAITS(Takes.CALL),
  /** A call that may take long by itself: it sleeps, waits with a limit, reads, writes, runs. */
  WAITS(Takes.CALL),
  /** A call that waits, without a limit, for something that others do. */
  UNTIMED(Takes.CALL),
  /** A call that gives the token that is current for the thread. */
  AMBIENT(Takes.CALL),
  /** A call that takes the current token over to the thread where the work runs. */
  CARRIES(Takes.CALL),
  /** A type whose calls end when the current token is cancelled. */
  HEEDS(Takes.TYPE),
  /** A type whose methods serve requests, with a request's token as the current one. */
  SERVES(Takes.TYPE),
  /** A call that makes an asynchronous value that is already complete. */
  DONE(Takes.CALL),
  /** An annotation whose method a framework calls with parameters of its own choice. */
  ENTRY(Takes.TYPE),
  /** An annotation of a test or a test's life cycle. */
  TEST(Takes.TYPE),
  /** A type whose calls set up, verify or assert in tests. */
  MOCK(Takes.TYPE),
  /** A type that looks like a token and is none. */
  NEVER(Takes.TYPE);

  private final Takes takes;

  Role(Takes takes) {
    this.takes = takes;
  }

  /** The first word of a line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a line of this role may name this. */
  boolean admits(Pattern pattern) {
    return switch (takes) {
      case TYPE -> pattern.isType();
      case CALL -> pattern.isCall();
      case MEMBER -> pattern.isCall() || pattern.isField();
      case NONE -> !pattern.isType();
    };
  }

  /** What a line of this role names, for messages. */
  String takes() {
    return takes.text;
  }

  private enum Takes {
    TYPE("a type (com.acme.CancellationToken)"),
    CALL("a call (com.acme.CancellationToken#cancel(_*))"),
    MEMBER("a call or a field (com.acme.CancellationToken#isCancelled())"),
    NONE("null, a constant (com.acme.Token#NONE) or a call (com.acme.Token#none(), #new())");

    final String text;

    Takes(String text) {
      this.text = text;
    }
  }
}
