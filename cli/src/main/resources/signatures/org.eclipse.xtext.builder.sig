# org.eclipse.xtext:org.eclipse.xtext.builder:2.10.0
package org.eclipse.xtext.builder
BuildExecutors -
 new() -
 getExecutor()com.google.common.util.concurrent.ListeningExecutorService -
BuilderParticipant - :.IXtextBuilderParticipant
 new() -
 getStorage2UriMapper()org.eclipse.xtext.ui.resource.IStorage2UriMapper -
 getDerivedResourceMarkers()org.eclipse.xtext.ui.generator.IDerivedResourceMarkers o
 getGeneratorIdProvider().DerivedResourceMarkers.GeneratorIdProvider o
 getBuilderPreferenceAccess().preferences.BuilderPreferenceAccess -
 setBuilderPreferenceAccess(.preferences.BuilderPreferenceAccess)void -
 getOutputConfigurationProvider().EclipseOutputConfigurationProvider -
 getGenerator()org.eclipse.xtext.generator.IGenerator x
 getGenerator2()org.eclipse.xtext.generator.IGenerator2 -
 getResourceServiceProvider()org.eclipse.xtext.resource.IResourceServiceProvider -
 setOutputConfigurationProvider(.EclipseOutputConfigurationProvider)void -
 getGeneratorMarkers(org.eclipse.core.resources.IProject,java.util.Collection<org.eclipse.xtext.generator.OutputConfiguration>)java.util.Map<org.eclipse.xtext.generator.OutputConfiguration,Iterable<org.eclipse.core.resources.IMarker>> o !org.eclipse.core.runtime.CoreException
 build(.IXtextBuilderParticipant.IBuildContext,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 doBuild(java.util.List<org.eclipse.xtext.resource.IResourceDescription.Delta>,java.util.Map<String,org.eclipse.xtext.generator.OutputConfiguration>,java.util.Map<org.eclipse.xtext.generator.OutputConfiguration,Iterable<org.eclipse.core.resources.IMarker>>,.IXtextBuilderParticipant.IBuildContext,.EclipseResourceFileSystemAccess2,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 clearResourceSet(org.eclipse.emf.ecore.resource.ResourceSet)void o
 addMarkerAndLogError(org.eclipse.emf.common.util.URI,Throwable)void o
 cleanDerivedResources(org.eclipse.xtext.resource.IResourceDescription.Delta,java.util.Set<org.eclipse.core.resources.IFile>,.IXtextBuilderParticipant.IBuildContext,.EclipseResourceFileSystemAccess2,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 getPostProcessor(org.eclipse.xtext.resource.IResourceDescription.Delta,.IXtextBuilderParticipant.IBuildContext,java.util.Set<org.eclipse.core.resources.IFile>).EclipseResourceFileSystemAccess2.IFileCallback o
 getDerivedResources(org.eclipse.xtext.resource.IResourceDescription.Delta,java.util.Map<String,org.eclipse.xtext.generator.OutputConfiguration>,java.util.Map<org.eclipse.xtext.generator.OutputConfiguration,Iterable<org.eclipse.core.resources.IMarker>>)java.util.Set<org.eclipse.core.resources.IFile> o
 isEnabled(.IXtextBuilderParticipant.IBuildContext)boolean o
 getRelevantDeltas(.IXtextBuilderParticipant.IBuildContext)java.util.List<org.eclipse.xtext.resource.IResourceDescription.Delta> o
 refreshOutputFolders(.IXtextBuilderParticipant.IBuildContext,java.util.Map<String,org.eclipse.xtext.generator.OutputConfiguration>,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 cleanOutput(.IXtextBuilderParticipant.IBuildContext,org.eclipse.xtext.generator.OutputConfiguration,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 cleanOutput(.IXtextBuilderParticipant.IBuildContext,org.eclipse.xtext.generator.OutputConfiguration,.EclipseResourceFileSystemAccess2,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 canClean(org.eclipse.core.resources.IContainer,org.eclipse.xtext.generator.OutputConfiguration)boolean o
 doGenerate(org.eclipse.xtext.resource.IResourceDescription.Delta,.IXtextBuilderParticipant.IBuildContext,org.eclipse.xtext.generator.IFileSystemAccess)boolean o
 handleChangedContents(org.eclipse.xtext.resource.IResourceDescription.Delta,.IXtextBuilderParticipant.IBuildContext,org.eclipse.xtext.generator.IFileSystemAccess)void o !org.eclipse.core.runtime.CoreException
 handleChangedContents(org.eclipse.xtext.resource.IResourceDescription.Delta,.IXtextBuilderParticipant.IBuildContext,.EclipseResourceFileSystemAccess2)void o !org.eclipse.core.runtime.CoreException
 registerCurrentSourceFolder(.IXtextBuilderParticipant.IBuildContext,org.eclipse.xtext.resource.IResourceDescription.Delta,.EclipseResourceFileSystemAccess2)void o
 getCurrentSourceFolder(.IXtextBuilderParticipant.IBuildContext,org.eclipse.xtext.resource.IResourceDescription.Delta)String o
 shouldGenerate(org.eclipse.emf.ecore.resource.Resource,.IXtextBuilderParticipant.IBuildContext)boolean o
 getOutputConfigurations(.IXtextBuilderParticipant.IBuildContext)java.util.Map<String,org.eclipse.xtext.generator.OutputConfiguration> o
 getOutputs(org.eclipse.core.resources.IProject,org.eclipse.xtext.generator.OutputConfiguration)java.util.Set<org.eclipse.core.resources.IContainer> o
 saveResourceStorage(org.eclipse.emf.ecore.resource.Resource,org.eclipse.xtext.generator.IFileSystemAccess)void o
DerivedResourceCleanerJob - :org.eclipse.core.runtime.jobs.Job
 DERIVED_RESOURCE_CLEANER_JOB_FAMILY Object sf
 new() -
 belongsTo(Object)boolean -
 initialize(org.eclipse.core.resources.IProject,String)void -
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
 cleanUpDerivedResources(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.resources.IProject)org.eclipse.core.runtime.IStatus o !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 deleteEmptyParent(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.resources.IContainer)void o !org.eclipse.core.runtime.CoreException
 shouldBeProcessed(org.eclipse.core.resources.IProject)boolean o
DerivedResourceMarkers - :org.eclipse.xtext.ui.generator.IDerivedResourceMarkers +GeneratorIdProvider
 MARKER_ID String sf
 ATTR_SOURCE String sf
 ATTR_GENERATOR String sf
 new() -
 findGeneratorMarkers(org.eclipse.core.resources.IContainer)java.util.List<org.eclipse.core.resources.IMarker> - !org.eclipse.core.runtime.CoreException
 findGeneratorMarkers(org.eclipse.core.resources.IContainer,String)java.util.List<org.eclipse.core.resources.IMarker> - !org.eclipse.core.runtime.CoreException
 findDerivedResources(java.util.List<org.eclipse.core.resources.IMarker>,String)java.util.List<org.eclipse.core.resources.IFile> - !org.eclipse.core.runtime.CoreException
 findDerivedResources(org.eclipse.core.resources.IContainer,String)java.util.List<org.eclipse.core.resources.IFile> - !org.eclipse.core.runtime.CoreException
 findDerivedResources(org.eclipse.core.resources.IContainer,String,String)java.util.List<org.eclipse.core.resources.IFile> - !org.eclipse.core.runtime.CoreException
 findDerivedResourceMarkers(org.eclipse.core.resources.IFile)org.eclipse.core.resources.IMarker[] x !org.eclipse.core.runtime.CoreException
 findDerivedResourceMarkers(org.eclipse.core.resources.IResource)org.eclipse.core.resources.IMarker[] - !org.eclipse.core.runtime.CoreException
 findDerivedResourceMarkers(org.eclipse.core.resources.IResource,String)Iterable<org.eclipse.core.resources.IMarker> - !org.eclipse.core.runtime.CoreException
 findDerivedResourceMarker(org.eclipse.core.resources.IFile,String)org.eclipse.core.resources.IMarker - !org.eclipse.core.runtime.CoreException
 findDerivedResourceMarker(org.eclipse.core.resources.IFile,String,String)org.eclipse.core.resources.IMarker - !org.eclipse.core.runtime.CoreException
 getSource(org.eclipse.core.resources.IMarker)String -
 installMarker(org.eclipse.core.resources.IFile,String)boolean - !org.eclipse.core.runtime.CoreException
 installMarker(org.eclipse.core.resources.IFile,String,String)boolean - !org.eclipse.core.runtime.CoreException
DerivedResourceMarkers.GeneratorIdProvider s
 new() -
 getGeneratorIdentifier()String -
EclipseOutputConfigurationProvider - :org.eclipse.xtext.generator.IOutputConfigurationProvider.Delegate
 OUTPUT_PREFERENCE_TAG String sf
 OUTPUT_NAME String sf
 OUTPUT_DESCRIPTION String sf
 OUTPUT_DIRECTORY String sf
 OUTPUT_CREATE_DIRECTORY String sf
 OUTPUT_CLEAN_DIRECTORY String sf
 OUTPUT_OVERRIDE String sf
 OUTPUT_CLEANUP_DERIVED String sf
 OUTPUT_DERIVED String sf
 OUTPUT_KEEP_LOCAL_HISTORY String sf
 INSTALL_DSL_AS_PRIMARY_SOURCE String sf
 HIDE_LOCAL_SYNTHETIC_VARIABLES String sf
 USE_OUTPUT_PER_SOURCE_FOLDER String sf
 SOURCE_FOLDER_TAG String sf
 IGNORE_SOURCE_FOLDER_TAG String sf
 getPreferenceStoreAccess()org.eclipse.xtext.ui.editor.preferences.IPreferenceStoreAccess -
 setPreferenceStoreAccess(org.eclipse.xtext.ui.editor.preferences.IPreferenceStoreAccess)void -
 setSourceFolderProvider(.EclipseSourceFolderProvider)void -
 new(org.eclipse.xtext.generator.IOutputConfigurationProvider) -
 getOutputConfigurations(org.eclipse.emf.ecore.resource.Resource)java.util.Set<org.eclipse.xtext.generator.OutputConfiguration> -
 getOutputConfigurations(org.eclipse.core.resources.IProject)java.util.Set<org.eclipse.xtext.generator.OutputConfiguration> -
 createAndOverlayOutputConfiguration(org.eclipse.jface.preference.IPreferenceStore,org.eclipse.xtext.generator.OutputConfiguration)org.eclipse.xtext.generator.OutputConfiguration ox
 createAndOverlayOutputConfiguration(org.eclipse.core.resources.IProject,org.eclipse.jface.preference.IPreferenceStore,org.eclipse.xtext.generator.OutputConfiguration)org.eclipse.xtext.generator.OutputConfiguration o
EclipseResourceFileSystemAccess x :org.eclipse.xtext.generator.AbstractFileSystemAccess2
 new() -
 setRoot(org.eclipse.core.resources.IWorkspaceRoot)void -
 deleteFile(String)void -
 generateFile(String,String,CharSequence)void -
 getFile(String,String)org.eclipse.core.resources.IFile o
 createFolder(org.eclipse.core.resources.IContainer)void o !org.eclipse.core.runtime.CoreException
 setNewFileAcceptor(org.eclipse.xtext.util.IAcceptor<String>)void -
 getURI(String,String)org.eclipse.emf.common.util.URI -
 generateFile(String,String,java.io.InputStream)void - !org.eclipse.xtext.util.RuntimeIOException
 readBinaryFile(String,String)java.io.InputStream - !org.eclipse.xtext.util.RuntimeIOException
 readTextFile(String,String)CharSequence - !org.eclipse.xtext.util.RuntimeIOException
EclipseResourceFileSystemAccess2 - :org.eclipse.xtext.generator.AbstractFileSystemAccess2 +IFileCallback
 monitor org.eclipse.core.runtime.IProgressMonitor p
 new() -
 getSourceTraces()com.google.common.collect.Multimap<org.eclipse.xtext.generator.trace.SourceRelativeURI,org.eclipse.core.runtime.IPath> o
 resetSourceTraces()void o
 getTraceMarkers()org.eclipse.xtext.ui.generator.trace.TraceMarkers o
 getCallBack().EclipseResourceFileSystemAccess2.IFileCallback o
 setProject(org.eclipse.core.resources.IProject)void -
 setContext(Object)void -
 getProjectContext(org.eclipse.emf.ecore.resource.Resource)org.eclipse.core.resources.IProject o
 getProject()org.eclipse.core.resources.IProject o
 setMonitor(org.eclipse.core.runtime.IProgressMonitor)void -
 setPostProcessor(.EclipseResourceFileSystemAccess2.IFileCallback)void -
 getMonitor()org.eclipse.core.runtime.IProgressMonitor o
 ensureOutputConfigurationDirectoryExists(org.eclipse.xtext.generator.OutputConfiguration)boolean o
 generateFile(String,String,CharSequence)void -
 generateFile(String,String,java.io.InputStream)void -
 generateFile(org.eclipse.core.resources.IFile,java.io.InputStream,org.eclipse.core.resources.IFile,CharSequence,org.eclipse.xtext.generator.OutputConfiguration)void o
 getEncoding(org.eclipse.core.resources.IFile)String o !org.eclipse.core.runtime.CoreException
 setDerived(org.eclipse.core.resources.IFile,boolean)void o !org.eclipse.core.runtime.CoreException
 createFolder(org.eclipse.core.resources.IFolder)void ox !org.eclipse.core.runtime.CoreException
 createContainer(org.eclipse.core.resources.IContainer)void o !org.eclipse.core.runtime.CoreException
 ensureParentExists(org.eclipse.core.resources.IFile)void o !org.eclipse.core.runtime.CoreException
 ensureExists(org.eclipse.core.resources.IContainer)void o !org.eclipse.core.runtime.CoreException
 getInputStream(String,String)org.eclipse.xtext.util.StringInputStream o
 getFolder(org.eclipse.xtext.generator.OutputConfiguration)org.eclipse.core.resources.IFolder ox
 getContainer(org.eclipse.xtext.generator.OutputConfiguration)org.eclipse.core.resources.IContainer o
 hasContentsChanged(org.eclipse.core.resources.IFile,org.eclipse.xtext.util.StringInputStream)boolean o
 hasContentsChanged(org.eclipse.core.resources.IFile,java.io.InputStream)boolean o
 updateTraceInformation(org.eclipse.core.resources.IFile,CharSequence,boolean)void o !org.eclipse.core.runtime.CoreException,java.io.IOException
 getSmapFile(org.eclipse.core.resources.IFile)org.eclipse.core.resources.IFile ox
 flushSourceTraces()void - !org.eclipse.core.runtime.CoreException
 flushSourceTraces(String)void - !org.eclipse.core.runtime.CoreException
 isTraceFile(org.eclipse.core.resources.IFile)boolean o
 getTraceFile(org.eclipse.core.resources.IFile)org.eclipse.core.resources.IFile o
 deleteFile(String,String)void -
 deleteFile(org.eclipse.core.resources.IFile,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 deleteFile(org.eclipse.core.resources.IFile,String,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 getFile(String,String)org.eclipse.core.resources.IFile o
 getFile(String,String,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IFile o
 getURI(String,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.emf.common.util.URI -
 getURI(String,String)org.eclipse.emf.common.util.URI -
 getURI(String,String,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.emf.common.util.URI -
 readBinaryFile(String,org.eclipse.core.runtime.IProgressMonitor)java.io.InputStream -
 readBinaryFile(String,String)java.io.InputStream - !org.eclipse.xtext.util.RuntimeIOException
 readBinaryFile(String,String,org.eclipse.core.runtime.IProgressMonitor)java.io.InputStream - !org.eclipse.xtext.util.RuntimeIOException
 readTextFile(String,org.eclipse.core.runtime.IProgressMonitor)CharSequence -
 readTextFile(String,String)CharSequence - !org.eclipse.xtext.util.RuntimeIOException
 readTextFile(String,String,org.eclipse.core.runtime.IProgressMonitor)CharSequence - !org.eclipse.xtext.util.RuntimeIOException
 isFile(String,String)boolean - !org.eclipse.xtext.util.RuntimeIOException
 isFile(String)boolean - !org.eclipse.xtext.util.RuntimeIOException
 isFile(String,String,org.eclipse.core.runtime.IProgressMonitor)boolean -
 isFile(String,org.eclipse.core.runtime.IProgressMonitor)boolean - !org.eclipse.xtext.util.RuntimeIOException
EclipseResourceFileSystemAccess2.IFileCallback sai
 afterFileUpdate(org.eclipse.core.resources.IFile)void a
 afterFileCreation(org.eclipse.core.resources.IFile)void a
 beforeFileDeletion(org.eclipse.core.resources.IFile)boolean a
EclipseSourceFolderProvider ai
 getSourceFolders(org.eclipse.core.resources.IProject)java.util.List<org.eclipse.core.resources.IContainer> a
IXtextBuilderParticipant ai +BuildType,IBuildContext
 build(.IXtextBuilderParticipant.IBuildContext,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
IXtextBuilderParticipant.BuildType sfe :Enum<.IXtextBuilderParticipant.BuildType>
 INCREMENTAL .IXtextBuilderParticipant.BuildType sf
 FULL .IXtextBuilderParticipant.BuildType sf
 CLEAN .IXtextBuilderParticipant.BuildType sf
 RECOVERY .IXtextBuilderParticipant.BuildType sf
 values().IXtextBuilderParticipant.BuildType[] s
 valueOf(String).IXtextBuilderParticipant.BuildType s
IXtextBuilderParticipant.IBuildContext sai
 getBuiltProject()org.eclipse.core.resources.IProject a
 getDeltas()java.util.List<org.eclipse.xtext.resource.IResourceDescription.Delta> a
 isSourceLevelURI(org.eclipse.emf.common.util.URI)boolean a
 getResourceSet()org.eclipse.emf.ecore.resource.ResourceSet a
 getBuildType().IXtextBuilderParticipant.BuildType a
 needRebuild()void a
JDTAwareEclipseResourceFileSystemAccess2 - :.EclipseResourceFileSystemAccess2
 new() -
 createFolder(org.eclipse.core.resources.IFolder)void ox !org.eclipse.core.runtime.CoreException
 createContainer(org.eclipse.core.resources.IContainer)void o !org.eclipse.core.runtime.CoreException
 addToSourceFolders(org.eclipse.core.resources.IContainer)void o !org.eclipse.jdt.core.JavaModelException
 flushSourceTraces(String)void - !org.eclipse.core.runtime.CoreException
JDTAwareSourceFolderProvider - :.EclipseSourceFolderProvider
 new() -
 getSourceFolders(org.eclipse.core.resources.IProject)java.util.List<org.eclipse.core.resources.IContainer> -
JavaProjectBasedBuilderParticipant x :.IXtextBuilderParticipant
 new() -
 build(.IXtextBuilderParticipant.IBuildContext,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 isValidOutputFolder(org.eclipse.jdt.core.IJavaProject,org.eclipse.core.resources.IFolder)boolean o
 getSrcGenFolder(org.eclipse.core.resources.IProject)org.eclipse.core.resources.IFolder o
 getConfiguredFileSystemAccess(org.eclipse.core.resources.IFolder,org.eclipse.xtext.util.IAcceptor<String>)org.eclipse.xtext.generator.IFileSystemAccess o
 handleChangedContents(org.eclipse.xtext.resource.IResourceDescription.Delta,.IXtextBuilderParticipant.IBuildContext,org.eclipse.xtext.generator.IFileSystemAccess)void o
 shouldGenerate(org.eclipse.emf.ecore.resource.Resource,.IXtextBuilderParticipant.IBuildContext)boolean o
 handleDeletion(org.eclipse.xtext.resource.IResourceDescription.Delta,.IXtextBuilderParticipant.IBuildContext,org.eclipse.xtext.generator.IFileSystemAccess)void o
MonitorBasedCancelIndicator - :org.eclipse.xtext.util.CancelIndicator
 monitor org.eclipse.core.runtime.IProgressMonitor pf
 isCanceled()boolean -
 new(org.eclipse.core.runtime.IProgressMonitor) -
ParallelBuilderParticipant - :.BuilderParticipant +ParallelBuildContext
 new() -
 handleChangedContents(org.eclipse.xtext.resource.IResourceDescription.Delta,.IXtextBuilderParticipant.IBuildContext,org.eclipse.xtext.generator.IFileSystemAccess)void o !org.eclipse.core.runtime.CoreException
 handleChangedContents(.ParallelBuilderParticipant.ParallelBuildContext,org.eclipse.xtext.generator.IFileSystemAccess2)void o !org.eclipse.core.runtime.CoreException
 doBuild(java.util.List<org.eclipse.xtext.resource.IResourceDescription.Delta>,java.util.Map<String,org.eclipse.xtext.generator.OutputConfiguration>,java.util.Map<org.eclipse.xtext.generator.OutputConfiguration,Iterable<org.eclipse.core.resources.IMarker>>,.IXtextBuilderParticipant.IBuildContext,.EclipseResourceFileSystemAccess2,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 createRunnable(.ParallelBuilderParticipant.ParallelBuildContext)Runnable o
 doGenerate(org.eclipse.xtext.resource.IResourceDescription.Delta,.IXtextBuilderParticipant.IBuildContext,org.eclipse.xtext.generator.IFileSystemAccess)boolean o !org.eclipse.core.runtime.OperationCanceledException
 newBlockingQueue(int)java.util.concurrent.BlockingQueue<<E>> o <E=Object>
 getFlushAndCleanDerivedResourcesCallback(.ParallelBuilderParticipant.ParallelBuildContext,java.util.Set<org.eclipse.core.resources.IFile>,boolean)Runnable o
 getParalleFileSystemAccess(org.eclipse.xtext.resource.IResourceDescription.Delta,.IXtextBuilderParticipant.IBuildContext,java.util.Set<org.eclipse.core.resources.IFile>,org.eclipse.xtext.generator.FileSystemAccessQueue,org.eclipse.xtext.generator.IFileSystemAccess2)org.eclipse.xtext.generator.IFileSystemAccess2 o
ParallelBuilderParticipant.ParallelBuildContext os :.IXtextBuilderParticipant.IBuildContext
 progressMonitor org.eclipse.core.runtime.IProgressMonitor kf
 new(org.eclipse.xtext.resource.IResourceDescription.Delta,.IXtextBuilderParticipant.IBuildContext,java.util.Map<String,org.eclipse.xtext.generator.OutputConfiguration>,java.util.Map<org.eclipse.xtext.generator.OutputConfiguration,Iterable<org.eclipse.core.resources.IMarker>>,org.eclipse.xtext.generator.FileSystemAccessQueue,java.util.Queue<.ParallelBuilderParticipant.ParallelBuildContext>,.EclipseResourceFileSystemAccess2,org.eclipse.core.runtime.IProgressMonitor) -
 getURI()org.eclipse.emf.common.util.URI -
 getBuiltProject()org.eclipse.core.resources.IProject -
 getDeltas()java.util.List<org.eclipse.xtext.resource.IResourceDescription.Delta> -
 getResourceSet()org.eclipse.emf.ecore.resource.ResourceSet -
 getBuildType().IXtextBuilderParticipant.BuildType -
 needRebuild()void -
 isSourceLevelURI(org.eclipse.emf.common.util.URI)boolean -
 getGeneratorContext()org.eclipse.xtext.generator.IGeneratorContext -
ParallelFileSystemAccess - :org.eclipse.xtext.generator.IFileSystemAccess2
 new(org.eclipse.xtext.generator.IFileSystemAccess2,org.eclipse.xtext.resource.IResourceDescription.Delta,org.eclipse.xtext.generator.FileSystemAccessQueue,String,.EclipseResourceFileSystemAccess2.IFileCallback) -
 sendAsync(org.eclipse.xtext.xbase.lib.Procedures.Procedure1<org.eclipse.xtext.generator.IFileSystemAccess2>)void o
 deleteFile(String)void -
 generateFile(String,CharSequence)void -
 generateFile(String,String,CharSequence)void -
 deleteFile(String,String)void -
 getURI(String,String)org.eclipse.emf.common.util.URI -
 getURI(String)org.eclipse.emf.common.util.URI -
 generateFile(String,String,java.io.InputStream)void - !org.eclipse.xtext.util.RuntimeIOException
 generateFile(String,java.io.InputStream)void - !org.eclipse.xtext.util.RuntimeIOException
 readBinaryFile(String,String)java.io.InputStream - !org.eclipse.xtext.util.RuntimeIOException
 readBinaryFile(String)java.io.InputStream - !org.eclipse.xtext.util.RuntimeIOException
 readTextFile(String,String)CharSequence - !org.eclipse.xtext.util.RuntimeIOException
 readTextFile(String)CharSequence - !org.eclipse.xtext.util.RuntimeIOException
 isFile(String,String)boolean - !org.eclipse.xtext.util.RuntimeIOException
 isFile(String)boolean - !org.eclipse.xtext.util.RuntimeIOException
package org.eclipse.xtext.builder.builderState
AbstractBuilderState a :org.eclipse.xtext.resource.impl.AbstractResourceDescriptionChangeEventSource,.IBuilderState
 new() -
 load()void -
 ensureLoaded()void o
 ensureNotNull(java.util.Set<org.eclipse.emf.common.util.URI>)java.util.Set<org.eclipse.emf.common.util.URI> o
 setResourceDescriptionsData(org.eclipse.xtext.resource.impl.ResourceDescriptionsData)void o
 updateMarkers(org.eclipse.xtext.resource.IResourceDescription.Delta,org.eclipse.emf.ecore.resource.ResourceSet,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.OperationCanceledException
 getCopiedResourceDescriptionsData()org.eclipse.xtext.resource.impl.ResourceDescriptionsData o
 getAllResourceDescriptions()Iterable<org.eclipse.xtext.resource.IResourceDescription> -
 getResourceDescription(org.eclipse.emf.common.util.URI)org.eclipse.xtext.resource.IResourceDescription -
 setPersister(.PersistedStateProvider)void -
 update(org.eclipse.xtext.builder.impl.BuildData,org.eclipse.core.runtime.IProgressMonitor)com.google.common.collect.ImmutableList<org.eclipse.xtext.resource.IResourceDescription.Delta> -
 doUpdate(org.eclipse.xtext.builder.impl.BuildData,org.eclipse.xtext.resource.impl.ResourceDescriptionsData,org.eclipse.core.runtime.IProgressMonitor)java.util.Collection<org.eclipse.xtext.resource.IResourceDescription.Delta> oa
 clean(java.util.Set<org.eclipse.emf.common.util.URI>,org.eclipse.core.runtime.IProgressMonitor)com.google.common.collect.ImmutableList<org.eclipse.xtext.resource.IResourceDescription.Delta> - !org.eclipse.core.runtime.OperationCanceledException
 doClean(java.util.Set<org.eclipse.emf.common.util.URI>,org.eclipse.core.runtime.IProgressMonitor)java.util.Collection<org.eclipse.xtext.resource.IResourceDescription.Delta> o !org.eclipse.core.runtime.OperationCanceledException
 getExportedObjects()Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getExportedObjects(org.eclipse.emf.ecore.EClass,org.eclipse.xtext.naming.QualifiedName,boolean)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getExportedObjectsByType(org.eclipse.emf.ecore.EClass)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getExportedObjectsByObject(org.eclipse.emf.ecore.EObject)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 isEmpty()boolean -
BufferedBinaryResourceFactory - :org.eclipse.emf.ecore.resource.impl.ResourceFactoryImpl
 new() -
 createResource(org.eclipse.emf.common.util.URI)org.eclipse.emf.ecore.resource.Resource -
BuilderStateFactory ai :org.eclipse.emf.ecore.EFactory
 eINSTANCE .BuilderStateFactory sf
 createResourceDescription()org.eclipse.xtext.resource.IResourceDescription a
 createEObjectDescription().EObjectDescription a
 createReferenceDescription().ReferenceDescription a
 getBuilderStatePackage().BuilderStatePackage a
BuilderStatePackage ai :org.eclipse.emf.ecore.EPackage +Literals
 eNAME String sf
 eNS_URI String sf
 eNS_PREFIX String sf
 eINSTANCE .BuilderStatePackage sf
 RESOURCE_DESCRIPTION int sf
 RESOURCE_DESCRIPTION__URI int sf
 RESOURCE_DESCRIPTION__EXPORTED_OBJECTS int sf
 RESOURCE_DESCRIPTION__REFERENCE_DESCRIPTIONS int sf
 RESOURCE_DESCRIPTION__IMPORTED_NAMES int sf
 RESOURCE_DESCRIPTION_FEATURE_COUNT int sf
 IE_OBJECT_DESCRIPTION int sf
 IE_OBJECT_DESCRIPTION__ECLASS int sf
 IE_OBJECT_DESCRIPTION__NAME int sf
 IE_OBJECT_DESCRIPTION_FEATURE_COUNT int sf
 EOBJECT_DESCRIPTION int sf
 EOBJECT_DESCRIPTION__ECLASS int sf
 EOBJECT_DESCRIPTION__NAME int sf
 EOBJECT_DESCRIPTION__FRAGMENT int sf
 EOBJECT_DESCRIPTION__USER_DATA int sf
 EOBJECT_DESCRIPTION_FEATURE_COUNT int sf
 USER_DATA_ENTRY int sf
 USER_DATA_ENTRY__KEY int sf
 USER_DATA_ENTRY__VALUE int sf
 USER_DATA_ENTRY_FEATURE_COUNT int sf
 IREFERENCE_DESCRIPTION int sf
 IREFERENCE_DESCRIPTION__SOURCE_EOBJECT_URI int sf
 IREFERENCE_DESCRIPTION__TARGET_EOBJECT_URI int sf
 IREFERENCE_DESCRIPTION__INDEX_IN_LIST int sf
 IREFERENCE_DESCRIPTION__CONTAINER_EOBJECT_URI int sf
 IREFERENCE_DESCRIPTION_FEATURE_COUNT int sf
 REFERENCE_DESCRIPTION int sf
 REFERENCE_DESCRIPTION__SOURCE_EOBJECT_URI int sf
 REFERENCE_DESCRIPTION__TARGET_EOBJECT_URI int sf
 REFERENCE_DESCRIPTION__INDEX_IN_LIST int sf
 REFERENCE_DESCRIPTION__CONTAINER_EOBJECT_URI int sf
 REFERENCE_DESCRIPTION__EXTERNAL_FORM_OF_EREFERENCE int sf
 REFERENCE_DESCRIPTION_FEATURE_COUNT int sf
 EURI int sf
 ESTRING_ARRAY int sf
 QUALIFIED_NAME int sf
 getResourceDescription()org.eclipse.emf.ecore.EClass a
 getResourceDescription_URI()org.eclipse.emf.ecore.EAttribute a
 getResourceDescription_ExportedObjects()org.eclipse.emf.ecore.EReference a
 getResourceDescription_ImportedNames()org.eclipse.emf.ecore.EAttribute a
 getResourceDescription_ReferenceDescriptions()org.eclipse.emf.ecore.EReference a
 getEObjectDescription()org.eclipse.emf.ecore.EClass a
 getEObjectDescription_Fragment()org.eclipse.emf.ecore.EAttribute a
 getEObjectDescription_UserData()org.eclipse.emf.ecore.EReference a
 getUserDataEntry()org.eclipse.emf.ecore.EClass a
 getUserDataEntry_Key()org.eclipse.emf.ecore.EAttribute a
 getUserDataEntry_Value()org.eclipse.emf.ecore.EAttribute a
 getReferenceDescription()org.eclipse.emf.ecore.EClass a
 getReferenceDescription_ExternalFormOfEReference()org.eclipse.emf.ecore.EAttribute a
 getIEObjectDescription()org.eclipse.emf.ecore.EClass a
 getIEObjectDescription_EClass()org.eclipse.emf.ecore.EReference a
 getIEObjectDescription_Name()org.eclipse.emf.ecore.EAttribute a
 getIReferenceDescription()org.eclipse.emf.ecore.EClass a
 getIReferenceDescription_SourceEObjectUri()org.eclipse.emf.ecore.EAttribute a
 getIReferenceDescription_TargetEObjectUri()org.eclipse.emf.ecore.EAttribute a
 getIReferenceDescription_IndexInList()org.eclipse.emf.ecore.EAttribute a
 getIReferenceDescription_ContainerEObjectURI()org.eclipse.emf.ecore.EAttribute a
 getEURI()org.eclipse.emf.ecore.EDataType a
 getEStringArray()org.eclipse.emf.ecore.EDataType a
 getQualifiedName()org.eclipse.emf.ecore.EDataType a
 getBuilderStateFactory().BuilderStateFactory a
BuilderStatePackage.Literals sai
 RESOURCE_DESCRIPTION org.eclipse.emf.ecore.EClass sf
 RESOURCE_DESCRIPTION__URI org.eclipse.emf.ecore.EAttribute sf
 RESOURCE_DESCRIPTION__EXPORTED_OBJECTS org.eclipse.emf.ecore.EReference sf
 RESOURCE_DESCRIPTION__IMPORTED_NAMES org.eclipse.emf.ecore.EAttribute sf
 RESOURCE_DESCRIPTION__REFERENCE_DESCRIPTIONS org.eclipse.emf.ecore.EReference sf
 EOBJECT_DESCRIPTION org.eclipse.emf.ecore.EClass sf
 EOBJECT_DESCRIPTION__FRAGMENT org.eclipse.emf.ecore.EAttribute sf
 EOBJECT_DESCRIPTION__USER_DATA org.eclipse.emf.ecore.EReference sf
 USER_DATA_ENTRY org.eclipse.emf.ecore.EClass sf
 USER_DATA_ENTRY__KEY org.eclipse.emf.ecore.EAttribute sf
 USER_DATA_ENTRY__VALUE org.eclipse.emf.ecore.EAttribute sf
 REFERENCE_DESCRIPTION org.eclipse.emf.ecore.EClass sf
 REFERENCE_DESCRIPTION__EXTERNAL_FORM_OF_EREFERENCE org.eclipse.emf.ecore.EAttribute sf
 IE_OBJECT_DESCRIPTION org.eclipse.emf.ecore.EClass sf
 IE_OBJECT_DESCRIPTION__ECLASS org.eclipse.emf.ecore.EReference sf
 IE_OBJECT_DESCRIPTION__NAME org.eclipse.emf.ecore.EAttribute sf
 IREFERENCE_DESCRIPTION org.eclipse.emf.ecore.EClass sf
 IREFERENCE_DESCRIPTION__SOURCE_EOBJECT_URI org.eclipse.emf.ecore.EAttribute sf
 IREFERENCE_DESCRIPTION__TARGET_EOBJECT_URI org.eclipse.emf.ecore.EAttribute sf
 IREFERENCE_DESCRIPTION__INDEX_IN_LIST org.eclipse.emf.ecore.EAttribute sf
 IREFERENCE_DESCRIPTION__CONTAINER_EOBJECT_URI org.eclipse.emf.ecore.EAttribute sf
 EURI org.eclipse.emf.ecore.EDataType sf
 ESTRING_ARRAY org.eclipse.emf.ecore.EDataType sf
 QUALIFIED_NAME org.eclipse.emf.ecore.EDataType sf
BuilderStateUtil -
 new() -
 create(org.eclipse.xtext.resource.IResourceDescription).impl.ResourceDescriptionImpl s
 copyImportedNames(org.eclipse.xtext.resource.IResourceDescription,.impl.ResourceDescriptionImpl)void s
 copyReferenceDescriptions(org.eclipse.xtext.resource.IResourceDescription,.impl.ResourceDescriptionImpl)void s
 copyExportedObject(org.eclipse.xtext.resource.IResourceDescription,.impl.ResourceDescriptionImpl)void s
 create(org.eclipse.xtext.resource.IReferenceDescription).impl.ReferenceDescriptionImpl s
 create(org.eclipse.xtext.resource.IEObjectDescription).impl.EObjectDescriptionImpl s
EMFBasedPersister - :.PersistedStateProvider
 new() -
 load()Iterable<org.eclipse.xtext.resource.IResourceDescription> -
 addSaveParticipant()void o !org.eclipse.core.runtime.CoreException
 loadFromResource(org.eclipse.emf.ecore.resource.Resource)Iterable<org.eclipse.xtext.resource.IResourceDescription> -
 save(Iterable<org.eclipse.xtext.resource.IResourceDescription>)void -
 createResource()org.eclipse.emf.ecore.resource.Resource -
 saveToResource(org.eclipse.emf.ecore.resource.Resource,Iterable<org.eclipse.xtext.resource.IResourceDescription>)void -
 getBuilderStateURI()org.eclipse.emf.common.util.URI -
 getBuilderStateLocation()java.io.File o
 setFactory(org.eclipse.emf.ecore.resource.Resource.Factory)void -
 getFactory()org.eclipse.emf.ecore.resource.Resource.Factory -
 scheduleRecoveryBuild()void o
EObjectDescription ai :org.eclipse.emf.ecore.EObject,org.eclipse.xtext.resource.IEObjectDescription
 getFragment()String a
 setFragment(String)void a
 getUserData()org.eclipse.emf.common.util.EMap<String,String> a
 unsetUserData()void a
 isSetUserData()boolean a
IBuilderState ai :org.eclipse.xtext.resource.IResourceDescriptions,org.eclipse.xtext.resource.IResourceDescription.Event.Source
 update(org.eclipse.xtext.builder.impl.BuildData,org.eclipse.core.runtime.IProgressMonitor)com.google.common.collect.ImmutableList<org.eclipse.xtext.resource.IResourceDescription.Delta> a
 clean(java.util.Set<org.eclipse.emf.common.util.URI>,org.eclipse.core.runtime.IProgressMonitor)com.google.common.collect.ImmutableList<org.eclipse.xtext.resource.IResourceDescription.Delta> a
IMarkerUpdater ai
 updateMarkers(org.eclipse.xtext.resource.IResourceDescription.Delta,org.eclipse.emf.ecore.resource.ResourceSet,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.OperationCanceledException
IssuesProvider -
 new() -
 getPersistedIssues(org.eclipse.emf.common.util.URI)java.util.List<org.eclipse.xtext.validation.Issue> -
MarkerUpdaterImpl - :.IMarkerUpdater
 LOG org.apache.log4j.Logger sf
 new() -
 updateMarkers(org.eclipse.xtext.resource.IResourceDescription.Delta,org.eclipse.emf.ecore.resource.ResourceSet,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.OperationCanceledException
 getResourceUIValidatorExtension(org.eclipse.emf.common.util.URI)org.eclipse.xtext.ui.validation.IResourceUIValidatorExtension o
 getMarkerContributor(org.eclipse.emf.common.util.URI)org.eclipse.xtext.ui.markers.IMarkerContributor o
Messages - :org.eclipse.osgi.util.NLS
 AbstractBuilderState_0 String s
 AbstractBuilderState_2 String s
 MarkerUpdaterImpl_Validate String s
PersistedStateProvider ai
 load()Iterable<org.eclipse.xtext.resource.IResourceDescription> a
ReferenceDescription ai :org.eclipse.emf.ecore.EObject,org.eclipse.xtext.resource.IReferenceDescription
 getExternalFormOfEReference()String a
 setExternalFormOfEReference(String)void a
package org.eclipse.xtext.builder.builderState.util
BuilderStateAdapterFactory - :org.eclipse.emf.common.notify.impl.AdapterFactoryImpl
 modelPackage org.eclipse.xtext.builder.builderState.BuilderStatePackage os
 modelSwitch .BuilderStateSwitch<org.eclipse.emf.common.notify.Adapter> o
 new() -
 isFactoryForType(Object)boolean -
 createAdapter(org.eclipse.emf.common.notify.Notifier)org.eclipse.emf.common.notify.Adapter -
 createResourceDescriptionAdapter()org.eclipse.emf.common.notify.Adapter -
 createEObjectDescriptionAdapter()org.eclipse.emf.common.notify.Adapter -
 createUserDataEntryAdapter()org.eclipse.emf.common.notify.Adapter -
 createReferenceDescriptionAdapter()org.eclipse.emf.common.notify.Adapter -
 createIEObjectDescriptionAdapter()org.eclipse.emf.common.notify.Adapter -
 createIReferenceDescriptionAdapter()org.eclipse.emf.common.notify.Adapter -
 createEObjectAdapter()org.eclipse.emf.common.notify.Adapter -
BuilderStateSwitch - <T=Object> :org.eclipse.emf.ecore.util.Switch<<T>>
 modelPackage org.eclipse.xtext.builder.builderState.BuilderStatePackage os
 new() -
 isSwitchFor(org.eclipse.emf.ecore.EPackage)boolean o
 doSwitch(int,org.eclipse.emf.ecore.EObject)<T> o
 caseResourceDescription(org.eclipse.xtext.resource.IResourceDescription)<T> -
 caseEObjectDescription(org.eclipse.xtext.builder.builderState.EObjectDescription)<T> -
 caseUserDataEntry(java.util.Map.Entry<String,String>)<T> -
 caseReferenceDescription(org.eclipse.xtext.builder.builderState.ReferenceDescription)<T> -
 caseIEObjectDescription(org.eclipse.xtext.resource.IEObjectDescription)<T> -
 caseIReferenceDescription(org.eclipse.xtext.resource.IReferenceDescription)<T> -
 defaultCase(org.eclipse.emf.ecore.EObject)<T> -
package org.eclipse.xtext.builder.clustering
ClusteringBuilderState - :org.eclipse.xtext.builder.builderState.AbstractBuilderState
 RESOURCELOADER_CROSS_LINKING String sf
 RESOURCELOADER_GLOBAL_INDEX String sf
 new() -
 doUpdate(org.eclipse.xtext.builder.impl.BuildData,org.eclipse.xtext.resource.impl.ResourceDescriptionsData,org.eclipse.core.runtime.IProgressMonitor)java.util.Collection<org.eclipse.xtext.resource.IResourceDescription.Delta> o
 installSourceLevelURIs(org.eclipse.xtext.builder.impl.BuildData)void o
 writeNewResourceDescriptions(org.eclipse.xtext.builder.impl.BuildData,org.eclipse.xtext.resource.IResourceDescriptions,.CurrentDescriptions,org.eclipse.core.runtime.IProgressMonitor)void o
 getBuiltProject(org.eclipse.xtext.builder.impl.BuildData)org.eclipse.core.resources.IProject o
 clearResourceSet(org.eclipse.emf.ecore.resource.ResourceSet)void o
 addResource(org.eclipse.emf.ecore.resource.Resource,org.eclipse.emf.ecore.resource.ResourceSet)org.eclipse.emf.ecore.resource.Resource o
 queueAffectedResources(java.util.Set<org.eclipse.emf.common.util.URI>,org.eclipse.xtext.resource.IResourceDescriptions,.CurrentDescriptions,java.util.Collection<org.eclipse.xtext.resource.IResourceDescription.Delta>,java.util.Collection<org.eclipse.xtext.resource.IResourceDescription.Delta>,org.eclipse.xtext.builder.impl.BuildData,org.eclipse.core.runtime.IProgressMonitor)void o
 getResourceDescriptionManager(org.eclipse.emf.common.util.URI)org.eclipse.xtext.resource.IResourceDescription.Manager o
CopiedResourceDescription - :org.eclipse.xtext.resource.impl.AbstractResourceDescription
 new(org.eclipse.xtext.resource.IResourceDescription) -
 computeExportedObjects()java.util.List<org.eclipse.xtext.resource.IEObjectDescription> o
 getImportedNames()Iterable<org.eclipse.xtext.naming.QualifiedName> -
 getReferenceDescriptions()Iterable<org.eclipse.xtext.resource.IReferenceDescription> -
 getURI()org.eclipse.emf.common.util.URI -
CurrentDescriptions - :org.eclipse.emf.common.notify.impl.AdapterImpl,org.eclipse.xtext.resource.IResourceDescriptions +ResourceSetAware
 getBuildData()org.eclipse.xtext.builder.impl.BuildData -
 new(org.eclipse.emf.ecore.resource.ResourceSet,org.eclipse.xtext.resource.impl.ResourceDescriptionsData) -
 new(org.eclipse.emf.ecore.resource.ResourceSet,org.eclipse.xtext.resource.impl.ResourceDescriptionsData,org.eclipse.xtext.builder.impl.BuildData) -
 register(org.eclipse.xtext.resource.IResourceDescription.Delta)void -
 getAllResourceDescriptions()Iterable<org.eclipse.xtext.resource.IResourceDescription> -
 getResourceDescription(org.eclipse.emf.common.util.URI)org.eclipse.xtext.resource.IResourceDescription -
 isEmpty()boolean -
 getExportedObjects()Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getExportedObjects(org.eclipse.emf.ecore.EClass,org.eclipse.xtext.naming.QualifiedName,boolean)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getExportedObjectsByType(org.eclipse.emf.ecore.EClass)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getExportedObjectsByObject(org.eclipse.emf.ecore.EObject)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 isAdapterForType(Object)boolean -
CurrentDescriptions.ResourceSetAware s :org.eclipse.xtext.resource.IResourceDescriptions.IContextAware
 new() -
 getDelegate()org.eclipse.xtext.resource.IResourceDescriptions -
 setContext(org.eclipse.emf.common.notify.Notifier)void -
 getAllResourceDescriptions()Iterable<org.eclipse.xtext.resource.IResourceDescription> -
 getResourceDescription(org.eclipse.emf.common.util.URI)org.eclipse.xtext.resource.IResourceDescription -
 isEmpty()boolean -
 getExportedObjects()Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getExportedObjects(org.eclipse.emf.ecore.EClass,org.eclipse.xtext.naming.QualifiedName,boolean)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getExportedObjectsByType(org.eclipse.emf.ecore.EClass)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getExportedObjectsByObject(org.eclipse.emf.ecore.EObject)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
DisabledClusteringPolicy x :org.eclipse.xtext.resource.clustering.DisabledClusteringPolicy,.IResourceClusteringPolicy
 new() -
DynamicResourceClusteringPolicy x :org.eclipse.xtext.resource.clustering.DynamicResourceClusteringPolicy,.IResourceClusteringPolicy
 new() -
IResourceClusteringPolicy axi :org.eclipse.xtext.resource.clustering.IResourceClusteringPolicy
 continueProcessing(org.eclipse.emf.ecore.resource.ResourceSet,org.eclipse.emf.common.util.URI,int)boolean a
Messages - :org.eclipse.osgi.util.NLS
 ClusteringBuilderState_0 String s
 ClusteringBuilderState_1 String s
 ClusteringBuilderState_2 String s
 ClusteringUpdater_0 String s
 ClusteringUpdater_4 String s
 ClusteringUpdater_5 String s
package org.eclipse.xtext.builder.impl
BuildData -
 new(String,org.eclipse.emf.ecore.resource.ResourceSet,.ToBeBuilt,.QueuedBuildData) -
 new(String,org.eclipse.emf.ecore.resource.ResourceSet,.ToBeBuilt,.QueuedBuildData,boolean) -
 isEmpty()boolean -
 isIndexingOnly()boolean -
 getToBeDeleted()java.util.Set<org.eclipse.emf.common.util.URI> -
 getToBeUpdated()java.util.Set<org.eclipse.emf.common.util.URI> -
 getResourceSet()org.eclipse.emf.ecore.resource.ResourceSet -
 getAndRemoveToBeDeleted()java.util.Set<org.eclipse.emf.common.util.URI> -
 queueURI(org.eclipse.emf.common.util.URI)void -
 getAndRemovePendingDeltas()java.util.Collection<org.eclipse.xtext.resource.IResourceDescription.Delta> -
 getURIQueue()java.util.Queue<org.eclipse.emf.common.util.URI> -
 getAllRemainingURIs()Iterable<org.eclipse.emf.common.util.URI> -
 getProjectName()String -
 getSourceLevelURICache().SourceLevelURICache -
BuildScheduler - +BuildJob
 new() -
 scheduleBuildIfNecessary(Iterable<org.eclipse.core.resources.IProject>,.IBuildFlag[])void v
 isBuildable(org.eclipse.core.resources.IProject)boolean o
BuildScheduler.BuildJob o :org.eclipse.core.runtime.jobs.Job
 new(String,java.util.List<org.eclipse.core.resources.IProject>) -
 updateTaskName(java.util.List<org.eclipse.core.resources.IProject>)void o
 new(String,org.eclipse.core.resources.IProject) -
 belongsTo(Object)boolean -
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
IToBeBuiltComputerContribution ai
 removeProject(.ToBeBuilt,org.eclipse.core.resources.IProject,org.eclipse.core.runtime.IProgressMonitor)void a
 updateProject(.ToBeBuilt,org.eclipse.core.resources.IProject,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 removeStorage(.ToBeBuilt,org.eclipse.core.resources.IStorage,org.eclipse.core.runtime.IProgressMonitor)boolean a
 updateStorage(.ToBeBuilt,org.eclipse.core.resources.IStorage,org.eclipse.core.runtime.IProgressMonitor)boolean a
 isPossiblyHandled(org.eclipse.core.resources.IStorage)boolean a
 isRejected(org.eclipse.core.resources.IFolder)boolean a
RegistryBuilderParticipant - :org.eclipse.xtext.builder.IXtextBuilderParticipant +BuilderParticipantReader,DeferredBuilderParticipant
 new() -
 build(org.eclipse.xtext.builder.IXtextBuilderParticipant.IBuildContext,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 getParticipants()com.google.common.collect.ImmutableList<org.eclipse.xtext.builder.IXtextBuilderParticipant> -
 initParticipants()com.google.common.collect.ImmutableList<org.eclipse.xtext.builder.IXtextBuilderParticipant> o
RegistryBuilderParticipant.DeferredBuilderParticipant s :org.eclipse.xtext.builder.IXtextBuilderParticipant
 new(org.eclipse.core.runtime.IConfigurationElement) -
 build(org.eclipse.xtext.builder.IXtextBuilderParticipant.IBuildContext,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 getDelegate()org.eclipse.xtext.builder.IXtextBuilderParticipant -
 isParticipating(String)boolean -
ToBeBuiltComputer - +CompositeContribution,NullContribution
 new() -
 removeProject(org.eclipse.core.resources.IProject,org.eclipse.core.runtime.IProgressMonitor).ToBeBuilt -
 doRemoveProject(org.eclipse.core.resources.IProject,org.eclipse.core.runtime.IProgressMonitor).ToBeBuilt o
 updateProjectNewResourcesOnly(org.eclipse.core.resources.IProject,org.eclipse.core.runtime.IProgressMonitor).ToBeBuilt - !org.eclipse.core.runtime.CoreException
 updateProject(org.eclipse.core.resources.IProject,org.eclipse.core.runtime.IProgressMonitor).ToBeBuilt - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 updateStorage(org.eclipse.core.runtime.IProgressMonitor,.ToBeBuilt,org.eclipse.core.resources.IStorage)boolean -
 removeStorage(org.eclipse.core.runtime.IProgressMonitor,.ToBeBuilt,org.eclipse.core.resources.IStorage)boolean -
 isHandled(org.eclipse.core.resources.IStorage)boolean o
 isHandled(org.eclipse.core.resources.IFolder)boolean o
 getUri(org.eclipse.core.resources.IStorage)org.eclipse.emf.common.util.URI o
 isValid(org.eclipse.emf.common.util.URI,org.eclipse.core.resources.IStorage)boolean o
ToBeBuiltComputer.CompositeContribution s :.IToBeBuiltComputerContribution
 new(com.google.common.collect.ImmutableList<.IToBeBuiltComputerContribution>) o
 removeProject(.ToBeBuilt,org.eclipse.core.resources.IProject,org.eclipse.core.runtime.IProgressMonitor)void -
 updateProject(.ToBeBuilt,org.eclipse.core.resources.IProject,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 removeStorage(.ToBeBuilt,org.eclipse.core.resources.IStorage,org.eclipse.core.runtime.IProgressMonitor)boolean -
 updateStorage(.ToBeBuilt,org.eclipse.core.resources.IStorage,org.eclipse.core.runtime.IProgressMonitor)boolean -
 isPossiblyHandled(org.eclipse.core.resources.IStorage)boolean -
 isRejected(org.eclipse.core.resources.IFolder)boolean -
ToBeBuiltComputer.NullContribution s :.IToBeBuiltComputerContribution
 new() -
 removeProject(.ToBeBuilt,org.eclipse.core.resources.IProject,org.eclipse.core.runtime.IProgressMonitor)void -
 updateProject(.ToBeBuilt,org.eclipse.core.resources.IProject,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 removeStorage(.ToBeBuilt,org.eclipse.core.resources.IStorage,org.eclipse.core.runtime.IProgressMonitor)boolean -
 updateStorage(.ToBeBuilt,org.eclipse.core.resources.IStorage,org.eclipse.core.runtime.IProgressMonitor)boolean -
 isPossiblyHandled(org.eclipse.core.resources.IStorage)boolean -
 isRejected(org.eclipse.core.resources.IFolder)boolean -
XtextBuilder - :org.eclipse.core.resources.IncrementalProjectBuilder
 BUILDER_ID String sf
 new() -
 getResourceSetProvider()org.eclipse.xtext.ui.resource.IResourceSetProvider -
 build(int,java.util.Map,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IProject[] o !org.eclipse.core.runtime.CoreException
 incrementalBuild(org.eclipse.core.resources.IResourceDelta,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 doBuild(.ToBeBuilt,org.eclipse.core.runtime.IProgressMonitor,org.eclipse.xtext.builder.IXtextBuilderParticipant.BuildType)void o !org.eclipse.core.runtime.CoreException
 fullBuild(org.eclipse.core.runtime.IProgressMonitor,boolean)void o !org.eclipse.core.runtime.CoreException
 isOpened(org.eclipse.core.resources.IResourceDelta)boolean o
 clean(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 doClean(.ToBeBuilt,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
package org.eclipse.xtext.builder.impl.javasupport
JdtToBeBuiltComputer - :org.eclipse.xtext.builder.impl.IToBeBuiltComputerContribution +ModificationStampCache
 new() -
 removeProject(org.eclipse.xtext.builder.impl.ToBeBuilt,org.eclipse.core.resources.IProject,org.eclipse.core.runtime.IProgressMonitor)void -
 updateProject(org.eclipse.xtext.builder.impl.ToBeBuilt,org.eclipse.core.resources.IProject,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 isBuiltByUpstream(org.eclipse.jdt.core.IPackageFragmentRoot,org.eclipse.core.resources.IProject,org.eclipse.core.resources.IProject[])boolean o
 removeStorage(org.eclipse.xtext.builder.impl.ToBeBuilt,org.eclipse.core.resources.IStorage,org.eclipse.core.runtime.IProgressMonitor)boolean -
 updateStorage(org.eclipse.xtext.builder.impl.ToBeBuilt,org.eclipse.core.resources.IStorage,org.eclipse.core.runtime.IProgressMonitor)boolean -
 queueJavaChange(String)void o
 isPossiblyHandled(org.eclipse.core.resources.IStorage)boolean -
 isRejected(org.eclipse.core.resources.IFolder)boolean -
package org.eclipse.xtext.builder.nature
NatureAddingEditorCallback - :org.eclipse.xtext.ui.editor.IXtextEditorCallback.NullImpl
 new() -
 afterCreatePartControl(org.eclipse.xtext.ui.editor.XtextEditor)void -
ToggleXtextNatureAction - :org.eclipse.ui.IObjectActionDelegate
 new() -
 run(org.eclipse.jface.action.IAction)void -
 selectionChanged(org.eclipse.jface.action.IAction,org.eclipse.jface.viewers.ISelection)void -
 setActivePart(org.eclipse.jface.action.IAction,org.eclipse.ui.IWorkbenchPart)void -
 toggleNature(org.eclipse.core.resources.IProject)void -
 hasNature(org.eclipse.core.resources.IProject)boolean -
XtextNature - :org.eclipse.core.resources.IProjectNature
 new() -
 configure()void - !org.eclipse.core.runtime.CoreException
 deconfigure()void - !org.eclipse.core.runtime.CoreException
 getProject()org.eclipse.core.resources.IProject -
 setProject(org.eclipse.core.resources.IProject)void -
package org.eclipse.xtext.builder.preferences
BuilderConfigurationBlock - :org.eclipse.xtext.ui.preferences.OptionsConfigurationBlock
 BOOLEAN_VALUES String[] osf
 INDENT_AMOUNT int osf
 SETTINGS_SECTION_NAME String sf
 PROPERTY_PREFIX String sf
 new() -
 setProject(org.eclipse.core.resources.IProject)void -
 doCreateContents(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createGeneralSectionItems(org.eclipse.swt.widgets.Composite)void o
 createOutputSectionItems(org.eclipse.swt.widgets.Composite,org.eclipse.xtext.generator.OutputConfiguration)void o
 validateSettings(String,String,String)void o
 updateControls()void o
 dispose()void -
 getFullBuildDialogStrings(boolean)String[] o
 getBuildJob(org.eclipse.core.resources.IProject)org.eclipse.core.runtime.jobs.Job o
 getPropertyPrefix()String -
BuilderPreferenceAccess - +Initializer
 PREF_AUTO_BUILDING String sf
 new() -
 getKey(org.eclipse.xtext.generator.OutputConfiguration,String)String s
 getOutputForSourceFolderKey(org.eclipse.xtext.generator.OutputConfiguration,String)String s
 getIgnoreSourceFolderKey(org.eclipse.xtext.generator.OutputConfiguration,String)String s
 setPreferenceStoreAccess(org.eclipse.xtext.ui.editor.preferences.IPreferenceStoreAccess)void -
 isAutoBuildEnabled(Object)boolean -
 setAutoBuildEnabled(Object,boolean)void -
BuilderPreferenceAccess.Initializer s :org.eclipse.xtext.ui.editor.preferences.IPreferenceStoreInitializer
 new() -
 getOutputConfigurationProvider()org.eclipse.xtext.generator.IOutputConfigurationProvider -
 setOutputConfigurationProvider(org.eclipse.xtext.generator.IOutputConfigurationProvider)void -
 initialize(org.eclipse.xtext.ui.editor.preferences.IPreferenceStoreAccess)void -
 initializeBuilderPreferences(org.eclipse.jface.preference.IPreferenceStore)void o
 initializeOutputPreferences(org.eclipse.jface.preference.IPreferenceStore,org.eclipse.xtext.generator.OutputConfiguration)void o
BuilderPreferencePage - :org.eclipse.xtext.ui.preferences.PropertyAndPreferencePage
 new() -
 setCleanerProvider(com.google.inject.Provider<org.eclipse.xtext.builder.DerivedResourceCleanerJob>)void -
 setLanguageName(String)void -
 createControl(org.eclipse.swt.widgets.Composite)void -
 createPreferenceContent(org.eclipse.swt.widgets.Composite,org.eclipse.jface.preference.IPreferencePageContainer)org.eclipse.swt.widgets.Control o
 hasProjectSpecificOptions(org.eclipse.core.resources.IProject)boolean o
 getPreferencePageID()String o
 getPropertyPageID()String o
 dispose()void -
 enableProjectSpecificSettings(boolean)void o
 performDefaults()void o
 performOk()boolean -
 performApply()void -
 setElement(org.eclipse.core.runtime.IAdaptable)void -
package org.eclipse.xtext.builder.resourceloader
AbstractResourceLoader a :.IResourceLoader +CheckedLoadOperation
 new(org.eclipse.xtext.ui.resource.IResourceSetProvider,.IResourceLoader.Sorter) -
 getResourceSetProvider()org.eclipse.xtext.ui.resource.IResourceSetProvider -
 getSorter().IResourceLoader.Sorter -
 loadResource(org.eclipse.emf.common.util.URI,org.eclipse.emf.ecore.resource.ResourceSet,org.eclipse.emf.ecore.resource.ResourceSet)org.eclipse.emf.ecore.resource.Resource o
IResourceLoader ai +LoadOperation,LoadOperationException,LoadResult,Sorter
 create(org.eclipse.emf.ecore.resource.ResourceSet,org.eclipse.core.resources.IProject).IResourceLoader.LoadOperation a
IResourceLoader.LoadOperation sai
 load(java.util.Collection<org.eclipse.emf.common.util.URI>)void a
 hasNext()boolean a
 next().IResourceLoader.LoadResult a !.IResourceLoader.LoadOperationException
 cancel()java.util.Collection<org.eclipse.emf.common.util.URI> a
IResourceLoader.LoadResult s
 getResource()org.eclipse.emf.ecore.resource.Resource -
 getUri()org.eclipse.emf.common.util.URI -
 new(org.eclipse.emf.ecore.resource.Resource,org.eclipse.emf.common.util.URI) -
IResourceLoader.Sorter sai +NoSorting
 sort(java.util.Collection<org.eclipse.emf.common.util.URI>)java.util.Collection<org.eclipse.emf.common.util.URI> a
ParallelResourceLoader - :.AbstractResourceLoader
 new(org.eclipse.xtext.ui.resource.IResourceSetProvider,.IResourceLoader.Sorter,int,int) -
 getTimeout()long -
 setTimeout(long,java.util.concurrent.TimeUnit)void -
 create(org.eclipse.emf.ecore.resource.ResourceSet,org.eclipse.core.resources.IProject).IResourceLoader.LoadOperation -
 loadResource(org.eclipse.emf.common.util.URI,org.eclipse.emf.ecore.resource.ResourceSet,org.eclipse.emf.ecore.resource.ResourceSet)org.eclipse.emf.ecore.resource.Resource o
package org.eclipse.xtext.builder.smap
DebugSourceInstallingCompilationParticipant - :org.eclipse.jdt.core.compiler.CompilationParticipant
 new() -
 findOutputConfiguration(org.eclipse.xtext.generator.trace.SourceRelativeURI,org.eclipse.core.resources.IFile)org.eclipse.xtext.generator.OutputConfiguration o
 getInstaller(org.eclipse.xtext.generator.OutputConfiguration)org.eclipse.xtext.generator.trace.ITraceToBytecodeInstaller o
 buildFinished(org.eclipse.jdt.core.IJavaProject)void -
 deleteTaskMarkers(org.eclipse.core.resources.IFile)void o !org.eclipse.core.runtime.CoreException
 buildStarting(org.eclipse.jdt.core.compiler.BuildContext[],boolean)void -
 findGeneratedJavaClassFiles(org.eclipse.jdt.core.IJavaElement)java.util.List<org.eclipse.core.resources.IFile> o
 findRootTraceRegion(org.eclipse.xtext.generator.trace.ITrace)org.eclipse.xtext.generator.trace.AbstractTraceRegion o
 isActive(org.eclipse.jdt.core.IJavaProject)boolean -
StratumBreakpointAdapterFactory - :org.eclipse.core.runtime.IAdapterFactory,org.eclipse.debug.ui.actions.IToggleBreakpointsTargetExtension +Data
 ORG_ECLIPSE_XTEXT_XBASE_SOURCE_URI String sf
 ORG_ECLIPSE_XTEXT_XBASE_CLASS_HANDLE String sf
 new() -
 getAdapter(Object,Class)Object -
 getAdapterList()Class<?>[] -
 toggleBreakpoints(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)void - !org.eclipse.core.runtime.CoreException
 findExistingBreakpoint(org.eclipse.core.resources.IResource,org.eclipse.xtext.generator.trace.SourceRelativeURI,int)org.eclipse.jdt.debug.core.IJavaStratumLineBreakpoint o !org.eclipse.core.runtime.CoreException
 getClassNamePattern(org.eclipse.core.resources.IResource)String o
 getClassNamePattern(org.eclipse.xtext.resource.XtextResource)String o
 toggleLineBreakpoints(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)void - !org.eclipse.core.runtime.CoreException
 canToggleLineBreakpoints(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)boolean -
 toggleMethodBreakpoints(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)void - !org.eclipse.core.runtime.CoreException
 canToggleMethodBreakpoints(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)boolean -
 toggleWatchpoints(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)void - !org.eclipse.core.runtime.CoreException
 canToggleWatchpoints(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)boolean -
 canToggleBreakpoints(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)boolean -
XbaseBreakpointUtil -
 new() -
 getBreakpointResource(org.eclipse.jdt.core.IMember)org.eclipse.core.resources.IResource o
 getBreakpointResource(org.eclipse.ui.IEditorInput)org.eclipse.core.resources.IResource - !org.eclipse.core.runtime.CoreException
 getBreakpointURI(org.eclipse.ui.IEditorInput)org.eclipse.xtext.generator.trace.SourceRelativeURI -
XbaseLineBreakpoint - :org.eclipse.jdt.internal.debug.core.breakpoints.JavaStratumLineBreakpoint
 new() -
 new(org.eclipse.core.resources.IResource,String,String,int,int,int,java.util.Map<String,Object>) - !org.eclipse.debug.core.DebugException
 getJavaProject(org.eclipse.jdt.debug.core.IJavaStackFrame)org.eclipse.jdt.core.IJavaProject o
package org.eclipse.xtext.builder.trace
DebugLocationData ai :org.eclipse.emf.ecore.EObject
 getLabel()String a
 getOffset()int a
 setOffset(int)void a
 getLength()int a
 setLength(int)void a
 getLineNumber()int a
 setLineNumber(int)void a
 getEndLineNumber()int a
 setEndLineNumber(int)void a
 getPath()org.eclipse.emf.common.util.URI a
 setPath(org.eclipse.emf.common.util.URI)void a
 getEndOffset()int a
DebugTraceRegion ai :org.eclipse.emf.ecore.EObject
 getNestedRegions()org.eclipse.emf.common.util.EList<.DebugTraceRegion> a
 getMyEndOffset()int a
 getAssociations()org.eclipse.emf.common.util.EList<.DebugLocationData> a
 isUseForDebugging()boolean a
 setUseForDebugging(boolean)void a
 getLabel()String a
 getMyOffset()int a
 setMyOffset(int)void a
 getMyLength()int a
 setMyLength(int)void a
 getMyLineNumber()int a
 setMyLineNumber(int)void a
 getMyEndLineNumber()int a
 setMyEndLineNumber(int)void a
TraceEditor - :org.eclipse.emf.ecore.presentation.EcoreEditor
 new() -
 createPageContainer(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Composite o
 getLocalStorage(org.eclipse.xtext.resource.IResourceServiceProvider,org.eclipse.emf.common.util.URI)org.eclipse.core.resources.IStorage o
 updateText(org.eclipse.emf.ecore.EObject)void o
TraceFactory ai :org.eclipse.emf.ecore.EFactory
 eINSTANCE .TraceFactory sf
 createDebugTraceRegion().DebugTraceRegion a
 createDebugLocationData().DebugLocationData a
 getTracePackage().TracePackage a
TracePackage ai :org.eclipse.emf.ecore.EPackage +Literals
 eNAME String sf
 eNS_URI String sf
 eNS_PREFIX String sf
 eINSTANCE .TracePackage sf
 DEBUG_TRACE_REGION int sf
 DEBUG_TRACE_REGION__LABEL int sf
 DEBUG_TRACE_REGION__MY_OFFSET int sf
 DEBUG_TRACE_REGION__MY_LENGTH int sf
 DEBUG_TRACE_REGION__MY_LINE_NUMBER int sf
 DEBUG_TRACE_REGION__MY_END_LINE_NUMBER int sf
 DEBUG_TRACE_REGION__NESTED_REGIONS int sf
 DEBUG_TRACE_REGION__MY_END_OFFSET int sf
 DEBUG_TRACE_REGION__ASSOCIATIONS int sf
 DEBUG_TRACE_REGION__USE_FOR_DEBUGGING int sf
 DEBUG_TRACE_REGION_FEATURE_COUNT int sf
 DEBUG_LOCATION_DATA int sf
 DEBUG_LOCATION_DATA__LABEL int sf
 DEBUG_LOCATION_DATA__OFFSET int sf
 DEBUG_LOCATION_DATA__LENGTH int sf
 DEBUG_LOCATION_DATA__LINE_NUMBER int sf
 DEBUG_LOCATION_DATA__END_LINE_NUMBER int sf
 DEBUG_LOCATION_DATA__PATH int sf
 DEBUG_LOCATION_DATA__END_OFFSET int sf
 DEBUG_LOCATION_DATA_FEATURE_COUNT int sf
 URI int sf
 getDebugTraceRegion()org.eclipse.emf.ecore.EClass a
 getDebugTraceRegion_NestedRegions()org.eclipse.emf.ecore.EReference a
 getDebugTraceRegion_MyEndOffset()org.eclipse.emf.ecore.EAttribute a
 getDebugTraceRegion_Associations()org.eclipse.emf.ecore.EReference a
 getDebugTraceRegion_UseForDebugging()org.eclipse.emf.ecore.EAttribute a
 getDebugLocationData()org.eclipse.emf.ecore.EClass a
 getDebugLocationData_Label()org.eclipse.emf.ecore.EAttribute a
 getDebugLocationData_Offset()org.eclipse.emf.ecore.EAttribute a
 getDebugLocationData_Length()org.eclipse.emf.ecore.EAttribute a
 getDebugLocationData_LineNumber()org.eclipse.emf.ecore.EAttribute a
 getDebugLocationData_EndLineNumber()org.eclipse.emf.ecore.EAttribute a
 getDebugLocationData_Path()org.eclipse.emf.ecore.EAttribute a
 getDebugLocationData_EndOffset()org.eclipse.emf.ecore.EAttribute a
 getDebugTraceRegion_Label()org.eclipse.emf.ecore.EAttribute a
 getDebugTraceRegion_MyOffset()org.eclipse.emf.ecore.EAttribute a
 getDebugTraceRegion_MyLength()org.eclipse.emf.ecore.EAttribute a
 getDebugTraceRegion_MyLineNumber()org.eclipse.emf.ecore.EAttribute a
 getDebugTraceRegion_MyEndLineNumber()org.eclipse.emf.ecore.EAttribute a
 getURI()org.eclipse.emf.ecore.EDataType a
 getTraceFactory().TraceFactory a
TracePackage.Literals sai
 DEBUG_TRACE_REGION org.eclipse.emf.ecore.EClass sf
 DEBUG_TRACE_REGION__NESTED_REGIONS org.eclipse.emf.ecore.EReference sf
 DEBUG_TRACE_REGION__MY_END_OFFSET org.eclipse.emf.ecore.EAttribute sf
 DEBUG_TRACE_REGION__ASSOCIATIONS org.eclipse.emf.ecore.EReference sf
 DEBUG_TRACE_REGION__USE_FOR_DEBUGGING org.eclipse.emf.ecore.EAttribute sf
 DEBUG_LOCATION_DATA org.eclipse.emf.ecore.EClass sf
 DEBUG_LOCATION_DATA__LABEL org.eclipse.emf.ecore.EAttribute sf
 DEBUG_LOCATION_DATA__OFFSET org.eclipse.emf.ecore.EAttribute sf
 DEBUG_LOCATION_DATA__LENGTH org.eclipse.emf.ecore.EAttribute sf
 DEBUG_LOCATION_DATA__LINE_NUMBER org.eclipse.emf.ecore.EAttribute sf
 DEBUG_LOCATION_DATA__END_LINE_NUMBER org.eclipse.emf.ecore.EAttribute sf
 DEBUG_LOCATION_DATA__PATH org.eclipse.emf.ecore.EAttribute sf
 DEBUG_LOCATION_DATA__END_OFFSET org.eclipse.emf.ecore.EAttribute sf
 DEBUG_TRACE_REGION__LABEL org.eclipse.emf.ecore.EAttribute sf
 DEBUG_TRACE_REGION__MY_OFFSET org.eclipse.emf.ecore.EAttribute sf
 DEBUG_TRACE_REGION__MY_LENGTH org.eclipse.emf.ecore.EAttribute sf
 DEBUG_TRACE_REGION__MY_LINE_NUMBER org.eclipse.emf.ecore.EAttribute sf
 DEBUG_TRACE_REGION__MY_END_LINE_NUMBER org.eclipse.emf.ecore.EAttribute sf
 URI org.eclipse.emf.ecore.EDataType sf
TraceResourceFactory - :org.eclipse.emf.ecore.resource.impl.ResourceFactoryImpl +Strategy
 new() -
 createResource(org.eclipse.emf.common.util.URI)org.eclipse.emf.ecore.resource.Resource -
TraceResourceFactory.Strategy o :org.eclipse.xtext.generator.trace.TraceRegionSerializer.Strategy<.DebugTraceRegion,.DebugLocationData>
 new() o
 createLocation(int,int,int,int,org.eclipse.xtext.generator.trace.SourceRelativeURI).DebugLocationData -
 createRegion(int,int,int,int,boolean,java.util.List<.DebugLocationData>,.DebugTraceRegion).DebugTraceRegion -
 writeRegion(.DebugTraceRegion,org.eclipse.xtext.generator.trace.TraceRegionSerializer.Callback<.DebugTraceRegion,.DebugLocationData>)void - !java.io.IOException
 writeLocation(.DebugLocationData,org.eclipse.xtext.generator.trace.TraceRegionSerializer.Callback<.DebugTraceRegion,.DebugLocationData>)void - !java.io.IOException
package org.eclipse.xtext.builder.trace.util
TraceAdapterFactory - :org.eclipse.emf.common.notify.impl.AdapterFactoryImpl
 modelPackage org.eclipse.xtext.builder.trace.TracePackage os
 modelSwitch .TraceSwitch<org.eclipse.emf.common.notify.Adapter> o
 new() -
 isFactoryForType(Object)boolean -
 createAdapter(org.eclipse.emf.common.notify.Notifier)org.eclipse.emf.common.notify.Adapter -
 createDebugTraceRegionAdapter()org.eclipse.emf.common.notify.Adapter -
 createDebugLocationDataAdapter()org.eclipse.emf.common.notify.Adapter -
 createEObjectAdapter()org.eclipse.emf.common.notify.Adapter -
TraceSwitch - <T=Object> :org.eclipse.emf.ecore.util.Switch<<T>>
 modelPackage org.eclipse.xtext.builder.trace.TracePackage os
 new() -
 isSwitchFor(org.eclipse.emf.ecore.EPackage)boolean o
 doSwitch(int,org.eclipse.emf.ecore.EObject)<T> o
 caseDebugTraceRegion(org.eclipse.xtext.builder.trace.DebugTraceRegion)<T> -
 caseDebugLocationData(org.eclipse.xtext.builder.trace.DebugLocationData)<T> -
 defaultCase(org.eclipse.emf.ecore.EObject)<T> -
