package com.azure.core.util;

/** Stands for the type of Azure core 1.61: the members that the family names. */
public class Context {
  public static final Context NONE = new Context();
}
