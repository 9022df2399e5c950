# org.eclipse.platform:org.eclipse.search:3.19.0
package org.eclipse.search.internal.ui.text
FileSearchQuery - :org.eclipse.search.ui.ISearchQuery
 new(String,boolean,boolean,org.eclipse.search.ui.text.FileTextSearchScope) -
 new(String,boolean,boolean,boolean,boolean,org.eclipse.search.ui.text.FileTextSearchScope) -
 getSearchScope()org.eclipse.search.ui.text.FileTextSearchScope -
 canRunInBackground()boolean -
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 getLabel()String -
 getSearchString()String -
 getResultLabel(int)String -
 searchInFile(org.eclipse.search.ui.text.AbstractTextSearchResult,org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.resources.IFile)org.eclipse.core.runtime.IStatus -
 getSearchPattern()java.util.regex.Pattern o
 isFileNameSearch()boolean -
 isRegexSearch()boolean -
 isCaseSensitive()boolean -
 isWholeWord()boolean -
 canRerun()boolean -
 getSearchResult()org.eclipse.search.ui.ISearchResult -
ReplaceRefactoring - :org.eclipse.ltk.core.refactoring.Refactoring +SearchResultUpdateChange
 new(.FileSearchResult,Object[]) -
 getName()String -
 setReplaceString(String)void -
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 getNumberOfFiles()int -
 getNumberOfMatches()int -
 hasMatches()boolean -
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 getQuery().FileSearchQuery -
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
ReplaceRefactoring.SearchResultUpdateChange s :org.eclipse.ltk.core.refactoring.Change
 new(.FileSearchResult,.ReplaceRefactoring.MatchGroup[],java.util.Map<java.net.URI,java.util.ArrayList<.FileMatch>>) -
 getModifiedElement()Object -
 getName()String -
 initializeValidationData(org.eclipse.core.runtime.IProgressMonitor)void -
 isValid(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 perform(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
package org.eclipse.search.internal.ui.util
ExtendedDialogWindow a :org.eclipse.jface.dialogs.TrayDialog,org.eclipse.jface.operation.IRunnableContext
 fProgressMonitorPart org.eclipse.jface.wizard.ProgressMonitorPart p
 new(org.eclipse.swt.widgets.Shell) -
 isResizable()boolean o
 setUseEmbeddedProgressMonitorPart(boolean)void -
 performAction(int)boolean o
 performCancel()boolean o
 createPageArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control oa
 createButtonsForButtonBar(org.eclipse.swt.widgets.Composite)void o
 createActionButton(org.eclipse.swt.widgets.Composite,int,String,boolean)org.eclipse.swt.widgets.Button o
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 buttonPressed(int)void o
 setPerformActionEnabled(boolean)void -
 run(boolean,boolean,org.eclipse.jface.operation.IRunnableWithProgress)void - !java.lang.reflect.InvocationTargetException,InterruptedException
 aboutToStart(boolean)Object o
 stopped(Object)void o
 restoreEnableState(org.eclipse.swt.widgets.Control,java.util.HashMap<Object,Object>)void o
 handleShellCloseEvent()void o
 okToClose()boolean -
 getCancelComponent()org.eclipse.swt.widgets.Control o
package org.eclipse.search.ui
IContextMenuConstants ai
 GROUP_GOTO String sf
 GROUP_OPEN String sf
 GROUP_SHOW String sf
 GROUP_NEW String sf
 GROUP_BUILD String sf
 GROUP_REORGANIZE String sf
 GROUP_GENERATE String sf
 GROUP_SEARCH String sf
 GROUP_ADDITIONS String sf
 GROUP_VIEWER_SETUP String sf
 GROUP_FILTERING String sf
 GROUP_PROPERTIES String sf
 GROUP_EDIT String sf
 GROUP_REMOVE_MATCHES String sf
IQueryListener ai
 queryAdded(.ISearchQuery)void a
 queryRemoved(.ISearchQuery)void a
 queryStarting(.ISearchQuery)void a
 queryFinished(.ISearchQuery)void a
IReplacePage ai
 performReplace()boolean a
ISearchPage ai :org.eclipse.jface.dialogs.IDialogPage
 performAction()boolean a
 setContainer(.ISearchPageContainer)void a
ISearchPageContainer ai
 WORKSPACE_SCOPE int sf
 SELECTION_SCOPE int sf
 WORKING_SET_SCOPE int sf
 SELECTED_PROJECTS_SCOPE int sf
 OPENED_EDITORS_SCOPE int sf
 getSelection()org.eclipse.jface.viewers.ISelection a
 getRunnableContext()org.eclipse.jface.operation.IRunnableContext a
 setPerformActionEnabled(boolean)void a
 getSelectedScope()int a
 setSelectedScope(int)void a
 hasValidScope()boolean a
 setActiveEditorCanProvideScopeSelection(boolean)void a
 getActiveEditorInput()org.eclipse.ui.IEditorInput a
 getSelectedWorkingSets()org.eclipse.ui.IWorkingSet[] a
 setSelectedWorkingSets(org.eclipse.ui.IWorkingSet[])void a
 getSelectedProjectNames()String[] a
ISearchPageScoreComputer ai
 UNKNOWN int sf
 LOWEST int sf
 computeScore(String,Object)int a
ISearchQuery ai
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus a !org.eclipse.core.runtime.OperationCanceledException
 getLabel()String a
 canRerun()boolean a
 canRunInBackground()boolean a
 getSearchResult().ISearchResult a
ISearchResult ai
 addListener(.ISearchResultListener)void a
 removeListener(.ISearchResultListener)void a
 getLabel()String a
 getTooltip()String a
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor a
 getQuery().ISearchQuery a
ISearchResultListener ai
 searchResultChanged(.SearchResultEvent)void a
ISearchResultPage ai :org.eclipse.ui.part.IPageBookViewPage
 getUIState()Object a
 setInput(.ISearchResult,Object)void a
 setViewPart(.ISearchResultViewPart)void a
 restoreState(org.eclipse.ui.IMemento)void a
 saveState(org.eclipse.ui.IMemento)void a
 setID(String)void a
 getID()String a
 getLabel()String a
ISearchResultViewPart ai :org.eclipse.ui.IViewPart
 fillContextMenu(org.eclipse.jface.action.IMenuManager)void a
 getActivePage().ISearchResultPage a
 updateLabel()void a
NewSearchUI -
 PLUGIN_ID String sf
 SEARCH_MARKER String sf
 SEARCH_VIEW_ID String sf
 ACTION_SET_ID String sf
 new() -
 activateSearchResultView().ISearchResultViewPart s
 getSearchResultView().ISearchResultViewPart s
 runQuery(.ISearchQuery)void sx
 runQueryInBackground(.ISearchQuery)void s !IllegalArgumentException
 runQueryInBackground(.ISearchQuery,.ISearchResultViewPart)void s !IllegalArgumentException
 runQueryInForeground(org.eclipse.jface.operation.IRunnableContext,.ISearchQuery)org.eclipse.core.runtime.IStatus s
 runQueryInForeground(org.eclipse.jface.operation.IRunnableContext,.ISearchQuery,.ISearchResultViewPart)org.eclipse.core.runtime.IStatus s
 addQueryListener(.IQueryListener)void s
 removeQueryListener(.IQueryListener)void s
 getQueries().ISearchQuery[] s
 isQueryRunning(.ISearchQuery)boolean s
 cancelQuery(.ISearchQuery)void s
 removeQuery(.ISearchQuery)void s
 openSearchDialog(org.eclipse.ui.IWorkbenchWindow,String)void s
 reuseEditor()boolean s
 arePotentialMatchesIgnored()boolean s
 getDefaultPerspectiveId()String s
SearchResultEvent a :java.util.EventObject
 new(.ISearchResult) o
 getSearchResult().ISearchResult -
package org.eclipse.search.ui.actions
TextSearchGroup - :org.eclipse.ui.actions.ActionGroup
 new(org.eclipse.ui.IEditorPart) -
 setMenuText(String)void -
 setAppendToGroup(String)void -
 fillContextMenu(org.eclipse.jface.action.IMenuManager)void -
package org.eclipse.search.ui.text
AbstractTextSearchResult a :org.eclipse.search.ui.ISearchResult
 new() o
 getMatches(Object).Match[] -
 getMatchSet(Object)java.util.Enumeration<.Match> -
 addMatch(.Match)void -
 addMatches(.Match[])void -
 updateMatch(.Match,org.eclipse.jface.text.Position)void -
 removeAll()void -
 removeMatch(.Match)void -
 removeMatches(.Match[])void -
 addListener(org.eclipse.search.ui.ISearchResultListener)void -
 removeListener(org.eclipse.search.ui.ISearchResultListener)void -
 fireChange(org.eclipse.search.ui.SearchResultEvent)void o
 getMatchCount()int -
 hasMatches()boolean -
 hasMatches(Object)boolean -
 getMatchCount(Object)int -
 getElements()Object[] -
 getElementsCount()int -
 setActiveMatchFilters(.MatchFilter[])void -
 getActiveMatchFilters().MatchFilter[] -
 getAllMatchFilters().MatchFilter[] -
 getEditorMatchAdapter().IEditorMatchAdapter a
 getFileMatchAdapter().IFileMatchAdapter a
 removeElements(java.util.Collection<?>)void -
AbstractTextSearchViewPage a :org.eclipse.ui.part.Page,org.eclipse.search.ui.ISearchResultPage
 EMPTY_MATCH_ARRAY .Match[] osf
 FLAG_LAYOUT_FLAT int sf
 FLAG_LAYOUT_TREE int sf
 new(int) o
 new() o
 getSettings()org.eclipse.jface.dialogs.IDialogSettings o
 setID(String)void -
 getID()String -
 getLabel()String -
 showMatch(.Match,int,int)void ox !org.eclipse.ui.PartInitException
 showMatch(.Match,int,int,boolean)void o !org.eclipse.ui.PartInitException
 openAndSelect(org.eclipse.ui.IWorkbenchPage,org.eclipse.core.resources.IFile,int,int,boolean)org.eclipse.ui.IEditorPart of !org.eclipse.ui.PartInitException
 open(org.eclipse.ui.IWorkbenchPage,org.eclipse.core.resources.IFile,boolean)org.eclipse.ui.IEditorPart of !org.eclipse.ui.PartInitException
 elementsChanged(Object[])void oa
 clear()void oa
 configureTreeViewer(org.eclipse.jface.viewers.TreeViewer)void oa
 configureTableViewer(org.eclipse.jface.viewers.TableViewer)void oa
 fillContextMenu(org.eclipse.jface.action.IMenuManager)void o
 canRemoveMatchesWith(org.eclipse.jface.viewers.ISelection)boolean o
 createControl(org.eclipse.swt.widgets.Composite)void -
 postEnsureSelection()void o
 isLayoutSupported(int)boolean -
 setLayout(int)void -
 getLayout()int -
 createTreeViewer(org.eclipse.swt.widgets.Composite)org.eclipse.jface.viewers.TreeViewer o
 createTableViewer(org.eclipse.swt.widgets.Composite)org.eclipse.jface.viewers.TableViewer o
 setFocus()void -
 getControl()org.eclipse.swt.widgets.Control -
 setInput(org.eclipse.search.ui.ISearchResult,Object)void -
 getUIState()Object -
 getViewer()org.eclipse.jface.viewers.StructuredViewer o
 getInput().AbstractTextSearchResult -
 gotoNextMatch()void -
 gotoPreviousMatch()void -
 getCurrentMatch().Match -
 getDisplayedMatches(Object).Match[] -
 getCurrentMatchLocation(.Match)org.eclipse.jface.text.IRegion -
 getDisplayedMatchCount(Object)int -
 dispose()void -
 init(org.eclipse.ui.part.IPageSite)void -
 fillToolbar(org.eclipse.jface.action.IToolBarManager)void o
 setViewPart(org.eclipse.search.ui.ISearchResultViewPart)void -
 getViewPart()org.eclipse.search.ui.ISearchResultViewPart o
 handleSearchResultChanged(org.eclipse.search.ui.SearchResultEvent)void o
 evaluateChangedElements(.Match[],java.util.Set<Object>)void o
 restoreState(org.eclipse.ui.IMemento)void -
 saveState(org.eclipse.ui.IMemento)void -
 internalRemoveSelected()void -
 handleOpen(org.eclipse.jface.viewers.OpenEvent)void o
 setElementLimit(Integer)void -
 getElementLimit()Integer -
FileTextSearchScope f :org.eclipse.search.core.text.TextSearchScope
 newWorkspaceScope(String[],boolean).FileTextSearchScope s
 newSearchScope(org.eclipse.core.resources.IResource[],String[],boolean).FileTextSearchScope s
 newSearchScope(org.eclipse.ui.IWorkingSet[],String[],boolean).FileTextSearchScope s
 getDescription()String -
 getFileNamePatterns()String[] -
 getWorkingSets()org.eclipse.ui.IWorkingSet[] -
 getContentTypes()org.eclipse.core.runtime.content.IContentType[] -
 getFilterDescription()String -
 includeDerived()boolean -
 getRoots()org.eclipse.core.resources.IResource[] -
 contains(org.eclipse.core.resources.IResourceProxy)boolean -
IEditorMatchAdapter ai
 isShownInEditor(.Match,org.eclipse.ui.IEditorPart)boolean a
 computeContainedMatches(.AbstractTextSearchResult,org.eclipse.ui.IEditorPart).Match[] a
IFileMatchAdapter ai
 computeContainedMatches(.AbstractTextSearchResult,org.eclipse.core.resources.IFile).Match[] a
 getFile(Object)org.eclipse.core.resources.IFile a
ISearchEditorAccess ai
 getDocument(.Match)org.eclipse.jface.text.IDocument a
 getAnnotationModel(.Match)org.eclipse.jface.text.source.IAnnotationModel a
Match -
 UNIT_LINE int sf
 UNIT_CHARACTER int sf
 new(Object,int,int,int) -
 new(Object,int,int) -
 getOffset()int -
 setOffset(int)void -
 getLength()int -
 setLength(int)void -
 getElement()Object -
 getBaseUnit()int -
 setFiltered(boolean)void -
 isFiltered()boolean -
 toString()String -
TextSearchQueryProvider a +TextSearchInput
 new() -
 getPreferred().TextSearchQueryProvider s
 createQuery(.TextSearchQueryProvider.TextSearchInput)org.eclipse.search.ui.ISearchQuery a !org.eclipse.core.runtime.CoreException
 createQuery(String)org.eclipse.search.ui.ISearchQuery a !org.eclipse.core.runtime.CoreException
 createQuery(String,org.eclipse.core.resources.IResource[])org.eclipse.search.ui.ISearchQuery a !org.eclipse.core.runtime.CoreException
 createQuery(String,org.eclipse.ui.IWorkingSet[])org.eclipse.search.ui.ISearchQuery a !org.eclipse.core.runtime.CoreException
TextSearchQueryProvider.TextSearchInput sa
 new() -
 getSearchText()String a
 isCaseSensitiveSearch()boolean a
 isRegExSearch()boolean a
 isWholeWordSearch()boolean -
 searchInBinaries()boolean -
 getScope().FileTextSearchScope a
