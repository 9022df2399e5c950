# org.eclipse.jgit:org.eclipse.jgit.archive:7.6.0.202603022253-r
package org.eclipse.jgit.archive
FormatActivator - :org.osgi.framework.BundleActivator
 new() -
 start(org.osgi.framework.BundleContext)void -
 stop(org.osgi.framework.BundleContext)void -
