package org.opengis.util;

/** Stands for the type of GeoTools 28: the members that the family names. */
public interface ProgressListener {
  void started();

  void progress(float percent);

  void complete();

  boolean isCanceled();

  void setCanceled(boolean cancel);
}
