package dev.heed.model;

/** What modifiers, and the kind of a declaration, say. */
public enum Mark {
  PUBLIC,
  PROTECTED,
  PRIVATE,
  STATIC,
  FINAL,
  ABSTRACT,
  /** A method of an interface that has a body and is not static. */
  DEFAULT,
  DEPRECATED,
  /** A method whose last parameter is written with three dots. */
  VARARGS,
  INTERFACE,
  ENUM,
  RECORD,
  ANNOTATION,
  /** A class without a name. */
  ANONYMOUS,
  /** An initialiser block, static or not. */
  INITIALIZER,
  /** Read from a class file, not from the sources at hand. */
  BINARY
}
