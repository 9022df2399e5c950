package org.eclipse.equinox.p2.repository.artifact;

import org.eclipse.core.runtime.IProgressMonitor;

/** The part of Eclipse's p2 that Heed's families name. */
public interface IArtifactRepositoryManager {
  IArtifactRepository loadRepository(Object location, IProgressMonitor monitor);
}
