package org.eclipse.equinox.p2.planner;

import org.eclipse.core.runtime.IProgressMonitor;

/** The part of Eclipse's p2 that Heed's families name. */
public interface IPlanner {
  Object getProvisioningPlan(Object request, Object context, IProgressMonitor monitor);
}
