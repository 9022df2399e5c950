package android.net;

/** Stands for the type of Android, API 34: the members that the family names. */
public abstract class Uri {}
