package org.eclipse.equinox.p2.query;

import org.eclipse.core.runtime.IProgressMonitor;

/** What a query found. */
public interface IQueryResult<T> extends Iterable<T> {
  IQueryResult<T> query(IQuery<T> query, IProgressMonitor monitor);
}
