package org.eclipse.equinox.p2.repository.metadata;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.equinox.p2.query.IQueryable;

/** Repositories, which are loaded when they are asked. */
public interface IMetadataRepositoryManager extends IQueryable<String> {
  Object loadRepository(Object location, IProgressMonitor monitor);
}
