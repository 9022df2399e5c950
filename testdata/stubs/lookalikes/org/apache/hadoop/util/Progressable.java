package org.apache.hadoop.util;

/** Stands for the type of Hadoop 3.4: the members that the family names. */
public interface Progressable {
  void progress();
}
