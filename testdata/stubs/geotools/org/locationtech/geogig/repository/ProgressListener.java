package org.locationtech.geogig.repository;

/** Stands for the type of GeoGig 1.2, which is not on Maven Central: the members that the family names. */
public interface ProgressListener {
  void setProgress(float progress);

  void complete();

  void cancel();

  boolean isCanceled();
}
