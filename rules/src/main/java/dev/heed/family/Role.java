package dev.heed.family;

import java.util.Locale;

/** What a family file says of a type or member; the lower-case name is the first word of a line. */
public enum Role {
  /** A type whose values carry a cancellation request. Its subtypes do too. */
  TOKEN,
  /** A type that cancels tokens. */
  SOURCE,
  /**
   * An expression whose token never cancels: {@code null}, a constant, a constructor, a factory.
   */
  NONE,
  /** A call that asks whether cancellation was requested. */
  POLL,
  /** A call that throws if cancellation was requested. */
  RAISE,
  /** The exception that means "cancelled". */
  SIGNAL,
  /** A call that derives a token from the token it is made on. */
  CHILD,
  /** A call that derives a token from its arguments. */
  LINK,
  /** A call that registers a callback on a token. */
  REGISTER,
  /** A call that cancels. */
  CANCEL,
  /** A call that closes a source or a registration. */
  CLOSE,
  /** A type whose values are work that goes on. */
  ASYNC,
  /** An asynchronous type that carries its own cancellation with its subscription. */
  REACTIVE,
  /** A call that hands a token to its lambda, and whose future cancels that token. */
  SUPPLIES,
  /** A call whose lambda or runnable argument runs later and may outlive the call. */
  LATER,
  /** A call that waits for work that was started. */
  AWAITS,
  /** A call that makes an asynchronous value that is already complete. */
  DONE,
  /** An annotation whose method a framework calls with parameters of its own choice. */
  ENTRY,
  /** An annotation of a test or a test's life cycle. */
  TEST,
  /** A type whose calls set up, verify or assert in tests. */
  MOCK,
  /** A type that looks like a token and is none. */
  NEVER;

  /** The first word of a line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
