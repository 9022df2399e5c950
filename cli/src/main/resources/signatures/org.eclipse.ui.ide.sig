# org.eclipse.platform:org.eclipse.ui.ide:3.23.100
package org.eclipse.ui
IContributorResourceAdapter ai
 getAdaptedResource(org.eclipse.core.runtime.IAdaptable)org.eclipse.core.resources.IResource a
IFileEditorInput ai :.IStorageEditorInput
 getFile()org.eclipse.core.resources.IFile a
IMarkerActionFilter ai :.IActionFilter
 TYPE String sf
 SUPER_TYPE String sf
 PRIORITY String sf
 SEVERITY String sf
 DONE String sf
 MESSAGE String sf
 RESOURCE_TYPE String sf
IMarkerHelpContextProvider ai
 getHelpContextForMarker(org.eclipse.core.resources.IMarker)String a
 hasHelpContextForMarker(org.eclipse.core.resources.IMarker)boolean a
IMarkerHelpRegistry ai
 getHelp(org.eclipse.core.resources.IMarker)String a
 hasResolutions(org.eclipse.core.resources.IMarker)boolean a
 getResolutions(org.eclipse.core.resources.IMarker).IMarkerResolution[] a
IMarkerResolution ai
 getLabel()String a
 run(org.eclipse.core.resources.IMarker)void a
IMarkerResolution2 ai :.IMarkerResolution
 getDescription()String a
 getImage()org.eclipse.swt.graphics.Image a
IMarkerResolutionGenerator ai
 getResolutions(org.eclipse.core.resources.IMarker).IMarkerResolution[] a
IMarkerResolutionGenerator2 ai :.IMarkerResolutionGenerator
 hasResolutions(org.eclipse.core.resources.IMarker)boolean a
IMarkerResolutionRelevance ai
 getRelevanceForResolution()int d
IProjectActionFilter ai :.IResourceActionFilter
 NATURE String sf
 OPEN String sf
IResourceActionFilter ai :.IActionFilter
 NAME String sf
 EXTENSION String sf
 PATH String sf
 READ_ONLY String sf
 PROJECT_NATURE String sf
 PERSISTENT_PROPERTY String sf
 PROJECT_PERSISTENT_PROPERTY String sf
 SESSION_PROPERTY String sf
 PROJECT_SESSION_PROPERTY String sf
 XML_FIRST_TAG String sfx
 XML_DTD_NAME String sfx
 CONTENT_TYPE_ID String sf
IStorageEditorInput ai :.IEditorInput
 getStorage()org.eclipse.core.resources.IStorage a !org.eclipse.core.runtime.CoreException
IURIEditorInput ai :.IEditorInput
 getURI()java.net.URI a
ResourceWorkingSetFilter - :org.eclipse.jface.viewers.ViewerFilter
 new() -
 getWorkingSet().IWorkingSet -
 setWorkingSet(.IWorkingSet)void -
 select(org.eclipse.jface.viewers.Viewer,Object,Object)boolean -
 filter(org.eclipse.jface.viewers.Viewer,Object,Object[])Object[] -
package org.eclipse.ui.actions
AddBookmarkAction - :.SelectionListenerAction
 ID String sf
 new(org.eclipse.swt.widgets.Shell) x
 new(org.eclipse.swt.widgets.Shell,boolean) x
 new(org.eclipse.jface.window.IShellProvider,boolean) -
 run()void -
 updateSelection(org.eclipse.jface.viewers.IStructuredSelection)boolean o
AddTaskAction - :.SelectionListenerAction
 ID String sf
 new(org.eclipse.swt.widgets.Shell) x
 new(org.eclipse.jface.window.IShellProvider) -
 run()void -
 updateSelection(org.eclipse.jface.viewers.IStructuredSelection)boolean o
BuildAction - :.WorkspaceAction
 ID_BUILD String sf
 ID_REBUILD_ALL String sf
 new(org.eclipse.swt.widgets.Shell,int) x
 new(org.eclipse.jface.window.IShellProvider,int) -
 getActionResources()java.util.List<org.eclipse.core.resources.IResource> o
 getOperationMessage()String o
 getProblemsMessage()String o
 getProblemsTitle()String o
 getBuildConfigurationsToBuild()java.util.List<org.eclipse.core.resources.IBuildConfiguration> o
 isEnabled()boolean -
 isSaveAllSet()boolean s
 run()void -
 runInBackground(org.eclipse.core.runtime.jobs.ISchedulingRule,Object[])void -
 shouldPerformResourcePruning()boolean o
 updateSelection(org.eclipse.jface.viewers.IStructuredSelection)boolean o
CloseResourceAction - :.WorkspaceAction,org.eclipse.core.resources.IResourceChangeListener
 ID String sf
 new(org.eclipse.swt.widgets.Shell) x
 new(org.eclipse.swt.widgets.Shell,String) ox
 new(org.eclipse.jface.window.IShellProvider) -
 new(org.eclipse.jface.window.IShellProvider,String) o
 new(org.eclipse.jface.window.IShellProvider,String,String,String,String) o
 getOperationMessage()String o
 getProblemsMessage()String o
 getProblemsTitle()String o
 invokeOperation(org.eclipse.core.resources.IResource,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 run()void -
 shouldPerformResourcePruning()boolean o
 updateSelection(org.eclipse.jface.viewers.IStructuredSelection)boolean o
 resourceChanged(org.eclipse.core.resources.IResourceChangeEvent)void -
 getSelectedResources()java.util.List<org.eclipse.core.resources.IResource> o
 getSelectedNonResources()java.util.List<?> o
 getModelProviderIds()String[] -
 setModelProviderIds(String[])void -
CloseUnrelatedProjectsAction - :.CloseResourceAction
 ID String sf
 new(org.eclipse.swt.widgets.Shell) x
 new(org.eclipse.jface.window.IShellProvider) -
 run()void -
 clearCache()void o
 getSelectedResources()java.util.List<org.eclipse.core.resources.IResource> o
 resourceChanged(org.eclipse.core.resources.IResourceChangeEvent)void -
CopyFilesAndFoldersOperation -
 new(org.eclipse.swt.widgets.Shell) -
 canPerformAutoRename()boolean o
 getDeepCheckQuestion(org.eclipse.core.resources.IResource)String o
 copy(org.eclipse.core.resources.IResource[],org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IProgressMonitor)void ox !org.eclipse.core.runtime.CoreException
 copyResources(org.eclipse.core.resources.IResource[],org.eclipse.core.resources.IContainer)org.eclipse.core.resources.IResource[] -
 copyResourcesInCurrentThread(org.eclipse.core.resources.IResource[],org.eclipse.core.resources.IContainer,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IResource[] -
 isMove()boolean o
 copyFiles(java.net.URI[],org.eclipse.core.resources.IContainer)void -
 copyFilesInCurrentThread(java.net.URI[],org.eclipse.core.resources.IContainer,org.eclipse.core.runtime.IProgressMonitor)void -
 copyOrLinkFiles(String[],org.eclipse.core.resources.IContainer,int)void -
 copyFiles(String[],org.eclipse.core.resources.IContainer)void -
 copyFilesInCurrentThread(String[],org.eclipse.core.resources.IContainer,org.eclipse.core.runtime.IProgressMonitor)void -
 getFile(org.eclipse.core.resources.IResource)org.eclipse.core.resources.IFile o
 getFiles(String[])java.io.File[] ox
 getFolder(org.eclipse.core.resources.IResource)org.eclipse.core.resources.IFolder o
 getOperationTitle()String o
 getProblemsMessage()String o
 getProblemsTitle()String o
 getValidateConflictSource()boolean o
 homogenousResources(org.eclipse.core.resources.IResource,org.eclipse.core.resources.IResource)boolean o
 validateDestination(org.eclipse.core.resources.IContainer,org.eclipse.core.resources.IResource[])String -
 validateImportDestination(org.eclipse.core.resources.IContainer,String[])String -
 getModelProviderIds()String[] -
 setModelProviderIds(String[])void -
 createVirtualFoldersAndLinks(String[],org.eclipse.core.resources.IContainer)void -
 linkFiles(String[],org.eclipse.core.resources.IContainer)void -
 setVirtualFolders(boolean)void -
 setCreateLinks(boolean)void -
 setRelativeVariable(String)void -
 getUndoableCopyOrMoveOperation(org.eclipse.core.resources.IResource[],org.eclipse.core.runtime.IPath)org.eclipse.ui.ide.undo.AbstractWorkspaceOperation o
CopyProjectAction - :.SelectionListenerAction
 ID String sf
 shell org.eclipse.swt.widgets.Shell ox
 shellProvider org.eclipse.jface.window.IShellProvider o
 errorStatus org.eclipse.core.runtime.IStatus o
 new(org.eclipse.swt.widgets.Shell) x
 new(org.eclipse.jface.window.IShellProvider) -
 createDescription(org.eclipse.core.resources.IProject,String,org.eclipse.core.runtime.IPath)org.eclipse.core.resources.IProjectDescription o !org.eclipse.core.runtime.CoreException
 getErrorsTitle()String ox
 getPlugin()org.eclipse.ui.plugin.AbstractUIPlugin o
 queryDestinationParameters(org.eclipse.core.resources.IProject)Object[] o
 run()void -
 updateSelection(org.eclipse.jface.viewers.IStructuredSelection)boolean o
 getModelProviderIds()String[] -
 setModelProviderIds(String[])void -
CopyProjectOperation -
 validateCopy(org.eclipse.swt.widgets.Shell,org.eclipse.core.resources.IProject,String,String[])boolean osx
 new(org.eclipse.swt.widgets.Shell) -
 copyProject(org.eclipse.core.resources.IProject)void -
 getModelProviderIds()String[] -
 setModelProviderIds(String[])void -
CopyResourceAction - :.SelectionListenerAction,org.eclipse.ui.dialogs.ISelectionValidator
 ID String sf
 shellProvider org.eclipse.jface.window.IShellProvider o
 operation .CopyFilesAndFoldersOperation o
 getNewNameFor(org.eclipse.core.runtime.IPath,org.eclipse.core.resources.IWorkspace)org.eclipse.core.runtime.IPath s
 new(org.eclipse.swt.widgets.Shell) x
 new(org.eclipse.jface.window.IShellProvider) -
 createOperation().CopyFilesAndFoldersOperation o
 getResources(java.util.List<org.eclipse.core.resources.IResource>)org.eclipse.core.resources.IResource[] o
 isValid(Object)String -
 run()void -
 runOperation(org.eclipse.core.resources.IResource[],org.eclipse.core.resources.IContainer)void o
 updateSelection(org.eclipse.jface.viewers.IStructuredSelection)boolean o
 getModelProviderIds()String[] -
 setModelProviderIds(String[])void -
CreateFileAction x :.SelectionListenerAction
 ID String sfx
 shellProvider org.eclipse.jface.window.IShellProvider ox
 new(org.eclipse.swt.widgets.Shell) x
 new(org.eclipse.jface.window.IShellProvider) x
 run()void x
 updateSelection(org.eclipse.jface.viewers.IStructuredSelection)boolean ox
CreateFolderAction x :.SelectionListenerAction
 ID String sfx
 shellProvider org.eclipse.jface.window.IShellProvider ox
 new(org.eclipse.swt.widgets.Shell) x
 new(org.eclipse.jface.window.IShellProvider) x
 run()void x
 updateSelection(org.eclipse.jface.viewers.IStructuredSelection)boolean ox
DeleteResourceAction - :.SelectionListenerAction
 ID String sf
 fTestingMode boolean o
 new(org.eclipse.swt.widgets.Shell) x
 new(org.eclipse.jface.window.IShellProvider) -
 run()void -
 updateSelection(org.eclipse.jface.viewers.IStructuredSelection)boolean o
 getModelProviderIds()String[] -
 setModelProviderIds(String[])void -
GlobalBuildAction - :org.eclipse.jface.action.Action,.ActionFactory.IWorkbenchAction
 new(org.eclipse.ui.IWorkbench,org.eclipse.swt.widgets.Shell,int) x
 new(org.eclipse.ui.IWorkbenchWindow,int) -
 doBuild()void -
 run()void -
 dispose()void -
MoveFilesAndFoldersOperation - :.CopyFilesAndFoldersOperation
 new(org.eclipse.swt.widgets.Shell) -
 canPerformAutoRename()boolean o
 copy(org.eclipse.core.resources.IResource[],org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IProgressMonitor)void ox !org.eclipse.core.runtime.CoreException
 getDeepCheckQuestion(org.eclipse.core.resources.IResource)String o
 getOperationTitle()String o
 getProblemsMessage()String o
 getProblemsTitle()String o
 getValidateConflictSource()boolean o
 validateDestination(org.eclipse.core.resources.IContainer,org.eclipse.core.resources.IResource[])String -
 isMove()boolean o
 getUndoableCopyOrMoveOperation(org.eclipse.core.resources.IResource[],org.eclipse.core.runtime.IPath)org.eclipse.ui.ide.undo.AbstractWorkspaceOperation o
MoveProjectAction - :.CopyProjectAction
 ID String sf
 new(org.eclipse.swt.widgets.Shell) x
 new(org.eclipse.jface.window.IShellProvider) -
 getErrorsTitle()String ox
 queryDestinationParameters(org.eclipse.core.resources.IProject)Object[] o
 run()void -
MoveResourceAction - :.CopyResourceAction
 ID String sf
 destinations java.util.List<org.eclipse.core.runtime.IPath> o
 new(org.eclipse.swt.widgets.Shell) x
 new(org.eclipse.jface.window.IShellProvider) -
 createOperation().CopyFilesAndFoldersOperation o
 getDestinations()java.util.List o
 getResources(java.util.List<org.eclipse.core.resources.IResource>)org.eclipse.core.resources.IResource[] o
 runOperation(org.eclipse.core.resources.IResource[],org.eclipse.core.resources.IContainer)void o
 run()void -
NewExampleAction - :org.eclipse.jface.action.Action
 new() -
 new(org.eclipse.ui.IWorkbenchWindow) -
 run()void -
NewProjectAction - :org.eclipse.jface.action.Action
 new() -
 new(org.eclipse.ui.IWorkbenchWindow) -
 run()void -
NewWizardMenu - :.BaseNewWizardMenu
 new(org.eclipse.ui.IWorkbenchWindow) -
 new(org.eclipse.ui.IWorkbenchWindow,String) -
 new(org.eclipse.jface.action.IMenuManager,org.eclipse.ui.IWorkbenchWindow,boolean) x
 deregisterListeners()void x
 addItems(java.util.List<org.eclipse.jface.action.IContributionItem>)void o
 isEnabled()boolean -
 setEnabled(boolean)void -
 getContributionItems()org.eclipse.jface.action.IContributionItem[] o
 dispose()void -
OpenFileAction - :.OpenSystemEditorAction
 ID String sf
 new(org.eclipse.ui.IWorkbenchPage) -
 new(org.eclipse.ui.IWorkbenchPage,org.eclipse.ui.IEditorDescriptor) -
OpenResourceAction - :.WorkspaceAction,org.eclipse.core.resources.IResourceChangeListener
 ID String sf
 new(org.eclipse.swt.widgets.Shell) x
 new(org.eclipse.jface.window.IShellProvider) -
 getOperationMessage()String o
 getProblemsMessage()String o
 getProblemsTitle()String o
 invokeOperation(org.eclipse.core.resources.IResource,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 resourceChanged(org.eclipse.core.resources.IResourceChangeEvent)void -
 run()void -
 shouldPerformResourcePruning()boolean o
 updateSelection(org.eclipse.jface.viewers.IStructuredSelection)boolean o
OpenSystemEditorAction - :.SelectionListenerAction
 ID String sf
 new(org.eclipse.ui.IWorkbenchPage) -
 run()void -
 updateSelection(org.eclipse.jface.viewers.IStructuredSelection)boolean o
OpenWithMenu - :org.eclipse.jface.action.ContributionItem
 ID String sf
 new(org.eclipse.ui.IWorkbenchPage) x
 new(org.eclipse.ui.IWorkbenchPage,org.eclipse.core.runtime.IAdaptable) -
 fill(org.eclipse.swt.widgets.Menu,int)void -
 isDynamic()boolean -
 openEditor(org.eclipse.ui.IEditorDescriptor,boolean)void o
QuickStartAction x :org.eclipse.jface.action.Action,.ActionFactory.IWorkbenchAction
 new() x
 new(org.eclipse.ui.IWorkbenchWindow) x
 run()void x
 openWelcomePage(String)boolean x !org.eclipse.ui.WorkbenchException
 dispose()void x
ReadOnlyStateChecker -
 new(org.eclipse.swt.widgets.Shell,String,String) -
 checkReadOnlyResources(org.eclipse.core.resources.IResource[])org.eclipse.core.resources.IResource[] -
 getIgnoreLinkedResources()boolean -
 setIgnoreLinkedResources(boolean)void -
RefreshAction - :.WorkspaceAction
 ID String sf
 new(org.eclipse.swt.widgets.Shell) x
 new(org.eclipse.jface.window.IShellProvider) -
 getOperationMessage()String o
 getProblemsMessage()String o
 getProblemsTitle()String o
 getSelectedResources()java.util.List<org.eclipse.core.resources.IResource> o
 updateSelection(org.eclipse.jface.viewers.IStructuredSelection)boolean o
 handleKeyReleased(org.eclipse.swt.events.KeyEvent)void -
 refreshAll()void f
 createOperation(org.eclipse.core.runtime.IStatus[])org.eclipse.jface.operation.IRunnableWithProgress of
 refreshResource(org.eclipse.core.resources.IResource,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 run()void -
RenameResourceAction - :.WorkspaceAction
 ID String sf
 new(org.eclipse.swt.widgets.Shell) x
 new(org.eclipse.jface.window.IShellProvider) -
 new(org.eclipse.swt.widgets.Shell,org.eclipse.swt.widgets.Tree) x
 new(org.eclipse.jface.window.IShellProvider,org.eclipse.swt.widgets.Tree) -
 getActionResources()java.util.List<org.eclipse.core.resources.IResource> o
 getOperationMessage()String o
 getProblemsMessage()String o
 getProblemsTitle()String o
 queryNewResourceName(org.eclipse.core.resources.IResource)String o
 run()void -
 runWithNewPath(org.eclipse.core.runtime.IPath,org.eclipse.core.resources.IResource)void o
 updateSelection(org.eclipse.jface.viewers.IStructuredSelection)boolean o
 setTextActionHandler(.TextActionHandler)void -
 getModelProviderIds()String[] -
 setModelProviderIds(String[])void -
 createOperation(org.eclipse.core.runtime.IStatus[])org.eclipse.jface.operation.IRunnableWithProgress o
ScrubLocalAction x :.WorkspaceAction
 ID String sfx
 new(org.eclipse.swt.widgets.Shell) x
 getOperationMessage()String ox
 getProblemsMessage()String ox
 getProblemsTitle()String ox
 invokeOperation(org.eclipse.core.resources.IResource,org.eclipse.core.runtime.IProgressMonitor)void ox !org.eclipse.core.runtime.CoreException
 updateSelection(org.eclipse.jface.viewers.IStructuredSelection)boolean ox
SelectionListenerAction a :.BaseSelectionListenerAction
 new(String) o
 clearCache()void o
 getSelectedNonResources()java.util.List<?> o
 getSelectedResources()java.util.List<org.eclipse.core.resources.IResource> o
 resourceIsType(org.eclipse.core.resources.IResource,int)boolean o
 selectionIsOfType(int)boolean o
TextActionHandler -
 new(org.eclipse.ui.IActionBars) -
 new(org.eclipse.ui.IActionBars,boolean) -
 updateActionBars()void -
 addText(org.eclipse.swt.widgets.Text)void -
 dispose()void -
 removeText(org.eclipse.swt.widgets.Text)void -
 setCopyAction(org.eclipse.jface.action.IAction)void -
 setCutAction(org.eclipse.jface.action.IAction)void -
 setPasteAction(org.eclipse.jface.action.IAction)void -
 setSelectAllAction(org.eclipse.jface.action.IAction)void -
 setDeleteAction(org.eclipse.jface.action.IAction)void -
WorkspaceAction a :.SelectionListenerAction
 new(org.eclipse.swt.widgets.Shell,String) ox
 new(org.eclipse.jface.window.IShellProvider,String) o
 getOperationMessage()String oa
 getProblemsMessage()String o
 getProblemsTitle()String o
 invokeOperation(org.eclipse.core.resources.IResource,org.eclipse.core.runtime.IProgressMonitor)void ox !org.eclipse.core.runtime.CoreException
 run()void -
 shouldPerformResourcePruning()boolean o
 updateSelection(org.eclipse.jface.viewers.IStructuredSelection)boolean o
 getActionResources()java.util.List<org.eclipse.core.resources.IResource> o
 runInBackground(org.eclipse.core.runtime.jobs.ISchedulingRule)void -
 runInBackground(org.eclipse.core.runtime.jobs.ISchedulingRule,Object)void -
 runInBackground(org.eclipse.core.runtime.jobs.ISchedulingRule,Object[])void -
 createOperation(org.eclipse.core.runtime.IStatus[])org.eclipse.jface.operation.IRunnableWithProgress o
WorkspaceModifyDelegatingOperation - :.WorkspaceModifyOperation
 new(org.eclipse.jface.operation.IRunnableWithProgress,org.eclipse.core.runtime.jobs.ISchedulingRule) -
 new(org.eclipse.jface.operation.IRunnableWithProgress) -
 execute(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException,InterruptedException
WorkspaceModifyOperation a :org.eclipse.jface.operation.IRunnableWithProgress,org.eclipse.jface.operation.IThreadListener
 new() o
 new(org.eclipse.core.runtime.jobs.ISchedulingRule) o
 execute(org.eclipse.core.runtime.IProgressMonitor)void oa !org.eclipse.core.runtime.CoreException,java.lang.reflect.InvocationTargetException,InterruptedException
 run(org.eclipse.core.runtime.IProgressMonitor)void f !java.lang.reflect.InvocationTargetException,InterruptedException
 threadChange(Thread)void -
 getRule()org.eclipse.core.runtime.jobs.ISchedulingRule -
package org.eclipse.ui.dialogs
ContainerGenerator -
 new(org.eclipse.core.runtime.IPath) -
 generateContainer(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IContainer - !org.eclipse.core.runtime.CoreException
ContainerSelectionDialog - :.SelectionDialog
 new(org.eclipse.swt.widgets.Shell,org.eclipse.core.resources.IContainer,boolean,String) -
 configureShell(org.eclipse.swt.widgets.Shell)void o
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 okPressed()void o
 setValidator(.ISelectionValidator)void -
 showClosedProjects(boolean)void -
FilteredResourcesSelectionDialog - :.FilteredItemsSelectionDialog +ResourceFilter
 new(org.eclipse.swt.widgets.Shell,boolean,org.eclipse.core.resources.IContainer,int) -
 configureShell(org.eclipse.swt.widgets.Shell)void o
 setTitle(String)void -
 getDialogSettings()org.eclipse.jface.dialogs.IDialogSettings o
 storeDialog(org.eclipse.jface.dialogs.IDialogSettings)void o
 restoreDialog(org.eclipse.jface.dialogs.IDialogSettings)void o
 fillViewMenu(org.eclipse.jface.action.IMenuManager)void o
 createExtendedContentArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 getResult()Object[] -
 open()int -
 close()boolean -
 getElementName(Object)String -
 validateItem(Object)org.eclipse.core.runtime.IStatus o
 createFilter().FilteredItemsSelectionDialog.ItemsFilter o
 applyFilter()void o
 getItemsComparator()java.util.Comparator<org.eclipse.core.resources.IResource> o
 fillContentProvider(.FilteredItemsSelectionDialog.AbstractContentProvider,.FilteredItemsSelectionDialog.ItemsFilter,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
FilteredResourcesSelectionDialog.ResourceFilter o :.FilteredItemsSelectionDialog.ItemsFilter
 new(org.eclipse.core.resources.IContainer,boolean,int) -
 new() -
 isConsistentItem(Object)boolean -
 matchItem(Object)boolean -
 isSubFilter(.FilteredItemsSelectionDialog.ItemsFilter)boolean -
 equalsFilter(.FilteredItemsSelectionDialog.ItemsFilter)boolean -
 isShowDerived()boolean -
MarkerResolutionSelectionDialog - :.SelectionDialog
 new(org.eclipse.swt.widgets.Shell,org.eclipse.ui.IMarkerResolution[]) -
 configureShell(org.eclipse.swt.widgets.Shell)void o
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 okPressed()void o
NewFolderDialog - :.SelectionStatusDialog
 new(org.eclipse.swt.widgets.Shell,org.eclipse.core.resources.IContainer) -
 computeResult()void o
 configureShell(org.eclipse.swt.widgets.Shell)void o
 create()void -
 createAdvancedControls(org.eclipse.swt.widgets.Composite)void o
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 handleAdvancedButtonSelect()void o
 updateStatus(org.eclipse.core.runtime.IStatus)void o
 okPressed()void o
ProjectLocationMoveDialog - :.SelectionDialog
 new(org.eclipse.swt.widgets.Shell,org.eclipse.core.resources.IProject) -
 setMessage(String)void -
 configureShell(org.eclipse.swt.widgets.Shell)void o
 createContents(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 okPressed()void o
ProjectLocationSelectionDialog - :.SelectionStatusDialog
 new(org.eclipse.swt.widgets.Shell,org.eclipse.core.resources.IProject) -
 createButton(org.eclipse.swt.widgets.Composite,int,String,boolean)org.eclipse.swt.widgets.Button o
 computeResult()void o
 configureShell(org.eclipse.swt.widgets.Shell)void o
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
ResourceListSelectionDialog - :.SelectionDialog
 new(org.eclipse.swt.widgets.Shell,org.eclipse.core.resources.IResource[]) -
 new(org.eclipse.swt.widgets.Shell,org.eclipse.core.resources.IContainer,int) -
 adjustPattern()String o
 cancelPressed()void o
 close()boolean -
 create()void -
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 getAllowUserToToggleDerived()boolean -
 setAllowUserToToggleDerived(boolean)void -
 getShowDerived()boolean o
 setShowDerived(boolean)void o
 okPressed()void o
 select(org.eclipse.core.resources.IResource)boolean o
 refresh(boolean)void o
 updateOKState(boolean)void o
 getDialogBoundsSettings()org.eclipse.jface.dialogs.IDialogSettings o
ResourceSelectionDialog - :.SelectionDialog
 new(org.eclipse.swt.widgets.Shell,org.eclipse.core.runtime.IAdaptable,String) -
 checkStateChanged(org.eclipse.jface.viewers.CheckStateChangedEvent)void -
 configureShell(org.eclipse.swt.widgets.Shell)void o
 create()void -
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 okPressed()void o
SaveAsDialog - :org.eclipse.jface.dialogs.TitleAreaDialog
 new(org.eclipse.swt.widgets.Shell) -
 configureShell(org.eclipse.swt.widgets.Shell)void o
 createContents(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 close()boolean -
 createButtonsForButtonBar(org.eclipse.swt.widgets.Composite)void o
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 getResult()org.eclipse.core.runtime.IPath -
 okPressed()void o
 setDialogComplete(boolean)void o
 setOriginalFile(org.eclipse.core.resources.IFile)void -
 setOriginalName(String)void -
 getDialogBoundsSettings()org.eclipse.jface.dialogs.IDialogSettings o
 isResizable()boolean o
WizardDataTransferPage a :org.eclipse.jface.wizard.WizardPage,org.eclipse.swt.widgets.Listener,.IOverwriteQuery
 SIZING_TEXT_FIELD_WIDTH int osf
 COMBO_HISTORY_LENGTH int osf
 new(String) o
 addToHistory(String[],String)String[] o
 addToHistory(java.util.List,String)void o
 allowNewContainerName()boolean oa
 createBoldLabel(org.eclipse.swt.widgets.Composite,String)org.eclipse.swt.widgets.Label o
 createOptionsGroupButtons(org.eclipse.swt.widgets.Group)void o
 createPlainLabel(org.eclipse.swt.widgets.Composite,String)org.eclipse.swt.widgets.Label o
 createSpacer(org.eclipse.swt.widgets.Composite)void o
 determinePageCompletion()boolean o
 getPathFromText(org.eclipse.swt.widgets.Text)org.eclipse.core.runtime.IPath o
 queryForContainer(org.eclipse.core.resources.IContainer,String)org.eclipse.core.runtime.IPath o
 queryForContainer(org.eclipse.core.resources.IContainer,String,String)org.eclipse.core.runtime.IPath o
 queryOverwrite(String)String -
 queryYesNoQuestion(String)boolean o
 restoreWidgetValues()void o
 saveWidgetValues()void o
 updatePageCompletion()void o
 updateWidgetEnablements()void o
 validateDestinationGroup()boolean o
 validateOptionsGroup()boolean o
 validateSourceGroup()boolean o
 createOptionsGroup(org.eclipse.swt.widgets.Composite)void o
 displayErrorDialog(String)void o
 displayErrorDialog(Throwable)void o
 getErrorDialogTitle()String o
WizardExportResourcesPage a :.WizardDataTransferPage
 new(String,org.eclipse.jface.viewers.IStructuredSelection) o
 allowNewContainerName()boolean o
 createButton(org.eclipse.swt.widgets.Composite,int,String,boolean)org.eclipse.swt.widgets.Button o
 createButtonsGroup(org.eclipse.swt.widgets.Composite)void of
 createControl(org.eclipse.swt.widgets.Composite)void -
 createDestinationGroup(org.eclipse.swt.widgets.Composite)void oa
 createResourcesGroup(org.eclipse.swt.widgets.Composite)void of
 getErrorDialogTitle()String o
 ensureResourcesLocal(java.util.List)boolean ox
 extractNonLocalResources(java.util.List)java.util.List o
 getShowLinkedResources()boolean o
 updateContentProviders(boolean)void o
 getSelectedResources()java.util.List o
 getSelectedResourcesIterator()java.util.Iterator o
 getTypesToExport()java.util.List o
 getWhiteCheckedResources()java.util.List o
 handleTypesEditButtonPressed()void o
 hasExportableExtension(String)boolean o
 internalSaveWidgetValues()void o
 queryResourceTypesToExport()Object[] o
 restoreResourceSpecificationWidgetValues()void o
 saveWidgetValues()void o
 setupBasedOnInitialSelections()void o
 saveDirtyEditors()boolean o
 updateWidgetEnablements()void o
WizardNewFileCreationPage - :org.eclipse.jface.wizard.WizardPage,org.eclipse.swt.widgets.Listener
 new(String,org.eclipse.jface.viewers.IStructuredSelection) -
 createAdvancedControls(org.eclipse.swt.widgets.Composite)void o
 createControl(org.eclipse.swt.widgets.Composite)void -
 createFile(org.eclipse.core.resources.IFile,java.io.InputStream,org.eclipse.core.runtime.IProgressMonitor)void ox !org.eclipse.core.runtime.CoreException
 createFileHandle(org.eclipse.core.runtime.IPath)org.eclipse.core.resources.IFile o
 createLinkTarget()void o
 createNewFile()org.eclipse.core.resources.IFile -
 createRule(org.eclipse.core.resources.IResource)org.eclipse.core.runtime.jobs.ISchedulingRule ox
 getContainerFullPath()org.eclipse.core.runtime.IPath -
 getFileName()String -
 getFileExtension()String -
 getInitialContents()java.io.InputStream o
 getNewFileLabel()String o
 handleAdvancedButtonSelect()void o
 handleEvent(org.eclipse.swt.widgets.Event)void -
 initialPopulateContainerNameField()void o
 setAllowExistingResources(boolean)void -
 setContainerFullPath(org.eclipse.core.runtime.IPath)void -
 setFileName(String)void -
 setFileExtension(String)void -
 validateLinkedResource()org.eclipse.core.runtime.IStatus o
 validatePage()boolean o
 setVisible(boolean)void -
WizardNewFolderMainPage - :org.eclipse.jface.wizard.WizardPage,org.eclipse.swt.widgets.Listener
 new(String,org.eclipse.jface.viewers.IStructuredSelection) -
 createAdvancedControls(org.eclipse.swt.widgets.Composite)void o
 createControl(org.eclipse.swt.widgets.Composite)void -
 createFolder(org.eclipse.core.resources.IFolder,org.eclipse.core.runtime.IProgressMonitor)void ox !org.eclipse.core.runtime.CoreException
 createFolderHandle(org.eclipse.core.runtime.IPath)org.eclipse.core.resources.IFolder o
 createContainerHandle(org.eclipse.core.runtime.IPath)org.eclipse.core.resources.IContainer o
 createLinkTarget()void o
 createNewFolder()org.eclipse.core.resources.IFolder -
 handleAdvancedButtonSelect()void o
 dispose()void -
 handleEvent(org.eclipse.swt.widgets.Event)void -
 initializePage()void o
 setVisible(boolean)void -
 validateLinkedResource()org.eclipse.core.runtime.IStatus o
 validatePage()boolean o
WizardNewLinkPage - :org.eclipse.jface.wizard.WizardPage
 new(String,int) -
 createControl(org.eclipse.swt.widgets.Composite)void -
 getLinkTarget()String -
 setContainer(org.eclipse.core.resources.IContainer)void -
 setLinkTarget(String)void -
WizardNewProjectCreationPage - :org.eclipse.jface.wizard.WizardPage
 new(String) -
 new(String,org.eclipse.jface.viewers.IStructuredSelection,String[]) x
 createControl(org.eclipse.swt.widgets.Composite)void -
 createWorkingSetGroup(org.eclipse.swt.widgets.Composite,org.eclipse.jface.viewers.IStructuredSelection,String[]).WorkingSetGroup -
 getLocationPath()org.eclipse.core.runtime.IPath -
 getLocationURI()java.net.URI -
 getProjectHandle()org.eclipse.core.resources.IProject -
 getProjectName()String -
 setInitialProjectName(String)void -
 validatePage()boolean o
 setVisible(boolean)void -
 useDefaults()boolean -
 getSelectedWorkingSets()org.eclipse.ui.IWorkingSet[] -
WizardNewProjectReferencePage - :org.eclipse.jface.wizard.WizardPage
 new(String) -
 createControl(org.eclipse.swt.widgets.Composite)void -
 getContentProvider()org.eclipse.jface.viewers.IStructuredContentProvider o
 getReferencedProjects()org.eclipse.core.resources.IProject[] -
WizardResourceImportPage a :.WizardDataTransferPage
 selectedTypes java.util.List<Object> o
 selectionGroup org.eclipse.ui.ide.dialogs.ResourceTreeAndListGroup o
 new(String,org.eclipse.jface.viewers.IStructuredSelection) o
 allowNewContainerName()boolean o
 createControl(org.eclipse.swt.widgets.Composite)void -
 createDestinationGroup(org.eclipse.swt.widgets.Composite)void o
 createFileSelectionGroup(org.eclipse.swt.widgets.Composite)void o
 createSourceGroup(org.eclipse.swt.widgets.Composite)void oa
 getErrorDialogTitle()String o
 getContainerFullPath()org.eclipse.core.runtime.IPath o
 getFileProvider()org.eclipse.jface.viewers.ITreeContentProvider oa
 getFolderProvider()org.eclipse.jface.viewers.ITreeContentProvider oa
 getResourcePath()org.eclipse.core.runtime.IPath o
 getSelectedResources()java.util.List o
 getSelectedResources(org.eclipse.ui.ide.dialogs.IElementFilter,org.eclipse.core.runtime.IProgressMonitor)void o !InterruptedException
 getSelectedResources(org.eclipse.ui.internal.ide.dialogs.IElementFilter,org.eclipse.core.runtime.IProgressMonitor)void ox !InterruptedException
 getSpecifiedContainer()org.eclipse.core.resources.IContainer o
 getTypesToImport()java.util.List o
 handleContainerBrowseButtonPressed()void o
 handleEvent(org.eclipse.swt.widgets.Event)void -
 handleTypesEditButtonPressed()void o
 initialPopulateContainerField()void of
 setAllSelections(boolean)void o
 setContainerFieldValue(String)void -
 setupSelectionsBasedOnSelectedTypes()void o
 updateSelections(java.util.Map)void o
 updateWidgetEnablements()void o
 validateDestinationGroup()boolean of
 getSourceConflictMessage()String of
 sourceConflictsWithDestination(org.eclipse.core.runtime.IPath)boolean o
 determinePageCompletion()boolean o
package org.eclipse.ui.ide
FileStoreEditorInput - :org.eclipse.ui.IURIEditorInput,org.eclipse.ui.IPersistableElement
 new(org.eclipse.core.filesystem.IFileStore) -
 exists()boolean -
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor -
 getName()String -
 getPersistable()org.eclipse.ui.IPersistableElement -
 getToolTipText()String -
 getAdapter(Class<<T>>)<T> - <T=Object>
 equals(Object)boolean -
 hashCode()int -
 getURI()java.net.URI -
 getFactoryId()String -
 saveState(org.eclipse.ui.IMemento)void -
FileStoreEditorInputFactory - :org.eclipse.ui.IElementFactory
 new() -
 createElement(org.eclipse.ui.IMemento)org.eclipse.core.runtime.IAdaptable -
IContributorResourceAdapter2 ai :org.eclipse.ui.IContributorResourceAdapter
 getAdaptedResourceMapping(org.eclipse.core.runtime.IAdaptable)org.eclipse.core.resources.mapping.ResourceMapping a
IDE f +Preferences,SharedImages
 EDITOR_KEY org.eclipse.core.runtime.QualifiedName sf
 EDITOR_ID_ATTR String sf
 RESOURCE_PERSPECTIVE_ID String sf
 UNASSOCIATED_EDITOR_STRATEGY_PREFERENCE_KEY String sf
 getMarkerHelpRegistry()org.eclipse.ui.IMarkerHelpRegistry s
 gotoMarker(org.eclipse.ui.IEditorPart,org.eclipse.core.resources.IMarker)void s
 openEditor(org.eclipse.ui.IWorkbenchPage,org.eclipse.ui.IEditorInput,String)org.eclipse.ui.IEditorPart s !org.eclipse.ui.PartInitException
 openEditor(org.eclipse.ui.IWorkbenchPage,java.net.URI,String,boolean)org.eclipse.ui.IEditorPart s !org.eclipse.ui.PartInitException
 openEditor(org.eclipse.ui.IWorkbenchPage,org.eclipse.ui.IEditorInput,String,boolean)org.eclipse.ui.IEditorPart s !org.eclipse.ui.PartInitException
 openEditor(org.eclipse.ui.IWorkbenchPage,org.eclipse.core.resources.IFile,boolean)org.eclipse.ui.IEditorPart s !org.eclipse.ui.PartInitException
 openEditor(org.eclipse.ui.IWorkbenchPage,org.eclipse.core.resources.IFile,boolean,boolean)org.eclipse.ui.IEditorPart s !org.eclipse.ui.PartInitException
 openEditor(org.eclipse.ui.IWorkbenchPage,org.eclipse.core.resources.IFile)org.eclipse.ui.IEditorPart s !org.eclipse.ui.PartInitException
 openEditor(org.eclipse.ui.IWorkbenchPage,org.eclipse.core.resources.IFile,String)org.eclipse.ui.IEditorPart s !org.eclipse.ui.PartInitException
 openEditor(org.eclipse.ui.IWorkbenchPage,org.eclipse.core.resources.IFile,String,boolean)org.eclipse.ui.IEditorPart s !org.eclipse.ui.PartInitException
 getEditorDescriptor(org.eclipse.core.resources.IFile)org.eclipse.ui.IEditorDescriptor sx !org.eclipse.ui.PartInitException
 getEditorDescriptor(org.eclipse.core.resources.IFile,boolean)org.eclipse.ui.IEditorDescriptor sx !org.eclipse.ui.PartInitException
 getEditorDescriptor(org.eclipse.core.resources.IFile,boolean,boolean)org.eclipse.ui.IEditorDescriptor s !org.eclipse.ui.PartInitException,org.eclipse.core.runtime.OperationCanceledException
 getEditorDescriptorForFileStore(org.eclipse.core.filesystem.IFileStore,boolean)org.eclipse.ui.IEditorDescriptor s !org.eclipse.ui.PartInitException
 overrideDefaultEditorAssociation(org.eclipse.ui.IEditorInput,org.eclipse.core.runtime.content.IContentType,org.eclipse.ui.IEditorDescriptor)org.eclipse.ui.IEditorDescriptor s
 overrideEditorAssociations(org.eclipse.ui.IEditorInput,org.eclipse.core.runtime.content.IContentType,org.eclipse.ui.IEditorDescriptor[])org.eclipse.ui.IEditorDescriptor[] s
 overrideEditorAssociations(String,org.eclipse.core.runtime.content.IContentType,org.eclipse.ui.IEditorDescriptor[])org.eclipse.ui.IEditorDescriptor[] s
 getEditorDescriptor(String)org.eclipse.ui.IEditorDescriptor sx !org.eclipse.ui.PartInitException
 getEditorDescriptor(String,boolean)org.eclipse.ui.IEditorDescriptor sx !org.eclipse.ui.PartInitException
 getEditorDescriptor(String,boolean,boolean)org.eclipse.ui.IEditorDescriptor s !org.eclipse.ui.PartInitException,org.eclipse.core.runtime.OperationCanceledException
 openEditor(org.eclipse.ui.IWorkbenchPage,org.eclipse.core.resources.IMarker)org.eclipse.ui.IEditorPart s !org.eclipse.ui.PartInitException
 openEditor(org.eclipse.ui.IWorkbenchPage,org.eclipse.core.resources.IMarker,boolean)org.eclipse.ui.IEditorPart s !org.eclipse.ui.PartInitException
 openEditorOnFileStore(org.eclipse.ui.IWorkbenchPage,org.eclipse.core.filesystem.IFileStore)org.eclipse.ui.IEditorPart s !org.eclipse.ui.PartInitException
 openInternalEditorOnFileStore(org.eclipse.ui.IWorkbenchPage,org.eclipse.core.filesystem.IFileStore)org.eclipse.ui.IEditorPart s !org.eclipse.ui.PartInitException
 saveAllEditors(org.eclipse.core.resources.IResource[],boolean)boolean s
 setDefaultEditor(org.eclipse.core.resources.IFile,String)void s
 getDefaultEditor(org.eclipse.core.resources.IFile)org.eclipse.ui.IEditorDescriptor s
 getDefaultEditor(org.eclipse.core.resources.IFile,boolean)org.eclipse.ui.IEditorDescriptor s
 computeSelectedResources(org.eclipse.jface.viewers.IStructuredSelection)java.util.List<org.eclipse.core.resources.IResource> s
 getContentType(org.eclipse.core.resources.IFile)org.eclipse.core.runtime.content.IContentType s
 guessContentType(org.eclipse.core.resources.IFile)org.eclipse.core.runtime.content.IContentType s
 promptToConfirm(org.eclipse.swt.widgets.Shell,String,String,org.eclipse.core.resources.IResourceDelta,String[],boolean)boolean s
 registerAdapters()void s
 openEditors(org.eclipse.ui.IWorkbenchPage,org.eclipse.core.resources.IFile[])org.eclipse.ui.IEditorReference[] s !org.eclipse.ui.MultiPartInitException
IDEActionFactory f
 ADD_TASK org.eclipse.ui.actions.ActionFactory sf
 BOOKMARK org.eclipse.ui.actions.ActionFactory sf
 BUILD org.eclipse.ui.actions.ActionFactory sf
 BUILD_CLEAN org.eclipse.ui.actions.ActionFactory sf
 BUILD_AUTOMATICALLY org.eclipse.ui.actions.ActionFactory sf
 BUILD_PROJECT org.eclipse.ui.actions.ActionFactory sf
 CLOSE_PROJECT org.eclipse.ui.actions.ActionFactory sf
 CLOSE_UNRELATED_PROJECTS org.eclipse.ui.actions.ActionFactory sf
 NEW_WIZARD_DROP_DOWN org.eclipse.ui.actions.ActionFactory sf
 OPEN_PROJECT org.eclipse.ui.actions.ActionFactory sf
 OPEN_WORKSPACE org.eclipse.ui.actions.ActionFactory sf
 OPEN_PROJECT_PROPERTIES org.eclipse.ui.actions.ActionFactory sf
 QUICK_START org.eclipse.ui.actions.ActionFactory sfx
 REBUILD_ALL org.eclipse.ui.actions.ActionFactory sfx
 REBUILD_PROJECT org.eclipse.ui.actions.ActionFactory sfx
 TIPS_AND_TRICKS org.eclipse.ui.actions.ActionFactory sf
IGotoMarker ai
 gotoMarker(org.eclipse.core.resources.IMarker)void a
ResourceUtil f
 getFile(org.eclipse.ui.IEditorInput)org.eclipse.core.resources.IFile s
 getResource(org.eclipse.ui.IEditorInput)org.eclipse.core.resources.IResource s
 findEditor(org.eclipse.ui.IWorkbenchPage,org.eclipse.core.resources.IFile)org.eclipse.ui.IEditorPart s
 getResource(Object)org.eclipse.core.resources.IResource s
 getFile(Object)org.eclipse.core.resources.IFile s
 getResourceMapping(Object)org.eclipse.core.resources.mapping.ResourceMapping s
 getAdapter(Object,Class<<T>>,boolean)<T> sx <T=Object>
package org.eclipse.ui.ide.dialogs
AbstractEncodingFieldEditor a :org.eclipse.jface.preference.FieldEditor
 new() o
 new(String,String,org.eclipse.swt.widgets.Composite) o
 new(String,String,String,org.eclipse.swt.widgets.Composite) o
 adjustForNumColumns(int)void o
 doFillIntoGrid(org.eclipse.swt.widgets.Composite,int)void o
 doLoad()void o
 getStoredValue()String oa
 doLoadDefault()void o
 getNumberOfControls()int -
 isValid()boolean -
 refreshValidState()void o
 setPreferenceStore(org.eclipse.jface.preference.IPreferenceStore)void -
 createEncodingGroup(org.eclipse.swt.widgets.Composite,int)org.eclipse.swt.widgets.Composite o
 setEnabled(boolean,org.eclipse.swt.widgets.Composite)void -
 findDefaultEncoding()String o
 defaultButtonText()String o
 getSelectedEncoding()String o
 getDefaultEnc()String o
 hasSameEncoding(String)boolean o
 setGroupTitle(String)void -
EncodingFieldEditor f :.AbstractEncodingFieldEditor
 new(String,String,String,org.eclipse.swt.widgets.Composite) -
 new(String,String,org.eclipse.swt.widgets.Composite) -
 getStoredValue()String o
 doStore()void o
IElementFilter ai
 filterElements(java.util.Collection,org.eclipse.core.runtime.IProgressMonitor)void a !InterruptedException
 filterElements(Object[],org.eclipse.core.runtime.IProgressMonitor)void a !InterruptedException
ImportTypeDialog - :org.eclipse.jface.dialogs.TrayDialog
 IMPORT_COPY int sf
 IMPORT_FILES_ONLY int sf
 IMPORT_LINK int sf
 IMPORT_MOVE int sf
 IMPORT_NONE int sf
 IMPORT_VIRTUAL_FOLDERS_AND_LINKS int sf
 new(org.eclipse.swt.widgets.Shell,int,org.eclipse.core.resources.IResource[],org.eclipse.core.resources.IContainer) -
 new(org.eclipse.swt.widgets.Shell,int,String[],org.eclipse.core.resources.IContainer) -
 close()boolean -
 getSelection()int -
 getVariable()String -
 setResource(org.eclipse.core.resources.IResource)void -
 buttonPressed(int)void o
 configureShell(org.eclipse.swt.widgets.Shell)void o
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 openSettingsPage()void o
 createMessageArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
PathVariableSelectionDialog f :org.eclipse.ui.dialogs.SelectionDialog
 new(org.eclipse.swt.widgets.Shell,int) -
 buttonPressed(int)void o
 configureShell(org.eclipse.swt.widgets.Shell)void o
 createButtonsForButtonBar(org.eclipse.swt.widgets.Composite)void o
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 close()boolean -
 okPressed()void o
 setResource(org.eclipse.core.resources.IResource)void -
ResourceEncodingFieldEditor f :.AbstractEncodingFieldEditor
 new(String,org.eclipse.swt.widgets.Composite,org.eclipse.core.resources.IResource) -
 new(String,org.eclipse.swt.widgets.Composite,org.eclipse.core.resources.IResource,String) -
 getStoredValue()String o
 doStore()void o
 store()void -
 load()void -
 loadDefault()void -
 doLoadDefault()void o
 findDefaultEncoding()String o
 defaultButtonText()String o
 createEncodingGroup(org.eclipse.swt.widgets.Composite,int)org.eclipse.swt.widgets.Composite o
 setEnabled(boolean,org.eclipse.swt.widgets.Composite)void -
ResourceTreeAndListGroup - :org.eclipse.core.commands.common.EventManager
 new(org.eclipse.swt.widgets.Composite,Object,org.eclipse.jface.viewers.ITreeContentProvider,org.eclipse.jface.viewers.ILabelProvider,org.eclipse.jface.viewers.IStructuredContentProvider,org.eclipse.jface.viewers.ILabelProvider,int,boolean) -
 aboutToOpen()void o
 addCheckStateListener(org.eclipse.jface.viewers.ICheckStateListener)void -
 expandAll()void -
 collapseAll()void -
 getAllCheckedListItems(.IElementFilter,org.eclipse.core.runtime.IProgressMonitor)void - !InterruptedException
 isEveryItemChecked()boolean -
 getAllCheckedListItems()java.util.List<?> -
 getAllListItems()java.util.List<?> -
 getAllWhiteCheckedItems()java.util.List<?> -
 getCheckedElementCount()int -
 initialCheckListItem(Object)void -
 initialCheckTreeItem(Object)void -
 removeCheckStateListener(org.eclipse.jface.viewers.ICheckStateListener)void -
 setAllSelections(boolean)void -
 setListProviders(org.eclipse.jface.viewers.IStructuredContentProvider,org.eclipse.jface.viewers.ILabelProvider)void -
 setListComparator(org.eclipse.jface.viewers.ViewerComparator)void -
 setRoot(Object)void -
 setTreeProviders(org.eclipse.jface.viewers.ITreeContentProvider,org.eclipse.jface.viewers.ILabelProvider)void -
 setTreeComparator(org.eclipse.jface.viewers.ViewerComparator)void -
 updateSelections(java.util.Map)void -
 setFocus()void -
UIResourceFilterDescription a
 new() -
 getPath()org.eclipse.core.runtime.IPath a
 getProject()org.eclipse.core.resources.IProject a
 getType()int a
 getFileInfoMatcherDescription()org.eclipse.core.resources.FileInfoMatcherDescription a
 wrap(org.eclipse.core.resources.IResourceFilterDescription).UIResourceFilterDescription s
package org.eclipse.ui.ide.undo
AbstractCopyOrMoveResourcesOperation ka :.AbstractResourcesOperation
 destinationPaths org.eclipse.core.runtime.IPath[] o
 destination org.eclipse.core.runtime.IPath o
 fCreateGroups boolean o
 fCreateLinks boolean o
 fRelativeToVariable String o
 computeMoveOrCopyStatus()org.eclipse.core.runtime.IStatus o
 getDestinationPath(org.eclipse.core.resources.IResource,int)org.eclipse.core.runtime.IPath o
 appendDescriptiveText(StringBuffer)void o
 isDestinationPathValid(org.eclipse.core.resources.IResource,int)boolean o
 getProposedName(org.eclipse.core.resources.IResource,int)String o
 computeExecutionStatus(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 computeRedoableStatus(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 setCreateVirtualFolders(boolean)void -
 setCreateLinks(boolean)void -
 setRelativeVariable(String)void -
AbstractCreateResourcesOperation ka :.AbstractResourcesOperation
 doExecute(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IAdaptable)void o !org.eclipse.core.runtime.CoreException
 doUndo(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IAdaptable)void o !org.eclipse.core.runtime.CoreException
 updateResourceChangeDescriptionFactory(org.eclipse.core.resources.mapping.IResourceChangeDescriptionFactory,int)boolean o
 getExecuteSchedulingRule()org.eclipse.core.runtime.jobs.ISchedulingRule o
 getUndoSchedulingRule()org.eclipse.core.runtime.jobs.ISchedulingRule o
 computeExecutionStatus(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 computeUndoableStatus(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 computeRedoableStatus(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
AbstractMarkersOperation ka :.AbstractWorkspaceOperation
 deleteMarkers(int,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 createMarkers(int,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 updateMarkers(int,org.eclipse.core.runtime.IProgressMonitor,boolean)void o !org.eclipse.core.runtime.CoreException
 setMarkerDescriptions(org.eclipse.core.resources.undo.snapshot.IMarkerSnapshot[])void o
 getMarkers()org.eclipse.core.resources.IMarker[] -
 markersExist()boolean o
 getBasicUndoStatus()org.eclipse.core.runtime.IStatus oa
 getBasicRedoStatus()org.eclipse.core.runtime.IStatus oa
 computeExecutionStatus(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 computeUndoableStatus(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 computeRedoableStatus(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 getMarkerDeletionStatus()org.eclipse.core.runtime.IStatus o
 getMarkerCreationStatus()org.eclipse.core.runtime.IStatus o
 getMarkerUpdateStatus()org.eclipse.core.runtime.IStatus o
 getExecuteSchedulingRule()org.eclipse.core.runtime.jobs.ISchedulingRule o
 getUndoSchedulingRule()org.eclipse.core.runtime.jobs.ISchedulingRule o
 appendDescriptiveText(StringBuffer)void o
AbstractResourcesOperation ka :.AbstractWorkspaceOperation
 resourceDescriptions org.eclipse.core.resources.undo.snapshot.IResourceSnapshot<org.eclipse.core.resources.IResource>[] o
 delete(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IAdaptable,boolean)void o !org.eclipse.core.runtime.CoreException
 recreate(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IAdaptable)void o !org.eclipse.core.runtime.CoreException
 computeCreateStatus(boolean)org.eclipse.core.runtime.IStatus o
 computeDeleteStatus()org.eclipse.core.runtime.IStatus o
 setResourceDescriptions(org.eclipse.core.resources.undo.snapshot.IResourceSnapshot<org.eclipse.core.resources.IResource>[])void o
 appendDescriptiveText(StringBuffer)void o
 computeCreateSchedulingRule()org.eclipse.core.runtime.jobs.ISchedulingRule o
 computeDeleteSchedulingRule()org.eclipse.core.runtime.jobs.ISchedulingRule o
 setTargetResources(org.eclipse.core.resources.IResource[])void o
AbstractWorkspaceOperation a :org.eclipse.core.commands.operations.AbstractOperation,org.eclipse.core.commands.operations.IAdvancedUndoableOperation,org.eclipse.core.commands.operations.IAdvancedUndoableOperation2
 EXECUTE int os
 UNDO int os
 REDO int os
 resources org.eclipse.core.resources.IResource[] o
 quietCompute boolean o
 setModelProviderIds(String[])void -
 setTargetResources(org.eclipse.core.resources.IResource[])void o
 getWorkspace()org.eclipse.core.resources.IWorkspace o
 getWorkspaceRuleFactory()org.eclipse.core.resources.IResourceRuleFactory o
 markInvalid()void o
 canExecute()boolean -
 canUndo()boolean -
 canRedo()boolean -
 execute(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IAdaptable)org.eclipse.core.runtime.IStatus - !org.eclipse.core.commands.ExecutionException
 redo(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IAdaptable)org.eclipse.core.runtime.IStatus - !org.eclipse.core.commands.ExecutionException
 undo(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IAdaptable)org.eclipse.core.runtime.IStatus - !org.eclipse.core.commands.ExecutionException
 doUndo(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IAdaptable)void oa !org.eclipse.core.runtime.CoreException
 doExecute(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IAdaptable)void oa !org.eclipse.core.runtime.CoreException
 isValid()boolean o
 aboutToNotify(org.eclipse.core.commands.operations.OperationHistoryEvent)void -
 getAffectedObjects()Object[] -
 computeExecutionStatus(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 computeUndoableStatus(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 computeRedoableStatus(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 updateResourceChangeDescriptionFactory(org.eclipse.core.resources.mapping.IResourceChangeDescriptionFactory,int)boolean o
 getErrorStatus(String)org.eclipse.core.runtime.IStatus o
 getWarningStatus(String,int)org.eclipse.core.runtime.IStatus o
 resourcesExist()boolean o
 resourcesIncludesProjects()boolean o
 getExecuteSchedulingRule()org.eclipse.core.runtime.jobs.ISchedulingRule o
 getUndoSchedulingRule()org.eclipse.core.runtime.jobs.ISchedulingRule o
 getRedoSchedulingRule()org.eclipse.core.runtime.jobs.ISchedulingRule o
 setQuietCompute(boolean)void -
 toString()String -
 appendDescriptiveText(StringBuffer)void o
 getShell(org.eclipse.core.runtime.IAdaptable)org.eclipse.swt.widgets.Shell o
 runInBackground()boolean -
CopyProjectOperation - :.AbstractCopyOrMoveResourcesOperation
 new(org.eclipse.core.resources.IProject,String,java.net.URI,String) -
 computeMoveOrCopyStatus()org.eclipse.core.runtime.IStatus o
 doExecute(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IAdaptable)void o !org.eclipse.core.runtime.CoreException
 doUndo(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IAdaptable)void o !org.eclipse.core.runtime.CoreException
 isDestinationPathValid(org.eclipse.core.resources.IResource,int)boolean o
 getProposedName(org.eclipse.core.resources.IResource,int)String o
 updateResourceChangeDescriptionFactory(org.eclipse.core.resources.mapping.IResourceChangeDescriptionFactory,int)boolean o
 computeUndoableStatus(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
CopyResourcesOperation - :.AbstractCopyOrMoveResourcesOperation
 new(org.eclipse.core.resources.IResource,org.eclipse.core.runtime.IPath,String) -
 new(org.eclipse.core.resources.IResource[],org.eclipse.core.runtime.IPath,String) -
 new(org.eclipse.core.resources.IResource[],org.eclipse.core.runtime.IPath[],String) -
 doExecute(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IAdaptable)void o !org.eclipse.core.runtime.CoreException
 copy(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IAdaptable)void o !org.eclipse.core.runtime.CoreException
 doUndo(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IAdaptable)void o !org.eclipse.core.runtime.CoreException
 updateResourceChangeDescriptionFactory(org.eclipse.core.resources.mapping.IResourceChangeDescriptionFactory,int)boolean o
 computeUndoableStatus(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
CreateFileOperation - :.AbstractCreateResourcesOperation
 new(org.eclipse.core.resources.IFile,java.net.URI,java.io.InputStream,String) -
 computeExecutionStatus(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
CreateFolderOperation - :.AbstractCreateResourcesOperation
 new(org.eclipse.core.resources.IFolder,java.net.URI,String) -
 new(org.eclipse.core.resources.IFolder,java.net.URI,boolean,org.eclipse.ui.ide.dialogs.UIResourceFilterDescription[],String) -
CreateMarkersOperation - :.AbstractMarkersOperation
 new(String,java.util.Map,org.eclipse.core.resources.IResource,String) -
 new(String[],java.util.Map[],org.eclipse.core.resources.IResource[],String) -
 new(String,java.util.Map[],org.eclipse.core.resources.IResource[],String) -
 doExecute(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IAdaptable)void o !org.eclipse.core.runtime.CoreException
 doUndo(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IAdaptable)void o !org.eclipse.core.runtime.CoreException
 getBasicUndoStatus()org.eclipse.core.runtime.IStatus o
 getBasicRedoStatus()org.eclipse.core.runtime.IStatus o
CreateProjectOperation - :.AbstractCreateResourcesOperation
 new(org.eclipse.core.resources.IProjectDescription,String) -
DeleteMarkersOperation - :.AbstractMarkersOperation
 new(org.eclipse.core.resources.IMarker[],String) -
 doExecute(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IAdaptable)void o !org.eclipse.core.runtime.CoreException
 doUndo(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IAdaptable)void o !org.eclipse.core.runtime.CoreException
 getBasicUndoStatus()org.eclipse.core.runtime.IStatus o
 getBasicRedoStatus()org.eclipse.core.runtime.IStatus o
DeleteResourcesOperation - :.AbstractResourcesOperation
 new(org.eclipse.core.resources.IResource[],String,boolean) -
 doExecute(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IAdaptable)void o !org.eclipse.core.runtime.CoreException
 doUndo(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IAdaptable)void o !org.eclipse.core.runtime.CoreException
 updateResourceChangeDescriptionFactory(org.eclipse.core.resources.mapping.IResourceChangeDescriptionFactory,int)boolean o
 getExecuteSchedulingRule()org.eclipse.core.runtime.jobs.ISchedulingRule o
 getUndoSchedulingRule()org.eclipse.core.runtime.jobs.ISchedulingRule o
 computeExecutionStatus(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 computeUndoableStatus(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 computeRedoableStatus(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 appendDescriptiveText(StringBuffer)void o
MoveProjectOperation - :.AbstractCopyOrMoveResourcesOperation
 new(org.eclipse.core.resources.IProject,java.net.URI,String) -
 updateResourceChangeDescriptionFactory(org.eclipse.core.resources.mapping.IResourceChangeDescriptionFactory,int)boolean o
 isDestinationPathValid(org.eclipse.core.resources.IResource,int)boolean o
 getProposedName(org.eclipse.core.resources.IResource,int)String o
 computeMoveOrCopyStatus()org.eclipse.core.runtime.IStatus o
 doExecute(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IAdaptable)void o !org.eclipse.core.runtime.CoreException
 doUndo(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IAdaptable)void o !org.eclipse.core.runtime.CoreException
 computeUndoableStatus(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
MoveResourcesOperation - :.AbstractCopyOrMoveResourcesOperation
 new(org.eclipse.core.resources.IResource[],org.eclipse.core.runtime.IPath,String) -
 new(org.eclipse.core.resources.IResource,org.eclipse.core.runtime.IPath,String) -
 doExecute(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IAdaptable)void o !org.eclipse.core.runtime.CoreException
 move(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IAdaptable)void o !org.eclipse.core.runtime.CoreException
 doUndo(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IAdaptable)void o !org.eclipse.core.runtime.CoreException
 updateResourceChangeDescriptionFactory(org.eclipse.core.resources.mapping.IResourceChangeDescriptionFactory,int)boolean o
 computeUndoableStatus(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
ResourceDescription ax
 new() -
 fromResource(org.eclipse.core.resources.IResource).ResourceDescription sx
 createResourceHandle()org.eclipse.core.resources.IResource ax
 getName()String ax
 createResource(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IResource ax !org.eclipse.core.runtime.CoreException
 createExistentResourceFromHandle(org.eclipse.core.resources.IResource,org.eclipse.core.runtime.IProgressMonitor)void ax !org.eclipse.core.runtime.CoreException
 isValid()boolean ax
 recordStateFromHistory(org.eclipse.core.resources.IResource,org.eclipse.core.runtime.IProgressMonitor)void ax !org.eclipse.core.runtime.CoreException
 verifyExistence(boolean)boolean ax
UpdateMarkersOperation - :.AbstractMarkersOperation
 new(org.eclipse.core.resources.IMarker,java.util.Map,String,boolean) -
 new(org.eclipse.core.resources.IMarker[],java.util.Map,String,boolean) -
 doExecute(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IAdaptable)void o !org.eclipse.core.runtime.CoreException
 doUndo(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IAdaptable)void o !org.eclipse.core.runtime.CoreException
 getBasicUndoStatus()org.eclipse.core.runtime.IStatus o
 getBasicRedoStatus()org.eclipse.core.runtime.IStatus o
WorkspaceUndoUtil -
 getWorkspaceUndoContext()org.eclipse.core.commands.operations.IUndoContext s
 getTasksUndoContext()org.eclipse.core.commands.operations.IUndoContext s
 getBookmarksUndoContext()org.eclipse.core.commands.operations.IUndoContext s
 getProblemsUndoContext()org.eclipse.core.commands.operations.IUndoContext s
 getUIInfoAdapter(org.eclipse.swt.widgets.Shell)org.eclipse.core.runtime.IAdaptable s
 getFirstLeafFolder(org.eclipse.core.resources.undo.snapshot.IContainerSnapshot<org.eclipse.core.resources.IContainer>)org.eclipse.core.resources.undo.snapshot.IContainerSnapshot<org.eclipse.core.resources.IContainer> s
 getShell(org.eclipse.core.runtime.IAdaptable)org.eclipse.swt.widgets.Shell s
package org.eclipse.ui.internal.ide.dialogs
CleanDialog - :org.eclipse.jface.dialogs.MessageDialog
 new(org.eclipse.ui.IWorkbenchWindow,org.eclipse.core.resources.IProject[]) -
 buttonPressed(int)void o
 createCustomArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createContents(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 doClean(boolean,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 updateEnablement()void o
 updateBuildRadioEnablement()void o
 close()boolean -
 isResizable()boolean o
 getDialogBoundsSettings()org.eclipse.jface.dialogs.IDialogSettings o
 getDialogBoundsStrategy()int o
IDEResourceInfoUtils -
 EMPTY_STRING String sf
 new() -
 exists(String)boolean s
 getDateStringValue(org.eclipse.core.resources.IResource)String s
 getFileInfo(org.eclipse.core.runtime.IPath)org.eclipse.core.filesystem.IFileInfo s
 getFileInfo(String)org.eclipse.core.filesystem.IFileInfo s
 getFileInfo(java.net.URI)org.eclipse.core.filesystem.IFileInfo s
 getFileStore(String)org.eclipse.core.filesystem.IFileStore s
 getFileStore(java.net.URI)org.eclipse.core.filesystem.IFileStore s
 getLocationText(org.eclipse.core.resources.IResource)String s
 getResolvedLocationText(org.eclipse.core.resources.IResource)String s
 getSizeString(org.eclipse.core.resources.IResource)String s
 getTypeString(org.eclipse.core.resources.IResource,org.eclipse.core.runtime.content.IContentDescription)String s
 listFileStores(org.eclipse.core.filesystem.IFileStore,.IFileStoreFilter,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.filesystem.IFileStore[] s
IElementFilter ai :org.eclipse.ui.ide.dialogs.IElementFilter
OpenFilesystemQuickAccessComputer - :org.eclipse.ui.quickaccess.IQuickAccessComputerExtension
 new() -
 computeElements()org.eclipse.ui.quickaccess.QuickAccessElement[] -
 resetState()void -
 needsRefresh()boolean -
 computeElements(String,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ui.quickaccess.QuickAccessElement[] -
OpenResourceQuickAccessComputer - :org.eclipse.ui.quickaccess.IQuickAccessComputer,org.eclipse.ui.quickaccess.IQuickAccessComputerExtension
 new() -
 computeElements(String,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ui.quickaccess.QuickAccessElement[] -
 computeElements()org.eclipse.ui.quickaccess.QuickAccessElement[] -
 resetState()void -
 needsRefresh()boolean -
WelcomeEditor - :org.eclipse.ui.part.EditorPart
 new() -
 getCurrentText()org.eclipse.swt.custom.StyledText o
 getCopyAction().WelcomeEditorCopyAction o
 getCurrentLink(org.eclipse.swt.custom.StyledText)org.eclipse.swt.custom.StyleRange o
 createPartControl(org.eclipse.swt.widgets.Composite)void -
 dispose()void -
 doSave(org.eclipse.core.runtime.IProgressMonitor)void -
 doSaveAs()void -
 gotoMarker(org.eclipse.core.resources.IMarker)void -
 init(org.eclipse.ui.IEditorSite,org.eclipse.ui.IEditorInput)void - !org.eclipse.ui.PartInitException
 isDirty()boolean -
 isSaveAsAllowed()boolean -
 read(java.io.InputStream)void - !java.io.IOException
 readFile()void -
 setFocus()void -
package org.eclipse.ui.internal.ide.model
WorkingSetResourceMapping - :org.eclipse.core.resources.mapping.ResourceMapping
 new(org.eclipse.ui.IWorkingSet) -
 getModelObject()Object -
 getModelProviderId()String -
 getProjects()org.eclipse.core.resources.IProject[] -
 getTraversals(org.eclipse.core.resources.mapping.ResourceMappingContext,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.mapping.ResourceTraversal[] - !org.eclipse.core.runtime.CoreException
 contains(org.eclipse.core.resources.mapping.ResourceMapping)boolean -
package org.eclipse.ui.internal.views.markers
ExtendedMarkersView - :org.eclipse.ui.part.ViewPart
 MARKERSVIEW_UPDATE_JOB_FAMILY Object f
 new(String) -
 createPartControl(org.eclipse.swt.widgets.Composite)void -
 dispose()void -
 getSelectedMarkers()org.eclipse.core.resources.IMarker[] -
 getSortAscending()boolean -
 init(org.eclipse.ui.IViewSite,org.eclipse.ui.IMemento)void - !org.eclipse.ui.PartInitException
 createFilterConfigurationDialog(.MarkerContentGenerator).FiltersConfigurationDialog o
 openSelectedMarkers()void o
 isFilterEnabled()boolean -
 isMarkerLimitsEnabled()boolean -
 saveState(org.eclipse.ui.IMemento)void -
 setFocus()void -
 openMarkerInEditor(org.eclipse.core.resources.IMarker,org.eclipse.ui.IWorkbenchPage)void s
 isProjectNestingActive(org.eclipse.ui.IWorkbenchPart)boolean o
 getUndoContext()org.eclipse.core.commands.operations.IUndoContext o
 getDeleteOperationName(org.eclipse.core.resources.IMarker[])String o
 getAdapter(Class<<T>>)<T> - <T=Object>
MarkerSortUtil -
 new() -
 sortStartingKElement(.MarkerEntry[],java.util.Comparator<org.eclipse.ui.views.markers.MarkerItem>,int,int,int,org.eclipse.core.runtime.IProgressMonitor)void s
 sortStartingKElement(.MockMarkerEntry[],java.util.Comparator<org.eclipse.ui.views.markers.MarkerItem>,int,int,int)void s
 sortStartingKElement(.MarkerEntry[],java.util.Comparator<org.eclipse.ui.views.markers.MarkerItem>,int,org.eclipse.core.runtime.IProgressMonitor)void s
 sortStartingKElement(.MarkerEntry[],java.util.Comparator<org.eclipse.ui.views.markers.MarkerItem>,int,int,org.eclipse.core.runtime.IProgressMonitor)void s
package org.eclipse.ui.internal.wizards.datatransfer
ArchiveFileExportOperation - :org.eclipse.jface.operation.IRunnableWithProgress
 monitor org.eclipse.core.runtime.IProgressMonitor p
 new(java.util.List<org.eclipse.core.resources.IResource>,String) -
 new(org.eclipse.core.resources.IResource,String) -
 new(org.eclipse.core.resources.IResource,java.util.List<org.eclipse.core.resources.IResource>,String) -
 addError(String,Throwable)void o
 countChildrenOf(org.eclipse.core.resources.IResource)int o !org.eclipse.core.runtime.CoreException
 countSelectedResources()int o !org.eclipse.core.runtime.CoreException
 exportResource(org.eclipse.core.resources.IResource)void o !InterruptedException
 exportResource(org.eclipse.core.resources.IResource,int)void o !InterruptedException
 exportSpecifiedResources()void o !InterruptedException
 getStatus()org.eclipse.core.runtime.IStatus -
 initialize()void o !java.io.IOException
 isDescendent(java.util.List<org.eclipse.core.resources.IResource>,org.eclipse.core.resources.IResource)boolean o
 run(org.eclipse.core.runtime.IProgressMonitor)void - !java.lang.reflect.InvocationTargetException,InterruptedException
 setCreateLeadupStructure(boolean)void -
 setUseCompression(boolean)void -
 setUseTarFormat(boolean)void -
 setIncludeLinkedResources(boolean)void -
EclipseProjectConfigurator - :org.eclipse.ui.wizards.datatransfer.ProjectConfigurator
 new() -
 findConfigurableLocations(java.io.File,org.eclipse.core.runtime.IProgressMonitor)java.util.Set<java.io.File> -
 shouldBeAnEclipseProject(org.eclipse.core.resources.IContainer,org.eclipse.core.runtime.IProgressMonitor)boolean -
 getFoldersToIgnore(org.eclipse.core.resources.IProject,org.eclipse.core.runtime.IProgressMonitor)java.util.Set<org.eclipse.core.resources.IFolder> -
 canConfigure(org.eclipse.core.resources.IProject,java.util.Set<org.eclipse.core.runtime.IPath>,org.eclipse.core.runtime.IProgressMonitor)boolean -
 removeDirtyDirectories(java.util.Map<java.io.File,java.util.List<org.eclipse.ui.wizards.datatransfer.ProjectConfigurator>>)void -
 configure(org.eclipse.core.resources.IProject,java.util.Set<org.eclipse.core.runtime.IPath>,org.eclipse.core.runtime.IProgressMonitor)void -
EclipseWorkspaceConfigurator - :org.eclipse.ui.wizards.datatransfer.ProjectConfigurator
 new() -
 findConfigurableLocations(java.io.File,org.eclipse.core.runtime.IProgressMonitor)java.util.Set<java.io.File> -
 shouldBeAnEclipseProject(org.eclipse.core.resources.IContainer,org.eclipse.core.runtime.IProgressMonitor)boolean -
 getFoldersToIgnore(org.eclipse.core.resources.IProject,org.eclipse.core.runtime.IProgressMonitor)java.util.Set<org.eclipse.core.resources.IFolder> -
 canConfigure(org.eclipse.core.resources.IProject,java.util.Set<org.eclipse.core.runtime.IPath>,org.eclipse.core.runtime.IProgressMonitor)boolean -
 configure(org.eclipse.core.resources.IProject,java.util.Set<org.eclipse.core.runtime.IPath>,org.eclipse.core.runtime.IProgressMonitor)void -
FileSystemExportOperation - :org.eclipse.jface.operation.IRunnableWithProgress
 monitor org.eclipse.core.runtime.IProgressMonitor p
 new(org.eclipse.core.resources.IResource,String,org.eclipse.ui.dialogs.IOverwriteQuery) -
 new(org.eclipse.core.resources.IResource,java.util.List,String,org.eclipse.ui.dialogs.IOverwriteQuery) -
 countChildrenOf(org.eclipse.core.resources.IResource)int o !org.eclipse.core.runtime.CoreException
 countSelectedResources()int o !org.eclipse.core.runtime.CoreException
 createLeadupDirectoriesFor(org.eclipse.core.resources.IResource)void o
 exportAllResources()void o !InterruptedException
 exportChildren(org.eclipse.core.resources.IResource[],org.eclipse.core.runtime.IPath)void o !InterruptedException
 exportFile(org.eclipse.core.resources.IFile,org.eclipse.core.runtime.IPath)void o !InterruptedException
 exportSpecifiedResources()void o !InterruptedException
 getStatus()org.eclipse.core.runtime.IStatus -
 isDescendent(java.util.List,org.eclipse.core.resources.IResource)boolean o
 run(org.eclipse.core.runtime.IProgressMonitor)void - !InterruptedException
 setCreateContainerDirectories(boolean)void -
 setCreateLeadupStructure(boolean)void -
 setOverwriteFiles(boolean)void -
 setResolveLinks(boolean)void -
NonUIThreadProgressMonitorPart - :org.eclipse.jface.wizard.ProgressMonitorPart
 new(org.eclipse.swt.widgets.Composite,org.eclipse.swt.widgets.Layout,boolean) -
 updateLabel()void -
 internalWorked(double)void -
SmartImportJob - :org.eclipse.core.runtime.jobs.Job
 importProposals java.util.Map<java.io.File,java.util.List<org.eclipse.ui.wizards.datatransfer.ProjectConfigurator>> o
 new(java.io.File,java.util.Set<org.eclipse.ui.IWorkingSet>,boolean,boolean) -
 setWorkingSets(java.util.Set<org.eclipse.ui.IWorkingSet>)void -
 getRoot()java.io.File -
 setDirectoriesToImport(java.util.Set<java.io.File>)void -
 setExcludedDirectories(java.util.Set<java.io.File>)void -
 setListener(.RecursiveImportListener)void -
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 rootProjectWorthBeingRemoved()boolean o
 getRootProject()org.eclipse.core.resources.IProject -
 getConfiguredProjects()java.util.Map<org.eclipse.core.resources.IProject,java.util.List<org.eclipse.ui.wizards.datatransfer.ProjectConfigurator>> -
 getErrors()java.util.Map<org.eclipse.core.runtime.IPath,Exception> -
 getImportProposals(org.eclipse.core.runtime.IProgressMonitor)java.util.Map<java.io.File,java.util.List<org.eclipse.ui.wizards.datatransfer.ProjectConfigurator>> -
 isConfigureProjects()boolean -
 isDetectNestedProjects()boolean -
 setDetectNestedProjects(boolean)void -
 isSkipDotFolders()boolean -
 resetProposals()void -
 getDirectoriesToImport()java.util.Set<java.io.File> -
 belongsTo(Object)boolean -
SmartImportRootWizardPage - :org.eclipse.jface.wizard.WizardPage
 potentialProjects java.util.Map<java.io.File,java.util.List<org.eclipse.ui.wizards.datatransfer.ProjectConfigurator>> o
 wizardProgressMonitor java.util.function.Supplier<org.eclipse.jface.wizard.ProgressMonitorPart> o
 jobMonitor org.eclipse.ui.internal.progress.ProgressManager.JobMonitor p
 delegateMonitor .DelegateProgressMonitorInUIThreadAndPreservingFocus p
 new(.SmartImportWizard,java.io.File,java.util.Set<org.eclipse.ui.IWorkingSet>) -
 setWizard(org.eclipse.jface.wizard.IWizard)void -
 getWizard().SmartImportWizard -
 createControl(org.eclipse.swt.widgets.Composite)void -
 isExistingProject(java.io.File)boolean o
 isExistingProjectName(java.io.File)boolean o
 validatePage()void o
 isPageComplete()boolean -
 getSelectedRoot()java.io.File -
 setInitialImportRoot(java.io.File)void -
 getSelectedWorkingSets()java.util.Set<org.eclipse.ui.IWorkingSet> -
 isDetectNestedProject()boolean -
 isConfigureProjects()boolean -
 dispose()void -
 getWizardProgressMonitor()org.eclipse.jface.wizard.ProgressMonitorPart -
 setCloseProjectsAfterImport(boolean)void -
package org.eclipse.ui.model
WorkbenchContentProvider - :.BaseWorkbenchContentProvider,org.eclipse.core.resources.IResourceChangeListener
 new() -
 dispose()void -
 inputChanged(org.eclipse.jface.viewers.Viewer,Object,Object)void -
 resourceChanged(org.eclipse.core.resources.IResourceChangeEvent)void f
 processDelta(org.eclipse.core.resources.IResourceDelta)void o
package org.eclipse.ui.part
FileEditorInput - :org.eclipse.core.runtime.PlatformObject,org.eclipse.ui.IFileEditorInput,org.eclipse.ui.IPathEditorInput,org.eclipse.ui.IURIEditorInput,org.eclipse.ui.IPersistableElement
 isLocalFile(org.eclipse.core.resources.IFile)boolean s
 new(org.eclipse.core.resources.IFile) -
 hashCode()int -
 equals(Object)boolean -
 exists()boolean -
 getFactoryId()String -
 getFile()org.eclipse.core.resources.IFile -
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor -
 getName()String -
 getPersistable()org.eclipse.ui.IPersistableElement -
 getStorage()org.eclipse.core.resources.IStorage -
 getToolTipText()String -
 saveState(org.eclipse.ui.IMemento)void -
 getURI()java.net.URI -
 getPath()org.eclipse.core.runtime.IPath -
 toString()String -
 getAdapter(Class<<T>>)<T> - <T=Object>
FileEditorInputFactory - :org.eclipse.ui.IElementFactory
 new() -
 createElement(org.eclipse.ui.IMemento)org.eclipse.core.runtime.IAdaptable -
 getFactoryId()String s
 saveState(org.eclipse.ui.IMemento,.FileEditorInput)void s
FileInPlaceEditorInput - :.FileEditorInput,org.eclipse.ui.IInPlaceEditorInput
 new(org.eclipse.core.resources.IFile) -
 setInPlaceEditor(org.eclipse.ui.IInPlaceEditor)void -
MarkerTransfer - :org.eclipse.swt.dnd.ByteArrayTransfer
 getInstance().MarkerTransfer s
 getTypeIds()int[] o
 getTypeNames()String[] o
 javaToNative(Object,org.eclipse.swt.dnd.TransferData)void o
 nativeToJava(org.eclipse.swt.dnd.TransferData)Object o
ResourceTransfer - :org.eclipse.swt.dnd.ByteArrayTransfer
 getInstance().ResourceTransfer s
 getTypeIds()int[] o
 getTypeNames()String[] o
 javaToNative(Object,org.eclipse.swt.dnd.TransferData)void o
 nativeToJava(org.eclipse.swt.dnd.TransferData)Object o
package org.eclipse.ui.views.framelist
BackAction - :.FrameAction
 new(.FrameList) -
 run()void -
 update()void -
ForwardAction - :.FrameAction
 new(.FrameList) -
 run()void -
 update()void -
Frame -
 new() -
 getIndex()int -
 getName()String -
 getParent().FrameList -
 getToolTipText()String -
 setIndex(int)void -
 setName(String)void -
 setParent(.FrameList)void -
 setToolTipText(String)void -
FrameAction a :org.eclipse.jface.action.Action
 new(.FrameList) o
 dispose()void -
 getFrameList().FrameList -
 handlePropertyChange(org.eclipse.jface.util.PropertyChangeEvent)void o
 update()void -
FrameList - :org.eclipse.core.commands.common.EventManager
 P_CURRENT_FRAME String sf
 new(.IFrameSource) -
 addPropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 back()void -
 firePropertyChange(org.eclipse.jface.util.PropertyChangeEvent)void o
 forward()void -
 getCurrentFrame().Frame -
 getCurrentIndex()int -
 getFrame(int).Frame -
 getSource().IFrameSource -
 gotoFrame(.Frame)void -
 removePropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 setCurrentIndex(int)void -
 size()int -
 updateCurrentFrame()void -
GoIntoAction - :.FrameAction
 new(.FrameList) -
 run()void -
 update()void -
IFrameSource ai
 CURRENT_FRAME int sf
 SELECTION_FRAME int sf
 PARENT_FRAME int sf
 FULL_CONTEXT int sf
 getFrame(int,int).Frame a
TreeFrame - :.Frame
 new(org.eclipse.jface.viewers.AbstractTreeViewer) -
 new(org.eclipse.jface.viewers.AbstractTreeViewer,Object) -
 getExpandedElements()Object[] -
 getInput()Object -
 getSelection()org.eclipse.jface.viewers.ISelection -
 getViewer()org.eclipse.jface.viewers.AbstractTreeViewer -
 restoreState(org.eclipse.ui.IMemento)void -
 saveState(org.eclipse.ui.IMemento)void -
 setInput(Object)void -
 setExpandedElements(Object[])void -
 setSelection(org.eclipse.jface.viewers.ISelection)void -
TreeViewerFrameSource - :.IFrameSource
 new(org.eclipse.jface.viewers.AbstractTreeViewer) -
 connectTo(.FrameList)void -
 createFrame(Object).TreeFrame o
 frameChanged(.TreeFrame)void o
 getCurrentFrame(int).Frame o
 getFrame(int,int).Frame -
 getParentFrame(int).Frame o
 getSelectionFrame(int).Frame o
 getViewer()org.eclipse.jface.viewers.AbstractTreeViewer -
 handlePropertyChange(org.eclipse.jface.util.PropertyChangeEvent)void o
UpAction - :.FrameAction
 new(.FrameList) -
 run()void -
 update()void -
package org.eclipse.ui.views.markers
FilterConfigurationArea a
 new() -
 apply(.MarkerFieldFilter)void a
 createContents(org.eclipse.swt.widgets.Composite)void a
 getFontMetrics()org.eclipse.swt.graphics.FontMetrics o
 getTitle()String -
 initializeFontMetrics(org.eclipse.swt.widgets.Control)void o
 initialize(.MarkerFieldFilter)void a
 setField(.MarkerField)void f
 setButtonLayoutData(org.eclipse.swt.widgets.Button)void o
 getField().MarkerField -
 grabExcessVerticalSpace()boolean -
FiltersContributionParameters a
 new() -
 getParameterValues()java.util.Map a
MarkerField a
 new() -
 annotateImage(.MarkerItem,org.eclipse.swt.graphics.Image)org.eclipse.swt.graphics.Image -
 compare(.MarkerItem,.MarkerItem)int -
 getColumnHeaderImage()org.eclipse.swt.graphics.Image -
 getColumnHeaderText()String -
 getName()String -
 getColumnTooltipText()String -
 getConfigurationElement()org.eclipse.core.runtime.IConfigurationElement f
 getDefaultColumnWidth(org.eclipse.swt.widgets.Control)int -
 getEditingSupport(org.eclipse.jface.viewers.ColumnViewer)org.eclipse.jface.viewers.EditingSupport -
 getImageManager()org.eclipse.jface.resource.ResourceManager o
 getValue(.MarkerItem)String a
 setConfigurationElement(org.eclipse.core.runtime.IConfigurationElement)void f
 setImageManager(org.eclipse.jface.resource.ResourceManager)void f
 update(org.eclipse.jface.viewers.ViewerCell)void -
 toString()String -
MarkerFieldFilter a
 new() -
 select(.MarkerItem)boolean a
 initialize(java.util.Map)void -
 populateWorkingCopy(.MarkerFieldFilter)void -
 setField(.MarkerField)void f
 getField().MarkerField f
 saveSettings(org.eclipse.ui.IMemento)void a
 loadSettings(org.eclipse.ui.IMemento)void a
MarkerItem a
 new() -
 getAttributeValue(String,boolean)boolean -
 getAttributeValue(String,int)int -
 getAttributeValue(String,String)String -
 getLocation()String -
 getPath()String -
 getMarker()org.eclipse.core.resources.IMarker -
MarkerSupportConstants -
 CONTAINS_KEY String sf
 DOES_NOT_CONTAIN_KEY String s
 new() -
MarkerSupportView a :org.eclipse.ui.internal.views.markers.ExtendedMarkersView
 new(String) -
 isFilterEnabled()boolean -
MarkerViewHandler a :org.eclipse.core.commands.AbstractHandler
 new() -
 getView(org.eclipse.core.commands.ExecutionEvent).MarkerSupportView -
 execute(org.eclipse.core.commands.operations.IUndoableOperation,String,org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IAdaptable)void -
 getSelectedMarkers(org.eclipse.core.commands.ExecutionEvent)org.eclipse.core.resources.IMarker[] -
MarkerViewUtil -
 PATH_ATTRIBUTE String sf
 NAME_ATTRIBUTE String sf
 new() -
 getViewId(org.eclipse.core.resources.IMarker)String s !org.eclipse.core.runtime.CoreException
 showMarker(org.eclipse.ui.IWorkbenchPage,org.eclipse.core.resources.IMarker,boolean)boolean s
 showMarkers(org.eclipse.ui.IWorkbenchPage,org.eclipse.core.resources.IMarker[],boolean)boolean s
WorkbenchMarkerResolution a :org.eclipse.ui.IMarkerResolution2
 new() -
 findOtherMarkers(org.eclipse.core.resources.IMarker[])org.eclipse.core.resources.IMarker[] a
 run(org.eclipse.core.resources.IMarker[],org.eclipse.core.runtime.IProgressMonitor)void -
package org.eclipse.ui.views.markers.internal
DialogMarkerProperties - :org.eclipse.jface.dialogs.TrayDialog
 new(org.eclipse.swt.widgets.Shell) -
 new(org.eclipse.swt.widgets.Shell,String) -
 new(org.eclipse.swt.widgets.Shell,String,String) -
 setMarker(org.eclipse.core.resources.IMarker)void -
 getMarker()org.eclipse.core.resources.IMarker o
 setResource(org.eclipse.core.resources.IResource)void -
 getResource()org.eclipse.core.resources.IResource o
 setInitialAttributes(java.util.Map<String,Object>)void o
 getInitialAttributes()java.util.Map<String,Object> o
 configureShell(org.eclipse.swt.widgets.Shell)void o
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createSeperator(org.eclipse.swt.widgets.Composite)void o
 createButtonsForButtonBar(org.eclipse.swt.widgets.Composite)void o
 createAttributesArea(org.eclipse.swt.widgets.Composite)void o
 updateDialogFromMarker()void o
 updateDialogForNewMarker()void o
 okPressed()void o
 markDirty()void o
 isDirty()boolean o
 getMarkerAttributes()java.util.Map<String,Object> o
 updateEnablement()void o
 isEditable()boolean o
 setType(String)void o
 getDialogBoundsSettings()org.eclipse.jface.dialogs.IDialogSettings o
 getModifyOperationTitle()String o
 getCreateOperationTitle()String o
 isResizable()boolean o
DialogTaskProperties - :.DialogMarkerProperties
 priorityCombo org.eclipse.swt.widgets.Combo o
 completedCheckbox org.eclipse.swt.widgets.Button o
 new(org.eclipse.swt.widgets.Shell) -
 new(org.eclipse.swt.widgets.Shell,String) -
 createAttributesArea(org.eclipse.swt.widgets.Composite)void o
 getCompleted()boolean o
 getPriority()int o
 updateEnablement()void o
 updateDialogForNewMarker()void o
 updateDialogFromMarker()void o
 getMarkerAttributes()java.util.Map<String,Object> o
 getModifyOperationTitle()String o
 getCreateOperationTitle()String o
package org.eclipse.ui.views.properties
ResourcePropertySource - :.IPropertySource
 NOT_LOCAL_TEXT String os
 FILE_NOT_FOUND String os
 UNDEFINED_PATH_VARIABLE String os
 FILE_NOT_EXIST_TEXT String os
 element org.eclipse.core.resources.IResource o
 errorMessage String o
 propertyDescriptors .IPropertyDescriptor[] os
 propertyDescriptorsLinkVariable .IPropertyDescriptor[] os
 new(org.eclipse.core.resources.IResource) -
 getEditableValue()Object -
 getPropertyDescriptors().IPropertyDescriptor[] -
 getPropertyValue(Object)Object -
 isPropertySet(Object)boolean -
 resetPropertyValue(Object)void -
 setPropertyValue(Object,Object)void -
 getFile(org.eclipse.core.resources.IResource)java.io.File o
package org.eclipse.ui.views.tasklist
ITaskListResourceAdapter ai
 getAffectedResource(org.eclipse.core.runtime.IAdaptable)org.eclipse.core.resources.IResource a
TaskPropertiesDialog - :org.eclipse.ui.views.markers.internal.DialogTaskProperties
 new(org.eclipse.swt.widgets.Shell) -
 getDialogBoundsSettings()org.eclipse.jface.dialogs.IDialogSettings o
 setMarker(org.eclipse.core.resources.IMarker)void -
 getMarker()org.eclipse.core.resources.IMarker -
 setResource(org.eclipse.core.resources.IResource)void -
 getResource()org.eclipse.core.resources.IResource -
 setInitialAttributes(java.util.Map<String,Object>)void -
 getInitialAttributes()java.util.Map<String,Object> -
package org.eclipse.ui.wizards.datatransfer
ExternalProjectImportWizard - :org.eclipse.jface.wizard.Wizard,org.eclipse.ui.IImportWizard
 new() -
 new(String) -
 addPages()void -
 init(org.eclipse.ui.IWorkbench,org.eclipse.jface.viewers.IStructuredSelection)void -
 performCancel()boolean -
 performFinish()boolean -
FileStoreStructureProvider - :.IImportStructureProvider
 INSTANCE .FileStoreStructureProvider sf
 new() -
 getChildren(Object)java.util.List -
 getContents(Object)java.io.InputStream -
 getFullPath(Object)String -
 getLabel(Object)String -
 isFolder(Object)boolean -
FileSystemExportWizard - :org.eclipse.jface.wizard.Wizard,org.eclipse.ui.IExportWizard
 new() -
 addPages()void -
 init(org.eclipse.ui.IWorkbench,org.eclipse.jface.viewers.IStructuredSelection)void -
 performFinish()boolean -
FileSystemImportWizard - :org.eclipse.jface.wizard.Wizard,org.eclipse.ui.IImportWizard
 new() -
 addPages()void -
 init(org.eclipse.ui.IWorkbench,org.eclipse.jface.viewers.IStructuredSelection)void -
 performFinish()boolean -
FileSystemStructureProvider - :.IImportStructureProvider
 INSTANCE .FileSystemStructureProvider sf
 getChildren(Object)java.util.List -
 getContents(Object)java.io.InputStream -
 getFullPath(Object)String -
 getLabel(Object)String -
 isFolder(Object)boolean -
IImportStructureProvider ai
 getChildren(Object)java.util.List a
 getContents(Object)java.io.InputStream a
 getFullPath(Object)String a
 getLabel(Object)String a
 isFolder(Object)boolean a
ImportOperation - :org.eclipse.ui.actions.WorkspaceModifyOperation
 overwriteCallback org.eclipse.ui.dialogs.IOverwriteQuery o
 new(org.eclipse.core.runtime.IPath,Object,.IImportStructureProvider,org.eclipse.ui.dialogs.IOverwriteQuery) -
 new(org.eclipse.core.runtime.IPath,Object,.IImportStructureProvider,org.eclipse.ui.dialogs.IOverwriteQuery,java.util.List) -
 new(org.eclipse.core.runtime.IPath,.IImportStructureProvider,org.eclipse.ui.dialogs.IOverwriteQuery,java.util.List) -
 execute(org.eclipse.core.runtime.IProgressMonitor)void o
 getStatus()org.eclipse.core.runtime.IStatus -
 setContext(org.eclipse.swt.widgets.Shell)void -
 setCreateContainerStructure(boolean)void -
 setFilesToImport(java.util.List)void -
 setOverwriteResources(boolean)void -
 setVirtualFolders(boolean)void -
 setCreateLinks(boolean)void -
 setRelativeVariable(String)void -
PopulateRootOperation - :.SelectFilesOperation
 new(Object,.IImportStructureProvider) -
 createElement(org.eclipse.ui.dialogs.FileSystemElement,Object)org.eclipse.ui.dialogs.FileSystemElement o !InterruptedException
 createElement(org.eclipse.ui.dialogs.FileSystemElement,Object,int)org.eclipse.ui.dialogs.FileSystemElement o !InterruptedException
ProjectConfigurator ai
 findConfigurableLocations(java.io.File,org.eclipse.core.runtime.IProgressMonitor)java.util.Set<java.io.File> a
 removeDirtyDirectories(java.util.Map<java.io.File,java.util.List<.ProjectConfigurator>>)void d
 shouldBeAnEclipseProject(org.eclipse.core.resources.IContainer,org.eclipse.core.runtime.IProgressMonitor)boolean a
 getFoldersToIgnore(org.eclipse.core.resources.IProject,org.eclipse.core.runtime.IProgressMonitor)java.util.Set<org.eclipse.core.resources.IFolder> a
 canConfigure(org.eclipse.core.resources.IProject,java.util.Set<org.eclipse.core.runtime.IPath>,org.eclipse.core.runtime.IProgressMonitor)boolean a
 configure(org.eclipse.core.resources.IProject,java.util.Set<org.eclipse.core.runtime.IPath>,org.eclipse.core.runtime.IProgressMonitor)void a
RecursiveFileFinder - :org.eclipse.core.resources.IResourceVisitor
 new(String,java.util.Set<org.eclipse.core.runtime.IPath>) -
 visit(org.eclipse.core.resources.IResource)boolean -
 getFile()org.eclipse.core.resources.IFile -
 getFiles()java.util.Set<org.eclipse.core.resources.IFile> -
SelectFilesOperation - :org.eclipse.jface.operation.IRunnableWithProgress
 currentMonitor org.eclipse.core.runtime.IProgressMonitor k
 new(Object,.IImportStructureProvider) -
 createElement(org.eclipse.ui.dialogs.FileSystemElement,Object)org.eclipse.ui.dialogs.FileSystemElement o !InterruptedException
 getExtensionFor(String)String o
 getResult()org.eclipse.ui.dialogs.FileSystemElement -
 hasDesiredExtension(String)boolean o
 run(org.eclipse.core.runtime.IProgressMonitor)void - !InterruptedException
 setDesiredExtensions(String[])void -
WizardExternalProjectImportPage - :org.eclipse.jface.wizard.WizardPage
 new() -
 createControl(org.eclipse.swt.widgets.Composite)void -
 getLocationPath()org.eclipse.core.runtime.IPath -
 getProjectHandle()org.eclipse.core.resources.IProject -
 getProjectName()String -
 setVisible(boolean)void -
ZipFileExportWizard - :org.eclipse.jface.wizard.Wizard,org.eclipse.ui.IExportWizard
 new() -
 addPages()void -
 init(org.eclipse.ui.IWorkbench,org.eclipse.jface.viewers.IStructuredSelection)void -
 performFinish()boolean -
ZipFileImportWizard - :org.eclipse.jface.wizard.Wizard,org.eclipse.ui.IImportWizard
 new() -
 addPages()void -
 getFileImportMask()String[] o
 init(org.eclipse.ui.IWorkbench,org.eclipse.jface.viewers.IStructuredSelection)void -
 performCancel()boolean -
 performFinish()boolean -
ZipFileStructureProvider - :.IImportStructureProvider
 new(java.util.zip.ZipFile) -
 addToChildren(java.util.zip.ZipEntry,java.util.zip.ZipEntry)void o
 createContainer(org.eclipse.core.runtime.IPath)void o
 createFile(java.util.zip.ZipEntry)void o
 getChildren(Object)java.util.List<?> -
 getContents(Object)java.io.InputStream -
 getFullPath(Object)String -
 getLabel(Object)String -
 getRoot()java.util.zip.ZipEntry -
 getZipFile()java.util.zip.ZipFile -
 initialize()void o
 isFolder(Object)boolean -
package org.eclipse.ui.wizards.newresource
BasicNewFileResourceWizard - :.BasicNewResourceWizard
 WIZARD_ID String sf
 new() -
 addPages()void -
 init(org.eclipse.ui.IWorkbench,org.eclipse.jface.viewers.IStructuredSelection)void -
 initializeDefaultPageImageDescriptor()void o
 performFinish()boolean -
BasicNewFolderResourceWizard - :.BasicNewResourceWizard
 WIZARD_ID String sf
 new() -
 addPages()void -
 init(org.eclipse.ui.IWorkbench,org.eclipse.jface.viewers.IStructuredSelection)void -
 initializeDefaultPageImageDescriptor()void o
 performFinish()boolean -
BasicNewProjectResourceWizard - :.BasicNewResourceWizard,org.eclipse.core.runtime.IExecutableExtension
 WIZARD_ID String sf
 new() -
 addPages()void -
 getNewProject()org.eclipse.core.resources.IProject -
 init(org.eclipse.ui.IWorkbench,org.eclipse.jface.viewers.IStructuredSelection)void -
 initializeDefaultPageImageDescriptor()void o
 performFinish()boolean -
 setInitializationData(org.eclipse.core.runtime.IConfigurationElement,String,Object)void -
 updatePerspective()void o
 updatePerspective(org.eclipse.core.runtime.IConfigurationElement)void s
BasicNewResourceWizard a :org.eclipse.jface.wizard.Wizard,org.eclipse.ui.INewWizard
 selection org.eclipse.jface.viewers.IStructuredSelection o
 new() o
 getSelection()org.eclipse.jface.viewers.IStructuredSelection -
 getWorkbench()org.eclipse.ui.IWorkbench -
 init(org.eclipse.ui.IWorkbench,org.eclipse.jface.viewers.IStructuredSelection)void -
 initializeDefaultPageImageDescriptor()void o
 selectAndReveal(org.eclipse.core.resources.IResource)void o
 selectAndReveal(org.eclipse.core.resources.IResource,org.eclipse.ui.IWorkbenchWindow)void s
