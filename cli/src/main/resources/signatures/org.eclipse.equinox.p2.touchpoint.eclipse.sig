# org.eclipse.platform:org.eclipse.equinox.p2.touchpoint.eclipse:2.4.600
package org.eclipse.equinox.internal.p2.touchpoint.eclipse
AggregatedBundleRepository - :org.eclipse.equinox.p2.repository.artifact.spi.AbstractArtifactRepository,org.eclipse.equinox.p2.repository.artifact.IFileArtifactRepository
 new(org.eclipse.equinox.p2.core.IProvisioningAgent,java.util.Collection<org.eclipse.equinox.p2.repository.artifact.IFileArtifactRepository>) -
 getArtifactFile(org.eclipse.equinox.p2.metadata.IArtifactKey)java.io.File -
 getArtifactFile(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor)java.io.File -
 contains(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor)boolean -
 contains(org.eclipse.equinox.p2.metadata.IArtifactKey)boolean -
 getArtifactDescriptors(org.eclipse.equinox.p2.metadata.IArtifactKey)org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor[] -
 getArtifact(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor,java.io.OutputStream,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 getRawArtifact(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor,java.io.OutputStream,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 getArtifacts(org.eclipse.equinox.p2.repository.artifact.IArtifactRequest[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 getOutputStream(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor)java.io.OutputStream -
 testGetBundleRepositories()java.util.Collection<org.eclipse.equinox.p2.repository.artifact.IFileArtifactRepository> -
 query(org.eclipse.equinox.p2.query.IQuery<org.eclipse.equinox.p2.metadata.IArtifactKey>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.query.IQueryResult<org.eclipse.equinox.p2.metadata.IArtifactKey> -
 descriptorQueryable()org.eclipse.equinox.p2.query.IQueryable<org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor> -
EclipseTouchpoint - :org.eclipse.equinox.p2.engine.spi.Touchpoint
 PROFILE_PROP_LAUNCHER_NAME String sf
 PARM_MANIPULATOR String sf
 PARM_PLATFORM_CONFIGURATION String sf
 PARM_SOURCE_BUNDLES String sf
 PARM_IU String sf
 PARM_ARTIFACT String sf
 PARM_ARTIFACT_LOCATION String sf
 new() -
 prepare(org.eclipse.equinox.p2.engine.IProfile)org.eclipse.core.runtime.IStatus -
 commit(org.eclipse.equinox.p2.engine.IProfile)org.eclipse.core.runtime.IStatus -
 rollback(org.eclipse.equinox.p2.engine.IProfile)org.eclipse.core.runtime.IStatus -
 qualifyAction(String)String -
 initializePhase(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.equinox.p2.engine.IProfile,String,java.util.Map<String,Object>)org.eclipse.core.runtime.IStatus -
 initializeOperand(org.eclipse.equinox.p2.engine.IProfile,java.util.Map<String,Object>)org.eclipse.core.runtime.IStatus -
 prepareIU(org.eclipse.equinox.p2.core.IProvisioningAgent,org.eclipse.equinox.p2.engine.IProfile,org.eclipse.equinox.p2.metadata.IInstallableUnit,org.eclipse.equinox.p2.metadata.IArtifactKey)org.eclipse.equinox.p2.metadata.IInstallableUnit -
