# org.eclipse.jdt:org.eclipse.jdt.ui:3.38.0
package org.eclipse.jdt.internal.corext.buildpath
ClasspathModifier -
 setOutputLocation(org.eclipse.jdt.internal.ui.wizards.buildpaths.CPListElement,org.eclipse.core.runtime.IPath,boolean,.CPJavaProject).BuildpathDelta s
 checkSetOutputLocationPrecondition(org.eclipse.jdt.internal.ui.wizards.buildpaths.CPListElement,org.eclipse.core.runtime.IPath,boolean,.CPJavaProject)org.eclipse.core.runtime.IStatus s
 checkAddExternalJarsPrecondition(org.eclipse.core.runtime.IPath[],.CPJavaProject)org.eclipse.core.runtime.IStatus s
 addExternalJars(org.eclipse.core.runtime.IPath[],.CPJavaProject).BuildpathDelta s
 removeFromBuildpath(org.eclipse.jdt.internal.ui.wizards.buildpaths.CPListElement[],.CPJavaProject).BuildpathDelta s
 getExistingEntries(org.eclipse.jdt.core.IJavaProject)java.util.List<org.eclipse.jdt.internal.ui.wizards.buildpaths.CPListElement> s !org.eclipse.jdt.core.JavaModelException
 getClasspathEntry(java.util.List<org.eclipse.jdt.internal.ui.wizards.buildpaths.CPListElement>,org.eclipse.jdt.core.IPackageFragmentRoot)org.eclipse.jdt.internal.ui.wizards.buildpaths.CPListElement s !org.eclipse.jdt.core.JavaModelException
 getFragment(org.eclipse.core.resources.IResource)org.eclipse.jdt.core.IPackageFragment s
 getFragmentRoot(org.eclipse.core.resources.IResource,org.eclipse.jdt.core.IJavaProject,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.IPackageFragmentRoot s !org.eclipse.jdt.core.JavaModelException
 getClasspathEntryFor(org.eclipse.core.runtime.IPath,org.eclipse.jdt.core.IJavaProject,int)org.eclipse.jdt.core.IClasspathEntry s !org.eclipse.jdt.core.JavaModelException
 isDefaultOutputFolder(org.eclipse.jdt.internal.ui.wizards.buildpaths.CPListElementAttribute)boolean s
 isIncluded(org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.core.IJavaProject,org.eclipse.core.runtime.IProgressMonitor)boolean s !org.eclipse.jdt.core.JavaModelException
 isExcluded(org.eclipse.core.resources.IResource,org.eclipse.jdt.core.IJavaProject)boolean s !org.eclipse.jdt.core.JavaModelException
 parentExcluded(org.eclipse.core.resources.IResource,org.eclipse.jdt.core.IJavaProject)boolean s !org.eclipse.jdt.core.JavaModelException
 hasDefaultOutputFolder(org.eclipse.jdt.core.IPackageFragmentRoot)boolean s !org.eclipse.jdt.core.JavaModelException
 hasOutputFolders(org.eclipse.jdt.core.IJavaProject,org.eclipse.core.runtime.IProgressMonitor)boolean s !org.eclipse.jdt.core.JavaModelException
 escapeSpecialChars(String)String s
 isSourceFolder(org.eclipse.jdt.core.IJavaProject)boolean s !org.eclipse.jdt.core.JavaModelException
 isDefaultFragment(org.eclipse.jdt.core.IPackageFragment)boolean s
 includeFiltersEmpty(org.eclipse.core.resources.IResource,org.eclipse.jdt.core.IJavaProject,org.eclipse.core.runtime.IProgressMonitor)boolean s !org.eclipse.jdt.core.JavaModelException
 filtersSet(org.eclipse.jdt.core.IPackageFragmentRoot)boolean s !org.eclipse.jdt.core.JavaModelException
 addToClasspath(org.eclipse.core.resources.IResource,java.util.List<org.eclipse.jdt.internal.ui.wizards.buildpaths.CPListElement>,java.util.List<org.eclipse.jdt.internal.ui.wizards.buildpaths.CPListElement>,org.eclipse.jdt.core.IJavaProject,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.internal.ui.wizards.buildpaths.CPListElement s !org.eclipse.core.runtime.OperationCanceledException
 isArchive(org.eclipse.core.resources.IFile,org.eclipse.jdt.core.IJavaProject)boolean s !org.eclipse.jdt.core.JavaModelException
 addToClasspath(org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.core.IJavaProject,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.internal.ui.wizards.buildpaths.CPListElement s !org.eclipse.core.runtime.OperationCanceledException
 removeFromClasspath(org.eclipse.jdt.core.IJavaProject,java.util.List<org.eclipse.jdt.internal.ui.wizards.buildpaths.CPListElement>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.IJavaProject s
 removeFilters(org.eclipse.core.runtime.IPath,org.eclipse.jdt.core.IJavaProject,java.util.List<org.eclipse.jdt.internal.ui.wizards.buildpaths.CPListElement>)java.util.List<org.eclipse.jdt.internal.ui.wizards.buildpaths.CPListElement> s
 exclude(org.eclipse.core.runtime.IPath,java.util.List<org.eclipse.jdt.internal.ui.wizards.buildpaths.CPListElement>,java.util.List<org.eclipse.jdt.internal.ui.wizards.buildpaths.CPListElement>,org.eclipse.jdt.core.IJavaProject,org.eclipse.core.runtime.IProgressMonitor)void s
 exclude(org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.internal.ui.wizards.buildpaths.CPListElement,org.eclipse.jdt.core.IJavaProject,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IResource s
 unExclude(org.eclipse.core.resources.IResource,org.eclipse.jdt.internal.ui.wizards.buildpaths.CPListElement,org.eclipse.jdt.core.IJavaProject,org.eclipse.core.runtime.IProgressMonitor)void s
 resetFilters(org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.internal.ui.wizards.buildpaths.CPListElement,org.eclipse.jdt.core.IJavaProject,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.jdt.core.JavaModelException
 resetOutputFolder(org.eclipse.jdt.internal.ui.wizards.buildpaths.CPListElement,org.eclipse.jdt.core.IJavaProject)org.eclipse.jdt.internal.ui.wizards.buildpaths.CPListElementAttribute s
 getClasspathEntry(java.util.List<org.eclipse.jdt.internal.ui.wizards.buildpaths.CPListElement>,org.eclipse.jdt.internal.ui.wizards.buildpaths.CPListElement)org.eclipse.jdt.internal.ui.wizards.buildpaths.CPListElement s
 getListElement(org.eclipse.core.runtime.IPath,java.util.List<org.eclipse.jdt.internal.ui.wizards.buildpaths.CPListElement>)org.eclipse.jdt.internal.ui.wizards.buildpaths.CPListElement s
 commitClassPath(java.util.List<org.eclipse.jdt.internal.ui.wizards.buildpaths.CPListElement>,org.eclipse.jdt.core.IJavaProject,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.jdt.core.JavaModelException
 commitClassPath(.CPJavaProject,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.jdt.core.JavaModelException
 getCorrespondingElements(java.util.List<?>,org.eclipse.jdt.core.IJavaProject)java.util.List<?> s
 setNewEntry(java.util.List<org.eclipse.jdt.internal.ui.wizards.buildpaths.CPListElement>,java.util.List<org.eclipse.jdt.internal.ui.wizards.buildpaths.CPListElement>,org.eclipse.jdt.core.IJavaProject,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.core.runtime.CoreException
 isInExternalOrArchive(org.eclipse.jdt.core.IJavaElement)boolean s
 getValidator(java.util.List<?>,org.eclipse.jdt.core.IJavaProject)org.eclipse.jdt.internal.ui.wizards.buildpaths.newsourcepage.ClasspathModifierQueries.OutputFolderValidator s !org.eclipse.jdt.core.JavaModelException
package org.eclipse.jdt.internal.corext.codemanipulation
AddGetterSetterOperation f :org.eclipse.core.resources.IWorkspaceRunnable
 new(org.eclipse.jdt.core.IType,org.eclipse.jdt.core.IField[],org.eclipse.jdt.core.IField[],org.eclipse.jdt.core.IField[],org.eclipse.jdt.core.dom.CompilationUnit,.IRequestQuery,org.eclipse.jdt.core.IJavaElement,.CodeGenerationSettings,boolean,boolean) -
 getResultingEdit()org.eclipse.text.edits.TextEdit -
 getSchedulingRule()org.eclipse.core.runtime.jobs.ISchedulingRule -
 getVisibility()int -
 isSkipAllExisting()boolean -
 run(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 setSkipAllExisting(boolean)void -
 setSort(boolean)void -
 setVisibility(int)void -
AddImportsOperation - :org.eclipse.core.resources.IWorkspaceRunnable +IChooseImportQuery
 new(org.eclipse.jdt.core.ICompilationUnit,int,int,.AddImportsOperation.IChooseImportQuery,boolean) -
 new(org.eclipse.jdt.core.ICompilationUnit,int,int,.AddImportsOperation.IChooseImportQuery,boolean,boolean) -
 getStatus()org.eclipse.core.runtime.IStatus -
 run(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 getResultingEdit()org.eclipse.text.edits.MultiTextEdit -
 getScheduleRule()org.eclipse.core.runtime.jobs.ISchedulingRule -
AddJavaDocStubOperation - :org.eclipse.core.resources.IWorkspaceRunnable
 new(org.eclipse.jdt.core.IMember[]) -
 getScheduleRule()org.eclipse.core.runtime.jobs.ISchedulingRule -
 run(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
AddUnimplementedMethodsOperation f :org.eclipse.core.resources.IWorkspaceRunnable
 new(org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.jdt.core.dom.ITypeBinding,org.eclipse.jdt.core.dom.IMethodBinding[],int,boolean,boolean,boolean) -
 setCreateComments(boolean)void -
 getCreatedImports()String[] -
 getCreatedMethods()String[] -
 getSchedulingRule()org.eclipse.core.runtime.jobs.ISchedulingRule -
 run(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
SortMembersOperation - :org.eclipse.core.resources.IWorkspaceRunnable +DefaultJavaElementComparator
 new(org.eclipse.jdt.core.ICompilationUnit,int[],boolean) -
 run(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 getScheduleRule()org.eclipse.core.runtime.jobs.ISchedulingRule -
package org.eclipse.jdt.internal.corext.dom
ASTBatchParser -
 new() -
 createASTs(org.eclipse.jdt.core.ICompilationUnit[],String[],org.eclipse.jdt.core.dom.ASTRequestor,org.eclipse.core.runtime.IProgressMonitor)void f
 createParser(org.eclipse.jdt.core.IJavaProject)org.eclipse.jdt.core.dom.ASTParser o
package org.eclipse.jdt.internal.corext.fix
CleanUpPostSaveListener - :org.eclipse.jdt.internal.ui.javaeditor.saveparticipant.IPostSaveListener
 POSTSAVELISTENER_ID String sf
 new() -
 needsChangedRegions(org.eclipse.jdt.core.ICompilationUnit)boolean - !org.eclipse.core.runtime.CoreException
 saved(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jface.text.IRegion[],org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 getName()String -
 getId()String -
CleanUpRefactoring - :org.eclipse.ltk.core.refactoring.Refactoring,org.eclipse.jdt.internal.ui.refactoring.IScheduledRefactoring +CleanUpChange,CleanUpTarget,MultiFixTarget
 new() -
 new(String) -
 setUseOptionsFromProfile(boolean)void -
 addCompilationUnit(org.eclipse.jdt.core.ICompilationUnit)void -
 addCleanUpTarget(.CleanUpRefactoring.CleanUpTarget)void -
 getCleanUpTargets().CleanUpRefactoring.CleanUpTarget[] -
 getCleanUpTargetsSize()int -
 addCleanUp(org.eclipse.jdt.ui.cleanup.ICleanUp)void -
 clearCleanUps()void -
 hasCleanUps()boolean -
 getCleanUps()org.eclipse.jdt.ui.cleanup.ICleanUp[] -
 getProjects()org.eclipse.jdt.core.IJavaProject[] -
 setLeaveFilesDirty(boolean)void -
 getName()String -
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 calculateChange(org.eclipse.jdt.ui.cleanup.CleanUpContext,org.eclipse.jdt.ui.cleanup.ICleanUp[],java.util.List<org.eclipse.jdt.ui.cleanup.ICleanUp>,java.util.HashSet<org.eclipse.jdt.ui.cleanup.ICleanUp>).CleanUpRefactoring.CleanUpChange s !org.eclipse.core.runtime.CoreException
 doGetRefactoringTickProvider()org.eclipse.ltk.core.refactoring.RefactoringTickProvider o
 getSchedulingRule()org.eclipse.core.runtime.jobs.ISchedulingRule -
 createCleanUpASTParser()org.eclipse.jdt.core.dom.ASTParser s
CleanUpRefactoring.CleanUpChange s :org.eclipse.jdt.core.refactoring.CompilationUnitChange
 new(String,org.eclipse.jdt.core.ICompilationUnit) -
 createUndoChange(org.eclipse.text.edits.UndoEdit,org.eclipse.ltk.core.refactoring.ContentStamp)org.eclipse.ltk.core.refactoring.Change o
 getUndoEdit()org.eclipse.text.edits.UndoEdit -
 perform(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
CodeFormatFix - :org.eclipse.jdt.ui.cleanup.ICleanUpFix
 createCleanUp(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jface.text.IRegion[],boolean,boolean,boolean,boolean)org.eclipse.jdt.ui.cleanup.ICleanUpFix s !org.eclipse.core.runtime.CoreException
 new(org.eclipse.jdt.core.refactoring.CompilationUnitChange) -
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.refactoring.CompilationUnitChange - !org.eclipse.core.runtime.CoreException
TextEditFix - :org.eclipse.jdt.ui.cleanup.ICleanUpFix
 new(org.eclipse.text.edits.TextEdit,org.eclipse.jdt.core.ICompilationUnit,String) -
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.refactoring.CompilationUnitChange - !org.eclipse.core.runtime.CoreException
package org.eclipse.jdt.internal.corext.util
History a <K=Object,V=Object>
 new(String,String,String) -
 new(String) -
 accessed(<V>)void -
 contains(<V>)boolean -
 containsKey(<K>)boolean -
 isEmpty()boolean -
 remove(<V>)Object -
 removeKey(Object)Object -
 getNormalizedPosition(<K>)float -
 getPosition(<K>)int -
 load()void -
 save()void -
 getKeys()java.util.Set<<K>> o
 getValues()java.util.Collection<<V>> o
 setAttributes(Object,org.w3c.dom.Element)void oa
 createFromElement(org.w3c.dom.Element)<V> oa
 getKey(<V>)<K> oa
InfoFilesUtil -
 createInfoJavaFile(String,String,org.eclipse.jdt.core.IPackageFragment,boolean,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.core.runtime.CoreException
 getFileComment(String,org.eclipse.jdt.core.IPackageFragment,String)String s !org.eclipse.core.runtime.CoreException
 getTypeComment(String,org.eclipse.jdt.core.IPackageFragment,String)String s !org.eclipse.core.runtime.CoreException
 getModuleComment(String,org.eclipse.jdt.core.IPackageFragment,String,String)String s !org.eclipse.core.runtime.CoreException
OpenTypeHistory - :.History<org.eclipse.jdt.core.search.TypeNameMatch,org.eclipse.jdt.core.search.TypeNameMatch>
 getInstance().OpenTypeHistory s
 shutdown()void s
 markAsInconsistent()void -
 needConsistencyCheck()boolean -
 checkConsistency(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.OperationCanceledException
 contains(org.eclipse.jdt.core.search.TypeNameMatch)boolean -
 accessed(org.eclipse.jdt.core.search.TypeNameMatch)void -
 remove(org.eclipse.jdt.core.search.TypeNameMatch)org.eclipse.jdt.core.search.TypeNameMatch -
 replace(org.eclipse.jdt.core.search.TypeNameMatch,org.eclipse.jdt.core.search.TypeNameMatch)void -
 getTypeInfos()org.eclipse.jdt.core.search.TypeNameMatch[] -
 getFilteredTypeInfos(.TypeInfoFilter)org.eclipse.jdt.core.search.TypeNameMatch[] -
 getKey(org.eclipse.jdt.core.search.TypeNameMatch)org.eclipse.jdt.core.search.TypeNameMatch o
 isContainerDirty(org.eclipse.jdt.core.search.TypeNameMatch)boolean -
 createFromElement(org.w3c.dom.Element)org.eclipse.jdt.core.search.TypeNameMatch o
 setAttributes(Object,org.w3c.dom.Element)void o
package org.eclipse.jdt.internal.ui
InitializeAfterLoadJob - :org.eclipse.ui.progress.UIJob
 new() -
 runInUIThread(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
package org.eclipse.jdt.internal.ui.actions
AddGetterSetterTypeProposal - :org.eclipse.jdt.ui.text.java.correction.ChangeCorrectionProposal
 new(int,org.eclipse.jdt.core.IType) -
 getType()org.eclipse.jdt.core.IType -
 getAdditionalProposalInfo(org.eclipse.core.runtime.IProgressMonitor)Object -
 apply(org.eclipse.jface.text.IDocument)void -
HashCodeEqualsTypeProposal - :org.eclipse.jdt.ui.text.java.correction.ChangeCorrectionProposal
 new(int,org.eclipse.jdt.core.IType) -
 getType()org.eclipse.jdt.core.IType -
 getAdditionalProposalInfo(org.eclipse.core.runtime.IProgressMonitor)Object -
 apply(org.eclipse.jface.text.IDocument)void -
ToStringTypeProposal - :org.eclipse.jdt.ui.text.java.correction.ChangeCorrectionProposal
 new(int,org.eclipse.jdt.core.IType) -
 getType()org.eclipse.jdt.core.IType -
 getAdditionalProposalInfo(org.eclipse.core.runtime.IProgressMonitor)Object -
 apply(org.eclipse.jface.text.IDocument)void -
WorkbenchRunnableAdapter - :org.eclipse.jface.operation.IRunnableWithProgress,org.eclipse.jface.operation.IThreadListener
 new(org.eclipse.core.resources.IWorkspaceRunnable) -
 new(org.eclipse.core.resources.IWorkspaceRunnable,org.eclipse.core.runtime.jobs.ISchedulingRule) -
 new(org.eclipse.core.resources.IWorkspaceRunnable,org.eclipse.core.runtime.jobs.ISchedulingRule,boolean) -
 getSchedulingRule()org.eclipse.core.runtime.jobs.ISchedulingRule -
 threadChange(Thread)void -
 run(org.eclipse.core.runtime.IProgressMonitor)void - !java.lang.reflect.InvocationTargetException,InterruptedException
 runAsUserJob(String,Object)void -
package org.eclipse.jdt.internal.ui.callhierarchy
DeferredMethodWrapper - :.MethodWrapperWorkbenchAdapter,org.eclipse.ui.progress.IDeferredWorkbenchAdapter
 fetchDeferredChildren(Object,org.eclipse.ui.progress.IElementCollector,org.eclipse.core.runtime.IProgressMonitor)void -
 isContainer()boolean -
 getRule(Object)org.eclipse.core.runtime.jobs.ISchedulingRule -
 getChildren(Object)Object[] -
MethodWrapperWorkbenchAdapter - :org.eclipse.ui.model.IWorkbenchAdapter
 new(org.eclipse.jdt.internal.corext.callhierarchy.MethodWrapper) -
 getMethodWrapper()org.eclipse.jdt.internal.corext.callhierarchy.MethodWrapper -
 getChildren(Object)Object[] -
 getImageDescriptor(Object)org.eclipse.jface.resource.ImageDescriptor -
 getLabel(Object)String -
 getParent(Object)Object -
 equals(Object)boolean -
 hashCode()int -
package org.eclipse.jdt.internal.ui.compare
JavaStructureCreator - :org.eclipse.compare.structuremergeviewer.StructureCreator
 new() -
 getName()String -
 getStructure(Object)org.eclipse.compare.structuremergeviewer.IStructureComparator -
 createStructureComparator(Object,org.eclipse.jface.text.IDocument,org.eclipse.compare.ISharedDocumentAdapter,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.compare.structuremergeviewer.IStructureComparator o !org.eclipse.core.runtime.CoreException
 getContents(Object,boolean)String -
 canRewriteTree()boolean -
 rewriteTree(org.eclipse.compare.structuremergeviewer.Differencer,org.eclipse.compare.structuremergeviewer.IDiffContainer)void -
 getDocumentPartitioner()org.eclipse.jface.text.IDocumentPartitioner o
 getDocumentPartitioning()String o
 getPath(Object,Object)String[] o
PropertiesStructureCreator - :org.eclipse.compare.structuremergeviewer.StructureCreator
 new() -
 getName()String -
 createStructureComparator(Object,org.eclipse.jface.text.IDocument,org.eclipse.compare.ISharedDocumentAdapter,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.compare.structuremergeviewer.IStructureComparator o !org.eclipse.core.runtime.CoreException
 locate(Object,Object)org.eclipse.compare.structuremergeviewer.IStructureComparator -
 getContents(Object,boolean)String -
 getDocumentPartitioner()org.eclipse.jface.text.IDocumentPartitioner o
 getDocumentPartitioning()String o
package org.eclipse.jdt.internal.ui.dialogs
FilteredTypesSelectionDialog - :org.eclipse.ui.dialogs.FilteredItemsSelectionDialog,org.eclipse.jdt.ui.dialogs.ITypeSelectionComponent +TypeSelectionHistory
 new(org.eclipse.swt.widgets.Shell,boolean,org.eclipse.jface.operation.IRunnableContext,org.eclipse.jdt.core.search.IJavaSearchScope,int) -
 new(org.eclipse.swt.widgets.Shell,boolean,org.eclipse.jface.operation.IRunnableContext,org.eclipse.jdt.core.search.IJavaSearchScope,int,org.eclipse.jdt.ui.dialogs.TypeSelectionExtension) -
 setTitle(String)void -
 getDialogSettings()org.eclipse.jface.dialogs.IDialogSettings o
 storeDialog(org.eclipse.jface.dialogs.IDialogSettings)void o
 restoreDialog(org.eclipse.jface.dialogs.IDialogSettings)void o
 fillViewMenu(org.eclipse.jface.action.IMenuManager)void o
 createExtendedContentArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 setResult(java.util.List)void o
 create()void -
 open()int -
 getModifiedPatternText(String)String o
 getOriginalPatternText()String o
 setValidator(org.eclipse.ui.dialogs.ISelectionStatusValidator)void -
 createFilter()org.eclipse.ui.dialogs.FilteredItemsSelectionDialog.ItemsFilter o
 configureShell(org.eclipse.swt.widgets.Shell)void o
 fillContentProvider(org.eclipse.ui.dialogs.FilteredItemsSelectionDialog.AbstractContentProvider,org.eclipse.ui.dialogs.FilteredItemsSelectionDialog.ItemsFilter,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 getItemsComparator()java.util.Comparator o
 getElementName(Object)String -
 validateItem(Object)org.eclipse.core.runtime.IStatus o
 reloadCache(boolean,org.eclipse.core.runtime.IProgressMonitor)void -
 triggerSearch()void -
package org.eclipse.jdt.internal.ui.fix
HashCleanUp - :.AbstractMultiFix,org.eclipse.jdt.ui.cleanup.ICleanUpFix
 new() -
 new(java.util.Map<String,String>) -
 getRequirements()org.eclipse.jdt.ui.cleanup.CleanUpRequirements -
 getStepDescriptions()String[] -
 getPreview()String -
 createFix(org.eclipse.jdt.core.dom.CompilationUnit)org.eclipse.jdt.ui.cleanup.ICleanUpFix o !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.refactoring.CompilationUnitChange - !org.eclipse.core.runtime.CoreException
 canFix(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.ui.text.java.IProblemLocation)boolean -
 createFix(org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.jdt.ui.text.java.IProblemLocation[])org.eclipse.jdt.ui.cleanup.ICleanUpFix o !org.eclipse.core.runtime.CoreException
ImportsCleanUp - :.AbstractCleanUp
 new(java.util.Map<String,String>) -
 new() -
 getRequirements()org.eclipse.jdt.ui.cleanup.CleanUpRequirements -
 createFix(org.eclipse.jdt.ui.cleanup.CleanUpContext)org.eclipse.jdt.ui.cleanup.ICleanUpFix - !org.eclipse.core.runtime.CoreException
 checkPreConditions(org.eclipse.jdt.core.IJavaProject,org.eclipse.jdt.core.ICompilationUnit[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 checkPostConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 getStepDescriptions()String[] -
 getPreview()String -
JoinCleanUp - :.AbstractMultiFix,org.eclipse.jdt.ui.cleanup.ICleanUpFix
 new() -
 new(java.util.Map<String,String>) -
 getRequirements()org.eclipse.jdt.ui.cleanup.CleanUpRequirements -
 getStepDescriptions()String[] -
 getPreview()String -
 createFix(org.eclipse.jdt.core.dom.CompilationUnit)org.eclipse.jdt.ui.cleanup.ICleanUpFix o !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.refactoring.CompilationUnitChange - !org.eclipse.core.runtime.CoreException
 canFix(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.ui.text.java.IProblemLocation)boolean -
 createFix(org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.jdt.ui.text.java.IProblemLocation[])org.eclipse.jdt.ui.cleanup.ICleanUpFix o !org.eclipse.core.runtime.CoreException
ObjectsEqualsCleanUp - :.AbstractMultiFix,org.eclipse.jdt.ui.cleanup.ICleanUpFix
 new() -
 new(java.util.Map<String,String>) -
 getRequirements()org.eclipse.jdt.ui.cleanup.CleanUpRequirements -
 getStepDescriptions()String[] -
 getPreview()String -
 createFix(org.eclipse.jdt.core.dom.CompilationUnit)org.eclipse.jdt.ui.cleanup.ICleanUpFix o !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.refactoring.CompilationUnitChange - !org.eclipse.core.runtime.CoreException
 canFix(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.ui.text.java.IProblemLocation)boolean -
 createFix(org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.jdt.ui.text.java.IProblemLocation[])org.eclipse.jdt.ui.cleanup.ICleanUpFix o !org.eclipse.core.runtime.CoreException
SortMembersCleanUp - :.AbstractCleanUp
 new() -
 new(java.util.Map<String,String>) -
 createFix(org.eclipse.jdt.ui.cleanup.CleanUpContext)org.eclipse.jdt.ui.cleanup.ICleanUpFix - !org.eclipse.core.runtime.CoreException
 checkPostConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 getStepDescriptions()String[] -
 getPreview()String -
 getRequirements()org.eclipse.jdt.ui.cleanup.CleanUpRequirements -
StrictlyEqualOrDifferentCleanUp - :.AbstractMultiFix,org.eclipse.jdt.ui.cleanup.ICleanUpFix
 new() -
 new(java.util.Map<String,String>) -
 getRequirements()org.eclipse.jdt.ui.cleanup.CleanUpRequirements -
 getStepDescriptions()String[] -
 getPreview()String -
 createFix(org.eclipse.jdt.core.dom.CompilationUnit)org.eclipse.jdt.ui.cleanup.ICleanUpFix o !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.refactoring.CompilationUnitChange - !org.eclipse.core.runtime.CoreException
 canFix(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.ui.text.java.IProblemLocation)boolean -
 createFix(org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.jdt.ui.text.java.IProblemLocation[])org.eclipse.jdt.ui.cleanup.ICleanUpFix o !org.eclipse.core.runtime.CoreException
StringBuilderCleanUp - :.AbstractMultiFix,org.eclipse.jdt.ui.cleanup.ICleanUpFix
 new() -
 new(java.util.Map<String,String>) -
 getRequirements()org.eclipse.jdt.ui.cleanup.CleanUpRequirements -
 getStepDescriptions()String[] -
 getPreview()String -
 createFix(org.eclipse.jdt.core.dom.CompilationUnit)org.eclipse.jdt.ui.cleanup.ICleanUpFix o !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.refactoring.CompilationUnitChange - !org.eclipse.core.runtime.CoreException
 canFix(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.ui.text.java.IProblemLocation)boolean -
 createFix(org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.jdt.ui.text.java.IProblemLocation[])org.eclipse.jdt.ui.cleanup.ICleanUpFix o !org.eclipse.core.runtime.CoreException
TryWithResourceCleanUp - :.AbstractMultiFix,org.eclipse.jdt.ui.cleanup.ICleanUpFix
 new() -
 new(java.util.Map<String,String>) -
 getRequirements()org.eclipse.jdt.ui.cleanup.CleanUpRequirements -
 getStepDescriptions()String[] -
 getPreview()String -
 createFix(org.eclipse.jdt.core.dom.CompilationUnit)org.eclipse.jdt.ui.cleanup.ICleanUpFix o !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.refactoring.CompilationUnitChange - !org.eclipse.core.runtime.CoreException
 canFix(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.ui.text.java.IProblemLocation)boolean -
 createFix(org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.jdt.ui.text.java.IProblemLocation[])org.eclipse.jdt.ui.cleanup.ICleanUpFix o !org.eclipse.core.runtime.CoreException
package org.eclipse.jdt.internal.ui.infoviews
AbstractInfoView a :org.eclipse.ui.part.ViewPart,org.eclipse.ui.ISelectionListener,org.eclipse.jface.action.IMenuListener,org.eclipse.jface.util.IPropertyChangeListener
 fCurrentViewInput org.eclipse.jdt.core.IJavaElement o
 fComputeProgressMonitor org.eclipse.core.runtime.IProgressMonitor p
 fToggleLinkAction .AbstractInfoView.LinkAction o
 new() -
 doSetInput(Object)void oa
 computeInput(Object)Object oa
 computeInput(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection,org.eclipse.jdt.core.IJavaElement,org.eclipse.core.runtime.IProgressMonitor)Object o
 internalCreatePartControl(org.eclipse.swt.widgets.Composite)void oa
 setForeground(org.eclipse.swt.graphics.Color)void oa
 setBackground(org.eclipse.swt.graphics.Color)void oa
 getHelpContextId()String oa
 createPartControl(org.eclipse.swt.widgets.Composite)void f
 createActions()void o
 createContextMenu()void o
 menuAboutToShow(org.eclipse.jface.action.IMenuManager)void -
 getSelectAllAction()org.eclipse.jface.action.IAction o
 getCopyToClipboardAction()org.eclipse.jface.action.IAction o
 getOrignalInput()org.eclipse.jdt.core.IJavaElement o
 fillActionBars(org.eclipse.ui.IActionBars)void o
 fillToolBar(org.eclipse.jface.action.IToolBarManager)void o
 getBackgroundColorKey()String oa
 getForegroundColorKey()String o
 propertyChange(org.eclipse.jface.util.PropertyChangeEvent)void -
 startListeningForSelectionChanges()void o
 stopListeningForSelectionChanges()void o
 setLinkingEnabled(boolean)void o
 isLinkingEnabled()boolean o
 selectionChanged(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)void -
 isIgnoringNewInput(org.eclipse.jdt.core.IJavaElement,org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)boolean o
 findSelectedJavaElement(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)org.eclipse.jdt.core.IJavaElement o
 getTypeForCU(org.eclipse.jdt.core.ICompilationUnit)org.eclipse.jdt.core.IType o
 dispose()void f
 internalDispose()void oa
 setInput(org.eclipse.jdt.core.IJavaElement)void f
 computeDescription(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection,org.eclipse.jdt.core.IJavaElement,org.eclipse.core.runtime.IProgressMonitor)String o
JavadocView - :.AbstractInfoView
 new() -
 internalCreatePartControl(org.eclipse.swt.widgets.Composite)void o
 createActions()void o
 fillActionBars(org.eclipse.ui.IActionBars)void o
 fillToolBar(org.eclipse.jface.action.IToolBarManager)void o
 menuAboutToShow(org.eclipse.jface.action.IMenuManager)void -
 getSelectAllAction()org.eclipse.jface.action.IAction o
 getCopyToClipboardAction()org.eclipse.jface.action.IAction o
 setForeground(org.eclipse.swt.graphics.Color)void o
 setBackground(org.eclipse.swt.graphics.Color)void o
 getBackgroundColorKey()String o
 getForegroundColorKey()String o
 internalDispose()void o
 setFocus()void -
 computeInput(Object)Object o
 computeInput(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection,org.eclipse.jdt.core.IJavaElement,org.eclipse.core.runtime.IProgressMonitor)Object o
 computeDescription(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection,org.eclipse.jdt.core.IJavaElement,org.eclipse.core.runtime.IProgressMonitor)String o
 setInput(org.eclipse.jface.internal.text.html.BrowserInput)void -
 doSetInput(Object)void o
 isIgnoringNewInput(org.eclipse.jdt.core.IJavaElement,org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)boolean o
 findSelectedJavaElement(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)org.eclipse.jdt.core.IJavaElement o
 getControl()org.eclipse.swt.widgets.Control o
 getHelpContextId()String o
 computeFieldConstantFromTypeAST(org.eclipse.jdt.core.IField,org.eclipse.core.runtime.IProgressMonitor)Object s
package org.eclipse.jdt.internal.ui.jarimport
JarImportWizard f :org.eclipse.jdt.internal.ui.refactoring.binary.BinaryRefactoringHistoryWizard,org.eclipse.ui.IImportWizard
 isValidClassPathEntry(org.eclipse.jdt.core.IClasspathEntry)boolean s
 isValidJavaProject(org.eclipse.jdt.core.IJavaProject)boolean s !org.eclipse.jdt.core.JavaModelException
 new() -
 new(boolean) -
 addUserDefinedPages()void o
 canFinish()boolean -
 deconfigureClasspath(org.eclipse.jdt.core.IClasspathEntry[],org.eclipse.core.runtime.IProgressMonitor)boolean o !org.eclipse.core.runtime.CoreException
 getImportData().JarImportData -
 getNextPage(org.eclipse.jface.wizard.IWizardPage)org.eclipse.jface.wizard.IWizardPage -
 getPackageFragmentRoot()org.eclipse.jdt.core.IPackageFragmentRoot o
 getRefactoringHistory()org.eclipse.ltk.core.refactoring.history.RefactoringHistory o
 init(org.eclipse.ui.IWorkbench,org.eclipse.jface.viewers.IStructuredSelection)void -
 performFinish()boolean -
package org.eclipse.jdt.internal.ui.jarpackager
JarBuilder a :org.eclipse.jdt.ui.jarpackager.IJarBuilder
 new() -
 open(org.eclipse.jdt.ui.jarpackager.JarPackageData,org.eclipse.swt.widgets.Shell,org.eclipse.core.runtime.MultiStatus)void - !org.eclipse.core.runtime.CoreException
 getStatus()org.eclipse.core.runtime.MultiStatus -
 addInfo(String,Throwable)void of
 addWarning(String,Throwable)void of
 addError(String,Throwable)void of
 addToStatus(org.eclipse.core.runtime.CoreException)void of
JarFileExportOperation - :org.eclipse.ui.actions.WorkspaceModifyOperation,org.eclipse.jdt.ui.jarpackager.IJarExportRunnable
 new(org.eclipse.jdt.ui.jarpackager.JarPackageData,org.eclipse.swt.widgets.Shell) -
 new(org.eclipse.jdt.ui.jarpackager.JarPackageData[],org.eclipse.swt.widgets.Shell) -
 addInfo(String,Throwable)void o
 getStatus()org.eclipse.core.runtime.IStatus -
 execute(org.eclipse.core.runtime.IProgressMonitor)void o !java.lang.reflect.InvocationTargetException,InterruptedException
PlainJarBuilder - :.JarBuilder
 BUILDER_ID String sf
 new() -
 getId()String -
 getManifestProvider()org.eclipse.jdt.ui.jarpackager.IManifestProvider -
 open(org.eclipse.jdt.ui.jarpackager.JarPackageData,org.eclipse.swt.widgets.Shell,org.eclipse.core.runtime.MultiStatus)void - !org.eclipse.core.runtime.CoreException
 writeFile(org.eclipse.core.resources.IFile,org.eclipse.core.runtime.IPath)void - !org.eclipse.core.runtime.CoreException
 writeArchive(java.util.zip.ZipFile,org.eclipse.core.runtime.IProgressMonitor)void -
 close()void - !org.eclipse.core.runtime.CoreException
package org.eclipse.jdt.internal.ui.jarpackagerfat
FatJarBuilder a :org.eclipse.jdt.internal.ui.jarpackager.JarBuilder,org.eclipse.jdt.ui.jarpackager.IJarBuilderExtension
 new() -
 getJarWriter().JarWriter4 o
 isRemoveSigners()boolean a
 isMergeManifests()boolean a
 getManifestClasspath()String a
 open(org.eclipse.jdt.ui.jarpackager.JarPackageData,org.eclipse.swt.widgets.Shell,org.eclipse.core.runtime.MultiStatus)void - !org.eclipse.core.runtime.CoreException
 writeFile(org.eclipse.core.resources.IFile,org.eclipse.core.runtime.IPath)void - !org.eclipse.core.runtime.CoreException
 writeFile(java.io.File,org.eclipse.core.runtime.IPath)void - !org.eclipse.core.runtime.CoreException
 close()void - !org.eclipse.core.runtime.CoreException
FatJarRsrcUrlBuilder - :.FatJarBuilder
 BUILDER_ID String sf
 JAR_RSRC_LOADER_ZIP String sf
 new() -
 getId()String -
 isMergeManifests()boolean -
 isRemoveSigners()boolean -
 getManifestClasspath()String -
 getManifestProvider()org.eclipse.jdt.ui.jarpackager.IManifestProvider -
 open(org.eclipse.jdt.ui.jarpackager.JarPackageData,org.eclipse.swt.widgets.Shell,org.eclipse.core.runtime.MultiStatus)void - !org.eclipse.core.runtime.CoreException
 writeArchive(java.util.zip.ZipFile,org.eclipse.core.runtime.IProgressMonitor)void -
 writeRsrcUrlClasses()void - !java.io.IOException
UnpackFatJarBuilder - :.FatJarBuilder
 BUILDER_ID String sf
 new() -
 getId()String -
 getManifestProvider()org.eclipse.jdt.ui.jarpackager.IManifestProvider -
 getManifestClasspath()String -
 isMergeManifests()boolean -
 isRemoveSigners()boolean -
 writeArchive(java.util.zip.ZipFile,org.eclipse.core.runtime.IProgressMonitor)void -
UnpackJarBuilder - :.FatJarBuilder
 BUILDER_ID String sf
 new(org.eclipse.jdt.ui.jarpackager.JarPackageData) -
 getId()String -
 isMergeManifests()boolean -
 isRemoveSigners()boolean -
 getManifestProvider()org.eclipse.jdt.ui.jarpackager.IManifestProvider -
 getManifestClasspath()String -
 open(org.eclipse.jdt.ui.jarpackager.JarPackageData,org.eclipse.swt.widgets.Shell,org.eclipse.core.runtime.MultiStatus)void - !org.eclipse.core.runtime.CoreException
 createBlankSubfolder(org.eclipse.swt.widgets.Shell,boolean)void o !org.eclipse.core.runtime.CoreException
 writeArchive(java.util.zip.ZipFile,org.eclipse.core.runtime.IProgressMonitor)void -
package org.eclipse.jdt.internal.ui.javadocexport
JavadocLinkRef -
 new(org.eclipse.core.runtime.IPath,org.eclipse.jdt.core.IClasspathEntry,org.eclipse.jdt.core.IJavaProject) -
 new(org.eclipse.jdt.core.IJavaProject) -
 isProjectRef()boolean -
 getFullPath()org.eclipse.core.runtime.IPath -
 getURL()java.net.URL -
 setURL(java.net.URL,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 equals(Object)boolean -
 hashCode()int -
package org.eclipse.jdt.internal.ui.javaeditor
CompilationUnitDocumentProvider - :org.eclipse.ui.editors.text.TextFileDocumentProvider,.ICompilationUnitDocumentProvider,org.eclipse.core.filebuffers.IAnnotationModelFactory +CompilationUnitAnnotationModel,CompilationUnitInfo,GlobalAnnotationModelListener,ProblemAnnotation
 new() -
 createCompilationUnit(org.eclipse.core.resources.IFile)org.eclipse.jdt.core.ICompilationUnit o
 createEmptyFileInfo()org.eclipse.ui.editors.text.TextFileDocumentProvider.FileInfo o
 createAnnotationModel(org.eclipse.core.runtime.IPath)org.eclipse.jface.text.source.IAnnotationModel -
 createFileInfo(Object)org.eclipse.ui.editors.text.TextFileDocumentProvider.FileInfo o !org.eclipse.core.runtime.CoreException
 disposeFileInfo(Object,org.eclipse.ui.editors.text.TextFileDocumentProvider.FileInfo)void o
 connect(Object)void - !org.eclipse.core.runtime.CoreException
 getAnnotationModel(Object)org.eclipse.jface.text.source.IAnnotationModel -
 disconnect(Object)void -
 commitWorkingCopy(org.eclipse.core.runtime.IProgressMonitor,Object,.CompilationUnitDocumentProvider.CompilationUnitInfo,boolean)void o !org.eclipse.core.runtime.CoreException
 createSaveOperation(Object,org.eclipse.jface.text.IDocument,boolean)org.eclipse.ui.editors.text.TextFileDocumentProvider.DocumentProviderOperation o !org.eclipse.core.runtime.CoreException
 isHandlingTemporaryProblems()boolean o
 enableHandlingTemporaryProblems()void o
 setSavePolicy(.ISavePolicy)void -
 addGlobalAnnotationModelListener(org.eclipse.jface.text.source.IAnnotationModelListener)void -
 removeGlobalAnnotationModelListener(org.eclipse.jface.text.source.IAnnotationModelListener)void -
 getWorkingCopy(Object)org.eclipse.jdt.core.ICompilationUnit -
 shutdown()void -
 saveDocumentContent(org.eclipse.core.runtime.IProgressMonitor,Object,org.eclipse.jface.text.IDocument,boolean)void - !org.eclipse.core.runtime.CoreException
 createLineTracker(Object)org.eclipse.jface.text.ILineTracker -
 notifyPostSaveListeners(.CompilationUnitDocumentProvider.CompilationUnitInfo,org.eclipse.jface.text.IRegion[],.saveparticipant.IPostSaveListener[],org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
CompilationUnitDocumentProvider.CompilationUnitAnnotationModel os :org.eclipse.ui.texteditor.ResourceMarkerAnnotationModel,org.eclipse.jdt.core.IProblemRequestor,org.eclipse.jdt.internal.ui.text.java.IProblemRequestorExtension
 fProgressMonitor org.eclipse.core.runtime.IProgressMonitor p
 new(org.eclipse.core.resources.IResource) -
 setCompilationUnit(org.eclipse.jdt.core.ICompilationUnit)void -
 createMarkerAnnotation(org.eclipse.core.resources.IMarker)org.eclipse.ui.texteditor.MarkerAnnotation o
 createAnnotationModelEvent()org.eclipse.jface.text.source.AnnotationModelEvent o
 createPositionFromProblem(org.eclipse.jdt.core.compiler.IProblem)org.eclipse.jface.text.Position o
 beginReporting()void -
 beginReportingSequence()void -
 acceptProblem(org.eclipse.jdt.core.compiler.IProblem)void -
 endReporting()void -
 endReportingSequence()void -
 isActive()boolean -
 setProgressMonitor(org.eclipse.core.runtime.IProgressMonitor)void -
 setIsActive(boolean)void -
 setIsHandlingTemporaryProblems(boolean)void -
 addAnnotation(org.eclipse.jface.text.source.Annotation,org.eclipse.jface.text.Position,boolean)void o !org.eclipse.jface.text.BadLocationException
 removeAllAnnotations(boolean)void o
 removeAnnotation(org.eclipse.jface.text.source.Annotation,boolean)void o
CompilationUnitEditor - :.JavaEditor,org.eclipse.jdt.internal.ui.text.java.IJavaReconcilingListener +AdaptedSourceViewer
 CONTENTASSIST_COMPLETE_PREFIX int sf
 new() -
 createActions()void o
 getRefactorActionGroup()org.eclipse.jdt.ui.actions.RefactorActionGroup o
 getGenerateActionGroup()org.eclipse.jdt.ui.actions.GenerateActionGroup o
 getElementAt(int)org.eclipse.jdt.core.IJavaElement o
 getElementAt(int,boolean)org.eclipse.jdt.core.IJavaElement o
 getCorrespondingElement(org.eclipse.jdt.core.IJavaElement)org.eclipse.jdt.core.IJavaElement o
 editorContextMenuAboutToShow(org.eclipse.jface.action.IMenuManager)void -
 performSave(boolean,org.eclipse.core.runtime.IProgressMonitor)void o
 doSave(org.eclipse.core.runtime.IProgressMonitor)void -
 openSaveErrorDialog(String,String,org.eclipse.core.runtime.CoreException)void o
 isSaveAsAllowed()boolean -
 doSetInput(org.eclipse.ui.IEditorInput)void o !org.eclipse.core.runtime.CoreException
 installOverrideIndicator(boolean)void o
 uninstallOverrideIndicator()void o
 installTabsToSpacesConverter()void o
 isTabsToSpacesConversionEnabled()boolean o
 dispose()void -
 createPartControl(org.eclipse.swt.widgets.Composite)void -
 handlePreferenceStoreChanged(org.eclipse.jface.util.PropertyChangeEvent)void o
 createJavaSourceViewer(org.eclipse.swt.widgets.Composite,org.eclipse.jface.text.source.IVerticalRuler,org.eclipse.jface.text.source.IOverviewRuler,boolean,int,org.eclipse.jface.preference.IPreferenceStore)org.eclipse.jface.text.source.ISourceViewer o
 aboutToBeReconciled()void -
 aboutToWork(org.eclipse.jdt.internal.ui.text.JavaReconciler)void -
 reconciled(org.eclipse.jdt.core.dom.CompilationUnit,boolean,org.eclipse.core.runtime.IProgressMonitor)void -
 isActiveEditor()boolean of
 rememberSelection()void o
 restoreSelection()void o
 canHandleMove(org.eclipse.ui.IEditorInput,org.eclipse.ui.IEditorInput)boolean o
 getAdapter(Class<<T>>)<T> - <T=Object>
 createTemplatesPage().JavaTemplatesPage o
 getReconcilerLock()Object -
 createNavigationActions()void o
 getCorrectionCommands()org.eclipse.jdt.internal.ui.text.correction.CorrectionCommandInstaller o
DocumentAdapter - :org.eclipse.jdt.core.IBuffer,org.eclipse.jface.text.IDocumentListener,org.eclipse.jdt.core.IBuffer.ITextEditCapability +ApplyTextEditCommand,DocumentReplaceCommand,DocumentSetCommand
 NULL org.eclipse.jdt.core.IBuffer sf
 new(org.eclipse.jdt.core.IOpenable,org.eclipse.core.runtime.IPath) -
 new(org.eclipse.jdt.core.IOpenable,org.eclipse.core.filesystem.IFileStore,org.eclipse.core.runtime.IPath) -
 new(org.eclipse.jdt.core.IOpenable,org.eclipse.core.resources.IFile) -
 getDocument()org.eclipse.jface.text.IDocument -
 addBufferChangedListener(org.eclipse.jdt.core.IBufferChangedListener)void -
 removeBufferChangedListener(org.eclipse.jdt.core.IBufferChangedListener)void -
 append(char[])void -
 append(String)void -
 close()void -
 getChar(int)char -
 getCharacters()char[] -
 getContents()String -
 getLength()int -
 getOwner()org.eclipse.jdt.core.IOpenable -
 getText(int,int)String -
 getUnderlyingResource()org.eclipse.core.resources.IResource -
 hasUnsavedChanges()boolean -
 isClosed()boolean -
 isReadOnly()boolean -
 replace(int,int,char[])void -
 replace(int,int,String)void -
 save(org.eclipse.core.runtime.IProgressMonitor,boolean)void - !org.eclipse.jdt.core.JavaModelException
 setContents(char[])void -
 setContents(String)void -
 documentAboutToBeChanged(org.eclipse.jface.text.DocumentEvent)void -
 documentChanged(org.eclipse.jface.text.DocumentEvent)void -
 applyTextEdit(org.eclipse.text.edits.TextEdit,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.text.edits.UndoEdit - !org.eclipse.jdt.core.JavaModelException
EditorUtility -
 isOpenInEditor(Object)org.eclipse.ui.IEditorPart s
 openInEditor(Object)org.eclipse.ui.IEditorPart s !org.eclipse.ui.PartInitException
 openInEditor(Object,boolean)org.eclipse.ui.IEditorPart s !org.eclipse.ui.PartInitException
 openInSpecificEditor(Object,String,boolean)org.eclipse.ui.IEditorPart s !org.eclipse.ui.PartInitException
 isCompareEditorInput(org.eclipse.ui.IEditorInput)boolean s
 revealInEditor(org.eclipse.ui.IEditorPart,org.eclipse.jdt.core.IJavaElement)void s
 revealInEditor(org.eclipse.ui.IEditorPart,org.eclipse.jface.text.IRegion)void s
 revealInEditor(org.eclipse.ui.IEditorPart,int,int)void s
 getEditorID(org.eclipse.ui.IEditorInput)String s !org.eclipse.ui.PartInitException
 getEditorInputJavaElement(org.eclipse.ui.IEditorPart,boolean)org.eclipse.jdt.core.ITypeRoot s
 getEditorInput(Object)org.eclipse.ui.IEditorInput s
 getActiveEditorJavaInput()org.eclipse.jdt.core.IJavaElement s
 findLocalizedModifier(String)int s
 getModifierString(int)String s
 getJavaProject(org.eclipse.ui.IEditorInput)org.eclipse.jdt.core.IJavaProject s
 getJavaProject(org.eclipse.ui.texteditor.ITextEditor)org.eclipse.jdt.core.IJavaProject s
 getDirtyEditors(boolean)org.eclipse.ui.IEditorPart[] s
 getDirtyEditorsToSave(boolean)org.eclipse.ui.IEditorPart[] s
 calculateChangedLineRegions(org.eclipse.core.filebuffers.ITextFileBuffer,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jface.text.IRegion[] s !org.eclipse.core.runtime.CoreException
 getActiveJavaEditor().JavaEditor s
ICompilationUnitDocumentProvider ai :org.eclipse.ui.texteditor.IDocumentProvider,org.eclipse.ui.texteditor.IDocumentProviderExtension2,org.eclipse.ui.texteditor.IDocumentProviderExtension3,org.eclipse.ui.texteditor.IDocumentProviderExtension5
 shutdown()void a
 getWorkingCopy(Object)org.eclipse.jdt.core.ICompilationUnit a
 saveDocumentContent(org.eclipse.core.runtime.IProgressMonitor,Object,org.eclipse.jface.text.IDocument,boolean)void a !org.eclipse.core.runtime.CoreException
 createLineTracker(Object)org.eclipse.jface.text.ILineTracker a
 setSavePolicy(.ISavePolicy)void a
 addGlobalAnnotationModelListener(org.eclipse.jface.text.source.IAnnotationModelListener)void a
 removeGlobalAnnotationModelListener(org.eclipse.jface.text.source.IAnnotationModelListener)void a
JavaCodeMiningReconciler - :org.eclipse.jdt.internal.ui.text.java.IJavaReconcilingListener
 new() -
 reconciled(org.eclipse.jdt.core.dom.CompilationUnit,boolean,org.eclipse.core.runtime.IProgressMonitor)void -
 getFuture(org.eclipse.ui.texteditor.ITextEditor)java.util.concurrent.CompletableFuture<org.eclipse.jdt.core.ITypeRoot> s
 aboutToBeReconciled()void -
 install(.JavaEditor,org.eclipse.jface.text.source.ISourceViewer)void -
 uninstall()void -
JavaEditor a :org.eclipse.ui.texteditor.AbstractDecoratedTextEditor,org.eclipse.jdt.internal.ui.viewsupport.IViewPartInputProvider +AbstractSelectionChangedListener,DeleteNextSubWordAction,DeletePreviousSubWordAction,FormatElementAction,NavigateNextSubWordAction,NavigatePreviousSubWordAction,NextSubWordAction,PreviousSubWordAction,SelectNextSubWordAction,SelectPreviousSubWordAction,SmartLineStartAction
 MATCHING_BRACKETS String osf
 HIGHLIGHT_BRACKET_AT_CARET_LOCATION String osf
 ENCLOSING_BRACKETS String osf
 MATCHING_BRACKETS_COLOR String osf
 EDITOR_SHOW_BREADCRUMB String sf
 BRACKETS char[] osf
 fOutlinePage .JavaOutlinePage o
 fOutlinerContextMenuId String o
 fOutlineSelectionChangedListener .JavaEditor.AbstractSelectionChangedListener ox
 fBracketMatcher org.eclipse.jdt.internal.ui.text.JavaPairMatcher o
 fActionGroups org.eclipse.jdt.internal.ui.actions.CompositeActionGroup o
 fOverrideIndicatorManager .OverrideIndicatorManager o
 fSemanticManager .SemanticHighlightingManager o
 new() -
 getElementAt(int)org.eclipse.jdt.core.IJavaElement oa
 getCorrespondingElement(org.eclipse.jdt.core.IJavaElement)org.eclipse.jdt.core.IJavaElement oa
 setOutlinePageInput(.JavaOutlinePage,org.eclipse.ui.IEditorInput)void o
 initializeKeyBindingScopes()void o
 initializeEditor()void o
 createJavaSourceViewerConfiguration()org.eclipse.jdt.ui.text.JavaSourceViewerConfiguration o
 createSourceViewer(org.eclipse.swt.widgets.Composite,org.eclipse.jface.text.source.IVerticalRuler,int)org.eclipse.jface.text.source.ISourceViewer of
 createBreadcrumb().breadcrumb.IBreadcrumb o
 getBreadcrumb().breadcrumb.IBreadcrumb -
 isBreadcrumbActive()boolean -
 setBreadcrumbInput(org.eclipse.jdt.core.ISourceReference)void o
 getViewer()org.eclipse.jface.text.source.ISourceViewer f
 createJavaSourceViewer(org.eclipse.swt.widgets.Composite,org.eclipse.jface.text.source.IVerticalRuler,org.eclipse.jface.text.source.IOverviewRuler,boolean,int,org.eclipse.jface.preference.IPreferenceStore)org.eclipse.jface.text.source.ISourceViewer o
 affectsTextPresentation(org.eclipse.jface.util.PropertyChangeEvent)boolean o
 setOutlinerContextMenuId(String)void o
 getActionGroup()org.eclipse.ui.actions.ActionGroup o
 editorContextMenuAboutToShow(org.eclipse.jface.action.IMenuManager)void -
 createOutlinePage().JavaOutlinePage o
 outlinePageClosed()void -
 synchronizeOutlinePage(org.eclipse.jdt.core.ISourceReference)void o
 synchronizeOutlinePage(org.eclipse.jdt.core.ISourceReference,boolean)void o
 synchronizeOutlinePageSelection()void -
 getAdapter(Class<<T>>)<T> - <T=Object>
 selectionChanged()void o
 setSelection(org.eclipse.jdt.core.ISourceReference,boolean)void o
 setFocus()void -
 setSelection(org.eclipse.jdt.core.IJavaElement)void -
 doSelectionChanged(org.eclipse.jface.viewers.ISelection)void o
 adjustHighlightRange(int,int)void o
 isActivePart()boolean o
 getStatusHeader(org.eclipse.core.runtime.IStatus)String o
 getStatusBanner(org.eclipse.core.runtime.IStatus)String o
 getStatusMessage(org.eclipse.core.runtime.IStatus)String o
 doSetInput(org.eclipse.ui.IEditorInput)void o !org.eclipse.core.runtime.CoreException
 setPreferenceStore(org.eclipse.jface.preference.IPreferenceStore)void o
 dispose()void -
 createActions()void o
 setActionsActivated(boolean)void o
 installEncodingSupport()void o
 updatedTitleImage(org.eclipse.swt.graphics.Image)void -
 handlePreferenceStoreChanged(org.eclipse.jface.util.PropertyChangeEvent)void o
 initializeViewerColors(org.eclipse.jface.text.source.ISourceViewer)void o
 updatePropertyDependentActions()void o
 getViewPartInput()Object -
 doSetSelection(org.eclipse.jface.viewers.ISelection)void o
 getOrientation()int -
 createPartControl(org.eclipse.swt.widgets.Composite)void -
 configureSourceViewerDecorationSupport(org.eclipse.ui.texteditor.SourceViewerDecorationSupport)void o
 updateMarkerViews(org.eclipse.jface.text.source.Annotation)void o
 updateOccurrenceAnnotations(org.eclipse.jface.text.ITextSelection,org.eclipse.jdt.core.dom.CompilationUnit)void o
 installOccurrencesFinder(boolean)void o
 uninstallOccurrencesFinder()void o
 isMarkingOccurrences()boolean o
 isBreadcrumbShown()boolean o
 uninstallOverrideIndicator()void o
 installOverrideIndicator(boolean)void o
 installTabsToSpacesConverter()void o
 isShowingOverrideIndicators()boolean o
 affectsOverrideIndicatorAnnotations(org.eclipse.jface.util.PropertyChangeEvent)boolean o
 installSemanticHighlighting()void o
 refreshSemanticHighlighting()void -
 getInputJavaElement()org.eclipse.jdt.core.ITypeRoot o
 updateStatusLine()void o
 setStatusLineErrorMessage(String)void -
 setStatusLineMessage(String)void o
 gotoMatchingBracket()void -
 getSelectionProvider()org.eclipse.jface.viewers.ISelectionProvider -
 getCachedSelectedRange()org.eclipse.swt.graphics.Point -
 handleCursorPositionChanged()void o
 findAnnotation(int,int,boolean,org.eclipse.jface.text.Position)org.eclipse.jface.text.source.Annotation o
 gotoAnnotation(boolean)org.eclipse.jface.text.source.Annotation -
 computeHighlightRangeSourceReference()org.eclipse.jdt.core.ISourceReference o
 getElementAt(int,boolean)org.eclipse.jdt.core.IJavaElement o
 createChangeHover()org.eclipse.jface.text.source.LineChangeHover o
 createNavigationActions()void o
 createAnnotationRulerColumn(org.eclipse.jface.text.source.CompositeRuler)org.eclipse.jface.text.source.IVerticalRulerColumn o
 getFoldingActionGroup()org.eclipse.jdt.internal.ui.actions.FoldingActionGroup o
 performRevert()void o
 rulerContextMenuAboutToShow(org.eclipse.jface.action.IMenuManager)void o
 collectContextMenuPreferencePages()String[] o
 getUndoRedoOperationApprover(org.eclipse.core.commands.operations.IUndoContext)org.eclipse.core.commands.operations.IOperationApprover o
 resetProjection()void -
 collapseMembers()void -
 collapseComments()void -
 getBracketMatcher()org.eclipse.jdt.internal.ui.text.JavaPairMatcher -
 installCodeMiningProviders()void o
 affectsJavaCodeMining(org.eclipse.jface.util.PropertyChangeEvent)boolean o
JavaTextSelection - :org.eclipse.jface.text.TextSelection
 new(org.eclipse.jdt.core.ITypeRoot,org.eclipse.jface.text.IDocument,int,int) -
 resolveElementAtOffset()org.eclipse.jdt.core.IJavaElement[] - !org.eclipse.jdt.core.JavaModelException
 resolveEnclosingElement()org.eclipse.jdt.core.IJavaElement - !org.eclipse.jdt.core.JavaModelException
 resolvePartialAstAtOffset()org.eclipse.jdt.core.dom.CompilationUnit -
 resolveSelectedNodes()org.eclipse.jdt.core.dom.ASTNode[] -
 resolveCoveringNode()org.eclipse.jdt.core.dom.ASTNode -
 resolveInMethodBody()boolean -
 resolveInClassInitializer()boolean -
 resolveInVariableInitializer()boolean -
 resolveInAnnotation()boolean -
SemanticHighlightingReconciler - :org.eclipse.jdt.internal.ui.text.java.IJavaReconcilingListener,org.eclipse.jface.text.ITextInputListener
 new() -
 aboutToBeReconciled()void -
 reconciled(org.eclipse.jdt.core.dom.CompilationUnit,boolean,org.eclipse.core.runtime.IProgressMonitor)void -
 install(.JavaEditor,org.eclipse.jface.text.source.ISourceViewer,.SemanticHighlightingPresenter,.SemanticHighlighting[],.SemanticHighlightingManager.Highlighting[],.SemanticHighlightingManager.Highlighting[])void -
 registerAsEditorReconcilingListener()boolean o
 registerAsSourceViewerTextInputListener()boolean o
 uninstall()void -
 getElement()org.eclipse.jdt.core.ITypeRoot o
 inputDocumentAboutToBeChanged(org.eclipse.jface.text.IDocument,org.eclipse.jface.text.IDocument)void -
 inputDocumentChanged(org.eclipse.jface.text.IDocument,org.eclipse.jface.text.IDocument)void -
 refresh()void -
package org.eclipse.jdt.internal.ui.javaeditor.codemining
AbstractJavaElementLineHeaderCodeMining a :org.eclipse.jface.text.codemining.LineHeaderCodeMining
 new(org.eclipse.jdt.core.IJavaElement,org.eclipse.jface.text.IDocument,org.eclipse.jface.text.codemining.ICodeMiningProvider,java.util.function.Consumer<org.eclipse.swt.events.MouseEvent>) - !org.eclipse.jdt.core.JavaModelException,org.eclipse.jface.text.BadLocationException
 getElement()org.eclipse.jdt.core.IJavaElement -
JavaElementCodeMiningProvider - :org.eclipse.jface.text.codemining.AbstractCodeMiningProvider
 new() -
 provideCodeMinings(org.eclipse.jface.text.ITextViewer,org.eclipse.core.runtime.IProgressMonitor)java.util.concurrent.CompletableFuture<java.util.List<org.eclipse.jface.text.codemining.ICodeMining>> -
JavaImplementationCodeMining - :.AbstractJavaElementLineHeaderCodeMining
 new(org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.internal.ui.javaeditor.JavaEditor,org.eclipse.jface.text.IDocument,org.eclipse.jface.text.codemining.ICodeMiningProvider,boolean) - !org.eclipse.jdt.core.JavaModelException,org.eclipse.jface.text.BadLocationException
 doResolve(org.eclipse.jface.text.ITextViewer,org.eclipse.core.runtime.IProgressMonitor)java.util.concurrent.CompletableFuture<Void> o
 getAction()java.util.function.Consumer<org.eclipse.swt.events.MouseEvent> -
JavaMethodParameterCodeMiningProvider - :org.eclipse.jface.text.codemining.AbstractCodeMiningProvider
 new() -
 provideCodeMinings(org.eclipse.jface.text.ITextViewer,org.eclipse.core.runtime.IProgressMonitor)java.util.concurrent.CompletableFuture<java.util.List<org.eclipse.jface.text.codemining.ICodeMining>> -
JavaReferenceCodeMining - :.AbstractJavaElementLineHeaderCodeMining
 new(org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.internal.ui.javaeditor.JavaEditor,org.eclipse.jface.text.IDocument,org.eclipse.jface.text.codemining.ICodeMiningProvider,boolean) - !org.eclipse.jdt.core.JavaModelException,org.eclipse.jface.text.BadLocationException
 doResolve(org.eclipse.jface.text.ITextViewer,org.eclipse.core.runtime.IProgressMonitor)java.util.concurrent.CompletableFuture<Void> o
 getAction()java.util.function.Consumer<org.eclipse.swt.events.MouseEvent> -
package org.eclipse.jdt.internal.ui.javaeditor.saveparticipant
IPostSaveListener ai
 getName()String a
 getId()String a
 needsChangedRegions(org.eclipse.jdt.core.ICompilationUnit)boolean a !org.eclipse.core.runtime.CoreException
 saved(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jface.text.IRegion[],org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
package org.eclipse.jdt.internal.ui.model
JavaSynchronizationContentProvider f :org.eclipse.ltk.ui.refactoring.model.AbstractSynchronizationContentProvider,org.eclipse.ui.navigator.IPipelinedTreeContentProvider
 new() -
 diffsChanged(org.eclipse.team.core.diff.IDiffChangeEvent,org.eclipse.core.runtime.IProgressMonitor)void -
 getChildrenInContext(org.eclipse.team.core.mapping.ISynchronizationContext,Object,Object[])Object[] o
 getDelegateContentProvider()org.eclipse.jface.viewers.ITreeContentProvider o
 getElements(Object)Object[] -
 getModelProviderId()String o
 getModelRoot()Object o
 getPipelinedChildren(Object,java.util.Set)void -
 getPipelinedElements(Object,java.util.Set)void -
 getPipelinedParent(Object,Object)Object -
 getTraversals(org.eclipse.team.core.mapping.ISynchronizationContext,Object)org.eclipse.core.resources.mapping.ResourceTraversal[] o
 hasChildren(Object)boolean -
 interceptAdd(org.eclipse.ui.navigator.PipelinedShapeModification)org.eclipse.ui.navigator.PipelinedShapeModification -
 interceptRefresh(org.eclipse.ui.navigator.PipelinedViewerUpdate)boolean -
 interceptRemove(org.eclipse.ui.navigator.PipelinedShapeModification)org.eclipse.ui.navigator.PipelinedShapeModification -
 interceptUpdate(org.eclipse.ui.navigator.PipelinedViewerUpdate)boolean -
 isInScope(org.eclipse.team.core.mapping.ISynchronizationScope,Object,Object)boolean o
package org.eclipse.jdt.internal.ui.preferences
UserLibraryPreferencePage - :org.eclipse.jface.preference.PreferencePage,org.eclipse.ui.IWorkbenchPreferencePage +LibraryNameDialog,LoadSaveDialog
 ID String sf
 DATA_DO_CREATE String sf
 DATA_LIBRARY_TO_SELECT String sf
 new() -
 applyData(Object)void -
 createControl(org.eclipse.swt.widgets.Composite)void -
 createContents(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 init(org.eclipse.ui.IWorkbench)void -
 performDefaults()void o
 performOk()boolean -
 doSelectionChanged(org.eclipse.jdt.internal.ui.wizards.dialogfields.TreeListDialogField<org.eclipse.jdt.internal.ui.wizards.buildpaths.CPUserLibraryElement>)void o
 doCustomButtonPressed(org.eclipse.jdt.internal.ui.wizards.dialogfields.TreeListDialogField<org.eclipse.jdt.internal.ui.wizards.buildpaths.CPUserLibraryElement>,int)void o
 doDoubleClicked(org.eclipse.jdt.internal.ui.wizards.dialogfields.TreeListDialogField<org.eclipse.jdt.internal.ui.wizards.buildpaths.CPUserLibraryElement>)void o
 doKeyPressed(org.eclipse.jdt.internal.ui.wizards.dialogfields.TreeListDialogField<org.eclipse.jdt.internal.ui.wizards.buildpaths.CPUserLibraryElement>,org.eclipse.swt.events.KeyEvent)void o
UserLibraryPreferencePage.LoadSaveDialog s :org.eclipse.jface.dialogs.StatusDialog,org.eclipse.jdt.internal.ui.wizards.dialogfields.IStringButtonAdapter,org.eclipse.jdt.internal.ui.wizards.dialogfields.IDialogFieldListener,org.eclipse.jdt.internal.ui.wizards.dialogfields.IListAdapter<org.eclipse.jdt.internal.ui.wizards.buildpaths.CPUserLibraryElement>
 new(org.eclipse.swt.widgets.Shell,boolean,java.util.List<org.eclipse.jdt.internal.ui.wizards.buildpaths.CPUserLibraryElement>,org.eclipse.jface.dialogs.IDialogSettings) -
 isResizable()boolean o
 getInitialSize()org.eclipse.swt.graphics.Point o
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 changeControlPressed(org.eclipse.jdt.internal.ui.wizards.dialogfields.DialogField)void -
 dialogFieldChanged(org.eclipse.jdt.internal.ui.wizards.dialogfields.DialogField)void -
 customButtonPressed(org.eclipse.jdt.internal.ui.wizards.dialogfields.ListDialogField<org.eclipse.jdt.internal.ui.wizards.buildpaths.CPUserLibraryElement>,int)void -
 selectionChanged(org.eclipse.jdt.internal.ui.wizards.dialogfields.ListDialogField<org.eclipse.jdt.internal.ui.wizards.buildpaths.CPUserLibraryElement>)void -
 doubleClicked(org.eclipse.jdt.internal.ui.wizards.dialogfields.ListDialogField<org.eclipse.jdt.internal.ui.wizards.buildpaths.CPUserLibraryElement>)void -
 okPressed()void o
 close()boolean -
 saveLibraries(java.util.List<org.eclipse.jdt.internal.ui.wizards.buildpaths.CPUserLibraryElement>,java.io.File,String,org.eclipse.core.runtime.IProgressMonitor)void os !java.io.IOException
 getLoadedLibraries()java.util.List<org.eclipse.jdt.internal.ui.wizards.buildpaths.CPUserLibraryElement> -
package org.eclipse.jdt.internal.ui.refactoring
ChangeExceptionHandler - +NotCancelableProgressMonitor
 new(org.eclipse.swt.widgets.Shell,org.eclipse.ltk.core.refactoring.Refactoring) -
 handle(org.eclipse.ltk.core.refactoring.Change,RuntimeException)void -
 handle(org.eclipse.ltk.core.refactoring.Change,org.eclipse.core.runtime.CoreException)void -
ChangeExceptionHandler.NotCancelableProgressMonitor s :org.eclipse.core.runtime.ProgressMonitorWrapper
 new(org.eclipse.core.runtime.IProgressMonitor) -
 setCanceled(boolean)void -
 isCanceled()boolean -
IScheduledRefactoring ai
 getSchedulingRule()org.eclipse.core.runtime.jobs.ISchedulingRule a
package org.eclipse.jdt.internal.ui.refactoring.binary
BinaryRefactoringHistoryWizard a :org.eclipse.ltk.ui.refactoring.history.RefactoringHistoryWizard
 fCancelled boolean o
 fJavaProject org.eclipse.jdt.core.IJavaProject o
 getLocationURI(org.eclipse.jdt.core.IClasspathEntry)java.net.URI s
 new(boolean,String,String,String) o
 new(String,String,String) o
 aboutToPerformHistory(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus o
 aboutToPerformRefactoring(org.eclipse.ltk.core.refactoring.Refactoring,org.eclipse.ltk.core.refactoring.RefactoringDescriptor,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus o
 canUseSourceAttachment()boolean o
 checkSourceAttachmentRefactorings(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus o
 createRefactoringContext(org.eclipse.ltk.core.refactoring.RefactoringDescriptor,org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringContext o !org.eclipse.core.runtime.CoreException
 deconfigureClasspath(org.eclipse.jdt.core.IClasspathEntry[],org.eclipse.core.runtime.IProgressMonitor)boolean o !org.eclipse.core.runtime.CoreException
 getPackageFragmentRoot()org.eclipse.jdt.core.IPackageFragmentRoot oa
 getRefactoringHistory()org.eclipse.ltk.core.refactoring.history.RefactoringHistory oa
 historyPerformed(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus o
 performCancel()boolean -
 refactoringPerformed(org.eclipse.ltk.core.refactoring.Refactoring,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus o
 selectPreviewChange(org.eclipse.ltk.core.refactoring.Change)boolean o
 selectStatusEntry(org.eclipse.ltk.core.refactoring.RefactoringStatusEntry)boolean o
package org.eclipse.jdt.internal.ui.refactoring.nls.search
NLSSearchQuery - :org.eclipse.search.ui.ISearchQuery
 NLS_USED_PROPERTIES_EXT String sf
 new(org.eclipse.jdt.core.IJavaElement[],org.eclipse.core.resources.IFile[],org.eclipse.jdt.core.search.IJavaSearchScope,String) -
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 getLabel()String -
 getResultLabel(int)String -
 canRerun()boolean -
 canRunInBackground()boolean -
 getSearchResult()org.eclipse.search.ui.ISearchResult -
package org.eclipse.jdt.internal.ui.search
AbstractJavaSearchResult a :org.eclipse.search.ui.text.AbstractTextSearchResult,org.eclipse.search.ui.text.IEditorMatchAdapter,org.eclipse.search.ui.text.IFileMatchAdapter
 NO_MATCHES org.eclipse.search.ui.text.Match[] osf
 new() -
 computeContainedMatches(org.eclipse.search.ui.text.AbstractTextSearchResult,org.eclipse.ui.IEditorPart)org.eclipse.search.ui.text.Match[] -
 computeContainedMatches(org.eclipse.search.ui.text.AbstractTextSearchResult,org.eclipse.core.resources.IFile)org.eclipse.search.ui.text.Match[] -
 getFile(Object)org.eclipse.core.resources.IFile -
 isShownInEditor(org.eclipse.search.ui.text.Match,org.eclipse.ui.IEditorPart)boolean -
 getFileMatchAdapter()org.eclipse.search.ui.text.IFileMatchAdapter -
 getEditorMatchAdapter()org.eclipse.search.ui.text.IEditorMatchAdapter -
JavaSearchQuery - :org.eclipse.search.ui.ISearchQuery
 new(org.eclipse.jdt.ui.search.QuerySpecification) -
 new(java.util.List<org.eclipse.jdt.ui.search.QuerySpecification>) -
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 getLabel()String -
 getResultLabel(int)String -
 canRerun()boolean -
 canRunInBackground()boolean -
 getSearchResult()org.eclipse.search.ui.ISearchResult -
JavaSearchResult - :.AbstractJavaSearchResult
 new(.JavaSearchQuery) -
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor -
 getLabel()String -
 getTooltip()String -
 setActiveMatchFilters(org.eclipse.search.ui.text.MatchFilter[])void -
 getAllMatchFilters()org.eclipse.search.ui.text.MatchFilter[] -
 getQuery()org.eclipse.search.ui.ISearchQuery -
 removeAll()void -
 removeMatch(org.eclipse.search.ui.text.Match)void -
OccurrencesSearchQuery - :org.eclipse.search.ui.ISearchQuery
 new(org.eclipse.jdt.internal.core.manipulation.search.IOccurrencesFinder,org.eclipse.jdt.core.ITypeRoot) -
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 getLabel()String -
 getResultLabel(int)String -
 canRerun()boolean -
 canRunInBackground()boolean -
 getSearchResult()org.eclipse.search.ui.ISearchResult -
 getFinderId()String -
package org.eclipse.jdt.internal.ui.text
AbstractInformationControl a :org.eclipse.jface.dialogs.PopupDialog,org.eclipse.jface.text.IInformationControl,org.eclipse.jface.text.IInformationControlExtension,org.eclipse.jface.text.IInformationControlExtension2,org.eclipse.swt.events.DisposeListener +NamePatternFilter
 fPatternMatcher .JavaElementPrefixPatternMatcher o
 fInitiallySelectedType org.eclipse.jdt.core.IType o
 new(org.eclipse.swt.widgets.Shell,int,int,String,boolean) -
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 new(org.eclipse.swt.widgets.Shell,int,int) -
 createTreeViewer(org.eclipse.swt.widgets.Composite,int)org.eclipse.jface.viewers.TreeViewer oa
 getId()String oa
 getTreeViewer()org.eclipse.jface.viewers.TreeViewer o
 hasHeader()boolean o
 getFilterText()org.eclipse.swt.widgets.Text o
 createFilterText(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Text o
 createHorizontalSeparator(org.eclipse.swt.widgets.Composite)void o
 updateStatusFieldText()void o
 getStatusFieldText()String o
 stringMatcherUpdated()void o
 setMatcherString(String,boolean)void o
 getMatcher().JavaElementPrefixPatternMatcher o
 getSelectedElement()Object o
 selectFirstMatch()void o
 setInformation(String)void -
 setInput(Object)void a
 fillViewMenu(org.eclipse.jface.action.IMenuManager)void o
 fillDialogMenu(org.eclipse.jface.action.IMenuManager)void o
 inputChanged(Object,Object)void o
 setVisible(boolean)void -
 open()int -
 dispose()void f
 widgetDisposed(org.eclipse.swt.events.DisposeEvent)void -
 addHandlerAndKeyBindingSupport()void o
 removeHandlerAndKeyBindingSupport()void o
 hasContents()boolean -
 setSizeConstraints(int,int)void -
 computeSizeHint()org.eclipse.swt.graphics.Point -
 setLocation(org.eclipse.swt.graphics.Point)void -
 setSize(int,int)void -
 addDisposeListener(org.eclipse.swt.events.DisposeListener)void -
 removeDisposeListener(org.eclipse.swt.events.DisposeListener)void -
 setForegroundColor(org.eclipse.swt.graphics.Color)void -
 setBackgroundColor(org.eclipse.swt.graphics.Color)void -
 isFocusControl()boolean -
 setFocus()void -
 addFocusListener(org.eclipse.swt.events.FocusListener)void -
 removeFocusListener(org.eclipse.swt.events.FocusListener)void -
 getInvokingCommand()org.eclipse.core.commands.Command of
 getInvokingCommandKeySequences()org.eclipse.jface.bindings.TriggerSequence[] of
 getDialogSettings()org.eclipse.jface.dialogs.IDialogSettings o
 createTitleMenuArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createTitleControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 setTabOrder(org.eclipse.swt.widgets.Composite)void o
CompositeReconcilingStrategy - :org.eclipse.jface.text.reconciler.IReconcilingStrategy,org.eclipse.jface.text.reconciler.IReconcilingStrategyExtension
 new() -
 setReconcilingStrategies(org.eclipse.jface.text.reconciler.IReconcilingStrategy[])void -
 getReconcilingStrategies()org.eclipse.jface.text.reconciler.IReconcilingStrategy[] -
 setDocument(org.eclipse.jface.text.IDocument)void -
 reconcile(org.eclipse.jface.text.reconciler.DirtyRegion,org.eclipse.jface.text.IRegion)void -
 reconcile(org.eclipse.jface.text.IRegion)void -
 setProgressMonitor(org.eclipse.core.runtime.IProgressMonitor)void -
 initialReconcile()void -
JavaOutlineInformationControl - :.AbstractInformationControl
 new(org.eclipse.swt.widgets.Shell,int,int,String) -
 createFilterText(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Text o
 createTreeViewer(org.eclipse.swt.widgets.Composite,int)org.eclipse.jface.viewers.TreeViewer o
 getStatusFieldText()String o
 getId()String o
 setInput(Object)void -
 toggleShowInheritedMembers()void o
 fillViewMenu(org.eclipse.jface.action.IMenuManager)void o
 setMatcherString(String,boolean)void o
 getProgressMonitor()org.eclipse.core.runtime.IProgressMonitor p
package org.eclipse.jdt.internal.ui.text.correction
CorrectionMarkerResolutionGenerator - :org.eclipse.ui.IMarkerResolutionGenerator2 +CorrectionMarkerResolution
 new() -
 hasResolutions(org.eclipse.core.resources.IMarker)boolean -
 getResolutions(org.eclipse.core.resources.IMarker)org.eclipse.ui.IMarkerResolution[] -
 findProblemLocation(org.eclipse.ui.IEditorInput,org.eclipse.core.resources.IMarker)org.eclipse.jdt.ui.text.java.IProblemLocation s
CorrectionMarkerResolutionGenerator.CorrectionMarkerResolution s :org.eclipse.ui.views.markers.WorkbenchMarkerResolution,org.eclipse.ui.IMarkerResolutionRelevance
 new(org.eclipse.jdt.core.ICompilationUnit,int,int,org.eclipse.jdt.ui.text.java.IJavaCompletionProposal,org.eclipse.core.resources.IMarker) -
 getLabel()String -
 run(org.eclipse.core.resources.IMarker)void -
 run(org.eclipse.core.resources.IMarker[],org.eclipse.core.runtime.IProgressMonitor)void -
 getCleanUpTargets(org.eclipse.core.resources.IMarker[])org.eclipse.jdt.internal.corext.fix.CleanUpRefactoring.MultiFixTarget[] s
 getDescription()String -
 getImage()org.eclipse.swt.graphics.Image -
 getRelevanceForResolution()int -
 findOtherMarkers(org.eclipse.core.resources.IMarker[])org.eclipse.core.resources.IMarker[] -
DefaultClasspathFixProcessor - :org.eclipse.jdt.ui.text.java.ClasspathFixProcessor +DefaultClasspathFixProposal
 new() -
 getFixImportProposals(org.eclipse.jdt.core.IJavaProject,String)org.eclipse.jdt.ui.text.java.ClasspathFixProcessor.ClasspathFixProposal[] - !org.eclipse.core.runtime.CoreException
 addLibraryProposal(org.eclipse.jdt.core.IJavaProject,org.eclipse.jdt.core.IPackageFragmentRoot,org.eclipse.jdt.core.IClasspathEntry,java.util.Collection<Object>,java.util.Collection<.DefaultClasspathFixProcessor.DefaultClasspathFixProposal>,org.eclipse.ltk.core.refactoring.Change)void o !org.eclipse.jdt.core.JavaModelException
 isNonProjectSpecificContainer(org.eclipse.core.runtime.IPath)boolean o
 isJREContainer(org.eclipse.core.runtime.IPath)boolean o
 hasJREInClassPath(org.eclipse.jdt.core.IJavaProject)boolean o
 getAddClasspathLabel(org.eclipse.jdt.core.IClasspathEntry,org.eclipse.jdt.core.IPackageFragmentRoot,org.eclipse.jdt.core.IJavaProject)String os
DefaultClasspathFixProcessor.DefaultClasspathFixProposal os :org.eclipse.jdt.ui.text.java.ClasspathFixProcessor.ClasspathFixProposal
 new(String,org.eclipse.ltk.core.refactoring.Change,String,int) -
 getAdditionalProposalInfo()String -
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change -
 getDisplayString()String -
 getImage()org.eclipse.swt.graphics.Image -
 getRelevance()int -
GetterSetterCorrectionSubProcessor - :.GetterSetterCorrectionBaseSubProcessor<org.eclipse.jdt.ui.text.java.correction.ICommandAccess> +SelfEncapsulateFieldProposal
 SELF_ENCAPSULATE_FIELD_ID String sf
 addGetterSetterProposal(org.eclipse.jdt.ui.text.java.IInvocationContext,org.eclipse.jdt.core.dom.ASTNode,org.eclipse.jdt.ui.text.java.IProblemLocation[],java.util.ArrayList<org.eclipse.jdt.ui.text.java.correction.ICommandAccess>)boolean s
 addGetterSetterProposal(org.eclipse.jdt.ui.text.java.IInvocationContext,org.eclipse.jdt.ui.text.java.IProblemLocation,java.util.Collection<org.eclipse.jdt.ui.text.java.correction.ICommandAccess>,int)void s
 new() -
 createNonNullMethodGetterProposal(String,org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.rewrite.ASTRewrite,int)org.eclipse.jdt.ui.text.java.correction.ICommandAccess o
 createFieldGetterProposal(int,org.eclipse.jdt.core.IField)org.eclipse.jdt.ui.text.java.correction.ICommandAccess o
 createMethodSetterProposal(String,org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.rewrite.ASTRewrite,int)org.eclipse.jdt.ui.text.java.correction.ICommandAccess o
 createFieldSetterProposal(int,org.eclipse.jdt.core.IField)org.eclipse.jdt.ui.text.java.correction.ICommandAccess o
GetterSetterCorrectionSubProcessor.SelfEncapsulateFieldProposal s :org.eclipse.jdt.ui.text.java.correction.ChangeCorrectionProposal
 new(int,org.eclipse.jdt.core.IField) -
 getField()org.eclipse.jdt.core.IField -
 setNoDialog(boolean)void -
 getChange(org.eclipse.core.resources.IFile)org.eclipse.ltk.core.refactoring.TextFileChange - !org.eclipse.core.runtime.CoreException
 getAdditionalProposalInfo(org.eclipse.core.runtime.IProgressMonitor)Object -
 apply(org.eclipse.jface.text.IDocument)void -
IStatusLineProposal ai
 getStatusMessage()String a
ModuleCorrectionsSubProcessor - +ModulepathFixCorrectionProposalCore
 getPackageDoesNotExistProposals(org.eclipse.jdt.ui.text.java.IInvocationContext,org.eclipse.jdt.ui.text.java.IProblemLocation,java.util.Collection<org.eclipse.jdt.ui.text.java.correction.ICommandAccess>)void s !org.eclipse.core.runtime.CoreException
 getUndefinedModuleProposals(org.eclipse.jdt.ui.text.java.IInvocationContext,org.eclipse.jdt.ui.text.java.IProblemLocation,java.util.Collection<org.eclipse.jdt.ui.text.java.correction.ICommandAccess>)void s !org.eclipse.core.runtime.CoreException
 getModuleDescription(org.eclipse.jdt.core.IJavaElement)org.eclipse.jdt.core.IModuleDescription s
ModuleCorrectionsSubProcessor.ModulepathFixCorrectionProposalCore s :org.eclipse.jdt.core.manipulation.CUCorrectionProposalCore
 new(org.eclipse.jdt.core.ICompilationUnit,String) o
 getAdditionalProposalInfo(org.eclipse.core.runtime.IProgressMonitor)Object -
 getModuleSearchStr()String -
ReorgCorrectionsSubProcessor - :.ReorgCorrectionsBaseSubProcessor<org.eclipse.jdt.ui.text.java.correction.ICommandAccess> +ClasspathFixCorrectionProposal
 getWrongTypeNameProposals(org.eclipse.jdt.ui.text.java.IInvocationContext,org.eclipse.jdt.ui.text.java.IProblemLocation,java.util.Collection<org.eclipse.jdt.ui.text.java.correction.ICommandAccess>)void s
 getWrongPackageDeclNameProposals(org.eclipse.jdt.ui.text.java.IInvocationContext,org.eclipse.jdt.ui.text.java.IProblemLocation,java.util.Collection<org.eclipse.jdt.ui.text.java.correction.ICommandAccess>)void s !org.eclipse.core.runtime.CoreException
 removeImportStatementProposals(org.eclipse.jdt.ui.text.java.IInvocationContext,org.eclipse.jdt.ui.text.java.IProblemLocation,java.util.Collection<org.eclipse.jdt.ui.text.java.correction.ICommandAccess>)void s
 addProjectSetupFixProposal(org.eclipse.jdt.ui.text.java.IInvocationContext,org.eclipse.jdt.ui.text.java.IProblemLocation,String,java.util.Collection<org.eclipse.jdt.ui.text.java.correction.ICommandAccess>)void s
 importNotFoundProposals(org.eclipse.jdt.ui.text.java.IInvocationContext,org.eclipse.jdt.ui.text.java.IProblemLocation,java.util.Collection<org.eclipse.jdt.ui.text.java.correction.ICommandAccess>)boolean s !org.eclipse.core.runtime.CoreException
 getNeedHigherComplianceProposals(org.eclipse.jdt.ui.text.java.IInvocationContext,org.eclipse.jdt.ui.text.java.IProblemLocation,java.util.Collection<org.eclipse.jdt.ui.text.java.correction.ICommandAccess>,String)void s
 getNeedHigherComplianceProposals(org.eclipse.jdt.ui.text.java.IInvocationContext,org.eclipse.jdt.ui.text.java.IProblemLocation,java.util.Collection<org.eclipse.jdt.ui.text.java.correction.ICommandAccess>)void s
 getIncorrectBuildPathProposals(org.eclipse.jdt.ui.text.java.IInvocationContext,org.eclipse.jdt.ui.text.java.IProblemLocation,java.util.Collection<org.eclipse.jdt.ui.text.java.correction.ICommandAccess>)void s
 getAccessRulesProposals(org.eclipse.jdt.ui.text.java.IInvocationContext,org.eclipse.jdt.ui.text.java.IProblemLocation,java.util.Collection<org.eclipse.jdt.ui.text.java.correction.ICommandAccess>)void s
 createRenameCUProposal(String,org.eclipse.jdt.internal.corext.refactoring.changes.RenameCompilationUnitChange,int)org.eclipse.jdt.ui.text.java.correction.ICommandAccess -
 createCorrectMainTypeNameProposal(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.ui.text.java.IInvocationContext,String,String,int)org.eclipse.jdt.ui.text.java.correction.ICommandAccess -
 createCorrectPackageDeclarationProposal(org.eclipse.jdt.internal.corext.fix.IProposableFix,org.eclipse.jdt.ui.text.java.IInvocationContext,int)org.eclipse.jdt.ui.text.java.correction.ICommandAccess o
 createMoveToNewPackageProposal(String,org.eclipse.ltk.core.refactoring.CompositeChange,int)org.eclipse.jdt.ui.text.java.correction.ICommandAccess o
 createOrganizeImportsProposal(String,org.eclipse.ltk.core.refactoring.Change,org.eclipse.jdt.core.ICompilationUnit,int)org.eclipse.jdt.ui.text.java.correction.ICommandAccess o
 createRemoveUnusedImportProposal(org.eclipse.jdt.internal.corext.fix.IProposableFix,org.eclipse.jdt.internal.ui.fix.UnusedCodeCleanUpCore,int,org.eclipse.jdt.ui.text.java.IInvocationContext)org.eclipse.jdt.ui.text.java.correction.ICommandAccess o
 createProjectSetupFixProposal(org.eclipse.jdt.ui.text.java.IInvocationContext,org.eclipse.jdt.ui.text.java.IProblemLocation,String,java.util.Collection<org.eclipse.jdt.ui.text.java.correction.ICommandAccess>)org.eclipse.jdt.ui.text.java.correction.ICommandAccess -
 createChangeToRequiredCompilerComplianceProposal(String,org.eclipse.jdt.core.IJavaProject,boolean,String,int)org.eclipse.jdt.ui.text.java.correction.ICommandAccess o
 createChangeToRequiredCompilerComplianceProposal(String,org.eclipse.jdt.core.IJavaProject,boolean,String,boolean,int)org.eclipse.jdt.ui.text.java.correction.ICommandAccess o
 createOpenBuildPathCorrectionProposal(org.eclipse.core.resources.IProject,String,int,org.eclipse.jdt.core.dom.IBinding)org.eclipse.jdt.ui.text.java.correction.ICommandAccess o
 getUnresolvedElementsSubProcessor().UnresolvedElementsBaseSubProcessor<org.eclipse.jdt.ui.text.java.correction.ICommandAccess> -
ReorgCorrectionsSubProcessor.ClasspathFixCorrectionProposal s :org.eclipse.jdt.ui.text.java.correction.CUCorrectionProposal
 new(org.eclipse.jdt.core.ICompilationUnit,int,int,String) -
 apply(org.eclipse.jface.text.IDocument)void -
 useDelegateToCreateTextChange()boolean o
 addEdits(org.eclipse.jface.text.IDocument,org.eclipse.text.edits.TextEdit)void o !org.eclipse.core.runtime.CoreException
 getAdditionalProposalInfo(org.eclipse.core.runtime.IProgressMonitor)Object -
SerialVersionSubProcessor f :.SerialVersionBaseSubProcessor<org.eclipse.jdt.ui.text.java.correction.ICommandAccess> +SerialVersionProposal
 getSerialVersionProposals(org.eclipse.jdt.ui.text.java.IInvocationContext,org.eclipse.jdt.ui.text.java.IProblemLocation,java.util.Collection<org.eclipse.jdt.ui.text.java.correction.ICommandAccess>)void s
 createSerialVersionProposal(org.eclipse.jdt.internal.corext.fix.IProposableFix,int,org.eclipse.jdt.ui.text.java.IInvocationContext,boolean)org.eclipse.jdt.ui.text.java.correction.ICommandAccess o
SerialVersionSubProcessor.SerialVersionProposal sf :.proposals.FixCorrectionProposal
 new(org.eclipse.jdt.internal.corext.fix.IProposableFix,int,org.eclipse.jdt.ui.text.java.IInvocationContext,boolean) -
 isDefaultProposal()boolean -
 getAdditionalProposalInfo(org.eclipse.core.runtime.IProgressMonitor)Object -
package org.eclipse.jdt.internal.ui.text.correction.proposals
AddModuleRequiresCorrectionProposal - :org.eclipse.jdt.ui.text.java.correction.ChangeCorrectionProposal
 new(.AddModuleRequiresCorrectionProposalCore) -
 new(String,String,String,org.eclipse.jdt.core.ICompilationUnit,int) -
 createChange()org.eclipse.ltk.core.refactoring.Change o !org.eclipse.core.runtime.CoreException
 getAdditionalProposalInfo(org.eclipse.core.runtime.IProgressMonitor)Object -
 getPackageFragmentsOfMatchingTypes(String,int,org.eclipse.jdt.core.IJavaElement)java.util.List<org.eclipse.jdt.core.IPackageFragment> s
AddStaticFavoriteProposal - :org.eclipse.jdt.ui.text.java.correction.ChangeCorrectionProposal
 new(String,String,String,org.eclipse.swt.graphics.Image,int) -
 apply(org.eclipse.jface.text.IDocument)void -
 getAdditionalProposalInfo(org.eclipse.core.runtime.IProgressMonitor)Object -
CreatePackageInfoWithDefaultNullnessProposal f :org.eclipse.jdt.ui.text.java.correction.ChangeCorrectionProposal
 new(.CreatePackageInfoWithDefaultNullnessProposalCore) -
 createChange()org.eclipse.ltk.core.refactoring.Change o !org.eclipse.core.runtime.CoreException
 new(int,String,org.eclipse.ltk.core.refactoring.Change,int,org.eclipse.jdt.core.ICompilationUnit) -
 apply(org.eclipse.jface.text.IDocument)void -
 getProblemId()int -
 resolve(org.eclipse.jdt.internal.corext.fix.CleanUpRefactoring.MultiFixTarget[],org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
FixCorrectionProposal - :.LinkedCorrectionProposal,org.eclipse.jface.text.contentassist.ICompletionProposalExtension2,org.eclipse.jdt.internal.ui.text.correction.IStatusLineProposal
 new(org.eclipse.jdt.internal.corext.fix.IProposableFix,org.eclipse.jdt.ui.cleanup.ICleanUp,int,org.eclipse.swt.graphics.Image,org.eclipse.jdt.ui.text.java.IInvocationContext) -
 new(org.eclipse.jdt.internal.corext.fix.IProposableFix,org.eclipse.jdt.ui.cleanup.ICleanUp,int,org.eclipse.swt.graphics.Image,org.eclipse.jdt.ui.text.java.IInvocationContext,.FixCorrectionProposalCore) -
 new(.FixCorrectionProposalCore,org.eclipse.swt.graphics.Image) -
 resolve(org.eclipse.jdt.internal.corext.fix.CleanUpRefactoring.MultiFixTarget[],org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 getCleanUp()org.eclipse.jdt.ui.cleanup.ICleanUp -
 getFixStatus()org.eclipse.core.runtime.IStatus -
 getImage()org.eclipse.swt.graphics.Image -
 selected(org.eclipse.jface.text.ITextViewer,boolean)void -
 unselected(org.eclipse.jface.text.ITextViewer)void -
 validate(org.eclipse.jface.text.IDocument,int,org.eclipse.jface.text.DocumentEvent)boolean -
 getRelevance()int -
 getStatusMessage()String -
 computeNumberOfFixesForCleanUp(org.eclipse.jdt.ui.cleanup.ICleanUp)int -
 apply(org.eclipse.jface.text.ITextViewer,char,int,int)void -
LinkedCorrectionProposal - :org.eclipse.jdt.ui.text.java.correction.ASTRewriteCorrectionProposal
 new(String,org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.rewrite.ASTRewrite,int,org.eclipse.swt.graphics.Image,.LinkedCorrectionProposalCore) -
 new(String,org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.rewrite.ASTRewrite,int,org.eclipse.swt.graphics.Image) -
 new(.LinkedCorrectionProposalCore,org.eclipse.swt.graphics.Image) -
 getLinkedProposalModel()org.eclipse.jdt.internal.corext.fix.LinkedProposalModelCore -
 setLinkedProposalModel(org.eclipse.jdt.internal.corext.fix.LinkedProposalModelCore)void -
 addLinkedPosition(org.eclipse.jdt.core.dom.rewrite.ITrackedNodePosition,boolean,String)void -
 addLinkedPosition(org.eclipse.jdt.core.dom.rewrite.ITrackedNodePosition,int,String)void -
 setEndPosition(org.eclipse.jdt.core.dom.rewrite.ITrackedNodePosition)void -
 addLinkedPositionProposal(String,String,org.eclipse.swt.graphics.Image)void -
 addLinkedPositionProposal(String,String)void -
 addLinkedPositionProposal(String,String,String,org.eclipse.swt.graphics.Image)void x
 addLinkedPositionProposal(String,org.eclipse.jdt.core.dom.ITypeBinding)void -
 performChange(org.eclipse.ui.IEditorPart,org.eclipse.jface.text.IDocument)void o !org.eclipse.core.runtime.CoreException
NewCUUsingWizardProposal - :org.eclipse.jdt.ui.text.java.correction.ChangeCorrectionProposal
 K_CLASS int sf
 K_INTERFACE int sf
 K_ENUM int sf
 K_ANNOTATION int sf
 K_RECORD int sf
 new(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.Name,int,org.eclipse.jdt.core.IJavaElement,int) -
 new(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.Name,int,org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.core.dom.ITypeBinding,int,boolean) -
 apply(org.eclipse.jface.text.IDocument)void -
 getAdditionalProposalInfo(org.eclipse.core.runtime.IProgressMonitor)Object -
 isShowDialog()boolean -
 setShowDialog(boolean)void -
 getCreatedType()org.eclipse.jdt.core.IType -
 getTypeKind()int -
package org.eclipse.jdt.internal.ui.text.java
AbstractJavaCompletionProposal a :org.eclipse.jdt.ui.text.java.IJavaCompletionProposal,org.eclipse.jface.text.contentassist.ICompletionProposalExtension,org.eclipse.jface.text.contentassist.ICompletionProposalExtension2,org.eclipse.jface.text.contentassist.ICompletionProposalExtension3,org.eclipse.jface.text.contentassist.ICompletionProposalExtension4,org.eclipse.jface.text.contentassist.ICompletionProposalExtension5,org.eclipse.jface.text.contentassist.ICompletionProposalExtension6,org.eclipse.jface.text.contentassist.ICompletionProposalExtension7 +ExitPolicy
 MODIFIER_TOGGLE_COMPLETION_MODE int sf
 fInvocationContext org.eclipse.jdt.ui.text.java.JavaContentAssistInvocationContext of
 new() o
 new(org.eclipse.jdt.ui.text.java.JavaContentAssistInvocationContext) o
 getTriggerCharacters()char[] -
 setTriggerCharacters(char[])void -
 setProposalInfo(.ProposalInfo)void -
 getProposalInfo().ProposalInfo o
 setCursorPosition(int)void -
 getCursorPosition()int o
 apply(org.eclipse.jface.text.IDocument)void f
 apply(org.eclipse.jface.text.IDocument,char,int)void -
 createRequiredTypeCompletionProposal(org.eclipse.jdt.core.CompletionProposal,org.eclipse.jdt.ui.text.java.JavaContentAssistInvocationContext).LazyJavaCompletionProposal o
 replace(org.eclipse.jface.text.IDocument,int,int,String)void of !org.eclipse.jface.text.BadLocationException
 apply(org.eclipse.jface.text.ITextViewer,char,int,int)void -
 isInsertModeToggled()boolean o
 isInJavadoc()boolean o
 setInJavadoc(boolean)void o
 getSelection(org.eclipse.jface.text.IDocument)org.eclipse.swt.graphics.Point -
 getContextInformation()org.eclipse.jface.text.contentassist.IContextInformation -
 setContextInformation(org.eclipse.jface.text.contentassist.IContextInformation)void -
 getDisplayString()String -
 getAdditionalProposalInfo()String -
 getAdditionalProposalInfo(org.eclipse.core.runtime.IProgressMonitor)Object -
 getCSSStyles()String o
 getContextInformationPosition()int -
 getReplacementOffset()int -
 setReplacementOffset(int)void -
 getPrefixCompletionStart(org.eclipse.jface.text.IDocument,int)int -
 getReplacementLength()int -
 setReplacementLength(int)void -
 getReplacementString()String -
 setReplacementString(String)void -
 getPrefixCompletionText(org.eclipse.jface.text.IDocument,int)CharSequence -
 getImage()org.eclipse.swt.graphics.Image -
 setImage(org.eclipse.swt.graphics.Image)void -
 isValidFor(org.eclipse.jface.text.IDocument,int)boolean -
 validate(org.eclipse.jface.text.IDocument,int,org.eclipse.jface.text.DocumentEvent)boolean -
 isOffsetValid(int)boolean o
 isValidPrefix(String)boolean o
 getRelevance()int -
 setRelevance(int)void -
 getPrefix(org.eclipse.jface.text.IDocument,int)String o
 isPrefix(String,String)boolean o
 getPatternMatchRule(String,String)int o
 getCamelCaseCompound(String,String)String of
 isCamelCaseMatching()boolean o
 isSubstringMatching()boolean o
 insertCompletion()boolean os
 selected(org.eclipse.jface.text.ITextViewer,boolean)void -
 unselected(org.eclipse.jface.text.ITextViewer)void -
 getInformationControlCreator()org.eclipse.jface.text.IInformationControlCreator -
 getSortString()String -
 setSortString(String)void o
 getTextViewer()org.eclipse.jface.text.ITextViewer o
 isToggleEating()boolean o
 setUpLinkedMode(org.eclipse.jface.text.IDocument,char)void o
 autocloseBrackets()boolean o
 setDisplayString(String)void o
 getStyledDisplayString()org.eclipse.jface.viewers.StyledString -
 setStyledDisplayString(org.eclipse.jface.viewers.StyledString)void -
 getStyledDisplayString(org.eclipse.jface.text.IDocument,int,org.eclipse.jface.text.contentassist.BoldStylerProvider)org.eclipse.jface.viewers.StyledString -
 getPatternToEmphasizeMatch(org.eclipse.jface.text.IDocument,int)String o
 toString()String -
 getJavaElement()org.eclipse.jdt.core.IJavaElement -
 isSupportingRequiredProposals()boolean o
 isAutoInsertable()boolean -
AbstractTemplateCompletionProposalComputer a :org.eclipse.jdt.ui.text.java.IJavaCompletionProposalComputer
 new() -
 computeCompletionProposals(org.eclipse.jdt.ui.text.java.ContentAssistInvocationContext,org.eclipse.core.runtime.IProgressMonitor)java.util.List<org.eclipse.jface.text.contentassist.ICompletionProposal> -
 computeCompletionEngine(org.eclipse.jdt.ui.text.java.JavaContentAssistInvocationContext)org.eclipse.jdt.internal.ui.text.template.contentassist.TemplateEngine oa
 computeContextInformation(org.eclipse.jdt.ui.text.java.ContentAssistInvocationContext,org.eclipse.core.runtime.IProgressMonitor)java.util.List<org.eclipse.jface.text.contentassist.IContextInformation> -
 getErrorMessage()String -
 sessionStarted()void -
 sessionEnded()void -
ChainCompletionProposalComputer - :org.eclipse.jdt.ui.text.java.IJavaCompletionProposalComputer
 CATEGORY_ID String sf
 new() -
 computeCompletionProposals(org.eclipse.jdt.ui.text.java.ContentAssistInvocationContext,org.eclipse.core.runtime.IProgressMonitor)java.util.List<org.eclipse.jface.text.contentassist.ICompletionProposal> -
 computeContextInformation(org.eclipse.jdt.ui.text.java.ContentAssistInvocationContext,org.eclipse.core.runtime.IProgressMonitor)java.util.List<org.eclipse.jface.text.contentassist.IContextInformation> -
 sessionStarted()void -
 getErrorMessage()String -
 sessionEnded()void -
CompletionProposalCategory f
 getId()String -
 getName()String -
 getDisplayName()String -
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor -
 setSeparateCommand(boolean)void -
 isSeparateCommand()boolean -
 setIncluded(boolean)void -
 isIncluded()boolean -
 isEnabled()boolean -
 setEnabled(boolean)void -
 hasComputers()boolean -
 hasComputers(String)boolean -
 getSortOrder()int -
 setSortOrder(int)void -
 matches(org.eclipse.jdt.core.IJavaProject)boolean -
 computeCompletionProposals(org.eclipse.jdt.ui.text.java.ContentAssistInvocationContext,String,org.eclipse.core.runtime.IProgressMonitor)java.util.List<org.eclipse.jface.text.contentassist.ICompletionProposal> -
 computeContextInformation(org.eclipse.jdt.ui.text.java.ContentAssistInvocationContext,String,org.eclipse.core.runtime.IProgressMonitor)java.util.List<org.eclipse.jface.text.contentassist.IContextInformation> -
 getErrorMessage()String -
 sessionStarted()void -
 sessionEnded()void -
 isSortingAfterFilteringNeeded()boolean -
ContentAssistHistory f +RHSHistory
 new(int,int) -
 new() -
 remember(org.eclipse.jdt.core.IType,org.eclipse.jdt.core.IType)void -
 getHistory(String).ContentAssistHistory.RHSHistory -
 getEntireHistory()java.util.Map<String,.ContentAssistHistory.RHSHistory> -
 getProgressMonitor()org.eclipse.core.runtime.IProgressMonitor p
 store(.ContentAssistHistory,org.eclipse.core.runtime.preferences.IEclipsePreferences,String)void s !org.eclipse.core.runtime.CoreException
 load(org.eclipse.core.runtime.preferences.IEclipsePreferences,String).ContentAssistHistory s !org.eclipse.core.runtime.CoreException
ContentAssistProcessor - :org.eclipse.jface.text.contentassist.IContentAssistProcessor
 new(org.eclipse.jface.text.contentassist.ContentAssistant,String) -
 computeCompletionProposals(org.eclipse.jface.text.ITextViewer,int)org.eclipse.jface.text.contentassist.ICompletionProposal[] f
 sortProposals(java.util.List<org.eclipse.jface.text.contentassist.ICompletionProposal>,org.eclipse.core.runtime.IProgressMonitor,org.eclipse.jdt.ui.text.java.ContentAssistInvocationContext)java.util.List<org.eclipse.jface.text.contentassist.ICompletionProposal> o
 computeContextInformation(org.eclipse.jface.text.ITextViewer,int)org.eclipse.jface.text.contentassist.IContextInformation[] -
 filterAndSortContextInformation(java.util.List<org.eclipse.jface.text.contentassist.IContextInformation>,org.eclipse.core.runtime.IProgressMonitor)java.util.List<org.eclipse.jface.text.contentassist.IContextInformation> o
 setCompletionProposalAutoActivationCharacters(char[])void f
 getCompletionProposalAutoActivationCharacters()char[] f
 getContextInformationAutoActivationCharacters()char[] -
 getErrorMessage()String -
 getContextInformationValidator()org.eclipse.jface.text.contentassist.IContextInformationValidator -
 createProgressMonitor()org.eclipse.core.runtime.IProgressMonitor o
 createContext(org.eclipse.jface.text.ITextViewer,int)org.eclipse.jdt.ui.text.java.ContentAssistInvocationContext o
 checkDefaultEnablement(.CompletionProposalCategory)boolean o
 checkSeparateEnablement(.CompletionProposalCategory)boolean o
 getSelectedProposal()org.eclipse.jface.text.contentassist.ICompletionProposal -
HippieProposalComputer f :org.eclipse.jdt.ui.text.java.IJavaCompletionProposalComputer
 new() -
 computeCompletionProposals(org.eclipse.jdt.ui.text.java.ContentAssistInvocationContext,org.eclipse.core.runtime.IProgressMonitor)java.util.List<org.eclipse.jface.text.contentassist.ICompletionProposal> -
 computeContextInformation(org.eclipse.jdt.ui.text.java.ContentAssistInvocationContext,org.eclipse.core.runtime.IProgressMonitor)java.util.List<org.eclipse.jface.text.contentassist.IContextInformation> -
 getErrorMessage()String -
 sessionStarted()void -
 sessionEnded()void -
IJavaReconcilingListener ai
 aboutToBeReconciled()void a
 aboutToWork(org.eclipse.jdt.internal.ui.text.JavaReconciler)void d
 reconciled(org.eclipse.jdt.core.dom.CompilationUnit,boolean,org.eclipse.core.runtime.IProgressMonitor)void a
IProblemRequestorExtension ai
 setProgressMonitor(org.eclipse.core.runtime.IProgressMonitor)void a
 setIsActive(boolean)void a
 beginReportingSequence()void a
 endReportingSequence()void a
 setIsHandlingTemporaryProblems(boolean)void a
JavaCompletionProcessor - :.ContentAssistProcessor
 fEditor org.eclipse.ui.IEditorPart of
 new(org.eclipse.ui.IEditorPart,org.eclipse.jface.text.contentassist.ContentAssistant,String) -
 restrictProposalsToVisibility(boolean)void -
 restrictProposalsToMatchingCases(boolean)void -
 getContextInformationValidator()org.eclipse.jface.text.contentassist.IContextInformationValidator -
 checkDefaultEnablement(.CompletionProposalCategory)boolean o
 checkSeparateEnablement(.CompletionProposalCategory)boolean o
 sortProposals(java.util.List<org.eclipse.jface.text.contentassist.ICompletionProposal>,org.eclipse.core.runtime.IProgressMonitor,org.eclipse.jdt.ui.text.java.ContentAssistInvocationContext)java.util.List<org.eclipse.jface.text.contentassist.ICompletionProposal> o
 createContext(org.eclipse.jface.text.ITextViewer,int)org.eclipse.jdt.ui.text.java.ContentAssistInvocationContext o
JavaCompletionProposalComputer - :org.eclipse.jdt.ui.text.java.IJavaCompletionProposalComputer
 new() -
 guessContextInformationPosition(org.eclipse.jdt.ui.text.java.ContentAssistInvocationContext)int o
 guessMethodContextInformationPosition(org.eclipse.jdt.ui.text.java.ContentAssistInvocationContext)int of
 computeContextInformation(org.eclipse.jdt.ui.text.java.ContentAssistInvocationContext,org.eclipse.core.runtime.IProgressMonitor)java.util.List<org.eclipse.jface.text.contentassist.IContextInformation> -
 computeCompletionProposals(org.eclipse.jdt.ui.text.java.ContentAssistInvocationContext,org.eclipse.core.runtime.IProgressMonitor)java.util.List<org.eclipse.jface.text.contentassist.ICompletionProposal> -
 createCollector(org.eclipse.jdt.ui.text.java.JavaContentAssistInvocationContext)org.eclipse.jdt.ui.text.java.CompletionProposalCollector o
 getErrorMessage()String -
 sessionStarted()void -
 sessionEnded()void -
JavaReconcilingStrategy - :org.eclipse.jface.text.reconciler.IReconcilingStrategy,org.eclipse.jface.text.reconciler.IReconcilingStrategyExtension
 fProgressMonitor org.eclipse.core.runtime.IProgressMonitor p
 new(org.eclipse.ui.texteditor.ITextEditor) -
 reconcile(org.eclipse.jface.text.IRegion)void -
 reconcile(org.eclipse.jface.text.reconciler.DirtyRegion,org.eclipse.jface.text.IRegion)void -
 setDocument(org.eclipse.jface.text.IDocument)void -
 setProgressMonitor(org.eclipse.core.runtime.IProgressMonitor)void -
 initialReconcile()void -
 notifyListeners(boolean)void -
 aboutToBeReconciled()void -
 aboutToWork(org.eclipse.jdt.internal.ui.text.JavaReconciler)void -
 reconciled()void -
JavaTypeCompletionProposalComputer - :.JavaCompletionProposalComputer
 new() -
 createCollector(org.eclipse.jdt.ui.text.java.JavaContentAssistInvocationContext)org.eclipse.jdt.ui.text.java.CompletionProposalCollector o
 computeCompletionProposals(org.eclipse.jdt.ui.text.java.ContentAssistInvocationContext,org.eclipse.core.runtime.IProgressMonitor)java.util.List<org.eclipse.jface.text.contentassist.ICompletionProposal> -
 guessContextInformationPosition(org.eclipse.jdt.ui.text.java.ContentAssistInvocationContext)int o
LazyGenericTypeProposal - :.LazyJavaTypeCompletionProposal
 new(org.eclipse.jdt.core.CompletionProposal,org.eclipse.jdt.ui.text.java.JavaContentAssistInvocationContext) -
 apply(org.eclipse.jface.text.IDocument,char,int)void -
 computeTriggerCharacters()char[] o
 getProgressMonitor()org.eclipse.core.runtime.NullProgressMonitor p
 getSelection(org.eclipse.jface.text.IDocument)org.eclipse.swt.graphics.Point -
 computeContextInformation()org.eclipse.jface.text.contentassist.IContextInformation o
 computeCursorPosition()int o
 canUseDiamond()boolean o
LazyJavaCompletionProposal - :.AbstractJavaCompletionProposal +FormatterPrefs
 LPAREN String osf
 RPAREN String osf
 COMMA String osf
 SPACE String osf
 SEMICOLON String osf
 fProposal org.eclipse.jdt.core.CompletionProposal of
 fContextInformationPosition int o
 new(org.eclipse.jdt.core.CompletionProposal,org.eclipse.jdt.ui.text.java.JavaContentAssistInvocationContext) -
 getProposal()org.eclipse.jdt.core.CompletionProposal o
 getTriggerCharacters()char[] f
 computeTriggerCharacters()char[] o
 setTriggerCharacters(char[])void f
 setProposalInfo(.ProposalInfo)void f
 getProposalInfo().ProposalInfo of
 computeProposalInfo().ProposalInfo o
 setCursorPosition(int)void f
 getCursorPosition()int of
 computeCursorPosition()int o
 isInJavadoc()boolean of
 getContextInformation()org.eclipse.jface.text.contentassist.IContextInformation f
 computeContextInformation()org.eclipse.jface.text.contentassist.IContextInformation o
 setContextInformation(org.eclipse.jface.text.contentassist.IContextInformation)void f
 getStyledDisplayString()org.eclipse.jface.viewers.StyledString -
 getDisplayString()String -
 setDisplayString(String)void of
 setStyledDisplayString(org.eclipse.jface.viewers.StyledString)void -
 computeDisplayString()org.eclipse.jface.viewers.StyledString o
 getAdditionalProposalInfo()String f
 getReplacementOffset()int f
 setReplacementOffset(int)void f
 getPrefixCompletionStart(org.eclipse.jface.text.IDocument,int)int -
 getReplacementLength()int f
 setReplacementLength(int)void f
 getReplacementString()String f
 computeReplacementString()String o
 setReplacementString(String)void f
 getImage()org.eclipse.swt.graphics.Image f
 computeImage()org.eclipse.swt.graphics.Image o
 setImage(org.eclipse.swt.graphics.Image)void f
 getRelevance()int f
 setRelevance(int)void f
 computeRelevance()int o
 getSortString()String f
 setSortString(String)void of
 computeSortString()String o
 getFormatterPrefs().LazyJavaCompletionProposal.FormatterPrefs o
 setContextInformationPosition(int)void -
 apply(org.eclipse.jface.text.ITextViewer,char,int,int)void -
 selected(org.eclipse.jface.text.ITextViewer,boolean)void -
 isPrefix(String,String)boolean o
 getStyledDisplayString(org.eclipse.jface.text.IDocument,int,org.eclipse.jface.text.contentassist.BoldStylerProvider)org.eclipse.jface.viewers.StyledString -
LazyJavaTypeCompletionProposal - :.LazyJavaCompletionProposal
 TYPE_TRIGGERS char[] osf
 JDOC_TYPE_TRIGGERS char[] osf
 fCompilationUnit org.eclipse.jdt.core.ICompilationUnit of
 new(org.eclipse.jdt.core.CompletionProposal,org.eclipse.jdt.ui.text.java.JavaContentAssistInvocationContext) -
 getQualifiedTypeName()String f
 getSimpleTypeName()String of
 computeReplacementString()String o
 isImportCompletion()boolean of
 apply(org.eclipse.jface.text.IDocument,char,int)void -
 updateReplacementWithParentheses(StringBuffer)void o
 rememberSelection()void of !org.eclipse.jdt.core.JavaModelException
 allowAddingImports()boolean o
 isValidPrefix(String)boolean o
 getPatternToEmphasizeMatch(org.eclipse.jface.text.IDocument,int)String o
 getPrefixCompletionText(org.eclipse.jface.text.IDocument,int)CharSequence -
 computeTriggerCharacters()char[] o
 computeProposalInfo().ProposalInfo o
 computeSortString()String o
 computeRelevance()int o
 computeContextInformation()org.eclipse.jface.text.contentassist.IContextInformation o
ProposalInfo -
 fElement org.eclipse.jdt.core.IJavaElement o
 new(org.eclipse.jdt.core.IMember) -
 new() o
 getJavaElement()org.eclipse.jdt.core.IJavaElement - !org.eclipse.jdt.core.JavaModelException
 getInfo(org.eclipse.core.runtime.IProgressMonitor)String f
package org.eclipse.jdt.internal.ui.text.java.hover
AbstractJavaEditorTextHover a :org.eclipse.jdt.ui.text.java.hover.IJavaEditorTextHover,org.eclipse.jface.text.ITextHoverExtension,org.eclipse.jface.text.ITextHoverExtension2
 new() -
 setEditor(org.eclipse.ui.IEditorPart)void -
 getEditor()org.eclipse.ui.IEditorPart o
 getCodeAssist()org.eclipse.jdt.core.ICodeAssist o
 getHoverInfo2(org.eclipse.jface.text.ITextViewer,org.eclipse.jface.text.IRegion)Object -
 getHoverRegion(org.eclipse.jface.text.ITextViewer,int)org.eclipse.jface.text.IRegion -
 getJavaElementsAt(org.eclipse.jface.text.ITextViewer,org.eclipse.jface.text.IRegion)org.eclipse.jdt.core.IJavaElement[] o
 getHoverControlCreator()org.eclipse.jface.text.IInformationControlCreator -
 getInformationPresenterControlCreator()org.eclipse.jface.text.IInformationControlCreator -
 getEditorInputJavaElement()org.eclipse.jdt.core.ITypeRoot o
JavadocHover - :.AbstractJavaEditorTextHover +FallbackInformationPresenter,HoverControlCreator,PresenterControlCreator
 CONSTANT_VALUE_SEPARATOR String sf
 new() -
 getInformationPresenterControlCreator()org.eclipse.jface.text.IInformationControlCreator -
 getHoverControlCreator()org.eclipse.jface.text.IInformationControlCreator -
 openDeclaration(org.eclipse.jdt.core.IJavaElement)org.eclipse.ui.IEditorPart s !org.eclipse.ui.PartInitException,org.eclipse.jdt.core.JavaModelException
 getHoverInfo(org.eclipse.jface.text.ITextViewer,org.eclipse.jface.text.IRegion)String x
 getHoverInfo2(org.eclipse.jface.text.ITextViewer,org.eclipse.jface.text.IRegion)Object -
 getHoverInfo(org.eclipse.jdt.core.IJavaElement[],org.eclipse.jdt.core.ITypeRoot,org.eclipse.jface.text.IRegion,.JavadocBrowserInformationControlInput).JavadocBrowserInformationControlInput s
 getAnnotationMemberDefaultValue(org.eclipse.jdt.core.IMethod,org.eclipse.jdt.core.ITypeRoot,org.eclipse.jface.text.IRegion)String s !org.eclipse.jdt.core.JavaModelException
 getHoverBinding(org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.core.dom.ASTNode)org.eclipse.jdt.core.dom.IBinding s
 getHeaderFlags(org.eclipse.jdt.core.IJavaElement)long s
 isStaticFinal(org.eclipse.jdt.core.IField)boolean s
 getConstantValue(org.eclipse.jdt.core.IField,org.eclipse.jdt.core.ITypeRoot,org.eclipse.jface.text.IRegion)String s
 loadStyleSheet(String)String s
 getImageAndLabel(org.eclipse.jdt.core.IJavaElement,boolean,String)String s
 addAnnotations(StringBuilder,org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.core.ITypeRoot,org.eclipse.jface.text.IRegion)void s
 getHexConstantValue(Object)String s
 getVariableBindingConstValue(org.eclipse.jdt.core.dom.ASTNode,org.eclipse.jdt.core.IField)Object s
package org.eclipse.jdt.internal.ui.text.javadoc
HTMLTagCompletionProposalComputer - :org.eclipse.jdt.ui.text.java.IJavaCompletionProposalComputer
 new() -
 computeCompletionProposals(org.eclipse.jdt.ui.text.java.ContentAssistInvocationContext,org.eclipse.core.runtime.IProgressMonitor)java.util.List<org.eclipse.jface.text.contentassist.ICompletionProposal> -
 computeContextInformation(org.eclipse.jdt.ui.text.java.ContentAssistInvocationContext,org.eclipse.core.runtime.IProgressMonitor)java.util.List<org.eclipse.jface.text.contentassist.IContextInformation> -
 getErrorMessage()String -
 sessionEnded()void -
 sessionStarted()void -
package org.eclipse.jdt.internal.ui.text.spelling
DefaultSpellingEngine - :org.eclipse.ui.texteditor.spelling.ISpellingEngine
 new() -
 check(org.eclipse.jface.text.IDocument,org.eclipse.jface.text.IRegion[],org.eclipse.ui.texteditor.spelling.SpellingContext,org.eclipse.ui.texteditor.spelling.ISpellingProblemCollector,org.eclipse.core.runtime.IProgressMonitor)void -
JavaSpellingEngine - :.SpellingEngine
 new() -
 check(org.eclipse.jface.text.IDocument,org.eclipse.jface.text.IRegion[],.engine.ISpellChecker,org.eclipse.ui.texteditor.spelling.ISpellingProblemCollector,org.eclipse.core.runtime.IProgressMonitor)void o
PropertiesFileSpellCheckIterator - :.SpellCheckIterator
 new(org.eclipse.jface.text.IDocument,org.eclipse.jface.text.IRegion,java.util.Locale,org.eclipse.core.runtime.IProgressMonitor) -
 next()String f
PropertiesFileSpellingEngine - :.SpellingEngine
 new() -
 check(org.eclipse.jface.text.IDocument,org.eclipse.jface.text.IRegion[],.engine.ISpellChecker,org.eclipse.ui.texteditor.spelling.ISpellingProblemCollector,org.eclipse.core.runtime.IProgressMonitor)void o
SpellCheckIterator - :.engine.ISpellCheckIterator
 fContent String of
 fLastToken String o
 fNext int o
 fOffset int of
 fPrevious int o
 fSuccessor int o
 fMonitor org.eclipse.core.runtime.IProgressMonitor pf
 new(org.eclipse.jface.text.IDocument,org.eclipse.jface.text.IRegion,java.util.Locale,org.eclipse.core.runtime.IProgressMonitor) -
 new(org.eclipse.jface.text.IDocument,org.eclipse.jface.text.IRegion,java.util.Locale,java.text.BreakIterator,org.eclipse.core.runtime.IProgressMonitor) -
 setIgnoreSingleLetters(boolean)void -
 getBegin()int f
 getEnd()int f
 hasNext()boolean f
 isAlphaNumeric(int,int)boolean of
 isToken(String[])boolean of
 isToken(String,String[])boolean of
 isSingleLetter(int)boolean of
 isUrlToken(int)boolean of
 isWhitespace(int,int)boolean of
 next()String -
 nextBreak()void of
 nextSentence()int of
 nextToken()String o
 remove()void f
 skipTokens(int,int)void of
 skipPaired(int,int,int)void of
 startsSentence()boolean f
SpellingEngine a :org.eclipse.ui.texteditor.spelling.ISpellingEngine +SpellEventListener
 new() -
 check(org.eclipse.jface.text.IDocument,org.eclipse.jface.text.IRegion[],org.eclipse.ui.texteditor.spelling.SpellingContext,org.eclipse.ui.texteditor.spelling.ISpellingProblemCollector,org.eclipse.core.runtime.IProgressMonitor)void -
 check(org.eclipse.jface.text.IDocument,org.eclipse.jface.text.IRegion[],.engine.ISpellChecker,org.eclipse.ui.texteditor.spelling.ISpellingProblemCollector,org.eclipse.core.runtime.IProgressMonitor)void oa
TextSpellingEngine - :.SpellingEngine
 new() -
 check(org.eclipse.jface.text.IDocument,org.eclipse.jface.text.IRegion[],.engine.ISpellChecker,org.eclipse.ui.texteditor.spelling.ISpellingProblemCollector,org.eclipse.core.runtime.IProgressMonitor)void o
WordCompletionProposalComputer f :org.eclipse.jdt.ui.text.java.IJavaCompletionProposalComputer
 new() -
 computeCompletionProposals(org.eclipse.jdt.ui.text.java.ContentAssistInvocationContext,org.eclipse.core.runtime.IProgressMonitor)java.util.List<org.eclipse.jface.text.contentassist.ICompletionProposal> -
 computeContextInformation(org.eclipse.jdt.ui.text.java.ContentAssistInvocationContext,org.eclipse.core.runtime.IProgressMonitor)java.util.List<org.eclipse.jface.text.contentassist.IContextInformation> -
 getErrorMessage()String -
 sessionStarted()void -
 sessionEnded()void -
package org.eclipse.jdt.internal.ui.text.spelling.engine
ISpellCheckIterator ai :java.util.Iterator<String>
 getBegin()int a
 getEnd()int a
 startsSentence()boolean a
 setIgnoreSingleLetters(boolean)void a
package org.eclipse.jdt.internal.ui.typehierarchy
TypeHierarchyLifeCycle - :org.eclipse.jdt.core.ITypeHierarchyChangedListener,org.eclipse.jdt.core.IElementChangedListener
 new(.TypeHierarchyViewPart) -
 new(boolean) -
 getHierarchy()org.eclipse.jdt.core.ITypeHierarchy -
 getInputElements()org.eclipse.jdt.core.IJavaElement[] -
 freeHierarchy()void -
 removeChangedListener(.ITypeHierarchyLifeCycleListener)void -
 addChangedListener(.ITypeHierarchyLifeCycleListener)void -
 ensureRefreshedTypeHierarchy(org.eclipse.jdt.core.IJavaElement,org.eclipse.jface.operation.IRunnableContext)void - !java.lang.reflect.InvocationTargetException,InterruptedException
 ensureRefreshedTypeHierarchy(org.eclipse.jdt.core.IJavaElement[],org.eclipse.jface.operation.IRunnableContext)void - !java.lang.reflect.InvocationTargetException,InterruptedException
 isRefreshJobRunning()boolean -
 doHierarchyRefreshBackground(org.eclipse.jdt.core.IJavaElement[],org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.jdt.core.JavaModelException
 doHierarchyRefresh(org.eclipse.jdt.core.IJavaElement[],org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 typeHierarchyChanged(org.eclipse.jdt.core.ITypeHierarchy)void -
 elementChanged(org.eclipse.jdt.core.ElementChangedEvent)void -
package org.eclipse.jdt.internal.ui.util
ClasspathVMUtil -
 findRequiredOrGreaterVMInstall(String,boolean,boolean)org.eclipse.jdt.launching.IVMInstall s
 getVMInstallCompliance(org.eclipse.jdt.launching.IVMInstall,boolean)String s
 findBestMatchingEE(String)org.eclipse.jdt.launching.environments.IExecutionEnvironment s
 updateClasspath(org.eclipse.core.runtime.IPath,org.eclipse.jdt.core.IJavaProject,org.eclipse.core.runtime.IProgressMonitor)boolean s !org.eclipse.jdt.core.JavaModelException
CoreUtility -
 createDerivedFolder(org.eclipse.core.resources.IFolder,boolean,boolean,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.core.runtime.CoreException
 createFolder(org.eclipse.core.resources.IFolder,boolean,boolean,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.core.runtime.CoreException
 createExtension(org.eclipse.core.runtime.IConfigurationElement,String)Object s !org.eclipse.core.runtime.CoreException
 startBuildInBackground(org.eclipse.core.resources.IProject)void s
 getBuildJob(org.eclipse.core.resources.IProject)org.eclipse.core.runtime.jobs.Job s
 setAutoBuilding(boolean)boolean s !org.eclipse.core.runtime.CoreException
MainMethodSearchEngine -
 new() -
 searchMainMethods(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.jdt.core.search.IJavaSearchScope,int)org.eclipse.jdt.core.IType[] - !org.eclipse.core.runtime.CoreException
 searchMainMethods(org.eclipse.jface.operation.IRunnableContext,org.eclipse.jdt.core.search.IJavaSearchScope,int)org.eclipse.jdt.core.IType[] - !java.lang.reflect.InvocationTargetException,InterruptedException
package org.eclipse.jdt.internal.ui.viewsupport
IViewPartInputProvider ai
 getViewPartInput()Object a
ImageDescriptorRegistry -
 new() -
 get(org.eclipse.jface.resource.ImageDescriptor)org.eclipse.swt.graphics.Image -
 dispose()void -
package org.eclipse.jdt.internal.ui.wizards
ClassPathDetector - :org.eclipse.core.resources.IResourceProxyVisitor
 fMonitor org.eclipse.core.runtime.IProgressMonitor p
 new(org.eclipse.core.resources.IProject,org.eclipse.core.runtime.IProgressMonitor) - !org.eclipse.core.runtime.CoreException
 visit(org.eclipse.core.resources.IResourceProxy)boolean -
 getOutputLocation()org.eclipse.core.runtime.IPath -
 getClasspath()org.eclipse.jdt.core.IClasspathEntry[] -
JavaProjectWizard - :.NewElementWizard,org.eclipse.core.runtime.IExecutableExtension
 new() -
 new(org.eclipse.jdt.ui.wizards.NewJavaProjectWizardPageOne,org.eclipse.jdt.ui.wizards.NewJavaProjectWizardPageTwo) -
 addPages()void -
 finishPage(org.eclipse.core.runtime.IProgressMonitor)void o !InterruptedException,org.eclipse.core.runtime.CoreException
 performFinish()boolean -
 handleFinishException(org.eclipse.swt.widgets.Shell,java.lang.reflect.InvocationTargetException)void o
 setInitializationData(org.eclipse.core.runtime.IConfigurationElement,String,Object)void -
 performCancel()boolean -
 getCreatedElement()org.eclipse.jdt.core.IJavaElement -
NewAnnotationCreationWizard - :.NewElementWizard
 new(org.eclipse.jdt.ui.wizards.NewAnnotationWizardPage,boolean) -
 new() -
 addPages()void -
 canRunForked()boolean o
 finishPage(org.eclipse.core.runtime.IProgressMonitor)void o !InterruptedException,org.eclipse.core.runtime.CoreException
 performFinish()boolean -
 getCreatedElement()org.eclipse.jdt.core.IJavaElement -
NewClassCreationWizard - :.NewElementWizard
 new(org.eclipse.jdt.ui.wizards.NewClassWizardPage,boolean) -
 new() -
 addPages()void -
 canRunForked()boolean o
 finishPage(org.eclipse.core.runtime.IProgressMonitor)void o !InterruptedException,org.eclipse.core.runtime.CoreException
 performFinish()boolean -
 getCreatedElement()org.eclipse.jdt.core.IJavaElement -
NewElementWizard a :org.eclipse.jface.wizard.Wizard,org.eclipse.ui.INewWizard
 new() -
 openResource(org.eclipse.core.resources.IFile)void o
 finishPage(org.eclipse.core.runtime.IProgressMonitor)void oa !InterruptedException,org.eclipse.core.runtime.CoreException
 getSchedulingRule()org.eclipse.core.runtime.jobs.ISchedulingRule o
 canRunForked()boolean o
 getCreatedElement()org.eclipse.jdt.core.IJavaElement a
 handleFinishException(org.eclipse.swt.widgets.Shell,java.lang.reflect.InvocationTargetException)void o
 performFinish()boolean -
 warnAboutTypeCommentDeprecation()void o
 init(org.eclipse.ui.IWorkbench,org.eclipse.jface.viewers.IStructuredSelection)void -
 getSelection()org.eclipse.jface.viewers.IStructuredSelection -
 getWorkbench()org.eclipse.ui.IWorkbench -
 selectAndReveal(org.eclipse.core.resources.IResource)void o
NewEnumCreationWizard - :.NewElementWizard
 new() -
 new(org.eclipse.jdt.ui.wizards.NewEnumWizardPage,boolean) -
 addPages()void -
 canRunForked()boolean o
 finishPage(org.eclipse.core.runtime.IProgressMonitor)void o !InterruptedException,org.eclipse.core.runtime.CoreException
 performFinish()boolean -
 getCreatedElement()org.eclipse.jdt.core.IJavaElement -
NewInterfaceCreationWizard - :.NewElementWizard
 new(org.eclipse.jdt.ui.wizards.NewInterfaceWizardPage,boolean) -
 new() -
 addPages()void -
 canRunForked()boolean o
 finishPage(org.eclipse.core.runtime.IProgressMonitor)void o !InterruptedException,org.eclipse.core.runtime.CoreException
 performFinish()boolean -
 getCreatedElement()org.eclipse.jdt.core.IJavaElement -
NewPackageCreationWizard - :.NewElementWizard
 new(org.eclipse.jdt.ui.wizards.NewPackageWizardPage) -
 new() -
 addPages()void -
 finishPage(org.eclipse.core.runtime.IProgressMonitor)void o !InterruptedException,org.eclipse.core.runtime.CoreException
 performFinish()boolean -
 getCreatedElement()org.eclipse.jdt.core.IJavaElement -
NewRecordCreationWizard - :.NewElementWizard
 new(org.eclipse.jdt.ui.wizards.NewRecordWizardPage,boolean) -
 new() -
 addPages()void -
 canRunForked()boolean o
 finishPage(org.eclipse.core.runtime.IProgressMonitor)void o !InterruptedException,org.eclipse.core.runtime.CoreException
 performFinish()boolean -
 getCreatedElement()org.eclipse.jdt.core.IJavaElement -
NewSourceFolderCreationWizard - :.NewElementWizard
 new() -
 addPages()void -
 finishPage(org.eclipse.core.runtime.IProgressMonitor)void o !InterruptedException,org.eclipse.core.runtime.CoreException
 performFinish()boolean -
 getCreatedElement()org.eclipse.jdt.core.IJavaElement -
NewSourceFolderWizardPage - :org.eclipse.jdt.ui.wizards.NewElementWizardPage
 new() -
 init(org.eclipse.jface.viewers.IStructuredSelection)void -
 createControl(org.eclipse.swt.widgets.Composite)void -
 setVisible(boolean)void -
 packRootChangeControlPressed(.dialogfields.DialogField)void o
 packRootDialogFieldChanged(.dialogfields.DialogField)void o
 getNewPackageFragmentRoot()org.eclipse.jdt.core.IPackageFragmentRoot -
 getCorrespondingResource()org.eclipse.core.resources.IResource -
 createPackageFragmentRoot(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException,InterruptedException
package org.eclipse.jdt.internal.ui.wizards.buildpaths
BuildPathSupport -
 JRE_PREF_PAGE_ID String sf
 EE_PREF_PAGE_ID String sf
 getDeprecationMessage(String)String s
 guessSourceAttachment(.CPListElement)org.eclipse.core.runtime.IPath s
 guessJavadocLocation(.CPListElement)String s
 modifyClasspathEntry(org.eclipse.swt.widgets.Shell,org.eclipse.jdt.core.IClasspathEntry,String[],org.eclipse.jdt.core.IJavaProject,org.eclipse.core.runtime.IPath,boolean,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.core.runtime.CoreException
 requestContainerUpdate(org.eclipse.jdt.core.IJavaProject,org.eclipse.jdt.core.IClasspathContainer,org.eclipse.jdt.core.IClasspathEntry[])void s !org.eclipse.core.runtime.CoreException
 setEEComplianceOptions(org.eclipse.jdt.core.IJavaProject,java.util.List<.CPListElement>)void s
 setEEComplianceOptions(org.eclipse.jdt.core.IJavaProject,String,String)void s
 getEEOptions(org.eclipse.jdt.launching.environments.IExecutionEnvironment)java.util.Map<String,String> s
BuildPathWizard a :org.eclipse.jdt.internal.ui.wizards.NewElementWizard
 new(.CPListElement[],.CPListElement,org.eclipse.core.runtime.IPath,String,org.eclipse.jface.resource.ImageDescriptor) -
 finishPage(org.eclipse.core.runtime.IProgressMonitor)void o !InterruptedException,org.eclipse.core.runtime.CoreException
 getCreatedElement()org.eclipse.jdt.core.IJavaElement -
 setDoFlushChange(boolean)void -
 getExistingEntries()java.util.ArrayList<.CPListElement> -
 getOutputLocation()org.eclipse.core.runtime.IPath -
 setOutputLocation(org.eclipse.core.runtime.IPath)void o
 getEntryToEdit().CPListElement o
 getInsertedElements()java.util.List<.CPListElement> -
 getRemovedElements()java.util.List<.CPListElement> -
 getModifiedElements()java.util.List<.CPListElement> -
 cancel()void a
BuildPathsBlock - +IRemoveOldBinariesQuery
 new(org.eclipse.jface.operation.IRunnableContext,org.eclipse.jdt.internal.ui.wizards.IStatusChangeListener,int,boolean,org.eclipse.ui.preferences.IWorkbenchPreferenceContainer) -
 createControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control -
 init(org.eclipse.jdt.core.IJavaProject,org.eclipse.core.runtime.IPath,org.eclipse.jdt.core.IClasspathEntry[])void -
 updateUI()void o
 doUpdateUI()void o
 hasChangesInDialog()boolean -
 hasChangesInClasspathFile()boolean -
 isClassfileMissing()boolean -
 initializeTimeStamps()void -
 getJavaProject()org.eclipse.jdt.core.IJavaProject -
 getOutputLocation()org.eclipse.core.runtime.IPath -
 getRawClassPath()org.eclipse.jdt.core.IClasspathEntry[] -
 getPageIndex()int -
 getDefaultOutputLocation(org.eclipse.jdt.core.IJavaProject)org.eclipse.core.runtime.IPath s
 updateTopButtonEnablement()void -
 buildPathCustomButtonPressed(org.eclipse.jdt.internal.ui.wizards.dialogfields.ListDialogField<.CPListElement>,int)void -
 updateClassPathStatus()void -
 createProject(org.eclipse.core.resources.IProject,java.net.URI,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.core.runtime.CoreException
 addJavaNature(org.eclipse.core.resources.IProject,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.core.runtime.CoreException
 configureJavaProject(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 configureJavaProject(String,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 flush(java.util.List<.CPListElement>,org.eclipse.core.runtime.IPath,org.eclipse.jdt.core.IJavaProject,String,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 hasClassfiles(org.eclipse.core.resources.IResource)boolean s !org.eclipse.core.runtime.CoreException
 removeOldClassfiles(org.eclipse.core.resources.IResource)void s !org.eclipse.core.runtime.CoreException
 getRemoveOldBinariesQuery(org.eclipse.swt.widgets.Shell).BuildPathsBlock.IRemoveOldBinariesQuery s
 setElementToReveal(org.eclipse.jdt.core.IClasspathEntry,String)void -
 addElement(org.eclipse.jdt.core.IClasspathEntry)void -
 dispose()void -
 isOKStatus()boolean -
 setFocus()void -
package org.eclipse.jdt.internal.ui.wizards.buildpaths.newsourcepage
BuildpathModifierAction a :org.eclipse.jface.action.Action,org.eclipse.jface.viewers.ISelectionChangedListener
 ADD_SEL_SF_TO_BP int sf
 REMOVE_FROM_BP int sf
 EXCLUDE int sf
 UNEXCLUDE int sf
 EDIT_FILTERS int sf
 CREATE_LINK int sf
 RESET_ALL int sf
 EDIT_OUTPUT int sf
 CREATE_OUTPUT int sf
 RESET int sf
 INCLUDE int sf
 UNINCLUDE int sf
 CREATE_FOLDER int sf
 ADD_JAR_TO_BP int sf
 ADD_LIB_TO_BP int sf
 ADD_SEL_LIB_TO_BP int sf
 CONFIGURE_BUILD_PATH int sf
 RESET_ALL_OUTPUT_FOLDERS int sf
 DROP_DOWN_ACTION int sf
 ADD_SEL_LIB_TO_TEST_BP int sf
 new(org.eclipse.ui.IWorkbenchSite,org.eclipse.ui.part.ISetSelectionTarget,int) -
 new(org.eclipse.ui.IWorkbenchSite,org.eclipse.ui.part.ISetSelectionTarget,int,int) -
 getDetailedDescription()String a
 selectionChanged(org.eclipse.jface.viewers.SelectionChangedEvent)void -
 canHandle(org.eclipse.jface.viewers.IStructuredSelection)boolean oa
 getSelectedElements()java.util.List<?> o
 addBuildpathModifierListener(org.eclipse.jdt.internal.corext.buildpath.IBuildpathModifierListener)void -
 removeBuildpathModifierListener(org.eclipse.jdt.internal.corext.buildpath.IBuildpathModifierListener)void -
 informListeners(org.eclipse.jdt.internal.corext.buildpath.BuildpathDelta)void o
 getShell()org.eclipse.swt.widgets.Shell o
 showExceptionDialog(org.eclipse.core.runtime.CoreException,String)void o
 showError(org.eclipse.core.runtime.CoreException,org.eclipse.swt.widgets.Shell,String,String)void o
 selectAndReveal(org.eclipse.jface.viewers.ISelection)void o
IncludeToBuildpathAction - :.BuildpathModifierAction
 new(org.eclipse.ui.IWorkbenchSite) -
 new(org.eclipse.jface.operation.IRunnableContext,org.eclipse.ui.part.ISetSelectionTarget) -
 getDetailedDescription()String -
 run()void -
 unExclude(java.util.List<?>,org.eclipse.jdt.core.IJavaProject,org.eclipse.core.runtime.IProgressMonitor)java.util.List<?> o !org.eclipse.jdt.core.JavaModelException
 canHandle(org.eclipse.jface.viewers.IStructuredSelection)boolean o
package org.eclipse.jdt.internal.ui.wizards.dialogfields
DialogField -
 fLabelText String o
 new() -
 setLabelText(String)void -
 setDialogFieldListener(.IDialogFieldListener)void f
 dialogFieldChanged()void -
 setFocus()boolean -
 postSetFocusOnDialogField(org.eclipse.swt.widgets.Display)void -
 doFillIntoGrid(org.eclipse.swt.widgets.Composite,int)org.eclipse.swt.widgets.Control[] -
 getNumberOfControls()int -
 gridDataForLabel(int)org.eclipse.swt.layout.GridData os
 getLabelControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Label -
 createEmptySpace(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control s
 createEmptySpace(org.eclipse.swt.widgets.Composite,int)org.eclipse.swt.widgets.Control s
 isOkToUse(org.eclipse.swt.widgets.Control)boolean of
 setEnabled(boolean)void f
 updateEnableState()void o
 refresh()void -
 isEnabled()boolean f
 assertCompositeNotNull(org.eclipse.swt.widgets.Composite)void of
 assertEnoughColumns(int)void of
IDialogFieldListener ai
 dialogFieldChanged(.DialogField)void a
IListAdapter ai <E=Object>
 customButtonPressed(.ListDialogField<<E>>,int)void a
 selectionChanged(.ListDialogField<<E>>)void a
 doubleClicked(.ListDialogField<<E>>)void a
IStringButtonAdapter ai
 changeControlPressed(.DialogField)void a
SelectionButtonDialogField - :.DialogField
 new(int) -
 attachDialogField(.DialogField)void -
 attachDialogFields(.DialogField[])void -
 isAttached(.DialogField)boolean -
 doFillIntoGrid(org.eclipse.swt.widgets.Composite,int)org.eclipse.swt.widgets.Control[] -
 doFillIntoGridWithoutMargin(org.eclipse.swt.widgets.Composite,int,boolean)org.eclipse.swt.widgets.Control[] -
 getNumberOfControls()int -
 getSelectionButton(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Button -
 setLabelText(String)void -
 isSelected()boolean -
 setSelection(boolean)void -
 updateEnableState()void o
 refresh()void -
package org.eclipse.jdt.internal.ui.wizards.importer
JDTProjectNatureImportConfigurator - :org.eclipse.ui.wizards.datatransfer.ProjectConfigurator
 new() -
 canConfigure(org.eclipse.core.resources.IProject,java.util.Set<org.eclipse.core.runtime.IPath>,org.eclipse.core.runtime.IProgressMonitor)boolean -
 configure(org.eclipse.core.resources.IProject,java.util.Set<org.eclipse.core.runtime.IPath>,org.eclipse.core.runtime.IProgressMonitor)void -
 shouldBeAnEclipseProject(org.eclipse.core.resources.IContainer,org.eclipse.core.runtime.IProgressMonitor)boolean -
 getFoldersToIgnore(org.eclipse.core.resources.IProject,org.eclipse.core.runtime.IProgressMonitor)java.util.Set<org.eclipse.core.resources.IFolder> -
 findConfigurableLocations(java.io.File,org.eclipse.core.runtime.IProgressMonitor)java.util.Set<java.io.File> -
 removeDirtyDirectories(java.util.Map<java.io.File,java.util.List<org.eclipse.ui.wizards.datatransfer.ProjectConfigurator>>)void -
ProjectWithJavaResourcesImportConfigurator - :org.eclipse.ui.wizards.datatransfer.ProjectConfigurator
 new() -
 canConfigure(org.eclipse.core.resources.IProject,java.util.Set<org.eclipse.core.runtime.IPath>,org.eclipse.core.runtime.IProgressMonitor)boolean -
 configure(org.eclipse.core.resources.IProject,java.util.Set<org.eclipse.core.runtime.IPath>,org.eclipse.core.runtime.IProgressMonitor)void -
 shouldBeAnEclipseProject(org.eclipse.core.resources.IContainer,org.eclipse.core.runtime.IProgressMonitor)boolean -
 getFoldersToIgnore(org.eclipse.core.resources.IProject,org.eclipse.core.runtime.IProgressMonitor)java.util.Set<org.eclipse.core.resources.IFolder> -
 findConfigurableLocations(java.io.File,org.eclipse.core.runtime.IProgressMonitor)java.util.Set<java.io.File> -
package org.eclipse.jdt.internal.ui.workingsets
DynamicSourcesWorkingSetUpdater - :org.eclipse.ui.IWorkingSetUpdater2
 TEST_OLD_NAME String sf
 MAIN_OLD_NAME String sf
 TEST_NAME String sf
 MAIN_NAME String sf
 add(org.eclipse.ui.IWorkingSet)void -
 remove(org.eclipse.ui.IWorkingSet)boolean -
 contains(org.eclipse.ui.IWorkingSet)boolean -
 new() -
 dispose()void -
 triggerUpdate()void -
 updateElements(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 isManagingPersistenceOf(org.eclipse.ui.IWorkingSet)boolean -
 restore(org.eclipse.ui.IWorkingSet)org.eclipse.core.runtime.IAdaptable[] -
package org.eclipse.jdt.ui
CodeGeneration x
 CLASS_BODY_TEMPLATE_ID String sfx
 INTERFACE_BODY_TEMPLATE_ID String sfx
 ENUM_BODY_TEMPLATE_ID String sfx
 ANNOTATION_BODY_TEMPLATE_ID String sfx
 getCompilationUnitContent(org.eclipse.jdt.core.ICompilationUnit,String,String,String)String sx !org.eclipse.core.runtime.CoreException
 getCompilationUnitContent(org.eclipse.jdt.core.ICompilationUnit,String,String,String,String)String sx !org.eclipse.core.runtime.CoreException
 getFileComment(org.eclipse.jdt.core.ICompilationUnit,String)String sx !org.eclipse.core.runtime.CoreException
 getTypeComment(org.eclipse.jdt.core.ICompilationUnit,String,String)String sx !org.eclipse.core.runtime.CoreException
 getTypeComment(org.eclipse.jdt.core.ICompilationUnit,String,String[],String)String sx !org.eclipse.core.runtime.CoreException
 getTypeBody(String,org.eclipse.jdt.core.ICompilationUnit,String,String)String sx !org.eclipse.core.runtime.CoreException
 getFieldComment(org.eclipse.jdt.core.ICompilationUnit,String,String,String)String sx !org.eclipse.core.runtime.CoreException
 getMethodComment(org.eclipse.jdt.core.ICompilationUnit,String,org.eclipse.jdt.core.dom.MethodDeclaration,org.eclipse.jdt.core.dom.IMethodBinding,String)String sx !org.eclipse.core.runtime.CoreException
 getMethodComment(org.eclipse.jdt.core.ICompilationUnit,String,String,String[],String[],String,org.eclipse.jdt.core.IMethod,String)String sx !org.eclipse.core.runtime.CoreException
 getMethodComment(org.eclipse.jdt.core.ICompilationUnit,String,String,String[],String[],String,String[],org.eclipse.jdt.core.IMethod,String)String sx !org.eclipse.core.runtime.CoreException
 getMethodComment(org.eclipse.jdt.core.IMethod,org.eclipse.jdt.core.IMethod,String)String sx !org.eclipse.core.runtime.CoreException
 getMethodComment(org.eclipse.jdt.core.ICompilationUnit,String,org.eclipse.jdt.core.dom.MethodDeclaration,boolean,String,String,String[],String)String sx !org.eclipse.core.runtime.CoreException
 getMethodBodyContent(org.eclipse.jdt.core.ICompilationUnit,String,String,boolean,String,String)String sx !org.eclipse.core.runtime.CoreException
 getGetterMethodBodyContent(org.eclipse.jdt.core.ICompilationUnit,String,String,String,String)String sx !org.eclipse.core.runtime.CoreException
 getSetterMethodBodyContent(org.eclipse.jdt.core.ICompilationUnit,String,String,String,String,String)String sx !org.eclipse.core.runtime.CoreException
 getGetterComment(org.eclipse.jdt.core.ICompilationUnit,String,String,String,String,String,String)String sx !org.eclipse.core.runtime.CoreException
 getSetterComment(org.eclipse.jdt.core.ICompilationUnit,String,String,String,String,String,String,String)String sx !org.eclipse.core.runtime.CoreException
CodeStyleConfiguration -
 createImportRewrite(org.eclipse.jdt.core.ICompilationUnit,boolean)org.eclipse.jdt.core.dom.rewrite.ImportRewrite s !org.eclipse.jdt.core.JavaModelException
 createImportRewrite(org.eclipse.jdt.core.dom.CompilationUnit,boolean)org.eclipse.jdt.core.dom.rewrite.ImportRewrite s
IContextMenuConstants ai
 TARGET_ID_HIERARCHY_VIEW String sf
 TARGET_ID_SUPERTYPES_VIEW String sf
 TARGET_ID_SUBTYPES_VIEW String sf
 TARGET_ID_MEMBERS_VIEW String sf
 GROUP_GOTO String sf
 GROUP_OPEN String sf
 GROUP_SHOW String sf
 GROUP_NEW String sf
 GROUP_BUILD String sf
 GROUP_REORGANIZE String sf
 GROUP_GENERATE String sf
 GROUP_SOURCE String sf
 GROUP_SEARCH String sf
 GROUP_ADDITIONS String sf
 GROUP_VIEWER_SETUP String sf
 GROUP_PROPERTIES String sf
IJavaElementSearchConstants ai
 CONSIDER_CLASSES int sf
 CONSIDER_INTERFACES int sf
 CONSIDER_TYPES int sfx
 CONSIDER_BINARIES int sf
 CONSIDER_EXTERNAL_JARS int sf
 CONSIDER_REQUIRED_PROJECTS int sf
 CONSIDER_ANNOTATION_TYPES int sf
 CONSIDER_ENUMS int sf
 CONSIDER_ALL_TYPES int sf
 CONSIDER_CLASSES_AND_INTERFACES int sf
 CONSIDER_CLASSES_AND_ENUMS int sf
 CONSIDER_INTERFACES_AND_ANNOTATIONS int sf
IPackagesViewPart ai :org.eclipse.ui.IViewPart
 selectAndReveal(Object)void a
 getTreeViewer()org.eclipse.jface.viewers.TreeViewer a
 isLinkingEnabled()boolean a
 setLinkingEnabled(boolean)void a
ISharedImages ai
 IMG_OBJS_CUNIT String sf
 IMG_OBJS_CFILE String sf
 IMG_OBJS_JAR String sf
 IMG_OBJS_JAR_WITH_SOURCE String sf
 IMG_OBJS_EXTERNAL_ARCHIVE String sf
 IMG_OBJS_EXTERNAL_ARCHIVE_WITH_SOURCE String sf
 IMG_OBJS_CLASSPATH_VAR_ENTRY String sf
 IMG_OBJS_LIBRARY String sf
 IMG_OBJS_PACKFRAG_ROOT String sf
 IMG_OBJS_PACKAGE String sf
 IMG_OBJS_EMPTY_PACKAGE String sf
 IMG_OBJS_LOGICAL_PACKAGE String sf
 IMG_OBJS_EMPTY_LOGICAL_PACKAGE String sf
 IMG_OBJS_CLASS String sf
 IMG_OBJS_CLASS_DEFAULT String sf
 IMG_OBJS_INNER_CLASS_PUBLIC String sf
 IMG_OBJS_INNER_CLASS_DEFAULT String sf
 IMG_OBJS_INNER_CLASS_PROTECTED String sf
 IMG_OBJS_INNER_CLASS_PRIVATE String sf
 IMG_OBJS_INTERFACE String sf
 IMG_OBJS_INTERFACE_DEFAULT String sf
 IMG_OBJS_INNER_INTERFACE_PUBLIC String sf
 IMG_OBJS_INNER_INTERFACE_DEFAULT String sf
 IMG_OBJS_INNER_INTERFACE_PROTECTED String sf
 IMG_OBJS_INNER_INTERFACE_PRIVATE String sf
 IMG_OBJS_PACKDECL String sf
 IMG_OBJS_IMPCONT String sf
 IMG_OBJS_IMPDECL String sf
 IMG_OBJS_PUBLIC String sf
 IMG_OBJS_PROTECTED String sf
 IMG_OBJS_PRIVATE String sf
 IMG_OBJS_DEFAULT String sf
 IMG_FIELD_PUBLIC String sf
 IMG_FIELD_PROTECTED String sf
 IMG_FIELD_PRIVATE String sf
 IMG_FIELD_DEFAULT String sf
 IMG_OBJS_LOCAL_VARIABLE String sf
 IMG_OBJS_ENUM String sf
 IMG_OBJS_ENUM_DEFAULT String sf
 IMG_OBJS_ENUM_PROTECTED String sf
 IMG_OBJS_ENUM_PRIVATE String sf
 IMG_OBJS_ANNOTATION String sf
 IMG_OBJS_ANNOTATION_DEFAULT String sf
 IMG_OBJS_ANNOTATION_PROTECTED String sf
 IMG_OBJS_ANNOTATION_PRIVATE String sf
 IMG_OBJS_JAVADOCTAG String sf
 IMG_OBJS_EXTERNAL_ANNOTATIONS String sf
 getImage(String)org.eclipse.swt.graphics.Image a
 getImageDescriptor(String)org.eclipse.jface.resource.ImageDescriptor a
ITypeHierarchyViewPart ai :org.eclipse.ui.IViewPart
 VIEW_LAYOUT_VERTICAL int sf
 VIEW_LAYOUT_HORIZONTAL int sf
 VIEW_LAYOUT_SINGLE int sf
 VIEW_LAYOUT_AUTOMATIC int sf
 HIERARCHY_MODE_CLASSIC int sf
 HIERARCHY_MODE_SUPERTYPES int sf
 HIERARCHY_MODE_SUBTYPES int sf
 setInput(org.eclipse.jdt.core.IType)void ax
 setInputElement(org.eclipse.jdt.core.IJavaElement)void a
 getInput()org.eclipse.jdt.core.IType ax
 getInputElement()org.eclipse.jdt.core.IJavaElement a
 showMembersInHierarchy(boolean)void a
 isShowMembersInHierarchy()boolean a
 showQualifiedTypeNames(boolean)void a
 isQualifiedTypeNamesEnabled()boolean a
 isLinkingEnabled()boolean a
 setLinkingEnabled(boolean)void a
 setViewLayout(int)void a
 getViewLayout()int a
 setHierarchyMode(int)void a
 getHierarchyMode()int a
IWorkingCopyManager ai
 connect(org.eclipse.ui.IEditorInput)void a !org.eclipse.core.runtime.CoreException
 disconnect(org.eclipse.ui.IEditorInput)void a
 getWorkingCopy(org.eclipse.ui.IEditorInput)org.eclipse.jdt.core.ICompilationUnit a
 shutdown()void a
IWorkingCopyManagerExtension ai
 setWorkingCopy(org.eclipse.ui.IEditorInput,org.eclipse.jdt.core.ICompilationUnit)void a
 removeWorkingCopy(org.eclipse.ui.IEditorInput)void a
IWorkingCopyProvider ai
 providesWorkingCopies()boolean a
JavaElementComparator - :org.eclipse.jface.viewers.ViewerComparator
 new() -
 new(boolean) -
 category(Object)int -
 compare(org.eclipse.jface.viewers.Viewer,Object,Object)int -
JavaElementContentProvider x :.StandardJavaElementContentProvider,org.eclipse.jdt.core.IElementChangedListener
 fViewer org.eclipse.jface.viewers.TreeViewer ox
 fInput Object ox
 dispose()void x
 inputChanged(org.eclipse.jface.viewers.Viewer,Object,Object)void x
 new() x
 new(boolean,boolean) x
 elementChanged(org.eclipse.jdt.core.ElementChangedEvent)void x
 processDelta(org.eclipse.jdt.core.IJavaElementDelta)void ox !org.eclipse.jdt.core.JavaModelException
JavaElementImageDescriptor - :org.eclipse.jface.resource.CompositeImageDescriptor
 ABSTRACT int sf
 FINAL int sf
 SYNCHRONIZED int sf
 STATIC int sf
 RUNNABLE int sf
 WARNING int sf
 ERROR int sf
 OVERRIDES int sf
 IMPLEMENTS int sf
 CONSTRUCTOR int sf
 DEPRECATED int sf
 VOLATILE int sf
 TRANSIENT int sf
 BUILDPATH_ERROR int sf
 NATIVE int sf
 IGNORE_OPTIONAL_PROBLEMS int sf
 DEFAULT_METHOD int sf
 ANNOTATION_DEFAULT int sf
 INFO int sf
 SEALED int sf
 NON_SEALED int sf
 new(org.eclipse.jface.resource.ImageDescriptor,int,org.eclipse.swt.graphics.Point) -
 setAdornments(int)void -
 getAdronments()int -
 setImageSize(org.eclipse.swt.graphics.Point)void -
 getImageSize()org.eclipse.swt.graphics.Point -
 getSize()org.eclipse.swt.graphics.Point o
 equals(Object)boolean -
 hashCode()int -
 drawCompositeImage(int,int)void o
JavaElementLabelProvider - :org.eclipse.jface.viewers.LabelProvider,org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider
 SHOW_RETURN_TYPE int sf
 SHOW_PARAMETERS int sf
 SHOW_CONTAINER int sfx
 SHOW_CONTAINER_QUALIFICATION int sfx
 SHOW_OVERLAY_ICONS int sf
 SHOW_TYPE int sf
 SHOW_ROOT int sf
 SHOW_POSTIFIX_QUALIFICATION int sfx
 SHOW_SMALL_ICONS int sf
 SHOW_VARIABLE int sf
 SHOW_QUALIFIED int sf
 SHOW_POST_QUALIFIED int sf
 SHOW_BASICS int sf
 SHOW_DEFAULT int sf
 new() -
 new(int) -
 turnOn(int)void -
 turnOff(int)void -
 getImage(Object)org.eclipse.swt.graphics.Image -
 getText(Object)String -
 getStyledText(Object)org.eclipse.jface.viewers.StyledString -
 dispose()void -
JavaElementLabels -
 M_PARAMETER_TYPES long sf
 M_PARAMETER_NAMES long sf
 M_PARAMETER_ANNOTATIONS long sf
 M_PRE_TYPE_PARAMETERS long sf
 M_APP_TYPE_PARAMETERS long sf
 M_EXCEPTIONS long sf
 M_APP_RETURNTYPE long sf
 M_PRE_RETURNTYPE long sf
 M_FULLY_QUALIFIED long sf
 M_POST_QUALIFIED long sf
 I_FULLY_QUALIFIED long sf
 I_POST_QUALIFIED long sf
 F_APP_TYPE_SIGNATURE long sf
 F_PRE_TYPE_SIGNATURE long sf
 F_FULLY_QUALIFIED long sf
 F_POST_QUALIFIED long sf
 T_FULLY_QUALIFIED long sf
 T_CONTAINER_QUALIFIED long sf
 T_POST_QUALIFIED long sf
 T_TYPE_PARAMETERS long sf
 TP_POST_QUALIFIED long sf
 D_QUALIFIED long sf
 D_POST_QUALIFIED long sf
 CF_QUALIFIED long sf
 CF_POST_QUALIFIED long sf
 CU_QUALIFIED long sf
 CU_POST_QUALIFIED long sf
 P_QUALIFIED long sf
 P_POST_QUALIFIED long sf
 P_COMPRESSED long sf
 ROOT_VARIABLE long sf
 ROOT_QUALIFIED long sf
 ROOT_POST_QUALIFIED long sf
 APPEND_ROOT_PATH long sf
 PREPEND_ROOT_PATH long sf
 REFERENCED_ROOT_POST_QUALIFIED long sf
 USE_RESOLVED long sf
 COLORIZE long sf
 F_CATEGORY long sf
 M_CATEGORY long sf
 T_CATEGORY long sf
 ALL_CATEGORY long sfx
 ALL_CATEGORY2 long sf
 ALL_FULLY_QUALIFIED long sf
 ALL_POST_QUALIFIED long sf
 ALL_DEFAULT long sf
 DEFAULT_QUALIFIED long sf
 DEFAULT_POST_QUALIFIED long sf
 CONCAT_STRING String sf
 COMMA_STRING String sf
 DECL_STRING String sf
 CATEGORY_SEPARATOR_STRING String sf
 ELLIPSIS_STRING String sf
 DEFAULT_PACKAGE String sf
 getTextLabel(Object,long)String s
 getStyledTextLabel(Object,long)org.eclipse.jface.viewers.StyledString s
 getElementLabel(org.eclipse.jdt.core.IJavaElement,long)String s
 getStyledElementLabel(org.eclipse.jdt.core.IJavaElement,long)org.eclipse.jface.viewers.StyledString s
 getElementLabel(org.eclipse.jdt.core.IJavaElement,long,StringBuffer)void s
 getElementLabel(org.eclipse.jdt.core.IJavaElement,long,org.eclipse.jface.viewers.StyledString)void s
 getMethodLabel(org.eclipse.jdt.core.IMethod,long,StringBuffer)void s
 getMethodLabel(org.eclipse.jdt.core.IMethod,long,org.eclipse.jface.viewers.StyledString)void s
 getFieldLabel(org.eclipse.jdt.core.IField,long,StringBuffer)void s
 getFieldLabel(org.eclipse.jdt.core.IField,long,org.eclipse.jface.viewers.StyledString)void s
 getLocalVariableLabel(org.eclipse.jdt.core.ILocalVariable,long,StringBuffer)void s
 getLocalVariableLabel(org.eclipse.jdt.core.ILocalVariable,long,org.eclipse.jface.viewers.StyledString)void s
 getInitializerLabel(org.eclipse.jdt.core.IInitializer,long,StringBuffer)void s
 getInitializerLabel(org.eclipse.jdt.core.IInitializer,long,org.eclipse.jface.viewers.StyledString)void s
 getTypeLabel(org.eclipse.jdt.core.IType,long,StringBuffer)void s
 getTypeLabel(org.eclipse.jdt.core.IType,long,org.eclipse.jface.viewers.StyledString)void s
 getTypeParameterLabel(org.eclipse.jdt.core.ITypeParameter,long,StringBuffer)void s
 getTypeParameterLabel(org.eclipse.jdt.core.ITypeParameter,long,org.eclipse.jface.viewers.StyledString)void s
 getDeclarationLabel(org.eclipse.jdt.core.IJavaElement,long,StringBuffer)void s
 getDeclarationLabel(org.eclipse.jdt.core.IJavaElement,long,org.eclipse.jface.viewers.StyledString)void s
 getClassFileLabel(org.eclipse.jdt.core.IClassFile,long,StringBuffer)void s
 getClassFileLabel(org.eclipse.jdt.core.IClassFile,long,org.eclipse.jface.viewers.StyledString)void s
 getCompilationUnitLabel(org.eclipse.jdt.core.ICompilationUnit,long,StringBuffer)void s
 getCompilationUnitLabel(org.eclipse.jdt.core.ICompilationUnit,long,org.eclipse.jface.viewers.StyledString)void s
 getPackageFragmentLabel(org.eclipse.jdt.core.IPackageFragment,long,StringBuffer)void s
 getPackageFragmentLabel(org.eclipse.jdt.core.IPackageFragment,long,org.eclipse.jface.viewers.StyledString)void s
 getPackageFragmentRootLabel(org.eclipse.jdt.core.IPackageFragmentRoot,long,StringBuffer)void s
 getPackageFragmentRootLabel(org.eclipse.jdt.core.IPackageFragmentRoot,long,org.eclipse.jface.viewers.StyledString)void s
 getContainerEntryLabel(org.eclipse.core.runtime.IPath,org.eclipse.jdt.core.IJavaProject)String s !org.eclipse.jdt.core.JavaModelException
 getStyledContainerEntryLabel(org.eclipse.core.runtime.IPath,org.eclipse.jdt.core.IJavaProject)org.eclipse.jface.viewers.StyledString s
JavaElementSorter x :org.eclipse.jface.viewers.ViewerSorter
 new() x
 isSorterProperty(Object,Object)boolean x
 category(Object)int x
 compare(org.eclipse.jface.viewers.Viewer,Object,Object)int x
 getCollator()java.text.Collator fx
JavaUI f
 ID_PLUGIN String sf
 ID_PERSPECTIVE String sf
 ID_HIERARCHYPERSPECTIVE String sf
 ID_ACTION_SET String sf
 ID_ELEMENT_CREATION_ACTION_SET String sf
 ID_CODING_ACTION_SET String sf
 ID_OPEN_ACTION_SET String sf
 ID_SEARCH_ACTION_SET String sf
 ID_CU_EDITOR String sf
 ID_CF_EDITOR String sf
 ID_SNIPPET_EDITOR String sf
 ID_MODULE_INFO_EDITOR String sf
 ID_MODULE_INFO_CF_EDITOR String sf
 ID_MODULE_INFO_CF_EDITOR_NO_SOURCE String sf
 ID_PACKAGES String sf
 ID_TYPE_HIERARCHY String sf
 ID_SOURCE_VIEW String sf
 ID_JAVADOC_VIEW String sf
 ID_BROWSING_PERSPECTIVE String sf
 ID_PROJECTS_VIEW String sf
 ID_PACKAGES_VIEW String sf
 ID_TYPES_VIEW String sf
 ID_MEMBERS_VIEW String sf
 ID_USER_LIBRARY_PREFERENCE_PAGE String sf
 ID_CLASSPATH_VARIABLES_PREFERENCE_PAGE String sf
 ID_COMPILER_COMPLIANCE_PROPERTY_PAGE String sf
 ID_JAVA_BUILD_PREFERENCE_PROPERTY_PAGE String sf
 ATTR_CMDLINE String sfx
 getSharedImages().ISharedImages s
 createPackageDialog(org.eclipse.swt.widgets.Shell,org.eclipse.jdt.core.IJavaProject,int,String)org.eclipse.ui.dialogs.SelectionDialog s !org.eclipse.jdt.core.JavaModelException
 createPackageDialog(org.eclipse.swt.widgets.Shell,org.eclipse.jface.operation.IRunnableContext,org.eclipse.jdt.core.search.IJavaSearchScope,boolean,boolean,String)org.eclipse.ui.dialogs.SelectionDialog s
 createPackageDialog(org.eclipse.swt.widgets.Shell,org.eclipse.jface.operation.IRunnableContext,org.eclipse.jdt.core.search.IJavaSearchScope,boolean,int,String)org.eclipse.ui.dialogs.SelectionDialog s
 createPackageDialog(org.eclipse.swt.widgets.Shell,boolean,int,String)org.eclipse.ui.dialogs.SelectionDialog s
 createPackageDialog(org.eclipse.swt.widgets.Shell,org.eclipse.jdt.core.IJavaProject,int)org.eclipse.ui.dialogs.SelectionDialog s !org.eclipse.jdt.core.JavaModelException
 createPackageDialog(org.eclipse.swt.widgets.Shell,org.eclipse.jdt.core.IPackageFragmentRoot,String)org.eclipse.ui.dialogs.SelectionDialog s !org.eclipse.jdt.core.JavaModelException
 createPackageDialog(org.eclipse.swt.widgets.Shell,org.eclipse.jdt.core.IPackageFragmentRoot)org.eclipse.ui.dialogs.SelectionDialog s !org.eclipse.jdt.core.JavaModelException
 createTypeDialog(org.eclipse.swt.widgets.Shell,org.eclipse.jface.operation.IRunnableContext,org.eclipse.core.resources.IProject,int,boolean)org.eclipse.ui.dialogs.SelectionDialog s !org.eclipse.jdt.core.JavaModelException
 createTypeDialog(org.eclipse.swt.widgets.Shell,org.eclipse.jface.operation.IRunnableContext,org.eclipse.jdt.core.search.IJavaSearchScope,int,boolean)org.eclipse.ui.dialogs.SelectionDialog s !org.eclipse.jdt.core.JavaModelException
 createTypeDialog(org.eclipse.swt.widgets.Shell,org.eclipse.jface.operation.IRunnableContext,org.eclipse.jdt.core.search.IJavaSearchScope,int,boolean,String)org.eclipse.ui.dialogs.SelectionDialog s !org.eclipse.jdt.core.JavaModelException
 createTypeDialog(org.eclipse.swt.widgets.Shell,org.eclipse.jface.operation.IRunnableContext,org.eclipse.jdt.core.search.IJavaSearchScope,int,boolean,String,.dialogs.TypeSelectionExtension)org.eclipse.ui.dialogs.SelectionDialog s !org.eclipse.jdt.core.JavaModelException
 createMainTypeDialog(org.eclipse.swt.widgets.Shell,org.eclipse.jface.operation.IRunnableContext,org.eclipse.jdt.core.search.IJavaSearchScope,int,boolean,String)org.eclipse.ui.dialogs.SelectionDialog s
 createMainTypeDialog(org.eclipse.swt.widgets.Shell,org.eclipse.jface.operation.IRunnableContext,org.eclipse.jdt.core.search.IJavaSearchScope,int,boolean)org.eclipse.ui.dialogs.SelectionDialog s
 openInEditor(org.eclipse.jdt.core.IJavaElement)org.eclipse.ui.IEditorPart s !org.eclipse.jdt.core.JavaModelException,org.eclipse.ui.PartInitException
 openInEditor(org.eclipse.jdt.core.IJavaElement,boolean,boolean)org.eclipse.ui.IEditorPart s !org.eclipse.jdt.core.JavaModelException,org.eclipse.ui.PartInitException
 revealInEditor(org.eclipse.ui.IEditorPart,org.eclipse.jdt.core.ISourceReference)void sx
 revealInEditor(org.eclipse.ui.IEditorPart,org.eclipse.jdt.core.IJavaElement)void s
 getWorkingCopyManager().IWorkingCopyManager s
 getEditorInputJavaElement(org.eclipse.ui.IEditorInput)org.eclipse.jdt.core.IJavaElement s
 getEditorInputTypeRoot(org.eclipse.ui.IEditorInput)org.eclipse.jdt.core.ITypeRoot s
 getSharedWorkingCopies()org.eclipse.jdt.core.IWorkingCopy[] sx
 getSharedWorkingCopiesOnClasspath()org.eclipse.jdt.core.IWorkingCopy[] sx
 getBufferFactory()org.eclipse.jdt.core.IBufferFactory sx
 getDocumentProvider()org.eclipse.ui.texteditor.IDocumentProvider s
 setLibraryJavadocLocation(org.eclipse.core.runtime.IPath,java.net.URL)void sx
 setLibraryJavadocLocations(org.eclipse.core.runtime.IPath[],java.net.URL[])void sx
 getLibraryJavadocLocation(org.eclipse.core.runtime.IPath)java.net.URL sx
 getLibraryJavadocLocation(org.eclipse.jdt.core.IClasspathEntry)java.net.URL s
 setProjectJavadocLocation(org.eclipse.jdt.core.IJavaProject,java.net.URL)void s
 getProjectJavadocLocation(org.eclipse.jdt.core.IJavaProject)java.net.URL s
 getJavadocBaseLocation(org.eclipse.jdt.core.IJavaElement)java.net.URL s !org.eclipse.jdt.core.JavaModelException
 getJavadocLocation(org.eclipse.jdt.core.IJavaElement,boolean)java.net.URL s !org.eclipse.jdt.core.JavaModelException
 getJavaElementClipboardTransfer()org.eclipse.swt.dnd.Transfer s
 getColorManager().text.IColorManager s
JavadocContentAccess -
 getContentReader(org.eclipse.jdt.core.IMember,boolean)java.io.Reader s !org.eclipse.jdt.core.JavaModelException
 getHTMLContentReader(org.eclipse.jdt.core.IMember,boolean,boolean)java.io.Reader s !org.eclipse.jdt.core.JavaModelException
 getHTMLContentReader(org.eclipse.jdt.core.IMember,boolean)java.io.Reader sx !org.eclipse.jdt.core.JavaModelException
OverrideIndicatorLabelDecorator - :org.eclipse.jface.viewers.ILabelDecorator,org.eclipse.jface.viewers.ILightweightLabelDecorator
 new() -
 new(org.eclipse.jdt.internal.ui.viewsupport.ImageDescriptorRegistry) -
 decorateText(String,Object)String -
 decorateImage(org.eclipse.swt.graphics.Image,Object)org.eclipse.swt.graphics.Image -
 computeAdornmentFlags(Object)int -
 getOverrideIndicators(org.eclipse.jdt.core.IMethod)int o !org.eclipse.jdt.core.JavaModelException
 findInHierarchy(org.eclipse.jdt.core.IType,org.eclipse.jdt.core.ITypeHierarchy,String,String[])int ox !org.eclipse.jdt.core.JavaModelException
 addListener(org.eclipse.jface.viewers.ILabelProviderListener)void -
 dispose()void -
 isLabelProperty(Object,String)boolean -
 removeListener(org.eclipse.jface.viewers.ILabelProviderListener)void -
 decorate(Object,org.eclipse.jface.viewers.IDecoration)void -
PreferenceConstants -
 APPEARANCE_METHOD_RETURNTYPE String sf
 APPEARANCE_METHOD_TYPEPARAMETERS String sf
 APPEARANCE_OVERRIDE_INDICATOR String sfx
 EDITOR_QUICKASSIST_LIGHTBULB String sf
 APPEARANCE_PKG_NAME_PATTERN_FOR_PKG_VIEW String sf
 APPEARANCE_COMPRESS_PACKAGE_NAMES String sf
 APPEARANCE_PKG_NAME_ABBREVIATION_PATTERN_FOR_PKG_VIEW String sf
 APPEARANCE_ABBREVIATE_PACKAGE_NAMES String sf
 APPEARANCE_FOLD_PACKAGES_IN_PACKAGE_EXPLORER String sf
 APPEARANCE_SORT_LIBRARY_ENTRIES_BY_NAME String sf
 APPEARANCE_MEMBER_SORT_ORDER String sf
 APPEARANCE_VISIBILITY_SORT_ORDER String sf
 APPEARANCE_ENABLE_VISIBILITY_SORT_ORDER String sf
 APPEARANCE_CATEGORY String sf
 APPEARANCE_JAVADOC_FONT String sf
 CODEGEN_USE_GETTERSETTER_PREFIX String sfx
 CODEGEN_GETTERSETTER_PREFIX String sfx
 CODEGEN_USE_GETTERSETTER_SUFFIX String sfx
 CODEGEN_GETTERSETTER_SUFFIX String sfx
 CODEGEN_KEYWORD_THIS String sf
 CODEGEN_IS_FOR_GETTERS String sf
 CODEGEN_EXCEPTION_VAR_NAME String sf
 CODEGEN_ADD_COMMENTS String sf
 CODEGEN_USE_MARKDOWN String sf
 CODEGEN__JAVADOC_STUBS String sfx
 CODEGEN__NON_JAVADOC_COMMENTS String sfx
 CODEGEN__FILE_COMMENTS String sfx
 CODEGEN_USE_OVERRIDE_ANNOTATION String sf
 TYPEFILTER_ENABLED String sf
 TYPEFILTER_DISABLED String sf
 ORGIMPORTS_IMPORTORDER String sf
 ORGIMPORTS_ONDEMANDTHRESHOLD String sf
 ORGIMPORTS_STATIC_ONDEMANDTHRESHOLD String sf
 ORGIMPORTS_IGNORELOWERCASE String sf
 SHOW_CU_CHILDREN String sf
 LINK_PACKAGES_TO_EDITOR String sfx
 LINK_TYPEHIERARCHY_TO_EDITOR String sfx
 LINK_BROWSING_PROJECTS_TO_EDITOR String sf
 LINK_BROWSING_PACKAGES_TO_EDITOR String sf
 LINK_BROWSING_TYPES_TO_EDITOR String sf
 LINK_BROWSING_MEMBERS_TO_EDITOR String sf
 SRCBIN_FOLDERS_IN_NEWPROJ String sf
 SRCBIN_SRCNAME String sf
 SRCBIN_BINNAME String sf
 NEWPROJECT_JRELIBRARY_LIST String sf
 NEWPROJECT_JRELIBRARY_INDEX String sf
 OPEN_TYPE_HIERARCHY String sf
 OPEN_TYPE_HIERARCHY_IN_PERSPECTIVE String sf
 OPEN_TYPE_HIERARCHY_IN_VIEW_PART String sf
 DOUBLE_CLICK String sf
 DOUBLE_CLICK_GOES_INTO String sf
 DOUBLE_CLICK_EXPANDS String sf
 UPDATE_JAVA_VIEWS String sfx
 UPDATE_ON_SAVE String sfx
 UPDATE_WHILE_EDITING String sfx
 JAVADOC_COMMAND String sf
 EDITOR_SHOW_TEXT_HOVER_AFFORDANCE String sfx
 EDITOR_TEXT_HOVER_MODIFIERS String sf
 EDITOR_TEXT_HOVER_MODIFIER_MASKS String sf
 ID_BESTMATCH_HOVER String sf
 ID_SOURCE_HOVER String sf
 ID_JAVADOC_HOVER String sf
 ID_PROBLEM_HOVER String sfx
 EDITOR_MATCHING_BRACKETS String sf
 EDITOR_HIGHLIGHT_BRACKET_AT_CARET_LOCATION String sf
 EDITOR_ENCLOSING_BRACKETS String sf
 EDITOR_MATCHING_BRACKETS_COLOR String sf
 EDITOR_CURRENT_LINE String sfx
 EDITOR_CURRENT_LINE_COLOR String sfx
 EDITOR_PRINT_MARGIN String sfx
 EDITOR_PRINT_MARGIN_COLOR String sfx
 EDITOR_PRINT_MARGIN_COLUMN String sfx
 EDITOR_FIND_SCOPE_COLOR String sfx
 EDITOR_SPACES_FOR_TABS String sfx
 EDITOR_TAB_WIDTH String sfx
 EDITOR_SYNC_OUTLINE_ON_CURSOR_MOVE String sf
 EDITOR_CORRECTION_INDICATION String sf
 EDITOR_PROBLEM_INDICATION String sfx
 EDITOR_PROBLEM_INDICATION_COLOR String sfx
 EDITOR_WARNING_INDICATION String sfx
 EDITOR_WARNING_INDICATION_COLOR String sfx
 EDITOR_TASK_INDICATION String sfx
 EDITOR_TASK_INDICATION_COLOR String sfx
 EDITOR_BOOKMARK_INDICATION String sfx
 EDITOR_BOOKMARK_INDICATION_COLOR String sfx
 EDITOR_SEARCH_RESULT_INDICATION String sfx
 EDITOR_SEARCH_RESULT_INDICATION_COLOR String sfx
 EDITOR_UNKNOWN_INDICATION String sfx
 EDITOR_UNKNOWN_INDICATION_COLOR String sfx
 EDITOR_ERROR_INDICATION_IN_OVERVIEW_RULER String sfx
 EDITOR_WARNING_INDICATION_IN_OVERVIEW_RULER String sfx
 EDITOR_TASK_INDICATION_IN_OVERVIEW_RULER String sfx
 EDITOR_BOOKMARK_INDICATION_IN_OVERVIEW_RULER String sfx
 EDITOR_SEARCH_RESULT_INDICATION_IN_OVERVIEW_RULER String sfx
 EDITOR_UNKNOWN_INDICATION_IN_OVERVIEW_RULER String sfx
 EDITOR_CLOSE_STRINGS String sf
 EDITOR_WRAP_STRINGS String sf
 EDITOR_ESCAPE_STRINGS String sf
 EDITOR_ESCAPE_STRINGS_NON_ASCII String sf
 EDITOR_CLOSE_BRACKETS String sf
 EDITOR_CLOSE_BRACES String sf
 EDITOR_CLOSE_JAVADOCS String sf
 EDITOR_CLOSE_FENCED_CODE_BLOCK String sf
 EDITOR_ADD_JAVADOC_TAGS String sf
 EDITOR_FORMAT_JAVADOCS String sf
 EDITOR_SMART_PASTE String sf
 EDITOR_SMART_INDENT_AFTER_NEWLINE String sf
 EDITOR_IMPORTS_ON_PASTE String sf
 EDITOR_SMART_HOME_END String sfx
 EDITOR_SUB_WORD_NAVIGATION String sf
 EDITOR_EVALUTE_TEMPORARY_PROBLEMS String sf
 EDITOR_OVERVIEW_RULER String sfx
 EDITOR_LINE_NUMBER_RULER String sfx
 EDITOR_LINE_NUMBER_RULER_COLOR String sfx
 EDITOR_LINKED_POSITION_COLOR String sfx
 EDITOR_FOREGROUND_COLOR String sfx
 EDITOR_FOREGROUND_DEFAULT_COLOR String sfx
 EDITOR_BACKGROUND_COLOR String sfx
 EDITOR_BACKGROUND_DEFAULT_COLOR String sfx
 EDITOR_BOLD_SUFFIX String sf
 EDITOR_ITALIC_SUFFIX String sf
 EDITOR_STRIKETHROUGH_SUFFIX String sf
 EDITOR_UNDERLINE_SUFFIX String sf
 EDITOR_MULTI_LINE_COMMENT_COLOR String sf
 EDITOR_TEXT_FONT String sf
 EDITOR_MULTI_LINE_COMMENT_BOLD String sf
 EDITOR_MULTI_LINE_COMMENT_ITALIC String sf
 EDITOR_MULTI_LINE_COMMENT_STRIKETHROUGH String sf
 EDITOR_MULTI_LINE_COMMENT_UNDERLINE String sf
 EDITOR_SINGLE_LINE_COMMENT_COLOR String sf
 EDITOR_SINGLE_LINE_COMMENT_BOLD String sf
 EDITOR_SINGLE_LINE_COMMENT_ITALIC String sf
 EDITOR_SINGLE_LINE_COMMENT_STRIKETHROUGH String sf
 EDITOR_SINGLE_LINE_COMMENT_UNDERLINE String sf
 EDITOR_JAVA_KEYWORD_COLOR String sf
 EDITOR_JAVA_KEYWORD_BOLD String sf
 EDITOR_JAVA_KEYWORD_ITALIC String sf
 EDITOR_JAVA_KEYWORD_STRIKETHROUGH String sf
 EDITOR_JAVA_KEYWORD_UNDERLINE String sf
 EDITOR_STRING_COLOR String sf
 EDITOR_STRING_BOLD String sf
 EDITOR_STRING_ITALIC String sf
 EDITOR_STRING_STRIKETHROUGH String sf
 EDITOR_STRING_UNDERLINE String sf
 EDITOR_JAVA_METHOD_NAME_COLOR String sfx
 EDITOR_JAVA_METHOD_NAME_BOLD String sfx
 EDITOR_JAVA_METHOD_NAME_ITALIC String sfx
 EDITOR_JAVA_KEYWORD_RETURN_COLOR String sf
 EDITOR_JAVA_KEYWORD_RETURN_BOLD String sf
 EDITOR_JAVA_KEYWORD_RETURN_ITALIC String sf
 EDITOR_JAVA_KEYWORD_RETURN_STRIKETHROUGH String sf
 EDITOR_JAVA_KEYWORD_RETURN_UNDERLINE String sf
 EDITOR_JAVA_OPERATOR_COLOR String sf
 EDITOR_JAVA_OPERATOR_BOLD String sf
 EDITOR_JAVA_OPERATOR_ITALIC String sf
 EDITOR_JAVA_OPERATOR_STRIKETHROUGH String sf
 EDITOR_JAVA_OPERATOR_UNDERLINE String sf
 EDITOR_JAVA_BRACKET_COLOR String sf
 EDITOR_JAVA_BRACKET_BOLD String sf
 EDITOR_JAVA_BRACKET_ITALIC String sf
 EDITOR_JAVA_BRACKET_STRIKETHROUGH String sf
 EDITOR_JAVA_BRACKET_UNDERLINE String sf
 EDITOR_JAVA_ANNOTATION_COLOR String sfx
 EDITOR_JAVA_ANNOTATION_BOLD String sfx
 EDITOR_JAVA_ANNOTATION_ITALIC String sfx
 EDITOR_JAVA_ANNOTATION_STRIKETHROUGH String sfx
 EDITOR_JAVA_ANNOTATION_UNDERLINE String sfx
 EDITOR_JAVA_DEFAULT_COLOR String sf
 EDITOR_JAVA_DEFAULT_BOLD String sf
 EDITOR_JAVA_DEFAULT_ITALIC String sf
 EDITOR_JAVA_DEFAULT_STRIKETHROUGH String sf
 EDITOR_JAVA_DEFAULT_UNDERLINE String sf
 EDITOR_TASK_TAG_COLOR String sf
 EDITOR_TASK_TAG_BOLD String sf
 EDITOR_TASK_TAG_ITALIC String sf
 EDITOR_TASK_TAG_STRIKETHROUGH String sf
 EDITOR_TASK_TAG_UNDERLINE String sf
 EDITOR_JAVADOC_KEYWORD_COLOR String sf
 EDITOR_JAVADOC_KEYWORD_BOLD String sf
 EDITOR_JAVADOC_KEYWORD_ITALIC String sf
 EDITOR_JAVADOC_KEYWORD_STRIKETHROUGH String sf
 EDITOR_JAVADOC_KEYWORD_UNDERLINE String sf
 EDITOR_JAVADOC_TAG_COLOR String sf
 EDITOR_JAVADOC_TAG_BOLD String sf
 EDITOR_JAVADOC_TAG_ITALIC String sf
 EDITOR_JAVADOC_TAG_STRIKETHROUGH String sf
 EDITOR_JAVADOC_TAG_UNDERLINE String sf
 EDITOR_JAVADOC_LINKS_COLOR String sf
 EDITOR_JAVADOC_LINKS_BOLD String sf
 EDITOR_JAVADOC_LINKS_ITALIC String sf
 EDITOR_JAVADOC_LINKS_STRIKETHROUGH String sf
 EDITOR_JAVADOC_LINKS_UNDERLINE String sf
 EDITOR_JAVADOC_DEFAULT_COLOR String sf
 EDITOR_JAVADOC_DEFAULT_BOLD String sf
 EDITOR_JAVADOC_DEFAULT_ITALIC String sf
 EDITOR_JAVADOC_DEFAULT_STRIKETHROUGH String sf
 EDITOR_JAVADOC_DEFAULT_UNDERLINE String sf
 EDITOR_LINK_COLOR String sfx
 EDITOR_SHOW_HOVER String sf
 EDITOR_NONE_HOVER String sfx
 EDITOR_CTRL_HOVER String sfx
 EDITOR_SHIFT_HOVER String sfx
 EDITOR_CTRL_ALT_HOVER String sfx
 EDITOR_CTRL_ALT_SHIFT_HOVER String sfx
 EDITOR_CTRL_SHIFT_HOVER String sfx
 EDITOR_ALT_SHIFT_HOVER String sfx
 EDITOR_NO_HOVER_CONFIGURED_ID String sfx
 EDITOR_DEFAULT_HOVER_CONFIGURED_ID String sfx
 EDITOR_DEFAULT_HOVER String sfx
 EDITOR_SHOW_SEGMENTS String sf
 EDITOR_BROWSER_LIKE_LINKS String sfx
 EDITOR_BROWSER_LIKE_LINKS_KEY_MODIFIER String sfx
 EDITOR_BROWSER_LIKE_LINKS_KEY_MODIFIER_MASK String sfx
 EDITOR_MARK_OCCURRENCES String sf
 EDITOR_STICKY_OCCURRENCES String sf
 EDITOR_MARK_TYPE_OCCURRENCES String sf
 EDITOR_MARK_METHOD_OCCURRENCES String sf
 EDITOR_MARK_FIELD_OCCURRENCES String sf
 EDITOR_MARK_CONSTANT_OCCURRENCES String sf
 EDITOR_MARK_LOCAL_VARIABLE_OCCURRENCES String sf
 EDITOR_MARK_EXCEPTION_OCCURRENCES String sf
 EDITOR_MARK_METHOD_EXIT_POINTS String sf
 EDITOR_MARK_BREAK_CONTINUE_TARGETS String sf
 EDITOR_MARK_IMPLEMENTORS String sf
 EDITOR_SEMANTIC_HIGHLIGHTING_PREFIX String sf
 EDITOR_JAVA_CODEMINING_PREFIX String sf
 EDITOR_SEMANTIC_HIGHLIGHTING_ENABLED String sfx
 EDITOR_SEMANTIC_HIGHLIGHTING_COLOR_SUFFIX String sf
 EDITOR_SEMANTIC_HIGHLIGHTING_BOLD_SUFFIX String sf
 EDITOR_SEMANTIC_HIGHLIGHTING_ITALIC_SUFFIX String sf
 EDITOR_SEMANTIC_HIGHLIGHTING_STRIKETHROUGH_SUFFIX String sf
 EDITOR_SEMANTIC_HIGHLIGHTING_UNDERLINE_SUFFIX String sf
 EDITOR_SEMANTIC_HIGHLIGHTING_ENABLED_SUFFIX String sf
 EDITOR_DISABLE_OVERWRITE_MODE String sfx
 EDITOR_SMART_SEMICOLON String sf
 EDITOR_SMART_BACKSPACE String sf
 EDITOR_SMART_OPENING_BRACE String sf
 EDITOR_SMART_TAB String sf
 LAUNCH_NAME_FULLY_QUALIFIED_FOR_APPLICATION String sf
 LAUNCH_NAME_FULLY_QUALIFIED_FOR_APPLET String sf
 LAUNCH_NAME_FULLY_QUALIFIED_FOR_JUNIT_TEST String sf
 SPELLING_CHECK_SPELLING String sfx
 SPELLING_IGNORE_DIGITS String sf
 SPELLING_IGNORE_MIXED String sf
 SPELLING_IGNORE_SENTENCE String sf
 SPELLING_IGNORE_UPPER String sf
 SPELLING_IGNORE_URLS String sf
 SPELLING_IGNORE_SINGLE_LETTERS String sf
 SPELLING_IGNORE_AMPERSAND_IN_PROPERTIES String sf
 SPELLING_IGNORE_NON_LETTERS String sf
 SPELLING_IGNORE_JAVA_STRINGS String sf
 SPELLING_LOCALE String sf
 SPELLING_PROPOSAL_THRESHOLD String sf
 SPELLING_PROBLEMS_THRESHOLD String sf
 SPELLING_USER_DICTIONARY String sf
 SPELLING_USER_DICTIONARY_ENCODING String sf
 SPELLING_ENABLE_CONTENTASSIST String sf
 FORMATTER_COMMENT_FORMATSOURCE String sfx
 FORMATTER_COMMENT_INDENTPARAMETERDESCRIPTION String sfx
 FORMATTER_COMMENT_FORMATHEADER String sfx
 FORMATTER_COMMENT_INDENTROOTTAGS String sfx
 FORMATTER_COMMENT_FORMAT String sfx
 FORMATTER_COMMENT_NEWLINEFORPARAMETER String sfx
 FORMATTER_COMMENT_SEPARATEROOTTAGS String sfx
 FORMATTER_COMMENT_CLEARBLANKLINES String sfx
 FORMATTER_COMMENT_LINELENGTH String sfx
 FORMATTER_COMMENT_FORMATHTML String sfx
 CODEASSIST_NONUITHREAD_COMPUTATION String sf
 CODEASSIST_AUTOACTIVATION String sf
 CODEASSIST_AUTOACTIVATION_DELAY String sf
 CODEASSIST_SHOW_VISIBLE_PROPOSALS String sf
 CODEASSIST_AUTOINSERT String sf
 CODEASSIST_DISABLE_COMPLETION_PROPOSAL_TRIGGER_CHARS String sf
 CODEASSIST_ADDIMPORT String sf
 CODEASSIST_INSERT_COMPLETION String sf
 CODEASSIST_CASE_SENSITIVITY String sf
 CODEASSIST_ORDER_PROPOSALS String sfx
 CODEASSIST_FILL_ARGUMENT_NAMES String sf
 CODEASSIST_GUESS_METHOD_ARGUMENTS String sf
 CODEASSIST_AUTOACTIVATION_TRIGGERS_JAVA String sf
 CODEASSIST_AUTOACTIVATION_TRIGGERS_JAVADOC String sf
 CODEASSIST_PROPOSALS_BACKGROUND String sfx
 CODEASSIST_PROPOSALS_FOREGROUND String sfx
 CODEASSIST_PARAMETERS_BACKGROUND String sf
 CODEASSIST_PARAMETERS_FOREGROUND String sf
 CODEASSIST_REPLACEMENT_BACKGROUND String sf
 CODEASSIST_REPLACEMENT_FOREGROUND String sf
 CODEASSIST_FAVORITE_STATIC_MEMBERS String sf
 REFACTOR_ERROR_PAGE_SEVERITY_THRESHOLD String sfx
 REFACTOR_FATAL_SEVERITY String sfx
 REFACTOR_ERROR_SEVERITY String sfx
 REFACTOR_WARNING_SEVERITY String sfx
 REFACTOR_INFO_SEVERITY String sfx
 REFACTOR_OK_SEVERITY String sfx
 REFACTOR_SAVE_ALL_EDITORS String sf
 REFACTOR_LIGHTWEIGHT String sf
 SEARCH_USE_REDUCED_MENU String sf
 BROWSING_LINK_VIEW_TO_EDITOR String sf
 BROWSING_STACK_VERTICALLY String sf
 TEMPLATES_USE_CODEFORMATTER String sf
 FORMATTER_PROFILE String sf
 EDITOR_ANNOTATION_ROLL_OVER String sf
 CODEASSIST_PREFIX_COMPLETION String sf
 CODEASSIST_EXCLUDED_CATEGORIES String sf
 CODEASSIST_CATEGORY_ORDER String sf
 EDITOR_FOLDING_PROJECT_SPECIFIC_SETTINGS_ENABLED String sf
 EDITOR_FOLDING_ENABLED String sf
 EDITOR_NEW_FOLDING_ENABLED String sf
 EDITOR_FOLDING_PROVIDER String sf
 EDITOR_FOLDING_JAVADOC String sf
 EDITOR_FOLDING_INNERTYPES String sf
 EDITOR_FOLDING_METHODS String sf
 EDITOR_FOLDING_IMPORTS String sf
 EDITOR_FOLDING_HEADERS String sf
 EDITOR_FOLDING_COLLAPSE_CUSTOM_REGIONS String sf
 EDITOR_FOLDING_CUSTOM_REGIONS_ENABLED String sf
 EDITOR_FOLDING_CUSTOM_REGION_START String sf
 EDITOR_FOLDING_CUSTOM_REGION_END String sf
 PREF_DEFAULT_EXPAND_WITH_CONSTRUCTORS_MEMBERS String sf
 PREF_ANONYMOUS_EXPAND_WITH_CONSTRUCTORS String sf
 PROPERTIES_FILE_EDITOR_TEXT_FONT String sf
 PROPERTIES_FILE_COLORING_KEY String sf
 PROPERTIES_FILE_COLORING_KEY_BOLD String sf
 PROPERTIES_FILE_COLORING_KEY_ITALIC String sf
 PROPERTIES_FILE_COLORING_KEY_STRIKETHROUGH String sf
 PROPERTIES_FILE_COLORING_KEY_UNDERLINE String sf
 PROPERTIES_FILE_COLORING_COMMENT String sf
 PROPERTIES_FILE_COLORING_COMMENT_BOLD String sf
 PROPERTIES_FILE_COLORING_COMMENT_ITALIC String sf
 PROPERTIES_FILE_COLORING_COMMENT_STRIKETHROUGH String sf
 PROPERTIES_FILE_COLORING_COMMENT_UNDERLINE String sf
 PROPERTIES_FILE_COLORING_VALUE String sf
 PROPERTIES_FILE_COLORING_VALUE_BOLD String sf
 PROPERTIES_FILE_COLORING_VALUE_ITALIC String sf
 PROPERTIES_FILE_COLORING_VALUE_STRIKETHROUGH String sf
 PROPERTIES_FILE_COLORING_VALUE_UNDERLINE String sf
 PROPERTIES_FILE_COLORING_ASSIGNMENT String sf
 PROPERTIES_FILE_COLORING_ASSIGNMENT_BOLD String sf
 PROPERTIES_FILE_COLORING_ASSIGNMENT_ITALIC String sf
 PROPERTIES_FILE_COLORING_ASSIGNMENT_STRIKETHROUGH String sf
 PROPERTIES_FILE_COLORING_ASSIGNMENT_UNDERLINE String sf
 PROPERTIES_FILE_COLORING_ARGUMENT String sf
 PROPERTIES_FILE_COLORING_ARGUMENT_BOLD String sf
 PROPERTIES_FILE_COLORING_ARGUMENT_ITALIC String sf
 PROPERTIES_FILE_COLORING_ARGUMENT_STRIKETHROUGH String sf
 PROPERTIES_FILE_COLORING_ARGUMENT_UNDERLINE String sf
 CODEASSIST_LRU_HISTORY String sf
 CODEASSIST_SORTER String sf
 EDITOR_SOURCE_HOVER_BACKGROUND_COLOR String sf
 EDITOR_SOURCE_HOVER_BACKGROUND_COLOR_SYSTEM_DEFAULT String sf
 DECORATE_TEST_CODE_CONTAINER_ICONS String sf
 EDITOR_CODEMINING_ENABLED String sf
 EDITOR_JAVA_CODEMINING_SHOW_CODEMINING_AT_LEAST_ONE String sf
 EDITOR_JAVA_CODEMINING_IGNORE_INEXACT_MATCHES String sf
 EDITOR_JAVA_CODEMINING_SHOW_REFERENCES String sf
 EDITOR_JAVA_CODEMINING_SHOW_REFERENCES_ON_TYPES String sf
 EDITOR_JAVA_CODEMINING_SHOW_REFERENCES_ON_FIELDS String sf
 EDITOR_JAVA_CODEMINING_SHOW_REFERENCES_ON_METHODS String sf
 EDITOR_JAVA_CODEMINING_SHOW_IMPLEMENTATIONS String sf
 EDITOR_JAVA_CODEMINING_SHOW_PARAMETER_NAMES String sf
 EDITOR_JAVA_CODEMINING_DEFAULT_FILTER_FOR_PARAMETER_NAMES String sf
 EDITOR_JAVA_CODEMINING_SHOW_PARAMETER_NAME_SINGLE_ARG String sf
 EDITOR_JAVA_CODEMINING_FILTER_IMPLIED_PARAMETER_NAMES String sf
 PREF_MAX_CHAINS String sf
 PREF_MIN_CHAIN_LENGTH String sf
 PREF_MAX_CHAIN_LENGTH String sf
 PREF_CHAIN_TIMEOUT String sf
 PREF_CHAIN_IGNORED_TYPES String sf
 initializeDefaultValues(org.eclipse.jface.preference.IPreferenceStore)void s
 getPreferenceStore()org.eclipse.jface.preference.IPreferenceStore s
 encodeJRELibrary(String,org.eclipse.jdt.core.IClasspathEntry[])String s
 decodeJRELibraryDescription(String)String s
 decodeJRELibraryClasspathEntries(String)org.eclipse.jdt.core.IClasspathEntry[] s
 getDefaultJRELibrary()org.eclipse.jdt.core.IClasspathEntry[] s
 getExcludedCompletionProposalCategories()String[] s
 setExcludedCompletionProposalCategories(String[])void s
 getPreference(String,org.eclipse.jdt.core.IJavaProject)String s
ProblemsLabelDecorator - :org.eclipse.jface.viewers.ILabelDecorator,org.eclipse.jface.viewers.ILightweightLabelDecorator +ProblemsLabelChangedEvent
 new() -
 new(org.eclipse.jdt.internal.ui.viewsupport.ImageDescriptorRegistry) -
 decorateText(String,Object)String -
 decorateImage(org.eclipse.swt.graphics.Image,Object)org.eclipse.swt.graphics.Image -
 computeAdornmentFlags(Object)int o
 isInside(int,org.eclipse.jdt.core.ISourceReference)boolean o !org.eclipse.core.runtime.CoreException
 dispose()void -
 isLabelProperty(Object,String)boolean -
 addListener(org.eclipse.jface.viewers.ILabelProviderListener)void -
 removeListener(org.eclipse.jface.viewers.ILabelProviderListener)void -
 decorate(Object,org.eclipse.jface.viewers.IDecoration)void -
ProblemsLabelDecorator.ProblemsLabelChangedEvent s :org.eclipse.jface.viewers.LabelProviderChangedEvent
 new(org.eclipse.jface.viewers.IBaseLabelProvider,org.eclipse.core.resources.IResource[],boolean) -
 isMarkerChange()boolean -
SharedASTProvider fx +WAIT_FLAG
 WAIT_YES .SharedASTProvider.WAIT_FLAG sfx
 WAIT_ACTIVE_ONLY .SharedASTProvider.WAIT_FLAG sfx
 WAIT_NO .SharedASTProvider.WAIT_FLAG sfx
 getAST(org.eclipse.jdt.core.ITypeRoot,.SharedASTProvider.WAIT_FLAG,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.dom.CompilationUnit sx
SharedASTProvider.WAIT_FLAG sfx
 toString()String x
StandardJavaElementContentProvider - :org.eclipse.jface.viewers.ITreeContentProvider,.IWorkingCopyProvider
 NO_CHILDREN Object[] osf
 fProvideMembers boolean o
 fProvideWorkingCopy boolean o
 new() -
 new(boolean,boolean) x
 new(boolean) -
 getProvideMembers()boolean -
 setProvideMembers(boolean)void -
 getProvideWorkingCopy()boolean x
 setProvideWorkingCopy(boolean)void x
 providesWorkingCopies()boolean -
 getElements(Object)Object[] -
 inputChanged(org.eclipse.jface.viewers.Viewer,Object,Object)void -
 dispose()void -
 getChildren(Object)Object[] -
 hasChildren(Object)boolean -
 getParent(Object)Object -
 getPackageFragmentRootContent(org.eclipse.jdt.core.IPackageFragmentRoot)Object[] o !org.eclipse.jdt.core.JavaModelException
 getPackageFragmentRoots(org.eclipse.jdt.core.IJavaProject)Object[] o !org.eclipse.jdt.core.JavaModelException
 getJavaProjects(org.eclipse.jdt.core.IJavaModel)Object[] o !org.eclipse.jdt.core.JavaModelException
 getPackageContent(org.eclipse.jdt.core.IPackageFragment)Object[] o !org.eclipse.jdt.core.JavaModelException
 getFolderContent(org.eclipse.core.resources.IFolder)Object[] o !org.eclipse.core.runtime.CoreException
 isClassPathChange(org.eclipse.jdt.core.IJavaElementDelta)boolean o
 skipProjectPackageFragmentRoot(org.eclipse.jdt.core.IPackageFragmentRoot)Object o
 isPackageFragmentEmpty(org.eclipse.jdt.core.IJavaElement)boolean o !org.eclipse.jdt.core.JavaModelException
 isProjectPackageFragmentRoot(org.eclipse.jdt.core.IPackageFragmentRoot)boolean o
 exists(Object)boolean o
 internalGetParent(Object)Object o
 concatenate(Object[],Object[])Object[] os
package org.eclipse.jdt.ui.actions
AbstractOpenWizardAction a :org.eclipse.jface.action.Action
 new() o
 run()void -
 createWizard()org.eclipse.ui.INewWizard oa !org.eclipse.core.runtime.CoreException
 getSelection()org.eclipse.jface.viewers.IStructuredSelection o
 setSelection(org.eclipse.jface.viewers.IStructuredSelection)void -
 getShell()org.eclipse.swt.widgets.Shell o
 setShell(org.eclipse.swt.widgets.Shell)void -
 doCreateProjectFirstOnEmptyWorkspace(org.eclipse.swt.widgets.Shell)boolean o
 getCreatedElement()org.eclipse.jdt.core.IJavaElement -
AddDelegateMethodsAction - :.SelectionDispatchAction
 new(org.eclipse.jdt.internal.ui.javaeditor.CompilationUnitEditor) -
 new(org.eclipse.ui.IWorkbenchSite) -
 run(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
AddGetterSetterAction - :.SelectionDispatchAction
 new(org.eclipse.ui.IWorkbenchSite) -
 new(org.eclipse.jdt.internal.ui.javaeditor.CompilationUnitEditor) -
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jface.viewers.IStructuredSelection)void -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void -
AddJavaDocStubAction - :.SelectionDispatchAction
 new(org.eclipse.ui.IWorkbenchSite) -
 new(org.eclipse.jdt.internal.ui.javaeditor.CompilationUnitEditor) -
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jface.viewers.IStructuredSelection)void -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void -
AddToClasspathAction - :.SelectionDispatchAction
 new(org.eclipse.ui.IWorkbenchSite) -
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jface.viewers.IStructuredSelection)void -
AddUnimplementedConstructorsAction - :.SelectionDispatchAction
 new(org.eclipse.jdt.internal.ui.javaeditor.CompilationUnitEditor) -
 new(org.eclipse.ui.IWorkbenchSite) -
 run(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void -
 createRunnable(org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.jdt.core.dom.ITypeBinding,org.eclipse.jdt.core.dom.IMethodBinding[],int,boolean,int,boolean)org.eclipse.core.resources.IWorkspaceRunnable s
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
BuildActionGroup - :org.eclipse.ui.actions.ActionGroup
 new(org.eclipse.ui.IViewPart) -
 new(org.eclipse.ui.IWorkbenchSite,org.eclipse.jface.viewers.ISelectionProvider) -
 getRefreshAction()org.eclipse.jface.action.IAction -
 fillActionBars(org.eclipse.ui.IActionBars)void -
 fillContextMenu(org.eclipse.jface.action.IMenuManager)void -
 dispose()void -
CCPActionGroup - :org.eclipse.ui.actions.ActionGroup
 new(org.eclipse.ui.IViewPart,boolean) -
 new(org.eclipse.ui.IViewPart) -
 new(org.eclipse.ui.part.Page) -
 new(org.eclipse.ui.IWorkbenchSite,org.eclipse.jface.viewers.ISelectionProvider) -
 getDeleteAction()org.eclipse.jface.action.IAction -
 fillActionBars(org.eclipse.ui.IActionBars)void -
 fillContextMenu(org.eclipse.jface.action.IMenuManager)void -
 dispose()void -
ChangeTypeAction - :.SelectionDispatchAction
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 new(org.eclipse.ui.IWorkbenchSite) -
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jface.viewers.IStructuredSelection)void -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jdt.internal.ui.javaeditor.JavaTextSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void -
ConvertAnonymousToNestedAction - :.SelectionDispatchAction
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 new(org.eclipse.ui.IWorkbenchSite) -
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jdt.internal.ui.javaeditor.JavaTextSelection)void -
ConvertLocalToFieldAction - :.SelectionDispatchAction
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jdt.internal.ui.javaeditor.JavaTextSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void -
ConvertNestedToTopAction - :.SelectionDispatchAction
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 new(org.eclipse.ui.IWorkbenchSite) -
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jface.viewers.IStructuredSelection)void -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jdt.internal.ui.javaeditor.JavaTextSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void -
ConvertToRecordAction - :.SelectionDispatchAction
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 new(org.eclipse.ui.IWorkbenchSite) -
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jdt.internal.ui.javaeditor.JavaTextSelection)void -
ConvertingSelectionProvider - :org.eclipse.jface.viewers.ISelectionProvider
 new(org.eclipse.jface.viewers.ISelectionProvider) -
 convertFrom(org.eclipse.jface.viewers.ISelection)org.eclipse.jface.viewers.ISelection -
 convertTo(org.eclipse.jface.viewers.ISelection)org.eclipse.jface.viewers.ISelection -
 getSelection()org.eclipse.jface.viewers.ISelection f
 setSelection(org.eclipse.jface.viewers.ISelection)void f
 addSelectionChangedListener(org.eclipse.jface.viewers.ISelectionChangedListener)void -
 removeSelectionChangedListener(org.eclipse.jface.viewers.ISelectionChangedListener)void -
CustomFiltersActionGroup - :org.eclipse.ui.actions.ActionGroup
 new(org.eclipse.ui.IViewPart,org.eclipse.jface.viewers.StructuredViewer) -
 new(String,org.eclipse.jface.viewers.StructuredViewer) -
 fillActionBars(org.eclipse.ui.IActionBars)void -
 internalGetEnabledFilterIds()String[] -
 removeFiltersFor(Object,Object,org.eclipse.jface.viewers.IContentProvider)String[] -
 setFilters(String[])void -
 fillViewMenu(org.eclipse.jface.action.IMenuManager)void -
 dispose()void -
 saveState(org.eclipse.ui.IMemento)void -
 restoreState(org.eclipse.ui.IMemento)void -
DeclarationsSearchGroup - :org.eclipse.ui.actions.ActionGroup
 new(org.eclipse.ui.IWorkbenchSite) -
 new(org.eclipse.ui.IWorkbenchSite,org.eclipse.jface.viewers.ISelectionProvider) -
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 fillActionBars(org.eclipse.ui.IActionBars)void -
 fillContextMenu(org.eclipse.jface.action.IMenuManager)void -
 dispose()void -
ExternalizeStringsAction - :.SelectionDispatchAction
 new(org.eclipse.ui.IWorkbenchSite) -
 new(org.eclipse.jdt.internal.ui.javaeditor.CompilationUnitEditor) -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void -
 run(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jdt.core.ICompilationUnit)void -
ExtractClassAction - :.SelectionDispatchAction
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 new(org.eclipse.ui.IWorkbenchSite) -
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jface.viewers.IStructuredSelection)void -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jdt.internal.ui.javaeditor.JavaTextSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void -
ExtractConstantAction - :.SelectionDispatchAction
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jdt.internal.ui.javaeditor.JavaTextSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void -
ExtractInterfaceAction - :.SelectionDispatchAction
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 new(org.eclipse.ui.IWorkbenchSite) -
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jface.viewers.IStructuredSelection)void -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jdt.internal.ui.javaeditor.JavaTextSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void -
ExtractMethodAction - :.SelectionDispatchAction
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jdt.internal.ui.javaeditor.JavaTextSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void -
ExtractTempAction - :.SelectionDispatchAction
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jdt.internal.ui.javaeditor.JavaTextSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void -
FindAction a :.SelectionDispatchAction
 run(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
 run(org.eclipse.jdt.core.IJavaElement)void -
 run(org.eclipse.jdt.core.IJavaElement[])void -
FindBreakContinueTargetOccurrencesAction - :.SelectionDispatchAction
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 new(org.eclipse.ui.IWorkbenchSite) -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jdt.internal.ui.javaeditor.JavaTextSelection)void -
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void f
FindDeclarationsAction - :.FindAction
 new(org.eclipse.ui.IWorkbenchSite) -
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
FindDeclarationsInHierarchyAction - :.FindDeclarationsAction
 new(org.eclipse.ui.IWorkbenchSite) -
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor,boolean) -
FindDeclarationsInProjectAction - :.FindDeclarationsAction
 new(org.eclipse.ui.IWorkbenchSite) -
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
FindDeclarationsInWorkingSetAction - :.FindDeclarationsAction
 new(org.eclipse.ui.IWorkbenchSite) -
 new(org.eclipse.ui.IWorkbenchSite,org.eclipse.ui.IWorkingSet[]) -
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor,org.eclipse.ui.IWorkingSet[]) -
FindExceptionOccurrencesAction - :.SelectionDispatchAction
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 new(org.eclipse.ui.IWorkbenchSite) -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jdt.internal.ui.javaeditor.JavaTextSelection)void -
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void f
FindImplementOccurrencesAction - :.SelectionDispatchAction
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 new(org.eclipse.ui.IWorkbenchSite) -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jdt.internal.ui.javaeditor.JavaTextSelection)void -
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void f
FindImplementorsAction - :.FindAction
 new(org.eclipse.ui.IWorkbenchSite) -
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
FindImplementorsInProjectAction - :.FindImplementorsAction
 new(org.eclipse.ui.IWorkbenchSite) -
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
FindImplementorsInWorkingSetAction - :.FindImplementorsAction
 new(org.eclipse.ui.IWorkbenchSite) -
 new(org.eclipse.ui.IWorkbenchSite,org.eclipse.ui.IWorkingSet[]) -
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor,org.eclipse.ui.IWorkingSet[]) -
FindMethodExitOccurrencesAction - :.SelectionDispatchAction
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 new(org.eclipse.ui.IWorkbenchSite) -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jdt.internal.ui.javaeditor.JavaTextSelection)void -
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void f
FindOccurrencesInFileAction - :.SelectionDispatchAction
 new(org.eclipse.ui.IViewPart) -
 new(org.eclipse.ui.part.Page) -
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 new(org.eclipse.ui.IWorkbenchSite) -
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jface.viewers.IStructuredSelection)void -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jdt.internal.ui.javaeditor.JavaTextSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void f
FindReadReferencesAction - :.FindReferencesAction
 new(org.eclipse.ui.IWorkbenchSite) -
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
FindReadReferencesInHierarchyAction - :.FindReferencesInHierarchyAction
 new(org.eclipse.ui.IWorkbenchSite) -
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
FindReadReferencesInProjectAction - :.FindReadReferencesAction
 new(org.eclipse.ui.IWorkbenchSite) -
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
FindReadReferencesInWorkingSetAction - :.FindReferencesInWorkingSetAction
 new(org.eclipse.ui.IWorkbenchSite) -
 new(org.eclipse.ui.IWorkbenchSite,org.eclipse.ui.IWorkingSet[]) -
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor,org.eclipse.ui.IWorkingSet[]) -
FindReferencesAction - :.FindAction
 new(org.eclipse.ui.IWorkbenchSite) -
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 run(org.eclipse.jdt.core.IJavaElement)void -
FindReferencesInHierarchyAction - :.FindReferencesAction
 new(org.eclipse.ui.IWorkbenchSite) -
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
FindReferencesInProjectAction - :.FindReferencesAction
 new(org.eclipse.ui.IWorkbenchSite) -
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
FindReferencesInWorkingSetAction - :.FindReferencesAction
 new(org.eclipse.ui.IWorkbenchSite) -
 new(org.eclipse.ui.IWorkbenchSite,org.eclipse.ui.IWorkingSet[]) -
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor,org.eclipse.ui.IWorkingSet[]) -
FindStringsToExternalizeAction x :.SelectionDispatchAction
 new(org.eclipse.ui.IWorkbenchSite) x
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void x
 run(org.eclipse.jface.viewers.IStructuredSelection)void x
FindWriteReferencesAction - :.FindReferencesAction
 new(org.eclipse.ui.IWorkbenchSite) -
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
FindWriteReferencesInHierarchyAction - :.FindReferencesInHierarchyAction
 new(org.eclipse.ui.IWorkbenchSite) -
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
FindWriteReferencesInProjectAction - :.FindWriteReferencesAction
 new(org.eclipse.ui.IWorkbenchSite) -
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
FindWriteReferencesInWorkingSetAction - :.FindReferencesInWorkingSetAction
 new(org.eclipse.ui.IWorkbenchSite) -
 new(org.eclipse.ui.IWorkbenchSite,org.eclipse.ui.IWorkingSet[]) -
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor,org.eclipse.ui.IWorkingSet[]) -
FormatAllAction - :.SelectionDispatchAction +ObjectDelegate
 new(org.eclipse.ui.IWorkbenchSite) -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void -
 run(org.eclipse.jface.viewers.IStructuredSelection)void -
 runOnMultiple(org.eclipse.jdt.core.ICompilationUnit[])void -
FormatAllAction.ObjectDelegate s :org.eclipse.ui.IObjectActionDelegate
 new() -
 setActivePart(org.eclipse.jface.action.IAction,org.eclipse.ui.IWorkbenchPart)void -
 run(org.eclipse.jface.action.IAction)void -
 selectionChanged(org.eclipse.jface.action.IAction,org.eclipse.jface.viewers.ISelection)void -
GenerateActionGroup - :org.eclipse.ui.actions.ActionGroup
 MENU_ID String sf
 GROUP_IMPORT String sf
 GROUP_GENERATE String sf
 GROUP_CODE String sf
 new(org.eclipse.jdt.internal.ui.javaeditor.CompilationUnitEditor,String) -
 new(org.eclipse.ui.part.Page) -
 new(org.eclipse.ui.IViewPart) -
 new(org.eclipse.ui.IWorkbenchSite,org.eclipse.jface.viewers.ISelectionProvider) -
 editorStateChanged()void x
 fillActionBars(org.eclipse.ui.IActionBars)void -
 fillContextMenu(org.eclipse.jface.action.IMenuManager)void -
 dispose()void -
GenerateHashCodeEqualsAction f :.GenerateMethodAbstractAction
 new(org.eclipse.jdt.internal.ui.javaeditor.CompilationUnitEditor) -
 new(org.eclipse.ui.IWorkbenchSite) -
GenerateMethodAbstractAction ka :.SelectionDispatchAction
 new(org.eclipse.ui.IWorkbenchSite) o
 run(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
GenerateNewConstructorUsingFieldsAction - :.SelectionDispatchAction
 new(org.eclipse.jdt.internal.ui.javaeditor.CompilationUnitEditor) -
 new(org.eclipse.ui.IWorkbenchSite) -
 run(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
GenerateToStringAction - :.GenerateMethodAbstractAction
 new(org.eclipse.ui.IWorkbenchSite) -
 new(org.eclipse.jdt.internal.ui.javaeditor.CompilationUnitEditor) -
ImplementorsSearchGroup - :org.eclipse.ui.actions.ActionGroup
 new(org.eclipse.ui.IWorkbenchSite) -
 new(org.eclipse.ui.IWorkbenchSite,org.eclipse.jface.viewers.ISelectionProvider) -
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 fillContextMenu(org.eclipse.jface.action.IMenuManager)void -
 fillActionBars(org.eclipse.ui.IActionBars)void -
 dispose()void -
ImportActionGroup - :org.eclipse.ui.actions.ActionGroup
 new(org.eclipse.ui.IViewPart) -
 fillContextMenu(org.eclipse.jface.action.IMenuManager)void -
 dispose()void -
InferTypeArgumentsAction - :.SelectionDispatchAction
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 new(org.eclipse.ui.IWorkbenchSite) -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jdt.internal.ui.javaeditor.JavaTextSelection)void -
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void -
InlineAction - :.SelectionDispatchAction
 new(org.eclipse.ui.IWorkbenchSite) -
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 selectionChanged(org.eclipse.jface.viewers.ISelection)void -
 run(org.eclipse.jface.text.ITextSelection)void -
 run(org.eclipse.jface.viewers.IStructuredSelection)void -
InlineTempAction - :.SelectionDispatchAction
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jdt.internal.ui.javaeditor.JavaTextSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void -
 run(org.eclipse.jface.viewers.IStructuredSelection)void -
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void -
IntroduceFactoryAction - :.SelectionDispatchAction
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 new(org.eclipse.ui.IWorkbenchSite) -
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jface.viewers.IStructuredSelection)void -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jdt.internal.ui.javaeditor.JavaTextSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void -
IntroduceIndirectionAction - :.SelectionDispatchAction
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 new(org.eclipse.ui.IWorkbenchSite) -
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jdt.internal.ui.javaeditor.JavaTextSelection)void -
 run(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void -
IntroduceParameterAction - :.SelectionDispatchAction
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jdt.internal.ui.javaeditor.JavaTextSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void -
JavaSearchActionGroup - :org.eclipse.ui.actions.ActionGroup
 new(org.eclipse.ui.IViewPart) -
 new(org.eclipse.ui.part.Page) -
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 new(org.eclipse.ui.IWorkbenchSite,org.eclipse.jface.viewers.ISelectionProvider) -
 setContext(org.eclipse.ui.actions.ActionContext)void -
 fillActionBars(org.eclipse.ui.IActionBars)void -
 fillContextMenu(org.eclipse.jface.action.IMenuManager)void -
 dispose()void -
MakeStaticAction f :.SelectionDispatchAction
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 new(org.eclipse.ui.IWorkbenchSite) -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void -
 selectionChanged(org.eclipse.jdt.internal.ui.javaeditor.JavaTextSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void -
 run(org.eclipse.jface.viewers.IStructuredSelection)void -
MemberFilterActionGroup - :org.eclipse.ui.actions.ActionGroup
 FILTER_NONPUBLIC int sf
 FILTER_STATIC int sf
 FILTER_FIELDS int sf
 FILTER_LOCALTYPES int sf
 ALL_FILTERS int sf
 new(org.eclipse.jface.viewers.StructuredViewer,String) -
 new(org.eclipse.jface.viewers.StructuredViewer,String,boolean) -
 new(org.eclipse.jface.viewers.StructuredViewer,String,boolean,int) -
 setMemberFilter(int,boolean)void -
 hasMemberFilter(int)boolean -
 saveState(org.eclipse.ui.IMemento)void -
 restoreState(org.eclipse.ui.IMemento)void -
 fillActionBars(org.eclipse.ui.IActionBars)void -
 contributeToToolBar(org.eclipse.jface.action.IToolBarManager)void -
 contributeToViewMenu(org.eclipse.jface.action.IMenuManager)void -
 dispose()void -
ModifyParametersAction - :.SelectionDispatchAction
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 new(org.eclipse.ui.IWorkbenchSite) -
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jdt.internal.ui.javaeditor.JavaTextSelection)void -
 run(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void -
MoveAction - :.SelectionDispatchAction
 new(org.eclipse.ui.IWorkbenchSite) -
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 selectionChanged(org.eclipse.jface.viewers.SelectionChangedEvent)void -
 setSpecialSelectionProvider(org.eclipse.jface.viewers.ISelectionProvider)void -
 run(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void -
 update(org.eclipse.jface.viewers.ISelection)void -
NavigateActionGroup - :org.eclipse.ui.actions.ActionGroup
 new(org.eclipse.ui.IViewPart) -
 new(org.eclipse.ui.IWorkbenchPartSite,org.eclipse.jface.viewers.ISelectionProvider) -
 getOpenAction()org.eclipse.jface.action.IAction -
 dispose()void -
 fillActionBars(org.eclipse.ui.IActionBars)void -
 fillContextMenu(org.eclipse.jface.action.IMenuManager)void -
 setContext(org.eclipse.ui.actions.ActionContext)void -
 updateActionBars()void -
OccurrencesSearchGroup - :org.eclipse.ui.actions.ActionGroup
 new(org.eclipse.ui.IWorkbenchSite) -
 new(org.eclipse.ui.IWorkbenchSite,org.eclipse.jface.viewers.ISelectionProvider) -
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 fillContextMenu(org.eclipse.jface.action.IMenuManager)void -
 fillActionBars(org.eclipse.ui.IActionBars)void -
 dispose()void -
OpenAction - :.SelectionDispatchAction
 new(org.eclipse.ui.IWorkbenchSite) -
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void -
 run(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(Object[])void -
 getElementToOpen(Object)Object - !org.eclipse.jdt.core.JavaModelException
OpenAttachedJavadocAction - :.SelectionDispatchAction
 new(org.eclipse.ui.IWorkbenchSite) -
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void -
 canEnableFor(org.eclipse.jface.viewers.IStructuredSelection)boolean o
 run(org.eclipse.jface.text.ITextSelection)void -
 run(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jdt.core.IJavaElement)void o
 open(java.net.URL)void o
 getDialogTitle()String o
 getShell()org.eclipse.swt.widgets.Shell -
OpenEditorActionGroup - :org.eclipse.ui.actions.ActionGroup
 new(org.eclipse.ui.IViewPart) -
 new(org.eclipse.ui.IWorkbenchPartSite,org.eclipse.jface.viewers.ISelectionProvider) -
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 getOpenAction()org.eclipse.jface.action.IAction -
 fillActionBars(org.eclipse.ui.IActionBars)void -
 fillContextMenu(org.eclipse.jface.action.IMenuManager)void -
 dispose()void -
OpenExternalJavadocAction x :.OpenAttachedJavadocAction
 new(org.eclipse.ui.IWorkbenchSite) x
 new(org.eclipse.ui.IWorkbenchSite,org.eclipse.jface.viewers.ISelectionProvider) x
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) x
 run(org.eclipse.jdt.core.IJavaElement)void x
OpenImplementationAction - :.SelectionDispatchAction
 new(org.eclipse.ui.IWorkbenchSite) o
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void -
OpenJavaBrowsingPerspectiveAction - :org.eclipse.jface.action.Action
 new() -
 run()void -
OpenJavaPerspectiveAction - :org.eclipse.jface.action.Action
 new() -
 run()void -
OpenNewAnnotationWizardAction - :.AbstractOpenWizardAction
 new() -
 setConfiguredWizardPage(org.eclipse.jdt.ui.wizards.NewAnnotationWizardPage)void -
 setOpenEditorOnFinish(boolean)void -
 createWizard()org.eclipse.ui.INewWizard of !org.eclipse.core.runtime.CoreException
OpenNewClassWizardAction - :.AbstractOpenWizardAction
 new() -
 setConfiguredWizardPage(org.eclipse.jdt.ui.wizards.NewClassWizardPage)void -
 setOpenEditorOnFinish(boolean)void -
 createWizard()org.eclipse.ui.INewWizard of !org.eclipse.core.runtime.CoreException
OpenNewEnumWizardAction - :.AbstractOpenWizardAction
 new() -
 setConfiguredWizardPage(org.eclipse.jdt.ui.wizards.NewEnumWizardPage)void -
 setOpenEditorOnFinish(boolean)void -
 createWizard()org.eclipse.ui.INewWizard of !org.eclipse.core.runtime.CoreException
OpenNewInterfaceWizardAction - :.AbstractOpenWizardAction
 new() -
 setConfiguredWizardPage(org.eclipse.jdt.ui.wizards.NewInterfaceWizardPage)void -
 setOpenEditorOnFinish(boolean)void -
 createWizard()org.eclipse.ui.INewWizard of !org.eclipse.core.runtime.CoreException
OpenNewJavaProjectWizardAction - :.AbstractOpenWizardAction
 new() -
 setConfiguredWizardPages(org.eclipse.jdt.ui.wizards.NewJavaProjectWizardPageOne,org.eclipse.jdt.ui.wizards.NewJavaProjectWizardPageTwo)void -
 createWizard()org.eclipse.ui.INewWizard of !org.eclipse.core.runtime.CoreException
 doCreateProjectFirstOnEmptyWorkspace(org.eclipse.swt.widgets.Shell)boolean o
OpenNewPackageWizardAction - :.AbstractOpenWizardAction
 new() -
 setConfiguredWizardPage(org.eclipse.jdt.ui.wizards.NewPackageWizardPage)void -
 createWizard()org.eclipse.ui.INewWizard of !org.eclipse.core.runtime.CoreException
OpenNewRecordWizardAction - :.AbstractOpenWizardAction
 new() -
 setConfiguredWizardPage(org.eclipse.jdt.ui.wizards.NewRecordWizardPage)void -
 setOpenEditorOnFinish(boolean)void -
 createWizard()org.eclipse.ui.INewWizard of !org.eclipse.core.runtime.CoreException
OpenNewSourceFolderWizardAction - :.AbstractOpenWizardAction
 new() -
 createWizard()org.eclipse.ui.INewWizard of !org.eclipse.core.runtime.CoreException
OpenProjectAction - :.SelectionDispatchAction,org.eclipse.core.resources.IResourceChangeListener
 new(org.eclipse.ui.IWorkbenchSite) -
 resourceChanged(org.eclipse.core.resources.IResourceChangeEvent)void -
 selectionChanged(org.eclipse.jface.viewers.ISelection)void -
 run(org.eclipse.jface.viewers.ISelection)void -
 run(org.eclipse.jface.viewers.IStructuredSelection)void -
OpenSuperImplementationAction - :.SelectionDispatchAction
 new(org.eclipse.ui.IWorkbenchSite) -
 new(org.eclipse.ui.IWorkbenchSite,org.eclipse.jface.viewers.ISelectionProvider) x
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void -
 run(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jdt.core.IMethod)void -
OpenTypeHierarchyAction - :.SelectionDispatchAction
 new(org.eclipse.ui.IWorkbenchSite) -
 new(org.eclipse.ui.IWorkbenchSite,org.eclipse.jface.viewers.ISelectionProvider) x
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void -
 run(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jdt.core.IJavaElement[])void -
OpenViewActionGroup - :org.eclipse.ui.actions.ActionGroup
 new(org.eclipse.ui.part.Page) -
 new(org.eclipse.ui.part.Page,org.eclipse.jface.viewers.ISelectionProvider) -
 new(org.eclipse.ui.IViewPart) -
 new(org.eclipse.ui.IViewPart,org.eclipse.jface.viewers.ISelectionProvider) -
 new(org.eclipse.ui.IWorkbenchSite,org.eclipse.jface.viewers.ISelectionProvider) -
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 containsOpenPropertiesAction(boolean)void -
 containsShowInMenu(boolean)void -
 fillActionBars(org.eclipse.ui.IActionBars)void -
 fillContextMenu(org.eclipse.jface.action.IMenuManager)void -
 dispose()void -
OrganizeImportsAction - :.SelectionDispatchAction +ObjectDelegate
 new(org.eclipse.ui.IWorkbenchSite) -
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void -
 run(org.eclipse.jface.viewers.IStructuredSelection)void -
 runOnMultiple(org.eclipse.jdt.core.ICompilationUnit[])void -
 run(org.eclipse.jdt.core.ICompilationUnit)void -
OrganizeImportsAction.ObjectDelegate s :org.eclipse.ui.IObjectActionDelegate
 new() -
 setActivePart(org.eclipse.jface.action.IAction,org.eclipse.ui.IWorkbenchPart)void -
 run(org.eclipse.jface.action.IAction)void -
 selectionChanged(org.eclipse.jface.action.IAction,org.eclipse.jface.viewers.ISelection)void -
OverrideMethodsAction - :.SelectionDispatchAction
 new(org.eclipse.jdt.internal.ui.javaeditor.CompilationUnitEditor) -
 new(org.eclipse.ui.IWorkbenchSite) -
 run(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void -
 createRunnable(org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.jdt.core.dom.ITypeBinding,org.eclipse.jdt.core.dom.IMethodBinding[],int,boolean)org.eclipse.core.resources.IWorkspaceRunnable s
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
ProjectActionGroup - :org.eclipse.ui.actions.ActionGroup
 new(org.eclipse.ui.IViewPart) -
 new(org.eclipse.ui.IWorkbenchSite,org.eclipse.jface.viewers.ISelectionProvider) -
 performSelectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void o
 fillActionBars(org.eclipse.ui.IActionBars)void -
 fillContextMenu(org.eclipse.jface.action.IMenuManager)void -
 getOpenProjectAction().OpenProjectAction -
 dispose()void -
PullUpAction - :.SelectionDispatchAction
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 new(org.eclipse.ui.IWorkbenchSite) -
 run(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jdt.internal.ui.javaeditor.JavaTextSelection)void -
PushDownAction - :.SelectionDispatchAction
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 new(org.eclipse.ui.IWorkbenchSite) -
 run(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jdt.internal.ui.javaeditor.JavaTextSelection)void -
ReadReferencesSearchGroup - :org.eclipse.ui.actions.ActionGroup
 new(org.eclipse.ui.IWorkbenchSite) -
 new(org.eclipse.ui.IWorkbenchSite,org.eclipse.jface.viewers.ISelectionProvider) -
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 fillContextMenu(org.eclipse.jface.action.IMenuManager)void -
 fillActionBars(org.eclipse.ui.IActionBars)void -
 dispose()void -
RefactorActionGroup - :org.eclipse.ui.actions.ActionGroup
 MENU_ID String sf
 GROUP_REORG String sf
 GROUP_TYPE String sf
 GROUP_CODING String sf
 GROUP_CODING2 String sf
 GROUP_REORG2 String sf
 GROUP_TYPE2 String sf
 GROUP_TYPE3 String sf
 new(org.eclipse.ui.IViewPart) -
 new(org.eclipse.ui.part.Page) -
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor,String,boolean) -
 new(org.eclipse.ui.IWorkbenchSite,org.eclipse.jface.viewers.ISelectionProvider) -
 fillActionBars(org.eclipse.ui.IActionBars)void -
 retargetFileMenuActions(org.eclipse.ui.IActionBars)void -
 fillContextMenu(org.eclipse.jface.action.IMenuManager)void -
 dispose()void -
ReferencesSearchGroup - :org.eclipse.ui.actions.ActionGroup
 new(org.eclipse.ui.IWorkbenchSite) -
 new(org.eclipse.ui.IWorkbenchSite,org.eclipse.jface.viewers.ISelectionProvider) -
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 getName()String o
 fillActionBars(org.eclipse.ui.IActionBars)void -
 fillContextMenu(org.eclipse.jface.action.IMenuManager)void -
 dispose()void -
RefreshAction - :.SelectionDispatchAction
 new(org.eclipse.ui.IWorkbenchSite) -
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jface.viewers.IStructuredSelection)void -
RemoveFromClasspathAction - :.SelectionDispatchAction
 new(org.eclipse.ui.IWorkbenchSite) -
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jface.viewers.IStructuredSelection)void -
RenameAction - :.SelectionDispatchAction
 new(org.eclipse.ui.IWorkbenchSite) -
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 selectionChanged(org.eclipse.jface.viewers.SelectionChangedEvent)void -
 update(org.eclipse.jface.viewers.ISelection)void -
 run(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void -
ReplaceInvocationsAction - :.SelectionDispatchAction
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 new(org.eclipse.ui.IWorkbenchSite) -
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jdt.internal.ui.javaeditor.JavaTextSelection)void -
 run(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void -
SelectionDispatchAction a :org.eclipse.jface.action.Action,org.eclipse.jface.viewers.ISelectionChangedListener
 new(org.eclipse.ui.IWorkbenchSite) o
 new(org.eclipse.ui.IWorkbenchSite,org.eclipse.jface.viewers.ISelectionProvider) ox
 getSite()org.eclipse.ui.IWorkbenchSite -
 getSelection()org.eclipse.jface.viewers.ISelection -
 getShell()org.eclipse.swt.widgets.Shell -
 getSelectionProvider()org.eclipse.jface.viewers.ISelectionProvider -
 setSpecialSelectionProvider(org.eclipse.jface.viewers.ISelectionProvider)void -
 update(org.eclipse.jface.viewers.ISelection)void -
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jface.viewers.IStructuredSelection)void -
 selectionChanged(org.eclipse.jdt.internal.ui.javaeditor.JavaTextSelection)void -
 run(org.eclipse.jdt.internal.ui.javaeditor.JavaTextSelection)void -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jface.viewers.ISelection)void -
 run(org.eclipse.jface.viewers.ISelection)void -
 run()void -
 selectionChanged(org.eclipse.jface.viewers.SelectionChangedEvent)void -
SelfEncapsulateFieldAction - :.SelectionDispatchAction
 new(org.eclipse.ui.IWorkbenchSite) -
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jdt.internal.ui.javaeditor.JavaTextSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jdt.core.IField)void -
ShowActionGroup x :org.eclipse.ui.actions.ActionGroup
 new(org.eclipse.ui.part.Page) x
 new(org.eclipse.ui.IViewPart) x
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) x
 fillActionBars(org.eclipse.ui.IActionBars)void x
 fillContextMenu(org.eclipse.jface.action.IMenuManager)void x
 dispose()void x
ShowInPackageViewAction x :.SelectionDispatchAction
 new(org.eclipse.ui.IWorkbenchSite) x
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) x
 selectionChanged(org.eclipse.jface.text.ITextSelection)void x
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void x
 run(org.eclipse.jface.text.ITextSelection)void x
 run(org.eclipse.jface.viewers.IStructuredSelection)void x
 run(org.eclipse.jdt.core.IJavaElement)void x
SortMembersAction - :.SelectionDispatchAction
 new(org.eclipse.ui.IWorkbenchSite) -
 new(org.eclipse.jdt.internal.ui.javaeditor.CompilationUnitEditor) -
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jface.viewers.IStructuredSelection)void -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void -
SurroundWithTryCatchAction - :.SelectionDispatchAction
 new(org.eclipse.jdt.internal.ui.javaeditor.CompilationUnitEditor) -
 run(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
SurroundWithTryMultiCatchAction - :.SurroundWithTryCatchAction
 new(org.eclipse.jdt.internal.ui.javaeditor.CompilationUnitEditor) -
SurroundWithTryWithResourcesAction - :.SelectionDispatchAction
 new(org.eclipse.jdt.internal.ui.javaeditor.CompilationUnitEditor) -
 run(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
UseSupertypeAction - :.SelectionDispatchAction
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 new(org.eclipse.ui.IWorkbenchSite) -
 selectionChanged(org.eclipse.jface.viewers.IStructuredSelection)void -
 run(org.eclipse.jface.viewers.IStructuredSelection)void -
 selectionChanged(org.eclipse.jface.text.ITextSelection)void -
 selectionChanged(org.eclipse.jdt.internal.ui.javaeditor.JavaTextSelection)void -
 run(org.eclipse.jface.text.ITextSelection)void -
WorkingSetFindAction - :.FindAction
 new(org.eclipse.ui.IWorkbenchSite,.FindAction,String) -
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor,.FindAction,String) -
 run(org.eclipse.jdt.core.IJavaElement)void -
 run(org.eclipse.jdt.core.IJavaElement[])void -
WriteReferencesSearchGroup - :org.eclipse.ui.actions.ActionGroup
 new(org.eclipse.ui.IWorkbenchSite) -
 new(org.eclipse.ui.IWorkbenchSite,org.eclipse.jface.viewers.ISelectionProvider) -
 new(org.eclipse.jdt.internal.ui.javaeditor.JavaEditor) -
 fillContextMenu(org.eclipse.jface.action.IMenuManager)void -
 fillActionBars(org.eclipse.ui.IActionBars)void -
 dispose()void -
package org.eclipse.jdt.ui.cleanup
ICleanUpConfigurationUI ai
 setOptions(.CleanUpOptions)void a
 createContents(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Composite a
 getCleanUpCount()int a
 getSelectedCleanUpCount()int a
 getPreview()String a
package org.eclipse.jdt.ui.dialogs
ITypeInfoFilterExtension ai
 select(.ITypeInfoRequestor)boolean a
ITypeInfoImageProvider ai
 getImageDescriptor(.ITypeInfoRequestor)org.eclipse.jface.resource.ImageDescriptor a
ITypeSelectionComponent ai
 triggerSearch()void a
TypeSelectionExtension a
 new() -
 initialize(.ITypeSelectionComponent)void f
 getTypeSelectionComponent().ITypeSelectionComponent f
 createContentArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control -
 getFilterExtension().ITypeInfoFilterExtension -
 getSelectionValidator()org.eclipse.ui.dialogs.ISelectionStatusValidator -
 getImageProvider().ITypeInfoImageProvider -
package org.eclipse.jdt.ui.jarpackager
IJarBuilder ai
 getId()String a
 getManifestProvider().IManifestProvider a
 open(.JarPackageData,org.eclipse.swt.widgets.Shell,org.eclipse.core.runtime.MultiStatus)void a !org.eclipse.core.runtime.CoreException
 writeFile(org.eclipse.core.resources.IFile,org.eclipse.core.runtime.IPath)void a !org.eclipse.core.runtime.CoreException
 writeArchive(java.util.zip.ZipFile,org.eclipse.core.runtime.IProgressMonitor)void a
 close()void a !org.eclipse.core.runtime.CoreException
IJarBuilderExtension ai
 writeFile(java.io.File,org.eclipse.core.runtime.IPath)void a !org.eclipse.core.runtime.CoreException
IJarDescriptionReader ai
 read(.JarPackageData)void a !org.eclipse.core.runtime.CoreException
 close()void a !org.eclipse.core.runtime.CoreException
 getStatus()org.eclipse.core.runtime.IStatus a
IJarDescriptionWriter ai
 write(.JarPackageData)void a !org.eclipse.core.runtime.CoreException
 close()void a !org.eclipse.core.runtime.CoreException
 getStatus()org.eclipse.core.runtime.IStatus a
IJarExportRunnable ai :org.eclipse.jface.operation.IRunnableWithProgress
 getStatus()org.eclipse.core.runtime.IStatus a
IManifestProvider ai
 create(.JarPackageData)java.util.jar.Manifest a !org.eclipse.core.runtime.CoreException
 createDefault(String)java.util.jar.Manifest a
JarPackageData -
 new() -
 isCompressed()boolean -
 setCompress(boolean)void -
 allowOverwrite()boolean -
 setOverwrite(boolean)void -
 areClassFilesExported()boolean -
 setExportClassFiles(boolean)void -
 areOutputFoldersExported()boolean -
 setExportOutputFolders(boolean)void -
 areGeneratedFilesExported()boolean -
 areJavaFilesExported()boolean -
 setExportJavaFiles(boolean)void -
 useSourceFolderHierarchy()boolean -
 setUseSourceFolderHierarchy(boolean)void -
 getAbsoluteJarLocation()org.eclipse.core.runtime.IPath -
 getJarLocation()org.eclipse.core.runtime.IPath -
 setJarLocation(org.eclipse.core.runtime.IPath)void -
 isManifestGenerated()boolean -
 setGenerateManifest(boolean)void -
 isManifestSaved()boolean -
 setSaveManifest(boolean)void -
 isManifestReused()boolean -
 setReuseManifest(boolean)void -
 getManifestLocation()org.eclipse.core.runtime.IPath -
 setManifestLocation(org.eclipse.core.runtime.IPath)void -
 getManifestFile()org.eclipse.core.resources.IFile -
 getManifestVersion()String -
 setManifestVersion(String)void -
 usesManifest()boolean -
 setUsesManifest(boolean)void -
 getManifestProvider().IManifestProvider -
 setManifestProvider(.IManifestProvider)void -
 isJarSealed()boolean -
 setSealJar(boolean)void -
 setPackagesToSeal(org.eclipse.jdt.core.IPackageFragment[])void -
 getPackagesToSeal()org.eclipse.jdt.core.IPackageFragment[] -
 getPackagesToUnseal()org.eclipse.jdt.core.IPackageFragment[] -
 setPackagesToUnseal(org.eclipse.jdt.core.IPackageFragment[])void -
 isDescriptionSaved()boolean -
 setSaveDescription(boolean)void -
 getDescriptionLocation()org.eclipse.core.runtime.IPath -
 setDescriptionLocation(org.eclipse.core.runtime.IPath)void -
 getDescriptionFile()org.eclipse.core.resources.IFile -
 getManifestMainClass()org.eclipse.jdt.core.IType -
 setManifestMainClass(org.eclipse.jdt.core.IType)void -
 getElements()Object[] -
 setElements(Object[])void -
 getComment()String -
 setComment(String)void -
 logErrors()boolean x
 setLogErrors(boolean)void x
 logWarnings()boolean x
 setLogWarnings(boolean)void x
 areErrorsExported()boolean -
 setExportErrors(boolean)void -
 exportWarnings()boolean -
 setExportWarnings(boolean)void -
 isBuildingIfNeeded()boolean -
 setBuildIfNeeded(boolean)void -
 findClassfilesFor(org.eclipse.core.resources.IFile)org.eclipse.core.resources.IFile[] - !org.eclipse.core.runtime.CoreException
 createJarWriter(org.eclipse.swt.widgets.Shell).JarWriter2 x !org.eclipse.core.runtime.CoreException
 createJarWriter3(org.eclipse.swt.widgets.Shell).JarWriter3 x !org.eclipse.core.runtime.CoreException
 createPlainJarBuilder().IJarBuilder -
 createFatJarBuilder().IJarBuilder -
 createJarExportRunnable(org.eclipse.swt.widgets.Shell).IJarExportRunnable -
 createJarExportRunnable(.JarPackageData[],org.eclipse.swt.widgets.Shell).IJarExportRunnable -
 createJarDescriptionWriter(java.io.OutputStream).IJarDescriptionWriter x
 createJarDescriptionWriter(java.io.OutputStream,String).IJarDescriptionWriter -
 createJarDescriptionReader(java.io.InputStream).IJarDescriptionReader -
 isValid()boolean -
 isManifestAccessible()boolean -
 isMainClassValid(org.eclipse.jface.operation.IRunnableContext)boolean -
 areDirectoryEntriesIncluded()boolean -
 setIncludeDirectoryEntries(boolean)void -
 getRefactoringProjects()org.eclipse.core.resources.IProject[] -
 isExportStructuralOnly()boolean -
 isRefactoringAware()boolean -
 isDeprecationAware()boolean -
 setRefactoringProjects(org.eclipse.core.resources.IProject[])void -
 setRefactoringAware(boolean)void -
 setDeprecationAware(boolean)void -
 setRefactoringDescriptors(org.eclipse.ltk.core.refactoring.RefactoringDescriptorProxy[])void -
 getRefactoringDescriptors()org.eclipse.ltk.core.refactoring.RefactoringDescriptorProxy[] -
 setExportStructuralOnly(boolean)void -
 getJarBuilder().IJarBuilder -
 setJarBuilder(.IJarBuilder)void -
 getLaunchConfigurationName()String -
 setLaunchConfigurationName(String)void -
JarWriter x
 new(.JarPackageData,org.eclipse.swt.widgets.Shell) x !org.eclipse.core.runtime.CoreException
 close()void x !org.eclipse.core.runtime.CoreException
 write(org.eclipse.core.resources.IFile,org.eclipse.core.runtime.IPath)void x !org.eclipse.core.runtime.CoreException
 write(org.eclipse.core.runtime.IPath,byte[],long)void ox !java.io.IOException
 canCreateJar(org.eclipse.swt.widgets.Shell)boolean ox
JarWriter2 x
 new(.JarPackageData,org.eclipse.swt.widgets.Shell) x !org.eclipse.core.runtime.CoreException
 close()void x !org.eclipse.core.runtime.CoreException
 write(org.eclipse.core.resources.IFile,org.eclipse.core.runtime.IPath)void x !org.eclipse.core.runtime.CoreException
 addFile(org.eclipse.core.resources.IFile,org.eclipse.core.runtime.IPath,java.io.File)void ox !java.io.IOException,org.eclipse.core.runtime.CoreException
 addDirectories(org.eclipse.core.runtime.IPath,java.io.File)void ox !java.io.IOException
 canCreateJar(org.eclipse.swt.widgets.Shell)boolean ox
JarWriter3 -
 getJarOutputStream()java.util.jar.JarOutputStream -
 getDirectories()java.util.Set<String> -
 new(.JarPackageData,org.eclipse.swt.widgets.Shell) - !org.eclipse.core.runtime.CoreException
 addDirectories(org.eclipse.core.runtime.IPath)void o !java.io.IOException
 addDirectories(String)void o !java.io.IOException
 addDirectories(org.eclipse.core.resources.IResource,org.eclipse.core.runtime.IPath)void o !java.io.IOException,org.eclipse.core.runtime.CoreException
 addFile(org.eclipse.core.resources.IFile,org.eclipse.core.runtime.IPath)void o !java.io.IOException,org.eclipse.core.runtime.CoreException
 addEntry(java.util.jar.JarEntry,java.io.InputStream)void o !java.io.IOException
 canCreateJar(org.eclipse.swt.widgets.Shell)boolean o
 close()void - !org.eclipse.core.runtime.CoreException
 write(org.eclipse.core.resources.IFile,org.eclipse.core.runtime.IPath)void - !org.eclipse.core.runtime.CoreException
package org.eclipse.jdt.ui.search
ElementQuerySpecification - :.QuerySpecification
 new(org.eclipse.jdt.core.IJavaElement,int,org.eclipse.jdt.core.search.IJavaSearchScope,String) -
 getElement()org.eclipse.jdt.core.IJavaElement -
IMatchPresentation ai
 createLabelProvider()org.eclipse.jface.viewers.ILabelProvider a
 showMatch(org.eclipse.search.ui.text.Match,int,int,boolean)void a !org.eclipse.ui.PartInitException
IQueryParticipant ai
 search(.ISearchRequestor,.QuerySpecification,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 estimateTicks(.QuerySpecification)int a
 getUIParticipant().IMatchPresentation a
ISearchRequestor ai
 reportMatch(org.eclipse.search.ui.text.Match)void a
PatternQuerySpecification - :.QuerySpecification
 new(String,int,boolean,int,org.eclipse.jdt.core.search.IJavaSearchScope,String) -
 isCaseSensitive()boolean -
 getPattern()String -
 getSearchFor()int -
QuerySpecification a
 getScope()org.eclipse.jdt.core.search.IJavaSearchScope -
 getScopeDescription()String -
 getLimitTo()int -
package org.eclipse.jdt.ui.text
IColorManager ai :org.eclipse.jface.text.source.ISharedTextColors
 getColor(String)org.eclipse.swt.graphics.Color a
JavaSourceViewerConfiguration - :org.eclipse.ui.editors.text.TextSourceViewerConfiguration
 PREFERENCE_TAB_WIDTH String sfx
 SPACES_FOR_TABS String sfx
 new(.IColorManager,org.eclipse.jface.preference.IPreferenceStore,org.eclipse.ui.texteditor.ITextEditor,String) -
 new(.IColorManager,org.eclipse.jface.preference.IPreferenceStore,org.eclipse.ui.texteditor.ITextEditor,String,boolean) -
 new(.JavaTextTools,org.eclipse.ui.texteditor.ITextEditor) x
 getCodeScanner()org.eclipse.jface.text.rules.RuleBasedScanner o
 getMultilineCommentScanner()org.eclipse.jface.text.rules.RuleBasedScanner o
 getSinglelineCommentScanner()org.eclipse.jface.text.rules.RuleBasedScanner o
 getStringScanner()org.eclipse.jface.text.rules.RuleBasedScanner o
 getJavaDocScanner()org.eclipse.jface.text.rules.RuleBasedScanner o
 getColorManager().IColorManager o
 getEditor()org.eclipse.ui.texteditor.ITextEditor o
 getPreferenceStore()org.eclipse.jface.preference.IPreferenceStore ox
 getPresentationReconciler(org.eclipse.jface.text.source.ISourceViewer)org.eclipse.jface.text.presentation.IPresentationReconciler -
 getContentAssistant(org.eclipse.jface.text.source.ISourceViewer)org.eclipse.jface.text.contentassist.IContentAssistant -
 getQuickAssistAssistant(org.eclipse.jface.text.source.ISourceViewer)org.eclipse.jface.text.quickassist.IQuickAssistAssistant -
 getReconciler(org.eclipse.jface.text.source.ISourceViewer)org.eclipse.jface.text.reconciler.IReconciler -
 getAutoEditStrategies(org.eclipse.jface.text.source.ISourceViewer,String)org.eclipse.jface.text.IAutoEditStrategy[] -
 getDoubleClickStrategy(org.eclipse.jface.text.source.ISourceViewer,String)org.eclipse.jface.text.ITextDoubleClickStrategy -
 getDefaultPrefixes(org.eclipse.jface.text.source.ISourceViewer,String)String[] -
 getIndentPrefixes(org.eclipse.jface.text.source.ISourceViewer,String)String[] -
 getTabWidth(org.eclipse.jface.text.source.ISourceViewer)int -
 getAnnotationHover(org.eclipse.jface.text.source.ISourceViewer)org.eclipse.jface.text.source.IAnnotationHover -
 getOverviewRulerAnnotationHover(org.eclipse.jface.text.source.ISourceViewer)org.eclipse.jface.text.source.IAnnotationHover -
 getConfiguredTextHoverStateMasks(org.eclipse.jface.text.source.ISourceViewer,String)int[] -
 getTextHover(org.eclipse.jface.text.source.ISourceViewer,String,int)org.eclipse.jface.text.ITextHover -
 getTextHover(org.eclipse.jface.text.source.ISourceViewer,String)org.eclipse.jface.text.ITextHover -
 getConfiguredContentTypes(org.eclipse.jface.text.source.ISourceViewer)String[] -
 getConfiguredDocumentPartitioning(org.eclipse.jface.text.source.ISourceViewer)String -
 getContentFormatter(org.eclipse.jface.text.source.ISourceViewer)org.eclipse.jface.text.formatter.IContentFormatter -
 getInformationControlCreator(org.eclipse.jface.text.source.ISourceViewer)org.eclipse.jface.text.IInformationControlCreator -
 getInformationPresenter(org.eclipse.jface.text.source.ISourceViewer)org.eclipse.jface.text.information.IInformationPresenter -
 getOutlinePresenter(org.eclipse.jface.text.source.ISourceViewer,boolean)org.eclipse.jface.text.information.IInformationPresenter -
 getHierarchyPresenter(org.eclipse.jface.text.source.ISourceViewer,boolean)org.eclipse.jface.text.information.IInformationPresenter -
 affectsTextPresentation(org.eclipse.jface.util.PropertyChangeEvent)boolean -
 handlePropertyChangeEvent(org.eclipse.jface.util.PropertyChangeEvent)void -
 getHyperlinkDetectorTargets(org.eclipse.jface.text.source.ISourceViewer)java.util.Map<String,org.eclipse.core.runtime.IAdaptable> o
JavaTextTools -
 new(org.eclipse.jface.preference.IPreferenceStore) -
 new(org.eclipse.jface.preference.IPreferenceStore,boolean) -
 new(org.eclipse.jface.preference.IPreferenceStore,org.eclipse.core.runtime.Preferences) -
 new(org.eclipse.jface.preference.IPreferenceStore,org.eclipse.core.runtime.Preferences,boolean) -
 dispose()void -
 getColorManager().IColorManager -
 getJavaPartitionerManager().IJavaPartitionerManager -
 getCodeScanner()org.eclipse.jface.text.rules.RuleBasedScanner x
 getMultilineCommentScanner()org.eclipse.jface.text.rules.RuleBasedScanner x
 getSinglelineCommentScanner()org.eclipse.jface.text.rules.RuleBasedScanner x
 getStringScanner()org.eclipse.jface.text.rules.RuleBasedScanner x
 getJavaDocScanner()org.eclipse.jface.text.rules.RuleBasedScanner x
 getPartitionScanner()org.eclipse.jface.text.rules.IPartitionTokenScanner -
 createDocumentPartitioner()org.eclipse.jface.text.IDocumentPartitioner -
 getPartitionManagingPositionCategories()String[] x
 affectsBehavior(org.eclipse.jface.util.PropertyChangeEvent)boolean x
 adaptToPreferenceChange(org.eclipse.jface.util.PropertyChangeEvent)void ox
 setupJavaDocumentPartitioner(org.eclipse.jface.text.IDocument)void -
 setupJavaDocumentPartitioner(org.eclipse.jface.text.IDocument,String)void -
 getPreferenceStore()org.eclipse.jface.preference.IPreferenceStore o
 getCorePreferenceStore()org.eclipse.core.runtime.Preferences o
package org.eclipse.jdt.ui.text.folding
DefaultJavaFoldingStructureProvider - :.IJavaFoldingStructureProvider,.IJavaFoldingStructureProviderExtension +FoldingStructureComputationContext,JavaProjectionAnnotation
 new() -
 install(org.eclipse.ui.texteditor.ITextEditor,org.eclipse.jface.text.source.projection.ProjectionViewer)void -
 uninstall()void -
 isInstalled()boolean of
 handleProjectionEnabled()void o
 handleProjectionDisabled()void o
 initialize()void f
 alignRegion(org.eclipse.jface.text.IRegion,.DefaultJavaFoldingStructureProvider.FoldingStructureComputationContext)org.eclipse.jface.text.IRegion of
 createCommentPosition(org.eclipse.jface.text.IRegion)org.eclipse.jface.text.Position o
 computeFoldingStructure(org.eclipse.jdt.core.IJavaElement,.DefaultJavaFoldingStructureProvider.FoldingStructureComputationContext)void o
 computeProjectionRanges(org.eclipse.jdt.core.ISourceReference,.DefaultJavaFoldingStructureProvider.FoldingStructureComputationContext)org.eclipse.jface.text.IRegion[] of
 createMemberPosition(org.eclipse.jface.text.IRegion,org.eclipse.jdt.core.IMember)org.eclipse.jface.text.Position of
 collapseMembers()void f
 collapseComments()void f
 collapseElements(org.eclipse.jdt.core.IJavaElement[])void f
 expandElements(org.eclipse.jdt.core.IJavaElement[])void f
DefaultJavaFoldingStructureProvider.FoldingStructureComputationContext of
 allowCollapsing()boolean -
 addProjectionRange(.DefaultJavaFoldingStructureProvider.JavaProjectionAnnotation,org.eclipse.jface.text.Position)void -
 collapseHeaderComments()boolean -
 collapseImportContainer()boolean -
 collapseInnerTypes()boolean -
 collapseJavadoc()boolean -
 collapseMembers()boolean -
 collapseCustomRegions()boolean -
DefaultJavaFoldingStructureProvider.JavaProjectionAnnotation osf :org.eclipse.jface.text.source.projection.ProjectionAnnotation
 new(boolean,org.eclipse.jdt.core.IJavaElement,boolean) -
 toString()String -
IJavaFoldingPreferenceBlock ai
 createControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control a
 initialize()void a
 performOk()void a
 performDefaults()void a
 dispose()void a
IJavaFoldingStructureProvider ai
 install(org.eclipse.ui.texteditor.ITextEditor,org.eclipse.jface.text.source.projection.ProjectionViewer)void a
 uninstall()void a
 initialize()void a
IJavaFoldingStructureProviderExtension ai
 collapseMembers()void a
 collapseComments()void a
 collapseElements(org.eclipse.jdt.core.IJavaElement[])void a
 expandElements(org.eclipse.jdt.core.IJavaElement[])void a
package org.eclipse.jdt.ui.text.java
AbstractProposalSorter a :java.util.Comparator<org.eclipse.jface.text.contentassist.ICompletionProposal>,org.eclipse.jface.text.contentassist.ICompletionProposalSorter
 new() o
 beginSorting(.ContentAssistInvocationContext)void -
 compare(org.eclipse.jface.text.contentassist.ICompletionProposal,org.eclipse.jface.text.contentassist.ICompletionProposal)int a
 endSorting()void -
ClasspathFixProcessor a +ClasspathFixProposal
 new() -
 getFixImportProposals(org.eclipse.jdt.core.IJavaProject,String).ClasspathFixProcessor.ClasspathFixProposal[] a !org.eclipse.core.runtime.CoreException
 getContributedFixImportProposals(org.eclipse.jdt.core.IJavaProject,String,org.eclipse.core.runtime.MultiStatus).ClasspathFixProcessor.ClasspathFixProposal[] s
ClasspathFixProcessor.ClasspathFixProposal sa
 new() -
 newClasspathChange(org.eclipse.jdt.core.IJavaProject,org.eclipse.jdt.core.IClasspathEntry[],org.eclipse.core.runtime.IPath)org.eclipse.ltk.core.refactoring.Change s
 newAddClasspathChange(org.eclipse.jdt.core.IJavaProject,org.eclipse.jdt.core.IClasspathEntry)org.eclipse.ltk.core.refactoring.Change s !org.eclipse.jdt.core.JavaModelException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change a !org.eclipse.core.runtime.CoreException
 getDisplayString()String a
 getAdditionalProposalInfo()String a
 getImage()org.eclipse.swt.graphics.Image a
 getRelevance()int a
CompletionProposalCollector - :org.eclipse.jdt.core.CompletionRequestor
 METHOD_TRIGGERS char[] osf
 METHOD_WITH_ARGUMENTS_TRIGGERS char[] osf
 TYPE_TRIGGERS char[] osf
 VAR_TRIGGER char[] osf
 new(org.eclipse.jdt.core.ICompilationUnit) -
 new(org.eclipse.jdt.core.IJavaProject) -
 isTestCodeExcluded()boolean -
 new(org.eclipse.jdt.core.ICompilationUnit,boolean) -
 setIgnored(int,boolean)void -
 setInvocationContext(.JavaContentAssistInvocationContext)void -
 getInvocationContext().JavaContentAssistInvocationContext of
 accept(org.eclipse.jdt.core.CompletionProposal)void -
 acceptContext(org.eclipse.jdt.core.CompletionContext)void -
 beginReporting()void -
 completionFailure(org.eclipse.jdt.core.compiler.IProblem)void -
 endReporting()void -
 getErrorMessage()String -
 getJavaCompletionProposals().IJavaCompletionProposal[] f
 getKeywordCompletionProposals().IJavaCompletionProposal[] f
 setReplacementLength(int)void f
 computeRelevance(org.eclipse.jdt.core.CompletionProposal)int o
 createJavaCompletionProposal(org.eclipse.jdt.core.CompletionProposal).IJavaCompletionProposal o
 createMethodContextInformation(org.eclipse.jdt.core.CompletionProposal)org.eclipse.jface.text.contentassist.IContextInformation of
 getCompilationUnit()org.eclipse.jdt.core.ICompilationUnit of
 getContext()org.eclipse.jdt.core.CompletionContext of
 getImage(org.eclipse.jface.resource.ImageDescriptor)org.eclipse.swt.graphics.Image of
 getLabelProvider().CompletionProposalLabelProvider of
 getLength(org.eclipse.jdt.core.CompletionProposal)int of
 isFiltered(org.eclipse.jdt.core.CompletionProposal)boolean o
 isIgnored(char[])boolean -
 getDeclaringType(org.eclipse.jdt.core.CompletionProposal)char[] of
CompletionProposalComparator f :java.util.Comparator<org.eclipse.jface.text.contentassist.ICompletionProposal>
 new() -
 setOrderAlphabetically(boolean)void -
 compare(org.eclipse.jface.text.contentassist.ICompletionProposal,org.eclipse.jface.text.contentassist.ICompletionProposal)int -
CompletionProposalLabelProvider -
 new() -
 createParameterList(org.eclipse.jdt.core.CompletionProposal)String -
 createLabel(org.eclipse.jdt.core.CompletionProposal)String -
 createStyledLabel(org.eclipse.jdt.core.CompletionProposal)org.eclipse.jface.viewers.StyledString -
 createImageDescriptor(org.eclipse.jdt.core.CompletionProposal)org.eclipse.jface.resource.ImageDescriptor -
ContentAssistInvocationContext -
 new(org.eclipse.jface.text.ITextViewer) -
 new(org.eclipse.jface.text.ITextViewer,int) -
 new() o
 new(org.eclipse.jface.text.IDocument,int) -
 getInvocationOffset()int f
 getViewer()org.eclipse.jface.text.ITextViewer f
 getDocument()org.eclipse.jface.text.IDocument -
 computeIdentifierPrefix()CharSequence - !org.eclipse.jface.text.BadLocationException
 equals(Object)boolean -
 hashCode()int -
 getTextSelection()org.eclipse.jface.text.ITextSelection -
IJavaCompletionProposal ai :org.eclipse.jface.text.contentassist.ICompletionProposal
 getRelevance()int a
IJavaCompletionProposalComputer ai
 sessionStarted()void a
 computeCompletionProposals(.ContentAssistInvocationContext,org.eclipse.core.runtime.IProgressMonitor)java.util.List<org.eclipse.jface.text.contentassist.ICompletionProposal> a
 computeContextInformation(.ContentAssistInvocationContext,org.eclipse.core.runtime.IProgressMonitor)java.util.List<org.eclipse.jface.text.contentassist.IContextInformation> a
 getErrorMessage()String a
 sessionEnded()void a
IJavadocCompletionProcessor axi
 RESTRICT_TO_MATCHING_CASE int sfx
 computeContextInformation(org.eclipse.jdt.core.ICompilationUnit,int)org.eclipse.jface.text.contentassist.IContextInformation[] ax
 computeCompletionProposals(org.eclipse.jdt.core.ICompilationUnit,int,int,int).IJavaCompletionProposal[] ax
 getErrorMessage()String ax
IQuickAssistProcessor ai
 hasAssists(.IInvocationContext)boolean a !org.eclipse.core.runtime.CoreException
 getAssists(.IInvocationContext,.IProblemLocation[]).IJavaCompletionProposal[] a !org.eclipse.core.runtime.CoreException
IQuickFixProcessor ai
 hasCorrections(org.eclipse.jdt.core.ICompilationUnit,int)boolean a
 getCorrections(.IInvocationContext,.IProblemLocation[]).IJavaCompletionProposal[] a !org.eclipse.core.runtime.CoreException
ISemanticTokensProvider ai +SemanticToken,TokenType
 computeSemanticTokens(org.eclipse.jdt.core.dom.CompilationUnit)java.util.Collection<.ISemanticTokensProvider.SemanticToken> a
ISemanticTokensProvider.SemanticToken sfr :Record
 ofset()int -
 length()int -
 tokenType().ISemanticTokensProvider.TokenType -
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 new(int,int,.ISemanticTokensProvider.TokenType) -
ISemanticTokensProvider.TokenType sfe :Enum<.ISemanticTokensProvider.TokenType>
 DEFAULT .ISemanticTokensProvider.TokenType sf
 OPERATOR .ISemanticTokensProvider.TokenType sf
 SINGLE_LINE_COMMENT .ISemanticTokensProvider.TokenType sf
 MULTI_LINE_COMMENT .ISemanticTokensProvider.TokenType sf
 BRACKET .ISemanticTokensProvider.TokenType sf
 STRING .ISemanticTokensProvider.TokenType sf
 RESTRICTED_IDENTIFIER .ISemanticTokensProvider.TokenType sf
 STATIC_FINAL_FIELD .ISemanticTokensProvider.TokenType sf
 STATIC_FIELD .ISemanticTokensProvider.TokenType sf
 FIELD .ISemanticTokensProvider.TokenType sf
 METHOD_DECLARATION .ISemanticTokensProvider.TokenType sf
 STATIC_METHOD_INVOCATION .ISemanticTokensProvider.TokenType sf
 INHERITED_METHOD_INVOCATION .ISemanticTokensProvider.TokenType sf
 ANNOTATION_ELEMENT_REFERENCE .ISemanticTokensProvider.TokenType sf
 ABSTRACT_METHOD_INVOCATION .ISemanticTokensProvider.TokenType sf
 LOCAL_VARIABLE_DECLARATION .ISemanticTokensProvider.TokenType sf
 LOCAL_VARIABLE .ISemanticTokensProvider.TokenType sf
 PARAMETER_VARIABLE .ISemanticTokensProvider.TokenType sf
 DEPRECATED_MEMBER .ISemanticTokensProvider.TokenType sf
 TYPE_VARIABLE .ISemanticTokensProvider.TokenType sf
 METHOD .ISemanticTokensProvider.TokenType sf
 AUTOBOXING .ISemanticTokensProvider.TokenType sf
 CLASS .ISemanticTokensProvider.TokenType sf
 ENUM .ISemanticTokensProvider.TokenType sf
 INTERFACE .ISemanticTokensProvider.TokenType sf
 ANNOTATION .ISemanticTokensProvider.TokenType sf
 TYPE_ARGUMENT .ISemanticTokensProvider.TokenType sf
 NUMBER .ISemanticTokensProvider.TokenType sf
 ABSTRACT_CLASS .ISemanticTokensProvider.TokenType sf
 INHERITED_FIELD .ISemanticTokensProvider.TokenType sf
 KEYWORD .ISemanticTokensProvider.TokenType sf
 values().ISemanticTokensProvider.TokenType[] s
 valueOf(String).ISemanticTokensProvider.TokenType s
JavaContentAssistInvocationContext - :.ContentAssistInvocationContext
 new(org.eclipse.jface.text.ITextViewer,int,org.eclipse.ui.IEditorPart) -
 new(org.eclipse.jdt.core.ICompilationUnit) -
 new(org.eclipse.jdt.core.IJavaProject) -
 getCompilationUnit()org.eclipse.jdt.core.ICompilationUnit -
 getProject()org.eclipse.jdt.core.IJavaProject -
 getKeywordProposals().IJavaCompletionProposal[] -
 getCoreContext()org.eclipse.jdt.core.CompletionContext -
 getHistoryRelevance(String)float -
 getExpectedType()org.eclipse.jdt.core.IType -
 getLabelProvider().CompletionProposalLabelProvider -
package org.eclipse.jdt.ui.text.java.correction
ASTRewriteCorrectionProposal - :.CUCorrectionProposal
 new(.ASTRewriteCorrectionProposalCore,org.eclipse.swt.graphics.Image) -
 new(String,org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.rewrite.ASTRewrite,int,org.eclipse.swt.graphics.Image,.ASTRewriteCorrectionProposalCore) -
 new(String,org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.rewrite.ASTRewrite,int,org.eclipse.swt.graphics.Image) -
 new(String,org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.rewrite.ASTRewrite,int) -
 createImportRewrite(org.eclipse.jdt.core.dom.CompilationUnit)org.eclipse.jdt.core.dom.rewrite.ImportRewrite -
 getRewrite()org.eclipse.jdt.core.dom.rewrite.ASTRewrite o !org.eclipse.core.runtime.CoreException
 getImportRewrite()org.eclipse.jdt.core.dom.rewrite.ImportRewrite -
 setImportRewrite(org.eclipse.jdt.core.dom.rewrite.ImportRewrite)void -
CUCorrectionProposal - :.ChangeCorrectionProposal,org.eclipse.jdt.core.manipulation.ICUCorrectionProposal
 new(String,org.eclipse.jdt.core.ICompilationUnit,org.eclipse.ltk.core.refactoring.TextChange,int,org.eclipse.swt.graphics.Image) -
 new(String,org.eclipse.jdt.core.ICompilationUnit,org.eclipse.ltk.core.refactoring.TextChange,int) -
 new(org.eclipse.jdt.core.manipulation.CUCorrectionProposalCore,org.eclipse.swt.graphics.Image) - !org.eclipse.core.runtime.CoreException
 new(String,org.eclipse.jdt.core.ICompilationUnit,int,org.eclipse.swt.graphics.Image) o
 new(String,org.eclipse.jdt.core.ICompilationUnit,int,org.eclipse.swt.graphics.Image,org.eclipse.jdt.core.manipulation.CUCorrectionProposalCore) -
 new(String,org.eclipse.jdt.core.ICompilationUnit,org.eclipse.ltk.core.refactoring.TextChange,int,org.eclipse.swt.graphics.Image,org.eclipse.jdt.core.manipulation.CUCorrectionProposalCore) -
 getDelegate()org.eclipse.jdt.core.manipulation.CUCorrectionProposalCore o
 addEdits(org.eclipse.jface.text.IDocument,org.eclipse.text.edits.TextEdit)void o !org.eclipse.core.runtime.CoreException
 getAdditionalProposalInfo(org.eclipse.core.runtime.IProgressMonitor)Object -
 getInitialCompilationUnit()org.eclipse.jdt.core.ICompilationUnit o
 apply(org.eclipse.jface.text.IDocument)void -
 createTextChange()org.eclipse.ltk.core.refactoring.TextChange o !org.eclipse.core.runtime.CoreException
 useDelegateToCreateTextChange()boolean o
 createTextChangeLocal()org.eclipse.ltk.core.refactoring.TextChange o !org.eclipse.core.runtime.CoreException
 createTextChangeViaDelegate()org.eclipse.ltk.core.refactoring.TextChange o !org.eclipse.core.runtime.CoreException
 createChange()org.eclipse.ltk.core.refactoring.Change of !org.eclipse.core.runtime.CoreException
 getTextChange()org.eclipse.ltk.core.refactoring.TextChange f !org.eclipse.core.runtime.CoreException
 getCompilationUnit()org.eclipse.jdt.core.ICompilationUnit f
 getPreviewContent()String f !org.eclipse.core.runtime.CoreException
 getName()String -
 getCommandId()String -
 toString()String -
 didOpenEditor()boolean o
 getAdapter(Class<<T>>)<T> - <T=Object>
ChangeCorrectionProposal - :org.eclipse.jdt.core.manipulation.ChangeCorrectionProposalCore,org.eclipse.jdt.ui.text.java.IJavaCompletionProposal,.ICommandAccess,org.eclipse.jface.text.contentassist.ICompletionProposalExtension5,org.eclipse.jface.text.contentassist.ICompletionProposalExtension6
 new(String,org.eclipse.ltk.core.refactoring.Change,int,org.eclipse.swt.graphics.Image) -
 new(String,org.eclipse.ltk.core.refactoring.Change,int) -
 apply(org.eclipse.jface.text.IDocument)void -
 performChange(org.eclipse.ui.IEditorPart,org.eclipse.jface.text.IDocument)void o !org.eclipse.core.runtime.CoreException
 getAdditionalProposalInfo()String -
 getContextInformation()org.eclipse.jface.text.contentassist.IContextInformation -
 getDisplayString()String -
 getStyledDisplayString()org.eclipse.jface.viewers.StyledString -
 getImage()org.eclipse.swt.graphics.Image -
 getSelection(org.eclipse.jface.text.IDocument)org.eclipse.swt.graphics.Point -
 setImage(org.eclipse.swt.graphics.Image)void -
 getChange()org.eclipse.ltk.core.refactoring.Change f !org.eclipse.core.runtime.CoreException
ICommandAccess ai
 COMMAND_ID_PREFIX String sf
 ASSIST_SUFFIX String sf
 getCommandId()String a
package org.eclipse.jdt.ui.text.java.hover
IJavaEditorTextHover ai :org.eclipse.jface.text.ITextHover
 setEditor(org.eclipse.ui.IEditorPart)void a
package org.eclipse.jdt.ui.wizards
BuildPathDialogAccess f
 configureSourceAttachment(org.eclipse.swt.widgets.Shell,org.eclipse.jdt.core.IClasspathEntry)org.eclipse.jdt.core.IClasspathEntry s
 configureSourceAttachment(org.eclipse.swt.widgets.Shell,org.eclipse.jdt.core.IClasspathEntry,boolean)org.eclipse.jdt.core.IClasspathEntry s
 configureExternalAnnotationsAttachment(org.eclipse.swt.widgets.Shell,org.eclipse.core.runtime.IPath)org.eclipse.core.runtime.IPath s
 configureJavadocLocation(org.eclipse.swt.widgets.Shell,String,java.net.URL)java.net.URL[] s
 configureJavadocLocation(org.eclipse.swt.widgets.Shell,org.eclipse.jdt.core.IClasspathEntry)org.eclipse.jdt.core.IClasspathEntry s
 configureVariableEntry(org.eclipse.swt.widgets.Shell,org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath[])org.eclipse.core.runtime.IPath s
 chooseVariableEntries(org.eclipse.swt.widgets.Shell,org.eclipse.core.runtime.IPath[])org.eclipse.core.runtime.IPath[] s
 configureContainerEntry(org.eclipse.swt.widgets.Shell,org.eclipse.jdt.core.IClasspathEntry,org.eclipse.jdt.core.IJavaProject,org.eclipse.jdt.core.IClasspathEntry[])org.eclipse.jdt.core.IClasspathEntry s
 chooseContainerEntries(org.eclipse.swt.widgets.Shell,org.eclipse.jdt.core.IJavaProject,org.eclipse.jdt.core.IClasspathEntry[])org.eclipse.jdt.core.IClasspathEntry[] s
 configureJAREntry(org.eclipse.swt.widgets.Shell,org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath[])org.eclipse.core.runtime.IPath s
 chooseJAREntries(org.eclipse.swt.widgets.Shell,org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath[])org.eclipse.core.runtime.IPath[] s
 configureExternalJAREntry(org.eclipse.swt.widgets.Shell,org.eclipse.core.runtime.IPath)org.eclipse.core.runtime.IPath s
 chooseExternalJAREntries(org.eclipse.swt.widgets.Shell)org.eclipse.core.runtime.IPath[] s
 chooseExternalClassFolderEntries(org.eclipse.swt.widgets.Shell)org.eclipse.core.runtime.IPath[] s
 configureExternalClassFolderEntries(org.eclipse.swt.widgets.Shell,org.eclipse.core.runtime.IPath)org.eclipse.core.runtime.IPath s
 chooseClassFolderEntries(org.eclipse.swt.widgets.Shell,org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath[])org.eclipse.core.runtime.IPath[] s
 chooseSourceFolderEntries(org.eclipse.swt.widgets.Shell,org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath[])org.eclipse.core.runtime.IPath[] s
ClasspathAttributeConfiguration a +ClasspathAttributeAccess
 new() -
 getImageDescriptor(.ClasspathAttributeConfiguration.ClasspathAttributeAccess)org.eclipse.jface.resource.ImageDescriptor a
 getNameLabel(.ClasspathAttributeConfiguration.ClasspathAttributeAccess)String a
 getValueLabel(.ClasspathAttributeConfiguration.ClasspathAttributeAccess)String a
 canEdit(.ClasspathAttributeConfiguration.ClasspathAttributeAccess)boolean a
 canRemove(.ClasspathAttributeConfiguration.ClasspathAttributeAccess)boolean a
 performEdit(org.eclipse.swt.widgets.Shell,.ClasspathAttributeConfiguration.ClasspathAttributeAccess)org.eclipse.jdt.core.IClasspathAttribute a
 performRemove(.ClasspathAttributeConfiguration.ClasspathAttributeAccess)org.eclipse.jdt.core.IClasspathAttribute a
ClasspathAttributeConfiguration.ClasspathAttributeAccess sa
 new() -
 getClasspathAttribute()org.eclipse.jdt.core.IClasspathAttribute a
 getParentClasspassEntry()org.eclipse.jdt.core.IClasspathEntry a
 getJavaProject()org.eclipse.jdt.core.IJavaProject a
IClasspathContainerPage ai :org.eclipse.jface.wizard.IWizardPage
 finish()boolean a
 getSelection()org.eclipse.jdt.core.IClasspathEntry a
 setSelection(org.eclipse.jdt.core.IClasspathEntry)void a
IClasspathContainerPageExtension ai
 initialize(org.eclipse.jdt.core.IJavaProject,org.eclipse.jdt.core.IClasspathEntry[])void a
IClasspathContainerPageExtension2 ai
 getNewContainers()org.eclipse.jdt.core.IClasspathEntry[] a
JavaCapabilityConfigurationPage - :.NewElementWizardPage
 new() -
 dispose()void -
 useNewSourcePage()boolean o
 init(org.eclipse.jdt.core.IJavaProject,org.eclipse.core.runtime.IPath,org.eclipse.jdt.core.IClasspathEntry[],boolean)void -
 createControl(org.eclipse.swt.widgets.Composite)void -
 getOutputLocation()org.eclipse.core.runtime.IPath -
 getRawClassPath()org.eclipse.jdt.core.IClasspathEntry[] -
 getJavaProject()org.eclipse.jdt.core.IJavaProject -
 getRunnable()org.eclipse.jface.operation.IRunnableWithProgress -
 createProject(org.eclipse.core.resources.IProject,org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IProgressMonitor)void sx !org.eclipse.core.runtime.CoreException
 createProject(org.eclipse.core.resources.IProject,java.net.URI,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.core.runtime.CoreException
 configureJavaProject(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException,InterruptedException
 configureJavaProject(String,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException,InterruptedException
 setFocus()void o
JavadocExportWizardPage a +IJavadocExportWizardPageContainer
 new() -
 createContents(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control a
 getStatus()org.eclipse.core.runtime.IStatus f
 setStatus(org.eclipse.core.runtime.IStatus)void of
 setContainer(.JavadocExportWizardPage.IJavadocExportWizardPageContainer)void f
 getContainer().JavadocExportWizardPage.IJavadocExportWizardPageContainer of
 updateArguments(java.util.List<String>,java.util.List<String>)void -
 updateAntScript(org.w3c.dom.Element)void -
 dispose()void -
 performHelp()void -
 setVisible(boolean)void -
JavadocExportWizardPage.IJavadocExportWizardPageContainer sai
 getRunnableContext()org.eclipse.jface.operation.IRunnableContext a
 statusUpdated()void a
 getConfiguredVMOptions()String[] a
 getConfiguredJavadocOptions()String[] a
 getSelectedJavaElements()org.eclipse.jdt.core.IJavaElement[] a
NewAnnotationWizardPage - :.NewTypeWizardPage
 new() -
 init(org.eclipse.jface.viewers.IStructuredSelection)void -
 containerChanged()org.eclipse.core.runtime.IStatus o
 handleFieldChanged(String)void o
 typeNameChanged()org.eclipse.core.runtime.IStatus o
 createControl(org.eclipse.swt.widgets.Composite)void -
 setVisible(boolean)void -
 createTypeMembers(org.eclipse.jdt.core.IType,.NewTypeWizardPage.ImportsManager,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
NewClassWizardPage - :.NewTypeWizardPage
 new() -
 init(org.eclipse.jface.viewers.IStructuredSelection)void -
 doStatusUpdate()void f
 handleFieldChanged(String)void o
 createControl(org.eclipse.swt.widgets.Composite)void -
 setVisible(boolean)void -
 isCreateMain()boolean -
 isCreateConstructors()boolean -
 isCreateInherited()boolean -
 setMethodStubSelection(boolean,boolean,boolean,boolean)void -
 createTypeMembers(org.eclipse.jdt.core.IType,.NewTypeWizardPage.ImportsManager,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
NewContainerWizardPage a :.NewElementWizardPage
 CONTAINER String osf
 fContainerStatus org.eclipse.core.runtime.IStatus o
 new(String) -
 getContainerLabel()String o
 initContainerPage(org.eclipse.jdt.core.IJavaElement)void o
 initContainerPage(org.eclipse.jdt.core.IJavaElement,boolean)void o
 getInitialJavaElement(org.eclipse.jface.viewers.IStructuredSelection)org.eclipse.jdt.core.IJavaElement o
 getCurrentTextSelection()org.eclipse.jface.text.ITextSelection o
 getMaxFieldWidth()int o
 createContainerControls(org.eclipse.swt.widgets.Composite,int)void o
 setFocusOnContainer()void o
 containerChanged()org.eclipse.core.runtime.IStatus o
 handleFieldChanged(String)void o
 getWorkspaceRoot()org.eclipse.core.resources.IWorkspaceRoot o
 getJavaProject()org.eclipse.jdt.core.IJavaProject -
 getPackageFragmentRoot()org.eclipse.jdt.core.IPackageFragmentRoot -
 getPackageFragmentRootText()String -
 setPackageFragmentRoot(org.eclipse.jdt.core.IPackageFragmentRoot,boolean)void -
 chooseContainer()org.eclipse.jdt.core.IPackageFragmentRoot o
NewElementWizardPage a :org.eclipse.jface.wizard.WizardPage
 new(String) -
 setVisible(boolean)void -
 updateStatus(org.eclipse.core.runtime.IStatus)void o
 updateStatus(org.eclipse.core.runtime.IStatus[])void o
NewEnumWizardPage - :.NewTypeWizardPage
 new() -
 init(org.eclipse.jface.viewers.IStructuredSelection)void -
 handleFieldChanged(String)void o
 typeNameChanged()org.eclipse.core.runtime.IStatus o
 createControl(org.eclipse.swt.widgets.Composite)void -
 setVisible(boolean)void -
NewInterfaceWizardPage - :.NewTypeWizardPage
 new() -
 init(org.eclipse.jface.viewers.IStructuredSelection)void -
 handleFieldChanged(String)void o
 createControl(org.eclipse.swt.widgets.Composite)void -
 setVisible(boolean)void -
NewJavaProjectWizardPage x :.NewElementWizardPage
 new(org.eclipse.core.resources.IWorkspaceRoot,org.eclipse.ui.dialogs.WizardNewProjectCreationPage) x
 dispose()void x
 setDefaultOutputFolder(org.eclipse.core.runtime.IPath)void x
 setDefaultClassPath(org.eclipse.jdt.core.IClasspathEntry[],boolean)void x
 setProjectModified()void x
 getProjectHandle()org.eclipse.core.resources.IProject ox
 getLocationPath()org.eclipse.core.runtime.IPath ox
 getNewJavaProject()org.eclipse.jdt.core.IJavaProject x
 createControl(org.eclipse.swt.widgets.Composite)void x
 initBuildPaths()void ox
 setVisible(boolean)void x
 getOutputLocation()org.eclipse.core.runtime.IPath x
 getRawClassPath()org.eclipse.jdt.core.IClasspathEntry[] x
 getRunnable()org.eclipse.jface.operation.IRunnableWithProgress x
NewJavaProjectWizardPageOne - :org.eclipse.jface.wizard.WizardPage
 new() -
 init(org.eclipse.jface.viewers.IStructuredSelection,org.eclipse.ui.IWorkbenchPart)void -
 createControl(org.eclipse.swt.widgets.Composite)void -
 setControl(org.eclipse.swt.widgets.Control)void o
 createNameControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createLocationControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createJRESelectionControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createProjectLayoutControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createWorkingSetControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createInfoControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createModuleControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 getProjectName()String -
 setProjectName(String)void -
 getProjectLocationURI()java.net.URI -
 setProjectLocationURI(java.net.URI)void -
 getCompilerCompliance()String -
 getCreateModuleInfoFile()boolean -
 getModuleName()String -
 getGenerateCommentsInModuleInfoFile()boolean -
 getDefaultClasspathEntries()org.eclipse.jdt.core.IClasspathEntry[] -
 getSourceClasspathEntries()org.eclipse.jdt.core.IClasspathEntry[] -
 getOutputLocation()org.eclipse.core.runtime.IPath -
 getWorkingSets()org.eclipse.ui.IWorkingSet[] -
 setWorkingSets(org.eclipse.ui.IWorkingSet[])void -
 setVisible(boolean)void -
NewJavaProjectWizardPageTwo - :.JavaCapabilityConfigurationPage
 new(.NewJavaProjectWizardPageOne) -
 useNewSourcePage()boolean of
 setVisible(boolean)void -
 initializeBuildPath(org.eclipse.jdt.core.IJavaProject,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 performFinish(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException,InterruptedException
 createProvisonalProject()org.eclipse.core.resources.IProject o
 removeProvisonalProject()void o
 performCancel()void -
 dispose()void -
NewModuleInfoWizardPage - :.NewTypeWizardPage
 new() -
 init(org.eclipse.jdt.core.IJavaProject)void -
 createControl(org.eclipse.swt.widgets.Composite)void -
 setVisible(boolean)void -
 setFocus()void o
 getMaxFieldWidth()int o
 getModuleNameText()String -
 getProject()org.eclipse.jdt.core.IJavaProject -
 getModuleNameStatus()org.eclipse.core.runtime.IStatus -
 getJavaProject()org.eclipse.jdt.core.IJavaProject -
NewPackageWizardPage - :.NewTypeWizardPage
 new() -
 init(org.eclipse.jface.viewers.IStructuredSelection)void -
 createControl(org.eclipse.swt.widgets.Composite)void -
 setVisible(boolean)void -
 setFocus()void o
 createPackageControls(org.eclipse.swt.widgets.Composite,int)void o
 handleFieldChanged(String)void o
 getPackageText()String -
 isCreatePackageDocumentation()boolean -
 setPackageText(String,boolean)void -
 getModifiedResource()org.eclipse.core.resources.IResource -
 getRunnable()org.eclipse.jface.operation.IRunnableWithProgress -
 getNewPackageFragment()org.eclipse.jdt.core.IPackageFragment -
 createPackage(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException,InterruptedException
NewRecordWizardPage - :.NewTypeWizardPage
 new() -
 init(org.eclipse.jface.viewers.IStructuredSelection)void -
 handleFieldChanged(String)void o
 createControl(org.eclipse.swt.widgets.Composite)void -
 setVisible(boolean)void -
 setMethodStubSelection(boolean,boolean,boolean)void -
 isCreateInherited()boolean -
 isCreateMain()boolean -
 createTypeMembers(org.eclipse.jdt.core.IType,.NewTypeWizardPage.ImportsManager,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
NewTypeWizardPage a :.NewContainerWizardPage +ImportsManager
 F_PUBLIC int -
 F_PRIVATE int -
 F_PROTECTED int -
 F_STATIC int -
 F_FINAL int -
 F_ABSTRACT int -
 PACKAGE String osf
 ENCLOSING String osf
 ENCLOSINGSELECTION String osf
 TYPENAME String osf
 SUPER String osf
 INTERFACES String osf
 MODIFIERS String osf
 SEALEDMODIFIERS String osf
 METHODS String osf
 fAddCommentButton org.eclipse.jdt.internal.ui.wizards.dialogfields.SelectionButtonDialogField o
 fEnclosingTypeStatus org.eclipse.core.runtime.IStatus o
 fPackageStatus org.eclipse.core.runtime.IStatus o
 fTypeNameStatus org.eclipse.core.runtime.IStatus o
 fSuperClassStatus org.eclipse.core.runtime.IStatus o
 fModifierStatus org.eclipse.core.runtime.IStatus o
 fSuperInterfacesStatus org.eclipse.core.runtime.IStatus o
 fSealedModifierStatus org.eclipse.core.runtime.IStatus o
 fSealedSuperClassStatus org.eclipse.core.runtime.IStatus o
 fSealedSuperInterfacesStatus org.eclipse.core.runtime.IStatus o
 CLASS_TYPE int sf
 INTERFACE_TYPE int sf
 ENUM_TYPE int sf
 ANNOTATION_TYPE int sf
 RECORD_TYPE int sf
 new(boolean,String) -
 new(int,String) -
 initTypePage(org.eclipse.jdt.core.IJavaElement)void o
 getUniqueJavaTypeName(org.eclipse.jdt.core.IPackageFragment,String)String o
 createScrollableContainer(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Composite o
 getPackageLabel()String o
 getEnclosingTypeLabel()String o
 getTypeNameLabel()String o
 getModifiersLabel()String o
 getSuperClassLabel()String o
 getSuperInterfacesLabel()String o
 createSeparator(org.eclipse.swt.widgets.Composite,int)void o
 createPackageControls(org.eclipse.swt.widgets.Composite,int)void o
 createEnclosingTypeControls(org.eclipse.swt.widgets.Composite,int)void o
 createTypeNameControls(org.eclipse.swt.widgets.Composite,int)void o
 createModifierControls(org.eclipse.swt.widgets.Composite,int)void o
 createSuperClassControls(org.eclipse.swt.widgets.Composite,int)void o
 createSuperInterfacesControls(org.eclipse.swt.widgets.Composite,int)void o
 createCommentControls(org.eclipse.swt.widgets.Composite,int)void o
 createCommentWithLinkControls(org.eclipse.swt.widgets.Composite,int,boolean)org.eclipse.swt.widgets.Link o
 setFocus()void o
 handleFieldChanged(String)void o
 getPackageText()String -
 getEnclosingTypeText()String -
 getPackageFragment()org.eclipse.jdt.core.IPackageFragment -
 setPackageFragment(org.eclipse.jdt.core.IPackageFragment,boolean)void -
 getEnclosingType()org.eclipse.jdt.core.IType -
 setEnclosingType(org.eclipse.jdt.core.IType,boolean)void -
 isEnclosingTypeSelected()boolean -
 setEnclosingTypeSelection(boolean,boolean)void -
 getTypeName()String -
 setTypeName(String,boolean)void -
 getModifiers()int -
 setModifiers(int,boolean)void -
 getSuperClass()String -
 setSuperClass(String,boolean)void -
 setSuperClass(org.eclipse.jdt.core.dom.ITypeBinding,boolean)void -
 getSuperInterfaces()java.util.List<String> -
 setSuperInterfaces(java.util.List<String>,boolean)void -
 setSuperInterfacesList(java.util.List<org.eclipse.jdt.core.dom.ITypeBinding>,boolean)void -
 addSuperInterface(String)boolean -
 addSuperInterface(String,org.eclipse.jdt.core.IType)boolean -
 setAddComments(boolean,boolean)void -
 enableCommentControl(boolean)void -
 isAddComments()boolean -
 getModifiedResource()org.eclipse.core.resources.IResource -
 containerChanged()org.eclipse.core.runtime.IStatus o
 packageChanged()org.eclipse.core.runtime.IStatus o
 enclosingTypeChanged()org.eclipse.core.runtime.IStatus o
 getCompilationUnitName(String)String o
 typeNameChanged()org.eclipse.core.runtime.IStatus o
 superClassChanged()org.eclipse.core.runtime.IStatus o
 isSuperTypeSealed()boolean o
 isSuperClassFinal()boolean o
 superInterfacesChanged()org.eclipse.core.runtime.IStatus o
 validateSealedSuperInterfacesStatus()org.eclipse.core.runtime.IStatus o
 modifiersChanged()org.eclipse.core.runtime.IStatus o
 choosePackage()org.eclipse.jdt.core.IPackageFragment o
 chooseEnclosingType()org.eclipse.jdt.core.IType o
 chooseSuperClass()org.eclipse.jdt.core.IType o
 chooseSuperInterfaces()void o
 createType(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException,InterruptedException
 constructCUContent(org.eclipse.jdt.core.ICompilationUnit,String,String)String o !org.eclipse.core.runtime.CoreException
 getCreatedType()org.eclipse.jdt.core.IType -
 createTypeMembers(org.eclipse.jdt.core.IType,.NewTypeWizardPage.ImportsManager,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 getFileComment(org.eclipse.jdt.core.ICompilationUnit)String ox
 getFileComment(org.eclipse.jdt.core.ICompilationUnit,String)String o !org.eclipse.core.runtime.CoreException
 getTypeComment(org.eclipse.jdt.core.ICompilationUnit,String)String o
 getTypeComment(org.eclipse.jdt.core.ICompilationUnit)String ox
 getTemplate(String,org.eclipse.jdt.core.ICompilationUnit)String ox
 getTemplate(String,org.eclipse.jdt.core.ICompilationUnit,int)String o
 createMainMethod(org.eclipse.jdt.core.IType,.NewTypeWizardPage.ImportsManager)org.eclipse.jdt.core.IMethod o !org.eclipse.core.runtime.CoreException
 createInheritedMethods(org.eclipse.jdt.core.IType,boolean,boolean,.NewTypeWizardPage.ImportsManager,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.IMethod[] o !org.eclipse.core.runtime.CoreException
 getRunnable()org.eclipse.jface.operation.IRunnableWithProgress -
 getSuperClassStatus()org.eclipse.core.runtime.IStatus -
 getSuperInterfaceStatus()org.eclipse.core.runtime.IStatus -
 getSealedSuperClassStatus()org.eclipse.core.runtime.IStatus -
 getSealedSuperInterfaceStatus()org.eclipse.core.runtime.IStatus -
 getSealedModifierStatus()org.eclipse.core.runtime.IStatus -
NewTypeWizardPage.ImportsManager s
 addImport(String)String -
 addImport(String,int)String -
 addImport(org.eclipse.jdt.core.dom.ITypeBinding)String -
 addImport(org.eclipse.jdt.core.dom.ITypeBinding,int)String -
 addStaticImport(String,String,boolean)String -
