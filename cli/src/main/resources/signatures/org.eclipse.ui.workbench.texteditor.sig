# org.eclipse.platform:org.eclipse.ui.workbench.texteditor:3.20.100
package org.eclipse.ui.internal.texteditor.codemining
ZeroWidthCharactersLineContentCodeMiningProvider - :org.eclipse.jface.text.codemining.AbstractCodeMiningProvider,org.eclipse.jface.util.IPropertyChangeListener
 new() -
 provideCodeMinings(org.eclipse.jface.text.ITextViewer,org.eclipse.core.runtime.IProgressMonitor)java.util.concurrent.CompletableFuture<java.util.List<org.eclipse.jface.text.codemining.ICodeMining>> -
 propertyChange(org.eclipse.jface.util.PropertyChangeEvent)void -
 dispose()void -
package org.eclipse.ui.texteditor
AbstractDocumentProvider a :.IDocumentProvider,.IDocumentProviderExtension,.IDocumentProviderExtension2,.IDocumentProviderExtension3,.IDocumentProviderExtension4,.IDocumentProviderExtension5 +DocumentProviderOperation,ElementInfo
 PR10806_UC5_ENABLED boolean osf
 PR14469_ENABLED boolean osf
 STATUS_OK org.eclipse.core.runtime.IStatus osfx
 STATUS_ERROR org.eclipse.core.runtime.IStatus osf
 fProgressMonitor org.eclipse.core.runtime.IProgressMonitor p
 new() o
 createDocument(Object)org.eclipse.jface.text.IDocument oa !org.eclipse.core.runtime.CoreException
 createAnnotationModel(Object)org.eclipse.jface.text.source.IAnnotationModel oa !org.eclipse.core.runtime.CoreException
 doSaveDocument(org.eclipse.core.runtime.IProgressMonitor,Object,org.eclipse.jface.text.IDocument,boolean)void oa !org.eclipse.core.runtime.CoreException
 getOperationRunner(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jface.operation.IRunnableContext oa
 getSynchronizeRule(Object)org.eclipse.core.runtime.jobs.ISchedulingRule o
 getValidateStateRule(Object)org.eclipse.core.runtime.jobs.ISchedulingRule o
 getSaveRule(Object)org.eclipse.core.runtime.jobs.ISchedulingRule o
 getResetRule(Object)org.eclipse.core.runtime.jobs.ISchedulingRule o
 getElementInfo(Object).AbstractDocumentProvider.ElementInfo o
 createElementInfo(Object).AbstractDocumentProvider.ElementInfo o !org.eclipse.core.runtime.CoreException
 disposeElementInfo(Object,.AbstractDocumentProvider.ElementInfo)void o
 addUnchangedElementListeners(Object,.AbstractDocumentProvider.ElementInfo)void o
 removeUnchangedElementListeners(Object,.AbstractDocumentProvider.ElementInfo)void o
 getConnectedElements()java.util.Iterator<Object> o
 connect(Object)void f !org.eclipse.core.runtime.CoreException
 connected()void o
 disconnect(Object)void f
 disconnected()void o
 getDocument(Object)org.eclipse.jface.text.IDocument -
 mustSaveDocument(Object)boolean -
 getAnnotationModel(Object)org.eclipse.jface.text.source.IAnnotationModel -
 canSaveDocument(Object)boolean -
 doResetDocument(Object,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 executeOperation(.AbstractDocumentProvider.DocumentProviderOperation,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 resetDocument(Object)void f !org.eclipse.core.runtime.CoreException
 saveDocument(org.eclipse.core.runtime.IProgressMonitor,Object,org.eclipse.jface.text.IDocument,boolean)void f !org.eclipse.core.runtime.CoreException
 aboutToChange(Object)void -
 changed(Object)void -
 addElementStateListener(.IElementStateListener)void -
 removeElementStateListener(.IElementStateListener)void -
 fireElementDirtyStateChanged(Object,boolean)void o
 fireElementContentAboutToBeReplaced(Object)void o
 fireElementContentReplaced(Object)void o
 fireElementDeleted(Object)void o
 fireElementMoved(Object,Object)void o
 getModificationStamp(Object)long -
 getSynchronizationStamp(Object)long -
 isDeleted(Object)boolean -
 isReadOnly(Object)boolean -
 isModifiable(Object)boolean -
 isStateValidated(Object)boolean -
 doValidateState(Object,Object)void o !org.eclipse.core.runtime.CoreException
 validateState(Object,Object)void - !org.eclipse.core.runtime.CoreException
 doUpdateStateCache(Object)void o !org.eclipse.core.runtime.CoreException
 invalidatesState(Object,boolean)boolean o
 updateStateCache(Object)void f !org.eclipse.core.runtime.CoreException
 setCanSaveDocument(Object)void -
 fireElementStateValidationChanged(Object,boolean)void o
 fireElementStateChanging(Object)void o
 fireElementStateChangeFailed(Object)void o
 getStatus(Object)org.eclipse.core.runtime.IStatus -
 doSynchronize(Object,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 synchronize(Object)void f !org.eclipse.core.runtime.CoreException
 getProgressMonitor()org.eclipse.core.runtime.IProgressMonitor -
 setProgressMonitor(org.eclipse.core.runtime.IProgressMonitor)void -
 isSynchronized(Object)boolean -
 isNotSynchronizedException(Object,org.eclipse.core.runtime.CoreException)boolean -
 getContentType(Object)org.eclipse.core.runtime.content.IContentType - !org.eclipse.core.runtime.CoreException
AbstractDocumentProvider.DocumentProviderOperation osa :org.eclipse.jface.operation.IRunnableWithProgress
 new() o
 execute(org.eclipse.core.runtime.IProgressMonitor)void oa !org.eclipse.core.runtime.CoreException
 run(org.eclipse.core.runtime.IProgressMonitor)void - !java.lang.reflect.InvocationTargetException,InterruptedException
AbstractDocumentProvider.ElementInfo o :org.eclipse.jface.text.IDocumentListener
 fElement Object -
 fCount int -
 fCanBeSaved boolean -
 fDocument org.eclipse.jface.text.IDocument -
 fModel org.eclipse.jface.text.source.IAnnotationModel -
 fIsStateValidated boolean -
 fStatus org.eclipse.core.runtime.IStatus -
 new(org.eclipse.jface.text.IDocument,org.eclipse.jface.text.source.IAnnotationModel) -
 equals(Object)boolean -
 hashCode()int -
 documentChanged(org.eclipse.jface.text.DocumentEvent)void -
 documentAboutToBeChanged(org.eclipse.jface.text.DocumentEvent)void -
AbstractRulerActionDelegate a :org.eclipse.ui.actions.ActionDelegate,org.eclipse.ui.IEditorActionDelegate,org.eclipse.swt.events.MouseListener,org.eclipse.jface.action.IMenuListener
 new() -
 createAction(.ITextEditor,org.eclipse.jface.text.source.IVerticalRulerInfo)org.eclipse.jface.action.IAction oa
 setActiveEditor(org.eclipse.jface.action.IAction,org.eclipse.ui.IEditorPart)void -
 run(org.eclipse.jface.action.IAction)void -
 runWithEvent(org.eclipse.jface.action.IAction,org.eclipse.swt.widgets.Event)void -
 selectionChanged(org.eclipse.jface.action.IAction,org.eclipse.jface.viewers.ISelection)void -
 menuAboutToShow(org.eclipse.jface.action.IMenuManager)void -
 mouseDoubleClick(org.eclipse.swt.events.MouseEvent)void -
 mouseDown(org.eclipse.swt.events.MouseEvent)void -
 mouseUp(org.eclipse.swt.events.MouseEvent)void -
AbstractTextEditor a :org.eclipse.ui.part.EditorPart,.ITextEditor,org.eclipse.ui.IReusableEditor,.ITextEditorExtension,.ITextEditorExtension2,.ITextEditorExtension3,.ITextEditorExtension4,.ITextEditorExtension5,.ITextEditorExtension6,org.eclipse.ui.INavigationLocationProvider,org.eclipse.ui.ISaveablesSource,org.eclipse.ui.IPersistableEditor +AbstractSelectionChangedListener,ColumnSupport,IdMapEntry,LineEndAction,LineStartAction,SelectionProvider,TextEditorSavable
 TAG_SELECTION_OFFSET String osf
 TAG_SELECTION_LENGTH String osf
 TAG_SELECTION_TOP_PIXEL String osf
 TAG_SELECTION_HORIZONTAL_PIXEL String osf
 PREFERENCE_FONT String sfx
 PREFERENCE_COLOR_FOREGROUND String sf
 PREFERENCE_COLOR_BACKGROUND String sf
 PREFERENCE_COLOR_FOREGROUND_SYSTEM_DEFAULT String sf
 PREFERENCE_COLOR_BACKGROUND_SYSTEM_DEFAULT String sf
 PREFERENCE_COLOR_SELECTION_FOREGROUND String sf
 PREFERENCE_COLOR_SELECTION_BACKGROUND String sf
 PREFERENCE_COLOR_SELECTION_FOREGROUND_SYSTEM_DEFAULT String sf
 PREFERENCE_COLOR_SELECTION_BACKGROUND_SYSTEM_DEFAULT String sf
 PREFERENCE_COLOR_FIND_SCOPE String sf
 PREFERENCE_NAVIGATION_SMART_HOME_END String sf
 PREFERENCE_USE_CUSTOM_CARETS String sf
 PREFERENCE_WIDE_CARET String sf
 PREFERENCE_HYPERLINKS_ENABLED String sf
 PREFERENCE_HYPERLINK_KEY_MODIFIER String sf
 PREFERENCE_HYPERLINK_KEY_MODIFIER_MASK String sf
 PREFERENCE_RULER_CONTRIBUTIONS String sf
 PREFERENCE_SHOW_WHITESPACE_CHARACTERS String sf
 PREFERENCE_SHOW_LEADING_SPACES String sf
 PREFERENCE_SHOW_ENCLOSED_SPACES String sf
 PREFERENCE_SHOW_TRAILING_SPACES String sf
 PREFERENCE_SHOW_LEADING_IDEOGRAPHIC_SPACES String sf
 PREFERENCE_SHOW_ENCLOSED_IDEOGRAPHIC_SPACES String sf
 PREFERENCE_SHOW_TRAILING_IDEOGRAPHIC_SPACES String sf
 PREFERENCE_SHOW_LEADING_TABS String sf
 PREFERENCE_SHOW_ENCLOSED_TABS String sf
 PREFERENCE_SHOW_TRAILING_TABS String sf
 PREFERENCE_SHOW_CARRIAGE_RETURN String sf
 PREFERENCE_SHOW_LINE_FEED String sf
 PREFERENCE_SHOW_ZW_CHARACTERS String sf
 PREFERENCE_WHITESPACE_CHARACTER_ALPHA_VALUE String sf
 PREFERENCE_TEXT_DRAG_AND_DROP_ENABLED String sf
 PREFERENCE_HOVER_ENRICH_MODE String sf
 PREFERENCE_WORD_WRAP_ENABLED String sf
 PREFERENCE_SHOW_CARET_OFFSET String sf
 PREFERENCE_SHOW_SELECTION_SIZE String sf
 DEFAULT_EDITOR_CONTEXT_MENU_ID String sf
 DEFAULT_RULER_CONTEXT_MENU_ID String sf
 COMMON_EDITOR_CONTEXT_MENU_ID String sf
 COMMON_RULER_CONTEXT_MENU_ID String sf
 VERTICAL_RULER_WIDTH int osf
 ACTION_MAP .AbstractTextEditor.IdMapEntry[] osf
 fErrorLabel String of
 new() o
 getDocumentProvider().IDocumentProvider -
 getRangeIndicator()org.eclipse.jface.text.source.Annotation of
 getSourceViewerConfiguration()org.eclipse.jface.text.source.SourceViewerConfiguration of
 getSourceViewer()org.eclipse.jface.text.source.ISourceViewer of
 getVerticalRuler()org.eclipse.jface.text.source.IVerticalRuler of
 getEditorContextMenuId()String of
 getRulerContextMenuId()String of
 getHelpContextId()String of
 getPreferenceStore()org.eclipse.jface.preference.IPreferenceStore of
 setDocumentProvider(.IDocumentProvider)void o
 setSourceViewerConfiguration(org.eclipse.jface.text.source.SourceViewerConfiguration)void o
 setRangeIndicator(org.eclipse.jface.text.source.Annotation)void o
 setEditorContextMenuId(String)void o
 setRulerContextMenuId(String)void o
 setCompatibilityMode(boolean)void of
 setHelpContextId(String)void o
 setKeyBindingScopes(String[])void o
 setPreferenceStore(org.eclipse.jface.preference.IPreferenceStore)void o
 isEditable()boolean -
 getSelectionProvider()org.eclipse.jface.viewers.ISelectionProvider -
 rememberSelection()void o
 doGetSelection()org.eclipse.jface.viewers.ISelection o
 restoreSelection()void o
 doSetSelection(org.eclipse.jface.viewers.ISelection)void o
 createContextMenuListener()org.eclipse.jface.action.IMenuListener o
 getContextMenuListener()org.eclipse.jface.action.IMenuListener of
 getRulerMouseListener()org.eclipse.swt.events.MouseListener of
 getSelectionChangedListener()org.eclipse.jface.viewers.ISelectionChangedListener of
 getCursorListener().AbstractTextEditor.ICursorListener of
 internalInit(org.eclipse.ui.IWorkbenchWindow,org.eclipse.ui.IEditorSite,org.eclipse.ui.IEditorInput)void of !org.eclipse.ui.PartInitException
 init(org.eclipse.ui.IEditorSite,org.eclipse.ui.IEditorInput)void - !org.eclipse.ui.PartInitException
 createVerticalRuler()org.eclipse.jface.text.source.IVerticalRuler o
 updateContributedRulerColumns(org.eclipse.jface.text.source.CompositeRuler)void o
 createColumnSupport().rulers.IColumnSupport o
 createSourceViewer(org.eclipse.swt.widgets.Composite,org.eclipse.jface.text.source.IVerticalRuler,int)org.eclipse.jface.text.source.ISourceViewer o
 initializeDragAndDrop(org.eclipse.jface.text.source.ISourceViewer)void o
 createPartControl(org.eclipse.swt.widgets.Composite)void -
 installTextDragAndDrop(org.eclipse.jface.text.source.ISourceViewer)void o
 uninstallTextDragAndDrop(org.eclipse.jface.text.source.ISourceViewer)void o
 isEditorInputIncludedInContextMenu()boolean o
 initializeViewerColors(org.eclipse.jface.text.source.ISourceViewer)void o
 installCodeMiningProviders()void o
 setDocumentProvider(org.eclipse.ui.IEditorInput)void o
 doSetInput(org.eclipse.ui.IEditorInput)void o !org.eclipse.core.runtime.CoreException
 setInputWithNotify(org.eclipse.ui.IEditorInput)void of
 setInput(org.eclipse.ui.IEditorInput)void f
 close(boolean)void -
 dispose()void -
 disposeDocumentProvider()void o
 affectsTextPresentation(org.eclipse.jface.util.PropertyChangeEvent)boolean o
 getFontPropertyPreferenceKey()String of
 handlePreferenceStoreChanged(org.eclipse.jface.util.PropertyChangeEvent)void o
 getProgressMonitor()org.eclipse.core.runtime.IProgressMonitor o
 handleEditorInputChanged()void o
 doSaveAs()void -
 performSaveAs(org.eclipse.core.runtime.IProgressMonitor)void o
 doSave(org.eclipse.core.runtime.IProgressMonitor)void -
 enableSanityChecking(boolean)void o
 safelySanityCheckState(org.eclipse.ui.IEditorInput)void o
 sanityCheckState(org.eclipse.ui.IEditorInput)void o
 enableStateValidation(boolean)void o
 validateState(org.eclipse.ui.IEditorInput)void o
 validateEditorInputState()boolean -
 updateState(org.eclipse.ui.IEditorInput)void o
 performSave(boolean,org.eclipse.core.runtime.IProgressMonitor)void o
 handleExceptionOnSave(org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.IProgressMonitor)void o
 openSaveErrorDialog(String,String,org.eclipse.core.runtime.CoreException)void o
 isSaveAsAllowed()boolean -
 isDirty()boolean -
 doRevertToSaved()void -
 performRevert()void o
 handleElementContentReplaced()void o
 setAction(String,org.eclipse.jface.action.IAction)void -
 setActionActivationCode(String,char,int,int)void -
 removeActionActivationCode(String)void -
 getAction(String)org.eclipse.jface.action.IAction -
 markAsSelectionDependentAction(String,boolean)void -
 markAsContentDependentAction(String,boolean)void -
 markAsPropertyDependentAction(String,boolean)void -
 markAsStateDependentAction(String,boolean)void -
 updateSelectionDependentActions()void o
 updateContentDependentActions()void o
 updatePropertyDependentActions()void o
 updateStateDependentActions()void o
 createNavigationActions()void o
 createUndoRedoActions()void o
 getUndoRedoOperationApprover(org.eclipse.core.commands.operations.IUndoContext)org.eclipse.core.commands.operations.IOperationApprover o
 createActions()void o
 addAction(org.eclipse.jface.action.IMenuManager,String)void of
 addAction(org.eclipse.jface.action.IMenuManager,String,String)void of
 addGroup(org.eclipse.jface.action.IMenuManager,String,String)void of
 rulerContextMenuAboutToShow(org.eclipse.jface.action.IMenuManager)void o
 editorContextMenuAboutToShow(org.eclipse.jface.action.IMenuManager)void o
 getStatusLineManager()org.eclipse.jface.action.IStatusLineManager o
 getAdapter(Class<<T>>)<T> - <T=Object>
 setFocus()void -
 showsHighlightRangeOnly()boolean -
 showHighlightRangeOnly(boolean)void -
 setHighlightRange(int,int,boolean)void -
 getHighlightRange()org.eclipse.jface.text.IRegion -
 resetHighlightRange()void -
 adjustHighlightRange(int,int)void o
 selectAndReveal(int,int)void -
 selectAndReveal(int,int,int,int)void o
 createEmptyNavigationLocation()org.eclipse.ui.INavigationLocation -
 createNavigationLocation()org.eclipse.ui.INavigationLocation -
 markInNavigationHistory()void o
 editorSaved()void o
 firePropertyChange(int)void o
 setStatusField(.IStatusField,String)void -
 getStatusField(String).IStatusField o
 isInInsertMode()boolean o
 getInsertMode().ITextEditorExtension3.InsertMode -
 setInsertMode(.ITextEditorExtension3.InsertMode)void -
 getLegalInsertModes()java.util.List<.ITextEditorExtension3.InsertMode> o
 configureInsertMode(.ITextEditorExtension3.InsertMode,boolean)void o
 enableOverwriteMode(boolean)void o
 handleInsertModeChanged()void o
 handleCursorPositionChanged()void o
 updateStatusField(String)void o
 updateStatusFields()void o
 getCursorPosition()String o
 isEditorInputReadOnly()boolean -
 isEditorInputModifiable()boolean -
 addRulerContextMenuListener(org.eclipse.jface.action.IMenuListener)void -
 removeRulerContextMenuListener(org.eclipse.jface.action.IMenuListener)void -
 canHandleMove(org.eclipse.ui.IEditorInput,org.eclipse.ui.IEditorInput)boolean o
 widgetOffset2ModelOffset(org.eclipse.jface.text.source.ISourceViewer,int)int osf
 modelOffset2WidgetOffset(org.eclipse.jface.text.source.ISourceViewer,int)int osf
 getCoverage(org.eclipse.jface.text.source.ISourceViewer)org.eclipse.jface.text.IRegion osf
 isVisible(org.eclipse.jface.text.source.ISourceViewer,int,int)boolean osf
 showChangeInformation(boolean)void -
 isChangeInformationShowing()boolean -
 setStatusLineErrorMessage(String)void o
 setStatusLineMessage(String)void o
 gotoAnnotation(boolean)org.eclipse.jface.text.source.Annotation -
 findAnnotation(int,int,boolean,org.eclipse.jface.text.Position)org.eclipse.jface.text.source.Annotation o
 isNavigationTarget(org.eclipse.jface.text.source.Annotation)boolean o
 showRevisionInformation(org.eclipse.jface.text.revisions.RevisionInformation,String)void -
 restoreState(org.eclipse.ui.IMemento)void -
 saveState(org.eclipse.ui.IMemento)void -
 containsSavedState(org.eclipse.ui.IMemento)boolean o
 doRestoreState(org.eclipse.ui.IMemento)void o
 getSaveables()org.eclipse.ui.Saveable[] -
 getActiveSaveables()org.eclipse.ui.Saveable[] -
 installTabsToSpacesConverter()void o
 uninstallTabsToSpacesConverter()void o
 isTabsToSpacesConversionEnabled()boolean o
 isSpacesAsTabsDeletionEnabled()boolean o
 updateIndentPrefixes()void of
 isBlockSelectionModeSupported()boolean o
 isBlockSelectionModeEnabled()boolean f
 setBlockSelectionMode(boolean)void -
 isWordWrapSupported()boolean o
 isWordWrapEnabled()boolean f
 setWordWrap(boolean)void -
 getInitialWordWrapStatus()boolean o
AbstractTextEditor.AbstractSelectionChangedListener oa :org.eclipse.jface.viewers.ISelectionChangedListener
 new() o
 install(org.eclipse.jface.viewers.ISelectionProvider)void -
 uninstall(org.eclipse.jface.viewers.ISelectionProvider)void -
AbstractTextEditor.ColumnSupport os :.rulers.IColumnSupport
 new(.AbstractTextEditor,.rulers.RulerColumnRegistry) -
 setColumnVisible(.rulers.RulerColumnDescriptor,boolean)void f
 initializeColumn(.rulers.IContributedRulerColumn)void o
 isColumnVisible(.rulers.RulerColumnDescriptor)boolean f
 isColumnSupported(.rulers.RulerColumnDescriptor)boolean f
 dispose()void -
AbstractTextEditor.IdMapEntry osf
 new(String,int) -
 getActionId()String -
 getAction()int -
AbstractTextEditor.LineEndAction o :.TextNavigationAction
 new(org.eclipse.swt.custom.StyledText,boolean) -
 getLineEndPosition(org.eclipse.jface.text.IDocument,String,int,int)int o
 run()void -
AbstractTextEditor.LineStartAction o :.TextNavigationAction
 new(org.eclipse.swt.custom.StyledText,boolean) -
 getLineStartPosition(org.eclipse.jface.text.IDocument,String,int,int)int o
 run()void -
AbstractTextEditor.SelectionProvider o :org.eclipse.jface.viewers.IPostSelectionProvider,org.eclipse.jface.text.ISelectionValidator
 new() o
 addSelectionChangedListener(org.eclipse.jface.viewers.ISelectionChangedListener)void -
 getSelection()org.eclipse.jface.viewers.ISelection -
 removeSelectionChangedListener(org.eclipse.jface.viewers.ISelectionChangedListener)void -
 setSelection(org.eclipse.jface.viewers.ISelection)void -
 addPostSelectionChangedListener(org.eclipse.jface.viewers.ISelectionChangedListener)void -
 removePostSelectionChangedListener(org.eclipse.jface.viewers.ISelectionChangedListener)void -
 isValid(org.eclipse.jface.viewers.ISelection)boolean -
AbstractTextEditor.TextEditorSavable os :org.eclipse.ui.Saveable
 new(.ITextEditor) -
 disconnectEditor()void -
 getName()String -
 getToolTipText()String -
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor -
 doSave(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 isDirty()boolean -
 supportsBackgroundSave()boolean -
 hashCode()int -
 equals(Object)boolean -
 getAdapter(Class<<T>>)<T> - <T=Object>
AbstractTextZoomHandler ka :org.eclipse.core.commands.AbstractHandler
 new(int) o
 execute(org.eclipse.core.commands.ExecutionEvent)Object - !org.eclipse.core.commands.ExecutionException
 setEnabled(Object)void -
AnnotationPreference -
 STYLE_NONE String sf
 STYLE_SQUIGGLES String sf
 STYLE_PROBLEM_UNDERLINE String sf
 STYLE_BOX String sf
 STYLE_DASHED_BOX String sf
 STYLE_UNDERLINE String sf
 STYLE_IBEAM String sf
 IMAGE_DESCRIPTOR Object osf
 QUICK_FIX_IMAGE_DESCRIPTOR Object osf
 PREFERENCE_LABEL Object osf
 PRESENTATION_LAYER Object osf
 SYMBOLIC_IMAGE_NAME Object osf
 HEADER_VALUE Object osf
 IMAGE_PROVIDER Object osf
 INCLUDE_ON_PREFERENCE_PAGE Object osf
 TEXT_PREFERENCE_KEY Object osf
 TEXT_PREFERENCE_VALUE Object osf
 COLOR_PREFERENCE_KEY Object osf
 COLOR_PREFERENCE_VALUE Object osf
 HIGHLIGHT_PREFERENCE_KEY Object osf
 HIGHLIGHT_PREFERENCE_VALUE Object osf
 IS_GO_TO_NEXT_TARGET_KEY Object osf
 IS_GO_TO_NEXT_TARGET_VALUE Object osf
 IS_GO_TO_PREVIOUS_TARGET_KEY Object osf
 IS_GO_TO_PREVIOUS_TARGET_VALUE Object osf
 VERTICAL_RULER_PREFERENCE_KEY Object osf
 VERTICAL_RULER_PREFERENCE_VALUE Object osf
 OVERVIEW_RULER_PREFERENCE_KEY Object osf
 OVERVIEW_RULER_PREFERENCE_VALUE Object osf
 SHOW_IN_NAVIGATION_DROPDOWN_KEY Object osf
 SHOW_IN_NAVIGATION_DROPDOWN_VALUE Object osf
 TEXT_STYLE_PREFERENCE_KEY Object osf
 TEXT_STYLE_PREFERENCE_VALUE Object osf
 ATTRIBUTES Object[] osf
 fAnnotationImageProvider .IAnnotationImageProvider -
 fConfigurationElement org.eclipse.core.runtime.IConfigurationElement -
 fAnnotationImageProviderAttribute String -
 new() -
 new(Object,String,String,String,int) -
 setValue(Object,Object)void o
 setValue(Object,int)void o
 setValue(Object,boolean)void o
 getStringValue(Object)String o
 getBooleanValue(Object)boolean o
 getIntegerValue(Object)int o
 getValue(Object)Object -
 hasValue(Object)boolean -
 isPreferenceKey(String)boolean -
 getAnnotationType()Object -
 getMarkerType()String x
 getSeverity()int x
 setAnnotationType(Object)void -
 setMarkerType(String)void -
 setSeverity(int)void -
 getColorPreferenceKey()String -
 getColorPreferenceValue()org.eclipse.swt.graphics.RGB -
 getPreferenceLabel()String -
 getOverviewRulerPreferenceKey()String -
 getOverviewRulerPreferenceValue()boolean -
 getVerticalRulerPreferenceKey()String -
 getVerticalRulerPreferenceValue()boolean -
 getPresentationLayer()int -
 getTextPreferenceKey()String -
 getTextPreferenceValue()boolean -
 getHighlightPreferenceKey()String -
 getHighlightPreferenceValue()boolean -
 contributesToHeader()boolean -
 setColorPreferenceKey(String)void -
 setColorPreferenceValue(org.eclipse.swt.graphics.RGB)void -
 setPreferenceLabel(String)void -
 setOverviewRulerPreferenceKey(String)void -
 setOverviewRulerPreferenceValue(boolean)void -
 setVerticalRulerPreferenceKey(String)void -
 setVerticalRulerPreferenceValue(boolean)void -
 setPresentationLayer(int)void -
 setTextPreferenceKey(String)void -
 setTextPreferenceValue(boolean)void -
 setHighlightPreferenceKey(String)void -
 setHighlightPreferenceValue(boolean)void -
 setContributesToHeader(boolean)void -
 isGoToNextNavigationTarget()boolean -
 setIsGoToNextNavigationTarget(boolean)void -
 getIsGoToNextNavigationTargetKey()String -
 setIsGoToNextNavigationTargetKey(String)void -
 isGoToPreviousNavigationTarget()boolean -
 setIsGoToPreviousNavigationTarget(boolean)void -
 getIsGoToPreviousNavigationTargetKey()String -
 setIsGoToPreviousNavigationTargetKey(String)void -
 getShowInNextPrevDropdownToolbarActionKey()String -
 setShowInNextPrevDropdownToolbarActionKey(String)void -
 isShowInNextPrevDropdownToolbarAction()boolean -
 setShowInNextPrevDropdownToolbarAction(boolean)void -
 setTextStylePreferenceKey(String)void -
 getTextStylePreferenceKey()String -
 getTextStyleValue()String -
 setTextStyleValue(String)void -
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor -
 setImageDescriptor(org.eclipse.jface.resource.ImageDescriptor)void -
 getSymbolicImageName()String -
 setSymbolicImageName(String)void -
 getAnnotationImageProvider().IAnnotationImageProvider -
 setAnnotationImageProvider(.IAnnotationImageProvider)void -
 setAnnotationImageProviderData(org.eclipse.core.runtime.IConfigurationElement,String)void -
 setIncludeOnPreferencePage(boolean)void -
 isIncludeOnPreferencePage()boolean -
 merge(.AnnotationPreference)void -
 setQuickFixImageDescriptor(org.eclipse.jface.resource.ImageDescriptor)void -
 getQuickFixImageDescriptor()org.eclipse.jface.resource.ImageDescriptor -
BasicTextEditorActionContributor - :org.eclipse.ui.part.EditorActionBarContributor
 new() -
 getActiveEditorPart()org.eclipse.ui.IEditorPart of
 getAction(.ITextEditor,String)org.eclipse.jface.action.IAction of
 setActiveEditor(org.eclipse.ui.IEditorPart)void -
 contributeToMenu(org.eclipse.jface.action.IMenuManager)void -
 contributeToStatusLine(org.eclipse.jface.action.IStatusLineManager)void -
 dispose()void -
CaseAction - :.TextEditorAction
 new(java.util.ResourceBundle,String,.AbstractTextEditor,boolean) -
 run()void -
ConfigurationElementSorter a
 new() -
 sort(Object[])void f
 getConfigurationElement(Object)org.eclipse.core.runtime.IConfigurationElement a
ContentAssistAction f :.TextEditorAction
 new(java.util.ResourceBundle,String,.ITextEditor) -
 run()void -
 update()void -
 setEditor(.ITextEditor)void -
ConvertLineDelimitersAction x :.TextEditorAction
 new(.ITextEditor,String) x
 new(java.util.ResourceBundle,String,.ITextEditor,String) x
 run()void x
 update()void x
DefaultRangeIndicator - :org.eclipse.jface.text.source.Annotation,org.eclipse.jface.text.source.IAnnotationPresentation
 new() -
 paint(org.eclipse.swt.graphics.GC,org.eclipse.swt.widgets.Canvas,org.eclipse.swt.graphics.Rectangle)void -
 getLayer()int -
DeleteLineAction - :.TextEditorAction
 WHOLE int sf
 TO_BEGINNING int sf
 TO_END int sf
 new(java.util.ResourceBundle,String,.ITextEditor,int) -
 new(java.util.ResourceBundle,String,.ITextEditor,int,boolean) -
 new(.ITextEditor,int,boolean) -
 run()void -
 update()void -
FindNextAction - :.ResourceAction,.IUpdate
 new(java.util.ResourceBundle,String,org.eclipse.ui.IWorkbenchPart,boolean) -
 new(java.util.ResourceBundle,String,org.eclipse.ui.IWorkbenchWindow,boolean) x
 run()void -
 update()void -
FindReplaceAction - :.ResourceAction,.IUpdate
 new(java.util.ResourceBundle,String,org.eclipse.ui.IWorkbenchPart) -
 new(java.util.ResourceBundle,String,org.eclipse.swt.widgets.Shell,org.eclipse.jface.text.IFindReplaceTarget) -
 new(java.util.ResourceBundle,String,org.eclipse.ui.IWorkbenchWindow) x
 run()void -
 update()void -
GotoAnnotationAction - :.TextEditorAction
 new(java.util.ResourceBundle,String,.ITextEditor,boolean) -
 new(.ITextEditor,boolean) -
 run()void -
 setEditor(.ITextEditor)void -
 update()void -
GotoLastEditPositionAction - :org.eclipse.jface.action.Action,org.eclipse.ui.IWorkbenchWindowActionDelegate
 new() -
 init(org.eclipse.ui.IWorkbenchWindow)void -
 run(org.eclipse.jface.action.IAction)void -
 run()void -
 selectionChanged(org.eclipse.jface.action.IAction,org.eclipse.jface.viewers.ISelection)void -
 dispose()void -
GotoLineAction - :.TextEditorAction
 new(java.util.ResourceBundle,String,.ITextEditor) -
 new(.ITextEditor) -
 run()void -
GotoNextEditPositionAction - :org.eclipse.jface.action.Action,org.eclipse.ui.IWorkbenchWindowActionDelegate
 new() -
 init(org.eclipse.ui.IWorkbenchWindow)void -
 run(org.eclipse.jface.action.IAction)void -
 run()void -
 selectionChanged(org.eclipse.jface.action.IAction,org.eclipse.jface.viewers.ISelection)void -
 dispose()void -
HippieProposalProcessor f :org.eclipse.jface.text.contentassist.IContentAssistProcessor
 new() -
 computeCompletionProposals(org.eclipse.jface.text.ITextViewer,int)org.eclipse.jface.text.contentassist.ICompletionProposal[] -
 computeContextInformation(org.eclipse.jface.text.ITextViewer,int)org.eclipse.jface.text.contentassist.IContextInformation[] -
 getCompletionProposalAutoActivationCharacters()char[] -
 getContextInformationAutoActivationCharacters()char[] -
 getContextInformationValidator()org.eclipse.jface.text.contentassist.IContextInformationValidator -
 getErrorMessage()String -
HyperlinkDetectorDescriptor f
 STATE_MASK_POSTFIX String sf
 getContributedHyperlinkDetectors().HyperlinkDetectorDescriptor[] s
 createHyperlinkDetector()org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector x !org.eclipse.core.runtime.CoreException
 createHyperlinkDetectorImplementation()org.eclipse.jface.text.hyperlink.IHyperlinkDetector - !org.eclipse.core.runtime.CoreException
 getId()String -
 getName()String -
 getTarget().HyperlinkDetectorTargetDescriptor -
 getTargetId()String -
 getDescription()String -
 getModifierKeys()String -
 canActivatePlugIn()boolean -
 equals(Object)boolean -
 hashCode()int -
HyperlinkDetectorRegistry f
 new() -
 new(org.eclipse.jface.preference.IPreferenceStore) -
 getHyperlinkDetectorDescriptors().HyperlinkDetectorDescriptor[] -
 createHyperlinkDetectors(String,org.eclipse.core.runtime.IAdaptable)org.eclipse.jface.text.hyperlink.IHyperlinkDetector[] -
HyperlinkDetectorTargetDescriptor f
 getContributedHyperlinkDetectorTargets().HyperlinkDetectorTargetDescriptor[] s
 getId()String -
 getName()String -
 getTypes()String[] -
 getDescription()String -
 equals(Object)boolean -
 hashCode()int -
IAbstractTextEditorHelpContextIds ai
 PREFIX String sf
 ACTION_POSTFIX String sf
 UNDO_ACTION String sf
 REDO_ACTION String sf
 CUT_ACTION String sf
 COPY_ACTION String sf
 PASTE_ACTION String sf
 DELETE_ACTION String sf
 DELETE_LINE_ACTION String sf
 JOIN_LINES_ACTION String sf
 CUT_LINE_ACTION String sf
 DELETE_LINE_TO_BEGINNING_ACTION String sf
 CUT_LINE_TO_BEGINNING_ACTION String sf
 DELETE_LINE_TO_END_ACTION String sf
 CUT_LINE_TO_END_ACTION String sf
 SET_MARK_ACTION String sf
 CLEAR_MARK_ACTION String sf
 SWAP_MARK_ACTION String sf
 SELECT_ALL_ACTION String sf
 SHIFT_RIGHT_ACTION String sf
 SHIFT_LEFT_ACTION String sf
 FIND_ACTION String sf
 FIND_NEXT_ACTION String sf
 FIND_PREVIOUS_ACTION String sf
 GOTO_NEXT_ANNOTATION_ACTION String sf
 GOTO_PREVIOUS_ANNOTATION_ACTION String sf
 FIND_INCREMENTAL_ACTION String sf
 FIND_INCREMENTAL_REVERSE_ACTION String sf
 BOOKMARK_ACTION String sfx
 ADD_TASK_ACTION String sfx
 SAVE_ACTION String sfx
 REVERT_TO_SAVED_ACTION String sf
 GOTO_LINE_ACTION String sf
 PRINT_ACTION String sf
 CONVERT_LINE_DELIMITERS_TO_WINDOWS String sfx
 CONVERT_LINE_DELIMITERS_TO_UNIX String sfx
 CONVERT_LINE_DELIMITERS_TO_MAC String sfx
 FIND_REPLACE_DIALOG String sf
 FIND_REPLACE_OVERLAY String sf
 GOTO_LAST_EDIT_POSITION_ACTION String sf
 GOTO_NEXT_EDIT_POSITION_ACTION String sf
 MOVE_LINES_ACTION String sf
 COPY_LINES_ACTION String sf
 UPPER_CASE_ACTION String sf
 LOWER_CASE_ACTION String sf
 SMART_ENTER_ACTION String sf
 TOGGLE_INSERT_MODE_ACTION String sf
 HIPPIE_COMPLETION_ACTION String sf
 CONTENT_ASSIST_ACTION String sf
 CONTENT_ASSIST_CONTEXT_INFORMATION_ACTION String sf
 QUICK_ASSIST_ACTION String sf
 RECENTER_ACTION String sf
 SHOW_WHITESPACE_CHARACTERS_ACTION String sf
 SHOW_INFORMATION_ACTION String sf
 TEMPLATES_VIEW String sf
 BLOCK_SELECTION_MODE_ACTION String sf
 WORD_WRAP_TOGGLE_ACTION String sf
 OPEN_HYPERLINK_ACTION String sf
IAnnotationImageProvider ai
 getManagedImage(org.eclipse.jface.text.source.Annotation)org.eclipse.swt.graphics.Image a
 getImageDescriptorId(org.eclipse.jface.text.source.Annotation)String a
 getImageDescriptor(String)org.eclipse.jface.resource.ImageDescriptor a
IDeleteLineTarget kai
 deleteLine(org.eclipse.jface.text.IDocument,int,int,int,boolean)void a !org.eclipse.jface.text.BadLocationException
IDocumentProvider ai
 connect(Object)void a !org.eclipse.core.runtime.CoreException
 disconnect(Object)void a
 getDocument(Object)org.eclipse.jface.text.IDocument a
 resetDocument(Object)void a !org.eclipse.core.runtime.CoreException
 saveDocument(org.eclipse.core.runtime.IProgressMonitor,Object,org.eclipse.jface.text.IDocument,boolean)void a !org.eclipse.core.runtime.CoreException
 getModificationStamp(Object)long a
 getSynchronizationStamp(Object)long a
 isDeleted(Object)boolean a
 mustSaveDocument(Object)boolean a
 canSaveDocument(Object)boolean a
 getAnnotationModel(Object)org.eclipse.jface.text.source.IAnnotationModel a
 aboutToChange(Object)void a
 changed(Object)void a
 addElementStateListener(.IElementStateListener)void a
 removeElementStateListener(.IElementStateListener)void a
IDocumentProviderExtension ai
 isReadOnly(Object)boolean a
 isModifiable(Object)boolean a
 validateState(Object,Object)void a !org.eclipse.core.runtime.CoreException
 isStateValidated(Object)boolean a
 updateStateCache(Object)void a !org.eclipse.core.runtime.CoreException
 setCanSaveDocument(Object)void a
 getStatus(Object)org.eclipse.core.runtime.IStatus a
 synchronize(Object)void a !org.eclipse.core.runtime.CoreException
IDocumentProviderExtension2 ai
 setProgressMonitor(org.eclipse.core.runtime.IProgressMonitor)void a
 getProgressMonitor()org.eclipse.core.runtime.IProgressMonitor a
IDocumentProviderExtension3 ai
 isSynchronized(Object)boolean a
IDocumentProviderExtension4 ai
 getContentType(Object)org.eclipse.core.runtime.content.IContentType a !org.eclipse.core.runtime.CoreException
IDocumentProviderExtension5 ai
 isNotSynchronizedException(Object,org.eclipse.core.runtime.CoreException)boolean a
IEditorStatusLine ai
 setMessage(boolean,String,org.eclipse.swt.graphics.Image)void a
IElementStateListener ai
 elementDirtyStateChanged(Object,boolean)void a
 elementContentAboutToBeReplaced(Object)void a
 elementContentReplaced(Object)void a
 elementDeleted(Object)void a
 elementMoved(Object,Object)void a
IElementStateListenerExtension ai
 elementStateValidationChanged(Object,boolean)void a
 elementStateChanging(Object)void a
 elementStateChangeFailed(Object)void a
IFindReplaceTargetExtension2 ai
 validateTargetState()boolean a
IReadOnlyDependent ai
 isEnabled(boolean)boolean a
ISchedulingRuleProvider ai
 getSchedulingRule()org.eclipse.core.runtime.jobs.ISchedulingRule a
IStatusField ai
 setText(String)void a
 setImage(org.eclipse.swt.graphics.Image)void a
IStatusFieldExtension ai
 setErrorText(String)void a
 setErrorImage(org.eclipse.swt.graphics.Image)void a
 setToolTipText(String)void a
 setVisible(boolean)void a
ITextEditor ai :org.eclipse.ui.IEditorPart
 getDocumentProvider().IDocumentProvider a
 close(boolean)void a
 isEditable()boolean a
 doRevertToSaved()void a
 setAction(String,org.eclipse.jface.action.IAction)void a
 getAction(String)org.eclipse.jface.action.IAction a
 setActionActivationCode(String,char,int,int)void a
 removeActionActivationCode(String)void a
 showsHighlightRangeOnly()boolean a
 showHighlightRangeOnly(boolean)void a
 setHighlightRange(int,int,boolean)void a
 getHighlightRange()org.eclipse.jface.text.IRegion a
 resetHighlightRange()void a
 getSelectionProvider()org.eclipse.jface.viewers.ISelectionProvider a
 selectAndReveal(int,int)void a
ITextEditorActionConstants ai :org.eclipse.ui.IWorkbenchActionConstants
 GROUP_UNDO String sf
 GROUP_COPY String sf
 GROUP_EDIT String sf
 GROUP_PRINT String sf
 GROUP_FIND String sf
 GROUP_SAVE String sf
 GROUP_REST String sf
 GROUP_OPEN String sf
 GROUP_GENERATE String sf
 SHIFT_RIGHT String sf
 SHIFT_RIGHT_TAB String sf
 SHIFT_LEFT String sf
 DELETE_LINE String sf
 JOIN_LINES String sf
 CUT_LINE String sf
 DELETE_LINE_TO_BEGINNING String sf
 CUT_LINE_TO_BEGINNING String sf
 DELETE_LINE_TO_END String sf
 CUT_LINE_TO_END String sf
 SET_MARK String sf
 CLEAR_MARK String sf
 SWAP_MARK String sf
 GOTO_LINE String sf
 SMART_ENTER String sf
 SMART_ENTER_INVERSE String sf
 MOVE_LINE_UP String sf
 MOVE_LINE_DOWN String sf
 COPY_LINE_UP String sf
 COPY_LINE_DOWN String sf
 UPPER_CASE String sf
 LOWER_CASE String sf
 FIND_NEXT String sf
 FIND_PREVIOUS String sf
 FIND_INCREMENTAL String sf
 FIND_INCREMENTAL_REVERSE String sf
 CONVERT_LINE_DELIMITERS_TO_WINDOWS String sfx
 CONVERT_LINE_DELIMITERS_TO_UNIX String sfx
 CONVERT_LINE_DELIMITERS_TO_MAC String sfx
 CHANGE_ENCODING String sf
 RULER_DOUBLE_CLICK String sf
 RULER_CLICK String sf
 RULER_MANAGE_TASKS String sf
 RULER_MANAGE_BOOKMARKS String sf
 STATUS_CATEGORY_INPUT_POSITION String sf
 STATUS_CATEGORY_INPUT_MODE String sf
 STATUS_CATEGORY_ELEMENT_STATE String sf
 STATUS_CATEGORY_FIND_FIELD String sf
 COPY String sf
 CUT String sf
 DELETE String sf
 FIND String sf
 PASTE String sf
 PRINT String sf
 PROPERTIES String sf
 REDO String sf
 UNDO String sf
 SAVE String sf
 SELECT_ALL String sf
 REVERT String sf
 NEXT String sf
 PREVIOUS String sf
 REFRESH String sf
 REVERT_TO_SAVED String sf
 TOGGLE_INSERT_MODE String sf
 GROUP_SETTINGS String sf
 GROUP_RULERS String sf
 GROUP_RESTORE String sf
 GROUP_INFORMATION String sf
 GROUP_ASSIST String sf
 CONTEXT_PREFERENCES String sf
 RULER_PREFERENCES String sf
 LINENUMBERS_TOGGLE String sf
 QUICKDIFF_REVERTDELETION String sf
 QUICKDIFF_REVERTLINE String sf
 QUICKDIFF_REVERT String sf
 QUICKDIFF_REVERTBLOCK String sf
 QUICKDIFF_REVERTSELECTION String sf
 QUICKDIFF_TOGGLE String sf
 HIPPIE_COMPLETION String sf
 REVISION_HIDE_INFO String sf
 CONTENT_ASSIST String sf
 CONTENT_ASSIST_CONTEXT_INFORMATION String sf
 QUICK_ASSIST String sf
 REVISION_RENDERING_CYCLE String sf
 REVISION_SHOW_AUTHOR_TOGGLE String sf
 REVISION_SHOW_ID_TOGGLE String sf
 RECENTER String sf
 SHOW_WHITESPACE_CHARACTERS String sf
 SHOW_INFORMATION String sf
 BLOCK_SELECTION_MODE String sf
 WORD_WRAP String sf
 SHOW_CHANGE_RULER_INFORMATION String sf
 SHOW_RULER_ANNOTATION_INFORMATION String sf
 OPEN_HYPERLINK String sf
ITextEditorActionDefinitionIds ai :.IWorkbenchActionDefinitionIds
 DELETE_LINE String sf
 JOIN_LINES String sf
 CUT_LINE String sf
 DELETE_LINE_TO_BEGINNING String sf
 CUT_LINE_TO_BEGINNING String sf
 DELETE_LINE_TO_END String sf
 CUT_LINE_TO_END String sf
 SET_MARK String sf
 CLEAR_MARK String sf
 SWAP_MARK String sf
 SMART_ENTER String sf
 SMART_ENTER_INVERSE String sf
 MOVE_LINES_UP String sf
 MOVE_LINES_DOWN String sf
 COPY_LINES_UP String sf
 COPY_LINES_DOWN String sf
 UPPER_CASE String sf
 LOWER_CASE String sf
 LINE_UP String sf
 LINE_DOWN String sf
 LINE_START String sf
 LINE_END String sf
 LINE_GOTO String sf
 COLUMN_PREVIOUS String sf
 COLUMN_NEXT String sf
 PAGE_UP String sf
 PAGE_DOWN String sf
 WORD_PREVIOUS String sf
 WORD_NEXT String sf
 TEXT_START String sf
 TEXT_END String sf
 WINDOW_START String sf
 WINDOW_END String sf
 SCROLL_LINE_UP String sf
 SCROLL_LINE_DOWN String sf
 SELECT_LINE_UP String sf
 SELECT_LINE_DOWN String sf
 SELECT_LINE_START String sf
 SELECT_LINE_END String sf
 SELECT_COLUMN_PREVIOUS String sf
 SELECT_COLUMN_NEXT String sf
 SELECT_PAGE_UP String sf
 SELECT_PAGE_DOWN String sf
 SELECT_WORD_PREVIOUS String sf
 SELECT_WORD_NEXT String sf
 SELECT_TEXT_START String sf
 SELECT_TEXT_END String sf
 SELECT_WINDOW_START String sf
 SELECT_WINDOW_END String sf
 DELETE_PREVIOUS String sf
 DELETE_NEXT String sf
 DELETE_PREVIOUS_WORD String sf
 DELETE_NEXT_WORD String sf
 SHIFT_RIGHT String sf
 SHIFT_LEFT String sf
 CONVERT_LINE_DELIMITERS_TO_WINDOWS String sfx
 CONVERT_LINE_DELIMITERS_TO_UNIX String sfx
 CONVERT_LINE_DELIMITERS_TO_MAC String sfx
 TOGGLE_OVERWRITE String sf
 TOGGLE_SHOW_SELECTED_ELEMENT_ONLY String sf
 SHOW_RULER_CONTEXT_MENU String sf
 GOTO_LAST_EDIT_POSITION String sf
 GOTO_NEXT_EDIT_POSITION String sf
 GOTO_NEXT_ANNOTATION String sf
 GOTO_PREVIOUS_ANNOTATION String sf
 CONTENT_ASSIST_PROPOSALS String sf
 CONTENT_ASSIST_CONTEXT_INFORMATION String sf
 QUICK_ASSIST String sf
 TOGGLE_INSERT_MODE String sf
 CHANGE_ENCODING String sf
 QUICKDIFF_REVERTLINE String sf
 QUICKDIFF_REVERT String sf
 QUICKDIFF_TOGGLE String sf
 LINENUMBER_TOGGLE String sf
 HIPPIE_COMPLETION String sf
 REVISION_RENDERING_CYCLE String sf
 REVISION_AUTHOR_TOGGLE String sf
 REVISION_ID_TOGGLE String sf
 RECENTER String sf
 SHOW_WHITESPACE_CHARACTERS String sf
 SHOW_INFORMATION String sf
 BLOCK_SELECTION_MODE String sf
 WORD_WRAP String sf
 SHOW_CHANGE_RULER_INFORMATION_ID String sf
 SHOW_RULER_ANNOTATION_INFORMATION_ID String sf
 OPEN_HYPERLINK String sf
ITextEditorDropTargetListener ai :org.eclipse.swt.dnd.DropTargetListener
 getTransfers()org.eclipse.swt.dnd.Transfer[] a
ITextEditorExtension ai
 setStatusField(.IStatusField,String)void a
 isEditorInputReadOnly()boolean a
 addRulerContextMenuListener(org.eclipse.jface.action.IMenuListener)void a
 removeRulerContextMenuListener(org.eclipse.jface.action.IMenuListener)void a
ITextEditorExtension2 ai
 isEditorInputModifiable()boolean a
 validateEditorInputState()boolean a
ITextEditorExtension3 ai +InsertMode
 INSERT .ITextEditorExtension3.InsertMode sf
 SMART_INSERT .ITextEditorExtension3.InsertMode sf
 getInsertMode().ITextEditorExtension3.InsertMode a
 setInsertMode(.ITextEditorExtension3.InsertMode)void a
 showChangeInformation(boolean)void a
 isChangeInformationShowing()boolean a
ITextEditorExtension3.InsertMode s
ITextEditorExtension4 ai
 gotoAnnotation(boolean)org.eclipse.jface.text.source.Annotation a
 showRevisionInformation(org.eclipse.jface.text.revisions.RevisionInformation,String)void a
ITextEditorExtension5 ai
 isBlockSelectionModeEnabled()boolean a
 setBlockSelectionMode(boolean)void a
ITextEditorExtension6 ai
 isWordWrapEnabled()boolean a
 setWordWrap(boolean)void a
IUpdate ai
 update()void a
IWorkbenchActionDefinitionIds ai
 PRINT String sfx
 SAVE String sfx
 REVERT_TO_SAVED String sfx
 REVERT String sfx
 PROPERTIES String sfx
 CUT String sfx
 COPY String sfx
 PASTE String sfx
 UNDO String sfx
 REDO String sfx
 DELETE String sfx
 SELECT_ALL String sfx
 FIND_REPLACE String sfx
 ADD_BOOKMARK String sfx
 ADD_TASK String sfx
 MOVE String sfx
 RENAME String sfx
 FIND_NEXT String sf
 FIND_PREVIOUS String sf
 FIND_INCREMENTAL String sf
 FIND_INCREMENTAL_REVERSE String sf
IncrementalFindAction - :.ResourceAction,.IUpdate
 new(java.util.ResourceBundle,String,org.eclipse.ui.IWorkbenchPart,boolean) -
 new(java.util.ResourceBundle,String,org.eclipse.ui.IWorkbenchWindow,boolean) x
 run()void -
 update()void -
InfoForm x
 new(org.eclipse.swt.widgets.Composite) x
 createActionControls(org.eclipse.swt.widgets.Composite)void ox
 getControl()org.eclipse.swt.widgets.Control x
 setHeaderText(String)void x
 setBannerText(String)void x
 setInfo(String)void x
 handlePropertyChange(org.eclipse.jface.util.PropertyChangeEvent)void ox
InsertLineAction - :.TextEditorAction
 fAbove boolean o
 new(java.util.ResourceBundle,String,.ITextEditor,boolean) -
 update()void -
 run()void -
JoinLinesAction - :.TextEditorAction
 new(java.util.ResourceBundle,String,.ITextEditor,String) -
 run()void -
 update()void -
KeyBindingSupportForAssistant f :org.eclipse.jface.text.contentassist.ICompletionListener
 new(org.eclipse.jface.text.source.ContentAssistantFacade) x
 new(org.eclipse.jface.text.source.ISourceViewerExtension4) -
 new(org.eclipse.jface.text.contentassist.ContentAssistant) x
 new(org.eclipse.jface.text.quickassist.IQuickAssistAssistant) -
 assistSessionStarted(org.eclipse.jface.text.contentassist.ContentAssistEvent)void -
 assistSessionEnded(org.eclipse.jface.text.contentassist.ContentAssistEvent)void -
 selectionChanged(org.eclipse.jface.text.contentassist.ICompletionProposal,boolean)void -
 dispose()void -
MarkAction - :.TextEditorAction
 SET_MARK int sf
 CLEAR_MARK int sf
 SWAP_MARK int sf
 new(java.util.ResourceBundle,String,.ITextEditor,int) -
 run()void -
MarkRegionTarget - :org.eclipse.jface.text.IMarkRegionTarget
 new(org.eclipse.jface.text.ITextViewer,org.eclipse.jface.action.IStatusLineManager) -
 setMarkAtCursor(boolean)void -
 swapMarkAndCursor()void -
 isVisible(org.eclipse.jface.text.ITextViewer,int)boolean osf
MoveLinesAction - :.TextEditorAction
 new(java.util.ResourceBundle,String,.ITextEditor,org.eclipse.jface.text.ITextViewer,boolean,boolean) -
 new(java.util.ResourceBundle,String,.AbstractTextEditor,boolean,boolean) x
 runWithEvent(org.eclipse.swt.widgets.Event)void -
 setEditor(.ITextEditor)void -
 update()void -
PropagatingFontFieldEditor fx :.WorkbenchChainedTextFontFieldEditor
 new(String,String,org.eclipse.swt.widgets.Composite) x
RecenterAction - :.TextEditorAction
 new(java.util.ResourceBundle,String,.ITextEditor) -
 run()void -
ResourceAction a :org.eclipse.jface.action.Action
 getString(java.util.ResourceBundle,String,String)String os
 new(java.util.ResourceBundle,String,int) -
 new(java.util.ResourceBundle,String) -
 setHelpContextId(String)void f
 initialize(java.util.ResourceBundle,String)void o
RetargetTextEditorAction f :.ResourceAction
 new(java.util.ResourceBundle,String,int) -
 new(java.util.ResourceBundle,String) -
 new(java.util.ResourceBundle,String,String,int) -
 new(java.util.ResourceBundle,String,String) -
 setAction(org.eclipse.jface.action.IAction)void -
 setHelpListener(org.eclipse.swt.events.HelpListener)void -
 run()void -
RevertToSavedAction - :.TextEditorAction
 new(java.util.ResourceBundle,String,.ITextEditor) -
 run()void -
 update()void -
SaveAction x :.TextEditorAction
 new(java.util.ResourceBundle,String,.ITextEditor) x
 run()void x
 update()void x
SelectAnnotationRulerAction - :.TextEditorAction,org.eclipse.jface.text.source.IVerticalRulerListener
 new(java.util.ResourceBundle,String,.ITextEditor) -
 setEditor(.ITextEditor)void -
 getAnnotationModel()org.eclipse.jface.text.source.IAnnotationModel o
 annotationSelected(org.eclipse.jface.text.source.VerticalRulerEvent)void -
 annotationDefaultSelected(org.eclipse.jface.text.source.VerticalRulerEvent)void -
 annotationContextMenuAboutToShow(org.eclipse.jface.text.source.VerticalRulerEvent,org.eclipse.swt.widgets.Menu)void -
ShiftAction - :.TextEditorAction,.IReadOnlyDependent
 new(java.util.ResourceBundle,String,.ITextEditor,int) -
 run()void -
 update()void -
 updateForTab()void o
 setEditor(.ITextEditor)void -
 isEnabled(boolean)boolean -
ShowWhitespaceCharactersAction - :.TextEditorAction
 new(java.util.ResourceBundle,String,.ITextEditor,org.eclipse.jface.preference.IPreferenceStore) -
 setPreferenceStore(org.eclipse.jface.preference.IPreferenceStore)void -
 run()void -
 update()void -
SourceViewerDecorationSupport -
 new(org.eclipse.jface.text.source.ISourceViewer,org.eclipse.jface.text.source.IOverviewRuler,org.eclipse.jface.text.source.IAnnotationAccess,org.eclipse.jface.text.source.ISharedTextColors) -
 install(org.eclipse.jface.preference.IPreferenceStore)void -
 updateOverviewDecorations()void -
 uninstall()void -
 dispose()void -
 setCharacterPairMatcher(org.eclipse.jface.text.source.ICharacterPairMatcher)void -
 setAnnotationPainterPreferenceKeys(Object,String,String,String,int)void -
 setAnnotationPreference(.AnnotationPreference)void -
 setCursorLinePainterPreferenceKeys(String,String)void -
 setMarginPainterPreferenceKeys(String,String,String)void -
 setInlineAnnotationColorPreferenceKey(String)void -
 setMatchingCharacterPainterPreferenceKeys(String,String)void -
 setMatchingCharacterPainterPreferenceKeys(String,String,String,String)void -
 setSymbolicFontName(String)void x
 handlePreferenceStoreChanged(org.eclipse.jface.util.PropertyChangeEvent)void o
 createAnnotationPainter()org.eclipse.jface.text.source.AnnotationPainter o
 hideAnnotationOverview()void -
StatusLineContributionItem - :org.eclipse.jface.action.ContributionItem,.IStatusField,.IStatusFieldExtension
 new(String) -
 new(String,boolean,int) -
 setText(String)void -
 setImage(org.eclipse.swt.graphics.Image)void -
 setErrorText(String)void -
 setErrorImage(org.eclipse.swt.graphics.Image)void -
 setToolTipText(String)void -
 fill(org.eclipse.swt.widgets.Composite)void -
 setActionHandler(org.eclipse.jface.action.IAction)void -
StatusTextEditor - :.AbstractTextEditor
 new() -
 createPartControl(org.eclipse.swt.widgets.Composite)void -
 updatePartControl(org.eclipse.ui.IEditorInput)void -
 setFocus()void -
 validateEditorInputState()boolean -
 isErrorStatus(org.eclipse.core.runtime.IStatus)boolean o
 createStatusControl(org.eclipse.swt.widgets.Composite,org.eclipse.core.runtime.IStatus)org.eclipse.swt.widgets.Control o
 getStatusHeader(org.eclipse.core.runtime.IStatus)String o
 getStatusBanner(org.eclipse.core.runtime.IStatus)String o
 getStatusMessage(org.eclipse.core.runtime.IStatus)String o
 updateStatusField(String)void o
 doSetInput(org.eclipse.ui.IEditorInput)void o !org.eclipse.core.runtime.CoreException
 doRevertToSaved()void -
 sanityCheckState(org.eclipse.ui.IEditorInput)void o
 handleEditorInputChanged()void o
 handleElementContentReplaced()void o
TextEditorAction a :.ResourceAction,.IUpdate
 new(java.util.ResourceBundle,String,.ITextEditor) o
 new(java.util.ResourceBundle,String,.ITextEditor,int) o
 getTextEditor().ITextEditor o
 setEditor(.ITextEditor)void -
 update()void -
 canModifyEditor()boolean o
 validateEditorInputState()boolean o
TextNavigationAction - :org.eclipse.jface.action.Action
 new(org.eclipse.swt.custom.StyledText,int) -
 getTextWidget()org.eclipse.swt.custom.StyledText o
 run()void -
 fireSelectionChanged()void o
 fireSelectionChanged(org.eclipse.swt.graphics.Point)void o
 runWithEvent(org.eclipse.swt.widgets.Event)void -
 addPropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 getAccelerator()int -
 getDescription()String -
 getDisabledImageDescriptor()org.eclipse.jface.resource.ImageDescriptor -
 getHelpListener()org.eclipse.swt.events.HelpListener -
 getHoverImageDescriptor()org.eclipse.jface.resource.ImageDescriptor -
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor -
 getMenuCreator()org.eclipse.jface.action.IMenuCreator -
 getStyle()int -
 getText()String -
 getToolTipText()String -
 isChecked()boolean -
 isEnabled()boolean -
 removePropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 setAccelerator(int)void -
 setChecked(boolean)void -
 setDescription(String)void -
 setDisabledImageDescriptor(org.eclipse.jface.resource.ImageDescriptor)void -
 setEnabled(boolean)void -
 setHelpListener(org.eclipse.swt.events.HelpListener)void -
 setHoverImageDescriptor(org.eclipse.jface.resource.ImageDescriptor)void -
 setImageDescriptor(org.eclipse.jface.resource.ImageDescriptor)void -
 setMenuCreator(org.eclipse.jface.action.IMenuCreator)void -
 setText(String)void -
 setToolTipText(String)void -
TextOperationAction f :.TextEditorAction
 new(java.util.ResourceBundle,String,.ITextEditor,int) -
 new(java.util.ResourceBundle,String,.ITextEditor,int,boolean) -
 run()void -
 update()void -
 setEditor(.ITextEditor)void -
TextSelectionNavigationLocation - :org.eclipse.ui.NavigationLocation
 new(.ITextEditor,boolean) -
 toString()String -
 dispose()void -
 releaseState()void -
 mergeInto(org.eclipse.ui.INavigationLocation)boolean -
 restoreLocation()void -
 restoreState(org.eclipse.ui.IMemento)void -
 saveState(org.eclipse.ui.IMemento)void -
 partSaved(org.eclipse.ui.IEditorPart)void -
 update()void -
TextViewerDeleteLineTarget - :.IDeleteLineTarget
 new(org.eclipse.jface.text.ITextViewer) -
 deleteLine(org.eclipse.jface.text.IDocument,int,int,int,boolean)void - !org.eclipse.jface.text.BadLocationException
 deleteLine(org.eclipse.jface.text.IDocument,org.eclipse.jface.text.ITextSelection,int,boolean)void - !org.eclipse.jface.text.BadLocationException
TextZoomInHandler f :.AbstractTextZoomHandler
 new() -
TextZoomOutHandler f :.AbstractTextZoomHandler
 new() -
ValidateStateException x :org.eclipse.core.runtime.CoreException
 new(org.eclipse.core.runtime.IStatus) x
WorkbenchChainedTextFontFieldEditor x :org.eclipse.jface.text.PropagatingFontFieldEditor
 new(String,String,org.eclipse.swt.widgets.Composite) x
 startPropagate(org.eclipse.jface.preference.IPreferenceStore,String)void sx
package org.eclipse.ui.texteditor.quickdiff
IQuickDiffReferenceProvider ai
 getReference(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jface.text.IDocument a !org.eclipse.core.runtime.CoreException
 dispose()void a
 getId()String a
 setActiveEditor(org.eclipse.ui.texteditor.ITextEditor)void a
 isEnabled()boolean a
 setId(String)void a
QuickDiff -
 new() -
 getDefaultProvider().ReferenceProviderDescriptor -
 getReferenceProviderDescriptors()java.util.List<.ReferenceProviderDescriptor> -
 getReferenceProviderOrDefault(org.eclipse.ui.texteditor.ITextEditor,String).IQuickDiffReferenceProvider -
 createQuickDiffAnnotationModel(org.eclipse.ui.texteditor.ITextEditor,String)org.eclipse.jface.text.source.IAnnotationModel -
 getConfiguredQuickDiffProvider(org.eclipse.jface.text.source.IAnnotationModel)Object -
QuickDiffToggleAction - :org.eclipse.ui.IEditorActionDelegate,org.eclipse.ui.texteditor.IUpdate
 new() -
 setActiveEditor(org.eclipse.jface.action.IAction,org.eclipse.ui.IEditorPart)void -
 run(org.eclipse.jface.action.IAction)void -
 selectionChanged(org.eclipse.jface.action.IAction,org.eclipse.jface.viewers.ISelection)void -
 update()void -
ReferenceProviderDescriptor -
 new(org.eclipse.core.runtime.IConfigurationElement) -
 getLabel()String -
 getId()String -
 createProvider().IQuickDiffReferenceProvider -
 isPluginLoaded()boolean -
 getDefault()boolean x
package org.eclipse.ui.texteditor.rulers
AbstractContributedRulerColumn a :.IContributedRulerColumn
 new() -
 getDescriptor().RulerColumnDescriptor f
 setDescriptor(.RulerColumnDescriptor)void f
 setEditor(org.eclipse.ui.texteditor.ITextEditor)void f
 getEditor()org.eclipse.ui.texteditor.ITextEditor f
 columnCreated()void -
 columnRemoved()void -
IColumnSupport ai
 isColumnVisible(.RulerColumnDescriptor)boolean a
 setColumnVisible(.RulerColumnDescriptor,boolean)void a
 isColumnSupported(.RulerColumnDescriptor)boolean a
 dispose()void a
IContributedRulerColumn ai :org.eclipse.jface.text.source.IVerticalRulerColumn
 getDescriptor().RulerColumnDescriptor a
 setDescriptor(.RulerColumnDescriptor)void a
 setEditor(org.eclipse.ui.texteditor.ITextEditor)void a
 getEditor()org.eclipse.ui.texteditor.ITextEditor a
 columnCreated()void a
 columnRemoved()void a
RulerColumnDescriptor f
 getId()String -
 getName()String -
 getIcon()org.eclipse.jface.resource.ImageDescriptor -
 getDefaultEnablement()boolean -
 isGlobal()boolean -
 isIncludedInMenu()boolean -
 matchesEditor(org.eclipse.ui.texteditor.ITextEditor)boolean -
 createColumn(org.eclipse.ui.texteditor.ITextEditor).IContributedRulerColumn - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.InvalidRegistryObjectException
 toString()String -
 hashCode()int -
 equals(Object)boolean -
package org.eclipse.ui.texteditor.spelling
IPreferenceStatusMonitor ai
 statusChanged(org.eclipse.core.runtime.IStatus)void a
ISpellingEngine ai
 check(org.eclipse.jface.text.IDocument,org.eclipse.jface.text.IRegion[],.SpellingContext,.ISpellingProblemCollector,org.eclipse.core.runtime.IProgressMonitor)void a
ISpellingPreferenceBlock ai
 createControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control a
 initialize(.IPreferenceStatusMonitor)void a
 setEnabled(boolean)void a
 canPerformOk()boolean a
 performOk()void a
 performDefaults()void a
 performRevert()void a
 dispose()void a
ISpellingProblemCollector ai
 accept(.SpellingProblem)void a
 beginCollecting()void a
 endCollecting()void a
SpellingAnnotation - :org.eclipse.jface.text.source.Annotation,org.eclipse.jface.text.quickassist.IQuickFixableAnnotation
 TYPE String sf
 new(.SpellingProblem) -
 isQuickFixable()boolean -
 isQuickFixableStateSet()boolean -
 setQuickFixable(boolean)void -
 getSpellingProblem().SpellingProblem -
SpellingContext -
 new() -
 setContentType(org.eclipse.core.runtime.content.IContentType)void -
 getContentType()org.eclipse.core.runtime.content.IContentType -
SpellingCorrectionProcessor f :org.eclipse.jface.text.quickassist.IQuickAssistProcessor
 new() -
 computeQuickAssistProposals(org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext)org.eclipse.jface.text.contentassist.ICompletionProposal[] -
 getErrorMessage()String -
 canFix(org.eclipse.jface.text.source.Annotation)boolean -
 canAssist(org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext)boolean -
SpellingEngineDescriptor -
 new(org.eclipse.core.runtime.IConfigurationElement) -
 getLabel()String -
 getId()String -
 createEngine().ISpellingEngine - !org.eclipse.core.runtime.CoreException
 createPreferences().ISpellingPreferenceBlock - !org.eclipse.core.runtime.CoreException
 isPluginLoaded()boolean -
 isDefault()boolean -
SpellingProblem a
 new() -
 removeAllInActiveEditor(org.eclipse.ui.texteditor.ITextEditor,String)void sx
 removeAll(org.eclipse.jface.text.source.ISourceViewer,String)void s
 getOffset()int a
 getLength()int a
 getMessage()String a
 getProposals()org.eclipse.jface.text.contentassist.ICompletionProposal[] a
 getProposals(org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext)org.eclipse.jface.text.contentassist.ICompletionProposal[] -
SpellingReconcileStrategy - :org.eclipse.jface.text.reconciler.IReconcilingStrategy,org.eclipse.jface.text.reconciler.IReconcilingStrategyExtension
 fProgressMonitor org.eclipse.core.runtime.IProgressMonitor p
 new(org.eclipse.jface.text.source.ISourceViewer,.SpellingService) -
 initialReconcile()void -
 reconcile(org.eclipse.jface.text.reconciler.DirtyRegion,org.eclipse.jface.text.IRegion)void -
 reconcile(org.eclipse.jface.text.IRegion)void -
 getContentType()org.eclipse.core.runtime.content.IContentType o
 getDocument()org.eclipse.jface.text.IDocument of
 setDocument(org.eclipse.jface.text.IDocument)void -
 createSpellingProblemCollector().ISpellingProblemCollector o
 setProgressMonitor(org.eclipse.core.runtime.IProgressMonitor)void f
 getAnnotationModel()org.eclipse.jface.text.source.IAnnotationModel o
SpellingService -
 PREFERENCE_SPELLING_ENABLED String sf
 PREFERENCE_SPELLING_ENGINE String sf
 new(org.eclipse.jface.preference.IPreferenceStore) -
 check(org.eclipse.jface.text.IDocument,.SpellingContext,.ISpellingProblemCollector,org.eclipse.core.runtime.IProgressMonitor)void -
 check(org.eclipse.jface.text.IDocument,org.eclipse.jface.text.IRegion[],.SpellingContext,.ISpellingProblemCollector,org.eclipse.core.runtime.IProgressMonitor)void -
 getSpellingEngineDescriptors().SpellingEngineDescriptor[] -
 getDefaultSpellingEngineDescriptor().SpellingEngineDescriptor -
 getActiveSpellingEngineDescriptor(org.eclipse.jface.preference.IPreferenceStore).SpellingEngineDescriptor -
package org.eclipse.ui.texteditor.templates
AbstractTemplatesPage a :org.eclipse.ui.part.Page,.ITemplatesPage,.ITemplatesPageExtension
 new(org.eclipse.ui.texteditor.ITextEditor,org.eclipse.jface.text.source.ISourceViewer) o
 createControl(org.eclipse.swt.widgets.Composite)void -
 setFocus()void -
 getControl()org.eclipse.swt.widgets.Control -
 dispose()void -
 getImage(org.eclipse.jface.text.templates.Template)org.eclipse.swt.graphics.Image o
 editTemplate(org.eclipse.jface.text.templates.Template,boolean,boolean)org.eclipse.jface.text.templates.Template o
 updatePatternViewer(org.eclipse.jface.text.templates.Template)void o
 createPatternViewer(org.eclipse.swt.widgets.Composite)org.eclipse.jface.text.source.SourceViewer o
 getPatternViewer()org.eclipse.jface.text.source.SourceViewer of
 insertTemplate(org.eclipse.jface.text.templates.Template,org.eclipse.jface.text.IDocument)void oa
 getContextTypeRegistry()org.eclipse.jface.text.templates.ContextTypeRegistry oa
 getTemplateStore()org.eclipse.jface.text.templates.persistence.TemplateStore a
 getTemplatePreferenceStore()org.eclipse.jface.preference.IPreferenceStore oa
 getPreferencePageId()String oa
 getContextTypeIds(org.eclipse.jface.text.IDocument,int)String[] oa
 isValidTemplate(org.eclipse.jface.text.IDocument,org.eclipse.jface.text.templates.Template,int,int)boolean oa
 getSelectedTemplates()org.eclipse.jface.text.templates.persistence.TemplatePersistenceData[] -
ITemplatesPage ai :org.eclipse.ui.part.IPageBookViewPage
ITemplatesPageExtension ai
 getTemplateStore()org.eclipse.jface.text.templates.persistence.TemplateStore a
 getSelectedTemplates()org.eclipse.jface.text.templates.persistence.TemplatePersistenceData[] a
TemplatePreferencePage a :org.eclipse.jface.preference.PreferencePage,org.eclipse.ui.IWorkbenchPreferencePage +EditTemplateDialog
 new() o
 getTemplateStore()org.eclipse.jface.text.templates.persistence.TemplateStore -
 getContextTypeRegistry()org.eclipse.jface.text.templates.ContextTypeRegistry -
 setTemplateStore(org.eclipse.jface.text.templates.persistence.TemplateStore)void -
 setContextTypeRegistry(org.eclipse.jface.text.templates.ContextTypeRegistry)void -
 init(org.eclipse.ui.IWorkbench)void -
 createContents(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 isShowFormatterSetting()boolean o
 createViewer(org.eclipse.swt.widgets.Composite)org.eclipse.jface.text.source.SourceViewer o
 updateViewerInput()void o
 updateButtons()void o
 createTemplateEditDialog(org.eclipse.jface.text.templates.Template,boolean,boolean)org.eclipse.jface.dialogs.Dialog ox
 editTemplate(org.eclipse.jface.text.templates.Template,boolean,boolean)org.eclipse.jface.text.templates.Template o
 setVisible(boolean)void -
 performDefaults()void o
 performOk()boolean -
 getFormatterPreferenceKey()String o
 performCancel()boolean -
 getViewer()org.eclipse.jface.text.source.SourceViewer o
 getTableViewer()org.eclipse.jface.viewers.TableViewer o
TemplatePreferencePage.EditTemplateDialog os :org.eclipse.jface.dialogs.StatusDialog
 new(org.eclipse.swt.widgets.Shell,org.eclipse.jface.text.templates.Template,boolean,boolean,org.eclipse.jface.text.templates.ContextTypeRegistry) -
 isResizable()boolean o
 create()void -
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createViewer(org.eclipse.swt.widgets.Composite)org.eclipse.jface.text.source.SourceViewer o
 isValidPattern(String)boolean o
 okPressed()void o
 getTemplate()org.eclipse.jface.text.templates.Template -
 getTemplateProcessor()org.eclipse.jface.text.contentassist.IContentAssistProcessor o
 getDialogBoundsSettings()org.eclipse.jface.dialogs.IDialogSettings o
TemplatesView f :org.eclipse.ui.part.PageBookView
 ID String sf
 new() -
 createDefaultPage(org.eclipse.ui.part.PageBook)org.eclipse.ui.part.IPage o
 createPartControl(org.eclipse.swt.widgets.Composite)void -
 doCreatePage(org.eclipse.ui.IWorkbenchPart)org.eclipse.ui.part.PageBookView.PageRec o
 doDestroyPage(org.eclipse.ui.IWorkbenchPart,org.eclipse.ui.part.PageBookView.PageRec)void o
 getBootstrapPart()org.eclipse.ui.IWorkbenchPart o
 isImportant(org.eclipse.ui.IWorkbenchPart)boolean o
 partBroughtToTop(org.eclipse.ui.IWorkbenchPart)void -
 getAdapter(Class<<T>>)<T> - <T=Object>
 getTemplateStore()org.eclipse.jface.text.templates.persistence.TemplateStore -
 getSelectedTemplates()org.eclipse.jface.text.templates.persistence.TemplatePersistenceData[] -
