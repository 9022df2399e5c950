# org.eclipse.platform:org.eclipse.jface.text:3.31.100
package org.eclipse.jface.contentassist
AbstractControlContentAssistSubjectAdapter ax :.IContentAssistSubjectControl
 DEBUG boolean osfx
 new() x
 getControl()org.eclipse.swt.widgets.Control ax
 addKeyListener(org.eclipse.swt.events.KeyListener)void x
 removeKeyListener(org.eclipse.swt.events.KeyListener)void x
 supportsVerifyKeyListener()boolean x
 appendVerifyKeyListener(org.eclipse.swt.custom.VerifyKeyListener)boolean x
 prependVerifyKeyListener(org.eclipse.swt.custom.VerifyKeyListener)boolean x
 removeVerifyKeyListener(org.eclipse.swt.custom.VerifyKeyListener)void x
 setEventConsumer(org.eclipse.jface.text.IEventConsumer)void x
 getLineDelimiter()String x
 setContentAssistCueProvider(org.eclipse.jface.viewers.ILabelProvider)void x
ComboContentAssistSubjectAdapter x :.AbstractControlContentAssistSubjectAdapter
 new(org.eclipse.swt.widgets.Combo) x
 getControl()org.eclipse.swt.widgets.Control x
 getLineHeight()int x
 getCaretOffset()int x
 getLocationAtOffset(int)org.eclipse.swt.graphics.Point x
 getWidgetSelectionRange()org.eclipse.swt.graphics.Point x
 getSelectedRange()org.eclipse.swt.graphics.Point x
 getDocument()org.eclipse.jface.text.IDocument x
 setSelectedRange(int,int)void x
 revealRange(int,int)void x
 addSelectionListener(org.eclipse.swt.events.SelectionListener)boolean x
 removeSelectionListener(org.eclipse.swt.events.SelectionListener)void x
IContentAssistSubjectControl ai
 getControl()org.eclipse.swt.widgets.Control a
 getLineHeight()int a
 getCaretOffset()int a
 getLocationAtOffset(int)org.eclipse.swt.graphics.Point a
 getLineDelimiter()String a
 getWidgetSelectionRange()org.eclipse.swt.graphics.Point a
 getSelectedRange()org.eclipse.swt.graphics.Point a
 setSelectedRange(int,int)void a
 revealRange(int,int)void a
 getDocument()org.eclipse.jface.text.IDocument a
 appendVerifyKeyListener(org.eclipse.swt.custom.VerifyKeyListener)boolean a
 prependVerifyKeyListener(org.eclipse.swt.custom.VerifyKeyListener)boolean a
 removeVerifyKeyListener(org.eclipse.swt.custom.VerifyKeyListener)void a
 supportsVerifyKeyListener()boolean a
 addKeyListener(org.eclipse.swt.events.KeyListener)void a
 removeKeyListener(org.eclipse.swt.events.KeyListener)void a
 setEventConsumer(org.eclipse.jface.text.IEventConsumer)void a
 removeSelectionListener(org.eclipse.swt.events.SelectionListener)void a
 addSelectionListener(org.eclipse.swt.events.SelectionListener)boolean a
ISubjectControlContentAssistProcessor axi :org.eclipse.jface.text.contentassist.IContentAssistProcessor
 computeCompletionProposals(.IContentAssistSubjectControl,int)org.eclipse.jface.text.contentassist.ICompletionProposal[] ax
 computeContextInformation(.IContentAssistSubjectControl,int)org.eclipse.jface.text.contentassist.IContextInformation[] ax
ISubjectControlContentAssistant axi :org.eclipse.jface.text.contentassist.IContentAssistant
 install(.IContentAssistSubjectControl)void ax
SubjectControlContentAssistant x :org.eclipse.jface.text.contentassist.ContentAssistant,.ISubjectControlContentAssistant
 new() -
 install(.IContentAssistSubjectControl)void x
TextContentAssistSubjectAdapter x :.AbstractControlContentAssistSubjectAdapter
 new(org.eclipse.swt.widgets.Text) x
 getControl()org.eclipse.swt.widgets.Control x
 getLineHeight()int x
 getCaretOffset()int x
 getLocationAtOffset(int)org.eclipse.swt.graphics.Point x
 getWidgetSelectionRange()org.eclipse.swt.graphics.Point x
 getSelectedRange()org.eclipse.swt.graphics.Point x
 getDocument()org.eclipse.jface.text.IDocument x
 setSelectedRange(int,int)void x
 revealRange(int,int)void x
 addSelectionListener(org.eclipse.swt.events.SelectionListener)boolean x
 removeSelectionListener(org.eclipse.swt.events.SelectionListener)void x
package org.eclipse.jface.internal.text
InternalAccessor a
 new() -
 getCurrentInformationControl()org.eclipse.jface.text.IInformationControl a
 setInformationControlReplacer(.InformationControlReplacer)void a
 getInformationControlReplacer().InformationControlReplacer a
 canReplace(org.eclipse.jface.text.IInformationControl)boolean a
 isReplaceInProgress()boolean a
 cropToClosestMonitor(org.eclipse.swt.graphics.Rectangle)void a
 setHoverEnrichMode(org.eclipse.jface.text.ITextViewerExtension8.EnrichMode)void a
 getAllowMouseExit()boolean a
 replaceInformationControl(boolean)void a
package org.eclipse.jface.internal.text.codemining
CodeMiningDocumentFooterAnnotation - :org.eclipse.jface.text.source.inlined.LineFooterAnnotation,.ICodeMiningAnnotation
 fMonitor org.eclipse.core.runtime.IProgressMonitor p
 new(org.eclipse.jface.text.Position,org.eclipse.jface.text.source.ISourceViewer,java.util.function.Consumer<org.eclipse.swt.events.MouseEvent>,java.util.function.Consumer<org.eclipse.swt.events.MouseEvent>,java.util.function.Consumer<org.eclipse.swt.events.MouseEvent>) -
 getHeight()int -
 update(java.util.List<org.eclipse.jface.text.codemining.ICodeMining>,org.eclipse.core.runtime.IProgressMonitor)void -
 markDeleted(boolean)void -
 draw(org.eclipse.swt.graphics.GC,org.eclipse.swt.custom.StyledText,int,int,org.eclipse.swt.graphics.Color,int,int)void -
 redraw()void -
 getAction(org.eclipse.swt.events.MouseEvent)java.util.function.Consumer<org.eclipse.swt.events.MouseEvent> -
 isInVisibleLines()boolean -
 getMinings()java.util.List<org.eclipse.jface.text.codemining.ICodeMining> -
CodeMiningLineContentAnnotation - :org.eclipse.jface.text.source.inlined.LineContentAnnotation,.ICodeMiningAnnotation
 fMonitor org.eclipse.core.runtime.IProgressMonitor p
 new(org.eclipse.jface.text.Position,org.eclipse.jface.text.source.ISourceViewer) -
 new(org.eclipse.jface.text.Position,org.eclipse.jface.text.source.ISourceViewer,boolean) -
 new(org.eclipse.jface.text.Position,org.eclipse.jface.text.source.ISourceViewer,boolean,java.util.function.Consumer<org.eclipse.swt.events.MouseEvent>,java.util.function.Consumer<org.eclipse.swt.events.MouseEvent>,java.util.function.Consumer<org.eclipse.swt.events.MouseEvent>) -
 update(java.util.List<org.eclipse.jface.text.codemining.ICodeMining>,org.eclipse.core.runtime.IProgressMonitor)void -
 markDeleted(boolean)void -
 drawAndComputeWidth(org.eclipse.swt.graphics.GC,org.eclipse.swt.custom.StyledText,int,int,org.eclipse.swt.graphics.Color,int,int)int o
 redraw()void -
 getAction(org.eclipse.swt.events.MouseEvent)java.util.function.Consumer<org.eclipse.swt.events.MouseEvent> -
 isInVisibleLines()boolean -
 isAfterPosition()boolean f
 getMinings()java.util.List<org.eclipse.jface.text.codemining.ICodeMining> -
CodeMiningLineHeaderAnnotation - :org.eclipse.jface.text.source.inlined.LineHeaderAnnotation,.ICodeMiningAnnotation
 fMonitor org.eclipse.core.runtime.IProgressMonitor p
 new(org.eclipse.jface.text.Position,org.eclipse.jface.text.source.ISourceViewer) -
 new(org.eclipse.jface.text.Position,org.eclipse.jface.text.source.ISourceViewer,java.util.function.Consumer<org.eclipse.swt.events.MouseEvent>,java.util.function.Consumer<org.eclipse.swt.events.MouseEvent>,java.util.function.Consumer<org.eclipse.swt.events.MouseEvent>) -
 getHeight()int -
 getHeight(org.eclipse.swt.graphics.GC)int -
 update(java.util.List<org.eclipse.jface.text.codemining.ICodeMining>,org.eclipse.core.runtime.IProgressMonitor)void -
 markDeleted(boolean)void -
 draw(org.eclipse.swt.graphics.GC,org.eclipse.swt.custom.StyledText,int,int,org.eclipse.swt.graphics.Color,int,int)void -
 redraw()void -
 getAction(org.eclipse.swt.events.MouseEvent)java.util.function.Consumer<org.eclipse.swt.events.MouseEvent> -
 isInVisibleLines()boolean -
 getMinings()java.util.List<org.eclipse.jface.text.codemining.ICodeMining> -
CodeMiningManager - :Runnable
 fMonitor org.eclipse.core.runtime.IProgressMonitor p
 new(org.eclipse.jface.text.source.ISourceViewer,org.eclipse.jface.text.source.inlined.InlinedAnnotationSupport,org.eclipse.jface.text.codemining.ICodeMiningProvider[]) -
 setCodeMiningProviders(org.eclipse.jface.text.codemining.ICodeMiningProvider[])void -
 uninstall()void -
 run()void -
 isDeletedCodeMining(org.eclipse.jface.text.source.Annotation)boolean s
ICodeMiningAnnotation ai
 update(java.util.List<org.eclipse.jface.text.codemining.ICodeMining>,org.eclipse.core.runtime.IProgressMonitor)void a
 redraw()void a
 isInVisibleLines()boolean a
package org.eclipse.jface.internal.text.html
BrowserInformationControl - :org.eclipse.jface.text.AbstractInformationControl,org.eclipse.jface.text.IInformationControlExtension2,org.eclipse.jface.text.IDelayedInputChangeProvider
 isAvailable(org.eclipse.swt.widgets.Composite)boolean s
 new(org.eclipse.swt.widgets.Shell,String,boolean) -
 new(org.eclipse.swt.widgets.Shell,String,String) -
 new(org.eclipse.swt.widgets.Shell,String,org.eclipse.jface.action.ToolBarManager) -
 createContent(org.eclipse.swt.widgets.Composite)void o
 setInformation(String)void x
 setInput(Object)void -
 setVisible(boolean)void -
 setSize(int,int)void -
 handleDispose()void o
 computeSizeHint()org.eclipse.swt.graphics.Point -
 computeTrim()org.eclipse.swt.graphics.Rectangle -
 addLocationListener(org.eclipse.swt.browser.LocationListener)void -
 setForegroundColor(org.eclipse.swt.graphics.Color)void -
 setBackgroundColor(org.eclipse.swt.graphics.Color)void -
 hasContents()boolean -
 addInputChangeListener(org.eclipse.jface.text.IInputChangedListener)void -
 removeInputChangeListener(org.eclipse.jface.text.IInputChangedListener)void -
 setDelayedInputChangeListener(org.eclipse.jface.text.IInputChangedListener)void -
 hasDelayedInputChangeListener()boolean -
 notifyDelayedInputChange(Object)void -
 toString()String -
 getInput().BrowserInformationControlInput -
 computeSizeConstraints(int,int)org.eclipse.swt.graphics.Point -
 setDisposeTimeout(int)void -
BrowserInformationControlInput a :.BrowserInput
 getLeadingImageWidth()int -
 new(.BrowserInformationControlInput) -
 getHtml()String a
 toString()String -
BrowserInput a
 new(.BrowserInput) -
 getPrevious().BrowserInput -
 getNext().BrowserInput -
 getInputElement()Object a
 getInputName()String a
package org.eclipse.jface.internal.text.revisions
Hunk f
 line int f
 delta int f
 changed int f
 new(int,int,int) -
 toString()String -
 hashCode()int -
 equals(Object)boolean -
package org.eclipse.jface.text
AbstractHoverInformationControlManager a :.AbstractInformationControlManager
 new(.IInformationControlCreator) o
 hideInformationControl()void o
 presentInformation()void o
 setEnabled(boolean)void x
 dispose()void -
 getHoverEventLocation()org.eclipse.swt.graphics.Point o
 getHoverEvent()org.eclipse.swt.events.MouseEvent o
 getHoverEventStateMask()int o
 getInternalAccessor()org.eclipse.jface.internal.text.InternalAccessor -
 install(org.eclipse.swt.widgets.Control,org.eclipse.swt.widgets.Control)void -
 install(org.eclipse.swt.widgets.Control)void -
AbstractInformationControl a :.IInformationControl,.IInformationControlExtension,.IInformationControlExtension3,.IInformationControlExtension4,.IInformationControlExtension5
 new(org.eclipse.swt.widgets.Shell,String,boolean) -
 new(org.eclipse.swt.widgets.Shell,String) -
 new(org.eclipse.swt.widgets.Shell,org.eclipse.jface.action.ToolBarManager) -
 new(org.eclipse.swt.widgets.Shell,boolean) -
 getShell()org.eclipse.swt.widgets.Shell f
 getToolBarManager()org.eclipse.jface.action.ToolBarManager of
 create()void of
 createContent(org.eclipse.swt.widgets.Composite)void oa
 setInformation(String)void -
 isResizable()boolean -
 setVisible(boolean)void -
 dispose()void -
 handleDispose()void o
 setSize(int,int)void -
 setLocation(org.eclipse.swt.graphics.Point)void -
 setSizeConstraints(int,int)void -
 getSizeConstraints()org.eclipse.swt.graphics.Point of
 computeSizeHint()org.eclipse.swt.graphics.Point -
 computeTrim()org.eclipse.swt.graphics.Rectangle -
 getBounds()org.eclipse.swt.graphics.Rectangle -
 restoresLocation()boolean -
 restoresSize()boolean -
 addDisposeListener(org.eclipse.swt.events.DisposeListener)void -
 removeDisposeListener(org.eclipse.swt.events.DisposeListener)void -
 setForegroundColor(org.eclipse.swt.graphics.Color)void -
 setBackgroundColor(org.eclipse.swt.graphics.Color)void -
 isFocusControl()boolean -
 setFocus()void -
 addFocusListener(org.eclipse.swt.events.FocusListener)void -
 removeFocusListener(org.eclipse.swt.events.FocusListener)void -
 setStatusText(String)void -
 containsControl(org.eclipse.swt.widgets.Control)boolean -
 isVisible()boolean -
 getInformationPresenterControlCreator().IInformationControlCreator -
 computeSizeConstraints(int,int)org.eclipse.swt.graphics.Point -
AbstractInformationControlManager a +Anchor,IInformationControlCloser
 ANCHOR_TOP .AbstractInformationControlManager.Anchor sf
 ANCHOR_BOTTOM .AbstractInformationControlManager.Anchor sf
 ANCHOR_LEFT .AbstractInformationControlManager.Anchor sf
 ANCHOR_RIGHT .AbstractInformationControlManager.Anchor sf
 ANCHOR_GLOBAL .AbstractInformationControlManager.Anchor sf
 STORE_LOCATION_X String sf
 STORE_LOCATION_Y String sf
 STORE_SIZE_WIDTH String sf
 STORE_SIZE_HEIGHT String sf
 DEBUG boolean osf
 fInformationControl .IInformationControl o
 fInformationControlCreator .IInformationControlCreator o
 fInformationControlCloser .AbstractInformationControlManager.IInformationControlCloser o
 fDisposed boolean o
 new(.IInformationControlCreator) o
 computeInformation()void oa
 setInformation(String,org.eclipse.swt.graphics.Rectangle)void of
 setInformation(Object,org.eclipse.swt.graphics.Rectangle)void of
 setCloser(.AbstractInformationControlManager.IInformationControlCloser)void o
 setMargins(int,int)void -
 setSizeConstraints(int,int,boolean,boolean)void -
 setRestoreInformationControlBounds(org.eclipse.jface.dialogs.IDialogSettings,boolean,boolean)void -
 setAnchor(.AbstractInformationControlManager.Anchor)void -
 setFallbackAnchors(.AbstractInformationControlManager.Anchor[])void -
 setCustomInformationControlCreator(.IInformationControlCreator)void o
 takesFocusWhenVisible(boolean)void -
 isTakingFocusWhenVisible()boolean o
 handleSubjectControlDisposed()void o
 install(org.eclipse.swt.widgets.Control)void -
 getSubjectControl()org.eclipse.swt.widgets.Control o
 getSubjectArea()org.eclipse.swt.graphics.Rectangle o
 setEnabled(boolean)void x
 isEnabled()boolean o
 computeSizeConstraints(org.eclipse.swt.widgets.Control,.IInformationControl)org.eclipse.swt.graphics.Point o
 computeSizeConstraints(org.eclipse.swt.widgets.Control,org.eclipse.swt.graphics.Rectangle,.IInformationControl)org.eclipse.swt.graphics.Point o
 handleInformationControlDisposed()void o
 getInformationControl().IInformationControl o
 computeLocation(org.eclipse.swt.graphics.Rectangle,org.eclipse.swt.graphics.Point,.AbstractInformationControlManager.Anchor)org.eclipse.swt.graphics.Point o
 computeAvailableArea(org.eclipse.swt.graphics.Rectangle,org.eclipse.swt.graphics.Rectangle,.AbstractInformationControlManager.Anchor)org.eclipse.swt.graphics.Rectangle o
 updateLocation(org.eclipse.swt.graphics.Point,org.eclipse.swt.graphics.Point,org.eclipse.swt.graphics.Rectangle,.AbstractInformationControlManager.Anchor)boolean o
 getNextFallbackAnchor(.AbstractInformationControlManager.Anchor).AbstractInformationControlManager.Anchor o
 computeInformationControlLocation(org.eclipse.swt.graphics.Rectangle,org.eclipse.swt.graphics.Point)org.eclipse.swt.graphics.Point o
 showInformation()void -
 doShowInformation()void o
 presentInformation()void o
 hideInformationControl()void o
 canClearDataOnHide()boolean o
 showInformationControl(org.eclipse.swt.graphics.Rectangle)void o
 disposeInformationControl()void -
 dispose()void -
 storeInformationControlBounds()void o
 restoreInformationControlBounds()org.eclipse.swt.graphics.Rectangle o
 getInternalAccessor()org.eclipse.jface.internal.text.InternalAccessor -
AbstractInformationControlManager.Anchor sf
 toString()String -
AbstractInformationControlManager.IInformationControlCloser sai
 setSubjectControl(org.eclipse.swt.widgets.Control)void a
 setInformationControl(.IInformationControl)void a
 start(org.eclipse.swt.graphics.Rectangle)void a
 stop()void a
AbstractReusableInformationControlCreator a :.IInformationControlCreator,.IInformationControlCreatorExtension,org.eclipse.swt.events.DisposeListener
 new() -
 doCreateInformationControl(org.eclipse.swt.widgets.Shell).IInformationControl oa
 createInformationControl(org.eclipse.swt.widgets.Shell).IInformationControl -
 widgetDisposed(org.eclipse.swt.events.DisposeEvent)void -
 canReuse(.IInformationControl)boolean -
 canReplace(.IInformationControlCreator)boolean -
Activator - :org.osgi.framework.BundleActivator
 ID String sf
 new() -
 start(org.osgi.framework.BundleContext)void -
 stop(org.osgi.framework.BundleContext)void -
 getExecutor()java.util.concurrent.ExecutorService s
DefaultInformationControl - :.AbstractInformationControl,org.eclipse.swt.events.DisposeListener +IInformationPresenter,IInformationPresenterExtension
 new(org.eclipse.swt.widgets.Shell,boolean) -
 new(org.eclipse.swt.widgets.Shell,String) -
 new(org.eclipse.swt.widgets.Shell,String,.DefaultInformationControl.IInformationPresenter) -
 new(org.eclipse.swt.widgets.Shell,org.eclipse.jface.action.ToolBarManager) -
 new(org.eclipse.swt.widgets.Shell,org.eclipse.jface.action.ToolBarManager,.DefaultInformationControl.IInformationPresenter) -
 new(org.eclipse.swt.widgets.Shell) -
 new(org.eclipse.swt.widgets.Shell,.DefaultInformationControl.IInformationPresenter) -
 new(org.eclipse.swt.widgets.Shell,int,int,.DefaultInformationControl.IInformationPresenter) x
 new(org.eclipse.swt.widgets.Shell,int,int,.DefaultInformationControl.IInformationPresenter,String) x
 new(org.eclipse.swt.widgets.Shell,int,.DefaultInformationControl.IInformationPresenter) x
 new(org.eclipse.swt.widgets.Shell,int,.DefaultInformationControl.IInformationPresenter,String) x
 createContent(org.eclipse.swt.widgets.Composite)void o
 setInformation(String)void -
 setVisible(boolean)void -
 computeSizeHint()org.eclipse.swt.graphics.Point -
 computeTrim()org.eclipse.swt.graphics.Rectangle -
 setForegroundColor(org.eclipse.swt.graphics.Color)void -
 setBackgroundColor(org.eclipse.swt.graphics.Color)void -
 hasContents()boolean -
 widgetDisposed(org.eclipse.swt.events.DisposeEvent)void x
 getInformationPresenterControlCreator().IInformationControlCreator -
DefaultInformationControl.IInformationPresenter sai
 updatePresentation(org.eclipse.swt.widgets.Display,String,.TextPresentation,int,int)String ax
DocumentCommand -
 doit boolean -
 offset int -
 length int -
 text String -
 owner .IDocumentListener -
 caretOffset int -
 shiftsCaret boolean -
 new() o
 addCommand(int,int,String,.IDocumentListener)void - !.BadLocationException
 getCommandIterator()java.util.Iterator<.DocumentCommand.Command> -
 getCommandCount()int -
IAutoEditStrategy ai
 customizeDocumentCommand(.IDocument,.DocumentCommand)void a
IAutoIndentStrategy axi :.IAutoEditStrategy
IDelayedInputChangeProvider ai
 setDelayedInputChangeListener(.IInputChangedListener)void a
IDocumentAdapter ai :org.eclipse.swt.custom.StyledTextContent
 setDocument(.IDocument)void a
IEditingSupport ai
 isOriginator(.DocumentEvent,.IRegion)boolean a
 ownsFocusShell()boolean a
IEditingSupportRegistry ai
 register(.IEditingSupport)void a
 unregister(.IEditingSupport)void a
 getRegisteredSupports().IEditingSupport[] a
IEventConsumer ai
 processEvent(org.eclipse.swt.events.VerifyEvent)void a
IFindReplaceTarget ai
 canPerformFind()boolean a
 findAndSelect(int,String,boolean,boolean,boolean)int a
 getSelection()org.eclipse.swt.graphics.Point a
 getSelectionText()String a
 isEditable()boolean a
 replaceSelection(String)void a
IInformationControl ai
 setInformation(String)void a
 setSizeConstraints(int,int)void a
 computeSizeHint()org.eclipse.swt.graphics.Point a
 setVisible(boolean)void a
 setSize(int,int)void a
 setLocation(org.eclipse.swt.graphics.Point)void a
 dispose()void a
 addDisposeListener(org.eclipse.swt.events.DisposeListener)void a
 removeDisposeListener(org.eclipse.swt.events.DisposeListener)void a
 setForegroundColor(org.eclipse.swt.graphics.Color)void a
 setBackgroundColor(org.eclipse.swt.graphics.Color)void a
 isFocusControl()boolean a
 setFocus()void a
 addFocusListener(org.eclipse.swt.events.FocusListener)void a
 removeFocusListener(org.eclipse.swt.events.FocusListener)void a
IInformationControlCreator ai
 createInformationControl(org.eclipse.swt.widgets.Shell).IInformationControl a
IInformationControlCreatorExtension ai
 canReuse(.IInformationControl)boolean a
 canReplace(.IInformationControlCreator)boolean a
IInformationControlExtension ai
 hasContents()boolean a
IInformationControlExtension2 ai
 setInput(Object)void a
IInformationControlExtension3 ai
 getBounds()org.eclipse.swt.graphics.Rectangle a
 computeTrim()org.eclipse.swt.graphics.Rectangle a
 restoresSize()boolean a
 restoresLocation()boolean a
IInformationControlExtension4 ai
 setStatusText(String)void a
IInformationControlExtension5 ai
 containsControl(org.eclipse.swt.widgets.Control)boolean a
 isVisible()boolean a
 computeSizeConstraints(int,int)org.eclipse.swt.graphics.Point a
 getInformationPresenterControlCreator().IInformationControlCreator a
IInputChangedListener ai
 inputChanged(Object)void a
IMarkRegionTarget ai
 setMarkAtCursor(boolean)void a
 swapMarkAndCursor()void a
IMarkSelection ai :org.eclipse.jface.viewers.ISelection
 getDocument().IDocument a
 getOffset()int a
 getLength()int a
IMultiTextSelection ai :.ITextSelection
 getRegions().IRegion[] a
IPaintPositionManager ai
 managePosition(.Position)void a
 unmanagePosition(.Position)void a
IPainter ai
 SELECTION int sf
 TEXT_CHANGE int sf
 KEY_STROKE int sf
 MOUSE_BUTTON int sf
 INTERNAL int sf
 CONFIGURATION int sf
 dispose()void a
 paint(int)void a
 deactivate(boolean)void a
 setPositionManager(.IPaintPositionManager)void a
IRewriteTarget ai
 getDocument().IDocument a
 setRedraw(boolean)void a
 beginCompoundChange()void a
 endCompoundChange()void a
ISelectionValidator ai
 isValid(org.eclipse.jface.viewers.ISelection)boolean a
ITextDoubleClickStrategy ai
 doubleClicked(.ITextViewer)void a
ITextHover ai
 getHoverInfo(.ITextViewer,.IRegion)String ax
 getHoverRegion(.ITextViewer,int).IRegion a
ITextHoverExtension ai
 getHoverControlCreator().IInformationControlCreator a
ITextHoverExtension2 ai
 getHoverInfo2(.ITextViewer,.IRegion)Object a
ITextInputListener ai
 inputDocumentAboutToBeChanged(.IDocument,.IDocument)void a
 inputDocumentChanged(.IDocument,.IDocument)void a
ITextListener ai
 textChanged(.TextEvent)void a
ITextOperationTarget ai
 UNDO int sf
 REDO int sf
 CUT int sf
 COPY int sf
 PASTE int sf
 DELETE int sf
 SELECT_ALL int sf
 SHIFT_RIGHT int sf
 SHIFT_LEFT int sf
 PRINT int sf
 PREFIX int sf
 STRIP_PREFIX int sf
 canDoOperation(int)boolean a
 doOperation(int)void a
ITextOperationTargetExtension ai
 enableOperation(int,boolean)void a
ITextPresentationListener ai
 applyTextPresentation(.TextPresentation)void a
ITextSelection ai :org.eclipse.jface.viewers.ISelection
 getOffset()int a
 getLength()int a
 getStartLine()int a
 getEndLine()int a
 getText()String a
ITextViewer ai
 getTextWidget()org.eclipse.swt.custom.StyledText a
 setUndoManager(.IUndoManager)void a
 setTextDoubleClickStrategy(.ITextDoubleClickStrategy,String)void a
 setAutoIndentStrategy(.IAutoIndentStrategy,String)void ax
 setTextHover(.ITextHover,String)void a
 activatePlugins()void a
 resetPlugins()void a
 addViewportListener(.IViewportListener)void a
 removeViewportListener(.IViewportListener)void a
 addTextListener(.ITextListener)void a
 removeTextListener(.ITextListener)void a
 addTextInputListener(.ITextInputListener)void a
 removeTextInputListener(.ITextInputListener)void a
 setDocument(.IDocument)void a
 getDocument().IDocument a
 setEventConsumer(.IEventConsumer)void a
 setEditable(boolean)void a
 isEditable()boolean a
 setDocument(.IDocument,int,int)void a
 setVisibleRegion(int,int)void a
 resetVisibleRegion()void a
 getVisibleRegion().IRegion a
 overlapsWithVisibleRegion(int,int)boolean a
 changeTextPresentation(.TextPresentation,boolean)void a
 invalidateTextPresentation()void a
 setTextColor(org.eclipse.swt.graphics.Color)void a
 setTextColor(org.eclipse.swt.graphics.Color,int,int,boolean)void a
 getTextOperationTarget().ITextOperationTarget a
 getFindReplaceTarget().IFindReplaceTarget a
 setDefaultPrefixes(String[],String)void a
 setIndentPrefixes(String[],String)void a
 setSelectedRange(int,int)void a
 getSelectedRange()org.eclipse.swt.graphics.Point a
 getSelectionProvider()org.eclipse.jface.viewers.ISelectionProvider a
 revealRange(int,int)void a
 setTopIndex(int)void a
 getTopIndex()int a
 getTopIndexStartOffset()int a
 getBottomIndex()int a
 getBottomIndexEndOffset()int a
 getTopInset()int a
ITextViewerExtension ai
 prependVerifyKeyListener(org.eclipse.swt.custom.VerifyKeyListener)void a
 appendVerifyKeyListener(org.eclipse.swt.custom.VerifyKeyListener)void a
 removeVerifyKeyListener(org.eclipse.swt.custom.VerifyKeyListener)void a
 getControl()org.eclipse.swt.widgets.Control a
 setMark(int)void a
 getMark()int a
 setRedraw(boolean)void a
 getRewriteTarget().IRewriteTarget a
ITextViewerExtension2 ai
 DEFAULT_HOVER_STATE_MASK int sf
 invalidateTextPresentation(int,int)void a
 setTextHover(.ITextHover,String,int)void a
 removeTextHovers(String)void a
 getCurrentTextHover().ITextHover a
 getHoverEventLocation()org.eclipse.swt.graphics.Point a
 prependAutoEditStrategy(.IAutoEditStrategy,String)void a
 removeAutoEditStrategy(.IAutoEditStrategy,String)void a
 addPainter(.IPainter)void a
 removePainter(.IPainter)void a
ITextViewerExtension3 axi
 getModelCoverage().IRegion ax
 modelLine2WidgetLine(int)int ax
 modelOffset2WidgetOffset(int)int ax
 modelRange2WidgetRange(.IRegion).IRegion ax
 widgetOffset2ModelOffset(int)int ax
 widgetRange2ModelRange(.IRegion).IRegion ax
 widgetlLine2ModelLine(int)int ax
 widgetLineOfWidgetOffset(int)int ax
ITextViewerExtension4 ai
 moveFocusToWidgetToken()boolean a
 addTextPresentationListener(.ITextPresentationListener)void a
 removeTextPresentationListener(.ITextPresentationListener)void a
ITextViewerExtension5 ai :.ITextViewerExtension3
 getModelCoverage().IRegion a
 modelLine2WidgetLine(int)int a
 modelOffset2WidgetOffset(int)int a
 modelRange2WidgetRange(.IRegion).IRegion a
 widgetOffset2ModelOffset(int)int a
 widgetRange2ModelRange(.IRegion).IRegion a
 widgetLine2ModelLine(int)int a
 widgetLineOfWidgetOffset(int)int a
 getCoveredModelRanges(.IRegion).IRegion[] a
 exposeModelRange(.IRegion)boolean a
ITextViewerExtension6 ai
 setHyperlinkDetectors(.hyperlink.IHyperlinkDetector[],int)void a
 getUndoManager().IUndoManager a
ITextViewerExtension7 ai
 setTabsToSpacesConverter(.IAutoEditStrategy)void a
ITextViewerExtension8 ai +EnrichMode
 print(org.eclipse.swt.custom.StyledTextPrintOptions)void a
 setHoverEnrichMode(.ITextViewerExtension8.EnrichMode)void a
ITextViewerExtension8.EnrichMode sf
 AFTER_DELAY .ITextViewerExtension8.EnrichMode sf
 IMMEDIATELY .ITextViewerExtension8.EnrichMode sf
 ON_CLICK .ITextViewerExtension8.EnrichMode sf
 toString()String -
ITextViewerExtension9 ai
 getLastKnownSelection().ITextSelection a
ITextViewerLifecycle ai
 install(.ITextViewer)void a
 uninstall()void a
IUndoManager ai
 connect(.ITextViewer)void a
 disconnect()void a
 beginCompoundChange()void a
 endCompoundChange()void a
 reset()void a
 setMaximalUndoLevel(int)void a
 undoable()boolean a
 redoable()boolean a
 undo()void a
 redo()void a
IViewportListener ai
 viewportChanged(int)void a
IWidgetTokenKeeper ai
 requestWidgetToken(.IWidgetTokenOwner)boolean a
IWidgetTokenKeeperExtension ai
 requestWidgetToken(.IWidgetTokenOwner,int)boolean a
 setFocus(.IWidgetTokenOwner)boolean a
IWidgetTokenOwner ai
 requestWidgetToken(.IWidgetTokenKeeper)boolean a
 releaseWidgetToken(.IWidgetTokenKeeper)void a
IWidgetTokenOwnerExtension ai
 requestWidgetToken(.IWidgetTokenKeeper,int)boolean a
MarkSelection - :.IMarkSelection
 new(.IDocument,int,int) -
 getDocument().IDocument -
 getOffset()int -
 getLength()int -
 isEmpty()boolean -
PaintManager f :org.eclipse.swt.events.KeyListener,org.eclipse.swt.events.MouseListener,org.eclipse.jface.viewers.ISelectionChangedListener,.ITextListener,.ITextInputListener
 new(.ITextViewer) -
 addPainter(.IPainter)void -
 removePainter(.IPainter)void -
 dispose()void -
 keyPressed(org.eclipse.swt.events.KeyEvent)void -
 keyReleased(org.eclipse.swt.events.KeyEvent)void -
 mouseDoubleClick(org.eclipse.swt.events.MouseEvent)void -
 mouseDown(org.eclipse.swt.events.MouseEvent)void -
 mouseUp(org.eclipse.swt.events.MouseEvent)void -
 selectionChanged(org.eclipse.jface.viewers.SelectionChangedEvent)void -
 textChanged(.TextEvent)void -
 inputDocumentAboutToBeChanged(.IDocument,.IDocument)void -
 inputDocumentChanged(.IDocument,.IDocument)void -
PropagatingFontFieldEditor x :org.eclipse.jface.preference.FontFieldEditor
 new(String,String,org.eclipse.swt.widgets.Composite,String) x
 doLoad()void ox
 doLoadDefault()void ox
 startPropagate(org.eclipse.jface.preference.IPreferenceStore,String,org.eclipse.jface.preference.IPreferenceStore,String)void sx
TextAttribute -
 STRIKETHROUGH int sf
 UNDERLINE int sf
 new(org.eclipse.swt.graphics.Color,org.eclipse.swt.graphics.Color,int) -
 new(org.eclipse.swt.graphics.Color,org.eclipse.swt.graphics.Color,int,org.eclipse.swt.graphics.Font) -
 new(org.eclipse.swt.graphics.Color) -
 equals(Object)boolean -
 hashCode()int -
 getForeground()org.eclipse.swt.graphics.Color -
 getBackground()org.eclipse.swt.graphics.Color -
 getStyle()int -
 getFont()org.eclipse.swt.graphics.Font -
TextEvent -
 new(int,int,String,String,.DocumentEvent,boolean) o
 getOffset()int -
 getLength()int -
 getText()String -
 getReplacedText()String -
 getDocumentEvent().DocumentEvent -
 getViewerRedrawState()boolean -
TextPresentation -
 applyTextPresentation(.TextPresentation,org.eclipse.swt.custom.StyledText)void s
 new() -
 new(int) -
 new(.IRegion,int) -
 setResultWindow(.IRegion)void -
 setDefaultStyleRange(org.eclipse.swt.custom.StyleRange)void -
 getDefaultStyleRange()org.eclipse.swt.custom.StyleRange -
 addStyleRange(org.eclipse.swt.custom.StyleRange)void -
 replaceStyleRange(org.eclipse.swt.custom.StyleRange)void -
 mergeStyleRange(org.eclipse.swt.custom.StyleRange)void -
 replaceStyleRanges(org.eclipse.swt.custom.StyleRange[])void -
 mergeStyleRanges(org.eclipse.swt.custom.StyleRange[])void -
 getNonDefaultStyleRangeIterator()java.util.Iterator<org.eclipse.swt.custom.StyleRange> -
 getAllStyleRangeIterator()java.util.Iterator<org.eclipse.swt.custom.StyleRange> -
 isEmpty()boolean -
 getDenumerableRanges()int -
 getFirstStyleRange()org.eclipse.swt.custom.StyleRange -
 getLastStyleRange()org.eclipse.swt.custom.StyleRange -
 getCoverage().IRegion -
 getExtent().IRegion -
 clear()void -
TextSelection - :.IMultiTextSelection
 emptySelection().ITextSelection s
 new(int,int) -
 new(.IDocument,int,int) -
 isEmpty()boolean -
 getOffset()int -
 getLength()int -
 getStartLine()int -
 getEndLine()int -
 getText()String -
 equals(Object)boolean -
 hashCode()int -
 getDocument().IDocument o
 toString()String -
 getRegions().IRegion[] -
TextViewer - :org.eclipse.jface.viewers.Viewer,.ITextViewer,.ITextViewerExtension,.ITextViewerExtension2,.ITextViewerExtension4,.ITextViewerExtension6,.ITextViewerExtension7,.ITextViewerExtension8,.ITextViewerExtension9,.IEditingSupportRegistry,.ITextOperationTarget,.ITextOperationTargetExtension,.IWidgetTokenOwner,.IWidgetTokenOwnerExtension,org.eclipse.jface.viewers.IPostSelectionProvider +TextHoverKey,WidgetCommand
 TRACE_ERRORS boolean sf
 SCROLLER int osf
 MOUSE int osf
 MOUSE_END int osf
 KEY int osf
 RESIZE int osf
 INTERNAL int osf
 SHIFTING String osf
 fMarkPosition .Position o
 fIgnoreAutoIndent boolean o
 fIndentChars java.util.Map<String,String[]> o
 fDefaultPrefixChars java.util.Map<String,String[]> o
 fDoubleClickStrategies java.util.Map<String,.ITextDoubleClickStrategy> o
 fUndoManager .IUndoManager o
 fAutoIndentStrategies java.util.Map<String,java.util.List<.IAutoEditStrategy>> o
 fTextHovers java.util.Map<.TextViewer.TextHoverKey,.ITextHover> o
 fViewportListeners java.util.List<.IViewportListener> o
 fLastTopPixel int o
 fTextListeners java.util.List<.ITextListener> o
 fTextInputListeners java.util.List<.ITextInputListener> o
 fEventConsumer .IEventConsumer o
 fReplaceTextPresentation boolean o
 fHoverControlCreator .IInformationControlCreator o
 fInformationMapping .IDocumentInformationMapping o
 fPaintManager .PaintManager o
 fPartitioning String o
 fTextPresentationListeners java.util.List<.ITextPresentationListener> o
 fFindReplaceDocumentAdapter .FindReplaceDocumentAdapter o
 fHyperlinkDetectors .hyperlink.IHyperlinkDetector[] o
 fHyperlinkPresenter .hyperlink.IHyperlinkPresenter o
 fHyperlinkManager .hyperlink.HyperlinkManager o
 fHyperlinkStateMask int o
 new() o
 new(org.eclipse.swt.widgets.Composite,int) -
 createTextWidget(org.eclipse.swt.widgets.Composite,int)org.eclipse.swt.custom.StyledText o
 createDocumentAdapter().IDocumentAdapter o
 createControl(org.eclipse.swt.widgets.Composite,int)void o
 getControl()org.eclipse.swt.widgets.Control -
 activatePlugins()void -
 resetPlugins()void -
 handleDispose()void o
 getTextWidget()org.eclipse.swt.custom.StyledText -
 getEmptySelectionChangedEventDelay()int o
 setAutoIndentStrategy(.IAutoIndentStrategy,String)void x
 setAutoEditStrategies(.IAutoEditStrategy[],String)void of
 prependAutoEditStrategy(.IAutoEditStrategy,String)void -
 removeAutoEditStrategy(.IAutoEditStrategy,String)void -
 setEventConsumer(.IEventConsumer)void -
 setIndentPrefixes(String[],String)void -
 getTopInset()int -
 isEditable()boolean -
 setEditable(boolean)void -
 setDefaultPrefixes(String[],String)void -
 setUndoManager(.IUndoManager)void -
 getUndoManager().IUndoManager -
 setTextHover(.ITextHover,String)void -
 setTextHover(.ITextHover,String,int)void -
 removeTextHovers(String)void -
 getTextHover(int).ITextHover o
 getTextHover(int,int).ITextHover o
 getTextHoveringController().AbstractInformationControlManager o
 setHoverControlCreator(.IInformationControlCreator)void -
 setHoverEnrichMode(.ITextViewerExtension8.EnrichMode)void -
 requestWidgetToken(.IWidgetTokenKeeper)boolean -
 requestWidgetToken(.IWidgetTokenKeeper,int)boolean -
 releaseWidgetToken(.IWidgetTokenKeeper)void -
 getLastKnownSelection().ITextSelection -
 getSelectedRange()org.eclipse.swt.graphics.Point -
 setSelectedRange(int,int)void -
 validateSelectionRange(int[])void o
 setSelection(org.eclipse.jface.viewers.ISelection,boolean)void -
 getSelection()org.eclipse.jface.viewers.ISelection -
 getSelectionProvider()org.eclipse.jface.viewers.ISelectionProvider -
 addPostSelectionChangedListener(org.eclipse.jface.viewers.ISelectionChangedListener)void -
 removePostSelectionChangedListener(org.eclipse.jface.viewers.ISelectionChangedListener)void -
 firePostSelectionChanged(int,int)void o
 selectionChanged(int,int)void o
 fireSelectionChanged(int,int)void o
 markChanged(int,int)void o
 addTextListener(.ITextListener)void -
 removeTextListener(.ITextListener)void -
 updateTextListeners(.TextViewer.WidgetCommand)void o
 addTextInputListener(.ITextInputListener)void -
 removeTextInputListener(.ITextInputListener)void -
 fireInputDocumentAboutToBeChanged(.IDocument,.IDocument)void o
 fireInputDocumentChanged(.IDocument,.IDocument)void o
 getInput()Object -
 getDocument().IDocument -
 setInput(Object)void -
 setDocument(.IDocument)void -
 setDocument(.IDocument,int,int)void -
 createSlaveDocument(.IDocument).IDocument o
 updateVisibleDocument(.IDocument,int,int)boolean ox !.BadLocationException
 updateSlaveDocument(.IDocument,int,int)boolean o !.BadLocationException
 addViewportListener(.IViewportListener)void -
 removeViewportListener(.IViewportListener)void -
 updateViewportListeners(int)void o
 getTopIndex()int -
 setTopIndex(int)void -
 getVisibleLinesInViewport()int ox
 getBottomIndex()int -
 getTopIndexStartOffset()int -
 getBottomIndexEndOffset()int -
 revealRange(int,int)void -
 internalRevealRange(int,int)void o
 getWidthInPixels(String)int ofx
 getExtent(int,int).IRegion of
 getWidthInPixels(int,int)int of
 getAverageCharWidth()int of
 refresh()void -
 getSlaveDocumentManager().ISlaveDocumentManager o
 createSlaveDocumentManager().ISlaveDocumentManager o
 invalidateTextPresentation()void f
 invalidateTextPresentation(int,int)void f
 freeSlaveDocument(.IDocument)void o
 setVisibleDocument(.IDocument)void o
 handleVisibleDocumentAboutToBeChanged(.DocumentEvent)void o
 handleVisibleDocumentChanged(.DocumentEvent)void o
 initializeDocumentInformationMapping(.IDocument)void o
 getVisibleDocument().IDocument o
 _getVisibleRegionOffset()int o
 getVisibleRegion().IRegion -
 overlapsWithVisibleRegion(int,int)boolean -
 setVisibleRegion(int,int)void -
 resetVisibleRegion()void -
 setTextDoubleClickStrategy(.ITextDoubleClickStrategy,String)void -
 selectContentTypePlugin(int,java.util.Map<String,?>)Object o
 customizeDocumentCommand(.DocumentCommand)void o
 handleVerifyEvent(org.eclipse.swt.events.VerifyEvent)void o
 canDoOperation(int)boolean -
 doOperation(int)void -
 ignoreAutoEditStrategies(boolean)void o
 isIgnoringAutoEditStrategies()boolean o
 enableOperation(int,boolean)void -
 copyMarkedRegion(boolean)void o
 deleteText()void ox
 isBlockSelected()boolean o
 areMultipleLinesSelected()boolean o
 shift(boolean,boolean)void ox
 shift(boolean,boolean,boolean)void o
 isPrintable()boolean o
 print(org.eclipse.swt.custom.StyledTextPrintOptions)void -
 print()void o
 canPerformFind()boolean o
 findAndSelect(int,String,boolean,boolean,boolean)int ox
 findAndSelect(int,String,boolean,boolean,boolean,boolean)int o
 findAndSelectInRange(int,String,boolean,boolean,boolean,int,int,boolean)int o
 setTextColor(org.eclipse.swt.graphics.Color)void -
 setTextColor(org.eclipse.swt.graphics.Color,int,int,boolean)void -
 _internalGetVisibleRegion().IRegion o
 changeTextPresentation(.TextPresentation,boolean)void -
 getFindReplaceTarget().IFindReplaceTarget -
 getFindReplaceDocumentAdapter().FindReplaceDocumentAdapter o
 getTextOperationTarget().ITextOperationTarget -
 appendVerifyKeyListener(org.eclipse.swt.custom.VerifyKeyListener)void -
 prependVerifyKeyListener(org.eclipse.swt.custom.VerifyKeyListener)void -
 removeVerifyKeyListener(org.eclipse.swt.custom.VerifyKeyListener)void -
 getMark()int -
 setMark(int)void -
 inputChanged(Object,Object)void o
 enabledRedrawing()void o
 enabledRedrawing(int)void o
 disableRedrawing()void o
 setRedraw(boolean)void f
 setRedraw(boolean,int)void of
 redraws()boolean of
 startSequentialRewriteMode(boolean)void ofx
 stopSequentialRewriteMode()void ofx
 getRewriteTarget().IRewriteTarget -
 getCurrentTextHover().ITextHover -
 getHoverEventLocation()org.eclipse.swt.graphics.Point -
 getPaintManager().PaintManager o
 addPainter(.IPainter)void -
 removePainter(.IPainter)void -
 modelLine2WidgetLine(int)int -
 modelOffset2WidgetOffset(int)int -
 modelRange2WidgetRange(.IRegion).IRegion -
 modelRange2ClosestWidgetRange(.IRegion).IRegion o
 widgetlLine2ModelLine(int)int -
 widgetLine2ModelLine(int)int -
 widgetOffset2ModelOffset(int)int -
 widgetRange2ModelRange(.IRegion).IRegion -
 getModelCoverage().IRegion -
 getClosestWidgetLineForModelLine(int)int o
 modelStyleRange2WidgetStyleRange(org.eclipse.swt.custom.StyleRange)org.eclipse.swt.custom.StyleRange o
 modelRange2WidgetRange(.Position).IRegion o
 event2ModelRange(org.eclipse.swt.events.VerifyEvent).IRegion o
 widgetSelection2ModelSelection(org.eclipse.swt.graphics.Point)org.eclipse.swt.graphics.Point o
 modelSelection2WidgetSelection(org.eclipse.swt.graphics.Point)org.eclipse.swt.graphics.Point o
 widgetLineOfWidgetOffset(int)int -
 moveFocusToWidgetToken()boolean -
 setDocumentPartitioning(String)void -
 getDocumentPartitioning()String o
 addTextPresentationListener(.ITextPresentationListener)void -
 removeTextPresentationListener(.ITextPresentationListener)void -
 register(.IEditingSupport)void -
 unregister(.IEditingSupport)void -
 getRegisteredSupports().IEditingSupport[] -
 setHyperlinkDetectors(.hyperlink.IHyperlinkDetector[],int)void -
 setHyperlinkPresenter(.hyperlink.IHyperlinkPresenter)void - !IllegalStateException
 setTabsToSpacesConverter(.IAutoEditStrategy)void -
TextViewer.TextHoverKey o
 new(String,int) o
 equals(Object)boolean -
 hashCode()int -
TextViewer.WidgetCommand o
 event .DocumentEvent -
 start int -
 length int -
 text String -
 preservedText String -
 new() o
 setEvent(.DocumentEvent)void -
package org.eclipse.jface.text.codemining
AbstractCodeMining a :.ICodeMining
 new(org.eclipse.jface.text.Position,.ICodeMiningProvider,java.util.function.Consumer<org.eclipse.swt.events.MouseEvent>) o
 getPosition()org.eclipse.jface.text.Position -
 getProvider().ICodeMiningProvider -
 getLabel()String -
 setLabel(String)void -
 resolve(org.eclipse.jface.text.ITextViewer,org.eclipse.core.runtime.IProgressMonitor)java.util.concurrent.CompletableFuture<Void> f
 doResolve(org.eclipse.jface.text.ITextViewer,org.eclipse.core.runtime.IProgressMonitor)java.util.concurrent.CompletableFuture<Void> o
 isResolved()boolean -
 dispose()void -
 draw(org.eclipse.swt.graphics.GC,org.eclipse.swt.custom.StyledText,org.eclipse.swt.graphics.Color,int,int)org.eclipse.swt.graphics.Point -
 getAction()java.util.function.Consumer<org.eclipse.swt.events.MouseEvent> -
AbstractCodeMiningProvider a :.ICodeMiningProvider
 new() -
 setContext(org.eclipse.core.runtime.IAdaptable)void f !IllegalStateException,IllegalArgumentException
 dispose()void -
 getAdapter(Class<<T>>)<T> of <T=Object>
CodeMiningReconciler - :org.eclipse.jface.text.reconciler.Reconciler
 new() -
 install(org.eclipse.jface.text.ITextViewer)void -
 uninstall()void -
DocumentFooterCodeMining - :.AbstractCodeMining
 new(org.eclipse.jface.text.IDocument,.ICodeMiningProvider,java.util.function.Consumer<org.eclipse.swt.events.MouseEvent>) -
 draw(org.eclipse.swt.graphics.GC,org.eclipse.swt.custom.StyledText,org.eclipse.swt.graphics.Color,int,int)org.eclipse.swt.graphics.Point -
ICodeMining ai
 getPosition()org.eclipse.jface.text.Position a
 getProvider().ICodeMiningProvider a
 getLabel()String a
 resolve(org.eclipse.jface.text.ITextViewer,org.eclipse.core.runtime.IProgressMonitor)java.util.concurrent.CompletableFuture<Void> a
 isResolved()boolean a
 draw(org.eclipse.swt.graphics.GC,org.eclipse.swt.custom.StyledText,org.eclipse.swt.graphics.Color,int,int)org.eclipse.swt.graphics.Point a
 getAction()java.util.function.Consumer<org.eclipse.swt.events.MouseEvent> a
 getMouseHover()java.util.function.Consumer<org.eclipse.swt.events.MouseEvent> d
 getMouseOut()java.util.function.Consumer<org.eclipse.swt.events.MouseEvent> d
 getMouseMove()java.util.function.Consumer<org.eclipse.swt.events.MouseEvent> d
 dispose()void a
ICodeMiningProvider ai
 provideCodeMinings(org.eclipse.jface.text.ITextViewer,org.eclipse.core.runtime.IProgressMonitor)java.util.concurrent.CompletableFuture<java.util.List<.ICodeMining>> a
 dispose()void a
LineContentCodeMining a :.AbstractCodeMining
 new(org.eclipse.jface.text.Position,.ICodeMiningProvider) -
 new(org.eclipse.jface.text.Position,boolean,.ICodeMiningProvider) -
 new(org.eclipse.jface.text.Position,.ICodeMiningProvider,java.util.function.Consumer<org.eclipse.swt.events.MouseEvent>) -
 new(org.eclipse.jface.text.Position,boolean,.ICodeMiningProvider,java.util.function.Consumer<org.eclipse.swt.events.MouseEvent>) -
 isAfterPosition()boolean -
LineEndCodeMining a :.LineContentCodeMining
 new(org.eclipse.jface.text.IDocument,int,.ICodeMiningProvider) o !org.eclipse.jface.text.BadLocationException
LineHeaderCodeMining a :.AbstractCodeMining
 new(int,org.eclipse.jface.text.IDocument,.ICodeMiningProvider) - !org.eclipse.jface.text.BadLocationException
 new(int,org.eclipse.jface.text.IDocument,.ICodeMiningProvider,java.util.function.Consumer<org.eclipse.swt.events.MouseEvent>) - !org.eclipse.jface.text.BadLocationException
 new(org.eclipse.jface.text.Position,.ICodeMiningProvider,java.util.function.Consumer<org.eclipse.swt.events.MouseEvent>) - !org.eclipse.jface.text.BadLocationException
 draw(org.eclipse.swt.graphics.GC,org.eclipse.swt.custom.StyledText,org.eclipse.swt.graphics.Color,int,int)org.eclipse.swt.graphics.Point -
package org.eclipse.jface.text.contentassist
BoldStylerProvider f
 new(org.eclipse.swt.graphics.Font) -
 dispose()void -
 getBoldStyler()org.eclipse.jface.viewers.StyledString.Styler -
 getBoldFont()org.eclipse.swt.graphics.Font -
 getFont()org.eclipse.swt.graphics.Font -
CompletionProposal f :.ICompletionProposal
 new(String,int,int,int) -
 new(String,int,int,int,org.eclipse.swt.graphics.Image,String,.IContextInformation,String) -
 apply(org.eclipse.jface.text.IDocument)void -
 getSelection(org.eclipse.jface.text.IDocument)org.eclipse.swt.graphics.Point -
 getContextInformation().IContextInformation -
 getImage()org.eclipse.swt.graphics.Image -
 getDisplayString()String -
 getAdditionalProposalInfo()String -
ContentAssistEvent f
 assistant .IContentAssistant f
 processor .IContentAssistProcessor f
 isAutoActivated boolean f
ContentAssistant - :.IContentAssistant,.IContentAssistantExtension,.IContentAssistantExtension2,.IContentAssistantExtension3,.IContentAssistantExtension4,org.eclipse.jface.text.IWidgetTokenKeeper,org.eclipse.jface.text.IWidgetTokenKeeperExtension +AutoAssistListener
 SELECT_NEXT_PROPOSAL_COMMAND_ID String sf
 SELECT_PREVIOUS_PROPOSAL_COMMAND_ID String sf
 STORE_SIZE_X String sf
 STORE_SIZE_Y String sf
 STORE_CONTEXT_SELECTOR_POPUP_SIZE_X String sf
 STORE_CONTEXT_SELECTOR_POPUP_SIZE_Y String sf
 WIDGET_PRIORITY int sf
 new() -
 new(boolean) -
 setDocumentPartitioning(String)void -
 getDocumentPartitioning()String -
 setContentAssistProcessor(.IContentAssistProcessor,String)void -
 addContentAssistProcessor(.IContentAssistProcessor,String)void -
 removeContentAssistProcessor(.IContentAssistProcessor)void -
 getContentAssistProcessor(String).IContentAssistProcessor -
 enableAutoActivation(boolean)void -
 enableAutoInsert(boolean)void -
 createAutoAssistListener().ContentAssistant.AutoAssistListener o
 setAutoActivationDelay(int)void -
 getAutoActivationDelay()int -
 setProposalPopupOrientation(int)void -
 setContextInformationPopupOrientation(int)void -
 setContextInformationPopupBackground(org.eclipse.swt.graphics.Color)void -
 setContextInformationPopupForeground(org.eclipse.swt.graphics.Color)void -
 setProposalSelectorBackground(org.eclipse.swt.graphics.Color)void -
 setProposalSelectorForeground(org.eclipse.swt.graphics.Color)void -
 setContextSelectorBackground(org.eclipse.swt.graphics.Color)void -
 setContextSelectorForeground(org.eclipse.swt.graphics.Color)void -
 setInformationControlCreator(org.eclipse.jface.text.IInformationControlCreator)void -
 install(org.eclipse.jface.contentassist.IContentAssistSubjectControl)void o
 install(org.eclipse.jface.text.ITextViewer)void -
 install()void o
 uninstall()void -
 showPossibleCompletions()String -
 completePrefix()String -
 possibleCompletionsClosed()void o
 showContextInformation()String -
 contextInformationClosed()void o
 requestWidgetToken(org.eclipse.jface.text.IWidgetTokenOwner)boolean -
 requestWidgetToken(org.eclipse.jface.text.IWidgetTokenOwner,int)boolean -
 setFocus(org.eclipse.jface.text.IWidgetTokenOwner)boolean -
 hide()void o
 setRestoreCompletionProposalSize(org.eclipse.jface.dialogs.IDialogSettings)void -
 storeCompletionProposalPopupSize()void o
 storeContextSelectorPopupSize()void o
 restoreCompletionProposalPopupSize()org.eclipse.swt.graphics.Point o
 restoreContextSelectorPopupSize()org.eclipse.swt.graphics.Point o
 enablePrefixCompletion(boolean)void -
 hasProposalPopupFocus()boolean -
 addCompletionListener(.ICompletionListener)void -
 removeCompletionListener(.ICompletionListener)void -
 setRepeatedInvocationMode(boolean)void -
 setShowEmptyList(boolean)void -
 setStatusLineVisible(boolean)void -
 setStatusMessage(String)void -
 setEmptyMessage(String)void -
 setRepeatedInvocationTrigger(org.eclipse.jface.bindings.keys.KeySequence)void -
 isProposalPopupActive()boolean o
 isContextInfoPopupActive()boolean o
 getHandler(String)org.eclipse.core.commands.IHandler f
 registerHandler(String,org.eclipse.core.commands.IHandler)void of
 enableColoredLabels(boolean)void -
 setSorter(.ICompletionProposalSorter)void -
 isCompletionProposalTriggerCharsEnabled()boolean -
 enableCompletionProposalTriggerChars(boolean)void -
 enableAutoActivateCompletionOnType(boolean)void f
ContentAssistant.AutoAssistListener o :org.eclipse.swt.events.KeyAdapter,Runnable,org.eclipse.swt.custom.VerifyKeyListener
 new() o
 start(int)void o
 run()void -
 reset(int)void o
 stop()void o
 keyPressed(org.eclipse.swt.events.KeyEvent)void -
 verifyKey(org.eclipse.swt.events.VerifyEvent)void -
 showAssist(int)void o
ContextInformation f :.IContextInformation
 new(String,String) -
 new(org.eclipse.swt.graphics.Image,String,String) -
 equals(Object)boolean -
 hashCode()int -
 getInformationDisplayString()String -
 getImage()org.eclipse.swt.graphics.Image -
 getContextDisplayString()String -
ContextInformationValidator f :.IContextInformationValidator
 new(.IContentAssistProcessor) -
 install(.IContextInformation,org.eclipse.jface.text.ITextViewer,int)void -
 isContextInformationValid(int)boolean -
ICompletionListener ai
 assistSessionStarted(.ContentAssistEvent)void a
 assistSessionEnded(.ContentAssistEvent)void a
 selectionChanged(.ICompletionProposal,boolean)void a
ICompletionListenerExtension ai
 assistSessionRestarted(.ContentAssistEvent)void a
ICompletionListenerExtension2 ai
 applied(.ICompletionProposal)void a
ICompletionProposal ai
 apply(org.eclipse.jface.text.IDocument)void a
 getSelection(org.eclipse.jface.text.IDocument)org.eclipse.swt.graphics.Point a
 getAdditionalProposalInfo()String a
 getDisplayString()String a
 getImage()org.eclipse.swt.graphics.Image a
 getContextInformation().IContextInformation a
ICompletionProposalExtension ai
 apply(org.eclipse.jface.text.IDocument,char,int)void a
 isValidFor(org.eclipse.jface.text.IDocument,int)boolean a
 getTriggerCharacters()char[] a
 getContextInformationPosition()int a
ICompletionProposalExtension2 ai
 apply(org.eclipse.jface.text.ITextViewer,char,int,int)void a
 selected(org.eclipse.jface.text.ITextViewer,boolean)void a
 unselected(org.eclipse.jface.text.ITextViewer)void a
 validate(org.eclipse.jface.text.IDocument,int,org.eclipse.jface.text.DocumentEvent)boolean a
ICompletionProposalExtension3 ai
 getInformationControlCreator()org.eclipse.jface.text.IInformationControlCreator a
 getPrefixCompletionText(org.eclipse.jface.text.IDocument,int)CharSequence a
 getPrefixCompletionStart(org.eclipse.jface.text.IDocument,int)int a
ICompletionProposalExtension4 ai
 isAutoInsertable()boolean a
ICompletionProposalExtension5 ai
 getAdditionalProposalInfo(org.eclipse.core.runtime.IProgressMonitor)Object a
ICompletionProposalExtension6 ai
 getStyledDisplayString()org.eclipse.jface.viewers.StyledString a
ICompletionProposalExtension7 ai
 getStyledDisplayString(org.eclipse.jface.text.IDocument,int,.BoldStylerProvider)org.eclipse.jface.viewers.StyledString a
ICompletionProposalSorter ai
 compare(.ICompletionProposal,.ICompletionProposal)int a
IContentAssistProcessor ai
 computeCompletionProposals(org.eclipse.jface.text.ITextViewer,int).ICompletionProposal[] a
 computeContextInformation(org.eclipse.jface.text.ITextViewer,int).IContextInformation[] a
 getCompletionProposalAutoActivationCharacters()char[] a
 getContextInformationAutoActivationCharacters()char[] a
 getErrorMessage()String a
 getContextInformationValidator().IContextInformationValidator a
IContentAssistProcessorExtension ai :.IContentAssistProcessor
 getCompletionProposalAutoActivationCharacters()char[] dx
 getContextInformationAutoActivationCharacters()char[] dx
 isCompletionProposalAutoActivation(char,org.eclipse.jface.text.ITextViewer,int)boolean a
 isContextInformationAutoActivation(char,org.eclipse.jface.text.ITextViewer,int)boolean a
 adapt(.IContentAssistProcessor).IContentAssistProcessorExtension s
IContentAssistant ai :org.eclipse.jface.text.ITextViewerLifecycle
 PROPOSAL_OVERLAY int sf
 PROPOSAL_REMOVE int sf
 PROPOSAL_STACKED int sf
 CONTEXT_INFO_ABOVE int sf
 CONTEXT_INFO_BELOW int sf
 install(org.eclipse.jface.text.ITextViewer)void a
 uninstall()void a
 showPossibleCompletions()String a
 showContextInformation()String a
 getContentAssistProcessor(String).IContentAssistProcessor a
IContentAssistantExtension ai
 getDocumentPartitioning()String a
 completePrefix()String a
IContentAssistantExtension2 ai
 addCompletionListener(.ICompletionListener)void a
 removeCompletionListener(.ICompletionListener)void a
 setRepeatedInvocationMode(boolean)void a
 setShowEmptyList(boolean)void a
 setStatusLineVisible(boolean)void a
 setStatusMessage(String)void a
 setEmptyMessage(String)void a
IContentAssistantExtension3 ai
 setRepeatedInvocationTrigger(org.eclipse.jface.bindings.keys.KeySequence)void a
IContentAssistantExtension4 ai
 getHandler(String)org.eclipse.core.commands.IHandler a
IContextInformation ai
 getContextDisplayString()String a
 getImage()org.eclipse.swt.graphics.Image a
 getInformationDisplayString()String a
 equals(Object)boolean a
IContextInformationExtension ai
 getContextInformationPosition()int a
IContextInformationPresenter ai
 install(.IContextInformation,org.eclipse.jface.text.ITextViewer,int)void a
 updatePresentation(int,org.eclipse.jface.text.TextPresentation)boolean a
IContextInformationValidator ai
 install(.IContextInformation,org.eclipse.jface.text.ITextViewer,int)void a
 isContextInformationValid(int)boolean a
package org.eclipse.jface.text.formatter
IContentFormatter ai
 format(org.eclipse.jface.text.IDocument,org.eclipse.jface.text.IRegion)void a
 getFormattingStrategy(String).IFormattingStrategy a
IFormattingContext ai
 dispose()void a
 getPreferenceKeys()String[] a
 getProperty(Object)Object a
 isBooleanPreference(String)boolean a
 isDoublePreference(String)boolean a
 isFloatPreference(String)boolean a
 isIntegerPreference(String)boolean a
 isLongPreference(String)boolean a
 isStringPreference(String)boolean a
 mapToStore(java.util.Map<Object,Object>,org.eclipse.jface.preference.IPreferenceStore)void a
 setProperty(Object,Object)void a
 storeToMap(org.eclipse.jface.preference.IPreferenceStore,java.util.Map<Object,Object>,boolean)void a
IFormattingStrategy ai
 formatterStarts(String)void a
 format(String,boolean,String,int[])String a
 formatterStops()void a
package org.eclipse.jface.text.hyperlink
DefaultHyperlinkPresenter - :.IHyperlinkPresenter,.IHyperlinkPresenterExtension,org.eclipse.jface.text.ITextPresentationListener,org.eclipse.jface.text.ITextInputListener,org.eclipse.jface.text.IDocumentListener,org.eclipse.jface.util.IPropertyChangeListener
 HYPERLINK_COLOR String sf
 HYPERLINK_COLOR_SYSTEM_DEFAULT String sf
 new(org.eclipse.jface.preference.IPreferenceStore) -
 new(org.eclipse.swt.graphics.Color) -
 new(org.eclipse.swt.graphics.RGB) -
 canShowMultipleHyperlinks()boolean -
 showHyperlinks(.IHyperlink[])void -
 canHideHyperlinks()boolean -
 hideHyperlinks()void -
 install(org.eclipse.jface.text.ITextViewer)void -
 uninstall()void -
 setColor(org.eclipse.swt.graphics.Color)void -
 applyTextPresentation(org.eclipse.jface.text.TextPresentation)void -
 documentAboutToBeChanged(org.eclipse.jface.text.DocumentEvent)void -
 documentChanged(org.eclipse.jface.text.DocumentEvent)void -
 inputDocumentAboutToBeChanged(org.eclipse.jface.text.IDocument,org.eclipse.jface.text.IDocument)void -
 inputDocumentChanged(org.eclipse.jface.text.IDocument,org.eclipse.jface.text.IDocument)void -
 propertyChange(org.eclipse.jface.util.PropertyChangeEvent)void -
HyperlinkManager - :org.eclipse.jface.text.ITextListener,org.eclipse.swt.widgets.Listener,org.eclipse.swt.events.KeyListener,org.eclipse.swt.events.MouseListener,org.eclipse.swt.events.MouseMoveListener,org.eclipse.swt.events.FocusListener,org.eclipse.swt.events.MouseTrackListener +DETECTION_STRATEGY
 OPEN_HYPERLINK int sf
 FIRST .HyperlinkManager.DETECTION_STRATEGY sf
 ALL .HyperlinkManager.DETECTION_STRATEGY sf
 LONGEST_REGION_ALL .HyperlinkManager.DETECTION_STRATEGY sf
 LONGEST_REGION_FIRST .HyperlinkManager.DETECTION_STRATEGY sf
 new(.HyperlinkManager.DETECTION_STRATEGY) -
 install(org.eclipse.jface.text.ITextViewer,.IHyperlinkPresenter,.IHyperlinkDetector[],int)void -
 setHyperlinkDetectors(.IHyperlinkDetector[])void -
 setHyperlinkStateMask(int)void -
 uninstall()void -
 deactivate()void o
 findHyperlinks().IHyperlink[] o
 computeLongestHyperlinkLength(java.util.List<.IHyperlink>)int o
 getCurrentTextOffset()int o
 keyPressed(org.eclipse.swt.events.KeyEvent)void -
 keyReleased(org.eclipse.swt.events.KeyEvent)void -
 mouseDoubleClick(org.eclipse.swt.events.MouseEvent)void -
 mouseDown(org.eclipse.swt.events.MouseEvent)void -
 mouseUp(org.eclipse.swt.events.MouseEvent)void -
 mouseMove(org.eclipse.swt.events.MouseEvent)void -
 focusGained(org.eclipse.swt.events.FocusEvent)void -
 focusLost(org.eclipse.swt.events.FocusEvent)void -
 handleEvent(org.eclipse.swt.widgets.Event)void -
 textChanged(org.eclipse.jface.text.TextEvent)void -
 mouseExit(org.eclipse.swt.events.MouseEvent)void -
 mouseEnter(org.eclipse.swt.events.MouseEvent)void -
 mouseHover(org.eclipse.swt.events.MouseEvent)void -
 openHyperlink()boolean -
HyperlinkManager.DETECTION_STRATEGY sf
 toString()String -
IHyperlink ai
 getHyperlinkRegion()org.eclipse.jface.text.IRegion a
 getTypeLabel()String a
 getHyperlinkText()String a
 open()void a
IHyperlinkDetector ai
 detectHyperlinks(org.eclipse.jface.text.ITextViewer,org.eclipse.jface.text.IRegion,boolean).IHyperlink[] a
IHyperlinkPresenter ai :org.eclipse.jface.text.ITextViewerLifecycle
 canShowMultipleHyperlinks()boolean a
 showHyperlinks(.IHyperlink[])void a !IllegalArgumentException
 hideHyperlinks()void a
 install(org.eclipse.jface.text.ITextViewer)void a
 uninstall()void a
IHyperlinkPresenterExtension ai
 canHideHyperlinks()boolean a
IHyperlinkPresenterExtension2 ai
 showHyperlinks(.IHyperlink[],boolean)void a
MultipleHyperlinkPresenter - :.DefaultHyperlinkPresenter,.IHyperlinkPresenterExtension2
 new(org.eclipse.jface.preference.IPreferenceStore) -
 new(org.eclipse.swt.graphics.RGB) -
 install(org.eclipse.jface.text.ITextViewer)void -
 uninstall()void -
 canShowMultipleHyperlinks()boolean -
 canHideHyperlinks()boolean -
 hideHyperlinks()void -
 showHyperlinks(.IHyperlink[])void -
 showHyperlinks(.IHyperlink[],boolean)void -
package org.eclipse.jface.text.information
IInformationPresenter ai :org.eclipse.jface.text.ITextViewerLifecycle
 install(org.eclipse.jface.text.ITextViewer)void a
 uninstall()void a
 showInformation()void a
 getInformationProvider(String).IInformationProvider a
IInformationPresenterExtension ai
 getDocumentPartitioning()String a
IInformationProvider ai
 getSubject(org.eclipse.jface.text.ITextViewer,int)org.eclipse.jface.text.IRegion a
 getInformation(org.eclipse.jface.text.ITextViewer,org.eclipse.jface.text.IRegion)String ax
IInformationProviderExtension ai
 getInformation2(org.eclipse.jface.text.ITextViewer,org.eclipse.jface.text.IRegion)Object a
IInformationProviderExtension2 ai
 getInformationPresenterControlCreator()org.eclipse.jface.text.IInformationControlCreator a
InformationPresenter - :org.eclipse.jface.text.AbstractInformationControlManager,.IInformationPresenter,.IInformationPresenterExtension,org.eclipse.jface.text.IWidgetTokenKeeper,org.eclipse.jface.text.IWidgetTokenKeeperExtension
 WIDGET_PRIORITY int sf
 new(org.eclipse.jface.text.IInformationControlCreator) -
 setDocumentPartitioning(String)void -
 getDocumentPartitioning()String -
 setInformationProvider(.IInformationProvider,String)void -
 getInformationProvider(String).IInformationProvider -
 setOffset(int)void -
 computeInformation()void o
 install(org.eclipse.jface.text.ITextViewer)void -
 uninstall()void -
 showInformationControl(org.eclipse.swt.graphics.Rectangle)void o
 hideInformationControl()void o
 handleInformationControlDisposed()void o
 requestWidgetToken(org.eclipse.jface.text.IWidgetTokenOwner)boolean -
 requestWidgetToken(org.eclipse.jface.text.IWidgetTokenOwner,int)boolean -
 setFocus(org.eclipse.jface.text.IWidgetTokenOwner)boolean -
package org.eclipse.jface.text.link
LinkedModeUI - +ExitFlags,IExitPolicy,ILinkedModeUIFocusListener,LinkedModeUITarget
 CYCLE_NEVER Object sf
 CYCLE_ALWAYS Object sf
 CYCLE_WHEN_NO_PARENT Object sf
 new(.LinkedModeModel,.LinkedModeUI.LinkedModeUITarget[]) -
 new(.LinkedModeModel,org.eclipse.jface.text.ITextViewer) -
 new(.LinkedModeModel,org.eclipse.jface.text.ITextViewer[]) -
 new(.LinkedModeModel,.LinkedModeUI.LinkedModeUITarget) -
 enter()void -
 setExitPolicy(.LinkedModeUI.IExitPolicy)void -
 setExitPosition(.LinkedModeUI.LinkedModeUITarget,int,int,int)void - !org.eclipse.jface.text.BadLocationException
 setExitPosition(org.eclipse.jface.text.ITextViewer,int,int,int)void - !org.eclipse.jface.text.BadLocationException
 setCyclingMode(Object)void -
 getSelectedRegion()org.eclipse.jface.text.IRegion -
 setDoContextInfo(boolean)void -
 setPositionListener(.LinkedModeUI.ILinkedModeUIFocusListener)void o
 setSimpleMode(boolean)void -
 enableColoredLabels(boolean)void -
LinkedModeUI.IExitPolicy sai
 doExit(.LinkedModeModel,org.eclipse.swt.events.VerifyEvent,int,int).LinkedModeUI.ExitFlags a
 doExit(.LinkedModeModel,org.eclipse.jface.text.DocumentEvent).LinkedModeUI.ExitFlags d
LinkedModeUI.ILinkedModeUIFocusListener sai
 linkingFocusLost(.LinkedPosition,.LinkedModeUI.LinkedModeUITarget)void a
 linkingFocusGained(.LinkedPosition,.LinkedModeUI.LinkedModeUITarget)void a
LinkedModeUI.LinkedModeUITarget sa :.LinkedModeUI.ILinkedModeUIFocusListener
 new() -
 getViewer()org.eclipse.jface.text.ITextViewer a
ProposalPosition - :.LinkedPosition
 new(org.eclipse.jface.text.IDocument,int,int,int,org.eclipse.jface.text.contentassist.ICompletionProposal[]) -
 new(org.eclipse.jface.text.IDocument,int,int,org.eclipse.jface.text.contentassist.ICompletionProposal[]) -
 equals(Object)boolean -
 getChoices()org.eclipse.jface.text.contentassist.ICompletionProposal[] -
 hashCode()int -
package org.eclipse.jface.text.presentation
IPresentationDamager ai
 setDocument(org.eclipse.jface.text.IDocument)void a
 getDamageRegion(org.eclipse.jface.text.ITypedRegion,org.eclipse.jface.text.DocumentEvent,boolean)org.eclipse.jface.text.IRegion a
IPresentationReconciler ai :org.eclipse.jface.text.ITextViewerLifecycle
 install(org.eclipse.jface.text.ITextViewer)void a
 uninstall()void a
 getDamager(String).IPresentationDamager a
 getRepairer(String).IPresentationRepairer a
IPresentationReconcilerExtension ai
 getDocumentPartitioning()String a
IPresentationRepairer ai
 setDocument(org.eclipse.jface.text.IDocument)void a
 createPresentation(org.eclipse.jface.text.TextPresentation,org.eclipse.jface.text.ITypedRegion)void a
PresentationReconciler - :.IPresentationReconciler,.IPresentationReconcilerExtension
 TRACKED_PARTITION String osf
 new() -
 setDocumentPartitioning(String)void -
 getDocumentPartitioning()String -
 setDamager(.IPresentationDamager,String)void -
 setRepairer(.IPresentationRepairer,String)void -
 install(org.eclipse.jface.text.ITextViewer)void -
 uninstall()void -
 getDamager(String).IPresentationDamager -
 getRepairer(String).IPresentationRepairer -
 setDocumentToDamagers(org.eclipse.jface.text.IDocument)void o
 setDocumentToRepairers(org.eclipse.jface.text.IDocument)void o
 createPresentation(org.eclipse.jface.text.IRegion,org.eclipse.jface.text.IDocument)org.eclipse.jface.text.TextPresentation o
package org.eclipse.jface.text.quickassist
IQuickAssistAssistant ai
 install(org.eclipse.jface.text.source.ISourceViewer)void a
 setInformationControlCreator(org.eclipse.jface.text.IInformationControlCreator)void a
 uninstall()void a
 showPossibleQuickAssists()String a
 setQuickAssistProcessor(.IQuickAssistProcessor)void a
 getQuickAssistProcessor().IQuickAssistProcessor a
 canFix(org.eclipse.jface.text.source.Annotation)boolean a
 canAssist(.IQuickAssistInvocationContext)boolean a
 setProposalSelectorBackground(org.eclipse.swt.graphics.Color)void a
 setProposalSelectorForeground(org.eclipse.swt.graphics.Color)void a
 addCompletionListener(org.eclipse.jface.text.contentassist.ICompletionListener)void a
 removeCompletionListener(org.eclipse.jface.text.contentassist.ICompletionListener)void a
 setStatusLineVisible(boolean)void a
 setStatusMessage(String)void a
IQuickAssistAssistantExtension ai
 getHandler(String)org.eclipse.core.commands.IHandler a
 enableColoredLabels(boolean)void a
IQuickAssistInvocationContext ai
 getOffset()int a
 getLength()int a
 getSourceViewer()org.eclipse.jface.text.source.ISourceViewer a
IQuickAssistProcessor ai
 getErrorMessage()String a
 canFix(org.eclipse.jface.text.source.Annotation)boolean a
 canAssist(.IQuickAssistInvocationContext)boolean a
 computeQuickAssistProposals(.IQuickAssistInvocationContext)org.eclipse.jface.text.contentassist.ICompletionProposal[] a
IQuickFixableAnnotation ai
 setQuickFixable(boolean)void a
 isQuickFixableStateSet()boolean a
 isQuickFixable()boolean a !org.eclipse.core.runtime.AssertionFailedException
QuickAssistAssistant - :.IQuickAssistAssistant,.IQuickAssistAssistantExtension
 new() -
 showPossibleQuickAssists()String -
 getQuickAssistProcessor().IQuickAssistProcessor -
 setQuickAssistProcessor(.IQuickAssistProcessor)void -
 canFix(org.eclipse.jface.text.source.Annotation)boolean -
 canAssist(.IQuickAssistInvocationContext)boolean -
 install(org.eclipse.jface.text.source.ISourceViewer)void -
 setInformationControlCreator(org.eclipse.jface.text.IInformationControlCreator)void -
 uninstall()void -
 setProposalSelectorBackground(org.eclipse.swt.graphics.Color)void -
 setProposalSelectorForeground(org.eclipse.swt.graphics.Color)void -
 setRestoreCompletionProposalSize(org.eclipse.jface.dialogs.IDialogSettings)void -
 possibleCompletionsClosed()void o
 addCompletionListener(org.eclipse.jface.text.contentassist.ICompletionListener)void -
 removeCompletionListener(org.eclipse.jface.text.contentassist.ICompletionListener)void -
 setStatusLineVisible(boolean)void -
 setStatusMessage(String)void -
 getHandler(String)org.eclipse.core.commands.IHandler f
 hide()void o
 enableColoredLabels(boolean)void -
package org.eclipse.jface.text.reconciler
AbstractReconcileStep a :.IReconcileStep
 fProgressMonitor org.eclipse.core.runtime.IProgressMonitor p
 fInputModel .IReconcilableModel o
 new(.IReconcileStep) -
 new() -
 isLastStep()boolean -
 isFirstStep()boolean -
 setProgressMonitor(org.eclipse.core.runtime.IProgressMonitor)void -
 getProgressMonitor()org.eclipse.core.runtime.IProgressMonitor -
 reconcile(org.eclipse.jface.text.IRegion).IReconcileResult[] f
 reconcile(.DirtyRegion,org.eclipse.jface.text.IRegion).IReconcileResult[] f
 reconcileModel(.DirtyRegion,org.eclipse.jface.text.IRegion).IReconcileResult[] oa
 convertToInputModel(.IReconcileResult[]).IReconcileResult[] o
 isCanceled()boolean of
 setPreviousStep(.IReconcileStep)void -
 setInputModel(.IReconcilableModel)void -
 getInputModel().IReconcilableModel -
 getModel().IReconcilableModel a
AbstractReconciler a :.IReconciler
 fProgressMonitor org.eclipse.core.runtime.IProgressMonitor p
 process(.DirtyRegion)void oa
 reconcilerDocumentChanged(org.eclipse.jface.text.IDocument)void oa
 new() o
 setDelay(int)void -
 setIsIncrementalReconciler(boolean)void -
 setIsAllowedToModifyDocument(boolean)void -
 setProgressMonitor(org.eclipse.core.runtime.IProgressMonitor)void -
 isIncrementalReconciler()boolean o
 getDocument()org.eclipse.jface.text.IDocument o
 getTextViewer()org.eclipse.jface.text.ITextViewer o
 getProgressMonitor()org.eclipse.core.runtime.IProgressMonitor o
 install(org.eclipse.jface.text.ITextViewer)void -
 uninstall()void -
 aboutToBeReconciled()void o
 aboutToWork()void o
 signalWaitForFinish()void -
 initialProcess()void o
 forceReconciling()void o
 startReconciling()void o
 reconcilerReset()void o
 isRunningInReconcilerThread()boolean o
DirtyRegion - :org.eclipse.jface.text.ITypedRegion
 INSERT String sf
 REMOVE String sf
 new(int,int,String,String) -
 getOffset()int -
 getLength()int -
 getType()String -
 getText()String -
IReconcilableModel ai
IReconcileResult ai
IReconcileStep ai
 isLastStep()boolean a
 isFirstStep()boolean a
 setPreviousStep(.IReconcileStep)void a
 reconcile(.DirtyRegion,org.eclipse.jface.text.IRegion).IReconcileResult[] a
 reconcile(org.eclipse.jface.text.IRegion).IReconcileResult[] a
 setProgressMonitor(org.eclipse.core.runtime.IProgressMonitor)void a
 getProgressMonitor()org.eclipse.core.runtime.IProgressMonitor a
 setInputModel(.IReconcilableModel)void a
IReconciler ai :org.eclipse.jface.text.ITextViewerLifecycle
 install(org.eclipse.jface.text.ITextViewer)void a
 uninstall()void a
 getReconcilingStrategy(String).IReconcilingStrategy a
IReconcilerExtension ai
 getDocumentPartitioning()String a
IReconcilingStrategy ai
 setDocument(org.eclipse.jface.text.IDocument)void a
 reconcile(.DirtyRegion,org.eclipse.jface.text.IRegion)void a
 reconcile(org.eclipse.jface.text.IRegion)void a
IReconcilingStrategyExtension ai
 setProgressMonitor(org.eclipse.core.runtime.IProgressMonitor)void a
 initialReconcile()void a
MonoReconciler - :.AbstractReconciler
 new(.IReconcilingStrategy,boolean) -
 getReconcilingStrategy(String).IReconcilingStrategy -
 process(.DirtyRegion)void o
 reconcilerDocumentChanged(org.eclipse.jface.text.IDocument)void o
 setProgressMonitor(org.eclipse.core.runtime.IProgressMonitor)void -
 initialProcess()void o
 install(org.eclipse.jface.text.ITextViewer)void -
 uninstall()void -
Reconciler - :.AbstractReconciler,.IReconcilerExtension
 new() -
 setDocumentPartitioning(String)void -
 getDocumentPartitioning()String -
 setReconcilingStrategy(.IReconcilingStrategy,String)void -
 getReconcilingStrategy(String).IReconcilingStrategy -
 process(.DirtyRegion)void o
 reconcilerDocumentChanged(org.eclipse.jface.text.IDocument)void o
 install(org.eclipse.jface.text.ITextViewer)void -
 uninstall()void -
 setProgressMonitor(org.eclipse.core.runtime.IProgressMonitor)void -
 initialProcess()void o
package org.eclipse.jface.text.revisions
IRevisionListener ai
 revisionInformationChanged(.RevisionEvent)void a
IRevisionRulerColumn ai :org.eclipse.jface.text.source.IVerticalRulerColumn,org.eclipse.jface.text.source.IVerticalRulerInfo,org.eclipse.jface.text.source.IVerticalRulerInfoExtension
 setRevisionInformation(.RevisionInformation)void a
IRevisionRulerColumnExtension ai +RenderingMode
 AUTHOR .IRevisionRulerColumnExtension.RenderingMode sf
 AGE .IRevisionRulerColumnExtension.RenderingMode sf
 AUTHOR_SHADED_BY_AGE .IRevisionRulerColumnExtension.RenderingMode sf
 setRevisionRenderingMode(.IRevisionRulerColumnExtension.RenderingMode)void a
 showRevisionId(boolean)void a
 showRevisionAuthor(boolean)void a
 getRevisionSelectionProvider()org.eclipse.jface.viewers.ISelectionProvider a
 addRevisionListener(.IRevisionListener)void a
 removeRevisionListener(.IRevisionListener)void a
IRevisionRulerColumnExtension.RenderingMode sf
 name()String -
Revision a
 new() o
 addRange(org.eclipse.jface.text.source.ILineRange)void f !IndexOutOfBoundsException
 getRegions()java.util.List<.RevisionRange> f
 getHoverInfo()Object a
 getColor()org.eclipse.swt.graphics.RGB a
 getId()String a
 getDate()java.util.Date a
 toString()String -
 getAuthor()String -
RevisionInformation f :org.eclipse.jface.text.ITextHoverExtension,org.eclipse.jface.text.information.IInformationProviderExtension2
 new() -
 addRevision(.Revision)void -
 getRevisions()java.util.List<.Revision> -
 getRanges()java.util.List<.RevisionRange> -
 applyDiff(org.eclipse.jface.internal.text.revisions.Hunk[])void -
 getHoverControlCreator()org.eclipse.jface.text.IInformationControlCreator -
 getInformationPresenterControlCreator()org.eclipse.jface.text.IInformationControlCreator -
 setHoverControlCreator(org.eclipse.jface.text.IInformationControlCreator)void -
 setInformationPresenterControlCreator(org.eclipse.jface.text.IInformationControlCreator)void -
RevisionRange f :org.eclipse.jface.text.source.ILineRange
 getRevision().Revision -
 getStartLine()int -
 getNumberOfLines()int -
 toString()String -
package org.eclipse.jface.text.rules
DefaultDamagerRepairer - :org.eclipse.jface.text.presentation.IPresentationDamager,org.eclipse.jface.text.presentation.IPresentationRepairer
 fDocument org.eclipse.jface.text.IDocument o
 fScanner .ITokenScanner o
 fDefaultTextAttribute org.eclipse.jface.text.TextAttribute o
 new(.ITokenScanner,org.eclipse.jface.text.TextAttribute) x
 new(.ITokenScanner) -
 setDocument(org.eclipse.jface.text.IDocument)void -
 endOfLineOf(int)int o !org.eclipse.jface.text.BadLocationException
 getDamageRegion(org.eclipse.jface.text.ITypedRegion,org.eclipse.jface.text.DocumentEvent,boolean)org.eclipse.jface.text.IRegion -
 createPresentation(org.eclipse.jface.text.TextPresentation,org.eclipse.jface.text.ITypedRegion)void -
 getTokenTextAttribute(.IToken)org.eclipse.jface.text.TextAttribute o
 addRange(org.eclipse.jface.text.TextPresentation,int,int,org.eclipse.jface.text.TextAttribute)void o
package org.eclipse.jface.text.source
AbstractRulerColumn a :.IVerticalRulerColumn,.IVerticalRulerInfo,.IVerticalRulerInfoExtension
 new() o
 createControl(.CompositeRuler,org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control -
 getCanvasStyle()int o
 getControl()org.eclipse.swt.widgets.Control f
 setWidth(int)void of
 getWidth()int f
 getParentRuler().CompositeRuler of
 setFont(org.eclipse.swt.graphics.Font)void f
 getFont()org.eclipse.swt.graphics.Font of
 setTextInset(int)void of
 getTextInset()int of
 setModel(.IAnnotationModel)void -
 getModel().IAnnotationModel f
 setDefaultBackground(org.eclipse.swt.graphics.Color)void of
 getDefaultBackground()org.eclipse.swt.graphics.Color of
 setHover(.IAnnotationHover)void of
 getHover().IAnnotationHover -
 dispose()void -
 redraw()void f
 redraw(.ILineRange)void of
 paint(org.eclipse.swt.graphics.GC,.ILineRange)void o
 paintLine(org.eclipse.swt.graphics.GC,int,int,int,int)void o
 computeText(int)String o
 computeBackground(int)org.eclipse.swt.graphics.Color o
 computeForeground(int)org.eclipse.swt.graphics.Color o
 getLineOfLastMouseButtonActivity()int f
 toDocumentLineNumber(int)int f
 addVerticalRulerListener(.IVerticalRulerListener)void -
 removeVerticalRulerListener(.IVerticalRulerListener)void -
AnnotationBarHoverManager - :org.eclipse.jface.text.AbstractHoverInformationControlManager +Closer
 fAllowMouseExit boolean o
 new(.ISourceViewer,.IVerticalRuler,.IAnnotationHover,org.eclipse.jface.text.IInformationControlCreator) x
 new(.IVerticalRulerInfo,.ISourceViewer,.IAnnotationHover,org.eclipse.jface.text.IInformationControlCreator) -
 computeInformation()void o
 showInformationControl(org.eclipse.swt.graphics.Rectangle)void o
 hideInformationControl()void o
 getAnnotationHover().IAnnotationHover o
 getSourceViewer().ISourceViewer o
 getVerticalRulerInfo().IVerticalRulerInfo o
 computeSizeConstraints(org.eclipse.swt.widgets.Control,org.eclipse.swt.graphics.Rectangle,org.eclipse.jface.text.IInformationControl)org.eclipse.swt.graphics.Point o
 computeInformationControlLocation(org.eclipse.swt.graphics.Rectangle,org.eclipse.swt.graphics.Point)org.eclipse.swt.graphics.Point o
 computeLocation(org.eclipse.swt.graphics.Rectangle,org.eclipse.swt.graphics.Point,org.eclipse.jface.text.AbstractInformationControlManager.Anchor)org.eclipse.swt.graphics.Point o
 getCurrentAnnotationHover().IAnnotationHover -
 getInternalAccessor()org.eclipse.jface.internal.text.InternalAccessor -
AnnotationBarHoverManager.Closer ox :org.eclipse.swt.events.MouseTrackAdapter,org.eclipse.jface.text.AbstractInformationControlManager.IInformationControlCloser,org.eclipse.swt.events.MouseListener,org.eclipse.swt.events.MouseMoveListener,org.eclipse.swt.events.ControlListener,org.eclipse.swt.events.KeyListener,org.eclipse.swt.events.DisposeListener,org.eclipse.swt.events.ShellListener,org.eclipse.swt.widgets.Listener
 new() x
 setSubjectControl(org.eclipse.swt.widgets.Control)void x
 setInformationControl(org.eclipse.jface.text.IInformationControl)void x
 start(org.eclipse.swt.graphics.Rectangle)void x
 stop()void x
 stop(boolean)void ox
 mouseMove(org.eclipse.swt.events.MouseEvent)void x
 mouseUp(org.eclipse.swt.events.MouseEvent)void x
 mouseDown(org.eclipse.swt.events.MouseEvent)void x
 mouseDoubleClick(org.eclipse.swt.events.MouseEvent)void x
 handleEvent(org.eclipse.swt.widgets.Event)void x
 mouseExit(org.eclipse.swt.events.MouseEvent)void x
 controlResized(org.eclipse.swt.events.ControlEvent)void x
 controlMoved(org.eclipse.swt.events.ControlEvent)void x
 keyReleased(org.eclipse.swt.events.KeyEvent)void x
 keyPressed(org.eclipse.swt.events.KeyEvent)void x
 shellActivated(org.eclipse.swt.events.ShellEvent)void x
 shellClosed(org.eclipse.swt.events.ShellEvent)void x
 shellDeactivated(org.eclipse.swt.events.ShellEvent)void x
 shellDeiconified(org.eclipse.swt.events.ShellEvent)void x
 shellIconified(org.eclipse.swt.events.ShellEvent)void x
 widgetDisposed(org.eclipse.swt.events.DisposeEvent)void x
AnnotationPainter - :org.eclipse.jface.text.IPainter,org.eclipse.swt.events.PaintListener,.IAnnotationModelListener,.IAnnotationModelListenerExtension,org.eclipse.jface.text.ITextPresentationListener +BoxStrategy,HighlightingStrategy,IDrawingStrategy,ITextStyleStrategy,NullStrategy,SquigglesStrategy,UnderlineStrategy
 new(.ISourceViewer,.IAnnotationAccess) -
 applyTextPresentation(org.eclipse.jface.text.TextPresentation)void -
 modelChanged(.IAnnotationModel)void -
 modelChanged(.AnnotationModelEvent)void -
 setAnnotationTypeColor(Object,org.eclipse.swt.graphics.Color)void -
 addAnnotationType(Object)void x
 addAnnotationType(Object,Object)void -
 addDrawingStrategy(Object,.AnnotationPainter.IDrawingStrategy)void -
 addTextStyleStrategy(Object,.AnnotationPainter.ITextStyleStrategy)void -
 addHighlightAnnotationType(Object)void -
 removeAnnotationType(Object)void -
 removeHighlightAnnotationType(Object)void -
 removeAllAnnotationTypes()void -
 isPaintingAnnotations()boolean -
 dispose()void -
 paintControl(org.eclipse.swt.events.PaintEvent)void -
 skip(.Annotation)boolean o
 deactivate(boolean)void -
 isRepaintReason(int)boolean o
 findAnnotationModel(.ISourceViewer).IAnnotationModel o
 paint(int)void -
 setPositionManager(org.eclipse.jface.text.IPaintPositionManager)void -
 setInlineAnnotationColor(org.eclipse.swt.graphics.Color)void -
 getInlineAnnotationColor()org.eclipse.swt.graphics.Color -
AnnotationPainter.IDrawingStrategy sai
 draw(.Annotation,org.eclipse.swt.graphics.GC,org.eclipse.swt.custom.StyledText,int,int,org.eclipse.swt.graphics.Color)void a
AnnotationPainter.ITextStyleStrategy sai
 applyTextStyle(org.eclipse.swt.custom.StyleRange,org.eclipse.swt.graphics.Color)void a
AnnotationRulerColumn - :.IVerticalRulerColumn,.IVerticalRulerInfo,.IVerticalRulerInfoExtension
 new(.IAnnotationModel,int,.IAnnotationAccess) -
 new(int,.IAnnotationAccess) -
 new(.IAnnotationModel,int) -
 new(int) -
 getControl()org.eclipse.swt.widgets.Control -
 getWidth()int -
 createControl(.CompositeRuler,org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control -
 isPropagatingMouseListener()boolean o
 mouseDown(int)void o
 mouseDoubleClicked(int)void o
 mouseClicked(int)void o
 hasAnnotation(int)boolean o
 getInclusiveTopIndexStartOffset()int o
 doPaint(org.eclipse.swt.graphics.GC)void o
 doPaint1(org.eclipse.swt.graphics.GC)void o
 redraw()void -
 setModel(.IAnnotationModel)void -
 setFont(org.eclipse.swt.graphics.Font)void -
 getCachedTextViewer()org.eclipse.jface.text.ITextViewer o
 getModel().IAnnotationModel -
 addAnnotationType(Object)void -
 getLineOfLastMouseButtonActivity()int -
 toDocumentLineNumber(int)int -
 removeAnnotationType(Object)void -
 getHover().IAnnotationHover -
 setHover(.IAnnotationHover)void -
 addVerticalRulerListener(.IVerticalRulerListener)void -
 removeVerticalRulerListener(.IVerticalRulerListener)void -
ChangeRulerColumn f :.IChangeRulerColumn,org.eclipse.jface.text.revisions.IRevisionRulerColumn
 new() x
 new(.ISharedTextColors) -
 createControl(.CompositeRuler,org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control -
 handleDispose()void o
 getVisibleLinesInViewport()int ox
 isViewerCompletelyShown()boolean of
 redraw()void -
 setFont(org.eclipse.swt.graphics.Font)void -
 getLineOfLastMouseButtonActivity()int -
 toDocumentLineNumber(int)int -
 getHover().IAnnotationHover -
 setHover(.IAnnotationHover)void -
 setModel(.IAnnotationModel)void -
 setBackground(org.eclipse.swt.graphics.Color)void -
 setAddedColor(org.eclipse.swt.graphics.Color)void -
 setChangedColor(org.eclipse.swt.graphics.Color)void -
 setDeletedColor(org.eclipse.swt.graphics.Color)void -
 getModel().IAnnotationModel -
 getControl()org.eclipse.swt.widgets.Control -
 getWidth()int -
 postRedraw()void of
 addVerticalRulerListener(.IVerticalRulerListener)void -
 removeVerticalRulerListener(.IVerticalRulerListener)void -
 setRevisionInformation(org.eclipse.jface.text.revisions.RevisionInformation)void -
 getRevisionSelectionProvider()org.eclipse.jface.viewers.ISelectionProvider -
CompositeRuler - :.IVerticalRuler,.IVerticalRulerExtension,.IVerticalRulerInfoExtension
 new() -
 new(int) -
 addDecorator(int,.IVerticalRulerColumn)void -
 removeDecorator(int)void -
 removeDecorator(.IVerticalRulerColumn)void -
 getControl()org.eclipse.swt.widgets.Control -
 createControl(org.eclipse.swt.widgets.Composite,org.eclipse.jface.text.ITextViewer)org.eclipse.swt.widgets.Control -
 setModel(.IAnnotationModel)void -
 getModel().IAnnotationModel -
 update()void -
 immediateUpdate()void -
 setFont(org.eclipse.swt.graphics.Font)void -
 getWidth()int -
 getLineOfLastMouseButtonActivity()int -
 toDocumentLineNumber(int)int -
 widgetLine2ModelLine(org.eclipse.jface.text.ITextViewer,int)int osf
 getTextViewer()org.eclipse.jface.text.ITextViewer -
 setLocationOfLastMouseButtonActivity(int,int)void -
 getDecoratorIterator()java.util.Iterator<.IVerticalRulerColumn> -
 getHover().IAnnotationHover -
 addVerticalRulerListener(.IVerticalRulerListener)void -
 removeVerticalRulerListener(.IVerticalRulerListener)void -
 fireAnnotationSelected(.VerticalRulerEvent)void -
 fireAnnotationDefaultSelected(.VerticalRulerEvent)void -
 fireAnnotationContextMenuAboutToShow(.VerticalRulerEvent,org.eclipse.swt.widgets.Menu)void -
 relayout()void -
ContentAssistantFacade f
 new(org.eclipse.jface.text.contentassist.IContentAssistant) -
 getHandler(String)org.eclipse.core.commands.IHandler -
 addCompletionListener(org.eclipse.jface.text.contentassist.ICompletionListener)void -
 removeCompletionListener(org.eclipse.jface.text.contentassist.ICompletionListener)void -
IAnnotationAccess ai
 getType(.Annotation)Object ax
 isMultiLine(.Annotation)boolean ax
 isTemporary(.Annotation)boolean ax
IAnnotationAccessExtension ai
 DEFAULT_LAYER int sf
 getTypeLabel(.Annotation)String a
 getLayer(.Annotation)int a
 paint(.Annotation,org.eclipse.swt.graphics.GC,org.eclipse.swt.widgets.Canvas,org.eclipse.swt.graphics.Rectangle)void a
 isPaintable(.Annotation)boolean a
 isSubtype(Object,Object)boolean a
 getSupertypes(Object)Object[] a
IAnnotationAccessExtension2 ai
 setQuickAssistAssistant(org.eclipse.jface.text.quickassist.IQuickAssistAssistant)void a
IAnnotationHover ai
 getHoverInfo(.ISourceViewer,int)String a
IAnnotationHoverExtension ai
 getHoverControlCreator()org.eclipse.jface.text.IInformationControlCreator a
 canHandleMouseCursor()boolean a
 getHoverInfo(.ISourceViewer,.ILineRange,int)Object a
 getHoverLineRange(.ISourceViewer,int).ILineRange a
IAnnotationPresentation ai
 DEFAULT_LAYER int sf
 getLayer()int a
 paint(org.eclipse.swt.graphics.GC,org.eclipse.swt.widgets.Canvas,org.eclipse.swt.graphics.Rectangle)void a
IChangeRulerColumn ai :.IVerticalRulerColumn,.IVerticalRulerInfoExtension
 QUICK_DIFF_MODEL_ID String sf
 setHover(.IAnnotationHover)void a
 setBackground(org.eclipse.swt.graphics.Color)void a
 setAddedColor(org.eclipse.swt.graphics.Color)void a
 setChangedColor(org.eclipse.swt.graphics.Color)void a
 setDeletedColor(org.eclipse.swt.graphics.Color)void a
ICharacterPairMatcher ai
 RIGHT int sf
 LEFT int sf
 dispose()void a
 clear()void a
 match(org.eclipse.jface.text.IDocument,int)org.eclipse.jface.text.IRegion a
 getAnchor()int a
ILineDiffInfo ai
 UNCHANGED int sf
 ADDED int sf
 CHANGED int sf
 getRemovedLinesBelow()int a
 getRemovedLinesAbove()int a
 getChangeType()int a
 hasChanges()boolean a
 getOriginalText()String[] a
ILineRange ai
 getStartLine()int a
 getNumberOfLines()int a
IOverviewRuler ai :.IVerticalRuler
 hasAnnotation(int)boolean a
 getAnnotationHeight()int a
 setAnnotationTypeColor(Object,org.eclipse.swt.graphics.Color)void a
 setAnnotationTypeLayer(Object,int)void a
 addAnnotationType(Object)void a
 removeAnnotationType(Object)void a
 addHeaderAnnotationType(Object)void a
 removeHeaderAnnotationType(Object)void a
 getHeaderControl()org.eclipse.swt.widgets.Control a
IOverviewRulerExtension ai
 setUseSaturatedColors(boolean)void a
ISharedTextColors ai
 getColor(org.eclipse.swt.graphics.RGB)org.eclipse.swt.graphics.Color a
 dispose()void d
ISourceViewer ai :org.eclipse.jface.text.ITextViewer
 CONTENTASSIST_PROPOSALS int sf
 CONTENTASSIST_CONTEXT_INFORMATION int sf
 FORMAT int sf
 INFORMATION int sf
 QUICK_ASSIST int sf
 configure(.SourceViewerConfiguration)void a
 setAnnotationHover(.IAnnotationHover)void a
 setDocument(org.eclipse.jface.text.IDocument,.IAnnotationModel)void a
 setDocument(org.eclipse.jface.text.IDocument,.IAnnotationModel,int,int)void a
 getAnnotationModel().IAnnotationModel a
 setRangeIndicator(.Annotation)void a
 setRangeIndication(int,int,boolean)void a
 getRangeIndication()org.eclipse.jface.text.IRegion a
 removeRangeIndication()void a
 showAnnotations(boolean)void a
ISourceViewerExtension ai
 showAnnotationsOverview(boolean)void a
ISourceViewerExtension2 ai
 unconfigure()void a
 getVisualAnnotationModel().IAnnotationModel a
ISourceViewerExtension3 ai
 getQuickAssistAssistant()org.eclipse.jface.text.quickassist.IQuickAssistAssistant a
 getQuickAssistInvocationContext()org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext a
 getCurrentAnnotationHover().IAnnotationHover a
ISourceViewerExtension4 ai
 getContentAssistantFacade().ContentAssistantFacade a
ISourceViewerExtension5 ai
 setCodeMiningAnnotationPainter(.AnnotationPainter)void a
 setCodeMiningProviders(org.eclipse.jface.text.codemining.ICodeMiningProvider[])void a
 hasCodeMiningProviders()boolean a
 updateCodeMinings()void a
IVerticalRuler ai :.IVerticalRulerInfo
 setModel(.IAnnotationModel)void a
 getModel().IAnnotationModel a
 update()void a
 createControl(org.eclipse.swt.widgets.Composite,org.eclipse.jface.text.ITextViewer)org.eclipse.swt.widgets.Control a
IVerticalRulerColumn ai
 setModel(.IAnnotationModel)void a
 redraw()void a
 createControl(.CompositeRuler,org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control a
 getControl()org.eclipse.swt.widgets.Control a
 getWidth()int a
 setFont(org.eclipse.swt.graphics.Font)void a
IVerticalRulerExtension ai
 setFont(org.eclipse.swt.graphics.Font)void a
 setLocationOfLastMouseButtonActivity(int,int)void a
IVerticalRulerInfo ai
 getControl()org.eclipse.swt.widgets.Control a
 getLineOfLastMouseButtonActivity()int a
 toDocumentLineNumber(int)int a
 getWidth()int a
IVerticalRulerInfoExtension ai
 getHover().IAnnotationHover a
 getModel().IAnnotationModel a
 addVerticalRulerListener(.IVerticalRulerListener)void a
 removeVerticalRulerListener(.IVerticalRulerListener)void a
IVerticalRulerListener ai
 annotationSelected(.VerticalRulerEvent)void a
 annotationDefaultSelected(.VerticalRulerEvent)void a
 annotationContextMenuAboutToShow(.VerticalRulerEvent,org.eclipse.swt.widgets.Menu)void a
LineChangeHover - :.IAnnotationHover,.IAnnotationHoverExtension,org.eclipse.jface.text.information.IInformationProviderExtension2
 new() -
 getHoverInfo(.ISourceViewer,int)String -
 formatSource(String)String o
 getTabReplacement()String o
 decorateText(java.util.List<.ILineDiffInfo>,int)String o
 computeLineRange(.ISourceViewer,int,int,int)org.eclipse.swt.graphics.Point o
 getHoverInfo(.ISourceViewer,.ILineRange,int)Object -
 getHoverLineRange(.ISourceViewer,int).ILineRange -
 canHandleMouseCursor()boolean -
 getHoverControlCreator()org.eclipse.jface.text.IInformationControlCreator -
 getInformationPresenterControlCreator()org.eclipse.jface.text.IInformationControlCreator -
LineNumberChangeRulerColumn - :.LineNumberRulerColumn,.IChangeRulerColumn,org.eclipse.jface.text.revisions.IRevisionRulerColumn,org.eclipse.jface.text.revisions.IRevisionRulerColumnExtension
 new(.ISharedTextColors) -
 createControl(.CompositeRuler,org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control -
 getLineOfLastMouseButtonActivity()int -
 toDocumentLineNumber(int)int -
 setModel(.IAnnotationModel)void -
 setDisplayMode(boolean)void -
 getModel().IAnnotationModel -
 createDisplayString(int)String o
 computeNumberOfDigits()int o
 addVerticalRulerListener(.IVerticalRulerListener)void -
 removeVerticalRulerListener(.IVerticalRulerListener)void -
 getHover().IAnnotationHover -
 setHover(.IAnnotationHover)void -
 setBackground(org.eclipse.swt.graphics.Color)void -
 setAddedColor(org.eclipse.swt.graphics.Color)void -
 setChangedColor(org.eclipse.swt.graphics.Color)void -
 setDeletedColor(org.eclipse.swt.graphics.Color)void -
 setRevisionInformation(org.eclipse.jface.text.revisions.RevisionInformation)void -
 getRevisionSelectionProvider()org.eclipse.jface.viewers.ISelectionProvider -
 setRevisionRenderingMode(org.eclipse.jface.text.revisions.IRevisionRulerColumnExtension.RenderingMode)void -
 showLineNumbers(boolean)void -
 getWidth()int -
 isShowingLineNumbers()boolean -
 isShowingRevisionInformation()boolean -
 isShowingChangeInformation()boolean -
 showRevisionAuthor(boolean)void -
 showRevisionId(boolean)void -
 addRevisionListener(org.eclipse.jface.text.revisions.IRevisionListener)void -
 removeRevisionListener(org.eclipse.jface.text.revisions.IRevisionListener)void -
 handleDispose()void o
LineNumberRulerColumn - :.IVerticalRulerColumn
 new() -
 setForeground(org.eclipse.swt.graphics.Color)void -
 getForeground()org.eclipse.swt.graphics.Color o
 setBackground(org.eclipse.swt.graphics.Color)void -
 getBackground(org.eclipse.swt.widgets.Display)org.eclipse.swt.graphics.Color o
 getControl()org.eclipse.swt.widgets.Control -
 getWidth()int -
 updateNumberOfDigits()boolean o
 computeNumberOfDigits()int o
 layout(boolean)void o
 computeIndentations()void o
 createControl(.CompositeRuler,org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control -
 handleDispose()void o
 getVisibleLinesInViewport()int ox
 isViewerCompletelyShown()boolean of
 createDisplayString(int)String o
 paintLine(int,int,int,org.eclipse.swt.graphics.GC,org.eclipse.swt.widgets.Display)void o
 postRedraw()void of
 redraw()void -
 setModel(.IAnnotationModel)void -
 setFont(org.eclipse.swt.graphics.Font)void -
 getParentRuler().CompositeRuler o
OverviewRuler - :.IOverviewRulerExtension,.IOverviewRuler
 new(.IAnnotationAccess,int,.ISharedTextColors) -
 new(.IAnnotationAccess,int,.ISharedTextColors,boolean) -
 getControl()org.eclipse.swt.widgets.Control -
 getWidth()int -
 setModel(.IAnnotationModel)void -
 createControl(org.eclipse.swt.widgets.Composite,org.eclipse.jface.text.ITextViewer)org.eclipse.swt.widgets.Control -
 update()void -
 addAnnotationType(Object)void -
 removeAnnotationType(Object)void -
 setAnnotationTypeLayer(Object,int)void -
 setAnnotationTypeColor(Object,org.eclipse.swt.graphics.Color)void -
 getLineOfLastMouseButtonActivity()int -
 toDocumentLineNumber(int)int -
 getModel().IAnnotationModel -
 getAnnotationHeight()int -
 hasAnnotation(int)boolean -
 getHeaderControl()org.eclipse.swt.widgets.Control -
 addHeaderAnnotationType(Object)void -
 removeHeaderAnnotationType(Object)void -
 setUseSaturatedColors(boolean)void -
SourceViewer - :org.eclipse.jface.text.TextViewer,.ISourceViewer,.ISourceViewerExtension,.ISourceViewerExtension2,.ISourceViewerExtension3,.ISourceViewerExtension4,.ISourceViewerExtension5 +RulerLayout
 GAP_SIZE int osf
 GAP_SIZE_1 int osf
 _SELECTION_POSITION_CATEGORY String osf
 MODEL_ANNOTATION_MODEL Object osf
 fContentAssistant org.eclipse.jface.text.contentassist.IContentAssistant o
 fContentAssistantInstalled boolean o
 fQuickAssistAssistant org.eclipse.jface.text.quickassist.IQuickAssistAssistant o
 fQuickAssistAssistantInstalled boolean o
 fContentFormatter org.eclipse.jface.text.formatter.IContentFormatter o
 fReconciler org.eclipse.jface.text.reconciler.IReconciler o
 fPresentationReconciler org.eclipse.jface.text.presentation.IPresentationReconciler o
 fAnnotationHover .IAnnotationHover o
 fSelections java.util.Stack<org.eclipse.jface.text.Position> of
 fSelectionUpdater org.eclipse.jface.text.IPositionUpdater o
 fSelectionCategory String o
 fOverviewRulerAnnotationHover .IAnnotationHover o
 fInformationPresenter org.eclipse.jface.text.information.IInformationPresenter o
 new(org.eclipse.swt.widgets.Composite,.IVerticalRuler,int) -
 new(org.eclipse.swt.widgets.Composite,.IVerticalRuler,.IOverviewRuler,boolean,int) -
 createControl(org.eclipse.swt.widgets.Composite,int)void o
 createLayout()org.eclipse.swt.widgets.Layout o
 getControl()org.eclipse.swt.widgets.Control -
 setAnnotationHover(.IAnnotationHover)void -
 setOverviewRulerAnnotationHover(.IAnnotationHover)void -
 configure(.SourceViewerConfiguration)void -
 ensureAnnotationHoverManagerInstalled()void o
 ensureOverviewHoverManagerInstalled()void o
 setHoverEnrichMode(org.eclipse.jface.text.ITextViewerExtension8.EnrichMode)void -
 activatePlugins()void -
 setDocument(org.eclipse.jface.text.IDocument)void -
 setDocument(org.eclipse.jface.text.IDocument,int,int)void -
 setDocument(org.eclipse.jface.text.IDocument,.IAnnotationModel)void -
 createVisualAnnotationModel(.IAnnotationModel).IAnnotationModel o
 disposeVisualAnnotationModel()void o
 setDocument(org.eclipse.jface.text.IDocument,.IAnnotationModel,int,int)void -
 getAnnotationModel().IAnnotationModel -
 getQuickAssistAssistant()org.eclipse.jface.text.quickassist.IQuickAssistAssistant -
 getContentAssistantFacade().ContentAssistantFacade f
 getQuickAssistInvocationContext()org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext -
 getVisualAnnotationModel().IAnnotationModel -
 unconfigure()void -
 handleDispose()void o
 canDoOperation(int)boolean -
 createFormattingContext()org.eclipse.jface.text.formatter.IFormattingContext o
 createFormattingContext(int,int)org.eclipse.jface.text.formatter.IFormattingContext o
 rememberSelection()org.eclipse.swt.graphics.Point o
 restoreSelection()void o
 clearRememberedSelection()void o
 doOperation(int)void -
 updateSlaveDocuments(org.eclipse.jface.text.IDocument)void o
 enableOperation(int,boolean)void -
 setRangeIndicator(.Annotation)void -
 setRangeIndication(int,int,boolean)void -
 getRangeIndication()org.eclipse.jface.text.IRegion -
 removeRangeIndication()void -
 showAnnotations(boolean)void -
 getVerticalRuler().IVerticalRuler of
 addVerticalRulerColumn(.IVerticalRulerColumn)void -
 removeVerticalRulerColumn(.IVerticalRulerColumn)void -
 showAnnotationsOverview(boolean)void -
 getCurrentAnnotationHover().IAnnotationHover -
 setCodeMiningProviders(org.eclipse.jface.text.codemining.ICodeMiningProvider[])void -
 hasCodeMiningProviders()boolean -
 updateCodeMinings()void -
 setCodeMiningAnnotationPainter(.AnnotationPainter)void -
 computeStyleRanges(org.eclipse.jface.text.IDocument,org.eclipse.jface.text.IRegion)java.util.List<org.eclipse.swt.custom.StyleRange> - !org.eclipse.jface.text.BadLocationException
SourceViewerConfiguration -
 new() -
 getTabWidth(.ISourceViewer)int -
 getLineSpacing(.ISourceViewer)int -
 getUndoManager(.ISourceViewer)org.eclipse.jface.text.IUndoManager -
 getReconciler(.ISourceViewer)org.eclipse.jface.text.reconciler.IReconciler -
 getPresentationReconciler(.ISourceViewer)org.eclipse.jface.text.presentation.IPresentationReconciler -
 getContentFormatter(.ISourceViewer)org.eclipse.jface.text.formatter.IContentFormatter -
 getContentAssistant(.ISourceViewer)org.eclipse.jface.text.contentassist.IContentAssistant -
 getQuickAssistAssistant(.ISourceViewer)org.eclipse.jface.text.quickassist.IQuickAssistAssistant -
 getAutoIndentStrategy(.ISourceViewer,String)org.eclipse.jface.text.IAutoIndentStrategy x
 getAutoEditStrategies(.ISourceViewer,String)org.eclipse.jface.text.IAutoEditStrategy[] -
 getDefaultPrefixes(.ISourceViewer,String)String[] -
 getDoubleClickStrategy(.ISourceViewer,String)org.eclipse.jface.text.ITextDoubleClickStrategy -
 getIndentPrefixes(.ISourceViewer,String)String[] -
 getIndentPrefixesForTab(int)String[] o
 getAnnotationHover(.ISourceViewer).IAnnotationHover -
 getOverviewRulerAnnotationHover(.ISourceViewer).IAnnotationHover -
 getConfiguredTextHoverStateMasks(.ISourceViewer,String)int[] -
 getTextHover(.ISourceViewer,String,int)org.eclipse.jface.text.ITextHover -
 getTextHover(.ISourceViewer,String)org.eclipse.jface.text.ITextHover -
 getInformationControlCreator(.ISourceViewer)org.eclipse.jface.text.IInformationControlCreator -
 getInformationPresenter(.ISourceViewer)org.eclipse.jface.text.information.IInformationPresenter -
 getConfiguredContentTypes(.ISourceViewer)String[] -
 getConfiguredDocumentPartitioning(.ISourceViewer)String -
 getHyperlinkDetectors(.ISourceViewer)org.eclipse.jface.text.hyperlink.IHyperlinkDetector[] -
 getHyperlinkPresenter(.ISourceViewer)org.eclipse.jface.text.hyperlink.IHyperlinkPresenter -
 getHyperlinkStateMask(.ISourceViewer)int -
 getCodeMiningProviders(.ISourceViewer)org.eclipse.jface.text.codemining.ICodeMiningProvider[] -
TextInvocationContext - :org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext
 new(.ISourceViewer,int,int) -
 getOffset()int -
 getLength()int -
 getSourceViewer().ISourceViewer -
VerticalRuler f :.IVerticalRuler,.IVerticalRulerExtension
 new(int) -
 new(int,.IAnnotationAccess) -
 getControl()org.eclipse.swt.widgets.Control -
 createControl(org.eclipse.swt.widgets.Composite,org.eclipse.jface.text.ITextViewer)org.eclipse.swt.widgets.Control -
 doPaint(org.eclipse.swt.graphics.GC)void o
 doPaint1(org.eclipse.swt.graphics.GC)void o
 update()void -
 setModel(.IAnnotationModel)void -
 getModel().IAnnotationModel -
 getWidth()int -
 getLineOfLastMouseButtonActivity()int -
 toDocumentLineNumber(int)int -
 widgetLine2ModelLine(org.eclipse.jface.text.ITextViewer,int)int osf
 setFont(org.eclipse.swt.graphics.Font)void -
 setLocationOfLastMouseButtonActivity(int,int)void -
 addMouseListener(org.eclipse.swt.events.MouseListener)void x
 removeMouseListener(org.eclipse.swt.events.MouseListener)void x
VerticalRulerEvent -
 new(.Annotation) -
 new(.Annotation,org.eclipse.swt.widgets.Event) -
 getSelectedAnnotation().Annotation -
 setSelectedAnnotation(.Annotation)void -
 getEvent()org.eclipse.swt.widgets.Event -
package org.eclipse.jface.text.source.inlined
AbstractInlinedAnnotation a :org.eclipse.jface.text.source.Annotation
 TYPE String sf
 new(org.eclipse.jface.text.Position,org.eclipse.jface.text.source.ISourceViewer) o
 new(org.eclipse.jface.text.Position,org.eclipse.jface.text.source.ISourceViewer,java.util.function.Consumer<org.eclipse.swt.events.MouseEvent>,java.util.function.Consumer<org.eclipse.swt.events.MouseEvent>,java.util.function.Consumer<org.eclipse.swt.events.MouseEvent>) o
 getPosition()org.eclipse.jface.text.Position -
 getTextWidget()org.eclipse.swt.custom.StyledText -
 getViewer()org.eclipse.jface.text.source.ISourceViewer -
 redraw()void -
 draw(org.eclipse.swt.graphics.GC,org.eclipse.swt.custom.StyledText,int,int,org.eclipse.swt.graphics.Color,int,int)void -
 onMouseHover(org.eclipse.swt.events.MouseEvent)void -
 onMouseMove(org.eclipse.swt.events.MouseEvent)void -
 onMouseOut(org.eclipse.swt.events.MouseEvent)void -
 getAction(org.eclipse.swt.events.MouseEvent)java.util.function.Consumer<org.eclipse.swt.events.MouseEvent> -
 isInVisibleLines()boolean o
 isInVisibleLines(int)boolean o
 getMinings()java.util.List<org.eclipse.jface.text.codemining.ICodeMining> -
LineContentAnnotation - :.AbstractInlinedAnnotation
 new(org.eclipse.jface.text.Position,org.eclipse.jface.text.source.ISourceViewer) -
 new(org.eclipse.jface.text.Position,org.eclipse.jface.text.source.ISourceViewer,java.util.function.Consumer<org.eclipse.swt.events.MouseEvent>,java.util.function.Consumer<org.eclipse.swt.events.MouseEvent>,java.util.function.Consumer<org.eclipse.swt.events.MouseEvent>) -
 getWidth()int f
 draw(org.eclipse.swt.graphics.GC,org.eclipse.swt.custom.StyledText,int,int,org.eclipse.swt.graphics.Color,int,int)void f
 drawAndComputeWidth(org.eclipse.swt.graphics.GC,org.eclipse.swt.custom.StyledText,int,int,org.eclipse.swt.graphics.Color,int,int)int o
LineFooterAnnotation - :.AbstractInlinedAnnotation
 new(org.eclipse.jface.text.Position,org.eclipse.jface.text.source.ISourceViewer,java.util.function.Consumer<org.eclipse.swt.events.MouseEvent>,java.util.function.Consumer<org.eclipse.swt.events.MouseEvent>,java.util.function.Consumer<org.eclipse.swt.events.MouseEvent>) o
 getHeight()int -
LineHeaderAnnotation - :.AbstractInlinedAnnotation
 new(org.eclipse.jface.text.Position,org.eclipse.jface.text.source.ISourceViewer) -
 new(org.eclipse.jface.text.Position,org.eclipse.jface.text.source.ISourceViewer,java.util.function.Consumer<org.eclipse.swt.events.MouseEvent>,java.util.function.Consumer<org.eclipse.swt.events.MouseEvent>,java.util.function.Consumer<org.eclipse.swt.events.MouseEvent>) -
 getHeight()int -
package org.eclipse.jface.text.source.projection
AnnotationBag - :org.eclipse.jface.text.source.Annotation
 new(String) -
 add(org.eclipse.jface.text.source.Annotation)void -
 remove(org.eclipse.jface.text.source.Annotation)void -
 isEmpty()boolean -
 iterator()java.util.Iterator<org.eclipse.jface.text.source.Annotation> -
IProjectionListener ai
 projectionEnabled()void a
 projectionDisabled()void a
IProjectionPosition ai
 computeProjectionRegions(org.eclipse.jface.text.IDocument)org.eclipse.jface.text.IRegion[] a !org.eclipse.jface.text.BadLocationException
 computeCaptionOffset(org.eclipse.jface.text.IDocument)int a !org.eclipse.jface.text.BadLocationException
ProjectionAnnotation - :org.eclipse.jface.text.source.Annotation,org.eclipse.jface.text.source.IAnnotationPresentation
 TYPE String sf
 new() -
 new(boolean) -
 setRangeIndication(boolean)void -
 paint(org.eclipse.swt.graphics.GC,org.eclipse.swt.widgets.Canvas,org.eclipse.swt.graphics.Rectangle)void -
 getLayer()int -
 isCollapsed()boolean -
 markCollapsed()void -
 markExpanded()void -
ProjectionAnnotationModel - :org.eclipse.jface.text.source.AnnotationModel
 new() -
 collapse(org.eclipse.jface.text.source.Annotation)void -
 expand(org.eclipse.jface.text.source.Annotation)void -
 toggleExpansionState(org.eclipse.jface.text.source.Annotation)void -
 expandAll(int,int)boolean -
 collapseAll(int,int)boolean -
 expandAll(int,int,boolean)boolean o
 modifyAnnotations(org.eclipse.jface.text.source.Annotation[],java.util.Map<org.eclipse.jface.text.source.Annotation,org.eclipse.jface.text.Position>,org.eclipse.jface.text.source.Annotation[])void -
ProjectionSupport -
 PROJECTION Object sf
 new(.ProjectionViewer,org.eclipse.jface.text.source.IAnnotationAccess,org.eclipse.jface.text.source.ISharedTextColors) -
 addSummarizableAnnotationType(String)void -
 removeSummarizableAnnotationType(String)void -
 setHoverControlCreator(org.eclipse.jface.text.IInformationControlCreator)void -
 setInformationPresenterControlCreator(org.eclipse.jface.text.IInformationControlCreator)void -
 setAnnotationPainterDrawingStrategy(org.eclipse.jface.text.source.AnnotationPainter.IDrawingStrategy)void -
 install()void -
 dispose()void -
 doEnableProjection()void o
 doDisableProjection()void o
 getAdapter(org.eclipse.jface.text.source.ISourceViewer,Class<<T>>)<T> - <T=Object>
ProjectionViewer - :org.eclipse.jface.text.source.SourceViewer,org.eclipse.jface.text.ITextViewerExtension5
 EXPAND int sf
 COLLAPSE int sf
 TOGGLE int sf
 EXPAND_ALL int sf
 COLLAPSE_ALL int sf
 new(org.eclipse.swt.widgets.Composite,org.eclipse.jface.text.source.IVerticalRuler,org.eclipse.jface.text.source.IOverviewRuler,boolean,int) -
 setProjectionSummary(.ProjectionSummary)void -
 setDocument(org.eclipse.jface.text.IDocument,org.eclipse.jface.text.source.IAnnotationModel,int,int)void -
 createVisualAnnotationModel(org.eclipse.jface.text.source.IAnnotationModel)org.eclipse.jface.text.source.IAnnotationModel o
 getProjectionAnnotationModel().ProjectionAnnotationModel -
 createSlaveDocumentManager()org.eclipse.jface.text.ISlaveDocumentManager o
 updateSlaveDocument(org.eclipse.jface.text.IDocument,int,int)boolean o !org.eclipse.jface.text.BadLocationException
 addProjectionListener(.IProjectionListener)void -
 removeProjectionListener(.IProjectionListener)void -
 fireProjectionEnabled()void o
 fireProjectionDisabled()void o
 isProjectionMode()boolean f
 disableProjection()void f
 enableProjection()void f
 setVisibleRegion(int,int)void -
 setVisibleDocument(org.eclipse.jface.text.IDocument)void o
 resetVisibleRegion()void -
 getVisibleRegion()org.eclipse.jface.text.IRegion -
 overlapsWithVisibleRegion(int,int)boolean -
 processCatchupRequest(org.eclipse.jface.text.source.AnnotationModelEvent)void of
 postCatchupRequest(org.eclipse.jface.text.source.AnnotationModelEvent)void of
 computeCollapsedRegion(org.eclipse.jface.text.Position)org.eclipse.jface.text.IRegion -
 computeCollapsedRegionAnchor(org.eclipse.jface.text.Position)org.eclipse.jface.text.Position -
 reinitializeProjection()void f !org.eclipse.jface.text.BadLocationException
 handleVerifyEvent(org.eclipse.swt.events.VerifyEvent)void o
 exposeModelRange(org.eclipse.jface.text.IRegion)boolean -
 setRangeIndication(int,int,boolean)void -
 handleDispose()void o
 handleVisibleDocumentChanged(org.eclipse.jface.text.DocumentEvent)void o
 handleVisibleDocumentAboutToBeChanged(org.eclipse.jface.text.DocumentEvent)void o
 getCoveredModelRanges(org.eclipse.jface.text.IRegion)org.eclipse.jface.text.IRegion[] -
 doOperation(int)void -
 canDoOperation(int)boolean -
 copyMarkedRegion(boolean)void o
 widgetSelection2ModelSelection(org.eclipse.swt.graphics.Point)org.eclipse.swt.graphics.Point o
 getFindReplaceDocumentAdapter()org.eclipse.jface.text.FindReplaceDocumentAdapter o
 findAndSelect(int,String,boolean,boolean,boolean,boolean)int o
 findAndSelectInRange(int,String,boolean,boolean,boolean,int,int,boolean)int o
package org.eclipse.jface.text.templates
ContextTypeRegistry x :org.eclipse.text.templates.ContextTypeRegistry
 new() -
 addContextType(.TemplateContextType)void x
 getContextType(String).TemplateContextType x
 contextTypes()java.util.Iterator<.TemplateContextType> x
TemplateCompletionProcessor a :org.eclipse.jface.text.contentassist.IContentAssistProcessor
 new() -
 computeCompletionProposals(org.eclipse.jface.text.ITextViewer,int)org.eclipse.jface.text.contentassist.ICompletionProposal[] -
 createProposal(.Template,.TemplateContext,org.eclipse.jface.text.Region,int)org.eclipse.jface.text.contentassist.ICompletionProposal ox
 createProposal(.Template,.TemplateContext,org.eclipse.jface.text.IRegion,int)org.eclipse.jface.text.contentassist.ICompletionProposal o
 getTemplates(String).Template[] oa
 createContext(org.eclipse.jface.text.ITextViewer,org.eclipse.jface.text.IRegion).TemplateContext o
 getContextType(org.eclipse.jface.text.ITextViewer,org.eclipse.jface.text.IRegion).TemplateContextType oa
 getRelevance(.Template,String)int o
 extractPrefix(org.eclipse.jface.text.ITextViewer,int)String o
 getImage(.Template)org.eclipse.swt.graphics.Image oa
 computeContextInformation(org.eclipse.jface.text.ITextViewer,int)org.eclipse.jface.text.contentassist.IContextInformation[] -
 getCompletionProposalAutoActivationCharacters()char[] -
 getContextInformationAutoActivationCharacters()char[] -
 getErrorMessage()String -
 getContextInformationValidator()org.eclipse.jface.text.contentassist.IContextInformationValidator -
TemplateProposal - :org.eclipse.jface.text.contentassist.ICompletionProposal,org.eclipse.jface.text.contentassist.ICompletionProposalExtension,org.eclipse.jface.text.contentassist.ICompletionProposalExtension2,org.eclipse.jface.text.contentassist.ICompletionProposalExtension3
 new(.Template,.TemplateContext,org.eclipse.jface.text.IRegion,org.eclipse.swt.graphics.Image) -
 new(.Template,.TemplateContext,org.eclipse.jface.text.IRegion,org.eclipse.swt.graphics.Image,int) -
 setInformationControlCreator(org.eclipse.jface.text.IInformationControlCreator)void f
 getTemplate().Template of
 getContext().TemplateContext of
 apply(org.eclipse.jface.text.IDocument)void fx
 apply(org.eclipse.jface.text.ITextViewer,char,int,int)void -
 getReplaceOffset()int of
 getReplaceEndOffset()int of
 getSelection(org.eclipse.jface.text.IDocument)org.eclipse.swt.graphics.Point -
 getAdditionalProposalInfo()String -
 getDisplayString()String -
 getImage()org.eclipse.swt.graphics.Image -
 getContextInformation()org.eclipse.jface.text.contentassist.IContextInformation -
 getRelevance()int -
 getInformationControlCreator()org.eclipse.jface.text.IInformationControlCreator -
 selected(org.eclipse.jface.text.ITextViewer,boolean)void -
 unselected(org.eclipse.jface.text.ITextViewer)void -
 validate(org.eclipse.jface.text.IDocument,int,org.eclipse.jface.text.DocumentEvent)boolean -
 getPrefixCompletionText(org.eclipse.jface.text.IDocument,int)CharSequence -
 getPrefixCompletionStart(org.eclipse.jface.text.IDocument,int)int -
 apply(org.eclipse.jface.text.IDocument,char,int)void x
 isValidFor(org.eclipse.jface.text.IDocument,int)boolean -
 getTriggerCharacters()char[] -
 getContextInformationPosition()int -
package org.eclipse.jface.text.templates.persistence
TemplatePersistenceData x :org.eclipse.text.templates.TemplatePersistenceData
 new(org.eclipse.text.templates.TemplatePersistenceData) x
 new(org.eclipse.jface.text.templates.Template,boolean) x
 new(org.eclipse.jface.text.templates.Template,boolean,String) x
 getId()String x
 isDeleted()boolean x
 setDeleted(boolean)void x
 getTemplate()org.eclipse.jface.text.templates.Template x
 setTemplate(org.eclipse.jface.text.templates.Template)void x
 isCustom()boolean x
 isModified()boolean x
 isUserAdded()boolean x
 revert()void x
 isEnabled()boolean x
 setEnabled(boolean)void x
 equals(Object)boolean x
 hashCode()int x
 getUniqueIdForEquals()java.util.UUID ox
TemplateStore - :org.eclipse.text.templates.TemplateStoreCore
 new(org.eclipse.jface.preference.IPreferenceStore,String) -
 new(org.eclipse.jface.text.templates.ContextTypeRegistry,org.eclipse.jface.preference.IPreferenceStore,String) -
 load()void - !java.io.IOException
 startListeningForPreferenceChanges()void f
 stopListeningForPreferenceChanges()void f
 save()void - !java.io.IOException
 restoreDefaults(boolean)void -
 getRegistry()org.eclipse.jface.text.templates.ContextTypeRegistry of
 add(.TemplatePersistenceData)void -
 delete(.TemplatePersistenceData)void -
 getTemplateData(boolean).TemplatePersistenceData[] -
 getTemplateData(String).TemplatePersistenceData -
 internalAdd(.TemplatePersistenceData)void o
