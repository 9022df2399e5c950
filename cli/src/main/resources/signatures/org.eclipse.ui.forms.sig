# org.eclipse.platform:org.eclipse.ui.forms:3.14.100
package org.eclipse.ui.forms
AbstractFormPart a :.IFormPart
 new() -
 initialize(.IManagedForm)void -
 getManagedForm().IManagedForm -
 dispose()void -
 commit(boolean)void -
 setFormInput(Object)boolean -
 setFocus()void -
 refresh()void -
 markDirty()void -
 isDirty()boolean -
 isStale()boolean -
 markStale()void -
DetailsPart f :.IFormPart,.IPartSelectionListener
 new(.IManagedForm,.widgets.ScrolledPageBook) -
 new(.IManagedForm,org.eclipse.swt.widgets.Composite,int) -
 registerPage(Object,.IDetailsPage)void -
 setPageProvider(.IDetailsPageProvider)void -
 commit(boolean)void -
 getCurrentPage().IDetailsPage -
 dispose()void -
 initialize(.IManagedForm)void -
 isDirty()boolean -
 isStale()boolean -
 refresh()void -
 setFocus()void -
 setFormInput(Object)boolean -
 selectionChanged(.IFormPart,org.eclipse.jface.viewers.ISelection)void -
 getPageLimit()int -
 setPageLimit(int)void -
FormColors -
 TITLE String sfx
 BORDER String sfx
 SEPARATOR String sfx
 TB_BG String sfx
 TB_FG String sfx
 TB_GBG String sfx
 TB_BORDER String sfx
 TB_TOGGLE String sfx
 TB_TOGGLE_HOVER String sfx
 colorRegistry java.util.Map<String,org.eclipse.swt.graphics.Color> o
 background org.eclipse.swt.graphics.Color o
 foreground org.eclipse.swt.graphics.Color o
 display org.eclipse.swt.widgets.Display o
 border org.eclipse.swt.graphics.Color o
 new(org.eclipse.swt.widgets.Display) -
 getDisplay()org.eclipse.swt.widgets.Display -
 initialize()void o
 initializeColorTable()void o
 initializeSectionToolBarColors()void -
 initializeFormHeaderColors()void o
 getSystemColor(int)org.eclipse.swt.graphics.RGB -
 createColor(String,org.eclipse.swt.graphics.RGB)org.eclipse.swt.graphics.Color -
 getInactiveBackground()org.eclipse.swt.graphics.Color -
 createColor(String,int,int,int)org.eclipse.swt.graphics.Color -
 updateBorderColor()void o
 setBackground(org.eclipse.swt.graphics.Color)void -
 setForeground(org.eclipse.swt.graphics.Color)void -
 getBackground()org.eclipse.swt.graphics.Color -
 getForeground()org.eclipse.swt.graphics.Color -
 getBorderColor()org.eclipse.swt.graphics.Color -
 isWhiteBackground()boolean -
 getColor(String)org.eclipse.swt.graphics.Color -
 dispose()void -
 markShared()void -
 isShared()boolean -
 blend(org.eclipse.swt.graphics.RGB,org.eclipse.swt.graphics.RGB,int)org.eclipse.swt.graphics.RGB s
 testAnyPrimaryColor(org.eclipse.swt.graphics.RGB,int,int)boolean s
 testTwoPrimaryColors(org.eclipse.swt.graphics.RGB,int,int)boolean s
FormDialog - :org.eclipse.jface.dialogs.TrayDialog
 new(org.eclipse.swt.widgets.Shell) -
 new(org.eclipse.jface.window.IShellProvider) -
 close()boolean -
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createButtonBar(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createFormContent(.IManagedForm)void o
HyperlinkGroup f :.HyperlinkSettings
 new(org.eclipse.swt.widgets.Display) -
 getLastActivated().widgets.Hyperlink -
 add(.widgets.Hyperlink)void -
 setActiveBackground(org.eclipse.swt.graphics.Color)void -
 setActiveForeground(org.eclipse.swt.graphics.Color)void -
 setBackground(org.eclipse.swt.graphics.Color)void -
 setForeground(org.eclipse.swt.graphics.Color)void -
 setHyperlinkUnderlineMode(int)void -
HyperlinkSettings -
 UNDERLINE_NEVER int sf
 UNDERLINE_HOVER int sf
 UNDERLINE_ALWAYS int sf
 new(org.eclipse.swt.widgets.Display) -
 initializeDefaultForegrounds(org.eclipse.swt.widgets.Display)void -
 initializeDefaultCursors()void -
 getActiveBackground()org.eclipse.swt.graphics.Color -
 getActiveForeground()org.eclipse.swt.graphics.Color -
 getBackground()org.eclipse.swt.graphics.Color -
 getBusyCursor()org.eclipse.swt.graphics.Cursor -
 getTextCursor()org.eclipse.swt.graphics.Cursor -
 getForeground()org.eclipse.swt.graphics.Color -
 getHyperlinkCursor()org.eclipse.swt.graphics.Cursor -
 getHyperlinkUnderlineMode()int -
 setActiveBackground(org.eclipse.swt.graphics.Color)void -
 setActiveForeground(org.eclipse.swt.graphics.Color)void -
 setBackground(org.eclipse.swt.graphics.Color)void -
 setForeground(org.eclipse.swt.graphics.Color)void -
 setHyperlinkUnderlineMode(int)void -
 setBusyCursor(org.eclipse.swt.graphics.Cursor)void -
 setTextCursor(org.eclipse.swt.graphics.Cursor)void -
 setHyperlinkCursor(org.eclipse.swt.graphics.Cursor)void -
IFormPart ai
 initialize(.IManagedForm)void a
 dispose()void a
 isDirty()boolean a
 commit(boolean)void a
 setFormInput(Object)boolean a
 setFocus()void a
 isStale()boolean a
 refresh()void a
IManagedForm ai
 initialize()void a
 getToolkit().widgets.FormToolkit a
 getForm().widgets.ScrolledForm a
 reflow(boolean)void a
 fireSelectionChanged(.IFormPart,org.eclipse.jface.viewers.ISelection)void a
 getParts().IFormPart[] a
 addPart(.IFormPart)void a
 removePart(.IFormPart)void a
 setInput(Object)boolean a
 getInput()Object a
 isDirty()boolean a
 dirtyStateChanged()void a
 commit(boolean)void a
 isStale()boolean a
 staleStateChanged()void a
 refresh()void a
 setContainer(Object)void a
 getContainer()Object a
 getMessageManager().IMessageManager a
IMessage ai :org.eclipse.jface.dialogs.IMessageProvider
 getKey()Object a
 getData()Object a
 getControl()org.eclipse.swt.widgets.Control a
 getPrefix()String a
IMessageManager ai
 addMessage(Object,String,Object,int)void a
 addMessage(Object,String,Object,int,org.eclipse.swt.widgets.Control)void a
 removeMessage(Object)void a
 removeMessages()void a
 removeMessage(Object,org.eclipse.swt.widgets.Control)void a
 removeMessages(org.eclipse.swt.widgets.Control)void a
 removeAllMessages()void a
 update()void a
 setAutoUpdate(boolean)void a
 isAutoUpdate()boolean a
 setMessagePrefixProvider(.IMessagePrefixProvider)void a
 getMessagePrefixProvider().IMessagePrefixProvider a
 setDecorationPosition(int)void a
 getDecorationPosition()int a
 createSummary(.IMessage[])String a
IPartSelectionListener ai
 selectionChanged(.IFormPart,org.eclipse.jface.viewers.ISelection)void a
ManagedForm - :.IManagedForm
 new(org.eclipse.swt.widgets.Composite) -
 new(.widgets.FormToolkit,.widgets.ScrolledForm) -
 addPart(.IFormPart)void -
 removePart(.IFormPart)void -
 getParts().IFormPart[] -
 getToolkit().widgets.FormToolkit -
 getForm().widgets.ScrolledForm -
 reflow(boolean)void -
 fireSelectionChanged(.IFormPart,org.eclipse.jface.viewers.ISelection)void -
 initialize()void -
 dispose()void -
 refresh()void -
 commit(boolean)void -
 setInput(Object)boolean -
 getInput()Object -
 setFocus()void -
 isDirty()boolean -
 isStale()boolean -
 dirtyStateChanged()void -
 staleStateChanged()void -
 getContainer()Object -
 setContainer(Object)void -
 getMessageManager().IMessageManager -
MasterDetailsBlock a
 detailsPart .DetailsPart o
 sashForm org.eclipse.swt.custom.SashForm o
 new() -
 createContent(.IManagedForm)void -
 createContent(.IManagedForm,org.eclipse.swt.widgets.Composite)void -
 applyLayoutData(org.eclipse.swt.custom.SashForm)void o
 applyLayout(org.eclipse.swt.widgets.Composite)void o
 createMasterPart(.IManagedForm,org.eclipse.swt.widgets.Composite)void oa
 registerPages(.DetailsPart)void oa
 createToolBarActions(.IManagedForm)void oa
SectionPart - :.AbstractFormPart
 new(.widgets.Section) -
 new(org.eclipse.swt.widgets.Composite,.widgets.FormToolkit,int) -
 hookListeners()void o
 getSection().widgets.Section -
 expansionStateChanging(boolean)void o
 expansionStateChanged(boolean)void o
 setFocus()void -
package org.eclipse.ui.forms.editor
FormEditor a :org.eclipse.ui.part.MultiPageEditorPart
 pages java.util.Vector<Object> o
 new() -
 init(org.eclipse.ui.IEditorSite,org.eclipse.ui.IEditorInput)void - !org.eclipse.ui.PartInitException
 createPages()void o
 createPageContainer(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Composite o
 createToolkit(org.eclipse.swt.widgets.Display)org.eclipse.ui.forms.widgets.FormToolkit o
 addPages()void oa
 getSelectedPage()Object -
 addPage(.IFormPage)int - !org.eclipse.ui.PartInitException
 addPage(int,.IFormPage)void - !org.eclipse.ui.PartInitException
 addPage(org.eclipse.swt.widgets.Control)int -
 addPage(int,org.eclipse.swt.widgets.Control)void -
 isDirty()boolean -
 commitPages(boolean)void o
 addPage(org.eclipse.ui.IEditorPart,org.eclipse.ui.IEditorInput)int - !org.eclipse.ui.PartInitException
 addPage(int,org.eclipse.ui.IEditorPart,org.eclipse.ui.IEditorInput)void - !org.eclipse.ui.PartInitException
 configurePage(int,.IFormPage)void o !org.eclipse.ui.PartInitException
 removePage(int)void -
 editorDirtyStateChanged()void -
 dispose()void -
 getToolkit()org.eclipse.ui.forms.widgets.FormToolkit -
 getActiveEditor()org.eclipse.ui.IEditorPart -
 getCurrentPage()int o
 pageChange(int)void o
 setActivePage(String).IFormPage -
 findPage(String).IFormPage -
 setActivePage(String,Object).IFormPage -
 selectReveal(Object).IFormPage -
 getActivePageInstance().IFormPage -
 setActivePage(int)void o
 updateActionBarContributor(int)void o
 close(boolean)void -
FormPage - :org.eclipse.ui.part.EditorPart,.IFormPage
 new(.FormEditor,String,String) -
 new(String,String) -
 init(org.eclipse.ui.IEditorSite,org.eclipse.ui.IEditorInput)void -
 initialize(.FormEditor)void -
 getEditor().FormEditor -
 getManagedForm()org.eclipse.ui.forms.IManagedForm -
 setActive(boolean)void -
 isActive()boolean -
 createPartControl(org.eclipse.swt.widgets.Composite)void -
 createFormContent(org.eclipse.ui.forms.IManagedForm)void o
 getPartControl()org.eclipse.swt.widgets.Control -
 dispose()void -
 getId()String -
 getTitleImage()org.eclipse.swt.graphics.Image -
 setFocus()void -
 doSave(org.eclipse.core.runtime.IProgressMonitor)void -
 doSaveAs()void -
 isSaveAsAllowed()boolean -
 isDirty()boolean -
 setIndex(int)void -
 getIndex()int -
 isEditor()boolean -
 selectReveal(Object)boolean -
 canLeaveThePage()boolean -
IFormPage ai :org.eclipse.ui.IEditorPart
 initialize(.FormEditor)void a
 getEditor().FormEditor a
 getManagedForm()org.eclipse.ui.forms.IManagedForm a
 setActive(boolean)void a
 isActive()boolean a
 canLeaveThePage()boolean a
 getPartControl()org.eclipse.swt.widgets.Control a
 getId()String a
 getIndex()int a
 setIndex(int)void a
 isEditor()boolean a
 selectReveal(Object)boolean a
SharedHeaderFormEditor a :.FormEditor
 new() -
 createPageContainer(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Composite o
 getHeaderForm()org.eclipse.ui.forms.IManagedForm -
 createPages()void o
 setActivePage(int)void o
 setFocus()void -
 dispose()void -
 isDirty()boolean -
 commitPages(boolean)void o
 createHeaderContents(org.eclipse.ui.forms.IManagedForm)void o
package org.eclipse.ui.forms.events
IExpansionListener ai
 expansionStateChanging(.ExpansionEvent)void a
 expansionStateChanged(.ExpansionEvent)void a
 expansionStateChangingAdapter(java.util.function.Consumer<.ExpansionEvent>).IExpansionListener s
 expansionStateChangedAdapter(java.util.function.Consumer<.ExpansionEvent>).IExpansionListener s
IHyperlinkListener ai
 linkEntered(.HyperlinkEvent)void a
 linkExited(.HyperlinkEvent)void a
 linkActivated(.HyperlinkEvent)void a
 linkEnteredAdapter(java.util.function.Consumer<.HyperlinkEvent>).IHyperlinkListener s
 linkExitedAdapter(java.util.function.Consumer<.HyperlinkEvent>).IHyperlinkListener s
 linkActivatedAdapter(java.util.function.Consumer<.HyperlinkEvent>).IHyperlinkListener s
package org.eclipse.ui.forms.widgets
AbstractHyperlink a :org.eclipse.swt.widgets.Canvas
 marginWidth int o
 marginHeight int o
 new(org.eclipse.swt.widgets.Composite,int) -
 addHyperlinkListener(org.eclipse.ui.forms.events.IHyperlinkListener)void -
 removeHyperlinkListener(org.eclipse.ui.forms.events.IHyperlinkListener)void -
 getSelection()boolean -
 handleEnter(org.eclipse.swt.widgets.Event)void o
 handleExit(org.eclipse.swt.widgets.Event)void o
 handleActivate(org.eclipse.swt.widgets.Event)void o
 setHref(Object)void -
 getHref()Object -
 getText()String -
 paintHyperlink(org.eclipse.swt.graphics.GC)void oa
 paint(org.eclipse.swt.events.PaintEvent)void o
 setEnabled(boolean)void -
ExpandableComposite - :org.eclipse.swt.widgets.Canvas
 TWISTIE int sf
 TREE_NODE int sf
 FOCUS_TITLE int sf
 CLIENT_INDENT int sf
 COMPACT int sf
 EXPANDED int sf
 TITLE_BAR int sf
 SHORT_TITLE_BAR int sf
 NO_TITLE int sf
 LEFT_TEXT_CLIENT_ALIGNMENT int sf
 NO_TITLE_FOCUS_BOX int sf
 marginWidth int -
 marginHeight int -
 clientVerticalSpacing int -
 descriptionVerticalSpacing int -
 titleBarTextMarginWidth int -
 toggle .ToggleHyperlink o
 textLabel org.eclipse.swt.widgets.Control o
 VGAP int ox
 GAP int ox
 new(org.eclipse.swt.widgets.Composite,int) -
 new(org.eclipse.swt.widgets.Composite,int,int) -
 forceFocus()boolean -
 setMenu(org.eclipse.swt.widgets.Menu)void -
 setLayout(org.eclipse.swt.widgets.Layout)void f
 setBackground(org.eclipse.swt.graphics.Color)void -
 setForeground(org.eclipse.swt.graphics.Color)void -
 setToggleColor(org.eclipse.swt.graphics.Color)void -
 setActiveToggleColor(org.eclipse.swt.graphics.Color)void -
 setFont(org.eclipse.swt.graphics.Font)void -
 setEnabled(boolean)void -
 setClient(org.eclipse.swt.widgets.Control)void -
 getClient()org.eclipse.swt.widgets.Control -
 setText(String)void -
 setToolTipText(String)void -
 getText()String -
 isExpanded()boolean -
 getExpansionStyle()int -
 setExpanded(boolean)void -
 setExpanded(boolean,boolean)void -
 internalSetExpanded(boolean)void o
 addExpansionListener(org.eclipse.ui.forms.events.IExpansionListener)void -
 removeExpansionListener(org.eclipse.ui.forms.events.IExpansionListener)void -
 onPaint(org.eclipse.swt.events.PaintEvent)void o
 getDescriptionControl()org.eclipse.swt.widgets.Control o
 getSeparatorControl()org.eclipse.swt.widgets.Control o
 computeSize(int,int,boolean)org.eclipse.swt.graphics.Point -
 isFixedStyle()boolean o
 getTextClient()org.eclipse.swt.widgets.Control -
 setTextClient(org.eclipse.swt.widgets.Control)void -
 getTextClientHeightDifference()int -
 hasTitleBar()boolean o
 setTitleBarForeground(org.eclipse.swt.graphics.Color)void -
 getTitleBarForeground()org.eclipse.swt.graphics.Color -
Form - :org.eclipse.swt.widgets.Composite
 new(org.eclipse.swt.widgets.Composite,int) -
 setMenu(org.eclipse.swt.widgets.Menu)void -
 setLayout(org.eclipse.swt.widgets.Layout)void f
 getText()String -
 getImage()org.eclipse.swt.graphics.Image -
 setForeground(org.eclipse.swt.graphics.Color)void -
 setBackground(org.eclipse.swt.graphics.Color)void -
 setFont(org.eclipse.swt.graphics.Font)void -
 setText(String)void -
 setTitleTextSelectable(boolean)void -
 setImage(org.eclipse.swt.graphics.Image)void -
 setTextBackground(org.eclipse.swt.graphics.Color[],int[],boolean)void -
 getBackgroundImage()org.eclipse.swt.graphics.Image -
 setBackgroundImage(org.eclipse.swt.graphics.Image)void -
 getToolBarManager()org.eclipse.jface.action.IToolBarManager -
 setToolBarVerticalAlignment(int)void -
 getToolBarVerticalAlignment()int -
 getMenuManager()org.eclipse.jface.action.IMenuManager -
 updateToolBar()void -
 getHead()org.eclipse.swt.widgets.Composite -
 getHeadClient()org.eclipse.swt.widgets.Control -
 setHeadClient(org.eclipse.swt.widgets.Control)void -
 getBody()org.eclipse.swt.widgets.Composite -
 isBackgroundImageTiled()boolean -
 setBackgroundImageTiled(boolean)void -
 getBackgroundImageAlignment()int x
 setBackgroundImageAlignment(int)void x
 isBackgroundImageClipped()boolean x
 setBackgroundImageClipped(boolean)void x
 isSeparatorVisible()boolean -
 setSeparatorVisible(boolean)void -
 getSeparatorColor()org.eclipse.swt.graphics.Color x
 setSeparatorColor(org.eclipse.swt.graphics.Color)void x
 setHeadColor(String,org.eclipse.swt.graphics.Color)void -
 getHeadColor(String)org.eclipse.swt.graphics.Color -
 setMessage(String)void -
 setMessage(String,int)void -
 setMessage(String,int,org.eclipse.ui.forms.IMessage[])void -
 addMessageHyperlinkListener(org.eclipse.ui.forms.events.IHyperlinkListener)void -
 removeMessageHyperlinkListener(org.eclipse.ui.forms.events.IHyperlinkListener)void -
 isBusy()boolean -
 setBusy(boolean)void -
 addTitleDragSupport(int,org.eclipse.swt.dnd.Transfer[],org.eclipse.swt.dnd.DragSourceListener)void -
 addTitleDropSupport(int,org.eclipse.swt.dnd.Transfer[],org.eclipse.swt.dnd.DropTargetListener)void -
 getMessage()String -
 getMessageType()int -
 getChildrenMessages()org.eclipse.ui.forms.IMessage[] -
 getMessageManager()org.eclipse.ui.forms.IMessageManager -
FormText - :org.eclipse.swt.widgets.Canvas
 URL_HANDLER_ID String sf
 marginWidth int -
 marginHeight int -
 new(org.eclipse.swt.widgets.Composite,int) -
 getFocus()boolean -
 isLoading()boolean x
 getLoadingText()String x
 setLoadingText(String)void x
 setParagraphsSeparated(boolean)void -
 getParagraphsSeparated()boolean -
 setImage(String,org.eclipse.swt.graphics.Image)void -
 setColor(String,org.eclipse.swt.graphics.Color)void -
 setFont(String,org.eclipse.swt.graphics.Font)void -
 setControl(String,org.eclipse.swt.widgets.Control)void -
 setFont(org.eclipse.swt.graphics.Font)void -
 setText(String,boolean,boolean)void -
 setContents(java.io.InputStream,boolean)void -
 setWhitespaceNormalized(boolean)void -
 isWhitespaceNormalized()boolean -
 setMenu(org.eclipse.swt.widgets.Menu)void -
 getHyperlinkSettings()org.eclipse.ui.forms.HyperlinkSettings -
 setHyperlinkSettings(org.eclipse.ui.forms.HyperlinkSettings)void -
 addHyperlinkListener(org.eclipse.ui.forms.events.IHyperlinkListener)void -
 removeHyperlinkListener(org.eclipse.ui.forms.events.IHyperlinkListener)void -
 addSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 removeSelectionListener(org.eclipse.swt.events.SelectionListener)void -
 getSelectionText()String -
 canCopy()boolean -
 copy()void -
 getSelectedLinkHref()Object -
 getSelectedLinkText()String -
 computeSize(int,int,boolean)org.eclipse.swt.graphics.Point -
 setEnabled(boolean)void -
 setFocus()boolean -
FormToolkit -
 KEY_DRAW_BORDER String sf
 TREE_BORDER String sf
 TEXT_BORDER String sf
 new(org.eclipse.swt.widgets.Display) -
 new(org.eclipse.ui.forms.FormColors) -
 createButton(org.eclipse.swt.widgets.Composite,String,int)org.eclipse.swt.widgets.Button -
 createComposite(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Composite -
 createComposite(org.eclipse.swt.widgets.Composite,int)org.eclipse.swt.widgets.Composite -
 createCompositeSeparator(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Composite -
 createLabel(org.eclipse.swt.widgets.Composite,String)org.eclipse.swt.widgets.Label -
 createLabel(org.eclipse.swt.widgets.Composite,String,int)org.eclipse.swt.widgets.Label -
 createHyperlink(org.eclipse.swt.widgets.Composite,String,int).Hyperlink -
 createImageHyperlink(org.eclipse.swt.widgets.Composite,int).ImageHyperlink -
 createFormText(org.eclipse.swt.widgets.Composite,boolean).FormText -
 adapt(org.eclipse.swt.widgets.Control,boolean,boolean)void -
 adapt(org.eclipse.swt.widgets.Composite)void -
 ensureVisible(org.eclipse.swt.widgets.Control)void s
 createSection(org.eclipse.swt.widgets.Composite,int).Section -
 createExpandableComposite(org.eclipse.swt.widgets.Composite,int).ExpandableComposite -
 createSeparator(org.eclipse.swt.widgets.Composite,int)org.eclipse.swt.widgets.Label -
 createTable(org.eclipse.swt.widgets.Composite,int)org.eclipse.swt.widgets.Table -
 createText(org.eclipse.swt.widgets.Composite,String)org.eclipse.swt.widgets.Text -
 createText(org.eclipse.swt.widgets.Composite,String,int)org.eclipse.swt.widgets.Text -
 createTree(org.eclipse.swt.widgets.Composite,int)org.eclipse.swt.widgets.Tree -
 createScrolledForm(org.eclipse.swt.widgets.Composite).ScrolledForm -
 createForm(org.eclipse.swt.widgets.Composite).Form -
 decorateFormHeading(.Form)void -
 createPageBook(org.eclipse.swt.widgets.Composite,int).ScrolledPageBook -
 dispose()void -
 getHyperlinkGroup()org.eclipse.ui.forms.HyperlinkGroup -
 setBackground(org.eclipse.swt.graphics.Color)void -
 refreshHyperlinkColors()void -
 paintBordersFor(org.eclipse.swt.widgets.Composite)void -
 getColors()org.eclipse.ui.forms.FormColors -
 getBorderStyle()int -
 getBorderMargin()int -
 setBorderStyle(int)void -
 setControlVisible(org.eclipse.swt.widgets.Control,boolean)void s
 getOrientation()int -
 setOrientation(int)void -
Hyperlink - :.AbstractHyperlink
 new(org.eclipse.swt.widgets.Composite,int) -
 initAccessible()void o
 setUnderlined(boolean)void -
 isUnderlined()boolean -
 computeSize(int,int,boolean)org.eclipse.swt.graphics.Point -
 getText()String -
 getToolTipText()String -
 setToolTipText(String)void -
 setText(String)void -
 paintHyperlink(org.eclipse.swt.graphics.GC)void o
 paintText(org.eclipse.swt.graphics.GC,org.eclipse.swt.graphics.Rectangle)void o
 shortenText(org.eclipse.swt.graphics.GC,String,int)String o
 computeTextSize(int,int)org.eclipse.swt.graphics.Point o
ImageHyperlink - :.Hyperlink
 textSpacing int -
 new(org.eclipse.swt.widgets.Composite,int) -
 paintHyperlink(org.eclipse.swt.graphics.GC)void o
 paintHyperlink(org.eclipse.swt.graphics.GC,org.eclipse.swt.graphics.Rectangle)void o
 computeSize(int,int,boolean)org.eclipse.swt.graphics.Point -
 handleEnter(org.eclipse.swt.widgets.Event)void o
 handleExit(org.eclipse.swt.widgets.Event)void o
 handleActivate(org.eclipse.swt.widgets.Event)void o
 getActiveImage()org.eclipse.swt.graphics.Image -
 setActiveImage(org.eclipse.swt.graphics.Image)void -
 getHoverImage()org.eclipse.swt.graphics.Image -
 setHoverImage(org.eclipse.swt.graphics.Image)void -
 getImage()org.eclipse.swt.graphics.Image -
 setImage(org.eclipse.swt.graphics.Image)void -
 setEnabled(boolean)void -
ScrolledForm - :.SharedScrolledComposite
 new(org.eclipse.swt.widgets.Composite) -
 new(org.eclipse.swt.widgets.Composite,int) -
 setMenu(org.eclipse.swt.widgets.Menu)void -
 getText()String -
 getImage()org.eclipse.swt.graphics.Image -
 setForeground(org.eclipse.swt.graphics.Color)void -
 setBackground(org.eclipse.swt.graphics.Color)void -
 setContent(org.eclipse.swt.widgets.Control)void f
 setText(String)void -
 setImage(org.eclipse.swt.graphics.Image)void -
 getBackgroundImage()org.eclipse.swt.graphics.Image -
 setBackgroundImage(org.eclipse.swt.graphics.Image)void -
 getToolBarManager()org.eclipse.jface.action.IToolBarManager -
 updateToolBar()void -
 getBody()org.eclipse.swt.widgets.Composite -
 getForm().Form -
 setBusy(boolean)void -
 setHeadClient(org.eclipse.swt.widgets.Control)void -
 setMessage(String,int,org.eclipse.ui.forms.IMessage[])void -
 setMessage(String,int)void -
 getMessage()String -
 getMessageType()int -
 getMessageManager()org.eclipse.ui.forms.IMessageManager -
ScrolledFormText - :.SharedScrolledComposite
 new(org.eclipse.swt.widgets.Composite,boolean) -
 new(org.eclipse.swt.widgets.Composite,int,boolean) -
 setFormText(.FormText)void -
 setForeground(org.eclipse.swt.graphics.Color)void -
 setBackground(org.eclipse.swt.graphics.Color)void -
 setContent(org.eclipse.swt.widgets.Control)void f
 setText(String)void -
 setContents(java.io.InputStream)void -
 getFormText().FormText -
ScrolledPageBook - :.SharedScrolledComposite
 new(org.eclipse.swt.widgets.Composite) -
 new(org.eclipse.swt.widgets.Composite,int) -
 computeSize(int,int,boolean)org.eclipse.swt.graphics.Point -
 hasPage(Object)boolean -
 createPage(Object)org.eclipse.swt.widgets.Composite -
 getContainer()org.eclipse.swt.widgets.Composite -
 registerPage(Object,org.eclipse.swt.widgets.Control)void -
 removePage(Object)void -
 removePage(Object,boolean)void -
 showPage(Object)void -
 showEmptyPage()void -
 setFocus()boolean -
 getCurrentPage()org.eclipse.swt.widgets.Control -
Section - :.ExpandableComposite
 DESCRIPTION int sf
 new(org.eclipse.swt.widgets.Composite,int) -
 internalSetExpanded(boolean)void o
 reflow()void o
 setDescription(String)void -
 getDescription()String -
 setSeparatorControl(org.eclipse.swt.widgets.Control)void -
 getSeparatorControl()org.eclipse.swt.widgets.Control -
 setBackground(org.eclipse.swt.graphics.Color)void -
 setForeground(org.eclipse.swt.graphics.Color)void -
 getDescriptionControl()org.eclipse.swt.widgets.Control -
 setDescriptionControl(org.eclipse.swt.widgets.Control)void -
 setTitleBarBorderColor(org.eclipse.swt.graphics.Color)void -
 setTitleBarBackground(org.eclipse.swt.graphics.Color)void -
 setTitleBarGradientBackground(org.eclipse.swt.graphics.Color)void -
 getTitleBarBorderColor()org.eclipse.swt.graphics.Color -
 getTitleBarGradientBackground()org.eclipse.swt.graphics.Color -
 getTitleBarBackground()org.eclipse.swt.graphics.Color -
 onPaint(org.eclipse.swt.events.PaintEvent)void o
 setBackgroundImage(org.eclipse.swt.graphics.Image)void f
SharedScrolledComposite a :org.eclipse.swt.custom.ScrolledComposite
 new(org.eclipse.swt.widgets.Composite,int) -
 setForeground(org.eclipse.swt.graphics.Color)void -
 setBackground(org.eclipse.swt.graphics.Color)void -
 setFont(org.eclipse.swt.graphics.Font)void -
 setContent(org.eclipse.swt.widgets.Control)void -
 setFocus()boolean -
 layout(boolean)void -
 setExpandHorizontal(boolean)void -
 setExpandVertical(boolean)void -
 reflow(boolean)void -
 isDelayedReflow()boolean -
 setDelayedReflow(boolean)void -
SizeCache -
 new() -
 new(org.eclipse.swt.widgets.Control) -
 setControl(org.eclipse.swt.widgets.Control)void -
 getControl()org.eclipse.swt.widgets.Control -
 flush()void -
 flush(boolean)void -
 computeSize(int,int)org.eclipse.swt.graphics.Point -
 computeAdjustedSize(int,int)org.eclipse.swt.graphics.Point -
 computeMinimumWidth()int -
 computeMaximumWidth()int -
 computeMinimumSize()org.eclipse.swt.graphics.Point -
 setSize(org.eclipse.swt.graphics.Point)void -
 setSize(int,int)void -
 setBounds(int,int,int,int)void -
 setBounds(org.eclipse.swt.graphics.Rectangle)void -
 layoutIfNecessary()void -
ToggleHyperlink a :.AbstractHyperlink
 innerWidth int o
 innerHeight int o
 hover boolean o
 new(org.eclipse.swt.widgets.Composite,int) -
 setDecorationColor(org.eclipse.swt.graphics.Color)void -
 getDecorationColor()org.eclipse.swt.graphics.Color -
 setHoverDecorationColor(org.eclipse.swt.graphics.Color)void -
 getHoverDecorationColor()org.eclipse.swt.graphics.Color -
 geHoverDecorationColor()org.eclipse.swt.graphics.Color x
 computeSize(int,int,boolean)org.eclipse.swt.graphics.Point -
 isExpanded()boolean -
 setExpanded(boolean)void -
TreeNode - :.ToggleHyperlink
 new(org.eclipse.swt.widgets.Composite,int) -
 paint(org.eclipse.swt.events.PaintEvent)void o
 paintHyperlink(org.eclipse.swt.graphics.GC)void o
Twistie - :.ToggleHyperlink
 new(org.eclipse.swt.widgets.Composite,int) -
 paintHyperlink(org.eclipse.swt.graphics.GC)void o
 setEnabled(boolean)void -
