package ghidra.util;

/** Stands for the type of Ghidra 11.2: the members that the family names. */
public class Swing {
  public static native void runLater(Runnable action);
}
