# org.eclipse.platform:org.eclipse.team.core:3.10.1000
package org.eclipse.team.core
DefaultRepositoryProviderType f :.RepositoryProviderType
 new() -
ICache ai
 put(String,Object)void a
 get(String)Object a
 remove(String)void a
 addCacheListener(.ICacheListener)void a
 removeCacheListener(.ICacheListener)void a
 removeDisposeListener(.ICacheListener)void ax
ICacheListener ai
 cacheDisposed(.ICache)void a
IFileContentManager ai
 getType(org.eclipse.core.resources.IStorage)int a
 isKnownFilename(String)boolean a
 isKnownExtension(String)boolean a
 getTypeForName(String)int a
 getTypeForExtension(String)int a
 addNameMappings(String[],int[])void a
 addExtensionMappings(String[],int[])void a
 setNameMappings(String[],int[])void a
 setExtensionMappings(String[],int[])void a
 getNameMappings().IStringMapping[] a
 getExtensionMappings().IStringMapping[] a
 getDefaultNameMappings().IStringMapping[] a
 getDefaultExtensionMappings().IStringMapping[] a
IFileTypeInfo axi
 getExtension()String ax
 getType()int ax
IIgnoreInfo ai
 getPattern()String a
 getEnabled()boolean a
IProjectSetSerializer axi
 asReference(org.eclipse.core.resources.IProject[],Object,org.eclipse.core.runtime.IProgressMonitor)String[] ax !.TeamException
 addToWorkspace(String[],String,Object,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IProject[] ax !.TeamException
IStringMapping ai
 getString()String a
 getType()int a
ITeamStatus ai :org.eclipse.core.runtime.IStatus
 RESOURCE_SYNC_INFO_ERROR int sf
 SYNC_INFO_SET_ERROR int sf
 SYNC_INFO_SET_CANCELLATION int sf
 READ_ONLY_LOCAL int sf
 getResource()org.eclipse.core.resources.IResource a
ProjectSetCapability a
 SCHEME_SCM String sf
 new() -
 ensureBackwardsCompatible(.RepositoryProviderType,.ProjectSetCapability)void s
 projectSetCreated(java.io.File,Object,org.eclipse.core.runtime.IProgressMonitor)void x
 projectSetCreated(java.io.File,.ProjectSetSerializationContext,org.eclipse.core.runtime.IProgressMonitor)void -
 asReference(org.eclipse.core.resources.IProject[],.ProjectSetSerializationContext,org.eclipse.core.runtime.IProgressMonitor)String[] - !.TeamException
 addToWorkspace(String[],.ProjectSetSerializationContext,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IProject[] - !.TeamException
 confirmOverwrite(.ProjectSetSerializationContext,org.eclipse.core.resources.IProject[])org.eclipse.core.resources.IProject[] o !.TeamException
 getURI(String)java.net.URI -
 getProject(String)String -
 asReference(java.net.URI,String)String -
ProjectSetSerializationContext -
 new() -
 new(String) -
 confirmOverwrite(org.eclipse.core.resources.IProject[])org.eclipse.core.resources.IProject[] - !.TeamException
 getShell()Object -
 getFilename()String -
 setProperty(String,Object)void -
 getProperty(String)Object -
RepositoryProvider a :org.eclipse.core.resources.IProjectNature,org.eclipse.core.runtime.IAdaptable
 map(org.eclipse.core.resources.IProject,String)void s !.TeamException
 unmap(org.eclipse.core.resources.IProject)void s !.TeamException
 new() -
 configureProject()void a !org.eclipse.core.runtime.CoreException
 configure()void f !org.eclipse.core.runtime.CoreException
 deconfigured()void o
 getID()String a
 getFileModificationValidator()org.eclipse.core.resources.IFileModificationValidator x
 getFileModificationValidator2()org.eclipse.core.resources.team.FileModificationValidator -
 getFileHistoryProvider().history.IFileHistoryProvider -
 getMoveDeleteHook()org.eclipse.core.resources.team.IMoveDeleteHook -
 toString()String -
 getAllProviderTypeIds()String[] sf
 getProvider(org.eclipse.core.resources.IProject).RepositoryProvider sf
 getProvider(org.eclipse.core.resources.IProject,String).RepositoryProvider sf
 isShared(org.eclipse.core.resources.IProject)boolean s
 getProject()org.eclipse.core.resources.IProject -
 setProject(org.eclipse.core.resources.IProject)void -
 validateCreateLink(org.eclipse.core.resources.IResource,int,org.eclipse.core.runtime.IPath)org.eclipse.core.runtime.IStatus x
 validateCreateLink(org.eclipse.core.resources.IResource,int,java.net.URI)org.eclipse.core.runtime.IStatus -
 canHandleLinkedResources()boolean x
 canHandleLinkedResourceURI()boolean -
 getAdapter(Class<<T>>)<T> - <T=Object>
 getRuleFactory()org.eclipse.core.resources.IResourceRuleFactory -
 getSubscriber().subscribers.Subscriber f
RepositoryProviderType a :org.eclipse.core.runtime.PlatformObject
 new() -
 getProviderType(String).RepositoryProviderType s
 getTypeForScheme(String).RepositoryProviderType s
 getID()String f
 getProjectSetCapability().ProjectSetCapability -
 metaFilesDetected(org.eclipse.core.resources.IProject,org.eclipse.core.resources.IContainer[])void -
 getSubscriber().subscribers.Subscriber -
 getFileSystemScheme()String f
ScmUrlImportDescription -
 new(String,String) -
 getProject()String -
 getUrl()String -
 getUri()java.net.URI -
 setUrl(String)void -
 setProperty(String,Object)void -
 getProperty(String)Object -
Team f
 OK_STATUS org.eclipse.core.runtime.Status sf
 UNKNOWN int sf
 TEXT int sf
 BINARY int sf
 globalIgnore java.util.SortedMap<String,Boolean> os
 pluginIgnore java.util.SortedMap<String,Boolean> os
 new() -
 getType(org.eclipse.core.resources.IStorage)int sx
 isIgnoredHint(org.eclipse.core.resources.IResource)boolean s
 isIgnoredHint(org.eclipse.core.resources.IFile)boolean sx
 isIgnored(org.eclipse.core.resources.IFile)boolean sx
 getAllTypes().IFileTypeInfo[] sx
 getAllIgnores().IIgnoreInfo[] s
 setAllTypes(String[],int[])void sx
 setAllIgnores(String[],boolean[])void s
 startup()void s
 shutdown()void s
 getProjectSetSerializer(String).IProjectSetSerializer sx
 getDefaultIgnores().IIgnoreInfo[] s
 getDefaultTypes().IFileTypeInfo[] sx
 getFileContentManager().IFileContentManager s
 createMerger(org.eclipse.core.runtime.content.IContentType).mapping.IStorageMerger s
 createMerger(String).mapping.IStorageMerger s
 createStorageMerger(org.eclipse.core.runtime.content.IContentType).mapping.IStorageMerger x
 createStorageMerger(String).mapping.IStorageMerger x
 getBundleImporters().importing.provisional.IBundleImporter[] s
TeamException - :org.eclipse.core.runtime.CoreException
 OK int sf
 NOT_CHECKED_IN int sf
 NOT_CHECKED_OUT int sf
 NO_REMOTE_RESOURCE int sf
 IO_FAILED int sf
 NOT_AUTHORIZED int sf
 UNABLE int sf
 CONFLICT int sf
 new(org.eclipse.core.runtime.IStatus) -
 new(String,Throwable) -
 new(String) -
 new(org.eclipse.core.runtime.CoreException) o
 asTeamException(org.eclipse.core.runtime.CoreException).TeamException s
 asTeamException(java.lang.reflect.InvocationTargetException).TeamException s
TeamStatus - :org.eclipse.core.runtime.Status,.ITeamStatus
 new(int,String,int,String,Throwable,org.eclipse.core.resources.IResource) -
 getResource()org.eclipse.core.resources.IResource -
package org.eclipse.team.core.diff
DiffFilter a
 new() -
 select(.IDiff,org.eclipse.core.runtime.IProgressMonitor)boolean a
FastDiffFilter a :.DiffFilter
 new() -
 getStateFilter(int[],int).FastDiffFilter sf
 select(.IDiff,org.eclipse.core.runtime.IProgressMonitor)boolean f
 select(.IDiff)boolean a
IDiff ai
 NO_CHANGE int sf
 ADD int sf
 REMOVE int sf
 CHANGE int sf
 getPath()org.eclipse.core.runtime.IPath a
 getKind()int a
 toDiffString()String a
IDiffChangeEvent ai
 getTree().IDiffTree a
 getAdditions().IDiff[] a
 getRemovals()org.eclipse.core.runtime.IPath[] a
 getChanges().IDiff[] a
 getErrors()org.eclipse.core.runtime.IStatus[] a
IDiffChangeListener ai
 diffsChanged(.IDiffChangeEvent,org.eclipse.core.runtime.IProgressMonitor)void a
 propertyChanged(.IDiffTree,int,org.eclipse.core.runtime.IPath[])void a
IDiffTree ai
 P_BUSY_HINT int sf
 P_HAS_DESCENDANT_CONFLICTS int sf
 addDiffChangeListener(.IDiffChangeListener)void a
 removeDiffChangeListener(.IDiffChangeListener)void a
 accept(org.eclipse.core.runtime.IPath,.IDiffVisitor,int)void a
 getDiff(org.eclipse.core.runtime.IPath).IDiff a
 getChildren(org.eclipse.core.runtime.IPath)org.eclipse.core.runtime.IPath[] a
 size()int a
 isEmpty()boolean a
 countFor(int,int)long a
 setBusy(.IDiff[],org.eclipse.core.runtime.IProgressMonitor)void a
 getProperty(org.eclipse.core.runtime.IPath,int)boolean a
 clearBusy(org.eclipse.core.runtime.IProgressMonitor)void a
 hasMatchingDiffs(org.eclipse.core.runtime.IPath,.FastDiffFilter)boolean a
IDiffVisitor ai
 visit(.IDiff)boolean a
IThreeWayDiff ai :.IDiff
 OUTGOING int sf
 INCOMING int sf
 CONFLICTING int sf
 DIRECTION_MASK int sf
 getLocalChange().ITwoWayDiff a
 getRemoteChange().ITwoWayDiff a
 getDirection()int a
ITwoWayDiff ai :.IDiff
 CONTENT int sf
 MOVE_FROM int sf
 MOVE_TO int sf
 COPY_FROM int sf
 REPLACE int sf
 getFlags()int a
 getFromPath()org.eclipse.core.runtime.IPath a
 getToPath()org.eclipse.core.runtime.IPath a
package org.eclipse.team.core.diff.provider
Diff a :org.eclipse.team.core.diff.IDiff
 KIND_MASK int sf
 new(org.eclipse.core.runtime.IPath,int) o
 getPath()org.eclipse.core.runtime.IPath -
 getKind()int -
 getStatus()int f
 toDiffString()String -
 hashCode()int -
 equals(Object)boolean -
DiffTree - :org.eclipse.team.core.diff.IDiffTree
 START_CLIENT_PROPERTY_RANGE int sf
 new() -
 addDiffChangeListener(org.eclipse.team.core.diff.IDiffChangeListener)void -
 removeDiffChangeListener(org.eclipse.team.core.diff.IDiffChangeListener)void -
 accept(org.eclipse.core.runtime.IPath,org.eclipse.team.core.diff.IDiffVisitor,int)void -
 getDiff(org.eclipse.core.runtime.IPath)org.eclipse.team.core.diff.IDiff -
 getChildren(org.eclipse.core.runtime.IPath)org.eclipse.core.runtime.IPath[] -
 isEmpty()boolean -
 add(org.eclipse.team.core.diff.IDiff)void -
 remove(org.eclipse.core.runtime.IPath)void -
 clear()void -
 beginInput()void -
 endInput(org.eclipse.core.runtime.IProgressMonitor)void -
 getPaths()org.eclipse.core.runtime.IPath[] -
 getDiffs()org.eclipse.team.core.diff.IDiff[] -
 countFor(int,int)long -
 size()int -
 setPropertyToRoot(org.eclipse.team.core.diff.IDiff,int,boolean)void -
 getProperty(org.eclipse.core.runtime.IPath,int)boolean -
 setBusy(org.eclipse.team.core.diff.IDiff[],org.eclipse.core.runtime.IProgressMonitor)void -
 clearBusy(org.eclipse.core.runtime.IProgressMonitor)void -
 hasMatchingDiffs(org.eclipse.core.runtime.IPath,org.eclipse.team.core.diff.FastDiffFilter)boolean -
 reportError(org.eclipse.core.runtime.IStatus)void -
ThreeWayDiff - :.Diff,org.eclipse.team.core.diff.IThreeWayDiff
 new(org.eclipse.team.core.diff.ITwoWayDiff,org.eclipse.team.core.diff.ITwoWayDiff) -
 getLocalChange()org.eclipse.team.core.diff.ITwoWayDiff -
 getRemoteChange()org.eclipse.team.core.diff.ITwoWayDiff -
 getDirection()int -
 toDiffString()String -
 equals(Object)boolean -
TwoWayDiff - :.Diff,org.eclipse.team.core.diff.ITwoWayDiff
 FLAG_MASK int osf
 new(org.eclipse.core.runtime.IPath,int,int) -
 getFlags()int -
 getToPath()org.eclipse.core.runtime.IPath -
 getFromPath()org.eclipse.core.runtime.IPath -
 equals(Object)boolean -
package org.eclipse.team.core.history
IFileHistory ai
 getFileRevisions().IFileRevision[] a
 getFileRevision(String).IFileRevision a
 getContributors(.IFileRevision).IFileRevision[] a
 getTargets(.IFileRevision).IFileRevision[] a
IFileHistoryProvider ai
 NONE int sf
 SINGLE_REVISION int sf
 SINGLE_LINE_OF_DESCENT int sf
 getFileHistoryFor(org.eclipse.core.resources.IResource,int,org.eclipse.core.runtime.IProgressMonitor).IFileHistory a
 getWorkspaceFileRevision(org.eclipse.core.resources.IResource).IFileRevision a
 getFileHistoryFor(org.eclipse.core.filesystem.IFileStore,int,org.eclipse.core.runtime.IProgressMonitor).IFileHistory a
IFileRevision ai
 getStorage(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IStorage a !org.eclipse.core.runtime.CoreException
 getName()String a
 getURI()java.net.URI a
 getTimestamp()long a
 exists()boolean a
 getContentIdentifier()String a
 getAuthor()String a
 getComment()String a
 getBranches().ITag[] a
 getTags().ITag[] a
 isPropertyMissing()boolean a
 withAllProperties(org.eclipse.core.runtime.IProgressMonitor).IFileRevision a !org.eclipse.core.runtime.CoreException
ITag ai
 getName()String a
package org.eclipse.team.core.history.provider
FileHistory a :org.eclipse.team.core.history.IFileHistory
 new() -
FileHistoryProvider a :org.eclipse.team.core.history.IFileHistoryProvider
 new() -
FileRevision a :org.eclipse.team.core.history.IFileRevision
 new() -
 getFileRevisionFor(org.eclipse.core.resources.IFile)org.eclipse.team.core.history.IFileRevision sx
 getURI()java.net.URI -
 getTimestamp()long -
 exists()boolean -
 getContentIdentifier()String -
 getAuthor()String -
 getComment()String -
 getBranches()org.eclipse.team.core.history.ITag[] -
 getTags()org.eclipse.team.core.history.ITag[] -
package org.eclipse.team.core.importing.provisional
BundleImporterDelegate a :.IBundleImporterDelegate
 ECLIPSE_SOURCE_REFERENCES String sf
 new() -
 getSupportedValues()java.util.Set oa
 getProviderType()org.eclipse.team.core.RepositoryProviderType oa
 validateImport(java.util.Map[])org.eclipse.team.core.ScmUrlImportDescription[] -
 performImport(org.eclipse.team.core.ScmUrlImportDescription[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IProject[] - !org.eclipse.core.runtime.CoreException
IBundleImporter ai :.IBundleImporterDelegate
 getId()String a
 getDescription()String a
 getName()String a
IBundleImporterDelegate ai
 validateImport(java.util.Map[])org.eclipse.team.core.ScmUrlImportDescription[] a
 performImport(org.eclipse.team.core.ScmUrlImportDescription[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IProject[] a !org.eclipse.core.runtime.CoreException
package org.eclipse.team.core.mapping
ChangeTracker a
 new() -
 start()void -
 dispose()void -
 isChangeOfInterest(org.eclipse.core.resources.IResourceDelta)boolean o
 stopTrackingProject(org.eclipse.core.resources.IProject)void o
 isProjectTracked(org.eclipse.core.resources.IProject)boolean of
 isProjectOfInterest(org.eclipse.core.resources.IProject)boolean o
 isResourceOfInterest(org.eclipse.core.resources.IResource)boolean oa
 handleChanges(org.eclipse.core.resources.IProject,org.eclipse.core.resources.IResource[])void oa
 handleProjectChange(org.eclipse.core.resources.IProject)void oa
 trackProject(org.eclipse.core.resources.IProject)boolean of
 projectTracked(org.eclipse.core.resources.IProject)void o
 ensureGrouped(org.eclipse.core.resources.IProject,String,org.eclipse.core.resources.IFile[])void o !org.eclipse.core.runtime.CoreException
 isModified(org.eclipse.core.resources.IFile)boolean o !org.eclipse.core.runtime.CoreException
DelegatingStorageMerger - :.IStorageMerger
 createTextMerger().IStorageMerger s
 new() -
 getInstance().IStorageMerger s
 merge(java.io.OutputStream,String,org.eclipse.core.resources.IStorage,org.eclipse.core.resources.IStorage,org.eclipse.core.resources.IStorage,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus - !org.eclipse.core.runtime.CoreException
 createDelegateMerger(org.eclipse.core.resources.IStorage).IStorageMerger o !org.eclipse.core.runtime.CoreException
 getType(org.eclipse.core.resources.IStorage)int o
 getExtension(String)String s
 getContentType(org.eclipse.core.resources.IStorage)org.eclipse.core.runtime.content.IContentType s !org.eclipse.core.runtime.CoreException
 canMergeWithoutAncestor()boolean -
IChangeGroupingRequestor ai
 ensureChangesGrouped(org.eclipse.core.resources.IProject,org.eclipse.core.resources.IFile[],String)void a !org.eclipse.core.runtime.CoreException
 isModified(org.eclipse.core.resources.IFile)boolean a !org.eclipse.core.runtime.CoreException
IMergeContext ai :.ISynchronizationContext
 getMergeType()int a
 markAsMerged(org.eclipse.team.core.diff.IDiff,boolean,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 markAsMerged(org.eclipse.team.core.diff.IDiff[],boolean,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 merge(org.eclipse.team.core.diff.IDiff,boolean,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus a !org.eclipse.core.runtime.CoreException
 merge(org.eclipse.team.core.diff.IDiff[],boolean,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus a !org.eclipse.core.runtime.CoreException
 reject(org.eclipse.team.core.diff.IDiff,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 reject(org.eclipse.team.core.diff.IDiff[],org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 run(org.eclipse.core.resources.IWorkspaceRunnable,org.eclipse.core.runtime.jobs.ISchedulingRule,int,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 getMergeRule(org.eclipse.team.core.diff.IDiff)org.eclipse.core.runtime.jobs.ISchedulingRule a
 getMergeRule(org.eclipse.team.core.diff.IDiff[])org.eclipse.core.runtime.jobs.ISchedulingRule a
IMergeStatus ai :org.eclipse.core.runtime.IStatus
 CONFLICTS int sf
 INTERNAL_ERROR int sf
 getConflictingMappings()org.eclipse.core.resources.mapping.ResourceMapping[] a
 getConflictingFiles()org.eclipse.core.resources.IFile[] a
IResourceDiff ai :org.eclipse.team.core.diff.ITwoWayDiff
 OPEN int sf
 DESCRIPTION int sf
 getResource()org.eclipse.core.resources.IResource a
 getBeforeState()org.eclipse.team.core.history.IFileRevision a
 getAfterState()org.eclipse.team.core.history.IFileRevision a
IResourceDiffTree ai :org.eclipse.team.core.diff.IDiffTree
 getDiff(org.eclipse.core.resources.IResource)org.eclipse.team.core.diff.IDiff a
 getResource(org.eclipse.team.core.diff.IDiff)org.eclipse.core.resources.IResource a
 accept(org.eclipse.core.resources.mapping.ResourceTraversal[],org.eclipse.team.core.diff.IDiffVisitor)void a
 getDiffs(org.eclipse.core.resources.mapping.ResourceTraversal[])org.eclipse.team.core.diff.IDiff[] a
 getDiffs(org.eclipse.core.resources.IResource,int)org.eclipse.team.core.diff.IDiff[] a
 members(org.eclipse.core.resources.IResource)org.eclipse.core.resources.IResource[] a
 getAffectedResources()org.eclipse.core.resources.IResource[] a
 hasMatchingDiffs(org.eclipse.core.resources.mapping.ResourceTraversal[],org.eclipse.team.core.diff.FastDiffFilter)boolean a
IResourceMappingMerger ai
 merge(.IMergeContext,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus a !org.eclipse.core.runtime.CoreException
 getMergeRule(.IMergeContext)org.eclipse.core.runtime.jobs.ISchedulingRule a
 validateMerge(.IMergeContext,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus a
IStorageMerger ai
 OK int sf
 CONFLICT int sf
 INTERNAL_ERROR int sf
 UNSUPPORTED_ENCODING int sf
 merge(java.io.OutputStream,String,org.eclipse.core.resources.IStorage,org.eclipse.core.resources.IStorage,org.eclipse.core.resources.IStorage,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus a !org.eclipse.core.runtime.CoreException
 canMergeWithoutAncestor()boolean a
ISynchronizationContext ai
 TWO_WAY int sf
 THREE_WAY int sf
 getScope().ISynchronizationScope a
 getDiffTree().IResourceDiffTree a
 getType()int a
 getCache()org.eclipse.team.core.ICache a
 dispose()void a
 refresh(org.eclipse.core.resources.mapping.ResourceTraversal[],int,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 refresh(org.eclipse.core.resources.mapping.ResourceMapping[],org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
ISynchronizationScope ai
 getProjects()org.eclipse.core.resources.IProject[] a
 getContext()org.eclipse.core.resources.mapping.ResourceMappingContext a
 getInputMappings()org.eclipse.core.resources.mapping.ResourceMapping[] a
 asInputScope().ISynchronizationScope a
 getMappings()org.eclipse.core.resources.mapping.ResourceMapping[] a
 getTraversals()org.eclipse.core.resources.mapping.ResourceTraversal[] a
 getRoots()org.eclipse.core.resources.IResource[] a
 contains(org.eclipse.core.resources.IResource)boolean a
 addScopeChangeListener(.ISynchronizationScopeChangeListener)void a
 removeScopeChangeListener(.ISynchronizationScopeChangeListener)void a
 getTraversals(org.eclipse.core.resources.mapping.ResourceMapping)org.eclipse.core.resources.mapping.ResourceTraversal[] a
 hasAdditionalMappings()boolean a
 hasAdditonalResources()boolean a
 getModelProviders()org.eclipse.core.resources.mapping.ModelProvider[] a
 getMappings(String)org.eclipse.core.resources.mapping.ResourceMapping[] a
 getTraversals(String)org.eclipse.core.resources.mapping.ResourceTraversal[] a
 getMapping(Object)org.eclipse.core.resources.mapping.ResourceMapping a
 refresh(org.eclipse.core.resources.mapping.ResourceMapping[])void a
ISynchronizationScopeChangeListener ai :java.util.EventListener
 scopeChanged(.ISynchronizationScope,org.eclipse.core.resources.mapping.ResourceMapping[],org.eclipse.core.resources.mapping.ResourceTraversal[])void a
ISynchronizationScopeManager ai
 getScope().ISynchronizationScope a
 isInitialized()boolean a
 initialize(org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 refresh(org.eclipse.core.resources.mapping.ResourceMapping[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.mapping.ResourceTraversal[] a !org.eclipse.core.runtime.CoreException
 dispose()void a
ISynchronizationScopeParticipant ai
 handleContextChange(.ISynchronizationScope,org.eclipse.core.resources.IResource[],org.eclipse.core.resources.IProject[])org.eclipse.core.resources.mapping.ResourceMapping[] a
 dispose()void a
ISynchronizationScopeParticipantFactory ai
 createParticipant(org.eclipse.core.resources.mapping.ModelProvider,.ISynchronizationScope).ISynchronizationScopeParticipant a
ResourceMappingMerger a :.IResourceMappingMerger
 new() -
 validateMerge(.IMergeContext,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 getModelProvider()org.eclipse.core.resources.mapping.ModelProvider oa
 getMergeRule(.IMergeContext)org.eclipse.core.runtime.jobs.ISchedulingRule -
 merge(.IMergeContext,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus - !org.eclipse.core.runtime.CoreException
package org.eclipse.team.core.mapping.provider
MergeContext a :.SynchronizationContext,org.eclipse.team.core.mapping.IMergeContext
 new(org.eclipse.team.core.mapping.ISynchronizationScopeManager,int,org.eclipse.team.core.mapping.IResourceDiffTree) o
 reject(org.eclipse.team.core.diff.IDiff[],org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 markAsMerged(org.eclipse.team.core.diff.IDiff[],boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 merge(org.eclipse.team.core.diff.IDiff[],boolean,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus - !org.eclipse.core.runtime.CoreException
 merge(org.eclipse.team.core.diff.IDiff,boolean,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus - !org.eclipse.core.runtime.CoreException
 performThreeWayMerge(org.eclipse.team.core.diff.IThreeWayDiff,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o !org.eclipse.core.runtime.CoreException
 performReplace(org.eclipse.team.core.diff.IDiff,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 makeInSync(org.eclipse.team.core.diff.IDiff,org.eclipse.core.runtime.IProgressMonitor)void oa !org.eclipse.core.runtime.CoreException
 ensureParentsExist(org.eclipse.core.resources.IResource,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 run(org.eclipse.core.resources.IWorkspaceRunnable,org.eclipse.core.runtime.jobs.ISchedulingRule,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 getMergeRule(org.eclipse.team.core.diff.IDiff)org.eclipse.core.runtime.jobs.ISchedulingRule -
 getMergeRule(org.eclipse.team.core.diff.IDiff[])org.eclipse.core.runtime.jobs.ISchedulingRule -
 getMergeType()int -
 getAdapter(Class<<T>>)<T> - <T=Object>
MergeStatus - :org.eclipse.core.runtime.Status,org.eclipse.team.core.mapping.IMergeStatus
 new(String,String,org.eclipse.core.resources.mapping.ResourceMapping[]) -
 new(String,String,org.eclipse.core.resources.IFile[]) -
 getConflictingMappings()org.eclipse.core.resources.mapping.ResourceMapping[] -
 getConflictingFiles()org.eclipse.core.resources.IFile[] -
ResourceDiff - :org.eclipse.team.core.diff.provider.TwoWayDiff,org.eclipse.team.core.mapping.IResourceDiff
 new(org.eclipse.core.resources.IResource,int,int,org.eclipse.team.core.history.IFileRevision,org.eclipse.team.core.history.IFileRevision) -
 new(org.eclipse.core.resources.IResource,int) -
 getBeforeState()org.eclipse.team.core.history.IFileRevision -
 getAfterState()org.eclipse.team.core.history.IFileRevision -
 getResource()org.eclipse.core.resources.IResource -
 equals(Object)boolean -
ResourceDiffTree - :org.eclipse.team.core.diff.provider.DiffTree,org.eclipse.team.core.mapping.IResourceDiffTree
 new() -
 getResourceFor(org.eclipse.team.core.diff.IDiff)org.eclipse.core.resources.IResource s
 getDiff(org.eclipse.core.resources.IResource)org.eclipse.team.core.diff.IDiff -
 getResource(org.eclipse.team.core.diff.IDiff)org.eclipse.core.resources.IResource -
 accept(org.eclipse.core.resources.mapping.ResourceTraversal[],org.eclipse.team.core.diff.IDiffVisitor)void -
 getDiffs(org.eclipse.core.resources.mapping.ResourceTraversal[])org.eclipse.team.core.diff.IDiff[] -
 getDiffs(org.eclipse.core.resources.IResource,int)org.eclipse.team.core.diff.IDiff[] -
 members(org.eclipse.core.resources.IResource)org.eclipse.core.resources.IResource[] -
 getAffectedResources()org.eclipse.core.resources.IResource[] -
 add(org.eclipse.team.core.diff.IDiff)void -
 remove(org.eclipse.core.resources.IResource)void -
 hasMatchingDiffs(org.eclipse.core.resources.mapping.ResourceTraversal[],org.eclipse.team.core.diff.FastDiffFilter)boolean -
SynchronizationContext a :org.eclipse.core.runtime.PlatformObject,org.eclipse.team.core.mapping.ISynchronizationContext
 new(org.eclipse.team.core.mapping.ISynchronizationScopeManager,int,org.eclipse.team.core.mapping.IResourceDiffTree) o
 getScope()org.eclipse.team.core.mapping.ISynchronizationScope -
 getScopeManager()org.eclipse.team.core.mapping.ISynchronizationScopeManager -
 getType()int -
 dispose()void -
 getCache()org.eclipse.team.core.ICache -
 getDiffTree()org.eclipse.team.core.mapping.IResourceDiffTree -
 refresh(org.eclipse.core.resources.mapping.ResourceMapping[],org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
SynchronizationScopeManager - :org.eclipse.core.runtime.PlatformObject,org.eclipse.team.core.mapping.ISynchronizationScopeManager
 getMappingsFromProviders(org.eclipse.core.resources.mapping.ResourceTraversal[],org.eclipse.core.resources.mapping.ResourceMappingContext,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.mapping.ResourceMapping[] s !org.eclipse.core.runtime.CoreException
 new(String,org.eclipse.core.resources.mapping.ResourceMapping[],org.eclipse.core.resources.mapping.ResourceMappingContext,boolean) -
 isInitialized()boolean -
 getSchedulingRule()org.eclipse.core.runtime.jobs.ISchedulingRule -
 initialize(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 refresh(org.eclipse.core.resources.mapping.ResourceMapping[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.mapping.ResourceTraversal[] - !org.eclipse.core.runtime.CoreException
 setHasAdditionalMappings(org.eclipse.team.core.mapping.ISynchronizationScope,boolean)void of
 setHasAdditionalResources(boolean)void of
 createScope(org.eclipse.core.resources.mapping.ResourceMapping[])org.eclipse.team.core.mapping.ISynchronizationScope of
 adjustInputTraversals(org.eclipse.core.resources.mapping.ResourceTraversal[])org.eclipse.core.resources.mapping.ResourceTraversal[] o
 addMappingToScope(org.eclipse.core.resources.mapping.ResourceMapping,org.eclipse.core.resources.mapping.ResourceTraversal[])org.eclipse.core.resources.mapping.ResourceTraversal[] of
 getContext()org.eclipse.core.resources.mapping.ResourceMappingContext -
 getScope()org.eclipse.team.core.mapping.ISynchronizationScope -
 dispose()void -
 refresh(org.eclipse.core.resources.mapping.ResourceMapping[])void -
 getName()String -
package org.eclipse.team.core.subscribers
ISubscriberChangeEvent ai
 NO_CHANGE int sf
 SYNC_CHANGED int sf
 ROOT_ADDED int sf
 ROOT_REMOVED int sf
 getFlags()int a
 getResource()org.eclipse.core.resources.IResource a
 getSubscriber().Subscriber a
ISubscriberChangeListener ai :java.util.EventListener
 subscriberResourceChanged(.ISubscriberChangeEvent[])void a
Subscriber a
 new() -
 getName()String a
 isSupervised(org.eclipse.core.resources.IResource)boolean a !org.eclipse.team.core.TeamException
 members(org.eclipse.core.resources.IResource)org.eclipse.core.resources.IResource[] a !org.eclipse.team.core.TeamException
 roots()org.eclipse.core.resources.IResource[] a
 getSyncInfo(org.eclipse.core.resources.IResource)org.eclipse.team.core.synchronize.SyncInfo a !org.eclipse.team.core.TeamException
 getResourceComparator()org.eclipse.team.core.variants.IResourceVariantComparator a
 refresh(org.eclipse.core.resources.IResource[],int,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.team.core.TeamException
 addListener(.ISubscriberChangeListener)void -
 removeListener(.ISubscriberChangeListener)void -
 collectOutOfSync(org.eclipse.core.resources.IResource[],int,org.eclipse.team.core.synchronize.SyncInfoSet,org.eclipse.core.runtime.IProgressMonitor)void -
 fireTeamResourceChange(.ISubscriberChangeEvent[])void o
 getDiff(org.eclipse.core.resources.IResource)org.eclipse.team.core.diff.IDiff - !org.eclipse.core.runtime.CoreException
 accept(org.eclipse.core.resources.mapping.ResourceTraversal[],org.eclipse.team.core.diff.IDiffVisitor)void - !org.eclipse.core.runtime.CoreException
 accept(org.eclipse.core.resources.IResource[],int,org.eclipse.team.core.diff.IDiffVisitor)void - !org.eclipse.core.runtime.CoreException
 refresh(org.eclipse.core.resources.mapping.ResourceTraversal[],org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.team.core.TeamException
 getState(org.eclipse.core.resources.mapping.ResourceMapping,int,org.eclipse.core.runtime.IProgressMonitor)int - !org.eclipse.core.runtime.CoreException
SubscriberChangeEvent - :.ISubscriberChangeEvent
 new(.Subscriber,int,org.eclipse.core.resources.IResource) -
 getFlags()int -
 getResource()org.eclipse.core.resources.IResource -
 getSubscriber().Subscriber -
 asSyncChangedDeltas(.Subscriber,org.eclipse.core.resources.IResource[]).SubscriberChangeEvent[] s
SubscriberMergeContext a :org.eclipse.team.core.mapping.provider.MergeContext
 new(.Subscriber,org.eclipse.team.core.mapping.ISynchronizationScopeManager) o
 initialize()void o
 getDiffFilter()org.eclipse.team.core.diff.DiffFilter o
 refresh(org.eclipse.core.resources.mapping.ResourceTraversal[],int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 dispose()void -
 getSyncInfo(org.eclipse.core.resources.IResource)org.eclipse.team.core.synchronize.SyncInfo o !org.eclipse.core.runtime.CoreException
 getSubscriber().Subscriber -
 runInBackground(org.eclipse.core.resources.IWorkspaceRunnable)void o
 getAdapter(Class<<T>>)<T> - <T=Object>
SubscriberResourceMappingContext - :org.eclipse.core.resources.mapping.RemoteResourceMappingContext
 createContext(.Subscriber)org.eclipse.core.resources.mapping.RemoteResourceMappingContext s
 new(.Subscriber,boolean) -
 hasRemoteChange(org.eclipse.core.resources.IResource,org.eclipse.core.runtime.IProgressMonitor)boolean f !org.eclipse.core.runtime.CoreException
 hasLocalChange(org.eclipse.core.resources.IResource,org.eclipse.core.runtime.IProgressMonitor)boolean - !org.eclipse.core.runtime.CoreException
 fetchRemoteContents(org.eclipse.core.resources.IFile,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IStorage f !org.eclipse.core.runtime.CoreException
 fetchBaseContents(org.eclipse.core.resources.IFile,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IStorage f !org.eclipse.core.runtime.CoreException
 fetchMembers(org.eclipse.core.resources.IContainer,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IResource[] f !org.eclipse.core.runtime.CoreException
 refresh(org.eclipse.core.resources.mapping.ResourceTraversal[],int,org.eclipse.core.runtime.IProgressMonitor)void f !org.eclipse.core.runtime.CoreException
 refresh(org.eclipse.core.resources.IResource[],int,int,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.team.core.TeamException
 refreshed(org.eclipse.core.resources.IResource[],int)void of
 setAutoRefresh(boolean)void -
 isThreeWay()boolean -
 contentDiffers(org.eclipse.core.resources.IFile,org.eclipse.core.runtime.IProgressMonitor)boolean - !org.eclipse.core.runtime.CoreException
 getProjects()org.eclipse.core.resources.IProject[] -
SubscriberScopeManager - :org.eclipse.team.core.mapping.provider.SynchronizationScopeManager,.ISubscriberChangeListener
 new(String,org.eclipse.core.resources.mapping.ResourceMapping[],.Subscriber,boolean) -
 new(String,org.eclipse.core.resources.mapping.ResourceMapping[],.Subscriber,org.eclipse.core.resources.mapping.RemoteResourceMappingContext,boolean) -
 getSubscriber().Subscriber o
 dispose()void -
 initialize(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 refresh(org.eclipse.core.resources.mapping.ResourceMapping[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.mapping.ResourceTraversal[] - !org.eclipse.core.runtime.CoreException
 subscriberResourceChanged(.ISubscriberChangeEvent[])void -
package org.eclipse.team.core.synchronize
FastSyncInfoFilter - :.SyncInfoFilter +AndSyncInfoFilter,AutomergableFilter,CompoundSyncInfoFilter,OrSyncInfoFilter,PseudoConflictFilter,SyncInfoChangeTypeFilter,SyncInfoDirectionFilter
 new() -
 getDirectionAndChangeFilter(int,int).FastSyncInfoFilter s
 select(.SyncInfo)boolean -
 select(.SyncInfo,org.eclipse.core.runtime.IProgressMonitor)boolean f
FastSyncInfoFilter.AndSyncInfoFilter s :.FastSyncInfoFilter.CompoundSyncInfoFilter
 new(.FastSyncInfoFilter[]) -
 select(.SyncInfo)boolean -
FastSyncInfoFilter.AutomergableFilter s :.FastSyncInfoFilter
 new() -
 select(.SyncInfo)boolean -
FastSyncInfoFilter.CompoundSyncInfoFilter sa :.FastSyncInfoFilter
 filters .FastSyncInfoFilter[] o
 new(.FastSyncInfoFilter[]) o
FastSyncInfoFilter.OrSyncInfoFilter s :.FastSyncInfoFilter.CompoundSyncInfoFilter
 new(.FastSyncInfoFilter[]) -
 select(.SyncInfo)boolean -
FastSyncInfoFilter.PseudoConflictFilter s :.FastSyncInfoFilter
 new() -
 select(.SyncInfo)boolean -
FastSyncInfoFilter.SyncInfoChangeTypeFilter s :.FastSyncInfoFilter
 new(int[]) -
 new(int) -
 select(.SyncInfo)boolean -
FastSyncInfoFilter.SyncInfoDirectionFilter s :.FastSyncInfoFilter
 new(int[]) -
 new(int) -
 select(.SyncInfo)boolean -
ISyncInfoSetChangeEvent ai
 getAddedResources().SyncInfo[] a
 getChangedResources().SyncInfo[] a
 getRemovedResources()org.eclipse.core.resources.IResource[] a
 getSet().SyncInfoSet a
ISyncInfoSetChangeListener ai
 syncInfoSetReset(.SyncInfoSet,org.eclipse.core.runtime.IProgressMonitor)void a
 syncInfoChanged(.ISyncInfoSetChangeEvent,org.eclipse.core.runtime.IProgressMonitor)void a
 syncInfoSetErrors(.SyncInfoSet,org.eclipse.team.core.ITeamStatus[],org.eclipse.core.runtime.IProgressMonitor)void a
ISyncInfoTreeChangeEvent ai :.ISyncInfoSetChangeEvent
 getAddedSubtreeRoots()org.eclipse.core.resources.IResource[] a
 getRemovedSubtreeRoots()org.eclipse.core.resources.IResource[] a
SyncInfo - :org.eclipse.core.runtime.IAdaptable
 IN_SYNC int sf
 ADDITION int sf
 DELETION int sf
 CHANGE int sf
 CHANGE_MASK int sf
 OUTGOING int sf
 INCOMING int sf
 CONFLICTING int sf
 DIRECTION_MASK int sf
 PSEUDO_CONFLICT int sf
 AUTOMERGE_CONFLICT int sf
 MANUAL_CONFLICT int sf
 new(org.eclipse.core.resources.IResource,org.eclipse.team.core.variants.IResourceVariant,org.eclipse.team.core.variants.IResourceVariant,org.eclipse.team.core.variants.IResourceVariantComparator) -
 getLocal()org.eclipse.core.resources.IResource -
 getLocalContentIdentifier()String -
 getLocalAuthor(org.eclipse.core.runtime.IProgressMonitor)String -
 getBase()org.eclipse.team.core.variants.IResourceVariant -
 getRemote()org.eclipse.team.core.variants.IResourceVariant -
 getComparator()org.eclipse.team.core.variants.IResourceVariantComparator -
 getKind()int -
 isInSync(int)boolean s
 getDirection(int)int s
 getChange(int)int s
 equals(Object)boolean -
 hashCode()int -
 getAdapter(Class<<T>>)<T> - <T=Object>
 toString()String -
 kindToString(int)String s
 init()void f !org.eclipse.team.core.TeamException
 calculateKind()int o !org.eclipse.team.core.TeamException
SyncInfoFilter a +ContentComparisonSyncInfoFilter
 new() -
 select(.SyncInfo,org.eclipse.core.runtime.IProgressMonitor)boolean a
SyncInfoFilter.ContentComparisonSyncInfoFilter s :.SyncInfoFilter
 new() -
 new(boolean) -
 select(.SyncInfo,org.eclipse.core.runtime.IProgressMonitor)boolean -
 compareContents(org.eclipse.core.resources.IFile,org.eclipse.team.core.variants.IResourceVariant,org.eclipse.core.runtime.IProgressMonitor)boolean -
SyncInfoSet -
 new() -
 new(.SyncInfo[]) -
 getSyncInfos().SyncInfo[] -
 getResources()org.eclipse.core.resources.IResource[] -
 getSyncInfo(org.eclipse.core.resources.IResource).SyncInfo -
 size()int -
 countFor(int,int)long -
 hasConflicts()boolean -
 isEmpty()boolean -
 internalAdd(.SyncInfo)void o
 internalRemove(org.eclipse.core.resources.IResource).SyncInfo o
 addSyncSetChangedListener(.ISyncInfoSetChangeListener)void -
 removeSyncSetChangedListener(.ISyncInfoSetChangeListener)void -
 clear()void -
 connect(.ISyncInfoSetChangeListener,org.eclipse.core.runtime.IProgressMonitor)void -
 add(.SyncInfo)void -
 addAll(.SyncInfoSet)void -
 remove(org.eclipse.core.resources.IResource)void -
 removeAll(org.eclipse.core.resources.IResource[])void -
 removeConflictingNodes()void -
 removeOutgoingNodes()void -
 removeIncomingNodes()void -
 hasNodes(.FastSyncInfoFilter)boolean -
 selectNodes(.FastSyncInfoFilter)void -
 rejectNodes(.FastSyncInfoFilter)void -
 getNodes(.FastSyncInfoFilter).SyncInfo[] -
 hasIncomingChanges()boolean -
 hasOutgoingChanges()boolean -
 beginInput()void -
 endInput(org.eclipse.core.runtime.IProgressMonitor)void -
 resetChanges()void o
 createEmptyChangeEvent().SyncInfoSetChangeEvent o
 getListeners().ISyncInfoSetChangeListener[] o
 getChangeEvent().SyncInfoSetChangeEvent o
 addError(org.eclipse.team.core.ITeamStatus)void -
 getErrors()org.eclipse.team.core.ITeamStatus[] -
 iterator()java.util.Iterator -
SyncInfoSetChangeEvent - :.ISyncInfoSetChangeEvent
 new(.SyncInfoSet) -
 added(.SyncInfo)void -
 removed(org.eclipse.core.resources.IResource)void -
 changed(.SyncInfo)void -
 getAddedResources().SyncInfo[] -
 getChangedResources().SyncInfo[] -
 getRemovedResources()org.eclipse.core.resources.IResource[] -
 getSet().SyncInfoSet -
 reset()void -
 isReset()boolean -
 isEmpty()boolean -
 errorOccurred(org.eclipse.team.core.ITeamStatus)void -
 getErrors()org.eclipse.team.core.ITeamStatus[] -
SyncInfoTree - :.SyncInfoSet
 parents java.util.Map<org.eclipse.core.runtime.IPath,java.util.Set<org.eclipse.core.resources.IResource>> o
 new() -
 new(.SyncInfo[]) -
 hasMembers(org.eclipse.core.resources.IResource)boolean -
 getSyncInfos(org.eclipse.core.resources.IResource,int).SyncInfo[] -
 createEmptyChangeEvent().SyncInfoSetChangeEvent o
 add(.SyncInfo)void -
 remove(org.eclipse.core.resources.IResource)void -
 clear()void -
 remove(org.eclipse.core.resources.IResource,int)void -
 internalGetOutOfSyncDescendants(org.eclipse.core.resources.IContainer)org.eclipse.core.resources.IResource[] o
 members(org.eclipse.core.resources.IResource)org.eclipse.core.resources.IResource[] -
package org.eclipse.team.core.variants
AbstractResourceVariantTree a :.IResourceVariantTree
 new() -
 refresh(org.eclipse.core.resources.IResource[],int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IResource[] - !org.eclipse.team.core.TeamException
 refresh(org.eclipse.core.resources.IResource,int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IResource[] o !org.eclipse.team.core.TeamException
 collectChanges(org.eclipse.core.resources.IResource,.IResourceVariant,int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IResource[] o !org.eclipse.team.core.TeamException
 fetchMembers(.IResourceVariant,org.eclipse.core.runtime.IProgressMonitor).IResourceVariant[] oa !org.eclipse.team.core.TeamException
 fetchVariant(org.eclipse.core.resources.IResource,int,org.eclipse.core.runtime.IProgressMonitor).IResourceVariant oa !org.eclipse.team.core.TeamException
 collectedMembers(org.eclipse.core.resources.IResource,org.eclipse.core.resources.IResource[])org.eclipse.core.resources.IResource[] o !org.eclipse.team.core.TeamException
 setVariant(org.eclipse.core.resources.IResource,.IResourceVariant)boolean oa !org.eclipse.team.core.TeamException
CachedResourceVariant a :org.eclipse.core.runtime.PlatformObject,.IResourceVariant
 new() -
 getStorage(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IStorage - !org.eclipse.team.core.TeamException
 fetchContents(org.eclipse.core.runtime.IProgressMonitor)void oa !org.eclipse.team.core.TeamException
 setContents(java.io.InputStream,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.team.core.TeamException
 isContentsCached()boolean -
 getCachedContents()java.io.InputStream o !org.eclipse.team.core.TeamException
 isHandleCached()boolean o
 getCachePath()String oa
 getSize()long -
 getCacheId()String oa
 getCachedHandle().CachedResourceVariant o
 cacheHandle()void o
 getDisplayPath()org.eclipse.core.runtime.IPath -
IResourceVariant ai
 getName()String a
 isContainer()boolean a
 getStorage(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IStorage a !org.eclipse.team.core.TeamException
 getContentIdentifier()String a
 asBytes()byte[] a
 equals(Object)boolean a
IResourceVariantComparator ai
 compare(org.eclipse.core.resources.IResource,.IResourceVariant)boolean a
 compare(.IResourceVariant,.IResourceVariant)boolean a
 isThreeWay()boolean a
IResourceVariantTree ai
 roots()org.eclipse.core.resources.IResource[] a
 members(org.eclipse.core.resources.IResource)org.eclipse.core.resources.IResource[] a !org.eclipse.team.core.TeamException
 getResourceVariant(org.eclipse.core.resources.IResource).IResourceVariant a !org.eclipse.team.core.TeamException
 hasResourceVariant(org.eclipse.core.resources.IResource)boolean a !org.eclipse.team.core.TeamException
 refresh(org.eclipse.core.resources.IResource[],int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IResource[] a !org.eclipse.team.core.TeamException
 flushVariants(org.eclipse.core.resources.IResource,int)void a !org.eclipse.team.core.TeamException
ISynchronizerChangeListener ai
 syncStateChanged(org.eclipse.core.resources.IResource[])void a
PersistantResourceVariantByteStore - :.ResourceVariantByteStore
 new(org.eclipse.core.runtime.QualifiedName) -
 dispose()void -
 getSyncName()org.eclipse.core.runtime.QualifiedName -
 getBytes(org.eclipse.core.resources.IResource)byte[] - !org.eclipse.team.core.TeamException
 setBytes(org.eclipse.core.resources.IResource,byte[])boolean - !org.eclipse.team.core.TeamException
 flushBytes(org.eclipse.core.resources.IResource,int)boolean - !org.eclipse.team.core.TeamException
 isVariantKnown(org.eclipse.core.resources.IResource)boolean - !org.eclipse.team.core.TeamException
 deleteBytes(org.eclipse.core.resources.IResource)boolean - !org.eclipse.team.core.TeamException
 members(org.eclipse.core.resources.IResource)org.eclipse.core.resources.IResource[] - !org.eclipse.team.core.TeamException
 run(org.eclipse.core.resources.IResource,org.eclipse.core.resources.IWorkspaceRunnable,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.team.core.TeamException
ResourceVariantByteStore a
 new() -
 dispose()void a
 getBytes(org.eclipse.core.resources.IResource)byte[] a !org.eclipse.team.core.TeamException
 setBytes(org.eclipse.core.resources.IResource,byte[])boolean a !org.eclipse.team.core.TeamException
 flushBytes(org.eclipse.core.resources.IResource,int)boolean a !org.eclipse.team.core.TeamException
 deleteBytes(org.eclipse.core.resources.IResource)boolean a !org.eclipse.team.core.TeamException
 members(org.eclipse.core.resources.IResource)org.eclipse.core.resources.IResource[] a !org.eclipse.team.core.TeamException
 equals(byte[],byte[])boolean o
 run(org.eclipse.core.resources.IResource,org.eclipse.core.resources.IWorkspaceRunnable,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.team.core.TeamException
ResourceVariantTree a :.AbstractResourceVariantTree
 new(.ResourceVariantByteStore) o
 members(org.eclipse.core.resources.IResource)org.eclipse.core.resources.IResource[] - !org.eclipse.team.core.TeamException
 hasResourceVariant(org.eclipse.core.resources.IResource)boolean - !org.eclipse.team.core.TeamException
 flushVariants(org.eclipse.core.resources.IResource,int)void - !org.eclipse.team.core.TeamException
 setVariant(org.eclipse.core.resources.IResource,.IResourceVariant)boolean o !org.eclipse.team.core.TeamException
 getByteStore().ResourceVariantByteStore o
 getBytes(org.eclipse.core.resources.IResource,.IResourceVariant)byte[] o !org.eclipse.team.core.TeamException
 collectChanges(org.eclipse.core.resources.IResource,.IResourceVariant,int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IResource[] o !org.eclipse.team.core.TeamException
ResourceVariantTreeSubscriber a :org.eclipse.team.core.subscribers.Subscriber
 new() -
 getSyncInfo(org.eclipse.core.resources.IResource)org.eclipse.team.core.synchronize.SyncInfo - !org.eclipse.team.core.TeamException
 getSyncInfo(org.eclipse.core.resources.IResource,.IResourceVariant,.IResourceVariant)org.eclipse.team.core.synchronize.SyncInfo o !org.eclipse.team.core.TeamException
 members(org.eclipse.core.resources.IResource)org.eclipse.core.resources.IResource[] - !org.eclipse.team.core.TeamException
 refresh(org.eclipse.core.resources.IResource[],int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.team.core.TeamException
 getBaseTree().IResourceVariantTree oa
 getRemoteTree().IResourceVariantTree oa
SessionResourceVariantByteStore - :.ResourceVariantByteStore
 new() -
 deleteBytes(org.eclipse.core.resources.IResource)boolean - !org.eclipse.team.core.TeamException
 dispose()void -
 flushBytes(org.eclipse.core.resources.IResource,int)boolean - !org.eclipse.team.core.TeamException
 getBytes(org.eclipse.core.resources.IResource)byte[] - !org.eclipse.team.core.TeamException
 isEmpty()boolean -
 members(org.eclipse.core.resources.IResource)org.eclipse.core.resources.IResource[] -
 setBytes(org.eclipse.core.resources.IResource,byte[])boolean - !org.eclipse.team.core.TeamException
ThreeWayRemoteTree a :.ResourceVariantTree
 new(.ThreeWaySubscriber) -
 roots()org.eclipse.core.resources.IResource[] -
 getResourceVariant(org.eclipse.core.resources.IResource).IResourceVariant - !org.eclipse.team.core.TeamException
 getSubscriber().ThreeWaySubscriber o
 collectChanges(org.eclipse.core.resources.IResource,.IResourceVariant,int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IResource[] o !org.eclipse.team.core.TeamException
ThreeWayResourceComparator - :.IResourceVariantComparator
 new(.ThreeWaySynchronizer) -
 compare(org.eclipse.core.resources.IResource,.IResourceVariant)boolean -
 compare(.IResourceVariant,.IResourceVariant)boolean -
 isThreeWay()boolean -
ThreeWaySubscriber a :.ResourceVariantTreeSubscriber,.ISynchronizerChangeListener
 new(.ThreeWaySynchronizer) o
 getBaseTree().IResourceVariantTree of
 getRemoteTree().IResourceVariantTree of
 getResourceComparator().IResourceVariantComparator f
 syncStateChanged(org.eclipse.core.resources.IResource[])void -
 isSupervised(org.eclipse.core.resources.IResource)boolean - !org.eclipse.team.core.TeamException
 getSynchronizer().ThreeWaySynchronizer -
 getResourceVariant(org.eclipse.core.resources.IResource,byte[]).IResourceVariant a !org.eclipse.team.core.TeamException
 createRemoteTree().ThreeWayRemoteTree oa
 handleRootChanged(org.eclipse.core.resources.IResource,boolean)void o
ThreeWaySynchronizer -
 new(org.eclipse.core.runtime.QualifiedName) -
 new(.ResourceVariantByteStore) -
 addListener(.ISynchronizerChangeListener)void -
 removeListener(.ISynchronizerChangeListener)void -
 getBaseBytes(org.eclipse.core.resources.IResource)byte[] - !org.eclipse.team.core.TeamException
 setBaseBytes(org.eclipse.core.resources.IResource,byte[])void - !org.eclipse.team.core.TeamException
 isLocallyModified(org.eclipse.core.resources.IResource)boolean - !org.eclipse.team.core.TeamException
 getRemoteBytes(org.eclipse.core.resources.IResource)byte[] - !org.eclipse.team.core.TeamException
 setRemoteBytes(org.eclipse.core.resources.IResource,byte[])boolean - !org.eclipse.team.core.TeamException
 removeRemoteBytes(org.eclipse.core.resources.IResource)boolean - !org.eclipse.team.core.TeamException
 hasSyncBytes(org.eclipse.core.resources.IResource)boolean - !org.eclipse.team.core.TeamException
 isIgnored(org.eclipse.core.resources.IResource)boolean - !org.eclipse.team.core.TeamException
 setIgnored(org.eclipse.core.resources.IResource)void - !org.eclipse.team.core.TeamException
 members(org.eclipse.core.resources.IResource)org.eclipse.core.resources.IResource[] - !org.eclipse.team.core.TeamException
 flush(org.eclipse.core.resources.IResource,int)void - !org.eclipse.team.core.TeamException
 run(org.eclipse.core.resources.IResource,org.eclipse.core.resources.IWorkspaceRunnable,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.team.core.TeamException
package org.eclipse.team.internal.core
BackgroundEventHandler a +Event,ResourceEvent,RunnableEvent
 RUNNABLE_EVENT int sf
 new(String,String) o
 createEventHandlingJob()void o
 belongsTo(Object)boolean o
 getJobFamiliy()Object o
 jobDone(org.eclipse.core.runtime.jobs.IJobChangeEvent)void o
 schedule()void o
 shutdown()void -
 isShutdown()boolean -
 queueEvent(.BackgroundEventHandler.Event,boolean)void o
 getName()String o
 nextElement().BackgroundEventHandler.Event o
 peek().BackgroundEventHandler.Event o
 isQueueEmpty()boolean o
 processEvents(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
 dispatchEvents(org.eclipse.core.runtime.IProgressMonitor)void of !org.eclipse.team.core.TeamException
 doDispatchEvents(org.eclipse.core.runtime.IProgressMonitor)boolean oa !org.eclipse.team.core.TeamException
 isReadyForDispatch(boolean)boolean o
 getDispatchWaitDelay()long o
 getShortDispatchDelay()long o
 getLongDispatchDelay()long o
 handleException(org.eclipse.core.runtime.CoreException)void o
 processEvent(.BackgroundEventHandler.Event,org.eclipse.core.runtime.IProgressMonitor)void oa !org.eclipse.core.runtime.CoreException
 getEventHandlerJob()org.eclipse.core.runtime.jobs.Job -
BackgroundEventHandler.Event s
 new(int) -
 getType()int -
 toString()String -
 getResource()org.eclipse.core.resources.IResource -
 getTypeString()String o
BackgroundEventHandler.RunnableEvent s :.BackgroundEventHandler.Event
 new(org.eclipse.core.resources.IWorkspaceRunnable,boolean) -
 run(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 isPreemtive()boolean -
DefaultMoveDeleteHook - :org.eclipse.core.resources.team.IMoveDeleteHook
 new() -
 deleteFile(org.eclipse.core.resources.team.IResourceTree,org.eclipse.core.resources.IFile,int,org.eclipse.core.runtime.IProgressMonitor)boolean -
 deleteFolder(org.eclipse.core.resources.team.IResourceTree,org.eclipse.core.resources.IFolder,int,org.eclipse.core.runtime.IProgressMonitor)boolean -
 deleteProject(org.eclipse.core.resources.team.IResourceTree,org.eclipse.core.resources.IProject,int,org.eclipse.core.runtime.IProgressMonitor)boolean -
 moveFile(org.eclipse.core.resources.team.IResourceTree,org.eclipse.core.resources.IFile,org.eclipse.core.resources.IFile,int,org.eclipse.core.runtime.IProgressMonitor)boolean -
 moveFolder(org.eclipse.core.resources.team.IResourceTree,org.eclipse.core.resources.IFolder,org.eclipse.core.resources.IFolder,int,org.eclipse.core.runtime.IProgressMonitor)boolean -
 moveProject(org.eclipse.core.resources.team.IResourceTree,org.eclipse.core.resources.IProject,org.eclipse.core.resources.IProjectDescription,int,org.eclipse.core.runtime.IProgressMonitor)boolean -
IRepositoryProviderListener ai
 providerMapped(org.eclipse.team.core.RepositoryProvider)void a
 providerUnmapped(org.eclipse.core.resources.IProject)void a
InfiniteSubProgressMonitor - :org.eclipse.core.runtime.SubProgressMonitor
 new(org.eclipse.core.runtime.IProgressMonitor,int) -
 new(org.eclipse.core.runtime.IProgressMonitor,int,int) -
 beginTask(String,int)void -
 worked(int)void -
 subTask(String)void -
MoveDeleteManager - :org.eclipse.core.resources.team.IMoveDeleteHook
 new() -
 deleteFile(org.eclipse.core.resources.team.IResourceTree,org.eclipse.core.resources.IFile,int,org.eclipse.core.runtime.IProgressMonitor)boolean -
 deleteFolder(org.eclipse.core.resources.team.IResourceTree,org.eclipse.core.resources.IFolder,int,org.eclipse.core.runtime.IProgressMonitor)boolean -
 deleteProject(org.eclipse.core.resources.team.IResourceTree,org.eclipse.core.resources.IProject,int,org.eclipse.core.runtime.IProgressMonitor)boolean -
 moveFile(org.eclipse.core.resources.team.IResourceTree,org.eclipse.core.resources.IFile,org.eclipse.core.resources.IFile,int,org.eclipse.core.runtime.IProgressMonitor)boolean -
 moveFolder(org.eclipse.core.resources.team.IResourceTree,org.eclipse.core.resources.IFolder,org.eclipse.core.resources.IFolder,int,org.eclipse.core.runtime.IProgressMonitor)boolean -
 moveProject(org.eclipse.core.resources.team.IResourceTree,org.eclipse.core.resources.IProject,org.eclipse.core.resources.IProjectDescription,int,org.eclipse.core.runtime.IProgressMonitor)boolean -
Policy -
 DEBUG boolean s
 DEBUG_STREAMS boolean s
 DEBUG_REFRESH_JOB boolean s
 DEBUG_BACKGROUND_EVENTS boolean s
 DEBUG_THREADING boolean s
 new() -
 checkCanceled(org.eclipse.core.runtime.IProgressMonitor)void s
 monitorFor(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IProgressMonitor s
 subMonitorFor(org.eclipse.core.runtime.IProgressMonitor,int)org.eclipse.core.runtime.IProgressMonitor s
 infiniteSubMonitorFor(org.eclipse.core.runtime.IProgressMonitor,int)org.eclipse.core.runtime.IProgressMonitor s
ResourceVariantCacheEntry -
 UNINITIALIZED int sf
 READY int sf
 DISPOSED int sf
 new(.ResourceVariantCache,org.eclipse.core.runtime.jobs.ILock,String,String) -
 getContents()java.io.InputStream - !org.eclipse.team.core.TeamException
 getFile()java.io.File o
 setContents(java.io.InputStream,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.team.core.TeamException
 getState()int -
 getSize()long -
 getLastAccessTimeStamp()long -
 registerHit()void o
 dispose()void -
 getId()String -
 getResourceVariant()org.eclipse.team.core.variants.CachedResourceVariant -
 setResourceVariant(org.eclipse.team.core.variants.CachedResourceVariant)void -
package org.eclipse.team.internal.core.history
LocalFileHistory - :org.eclipse.team.core.history.provider.FileHistory
 file org.eclipse.core.resources.IFile o
 revisions org.eclipse.team.core.history.IFileRevision[] o
 new(org.eclipse.core.resources.IFile,boolean) -
 getContributors(org.eclipse.team.core.history.IFileRevision)org.eclipse.team.core.history.IFileRevision[] -
 getFileRevision(String)org.eclipse.team.core.history.IFileRevision -
 getFileRevisions()org.eclipse.team.core.history.IFileRevision[] -
 getTargets(org.eclipse.team.core.history.IFileRevision)org.eclipse.team.core.history.IFileRevision[] -
 refresh(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.team.core.TeamException
LocalFileRevision - :org.eclipse.team.core.history.provider.FileRevision
 new(org.eclipse.core.resources.IFileState) -
 new(org.eclipse.core.resources.IFile) -
 getContentIdentifier()String -
 getAuthor()String -
 getComment()String -
 getTags()org.eclipse.team.core.history.ITag[] -
 getStorage(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IStorage - !org.eclipse.core.runtime.CoreException
 getName()String -
 getTimestamp()long -
 exists()boolean -
 setBaseRevision(org.eclipse.team.core.history.IFileRevision)void -
 isPropertyMissing()boolean -
 withAllProperties(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.team.core.history.IFileRevision -
 isPredecessorOf(org.eclipse.team.core.history.IFileRevision)boolean -
 isDescendentOf(org.eclipse.team.core.history.IFileRevision)boolean -
 getURI()java.net.URI -
 getFile()org.eclipse.core.resources.IFile -
 getState()org.eclipse.core.resources.IFileState -
 isCurrentState()boolean -
 equals(Object)boolean -
 hashCode()int -
package org.eclipse.team.internal.core.importing
BundleImporterExtension - :org.eclipse.team.core.importing.provisional.IBundleImporter
 new(org.eclipse.core.runtime.IConfigurationElement) -
 validateImport(java.util.Map[])org.eclipse.team.core.ScmUrlImportDescription[] -
 performImport(org.eclipse.team.core.ScmUrlImportDescription[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IProject[] - !org.eclipse.core.runtime.CoreException
 getId()String -
 getDescription()String -
 getName()String -
package org.eclipse.team.internal.core.mapping
GroupProgressMonitor - :org.eclipse.core.runtime.ProgressMonitorWrapper,org.eclipse.core.runtime.IProgressMonitor
 group org.eclipse.core.runtime.IProgressMonitor pf
 new(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IProgressMonitor,int) -
 getGroup()org.eclipse.core.runtime.IProgressMonitor -
 getTicks()int -
LocalResourceVariant - :org.eclipse.team.core.variants.IResourceVariant
 new(org.eclipse.core.resources.IResource) -
 asBytes()byte[] -
 getContentIdentifier()String -
 getStorage(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IStorage - !org.eclipse.team.core.TeamException
 isContainer()boolean -
 getName()String -
ModelProviderResourceMapping - :org.eclipse.core.resources.mapping.ResourceMapping
 new(org.eclipse.core.resources.mapping.ModelProvider) -
 getModelObject()Object -
 getModelProviderId()String -
 getProjects()org.eclipse.core.resources.IProject[] -
 getTraversals(org.eclipse.core.resources.mapping.ResourceMappingContext,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.mapping.ResourceTraversal[] - !org.eclipse.core.runtime.CoreException
 contains(org.eclipse.core.resources.mapping.ResourceMapping)boolean -
ResourceVariantFileRevision - :org.eclipse.team.core.history.provider.FileRevision,org.eclipse.core.runtime.IAdaptable
 new(org.eclipse.team.core.variants.IResourceVariant) -
 getStorage(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IStorage - !org.eclipse.core.runtime.CoreException
 getName()String -
 getContentIdentifier()String -
 getVariant()org.eclipse.team.core.variants.IResourceVariant -
 isPropertyMissing()boolean -
 withAllProperties(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.team.core.history.IFileRevision - !org.eclipse.core.runtime.CoreException
 getAdapter(Class<<T>>)<T> - <T=Object>
 equals(Object)boolean -
 hashCode()int -
ScopeManagerEventHandler - :org.eclipse.team.internal.core.BackgroundEventHandler
 REFRESH int sf
 new(org.eclipse.team.core.mapping.provider.SynchronizationScopeManager) -
 doDispatchEvents(org.eclipse.core.runtime.IProgressMonitor)boolean o !org.eclipse.team.core.TeamException
 processEvent(org.eclipse.team.internal.core.BackgroundEventHandler.Event,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 refresh(org.eclipse.core.resources.mapping.ResourceMapping[])void -
 getJobFamiliy()Object o
TextStorageMerger - :org.eclipse.team.core.mapping.IStorageMerger
 new() -
 merge(java.io.OutputStream,String,org.eclipse.core.resources.IStorage,org.eclipse.core.resources.IStorage,org.eclipse.core.resources.IStorage,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus - !org.eclipse.core.runtime.CoreException
 canMergeWithoutAncestor()boolean -
package org.eclipse.team.internal.core.streams
PollingInputStream - :java.io.FilterInputStream
 monitor org.eclipse.core.runtime.IProgressMonitor pf
 new(java.io.InputStream,int,org.eclipse.core.runtime.IProgressMonitor) -
 close()void - !java.io.InterruptedIOException
 read()int - !java.io.IOException
 read(byte[],int,int)int - !java.io.IOException
 skip(long)long - !java.io.IOException
 readPendingInput()void o !java.io.IOException
 setIsCancellable(boolean)void -
PollingOutputStream - :java.io.FilterOutputStream
 monitor org.eclipse.core.runtime.IProgressMonitor pf
 new(java.io.OutputStream,int,org.eclipse.core.runtime.IProgressMonitor) -
 write(int)void - !java.io.IOException
 write(byte[],int,int)void - !java.io.IOException
 flush()void - !java.io.IOException
 close()void - !java.io.IOException
 setIsCancellable(boolean)void -
ProgressMonitorInputStream a :java.io.FilterInputStream
 monitor org.eclipse.core.runtime.IProgressMonitor pf
 new(java.io.InputStream,long,int,org.eclipse.core.runtime.IProgressMonitor) -
 updateMonitor(long,long,org.eclipse.core.runtime.IProgressMonitor)void oa
 close()void - !java.io.IOException
 read()int - !java.io.IOException
 read(byte[],int,int)int - !java.io.IOException
 skip(long)long - !java.io.IOException
 markSupported()boolean -
package org.eclipse.team.internal.core.subscribers
AbstractContentComparator a
 new(boolean) -
 compare(org.eclipse.core.resources.IResource,org.eclipse.team.core.variants.IResourceVariant,org.eclipse.core.runtime.IProgressMonitor)boolean -
 compare(org.eclipse.core.resources.IResource,org.eclipse.team.core.history.IFileRevision,org.eclipse.core.runtime.IProgressMonitor)boolean -
 shouldIgnoreWhitespace()boolean o
 contentsEqual(org.eclipse.core.runtime.IProgressMonitor,java.io.InputStream,java.io.InputStream,boolean)boolean oa
ActiveChangeSetManager a :.ChangeSetManager,org.eclipse.team.core.diff.IDiffChangeListener,org.eclipse.team.core.mapping.IChangeGroupingRequestor
 new() -
 getChangeSet(org.eclipse.team.core.mapping.IResourceDiffTree).ChangeSet o
 add(.ChangeSet)void -
 handleSetAdded(.ChangeSet)void o
 handleSetRemoved(.ChangeSet)void o
 getDiffTreeListener()org.eclipse.team.core.diff.IDiffChangeListener o
 diffsChanged(org.eclipse.team.core.diff.IDiffChangeEvent,org.eclipse.core.runtime.IProgressMonitor)void -
 propertyChanged(org.eclipse.team.core.diff.IDiffTree,int,org.eclipse.core.runtime.IPath[])void -
 isModified(org.eclipse.core.resources.IFile)boolean - !org.eclipse.core.runtime.CoreException
 isModified(org.eclipse.team.core.diff.IDiff)boolean -
 getSet(String).ActiveChangeSet -
 createSet(String,org.eclipse.core.resources.IFile[]).ActiveChangeSet - !org.eclipse.core.runtime.CoreException
 createSet(String,org.eclipse.team.core.diff.IDiff[]).ActiveChangeSet -
 doCreateSet(String).ActiveChangeSet o
 getDiff(org.eclipse.core.resources.IResource)org.eclipse.team.core.diff.IDiff a !org.eclipse.core.runtime.CoreException
 isSingleSetPerResource()boolean o
 handleAddedResources(.ChangeSet,org.eclipse.team.core.diff.IDiff[])void o
 makeDefault(.ActiveChangeSet)void -
 isDefault(.ActiveChangeSet)boolean -
 getDefaultSet().ActiveChangeSet -
 adjustInputTraversals(org.eclipse.core.resources.mapping.ResourceTraversal[])org.eclipse.core.resources.mapping.ResourceTraversal[] -
 save(org.osgi.service.prefs.Preferences)void o
 load(org.osgi.service.prefs.Preferences)void o
 getName()String oa
 createSet(org.osgi.service.prefs.Preferences).ActiveChangeSet o
 ensureChangesGrouped(org.eclipse.core.resources.IProject,org.eclipse.core.resources.IFile[],String)void - !org.eclipse.core.runtime.CoreException
BatchingChangeSetManager - :.ChangeSetManager +CollectorChangeEvent,IChangeSetCollectorChangeListener
 new() -
 beginInput()void -
 endInput(org.eclipse.core.runtime.IProgressMonitor)void -
 add(.ChangeSet)void -
 remove(.ChangeSet)void -
 fireResourcesChangedEvent(.ChangeSet,org.eclipse.core.runtime.IPath[])void o
 initializeSets()void o
BatchingChangeSetManager.IChangeSetCollectorChangeListener sai
 changeSetChanges(.BatchingChangeSetManager.CollectorChangeEvent,org.eclipse.core.runtime.IProgressMonitor)void a
BatchingLock - +IFlushOperation,ThreadInfo
 new() -
 getThreadInfo().BatchingLock.ThreadInfo o
 acquire(org.eclipse.core.runtime.jobs.ISchedulingRule,.BatchingLock.IFlushOperation,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.jobs.ISchedulingRule -
 createThreadInfo(.BatchingLock.IFlushOperation).BatchingLock.ThreadInfo o
 release(org.eclipse.core.runtime.jobs.ISchedulingRule,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.team.core.TeamException
 resourceChanged(org.eclipse.core.resources.IResource)void -
 flush(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.team.core.TeamException
 isWithinActiveOperationScope(org.eclipse.core.resources.IResource)boolean -
BatchingLock.IFlushOperation sai
 flush(.BatchingLock.ThreadInfo,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.team.core.TeamException
BatchingLock.ThreadInfo s
 new(.BatchingLock.IFlushOperation) -
 pushRule(org.eclipse.core.runtime.jobs.ISchedulingRule,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.jobs.ISchedulingRule -
 popRule(org.eclipse.core.runtime.jobs.ISchedulingRule,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.team.core.TeamException
 isNested()boolean -
 addChangedResource(org.eclipse.core.resources.IResource)void -
 isEmpty()boolean -
 getChangedResources()org.eclipse.core.resources.IResource[] -
 flush(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.team.core.TeamException
 ruleContains(org.eclipse.core.resources.IResource)boolean -
ChangeSetManager a
 new() -
 getListeners()Object[] o
 fireNameChangedEvent(.ChangeSet)void o
 fireDefaultChangedEvent(.ChangeSet,.ChangeSet)void o
 add(.ChangeSet)void -
 handleSetAdded(.ChangeSet)void o
 remove(.ChangeSet)void -
 handleSetRemoved(.ChangeSet)void o
 contains(.ChangeSet)boolean -
 addListener(.IChangeSetChangeListener)void -
 removeListener(.IChangeSetChangeListener)void -
 getSets().ChangeSet[] -
 dispose()void -
 fireResourcesChangedEvent(.ChangeSet,org.eclipse.core.runtime.IPath[])void o
 initializeSets()void oa
 isInitialized()boolean -
ContentComparator - :.AbstractContentComparator
 new(boolean) -
 contentsEqual(org.eclipse.core.runtime.IProgressMonitor,java.io.InputStream,java.io.InputStream,boolean)boolean o
ContentComparisonDiffFilter - :org.eclipse.team.core.diff.DiffFilter
 new() -
 new(boolean) -
 compareContents(org.eclipse.core.resources.IFile,org.eclipse.team.core.history.IFileRevision,org.eclipse.core.runtime.IProgressMonitor)boolean -
 select(org.eclipse.team.core.diff.IDiff,org.eclipse.core.runtime.IProgressMonitor)boolean -
DescendantResourceVariantByteStore a :org.eclipse.team.core.variants.ResourceVariantByteStore
 new(org.eclipse.team.core.variants.ResourceVariantByteStore,org.eclipse.team.core.variants.ResourceVariantByteStore) -
 dispose()void -
 getBytes(org.eclipse.core.resources.IResource)byte[] - !org.eclipse.team.core.TeamException
 setBytes(org.eclipse.core.resources.IResource,byte[])boolean - !org.eclipse.team.core.TeamException
 flushBytes(org.eclipse.core.resources.IResource,int)boolean - !org.eclipse.team.core.TeamException
 isVariantKnown(org.eclipse.core.resources.IResource)boolean a !org.eclipse.team.core.TeamException
 isDescendant(org.eclipse.core.resources.IResource,byte[],byte[])boolean oa !org.eclipse.team.core.TeamException
 deleteBytes(org.eclipse.core.resources.IResource)boolean - !org.eclipse.team.core.TeamException
 getBaseStore()org.eclipse.team.core.variants.ResourceVariantByteStore o
 getRemoteStore()org.eclipse.team.core.variants.ResourceVariantByteStore o
 members(org.eclipse.core.resources.IResource)org.eclipse.core.resources.IResource[] - !org.eclipse.team.core.TeamException
 run(org.eclipse.core.resources.IResource,org.eclipse.core.resources.IWorkspaceRunnable,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.team.core.TeamException
SubscriberChangeSetManager - :.ActiveChangeSetManager
 new(org.eclipse.team.core.subscribers.Subscriber) -
 initializeSets()void o
 hasMembers(org.eclipse.core.resources.IResource)boolean -
 getDiff(org.eclipse.core.resources.IResource)org.eclipse.team.core.diff.IDiff - !org.eclipse.core.runtime.CoreException
 getSubscriber()org.eclipse.team.core.subscribers.Subscriber -
 dispose()void -
 getSubscriberIdentifier()String o
 waitUntilDone(org.eclipse.core.runtime.IProgressMonitor)void -
 getName()String o
SubscriberDiffTreeEventHandler - :.SubscriberEventHandler
 STATE_STARTED int sf
 new(org.eclipse.team.core.subscribers.Subscriber,org.eclipse.team.core.mapping.ISynchronizationScopeManager,org.eclipse.team.core.mapping.provider.ResourceDiffTree,org.eclipse.team.core.diff.DiffFilter) -
 reset(org.eclipse.core.resources.mapping.ResourceTraversal[],int)void o
 reset()void -
 prepareScope(org.eclipse.core.runtime.IProgressMonitor)void o
 handleChange(org.eclipse.core.resources.IResource)void o !org.eclipse.core.runtime.CoreException
 collectAll(org.eclipse.core.resources.IResource,int,org.eclipse.core.runtime.IProgressMonitor)void o
 dispatchEvents(.SubscriberEventHandler.SubscriberEvent[],org.eclipse.core.runtime.IProgressMonitor)void o
 getTree()org.eclipse.team.core.mapping.IResourceDiffTree -
 getSubscriber()org.eclipse.team.core.subscribers.Subscriber -
 shutdown()void -
 getJobFamiliy()Object o
 setJobFamily(Object)void -
 handleException(org.eclipse.core.runtime.CoreException,org.eclipse.core.resources.IResource,int,String)void o
 handleCancel(org.eclipse.core.runtime.OperationCanceledException)void o
 getFilter()org.eclipse.team.core.diff.DiffFilter -
 setFilter(org.eclipse.team.core.diff.DiffFilter)void -
 initializeIfNeeded()void -
 start()void -
 getState()int -
 isSystemJob()boolean o
 remove(org.eclipse.core.resources.IResource)void -
 change(org.eclipse.core.resources.IResource,int)void -
SubscriberEventHandler a :org.eclipse.team.internal.core.BackgroundEventHandler
 progressGroup org.eclipse.core.runtime.IProgressMonitor p
 new(org.eclipse.team.core.subscribers.Subscriber,org.eclipse.team.core.mapping.ISynchronizationScope) -
 reset(org.eclipse.core.resources.mapping.ResourceTraversal[],org.eclipse.core.resources.mapping.ResourceTraversal[])void o
 start()void -
 queueEvent(org.eclipse.team.internal.core.BackgroundEventHandler.Event,boolean)void o
 schedule()void -
 isSystemJob()boolean o
 jobDone(org.eclipse.core.runtime.jobs.IJobChangeEvent)void o
 change(org.eclipse.core.resources.IResource,int)void -
 remove(org.eclipse.core.resources.IResource)void -
 getSubscriber()org.eclipse.team.core.subscribers.Subscriber o
 handleChange(org.eclipse.core.resources.IResource)void oa !org.eclipse.core.runtime.CoreException
 handlePendingDispatch(org.eclipse.core.runtime.IProgressMonitor)void o
 handleException(org.eclipse.core.runtime.CoreException,org.eclipse.core.resources.IResource,int,String)void o
 collectAll(org.eclipse.core.resources.IResource,int,org.eclipse.core.runtime.IProgressMonitor)void oa
 dispatchEvents(.SubscriberEventHandler.SubscriberEvent[],org.eclipse.core.runtime.IProgressMonitor)void oa
 reset(org.eclipse.core.resources.mapping.ResourceTraversal[],int)void o
 processEvent(org.eclipse.team.internal.core.BackgroundEventHandler.Event,org.eclipse.core.runtime.IProgressMonitor)void o
 queueDispatchEvent(org.eclipse.team.internal.core.BackgroundEventHandler.Event)void o
 handleCancel(org.eclipse.core.runtime.OperationCanceledException)void o
 doDispatchEvents(org.eclipse.core.runtime.IProgressMonitor)boolean o
 run(org.eclipse.core.resources.IWorkspaceRunnable,boolean)void -
 setProgressGroupHint(org.eclipse.core.runtime.IProgressMonitor,int)void -
 handlePreemptiveEvents(org.eclipse.core.runtime.IProgressMonitor)void o
 getScope()org.eclipse.team.core.mapping.ISynchronizationScope o
 shutdown()void -
SubscriberResourceCollector a :org.eclipse.core.resources.IResourceChangeListener,org.eclipse.team.core.subscribers.ISubscriberChangeListener
 new(org.eclipse.team.core.subscribers.Subscriber) -
 getSubscriber()org.eclipse.team.core.subscribers.Subscriber -
 dispose()void -
 subscriberResourceChanged(org.eclipse.team.core.subscribers.ISubscriberChangeEvent[])void -
 beginInput()void o
 endInput()void o
 resourceChanged(org.eclipse.core.resources.IResourceChangeEvent)void -
 processDelta(org.eclipse.core.resources.IResourceDelta,org.eclipse.core.resources.IResource[])void o
 getRoots()org.eclipse.core.resources.IResource[] o
 hasMembers(org.eclipse.core.resources.IResource)boolean oa
 remove(org.eclipse.core.resources.IResource)void oa
 change(org.eclipse.core.resources.IResource,int)void oa
 isAllRootsIncluded()boolean o
SubscriberSyncInfoCollector f :.SubscriberResourceCollector
 new(org.eclipse.team.core.subscribers.Subscriber,org.eclipse.core.resources.IResource[]) -
 setProgressGroup(org.eclipse.core.runtime.IProgressMonitor,int)void -
 start()void -
 waitForCollector(org.eclipse.core.runtime.IProgressMonitor)void -
 reset()void -
 dispose()void -
 getRoots()org.eclipse.core.resources.IResource[] -
 isAllRootsIncluded()boolean -
 getEventHandler().SubscriberEventHandler o
 getSubscriberSyncInfoSet()org.eclipse.team.core.synchronize.SyncInfoTree -
 getSyncInfoSet()org.eclipse.team.core.synchronize.SyncInfoTree -
 setFilter(org.eclipse.team.core.synchronize.SyncInfoFilter)void -
 setRoots(org.eclipse.core.resources.IResource[])void -
 hasMembers(org.eclipse.core.resources.IResource)boolean o
 remove(org.eclipse.core.resources.IResource)void o
 change(org.eclipse.core.resources.IResource,int)void o
SubscriberSyncInfoEventHandler - :.SubscriberEventHandler
 createScope(org.eclipse.core.resources.IResource[],org.eclipse.team.core.subscribers.Subscriber)org.eclipse.team.core.mapping.ISynchronizationScope s
 new(org.eclipse.team.core.subscribers.Subscriber,org.eclipse.core.resources.IResource[]) -
 handleException(org.eclipse.core.runtime.CoreException,org.eclipse.core.resources.IResource,int,String)void o
 handleCancel(org.eclipse.core.runtime.OperationCanceledException)void o
 getSyncSetInput().SyncSetInputFromSubscriber -
 handleChange(org.eclipse.core.resources.IResource)void o !org.eclipse.team.core.TeamException
 collectAll(org.eclipse.core.resources.IResource,int,org.eclipse.core.runtime.IProgressMonitor)void o
 dispatchEvents(.SubscriberEventHandler.SubscriberEvent[],org.eclipse.core.runtime.IProgressMonitor)void o
 reset(org.eclipse.core.resources.IResource[])void -
 reset(org.eclipse.core.resources.mapping.ResourceTraversal[],org.eclipse.core.resources.mapping.ResourceTraversal[])void o
SubscriberSyncInfoSet - :org.eclipse.team.core.synchronize.SyncInfoTree
 handler .SubscriberEventHandler o
 new(.SubscriberEventHandler) -
 connect(org.eclipse.team.core.synchronize.ISyncInfoSetChangeListener,org.eclipse.core.runtime.IProgressMonitor)void -
 connect(org.eclipse.team.core.synchronize.ISyncInfoSetChangeListener)void -
SyncSetInput a
 new(.SubscriberEventHandler) -
 getSyncSet().SubscriberSyncInfoSet -
 fetchInput(org.eclipse.core.runtime.IProgressMonitor)void oa !org.eclipse.team.core.TeamException
 disconnect()void a
 reset(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.team.core.TeamException
 collect(org.eclipse.team.core.synchronize.SyncInfo,org.eclipse.core.runtime.IProgressMonitor)void o
 remove(org.eclipse.core.resources.IResource)void o
 getFilter()org.eclipse.team.core.synchronize.SyncInfoFilter -
 setFilter(org.eclipse.team.core.synchronize.SyncInfoFilter)void -
SyncSetInputFromSubscriber - :.SyncSetInput
 new(org.eclipse.team.core.subscribers.Subscriber,.SubscriberEventHandler) -
 disconnect()void -
 getSubscriber()org.eclipse.team.core.subscribers.Subscriber -
 fetchInput(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.team.core.TeamException
 handleError(org.eclipse.team.core.ITeamStatus)void -
SyncSetInputFromSyncSet - :.SyncSetInput,org.eclipse.team.core.synchronize.ISyncInfoSetChangeListener
 new(.SubscriberSyncInfoSet,.SubscriberEventHandler) -
 disconnect()void -
 fetchInput(org.eclipse.core.runtime.IProgressMonitor)void o
 syncInfoChanged(org.eclipse.team.core.synchronize.ISyncInfoSetChangeEvent,org.eclipse.core.runtime.IProgressMonitor)void -
 reset()void -
 syncInfoSetReset(org.eclipse.team.core.synchronize.SyncInfoSet,org.eclipse.core.runtime.IProgressMonitor)void -
 syncInfoSetErrors(org.eclipse.team.core.synchronize.SyncInfoSet,org.eclipse.team.core.ITeamStatus[],org.eclipse.core.runtime.IProgressMonitor)void -
ThreeWayBaseTree f :org.eclipse.team.core.variants.ResourceVariantTree
 new(org.eclipse.team.core.variants.ThreeWaySubscriber) -
 refresh(org.eclipse.core.resources.IResource[],int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IResource[] - !org.eclipse.team.core.TeamException
 fetchMembers(org.eclipse.team.core.variants.IResourceVariant,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.team.core.variants.IResourceVariant[] o !org.eclipse.team.core.TeamException
 fetchVariant(org.eclipse.core.resources.IResource,int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.team.core.variants.IResourceVariant o !org.eclipse.team.core.TeamException
 roots()org.eclipse.core.resources.IResource[] -
 getResourceVariant(org.eclipse.core.resources.IResource)org.eclipse.team.core.variants.IResourceVariant - !org.eclipse.team.core.TeamException
