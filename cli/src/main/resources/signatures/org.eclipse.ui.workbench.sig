# org.eclipse.platform:org.eclipse.ui.workbench:3.139.0
package org.eclipse.e4.ui.workbench.addons.perspectiveswitcher
PerspectiveSwitcher -
 PERSPECTIVE_SWITCHER_ID String sf
 NO_MENU String sf
 eventBroker org.eclipse.e4.core.services.events.IEventBroker o
 downPos org.eclipse.swt.graphics.Point o
 dragItem org.eclipse.swt.widgets.ToolItem o
 dragging boolean o
 dragShell org.eclipse.swt.widgets.Shell o
 new() -
 getItemFor(org.eclipse.e4.ui.model.application.ui.advanced.MPerspective)org.eclipse.swt.widgets.ToolItem o
package org.eclipse.ui
AbstractSourceProvider a :.ISourceProvider
 DEBUG boolean os
 new() -
 addSourceProviderListener(.ISourceProviderListener)void f
 fireSourceChanged(int,String,Object)void of
 fireSourceChanged(int,java.util.Map)void of
 logDebuggingInfo(String)void of
 removeSourceProviderListener(.ISourceProviderListener)void f
 initialize(.services.IServiceLocator)void -
ActiveShellExpression f :org.eclipse.core.expressions.Expression
 SOURCES int sf
 new(org.eclipse.swt.widgets.Shell) -
 collectExpressionInfo(org.eclipse.core.expressions.ExpressionInfo)void -
 computeHashCode()int o
 equals(Object)boolean -
 evaluate(org.eclipse.core.expressions.IEvaluationContext)org.eclipse.core.expressions.EvaluationResult -
 toString()String -
BasicWorkingSetElementAdapter f :.IWorkingSetElementAdapter,org.eclipse.core.runtime.IExecutableExtension
 new() -
 adaptElements(.IWorkingSet,org.eclipse.core.runtime.IAdaptable[])org.eclipse.core.runtime.IAdaptable[] -
 dispose()void -
 setInitializationData(org.eclipse.core.runtime.IConfigurationElement,String,Object)void -
ExtensionFactory - :org.eclipse.core.runtime.IExecutableExtensionFactory,org.eclipse.core.runtime.IExecutableExtension
 APPEARANCE_PREFERENCE_PAGE String sf
 COLORS_AND_FONTS_PREFERENCE_PAGE String sf
 DECORATORS_PREFERENCE_PAGE String sf
 EDITORS_PREFERENCE_PAGE String sf
 FILE_ASSOCIATIONS_PREFERENCE_PAGE String sf
 KEYS_PREFERENCE_PAGE String sf
 NEW_KEYS_PREFERENCE_PAGE String sf
 PERSPECTIVES_PREFERENCE_PAGE String sf
 PREFERENCES_EXPORT_WIZARD String sf
 PREFERENCES_IMPORT_WIZARD String sf
 PROGRESS_VIEW String sf
 WORKBENCH_PREFERENCE_PAGE String sf
 CONTENT_TYPES_PREFERENCE_PAGE String sf
 SHOW_IN_CONTRIBUTION String sf
 new() -
 create()Object - !org.eclipse.core.runtime.CoreException
 setInitializationData(org.eclipse.core.runtime.IConfigurationElement,String,Object)void - !org.eclipse.core.runtime.CoreException
IActionBars ai
 clearGlobalActionHandlers()void a
 getGlobalActionHandler(String)org.eclipse.jface.action.IAction a
 getMenuManager()org.eclipse.jface.action.IMenuManager a
 getServiceLocator().services.IServiceLocator a
 getStatusLineManager()org.eclipse.jface.action.IStatusLineManager a
 getToolBarManager()org.eclipse.jface.action.IToolBarManager a
 setGlobalActionHandler(String,org.eclipse.jface.action.IAction)void a
 updateActionBars()void a
IActionBars2 ai :.IActionBars
 getCoolBarManager()org.eclipse.jface.action.ICoolBarManager a
IActionDelegate ai
 run(org.eclipse.jface.action.IAction)void a
 selectionChanged(org.eclipse.jface.action.IAction,org.eclipse.jface.viewers.ISelection)void a
IActionDelegate2 ai :.IActionDelegate
 init(org.eclipse.jface.action.IAction)void a
 dispose()void a
 runWithEvent(org.eclipse.jface.action.IAction,org.eclipse.swt.widgets.Event)void a
IActionDelegateWithEvent axi
 runWithEvent(org.eclipse.jface.action.IAction,org.eclipse.swt.widgets.Event)void ax
IActionFilter ai
 testAttribute(Object,String,String)boolean a
IAggregateWorkingSet ai :.IWorkingSet
 getComponents().IWorkingSet[] a
IContainmentAdapter ai
 CHECK_CONTEXT int sf
 CHECK_IF_CHILD int sf
 CHECK_IF_ANCESTOR int sf
 CHECK_IF_DESCENDANT int sf
 contains(Object,Object,int)boolean a
IDecoratorManager ai :org.eclipse.jface.viewers.IDelayedLabelDecorator
 getLabelDecorator()org.eclipse.jface.viewers.ILabelDecorator a
 getBaseLabelProvider(String)org.eclipse.jface.viewers.IBaseLabelProvider a
 getLabelDecorator(String)org.eclipse.jface.viewers.ILabelDecorator a
 getLightweightLabelDecorator(String)org.eclipse.jface.viewers.ILightweightLabelDecorator ax
 getEnabled(String)boolean a
 setEnabled(String,boolean)void a !org.eclipse.core.runtime.CoreException
 update(String)void a
IEditorActionBarContributor ai
 init(.IActionBars,.IWorkbenchPage)void a
 setActiveEditor(.IEditorPart)void a
 dispose()void a
IEditorActionDelegate ai :.IActionDelegate
 setActiveEditor(org.eclipse.jface.action.IAction,.IEditorPart)void a
IEditorDescriptor ai :.IWorkbenchPartDescriptor
 getId()String a
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor a
 getLabel()String a
 isInternal()boolean a
 isOpenInPlace()boolean a
 isOpenExternal()boolean a
 getEditorMatchingStrategy().IEditorMatchingStrategy a
IEditorInput ai :org.eclipse.core.runtime.IAdaptable
 exists()boolean a
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor a
 getName()String a
 getPersistable().IPersistableElement a
 getToolTipText()String a
IEditorLauncher ai
 open(org.eclipse.core.runtime.IPath)void a
IEditorMatchingStrategy ai
 matches(.IEditorReference,.IEditorInput)boolean a
IEditorPart ai :.IWorkbenchPart,.ISaveablePart
 PROP_DIRTY int sf
 PROP_INPUT int sf
 getEditorInput().IEditorInput a
 getEditorSite().IEditorSite a
 init(.IEditorSite,.IEditorInput)void a !.PartInitException
IEditorReference ai :.IWorkbenchPartReference
 getFactoryId()String a
 getName()String a
 getEditor(boolean).IEditorPart a
 isPinned()boolean a
 getEditorInput().IEditorInput a !.PartInitException
IEditorRegistry ai
 PROP_CONTENTS int sf
 SYSTEM_EXTERNAL_EDITOR_ID String sf
 SYSTEM_INPLACE_EDITOR_ID String sf
 addPropertyListener(.IPropertyListener)void a
 findEditor(String).IEditorDescriptor a
 getDefaultEditor().IEditorDescriptor ax
 getDefaultEditor(String).IEditorDescriptor a
 getDefaultEditor(String,org.eclipse.core.runtime.content.IContentType).IEditorDescriptor a
 getEditors(String).IEditorDescriptor[] a
 getEditors(String,org.eclipse.core.runtime.content.IContentType).IEditorDescriptor[] a
 getFileEditorMappings().IFileEditorMapping[] a
 getImageDescriptor(String)org.eclipse.jface.resource.ImageDescriptor a
 getImageDescriptor(String,org.eclipse.core.runtime.content.IContentType)org.eclipse.jface.resource.ImageDescriptor a
 removePropertyListener(.IPropertyListener)void a
 setDefaultEditor(String,String)void a
 isSystemInPlaceEditorAvailable(String)boolean a
 isSystemExternalEditorAvailable(String)boolean a
 getSystemExternalEditorImageDescriptor(String)org.eclipse.jface.resource.ImageDescriptor a
IEditorSite ai :.IWorkbenchPartSite
 getActionBarContributor().IEditorActionBarContributor a
 getActionBars().IActionBars a
 registerContextMenu(org.eclipse.jface.action.MenuManager,org.eclipse.jface.viewers.ISelectionProvider,boolean)void a
 registerContextMenu(String,org.eclipse.jface.action.MenuManager,org.eclipse.jface.viewers.ISelectionProvider,boolean)void a
IElementFactory ai
 createElement(.IMemento)org.eclipse.core.runtime.IAdaptable a
IExportWizard ai :.IWorkbenchWizard
IFileEditorMapping ai
 getDefaultEditor().IEditorDescriptor a
 getEditors().IEditorDescriptor[] a
 getDeletedEditors().IEditorDescriptor[] a
 getExtension()String a
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor a
 getLabel()String a
 getName()String a
IFolderLayout ai :.IPlaceholderFolderLayout
 addView(String)void a
IImportWizard ai :.IWorkbenchWizard
IInPlaceEditor ai :.IEditorPart
 sourceDeleted()void a
 sourceChanged(.IInPlaceEditorInput)void a
IInPlaceEditorInput ai :.IPathEditorInput
 setInPlaceEditor(.IInPlaceEditor)void a
IKeyBindingService axi
 getScopes()String[] ax
 registerAction(org.eclipse.jface.action.IAction)void ax
 setScopes(String[])void ax
 unregisterAction(org.eclipse.jface.action.IAction)void ax
ILocalWorkingSetManager ai :.IWorkingSetManager
 saveState(.IMemento)void a
 restoreState(.IMemento)void a
IMemento ai
 TAG_ID String sf
 createChild(String).IMemento a
 createChild(String,String).IMemento a
 getChild(String).IMemento a
 getChildren().IMemento[] a
 getChildren(String).IMemento[] a
 getFloat(String)Float a
 getType()String a
 getID()String a
 getInteger(String)Integer a
 getString(String)String a
 getBoolean(String)Boolean a
 getTextData()String a
 getAttributeKeys()String[] a
 putFloat(String,float)void a
 putInteger(String,int)void a
 putMemento(.IMemento)void a
 putString(String,String)void a
 putBoolean(String,boolean)void a
 putTextData(String)void a
INavigationHistory ai
 markLocation(.IEditorPart)void a
 getCurrentLocation().INavigationLocation a
 getLocations().INavigationLocation[] a
INavigationLocation ai
 dispose()void a
 releaseState()void a
 saveState(.IMemento)void a
 restoreState(.IMemento)void a
 restoreLocation()void a
 mergeInto(.INavigationLocation)boolean a
 getInput()Object a
 getId()String a
 getText()String a
 setInput(Object)void a
 setId(String)void a
 update()void a
INavigationLocationProvider ai
 createEmptyNavigationLocation().INavigationLocation a
 createNavigationLocation().INavigationLocation a
INestableKeyBindingService axi :.IKeyBindingService
 activateKeyBindingService(.IWorkbenchSite)boolean ax
 getKeyBindingService(.IWorkbenchSite).IKeyBindingService ax
 removeKeyBindingService(.IWorkbenchSite)boolean ax
INewWizard ai :.IWorkbenchWizard
INullSelectionListener ai :.ISelectionListener
IObjectActionDelegate ai :.IActionDelegate
 setActivePart(org.eclipse.jface.action.IAction,.IWorkbenchPart)void a
IPageLayout ai
 ID_EDITOR_AREA String sf
 ID_PROJECT_EXPLORER String sf
 ID_PROP_SHEET String sf
 ID_OUTLINE String sf
 ID_BOOKMARKS String sf
 ID_PROBLEM_VIEW String sf
 ID_PROGRESS_VIEW String sf
 ID_TASK_LIST String sf
 ID_MINIMAP_VIEW String sf
 ID_NAVIGATE_ACTION_SET String sf
 LEFT int sf
 RIGHT int sf
 TOP int sf
 BOTTOM int sf
 RATIO_MIN float sf
 RATIO_MAX float sf
 DEFAULT_FASTVIEW_RATIO float sfx
 DEFAULT_VIEW_RATIO float sf
 INVALID_RATIO float sf
 NULL_RATIO float sf
 addActionSet(String)void a
 addNewWizardShortcut(String)void a
 addPerspectiveShortcut(String)void a
 addPlaceholder(String,int,float,String)void a
 addShowInPart(String)void a
 addShowViewShortcut(String)void a
 addView(String,int,float,String)void a
 createFolder(String,int,float,String).IFolderLayout a
 createPlaceholderFolder(String,int,float,String).IPlaceholderFolderLayout a
 getEditorArea()String a
 isEditorAreaVisible()boolean a
 setEditorAreaVisible(boolean)void a
 getEditorReuseThreshold()int ax
 setEditorReuseThreshold(int)void ax
 setFixed(boolean)void a
 isFixed()boolean a
 getViewLayout(String).IViewLayout a
 addStandaloneView(String,boolean,int,float,String)void a
 addStandaloneViewPlaceholder(String,int,float,String,boolean)void a
 getDescriptor().IPerspectiveDescriptor a
 getFolderForView(String).IPlaceholderFolderLayout a
 setEditorOnboardingText(String)void a
 setEditorOnboardingImageUri(String)void a
 addEditorOnboardingCommandId(String)void a
IPageListener ai
 pageActivated(.IWorkbenchPage)void a
 pageClosed(.IWorkbenchPage)void a
 pageOpened(.IWorkbenchPage)void a
IPageService ai
 addPageListener(.IPageListener)void a
 addPerspectiveListener(.IPerspectiveListener)void a
 getActivePage().IWorkbenchPage a
 removePageListener(.IPageListener)void a
 removePerspectiveListener(.IPerspectiveListener)void a
IPartListener ai
 partActivated(.IWorkbenchPart)void a
 partBroughtToTop(.IWorkbenchPart)void a
 partClosed(.IWorkbenchPart)void a
 partDeactivated(.IWorkbenchPart)void a
 partOpened(.IWorkbenchPart)void a
IPartListener2 ai
 partActivated(.IWorkbenchPartReference)void d
 partBroughtToTop(.IWorkbenchPartReference)void d
 partClosed(.IWorkbenchPartReference)void d
 partDeactivated(.IWorkbenchPartReference)void d
 partOpened(.IWorkbenchPartReference)void d
 partHidden(.IWorkbenchPartReference)void d
 partVisible(.IWorkbenchPartReference)void d
 partInputChanged(.IWorkbenchPartReference)void d
IPartService ai
 addPartListener(.IPartListener)void a
 addPartListener(.IPartListener2)void a
 getActivePart().IWorkbenchPart a
 getActivePartReference().IWorkbenchPartReference a
 removePartListener(.IPartListener)void a
 removePartListener(.IPartListener2)void a
IPathEditorInput ai :.IEditorInput
 getPath()org.eclipse.core.runtime.IPath a
IPersistable ai
 saveState(.IMemento)void a
IPersistableEditor ai :.IPersistable
 restoreState(.IMemento)void a
IPersistableElement ai :.IPersistable
 getFactoryId()String a
IPerspectiveDescriptor ai
 getDescription()String a
 getId()String a
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor a
 getLabel()String a
 getDefaultShowIn()String a
IPerspectiveFactory ai
 createInitialLayout(.IPageLayout)void a
IPerspectiveListener ai
 perspectiveActivated(.IWorkbenchPage,.IPerspectiveDescriptor)void a
 perspectiveChanged(.IWorkbenchPage,.IPerspectiveDescriptor,String)void a
IPerspectiveListener2 ai :.IPerspectiveListener
 perspectiveChanged(.IWorkbenchPage,.IPerspectiveDescriptor,.IWorkbenchPartReference,String)void a
IPerspectiveListener3 ai :.IPerspectiveListener2
 perspectiveOpened(.IWorkbenchPage,.IPerspectiveDescriptor)void a
 perspectiveClosed(.IWorkbenchPage,.IPerspectiveDescriptor)void a
 perspectiveDeactivated(.IWorkbenchPage,.IPerspectiveDescriptor)void a
 perspectiveSavedAs(.IWorkbenchPage,.IPerspectiveDescriptor,.IPerspectiveDescriptor)void a
IPerspectiveListener4 ai :.IPerspectiveListener3
 perspectivePreDeactivate(.IWorkbenchPage,.IPerspectiveDescriptor)void a
IPerspectiveRegistry ai
 clonePerspective(String,String,.IPerspectiveDescriptor).IPerspectiveDescriptor a !IllegalArgumentException
 deletePerspective(.IPerspectiveDescriptor)void a
 findPerspectiveWithId(String).IPerspectiveDescriptor a
 findPerspectiveWithLabel(String).IPerspectiveDescriptor a
 getDefaultPerspective()String a
 getPerspectives().IPerspectiveDescriptor[] a
 setDefaultPerspective(String)void a
 revertPerspective(.IPerspectiveDescriptor)void a
IPlaceholderFolderLayout ai
 addPlaceholder(String)void a
 getProperty(String)String a
 setProperty(String,String)void a
IPluginContribution ai
 getLocalId()String a
 getPluginId()String a
IPropertyListener ai
 propertyChanged(Object,int)void a
IReusableEditor ai :.IEditorPart
 setInput(.IEditorInput)void a
ISaveableFilter ai
 select(.Saveable,.IWorkbenchPart[])boolean a
ISaveablePart ai
 PROP_DIRTY int sf
 doSave(org.eclipse.core.runtime.IProgressMonitor)void a
 doSaveAs()void a
 isDirty()boolean a
 isSaveAsAllowed()boolean a
 isSaveOnCloseNeeded()boolean a
ISaveablePart2 ai :.ISaveablePart
 YES int sf
 NO int sf
 CANCEL int sf
 DEFAULT int sf
 promptToSaveOnClose()int a
ISaveablesLifecycleListener ai
 handleLifecycleEvent(.SaveablesLifecycleEvent)void a
ISaveablesSource ai
 getSaveables().Saveable[] a
 getActiveSaveables().Saveable[] a
ISecondarySaveableSource ai
 isDirtyStateSupported()boolean d
ISelectionListener ai :java.util.EventListener
 selectionChanged(.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)void a
ISelectionService ai
 addSelectionListener(.ISelectionListener)void a
 addSelectionListener(String,.ISelectionListener)void a
 addPostSelectionListener(.ISelectionListener)void a
 addPostSelectionListener(String,.ISelectionListener)void a
 getSelection()org.eclipse.jface.viewers.ISelection a
 getSelection(String)org.eclipse.jface.viewers.ISelection a
 removeSelectionListener(.ISelectionListener)void a
 removeSelectionListener(String,.ISelectionListener)void a
 removePostSelectionListener(.ISelectionListener)void a
 removePostSelectionListener(String,.ISelectionListener)void a
ISharedImages ai
 IMG_DEC_FIELD_ERROR String sf
 IMG_DEC_FIELD_WARNING String sf
 IMG_DEF_VIEW String sf
 IMG_ELCL_COLLAPSEALL String sf
 IMG_ELCL_COLLAPSEALL_DISABLED String sf
 IMG_ELCL_EXPANDALL String sf
 IMG_ELCL_EXPANDALL_DISABLED String sf
 IMG_ELCL_REMOVE String sf
 IMG_ELCL_REMOVE_DISABLED String sf
 IMG_ELCL_REMOVEALL String sf
 IMG_ELCL_REMOVEALL_DISABLED String sf
 IMG_ELCL_STOP String sf
 IMG_ELCL_STOP_DISABLED String sf
 IMG_ELCL_SYNCED String sf
 IMG_ELCL_SYNCED_DISABLED String sf
 IMG_ETOOL_CLEAR String sf
 IMG_ETOOL_CLEAR_DISABLED String sf
 IMG_ETOOL_DEF_PERSPECTIVE String sf
 IMG_ETOOL_DELETE String sf
 IMG_ETOOL_DELETE_DISABLED String sf
 IMG_ETOOL_HOME_NAV String sf
 IMG_ETOOL_HOME_NAV_DISABLED String sf
 IMG_ETOOL_PRINT_EDIT String sf
 IMG_ETOOL_PRINT_EDIT_DISABLED String sf
 IMG_ETOOL_SAVE_EDIT String sf
 IMG_ETOOL_SAVE_EDIT_DISABLED String sf
 IMG_ETOOL_SAVEALL_EDIT String sf
 IMG_ETOOL_SAVEALL_EDIT_DISABLED String sf
 IMG_ETOOL_SAVEAS_EDIT String sf
 IMG_ETOOL_SAVEAS_EDIT_DISABLED String sf
 IMG_LCL_LINKTO_HELP String sf
 IMG_OBJ_ADD String sf
 IMG_OBJ_ELEMENT String sf
 IMG_OBJ_FILE String sf
 IMG_OBJ_FOLDER String sf
 IMG_OBJ_PROJECT String sfx
 IMG_OBJ_PROJECT_CLOSED String sfx
 IMG_OBJS_BKMRK_TSK String sfx
 IMG_OBJS_ERROR_TSK String sf
 IMG_OBJS_INFO_TSK String sf
 IMG_OBJS_TASK_TSK String sfx
 IMG_OBJS_WARN_TSK String sf
 IMG_OPEN_MARKER String sfx
 IMG_TOOL_BACK String sf
 IMG_TOOL_BACK_DISABLED String sf
 IMG_TOOL_COPY String sf
 IMG_TOOL_COPY_DISABLED String sf
 IMG_TOOL_CUT String sf
 IMG_TOOL_CUT_DISABLED String sf
 IMG_TOOL_DELETE String sf
 IMG_TOOL_DELETE_DISABLED String sf
 IMG_TOOL_FORWARD String sf
 IMG_TOOL_FORWARD_DISABLED String sf
 IMG_TOOL_NEW_WIZARD String sf
 IMG_TOOL_NEW_WIZARD_DISABLED String sf
 IMG_TOOL_PASTE String sf
 IMG_TOOL_PASTE_DISABLED String sf
 IMG_TOOL_REDO String sf
 IMG_TOOL_REDO_DISABLED String sf
 IMG_TOOL_UNDO String sf
 IMG_TOOL_UNDO_DISABLED String sf
 IMG_TOOL_UP String sf
 IMG_TOOL_UP_DISABLED String sf
 IMG_OBJS_DND_LEFT_SOURCE String sfx
 IMG_OBJS_DND_LEFT_MASK String sfx
 IMG_OBJS_DND_RIGHT_SOURCE String sfx
 IMG_OBJS_DND_RIGHT_MASK String sfx
 IMG_OBJS_DND_TOP_SOURCE String sfx
 IMG_OBJS_DND_TOP_MASK String sfx
 IMG_OBJS_DND_BOTTOM_SOURCE String sfx
 IMG_OBJS_DND_BOTTOM_MASK String sfx
 IMG_OBJS_DND_INVALID_SOURCE String sfx
 IMG_OBJS_DND_INVALID_MASK String sfx
 IMG_OBJS_DND_STACK_SOURCE String sfx
 IMG_OBJS_DND_STACK_MASK String sfx
 IMG_OBJS_DND_OFFSCREEN_SOURCE String sfx
 IMG_OBJS_DND_OFFSCREEN_MASK String sfx
 IMG_OBJS_DND_TOFASTVIEW_SOURCE String sfx
 IMG_OBJS_DND_TOFASTVIEW_MASK String sfx
 IMG_OBJS_DND_LEFT String sf
 IMG_OBJS_DND_RIGHT String sf
 IMG_OBJS_DND_TOP String sf
 IMG_OBJS_DND_BOTTOM String sf
 IMG_OBJS_DND_INVALID String sf
 IMG_OBJS_DND_STACK String sf
 IMG_OBJS_DND_OFFSCREEN String sf
 IMG_OBJS_DND_TOFASTVIEW String sf
 IMG_DEF_MISSING String sf
 getImage(String)org.eclipse.swt.graphics.Image a
 getImageDescriptor(String)org.eclipse.jface.resource.ImageDescriptor a
 get().ISharedImages s
IShowEditorInput ai
 showEditorInput(.IEditorInput)void a
ISizeProvider ai
 INFINITE int sf
 getSizeFlags(boolean)int a
 computePreferredSize(boolean,int,int,int)int a
ISourceProvider ai
 addSourceProviderListener(.ISourceProviderListener)void a
 dispose()void a
 getCurrentState()java.util.Map a
 getProvidedSourceNames()String[] a
 removeSourceProviderListener(.ISourceProviderListener)void a
ISourceProviderListener ai
 sourceChanged(int,java.util.Map)void a
 sourceChanged(int,String,Object)void a
ISources ai
 WORKBENCH int sf
 LEGACY_LEGACY int sf
 LEGACY_LOW int sf
 LEGACY_MEDIUM int sf
 ACTIVE_CONTEXT int sf
 ACTIVE_CONTEXT_NAME String sf
 ACTIVE_ACTION_SETS int sf
 ACTIVE_ACTION_SETS_NAME String sf
 ACTIVE_SHELL int sf
 ACTIVE_SHELL_NAME String sf
 ACTIVE_WORKBENCH_WINDOW_SHELL int sf
 ACTIVE_WORKBENCH_WINDOW_SHELL_NAME String sf
 ACTIVE_WORKBENCH_WINDOW int sf
 ACTIVE_WORKBENCH_WINDOW_NAME String sf
 ACTIVE_WORKBENCH_WINDOW_SUBORDINATE int sf
 ACTIVE_WORKBENCH_WINDOW_IS_COOLBAR_VISIBLE_NAME String sf
 ACTIVE_WORKBENCH_WINDOW_IS_PERSPECTIVEBAR_VISIBLE_NAME String sf
 ACTIVE_WORKBENCH_WINDOW_ACTIVE_PERSPECTIVE_NAME String sf
 ACTIVE_EDITOR int sf
 ACTIVE_EDITOR_NAME String sf
 ACTIVE_EDITOR_INPUT_NAME String sf
 ACTIVE_EDITOR_ID int sf
 ACTIVE_EDITOR_ID_NAME String sf
 ACTIVE_PART int sf
 ACTIVE_PART_NAME String sf
 ACTIVE_PART_ID int sf
 ACTIVE_PART_ID_NAME String sf
 ACTIVE_SITE int sf
 ACTIVE_SITE_NAME String sf
 SHOW_IN_SELECTION String sf
 SHOW_IN_INPUT String sf
 ACTIVE_CURRENT_SELECTION int sf
 ACTIVE_CURRENT_SELECTION_NAME String sf
 ACTIVE_MENU int sf
 ACTIVE_MENU_NAME String sf
 ACTIVE_MENU_SELECTION_NAME String sf
 ACTIVE_MENU_EDITOR_INPUT_NAME String sf
 ACTIVE_FOCUS_CONTROL_NAME String sf
 ACTIVE_FOCUS_CONTROL_ID_NAME String sf
IStartup ai
 earlyStartup()void a
IViewActionDelegate ai :.IActionDelegate
 init(.IViewPart)void a
IViewLayout ai
 isCloseable()boolean a
 setCloseable(boolean)void a
 isMoveable()boolean a
 setMoveable(boolean)void a
 isStandalone()boolean a
 getShowTitle()boolean a
IViewPart ai :.IWorkbenchPart,.IPersistable
 getViewSite().IViewSite a
 init(.IViewSite)void a !.PartInitException
 init(.IViewSite,.IMemento)void a !.PartInitException
 saveState(.IMemento)void a
IViewReference ai :.IWorkbenchPartReference
 getSecondaryId()String a
 getView(boolean).IViewPart a
 isFastView()boolean a
IViewSite ai :.IWorkbenchPartSite
 getActionBars().IActionBars a
 getSecondaryId()String a
IWindowListener ai
 windowActivated(.IWorkbenchWindow)void a
 windowDeactivated(.IWorkbenchWindow)void a
 windowClosed(.IWorkbenchWindow)void a
 windowOpened(.IWorkbenchWindow)void a
IWorkbench ai :org.eclipse.core.runtime.IAdaptable,.services.IServiceLocator
 getDisplay()org.eclipse.swt.widgets.Display a
 getProgressService().progress.IProgressService a
 addWorkbenchListener(.IWorkbenchListener)void a
 removeWorkbenchListener(.IWorkbenchListener)void a
 addWindowListener(.IWindowListener)void a
 removeWindowListener(.IWindowListener)void a
 close()boolean a
 getActiveWorkbenchWindow().IWorkbenchWindow a
 getEditorRegistry().IEditorRegistry a
 getOperationSupport().operations.IWorkbenchOperationSupport a
 getPerspectiveRegistry().IPerspectiveRegistry a
 getPreferenceManager()org.eclipse.jface.preference.PreferenceManager a
 getPreferenceStore()org.eclipse.jface.preference.IPreferenceStore ax
 getSharedImages().ISharedImages a
 getWorkbenchWindowCount()int a
 getWorkbenchWindows().IWorkbenchWindow[] a
 getWorkingSetManager().IWorkingSetManager a
 createLocalWorkingSetManager().ILocalWorkingSetManager a
 openWorkbenchWindow(String,org.eclipse.core.runtime.IAdaptable).IWorkbenchWindow a !.WorkbenchException
 openWorkbenchWindow(org.eclipse.core.runtime.IAdaptable).IWorkbenchWindow a !.WorkbenchException
 restart()boolean a
 restart(boolean)boolean a
 showPerspective(String,.IWorkbenchWindow).IWorkbenchPage a !.WorkbenchException
 showPerspective(String,.IWorkbenchWindow,org.eclipse.core.runtime.IAdaptable).IWorkbenchPage a !.WorkbenchException
 getDecoratorManager().IDecoratorManager a
 saveAllEditors(boolean)boolean a
 getElementFactory(String).IElementFactory a
 getActivitySupport().activities.IWorkbenchActivitySupport a
 getContextSupport().contexts.IWorkbenchContextSupport ax
 getThemeManager().themes.IThemeManager a
 getIntroManager().intro.IIntroManager a
 getHelpSystem().help.IWorkbenchHelpSystem a
 getBrowserSupport().browser.IWorkbenchBrowserSupport a
 isStarting()boolean a
 isClosing()boolean a
 getExtensionTracker()org.eclipse.core.runtime.dynamichelpers.IExtensionTracker a
 getViewRegistry().views.IViewRegistry a
 getNewWizardRegistry().wizards.IWizardRegistry a
 getImportWizardRegistry().wizards.IWizardRegistry a
 getExportWizardRegistry().wizards.IWizardRegistry a
 saveAll(org.eclipse.jface.window.IShellProvider,org.eclipse.jface.operation.IRunnableContext,.ISaveableFilter,boolean)boolean a
 getModalDialogShellProvider()org.eclipse.jface.window.IShellProvider a
IWorkbenchActionConstants ai
 MENU_PREFIX String sf
 SEP String sf
 M_FILE String sf
 M_EDIT String sf
 M_VIEW String sfx
 M_WORKBENCH String sfx
 M_PERSPECTIVE String sf
 M_NAVIGATE String sf
 M_PROJECT String sf
 M_WINDOW String sf
 M_LAUNCH String sf
 M_HELP String sf
 M_PROJECT_CONFIGURE String sf
 MB_ADDITIONS String sf
 FILE_START String sf
 FILE_END String sf
 NEW String sfx
 NEW_EXT String sf
 CLOSE String sfx
 CLOSE_ALL String sfx
 CLOSE_EXT String sf
 SAVE String sfx
 SAVE_AS String sfx
 SAVE_ALL String sfx
 SAVE_EXT String sf
 PRINT String sfx
 PRINT_EXT String sf
 IMPORT String sfx
 EXPORT String sfx
 IMPORT_EXT String sf
 MRU String sf
 QUIT String sfx
 EDIT_START String sf
 EDIT_END String sf
 UNDO String sfx
 REDO String sfx
 UNDO_EXT String sf
 CUT String sfx
 COPY String sfx
 PASTE String sfx
 CUT_EXT String sf
 DELETE String sfx
 FIND String sfx
 FIND_EXT String sf
 SELECT_ALL String sfx
 BOOKMARK String sfx
 ADD_TASK String sfx
 ADD_EXT String sf
 WB_START String sf
 WB_END String sf
 BUILD_EXT String sf
 BUILD String sfx
 REBUILD_ALL String sfx
 TOOLBAR_FILE String sf
 TOOLBAR_EDIT String sf
 TOOLBAR_NAVIGATE String sf
 TOOLBAR_HELP String sf
 PIN_GROUP String sf
 HISTORY_GROUP String sf
 NEW_GROUP String sf
 SAVE_GROUP String sf
 EDIT_GROUP String sf
 BUILD_GROUP String sf
 GROUP_MANAGING String sf
 GROUP_REORGANIZE String sf
 GROUP_ADD String sf
 GROUP_FILE String sf
 GROUP_SHOW_IN String sf
 GROUP_APP String sf
 GROUP_EDITOR String sf
 GROUP_HELP String sf
 VIEW_EXT String sf
 WINDOW_EXT String sf
 LAUNCH_EXT String sf
 REVERT String sfx
 REFRESH String sfx
 PROPERTIES String sfx
 MOVE String sfx
 RENAME String sfx
 PERSPECTIVE_START String sf
 PERSPECTIVE_END String sf
 NAV_START String sf
 NAV_END String sf
 OPEN_EXT String sf
 SHOW_EXT String sf
 GO_INTO String sf
 GO_TO String sf
 GO_TO_RESOURCE String sf
 SYNC_EDITOR String sfx
 SHOW_IN String sfx
 BACK String sfx
 FORWARD String sfx
 UP String sf
 NEXT String sfx
 PREVIOUS String sfx
 PROJ_START String sf
 PROJ_END String sf
 BUILD_PROJECT String sfx
 REBUILD_PROJECT String sfx
 OPEN_PROJECT String sfx
 CLOSE_PROJECT String sfx
 HELP_START String sf
 HELP_END String sf
 ABOUT String sfx
 GLOBAL_ACTIONS String[] sfx
IWorkbenchCommandConstants ai
 FILE_NEW String sf
 FILE_NEW_PARM_WIZARDID String sf
 FILE_CLOSE String sf
 FILE_CLOSE_ALL String sf
 FILE_IMPORT String sf
 FILE_IMPORT_PARM_WIZARDID String sf
 FILE_EXPORT String sf
 FILE_EXPORT_PARM_WIZARDID String sf
 FILE_SAVE String sf
 FILE_SAVE_AS String sf
 FILE_SAVE_ALL String sf
 FILE_PRINT String sf
 FILE_REVERT String sf
 FILE_RESTART String sf
 FILE_REFRESH String sf
 FILE_PROPERTIES String sf
 FILE_EXIT String sf
 FILE_MOVE String sf
 FILE_RENAME String sf
 FILE_CLOSE_OTHERS String sf
 EDIT_UNDO String sf
 EDIT_REDO String sf
 EDIT_CUT String sf
 EDIT_COPY String sf
 EDIT_PASTE String sf
 EDIT_DELETE String sf
 EDIT_CONTENT_ASSIST String sf
 EDIT_CONTEXT_INFORMATION String sf
 EDIT_SELECT_ALL String sf
 EDIT_FIND_AND_REPLACE String sf
 EDIT_ADD_TASK String sf
 EDIT_ADD_BOOKMARK String sf
 NAVIGATE_GO_INTO String sf
 NAVIGATE_BACK String sf
 NAVIGATE_FORWARD String sf
 NAVIGATE_UP String sf
 NAVIGATE_NEXT String sf
 NAVIGATE_BACKWARD_HISTORY String sf
 NAVIGATE_FORWARD_HISTORY String sf
 NAVIGATE_PREVIOUS String sf
 NAVIGATE_TOGGLE_LINK_WITH_EDITOR String sf
 NAVIGATE_NEXT_PAGE String sf
 NAVIGATE_PREVIOUS_PAGE String sf
 NAVIGATE_COLLAPSE_ALL String sf
 NAVIGATE_EXPAND_ALL String sf
 NAVIGATE_SHOW_IN String sf
 NAVIGATE_SHOW_IN_PARM_TARGET String sf
 NAVIGATE_SHOW_IN_QUICK_MENU String sf
 PROJECT_BUILD_ALL String sf
 PROJECT_BUILD_PROJECT String sf
 PROJECT_CLOSE_PROJECT String sf
 PROJECT_CLOSE_UNRELATED_PROJECTS String sf
 PROJECT_OPEN_PROJECT String sf
 WINDOW_NEW_WINDOW String sf
 WINDOW_NEW_EDITOR String sf
 WINDOW_SHOW_VIEW_MENU String sf
 WINDOW_ACTIVATE_EDITOR String sf
 WINDOW_MAXIMIZE_ACTIVE_VIEW_OR_EDITOR String sf
 WINDOW_MINIMIZE_ACTIVE_VIEW_OR_EDITOR String sf
 WINDOW_NEXT_EDITOR String sf
 WINDOW_PREVIOUS_EDITOR String sf
 WINDOW_NEXT_VIEW String sf
 WINDOW_PREVIOUS_VIEW String sf
 WINDOW_NEXT_PERSPECTIVE String sf
 WINDOW_PREVIOUS_PERSPECTIVE String sf
 WINDOW_CLOSE_ALL_PERSPECTIVES String sf
 WINDOW_CLOSE_PERSPECTIVE String sf
 WINDOW_CLOSE_PERSPECTIVE_PARM_ID String sf
 WINDOW_CLOSE_PART String sf
 WINDOW_CUSTOMIZE_PERSPECTIVE String sf
 WINDOW_PIN_EDITOR String sf
 WINDOW_PREFERENCES String sf
 WINDOW_PREFERENCES_PARM_PAGEID String sf
 WINDOW_RESET_PERSPECTIVE String sf
 WINDOW_SAVE_PERSPECTIVE_AS String sf
 WINDOW_SHOW_KEY_ASSIST String sf
 WINDOW_LOCK_TOOLBAR String sf
 HELP_HELP_CONTENTS String sf
 HELP_HELP_SEARCH String sf
 HELP_DYNAMIC_HELP String sf
 HELP_WELCOME String sf
 HELP_TIPS_AND_TRICKS String sf
 HELP_ABOUT String sf
 VIEWS_SHOW_VIEW String sf
 VIEWS_SHOW_VIEW_PARM_ID String sf
 VIEWS_SHOW_VIEW_SECONDARY_ID String sf
 VIEWS_SHOW_VIEW_PARM_FASTVIEW String sf
 PERSPECTIVES_SHOW_PERSPECTIVE String sf
 PERSPECTIVES_SHOW_PERSPECTIVE_PARM_ID String sf
 PERSPECTIVES_SHOW_PERSPECTIVE_PARM_NEWWINDOW String sf
IWorkbenchListener ai
 preShutdown(.IWorkbench,boolean)boolean a
 postShutdown(.IWorkbench)void a
IWorkbenchPage ai :.IPartService,.ISelectionService
 EDITOR_ID_ATTR String sfx
 CHANGE_RESET String sf
 CHANGE_RESET_COMPLETE String sf
 CHANGE_VIEW_SHOW String sf
 CHANGE_VIEW_HIDE String sf
 CHANGE_EDITOR_OPEN String sf
 CHANGE_EDITOR_CLOSE String sf
 CHANGE_EDITOR_AREA_SHOW String sf
 CHANGE_EDITOR_AREA_HIDE String sf
 CHANGE_ACTION_SET_SHOW String sf
 CHANGE_ACTION_SET_HIDE String sf
 CHANGE_FAST_VIEW_ADD String sf
 CHANGE_FAST_VIEW_REMOVE String sf
 CHANGE_WORKING_SET_REPLACE String sf
 CHANGE_WORKING_SETS_REPLACE String sf
 VIEW_ACTIVATE int sf
 VIEW_VISIBLE int sf
 VIEW_CREATE int sf
 MATCH_NONE int sf
 MATCH_INPUT int sf
 MATCH_ID int sf
 MATCH_IGNORE_SIZE int sf
 STATE_MINIMIZED int sf
 STATE_MAXIMIZED int sf
 STATE_RESTORED int sf
 activate(.IWorkbenchPart)void a
 addPropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void ax
 bringToTop(.IWorkbenchPart)void a
 close()boolean a
 closeAllEditors(boolean)boolean a
 closeEditors(.IEditorReference[],boolean)boolean a
 closeEditor(.IEditorPart,boolean)boolean a
 findView(String).IViewPart a
 findViewReference(String).IViewReference a
 findViewReference(String,String).IViewReference a
 getActiveEditor().IEditorPart a
 findEditor(.IEditorInput).IEditorPart a
 findEditors(.IEditorInput,String,int).IEditorReference[] a
 getEditors().IEditorPart[] ax
 getEditorReferences().IEditorReference[] a
 getDirtyEditors().IEditorPart[] a
 getInput()org.eclipse.core.runtime.IAdaptable a
 getLabel()String a
 getPerspective().IPerspectiveDescriptor a
 getViewReferences().IViewReference[] a
 getViews().IViewPart[] ax
 getWorkbenchWindow().IWorkbenchWindow a
 getWorkingSet().IWorkingSet ax
 hideActionSet(String)void a
 hideView(.IViewPart)void a
 hideView(.IViewReference)void a
 isPartVisible(.IWorkbenchPart)boolean a
 isEditorAreaVisible()boolean a
 reuseEditor(.IReusableEditor,.IEditorInput)void a
 openEditor(.IEditorInput,String).IEditorPart a !.PartInitException
 openEditor(.IEditorInput,String,boolean).IEditorPart a !.PartInitException
 openEditor(.IEditorInput,String,boolean,int).IEditorPart a !.PartInitException
 removePropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void a
 resetPerspective()void a
 saveAllEditors(boolean)boolean a
 saveEditor(.IEditorPart,boolean)boolean a
 savePerspective()void a
 savePerspectiveAs(.IPerspectiveDescriptor)void a
 setEditorAreaVisible(boolean)void a
 setPerspective(.IPerspectiveDescriptor)void a
 showActionSet(String)void a
 showView(String).IViewPart a !.PartInitException
 showView(String,String,int).IViewPart a !.PartInitException
 isEditorPinned(.IEditorPart)boolean a
 getEditorReuseThreshold()int ax
 setEditorReuseThreshold(int)void ax
 getNavigationHistory().INavigationHistory a
 getViewStack(.IViewPart).IViewPart[] a
 getNewWizardShortcuts()String[] a
 getPerspectiveShortcuts()String[] a
 getShowViewShortcuts()String[] a
 getOpenPerspectives().IPerspectiveDescriptor[] a
 getSortedPerspectives().IPerspectiveDescriptor[] a
 closePerspective(.IPerspectiveDescriptor,boolean,boolean)void a
 closeAllPerspectives(boolean,boolean)void a
 getExtensionTracker()org.eclipse.core.runtime.dynamichelpers.IExtensionTracker a
 getWorkingSets().IWorkingSet[] a
 setWorkingSets(.IWorkingSet[])void a
 getAggregateWorkingSet().IWorkingSet a
 isPageZoomed()boolean a
 zoomOut()void ax
 toggleZoom(.IWorkbenchPartReference)void a
 getPartState(.IWorkbenchPartReference)int a
 setPartState(.IWorkbenchPartReference,int)void a
 getReference(.IWorkbenchPart).IWorkbenchPartReference a
 showEditor(.IEditorReference)void a
 hideEditor(.IEditorReference)void a
 openEditors(.IEditorInput[],String[],int).IEditorReference[] a !.MultiPartInitException
 openEditors(.IEditorInput[],String[],.IMemento[],int,int).IEditorReference[] a !.MultiPartInitException
 getEditorState(.IEditorReference[],boolean).IMemento[] a
IWorkbenchPart ai :org.eclipse.core.runtime.IAdaptable
 PROP_TITLE int sf
 addPropertyListener(.IPropertyListener)void a
 createPartControl(org.eclipse.swt.widgets.Composite)void a
 dispose()void a
 getSite().IWorkbenchPartSite a
 getTitle()String a
 getTitleImage()org.eclipse.swt.graphics.Image a
 getTitleToolTip()String a
 removePropertyListener(.IPropertyListener)void a
 setFocus()void a
IWorkbenchPart2 ai :.IWorkbenchPart
 getPartName()String a
 getContentDescription()String a
IWorkbenchPart3 ai :.IWorkbenchPart2
 addPartPropertyListener(org.eclipse.jface.util.IPropertyChangeListener)void a
 removePartPropertyListener(org.eclipse.jface.util.IPropertyChangeListener)void a
 getPartProperty(String)String a
 setPartProperty(String,String)void a
 getPartProperties()java.util.Map<String,String> a
IWorkbenchPartConstants ai
 PROP_TITLE int sf
 PROP_DIRTY int sf
 PROP_INPUT int sf
 PROP_PART_NAME int sf
 PROP_CONTENT_DESCRIPTION int sf
 PROP_PREFERRED_SIZE int sf
IWorkbenchPartDescriptor ai
 getId()String a
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor a
 getLabel()String a
IWorkbenchPartReference ai
 getPart(boolean).IWorkbenchPart a
 getTitle()String a
 getTitleImage()org.eclipse.swt.graphics.Image a
 getTitleToolTip()String a
 getId()String a
 addPropertyListener(.IPropertyListener)void a
 removePropertyListener(.IPropertyListener)void a
 getPage().IWorkbenchPage a
 getPartName()String a
 getContentDescription()String a
 isDirty()boolean a
 getPartProperty(String)String a
 addPartPropertyListener(org.eclipse.jface.util.IPropertyChangeListener)void a
 removePartPropertyListener(org.eclipse.jface.util.IPropertyChangeListener)void a
IWorkbenchPartSite ai :.IWorkbenchSite
 getId()String a
 getPluginId()String a
 getRegisteredName()String a
 registerContextMenu(String,org.eclipse.jface.action.MenuManager,org.eclipse.jface.viewers.ISelectionProvider)void a
 registerContextMenu(org.eclipse.jface.action.MenuManager,org.eclipse.jface.viewers.ISelectionProvider)void a
 getKeyBindingService().IKeyBindingService ax
 getPart().IWorkbenchPart a
IWorkbenchPreferenceConstants ai
 LINK_NAVIGATOR_TO_EDITOR String sf
 OPEN_NEW_PERSPECTIVE String sf
 ALTERNATE_OPEN_NEW_PERSPECTIVE String sfx
 SHIFT_OPEN_NEW_PERSPECTIVE String sfx
 PROJECT_OPEN_NEW_PERSPECTIVE String sfx
 OPEN_PERSPECTIVE_WINDOW String sf
 OPEN_PERSPECTIVE_PAGE String sfx
 OPEN_PERSPECTIVE_REPLACE String sf
 NO_NEW_PERSPECTIVE String sf
 DEFAULT_PERSPECTIVE_ID String sf
 DOCK_PERSPECTIVE_BAR String sfx
 PERSPECTIVE_BAR_SIZE String sf
 INITIAL_FAST_VIEW_BAR_LOCATION String sf
 TOP_RIGHT String sfx
 TOP_LEFT String sfx
 LEFT String sf
 BOTTOM String sf
 RIGHT String sf
 SHOW_INTRO String sf
 SHOW_TRADITIONAL_STYLE_TABS String sfx
 SHOW_TEXT_ON_PERSPECTIVE_BAR String sf
 SHOW_TEXT_ON_QUICK_ACCESS String sf
 SHOW_OPEN_ON_PERSPECTIVE_BAR String sf
 SHOW_OTHER_IN_PERSPECTIVE_MENU String sf
 HELP_CONTENTS_ACTION_TEXT String sf
 HELP_SEARCH_ACTION_TEXT String sf
 DYNAMIC_HELP_ACTION_TEXT String sf
 ENABLE_ANIMATIONS String sfx
 USE_ROUND_TABS String sfx
 USE_COLORED_LABELS String sf
 KEY_CONFIGURATION_ID String sf
 EDITOR_MINIMUM_CHARACTERS String sf
 VIEW_MINIMUM_CHARACTERS String sf
 SHOW_SYSTEM_JOBS String sf
 CURRENT_THEME_ID String sf
 CLOSE_EDITORS_ON_EXIT String sf
 SHOW_PROGRESS_ON_STARTUP String sf
 SHOW_MEMORY_MONITOR String sf
 USE_WINDOW_WORKING_SET_BY_DEFAULT String sf
 SHOW_FILTERED_TEXTS String sf
 ENABLE_DETACHED_VIEWS String sf
 PROMPT_WHEN_SAVEABLE_STILL_OPEN String sf
 PERSPECTIVE_BAR_EXTRAS String sf
 LOCK_TRIM String sf
 ENABLE_NEW_MIN_MAX String sf
 DISABLE_NEW_FAST_VIEW String sf
 ENABLE_32_STICKY_CLOSE_BEHAVIOR String sf
 VIEW_TAB_POSITION String sf
 EDITOR_TAB_POSITION String sf
 SHOW_MULTIPLE_EDITOR_TABS String sf
 DISABLE_OPEN_EDITOR_IN_PLACE String sf
 ALIGN_MULTI_PAGE_EDITOR_TABS String sf
 RECENTLY_USED_WORKINGSETS_SIZE String sf
 HIDE_QUICK_ACCESS_PER_DEFAULT String sf
 RESOURCE_RENAME_MODE String sf
 RESOURCE_RENAME_MODE_INLINE String sf
 RESOURCE_RENAME_MODE_DIALOG String sf
 DISPOSE_CLOSED_BROWSER_HOVER_TIMEOUT String sf
 LARGE_VIEW_LIMIT String sf
 RESCALING_AT_RUNTIME String sf
IWorkbenchPreferencePage ai :org.eclipse.jface.preference.IPreferencePage
 init(.IWorkbench)void a
IWorkbenchPropertyPage ai :org.eclipse.jface.preference.IPreferencePage
 getElement()org.eclipse.core.runtime.IAdaptable a
 setElement(org.eclipse.core.runtime.IAdaptable)void a
IWorkbenchPropertyPageMulti ai :org.eclipse.jface.preference.IPreferencePage
 setElements(org.eclipse.core.runtime.IAdaptable[])void a
IWorkbenchSite ai :org.eclipse.core.runtime.IAdaptable,org.eclipse.jface.window.IShellProvider,.services.IServiceLocator
 getPage().IWorkbenchPage a
 getSelectionProvider()org.eclipse.jface.viewers.ISelectionProvider a
 getShell()org.eclipse.swt.widgets.Shell a
 getWorkbenchWindow().IWorkbenchWindow a
 setSelectionProvider(org.eclipse.jface.viewers.ISelectionProvider)void a
IWorkbenchWindow ai :.IPageService,org.eclipse.jface.operation.IRunnableContext,.services.IServiceLocator,org.eclipse.jface.window.IShellProvider
 close()boolean a
 getActivePage().IWorkbenchPage a
 getPages().IWorkbenchPage[] a
 getPartService().IPartService a
 getSelectionService().ISelectionService a
 getShell()org.eclipse.swt.widgets.Shell a
 getWorkbench().IWorkbench a
 isApplicationMenu(String)boolean a
 openPage(String,org.eclipse.core.runtime.IAdaptable).IWorkbenchPage a !.WorkbenchException
 openPage(org.eclipse.core.runtime.IAdaptable).IWorkbenchPage a !.WorkbenchException
 run(boolean,boolean,org.eclipse.jface.operation.IRunnableWithProgress)void a !java.lang.reflect.InvocationTargetException,InterruptedException
 setActivePage(.IWorkbenchPage)void a
 getExtensionTracker()org.eclipse.core.runtime.dynamichelpers.IExtensionTracker a
 isClosing()boolean a
IWorkbenchWindowActionDelegate ai :.IActionDelegate
 dispose()void a
 init(.IWorkbenchWindow)void a
IWorkbenchWindowPulldownDelegate ai :.IWorkbenchWindowActionDelegate
 getMenu(org.eclipse.swt.widgets.Control)org.eclipse.swt.widgets.Menu a
IWorkbenchWindowPulldownDelegate2 ai :.IWorkbenchWindowPulldownDelegate
 getMenu(org.eclipse.swt.widgets.Menu)org.eclipse.swt.widgets.Menu a
IWorkbenchWizard ai :org.eclipse.jface.wizard.IWizard
 init(.IWorkbench,org.eclipse.jface.viewers.IStructuredSelection)void a
IWorkingSet ai :.IPersistableElement,org.eclipse.core.runtime.IAdaptable
 getElements()org.eclipse.core.runtime.IAdaptable[] a
 getId()String a
 getImage()org.eclipse.jface.resource.ImageDescriptor ax
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor a
 getName()String a
 setElements(org.eclipse.core.runtime.IAdaptable[])void a
 setId(String)void a
 setName(String)void a
 isEditable()boolean a
 isVisible()boolean a
 getLabel()String a
 setLabel(String)void a
 isSelfUpdating()boolean a
 isAggregateWorkingSet()boolean a
 isEmpty()boolean a
 adaptElements(org.eclipse.core.runtime.IAdaptable[])org.eclipse.core.runtime.IAdaptable[] a
IWorkingSetElementAdapter ai
 adaptElements(.IWorkingSet,org.eclipse.core.runtime.IAdaptable[])org.eclipse.core.runtime.IAdaptable[] a
 dispose()void a
IWorkingSetManager ai
 CHANGE_WORKING_SET_ADD String sf
 CHANGE_WORKING_SET_REMOVE String sf
 CHANGE_WORKING_SET_CONTENT_CHANGE String sf
 CHANGE_WORKING_SET_NAME_CHANGE String sf
 CHANGE_WORKING_SET_LABEL_CHANGE String sf
 CHANGE_WORKING_SET_UPDATER_INSTALLED String sf
 CHANGE_WORKING_SET_UPDATER_UNINSTALLED String sf
 addPropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void a
 addRecentWorkingSet(.IWorkingSet)void a
 addWorkingSet(.IWorkingSet)void a
 createWorkingSet(String,org.eclipse.core.runtime.IAdaptable[]).IWorkingSet a
 createAggregateWorkingSet(String,String,.IWorkingSet[]).IWorkingSet a
 createWorkingSet(.IMemento).IWorkingSet a
 createWorkingSetEditWizard(.IWorkingSet).dialogs.IWorkingSetEditWizard a
 createWorkingSetNewWizard(String[]).dialogs.IWorkingSetNewWizard a
 createWorkingSetSelectionDialog(org.eclipse.swt.widgets.Shell).dialogs.IWorkingSetSelectionDialog ax
 createWorkingSetSelectionDialog(org.eclipse.swt.widgets.Shell,boolean).dialogs.IWorkingSetSelectionDialog a
 createWorkingSetSelectionDialog(org.eclipse.swt.widgets.Shell,boolean,String[]).dialogs.IWorkingSetSelectionDialog a
 getRecentWorkingSets().IWorkingSet[] a
 getWorkingSet(String).IWorkingSet a
 getWorkingSets().IWorkingSet[] a
 getAllWorkingSets().IWorkingSet[] a
 removePropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void a
 removeWorkingSet(.IWorkingSet)void a
 dispose()void a
 addToWorkingSets(org.eclipse.core.runtime.IAdaptable,.IWorkingSet[])void a
 setRecentWorkingSetsLength(int)void a
 getRecentWorkingSetsLength()int a
IWorkingSetUpdater ai
 add(.IWorkingSet)void a
 remove(.IWorkingSet)boolean a
 contains(.IWorkingSet)boolean a
 dispose()void a
IWorkingSetUpdater2 ai :.IWorkingSetUpdater
 isManagingPersistenceOf(.IWorkingSet)boolean a
 restore(.IWorkingSet)org.eclipse.core.runtime.IAdaptable[] a
LegacyHandlerSubmissionExpression f :org.eclipse.core.expressions.Expression
 new(String,org.eclipse.swt.widgets.Shell,.IWorkbenchPartSite) -
 collectExpressionInfo(org.eclipse.core.expressions.ExpressionInfo)void -
 computeHashCode()int o
 equals(Object)boolean -
 evaluate(org.eclipse.core.expressions.IEvaluationContext)org.eclipse.core.expressions.EvaluationResult -
 toString()String -
MultiPartInitException - :.WorkbenchException
 new(.IWorkbenchPartReference[],.PartInitException[]) -
 getReferences().IWorkbenchPartReference[] -
 getExceptions().PartInitException[] -
NavigationLocation a :.INavigationLocation
 new(.IEditorPart) o
 getEditorPart().IEditorPart o
 getInput()Object -
 getId()String -
 getText()String -
 setInput(Object)void -
 setId(String)void -
 dispose()void -
 releaseState()void -
OpenAndLinkWithEditorHelper a
 new(org.eclipse.jface.viewers.StructuredViewer) -
 setLinkWithEditor(boolean)void -
 dispose()void -
 activate(org.eclipse.jface.viewers.ISelection)void oa
 open(org.eclipse.jface.viewers.ISelection,boolean)void oa
 linkToEditor(org.eclipse.jface.viewers.ISelection)void o
PartInitException - :.WorkbenchException
 new(String) -
 new(String,Throwable) -
 new(org.eclipse.core.runtime.IStatus) -
PerspectiveAdapter - :.IPerspectiveListener4
 new() -
 perspectiveOpened(.IWorkbenchPage,.IPerspectiveDescriptor)void -
 perspectiveClosed(.IWorkbenchPage,.IPerspectiveDescriptor)void -
 perspectiveChanged(.IWorkbenchPage,.IPerspectiveDescriptor,.IWorkbenchPartReference,String)void -
 perspectiveActivated(.IWorkbenchPage,.IPerspectiveDescriptor)void -
 perspectiveChanged(.IWorkbenchPage,.IPerspectiveDescriptor,String)void -
 perspectiveDeactivated(.IWorkbenchPage,.IPerspectiveDescriptor)void -
 perspectiveSavedAs(.IWorkbenchPage,.IPerspectiveDescriptor,.IPerspectiveDescriptor)void -
 perspectivePreDeactivate(.IWorkbenchPage,.IPerspectiveDescriptor)void -
PlatformUI f
 PLUGIN_ID String sf
 RETURN_OK int sf
 RETURN_RESTART int sf
 RETURN_UNSTARTABLE int sf
 RETURN_EMERGENCY_CLOSE int sf
 NO_WORKBENCH java.util.function.Supplier<RuntimeException> sf
 getWorkbench().IWorkbench s
 isWorkbenchRunning()boolean s
 createAndRunWorkbench(org.eclipse.swt.widgets.Display,.application.WorkbenchAdvisor)int s
 createDisplay()org.eclipse.swt.widgets.Display s
 getTestableObject().testing.TestableObject s
 getPreferenceStore()org.eclipse.jface.preference.IPreferenceStore s
 getDialogSettingsProvider(org.osgi.framework.Bundle)org.eclipse.jface.dialogs.IDialogSettingsProvider s
 createPreferenceStore(Class<?>)org.eclipse.jface.preference.IPreferenceStore s
 getApplication()java.util.Optional<org.eclipse.e4.ui.model.application.MApplication> s
 setHelp(org.eclipse.swt.widgets.Composite,String)void s
Saveable a :.internal.InternalSaveable,org.eclipse.core.runtime.IAdaptable
 new() -
 show(.IWorkbenchPage)boolean -
 getName()String a
 getToolTipText()String a
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor a
 doSave(org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 isDirty()boolean a
 equals(Object)boolean a
 hashCode()int a
 doSave(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.jface.window.IShellProvider).progress.IJobRunnable - !org.eclipse.core.runtime.CoreException
 disableUI(.IWorkbenchPart[],boolean)void -
 enableUI(.IWorkbenchPart[])void -
 getAdapter(Class<<T>>)<T> - <T=Object>
SaveablesLifecycleEvent - :java.util.EventObject
 POST_OPEN int sf
 PRE_CLOSE int sf
 POST_CLOSE int sf
 DIRTY_CHANGED int sf
 new(Object,int,.Saveable[],boolean) -
 getEventType()int -
 getSaveables().Saveable[] -
 isVeto()boolean -
 setVeto(boolean)void -
 isForce()boolean -
SelectionEnabler f
 ANY_NUMBER int sf
 MULTIPLE int sf
 NONE int sf
 NONE_OR_ONE int sf
 ONE_OR_MORE int sf
 UNKNOWN int sf
 verifyNameMatch(String,String)boolean s
 new(org.eclipse.core.runtime.IConfigurationElement) -
 equals(Object)boolean -
 hashCode()int -
 isEnabledForSelection(org.eclipse.jface.viewers.ISelection)boolean -
SelectionListenerFactory - +ISelectionModel,Predicates
 new() -
 createListener(.IWorkbenchPart,java.util.function.Predicate<.SelectionListenerFactory.ISelectionModel>).ISelectionListener s
 createListener(.IWorkbenchPart,.ISelectionListener,java.util.function.Predicate<.SelectionListenerFactory.ISelectionModel>).ISelectionListener s
 createVisibleListener(.IWorkbenchPart,.ISelectionListener).ISelectionListener s
 createVisibleListener(.IWorkbenchPart,.ISelectionListener,java.util.function.Predicate<.SelectionListenerFactory.ISelectionModel>).ISelectionListener s
 createVisibleSelfMutedListener(.IWorkbenchPart,.ISelectionListener).ISelectionListener s
 createVisibleSelfMutedListener(.IWorkbenchPart,.ISelectionListener,java.util.function.Predicate<.SelectionListenerFactory.ISelectionModel>).ISelectionListener s
 decorate(.ISelectionListener,java.util.function.Predicate<.SelectionListenerFactory.ISelectionModel>).ISelectionListener s
SelectionListenerFactory.ISelectionModel sai
 getTargetPart().IWorkbenchPart a
 getCurrentSelection()org.eclipse.jface.viewers.ISelection a
 getCurrentSelectionPart().IWorkbenchPart a
 getLastDeliveredSelection()org.eclipse.jface.viewers.ISelection a
 getLastDeliveredSelectionPart().IWorkbenchPart a
 isTargetPartVisible()boolean a
 isSelectionPartVisible()boolean a
SelectionListenerFactory.Predicates s
 emptySelection java.util.function.Predicate<.SelectionListenerFactory.ISelectionModel> s
 selectionPartVisible java.util.function.Predicate<.SelectionListenerFactory.ISelectionModel> s
 alreadyDelivered java.util.function.Predicate<.SelectionListenerFactory.ISelectionModel> s
 alreadyDeliveredAnyPart java.util.function.Predicate<.SelectionListenerFactory.ISelectionModel> s
 selfMute java.util.function.Predicate<.SelectionListenerFactory.ISelectionModel> s
 targetPartVisible java.util.function.Predicate<.SelectionListenerFactory.ISelectionModel> s
 new() -
 selectionType(Class<org.eclipse.jface.viewers.ISelection>)java.util.function.Predicate<.SelectionListenerFactory.ISelectionModel> s
 selectionSize(int)java.util.function.Predicate<.SelectionListenerFactory.ISelectionModel> s
 minimalSelectionSize(int)java.util.function.Predicate<.SelectionListenerFactory.ISelectionModel> s
 adaptsTo(Class<?>)java.util.function.Predicate<.SelectionListenerFactory.ISelectionModel> s
SubActionBars - :org.eclipse.core.commands.common.EventManager,.IActionBars
 P_ACTION_HANDLERS String sf
 new(.IActionBars) -
 new(.IActionBars,.services.IServiceLocator) -
 activate()void -
 activate(boolean)void -
 addPropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 basicSetActive(boolean)void of
 clearGlobalActionHandlers()void -
 createSubMenuManager(org.eclipse.jface.action.IMenuManager)org.eclipse.jface.action.SubMenuManager o
 createSubToolBarManager(org.eclipse.jface.action.IToolBarManager)org.eclipse.jface.action.SubToolBarManager o
 deactivate()void -
 deactivate(boolean)void -
 dispose()void -
 fireActionHandlersChanged()void o
 firePropertyChange(org.eclipse.jface.util.PropertyChangeEvent)void o
 getActive()boolean of
 getGlobalActionHandler(String)org.eclipse.jface.action.IAction -
 getGlobalActionHandlers()java.util.Map<String,org.eclipse.jface.action.IAction> -
 getMenuManager()org.eclipse.jface.action.IMenuManager -
 getParent().IActionBars of
 getServiceLocator().services.IServiceLocator f
 getStatusLineManager()org.eclipse.jface.action.IStatusLineManager -
 getToolBarManager()org.eclipse.jface.action.IToolBarManager -
 isSubMenuManagerCreated()boolean of
 isSubStatusLineManagerCreated()boolean of
 isSubToolBarManagerCreated()boolean of
 partChanged(.IWorkbenchPart)void -
 removePropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 setActive(boolean)void o
 setGlobalActionHandler(String,org.eclipse.jface.action.IAction)void -
 setServiceLocator(.services.IServiceLocator)void of
 updateActionBars()void -
SubActionBars2 - :.SubActionBars,.IActionBars2
 new(.IActionBars2) -
 new(.IActionBars2,.services.IServiceLocator) -
 getCastedParent().IActionBars2 o
 createSubCoolBarManager(org.eclipse.jface.action.ICoolBarManager)org.eclipse.jface.action.SubCoolBarManager o
 getCoolBarManager()org.eclipse.jface.action.ICoolBarManager -
 setActive(boolean)void o
 dispose()void -
WorkbenchEncoding -
 new() -
 getWorkbenchDefaultEncoding()String s
 getDefinedEncodings()java.util.List<String> s
WorkbenchException - :org.eclipse.core.runtime.CoreException
 new(String) -
 new(String,Throwable) -
 new(org.eclipse.core.runtime.IStatus) -
XMLMemento f :.IMemento
 createReadRoot(java.io.Reader).XMLMemento s !.WorkbenchException
 createReadRoot(java.io.Reader,String).XMLMemento s !.WorkbenchException
 createWriteRoot(String).XMLMemento s !org.w3c.dom.DOMException
 new(org.w3c.dom.Document,org.w3c.dom.Element) -
 createChild(String).IMemento - !org.w3c.dom.DOMException
 createChild(String,String).IMemento - !org.w3c.dom.DOMException
 copyChild(.IMemento).IMemento - !org.w3c.dom.DOMException
 getChild(String).IMemento -
 getChildren().IMemento[] -
 getChildren(String).IMemento[] -
 getFloat(String)Float -
 getType()String -
 getID()String -
 getInteger(String)Integer -
 getString(String)String -
 getBoolean(String)Boolean -
 getTextData()String - !org.w3c.dom.DOMException
 getAttributeKeys()String[] -
 putFloat(String,float)void - !org.w3c.dom.DOMException
 putInteger(String,int)void - !org.w3c.dom.DOMException
 putMemento(.IMemento)void - !org.w3c.dom.DOMException
 putString(String,String)void - !org.w3c.dom.DOMException
 putBoolean(String,boolean)void - !org.w3c.dom.DOMException
 putTextData(String)void - !org.w3c.dom.DOMException
 save(java.io.Writer)void - !java.io.IOException
 toString()String -
package org.eclipse.ui.about
IInstallationPageContainer ai
 registerPageButton(.InstallationPage,org.eclipse.swt.widgets.Button)void a
 closeModalContainers()void a
InstallationPage a :org.eclipse.jface.dialogs.DialogPage
 new() -
 setMessage(String)void -
 setMessage(String,int)void -
 setPageContainer(.IInstallationPageContainer)void -
 createPageButtons(org.eclipse.swt.widgets.Composite)void -
 createButton(org.eclipse.swt.widgets.Composite,int,String)org.eclipse.swt.widgets.Button o
 buttonPressed(int)void o
 getPageContainer().IInstallationPageContainer o
package org.eclipse.ui.actions
ActionContext -
 new(org.eclipse.jface.viewers.ISelection) -
 getSelection()org.eclipse.jface.viewers.ISelection -
 setSelection(org.eclipse.jface.viewers.ISelection)void -
 getInput()Object -
 setInput(Object)void -
ActionDelegate a :org.eclipse.ui.IActionDelegate2
 new() -
 run(org.eclipse.jface.action.IAction)void -
 selectionChanged(org.eclipse.jface.action.IAction,org.eclipse.jface.viewers.ISelection)void -
 init(org.eclipse.jface.action.IAction)void -
 dispose()void -
 runWithEvent(org.eclipse.jface.action.IAction,org.eclipse.swt.widgets.Event)void -
ActionFactory a +IWorkbenchAction
 ABOUT .ActionFactory sf
 ACTIVATE_EDITOR .ActionFactory sf
 BACK .ActionFactory sf
 BACKWARD_HISTORY .ActionFactory sf
 CLOSE .ActionFactory sf
 CLOSE_ALL .ActionFactory sf
 CLOSE_OTHERS .ActionFactory sf
 CLOSE_ALL_PERSPECTIVES .ActionFactory sf
 CLOSE_ALL_SAVED .ActionFactory sf
 CLOSE_PERSPECTIVE .ActionFactory sf
 INTRO .ActionFactory sf
 COPY .ActionFactory sf
 CUT .ActionFactory sf
 DELETE .ActionFactory sf
 EDIT_ACTION_SETS .ActionFactory sf
 EXPORT .ActionFactory sf
 FIND .ActionFactory sf
 FORWARD .ActionFactory sf
 FORWARD_HISTORY .ActionFactory sf
 GO_INTO .ActionFactory sf
 IMPORT .ActionFactory sf
 LOCK_TOOL_BAR .ActionFactory sf
 MAXIMIZE .ActionFactory sfx
 MINIMIZE .ActionFactory sfx
 MOVE .ActionFactory sf
 NEW .ActionFactory sf
 NEW_WIZARD_DROP_DOWN .ActionFactory sf
 NEXT .ActionFactory sf
 NEXT_EDITOR .ActionFactory sf
 NEXT_PART .ActionFactory sf
 NEXT_PERSPECTIVE .ActionFactory sf
 OPEN_NEW_WINDOW .ActionFactory sf
 PASTE .ActionFactory sf
 PREFERENCES .ActionFactory sf
 PREVIOUS .ActionFactory sf
 PREVIOUS_EDITOR .ActionFactory sf
 PREVIOUS_PART .ActionFactory sf
 PREVIOUS_PERSPECTIVE .ActionFactory sf
 PRINT .ActionFactory sf
 PROPERTIES .ActionFactory sf
 QUIT .ActionFactory sf
 REDO .ActionFactory sf
 REFRESH .ActionFactory sf
 RENAME .ActionFactory sf
 RESET_PERSPECTIVE .ActionFactory sf
 REVERT .ActionFactory sf
 SAVE .ActionFactory sf
 SAVE_ALL .ActionFactory sf
 SAVE_AS .ActionFactory sf
 SAVE_PERSPECTIVE .ActionFactory sf
 SELECT_ALL .ActionFactory sf
 SHOW_EDITOR .ActionFactory sf
 SHOW_OPEN_EDITORS .ActionFactory sf
 SHOW_WORKBOOK_EDITORS .ActionFactory sf
 SHOW_QUICK_ACCESS .ActionFactory sf
 SHOW_PART_PANE_MENU .ActionFactory sf
 SHOW_VIEW_MENU .ActionFactory sf
 UNDO .ActionFactory sf
 UP .ActionFactory sf
 HELP_CONTENTS .ActionFactory sf
 HELP_SEARCH .ActionFactory sf
 DYNAMIC_HELP .ActionFactory sf
 OPEN_PERSPECTIVE_DIALOG .ActionFactory sf
 NEW_EDITOR .ActionFactory sf
 TOGGLE_COOLBAR .ActionFactory sf
 linkCycleActionPair(.ActionFactory.IWorkbenchAction,.ActionFactory.IWorkbenchAction)void s
 new(String) o
 new(String,String) o
 create(org.eclipse.ui.IWorkbenchWindow).ActionFactory.IWorkbenchAction a
 getId()String -
 getCommandId()String -
ActionFactory.IWorkbenchAction sai :org.eclipse.jface.action.IAction
 dispose()void a
ActionGroup a
 new() -
 getContext().ActionContext -
 setContext(.ActionContext)void -
 fillContextMenu(org.eclipse.jface.action.IMenuManager)void -
 fillActionBars(org.eclipse.ui.IActionBars)void -
 updateActionBars()void -
 dispose()void -
BaseNewWizardMenu - :.CompoundContributionItem
 new(org.eclipse.ui.IWorkbenchWindow,String) -
 addItems(java.util.List<org.eclipse.jface.action.IContributionItem>)void o
 addShortcuts(java.util.List<org.eclipse.jface.action.IContributionItem>)boolean o
 dispose()void -
 getContributionItems()org.eclipse.jface.action.IContributionItem[] o
 getShowDialogAction()org.eclipse.jface.action.IAction o
 getWindow()org.eclipse.ui.IWorkbenchWindow o
 registryHasCategory(String)boolean o
BaseSelectionListenerAction a :org.eclipse.jface.action.Action,org.eclipse.jface.viewers.ISelectionChangedListener
 new(String) o
 clearCache()void o
 getStructuredSelection()org.eclipse.jface.viewers.IStructuredSelection -
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void f
 selectionChanged(org.eclipse.jface.viewers.SelectionChangedEvent)void f
 updateSelection(org.eclipse.jface.viewers.IStructuredSelection)boolean o
 runWithEvent(org.eclipse.swt.widgets.Event)void -
CommandNotMappedException - :org.eclipse.core.commands.common.CommandException
 new(String) -
 new(String,Throwable) -
CompoundContributionItem a :org.eclipse.jface.action.ContributionItem
 new() o
 new(String) o
 fill(org.eclipse.swt.widgets.Menu,int)void -
 getContributionItems()org.eclipse.jface.action.IContributionItem[] oa
 isDirty()boolean -
 isDynamic()boolean -
 setParent(org.eclipse.jface.action.IContributionManager)void -
 dispose()void -
ContributedAction f :org.eclipse.ui.internal.actions.CommandAction
 new(org.eclipse.ui.services.IServiceLocator,org.eclipse.core.runtime.IConfigurationElement) - !.CommandNotMappedException
 runWithEvent(org.eclipse.swt.widgets.Event)void -
 isEnabled()boolean -
ContributionItemFactory a
 PIN_EDITOR .ContributionItemFactory sf
 OPEN_WINDOWS .ContributionItemFactory sf
 VIEWS_SHORTLIST .ContributionItemFactory sf
 VIEWS_SHOW_IN .ContributionItemFactory sf
 REOPEN_EDITORS .ContributionItemFactory sf
 PERSPECTIVES_SHORTLIST .ContributionItemFactory sf
 NEW_WIZARD_SHORTLIST .ContributionItemFactory sf
 HELP_SEARCH .ContributionItemFactory sf
 new(String) o
 create(org.eclipse.ui.IWorkbenchWindow)org.eclipse.jface.action.IContributionItem a
 getId()String -
ExportResourcesAction - :.BaseSelectionListenerAction,.ActionFactory.IWorkbenchAction
 new(org.eclipse.ui.IWorkbenchWindow) -
 new(org.eclipse.ui.IWorkbenchWindow,String) -
 new(org.eclipse.ui.IWorkbench) x
 new(org.eclipse.ui.IWorkbench,String) x
 run()void -
 setSelection(org.eclipse.jface.viewers.IStructuredSelection)void x
 dispose()void -
ImportResourcesAction - :.BaseSelectionListenerAction,.ActionFactory.IWorkbenchAction
 new(org.eclipse.ui.IWorkbenchWindow) -
 new(org.eclipse.ui.IWorkbench) x
 run()void -
 setSelection(org.eclipse.jface.viewers.IStructuredSelection)void x
 dispose()void -
LabelRetargetAction - :.RetargetAction
 new(String,String) -
 new(String,String,int) -
 propagateChange(org.eclipse.jface.util.PropertyChangeEvent)void o
 setActionHandler(org.eclipse.jface.action.IAction)void o
 setDisabledImageDescriptor(org.eclipse.jface.resource.ImageDescriptor)void -
 setHoverImageDescriptor(org.eclipse.jface.resource.ImageDescriptor)void -
 setImageDescriptor(org.eclipse.jface.resource.ImageDescriptor)void -
 setText(String)void -
 setToolTipText(String)void -
NewWizardAction - :org.eclipse.jface.action.Action,.ActionFactory.IWorkbenchAction
 new(org.eclipse.ui.IWorkbenchWindow) -
 new() x
 getCategoryId()String -
 setCategoryId(String)void -
 setWizardWindowTitle(String)void -
 run()void -
 dispose()void -
NewWizardDropDownAction - :org.eclipse.jface.action.Action,.ActionFactory.IWorkbenchAction
 new(org.eclipse.ui.IWorkbenchWindow) -
 new(org.eclipse.ui.IWorkbenchWindow,.ActionFactory.IWorkbenchAction,org.eclipse.jface.action.IContributionItem) -
 dispose()void -
 run()void -
OpenInNewWindowAction - :org.eclipse.jface.action.Action,.ActionFactory.IWorkbenchAction
 new(org.eclipse.ui.IWorkbenchWindow) -
 new(org.eclipse.ui.IWorkbenchWindow,org.eclipse.core.runtime.IAdaptable) -
 setPageInput(org.eclipse.core.runtime.IAdaptable)void -
 run()void -
 dispose()void -
OpenNewPageMenu x :.PerspectiveMenu
 new(org.eclipse.ui.IWorkbenchWindow) x
 new(org.eclipse.ui.IWorkbenchWindow,org.eclipse.core.runtime.IAdaptable) x
 run(org.eclipse.ui.IPerspectiveDescriptor)void ox
 setPageInput(org.eclipse.core.runtime.IAdaptable)void x
OpenNewWindowMenu x :.PerspectiveMenu
 new(org.eclipse.ui.IWorkbenchWindow) x
 new(org.eclipse.ui.IWorkbenchWindow,org.eclipse.core.runtime.IAdaptable) x
 run(org.eclipse.ui.IPerspectiveDescriptor)void ox
 setPageInput(org.eclipse.core.runtime.IAdaptable)void x
OpenPerspectiveAction f :org.eclipse.jface.action.Action,org.eclipse.ui.IPluginContribution
 new(org.eclipse.ui.IWorkbenchWindow,org.eclipse.ui.IPerspectiveDescriptor,.PerspectiveMenu) -
 runWithEvent(org.eclipse.swt.widgets.Event)void -
 getLocalId()String -
 getPluginId()String -
OpenPerspectiveMenu x :.PerspectiveMenu
 new(org.eclipse.jface.action.IMenuManager,org.eclipse.ui.IWorkbenchWindow) x
 new(org.eclipse.ui.IWorkbenchWindow) x
 new(org.eclipse.ui.IWorkbenchWindow,org.eclipse.core.runtime.IAdaptable) x
 run(org.eclipse.ui.IPerspectiveDescriptor)void ox
 run(org.eclipse.ui.IPerspectiveDescriptor,org.eclipse.swt.events.SelectionEvent)void ox
 setPageInput(org.eclipse.core.runtime.IAdaptable)void x
 setReplaceEnabled(boolean)void x
PartEventAction a :org.eclipse.jface.action.Action,org.eclipse.ui.IPartListener
 new(String) o
 new(String,int) o
 getActivePart()org.eclipse.ui.IWorkbenchPart -
 partActivated(org.eclipse.ui.IWorkbenchPart)void -
 partBroughtToTop(org.eclipse.ui.IWorkbenchPart)void -
 partClosed(org.eclipse.ui.IWorkbenchPart)void -
 partDeactivated(org.eclipse.ui.IWorkbenchPart)void -
 partOpened(org.eclipse.ui.IWorkbenchPart)void -
PerspectiveMenu a :org.eclipse.jface.action.ContributionItem
 SHOW_PERSP_ID String osfx
 new(org.eclipse.ui.IWorkbenchWindow,String) -
 fill(org.eclipse.swt.widgets.Menu,int)void -
 getPerspectiveItems()java.util.ArrayList<org.eclipse.ui.IPerspectiveDescriptor> o
 getShowActive()boolean o
 getWindow()org.eclipse.ui.IWorkbenchWindow o
 isDirty()boolean -
 isDynamic()boolean -
 run(org.eclipse.ui.IPerspectiveDescriptor)void oa
 run(org.eclipse.ui.IPerspectiveDescriptor,org.eclipse.swt.events.SelectionEvent)void o
 showActive(boolean)void o
 dispose()void -
QuickMenuCreator a
 new() -
 createMenu()void -
 fillMenu(org.eclipse.jface.action.IMenuManager)void oa
 computeMenuLocation(org.eclipse.swt.widgets.Control)org.eclipse.swt.graphics.Point o
 computeMenuLocation(org.eclipse.swt.custom.StyledText)org.eclipse.swt.graphics.Point o
 computeMenuLocation(org.eclipse.swt.widgets.Tree)org.eclipse.swt.graphics.Point o
 computeMenuLocation(org.eclipse.swt.widgets.Table)org.eclipse.swt.graphics.Point o
 dispose()void x
RetargetAction - :.PartEventAction,.ActionFactory.IWorkbenchAction
 new(String,String) -
 new(String,String,int) -
 dispose()void -
 enableAccelerator(boolean)void -
 getAccelerator()int -
 partActivated(org.eclipse.ui.IWorkbenchPart)void -
 partClosed(org.eclipse.ui.IWorkbenchPart)void -
 partDeactivated(org.eclipse.ui.IWorkbenchPart)void -
 propagateChange(org.eclipse.jface.util.PropertyChangeEvent)void o
 run()void -
 runWithEvent(org.eclipse.swt.widgets.Event)void -
 getActionHandler()org.eclipse.jface.action.IAction -
 isHandled()boolean f
 setActionHandler(org.eclipse.jface.action.IAction)void o
 setChecked(boolean)void -
 setHelpListener(org.eclipse.swt.events.HelpListener)void -
 toString()String f
SelectionProviderAction a :org.eclipse.jface.action.Action,org.eclipse.jface.viewers.ISelectionChangedListener
 new(org.eclipse.jface.viewers.ISelectionProvider,String) o
 dispose()void -
 getSelection()org.eclipse.jface.viewers.ISelection -
 getSelectionProvider()org.eclipse.jface.viewers.ISelectionProvider -
 getStructuredSelection()org.eclipse.jface.viewers.IStructuredSelection -
 selectionChanged(org.eclipse.jface.viewers.ISelection)void -
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void -
 selectionChanged(org.eclipse.jface.viewers.SelectionChangedEvent)void f
SimpleWildcardTester f
 new() -
 testWildcard(String,String)boolean s
 testWildcardIgnoreCase(String,String)boolean s
WorkingSetFilterActionGroup - :.ActionGroup
 CHANGE_WORKING_SET String sf
 new(org.eclipse.swt.widgets.Shell,org.eclipse.jface.util.IPropertyChangeListener) -
 fillActionBars(org.eclipse.ui.IActionBars)void -
 fillContextMenu(org.eclipse.jface.action.IMenuManager)void -
 getWorkingSet()org.eclipse.ui.IWorkingSet -
 setWorkingSet(org.eclipse.ui.IWorkingSet)void -
 saveState(org.eclipse.ui.IMemento)void -
 restoreState(org.eclipse.ui.IMemento)void -
package org.eclipse.ui.activities
ActivitiesPreferencePage f :org.eclipse.jface.preference.PreferencePage,org.eclipse.ui.IWorkbenchPreferencePage,org.eclipse.core.runtime.IExecutableExtension
 ACTIVITY_NAME String sf
 ACTIVITY_PROMPT_BUTTON String sf
 ACTIVITY_PROMPT_BUTTON_TOOLTIP String sf
 new() -
 createActivityPromptPref(org.eclipse.swt.widgets.Composite)void o
 createContents(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 init(org.eclipse.ui.IWorkbench)void -
 performOk()boolean -
 performDefaults()void o
 setInitializationData(org.eclipse.core.runtime.IConfigurationElement,String,Object)void -
ActivityCategoryPreferencePage f :org.eclipse.jface.preference.PreferencePage,org.eclipse.ui.IWorkbenchPreferencePage,org.eclipse.core.runtime.IExecutableExtension
 ACTIVITY_NAME String sf
 ALLOW_ADVANCED String sf
 CAPTION_MESSAGE String sf
 CATEGORY_NAME String sf
 ACTIVITY_PROMPT_BUTTON String sf
 ACTIVITY_PROMPT_BUTTON_TOOLTIP String sf
 workbench org.eclipse.ui.IWorkbench o
 new() -
 createContents(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 setDetails(.ICategory)void o
 clearDetails()void o
 init(org.eclipse.ui.IWorkbench)void -
 isLocked(.ICategory)boolean o
 performOk()boolean -
 performDefaults()void o
 setInitializationData(org.eclipse.core.runtime.IConfigurationElement,String,Object)void -
 dispose()void -
IActivityManager ai
 addActivityManagerListener(.IActivityManagerListener)void a
 getActivity(String).IActivity a
 getCategory(String).ICategory a
 getDefinedActivityIds()java.util.Set<String> a
 getDefinedCategoryIds()java.util.Set<String> a
 getEnabledActivityIds()java.util.Set<String> a
 getIdentifier(String).IIdentifier a
 removeActivityManagerListener(.IActivityManagerListener)void a
 dispose()void a
ICategory ai :Comparable<.ICategory>
 addCategoryListener(.ICategoryListener)void a
 getCategoryActivityBindings()java.util.Set<.ICategoryActivityBinding> a
 getId()String a
 getName()String a !.NotDefinedException
 getDescription()String a !.NotDefinedException
 isDefined()boolean a
 removeCategoryListener(.ICategoryListener)void a
IIdentifier ai :Comparable<.IIdentifier>
 addIdentifierListener(.IIdentifierListener)void a
 getActivityIds()java.util.Set<String> a
 getId()String a
 isEnabled()boolean a
 removeIdentifierListener(.IIdentifierListener)void a
ITriggerPoint ai
 HINT_INTERACTIVE String sf
 HINT_PRE_UI String sf
 getId()String a
 getStringHint(String)String a
 getBooleanHint(String)boolean a
ITriggerPointAdvisor ai
 allow(.ITriggerPoint,.IIdentifier)java.util.Set<String> a
 computeEnablement(.IActivityManager,.IIdentifier)boolean a
IWorkbenchActivitySupport ai
 getActivityManager().IActivityManager a
 setEnabledActivityIds(java.util.Set<String>)void a
 getImageDescriptor(.IActivity)org.eclipse.jface.resource.ImageDescriptor a
 getImageDescriptor(.ICategory)org.eclipse.jface.resource.ImageDescriptor a
 getTriggerPointManager().ITriggerPointManager a
 createWorkingCopy().IMutableActivityManager a
WorkbenchTriggerPointAdvisor - :.ITriggerPointAdvisor,org.eclipse.core.runtime.IExecutableExtension
 PROCEED_MULTI String s
 PROCEED_SINGLE String s
 DONT_ASK String s
 NO_DETAILS String s
 new() -
 allow(.ITriggerPoint,.IIdentifier)java.util.Set<String> -
 setInitializationData(org.eclipse.core.runtime.IConfigurationElement,String,Object)void -
 computeEnablement(.IActivityManager,.IIdentifier)boolean -
 doComputeEnablement(.IActivityManager,.IIdentifier,boolean)boolean o
package org.eclipse.ui.application
ActionBarAdvisor -
 FILL_PROXY int sf
 FILL_MENU_BAR int sf
 FILL_COOL_BAR int sf
 FILL_STATUS_LINE int sf
 new(.IActionBarConfigurer) -
 getActionBarConfigurer().IActionBarConfigurer o
 fillActionBars(int)void -
 makeActions(org.eclipse.ui.IWorkbenchWindow)void o
 register(org.eclipse.jface.action.IAction)void o
 getAction(String)org.eclipse.jface.action.IAction o
 fillMenuBar(org.eclipse.jface.action.IMenuManager)void o
 fillCoolBar(org.eclipse.jface.action.ICoolBarManager)void o
 fillStatusLine(org.eclipse.jface.action.IStatusLineManager)void o
 isApplicationMenu(String)boolean -
 dispose()void -
 disposeActions()void o
 disposeAction(org.eclipse.jface.action.IAction)void o
 saveState(org.eclipse.ui.IMemento)org.eclipse.core.runtime.IStatus -
 restoreState(org.eclipse.ui.IMemento)org.eclipse.core.runtime.IStatus -
IActionBarConfigurer ai
 getWindowConfigurer().IWorkbenchWindowConfigurer a
 getMenuManager()org.eclipse.jface.action.IMenuManager a
 getStatusLineManager()org.eclipse.jface.action.IStatusLineManager a
 getCoolBarManager()org.eclipse.jface.action.ICoolBarManager a
 registerGlobalAction(org.eclipse.jface.action.IAction)void a
IWorkbenchConfigurer ai
 RESTORE_CODE_RESET int sf
 RESTORE_CODE_EXIT int sf
 getWorkbench()org.eclipse.ui.IWorkbench a
 getSaveAndRestore()boolean a
 setSaveAndRestore(boolean)void a
 restoreWorkbenchWindow(org.eclipse.ui.IMemento).IWorkbenchWindowConfigurer a !org.eclipse.ui.WorkbenchException
 getWorkbenchWindowManager()org.eclipse.jface.window.WindowManager a
 declareImage(String,org.eclipse.jface.resource.ImageDescriptor,boolean)void a
 emergencyClose()void a
 emergencyClosing()boolean a
 getWindowConfigurer(org.eclipse.ui.IWorkbenchWindow).IWorkbenchWindowConfigurer a
 getData(String)Object a
 setData(String,Object)void a
 restoreState()org.eclipse.core.runtime.IStatus a
 openFirstTimeWindow()void a
 getExitOnLastWindowClose()boolean a
 setExitOnLastWindowClose(boolean)void a
IWorkbenchWindowConfigurer ai
 getWindow()org.eclipse.ui.IWorkbenchWindow a
 getWorkbenchConfigurer().IWorkbenchConfigurer a
 getActionBarConfigurer().IActionBarConfigurer a
 getTitle()String a
 setTitle(String)void a
 getShowMenuBar()boolean a
 setShowMenuBar(boolean)void a
 getShowCoolBar()boolean a
 setShowCoolBar(boolean)void a
 getShowStatusLine()boolean a
 setShowStatusLine(boolean)void a
 getShowPerspectiveBar()boolean a
 setShowPerspectiveBar(boolean)void a
 getShowProgressIndicator()boolean a
 setShowProgressIndicator(boolean)void a
 getShellStyle()int a
 setShellStyle(int)void a
 getInitialSize()org.eclipse.swt.graphics.Point a
 setInitialSize(org.eclipse.swt.graphics.Point)void a
 getData(String)Object a
 setData(String,Object)void a
 addEditorAreaTransfer(org.eclipse.swt.dnd.Transfer)void a
 configureEditorAreaDropListener(org.eclipse.swt.dnd.DropTargetListener)void a
 saveState(org.eclipse.ui.IMemento)org.eclipse.core.runtime.IStatus a
WorkbenchAdvisor a
 FILL_PROXY int sfx
 FILL_MENU_BAR int sfx
 FILL_COOL_BAR int sfx
 FILL_STATUS_LINE int sfx
 new() o
 internalBasicInitialize(.IWorkbenchConfigurer)void f
 initialize(.IWorkbenchConfigurer)void -
 getWorkbenchConfigurer().IWorkbenchConfigurer o
 getWorkbenchErrorHandler()org.eclipse.ui.statushandlers.AbstractStatusHandler -
 preStartup()void -
 postStartup()void -
 preShutdown()boolean -
 postShutdown()void -
 eventLoopException(Throwable)void -
 eventLoopIdle(org.eclipse.swt.widgets.Display)void -
 createWorkbenchWindowAdvisor(.IWorkbenchWindowConfigurer).WorkbenchWindowAdvisor -
 preWindowOpen(.IWorkbenchWindowConfigurer)void x
 fillActionBars(org.eclipse.ui.IWorkbenchWindow,.IActionBarConfigurer,int)void x
 postWindowRestore(.IWorkbenchWindowConfigurer)void x !org.eclipse.ui.WorkbenchException
 openIntro(.IWorkbenchWindowConfigurer)void x
 postWindowCreate(.IWorkbenchWindowConfigurer)void x
 postWindowOpen(.IWorkbenchWindowConfigurer)void x
 preWindowShellClose(.IWorkbenchWindowConfigurer)boolean x
 postWindowClose(.IWorkbenchWindowConfigurer)void x
 isApplicationMenu(.IWorkbenchWindowConfigurer,String)boolean x
 getDefaultPageInput()org.eclipse.core.runtime.IAdaptable -
 getInitialWindowPerspectiveId()String a
 getMainPreferencePageId()String -
 createWindowContents(.IWorkbenchWindowConfigurer,org.eclipse.swt.widgets.Shell)void x
 openWindows()boolean -
 saveState(org.eclipse.ui.IMemento)org.eclipse.core.runtime.IStatus -
 restoreState(org.eclipse.ui.IMemento)org.eclipse.core.runtime.IStatus -
 getComparatorFor(String)org.eclipse.ui.model.ContributionComparator -
WorkbenchWindowAdvisor -
 new(.IWorkbenchWindowConfigurer) -
 getWindowConfigurer().IWorkbenchWindowConfigurer o
 preWindowOpen()void -
 createActionBarAdvisor(.IActionBarConfigurer).ActionBarAdvisor -
 postWindowRestore()void - !org.eclipse.ui.WorkbenchException
 cleanUpEditorArea()void o
 openIntro()void -
 postWindowCreate()void -
 postWindowOpen()void -
 preWindowShellClose()boolean -
 postWindowClose()void -
 createWindowContents(org.eclipse.swt.widgets.Shell)void x
 createEmptyWindowContents(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control x
 isDurableFolder(String,String)boolean -
 dispose()void -
 saveState(org.eclipse.ui.IMemento)org.eclipse.core.runtime.IStatus -
 restoreState(org.eclipse.ui.IMemento)org.eclipse.core.runtime.IStatus -
package org.eclipse.ui.browser
IWorkbenchBrowserSupport ai
 LOCATION_BAR int sf
 NAVIGATION_BAR int sf
 STATUS int sf
 PERSISTENT int sf
 AS_EDITOR int sf
 AS_VIEW int sf
 AS_EXTERNAL int sf
 createBrowser(int,String,String,String).IWebBrowser a !org.eclipse.ui.PartInitException
 createBrowser(String).IWebBrowser a !org.eclipse.ui.PartInitException
 getExternalBrowser().IWebBrowser a !org.eclipse.ui.PartInitException
 isInternalWebBrowserAvailable()boolean a
package org.eclipse.ui.commands
ExtensionParameterValues f :org.eclipse.core.commands.IParameterValues,org.eclipse.core.runtime.IExecutableExtension
 DELIMITER String sf
 new() -
 getParameterValues()java.util.Map -
 setInitializationData(org.eclipse.core.runtime.IConfigurationElement,String,Object)void -
ICommandService ai :org.eclipse.ui.services.IDisposable
 AUTOGENERATED_CATEGORY_ID String sf
 addExecutionListener(org.eclipse.core.commands.IExecutionListener)void a
 defineUncategorizedCategory(String,String)void a
 deserialize(String)org.eclipse.core.commands.ParameterizedCommand a !org.eclipse.core.commands.common.NotDefinedException,org.eclipse.core.commands.SerializationException
 getCategory(String)org.eclipse.core.commands.Category a
 getCommand(String)org.eclipse.core.commands.Command a
 getDefinedCategories()org.eclipse.core.commands.Category[] a
 getDefinedCategoryIds()java.util.Collection a
 getDefinedCommandIds()java.util.Collection a
 getDefinedCommands()org.eclipse.core.commands.Command[] a
 getDefinedParameterTypeIds()java.util.Collection a
 getDefinedParameterTypes()org.eclipse.core.commands.ParameterType[] a
 getHelpContextId(org.eclipse.core.commands.Command)String a !org.eclipse.core.commands.common.NotDefinedException
 getHelpContextId(String)String a !org.eclipse.core.commands.common.NotDefinedException
 getParameterType(String)org.eclipse.core.commands.ParameterType a
 readRegistry()void a
 removeExecutionListener(org.eclipse.core.commands.IExecutionListener)void a
 setHelpContextId(org.eclipse.core.commands.IHandler,String)void a
 registerElementForCommand(org.eclipse.core.commands.ParameterizedCommand,org.eclipse.ui.menus.UIElement).IElementReference a !org.eclipse.core.commands.common.NotDefinedException
 registerElement(.IElementReference)void a
 unregisterElement(.IElementReference)void a
 refreshElements(String,java.util.Map)void a
IElementReference ai
 getCommandId()String a
 getElement()org.eclipse.ui.menus.UIElement a
 getParameters()java.util.Map a
package org.eclipse.ui.contexts
EnabledSubmission fx :Comparable
 new(String,org.eclipse.swt.widgets.Shell,org.eclipse.ui.IWorkbenchPartSite,String) x
 compareTo(Object)int x
 getActivePartId()String x
 getActiveShell()org.eclipse.swt.widgets.Shell x
 getActiveWorkbenchPartSite()org.eclipse.ui.IWorkbenchPartSite x
 getContextId()String x
 toString()String x
IContextActivation ai :org.eclipse.ui.internal.services.IEvaluationResultCache
 clearActive()void ax
 getContextId()String a
 getContextService().IContextService a
 isActive(org.eclipse.core.expressions.IEvaluationContext)boolean ax
IContextService ai :org.eclipse.ui.services.IServiceWithSources
 CONTEXT_ID_WORKBENCH_MENU String sf
 CONTEXT_ID_DIALOG String sf
 CONTEXT_ID_DIALOG_AND_WINDOW String sf
 CONTEXT_ID_WINDOW String sf
 TYPE_DIALOG int sf
 TYPE_NONE int sf
 TYPE_WINDOW int sf
 activateContext(String).IContextActivation a
 activateContext(String,org.eclipse.core.expressions.Expression).IContextActivation a
 activateContext(String,org.eclipse.core.expressions.Expression,boolean).IContextActivation a
 activateContext(String,org.eclipse.core.expressions.Expression,int).IContextActivation ax
 addContextManagerListener(org.eclipse.core.commands.contexts.IContextManagerListener)void a
 deactivateContext(.IContextActivation)void a
 deactivateContexts(java.util.Collection)void a
 getActiveContextIds()java.util.Collection a
 getContext(String)org.eclipse.core.commands.contexts.Context a
 getDefinedContexts()org.eclipse.core.commands.contexts.Context[] a
 getDefinedContextIds()java.util.Collection a
 getShellType(org.eclipse.swt.widgets.Shell)int a
 readRegistry()void a
 registerShell(org.eclipse.swt.widgets.Shell,int)boolean a
 removeContextManagerListener(org.eclipse.core.commands.contexts.IContextManagerListener)void a
 unregisterShell(org.eclipse.swt.widgets.Shell)boolean a
 deferUpdates(boolean)void a
IWorkbenchContextSupport axi
 CONTEXT_ID_DIALOG String sfx
 CONTEXT_ID_DIALOG_AND_WINDOW String sfx
 CONTEXT_ID_WINDOW String sfx
 TYPE_DIALOG int sfx
 TYPE_NONE int sfx
 TYPE_WINDOW int sfx
 addEnabledSubmission(.EnabledSubmission)void ax
 addEnabledSubmissions(java.util.Collection)void ax
 getContextManager().IContextManager ax
 getShellType(org.eclipse.swt.widgets.Shell)int ax
 isKeyFilterEnabled()boolean ax
 openKeyAssistDialog()void ax
 registerShell(org.eclipse.swt.widgets.Shell,int)boolean ax
 removeEnabledSubmission(.EnabledSubmission)void ax
 removeEnabledSubmissions(java.util.Collection)void ax
 setKeyFilterEnabled(boolean)void ax
 unregisterShell(org.eclipse.swt.widgets.Shell)boolean ax
package org.eclipse.ui.databinding.typed
WorkbenchProperties -
 new() -
 adaptedValue(Class<<T>>)org.eclipse.core.databinding.property.value.IValueProperty<<S>,<T>> s <S=Object,T=Object>
 adaptedValue(Class<<T>>,org.eclipse.core.runtime.IAdapterManager)org.eclipse.core.databinding.property.value.IValueProperty<<S>,<T>> s <S=Object,T=Object>
 singleSelection()org.eclipse.core.databinding.property.value.IValueProperty<<S>,<T>> s <S=org.eclipse.ui.ISelectionService,T=Object>
 singleSelection(String,boolean)org.eclipse.core.databinding.property.value.IValueProperty<<S>,<T>> s <S=org.eclipse.ui.ISelectionService,T=Object>
 singleSelection(String,boolean,Class<<T>>)org.eclipse.core.databinding.property.value.IValueProperty<<S>,<T>> s <S=org.eclipse.ui.ISelectionService,T=Object>
 multipleSelection()org.eclipse.core.databinding.property.list.IListProperty<<S>,<E>> s <S=org.eclipse.ui.ISelectionService,E=Object>
 multipleSelection(Class<<E>>)org.eclipse.core.databinding.property.list.IListProperty<<S>,<E>> s <S=org.eclipse.ui.ISelectionService,E=Object>
 multipleSelection(String,boolean)org.eclipse.core.databinding.property.list.IListProperty<<S>,<E>> s <S=org.eclipse.ui.ISelectionService,E=Object>
 multipleSelection(String,boolean,Class<<E>>)org.eclipse.core.databinding.property.list.IListProperty<<S>,<E>> s <S=org.eclipse.ui.ISelectionService,E=Object>
 activeWindow()org.eclipse.core.databinding.property.value.IValueProperty<<S>,org.eclipse.ui.IWorkbenchWindow> s <S=org.eclipse.ui.IWorkbench>
 activePage()org.eclipse.core.databinding.property.value.IValueProperty<<S>,org.eclipse.ui.IWorkbenchPage> s <S=org.eclipse.ui.IPageService>
 activePartReference()org.eclipse.core.databinding.property.value.IValueProperty<<S>,org.eclipse.ui.IWorkbenchPartReference> s <S=org.eclipse.ui.IPartService>
 activePartAsEditorReference()org.eclipse.core.databinding.property.value.IValueProperty<<S>,org.eclipse.ui.IEditorReference> s <S=org.eclipse.ui.IPartService>
 editorInput()org.eclipse.core.databinding.property.value.IValueProperty<<S>,org.eclipse.ui.IEditorInput> s <S=org.eclipse.ui.IEditorPart>
package org.eclipse.ui.dialogs
AbstractElementListSelectionDialog a :.SelectionStatusDialog
 fFilteredList .FilteredList o
 new(org.eclipse.swt.widgets.Shell,org.eclipse.jface.viewers.ILabelProvider) o
 handleDefaultSelected()void o
 setIgnoreCase(boolean)void -
 isCaseIgnored()boolean -
 setMatchEmptyString(boolean)void -
 setMultipleSelection(boolean)void -
 setAllowDuplicates(boolean)void -
 setSize(int,int)void -
 setEmptyListMessage(String)void -
 setEmptySelectionMessage(String)void -
 setValidator(.ISelectionStatusValidator)void -
 setListElements(Object[])void ov
 handleElementsChanged()void o
 setFilter(String)void -
 getFilter()String -
 getSelectionIndices()int[] o
 getSelectionIndex()int o
 setSelection(Object[])void ov
 getSelectedElements()Object[] o
 getFoldedElements(int)Object[] -
 createMessageArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Label o
 handleSelectionChanged()void o
 validateCurrentSelection()boolean o
 cancelPressed()void o
 createFilteredList(org.eclipse.swt.widgets.Composite).FilteredList o
 createFilterText(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Text o
 open()int -
 create()void -
 handleEmptyList()void o
 updateOkState()void o
 getValidator().ISelectionStatusValidator o
CheckedTreeSelectionDialog - :.SelectionStatusDialog
 new(org.eclipse.swt.widgets.Shell,org.eclipse.jface.viewers.ILabelProvider,org.eclipse.jface.viewers.ITreeContentProvider) -
 new(org.eclipse.swt.widgets.Shell,org.eclipse.jface.viewers.ILabelProvider,org.eclipse.jface.viewers.ITreeContentProvider,boolean) -
 new(org.eclipse.swt.widgets.Shell,org.eclipse.jface.viewers.ILabelProvider,org.eclipse.jface.viewers.ITreeContentProvider,int) -
 new(org.eclipse.swt.widgets.Shell,org.eclipse.jface.viewers.ILabelProvider,org.eclipse.jface.viewers.ITreeContentProvider,int,boolean) -
 setContainerMode(boolean)void -
 setInitialSelection(Object)void -
 setEmptyListMessage(String)void -
 setSorter(org.eclipse.jface.viewers.ViewerSorter)void x
 setStyle(int)void -
 setComparator(org.eclipse.jface.viewers.ViewerComparator)void -
 addFilter(org.eclipse.jface.viewers.ViewerFilter)void -
 setValidator(.ISelectionStatusValidator)void -
 setInput(Object)void -
 setExpandedElements(Object[])void -
 setSize(int,int)void -
 updateOKStatus()void o
 open()int -
 cancelPressed()void o
 computeResult()void o
 create()void -
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createTreeViewer(org.eclipse.swt.widgets.Composite)org.eclipse.jface.viewers.CheckboxTreeViewer o
 getTreeViewer()org.eclipse.jface.viewers.CheckboxTreeViewer o
 createSelectionButtons(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Composite o
ContainerCheckedTreeViewer - :org.eclipse.jface.viewers.CheckboxTreeViewer
 new(org.eclipse.swt.widgets.Composite) -
 new(org.eclipse.swt.widgets.Composite,int) -
 new(org.eclipse.swt.widgets.Tree) -
 doCheckStateChanged(Object)void o
 setChecked(Object,boolean)boolean -
 setCheckedElements(Object[])void -
 setSubtreeChecked(Object,boolean)boolean -
 setExpanded(org.eclipse.swt.widgets.Item,boolean)void o
 getCheckedElements()Object[] -
EditorSelectionDialog - :org.eclipse.jface.dialogs.Dialog
 STORE_ID_INTERNAL_EXTERNAL String osf
 new(org.eclipse.swt.widgets.Shell) -
 buttonPressed(int)void o
 close()boolean -
 configureShell(org.eclipse.swt.widgets.Shell)void o
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 fillEditorTable()void o
 getDialogSettings()org.eclipse.jface.dialogs.IDialogSettings o
 getExternalEditors()org.eclipse.ui.IEditorDescriptor[] o
 filterEditors(org.eclipse.ui.IEditorDescriptor[])org.eclipse.ui.IEditorDescriptor[] o
 getInternalEditors()org.eclipse.ui.IEditorDescriptor[] o
 getSelectedEditor()org.eclipse.ui.IEditorDescriptor -
 promptForExternalEditor()void o
 handleDoubleClickEvent()void o
 restoreWidgetValues()void o
 saveWidgetValues()void o
 setMessage(String)void -
 setFileName(String)void -
 setEditorsToFilter(org.eclipse.ui.IEditorDescriptor[])void -
 updateEnableState()void o
 createButtonsForButtonBar(org.eclipse.swt.widgets.Composite)void o
 updateOkButton()void o
 isResizable()boolean o
ElementListSelectionDialog - :.AbstractElementListSelectionDialog
 new(org.eclipse.swt.widgets.Shell,org.eclipse.jface.viewers.ILabelProvider) -
 setElements(Object[])void -
 computeResult()void o
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
ElementTreeSelectionDialog - :.SelectionStatusDialog
 new(org.eclipse.swt.widgets.Shell,org.eclipse.jface.viewers.ILabelProvider,org.eclipse.jface.viewers.ITreeContentProvider) -
 new(org.eclipse.swt.widgets.Shell,org.eclipse.jface.viewers.IBaseLabelProvider,org.eclipse.jface.viewers.ITreeContentProvider) -
 setInitialSelection(Object)void -
 setEmptyListMessage(String)void -
 setAllowMultiple(boolean)void -
 setDoubleClickSelects(boolean)void -
 setSorter(org.eclipse.jface.viewers.ViewerSorter)void x
 setComparator(org.eclipse.jface.viewers.ViewerComparator)void -
 addFilter(org.eclipse.jface.viewers.ViewerFilter)void -
 setValidator(.ISelectionStatusValidator)void -
 setInput(Object)void -
 setSize(int,int)void -
 updateOKStatus()void o
 open()int -
 cancelPressed()void o
 computeResult()void o
 create()void -
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createTreeViewer(org.eclipse.swt.widgets.Composite)org.eclipse.jface.viewers.TreeViewer o
 doCreateTreeViewer(org.eclipse.swt.widgets.Composite,int)org.eclipse.jface.viewers.TreeViewer o
 getTreeViewer()org.eclipse.jface.viewers.TreeViewer o
 access$superButtonPressed(int)void o
 access$setResult(java.util.List)void o
 handleShellCloseEvent()void o
FileEditorMappingContentProvider - :org.eclipse.jface.viewers.IStructuredContentProvider
 INSTANCE .FileEditorMappingContentProvider sf
 getElements(Object)Object[] -
FileEditorMappingLabelProvider - :org.eclipse.jface.viewers.LabelProvider,org.eclipse.jface.viewers.ITableLabelProvider
 INSTANCE .FileEditorMappingLabelProvider sf
 dispose()void -
 getColumnImage(Object,int)org.eclipse.swt.graphics.Image -
 getColumnText(Object,int)String -
 getImage(Object)org.eclipse.swt.graphics.Image -
 getText(Object)String -
FileSystemElement - :org.eclipse.core.runtime.IAdaptable
 new(String,.FileSystemElement,boolean) -
 addChild(.FileSystemElement)void -
 getAdapter(Class<<T>>)<T> - <T=Object>
 getFileNameExtension()String -
 getFiles()org.eclipse.ui.model.AdaptableList -
 getFileSystemObject()Object -
 getFolders()org.eclipse.ui.model.AdaptableList -
 getParent().FileSystemElement -
 isDirectory()boolean -
 removeFolder(.FileSystemElement)void -
 setFileSystemObject(Object)void -
 setParent(.FileSystemElement)void -
 toString()String -
FilteredItemsSelectionDialog a :.SelectionStatusDialog +AbstractContentProvider,ItemsFilter,SelectionHistory
 NONE int sf
 CARET_BEGINNING int sf
 FULL_SELECTION int sf
 JOB_FAMILY Object sf
 new(org.eclipse.swt.widgets.Shell,boolean) -
 new(org.eclipse.swt.widgets.Shell) -
 addListFilter(org.eclipse.jface.viewers.ViewerFilter)void o
 setListLabelProvider(org.eclipse.jface.viewers.ILabelProvider)void -
 setListSelectionLabelDecorator(org.eclipse.jface.viewers.ILabelDecorator)void -
 setDetailsLabelProvider(org.eclipse.jface.viewers.ILabelProvider)void -
 create()void -
 restoreDialog(org.eclipse.jface.dialogs.IDialogSettings)void o
 close()boolean -
 storeDialog(org.eclipse.jface.dialogs.IDialogSettings)void o
 fillViewMenu(org.eclipse.jface.action.IMenuManager)void o
 fillContextMenu(org.eclipse.jface.action.IMenuManager)void o
 createExtendedContentArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control oa
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 handleDoubleClick()void o
 handleSelected(org.eclipse.jface.viewers.StructuredSelection)void o
 getDialogBoundsSettings()org.eclipse.jface.dialogs.IDialogSettings o
 getDialogSettings()org.eclipse.jface.dialogs.IDialogSettings oa
 refresh()void -
 updateProgressLabel()void x
 reloadCache(boolean,org.eclipse.core.runtime.IProgressMonitor)void -
 scheduleRefresh()void -
 scheduleProgressMessageRefresh()void -
 computeResult()void o
 updateStatus(org.eclipse.core.runtime.IStatus)void o
 okPressed()void o
 setInitialPattern(String)void -
 setInitialPattern(String,int)void -
 getInitialPattern()String o
 getSelectedItems()org.eclipse.jface.viewers.StructuredSelection o
 validateItem(Object)org.eclipse.core.runtime.IStatus oa
 createFilter().FilteredItemsSelectionDialog.ItemsFilter oa
 applyFilter()void o
 getItemsComparator()java.util.Comparator oa
 fillContentProvider(.FilteredItemsSelectionDialog.AbstractContentProvider,.FilteredItemsSelectionDialog.ItemsFilter,org.eclipse.core.runtime.IProgressMonitor)void oa !org.eclipse.core.runtime.CoreException
 removeHistoryItem(Object)Object o
 accessedHistoryItem(Object)void o
 getSelectionHistory().FilteredItemsSelectionDialog.SelectionHistory o
 setSelectionHistory(.FilteredItemsSelectionDialog.SelectionHistory)void o
 isHistoryElement(Object)boolean -
 isDuplicateElement(Object)boolean -
 setSeparatorLabel(String)void -
 getElementName(Object)String a
 getPatternControl()org.eclipse.swt.widgets.Control -
 getPatternText()String o
 getStyledStringHighlighter().IStyledStringHighlighter -
 setStyledStringHighlighter(.IStyledStringHighlighter)void -
FilteredItemsSelectionDialog.AbstractContentProvider oa
 new() o
 add(Object,.FilteredItemsSelectionDialog.ItemsFilter)void a
FilteredItemsSelectionDialog.ItemsFilter oa
 patternMatcher .SearchPattern o
 new() -
 new(.SearchPattern) -
 isSubFilter(.FilteredItemsSelectionDialog.ItemsFilter)boolean -
 equalsFilter(.FilteredItemsSelectionDialog.ItemsFilter)boolean -
 isCamelCasePattern()boolean -
 getPattern()String -
 getMatchRule()int -
 matches(String)boolean o
 matchesRawNamePattern(Object)boolean -
 matchItem(Object)boolean a
 isConsistentItem(Object)boolean a
FilteredItemsSelectionDialog.SelectionHistory osa
 new() -
 accessed(Object)void -
 contains(Object)boolean -
 isEmpty()boolean -
 remove(Object)boolean -
 load(org.eclipse.ui.IMemento)void -
 save(org.eclipse.ui.IMemento)void -
 getHistoryItems()Object[] -
 restoreItemFromMemento(org.eclipse.ui.IMemento)Object oa
 storeItemToMemento(Object,org.eclipse.ui.IMemento)void oa
FilteredList - :org.eclipse.swt.widgets.Composite +FilterMatcher
 new(org.eclipse.swt.widgets.Composite,int,org.eclipse.jface.viewers.ILabelProvider,boolean,boolean,boolean) -
 setElements(Object[])void v
 isEmpty()boolean -
 setFilterMatcher(.FilteredList.FilterMatcher)void -
 setComparator(java.util.Comparator)void -
 addSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 removeSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 setSelection(int[])void v
 getSelectionIndices()int[] -
 getSelectionIndex()int -
 setSelection(Object[])void v
 getSelection()Object[] -
 setFilter(String)void -
 getFilter()String -
 getFoldedElements(int)Object[] -
 getAllowDuplicates()boolean -
 setAllowDuplicates(boolean)void -
 getIgnoreCase()boolean -
 setIgnoreCase(boolean)void -
 getMatchEmptyString()boolean -
 setMatchEmptyString(boolean)void -
 getLabelProvider()org.eclipse.jface.viewers.ILabelProvider -
 setLabelProvider(org.eclipse.jface.viewers.ILabelProvider)void -
 getAccessible()org.eclipse.swt.accessibility.Accessible -
FilteredList.FilterMatcher sai
 setFilter(String,boolean,boolean)void a
 match(Object)boolean a
FilteredTree - :org.eclipse.jface.viewers.AbstractFilteredViewerComposite<.PatternFilter>
 filterToolBar org.eclipse.jface.action.ToolBarManager ox
 clearButtonControl org.eclipse.swt.widgets.Control ox
 treeViewer org.eclipse.jface.viewers.TreeViewer o
 treeComposite org.eclipse.swt.widgets.Composite o
 new(org.eclipse.swt.widgets.Composite,boolean,boolean) -
 new(org.eclipse.swt.widgets.Composite,int,.PatternFilter,boolean,boolean) -
 new(org.eclipse.swt.widgets.Composite,int,.PatternFilter,boolean,boolean,long) -
 new(org.eclipse.swt.widgets.Composite) ox
 new(org.eclipse.swt.widgets.Composite,boolean) ox
 new(org.eclipse.swt.widgets.Composite,int,.PatternFilter) x
 new(org.eclipse.swt.widgets.Composite,int,.PatternFilter,boolean) x
 init(int,.PatternFilter)void o
 createControl(org.eclipse.swt.widgets.Composite,int)void o
 createTreeControl(org.eclipse.swt.widgets.Composite,int)org.eclipse.swt.widgets.Control o
 doCreateTreeViewer(org.eclipse.swt.widgets.Composite,int)org.eclipse.jface.viewers.TreeViewer o
 doCreateRefreshJob()org.eclipse.ui.progress.WorkbenchJob o
 updateToolbar(boolean)void o
 createFilterText(org.eclipse.swt.widgets.Composite)void o
 updateTreeSelection(boolean)void o
 doCreateFilterText(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Text o
 textChanged()void o
 getPatternFilter().PatternFilter f
 getViewer()org.eclipse.jface.viewers.TreeViewer -
 setQuickSelectionMode(boolean)void -
 getBoldFont(Object,.FilteredTree,.PatternFilter)org.eclipse.swt.graphics.Font s
IOverwriteQuery ai
 CANCEL String sf
 NO String sf
 YES String sf
 ALL String sf
 NO_ALL String sf
 queryOverwrite(String)String a
ISelectionStatusValidator ai
 validate(Object[])org.eclipse.core.runtime.IStatus a
ISelectionValidator ai
 isValid(Object)String a
IStyledStringHighlighter ai
 highlight(String,String,org.eclipse.jface.viewers.StyledString.Styler)org.eclipse.jface.viewers.StyledString a
IWorkingSetEditWizard ai :org.eclipse.jface.wizard.IWizard
 getSelection()org.eclipse.ui.IWorkingSet a
IWorkingSetNewWizard ai :org.eclipse.jface.wizard.IWizard
 getSelection()org.eclipse.ui.IWorkingSet a
IWorkingSetPage ai :org.eclipse.jface.wizard.IWizardPage
 finish()void a
 getSelection()org.eclipse.ui.IWorkingSet a
 setSelection(org.eclipse.ui.IWorkingSet)void a
IWorkingSetSelectionDialog ai
 getSelection()org.eclipse.ui.IWorkingSet[] a
 open()int a
 setSelection(org.eclipse.ui.IWorkingSet[])void a
ListDialog - :.SelectionDialog
 new(org.eclipse.swt.widgets.Shell) -
 setInput(Object)void -
 setContentProvider(org.eclipse.jface.viewers.IStructuredContentProvider)void -
 setLabelProvider(org.eclipse.jface.viewers.ILabelProvider)void -
 setAddCancelButton(boolean)void -
 getTableViewer()org.eclipse.jface.viewers.TableViewer -
 createButtonsForButtonBar(org.eclipse.swt.widgets.Composite)void o
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 getTableStyle()int o
 okPressed()void o
 getHeightInChars()int -
 getWidthInChars()int -
 setHeightInChars(int)void -
 setWidthInChars(int)void -
ListSelectionDialog - :.SelectionDialog +Builder
 new(org.eclipse.swt.widgets.Shell,Object,org.eclipse.jface.viewers.IStructuredContentProvider,org.eclipse.jface.viewers.ILabelProvider,String) -
 of(Object).ListSelectionDialog.Builder s
 configureShell(org.eclipse.swt.widgets.Shell)void o
 createContents(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createButtonsForButtonBar(org.eclipse.swt.widgets.Composite)void o
 getViewer()org.eclipse.jface.viewers.CheckboxTableViewer o
 getCheckboxValue()boolean -
 okPressed()void o
ListSelectionDialog.Builder sf
 contentProvider(org.eclipse.jface.viewers.IStructuredContentProvider).ListSelectionDialog.Builder -
 labelProvider(org.eclipse.jface.viewers.ILabelProvider).ListSelectionDialog.Builder -
 preselect(Object[]).ListSelectionDialog.Builder v
 title(String).ListSelectionDialog.Builder -
 message(String).ListSelectionDialog.Builder -
 okButtonText(String).ListSelectionDialog.Builder -
 okButtonTextWhenNoSelection(String).ListSelectionDialog.Builder -
 canCancel(boolean).ListSelectionDialog.Builder -
 asSheet(boolean).ListSelectionDialog.Builder -
 checkboxText(String).ListSelectionDialog.Builder -
 checkboxValue(boolean).ListSelectionDialog.Builder -
 create(org.eclipse.swt.widgets.Shell).ListSelectionDialog -
PatternFilter - :org.eclipse.jface.viewers.ViewerFilter
 new() -
 filter(org.eclipse.jface.viewers.Viewer,Object,Object[])Object[] -
 select(org.eclipse.jface.viewers.Viewer,Object,Object)boolean f
 setIncludeLeadingWildcard(boolean)void f
 setPattern(String)void -
 isElementSelectable(Object)boolean -
 isElementVisible(org.eclipse.jface.viewers.Viewer,Object)boolean -
 isParentMatch(org.eclipse.jface.viewers.Viewer,Object)boolean o
 isLeafMatch(org.eclipse.jface.viewers.Viewer,Object)boolean o
 wordMatches(String)boolean o
PreferenceLinkArea -
 new(org.eclipse.swt.widgets.Composite,int,String,String,org.eclipse.ui.preferences.IWorkbenchPreferenceContainer,Object) -
 getControl()org.eclipse.swt.widgets.Control -
PreferencesUtil f
 OPTION_NONE int sf
 OPTION_FILTER_LOCKED int sf
 new() -
 createPreferenceDialogOn(org.eclipse.swt.widgets.Shell,String,String[],Object)org.eclipse.jface.preference.PreferenceDialog s
 createPropertyDialogOn(org.eclipse.swt.widgets.Shell,org.eclipse.core.runtime.IAdaptable,String,String[],Object)org.eclipse.jface.preference.PreferenceDialog s
 createPreferenceDialogOn(org.eclipse.swt.widgets.Shell,String,String[],Object,int)org.eclipse.jface.preference.PreferenceDialog s
 createPropertyDialogOn(org.eclipse.swt.widgets.Shell,org.eclipse.core.runtime.IAdaptable,String,String[],Object,int)org.eclipse.jface.preference.PreferenceDialog s
 createPropertyDialogOn(org.eclipse.swt.widgets.Shell,Object,String,String[],Object,int)org.eclipse.jface.preference.PreferenceDialog s
 hasPropertiesContributors(Object)boolean s
 propertiesContributorsFor(Object)org.eclipse.jface.preference.IPreferenceNode[] s
PropertyDialogAction - :org.eclipse.ui.actions.SelectionProviderAction
 new(org.eclipse.swt.widgets.Shell,org.eclipse.jface.viewers.ISelectionProvider) x
 new(org.eclipse.jface.window.IShellProvider,org.eclipse.jface.viewers.ISelectionProvider) -
 isApplicableForSelection()boolean -
 isApplicableForSelection(org.eclipse.jface.viewers.IStructuredSelection)boolean -
 run()void -
 createDialog()org.eclipse.jface.preference.PreferenceDialog -
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void -
PropertyPage a :org.eclipse.jface.preference.PreferencePage,org.eclipse.ui.IWorkbenchPropertyPage
 new() -
 getElement()org.eclipse.core.runtime.IAdaptable -
 setElement(org.eclipse.core.runtime.IAdaptable)void -
SearchPattern -
 RULE_EXACT_MATCH int sf
 RULE_PREFIX_MATCH int sf
 RULE_PATTERN_MATCH int sf
 RULE_CASE_SENSITIVE int sf
 RULE_BLANK_MATCH int sf
 RULE_CAMELCASE_MATCH int sf
 RULE_SUBSTRING_MATCH int sf
 DEFAULT_MATCH_RULES int sf
 new() -
 new(int) -
 getPattern()String -
 getInitialPattern()String -
 setPattern(String)void -
 matches(String)boolean -
 isPatternCharAllowed(char)boolean o
 isNameCharAllowed(char)boolean o
 getMatchRule()int f
 isValidCamelCaseChar(char)boolean o
 equalsPattern(.SearchPattern)boolean -
 isSubPattern(.SearchPattern)boolean -
SelectionDialog a :org.eclipse.jface.dialogs.TrayDialog
 new(org.eclipse.swt.widgets.Shell) o
 configureShell(org.eclipse.swt.widgets.Shell)void o
 createButtonsForButtonBar(org.eclipse.swt.widgets.Composite)void o
 createMessageArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Label o
 getInitialSelections()java.util.List ox
 getInitialElementSelections()java.util.List o
 getMessage()String o
 getOkButton()org.eclipse.swt.widgets.Button -
 getResult()Object[] -
 setInitialSelections(Object[])void v
 setInitialElementSelections(java.util.List)void -
 setMessage(String)void -
 setResult(java.util.List)void o
 setSelectionResult(Object[])void o
 setTitle(String)void -
 setDialogBoundsSettings(org.eclipse.jface.dialogs.IDialogSettings,int)void -
 getDialogBoundsSettings()org.eclipse.jface.dialogs.IDialogSettings o
 getDialogBoundsStrategy()int o
 isResizable()boolean o
SelectionStatusDialog a :.SelectionDialog
 new(org.eclipse.swt.widgets.Shell) -
 setStatusLineAboveButtons(boolean)void -
 setImage(org.eclipse.swt.graphics.Image)void -
 getFirstResult()Object -
 setResult(int,Object)void o
 computeResult()void oa
 configureShell(org.eclipse.swt.widgets.Shell)void o
 updateStatus(org.eclipse.core.runtime.IStatus)void o
 updateButtonsEnableState(org.eclipse.core.runtime.IStatus)void o
 okPressed()void o
 create()void -
 createButtonBar(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
StyledStringHighlighter - :.IStyledStringHighlighter
 new() -
 highlight(String,String,org.eclipse.jface.viewers.StyledString.Styler)org.eclipse.jface.viewers.StyledString -
TwoPaneElementSelector - :.AbstractElementListSelectionDialog
 new(org.eclipse.swt.widgets.Shell,org.eclipse.jface.viewers.ILabelProvider,org.eclipse.jface.viewers.ILabelProvider) -
 setUpperListLabel(String)void -
 setLowerListLabel(String)void -
 setLowerListComparator(java.util.Comparator)void -
 setElements(Object[])void -
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control -
 createLabel(org.eclipse.swt.widgets.Composite,String)org.eclipse.swt.widgets.Label o
 createLowerList(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Table o
 computeResult()void o
 handleDefaultSelected()void o
 handleSelectionChanged()void o
 setLowerSelectedElement(Object)void o
 getLowerSelectedElement()Object o
 handleEmptyList()void o
 validateCurrentSelection()boolean o
TypeFilteringDialog - :.SelectionDialog
 new(org.eclipse.swt.widgets.Shell,java.util.Collection) -
 new(org.eclipse.swt.widgets.Shell,java.util.Collection,String) -
 configureShell(org.eclipse.swt.widgets.Shell)void o
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 okPressed()void o
WorkingSetConfigurationBlock -
 filter(org.eclipse.ui.IWorkingSet[],String[])org.eclipse.ui.IWorkingSet[] s
 new(org.eclipse.jface.dialogs.IDialogSettings,String[]) v
 new(String[],org.eclipse.jface.dialogs.IDialogSettings) -
 new(String[],org.eclipse.jface.dialogs.IDialogSettings,String,String,String) -
 new(org.eclipse.jface.dialogs.IDialogSettings,String,String,String,String,String[]) v
 setSelection(org.eclipse.jface.viewers.IStructuredSelection)void x
 setWorkingSets(org.eclipse.ui.IWorkingSet[])void v
 findApplicableWorkingSets(org.eclipse.jface.viewers.IStructuredSelection)org.eclipse.ui.IWorkingSet[] -
 getSelectedWorkingSets()org.eclipse.ui.IWorkingSet[] -
 createContent(org.eclipse.swt.widgets.Composite)void -
WorkingSetGroup f
 new(org.eclipse.swt.widgets.Composite,org.eclipse.jface.viewers.IStructuredSelection,String[]) -
 getSelectedWorkingSets()org.eclipse.ui.IWorkingSet[] -
YesNoCancelListSelectionDialog x :.ListSelectionDialog
 new(org.eclipse.swt.widgets.Shell,Object,org.eclipse.jface.viewers.IStructuredContentProvider,org.eclipse.jface.viewers.ILabelProvider,String) x
 buttonPressed(int)void ox
 configureShell(org.eclipse.swt.widgets.Shell)void ox
 createButtonsForButtonBar(org.eclipse.swt.widgets.Composite)void ox
 noPressed()void ox
 yesPressed()void ox
package org.eclipse.ui.handlers
CollapseAllHandler - :org.eclipse.core.commands.AbstractHandler
 COMMAND_ID String sf
 new(org.eclipse.jface.viewers.AbstractTreeViewer) -
 execute(org.eclipse.core.commands.ExecutionEvent)Object -
 dispose()void -
ExpandAllHandler - :org.eclipse.core.commands.AbstractHandler
 COMMAND_ID String sf
 new(org.eclipse.jface.viewers.AbstractTreeViewer) -
 execute(org.eclipse.core.commands.ExecutionEvent)Object -
 dispose()void -
HandlerUtil -
 new() -
 getVariable(org.eclipse.core.commands.ExecutionEvent,String)Object s
 getVariableChecked(org.eclipse.core.commands.ExecutionEvent,String)Object s !org.eclipse.core.commands.ExecutionException
 getVariable(Object,String)Object s
 getActiveContexts(org.eclipse.core.commands.ExecutionEvent)java.util.Collection s
 getActiveContextsChecked(org.eclipse.core.commands.ExecutionEvent)java.util.Collection s !org.eclipse.core.commands.ExecutionException
 getActiveShell(org.eclipse.core.commands.ExecutionEvent)org.eclipse.swt.widgets.Shell s
 getActiveShellChecked(org.eclipse.core.commands.ExecutionEvent)org.eclipse.swt.widgets.Shell s !org.eclipse.core.commands.ExecutionException
 getActiveWorkbenchWindow(org.eclipse.core.commands.ExecutionEvent)org.eclipse.ui.IWorkbenchWindow s
 getActiveWorkbenchWindowChecked(org.eclipse.core.commands.ExecutionEvent)org.eclipse.ui.IWorkbenchWindow s !org.eclipse.core.commands.ExecutionException
 getActiveEditor(org.eclipse.core.commands.ExecutionEvent)org.eclipse.ui.IEditorPart s
 getActiveEditorChecked(org.eclipse.core.commands.ExecutionEvent)org.eclipse.ui.IEditorPart s !org.eclipse.core.commands.ExecutionException
 getActiveEditorId(org.eclipse.core.commands.ExecutionEvent)String s
 getActiveEditorIdChecked(org.eclipse.core.commands.ExecutionEvent)String s !org.eclipse.core.commands.ExecutionException
 getActiveEditorInput(org.eclipse.core.commands.ExecutionEvent)org.eclipse.ui.IEditorInput s
 getActiveEditorInputChecked(org.eclipse.core.commands.ExecutionEvent)org.eclipse.ui.IEditorInput s !org.eclipse.core.commands.ExecutionException
 getActivePart(org.eclipse.core.commands.ExecutionEvent)org.eclipse.ui.IWorkbenchPart s
 getActivePartChecked(org.eclipse.core.commands.ExecutionEvent)org.eclipse.ui.IWorkbenchPart s !org.eclipse.core.commands.ExecutionException
 getActivePartId(org.eclipse.core.commands.ExecutionEvent)String s
 getActivePartIdChecked(org.eclipse.core.commands.ExecutionEvent)String s !org.eclipse.core.commands.ExecutionException
 getActiveSite(org.eclipse.core.commands.ExecutionEvent)org.eclipse.ui.IWorkbenchSite s
 getActiveSiteChecked(org.eclipse.core.commands.ExecutionEvent)org.eclipse.ui.IWorkbenchSite s !org.eclipse.core.commands.ExecutionException
 getCurrentSelection(org.eclipse.core.commands.ExecutionEvent)org.eclipse.jface.viewers.ISelection s
 getCurrentStructuredSelection(org.eclipse.core.commands.ExecutionEvent)org.eclipse.jface.viewers.IStructuredSelection s
 getCurrentSelectionChecked(org.eclipse.core.commands.ExecutionEvent)org.eclipse.jface.viewers.ISelection s !org.eclipse.core.commands.ExecutionException
 getActiveMenus(org.eclipse.core.commands.ExecutionEvent)java.util.Collection s
 getActiveMenusChecked(org.eclipse.core.commands.ExecutionEvent)java.util.Collection s !org.eclipse.core.commands.ExecutionException
 getActiveMenuSelection(org.eclipse.core.commands.ExecutionEvent)org.eclipse.jface.viewers.ISelection s
 getActiveMenuSelectionChecked(org.eclipse.core.commands.ExecutionEvent)org.eclipse.jface.viewers.ISelection s !org.eclipse.core.commands.ExecutionException
 getActiveMenuEditorInput(org.eclipse.core.commands.ExecutionEvent)org.eclipse.jface.viewers.ISelection s
 getActiveMenuEditorInputChecked(org.eclipse.core.commands.ExecutionEvent)org.eclipse.jface.viewers.ISelection s !org.eclipse.core.commands.ExecutionException
 getShowInSelection(org.eclipse.core.commands.ExecutionEvent)org.eclipse.jface.viewers.ISelection s
 getShowInSelectionChecked(org.eclipse.core.commands.ExecutionEvent)org.eclipse.jface.viewers.ISelection s !org.eclipse.core.commands.ExecutionException
 getShowInInput(org.eclipse.core.commands.ExecutionEvent)Object s
 getShowInInputChecked(org.eclipse.core.commands.ExecutionEvent)Object s !org.eclipse.core.commands.ExecutionException
 toggleCommandState(org.eclipse.core.commands.Command)boolean s !org.eclipse.core.commands.ExecutionException
 matchesRadioState(org.eclipse.core.commands.ExecutionEvent)boolean s !org.eclipse.core.commands.ExecutionException
 updateRadioState(org.eclipse.core.commands.Command,String)void s !org.eclipse.core.commands.ExecutionException
IHandlerActivation ai :org.eclipse.ui.internal.services.IEvaluationResultCache,Comparable
 ROOT_DEPTH int sf
 clearActive()void ax
 getCommandId()String a
 getDepth()int a
 getHandler()org.eclipse.core.commands.IHandler a
 getHandlerService().IHandlerService a
 isActive(org.eclipse.core.expressions.IEvaluationContext)boolean ax
IHandlerService ai :org.eclipse.ui.services.IServiceWithSources
 activateHandler(.IHandlerActivation).IHandlerActivation a
 activateHandler(String,org.eclipse.core.commands.IHandler).IHandlerActivation a
 activateHandler(String,org.eclipse.core.commands.IHandler,org.eclipse.core.expressions.Expression).IHandlerActivation a
 activateHandler(String,org.eclipse.core.commands.IHandler,org.eclipse.core.expressions.Expression,boolean).IHandlerActivation a
 activateHandler(String,org.eclipse.core.commands.IHandler,org.eclipse.core.expressions.Expression,int).IHandlerActivation ax
 createExecutionEvent(org.eclipse.core.commands.Command,org.eclipse.swt.widgets.Event)org.eclipse.core.commands.ExecutionEvent a
 createExecutionEvent(org.eclipse.core.commands.ParameterizedCommand,org.eclipse.swt.widgets.Event)org.eclipse.core.commands.ExecutionEvent a
 deactivateHandler(.IHandlerActivation)void a
 deactivateHandlers(java.util.Collection)void a
 executeCommand(String,org.eclipse.swt.widgets.Event)Object a !org.eclipse.core.commands.ExecutionException,org.eclipse.core.commands.common.NotDefinedException,org.eclipse.core.commands.NotEnabledException,org.eclipse.core.commands.NotHandledException
 executeCommand(org.eclipse.core.commands.ParameterizedCommand,org.eclipse.swt.widgets.Event)Object a !org.eclipse.core.commands.ExecutionException,org.eclipse.core.commands.common.NotDefinedException,org.eclipse.core.commands.NotEnabledException,org.eclipse.core.commands.NotHandledException
 executeCommandInContext(org.eclipse.core.commands.ParameterizedCommand,org.eclipse.swt.widgets.Event,org.eclipse.core.expressions.IEvaluationContext)Object a !org.eclipse.core.commands.ExecutionException,org.eclipse.core.commands.common.NotDefinedException,org.eclipse.core.commands.NotEnabledException,org.eclipse.core.commands.NotHandledException
 createContextSnapshot(boolean)org.eclipse.core.expressions.IEvaluationContext a
 getCurrentState()org.eclipse.core.expressions.IEvaluationContext a
 readRegistry()void a
 setHelpContextId(org.eclipse.core.commands.IHandler,String)void a
RadioState f :org.eclipse.jface.commands.PersistentState,org.eclipse.core.runtime.IExecutableExtension
 STATE_ID String sf
 PARAMETER_ID String sf
 new() -
 setInitializationData(org.eclipse.core.runtime.IConfigurationElement,String,Object)void -
 load(org.eclipse.jface.preference.IPreferenceStore,String)void -
 save(org.eclipse.jface.preference.IPreferenceStore,String)void -
 setValue(Object)void -
RegistryRadioState f :org.eclipse.jface.commands.RadioState,org.eclipse.core.runtime.IExecutableExtension
 new() -
 setInitializationData(org.eclipse.core.runtime.IConfigurationElement,String,Object)void -
RegistryToggleState f :org.eclipse.jface.commands.ToggleState,org.eclipse.core.runtime.IExecutableExtension
 STATE_ID String sf
 new() -
 setInitializationData(org.eclipse.core.runtime.IConfigurationElement,String,Object)void -
ShowPerspectiveHandler f :org.eclipse.core.commands.AbstractHandler
 new() -
 execute(org.eclipse.core.commands.ExecutionEvent)Object - !org.eclipse.core.commands.ExecutionException
ShowViewHandler f :org.eclipse.core.commands.AbstractHandler
 new() -
 new(boolean) -
 execute(org.eclipse.core.commands.ExecutionEvent)Object - !org.eclipse.core.commands.ExecutionException
package org.eclipse.ui.help
IWorkbenchHelpSystem ai
 hasHelpUI()boolean a
 displayHelp()void a
 displaySearch()void a
 displayDynamicHelp()void a
 search(String)void a
 displayContext(org.eclipse.help.IContext,int,int)void a
 displayHelpResource(String)void a
 displayHelp(String)void a
 displayHelp(org.eclipse.help.IContext)void a
 isContextHelpDisplayed()boolean a
 setHelp(org.eclipse.jface.action.IAction,String)void a
 setHelp(org.eclipse.swt.widgets.Control,String)void a
 setHelp(org.eclipse.swt.widgets.Menu,String)void a
 setHelp(org.eclipse.swt.widgets.MenuItem,String)void a
 resolve(String,boolean)java.net.URL a
package org.eclipse.ui.internal
DefaultSaveable - :org.eclipse.ui.Saveable
 new(org.eclipse.ui.IWorkbenchPart) -
 doSave(org.eclipse.core.runtime.IProgressMonitor)void -
 getName()String -
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor -
 getToolTipText()String -
 isDirty()boolean -
 hashCode()int -
 equals(Object)boolean -
 show(org.eclipse.ui.IWorkbenchPage)boolean -
ErrorEditorPart - :org.eclipse.ui.part.EditorPart
 new() -
 new(org.eclipse.core.runtime.IStatus) -
 doSave(org.eclipse.core.runtime.IProgressMonitor)void -
 doSaveAs()void -
 createPartControl(org.eclipse.swt.widgets.Composite)void -
 init(org.eclipse.ui.IEditorSite,org.eclipse.ui.IEditorInput)void -
 isDirty()boolean -
 isSaveAsAllowed()boolean -
 setFocus()void -
 setPartName(String)void -
 dispose()void -
 getError()org.eclipse.core.runtime.IStatus -
InternalSaveable -
 new() -
SaveableHelper -
 USER_RESPONSE int sf
 new() -
 testSetAutomatedResponse(int)void s
 testGetAutomatedResponse()int s
 savePart(org.eclipse.ui.ISaveablePart,org.eclipse.ui.IWorkbenchPart,org.eclipse.ui.IWorkbenchWindow,boolean)boolean s
 needsSave(org.eclipse.ui.ISaveablesSource)boolean s
 doSaveModel(org.eclipse.ui.Saveable,org.eclipse.core.runtime.IProgressMonitor,org.eclipse.jface.window.IShellProvider,boolean)void s
 waitForBackgroundSaveJobs(java.util.List)boolean s
 getSaveable(Object)org.eclipse.ui.ISaveablePart s
 isSaveable(Object)boolean s
 getSaveable2(Object)org.eclipse.ui.ISaveablePart2 s
 isSaveable2(Object)boolean s
 isDirtyStateSupported(org.eclipse.ui.IWorkbenchPart)boolean s
WindowsDefenderConfigurator - :org.osgi.service.event.EventHandler
 PREFERENCE_STARTUP_CHECK_SKIP String sf
 PREFERENCE_STARTUP_CHECK_SKIP_DEFAULT boolean sf
 preferences org.eclipse.core.runtime.preferences.IPreferencesService o
 new() -
 handleEvent(org.osgi.service.event.Event)void -
 runStartupCheck()boolean o
 runCheckEnforced(org.eclipse.core.runtime.IProgressMonitor)Boolean s !org.eclipse.core.runtime.CoreException
 bindProductName(String)String s
 getPreference(org.eclipse.core.runtime.preferences.IScopeContext)org.eclipse.core.runtime.preferences.IEclipsePreferences s
 savePreference(org.eclipse.core.runtime.preferences.IScopeContext,String,String)void s !org.eclipse.core.runtime.CoreException
 createAddExclusionsPowershellCommand(String)String s
package org.eclipse.ui.internal.actions
CommandAction - :org.eclipse.jface.action.Action
 new() o
 new(org.eclipse.ui.services.IServiceLocator,String) -
 new(org.eclipse.ui.services.IServiceLocator,String,java.util.Map) -
 getCommandListener()org.eclipse.core.commands.ICommandListener o
 dispose()void -
 runWithEvent(org.eclipse.swt.widgets.Event)void -
 run()void -
 init(org.eclipse.ui.services.IServiceLocator,String,java.util.Map)void o
 getParameterizedCommand()org.eclipse.core.commands.ParameterizedCommand o
 getActionDefinitionId()String -
package org.eclipse.ui.internal.dialogs
EventLoopProgressMonitor - :org.eclipse.core.runtime.ProgressMonitorWrapper,org.eclipse.core.runtime.IProgressMonitor
 new(org.eclipse.core.runtime.IProgressMonitor) -
 beginTask(String,int)void -
 clearBlocked()void -
 done()void -
 internalWorked(double)void -
 isCanceled()boolean -
 setBlocked(org.eclipse.core.runtime.IStatus)void -
 setCanceled(boolean)void -
 setTaskName(String)void -
 subTask(String)void -
 worked(int)void -
 getTaskName()String o
WorkbenchDialogBlockedHandler - :org.eclipse.jface.dialogs.IDialogBlockedHandler
 outerMonitor org.eclipse.core.runtime.IProgressMonitor k
 new() -
 clearBlocked()void -
 showBlocked(org.eclipse.swt.widgets.Shell,org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IStatus,String)void -
 showBlocked(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IStatus,String)void -
package org.eclipse.ui.internal.menus
InternalControlContribution a :org.eclipse.jface.action.ControlContribution
 new(String) o
 new() -
 getWorkbenchWindow()org.eclipse.ui.IWorkbenchWindow -
 setWorkbenchWindow(org.eclipse.ui.IWorkbenchWindow)void -
 getCurSide()int -
 setCurSide(int)void -
 getOrientation()int -
package org.eclipse.ui.internal.operations
TimeTriggeredProgressMonitorDialog - :org.eclipse.jface.dialogs.ProgressMonitorDialog
 wrapperedMonitor org.eclipse.core.runtime.IProgressMonitor p
 new(org.eclipse.swt.widgets.Shell,int) -
 createWrapperedMonitor()void -
 getProgressMonitor()org.eclipse.core.runtime.IProgressMonitor -
 run(boolean,boolean,org.eclipse.jface.operation.IRunnableWithProgress)void - !java.lang.reflect.InvocationTargetException,InterruptedException
package org.eclipse.ui.internal.progress
BlockedJobsDialog - :org.eclipse.jface.dialogs.IconAndMessageDialog
 singleton .BlockedJobsDialog os
 blockingMonitor org.eclipse.core.runtime.IProgressMonitor pf
 createBlockedDialog(org.eclipse.swt.widgets.Shell,org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IStatus).BlockedJobsDialog s
 clear(org.eclipse.core.runtime.IProgressMonitor)void s
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 configureShell(org.eclipse.swt.widgets.Shell)void o
 getImage()org.eclipse.swt.graphics.Image o
 getProgressMonitor()org.eclipse.core.runtime.IProgressMonitor -
 close(org.eclipse.core.runtime.IProgressMonitor)boolean -
 close()boolean -
 createButtonsForButtonBar(org.eclipse.swt.widgets.Composite)void o
 cancelPressed()void o
IJobBusyListener kai
 incrementBusy(org.eclipse.core.runtime.jobs.Job)void a
 decrementBusy(org.eclipse.core.runtime.jobs.Job)void a
JobInfo - :.JobTreeElement
 parent .GroupInfo p
 new(org.eclipse.core.runtime.jobs.Job) o
 hashCode()int -
 equals(Object)boolean -
 cancel()void -
 toString()String -
 getBlockedStatus()org.eclipse.core.runtime.IStatus -
 getDisplayImage()org.eclipse.swt.graphics.Image -
 getGroupInfo().GroupInfo k
 getJob()org.eclipse.core.runtime.jobs.Job -
 getParent().GroupInfo -
 isBlocked()boolean -
 isCanceled()boolean -
 isCancellable()boolean -
 setBlockedStatus(org.eclipse.core.runtime.IStatus)void -
 setTicks(int)void -
JobTreeElement a
 new() -
 getParent().JobTreeElement -
 getDisplayImage()org.eclipse.swt.graphics.Image -
 isCancellable()boolean -
 cancel()void -
ProgressManager - :org.eclipse.core.runtime.jobs.ProgressProvider,org.eclipse.ui.progress.IProgressService +JobMonitor
 PROPERTY_IN_DIALOG org.eclipse.core.runtime.QualifiedName sfx
 SLEEPING_JOB_KEY String sf
 WAITING_JOB_KEY String sf
 BLOCKED_JOB_KEY String sf
 getInstance().ProgressManager s
 shutdownProgressManager()void s
 notifyListeners()void -
 sleepJobInfo(.JobInfo)void o
 createMonitor(org.eclipse.core.runtime.jobs.Job)org.eclipse.core.runtime.IProgressMonitor -
 getDefaultMonitor()org.eclipse.core.runtime.IProgressMonitor -
 monitorFor(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IProgressMonitor -
 progressFor(org.eclipse.core.runtime.jobs.Job).ProgressManager.JobMonitor -
 refreshJobInfo(.JobInfo)void -
 refreshGroup(.GroupInfo)void -
 removeJob(org.eclipse.core.runtime.jobs.Job).JobInfo -
 removeJobInfo(.JobInfo)void x
 removeGroup(.GroupInfo)void -
 addJobInfo(.JobInfo)void -
 getJobInfos(boolean).JobInfo[] -
 getRootElements(boolean).JobTreeElement[] -
 hasJobInfos()boolean -
 busyCursorWhile(org.eclipse.jface.operation.IRunnableWithProgress)void - !java.lang.reflect.InvocationTargetException,InterruptedException
 createProgressGroup()org.eclipse.core.runtime.IProgressMonitor -
 createMonitor(org.eclipse.core.runtime.jobs.Job,org.eclipse.core.runtime.IProgressMonitor,int)org.eclipse.core.runtime.IProgressMonitor -
 showInDialog(org.eclipse.swt.widgets.Shell,org.eclipse.core.runtime.jobs.Job)void -
 run(boolean,boolean,org.eclipse.jface.operation.IRunnableWithProgress)void - !java.lang.reflect.InvocationTargetException,InterruptedException
 runInUI(org.eclipse.jface.operation.IRunnableContext,org.eclipse.jface.operation.IRunnableWithProgress,org.eclipse.core.runtime.jobs.ISchedulingRule)void - !java.lang.reflect.InvocationTargetException,InterruptedException
 getLongOperationTime()int -
 registerIconForFamily(org.eclipse.jface.resource.ImageDescriptor,Object)void -
 getIconFor(org.eclipse.core.runtime.jobs.Job)org.eclipse.swt.graphics.Image -
 setShowSystemJobs(boolean)void -
ProgressManager.JobMonitor - :org.eclipse.core.runtime.IProgressMonitor
 getJobInfo().JobInfo -
 addProgressListener(org.eclipse.core.runtime.IProgressMonitor)void -
 removeProgresListener(org.eclipse.core.runtime.IProgressMonitor)void -
 beginTask(String,int)void -
 done()void -
 internalWorked(double)void -
 isCanceled()boolean -
 setCanceled(boolean)void -
 setTaskName(String)void -
 subTask(String)void -
 worked(int)void -
 clearBlocked()void -
 setBlocked(org.eclipse.core.runtime.IStatus)void -
ProgressMonitorJobsDialog - :org.eclipse.jface.dialogs.ProgressMonitorDialog
 alreadyClosed boolean o
 wrapperedMonitor org.eclipse.core.runtime.IProgressMonitor p
 enableDetailsButton boolean o
 new(org.eclipse.swt.widgets.Shell) -
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createExtendedDialogArea(org.eclipse.swt.widgets.Composite)void o
 createButtonsForButtonBar(org.eclipse.swt.widgets.Composite)void o
 createSpacer(org.eclipse.swt.widgets.Composite)void o
 createDetailsButton(org.eclipse.swt.widgets.Composite)void o
 createButtonBar(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 clearCursors()void o
 updateForSetBlocked(org.eclipse.core.runtime.IStatus)void o
 run(boolean,boolean,org.eclipse.jface.operation.IRunnableWithProgress)void - !java.lang.reflect.InvocationTargetException,InterruptedException
 enableDetails(boolean)void o
 watchTicks()void -
 createWrapperedMonitor()void -
 getProgressMonitor()org.eclipse.core.runtime.IProgressMonitor -
 close()boolean -
 isResizable()boolean o
WorkbenchSiteProgressService - :org.eclipse.ui.progress.IWorkbenchSiteProgressService,.IJobBusyListener +SiteUpdateJob
 new(org.eclipse.ui.internal.PartSite) -
 dispose()void -
 busyCursorWhile(org.eclipse.jface.operation.IRunnableWithProgress)void - !java.lang.reflect.InvocationTargetException,InterruptedException
 schedule(org.eclipse.core.runtime.jobs.Job,long,boolean)void -
 schedule(org.eclipse.core.runtime.jobs.Job,long)void -
 schedule(org.eclipse.core.runtime.jobs.Job)void -
 showBusyForFamily(Object)void -
 getJobChangeListener(boolean)org.eclipse.core.runtime.jobs.IJobChangeListener -
 decrementBusy(org.eclipse.core.runtime.jobs.Job)void -
 incrementBusy(org.eclipse.core.runtime.jobs.Job)void -
 warnOfContentChange()void -
 showInDialog(org.eclipse.swt.widgets.Shell,org.eclipse.core.runtime.jobs.Job)void -
 run(boolean,boolean,org.eclipse.jface.operation.IRunnableWithProgress)void - !java.lang.reflect.InvocationTargetException,InterruptedException
 runInUI(org.eclipse.jface.operation.IRunnableContext,org.eclipse.jface.operation.IRunnableWithProgress,org.eclipse.core.runtime.jobs.ISchedulingRule)void - !java.lang.reflect.InvocationTargetException,InterruptedException
 getLongOperationTime()int -
 registerIconForFamily(org.eclipse.jface.resource.ImageDescriptor,Object)void -
 getIconFor(org.eclipse.core.runtime.jobs.Job)org.eclipse.swt.graphics.Image -
 incrementBusy()void -
 decrementBusy()void -
 getUpdateJob().WorkbenchSiteProgressService.SiteUpdateJob -
 showBusy(boolean)void o
WorkbenchSiteProgressService.SiteUpdateJob - :org.eclipse.ui.progress.WorkbenchJob
 runInUIThread(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
package org.eclipse.ui.internal.quickaccess
QuickAccessProvider a
 new() -
 getId()String a
 getName()String a
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor a
 getElements()org.eclipse.ui.quickaccess.QuickAccessElement[] a
 getElements(String,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ui.quickaccess.QuickAccessElement[] o
 getElementsSorted(String,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ui.quickaccess.QuickAccessElement[] -
 findElement(String,String)org.eclipse.ui.quickaccess.QuickAccessElement -
 reset()void f
 doReset()void oa
 requiresUiAccess()boolean -
package org.eclipse.ui.internal.quickaccess.providers
HelpSearchProvider - :org.eclipse.ui.internal.quickaccess.QuickAccessProvider
 MIN_SEARCH_LENGTH int sf
 new() -
 getName()String -
 getId()String -
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor -
 getElements()org.eclipse.ui.quickaccess.QuickAccessElement[] -
 getElements(String,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ui.quickaccess.QuickAccessElement[] -
 findElement(String,String)org.eclipse.ui.quickaccess.QuickAccessElement -
 doReset()void o
package org.eclipse.ui.internal.services
IEvaluationResultCache ai
 clearResult()void a
 getExpression()org.eclipse.core.expressions.Expression a
 getSourcePriority()int a
 evaluate(org.eclipse.core.expressions.IEvaluationContext)boolean a
 setResult(boolean)void a
INestable ai
 activate()void a
 deactivate()void a
package org.eclipse.ui.intro
IIntroManager ai
 closeIntro(.IIntroPart)boolean a
 getIntro().IIntroPart a
 hasIntro()boolean a
 isIntroStandby(.IIntroPart)boolean a
 setIntroStandby(.IIntroPart,boolean)void a
 showIntro(org.eclipse.ui.IWorkbenchWindow,boolean).IIntroPart a
 isNewContentAvailable()boolean a
IIntroPart ai :org.eclipse.core.runtime.IAdaptable
 PROP_TITLE int sf
 getIntroSite().IIntroSite a
 init(.IIntroSite,org.eclipse.ui.IMemento)void a !org.eclipse.ui.PartInitException
 standbyStateChanged(boolean)void a
 saveState(org.eclipse.ui.IMemento)void a
 addPropertyListener(org.eclipse.ui.IPropertyListener)void a
 createPartControl(org.eclipse.swt.widgets.Composite)void a
 dispose()void a
 getTitleImage()org.eclipse.swt.graphics.Image a
 getTitle()String a
 removePropertyListener(org.eclipse.ui.IPropertyListener)void a
 setFocus()void a
IIntroSite ai :org.eclipse.ui.IWorkbenchSite
 getId()String a
 getPluginId()String a
 getKeyBindingService()org.eclipse.ui.IKeyBindingService ax
 getActionBars()org.eclipse.ui.IActionBars a
package org.eclipse.ui.keys
IBindingService ai :org.eclipse.ui.services.IDisposable
 DEFAULT_DEFAULT_ACTIVE_SCHEME_ID String sf
 addBindingManagerListener(org.eclipse.jface.bindings.IBindingManagerListener)void a
 removeBindingManagerListener(org.eclipse.jface.bindings.IBindingManagerListener)void a
 getActiveBindingsFor(org.eclipse.core.commands.ParameterizedCommand)org.eclipse.jface.bindings.TriggerSequence[] a
 getActiveBindingsFor(String)org.eclipse.jface.bindings.TriggerSequence[] a
 getActiveScheme()org.eclipse.jface.bindings.Scheme a
 getBestActiveBindingFor(org.eclipse.core.commands.ParameterizedCommand)org.eclipse.jface.bindings.TriggerSequence a
 getBestActiveBindingFor(String)org.eclipse.jface.bindings.TriggerSequence a
 getBestActiveBindingFormattedFor(String)String a
 getBindings()org.eclipse.jface.bindings.Binding[] a
 getBuffer()org.eclipse.jface.bindings.TriggerSequence a
 getDefaultSchemeId()String a
 getDefinedSchemes()org.eclipse.jface.bindings.Scheme[] a
 getLocale()String a
 getPartialMatches(org.eclipse.jface.bindings.TriggerSequence)java.util.Map a
 getPerfectMatch(org.eclipse.jface.bindings.TriggerSequence)org.eclipse.jface.bindings.Binding a
 getPlatform()String a
 getScheme(String)org.eclipse.jface.bindings.Scheme a
 isKeyFilterEnabled()boolean a
 isPartialMatch(org.eclipse.jface.bindings.TriggerSequence)boolean a
 isPerfectMatch(org.eclipse.jface.bindings.TriggerSequence)boolean a
 openKeyAssistDialog()void a
 readRegistryAndPreferences(org.eclipse.ui.commands.ICommandService)void a
 savePreferences(org.eclipse.jface.bindings.Scheme,org.eclipse.jface.bindings.Binding[])void a !java.io.IOException
 setKeyFilterEnabled(boolean)void a
 getConflictsFor(org.eclipse.jface.bindings.TriggerSequence)java.util.Collection a
package org.eclipse.ui.menus
AbstractContributionFactory a
 new(String,String) -
 getLocation()String -
 createContributionItems(org.eclipse.ui.services.IServiceLocator,.IContributionRoot)void a
 getNamespace()String -
AbstractWorkbenchTrimWidget a :org.eclipse.jface.menus.AbstractTrimWidget,.IWorkbenchWidget
 new() -
 init(org.eclipse.ui.IWorkbenchWindow)void -
 getWorkbenchWindow()org.eclipse.ui.IWorkbenchWindow -
 getPreferredSize()org.eclipse.swt.graphics.Point -
CommandContributionItemParameter -
 serviceLocator org.eclipse.ui.services.IServiceLocator -
 id String -
 commandId String -
 parameters java.util.Map -
 icon org.eclipse.jface.resource.ImageDescriptor -
 disabledIcon org.eclipse.jface.resource.ImageDescriptor -
 hoverIcon org.eclipse.jface.resource.ImageDescriptor -
 label String -
 mnemonic String -
 tooltip String -
 style int -
 helpContextId String -
 iconStyle String -
 visibleEnabled boolean -
 mode int -
 new(org.eclipse.ui.services.IServiceLocator,String,String,int) -
 new(org.eclipse.ui.services.IServiceLocator,String,String,java.util.Map,org.eclipse.jface.resource.ImageDescriptor,org.eclipse.jface.resource.ImageDescriptor,org.eclipse.jface.resource.ImageDescriptor,String,String,String,int,String,boolean) -
ExtensionContributionFactory a :.AbstractContributionFactory,org.eclipse.core.runtime.IExecutableExtension
 new() -
 getLocation()String f
 getNamespace()String f
 setInitializationData(org.eclipse.core.runtime.IConfigurationElement,String,Object)void - !org.eclipse.core.runtime.CoreException
IContributionRoot ai
 addContributionItem(org.eclipse.jface.action.IContributionItem,org.eclipse.core.expressions.Expression)void a
 registerVisibilityForChild(org.eclipse.jface.action.IContributionItem,org.eclipse.core.expressions.Expression)void a
IWorkbenchContribution ai
 initialize(org.eclipse.ui.services.IServiceLocator)void a
IWorkbenchWidget ai :org.eclipse.jface.menus.IWidget
 init(org.eclipse.ui.IWorkbenchWindow)void a
UIElement a
 new(org.eclipse.ui.services.IServiceLocator) o !IllegalArgumentException
 setText(String)void a
 setTooltip(String)void a
 setIcon(org.eclipse.jface.resource.ImageDescriptor)void a
 setDisabledIcon(org.eclipse.jface.resource.ImageDescriptor)void a
 setHoverIcon(org.eclipse.jface.resource.ImageDescriptor)void a
 setChecked(boolean)void a
 getServiceLocator()org.eclipse.ui.services.IServiceLocator f
 setDropDownId(String)void -
WorkbenchWindowControlContribution a :org.eclipse.ui.internal.menus.InternalControlContribution
 new() -
 new(String) -
 getWorkbenchWindow()org.eclipse.ui.IWorkbenchWindow f
 getCurSide()int f
 getOrientation()int f
 delegateCreateControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control -
package org.eclipse.ui.model
AdaptableList - :.WorkbenchAdapter,org.eclipse.core.runtime.IAdaptable
 children java.util.List o
 new() -
 new(int) -
 new(org.eclipse.core.runtime.IAdaptable[]) -
 new(java.util.Collection) -
 add(org.eclipse.core.runtime.IAdaptable).AdaptableList -
 remove(org.eclipse.core.runtime.IAdaptable)void -
 size()int -
 getAdapter(Class<<T>>)<T> - <T=Object>
 getChildren(Object)Object[] -
 getChildren()Object[] -
 getTypedChildren(Class)Object[] -
 toString()String -
BaseWorkbenchContentProvider - :org.eclipse.jface.viewers.ITreeContentProvider
 new() -
 dispose()void -
 getAdapter(Object).IWorkbenchAdapter o
 getChildren(Object)Object[] -
 getElements(Object)Object[] -
 getParent(Object)Object -
 hasChildren(Object)boolean -
 inputChanged(org.eclipse.jface.viewers.Viewer,Object,Object)void -
ContributionComparator - :org.eclipse.jface.viewers.ViewerComparator,java.util.Comparator
 new() -
 compare(Object,Object)int -
 compare(.IComparableContribution,.IComparableContribution)int -
 compare(org.eclipse.jface.viewers.Viewer,Object,Object)int -
 category(.IComparableContribution)int -
 category(Object)int -
IComparableContribution ai :org.eclipse.core.runtime.IAdaptable
 PRIORITY_DEFAULT int sf
 getPriority()int a
 getLabel()String a
 getAdapter(Class<<T>>)<T> a <T=Object>
IWorkbenchAdapter ai
 getChildren(Object)Object[] a
 getImageDescriptor(Object)org.eclipse.jface.resource.ImageDescriptor a
 getLabel(Object)String a
 getParent(Object)Object a
IWorkbenchAdapter2 ai
 getForeground(Object)org.eclipse.swt.graphics.RGB a
 getBackground(Object)org.eclipse.swt.graphics.RGB a
 getFont(Object)org.eclipse.swt.graphics.FontData a
IWorkbenchAdapter3 ai
 getStyledText(Object)org.eclipse.jface.viewers.StyledString a
PerspectiveLabelProvider f :org.eclipse.jface.viewers.LabelProvider,org.eclipse.jface.viewers.ITableLabelProvider
 new() -
 new(boolean) -
 getImage(Object)org.eclipse.swt.graphics.Image -
 dispose()void -
 getText(Object)String -
 getColumnImage(Object,int)org.eclipse.swt.graphics.Image -
 getColumnText(Object,int)String -
WorkbenchAdapter a :.IWorkbenchAdapter,.IWorkbenchAdapter2,.IWorkbenchAdapter3
 NO_CHILDREN Object[] osf
 new() -
 getChildren(Object)Object[] -
 getImageDescriptor(Object)org.eclipse.jface.resource.ImageDescriptor -
 getLabel(Object)String -
 getParent(Object)Object -
 getBackground(Object)org.eclipse.swt.graphics.RGB -
 getForeground(Object)org.eclipse.swt.graphics.RGB -
 getFont(Object)org.eclipse.swt.graphics.FontData -
 getStyledText(Object)org.eclipse.jface.viewers.StyledString -
WorkbenchLabelProvider - :org.eclipse.jface.viewers.LabelProvider,org.eclipse.jface.viewers.IColorProvider,org.eclipse.jface.viewers.IFontProvider,org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider
 getDecoratingWorkbenchLabelProvider()org.eclipse.jface.viewers.ILabelProvider s
 new() -
 decorateImage(org.eclipse.jface.resource.ImageDescriptor,Object)org.eclipse.jface.resource.ImageDescriptor o
 decorateText(String,Object)String o
 dispose()void -
 getAdapter(Object).IWorkbenchAdapter of
 getAdapter2(Object).IWorkbenchAdapter2 of
 getAdapter3(Object).IWorkbenchAdapter3 of
 getImage(Object)org.eclipse.swt.graphics.Image f
 getStyledText(Object)org.eclipse.jface.viewers.StyledString -
 getDecorationStyle(Object)org.eclipse.jface.viewers.StyledString.Styler o
 getText(Object)String f
 getForeground(Object)org.eclipse.swt.graphics.Color -
 getBackground(Object)org.eclipse.swt.graphics.Color -
 getFont(Object)org.eclipse.swt.graphics.Font -
WorkbenchPartLabelProvider f :org.eclipse.jface.viewers.LabelProvider,org.eclipse.jface.viewers.ITableLabelProvider
 new() -
 getImage(Object)org.eclipse.swt.graphics.Image -
 getText(Object)String -
 getColumnImage(Object,int)org.eclipse.swt.graphics.Image -
 getColumnText(Object,int)String -
 dispose()void -
package org.eclipse.ui.operations
IWorkbenchOperationSupport ai
 getUndoContext()org.eclipse.core.commands.operations.IUndoContext a
 getOperationHistory()org.eclipse.core.commands.operations.IOperationHistory a
OperationHistoryActionHandler a :org.eclipse.jface.action.Action,org.eclipse.ui.actions.ActionFactory.IWorkbenchAction,org.eclipse.core.runtime.IAdaptable
 dispose()void -
 run()void f
 getAdapter(Class<<T>>)<T> - <T=Object>
 setContext(org.eclipse.core.commands.operations.IUndoContext)void -
 setPruneHistory(boolean)void -
 update()void -
RedoActionHandler f :.OperationHistoryActionHandler
 new(org.eclipse.ui.IWorkbenchPartSite,org.eclipse.core.commands.operations.IUndoContext) -
UndoActionHandler f :.OperationHistoryActionHandler
 new(org.eclipse.ui.IWorkbenchPartSite,org.eclipse.core.commands.operations.IUndoContext) -
UndoRedoActionGroup f :org.eclipse.ui.actions.ActionGroup
 new(org.eclipse.ui.IWorkbenchPartSite,org.eclipse.core.commands.operations.IUndoContext,boolean) -
 fillActionBars(org.eclipse.ui.IActionBars)void -
package org.eclipse.ui.part
AbstractMultiEditor a :.EditorPart
 new() -
 handlePropertyChange(int)void o
 doSave(org.eclipse.core.runtime.IProgressMonitor)void -
 doSaveAs()void -
 init(org.eclipse.ui.IEditorSite,org.eclipse.ui.IEditorInput)void - !org.eclipse.ui.PartInitException
 init(org.eclipse.ui.IEditorSite,.MultiEditorInput)void - !org.eclipse.ui.PartInitException
 isDirty()boolean -
 isSaveAsAllowed()boolean -
 setFocus()void -
 getActiveEditor()org.eclipse.ui.IEditorPart f
 getInnerEditors()org.eclipse.ui.IEditorPart[] f
 setChildren(org.eclipse.ui.IEditorPart[])void f
 innerEditorsCreated()void oa
 activateEditor(org.eclipse.ui.IEditorPart)void -
 getIndex(org.eclipse.ui.IEditorPart)int o
 dispose()void -
 getInnerEditorContainer(org.eclipse.ui.IEditorReference)org.eclipse.swt.widgets.Composite a
CellEditorActionHandler -
 new(org.eclipse.ui.IActionBars) -
 addCellEditor(org.eclipse.jface.viewers.CellEditor)void -
 dispose()void -
 removeCellEditor(org.eclipse.jface.viewers.CellEditor)void -
 setCopyAction(org.eclipse.jface.action.IAction)void -
 setCutAction(org.eclipse.jface.action.IAction)void -
 setDeleteAction(org.eclipse.jface.action.IAction)void -
 setFindAction(org.eclipse.jface.action.IAction)void -
 setPasteAction(org.eclipse.jface.action.IAction)void -
 setRedoAction(org.eclipse.jface.action.IAction)void -
 setSelectAllAction(org.eclipse.jface.action.IAction)void -
 setUndoAction(org.eclipse.jface.action.IAction)void -
CoolItemGroupMarker - :org.eclipse.jface.action.GroupMarker
 new(String) -
DrillDownAdapter - :org.eclipse.jface.viewers.ISelectionChangedListener
 new(org.eclipse.jface.viewers.TreeViewer) -
 addNavigationActions(org.eclipse.jface.action.IMenuManager)void -
 addNavigationActions(org.eclipse.jface.action.IToolBarManager)void -
 canExpand(Object)boolean -
 canGoBack()boolean -
 canGoHome()boolean -
 canGoInto()boolean -
 goBack()void -
 goHome()void -
 goInto()void -
 goInto(Object)void -
 reset()void -
 selectionChanged(org.eclipse.jface.viewers.SelectionChangedEvent)void -
 updateNavigationButtons()void o
DrillDownComposite - :org.eclipse.swt.widgets.Composite
 new(org.eclipse.swt.widgets.Composite,int) -
 createNavigationButtons()void o
 setChildTree(org.eclipse.jface.viewers.TreeViewer)void -
EditorActionBarContributor - :org.eclipse.ui.IEditorActionBarContributor
 new() -
 contributeToMenu(org.eclipse.jface.action.IMenuManager)void -
 contributeToStatusLine(org.eclipse.jface.action.IStatusLineManager)void -
 contributeToToolBar(org.eclipse.jface.action.IToolBarManager)void -
 contributeToCoolBar(org.eclipse.jface.action.ICoolBarManager)void -
 getActionBars()org.eclipse.ui.IActionBars -
 getPage()org.eclipse.ui.IWorkbenchPage -
 dispose()void -
 init(org.eclipse.ui.IActionBars,org.eclipse.ui.IWorkbenchPage)void -
 init(org.eclipse.ui.IActionBars)void -
 setActiveEditor(org.eclipse.ui.IEditorPart)void -
EditorInputTransfer - :org.eclipse.swt.dnd.ByteArrayTransfer +EditorInputData
 getInstance().EditorInputTransfer s
 getTypeIds()int[] o
 getTypeNames()String[] o
 javaToNative(Object,org.eclipse.swt.dnd.TransferData)void -
 nativeToJava(org.eclipse.swt.dnd.TransferData)Object -
 createEditorInputData(String,org.eclipse.ui.IEditorInput).EditorInputTransfer.EditorInputData s
EditorInputTransfer.EditorInputData s
 editorId String -
 input org.eclipse.ui.IEditorInput -
EditorPart a :.WorkbenchPart,org.eclipse.ui.IEditorPart
 new() o
 doSave(org.eclipse.core.runtime.IProgressMonitor)void a
 doSaveAs()void a
 getEditorInput()org.eclipse.ui.IEditorInput -
 getEditorSite()org.eclipse.ui.IEditorSite -
 getTitleToolTip()String -
 init(org.eclipse.ui.IEditorSite,org.eclipse.ui.IEditorInput)void a !org.eclipse.ui.PartInitException
 isDirty()boolean a
 isSaveAsAllowed()boolean a
 isSaveOnCloseNeeded()boolean -
 setInput(org.eclipse.ui.IEditorInput)void o
 setInputWithNotify(org.eclipse.ui.IEditorInput)void o
 setContentDescription(String)void o
 setPartName(String)void o
 setInitializationData(org.eclipse.core.runtime.IConfigurationElement,String,Object)void -
 checkSite(org.eclipse.ui.IWorkbenchPartSite)void of
 dispose()void -
IContributedContentsView ai
 getContributingPart()org.eclipse.ui.IWorkbenchPart a
IDropActionDelegate ai
 run(Object,Object)boolean a
IPage ai
 createControl(org.eclipse.swt.widgets.Composite)void a
 dispose()void a
 getControl()org.eclipse.swt.widgets.Control a
 setActionBars(org.eclipse.ui.IActionBars)void a
 setFocus()void a
IPageBookViewPage ai :.IPage
 getSite().IPageSite a
 init(.IPageSite)void a !org.eclipse.ui.PartInitException
IPageSite ai :org.eclipse.ui.IWorkbenchSite
 registerContextMenu(String,org.eclipse.jface.action.MenuManager,org.eclipse.jface.viewers.ISelectionProvider)void a
 getActionBars()org.eclipse.ui.IActionBars a
ISetSelectionTarget ai
 selectReveal(org.eclipse.jface.viewers.ISelection)void a
IShowInSource ai
 getShowInContext().ShowInContext a
IShowInTarget ai
 show(.ShowInContext)boolean a
IShowInTargetList ai
 getShowInTargetIds()String[] a
IWorkbenchPartOrientation ai
 getOrientation()int a
IntroPart a :org.eclipse.core.commands.common.EventManager,org.eclipse.ui.intro.IIntroPart,org.eclipse.core.runtime.IExecutableExtension
 new() o
 addPropertyListener(org.eclipse.ui.IPropertyListener)void -
 createPartControl(org.eclipse.swt.widgets.Composite)void a
 dispose()void -
 firePropertyChange(int)void o
 getAdapter(Class<<T>>)<T> - <T=Object>
 getConfigurationElement()org.eclipse.core.runtime.IConfigurationElement o
 getDefaultImage()org.eclipse.swt.graphics.Image o
 getIntroSite()org.eclipse.ui.intro.IIntroSite f
 getTitleImage()org.eclipse.swt.graphics.Image -
 getTitle()String -
 init(org.eclipse.ui.intro.IIntroSite,org.eclipse.ui.IMemento)void - !org.eclipse.ui.PartInitException
 setSite(org.eclipse.ui.intro.IIntroSite)void o
 removePropertyListener(org.eclipse.ui.IPropertyListener)void -
 saveState(org.eclipse.ui.IMemento)void -
 setFocus()void a
 setInitializationData(org.eclipse.core.runtime.IConfigurationElement,String,Object)void -
 setTitleImage(org.eclipse.swt.graphics.Image)void o
 setTitle(String)void o
MessagePage - :.Page
 new() -
 createControl(org.eclipse.swt.widgets.Composite)void -
 getControl()org.eclipse.swt.widgets.Control -
 setFocus()void -
 setMessage(String)void -
MultiEditor a :.AbstractMultiEditor +Gradient
 new() -
 updateGradient(org.eclipse.ui.IEditorPart)void -
 drawGradient(org.eclipse.ui.IEditorPart,.MultiEditor.Gradient)void oa
 createInnerPartControl(org.eclipse.swt.widgets.Composite,org.eclipse.ui.IEditorPart)org.eclipse.swt.widgets.Composite -
 setFocus()void -
 activateEditor(org.eclipse.ui.IEditorPart)void -
 getShellActivated()boolean o
 getInnerEditorContainer(org.eclipse.ui.IEditorReference)org.eclipse.swt.widgets.Composite -
 innerEditorsCreated()void o
MultiEditor.Gradient s
 fgColor org.eclipse.swt.graphics.Color -
 bgColors org.eclipse.swt.graphics.Color[] -
 bgPercents int[] -
 new() -
MultiEditorInput - :org.eclipse.ui.IEditorInput
 new(String[],org.eclipse.ui.IEditorInput[]) -
 getInput()org.eclipse.ui.IEditorInput[] -
 getEditors()String[] -
 exists()boolean -
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor -
 getName()String -
 getPersistable()org.eclipse.ui.IPersistableElement -
 getToolTipText()String -
 getAdapter(Class<<T>>)<T> - <T=Object>
 equals(Object)boolean -
 hashCode()int -
MultiPageEditorActionBarContributor a :.EditorActionBarContributor
 new() o
 setActiveEditor(org.eclipse.ui.IEditorPart)void -
 setActivePage(org.eclipse.ui.IEditorPart)void a
MultiPageEditorPart a :.EditorPart,org.eclipse.jface.dialogs.IPageChangeProvider
 PAGE_CONTAINER_SITE int osf
 new() o
 isUpdateRequired(org.eclipse.jface.util.PropertyChangeEvent)boolean o
 addPage(org.eclipse.swt.widgets.Control)int -
 addPage(int,org.eclipse.swt.widgets.Control)void -
 addPage(org.eclipse.ui.IEditorPart,org.eclipse.ui.IEditorInput)int - !org.eclipse.ui.PartInitException
 addPage(int,org.eclipse.ui.IEditorPart,org.eclipse.ui.IEditorInput)void - !org.eclipse.ui.PartInitException
 createContainer(org.eclipse.swt.widgets.Composite)org.eclipse.swt.custom.CTabFolder o
 getTabStyle()int o
 getAPIPreferenceStore()org.eclipse.jface.preference.IPreferenceStore o
 createItem(int,org.eclipse.swt.widgets.Control)org.eclipse.swt.custom.CTabItem o
 createPages()void oa
 createPartControl(org.eclipse.swt.widgets.Composite)void -
 initializePageSwitching()void o
 createPageContainer(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Composite o
 createSite(org.eclipse.ui.IEditorPart)org.eclipse.ui.IEditorSite o
 dispose()void -
 getActiveEditor()org.eclipse.ui.IEditorPart o
 getActivePage()int -
 getContainer()org.eclipse.swt.widgets.Composite o
 getControl(int)org.eclipse.swt.widgets.Control o
 getEditor(int)org.eclipse.ui.IEditorPart o
 getPageSite(int)org.eclipse.ui.services.IServiceLocator of
 getPageCount()int o
 getPageImage(int)org.eclipse.swt.graphics.Image o
 getPageText(int)String o
 handlePropertyChange(int)void o
 init(org.eclipse.ui.IEditorSite,org.eclipse.ui.IEditorInput)void - !org.eclipse.ui.PartInitException
 isDirty()boolean -
 pageChange(int)void o
 deactivateSite(boolean,boolean)void of
 activateSite()void of
 removePage(int)void -
 setActivePage(int)void o
 setControl(int,org.eclipse.swt.widgets.Control)void o
 setFocus()void -
 setPageImage(int,org.eclipse.swt.graphics.Image)void o
 setPageText(int,String)void o
 getAdapter(Class<<T>>)<T> - <T=Object>
 findEditors(org.eclipse.ui.IEditorInput)org.eclipse.ui.IEditorPart[] f
 setActiveEditor(org.eclipse.ui.IEditorPart)void f
 getSelectedPage()Object -
 addPageChangedListener(org.eclipse.jface.dialogs.IPageChangedListener)void -
 removePageChangedListener(org.eclipse.jface.dialogs.IPageChangedListener)void -
 updateContainer()void o
MultiPageEditorSite - :org.eclipse.ui.IEditorSite,org.eclipse.ui.internal.services.INestable
 new(.MultiPageEditorPart,org.eclipse.ui.IEditorPart) -
 activate()void f
 deactivate()void f
 dispose()void -
 getActionBarContributor()org.eclipse.ui.IEditorActionBarContributor -
 getActionBars()org.eclipse.ui.IActionBars -
 getAdapter(Class<<T>>)<T> - <T=Object>
 getDecoratorManager()org.eclipse.jface.viewers.ILabelDecorator x
 getEditor()org.eclipse.ui.IEditorPart -
 getId()String -
 getKeyBindingService()org.eclipse.ui.IKeyBindingService -
 getMultiPageEditor().MultiPageEditorPart -
 getPage()org.eclipse.ui.IWorkbenchPage -
 getPart()org.eclipse.ui.IWorkbenchPart -
 getPluginId()String -
 getRegisteredName()String -
 getSelectionProvider()org.eclipse.jface.viewers.ISelectionProvider -
 getService(Class<<T>>)<T> f <T=Object>
 getShell()org.eclipse.swt.widgets.Shell -
 getWorkbenchWindow()org.eclipse.ui.IWorkbenchWindow -
 getNestedEditorSite()org.eclipse.ui.IWorkbenchPartSite o
 handlePostSelectionChanged(org.eclipse.jface.viewers.SelectionChangedEvent)void o
 handleSelectionChanged(org.eclipse.jface.viewers.SelectionChangedEvent)void o
 hasService(Class)boolean f
 registerContextMenu(org.eclipse.jface.action.MenuManager,org.eclipse.jface.viewers.ISelectionProvider)void -
 registerContextMenu(org.eclipse.jface.action.MenuManager,org.eclipse.jface.viewers.ISelectionProvider,boolean)void f
 registerContextMenu(String,org.eclipse.jface.action.MenuManager,org.eclipse.jface.viewers.ISelectionProvider)void -
 registerContextMenu(String,org.eclipse.jface.action.MenuManager,org.eclipse.jface.viewers.ISelectionProvider,boolean)void f
 setSelectionProvider(org.eclipse.jface.viewers.ISelectionProvider)void -
 toString()String -
MultiPageSelectionProvider - :org.eclipse.jface.viewers.IPostSelectionProvider
 new(.MultiPageEditorPart) -
 addSelectionChangedListener(org.eclipse.jface.viewers.ISelectionChangedListener)void -
 addPostSelectionChangedListener(org.eclipse.jface.viewers.ISelectionChangedListener)void -
 fireSelectionChanged(org.eclipse.jface.viewers.SelectionChangedEvent)void -
 firePostSelectionChanged(org.eclipse.jface.viewers.SelectionChangedEvent)void -
 getMultiPageEditor().MultiPageEditorPart -
 getSelection()org.eclipse.jface.viewers.ISelection -
 removeSelectionChangedListener(org.eclipse.jface.viewers.ISelectionChangedListener)void -
 removePostSelectionChangedListener(org.eclipse.jface.viewers.ISelectionChangedListener)void -
 setSelection(org.eclipse.jface.viewers.ISelection)void -
Page a :.IPageBookViewPage
 new() o
 createControl(org.eclipse.swt.widgets.Composite)void a
 dispose()void -
 getControl()org.eclipse.swt.widgets.Control a
 makeContributions(org.eclipse.jface.action.IMenuManager,org.eclipse.jface.action.IToolBarManager,org.eclipse.jface.action.IStatusLineManager)void -
 setActionBars(org.eclipse.ui.IActionBars)void -
 init(.IPageSite)void -
 getSite().IPageSite -
 setFocus()void a
PageBook - :org.eclipse.swt.widgets.Composite +PageBookLayout
 new(org.eclipse.swt.widgets.Composite,int) -
 showPage(org.eclipse.swt.widgets.Control)void -
PageBook.PageBookLayout - :org.eclipse.swt.widgets.Layout
 new() -
 computeSize(org.eclipse.swt.widgets.Composite,int,int,boolean)org.eclipse.swt.graphics.Point o
 layout(org.eclipse.swt.widgets.Composite,boolean)void o
PageBookView a :.ViewPart,org.eclipse.ui.IPartListener +PageRec,SelectionProvider
 new() o
 createDefaultPage(.PageBook).IPage oa
 initPage(.IPageBookViewPage)void o
 createPartControl(org.eclipse.swt.widgets.Composite)void -
 dispose()void -
 doCreatePage(org.eclipse.ui.IWorkbenchPart).PageBookView.PageRec oa
 doDestroyPage(org.eclipse.ui.IWorkbenchPart,.PageBookView.PageRec)void oa
 doesPageExist(.IPage)boolean o
 getAdapter(Class<<T>>)<T> - <T=Object>
 getViewAdapter(Class<<T>>)<T> o <T=Object>
 getBootstrapPart()org.eclipse.ui.IWorkbenchPart oa
 getCurrentContributingPart()org.eclipse.ui.IWorkbenchPart o
 getCurrentPage().IPage -
 getPageSite(.IPage).PageSite o
 getDefaultPage().IPage -
 getPageBook().PageBook o
 getPageRec(org.eclipse.ui.IWorkbenchPart).PageBookView.PageRec o
 getPageRec(.IPage).PageBookView.PageRec o
 isImportant(org.eclipse.ui.IWorkbenchPart)boolean oa
 init(org.eclipse.ui.IViewSite)void - !org.eclipse.ui.PartInitException
 partActivated(org.eclipse.ui.IWorkbenchPart)void -
 partBroughtToTop(org.eclipse.ui.IWorkbenchPart)void -
 partClosed(org.eclipse.ui.IWorkbenchPart)void -
 partDeactivated(org.eclipse.ui.IWorkbenchPart)void -
 partOpened(org.eclipse.ui.IWorkbenchPart)void -
 setFocus()void -
 showPageRec(.PageBookView.PageRec)void o
 getSelectionProvider().PageBookView.SelectionProvider o
 partHidden(org.eclipse.ui.IWorkbenchPart)void o
 partVisible(org.eclipse.ui.IWorkbenchPart)void o
PageBookView.PageRec os
 part org.eclipse.ui.IWorkbenchPart -
 page .IPage -
 subActionBars org.eclipse.ui.SubActionBars -
 new(org.eclipse.ui.IWorkbenchPart,.IPage) -
 dispose()void -
PageBookView.SelectionProvider o :org.eclipse.jface.viewers.IPostSelectionProvider
 new() o
 addSelectionChangedListener(org.eclipse.jface.viewers.ISelectionChangedListener)void -
 getSelection()org.eclipse.jface.viewers.ISelection -
 removeSelectionChangedListener(org.eclipse.jface.viewers.ISelectionChangedListener)void -
 selectionChanged(org.eclipse.jface.viewers.SelectionChangedEvent)void -
 postSelectionChanged(org.eclipse.jface.viewers.SelectionChangedEvent)void -
 setSelection(org.eclipse.jface.viewers.ISelection)void -
 addPostSelectionChangedListener(org.eclipse.jface.viewers.ISelectionChangedListener)void -
 removePostSelectionChangedListener(org.eclipse.jface.viewers.ISelectionChangedListener)void -
PageSite - :.IPageSite,org.eclipse.ui.internal.services.INestable
 new(org.eclipse.ui.IViewSite) -
 dispose()void o
 getActionBars()org.eclipse.ui.IActionBars -
 getAdapter(Class<<T>>)<T> - <T=Object>
 getPage()org.eclipse.ui.IWorkbenchPage -
 getSelectionProvider()org.eclipse.jface.viewers.ISelectionProvider -
 getService(Class<<T>>)<T> f <T=Object>
 getShell()org.eclipse.swt.widgets.Shell -
 getWorkbenchWindow()org.eclipse.ui.IWorkbenchWindow -
 hasService(Class<?>)boolean f
 registerContextMenu(String,org.eclipse.jface.action.MenuManager,org.eclipse.jface.viewers.ISelectionProvider)void -
 setSelectionProvider(org.eclipse.jface.viewers.ISelectionProvider)void -
 activate()void -
 deactivate()void -
PageSwitcher a
 new(org.eclipse.ui.IWorkbenchPart) -
 activatePage(Object)void a
 getImageDescriptor(Object)org.eclipse.jface.resource.ImageDescriptor a
 getName(Object)String a
 getPages()Object[] a
 getCurrentPageIndex()int -
PluginDropAdapter - :org.eclipse.jface.viewers.ViewerDropAdapter
 ATT_CLASS String sf
 new(org.eclipse.jface.viewers.StructuredViewer) -
 drop(org.eclipse.swt.dnd.DropTargetEvent)void -
 getCurrentTransfer()org.eclipse.swt.dnd.TransferData o
 getPluginAdapter(.PluginTransferData).IDropActionDelegate os !org.eclipse.core.runtime.CoreException
 performDrop(Object)boolean -
 validateDrop(Object,int,org.eclipse.swt.dnd.TransferData)boolean -
PluginTransfer - :org.eclipse.swt.dnd.ByteArrayTransfer
 getInstance().PluginTransfer s
 getTypeIds()int[] o
 getTypeNames()String[] o
 javaToNative(Object,org.eclipse.swt.dnd.TransferData)void o
 nativeToJava(org.eclipse.swt.dnd.TransferData)Object o
PluginTransferData -
 new(String,byte[]) -
 getData()byte[] -
 getExtensionId()String -
ShowInContext -
 new(Object,org.eclipse.jface.viewers.ISelection) -
 getInput()Object -
 getSelection()org.eclipse.jface.viewers.ISelection -
 setInput(Object)void -
 setSelection(org.eclipse.jface.viewers.ISelection)void -
ViewPart a :.WorkbenchPart,org.eclipse.ui.IViewPart
 new() o
 getViewSite()org.eclipse.ui.IViewSite -
 init(org.eclipse.ui.IViewSite)void - !org.eclipse.ui.PartInitException
 init(org.eclipse.ui.IViewSite,org.eclipse.ui.IMemento)void - !org.eclipse.ui.PartInitException
 saveState(org.eclipse.ui.IMemento)void -
 setPartName(String)void o
 setContentDescription(String)void o
 setInitializationData(org.eclipse.core.runtime.IConfigurationElement,String,Object)void -
 checkSite(org.eclipse.ui.IWorkbenchPartSite)void of
WorkbenchPart a :org.eclipse.core.commands.common.EventManager,org.eclipse.ui.IWorkbenchPart3,org.eclipse.core.runtime.IExecutableExtension,.IWorkbenchPartOrientation
 new() o
 addPropertyListener(org.eclipse.ui.IPropertyListener)void -
 createPartControl(org.eclipse.swt.widgets.Composite)void a
 dispose()void -
 firePropertyChange(int)void o
 getAdapter(Class<<T>>)<T> - <T=Object>
 getConfigurationElement()org.eclipse.core.runtime.IConfigurationElement o
 getDefaultImage()org.eclipse.swt.graphics.Image o
 getSite()org.eclipse.ui.IWorkbenchPartSite -
 getTitle()String -
 getTitleImage()org.eclipse.swt.graphics.Image -
 getTitleToolTip()String -
 removePropertyListener(org.eclipse.ui.IPropertyListener)void -
 setFocus()void a
 setInitializationData(org.eclipse.core.runtime.IConfigurationElement,String,Object)void -
 setSite(org.eclipse.ui.IWorkbenchPartSite)void o
 checkSite(org.eclipse.ui.IWorkbenchPartSite)void o
 setTitle(String)void ox
 setTitleImage(org.eclipse.swt.graphics.Image)void o
 setTitleToolTip(String)void o
 showBusy(boolean)void -
 getPartName()String -
 setPartName(String)void o
 getContentDescription()String -
 setContentDescription(String)void o
 getOrientation()int -
 addPartPropertyListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 removePartPropertyListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 firePartPropertyChanged(String,String,String)void o
 setPartProperty(String,String)void -
 getPartProperty(String)String -
 getPartProperties()java.util.Map<String,String> -
package org.eclipse.ui.plugin
AbstractUIPlugin a :org.eclipse.core.runtime.Plugin
 new() -
 createImageRegistry()org.eclipse.jface.resource.ImageRegistry o
 getDialogSettings()org.eclipse.jface.dialogs.IDialogSettings -
 getImageRegistry()org.eclipse.jface.resource.ImageRegistry -
 getPreferenceStore()org.eclipse.jface.preference.IPreferenceStore -
 getWorkbench()org.eclipse.ui.IWorkbench x
 initializeDefaultPreferences(org.eclipse.jface.preference.IPreferenceStore)void ox
 initializeDefaultPluginPreferences()void ox
 initializeImageRegistry(org.eclipse.jface.resource.ImageRegistry)void o
 loadDialogSettings()void ox
 loadPreferenceStore()void ox
 refreshPluginActions()void o
 saveDialogSettings()void ox
 savePreferenceStore()void ox
 startup()void x !org.eclipse.core.runtime.CoreException
 shutdown()void x !org.eclipse.core.runtime.CoreException
 start(org.osgi.framework.BundleContext)void - !Exception
 stop(org.osgi.framework.BundleContext)void - !Exception
 imageDescriptorFromPlugin(String,String)org.eclipse.jface.resource.ImageDescriptor s
package org.eclipse.ui.preferences
IWorkbenchPreferenceContainer ai
 openPage(String,Object)boolean a
 getWorkingCopyManager().IWorkingCopyManager a
 registerUpdateJob(org.eclipse.core.runtime.jobs.Job)void a
IWorkingCopyManager ai
 getWorkingCopy(org.eclipse.core.runtime.preferences.IEclipsePreferences)org.eclipse.core.runtime.preferences.IEclipsePreferences a
 applyChanges()void a !org.osgi.service.prefs.BackingStoreException
ScopedPreferenceStore - :org.eclipse.core.commands.common.EventManager,org.eclipse.jface.preference.IPreferenceStore,org.eclipse.jface.preference.IPersistentPreferenceStore
 silentRunning boolean o
 new(org.eclipse.core.runtime.preferences.IScopeContext,String,String) -
 new(org.eclipse.core.runtime.preferences.IScopeContext,String) -
 addPropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 getPreferenceNodes(boolean)org.eclipse.core.runtime.preferences.IEclipsePreferences[] -
 setSearchContexts(org.eclipse.core.runtime.preferences.IScopeContext[])void -
 contains(String)boolean -
 firePropertyChangeEvent(String,Object,Object)void -
 getBoolean(String)boolean -
 getDefaultBoolean(String)boolean -
 getDefaultDouble(String)double -
 getDefaultFloat(String)float -
 getDefaultInt(String)int -
 getDefaultLong(String)long -
 getDefaultString(String)String -
 getDouble(String)double -
 getFloat(String)float -
 getInt(String)int -
 getLong(String)long -
 getString(String)String -
 isDefault(String)boolean -
 needsSaving()boolean -
 putValue(String,String)void -
 removePropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 setDefault(String,double)void -
 setDefault(String,float)void -
 setDefault(String,int)void -
 setDefault(String,long)void -
 setDefault(String,String)void -
 setDefault(String,boolean)void -
 setToDefault(String)void -
 setValue(String,double)void -
 setValue(String,float)void -
 setValue(String,int)void -
 setValue(String,long)void -
 setValue(String,String)void -
 setValue(String,boolean)void -
 save()void - !java.io.IOException
ViewPreferencesAction a :org.eclipse.jface.action.Action
 new() -
 run()void -
 openViewPreferencesDialog()void a
ViewSettingsDialog - :org.eclipse.jface.dialogs.Dialog
 new(org.eclipse.swt.widgets.Shell) -
 buttonPressed(int)void o
 performDefaults()void o
 createButtonsForButtonBar(org.eclipse.swt.widgets.Composite)void o
WizardPropertyPage a :org.eclipse.ui.dialogs.PropertyPage
 new() -
 getWizard()org.eclipse.jface.wizard.IWizard -
 createWizard()org.eclipse.jface.wizard.IWizard oa
 applyChanges()void oa
 createContents(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 performOk()boolean -
 performCancel()boolean -
 performApply()void o
 performDefaults()void o
WorkingCopyManager - :.IWorkingCopyManager
 new() -
 getWorkingCopy(org.eclipse.core.runtime.preferences.IEclipsePreferences)org.eclipse.core.runtime.preferences.IEclipsePreferences -
 applyChanges()void - !org.osgi.service.prefs.BackingStoreException
package org.eclipse.ui.progress
DeferredTreeContentManager -
 new(org.eclipse.jface.viewers.ITreeContentProvider,org.eclipse.jface.viewers.AbstractTreeViewer,org.eclipse.ui.IWorkbenchPartSite) x
 new(org.eclipse.jface.viewers.ITreeContentProvider,org.eclipse.jface.viewers.AbstractTreeViewer) x
 new(org.eclipse.jface.viewers.AbstractTreeViewer,org.eclipse.ui.IWorkbenchPartSite) -
 new(org.eclipse.jface.viewers.AbstractTreeViewer) -
 mayHaveChildren(Object)boolean -
 getChildren(Object)Object[] -
 createPendingUpdateAdapter().PendingUpdateAdapter o
 getAdapter(Object).IDeferredWorkbenchAdapter o
 startFetchingDeferredChildren(Object,.IDeferredWorkbenchAdapter,.PendingUpdateAdapter)void o
 getFetchJobName(Object,.IDeferredWorkbenchAdapter)String o
 addChildren(Object,Object[],org.eclipse.core.runtime.IProgressMonitor)void o
 isDeferredAdapter(Object)boolean -
 runClearPlaceholderJob(.PendingUpdateAdapter)void o
 cancel(Object)void -
 createElementCollector(Object,.PendingUpdateAdapter).IElementCollector o
 addUpdateCompleteListener(org.eclipse.core.runtime.jobs.IJobChangeListener)void -
 removeUpdateCompleteListener(org.eclipse.core.runtime.jobs.IJobChangeListener)void -
IDeferredWorkbenchAdapter ai :org.eclipse.ui.model.IWorkbenchAdapter
 fetchDeferredChildren(Object,.IElementCollector,org.eclipse.core.runtime.IProgressMonitor)void a
 isContainer()boolean a
 getRule(Object)org.eclipse.core.runtime.jobs.ISchedulingRule a
IElementCollector ai
 add(Object,org.eclipse.core.runtime.IProgressMonitor)void a
 add(Object[],org.eclipse.core.runtime.IProgressMonitor)void a
 done()void a
IJobRunnable ai
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus a
IProgressConstants ai
 PROPERTY_PREFIX String sf
 KEEP_PROPERTY org.eclipse.core.runtime.QualifiedName sf
 KEEPONE_PROPERTY org.eclipse.core.runtime.QualifiedName sf
 ACTION_PROPERTY org.eclipse.core.runtime.QualifiedName sf
 ICON_PROPERTY org.eclipse.core.runtime.QualifiedName sf
 PROGRESS_VIEW_ID String sf
 PROPERTY_IN_DIALOG org.eclipse.core.runtime.QualifiedName sf
 NO_IMMEDIATE_ERROR_PROMPT_PROPERTY org.eclipse.core.runtime.QualifiedName sf
IProgressConstants2 ai :.IProgressConstants
 PROPERTY_PREFIX String sf
 COMMAND_PROPERTY org.eclipse.core.runtime.QualifiedName sf
 SHOW_IN_TASKBAR_ICON_PROPERTY org.eclipse.core.runtime.QualifiedName sf
IProgressService ai :org.eclipse.jface.operation.IRunnableContext
 getLongOperationTime()int a
 registerIconForFamily(org.eclipse.jface.resource.ImageDescriptor,Object)void a
 runInUI(org.eclipse.jface.operation.IRunnableContext,org.eclipse.jface.operation.IRunnableWithProgress,org.eclipse.core.runtime.jobs.ISchedulingRule)void a !java.lang.reflect.InvocationTargetException,InterruptedException
 getIconFor(org.eclipse.core.runtime.jobs.Job)org.eclipse.swt.graphics.Image a
 busyCursorWhile(org.eclipse.jface.operation.IRunnableWithProgress)void a !java.lang.reflect.InvocationTargetException,InterruptedException
 run(boolean,boolean,org.eclipse.jface.operation.IRunnableWithProgress)void a !java.lang.reflect.InvocationTargetException,InterruptedException
 showInDialog(org.eclipse.swt.widgets.Shell,org.eclipse.core.runtime.jobs.Job)void a
IWorkbenchSiteProgressService ai :.IProgressService
 BUSY_PROPERTY String sfx
 schedule(org.eclipse.core.runtime.jobs.Job,long,boolean)void a
 schedule(org.eclipse.core.runtime.jobs.Job,long)void a
 schedule(org.eclipse.core.runtime.jobs.Job)void a
 showBusyForFamily(Object)void a
 warnOfContentChange()void a
 incrementBusy()void a
 decrementBusy()void a
PendingUpdateAdapter - :org.eclipse.ui.model.IWorkbenchAdapter,org.eclipse.core.runtime.IAdaptable
 isRemoved()boolean o
 setRemoved(boolean)void o
 new() -
 getAdapter(Class<<T>>)<T> - <T=Object>
 getChildren(Object)Object[] -
 getImageDescriptor(Object)org.eclipse.jface.resource.ImageDescriptor -
 getLabel(Object)String -
 getParent(Object)Object -
 toString()String -
UIJob a :org.eclipse.core.runtime.jobs.Job
 create(String,org.eclipse.core.runtime.jobs.IJobFunction).UIJob s
 create(String,org.eclipse.core.runtime.ICoreRunnable).UIJob s
 new(String) -
 new(org.eclipse.swt.widgets.Display,String) -
 errorStatus(Throwable)org.eclipse.core.runtime.IStatus s
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus f
 runInUIThread(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus a
 setDisplay(org.eclipse.swt.widgets.Display)void -
 getDisplay()org.eclipse.swt.widgets.Display -
WorkbenchJob a :.UIJob
 new(org.eclipse.swt.widgets.Display,String) -
 new(String) -
 performDone(org.eclipse.core.runtime.jobs.IJobChangeEvent)void -
 shouldSchedule()boolean -
 shouldRun()boolean -
package org.eclipse.ui.quickaccess
IQuickAccessComputer ai
 computeElements().QuickAccessElement[] a
 resetState()void a
 needsRefresh()boolean a
IQuickAccessComputerExtension ai :.IQuickAccessComputer
 computeElements(String,org.eclipse.core.runtime.IProgressMonitor).QuickAccessElement[] a
QuickAccessElement a
 separator String osf
 new() -
 getLabel()String a
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor a
 getId()String a
 execute()void a
 getSortLabel()String -
 getMatchLabel()String -
package org.eclipse.ui.services
IDisposable ai
 dispose()void a
IEvaluationReference ai :org.eclipse.ui.internal.services.IEvaluationResultCache
 getListener()org.eclipse.jface.util.IPropertyChangeListener a
 getProperty()String a
IServiceLocator ai
 getService(Class<<T>>)<T> a <T=Object>
 hasService(Class<?>)boolean a
IServiceWithSources ai :.IDisposable
 addSourceProvider(org.eclipse.ui.ISourceProvider)void a
 removeSourceProvider(org.eclipse.ui.ISourceProvider)void a
package org.eclipse.ui.splash
AbstractSplashHandler a
 new() -
 init(org.eclipse.swt.widgets.Shell)void -
 dispose()void -
 getBundleProgressMonitor()org.eclipse.core.runtime.IProgressMonitor -
 getSplash()org.eclipse.swt.widgets.Shell -
BasicSplashHandler a :.AbstractSplashHandler
 monitor .BasicSplashHandler.AbsolutePositionProgressMonitorPart p
 new() -
 getBundleProgressMonitor()org.eclipse.core.runtime.IProgressMonitor -
 setForeground(org.eclipse.swt.graphics.RGB)void o
 getForeground()org.eclipse.swt.graphics.Color o
 setMessageRect(org.eclipse.swt.graphics.Rectangle)void o
 setProgressRect(org.eclipse.swt.graphics.Rectangle)void o
 getContent()org.eclipse.swt.widgets.Composite o
package org.eclipse.ui.statushandlers
AbstractStatusAreaProvider a :org.eclipse.jface.dialogs.ErrorSupportProvider
 new() -
 createSupportArea(org.eclipse.swt.widgets.Composite,.StatusAdapter)org.eclipse.swt.widgets.Control a
 createSupportArea(org.eclipse.swt.widgets.Composite,org.eclipse.core.runtime.IStatus)org.eclipse.swt.widgets.Control f
 validFor(.StatusAdapter)boolean -
AbstractStatusHandler a
 new() -
 handle(.StatusAdapter,int)void a
 getParams()java.util.Map -
 getParam(Object)Object -
 setParams(java.util.Map)void -
 getId()String -
 setId(String)void -
 supportsNotification(int)boolean -
StatusAdapter - :org.eclipse.core.runtime.IAdaptable
 TITLE_PROPERTY org.eclipse.core.runtime.QualifiedName sfx
 TIMESTAMP_PROPERTY org.eclipse.core.runtime.QualifiedName sfx
 new(org.eclipse.core.runtime.IStatus) -
 addAdapter(Class,Object)void -
 getAdapter(Class<<T>>)<T> - <T=Object>
 getStatus()org.eclipse.core.runtime.IStatus -
 setStatus(org.eclipse.core.runtime.IStatus)void -
 getProperty(org.eclipse.core.runtime.QualifiedName)Object -
 setProperty(org.eclipse.core.runtime.QualifiedName,Object)void -
package org.eclipse.ui.themes
IColorFactory ai
 createColor()org.eclipse.swt.graphics.RGB a
ITheme ai
 addPropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void a
 dispose()void a
 getBoolean(String)boolean a
 getColorRegistry()org.eclipse.jface.resource.ColorRegistry a
 getFontRegistry()org.eclipse.jface.resource.FontRegistry a
 getId()String a
 getInt(String)int a
 getLabel()String a
 getString(String)String a
 keySet()java.util.Set<String> a
 removePropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void a
IThemeManager ai
 CHANGE_CURRENT_THEME String sf
 DEFAULT_THEME String sf
 addPropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void a
 getCurrentTheme().ITheme a
 getTheme(String).ITheme a
 removePropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void a
 setCurrentTheme(String)void a
RGBBlendColorFactory - :.IColorFactory,org.eclipse.core.runtime.IExecutableExtension
 new() -
 createColor()org.eclipse.swt.graphics.RGB -
 setInitializationData(org.eclipse.core.runtime.IConfigurationElement,String,Object)void - !org.eclipse.core.runtime.CoreException
package org.eclipse.ui.views
IStickyViewDescriptor ai
 getId()String a
 getLocation()int a
 isCloseable()boolean a
 isMoveable()boolean a
IViewCategory ai
 getViews().IViewDescriptor[] a
 getId()String a
 getLabel()String a
 getPath()org.eclipse.core.runtime.IPath a
IViewDescriptor ai :org.eclipse.ui.IWorkbenchPartDescriptor,org.eclipse.core.runtime.IAdaptable
 createView()org.eclipse.ui.IViewPart a !org.eclipse.core.runtime.CoreException
 getCategoryPath()String[] a
 getDescription()String a
 getId()String a
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor a
 getLabel()String a
 getFastViewWidthRatio()float ax
 getAllowMultiple()boolean a
 isRestorable()boolean a
IViewRegistry ai
 find(String).IViewDescriptor a
 getCategories().IViewCategory[] a
 getViews().IViewDescriptor[] a
 getStickyViews().IStickyViewDescriptor[] a
package org.eclipse.ui.wizards
IWizardCategory ai
 findCategory(org.eclipse.core.runtime.IPath).IWizardCategory a
 findWizard(String).IWizardDescriptor a
 getCategories().IWizardCategory[] a
 getId()String a
 getLabel()String a
 getParent().IWizardCategory a
 getPath()org.eclipse.core.runtime.IPath a
 getWizards().IWizardDescriptor[] a
IWizardDescriptor ai :org.eclipse.ui.IWorkbenchPartDescriptor,org.eclipse.core.runtime.IAdaptable
 adaptedSelection(org.eclipse.jface.viewers.IStructuredSelection)org.eclipse.jface.viewers.IStructuredSelection a
 getDescription()String a
 getTags()String[] a
 createWizard()org.eclipse.ui.IWorkbenchWizard a !org.eclipse.core.runtime.CoreException
 getDescriptionImage()org.eclipse.jface.resource.ImageDescriptor a
 getHelpHref()String a
 getCategory().IWizardCategory a
 canFinishEarly()boolean a
 hasPages()boolean a
IWizardRegistry ai
 findWizard(String).IWizardDescriptor a
 getPrimaryWizards().IWizardDescriptor[] a
 findCategory(String).IWizardCategory a
 getRootCategory().IWizardCategory a
