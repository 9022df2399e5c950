package ghidra.util.exception;

/** Stands for the type of Ghidra 11.2: the members that the family names. */
public class CancelledException extends Exception {
  private static final long serialVersionUID = 1L;
}
