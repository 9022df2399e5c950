package android.content;

import android.database.Cursor;
import android.net.Uri;
import android.os.CancellationSignal;

/** Stands for the type of Android, API 34: the members that the family names. */
public abstract class ContentResolver {
  public final native Cursor query(
      Uri uri, String[] projection, String selection, String[] args, String order);

  public final native Cursor query(
      Uri uri,
      String[] projection,
      String selection,
      String[] args,
      String order,
      CancellationSignal signal);
}
