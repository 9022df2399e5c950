# org.eclipse.platform:org.eclipse.ltk.ui.refactoring:3.14.100
package org.eclipse.ltk.internal.ui.refactoring
AbstractChangeNode a :.PreviewNode
 createNode(.PreviewNode,.RefactoringPreviewChangeFilter,org.eclipse.ltk.core.refactoring.Change).PreviewNode s
 createNode(.PreviewNode,org.eclipse.ltk.core.refactoring.Change).PreviewNode s
 getText()String -
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor -
FinishResult -
 createException().FinishResult s
 isException()boolean -
 createInterrupted().FinishResult s
 isInterrupted()boolean -
 createOK().FinishResult s
 isOK()boolean -
IErrorWizardPage ai :org.eclipse.jface.wizard.IWizardPage
 PAGE_NAME String sf
 getStatus()org.eclipse.ltk.core.refactoring.RefactoringStatus a
 setStatus(org.eclipse.ltk.core.refactoring.RefactoringStatus)void a
IPreviewWizardPage ai :org.eclipse.jface.wizard.IWizardPage
 PAGE_NAME String sf
 getChange()org.eclipse.ltk.core.refactoring.Change a
 setChange(org.eclipse.ltk.core.refactoring.Change)void a
InternalAPI f
 INSTANCE .InternalAPI sf
InternalTextEditChangeNode a :.AbstractChangeNode
 new(.PreviewNode,org.eclipse.ltk.core.refactoring.Change) o
 getTextEditBasedChange()org.eclipse.ltk.core.refactoring.TextEditBasedChange o
 internalGetTextEditChangeNode(.PreviewNode)org.eclipse.ltk.ui.refactoring.TextEditChangeNode os
 createChildNodes()org.eclipse.ltk.ui.refactoring.TextEditChangeNode.ChildNode[] oa
NotCancelableProgressMonitor - :org.eclipse.core.runtime.ProgressMonitorWrapper
 new(org.eclipse.core.runtime.IProgressMonitor) -
 setCanceled(boolean)void -
 isCanceled()boolean -
PreviewNode a
 new(.PreviewNode) o
 getText()String a
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor a
RefactoringWizardDialog2 - :org.eclipse.jface.dialogs.TrayDialog,org.eclipse.jface.wizard.IWizardContainer
 fProgressMonitorPart org.eclipse.jface.wizard.ProgressMonitorPart p
 new(org.eclipse.swt.widgets.Shell,org.eclipse.ltk.ui.refactoring.RefactoringWizard) -
 isResizable()boolean o
 getButton(int)org.eclipse.swt.widgets.Button o
 makeNextButtonDefault()void -
 showPage(org.eclipse.jface.wizard.IWizardPage)void -
 updateButtons()void -
 updateMessage()void -
 updateTitleBar()void -
 updateWindowTitle()void -
 getCurrentPage()org.eclipse.jface.wizard.IWizardPage -
 run(boolean,boolean,org.eclipse.jface.operation.IRunnableWithProgress)void - !java.lang.reflect.InvocationTargetException,InterruptedException
 close()boolean -
 cancelPressed()void o
 okPressed()void o
 handleShellCloseEvent()void o
 configureShell(org.eclipse.swt.widgets.Shell)void o
 createContents(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createButtonsForButtonBar(org.eclipse.swt.widgets.Composite)void o
 setButtonLayoutData(org.eclipse.swt.widgets.Button)void o
UIPerformChangeOperation - :org.eclipse.ltk.core.refactoring.PerformChangeOperation
 new(org.eclipse.swt.widgets.Display,org.eclipse.ltk.core.refactoring.Change,org.eclipse.jface.wizard.IWizardContainer) -
 new(org.eclipse.swt.widgets.Display,org.eclipse.ltk.core.refactoring.CreateChangeOperation,org.eclipse.jface.wizard.IWizardContainer) -
 executeChange(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
UndoManagerAction a :org.eclipse.ui.IWorkbenchWindowActionDelegate +Query
 new() o
 createOperation(org.eclipse.swt.widgets.Shell)org.eclipse.jface.operation.IRunnableWithProgress oa
 createUndoManagerListener()org.eclipse.ltk.core.refactoring.UndoManagerAdapter oa
 getName()String oa
 getWorkbenchWindow()org.eclipse.ui.IWorkbenchWindow o
 getAction()org.eclipse.jface.action.IAction o
 isHooked()boolean o
 hookListener(org.eclipse.jface.action.IAction)void o
 shortenText(String,int)String o
 dispose()void -
 init(org.eclipse.ui.IWorkbenchWindow)void -
 run(org.eclipse.jface.action.IAction)void -
WorkbenchRunnableAdapter - :org.eclipse.jface.operation.IRunnableWithProgress,org.eclipse.jface.operation.IThreadListener
 new(org.eclipse.core.resources.IWorkspaceRunnable,org.eclipse.core.runtime.jobs.ISchedulingRule) -
 new(org.eclipse.core.resources.IWorkspaceRunnable,org.eclipse.core.runtime.jobs.ISchedulingRule,boolean) -
 getSchedulingRule()org.eclipse.core.runtime.jobs.ISchedulingRule -
 threadChange(Thread)void -
 run(org.eclipse.core.runtime.IProgressMonitor)void - !java.lang.reflect.InvocationTargetException,InterruptedException
package org.eclipse.ltk.internal.ui.refactoring.history
RefactoringHistoryEditHelper f +IRefactoringHistoryProvider
 promptRefactoringDelete(org.eclipse.swt.widgets.Shell,org.eclipse.jface.operation.IRunnableContext,org.eclipse.ltk.ui.refactoring.history.IRefactoringHistoryControl,org.eclipse.ltk.internal.core.refactoring.history.IRefactoringDescriptorDeleteQuery,.RefactoringHistoryEditHelper.IRefactoringHistoryProvider,org.eclipse.ltk.core.refactoring.RefactoringDescriptorProxy[])void s
RefactoringHistoryEditHelper.IRefactoringHistoryProvider sai
 getRefactoringHistory(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.history.RefactoringHistory a
package org.eclipse.ltk.internal.ui.refactoring.model
RefactoringDescriptorSynchronizationProxy f :org.eclipse.ltk.core.refactoring.RefactoringDescriptorProxy
 new(org.eclipse.ltk.core.refactoring.RefactoringDescriptorProxy,String,int) -
 compareTo(org.eclipse.ltk.core.refactoring.RefactoringDescriptorProxy)int -
 getDescription()String -
 getDirection()int -
 getProject()String -
 getTimeStamp()long -
 requestDescriptor(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringDescriptor -
 toString()String -
RefactoringHistoryMergeWizard a :org.eclipse.ltk.ui.refactoring.history.RefactoringHistoryWizard
 new(String,String,String) o
 aboutToPerformHistory(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus o
 aboutToPerformRefactoring(org.eclipse.ltk.core.refactoring.Refactoring,org.eclipse.ltk.core.refactoring.RefactoringDescriptor,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus o
 getAddedFiles()java.util.Set<org.eclipse.core.resources.IResource> -
 getChangedFiles()java.util.Set<org.eclipse.core.resources.IResource> -
 getRemovedFiles()java.util.Set<org.eclipse.core.resources.IResource> -
 historyPerformed(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus o
 refactoringPerformed(org.eclipse.ltk.core.refactoring.Refactoring,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus o
 resolveConflicts(org.eclipse.team.core.mapping.IMergeContext)void -
RefactoringHistoryMerger f :org.eclipse.team.core.mapping.IStorageMerger
 new() -
 canMergeWithoutAncestor()boolean -
 merge(java.io.OutputStream,String,org.eclipse.core.resources.IStorage,org.eclipse.core.resources.IStorage,org.eclipse.core.resources.IStorage,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus - !org.eclipse.core.runtime.CoreException
RefactoringIndexMerger f :org.eclipse.team.core.mapping.IStorageMerger
 new() -
 canMergeWithoutAncestor()boolean -
 merge(java.io.OutputStream,String,org.eclipse.core.resources.IStorage,org.eclipse.core.resources.IStorage,org.eclipse.core.resources.IStorage,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus - !org.eclipse.core.runtime.CoreException
package org.eclipse.ltk.ui.refactoring
ChangePreviewViewerInput -
 new(org.eclipse.ltk.core.refactoring.Change) -
 getChange()org.eclipse.ltk.core.refactoring.Change -
IChangePreviewViewer ai
 createControl(org.eclipse.swt.widgets.Composite)void a
 getControl()org.eclipse.swt.widgets.Control a
 setInput(.ChangePreviewViewerInput)void a
IStatusContextViewer ai
 createControl(org.eclipse.swt.widgets.Composite)void a
 getControl()org.eclipse.swt.widgets.Control a
 setInput(org.eclipse.ltk.core.refactoring.RefactoringStatusContext)void a
RedoRefactoringAction x :org.eclipse.ltk.internal.ui.refactoring.UndoManagerAction
 new() x
 getName()String ox
 createOperation(org.eclipse.swt.widgets.Shell)org.eclipse.jface.operation.IRunnableWithProgress ox
 createUndoManagerListener()org.eclipse.ltk.core.refactoring.UndoManagerAdapter ox
 selectionChanged(org.eclipse.jface.action.IAction,org.eclipse.jface.viewers.ISelection)void x
RefactoringUI -
 createLightWeightStatusDialog(org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.swt.widgets.Shell,String)org.eclipse.jface.dialogs.Dialog s
 createRefactoringHistoryControl(org.eclipse.swt.widgets.Composite,.history.RefactoringHistoryControlConfiguration)org.eclipse.swt.widgets.Composite s
 createRefactoringStatusDialog(org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.swt.widgets.Shell,String,boolean)org.eclipse.jface.dialogs.Dialog s
 createSortableRefactoringHistoryControl(org.eclipse.swt.widgets.Composite,.history.RefactoringHistoryControlConfiguration)org.eclipse.swt.widgets.Composite s
 createUIAwareChangeOperation(org.eclipse.ltk.core.refactoring.Change)org.eclipse.ltk.core.refactoring.PerformChangeOperation sx
RefactoringWizard a :org.eclipse.jface.wizard.Wizard
 NONE int sf
 CHECK_INITIAL_CONDITIONS_ON_OPEN int sf
 WIZARD_BASED_USER_INTERFACE int sf
 DIALOG_BASED_USER_INTERFACE int sf
 DIALOG_BASED_UESR_INTERFACE int sfx
 YES_NO_BUTTON_STYLE int sf
 NO_PREVIEW_PAGE int sf
 PREVIEW_EXPAND_FIRST_NODE int sf
 NO_BACK_BUTTON_ON_STATUS_DIALOG int sf
 SHOW_HELP_CONTROL int sf
 new(org.eclipse.ltk.core.refactoring.Refactoring,int) -
 new(org.eclipse.ltk.core.refactoring.RefactoringContext,int) -
 getRefactoring()org.eclipse.ltk.core.refactoring.Refactoring f
 getRefactoringContext()org.eclipse.ltk.core.refactoring.RefactoringContext f
 getWizardFlags()int f
 setDefaultPageTitle(String)void f
 getDefaultPageTitle()String f
 setForcePreviewReview(boolean)void f
 getMessageLineWidthInChars()int -
 setChangeCreationCancelable(boolean)void f
 setInitialConditionCheckingStatus(org.eclipse.ltk.core.refactoring.RefactoringStatus)void f
 getChange()org.eclipse.ltk.core.refactoring.Change f
 setHelpAvailable(boolean)void x
 addPages()void f
 addPage(org.eclipse.jface.wizard.IWizardPage)void f
 addUserInputPages()void oa
 getStartingPage()org.eclipse.jface.wizard.IWizardPage -
 setInitialComputationContext(org.eclipse.jface.operation.IRunnableContext)void -
 getPreviousPage(org.eclipse.jface.wizard.IWizardPage)org.eclipse.jface.wizard.IWizardPage -
 canFinish()boolean -
 internalCreateChange(org.eclipse.ltk.internal.ui.refactoring.InternalAPI,org.eclipse.ltk.core.refactoring.CreateChangeOperation,boolean)org.eclipse.ltk.core.refactoring.Change f
 internalPerformFinish(org.eclipse.ltk.internal.ui.refactoring.InternalAPI,org.eclipse.ltk.core.refactoring.PerformChangeOperation)org.eclipse.ltk.internal.ui.refactoring.FinishResult f
 performFinish()boolean -
 performCancel()boolean -
 internalHasPreviewPage(org.eclipse.ltk.internal.ui.refactoring.InternalAPI)boolean f
 internalIsYesNoStyle(org.eclipse.ltk.internal.ui.refactoring.InternalAPI)boolean f
 internalGetExpandFirstNode(org.eclipse.ltk.internal.ui.refactoring.InternalAPI)boolean f
 internalSetChange(org.eclipse.ltk.internal.ui.refactoring.InternalAPI,org.eclipse.ltk.core.refactoring.Change)void f
 internalSetPreviewShown(org.eclipse.ltk.internal.ui.refactoring.InternalAPI,boolean)void f
 internalShowBackButtonOnStatusDialog(org.eclipse.ltk.internal.ui.refactoring.InternalAPI)boolean f
RefactoringWizardPage a :org.eclipse.jface.wizard.WizardPage
 REFACTORING_SETTINGS String sf
 new(String,boolean) o
 new(String) o
 setWizard(org.eclipse.jface.wizard.IWizard)void -
 getRefactoring()org.eclipse.ltk.core.refactoring.Refactoring o
 getRefactoringWizard().RefactoringWizard o
 performFinish()boolean o
 getRefactoringSettings()org.eclipse.jface.dialogs.IDialogSettings o
TextEditChangeNode - :org.eclipse.ltk.internal.ui.refactoring.InternalTextEditChangeNode +ChildNode
 createTextEditGroupNode(.TextEditChangeNode.ChildNode,org.eclipse.ltk.core.refactoring.TextEditBasedChangeGroup).TextEditChangeNode.ChildNode s
 createTextEditGroupNode(.TextEditChangeNode,org.eclipse.ltk.core.refactoring.TextEditBasedChangeGroup).TextEditChangeNode.ChildNode s
 new(org.eclipse.ltk.core.refactoring.TextEditBasedChange) -
 getTextEditBasedChange()org.eclipse.ltk.core.refactoring.TextEditBasedChange f
 getText()String -
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor -
 createChildNodes().TextEditChangeNode.ChildNode[] o
TextEditChangeNode.ChildNode sa :org.eclipse.ltk.internal.ui.refactoring.PreviewNode
 new(org.eclipse.ltk.internal.ui.refactoring.PreviewNode) o
 getTextEditChangeNode().TextEditChangeNode o
TextStatusContextViewer a :.IStatusContextViewer
 new() -
 getSourceViewer()org.eclipse.jface.text.source.SourceViewer o
 createSourceViewer(org.eclipse.swt.widgets.Composite)org.eclipse.jface.text.source.SourceViewer oa
 updateTitle(org.eclipse.core.runtime.IAdaptable)void o
 setInput(org.eclipse.jface.text.IDocument,org.eclipse.jface.text.IRegion)void o
 createControl(org.eclipse.swt.widgets.Composite)void -
 getControl()org.eclipse.swt.widgets.Control -
UndoRefactoringAction x :org.eclipse.ltk.internal.ui.refactoring.UndoManagerAction
 new() x
 getName()String ox
 createOperation(org.eclipse.swt.widgets.Shell)org.eclipse.jface.operation.IRunnableWithProgress ox
 createUndoManagerListener()org.eclipse.ltk.core.refactoring.UndoManagerAdapter ox
 selectionChanged(org.eclipse.jface.action.IAction,org.eclipse.jface.viewers.ISelection)void x
UserInputWizardPage a :.RefactoringWizardPage
 new(String) -
 isLastUserInputPage()boolean -
 computeSuccessorPage()org.eclipse.jface.wizard.IWizardPage of
 setPageComplete(org.eclipse.ltk.core.refactoring.RefactoringStatus)void -
 setVisible(boolean)void -
 getNextPage()org.eclipse.jface.wizard.IWizardPage -
 canFlipToNextPage()boolean -
 performFinish()boolean o
package org.eclipse.ltk.ui.refactoring.actions
ApplyRefactoringScriptAction f :org.eclipse.ui.IWorkbenchWindowActionDelegate
 new() -
 dispose()void -
 init(org.eclipse.ui.IWorkbenchWindow)void -
 run(org.eclipse.jface.action.IAction)void -
 selectionChanged(org.eclipse.jface.action.IAction,org.eclipse.jface.viewers.ISelection)void -
CreateRefactoringScriptAction f :org.eclipse.ui.IWorkbenchWindowActionDelegate
 new() -
 dispose()void -
 init(org.eclipse.ui.IWorkbenchWindow)void -
 run(org.eclipse.jface.action.IAction)void -
 selectionChanged(org.eclipse.jface.action.IAction,org.eclipse.jface.viewers.ISelection)void -
ShowRefactoringHistoryAction f :org.eclipse.ui.IWorkbenchWindowActionDelegate
 new() -
 dispose()void -
 init(org.eclipse.ui.IWorkbenchWindow)void -
 run(org.eclipse.jface.action.IAction)void -
 selectionChanged(org.eclipse.jface.action.IAction,org.eclipse.jface.viewers.ISelection)void -
package org.eclipse.ltk.ui.refactoring.history
IRefactoringHistoryControl ai
 addCheckStateListener(org.eclipse.jface.viewers.ICheckStateListener)void a
 addSelectionChangedListener(org.eclipse.jface.viewers.ISelectionChangedListener)void a
 createControl()void a
 getCheckedDescriptors()org.eclipse.ltk.core.refactoring.RefactoringDescriptorProxy[] a
 getControl()org.eclipse.swt.widgets.Control a
 getSelectedDescriptors()org.eclipse.ltk.core.refactoring.RefactoringDescriptorProxy[] a
 removeCheckStateListener(org.eclipse.jface.viewers.ICheckStateListener)void a
 removeSelectionChangedListener(org.eclipse.jface.viewers.ISelectionChangedListener)void a
 setCheckedDescriptors(org.eclipse.ltk.core.refactoring.RefactoringDescriptorProxy[])void a
 setInput(org.eclipse.ltk.core.refactoring.history.RefactoringHistory)void a
 setSelectedDescriptors(org.eclipse.ltk.core.refactoring.RefactoringDescriptorProxy[])void a
ISortableRefactoringHistoryControl ai :.IRefactoringHistoryControl
 isSortByDate()boolean a
 isSortByProjects()boolean a
 sortByDate()void a
 sortByProjects()void a
RefactoringHistoryContentProvider - :org.eclipse.jface.viewers.ITreeContentProvider
 new(.RefactoringHistoryControlConfiguration) -
 dispose()void -
 getChildren(Object)Object[] -
 getElements(Object)Object[] -
 getParent(Object)Object -
 getRootElements()Object[] -
 hasChildren(Object)boolean -
 inputChanged(org.eclipse.jface.viewers.Viewer,Object,Object)void -
RefactoringHistoryControlConfiguration -
 fCheckable boolean of
 fProject org.eclipse.core.resources.IProject of
 fTime boolean of
 new(org.eclipse.core.resources.IProject,boolean,boolean) -
 getCollectionLabel()String -
 getCommentCaption()String -
 getContentProvider().RefactoringHistoryContentProvider -
 getDayPattern()String -
 getLabelProvider().RefactoringHistoryLabelProvider -
 getLastMonthPattern()String -
 getLastWeekPattern()String -
 getMonthPattern()String -
 getProject()org.eclipse.core.resources.IProject f
 getProjectPattern()String -
 getRefactoringPattern()String -
 getThisMonthPattern()String -
 getThisWeekPattern()String -
 getTodayPattern()String -
 getWeekPattern()String -
 getWorkspaceCaption()String -
 getYearPattern()String -
 getYesterdayPattern()String -
 isCheckableViewer()boolean f
 isTimeDisplayed()boolean f
RefactoringHistoryLabelProvider - :org.eclipse.jface.viewers.LabelProvider
 new(.RefactoringHistoryControlConfiguration) -
 dispose()void -
 getImage(Object)org.eclipse.swt.graphics.Image -
 getText(Object)String -
RefactoringHistoryWizard - :org.eclipse.jface.wizard.Wizard
 STATUS_CODE_INTERRUPTED int sf
 new(boolean,String,String,String) -
 new(String,String,String) -
 aboutToPerformHistory(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus o
 aboutToPerformRefactoring(org.eclipse.ltk.core.refactoring.Refactoring,org.eclipse.ltk.core.refactoring.RefactoringDescriptor,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus o
 addPage(org.eclipse.jface.wizard.IWizardPage)void f
 addPages()void f
 addUserDefinedPages()void o
 canFinish()boolean -
 createRefactoring(org.eclipse.ltk.core.refactoring.RefactoringDescriptor,org.eclipse.ltk.core.refactoring.RefactoringStatus)org.eclipse.ltk.core.refactoring.Refactoring ox !org.eclipse.core.runtime.CoreException
 createRefactoring(org.eclipse.ltk.core.refactoring.RefactoringDescriptor,org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Refactoring ox !org.eclipse.core.runtime.CoreException
 createRefactoringContext(org.eclipse.ltk.core.refactoring.RefactoringDescriptor,org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringContext o !org.eclipse.core.runtime.CoreException
 dispose()void -
 getErrorPage()org.eclipse.ltk.internal.ui.refactoring.IErrorWizardPage f
 getNextPage(org.eclipse.jface.wizard.IWizardPage)org.eclipse.jface.wizard.IWizardPage -
 getPreviewPage()org.eclipse.ltk.internal.ui.refactoring.IPreviewWizardPage f
 getPreviousPage(org.eclipse.jface.wizard.IWizardPage)org.eclipse.jface.wizard.IWizardPage -
 historyPerformed(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus o
 performCancel()boolean -
 performFinish()boolean -
 performPreviewChange(org.eclipse.ltk.core.refactoring.Change,org.eclipse.ltk.core.refactoring.Refactoring)org.eclipse.ltk.core.refactoring.RefactoringStatus f
 refactoringPerformed(org.eclipse.ltk.core.refactoring.Refactoring,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus o
 selectPreviewChange(org.eclipse.ltk.core.refactoring.Change)boolean o
 selectStatusEntry(org.eclipse.ltk.core.refactoring.RefactoringStatusEntry)boolean o
 setConfiguration(.RefactoringHistoryControlConfiguration)void f
 setInput(org.eclipse.ltk.core.refactoring.history.RefactoringHistory)void f
package org.eclipse.ltk.ui.refactoring.model
AbstractResourceMappingMerger a :org.eclipse.team.core.mapping.ResourceMappingMerger
 new(org.eclipse.core.resources.mapping.ModelProvider) o
 aboutToPerformMerge(org.eclipse.team.core.mapping.IMergeContext,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
 getDependencies(org.eclipse.core.resources.IProject[])org.eclipse.core.resources.IProject[] oa
 getModelProvider()org.eclipse.core.resources.mapping.ModelProvider of
 merge(org.eclipse.team.core.mapping.IMergeContext,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus - !org.eclipse.core.runtime.CoreException
 mergePerformed(org.eclipse.team.core.mapping.IMergeContext,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
AbstractSynchronizationCompareAdapter a :org.eclipse.team.ui.mapping.SynchronizationCompareAdapter
 new() -
 asCompareInput(org.eclipse.team.core.mapping.ISynchronizationContext,Object)org.eclipse.compare.structuremergeviewer.ICompareInput -
 getKind(org.eclipse.team.core.mapping.ISynchronizationContext,org.eclipse.ltk.core.refactoring.RefactoringDescriptorProxy)int o
AbstractSynchronizationContentProvider a :org.eclipse.team.ui.mapping.SynchronizationContentProvider
 new() -
 getRefactorings(org.eclipse.team.core.mapping.ISynchronizationContext,org.eclipse.core.resources.IProject,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.history.RefactoringHistory o
AbstractSynchronizationLabelProvider a :org.eclipse.team.ui.mapping.SynchronizationLabelProvider
 new() -
 decorateText(String,Object)String o
 getDiff(Object)org.eclipse.team.core.diff.IDiff o
 getDirection(Object)int o
 getKind(Object)int o
RefactoringSynchronizationActionProvider - :org.eclipse.team.ui.mapping.SynchronizationActionProvider
 new() -
 fillContextMenu(org.eclipse.jface.action.IMenuManager)void -
 initialize()void o
 initializeOpenActions()void o
package org.eclipse.ltk.ui.refactoring.resource
DeleteResourcesWizard - :org.eclipse.ltk.ui.refactoring.RefactoringWizard
 new(org.eclipse.core.resources.IResource[]) -
 addUserInputPages()void o
MoveResourcesWizard - :org.eclipse.ltk.ui.refactoring.RefactoringWizard
 new(org.eclipse.core.resources.IResource[]) -
 addUserInputPages()void o
RenameResourceWizard - :org.eclipse.ltk.ui.refactoring.RefactoringWizard +RenameResourceRefactoringConfigurationPage
 new(org.eclipse.core.resources.IResource) -
 new(org.eclipse.core.resources.IResource,String) -
 addUserInputPages()void o
 getProcessor()org.eclipse.ltk.core.refactoring.participants.IRenameResourceProcessor o
RenameResourceWizard.RenameResourceRefactoringConfigurationPage s :org.eclipse.ltk.ui.refactoring.UserInputWizardPage
 new(org.eclipse.ltk.core.refactoring.participants.IRenameResourceProcessor) -
 new(String,org.eclipse.ltk.core.refactoring.participants.IRenameResourceProcessor) -
 createControl(org.eclipse.swt.widgets.Composite)void -
 setVisible(boolean)void -
 validatePage()void of
 performFinish()boolean o
 getNextPage()org.eclipse.jface.wizard.IWizardPage -
 storeSettings()void o
 initializeRefactoring()void o
 getProcessor()org.eclipse.ltk.core.refactoring.participants.IRenameResourceProcessor o
