package org.geotools.data.util;

import org.geotools.api.util.ProgressListener;

/** Stands for the type of GeoTools 30: the members that the family names. */
public class SubProgressListener implements ProgressListener {
  public SubProgressListener(ProgressListener progress, float amount) {}

  public SubProgressListener(ProgressListener progress, float start, float amount) {}

  @Override
  public native void started();

  @Override
  public native void progress(float percent);

  @Override
  public native void complete();

  @Override
  public native boolean isCanceled();

  @Override
  public native void setCanceled(boolean cancel);
}
