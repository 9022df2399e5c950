package org.eclipse.equinox.p2.repository;

import org.eclipse.core.runtime.IProgressMonitor;

/** The part of Eclipse's p2 that Heed's families name. */
public interface IRepository {
  String setProperty(String key, String value, IProgressMonitor monitor);
}
