package com.google.android.gms.location;

import com.google.android.gms.tasks.CancellationToken;
import com.google.android.gms.tasks.Task;

/** Stands for the type of Play services location 21: the members that the family names. */
public interface FusedLocationProviderClient {
  Task<String> getCurrentLocation(int priority, CancellationToken token);
}
