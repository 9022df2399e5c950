package org.geotools.util;

import org.opengis.util.ProgressListener;

/** Stands for the type of GeoTools 20: the members that the family names. */
public class NullProgressListener implements ProgressListener {
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
