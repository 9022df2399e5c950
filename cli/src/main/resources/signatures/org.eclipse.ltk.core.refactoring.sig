# org.eclipse.platform:org.eclipse.ltk.core.refactoring:3.15.200
package org.eclipse.ltk.core.refactoring
CategorizedTextEditGroup - :org.eclipse.text.edits.TextEditGroup
 new(String,.GroupCategorySet) -
 new(String,org.eclipse.text.edits.TextEdit,.GroupCategorySet) -
 new(String,org.eclipse.text.edits.TextEdit[],.GroupCategorySet) -
 getGroupCategorySet().GroupCategorySet -
Change a :org.eclipse.core.runtime.IAdaptable
 new() o
 getDescriptor().ChangeDescriptor -
 getName()String a
 isEnabled()boolean -
 setEnabled(boolean)void -
 setEnabledShallow(boolean)void f
 getParent().Change -
 initializeValidationData(org.eclipse.core.runtime.IProgressMonitor)void a
 isValid(org.eclipse.core.runtime.IProgressMonitor).RefactoringStatus a !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 perform(org.eclipse.core.runtime.IProgressMonitor).Change a !org.eclipse.core.runtime.CoreException
 dispose()void -
 getModifiedElement()Object a
 getAffectedObjects()Object[] -
 getAdapter(Class<<T>>)<T> - <T=Object>
ChangeDescriptor a
 new() o
CheckConditionsOperation - :org.eclipse.core.resources.IWorkspaceRunnable
 NONE int sf
 INITIAL_CONDITONS int sf
 FINAL_CONDITIONS int sf
 ALL_CONDITIONS int sf
 new(.Refactoring,int) -
 run(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 getStatus().RefactoringStatus -
 getRefactoring().Refactoring -
 getStyle()int -
CompositeChange - :.Change
 new(String) -
 new(String,.Change[]) -
 isSynthetic()boolean -
 markAsSynthetic()void -
 getName()String -
 add(.Change)void -
 addAll(.Change[])void -
 merge(.CompositeChange)void -
 remove(.Change)boolean -
 clear().Change[] -
 getChildren().Change[] -
 setEnabled(boolean)void -
 initializeValidationData(org.eclipse.core.runtime.IProgressMonitor)void -
 isValid(org.eclipse.core.runtime.IProgressMonitor).RefactoringStatus - !org.eclipse.core.runtime.CoreException
 perform(org.eclipse.core.runtime.IProgressMonitor).Change - !org.eclipse.core.runtime.CoreException
 internalHandleException(.Change,Throwable)void o
 internalContinueOnCancel()boolean o
 internalProcessOnCancel(.Change)boolean o
 dispose()void -
 getUndoUntilException().Change -
 createUndoChange(.Change[]).Change o
 getAffectedObjects()Object[] -
 getModifiedElement()Object -
 getDescriptor().ChangeDescriptor -
 toString()String -
 getFilenumber()int -
ContentStamp a
 new() -
 isNullStamp()boolean a
CreateChangeOperation - :org.eclipse.core.resources.IWorkspaceRunnable
 new(.Refactoring) -
 new(.CheckConditionsOperation,int) -
 getConditionCheckingFailedSeverity()int -
 run(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 getChange().Change -
 getConditionCheckingStatus().RefactoringStatus -
 getConditionCheckingStyle()int -
DocumentChange - :.TextChange
 new(String,org.eclipse.jface.text.IDocument) -
 getModifiedElement()Object -
 initializeValidationData(org.eclipse.core.runtime.IProgressMonitor)void -
 isValid(org.eclipse.core.runtime.IProgressMonitor).RefactoringStatus - !org.eclipse.core.runtime.CoreException
 acquireDocument(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jface.text.IDocument o !org.eclipse.core.runtime.CoreException
 commit(org.eclipse.jface.text.IDocument,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 releaseDocument(org.eclipse.jface.text.IDocument,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 performEdits(org.eclipse.jface.text.IDocument)org.eclipse.text.edits.UndoEdit o !org.eclipse.jface.text.BadLocationException,org.eclipse.text.edits.MalformedTreeException
 createUndoChange(org.eclipse.text.edits.UndoEdit).Change o
FileStatusContext - :.RefactoringStatusContext
 new(org.eclipse.core.resources.IFile,org.eclipse.jface.text.IRegion) -
 getFile()org.eclipse.core.resources.IFile -
 getTextRegion()org.eclipse.jface.text.IRegion -
 getCorrespondingElement()Object -
GroupCategory -
 new(String,String,String) -
 getName()String -
 getDescription()String -
 equals(Object)boolean -
 hashCode()int -
GroupCategorySet -
 NONE .GroupCategorySet sf
 union(.GroupCategorySet,.GroupCategorySet).GroupCategorySet s
 new(.GroupCategory) -
 new(.GroupCategory[]) -
 contains(.GroupCategory)boolean -
 containsOneCategory(java.util.List<.GroupCategory>)boolean -
 asList()java.util.List<.GroupCategory> -
IRefactoringCoreStatusCodes ai
 INTERNAL_ERROR int sf
 BAD_LOCATION int sf
 VALIDATE_EDIT_CHANGED_CONTENT int sf
 CHECKER_ALREADY_EXISTS_IN_CONTEXT int sf
 MISSING_REFACTORING_HISTORY_VERSION int sf
 UNSUPPORTED_REFACTORING_HISTORY_VERSION int sf
 REFACTORING_HISTORY_IO_ERROR int sf
 REFACTORING_HISTORY_FORMAT_ERROR int sf
 REFACTORING_EXCEPTION_DISABLED_PARTICIPANTS int sf
 PARTICIPANT_DISABLED int sf
IRefactoringStatusEntryComparator ai
 compare(.RefactoringStatusEntry,.RefactoringStatusEntry)int a
IResourceMapper ai
 getRefactoredResource(org.eclipse.core.resources.IResource)org.eclipse.core.resources.IResource a
IUndoManager ai
 addListener(.IUndoManagerListener)void a
 removeListener(.IUndoManagerListener)void a
 aboutToPerformChange(.Change)void a
 changePerformed(.Change)void ax
 changePerformed(.Change,boolean)void a
 addUndo(String,.Change)void a
 anythingToUndo()boolean a
 peekUndoName()String a
 performUndo(.IValidationCheckResultQuery,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 anythingToRedo()boolean a
 peekRedoName()String a
 performRedo(.IValidationCheckResultQuery,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 flush()void a
 shutdown()void a
IUndoManagerListener ai
 undoStackChanged(.IUndoManager)void a
 redoStackChanged(.IUndoManager)void a
 aboutToPerformChange(.IUndoManager,.Change)void a
 changePerformed(.IUndoManager,.Change)void a
IValidationCheckResultQuery ai
 proceed(.RefactoringStatus)boolean a
 stopped(.RefactoringStatus)void a
IValidationCheckResultQueryFactory ai
 create(org.eclipse.core.runtime.IAdaptable).IValidationCheckResultQuery a
MultiStateTextFileChange - :.TextEditBasedChange
 new(String,org.eclipse.core.resources.IFile) -
 addChange(.TextChange)void f
 dispose()void f
 getCurrentContent(org.eclipse.core.runtime.IProgressMonitor)String f !org.eclipse.core.runtime.CoreException
 getCurrentContent(org.eclipse.jface.text.IRegion,boolean,int,org.eclipse.core.runtime.IProgressMonitor)String f !org.eclipse.core.runtime.CoreException
 getCurrentDocument(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jface.text.IDocument f !org.eclipse.core.runtime.CoreException
 getModifiedElement()Object f
 getPreviewContent(.TextEditBasedChangeGroup[],org.eclipse.jface.text.IRegion,boolean,int,org.eclipse.core.runtime.IProgressMonitor)String f !org.eclipse.core.runtime.CoreException
 getPreviewContent(org.eclipse.core.runtime.IProgressMonitor)String f !org.eclipse.core.runtime.CoreException
 getPreviewDocument(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jface.text.IDocument f !org.eclipse.core.runtime.CoreException
 getSaveMode()int f
 initializeValidationData(org.eclipse.core.runtime.IProgressMonitor)void f
 isValid(org.eclipse.core.runtime.IProgressMonitor).RefactoringStatus f !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 needsSaving()boolean f
 perform(org.eclipse.core.runtime.IProgressMonitor).Change f !org.eclipse.core.runtime.CoreException
 setKeepPreviewEdits(boolean)void f
 setSaveMode(int)void f
NullChange - :.Change
 new() -
 new(String) -
 getName()String -
 initializeValidationData(org.eclipse.core.runtime.IProgressMonitor)void -
 isValid(org.eclipse.core.runtime.IProgressMonitor).RefactoringStatus - !org.eclipse.core.runtime.CoreException
 perform(org.eclipse.core.runtime.IProgressMonitor).Change - !org.eclipse.core.runtime.CoreException
 getModifiedElement()Object -
PerformChangeOperation - :org.eclipse.core.resources.IWorkspaceRunnable
 new(.Change) -
 new(.CreateChangeOperation) -
 changeExecutionFailed()boolean -
 changeExecuted()boolean -
 getConditionCheckingStatus().RefactoringStatus -
 getChange().Change -
 getUndoChange().Change -
 getValidationStatus().RefactoringStatus -
 setUndoManager(.IUndoManager,String)void -
 setSchedulingRule(org.eclipse.core.runtime.jobs.ISchedulingRule)void -
 run(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 executeChange(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
PerformRefactoringHistoryOperation - :org.eclipse.core.resources.IWorkspaceRunnable
 new(.history.RefactoringHistory) -
 aboutToPerformRefactoring(.Refactoring,.RefactoringDescriptor,org.eclipse.core.runtime.IProgressMonitor).RefactoringStatus o
 createRefactoring(.RefactoringDescriptor,.RefactoringStatus).Refactoring ox !org.eclipse.core.runtime.CoreException
 createRefactoring(.RefactoringDescriptor,.RefactoringStatus,org.eclipse.core.runtime.IProgressMonitor).Refactoring ox !org.eclipse.core.runtime.CoreException
 createRefactoringContext(.RefactoringDescriptor,.RefactoringStatus,org.eclipse.core.runtime.IProgressMonitor).RefactoringContext o !org.eclipse.core.runtime.CoreException
 getExecutionStatus().RefactoringStatus f
 refactoringPerformed(.Refactoring,org.eclipse.core.runtime.IProgressMonitor)void o
 run(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
PerformRefactoringOperation - :org.eclipse.core.resources.IWorkspaceRunnable
 new(.Refactoring,int) -
 new(.RefactoringContext,int) -
 getConditionStatus().RefactoringStatus -
 getValidationStatus().RefactoringStatus -
 getUndoChange().Change -
 run(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
Refactoring a :org.eclipse.core.runtime.PlatformObject
 new() -
 setValidationContext(Object)void f
 getValidationContext()Object f
 getName()String a
 getRefactoringTickProvider().RefactoringTickProvider f
 doGetRefactoringTickProvider().RefactoringTickProvider o
 checkAllConditions(org.eclipse.core.runtime.IProgressMonitor).RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor).RefactoringStatus a !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor).RefactoringStatus a !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 createChange(org.eclipse.core.runtime.IProgressMonitor).Change a !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 getAdapter(Class<<T>>)<T> - <T=Object>
 toString()String -
RefactoringChangeDescriptor - :.ChangeDescriptor
 new(.RefactoringDescriptor) -
 getRefactoringDescriptor().RefactoringDescriptor -
RefactoringContext -
 new(.Refactoring) -
 getRefactoring().Refactoring -
 dispose()void -
RefactoringContribution a
 new() -
 createDescriptor().RefactoringDescriptor -
 createDescriptor(String,String,String,String,java.util.Map<String,String>,int).RefactoringDescriptor a !IllegalArgumentException
 getId()String -
 retrieveArgumentMap(.RefactoringDescriptor)java.util.Map<String,String> -
RefactoringCore -
 ID_PLUGIN String sf
 getUndoManager().IUndoManager s
 getHistoryService().history.IRefactoringHistoryService s
 getRefactoringContribution(String).RefactoringContribution s
 getConditionCheckingFailedSeverity()int s
 getQueryFactory().IValidationCheckResultQueryFactory s
 internalSetQueryFactory(.IValidationCheckResultQueryFactory)void s
RefactoringDescriptor a :Comparable<.RefactoringDescriptor>
 BREAKING_CHANGE int sf
 ID_UNKNOWN String sf
 MULTI_CHANGE int sf
 NONE int sf
 STRUCTURAL_CHANGE int sf
 USER_CHANGE int sf
 new(String,String,String,String,int) o
 compareTo(.RefactoringDescriptor)int f
 createRefactoring(.RefactoringStatus).Refactoring a !org.eclipse.core.runtime.CoreException
 createRefactoringContext(.RefactoringStatus).RefactoringContext - !org.eclipse.core.runtime.CoreException
 equals(Object)boolean f
 getComment()String f
 getDescription()String f
 getFlags()int f
 getID()String f
 getProject()String f
 getTimeStamp()long f
 hashCode()int f
 setComment(String)void -
 setDescription(String)void -
 setFlags(int)void -
 setProject(String)void -
 setTimeStamp(long)void -
 toString()String -
RefactoringDescriptorProxy a :org.eclipse.core.runtime.PlatformObject,Comparable<.RefactoringDescriptorProxy>
 new() -
 compareTo(.RefactoringDescriptorProxy)int -
 equals(Object)boolean f
 getDescription()String a
 getProject()String a
 getTimeStamp()long a
 hashCode()int f
 requestDescriptor(org.eclipse.core.runtime.IProgressMonitor).RefactoringDescriptor -
RefactoringSessionDescriptor -
 VERSION_1_0 String sf
 new(.RefactoringDescriptor[],String,String) -
 getComment()String f
 getRefactorings().RefactoringDescriptor[] f
 getVersion()String f
RefactoringStatus -
 OK int sf
 INFO int sf
 WARNING int sf
 ERROR int sf
 FATAL int sf
 new() -
 getSeverity()int -
 getEntries().RefactoringStatusEntry[] -
 getEntries(.IRefactoringStatusEntryComparator,.RefactoringStatusEntry).RefactoringStatusEntry[] -
 hasEntries()boolean -
 getEntryAt(int).RefactoringStatusEntry -
 getEntryMatchingCode(String,int).RefactoringStatusEntry -
 getEntryMatchingSeverity(int).RefactoringStatusEntry -
 getEntryWithHighestSeverity().RefactoringStatusEntry -
 getMessageMatchingSeverity(int)String -
 createStatus(int,String,.RefactoringStatusContext,String,int,Object).RefactoringStatus s
 createInfoStatus(String).RefactoringStatus s
 createInfoStatus(String,.RefactoringStatusContext).RefactoringStatus s
 createWarningStatus(String).RefactoringStatus s
 createWarningStatus(String,.RefactoringStatusContext).RefactoringStatus s
 createErrorStatus(String).RefactoringStatus s
 createErrorStatus(String,.RefactoringStatusContext).RefactoringStatus s
 createFatalErrorStatus(String).RefactoringStatus s
 createFatalErrorStatus(String,.RefactoringStatusContext).RefactoringStatus s
 create(org.eclipse.core.runtime.IStatus).RefactoringStatus s
 merge(.RefactoringStatus)void -
 addInfo(String)void -
 addInfo(String,.RefactoringStatusContext)void -
 addWarning(String)void -
 addWarning(String,.RefactoringStatusContext)void -
 addError(String)void -
 addError(String,.RefactoringStatusContext)void -
 addFatalError(String)void -
 addFatalError(String,.RefactoringStatusContext)void -
 addEntry(int,String,.RefactoringStatusContext,String,int)void -
 addEntry(int,String,.RefactoringStatusContext,String,int,Object)void -
 addEntry(.RefactoringStatusEntry)void -
 isOK()boolean -
 hasFatalError()boolean -
 hasError()boolean -
 hasWarning()boolean -
 hasInfo()boolean -
 toString()String -
RefactoringStatusContext a
 new() -
 getCorrespondingElement()Object a
 toString()String -
RefactoringStatusEntry -
 NO_CODE int sf
 new(int,String) -
 new(int,String,.RefactoringStatusContext) -
 new(int,String,.RefactoringStatusContext,String,int) -
 new(int,String,.RefactoringStatusContext,String,int,Object) -
 getMessage()String -
 getSeverity()int -
 getContext().RefactoringStatusContext -
 getPluginId()String -
 getCode()int -
 getData()Object -
 isFatalError()boolean -
 isError()boolean -
 isWarning()boolean -
 isInfo()boolean -
 toStatus()org.eclipse.core.runtime.IStatus -
 toString()String -
RefactoringTickProvider -
 DEFAULT .RefactoringTickProvider sf
 new(int,int,int,int) -
 getAllTicks()int -
 getCheckAllConditionsTicks()int -
 getCheckInitialConditionsTicks()int -
 getCheckFinalConditionsTicks()int -
 getCreateChangeTicks()int -
 getInitializeChangeTicks()int -
TextChange a :.TextEditBasedChange
 new(String) o
 setEdit(org.eclipse.text.edits.TextEdit)void -
 getEdit()org.eclipse.text.edits.TextEdit -
 addTextEditGroup(org.eclipse.text.edits.TextEditGroup)void -
 addTextEditChangeGroup(.TextEditChangeGroup)void -
 getTextEditChangeGroups().TextEditChangeGroup[] -
 addEdit(org.eclipse.text.edits.TextEdit)void - !org.eclipse.text.edits.MalformedTreeException
 acquireDocument(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jface.text.IDocument oa !org.eclipse.core.runtime.CoreException
 commit(org.eclipse.jface.text.IDocument,org.eclipse.core.runtime.IProgressMonitor)void oa !org.eclipse.core.runtime.CoreException
 releaseDocument(org.eclipse.jface.text.IDocument,org.eclipse.core.runtime.IProgressMonitor)void oa !org.eclipse.core.runtime.CoreException
 createUndoChange(org.eclipse.text.edits.UndoEdit).Change oa
 perform(org.eclipse.core.runtime.IProgressMonitor).Change - !org.eclipse.core.runtime.CoreException
 performEdits(org.eclipse.jface.text.IDocument)org.eclipse.text.edits.UndoEdit o !org.eclipse.jface.text.BadLocationException,org.eclipse.text.edits.MalformedTreeException
 getCurrentDocument(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jface.text.IDocument - !org.eclipse.core.runtime.CoreException
 getCurrentContent(org.eclipse.core.runtime.IProgressMonitor)String - !org.eclipse.core.runtime.CoreException
 getCurrentContent(org.eclipse.jface.text.IRegion,boolean,int,org.eclipse.core.runtime.IProgressMonitor)String - !org.eclipse.core.runtime.CoreException
 getPreviewEdit(org.eclipse.text.edits.TextEdit)org.eclipse.text.edits.TextEdit -
 getPreviewEdits(org.eclipse.text.edits.TextEdit[])org.eclipse.text.edits.TextEdit[] -
 getPreviewDocument(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jface.text.IDocument - !org.eclipse.core.runtime.CoreException
 getPreviewContent(org.eclipse.core.runtime.IProgressMonitor)String - !org.eclipse.core.runtime.CoreException
 getPreviewContent(.TextEditChangeGroup[],org.eclipse.jface.text.IRegion,boolean,int,org.eclipse.core.runtime.IProgressMonitor)String - !org.eclipse.core.runtime.CoreException
 getPreviewContent(.TextEditBasedChangeGroup[],org.eclipse.jface.text.IRegion,boolean,int,org.eclipse.core.runtime.IProgressMonitor)String - !org.eclipse.core.runtime.CoreException
 setKeepPreviewEdits(boolean)void -
TextEditBasedChange a :.Change
 new(String) o
 addChangeGroup(.TextEditBasedChangeGroup)void -
 addTextEditGroup(org.eclipse.text.edits.TextEditGroup)void -
 hasOneGroupCategory(java.util.List<.GroupCategory>)boolean -
 getChangeGroups().TextEditBasedChangeGroup[] f
 getCurrentContent(org.eclipse.core.runtime.IProgressMonitor)String a !org.eclipse.core.runtime.CoreException
 getCurrentContent(org.eclipse.jface.text.IRegion,boolean,int,org.eclipse.core.runtime.IProgressMonitor)String a !org.eclipse.core.runtime.CoreException
 getKeepPreviewEdits()boolean -
 getName()String -
 getPreviewContent(.TextEditBasedChangeGroup[],org.eclipse.jface.text.IRegion,boolean,int,org.eclipse.core.runtime.IProgressMonitor)String a !org.eclipse.core.runtime.CoreException
 getPreviewContent(org.eclipse.core.runtime.IProgressMonitor)String a !org.eclipse.core.runtime.CoreException
 getTextType()String -
 setEnabled(boolean)void -
 setKeepPreviewEdits(boolean)void -
 setTextType(String)void -
TextEditBasedChangeGroup -
 new(.TextEditBasedChange,org.eclipse.text.edits.TextEditGroup) -
 getTextEditChange().TextEditBasedChange -
 getName()String -
 getRegion()org.eclipse.jface.text.IRegion -
 getTextEditGroup()org.eclipse.text.edits.TextEditGroup -
 getTextEdits()org.eclipse.text.edits.TextEdit[] -
 isEnabled()boolean -
 setEnabled(boolean)void -
 getGroupCategorySet().GroupCategorySet -
TextEditChangeGroup - :.TextEditBasedChangeGroup
 new(.TextChange,org.eclipse.text.edits.TextEditGroup) -
 getTextChange().TextChange -
TextFileChange - :.TextChange
 KEEP_SAVE_STATE int sf
 FORCE_SAVE int sf
 LEAVE_DIRTY int sf
 new(String,org.eclipse.core.resources.IFile) -
 setSaveMode(int)void -
 getSaveMode()int -
 getFile()org.eclipse.core.resources.IFile -
 createUndoChange(org.eclipse.text.edits.UndoEdit,.ContentStamp).Change o
 getModifiedElement()Object -
 getAffectedObjects()Object[] -
 initializeValidationData(org.eclipse.core.runtime.IProgressMonitor)void -
 isValid(org.eclipse.core.runtime.IProgressMonitor).RefactoringStatus - !org.eclipse.core.runtime.CoreException
 dispose()void -
 acquireDocument(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jface.text.IDocument o !org.eclipse.core.runtime.CoreException
 commit(org.eclipse.jface.text.IDocument,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 releaseDocument(org.eclipse.jface.text.IDocument,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 createUndoChange(org.eclipse.text.edits.UndoEdit).Change of
 performEdits(org.eclipse.jface.text.IDocument)org.eclipse.text.edits.UndoEdit o !org.eclipse.jface.text.BadLocationException,org.eclipse.text.edits.MalformedTreeException
 isDocumentAcquired()boolean o
 isDocumentModified()boolean o
 needsSaving()boolean o
UndoManagerAdapter - :.IUndoManagerListener
 new() -
 undoStackChanged(.IUndoManager)void -
 redoStackChanged(.IUndoManager)void -
 aboutToPerformChange(.IUndoManager,.Change)void -
 changePerformed(.IUndoManager,.Change)void -
UndoTextFileChange - :.Change
 new(String,org.eclipse.core.resources.IFile,org.eclipse.text.edits.UndoEdit,.ContentStamp,int) o
 getSaveMode()int -
 getName()String -
 createUndoChange(org.eclipse.text.edits.UndoEdit,.ContentStamp).Change o !org.eclipse.core.runtime.CoreException
 getModifiedElement()Object -
 getAffectedObjects()Object[] -
 initializeValidationData(org.eclipse.core.runtime.IProgressMonitor)void -
 isValid(org.eclipse.core.runtime.IProgressMonitor).RefactoringStatus - !org.eclipse.core.runtime.CoreException
 perform(org.eclipse.core.runtime.IProgressMonitor).Change - !org.eclipse.core.runtime.CoreException
 dispose()void -
package org.eclipse.ltk.core.refactoring.history
IRefactoringExecutionListener ai
 executionNotification(.RefactoringExecutionEvent)void a
IRefactoringHistoryListener ai
 historyNotification(.RefactoringHistoryEvent)void a
IRefactoringHistoryService ai
 addExecutionListener(.IRefactoringExecutionListener)void a
 addHistoryListener(.IRefactoringHistoryListener)void a
 connect()void a
 disconnect()void a
 getProjectHistory(org.eclipse.core.resources.IProject,org.eclipse.core.runtime.IProgressMonitor).RefactoringHistory a
 getProjectHistory(org.eclipse.core.resources.IProject,long,long,int,org.eclipse.core.runtime.IProgressMonitor).RefactoringHistory a
 getRefactoringHistory(org.eclipse.core.resources.IProject[],org.eclipse.core.runtime.IProgressMonitor).RefactoringHistory a
 getRefactoringHistory(org.eclipse.core.resources.IProject[],long,long,int,org.eclipse.core.runtime.IProgressMonitor).RefactoringHistory a
 getWorkspaceHistory(org.eclipse.core.runtime.IProgressMonitor).RefactoringHistory a
 getWorkspaceHistory(long,long,org.eclipse.core.runtime.IProgressMonitor).RefactoringHistory a
 readRefactoringHistory(java.io.InputStream,int).RefactoringHistory a !org.eclipse.core.runtime.CoreException
 removeExecutionListener(.IRefactoringExecutionListener)void a
 removeHistoryListener(.IRefactoringHistoryListener)void a
 writeRefactoringDescriptors(org.eclipse.ltk.core.refactoring.RefactoringDescriptorProxy[],java.io.OutputStream,int,boolean,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 writeRefactoringSession(org.eclipse.ltk.core.refactoring.RefactoringSessionDescriptor,java.io.OutputStream,boolean)void a !org.eclipse.core.runtime.CoreException
RefactoringExecutionEvent f
 ABOUT_TO_PERFORM int sf
 ABOUT_TO_REDO int sf
 ABOUT_TO_UNDO int sf
 PERFORMED int sf
 REDONE int sf
 UNDONE int sf
 new(.IRefactoringHistoryService,int,org.eclipse.ltk.core.refactoring.RefactoringDescriptorProxy) -
 getDescriptor()org.eclipse.ltk.core.refactoring.RefactoringDescriptorProxy -
 getEventType()int -
 getHistoryService().IRefactoringHistoryService -
RefactoringHistory a :org.eclipse.core.runtime.PlatformObject
 new() -
 getDescriptors()org.eclipse.ltk.core.refactoring.RefactoringDescriptorProxy[] a
 isEmpty()boolean a
 removeAll(.RefactoringHistory).RefactoringHistory a
RefactoringHistoryEvent f
 ADDED int sf
 DELETED int sf
 POPPED int sf
 PUSHED int sf
 new(.IRefactoringHistoryService,int,org.eclipse.ltk.core.refactoring.RefactoringDescriptorProxy) -
 getDescriptor()org.eclipse.ltk.core.refactoring.RefactoringDescriptorProxy -
 getEventType()int -
 getHistoryService().IRefactoringHistoryService -
package org.eclipse.ltk.core.refactoring.model
AbstractRefactoringDescriptorResourceMapping a :org.eclipse.core.resources.mapping.ResourceMapping
 new(org.eclipse.ltk.core.refactoring.RefactoringDescriptorProxy) o
 equals(Object)boolean -
 getModelObject()Object f
 getProjects()org.eclipse.core.resources.IProject[] f
 getResource()org.eclipse.core.resources.IResource f
 getTraversals(org.eclipse.core.resources.mapping.ResourceMappingContext,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.mapping.ResourceTraversal[] f !org.eclipse.core.runtime.CoreException
 hashCode()int -
AbstractRefactoringHistoryResourceMapping a :org.eclipse.core.resources.mapping.ResourceMapping
 new(org.eclipse.ltk.core.refactoring.history.RefactoringHistory) o
 equals(Object)boolean -
 getModelObject()Object f
 getProjects()org.eclipse.core.resources.IProject[] f
 getResource()org.eclipse.core.resources.IResource f
 getTraversals(org.eclipse.core.resources.mapping.ResourceMappingContext,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.mapping.ResourceTraversal[] f !org.eclipse.core.runtime.CoreException
 hashCode()int -
package org.eclipse.ltk.core.refactoring.participants
CheckConditionsContext -
 new() -
 getChecker(Class<<T>>)<T> - <T=.IConditionChecker>
 add(.IConditionChecker)void - !org.eclipse.core.runtime.CoreException
 check(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
CopyArguments - :.RefactoringArguments
 new(Object,.ReorgExecutionLog) -
 getDestination()Object -
 getExecutionLog().ReorgExecutionLog -
 toString()String -
CopyParticipant a :.RefactoringParticipant
 new() -
 initialize(.RefactoringArguments)void of
 getArguments().CopyArguments -
CopyProcessor a :.RefactoringProcessor
 new() -
CopyRefactoring - :.ProcessorBasedRefactoring
 new(.CopyProcessor) -
 getCopyProcessor().CopyProcessor -
 getProcessor().RefactoringProcessor -
CreateArguments - :.RefactoringArguments
 new() -
 toString()String -
CreateParticipant a :.RefactoringParticipant
 new() -
 initialize(.RefactoringArguments)void of
 getArguments().CreateArguments -
DeleteArguments - :.RefactoringArguments
 new() -
 new(boolean) -
 getDeleteProjectContents()boolean -
 toString()String -
DeleteParticipant a :.RefactoringParticipant
 new() -
 initialize(.RefactoringArguments)void of
 getArguments().DeleteArguments -
DeleteProcessor a :.RefactoringProcessor
 new() -
DeleteRefactoring - :.ProcessorBasedRefactoring
 new(.DeleteProcessor) -
 getProcessor().RefactoringProcessor -
IConditionChecker ai
 check(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus a !org.eclipse.core.runtime.CoreException
IParticipantDescriptorFilter ai
 PARAM String sf
 NAME String sf
 VALUE String sf
 select(org.eclipse.core.runtime.IConfigurationElement,org.eclipse.ltk.core.refactoring.RefactoringStatus)boolean a
IRenameResourceProcessor ai
 getResource()org.eclipse.core.resources.IResource a
 getNewResourceName()String a
 setNewResourceName(String)void a
 isUpdateReferences()boolean a
 setUpdateReferences(boolean)void a
 validateNewElementName(String)org.eclipse.ltk.core.refactoring.RefactoringStatus a
ISharableParticipant ai
 addElement(Object,.RefactoringArguments)void a
MoveArguments - :.RefactoringArguments
 new(Object,boolean) -
 getDestination()Object -
 getUpdateReferences()boolean -
 toString()String -
MoveParticipant a :.RefactoringParticipant
 new() -
 initialize(.RefactoringArguments)void of
 getArguments().MoveArguments -
MoveProcessor a :.RefactoringProcessor
 new() -
MoveRefactoring - :.ProcessorBasedRefactoring
 new(.MoveProcessor) -
 getMoveProcessor().MoveProcessor -
 getProcessor().RefactoringProcessor -
ParticipantExtensionPoint -
 new(String,String,Class<?>) -
 getParticipants(org.eclipse.ltk.core.refactoring.RefactoringStatus,.RefactoringProcessor,Object,.RefactoringArguments,.IParticipantDescriptorFilter,String[],.SharableParticipants).RefactoringParticipant[] -
ParticipantManager -
 loadRenameParticipants(org.eclipse.ltk.core.refactoring.RefactoringStatus,.RefactoringProcessor,Object,.RenameArguments,String[],.SharableParticipants).RenameParticipant[] s
 loadRenameParticipants(org.eclipse.ltk.core.refactoring.RefactoringStatus,.RefactoringProcessor,Object,.RenameArguments,.IParticipantDescriptorFilter,String[],.SharableParticipants).RenameParticipant[] s
 loadMoveParticipants(org.eclipse.ltk.core.refactoring.RefactoringStatus,.RefactoringProcessor,Object,.MoveArguments,String[],.SharableParticipants).MoveParticipant[] s
 loadMoveParticipants(org.eclipse.ltk.core.refactoring.RefactoringStatus,.RefactoringProcessor,Object,.MoveArguments,.IParticipantDescriptorFilter,String[],.SharableParticipants).MoveParticipant[] s
 loadDeleteParticipants(org.eclipse.ltk.core.refactoring.RefactoringStatus,.RefactoringProcessor,Object,.DeleteArguments,String[],.SharableParticipants).DeleteParticipant[] s
 loadDeleteParticipants(org.eclipse.ltk.core.refactoring.RefactoringStatus,.RefactoringProcessor,Object,.DeleteArguments,.IParticipantDescriptorFilter,String[],.SharableParticipants).DeleteParticipant[] s
 loadCreateParticipants(org.eclipse.ltk.core.refactoring.RefactoringStatus,.RefactoringProcessor,Object,.CreateArguments,String[],.SharableParticipants).CreateParticipant[] s
 loadCreateParticipants(org.eclipse.ltk.core.refactoring.RefactoringStatus,.RefactoringProcessor,Object,.CreateArguments,.IParticipantDescriptorFilter,String[],.SharableParticipants).CreateParticipant[] s
 loadCopyParticipants(org.eclipse.ltk.core.refactoring.RefactoringStatus,.RefactoringProcessor,Object,.CopyArguments,String[],.SharableParticipants).CopyParticipant[] s
 loadCopyParticipants(org.eclipse.ltk.core.refactoring.RefactoringStatus,.RefactoringProcessor,Object,.CopyArguments,.IParticipantDescriptorFilter,String[],.SharableParticipants).CopyParticipant[] s
ProcessorBasedRefactoring - :org.eclipse.ltk.core.refactoring.Refactoring
 new() ox
 new(.RefactoringProcessor) -
 getProcessor().RefactoringProcessor -
 setProcessor(.RefactoringProcessor)void -
 isApplicable()boolean f !org.eclipse.core.runtime.CoreException
 getName()String -
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 getTextChange(Object)org.eclipse.ltk.core.refactoring.TextChange -
 getAdapter(Class<<T>>)<T> - <T=Object>
 toString()String -
RefactoringArguments a
 new() o
 toString()String -
RefactoringParticipant a :org.eclipse.core.runtime.PlatformObject
 new() -
 getProcessor().RefactoringProcessor -
 initialize(.RefactoringProcessor,Object,.RefactoringArguments)boolean -
 initialize(Object)boolean oa
 initialize(.RefactoringArguments)void oa
 getName()String a
 checkConditions(org.eclipse.core.runtime.IProgressMonitor,.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus a !org.eclipse.core.runtime.OperationCanceledException
 createPreChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change a !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 getTextChange(Object)org.eclipse.ltk.core.refactoring.TextChange -
RefactoringProcessor a :org.eclipse.core.runtime.PlatformObject
 new() -
 getRefactoring().ProcessorBasedRefactoring -
 getElements()Object[] a
 getIdentifier()String a
 getProcessorName()String a
 isApplicable()boolean a !org.eclipse.core.runtime.CoreException
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus a !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor,.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus a !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change a !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 postCreateChange(org.eclipse.ltk.core.refactoring.Change[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 loadParticipants(org.eclipse.ltk.core.refactoring.RefactoringStatus,.SharableParticipants).RefactoringParticipant[] a !org.eclipse.core.runtime.CoreException
RenameArguments - :.RefactoringArguments
 new(String,boolean) -
 getNewName()String -
 getUpdateReferences()boolean -
 toString()String -
RenameParticipant a :.RefactoringParticipant
 new() -
 initialize(.RefactoringArguments)void of
 getArguments().RenameArguments -
RenameProcessor a :.RefactoringProcessor
 new() -
RenameRefactoring - :.ProcessorBasedRefactoring
 new(.RenameProcessor) -
 getProcessor().RefactoringProcessor -
ReorgExecutionLog -
 new() -
 markAsCanceled()void -
 isCanceled()boolean -
 isProcessed(Object)boolean -
 isRenamed(Object)boolean -
 markAsProcessed(Object)void -
 getProcessedElements()Object[] -
 setNewName(Object,String)void -
 getRenamedElements()Object[] -
 getNewName(Object)String -
ResourceChangeChecker - :.IConditionChecker
 new() -
 checkFilesToBeChanged(org.eclipse.core.resources.IFile[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus s !org.eclipse.core.runtime.CoreException
 getDeltaFactory()org.eclipse.core.resources.mapping.IResourceChangeDescriptionFactory -
 check(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
SharableParticipants -
 new() -
ValidateEditChecker - :.IConditionChecker
 new(Object) -
 addFile(org.eclipse.core.resources.IFile)void -
 addFiles(org.eclipse.core.resources.IFile[])void -
 check(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
package org.eclipse.ltk.core.refactoring.resource
CopyProjectChange - :.ResourceChange
 new(org.eclipse.core.resources.IProject,org.eclipse.core.runtime.IPath,String) -
 getModifiedResource()org.eclipse.core.resources.IResource o
 getName()String -
 perform(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 getDescriptor()org.eclipse.ltk.core.refactoring.ChangeDescriptor -
 setDescriptor(org.eclipse.ltk.core.refactoring.ChangeDescriptor)void -
CopyProjectDescriptor - :org.eclipse.ltk.core.refactoring.RefactoringDescriptor
 ID String sf
 new() -
 getSourcePath()org.eclipse.core.runtime.IPath -
 getNewName()String -
 getNewLocation()org.eclipse.core.runtime.IPath -
 setResourcePath(org.eclipse.core.runtime.IPath)void -
 setProjectToCopy(org.eclipse.core.resources.IProject)void -
 createRefactoring(org.eclipse.ltk.core.refactoring.RefactoringStatus)org.eclipse.ltk.core.refactoring.Refactoring - !org.eclipse.core.runtime.CoreException
 setNewName(String)void -
 setNewLocation(org.eclipse.core.runtime.IPath)void -
DeleteResourceChange - :.ResourceChange
 new(org.eclipse.core.runtime.IPath,boolean) -
 new(org.eclipse.core.runtime.IPath,boolean,boolean) -
 getModifiedResource()org.eclipse.core.resources.IResource o
 getName()String -
 perform(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 getDescriptor()org.eclipse.ltk.core.refactoring.ChangeDescriptor -
 setDescriptor(org.eclipse.ltk.core.refactoring.ChangeDescriptor)void -
DeleteResourcesDescriptor - :org.eclipse.ltk.core.refactoring.RefactoringDescriptor
 ID String sf
 new() -
 getResourcePaths()org.eclipse.core.runtime.IPath[] -
 setResourcePaths(org.eclipse.core.runtime.IPath[])void -
 setResources(org.eclipse.core.resources.IResource[])void -
 isDeleteContents()boolean -
 setDeleteContents(boolean)void -
 createRefactoring(org.eclipse.ltk.core.refactoring.RefactoringStatus)org.eclipse.ltk.core.refactoring.Refactoring - !org.eclipse.core.runtime.CoreException
MoveRenameResourceChange - :.ResourceChange
 new(org.eclipse.core.resources.IResource,org.eclipse.core.resources.IContainer,String) -
 new(org.eclipse.core.resources.IResource,org.eclipse.core.resources.IContainer,String,long,org.eclipse.ltk.core.refactoring.Change) o
 getDescriptor()org.eclipse.ltk.core.refactoring.ChangeDescriptor -
 setDescriptor(org.eclipse.ltk.core.refactoring.ChangeDescriptor)void -
 perform(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change f !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 getModifiedResource()org.eclipse.core.resources.IResource o
 getName()String -
MoveRenameResourceDescriptor f :org.eclipse.ltk.core.refactoring.RefactoringDescriptor
 ID String sf
 new() -
 setNewName(String)void -
 getNewName()String -
 setDestination(org.eclipse.core.resources.IContainer)void -
 setDestinationPath(org.eclipse.core.runtime.IPath)void -
 getDestinationPath()org.eclipse.core.runtime.IPath -
 setProject(String)void -
 setResourcePath(org.eclipse.core.runtime.IPath)void -
 getResourcePath()org.eclipse.core.runtime.IPath -
 setUpdateReferences(boolean)void -
 isUpdateReferences()boolean -
 createRefactoring(org.eclipse.ltk.core.refactoring.RefactoringStatus)org.eclipse.ltk.core.refactoring.Refactoring - !org.eclipse.core.runtime.CoreException
MoveResourceChange - :.ResourceChange
 new(org.eclipse.core.resources.IResource,org.eclipse.core.resources.IContainer) -
 new(org.eclipse.core.resources.IResource,org.eclipse.core.resources.IContainer,long,org.eclipse.ltk.core.refactoring.Change) o
 getDescriptor()org.eclipse.ltk.core.refactoring.ChangeDescriptor -
 setDescriptor(org.eclipse.ltk.core.refactoring.ChangeDescriptor)void -
 perform(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change f !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 getModifiedResource()org.eclipse.core.resources.IResource o
 getName()String -
MoveResourcesDescriptor f :org.eclipse.ltk.core.refactoring.RefactoringDescriptor
 ID String sf
 new() -
 setDestination(org.eclipse.core.resources.IContainer)void -
 setDestinationPath(org.eclipse.core.runtime.IPath)void -
 getDestinationPath()org.eclipse.core.runtime.IPath -
 setResourcePathsToMove(org.eclipse.core.runtime.IPath[])void -
 setResourcesToMove(org.eclipse.core.resources.IResource[])void -
 getResourcePathsToMove()org.eclipse.core.runtime.IPath[] -
 setUpdateReferences(boolean)void -
 isUpdateReferences()boolean -
 createRefactoring(org.eclipse.ltk.core.refactoring.RefactoringStatus)org.eclipse.ltk.core.refactoring.Refactoring - !org.eclipse.core.runtime.CoreException
RenameResourceChange - :.ResourceChange
 new(org.eclipse.core.runtime.IPath,String) -
 new(org.eclipse.core.runtime.IPath,String,long) o
 getDescriptor()org.eclipse.ltk.core.refactoring.ChangeDescriptor -
 setDescriptor(org.eclipse.ltk.core.refactoring.ChangeDescriptor)void -
 getModifiedResource()org.eclipse.core.resources.IResource o
 getName()String -
 getNewName()String -
 perform(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
RenameResourceDescriptor f :org.eclipse.ltk.core.refactoring.RefactoringDescriptor
 ID String sf
 new() -
 setNewName(String)void -
 getNewName()String -
 setProject(String)void -
 setResourcePath(org.eclipse.core.runtime.IPath)void -
 getResourcePath()org.eclipse.core.runtime.IPath -
 setUpdateReferences(boolean)void -
 isUpdateReferences()boolean -
 createRefactoring(org.eclipse.ltk.core.refactoring.RefactoringStatus)org.eclipse.ltk.core.refactoring.Refactoring - !org.eclipse.core.runtime.CoreException
ResourceChange a :org.eclipse.ltk.core.refactoring.Change
 VALIDATE_DEFAULT int sf
 VALIDATE_NOT_READ_ONLY int sf
 VALIDATE_NOT_DIRTY int sf
 SAVE_IF_DIRTY int sf
 new() -
 getModifiedResource()org.eclipse.core.resources.IResource oa
 initializeValidationData(org.eclipse.core.runtime.IProgressMonitor)void -
 setValidationMethod(int)void -
 isValid(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 checkIfModifiable(org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.core.resources.IResource,int)void os
 getModifiedElement()Object -
 toString()String -
Resources -
 checkInSync(org.eclipse.core.resources.IResource)org.eclipse.core.runtime.IStatus s
 checkInSync(org.eclipse.core.resources.IResource[])org.eclipse.core.runtime.IStatus s
 makeCommittable(org.eclipse.core.resources.IResource,Object)org.eclipse.core.runtime.IStatus s
 makeCommittable(org.eclipse.core.resources.IResource[],Object)org.eclipse.core.runtime.IStatus s
 isReadOnly(org.eclipse.core.resources.IResource)boolean s
 containsOnlyNonProjects(org.eclipse.core.resources.IResource[])boolean s
 containsOnlyProjects(org.eclipse.core.resources.IResource[])boolean s
package org.eclipse.ltk.internal.core.refactoring
MultiStateUndoChange - :org.eclipse.ltk.core.refactoring.Change
 new(String,org.eclipse.core.resources.IFile,org.eclipse.text.edits.UndoEdit[],org.eclipse.ltk.core.refactoring.ContentStamp,int) -
 createUndoChange(org.eclipse.text.edits.UndoEdit[],org.eclipse.ltk.core.refactoring.ContentStamp)org.eclipse.ltk.core.refactoring.Change o !org.eclipse.core.runtime.CoreException
 dispose()void -
 getAffectedObjects()Object[] f
 getModifiedElement()Object f
 getName()String f
 getSaveMode()int f
 initializeValidationData(org.eclipse.core.runtime.IProgressMonitor)void -
 isValid(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 needsSaving()boolean f
 perform(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
NotCancelableProgressMonitor - :org.eclipse.core.runtime.ProgressMonitorWrapper
 new(org.eclipse.core.runtime.IProgressMonitor) -
 setCanceled(boolean)void -
 isCanceled()boolean -
UndoDocumentChange - :org.eclipse.ltk.core.refactoring.Change
 new(String,org.eclipse.jface.text.IDocument,org.eclipse.text.edits.UndoEdit) -
 getName()String -
 getModifiedElement()Object -
 initializeValidationData(org.eclipse.core.runtime.IProgressMonitor)void -
 isValid(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 perform(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
UndoManager2 - :org.eclipse.ltk.core.refactoring.IUndoManager
 new() -
 addListener(org.eclipse.ltk.core.refactoring.IUndoManagerListener)void -
 removeListener(org.eclipse.ltk.core.refactoring.IUndoManagerListener)void -
 aboutToPerformChange(org.eclipse.ltk.core.refactoring.Change)void -
 changePerformed(org.eclipse.ltk.core.refactoring.Change)void x
 changePerformed(org.eclipse.ltk.core.refactoring.Change,boolean)void -
 addUndo(String,org.eclipse.ltk.core.refactoring.Change)void -
 anythingToUndo()boolean -
 peekUndoName()String -
 performUndo(org.eclipse.ltk.core.refactoring.IValidationCheckResultQuery,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 anythingToRedo()boolean -
 peekRedoName()String -
 performRedo(org.eclipse.ltk.core.refactoring.IValidationCheckResultQuery,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 flush()void -
 shutdown()void -
 testHasNumberOfUndos(int)boolean -
 testHasNumberOfRedos(int)boolean -
UndoableOperation2ChangeAdapter - :org.eclipse.core.commands.operations.IUndoableOperation,org.eclipse.core.commands.operations.IAdvancedUndoableOperation,org.eclipse.core.runtime.jobs.ISchedulableOperation
 new(org.eclipse.ltk.core.refactoring.Change) -
 setUndoChange(org.eclipse.ltk.core.refactoring.Change)void -
 getChange()org.eclipse.ltk.core.refactoring.Change -
 getChangeDescriptor()org.eclipse.ltk.core.refactoring.ChangeDescriptor -
 setChangeDescriptor(org.eclipse.ltk.core.refactoring.ChangeDescriptor)void -
 setLabel(String)void -
 getLabel()String -
 getDescription()String -
 getAffectedObjects()Object[] -
 addContext(org.eclipse.core.commands.operations.IUndoContext)void -
 hasContext(org.eclipse.core.commands.operations.IUndoContext)boolean -
 removeContext(org.eclipse.core.commands.operations.IUndoContext)void -
 getContexts()org.eclipse.core.commands.operations.IUndoContext[] -
 canExecute()boolean -
 execute(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IAdaptable)org.eclipse.core.runtime.IStatus - !org.eclipse.core.commands.ExecutionException
 canUndo()boolean -
 undo(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IAdaptable)org.eclipse.core.runtime.IStatus - !org.eclipse.core.commands.ExecutionException
 computeUndoableStatus(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus - !org.eclipse.core.commands.ExecutionException
 canRedo()boolean -
 redo(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IAdaptable)org.eclipse.core.runtime.IStatus - !org.eclipse.core.commands.ExecutionException
 computeRedoableStatus(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus - !org.eclipse.core.commands.ExecutionException
 aboutToNotify(org.eclipse.core.commands.operations.OperationHistoryEvent)void -
 dispose()void -
 getSchedulingRule()org.eclipse.core.runtime.jobs.ISchedulingRule -
package org.eclipse.ltk.internal.core.refactoring.history
RefactoringDescriptorProxyAdapter f :org.eclipse.ltk.core.refactoring.RefactoringDescriptorProxy
 new(org.eclipse.ltk.core.refactoring.RefactoringDescriptor) -
 getDescription()String -
 getProject()String -
 getTimeStamp()long -
 requestDescriptor(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringDescriptor -
 toString()String -
RefactoringHistoryService f :org.eclipse.ltk.core.refactoring.history.IRefactoringHistoryService
 NAME_HISTORY_FILE String sf
 NAME_HISTORY_FOLDER String sf
 NAME_INDEX_FILE String sf
 NAME_WORKSPACE_PROJECT String sf
 getInstance().RefactoringHistoryService s
 hasSharedRefactoringHistory(org.eclipse.core.resources.IProject)boolean s
 setSharedRefactoringHistory(org.eclipse.core.resources.IProject,boolean,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.core.runtime.CoreException
 addExecutionListener(org.eclipse.ltk.core.refactoring.history.IRefactoringExecutionListener)void -
 addHistoryListener(org.eclipse.ltk.core.refactoring.history.IRefactoringHistoryListener)void -
 addRefactoringDescriptor(org.eclipse.ltk.core.refactoring.RefactoringDescriptorProxy,org.eclipse.core.runtime.IProgressMonitor)void -
 connect()void -
 deleteRefactoringDescriptors(org.eclipse.ltk.core.refactoring.RefactoringDescriptorProxy[],org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 deleteRefactoringDescriptors(org.eclipse.ltk.core.refactoring.RefactoringDescriptorProxy[],.IRefactoringDescriptorDeleteQuery,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 deleteRefactoringHistory(org.eclipse.core.resources.IProject,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 disconnect()void -
 getProjectHistory(org.eclipse.core.resources.IProject,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.history.RefactoringHistory -
 getProjectHistory(org.eclipse.core.resources.IProject,long,long,int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.history.RefactoringHistory -
 getRefactoringHistory(org.eclipse.core.resources.IProject[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.history.RefactoringHistory -
 getRefactoringHistory(org.eclipse.core.resources.IProject[],long,long,int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.history.RefactoringHistory -
 getWorkspaceHistory(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.history.RefactoringHistory -
 getWorkspaceHistory(long,long,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.history.RefactoringHistory -
 readRefactoringDescriptorProxies(java.io.InputStream)org.eclipse.ltk.core.refactoring.RefactoringDescriptorProxy[] - !org.eclipse.core.runtime.CoreException
 readRefactoringHistory(java.io.InputStream,int)org.eclipse.ltk.core.refactoring.history.RefactoringHistory - !org.eclipse.core.runtime.CoreException
 removeExecutionListener(org.eclipse.ltk.core.refactoring.history.IRefactoringExecutionListener)void -
 removeHistoryListener(org.eclipse.ltk.core.refactoring.history.IRefactoringHistoryListener)void -
 requestDescriptor(org.eclipse.ltk.core.refactoring.RefactoringDescriptorProxy,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringDescriptor -
 setOverrideTimeStamp(long)void -
 writeRefactoringDescriptors(org.eclipse.ltk.core.refactoring.RefactoringDescriptorProxy[],java.io.OutputStream,int,boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 writeRefactoringSession(org.eclipse.ltk.core.refactoring.RefactoringSessionDescriptor,java.io.OutputStream,boolean)void - !org.eclipse.core.runtime.CoreException
package org.eclipse.ltk.internal.core.refactoring.resource
CopyProjectProcessor - :org.eclipse.ltk.core.refactoring.participants.CopyProcessor
 new(org.eclipse.core.resources.IProject,String,org.eclipse.core.runtime.IPath) -
 getProjectToCopy()org.eclipse.core.resources.IProject -
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 isSynchronizedExcludingLinkedResources(org.eclipse.core.resources.IResource)boolean - !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 createDescriptor()org.eclipse.ltk.core.refactoring.resource.CopyProjectDescriptor o
 getElements()Object[] -
 getIdentifier()String -
 getProcessorName()String -
 isApplicable()boolean - !org.eclipse.core.runtime.CoreException
 loadParticipants(org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.ltk.core.refactoring.participants.SharableParticipants)org.eclipse.ltk.core.refactoring.participants.RefactoringParticipant[] - !org.eclipse.core.runtime.CoreException
DeleteResourcesProcessor - :org.eclipse.ltk.core.refactoring.participants.DeleteProcessor
 new(org.eclipse.core.resources.IResource[]) -
 new(org.eclipse.core.resources.IResource[],boolean) -
 getResourcesToDelete()org.eclipse.core.resources.IResource[] -
 isDeleteContents()boolean -
 setDeleteContents(boolean)void -
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 isSynchronizedExcludingLinkedResources(org.eclipse.core.resources.IResource)boolean - !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 createDescriptor()org.eclipse.ltk.core.refactoring.resource.DeleteResourcesDescriptor o
 getElements()Object[] -
 getIdentifier()String -
 getProcessorName()String -
 isApplicable()boolean - !org.eclipse.core.runtime.CoreException
 loadParticipants(org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.ltk.core.refactoring.participants.SharableParticipants)org.eclipse.ltk.core.refactoring.participants.RefactoringParticipant[] - !org.eclipse.core.runtime.CoreException
 setResources(org.eclipse.core.resources.IResource[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.OperationCanceledException,org.eclipse.core.runtime.CoreException
MoveRenameResourceProcessor - :org.eclipse.ltk.core.refactoring.participants.RenameProcessor
 new(org.eclipse.core.resources.IResource) -
 getResource()org.eclipse.core.resources.IResource -
 getNewResourceName()String -
 setNewResourceName(String)void -
 setDestination(org.eclipse.core.resources.IContainer)void -
 isUpdateReferences()boolean -
 setUpdateReferences(boolean)void -
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 validateNewElementName(String)org.eclipse.ltk.core.refactoring.RefactoringStatus -
 validateDestination(org.eclipse.core.resources.IContainer)org.eclipse.ltk.core.refactoring.RefactoringStatus -
 createDescriptor()org.eclipse.ltk.core.refactoring.resource.MoveRenameResourceDescriptor o
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 getElements()Object[] -
 getIdentifier()String -
 getProcessorName()String -
 isApplicable()boolean -
 loadParticipants(org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.ltk.core.refactoring.participants.SharableParticipants)org.eclipse.ltk.core.refactoring.participants.RefactoringParticipant[] - !org.eclipse.core.runtime.CoreException
MoveResourcesProcessor - :org.eclipse.ltk.core.refactoring.participants.MoveProcessor
 new(org.eclipse.core.resources.IResource[]) -
 getResourcesToMove()org.eclipse.core.resources.IResource[] -
 setDestination(org.eclipse.core.resources.IContainer)void -
 isUpdateReferences()boolean -
 setUpdateReferences(boolean)void -
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 validateDestination(org.eclipse.core.resources.IContainer)org.eclipse.ltk.core.refactoring.RefactoringStatus -
 createDescriptor()org.eclipse.ltk.core.refactoring.resource.MoveResourcesDescriptor o
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 getElements()Object[] -
 getIdentifier()String -
 getProcessorName()String -
 isApplicable()boolean -
 loadParticipants(org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.ltk.core.refactoring.participants.SharableParticipants)org.eclipse.ltk.core.refactoring.participants.RefactoringParticipant[] - !org.eclipse.core.runtime.CoreException
RenameResourceProcessor - :org.eclipse.ltk.core.refactoring.participants.RenameProcessor,org.eclipse.ltk.core.refactoring.participants.IRenameResourceProcessor
 new(org.eclipse.core.resources.IResource) -
 getResource()org.eclipse.core.resources.IResource -
 getNewResourceName()String -
 setNewResourceName(String)void -
 isUpdateReferences()boolean -
 setUpdateReferences(boolean)void -
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 validateNewElementName(String)org.eclipse.ltk.core.refactoring.RefactoringStatus -
 createDescriptor()org.eclipse.ltk.core.refactoring.resource.RenameResourceDescriptor o
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 getElements()Object[] -
 getIdentifier()String -
 getProcessorName()String -
 isApplicable()boolean -
 loadParticipants(org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.ltk.core.refactoring.participants.SharableParticipants)org.eclipse.ltk.core.refactoring.participants.RefactoringParticipant[] - !org.eclipse.core.runtime.CoreException
UndoDeleteResourceChange - :org.eclipse.ltk.core.refactoring.Change
 new(.undostates.ResourceUndoState) -
 initializeValidationData(org.eclipse.core.runtime.IProgressMonitor)void -
 getModifiedElement()Object -
 getName()String -
 isValid(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 perform(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 toString()String -
package org.eclipse.ltk.internal.core.refactoring.resource.undostates
AbstractResourceUndoState ka :.ResourceUndoState
 parent org.eclipse.core.resources.IContainer o
 localTimeStamp long o
 new() o
 new(org.eclipse.core.resources.IResource) o
 createResource(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IResource - !org.eclipse.core.runtime.CoreException
 isValid()boolean -
 restoreResourceAttributes(org.eclipse.core.resources.IResource)void o !org.eclipse.core.runtime.CoreException
 verifyExistence(boolean)boolean -
ContainerUndoState a :.AbstractResourceUndoState
 name String o
 location java.net.URI o
 fromContainer(org.eclipse.core.resources.IContainer).ContainerUndoState s
 new() -
 new(org.eclipse.core.resources.IContainer) -
 createChildResources(org.eclipse.core.resources.IContainer,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 recordStateFromHistory(org.eclipse.core.resources.IResource,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 getName()String -
 getFirstLeafFolder().ContainerUndoState -
 addMember(.AbstractResourceUndoState)void -
 restoreResourceAttributes(org.eclipse.core.resources.IResource)void o !org.eclipse.core.runtime.CoreException
 setLocation(java.net.URI)void -
 verifyExistence(boolean)boolean -
FileUndoState - :.AbstractResourceUndoState
 name String o
 new(org.eclipse.core.resources.IFile) -
 new(org.eclipse.core.resources.IFile,java.net.URI,.IFileContentDescription) -
 recordStateFromHistory(org.eclipse.core.resources.IResource,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 createResourceHandle()org.eclipse.core.resources.IResource -
 createExistentResourceFromHandle(org.eclipse.core.resources.IResource,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 isValid()boolean -
 getName()String -
 restoreResourceAttributes(org.eclipse.core.resources.IResource)void o !org.eclipse.core.runtime.CoreException
FolderUndoState - :.ContainerUndoState
 new(org.eclipse.core.resources.IFolder) -
 new(org.eclipse.core.resources.IFolder,java.net.URI) -
 createResourceHandle()org.eclipse.core.resources.IResource -
 createExistentResourceFromHandle(org.eclipse.core.resources.IResource,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
ProjectUndoState - :.ContainerUndoState
 new(org.eclipse.core.resources.IProject) -
 new(org.eclipse.core.resources.IProjectDescription) -
 createResourceHandle()org.eclipse.core.resources.IResource -
 createExistentResourceFromHandle(org.eclipse.core.resources.IResource,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 getName()String -
 verifyExistence(boolean)boolean -
ResourceUndoState a
 new() -
 fromResource(org.eclipse.core.resources.IResource).ResourceUndoState s
 createResourceHandle()org.eclipse.core.resources.IResource a
 getName()String a
 createResource(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IResource a !org.eclipse.core.runtime.CoreException
 createExistentResourceFromHandle(org.eclipse.core.resources.IResource,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 isValid()boolean a
 recordStateFromHistory(org.eclipse.core.resources.IResource,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 verifyExistence(boolean)boolean a
