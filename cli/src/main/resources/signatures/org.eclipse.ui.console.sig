# org.eclipse.platform:org.eclipse.ui.console:3.17.0
package org.eclipse.ui.console
AbstractConsole a :.IConsole
 new(String,org.eclipse.jface.resource.ImageDescriptor,boolean) -
 new(String,String,org.eclipse.jface.resource.ImageDescriptor,boolean) -
 new(String,org.eclipse.jface.resource.ImageDescriptor) -
 getName()String -
 setName(String)void o
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor -
 setImageDescriptor(org.eclipse.jface.resource.ImageDescriptor)void o
 addPropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 removePropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 firePropertyChange(Object,String,Object,Object)void -
 initialize()void f
 init()void o
 destroy()void f
 dispose()void o
 activate()void -
 setType(String)void o
 getType()String -
 getHelpContextId()String -
 toString()String -
ConsolePlugin - :org.eclipse.ui.plugin.AbstractUIPlugin
 getDefault().ConsolePlugin s
 new() -
 getUniqueIdentifier()String s
 log(org.eclipse.core.runtime.IStatus)void s
 log(Throwable)void s
 newErrorStatus(String,Throwable)org.eclipse.core.runtime.IStatus s
 getConsoleManager().IConsoleManager -
 getStandardDisplay()org.eclipse.swt.widgets.Display s
 errorDialog(org.eclipse.swt.widgets.Shell,String,String,Throwable)void s
 getImage(String)org.eclipse.swt.graphics.Image s
 getImageDescriptor(String)org.eclipse.jface.resource.ImageDescriptor s
 stop(org.osgi.framework.BundleContext)void - !Exception
IConsole ai
 getName()String a
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor a
 createPage(.IConsoleView)org.eclipse.ui.part.IPageBookViewPage a
 addPropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void a
 removePropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void a
 getType()String a
 pageShown()void d
 pageHidden()void d
IConsoleDocumentPartitioner ai :org.eclipse.jface.text.IDocumentPartitioner
 isReadOnly(int)boolean a
 getStyleRanges(int,int)org.eclipse.swt.custom.StyleRange[] a
IConsoleManager ai
 addConsoleListener(.IConsoleListener)void a
 removeConsoleListener(.IConsoleListener)void a
 addConsoles(.IConsole[])void a
 removeConsoles(.IConsole[])void a
 getConsoles().IConsole[] a
 showConsoleView(.IConsole)void a
 warnOfContentChange(.IConsole)void a
 createPatternMatchListeners(.IConsole).IPatternMatchListener[] a
 refresh(.IConsole)void a
 consoleShown(.IConsole)void d
 consoleHidden(.IConsole)void d
IConsolePageParticipant ai :org.eclipse.core.runtime.IAdaptable
 init(org.eclipse.ui.part.IPageBookViewPage,.IConsole)void a
 dispose()void a
 activated()void a
 deactivated()void a
IConsoleView ai :org.eclipse.ui.IViewPart,.IScrollLockStateProvider
 display(.IConsole)void a
 setPinned(boolean)void a
 pin(.IConsole)void ax
 isPinned()boolean a
 getConsole().IConsole a
 warnOfContentChange(.IConsole)void a
 setScrollLock(boolean)void a
 getScrollLock()boolean a
 setWordWrap(boolean)void a
 getWordWrap()boolean a
IHyperlink ai
 linkEntered()void a
 linkExited()void a
 linkActivated()void a
IOConsole - :.TextConsole
 new(String,String,org.eclipse.jface.resource.ImageDescriptor,boolean) -
 new(String,String,org.eclipse.jface.resource.ImageDescriptor,String,boolean) -
 new(String,String,org.eclipse.jface.resource.ImageDescriptor,java.nio.charset.Charset,boolean) -
 new(String,String,org.eclipse.jface.resource.ImageDescriptor) -
 new(String,org.eclipse.jface.resource.ImageDescriptor) -
 createPage(.IConsoleView)org.eclipse.ui.part.IPageBookViewPage -
 newOutputStream().IOConsoleOutputStream -
 getInputStream().IOConsoleInputStream -
 setInputStream(java.io.InputStream)void -
 getPartitioner().IConsoleDocumentPartitioner o
 getHighWaterMark()int -
 getLowWaterMark()int -
 setWaterMarks(int,int)void -
 setLimitLineLength(boolean,int)void -
 clearConsole()void -
 dispose()void o
 getEncoding()String -
 getCharset()java.nio.charset.Charset -
 isHandleControlCharacters()boolean -
 setHandleControlCharacters(boolean)void -
 isCarriageReturnAsControlCharacter()boolean -
 setCarriageReturnAsControlCharacter(boolean)void -
 isAnsiConsoleEnabled()boolean s
IOConsoleInputStream - :java.io.InputStream
 read(byte[],int,int)int - !java.io.IOException
 read(byte[])int - !java.io.IOException
 read()int - !java.io.IOException
 appendData(String)void -
 getFontStyle()int -
 setFontStyle(int)void -
 setColor(org.eclipse.swt.graphics.Color)void -
 getColor()org.eclipse.swt.graphics.Color -
 available()int - !java.io.IOException
 close()void - !java.io.IOException
IOConsoleOutputStream - :java.io.OutputStream
 getFontStyle()int -
 setFontStyle(int)void -
 isActivateOnWrite()boolean -
 setActivateOnWrite(boolean)void -
 setColor(org.eclipse.swt.graphics.Color)void -
 getColor()org.eclipse.swt.graphics.Color -
 isClosed()boolean -
 close()void - !java.io.IOException
 flush()void - !java.io.IOException
 write(byte[],int,int)void - !java.io.IOException
 write(byte[])void - !java.io.IOException
 write(int)void - !java.io.IOException
 write(char[])void - !java.io.IOException
 write(char[],int,int)void - !java.io.IOException
 write(CharSequence)void - !java.io.IOException
 write(String)void - !java.io.IOException
 setEncoding(String)void -
 setCharset(java.nio.charset.Charset)void - !java.io.IOException
IPatternMatchListener ai :.IPatternMatchListenerDelegate
 getPattern()String a
 getCompilerFlags()int a
 getLineQualifier()String a
IPatternMatchListenerDelegate ai
 connect(.TextConsole)void a
 disconnect()void a
 matchFound(.PatternMatchEvent)void a
IScrollLockStateProvider ai
 setScrollLock(boolean)void a
 getScrollLock()boolean a
 setAutoScrollLock(boolean)void a
 getAutoScrollLock()boolean a
MessageConsole - :.IOConsole
 P_FONT String sfx
 P_STREAM_COLOR String sfx
 P_TAB_SIZE String sfx
 DEFAULT_TAB_SIZE int sfx
 new(String,org.eclipse.jface.resource.ImageDescriptor) -
 new(String,org.eclipse.jface.resource.ImageDescriptor,boolean) -
 new(String,String,org.eclipse.jface.resource.ImageDescriptor,boolean) -
 new(String,String,org.eclipse.jface.resource.ImageDescriptor,String,boolean) -
 newMessageStream().MessageConsoleStream -
 createPage(.IConsoleView)org.eclipse.ui.part.IPageBookViewPage -
 getInputStream().IOConsoleInputStream -
 appendToDocument(String,.MessageConsoleStream)void ox
MessageConsoleStream - :.IOConsoleOutputStream
 new(.MessageConsole) -
 new(.MessageConsole,java.nio.charset.Charset) -
 print(String)void -
 println()void -
 println(String)void -
 getConsole().MessageConsole -
TextConsole a :.AbstractConsole
 dispose()void o
 new(String,String,org.eclipse.jface.resource.ImageDescriptor,boolean) -
 createPage(.IConsoleView)org.eclipse.ui.part.IPageBookViewPage -
 getDocument()org.eclipse.jface.text.IDocument -
 getConsoleWidth()int -
 isConsoleAutoScrollLock()boolean -
 setConsoleAutoScrollLock(boolean)void -
 init()void o
 setConsoleWidth(int)void -
 setTabWidth(int)void -
 getTabWidth()int -
 getFont()org.eclipse.swt.graphics.Font -
 setFont(org.eclipse.swt.graphics.Font)void -
 setBackgrond(org.eclipse.swt.graphics.Color)void x
 setBackground(org.eclipse.swt.graphics.Color)void -
 getBackground()org.eclipse.swt.graphics.Color -
 clearConsole()void -
 getPartitioner().IConsoleDocumentPartitioner oa
 getHyperlinks().IHyperlink[] -
 getHyperlink(int).IHyperlink -
 addPatternMatchListener(.IPatternMatchListener)void -
 removePatternMatchListener(.IPatternMatchListener)void -
 getSchedulingRule()org.eclipse.core.runtime.jobs.ISchedulingRule -
 partitionerFinished()void -
 matcherFinished()void -
 addHyperlink(.IHyperlink,int,int)void - !org.eclipse.jface.text.BadLocationException
 getRegion(.IHyperlink)org.eclipse.jface.text.IRegion -
 getAttribute(String)Object -
 setAttribute(String,Object)void -
TextConsolePage - :org.eclipse.ui.part.IPageBookViewPage,org.eclipse.jface.util.IPropertyChangeListener,org.eclipse.core.runtime.IAdaptable
 fGlobalActions java.util.Map<String,org.eclipse.jface.action.IAction> o
 fSelectionActions java.util.ArrayList<String> o
 fClearOutputAction .actions.ClearOutputAction o
 new(.TextConsole,.IConsoleView) -
 createViewer(org.eclipse.swt.widgets.Composite).TextConsoleViewer o
 getSite()org.eclipse.ui.part.IPageSite -
 init(org.eclipse.ui.part.IPageSite)void - !org.eclipse.ui.PartInitException
 updateSelectionDependentActions()void o
 createControl(org.eclipse.swt.widgets.Composite)void -
 dispose()void -
 getControl()org.eclipse.swt.widgets.Control -
 setActionBars(org.eclipse.ui.IActionBars)void -
 setFocus()void -
 propertyChange(org.eclipse.jface.util.PropertyChangeEvent)void -
 createActions()void o
 setGlobalAction(org.eclipse.ui.IActionBars,String,org.eclipse.jface.action.IAction)void o
 getAdapter(Class<<T>>)<T> - <T=Object>
 getConsoleView().IConsoleView o
 getConsole().IConsole o
 updateAction(String)void o
 contextMenuAboutToShow(org.eclipse.jface.action.IMenuManager)void o
 configureToolBar(org.eclipse.jface.action.IToolBarManager)void o
 getViewer().TextConsoleViewer -
 setViewer(.TextConsoleViewer)void -
TextConsoleViewer - :org.eclipse.jface.text.source.SourceViewer,org.eclipse.swt.custom.LineStyleListener,org.eclipse.swt.custom.LineBackgroundListener,org.eclipse.swt.events.MouseTrackListener,org.eclipse.swt.events.MouseMoveListener,org.eclipse.swt.events.MouseListener
 new(org.eclipse.swt.widgets.Composite,.TextConsole,.IScrollLockStateProvider) -
 new(org.eclipse.swt.widgets.Composite,.TextConsole) -
 setTabWidth(int)void -
 setFont(org.eclipse.swt.graphics.Font)void -
 revealEndOfDocument()void o
 lineGetStyle(org.eclipse.swt.custom.LineStyleEvent)void -
 lineGetBackground(org.eclipse.swt.custom.LineBackgroundEvent)void -
 getHandCursor()org.eclipse.swt.graphics.Cursor o
 getTextCursor()org.eclipse.swt.graphics.Cursor o
 linkEntered(.IHyperlink)void o
 linkExited(.IHyperlink)void o
 mouseEnter(org.eclipse.swt.events.MouseEvent)void -
 mouseExit(org.eclipse.swt.events.MouseEvent)void -
 mouseHover(org.eclipse.swt.events.MouseEvent)void -
 mouseMove(org.eclipse.swt.events.MouseEvent)void -
 updateLinks(int)void o
 getHyperlink().IHyperlink -
 getHyperlink(int).IHyperlink -
 mouseDoubleClick(org.eclipse.swt.events.MouseEvent)void -
 mouseDown(org.eclipse.swt.events.MouseEvent)void -
 mouseUp(org.eclipse.swt.events.MouseEvent)void -
 createDocumentAdapter()org.eclipse.jface.text.IDocumentAdapter o
 setConsoleAutoScrollLock(boolean)void -
 setConsoleWidth(int)void -
 handleDispose()void o
 updateTextListeners(org.eclipse.jface.text.TextViewer.WidgetCommand)void o
 internalRevealRange(int,int)void o
package org.eclipse.ui.console.actions
ClearOutputAction - :org.eclipse.jface.action.Action
 new(org.eclipse.ui.console.TextConsole) -
 new(org.eclipse.jface.text.ITextViewer) -
 run()void -
CloseConsoleAction - :org.eclipse.jface.action.Action
 new(org.eclipse.ui.console.IConsole) -
 run()void -
TextViewerAction - :org.eclipse.jface.action.Action,org.eclipse.ui.texteditor.IUpdate
 new(org.eclipse.jface.text.ITextViewer,int) -
 update()void -
 run()void -
 configureAction(String,String,String)void -
TextViewerGotoLineAction - :.TextViewerAction
 fLastLine int o
 fTextViewer org.eclipse.jface.text.ITextViewer o
 new(org.eclipse.jface.text.ITextViewer) -
 update()void -
 gotoLine(int)void o
 run()void -
