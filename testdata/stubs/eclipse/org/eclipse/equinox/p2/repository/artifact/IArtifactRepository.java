package org.eclipse.equinox.p2.repository.artifact;

import org.eclipse.core.runtime.IProgressMonitor;

/** The part of Eclipse's p2 that Heed's families name. */
public interface IArtifactRepository {
  void addDescriptor(Object descriptor);

  void addDescriptor(Object descriptor, IProgressMonitor monitor);

  void removeDescriptor(Object descriptor, IProgressMonitor monitor);

  Object getArtifact(Object descriptor, Object destination, IProgressMonitor monitor);
}
