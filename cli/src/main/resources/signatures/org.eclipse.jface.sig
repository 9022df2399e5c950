# org.eclipse.platform:org.eclipse.jface:3.40.0
package org.eclipse.jface.action
AbstractAction a :org.eclipse.core.commands.common.EventManager,.IAction
 new() -
 addPropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 firePropertyChange(org.eclipse.jface.util.PropertyChangeEvent)void of
 firePropertyChange(String,Object,Object)void of
 removePropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void -
AbstractGroupMarker a :.ContributionItem
 new() o
 new(String) o
 getGroupName()String -
 isEnabled()boolean -
 isGroupMarker()boolean -
Action a :.AbstractAction
 convertAccelerator(int)String s
 convertAccelerator(String)int s
 findKeyCode(String)int s
 findKeyString(int)String s
 findModifier(String)int s
 findModifierString(int)String s
 removeAcceleratorText(String)String s
 removeMnemonics(String)String s
 new() o
 new(String) o
 new(String,org.eclipse.jface.resource.ImageDescriptor) o
 new(String,int) o
 getAccelerator()int -
 getActionDefinitionId()String -
 getDescription()String -
 getDisabledImageDescriptor()org.eclipse.jface.resource.ImageDescriptor -
 getHelpListener()org.eclipse.swt.events.HelpListener -
 getHoverImageDescriptor()org.eclipse.jface.resource.ImageDescriptor -
 getId()String -
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor -
 getMenuCreator().IMenuCreator -
 getStyle()int -
 getText()String -
 getToolTipText()String -
 isChecked()boolean -
 isEnabled()boolean -
 isHandled()boolean -
 notifyResult(boolean)void f
 run()void -
 runWithEvent(org.eclipse.swt.widgets.Event)void -
 setAccelerator(int)void -
 setActionDefinitionId(String)void -
 setChecked(boolean)void -
 setDescription(String)void -
 setDisabledImageDescriptor(org.eclipse.jface.resource.ImageDescriptor)void -
 setEnabled(boolean)void -
 setHelpListener(org.eclipse.swt.events.HelpListener)void -
 setHoverImageDescriptor(org.eclipse.jface.resource.ImageDescriptor)void -
 setId(String)void -
 setImageDescriptor(org.eclipse.jface.resource.ImageDescriptor)void -
 setMenuCreator(.IMenuCreator)void -
 setText(String)void -
 setToolTipText(String)void -
ActionContributionItem - :.ContributionItem
 MODE_FORCE_TEXT int s
 getUseColorIconsInToolbars()boolean s
 setUseColorIconsInToolbars(boolean)void s
 new(.IAction) -
 equals(Object)boolean -
 fill(org.eclipse.swt.widgets.Composite)void -
 fill(org.eclipse.swt.widgets.Menu,int)void -
 fill(org.eclipse.swt.widgets.ToolBar,int)void -
 getAction().IAction -
 getMode()int -
 hashCode()int -
 isDynamic()boolean -
 isEnabled()boolean -
 isEnabledAllowed()boolean o
 isVisible()boolean -
 setMode(int)void -
 update()void f
 update(String)void -
 shortenText(String,org.eclipse.swt.widgets.ToolItem)String o
 dispose()void -
 getWidget()org.eclipse.swt.widgets.Widget -
ContributionItem a :.IContributionItem
 new() o
 new(String) o
 dispose()void -
 fill(org.eclipse.swt.widgets.Composite)void -
 fill(org.eclipse.swt.widgets.Menu,int)void -
 fill(org.eclipse.swt.widgets.ToolBar,int)void -
 fill(org.eclipse.swt.widgets.CoolBar,int)void -
 saveWidgetState()void -
 getId()String -
 getParent().IContributionManager -
 isDirty()boolean -
 isEnabled()boolean -
 isDynamic()boolean -
 isGroupMarker()boolean -
 isSeparator()boolean -
 isVisible()boolean -
 setVisible(boolean)void -
 toString()String -
 update()void -
 setParent(.IContributionManager)void -
 update(String)void -
 setId(String)void -
ContributionManager a :.IContributionManager
 new() o
 add(.IAction)void -
 add(.IContributionItem)void -
 appendToGroup(String,.IAction)void -
 appendToGroup(String,.IContributionItem)void -
 allowItem(.IContributionItem)boolean o
 dumpStatistics()void o
 find(String).IContributionItem -
 getItems().IContributionItem[] -
 getSize()int -
 getOverrides().IContributionManagerOverrides -
 hasDynamicItems()boolean o
 indexOf(String)int -
 indexOf(.IContributionItem)int o
 insert(int,.IContributionItem)void -
 insertAfter(String,.IAction)void -
 insertAfter(String,.IContributionItem)void -
 insertBefore(String,.IAction)void -
 insertBefore(String,.IContributionItem)void -
 isDirty()boolean -
 isEmpty()boolean -
 itemAdded(.IContributionItem)void o
 itemRemoved(.IContributionItem)void o
 markDirty()void -
 prependToGroup(String,.IAction)void -
 prependToGroup(String,.IContributionItem)void -
 remove(String).IContributionItem -
 remove(.IContributionItem).IContributionItem -
 removeAll()void -
 replaceItem(String,.IContributionItem)boolean -
 setDirty(boolean)void o
 setOverrides(.IContributionManagerOverrides)void -
 internalSetItems(.IContributionItem[])void o
ControlContribution a :.ContributionItem
 new(String) o
 computeWidth(org.eclipse.swt.widgets.Control)int o
 createControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control oa
 fill(org.eclipse.swt.widgets.Composite)void f
 fill(org.eclipse.swt.widgets.Menu,int)void f
 fill(org.eclipse.swt.widgets.ToolBar,int)void f
 setVisible(boolean)void -
 update()void -
 update(String)void -
CoolBarManager - :.ContributionManager,.ICoolBarManager
 USER_SEPARATOR String sf
 new() -
 new(org.eclipse.swt.widgets.CoolBar) -
 new(int) -
 add(.IToolBarManager)void -
 allowItem(.IContributionItem)boolean o
 createControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.CoolBar -
 dispose()void -
 getContextMenuManager().IMenuManager -
 getControl()org.eclipse.swt.widgets.CoolBar -
 getLockLayout()boolean -
 getStyle()int -
 itemAdded(.IContributionItem)void o
 itemRemoved(.IContributionItem)void o
 refresh()void -
 resetItemOrder()void -
 setContextMenuManager(.IMenuManager)void -
 setItems(.IContributionItem[])void -
 setLockLayout(boolean)void -
 update(boolean)void -
ExternalActionManager f +CommandCallback,IActiveChecker,IBindingManagerCallback,ICallback,IExecuteApplicable,IExecuteCallback
 getInstance().ExternalActionManager s
 getCallback().ExternalActionManager.ICallback -
 setCallback(.ExternalActionManager.ICallback)void -
ExternalActionManager.CommandCallback s :org.eclipse.jface.bindings.IBindingManagerListener,.ExternalActionManager.IBindingManagerCallback,.ExternalActionManager.IExecuteCallback
 new(org.eclipse.jface.bindings.BindingManager,org.eclipse.core.commands.CommandManager) -
 new(org.eclipse.jface.bindings.BindingManager,org.eclipse.core.commands.CommandManager,.ExternalActionManager.IActiveChecker) -
 new(org.eclipse.jface.bindings.BindingManager,org.eclipse.core.commands.CommandManager,.ExternalActionManager.IActiveChecker,.ExternalActionManager.IExecuteApplicable) -
 addPropertyChangeListener(String,org.eclipse.jface.util.IPropertyChangeListener)void f
 bindingManagerChanged(org.eclipse.jface.bindings.BindingManagerEvent)void f
 getAccelerator(String)Integer f
 getAcceleratorText(String)String f
 getActiveBindingsFor(String)org.eclipse.jface.bindings.TriggerSequence[] f
 isAcceleratorInUse(int)boolean f
 isActive(String)boolean f
 removePropertyChangeListener(String,org.eclipse.jface.util.IPropertyChangeListener)void f
 preExecute(.IAction,org.eclipse.swt.widgets.Event)void -
 postExecuteSuccess(.IAction,Object)void -
 postExecuteFailure(.IAction,org.eclipse.core.commands.ExecutionException)void -
 notDefined(.IAction,org.eclipse.core.commands.common.NotDefinedException)void -
 notEnabled(.IAction,org.eclipse.core.commands.NotEnabledException)void -
ExternalActionManager.IActiveChecker sai
 isActive(String)boolean a
ExternalActionManager.IBindingManagerCallback sai :.ExternalActionManager.ICallback
 getActiveBindingsFor(String)org.eclipse.jface.bindings.TriggerSequence[] a
ExternalActionManager.ICallback sai
 addPropertyChangeListener(String,org.eclipse.jface.util.IPropertyChangeListener)void a
 getAccelerator(String)Integer a
 getAcceleratorText(String)String a
 isAcceleratorInUse(int)boolean a
 isActive(String)boolean a
 removePropertyChangeListener(String,org.eclipse.jface.util.IPropertyChangeListener)void a
ExternalActionManager.IExecuteApplicable sai
 isApplicable(.IAction)boolean a
ExternalActionManager.IExecuteCallback sai
 notEnabled(.IAction,org.eclipse.core.commands.NotEnabledException)void a
 notDefined(.IAction,org.eclipse.core.commands.common.NotDefinedException)void a
 preExecute(.IAction,org.eclipse.swt.widgets.Event)void a
 postExecuteSuccess(.IAction,Object)void a
 postExecuteFailure(.IAction,org.eclipse.core.commands.ExecutionException)void a
GroupMarker - :.AbstractGroupMarker
 new(String) -
 isVisible()boolean -
IAction ai
 AS_UNSPECIFIED int sf
 AS_PUSH_BUTTON int sf
 AS_CHECK_BOX int sf
 AS_DROP_DOWN_MENU int sf
 AS_RADIO_BUTTON int sf
 TEXT String sf
 ENABLED String sf
 IMAGE String sf
 TOOL_TIP_TEXT String sf
 DESCRIPTION String sf
 CHECKED String sf
 RESULT String sf
 HANDLED String sf
 addPropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void a
 getAccelerator()int a
 getActionDefinitionId()String a
 getDescription()String a
 getDisabledImageDescriptor()org.eclipse.jface.resource.ImageDescriptor a
 getHelpListener()org.eclipse.swt.events.HelpListener a
 getHoverImageDescriptor()org.eclipse.jface.resource.ImageDescriptor a
 getId()String a
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor a
 getMenuCreator().IMenuCreator a
 getStyle()int a
 getText()String a
 getToolTipText()String a
 isChecked()boolean a
 isEnabled()boolean a
 isHandled()boolean a
 removePropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void a
 run()void a
 runWithEvent(org.eclipse.swt.widgets.Event)void a
 setActionDefinitionId(String)void a
 setChecked(boolean)void a
 setDescription(String)void a
 setDisabledImageDescriptor(org.eclipse.jface.resource.ImageDescriptor)void a
 setEnabled(boolean)void a
 setHelpListener(org.eclipse.swt.events.HelpListener)void a
 setHoverImageDescriptor(org.eclipse.jface.resource.ImageDescriptor)void a
 setId(String)void a
 setImageDescriptor(org.eclipse.jface.resource.ImageDescriptor)void a
 setMenuCreator(.IMenuCreator)void a
 setText(String)void a
 setToolTipText(String)void a
 setAccelerator(int)void a
IContributionItem ai
 dispose()void a
 fill(org.eclipse.swt.widgets.Composite)void a
 fill(org.eclipse.swt.widgets.Menu,int)void a
 fill(org.eclipse.swt.widgets.ToolBar,int)void a
 fill(org.eclipse.swt.widgets.CoolBar,int)void a
 getId()String a
 isEnabled()boolean a
 isDirty()boolean a
 isDynamic()boolean a
 isGroupMarker()boolean a
 isSeparator()boolean a
 isVisible()boolean a
 saveWidgetState()void a
 setParent(.IContributionManager)void a
 setVisible(boolean)void a
 update()void a
 update(String)void a
IContributionManager ai
 add(.IAction)void a
 add(.IContributionItem)void a
 appendToGroup(String,.IAction)void a
 appendToGroup(String,.IContributionItem)void a
 find(String).IContributionItem a
 getItems().IContributionItem[] a
 getOverrides().IContributionManagerOverrides a
 insertAfter(String,.IAction)void a
 insertAfter(String,.IContributionItem)void a
 insertBefore(String,.IAction)void a
 insertBefore(String,.IContributionItem)void a
 isDirty()boolean a
 isEmpty()boolean a
 markDirty()void a
 prependToGroup(String,.IAction)void a
 prependToGroup(String,.IContributionItem)void a
 remove(String).IContributionItem a
 remove(.IContributionItem).IContributionItem a
 removeAll()void a
 update(boolean)void a
IContributionManagerOverrides ai
 P_ENABLED String sf
 getEnabled(.IContributionItem)Boolean a
 getAccelerator(.IContributionItem)Integer a
 getAcceleratorText(.IContributionItem)String a
 getText(.IContributionItem)String a
 getVisible(.IContributionItem)Boolean a
ICoolBarManager ai :.IContributionManager
 SIZE String sf
 add(.IToolBarManager)void a
 getContextMenuManager().IMenuManager a
 getLockLayout()boolean a
 getStyle()int a
 setContextMenuManager(.IMenuManager)void a
 setLockLayout(boolean)void a
IMenuCreator ai
 dispose()void a
 getMenu(org.eclipse.swt.widgets.Control)org.eclipse.swt.widgets.Menu a
 getMenu(org.eclipse.swt.widgets.Menu)org.eclipse.swt.widgets.Menu a
IMenuListener ai
 menuAboutToShow(.IMenuManager)void a
IMenuListener2 ai :.IMenuListener
 menuAboutToHide(.IMenuManager)void a
IMenuManager ai :.IContributionManager,.IContributionItem
 addMenuListener(.IMenuListener)void a
 findMenuUsingPath(String).IMenuManager a
 findUsingPath(String).IContributionItem a
 getRemoveAllWhenShown()boolean a
 isEnabled()boolean a
 removeMenuListener(.IMenuListener)void a
 setRemoveAllWhenShown(boolean)void a
 updateAll(boolean)void a
IStatusLineManager ai :.IContributionManager
 getProgressMonitor()org.eclipse.core.runtime.IProgressMonitor a
 isCancelEnabled()boolean a
 setCancelEnabled(boolean)void a
 setErrorMessage(String)void a
 setErrorMessage(org.eclipse.swt.graphics.Image,String)void a
 setMessage(String)void a
 setMessage(org.eclipse.swt.graphics.Image,String)void a
IToolBarManager ai :.IContributionManager
LegacyActionTools f
 MNEMONIC_NONE char sf
 convertAccelerator(int)String s
 convertAccelerator(String)int s
 extractAcceleratorText(String)String s
 extractMnemonic(String)char s
 findKeyCode(String)int s
 findKeyString(int)String s
 findModifier(String)int s
 findModifierString(int)String s
 removeAcceleratorText(String)String s
 removeMnemonics(String)String s
 escapeMnemonics(String)String s
MenuManager - :.ContributionManager,.IMenuManager
 MANAGER_KEY String sf
 visible boolean o
 new() -
 new(String) -
 new(String,String) -
 new(String,org.eclipse.jface.resource.ImageDescriptor,String) -
 addMenuListener(.IMenuListener)void -
 createContextMenu(org.eclipse.swt.widgets.Control)org.eclipse.swt.widgets.Menu -
 createMenuBar(org.eclipse.swt.widgets.Decorations)org.eclipse.swt.widgets.Menu -
 createMenuBar(org.eclipse.swt.widgets.Shell)org.eclipse.swt.widgets.Menu x
 dispose()void -
 fill(org.eclipse.swt.widgets.Composite)void -
 fill(org.eclipse.swt.widgets.CoolBar,int)void -
 fill(org.eclipse.swt.widgets.Menu,int)void -
 fill(org.eclipse.swt.widgets.ToolBar,int)void -
 findMenuUsingPath(String).IMenuManager -
 findUsingPath(String).IContributionItem -
 getId()String -
 getMenu()org.eclipse.swt.widgets.Menu -
 getMenuText()String -
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor -
 getOverrides().IContributionManagerOverrides -
 getParent().IContributionManager -
 getRemoveAllWhenShown()boolean -
 isDynamic()boolean -
 isEnabled()boolean -
 isGroupMarker()boolean -
 isSeparator()boolean -
 isSubstituteFor(.IContributionItem)boolean x
 isVisible()boolean -
 markDirty()void -
 menuExist()boolean o
 removeMenuListener(.IMenuListener)void -
 saveWidgetState()void -
 setOverrides(.IContributionManagerOverrides)void -
 setParent(.IContributionManager)void -
 setRemoveAllWhenShown(boolean)void -
 setVisible(boolean)void -
 setActionDefinitionId(String)void -
 update()void -
 update(boolean)void -
 getMenuItems()org.eclipse.swt.widgets.Item[] o
 getMenuItem(int)org.eclipse.swt.widgets.Item o
 getMenuItemCount()int o
 doItemFill(.IContributionItem,int)void o
 update(boolean,boolean)void o
 update(String)void -
 updateAll(boolean)void -
 setMenuText(String)void -
 setImageDescriptor(org.eclipse.jface.resource.ImageDescriptor)void -
 toString()String -
Separator - :.AbstractGroupMarker
 new() -
 new(String) -
 fill(org.eclipse.swt.widgets.Menu,int)void -
 fill(org.eclipse.swt.widgets.ToolBar,int)void -
 isSeparator()boolean -
StatusLineContributionItem - :.ContributionItem
 CALC_TRUE_WIDTH int sf
 new(String) -
 new(String,int) -
 fill(org.eclipse.swt.widgets.Composite)void -
 getDisplayLocation()org.eclipse.swt.graphics.Point -
 getText()String -
 setText(String)void -
StatusLineLayoutData -
 widthHint int -
 heightHint int -
 new() -
StatusLineManager - :.ContributionManager,.IStatusLineManager
 BEGIN_GROUP String sf
 MIDDLE_GROUP String sf
 END_GROUP String sf
 new() -
 createControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control -
 createControl(org.eclipse.swt.widgets.Composite,int)org.eclipse.swt.widgets.Control -
 dispose()void -
 getControl()org.eclipse.swt.widgets.Control -
 getProgressMonitorDelegate()org.eclipse.core.runtime.IProgressMonitor o
 getProgressMonitor()org.eclipse.core.runtime.IProgressMonitor -
 isCancelEnabled()boolean -
 setCancelEnabled(boolean)void -
 setErrorMessage(String)void -
 setErrorMessage(org.eclipse.swt.graphics.Image,String)void -
 setMessage(String)void -
 setMessage(org.eclipse.swt.graphics.Image,String)void -
 update(boolean)void -
SubContributionItem - :.IContributionItem
 new(.IContributionItem) -
 dispose()void -
 fill(org.eclipse.swt.widgets.Composite)void -
 fill(org.eclipse.swt.widgets.Menu,int)void -
 fill(org.eclipse.swt.widgets.ToolBar,int)void -
 getId()String -
 getInnerItem().IContributionItem -
 isEnabled()boolean -
 isDirty()boolean -
 isDynamic()boolean -
 isGroupMarker()boolean -
 isSeparator()boolean -
 isVisible()boolean -
 setParent(.IContributionManager)void -
 setVisible(boolean)void -
 update()void -
 update(String)void -
 fill(org.eclipse.swt.widgets.CoolBar,int)void -
 saveWidgetState()void -
 toString()String -
SubContributionManager a :.IContributionManager
 new(.IContributionManager) -
 add(.IAction)void -
 add(.IContributionItem)void -
 appendToGroup(String,.IAction)void -
 appendToGroup(String,.IContributionItem)void -
 disposeManager()void -
 find(String).IContributionItem -
 getItems().IContributionItem[] -
 getParent().IContributionManager -
 getOverrides().IContributionManagerOverrides -
 insertAfter(String,.IAction)void -
 insertAfter(String,.IContributionItem)void -
 insertBefore(String,.IAction)void -
 insertBefore(String,.IContributionItem)void -
 isDirty()boolean -
 isEmpty()boolean -
 isVisible()boolean -
 itemAdded(.IContributionItem,.SubContributionItem)void o
 itemRemoved(.IContributionItem)void o
 items()java.util.Enumeration<.SubContributionItem> x
 markDirty()void -
 prependToGroup(String,.IAction)void -
 prependToGroup(String,.IContributionItem)void -
 remove(String).IContributionItem -
 remove(.IContributionItem).IContributionItem -
 removeAll()void -
 setVisible(boolean)void -
 wrap(.IContributionItem).SubContributionItem o
 unwrap(.IContributionItem).IContributionItem o
SubCoolBarManager - :.SubContributionManager,.ICoolBarManager
 new(.ICoolBarManager) -
 add(.IToolBarManager)void -
 getStyle()int -
 getParentCoolBarManager().ICoolBarManager of
 getLockLayout()boolean -
 setLockLayout(boolean)void -
 getContextMenuManager().IMenuManager -
 setContextMenuManager(.IMenuManager)void -
 update(boolean)void -
SubMenuManager - :.SubContributionManager,.IMenuManager
 new(.IMenuManager) -
 addMenuListener(.IMenuListener)void -
 dispose()void -
 disposeManager()void -
 fill(org.eclipse.swt.widgets.Composite)void -
 fill(org.eclipse.swt.widgets.CoolBar,int)void -
 fill(org.eclipse.swt.widgets.Menu,int)void -
 fill(org.eclipse.swt.widgets.ToolBar,int)void -
 find(String).IContributionItem -
 findMenuUsingPath(String).IMenuManager -
 findUsingPath(String).IContributionItem -
 getId()String -
 getParentMenuManager().IMenuManager of
 getRemoveAllWhenShown()boolean -
 getWrapper(.IMenuManager).IMenuManager o
 isDynamic()boolean -
 isEnabled()boolean -
 isGroupMarker()boolean -
 isSeparator()boolean -
 removeAll()void -
 removeMenuListener(.IMenuListener)void -
 saveWidgetState()void -
 setParent(.IContributionManager)void -
 setRemoveAllWhenShown(boolean)void -
 setVisible(boolean)void -
 update()void -
 update(boolean)void -
 update(String)void -
 updateAll(boolean)void -
 wrapMenu(.IMenuManager).SubMenuManager o
SubStatusLineManager - :.SubContributionManager,.IStatusLineManager
 new(.IStatusLineManager) -
 getParentStatusLineManager().IStatusLineManager of
 getProgressMonitor()org.eclipse.core.runtime.IProgressMonitor -
 isCancelEnabled()boolean -
 setCancelEnabled(boolean)void -
 setErrorMessage(String)void -
 setErrorMessage(org.eclipse.swt.graphics.Image,String)void -
 setMessage(String)void -
 setMessage(org.eclipse.swt.graphics.Image,String)void -
 setVisible(boolean)void -
 update(boolean)void -
SubToolBarManager - :.SubContributionManager,.IToolBarManager
 new(.IToolBarManager) -
 getParentToolBarManager().IToolBarManager of
 update(boolean)void -
ToolBarContributionItem - :.ContributionItem,org.eclipse.jface.internal.provisional.action.IToolBarContributionItem
 SHOW_ALL_ITEMS int sf
 new() -
 new(.IToolBarManager) -
 new(.IToolBarManager,String) -
 dispose()void -
 fill(org.eclipse.swt.widgets.CoolBar,int)void -
 getCurrentHeight()int -
 getCurrentWidth()int -
 getMinimumItemsToShow()int -
 getToolBarManager().IToolBarManager -
 getUseChevron()boolean -
 isVisible()boolean -
 saveWidgetState()void -
 setCurrentHeight(int)void -
 setCurrentWidth(int)void -
 setMinimumItemsToShow(int)void -
 setUseChevron(boolean)void -
 update(String)void -
ToolBarManager - :.ContributionManager,.IToolBarManager
 new() -
 new(int) -
 new(org.eclipse.swt.widgets.ToolBar) -
 setStyle(int)void -
 createControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.ToolBar -
 dispose()void -
 getControl()org.eclipse.swt.widgets.ToolBar -
 relayout(org.eclipse.swt.widgets.ToolBar,int,int)void o
 update(boolean)void -
 getContextMenuManager().MenuManager -
 setContextMenuManager(.MenuManager)void -
package org.eclipse.jface.bindings
Binding a
 SYSTEM int sf
 USER int sf
 string String o
 new(org.eclipse.core.commands.ParameterizedCommand,String,String,String,String,String,int) o
 equals(Object)boolean f
 getParameterizedCommand()org.eclipse.core.commands.ParameterizedCommand f
 getContextId()String f
 getLocale()String f
 getPlatform()String f
 getSchemeId()String f
 getTriggerSequence().TriggerSequence a
 getType()int f
 hashCode()int f
 toString()String -
BindingManager f :org.eclipse.core.commands.common.HandleObjectManager<.Scheme>,org.eclipse.core.commands.contexts.IContextManagerListener,.ISchemeListener
 DEBUG boolean s
 new(org.eclipse.core.commands.contexts.ContextManager,org.eclipse.core.commands.CommandManager) -
 addBinding(.Binding)void -
 addBindingManagerListener(.IBindingManagerListener)void -
 contextManagerChanged(org.eclipse.core.commands.contexts.ContextManagerEvent)void -
 getActiveBindingsDisregardingContext()java.util.Map -
 getActiveBindingsDisregardingContextFlat()java.util.Collection -
 getActiveBindingsDisregardingContextFor(org.eclipse.core.commands.ParameterizedCommand).TriggerSequence[] -
 getActiveBindingsFor(org.eclipse.core.commands.ParameterizedCommand).TriggerSequence[] -
 getActiveBindingsFor(String).TriggerSequence[] -
 getActiveScheme().Scheme -
 getBestActiveBindingFor(String).TriggerSequence -
 getBestActiveBindingFor(org.eclipse.core.commands.ParameterizedCommand).TriggerSequence -
 getBestActiveBindingFormattedFor(String)String -
 getBindings().Binding[] -
 getDefinedSchemes().Scheme[] -
 getLocale()String -
 getPartialMatches(.TriggerSequence)java.util.Map -
 getPerfectMatch(.TriggerSequence).Binding -
 getPlatform()String -
 getScheme(String).Scheme -
 isPartialMatch(.TriggerSequence)boolean -
 isPerfectMatch(.TriggerSequence)boolean -
 removeBinding(.Binding)void -
 removeBindingManagerListener(.IBindingManagerListener)void -
 removeBindings(.TriggerSequence,String,String,String,String,String,int)void -
 schemeChanged(.SchemeEvent)void -
 getCurrentConflicts()java.util.Map -
 getConflictsFor(.TriggerSequence)java.util.Collection -
 setActiveScheme(.Scheme)void - !org.eclipse.core.commands.common.NotDefinedException
 setBindings(.Binding[])void -
 setLocale(String)void -
 setPlatform(String)void -
BindingManagerEvent f :org.eclipse.core.commands.common.AbstractBitSetEvent
 new(.BindingManager,boolean,java.util.Map,boolean,.Scheme,boolean,boolean,boolean) -
 getManager().BindingManager f
 getScheme().Scheme f
 isActiveBindingsChanged()boolean f
 isActiveBindingsChangedFor(org.eclipse.core.commands.ParameterizedCommand)boolean f
 isActiveSchemeChanged()boolean f
 isLocaleChanged()boolean -
 isPlatformChanged()boolean -
 isSchemeChanged()boolean f
 isSchemeDefined()boolean f
IBindingManagerListener ai
 bindingManagerChanged(.BindingManagerEvent)void a
ISchemeListener ai
 schemeChanged(.SchemeEvent)void a
Scheme f :org.eclipse.core.commands.common.NamedHandleObject,Comparable
 addSchemeListener(.ISchemeListener)void f
 compareTo(Object)int f
 define(String,String,String)void f
 getParentId()String f !org.eclipse.core.commands.common.NotDefinedException
 removeSchemeListener(.ISchemeListener)void f
 toString()String f
 undefine()void f
SchemeEvent f :org.eclipse.core.commands.common.AbstractNamedHandleEvent
 new(.Scheme,boolean,boolean,boolean,boolean) -
 getScheme().Scheme f
 isParentIdChanged()boolean f
Trigger a :Comparable
 new() -
 equals(Object)boolean a
 hashCode()int a
TriggerSequence a
 hashCode int o
 triggers .Trigger[] of
 new(.Trigger[]) -
 endsWith(.TriggerSequence,boolean)boolean f
 equals(Object)boolean f
 format()String a
 getPrefixes().TriggerSequence[] a
 getTriggers().Trigger[] f
 hashCode()int f
 isEmpty()boolean f
 startsWith(.TriggerSequence,boolean)boolean f
package org.eclipse.jface.bindings.keys
KeySequence f :org.eclipse.jface.bindings.TriggerSequence,Comparable
 KEY_STROKE_DELIMITER String sf
 KEY_STROKE_DELIMITERS String sf
 getInstance().KeySequence sf
 getInstance(.KeySequence,.KeyStroke).KeySequence sf
 getInstance(.KeyStroke).KeySequence sf
 getInstance(.KeyStroke[]).KeySequence sf
 getInstance(java.util.List<.KeyStroke>).KeySequence sf
 getInstance(String).KeySequence sf !.ParseException
 new(.KeyStroke[]) o
 compareTo(Object)int f
 format()String f
 getKeyStrokes().KeyStroke[] f
 getPrefixes()org.eclipse.jface.bindings.TriggerSequence[] f
 isComplete()boolean f
 toString()String f
KeyStroke f :org.eclipse.jface.bindings.Trigger
 KEY_DELIMITER String sf
 KEY_DELIMITERS String sf
 NO_KEY int sf
 getInstance(int).KeyStroke sf
 getInstance(int,int).KeyStroke sf
 getInstance(String).KeyStroke sf !.ParseException
 compareTo(Object)int f
 equals(Object)boolean f
 format()String f
 getModifierKeys()int f
 getNaturalKey()int f
 hashCode()int f
 isComplete()boolean f
 toString()String f
package org.eclipse.jface.commands
ActionHandler f :org.eclipse.core.commands.AbstractHandler
 new(org.eclipse.jface.action.IAction) -
 addHandlerListener(org.eclipse.core.commands.IHandlerListener)void f
 dispose()void f
 execute(org.eclipse.core.commands.ExecutionEvent)Object f !org.eclipse.core.commands.ExecutionException
 getAction()org.eclipse.jface.action.IAction f
 isEnabled()boolean f
 isHandled()boolean f
 removeHandlerListener(org.eclipse.core.commands.IHandlerListener)void f
 toString()String f
 getHandlerLabel()String -
PersistentState a :org.eclipse.core.commands.State
 new() -
 load(org.eclipse.jface.preference.IPreferenceStore,String)void a
 save(org.eclipse.jface.preference.IPreferenceStore,String)void a
 setShouldPersist(boolean)void -
 shouldPersist()boolean -
RadioState - :.ToggleState
 new() -
 dispose()void -
 setRadioGroupIdentifier(String)void f
 setValue(Object)void -
ToggleState - :.PersistentState
 new() -
 load(org.eclipse.jface.preference.IPreferenceStore,String)void f
 save(org.eclipse.jface.preference.IPreferenceStore,String)void f
 setValue(Object)void -
package org.eclipse.jface.dialogs
AbstractSelectionDialog a <T=Object> :.TrayDialog
 new(org.eclipse.swt.widgets.Shell) o
 configureShell(org.eclipse.swt.widgets.Shell)void o
 createMessageArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Label o
 getInitialSelection()java.util.List<<T>> o
 getMessage()String o
 getResult()java.util.Collection<<T>> -
 getFirstResult()java.util.Optional<<T>> -
 setInitialSelection(<T>[])void v
 setInitialSelection(java.util.Collection<<T>>)void -
 setMessage(String)void -
 setResult(java.util.Collection<<T>>)void o
 setResult(<T>[])void ov
 setResult(org.eclipse.jface.viewers.ISelection,Class<<T>>)void o
 setTitle(String)void -
 setDialogBoundsSettings(.IDialogSettings,int)void -
 getDialogBoundsSettings().IDialogSettings o
 getDialogBoundsStrategy()int o
 isResizable()boolean o
AnimatorFactory x
 new() -
 createAnimator(org.eclipse.swt.widgets.Control).ControlAnimator x
ControlAnimator x
 control org.eclipse.swt.widgets.Control ox
 new(org.eclipse.swt.widgets.Control) x
 setVisible(boolean)void x
ControlEnableState -
 new(org.eclipse.swt.widgets.Control) o
 new(org.eclipse.swt.widgets.Control,java.util.List<org.eclipse.swt.widgets.Control>) o
 disable(org.eclipse.swt.widgets.Control).ControlEnableState s
 disable(org.eclipse.swt.widgets.Control,java.util.List<org.eclipse.swt.widgets.Control>).ControlEnableState s
 restore()void -
Dialog a :org.eclipse.jface.window.Window
 DLG_IMG_ERROR String sfx
 DLG_IMG_INFO String sfx
 DLG_IMG_QUESTION String sfx
 DLG_IMG_WARNING String sfx
 DLG_IMG_MESSAGE_INFO String sf
 DLG_IMG_MESSAGE_WARNING String sf
 DLG_IMG_MESSAGE_ERROR String sf
 DLG_IMG_HELP String sf
 ELLIPSIS String sf
 DIALOG_DEFAULT_BOUNDS int sf
 DIALOG_PERSISTLOCATION int sf
 DIALOG_PERSISTSIZE int sf
 dialogArea org.eclipse.swt.widgets.Control o
 buttonBar org.eclipse.swt.widgets.Control -
 blockedHandler .IDialogBlockedHandler s
 convertHeightInCharsToPixels(org.eclipse.swt.graphics.FontMetrics,int)int s
 convertHorizontalDLUsToPixels(org.eclipse.swt.graphics.FontMetrics,int)int s
 convertVerticalDLUsToPixels(org.eclipse.swt.graphics.FontMetrics,int)int s
 convertWidthInCharsToPixels(org.eclipse.swt.graphics.FontMetrics,int)int s
 shortenText(String,org.eclipse.swt.widgets.Control)String s
 new(org.eclipse.swt.widgets.Shell) o
 new(org.eclipse.jface.window.IShellProvider) o
 buttonPressed(int)void o
 cancelPressed()void o
 convertHeightInCharsToPixels(int)int o
 convertHorizontalDLUsToPixels(int)int o
 convertVerticalDLUsToPixels(int)int o
 convertWidthInCharsToPixels(int)int o
 createButton(org.eclipse.swt.widgets.Composite,int,String,boolean)org.eclipse.swt.widgets.Button o
 createButtonBar(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createButtonsForButtonBar(org.eclipse.swt.widgets.Composite)void o
 initializeBounds()void o
 createContents(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 getButton(int)org.eclipse.swt.widgets.Button o
 getButtonBar()org.eclipse.swt.widgets.Control o
 getCancelButton()org.eclipse.swt.widgets.Button ox
 getDialogArea()org.eclipse.swt.widgets.Control o
 getImage(String)org.eclipse.swt.graphics.Image s
 getOKButton()org.eclipse.swt.widgets.Button ox
 initializeDialogUnits(org.eclipse.swt.widgets.Control)void o
 okPressed()void o
 setButtonLayoutData(org.eclipse.swt.widgets.Button)void o
 setButtonLayoutFormData(org.eclipse.swt.widgets.Button)void o
 close()boolean -
 applyDialogFont(org.eclipse.swt.widgets.Control)void s
 dialogFontIsDefault()boolean os
 create()void -
 getBlockedHandler().IDialogBlockedHandler s
 setBlockedHandler(.IDialogBlockedHandler)void s
 getDialogBoundsSettings().IDialogSettings o
 getDialogBoundsStrategy()int o
 getInitialSize()org.eclipse.swt.graphics.Point o
 getInitialLocation(org.eclipse.swt.graphics.Point)org.eclipse.swt.graphics.Point o
 isResizable()boolean o
DialogMessageArea -
 new() -
 createContents(org.eclipse.swt.widgets.Composite)void -
 setTitleLayoutData(Object)void -
 setMessageLayoutData(Object)void -
 showTitle(String,org.eclipse.swt.graphics.Image)void -
 restoreTitle()void -
 updateText(String,int)void -
 clearErrorMessage()void -
DialogPage a :.IDialogPage,.IMessageProvider
 new() o
 new(String) o
 new(String,org.eclipse.jface.resource.ImageDescriptor) o
 convertHeightInCharsToPixels(int)int o
 convertHorizontalDLUsToPixels(int)int o
 convertVerticalDLUsToPixels(int)int o
 convertWidthInCharsToPixels(int)int o
 dispose()void -
 getControl()org.eclipse.swt.widgets.Control -
 getDescription()String -
 getDialogFontName()String o
 getErrorMessage()String -
 getFont()org.eclipse.swt.graphics.Font o
 getImage()org.eclipse.swt.graphics.Image -
 getMessage()String -
 getMessageType()int -
 getShell()org.eclipse.swt.widgets.Shell -
 getTitle()String -
 getToolTipText(int)String ofx
 initializeDialogUnits(org.eclipse.swt.widgets.Control)void o
 setButtonLayoutData(org.eclipse.swt.widgets.Button)org.eclipse.swt.layout.GridData o
 isControlCreated()boolean o
 performHelp()void -
 setControl(org.eclipse.swt.widgets.Control)void o
 setDescription(String)void -
 setErrorMessage(String)void -
 setImageDescriptor(org.eclipse.jface.resource.ImageDescriptor)void -
 setMessage(String)void -
 setMessage(String,int)void -
 setTitle(String)void -
 setVisible(boolean)void -
DialogSettings - :.IDialogSettings
 new(String) -
 addNewSection(String).IDialogSettings -
 addSection(.IDialogSettings)void -
 removeSection(.IDialogSettings)void -
 removeSection(String).IDialogSettings -
 get(String)String -
 getArray(String)String[] -
 getBoolean(String)boolean -
 getDouble(String)double - !NumberFormatException
 getFloat(String)float - !NumberFormatException
 getInt(String)int - !NumberFormatException
 getLong(String)long - !NumberFormatException
 getName()String -
 getOrCreateSection(.IDialogSettings,String).IDialogSettings s
 getSection(String).IDialogSettings -
 getSections().IDialogSettings[] -
 load(java.io.Reader)void -
 load(String)void - !java.io.IOException
 put(String,String[])void -
 put(String,double)void -
 put(String,float)void -
 put(String,int)void -
 put(String,long)void -
 put(String,String)void -
 put(String,boolean)void -
 save(java.io.Writer)void - !java.io.IOException
 save(String)void - !java.io.IOException
DialogTray a
 new() -
 createContents(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control oa
ErrorDialog - :.IconAndMessageDialog
 AUTOMATED_MODE boolean s
 new(org.eclipse.swt.widgets.Shell,String,String,org.eclipse.core.runtime.IStatus,int) -
 buttonPressed(int)void o
 configureShell(org.eclipse.swt.widgets.Shell)void o
 createButtonsForButtonBar(org.eclipse.swt.widgets.Composite)void o
 createDetailsButton(org.eclipse.swt.widgets.Composite)void o
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createDialogAndButtonArea(org.eclipse.swt.widgets.Composite)void o
 getImage()org.eclipse.swt.graphics.Image o
 createDropDownList(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.List o
 open()int -
 openError(org.eclipse.swt.widgets.Shell,String,String,org.eclipse.core.runtime.IStatus)int s
 openError(org.eclipse.swt.widgets.Shell,String,String,org.eclipse.core.runtime.IStatus,int)int s
 shouldDisplay(org.eclipse.core.runtime.IStatus,int)boolean os
 close()boolean -
 showDetailsArea()void of
 shouldShowDetailsButton()boolean o
 setStatus(org.eclipse.core.runtime.IStatus)void of
 getColumnCount()int o
 isResizable()boolean o
ErrorSupportProvider a
 new() -
 createSupportArea(org.eclipse.swt.widgets.Composite,org.eclipse.core.runtime.IStatus)org.eclipse.swt.widgets.Control a
 validFor(org.eclipse.core.runtime.IStatus)boolean -
IDialogBlockedHandler ai
 clearBlocked()void a
 showBlocked(org.eclipse.swt.widgets.Shell,org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IStatus,String)void a
 showBlocked(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IStatus,String)void a
IDialogConstants ai
 OK_ID int sf
 CANCEL_ID int sf
 YES_ID int sf
 NO_ID int sf
 YES_TO_ALL_ID int sf
 SKIP_ID int sf
 STOP_ID int sf
 ABORT_ID int sf
 RETRY_ID int sf
 IGNORE_ID int sf
 PROCEED_ID int sf
 OPEN_ID int sf
 CLOSE_ID int sf
 DETAILS_ID int sf
 BACK_ID int sf
 NEXT_ID int sf
 FINISH_ID int sf
 HELP_ID int sf
 SELECT_ALL_ID int sf
 DESELECT_ALL_ID int sf
 SELECT_TYPES_ID int sf
 NO_TO_ALL_ID int sf
 INTERNAL_ID int sf
 CLIENT_ID int sf
 OK_LABEL String sf
 CANCEL_LABEL String sf
 YES_LABEL String sf
 NO_LABEL String sf
 NO_TO_ALL_LABEL String sf
 YES_TO_ALL_LABEL String sf
 SKIP_LABEL String sf
 STOP_LABEL String sf
 ABORT_LABEL String sf
 RETRY_LABEL String sf
 IGNORE_LABEL String sf
 PROCEED_LABEL String sf
 OPEN_LABEL String sf
 CLOSE_LABEL String sf
 SHOW_DETAILS_LABEL String sf
 HIDE_DETAILS_LABEL String sf
 BACK_LABEL String sf
 NEXT_LABEL String sf
 FINISH_LABEL String sf
 HELP_LABEL String sf
 VERTICAL_MARGIN int sf
 VERTICAL_SPACING int sf
 HORIZONTAL_MARGIN int sf
 HORIZONTAL_SPACING int sf
 BUTTON_BAR_HEIGHT int sf
 LEFT_MARGIN int sf
 BUTTON_MARGIN int sf
 BUTTON_HEIGHT int sfx
 BUTTON_WIDTH int sf
 INDENT int sfx
 SMALL_INDENT int sfx
 ENTRY_FIELD_WIDTH int sf
 MINIMUM_MESSAGE_AREA_WIDTH int sf
IDialogLabelKeys ai
 OK_LABEL_KEY String sf
 CANCEL_LABEL_KEY String sf
 YES_LABEL_KEY String sf
 NO_LABEL_KEY String sf
 NO_TO_ALL_LABEL_KEY String sf
 YES_TO_ALL_LABEL_KEY String sf
 SKIP_LABEL_KEY String sf
 STOP_LABEL_KEY String sf
 ABORT_LABEL_KEY String sf
 RETRY_LABEL_KEY String sf
 IGNORE_LABEL_KEY String sf
 PROCEED_LABEL_KEY String sf
 OPEN_LABEL_KEY String sf
 CLOSE_LABEL_KEY String sf
 SHOW_DETAILS_LABEL_KEY String sf
 HIDE_DETAILS_LABEL_KEY String sf
 BACK_LABEL_KEY String sf
 NEXT_LABEL_KEY String sf
 FINISH_LABEL_KEY String sf
 HELP_LABEL_KEY String sf
IDialogPage ai
 createControl(org.eclipse.swt.widgets.Composite)void a
 dispose()void a
 getControl()org.eclipse.swt.widgets.Control a
 getDescription()String a
 getErrorMessage()String a
 getImage()org.eclipse.swt.graphics.Image a
 getMessage()String a
 getTitle()String a
 performHelp()void a
 setDescription(String)void a
 setImageDescriptor(org.eclipse.jface.resource.ImageDescriptor)void a
 setTitle(String)void a
 setVisible(boolean)void a
IDialogSettings ai
 addNewSection(String).IDialogSettings a
 addSection(.IDialogSettings)void a
 get(String)String a
 getArray(String)String[] a
 getBoolean(String)boolean a
 getDouble(String)double a !NumberFormatException
 getFloat(String)float a !NumberFormatException
 getInt(String)int a !NumberFormatException
 getLong(String)long a !NumberFormatException
 getName()String a
 getSection(String).IDialogSettings a
 getSections().IDialogSettings[] a
 load(java.io.Reader)void a !java.io.IOException
 load(String)void a !java.io.IOException
 put(String,String[])void a
 put(String,double)void a
 put(String,float)void a
 put(String,int)void a
 put(String,long)void a
 put(String,String)void a
 put(String,boolean)void a
 save(java.io.Writer)void a !java.io.IOException
 save(String)void a !java.io.IOException
IDialogSettingsProvider ai
 loadDialogSettings().IDialogSettings a
 saveDialogSettings()void a
 getDialogSettings().IDialogSettings a
IInputValidator ai
 isValid(String)String a
IMessageProvider ai
 NONE int sf
 INFORMATION int sf
 WARNING int sf
 ERROR int sf
 getMessage()String a
 getMessageType()int a
IPageChangeProvider ai
 getSelectedPage()Object a
 addPageChangedListener(.IPageChangedListener)void a
 removePageChangedListener(.IPageChangedListener)void a
IPageChangedListener ai
 pageChanged(.PageChangedEvent)void a
IPageChangingListener ai
 handlePageChanging(.PageChangingEvent)void a
IScopeChangeProvider ai
 addScopeChangedListener(.IScopeChangedListener)void a
 removeScopeChangedListener(.IScopeChangedListener)void a
IScopeChangedListener ai
 scopeChanged(.ScopeChangedEvent)void a
IconAndMessageDialog a :.Dialog
 message String o
 messageLabel org.eclipse.swt.widgets.Label o
 imageLabel org.eclipse.swt.widgets.Label o
 new(org.eclipse.swt.widgets.Shell) -
 createMessageArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 getMessageLabelStyle()int o
 createButtonBar(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 getImage()org.eclipse.swt.graphics.Image oa
 createContents(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 getColumnCount()int o
 createDialogAndButtonArea(org.eclipse.swt.widgets.Composite)void o
 getErrorImage()org.eclipse.swt.graphics.Image -
 getWarningImage()org.eclipse.swt.graphics.Image -
 getInfoImage()org.eclipse.swt.graphics.Image -
 getQuestionImage()org.eclipse.swt.graphics.Image -
InputDialog - :.Dialog
 new(org.eclipse.swt.widgets.Shell,String,String,String,.IInputValidator) -
 buttonPressed(int)void o
 configureShell(org.eclipse.swt.widgets.Shell)void o
 createButtonsForButtonBar(org.eclipse.swt.widgets.Composite)void o
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 getErrorMessageLabel()org.eclipse.swt.widgets.Label ox
 getOkButton()org.eclipse.swt.widgets.Button o
 getText()org.eclipse.swt.widgets.Text o
 getValidator().IInputValidator o
 getValue()String -
 validateInput()void o
 setErrorMessage(String)void -
 getInputTextStyle()int o
MessageDialog - :.IconAndMessageDialog
 AUTOMATED_MODE boolean s
 NONE int sf
 ERROR int sf
 INFORMATION int sf
 QUESTION int sf
 WARNING int sf
 CONFIRM int sf
 QUESTION_WITH_CANCEL int sf
 new(org.eclipse.swt.widgets.Shell,String,org.eclipse.swt.graphics.Image,String,int,String[],int) -
 new(org.eclipse.swt.widgets.Shell,String,org.eclipse.swt.graphics.Image,String,int,int,String[]) v
 buttonPressed(int)void o
 configureShell(org.eclipse.swt.widgets.Shell)void o
 createButtonsForButtonBar(org.eclipse.swt.widgets.Composite)void o
 createCustomArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 getButton(int)org.eclipse.swt.widgets.Button o
 getMinimumMessageWidth()int o
 handleShellCloseEvent()void o
 open(int,org.eclipse.swt.widgets.Shell,String,String,int)boolean s
 open(int,org.eclipse.swt.widgets.Shell,String,String,int,String[])int sv
 openConfirm(org.eclipse.swt.widgets.Shell,String,String)boolean s
 openError(org.eclipse.swt.widgets.Shell,String,String)void s
 openInformation(org.eclipse.swt.widgets.Shell,String,String)void s
 openQuestion(org.eclipse.swt.widgets.Shell,String,String)boolean s
 openWarning(org.eclipse.swt.widgets.Shell,String,String)void s
 createButton(org.eclipse.swt.widgets.Composite,int,String,boolean)org.eclipse.swt.widgets.Button o
 customShouldTakeFocus()boolean o
 getImage()org.eclipse.swt.graphics.Image -
 getButtonLabels()String[] o
 getDefaultButtonIndex()int o
 setButtons(org.eclipse.swt.widgets.Button[])void ov
 setButtonLabels(String[])void ov
 open()int -
MessageDialogWithToggle - :.MessageDialog
 ALWAYS String sf
 NEVER String sf
 PROMPT String sf
 open(int,org.eclipse.swt.widgets.Shell,String,String,String,boolean,org.eclipse.jface.preference.IPreferenceStore,String,int).MessageDialogWithToggle s
 open(int,org.eclipse.swt.widgets.Shell,String,String,String,boolean,org.eclipse.jface.preference.IPreferenceStore,String,int,java.util.LinkedHashMap<String,Integer>).MessageDialogWithToggle s
 openError(org.eclipse.swt.widgets.Shell,String,String,String,boolean,org.eclipse.jface.preference.IPreferenceStore,String).MessageDialogWithToggle s
 openInformation(org.eclipse.swt.widgets.Shell,String,String,String,boolean,org.eclipse.jface.preference.IPreferenceStore,String).MessageDialogWithToggle s
 openOkCancelConfirm(org.eclipse.swt.widgets.Shell,String,String,String,boolean,org.eclipse.jface.preference.IPreferenceStore,String).MessageDialogWithToggle s
 openWarning(org.eclipse.swt.widgets.Shell,String,String,String,boolean,org.eclipse.jface.preference.IPreferenceStore,String).MessageDialogWithToggle s
 openYesNoCancelQuestion(org.eclipse.swt.widgets.Shell,String,String,String,boolean,org.eclipse.jface.preference.IPreferenceStore,String).MessageDialogWithToggle s
 openYesNoQuestion(org.eclipse.swt.widgets.Shell,String,String,String,boolean,org.eclipse.jface.preference.IPreferenceStore,String).MessageDialogWithToggle s
 new(org.eclipse.swt.widgets.Shell,String,org.eclipse.swt.graphics.Image,String,int,String[],int,String,boolean) -
 new(org.eclipse.swt.widgets.Shell,String,org.eclipse.swt.graphics.Image,String,int,java.util.LinkedHashMap<String,Integer>,int,String,boolean) -
 buttonPressed(int)void o
 createButtonsForButtonBar(org.eclipse.swt.widgets.Composite)void o
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createToggleButton(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Button o
 getToggleButton()org.eclipse.swt.widgets.Button o
 getPrefStore()org.eclipse.jface.preference.IPreferenceStore -
 getPrefKey()String -
 getToggleState()boolean -
 setPrefKey(String)void -
 setPrefStore(org.eclipse.jface.preference.IPreferenceStore)void -
 setToggleButton(org.eclipse.swt.widgets.Button)void o
 setToggleMessage(String)void o
 setToggleState(boolean)void -
MessageLine - :org.eclipse.swt.custom.CLabel
 new(org.eclipse.swt.widgets.Composite) -
 new(org.eclipse.swt.widgets.Composite,int) -
 setErrorStatus(org.eclipse.core.runtime.IStatus)void -
PageChangedEvent - :java.util.EventObject
 selectedPage Object o
 new(.IPageChangeProvider,Object) -
 getSelectedPage()Object -
 getPageChangeProvider().IPageChangeProvider -
PageChangingEvent - :java.util.EventObject
 doit boolean -
 new(Object,Object,Object) -
 getCurrentPage()Object -
 getTargetPage()Object -
PlainMessageDialog - :.IconAndMessageDialog +Builder
 getBuilder(org.eclipse.swt.widgets.Shell,String).PlainMessageDialog.Builder s
 buttonPressed(int)void o
 configureShell(org.eclipse.swt.widgets.Shell)void o
 createButtonsForButtonBar(org.eclipse.swt.widgets.Composite)void o
 createCustomArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 handleShellCloseEvent()void o
 open(int)int -
 createButton(org.eclipse.swt.widgets.Composite,int,String,boolean)org.eclipse.swt.widgets.Button o
 getImage()org.eclipse.swt.graphics.Image o
PlainMessageDialog.Builder s
 titleImage(org.eclipse.swt.graphics.Image).PlainMessageDialog.Builder -
 image(org.eclipse.swt.graphics.Image).PlainMessageDialog.Builder -
 image(int).PlainMessageDialog.Builder -
 message(String).PlainMessageDialog.Builder -
 buttonLabels(java.util.List<String>).PlainMessageDialog.Builder -
 defaultButtonIndex(int).PlainMessageDialog.Builder -
 build().PlainMessageDialog -
PopupDialog - :org.eclipse.jface.window.Window
 HOVER_SHELLSTYLE int sf
 INFOPOPUP_SHELLSTYLE int sf
 INFOPOPUPRESIZE_SHELLSTYLE int sf
 POPUP_MARGINWIDTH int sf
 POPUP_MARGINHEIGHT int sf
 POPUP_VERTICALSPACING int sf
 POPUP_HORIZONTALSPACING int sf
 POPUP_IMG_MENU String sf
 POPUP_IMG_MENU_DISABLED String sf
 new(org.eclipse.swt.widgets.Shell,int,boolean,boolean,boolean,boolean,boolean,String,String) -
 new(org.eclipse.swt.widgets.Shell,int,boolean,boolean,boolean,boolean,boolean,boolean,String,String) -
 configureShell(org.eclipse.swt.widgets.Shell)void o
 createContents(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 getFocusControl()org.eclipse.swt.widgets.Control o
 setTabOrder(org.eclipse.swt.widgets.Composite)void o
 hasTitleArea()boolean o
 hasInfoArea()boolean o
 createTitleMenuArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createTitleControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createInfoTextArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 fillDialogMenu(org.eclipse.jface.action.IMenuManager)void o
 showDialogMenu()void o
 setInfoText(String)void o
 setTitleText(String)void o
 getPersistLocation()boolean o
 getPersistSize()boolean o
 open()int -
 close()boolean -
 getDialogSettings().IDialogSettings o
 saveDialogBounds(org.eclipse.swt.widgets.Shell)void o
 getInitialSize()org.eclipse.swt.graphics.Point o
 getDefaultSize()org.eclipse.swt.graphics.Point o
 getDefaultLocation(org.eclipse.swt.graphics.Point)org.eclipse.swt.graphics.Point o
 adjustBounds()void o
 getInitialLocation(org.eclipse.swt.graphics.Point)org.eclipse.swt.graphics.Point o
 getForeground()org.eclipse.swt.graphics.Color o
 getBackground()org.eclipse.swt.graphics.Color o
 applyForegroundColor(org.eclipse.swt.graphics.Color,org.eclipse.swt.widgets.Control)void o
 applyBackgroundColor(org.eclipse.swt.graphics.Color,org.eclipse.swt.widgets.Control)void o
 getForegroundColorExclusions()java.util.List<org.eclipse.swt.widgets.Control> o
 getBackgroundColorExclusions()java.util.List<org.eclipse.swt.widgets.Control> o
ProgressIndicator - :org.eclipse.swt.widgets.Composite
 new(org.eclipse.swt.widgets.Composite) -
 new(org.eclipse.swt.widgets.Composite,int) -
 beginAnimatedTask()void -
 beginTask(int)void -
 setWork(int,int)void -
 done()void -
 sendRemainingWork()void -
 worked(double)void -
 showError()void -
 showPaused()void -
 showNormal()void -
ProgressMonitorDialog - :.IconAndMessageDialog,org.eclipse.jface.operation.IRunnableContext
 progressIndicator .ProgressIndicator o
 taskLabel org.eclipse.swt.widgets.Label o
 subTaskLabel org.eclipse.swt.widgets.Label o
 cancel org.eclipse.swt.widgets.Button o
 operationCancelableState boolean o
 enableCancelButton boolean o
 progressMonitor .ProgressMonitorDialog.ProgressMonitor pf
 arrowCursor org.eclipse.swt.graphics.Cursor o
 updateForClearBlocked()void o
 updateForSetBlocked(org.eclipse.core.runtime.IStatus)void o
 new(org.eclipse.swt.widgets.Shell) -
 cancelPressed()void o
 close()boolean -
 clearCursors()void o
 configureShell(org.eclipse.swt.widgets.Shell)void o
 createButtonsForButtonBar(org.eclipse.swt.widgets.Composite)void o
 createCancelButton(org.eclipse.swt.widgets.Composite)void o
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 getInitialSize()org.eclipse.swt.graphics.Point o
 getProgressMonitor()org.eclipse.core.runtime.IProgressMonitor -
 run(boolean,boolean,org.eclipse.jface.operation.IRunnableWithProgress)void - !java.lang.reflect.InvocationTargetException,InterruptedException
 getOpenOnRun()boolean -
 setOpenOnRun(boolean)void -
 getNestingDepth()int o
 incrementNestingDepth()void o
 decrementNestingDepth()void o
 aboutToRun()void o
 finishedRun()void o
 setCancelable(boolean)void -
 setOperationCancelButtonEnabled(boolean)void o
 getImage()org.eclipse.swt.graphics.Image o
 open()int -
ScopeChangedEvent - :java.util.EventObject
 new(.IPageChangeProvider,int) -
 getScope()int -
 getPageChangeProvider().IScopeChangeProvider -
StatusDialog a :.TrayDialog
 new(org.eclipse.swt.widgets.Shell) -
 setStatusLineAboveButtons(boolean)void -
 updateStatus(org.eclipse.core.runtime.IStatus)void o
 getStatus()org.eclipse.core.runtime.IStatus -
 updateButtonsEnableState(org.eclipse.core.runtime.IStatus)void o
 configureShell(org.eclipse.swt.widgets.Shell)void o
 create()void -
 createButtonsForButtonBar(org.eclipse.swt.widgets.Composite)void o
 createButtonBar(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 setTitle(String)void -
 setImage(org.eclipse.swt.graphics.Image)void -
TitleAreaDialog - :.TrayDialog
 DLG_IMG_TITLE_ERROR String sf
 DLG_IMG_TITLE_BANNER String sf
 INFO_MESSAGE String sfx
 WARNING_MESSAGE String sfx
 new(org.eclipse.swt.widgets.Shell) -
 createContents(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 getInitialSize()org.eclipse.swt.graphics.Point o
 getTitleArea()org.eclipse.swt.widgets.Composite ox
 getTitleImageLabel()org.eclipse.swt.widgets.Label o
 setErrorMessage(String)void -
 setMessage(String)void -
 setMessage(String,int)void -
 setTitle(String)void -
 setTitleAreaColor(org.eclipse.swt.graphics.RGB)void -
 setTitleImage(org.eclipse.swt.graphics.Image)void -
 getMessage()String -
 getErrorMessage()String -
TrayDialog a :.Dialog
 new(org.eclipse.swt.widgets.Shell) o
 new(org.eclipse.jface.window.IShellProvider) o
 closeTray()void - !IllegalStateException
 handleShellCloseEvent()void o
 createButtonBar(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createHelpControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 isHelpAvailable()boolean -
 getLayout()org.eclipse.swt.widgets.Layout o
 getTray().DialogTray -
 openTray(.DialogTray)void - !IllegalStateException,UnsupportedOperationException
 setHelpAvailable(boolean)void -
 isDialogHelpAvailable()boolean s
 setDialogHelpAvailable(boolean)void s
package org.eclipse.jface.fieldassist
ContentProposalAdapter -
 DEBUG boolean sf
 PROPOSAL_INSERT int sf
 PROPOSAL_REPLACE int sf
 PROPOSAL_IGNORE int sf
 FILTER_NONE int sf
 FILTER_CHARACTER int sf
 FILTER_CUMULATIVE int sfx
 new(org.eclipse.swt.widgets.Control,.IControlContentAdapter,.IContentProposalProvider,org.eclipse.jface.bindings.keys.KeyStroke) -
 new(org.eclipse.swt.widgets.Control,.IControlContentAdapter,.IContentProposalProvider,org.eclipse.jface.bindings.keys.KeyStroke,char[]) -
 getControl()org.eclipse.swt.widgets.Control -
 getLabelProvider()org.eclipse.jface.viewers.ILabelProvider -
 isEnabled()boolean -
 setLabelProvider(org.eclipse.jface.viewers.ILabelProvider)void -
 getContentProposalProvider().IContentProposalProvider -
 setContentProposalProvider(.IContentProposalProvider)void -
 getAutoActivationCharacters()char[] -
 setAutoActivationCharacters(char[])void -
 getAutoActivationDelay()int -
 setAutoActivationDelay(int)void -
 getProposalAcceptanceStyle()int -
 setProposalAcceptanceStyle(int)void -
 getFilterStyle()int -
 setFilterStyle(int)void -
 getPopupSize()org.eclipse.swt.graphics.Point -
 setPopupSize(org.eclipse.swt.graphics.Point)void -
 getPropagateKeys()boolean -
 setPropagateKeys(boolean)void -
 getControlContentAdapter().IControlContentAdapter -
 setEnabled(boolean)void -
 addContentProposalListener(.IContentProposalListener)void -
 removeContentProposalListener(.IContentProposalListener)void -
 addContentProposalListener(.IContentProposalListener2)void -
 removeContentProposalListener(.IContentProposalListener2)void -
 openProposalPopup()void -
 closeProposalPopup()void -
 hasProposalPopupFocus()boolean -
 setProposalPopupFocus()void -
 isProposalPopupOpen()boolean -
 refresh()void -
ControlDecoration -
 new(org.eclipse.swt.widgets.Control,int) -
 new(org.eclipse.swt.widgets.Control,int,org.eclipse.swt.widgets.Composite) -
 addMenuDetectListener(org.eclipse.swt.events.MenuDetectListener)void -
 removeMenuDetectListener(org.eclipse.swt.events.MenuDetectListener)void -
 addSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 removeSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 dispose()void -
 getControl()org.eclipse.swt.widgets.Control -
 showHoverText(String)void -
 hideHover()void -
 show()void -
 hide()void -
 getDescriptionText()String -
 setDescriptionText(String)void -
 getImage()org.eclipse.swt.graphics.Image -
 setImage(org.eclipse.swt.graphics.Image)void -
 getShowOnlyOnFocus()boolean -
 setShowOnlyOnFocus(boolean)void -
 getShowHover()boolean -
 setShowHover(boolean)void -
 getMarginWidth()int -
 setMarginWidth(int)void -
 update()void o
 getDecorationRectangle(org.eclipse.swt.widgets.Control)org.eclipse.swt.graphics.Rectangle o
 isVisible()boolean -
DecoratedField x
 new(org.eclipse.swt.widgets.Composite,int,.IControlCreator) x
 addFieldDecoration(.FieldDecoration,int,boolean)void x
 getControl()org.eclipse.swt.widgets.Control x
 getLayoutControl()org.eclipse.swt.widgets.Control x
 showHoverText(String)void x
 hideHover()void x
 showDecoration(.FieldDecoration)void x
 hideDecoration(.FieldDecoration)void x
 updateDecoration(.FieldDecoration)void x
 setUseMaximumDecorationWidth(boolean)void x
FieldDecoration -
 new(org.eclipse.swt.graphics.Image,String) -
 getImage()org.eclipse.swt.graphics.Image -
 setImage(org.eclipse.swt.graphics.Image)void -
 getDescription()String -
 setDescription(String)void -
IContentProposalListener ai
 proposalAccepted(.IContentProposal)void a
IContentProposalListener2 ai
 proposalPopupOpened(.ContentProposalAdapter)void a
 proposalPopupClosed(.ContentProposalAdapter)void a
IContentProposalProvider ai
 getProposals(String,int).IContentProposal[] a
IControlContentAdapter ai
 setControlContents(org.eclipse.swt.widgets.Control,String,int)void a
 insertControlContents(org.eclipse.swt.widgets.Control,String,int)void a
 getControlContents(org.eclipse.swt.widgets.Control)String a
 getCursorPosition(org.eclipse.swt.widgets.Control)int a
 getInsertionBounds(org.eclipse.swt.widgets.Control)org.eclipse.swt.graphics.Rectangle a
 setCursorPosition(org.eclipse.swt.widgets.Control,int)void a
IControlCreator axi
 createControl(org.eclipse.swt.widgets.Composite,int)org.eclipse.swt.widgets.Control ax
TextControlCreator x :.IControlCreator
 new() -
 createControl(org.eclipse.swt.widgets.Composite,int)org.eclipse.swt.widgets.Control x
package org.eclipse.jface.internal.provisional.action
IToolBarContributionItem ai :org.eclipse.jface.action.IContributionItem
 getCurrentHeight()int a
 getCurrentWidth()int a
 getMinimumItemsToShow()int a
 getUseChevron()boolean a
 setCurrentHeight(int)void a
 setCurrentWidth(int)void a
 setMinimumItemsToShow(int)void a
 setUseChevron(boolean)void a
 getToolBarManager()org.eclipse.jface.action.IToolBarManager a
 getParent()org.eclipse.jface.action.IContributionManager a
package org.eclipse.jface.menus
AbstractTrimWidget a :.IWidget
 new() -
 fill(org.eclipse.swt.widgets.Composite,int,int)void a
 dispose()void a
 fill(org.eclipse.swt.widgets.Composite)void -
 fill(org.eclipse.swt.widgets.Menu,int)void -
 fill(org.eclipse.swt.widgets.ToolBar,int)void -
 fill(org.eclipse.swt.widgets.CoolBar,int)void -
IWidget ai
 dispose()void a
 fill(org.eclipse.swt.widgets.Composite)void a
 fill(org.eclipse.swt.widgets.Menu,int)void a
 fill(org.eclipse.swt.widgets.ToolBar,int)void a
 fill(org.eclipse.swt.widgets.CoolBar,int)void a
TextState - :org.eclipse.jface.commands.PersistentState
 new() -
 load(org.eclipse.jface.preference.IPreferenceStore,String)void f
 save(org.eclipse.jface.preference.IPreferenceStore,String)void f
 setValue(Object)void -
package org.eclipse.jface.operation
IRunnableContext ai
 run(boolean,boolean,.IRunnableWithProgress)void a !java.lang.reflect.InvocationTargetException,InterruptedException
IRunnableWithProgress ai
 run(org.eclipse.core.runtime.IProgressMonitor)void a !java.lang.reflect.InvocationTargetException,InterruptedException
IThreadListener ai
 threadChange(Thread)void a
ModalContext -
 new() -
 canProgressMonitorBeUsed(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IProgressMonitor)boolean s
 checkCanceled(org.eclipse.core.runtime.IProgressMonitor)void s !InterruptedException
 getModalLevel()int s
 isModalContextThread(Thread)boolean s
 run(.IRunnableWithProgress,boolean,org.eclipse.core.runtime.IProgressMonitor,org.eclipse.swt.widgets.Display)void s !java.lang.reflect.InvocationTargetException,InterruptedException
 setDebugMode(boolean)void s
 setAllowReadAndDispatch(boolean)void s
ProgressMonitorUtil f
 new() -
 createAccumulatingProgressMonitor(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.swt.widgets.Display)org.eclipse.core.runtime.IProgressMonitorWithBlocking sx
 createUIProgressMonitor(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.swt.widgets.Display)org.eclipse.core.runtime.IProgressMonitor s
package org.eclipse.jface.preference
BooleanFieldEditor - :.FieldEditor
 DEFAULT int sf
 SEPARATE_LABEL int sf
 new() o
 new(String,String,int,org.eclipse.swt.widgets.Composite) -
 new(String,String,org.eclipse.swt.widgets.Composite) -
 adjustForNumColumns(int)void o
 doFillIntoGrid(org.eclipse.swt.widgets.Composite,int)void o
 getDescriptionControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control -
 doLoad()void o
 doLoadDefault()void o
 doStore()void o
 getBooleanValue()boolean -
 getChangeControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Button o
 getNumberOfControls()int -
 setFocus()void -
 setLabelText(String)void -
 valueChanged(boolean,boolean)void o
 setEnabled(boolean,org.eclipse.swt.widgets.Composite)void -
BooleanPropertyAction - :org.eclipse.jface.action.Action
 new(String,.IPreferenceStore,String) - !IllegalArgumentException
 run()void -
ColorFieldEditor - :.FieldEditor
 new() o
 new(String,String,org.eclipse.swt.widgets.Composite) -
 adjustForNumColumns(int)void o
 computeImageSize(org.eclipse.swt.widgets.Control)org.eclipse.swt.graphics.Point o
 doFillIntoGrid(org.eclipse.swt.widgets.Composite,int)void o
 doLoad()void o
 doLoadDefault()void o
 doStore()void o
 getColorSelector().ColorSelector -
 getChangeControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Button o
 getNumberOfControls()int -
 setEnabled(boolean,org.eclipse.swt.widgets.Composite)void -
ColorSelector - :org.eclipse.core.commands.common.EventManager
 PROP_COLORCHANGE String sf
 new(org.eclipse.swt.widgets.Composite) -
 addListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 getButton()org.eclipse.swt.widgets.Button -
 getColorValue()org.eclipse.swt.graphics.RGB -
 removeListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 setColorValue(org.eclipse.swt.graphics.RGB)void -
 setEnabled(boolean)void -
 updateColorImage()void o
 open()void -
FieldEditor a
 IS_VALID String sf
 VALUE String sf
 HORIZONTAL_GAP int osf
 new() o
 new(String,String,org.eclipse.swt.widgets.Composite) o
 adjustForNumColumns(int)void oa
 applyFont()void o
 checkParent(org.eclipse.swt.widgets.Control,org.eclipse.swt.widgets.Composite)void o
 clearErrorMessage()void o
 clearMessage()void o
 convertHorizontalDLUsToPixels(org.eclipse.swt.widgets.Control,int)int o
 convertVerticalDLUsToPixels(org.eclipse.swt.widgets.Control,int)int o
 createControl(org.eclipse.swt.widgets.Composite)void o
 dispose()void -
 doFillIntoGrid(org.eclipse.swt.widgets.Composite,int)void oa
 doLoad()void oa
 doLoadDefault()void oa
 doStore()void oa
 fillIntoGrid(org.eclipse.swt.widgets.Composite,int)void -
 fireStateChanged(String,boolean,boolean)void o
 fireValueChanged(String,Object,Object)void o
 getFieldEditorFontName()String -
 getLabelControl()org.eclipse.swt.widgets.Label o
 getLabelControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Label -
 getLabelText()String -
 getNumberOfControls()int a
 getPreferenceName()String -
 getPreferencePage().PreferencePage ox
 getPage()org.eclipse.jface.dialogs.DialogPage o
 getPreferenceStore().IPreferenceStore -
 init(String,String)void o
 isValid()boolean -
 load()void -
 loadDefault()void -
 presentsDefaultValue()boolean -
 refreshValidState()void o
 setFocus()void -
 setLabelText(String)void -
 setPreferenceName(String)void -
 setPreferencePage(.PreferencePage)void x
 setPage(org.eclipse.jface.dialogs.DialogPage)void -
 setPreferenceStore(.IPreferenceStore)void -
 setPresentsDefaultValue(boolean)void o
 setPropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 showErrorMessage(String)void o
 showMessage(String)void o
 store()void -
 setButtonLayoutData(org.eclipse.swt.widgets.Button)void o
 setEnabled(boolean,org.eclipse.swt.widgets.Composite)void -
FieldEditorPreferencePage a :.PreferencePage,org.eclipse.jface.util.IPropertyChangeListener
 FLAT int sf
 GRID int sf
 VERTICAL_SPACING int osf
 MARGIN_WIDTH int osf
 MARGIN_HEIGHT int osf
 new() -
 new(int) o
 new(String,int) o
 new(String,org.eclipse.jface.resource.ImageDescriptor,int) o
 addField(.FieldEditor)void o
 adjustGridLayout()void o
 applyFont()void o
 checkState()void o
 createContents(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createFieldEditors()void oa
 dispose()void -
 getFieldEditorParent()org.eclipse.swt.widgets.Composite o
 initialize()void o
 performDefaults()void o
 performOk()boolean -
 propertyChange(org.eclipse.jface.util.PropertyChangeEvent)void -
 setVisible(boolean)void -
FontFieldEditor - :.FieldEditor
 new() o
 new(String,String,String,org.eclipse.swt.widgets.Composite) -
 new(String,String,org.eclipse.swt.widgets.Composite) -
 adjustForNumColumns(int)void o
 applyFont()void o
 doFillIntoGrid(org.eclipse.swt.widgets.Composite,int)void o
 doLoad()void o
 doLoadDefault()void o
 doStore()void o
 getChangeControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Button o
 getNumberOfControls()int -
 getPreferredPreviewHeight()int -
 getPreviewControl()org.eclipse.swt.widgets.Control -
 getValueControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Label o
 setChangeButtonText(String)void -
 setToDefault()void o
 setEnabled(boolean,org.eclipse.swt.widgets.Composite)void -
IPersistentPreferenceStore ai :.IPreferenceStore
 save()void a !java.io.IOException
IPreferenceNode ai
 add(.IPreferenceNode)void a
 createPage()void a
 disposeResources()void a
 findSubNode(String).IPreferenceNode a
 getId()String a
 getLabelImage()org.eclipse.swt.graphics.Image a
 getLabelText()String a
 getPage().IPreferencePage a
 getSubNodes().IPreferenceNode[] a
 remove(String).IPreferenceNode a
 remove(.IPreferenceNode)boolean a
IPreferencePage ai :org.eclipse.jface.dialogs.IDialogPage
 computeSize()org.eclipse.swt.graphics.Point a
 isValid()boolean a
 okToLeave()boolean a
 performCancel()boolean a
 performOk()boolean a
 setContainer(.IPreferencePageContainer)void a
 setSize(org.eclipse.swt.graphics.Point)void a
IPreferencePageContainer ai
 getPreferenceStore().IPreferenceStore a
 updateButtons()void a
 updateMessage()void a
 updateTitle()void a
IPreferenceStore ai
 BOOLEAN_DEFAULT_DEFAULT boolean sf
 DOUBLE_DEFAULT_DEFAULT double sf
 FLOAT_DEFAULT_DEFAULT float sf
 INT_DEFAULT_DEFAULT int sf
 LONG_DEFAULT_DEFAULT long sf
 STRING_DEFAULT_DEFAULT String sf
 TRUE String sf
 FALSE String sf
 addPropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void a
 contains(String)boolean a
 firePropertyChangeEvent(String,Object,Object)void a
 getBoolean(String)boolean a
 getDefaultBoolean(String)boolean a
 getDefaultDouble(String)double a
 getDefaultFloat(String)float a
 getDefaultInt(String)int a
 getDefaultLong(String)long a
 getDefaultString(String)String a
 getDouble(String)double a
 getFloat(String)float a
 getInt(String)int a
 getLong(String)long a
 getString(String)String a
 isDefault(String)boolean a
 needsSaving()boolean a
 putValue(String,String)void a
 removePropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void a
 setDefault(String,double)void a
 setDefault(String,float)void a
 setDefault(String,int)void a
 setDefault(String,long)void a
 setDefault(String,String)void a
 setDefault(String,boolean)void a
 setToDefault(String)void a
 setValue(String,double)void a
 setValue(String,float)void a
 setValue(String,int)void a
 setValue(String,long)void a
 setValue(String,String)void a
 setValue(String,boolean)void a
JFacePreferences f
 ERROR_COLOR String sf
 HYPERLINK_COLOR String sf
 ACTIVE_HYPERLINK_COLOR String sf
 QUALIFIER_COLOR String sf
 DECORATIONS_COLOR String sf
 COUNTER_COLOR String sf
 CONTENT_ASSIST_BACKGROUND_COLOR String sf
 CONTENT_ASSIST_FOREGROUND_COLOR String sf
 INFORMATION_BACKGROUND_COLOR String sf
 INFORMATION_FOREGROUND_COLOR String sf
 REVISION_NEWEST_COLOR String sf
 REVISION_OLDEST_COLOR String sf
 getPreferenceStore().IPreferenceStore s
 setPreferenceStore(.IPreferenceStore)void s
ListEditor a :.FieldEditor
 new() o
 new(String,String,org.eclipse.swt.widgets.Composite) o
 adjustForNumColumns(int)void o
 createList(String[])String oa
 createSelectionListener()void -
 doFillIntoGrid(org.eclipse.swt.widgets.Composite,int)void o
 doLoad()void o
 doLoadDefault()void o
 doStore()void o
 getButtonBoxControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Composite -
 getListControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.List -
 getNewInputObject()String oa
 getNumberOfControls()int -
 getShell()org.eclipse.swt.widgets.Shell o
 parseString(String)String[] oa
 selectionChanged()void o
 setFocus()void -
 setEnabled(boolean,org.eclipse.swt.widgets.Composite)void -
 getAddButton()org.eclipse.swt.widgets.Button o
 getRemoveButton()org.eclipse.swt.widgets.Button o
 getUpButton()org.eclipse.swt.widgets.Button o
 getDownButton()org.eclipse.swt.widgets.Button o
 getList()org.eclipse.swt.widgets.List o
PreferenceContentProvider - :org.eclipse.jface.viewers.ITreeContentProvider
 new() -
 dispose()void -
 getChildren(Object)Object[] -
 getElements(Object)Object[] -
 getParent(Object)Object -
 hasChildren(Object)boolean -
 inputChanged(org.eclipse.jface.viewers.Viewer,Object,Object)void -
 setManager(.PreferenceManager)void o
PreferenceDialog - :org.eclipse.jface.dialogs.TrayDialog,.IPreferencePageContainer,org.eclipse.jface.dialogs.IPageChangeProvider
 PREF_DLG_IMG_TITLE_ERROR String sf
 PREF_DLG_TITLE_IMG String sf
 FAILED int osf
 new(org.eclipse.swt.widgets.Shell,.PreferenceManager) -
 buttonPressed(int)void o
 cancelPressed()void o
 close()boolean -
 configureShell(org.eclipse.swt.widgets.Shell)void o
 constrainShellSize()void o
 createButtonsForButtonBar(org.eclipse.swt.widgets.Composite)void o
 createContents(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createSash(org.eclipse.swt.widgets.Composite,org.eclipse.swt.widgets.Control)org.eclipse.swt.widgets.Sash o
 createPageContainer(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Composite o
 getPageLayout()org.eclipse.swt.widgets.Layout o
 createTitleArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Composite o
 createTreeAreaContents(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createTreeViewer(org.eclipse.swt.widgets.Composite)org.eclipse.jface.viewers.TreeViewer o
 addListeners(org.eclipse.jface.viewers.TreeViewer)void o
 findNodeMatching(String).IPreferenceNode o
 getLastRightWidth()int o
 getPreferenceManager().PreferenceManager -
 getPreferenceStore().IPreferenceStore -
 getSelectedNodePreference()String o
 getSingleSelection(org.eclipse.jface.viewers.ISelection).IPreferenceNode o
 getTreeViewer()org.eclipse.jface.viewers.TreeViewer -
 handleSave()void o
 handleShellCloseEvent()void o
 helpPressed()void o
 isCurrentPageValid()boolean o
 layoutTreeAreaControl(org.eclipse.swt.widgets.Control)void o
 okPressed()void o
 selectSavedItem()void o
 setErrorMessage(String)void -
 setMessage(String)void -
 setMessage(String,int)void -
 setMinimumPageSize(int,int)void -
 setMinimumPageSize(org.eclipse.swt.graphics.Point)void -
 setPreferenceStore(.IPreferenceStore)void -
 setSelectedNode(String)void -
 setSelectedNodePreference(String)void o
 showPage(.IPreferenceNode)boolean o
 createPage(.IPreferenceNode)void o
 getPage(.IPreferenceNode).IPreferencePage o
 update()void o
 updateButtons()void -
 updateMessage()void -
 updateTitle()void -
 updateTreeFont(org.eclipse.swt.graphics.Font)void o
 getCurrentPage().IPreferencePage o
 setCurrentPage(.IPreferencePage)void o
 setTreeViewer(org.eclipse.jface.viewers.TreeViewer)void o
 getPageContainer()org.eclipse.swt.widgets.Composite o
 setPageContainer(org.eclipse.swt.widgets.Composite)void o
 createPageControl(.IPreferencePage,org.eclipse.swt.widgets.Composite)void o
 getSelectedPage()Object -
 addPageChangedListener(org.eclipse.jface.dialogs.IPageChangedListener)void -
 removePageChangedListener(org.eclipse.jface.dialogs.IPageChangedListener)void -
 firePageChanged(org.eclipse.jface.dialogs.PageChangedEvent)void o
 isResizable()boolean o
PreferenceLabelProvider - :org.eclipse.jface.viewers.LabelProvider
 new() -
 getText(Object)String -
 getImage(Object)org.eclipse.swt.graphics.Image -
PreferenceManager -
 PRE_ORDER int sf
 POST_ORDER int sf
 new() -
 new(char) -
 new(char,.PreferenceNode) -
 addTo(String,.IPreferenceNode)boolean -
 addToRoot(.IPreferenceNode)void -
 buildSequence(.IPreferenceNode,java.util.List<.IPreferenceNode>,int)void o
 find(String).IPreferenceNode -
 find(String,.IPreferenceNode).IPreferenceNode o
 getElements(int)java.util.List<.IPreferenceNode> -
 getRoot().IPreferenceNode o
 getRootSubNodes().IPreferenceNode[] f
 remove(String).IPreferenceNode -
 remove(.IPreferenceNode)boolean -
 removeAll()void -
PreferenceNode - :.IPreferenceNode
 new(String) -
 new(String,String,org.eclipse.jface.resource.ImageDescriptor,String) -
 new(String,.IPreferencePage) -
 add(.IPreferenceNode)void -
 createPage()void -
 disposeResources()void -
 findSubNode(String).IPreferenceNode -
 getId()String -
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor o
 getLabelImage()org.eclipse.swt.graphics.Image -
 getLabelText()String -
 getPage().IPreferencePage -
 getSubNodes().IPreferenceNode[] -
 remove(String).IPreferenceNode -
 remove(.IPreferenceNode)boolean -
 setPage(.IPreferencePage)void -
PreferencePage a :org.eclipse.jface.dialogs.DialogPage,.IPreferencePage
 new() o
 new(String) o
 new(String,org.eclipse.jface.resource.ImageDescriptor) o
 computeSize()org.eclipse.swt.graphics.Point -
 contributeButtons(org.eclipse.swt.widgets.Composite)void o
 createContents(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control oa
 createControl(org.eclipse.swt.widgets.Composite)void -
 applyDialogFont(org.eclipse.swt.widgets.Composite)void o
 createDescriptionLabel(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Label o
 doComputeSize()org.eclipse.swt.graphics.Point o
 doGetPreferenceStore().IPreferenceStore o
 getContainer().IPreferencePageContainer -
 getPreferenceStore().IPreferenceStore -
 isValid()boolean -
 noDefaultAndApplyButton()void o
 noDefaultButton()void o
 okToLeave()boolean -
 performApply()void o
 performCancel()boolean -
 performDefaults()void o
 performOk()boolean -
 setContainer(.IPreferencePageContainer)void -
 setPreferenceStore(.IPreferenceStore)void -
 setSize(org.eclipse.swt.graphics.Point)void -
 setTitle(String)void -
 setValid(boolean)void -
 toString()String -
 updateApplyButton()void o
 createNoteComposite(org.eclipse.swt.graphics.Font,org.eclipse.swt.widgets.Composite,String,String)org.eclipse.swt.widgets.Composite o
 getApplyButton()org.eclipse.swt.widgets.Button o
 getDefaultsButton()org.eclipse.swt.widgets.Button o
 performHelp()void -
 applyData(Object)void -
 setErrorMessage(String)void -
 setMessage(String,int)void -
PreferenceStore - :org.eclipse.core.commands.common.EventManager,.IPersistentPreferenceStore
 new() -
 new(String) -
 addPropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void -
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
 list(java.io.PrintStream)void -
 list(java.io.PrintWriter)void -
 load()void - !java.io.IOException
 load(java.io.InputStream)void - !java.io.IOException
 needsSaving()boolean -
 preferenceNames()String[] -
 putValue(String,String)void -
 removePropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 save()void - !java.io.IOException
 save(java.io.OutputStream,String)void - !java.io.IOException
 setDefault(String,double)void -
 setDefault(String,float)void -
 setDefault(String,int)void -
 setDefault(String,long)void -
 setDefault(String,String)void -
 setDefault(String,boolean)void -
 setFilename(String)void -
 setToDefault(String)void -
 setValue(String,double)void -
 setValue(String,float)void -
 setValue(String,int)void -
 setValue(String,long)void -
 setValue(String,String)void -
 setValue(String,boolean)void -
RadioGroupFieldEditor - :.FieldEditor
 new() o
 new(String,String,int,String[][],org.eclipse.swt.widgets.Composite) -
 new(String,String,int,String[][],org.eclipse.swt.widgets.Composite,boolean) -
 adjustForNumColumns(int)void o
 doFillIntoGrid(org.eclipse.swt.widgets.Composite,int)void o
 doLoad()void o
 doLoadDefault()void o
 doStore()void o
 getSelectionValue()String -
 getNumberOfControls()int -
 getRadioBoxControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Composite -
 setIndent(int)void -
 setEnabled(boolean,org.eclipse.swt.widgets.Composite)void -
ScaleFieldEditor - :.FieldEditor
 scale org.eclipse.swt.widgets.Scale o
 new(String,String,org.eclipse.swt.widgets.Composite) -
 new(String,String,org.eclipse.swt.widgets.Composite,int,int,int,int) -
 adjustForNumColumns(int)void o
 doFillIntoGrid(org.eclipse.swt.widgets.Composite,int)void o
 doLoad()void o
 doLoadDefault()void o
 doStore()void o
 getIncrement()int -
 getMaximum()int -
 getMinimum()int -
 getNumberOfControls()int -
 getPageIncrement()int -
 getScaleControl()org.eclipse.swt.widgets.Scale -
 setFocus()void -
 setIncrement(int)void -
 setMaximum(int)void -
 setMinimum(int)void -
 setPageIncrement(int)void -
 valueChanged()void o
 setEnabled(boolean,org.eclipse.swt.widgets.Composite)void -
StringButtonFieldEditor a :.StringFieldEditor
 new() o
 new(String,String,org.eclipse.swt.widgets.Composite) o
 adjustForNumColumns(int)void o
 changePressed()String oa
 doFillIntoGrid(org.eclipse.swt.widgets.Composite,int)void o
 getChangeControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Button o
 getNumberOfControls()int -
 getShell()org.eclipse.swt.widgets.Shell o
 setChangeButtonText(String)void -
 setEnabled(boolean,org.eclipse.swt.widgets.Composite)void -
StringFieldEditor - :.FieldEditor
 VALIDATE_ON_KEY_STROKE int sf
 VALIDATE_ON_FOCUS_LOST int sf
 UNLIMITED int s
 oldValue String o
 new() o
 new(String,String,int,int,int,org.eclipse.swt.widgets.Composite) -
 new(String,String,int,int,org.eclipse.swt.widgets.Composite) -
 new(String,String,int,org.eclipse.swt.widgets.Composite) -
 new(String,String,org.eclipse.swt.widgets.Composite) -
 adjustForNumColumns(int)void o
 checkState()boolean o
 doCheckState()boolean o
 doFillIntoGrid(org.eclipse.swt.widgets.Composite,int)void o
 doLoad()void o
 doLoadDefault()void o
 doStore()void o
 getErrorMessage()String -
 getNumberOfControls()int -
 getStringValue()String -
 getTextControl()org.eclipse.swt.widgets.Text o
 getTextControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Text -
 createTextWidget(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Text o
 isEmptyStringAllowed()boolean -
 isValid()boolean -
 refreshValidState()void o
 setEmptyStringAllowed(boolean)void -
 setErrorMessage(String)void -
 setFocus()void -
 setStringValue(String)void -
 setTextLimit(int)void -
 setValidateStrategy(int)void -
 showErrorMessage()void -
 valueChanged()void o
 setEnabled(boolean,org.eclipse.swt.widgets.Composite)void -
package org.eclipse.jface.resource
AbstractResourceManager ka :.ResourceManager
 allocate(.DeviceResourceDescriptor<<R>>)<R> oa <R=Object> !.DeviceResourceException
 deallocate(Object,.DeviceResourceDescriptor<<R>>)void oa <R=Object>
 create(.DeviceResourceDescriptor<<R>>)<R> f <R=Object> !.DeviceResourceException
 destroy(.DeviceResourceDescriptor<<R>>)void f <R=Object>
 dispose()void -
 find(.DeviceResourceDescriptor<<R>>)<R> - <R=Object>
ColorDescriptor a :.DeviceResourceDescriptor<org.eclipse.swt.graphics.Color>
 new() -
 createFrom(org.eclipse.swt.graphics.Color,org.eclipse.swt.graphics.Device).ColorDescriptor sx
 createFrom(org.eclipse.swt.graphics.Color).ColorDescriptor s
 createFrom(org.eclipse.swt.graphics.RGB).ColorDescriptor s
 createColor(org.eclipse.swt.graphics.Device)org.eclipse.swt.graphics.Color a !.DeviceResourceException
 destroyColor(org.eclipse.swt.graphics.Color)void x
 createResource(org.eclipse.swt.graphics.Device)Object f !.DeviceResourceException
 destroyResource(Object)void f
ColorRegistry - :.ResourceRegistry
 display org.eclipse.swt.widgets.Display o
 displayRunnable Runnable o
 new() -
 new(org.eclipse.swt.widgets.Display) -
 new(org.eclipse.swt.widgets.Display,boolean) -
 get(String)org.eclipse.swt.graphics.Color -
 getKeySet()java.util.Set<String> -
 getRGB(String)org.eclipse.swt.graphics.RGB -
 getColorDescriptor(String).ColorDescriptor -
 getColorDescriptor(String,.ColorDescriptor).ColorDescriptor -
 clearCaches()void o
 hasValueFor(String)boolean -
 put(String,org.eclipse.swt.graphics.RGB)void -
CompositeImageDescriptor a :.ImageDescriptor +CachedImageDataProvider
 new() o
 drawCompositeImage(int,int)void oa
 drawImage(org.eclipse.swt.graphics.ImageData,int,int)void ofx
 drawImage(org.eclipse.swt.graphics.ImageDataProvider,int,int)void of
 getImageData(int)org.eclipse.swt.graphics.ImageData -
 getTransparentPixel()int o
 getSize()org.eclipse.swt.graphics.Point oa
 setImageData(org.eclipse.swt.graphics.ImageData)void ox
 supportsZoomLevel(int)boolean o
 getZoomLevel()int o
 autoScaleDown(int)int o
 autoScaleUp(int)int o
 createCachedImageDataProvider(org.eclipse.swt.graphics.Image).CompositeImageDescriptor.CachedImageDataProvider o
 createCachedImageDataProvider(.ImageDescriptor).CompositeImageDescriptor.CachedImageDataProvider o
DeviceResourceDescriptor a <R=Object>
 new() -
 new(boolean) o
 createResource(org.eclipse.swt.graphics.Device)Object a
 destroyResource(Object)void a
DeviceResourceException - :RuntimeException
 new(.DeviceResourceDescriptor<?>,Throwable) -
 new(.DeviceResourceDescriptor<?>) -
DeviceResourceManager f :.AbstractResourceManager
 getDevice()org.eclipse.swt.graphics.Device -
 new(org.eclipse.swt.graphics.Device) -
 allocate(.DeviceResourceDescriptor<<R>>)<R> o <R=Object> !.DeviceResourceException
 deallocate(Object,.DeviceResourceDescriptor<<R>>)void o <R=Object>
 getDefaultImage()org.eclipse.swt.graphics.Image o
 dispose()void -
FontDescriptor a :.DeviceResourceDescriptor<org.eclipse.swt.graphics.Font>
 new() -
 createFrom(org.eclipse.swt.graphics.Font,org.eclipse.swt.graphics.Device).FontDescriptor sx
 createFrom(org.eclipse.swt.graphics.Font).FontDescriptor s
 createFrom(org.eclipse.swt.graphics.FontData[]).FontDescriptor s
 createFrom(org.eclipse.swt.graphics.FontData).FontDescriptor s
 createFrom(String,int,int).FontDescriptor s
 getFontData()org.eclipse.swt.graphics.FontData[] -
 copy(org.eclipse.swt.graphics.FontData[])org.eclipse.swt.graphics.FontData[] s
 copy(org.eclipse.swt.graphics.FontData)org.eclipse.swt.graphics.FontData s
 setStyle(int).FontDescriptor f
 withStyle(int).FontDescriptor f
 setHeight(int).FontDescriptor f
 increaseHeight(int).FontDescriptor f
 createFont(org.eclipse.swt.graphics.Device)org.eclipse.swt.graphics.Font a !.DeviceResourceException
 destroyFont(org.eclipse.swt.graphics.Font)void a
 createResource(org.eclipse.swt.graphics.Device)Object f !.DeviceResourceException
 destroyResource(Object)void f
FontRegistry - :.ResourceRegistry
 displayRunnable Runnable o
 new() -
 new(String,ClassLoader) - !java.util.MissingResourceException
 new(String) - !java.util.MissingResourceException
 new(org.eclipse.swt.widgets.Display) -
 new(org.eclipse.swt.widgets.Display,boolean) -
 bestData(org.eclipse.swt.graphics.FontData[],org.eclipse.swt.widgets.Display)org.eclipse.swt.graphics.FontData x
 bestDataArray(org.eclipse.swt.graphics.FontData[],org.eclipse.swt.widgets.Display)org.eclipse.swt.graphics.FontData[] x
 filterData(org.eclipse.swt.graphics.FontData[],org.eclipse.swt.widgets.Display)org.eclipse.swt.graphics.FontData[] -
 defaultFont()org.eclipse.swt.graphics.Font -
 getDescriptor(String).FontDescriptor -
 getFontData(String)org.eclipse.swt.graphics.FontData[] -
 get(String)org.eclipse.swt.graphics.Font -
 getBold(String)org.eclipse.swt.graphics.Font -
 getItalic(String)org.eclipse.swt.graphics.Font -
 getKeySet()java.util.Set<String> -
 hasValueFor(String)boolean -
 clearCaches()void o
 put(String,org.eclipse.swt.graphics.FontData[])void -
 defaultFontDescriptor().FontDescriptor -
ImageDescriptor a :.DeviceResourceDescriptor<org.eclipse.swt.graphics.Image>
 DEFAULT_IMAGE_DATA org.eclipse.swt.graphics.ImageData osf
 new() o
 createFromFile(Class<?>,String).ImageDescriptor s
 createFromImageData(org.eclipse.swt.graphics.ImageData).ImageDescriptor sx
 createFromImageDataProvider(org.eclipse.swt.graphics.ImageDataProvider).ImageDescriptor s
 createFromImage(org.eclipse.swt.graphics.Image).ImageDescriptor s
 createWithFlags(.ImageDescriptor,int).ImageDescriptor s
 createFromImage(org.eclipse.swt.graphics.Image,org.eclipse.swt.graphics.Device).ImageDescriptor sx
 createFromURL(java.net.URL).ImageDescriptor s
 createFromURLSupplier(boolean,java.util.function.Supplier<java.net.URL>).ImageDescriptor s
 createFromURI(java.net.URI).ImageDescriptor s
 imageDescriptorFromURI(java.net.URI).ImageDescriptor x
 createResource(org.eclipse.swt.graphics.Device)Object - !.DeviceResourceException
 destroyResource(Object)void -
 createImage()org.eclipse.swt.graphics.Image -
 createImage(boolean)org.eclipse.swt.graphics.Image -
 createImage(org.eclipse.swt.graphics.Device)org.eclipse.swt.graphics.Image -
 asDisabledDescriptor().ImageDescriptor -
 createImage(boolean,org.eclipse.swt.graphics.Device)org.eclipse.swt.graphics.Image -
 getImageData(int)org.eclipse.swt.graphics.ImageData -
 getImageData()org.eclipse.swt.graphics.ImageData x
 getMissingImageDescriptor().ImageDescriptor s
ImageRegistry -
 new() -
 new(.ResourceManager) -
 new(org.eclipse.swt.widgets.Display) -
 get(String)org.eclipse.swt.graphics.Image -
 getDescriptor(String).ImageDescriptor -
 put(String,.ImageDescriptor)void -
 put(String,org.eclipse.swt.graphics.Image)void -
 remove(String)void -
 dispose()void -
JFaceResources -
 BANNER_FONT String sf
 DEFAULT_FONT String sf
 DIALOG_FONT String sf
 HEADER_FONT String sf
 TEXT_FONT String sf
 VIEWER_FONT String sfx
 WINDOW_FONT String sfx
 format(String,Object[])String sv
 getBannerFont()org.eclipse.swt.graphics.Font s
 getBundle()java.util.ResourceBundle s
 getColorRegistry().ColorRegistry s
 getResources(org.eclipse.swt.widgets.Display).ResourceManager s
 getResources().ResourceManager s
 getDefaultFont()org.eclipse.swt.graphics.Font s
 getDefaultFontDescriptor().FontDescriptor s
 getDialogFont()org.eclipse.swt.graphics.Font s
 getDialogFontDescriptor().FontDescriptor s
 getFont(String)org.eclipse.swt.graphics.Font s
 getFontDescriptor(String).FontDescriptor s
 getFontRegistry().FontRegistry s
 getHeaderFont()org.eclipse.swt.graphics.Font s
 getHeaderFontDescriptor().FontDescriptor s
 getImage(String)org.eclipse.swt.graphics.Image s
 getImageRegistry().ImageRegistry s
 getString(String)String s
 getStrings(String[])String[] s
 getTextFont()org.eclipse.swt.graphics.Font s
 getTextFontDescriptor().FontDescriptor s
 getViewerFont()org.eclipse.swt.graphics.Font sx
 setFontRegistry(.FontRegistry)void s
 managerFor(org.eclipse.swt.widgets.Control).LocalResourceManager s
LazyResourceManager - :.ResourceManager
 new(int,.ResourceManager) -
 getDevice()org.eclipse.swt.graphics.Device -
 getDefaultImage()org.eclipse.swt.graphics.Image o
 create(.DeviceResourceDescriptor<<R>>)<R> - <R=Object>
 destroy(.DeviceResourceDescriptor<<R>>)void - <R=Object>
 find(.DeviceResourceDescriptor<<R>>)<R> - <R=Object>
LocalResourceManager f :.AbstractResourceManager
 new(.ResourceManager) -
 new(.ResourceManager,org.eclipse.swt.widgets.Control) -
 getDevice()org.eclipse.swt.graphics.Device -
 allocate(.DeviceResourceDescriptor<<R>>)<R> o <R=Object> !.DeviceResourceException
 deallocate(Object,.DeviceResourceDescriptor<<R>>)void o <R=Object>
 getDefaultImage()org.eclipse.swt.graphics.Image o
ResourceManager a
 new() -
 getDevice()org.eclipse.swt.graphics.Device a
 create(.DeviceResourceDescriptor<<R>>)<R> a <R=Object>
 destroy(.DeviceResourceDescriptor<<R>>)void a <R=Object>
 get(.DeviceResourceDescriptor<<R>>)<R> f <R=Object>
 createImage(.ImageDescriptor)org.eclipse.swt.graphics.Image fx
 createImageWithDefault(.ImageDescriptor)org.eclipse.swt.graphics.Image f
 getDefaultImage()org.eclipse.swt.graphics.Image oa
 destroyImage(.ImageDescriptor)void fx
 createColor(.ColorDescriptor)org.eclipse.swt.graphics.Color fx
 createColor(org.eclipse.swt.graphics.RGB)org.eclipse.swt.graphics.Color f
 destroyColor(org.eclipse.swt.graphics.RGB)void f
 destroyColor(.ColorDescriptor)void fx
 createFont(.FontDescriptor)org.eclipse.swt.graphics.Font fx
 destroyFont(.FontDescriptor)void fx
 dispose()void -
 find(.DeviceResourceDescriptor<<R>>)<R> a <R=Object>
 disposeExec(Runnable)void -
 cancelDisposeExec(Runnable)void -
ResourceRegistry a :org.eclipse.core.commands.common.EventManager
 new() -
 addListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 clearCaches()void oa
 getKeySet()java.util.Set<String> a
 hasValueFor(String)boolean a
 fireMappingChanged(String,Object,Object)void o
 removeListener(org.eclipse.jface.util.IPropertyChangeListener)void -
package org.eclipse.jface.util
IPropertyChangeListener ai :java.util.EventListener
 propertyChange(.PropertyChangeEvent)void a
PropertyChangeEvent - :java.util.EventObject
 new(Object,String,Object,Object) -
 getNewValue()Object -
 getOldValue()Object -
 getProperty()String -
package org.eclipse.jface.viewers
AbstractComboBoxCellEditor ka :.CellEditor
 DROP_DOWN_ON_MOUSE_ACTIVATION int sf
 DROP_DOWN_ON_KEY_ACTIVATION int sf
 DROP_DOWN_ON_PROGRAMMATIC_ACTIVATION int sf
 DROP_DOWN_ON_TRAVERSE_ACTIVATION int sf
 activate(.ColumnViewerEditorActivationEvent)void -
 setActivationStyle(int)void -
AbstractFilteredViewerComposite a <T=.ViewerFilter> :org.eclipse.swt.widgets.Composite
 filterText org.eclipse.swt.widgets.Text o
 filterComposite org.eclipse.swt.widgets.Composite o
 showFilterControls boolean o
 initialText String o
 parent org.eclipse.swt.widgets.Composite o
 new(org.eclipse.swt.widgets.Composite,int,long) -
 init(int,<T>)void o
 createControl(org.eclipse.swt.widgets.Composite,int)void o
 createFilterControls(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Composite o
 createFilterText(org.eclipse.swt.widgets.Composite)void o
 doCreateFilterText(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Text oa
 textChanged()void oa
 getRefreshJobDelay()long o
 clearText()void o
 setFilterText(String)void o
 getPatternFilter().ViewerFilter -
 getViewer().StructuredViewer a
 getFilterControl()org.eclipse.swt.widgets.Text -
 getFilterString()String o
 setInitialText(String)void -
 selectAll()void o
 getInitialText()String o
AbstractListViewer a :.StructuredViewer
 new() -
 listAdd(String,int)void oa
 listSetItem(int,String)void oa
 listGetSelectionIndices()int[] oa
 listGetItemCount()int oa
 listSetItems(String[])void oa
 listRemoveAll()void oa
 listRemove(int)void oa
 listSetSelection(int[])void oa
 listShowSelection()void oa
 listDeselectAll()void oa
 add(Object[])void v
 insert(Object,int)void -
 add(Object)void -
 doFindInputItem(Object)org.eclipse.swt.widgets.Widget o
 doFindItem(Object)org.eclipse.swt.widgets.Widget o
 doUpdateItem(org.eclipse.swt.widgets.Widget,Object,boolean)void o
 getElementAt(int)Object -
 getLabelProvider().IBaseLabelProvider -
 getSelectionFromWidget()java.util.List o
 indexForElement(Object)int o
 inputChanged(Object,Object)void o
 internalRefresh(Object)void o
 listGetTopIndex()int o
 listSetTopIndex(int)void o
 remove(Object[])void v
 remove(Object)void -
 setLabelProvider(.IBaseLabelProvider)void -
 setSelectionToWidget(java.util.List,boolean)void o
AbstractTableViewer a :.ColumnViewer
 new() -
 hookControl(org.eclipse.swt.widgets.Control)void o
 handleDispose(org.eclipse.swt.events.DisposeEvent)void o
 add(Object[])void -
 internalCreateNewRowPart(int,int).ViewerRow oa
 add(Object)void -
 doFindInputItem(Object)org.eclipse.swt.widgets.Widget o
 doFindItem(Object)org.eclipse.swt.widgets.Widget o
 doUpdateItem(org.eclipse.swt.widgets.Widget,Object,boolean)void o
 getColumnViewerOwner(int)org.eclipse.swt.widgets.Widget o
 getElementAt(int)Object -
 getLabelProvider().IBaseLabelProvider -
 getSelectionFromWidget()java.util.List o
 indexForElement(Object)int o
 inputChanged(Object,Object)void o
 insert(Object,int)void -
 internalRefresh(Object)void o
 internalRefresh(Object,boolean)void o
 remove(Object[])void -
 remove(Object)void -
 reveal(Object)void -
 setSelectionToWidget(java.util.List,boolean)void o
 setItemCount(int)void -
 replace(Object,int)void -
 clear(int)void -
 getRawChildren(Object)Object[] o
 setContentProvider(.IContentProvider)void -
 assertContentProviderType(.IContentProvider)void o
 doIndexOf(org.eclipse.swt.widgets.Item)int oa
 doGetItemCount()int oa
 doSetItemCount(int)void oa
 doGetItems()org.eclipse.swt.widgets.Item[] oa
 doGetColumn(int)org.eclipse.swt.widgets.Widget oa
 doGetItem(int)org.eclipse.swt.widgets.Item oa
 doGetSelection()org.eclipse.swt.widgets.Item[] oa
 doGetSelectionIndices()int[] oa
 doClearAll()void oa
 doResetItem(org.eclipse.swt.widgets.Item)void oa
 doRemove(int,int)void oa
 doRemoveAll()void oa
 doRemove(int[])void oa
 doShowItem(org.eclipse.swt.widgets.Item)void oa
 doDeselectAll()void oa
 doSetSelection(org.eclipse.swt.widgets.Item[])void oa
 doShowSelection()void oa
 doSetSelection(int[])void oa
 doClear(int)void oa
 doSelect(int[])void oa
 contains(Object)boolean -
AbstractTreeViewer a :.ColumnViewer
 ALL_LEVELS int sf
 NO_EXPAND int sf
 new() o
 add(Object,Object[])void v
 internalFindItems(Object)org.eclipse.swt.widgets.Widget[] of
 internalAdd(org.eclipse.swt.widgets.Widget,Object,Object[])void o
 indexForElement(org.eclipse.swt.widgets.Widget,Object)int o
 getSortedChildren(Object)Object[] o
 add(Object,Object)void -
 addSelectionListener(org.eclipse.swt.widgets.Control,org.eclipse.swt.events.SelectionListener)void ox
 addTreeListener(.ITreeViewerListener)void -
 addTreeListener(org.eclipse.swt.widgets.Control,org.eclipse.swt.events.TreeListener)void oa
 associate(Object,org.eclipse.swt.widgets.Item)void o
 collapseAll()void -
 collapseToLevel(Object,int)void -
 createChildren(org.eclipse.swt.widgets.Widget)void o
 createTreeItem(org.eclipse.swt.widgets.Widget,Object,int)void o
 disassociate(org.eclipse.swt.widgets.Item)void o
 doFindInputItem(Object)org.eclipse.swt.widgets.Widget o
 doFindItem(Object)org.eclipse.swt.widgets.Widget o
 doUpdateItem(org.eclipse.swt.widgets.Item,Object)void o
 isSameSelection(java.util.List<org.eclipse.swt.widgets.Item>,org.eclipse.swt.widgets.Item[])boolean o
 doUpdateItem(org.eclipse.swt.widgets.Widget,Object,boolean)void o
 expandAll()void -
 expandAll(boolean)void -
 expandToLevel(int)void -
 expandToLevel(int,boolean)void -
 expandToLevel(Object,int)void -
 expandToLevel(Object,int,boolean)void -
 fireTreeCollapsed(.TreeExpansionEvent)void o
 fireTreeExpanded(.TreeExpansionEvent)void o
 getAutoExpandLevel()int -
 getAutoExpandOnSingleChildLevels()int -
 getChildren(org.eclipse.swt.widgets.Widget)org.eclipse.swt.widgets.Item[] oa
 getChild(org.eclipse.swt.widgets.Widget,int)org.eclipse.swt.widgets.Item o
 getExpanded(org.eclipse.swt.widgets.Item)boolean oa
 getExpandedElements()Object[] -
 getExpandedState(Object)boolean -
 getItemCount(org.eclipse.swt.widgets.Control)int oa
 getItemCount(org.eclipse.swt.widgets.Item)int oa
 getItems(org.eclipse.swt.widgets.Item)org.eclipse.swt.widgets.Item[] oa
 getNextItem(org.eclipse.swt.widgets.Item,boolean)org.eclipse.swt.widgets.Item o
 getParentItem(org.eclipse.swt.widgets.Item)org.eclipse.swt.widgets.Item oa
 getPreviousItem(org.eclipse.swt.widgets.Item)org.eclipse.swt.widgets.Item o
 getRawChildren(Object)Object[] o
 getSelection(org.eclipse.swt.widgets.Control)org.eclipse.swt.widgets.Item[] oa
 getSelectionFromWidget()java.util.List o
 handleDoubleSelect(org.eclipse.swt.events.SelectionEvent)void o
 handleTreeCollapse(org.eclipse.swt.events.TreeEvent)void o
 handleTreeExpand(org.eclipse.swt.events.TreeEvent)void o
 hookControl(org.eclipse.swt.widgets.Control)void o
 inputChanged(Object,Object)void o
 internalInitializeTree(org.eclipse.swt.widgets.Control)void o
 internalCollapseToLevel(org.eclipse.swt.widgets.Widget,int)void o
 internalExpand(Object,boolean)org.eclipse.swt.widgets.Widget o
 getParentElement(Object)Object o
 internalGetWidgetToSelect(Object)org.eclipse.swt.widgets.Widget o
 internalExpandToLevel(org.eclipse.swt.widgets.Widget,int)void o
 internalRefresh(Object)void o
 internalRefresh(Object,boolean)void o
 internalRefresh(org.eclipse.swt.widgets.Widget,Object,boolean,boolean)void o
 internalRemove(Object[])void o
 internalRemove(Object,Object[])void o
 isExpandable(Object)boolean -
 labelProviderChanged()void o
 newItem(org.eclipse.swt.widgets.Widget,int,int)org.eclipse.swt.widgets.Item oa
 remove(Object[])void v
 remove(Object,Object[])void v
 remove(Object)void -
 removeAll(org.eclipse.swt.widgets.Control)void oa
 removeTreeListener(.ITreeViewerListener)void -
 reveal(Object)void -
 scrollDown(int,int)org.eclipse.swt.widgets.Item -
 scrollUp(int,int)org.eclipse.swt.widgets.Item -
 setAutoExpandLevel(int)void -
 setAutoExpandOnSingleChildLevels(int)void -
 setContentProvider(.IContentProvider)void -
 assertContentProviderType(.IContentProvider)void o
 setExpanded(org.eclipse.swt.widgets.Item,boolean)void oa
 setExpandedElements(Object[])void v
 setExpandedTreePaths(.TreePath[])void v
 setExpandedState(Object,boolean)void -
 setExpandedStateWithAutoExpandOnSingleChild(Object,boolean)void -
 setSelection(java.util.List<org.eclipse.swt.widgets.Item>)void oa
 setSelectionToWidget(java.util.List,boolean)void o
 showItem(org.eclipse.swt.widgets.Item)void oa
 updateChildren(org.eclipse.swt.widgets.Widget,Object,Object[])void ox
 getChildren(org.eclipse.swt.widgets.Widget,Object[])org.eclipse.swt.widgets.Item[] x
 updatePlus(org.eclipse.swt.widgets.Item,Object)void o
 getVisibleExpandedElements()Object[] -
 getTreePathFromItem(org.eclipse.swt.widgets.Item).TreePath o
 getSelection().ISelection -
 getStructuredSelection().ITreeSelection - !ClassCastException
 setSelectionToWidget(.ISelection,boolean)void o
 getExpandedTreePaths().TreePath[] -
 insert(Object,Object,int)void -
 getColumnViewerOwner(int)org.eclipse.swt.widgets.Widget o
 getItemAt(org.eclipse.swt.graphics.Point)org.eclipse.swt.widgets.Item o
 createViewerEditor().ColumnViewerEditor o
 doGetColumnCount()int o
 buildLabel(.ViewerLabel,Object)void o
 internalIsInputOrEmptyPath(Object)boolean of
 getViewerRowFromItem(org.eclipse.swt.widgets.Widget).ViewerRow o
 setExpandPreCheckFilters(boolean)void -
 contains(Object,Object)boolean -
ArrayContentProvider - :.IStructuredContentProvider
 new() -
 getInstance().ArrayContentProvider s
 getElements(Object)Object[] -
BaseLabelProvider - :org.eclipse.core.commands.common.EventManager,.IBaseLabelProvider
 new() -
 addListener(.ILabelProviderListener)void -
 dispose()void -
 isLabelProperty(Object,String)boolean -
 removeListener(.ILabelProviderListener)void -
 fireLabelProviderChanged(.LabelProviderChangedEvent)void o
CellEditor a +LayoutData
 COPY String sf
 CUT String sf
 DELETE String sf
 FIND String sf
 PASTE String sf
 REDO String sf
 SELECT_ALL String sf
 UNDO String sf
 new() o
 new(org.eclipse.swt.widgets.Composite) o
 new(org.eclipse.swt.widgets.Composite,int) o
 activate()void -
 addListener(.ICellEditorListener)void -
 addPropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 createControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control oa
 create(org.eclipse.swt.widgets.Composite)void -
 deactivate()void -
 dispose()void -
 doGetValue()Object oa
 doSetFocus()void oa
 doSetValue(Object)void oa
 fireApplyEditorValue()void o
 fireCancelEditor()void o
 fireEditorValueChanged(boolean,boolean)void o
 fireEnablementChanged(String)void o
 setStyle(int)void -
 getStyle()int -
 getControl()org.eclipse.swt.widgets.Control -
 getErrorMessage()String -
 getLayoutData().CellEditor.LayoutData -
 getValidator().ICellEditorValidator -
 getValue()Object f
 isActivated()boolean -
 isCopyEnabled()boolean -
 isCorrect(Object)boolean o
 isCutEnabled()boolean -
 isDeleteEnabled()boolean -
 isDirty()boolean -
 markDirty()void o
 isFindEnabled()boolean -
 isPasteEnabled()boolean -
 isRedoEnabled()boolean -
 isSelectAllEnabled()boolean -
 isUndoEnabled()boolean -
 isValueValid()boolean -
 keyReleaseOccured(org.eclipse.swt.events.KeyEvent)void o
 focusLost()void o
 performCopy()void -
 performCut()void -
 performDelete()void -
 performFind()void -
 performPaste()void -
 performRedo()void -
 performSelectAll()void -
 performUndo()void -
 removeListener(.ICellEditorListener)void -
 removePropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 setErrorMessage(String)void o
 setFocus()void -
 setValidator(.ICellEditorValidator)void -
 setValue(Object)void f
 setValueValid(boolean)void o
 valueChanged(boolean,boolean)void o
 activate(.ColumnViewerEditorActivationEvent)void -
 dependsOnExternalFocusListener()boolean o
 deactivate(.ColumnViewerEditorDeactivationEvent)void o
 getDoubleClickTimeout()int o
CellEditor.LayoutData s
 horizontalAlignment int -
 grabHorizontal boolean -
 minimumWidth int -
 minimumHeight int -
 verticalAlignment int -
 new() -
CellLabelProvider a :.BaseLabelProvider,.IToolTipProvider
 new() -
 getToolTipImage(Object)org.eclipse.swt.graphics.Image -
 getToolTipText(Object)String -
 getToolTipBackgroundColor(Object)org.eclipse.swt.graphics.Color -
 getToolTipForegroundColor(Object)org.eclipse.swt.graphics.Color -
 getToolTipFont(Object)org.eclipse.swt.graphics.Font -
 getToolTipShift(Object)org.eclipse.swt.graphics.Point -
 useNativeToolTip(Object)boolean -
 getToolTipTimeDisplayed(Object)int -
 getToolTipDisplayDelayTime(Object)int -
 getToolTipStyle(Object)int -
 update(.ViewerCell)void a
 initialize(.ColumnViewer,.ViewerColumn)void o
 dispose(.ColumnViewer,.ViewerColumn)void -
CheckStateChangedEvent - :java.util.EventObject
 new(.ICheckable,Object,boolean) -
 getCheckable().ICheckable -
 getChecked()boolean -
 getElement()Object -
CheckboxCellEditor - :.CellEditor
 new() -
 new(org.eclipse.swt.widgets.Composite) -
 new(org.eclipse.swt.widgets.Composite,int) -
 activate()void -
 createControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 doGetValue()Object o
 doSetFocus()void o
 doSetValue(Object)void o
 activate(.ColumnViewerEditorActivationEvent)void -
CheckboxTableViewer - :.TableViewer,.ICheckable
 new(org.eclipse.swt.widgets.Composite) x
 new(org.eclipse.swt.widgets.Composite,int) x
 newCheckList(org.eclipse.swt.widgets.Composite,int).CheckboxTableViewer s
 new(org.eclipse.swt.widgets.Table) -
 addCheckStateListener(.ICheckStateListener)void -
 setCheckStateProvider(.ICheckStateProvider)void -
 doUpdateItem(org.eclipse.swt.widgets.Widget,Object,boolean)void o
 createTable(org.eclipse.swt.widgets.Composite,int)org.eclipse.swt.widgets.Table os
 getChecked(Object)boolean -
 getCheckedElements()Object[] -
 getGrayed(Object)boolean -
 getGrayedElements()Object[] -
 handleSelect(org.eclipse.swt.events.SelectionEvent)void -
 preservingSelection(Runnable)void o
 removeCheckStateListener(.ICheckStateListener)void -
 setAllChecked(boolean)void -
 setAllGrayed(boolean)void -
 setChecked(Object,boolean)boolean -
 setCheckedElements(Object[])void -
 setGrayed(Object,boolean)boolean -
 setGrayedElements(Object[])void v
CheckboxTreeViewer - :.TreeViewer,.ICheckable
 new(org.eclipse.swt.widgets.Composite) -
 new(org.eclipse.swt.widgets.Composite,int) -
 new(org.eclipse.swt.widgets.Tree) -
 addCheckStateListener(.ICheckStateListener)void -
 setCheckStateProvider(.ICheckStateProvider)void -
 doUpdateItem(org.eclipse.swt.widgets.Item,Object)void o
 fireCheckStateChanged(.CheckStateChangedEvent)void o
 getChecked(Object)boolean -
 getCheckedElements()Object[] -
 getGrayed(Object)boolean -
 getGrayedElements()Object[] -
 handleDoubleSelect(org.eclipse.swt.events.SelectionEvent)void o
 handleSelect(org.eclipse.swt.events.SelectionEvent)void o
 preservingSelection(Runnable)void o
 removeCheckStateListener(.ICheckStateListener)void -
 setChecked(Object,boolean)boolean -
 setCheckedChildren(org.eclipse.swt.widgets.Item,boolean)void o
 setCheckedElements(Object[])void -
 setGrayed(Object,boolean)boolean -
 setGrayChecked(Object,boolean)boolean -
 setGrayedElements(Object[])void v
 setParentsGrayed(Object,boolean)boolean -
 setSubtreeChecked(Object,boolean)boolean -
 setAllChecked(boolean)void x
ColorCellEditor - :.DialogCellEditor
 new(org.eclipse.swt.widgets.Composite) -
 new(org.eclipse.swt.widgets.Composite,int) -
 createContents(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 dispose()void -
 openDialogBox(org.eclipse.swt.widgets.Control)Object o
 updateContents(Object)void o
ColumnLabelProvider - :.CellLabelProvider,.IFontProvider,.IColorProvider,.ILabelProvider
 new() -
 update(.ViewerCell)void -
 getFont(Object)org.eclipse.swt.graphics.Font -
 getBackground(Object)org.eclipse.swt.graphics.Color -
 getForeground(Object)org.eclipse.swt.graphics.Color -
 getImage(Object)org.eclipse.swt.graphics.Image -
 getText(Object)String -
 createTextProvider(java.util.function.Function<Object,String>).ColumnLabelProvider s
 createImageProvider(java.util.function.Function<Object,org.eclipse.swt.graphics.Image>).ColumnLabelProvider s
 createTextImageProvider(java.util.function.Function<Object,String>,java.util.function.Function<Object,org.eclipse.swt.graphics.Image>).ColumnLabelProvider s
ColumnLayoutData a
 resizable boolean -
 new(boolean) o
ColumnViewer a :.StructuredViewer
 new() -
 hookControl(org.eclipse.swt.widgets.Control)void o
 hookEditingSupport(org.eclipse.swt.widgets.Control)void o
 createViewerEditor().ColumnViewerEditor oa
 getCell(org.eclipse.swt.graphics.Point).ViewerCell -
 getViewerRow(org.eclipse.swt.graphics.Point).ViewerRow o
 getViewerRowFromItem(org.eclipse.swt.widgets.Widget).ViewerRow oa
 getColumnViewerOwner(int)org.eclipse.swt.widgets.Widget oa
 getItemAt(org.eclipse.swt.graphics.Point)org.eclipse.swt.widgets.Item oa
 getItem(int,int)org.eclipse.swt.widgets.Item o
 setLabelProvider(.IBaseLabelProvider)void -
 cancelEditing()void -
 applyEditorValue()void -
 editElement(Object,int)void -
 getCellEditors().CellEditor[] -
 getCellModifier().ICellModifier -
 getColumnProperties()Object[] -
 isCellEditorActive()boolean -
 refresh(Object)void -
 refresh(Object,boolean)void -
 update(Object,String[])void -
 setCellEditors(.CellEditor[])void -
 setCellModifier(.ICellModifier)void -
 setColumnProperties(String[])void -
 doGetColumnCount()int oa
 getLabelProvider(int).CellLabelProvider -
 handleDispose(org.eclipse.swt.events.DisposeEvent)void o
 triggerEditorActivationEvent(.ColumnViewerEditorActivationEvent)void o
 setColumnViewerEditor(.ColumnViewerEditor)void -
 getColumnViewerEditor().ColumnViewerEditor -
 getRawChildren(Object)Object[] o
 checkBusy()boolean o
 setBusy(boolean)void o
 isBusy()boolean -
 getSortedChildren(Object)Object[] o
 setDisplayIncrementally(int)void -
 disassociate(org.eclipse.swt.widgets.Item)void o
 handleDoubleSelect(org.eclipse.swt.events.SelectionEvent)void o
 isExpandableNode(Object)boolean f
 updateSelection(.ISelection)void o
 firePostSelectionChanged(.SelectionChangedEvent)void o
 unmapAllElements()void o
ColumnViewerEditor a
 DEFAULT int sf
 TABBING_MOVE_TO_ROW_NEIGHBOR int sf
 TABBING_CYCLE_IN_ROW int sf
 TABBING_VERTICAL int sf
 TABBING_HORIZONTAL int sf
 KEYBOARD_ACTIVATION int sf
 KEEP_EDITOR_ON_DOUBLE_CLICK int sf
 TABBING_CYCLE_IN_VIEWER int sf
 new(.ColumnViewer,.ColumnViewerEditorActivationStrategy,int) o
 addEditorActivationListener(.ColumnViewerEditorActivationListener)void -
 removeEditorActivationListener(.ColumnViewerEditorActivationListener)void -
 processTraverseEvent(int,.ViewerRow,org.eclipse.swt.events.TraverseEvent)void o
 setEditor(org.eclipse.swt.widgets.Control,org.eclipse.swt.widgets.Item,int)void oa
 setLayoutData(.CellEditor.LayoutData)void oa
 updateFocusCell(.ViewerCell,.ColumnViewerEditorActivationEvent)void oa
 getFocusCell().ViewerCell -
 getViewer().ColumnViewer o
ColumnViewerEditorActivationEvent - :java.util.EventObject
 KEY_PRESSED int sf
 MOUSE_CLICK_SELECTION int sf
 MOUSE_DOUBLE_CLICK_SELECTION int sf
 PROGRAMMATIC int sf
 TRAVERSAL int sf
 sourceEvent java.util.EventObject -
 time int -
 eventType int -
 keyCode int -
 character char -
 stateMask int -
 cancel boolean -
 new(.ViewerCell) -
 new(.ViewerCell,org.eclipse.swt.events.MouseEvent) -
 new(.ViewerCell,org.eclipse.swt.events.KeyEvent) -
 new(.ViewerCell,org.eclipse.swt.events.TraverseEvent) -
ColumnViewerEditorActivationListener a
 new() -
 beforeEditorActivated(.ColumnViewerEditorActivationEvent)void a
 afterEditorActivated(.ColumnViewerEditorActivationEvent)void a
 beforeEditorDeactivated(.ColumnViewerEditorDeactivationEvent)void a
 afterEditorDeactivated(.ColumnViewerEditorDeactivationEvent)void a
ColumnViewerEditorActivationStrategy -
 new(.ColumnViewer) -
 isEditorActivationEvent(.ColumnViewerEditorActivationEvent)boolean o
 getViewer().ColumnViewer -
 setEnableEditorActivationWithKeyboard(boolean)void -
ColumnViewerEditorDeactivationEvent - :java.util.EventObject
 eventType int -
 EDITOR_CANCELED int sf
 EDITOR_SAVED int sf
 new(Object) -
ColumnViewerToolTipSupport - :org.eclipse.jface.window.DefaultToolTip
 new(.ColumnViewer,int,boolean) o
 enableFor(.ColumnViewer)void s
 enableFor(.ColumnViewer,int)void s
 getToolTipArea(org.eclipse.swt.widgets.Event)Object o
 createToolTipContentArea(org.eclipse.swt.widgets.Event,org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Composite o
 createViewerToolTipContentArea(org.eclipse.swt.widgets.Event,.ViewerCell,org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Composite o
 shouldCreateToolTip(org.eclipse.swt.widgets.Event)boolean o
 afterHideToolTip(org.eclipse.swt.widgets.Event)void o
ComboBoxCellEditor - :.AbstractComboBoxCellEditor
 new() -
 new(org.eclipse.swt.widgets.Composite,String[]) -
 new(org.eclipse.swt.widgets.Composite,String[],int) -
 getItems()String[] -
 setItems(String[])void -
 createControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 doGetValue()Object o
 doSetFocus()void o
 getLayoutData().CellEditor.LayoutData -
 doSetValue(Object)void o
 focusLost()void o
 keyReleaseOccured(org.eclipse.swt.events.KeyEvent)void o
ComboBoxViewerCellEditor - :.AbstractComboBoxCellEditor
 new(org.eclipse.swt.widgets.Composite) -
 new(org.eclipse.swt.widgets.Composite,int) -
 createControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 doGetValue()Object o
 doSetFocus()void o
 getLayoutData().CellEditor.LayoutData -
 doSetValue(Object)void o
 setLabelProvider(.IBaseLabelProvider)void -
 setContentProvider(.IStructuredContentProvider)void -
 setContenProvider(.IStructuredContentProvider)void x
 setInput(Object)void -
 getViewer().ComboViewer -
 focusLost()void o
 keyReleaseOccured(org.eclipse.swt.events.KeyEvent)void o
ComboViewer - :.AbstractListViewer
 new(org.eclipse.swt.widgets.Composite) -
 new(org.eclipse.swt.widgets.Composite,int) -
 new(org.eclipse.swt.widgets.Combo) -
 new(org.eclipse.swt.custom.CCombo) -
 listAdd(String,int)void o
 listSetItem(int,String)void o
 listGetSelectionIndices()int[] o
 listGetItemCount()int o
 listSetItems(String[])void o
 listRemoveAll()void o
 listRemove(int)void o
 getControl()org.eclipse.swt.widgets.Control -
 getCCombo()org.eclipse.swt.custom.CCombo -
 getCombo()org.eclipse.swt.widgets.Combo -
 reveal(Object)void -
 listSetSelection(int[])void o
 listDeselectAll()void o
 listShowSelection()void o
ContentViewer a :.Viewer
 new() o
 getContentProvider().IContentProvider -
 getInput()Object -
 getLabelProvider().IBaseLabelProvider -
 handleDispose(org.eclipse.swt.events.DisposeEvent)void o
 handleLabelProviderChanged(.LabelProviderChangedEvent)void o
 hookControl(org.eclipse.swt.widgets.Control)void o
 labelProviderChanged()void o
 setContentProvider(.IContentProvider)void -
 setInput(Object)void -
 setLabelProvider(.IBaseLabelProvider)void -
DecoratingLabelProvider - :.LabelProvider,.IViewerLabelProvider,.IColorProvider,.IFontProvider,.ITreePathLabelProvider
 new(.ILabelProvider,.ILabelDecorator) -
 addListener(.ILabelProviderListener)void -
 dispose()void -
 getImage(Object)org.eclipse.swt.graphics.Image -
 getLabelDecorator().ILabelDecorator -
 getLabelProvider().ILabelProvider -
 getText(Object)String -
 isLabelProperty(Object,String)boolean -
 removeListener(.ILabelProviderListener)void -
 setLabelDecorator(.ILabelDecorator)void -
 updateLabel(.ViewerLabel,Object)void -
 updateForDecorationReady(.ViewerLabel,Object)void o
 getBackground(Object)org.eclipse.swt.graphics.Color -
 getFont(Object)org.eclipse.swt.graphics.Font -
 getForeground(Object)org.eclipse.swt.graphics.Color -
 getDecorationContext().IDecorationContext -
 setDecorationContext(.IDecorationContext)void -
 updateLabel(.ViewerLabel,.TreePath)void -
DecoratingStyledCellLabelProvider - :.DelegatingStyledCellLabelProvider
 new(.DelegatingStyledCellLabelProvider.IStyledLabelProvider,.ILabelDecorator,.IDecorationContext) -
 getDecorationContext().IDecorationContext -
 setDecorationContext(.IDecorationContext)void -
 update(.ViewerCell)void -
 getForeground(Object)org.eclipse.swt.graphics.Color -
 getBackground(Object)org.eclipse.swt.graphics.Color -
 getFont(Object)org.eclipse.swt.graphics.Font -
 getImage(Object)org.eclipse.swt.graphics.Image -
 getStyledText(Object).StyledString o
 getDecorationStyle(Object).StyledString.Styler o
 getLabelDecorator().ILabelDecorator -
 setLabelDecorator(.ILabelDecorator)void -
 addListener(.ILabelProviderListener)void -
 removeListener(.ILabelProviderListener)void -
 isLabelProperty(Object,String)boolean -
 dispose()void -
DelegatingStyledCellLabelProvider - :.StyledCellLabelProvider +IStyledLabelProvider
 new(.DelegatingStyledCellLabelProvider.IStyledLabelProvider) -
 update(.ViewerCell)void -
 getForeground(Object)org.eclipse.swt.graphics.Color -
 getBackground(Object)org.eclipse.swt.graphics.Color -
 getFont(Object)org.eclipse.swt.graphics.Font -
 getToolTipText(Object)String -
 getImage(Object)org.eclipse.swt.graphics.Image -
 getStyledText(Object).StyledString o
 getStyledStringProvider().DelegatingStyledCellLabelProvider.IStyledLabelProvider -
 addListener(.ILabelProviderListener)void -
 removeListener(.ILabelProviderListener)void -
 isLabelProperty(Object,String)boolean -
 dispose()void -
DelegatingStyledCellLabelProvider.IStyledLabelProvider sai :.IBaseLabelProvider
 getStyledText(Object).StyledString a
 getImage(Object)org.eclipse.swt.graphics.Image a
DialogCellEditor a :.CellEditor
 CELL_EDITOR_IMG_DOTS_BUTTON String sf
 new() -
 new(org.eclipse.swt.widgets.Composite) o
 new(org.eclipse.swt.widgets.Composite,int) o
 createButton(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Button o
 createContents(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 deactivate()void -
 doGetValue()Object o
 doSetFocus()void o
 doSetValue(Object)void o
 getDefaultLabel()org.eclipse.swt.widgets.Label o
 openDialogBox(org.eclipse.swt.widgets.Control)Object oa
 updateContents(Object)void o
DoubleClickEvent - :java.util.EventObject
 selection .ISelection o
 new(.Viewer,.ISelection) -
 getSelection().ISelection -
 getViewer().Viewer -
EditingSupport a
 new(.ColumnViewer) -
 getCellEditor(Object).CellEditor oa
 canEdit(Object)boolean oa
 getValue(Object)Object oa
 setValue(Object,Object)void oa
 getViewer().ColumnViewer -
 initializeCellEditorValue(.CellEditor,.ViewerCell)void o
 saveCellEditorValue(.CellEditor,.ViewerCell)void o
IBaseLabelProvider ai
 addListener(.ILabelProviderListener)void a
 dispose()void a
 isLabelProperty(Object,String)boolean a
 removeListener(.ILabelProviderListener)void a
ICellEditorListener ai
 applyEditorValue()void a
 cancelEditor()void a
 editorValueChanged(boolean,boolean)void a
ICellEditorValidator ai
 isValid(Object)String a
ICellModifier ai
 canModify(Object,String)boolean a
 getValue(Object,String)Object a
 modify(Object,String,Object)void a
ICheckStateListener ai
 checkStateChanged(.CheckStateChangedEvent)void a
ICheckStateProvider ai
 isChecked(Object)boolean a
 isGrayed(Object)boolean a
ICheckable ai
 addCheckStateListener(.ICheckStateListener)void a
 getChecked(Object)boolean a
 removeCheckStateListener(.ICheckStateListener)void a
 setChecked(Object,boolean)boolean a
IColorProvider ai
 getForeground(Object)org.eclipse.swt.graphics.Color a
 getBackground(Object)org.eclipse.swt.graphics.Color a
IContentProvider ai
 dispose()void d
 inputChanged(.Viewer,Object,Object)void d
IDecoration ai
 TOP_LEFT int sf
 TOP_RIGHT int sf
 BOTTOM_LEFT int sf
 BOTTOM_RIGHT int sf
 UNDERLAY int sf
 REPLACE int sf
 ENABLE_REPLACE String sf
 addPrefix(String)void a
 addSuffix(String)void a
 addOverlay(org.eclipse.jface.resource.ImageDescriptor)void a
 addOverlay(org.eclipse.jface.resource.ImageDescriptor,int)void a
 setForegroundColor(org.eclipse.swt.graphics.Color)void a
 setBackgroundColor(org.eclipse.swt.graphics.Color)void a
 setFont(org.eclipse.swt.graphics.Font)void a
 getDecorationContext().IDecorationContext a
IDecorationContext ai
 getProperty(String)Object a
 getProperties()String[] a
IDelayedLabelDecorator ai :.ILabelDecorator
 prepareDecoration(Object,String)boolean a
IDoubleClickListener ai
 doubleClick(.DoubleClickEvent)void a
IElementComparer ai
 equals(Object,Object)boolean a
 hashCode(Object)int a
IFilter ai
 select(Object)boolean a
IFontProvider ai
 getFont(Object)org.eclipse.swt.graphics.Font a
IIndexableLazyContentProvider ai :.ILazyContentProvider
 findElement(Object)int a
IInputProvider ai
 getInput()Object a
IInputSelectionProvider ai :.IInputProvider,.ISelectionProvider
ILabelDecorator ai :.IBaseLabelProvider
 decorateImage(org.eclipse.swt.graphics.Image,Object)org.eclipse.swt.graphics.Image a
 decorateText(String,Object)String a
ILabelProvider ai :.IBaseLabelProvider
 getImage(Object)org.eclipse.swt.graphics.Image a
 getText(Object)String a
ILabelProviderListener ai
 labelProviderChanged(.LabelProviderChangedEvent)void a
ILazyContentProvider ai :.IContentProvider
 updateElement(int)void a
ILazyTreeContentProvider ai :.IContentProvider
 updateElement(Object,int)void a
 updateChildCount(Object,int)void a
 getParent(Object)Object a
ILazyTreePathContentProvider ai :.IContentProvider
 updateElement(.TreePath,int)void a
 updateChildCount(.TreePath,int)void a
 updateHasChildren(.TreePath)void a
 getParents(Object).TreePath[] a
ILightweightLabelDecorator ai :.IBaseLabelProvider
 decorate(Object,.IDecoration)void a
IOpenListener ai
 open(.OpenEvent)void a
IPostSelectionProvider ai :.ISelectionProvider
 addPostSelectionChangedListener(.ISelectionChangedListener)void a
 removePostSelectionChangedListener(.ISelectionChangedListener)void a
ISelection ai
 isEmpty()boolean a
ISelectionChangedListener ai
 selectionChanged(.SelectionChangedEvent)void a
ISelectionProvider ai
 addSelectionChangedListener(.ISelectionChangedListener)void a
 getSelection().ISelection a
 removeSelectionChangedListener(.ISelectionChangedListener)void a
 setSelection(.ISelection)void a
IStructuredContentProvider ai :.IContentProvider
 getElements(Object)Object[] a
IStructuredSelection ai :.ISelection,Iterable
 getFirstElement()Object a
 iterator()java.util.Iterator a
 size()int a
 toArray()Object[] a
 toList()java.util.List a
 stream()java.util.stream.Stream<Object> d
ITableLabelProvider ai :.IBaseLabelProvider
 getColumnImage(Object,int)org.eclipse.swt.graphics.Image a
 getColumnText(Object,int)String a
IToolTipProvider ai
 getToolTipText(Object)String a
ITreeContentProvider ai :.IStructuredContentProvider
 getElements(Object)Object[] a
 getChildren(Object)Object[] a
 getParent(Object)Object a
 hasChildren(Object)boolean a
ITreePathContentProvider ai :.IStructuredContentProvider
 getElements(Object)Object[] a
 getChildren(.TreePath)Object[] a
 hasChildren(.TreePath)boolean a
 getParents(Object).TreePath[] a
ITreePathLabelProvider ai :.IBaseLabelProvider
 updateLabel(.ViewerLabel,.TreePath)void a
ITreeSelection ai :.IStructuredSelection
 getPaths().TreePath[] a
 getPathsFor(Object).TreePath[] a
ITreeViewerListener ai
 treeCollapsed(.TreeExpansionEvent)void a
 treeExpanded(.TreeExpansionEvent)void a
IViewerLabelProvider ai :.IBaseLabelProvider
 updateLabel(.ViewerLabel,Object)void a
LabelDecorator a :.ILabelDecorator
 new() -
 decorateImage(org.eclipse.swt.graphics.Image,Object,.IDecorationContext)org.eclipse.swt.graphics.Image a
 decorateText(String,Object,.IDecorationContext)String a
 prepareDecoration(Object,String,.IDecorationContext)boolean a
LabelProvider - :.BaseLabelProvider,.ILabelProvider
 new() -
 getImage(Object)org.eclipse.swt.graphics.Image -
 getText(Object)String -
 createTextProvider(java.util.function.Function<Object,String>).LabelProvider s
 createImageProvider(java.util.function.Function<Object,org.eclipse.swt.graphics.Image>).LabelProvider s
 createTextImageProvider(java.util.function.Function<Object,String>,java.util.function.Function<Object,org.eclipse.swt.graphics.Image>).LabelProvider s
LabelProviderChangedEvent - :java.util.EventObject
 new(.IBaseLabelProvider) -
 new(.IBaseLabelProvider,Object[]) -
 new(.IBaseLabelProvider,Object) -
 getElement()Object -
 getElements()Object[] -
ListViewer - :.AbstractListViewer
 new(org.eclipse.swt.widgets.Composite) -
 new(org.eclipse.swt.widgets.Composite,int) -
 new(org.eclipse.swt.widgets.List) -
 getControl()org.eclipse.swt.widgets.Control -
 getList()org.eclipse.swt.widgets.List -
 reveal(Object)void -
 listAdd(String,int)void o
 listSetItem(int,String)void o
 listGetSelectionIndices()int[] o
 listGetItemCount()int o
 listSetItems(String[])void o
 listRemoveAll()void o
 listRemove(int)void o
 listSetSelection(int[])void o
 listDeselectAll()void o
 listShowSelection()void o
 listGetTopIndex()int o
 listSetTopIndex(int)void o
 setSelectionToWidget(java.util.List,boolean)void o
NamedHandleObjectLabelProvider f :.LabelProvider
 new() -
 getText(Object)String f
OpenEvent - :java.util.EventObject
 selection .ISelection o
 new(.Viewer,.ISelection) -
 getSelection().ISelection -
 getViewer().Viewer -
OwnerDrawLabelProvider a :.CellLabelProvider
 setUpOwnerDraw(.ColumnViewer)void sx
 new() -
 dispose(.ColumnViewer,.ViewerColumn)void -
 initialize(.ColumnViewer,.ViewerColumn)void o
 initialize(.ColumnViewer,.ViewerColumn,boolean)void of
 update(.ViewerCell)void -
 erase(org.eclipse.swt.widgets.Event,Object)void o
 measure(org.eclipse.swt.widgets.Event,Object)void oa
 paint(org.eclipse.swt.widgets.Event,Object)void oa
 setOwnerDrawEnabled(.ColumnViewer,.ViewerColumn,boolean)void o
SelectionChangedEvent - :java.util.EventObject
 selection .ISelection o
 new(.ISelectionProvider,.ISelection) -
 getSelection().ISelection -
 getStructuredSelection().IStructuredSelection - !ClassCastException
 getSelectionProvider().ISelectionProvider -
StructuredSelection - :.IStructuredSelection
 EMPTY .StructuredSelection sf
 new() -
 new(Object[]) -
 new(Object) -
 new(java.util.List) -
 new(java.util.List,.IElementComparer) -
 equals(Object)boolean -
 hashCode()int -
 getFirstElement()Object -
 isEmpty()boolean -
 iterator()java.util.Iterator -
 size()int -
 toArray()Object[] -
 toList()java.util.List -
 stream()java.util.stream.Stream<Object> -
 toString()String -
StructuredViewer a :.ContentViewer,.IPostSelectionProvider +ColorAndFontCollector,ColorAndFontCollectorWithProviders
 new() o
 addDoubleClickListener(.IDoubleClickListener)void -
 addOpenListener(.IOpenListener)void -
 addPostSelectionChangedListener(.ISelectionChangedListener)void -
 addDragSupport(int,org.eclipse.swt.dnd.Transfer[],org.eclipse.swt.dnd.DragSourceListener)void -
 addDropSupport(int,org.eclipse.swt.dnd.Transfer[],org.eclipse.swt.dnd.DropTargetListener)void -
 addFilter(.ViewerFilter)void -
 assertElementsNotNull(Object[])void ov
 associate(Object,org.eclipse.swt.widgets.Item)void o
 disassociate(org.eclipse.swt.widgets.Item)void o
 doFindInputItem(Object)org.eclipse.swt.widgets.Widget oa
 doFindItem(Object)org.eclipse.swt.widgets.Widget oa
 doUpdateItem(org.eclipse.swt.widgets.Widget,Object,boolean)void oa
 equals(Object,Object)boolean o
 filter(Object[])Object[] o
 findItem(Object)org.eclipse.swt.widgets.Widget of
 findItems(Object)org.eclipse.swt.widgets.Widget[] of
 fireDoubleClick(.DoubleClickEvent)void o
 fireOpen(.OpenEvent)void o
 firePostSelectionChanged(.SelectionChangedEvent)void o
 getComparer().IElementComparer -
 getFilteredChildren(Object)Object[] o
 getFilters().ViewerFilter[] -
 getItem(int,int)org.eclipse.swt.widgets.Item ox
 getRawChildren(Object)Object[] o
 getRoot()Object o
 getSelection().ISelection -
 getStructuredSelection().IStructuredSelection - !ClassCastException
 getSelectionFromWidget()java.util.List oa
 getSortedChildren(Object)Object[] o
 getSorter().ViewerSorter x
 getComparator().ViewerComparator -
 handleDoubleSelect(org.eclipse.swt.events.SelectionEvent)void o
 handleOpen(org.eclipse.swt.events.SelectionEvent)void o
 handleInvalidSelection(.ISelection,.ISelection)void o
 handleLabelProviderChanged(.LabelProviderChangedEvent)void o
 handleSelect(org.eclipse.swt.events.SelectionEvent)void o
 handlePostSelect(org.eclipse.swt.events.SelectionEvent)void o
 hookControl(org.eclipse.swt.widgets.Control)void o
 hasFilters()boolean o
 internalRefresh(Object)void oa
 internalRefresh(Object,boolean)void o
 mapElement(Object,org.eclipse.swt.widgets.Widget)void o
 needsRefilter(Object,String)boolean o
 preservingSelection(Runnable)void o
 refresh()void -
 refresh(boolean)void -
 refresh(Object)void -
 refresh(Object,boolean)void -
 refreshItem(org.eclipse.swt.widgets.Widget,Object)void of
 removeOpenListener(.IOpenListener)void -
 removePostSelectionChangedListener(.ISelectionChangedListener)void -
 removeDoubleClickListener(.IDoubleClickListener)void -
 removeFilter(.ViewerFilter)void -
 setFilters(.ViewerFilter[])void v
 resetFilters()void -
 reveal(Object)void a
 setContentProvider(.IContentProvider)void -
 assertContentProviderType(.IContentProvider)void o
 setInput(Object)void f
 setSelection(.ISelection,boolean)void -
 setSelectionToWidget(java.util.List,boolean)void oa
 setSelectionToWidget(.ISelection,boolean)void o
 setSorter(.ViewerSorter)void x
 setComparator(.ViewerComparator)void -
 setUseHashlookup(boolean)void -
 setComparer(.IElementComparer)void -
 testFindItem(Object)org.eclipse.swt.widgets.Widget -
 testFindItems(Object)org.eclipse.swt.widgets.Widget[] -
 unmapAllElements()void o
 unmapElement(Object)void o
 unmapElement(Object,org.eclipse.swt.widgets.Widget)void o
 update(Object[],String[])void -
 update(Object,String[])void -
 internalUpdate(org.eclipse.swt.widgets.Widget,Object,String[])void o
 updateItem(org.eclipse.swt.widgets.Widget,Object)void of
 updateSelection(.ISelection)void o
 usingElementMap()boolean o
 setLabelProvider(.IBaseLabelProvider)void -
 buildLabel(.ViewerLabel,Object)void o
 getColorAndFontCollector().StructuredViewer.ColorAndFontCollector o
 handleDispose(org.eclipse.swt.events.DisposeEvent)void o
StructuredViewer.ColorAndFontCollector o
 new() -
 clear()void -
 setFontsAndColors(Object)void -
 setUsedDecorators()void -
 applyFontsAndColors(org.eclipse.swt.widgets.TableItem)void -
 applyFontsAndColors(org.eclipse.swt.widgets.TreeItem)void -
 setBackground(org.eclipse.swt.graphics.Color)void -
 setFont(org.eclipse.swt.graphics.Font)void -
 setForeground(org.eclipse.swt.graphics.Color)void -
StructuredViewerInternals - +AssociateListener
 new() -
 setAssociateListener(.StructuredViewer,.StructuredViewerInternals.AssociateListener)void os
 getItems(.StructuredViewer,Object)org.eclipse.swt.widgets.Widget[] os
StructuredViewerInternals.AssociateListener osai
 associate(Object,org.eclipse.swt.widgets.Item)void a
 disassociate(org.eclipse.swt.widgets.Item)void a
 filteredOut(Object)void a
StyledCellLabelProvider a :.OwnerDrawLabelProvider
 COLORS_ON_SELECTION int sf
 NO_FOCUS int sf
 new() -
 new(int) -
 isOwnerDrawEnabled()boolean -
 setOwnerDrawEnabled(boolean)void -
 getViewer().ColumnViewer of
 getColumn().ViewerColumn of
 initialize(.ColumnViewer,.ViewerColumn)void -
 dispose()void -
 update(.ViewerCell)void -
 prepareStyleRange(org.eclipse.swt.custom.StyleRange,boolean)org.eclipse.swt.custom.StyleRange o
 erase(org.eclipse.swt.widgets.Event,Object)void o
 measure(org.eclipse.swt.widgets.Event,Object)void o
 paint(org.eclipse.swt.widgets.Event,Object)void o
 styleDecoratedString(String,.StyledString.Styler,.StyledString).StyledString s
StyledString - :CharSequence +Styler
 QUALIFIER_STYLER .StyledString.Styler sf
 COUNTER_STYLER .StyledString.Styler sf
 DECORATIONS_STYLER .StyledString.Styler sf
 createColorRegistryStyler(String,String).StyledString.Styler s
 new() -
 new(String) -
 new(String,.StyledString.Styler) -
 getString()String -
 toString()String -
 length()int -
 subSequence(int,int)CharSequence -
 charAt(int)char -
 append(String).StyledString -
 append(char[]).StyledString -
 append(char).StyledString -
 append(.StyledString).StyledString -
 append(char,.StyledString.Styler).StyledString -
 append(String,.StyledString.Styler).StyledString -
 append(char[],.StyledString.Styler).StyledString -
 insert(char,int).StyledString - !StringIndexOutOfBoundsException
 setStyle(int,int,.StyledString.Styler)void - !StringIndexOutOfBoundsException
 getStyleRanges()org.eclipse.swt.custom.StyleRange[] -
StyledString.Styler sa
 new() -
 applyStyles(org.eclipse.swt.graphics.TextStyle)void a
TableColumnViewerLabelProvider - :.WrappedViewerLabelProvider
 new(.IBaseLabelProvider) -
 update(.ViewerCell)void -
TableViewer - :.AbstractTableViewer
 new(org.eclipse.swt.widgets.Composite) -
 new(org.eclipse.swt.widgets.Composite,int) -
 new(org.eclipse.swt.widgets.Table) -
 getControl()org.eclipse.swt.widgets.Control -
 getTable()org.eclipse.swt.widgets.Table -
 createViewerEditor().ColumnViewerEditor o
 setSelection(.ISelection,boolean)void -
 getViewerRowFromItem(org.eclipse.swt.widgets.Widget).ViewerRow o
 internalCreateNewRowPart(int,int).ViewerRow o
 getItemAt(org.eclipse.swt.graphics.Point)org.eclipse.swt.widgets.Item o
 doGetItemCount()int o
 doIndexOf(org.eclipse.swt.widgets.Item)int o
 doSetItemCount(int)void o
 doGetItems()org.eclipse.swt.widgets.Item[] o
 doGetColumnCount()int o
 doGetColumn(int)org.eclipse.swt.widgets.Widget o
 doGetItem(int)org.eclipse.swt.widgets.Item o
 doGetSelection()org.eclipse.swt.widgets.Item[] o
 doGetSelectionIndices()int[] o
 doClearAll()void o
 doResetItem(org.eclipse.swt.widgets.Item)void o
 doRemove(int,int)void o
 doRemoveAll()void o
 doRemove(int[])void o
 doShowItem(org.eclipse.swt.widgets.Item)void o
 doDeselectAll()void o
 doSetSelection(org.eclipse.swt.widgets.Item[])void o
 doShowSelection()void o
 doSetSelection(int[])void o
 doClear(int)void o
 doSelect(int[])void o
 refresh(Object,boolean,boolean)void -
 refresh(boolean,boolean)void -
 remove(Object[])void -
 doFindItem(Object)org.eclipse.swt.widgets.Widget o
TableViewerColumn f :.ViewerColumn
 new(.TableViewer,int) -
 new(.TableViewer,int,int) -
 new(.TableViewer,org.eclipse.swt.widgets.TableColumn) -
 getColumn()org.eclipse.swt.widgets.TableColumn -
TableViewerRow - :.ViewerRow
 getBounds(int)org.eclipse.swt.graphics.Rectangle -
 getBounds()org.eclipse.swt.graphics.Rectangle -
 getItem()org.eclipse.swt.widgets.Widget -
 getColumnCount()int -
 getBackground(int)org.eclipse.swt.graphics.Color -
 getFont(int)org.eclipse.swt.graphics.Font -
 getForeground(int)org.eclipse.swt.graphics.Color -
 getImage(int)org.eclipse.swt.graphics.Image -
 getText(int)String -
 setBackground(int,org.eclipse.swt.graphics.Color)void -
 setFont(int,org.eclipse.swt.graphics.Font)void -
 setForeground(int,org.eclipse.swt.graphics.Color)void -
 setImage(int,org.eclipse.swt.graphics.Image)void -
 setText(int,String)void -
 getControl()org.eclipse.swt.widgets.Control -
 getNeighbor(int,boolean).ViewerRow -
 getTreePath().TreePath -
 clone()Object -
 getElement()Object -
 getVisualIndex(int)int -
 getCreationIndex(int)int -
 getTextBounds(int)org.eclipse.swt.graphics.Rectangle -
 getImageBounds(int)org.eclipse.swt.graphics.Rectangle -
 scrollCellIntoView(int)boolean o
TextCellEditor - :.CellEditor
 text org.eclipse.swt.widgets.Text o
 new() -
 new(org.eclipse.swt.widgets.Composite) -
 new(org.eclipse.swt.widgets.Composite,int) -
 createControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 doGetValue()Object o
 doSetFocus()void o
 doSetValue(Object)void o
 editOccured(org.eclipse.swt.events.ModifyEvent)void o
 getLayoutData().CellEditor.LayoutData -
 handleDefaultSelection(org.eclipse.swt.events.SelectionEvent)void o
 isCopyEnabled()boolean -
 isCutEnabled()boolean -
 isDeleteEnabled()boolean -
 isPasteEnabled()boolean -
 isSaveAllEnabled()boolean -
 isSelectAllEnabled()boolean -
 keyReleaseOccured(org.eclipse.swt.events.KeyEvent)void o
 performCopy()void -
 performCut()void -
 performDelete()void -
 performPaste()void -
 performSelectAll()void -
 dependsOnExternalFocusListener()boolean o
TreeColumnViewerLabelProvider - :.TableColumnViewerLabelProvider
 new(.IBaseLabelProvider) -
 updateLabel(.ViewerLabel,.TreePath)void -
 setProviders(Object)void -
 getTreePathProvider().ITreePathLabelProvider -
TreeExpansionEvent - :java.util.EventObject
 new(.AbstractTreeViewer,Object) -
 getElement()Object -
 getTreeViewer().AbstractTreeViewer -
TreeNodeContentProvider - :.ITreeContentProvider
 new() -
 getChildren(Object)Object[] -
 getElements(Object)Object[] -
 getParent(Object)Object -
 hasChildren(Object)boolean -
TreePath f
 EMPTY .TreePath sf
 new(Object[]) -
 getSegment(int)Object -
 getSegmentCount()int -
 getFirstSegment()Object -
 getLastSegment()Object -
 equals(Object)boolean -
 hashCode()int -
 hashCode(.IElementComparer)int -
 equals(.TreePath,.IElementComparer)boolean -
 startsWith(.TreePath,.IElementComparer)boolean -
 getParentPath().TreePath -
 createChildPath(Object).TreePath -
TreePathViewerComparator - :.ViewerComparator
 new() -
 category(.TreePath,Object)int -
 compare(.Viewer,.TreePath,Object,Object)int -
 isSorterProperty(.TreePath,Object,String)boolean -
 sort(.Viewer,.TreePath,Object[])void -
TreePathViewerSorter x :.ViewerSorter
 new() -
 category(.TreePath,Object)int x
 compare(.Viewer,.TreePath,Object,Object)int x
 isSorterProperty(.TreePath,Object,String)boolean x
 sort(.Viewer,.TreePath,Object[])void x
TreeViewer - :.AbstractTreeViewer
 new(org.eclipse.swt.widgets.Composite) -
 new(org.eclipse.swt.widgets.Composite,int) -
 new(org.eclipse.swt.widgets.Tree) -
 addTreeListener(org.eclipse.swt.widgets.Control,org.eclipse.swt.events.TreeListener)void o
 getColumnViewerOwner(int)org.eclipse.swt.widgets.Widget o
 getChildren(org.eclipse.swt.widgets.Widget)org.eclipse.swt.widgets.Item[] o
 getControl()org.eclipse.swt.widgets.Control -
 getExpanded(org.eclipse.swt.widgets.Item)boolean o
 getItemAt(org.eclipse.swt.graphics.Point)org.eclipse.swt.widgets.Item o
 getItemCount(org.eclipse.swt.widgets.Control)int o
 getItemCount(org.eclipse.swt.widgets.Item)int o
 getItems(org.eclipse.swt.widgets.Item)org.eclipse.swt.widgets.Item[] o
 getLabelProvider().IBaseLabelProvider -
 getParentItem(org.eclipse.swt.widgets.Item)org.eclipse.swt.widgets.Item o
 getSelection(org.eclipse.swt.widgets.Control)org.eclipse.swt.widgets.Item[] o
 getTree()org.eclipse.swt.widgets.Tree -
 hookControl(org.eclipse.swt.widgets.Control)void o
 createViewerEditor().ColumnViewerEditor o
 newItem(org.eclipse.swt.widgets.Widget,int,int)org.eclipse.swt.widgets.Item o
 removeAll(org.eclipse.swt.widgets.Control)void o
 setExpanded(org.eclipse.swt.widgets.Item,boolean)void o
 setSelection(java.util.List<org.eclipse.swt.widgets.Item>)void o
 showItem(org.eclipse.swt.widgets.Item)void o
 getChild(org.eclipse.swt.widgets.Widget,int)org.eclipse.swt.widgets.Item o
 assertContentProviderType(.IContentProvider)void o
 getRawChildren(Object)Object[] o
 setChildCount(Object,int)void -
 replace(Object,int,Object)void -
 isExpandable(Object)boolean -
 getParentElement(Object)Object o
 internalAdd(org.eclipse.swt.widgets.Widget,Object,Object[])void o
 internalRefreshStruct(org.eclipse.swt.widgets.Widget,Object,boolean)void o
 mapElement(Object,org.eclipse.swt.widgets.Widget)void o
 getViewerRowFromItem(org.eclipse.swt.widgets.Widget).ViewerRow o
 internalInitializeTree(org.eclipse.swt.widgets.Control)void o
 updatePlus(org.eclipse.swt.widgets.Item,Object)void o
 remove(Object,int)void -
 handleTreeExpand(org.eclipse.swt.events.TreeEvent)void o
 handleTreeCollapse(org.eclipse.swt.events.TreeEvent)void o
 setContentProvider(.IContentProvider)void -
 setHasChildren(Object,boolean)void -
 disassociate(org.eclipse.swt.widgets.Item)void o
 doGetColumnCount()int o
 setSelection(.ISelection,boolean)void -
 editElement(Object,int)void -
TreeViewerColumn f :.ViewerColumn
 new(.TreeViewer,int) -
 new(.TreeViewer,int,int) -
 new(.TreeViewer,org.eclipse.swt.widgets.TreeColumn) -
 getColumn()org.eclipse.swt.widgets.TreeColumn -
TreeViewerRow - :.ViewerRow
 getBounds(int)org.eclipse.swt.graphics.Rectangle -
 getBounds()org.eclipse.swt.graphics.Rectangle -
 getColumnCount()int -
 getItem()org.eclipse.swt.widgets.Widget -
 getBackground(int)org.eclipse.swt.graphics.Color -
 getFont(int)org.eclipse.swt.graphics.Font -
 getForeground(int)org.eclipse.swt.graphics.Color -
 getImage(int)org.eclipse.swt.graphics.Image -
 getText(int)String -
 setBackground(int,org.eclipse.swt.graphics.Color)void -
 setFont(int,org.eclipse.swt.graphics.Font)void -
 setForeground(int,org.eclipse.swt.graphics.Color)void -
 setImage(int,org.eclipse.swt.graphics.Image)void -
 setText(int,String)void -
 getControl()org.eclipse.swt.widgets.Control -
 getNeighbor(int,boolean).ViewerRow -
 getTreePath().TreePath -
 clone()Object -
 getElement()Object -
 getVisualIndex(int)int -
 getCreationIndex(int)int -
 getTextBounds(int)org.eclipse.swt.graphics.Rectangle -
 getImageBounds(int)org.eclipse.swt.graphics.Rectangle -
 scrollCellIntoView(int)boolean o
Viewer a :.IInputSelectionProvider
 WIDGET_DATA_KEY String osf
 new() o
 addHelpListener(org.eclipse.swt.events.HelpListener)void -
 addSelectionChangedListener(.ISelectionChangedListener)void -
 fireHelpRequested(org.eclipse.swt.events.HelpEvent)void o
 fireSelectionChanged(.SelectionChangedEvent)void o
 getControl()org.eclipse.swt.widgets.Control a
 getData(String)Object -
 getInput()Object a
 getSelection().ISelection a
 handleHelpRequest(org.eclipse.swt.events.HelpEvent)void o
 inputChanged(Object,Object)void o
 refresh()void a
 removeHelpListener(org.eclipse.swt.events.HelpListener)void -
 removeSelectionChangedListener(.ISelectionChangedListener)void -
 scrollDown(int,int)org.eclipse.swt.widgets.Item -
 scrollUp(int,int)org.eclipse.swt.widgets.Item -
 setData(String,Object)void -
 setInput(Object)void a
 setSelection(.ISelection)void -
 setSelection(.ISelection,boolean)void a
ViewerCell -
 ABOVE int sf
 BELOW int sf
 LEFT int sf
 RIGHT int sf
 getColumnIndex()int -
 getBounds()org.eclipse.swt.graphics.Rectangle -
 getElement()Object -
 getText()String -
 getImage()org.eclipse.swt.graphics.Image -
 setBackground(org.eclipse.swt.graphics.Color)void -
 setForeground(org.eclipse.swt.graphics.Color)void -
 setFont(org.eclipse.swt.graphics.Font)void -
 setText(String)void -
 setImage(org.eclipse.swt.graphics.Image)void -
 setStyleRanges(org.eclipse.swt.custom.StyleRange[])void -
 getStyleRanges()org.eclipse.swt.custom.StyleRange[] -
 getItem()org.eclipse.swt.widgets.Widget -
 getControl()org.eclipse.swt.widgets.Control -
 getVisualIndex()int -
 getNeighbor(int,boolean).ViewerCell -
 getViewerRow().ViewerRow -
 getTextBounds()org.eclipse.swt.graphics.Rectangle -
 getImageBounds()org.eclipse.swt.graphics.Rectangle -
 getForeground()org.eclipse.swt.graphics.Color -
 getBackground()org.eclipse.swt.graphics.Color -
 getFont()org.eclipse.swt.graphics.Font -
 hashCode()int -
 equals(Object)boolean -
 scrollIntoView()boolean -
ViewerColumn a
 new(.ColumnViewer,org.eclipse.swt.widgets.Widget) o
 setLabelProvider(.CellLabelProvider)void -
 setEditingSupport(.EditingSupport)void -
 handleDispose()void o
 getViewer().ColumnViewer -
ViewerComparator -
 new() -
 new(java.util.Comparator<String>) -
 getComparator()java.util.Comparator<String> o
 category(Object)int -
 compare(.Viewer,Object,Object)int -
 isSorterProperty(Object,String)boolean -
 sort(.Viewer,Object[])void -
ViewerDropAdapter a :org.eclipse.swt.dnd.DropTargetAdapter
 LOCATION_BEFORE int sf
 LOCATION_AFTER int sf
 LOCATION_ON int sf
 LOCATION_NONE int sf
 new(.Viewer) o
 clearState()void o
 determineLocation(org.eclipse.swt.dnd.DropTargetEvent)int o
 getThreshold()int o
 determineTarget(org.eclipse.swt.dnd.DropTargetEvent)Object o
 dragEnter(org.eclipse.swt.dnd.DropTargetEvent)void -
 dragOperationChanged(org.eclipse.swt.dnd.DropTargetEvent)void -
 dragOver(org.eclipse.swt.dnd.DropTargetEvent)void -
 drop(org.eclipse.swt.dnd.DropTargetEvent)void -
 dropAccept(org.eclipse.swt.dnd.DropTargetEvent)void -
 getBounds(org.eclipse.swt.widgets.Item)org.eclipse.swt.graphics.Rectangle o
 getCurrentLocation()int o
 getCurrentOperation()int o
 getCurrentTarget()Object o
 getCurrentEvent()org.eclipse.swt.dnd.DropTargetEvent o
 getFeedbackEnabled()boolean -
 getSelectedObject()Object o
 getViewer().Viewer o
 handleException(Throwable,org.eclipse.swt.dnd.DropTargetEvent)void ox
 performDrop(Object)boolean a
 overrideOperation(int)void o
 setFeedbackEnabled(boolean)void -
 setSelectionFeedbackEnabled(boolean)void -
 setScrollExpandEnabled(boolean)void -
 setExpandEnabled(boolean)void -
 setScrollEnabled(boolean)void -
 validateDrop(Object,int,org.eclipse.swt.dnd.TransferData)boolean a
ViewerFilter a
 new() o
 filter(.Viewer,Object,Object[])Object[] -
 filter(.Viewer,.TreePath,Object[])Object[] -
 isFilterProperty(Object,String)boolean -
 select(.Viewer,Object,Object)boolean a
ViewerLabel -
 new(String,org.eclipse.swt.graphics.Image) -
 getImage()org.eclipse.swt.graphics.Image f
 setImage(org.eclipse.swt.graphics.Image)void f
 getText()String f
 setText(String)void f
 hasNewImage()boolean -
 hasNewText()boolean -
 hasNewBackground()boolean -
 hasNewForeground()boolean -
 hasNewFont()boolean -
 getBackground()org.eclipse.swt.graphics.Color -
 setBackground(org.eclipse.swt.graphics.Color)void -
 getFont()org.eclipse.swt.graphics.Font -
 setFont(org.eclipse.swt.graphics.Font)void -
 getForeground()org.eclipse.swt.graphics.Color -
 setForeground(org.eclipse.swt.graphics.Color)void -
 getTooltipText()String -
 setTooltipText(String)void -
 hasNewTooltipText()boolean -
 getTooltipBackgroundColor()org.eclipse.swt.graphics.Color -
 setTooltipBackgroundColor(org.eclipse.swt.graphics.Color)void -
 hasNewTooltipBackgroundColor()boolean -
 getTooltipForegroundColor()org.eclipse.swt.graphics.Color -
 setTooltipForegroundColor(org.eclipse.swt.graphics.Color)void -
 hasNewTooltipForegroundColor()boolean -
 getTooltipShift()org.eclipse.swt.graphics.Point -
 setTooltipShift(org.eclipse.swt.graphics.Point)void -
 hasTooltipShift()boolean -
ViewerRow a :Cloneable
 ABOVE int sf
 BELOW int sf
 new() -
 getBounds(int)org.eclipse.swt.graphics.Rectangle a
 getBounds()org.eclipse.swt.graphics.Rectangle a
 getItem()org.eclipse.swt.widgets.Widget a
 getColumnCount()int a
 getImage(int)org.eclipse.swt.graphics.Image a
 setImage(int,org.eclipse.swt.graphics.Image)void a
 getText(int)String a
 setText(int,String)void a
 getBackground(int)org.eclipse.swt.graphics.Color a
 setBackground(int,org.eclipse.swt.graphics.Color)void a
 getForeground(int)org.eclipse.swt.graphics.Color a
 setForeground(int,org.eclipse.swt.graphics.Color)void a
 getFont(int)org.eclipse.swt.graphics.Font a
 setFont(int,org.eclipse.swt.graphics.Font)void a
 getCell(org.eclipse.swt.graphics.Point).ViewerCell -
 getColumnIndex(org.eclipse.swt.graphics.Point)int -
 getCell(int).ViewerCell -
 getControl()org.eclipse.swt.widgets.Control a
 getNeighbor(int,boolean).ViewerRow a
 getTreePath().TreePath a
 clone()Object a
 getElement()Object a
 hashCode()int -
 equals(Object)boolean -
 getVisualIndex(int)int o
 getCreationIndex(int)int o
 getTextBounds(int)org.eclipse.swt.graphics.Rectangle -
 getImageBounds(int)org.eclipse.swt.graphics.Rectangle -
 setStyleRanges(int,org.eclipse.swt.custom.StyleRange[])void -
 getStyleRanges(int)org.eclipse.swt.custom.StyleRange[] -
 scrollCellIntoView(int)boolean o
 isColumnVisible(int)boolean o
ViewerSorter x :.ViewerComparator
 collator java.text.Collator ox
 new() x
 new(java.text.Collator) x
 getCollator()java.text.Collator x
WrappedViewerLabelProvider k :.ColumnLabelProvider
 new(.IBaseLabelProvider) -
 setProviders(Object)void -
 getFont(Object)org.eclipse.swt.graphics.Font -
 getBackground(Object)org.eclipse.swt.graphics.Color -
 getText(Object)String -
 getImage(Object)org.eclipse.swt.graphics.Image -
 getForeground(Object)org.eclipse.swt.graphics.Color -
 update(.ViewerCell)void -
package org.eclipse.jface.viewers.deferred
DeferredContentProvider - :org.eclipse.jface.viewers.ILazyContentProvider
 new(java.util.Comparator) -
 dispose()void -
 inputChanged(org.eclipse.jface.viewers.Viewer,Object,Object)void -
 setSortOrder(java.util.Comparator)void -
 setFilter(org.eclipse.jface.viewers.IFilter)void -
 setLimit(int)void -
 getLimit()int -
 updateElement(int)void -
package org.eclipse.jface.widgets
AbstractCompositeFactory a <F=.AbstractCompositeFactory<?,?>,C=org.eclipse.swt.widgets.Composite> :.AbstractControlFactory<<F>,<C>>
 new(Class<<F>>,.WidgetSupplier<<C>,org.eclipse.swt.widgets.Composite>) o
 layout(org.eclipse.swt.widgets.Layout)<F> -
AbstractControlFactory a <F=.AbstractControlFactory<?,?>,C=org.eclipse.swt.widgets.Control> :.AbstractWidgetFactory<<F>,<C>,org.eclipse.swt.widgets.Composite>
 tooltip(String)<F> -
 enabled(boolean)<F> -
 supplyLayoutData(java.util.function.Supplier<?>)<F> -
 layoutData(Object)<F> -
 font(org.eclipse.swt.graphics.Font)<F> -
 foreground(org.eclipse.swt.graphics.Color)<F> -
 background(org.eclipse.swt.graphics.Color)<F> -
 orientation(int)<F> -
AbstractWidgetFactory a <F=.AbstractWidgetFactory<?,?,?>,W=org.eclipse.swt.widgets.Widget,P=org.eclipse.swt.widgets.Widget>
 cast(.AbstractWidgetFactory<<F>,<W>,<P>>)<F> of
 create(<P>)<W> f
 addProperty(.Property<<W>>)void of
 data(Object)<F> -
 data(String,Object)<F> -
Property ai <T=org.eclipse.swt.widgets.Widget>
 apply(<T>)void a
ShellFactory f :.AbstractCompositeFactory<.ShellFactory,org.eclipse.swt.widgets.Shell>
 create(org.eclipse.swt.widgets.Display)org.eclipse.swt.widgets.Shell f
 newShell(int).ShellFactory s
 text(String).ShellFactory -
 minimized(boolean).ShellFactory -
 maximized(boolean).ShellFactory -
 fullScreen(boolean).ShellFactory -
 menuBar(java.util.function.Function<org.eclipse.swt.widgets.Decorations,org.eclipse.swt.widgets.Menu>).ShellFactory -
 onActivate(java.util.function.Consumer<org.eclipse.swt.events.ShellEvent>).ShellFactory -
 onDeactivate(java.util.function.Consumer<org.eclipse.swt.events.ShellEvent>).ShellFactory -
 onIconify(java.util.function.Consumer<org.eclipse.swt.events.ShellEvent>).ShellFactory -
 onDeiconify(java.util.function.Consumer<org.eclipse.swt.events.ShellEvent>).ShellFactory -
 onClose(java.util.function.Consumer<org.eclipse.swt.events.ShellEvent>).ShellFactory -
WidgetSupplier ai <W=org.eclipse.swt.widgets.Widget,P=org.eclipse.swt.widgets.Widget>
 create(<P>)<W> a
package org.eclipse.jface.window
ApplicationWindow - :.Window,org.eclipse.jface.operation.IRunnableContext
 seperator1 org.eclipse.swt.widgets.Label o
 getSeperator1()org.eclipse.swt.widgets.Label o
 new(org.eclipse.swt.widgets.Shell) -
 addMenuBar()void o
 addStatusLine()void o
 addToolBar(int)void o
 addCoolBar(int)void o
 canHandleShellCloseEvent()boolean o
 close()boolean -
 configureShell(org.eclipse.swt.widgets.Shell)void o
 createTrimWidgets(org.eclipse.swt.widgets.Shell)void o
 getLayout()org.eclipse.swt.widgets.Layout o
 showTopSeperator()boolean o
 createStatusLine(org.eclipse.swt.widgets.Shell)void o
 createMenuManager()org.eclipse.jface.action.MenuManager o
 createStatusLineManager()org.eclipse.jface.action.StatusLineManager o
 createToolBarManager(int)org.eclipse.jface.action.ToolBarManager o
 createToolBarManager2(int)org.eclipse.jface.action.IToolBarManager o
 createCoolBarManager(int)org.eclipse.jface.action.CoolBarManager o
 createCoolBarManager2(int)org.eclipse.jface.action.ICoolBarManager o
 createToolBarControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createCoolBarControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 getFont()org.eclipse.swt.graphics.Font o
 getMenuBarManager()org.eclipse.jface.action.MenuManager -
 getStatusLineManager()org.eclipse.jface.action.StatusLineManager o
 getSymbolicFontName()String -
 getToolBarManager()org.eclipse.jface.action.ToolBarManager -
 getToolBarManager2()org.eclipse.jface.action.IToolBarManager -
 getCoolBarManager()org.eclipse.jface.action.CoolBarManager -
 getCoolBarManager2()org.eclipse.jface.action.ICoolBarManager -
 getToolBarControl()org.eclipse.swt.widgets.Control o
 getCoolBarControl()org.eclipse.swt.widgets.Control o
 run(boolean,boolean,org.eclipse.jface.operation.IRunnableWithProgress)void - !java.lang.reflect.InvocationTargetException,InterruptedException
 setStatus(String)void -
 toolBarChildrenExist()boolean o
 coolBarChildrenExist()boolean o
DefaultToolTip - :.ToolTip
 new(org.eclipse.swt.widgets.Control) -
 new(org.eclipse.swt.widgets.Control,int,boolean) -
 createToolTipContentArea(org.eclipse.swt.widgets.Event,org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Composite o
 getStyle(org.eclipse.swt.widgets.Event)int o
 getImage(org.eclipse.swt.widgets.Event)org.eclipse.swt.graphics.Image o
 getForegroundColor(org.eclipse.swt.widgets.Event)org.eclipse.swt.graphics.Color o
 getBackgroundColor(org.eclipse.swt.widgets.Event)org.eclipse.swt.graphics.Color o
 getBackgroundImage(org.eclipse.swt.widgets.Event)org.eclipse.swt.graphics.Image o
 getFont(org.eclipse.swt.widgets.Event)org.eclipse.swt.graphics.Font o
 getText(org.eclipse.swt.widgets.Event)String o
 setBackgroundColor(org.eclipse.swt.graphics.Color)void -
 setBackgroundImage(org.eclipse.swt.graphics.Image)void -
 setFont(org.eclipse.swt.graphics.Font)void -
 setForegroundColor(org.eclipse.swt.graphics.Color)void -
 setImage(org.eclipse.swt.graphics.Image)void -
 setStyle(int)void -
 setText(String)void -
IShellProvider ai
 getShell()org.eclipse.swt.widgets.Shell a
SameShellProvider - :.IShellProvider
 new(org.eclipse.swt.widgets.Control) -
 getShell()org.eclipse.swt.widgets.Shell -
ToolTip a
 RECREATE int sf
 NO_RECREATE int sf
 new(org.eclipse.swt.widgets.Control) -
 new(org.eclipse.swt.widgets.Control,int,boolean) -
 setData(String,Object)void -
 getData(String)Object -
 setShift(org.eclipse.swt.graphics.Point)void -
 activate()void -
 deactivate()void -
 isRespectDisplayBounds()boolean -
 setRespectDisplayBounds(boolean)void -
 isRespectMonitorBounds()boolean -
 setRespectMonitorBounds(boolean)void -
 shouldCreateToolTip(org.eclipse.swt.widgets.Event)boolean o
 getToolTipArea(org.eclipse.swt.widgets.Event)Object o
 show(org.eclipse.swt.graphics.Point)void -
 getLocation(org.eclipse.swt.graphics.Point,org.eclipse.swt.widgets.Event)org.eclipse.swt.graphics.Point -
 createToolTipContentArea(org.eclipse.swt.widgets.Event,org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Composite oa
 afterHideToolTip(org.eclipse.swt.widgets.Event)void o
 setHideDelay(int)void -
 setPopupDelay(int)void -
 isHideOnMouseDown()boolean -
 setHideOnMouseDown(boolean)void -
 hide()void -
Window a :.IShellProvider +IExceptionHandler
 OK int sf
 CANCEL int sf
 resizeHasOccurred boolean o
 new(org.eclipse.swt.widgets.Shell) o
 new(.IShellProvider) o
 canHandleShellCloseEvent()boolean o
 close()boolean -
 configureShell(org.eclipse.swt.widgets.Shell)void o
 getLayout()org.eclipse.swt.widgets.Layout o
 constrainShellSize()void o
 create()void -
 createContents(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createShell()org.eclipse.swt.widgets.Shell of
 getContents()org.eclipse.swt.widgets.Control o
 getDefaultImage()org.eclipse.swt.graphics.Image s
 getDefaultImages()org.eclipse.swt.graphics.Image[] s
 getInitialLocation(org.eclipse.swt.graphics.Point)org.eclipse.swt.graphics.Point o
 getInitialSize()org.eclipse.swt.graphics.Point o
 getParentShell()org.eclipse.swt.widgets.Shell o
 getReturnCode()int -
 getShell()org.eclipse.swt.widgets.Shell -
 getShellListener()org.eclipse.swt.events.ShellListener o
 getShellStyle()int o
 getWindowManager().WindowManager -
 handleFontChange(org.eclipse.jface.util.PropertyChangeEvent)void o
 handleShellCloseEvent()void o
 initializeBounds()void o
 open()int -
 setBlockOnOpen(boolean)void -
 setDefaultImage(org.eclipse.swt.graphics.Image)void s
 setDefaultImages(org.eclipse.swt.graphics.Image[])void s
 setParentShell(org.eclipse.swt.widgets.Shell)void o
 setReturnCode(int)void o
 getConstrainedShellBounds(org.eclipse.swt.graphics.Rectangle)org.eclipse.swt.graphics.Rectangle o
 setShellStyle(int)void o
 setWindowManager(.WindowManager)void -
 setExceptionHandler(.Window.IExceptionHandler)void s
 setDefaultModalParent(.IShellProvider)void s
 getDefaultOrientation()int s
 setDefaultOrientation(int)void s
Window.IExceptionHandler sai
 handleException(Throwable)void a
WindowManager -
 new() -
 new(.WindowManager) -
 add(.Window)void -
 close()boolean -
 getWindowCount()int -
 getWindows().Window[] -
 remove(.Window)void f
package org.eclipse.jface.wizard
IWizard ai
 addPages()void a
 canFinish()boolean a
 createPageControls(org.eclipse.swt.widgets.Composite)void a
 dispose()void a
 getContainer().IWizardContainer a
 getDefaultPageImage()org.eclipse.swt.graphics.Image a
 getDialogSettings()org.eclipse.jface.dialogs.IDialogSettings a
 getNextPage(.IWizardPage).IWizardPage a
 getMinimumWizardSize()org.eclipse.swt.graphics.Point d
 getPage(String).IWizardPage a
 getPageCount()int a
 getPages().IWizardPage[] a
 getPreviousPage(.IWizardPage).IWizardPage a
 getStartingPage().IWizardPage a
 getTitleBarColor()org.eclipse.swt.graphics.RGB a
 getWindowTitle()String a
 isHelpAvailable()boolean a
 needsPreviousAndNextButtons()boolean a
 needsProgressMonitor()boolean a
 performCancel()boolean a
 performFinish()boolean a
 setContainer(.IWizardContainer)void a
IWizardContainer ai :org.eclipse.jface.operation.IRunnableContext
 getCurrentPage().IWizardPage a
 getShell()org.eclipse.swt.widgets.Shell a
 showPage(.IWizardPage)void a
 updateButtons()void a
 updateMessage()void a
 updateTitleBar()void a
 updateWindowTitle()void a
IWizardContainer2 ai :.IWizardContainer
 updateSize()void a
IWizardNode ai
 dispose()void a
 getExtent()org.eclipse.swt.graphics.Point a
 getWizard().IWizard a
 isContentCreated()boolean a
IWizardPage ai :org.eclipse.jface.dialogs.IDialogPage
 canFlipToNextPage()boolean a
 getMinimumPageSize()org.eclipse.swt.graphics.Point d
 getName()String a
 getNextPage().IWizardPage a
 getPreviousPage().IWizardPage a
 getWizard().IWizard a
 isPageComplete()boolean a
 setPreviousPage(.IWizardPage)void a
 setWizard(.IWizard)void a
ProgressMonitorPart - :org.eclipse.swt.widgets.Composite,org.eclipse.core.runtime.IProgressMonitorWithBlocking
 fLabel org.eclipse.swt.widgets.Label o
 fTaskName String o
 fSubTaskName String o
 fProgressIndicator org.eclipse.jface.dialogs.ProgressIndicator o
 fCancelComponent org.eclipse.swt.widgets.Control o
 fIsCanceled boolean o
 blockedStatus org.eclipse.core.runtime.IStatus o
 fCancelListener org.eclipse.swt.widgets.Listener o
 new(org.eclipse.swt.widgets.Composite,org.eclipse.swt.widgets.Layout) -
 new(org.eclipse.swt.widgets.Composite,org.eclipse.swt.widgets.Layout,int) -
 new(org.eclipse.swt.widgets.Composite,org.eclipse.swt.widgets.Layout,boolean) -
 attachToCancelComponent(org.eclipse.swt.widgets.Control)void -
 beginTask(String,int)void -
 done()void -
 escapeMetaCharacters(String)String os
 initialize(org.eclipse.swt.widgets.Layout,int)void o
 internalWorked(double)void -
 isCanceled()boolean -
 removeFromCancelComponent(org.eclipse.swt.widgets.Control)void -
 setCanceled(boolean)void -
 setFont(org.eclipse.swt.graphics.Font)void -
 setTaskName(String)void -
 subTask(String)void -
 queueUpdateLabel()void o
 updateLabel()void o
 worked(int)void -
 clearBlocked()void -
 setBlocked(org.eclipse.core.runtime.IStatus)void -
Wizard a :.IWizard,org.eclipse.jface.window.IShellProvider
 DEFAULT_IMAGE String sf
 new() o
 addPage(.IWizardPage)void -
 addPages()void -
 canFinish()boolean -
 createPageControls(org.eclipse.swt.widgets.Composite)void -
 dispose()void -
 getContainer().IWizardContainer -
 getDefaultPageImage()org.eclipse.swt.graphics.Image -
 getDialogSettings()org.eclipse.jface.dialogs.IDialogSettings -
 getNextPage(.IWizardPage).IWizardPage -
 getPage(String).IWizardPage -
 getPageCount()int -
 getPages().IWizardPage[] -
 getPreviousPage(.IWizardPage).IWizardPage -
 getShell()org.eclipse.swt.widgets.Shell -
 getStartingPage().IWizardPage -
 getTitleBarColor()org.eclipse.swt.graphics.RGB -
 getWindowTitle()String -
 getMinimumWizardSize()org.eclipse.swt.graphics.Point -
 isHelpAvailable()boolean -
 needsPreviousAndNextButtons()boolean -
 needsProgressMonitor()boolean -
 performCancel()boolean -
 performFinish()boolean a
 setContainer(.IWizardContainer)void -
 setDefaultPageImageDescriptor(org.eclipse.jface.resource.ImageDescriptor)void -
 setDialogSettings(org.eclipse.jface.dialogs.IDialogSettings)void -
 setForcePreviousAndNextButtons(boolean)void -
 setHelpAvailable(boolean)void -
 setNeedsProgressMonitor(boolean)void -
 setTitleBarColor(org.eclipse.swt.graphics.RGB)void -
 setWindowTitle(String)void -
WizardDialog - :org.eclipse.jface.dialogs.TitleAreaDialog,.IWizardContainer2,org.eclipse.jface.dialogs.IPageChangeProvider +PageContainerFillLayout
 WIZ_IMG_ERROR String sf
 progressMonitorPart .ProgressMonitorPart p
 new(org.eclipse.swt.widgets.Shell,.IWizard) -
 setShellStyle(int)void -
 getShellStyle()int -
 setModal(boolean).WizardDialog -
 isModal()boolean -
 backPressed()void o
 buttonPressed(int)void o
 cancelPressed()void o
 close()boolean -
 configureShell(org.eclipse.swt.widgets.Shell)void o
 createButtonsForButtonBar(org.eclipse.swt.widgets.Composite)void o
 setButtonLayoutData(org.eclipse.swt.widgets.Button)void o
 getButton(int)org.eclipse.swt.widgets.Button o
 createContents(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createProgressMonitorPart(org.eclipse.swt.widgets.Composite,org.eclipse.swt.layout.GridLayout).ProgressMonitorPart o
 finishPressed()void o
 getCurrentPage().IWizardPage -
 getProgressMonitor()org.eclipse.core.runtime.IProgressMonitor o
 getWizard().IWizard o
 helpPressed()void o
 nextPressed()void o
 run(boolean,boolean,org.eclipse.jface.operation.IRunnableWithProgress)void - !java.lang.reflect.InvocationTargetException,InterruptedException
 setMinimumPageSize(int,int)void -
 setMinimumPageSize(org.eclipse.swt.graphics.Point)void -
 setPageSize(int,int)void -
 setPageSize(org.eclipse.swt.graphics.Point)void -
 setWizard(.IWizard)void o
 showPage(.IWizardPage)void -
 update()void o
 updateButtons()void -
 updateMessage()void -
 updateSize(.IWizardPage)void o
 updateSize()void -
 updateTitleBar()void -
 updateWindowTitle()void -
 getSelectedPage()Object -
 addPageChangedListener(org.eclipse.jface.dialogs.IPageChangedListener)void -
 removePageChangedListener(org.eclipse.jface.dialogs.IPageChangedListener)void -
 firePageChanged(org.eclipse.jface.dialogs.PageChangedEvent)void o
 addPageChangingListener(org.eclipse.jface.dialogs.IPageChangingListener)void -
 removePageChangingListener(org.eclipse.jface.dialogs.IPageChangingListener)void -
 firePageChanging(org.eclipse.jface.dialogs.PageChangingEvent)void o
 getDialogBoundsSettings()org.eclipse.jface.dialogs.IDialogSettings o
WizardDialog.PageContainerFillLayout o :org.eclipse.swt.widgets.Layout
 marginWidth int -
 marginHeight int -
 minimumWidth int -
 minimumHeight int -
 new(int,int,int,int) -
 computeSize(org.eclipse.swt.widgets.Composite,int,int,boolean)org.eclipse.swt.graphics.Point -
 getClientArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.graphics.Rectangle -
 layout(org.eclipse.swt.widgets.Composite,boolean)void -
 layoutPage(org.eclipse.swt.widgets.Control)void -
 setPageLocation(org.eclipse.swt.widgets.Control)void -
WizardPage a :org.eclipse.jface.dialogs.DialogPage,.IWizardPage
 new(String) o
 new(String,String,org.eclipse.jface.resource.ImageDescriptor) o
 canFlipToNextPage()boolean -
 getContainer().IWizardContainer o
 getDialogSettings()org.eclipse.jface.dialogs.IDialogSettings o
 getImage()org.eclipse.swt.graphics.Image -
 getName()String -
 getNextPage().IWizardPage -
 getPreviousPage().IWizardPage -
 getShell()org.eclipse.swt.widgets.Shell -
 getWizard().IWizard -
 isCurrentPage()boolean o
 isPageComplete()boolean -
 setDescription(String)void -
 setErrorMessage(String)void -
 setImageDescriptor(org.eclipse.jface.resource.ImageDescriptor)void -
 setMessage(String,int)void -
 setPageComplete(boolean)void -
 setPreviousPage(.IWizardPage)void -
 setTitle(String)void -
 setWizard(.IWizard)void -
 toString()String -
WizardSelectionPage a :.WizardPage
 new(String) o
 canFlipToNextPage()boolean -
 dispose()void -
 getNextPage().IWizardPage -
 getSelectedNode().IWizardNode -
 setSelectedNode(.IWizardNode)void o
