package org.jkiss.dbeaver.model.runtime;

/** Stands for the type of DBeaver 24.3: the members that the family names. */
public class SubTaskProgressMonitor extends ProxyProgressMonitor {
  public SubTaskProgressMonitor(DBRProgressMonitor original) {
    super(original);
  }
}
