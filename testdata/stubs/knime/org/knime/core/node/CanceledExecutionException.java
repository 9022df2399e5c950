package org.knime.core.node;

/** Stands for the type of KNIME 5.3: the members that the family names. */
public class CanceledExecutionException extends Exception {
  private static final long serialVersionUID = 1L;
}
