# org.eclipse.platform:org.eclipse.debug.ui:3.21.0
package org.eclipse.debug.internal.ui
DebugUIPlugin - :org.eclipse.ui.plugin.AbstractUIPlugin,org.eclipse.debug.core.ILaunchListener,org.eclipse.osgi.service.debug.DebugOptionsListener +PendingLaunch
 DEBUG boolean s
 DEBUG_BREAKPOINT_DELTAS boolean s
 DEBUG_MODEL boolean s
 DEBUG_VIEWER boolean s
 DEBUG_BREADCRUMB boolean s
 DEBUG_TREE_VIEWER_DROPDOWN boolean s
 DEBUG_CONTENT_PROVIDER boolean s
 DEBUG_UPDATE_SEQUENCE boolean s
 DEBUG_DELTAS boolean s
 DEBUG_STATE_SAVE_RESTORE boolean s
 DEBUG_PRESENTATION_ID String s
 DEBUG_DYNAMIC_LOADING boolean s
 DEBUG_COMMAND_SERVICE boolean s
 fgPresentation org.eclipse.debug.ui.IDebugModelPresentation os
 ATTR_LAUNCHING_CONFIG_HANDLE String s
 new() -
 trace(String,String,Throwable)void s
 trace(String)void s
 getDefault().DebugUIPlugin s
 getUniqueIdentifier()String s
 getModelPresentation()org.eclipse.debug.ui.IDebugModelPresentation s
 getLaunchConfigurationManager().launchConfigurations.LaunchConfigurationManager -
 getLaunchingResourceManager().contextlaunching.LaunchingResourceManager -
 getActiveWorkbenchWindow()org.eclipse.ui.IWorkbenchWindow s
 getShell()org.eclipse.swt.widgets.Shell s
 getShellForModalDialog()org.eclipse.swt.widgets.Shell s
 getDefaultLabelProvider()org.eclipse.jface.viewers.ILabelProvider s
 createExtension(org.eclipse.core.runtime.IConfigurationElement,String)Object s !org.eclipse.core.runtime.CoreException
 createImageRegistry()org.eclipse.jface.resource.ImageRegistry o
 stop(org.osgi.framework.BundleContext)void - !Exception
 addSaveParticipant(org.eclipse.core.resources.ISaveParticipant)boolean -
 removeSaveParticipant(org.eclipse.core.resources.ISaveParticipant)boolean -
 start(org.osgi.framework.BundleContext)void - !Exception
 optionsChanged(org.eclipse.osgi.service.debug.DebugOptions)void -
 errorDialog(org.eclipse.swt.widgets.Shell,String,String,org.eclipse.core.runtime.IStatus)void s
 errorDialog(org.eclipse.swt.widgets.Shell,String,String,Throwable)void s
 log(org.eclipse.core.runtime.IStatus)void s
 log(Throwable)void s
 logErrorMessage(String)void s
 newErrorStatus(String,Throwable)org.eclipse.core.runtime.IStatus s
 openLaunchConfigurationEditDialog(org.eclipse.swt.widgets.Shell,org.eclipse.debug.core.ILaunchConfiguration,String,org.eclipse.core.runtime.IStatus,boolean)int s
 openLaunchConfigurationPropertiesDialog(org.eclipse.swt.widgets.Shell,org.eclipse.debug.core.ILaunchConfiguration,String,java.util.Set<String>,org.eclipse.core.runtime.IStatus,boolean)int s
 openLaunchConfigurationsDialog(org.eclipse.swt.widgets.Shell,org.eclipse.jface.viewers.IStructuredSelection,String,boolean)int s
 saveAllEditors(boolean)boolean osx
 saveAndBuild()boolean sx
 getStandardDisplay()org.eclipse.swt.widgets.Display s
 getPreferenceColor(String)org.eclipse.swt.graphics.Color s
 getProcessConsoleManager().views.console.ProcessConsoleManager -
 getDocument()org.w3c.dom.Document s !javax.xml.parsers.ParserConfigurationException
 launchAdded(org.eclipse.debug.core.ILaunch)void -
 getPerspectiveManager().launchConfigurations.PerspectiveManager -
 launchChanged(org.eclipse.debug.core.ILaunch)void -
 launchRemoved(org.eclipse.debug.core.ILaunch)void -
 formatKeyBindingString(int,String)String sf
 DEBUG_TEST_PRESENTATION_ID(.viewers.model.provisional.IPresentationContext)boolean s
 getLaunch(Object)org.eclipse.debug.core.ILaunch s
 preLaunchSave()boolean sx
 buildAndLaunch(org.eclipse.debug.core.ILaunchConfiguration,String,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.debug.core.ILaunch s !org.eclipse.core.runtime.CoreException
 launchInForeground(org.eclipse.debug.core.ILaunchConfiguration,String)void s
 launchInBackground(org.eclipse.debug.core.ILaunchConfiguration,String)void s
 removeAccelerators(String)String s
 adjustDBCSAccelerator(String)String s
 getImageDescriptorRegistry().ImageDescriptorRegistry s
 getImageDescriptor(org.eclipse.core.runtime.IConfigurationElement,String)org.eclipse.jface.resource.ImageDescriptor s
 getImageDescriptor(String,String)org.eclipse.jface.resource.ImageDescriptor s
 doLaunchConfigurationFiltering(org.eclipse.debug.core.ILaunchConfiguration)boolean s
 createEvaluationContext(Object)org.eclipse.core.expressions.IEvaluationContext s
ILaunchHistoryChangedListener ai
 launchHistoryChanged()void a
package org.eclipse.debug.internal.ui.actions
ExecutionAction a :org.eclipse.ui.IActionDelegate2
 new(String) -
 runWithEvent(org.eclipse.jface.action.IAction,org.eclipse.swt.widgets.Event)void -
 getLaunchConfigurationManager()org.eclipse.debug.internal.ui.launchConfigurations.LaunchConfigurationManager o
 getMode()String oa
 dispose()void -
 init(org.eclipse.jface.action.IAction)void -
 run(org.eclipse.jface.action.IAction)void -
 selectionChanged(org.eclipse.jface.action.IAction,org.eclipse.jface.viewers.ISelection)void -
package org.eclipse.debug.internal.ui.actions.breakpoints
ToggleBreakpointObjectActionDelegate a :org.eclipse.ui.IObjectActionDelegate,org.eclipse.ui.IActionDelegate2
 new() -
 setActivePart(org.eclipse.jface.action.IAction,org.eclipse.ui.IWorkbenchPart)void -
 run(org.eclipse.jface.action.IAction)void -
 performAction(org.eclipse.debug.ui.actions.IToggleBreakpointsTarget,org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)void oa !org.eclipse.core.runtime.CoreException
 selectionChanged(org.eclipse.jface.action.IAction,org.eclipse.jface.viewers.ISelection)void -
 init(org.eclipse.jface.action.IAction)void -
 dispose()void -
 runWithEvent(org.eclipse.jface.action.IAction,org.eclipse.swt.widgets.Event)void -
package org.eclipse.debug.internal.ui.codemining
DebugValueCodeMiningProvider - :org.eclipse.jface.text.codemining.AbstractCodeMiningProvider
 new() -
 provideCodeMinings(org.eclipse.jface.text.ITextViewer,org.eclipse.core.runtime.IProgressMonitor)java.util.concurrent.CompletableFuture<java.util.List<org.eclipse.jface.text.codemining.ICodeMining>> -
 dispose()void -
package org.eclipse.debug.internal.ui.commands.actions
AbstractRequestMonitor a :org.eclipse.debug.internal.ui.viewers.model.provisional.IStatusMonitor
 new() -
 setStatus(org.eclipse.core.runtime.IStatus)void -
 beginTask(String,int)void -
 internalWorked(double)void -
 isCanceled()boolean -
 setCanceled(boolean)void -
 setTaskName(String)void -
 subTask(String)void -
 worked(int)void -
 getStatus()org.eclipse.core.runtime.IStatus -
package org.eclipse.debug.internal.ui.elements.adapters
AsynchronousDebugLabelAdapter - :org.eclipse.debug.internal.ui.viewers.provisional.AsynchronousLabelAdapter
 new() -
 computeLabels(Object,org.eclipse.debug.internal.ui.viewers.model.provisional.IPresentationContext,org.eclipse.debug.internal.ui.viewers.provisional.ILabelRequestMonitor)void o
 getLabels(Object,org.eclipse.debug.internal.ui.viewers.model.provisional.IPresentationContext)String[] o !org.eclipse.core.runtime.CoreException
 getImageDescriptors(Object,org.eclipse.debug.internal.ui.viewers.model.provisional.IPresentationContext)org.eclipse.jface.resource.ImageDescriptor[] o !org.eclipse.core.runtime.CoreException
 getFontDatas(Object,org.eclipse.debug.internal.ui.viewers.model.provisional.IPresentationContext)org.eclipse.swt.graphics.FontData[] o !org.eclipse.core.runtime.CoreException
 getForegrounds(Object,org.eclipse.debug.internal.ui.viewers.model.provisional.IPresentationContext)org.eclipse.swt.graphics.RGB[] o !org.eclipse.core.runtime.CoreException
 getBackgrounds(Object,org.eclipse.debug.internal.ui.viewers.model.provisional.IPresentationContext)org.eclipse.swt.graphics.RGB[] o !org.eclipse.core.runtime.CoreException
 getNumElements(org.eclipse.debug.internal.ui.viewers.model.provisional.IPresentationContext)int o
package org.eclipse.debug.internal.ui.launchConfigurations
EnvironmentVariable -
 new(String,String) -
 getName()String -
 getValue()String -
 setValue(String)void -
 setName(String)void -
 toString()String -
 equals(Object)boolean -
 hashCode()int -
LaunchConfigurationManager - :org.eclipse.debug.core.ILaunchListener,org.eclipse.core.resources.ISaveParticipant
 fLaunchGroups java.util.Map<String,.LaunchGroupExtension> o
 fLaunchHistories java.util.Map<String,.LaunchHistory> o
 fLaunchHistoryChangedListeners org.eclipse.core.runtime.ListenerList<org.eclipse.debug.internal.ui.ILaunchHistoryChangedListener> o
 fErrorImages org.eclipse.jface.resource.ImageRegistry o
 fRestoring boolean o
 new() -
 startup()void -
 launchModeAvailable(String)boolean -
 isVisible(org.eclipse.debug.core.ILaunchConfiguration)boolean s
 filterConfigs(org.eclipse.debug.core.ILaunchConfiguration[])org.eclipse.debug.core.ILaunchConfiguration[] s
 filterLaunchDelegates(org.eclipse.debug.core.ILaunchConfigurationType,java.util.Set<String>)org.eclipse.debug.core.ILaunchDelegate[] s !org.eclipse.core.runtime.CoreException
 shutdown()void -
 launchRemoved(org.eclipse.debug.core.ILaunch)void -
 launchChanged(org.eclipse.debug.core.ILaunch)void -
 launchAdded(org.eclipse.debug.core.ILaunch)void -
 removeTerminatedLaunches(org.eclipse.debug.core.ILaunch)void o
 getLastLaunch(String)org.eclipse.debug.core.ILaunchConfiguration -
 getFilteredLastLaunch(String)org.eclipse.debug.core.ILaunchConfiguration -
 addLaunchHistoryListener(org.eclipse.debug.internal.ui.ILaunchHistoryChangedListener)void -
 removeLaunchHistoryListener(org.eclipse.debug.internal.ui.ILaunchHistoryChangedListener)void -
 fireLaunchHistoryChanged()void o
 getHistoryAsXML()String o !org.eclipse.core.runtime.CoreException,javax.xml.parsers.ParserConfigurationException
 createEntry(org.w3c.dom.Document,org.w3c.dom.Element,org.eclipse.debug.core.ILaunchConfiguration[])void o !org.eclipse.core.runtime.CoreException
 getHistoryFilePath()org.eclipse.core.runtime.IPath o
 persistLaunchHistory()void o !java.io.IOException,org.eclipse.core.runtime.CoreException,javax.xml.parsers.ParserConfigurationException
 getLaunchShortcuts()java.util.List<.LaunchShortcutExtension> -
 getLaunchShortcuts(org.eclipse.core.resources.IResource)java.util.List<.LaunchShortcutExtension> -
 getApplicableConfigurationTypes(org.eclipse.core.resources.IResource)String[] -
 getApplicableLaunchConfigurations(String[],org.eclipse.core.resources.IResource)org.eclipse.debug.core.ILaunchConfiguration[] -
 getLaunchShortcuts(String)java.util.List<.LaunchShortcutExtension> -
 filterShortcuts(java.util.List<.LaunchShortcutExtension>,String)java.util.List<.LaunchShortcutExtension> o
 getLaunchShortcuts(String,String)java.util.List<.LaunchShortcutExtension> x
 getMRUConfiguration(java.util.List<org.eclipse.debug.core.ILaunchConfiguration>,org.eclipse.debug.ui.ILaunchGroup,org.eclipse.core.resources.IResource)org.eclipse.debug.core.ILaunchConfiguration -
 isSharedConfig(Object)org.eclipse.debug.core.ILaunchConfiguration -
 getErrorTabImage(org.eclipse.debug.ui.ILaunchConfigurationTab)org.eclipse.swt.graphics.Image -
 getLaunchGroup(String).LaunchGroupExtension -
 getLaunchGroups()org.eclipse.debug.ui.ILaunchGroup[] -
 getLaunchHistory(String).LaunchHistory -
 getDefaultLaunchGroup(String).LaunchGroupExtension -
 getLaunchGroup(org.eclipse.debug.core.ILaunchConfigurationType,String)org.eclipse.debug.ui.ILaunchGroup -
 getLaunchGroup(org.eclipse.debug.core.ILaunchConfigurationType,java.util.Set<String>)org.eclipse.debug.ui.ILaunchGroup -
 getSharedTypeConfig(org.eclipse.debug.core.ILaunchConfigurationType)org.eclipse.debug.core.ILaunchConfiguration s !org.eclipse.core.runtime.CoreException
 doneSaving(org.eclipse.core.resources.ISaveContext)void -
 prepareToSave(org.eclipse.core.resources.ISaveContext)void - !org.eclipse.core.runtime.CoreException
 rollback(org.eclipse.core.resources.ISaveContext)void -
 saving(org.eclipse.core.resources.ISaveContext)void - !org.eclipse.core.runtime.CoreException
 setRecentLaunch(org.eclipse.debug.core.ILaunch)void -
LaunchConfigurationsDialog - :org.eclipse.jface.dialogs.TitleAreaDialog,org.eclipse.debug.ui.ILaunchConfigurationDialog,org.eclipse.jface.util.IPropertyChangeListener
 ID_LAUNCH_BUTTON int osf
 ID_CLOSE_BUTTON int osf
 ID_CANCEL_BUTTON int osf
 ID_DISCARD_BUTTON int osf
 MAX_DIALOG_WIDTH_PERCENT float osf
 MAX_DIALOG_HEIGHT_PERCENT float osf
 DEFAULT_INITIAL_DIALOG_SIZE org.eclipse.swt.graphics.Point osf
 LAUNCH_CONFIGURATION_DIALOG_OPEN_ON_LAST_LAUNCHED int sf
 LAUNCH_CONFIGURATION_DIALOG_OPEN_ON_SELECTION int sf
 LAUNCH_CONFIGURATION_DIALOG_REUSE_OPEN int sf
 fProgressMonitorPart org.eclipse.jface.wizard.ProgressMonitorPart p
 fReservedNames java.util.Set<String> o
 getCurrentlyVisibleLaunchConfigurationDialog()org.eclipse.debug.ui.ILaunchConfigurationDialog s
 setCurrentlyVisibleLaunchConfigurationDialog(org.eclipse.debug.ui.ILaunchConfigurationDialog)void s
 new(org.eclipse.swt.widgets.Shell,.LaunchGroupExtension) -
 addContent(org.eclipse.swt.widgets.Composite)void o
 buttonPressed(int)void o
 shouldSaveCurrentConfig()int o
 close()boolean -
 configureShell(org.eclipse.swt.widgets.Shell)void o
 create()void -
 createButtonBar(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 launchButtonPressed(int)void o
 createButtonsForButtonBar(org.eclipse.swt.widgets.Composite)void o
 createContents(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createLaunchConfigurationEditArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Composite o
 createToolbarActions(org.eclipse.jface.action.ToolBarManager)void o
 setShift(boolean)void o
 createLaunchConfigurationSelectionArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 doInitialTreeSelection()void -
 generateName(String)String -
 generateName(String,java.util.Set<String>)String -
 getActiveTab()org.eclipse.debug.ui.ILaunchConfigurationTab -
 getBannerImage()org.eclipse.swt.graphics.Image o
 getDeleteAction().AbstractLaunchConfigurationAction o
 getImportAction().AbstractLaunchConfigurationAction o
 getFilterAction()org.eclipse.jface.action.IAction o
 getCollapseAllAction()org.eclipse.jface.action.IAction o
 getDialogBoundsSettings()org.eclipse.jface.dialogs.IDialogSettings o
 getDialogBoundsStrategy()int o
 getDialogSettings()org.eclipse.jface.dialogs.IDialogSettings o
 getDialogSettingsSectionName()String o
 getDisplay()org.eclipse.swt.widgets.Display o
 getDuplicateAction().AbstractLaunchConfigurationAction o
 getExportAction().AbstractLaunchConfigurationAction o
 getHelpContextId()String o
 getInitialStatus()org.eclipse.core.runtime.IStatus o
 getLastLaunchedWorkbenchConfiguration()org.eclipse.debug.core.ILaunchConfiguration o
 getLaunchButtonText()String o
 getLaunchGroup().LaunchGroupExtension -
 getMode()String -
 getNewAction().AbstractLaunchConfigurationAction o
 getNewPrototypeAction().AbstractLaunchConfigurationAction o
 getLinkPrototypeAction().AbstractLaunchConfigurationAction o
 getUnlinkPrototypeAction().AbstractLaunchConfigurationAction o
 getResetWithPrototypeValuesAction().AbstractLaunchConfigurationAction o
 getReservedNameSet()java.util.Set<String> -
 getOpenMode()int o
 getSelectedPage()Object -
 getShellTitle()String o
 getTabGroup()org.eclipse.debug.ui.ILaunchConfigurationTabGroup -
 getTabs()org.eclipse.debug.ui.ILaunchConfigurationTab[] -
 getTabViewer().LaunchConfigurationTabGroupViewer -
 handleClosePressed()void o
 handleLaunchConfigurationSelectionChanged(org.eclipse.jface.viewers.SelectionChangedEvent)void o
 handleLaunchPressed()void o
 handleStatus(org.eclipse.core.runtime.IStatus)void -
 initializeBounds()void o
 getInitialSize()org.eclipse.swt.graphics.Point o
 doSetDefaults(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void o
 initializeContent()void o
 isEqual(Object,Object)boolean o
 isSafeToClose()boolean o
 open()int -
 persistExpansion()void o
 restoreExpansion()void o
 persistSashWeights()void o
 refreshStatus()void o
 refreshLaunchConfigurationView()void -
 resize()void o
 run(boolean,boolean,org.eclipse.jface.operation.IRunnableWithProgress)void - !java.lang.reflect.InvocationTargetException,InterruptedException
 setActiveTab(org.eclipse.debug.ui.ILaunchConfigurationTab)void -
 setActiveTab(int)void -
 setInitialSelection(org.eclipse.jface.viewers.IStructuredSelection)void -
 setInitialStatus(org.eclipse.core.runtime.IStatus)void -
 setDefaultsOnOpen(boolean)void -
 shouldSetDefaultsOnOpen()boolean -
 setLaunchGroup(.LaunchGroupExtension)void o
 setModeLabelState()void o
 setName(String)void -
 getLaunchManager()org.eclipse.debug.core.ILaunchManager o
 setOpenMode(int)void -
 setShellSize(int,int)void o
 setTabViewer(.LaunchConfigurationTabGroupViewer)void o
 updateButtons()void -
 updateMessage()void -
 isTreeSelectionEmpty()boolean -
 propertyChange(org.eclipse.jface.util.PropertyChangeEvent)void -
LaunchHistory - :org.eclipse.debug.core.ILaunchListener,org.eclipse.debug.core.ILaunchConfigurationListener
 new(org.eclipse.debug.ui.ILaunchGroup) -
 dispose()void -
 launchAdded(org.eclipse.debug.core.ILaunch)void -
 contains(org.eclipse.debug.core.ILaunchConfiguration)boolean -
 addHistory(org.eclipse.debug.core.ILaunchConfiguration,boolean)void o
 needsSaving()boolean -
 setSaved(boolean)void -
 launchChanged(org.eclipse.debug.core.ILaunch)void -
 launchRemoved(org.eclipse.debug.core.ILaunch)void -
 getRecentLaunch()org.eclipse.debug.core.ILaunchConfiguration -
 getHistory()org.eclipse.debug.core.ILaunchConfiguration[] -
 getCompleteLaunchHistory()org.eclipse.debug.core.ILaunchConfiguration[] -
 getFavorites()org.eclipse.debug.core.ILaunchConfiguration[] -
 setFavorites(org.eclipse.debug.core.ILaunchConfiguration[])void -
 addFavorite(org.eclipse.debug.core.ILaunchConfiguration)void -
 getLaunchGroup()org.eclipse.debug.ui.ILaunchGroup -
 accepts(org.eclipse.debug.core.ILaunchConfiguration)boolean -
 launchHistoryChanged()void s
 resizeHistory()void o
 getMaxHistorySize()int o
 launchConfigurationAdded(org.eclipse.debug.core.ILaunchConfiguration)void -
 isFavorite(org.eclipse.debug.core.ILaunchConfiguration)boolean o !org.eclipse.core.runtime.CoreException
 checkFavorites(org.eclipse.debug.core.ILaunchConfiguration)boolean o
 removeFavorite(org.eclipse.debug.core.ILaunchConfiguration)void o
 removeFromHistory(org.eclipse.debug.core.ILaunchConfiguration)void -
 launchConfigurationChanged(org.eclipse.debug.core.ILaunchConfiguration)void -
 launchConfigurationRemoved(org.eclipse.debug.core.ILaunchConfiguration)void -
package org.eclipse.debug.internal.ui.model.elements
SerialExecutor f :org.eclipse.core.runtime.jobs.Job
 new(String,Object) -
 belongsTo(Object)boolean -
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
 schedule(Runnable)void -
package org.eclipse.debug.internal.ui.preferences
LaunchConfigurationsPreferencePage - :org.eclipse.jface.preference.PreferencePage,org.eclipse.ui.IWorkbenchPreferencePage
 fMonitor org.eclipse.jface.wizard.ProgressMonitorPart p
 new() -
 createControl(org.eclipse.swt.widgets.Composite)void -
 createContents(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 init(org.eclipse.ui.IWorkbench)void -
 performDefaults()void o
 performOk()boolean -
package org.eclipse.debug.internal.ui.viewers
AsynchronousModel a
 fEmptyContentAdapter .provisional.IAsynchronousContentAdapter o
 new(.AsynchronousViewer) -
 init(Object)void -
 getViewer().AsynchronousViewer o
 dispose()void -
 isDisposed()boolean -
 cancelPendingUpdates()void o
 installModelProxy(Object)void -
 disposeModelProxy(Object)void o
 getPresentationContext().model.provisional.IPresentationContext o
 getModelProxyFactoryAdapter(Object).model.provisional.IModelProxyFactory o
 mapElement(Object,.ModelNode)void o
 unmapNode(.ModelNode)void o
 getNodes(Object).ModelNode[] -
 getRootNode().ModelNode -
 requestScheduled(.model.provisional.IStatusMonitor)void o
 requestComplete(.model.provisional.IStatusMonitor)void o
 viewerUpdateScheduled(.model.provisional.IStatusMonitor)void o
 filter(Object,Object[])Object[] o
 updateLabel(.ModelNode)void o
 getLabelAdapter(Object).provisional.IAsynchronousLabelAdapter o
 getContentAdapter(Object).provisional.IAsynchronousContentAdapter o
 updateChildren(.ModelNode)void -
 preservingSelection(Runnable)void o
 viewerUpdateComplete(.model.provisional.IStatusMonitor)void o
 requestCanceled(.AsynchronousRequestMonitor)void o
 hasPendingUpdates()boolean o
 add(.ModelNode,Object)void oa
 setChildren(.ModelNode,java.util.List<Object>)void o
 toString()String -
AsynchronousRequestMonitor a :org.eclipse.debug.internal.ui.commands.actions.AbstractRequestMonitor
 fViewerUpdateJob org.eclipse.ui.progress.WorkbenchJob o
 new(.ModelNode,.AsynchronousModel) -
 getUpdateSchedulingRule()org.eclipse.core.runtime.jobs.ISchedulingRule o
 getModel().AsynchronousModel o
 getNode().ModelNode o
 contains(.ModelNode)boolean o
 setCanceled(boolean)void -
 done()void f
 isDone()boolean o
 scheduleViewerUpdate(long)void o
 performUpdate()void oa
 contains(.AsynchronousRequestMonitor)boolean oa
AsynchronousTableViewer - :.AsynchronousViewer,org.eclipse.swt.widgets.Listener
 new(org.eclipse.swt.widgets.Composite) -
 new(org.eclipse.swt.widgets.Composite,int) -
 new(org.eclipse.swt.widgets.Table) -
 hookControl(org.eclipse.swt.widgets.Control)void o
 dispose()void -
 doAttemptSelectionToWidget(org.eclipse.jface.viewers.ISelection,boolean)org.eclipse.jface.viewers.ISelection o
 acceptsSelection(org.eclipse.jface.viewers.ISelection)boolean o
 getEmptySelection()org.eclipse.jface.viewers.ISelection o
 getParent(org.eclipse.swt.widgets.Widget)org.eclipse.swt.widgets.Widget o
 getSelectionFromWidget()java.util.List o
 getControl()org.eclipse.swt.widgets.Control -
 getTable()org.eclipse.swt.widgets.Table -
 internalRefresh(.ModelNode)void o
 restoreLabels(org.eclipse.swt.widgets.Item)void o
 setLabels(org.eclipse.swt.widgets.Widget,String[],org.eclipse.jface.resource.ImageDescriptor[])void -
 setColors(org.eclipse.swt.widgets.Widget,org.eclipse.swt.graphics.RGB[],org.eclipse.swt.graphics.RGB[])void -
 setFonts(org.eclipse.swt.widgets.Widget,org.eclipse.swt.graphics.FontData[])void -
 setColumnHeaders(String[])void -
 getColumnProperties()Object[] -
 showColumnHeader(boolean)void -
 reveal(Object)void -
 setCellEditors(org.eclipse.jface.viewers.CellEditor[])void -
 setCellModifier(org.eclipse.jface.viewers.ICellModifier)void -
 createTableEditorImpl().TableEditorImpl o
 newSelectionFromWidget()org.eclipse.jface.viewers.ISelection o
 getCellEditors()org.eclipse.jface.viewers.CellEditor[] -
 getCellModifier()org.eclipse.jface.viewers.ICellModifier -
 isCellEditorActive()boolean -
 cancelEditing()void -
 editElement(Object,int)void -
 indexForElement(Object)int o
 add(Object)void -
 add(Object[])void -
 remove(Object)void -
 remove(Object[])void -
 insert(Object,int)void -
 insert(Object[],int)void -
 replace(Object,Object)void -
 createModel().AsynchronousModel o
 setItemCount(org.eclipse.swt.widgets.Widget,int)void o
 getVisibleItemCount(int)int o
 createUpdatePolicy().AbstractUpdatePolicy -
 getParentWidget(org.eclipse.swt.widgets.Widget)org.eclipse.swt.widgets.Widget o
 getChildWidget(org.eclipse.swt.widgets.Widget,int)org.eclipse.swt.widgets.Widget o
 clear(org.eclipse.swt.widgets.Widget)void o
 clearChild(org.eclipse.swt.widgets.Widget,int)void o
 clearChildren(org.eclipse.swt.widgets.Widget)void o
 indexOf(org.eclipse.swt.widgets.Widget,org.eclipse.swt.widgets.Widget)int o
AsynchronousViewer a :org.eclipse.jface.viewers.StructuredViewer,org.eclipse.swt.widgets.Listener
 OLD_LABEL String osf
 OLD_IMAGE String osf
 new() o
 setUseHashlookup(boolean)void f
 hookControl(org.eclipse.swt.widgets.Control)void o
 dispose()void -
 update(Object)void -
 updateLabel(.ModelNode)void o
 getPresentationContext().model.provisional.IPresentationContext -
 unmapAllElements()void o
 inputChanged(Object,Object)void o
 createModel().AsynchronousModel oa
 createUpdatePolicy().AbstractUpdatePolicy a
 getImage(org.eclipse.jface.resource.ImageDescriptor)org.eclipse.swt.graphics.Image o
 getFonts(org.eclipse.swt.graphics.FontData[])org.eclipse.swt.graphics.Font[] o
 getFont(org.eclipse.swt.graphics.FontData)org.eclipse.swt.graphics.Font o
 getColors(org.eclipse.swt.graphics.RGB[])org.eclipse.swt.graphics.Color[] o
 getColor(org.eclipse.swt.graphics.RGB)org.eclipse.swt.graphics.Color o
 setContext(.model.provisional.IPresentationContext)void -
 doFindItem(Object)org.eclipse.swt.widgets.Widget o
 doFindInputItem(Object)org.eclipse.swt.widgets.Widget o
 doUpdateItem(org.eclipse.swt.widgets.Widget,Object,boolean)void o
 refresh()void -
 internalRefresh(Object)void o
 internalRefresh(.ModelNode)void o
 setSelection(org.eclipse.jface.viewers.ISelection,boolean)void -
 setSelection(org.eclipse.jface.viewers.ISelection,boolean,boolean)void -
 overrideSelection(org.eclipse.jface.viewers.ISelection,org.eclipse.jface.viewers.ISelection)boolean o
 getSelection()org.eclipse.jface.viewers.ISelection -
 handleSelect(org.eclipse.swt.events.SelectionEvent)void o
 handlePostSelect(org.eclipse.swt.events.SelectionEvent)void o
 newSelectionFromWidget()org.eclipse.jface.viewers.ISelection oa
 getSelectionPolicy(org.eclipse.jface.viewers.ISelection).model.provisional.IModelSelectionPolicy o
 setSelectionToWidget(org.eclipse.jface.viewers.ISelection,boolean)void of
 setSelectionToWidget(java.util.List,boolean)void of
 attemptSelection(boolean)void o
 isSuppressEqualSelections()boolean o
 doAttemptSelectionToWidget(org.eclipse.jface.viewers.ISelection,boolean)org.eclipse.jface.viewers.ISelection oa
 acceptsSelection(org.eclipse.jface.viewers.ISelection)boolean oa
 getEmptySelection()org.eclipse.jface.viewers.ISelection oa
 handlePresentationFailure(.model.provisional.IStatusMonitor,org.eclipse.core.runtime.IStatus)void o
 preservingSelection(Runnable)void o
 restoreSelection(org.eclipse.jface.viewers.ISelection)void o
 selectionExists(org.eclipse.jface.viewers.ISelection)boolean o
 setColors(org.eclipse.swt.widgets.Widget,org.eclipse.swt.graphics.RGB[],org.eclipse.swt.graphics.RGB[])void oa
 setLabels(org.eclipse.swt.widgets.Widget,String[],org.eclipse.jface.resource.ImageDescriptor[])void oa
 setFonts(org.eclipse.swt.widgets.Widget,org.eclipse.swt.graphics.FontData[])void oa
 updateSelection(org.eclipse.jface.viewers.ISelection)void o
 modelProxyAdded(.model.provisional.IModelProxy)void o
 modelProxyRemoved(.model.provisional.IModelProxy)void o
 getModel().AsynchronousModel o
 nodeChanged(.ModelNode)void o
 hasPendingUpdates()boolean -
 updateComplete(.model.provisional.IStatusMonitor)void o
 clear(org.eclipse.swt.widgets.Widget)void oa
 clearChildren(org.eclipse.swt.widgets.Widget)void oa
 clearChild(org.eclipse.swt.widgets.Widget,int)void oa
 getChildWidget(org.eclipse.swt.widgets.Widget,int)org.eclipse.swt.widgets.Widget oa
 setItemCount(org.eclipse.swt.widgets.Widget,int)void oa
 attemptPendingUpdates()void o
 nodeChildrenChanged(.ModelNode)void o
 nodeChildrenAdded(.ModelNode)void o
 nodeChildRemoved(.ModelNode,int)void o
 unmapNode(.ModelNode)void o
 findNode(org.eclipse.swt.widgets.Widget).ModelNode o
 findItem(.ModelNode)org.eclipse.swt.widgets.Widget o
 handleEvent(org.eclipse.swt.widgets.Event)void -
 update(org.eclipse.swt.widgets.Item,int)void o
 indexOf(org.eclipse.swt.widgets.Widget,org.eclipse.swt.widgets.Widget)int oa
 restoreLabels(org.eclipse.swt.widgets.Item)void oa
 getParentWidget(org.eclipse.swt.widgets.Widget)org.eclipse.swt.widgets.Widget oa
 updateChildren(.ModelNode)void o
TableAddRequestMonitor - :.AsynchronousRequestMonitor
 fElements Object[] o
 performUpdate()void o
 contains(.AsynchronousRequestMonitor)boolean o
TableInsertRequestMonitor - :.TableAddRequestMonitor
 performUpdate()void o
TableRemoveRequestMonitor - :.TableAddRequestMonitor
 performUpdate()void o
TableReplaceRequestMonitor - :.AsynchronousRequestMonitor
 performUpdate()void o
 contains(.AsynchronousRequestMonitor)boolean o
package org.eclipse.debug.internal.ui.viewers.model
TimeTriggeredProgressMonitorDialog - :org.eclipse.jface.dialogs.ProgressMonitorDialog
 wrapperedMonitor org.eclipse.core.runtime.IProgressMonitor p
 new(org.eclipse.swt.widgets.Shell,int) -
 createWrapperedMonitor()void -
 getProgressMonitor()org.eclipse.core.runtime.IProgressMonitor -
 run(boolean,boolean,org.eclipse.jface.operation.IRunnableWithProgress)void - !java.lang.reflect.InvocationTargetException,InterruptedException
package org.eclipse.debug.internal.ui.viewers.model.provisional
IModelChangedListener ai
 modelChanged(.IModelDelta,.IModelProxy)void a
IStatusMonitor ai :org.eclipse.core.runtime.IProgressMonitor
 setStatus(org.eclipse.core.runtime.IStatus)void a
 getStatus()org.eclipse.core.runtime.IStatus a
IViewerUpdateListener ai
 viewerUpdatesBegin()void a
 viewerUpdatesComplete()void a
 updateStarted(.IViewerUpdate)void a
 updateComplete(.IViewerUpdate)void a
package org.eclipse.debug.internal.ui.viewers.provisional
AsynchronousContentAdapter a :.IAsynchronousContentAdapter
 EMPTY Object[] osf
 new() -
 retrieveChildren(Object,org.eclipse.debug.internal.ui.viewers.model.provisional.IPresentationContext,.IChildrenRequestMonitor)void -
 getRetrieveChildrenRule(Object,org.eclipse.debug.internal.ui.viewers.model.provisional.IPresentationContext)org.eclipse.core.runtime.jobs.ISchedulingRule o
 isContainer(Object,org.eclipse.debug.internal.ui.viewers.model.provisional.IPresentationContext,.IContainerRequestMonitor)void -
 getIsContainerRule(Object,org.eclipse.debug.internal.ui.viewers.model.provisional.IPresentationContext)org.eclipse.core.runtime.jobs.ISchedulingRule o
 computeChildren(Object,org.eclipse.debug.internal.ui.viewers.model.provisional.IPresentationContext,.IChildrenRequestMonitor)void o
 computeIsContainer(Object,org.eclipse.debug.internal.ui.viewers.model.provisional.IPresentationContext,.IContainerRequestMonitor)void o
 getChildren(Object,org.eclipse.debug.internal.ui.viewers.model.provisional.IPresentationContext)Object[] oa !org.eclipse.core.runtime.CoreException
 hasChildren(Object,org.eclipse.debug.internal.ui.viewers.model.provisional.IPresentationContext)boolean oa !org.eclipse.core.runtime.CoreException
 supportsContext(org.eclipse.debug.internal.ui.viewers.model.provisional.IPresentationContext)boolean o
 supportsPartId(String)boolean oa
AsynchronousLabelAdapter a :.IAsynchronousLabelAdapter
 new() -
 retrieveLabel(Object,org.eclipse.debug.internal.ui.viewers.model.provisional.IPresentationContext,.ILabelRequestMonitor)void -
 getLabelRule(Object,org.eclipse.debug.internal.ui.viewers.model.provisional.IPresentationContext)org.eclipse.core.runtime.jobs.ISchedulingRule o
 requiresUIJob(Object)boolean o
 computeLabels(Object,org.eclipse.debug.internal.ui.viewers.model.provisional.IPresentationContext,.ILabelRequestMonitor)void o
 getLabels(Object,org.eclipse.debug.internal.ui.viewers.model.provisional.IPresentationContext)String[] oa !org.eclipse.core.runtime.CoreException
 getImageDescriptors(Object,org.eclipse.debug.internal.ui.viewers.model.provisional.IPresentationContext)org.eclipse.jface.resource.ImageDescriptor[] oa !org.eclipse.core.runtime.CoreException
 getFontDatas(Object,org.eclipse.debug.internal.ui.viewers.model.provisional.IPresentationContext)org.eclipse.swt.graphics.FontData[] oa !org.eclipse.core.runtime.CoreException
 getForegrounds(Object,org.eclipse.debug.internal.ui.viewers.model.provisional.IPresentationContext)org.eclipse.swt.graphics.RGB[] oa !org.eclipse.core.runtime.CoreException
 getBackgrounds(Object,org.eclipse.debug.internal.ui.viewers.model.provisional.IPresentationContext)org.eclipse.swt.graphics.RGB[] oa !org.eclipse.core.runtime.CoreException
IAsynchronousContentAdapter ai
 retrieveChildren(Object,org.eclipse.debug.internal.ui.viewers.model.provisional.IPresentationContext,.IChildrenRequestMonitor)void a
 isContainer(Object,org.eclipse.debug.internal.ui.viewers.model.provisional.IPresentationContext,.IContainerRequestMonitor)void a
IAsynchronousLabelAdapter ai
 retrieveLabel(Object,org.eclipse.debug.internal.ui.viewers.model.provisional.IPresentationContext,.ILabelRequestMonitor)void a
IChildrenRequestMonitor ai :org.eclipse.debug.internal.ui.viewers.model.provisional.IStatusMonitor
 addChild(Object)void a
 addChildren(Object[])void a
IContainerRequestMonitor ai :org.eclipse.debug.internal.ui.viewers.model.provisional.IStatusMonitor
 setIsContainer(boolean)void a
ILabelRequestMonitor ai :org.eclipse.debug.internal.ui.viewers.model.provisional.IStatusMonitor
 setLabels(String[])void a
 setFontDatas(org.eclipse.swt.graphics.FontData[])void a
 setImageDescriptors(org.eclipse.jface.resource.ImageDescriptor[])void a
 setForegrounds(org.eclipse.swt.graphics.RGB[])void a
 setBackgrounds(org.eclipse.swt.graphics.RGB[])void a
package org.eclipse.debug.internal.ui.views
IDebugExceptionHandler ai
 handleException(org.eclipse.debug.core.DebugException)void a
package org.eclipse.debug.internal.ui.views.breakpoints
DeleteBreakpointMarkersOperation - :org.eclipse.ui.ide.undo.DeleteMarkersOperation
 new(org.eclipse.core.resources.IMarker[],String) -
 doExecute(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IAdaptable)void o !org.eclipse.core.runtime.CoreException
package org.eclipse.debug.internal.ui.views.launch
SourceNotFoundEditor - :org.eclipse.ui.part.EditorPart,org.eclipse.ui.IReusableEditor
 new() -
 doSave(org.eclipse.core.runtime.IProgressMonitor)void -
 doSaveAs()void -
 init(org.eclipse.ui.IEditorSite,org.eclipse.ui.IEditorInput)void -
 isDirty()boolean -
 isSaveAsAllowed()boolean -
 createPartControl(org.eclipse.swt.widgets.Composite)void -
 setFocus()void -
 setInput(org.eclipse.ui.IEditorInput)void -
package org.eclipse.debug.internal.ui.views.memory.renderings
AbstractBaseTableRendering a :org.eclipse.debug.ui.memory.AbstractMemoryRendering,org.eclipse.debug.ui.memory.IRepositionableMemoryRendering
 new(String) -
 format(int,int)boolean a
 getAddressableSize()int a
 resizeColumnsToPreferredSize()void a
 getAddressableUnitPerLine()int a
 getAddressableUnitPerColumn()int a
 getBytesPerColumn()int a
 getBytesPerLine()int a
 updateLabels()void a
 getLabel()String a
 refresh()void a
 goToAddress(java.math.BigInteger)void a !org.eclipse.debug.core.DebugException
 getSelectedAddress()java.math.BigInteger a
 getSelectedAsString()String a
 getSelectedAsBytes()org.eclipse.debug.core.model.MemoryByte[] a
 getNumCharsPerByte()int a
 resetRendering()void a !org.eclipse.debug.core.DebugException
 getString(String,java.math.BigInteger,org.eclipse.debug.core.model.MemoryByte[])String a
 getBytes(String,java.math.BigInteger,org.eclipse.debug.core.model.MemoryByte[],String)byte[] a
AsyncTableRenderingViewer - :.AsyncVirtualContentTableViewer
 new(org.eclipse.debug.internal.ui.memory.provisional.AbstractAsyncTableRendering,org.eclipse.swt.widgets.Composite,int) -
 createUpdatePolicy()org.eclipse.debug.internal.ui.viewers.AbstractUpdatePolicy -
 getRendering()org.eclipse.debug.internal.ui.memory.provisional.AbstractAsyncTableRendering -
 setSelection(Object)void -
 getSelectionKey()Object -
 indexOf(Object)int -
 getKey(int)Object -
 getKey(int,int)Object -
 preservingSelection(Runnable)void o
 dispose()void -
 showTableCursor(boolean)void -
 getCursor()org.eclipse.swt.custom.TableCursor -
 getLabelProvider()org.eclipse.jface.viewers.IBaseLabelProvider -
 formatViewer()void -
 handlePresentationFailure(org.eclipse.debug.internal.ui.viewers.model.provisional.IStatusMonitor,org.eclipse.core.runtime.IStatus)void -
 refresh(boolean)void -
 tableTopIndexSetComplete()void o
 getModel()org.eclipse.debug.internal.ui.viewers.AsynchronousModel -
 createVirtualContentTableModel().AbstractVirtualContentTableModel o
 updateComplete(org.eclipse.debug.internal.ui.viewers.model.provisional.IStatusMonitor)void o
 clear(org.eclipse.swt.widgets.Widget)void o
AsyncVirtualContentTableViewer a :org.eclipse.debug.internal.ui.viewers.AsynchronousTableViewer
 new(org.eclipse.swt.widgets.Composite,int) -
 setTopIndex(Object)void -
 getPendingSetTopIndexKey()Object o
 handlePresentationFailure(org.eclipse.debug.internal.ui.viewers.model.provisional.IStatusMonitor,org.eclipse.core.runtime.IStatus)void o
 disposeColumns()void -
 disposeCellEditors()void -
 resizeColumnsToPreferredSize()void -
 attemptSetTopIndex()void o
 tableTopIndexSetComplete()void o
 addVirtualContentListener(.IVirtualContentListener)void -
 removeVirtualContentListener(.IVirtualContentListener)void -
 notifyListenersAtBufferStart()void o
 notifyListenersAtBufferEnd()void o
 handleScrollBarSelection()void o
 topIndexChanged()void -
 setTopIndexKey(Object)void o
 getTopIndexKey()Object o
 preservingSelection(Runnable)void o
 addPresentationErrorListener(.IPresentationErrorListener)void -
 removePresentationErrorListener(.IPresentationErrorListener)void -
 createModel()org.eclipse.debug.internal.ui.viewers.AsynchronousModel o
 createVirtualContentTableModel().AbstractVirtualContentTableModel oa
 getVirtualContentModel().AbstractVirtualContentTableModel -
 updateComplete(org.eclipse.debug.internal.ui.viewers.model.provisional.IStatusMonitor)void o
 hasPendingSetTopIndex()boolean o
IPresentationErrorListener ai
 handlePresentationFailure(org.eclipse.debug.internal.ui.viewers.model.provisional.IStatusMonitor,org.eclipse.core.runtime.IStatus)void a
package org.eclipse.debug.internal.ui.views.variables
VariablesView - :org.eclipse.debug.ui.AbstractDebugView,org.eclipse.debug.ui.contexts.IDebugContextListener,org.eclipse.jface.util.IPropertyChangeListener,org.eclipse.debug.internal.ui.views.IDebugExceptionHandler,org.eclipse.ui.IPerspectiveListener,org.eclipse.debug.internal.ui.viewers.model.provisional.IModelChangedListener,org.eclipse.debug.internal.ui.viewers.model.provisional.IViewerUpdateListener,.details.IDetailPaneContainer2,org.eclipse.ui.ISaveablePart2
 fModelPresentation org.eclipse.debug.internal.ui.VariablesViewModelPresentation o
 PREF_STATE_MEMENTO String o
 LOGICAL_STRUCTURE_TYPE_PREFIX String sf
 PRESENTATION_SHOW_LOGICAL_STRUCTURES String sf
 SASH_VIEW_PART String osf
 SASH_DETAILS_PART String osf
 DETAIL_PANE_TYPE String osf
 new() -
 dispose()void -
 viewerInputUpdateComplete(org.eclipse.debug.internal.ui.viewers.model.provisional.IViewerInputUpdate)void o
 getLastViewerUpdate()org.eclipse.debug.internal.ui.viewers.model.provisional.IViewerInputUpdate f
 setViewerInput(Object)void o
 propertyChange(org.eclipse.jface.util.PropertyChangeEvent)void -
 createViewer(org.eclipse.swt.widgets.Composite)org.eclipse.jface.viewers.Viewer -
 initDragAndDrop(org.eclipse.debug.internal.ui.viewers.model.provisional.TreeModelViewer)void o
 init(org.eclipse.ui.IViewSite,org.eclipse.ui.IMemento)void - !org.eclipse.ui.PartInitException
 partDeactivated(org.eclipse.ui.IWorkbenchPart)void -
 saveViewerState(org.eclipse.ui.IMemento)void -
 getDetailPanePreferenceKey()String o
 createTreeViewer(org.eclipse.swt.widgets.Composite)org.eclipse.debug.internal.ui.viewers.model.provisional.TreeModelViewer o
 createContextMenu(org.eclipse.swt.widgets.Control)void o
 getDebugContext()org.eclipse.jface.viewers.ISelection o
 getPresentationContextId()String o
 getPresentationContextSecondaryId()String o
 getViewerStyle()int o
 getHelpContextId()String o
 setDetailPaneOrientation(String)void -
 revealTreeSelection()void o
 getLastSashWeights()int[] o
 setLastSashWeights(int[])void o
 createActions()void o
 setGlobalAction(String,org.eclipse.jface.action.IAction)void o
 getAction(String)org.eclipse.jface.action.IAction -
 updateObjects()void -
 getToggleActionLabel()String o
 configureToolBar(org.eclipse.jface.action.IToolBarManager)void o
 fillContextMenu(org.eclipse.jface.action.IMenuManager)void o
 getTreeSelectionChangedListener()org.eclipse.jface.viewers.ISelectionChangedListener o
 getCurrentPaneID()String -
 getCurrentSelection()org.eclipse.jface.viewers.IStructuredSelection -
 getParentComposite()org.eclipse.swt.widgets.Composite -
 getWorkbenchPartSite()org.eclipse.ui.IWorkbenchPartSite -
 refreshDetailPaneContents()void -
 paneChanged(String)void -
 getModelPresentation()org.eclipse.debug.ui.IDebugModelPresentation o
 getAdapter(Class<<T>>)<T> - <T=Object>
 updateAction(String)void o
 isDetailPaneVisible()boolean o
 getDefaultControl()org.eclipse.swt.widgets.Control o
 handleException(org.eclipse.debug.core.DebugException)void -
 debugContextChanged(org.eclipse.debug.ui.contexts.DebugContextEvent)void -
 contextActivated(org.eclipse.jface.viewers.ISelection)void o
 doubleClick(org.eclipse.jface.viewers.DoubleClickEvent)void -
 getPresentation(String)org.eclipse.debug.ui.IDebugModelPresentation -
 isMainViewerAvailable()boolean -
 getPresentationContext()org.eclipse.debug.internal.ui.viewers.model.provisional.IPresentationContext o
 setShowLogicalStructure(boolean)void -
 isShowLogicalStructure()boolean -
 becomesHidden()void o
 becomesVisible()void o
 getVariablesViewer()org.eclipse.debug.internal.ui.viewers.model.provisional.TreeModelViewer o
 clearStatusLine()void o
 perspectiveActivated(org.eclipse.ui.IWorkbenchPage,org.eclipse.ui.IPerspectiveDescriptor)void -
 perspectiveChanged(org.eclipse.ui.IWorkbenchPage,org.eclipse.ui.IPerspectiveDescriptor,String)void -
 modelChanged(org.eclipse.debug.internal.ui.viewers.model.provisional.IModelDelta,org.eclipse.debug.internal.ui.viewers.model.provisional.IModelProxy)void -
 updateComplete(org.eclipse.debug.internal.ui.viewers.model.provisional.IViewerUpdate)void -
 updateStarted(org.eclipse.debug.internal.ui.viewers.model.provisional.IViewerUpdate)void -
 viewerUpdatesBegin()void -
 viewerUpdatesComplete()void -
 setFocus()void -
 getToggleDetailPaneAction(String)org.eclipse.debug.internal.ui.actions.variables.ToggleDetailPaneAction o
 setSelectionProvider(org.eclipse.jface.viewers.ISelectionProvider)void -
 doSave(org.eclipse.core.runtime.IProgressMonitor)void -
 doSaveAs()void -
 isDirty()boolean -
 isSaveAsAllowed()boolean -
 isSaveOnCloseNeeded()boolean -
 promptToSaveOnClose()int -
package org.eclipse.debug.internal.ui.views.variables.details
DetailPaneProxy - :org.eclipse.ui.ISaveablePart
 new(.IDetailPaneContainer) -
 display(org.eclipse.jface.viewers.IStructuredSelection)void -
 setFocus()boolean -
 dispose()void -
 getAdapter(Class<?>)Object -
 getCurrentControl()org.eclipse.swt.widgets.Control -
 getCurrentPaneID()String -
 updateSelectionProvider(boolean)void o
 doSave(org.eclipse.core.runtime.IProgressMonitor)void -
 doSaveAs()void -
 isDirty()boolean -
 isSaveAsAllowed()boolean -
 isSaveOnCloseNeeded()boolean -
 addProperyListener(org.eclipse.ui.IPropertyListener)void -
 removePropertyListener(org.eclipse.ui.IPropertyListener)void -
IDetailPaneContainer ai
 getCurrentPaneID()String a
 getCurrentSelection()org.eclipse.jface.viewers.IStructuredSelection a
 getParentComposite()org.eclipse.swt.widgets.Composite a
 getWorkbenchPartSite()org.eclipse.ui.IWorkbenchPartSite a
 refreshDetailPaneContents()void a
 paneChanged(String)void a
IDetailPaneContainer2 ai :.IDetailPaneContainer
 setSelectionProvider(org.eclipse.jface.viewers.ISelectionProvider)void a
package org.eclipse.debug.ui
AbstractBreakpointOrganizerDelegate a :.IBreakpointOrganizerDelegate
 new() -
 addBreakpoint(org.eclipse.debug.core.model.IBreakpoint,org.eclipse.core.runtime.IAdaptable)void -
 addPropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 canAdd(org.eclipse.debug.core.model.IBreakpoint,org.eclipse.core.runtime.IAdaptable)boolean -
 canRemove(org.eclipse.debug.core.model.IBreakpoint,org.eclipse.core.runtime.IAdaptable)boolean -
 dispose()void -
 removeBreakpoint(org.eclipse.debug.core.model.IBreakpoint,org.eclipse.core.runtime.IAdaptable)void -
 removePropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 fireCategoryChanged(org.eclipse.core.runtime.IAdaptable)void o
 getCategories()org.eclipse.core.runtime.IAdaptable[] -
AbstractDebugView a :org.eclipse.ui.part.PageBookView,.IDebugView,org.eclipse.jface.viewers.IDoubleClickListener
 new() -
 getAdapter(Class<<T>>)<T> - <T=Object>
 createPartControl(org.eclipse.swt.widgets.Composite)void -
 createDefaultPage(org.eclipse.ui.part.PageBook)org.eclipse.ui.part.IPage o
 createViewer(org.eclipse.swt.widgets.Composite)org.eclipse.jface.viewers.Viewer oa
 createActions()void oa
 getHelpContextId()String oa
 dispose()void -
 saveAllCheckedActionStates()void o
 saveCheckedActionState(org.eclipse.jface.action.IAction)void o
 generatePreferenceKey(org.eclipse.jface.action.IAction)String o
 getPreferenceStore()org.eclipse.jface.preference.IPreferenceStore o
 getViewer()org.eclipse.jface.viewers.Viewer -
 getStructuredViewer()org.eclipse.jface.viewers.StructuredViewer o
 getTextViewer()org.eclipse.jface.text.TextViewer o
 getPresentation(String).IDebugModelPresentation -
 createContextMenu(org.eclipse.swt.widgets.Control)void o
 getContextMenuManager()org.eclipse.jface.action.IMenuManager x
 getContextMenuManagers()java.util.List<org.eclipse.jface.action.IMenuManager> -
 fillContextMenu(org.eclipse.jface.action.IMenuManager)void oa
 initializeToolBar()void o
 initActionState(org.eclipse.jface.action.IAction)void o
 init(org.eclipse.ui.IViewSite,org.eclipse.ui.IMemento)void - !org.eclipse.ui.PartInitException
 setViewer(org.eclipse.jface.viewers.Viewer)void o
 configureToolBar(org.eclipse.jface.action.IToolBarManager)void oa
 setAction(String,org.eclipse.jface.action.IAction)void -
 getAction(String)org.eclipse.jface.action.IAction -
 updateObjects()void -
 handleKeyPressed(org.eclipse.swt.events.KeyEvent)void o
 doubleClick(org.eclipse.jface.viewers.DoubleClickEvent)void -
 asyncExec(Runnable)void -
 getControl()org.eclipse.swt.widgets.Control o
 syncExec(Runnable)void -
 getMemento()org.eclipse.ui.IMemento o
 setMemento(org.eclipse.ui.IMemento)void o
 findView(String)org.eclipse.ui.IViewPart o
 isImportant(org.eclipse.ui.IWorkbenchPart)boolean o
 doCreatePage(org.eclipse.ui.IWorkbenchPart)org.eclipse.ui.part.PageBookView.PageRec o
 doDestroyPage(org.eclipse.ui.IWorkbenchPart,org.eclipse.ui.part.PageBookView.PageRec)void o
 getBootstrapPart()org.eclipse.ui.IWorkbenchPart o
 getDefaultControl()org.eclipse.swt.widgets.Control o
 getMessagePage()org.eclipse.ui.part.MessagePage o
 showMessage(String)void -
 showViewer()void -
 isAvailable()boolean -
 add(org.eclipse.ui.texteditor.IUpdate)void -
 remove(org.eclipse.ui.texteditor.IUpdate)void -
 addContextMenuManager(org.eclipse.jface.action.IMenuManager)void -
 becomesVisible()void o
 becomesHidden()void o
 isVisible()boolean -
 registerPartListener()void o
 deregisterPartListener()void o
 getPresentationAttributes(String)java.util.Map<String,Object> -
AbstractLaunchConfigurationTab a :.ILaunchConfigurationTab2,org.eclipse.debug.core.IPrototypeAttributesLabelProvider
 new() -
 initializeAttributes()void o
 getAttributeLabel(String)String -
 getLaunchConfigurationDialog().ILaunchConfigurationDialog o
 updateLaunchConfigurationDialog()void o
 getControl()org.eclipse.swt.widgets.Control -
 setControl(org.eclipse.swt.widgets.Control)void o
 getErrorMessage()String -
 getWarningMessage()String -
 getMessage()String -
 launched(org.eclipse.debug.core.ILaunch)void x
 setLaunchConfigurationDialog(.ILaunchConfigurationDialog)void -
 setErrorMessage(String)void o
 setWarningMessage(String)void o
 setMessage(String)void o
 getLaunchManager()org.eclipse.debug.core.ILaunchManager o
 dispose()void -
 getShell()org.eclipse.swt.widgets.Shell o
 createPushButton(org.eclipse.swt.widgets.Composite,String,org.eclipse.swt.graphics.Image)org.eclipse.swt.widgets.Button o
 createRadioButton(org.eclipse.swt.widgets.Composite,String)org.eclipse.swt.widgets.Button o
 createCheckButton(org.eclipse.swt.widgets.Composite,String)org.eclipse.swt.widgets.Button o
 canSave()boolean -
 isValid(org.eclipse.debug.core.ILaunchConfiguration)boolean -
 createVerticalSpacer(org.eclipse.swt.widgets.Composite,int)void o
 createSeparator(org.eclipse.swt.widgets.Composite,int)void o
 getImage()org.eclipse.swt.graphics.Image -
 getId()String -
 setAttribute(String,org.eclipse.debug.core.ILaunchConfigurationWorkingCopy,boolean,boolean)void o
 isDirty()boolean o
 setDirty(boolean)void o
 activated(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 deactivated(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 scheduleUpdateJob()void o
 createUpdateJob()org.eclipse.core.runtime.jobs.Job o
 getUpdateJobDelay()long o
 setHelpContextId(String)void -
 getHelpContextId()String -
 getAttributesLabelsForPrototype()java.util.Map<String,String> o
AbstractLaunchConfigurationTabGroup a :.ILaunchConfigurationTabGroup
 fTabs .ILaunchConfigurationTab[] o
 new() -
 getTabs().ILaunchConfigurationTab[] -
 setTabs(.ILaunchConfigurationTab[])void ov
 dispose()void -
 setDefaults(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 initializeFrom(org.eclipse.debug.core.ILaunchConfiguration)void -
 performApply(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 launched(org.eclipse.debug.core.ILaunch)void x
BreakpointTypeCategory - :org.eclipse.core.runtime.PlatformObject,.IBreakpointTypeCategory,org.eclipse.ui.model.IWorkbenchAdapter
 new(String) -
 new(String,org.eclipse.jface.resource.ImageDescriptor) -
 new(String,int) -
 getName()String o
 getSortPriority()int -
 equals(Object)boolean -
 isSortable()boolean -
 hashCode()int -
 getChildren(Object)Object[] -
 getImageDescriptor(Object)org.eclipse.jface.resource.ImageDescriptor -
 getLabel(Object)String -
 getParent(Object)Object -
 toString()String -
CommonTab - :.AbstractLaunchConfigurationTab
 new() -
 createControl(org.eclipse.swt.widgets.Composite)void -
 createLaunchInBackgroundComponent(org.eclipse.swt.widgets.Composite)void o
 initializeFrom(org.eclipse.debug.core.ILaunchConfiguration)void -
 updateLaunchInBackground(org.eclipse.debug.core.ILaunchConfiguration)void o
 isLaunchInBackground(org.eclipse.debug.core.ILaunchConfiguration)boolean s
 getLaunchConfigurationManager()org.eclipse.debug.internal.ui.launchConfigurations.LaunchConfigurationManager o
 isValid(org.eclipse.debug.core.ILaunchConfiguration)boolean -
 setDefaults(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 performApply(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 getName()String -
 getId()String -
 canSave()boolean -
 getImage()org.eclipse.swt.graphics.Image -
 activated(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 deactivated(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 initializeAttributes()void o
DebugElementWorkbenchAdapter ax :org.eclipse.ui.model.IWorkbenchAdapter,org.eclipse.ui.model.IWorkbenchAdapter2
 new() -
 getImageDescriptor(Object)org.eclipse.jface.resource.ImageDescriptor x
 getLabel(Object)String x
 getForeground(Object)org.eclipse.swt.graphics.RGB x
 getBackground(Object)org.eclipse.swt.graphics.RGB x
 getFont(Object)org.eclipse.swt.graphics.FontData x
DebugPopup a :org.eclipse.jface.dialogs.PopupDialog
 new(org.eclipse.swt.widgets.Shell,org.eclipse.swt.graphics.Point,String) -
 getInfoText()String o
 getActionText()String o
 getCommandId()String o
 persist()void o
 wasPersisted()boolean o
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control oa
 getInitialLocation(org.eclipse.swt.graphics.Point)org.eclipse.swt.graphics.Point o
 getDialogSettings()org.eclipse.jface.dialogs.IDialogSettings o
 open()int -
 close()boolean -
DebugUITools -
 new() -
 getImage(String)org.eclipse.swt.graphics.Image s
 getImageDescriptor(String)org.eclipse.jface.resource.ImageDescriptor s
 getDefaultImageDescriptor(Object)org.eclipse.jface.resource.ImageDescriptor s
 getPreferenceStore()org.eclipse.jface.preference.IPreferenceStore s
 newDebugModelPresentation().IDebugModelPresentation s
 newDebugModelPresentation(String).IDebugModelPresentation s
 getDebugContext()org.eclipse.core.runtime.IAdaptable s
 getDebugContextForPart(org.eclipse.ui.IWorkbenchPart)org.eclipse.jface.viewers.ISelection s
 getBreakpointsUndoContext()org.eclipse.core.commands.operations.IUndoContext s
 deleteBreakpoints(org.eclipse.debug.core.model.IBreakpoint[],org.eclipse.swt.widgets.Shell,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.core.runtime.CoreException
 getPartDebugContext(org.eclipse.ui.IWorkbenchPartSite)org.eclipse.core.runtime.IAdaptable s
 addPartDebugContextListener(org.eclipse.ui.IWorkbenchPartSite,.contexts.IDebugContextListener)void s
 removePartDebugContextListener(org.eclipse.ui.IWorkbenchPartSite,.contexts.IDebugContextListener)void s
 getSelectedResource()org.eclipse.core.resources.IResource s
 getCurrentProcess()org.eclipse.debug.core.model.IProcess s
 openLaunchConfigurationDialog(org.eclipse.swt.widgets.Shell,org.eclipse.jface.viewers.IStructuredSelection,String)int sx
 openLaunchConfigurationDialogOnGroup(org.eclipse.swt.widgets.Shell,org.eclipse.jface.viewers.IStructuredSelection,String)int s
 openLaunchConfigurationDialogOnGroup(org.eclipse.swt.widgets.Shell,org.eclipse.jface.viewers.IStructuredSelection,String,org.eclipse.core.runtime.IStatus)int s
 openLaunchConfigurationPropertiesDialog(org.eclipse.swt.widgets.Shell,org.eclipse.debug.core.ILaunchConfiguration,String)int s
 openLaunchConfigurationPropertiesDialog(org.eclipse.swt.widgets.Shell,org.eclipse.debug.core.ILaunchConfiguration,String,org.eclipse.core.runtime.IStatus)int s
 openLaunchConfigurationDialog(org.eclipse.swt.widgets.Shell,org.eclipse.debug.core.ILaunchConfiguration,String,org.eclipse.core.runtime.IStatus)int s
 saveAndBuildBeforeLaunch()boolean sx
 saveBeforeLaunch()boolean sx
 launch(org.eclipse.debug.core.ILaunchConfiguration,String)void s
 storeLaunchToggleTerminate(Object,Object)void s
 removeLaunchToggleTerminate(Object)void s
 reLaunch(org.eclipse.debug.core.ILaunchConfiguration,String)void s
 launch(org.eclipse.debug.core.ILaunchConfiguration,String,boolean)void s
 buildAndLaunch(org.eclipse.debug.core.ILaunchConfiguration,String,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.debug.core.ILaunch s !org.eclipse.core.runtime.CoreException
 getLaunchPerspective(org.eclipse.debug.core.ILaunchConfigurationType,String)String s
 getLaunchPerspective(org.eclipse.debug.core.ILaunchConfigurationType,org.eclipse.debug.core.ILaunchDelegate,java.util.Set<String>)String s
 setLaunchPerspective(org.eclipse.debug.core.ILaunchConfigurationType,String,String)void s
 setLaunchPerspective(org.eclipse.debug.core.ILaunchConfigurationType,org.eclipse.debug.core.ILaunchDelegate,java.util.Set<String>,String)void s
 isPrivate(org.eclipse.debug.core.ILaunchConfiguration)boolean s
 setUseStepFilters(boolean)void s
 isUseStepFilters()boolean s
 getConsole(org.eclipse.debug.core.model.IProcess)org.eclipse.ui.console.IConsole s
 getConsole(org.eclipse.debug.core.model.IDebugElement)org.eclipse.ui.console.IConsole s
 getLaunchGroups().ILaunchGroup[] s
 getLastLaunch(String)org.eclipse.debug.core.ILaunchConfiguration s
 getLaunchGroup(org.eclipse.debug.core.ILaunchConfiguration,String).ILaunchGroup s
 lookupSource(Object,org.eclipse.debug.core.model.ISourceLocator).sourcelookup.ISourceLookupResult s
 displaySource(.sourcelookup.ISourceLookupResult,org.eclipse.ui.IWorkbenchPage)void s
 getMemoryRenderingManager().memory.IMemoryRenderingManager s
 getSourceContainerImage(String)org.eclipse.swt.graphics.Image s
 getSourceContainerBrowser(String).sourcelookup.ISourceContainerBrowser s
 getPreferenceColor(String)org.eclipse.swt.graphics.Color s
 getDebugContextManager().contexts.IDebugContextManager s
 getDebugContextForEvent(org.eclipse.core.commands.ExecutionEvent)org.eclipse.jface.viewers.ISelection s
 getDebugContextForEventChecked(org.eclipse.core.commands.ExecutionEvent)org.eclipse.jface.viewers.ISelection s !org.eclipse.core.commands.ExecutionException
 getToggleBreakpointsTargetManager().actions.IToggleBreakpointsTargetManager s
 getLaunchConfiguration(.ILaunchConfigurationDialog)org.eclipse.debug.core.ILaunchConfiguration s
DeferredDebugElementWorkbenchAdapter ax :.DebugElementWorkbenchAdapter,org.eclipse.ui.progress.IDeferredWorkbenchAdapter
 EMPTY Object[] osfx
 new() -
 isContainer()boolean x
 getRule(Object)org.eclipse.core.runtime.jobs.ISchedulingRule x
 fetchDeferredChildren(Object,org.eclipse.ui.progress.IElementCollector,org.eclipse.core.runtime.IProgressMonitor)void x
EnvironmentTab - :.AbstractLaunchConfigurationTab +EnvironmentVariableContentProvider,EnvironmentVariableLabelProvider
 environmentTable org.eclipse.jface.viewers.TableViewer o
 envTableColumnHeaders String[] o
 P_VARIABLE String osf
 P_VALUE String osf
 envAddButton org.eclipse.swt.widgets.Button o
 envEditButton org.eclipse.swt.widgets.Button o
 envRemoveButton org.eclipse.swt.widgets.Button o
 envCopyButton org.eclipse.swt.widgets.Button o
 envPasteButton org.eclipse.swt.widgets.Button o
 appendEnvironment org.eclipse.swt.widgets.Button o
 replaceEnvironment org.eclipse.swt.widgets.Button o
 envSelectButton org.eclipse.swt.widgets.Button o
 new() -
 createControl(org.eclipse.swt.widgets.Composite)void -
 createAppendReplace(org.eclipse.swt.widgets.Composite)void o
 updateAppendReplace()void o
 createEnvironmentTable(org.eclipse.swt.widgets.Composite)void o
 handleTableSelectionChanged(org.eclipse.jface.viewers.SelectionChangedEvent)void o
 createTableButtons(org.eclipse.swt.widgets.Composite)void o
 handleEnvAddButtonSelected()void o
 addVariable(org.eclipse.debug.internal.ui.launchConfigurations.EnvironmentVariable)boolean o
 addVariables(java.util.List<org.eclipse.debug.internal.ui.launchConfigurations.EnvironmentVariable>)int o
 updateEnvironment(org.eclipse.debug.core.ILaunchConfiguration)void o
 setDefaults(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 initializeFrom(org.eclipse.debug.core.ILaunchConfiguration)void -
 performApply(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 getName()String -
 getId()String -
 getImage()org.eclipse.swt.graphics.Image -
 activated(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 deactivated(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 initializeAttributes()void o
EnvironmentTab.EnvironmentVariableContentProvider o :org.eclipse.jface.viewers.IStructuredContentProvider
 new() o
 getElements(Object)Object[] -
 dispose()void -
 inputChanged(org.eclipse.jface.viewers.Viewer,Object,Object)void -
EnvironmentTab.EnvironmentVariableLabelProvider - :org.eclipse.jface.viewers.LabelProvider,org.eclipse.jface.viewers.ITableLabelProvider
 new() -
 getColumnText(Object,int)String -
 getColumnImage(Object,int)org.eclipse.swt.graphics.Image -
IBreakpointOrganizerDelegate ai
 P_CATEGORY_CHANGED String sf
 getCategories(org.eclipse.debug.core.model.IBreakpoint)org.eclipse.core.runtime.IAdaptable[] a
 addPropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void a
 removePropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void a
 addBreakpoint(org.eclipse.debug.core.model.IBreakpoint,org.eclipse.core.runtime.IAdaptable)void a
 removeBreakpoint(org.eclipse.debug.core.model.IBreakpoint,org.eclipse.core.runtime.IAdaptable)void a
 canAdd(org.eclipse.debug.core.model.IBreakpoint,org.eclipse.core.runtime.IAdaptable)boolean a
 canRemove(org.eclipse.debug.core.model.IBreakpoint,org.eclipse.core.runtime.IAdaptable)boolean a
 getCategories()org.eclipse.core.runtime.IAdaptable[] a
 dispose()void a
IBreakpointOrganizerDelegateExtension ai :.IBreakpointOrganizerDelegate
 addBreakpoints(org.eclipse.debug.core.model.IBreakpoint[],org.eclipse.core.runtime.IAdaptable)void a
 removeBreakpoints(org.eclipse.debug.core.model.IBreakpoint[],org.eclipse.core.runtime.IAdaptable)void a
IBreakpointTypeCategory ai :org.eclipse.core.runtime.IAdaptable
IDebugEditorPresentation ai
 addAnnotations(org.eclipse.ui.IEditorPart,org.eclipse.debug.core.model.IStackFrame)boolean a
 removeAnnotations(org.eclipse.ui.IEditorPart,org.eclipse.debug.core.model.IThread)void a
IDebugModelPresentation ai :org.eclipse.jface.viewers.ILabelProvider,.ISourcePresentation
 DISPLAY_VARIABLE_TYPE_NAMES String sf
 setAttribute(String,Object)void a
 getImage(Object)org.eclipse.swt.graphics.Image a
 getText(Object)String a
 computeDetail(org.eclipse.debug.core.model.IValue,.IValueDetailListener)void a
IDebugModelPresentationExtension ai :.IDebugModelPresentation
 requiresUIThread(Object)boolean a
IDebugUIConstants ai
 PLUGIN_ID String sf
 ID_DEBUG_PERSPECTIVE String sf
 ID_PROCESS_CONSOLE_TYPE String sf
 PERSPECTIVE_NONE String sf
 PERSPECTIVE_DEFAULT String sf
 PREF_SHOW_RUN_PERSPECTIVE_DEFAULT String sf
 PREF_SHOW_DEBUG_PERSPECTIVE_DEFAULT String sf
 PREF_BUILD_BEFORE_LAUNCH String sf
 PREF_AUTO_REMOVE_OLD_LAUNCHES String sf
 PREF_REUSE_EDITOR String sf
 PREF_MAX_HISTORY_SIZE String sf
 PREF_SHOW_TYPE_NAMES String sfx
 PREF_SHOW_DETAIL_PANE String sfx
 PREF_ACTIVATE_WORKBENCH String sf
 PREF_SKIP_BREAKPOINTS_DURING_RUN_TO_LINE String sf
 PREF_MANAGE_VIEW_PERSPECTIVES String sf
 PREF_MANAGE_VIEW_PERSPECTIVES_DEFAULT String sf
 PREF_CONSOLE_FONT String sf
 ID_DEBUG_VIEW String sf
 ID_BREAKPOINT_VIEW String sf
 ID_VARIABLE_VIEW String sf
 ID_EXPRESSION_VIEW String sf
 ID_REGISTER_VIEW String sf
 ID_MODULE_VIEW String sf
 ID_CONSOLE_VIEW String sfx
 ID_STANDARD_OUTPUT_STREAM String sf
 ID_STANDARD_ERROR_STREAM String sf
 ID_STANDARD_INPUT_STREAM String sf
 IMG_ACT_DEBUG String sf
 IMG_ACT_RUN String sf
 IMG_ACT_SYNCED String sf
 IMG_SKIP_BREAKPOINTS String sf
 IMG_LCL_CLEAR String sfx
 IMG_LCL_TYPE_NAMES String sf
 IMG_LCL_DETAIL_PANE String sf
 IMG_LCL_CHANGE_VARIABLE_VALUE String sf
 IMG_LCL_DISCONNECT String sf
 IMG_LCL_LOCK String sf
 IMG_LCL_ADD String sf
 IMG_LCL_REMOVE_ALL String sf
 IMG_LCL_REMOVE String sf
 IMG_LCL_CONTENT_ASSIST String sf
 IMG_ELCL_CONTENT_ASSIST String sf
 IMG_DLCL_CONTENT_ASSIST String sf
 IMG_LCL_DETAIL_PANE_UNDER String sf
 IMG_LCL_DETAIL_PANE_RIGHT String sf
 IMG_LCL_DETAIL_PANE_HIDE String sf
 IMG_OBJS_LAUNCH_DEBUG String sf
 IMG_OBJS_LAUNCH_RUN String sf
 IMG_OBJS_LAUNCH_RUN_TERMINATED String sf
 IMG_OBJS_DEBUG_TARGET String sf
 IMG_OBJS_DEBUG_TARGET_SUSPENDED String sf
 IMG_OBJS_DEBUG_TARGET_TERMINATED String sf
 IMG_OBJS_THREAD_RUNNING String sf
 IMG_OBJS_THREAD_SUSPENDED String sf
 IMG_OBJS_THREAD_TERMINATED String sf
 IMG_OBJS_STACKFRAME String sf
 IMG_OBJS_STACKFRAME_RUNNING String sf
 IMG_OBJS_BREAKPOINT String sf
 IMG_OBJS_BREAKPOINT_DISABLED String sf
 IMG_OBJS_BREAKPOINT_GROUP String sf
 IMG_OBJS_BREAKPOINT_GROUP_DISABLED String sf
 IMG_OBJS_WATCHPOINT String sf
 IMG_OBJS_WATCHPOINT_DISABLED String sf
 IMG_OBJS_ACCESS_WATCHPOINT String sf
 IMG_OBJS_ACCESS_WATCHPOINT_DISABLED String sf
 IMG_OBJS_MODIFICATION_WATCHPOINT String sf
 IMG_OBJS_MODIFICATION_WATCHPOINT_DISABLED String sf
 IMG_OBJS_OS_PROCESS String sf
 IMG_OBJS_OS_PROCESS_TERMINATED String sf
 IMG_OBJS_EXPRESSION String sf
 IMG_OBJS_VARIABLE String sf
 IMG_OBJS_REGISTER_GROUP String sf
 IMG_OBJS_REGISTER String sf
 IMG_OBJS_ENVIRONMENT String sf
 IMG_OBJS_ENV_VAR String sf
 IMG_VIEW_LAUNCHES String sf
 IMG_VIEW_BREAKPOINTS String sf
 IMG_VIEW_VARIABLES String sf
 IMG_VIEW_EXPRESSIONS String sf
 IMG_VIEW_CONSOLE String sf
 IMG_PERSPECTIVE_DEBUG String sf
 IMG_WIZBAN_DEBUG String sf
 IMG_WIZBAN_RUN String sf
 IMG_OVR_ERROR String sf
 IMG_OVR_SKIP_BREAKPOINT String sf
 IMG_OVR_PROTOTYPE String sf
 DEBUG_ACTION_SET String sf
 DEBUG_TOOLBAR_ACTION_SET String sf
 DEBUG_VIEW_TOOBAR_VISIBLE String sf
 LAUNCH_ACTION_SET String sf
 ID_DEBUG_LAUNCH_GROUP String sf
 ID_RUN_LAUNCH_GROUP String sf
 ID_PROFILE_LAUNCH_GROUP String sf
 EMPTY_EDIT_GROUP String sf
 EDIT_GROUP String sf
 EMPTY_STEP_GROUP String sf
 STEP_GROUP String sf
 STEP_INTO_GROUP String sf
 STEP_OVER_GROUP String sf
 STEP_RETURN_GROUP String sf
 EMPTY_THREAD_GROUP String sf
 THREAD_GROUP String sf
 EMPTY_LAUNCH_GROUP String sf
 LAUNCH_GROUP String sf
 OUTPUT_GROUP String sf
 EMPTY_VARIABLE_GROUP String sf
 VARIABLE_GROUP String sf
 EMPTY_NAVIGATION_GROUP String sf
 NAVIGATION_GROUP String sf
 EMPTY_BREAKPOINT_GROUP String sf
 BREAKPOINT_GROUP String sf
 BREAKPOINT_GROUP_GROUP String sf
 EMPTY_EXPRESSION_GROUP String sf
 EXPRESSION_GROUP String sf
 EMPTY_RENDER_GROUP String sf
 RENDER_GROUP String sf
 PROPERTY_GROUP String sf
 EMPTY_REGISTER_GROUP String sf
 REGISTER_GROUP String sf
 EMPTY_MODULES_GROUP String sf
 MODULES_GROUP String sf
 VARIABLE_VIEW_VARIABLE_ID String sf
 VARIABLE_VIEW_DETAIL_ID String sf
 STATUS_INVALID_EXTENSION_DEFINITION int sf
 INTERNAL_ERROR int sf
 ATTR_TARGET_RUN_PERSPECTIVE String sfx
 ATTR_TARGET_DEBUG_PERSPECTIVE String sfx
 ATTR_CONTAINER String sf
 ATTR_PRIVATE String sf
 ATTR_DEBUG_FAVORITE String sfx
 ATTR_RUN_FAVORITE String sfx
 ATTR_FAVORITE_GROUPS String sf
 ATTR_LAUNCH_IN_BACKGROUND String sf
 ATTR_CONSOLE_PROCESS String sf
 ATTR_CONSOLE_ENCODING String sfx
 ATTR_CAPTURE_IN_CONSOLE String sf
 ATTR_CAPTURE_STDIN_FILE String sf
 ATTR_CAPTURE_IN_FILE String sf
 ATTR_APPEND_TO_FILE String sf
 ID_DEBUG_MODEL_PRESENTATION String sf
 EXTENSION_POINT_DEBUG_ACTION_GROUPS String sfx
 EXTENSION_POINT_LAUNCH_CONFIGURATION_TAB_GROUPS String sf
 EXTENSION_POINT_LAUNCH_TABS String sf
 EXTENSION_POINT_LAUNCH_SHORTCUTS String sf
 EXTENSION_POINT_LAUNCH_CONFIGURATION_TYPE_IMAGES String sf
 EXTENSION_POINT_CONSOLE_COLOR_PROVIDERS String sf
 EXTENSION_POINT_LAUNCH_GROUPS String sf
 EXTENSION_POINT_CONSOLE_LINE_TRACKERS String sf
 EXTENSION_POINT_OBJECT_BROWSERS String sf
 EXTENSION_POINT_LAUNCH_VARIABLE_COMPONENTS String sf
 EXTENSION_POINT_VARIABLE_VALUE_EDITORS String sf
 EXTENSION_POINT_MEMORY_RENDERIGNS String sfx
 EXTENSION_POINT_MEMORY_RENDERINGS String sf
 EXTENSION_POINT_BREAKPOINT_ORGANIZERS String sf
 EXTENSION_POINT_DETAIL_FACTORIES String sf
 EXTENSION_POINT_TOGGLE_BREAKPOINTS_TARGET_FACTORIES String sf
 EXTENSION_POINT_UPDATE_POLICIES String sf
 PREF_PADDED_STR String sf
 PREF_DEFAULT_ASCII_CODE_PAGE String sf
 PREF_DEFAULT_EBCDIC_CODE_PAGE String sf
 PREF_MAX_DETAIL_LENGTH String sf
 BREAKPOINT_WORKINGSET_ID String sf
 ID_MEMORY_VIEW String sf
 ID_RENDERING_VIEW_PANE_1 String sf
 ID_RENDERING_VIEW_PANE_2 String sf
 PREF_MEMORY_HISTORY_UNKNOWN_COLOR String sf
 PREF_MEMORY_HISTORY_KNOWN_COLOR String sf
 ANNOTATION_TYPE_INSTRUCTION_POINTER_CURRENT String sf
 ANNOTATION_TYPE_INSTRUCTION_POINTER_SECONDARY String sf
 ID_COMMON_SOURCE_NOT_FOUND_EDITOR String sf
 PREF_CHANGED_DEBUG_ELEMENT_COLOR String sf
 PREF_CHANGED_VALUE_BACKGROUND String sf
 PREF_VARIABLE_TEXT_FONT String sf
 PREF_DETAIL_PANE_FONT String sf
 PREF_SHOW_VARIABLES_INLINE String sf
 IMG_OBJS_INSTRUCTION_POINTER_TOP String sf
 IMG_OBJS_INSTRUCTION_POINTER String sf
 SYS_PROP_BREAKPOINT_TOGGLE_FACTORIES_USED String sf
 DEBUG_CONTEXT_SOURCE_NAME String sf
 COLUMN_PRESENTATION_ID_VARIABLE String sf
 COLUMN_ID_VARIABLE_NAME String sf
 COLUMN_ID_VARIABLE_TYPE String sf
 COLUMN_ID_VARIABLE_VALUE String sf
 COLUMN_ID_VARIABLE_VALUE_TYPE String sf
 IMG_FIND_ACTION String sf
IDebugView ai :org.eclipse.ui.IViewPart
 COPY_ACTION String sf
 CUT_ACTION String sf
 DOUBLE_CLICK_ACTION String sf
 FIND_ACTION String sf
 PASTE_ACTION String sf
 REMOVE_ACTION String sf
 SELECT_ALL_ACTION String sf
 getViewer()org.eclipse.jface.viewers.Viewer a
 getPresentation(String).IDebugModelPresentation a
 setAction(String,org.eclipse.jface.action.IAction)void a
 add(org.eclipse.ui.texteditor.IUpdate)void a
 remove(org.eclipse.ui.texteditor.IUpdate)void a
 getAction(String)org.eclipse.jface.action.IAction a
 getContextMenuManager()org.eclipse.jface.action.IMenuManager ax
IDetailPane ai
 init(org.eclipse.ui.IWorkbenchPartSite)void a
 createControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control a
 dispose()void a
 display(org.eclipse.jface.viewers.IStructuredSelection)void a
 setFocus()boolean a
 getID()String a
 getName()String a
 getDescription()String a
IDetailPane2 ai :.IDetailPane
 getSelectionProvider()org.eclipse.jface.viewers.ISelectionProvider a
IDetailPane3 ai :.IDetailPane,org.eclipse.ui.ISaveablePart
 addPropertyListener(org.eclipse.ui.IPropertyListener)void a
 removePropertyListener(org.eclipse.ui.IPropertyListener)void a
IDetailPaneFactory ai
 getDetailPaneTypes(org.eclipse.jface.viewers.IStructuredSelection)java.util.Set<String> a
 getDefaultDetailPane(org.eclipse.jface.viewers.IStructuredSelection)String a
 createDetailPane(String).IDetailPane a
 getDetailPaneName(String)String a
 getDetailPaneDescription(String)String a
IInstructionPointerPresentation ai :.IDebugModelPresentation
 getInstructionPointerAnnotation(org.eclipse.ui.IEditorPart,org.eclipse.debug.core.model.IStackFrame)org.eclipse.jface.text.source.Annotation a
 getInstructionPointerAnnotationType(org.eclipse.ui.IEditorPart,org.eclipse.debug.core.model.IStackFrame)String a
 getInstructionPointerImage(org.eclipse.ui.IEditorPart,org.eclipse.debug.core.model.IStackFrame)org.eclipse.swt.graphics.Image a
 getInstructionPointerText(org.eclipse.ui.IEditorPart,org.eclipse.debug.core.model.IStackFrame)String a
ILaunchConfigurationDialog ai :org.eclipse.jface.operation.IRunnableContext
 LAUNCHED_BEFORE_OPENING int sfx
 updateButtons()void a
 updateMessage()void a
 setName(String)void a
 generateName(String)String a
 getTabs().ILaunchConfigurationTab[] a
 getActiveTab().ILaunchConfigurationTab a
 getMode()String a
 setActiveTab(.ILaunchConfigurationTab)void a
 setActiveTab(int)void a
ILaunchConfigurationTab ai
 createControl(org.eclipse.swt.widgets.Composite)void a
 getControl()org.eclipse.swt.widgets.Control a
 setDefaults(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void a
 initializeFrom(org.eclipse.debug.core.ILaunchConfiguration)void a
 dispose()void a
 performApply(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void a
 getErrorMessage()String a
 getMessage()String a
 isValid(org.eclipse.debug.core.ILaunchConfiguration)boolean a
 canSave()boolean a
 setLaunchConfigurationDialog(.ILaunchConfigurationDialog)void a
 launched(org.eclipse.debug.core.ILaunch)void ax
 getName()String a
 getImage()org.eclipse.swt.graphics.Image a
 activated(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void a
 deactivated(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void a
 OkToLeaveTab()boolean d
 postApply()void d
ILaunchConfigurationTab2 ai :.ILaunchConfigurationTab
 getWarningMessage()String a
ILaunchConfigurationTabGroup ai
 createTabs(.ILaunchConfigurationDialog,String)void a
 getTabs().ILaunchConfigurationTab[] a
 dispose()void a
 setDefaults(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void a
 initializeFrom(org.eclipse.debug.core.ILaunchConfiguration)void a
 performApply(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void a
 launched(org.eclipse.debug.core.ILaunch)void ax
ILaunchGroup ai
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor a
 getBannerImageDescriptor()org.eclipse.jface.resource.ImageDescriptor a
 getLabel()String a
 getIdentifier()String a
 getCategory()String a
 getMode()String a
 isPublic()boolean a
ILaunchShortcut ai
 launch(org.eclipse.jface.viewers.ISelection,String)void a
 launch(org.eclipse.ui.IEditorPart,String)void a
ILaunchShortcut2 ai :.ILaunchShortcut
 getLaunchConfigurations(org.eclipse.jface.viewers.ISelection)org.eclipse.debug.core.ILaunchConfiguration[] a
 getLaunchConfigurations(org.eclipse.ui.IEditorPart)org.eclipse.debug.core.ILaunchConfiguration[] a
 getLaunchableResource(org.eclipse.jface.viewers.ISelection)org.eclipse.core.resources.IResource a
 getLaunchableResource(org.eclipse.ui.IEditorPart)org.eclipse.core.resources.IResource a
ISourcePresentation ai
 getEditorInput(Object)org.eclipse.ui.IEditorInput a
 getEditorId(org.eclipse.ui.IEditorInput,Object)String a
IValueDetailListener ai
 detailComputed(org.eclipse.debug.core.model.IValue,String)void a
InspectPopupDialog - :.DebugPopup
 new(org.eclipse.swt.widgets.Shell,org.eclipse.swt.graphics.Point,String,org.eclipse.debug.core.model.IExpression) -
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 getTreeViewer()org.eclipse.jface.viewers.TreeViewer -
 initSashWeights()void o
 saveDialogBounds(org.eclipse.swt.widgets.Shell)void o
 close()boolean -
 getActionText()String o
 persist()void o
 getInitialSize()org.eclipse.swt.graphics.Point o
 getBackgroundColorExclusions()java.util.List<org.eclipse.swt.widgets.Control> o
PrototypeDecorator - :org.eclipse.jface.viewers.ILightweightLabelDecorator
 new() -
 addListener(org.eclipse.jface.viewers.ILabelProviderListener)void -
 dispose()void -
 isLabelProperty(Object,String)boolean -
 removeListener(org.eclipse.jface.viewers.ILabelProviderListener)void -
 decorate(Object,org.eclipse.jface.viewers.IDecoration)void -
PrototypeTab - :.AbstractLaunchConfigurationTab
 new() -
 createControl(org.eclipse.swt.widgets.Composite)void -
 initializeFrom(org.eclipse.debug.core.ILaunchConfiguration)void -
 dispose()void -
 activated(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 deactivated(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 isValid(org.eclipse.debug.core.ILaunchConfiguration)boolean -
 setDefaults(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 performApply(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 postApply()void -
 getName()String -
 getImage()org.eclipse.swt.graphics.Image -
 getId()String -
 canSave()boolean -
RefreshTab - :.AbstractLaunchConfigurationTab
 ATTR_REFRESH_RECURSIVE String sf
 ATTR_REFRESH_SCOPE String sf
 new() -
 createControl(org.eclipse.swt.widgets.Composite)void -
 setDefaults(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 initializeFrom(org.eclipse.debug.core.ILaunchConfiguration)void -
 performApply(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 getName()String -
 getImage()org.eclipse.swt.graphics.Image -
 isValid(org.eclipse.debug.core.ILaunchConfiguration)boolean -
 refreshResources(org.eclipse.debug.core.ILaunchConfiguration,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.core.runtime.CoreException
 getRefreshResources(String)org.eclipse.core.resources.IResource[] s !org.eclipse.core.runtime.CoreException
 getRefreshScope(org.eclipse.debug.core.ILaunchConfiguration)String s !org.eclipse.core.runtime.CoreException
 isRefreshRecursive(org.eclipse.debug.core.ILaunchConfiguration)boolean s !org.eclipse.core.runtime.CoreException
 getRefreshAttribute(org.eclipse.ui.IWorkingSet)String s
 getWorkingSet(String)org.eclipse.ui.IWorkingSet s
 activated(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 deactivated(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 getId()String -
StringVariableSelectionDialog - :org.eclipse.ui.dialogs.ElementListSelectionDialog +VariableFilter
 new(org.eclipse.swt.widgets.Shell) -
 getVariableExpression()String -
 addVariableFilter(.StringVariableSelectionDialog.VariableFilter)void -
 setFilters(.StringVariableSelectionDialog.VariableFilter[])void -
 setListElements(Object[])void ov
 createContents(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 editVariables()void o
 configureArgument()void o
 handleSelectionChanged()void o
 okPressed()void o
 getDialogBoundsSettings()org.eclipse.jface.dialogs.IDialogSettings o
StringVariableSelectionDialog.VariableFilter s
 new() -
 isFiltered(org.eclipse.core.variables.IDynamicVariable)boolean -
WorkingDirectoryBlock a :.AbstractLaunchConfigurationTab
 new(String) o
 new(String,String) o
 createControl(org.eclipse.swt.widgets.Composite)void f
 getContainer()org.eclipse.core.resources.IContainer o
 setDefaultWorkingDir()void o
 getProject(org.eclipse.debug.core.ILaunchConfiguration)org.eclipse.core.resources.IProject oa !org.eclipse.core.runtime.CoreException
 isValid(org.eclipse.debug.core.ILaunchConfiguration)boolean -
 setDefaults(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 initializeFrom(org.eclipse.debug.core.ILaunchConfiguration)void -
 performApply(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 getName()String -
 log(org.eclipse.core.runtime.CoreException)void o
 getWorkingDirectoryText()String of
 setDefaultWorkingDirectoryText(String)void of
 setOtherWorkingDirectoryText(String)void of
 setLaunchConfiguration(org.eclipse.debug.core.ILaunchConfiguration)void o
 getLaunchConfiguration()org.eclipse.debug.core.ILaunchConfiguration o
 setEnabled(boolean)void f
package org.eclipse.debug.ui.actions
AbstractLaunchHistoryAction a :org.eclipse.ui.IActionDelegate2,org.eclipse.ui.IWorkbenchWindowPulldownDelegate2,org.eclipse.debug.internal.ui.ILaunchHistoryChangedListener
 fRecreateMenu boolean o
 new(String) -
 getAction()org.eclipse.jface.action.IAction o
 addToMenu(org.eclipse.swt.widgets.Menu,org.eclipse.jface.action.IAction,int)void o
 updateTooltip()void o
 getToolTip(org.eclipse.debug.core.ILaunchConfiguration)String o
 launchHistoryChanged()void -
 dispose()void -
 getLastLaunch()org.eclipse.debug.core.ILaunchConfiguration o
 getMenu(org.eclipse.swt.widgets.Control)org.eclipse.swt.widgets.Menu -
 getMenu(org.eclipse.swt.widgets.Menu)org.eclipse.swt.widgets.Menu -
 fillMenu(org.eclipse.swt.widgets.Menu)void o
 addSeparator(org.eclipse.swt.widgets.Menu)void o
 run(org.eclipse.jface.action.IAction)void -
 runWithEvent(org.eclipse.jface.action.IAction,org.eclipse.swt.widgets.Event)void -
 runInternal(org.eclipse.jface.action.IAction,boolean)void o
 init(org.eclipse.jface.action.IAction)void -
 selectionChanged(org.eclipse.jface.action.IAction,org.eclipse.jface.viewers.ISelection)void -
 init(org.eclipse.ui.IWorkbenchWindow)void -
 getLaunchHistory()org.eclipse.debug.internal.ui.launchConfigurations.LaunchHistory ox
 getHistory()org.eclipse.debug.core.ILaunchConfiguration[] o
 getFavorites()org.eclipse.debug.core.ILaunchConfiguration[] o
 getMode()String o
 getLaunchGroupIdentifier()String o
AbstractLaunchToolbarAction - :.AbstractLaunchHistoryAction
 new(String) -
 fillMenu(org.eclipse.swt.widgets.Menu)void o
 getOpenDialogAction()org.eclipse.jface.action.IAction o
 run(org.eclipse.jface.action.IAction)void -
 runInternal(org.eclipse.jface.action.IAction,boolean)void o
AddMemoryRenderingActionDelegate - :org.eclipse.jface.action.Action,org.eclipse.ui.IViewActionDelegate,org.eclipse.ui.IEditorActionDelegate,org.eclipse.ui.IObjectActionDelegate,org.eclipse.ui.IActionDelegate2
 new() -
 init(org.eclipse.ui.IViewPart)void -
 run(org.eclipse.jface.action.IAction)void -
 selectionChanged(org.eclipse.jface.action.IAction,org.eclipse.jface.viewers.ISelection)void -
 setActiveEditor(org.eclipse.jface.action.IAction,org.eclipse.ui.IEditorPart)void -
 setActivePart(org.eclipse.jface.action.IAction,org.eclipse.ui.IWorkbenchPart)void -
 init(org.eclipse.jface.action.IAction)void -
 dispose()void -
 runWithEvent(org.eclipse.jface.action.IAction,org.eclipse.swt.widgets.Event)void -
BreakpointTypesContribution - :org.eclipse.ui.actions.CompoundContributionItem,org.eclipse.ui.menus.IWorkbenchContribution
 new() -
 getContributionItems()org.eclipse.jface.action.IContributionItem[] o
 initialize(org.eclipse.ui.services.IServiceLocator)void -
ContextualLaunchAction a :org.eclipse.ui.IObjectActionDelegate,org.eclipse.jface.action.IMenuCreator
 new(String) -
 setActivePart(org.eclipse.jface.action.IAction,org.eclipse.ui.IWorkbenchPart)void -
 dispose()void -
 getMenu(org.eclipse.swt.widgets.Control)org.eclipse.swt.widgets.Menu -
 getMenu(org.eclipse.swt.widgets.Menu)org.eclipse.swt.widgets.Menu -
 run(org.eclipse.jface.action.IAction)void -
 selectionChanged(org.eclipse.jface.action.IAction,org.eclipse.jface.viewers.ISelection)void -
 getLaunchManager()org.eclipse.debug.core.ILaunchManager o
 fillMenu(org.eclipse.swt.widgets.Menu)void o
DebugAction f :org.eclipse.debug.internal.ui.actions.ExecutionAction
 new() -
 getMode()String o
DebugCommandAction a :org.eclipse.jface.action.Action,org.eclipse.debug.ui.contexts.IDebugContextListener
 new() -
 setActionProxy(org.eclipse.jface.action.IAction)void -
 postExecute(org.eclipse.debug.core.IRequest,Object[])void o
 getCommandType()Class<?> oa
 debugContextChanged(org.eclipse.debug.ui.contexts.DebugContextEvent)void -
 setEnabled(boolean)void -
 init(org.eclipse.ui.IWorkbenchPart)void -
 init(org.eclipse.ui.IWorkbenchWindow)void -
 getInitialEnablement()boolean o
 getContext()org.eclipse.jface.viewers.ISelection o
 run()void -
 runWithEvent(org.eclipse.swt.widgets.Event)void -
 dispose()void -
 getDebugContextService()org.eclipse.debug.ui.contexts.IDebugContextService o
 getHelpContextId()String a
 getId()String a
 getText()String a
 getToolTipText()String a
 getDisabledImageDescriptor()org.eclipse.jface.resource.ImageDescriptor a
 getHoverImageDescriptor()org.eclipse.jface.resource.ImageDescriptor a
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor a
 getActionProxy()org.eclipse.jface.action.IAction o
DebugCommandHandler a :org.eclipse.core.commands.AbstractHandler
 new() -
 setEnabled(Object)void -
 isEnabled()boolean -
 execute(org.eclipse.core.commands.ExecutionEvent)Object - !org.eclipse.core.commands.ExecutionException
 postExecute(org.eclipse.debug.core.IRequest,Object[])void o
 getCommandType()Class<?> oa
 getInitialEnablement()boolean o
 dispose()void -
ExportBreakpointsOperation - :org.eclipse.jface.operation.IRunnableWithProgress
 new(org.eclipse.debug.core.model.IBreakpoint[],String) -
 new(org.eclipse.debug.core.model.IBreakpoint[]) -
 run(org.eclipse.core.runtime.IProgressMonitor)void - !java.lang.reflect.InvocationTargetException
 getBuffer()StringBuffer -
IAddMemoryBlocksTarget ai
 canAddMemoryBlocks(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)boolean a !org.eclipse.core.runtime.CoreException
 supportsAddMemoryBlocks(org.eclipse.ui.IWorkbenchPart)boolean a
 addMemoryBlocks(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)void a !org.eclipse.core.runtime.CoreException
IAddMemoryRenderingsTarget ai
 canAddMemoryRenderings(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)boolean a
 addMemoryRenderings(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection,org.eclipse.debug.ui.memory.IMemoryRenderingType[])void a !org.eclipse.core.runtime.CoreException
 getMemoryRenderingTypes(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)org.eclipse.debug.ui.memory.IMemoryRenderingType[] a
ILaunchable ai
IRunToLineTarget ai
 runToLine(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection,org.eclipse.debug.core.model.ISuspendResume)void a !org.eclipse.core.runtime.CoreException
 canRunToLine(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection,org.eclipse.debug.core.model.ISuspendResume)boolean a
IToggleBreakpointsTarget ai
 toggleLineBreakpoints(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)void a !org.eclipse.core.runtime.CoreException
 canToggleLineBreakpoints(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)boolean a
 toggleMethodBreakpoints(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)void a !org.eclipse.core.runtime.CoreException
 canToggleMethodBreakpoints(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)boolean a
 toggleWatchpoints(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)void a !org.eclipse.core.runtime.CoreException
 canToggleWatchpoints(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)boolean a
IToggleBreakpointsTargetExtension ai :.IToggleBreakpointsTarget
 toggleBreakpoints(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)void a !org.eclipse.core.runtime.CoreException
 canToggleBreakpoints(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)boolean a
IToggleBreakpointsTargetExtension2 ai :.IToggleBreakpointsTargetExtension
 toggleBreakpointsWithEvent(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection,org.eclipse.swt.widgets.Event)void a !org.eclipse.core.runtime.CoreException
 canToggleBreakpointsWithEvent(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection,org.eclipse.swt.widgets.Event)boolean a
IToggleBreakpointsTargetFactory ai
 getToggleTargets(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)java.util.Set<String> a
 getDefaultToggleTarget(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)String a
 createToggleTarget(String).IToggleBreakpointsTarget a
 getToggleTargetName(String)String a
 getToggleTargetDescription(String)String a
IToggleBreakpointsTargetManager ai
 getEnabledToggleBreakpointsTargetIDs(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)java.util.Set<String> a
 getPreferredToggleBreakpointsTargetID(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)String a
 getToggleBreakpointsTarget(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection).IToggleBreakpointsTarget a
 getToggleBreakpointsTargetName(String)String a
 getToggleBreakpointsTargetDescription(String)String a
 addChangedListener(.IToggleBreakpointsTargetManagerListener)void a
 removeChangedListener(.IToggleBreakpointsTargetManagerListener)void a
IToggleBreakpointsTargetManagerListener ai
 preferredTargetsChanged()void a
IVariableValueEditor ai
 editVariable(org.eclipse.debug.core.model.IVariable,org.eclipse.swt.widgets.Shell)boolean a
 saveVariable(org.eclipse.debug.core.model.IVariable,String,org.eclipse.swt.widgets.Shell)boolean a
IWatchExpressionFactoryAdapter ai
 createWatchExpression(org.eclipse.debug.core.model.IVariable)String a !org.eclipse.core.runtime.CoreException
IWatchExpressionFactoryAdapter2 ai
 createWatchExpression(Object)String a !org.eclipse.core.runtime.CoreException
 canCreateWatchExpression(Object)boolean a
IWatchExpressionFactoryAdapterExtension ai :.IWatchExpressionFactoryAdapter
 canCreateWatchExpression(org.eclipse.debug.core.model.IVariable)boolean a
ImportBreakpointsOperation - :org.eclipse.jface.operation.IRunnableWithProgress
 new(String,boolean,boolean) -
 new(String,boolean,boolean,boolean) -
 new(StringBuffer,boolean,boolean) -
 new(StringBuffer,boolean,boolean,boolean) -
 run(org.eclipse.core.runtime.IProgressMonitor)void - !java.lang.reflect.InvocationTargetException
 findExistingMarker(java.util.Map<String,Object>,org.eclipse.debug.core.model.IBreakpointImportParticipant[])org.eclipse.core.resources.IMarker o
 collectBreakpointProperties(org.eclipse.ui.IMemento)java.util.Map<String,Object> o
 restoreBreakpoint(org.eclipse.core.resources.IMarker,java.util.Map<String,Object>,org.eclipse.debug.core.model.IBreakpointImportParticipant[])void o
 getImportedBreakpoints()org.eclipse.debug.core.model.IBreakpoint[] -
LaunchAction - :org.eclipse.jface.action.Action
 new(org.eclipse.debug.core.ILaunchConfiguration,String) -
 run()void -
 runWithEvent(org.eclipse.swt.widgets.Event)void -
LaunchAsAction x :org.eclipse.jface.action.Action,org.eclipse.jface.action.IMenuCreator,org.eclipse.ui.IWorkbenchWindowPulldownDelegate2
 new(String) x
 run()void x
 dispose()void x
 getMenu(org.eclipse.swt.widgets.Control)org.eclipse.swt.widgets.Menu x
 getMenu(org.eclipse.swt.widgets.Menu)org.eclipse.swt.widgets.Menu x
 init(org.eclipse.ui.IWorkbenchWindow)void x
 run(org.eclipse.jface.action.IAction)void x
 selectionChanged(org.eclipse.jface.action.IAction,org.eclipse.jface.viewers.ISelection)void x
LaunchShortcutsAction - :org.eclipse.jface.action.Action,org.eclipse.jface.action.IMenuCreator,org.eclipse.ui.IWorkbenchWindowPulldownDelegate2
 new(String) -
 run()void -
 dispose()void -
 getMenu(org.eclipse.swt.widgets.Control)org.eclipse.swt.widgets.Menu -
 getMenu(org.eclipse.swt.widgets.Menu)org.eclipse.swt.widgets.Menu -
 getMode()String o
 init(org.eclipse.ui.IWorkbenchWindow)void -
 run(org.eclipse.jface.action.IAction)void -
 selectionChanged(org.eclipse.jface.action.IAction,org.eclipse.jface.viewers.ISelection)void -
OpenLaunchDialogAction - :org.eclipse.jface.action.Action,org.eclipse.ui.IActionDelegate2,org.eclipse.ui.IWorkbenchWindowActionDelegate
 new(String) -
 run()void -
 runWithEvent(org.eclipse.jface.action.IAction,org.eclipse.swt.widgets.Event)void -
 run(org.eclipse.jface.action.IAction)void -
 dispose()void -
 init(org.eclipse.jface.action.IAction)void -
 init(org.eclipse.ui.IWorkbenchWindow)void -
 selectionChanged(org.eclipse.jface.action.IAction,org.eclipse.jface.viewers.ISelection)void -
RelaunchLastAction a :org.eclipse.ui.IWorkbenchWindowActionDelegate,org.eclipse.ui.IActionDelegate2
 new() -
 dispose()void -
 init(org.eclipse.ui.IWorkbenchWindow)void -
 init(org.eclipse.jface.action.IAction)void -
 run(org.eclipse.jface.action.IAction)void -
 runWithEvent(org.eclipse.jface.action.IAction,org.eclipse.swt.widgets.Event)void -
 selectionChanged(org.eclipse.jface.action.IAction,org.eclipse.jface.viewers.ISelection)void -
 getLastLaunch()org.eclipse.debug.core.ILaunchConfiguration o
 getShell()org.eclipse.swt.widgets.Shell o
 getMode()String oa
 getLaunchGroupId()String oa
 getText()String oa
 getTooltipText()String oa
 getCommandId()String oa
 getDescription()String oa
RulerBreakpointAction a :org.eclipse.jface.action.Action
 new(org.eclipse.ui.texteditor.ITextEditor,org.eclipse.jface.text.source.IVerticalRulerInfo) -
 getBreakpoint()org.eclipse.debug.core.model.IBreakpoint o
 getEditor()org.eclipse.ui.texteditor.ITextEditor o
 getVerticalRulerInfo()org.eclipse.jface.text.source.IVerticalRulerInfo o
RulerBreakpointTypesActionDelegate x :org.eclipse.ui.IEditorActionDelegate,org.eclipse.jface.action.IMenuListener,org.eclipse.jface.action.IMenuCreator
 new() -
 selectionChanged(org.eclipse.jface.action.IAction,org.eclipse.jface.viewers.ISelection)void x
 run(org.eclipse.jface.action.IAction)void x
 setActiveEditor(org.eclipse.jface.action.IAction,org.eclipse.ui.IEditorPart)void x
 dispose()void x
 menuAboutToShow(org.eclipse.jface.action.IMenuManager)void x
 getMenu(org.eclipse.swt.widgets.Menu)org.eclipse.swt.widgets.Menu x
 getMenu(org.eclipse.swt.widgets.Control)org.eclipse.swt.widgets.Menu x
RulerEnableDisableBreakpointActionDelegate - :org.eclipse.ui.texteditor.AbstractRulerActionDelegate
 new() -
 createAction(org.eclipse.ui.texteditor.ITextEditor,org.eclipse.jface.text.source.IVerticalRulerInfo)org.eclipse.jface.action.IAction o
RulerRunToLineActionDelegate - :org.eclipse.ui.texteditor.AbstractRulerActionDelegate,org.eclipse.ui.IActionDelegate2
 new() -
 createAction(org.eclipse.ui.texteditor.ITextEditor,org.eclipse.jface.text.source.IVerticalRulerInfo)org.eclipse.jface.action.IAction o
 setActiveEditor(org.eclipse.jface.action.IAction,org.eclipse.ui.IEditorPart)void -
 init(org.eclipse.jface.action.IAction)void -
 dispose()void -
 runWithEvent(org.eclipse.jface.action.IAction,org.eclipse.swt.widgets.Event)void -
RulerToggleBreakpointActionDelegate - :org.eclipse.ui.texteditor.AbstractRulerActionDelegate,org.eclipse.ui.IActionDelegate2
 new() -
 createAction(org.eclipse.ui.texteditor.ITextEditor,org.eclipse.jface.text.source.IVerticalRulerInfo)org.eclipse.jface.action.IAction o
 setActiveEditor(org.eclipse.jface.action.IAction,org.eclipse.ui.IEditorPart)void -
 init(org.eclipse.jface.action.IAction)void -
 dispose()void -
 runWithEvent(org.eclipse.jface.action.IAction,org.eclipse.swt.widgets.Event)void -
RunAction f :org.eclipse.debug.internal.ui.actions.ExecutionAction
 new() -
 getMode()String o
RunToLineAction - :org.eclipse.jface.action.Action,org.eclipse.ui.texteditor.IUpdate
 new(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.text.IDocument,org.eclipse.jface.text.source.IVerticalRulerInfo) -
 run()void -
 runWithEvent(org.eclipse.swt.widgets.Event)void -
 dispose()void -
 update()void -
RunToLineActionDelegate - :org.eclipse.ui.IEditorActionDelegate,org.eclipse.ui.IActionDelegate2,org.eclipse.ui.IViewActionDelegate
 new() -
 dispose()void -
 run(org.eclipse.jface.action.IAction)void -
 selectionChanged(org.eclipse.jface.action.IAction,org.eclipse.jface.viewers.ISelection)void -
 update()void -
 init(org.eclipse.jface.action.IAction)void -
 runWithEvent(org.eclipse.jface.action.IAction,org.eclipse.swt.widgets.Event)void -
 setActiveEditor(org.eclipse.jface.action.IAction,org.eclipse.ui.IEditorPart)void -
 init(org.eclipse.ui.IViewPart)void -
RunToLineHandler - :org.eclipse.debug.core.IDebugEventSetListener,org.eclipse.debug.core.IBreakpointManagerListener,org.eclipse.core.resources.IWorkspaceRunnable
 new(org.eclipse.debug.core.model.IDebugTarget,org.eclipse.debug.core.model.ISuspendResume,org.eclipse.debug.core.model.IBreakpoint) -
 handleDebugEvents(org.eclipse.debug.core.DebugEvent[])void -
 breakpointManagerEnablementChanged(boolean)void -
 cancel()void -
 run(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
ToggleBreakpointAction - :org.eclipse.jface.action.Action,org.eclipse.ui.texteditor.IUpdate
 new(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.text.IDocument,org.eclipse.jface.text.source.IVerticalRulerInfo) -
 run()void -
 runWithEvent(org.eclipse.swt.widgets.Event)void -
 dispose()void -
 update()void -
ToggleMethodBreakpointActionDelegate - :org.eclipse.debug.internal.ui.actions.breakpoints.ToggleBreakpointObjectActionDelegate
 new() -
 performAction(.IToggleBreakpointsTarget,org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)void o !org.eclipse.core.runtime.CoreException
ToggleWatchpointActionDelegate - :org.eclipse.debug.internal.ui.actions.breakpoints.ToggleBreakpointObjectActionDelegate
 new() -
 performAction(.IToggleBreakpointsTarget,org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)void o !org.eclipse.core.runtime.CoreException
package org.eclipse.debug.ui.console
ConsoleColorProvider - :.IConsoleColorProvider
 new() -
 connect(org.eclipse.debug.core.model.IProcess,.IConsole)void -
 disconnect()void -
 isReadOnly()boolean -
 getColor(String)org.eclipse.swt.graphics.Color -
 getProcess()org.eclipse.debug.core.model.IProcess o
 getConsole().IConsole o
IConsole ai
 connect(org.eclipse.debug.core.model.IStreamsProxy)void a
 connect(org.eclipse.debug.core.model.IStreamMonitor,String)void a
 addLink(.IConsoleHyperlink,int,int)void ax
 addLink(org.eclipse.ui.console.IHyperlink,int,int)void a
 getRegion(.IConsoleHyperlink)org.eclipse.jface.text.IRegion ax
 getRegion(org.eclipse.ui.console.IHyperlink)org.eclipse.jface.text.IRegion a
 getDocument()org.eclipse.jface.text.IDocument a
 getProcess()org.eclipse.debug.core.model.IProcess a
 addPatternMatchListener(org.eclipse.ui.console.IPatternMatchListener)void a
 removePatternMatchListener(org.eclipse.ui.console.IPatternMatchListener)void a
 getStream(String)org.eclipse.ui.console.IOConsoleOutputStream a
IConsoleColorProvider ai
 isReadOnly()boolean a
 getColor(String)org.eclipse.swt.graphics.Color a
 connect(org.eclipse.debug.core.model.IProcess,.IConsole)void a
 disconnect()void a
IConsoleHyperlink axi :org.eclipse.ui.console.IHyperlink
package org.eclipse.debug.ui.contexts
AbstractDebugContextProvider a :.IDebugContextProvider
 new(org.eclipse.ui.IWorkbenchPart) -
 addDebugContextListener(.IDebugContextListener)void -
 getPart()org.eclipse.ui.IWorkbenchPart -
 removeDebugContextListener(.IDebugContextListener)void -
 fire(.DebugContextEvent)void o
DebugContextEvent - :java.util.EventObject
 ACTIVATED int sf
 STATE int sf
 new(.IDebugContextProvider,org.eclipse.jface.viewers.ISelection,int) -
 getContext()org.eclipse.jface.viewers.ISelection -
 getFlags()int -
 getDebugContextProvider().IDebugContextProvider -
IDebugContextListener ai
 debugContextChanged(.DebugContextEvent)void a
IDebugContextManager ai
 addDebugContextListener(.IDebugContextListener)void a
 removeDebugContextListener(.IDebugContextListener)void a
 getContextService(org.eclipse.ui.IWorkbenchWindow).IDebugContextService a
IDebugContextProvider ai
 getPart()org.eclipse.ui.IWorkbenchPart a
 addDebugContextListener(.IDebugContextListener)void a
 removeDebugContextListener(.IDebugContextListener)void a
 getActiveContext()org.eclipse.jface.viewers.ISelection a
IDebugContextService ai
 addDebugContextListener(.IDebugContextListener)void a
 removeDebugContextListener(.IDebugContextListener)void a
 addDebugContextListener(.IDebugContextListener,String)void a
 removeDebugContextListener(.IDebugContextListener,String)void a
 getActiveContext()org.eclipse.jface.viewers.ISelection a
 getActiveContext(String)org.eclipse.jface.viewers.ISelection a
 addPostDebugContextListener(.IDebugContextListener)void a
 removePostDebugContextListener(.IDebugContextListener)void a
 addPostDebugContextListener(.IDebugContextListener,String)void a
 removePostDebugContextListener(.IDebugContextListener,String)void a
 addDebugContextProvider(.IDebugContextProvider)void a
 removeDebugContextProvider(.IDebugContextProvider)void a
 getActiveContext(String,String)org.eclipse.jface.viewers.ISelection a
 addDebugContextListener(.IDebugContextListener,String,String)void a
 removeDebugContextListener(.IDebugContextListener,String,String)void a
 addPostDebugContextListener(.IDebugContextListener,String,String)void a
 removePostDebugContextListener(.IDebugContextListener,String,String)void a
package org.eclipse.debug.ui.memory
AbstractMemoryRendering a :org.eclipse.core.runtime.PlatformObject,.IMemoryRendering
 new(String) -
 init(.IMemoryRenderingContainer,org.eclipse.debug.core.model.IMemoryBlock)void -
 dispose()void -
 activated()void -
 deactivated()void -
 becomesVisible()void -
 becomesHidden()void -
 getMemoryBlock()org.eclipse.debug.core.model.IMemoryBlock -
 getRenderingId()String -
 addPropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 removePropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 getImage()org.eclipse.swt.graphics.Image -
 decorateImage(org.eclipse.swt.graphics.Image)org.eclipse.swt.graphics.Image o
 getLabel()String -
 decorateLabel(String)String o
 createPopupMenu(org.eclipse.swt.widgets.Control)void o
 getPopupMenuManager()org.eclipse.jface.action.MenuManager o
 firePropertyChangedEvent(org.eclipse.jface.util.PropertyChangeEvent)void o
 getMemoryRenderingContainer().IMemoryRenderingContainer -
 isVisible()boolean -
AbstractTableRendering a :org.eclipse.debug.internal.ui.views.memory.renderings.AbstractBaseTableRendering,org.eclipse.jface.util.IPropertyChangeListener,.IResettableMemoryRendering
 PROPERTY_SELECTED_ADDRESS String sf
 PROPERTY_COL_SIZE String sf
 PROPERTY_TOP_ADDRESS String sf
 PROPERTY_ROW_SIZE String sf
 new(String) -
 propertyChange(org.eclipse.jface.util.PropertyChangeEvent)void -
 createControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control -
 format(int,int)boolean -
 displayTable()void -
 displayError(org.eclipse.debug.core.DebugException)void -
 isDisplayingError()boolean -
 getControl()org.eclipse.swt.widgets.Control -
 getAddressableSize()int -
 resizeColumnsToPreferredSize()void -
 fillContextMenu(org.eclipse.jface.action.IMenuManager)void o
 getAddressableUnitPerLine()int -
 getAddressableUnitPerColumn()int -
 getBytesPerColumn()int -
 getBytesPerLine()int -
 updateLabels()void -
 getLabel()String -
 updateRenderingLabel(boolean)void o
 refresh()void -
 getTableViewer()org.eclipse.jface.viewers.TableViewer -
 dispose()void -
 goToAddress(java.math.BigInteger)void - !org.eclipse.debug.core.DebugException
 createActions()void o
 becomesHidden()void -
 becomesVisible()void -
 reset()void x
 getSelectedAddress()java.math.BigInteger -
 getSelectedAsString()String -
 getSelectedAsBytes()org.eclipse.debug.core.model.MemoryByte[] -
 getNumCharsPerByte()int -
 getAdapter(Class<<T>>)<T> - <T=Object>
 getColorProviderAdapter()org.eclipse.jface.viewers.IColorProvider o
 getLabelProviderAdapter()org.eclipse.jface.viewers.ILabelProvider o
 getFontProviderAdapter()org.eclipse.jface.viewers.IFontProvider o
 getTablePresentationAdapter().IMemoryBlockTablePresentation o
 createToolTipControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 resetRendering()void - !org.eclipse.debug.core.DebugException
 toolTipAboutToShow(org.eclipse.swt.widgets.Control,org.eclipse.swt.widgets.TableItem,int)void o
 getToolTipText(java.math.BigInteger,org.eclipse.debug.core.model.MemoryByte[])String o
 getString(String,java.math.BigInteger,org.eclipse.debug.core.model.MemoryByte[])String a
 getBytes(String,java.math.BigInteger,org.eclipse.debug.core.model.MemoryByte[],String)byte[] a
AbstractTextRendering a :.AbstractTableRendering
 new(String) -
 new(String,String) -
 setCodePage(String)void -
 getCodePage()String -
 getString(String,java.math.BigInteger,org.eclipse.debug.core.model.MemoryByte[])String -
 getBytes(String,java.math.BigInteger,org.eclipse.debug.core.model.MemoryByte[],String)byte[] -
IMemoryBlockTablePresentation ai :org.eclipse.debug.ui.IDebugModelPresentation
 getColumnLabels(org.eclipse.debug.core.model.IMemoryBlock,int,int)String[] a
 getRowLabel(org.eclipse.debug.core.model.IMemoryBlock,java.math.BigInteger)String a
IMemoryRendering ai :org.eclipse.core.runtime.IAdaptable
 init(.IMemoryRenderingContainer,org.eclipse.debug.core.model.IMemoryBlock)void a
 createControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control a
 getControl()org.eclipse.swt.widgets.Control a
 dispose()void a
 activated()void a
 deactivated()void a
 becomesVisible()void a
 becomesHidden()void a
 getMemoryBlock()org.eclipse.debug.core.model.IMemoryBlock a
 getRenderingId()String a
 addPropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void a
 removePropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void a
 getImage()org.eclipse.swt.graphics.Image a
 getLabel()String a
IMemoryRenderingBindingsProvider ai
 getRenderingTypes(org.eclipse.debug.core.model.IMemoryBlock).IMemoryRenderingType[] a
 getDefaultRenderingTypes(org.eclipse.debug.core.model.IMemoryBlock).IMemoryRenderingType[] a
 getPrimaryRenderingType(org.eclipse.debug.core.model.IMemoryBlock).IMemoryRenderingType a
 addListener(.IMemoryRenderingBindingsListener)void a
 removeListener(.IMemoryRenderingBindingsListener)void a
IMemoryRenderingContainer ai
 getMemoryRenderingSite().IMemoryRenderingSite a
 getId()String a
 addMemoryRendering(.IMemoryRendering)void a
 removeMemoryRendering(.IMemoryRendering)void a
 getRenderings().IMemoryRendering[] a
 getActiveRendering().IMemoryRendering a
 getLabel()String a
IMemoryRenderingManager ai :.IMemoryRenderingBindingsProvider
 getRenderingTypes().IMemoryRenderingType[] a
 getRenderingType(String).IMemoryRenderingType a
IMemoryRenderingSite ai
 getSite()org.eclipse.ui.IWorkbenchPartSite a
 getSynchronizationService().IMemoryRenderingSynchronizationService a
 getMemoryRenderingContainers().IMemoryRenderingContainer[] a
 getContainer(String).IMemoryRenderingContainer a
IMemoryRenderingSynchronizationService ai
 addPropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener,String[])void a
 removePropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void a
 getProperty(org.eclipse.debug.core.model.IMemoryBlock,String)Object a
 setSynchronizationProvider(.IMemoryRendering)void a
 getSynchronizationProvider().IMemoryRendering a
IMemoryRenderingType ai
 getLabel()String a
 getId()String a
 createRendering().IMemoryRendering a !org.eclipse.core.runtime.CoreException
IMemoryRenderingTypeDelegate ai
 createRendering(String).IMemoryRendering a !org.eclipse.core.runtime.CoreException
IRepositionableMemoryRendering ai :.IMemoryRendering
 getSelectedAddress()java.math.BigInteger a
 getSelectedAsBytes()org.eclipse.debug.core.model.MemoryByte[] a
 goToAddress(java.math.BigInteger)void a !org.eclipse.debug.core.DebugException
IResettableMemoryRendering ai :.IMemoryRendering
 resetRendering()void a !org.eclipse.debug.core.DebugException
MemoryRenderingElement -
 new(.IMemoryRendering,java.math.BigInteger,org.eclipse.debug.core.model.MemoryByte[]) -
 getRendering().IMemoryRendering -
 getAddress()java.math.BigInteger -
 getBytes()org.eclipse.debug.core.model.MemoryByte[] -
package org.eclipse.debug.ui.sourcelookup
AbstractSourceContainerBrowser - :.ISourceContainerBrowser
 new() -
 addSourceContainers(org.eclipse.swt.widgets.Shell,org.eclipse.debug.core.sourcelookup.ISourceLookupDirector)org.eclipse.debug.core.sourcelookup.ISourceContainer[] -
 canAddSourceContainers(org.eclipse.debug.core.sourcelookup.ISourceLookupDirector)boolean -
 editSourceContainers(org.eclipse.swt.widgets.Shell,org.eclipse.debug.core.sourcelookup.ISourceLookupDirector,org.eclipse.debug.core.sourcelookup.ISourceContainer[])org.eclipse.debug.core.sourcelookup.ISourceContainer[] -
 canEditSourceContainers(org.eclipse.debug.core.sourcelookup.ISourceLookupDirector,org.eclipse.debug.core.sourcelookup.ISourceContainer[])boolean -
CommonSourceNotFoundEditor - :org.eclipse.ui.part.EditorPart,org.eclipse.ui.IReusableEditor
 new() -
 doSave(org.eclipse.core.runtime.IProgressMonitor)void -
 doSaveAs()void -
 init(org.eclipse.ui.IEditorSite,org.eclipse.ui.IEditorInput)void - !org.eclipse.ui.PartInitException
 isDirty()boolean -
 isSaveAsAllowed()boolean -
 createPartControl(org.eclipse.swt.widgets.Composite)void -
 createButtons(org.eclipse.swt.widgets.Composite)void o
 editSourceLookupPath()void o
 setFocus()void -
 setInput(org.eclipse.ui.IEditorInput)void -
 getText()String o
 closeEditor()void o
 dispose()void -
 getArtifact()Object o
 initialize()void o
CommonSourceNotFoundEditorInput - :org.eclipse.core.runtime.PlatformObject,org.eclipse.ui.IEditorInput
 new(Object) -
 exists()boolean -
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor -
 getName()String -
 getPersistable()org.eclipse.ui.IPersistableElement -
 getToolTipText()String -
 getArtifact()Object -
ISourceContainerBrowser ai
 addSourceContainers(org.eclipse.swt.widgets.Shell,org.eclipse.debug.core.sourcelookup.ISourceLookupDirector)org.eclipse.debug.core.sourcelookup.ISourceContainer[] a
 canAddSourceContainers(org.eclipse.debug.core.sourcelookup.ISourceLookupDirector)boolean a
 editSourceContainers(org.eclipse.swt.widgets.Shell,org.eclipse.debug.core.sourcelookup.ISourceLookupDirector,org.eclipse.debug.core.sourcelookup.ISourceContainer[])org.eclipse.debug.core.sourcelookup.ISourceContainer[] a
 canEditSourceContainers(org.eclipse.debug.core.sourcelookup.ISourceLookupDirector,org.eclipse.debug.core.sourcelookup.ISourceContainer[])boolean a
ISourceDisplay ai
 displaySource(Object,org.eclipse.ui.IWorkbenchPage,boolean)void a
ISourceLookupResult ai
 getArtifact()Object a
 getSourceElement()Object a
 getEditorId()String a
 getEditorInput()org.eclipse.ui.IEditorInput a
SourceLookupDialog - :org.eclipse.jface.dialogs.TitleAreaDialog
 new(org.eclipse.swt.widgets.Shell,org.eclipse.debug.core.sourcelookup.ISourceLookupDirector) -
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 okPressed()void o
 configureShell(org.eclipse.swt.widgets.Shell)void o
 close()boolean -
 getDialogBoundsSettings()org.eclipse.jface.dialogs.IDialogSettings o
SourceLookupTab - :org.eclipse.debug.ui.AbstractLaunchConfigurationTab
 new() -
 createControl(org.eclipse.swt.widgets.Composite)void -
 setDefaults(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 initializeFrom(org.eclipse.debug.core.ILaunchConfiguration)void -
 performApply(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 getId()String -
 getName()String -
 getImage()org.eclipse.swt.graphics.Image -
 activated(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 dispose()void -
 getErrorMessage()String -
 getMessage()String -
 initializeAttributes()void o
WorkingSetSourceContainer - :org.eclipse.debug.core.sourcelookup.containers.CompositeSourceContainer
 TYPE_ID String sf
 new(org.eclipse.ui.IWorkingSet) -
 getName()String -
 equals(Object)boolean -
 hashCode()int -
 getType()org.eclipse.debug.core.sourcelookup.ISourceContainerType -
 createSourceContainers()org.eclipse.debug.core.sourcelookup.ISourceContainer[] o !org.eclipse.core.runtime.CoreException
