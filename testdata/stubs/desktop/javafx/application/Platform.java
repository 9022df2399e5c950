package javafx.application;

/** Stands for the type of JavaFX 21: the members that the family names. */
public final class Platform {
  private Platform() {}

  public static native void runLater(Runnable runnable);
}
