# org.eclipse.platform:org.eclipse.swt.gtk.linux.x86_64:3.135.0
package org.eclipse.swt
SWTException - :RuntimeException
 code int -
 throwable Throwable -
 new() -
 new(String) -
 new(int) -
 new(int,String) -
 getCause()Throwable -
 getMessage()String -
 printStackTrace()void -
SwtCallable ai <V=Object,E=Exception>
 call()<V> a !<E>
SwtRunnable ai <E=Exception>
 run()void a !<E>
package org.eclipse.swt.accessibility
Accessible -
 new(.Accessible) -
 new() ox
 addAccessibleListener(.AccessibleListener)void -
 addAccessibleControlListener(.AccessibleControlListener)void -
 addAccessibleTextListener(.AccessibleTextListener)void -
 addAccessibleActionListener(.AccessibleActionListener)void -
 addAccessibleEditableTextListener(.AccessibleEditableTextListener)void -
 addAccessibleHyperlinkListener(.AccessibleHyperlinkListener)void -
 addAccessibleTableListener(.AccessibleTableListener)void -
 addAccessibleTableCellListener(.AccessibleTableCellListener)void -
 addAccessibleValueListener(.AccessibleValueListener)void -
 addAccessibleAttributeListener(.AccessibleAttributeListener)void -
 addRelation(int,.Accessible)void -
 dispose()void -
 getControl()org.eclipse.swt.widgets.Control -
 internal_dispose_Accessible()void -
 internal_new_Accessible(org.eclipse.swt.widgets.Control).Accessible s
 removeAccessibleControlListener(.AccessibleControlListener)void -
 removeAccessibleListener(.AccessibleListener)void -
 removeAccessibleTextListener(.AccessibleTextListener)void -
 removeAccessibleActionListener(.AccessibleActionListener)void -
 removeAccessibleEditableTextListener(.AccessibleEditableTextListener)void -
 removeAccessibleHyperlinkListener(.AccessibleHyperlinkListener)void -
 removeAccessibleTableListener(.AccessibleTableListener)void -
 removeAccessibleTableCellListener(.AccessibleTableCellListener)void -
 removeAccessibleValueListener(.AccessibleValueListener)void -
 removeAccessibleAttributeListener(.AccessibleAttributeListener)void -
 removeRelation(int,.Accessible)void -
 sendEvent(int,Object)void -
 sendEvent(int,Object,int)void -
 selectionChanged()void -
 setFocus(int)void -
 textCaretMoved(int)void -
 textChanged(int,int,int)void -
 textSelectionChanged()void -
AccessibleActionListener ai :java.util.EventListener
 getActionCount(.AccessibleActionEvent)void a
 doAction(.AccessibleActionEvent)void a
 getDescription(.AccessibleActionEvent)void a
 getKeyBinding(.AccessibleActionEvent)void a
 getName(.AccessibleActionEvent)void a
AccessibleAttributeListener ai :java.util.EventListener
 getAttributes(.AccessibleAttributeEvent)void a
 getTextAttributes(.AccessibleTextAttributeEvent)void a
AccessibleControlListener ai :java.util.EventListener
 getChildAtPoint(.AccessibleControlEvent)void a
 getLocation(.AccessibleControlEvent)void a
 getChild(.AccessibleControlEvent)void a
 getChildCount(.AccessibleControlEvent)void a
 getDefaultAction(.AccessibleControlEvent)void a
 getFocus(.AccessibleControlEvent)void a
 getRole(.AccessibleControlEvent)void a
 getSelection(.AccessibleControlEvent)void a
 getState(.AccessibleControlEvent)void a
 getValue(.AccessibleControlEvent)void a
 getChildren(.AccessibleControlEvent)void a
AccessibleEditableTextListener ai :java.util.EventListener
 copyText(.AccessibleEditableTextEvent)void a
 cutText(.AccessibleEditableTextEvent)void a
 pasteText(.AccessibleEditableTextEvent)void a
 replaceText(.AccessibleEditableTextEvent)void a
 setTextAttributes(.AccessibleTextAttributeEvent)void a
AccessibleHyperlinkListener ai :java.util.EventListener
 getAnchor(.AccessibleHyperlinkEvent)void a
 getAnchorTarget(.AccessibleHyperlinkEvent)void a
 getStartIndex(.AccessibleHyperlinkEvent)void a
 getEndIndex(.AccessibleHyperlinkEvent)void a
AccessibleListener ai :java.util.EventListener
 getName(.AccessibleEvent)void a
 getHelp(.AccessibleEvent)void a
 getKeyboardShortcut(.AccessibleEvent)void a
 getDescription(.AccessibleEvent)void a
 getNameAdapter(java.util.function.Consumer<.AccessibleEvent>).AccessibleListener s
 getHelpAdapter(java.util.function.Consumer<.AccessibleEvent>).AccessibleListener s
 getKeyboardShortcutAdapter(java.util.function.Consumer<.AccessibleEvent>).AccessibleListener s
 getDescriptionAdapter(java.util.function.Consumer<.AccessibleEvent>).AccessibleListener s
AccessibleTableCellListener ai :java.util.EventListener
 getColumnSpan(.AccessibleTableCellEvent)void a
 getColumnHeaders(.AccessibleTableCellEvent)void a
 getColumnIndex(.AccessibleTableCellEvent)void a
 getRowSpan(.AccessibleTableCellEvent)void a
 getRowHeaders(.AccessibleTableCellEvent)void a
 getRowIndex(.AccessibleTableCellEvent)void a
 getTable(.AccessibleTableCellEvent)void a
 isSelected(.AccessibleTableCellEvent)void a
AccessibleTableListener ai :java.util.EventListener
 deselectColumn(.AccessibleTableEvent)void a
 deselectRow(.AccessibleTableEvent)void a
 getCaption(.AccessibleTableEvent)void ax
 getCell(.AccessibleTableEvent)void a
 getColumn(.AccessibleTableEvent)void a
 getColumnCount(.AccessibleTableEvent)void a
 getColumnDescription(.AccessibleTableEvent)void a
 getColumnHeader(.AccessibleTableEvent)void a
 getColumnHeaderCells(.AccessibleTableEvent)void a
 getColumns(.AccessibleTableEvent)void a
 getRow(.AccessibleTableEvent)void a
 getRowCount(.AccessibleTableEvent)void a
 getRowDescription(.AccessibleTableEvent)void a
 getRowHeader(.AccessibleTableEvent)void a
 getRowHeaderCells(.AccessibleTableEvent)void a
 getRows(.AccessibleTableEvent)void a
 getSelectedCellCount(.AccessibleTableEvent)void a
 getSelectedCells(.AccessibleTableEvent)void a
 getSelectedColumnCount(.AccessibleTableEvent)void a
 getSelectedColumns(.AccessibleTableEvent)void a
 getSelectedRowCount(.AccessibleTableEvent)void a
 getSelectedRows(.AccessibleTableEvent)void a
 getSummary(.AccessibleTableEvent)void ax
 getVisibleColumns(.AccessibleTableEvent)void a
 getVisibleRows(.AccessibleTableEvent)void a
 isColumnSelected(.AccessibleTableEvent)void a
 isRowSelected(.AccessibleTableEvent)void a
 selectColumn(.AccessibleTableEvent)void a
 selectRow(.AccessibleTableEvent)void a
 setSelectedColumn(.AccessibleTableEvent)void a
 setSelectedRow(.AccessibleTableEvent)void a
AccessibleTextListener ai :java.util.EventListener
 getCaretOffset(.AccessibleTextEvent)void a
 getSelectionRange(.AccessibleTextEvent)void a
AccessibleValueListener ai :java.util.EventListener
 getCurrentValue(.AccessibleValueEvent)void a
 setCurrentValue(.AccessibleValueEvent)void a
 getMaximumValue(.AccessibleValueEvent)void a
 getMinimumValue(.AccessibleValueEvent)void a
package org.eclipse.swt.awt
SWT_AWT -
 embeddedFrameClass String s
 new() -
 getFrame(org.eclipse.swt.widgets.Composite)java.awt.Frame s
 new_Frame(org.eclipse.swt.widgets.Composite)java.awt.Frame s
 new_Shell(org.eclipse.swt.widgets.Display,java.awt.Canvas)org.eclipse.swt.widgets.Shell s
package org.eclipse.swt.browser
AuthenticationListener ai :java.util.EventListener
 authenticate(.AuthenticationEvent)void a
Browser - :org.eclipse.swt.widgets.Composite
 new(org.eclipse.swt.widgets.Composite,int) -
 checkWidget()void o
 clearSessions()void s
 getCookie(String,String)String s
 setCookie(String,String)boolean s
 addAuthenticationListener(.AuthenticationListener)void -
 addCloseWindowListener(.CloseWindowListener)void -
 addLocationListener(.LocationListener)void -
 addOpenWindowListener(.OpenWindowListener)void -
 addProgressListener(.ProgressListener)void -
 addStatusTextListener(.StatusTextListener)void -
 addTitleListener(.TitleListener)void -
 addVisibilityWindowListener(.VisibilityWindowListener)void -
 back()boolean -
 checkSubclass()void o
 execute(String)boolean -
 close()boolean -
 evaluate(String)Object - !org.eclipse.swt.SWTException
 evaluate(String,boolean)Object - !org.eclipse.swt.SWTException
 forward()boolean -
 getBrowserType()String -
 getJavascriptEnabled()boolean -
 getStyle()int -
 getText()String -
 getUrl()String -
 getWebBrowser()Object x
 isBackEnabled()boolean -
 isFocusControl()boolean -
 isForwardEnabled()boolean -
 refresh()void -
 removeAuthenticationListener(.AuthenticationListener)void -
 removeCloseWindowListener(.CloseWindowListener)void -
 removeLocationListener(.LocationListener)void -
 removeOpenWindowListener(.OpenWindowListener)void -
 removeProgressListener(.ProgressListener)void -
 removeStatusTextListener(.StatusTextListener)void -
 removeTitleListener(.TitleListener)void -
 removeVisibilityWindowListener(.VisibilityWindowListener)void -
 setJavascriptEnabled(boolean)void -
 setText(String)boolean -
 setText(String,boolean)boolean -
 setUrl(String)boolean -
 setUrl(String,String,String[])boolean -
 stop()void -
 toString()String -
BrowserFunction -
 new(.Browser,String) -
 new(.Browser,String,boolean,String[]) -
 dispose()void -
 function(Object[])Object -
 getBrowser().Browser -
 getName()String -
 isDisposed()boolean -
CloseWindowListener ai :java.util.EventListener
 close(.WindowEvent)void a
LocationListener ai :java.util.EventListener
 changing(.LocationEvent)void a
 changed(.LocationEvent)void a
 changingAdapter(java.util.function.Consumer<.LocationEvent>).LocationListener s
 changedAdapter(java.util.function.Consumer<.LocationEvent>).LocationListener s
OpenWindowListener ai :java.util.EventListener
 open(.WindowEvent)void a
ProgressListener ai :java.util.EventListener
 changed(.ProgressEvent)void a
 completed(.ProgressEvent)void a
 changedAdapter(java.util.function.Consumer<.ProgressEvent>).ProgressListener s
 completedAdapter(java.util.function.Consumer<.ProgressEvent>).ProgressListener s
StatusTextListener ai :java.util.EventListener
 changed(.StatusTextEvent)void a
TitleListener ai :java.util.EventListener
 changed(.TitleEvent)void a
VisibilityWindowListener ai :java.util.EventListener
 hide(.WindowEvent)void a
 show(.WindowEvent)void a
 hideAdapter(java.util.function.Consumer<.WindowEvent>).VisibilityWindowListener s
 showAdapter(java.util.function.Consumer<.WindowEvent>).VisibilityWindowListener s
WindowEvent - :org.eclipse.swt.events.TypedEvent
 required boolean -
 browser .Browser -
 location org.eclipse.swt.graphics.Point -
 size org.eclipse.swt.graphics.Point -
 addressBar boolean -
 menuBar boolean -
 statusBar boolean -
 toolBar boolean -
 new(org.eclipse.swt.widgets.Widget) -
 toString()String -
package org.eclipse.swt.custom
AnimatedProgress x :org.eclipse.swt.widgets.Canvas
 new(org.eclipse.swt.widgets.Composite,int) x
 clear()void x
 computeSize(int,int,boolean)org.eclipse.swt.graphics.Point x
 start()void x
 stop()void x
BidiSegmentEvent - :org.eclipse.swt.events.SegmentEvent
BidiSegmentListener ai :java.util.EventListener
 lineGetSegments(.BidiSegmentEvent)void a
Bullet -
 type int -
 style .StyleRange -
 text String -
 new(.StyleRange) -
 new(int,.StyleRange) -
 hashCode()int -
BusyIndicator -
 new() -
 showWhile(org.eclipse.swt.widgets.Display,Runnable)void s
 showWhile(java.util.concurrent.Future<?>)void s
 execute(org.eclipse.swt.SwtRunnable<<E>>)java.util.concurrent.CompletableFuture<?> s <E=Exception>
 execute(org.eclipse.swt.SwtRunnable<<E>>,java.util.concurrent.Executor)java.util.concurrent.CompletableFuture<?> s <E=Exception>
 compute(org.eclipse.swt.SwtCallable<<V>,<E>>)java.util.concurrent.CompletableFuture<<V>> s <V=Object,E=Exception>
 compute(org.eclipse.swt.SwtCallable<<V>,<E>>,java.util.concurrent.Executor)java.util.concurrent.CompletableFuture<<V>> s <V=Object,E=Exception>
CBanner - :org.eclipse.swt.widgets.Composite
 new(org.eclipse.swt.widgets.Composite,int) -
 getBottom()org.eclipse.swt.widgets.Control -
 getClientArea()org.eclipse.swt.graphics.Rectangle -
 getLeft()org.eclipse.swt.widgets.Control -
 getRight()org.eclipse.swt.widgets.Control -
 getRightMinimumSize()org.eclipse.swt.graphics.Point -
 getRightWidth()int -
 getSimple()boolean -
 setBottom(org.eclipse.swt.widgets.Control)void -
 setLayout(org.eclipse.swt.widgets.Layout)void -
 setLeft(org.eclipse.swt.widgets.Control)void -
 setRight(org.eclipse.swt.widgets.Control)void -
 setRightMinimumSize(org.eclipse.swt.graphics.Point)void -
 setRightWidth(int)void -
 setSimple(boolean)void -
CCombo - :org.eclipse.swt.widgets.Composite
 new(org.eclipse.swt.widgets.Composite,int) -
 add(String)void -
 add(String,int)void -
 addModifyListener(org.eclipse.swt.events.ModifyListener)void -
 addSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 addVerifyListener(org.eclipse.swt.events.VerifyListener)void -
 checkSubclass()void o
 clearSelection()void -
 computeSize(int,int,boolean)org.eclipse.swt.graphics.Point -
 copy()void -
 cut()void -
 deselect(int)void -
 deselectAll()void -
 getAlignment()int -
 getChildren()org.eclipse.swt.widgets.Control[] -
 getEditable()boolean -
 getItem(int)String -
 getItemCount()int -
 getItemHeight()int -
 getItems()String[] -
 getListVisible()boolean -
 getMenu()org.eclipse.swt.widgets.Menu -
 getSelection()org.eclipse.swt.graphics.Point -
 getSelectionIndex()int -
 getShell()org.eclipse.swt.widgets.Shell -
 getStyle()int -
 getText()String -
 getTextHeight()int -
 getTextLimit()int -
 getVisibleItemCount()int -
 indexOf(String)int -
 indexOf(String,int)int -
 isFocusControl()boolean -
 paste()void -
 redraw()void -
 redraw(int,int,int,int,boolean)void -
 remove(int)void -
 remove(int,int)void -
 remove(String)void -
 removeAll()void -
 removeModifyListener(org.eclipse.swt.events.ModifyListener)void -
 removeSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 removeVerifyListener(org.eclipse.swt.events.VerifyListener)void -
 select(int)void -
 setAlignment(int)void -
 setBackground(org.eclipse.swt.graphics.Color)void -
 setEditable(boolean)void -
 setEnabled(boolean)void -
 setFocus()boolean -
 setFont(org.eclipse.swt.graphics.Font)void -
 setForeground(org.eclipse.swt.graphics.Color)void -
 setItem(int,String)void -
 setItems(String[])void -
 setLayout(org.eclipse.swt.widgets.Layout)void -
 setListVisible(boolean)void -
 setMenu(org.eclipse.swt.widgets.Menu)void -
 setSelection(org.eclipse.swt.graphics.Point)void -
 setText(String)void -
 setTextLimit(int)void -
 setToolTipText(String)void -
 setVisible(boolean)void -
 setVisibleItemCount(int)void -
 traverse(int)boolean -
CLabel - :org.eclipse.swt.widgets.Canvas
 new(org.eclipse.swt.widgets.Composite,int) -
 computeSize(int,int,boolean)org.eclipse.swt.graphics.Point -
 getAlignment()int -
 getBottomMargin()int -
 getImage()org.eclipse.swt.graphics.Image -
 getLeftMargin()int -
 getRightMargin()int -
 getStyle()int -
 getText()String -
 getToolTipText()String -
 getTopMargin()int -
 setAlignment(int)void -
 setBackground(org.eclipse.swt.graphics.Color)void -
 setBackground(org.eclipse.swt.graphics.Color[],int[])void -
 setBackground(org.eclipse.swt.graphics.Color[],int[],boolean)void -
 setBackground(org.eclipse.swt.graphics.Image)void -
 setBottomMargin(int)void -
 setFont(org.eclipse.swt.graphics.Font)void -
 setImage(org.eclipse.swt.graphics.Image)void -
 setLeftMargin(int)void -
 setMargins(int,int,int,int)void -
 setRightMargin(int)void -
 setText(String)void -
 setToolTipText(String)void -
 setTopMargin(int)void -
 shortenText(org.eclipse.swt.graphics.GC,String,int)String o
CTabFolder - :org.eclipse.swt.widgets.Composite
 marginWidth int -
 marginHeight int -
 MIN_TAB_WIDTH int x
 borderInsideRGB org.eclipse.swt.graphics.RGB sx
 borderMiddleRGB org.eclipse.swt.graphics.RGB sx
 borderOutsideRGB org.eclipse.swt.graphics.RGB sx
 new(org.eclipse.swt.widgets.Composite,int) -
 addCTabFolder2Listener(.CTabFolder2Listener)void -
 addCTabFolderListener(.CTabFolderListener)void x
 addSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 computeTrim(int,int,int,int)org.eclipse.swt.graphics.Rectangle -
 getBorderVisible()boolean -
 getClientArea()org.eclipse.swt.graphics.Rectangle -
 getItem(int).CTabItem -
 getItem(org.eclipse.swt.graphics.Point).CTabItem -
 getItemCount()int -
 getItems().CTabItem[] -
 getMinimized()boolean -
 getMinimizeVisible()boolean -
 getMinimumCharacters()int -
 getMaximized()boolean -
 getMaximizeVisible()boolean -
 getMRUVisible()boolean -
 getRenderer().CTabFolderRenderer -
 getSelection().CTabItem -
 getSelectionBackground()org.eclipse.swt.graphics.Color -
 getSelectionForeground()org.eclipse.swt.graphics.Color -
 getSelectionIndex()int -
 getSimple()boolean x
 getSingle()boolean -
 getStyle()int -
 getTabHeight()int -
 getTabPosition()int -
 getTopRight()org.eclipse.swt.widgets.Control -
 getTopRightAlignment()int -
 getUnselectedCloseVisible()boolean -
 getUnselectedImageVisible()boolean -
 getSelectedImageVisible()boolean -
 indexOf(.CTabItem)int -
 removeCTabFolder2Listener(.CTabFolder2Listener)void -
 removeCTabFolderListener(.CTabFolderListener)void x
 removeSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 reskin(int)void -
 setBackground(org.eclipse.swt.graphics.Color)void -
 setBackground(org.eclipse.swt.graphics.Color[],int[])void -
 setBackground(org.eclipse.swt.graphics.Color[],int[],boolean)void -
 setBackgroundImage(org.eclipse.swt.graphics.Image)void -
 setBorderVisible(boolean)void -
 setFocus()boolean -
 setFont(org.eclipse.swt.graphics.Font)void -
 setForeground(org.eclipse.swt.graphics.Color)void -
 setInsertMark(.CTabItem,boolean)void -
 setInsertMark(int,boolean)void -
 moveItem(int,int)void -
 setMaximizeVisible(boolean)void -
 setLayout(org.eclipse.swt.widgets.Layout)void -
 setMaximized(boolean)void -
 setMinimizeVisible(boolean)void -
 setMinimized(boolean)void -
 setMinimumCharacters(int)void -
 setMRUVisible(boolean)void -
 setRenderer(.CTabFolderRenderer)void -
 setSelection(.CTabItem)void -
 setSelection(int)void -
 setSelectionBackground(org.eclipse.swt.graphics.Color)void -
 setSelectionBackground(org.eclipse.swt.graphics.Color[],int[])void -
 setSelectionBackground(org.eclipse.swt.graphics.Color[],int[],boolean)void -
 setSelectionBackground(org.eclipse.swt.graphics.Image)void -
 setSelectionForeground(org.eclipse.swt.graphics.Color)void -
 setSelectionBarThickness(int)void -
 setSimple(boolean)void x
 setSingle(boolean)void -
 setTabHeight(int)void -
 setTabPosition(int)void -
 setTopRight(org.eclipse.swt.widgets.Control)void -
 setTopRight(org.eclipse.swt.widgets.Control,int)void -
 setUnselectedCloseVisible(boolean)void -
 setDirtyIndicatorStyle(boolean)void -
 getDirtyIndicatorStyle()boolean -
 setUnselectedImageVisible(boolean)void -
 setSelectedImageVisible(boolean)void -
 showItem(.CTabItem)void -
 showSelection()void -
 setHighlightEnabled(boolean)void -
 getHighlightEnabled()boolean -
CTabFolder2Adapter - :.CTabFolder2Listener
 new() -
 close(.CTabFolderEvent)void -
 minimize(.CTabFolderEvent)void -
 maximize(.CTabFolderEvent)void -
 restore(.CTabFolderEvent)void -
 showList(.CTabFolderEvent)void -
CTabFolder2Listener ai :java.util.EventListener
 close(.CTabFolderEvent)void a
 minimize(.CTabFolderEvent)void a
 maximize(.CTabFolderEvent)void a
 restore(.CTabFolderEvent)void a
 showList(.CTabFolderEvent)void a
 itemsCount(.CTabFolderEvent)void d
 itemsCountAdapter(java.util.function.Consumer<.CTabFolderEvent>).CTabFolder2Listener s
 closeAdapter(java.util.function.Consumer<.CTabFolderEvent>).CTabFolder2Listener s
 minimizeAdapter(java.util.function.Consumer<.CTabFolderEvent>).CTabFolder2Listener s
 maximizeAdapter(java.util.function.Consumer<.CTabFolderEvent>).CTabFolder2Listener s
 restoreAdapter(java.util.function.Consumer<.CTabFolderEvent>).CTabFolder2Listener s
 showListAdapter(java.util.function.Consumer<.CTabFolderEvent>).CTabFolder2Listener s
CTabFolderAdapter - :.CTabFolderListener
 new() -
 itemClosed(.CTabFolderEvent)void -
CTabFolderEvent - :org.eclipse.swt.events.TypedEvent
 item org.eclipse.swt.widgets.Widget -
 doit boolean -
 x int -
 y int -
 width int -
 height int -
 toString()String -
CTabFolderListener ai :java.util.EventListener
 itemClosed(.CTabFolderEvent)void a
CTabFolderRenderer -
 parent .CTabFolder o
 PART_BODY int sf
 PART_HEADER int sf
 PART_BORDER int sf
 PART_BACKGROUND int sf
 PART_MAX_BUTTON int sf
 PART_MIN_BUTTON int sf
 PART_CHEVRON_BUTTON int sf
 PART_CLOSE_BUTTON int sf
 MINIMUM_SIZE int sf
 new(.CTabFolder) o
 computeSize(int,int,org.eclipse.swt.graphics.GC,int,int)org.eclipse.swt.graphics.Point o
 computeTrim(int,int,int,int,int,int)org.eclipse.swt.graphics.Rectangle o
 dispose()void o
 draw(int,int,org.eclipse.swt.graphics.Rectangle,org.eclipse.swt.graphics.GC)void o
CTabItem - :org.eclipse.swt.widgets.Item
 new(.CTabFolder,int) -
 new(.CTabFolder,int,int) -
 dispose()void -
 getBounds()org.eclipse.swt.graphics.Rectangle -
 getControl()org.eclipse.swt.widgets.Control -
 getDisabledImage()org.eclipse.swt.graphics.Image x
 getForeground()org.eclipse.swt.graphics.Color -
 getSelectionForeground()org.eclipse.swt.graphics.Color -
 getFont()org.eclipse.swt.graphics.Font -
 getParent().CTabFolder -
 getShowClose()boolean -
 getShowDirty()boolean -
 getToolTipText()String -
 isShowing()boolean -
 setControl(org.eclipse.swt.widgets.Control)void -
 setDisabledImage(org.eclipse.swt.graphics.Image)void x
 setFont(org.eclipse.swt.graphics.Font)void -
 setForeground(org.eclipse.swt.graphics.Color)void -
 setSelectionForeground(org.eclipse.swt.graphics.Color)void -
 setImage(org.eclipse.swt.graphics.Image)void -
 setShowClose(boolean)void -
 setShowDirty(boolean)void -
 setText(String)void -
 setToolTipText(String)void -
CaretEvent - :org.eclipse.swt.events.TypedEvent
 caretOffset int -
CaretListener ai :java.util.EventListener
 caretMoved(.CaretEvent)void a
ControlEditor -
 horizontalAlignment int -
 grabHorizontal boolean -
 minimumWidth int -
 verticalAlignment int -
 grabVertical boolean -
 minimumHeight int -
 new(org.eclipse.swt.widgets.Composite) -
 dispose()void -
 getEditor()org.eclipse.swt.widgets.Control -
 layout()void -
 setEditor(org.eclipse.swt.widgets.Control)void -
ExtendedModifyEvent f :org.eclipse.swt.events.TypedEvent
 start int -
 length int -
 replacedText String -
 new(.StyledTextEvent) -
ExtendedModifyListener ai :java.util.EventListener
 modifyText(.ExtendedModifyEvent)void a
LineBackgroundEvent - :org.eclipse.swt.events.TypedEvent
 lineOffset int -
 lineText String -
 lineBackground org.eclipse.swt.graphics.Color -
 new(.StyledTextEvent) -
LineBackgroundListener ai :java.util.EventListener
 lineGetBackground(.LineBackgroundEvent)void a
LineStyleEvent - :org.eclipse.swt.events.TypedEvent
 lineOffset int -
 lineText String -
 ranges int[] -
 styles .StyleRange[] -
 alignment int -
 indent int -
 wrapIndent int -
 justify boolean -
 bullet .Bullet -
 bulletIndex int -
 tabStops int[] -
 new(.StyledTextEvent) -
LineStyleListener ai :java.util.EventListener
 lineGetStyle(.LineStyleEvent)void a
MovementEvent - :org.eclipse.swt.events.TypedEvent
 lineOffset int -
 lineText String -
 offset int -
 newOffset int -
 movement int -
 new(.StyledTextEvent) -
MovementListener ai :java.util.EventListener
 getNextOffset(.MovementEvent)void a
 getPreviousOffset(.MovementEvent)void a
PaintObjectEvent - :org.eclipse.swt.events.TypedEvent
 gc org.eclipse.swt.graphics.GC -
 x int -
 y int -
 ascent int -
 descent int -
 style .StyleRange -
 bullet .Bullet -
 bulletIndex int -
 new(.StyledTextEvent) -
PaintObjectListener ai :java.util.EventListener
 paintObject(.PaintObjectEvent)void a
PopupList -
 new(org.eclipse.swt.widgets.Shell) -
 new(org.eclipse.swt.widgets.Shell,int) -
 getFont()org.eclipse.swt.graphics.Font -
 getItems()String[] -
 getMinimumWidth()int -
 open(org.eclipse.swt.graphics.Rectangle)String -
 select(String)void -
 setFont(org.eclipse.swt.graphics.Font)void -
 setItems(String[])void -
 setMinimumWidth(int)void -
ST -
 LINE_UP int sf
 LINE_DOWN int sf
 LINE_START int sf
 LINE_END int sf
 COLUMN_PREVIOUS int sf
 COLUMN_NEXT int sf
 PAGE_UP int sf
 PAGE_DOWN int sf
 WORD_PREVIOUS int sf
 WORD_NEXT int sf
 TEXT_START int sf
 TEXT_END int sf
 WINDOW_START int sf
 WINDOW_END int sf
 SELECT_ALL int sf
 SELECT_LINE_UP int sf
 SELECT_LINE_DOWN int sf
 SELECT_LINE_START int sf
 SELECT_LINE_END int sf
 SELECT_COLUMN_PREVIOUS int sf
 SELECT_COLUMN_NEXT int sf
 SELECT_PAGE_UP int sf
 SELECT_PAGE_DOWN int sf
 SELECT_WORD_PREVIOUS int sf
 SELECT_WORD_NEXT int sf
 SELECT_TEXT_START int sf
 SELECT_TEXT_END int sf
 SELECT_WINDOW_START int sf
 SELECT_WINDOW_END int sf
 CUT int sf
 COPY int sf
 PASTE int sf
 DELETE_PREVIOUS int sf
 DELETE_NEXT int sf
 DELETE_WORD_PREVIOUS int sf
 DELETE_WORD_NEXT int sf
 TOGGLE_OVERWRITE int sf
 TOGGLE_BLOCKSELECTION int sf
 BULLET_DOT int sf
 BULLET_NUMBER int sf
 BULLET_LETTER_LOWER int sf
 BULLET_LETTER_UPPER int sf
 BULLET_TEXT int sf
 BULLET_CUSTOM int sf
 ExtendedModify int sf
 LineGetBackground int sf
 LineGetStyle int sf
 TextChanging int sf
 TextSet int sf
 VerifyKey int sf
 TextChanged int sf
 LineGetSegments int sf
 PaintObject int sf
 WordNext int sf
 WordPrevious int sf
 CaretMoved int sf
 new() -
SashForm - :org.eclipse.swt.widgets.Composite
 SASH_WIDTH int -
 new(org.eclipse.swt.widgets.Composite,int) -
 getOrientation()int -
 getSashWidth()int -
 getStyle()int -
 getMaximizedControl()org.eclipse.swt.widgets.Control -
 getWeights()int[] -
 setOrientation(int)void -
 setBackground(org.eclipse.swt.graphics.Color)void -
 setForeground(org.eclipse.swt.graphics.Color)void -
 setLayout(org.eclipse.swt.widgets.Layout)void -
 setMaximizedControl(org.eclipse.swt.widgets.Control)void -
 setSashWidth(int)void -
 setToolTipText(String)void -
 setWeights(int[])void v
ScrolledComposite - :org.eclipse.swt.widgets.Composite
 new(org.eclipse.swt.widgets.Composite,int) -
 getAlwaysShowScrollBars()boolean -
 getExpandHorizontal()boolean -
 getExpandVertical()boolean -
 getMinWidth()int -
 getMinHeight()int -
 getContent()org.eclipse.swt.widgets.Control -
 getShowFocusedControl()boolean -
 getOrigin()org.eclipse.swt.graphics.Point -
 setOrigin(org.eclipse.swt.graphics.Point)void -
 setOrigin(int,int)void -
 setAlwaysShowScrollBars(boolean)void -
 setContent(org.eclipse.swt.widgets.Control)void -
 setExpandHorizontal(boolean)void -
 setExpandVertical(boolean)void -
 setLayout(org.eclipse.swt.widgets.Layout)void -
 setMinHeight(int)void -
 setMinSize(org.eclipse.swt.graphics.Point)void -
 setMinSize(int,int)void -
 setMinWidth(int)void -
 setShowFocusedControl(boolean)void -
 showControl(org.eclipse.swt.widgets.Control)void -
StackLayout - :org.eclipse.swt.widgets.Layout
 marginWidth int -
 marginHeight int -
 topControl org.eclipse.swt.widgets.Control -
 new() -
 computeSize(org.eclipse.swt.widgets.Composite,int,int,boolean)org.eclipse.swt.graphics.Point o
 flushCache(org.eclipse.swt.widgets.Control)boolean o
 layout(org.eclipse.swt.widgets.Composite,boolean)void o
 toString()String -
StyleRange - :org.eclipse.swt.graphics.TextStyle,Cloneable
 start int -
 length int -
 fontStyle int -
 new() -
 new(org.eclipse.swt.graphics.TextStyle) -
 new(int,int,org.eclipse.swt.graphics.Color,org.eclipse.swt.graphics.Color) -
 new(int,int,org.eclipse.swt.graphics.Color,org.eclipse.swt.graphics.Color,int) -
 equals(Object)boolean -
 hashCode()int -
 isUnstyled()boolean -
 similarTo(.StyleRange)boolean -
 clone()Object -
 toString()String -
StyledText - :org.eclipse.swt.widgets.Canvas
 new(org.eclipse.swt.widgets.Composite,int) -
 addExtendedModifyListener(.ExtendedModifyListener)void -
 addBidiSegmentListener(.BidiSegmentListener)void -
 addCaretListener(.CaretListener)void -
 addLineBackgroundListener(.LineBackgroundListener)void -
 addLineStyleListener(.LineStyleListener)void -
 addModifyListener(org.eclipse.swt.events.ModifyListener)void -
 addPaintObjectListener(.PaintObjectListener)void -
 addSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 addVerifyKeyListener(.VerifyKeyListener)void -
 addVerifyListener(org.eclipse.swt.events.VerifyListener)void -
 addWordMovementListener(.MovementListener)void -
 append(String)void -
 computeSize(int,int,boolean)org.eclipse.swt.graphics.Point -
 copy()void -
 copy(int)void -
 getAlignment()int -
 getAlwaysShowScrollBars()boolean -
 getMarginColor()org.eclipse.swt.graphics.Color -
 cut()void -
 getBackground()org.eclipse.swt.graphics.Color -
 getBaseline()int -
 getBaseline(int)int -
 getBidiColoring()boolean x
 getBlockSelection()boolean -
 getBlockSelectionBounds()org.eclipse.swt.graphics.Rectangle -
 getBottomMargin()int -
 getCaretOffset()int -
 getContent().StyledTextContent -
 getDragDetect()boolean -
 getDoubleClickEnabled()boolean -
 getEditable()boolean -
 getForeground()org.eclipse.swt.graphics.Color -
 getHorizontalIndex()int -
 getHorizontalPixel()int -
 getIndent()int -
 getJustify()boolean -
 getKeyBinding(int)int -
 getCharCount()int -
 getLine(int)String -
 getLineAlignment(int)int -
 getLineAtOffset(int)int -
 getLineBackground(int)org.eclipse.swt.graphics.Color -
 getLineBullet(int).Bullet -
 getLineCount()int -
 getLineDelimiter()String -
 getLineHeight()int -
 getLineHeight(int)int -
 getLineIndent(int)int -
 getLineVerticalIndent(int)int -
 getLineJustify(int)boolean -
 getLineSpacing()int -
 getLinePixel(int)int -
 getLineIndex(int)int -
 getLineTabStops(int)int[] -
 getLineWrapIndent(int)int -
 getLeftMargin()int -
 getLocationAtOffset(int)org.eclipse.swt.graphics.Point -
 getMouseNavigatorEnabled()boolean -
 getOffsetAtLine(int)int -
 getOffsetAtLocation(org.eclipse.swt.graphics.Point)int x
 getOffsetAtPoint(org.eclipse.swt.graphics.Point)int -
 getOrientation()int -
 getRanges()int[] -
 getRanges(int,int)int[] -
 getRightMargin()int -
 getSelection()org.eclipse.swt.graphics.Point -
 getSelectionRange()org.eclipse.swt.graphics.Point -
 getSelectionRanges()int[] -
 getSelectionBackground()org.eclipse.swt.graphics.Color -
 getSelectionCount()int -
 getSelectionForeground()org.eclipse.swt.graphics.Color -
 getSelectionText()String -
 getStyleRangeAtOffset(int).StyleRange -
 getStyleRanges().StyleRange[] -
 getStyleRanges(boolean).StyleRange[] -
 getStyleRanges(int,int).StyleRange[] -
 getStyleRanges(int,int,boolean).StyleRange[] -
 getTabs()int -
 getTabStops()int[] -
 getText()String -
 getText(int,int)String -
 getTextBounds(int,int)org.eclipse.swt.graphics.Rectangle -
 getTextRange(int,int)String -
 getTextLimit()int -
 getTopIndex()int -
 getTopMargin()int -
 getTopPixel()int -
 getWordWrap()boolean -
 getWrapIndent()int -
 insert(String)void -
 invokeAction(int)void -
 isTextSelected()boolean -
 paste()void -
 print()void -
 print(org.eclipse.swt.printing.Printer)Runnable -
 print(org.eclipse.swt.printing.Printer,.StyledTextPrintOptions)Runnable -
 redraw()void -
 redraw(int,int,int,int,boolean)void -
 redrawRange(int,int,boolean)void -
 removeBidiSegmentListener(.BidiSegmentListener)void -
 removeCaretListener(.CaretListener)void -
 removeExtendedModifyListener(.ExtendedModifyListener)void -
 removeLineBackgroundListener(.LineBackgroundListener)void -
 removeLineStyleListener(.LineStyleListener)void -
 removeModifyListener(org.eclipse.swt.events.ModifyListener)void -
 removePaintObjectListener(.PaintObjectListener)void -
 removeSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 removeVerifyListener(org.eclipse.swt.events.VerifyListener)void -
 removeVerifyKeyListener(.VerifyKeyListener)void -
 removeWordMovementListener(.MovementListener)void -
 replaceStyleRanges(int,int,.StyleRange[])void -
 replaceTextRange(int,int,String)void -
 scroll(int,int,int,int,int,int,boolean)void -
 selectAll()void -
 setAlignment(int)void -
 setAlwaysShowScrollBars(boolean)void -
 setBackground(org.eclipse.swt.graphics.Color)void -
 setBlockSelection(boolean)void -
 setBlockSelectionBounds(org.eclipse.swt.graphics.Rectangle)void -
 setBlockSelectionBounds(int,int,int,int)void -
 setCaret(org.eclipse.swt.widgets.Caret)void -
 setBidiColoring(boolean)void x
 setBottomMargin(int)void -
 setCaretOffset(int)void -
 setContent(.StyledTextContent)void -
 setCursor(org.eclipse.swt.graphics.Cursor)void -
 setDoubleClickEnabled(boolean)void -
 setDragDetect(boolean)void -
 setEditable(boolean)void -
 setEnabled(boolean)void -
 setFocus()boolean -
 setFixedLineMetrics(org.eclipse.swt.graphics.FontMetrics)void -
 setFont(org.eclipse.swt.graphics.Font)void -
 setForeground(org.eclipse.swt.graphics.Color)void -
 setHorizontalIndex(int)void -
 setHorizontalPixel(int)void -
 setIndent(int)void -
 setJustify(boolean)void -
 setKeyBinding(int,int)void -
 setLeftMargin(int)void -
 setLineAlignment(int,int,int)void -
 setLineBackground(int,int,org.eclipse.swt.graphics.Color)void -
 setLineBullet(int,int,.Bullet)void -
 setLineIndent(int,int,int)void -
 setLineVerticalIndent(int,int)void -
 setLineJustify(int,int,boolean)void -
 setLineSpacing(int)void -
 setLineSpacingProvider(.StyledTextLineSpacingProvider)void -
 setLineTabStops(int,int,int[])void -
 setLineWrapIndent(int,int,int)void -
 setMarginColor(org.eclipse.swt.graphics.Color)void -
 setMargins(int,int,int,int)void -
 setMouseNavigatorEnabled(boolean)void -
 setOrientation(int)void -
 setRightMargin(int)void -
 setSelection(int)void -
 setSelection(org.eclipse.swt.graphics.Point)void -
 setSelectionBackground(org.eclipse.swt.graphics.Color)void -
 setSelectionForeground(org.eclipse.swt.graphics.Color)void -
 setSelection(int,int)void -
 setSelectionRange(int,int)void -
 setSelectionRanges(int[])void -
 setStyleRange(.StyleRange)void -
 setStyleRanges(int,int,int[],.StyleRange[])void -
 setStyleRanges(int[],.StyleRange[])void -
 setStyleRanges(.StyleRange[])void -
 setTabs(int)void -
 setTabStops(int[])void -
 setText(String)void -
 setTextDirection(int)void -
 setTextLimit(int)void -
 setTopIndex(int)void -
 setTopMargin(int)void -
 setTopPixel(int)void -
 setWordWrap(boolean)void -
 setWrapIndent(int)void -
 showSelection()void -
 getData(String)Object -
StyledTextContent ai
 addTextChangeListener(.TextChangeListener)void a
 getCharCount()int a
 getLine(int)String a
 getLineAtOffset(int)int a
 getLineCount()int a
 getLineDelimiter()String a
 getOffsetAtLine(int)int a
 getTextRange(int,int)String a
 removeTextChangeListener(.TextChangeListener)void a
 replaceTextRange(int,int,String)void a
 setText(String)void a
StyledTextDropTargetEffect - :org.eclipse.swt.dnd.DropTargetEffect
 new(.StyledText) -
 dragEnter(org.eclipse.swt.dnd.DropTargetEvent)void -
 dragLeave(org.eclipse.swt.dnd.DropTargetEvent)void -
 dragOver(org.eclipse.swt.dnd.DropTargetEvent)void -
 dropAccept(org.eclipse.swt.dnd.DropTargetEvent)void -
StyledTextLineSpacingProvider ai
 getLineSpacing(int)Integer a
StyledTextPrintOptions -
 PAGE_TAG String sf
 SEPARATOR String sf
 header String -
 footer String -
 jobName String -
 printTextForeground boolean -
 printTextBackground boolean -
 printTextFontStyle boolean -
 printLineBackground boolean -
 printLineNumbers boolean -
 lineLabels String[] -
 new() -
TableCursor - :org.eclipse.swt.widgets.Canvas
 new(org.eclipse.swt.widgets.Table,int) -
 addSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 setVisible(boolean)void -
 removeSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 getColumn()int -
 getBackground()org.eclipse.swt.graphics.Color -
 getForeground()org.eclipse.swt.graphics.Color -
 getRow()org.eclipse.swt.widgets.TableItem -
 setBackground(org.eclipse.swt.graphics.Color)void -
 setForeground(org.eclipse.swt.graphics.Color)void -
 setSelection(int,int)void -
 setSelection(org.eclipse.swt.widgets.TableItem,int)void -
TableEditor - :.ControlEditor
 new(org.eclipse.swt.widgets.Table) -
 dispose()void -
 getColumn()int -
 getItem()org.eclipse.swt.widgets.TableItem -
 setColumn(int)void -
 setItem(org.eclipse.swt.widgets.TableItem)void -
 setEditor(org.eclipse.swt.widgets.Control)void -
 setEditor(org.eclipse.swt.widgets.Control,org.eclipse.swt.widgets.TableItem,int)void -
 layout()void -
TextChangeListener ai :java.util.EventListener
 textChanging(.TextChangingEvent)void a
 textChanged(.TextChangedEvent)void a
 textSet(.TextChangedEvent)void a
TextChangedEvent - :org.eclipse.swt.events.TypedEvent
 new(.StyledTextContent) -
TextChangingEvent - :org.eclipse.swt.events.TypedEvent
 start int -
 newText String -
 replaceCharCount int -
 newCharCount int -
 replaceLineCount int -
 newLineCount int -
 new(.StyledTextContent) -
TreeCursor - :org.eclipse.swt.widgets.Canvas
 new(org.eclipse.swt.widgets.Tree,int) -
 addSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 getBackground()org.eclipse.swt.graphics.Color -
 getColumn()int -
 getForeground()org.eclipse.swt.graphics.Color -
 getRow()org.eclipse.swt.widgets.TreeItem -
 removeSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 setBackground(org.eclipse.swt.graphics.Color)void -
 setForeground(org.eclipse.swt.graphics.Color)void -
 setSelection(int,int)void -
 setSelection(org.eclipse.swt.widgets.TreeItem,int)void -
 setVisible(boolean)void -
TreeEditor - :.ControlEditor
 new(org.eclipse.swt.widgets.Tree) -
 dispose()void -
 getColumn()int -
 getItem()org.eclipse.swt.widgets.TreeItem -
 setColumn(int)void -
 setItem(org.eclipse.swt.widgets.TreeItem)void -
 setEditor(org.eclipse.swt.widgets.Control,org.eclipse.swt.widgets.TreeItem,int)void -
 setEditor(org.eclipse.swt.widgets.Control)void -
 setEditor(org.eclipse.swt.widgets.Control,org.eclipse.swt.widgets.TreeItem)void -
 layout()void -
VerifyKeyListener ai :java.util.EventListener
 verifyKey(org.eclipse.swt.events.VerifyEvent)void a
ViewForm - :org.eclipse.swt.widgets.Composite
 marginWidth int -
 marginHeight int -
 horizontalSpacing int -
 verticalSpacing int -
 borderInsideRGB org.eclipse.swt.graphics.RGB sx
 borderMiddleRGB org.eclipse.swt.graphics.RGB sx
 borderOutsideRGB org.eclipse.swt.graphics.RGB sx
 new(org.eclipse.swt.widgets.Composite,int) -
 computeTrim(int,int,int,int)org.eclipse.swt.graphics.Rectangle -
 getClientArea()org.eclipse.swt.graphics.Rectangle -
 getContent()org.eclipse.swt.widgets.Control -
 getTopCenter()org.eclipse.swt.widgets.Control -
 getTopLeft()org.eclipse.swt.widgets.Control -
 getTopRight()org.eclipse.swt.widgets.Control -
 setContent(org.eclipse.swt.widgets.Control)void -
 setLayout(org.eclipse.swt.widgets.Layout)void -
 setTopCenter(org.eclipse.swt.widgets.Control)void -
 setTopLeft(org.eclipse.swt.widgets.Control)void -
 setTopRight(org.eclipse.swt.widgets.Control)void -
 setBorderVisible(boolean)void -
 setTopCenterSeparate(boolean)void -
package org.eclipse.swt.dnd
ByteArrayTransfer a :.Transfer
 new() -
 getSupportedTypes().TransferData[] -
 isSupportedType(.TransferData)boolean -
 javaToNative(Object,.TransferData)void o
 nativeToJava(.TransferData)Object o
DragSource - :org.eclipse.swt.widgets.Widget
 new(org.eclipse.swt.widgets.Control,int) -
 addDragListener(.DragSourceListener)void -
 checkSubclass()void o
 getControl()org.eclipse.swt.widgets.Control -
 getDragListeners().DragSourceListener[] -
 getDragSourceEffect().DragSourceEffect -
 getTransfer().Transfer[] -
 removeDragListener(.DragSourceListener)void -
 setDragSourceEffect(.DragSourceEffect)void -
 setTransfer(.Transfer[])void v
DragSourceAdapter - :.DragSourceListener
 new() -
 dragStart(.DragSourceEvent)void -
 dragFinished(.DragSourceEvent)void -
 dragSetData(.DragSourceEvent)void -
DragSourceEffect - :.DragSourceAdapter
 new(org.eclipse.swt.widgets.Control) -
 getControl()org.eclipse.swt.widgets.Control -
DragSourceEvent - :org.eclipse.swt.events.TypedEvent
 detail int -
 doit boolean -
 x int -
 y int -
 dataType .TransferData -
 image org.eclipse.swt.graphics.Image -
 offsetX int -
 offsetY int -
 new(.DNDEvent) -
 toString()String -
DragSourceListener ai :java.util.EventListener
 dragStart(.DragSourceEvent)void a
 dragSetData(.DragSourceEvent)void a
 dragFinished(.DragSourceEvent)void a
DropTarget - :org.eclipse.swt.widgets.Widget
 new(org.eclipse.swt.widgets.Control,int) -
 addDropListener(.DropTargetListener)void -
 checkSubclass()void o
 getControl()org.eclipse.swt.widgets.Control -
 getDropListeners().DropTargetListener[] -
 getDropTargetEffect().DropTargetEffect -
 getTransfer().Transfer[] -
 removeDropListener(.DropTargetListener)void -
 setTransfer(.Transfer[])void v
 setDropTargetEffect(.DropTargetEffect)void -
DropTargetAdapter - :.DropTargetListener
 new() -
 dragEnter(.DropTargetEvent)void -
 dragLeave(.DropTargetEvent)void -
 dragOperationChanged(.DropTargetEvent)void -
 dragOver(.DropTargetEvent)void -
 drop(.DropTargetEvent)void -
 dropAccept(.DropTargetEvent)void -
DropTargetEffect - :.DropTargetAdapter
 new(org.eclipse.swt.widgets.Control) -
 getControl()org.eclipse.swt.widgets.Control -
 getItem(int,int)org.eclipse.swt.widgets.Widget -
DropTargetEvent - :org.eclipse.swt.events.TypedEvent
 x int -
 y int -
 detail int -
 operations int -
 feedback int -
 item org.eclipse.swt.widgets.Widget -
 currentDataType .TransferData -
 dataTypes .TransferData[] -
 new(.DNDEvent) -
 toString()String -
DropTargetListener ai :java.util.EventListener
 dragEnter(.DropTargetEvent)void a
 dragLeave(.DropTargetEvent)void a
 dragOperationChanged(.DropTargetEvent)void a
 dragOver(.DropTargetEvent)void a
 drop(.DropTargetEvent)void a
 dropAccept(.DropTargetEvent)void a
Transfer a
 new() -
 getSupportedTypes().TransferData[] a
 isSupportedType(.TransferData)boolean a
 getTypeNames()String[] oa
 getTypeIds()int[] oa
 javaToNative(Object,.TransferData)void oa
 nativeToJava(.TransferData)Object oa
 registerType(String)int s
 validate(Object)boolean o
TransferData -
 type long -
 length int -
 format int -
 pValue long -
 result int -
 new() -
package org.eclipse.swt.events
ArmListener ai :java.util.EventListener
 widgetArmed(.ArmEvent)void a
ControlEvent f :.TypedEvent
 new(org.eclipse.swt.widgets.Event) -
ControlListener ai :java.util.EventListener
 controlMoved(.ControlEvent)void a
 controlResized(.ControlEvent)void a
 controlMovedAdapter(java.util.function.Consumer<.ControlEvent>).ControlListener s
 controlResizedAdapter(java.util.function.Consumer<.ControlEvent>).ControlListener s
DisposeEvent f :.TypedEvent
 new(org.eclipse.swt.widgets.Event) -
DisposeListener ai :java.util.EventListener
 widgetDisposed(.DisposeEvent)void a
DragDetectListener ai :java.util.EventListener
 dragDetected(.DragDetectEvent)void a
ExpandListener ai :java.util.EventListener
 itemCollapsed(.ExpandEvent)void a
 itemExpanded(.ExpandEvent)void a
 itemCollapsedAdapter(java.util.function.Consumer<.ExpandEvent>).ExpandListener s
 itemExpandedAdapter(java.util.function.Consumer<.ExpandEvent>).ExpandListener s
FocusEvent f :.TypedEvent
 new(org.eclipse.swt.widgets.Event) -
FocusListener ai :java.util.EventListener
 focusGained(.FocusEvent)void a
 focusLost(.FocusEvent)void a
 focusGainedAdapter(java.util.function.Consumer<.FocusEvent>).FocusListener s
 focusLostAdapter(java.util.function.Consumer<.FocusEvent>).FocusListener s
GestureListener ai :java.util.EventListener
 gesture(.GestureEvent)void a
HelpEvent f :.TypedEvent
 new(org.eclipse.swt.widgets.Event) -
HelpListener ai :java.util.EventListener
 helpRequested(.HelpEvent)void a
KeyAdapter a :.KeyListener
 new() -
 keyPressed(.KeyEvent)void -
 keyReleased(.KeyEvent)void -
KeyEvent - :.TypedEvent
 character char -
 keyCode int -
 keyLocation int -
 stateMask int -
 doit boolean -
 new(org.eclipse.swt.widgets.Event) -
 toString()String -
KeyListener ai :java.util.EventListener
 keyPressed(.KeyEvent)void a
 keyReleased(.KeyEvent)void a
 keyPressedAdapter(java.util.function.Consumer<.KeyEvent>).KeyListener s
 keyReleasedAdapter(java.util.function.Consumer<.KeyEvent>).KeyListener s
MenuDetectListener ai :java.util.EventListener
 menuDetected(.MenuDetectEvent)void a
MenuListener ai :java.util.EventListener
 menuHidden(.MenuEvent)void a
 menuShown(.MenuEvent)void a
 menuHiddenAdapter(java.util.function.Consumer<.MenuEvent>).MenuListener s
 menuShownAdapter(java.util.function.Consumer<.MenuEvent>).MenuListener s
ModifyEvent f :.TypedEvent
 new(org.eclipse.swt.widgets.Event) -
ModifyListener ai :java.util.EventListener
 modifyText(.ModifyEvent)void a
MouseEvent - :.TypedEvent
 button int -
 stateMask int -
 x int -
 y int -
 count int -
 new(org.eclipse.swt.widgets.Event) -
 toString()String -
MouseListener ai :java.util.EventListener
 mouseDoubleClick(.MouseEvent)void a
 mouseDown(.MouseEvent)void a
 mouseUp(.MouseEvent)void a
 mouseDoubleClickAdapter(java.util.function.Consumer<.MouseEvent>).MouseListener s
 mouseDownAdapter(java.util.function.Consumer<.MouseEvent>).MouseListener s
 mouseUpAdapter(java.util.function.Consumer<.MouseEvent>).MouseListener s
MouseMoveListener ai :java.util.EventListener
 mouseMove(.MouseEvent)void a
MouseTrackAdapter a :.MouseTrackListener
 new() -
 mouseEnter(.MouseEvent)void -
 mouseExit(.MouseEvent)void -
 mouseHover(.MouseEvent)void -
MouseTrackListener ai :java.util.EventListener
 mouseEnter(.MouseEvent)void a
 mouseExit(.MouseEvent)void a
 mouseHover(.MouseEvent)void a
 mouseEnterAdapter(java.util.function.Consumer<.MouseEvent>).MouseTrackListener s
 mouseExitAdapter(java.util.function.Consumer<.MouseEvent>).MouseTrackListener s
 mouseHoverAdapter(java.util.function.Consumer<.MouseEvent>).MouseTrackListener s
MouseWheelListener ai :java.util.EventListener
 mouseScrolled(.MouseEvent)void a
PaintEvent f :.TypedEvent
 gc org.eclipse.swt.graphics.GC -
 x int -
 y int -
 width int -
 height int -
 count int -
 new(org.eclipse.swt.widgets.Event) -
 toString()String -
PaintListener ai :java.util.EventListener
 paintControl(.PaintEvent)void a
SegmentEvent - :.TypedEvent
 lineOffset int -
 lineText String -
 segments int[] -
 segmentsChars char[] -
 new(org.eclipse.swt.widgets.Event) -
SegmentListener ai :java.util.EventListener
 getSegments(.SegmentEvent)void a
SelectionEvent - :.TypedEvent
 item org.eclipse.swt.widgets.Widget -
 detail int -
 x int -
 y int -
 width int -
 height int -
 stateMask int -
 text String -
 doit boolean -
 new(org.eclipse.swt.widgets.Event) -
 toString()String -
SelectionListener ai :java.util.EventListener
 widgetSelected(.SelectionEvent)void a
 widgetDefaultSelected(.SelectionEvent)void a
 widgetSelectedAdapter(java.util.function.Consumer<.SelectionEvent>).SelectionListener s
 widgetDefaultSelectedAdapter(java.util.function.Consumer<.SelectionEvent>).SelectionListener s
ShellEvent f :.TypedEvent
 doit boolean -
 new(org.eclipse.swt.widgets.Event) -
 toString()String -
ShellListener ai :java.util.EventListener
 shellActivated(.ShellEvent)void a
 shellClosed(.ShellEvent)void a
 shellDeactivated(.ShellEvent)void a
 shellDeiconified(.ShellEvent)void a
 shellIconified(.ShellEvent)void a
 shellActivatedAdapter(java.util.function.Consumer<.ShellEvent>).ShellListener s
 shellClosedAdapter(java.util.function.Consumer<.ShellEvent>).ShellListener s
 shellDeactivatedAdapter(java.util.function.Consumer<.ShellEvent>).ShellListener s
 shellDeiconifiedAdapter(java.util.function.Consumer<.ShellEvent>).ShellListener s
 shellIconifiedAdapter(java.util.function.Consumer<.ShellEvent>).ShellListener s
TouchListener ai :java.util.EventListener
 touch(.TouchEvent)void a
TraverseEvent f :.KeyEvent
 detail int -
 new(org.eclipse.swt.widgets.Event) -
 toString()String -
TraverseListener ai :java.util.EventListener
 keyTraversed(.TraverseEvent)void a
TreeAdapter a :.TreeListener
 new() -
 treeCollapsed(.TreeEvent)void -
 treeExpanded(.TreeEvent)void -
TreeEvent f :.SelectionEvent
 new(org.eclipse.swt.widgets.Event) -
TreeListener ai :java.util.EventListener
 treeCollapsed(.TreeEvent)void a
 treeExpanded(.TreeEvent)void a
 treeCollapsedAdapter(java.util.function.Consumer<.TreeEvent>).TreeListener s
 treeExpandedAdapter(java.util.function.Consumer<.TreeEvent>).TreeListener s
TypedEvent - :java.util.EventObject
 display org.eclipse.swt.widgets.Display -
 widget org.eclipse.swt.widgets.Widget -
 time int -
 data Object -
 new(Object) -
 new(org.eclipse.swt.widgets.Event) -
 toString()String -
VerifyEvent f :.KeyEvent
 start int -
 end int -
 text String -
 new(org.eclipse.swt.widgets.Event) -
 toString()String -
VerifyListener ai :java.util.EventListener
 verifyText(.VerifyEvent)void a
package org.eclipse.swt.graphics
AutoscalingMode fe :Enum<.AutoscalingMode>
 ENABLED .AutoscalingMode sf
 DISABLED .AutoscalingMode sf
 DISABLED_INHERITED .AutoscalingMode sf
 values().AutoscalingMode[] s
 valueOf(String).AutoscalingMode s
Color f :.Resource
 handle org.eclipse.swt.internal.gtk.GdkRGBA -
 new(.Device,int,int,int) -
 new(int,int,int) -
 new(.Device,int,int,int,int) -
 new(int,int,int,int) -
 new(.Device,.RGB) -
 new(.RGB) -
 new(.Device,.RGBA) -
 new(.RGBA) -
 new(.Device,.RGB,int) -
 new(.RGB,int) -
 dispose()void -
 getDevice().Device -
 equals(Object)boolean -
 getAlpha()int -
 getBlue()int -
 getGreen()int -
 getRed()int -
 hashCode()int -
 getRGB().RGB -
 getRGBA().RGBA -
 gtk_new(.Device,org.eclipse.swt.internal.gtk.GdkRGBA).Color s
 gtk_new(org.eclipse.swt.internal.gtk.GdkRGBA,int).Color s
 isDisposed()boolean -
 toString()String -
Cursor f :.Resource
 handle long -
 new(.Device,int) -
 new(.Device,.ImageData,.ImageData,int,int) x
 new(.Device,.ImageData,int,int) -
 new(.Device,.ImageDataProvider,int,int) -
 equals(Object)boolean -
 gtk_new(.Device,long).Cursor s
 hashCode()int -
 isDisposed()boolean -
 toString()String -
Device a :.Drawable
 CHANGE_SCALEFACTOR int osf
 xDisplay long o
 DEBUG boolean s
 CurrentDevice .Device os
 DeviceFinder Runnable os
 new() -
 new(.DeviceData) -
 isTracking()boolean -
 setTracking(boolean)void -
 checkDevice()void o
 create(.DeviceData)void o
 dispose()void -
 destroy()void o
 getBounds().Rectangle -
 getDeviceData().DeviceData -
 getClientArea().Rectangle -
 getDepth()int -
 getDPI().Point -
 getFontList(String,boolean).FontData[] -
 getSystemColor(int).Color -
 getSystemFont().Font -
 getWarnings()boolean -
 init()void o
 internal_new_GC(.GCData)long a
 internal_dispose_GC(long,.GCData)void a
 isDisposed()boolean -
 loadFont(String)boolean -
 release()void o
 setWarnings(boolean)void -
 getDeviceZoom()int o
 getPrimaryMonitor(long)long o
DeviceData -
 display_name String -
 application_name String -
 application_class String -
 debug boolean -
 tracking boolean -
 errors Error[] -
 objects Object[] -
 new() -
Drawable ai
 internal_new_GC(.GCData)long a
 internal_dispose_GC(long,.GCData)void a
 isAutoScalable()boolean d
Font f :.Resource
 handle long -
 new(.Device,.FontData) -
 new(.Device,.FontData[]) -
 new(.Device,String,int,int) -
 equals(Object)boolean -
 getFontData().FontData[] -
 gtk_new(.Device,long).Font s
 hashCode()int -
 isDisposed()boolean -
 toString()String -
FontData f
 name String -
 height float -
 style int -
 string byte[] -
 new() -
 new(String) -
 new(.FontData) -
 new(String,int,int) -
 equals(Object)boolean -
 getHeight()int -
 getLocale()String -
 getName()String -
 getStyle()int -
 hashCode()int -
 setHeight(int)void -
 setLocale(String)void -
 setName(String)void -
 setStyle(int)void -
 toString()String -
FontMetrics f
 equals(Object)boolean -
 getAscent()int -
 getAverageCharacterWidth()double -
 getAverageCharWidth()int x
 getDescent()int -
 getHeight()int -
 getLeading()int -
 hashCode()int -
GC f :.Resource
 handle long -
 new(.Drawable) -
 new(.Drawable,int) -
 gtk_new(long,.GCData).GC s
 gtk_new(.Drawable,.GCData).GC s
 copyArea(.Image,int,int)void -
 copyArea(int,int,int,int,int,int)void -
 copyArea(int,int,int,int,int,int,boolean)void -
 drawArc(int,int,int,int,int,int)void -
 drawFocus(int,int,int,int)void -
 drawImage(.Image,int,int)void -
 drawImage(.Image,int,int,int,int,int,int,int,int)void -
 drawImage(.Image,int,int,int,int)void -
 drawLine(int,int,int,int)void -
 drawOval(int,int,int,int)void -
 drawPath(.Path)void -
 drawPoint(int,int)void -
 drawPolygon(int[])void -
 drawPolyline(int[])void -
 drawRectangle(int,int,int,int)void -
 drawRectangle(.Rectangle)void -
 drawRoundRectangle(int,int,int,int,int,int)void -
 drawString(String,int,int)void -
 drawString(String,int,int,boolean)void -
 drawText(String,int,int)void -
 drawText(String,int,int,boolean)void -
 drawText(String,int,int,int)void -
 equals(Object)boolean -
 fillArc(int,int,int,int,int,int)void -
 fillGradientRectangle(int,int,int,int,boolean)void -
 fillOval(int,int,int,int)void -
 fillPath(.Path)void -
 fillPolygon(int[])void -
 fillRectangle(int,int,int,int)void -
 fillRectangle(.Rectangle)void -
 fillRoundRectangle(int,int,int,int,int,int)void -
 getAdvanceWidth(char)int -
 getAdvanced()boolean -
 getAlpha()int -
 getAntialias()int -
 getBackground().Color -
 getBackgroundPattern().Pattern -
 getCharWidth(char)int -
 getClipping().Rectangle -
 getClipping(.Region)void -
 getFillRule()int -
 getFont().Font -
 getFontMetrics().FontMetrics -
 getForeground().Color -
 getForegroundPattern().Pattern -
 getGCData().GCData -
 getInterpolation()int -
 getLineAttributes().LineAttributes -
 getLineCap()int -
 getLineDash()int[] -
 getLineJoin()int -
 getLineStyle()int -
 getLineWidth()int -
 getStyle()int -
 getTextAntialias()int -
 getTransform(.Transform)void -
 getXORMode()boolean -
 hashCode()int -
 isClipped()boolean -
 isDisposed()boolean -
 setAdvanced(boolean)void -
 setAlpha(int)void -
 setAntialias(int)void -
 setBackground(.Color)void -
 setBackgroundPattern(.Pattern)void -
 setClipping(int,int,int,int)void -
 setClipping(.Path)void -
 setClipping(.Rectangle)void -
 setClipping(.Region)void -
 setFont(.Font)void -
 setFillRule(int)void -
 setForeground(.Color)void -
 setForegroundPattern(.Pattern)void -
 setInterpolation(int)void -
 setLineAttributes(.LineAttributes)void -
 setLineCap(int)void -
 setLineDash(int[])void -
 setLineJoin(int)void -
 setLineStyle(int)void -
 setLineWidth(int)void -
 setTextAntialias(int)void -
 setTransform(.Transform)void -
 setXORMode(boolean)void -
 stringExtent(String).Point -
 textExtent(String).Point -
 textExtent(String,int).Point -
 toString()String -
GCData f
 device .Device -
 style int -
 state int -
 foregroundRGBA org.eclipse.swt.internal.gtk.GdkRGBA -
 backgroundRGBA org.eclipse.swt.internal.gtk.GdkRGBA -
 font .Font -
 foregroundPattern .Pattern -
 backgroundPattern .Pattern -
 lineWidth float -
 lineStyle int -
 lineDashes float[] -
 lineDashesOffset float -
 lineMiterLimit float -
 lineCap int -
 lineJoin int -
 xorMode boolean -
 alpha int -
 interpolation int -
 image .Image -
 clipRgn long -
 context long -
 layout long -
 damageRgn long -
 cairo long -
 regionSet long -
 drawable long -
 cairoXoffset double -
 cairoYoffset double -
 disposeCairo boolean -
 identity double[] -
 clippingTransform double[] -
 string String -
 stringWidth int -
 stringHeight int -
 drawFlags int -
 realDrawable boolean -
 width int -
 height int -
 new() -
Image f :.Resource,.Drawable
 type int -
 mask long -
 surface long -
 new(.Device,int,int) -
 new(.Device,.Image,int) -
 new(.Device,.Rectangle) x
 new(.Device,.ImageData) -
 new(.Device,.ImageData,.ImageData) -
 new(.Device,java.io.InputStream) -
 new(.Device,String) -
 new(.Device,.ImageFileNameProvider) -
 new(.Device,.ImageDataProvider) -
 new(.Device,.ImageGcDrawer,int,int) -
 internal_gtk_refreshImageForZoom()void -
 equals(Object)boolean -
 getBackground().Color -
 getBounds().Rectangle -
 getBoundsInPixels().Rectangle x
 getImageData().ImageData -
 getImageDataAtCurrentZoom().ImageData x
 getImageData(int).ImageData -
 gtk_new(.Device,int,long,long).Image s
 gtk_new_from_pixbuf(.Device,int,long).Image s
 hashCode()int -
 internal_new_GC(.GCData)long -
 internal_dispose_GC(long,.GCData)void -
 isDisposed()boolean -
 setBackground(.Color)void -
 toString()String -
 drawAtSize(.GC,.ImageData,int,int)void s
ImageData f :Cloneable
 width int -
 height int -
 depth int -
 scanlinePad int -
 bytesPerLine int -
 data byte[] -
 palette .PaletteData -
 transparentPixel int -
 maskData byte[] -
 maskPad int -
 alphaData byte[] -
 alpha int -
 type int -
 x int -
 y int -
 disposalMethod int -
 delayTime int -
 new(int,int,int,.PaletteData) -
 new(int,int,int,.PaletteData,int,byte[]) -
 new(java.io.InputStream) -
 new(String) -
 internal_new(int,int,int,.PaletteData,int,byte[],int,byte[],byte[],int,int,int,int,int,int,int).ImageData s
 clone()Object -
 getAlpha(int,int)int -
 getAlphas(int,int,int,byte[],int)void -
 getPixel(int,int)int -
 getPixels(int,int,int,byte[],int)void -
 getPixels(int,int,int,int[],int)void -
 getRGBs().RGB[] -
 getTransparencyMask().ImageData -
 getTransparencyType()int -
 scaledTo(int,int).ImageData -
 setAlpha(int,int,int)void -
 setAlphas(int,int,int,byte[],int)void -
 setPixel(int,int,int)void -
 setPixels(int,int,int,byte[],int)void -
 setPixels(int,int,int,int[],int)void -
ImageDataProvider ai
 getImageData(int).ImageData a
ImageFileNameProvider ai
 getImagePath(int)String a
ImageGcDrawer ai
 drawOn(.GC,int,int)void a
 postProcess(.ImageData)void d
 getGcStyle()int d
Pattern - :.Resource
 handle long -
 new(.Device,.Image) -
 new(.Device,float,float,float,float,.Color,.Color) -
 new(.Device,float,float,float,float,.Color,int,.Color,int) -
 isDisposed()boolean -
 toString()String -
Point - :java.io.Serializable,Cloneable +OfFloat,WithMonitor
 x int -
 y int -
 new(int,int) -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
 clone().Point -
RGB f :java.io.Serializable
 red int -
 green int -
 blue int -
 new(int,int,int) -
 new(float,float,float) -
 getHSB()float[] -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
RGBA f :java.io.Serializable
 rgb .RGB f
 alpha int -
 new(int,int,int,int) -
 new(float,float,float,float) -
 getHSBA()float[] -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
Rectangle - :java.io.Serializable,Cloneable +OfFloat,WithMonitor
 x int -
 y int -
 width int -
 height int -
 new(int,int,int,int) -
 add(.Rectangle)void -
 contains(int,int)boolean -
 contains(.Point)boolean -
 equals(Object)boolean -
 hashCode()int -
 intersect(.Rectangle)void -
 intersection(.Rectangle).Rectangle -
 intersects(int,int,int,int)boolean -
 intersects(.Rectangle)boolean -
 isEmpty()boolean -
 toString()String -
 union(.Rectangle).Rectangle -
 of(.Point,int,int).Rectangle s
 of(.Point,.Point).Rectangle s
 clone().Rectangle -
Region f :.Resource
 handle long -
 new() -
 new(.Device) -
 add(int[])void -
 add(.Rectangle)void -
 add(int,int,int,int)void -
 add(.Region)void -
 contains(int,int)boolean -
 contains(.Point)boolean -
 equals(Object)boolean -
 getBounds().Rectangle -
 gtk_new(.Device,long).Region s
 hashCode()int -
 intersect(.Rectangle)void -
 intersect(int,int,int,int)void -
 intersect(.Region)void -
 intersects(int,int,int,int)boolean -
 intersects(.Rectangle)boolean -
 isDisposed()boolean -
 isEmpty()boolean -
 subtract(int[])void -
 subtract(.Rectangle)void -
 subtract(int,int,int,int)void -
 subtract(.Region)void -
 translate(int,int)void -
 translate(.Point)void -
 toString()String -
Resource a
 new() -
 dispose()void -
 getDevice().Device -
 isDisposed()boolean a
 setNonDisposeHandler(java.util.function.Consumer<Error>)void s
TextStyle -
 font .Font -
 foreground .Color -
 background .Color -
 underline boolean -
 underlineColor .Color -
 underlineStyle int -
 strikeout boolean -
 strikeoutColor .Color -
 borderStyle int -
 borderColor .Color -
 metrics .GlyphMetrics -
 rise int -
 data Object -
 new() -
 new(.Font,.Color,.Color) -
 new(.TextStyle) -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
package org.eclipse.swt.internal
SWTEventListener axi :java.util.EventListener
package org.eclipse.swt.internal.gtk
GdkRGBA -
 red double -
 green double -
 blue double -
 alpha double -
 sizeof int sf
 new() -
 toString()String -
package org.eclipse.swt.layout
FormAttachment f
 numerator int -
 denominator int -
 offset int -
 control org.eclipse.swt.widgets.Control -
 alignment int -
 new() -
 new(int) -
 new(int,int) -
 new(int,int,int) -
 new(org.eclipse.swt.widgets.Control) -
 new(org.eclipse.swt.widgets.Control,int) -
 new(org.eclipse.swt.widgets.Control,int,int) -
 toString()String -
GridData f
 verticalAlignment int -
 horizontalAlignment int -
 widthHint int -
 heightHint int -
 horizontalIndent int -
 verticalIndent int -
 horizontalSpan int -
 verticalSpan int -
 grabExcessHorizontalSpace boolean -
 grabExcessVerticalSpace boolean -
 minimumWidth int -
 minimumHeight int -
 exclude boolean -
 BEGINNING int sf
 CENTER int sf
 END int sf
 FILL int sf
 VERTICAL_ALIGN_BEGINNING int sf
 VERTICAL_ALIGN_CENTER int sf
 VERTICAL_ALIGN_END int sf
 VERTICAL_ALIGN_FILL int sf
 HORIZONTAL_ALIGN_BEGINNING int sf
 HORIZONTAL_ALIGN_CENTER int sf
 HORIZONTAL_ALIGN_END int sf
 HORIZONTAL_ALIGN_FILL int sf
 GRAB_HORIZONTAL int sf
 GRAB_VERTICAL int sf
 FILL_VERTICAL int sf
 FILL_HORIZONTAL int sf
 FILL_BOTH int sf
 new() -
 new(int) -
 new(int,int,boolean,boolean) -
 new(int,int,boolean,boolean,int,int) -
 new(int,int) -
 toString()String -
GridLayout f :org.eclipse.swt.widgets.Layout
 numColumns int -
 makeColumnsEqualWidth boolean -
 marginWidth int -
 marginHeight int -
 marginLeft int -
 marginTop int -
 marginRight int -
 marginBottom int -
 horizontalSpacing int -
 verticalSpacing int -
 new() -
 new(int,boolean) -
 computeSize(org.eclipse.swt.widgets.Composite,int,int,boolean)org.eclipse.swt.graphics.Point o
 flushCache(org.eclipse.swt.widgets.Control)boolean o
 layout(org.eclipse.swt.widgets.Composite,boolean)void o
 toString()String -
package org.eclipse.swt.opengl
GLCanvas - :org.eclipse.swt.widgets.Canvas
 new(org.eclipse.swt.widgets.Composite,int,.GLData) -
 getGLData().GLData -
 isCurrent()boolean -
 setCurrent()void -
 swapBuffers()void -
GLData -
 doubleBuffer boolean -
 stereo boolean -
 redSize int -
 greenSize int -
 blueSize int -
 alphaSize int -
 depthSize int -
 stencilSize int -
 accumRedSize int -
 accumGreenSize int -
 accumBlueSize int -
 accumAlphaSize int -
 sampleBuffers int -
 samples int -
 shareContext .GLCanvas -
 new() -
 toString()String -
package org.eclipse.swt.printing
PDFDocument f :org.eclipse.swt.graphics.Device
 new(String,.PageSize) -
 new(String,double,double) -
 create(org.eclipse.swt.graphics.DeviceData)void o
 newPage()void -
 newPage(double,double)void -
 getWidth()double -
 getHeight()double -
 getDPI()org.eclipse.swt.graphics.Point -
 getBounds()org.eclipse.swt.graphics.Rectangle -
 internal_new_GC(org.eclipse.swt.graphics.GCData)long -
 internal_dispose_GC(long,org.eclipse.swt.graphics.GCData)void -
 isAutoScalable()boolean -
 destroy()void o
PageSize fr :Record
 LETTER .PageSize sf
 LEGAL .PageSize sf
 A3 .PageSize sf
 A4 .PageSize sf
 A5 .PageSize sf
 EXECUTIVE .PageSize sf
 TABLOID .PageSize sf
 width()double -
 height()double -
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 new(double,double) -
Printer f :org.eclipse.swt.graphics.Device
 getPrinterList().PrinterData[] s
 getDefaultPrinterData().PrinterData s
 new() -
 new(.PrinterData) -
 internal_new_GC(org.eclipse.swt.graphics.GCData)long -
 internal_dispose_GC(long,org.eclipse.swt.graphics.GCData)void -
 isAutoScalable()boolean -
 startJob(String)boolean -
 destroy()void o
 endJob()void -
 cancelJob()void -
 startPage()boolean -
 endPage()void -
 getDPI()org.eclipse.swt.graphics.Point -
 getBounds()org.eclipse.swt.graphics.Rectangle -
 getClientArea()org.eclipse.swt.graphics.Rectangle -
 computeTrim(int,int,int,int)org.eclipse.swt.graphics.Rectangle -
 create(org.eclipse.swt.graphics.DeviceData)void o
 init()void o
 getPrinterData().PrinterData -
PrinterData f :org.eclipse.swt.graphics.DeviceData
 driver String -
 name String -
 scope int -
 startPage int -
 endPage int -
 printToFile boolean -
 fileName String -
 copyCount int -
 collate boolean -
 orientation int -
 duplex int -
 ALL_PAGES int sf
 PAGE_RANGE int sf
 SELECTION int sf
 PORTRAIT int sf
 LANDSCAPE int sf
 DUPLEX_NONE int sf
 DUPLEX_LONG_EDGE int sf
 DUPLEX_SHORT_EDGE int sf
 new() -
 new(String,String) -
 toString()String -
package org.eclipse.swt.widgets
Button - :.Control
 new(.Composite,int) -
 addSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 getAlignment()int -
 getGrayed()boolean -
 getImage()org.eclipse.swt.graphics.Image -
 getSelection()boolean -
 getText()String -
 removeSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 setAlignment(int)void -
 setGrayed(boolean)void -
 setImage(org.eclipse.swt.graphics.Image)void -
 setSelection(boolean)void -
 setText(String)void -
 setEnabled(boolean)void -
Canvas - :.Composite
 new(.Composite,int) -
 drawBackground(org.eclipse.swt.graphics.GC,int,int,int,int)void -
 getCaret().Caret -
 getIME().IME -
 scroll(int,int,int,int,int,int,boolean)void -
 setCaret(.Caret)void -
 setFont(org.eclipse.swt.graphics.Font)void -
 setIME(.IME)void -
Caret - :.Widget
 new(.Canvas,int) -
 getBounds()org.eclipse.swt.graphics.Rectangle -
 getFont()org.eclipse.swt.graphics.Font -
 getImage()org.eclipse.swt.graphics.Image -
 getLocation()org.eclipse.swt.graphics.Point -
 getParent().Canvas -
 getSize()org.eclipse.swt.graphics.Point -
 getVisible()boolean -
 isVisible()boolean -
 setBounds(int,int,int,int)void -
 setBounds(org.eclipse.swt.graphics.Rectangle)void -
 setFont(org.eclipse.swt.graphics.Font)void -
 setImage(org.eclipse.swt.graphics.Image)void -
 setLocation(int,int)void -
 setLocation(org.eclipse.swt.graphics.Point)void -
 setSize(int,int)void -
 setSize(org.eclipse.swt.graphics.Point)void -
 setVisible(boolean)void -
ColorDialog - :.Dialog
 new(.Shell) -
 new(.Shell,int) -
 getRGB()org.eclipse.swt.graphics.RGB -
 getRGBs()org.eclipse.swt.graphics.RGB[] -
 open()org.eclipse.swt.graphics.RGB -
 setRGB(org.eclipse.swt.graphics.RGB)void -
 setRGBs(org.eclipse.swt.graphics.RGB[])void -
Combo - :.Composite
 LIMIT int sf
 new(.Composite,int) -
 add(String)void -
 add(String,int)void -
 addModifyListener(org.eclipse.swt.events.ModifyListener)void -
 addSegmentListener(org.eclipse.swt.events.SegmentListener)void -
 addSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 addVerifyListener(org.eclipse.swt.events.VerifyListener)void -
 checkSubclass()void o
 clearSelection()void -
 copy()void -
 cut()void -
 deselect(int)void -
 deselectAll()void -
 getCaretLocation()org.eclipse.swt.graphics.Point -
 getCaretPosition()int -
 getItem(int)String -
 getItemCount()int -
 getItemHeight()int -
 getItems()String[] -
 getListVisible()boolean -
 getOrientation()int -
 getSelection()org.eclipse.swt.graphics.Point -
 getSelectionIndex()int -
 getText()String -
 getTextHeight()int -
 getTextLimit()int -
 getVisibleItemCount()int -
 indexOf(String)int -
 indexOf(String,int)int -
 paste()void -
 remove(int)void -
 remove(int,int)void -
 remove(String)void -
 removeAll()void -
 removeModifyListener(org.eclipse.swt.events.ModifyListener)void -
 removeSegmentListener(org.eclipse.swt.events.SegmentListener)void -
 removeSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 removeVerifyListener(org.eclipse.swt.events.VerifyListener)void -
 select(int)void -
 setItem(int,String)void -
 setItems(String[])void v
 setListVisible(boolean)void -
 setOrientation(int)void -
 setSelection(org.eclipse.swt.graphics.Point)void -
 setText(String)void -
 setTextLimit(int)void -
 setVisibleItemCount(int)void -
Composite - :.Scrollable
 embeddedHandle long -
 new(.Composite,int) -
 changed(.Control[])void x
 checkSubclass()void o
 drawBackground(org.eclipse.swt.graphics.GC,int,int,int,int,int,int)void -
 getBackgroundMode()int -
 getChildren().Control[] -
 getLayout().Layout -
 getLayoutDeferred()boolean -
 getTabList().Control[] -
 isLayoutDeferred()boolean -
 layout()void -
 layout(boolean)void -
 layout(boolean,boolean)void -
 layout(.Control[])void -
 layout(.Control[],int)void -
 setBackgroundMode(int)void -
 setFocus()boolean -
 setLayout(.Layout)void -
 setLayoutDeferred(boolean)void -
 setTabList(.Control[])void -
 toString()String -
Control a :.Widget,org.eclipse.swt.graphics.Drawable
 new(.Composite,int) -
 getOrientation()int -
 getTextDirection()int -
 print(org.eclipse.swt.graphics.GC)boolean -
 computeSize(int,int)org.eclipse.swt.graphics.Point -
 computeSize(int,int,boolean)org.eclipse.swt.graphics.Point -
 getAccessible()org.eclipse.swt.accessibility.Accessible -
 getBounds()org.eclipse.swt.graphics.Rectangle -
 setBounds(org.eclipse.swt.graphics.Rectangle)void -
 setBounds(int,int,int,int)void -
 getLocation()org.eclipse.swt.graphics.Point -
 setLocation(org.eclipse.swt.graphics.Point)void -
 setLocation(int,int)void -
 getSize()org.eclipse.swt.graphics.Point -
 setSize(org.eclipse.swt.graphics.Point)void -
 setRegion(org.eclipse.swt.graphics.Region)void -
 setSize(int,int)void -
 isAutoScalable()boolean -
 moveAbove(.Control)void -
 moveBelow(.Control)void -
 pack()void -
 pack(boolean)void -
 setLayoutData(Object)void -
 toControl(int,int)org.eclipse.swt.graphics.Point -
 toControl(org.eclipse.swt.graphics.Point)org.eclipse.swt.graphics.Point -
 toDisplay(int,int)org.eclipse.swt.graphics.Point -
 toDisplay(org.eclipse.swt.graphics.Point)org.eclipse.swt.graphics.Point -
 addControlListener(org.eclipse.swt.events.ControlListener)void -
 addDragDetectListener(org.eclipse.swt.events.DragDetectListener)void -
 addFocusListener(org.eclipse.swt.events.FocusListener)void -
 addGestureListener(org.eclipse.swt.events.GestureListener)void -
 addHelpListener(org.eclipse.swt.events.HelpListener)void -
 addKeyListener(org.eclipse.swt.events.KeyListener)void -
 addMenuDetectListener(org.eclipse.swt.events.MenuDetectListener)void -
 addMouseListener(org.eclipse.swt.events.MouseListener)void -
 addMouseMoveListener(org.eclipse.swt.events.MouseMoveListener)void -
 addMouseTrackListener(org.eclipse.swt.events.MouseTrackListener)void -
 addMouseWheelListener(org.eclipse.swt.events.MouseWheelListener)void -
 addPaintListener(org.eclipse.swt.events.PaintListener)void -
 addTouchListener(org.eclipse.swt.events.TouchListener)void -
 addTraverseListener(org.eclipse.swt.events.TraverseListener)void -
 removeControlListener(org.eclipse.swt.events.ControlListener)void -
 removeDragDetectListener(org.eclipse.swt.events.DragDetectListener)void -
 removeFocusListener(org.eclipse.swt.events.FocusListener)void -
 removeGestureListener(org.eclipse.swt.events.GestureListener)void -
 removeHelpListener(org.eclipse.swt.events.HelpListener)void -
 removeKeyListener(org.eclipse.swt.events.KeyListener)void -
 removeMenuDetectListener(org.eclipse.swt.events.MenuDetectListener)void -
 removeMouseListener(org.eclipse.swt.events.MouseListener)void -
 removeMouseMoveListener(org.eclipse.swt.events.MouseMoveListener)void -
 removeMouseTrackListener(org.eclipse.swt.events.MouseTrackListener)void -
 removeMouseWheelListener(org.eclipse.swt.events.MouseWheelListener)void -
 removePaintListener(org.eclipse.swt.events.PaintListener)void -
 removeTouchListener(org.eclipse.swt.events.TouchListener)void -
 removeTraverseListener(org.eclipse.swt.events.TraverseListener)void -
 dragDetect(.Event)boolean -
 dragDetect(org.eclipse.swt.events.MouseEvent)boolean -
 forceFocus()boolean -
 getBackground()org.eclipse.swt.graphics.Color -
 getBackgroundImage()org.eclipse.swt.graphics.Image -
 getBorderWidth()int -
 getCursor()org.eclipse.swt.graphics.Cursor -
 getDragDetect()boolean -
 getEnabled()boolean -
 getFont()org.eclipse.swt.graphics.Font -
 getForeground()org.eclipse.swt.graphics.Color -
 getLayoutData()Object -
 getMenu().Menu -
 getMonitor().Monitor -
 getParent().Composite -
 getRegion()org.eclipse.swt.graphics.Region -
 getShell().Shell -
 getToolTipText()String -
 getTouchEnabled()boolean -
 getVisible()boolean -
 internal_new_GC(org.eclipse.swt.graphics.GCData)long -
 internal_dispose_GC(long,org.eclipse.swt.graphics.GCData)void -
 isReparentable()boolean -
 isEnabled()boolean -
 isFocusControl()boolean -
 isVisible()boolean -
 requestLayout()void -
 redraw()void -
 redraw(int,int,int,int,boolean)void -
 setAutoscalingMode(org.eclipse.swt.graphics.AutoscalingMode)boolean -
 setBackground(org.eclipse.swt.graphics.Color)void -
 setBackgroundImage(org.eclipse.swt.graphics.Image)void -
 setCapture(boolean)void -
 setCursor(org.eclipse.swt.graphics.Cursor)void -
 setDragDetect(boolean)void -
 setEnabled(boolean)void -
 setFocus()boolean -
 setFont(org.eclipse.swt.graphics.Font)void -
 setForeground(org.eclipse.swt.graphics.Color)void -
 setMenu(.Menu)void -
 setOrientation(int)void -
 setParent(.Composite)boolean -
 setRedraw(boolean)void -
 setTextDirection(int)void -
 setToolTipText(String)void -
 setTouchEnabled(boolean)void -
 setVisible(boolean)void -
 traverse(int)boolean -
 traverse(int,.Event)boolean -
 traverse(int,org.eclipse.swt.events.KeyEvent)boolean -
 update()void -
CoolBar - :.Composite
 new(.Composite,int) -
 checkSubclass()void o
 computeSize(int,int,boolean)org.eclipse.swt.graphics.Point -
 getItem(int).CoolItem -
 getItemCount()int -
 getItems().CoolItem[] -
 indexOf(.CoolItem)int -
 getItemOrder()int[] -
 setBackground(org.eclipse.swt.graphics.Color)void -
 getItemSizes()org.eclipse.swt.graphics.Point[] -
 getLocked()boolean -
 getWrapIndices()int[] -
 setLocked(boolean)void -
 setWrapIndices(int[])void -
 setCursor(org.eclipse.swt.graphics.Cursor)void -
 setItemLayout(int[],int[],org.eclipse.swt.graphics.Point[])void -
 setOrientation(int)void -
CoolItem - :.Item
 new(.CoolBar,int) -
 new(.CoolBar,int,int) -
 addSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 checkSubclass()void o
 computeSize(int,int)org.eclipse.swt.graphics.Point -
 dispose()void -
 getBounds()org.eclipse.swt.graphics.Rectangle -
 getControl().Control -
 getMinimumSize()org.eclipse.swt.graphics.Point -
 getParent().CoolBar -
 getPreferredSize()org.eclipse.swt.graphics.Point -
 getSize()org.eclipse.swt.graphics.Point -
 removeSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 setControl(.Control)void -
 setMinimumSize(int,int)void -
 setMinimumSize(org.eclipse.swt.graphics.Point)void -
 setPreferredSize(int,int)void -
 setPreferredSize(org.eclipse.swt.graphics.Point)void -
 setSize(int,int)void -
 setSize(org.eclipse.swt.graphics.Point)void -
DateTime - :.Composite
 new(.Composite,int) -
 addSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 checkSubclass()void o
 getDay()int -
 getHours()int -
 getMinutes()int -
 getMonth()int -
 getSeconds()int -
 getYear()int -
 removeSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 setBackground(org.eclipse.swt.graphics.Color)void -
 setEnabled(boolean)void -
 setFont(org.eclipse.swt.graphics.Font)void -
 setForeground(org.eclipse.swt.graphics.Color)void -
 setDate(int,int,int)void -
 setDay(int)void -
 setHours(int)void -
 setMenu(.Menu)void -
 setMinutes(int)void -
 setMonth(int)void -
 setSeconds(int)void -
 setTime(int,int,int)void -
 setYear(int)void -
Decorations - :.Canvas
 new(.Composite,int) -
 checkSubclass()void o
 getDefaultButton().Button -
 getImage()org.eclipse.swt.graphics.Image -
 getImages()org.eclipse.swt.graphics.Image[] -
 getMaximized()boolean -
 getMenuBar().Menu -
 getMinimized()boolean -
 getText()String -
 isReparentable()boolean -
 setDefaultButton(.Button)void -
 setImage(org.eclipse.swt.graphics.Image)void -
 setImages(org.eclipse.swt.graphics.Image[])void -
 setMaximized(boolean)void -
 setMenuBar(.Menu)void -
 setMinimized(boolean)void -
 setText(String)void -
Dialog a
 new(.Shell) -
 new(.Shell,int) -
 checkSubclass()void o
 getParent().Shell -
 getStyle()int -
 getText()String -
 setText(String)void -
DirectoryDialog - :.Dialog
 new(.Shell) -
 new(.Shell,int) -
 getFilterPath()String -
 getMessage()String -
 open()String -
 openDialog()java.util.Optional<String> -
 setFilterPath(String)void -
 setMessage(String)void -
Display - :org.eclipse.swt.graphics.Device,java.util.concurrent.Executor
 new() -
 new(org.eclipse.swt.graphics.DeviceData) -
 addFilter(int,.Listener)void -
 addListener(int,.Listener)void -
 asyncExec(Runnable)void -
 execute(Runnable)void -
 beep()void -
 checkDevice()void o
 checkSubclass()void o
 close()void -
 create(org.eclipse.swt.graphics.DeviceData)void o
 destroy()void o
 findDisplay(Thread).Display s
 disposeExec(Runnable)void -
 findWidget(long).Widget -
 findWidget(long,long).Widget -
 findWidget(.Widget,long).Widget -
 getActiveShell().Shell -
 getBounds()org.eclipse.swt.graphics.Rectangle -
 getClientArea()org.eclipse.swt.graphics.Rectangle -
 getCurrent().Display s
 getCursorControl().Control -
 getCursorLocation()org.eclipse.swt.graphics.Point -
 getCursorSizes()org.eclipse.swt.graphics.Point[] -
 getData(String)Object -
 getData()Object -
 getDefault().Display s
 getMenuBar().Menu -
 getDismissalAlignment()int -
 getDoubleClickTime()int -
 getFocusControl().Control -
 getHighContrast()boolean -
 getDepth()int -
 getIconDepth()int -
 getIconSizes()org.eclipse.swt.graphics.Point[] -
 isSystemDarkTheme()boolean s
 setDarkThemePreferred(boolean)void -
 getMonitors().Monitor[] -
 getPrimaryMonitor().Monitor -
 getShells().Shell[] -
 getSynchronizer().Synchronizer -
 getSyncThread()Thread -
 getSystemColor(int)org.eclipse.swt.graphics.Color -
 getSystemCursor(int)org.eclipse.swt.graphics.Cursor -
 getSystemImage(int)org.eclipse.swt.graphics.Image -
 getSystemMenu().Menu -
 getSystemTaskBar().TaskBar -
 getSystemTray().Tray -
 getThread()Thread -
 getTouchEnabled()boolean -
 init()void o
 extractFreeGError(long)String s
 internal_dispose_GC(long,org.eclipse.swt.graphics.GCData)void -
 internal_new_GC(org.eclipse.swt.graphics.GCData)long -
 map(.Control,.Control,org.eclipse.swt.graphics.Point)org.eclipse.swt.graphics.Point -
 map(.Control,.Control,int,int)org.eclipse.swt.graphics.Point -
 map(.Control,.Control,org.eclipse.swt.graphics.Rectangle)org.eclipse.swt.graphics.Rectangle -
 map(.Control,.Control,int,int,int,int)org.eclipse.swt.graphics.Rectangle -
 post(.Event)boolean -
 readAndDispatch()boolean -
 release()void o
 removeFilter(int,.Listener)void -
 removeListener(int,.Listener)void -
 getAppName()String s
 getAppVersion()String s
 setAppName(String)void s
 setAppVersion(String)void s
 setCursorLocation(int,int)void -
 setCursorLocation(org.eclipse.swt.graphics.Point)void -
 setData(String,Object)void -
 setData(Object)void -
 setSynchronizer(.Synchronizer)void -
 setRuntimeExceptionHandler(java.util.function.Consumer<RuntimeException>)void f
 getRuntimeExceptionHandler()java.util.function.Consumer<RuntimeException> f
 setErrorHandler(java.util.function.Consumer<Error>)void f
 getErrorHandler()java.util.function.Consumer<Error> f
 sleep()boolean -
 timerExec(int,Runnable)void -
 sendPreExternalEventDispatchEvent()void -
 sendPostExternalEventDispatchEvent()void -
 syncExec(Runnable)void -
 syncCall(org.eclipse.swt.SwtCallable<<T>,<E>>)<T> - <T=Object,E=Exception> !<E>
 update()void -
 wake()void -
 isRescalingAtRuntime()boolean -
 setRescalingAtRuntime(boolean)boolean x
Event -
 display .Display -
 widget .Widget -
 type int -
 detail int -
 item .Widget -
 index int -
 gc org.eclipse.swt.graphics.GC -
 x int -
 y int -
 width int -
 height int -
 count int -
 time int -
 button int -
 character char -
 keyCode int -
 keyLocation int -
 stateMask int -
 start int -
 end int -
 text String -
 segments int[] -
 segmentsChars char[] -
 doit boolean -
 data Object -
 touches .Touch[] -
 xDirection int -
 yDirection int -
 magnification double -
 rotation double -
 new() -
 getBounds()org.eclipse.swt.graphics.Rectangle -
 setBounds(org.eclipse.swt.graphics.Rectangle)void -
 toString()String -
ExpandBar - :.Composite
 new(.Composite,int) -
 addExpandListener(org.eclipse.swt.events.ExpandListener)void -
 checkSubclass()void o
 getItem(int).ExpandItem -
 getItemCount()int -
 getItems().ExpandItem[] -
 getSpacing()int -
 indexOf(.ExpandItem)int -
 removeExpandListener(org.eclipse.swt.events.ExpandListener)void -
 setSpacing(int)void -
ExpandItem - :.Item
 new(.ExpandBar,int) -
 new(.ExpandBar,int,int) -
 checkSubclass()void o
 getControl().Control -
 getExpanded()boolean -
 getHeaderHeight()int -
 getHeight()int -
 getParent().ExpandBar -
 setControl(.Control)void -
 setExpanded(boolean)void -
 setHeight(int)void -
 setImage(org.eclipse.swt.graphics.Image)void -
 setText(String)void -
FileDialog - :.Dialog
 new(.Shell) -
 new(.Shell,int) -
 getFileName()String -
 getFileNames()String[] -
 getFilterExtensions()String[] -
 getFilterIndex()int -
 getFilterNames()String[] -
 getFilterPath()String -
 getOverwrite()boolean -
 open()String -
 openDialog()java.util.Optional<String> -
 setFileName(String)void -
 setFilterExtensions(String[])void v
 setFilterIndex(int)void -
 setFilterNames(String[])void v
 setFilterPath(String)void -
 setOverwrite(boolean)void -
FontDialog - :.Dialog
 new(.Shell) -
 new(.Shell,int) -
 getEffectsVisible()boolean -
 getFontData()org.eclipse.swt.graphics.FontData x
 getFontList()org.eclipse.swt.graphics.FontData[] -
 getRGB()org.eclipse.swt.graphics.RGB -
 open()org.eclipse.swt.graphics.FontData -
 setEffectsVisible(boolean)void -
 setFontData(org.eclipse.swt.graphics.FontData)void x
 setFontList(org.eclipse.swt.graphics.FontData[])void -
 setRGB(org.eclipse.swt.graphics.RGB)void -
Group - :.Composite
 new(.Composite,int) -
 checkSubclass()void o
 getText()String -
 setText(String)void -
IME - :.Widget
 new(.Canvas,int) -
 getCaretOffset()int -
 getCommitCount()int -
 getCompositionOffset()int -
 getRanges()int[] -
 getStyles()org.eclipse.swt.graphics.TextStyle[] -
 getText()String -
 getWideCaret()boolean -
 setCompositionOffset(int)void -
Item a :.Widget
 new(.Widget,int) -
 new(.Widget,int,int) -
 checkSubclass()void o
 getImage()org.eclipse.swt.graphics.Image -
 getText()String -
 setImage(org.eclipse.swt.graphics.Image)void -
 setText(String)void -
Label - :.Control
 new(.Composite,int) -
 getAlignment()int -
 getImage()org.eclipse.swt.graphics.Image -
 getText()String -
 setAlignment(int)void -
 setImage(org.eclipse.swt.graphics.Image)void -
 setText(String)void -
Layout a
 new() -
 computeSize(.Composite,int,int,boolean)org.eclipse.swt.graphics.Point oa
 flushCache(.Control)boolean o
 layout(.Composite,boolean)void oa
Link - :.Control
 new(.Composite,int) -
 addSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 getLinkForeground()org.eclipse.swt.graphics.Color -
 getText()String -
 removeSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 setLinkForeground(org.eclipse.swt.graphics.Color)void -
 setText(String)void -
List - :.Scrollable
 new(.Composite,int) -
 add(String)void -
 add(String,int)void -
 addSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 deselect(int)void -
 deselect(int,int)void -
 deselect(int[])void -
 deselectAll()void -
 getFocusIndex()int -
 getItem(int)String -
 getItemCount()int -
 getItemHeight()int -
 getItems()String[] -
 getSelection()String[] -
 getSelectionCount()int -
 getSelectionIndex()int -
 getSelectionIndices()int[] -
 getTopIndex()int -
 indexOf(String)int -
 indexOf(String,int)int -
 isSelected(int)boolean -
 remove(int)void -
 remove(int,int)void -
 remove(String)void -
 remove(int[])void -
 removeAll()void -
 removeSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 select(int)void -
 select(int,int)void -
 select(int[])void -
 selectAll()void -
 setItem(int,String)void -
 setItems(String[])void v
 setSelection(int)void -
 setSelection(int,int)void -
 setSelection(int[])void -
 setSelection(String[])void -
 setTopIndex(int)void -
 showSelection()void -
Listener ai
 handleEvent(.Event)void a
Menu - :.Widget
 new(.Control) -
 new(.Decorations,int) -
 new(.Menu) -
 new(.MenuItem) -
 addMenuListener(org.eclipse.swt.events.MenuListener)void -
 addHelpListener(org.eclipse.swt.events.HelpListener)void -
 getDefaultItem().MenuItem -
 getEnabled()boolean -
 getItem(int).MenuItem -
 getItemCount()int -
 getItems().MenuItem[] -
 getOrientation()int -
 getParent().Decorations -
 getParentItem().MenuItem -
 getParentMenu().Menu -
 getShell().Shell -
 getVisible()boolean -
 indexOf(.MenuItem)int -
 isEnabled()boolean -
 isVisible()boolean -
 removeMenuListener(org.eclipse.swt.events.MenuListener)void -
 removeHelpListener(org.eclipse.swt.events.HelpListener)void -
 setDefaultItem(.MenuItem)void -
 setEnabled(boolean)void -
 setLocation(int,int)void -
 setLocation(org.eclipse.swt.graphics.Point)void -
 setOrientation(int)void -
 setVisible(boolean)void -
MenuItem - :.Item
 new(.Menu,int) -
 new(.Menu,int,int) -
 addArmListener(org.eclipse.swt.events.ArmListener)void -
 addHelpListener(org.eclipse.swt.events.HelpListener)void -
 addSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 checkSubclass()void o
 getAccelerator()int -
 getEnabled()boolean -
 getID()int -
 getMenu().Menu -
 getParent().Menu -
 getSelection()boolean -
 getToolTipText()String -
 isEnabled()boolean -
 removeArmListener(org.eclipse.swt.events.ArmListener)void -
 removeHelpListener(org.eclipse.swt.events.HelpListener)void -
 removeSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 setAccelerator(int)void -
 setEnabled(boolean)void -
 setID(int)void -
 setImage(org.eclipse.swt.graphics.Image)void -
 setMenu(.Menu)void -
 setSelection(boolean)void -
 setText(String)void -
 setToolTipText(String)void -
MessageBox - :.Dialog
 new(.Shell) -
 new(.Shell,int) -
 getMessage()String -
 setMessage(String)void -
 open()int -
 setButtonLabels(java.util.Map<Integer,String>)void -
Monitor f
 equals(Object)boolean -
 getBounds()org.eclipse.swt.graphics.Rectangle -
 getClientArea()org.eclipse.swt.graphics.Rectangle -
 getZoom()int -
 hashCode()int -
ProgressBar - :.Control
 new(.Composite,int) -
 getMaximum()int -
 getMinimum()int -
 getSelection()int -
 getState()int -
 setMaximum(int)void -
 setMinimum(int)void -
 setSelection(int)void -
 setState(int)void -
Sash - :.Control
 new(.Composite,int) -
 addSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 removeSelectionListener(org.eclipse.swt.events.SelectionListener)void -
Scale - :.Control
 new(.Composite,int) -
 addSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 getIncrement()int -
 getMaximum()int -
 getMinimum()int -
 getPageIncrement()int -
 getSelection()int -
 removeSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 setIncrement(int)void -
 setMaximum(int)void -
 setMinimum(int)void -
 setPageIncrement(int)void -
 setSelection(int)void -
ScrollBar - :.Widget
 addSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 getEnabled()boolean -
 getIncrement()int -
 getMaximum()int -
 getMinimum()int -
 getPageIncrement()int -
 getParent().Scrollable -
 getSelection()int -
 getSize()org.eclipse.swt.graphics.Point -
 getThumb()int -
 getThumbBounds()org.eclipse.swt.graphics.Rectangle -
 getThumbTrackBounds()org.eclipse.swt.graphics.Rectangle -
 getVisible()boolean -
 isEnabled()boolean -
 isVisible()boolean -
 removeSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 setEnabled(boolean)void -
 setIncrement(int)void -
 setMaximum(int)void -
 setMinimum(int)void -
 setPageIncrement(int)void -
 setSelection(int)void -
 setThumb(int)void -
 setValues(int,int,int,int,int,int)void -
 setVisible(boolean)void -
Scrollable a :.Control
 new(.Composite,int) -
 computeTrim(int,int,int,int)org.eclipse.swt.graphics.Rectangle -
 getClientArea()org.eclipse.swt.graphics.Rectangle -
 getHorizontalBar().ScrollBar -
 getScrollbarsMode()int -
 setScrollbarsMode(int)void -
 getVerticalBar().ScrollBar -
Shell - :.Decorations
 new() -
 new(int) -
 new(.Display) -
 new(.Display,int) -
 new(.Shell) -
 new(.Shell,int) -
 gtk_new(.Display,long).Shell s
 internal_new(.Display,long).Shell s
 addShellListener(org.eclipse.swt.events.ShellListener)void -
 close()void -
 getToolBar().ToolBar -
 isEnabled()boolean -
 isVisible()boolean -
 requestLayout()void -
 getAlpha()int -
 getFullScreen()boolean -
 getLocation()org.eclipse.swt.graphics.Point -
 getMaximized()boolean -
 getMinimumSize()org.eclipse.swt.graphics.Point -
 getMaximumSize()org.eclipse.swt.graphics.Point -
 getModified()boolean -
 getVisible()boolean -
 getRegion()org.eclipse.swt.graphics.Region -
 getImeInputMode()int -
 getShells().Shell[] -
 open()void -
 print(org.eclipse.swt.graphics.GC)boolean -
 removeShellListener(org.eclipse.swt.events.ShellListener)void -
 setActive()void -
 setAlpha(int)void -
 setEnabled(boolean)void -
 setFullScreen(boolean)void -
 setImeInputMode(int)void -
 setMaximized(boolean)void -
 setMenuBar(.Menu)void -
 setMinimized(boolean)void -
 setMinimumSize(int,int)void -
 setMinimumSize(org.eclipse.swt.graphics.Point)void -
 setMaximumSize(int,int)void -
 setMaximumSize(org.eclipse.swt.graphics.Point)void -
 setModified(boolean)void -
 getZoom()int -
 setRegion(org.eclipse.swt.graphics.Region)void -
 setDarkThemePreferred(boolean)void -
 setText(String)void -
 setVisible(boolean)void -
 dispose()void -
 forceActive()void -
Slider - :.Control
 new(.Composite,int) -
 addSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 getIncrement()int -
 getMaximum()int -
 getMinimum()int -
 getPageIncrement()int -
 getSelection()int -
 getThumb()int -
 removeSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 setIncrement(int)void -
 setMaximum(int)void -
 setMinimum(int)void -
 setPageIncrement(int)void -
 setSelection(int)void -
 setThumb(int)void -
 setValues(int,int,int,int,int,int)void -
Spinner - :.Composite
 LIMIT int sf
 new(.Composite,int) -
 addModifyListener(org.eclipse.swt.events.ModifyListener)void -
 addSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 checkSubclass()void o
 copy()void -
 cut()void -
 getIncrement()int -
 getMaximum()int -
 getMinimum()int -
 getPageIncrement()int -
 getSelection()int -
 getText()String -
 getTextLimit()int -
 getDigits()int -
 paste()void -
 removeModifyListener(org.eclipse.swt.events.ModifyListener)void -
 removeSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 setIncrement(int)void -
 setMaximum(int)void -
 setMinimum(int)void -
 setPageIncrement(int)void -
 setSelection(int)void -
 setTextLimit(int)void -
 setDigits(int)void -
 setValues(int,int,int,int,int,int)void -
Synchronizer -
 new(.Display) -
 asyncExec(Runnable)void o
 syncExec(Runnable)void o
TabFolder - :.Composite
 new(.Composite,int) -
 checkSubclass()void o
 addSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 getItem(int).TabItem -
 getItem(org.eclipse.swt.graphics.Point).TabItem -
 getItemCount()int -
 getItems().TabItem[] -
 getSelection().TabItem[] -
 getSelectionIndex()int -
 indexOf(.TabItem)int -
 removeSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 setSelection(int)void -
 setSelection(.TabItem)void -
 setSelection(.TabItem[])void -
TabItem - :.Item
 new(.TabFolder,int) -
 new(.TabFolder,int,int) -
 checkSubclass()void o
 getBounds()org.eclipse.swt.graphics.Rectangle -
 getControl().Control -
 getParent().TabFolder -
 getToolTipText()String -
 setControl(.Control)void -
 setImage(org.eclipse.swt.graphics.Image)void -
 setText(String)void -
 setToolTipText(String)void -
Table - :.Composite
 new(.Composite,int) -
 checkSubclass()void o
 addSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 clear(int)void -
 clear(int,int)void -
 clear(int[])void -
 clearAll()void -
 deselect(int)void -
 deselect(int,int)void -
 deselect(int[])void -
 deselectAll()void -
 getColumn(int).TableColumn -
 getColumnCount()int -
 getColumnOrder()int[] -
 getColumns().TableColumn[] -
 getGridLineWidth()int -
 getHeaderBackground()org.eclipse.swt.graphics.Color -
 getHeaderForeground()org.eclipse.swt.graphics.Color -
 getHeaderHeight()int -
 getHeaderVisible()boolean -
 getItem(int).TableItem -
 getItem(org.eclipse.swt.graphics.Point).TableItem -
 getItemCount()int -
 getItemHeight()int -
 getItems().TableItem[] -
 getLinesVisible()boolean -
 getSelection().TableItem[] -
 getSelectionCount()int -
 getSelectionIndex()int -
 getSelectionIndices()int[] -
 getSortColumn().TableColumn -
 getSortDirection()int -
 getTopIndex()int -
 indexOf(.TableColumn)int -
 indexOf(.TableItem)int -
 isSelected(int)boolean -
 remove(int)void -
 remove(int,int)void -
 remove(int[])void -
 removeAll()void -
 removeSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 select(int)void -
 select(int,int)void -
 select(int[])void -
 selectAll()void -
 setColumnOrder(int[])void -
 setHeaderBackground(org.eclipse.swt.graphics.Color)void -
 setHeaderForeground(org.eclipse.swt.graphics.Color)void -
 setHeaderVisible(boolean)void -
 setItemCount(int)void -
 setLinesVisible(boolean)void -
 setRedraw(boolean)void -
 setSortColumn(.TableColumn)void -
 setSortDirection(int)void -
 setSelection(int)void -
 setSelection(int,int)void -
 setSelection(int[])void -
 setSelection(.TableItem)void -
 setSelection(.TableItem[])void -
 setTopIndex(int)void -
 showColumn(.TableColumn)void -
 showItem(.TableItem)void -
 showSelection()void -
 dispose()void -
TableColumn - :.Item
 new(.Table,int) -
 new(.Table,int,int) -
 addControlListener(org.eclipse.swt.events.ControlListener)void -
 addSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 checkSubclass()void o
 getAlignment()int -
 getMoveable()boolean -
 getParent().Table -
 getResizable()boolean -
 getToolTipText()String -
 getWidth()int -
 pack()void -
 removeControlListener(org.eclipse.swt.events.ControlListener)void -
 removeSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 setAlignment(int)void -
 setImage(org.eclipse.swt.graphics.Image)void -
 setResizable(boolean)void -
 setMoveable(boolean)void -
 setText(String)void -
 setToolTipText(String)void -
 setWidth(int)void -
 dispose()void -
TableItem - :.Item
 new(.Table,int,int) -
 new(.Table,int) -
 checkSubclass()void o
 dispose()void -
 getBackground()org.eclipse.swt.graphics.Color -
 getBounds()org.eclipse.swt.graphics.Rectangle -
 getBackground(int)org.eclipse.swt.graphics.Color -
 getBounds(int)org.eclipse.swt.graphics.Rectangle -
 getChecked()boolean -
 getFont()org.eclipse.swt.graphics.Font -
 getFont(int)org.eclipse.swt.graphics.Font -
 getForeground()org.eclipse.swt.graphics.Color -
 getForeground(int)org.eclipse.swt.graphics.Color -
 getGrayed()boolean -
 getImage()org.eclipse.swt.graphics.Image -
 getImage(int)org.eclipse.swt.graphics.Image -
 getImageBounds(int)org.eclipse.swt.graphics.Rectangle -
 getImageIndent()int -
 getParent().Table -
 getText()String -
 getText(int)String -
 getTextBounds(int)org.eclipse.swt.graphics.Rectangle -
 setBackground(org.eclipse.swt.graphics.Color)void -
 setBackground(int,org.eclipse.swt.graphics.Color)void -
 setChecked(boolean)void -
 setFont(org.eclipse.swt.graphics.Font)void -
 setFont(int,org.eclipse.swt.graphics.Font)void -
 setForeground(org.eclipse.swt.graphics.Color)void -
 setForeground(int,org.eclipse.swt.graphics.Color)void -
 setGrayed(boolean)void -
 setImage(int,org.eclipse.swt.graphics.Image)void -
 setImage(org.eclipse.swt.graphics.Image)void -
 setImage(org.eclipse.swt.graphics.Image[])void -
 setImageIndent(int)void x
 setText(int,String)void -
 setText(String)void -
 setText(String[])void -
TaskBar - :.Widget
 getItem(int).TaskItem -
 getItemCount()int -
 getItem(.Shell).TaskItem -
 getItems().TaskItem[] -
TaskItem - :.Item
 checkSubclass()void o
 getMenu().Menu -
 getOverlayImage()org.eclipse.swt.graphics.Image -
 getOverlayText()String -
 getParent().TaskBar -
 getProgress()int -
 getProgressState()int -
 setMenu(.Menu)void -
 setOverlayImage(org.eclipse.swt.graphics.Image)void -
 setOverlayText(String)void -
 setProgressState(int)void -
 setProgress(int)void -
Text - :.Scrollable
 LIMIT int sf
 DELIMITER String sf
 new(.Composite,int) -
 addModifyListener(org.eclipse.swt.events.ModifyListener)void -
 addSegmentListener(org.eclipse.swt.events.SegmentListener)void -
 addSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 addVerifyListener(org.eclipse.swt.events.VerifyListener)void -
 append(String)void -
 clearSelection()void -
 copy()void -
 cut()void -
 getCaretLineNumber()int -
 getCaretLocation()org.eclipse.swt.graphics.Point -
 getCaretPosition()int -
 getCharCount()int -
 getDoubleClickEnabled()boolean -
 getEchoChar()char -
 getEditable()boolean -
 getLineCount()int -
 getLineDelimiter()String -
 getLineHeight()int -
 getMessage()String -
 getOrientation()int -
 getSelection()org.eclipse.swt.graphics.Point -
 getSelectionCount()int -
 getSelectionText()String -
 getTabs()int -
 getText()String -
 getText(int,int)String -
 getTextChars()char[] -
 getTextLimit()int -
 getTopIndex()int -
 getTopPixel()int -
 insert(String)void -
 paste()void -
 removeModifyListener(org.eclipse.swt.events.ModifyListener)void -
 removeSegmentListener(org.eclipse.swt.events.SegmentListener)void -
 removeSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 removeVerifyListener(org.eclipse.swt.events.VerifyListener)void -
 selectAll()void -
 setDoubleClickEnabled(boolean)void -
 setEchoChar(char)void -
 setEditable(boolean)void -
 setMessage(String)void -
 setOrientation(int)void -
 setSelection(int)void -
 setSelection(int,int)void -
 setSelection(org.eclipse.swt.graphics.Point)void -
 setTabs(int)void -
 setText(String)void -
 setTextChars(char[])void -
 setTextLimit(int)void -
 setTopIndex(int)void -
 showSelection()void -
ToolBar - :.Composite
 new(.Composite,int) -
 checkSubclass()void o
 getItem(int).ToolItem -
 getItem(org.eclipse.swt.graphics.Point).ToolItem -
 getItemCount()int -
 getItems().ToolItem[] -
 getRowCount()int -
 indexOf(.ToolItem)int -
 setToolTipText(String)void -
ToolItem - :.Item
 new(.ToolBar,int) -
 new(.ToolBar,int,int) -
 addSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 checkSubclass()void o
 dispose()void -
 getBackground()org.eclipse.swt.graphics.Color -
 getBounds()org.eclipse.swt.graphics.Rectangle -
 getControl().Control -
 getDisabledImage()org.eclipse.swt.graphics.Image -
 getEnabled()boolean -
 getForeground()org.eclipse.swt.graphics.Color -
 getHotImage()org.eclipse.swt.graphics.Image -
 getImage()org.eclipse.swt.graphics.Image -
 getParent().ToolBar -
 getSelection()boolean -
 getToolTipText()String -
 getWidth()int -
 isEnabled()boolean -
 removeSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 setBackground(org.eclipse.swt.graphics.Color)void -
 setControl(.Control)void -
 setDisabledImage(org.eclipse.swt.graphics.Image)void -
 setEnabled(boolean)void -
 setForeground(org.eclipse.swt.graphics.Color)void -
 setHotImage(org.eclipse.swt.graphics.Image)void -
 setImage(org.eclipse.swt.graphics.Image)void -
 setSelection(boolean)void -
 setText(String)void -
 setToolTipText(String)void -
 setWidth(int)void -
ToolTip - :.Widget
 new(.Shell,int) -
 addSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 getAutoHide()boolean -
 getMessage()String -
 getParent().Shell -
 getText()String -
 getVisible()boolean -
 isVisible()boolean -
 removeSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 setAutoHide(boolean)void -
 setLocation(int,int)void -
 setLocation(org.eclipse.swt.graphics.Point)void -
 setMessage(String)void -
 setText(String)void -
 setVisible(boolean)void -
Touch f
 id long -
 source .TouchSource -
 state int -
 primary boolean -
 x int -
 y int -
 toString()String -
TouchSource f
 isDirect()boolean -
 getBounds()org.eclipse.swt.graphics.Rectangle -
 toString()String -
Tracker - :.Widget
 new(.Composite,int) -
 new(.Display,int) -
 addControlListener(org.eclipse.swt.events.ControlListener)void -
 addKeyListener(org.eclipse.swt.events.KeyListener)void -
 close()void -
 getRectangles()org.eclipse.swt.graphics.Rectangle[] -
 getStippled()boolean -
 open()boolean -
 removeControlListener(org.eclipse.swt.events.ControlListener)void -
 removeKeyListener(org.eclipse.swt.events.KeyListener)void -
 setCursor(org.eclipse.swt.graphics.Cursor)void -
 setRectangles(org.eclipse.swt.graphics.Rectangle[])void -
 setStippled(boolean)void -
Tray - :.Widget
 getItem(int).TrayItem -
 getItemCount()int -
 getItems().TrayItem[] -
TrayItem - :.Item
 new(.Tray,int) -
 addMenuDetectListener(org.eclipse.swt.events.MenuDetectListener)void -
 addSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 checkSubclass()void o
 getParent().Tray -
 getHighlightImage()org.eclipse.swt.graphics.Image -
 getToolTip().ToolTip -
 getToolTipText()String -
 getVisible()boolean -
 removeMenuDetectListener(org.eclipse.swt.events.MenuDetectListener)void -
 removeSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 setHighlightImage(org.eclipse.swt.graphics.Image)void -
 setImage(org.eclipse.swt.graphics.Image)void -
 setToolTip(.ToolTip)void -
 setToolTipText(String)void -
 setVisible(boolean)void -
Tree - :.Composite
 new(.Composite,int) -
 checkSubclass()void o
 addSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 addTreeListener(org.eclipse.swt.events.TreeListener)void -
 clear(int,boolean)void -
 clearAll(boolean)void -
 deselect(.TreeItem)void -
 deselectAll()void -
 getColumn(int).TreeColumn -
 getColumnCount()int -
 getColumnOrder()int[] -
 getColumns().TreeColumn[] -
 getGridLineWidth()int -
 getHeaderBackground()org.eclipse.swt.graphics.Color -
 getHeaderForeground()org.eclipse.swt.graphics.Color -
 getHeaderHeight()int -
 getHeaderVisible()boolean -
 getItem(int).TreeItem -
 getItem(org.eclipse.swt.graphics.Point).TreeItem -
 getItemCount()int -
 getItemHeight()int -
 getItems().TreeItem[] -
 getLinesVisible()boolean -
 getParentItem().TreeItem -
 getSelection().TreeItem[] -
 getSelectionCount()int -
 getSortColumn().TreeColumn -
 getSortDirection()int -
 getTopItem().TreeItem -
 indexOf(.TreeColumn)int -
 indexOf(.TreeItem)int -
 removeAll()void -
 removeSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 removeTreeListener(org.eclipse.swt.events.TreeListener)void -
 setInsertMark(.TreeItem,boolean)void -
 setItemCount(int)void -
 select(.TreeItem)void -
 selectAll()void -
 setColumnOrder(int[])void -
 setHeaderBackground(org.eclipse.swt.graphics.Color)void -
 setHeaderForeground(org.eclipse.swt.graphics.Color)void -
 setHeaderVisible(boolean)void -
 setLinesVisible(boolean)void -
 setSelection(.TreeItem)void -
 setSelection(.TreeItem[])void -
 setSortColumn(.TreeColumn)void -
 setSortDirection(int)void -
 setTopItem(.TreeItem)void -
 showColumn(.TreeColumn)void -
 showSelection()void -
 showItem(.TreeItem)void -
 dispose()void -
TreeColumn - :.Item
 new(.Tree,int) -
 new(.Tree,int,int) -
 addControlListener(org.eclipse.swt.events.ControlListener)void -
 addSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 checkSubclass()void o
 getAlignment()int -
 getMoveable()boolean -
 getParent().Tree -
 getResizable()boolean -
 getToolTipText()String -
 getWidth()int -
 pack()void -
 removeControlListener(org.eclipse.swt.events.ControlListener)void -
 removeSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 setAlignment(int)void -
 setImage(org.eclipse.swt.graphics.Image)void -
 setMoveable(boolean)void -
 setResizable(boolean)void -
 setText(String)void -
 setToolTipText(String)void -
 setWidth(int)void -
 dispose()void -
TreeItem - :.Item
 new(.Tree,int) -
 new(.Tree,int,int) -
 new(.TreeItem,int) -
 new(.TreeItem,int,int) -
 checkSubclass()void o
 clear(int,boolean)void -
 clearAll(boolean)void -
 getBackground()org.eclipse.swt.graphics.Color -
 getBackground(int)org.eclipse.swt.graphics.Color -
 getBounds(int)org.eclipse.swt.graphics.Rectangle -
 getBounds()org.eclipse.swt.graphics.Rectangle -
 getChecked()boolean -
 getExpanded()boolean -
 getFont()org.eclipse.swt.graphics.Font -
 getFont(int)org.eclipse.swt.graphics.Font -
 getForeground()org.eclipse.swt.graphics.Color -
 getForeground(int)org.eclipse.swt.graphics.Color -
 getGrayed()boolean -
 getImage()org.eclipse.swt.graphics.Image -
 getImage(int)org.eclipse.swt.graphics.Image -
 getImageBounds(int)org.eclipse.swt.graphics.Rectangle -
 getItemCount()int -
 getItem(int).TreeItem -
 getItems().TreeItem[] -
 getParent().Tree -
 getParentItem().TreeItem -
 getText()String -
 getText(int)String -
 getTextBounds(int)org.eclipse.swt.graphics.Rectangle -
 indexOf(.TreeItem)int -
 dispose()void -
 removeAll()void -
 setBackground(org.eclipse.swt.graphics.Color)void -
 setBackground(int,org.eclipse.swt.graphics.Color)void -
 setChecked(boolean)void -
 setExpanded(boolean)void -
 setFont(org.eclipse.swt.graphics.Font)void -
 setFont(int,org.eclipse.swt.graphics.Font)void -
 setForeground(org.eclipse.swt.graphics.Color)void -
 setForeground(int,org.eclipse.swt.graphics.Color)void -
 setGrayed(boolean)void -
 setImage(int,org.eclipse.swt.graphics.Image)void -
 setImage(org.eclipse.swt.graphics.Image)void -
 setImage(org.eclipse.swt.graphics.Image[])void -
 setItemCount(int)void -
 setText(int,String)void -
 setText(String)void -
 setText(String[])void -
TypedListener x :.Listener
 eventListener java.util.EventListener ox
 new(org.eclipse.swt.internal.SWTEventListener) x
 new(java.util.EventListener) x
 getEventListener()java.util.EventListener x
 handleEvent(.Event)void x
Widget a
 handle long -
 new(.Widget,int) -
 addListener(int,.Listener)void -
 addTypedListener(java.util.EventListener,int[])void ov
 addDisposeListener(org.eclipse.swt.events.DisposeListener)void -
 checkSubclass()void o
 checkWidget()void o
 dispose()void -
 getData()Object -
 getData(String)Object -
 getDisplay().Display -
 getListeners(int).Listener[] -
 getTypedListeners(int,Class<<L>>)java.util.stream.Stream<<L>> - <L=java.util.EventListener>
 getStyle()int -
 isAutoDirection()boolean -
 isDisposed()boolean -
 isListening(int)boolean -
 notifyListeners(int,.Event)void -
 removeListener(int,.Listener)void -
 removeListener(int,org.eclipse.swt.internal.SWTEventListener)void ox
 removeListener(int,java.util.EventListener)void o
 removeTypedListener(int,java.util.EventListener)void o
 reskin(int)void -
 removeDisposeListener(org.eclipse.swt.events.DisposeListener)void -
 setData(Object)void -
 setData(String,Object)void -
 toString()String -
