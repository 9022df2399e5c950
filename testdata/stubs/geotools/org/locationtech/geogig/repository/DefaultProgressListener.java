package org.locationtech.geogig.repository;

/** Stands for the type of GeoGig 1.2, which is not on Maven Central: the members that the family names. */
public class DefaultProgressListener implements ProgressListener {
  public static final ProgressListener NULL = new DefaultProgressListener();

  @Override
  public native void setProgress(float progress);

  @Override
  public native void complete();

  @Override
  public native void cancel();

  @Override
  public native boolean isCanceled();
}
