package android.database;

/** Stands for the type of Android, API 34: the members that the family names. */
public interface Cursor extends AutoCloseable {
  @Override
  void close();
}
