# org.eclipse.platform:org.eclipse.ui.navigator:3.14.100
package org.eclipse.ui.internal.navigator.actions
CommonActionProviderDescriptor - :org.eclipse.ui.internal.navigator.extensions.INavigatorContentExtPtConstants +CommonActionProviderDescriptorCompator
 new(org.eclipse.core.runtime.IConfigurationElement) -
 new(org.eclipse.core.runtime.IConfigurationElement,org.eclipse.core.runtime.IConfigurationElement,org.eclipse.ui.navigator.Priority,String,boolean) -
 createActionProvider()org.eclipse.ui.navigator.CommonActionProvider -
 isEnabledFor(org.eclipse.jface.viewers.IStructuredSelection)boolean -
 isEnabledFor(Object)boolean -
 getId()String -
 getDefinedId()String -
 isNested()boolean -
 getDependsOnId()String -
 getOverridesId()String -
 getAppearsBeforeId()String -
 getPriority()org.eclipse.ui.navigator.Priority -
 hashCode()int -
 equals(Object)boolean -
 addDependentDescriptor(.CommonActionProviderDescriptor)void o
 addOverridingDescriptor(.CommonActionProviderDescriptor)void o
 hasDependentDescriptors()boolean o
 hasOverridingDescriptors()boolean o
 dependentDescriptors()java.util.Iterator o
 overridingDescriptors()java.util.Iterator o
 getPluginId()String -
 toString()String -
package org.eclipse.ui.internal.navigator.extensions
INavigatorContentExtPtConstants ai
 TAG_ACTION_PROVIDER String sf
 TAG_NAVIGATOR_CONTENT String sf
 TAG_COMMON_WIZARD String sf
 TAG_ENABLEMENT String sf
 TAG_TRIGGER_POINTS String sf
 TAG_POSSIBLE_CHILDREN String sf
 TAG_DUPLICATE_CONTENT_FILTER String sf
 TAG_COMMON_FILTER String sf
 TAG_COMMON_SORTER String sf
 TAG_COMMON_DROP_ADAPTER String sf
 TAG_POSSIBLE_DROP_TARGETS String sf
 TAG_OVERRIDE String sf
 TAG_INITIAL_ACTIVATION String sf
 TAG_FILTER_EXPRESSION String sf
 TAG_PARENT_EXPRESSION String sf
 ATT_ID String sf
 ATT_NAME String sf
 ATT_DESCRIPTION String sf
 ATT_CLASS String sf
 ATT_PRIORITY String sf
 ATT_APPEARS_BEFORE String sf
 ATT_ICON String sf
 ATT_WIZARD_ID String sf
 ATT_TYPE String sf
 ATT_ACTIVE_BY_DEFAULT String sf
 ATT_VISIBLE_IN_UI String sf
 ATT_SORT_ONLY String sf
 ATT_PROVIDES_SAVEABLES String sf
 ATT_CONTENT_PROVIDER String sf
 ATT_LABEL_PROVIDER String sf
 ATT_VIEWER_FILTER String sf
 ATT_ACTION_PROVIDER String sf
 ATT_DEPENDS_ON String sf
 ATT_OVERRIDES String sf
 ATT_POLICY String sf
 ATT_SUPPRESSED_EXT_ID String sf
 ATT_MENU_GROUP_ID String sf
 ATT_ASSOCIATED_EXTENSION_ID String sf
package org.eclipse.ui.internal.navigator.filters
UpdateActiveExtensionsOperation - :org.eclipse.core.commands.operations.AbstractOperation
 new(org.eclipse.ui.navigator.CommonViewer,String[]) -
 execute(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IAdaptable)org.eclipse.core.runtime.IStatus -
 redo(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IAdaptable)org.eclipse.core.runtime.IStatus -
 undo(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IAdaptable)org.eclipse.core.runtime.IStatus -
UpdateActiveFiltersOperation - :org.eclipse.core.commands.operations.AbstractOperation
 new(org.eclipse.ui.navigator.CommonViewer,String[]) -
 execute(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IAdaptable)org.eclipse.core.runtime.IStatus -
 redo(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IAdaptable)org.eclipse.core.runtime.IStatus -
 undo(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IAdaptable)org.eclipse.core.runtime.IStatus -
package org.eclipse.ui.internal.navigator.framelist
FrameList - :org.eclipse.core.commands.common.EventManager
 P_CURRENT_FRAME String sf
 P_RESET String sf
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
 reset()void -
 setCurrentIndex(int)void -
 size()int -
 updateCurrentFrame()void -
package org.eclipse.ui.navigator
CommonActionProvider a :org.eclipse.ui.actions.ActionGroup,.IMementoAware
 new() -
 init(.ICommonActionExtensionSite)void -
 filterAction(org.eclipse.jface.action.IAction)boolean o
 restoreState(org.eclipse.ui.IMemento)void -
 saveState(org.eclipse.ui.IMemento)void -
 getActionSite().ICommonActionExtensionSite of
CommonDragAdapter f :org.eclipse.swt.dnd.DragSourceAdapter
 new(.INavigatorContentService,org.eclipse.jface.viewers.ISelectionProvider) -
 getSupportedDragTransfers()org.eclipse.swt.dnd.Transfer[] -
 dragStart(org.eclipse.swt.dnd.DragSourceEvent)void -
 dragSetData(org.eclipse.swt.dnd.DragSourceEvent)void -
 dragFinished(org.eclipse.swt.dnd.DragSourceEvent)void -
CommonDragAdapterAssistant a
 new() -
 getSupportedTransferTypes()org.eclipse.swt.dnd.Transfer[] a
 setDragData(org.eclipse.swt.dnd.DragSourceEvent,org.eclipse.jface.viewers.IStructuredSelection)boolean a
 dragStart(org.eclipse.swt.dnd.DragSourceEvent,org.eclipse.jface.viewers.IStructuredSelection)void -
 dragFinished(org.eclipse.swt.dnd.DragSourceEvent,org.eclipse.jface.viewers.IStructuredSelection)void -
 setContentService(.INavigatorContentService)void f
 getContentService().INavigatorContentService -
 getShell()org.eclipse.swt.widgets.Shell f
CommonDropAdapter f :org.eclipse.ui.part.PluginDropAdapter
 new(.INavigatorContentService,org.eclipse.jface.viewers.StructuredViewer) -
 getSupportedDropTransfers()org.eclipse.swt.dnd.Transfer[] -
 dragEnter(org.eclipse.swt.dnd.DropTargetEvent)void -
 dragLeave(org.eclipse.swt.dnd.DropTargetEvent)void -
 performDrop(Object)boolean -
 validateDrop(Object,int,org.eclipse.swt.dnd.TransferData)boolean -
 getBounds(org.eclipse.swt.widgets.Item)org.eclipse.swt.graphics.Rectangle -
 getCurrentLocation()int -
 getCurrentOperation()int -
 overrideOperation(int)void -
 getCurrentTarget()Object -
 getCurrentTransfer()org.eclipse.swt.dnd.TransferData -
CommonDropAdapterAssistant a
 new() -
 init(.INavigatorContentService)void f
 doInit()void o
 validateDrop(Object,int,org.eclipse.swt.dnd.TransferData)org.eclipse.core.runtime.IStatus a
 handleDrop(.CommonDropAdapter,org.eclipse.swt.dnd.DropTargetEvent,Object)org.eclipse.core.runtime.IStatus a
 isSupportedType(org.eclipse.swt.dnd.TransferData)boolean -
 validatePluginTransferDrop(org.eclipse.jface.viewers.IStructuredSelection,Object)org.eclipse.core.runtime.IStatus -
 handlePluginTransferDrop(org.eclipse.jface.viewers.IStructuredSelection,Object)org.eclipse.core.runtime.IStatus -
 getContentService().INavigatorContentService o
 getShell()org.eclipse.swt.widgets.Shell of
 getCurrentEvent()org.eclipse.swt.dnd.DropTargetEvent -
 setCommonDropAdapter(.CommonDropAdapter)void -
 getCommonDropAdapter().CommonDropAdapter o
CommonNavigator - :org.eclipse.ui.part.ViewPart,org.eclipse.ui.part.ISetSelectionTarget,org.eclipse.ui.ISaveablePart,org.eclipse.ui.ISaveablesSource,org.eclipse.ui.part.IShowInTarget
 IS_LINKING_ENABLED_PROPERTY int sf
 memento org.eclipse.ui.IMemento o
 new() -
 createPartControl(org.eclipse.swt.widgets.Composite)void -
 updateTitle()void -
 getFrameToolTipText(Object)String -
 dispose()void -
 init(org.eclipse.ui.IViewSite,org.eclipse.ui.IMemento)void - !org.eclipse.ui.PartInitException
 saveState(org.eclipse.ui.IMemento)void -
 setFocus()void -
 selectReveal(org.eclipse.jface.viewers.ISelection)void -
 setLinkingEnabled(boolean)void f
 isLinkingEnabled()boolean f
 getCommonViewer().CommonViewer -
 getNavigatorContentService().INavigatorContentService -
 getAdapter(Class<<T>>)<T> - <T=Object>
 getNavigatorActionService().NavigatorActionService -
 createCommonViewer(org.eclipse.swt.widgets.Composite).CommonViewer o
 createCommonViewerObject(org.eclipse.swt.widgets.Composite).CommonViewer o
 initListeners(org.eclipse.jface.viewers.TreeViewer)void o
 handleDoubleClick(org.eclipse.jface.viewers.DoubleClickEvent)void o
 createCommonManager().CommonNavigatorManager o
 createCommonActionGroup()org.eclipse.ui.actions.ActionGroup o
 getInitialInput()Object o
 getSaveables()org.eclipse.ui.Saveable[] -
 getActiveSaveables()org.eclipse.ui.Saveable[] -
 hasSaveablesProvider()boolean o
 doSave(org.eclipse.core.runtime.IProgressMonitor)void -
 doSaveAs()void -
 isDirty()boolean -
 isSaveAsAllowed()boolean -
 isSaveOnCloseNeeded()boolean -
 show(org.eclipse.ui.part.ShowInContext)boolean -
 getLinkHelperService().LinkHelperService o
 getMemento()org.eclipse.ui.IMemento o
 setRootMode(int)void -
 getRootMode()int -
 setWorkingSetLabel(String)void -
 getWorkingSetLabel()String -
CommonNavigatorManager f :org.eclipse.jface.viewers.ISelectionChangedListener
 new(.CommonNavigator) -
 new(.CommonNavigator,org.eclipse.ui.IMemento) -
 dispose()void -
 selectionChanged(org.eclipse.jface.viewers.SelectionChangedEvent)void -
 restoreState(org.eclipse.ui.IMemento)void -
 saveState(org.eclipse.ui.IMemento)void -
 fillContextMenu(org.eclipse.jface.action.IMenuManager)void o
 initContextMenu()void o
 initViewMenu()void o
 updateStatusBar(org.eclipse.jface.viewers.ISelection)void o
 getNavigatorActionService().NavigatorActionService -
CommonViewer - :org.eclipse.jface.viewers.TreeViewer
 new(String,org.eclipse.swt.widgets.Composite,int) -
 init()void o
 setMapper(.ICommonViewerMapper)void -
 getMapper().ICommonViewerMapper -
 getCommonNavigator().CommonNavigator -
 removeWithoutRefresh(Object[])void o
 initDragAndDrop()void o
 createDragAdapter().CommonDragAdapter o
 createDropAdapter().CommonDropAdapter o
 handleLabelProviderChanged(org.eclipse.jface.viewers.LabelProviderChangedEvent)void o
 handleDispose(org.eclipse.swt.events.DisposeEvent)void o
 dispose()void -
 setSorter(org.eclipse.jface.viewers.ViewerSorter)void x
 setComparator(org.eclipse.jface.viewers.ViewerComparator)void -
 getNavigatorContentService().INavigatorContentService -
 add(Object,Object[])void v
 remove(Object[])void v
 refresh(Object,boolean)void -
 setSelection(org.eclipse.jface.viewers.ISelection,boolean)void -
 hookControl(org.eclipse.swt.widgets.Control)void o
 doUpdateItem(org.eclipse.swt.widgets.Widget)void -
 mapElement(Object,org.eclipse.swt.widgets.Widget)void o
 unmapElement(Object,org.eclipse.swt.widgets.Widget)void o
 unmapAllElements()void o
 setSelectionToWidget(java.util.List,boolean)void o
 handleDoubleSelect(org.eclipse.swt.events.SelectionEvent)void o
 handleOpen(org.eclipse.swt.events.SelectionEvent)void o
 handlePostSelect(org.eclipse.swt.events.SelectionEvent)void o
 handleSelect(org.eclipse.swt.events.SelectionEvent)void o
 getSelection()org.eclipse.jface.viewers.ISelection -
 refresh(Object)void -
 update(Object,String[])void -
 toString()String -
 internalRefresh(Object,boolean)void o
 createFrameList()void -
 getFrameList()org.eclipse.ui.internal.navigator.framelist.FrameList -
CommonViewerComparator f :org.eclipse.jface.viewers.TreePathViewerComparator
 new() -
 setContentService(.INavigatorContentService)void -
 category(Object)int -
 compare(org.eclipse.jface.viewers.Viewer,org.eclipse.jface.viewers.TreePath,Object,Object)int -
 isSorterProperty(Object,String)boolean -
 isSorterProperty(org.eclipse.jface.viewers.TreePath,Object,String)boolean -
CommonViewerSiteFactory f
 new() -
 createCommonViewerSite(org.eclipse.ui.IViewSite).ICommonViewerWorkbenchSite s
 createCommonViewerSite(org.eclipse.ui.IEditorSite).ICommonViewerWorkbenchSite s
 createCommonViewerSite(String,org.eclipse.jface.viewers.ISelectionProvider,org.eclipse.swt.widgets.Shell).ICommonViewerSite s
 createCommonViewerSite(String,org.eclipse.ui.part.IPageSite).ICommonViewerSite s
CommonViewerSorter fx :org.eclipse.jface.viewers.TreePathViewerSorter
 new() -
 setContentService(.INavigatorContentService)void x
 category(Object)int x
 compare(org.eclipse.jface.viewers.Viewer,org.eclipse.jface.viewers.TreePath,Object,Object)int x
 isSorterProperty(Object,String)boolean x
 isSorterProperty(org.eclipse.jface.viewers.TreePath,Object,String)boolean x
ICommonActionConstants ai
 OPEN String sf
ICommonActionExtensionSite ai
 getExtensionStateModel().IExtensionStateModel a
 getExtensionId()String a
 getPluginId()String a
 getContentService().INavigatorContentService a
 getStructuredViewer()org.eclipse.jface.viewers.StructuredViewer a
 getViewSite().ICommonViewerSite a
ICommonContentExtensionSite ai
 getExtensionStateModel().IExtensionStateModel a
 getMemento()org.eclipse.ui.IMemento a
 getExtension().INavigatorContentExtension a
 getService().INavigatorContentService a
ICommonContentProvider ai :org.eclipse.jface.viewers.ITreeContentProvider,.IMementoAware
 init(.ICommonContentExtensionSite)void a
ICommonFilterDescriptor ai
 getId()String a
 getName()String a
 getDescription()String a
 isActiveByDefault()boolean a
ICommonLabelProvider ai :org.eclipse.jface.viewers.ILabelProvider,.IMementoAware,.IDescriptionProvider
 init(.ICommonContentExtensionSite)void a
ICommonMenuConstants ai
 GROUP_TOP String sf
 GROUP_GOTO String sf
 GROUP_SHOW String sf
 GROUP_NEW String sf
 GROUP_OPEN String sf
 GROUP_OPEN_WITH String sf
 GROUP_PORT String sf
 GROUP_EDIT String sf
 GROUP_BUILD String sf
 GROUP_REORGANIZE String sf
 GROUP_GENERATE String sf
 GROUP_SOURCE String sf
 GROUP_SEARCH String sf
 GROUP_ADDITIONS String sf
 GROUP_VIEWER_SETUP String sf
 GROUP_PROPERTIES String sf
ICommonViewerMapper ai
 addToMap(Object,org.eclipse.swt.widgets.Item)void a
 removeFromMap(Object,org.eclipse.swt.widgets.Item)void a
 clearMap()void a
 isEmpty()boolean a
 handlesObject(Object)boolean a
 objectChanged(Object)void a
ICommonViewerSite ai :org.eclipse.core.runtime.IAdaptable
 getId()String a
 getShell()org.eclipse.swt.widgets.Shell a
 getSelectionProvider()org.eclipse.jface.viewers.ISelectionProvider a
 setSelectionProvider(org.eclipse.jface.viewers.ISelectionProvider)void a
ICommonViewerWorkbenchSite ai :.ICommonViewerSite
 getPage()org.eclipse.ui.IWorkbenchPage a
 registerContextMenu(String,org.eclipse.jface.action.MenuManager,org.eclipse.jface.viewers.ISelectionProvider)void a
 getActionBars()org.eclipse.ui.IActionBars a
 getWorkbenchWindow()org.eclipse.ui.IWorkbenchWindow a
 getPart()org.eclipse.ui.IWorkbenchPart a
 getSite()org.eclipse.ui.IWorkbenchPartSite a
IDescriptionProvider ai
 getDescription(Object)String a
IExtensionActivationListener ai
 onExtensionActivation(String,String[],boolean)void a
IExtensionStateModel ai
 getId()String a
 getViewerId()String a
 getStringProperty(String)String a
 getBooleanProperty(String)boolean a
 getIntProperty(String)int a
 getProperty(String)Object a
 setStringProperty(String,String)void a
 setBooleanProperty(String,boolean)void a
 setIntProperty(String,int)void a
 setProperty(String,Object)void a
 addPropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void a
 removePropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void a
ILinkHelper ai
 findSelection(org.eclipse.ui.IEditorInput)org.eclipse.jface.viewers.IStructuredSelection a
 activateEditor(org.eclipse.ui.IWorkbenchPage,org.eclipse.jface.viewers.IStructuredSelection)void a
IMementoAware ai
 restoreState(org.eclipse.ui.IMemento)void a
 saveState(org.eclipse.ui.IMemento)void a
INavigatorActivationService ai
 activateExtensions(String[],boolean).INavigatorContentDescriptor[] a
 deactivateExtensions(String[],boolean).INavigatorContentDescriptor[] a
 isNavigatorExtensionActive(String)boolean a
 persistExtensionActivations()void a
 addExtensionActivationListener(.IExtensionActivationListener)void a
 removeExtensionActivationListener(.IExtensionActivationListener)void a
INavigatorContentDescriptor ai
 getId()String a
 getName()String a
 getPriority()int a
 getAppearsBeforeId()String a
 getSequenceNumber()int a
 isActiveByDefault()boolean a
 isSortOnly()boolean a
 isTriggerPoint(Object)boolean a
 isPossibleChild(Object)boolean a
 arePossibleChildren(org.eclipse.jface.viewers.IStructuredSelection)boolean a
 getSuppressedExtensionId()String a
 getOverridePolicy().OverridePolicy a
 getOverriddenDescriptor().INavigatorContentDescriptor a
 hasOverridingExtensions()boolean a
 getOverriddingExtensions()java.util.Set a
 hasSaveablesProvider()boolean a
INavigatorContentExtension ai :org.eclipse.core.runtime.IAdaptable
 getId()String a
 getDescriptor().INavigatorContentDescriptor a
 getContentProvider()org.eclipse.jface.viewers.ITreeContentProvider a
 getLabelProvider().ICommonLabelProvider a
 isLoaded()boolean a
 getStateModel().IExtensionStateModel a
INavigatorContentService ai
 createCommonContentProvider()org.eclipse.jface.viewers.ITreeContentProvider a
 createCommonLabelProvider()org.eclipse.jface.viewers.ILabelProvider a
 createCommonDescriptionProvider().IDescriptionProvider a
 findStateModel(String).IExtensionStateModel a
 getViewerId()String a
 getViewerDescriptor().INavigatorViewerDescriptor a
 isActive(String)boolean a
 isVisible(String)boolean a
 getVisibleExtensionIds()String[] a
 getVisibleExtensions().INavigatorContentDescriptor[] a
 bindExtensions(String[],boolean).INavigatorContentDescriptor[] a
 restoreState(org.eclipse.ui.IMemento)void a
 saveState(org.eclipse.ui.IMemento)void a
 addListener(.INavigatorContentServiceListener)void a
 removeListener(.INavigatorContentServiceListener)void a
 update()void a
 dispose()void a
 findRootContentExtensions(Object)java.util.Set a
 findContentExtensionsByTriggerPoint(Object)java.util.Set a
 findContentExtensionsWithPossibleChild(Object)java.util.Set a
 getFilterService().INavigatorFilterService a
 getSorterService().INavigatorSorterService a
 getPipelineService().INavigatorPipelineService a
 getDnDService().INavigatorDnDService a
 getActivationService().INavigatorActivationService a
 getSaveablesService().INavigatorSaveablesService a
 getContentExtensionById(String).INavigatorContentExtension a
 getContentDescriptorById(String).INavigatorContentDescriptor a
INavigatorContentServiceListener ai
 onLoad(.INavigatorContentExtension)void a
INavigatorDnDService ai
 getCommonDragAssistants().CommonDragAdapterAssistant[] a
 bindDragAssistant(.CommonDragAdapterAssistant)void a
 findCommonDropAdapterAssistants(Object,org.eclipse.swt.dnd.TransferData).CommonDropAdapterAssistant[] a
 findCommonDropAdapterAssistants(Object,org.eclipse.jface.viewers.IStructuredSelection).CommonDropAdapterAssistant[] a
INavigatorFilterService ai
 getVisibleFilters(boolean)org.eclipse.jface.viewers.ViewerFilter[] a
 getVisibleFilterDescriptors().ICommonFilterDescriptor[] a
 isActive(String)boolean a
 activateFilterIdsAndUpdateViewer(String[])void a
 setActiveFilterIds(String[])void a
 persistFilterActivationState()void a
 getViewerFilter(.ICommonFilterDescriptor)org.eclipse.jface.viewers.ViewerFilter a
INavigatorPipelineService ai
 interceptAdd(.PipelinedShapeModification).PipelinedShapeModification a
 interceptRemove(.PipelinedShapeModification).PipelinedShapeModification a
 interceptRefresh(.PipelinedViewerUpdate)boolean a
 interceptUpdate(.PipelinedViewerUpdate)boolean a
INavigatorSaveablesService ai
 init(org.eclipse.ui.ISaveablesSource,org.eclipse.jface.viewers.StructuredViewer,org.eclipse.ui.ISaveablesLifecycleListener)void a
 getSaveables()org.eclipse.ui.Saveable[] a
 getActiveSaveables()org.eclipse.ui.Saveable[] a
 hasSaveablesProvider()boolean a
INavigatorSorterService ai
 findSorterForParent(Object)org.eclipse.jface.viewers.ViewerSorter ax
 findComparatorForParent(Object)org.eclipse.jface.viewers.ViewerComparator a
 findSorter(.INavigatorContentDescriptor,Object,Object,Object)org.eclipse.jface.viewers.ViewerSorter ax
 findComparator(.INavigatorContentDescriptor,Object,Object,Object)org.eclipse.jface.viewers.ViewerComparator a
 findAvailableSorters(.INavigatorContentDescriptor)java.util.Map<String,org.eclipse.jface.viewers.ViewerComparator> a
INavigatorViewerDescriptor ai
 PROP_HIDE_AVAILABLE_EXT_TAB String sf
 PROP_HIDE_AVAILABLE_CUSTOMIZATIONS_DIALOG String sf
 PROP_HIDE_COLLAPSE_ALL_ACTION String sf
 PROP_HIDE_LINK_WITH_EDITOR_ACTION String sf
 PROP_CUSTOMIZE_VIEW_DIALOG_HELP_CONTEXT String sf
 PROP_ENABLE_TOOLTIP_SUPPORT String sf
 getViewerId()String a
 getPopupMenuId()String a
 isVisibleContentExtension(String)boolean a
 isVisibleActionExtension(String)boolean a
 isRootExtension(String)boolean a
 hasOverriddenRootExtensions()boolean a
 allowsPlatformContributionsToContextMenu()boolean a
 getCustomInsertionPoints().MenuInsertionPoint[] a
 getStringConfigProperty(String)String a
 getBooleanConfigProperty(String)boolean a
 getHelpContext()String a
IPipelinedTreeContentProvider ai :.ICommonContentProvider
 getPipelinedChildren(Object,java.util.Set)void a
 getPipelinedElements(Object,java.util.Set)void a
 getPipelinedParent(Object,Object)Object a
 interceptAdd(.PipelinedShapeModification).PipelinedShapeModification a
 interceptRemove(.PipelinedShapeModification).PipelinedShapeModification a
 interceptRefresh(.PipelinedViewerUpdate)boolean a
 interceptUpdate(.PipelinedViewerUpdate)boolean a
IPipelinedTreeContentProvider2 ai :.IPipelinedTreeContentProvider
 hasPipelinedChildren(Object,boolean)boolean a
LinkHelperService -
 getLinkHelpersFor(Object).ILinkHelper[] -
 getLinkHelpersFor(org.eclipse.ui.IEditorInput).ILinkHelper[] -
 getSelectionFor(org.eclipse.ui.IEditorInput)org.eclipse.jface.viewers.IStructuredSelection -
MenuInsertionPoint f
 new(String,boolean) -
 isSeparator()boolean -
 getName()String -
 toString()String -
NavigatorActionService f :org.eclipse.ui.actions.ActionGroup,.IMementoAware
 new(.ICommonViewerSite,org.eclipse.jface.viewers.StructuredViewer,.INavigatorContentService) -
 prepareMenuForPlatformContributions(org.eclipse.jface.action.MenuManager,org.eclipse.jface.viewers.ISelectionProvider,boolean)void -
 fillContextMenu(org.eclipse.jface.action.IMenuManager)void -
 fillActionBars(org.eclipse.ui.IActionBars)void -
 dispose()void -
 restoreState(org.eclipse.ui.IMemento)void -
 saveState(org.eclipse.ui.IMemento)void -
 getActionProviderInstance(org.eclipse.ui.internal.navigator.actions.CommonActionProviderDescriptor).CommonActionProvider -
NavigatorContentServiceFactory f
 INSTANCE .NavigatorContentServiceFactory sf
 new() -
 createContentService(String).INavigatorContentService -
 createContentService(String,org.eclipse.jface.viewers.StructuredViewer).INavigatorContentService -
OverridePolicy f
 InvokeOnlyIfSuppressedExtAlsoVisibleAndActive_VALUE int sf
 InvokeAlwaysRegardlessOfSuppressedExt_VALUE int sf
 InvokeOnlyIfSuppressedExtAlsoVisibleAndActive_LITERAL String sf
 InvokeAlwaysRegardlessOfSuppressedExt_LITERAL String sf
 InvokeOnlyIfSuppressedExtAlsoVisibleAndActive .OverridePolicy sf
 InvokeAlwaysRegardlessOfSuppressedExt .OverridePolicy sf
 ENUM_ARRAY .OverridePolicy[] sf
 get(String).OverridePolicy s
 get(int).OverridePolicy s
 new(int,String) o
 getLiteral()String -
 getValue()int -
PipelinedShapeModification f
 new(Object,java.util.Set) -
 getParent()Object f
 setParent(Object)void f
 getChildren()java.util.Set f
PipelinedViewerUpdate f
 new() -
 getProperties(Object)String[] f
 setProperties(Object,String[])void f
 getRefreshTargets()java.util.Set f
 isUpdateLabels()boolean f
 setUpdateLabels(boolean)void f
Priority f
 HIGHEST_PRIORITY_VALUE int sf
 HIGHER_PRIORITY_VALUE int sf
 HIGH_PRIORITY_VALUE int sf
 NORMAL_PRIORITY_VALUE int sf
 LOW_PRIORITY_VALUE int sf
 LOWER_PRIORITY_VALUE int sf
 LOWEST_PRIORITY_VALUE int sf
 HIGHEST_PRIORITY_LITERAL String sf
 HIGHER_PRIORITY_LITERAL String sf
 HIGH_PRIORITY_LITERAL String sf
 NORMAL_PRIORITY_LITERAL String sf
 LOW_PRIORITY_LITERAL String sf
 LOWER_PRIORITY_LITERAL String sf
 LOWEST_PRIORITY_LITERAL String sf
 HIGHEST .Priority sf
 HIGHER .Priority sf
 HIGH .Priority sf
 NORMAL .Priority sf
 LOW .Priority sf
 LOWER .Priority sf
 LOWEST .Priority sf
 ENUM_ARRAY .Priority[] sf
 get(String).Priority s
 get(int).Priority s
 new(int,String) o
 getLiteral()String -
 getValue()int -
 toString()String -
SaveablesProvider a :org.eclipse.ui.services.IDisposable
 new() o
 init(org.eclipse.ui.ISaveablesLifecycleListener)void f
 doInit()void o
 fireSaveablesOpened(org.eclipse.ui.Saveable[])void of
 fireSaveablesClosing(org.eclipse.ui.Saveable[],boolean)boolean of
 fireSaveablesClosed(org.eclipse.ui.Saveable[])void of
 fireSaveablesDirtyChanged(org.eclipse.ui.Saveable[])void of
 getSaveables()org.eclipse.ui.Saveable[] a
 getElements(org.eclipse.ui.Saveable)Object[] a
 getSaveable(Object)org.eclipse.ui.Saveable a
 dispose()void -
WizardActionGroup f :org.eclipse.ui.actions.ActionGroup
 TYPE_NEW String sf
 TYPE_IMPORT String sf
 TYPE_EXPORT String sf
 new(org.eclipse.ui.IWorkbenchWindow,org.eclipse.ui.wizards.IWizardRegistry,String) -
 new(org.eclipse.ui.IWorkbenchWindow,org.eclipse.ui.wizards.IWizardRegistry,String,.INavigatorContentService) -
 new(org.eclipse.ui.IWorkbenchWindow,org.eclipse.ui.wizards.IWizardRegistry,String,.INavigatorContentService,java.util.function.Predicate<org.eclipse.ui.wizards.IWizardDescriptor>,boolean) -
 setContext(org.eclipse.ui.actions.ActionContext)void -
 fillContextMenu(org.eclipse.jface.action.IMenuManager)void -
 dispose()void -
 getAction(String)org.eclipse.jface.action.IAction o
 getDescriptor(String)org.eclipse.ui.wizards.IWizardDescriptor o
 getActions()java.util.Map<String,org.eclipse.jface.action.IAction> o
 getWizardActionIds()String[] -
