# org.eclipse.pde:org.eclipse.pde.ui:3.16.400
package org.eclipse.pde.internal.ui.bndtools
BndTargetLocation a :org.eclipse.pde.internal.core.target.AbstractBundleContainer,org.eclipse.pde.ui.target.ITargetLocationHandler,org.eclipse.jface.viewers.ILabelProvider
 new(String,String) -
 getAdapter(Class<<T>>)<T> - <T=Object>
 canEdit(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.jface.viewers.TreePath)boolean -
 canUpdate(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.jface.viewers.TreePath)boolean -
 update(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.jface.viewers.TreePath[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 getImage(Object)org.eclipse.swt.graphics.Image -
 addListener(org.eclipse.jface.viewers.ILabelProviderListener)void -
 isLabelProperty(Object,String)boolean -
 removeListener(org.eclipse.jface.viewers.ILabelProviderListener)void -
 resolveFeatures(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.pde.core.target.TargetFeature[] o !org.eclipse.core.runtime.CoreException
 getType()String -
 serialize()String -
 serialize(org.w3c.dom.Document,org.w3c.dom.Element)void oa
 getWorkspace()aQute.bnd.build.Workspace s !org.eclipse.core.runtime.CoreException
RepositoryTargetLocation - :.BndTargetLocation +Factory
 new() -
 setRepository(String).RepositoryTargetLocation -
 setRepository(aQute.bnd.service.RepositoryPlugin).RepositoryTargetLocation -
 getRepository()aQute.bnd.service.RepositoryPlugin -
 getText(Object)String -
 getEditWizard(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.jface.viewers.TreePath)org.eclipse.jface.wizard.IWizard -
 resolveBundles(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.pde.core.target.TargetBundle[] o !org.eclipse.core.runtime.CoreException
 getLocation(boolean)String - !org.eclipse.core.runtime.CoreException
 serialize(org.w3c.dom.Document,org.w3c.dom.Element)void o
 dispose()void -
RunDescriptorTargetLocation - :.BndTargetLocation +Factory
 new() -
 setRunDescriptor(org.eclipse.core.resources.IFile).RunDescriptorTargetLocation -
 setRunDescriptor(String).RunDescriptorTargetLocation -
 getFile()org.eclipse.core.resources.IFile -
 getText(Object)String -
 getEditWizard(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.jface.viewers.TreePath)org.eclipse.jface.wizard.IWizard -
 resolveBundles(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.pde.core.target.TargetBundle[] o !org.eclipse.core.runtime.CoreException
 getLocation(boolean)String -
 serialize(org.w3c.dom.Document,org.w3c.dom.Element)void o
 dispose()void -
package org.eclipse.pde.internal.ui.build
BaseBuildAction a :org.eclipse.core.commands.AbstractHandler
 fManifestFile org.eclipse.core.resources.IFile o
 new() -
 execute(org.eclipse.core.commands.ExecutionEvent)Object - !org.eclipse.core.commands.ExecutionException
 makeScripts(org.eclipse.core.runtime.IProgressMonitor)void oa !java.lang.reflect.InvocationTargetException,org.eclipse.core.runtime.CoreException
 ensureValid(org.eclipse.core.resources.IFile,org.eclipse.core.runtime.IProgressMonitor)boolean s !org.eclipse.core.runtime.CoreException
 hasErrors(org.eclipse.core.resources.IFile)boolean s !org.eclipse.core.runtime.CoreException
 refreshLocal(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 setDefaultValues(org.eclipse.core.resources.IFile)void s
GenerateFeatureBuildFileAction - :.BaseBuildAction
 new() -
 makeScripts(org.eclipse.core.runtime.IProgressMonitor)void o !java.lang.reflect.InvocationTargetException,org.eclipse.core.runtime.CoreException
 refreshLocal(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
GeneratePluginBuildFileAction - :.BaseBuildAction
 new() -
 makeScripts(org.eclipse.core.runtime.IProgressMonitor)void o !java.lang.reflect.InvocationTargetException,org.eclipse.core.runtime.CoreException
RuntimeInstallJob - :org.eclipse.core.runtime.jobs.Job
 new(String,org.eclipse.pde.internal.core.exports.FeatureExportInfo) -
 modifyInfoForInstall(org.eclipse.pde.internal.core.exports.FeatureExportInfo)void s
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
package org.eclipse.pde.internal.ui.compare
ManifestStructureCreator - :org.eclipse.compare.structuremergeviewer.StructureCreator
 new() -
 getName()String -
 locate(Object,Object)org.eclipse.compare.structuremergeviewer.IStructureComparator -
 getContents(Object,boolean)String -
 readString(org.eclipse.compare.IStreamContentAccessor)String s !org.eclipse.core.runtime.CoreException
 getDocumentPartitioner()org.eclipse.jface.text.IDocumentPartitioner o
 getDocumentPartitioning()String o
 createStructureComparator(Object,org.eclipse.jface.text.IDocument,org.eclipse.compare.ISharedDocumentAdapter,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.compare.structuremergeviewer.IStructureComparator o !org.eclipse.core.runtime.CoreException
PluginStructureCreator - :org.eclipse.compare.structuremergeviewer.StructureCreator
 ROOT int sf
 LIBRARY int sf
 IMPORT int sf
 EXTENSION_POINT int sf
 EXTENSION int sf
 new() -
 createStructureComparator(Object,org.eclipse.jface.text.IDocument,org.eclipse.compare.ISharedDocumentAdapter,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.compare.structuremergeviewer.IStructureComparator o !org.eclipse.core.runtime.CoreException
 getContents(Object,boolean)String -
 getName()String -
package org.eclipse.pde.internal.ui.correction.java
AddPdeClasspathContainerClasspathFixProposal - :org.eclipse.jdt.ui.text.java.ClasspathFixProcessor.ClasspathFixProposal
 new(org.eclipse.jdt.core.IJavaProject) -
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 getDisplayString()String -
 getAdditionalProposalInfo()String -
 getImage()org.eclipse.swt.graphics.Image -
 getRelevance()int -
FindClassResolutionsOperation - :org.eclipse.jface.operation.IRunnableWithProgress +AbstractClassResolutionCollector
 new(org.eclipse.core.resources.IProject,String,.FindClassResolutionsOperation.AbstractClassResolutionCollector) -
 new(org.eclipse.core.resources.IProject,org.eclipse.jdt.core.dom.CompilationUnit,String,.FindClassResolutionsOperation.AbstractClassResolutionCollector) -
 run(org.eclipse.core.runtime.IProgressMonitor)void -
package org.eclipse.pde.internal.ui.dialogs
FeatureSelectionDialog - :org.eclipse.ui.dialogs.FilteredItemsSelectionDialog
 new(org.eclipse.swt.widgets.Shell,org.eclipse.pde.internal.core.ifeature.IFeatureModel[],boolean) -
 configureShell(org.eclipse.swt.widgets.Shell)void o
 close()boolean -
 createExtendedContentArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 getDialogSettings()org.eclipse.jface.dialogs.IDialogSettings o
 validateItem(Object)org.eclipse.core.runtime.IStatus o
 createFilter()org.eclipse.ui.dialogs.FilteredItemsSelectionDialog.ItemsFilter o
 getItemsComparator()java.util.Comparator<?> o
 fillContentProvider(org.eclipse.ui.dialogs.FilteredItemsSelectionDialog.AbstractContentProvider,org.eclipse.ui.dialogs.FilteredItemsSelectionDialog.ItemsFilter,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 getElementName(Object)String -
 createButtonsForButtonBar(org.eclipse.swt.widgets.Composite)void o
PluginSelectionDialog - :org.eclipse.ui.dialogs.FilteredItemsSelectionDialog
 new(org.eclipse.swt.widgets.Shell,boolean,boolean) -
 new(org.eclipse.swt.widgets.Shell,org.eclipse.pde.core.plugin.IPluginModelBase[],boolean) -
 configureShell(org.eclipse.swt.widgets.Shell)void o
 close()boolean -
 getExistingImports(org.eclipse.pde.core.plugin.IPluginModelBase,boolean)java.util.HashSet<String> s
 createExtendedContentArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createFilter()org.eclipse.ui.dialogs.FilteredItemsSelectionDialog.ItemsFilter o
 fillContentProvider(org.eclipse.ui.dialogs.FilteredItemsSelectionDialog.AbstractContentProvider,org.eclipse.ui.dialogs.FilteredItemsSelectionDialog.ItemsFilter,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 getDialogSettings()org.eclipse.jface.dialogs.IDialogSettings o
 getElementName(Object)String -
 getItemsComparator()java.util.Comparator<?> o
 validateItem(Object)org.eclipse.core.runtime.IStatus o
 createButtonsForButtonBar(org.eclipse.swt.widgets.Composite)void o
package org.eclipse.pde.internal.ui.editor
PDEFormEditor a :org.eclipse.ui.forms.editor.FormEditor,.context.IInputContextListener,org.eclipse.ui.ide.IGotoMarker,org.eclipse.search.ui.text.ISearchEditorAccess +PDEFormEditorChangeListener
 fInputContextManager .context.InputContextManager o
 new() -
 createSite(org.eclipse.ui.IEditorPart)org.eclipse.ui.IEditorSite o
 getCommonProject()org.eclipse.core.resources.IProject -
 getAggregateModel()org.eclipse.pde.core.IBaseModel -
 createInputContextManager().context.InputContextManager oa
 hasInputContext(String)boolean -
 getContextManager().context.InputContextManager -
 createInputContexts(.context.InputContextManager)void o
 createResourceContexts(.context.InputContextManager,org.eclipse.ui.IFileEditorInput)void oa
 createSystemFileContexts(.context.InputContextManager,org.eclipse.ui.ide.FileStoreEditorInput)void oa
 createStorageContexts(.context.InputContextManager,org.eclipse.ui.IStorageEditorInput)void oa
 createToolkit(org.eclipse.swt.widgets.Display)org.eclipse.ui.forms.widgets.FormToolkit o
 createPages()void o
 pageChange(int)void o
 setFocus()void -
 getClipboard()org.eclipse.swt.dnd.Clipboard -
 contextMenuAboutToShow(org.eclipse.jface.action.IMenuManager)void o
 getContributor().PDEFormEditorContributor -
 computeInitialPageId()String o
 getTitle()String -
 updateTitle()void -
 getTitleProperty()String -
 doSave(org.eclipse.core.runtime.IProgressMonitor)void -
 doRevert()void -
 doRevert(org.eclipse.ui.IEditorInput)void -
 flushEdits()void -
 getContextIDForSaveAs()String -
 doSaveAs()void -
 isSaveAsAllowed()boolean -
 setDialogEditorPageKey(String)void o
 getDialogEditorPageKey()String o
 getEditorID()String oa
 setPropertyEditorPageKey(org.eclipse.ui.IFileEditorInput,String)void o
 getPropertyEditorPageKey(org.eclipse.ui.IFileEditorInput)String o
 dispose()void -
 isDirty()boolean -
 getLastDirtyState()boolean -
 fireSaveNeeded(String,boolean)void -
 fireSaveNeeded(org.eclipse.ui.IEditorInput,boolean)void -
 editorDirtyStateChanged()void -
 gotoMarker(org.eclipse.core.resources.IMarker)void -
 openToSourcePage(Object,int,int)void -
 setSelection(org.eclipse.jface.viewers.ISelection)void -
 getSelection()org.eclipse.jface.viewers.ISelection -
 getAdapter(Class<<T>>)<T> - <T=Object>
 getContextMenu()org.eclipse.swt.widgets.Menu -
 getContentOutline().PDEMultiPageContentOutline -
 getFormOutline().ISortableContentOutlinePage o
 createContentOutline().ISortableContentOutlinePage oa
 setActivePage(String)org.eclipse.ui.forms.editor.IFormPage -
 performGlobalAction(String)void o
 canPasteFromClipboard()boolean -
 canCopy(org.eclipse.jface.viewers.ISelection)boolean -
 canCut(org.eclipse.jface.viewers.ISelection)boolean -
 synchronizeOutlinePage()void -
 getDocument(org.eclipse.search.ui.text.Match)org.eclipse.jface.text.IDocument -
 getAnnotationModel(org.eclipse.search.ui.text.Match)org.eclipse.jface.text.source.IAnnotationModel -
 getInputContext(Object).context.InputContext oa
 addPages()void of
 hasMissingResources()boolean o
 addEditorPages()void oa
 contextAdded(.context.InputContext)void f
 editorContextAdded(.context.InputContext)void a
 getProgressMonitor()org.eclipse.core.runtime.IProgressMonitor o
 getStatusLineManager()org.eclipse.jface.action.IStatusLineManager o
 contributeToToolbar(org.eclipse.jface.action.IToolBarManager)void -
package org.eclipse.pde.internal.ui.editor.actions
FormatOperation - :org.eclipse.jface.operation.IRunnableWithProgress
 new(Object[]) -
 run(org.eclipse.core.runtime.IProgressMonitor)void - !java.lang.reflect.InvocationTargetException,InterruptedException
 format(org.eclipse.core.resources.IFile,org.eclipse.core.runtime.IProgressMonitor)void s
package org.eclipse.pde.internal.ui.editor.contentassist
TypeCompletionProposal - :org.eclipse.jdt.internal.ui.text.java.AbstractJavaCompletionProposal,org.eclipse.jface.text.contentassist.ICompletionProposalExtension4
 fAdditionalInfo String o
 new(String,org.eclipse.swt.graphics.Image,String,int,int,org.eclipse.core.resources.IProject,String) -
 new(String,org.eclipse.swt.graphics.Image,String,int,int) -
 apply(org.eclipse.jface.text.ITextViewer,char,int,int)void -
 getSelection(org.eclipse.jface.text.IDocument)org.eclipse.swt.graphics.Point -
 getAdditionalProposalInfo(org.eclipse.core.runtime.IProgressMonitor)Object -
 setAdditionalProposalInfo(String)void -
 isAutoInsertable()boolean -
 getProposalInfo()org.eclipse.jdt.internal.ui.text.java.ProposalInfo of
 computeProposalInfo()org.eclipse.jdt.internal.ui.text.java.ProposalInfo o
XMLCompletionProposal - :org.eclipse.jface.text.contentassist.ICompletionProposal,org.eclipse.jface.text.contentassist.ICompletionProposalExtension3,org.eclipse.jface.text.contentassist.ICompletionProposalExtension4,org.eclipse.jface.text.contentassist.ICompletionProposalExtension5
 new(org.eclipse.pde.internal.core.text.IDocumentRange,org.eclipse.pde.internal.core.ischema.ISchemaObject,int,.XMLContentAssistProcessor) -
 apply(org.eclipse.jface.text.IDocument)void -
 getAdditionalProposalInfo()String -
 getContextInformation()org.eclipse.jface.text.contentassist.IContextInformation -
 getDisplayString()String -
 getImage()org.eclipse.swt.graphics.Image -
 getSelection(org.eclipse.jface.text.IDocument)org.eclipse.swt.graphics.Point -
 getAdditionalProposalInfo(org.eclipse.core.runtime.IProgressMonitor)Object -
 getInformationControlCreator()org.eclipse.jface.text.IInformationControlCreator -
 getPrefixCompletionStart(org.eclipse.jface.text.IDocument,int)int -
 getPrefixCompletionText(org.eclipse.jface.text.IDocument,int)CharSequence -
 isAutoInsertable()boolean -
package org.eclipse.pde.internal.ui.editor.context
IInputContextListener ai
 contextAdded(.InputContext)void a
 contextRemoved(.InputContext)void a
 monitoredFileAdded(org.eclipse.core.resources.IFile)void a
 monitoredFileRemoved(org.eclipse.core.resources.IFile)boolean a
InputContext a
 fEditOperations java.util.ArrayList<org.eclipse.text.edits.TextEdit> o
 new(org.eclipse.pde.internal.ui.editor.PDEFormEditor,org.eclipse.ui.IEditorInput,boolean) -
 getId()String a
 getInput()org.eclipse.ui.IEditorInput -
 getEditor()org.eclipse.pde.internal.ui.editor.PDEFormEditor -
 getModel()org.eclipse.pde.core.IBaseModel -
 getDocumentProvider()org.eclipse.ui.texteditor.IDocumentProvider -
 getDocumentSetupParticipant()org.eclipse.core.filebuffers.IDocumentSetupParticipant o
 getPartitionName()String oa
 getDefaultCharset()java.nio.charset.Charset oa
 createModel(org.eclipse.ui.IEditorInput)org.eclipse.pde.core.IBaseModel oa !org.eclipse.core.runtime.CoreException
 create()void o
 validateEdit()boolean -
 doSave(org.eclipse.core.runtime.IProgressMonitor)void -
 addTextEditOperation(java.util.ArrayList<org.eclipse.text.edits.TextEdit>,org.eclipse.pde.core.IModelChangedEvent)void oa
 flushEditorInput()void -
 flushModel(org.eclipse.jface.text.IDocument)void o
 isNewlineNeeded(org.eclipse.jface.text.IDocument)boolean o !org.eclipse.jface.text.BadLocationException
 insert(org.eclipse.text.edits.TextEdit,org.eclipse.text.edits.TextEdit)void os
 covers(org.eclipse.text.edits.TextEdit,org.eclipse.text.edits.TextEdit)boolean os
 mustSave()boolean -
 dispose()void -
 isPrimary()boolean -
 setPrimary(boolean)void -
 setSourceEditingMode(boolean)boolean -
 doRevert()void -
 isInSourceMode()boolean -
 isModelCorrect()boolean -
 synchronizeModel(org.eclipse.jface.text.IDocument)boolean o
 matches(org.eclipse.core.resources.IResource)boolean -
 isValidated()boolean -
 setValidated(boolean)void -
 getLineDelimiter()String -
 doSaveAs(org.eclipse.core.runtime.IProgressMonitor)void - !Exception
InputContextManager a :org.eclipse.core.resources.IResourceChangeListener
 new(org.eclipse.pde.internal.ui.editor.PDEFormEditor) -
 addInputContextListener(.IInputContextListener)void -
 removeInputContextListener(.IInputContextListener)void -
 dispose()void -
 save(org.eclipse.core.runtime.IProgressMonitor)void -
 getCommonProject()org.eclipse.core.resources.IProject -
 hasContext(String)boolean -
 findContext(String).InputContext -
 findContext(org.eclipse.core.resources.IResource).InputContext -
 getAggregateModel()org.eclipse.pde.core.IBaseModel a
 getContext(org.eclipse.ui.IEditorInput).InputContext -
 putContext(org.eclipse.ui.IEditorInput,.InputContext)void -
 saveAs(org.eclipse.core.runtime.IProgressMonitor,String)void - !Exception
 getPrimaryContext().InputContext -
 getInvalidContexts().InputContext[] -
 isDirty()boolean -
 monitorFile(org.eclipse.core.resources.IFile)void -
 resourceChanged(org.eclipse.core.resources.IResourceChangeEvent)void -
 structureChanged(org.eclipse.core.resources.IFile,boolean)void o
 fireStructureChange(org.eclipse.core.resources.IFile,boolean)void o
 fireContextChange(.InputContext,boolean)void o
 undo()void -
 redo()void -
 getUndoManager()org.eclipse.pde.internal.ui.editor.IModelUndoManager -
 setUndoManager(org.eclipse.pde.internal.ui.editor.IModelUndoManager)void -
package org.eclipse.pde.internal.ui.editor.plugin
BlankQuery - :org.eclipse.search.ui.ISearchQuery
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus - !org.eclipse.core.runtime.OperationCanceledException
 getLabel()String -
 canRerun()boolean -
 canRunInBackground()boolean -
 getSearchResult()org.eclipse.search.ui.ISearchResult -
CreateManifestOperation - :org.eclipse.jface.operation.IRunnableWithProgress
 new(org.eclipse.pde.core.plugin.IPluginModelBase) -
 run(org.eclipse.core.runtime.IProgressMonitor)void - !java.lang.reflect.InvocationTargetException,InterruptedException
package org.eclipse.pde.internal.ui.editor.schema
FilteredSchemaAttributeSelectionDialog - :org.eclipse.ui.dialogs.FilteredItemsSelectionDialog
 new(org.eclipse.swt.widgets.Shell) -
 configureShell(org.eclipse.swt.widgets.Shell)void o
 createFilter()org.eclipse.ui.dialogs.FilteredItemsSelectionDialog.ItemsFilter o
 fillContentProvider(org.eclipse.ui.dialogs.FilteredItemsSelectionDialog.AbstractContentProvider,org.eclipse.ui.dialogs.FilteredItemsSelectionDialog.ItemsFilter,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 getDialogSettings()org.eclipse.jface.dialogs.IDialogSettings o
 getElementName(Object)String -
 fillViewMenu(org.eclipse.jface.action.IMenuManager)void o
 getItemsComparator()java.util.Comparator<?> o
 validateItem(Object)org.eclipse.core.runtime.IStatus o
 restoreDialog(org.eclipse.jface.dialogs.IDialogSettings)void o
 storeDialog(org.eclipse.jface.dialogs.IDialogSettings)void o
 close()boolean -
 createExtendedContentArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
package org.eclipse.pde.internal.ui.editor.targetdefinition
TargetEditor - :org.eclipse.ui.forms.editor.FormEditor
 new() -
 createToolkit(org.eclipse.swt.widgets.Display)org.eclipse.ui.forms.widgets.FormToolkit o
 addPages()void o
 pageChange(int)void o
 doSave(org.eclipse.core.runtime.IProgressMonitor)void -
 doSaveAs()void -
 isSaveAsAllowed()boolean -
 setDirty(boolean)void o
 isDirty()boolean -
 markStale()void -
 init(org.eclipse.ui.IEditorSite,org.eclipse.ui.IEditorInput)void - !org.eclipse.ui.PartInitException
 setInput(org.eclipse.ui.IEditorInput)void o
 dispose()void -
 getAdapter(Class<<T>>)<T> - <T=Object>
 getTarget()org.eclipse.pde.core.target.ITargetDefinition -
 getTargetChangedListener().TargetEditor.TargetChangedListener -
 doRevert()void -
 contributeToToolbar(org.eclipse.ui.forms.widgets.ScrolledForm,String)void -
 addForm(org.eclipse.ui.forms.IManagedForm)void -
 showError(String,org.eclipse.core.runtime.CoreException)void -
package org.eclipse.pde.internal.ui.launcher
BaseBlock a
 fTab org.eclipse.pde.ui.launcher.AbstractLauncherTab o
 fLocationText org.eclipse.swt.widgets.Text o
 fListener .BaseBlock.Listener o
 fLocationLink org.eclipse.swt.widgets.Link o
 new(org.eclipse.pde.ui.launcher.AbstractLauncherTab) -
 createText(org.eclipse.swt.widgets.Composite,String,int)void o
 createButtons(org.eclipse.swt.widgets.Composite,String[])void o
 createButton(org.eclipse.swt.widgets.Composite,String)org.eclipse.swt.widgets.Button o
 handleBrowseFileSystem()void o
 handleBrowseWorkspace()void o
 getContainer()org.eclipse.core.resources.IContainer o
 getLocation()String o
 validate()String -
 getName()String oa
 isFile()boolean oa
 enableBrowseSection(boolean)void o
JREBlock -
 new(org.eclipse.pde.ui.launcher.AbstractLauncherTab) -
 createControl(org.eclipse.swt.widgets.Composite)void -
 createJRESection(org.eclipse.swt.widgets.Composite)void o
 createJavaExecutableSection(org.eclipse.swt.widgets.Composite)void o
 initializeFrom(org.eclipse.debug.core.ILaunchConfiguration)void - !org.eclipse.core.runtime.CoreException
 performApply(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 saveJRESection(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void o
 saveBootstrapEntriesSection(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void o
 setDefaults(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 validate()String -
ProgramBlock -
 fApplicationCombo org.eclipse.swt.widgets.Combo o
 new(org.eclipse.pde.ui.launcher.AbstractLauncherTab) -
 createControl(org.eclipse.swt.widgets.Composite)void -
 createProductSection(org.eclipse.swt.widgets.Composite)void o
 createApplicationSection(org.eclipse.swt.widgets.Composite)void o
 initializeFrom(org.eclipse.debug.core.ILaunchConfiguration)void - !org.eclipse.core.runtime.CoreException
 initializeProductSection(org.eclipse.debug.core.ILaunchConfiguration)void o !org.eclipse.core.runtime.CoreException
 initializeApplicationSection(org.eclipse.debug.core.ILaunchConfiguration)void o !org.eclipse.core.runtime.CoreException
 performApply(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 saveProductSection(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void o
 saveApplicationSection(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void o
 setDefaults(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 getApplicationNames()String[] o
 getApplicationAttribute()String o
WorkspaceDataBlock - :.BaseBlock
 new(org.eclipse.pde.ui.launcher.AbstractLauncherTab) -
 createControl(org.eclipse.swt.widgets.Composite)void -
 performApply(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy,boolean)void -
 initializeFrom(org.eclipse.debug.core.ILaunchConfiguration,boolean)void - !org.eclipse.core.runtime.CoreException
 setDefaults(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy,boolean)void -
 getName()String o
 isFile()boolean o
 handleBrowseWorkspace()void o
 handleBrowseFileSystem()void o
 validate()String -
 selectWorkspaceLocation()void -
package org.eclipse.pde.internal.ui.nls
ExternalizeStringsOperation - :org.eclipse.ui.actions.WorkspaceModifyOperation
 new(Object[],org.eclipse.ltk.core.refactoring.CompositeChange) -
 execute(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException,java.lang.reflect.InvocationTargetException,InterruptedException
 getPropertiesInsertEdit(org.eclipse.jface.text.IDocument,.ModelChangeElement)org.eclipse.text.edits.InsertEdit s
 getPropertiesFileComment(org.eclipse.core.resources.IFile)String s
ExternalizeStringsProcessor - :org.eclipse.ltk.core.refactoring.participants.RefactoringProcessor
 new() -
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 getElements()Object[] -
 getIdentifier()String -
 getProcessorName()String -
 isApplicable()boolean - !org.eclipse.core.runtime.CoreException
 loadParticipants(org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.ltk.core.refactoring.participants.SharableParticipants)org.eclipse.ltk.core.refactoring.participants.RefactoringParticipant[] - !org.eclipse.core.runtime.CoreException
 setChangeFiles(Object[])void -
GetNonExternalizedStringsOperation - :org.eclipse.jface.operation.IRunnableWithProgress
 new(org.eclipse.jface.viewers.ISelection,boolean) -
 run(org.eclipse.core.runtime.IProgressMonitor)void - !java.lang.reflect.InvocationTargetException,InterruptedException
 getChangeTable().ModelChangeTable o
 wasCanceled()boolean -
InternationalizeOperation - :org.eclipse.jface.operation.IRunnableWithProgress
 new(org.eclipse.jface.viewers.ISelection) -
 run(org.eclipse.core.runtime.IProgressMonitor)void - !java.lang.reflect.InvocationTargetException,InterruptedException
 wasCanceled()boolean -
 selected(org.eclipse.core.resources.IProject)boolean -
 getPluginTable().InternationalizeModelTable<org.eclipse.pde.core.plugin.IPluginModelBase> -
NLSFragmentGenerator -
 PLUGIN_NAME_MACRO String sf
 LOCALE_NAME_MACRO String sf
 monitor org.eclipse.core.runtime.IProgressMonitor p
 new(String,java.util.List<org.eclipse.pde.core.plugin.IPluginModelBase>,java.util.List<java.util.Locale>,org.eclipse.jface.wizard.IWizardContainer,boolean) -
 getProgressMonitor()org.eclipse.core.runtime.IProgressMonitor p
 generate()boolean -
package org.eclipse.pde.internal.ui.preferences
AddToJavaSearchJob - :org.eclipse.core.resources.WorkspaceJob
 synchWithTarget(org.eclipse.pde.core.target.ITargetDefinition)void s
 clearAll()void s
 changeBundles(org.eclipse.pde.core.plugin.IPluginModelBase[],boolean)void s
 runInWorkspace(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus - !org.eclipse.core.runtime.CoreException
 belongsTo(Object)boolean -
BuildJob f :org.eclipse.core.runtime.jobs.Job
 belongsTo(Object)boolean -
 isCoveredBy(.BuildJob)boolean -
 contains(org.eclipse.core.resources.IProject)boolean -
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
 setNullLastBuiltState(org.eclipse.core.resources.IProject)void s
 getApiProjects()org.eclipse.core.resources.IProject[] s
 getBuildJob(org.eclipse.core.resources.IProject[])org.eclipse.core.runtime.jobs.Job s
package org.eclipse.pde.internal.ui.refactoring
BuildPropertiesChange -
 new() -
 createRenameChange(org.eclipse.core.resources.IFile,Object[],String[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change s !org.eclipse.core.runtime.CoreException
BundleManifestChange -
 new() -
 createMoveToPackageChange(org.eclipse.core.resources.IFile,.MoveFromChange,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change s !org.eclipse.core.runtime.CoreException
 createEmptyPackageChange(org.eclipse.core.resources.IFile,String,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change s !org.eclipse.core.runtime.CoreException
 createMovePackageChange(org.eclipse.core.resources.IFile,Object[],org.eclipse.core.runtime.IProgressMonitor).MoveFromChange s !org.eclipse.core.runtime.CoreException
 createRenameChange(org.eclipse.core.resources.IFile,Object[],String[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change s !org.eclipse.core.runtime.CoreException
 getBundle(org.eclipse.core.resources.IFile,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.pde.internal.core.text.bundle.Bundle s !org.eclipse.core.runtime.CoreException,org.eclipse.text.edits.MalformedTreeException
ContainerRenameParticipant - :.PDERenameParticipant
 new() -
 getName()String -
 initialize(Object)boolean o
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 createManifestChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change o !org.eclipse.core.runtime.CoreException
CreateHeaderChangeOperation - :org.eclipse.core.resources.IWorkspaceRunnable
 new(org.eclipse.pde.core.plugin.IPluginModelBase,String,String,String) -
 run(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 getChange()org.eclipse.ltk.core.refactoring.TextFileChange -
 updateBundleHeader(org.eclipse.core.resources.IFile,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.TextFileChange o !org.eclipse.core.runtime.CoreException
FindReferenceOperation - :org.eclipse.core.resources.IWorkspaceRunnable
 new(org.eclipse.osgi.service.resolver.BundleDescription,String) -
 run(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 getChanges()org.eclipse.ltk.core.refactoring.Change[] -
ManifestPackageMoveParticipant - :.PDEMoveParticipant
 new() -
 initialize(Object)boolean o
 getName()String -
 addChange(org.eclipse.ltk.core.refactoring.CompositeChange,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 isInterestingForExtensions()boolean o
ManifestPackageRenameParticipant - :.PDERenameParticipant
 new() -
 initialize(Object)boolean o
 getName()String -
 addBundleManifestChange(org.eclipse.ltk.core.refactoring.CompositeChange,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
ManifestTypeMoveParticipant - :.PDEMoveParticipant
 new() -
 initialize(Object)boolean o
 getName()String -
 isInterestingForExtensions()boolean o
 addChange(org.eclipse.ltk.core.refactoring.CompositeChange,org.eclipse.core.resources.IFile,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 getNewName(Object,Object)String o
 addChange(org.eclipse.ltk.core.refactoring.CompositeChange,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
MovedTextFileChange - :org.eclipse.ltk.core.refactoring.TextFileChange
 new(String,org.eclipse.core.resources.IFile,org.eclipse.core.resources.IFile) -
 getCurrentDocument(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jface.text.IDocument - !org.eclipse.core.runtime.CoreException
PDEMoveParticipant a :org.eclipse.ltk.core.refactoring.participants.MoveParticipant,org.eclipse.ltk.core.refactoring.participants.ISharableParticipant
 fProject org.eclipse.core.resources.IProject o
 fElements java.util.HashMap<Object,String> o
 new() -
 checkConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.OperationCanceledException
 addElement(Object,org.eclipse.ltk.core.refactoring.participants.RefactoringArguments)void -
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 isInterestingForExtensions()boolean oa
 addChange(org.eclipse.ltk.core.refactoring.CompositeChange,org.eclipse.core.resources.IFile,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 addChange(org.eclipse.ltk.core.refactoring.CompositeChange,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 getNewName(Object,Object)String o
 getNewNames()String[] o
PDERenameParticipant a :org.eclipse.ltk.core.refactoring.participants.RenameParticipant,org.eclipse.ltk.core.refactoring.participants.ISharableParticipant
 fProject org.eclipse.core.resources.IProject o
 fElements java.util.HashMap<Object,String> o
 new() -
 checkConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.OperationCanceledException
 addElement(Object,org.eclipse.ltk.core.refactoring.participants.RefactoringArguments)void -
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 getNewNames()String[] o
 addBundleManifestChange(org.eclipse.ltk.core.refactoring.CompositeChange,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 addBundleManifestChange(org.eclipse.core.resources.IFile,org.eclipse.ltk.core.refactoring.CompositeChange,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 addBuildPropertiesChange(org.eclipse.ltk.core.refactoring.CompositeChange,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 updateManifest()boolean o
 updateBuildProperties()boolean o
 containsElement(boolean)boolean o
PluginManifestChange -
 new() -
 createRenameChange(org.eclipse.core.resources.IFile,Object[],String[],org.eclipse.ltk.core.refactoring.TextChange,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change s !org.eclipse.core.runtime.CoreException
RenameExtensionPointProcessor - :org.eclipse.ltk.core.refactoring.participants.RefactoringProcessor
 new(.RefactoringInfo) -
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 getElements()Object[] -
 getIdentifier()String -
 getProcessorName()String -
 isApplicable()boolean - !org.eclipse.core.runtime.CoreException
 loadParticipants(org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.ltk.core.refactoring.participants.SharableParticipants)org.eclipse.ltk.core.refactoring.participants.RefactoringParticipant[] - !org.eclipse.core.runtime.CoreException
 changeExtensionPoint(org.eclipse.ltk.core.refactoring.CompositeChange,org.eclipse.core.runtime.IProgressMonitor)void o
 getExtensionPointModification(org.eclipse.core.resources.IFile)org.eclipse.pde.internal.ui.util.ModelModification o
 getExtensionModification(org.eclipse.core.resources.IFile)org.eclipse.pde.internal.ui.util.ModelModification o
RenamePluginProcessor - :org.eclipse.ltk.core.refactoring.participants.RefactoringProcessor
 new(.RefactoringInfo) -
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 getElements()Object[] -
 getIdentifier()String -
 getProcessorName()String -
 isApplicable()boolean - !org.eclipse.core.runtime.CoreException
 loadParticipants(org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.ltk.core.refactoring.participants.SharableParticipants)org.eclipse.ltk.core.refactoring.participants.RefactoringParticipant[] - !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 createProjectChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change o
 createReferenceChanges(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change[] o !org.eclipse.core.runtime.CoreException
RenameProjectChange f :org.eclipse.ltk.core.refactoring.Change
 renamedResourcePath(org.eclipse.core.runtime.IPath,String)org.eclipse.core.runtime.IPath s
 new(org.eclipse.ltk.core.refactoring.RefactoringDescriptor,org.eclipse.core.resources.IResource,String,String) -
 getDescriptor()org.eclipse.ltk.core.refactoring.ChangeDescriptor -
 getModifiedElement()Object -
 getName()String -
 getNewName()String -
 isValid(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 perform(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 initializeValidationData(org.eclipse.core.runtime.IProgressMonitor)void -
ResourceMoveParticipant a :.PDEMoveParticipant
 new() -
 isInterestingForExtensions()boolean o
 initialize(Object)boolean o
 addChange(org.eclipse.ltk.core.refactoring.CompositeChange,org.eclipse.core.resources.IFile,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 getNewName(Object,Object)String o
 addChange(org.eclipse.ltk.core.refactoring.CompositeChange,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
package org.eclipse.pde.internal.ui.samples
SampleEditor - :org.eclipse.ui.part.EditorPart
 new() -
 createPartControl(org.eclipse.swt.widgets.Composite)void -
 dispose()void -
 setFocus()void -
 doSave(org.eclipse.core.runtime.IProgressMonitor)void -
 doSaveAs()void -
 isDirty()boolean -
 isSaveAsAllowed()boolean -
 init(org.eclipse.ui.IEditorSite,org.eclipse.ui.IEditorInput)void - !org.eclipse.ui.PartInitException
 close()void -
SampleOperation - :org.eclipse.jface.operation.IRunnableWithProgress
 new(org.eclipse.core.runtime.IConfigurationElement,String[],org.eclipse.ui.dialogs.IOverwriteQuery) -
 getSampleManifest()org.eclipse.core.resources.IFile -
 getCreatedProjects()org.eclipse.core.resources.IProject[] -
 run(org.eclipse.core.runtime.IProgressMonitor)void - !java.lang.reflect.InvocationTargetException,InterruptedException
ShowSampleAction - :org.eclipse.jface.action.Action,org.eclipse.ui.intro.config.IIntroAction
 new() -
 run(org.eclipse.ui.intro.IIntroSite,java.util.Properties)void -
 findSampleIUs(java.net.URI,org.eclipse.core.runtime.SubMonitor)java.util.Collection<org.eclipse.equinox.p2.metadata.IInstallableUnit> o !org.eclipse.equinox.p2.core.ProvisionException
package org.eclipse.pde.internal.ui.search
ClassSearchParticipant - :org.eclipse.jdt.ui.search.IQueryParticipant
 new() -
 search(org.eclipse.jdt.ui.search.ISearchRequestor,org.eclipse.jdt.ui.search.QuerySpecification,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 estimateTicks(org.eclipse.jdt.ui.search.QuerySpecification)int -
 getUIParticipant()org.eclipse.jdt.ui.search.IMatchPresentation -
PluginSearchQuery - :org.eclipse.search.ui.ISearchQuery
 new(org.eclipse.pde.internal.core.search.PluginSearchInput) -
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 getLabel()String -
 canRerun()boolean -
 canRunInBackground()boolean -
 getSearchResult()org.eclipse.search.ui.ISearchResult -
package org.eclipse.pde.internal.ui.search.dependencies
AddNewBinaryDependenciesOperation - :.AddNewDependenciesOperation
 fClassFiles org.eclipse.jdt.core.IClassFile[] o
 new(org.eclipse.core.resources.IProject,org.eclipse.pde.internal.core.ibundle.IBundlePluginModelBase) -
 new(org.eclipse.core.resources.IProject,org.eclipse.pde.internal.core.ibundle.IBundlePluginModelBase,org.eclipse.jdt.core.IClassFile[]) -
 findSecondaryDependencies(String[],java.util.Set<String>,java.util.Map<org.eclipse.osgi.service.resolver.ExportPackageDescription,String>,org.eclipse.pde.internal.core.ibundle.IBundle,boolean,org.eclipse.core.runtime.IProgressMonitor)void o
AddNewDependenciesAction - :org.eclipse.jface.action.Action +AddDependenciesOperation
 new(org.eclipse.core.resources.IProject,org.eclipse.pde.internal.core.ibundle.IBundlePluginModelBase) -
 run()void -
 getOperation().AddNewDependenciesOperation o
AddNewDependenciesAction.AddDependenciesOperation o :.AddNewDependenciesOperation
 new(org.eclipse.core.resources.IProject,org.eclipse.pde.internal.core.ibundle.IBundlePluginModelBase) -
 handleNewDependencies(java.util.Map<org.eclipse.osgi.service.resolver.ExportPackageDescription,String>,boolean,org.eclipse.core.runtime.IProgressMonitor)void o
AddNewDependenciesOperation - :org.eclipse.ui.actions.WorkspaceModifyOperation +ReferenceFinder
 fProject org.eclipse.core.resources.IProject o
 fBase org.eclipse.pde.internal.core.ibundle.IBundlePluginModelBase o
 new(org.eclipse.core.resources.IProject,org.eclipse.pde.internal.core.ibundle.IBundlePluginModelBase) -
 execute(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException,java.lang.reflect.InvocationTargetException,InterruptedException
 foundNewDependencies()boolean -
 findSecondaryBundles(org.eclipse.pde.internal.core.ibundle.IBundle,java.util.Set<String>)String[] o
 getBuild()org.eclipse.pde.core.build.IBuild of
 findExportedPackages(org.eclipse.osgi.service.resolver.BundleDescription)org.eclipse.osgi.service.resolver.ExportPackageDescription[] of
 findImportPackages(org.eclipse.pde.internal.core.ibundle.IBundle,java.util.Set<String>)void of
 findSecondaryDependencies(String[],java.util.Set<String>,java.util.Map<org.eclipse.osgi.service.resolver.ExportPackageDescription,String>,org.eclipse.pde.internal.core.ibundle.IBundle,boolean,org.eclipse.core.runtime.IProgressMonitor)void o
 addProjectPackages(org.eclipse.pde.internal.core.ibundle.IBundle,java.util.Set<String>)void o
 handleNewDependencies(java.util.Map<org.eclipse.osgi.service.resolver.ExportPackageDescription,String>,boolean,org.eclipse.core.runtime.IProgressMonitor)void o
 addDependencies(java.util.Map<org.eclipse.osgi.service.resolver.ExportPackageDescription,String>,boolean)void o
 addImportPackages(java.util.Collection<org.eclipse.osgi.service.resolver.ExportPackageDescription>,org.eclipse.pde.internal.core.ibundle.IBundle)void of
 addRequireBundles(java.util.Collection<String>,org.eclipse.pde.internal.core.ibundle.IBundle,org.eclipse.pde.core.build.IBuildEntry)void of
 addRequireBundles(java.util.Collection<String>,org.eclipse.pde.core.plugin.IPluginBase,org.eclipse.pde.core.build.IBuildEntry)void of
 minimizeBundles(java.util.Collection<String>)void of
CalculateUsesOperation - :org.eclipse.ui.actions.WorkspaceModifyOperation
 new(org.eclipse.core.resources.IProject,org.eclipse.pde.internal.core.ibundle.IBundlePluginModelBase) -
 execute(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException,java.lang.reflect.InvocationTargetException,InterruptedException
 getPublicExportedPackages()java.util.Collection<String> o
 findPackageReferences(java.util.Collection<String>,org.eclipse.core.runtime.IProgressMonitor)java.util.Map<String,java.util.Set<String>> o
 findReferences(org.eclipse.jdt.core.ITypeRoot[],java.util.Set<String>,org.eclipse.core.runtime.IProgressMonitor,boolean)void o !org.eclipse.jdt.core.JavaModelException
 findReferences(org.eclipse.jdt.core.IType,java.util.Set<String>,boolean,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.jdt.core.JavaModelException
 addPackage(String,java.util.Set<String>,org.eclipse.jdt.core.IType,boolean,org.eclipse.core.runtime.IProgressMonitor)void of !org.eclipse.jdt.core.JavaModelException
 addPackages(String[],java.util.Set<String>,org.eclipse.jdt.core.IType,boolean,org.eclipse.core.runtime.IProgressMonitor)void of !org.eclipse.jdt.core.JavaModelException
 handleSetUsesDirectives(java.util.Map<String,java.util.Set<String>>)void o
 setUsesDirectives(java.util.Map<String,java.util.Set<String>>)void o
 getDirectiveValue(String,java.util.Map<String,java.util.Set<String>>)String o
DependencyExtentOperation -
 new(org.eclipse.core.resources.IProject,String,org.eclipse.search.ui.ISearchResult) -
 execute(org.eclipse.core.runtime.IProgressMonitor)void -
DependencyExtentQuery - :org.eclipse.search.ui.ISearchQuery
 new(org.eclipse.core.resources.IProject,String) -
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 getLabel()String -
 canRerun()boolean -
 canRunInBackground()boolean -
 getSearchResult()org.eclipse.search.ui.ISearchResult -
 getDirectRoots()org.eclipse.jdt.core.IPackageFragmentRoot[] -
GatherUnusedDependenciesOperation - :org.eclipse.jface.operation.IRunnableWithProgress
 new(org.eclipse.pde.core.plugin.IPluginModelBase) -
 run(org.eclipse.core.runtime.IProgressMonitor)void - !java.lang.reflect.InvocationTargetException,InterruptedException
 removeBuddies()void o
 getList()java.util.List<Object> -
 removeDependencies(org.eclipse.pde.core.plugin.IPluginModelBase,Object[])void s
PackageFinder -
 new() -
 findPackagesInClassFiles(org.eclipse.jdt.core.IClassFile[],org.eclipse.core.runtime.IProgressMonitor)java.util.Set<String> s
 getClassFiles(org.eclipse.core.resources.IProject,org.eclipse.pde.internal.core.ibundle.IBundlePluginModelBase)org.eclipse.jdt.core.IClassFile[] s
UnusedDependenciesJob - :org.eclipse.core.runtime.jobs.Job
 new(String,org.eclipse.pde.core.plugin.IPluginModelBase,boolean) -
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
 showResults(Object[])void o
package org.eclipse.pde.internal.ui.search.dialogs
FilteredIUSelectionDialog - :org.eclipse.ui.dialogs.FilteredItemsSelectionDialog
 new(org.eclipse.swt.widgets.Shell,org.eclipse.equinox.p2.query.IQuery<org.eclipse.equinox.p2.metadata.IInstallableUnit>) -
 createExtendedContentArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createFilter()org.eclipse.ui.dialogs.FilteredItemsSelectionDialog.ItemsFilter o
 fillContentProvider(org.eclipse.ui.dialogs.FilteredItemsSelectionDialog.AbstractContentProvider,org.eclipse.ui.dialogs.FilteredItemsSelectionDialog.ItemsFilter,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 getDialogSettings()org.eclipse.jface.dialogs.IDialogSettings o
 getElementName(Object)String -
 getItemsComparator()java.util.Comparator<Object> o
 validateItem(Object)org.eclipse.core.runtime.IStatus o
FilteredPluginArtifactsSelectionDialog - :org.eclipse.ui.dialogs.FilteredItemsSelectionDialog
 new(org.eclipse.swt.widgets.Shell) -
 configureShell(org.eclipse.swt.widgets.Shell)void o
 createExtendedContentArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createFilter()org.eclipse.ui.dialogs.FilteredItemsSelectionDialog.ItemsFilter o
 fillContentProvider(org.eclipse.ui.dialogs.FilteredItemsSelectionDialog.AbstractContentProvider,org.eclipse.ui.dialogs.FilteredItemsSelectionDialog.ItemsFilter,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 getDialogSettings()org.eclipse.jface.dialogs.IDialogSettings o
 getElementName(Object)String -
 getItemsComparator()java.util.Comparator<?> o
 validateItem(Object)org.eclipse.core.runtime.IStatus o
 fillViewMenu(org.eclipse.jface.action.IMenuManager)void o
 restoreDialog(org.eclipse.jface.dialogs.IDialogSettings)void o
 storeDialog(org.eclipse.jface.dialogs.IDialogSettings)void o
 close()boolean -
package org.eclipse.pde.internal.ui.shared.target
BundleContainerFactory - :org.eclipse.core.runtime.IAdapterFactory,org.eclipse.pde.ui.target.ITargetLocationHandler
 new() -
 getAdapter(Object,Class<<T>>)<T> - <T=Object>
 getAdapterList()Class<?>[] -
 canEdit(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.jface.viewers.TreePath)boolean -
 getEditWizard(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.jface.viewers.TreePath)org.eclipse.jface.wizard.IWizard -
 reload(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.pde.core.target.ITargetLocation[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
IUFactory - :org.eclipse.core.runtime.IAdapterFactory,org.eclipse.pde.ui.target.ITargetLocationHandler
 new() -
 getAdapterList()Class<?>[] -
 getAdapter(Object,Class<<T>>)<T> - <T=Object>
 canEdit(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.jface.viewers.TreePath)boolean -
 getEditWizard(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.jface.viewers.TreePath)org.eclipse.jface.wizard.IWizard -
 update(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.jface.viewers.TreePath[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 canRemove(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.jface.viewers.TreePath)boolean -
 canUpdate(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.jface.viewers.TreePath)boolean -
 remove(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.jface.viewers.TreePath[])org.eclipse.core.runtime.IStatus -
 reload(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.pde.core.target.ITargetLocation[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
UpdateTargetJob - :org.eclipse.core.runtime.jobs.Job
 update(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.pde.ui.target.ITargetLocationHandler,org.eclipse.jface.viewers.TreePath[],org.eclipse.core.runtime.jobs.IJobChangeListener,org.eclipse.core.runtime.jobs.Job)org.eclipse.core.runtime.jobs.Job s
 refresh(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.pde.ui.target.ITargetLocationHandler,org.eclipse.core.runtime.jobs.IJobChangeListener,org.eclipse.core.runtime.jobs.Job)org.eclipse.core.runtime.jobs.Job s
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
package org.eclipse.pde.internal.ui.util
ModelModification a
 new(org.eclipse.core.resources.IFile) -
 new(org.eclipse.core.resources.IFile,org.eclipse.core.resources.IFile) -
 new(org.eclipse.core.resources.IProject) -
 modifyModel(org.eclipse.pde.core.IBaseModel,org.eclipse.core.runtime.IProgressMonitor)void oa !org.eclipse.core.runtime.CoreException
 getFile()org.eclipse.core.resources.IFile of
 getManifestFile()org.eclipse.core.resources.IFile of
 getXMLFile()org.eclipse.core.resources.IFile of
 getPropertiesFile()org.eclipse.core.resources.IFile of
 isFullBundleModification()boolean of
 saveOpenEditor()boolean -
PDEModelUtility -
 F_PROPERTIES String sf
 new() -
 connect(org.eclipse.pde.internal.ui.editor.PDEFormEditor)void s
 disconnect(org.eclipse.pde.internal.ui.editor.PDEFormEditor)void s
 getOpenManifestEditor(org.eclipse.core.resources.IProject)org.eclipse.pde.internal.ui.editor.plugin.ManifestEditor s
 getOpenBuildPropertiesEditor(org.eclipse.core.resources.IProject)org.eclipse.pde.internal.ui.editor.build.BuildEditor s
 getOpenUpdateSiteEditor(org.eclipse.core.resources.IProject)org.eclipse.pde.internal.ui.editor.site.SiteEditor s
 getOpenSchemaEditor(org.eclipse.core.resources.IFile)org.eclipse.pde.internal.ui.editor.schema.SchemaEditor s
 getActivePluginModel()org.eclipse.pde.core.plugin.IPluginModelBase s
 getOpenModel(org.eclipse.jface.text.IDocument)org.eclipse.pde.internal.core.text.IEditingModel s
 modifyModel(.ModelModification,org.eclipse.core.runtime.IProgressMonitor)void s
 changesForModelModication(.ModelModification,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.TextFileChange[] s
 setChangeTextType(org.eclipse.ltk.core.refactoring.TextFileChange,org.eclipse.core.resources.IFile)void s
TemplateFileGenerator - :org.eclipse.pde.ui.templates.IVariableProvider
 KEY_PLUGIN_CLASS String sf
 KEY_ACTIVATOR_SIMPLE String sf
 KEY_PLUGIN_ID String sf
 KEY_PLUGIN_NAME String sf
 KEY_PACKAGE_NAME String sf
 new(org.eclipse.core.resources.IProject,org.eclipse.pde.core.plugin.IPluginModelBase,String,String,String,String) -
 generateFiles(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 getTemplateLocation()java.net.URL -
 generateFiles(org.eclipse.core.runtime.IProgressMonitor,java.net.URL)void o !org.eclipse.core.runtime.CoreException
 isOkToCreateFolder(java.io.File)boolean o
 isOkToCreateFile(java.io.File)boolean o
 getSourceFolder(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IFolder o
 getValue(String)Object -
 getReplacementString(String,String)String -
 getSectionId()String -
 getTargetVersion()double o
package org.eclipse.pde.internal.ui.views.features.viewer
DeferredFeaturesViewInput - :org.eclipse.ui.model.WorkbenchAdapter,org.eclipse.ui.progress.IDeferredWorkbenchAdapter
 new(org.eclipse.pde.internal.ui.views.features.support.FeaturesViewInput) -
 getFeaturesViewInput()org.eclipse.pde.internal.ui.views.features.support.FeaturesViewInput -
 isInitialized()boolean -
 fetchDeferredChildren(Object,org.eclipse.ui.progress.IElementCollector,org.eclipse.core.runtime.IProgressMonitor)void -
 getChildren(Object)Object[] -
 getLabel(Object)String -
 isContainer()boolean -
 getRule(Object)org.eclipse.core.runtime.jobs.ISchedulingRule -
package org.eclipse.pde.internal.ui.views.imagebrowser.repositories
AbstractRepository a :org.eclipse.core.runtime.jobs.Job
 new(org.eclipse.pde.internal.ui.views.imagebrowser.IImageTarget) -
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
 clearCache()void -
 getImageElement(String)org.eclipse.pde.internal.ui.views.imagebrowser.ImageElement -
 populateCache(org.eclipse.core.runtime.IProgressMonitor)boolean oa
 createImageData(org.eclipse.core.resources.IFile)org.eclipse.swt.graphics.ImageData o !org.eclipse.core.runtime.CoreException
 createImageData(java.io.File)org.eclipse.swt.graphics.ImageData o !org.eclipse.core.runtime.CoreException
 createImageData(java.io.File,java.util.zip.ZipEntry)org.eclipse.swt.graphics.ImageData o !org.eclipse.core.runtime.CoreException
 isImage(java.io.File)boolean o
 isImageName(String)boolean o
 isJar(java.io.File)boolean o
 searchJarFile(java.io.File,org.eclipse.core.runtime.IProgressMonitor)void o
 searchDirectory(java.io.File,org.eclipse.core.runtime.IProgressMonitor)void o
 getPluginName(java.io.InputStream)java.util.Optional<String> o !java.io.IOException
 addImageElement(org.eclipse.pde.internal.ui.views.imagebrowser.ImageElement)void o
TargetPlatformRepository - :.AbstractRepository
 new(org.eclipse.pde.internal.ui.views.imagebrowser.IImageTarget,boolean) -
 populateCache(org.eclipse.core.runtime.IProgressMonitor)boolean o
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
 toString()String -
WorkspaceRepository - :.AbstractRepository
 new(org.eclipse.pde.internal.ui.views.imagebrowser.IImageTarget) -
 populateCache(org.eclipse.core.runtime.IProgressMonitor)boolean o
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
 toString()String -
package org.eclipse.pde.internal.ui.views.plugins
JavaSearchOperation - :org.eclipse.jface.operation.IRunnableWithProgress
 new(org.eclipse.pde.core.plugin.IPluginModelBase[],boolean) -
 run(org.eclipse.core.runtime.IProgressMonitor)void - !java.lang.reflect.InvocationTargetException
package org.eclipse.pde.internal.ui.wizards
BundleProjectConfigurator - :org.eclipse.ui.wizards.datatransfer.ProjectConfigurator
 new() -
 canConfigure(org.eclipse.core.resources.IProject,java.util.Set<org.eclipse.core.runtime.IPath>,org.eclipse.core.runtime.IProgressMonitor)boolean -
 configure(org.eclipse.core.resources.IProject,java.util.Set<org.eclipse.core.runtime.IPath>,org.eclipse.core.runtime.IProgressMonitor)void -
 shouldBeAnEclipseProject(org.eclipse.core.resources.IContainer,org.eclipse.core.runtime.IProgressMonitor)boolean -
 getFoldersToIgnore(org.eclipse.core.resources.IProject,org.eclipse.core.runtime.IProgressMonitor)java.util.Set<org.eclipse.core.resources.IFolder> -
 findConfigurableLocations(java.io.File,org.eclipse.core.runtime.IProgressMonitor)java.util.Set<java.io.File> -
FeatureProjectConfigurator - :org.eclipse.ui.wizards.datatransfer.ProjectConfigurator
 new() -
 canConfigure(org.eclipse.core.resources.IProject,java.util.Set<org.eclipse.core.runtime.IPath>,org.eclipse.core.runtime.IProgressMonitor)boolean -
 configure(org.eclipse.core.resources.IProject,java.util.Set<org.eclipse.core.runtime.IPath>,org.eclipse.core.runtime.IProgressMonitor)void -
 shouldBeAnEclipseProject(org.eclipse.core.resources.IContainer,org.eclipse.core.runtime.IProgressMonitor)boolean -
 getFoldersToIgnore(org.eclipse.core.resources.IProject,org.eclipse.core.runtime.IProgressMonitor)java.util.Set<org.eclipse.core.resources.IFolder> -
 findConfigurableLocations(java.io.File,org.eclipse.core.runtime.IProgressMonitor)java.util.Set<java.io.File> -
IDefaultValueConsumer ai
 init(java.util.Dictionary<String,String>)void a
 getDefaultValue(String)String a
NewWizard - :org.eclipse.jface.wizard.Wizard,org.eclipse.ui.INewWizard,.IDefaultValueConsumer
 new() -
 getSelection()org.eclipse.jface.viewers.IStructuredSelection -
 getWorkbench()org.eclipse.ui.IWorkbench -
 init(org.eclipse.ui.IWorkbench,org.eclipse.jface.viewers.IStructuredSelection)void -
 performFinish()boolean -
 getDefaultValue(String)String f
 init(java.util.Dictionary<String,String>)void f
package org.eclipse.pde.internal.ui.wizards.category
NewCategoryCreationOperation - :org.eclipse.ui.actions.WorkspaceModifyOperation
 new(org.eclipse.swt.widgets.Display,org.eclipse.core.runtime.IPath,String) -
 execute(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException,java.lang.reflect.InvocationTargetException,InterruptedException
package org.eclipse.pde.internal.ui.wizards.feature
AbstractCreateFeatureOperation a :org.eclipse.ui.actions.WorkspaceModifyOperation
 fProject org.eclipse.core.resources.IProject o
 fLocation org.eclipse.core.runtime.IPath o
 fFeatureData .FeatureData o
 new(org.eclipse.core.resources.IProject,org.eclipse.core.runtime.IPath,.FeatureData,org.eclipse.swt.widgets.Shell) -
 execute(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException,java.lang.reflect.InvocationTargetException,InterruptedException
 createFeature(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 createBuildProperties()void o !org.eclipse.core.runtime.CoreException
 createFeature()org.eclipse.core.resources.IFile o !org.eclipse.core.runtime.CoreException
 configureFeature(org.eclipse.pde.internal.core.ifeature.IFeature,org.eclipse.pde.internal.core.feature.WorkspaceFeatureModel)void oa !org.eclipse.core.runtime.CoreException
 openFeatureEditor(org.eclipse.core.resources.IFile)void o
 shouldOverwriteFeature()boolean o
package org.eclipse.pde.internal.ui.wizards.imports
FeatureImportOperation - :org.eclipse.core.resources.IWorkspaceRunnable +IReplaceQuery
 new(org.eclipse.pde.internal.core.ifeature.IFeatureModel[],boolean,org.eclipse.core.runtime.IPath,.FeatureImportOperation.IReplaceQuery) -
 run(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
PluginImportHelper -
 new() -
 importContent(Object,org.eclipse.core.runtime.IPath,org.eclipse.ui.wizards.datatransfer.IImportStructureProvider,java.util.List<Object>,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.core.runtime.CoreException
 extractArchive(java.io.File,org.eclipse.core.runtime.IPath,java.util.Set<org.eclipse.core.runtime.IPath>,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.core.runtime.CoreException
 extractFolderFromArchive(java.io.File,org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath,java.util.Set<org.eclipse.core.runtime.IPath>,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.core.runtime.CoreException
 extractJavaSourceFromArchive(java.io.File,java.util.List<org.eclipse.core.runtime.IPath>,org.eclipse.core.runtime.IPath,java.util.Set<org.eclipse.core.runtime.IPath>,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.core.runtime.CoreException
 collectJavaPackages(org.eclipse.ui.wizards.datatransfer.IImportStructureProvider,java.util.List<Object>,org.eclipse.core.runtime.IPath,java.util.Set<org.eclipse.core.runtime.IPath>)void s
 copyArchive(java.io.File,org.eclipse.core.resources.IFile,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.core.runtime.CoreException
 getTopLevelResources(java.io.File)String[] s
 collectRequiredBundleFiles(org.eclipse.ui.wizards.datatransfer.IImportStructureProvider,Object,java.util.ArrayList<Object>)void s
 collectBinaryFiles(org.eclipse.ui.wizards.datatransfer.IImportStructureProvider,Object,java.util.Map<org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath>,java.util.Map<org.eclipse.core.runtime.IPath,java.util.List<Object>>)void s
 collectNonJavaNonBuildFiles(org.eclipse.ui.wizards.datatransfer.IImportStructureProvider,Object,java.util.ArrayList<Object>)void s
 collectResources(org.eclipse.ui.wizards.datatransfer.IImportStructureProvider,Object,java.util.ArrayList<Object>)void s
 collectResourcesFromFolder(org.eclipse.ui.wizards.datatransfer.IImportStructureProvider,Object,org.eclipse.core.runtime.IPath,java.util.ArrayList<Object>)void s
PluginImportOperation - :org.eclipse.core.resources.WorkspaceJob
 IMPORT_BINARY int sf
 IMPORT_BINARY_WITH_LINKS int sf
 IMPORT_WITH_SOURCE int sf
 IMPORT_FROM_REPOSITORY int sf
 new(org.eclipse.pde.core.plugin.IPluginModelBase[],int,boolean) -
 setPluginsInUse(boolean)void -
 setAlternateSource(org.eclipse.pde.internal.core.SourceLocationManager)void -
 runInWorkspace(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus - !org.eclipse.core.runtime.CoreException
 setImportDescriptions(java.util.Map<org.eclipse.team.core.importing.provisional.IBundleImporter,org.eclipse.team.core.ScmUrlImportDescription[]>)void -
package org.eclipse.pde.internal.ui.wizards.plugin
NewLibraryPluginCreationOperation - :.NewProjectCreationOperation
 new(.LibraryPluginFieldData,org.eclipse.pde.internal.ui.wizards.IProjectProvider,org.eclipse.pde.ui.IPluginContentWizard) -
 adjustManifests(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.resources.IProject,org.eclipse.pde.core.plugin.IPluginBase)void o !org.eclipse.core.runtime.CoreException
 updateReferences(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.resources.IProject)void o !org.eclipse.jdt.core.JavaModelException
 createContents(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.resources.IProject)void o !org.eclipse.core.runtime.CoreException,org.eclipse.jdt.core.JavaModelException,java.lang.reflect.InvocationTargetException,InterruptedException
 fillBinIncludes(org.eclipse.core.resources.IProject,org.eclipse.pde.core.build.IBuildEntry)void o !org.eclipse.core.runtime.CoreException
 getInternalClassPathEntries(org.eclipse.jdt.core.IJavaProject,org.eclipse.pde.ui.IFieldData)org.eclipse.jdt.core.IClasspathEntry[] o
 getNumberOfWorkUnits()int o
 setPluginLibraries(org.eclipse.pde.internal.core.plugin.WorkspacePluginModelBase)void o !org.eclipse.core.runtime.CoreException
 createSourceOutputBuildEntries(org.eclipse.pde.internal.core.build.WorkspaceBuildModel,org.eclipse.pde.core.build.IBuildModelFactory)void o !org.eclipse.core.runtime.CoreException
 getExports(org.eclipse.core.resources.IProject,java.util.Map<String,java.util.List<String>>)java.util.Set<String> -
NewProjectCreationOperation - :org.eclipse.ui.actions.WorkspaceModifyOperation
 new(org.eclipse.pde.ui.IFieldData,org.eclipse.pde.internal.ui.wizards.IProjectProvider,org.eclipse.pde.ui.IPluginContentWizard) -
 adjustManifests(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.resources.IProject,org.eclipse.pde.core.plugin.IPluginBase)void o !org.eclipse.core.runtime.CoreException
 createSourceOutputBuildEntries(org.eclipse.pde.internal.core.build.WorkspaceBuildModel,org.eclipse.pde.core.build.IBuildModelFactory)void o !org.eclipse.core.runtime.CoreException
 createContents(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.resources.IProject)void o !org.eclipse.core.runtime.CoreException,org.eclipse.jdt.core.JavaModelException,java.lang.reflect.InvocationTargetException,InterruptedException
 determineAutomaticModuleNameFromBSN(String)String s
 execute(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException,java.lang.reflect.InvocationTargetException,InterruptedException
 fillBinIncludes(org.eclipse.core.resources.IProject,org.eclipse.pde.core.build.IBuildEntry)void o !org.eclipse.core.runtime.CoreException
 getInternalClassPathEntries(org.eclipse.jdt.core.IJavaProject,org.eclipse.pde.ui.IFieldData)org.eclipse.jdt.core.IClasspathEntry[] o
 getNumberOfWorkUnits()int o
 getResult()boolean -
 setPluginLibraries(org.eclipse.pde.internal.core.plugin.WorkspacePluginModelBase)void o !org.eclipse.core.runtime.CoreException
 getCommaValuesFromPackagesSet(java.util.Set<String>,String)String o
PluginClassCodeGenerator -
 new(org.eclipse.core.resources.IProject,String,.PluginFieldData,boolean) -
 generate(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IFile - !org.eclipse.core.runtime.CoreException
 getDependencies()org.eclipse.pde.core.plugin.IPluginReference[] -
 getImportPackages()String[] -
TemplatePluginContentWizard - :org.eclipse.jface.wizard.Wizard,org.eclipse.pde.ui.IPluginContentWizard
 new(org.bndtools.templating.Template) -
 init(org.eclipse.pde.ui.IFieldData)void -
 getDependencies(String)org.eclipse.pde.core.plugin.IPluginReference[] -
 getNewFiles()String[] -
 performFinish(org.eclipse.core.resources.IProject,org.eclipse.pde.core.plugin.IPluginModelBase,org.eclipse.core.runtime.IProgressMonitor)boolean -
 performFinish()boolean -
 addPages()void -
package org.eclipse.pde.internal.ui.wizards.product
BaseManifestOperation a :org.eclipse.jface.operation.IRunnableWithProgress
 fPluginId String o
 new(org.eclipse.swt.widgets.Shell,String) -
 getShell()org.eclipse.swt.widgets.Shell o
 getFile()org.eclipse.core.resources.IFile o
 getModel(org.eclipse.core.resources.IFile)org.eclipse.pde.core.plugin.IPluginModelBase o
 updateSingleton(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
BaseProductCreationOperation - :org.eclipse.ui.actions.WorkspaceModifyOperation
 new(org.eclipse.core.resources.IFile) -
 execute(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException,java.lang.reflect.InvocationTargetException,InterruptedException
 initializeProduct(org.eclipse.pde.internal.core.iproduct.IProduct)void o
 getProductExtension(String)org.eclipse.pde.core.plugin.IPluginElement o
 initializeProductId(org.eclipse.pde.internal.core.iproduct.IProduct)void o
 initializeProductInfo(org.eclipse.pde.internal.core.iproduct.IProductModelFactory,org.eclipse.pde.internal.core.iproduct.IProduct,String)void o
 addPlugins(org.eclipse.pde.internal.core.iproduct.IProductModelFactory,org.eclipse.pde.internal.core.iproduct.IProduct,java.util.Map<org.eclipse.pde.core.plugin.IPluginModelBase,String>)void o
 addPlugins(org.eclipse.pde.internal.core.iproduct.IProductModelFactory,org.eclipse.pde.internal.core.iproduct.IProduct,String[])void o
ISplashHandlerConstants ai
 F_SPLASH_SCREEN_CLASSES String[] sf
 F_UNQUALIFIED_EXTENSION_ID String sf
 F_ATTRIBUTE_TOOLTIP String sf
 F_ATTRIBUTE_ICON String sf
 F_ELEMENT_SPLASH String sf
 F_ATTRIBUTE_SPLASH_ID String sf
 F_ATTRIBUTE_PRODUCT_ID String sf
 F_ELEMENT_PRODUCT_BINDING String sf
 F_ATTRIBUTE_ID String sf
 F_ATTRIBUTE_CLASS String sf
 F_ELEMENT_SPLASH_HANDLER String sf
 F_SPLASH_EXTENSION_POINT String sf
 F_SPLASH_HANDLERS_EXTENSION String sf
 F_SPLASH_SCREEN_TYPE_CHOICES String[][] sf
ProductDefinitionOperation - :.BaseManifestOperation
 fProject org.eclipse.core.resources.IProject o
 new(org.eclipse.pde.internal.core.iproduct.IProduct,String,String,String,org.eclipse.swt.widgets.Shell) -
 new(org.eclipse.pde.internal.core.iproduct.IProduct,String,String,String,org.eclipse.swt.widgets.Shell,org.eclipse.core.resources.IProject) -
 getFormattedPackageName(String)String o
 createTargetPackage()String o
 run(org.eclipse.core.runtime.IProgressMonitor)void - !java.lang.reflect.InvocationTargetException,InterruptedException
ProductIntroOperation - :.BaseManifestOperation,org.eclipse.pde.ui.templates.IVariableProvider
 fIntroId String o
 new(org.eclipse.pde.internal.core.iproduct.IProduct,String,String,org.eclipse.swt.widgets.Shell) -
 run(org.eclipse.core.runtime.IProgressMonitor)void - !java.lang.reflect.InvocationTargetException,InterruptedException
 generateFiles(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 getValue(String)Object -
RemoveSplashHandlerBindingAction - :org.eclipse.jface.action.Action,.ISplashHandlerConstants
 fMonitor org.eclipse.core.runtime.IProgressMonitor p
 new() -
 setFieldProductID(String)void -
 setFieldTargetPackage(String)void -
 reset()void -
 run()void -
 hasException()void - !org.eclipse.core.runtime.CoreException
 setModel(org.eclipse.pde.core.plugin.IPluginModelBase)void -
 setMonitor(org.eclipse.core.runtime.IProgressMonitor)void -
SynchronizationOperation - :.ProductDefinitionOperation
 new(org.eclipse.pde.internal.core.iproduct.IProduct,org.eclipse.swt.widgets.Shell,org.eclipse.core.resources.IProject) -
 run(org.eclipse.core.runtime.IProgressMonitor)void - !java.lang.reflect.InvocationTargetException,InterruptedException
UpdateSplashHandlerAction - :org.eclipse.jface.action.Action,.ISplashHandlerConstants
 fMonitor org.eclipse.core.runtime.IProgressMonitor p
 new() -
 setFieldID(String)void -
 setFieldSplashID(String)void -
 setFieldProductID(String)void -
 setFieldClass(String)void -
 setFieldTemplate(String)void -
 setFieldPluginID(String)void -
 reset()void -
 setModel(org.eclipse.pde.core.plugin.IPluginModelBase)void -
 setMonitor(org.eclipse.core.runtime.IProgressMonitor)void -
 run()void -
 hasException()void - !org.eclipse.core.runtime.CoreException
 isExtensibleTemplateSelected(String)boolean s
UpdateSplashProgressOperation - :org.eclipse.core.resources.IWorkspaceRunnable
 F_EXTENSION_PRODUCT String sf
 F_ELEMENT_PRODUCT String sf
 F_ELEMENT_PROPERTY String sf
 F_ATTRIBUTE_NAME String sf
 F_ATTRIBUTE_VALUE String sf
 F_ATTRIBUTE_NAME_PREFCUST String sf
 F_KEY_SHOW_PROGRESS String sf
 F_FILE_NAME_PLUGIN_CUSTOM String sf
 fPluginId String o
 new() -
 reset()void -
 setPluginID(String)void -
 setModel(org.eclipse.pde.core.plugin.IPluginModelBase)void -
 setShowProgress(boolean)void -
 setProductID(String)void -
 setProject(org.eclipse.core.resources.IProject)void -
 run(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
package org.eclipse.pde.internal.ui.wizards.site
NewSiteProjectCreationOperation - :org.eclipse.ui.actions.WorkspaceModifyOperation
 new(org.eclipse.swt.widgets.Display,org.eclipse.core.resources.IProject,org.eclipse.core.runtime.IPath,String) -
 execute(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException,java.lang.reflect.InvocationTargetException,InterruptedException
package org.eclipse.pde.internal.ui.wizards.tools
ConvertAutomaticManifestProcessor - :org.eclipse.ltk.core.refactoring.participants.RefactoringProcessor
 new(java.util.List<org.eclipse.core.resources.IProject>) -
 getElements()Object[] -
 getIdentifier()String -
 getProcessorName()String -
 isApplicable()boolean -
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus -
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus -
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 loadParticipants(org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.ltk.core.refactoring.participants.SharableParticipants)org.eclipse.ltk.core.refactoring.participants.RefactoringParticipant[] - !org.eclipse.core.runtime.CoreException
 setUseProjectRoot(boolean)void -
 setKeepRequireBundle(boolean)void -
 setKeepImportPackage(boolean)void -
 setKeepRequiredExecutionEnvironment(boolean)void -
 setKeepExportPackage(boolean)void -
ConvertProjectToPluginOperation - :org.eclipse.ui.actions.WorkspaceModifyOperation
 new(org.eclipse.core.resources.IProject[],boolean) -
 execute(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException,java.lang.reflect.InvocationTargetException,InterruptedException
IOrganizeManifestsSettings ai
 PROP_ADD_MISSING String sf
 PROP_MARK_INTERNAL String sf
 PROP_INTERAL_PACKAGE_FILTER String sf
 VALUE_DEFAULT_FILTER String sf
 PROP_REMOVE_UNRESOLVED_EX String sf
 PROP_CALCULATE_USES String sf
 PROP_MODIFY_DEP String sf
 PROP_RESOLVE_IMP_MARK_OPT String sf
 PROP_UNUSED_DEPENDENCIES String sf
 PROP_ADD_DEPENDENCIES String sf
 PROP_COMPUTE_IMPORTS String sf
 PROP_REMOVE_LAZY String sf
 PROP_REMOVE_USELESSFILES String sf
 PROP_NLS_PATH String sf
 PROP_UNUSED_KEYS String sf
OrganizeManifest - :.IOrganizeManifestsSettings
 new() -
 organizeRequireBundles(org.eclipse.pde.internal.core.ibundle.IBundle,boolean)void s
 organizeExportPackages(org.eclipse.pde.internal.core.ibundle.IBundle,org.eclipse.core.resources.IProject,boolean,boolean)void s
 markPackagesInternal(org.eclipse.pde.internal.core.ibundle.IBundle,String)void s
 organizeImportPackages(org.eclipse.pde.internal.core.ibundle.IBundle,boolean)void s
 computeImportPackages(org.eclipse.pde.internal.core.ibundle.IBundlePluginModelBase,org.eclipse.core.resources.IProject,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.core.runtime.CoreException
 removeUnneededLazyStart(org.eclipse.pde.internal.core.ibundle.IBundle)void s
 deleteUselessPluginFile(org.eclipse.core.resources.IProject,org.eclipse.pde.core.plugin.IPluginModelBase)org.eclipse.ltk.core.refactoring.Change s
 removeUnusedKeys(org.eclipse.core.resources.IProject,org.eclipse.pde.internal.core.ibundle.IBundle,org.eclipse.pde.core.plugin.IPluginModelBase)org.eclipse.ltk.core.refactoring.TextFileChange[] s
 prefixIconPaths(org.eclipse.pde.core.plugin.IPluginModelBase)void s
 getTextEdit(org.eclipse.pde.internal.core.text.IModelTextChangeListener)org.eclipse.text.edits.MultiTextEdit os
OrganizeManifestsProcessor - :org.eclipse.ltk.core.refactoring.participants.RefactoringProcessor,.IOrganizeManifestsSettings
 fAddMissing boolean o
 fMarkInternal boolean o
 fPackageFilter String o
 fRemoveUnresolved boolean o
 fCalculateUses boolean o
 fModifyDep boolean o
 fRemoveDependencies boolean o
 fUnusedDependencies boolean o
 fRemoveLazy boolean o
 fRemoveUselessFiles boolean o
 fPrefixIconNL boolean o
 fUnusedKeys boolean o
 fAddDependencies boolean o
 new(java.util.List<org.eclipse.core.resources.IProject>) -
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 getElements()Object[] -
 getIdentifier()String -
 getProcessorName()String -
 isApplicable()boolean - !org.eclipse.core.runtime.CoreException
 loadParticipants(org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.ltk.core.refactoring.participants.SharableParticipants)org.eclipse.ltk.core.refactoring.participants.RefactoringParticipant[] - !org.eclipse.core.runtime.CoreException
 setAddMissing(boolean)void -
 setMarkInternal(boolean)void -
 setPackageFilter(String)void -
 setRemoveUnresolved(boolean)void -
 setCalculateUses(boolean)void -
 setModifyDep(boolean)void -
 setRemoveDependencies(boolean)void -
 setUnusedDependencies(boolean)void -
 setRemoveLazy(boolean)void -
 setRemoveUselessFiles(boolean)void -
 setPrefixIconNL(boolean)void -
 setUnusedKeys(boolean)void -
 setAddDependencies(boolean)void -
 setComputeImports(boolean)void -
package org.eclipse.pde.internal.ui.wizards.tools.change
BndProjectUpdateChange f :org.eclipse.ltk.core.refactoring.Change
 new(org.eclipse.core.resources.IProject) -
 getName()String -
 initializeValidationData(org.eclipse.core.runtime.IProgressMonitor)void -
 isValid(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 perform(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 getModifiedElement()Object -
BuildToBndChange - :org.eclipse.ltk.core.refactoring.Change
 new(org.eclipse.core.resources.IProject,org.eclipse.pde.core.build.IBuildModel,org.eclipse.core.resources.IFile) -
 getName()String -
 initializeValidationData(org.eclipse.core.runtime.IProgressMonitor)void -
 isValid(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 perform(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 getModifiedElement()Object -
CreatePackageInfoChange - :org.eclipse.ltk.core.refactoring.resource.ResourceChange
 PACKAGE_INFO_JAVA String sf
 new(org.eclipse.jdt.core.IPackageFragment,String,org.osgi.framework.Version) -
 getModifiedResource()org.eclipse.core.resources.IResource o
 getName()String -
 perform(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
ManifestToBndChange - :org.eclipse.ltk.core.refactoring.Change
 new(org.eclipse.core.resources.IProject,org.eclipse.core.resources.IFile,org.eclipse.pde.core.plugin.IPluginModelBase,org.eclipse.core.resources.IFile,boolean,boolean,boolean,boolean) -
 getName()String -
 initializeValidationData(org.eclipse.core.runtime.IProgressMonitor)void -
 isValid(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 perform(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 getModifiedElement()Object -
PreferenceChange - :org.eclipse.ltk.core.refactoring.Change
 new(org.eclipse.core.runtime.preferences.IEclipsePreferences) -
 getName()String -
 initializeValidationData(org.eclipse.core.runtime.IProgressMonitor)void -
 isValid(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 perform(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 getModifiedElement()Object -
package org.eclipse.pde.ui
IBasePluginWizard ai :org.eclipse.jface.wizard.IWizard
IBundleContentWizard ai :.IPluginContentWizard
 getImportPackages()String[] a
IExtensionEditorWizard ai :.IBasePluginWizard
 init(org.eclipse.core.resources.IProject,org.eclipse.pde.core.plugin.IPluginModelBase,org.eclipse.jface.viewers.IStructuredSelection)void a
IExtensionWizard ai :.IBasePluginWizard
 init(org.eclipse.core.resources.IProject,org.eclipse.pde.core.plugin.IPluginModelBase)void a
IFieldData ai
 getId()String a
 getVersion()String a
 getName()String a
 getProvider()String a
 getLibraryName()String a
 getSourceFolderName()String a
 getOutputFolderName()String a
 isLegacy()boolean a
 hasBundleStructure()boolean a
 isSimple()boolean a
IFragmentFieldData ai :.IFieldData
 getPluginId()String a
 getPluginVersion()String a
 getMatch()int a
IPluginContentWizard ai :.IBasePluginWizard
 init(.IFieldData)void a
 getDependencies(String)org.eclipse.pde.core.plugin.IPluginReference[] a
 getNewFiles()String[] a
 performFinish(org.eclipse.core.resources.IProject,org.eclipse.pde.core.plugin.IPluginModelBase,org.eclipse.core.runtime.IProgressMonitor)boolean a
IPluginFieldData ai :.IFieldData
 getClassname()String a
 isUIPlugin()boolean a
 doGenerateClass()boolean a
package org.eclipse.pde.ui.launcher
AbstractLaunchShortcut a :org.eclipse.debug.ui.ILaunchShortcut
 new() -
 launch(String)void o
 findLaunchConfiguration(String)org.eclipse.debug.core.ILaunchConfiguration o
 chooseConfiguration(org.eclipse.debug.core.ILaunchConfiguration[],String)org.eclipse.debug.core.ILaunchConfiguration o
 getName(org.eclipse.debug.core.ILaunchConfigurationType)String o
 initializeConfiguration(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void oa
 getLaunchConfigurationTypeName()String oa
 isGoodMatch(org.eclipse.debug.core.ILaunchConfiguration)boolean oa
AbstractLauncherTab a :org.eclipse.debug.ui.AbstractLaunchConfigurationTab
 new() -
 createStartingSpace(org.eclipse.swt.widgets.Composite,int)void ox
 isValid(org.eclipse.debug.core.ILaunchConfiguration)boolean -
 activated(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 deactivated(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 updateLaunchConfigurationDialog()void -
 scheduleUpdateJob()void -
 validateTab()void a
BundlesTab - :.AbstractLauncherTab
 new() -
 dispose()void -
 createControl(org.eclipse.swt.widgets.Composite)void -
 initializeFrom(org.eclipse.debug.core.ILaunchConfiguration)void -
 setDefaults(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 performApply(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 getName()String -
 getImage()org.eclipse.swt.graphics.Image -
 activated(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 validateTab()void -
 getId()String -
ConfigurationTab - :.AbstractLauncherTab,org.eclipse.pde.launching.IPDELauncherConstants
 new() -
 new(boolean) -
 createControl(org.eclipse.swt.widgets.Composite)void -
 setDefaults(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 initializeFrom(org.eclipse.debug.core.ILaunchConfiguration)void -
 performApply(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 getName()String -
 getImage()org.eclipse.swt.graphics.Image -
 dispose()void -
 validateTab()void -
 getId()String -
 initializeAttributes()void o
EclipseLaunchShortcut - :.AbstractLaunchShortcut
 CONFIGURATION_TYPE String sf
 new() -
 launch(org.eclipse.ui.IEditorPart,String)void -
 launch(org.eclipse.jface.viewers.ISelection,String)void -
 findLaunchConfiguration(String)org.eclipse.debug.core.ILaunchConfiguration o
 isGoodMatch(org.eclipse.debug.core.ILaunchConfiguration)boolean o
 initializeConfiguration(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void o
 getLaunchConfigurationTypeName()String o
 getName(org.eclipse.debug.core.ILaunchConfigurationType)String o
JUnitWorkbenchLaunchShortcut - :org.eclipse.jdt.junit.launcher.JUnitLaunchShortcut
 new() -
 getLaunchConfigurationTypeId()String o
 createLaunchConfiguration(org.eclipse.jdt.core.IJavaElement)org.eclipse.debug.core.ILaunchConfigurationWorkingCopy o !org.eclipse.core.runtime.CoreException
MainTab - :.AbstractLauncherTab,org.eclipse.pde.launching.IPDELauncherConstants
 fDataBlock org.eclipse.pde.internal.ui.launcher.WorkspaceDataBlock o
 fProgramBlock org.eclipse.pde.internal.ui.launcher.ProgramBlock o
 fJreBlock org.eclipse.pde.internal.ui.launcher.JREBlock o
 new() -
 dispose()void -
 createControl(org.eclipse.swt.widgets.Composite)void -
 applyData(Object)void -
 initializeFrom(org.eclipse.debug.core.ILaunchConfiguration)void -
 setDefaults(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 performApply(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 getName()String -
 getImage()org.eclipse.swt.graphics.Image -
 createWorkspaceDataBlock()void o
 createProgramBlock()void o
 createJREBlock()void o
 validateTab()void -
 getId()String -
 initializeAttributes()void o
OSGiSettingsTab - :.AbstractLauncherTab
 new() -
 createControl(org.eclipse.swt.widgets.Composite)void -
 setDefaults(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 initializeFrom(org.eclipse.debug.core.ILaunchConfiguration)void -
 performApply(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 getName()String -
 getImage()org.eclipse.swt.graphics.Image -
 dispose()void -
 validateTab()void -
 updateLaunchConfigurationDialog()void -
 getId()String -
PluginJUnitMainTab - :.MainTab
 new() -
 createProgramBlock()void o
 initializeFrom(org.eclipse.debug.core.ILaunchConfiguration)void -
 setDefaults(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 performApply(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 getId()String -
PluginsTab - :.AbstractLauncherTab
 new() -
 new(boolean) x
 dispose()void -
 createControl(org.eclipse.swt.widgets.Composite)void -
 initializeFrom(org.eclipse.debug.core.ILaunchConfiguration)void -
 setDefaults(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 performApply(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 getName()String -
 getImage()org.eclipse.swt.graphics.Image -
 validateTab()void -
 getId()String -
 initializeAttributes()void o
TestTab - :org.eclipse.debug.ui.AbstractLaunchConfigurationTab
 new() -
 createControl(org.eclipse.swt.widgets.Composite)void -
 initializeFrom(org.eclipse.debug.core.ILaunchConfiguration)void -
 performApply(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 getId()String -
 activated(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 canSave()boolean -
 deactivated(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 dispose()void -
 getErrorMessage()String -
 getImage()org.eclipse.swt.graphics.Image -
 getMessage()String -
 getName()String -
 isValid(org.eclipse.debug.core.ILaunchConfiguration)boolean -
 setDefaults(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 setLaunchConfigurationDialog(org.eclipse.debug.ui.ILaunchConfigurationDialog)void -
 getControl()org.eclipse.swt.widgets.Control -
 getLaunchConfigurationDialog()org.eclipse.debug.ui.ILaunchConfigurationDialog o
TracingTab - :.AbstractLauncherTab
 new() -
 createControl(org.eclipse.swt.widgets.Composite)void -
 activated(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 dispose()void -
 initializeFrom(org.eclipse.debug.core.ILaunchConfiguration)void -
 setLaunchConfigurationDialog(org.eclipse.debug.ui.ILaunchConfigurationDialog)void -
 performApply(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 setDefaults(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 getName()String -
 getImage()org.eclipse.swt.graphics.Image -
 validateTab()void -
 getId()String -
 initializeAttributes()void o
package org.eclipse.pde.ui.target
ITargetLocationEditor axi
 canEdit(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.pde.core.target.ITargetLocation)boolean ax
 getEditWizard(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.pde.core.target.ITargetLocation)org.eclipse.jface.wizard.IWizard ax
ITargetLocationHandler ai
 STATUS_CODE_NO_CHANGE int sf
 STATUS_FORCE_RELOAD int sf
 canEdit(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.jface.viewers.TreePath)boolean d
 canUpdate(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.jface.viewers.TreePath)boolean d
 canRemove(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.jface.viewers.TreePath)boolean d
 canDisable(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.jface.viewers.TreePath)boolean d
 canEnable(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.jface.viewers.TreePath)boolean d
 getEditWizard(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.jface.viewers.TreePath)org.eclipse.jface.wizard.IWizard d
 update(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.jface.viewers.TreePath[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus d
 reload(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.pde.core.target.ITargetLocation[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus d
 remove(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.jface.viewers.TreePath[])org.eclipse.core.runtime.IStatus d
 toggle(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.jface.viewers.TreePath[])org.eclipse.core.runtime.IStatus d
ITargetLocationUpdater axi
 STATUS_CODE_NO_CHANGE int sfx
 canUpdate(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.pde.core.target.ITargetLocation)boolean ax
 update(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.pde.core.target.ITargetLocation,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus ax
ITargetLocationWizard ai :org.eclipse.jface.wizard.IWizard
 setTarget(org.eclipse.pde.core.target.ITargetDefinition)void a
 getLocations()org.eclipse.pde.core.target.ITargetLocation[] a
package org.eclipse.pde.ui.templates
AbstractChoiceOption a :.TemplateOption
 fChoices String[][] o
 new(.BaseOptionTemplateSection,String,String,String[][]) -
 getChoice()String -
 setValue(Object)void -
 setValue(Object,boolean)void o
 setOptionValue(Object)void oa
 setEnabled(boolean)void -
 setOptionEnabled(boolean)void oa
 fill(org.eclipse.swt.widgets.Control,int)org.eclipse.swt.layout.GridData o
 createComposite(org.eclipse.swt.widgets.Composite,int)org.eclipse.swt.widgets.Composite o
 selectChoice(String)void o
 selectOptionChoice(String)void oa
 isBlocked()boolean o
AbstractNewPluginTemplateWizard a :org.eclipse.jface.wizard.Wizard,org.eclipse.pde.ui.IBundleContentWizard
 new() -
 init(org.eclipse.pde.ui.IFieldData)void -
 getData()org.eclipse.pde.ui.IFieldData -
 addAdditionalPages()void oa
 addPages()void f
 performFinish()boolean -
 performFinish(org.eclipse.core.resources.IProject,org.eclipse.pde.core.plugin.IPluginModelBase,org.eclipse.core.runtime.IProgressMonitor)boolean -
 getTemplateSections().ITemplateSection[] a
 getDependencies(String)org.eclipse.pde.core.plugin.IPluginReference[] -
 getNewFiles()String[] -
 hasPages()boolean -
 getImportPackages()String[] -
AbstractTemplateSection a :.ITemplateSection,.IVariableProvider
 project org.eclipse.core.resources.IProject o
 model org.eclipse.pde.core.plugin.IPluginModelBase o
 KEY_PLUGIN_CLASS String sf
 KEY_ACTIVATOR_SIMPLE String sf
 KEY_PLUGIN_ID String sf
 KEY_PLUGIN_NAME String sf
 KEY_PACKAGE_NAME String sf
 new() -
 getReplacementString(String,String)String -
 getValue(String)Object -
 getTemplateLocation()java.net.URL -
 getDescription()String -
 getPluginResourceString(String)String -
 getPluginResourceBundle()java.util.ResourceBundle oa
 addPages(org.eclipse.jface.wizard.Wizard)void -
 getPagesAdded()boolean -
 markPagesAdded()void o
 getNumberOfWorkUnits()int -
 getDependencies(String)org.eclipse.pde.core.plugin.IPluginReference[] -
 getSourceFolder(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IFolder o
 generateFiles(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 generateFiles(org.eclipse.core.runtime.IProgressMonitor,java.net.URL)void o !org.eclipse.core.runtime.CoreException
 isOkToCreateFolder(java.io.File)boolean o
 isOkToCreateFile(java.io.File)boolean o
 updateModel(org.eclipse.core.runtime.IProgressMonitor)void oa !org.eclipse.core.runtime.CoreException
 execute(org.eclipse.core.resources.IProject,org.eclipse.pde.core.plugin.IPluginModelBase,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 createExtension(String,boolean)org.eclipse.pde.core.plugin.IPluginExtension o !org.eclipse.core.runtime.CoreException
 getTargetVersion()double o
 setManifestHeader(String,String)void o
 getManifestHeader(String)String o
 hasBundleManifest()boolean o
BaseOptionTemplateSection a :.AbstractTemplateSection
 new() -
 addOption(String,String,boolean,int).TemplateOption o
 addOption(String,String,String,int).TemplateOption o
 addOption(String,String,String[][],String,int).TemplateOption o
 addComboChoiceOption(String,String,String[][],String,int).ComboChoiceOption o
 addBlankField(int).TemplateOption o
 addBlankField(int,int).TemplateOption o
 initializeOption(String,Object)void o
 getStringOption(String)String -
 getBooleanOption(String)boolean -
 setOptionEnabled(String,boolean)void -
 getValue(String)Object -
 isDependentOnParentWizard()boolean -
 initializeFields(org.eclipse.pde.ui.IFieldData)void o
 initializeFields(org.eclipse.pde.core.plugin.IPluginModelBase)void -
 validateOptions(.TemplateOption)void a
 getReplacementString(String,String)String -
 execute(org.eclipse.core.resources.IProject,org.eclipse.pde.core.plugin.IPluginModelBase,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 registerOption(.TemplateOption,Object,int)void o
BlankField - :.TemplateOption
 new(.BaseOptionTemplateSection) -
 new(.BaseOptionTemplateSection,int) -
 createControl(org.eclipse.swt.widgets.Composite,int)void -
BooleanOption - :.TemplateOption
 new(.BaseOptionTemplateSection,String,String) -
 isSelected()boolean -
 setSelected(boolean)void -
 setValue(Object)void -
 createControl(org.eclipse.swt.widgets.Composite,int)void -
 setEnabled(boolean)void -
ChoiceOption x :.TemplateOption
 new(.BaseOptionTemplateSection,String,String,String[][]) x
 createControl(org.eclipse.swt.widgets.Composite,int)void x
 getChoice()String x
 setValue(Object)void x
 setEnabled(boolean)void x
ComboChoiceOption - :.AbstractChoiceOption
 new(.BaseOptionTemplateSection,String,String,String[][]) -
 createControl(org.eclipse.swt.widgets.Composite,int)void -
 setOptionValue(Object)void o
 setOptionEnabled(boolean)void o
 selectOptionChoice(String)void o
 getIndexOfChoice(String)int o
ITemplateSection ai
 getTemplateLocation()java.net.URL a
 getLabel()String a
 getDescription()String a
 getReplacementString(String,String)String a
 addPages(org.eclipse.jface.wizard.Wizard)void a
 getPage(int)org.eclipse.jface.wizard.WizardPage a
 getPageCount()int a
 getPagesAdded()boolean a
 getNumberOfWorkUnits()int a
 getDependencies(String)org.eclipse.pde.core.plugin.IPluginReference[] a
 getUsedExtensionPoint()String a
 execute(org.eclipse.core.resources.IProject,org.eclipse.pde.core.plugin.IPluginModelBase,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 getNewFiles()String[] a
IVariableProvider ai
 getValue(String)Object a
NewPluginProjectFromTemplateWizard a :org.eclipse.pde.internal.ui.wizards.NewWizard,org.eclipse.core.runtime.IExecutableExtension
 DEF_PROJECT_NAME String sf
 PLUGIN_POINT String sf
 TAG_WIZARD String sf
 new() -
 getTemplateID()String oa
 addPages()void -
 canFinish()boolean -
 performFinish()boolean -
 setInitializationData(org.eclipse.core.runtime.IConfigurationElement,String,Object)void - !org.eclipse.core.runtime.CoreException
NewPluginTemplateWizard a :.AbstractNewPluginTemplateWizard
 new() -
 createTemplateSections().ITemplateSection[] a
 getTemplateSections().ITemplateSection[] f
 addAdditionalPages()void of
OptionTemplateSection a :.BaseOptionTemplateSection
 new() -
 getSectionId()String a
 getTemplateDirectory()String o
 getInstallURL()java.net.URL oa
 getTemplateLocation()java.net.URL -
 getPage(int)org.eclipse.jface.wizard.WizardPage -
 createPage(int)org.eclipse.jface.wizard.WizardPage -
 createPage(int,String)org.eclipse.jface.wizard.WizardPage -
 getPageCount()int -
 setPageCount(int)void -
 getOptions(int).TemplateOption[] -
 getOptions(org.eclipse.jface.wizard.WizardPage).TemplateOption[] -
 getPageIndex(.TemplateOption)int -
 getLabel()String -
 getDescription()String -
 flagMissingRequiredOption(.TemplateOption)void o
 resetPageState()void o
 registerOption(.TemplateOption,Object,int)void o
 validateOptions(.TemplateOption)void -
OptionTemplateWizardPage - :org.eclipse.jface.wizard.WizardPage
 new(.BaseOptionTemplateSection,java.util.ArrayList<.TemplateOption>,String) -
 createControl(org.eclipse.swt.widgets.Composite)void -
 setVisible(boolean)void -
PluginReference - :org.eclipse.pde.core.plugin.IPluginReference
 new(String) -
 new(String,String,int) -
 equals(Object)boolean -
 hashCode()int -
 getMatch()int -
 getVersion()String -
 setMatch(int)void - !org.eclipse.core.runtime.CoreException
 setVersion(String)void - !org.eclipse.core.runtime.CoreException
 getId()String -
 setId(String)void - !org.eclipse.core.runtime.CoreException
RadioChoiceOption - :.AbstractChoiceOption
 new(.BaseOptionTemplateSection,String,String,String[][]) -
 createControl(org.eclipse.swt.widgets.Composite,int)void -
 setOptionValue(Object)void o
 setOptionEnabled(boolean)void o
 selectOptionChoice(String)void o
StringOption - :.TemplateOption
 new(.BaseOptionTemplateSection,String,String) -
 setReadOnly(boolean)void -
 getText()String -
 setText(String)void -
 setValue(Object)void -
 createControl(org.eclipse.swt.widgets.Composite,int)void -
 isEmpty()boolean -
 setEnabled(boolean)void -
TemplateField a
 new(.BaseOptionTemplateSection,String) -
 getLabel()String -
 setLabel(String)void -
 getSection().BaseOptionTemplateSection -
 createLabel(org.eclipse.swt.widgets.Composite,int)org.eclipse.swt.widgets.Label o
 createControl(org.eclipse.swt.widgets.Composite,int)void a
TemplateOption a :.TemplateField
 new(.BaseOptionTemplateSection,String,String) -
 getName()String -
 setName(String)void -
 getValue()Object -
 isEmpty()boolean -
 setRequired(boolean)void -
 isRequired()boolean -
 setValue(Object)void -
 isEnabled()boolean -
 setEnabled(boolean)void -
 getMessageLabel()String -
