# org.eclipse.platform:org.eclipse.ui.navigator.resources:3.10.100
package org.eclipse.ui.navigator.resources
GoIntoActionProvider - :org.eclipse.ui.navigator.CommonActionProvider
 new() -
 init(org.eclipse.ui.navigator.ICommonActionExtensionSite)void -
 dispose()void -
 fillActionBars(org.eclipse.ui.IActionBars)void -
 fillContextMenu(org.eclipse.jface.action.IMenuManager)void -
 updateActionBars()void -
ProjectExplorer f :org.eclipse.ui.navigator.CommonNavigator,org.eclipse.ui.ISecondarySaveableSource
 VIEW_ID String sf
 WORKING_SETS int sf
 PROJECTS int sf
 new() -
 init(org.eclipse.ui.IViewSite,org.eclipse.ui.IMemento)void - !org.eclipse.ui.PartInitException
 saveState(org.eclipse.ui.IMemento)void -
 createPartControl(org.eclipse.swt.widgets.Composite)void -
 createCommonActionGroup()org.eclipse.ui.actions.ActionGroup o
 updateTitle()void -
 getFrameToolTipText(Object)String -
 setRootMode(int)void -
 getRootMode()int -
 setWorkingSetLabel(String)void -
 getWorkingSetLabel()String -
 handleDoubleClick(org.eclipse.jface.viewers.DoubleClickEvent)void o
 createCommonViewer(org.eclipse.swt.widgets.Composite)org.eclipse.ui.navigator.CommonViewer o
 getSaveables()org.eclipse.ui.Saveable[] -
 getActiveSaveables()org.eclipse.ui.Saveable[] -
 isDirtyStateSupported()boolean -
 initListeners(org.eclipse.jface.viewers.TreeViewer)void o
