# org.eclipse.platform:org.eclipse.core.resources:3.23.0
package org.eclipse.core.internal.events
BuildManager - :org.eclipse.core.internal.resources.ICoreConstants,org.eclipse.core.internal.resources.IManager,.ILifecycleListener +JobManagerSuspendedException
 currentBuilders java.util.Set<.InternalBuilder> of
 new(org.eclipse.core.internal.resources.Workspace,org.eclipse.core.runtime.jobs.ILock) -
 basicBuild(org.eclipse.core.resources.IBuildConfiguration,int,org.eclipse.core.resources.IBuildContext,org.eclipse.core.resources.ICommand[],org.eclipse.core.runtime.MultiStatus,org.eclipse.core.runtime.IProgressMonitor)void o
 build(org.eclipse.core.resources.IBuildConfiguration[],org.eclipse.core.resources.IBuildConfiguration[],int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 buildParallel(org.eclipse.core.internal.resources.ComputeProjectOrder.Digraph<org.eclipse.core.resources.IBuildConfiguration>,org.eclipse.core.resources.IBuildConfiguration[],int,org.eclipse.core.runtime.jobs.JobGroup,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 build(org.eclipse.core.resources.IBuildConfiguration,int,String,java.util.Map<String,String>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 createBuildersPersistentInfo(org.eclipse.core.resources.IProject)java.util.ArrayList<.BuilderPersistentInfo> - !org.eclipse.core.runtime.CoreException
 endTopLevel(boolean)void -
 waitForAutoBuild()void -
 waitForAutoBuildOff()void -
 getBuildersPersistentInfo(org.eclipse.core.resources.IProject)java.util.ArrayList<.BuilderPersistentInfo> - !org.eclipse.core.runtime.CoreException
 handleEvent(.LifecycleEvent)void -
 interrupt()void -
 isAutobuildBuildPending()boolean -
 setBuildersPersistentInfo(org.eclipse.core.resources.IProject,java.util.List<.BuilderPersistentInfo>)void -
 shutdown(org.eclipse.core.runtime.IProgressMonitor)void -
 startup(org.eclipse.core.runtime.IProgressMonitor)void -
 getRule(org.eclipse.core.resources.IBuildConfiguration,int,String,java.util.Map<String,String>)org.eclipse.core.runtime.jobs.ISchedulingRule -
 isEarlyExitFromBuildLoopAllowed()boolean -
 setEarlyExitFromBuildLoopAllowed(boolean)void -
ILifecycleListener ai
 handleEvent(.LifecycleEvent)void a !org.eclipse.core.runtime.CoreException
InternalBuilder a
 new() -
 build(int,java.util.Map<String,String>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IProject[] oa !org.eclipse.core.runtime.CoreException
 clean(org.eclipse.core.runtime.IProgressMonitor)void oa !org.eclipse.core.runtime.CoreException
 forgetLastBuiltState()void o
 rememberLastBuiltState()void o
 getCommand()org.eclipse.core.resources.ICommand o
 getDelta(org.eclipse.core.resources.IProject)org.eclipse.core.resources.IResourceDelta o
 getContext()org.eclipse.core.resources.IBuildContext o
 getProject()org.eclipse.core.resources.IProject o
 getBuildConfig()org.eclipse.core.resources.IBuildConfiguration o
 hasBeenBuilt(org.eclipse.core.resources.IProject)boolean o
 isInterrupted()boolean -
 needRebuild()void o
 requestProjectRebuild(boolean)void -
 requestProjectsRebuild(java.util.Collection<org.eclipse.core.resources.IProject>)void -
 startupOnInitialize()void oa
NotificationManager - :org.eclipse.core.internal.resources.IManager,.ILifecycleListener
 isNotifying boolean o
 lastNotifyDuration long o
 notificationRequested boolean o
 new(org.eclipse.core.internal.resources.Workspace) -
 addListener(org.eclipse.core.resources.IResourceChangeListener,int)void -
 beginAvoidNotify()boolean -
 beginNotify()void -
 broadcastChanges(org.eclipse.core.internal.watson.ElementTree,.ResourceChangeEvent,boolean)void -
 broadcastChanges(org.eclipse.core.resources.IResourceChangeListener,int,org.eclipse.core.resources.IResourceDelta)void -
 endAvoidNotify()void -
 requestNotify()void -
 getDelta(org.eclipse.core.internal.watson.ElementTree,int).ResourceDelta o
 getListeners().ResourceChangeListenerList.ListenerEntry[] o
 handleEvent(.LifecycleEvent)void -
 removeListener(org.eclipse.core.resources.IResourceChangeListener)void -
 shouldNotify()boolean -
 shutdown(org.eclipse.core.runtime.IProgressMonitor)void -
 startup(org.eclipse.core.runtime.IProgressMonitor)void -
package org.eclipse.core.internal.localstore
CollectSyncStatusVisitor - :.RefreshLocalVisitor
 affectedResources java.util.List<org.eclipse.core.internal.resources.Resource> o
 status org.eclipse.core.runtime.MultiStatus o
 new(String,org.eclipse.core.runtime.IProgressMonitor) -
 changed(org.eclipse.core.internal.resources.Resource)void o
 createResource(.UnifiedTreeNode,org.eclipse.core.internal.resources.Resource)void o
 deleteResource(.UnifiedTreeNode,org.eclipse.core.internal.resources.Resource)void o
 fileToFolder(.UnifiedTreeNode,org.eclipse.core.internal.resources.Resource)void o
 folderToFile(.UnifiedTreeNode,org.eclipse.core.internal.resources.Resource)void o
 getAffectedResources()java.util.List<org.eclipse.core.internal.resources.Resource> -
 getSyncStatus()org.eclipse.core.runtime.MultiStatus -
 makeLocal(.UnifiedTreeNode,org.eclipse.core.internal.resources.Resource)void o
 refresh(org.eclipse.core.internal.resources.Container)void o
 resourceChanged(.UnifiedTreeNode,org.eclipse.core.internal.resources.Resource)void o
 setIgnoreLocalDeletions(boolean)void -
CopyVisitor - :.IUnifiedTreeVisitor
 rootDestination org.eclipse.core.resources.IResource o
 monitor org.eclipse.core.runtime.SubMonitor o
 updateFlags int o
 force boolean o
 isDeep boolean o
 segmentsToDrop int o
 status org.eclipse.core.runtime.MultiStatus o
 refreshLocalVisitor .RefreshLocalVisitor o
 new(org.eclipse.core.resources.IResource,org.eclipse.core.resources.IResource,int,org.eclipse.core.runtime.IProgressMonitor,int) -
 copy(.UnifiedTreeNode)boolean o
 copyContents(.UnifiedTreeNode,org.eclipse.core.internal.resources.Resource,org.eclipse.core.internal.resources.Resource)boolean o
 copyProperties(org.eclipse.core.internal.resources.Resource,org.eclipse.core.internal.resources.Resource)boolean o
 getDestinationResource(org.eclipse.core.internal.resources.Resource,org.eclipse.core.runtime.IPath)org.eclipse.core.internal.resources.Resource o
 getRefreshLocalVisitor().RefreshLocalVisitor o
 getStatus()org.eclipse.core.runtime.IStatus -
 getWorkspace()org.eclipse.core.internal.resources.Workspace o
 isSynchronized(.UnifiedTreeNode)boolean o
 synchronize(.UnifiedTreeNode)void o !org.eclipse.core.runtime.CoreException
 visit(.UnifiedTreeNode)boolean - !org.eclipse.core.runtime.CoreException
DeleteVisitor - :.IUnifiedTreeVisitor,org.eclipse.core.internal.resources.ICoreConstants
 force boolean o
 keepHistory boolean o
 monitor org.eclipse.core.runtime.SubMonitor o
 skipList java.util.List<org.eclipse.core.internal.resources.Resource> o
 status org.eclipse.core.runtime.MultiStatus o
 new(java.util.List<org.eclipse.core.internal.resources.Resource>,int,org.eclipse.core.runtime.IProgressMonitor,int) -
 delete(.UnifiedTreeNode,boolean)void o
 equals(org.eclipse.core.resources.IResource,org.eclipse.core.resources.IResource)boolean o
 getStatus()org.eclipse.core.runtime.MultiStatus -
 isAncestor(org.eclipse.core.resources.IResource,org.eclipse.core.resources.IResource)boolean o
 isAncestorOfResourceToSkip(org.eclipse.core.resources.IResource)boolean o
 removeFromSkipList(org.eclipse.core.resources.IResource)void o
 shouldSkip(org.eclipse.core.resources.IResource)boolean o
 visit(.UnifiedTreeNode)boolean -
FileSystemResourceManager - :org.eclipse.core.internal.resources.ICoreConstants,org.eclipse.core.internal.resources.IManager
 _historyStore .IHistoryStore o
 workspace org.eclipse.core.internal.resources.Workspace o
 new(org.eclipse.core.internal.resources.Workspace) -
 allPathsForLocation(java.net.URI)java.util.ArrayList<org.eclipse.core.runtime.IPath> o
 allResourcesFor(java.net.URI,boolean,int)org.eclipse.core.resources.IResource[] -
 attributes(org.eclipse.core.resources.IResource)org.eclipse.core.resources.ResourceAttributes -
 containerForLocation(org.eclipse.core.runtime.IPath)org.eclipse.core.resources.IContainer -
 copy(org.eclipse.core.resources.IResource,org.eclipse.core.resources.IResource,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 delete(org.eclipse.core.resources.IResource,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 doGetEncoding(org.eclipse.core.filesystem.IFileStore)int x !org.eclipse.core.runtime.CoreException
 fastIsSynchronized(org.eclipse.core.internal.resources.File)boolean -
 fastIsSynchronized(org.eclipse.core.internal.resources.Folder)boolean -
 fileForLocation(org.eclipse.core.runtime.IPath)org.eclipse.core.resources.IFile -
 getEncoding(org.eclipse.core.internal.resources.File)int x !org.eclipse.core.runtime.CoreException
 getHistoryStore().IHistoryStore -
 getLocalName(org.eclipse.core.filesystem.IFileStore)String -
 getProjectDefaultLocation(org.eclipse.core.resources.IProject)org.eclipse.core.runtime.IPath o
 getStore(org.eclipse.core.resources.IResource)org.eclipse.core.filesystem.IFileStore -
 getWorkspace()org.eclipse.core.internal.resources.Workspace o
 hasSavedContent(org.eclipse.core.resources.IProject)boolean -
 hasSavedDescription(org.eclipse.core.resources.IProject)boolean -
 internalWrite(org.eclipse.core.resources.IProject,org.eclipse.core.resources.IProjectDescription,int,boolean,boolean)boolean - !org.eclipse.core.runtime.CoreException
 isDescriptionSynchronized(org.eclipse.core.resources.IProject)boolean -
 isSynchronized(org.eclipse.core.resources.IResource,int)boolean -
 isLightweightAutoRefreshEnabled()boolean -
 link(org.eclipse.core.internal.resources.Resource,java.net.URI,org.eclipse.core.filesystem.IFileInfo)void - !org.eclipse.core.runtime.CoreException
 locationFor(org.eclipse.core.resources.IResource)org.eclipse.core.runtime.IPath -
 locationFor(org.eclipse.core.resources.IResource,boolean)org.eclipse.core.runtime.IPath -
 locationURIFor(org.eclipse.core.resources.IResource)java.net.URI -
 locationURIFor(org.eclipse.core.resources.IResource,boolean)java.net.URI -
 move(org.eclipse.core.resources.IResource,org.eclipse.core.filesystem.IFileStore,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 read(org.eclipse.core.resources.IFile,boolean,org.eclipse.core.runtime.IProgressMonitor)java.io.InputStream - !org.eclipse.core.runtime.CoreException
 readAllBytes(org.eclipse.core.resources.IFile,boolean,org.eclipse.core.runtime.IProgressMonitor)byte[] - !org.eclipse.core.runtime.CoreException
 read(org.eclipse.core.resources.IProject,boolean)org.eclipse.core.internal.resources.ProjectDescription - !org.eclipse.core.runtime.CoreException
 refresh(org.eclipse.core.resources.IResource,int,boolean,org.eclipse.core.runtime.IProgressMonitor)boolean - !org.eclipse.core.runtime.CoreException
 refreshResource(org.eclipse.core.resources.IResource,int,boolean,org.eclipse.core.runtime.IProgressMonitor)boolean o !org.eclipse.core.runtime.CoreException
 refreshRoot(org.eclipse.core.resources.IWorkspaceRoot,int,boolean,org.eclipse.core.runtime.IProgressMonitor)boolean o !org.eclipse.core.runtime.CoreException
 resourceFor(org.eclipse.core.runtime.IPath,boolean)org.eclipse.core.resources.IResource o
 setLocalTimeStamp(org.eclipse.core.resources.IResource,org.eclipse.core.internal.resources.ResourceInfo,long)long - !org.eclipse.core.runtime.CoreException
 setLocation(org.eclipse.core.resources.IResource,org.eclipse.core.internal.resources.ResourceInfo,java.net.URI)void -
 setNormalizedLocation(org.eclipse.core.resources.IResource,org.eclipse.core.internal.resources.ResourceInfo,java.net.URI)void -
 setResourceAttributes(org.eclipse.core.resources.IResource,org.eclipse.core.resources.ResourceAttributes)void - !org.eclipse.core.runtime.CoreException
 shutdown(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 startup(org.eclipse.core.runtime.IProgressMonitor)void -
 updateLocalSync(org.eclipse.core.internal.resources.ResourceInfo,long)void -
 write(org.eclipse.core.resources.IFile,java.io.InputStream,org.eclipse.core.filesystem.IFileInfo,int,boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 write(org.eclipse.core.resources.IFile,byte[],org.eclipse.core.filesystem.IFileInfo,int,boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 write(org.eclipse.core.resources.IFolder,boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 writeSilently(org.eclipse.core.resources.IProject)void - !org.eclipse.core.runtime.CoreException
 storeHistory(org.eclipse.core.resources.IResource)boolean s
HistoryStore2 - :.IHistoryStore
 new(org.eclipse.core.internal.resources.Workspace,org.eclipse.core.filesystem.IFileStore,int) -
 addState(org.eclipse.core.runtime.IPath,org.eclipse.core.filesystem.IFileStore,org.eclipse.core.filesystem.IFileInfo,boolean)org.eclipse.core.resources.IFileState -
 allFiles(org.eclipse.core.runtime.IPath,int,org.eclipse.core.runtime.IProgressMonitor)java.util.Set<org.eclipse.core.runtime.IPath> -
 applyPolicy(.HistoryBucket.HistoryEntry,int,long)void o
 clean(org.eclipse.core.runtime.IProgressMonitor)void -
 closeHistoryStore(org.eclipse.core.resources.IResource)void -
 copyHistory(org.eclipse.core.resources.IResource,org.eclipse.core.resources.IResource,boolean)void -
 exists(org.eclipse.core.resources.IFileState)boolean -
 getContents(org.eclipse.core.resources.IFileState)java.io.InputStream - !org.eclipse.core.runtime.CoreException
 getStates(org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IFileState[] -
 getTree().BucketTree -
 remove(org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IProgressMonitor)void -
 removeGarbage()void -
 shutdown(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 startup(org.eclipse.core.runtime.IProgressMonitor)void -
IHistoryStore ai :org.eclipse.core.internal.resources.IManager
 addState(org.eclipse.core.runtime.IPath,org.eclipse.core.filesystem.IFileStore,org.eclipse.core.filesystem.IFileInfo,boolean)org.eclipse.core.resources.IFileState a
 allFiles(org.eclipse.core.runtime.IPath,int,org.eclipse.core.runtime.IProgressMonitor)java.util.Set<org.eclipse.core.runtime.IPath> a
 clean(org.eclipse.core.runtime.IProgressMonitor)void a
 closeHistoryStore(org.eclipse.core.resources.IResource)void a
 copyHistory(org.eclipse.core.resources.IResource,org.eclipse.core.resources.IResource,boolean)void a
 exists(org.eclipse.core.resources.IFileState)boolean a
 getContents(org.eclipse.core.resources.IFileState)java.io.InputStream a !org.eclipse.core.runtime.CoreException
 getStates(org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IFileState[] a
 remove(org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IProgressMonitor)void a
 removeGarbage()void a
ILocalStoreConstants ai
 SIZE_LASTMODIFIED int sf
 SIZE_COUNTER int sf
 SIZE_KEY_SUFFIX int sf
 BEGIN_CHUNK byte[] sf
 END_CHUNK byte[] sf
 CHUNK_DELIMITER_SIZE int sf
IUnifiedTreeVisitor ai
 visit(.UnifiedTreeNode)boolean a !org.eclipse.core.runtime.CoreException
IsSynchronizedVisitor - :.CollectSyncStatusVisitor
 new(org.eclipse.core.runtime.IProgressMonitor) -
 changed(org.eclipse.core.internal.resources.Resource)void o
 fileToFolder(.UnifiedTreeNode,org.eclipse.core.internal.resources.Resource)void o
 folderToFile(.UnifiedTreeNode,org.eclipse.core.internal.resources.Resource)void o
RefreshLocalAliasVisitor - :.RefreshLocalVisitor
 new(org.eclipse.core.runtime.IProgressMonitor) -
 createResource(.UnifiedTreeNode,org.eclipse.core.internal.resources.Resource)void o !org.eclipse.core.runtime.CoreException
 deleteResource(.UnifiedTreeNode,org.eclipse.core.internal.resources.Resource)void o !org.eclipse.core.runtime.CoreException
 resourceChanged(.UnifiedTreeNode,org.eclipse.core.internal.resources.Resource)void o
 fileToFolder(.UnifiedTreeNode,org.eclipse.core.internal.resources.Resource)void o !org.eclipse.core.runtime.CoreException
 folderToFile(.UnifiedTreeNode,org.eclipse.core.internal.resources.Resource)void o !org.eclipse.core.runtime.CoreException
 refresh(org.eclipse.core.internal.resources.Container)void o !org.eclipse.core.runtime.CoreException
RefreshLocalVisitor - :.IUnifiedTreeVisitor,.ILocalStoreConstants
 RL_UNKNOWN int osf
 RL_IN_SYNC int osf
 RL_NOT_IN_SYNC int osf
 TOTAL_WORK int sf
 errors org.eclipse.core.runtime.MultiStatus o
 monitor org.eclipse.core.runtime.SubMonitor o
 resourceChanged boolean o
 workspace org.eclipse.core.internal.resources.Workspace o
 new(org.eclipse.core.runtime.IProgressMonitor) -
 contentAdded(.UnifiedTreeNode,org.eclipse.core.internal.resources.Resource)void o
 createResource(.UnifiedTreeNode,org.eclipse.core.internal.resources.Resource)void o !org.eclipse.core.runtime.CoreException
 deleteResource(.UnifiedTreeNode,org.eclipse.core.internal.resources.Resource)void o !org.eclipse.core.runtime.CoreException
 fileToFolder(.UnifiedTreeNode,org.eclipse.core.internal.resources.Resource)void o !org.eclipse.core.runtime.CoreException
 folderToFile(.UnifiedTreeNode,org.eclipse.core.internal.resources.Resource)void o !org.eclipse.core.runtime.CoreException
 getErrorStatus()org.eclipse.core.runtime.IStatus -
 makeLocal(.UnifiedTreeNode,org.eclipse.core.internal.resources.Resource)void o
 refresh(org.eclipse.core.internal.resources.Container)void o !org.eclipse.core.runtime.CoreException
 resourceChanged(.UnifiedTreeNode,org.eclipse.core.internal.resources.Resource)void o
 resourcesChanged()boolean -
 synchronizeExistence(.UnifiedTreeNode,org.eclipse.core.internal.resources.Resource)int o !org.eclipse.core.runtime.CoreException
 synchronizeGender(.UnifiedTreeNode,org.eclipse.core.internal.resources.Resource)boolean o !org.eclipse.core.runtime.CoreException
 synchronizeLastModified(.UnifiedTreeNode,org.eclipse.core.internal.resources.Resource)void o
 visit(.UnifiedTreeNode)boolean - !org.eclipse.core.runtime.CoreException
package org.eclipse.core.internal.properties
IPropertyManager ai :org.eclipse.core.internal.resources.IManager
 closePropertyStore(org.eclipse.core.resources.IResource)void a !org.eclipse.core.runtime.CoreException
 copy(org.eclipse.core.resources.IResource,org.eclipse.core.resources.IResource,int)void a !org.eclipse.core.runtime.CoreException
 deleteProperties(org.eclipse.core.resources.IResource,int)void a !org.eclipse.core.runtime.CoreException
 deleteResource(org.eclipse.core.resources.IResource)void a !org.eclipse.core.runtime.CoreException
 getProperty(org.eclipse.core.resources.IResource,org.eclipse.core.runtime.QualifiedName)String a !org.eclipse.core.runtime.CoreException
 setProperty(org.eclipse.core.resources.IResource,org.eclipse.core.runtime.QualifiedName,String)void a !org.eclipse.core.runtime.CoreException
 getProperties(org.eclipse.core.resources.IResource)java.util.Map<org.eclipse.core.runtime.QualifiedName,String> a !org.eclipse.core.runtime.CoreException
PropertyManager2 - :.IPropertyManager
 new(org.eclipse.core.internal.resources.Workspace) -
 closePropertyStore(org.eclipse.core.resources.IResource)void - !org.eclipse.core.runtime.CoreException
 copy(org.eclipse.core.resources.IResource,org.eclipse.core.resources.IResource,int)void - !org.eclipse.core.runtime.CoreException
 deleteProperties(org.eclipse.core.resources.IResource,int)void - !org.eclipse.core.runtime.CoreException
 deleteResource(org.eclipse.core.resources.IResource)void - !org.eclipse.core.runtime.CoreException
 getProperties(org.eclipse.core.resources.IResource)java.util.Map<org.eclipse.core.runtime.QualifiedName,String> - !org.eclipse.core.runtime.CoreException
 getProperty(org.eclipse.core.resources.IResource,org.eclipse.core.runtime.QualifiedName)String - !org.eclipse.core.runtime.CoreException
 getTree()org.eclipse.core.internal.localstore.BucketTree -
 getVersionFile()java.io.File -
 setProperty(org.eclipse.core.resources.IResource,org.eclipse.core.runtime.QualifiedName,String)void - !org.eclipse.core.runtime.CoreException
 shutdown(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 startup(org.eclipse.core.runtime.IProgressMonitor)void -
package org.eclipse.core.internal.refresh
InternalRefreshProvider -
 new() -
 createPollingMonitor(org.eclipse.core.resources.IResource)org.eclipse.core.resources.refresh.IRefreshMonitor o
 resetMonitors(org.eclipse.core.resources.IResource,org.eclipse.core.runtime.IProgressMonitor)void -
MonitorJob - :org.eclipse.core.runtime.jobs.Job
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
 belongsTo(Object)boolean -
PollingMonitor - :org.eclipse.core.runtime.jobs.Job,org.eclipse.core.resources.refresh.IRefreshMonitor
 new(.RefreshManager) -
 monitor(org.eclipse.core.resources.IResource)void -
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
 shouldRun()boolean -
 unmonitor(org.eclipse.core.resources.IResource)void -
RefreshJob - :org.eclipse.core.internal.resources.InternalWorkspaceJob
 MAX_RECURSION int sf
 FAST_REFRESH_THRESHOLD int sf
 SLOW_REFRESH_THRESHOLD int sf
 BASE_REFRESH_DEPTH int sf
 DEPTH_INCREASE_STEP int sf
 UPDATE_DELAY int sf
 new(org.eclipse.core.internal.resources.Workspace) -
 new(int,int,int,int,int,int,org.eclipse.core.internal.resources.Workspace) o
 belongsTo(Object)boolean -
 collectChildrenToDepth(org.eclipse.core.resources.IResource,java.util.ArrayList<org.eclipse.core.resources.IResource>,int)java.util.List<org.eclipse.core.resources.IResource> o
 getPathPrefixHistory()org.eclipse.core.internal.localstore.PrefixPool -
 getRootPathHistory()org.eclipse.core.internal.localstore.PrefixPool -
 refresh(org.eclipse.core.resources.IResource)void -
 runInWorkspace(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 shouldRun()boolean -
 start()void -
 stop()void -
RefreshManager - :org.eclipse.core.resources.refresh.IRefreshResult,org.eclipse.core.internal.resources.IManager,org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener
 DEBUG_PREFIX String sf
 new(org.eclipse.core.internal.resources.Workspace) -
 manageAutoRefresh(boolean,org.eclipse.core.runtime.IProgressMonitor)void o
 monitorFailed(org.eclipse.core.resources.refresh.IRefreshMonitor,org.eclipse.core.resources.IResource)void -
 preferenceChange(org.eclipse.core.runtime.preferences.IEclipsePreferences.PreferenceChangeEvent)void -
 refresh(org.eclipse.core.resources.IResource)void -
 shutdown(org.eclipse.core.runtime.IProgressMonitor)void -
 startup(org.eclipse.core.runtime.IProgressMonitor)void -
package org.eclipse.core.internal.resources
AliasManager - :.IManager,org.eclipse.core.internal.events.ILifecycleListener,org.eclipse.core.resources.IResourceChangeListener
 aliasedProjects java.util.Set<org.eclipse.core.resources.IResource> of
 aliases java.util.HashSet<org.eclipse.core.resources.IResource> of
 locationsMap .AliasManager.LocationMap of
 suffix org.eclipse.core.runtime.IPath -
 workspace .Workspace of
 new(.Workspace) -
 computeAliases(org.eclipse.core.resources.IResource,org.eclipse.core.filesystem.IFileStore)org.eclipse.core.resources.IResource[] -
 findResources(org.eclipse.core.filesystem.IFileStore)org.eclipse.core.resources.IResource[] -
 handleEvent(org.eclipse.core.internal.events.LifecycleEvent)void -
 resourceChanged(org.eclipse.core.resources.IResourceChangeEvent)void -
 shutdown(org.eclipse.core.runtime.IProgressMonitor)void -
 startup(org.eclipse.core.runtime.IProgressMonitor)void -
 updateAliases(org.eclipse.core.resources.IResource,org.eclipse.core.filesystem.IFileStore,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
CharsetDeltaJob - :org.eclipse.core.runtime.jobs.Job,org.eclipse.core.runtime.content.IContentTypeManager.IContentTypeChangeListener
 FAMILY_CHARSET_DELTA String sf
 new(.Workspace) -
 belongsTo(Object)boolean -
 charsetPreferencesChanged(org.eclipse.core.resources.IProject)void -
 contentTypeChanged(org.eclipse.core.runtime.content.IContentTypeManager.ContentTypeChangeEvent)void -
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 setDisabled(boolean)void -
 shutdown()void -
 startup()void -
CharsetManager - :.IManager
 systemBundle org.osgi.framework.Bundle of
 new(.Workspace) -
 getCharsetFor(org.eclipse.core.runtime.IPath,boolean)String -
 mergeEncodingPreferences(org.eclipse.core.resources.IProject)void o
 projectPreferencesChanged(org.eclipse.core.resources.IProject)void -
 setCharsetFor(org.eclipse.core.runtime.IPath,String)void - !org.eclipse.core.runtime.CoreException
 shutdown(org.eclipse.core.runtime.IProgressMonitor)void -
 splitEncodingPreferences(org.eclipse.core.resources.IProject)void o
 startup(org.eclipse.core.runtime.IProgressMonitor)void -
Container a :.Resource,org.eclipse.core.resources.IContainer
 new(org.eclipse.core.runtime.IPath,.Workspace) o
 convertToPhantom()void - !org.eclipse.core.runtime.CoreException
 createFilter(int,org.eclipse.core.resources.FileInfoMatcherDescription,int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IResourceFilterDescription - !org.eclipse.core.runtime.CoreException
 exists(org.eclipse.core.runtime.IPath)boolean -
 findMember(String)org.eclipse.core.resources.IResource -
 findMember(String,boolean)org.eclipse.core.resources.IResource -
 findMember(org.eclipse.core.runtime.IPath)org.eclipse.core.resources.IResource -
 findMember(org.eclipse.core.runtime.IPath,boolean)org.eclipse.core.resources.IResource -
 fixupAfterMoveSource()void o !org.eclipse.core.runtime.CoreException
 getChildren(int)org.eclipse.core.resources.IResource[] o
 getFile(String)org.eclipse.core.resources.IFile -
 getFilters()org.eclipse.core.resources.IResourceFilterDescription[] - !org.eclipse.core.runtime.CoreException
 hasFilters()boolean -
 getFile(org.eclipse.core.runtime.IPath)org.eclipse.core.resources.IFile -
 getFolder(String)org.eclipse.core.resources.IFolder -
 getFolder(org.eclipse.core.runtime.IPath)org.eclipse.core.resources.IFolder -
 isLocal(int,int)boolean x
 members()org.eclipse.core.resources.IResource[] - !org.eclipse.core.runtime.CoreException
 members(boolean)org.eclipse.core.resources.IResource[] - !org.eclipse.core.runtime.CoreException
 members(int)org.eclipse.core.resources.IResource[] - !org.eclipse.core.runtime.CoreException
 removeFilter(org.eclipse.core.resources.IResourceFilterDescription,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 getDefaultCharset()String - !org.eclipse.core.runtime.CoreException
 findDeletedMembersWithHistory(int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IFile[] -
 setDefaultCharset(String)void x !org.eclipse.core.runtime.CoreException
 setDefaultCharset(String,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
ContentDescriptionManager - :.IManager,org.eclipse.core.runtime.IRegistryChangeListener,org.eclipse.core.runtime.content.IContentTypeManager.IContentTypeChangeListener,org.eclipse.core.internal.events.ILifecycleListener
 FAMILY_DESCRIPTION_CACHE_FLUSH String sf
 EMPTY_CACHE byte sf
 USED_CACHE byte sf
 INVALID_CACHE byte sf
 FLUSHING_CACHE byte sf
 ABOUT_TO_FLUSH byte sf
 systemBundle org.osgi.framework.Bundle of
 new(.Workspace) -
 contentTypeChanged(org.eclipse.core.runtime.content.IContentTypeManager.ContentTypeChangeEvent)void -
 getCacheState()byte -
 getContentTypeMatcher(.Project)org.eclipse.core.runtime.content.IContentTypeMatcher - !org.eclipse.core.runtime.CoreException
 getDescriptionFor(.File,.ResourceInfo,boolean)org.eclipse.core.runtime.content.IContentDescription - !org.eclipse.core.runtime.CoreException
 invalidateCache(boolean,org.eclipse.core.resources.IProject)void -
 registryChanged(org.eclipse.core.runtime.IRegistryChangeEvent)void -
 handleEvent(org.eclipse.core.internal.events.LifecycleEvent)void -
 shutdown(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 startup(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 projectPreferencesChanged(org.eclipse.core.resources.IProject)void -
DelayedSnapshotJob - :org.eclipse.core.runtime.jobs.Job
 new(.SaveManager,.Workspace) -
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 belongsTo(Object)boolean -
File - :.Resource,org.eclipse.core.resources.IFile
 new(org.eclipse.core.runtime.IPath,.Workspace) o
 appendContents(java.io.InputStream,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 appendContents(java.io.InputStream,boolean,boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 changeToFolder()org.eclipse.core.resources.IFolder - !org.eclipse.core.runtime.CoreException
 create(java.io.InputStream,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 create(java.io.InputStream,boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 create(byte[],int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 getCharset()String - !org.eclipse.core.runtime.CoreException
 getCharset(boolean)String - !org.eclipse.core.runtime.CoreException
 getCharsetFor(java.io.Reader)String - !org.eclipse.core.runtime.CoreException
 getContentDescription()org.eclipse.core.runtime.content.IContentDescription - !org.eclipse.core.runtime.CoreException
 getContents()java.io.InputStream - !org.eclipse.core.runtime.CoreException
 getContents(boolean)java.io.InputStream - !org.eclipse.core.runtime.CoreException
 readAllBytes()byte[] - !org.eclipse.core.runtime.CoreException
 getEncoding()int x !org.eclipse.core.runtime.CoreException
 getHistory(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IFileState[] -
 getType()int -
 internalSetContents(java.io.InputStream,org.eclipse.core.filesystem.IFileInfo,int,boolean,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 internalSetContents(byte[],org.eclipse.core.filesystem.IFileInfo,int,boolean,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 refreshLocal(int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 setContents(org.eclipse.core.resources.IFileState,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 setContents(java.io.InputStream,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 setContents(byte[],int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 setLocalTimeStamp(long)long - !org.eclipse.core.runtime.CoreException
 updateMetadataFiles()void - !org.eclipse.core.runtime.CoreException
 setCharset(String)void x !org.eclipse.core.runtime.CoreException
 setCharset(String,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 setContents(java.io.InputStream,boolean,boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 setContents(org.eclipse.core.resources.IFileState,boolean,boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 getLineSeparator(boolean)String - !org.eclipse.core.runtime.CoreException
FilterDescription - :org.eclipse.core.resources.IResourceFilterDescription,Comparable<.FilterDescription>
 new() -
 new(org.eclipse.core.resources.IResource,int,org.eclipse.core.resources.FileInfoMatcherDescription) -
 isInheritable()boolean -
 copy(java.util.LinkedList<.FilterDescription>,org.eclipse.core.resources.IResource)java.util.LinkedList<.FilterDescription> s
 getId()long -
 setId(long)void -
 getType()int -
 setType(int)void -
 setResource(org.eclipse.core.resources.IResource)void -
 getResource()org.eclipse.core.resources.IResource -
 getFileInfoMatcherDescription()org.eclipse.core.resources.FileInfoMatcherDescription -
 setFileInfoMatcherDescription(org.eclipse.core.resources.FileInfoMatcherDescription)void -
 hashCode()int -
 equals(Object)boolean -
 compareTo(.FilterDescription)int -
 delete(int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
Folder - :.Container,org.eclipse.core.resources.IFolder
 new(org.eclipse.core.runtime.IPath,.Workspace) o
 assertCreateRequirements(org.eclipse.core.filesystem.IFileStore,org.eclipse.core.filesystem.IFileInfo,int)void o !org.eclipse.core.runtime.CoreException
 changeToFile()org.eclipse.core.resources.IFile - !org.eclipse.core.runtime.CoreException
 create(int,boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 create(boolean,boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 ensureExists(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 getDefaultCharset(boolean)String -
 getType()int -
 internalCreate(int,boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
ICoreConstants ai
 K_BUILD_LIST org.eclipse.core.runtime.QualifiedName sf
 REFRESH_ON_STARTUP String sf
 I_NULL_SYNC_INFO long sf
 M_OPEN int sf
 M_LOCAL_EXISTS int sf
 M_PHANTOM int sf
 M_USED int sf
 M_TYPE int sf
 M_TYPE_START int sf
 M_MARKERS_SNAP_DIRTY int sf
 M_SYNCINFO_SNAP_DIRTY int sf
 M_DERIVED int sf
 M_TEAM_PRIVATE_MEMBER int sf
 M_HIDDEN int sf
 M_LINK int sf
 M_VIRTUAL int sf
 M_NO_CONTENT_DESCRIPTION int sf
 M_DEFAULT_CONTENT_DESCRIPTION int sf
 M_CHILDREN_UNKNOWN int sf
 M_CONTENT_CACHE int sf
 NULL_FLAG int sf
 PREF_VERSION_KEY String sf
 PREF_VERSION String sf
 CRASH_DETECTED int sf
 PROJECT_SEGMENT_LENGTH int sf
 MINIMUM_FOLDER_SEGMENT_LENGTH int sf
 MINIMUM_FILE_SEGMENT_LENGTH int sf
 WORKSPACE_TREE_VERSION_1 int sf
 WORKSPACE_TREE_VERSION_2 int sf
 EMPTY_BUILD_CONFIG_ARRAY org.eclipse.core.resources.IBuildConfiguration[] sf
 EMPTY_PROJECT_ARRAY org.eclipse.core.resources.IProject[] sf
 EMPTY_RESOURCE_ARRAY org.eclipse.core.resources.IResource[] sf
 EMPTY_FILE_STATES org.eclipse.core.resources.IFileState[] sf
IManager ai
 shutdown(org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 startup(org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
InternalTeamHook -
 new() -
 setRuleFactory(org.eclipse.core.resources.IProject,org.eclipse.core.resources.IResourceRuleFactory)void o
InternalWorkspaceJob a :org.eclipse.core.runtime.jobs.Job
 new(String,.Workspace) -
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus f
 runInWorkspace(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus oa !org.eclipse.core.runtime.CoreException
MarkerManager - :.IManager
 cache .MarkerTypeDefinitionCache o
 currentDeltas java.util.Map<org.eclipse.core.runtime.IPath,.MarkerSet> o
 deltaManager .MarkerDeltaManager of
 workspace .Workspace of
 writer .MarkerWriter of
 new(.Workspace) -
 add(org.eclipse.core.resources.IResource,.MarkerInfo)void - !org.eclipse.core.runtime.CoreException
 basicFindMatching(.MarkerSet,String,boolean).MarkerInfo[] o
 basicFindMaxSeverity(.MarkerSet,String,boolean)int o
 basicRemoveMarkers(.ResourceInfo,org.eclipse.core.internal.watson.IPathRequestor,String,boolean)void o
 buildMarkers(.IMarkerSetElement[],org.eclipse.core.runtime.IPath,int,java.util.ArrayList<org.eclipse.core.resources.IMarker>)void o
 changedMarkers(org.eclipse.core.resources.IResource,.IMarkerSetElement[])void o
 findMarker(org.eclipse.core.resources.IResource,long)org.eclipse.core.resources.IMarker -
 findMarkerInfo(org.eclipse.core.resources.IResource,long).MarkerInfo -
 findMarkers(org.eclipse.core.resources.IResource,String,boolean,int)org.eclipse.core.resources.IMarker[] -
 doFindMarkers(org.eclipse.core.resources.IResource,java.util.ArrayList<org.eclipse.core.resources.IMarker>,String,boolean,int)void -
 findMaxProblemSeverity(org.eclipse.core.resources.IResource,String,boolean,int)int -
 getChangeId()long -
 getMarkerDeltas(long)java.util.Map<org.eclipse.core.runtime.IPath,.MarkerSet> -
 isPersistent(.MarkerInfo)boolean -
 isPersistentType(String)boolean -
 isSubtype(String,String)boolean -
 moved(org.eclipse.core.resources.IResource,org.eclipse.core.resources.IResource,int)void - !org.eclipse.core.runtime.CoreException
 removeMarker(org.eclipse.core.resources.IResource,long)void -
 removeMarkers(org.eclipse.core.resources.IResource,int)void -
 removeMarkers(org.eclipse.core.resources.IResource,String,boolean,int)void -
 resetMarkerDeltas(long)void -
 restore(org.eclipse.core.resources.IResource,boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 restoreFromSave(org.eclipse.core.resources.IResource,boolean)void o !org.eclipse.core.runtime.CoreException
 restoreFromSnap(org.eclipse.core.resources.IResource)void o
 save(.ResourceInfo,org.eclipse.core.internal.watson.IPathRequestor,java.io.DataOutputStream,java.util.List<String>)void - !java.io.IOException
 shutdown(org.eclipse.core.runtime.IProgressMonitor)void -
 snap(.ResourceInfo,org.eclipse.core.internal.watson.IPathRequestor,java.io.DataOutputStream)void - !java.io.IOException
 startup(org.eclipse.core.runtime.IProgressMonitor)void -
MoveDeleteHook - :org.eclipse.core.resources.team.IMoveDeleteHook
 new() -
 deleteFile(org.eclipse.core.resources.team.IResourceTree,org.eclipse.core.resources.IFile,int,org.eclipse.core.runtime.IProgressMonitor)boolean -
 deleteFolder(org.eclipse.core.resources.team.IResourceTree,org.eclipse.core.resources.IFolder,int,org.eclipse.core.runtime.IProgressMonitor)boolean -
 deleteProject(org.eclipse.core.resources.team.IResourceTree,org.eclipse.core.resources.IProject,int,org.eclipse.core.runtime.IProgressMonitor)boolean -
 moveFile(org.eclipse.core.resources.team.IResourceTree,org.eclipse.core.resources.IFile,org.eclipse.core.resources.IFile,int,org.eclipse.core.runtime.IProgressMonitor)boolean -
 moveFolder(org.eclipse.core.resources.team.IResourceTree,org.eclipse.core.resources.IFolder,org.eclipse.core.resources.IFolder,int,org.eclipse.core.runtime.IProgressMonitor)boolean -
 moveProject(org.eclipse.core.resources.team.IResourceTree,org.eclipse.core.resources.IProject,org.eclipse.core.resources.IProjectDescription,int,org.eclipse.core.runtime.IProgressMonitor)boolean -
NatureManager - :org.eclipse.core.internal.events.ILifecycleListener,.IManager
 new(.Workspace) o
 computeNatureEnablements(.Project)String[] o
 getNatureDescriptor(String)org.eclipse.core.resources.IProjectNatureDescriptor -
 getNatureDescriptors()org.eclipse.core.resources.IProjectNatureDescriptor[] -
 handleEvent(org.eclipse.core.internal.events.LifecycleEvent)void -
 configureNature(.Project,String,org.eclipse.core.runtime.MultiStatus)void o
 configureNatures(.Project,.ProjectDescription,.ProjectDescription,org.eclipse.core.runtime.MultiStatus)void -
 createNature(.Project,String)org.eclipse.core.resources.IProjectNature o !org.eclipse.core.runtime.CoreException
 deconfigureNature(.Project,String,org.eclipse.core.runtime.MultiStatus)void o
 failure(String)org.eclipse.core.runtime.IStatus o
 findNatureForBuilder(String)String -
 getEnabledNatures(.Project)String[] o
 hasCycles(.ProjectNatureDescriptor)boolean o
 hasLinks(org.eclipse.core.resources.IProject)boolean o
 hasSetOverlap(org.eclipse.core.resources.IProjectNatureDescriptor,org.eclipse.core.resources.IProjectNatureDescriptor)String o
 insert(java.util.ArrayList<String>,java.util.Set<String>,String)void o
 isNatureEnabled(.Project,String)boolean -
 shutdown(org.eclipse.core.runtime.IProgressMonitor)void -
 sortNatureSet(String[])String[] -
 startup(org.eclipse.core.runtime.IProgressMonitor)void -
 validateAdditions(java.util.HashSet<String>,java.util.HashSet<String>,org.eclipse.core.resources.IProject)org.eclipse.core.runtime.IStatus o
 validateLinkCreation(String[])org.eclipse.core.runtime.IStatus -
 validateRemovals(java.util.HashSet<String>,java.util.HashSet<String>)org.eclipse.core.runtime.IStatus o
 validateNatureSet(String[])org.eclipse.core.runtime.IStatus -
PathVariableManager - :org.eclipse.core.resources.IPathVariableManager,.IManager
 new() -
 addChangeListener(org.eclipse.core.resources.IPathVariableChangeListener)void -
 addChangeListener(org.eclipse.core.resources.IPathVariableChangeListener,org.eclipse.core.resources.IProject)void -
 fireVariableChangeEvent(org.eclipse.core.resources.IProject,String,org.eclipse.core.runtime.IPath,int)void -
 getPathVariableNames()String[] -
 getValue(String)org.eclipse.core.runtime.IPath x
 isDefined(String)boolean -
 removeChangeListener(org.eclipse.core.resources.IPathVariableChangeListener)void -
 removeChangeListener(org.eclipse.core.resources.IPathVariableChangeListener,org.eclipse.core.resources.IProject)void -
 resolvePath(org.eclipse.core.runtime.IPath)org.eclipse.core.runtime.IPath x
 resolveURI(java.net.URI)java.net.URI -
 setValue(String,org.eclipse.core.runtime.IPath)void - !org.eclipse.core.runtime.CoreException
 shutdown(org.eclipse.core.runtime.IProgressMonitor)void -
 startup(org.eclipse.core.runtime.IProgressMonitor)void -
 validateName(String)org.eclipse.core.runtime.IStatus -
 validateValue(org.eclipse.core.runtime.IPath)org.eclipse.core.runtime.IStatus -
 convertToRelative(java.net.URI,boolean,String)java.net.URI - !org.eclipse.core.runtime.CoreException
 getURIValue(String)java.net.URI -
 setURIValue(String,java.net.URI)void - !org.eclipse.core.runtime.CoreException
 validateValue(java.net.URI)org.eclipse.core.runtime.IStatus -
 resolveURI(java.net.URI,org.eclipse.core.resources.IResource)java.net.URI -
 getPathVariableNames(org.eclipse.core.resources.IResource)String[] -
 getVariableRelativePathLocation(java.net.URI)java.net.URI -
 convertToUserEditableFormat(String,boolean)String -
 convertFromUserEditableFormat(String,boolean)String -
 isUserDefined(String)boolean -
Project - :.Container,org.eclipse.core.resources.IProject
 SNAPSHOT_SET_AUTOLOAD int sf
 new(org.eclipse.core.runtime.IPath,.Workspace) o
 assertCreateRequirements(org.eclipse.core.resources.IProjectDescription)void o !org.eclipse.core.runtime.CoreException
 basicSetDescription(.ProjectDescription,int)org.eclipse.core.runtime.MultiStatus o
 build(int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 build(int,String,java.util.Map<String,String>,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 build(org.eclipse.core.resources.IBuildConfiguration,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 checkAccessible(int)void - !org.eclipse.core.runtime.CoreException
 checkDescription(org.eclipse.core.resources.IProject,org.eclipse.core.resources.IProjectDescription,boolean)void o !org.eclipse.core.runtime.CoreException
 close(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 copy(org.eclipse.core.runtime.IPath,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 copy(org.eclipse.core.resources.IProjectDescription,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 copyMetaArea(org.eclipse.core.resources.IProject,org.eclipse.core.resources.IProject,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 create(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 create(org.eclipse.core.resources.IProjectDescription,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 create(org.eclipse.core.resources.IProjectDescription,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 delete(boolean,boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 delete(boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 deleteResource(boolean,org.eclipse.core.runtime.MultiStatus)void - !org.eclipse.core.runtime.CoreException
 fixupAfterMoveSource()void o !org.eclipse.core.runtime.CoreException
 getActiveBuildConfig()org.eclipse.core.resources.IBuildConfiguration - !org.eclipse.core.runtime.CoreException
 getBuildConfig(String)org.eclipse.core.resources.IBuildConfiguration - !org.eclipse.core.runtime.CoreException
 getBuildConfigs()org.eclipse.core.resources.IBuildConfiguration[] - !org.eclipse.core.runtime.CoreException
 getContentTypeMatcher()org.eclipse.core.runtime.content.IContentTypeMatcher - !org.eclipse.core.runtime.CoreException
 getDefaultCharset(boolean)String -
 getDescription()org.eclipse.core.resources.IProjectDescription - !org.eclipse.core.runtime.CoreException
 getNature(String)org.eclipse.core.resources.IProjectNature - !org.eclipse.core.runtime.CoreException
 getParent()org.eclipse.core.resources.IContainer -
 getProject()org.eclipse.core.resources.IProject -
 getProjectRelativePath()org.eclipse.core.runtime.IPath -
 getRawLocation()org.eclipse.core.runtime.IPath -
 getRawLocationURI()java.net.URI -
 getReferencedBuildConfigs(String,boolean)org.eclipse.core.resources.IBuildConfiguration[] - !org.eclipse.core.runtime.CoreException
 getReferencedProjects()org.eclipse.core.resources.IProject[] - !org.eclipse.core.runtime.CoreException
 clearCachedDynamicReferences()void -
 getReferencingProjects()org.eclipse.core.resources.IProject[] -
 getType()int -
 getWorkingLocation(String)org.eclipse.core.runtime.IPath -
 hasBuildConfig(String)boolean - !org.eclipse.core.runtime.CoreException
 hasNature(String)boolean - !org.eclipse.core.runtime.CoreException
 internalBuild(org.eclipse.core.resources.IBuildConfiguration,int,String,java.util.Map<String,String>,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 internalClose(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 internalCopy(org.eclipse.core.resources.IProjectDescription,int,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 internalCopyProjectOnly(org.eclipse.core.resources.IResource,org.eclipse.core.resources.IProjectDescription,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 internalGetBuildConfigs(boolean)org.eclipse.core.resources.IBuildConfiguration[] -
 internalGetDescription().ProjectDescription -
 internalGetReferencedBuildConfigs(String,boolean)org.eclipse.core.resources.IBuildConfiguration[] -
 internalSetLocal(boolean,int)void - !org.eclipse.core.runtime.CoreException
 isAccessible()boolean -
 isDerived(int)boolean -
 isLinked(int)boolean -
 isVirtual()boolean -
 isTeamPrivateMember(int)boolean -
 isLocal(int)boolean x
 isLocal(int,int)boolean x
 isNatureEnabled(String)boolean - !org.eclipse.core.runtime.CoreException
 isOpen()boolean -
 isOpen(int)boolean -
 isProjectDescriptionFile(org.eclipse.core.resources.IResource)boolean o
 loadSnapshot(int,java.net.URI,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 move(org.eclipse.core.resources.IProjectDescription,boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 move(org.eclipse.core.resources.IProjectDescription,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 open(int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 open(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 reconcileLinksAndGroups(.ProjectDescription)org.eclipse.core.runtime.IStatus -
 saveSnapshot(int,java.net.URI,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 setDescription(org.eclipse.core.resources.IProjectDescription,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 setDescription(org.eclipse.core.resources.IProjectDescription,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 startup()void o !org.eclipse.core.runtime.CoreException
 touch(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 updateDescription()void o !org.eclipse.core.runtime.CoreException
 writeDescription(int)void - !org.eclipse.core.runtime.CoreException
 writeDescription(org.eclipse.core.resources.IProjectDescription,int,boolean,boolean)void - !org.eclipse.core.runtime.CoreException
 getDefaultLineSeparator()String -
ProjectPathVariableManager - :org.eclipse.core.resources.IPathVariableManager,.IManager
 new(.Resource) -
 getPathVariableNames()String[] -
 getValue(String)org.eclipse.core.runtime.IPath x
 getURIValue(String)java.net.URI -
 internalGetValue(String)String -
 isDefined(String)boolean -
 resolvePath(org.eclipse.core.runtime.IPath)org.eclipse.core.runtime.IPath x
 resolveVariable(String)java.net.URI -
 resolveVariable(String,java.util.LinkedList<String>)String -
 resolveURI(java.net.URI)java.net.URI -
 setValue(String,org.eclipse.core.runtime.IPath)void x !org.eclipse.core.runtime.CoreException
 setURIValue(String,java.net.URI)void - !org.eclipse.core.runtime.CoreException
 shutdown(org.eclipse.core.runtime.IProgressMonitor)void -
 startup(org.eclipse.core.runtime.IProgressMonitor)void -
 validateName(String)org.eclipse.core.runtime.IStatus -
 validateValue(org.eclipse.core.runtime.IPath)org.eclipse.core.runtime.IStatus -
 validateValue(java.net.URI)org.eclipse.core.runtime.IStatus -
 convertToRelative(java.net.URI,boolean,String)java.net.URI - !org.eclipse.core.runtime.CoreException
 convertToUserEditableFormat(String,boolean)String -
 convertFromUserEditableFormat(String,boolean)String -
 addChangeListener(org.eclipse.core.resources.IPathVariableChangeListener)void -
 removeChangeListener(org.eclipse.core.resources.IPathVariableChangeListener)void -
 getVariableRelativePathLocation(java.net.URI)java.net.URI -
 getResource()org.eclipse.core.resources.IResource -
 isUserDefined(String)boolean -
Resource a :org.eclipse.core.runtime.PlatformObject,org.eclipse.core.resources.IResource,.ICoreConstants,Cloneable,org.eclipse.core.internal.watson.IPathRequestor
 new(org.eclipse.core.runtime.IPath,.Workspace) o
 accept(org.eclipse.core.resources.IResourceProxyVisitor,int)void - !org.eclipse.core.runtime.CoreException
 accept(org.eclipse.core.resources.IResourceProxyVisitor,int,int)void - !org.eclipse.core.runtime.CoreException
 accept(org.eclipse.core.resources.IResourceVisitor)void - !org.eclipse.core.runtime.CoreException
 accept(org.eclipse.core.resources.IResourceVisitor,int,boolean)void - !org.eclipse.core.runtime.CoreException
 accept(org.eclipse.core.resources.IResourceVisitor,int,int)void - !org.eclipse.core.runtime.CoreException
 assertCopyRequirements(org.eclipse.core.runtime.IPath,int,int)void o !org.eclipse.core.runtime.CoreException
 assertLinkRequirements(java.net.URI,int)org.eclipse.core.filesystem.IFileInfo o !org.eclipse.core.runtime.CoreException
 assertMoveRequirements(org.eclipse.core.runtime.IPath,int,int)void o !org.eclipse.core.runtime.CoreException
 checkAccessible(int)void - !org.eclipse.core.runtime.CoreException
 checkCopyRequirements(org.eclipse.core.runtime.IPath,int,int)org.eclipse.core.runtime.IStatus - !org.eclipse.core.runtime.CoreException
 checkDoesNotExist()void o !org.eclipse.core.runtime.CoreException
 checkDoesNotExist(int,boolean)void - !org.eclipse.core.runtime.CoreException
 checkExists(int,boolean)void - !org.eclipse.core.runtime.CoreException
 checkLocal(int,int)void - !org.eclipse.core.runtime.CoreException
 checkMoveRequirements(org.eclipse.core.runtime.IPath,int,int)org.eclipse.core.runtime.IStatus o !org.eclipse.core.runtime.CoreException
 checkValidPath(org.eclipse.core.runtime.IPath,int,boolean)void - !org.eclipse.core.runtime.CoreException
 checkValidGroupContainer(org.eclipse.core.runtime.IPath,boolean,boolean)void - !org.eclipse.core.runtime.CoreException
 checkValidGroupContainer(.Container,boolean,boolean)void - !org.eclipse.core.runtime.CoreException
 getValidGroupContainer(org.eclipse.core.runtime.IPath,boolean,boolean)org.eclipse.core.runtime.IStatus -
 clearHistory(org.eclipse.core.runtime.IProgressMonitor)void -
 contains(org.eclipse.core.runtime.jobs.ISchedulingRule)boolean -
 convertToPhantom()void - !org.eclipse.core.runtime.CoreException
 copy(org.eclipse.core.runtime.IPath,boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 copy(org.eclipse.core.runtime.IPath,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 copy(org.eclipse.core.resources.IProjectDescription,boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 copy(org.eclipse.core.resources.IProjectDescription,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 countResources(int,boolean)int -
 createLink(org.eclipse.core.runtime.IPath,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 createLink(java.net.URI,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 createMarker(String)org.eclipse.core.resources.IMarker - !org.eclipse.core.runtime.CoreException
 createMarker(String,java.util.Map<String,Object>)org.eclipse.core.resources.IMarker - !org.eclipse.core.runtime.CoreException
 createProxy()org.eclipse.core.resources.IResourceProxy -
 delete(boolean,boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 delete(boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 delete(int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 deleteMarkers(String,boolean,int)void - !org.eclipse.core.runtime.CoreException
 deleteResource(boolean,org.eclipse.core.runtime.MultiStatus)void - !org.eclipse.core.runtime.CoreException
 equals(Object)boolean -
 exists()boolean -
 exists(int,boolean)boolean -
 findExistingResourceVariant(org.eclipse.core.runtime.IPath)org.eclipse.core.resources.IResource -
 findMarker(long)org.eclipse.core.resources.IMarker -
 findMarkers(String,boolean,int)org.eclipse.core.resources.IMarker[] - !org.eclipse.core.runtime.CoreException
 findMaxProblemSeverity(String,boolean,int)int - !org.eclipse.core.runtime.CoreException
 fixupAfterMoveSource()void o !org.eclipse.core.runtime.CoreException
 getFileExtension()String -
 getFlags(.ResourceInfo)int -
 getFullPath()org.eclipse.core.runtime.IPath -
 getLocalManager()org.eclipse.core.internal.localstore.FileSystemResourceManager -
 getLocalTimeStamp()long -
 getLocation()org.eclipse.core.runtime.IPath -
 getLocationURI()java.net.URI -
 getMarker(long)org.eclipse.core.resources.IMarker -
 getMarkerManager().MarkerManager o
 getModificationStamp()long -
 getName()String -
 getParent()org.eclipse.core.resources.IContainer -
 getPersistentProperty(org.eclipse.core.runtime.QualifiedName)String - !org.eclipse.core.runtime.CoreException
 getPersistentProperties()java.util.Map<org.eclipse.core.runtime.QualifiedName,String> - !org.eclipse.core.runtime.CoreException
 getProject()org.eclipse.core.resources.IProject -
 getProjectRelativePath()org.eclipse.core.runtime.IPath -
 getPropertyManager()org.eclipse.core.internal.properties.IPropertyManager -
 getRawLocation()org.eclipse.core.runtime.IPath -
 getRawLocationURI()java.net.URI -
 getResourceAttributes()org.eclipse.core.resources.ResourceAttributes -
 getResourceInfo(boolean,boolean).ResourceInfo -
 getSessionProperty(org.eclipse.core.runtime.QualifiedName)Object - !org.eclipse.core.runtime.CoreException
 getSessionProperties()java.util.Map<org.eclipse.core.runtime.QualifiedName,Object> - !org.eclipse.core.runtime.CoreException
 getStore()org.eclipse.core.filesystem.IFileStore -
 getType()int a
 getTypeString()String -
 getWorkspace()org.eclipse.core.resources.IWorkspace -
 hashCode()int -
 internalSetLocal(boolean,int)void o !org.eclipse.core.runtime.CoreException
 isAccessible()boolean -
 isConflicting(org.eclipse.core.runtime.jobs.ISchedulingRule)boolean -
 isDerived()boolean -
 isDerived(int)boolean -
 isHidden()boolean -
 isHidden(int)boolean -
 isLinked()boolean -
 isLinked(int)boolean -
 isVirtual()boolean -
 isUnderVirtual()boolean -
 isLocal(int)boolean x
 isLocal(int,int)boolean x
 isMember(int,int)boolean o
 isPhantom()boolean -
 isPhantom(int)boolean -
 isReadOnly()boolean x
 isSynchronized(int)boolean -
 isTeamPrivateMember()boolean -
 isTeamPrivateMember(int)boolean -
 isUnderLink()boolean -
 makePathAbsolute(org.eclipse.core.runtime.IPath)org.eclipse.core.runtime.IPath o
 move(org.eclipse.core.runtime.IPath,boolean,boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 move(org.eclipse.core.runtime.IPath,boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 move(org.eclipse.core.runtime.IPath,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 move(org.eclipse.core.resources.IProjectDescription,boolean,boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 move(org.eclipse.core.resources.IProjectDescription,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 refreshLocal(int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 requestName()String -
 requestPath()org.eclipse.core.runtime.IPath -
 revertModificationStamp(long)void - !org.eclipse.core.runtime.CoreException
 setDerived(boolean)void x !org.eclipse.core.runtime.CoreException
 setDerived(boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 setHidden(boolean)void - !org.eclipse.core.runtime.CoreException
 setLocal(boolean,int,org.eclipse.core.runtime.IProgressMonitor)void x !org.eclipse.core.runtime.CoreException
 setLocalTimeStamp(long)long - !org.eclipse.core.runtime.CoreException
 setPersistentProperty(org.eclipse.core.runtime.QualifiedName,String)void - !org.eclipse.core.runtime.CoreException
 setReadOnly(boolean)void x
 setResourceAttributes(org.eclipse.core.resources.ResourceAttributes)void - !org.eclipse.core.runtime.CoreException
 setSessionProperty(org.eclipse.core.runtime.QualifiedName,Object)void - !org.eclipse.core.runtime.CoreException
 setTeamPrivateMember(boolean)void - !org.eclipse.core.runtime.CoreException
 synchronizing(.ResourceInfo)boolean -
 toString()String -
 touch(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 getPathVariableManager()org.eclipse.core.resources.IPathVariableManager -
 isFiltered()boolean -
 isFilteredWithException(boolean)boolean - !org.eclipse.core.runtime.CoreException
 filterChildren(org.eclipse.core.filesystem.IFileInfo[],boolean)org.eclipse.core.filesystem.IFileInfo[] - !org.eclipse.core.runtime.CoreException
 setLinkLocation(java.net.URI,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 setLinkLocation(org.eclipse.core.runtime.IPath,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
SaveManager - :org.eclipse.core.internal.watson.IElementInfoFlattener,.IManager,org.eclipse.core.internal.utils.IStringPoolParticipant +CoreConsumer
 ROOT_SEQUENCE_NUMBER_KEY String osf
 CLEAR_DELTA_PREFIX String osf
 DELTA_EXPIRATION_PREFIX String osf
 DONE_SAVING int osf
 NO_OP_THRESHOLD int osf
 PREPARE_TO_SAVE int osf
 ROLLBACK int osf
 SAVE_NUMBER_PREFIX String osf
 SAVING int osf
 lastSnap org.eclipse.core.internal.watson.ElementTree o
 masterTable .SaveManager.MasterTable of
 noopCount int o
 operationCount int o
 persistMarkers long o
 persistSyncInfo long o
 savedStates java.util.Map<String,.SavedState> o
 saveParticipants java.util.Map<String,org.eclipse.core.resources.ISaveParticipant> o
 snapshotJob .DelayedSnapshotJob of
 snapshotRequested boolean o
 workspace .Workspace o
 new(.Workspace) -
 addParticipant(String,org.eclipse.core.resources.ISaveParticipant)org.eclipse.core.resources.ISavedState - !org.eclipse.core.runtime.CoreException
 broadcastLifecycle(int,java.util.Map<String,.SaveContext>,org.eclipse.core.runtime.MultiStatus,org.eclipse.core.runtime.IProgressMonitor)void o
 clearDeltaExpiration(String)void o
 cleanMasterTable()void o
 clearSavedDelta()void o
 collapseTrees(java.util.Map<String,.SaveContext>)void o !org.eclipse.core.runtime.CoreException
 commit(java.util.Map<String,.SaveContext>)void o !org.eclipse.core.runtime.CoreException
 computeSaveContexts(String[],int,org.eclipse.core.resources.IProject)java.util.Map<String,.SaveContext> o
 computeStatesToSave(java.util.Map<String,.SaveContext>,org.eclipse.core.internal.watson.ElementTree)java.util.Map<String,org.eclipse.core.internal.watson.ElementTree> o
 executeLifecycle(int,org.eclipse.core.resources.ISaveParticipant,.SaveContext)void o !org.eclipse.core.runtime.CoreException
 forgetSavedTree(String)void -
 getDeltaExpiration(String)long o
 getMasterTable()java.util.Properties o
 getSaveNumber(String)int -
 getSaveParticipantPluginIds()String[] o
 initSnap(org.eclipse.core.runtime.IProgressMonitor)void o
 isDeltaCleared(String)boolean o
 isOldPluginTree(String)boolean o
 readElement(org.eclipse.core.runtime.IPath,java.io.DataInput)Object - !java.io.IOException
 removeClearDeltaMarks()void o
 removeClearDeltaMarks(String)void o
 removeFiles(java.io.File,String[],java.util.List<String>)void o
 removeParticipant(String)void -
 removeUnusedSafeTables()void o
 removeUnusedTreeFiles()void o
 reportSnapshotRequestor()void o
 requestSnapshot()void -
 resetSnapshots(org.eclipse.core.resources.IResource)void o !org.eclipse.core.runtime.CoreException
 restore(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 restore(.Project,org.eclipse.core.runtime.IProgressMonitor)boolean o !org.eclipse.core.runtime.CoreException
 restoreFromRefreshSnapshot(.Project,org.eclipse.core.runtime.IProgressMonitor)boolean o !org.eclipse.core.runtime.CoreException
 restoreMarkers(org.eclipse.core.resources.IResource,boolean,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 restoreMasterTable()void o !org.eclipse.core.runtime.CoreException
 restoreMetaInfo(org.eclipse.core.runtime.MultiStatus,org.eclipse.core.runtime.IProgressMonitor)void o
 restoreMetaInfo(.Project,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 restoreSnapshots(org.eclipse.core.runtime.IProgressMonitor)void o
 restoreSyncInfo(org.eclipse.core.resources.IResource,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 restoreTree(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 restoreTree(.Project,org.eclipse.core.runtime.IProgressMonitor)boolean o !org.eclipse.core.runtime.CoreException
 restoreTreeFromRefreshSnapshot(.Project,java.io.File,org.eclipse.core.runtime.IProgressMonitor)boolean o !org.eclipse.core.runtime.CoreException
 save(int,.Project,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus - !org.eclipse.core.runtime.CoreException
 save(int,boolean,.Project,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus - !org.eclipse.core.runtime.CoreException
 saveMasterTable(int)void o !org.eclipse.core.runtime.CoreException
 saveMasterTable(int,org.eclipse.core.runtime.IPath)void o !org.eclipse.core.runtime.CoreException
 saveMetaInfo(org.eclipse.core.runtime.MultiStatus,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 saveMetaInfo(.Project,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o !org.eclipse.core.runtime.CoreException
 saveRefreshSnapshot(.Project,java.net.URI,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 saveTree(java.util.Map<String,.SaveContext>,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 setSaveNumber(String,int)void o
 shareStrings(org.eclipse.core.internal.utils.StringPool)void -
 shutdown(org.eclipse.core.runtime.IProgressMonitor)void -
 snapshotIfNeeded(boolean)void -
 snapTree(org.eclipse.core.internal.watson.ElementTree,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 sortTrees(org.eclipse.core.internal.watson.ElementTree[])org.eclipse.core.internal.watson.ElementTree[] s
 startup(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 updateDeltaExpiration(String)void o
 visitAndSave(org.eclipse.core.resources.IResource)void - !org.eclipse.core.runtime.CoreException
 visitAndSnap(org.eclipse.core.resources.IResource)void - !org.eclipse.core.runtime.CoreException
 writeElement(org.eclipse.core.runtime.IPath,Object,java.io.DataOutput)void - !java.io.IOException
 writeTree(java.util.Map<String,org.eclipse.core.internal.watson.ElementTree>,java.io.DataOutputStream,org.eclipse.core.runtime.IProgressMonitor)void o !java.io.IOException,org.eclipse.core.runtime.CoreException
 writeTree(.Project,java.io.DataOutputStream,org.eclipse.core.runtime.IProgressMonitor)void o !java.io.IOException,org.eclipse.core.runtime.CoreException
 writeTree(.Project,int)void o !org.eclipse.core.runtime.CoreException
 writeWorkspaceFields(java.io.DataOutputStream,org.eclipse.core.runtime.IProgressMonitor)void o !java.io.IOException
Synchronizer - :org.eclipse.core.resources.ISynchronizer
 workspace .Workspace o
 writer .SyncInfoWriter o
 registry java.util.Set<org.eclipse.core.runtime.QualifiedName> o
 new(.Workspace) -
 accept(org.eclipse.core.runtime.QualifiedName,org.eclipse.core.resources.IResource,org.eclipse.core.resources.IResourceVisitor,int)void - !org.eclipse.core.runtime.CoreException
 add(org.eclipse.core.runtime.QualifiedName)void -
 flushSyncInfo(org.eclipse.core.runtime.QualifiedName,org.eclipse.core.resources.IResource,int)void - !org.eclipse.core.runtime.CoreException
 getPartners()org.eclipse.core.runtime.QualifiedName[] -
 getRegistry()java.util.Set<org.eclipse.core.runtime.QualifiedName> o
 getSyncInfo(org.eclipse.core.runtime.QualifiedName,org.eclipse.core.resources.IResource)byte[] - !org.eclipse.core.runtime.CoreException
 isRegistered(org.eclipse.core.runtime.QualifiedName)boolean o
 readPartners(java.io.DataInputStream)void - !org.eclipse.core.runtime.CoreException
 restore(org.eclipse.core.resources.IResource,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 restoreFromSave(org.eclipse.core.resources.IResource)void o !org.eclipse.core.runtime.CoreException
 restoreFromSnap(org.eclipse.core.resources.IResource)void o
 remove(org.eclipse.core.runtime.QualifiedName)void -
 savePartners(java.io.DataOutputStream)void - !java.io.IOException
 saveSyncInfo(.ResourceInfo,org.eclipse.core.internal.watson.IPathRequestor,java.io.DataOutputStream,java.util.List<org.eclipse.core.runtime.QualifiedName>)void - !java.io.IOException
 setRegistry(java.util.Set<org.eclipse.core.runtime.QualifiedName>)void o
 setSyncInfo(org.eclipse.core.runtime.QualifiedName,org.eclipse.core.resources.IResource,byte[])void - !org.eclipse.core.runtime.CoreException
 snapSyncInfo(.ResourceInfo,org.eclipse.core.internal.watson.IPathRequestor,java.io.DataOutputStream)void - !java.io.IOException
ValidateProjectEncoding - :.InternalWorkspaceJob
 MARKER_ID String sf
 MARKER_TYPE String sf
 SEVERITY_IGNORE int sf
 scheduleWorkspaceValidation(.Workspace)void s
 scheduleProjectValidation(.Workspace,org.eclipse.core.resources.IProject)void s
 belongsTo(Object)boolean -
 runInWorkspace(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
VirtualFileStore - :org.eclipse.core.filesystem.provider.FileStore
 new(java.net.URI) -
 childNames(int,org.eclipse.core.runtime.IProgressMonitor)String[] -
 fetchInfo(int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.filesystem.IFileInfo -
 delete(int,org.eclipse.core.runtime.IProgressMonitor)void -
 getChild(String)org.eclipse.core.filesystem.IFileStore -
 getName()String -
 getParent()org.eclipse.core.filesystem.IFileStore -
 move(org.eclipse.core.filesystem.IFileStore,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 openInputStream(int,org.eclipse.core.runtime.IProgressMonitor)java.io.InputStream -
 toURI()java.net.URI -
WorkManager - :.IManager
 beginUnprotected()int -
 endUnprotected(int)void -
 isLockAlreadyAcquired()boolean -
 shutdown(org.eclipse.core.runtime.IProgressMonitor)void -
 startup(org.eclipse.core.runtime.IProgressMonitor)void -
Workspace - :org.eclipse.core.runtime.PlatformObject,org.eclipse.core.resources.IWorkspace,.ICoreConstants +ProjectBuildConfigOrder
 caseSensitive boolean sf
 _workManager .WorkManager o
 aliasManager .AliasManager o
 buildManager org.eclipse.core.internal.events.BuildManager o
 buildOrder org.eclipse.core.resources.IBuildConfiguration[] o
 buildOrderGraph .ComputeProjectOrder.Digraph<org.eclipse.core.resources.IBuildConfiguration> o
 buildJobGroup org.eclipse.core.runtime.jobs.JobGroup o
 charsetManager .CharsetManager o
 contentDescriptionManager .ContentDescriptionManager o
 crashed boolean o
 defaultRoot org.eclipse.core.resources.IWorkspaceRoot of
 description .WorkspacePreferences o
 fileSystemManager org.eclipse.core.internal.localstore.FileSystemResourceManager o
 lifecycleListeners java.util.concurrent.CopyOnWriteArrayList<org.eclipse.core.internal.events.ILifecycleListener> of
 localMetaArea .LocalMetaArea of
 locationValidator .LocationValidator of
 markerManager .MarkerManager o
 moveDeleteHook org.eclipse.core.resources.team.IMoveDeleteHook o
 natureManager .NatureManager o
 filterManager .FilterTypeManager o
 nextMarkerId java.util.concurrent.atomic.AtomicLong of
 nextNodeId java.util.concurrent.atomic.AtomicLong of
 notificationManager org.eclipse.core.internal.events.NotificationManager o
 openFlag boolean o
 operationTree org.eclipse.core.internal.watson.ElementTree o
 pathVariableManager .PathVariableManager o
 propertyManager org.eclipse.core.internal.properties.IPropertyManager o
 refreshManager org.eclipse.core.internal.refresh.RefreshManager o
 saveManager .SaveManager o
 shouldValidate boolean o
 synchronizer .Synchronizer o
 teamHook org.eclipse.core.resources.team.TeamHook o
 tree org.eclipse.core.internal.watson.ElementTree o
 treeLocked Thread o
 validator org.eclipse.core.resources.IFileModificationValidator o
 clear(java.io.File)boolean s
 defaultWorkspaceDescription().WorkspaceDescription s
 new() -
 aboutToBuild(Object,int)void o
 addLifecycleListener(org.eclipse.core.internal.events.ILifecycleListener)void -
 addResourceChangeListener(org.eclipse.core.resources.IResourceChangeListener)void -
 addResourceChangeListener(org.eclipse.core.resources.IResourceChangeListener,int)void -
 addSaveParticipant(org.eclipse.core.runtime.Plugin,org.eclipse.core.resources.ISaveParticipant)org.eclipse.core.resources.ISavedState x !org.eclipse.core.runtime.CoreException
 addSaveParticipant(String,org.eclipse.core.resources.ISaveParticipant)org.eclipse.core.resources.ISavedState - !org.eclipse.core.runtime.CoreException
 beginOperation(boolean)void - !org.eclipse.core.runtime.CoreException
 broadcastBuildEvent(Object,int,int)void -
 broadcastEvent(org.eclipse.core.internal.events.LifecycleEvent)void o !org.eclipse.core.runtime.CoreException
 broadcastPostChange()void -
 build(int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 build(org.eclipse.core.resources.IBuildConfiguration[],int,boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 checkpoint(boolean)void -
 close(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 computePrerequisiteOrder(org.eclipse.core.resources.IProject[])org.eclipse.core.resources.IProject[][] x
 computeProjectOrder(org.eclipse.core.resources.IProject[])org.eclipse.core.resources.IWorkspace.ProjectOrder -
 computeProjectBuildConfigOrder(org.eclipse.core.resources.IBuildConfiguration[]).Workspace.ProjectBuildConfigOrder -
 copy(org.eclipse.core.resources.IResource[],org.eclipse.core.runtime.IPath,boolean,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus - !org.eclipse.core.runtime.CoreException
 copy(org.eclipse.core.resources.IResource[],org.eclipse.core.runtime.IPath,int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus - !org.eclipse.core.runtime.CoreException
 copyTree(org.eclipse.core.resources.IResource,org.eclipse.core.runtime.IPath,int,int,boolean)void o !org.eclipse.core.runtime.CoreException
 transferVariableDefinition(org.eclipse.core.resources.IResource,org.eclipse.core.resources.IResource,java.net.URI)java.net.URI - !org.eclipse.core.runtime.CoreException
 countResources(org.eclipse.core.runtime.IPath,int,boolean)int -
 createResource(org.eclipse.core.resources.IResource,boolean).ResourceInfo - !org.eclipse.core.runtime.CoreException
 createResource(org.eclipse.core.resources.IResource,int).ResourceInfo - !org.eclipse.core.runtime.CoreException
 createResource(org.eclipse.core.resources.IResource,.ResourceInfo,boolean,boolean,boolean).ResourceInfo - !org.eclipse.core.runtime.CoreException
 delete(org.eclipse.core.resources.IResource[],boolean,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus - !org.eclipse.core.runtime.CoreException
 delete(org.eclipse.core.resources.IResource[],int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus - !org.eclipse.core.runtime.CoreException
 deleteMarkers(org.eclipse.core.resources.IMarker[])void - !org.eclipse.core.runtime.CoreException
 endOperation(org.eclipse.core.runtime.jobs.ISchedulingRule,boolean)void - !org.eclipse.core.runtime.CoreException
 flushBuildOrder()void o
 forgetSavedTree(String)void -
 getAliasManager().AliasManager -
 getBuildManager()org.eclipse.core.internal.events.BuildManager -
 getBuildOrder()org.eclipse.core.resources.IBuildConfiguration[] -
 getCharsetManager().CharsetManager -
 getContentDescriptionManager().ContentDescriptionManager -
 getDanglingReferences()java.util.Map<org.eclipse.core.resources.IProject,org.eclipse.core.resources.IProject[]> -
 getDescription()org.eclipse.core.resources.IWorkspaceDescription -
 getElementTree()org.eclipse.core.internal.watson.ElementTree -
 getFileSystemManager()org.eclipse.core.internal.localstore.FileSystemResourceManager -
 getMarkerManager().MarkerManager -
 getMetaArea().LocalMetaArea -
 getMoveDeleteHook()org.eclipse.core.resources.team.IMoveDeleteHook o
 getFilterMatcherDescriptor(String)org.eclipse.core.resources.IFilterMatcherDescriptor -
 getFilterMatcherDescriptors()org.eclipse.core.resources.IFilterMatcherDescriptor[] -
 getNatureDescriptor(String)org.eclipse.core.resources.IProjectNatureDescriptor -
 getNatureDescriptors()org.eclipse.core.resources.IProjectNatureDescriptor[] -
 getNatureManager().NatureManager -
 getNotificationManager()org.eclipse.core.internal.events.NotificationManager -
 getPathVariableManager()org.eclipse.core.resources.IPathVariableManager -
 getPropertyManager()org.eclipse.core.internal.properties.IPropertyManager -
 getRefreshManager()org.eclipse.core.internal.refresh.RefreshManager -
 getResourceInfo(org.eclipse.core.runtime.IPath,boolean,boolean).ResourceInfo -
 getRoot()org.eclipse.core.resources.IWorkspaceRoot -
 getRuleFactory()org.eclipse.core.resources.IResourceRuleFactory -
 getSaveManager().SaveManager -
 getSynchronizer()org.eclipse.core.resources.ISynchronizer -
 getTeamHook()org.eclipse.core.resources.team.TeamHook o
 getWorkManager().WorkManager - !org.eclipse.core.runtime.CoreException
 initializeMoveDeleteHook()void o
 initializeTeamHook()void o
 initializeValidator()void o
 internalGetDescription().WorkspaceDescription -
 isAutoBuilding()boolean -
 isOpen()boolean -
 isTreeLocked()boolean -
 linkTrees(org.eclipse.core.runtime.IPath,org.eclipse.core.internal.watson.ElementTree[])void o
 loadProjectDescription(java.io.InputStream)org.eclipse.core.resources.IProjectDescription - !org.eclipse.core.runtime.CoreException
 loadProjectDescription(org.eclipse.core.runtime.IPath)org.eclipse.core.resources.IProjectDescription - !org.eclipse.core.runtime.CoreException
 move(org.eclipse.core.resources.IResource[],org.eclipse.core.runtime.IPath,boolean,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus - !org.eclipse.core.runtime.CoreException
 move(org.eclipse.core.resources.IResource[],org.eclipse.core.runtime.IPath,int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus - !org.eclipse.core.runtime.CoreException
 newElement(int).ResourceInfo o
 newBuildConfig(String,String)org.eclipse.core.resources.IBuildConfiguration -
 newProjectDescription(String)org.eclipse.core.resources.IProjectDescription -
 newResource(org.eclipse.core.runtime.IPath,int).Resource -
 newWorkingTree()org.eclipse.core.internal.watson.ElementTree -
 nextMarkerId()long o
 nextNodeId()long o
 open(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus - !org.eclipse.core.runtime.CoreException
 prepareOperation(org.eclipse.core.runtime.jobs.ISchedulingRule,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 refreshRequested()boolean o
 removeResourceChangeListener(org.eclipse.core.resources.IResourceChangeListener)void -
 removeSaveParticipant(org.eclipse.core.runtime.Plugin)void x
 removeSaveParticipant(String)void -
 run(org.eclipse.core.runtime.ICoreRunnable,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 run(org.eclipse.core.runtime.ICoreRunnable,org.eclipse.core.runtime.jobs.ISchedulingRule,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 run(org.eclipse.core.resources.IWorkspaceRunnable,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 run(org.eclipse.core.resources.IWorkspaceRunnable,org.eclipse.core.runtime.jobs.ISchedulingRule,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 save(boolean,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus - !org.eclipse.core.runtime.CoreException
 save(boolean,boolean,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus - !org.eclipse.core.runtime.CoreException
 setCrashed(boolean)void -
 isCrashed()boolean -
 setDescription(org.eclipse.core.resources.IWorkspaceDescription)void -
 setTreeLocked(boolean)void -
 shutdown(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 sortNatureSet(String[])String[] -
 startup(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 toDebugString()String -
 toString()String -
 updateModificationStamp(.ResourceInfo)void -
 validateEdit(org.eclipse.core.resources.IFile[],Object)org.eclipse.core.runtime.IStatus -
 validateLinkLocation(org.eclipse.core.resources.IResource,org.eclipse.core.runtime.IPath)org.eclipse.core.runtime.IStatus -
 validateLinkLocationURI(org.eclipse.core.resources.IResource,java.net.URI)org.eclipse.core.runtime.IStatus -
 validateName(String,int)org.eclipse.core.runtime.IStatus -
 validateNatureSet(String[])org.eclipse.core.runtime.IStatus -
 validatePath(String,int)org.eclipse.core.runtime.IStatus -
 validateProjectLocation(org.eclipse.core.resources.IProject,org.eclipse.core.runtime.IPath)org.eclipse.core.runtime.IStatus -
 validateProjectLocationURI(org.eclipse.core.resources.IProject,java.net.URI)org.eclipse.core.runtime.IStatus -
 validateSave(org.eclipse.core.resources.IFile)void o !org.eclipse.core.runtime.CoreException
 validateFiltered(org.eclipse.core.resources.IResource)org.eclipse.core.runtime.IStatus -
 write(java.util.Map<org.eclipse.core.resources.IFile,byte[]>,boolean,boolean,boolean,org.eclipse.core.runtime.IProgressMonitor,java.util.concurrent.ExecutorService)void - !org.eclipse.core.runtime.CoreException
WorkspaceRoot - :.Container,org.eclipse.core.resources.IWorkspaceRoot
 new(org.eclipse.core.runtime.IPath,.Workspace) o
 delete(boolean,boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 delete(boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 exists(int,boolean)boolean -
 findContainersForLocation(org.eclipse.core.runtime.IPath)org.eclipse.core.resources.IContainer[] x
 findContainersForLocationURI(java.net.URI)org.eclipse.core.resources.IContainer[] -
 findContainersForLocationURI(java.net.URI,int)org.eclipse.core.resources.IContainer[] -
 findFilesForLocation(org.eclipse.core.runtime.IPath)org.eclipse.core.resources.IFile[] x
 findFilesForLocationURI(java.net.URI)org.eclipse.core.resources.IFile[] -
 findFilesForLocationURI(java.net.URI,int)org.eclipse.core.resources.IFile[] -
 getContainerForLocation(org.eclipse.core.runtime.IPath)org.eclipse.core.resources.IContainer -
 getDefaultCharset(boolean)String -
 getFileForLocation(org.eclipse.core.runtime.IPath)org.eclipse.core.resources.IFile -
 getLocalTimeStamp()long -
 getLocation()org.eclipse.core.runtime.IPath -
 getName()String -
 getParent()org.eclipse.core.resources.IContainer -
 getProject()org.eclipse.core.resources.IProject -
 getProject(String)org.eclipse.core.resources.IProject -
 getProjectRelativePath()org.eclipse.core.runtime.IPath -
 getProjects()org.eclipse.core.resources.IProject[] -
 getProjects(int)org.eclipse.core.resources.IProject[] -
 getType()int -
 internalSetLocal(boolean,int)void - !org.eclipse.core.runtime.CoreException
 isDerived(int)boolean -
 isHidden()boolean -
 isHidden(int)boolean -
 isTeamPrivateMember(int)boolean -
 isLinked(int)boolean -
 isLocal(int)boolean x
 isLocal(int,int)boolean x
 isPhantom()boolean -
 setDefaultCharset(String)void x
 setHidden(boolean)void -
 setLocalTimeStamp(long)long -
 setReadOnly(boolean)void x
 touch(org.eclipse.core.runtime.IProgressMonitor)void -
WorkspaceTreeReader a
 renameProjectNode boolean o
 new() -
 getReader(.Workspace,int,boolean).WorkspaceTreeReader s !org.eclipse.core.runtime.CoreException
 getReader(.Workspace,int).WorkspaceTreeReader s !org.eclipse.core.runtime.CoreException
 readSnapshotTree(java.io.DataInputStream,org.eclipse.core.internal.watson.ElementTree,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.internal.watson.ElementTree a !org.eclipse.core.runtime.CoreException
 readTree(java.io.DataInputStream,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 readTree(org.eclipse.core.resources.IProject,java.io.DataInputStream,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
WorkspaceTreeReader_1 - :.WorkspaceTreeReader
 workspace .Workspace o
 new(.Workspace) -
 getVersion()int o
 linkBuildersToTrees(java.util.List<org.eclipse.core.internal.events.BuilderPersistentInfo>,org.eclipse.core.internal.watson.ElementTree[],int,org.eclipse.core.runtime.IProgressMonitor)void o
 linkPluginsSavedStateToTrees(java.util.List<.SavedState>,org.eclipse.core.internal.watson.ElementTree[],org.eclipse.core.runtime.IProgressMonitor)void o
 readBuilderInfo(org.eclipse.core.resources.IProject,java.io.DataInputStream,int)org.eclipse.core.internal.events.BuilderPersistentInfo o !java.io.IOException
 readBuildersPersistentInfo(org.eclipse.core.resources.IProject,java.io.DataInputStream,java.util.List<org.eclipse.core.internal.events.BuilderPersistentInfo>,org.eclipse.core.runtime.IProgressMonitor)void o !java.io.IOException
 readPluginsSavedStates(java.io.DataInputStream,java.util.HashMap<String,.SavedState>,java.util.List<.SavedState>,org.eclipse.core.runtime.IProgressMonitor)void o !java.io.IOException,org.eclipse.core.runtime.CoreException
 readSnapshotTree(java.io.DataInputStream,org.eclipse.core.internal.watson.ElementTree,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.internal.watson.ElementTree - !org.eclipse.core.runtime.CoreException
 readTree(java.io.DataInputStream,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 readTree(org.eclipse.core.resources.IProject,java.io.DataInputStream,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 readTrees(org.eclipse.core.runtime.IPath,java.io.DataInputStream,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.internal.watson.ElementTree[] o !java.io.IOException
 readWorkspaceFields(java.io.DataInputStream,org.eclipse.core.runtime.IProgressMonitor)void o !java.io.IOException,org.eclipse.core.runtime.CoreException
WorkspaceTreeReader_2 - :.WorkspaceTreeReader_1
 new(.Workspace) -
 getVersion()int o
 readBuildersPersistentInfo(org.eclipse.core.resources.IProject,java.io.DataInputStream,java.util.List<org.eclipse.core.internal.events.BuilderPersistentInfo>,org.eclipse.core.runtime.IProgressMonitor)void o !java.io.IOException
 readTree(java.io.DataInputStream,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 readTree(org.eclipse.core.resources.IProject,java.io.DataInputStream,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 linkBuildersToTrees(java.util.List<org.eclipse.core.internal.events.BuilderPersistentInfo>,org.eclipse.core.internal.watson.ElementTree[],int,org.eclipse.core.runtime.IProgressMonitor)void o
package org.eclipse.core.internal.resources.mapping
ResourceModelProvider f :org.eclipse.core.resources.mapping.ModelProvider
 new() -
 getMappings(org.eclipse.core.resources.IResource,org.eclipse.core.resources.mapping.ResourceMappingContext,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.mapping.ResourceMapping[] -
 getMappings(org.eclipse.core.resources.mapping.ResourceTraversal[],org.eclipse.core.resources.mapping.ResourceMappingContext,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.mapping.ResourceMapping[] -
ShallowResourceMapping - :org.eclipse.core.resources.mapping.ResourceMapping
 new(.ShallowContainer) -
 getModelObject()Object -
 getModelProviderId()String -
 getProjects()org.eclipse.core.resources.IProject[] -
 getTraversals(org.eclipse.core.resources.mapping.ResourceMappingContext,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.mapping.ResourceTraversal[] -
 contains(org.eclipse.core.resources.mapping.ResourceMapping)boolean -
SimpleResourceMapping - :org.eclipse.core.resources.mapping.ResourceMapping
 new(org.eclipse.core.resources.IResource) -
 contains(org.eclipse.core.resources.mapping.ResourceMapping)boolean -
 getModelObject()Object -
 getModelProviderId()String -
 getProjects()org.eclipse.core.resources.IProject[] -
 getTraversals(org.eclipse.core.resources.mapping.ResourceMappingContext,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.mapping.ResourceTraversal[] -
package org.eclipse.core.internal.resources.refresh.win32
Win32RefreshProvider - :org.eclipse.core.resources.refresh.RefreshProvider
 new() -
 installMonitor(org.eclipse.core.resources.IResource,org.eclipse.core.resources.refresh.IRefreshResult,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.refresh.IRefreshMonitor -
package org.eclipse.core.internal.resources.undo.snapshot
AbstractResourceSnapshot ka <T=org.eclipse.core.resources.IResource> :org.eclipse.core.resources.undo.snapshot.IResourceSnapshot<<T>>
 new() o
 new(<T>) o
 createResource(org.eclipse.core.runtime.IProgressMonitor)<T> - !org.eclipse.core.runtime.CoreException
 isValid()boolean -
 restoreResourceAttributes(org.eclipse.core.resources.IResource)void o !org.eclipse.core.runtime.CoreException
 verifyExistence(boolean)boolean -
ContainerSnapshot a <T=org.eclipse.core.resources.IContainer> :.AbstractResourceSnapshot<<T>>,org.eclipse.core.resources.undo.snapshot.IContainerSnapshot<<T>>
 fromContainer(<R>).ContainerSnapshot<<R>> s <R=org.eclipse.core.resources.IContainer>
 fromVirtualFolderContainer(<R>).ContainerSnapshot<<R>> s <R=org.eclipse.core.resources.IContainer>
 fromContainer(<R>,boolean).ContainerSnapshot<<R>> s <R=org.eclipse.core.resources.IContainer>
 new() -
 new(<T>) -
 createChildResources(org.eclipse.core.resources.IContainer,org.eclipse.core.runtime.IProgressMonitor)void of !org.eclipse.core.runtime.CoreException
 recordStateFromHistory(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 getName()String -
 getMembers()org.eclipse.core.resources.undo.snapshot.IResourceSnapshot<org.eclipse.core.resources.IResource>[] -
 addMember(org.eclipse.core.resources.undo.snapshot.IResourceSnapshot<org.eclipse.core.resources.IResource>)void -
 restoreResourceAttributes(org.eclipse.core.resources.IResource)void o !org.eclipse.core.runtime.CoreException
 setLocation(java.net.URI)void -
 setFilters(org.eclipse.core.resources.IResourceFilterDescription[])void -
 verifyExistence(boolean)boolean -
FileSnapshot - :.AbstractResourceSnapshot<org.eclipse.core.resources.IFile>
 new(org.eclipse.core.resources.IFile) -
 new(org.eclipse.core.resources.IFile,java.net.URI,.IFileContentSnapshot) -
 recordStateFromHistory(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 createResourceHandle()org.eclipse.core.resources.IFile -
 createExistentResourceFromHandle(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 isValid()boolean -
 getName()String -
 restoreResourceAttributes(org.eclipse.core.resources.IResource)void o !org.eclipse.core.runtime.CoreException
FolderSnapshot - :.ContainerSnapshot<org.eclipse.core.resources.IFolder>
 new(org.eclipse.core.resources.IFolder,boolean) -
 new(org.eclipse.core.resources.IFolder,java.net.URI) -
 createResourceHandle()org.eclipse.core.resources.IFolder -
 createExistentResourceFromHandle(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
ProjectSnapshot - :.ContainerSnapshot<org.eclipse.core.resources.IProject>
 new(org.eclipse.core.resources.IProject) -
 new(org.eclipse.core.resources.IProjectDescription) -
 createResourceHandle()org.eclipse.core.resources.IProject -
 createExistentResourceFromHandle(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 getName()String -
 verifyExistence(boolean)boolean -
package org.eclipse.core.internal.utils
IStringPoolParticipant ai
 shareStrings(.StringPool)void a
Policy -
 RESOURCES_DEBUG_OPTIONS_LISTENER org.eclipse.osgi.service.debug.DebugOptionsListener sf
 buildOnCancel boolean sf
 DEBUG boolean s
 DEBUG_AUTO_REFRESH boolean s
 DEBUG_BUILD_DELTA boolean s
 DEBUG_BUILD_CYCLE boolean s
 DEBUG_BUILD_FAILURE boolean s
 DEBUG_BUILD_INTERRUPT boolean s
 DEBUG_BUILD_INVOKING boolean s
 DEBUG_BUILD_NEEDED boolean s
 DEBUG_BUILD_NEEDED_DELTA boolean s
 DEBUG_BUILD_NEEDED_STACK boolean s
 DEBUG_BUILD_STACK boolean s
 DEBUG_TREE_IMMUTABLE_STACK boolean s
 DEBUG_TREE_IMMUTABLE boolean s
 DEBUG_CONTENT_TYPE boolean s
 DEBUG_CONTENT_TYPE_CACHE boolean s
 DEBUG_HISTORY boolean s
 DEBUG_NATURES boolean s
 DEBUG_NOTIFICATIONS boolean s
 DEBUG_PREFERENCES boolean s
 DEBUG_RESTORE boolean s
 DEBUG_RESTORE_MARKERS boolean s
 DEBUG_RESTORE_MASTERTABLE boolean s
 DEBUG_RESTORE_METAINFO boolean s
 DEBUG_RESTORE_SNAPSHOTS boolean s
 DEBUG_RESTORE_SYNCINFO boolean s
 DEBUG_RESTORE_TREE boolean s
 DEBUG_SAVE boolean s
 DEBUG_SAVE_MARKERS boolean s
 DEBUG_SAVE_MASTERTABLE boolean s
 DEBUG_SAVE_METAINFO boolean s
 DEBUG_SAVE_SYNCINFO boolean s
 DEBUG_SAVE_TREE boolean s
 DEBUG_STRINGS boolean s
 MAX_BUILD_DELAY long sf
 MIN_BUILD_DELAY long sf
 opWork int s
 totalWork int sf
 new() -
 checkCanceled(org.eclipse.core.runtime.IProgressMonitor)void s
 debug(String)void s
 debug(Throwable)void s
 log(int,String,Throwable)void s
 log(org.eclipse.core.runtime.IStatus)void s
 log(Throwable)void s
 monitorFor(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IProgressMonitor s
 subMonitorFor(org.eclipse.core.runtime.IProgressMonitor,int)org.eclipse.core.runtime.IProgressMonitor s
StringPoolJob - :org.eclipse.core.runtime.jobs.Job
 new() -
 addStringPoolParticipant(.IStringPoolParticipant,org.eclipse.core.runtime.jobs.ISchedulingRule)void -
 removeStringPoolParticipant(.IStringPoolParticipant)void -
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
package org.eclipse.core.internal.watson
IElementInfoFlattener ai
 readElement(org.eclipse.core.runtime.IPath,java.io.DataInput)Object a !java.io.IOException
 writeElement(org.eclipse.core.runtime.IPath,Object,java.io.DataOutput)void a !java.io.IOException
IPathRequestor ai
 requestPath()org.eclipse.core.runtime.IPath a
 requestName()String a
package org.eclipse.core.resources
FileInfoMatcherDescription f
 new(String,Object) -
 getArguments()Object -
 getId()String -
 hashCode()int -
 equals(Object)boolean -
IBuildConfiguration ai :org.eclipse.core.runtime.IAdaptable
 DEFAULT_CONFIG_NAME String sf
 getProject().IProject a
 getName()String a
IBuildContext ai
 getAllReferencedBuildConfigs().IBuildConfiguration[] a
 getAllReferencingBuildConfigs().IBuildConfiguration[] a
 getRequestedConfigs().IBuildConfiguration[] a
ICommand ai
 getArguments()java.util.Map<String,String> a
 getBuilderName()String a
 isBuilding(int)boolean a
 isConfigurable()boolean a
 setArguments(java.util.Map<String,String>)void a
 setBuilderName(String)void a
 setBuilding(int,boolean)void a
IContainer ai :.IResource,org.eclipse.core.runtime.IAdaptable
 INCLUDE_PHANTOMS int sf
 INCLUDE_TEAM_PRIVATE_MEMBERS int sf
 EXCLUDE_DERIVED int sf
 INCLUDE_HIDDEN int sf
 DO_NOT_CHECK_EXISTENCE int sf
 exists(org.eclipse.core.runtime.IPath)boolean a
 findMember(String).IResource a
 findMember(String,boolean).IResource a
 findMember(org.eclipse.core.runtime.IPath).IResource a
 findMember(org.eclipse.core.runtime.IPath,boolean).IResource a
 getDefaultCharset()String a !org.eclipse.core.runtime.CoreException
 getDefaultCharset(boolean)String a !org.eclipse.core.runtime.CoreException
 getFile(org.eclipse.core.runtime.IPath).IFile a
 getFolder(org.eclipse.core.runtime.IPath).IFolder a
 members().IResource[] a !org.eclipse.core.runtime.CoreException
 members(boolean).IResource[] a !org.eclipse.core.runtime.CoreException
 members(int).IResource[] a !org.eclipse.core.runtime.CoreException
 findDeletedMembersWithHistory(int,org.eclipse.core.runtime.IProgressMonitor).IFile[] a !org.eclipse.core.runtime.CoreException
 setDefaultCharset(String)void ax !org.eclipse.core.runtime.CoreException
 setDefaultCharset(String,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 createFilter(int,.FileInfoMatcherDescription,int,org.eclipse.core.runtime.IProgressMonitor).IResourceFilterDescription a !org.eclipse.core.runtime.CoreException
 getFilters().IResourceFilterDescription[] a !org.eclipse.core.runtime.CoreException
IDynamicReferenceProvider ai
 getDependentProjects(.IBuildConfiguration)java.util.List<.IProject> a !org.eclipse.core.runtime.CoreException
IEncodedStorage ai :.IStorage
 getCharset()String a !org.eclipse.core.runtime.CoreException
IFile ai :.IResource,.IEncodedStorage,org.eclipse.core.runtime.IAdaptable
 ENCODING_UNKNOWN int sfx
 ENCODING_US_ASCII int sfx
 ENCODING_ISO_8859_1 int sfx
 ENCODING_UTF_8 int sfx
 ENCODING_UTF_16BE int sfx
 ENCODING_UTF_16LE int sfx
 ENCODING_UTF_16 int sfx
 appendContents(java.io.InputStream,boolean,boolean,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 appendContents(java.io.InputStream,int,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 create(java.io.InputStream,boolean,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 create(java.io.InputStream,int,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 create(byte[],boolean,boolean,org.eclipse.core.runtime.IProgressMonitor)void d !org.eclipse.core.runtime.CoreException
 create(byte[],int,org.eclipse.core.runtime.IProgressMonitor)void d !org.eclipse.core.runtime.CoreException
 write(byte[],boolean,boolean,boolean,org.eclipse.core.runtime.IProgressMonitor)void d !org.eclipse.core.runtime.CoreException
 createLink(org.eclipse.core.runtime.IPath,int,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 createLink(java.net.URI,int,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 delete(boolean,boolean,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 getCharset()String a !org.eclipse.core.runtime.CoreException
 getCharset(boolean)String a !org.eclipse.core.runtime.CoreException
 getCharsetFor(java.io.Reader)String a !org.eclipse.core.runtime.CoreException
 getContentDescription()org.eclipse.core.runtime.content.IContentDescription a !org.eclipse.core.runtime.CoreException
 getContents()java.io.InputStream a !org.eclipse.core.runtime.CoreException
 getContents(boolean)java.io.InputStream a !org.eclipse.core.runtime.CoreException
 getEncoding()int ax !org.eclipse.core.runtime.CoreException
 getFullPath()org.eclipse.core.runtime.IPath a
 getHistory(org.eclipse.core.runtime.IProgressMonitor).IFileState[] a !org.eclipse.core.runtime.CoreException
 getName()String a
 isReadOnly()boolean a
 move(org.eclipse.core.runtime.IPath,boolean,boolean,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 setCharset(String)void ax !org.eclipse.core.runtime.CoreException
 setCharset(String,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 setContents(java.io.InputStream,boolean,boolean,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 setContents(.IFileState,boolean,boolean,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 setContents(java.io.InputStream,int,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 setContents(.IFileState,int,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 setContents(byte[],boolean,boolean,org.eclipse.core.runtime.IProgressMonitor)void d !org.eclipse.core.runtime.CoreException
 setContents(byte[],int,org.eclipse.core.runtime.IProgressMonitor)void d !org.eclipse.core.runtime.CoreException
 readAllBytes()byte[] d !org.eclipse.core.runtime.CoreException
 readNBytes(int)byte[] d !org.eclipse.core.runtime.CoreException
 readAllChars()char[] d !org.eclipse.core.runtime.CoreException
 readString()String d !org.eclipse.core.runtime.CoreException
 getLineSeparator(boolean)String d !org.eclipse.core.runtime.CoreException
IFileModificationValidator axi
 validateEdit(.IFile[],Object)org.eclipse.core.runtime.IStatus a
 validateSave(.IFile)org.eclipse.core.runtime.IStatus a
IFileState ai :.IEncodedStorage,org.eclipse.core.runtime.IAdaptable
 exists()boolean a
 getContents()java.io.InputStream a !org.eclipse.core.runtime.CoreException
 getFullPath()org.eclipse.core.runtime.IPath a
 getModificationTime()long a
 getName()String a
 isReadOnly()boolean a
IFilterMatcherDescriptor ai
 ARGUMENT_TYPE_FILTER_MATCHER String sf
 ARGUMENT_TYPE_FILTER_MATCHERS String sf
 ARGUMENT_TYPE_NONE String sf
 ARGUMENT_TYPE_STRING String sf
 getArgumentType()String a
 getDescription()String a
 getId()String a
 getName()String a
 isFirstOrdering()boolean a
IFolder ai :.IContainer,org.eclipse.core.runtime.IAdaptable
 create(boolean,boolean,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 create(int,boolean,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 createLink(org.eclipse.core.runtime.IPath,int,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 createLink(java.net.URI,int,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 delete(boolean,boolean,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 getFile(String).IFile a
 getFolder(String).IFolder a
 move(org.eclipse.core.runtime.IPath,boolean,boolean,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
IIncrementalProjectBuilder2 ai
 clean(java.util.Map<String,String>,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
IMarker ai :org.eclipse.core.runtime.IAdaptable
 MARKER String sf
 TASK String sf
 PROBLEM String sf
 TEXT String sf
 BOOKMARK String sf
 SEVERITY String sf
 MESSAGE String sf
 LOCATION String sf
 PRIORITY String sf
 DONE String sf
 CHAR_START String sf
 CHAR_END String sf
 LINE_NUMBER String sf
 TRANSIENT String sf
 USER_EDITABLE String sf
 SOURCE_ID String sf
 PRIORITY_HIGH int sf
 PRIORITY_NORMAL int sf
 PRIORITY_LOW int sf
 SEVERITY_ERROR int sf
 SEVERITY_WARNING int sf
 SEVERITY_INFO int sf
 delete()void a !org.eclipse.core.runtime.CoreException
 equals(Object)boolean a
 exists()boolean a
 getAttribute(String)Object a !org.eclipse.core.runtime.CoreException
 getAttribute(String,int)int a
 getAttribute(String,String)String a
 getAttribute(String,boolean)boolean a
 getAttributes()java.util.Map<String,Object> a !org.eclipse.core.runtime.CoreException
 getAttributes(String[])Object[] a !org.eclipse.core.runtime.CoreException
 getCreationTime()long a !org.eclipse.core.runtime.CoreException
 getId()long a
 getResource().IResource a
 getType()String a !org.eclipse.core.runtime.CoreException
 isSubtypeOf(String)boolean a !org.eclipse.core.runtime.CoreException
 setAttribute(String,int)void a !org.eclipse.core.runtime.CoreException
 setAttribute(String,Object)void a !org.eclipse.core.runtime.CoreException
 setAttribute(String,boolean)void a !org.eclipse.core.runtime.CoreException
 setAttributes(String[],Object[])void a !org.eclipse.core.runtime.CoreException
 setAttributes(java.util.Map<String,Object>)void a !org.eclipse.core.runtime.CoreException
IMarkerDelta ai
 getAttribute(String)Object a
 getAttribute(String,int)int a
 getAttribute(String,String)String a
 getAttribute(String,boolean)boolean a
 getAttributes()java.util.Map<String,Object> a
 getAttributes(String[])Object[] a
 getId()long a
 getKind()int a
 getMarker().IMarker a
 getResource().IResource a
 getType()String a
 isSubtypeOf(String)boolean a
IPathVariableChangeEvent ai
 VARIABLE_CHANGED int sf
 VARIABLE_CREATED int sf
 VARIABLE_DELETED int sf
 getValue()org.eclipse.core.runtime.IPath a
 getVariableName()String a
 getSource()Object a
 getType()int a
IPathVariableChangeListener ai :java.util.EventListener
 pathVariableChanged(.IPathVariableChangeEvent)void a
IPathVariableManager ai
 convertToRelative(java.net.URI,boolean,String)java.net.URI a !org.eclipse.core.runtime.CoreException
 setValue(String,org.eclipse.core.runtime.IPath)void ax !org.eclipse.core.runtime.CoreException
 setURIValue(String,java.net.URI)void a !org.eclipse.core.runtime.CoreException
 getValue(String)org.eclipse.core.runtime.IPath ax
 getURIValue(String)java.net.URI a
 getPathVariableNames()String[] a
 addChangeListener(.IPathVariableChangeListener)void a
 removeChangeListener(.IPathVariableChangeListener)void a
 resolveURI(java.net.URI)java.net.URI a
 resolvePath(org.eclipse.core.runtime.IPath)org.eclipse.core.runtime.IPath ax
 isDefined(String)boolean a
 isUserDefined(String)boolean a
 validateName(String)org.eclipse.core.runtime.IStatus a
 validateValue(org.eclipse.core.runtime.IPath)org.eclipse.core.runtime.IStatus a
 validateValue(java.net.URI)org.eclipse.core.runtime.IStatus a
 getVariableRelativePathLocation(java.net.URI)java.net.URI a
 convertToUserEditableFormat(String,boolean)String a
 convertFromUserEditableFormat(String,boolean)String a
IProject ai :.IContainer,org.eclipse.core.runtime.IAdaptable
 SNAPSHOT_TREE int sf
 build(int,String,java.util.Map<String,String>,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 build(int,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 build(.IBuildConfiguration,int,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 close(org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 create(.IProjectDescription,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 create(org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 create(.IProjectDescription,int,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 delete(boolean,boolean,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 getActiveBuildConfig().IBuildConfiguration a !org.eclipse.core.runtime.CoreException
 getBuildConfig(String).IBuildConfiguration a !org.eclipse.core.runtime.CoreException
 getBuildConfigs().IBuildConfiguration[] a !org.eclipse.core.runtime.CoreException
 getContentTypeMatcher()org.eclipse.core.runtime.content.IContentTypeMatcher a !org.eclipse.core.runtime.CoreException
 getDescription().IProjectDescription a !org.eclipse.core.runtime.CoreException
 getFile(String).IFile a
 getFolder(String).IFolder a
 getNature(String).IProjectNature a !org.eclipse.core.runtime.CoreException
 getWorkingLocation(String)org.eclipse.core.runtime.IPath a
 getReferencedProjects().IProject[] a !org.eclipse.core.runtime.CoreException
 clearCachedDynamicReferences()void a
 getReferencingProjects().IProject[] a
 getReferencedBuildConfigs(String,boolean).IBuildConfiguration[] a !org.eclipse.core.runtime.CoreException
 hasBuildConfig(String)boolean a !org.eclipse.core.runtime.CoreException
 hasNature(String)boolean a !org.eclipse.core.runtime.CoreException
 isNatureEnabled(String)boolean a !org.eclipse.core.runtime.CoreException
 isOpen()boolean a
 loadSnapshot(int,java.net.URI,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 move(.IProjectDescription,boolean,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 open(int,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 open(org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 saveSnapshot(int,java.net.URI,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 setDescription(.IProjectDescription,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 setDescription(.IProjectDescription,int,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 getDefaultLineSeparator()String a !org.eclipse.core.runtime.CoreException
IProjectDescription ai
 DESCRIPTION_FILE_NAME String sf
 getBuildConfigReferences(String).IBuildConfiguration[] a
 getBuildSpec().ICommand[] a
 getComment()String a
 getDynamicReferences().IProject[] a
 getLocation()org.eclipse.core.runtime.IPath ax
 getLocationURI()java.net.URI a
 getName()String a
 getNatureIds()String[] a
 getReferencedProjects().IProject[] a
 hasNature(String)boolean a
 newCommand().ICommand a
 setActiveBuildConfig(String)void a
 setBuildConfigs(String[])void a
 setBuildConfigReferences(String,.IBuildConfiguration[])void a
 setBuildSpec(.ICommand[])void a
 setComment(String)void a
 setDynamicReferences(.IProject[])void ax
 setLocation(org.eclipse.core.runtime.IPath)void a
 setLocationURI(java.net.URI)void a
 setName(String)void a
 setNatureIds(String[])void a
 setReferencedProjects(.IProject[])void a
IProjectNature ai
 configure()void a !org.eclipse.core.runtime.CoreException
 deconfigure()void a !org.eclipse.core.runtime.CoreException
 getProject().IProject a
 setProject(.IProject)void a
IProjectNatureDescriptor ai
 getNatureId()String a
 getLabel()String a
 getRequiredNatureIds()String[] a
 getNatureSetIds()String[] a
 isLinkingAllowed()boolean a
IResource ai :org.eclipse.core.runtime.IAdaptable,org.eclipse.core.runtime.jobs.ISchedulingRule
 FILE int sf
 FOLDER int sf
 PROJECT int sf
 ROOT int sf
 DEPTH_ZERO int sf
 DEPTH_ONE int sf
 DEPTH_INFINITE int sf
 FORCE int sf
 KEEP_HISTORY int sf
 ALWAYS_DELETE_PROJECT_CONTENT int sf
 NEVER_DELETE_PROJECT_CONTENT int sf
 ALLOW_MISSING_LOCAL int sf
 SHALLOW int sf
 AVOID_NATURE_CONFIG int sf
 BACKGROUND_REFRESH int sf
 REPLACE int sf
 CHECK_ANCESTORS int sf
 DERIVED int sf
 TEAM_PRIVATE int sf
 HIDDEN int sf
 VIRTUAL int sf
 NULL_STAMP int sf
 NONE int sf
 accept(.IResourceProxyVisitor,int)void a !org.eclipse.core.runtime.CoreException
 accept(.IResourceProxyVisitor,int,int)void a !org.eclipse.core.runtime.CoreException
 accept(.IResourceVisitor)void a !org.eclipse.core.runtime.CoreException
 accept(.IResourceVisitor,int,boolean)void a !org.eclipse.core.runtime.CoreException
 accept(.IResourceVisitor,int,int)void a !org.eclipse.core.runtime.CoreException
 clearHistory(org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 copy(org.eclipse.core.runtime.IPath,boolean,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 copy(org.eclipse.core.runtime.IPath,int,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 copy(.IProjectDescription,boolean,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 copy(.IProjectDescription,int,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 createMarker(String).IMarker a !org.eclipse.core.runtime.CoreException
 createMarker(String,java.util.Map<String,Object>).IMarker d !org.eclipse.core.runtime.CoreException
 createProxy().IResourceProxy a
 delete(boolean,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 delete(int,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 deleteMarkers(String,boolean,int)void a !org.eclipse.core.runtime.CoreException
 equals(Object)boolean a
 exists()boolean a
 findMarker(long).IMarker a !org.eclipse.core.runtime.CoreException
 findMarkers(String,boolean,int).IMarker[] a !org.eclipse.core.runtime.CoreException
 findMaxProblemSeverity(String,boolean,int)int a !org.eclipse.core.runtime.CoreException
 getFileExtension()String a
 getFullPath()org.eclipse.core.runtime.IPath a
 getLocalTimeStamp()long a
 getLocation()org.eclipse.core.runtime.IPath a
 getLocationURI()java.net.URI a
 getMarker(long).IMarker a
 getModificationStamp()long a
 getName()String a
 getPathVariableManager().IPathVariableManager a
 getParent().IContainer a
 getPersistentProperties()java.util.Map<org.eclipse.core.runtime.QualifiedName,String> a !org.eclipse.core.runtime.CoreException
 getPersistentProperty(org.eclipse.core.runtime.QualifiedName)String a !org.eclipse.core.runtime.CoreException
 getProject().IProject a
 getProjectRelativePath()org.eclipse.core.runtime.IPath a
 getRawLocation()org.eclipse.core.runtime.IPath a
 getRawLocationURI()java.net.URI a
 getResourceAttributes().ResourceAttributes a
 getSessionProperties()java.util.Map<org.eclipse.core.runtime.QualifiedName,Object> a !org.eclipse.core.runtime.CoreException
 getSessionProperty(org.eclipse.core.runtime.QualifiedName)Object a !org.eclipse.core.runtime.CoreException
 getType()int a
 getWorkspace().IWorkspace a
 isAccessible()boolean a
 isDerived()boolean a
 isDerived(int)boolean a
 isHidden()boolean a
 isHidden(int)boolean a
 isLinked()boolean a
 isVirtual()boolean a
 isLinked(int)boolean a
 isLocal(int)boolean ax
 isPhantom()boolean a
 isReadOnly()boolean ax
 isSynchronized(int)boolean a
 isTeamPrivateMember()boolean a
 isTeamPrivateMember(int)boolean a
 move(org.eclipse.core.runtime.IPath,boolean,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 move(org.eclipse.core.runtime.IPath,int,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 move(.IProjectDescription,boolean,boolean,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 move(.IProjectDescription,int,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 refreshLocal(int,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 revertModificationStamp(long)void a !org.eclipse.core.runtime.CoreException
 setDerived(boolean)void ax !org.eclipse.core.runtime.CoreException
 setDerived(boolean,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 setHidden(boolean)void a !org.eclipse.core.runtime.CoreException
 setLocal(boolean,int,org.eclipse.core.runtime.IProgressMonitor)void ax !org.eclipse.core.runtime.CoreException
 setLocalTimeStamp(long)long a !org.eclipse.core.runtime.CoreException
 setPersistentProperty(org.eclipse.core.runtime.QualifiedName,String)void a !org.eclipse.core.runtime.CoreException
 setReadOnly(boolean)void ax
 setResourceAttributes(.ResourceAttributes)void a !org.eclipse.core.runtime.CoreException
 setSessionProperty(org.eclipse.core.runtime.QualifiedName,Object)void a !org.eclipse.core.runtime.CoreException
 setTeamPrivateMember(boolean)void a !org.eclipse.core.runtime.CoreException
 touch(org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
IResourceChangeEvent ai
 POST_CHANGE int sf
 PRE_CLOSE int sf
 PRE_DELETE int sf
 PRE_AUTO_BUILD int sfx
 PRE_BUILD int sf
 POST_AUTO_BUILD int sfx
 POST_BUILD int sf
 PRE_REFRESH int sf
 findMarkerDeltas(String,boolean).IMarkerDelta[] a
 getBuildKind()int a
 getDelta().IResourceDelta a
 getResource().IResource a
 getSource()Object a
 getType()int a
IResourceChangeListener ai :java.util.EventListener
 PROPERTY_EVENT_MASK String sf
 resourceChanged(.IResourceChangeEvent)void a
 getMaskProperties(int)java.util.Dictionary<String,?> s
IResourceDelta ai :org.eclipse.core.runtime.IAdaptable
 NO_CHANGE int sf
 ADDED int sf
 REMOVED int sf
 CHANGED int sf
 ADDED_PHANTOM int sf
 REMOVED_PHANTOM int sf
 ALL_WITH_PHANTOMS int sf
 CONTENT int sf
 MOVED_FROM int sf
 MOVED_TO int sf
 COPIED_FROM int sf
 OPEN int sf
 TYPE int sf
 SYNC int sf
 MARKERS int sf
 REPLACED int sf
 DESCRIPTION int sf
 ENCODING int sf
 LOCAL_CHANGED int sf
 DERIVED_CHANGED int sf
 DELETE_CONTENT_PROPOSED int sf
 accept(.IResourceDeltaVisitor)void a !org.eclipse.core.runtime.CoreException
 accept(.IResourceDeltaVisitor,boolean)void a !org.eclipse.core.runtime.CoreException
 accept(.IResourceDeltaVisitor,int)void a !org.eclipse.core.runtime.CoreException
 findMember(org.eclipse.core.runtime.IPath).IResourceDelta a
 getAffectedChildren().IResourceDelta[] a
 getAffectedChildren(int).IResourceDelta[] a
 getAffectedChildren(int,int).IResourceDelta[] a
 getFlags()int a
 getFullPath()org.eclipse.core.runtime.IPath a
 getKind()int a
 getMarkerDeltas().IMarkerDelta[] a
 getMovedFromPath()org.eclipse.core.runtime.IPath a
 getMovedToPath()org.eclipse.core.runtime.IPath a
 getProjectRelativePath()org.eclipse.core.runtime.IPath a
 getResource().IResource a
IResourceDeltaVisitor ai
 visit(.IResourceDelta)boolean a !org.eclipse.core.runtime.CoreException
IResourceFilterDescription ai
 INCLUDE_ONLY int sf
 EXCLUDE_ALL int sf
 FILES int sf
 FOLDERS int sf
 INHERITABLE int sf
 getFileInfoMatcherDescription().FileInfoMatcherDescription a
 getResource().IResource a
 getType()int a
 delete(int,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
IResourceProxy ai
 getModificationStamp()long a
 isAccessible()boolean a
 isDerived()boolean a
 isLinked()boolean a
 isPhantom()boolean a
 isHidden()boolean a
 isTeamPrivateMember()boolean a
 getName()String a
 getSessionProperty(org.eclipse.core.runtime.QualifiedName)Object a
 getType()int a
 requestFullPath()org.eclipse.core.runtime.IPath a
 requestResource().IResource a
IResourceProxyVisitor ai
 visit(.IResourceProxy)boolean a !org.eclipse.core.runtime.CoreException
IResourceRuleFactory ai
 createRule(.IResource)org.eclipse.core.runtime.jobs.ISchedulingRule a
 buildRule()org.eclipse.core.runtime.jobs.ISchedulingRule a
 charsetRule(.IResource)org.eclipse.core.runtime.jobs.ISchedulingRule a
 derivedRule(.IResource)org.eclipse.core.runtime.jobs.ISchedulingRule a
 copyRule(.IResource,.IResource)org.eclipse.core.runtime.jobs.ISchedulingRule a
 deleteRule(.IResource)org.eclipse.core.runtime.jobs.ISchedulingRule a
 markerRule(.IResource)org.eclipse.core.runtime.jobs.ISchedulingRule a
 modifyRule(.IResource)org.eclipse.core.runtime.jobs.ISchedulingRule a
 moveRule(.IResource,.IResource)org.eclipse.core.runtime.jobs.ISchedulingRule a
 refreshRule(.IResource)org.eclipse.core.runtime.jobs.ISchedulingRule a
 validateEditRule(.IResource[])org.eclipse.core.runtime.jobs.ISchedulingRule a
IResourceStatus ai :org.eclipse.core.runtime.IStatus
 INVALID_NATURE_SET int sf
 BUILD_FAILED int sf
 OPERATION_FAILED int sf
 INVALID_VALUE int sf
 MISSING_DESCRIPTION_REPAIRED int sf
 OVERLAPPING_LOCATION int sf
 EXISTS_LOCAL int sf
 NOT_FOUND_LOCAL int sf
 NO_LOCATION_LOCAL int sf
 FAILED_READ_LOCAL int sf
 FAILED_WRITE_LOCAL int sf
 FAILED_DELETE_LOCAL int sf
 OUT_OF_SYNC_LOCAL int sf
 CASE_VARIANT_EXISTS int sf
 WRONG_TYPE_LOCAL int sf
 PARENT_READ_ONLY int sf
 INVALID_RESOURCE_NAME int sf
 READ_ONLY_LOCAL int sf
 VARIABLE_NOT_DEFINED_WARNING int sf
 RESOURCE_WRONG_TYPE int sf
 RESOURCE_EXISTS int sf
 RESOURCE_NOT_FOUND int sf
 RESOURCE_NOT_LOCAL int sf
 WORKSPACE_NOT_OPEN int sf
 PROJECT_NOT_OPEN int sf
 PATH_OCCUPIED int sf
 PARTNER_NOT_REGISTERED int sf
 MARKER_NOT_FOUND int sf
 RESOURCE_NOT_LINKED int sf
 LINKING_NOT_ALLOWED int sf
 VARIABLE_NOT_DEFINED int sf
 WORKSPACE_LOCKED int sf
 FAILED_DESCRIBING_CONTENTS int sf
 FAILED_SETTING_CHARSET int sf
 FAILED_GETTING_CHARSET int sf
 BUILD_CONFIGURATION_NOT_FOUND int sf
 INTERNAL_ERROR int sf
 FAILED_READ_METADATA int sf
 FAILED_WRITE_METADATA int sf
 FAILED_DELETE_METADATA int sf
 getPath()org.eclipse.core.runtime.IPath a
IResourceVisitor ai
 visit(.IResource)boolean a !org.eclipse.core.runtime.CoreException
ISaveContext ai
 FULL_SAVE int sf
 SNAPSHOT int sf
 PROJECT_SAVE int sf
 getFiles()org.eclipse.core.runtime.IPath[] a
 getKind()int a
 getPreviousSaveNumber()int a
 getProject().IProject a
 getSaveNumber()int a
 lookup(org.eclipse.core.runtime.IPath)org.eclipse.core.runtime.IPath a
 map(org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath)void a
 needDelta()void a
 needSaveNumber()void a
ISaveParticipant ai :java.util.EventListener
 doneSaving(.ISaveContext)void a
 prepareToSave(.ISaveContext)void a !org.eclipse.core.runtime.CoreException
 rollback(.ISaveContext)void a
 saving(.ISaveContext)void a !org.eclipse.core.runtime.CoreException
ISavedState ai
 getFiles()org.eclipse.core.runtime.IPath[] a
 getSaveNumber()int a
 lookup(org.eclipse.core.runtime.IPath)org.eclipse.core.runtime.IPath a
 processResourceChangeEvents(.IResourceChangeListener)void a
IStorage ai :org.eclipse.core.runtime.IAdaptable
 getContents()java.io.InputStream a !org.eclipse.core.runtime.CoreException
 getFullPath()org.eclipse.core.runtime.IPath a
 getName()String a
 isReadOnly()boolean a
ISynchronizer ai
 accept(org.eclipse.core.runtime.QualifiedName,.IResource,.IResourceVisitor,int)void a !org.eclipse.core.runtime.CoreException
 add(org.eclipse.core.runtime.QualifiedName)void a
 flushSyncInfo(org.eclipse.core.runtime.QualifiedName,.IResource,int)void a !org.eclipse.core.runtime.CoreException
 getPartners()org.eclipse.core.runtime.QualifiedName[] a
 getSyncInfo(org.eclipse.core.runtime.QualifiedName,.IResource)byte[] a !org.eclipse.core.runtime.CoreException
 remove(org.eclipse.core.runtime.QualifiedName)void a
 setSyncInfo(org.eclipse.core.runtime.QualifiedName,.IResource,byte[])void a !org.eclipse.core.runtime.CoreException
IWorkspace ai :org.eclipse.core.runtime.IAdaptable +ProjectOrder
 AVOID_UPDATE int sf
 VALIDATE_PROMPT Object sf
 SERVICE_NAME String sf
 addResourceChangeListener(.IResourceChangeListener)void a
 addResourceChangeListener(.IResourceChangeListener,int)void a
 addSaveParticipant(org.eclipse.core.runtime.Plugin,.ISaveParticipant).ISavedState ax !org.eclipse.core.runtime.CoreException
 addSaveParticipant(String,.ISaveParticipant).ISavedState a !org.eclipse.core.runtime.CoreException
 build(int,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 build(.IBuildConfiguration[],int,boolean,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 checkpoint(boolean)void a
 computePrerequisiteOrder(.IProject[]).IProject[][] ax
 computeProjectOrder(.IProject[]).IWorkspace.ProjectOrder a
 copy(.IResource[],org.eclipse.core.runtime.IPath,boolean,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus a !org.eclipse.core.runtime.CoreException
 copy(.IResource[],org.eclipse.core.runtime.IPath,int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus a !org.eclipse.core.runtime.CoreException
 delete(.IResource[],boolean,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus a !org.eclipse.core.runtime.CoreException
 delete(.IResource[],int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus a !org.eclipse.core.runtime.CoreException
 deleteMarkers(.IMarker[])void a !org.eclipse.core.runtime.CoreException
 forgetSavedTree(String)void a
 getFilterMatcherDescriptors().IFilterMatcherDescriptor[] a
 getFilterMatcherDescriptor(String).IFilterMatcherDescriptor a
 getNatureDescriptors().IProjectNatureDescriptor[] a
 getNatureDescriptor(String).IProjectNatureDescriptor a
 getDanglingReferences()java.util.Map<.IProject,.IProject[]> a
 getDescription().IWorkspaceDescription a
 getRoot().IWorkspaceRoot a
 getRuleFactory().IResourceRuleFactory a
 getSynchronizer().ISynchronizer a
 isAutoBuilding()boolean a
 isTreeLocked()boolean a
 loadProjectDescription(org.eclipse.core.runtime.IPath).IProjectDescription a !org.eclipse.core.runtime.CoreException
 loadProjectDescription(java.io.InputStream).IProjectDescription a !org.eclipse.core.runtime.CoreException
 move(.IResource[],org.eclipse.core.runtime.IPath,boolean,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus a !org.eclipse.core.runtime.CoreException
 move(.IResource[],org.eclipse.core.runtime.IPath,int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus a !org.eclipse.core.runtime.CoreException
 newBuildConfig(String,String).IBuildConfiguration a
 newProjectDescription(String).IProjectDescription a
 removeResourceChangeListener(.IResourceChangeListener)void a
 removeSaveParticipant(org.eclipse.core.runtime.Plugin)void ax
 removeSaveParticipant(String)void a
 run(org.eclipse.core.runtime.ICoreRunnable,org.eclipse.core.runtime.jobs.ISchedulingRule,int,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 run(org.eclipse.core.runtime.ICoreRunnable,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 run(.IWorkspaceRunnable,org.eclipse.core.runtime.jobs.ISchedulingRule,int,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 run(.IWorkspaceRunnable,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 save(boolean,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus a !org.eclipse.core.runtime.CoreException
 setDescription(.IWorkspaceDescription)void a !org.eclipse.core.runtime.CoreException
 sortNatureSet(String[])String[] a
 validateEdit(.IFile[],Object)org.eclipse.core.runtime.IStatus a
 validateFiltered(.IResource)org.eclipse.core.runtime.IStatus a
 validateLinkLocation(.IResource,org.eclipse.core.runtime.IPath)org.eclipse.core.runtime.IStatus a
 validateLinkLocationURI(.IResource,java.net.URI)org.eclipse.core.runtime.IStatus a
 validateName(String,int)org.eclipse.core.runtime.IStatus a
 validateNatureSet(String[])org.eclipse.core.runtime.IStatus a
 validatePath(String,int)org.eclipse.core.runtime.IStatus a
 validateProjectLocation(.IProject,org.eclipse.core.runtime.IPath)org.eclipse.core.runtime.IStatus a
 validateProjectLocationURI(.IProject,java.net.URI)org.eclipse.core.runtime.IStatus a
 getPathVariableManager().IPathVariableManager a
 write(java.util.Map<.IFile,byte[]>,boolean,boolean,boolean,org.eclipse.core.runtime.IProgressMonitor,java.util.concurrent.ExecutorService)void d !org.eclipse.core.runtime.CoreException
IWorkspace.ProjectOrder sf
 projects .IProject[] -
 hasCycles boolean -
 knots .IProject[][] -
 new(.IProject[],boolean,.IProject[][]) -
IWorkspaceDescription ai
 getBuildOrder()String[] a
 getFileStateLongevity()long a
 getMaxBuildIterations()int a
 getMaxFileStates()int a
 getMaxFileStateSize()long a
 isKeepDerivedState()boolean a
 isApplyFileStatePolicy()boolean a
 getSnapshotInterval()long a
 isAutoBuilding()boolean a
 setAutoBuilding(boolean)void a
 setBuildOrder(String[])void a
 setFileStateLongevity(long)void a
 setMaxBuildIterations(int)void a
 setMaxFileStates(int)void a
 setMaxFileStateSize(long)void a
 setKeepDerivedState(boolean)void a
 setApplyFileStatePolicy(boolean)void a
 setSnapshotInterval(long)void a
 setMaxConcurrentBuilds(int)void a
 getMaxConcurrentBuilds()int a
IWorkspaceRoot ai :.IContainer,org.eclipse.core.runtime.IAdaptable
 delete(boolean,boolean,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 findContainersForLocation(org.eclipse.core.runtime.IPath).IContainer[] ax
 findContainersForLocationURI(java.net.URI).IContainer[] a
 findContainersForLocationURI(java.net.URI,int).IContainer[] a
 findFilesForLocation(org.eclipse.core.runtime.IPath).IFile[] ax
 findFilesForLocationURI(java.net.URI).IFile[] a
 findFilesForLocationURI(java.net.URI,int).IFile[] a
 getContainerForLocation(org.eclipse.core.runtime.IPath).IContainer a
 getFileForLocation(org.eclipse.core.runtime.IPath).IFile a
 getProject(String).IProject a
 getProjects().IProject[] a
 getProjects(int).IProject[] a
IWorkspaceRunnable ai :org.eclipse.core.runtime.ICoreRunnable
 run(org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
IncrementalProjectBuilder a :org.eclipse.core.internal.events.InternalBuilder,org.eclipse.core.runtime.IExecutableExtension
 FULL_BUILD int sf
 AUTO_BUILD int sf
 INCREMENTAL_BUILD int sf
 CLEAN_BUILD int sf
 new() -
 build(int,java.util.Map<String,String>,org.eclipse.core.runtime.IProgressMonitor).IProject[] oa !org.eclipse.core.runtime.CoreException
 clean(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 forgetLastBuiltState()void f
 rememberLastBuiltState()void f
 getCommand().ICommand f
 getDelta(.IProject).IResourceDelta f
 getProject().IProject f
 getBuildConfig().IBuildConfiguration f
 hasBeenBuilt(.IProject)boolean f
 isInterrupted()boolean f
 needRebuild()void f
 requestProjectRebuild(boolean)void f
 requestProjectsRebuild(java.util.Collection<.IProject>)void f
 setInitializationData(org.eclipse.core.runtime.IConfigurationElement,String,Object)void - !org.eclipse.core.runtime.CoreException
 startupOnInitialize()void o
 getRule(int,java.util.Map<String,String>)org.eclipse.core.runtime.jobs.ISchedulingRule -
 getContext().IBuildContext f
ProjectScope f :org.eclipse.core.runtime.preferences.AbstractScope
 SCOPE String sf
 new(.IProject) -
 getNode(String)org.eclipse.core.runtime.preferences.IEclipsePreferences -
 getLocation()org.eclipse.core.runtime.IPath -
 getName()String -
 equals(Object)boolean -
 hashCode()int -
ResourceAttributes -
 fromFile(java.io.File).ResourceAttributes s
 new() -
 isArchive()boolean -
 isExecutable()boolean -
 isHidden()boolean -
 isReadOnly()boolean -
 isSymbolicLink()boolean -
 setArchive(boolean)void -
 set(int,boolean)void -
 isSet(int)boolean -
 setExecutable(boolean)void -
 setHidden(boolean)void -
 setReadOnly(boolean)void -
 setSymbolicLink(boolean)void -
 toString()String -
ResourcesPlugin f :org.eclipse.core.runtime.Plugin
 PI_RESOURCES String sf
 PT_BUILDERS String sf
 PT_NATURES String sf
 PT_MARKERS String sf
 PT_FILE_MODIFICATION_VALIDATOR String sf
 PT_MOVE_DELETE_HOOK String sf
 PT_TEAM_HOOK String sf
 PT_REFRESH_PROVIDERS String sf
 PT_MODEL_PROVIDERS String sf
 PT_VARIABLE_PROVIDERS String sf
 PT_FILTER_MATCHERS String sf
 FAMILY_AUTO_BUILD Object sf
 FAMILY_AUTO_REFRESH Object sf
 FAMILY_MANUAL_BUILD Object sf
 FAMILY_MANUAL_REFRESH Object sf
 FAMILY_SNAPSHOT Object sf
 PREF_ENCODING String sf
 PREF_MAX_NOTIFICATION_DELAY String sfx
 PREF_AUTO_BUILDING String sf
 PREF_BUILD_ORDER String sf
 PREF_DEFAULT_BUILD_ORDER String sf
 PREF_MAX_BUILD_ITERATIONS String sf
 PREF_APPLY_FILE_STATE_POLICY String sf
 PREF_FILE_STATE_LONGEVITY String sf
 PREF_MAX_FILE_STATE_SIZE String sf
 PREF_KEEP_DERIVED_STATE String sf
 PREF_MAX_FILE_STATES String sf
 PREF_SNAPSHOT_INTERVAL String sf
 PREF_DISABLE_LINKING String sf
 PREF_AUTO_REFRESH String sf
 PREF_LIGHTWEIGHT_AUTO_REFRESH String sf
 PREF_SEPARATE_DERIVED_ENCODINGS String sf
 DEFAULT_PREF_SEPARATE_DERIVED_ENCODINGS boolean sf
 PREF_MISSING_NATURE_MARKER_SEVERITY String sf
 PREF_MISSING_ENCODING_MARKER_SEVERITY String sf
 PREF_MAX_CONCURRENT_BUILDS String sf
 new() -
 getEncoding()String s
 getPlugin().ResourcesPlugin s
 getWorkspace().IWorkspace s
 stop(org.osgi.framework.BundleContext)void - !Exception
 start(org.osgi.framework.BundleContext)void - !Exception
WorkspaceJob a :org.eclipse.core.internal.resources.InternalWorkspaceJob
 new(String) -
 runInWorkspace(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus a !org.eclipse.core.runtime.CoreException
package org.eclipse.core.resources.mapping
CompositeResourceMapping f :.ResourceMapping
 new(String,Object,.ResourceMapping[]) -
 contains(.ResourceMapping)boolean -
 getMappings().ResourceMapping[] -
 getModelObject()Object -
 getModelProviderId()String -
 getProjects()org.eclipse.core.resources.IProject[] -
 getTraversals(.ResourceMappingContext,org.eclipse.core.runtime.IProgressMonitor).ResourceTraversal[] - !org.eclipse.core.runtime.CoreException
IModelProviderDescriptor ai
 getExtendedModels()String[] a
 getId()String a
 getLabel()String a
 getMatchingResources(org.eclipse.core.resources.IResource[])org.eclipse.core.resources.IResource[] a !org.eclipse.core.runtime.CoreException
 getMatchingTraversals(.ResourceTraversal[]).ResourceTraversal[] a !org.eclipse.core.runtime.CoreException
 getModelProvider().ModelProvider a !org.eclipse.core.runtime.CoreException
IResourceChangeDescriptionFactory ai
 change(org.eclipse.core.resources.IFile)void a
 close(org.eclipse.core.resources.IProject)void a
 copy(org.eclipse.core.resources.IResource,org.eclipse.core.runtime.IPath)void a
 create(org.eclipse.core.resources.IResource)void a
 delete(org.eclipse.core.resources.IResource)void a
 delete(org.eclipse.core.resources.IProject,boolean)void a
 getDelta()org.eclipse.core.resources.IResourceDelta a
 move(org.eclipse.core.resources.IResource,org.eclipse.core.runtime.IPath)void a
ModelProvider a :org.eclipse.core.runtime.PlatformObject
 RESOURCE_MODEL_PROVIDER_ID String sf
 new() -
 getModelProviderDescriptor(String).IModelProviderDescriptor s
 getModelProviderDescriptors().IModelProviderDescriptor[] s
 equals(Object)boolean -
 getDescriptor().IModelProviderDescriptor f
 getId()String f
 getMappings(org.eclipse.core.resources.IResource,.ResourceMappingContext,org.eclipse.core.runtime.IProgressMonitor).ResourceMapping[] - !org.eclipse.core.runtime.CoreException
 getMappings(org.eclipse.core.resources.IResource[],.ResourceMappingContext,org.eclipse.core.runtime.IProgressMonitor).ResourceMapping[] - !org.eclipse.core.runtime.CoreException
 getMappings(.ResourceTraversal[],.ResourceMappingContext,org.eclipse.core.runtime.IProgressMonitor).ResourceMapping[] - !org.eclipse.core.runtime.CoreException
 getTraversals(.ResourceMapping[],.ResourceMappingContext,org.eclipse.core.runtime.IProgressMonitor).ResourceTraversal[] - !org.eclipse.core.runtime.CoreException
 hashCode()int -
 init(.IModelProviderDescriptor)void f
 initialize()void o
 validateChange(org.eclipse.core.resources.IResourceDelta,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
ModelStatus - :org.eclipse.core.runtime.Status
 new(int,String,String,String) -
 getModelProviderId()String -
RemoteResourceMappingContext a :.ResourceMappingContext
 FILE_CONTENTS_REQUIRED int sf
 NONE int sf
 new() -
 fetchBaseContents(org.eclipse.core.resources.IFile,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IStorage a !org.eclipse.core.runtime.CoreException
 fetchBaseMembers(org.eclipse.core.resources.IContainer,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IResource[] - !org.eclipse.core.runtime.CoreException
 fetchMembers(org.eclipse.core.resources.IContainer,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IResource[] a !org.eclipse.core.runtime.CoreException
 fetchRemoteContents(org.eclipse.core.resources.IFile,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IStorage a !org.eclipse.core.runtime.CoreException
 fetchRemoteMembers(org.eclipse.core.resources.IContainer,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IResource[] - !org.eclipse.core.runtime.CoreException
 getProjects()org.eclipse.core.resources.IProject[] a
 hasLocalChange(org.eclipse.core.resources.IResource,org.eclipse.core.runtime.IProgressMonitor)boolean a !org.eclipse.core.runtime.CoreException
 hasRemoteChange(org.eclipse.core.resources.IResource,org.eclipse.core.runtime.IProgressMonitor)boolean a !org.eclipse.core.runtime.CoreException
 isThreeWay()boolean a
 refresh(.ResourceTraversal[],int,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
ResourceChangeValidator f
 getValidator().ResourceChangeValidator s
 createDeltaFactory().IResourceChangeDescriptionFactory -
 validateChange(org.eclipse.core.resources.IResourceDelta,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
ResourceMapping a :org.eclipse.core.runtime.PlatformObject
 new() -
 accept(.ResourceMappingContext,org.eclipse.core.resources.IResourceVisitor,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 contains(.ResourceMapping)boolean -
 equals(Object)boolean -
 findMarkers(String,boolean,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IMarker[] - !org.eclipse.core.runtime.CoreException
 getModelObject()Object a
 getModelProvider().ModelProvider f
 getModelProviderId()String a
 getProjects()org.eclipse.core.resources.IProject[] a
 getTraversals(.ResourceMappingContext,org.eclipse.core.runtime.IProgressMonitor).ResourceTraversal[] a !org.eclipse.core.runtime.CoreException
 hashCode()int -
ResourceMappingContext -
 LOCAL_CONTEXT .ResourceMappingContext sf
 new() -
ResourceTraversal -
 new(org.eclipse.core.resources.IResource[],int,int) -
 accept(org.eclipse.core.resources.IResourceVisitor)void - !org.eclipse.core.runtime.CoreException
 contains(org.eclipse.core.resources.IResource)boolean -
 findMarkers(String,boolean)org.eclipse.core.resources.IMarker[] - !org.eclipse.core.runtime.CoreException
 getDepth()int -
 getFlags()int -
 getResources()org.eclipse.core.resources.IResource[] -
package org.eclipse.core.resources.refresh
IRefreshMonitor ai
 unmonitor(org.eclipse.core.resources.IResource)void a
IRefreshResult ai
 monitorFailed(.IRefreshMonitor,org.eclipse.core.resources.IResource)void a
 refresh(org.eclipse.core.resources.IResource)void a
RefreshProvider a :org.eclipse.core.internal.refresh.InternalRefreshProvider
 new() -
 createPollingMonitor(org.eclipse.core.resources.IResource).IRefreshMonitor o
 installMonitor(org.eclipse.core.resources.IResource,.IRefreshResult).IRefreshMonitor x
 installMonitor(org.eclipse.core.resources.IResource,.IRefreshResult,org.eclipse.core.runtime.IProgressMonitor).IRefreshMonitor -
 resetMonitors(org.eclipse.core.resources.IResource)void x
 resetMonitors(org.eclipse.core.resources.IResource,org.eclipse.core.runtime.IProgressMonitor)void -
package org.eclipse.core.resources.team
FileModificationValidationContext -
 VALIDATE_PROMPT .FileModificationValidationContext sf
 getShell()Object -
FileModificationValidator a :org.eclipse.core.resources.IFileModificationValidator
 new() -
 validateEdit(org.eclipse.core.resources.IFile[],Object)org.eclipse.core.runtime.IStatus fx
 validateSave(org.eclipse.core.resources.IFile)org.eclipse.core.runtime.IStatus -
 validateEdit(org.eclipse.core.resources.IFile[],.FileModificationValidationContext)org.eclipse.core.runtime.IStatus a
IMoveDeleteHook ai
 deleteFile(.IResourceTree,org.eclipse.core.resources.IFile,int,org.eclipse.core.runtime.IProgressMonitor)boolean a
 deleteFolder(.IResourceTree,org.eclipse.core.resources.IFolder,int,org.eclipse.core.runtime.IProgressMonitor)boolean a
 deleteProject(.IResourceTree,org.eclipse.core.resources.IProject,int,org.eclipse.core.runtime.IProgressMonitor)boolean a
 moveFile(.IResourceTree,org.eclipse.core.resources.IFile,org.eclipse.core.resources.IFile,int,org.eclipse.core.runtime.IProgressMonitor)boolean a
 moveFolder(.IResourceTree,org.eclipse.core.resources.IFolder,org.eclipse.core.resources.IFolder,int,org.eclipse.core.runtime.IProgressMonitor)boolean a
 moveProject(.IResourceTree,org.eclipse.core.resources.IProject,org.eclipse.core.resources.IProjectDescription,int,org.eclipse.core.runtime.IProgressMonitor)boolean a
IResourceTree ai
 NULL_TIMESTAMP long sf
 addToLocalHistory(org.eclipse.core.resources.IFile)void a
 isSynchronized(org.eclipse.core.resources.IResource,int)boolean a
 computeTimestamp(org.eclipse.core.resources.IFile)long a
 getTimestamp(org.eclipse.core.resources.IFile)long a
 updateMovedFileTimestamp(org.eclipse.core.resources.IFile,long)void a
 failed(org.eclipse.core.runtime.IStatus)void a
 deletedFile(org.eclipse.core.resources.IFile)void a
 deletedFolder(org.eclipse.core.resources.IFolder)void a
 deletedProject(org.eclipse.core.resources.IProject)void a
 movedFile(org.eclipse.core.resources.IFile,org.eclipse.core.resources.IFile)void a
 movedFolderSubtree(org.eclipse.core.resources.IFolder,org.eclipse.core.resources.IFolder)void a
 movedProjectSubtree(org.eclipse.core.resources.IProject,org.eclipse.core.resources.IProjectDescription)boolean a
 standardDeleteFile(org.eclipse.core.resources.IFile,int,org.eclipse.core.runtime.IProgressMonitor)void a
 standardDeleteFolder(org.eclipse.core.resources.IFolder,int,org.eclipse.core.runtime.IProgressMonitor)void a
 standardDeleteProject(org.eclipse.core.resources.IProject,int,org.eclipse.core.runtime.IProgressMonitor)void a
 standardMoveFile(org.eclipse.core.resources.IFile,org.eclipse.core.resources.IFile,int,org.eclipse.core.runtime.IProgressMonitor)void a
 standardMoveFolder(org.eclipse.core.resources.IFolder,org.eclipse.core.resources.IFolder,int,org.eclipse.core.runtime.IProgressMonitor)void a
 standardMoveProject(org.eclipse.core.resources.IProject,org.eclipse.core.resources.IProjectDescription,int,org.eclipse.core.runtime.IProgressMonitor)void a
ResourceRuleFactory - :org.eclipse.core.resources.IResourceRuleFactory
 new() ox
 new(org.eclipse.core.resources.IWorkspace) o
 buildRule()org.eclipse.core.runtime.jobs.ISchedulingRule f
 charsetRule(org.eclipse.core.resources.IResource)org.eclipse.core.runtime.jobs.ISchedulingRule -
 derivedRule(org.eclipse.core.resources.IResource)org.eclipse.core.runtime.jobs.ISchedulingRule f
 copyRule(org.eclipse.core.resources.IResource,org.eclipse.core.resources.IResource)org.eclipse.core.runtime.jobs.ISchedulingRule -
 createRule(org.eclipse.core.resources.IResource)org.eclipse.core.runtime.jobs.ISchedulingRule -
 deleteRule(org.eclipse.core.resources.IResource)org.eclipse.core.runtime.jobs.ISchedulingRule -
 markerRule(org.eclipse.core.resources.IResource)org.eclipse.core.runtime.jobs.ISchedulingRule f
 modifyRule(org.eclipse.core.resources.IResource)org.eclipse.core.runtime.jobs.ISchedulingRule -
 moveRule(org.eclipse.core.resources.IResource,org.eclipse.core.resources.IResource)org.eclipse.core.runtime.jobs.ISchedulingRule -
 parent(org.eclipse.core.resources.IResource)org.eclipse.core.runtime.jobs.ISchedulingRule of
 refreshRule(org.eclipse.core.resources.IResource)org.eclipse.core.runtime.jobs.ISchedulingRule -
 validateEditRule(org.eclipse.core.resources.IResource[])org.eclipse.core.runtime.jobs.ISchedulingRule -
TeamHook a :org.eclipse.core.internal.resources.InternalTeamHook
 defaultFactory org.eclipse.core.resources.IResourceRuleFactory of
 new() ox
 new(org.eclipse.core.resources.IWorkspace) o
 getRuleFactory(org.eclipse.core.resources.IProject)org.eclipse.core.resources.IResourceRuleFactory -
 setRuleFactory(org.eclipse.core.resources.IProject,org.eclipse.core.resources.IResourceRuleFactory)void of
 validateCreateLink(org.eclipse.core.resources.IFile,int,org.eclipse.core.runtime.IPath)org.eclipse.core.runtime.IStatus -
 validateCreateLink(org.eclipse.core.resources.IFile,int,java.net.URI)org.eclipse.core.runtime.IStatus -
 validateCreateLink(org.eclipse.core.resources.IFolder,int,org.eclipse.core.runtime.IPath)org.eclipse.core.runtime.IStatus -
 validateCreateLink(org.eclipse.core.resources.IFolder,int,java.net.URI)org.eclipse.core.runtime.IStatus -
package org.eclipse.core.resources.undo.snapshot
IContainerSnapshot ai <T=org.eclipse.core.resources.IContainer> :.IResourceSnapshot<<T>>
 getMembers().IResourceSnapshot<org.eclipse.core.resources.IResource>[] a
 addMember(.IResourceSnapshot<org.eclipse.core.resources.IResource>)void a
 setLocation(java.net.URI)void a
 setFilters(org.eclipse.core.resources.IResourceFilterDescription[])void a
IMarkerSnapshot ai
 createMarker()org.eclipse.core.resources.IMarker a !org.eclipse.core.runtime.CoreException
 updateMarker(org.eclipse.core.resources.IMarker)void a !org.eclipse.core.runtime.CoreException
 getResource()org.eclipse.core.resources.IResource a
 getType()String a
IResourceSnapshot ai <T=org.eclipse.core.resources.IResource>
 createResourceHandle()<T> a
 getName()String a
 createResource(org.eclipse.core.runtime.IProgressMonitor)<T> a !org.eclipse.core.runtime.CoreException
 createExistentResourceFromHandle(org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 isValid()boolean a
 recordStateFromHistory(org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 verifyExistence(boolean)boolean a
ResourceSnapshotFactory -
 new() -
 fromResource(<T>).IResourceSnapshot<<T>> s <T=org.eclipse.core.resources.IResource>
 fromProjectDescription(org.eclipse.core.resources.IProjectDescription).IContainerSnapshot<org.eclipse.core.resources.IProject> s
 fromContainer(org.eclipse.core.resources.IContainer).IContainerSnapshot<org.eclipse.core.resources.IContainer> s
 fromVirtualFolderContainer(org.eclipse.core.resources.IContainer).IContainerSnapshot<org.eclipse.core.resources.IContainer> s
 fromFileDetails(org.eclipse.core.resources.IFile,java.net.URI,java.io.InputStream).IResourceSnapshot<org.eclipse.core.resources.IFile> s
 fromMarker(org.eclipse.core.resources.IMarker).IMarkerSnapshot s !org.eclipse.core.runtime.CoreException
 fromMarkerDetails(String,java.util.Map<String,Object>,org.eclipse.core.resources.IResource).IMarkerSnapshot s
