# org.eclipse.platform:org.eclipse.ui.views:3.13.100
package org.eclipse.ui.views.contentoutline
ContentOutline - :org.eclipse.ui.part.PageBookView,org.eclipse.jface.viewers.ISelectionProvider,org.eclipse.jface.viewers.ISelectionChangedListener
 PREFIX String sf
 CONTENT_OUTLINE_VIEW_HELP_CONTEXT_ID String sf
 new() -
 addSelectionChangedListener(org.eclipse.jface.viewers.ISelectionChangedListener)void -
 createDefaultPage(org.eclipse.ui.part.PageBook)org.eclipse.ui.part.IPage o
 createPartControl(org.eclipse.swt.widgets.Composite)void -
 doCreatePage(org.eclipse.ui.IWorkbenchPart)org.eclipse.ui.part.PageBookView.PageRec o
 doDestroyPage(org.eclipse.ui.IWorkbenchPart,org.eclipse.ui.part.PageBookView.PageRec)void o
 getAdapter(Class<<T>>)<T> - <T=Object>
 getBootstrapPart()org.eclipse.ui.IWorkbenchPart o
 getSelection()org.eclipse.jface.viewers.ISelection -
 isImportant(org.eclipse.ui.IWorkbenchPart)boolean o
 partBroughtToTop(org.eclipse.ui.IWorkbenchPart)void -
 removeSelectionChangedListener(org.eclipse.jface.viewers.ISelectionChangedListener)void -
 selectionChanged(org.eclipse.jface.viewers.SelectionChangedEvent)void -
 setSelection(org.eclipse.jface.viewers.ISelection)void -
 showPageRec(org.eclipse.ui.part.PageBookView.PageRec)void o
ContentOutlinePage a :org.eclipse.ui.part.Page,.IContentOutlinePage,org.eclipse.jface.viewers.ISelectionChangedListener
 new() o
 addSelectionChangedListener(org.eclipse.jface.viewers.ISelectionChangedListener)void -
 createControl(org.eclipse.swt.widgets.Composite)void -
 getTreeStyle()int o
 fireSelectionChanged(org.eclipse.jface.viewers.ISelection)void o
 getControl()org.eclipse.swt.widgets.Control -
 getSelection()org.eclipse.jface.viewers.ISelection -
 getTreeViewer()org.eclipse.jface.viewers.TreeViewer o
 init(org.eclipse.ui.part.IPageSite)void -
 removeSelectionChangedListener(org.eclipse.jface.viewers.ISelectionChangedListener)void -
 selectionChanged(org.eclipse.jface.viewers.SelectionChangedEvent)void -
 setFocus()void -
 setSelection(org.eclipse.jface.viewers.ISelection)void -
IContentOutlinePage ai :org.eclipse.ui.part.IPage,org.eclipse.jface.viewers.ISelectionProvider
package org.eclipse.ui.views.properties
ComboBoxLabelProvider - :org.eclipse.jface.viewers.LabelProvider
 new(String[]) -
 getValues()String[] -
 setValues(String[])void -
 getText(Object)String -
ComboBoxPropertyDescriptor - :.PropertyDescriptor
 new(Object,String,String[]) -
 createPropertyEditor(org.eclipse.swt.widgets.Composite)org.eclipse.jface.viewers.CellEditor -
 getLabelProvider()org.eclipse.jface.viewers.ILabelProvider -
IPropertyDescriptor ai
 createPropertyEditor(org.eclipse.swt.widgets.Composite)org.eclipse.jface.viewers.CellEditor a
 getCategory()String a
 getDescription()String a
 getDisplayName()String a
 getFilterFlags()String[] a
 getHelpContextIds()Object a
 getId()Object a
 getLabelProvider()org.eclipse.jface.viewers.ILabelProvider a
 isCompatibleWith(.IPropertyDescriptor)boolean a
IPropertySheetEntry ai
 FILTER_ID_EXPERT String sf
 addPropertySheetEntryListener(.IPropertySheetEntryListener)void a
 applyEditorValue()void a
 dispose()void a
 getCategory()String a
 getChildEntries().IPropertySheetEntry[] a
 getDescription()String a
 getDisplayName()String a
 getEditor(org.eclipse.swt.widgets.Composite)org.eclipse.jface.viewers.CellEditor a
 getErrorText()String a
 getFilters()String[] a
 getHelpContextIds()Object a
 getImage()org.eclipse.swt.graphics.Image a
 getValueAsString()String a
 hasChildEntries()boolean a
 removePropertySheetEntryListener(.IPropertySheetEntryListener)void a
 resetPropertyValue()void a
 setValues(Object[])void a
IPropertySheetEntryListener ai
 childEntriesChanged(.IPropertySheetEntry)void a
 errorMessageChanged(.IPropertySheetEntry)void a
 valueChanged(.IPropertySheetEntry)void a
IPropertySheetPage ai :org.eclipse.ui.part.IPage,org.eclipse.ui.ISelectionListener
IPropertySource ai
 getEditableValue()Object a
 getPropertyDescriptors().IPropertyDescriptor[] a
 getPropertyValue(Object)Object a
 isPropertySet(Object)boolean a
 resetPropertyValue(Object)void a
 setPropertyValue(Object,Object)void a
IPropertySourceProvider ai
 getPropertySource(Object).IPropertySource a
NewPropertySheetHandler - :org.eclipse.core.commands.AbstractHandler
 ID String sf
 new() -
 execute(org.eclipse.core.commands.ExecutionEvent)Object - !org.eclipse.core.commands.ExecutionException
 getShowInContext(org.eclipse.core.commands.ExecutionEvent).PropertyShowInContext o !org.eclipse.core.commands.ExecutionException
 findPropertySheet(org.eclipse.core.commands.ExecutionEvent,.PropertyShowInContext).PropertySheet o !org.eclipse.ui.PartInitException,org.eclipse.core.commands.ExecutionException
PinPropertySheetAction - :org.eclipse.jface.action.Action
 new() -
PropertyColumnLabelProvider - :org.eclipse.jface.viewers.ColumnLabelProvider
 propertySourceProvider .IPropertySourceProvider o
 propertyID Object o
 new(.IPropertySourceProvider,Object) -
 getText(Object)String -
 getImage(Object)org.eclipse.swt.graphics.Image -
PropertyDescriptor - :.IPropertyDescriptor
 new(Object,String) -
 createPropertyEditor(org.eclipse.swt.widgets.Composite)org.eclipse.jface.viewers.CellEditor -
 getAlwaysIncompatible()boolean o
 getCategory()String -
 getDescription()String -
 getDisplayName()String -
 getFilterFlags()String[] -
 getHelpContextIds()Object -
 getId()Object -
 getLabelProvider()org.eclipse.jface.viewers.ILabelProvider -
 getValidator()org.eclipse.jface.viewers.ICellEditorValidator o
 isLabelProviderSet()boolean -
 isCompatibleWith(.IPropertyDescriptor)boolean -
 setAlwaysIncompatible(boolean)void -
 setCategory(String)void -
 setDescription(String)void -
 setFilterFlags(String[])void -
 setHelpContextIds(Object)void -
 setLabelProvider(org.eclipse.jface.viewers.ILabelProvider)void -
 setValidator(org.eclipse.jface.viewers.ICellEditorValidator)void -
PropertySheet - :org.eclipse.ui.part.PageBookView,org.eclipse.ui.ISelectionListener,org.eclipse.ui.part.IShowInTarget,org.eclipse.ui.part.IShowInSource,org.eclipse.core.runtime.IRegistryEventListener,org.eclipse.ui.ISecondarySaveableSource
 HELP_CONTEXT_PROPERTY_SHEET_VIEW String sf
 new() -
 createDefaultPage(org.eclipse.ui.part.PageBook)org.eclipse.ui.part.IPage o
 createPartControl(org.eclipse.swt.widgets.Composite)void -
 dispose()void -
 doCreatePage(org.eclipse.ui.IWorkbenchPart)org.eclipse.ui.part.PageBookView.PageRec o
 createPropertySheetPage(org.eclipse.ui.part.PageBook)org.eclipse.ui.part.IPage o
 doDestroyPage(org.eclipse.ui.IWorkbenchPart,org.eclipse.ui.part.PageBookView.PageRec)void o
 getBootstrapPart()org.eclipse.ui.IWorkbenchPart o
 init(org.eclipse.ui.IViewSite)void - !org.eclipse.ui.PartInitException
 saveState(org.eclipse.ui.IMemento)void -
 isImportant(org.eclipse.ui.IWorkbenchPart)boolean o
 partClosed(org.eclipse.ui.IWorkbenchPart)void -
 partVisible(org.eclipse.ui.IWorkbenchPart)void o
 partHidden(org.eclipse.ui.IWorkbenchPart)void o
 partActivated(org.eclipse.ui.IWorkbenchPart)void -
 selectionChanged(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)void -
 isDirtyStateSupported()boolean -
 getViewAdapter(Class<<T>>)<T> o <T=Object>
 getSaveablePart()org.eclipse.ui.ISaveablePart o
 isPinned()boolean -
 getShowInContext()org.eclipse.ui.part.ShowInContext -
 show(org.eclipse.ui.part.ShowInContext)boolean -
 setPinned(boolean)void -
 added(org.eclipse.core.runtime.IExtension[])void -
 added(org.eclipse.core.runtime.IExtensionPoint[])void -
 removed(org.eclipse.core.runtime.IExtension[])void -
 removed(org.eclipse.core.runtime.IExtensionPoint[])void -
PropertySheetEntry - :org.eclipse.core.commands.common.EventManager,.IPropertySheetEntry
 new() -
 addPropertySheetEntryListener(.IPropertySheetEntryListener)void -
 applyEditorValue()void -
 createChildEntry().PropertySheetEntry o
 dispose()void -
 getCategory()String -
 getChildEntries().IPropertySheetEntry[] -
 getDescription()String -
 getDescriptor().IPropertyDescriptor o
 getDisplayName()String -
 getEditor(org.eclipse.swt.widgets.Composite)org.eclipse.jface.viewers.CellEditor -
 getEditValue(int)Object o
 getErrorText()String -
 getFilters()String[] -
 getHelpContextIds()Object -
 getImage()org.eclipse.swt.graphics.Image -
 getParent().PropertySheetEntry o
 getPropertySource(Object).IPropertySource o
 getValueAsString()String -
 getValues()Object[] -
 hasChildEntries()boolean -
 refreshFromRoot()void o
 removePropertySheetEntryListener(.IPropertySheetEntryListener)void -
 resetPropertyValue()void -
 setPropertySourceProvider(.IPropertySourceProvider)void -
 setValues(Object[])void -
 valueChanged(.PropertySheetEntry)void o
 getForeground()org.eclipse.swt.graphics.Color o
 getBackground()org.eclipse.swt.graphics.Color o
 getFont()org.eclipse.swt.graphics.Font o
PropertySheetPage - :org.eclipse.ui.part.Page,.IPropertySheetPage,org.eclipse.core.runtime.IAdaptable
 HELP_CONTEXT_PROPERTY_SHEET_PAGE String sf
 new() -
 createControl(org.eclipse.swt.widgets.Composite)void -
 dispose()void -
 getAdapter(Class<<T>>)<T> - <T=Object>
 getSaveablePart()org.eclipse.ui.ISaveablePart o
 getControl()org.eclipse.swt.widgets.Control -
 handleEntrySelection(org.eclipse.jface.viewers.ISelection)void -
 initDragAndDrop()void o
 makeContributions(org.eclipse.jface.action.IMenuManager,org.eclipse.jface.action.IToolBarManager,org.eclipse.jface.action.IStatusLineManager)void -
 refresh()void -
 selectionChanged(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)void -
 setActionBars(org.eclipse.ui.IActionBars)void -
 setFocus()void -
 setPropertySourceProvider(.IPropertySourceProvider)void -
 setRootEntry(.IPropertySheetEntry)void -
 setSorter(.PropertySheetSorter)void o
PropertySheetSorter -
 new() -
 new(java.text.Collator) -
 compare(.IPropertySheetEntry,.IPropertySheetEntry)int -
 compareCategories(String,String)int -
 getCollator()java.text.Collator o
 sort(.IPropertySheetEntry[])void -
PropertyShowInContext - :org.eclipse.ui.part.ShowInContext
 new(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection) -
 new(org.eclipse.ui.IWorkbenchPart,org.eclipse.ui.part.ShowInContext) -
 getPart()org.eclipse.ui.IWorkbenchPart -
 setPart(org.eclipse.ui.IWorkbenchPart)void -
 hashCode()int -
 equals(Object)boolean -
