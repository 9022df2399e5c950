package org.eclipse.equinox.p2.engine;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.equinox.p2.query.IQuery;
import org.eclipse.equinox.p2.query.IQueryResult;
import org.eclipse.equinox.p2.query.IQueryable;

/** What is installed. */
public interface IProfile extends IQueryable<String> {
  IQueryResult<String> available(IQuery<String> query, IProgressMonitor monitor);
}
