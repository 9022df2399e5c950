package org.eclipse.equinox.p2.query;

import org.eclipse.core.runtime.IProgressMonitor;

/** What can be queried. */
public interface IQueryable<T> {
  IQueryResult<T> query(IQuery<T> query, IProgressMonitor monitor);
}
