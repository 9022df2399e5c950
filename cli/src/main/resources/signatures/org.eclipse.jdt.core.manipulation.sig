# org.eclipse.jdt:org.eclipse.jdt.core.manipulation:1.24.100
package org.eclipse.jdt.core.manipulation
CUCorrectionProposalCore - :.ChangeCorrectionProposalCore,.ICUCorrectionProposal
 new(.ICUCorrectionProposal,String,org.eclipse.jdt.core.ICompilationUnit,org.eclipse.ltk.core.refactoring.TextChange,int) -
 new(String,org.eclipse.jdt.core.ICompilationUnit,org.eclipse.ltk.core.refactoring.TextChange,int) -
 new(String,org.eclipse.jdt.core.ICompilationUnit,int) o
 addEdits(org.eclipse.jface.text.IDocument,org.eclipse.text.edits.TextEdit)void - !org.eclipse.core.runtime.CoreException
 getAdditionalProposalInfo(org.eclipse.core.runtime.IProgressMonitor)Object -
 apply()void - !org.eclipse.core.runtime.CoreException
 getNewChange()org.eclipse.ltk.core.refactoring.TextChange -
 createTextChange()org.eclipse.ltk.core.refactoring.TextChange - !org.eclipse.core.runtime.CoreException
 createChange()org.eclipse.ltk.core.refactoring.Change o !org.eclipse.core.runtime.CoreException
 getTextChange()org.eclipse.ltk.core.refactoring.TextChange f !org.eclipse.core.runtime.CoreException
 getCompilationUnit()org.eclipse.jdt.core.ICompilationUnit -
 getPreviewContent()String - !org.eclipse.core.runtime.CoreException
 toString()String -
ChangeCorrectionProposalCore - :org.eclipse.core.runtime.IAdaptable
 fChange org.eclipse.ltk.core.refactoring.Change o
 fName String o
 fRelevance int o
 new(String,org.eclipse.ltk.core.refactoring.Change,int) -
 apply()void - !org.eclipse.core.runtime.CoreException
 performChange()void o !org.eclipse.core.runtime.CoreException
 getAdditionalProposalInfo(org.eclipse.core.runtime.IProgressMonitor)Object -
 getName()String -
 getChange()org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 getCurrentChange()org.eclipse.ltk.core.refactoring.Change -
 createChange()org.eclipse.ltk.core.refactoring.Change o !org.eclipse.core.runtime.CoreException
 setDisplayName(String)void -
 getRelevance()int -
 setRelevance(int)void -
 getCommandId()String -
 setCommandId(String)void -
 getAdapter(Class<<T>>)<T> - <T=Object>
CleanUpContextCore x
 new(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.CompilationUnit) x
 getCompilationUnit()org.eclipse.jdt.core.ICompilationUnit x
 getAST()org.eclipse.jdt.core.dom.CompilationUnit x
CleanUpOptionsCore x
 TRUE String sfx
 FALSE String sfx
 new(java.util.Map<String,String>) x
 new() x
 isEnabled(String)boolean x
 getValue(String)String x
 setOption(String,String)void x
 getKeys()java.util.Set<String> x
CleanUpRequirementsCore fx
 fRequiresAST boolean ofx
 fCompilerOptions java.util.Map<String,String> ofx
 fRequiresFreshAST boolean ofx
 fRequiresChangedRegions boolean ofx
 new(boolean,boolean,boolean,java.util.Map<String,String>) x
 requiresAST()boolean x
 requiresFreshAST()boolean x
 getCompilerOptions()java.util.Map<String,String> x
 requiresChangedRegions()boolean x
CodeGeneration -
 CLASS_BODY_TEMPLATE_ID String sf
 INTERFACE_BODY_TEMPLATE_ID String sf
 ENUM_BODY_TEMPLATE_ID String sf
 ANNOTATION_BODY_TEMPLATE_ID String sf
 RECORD_BODY_TEMPLATE_ID String sf
 getCompilationUnitContent(org.eclipse.jdt.core.ICompilationUnit,String,String,String)String s !org.eclipse.core.runtime.CoreException
 getCompilationUnitContent(org.eclipse.jdt.core.ICompilationUnit,String,String,String,String)String s !org.eclipse.core.runtime.CoreException
 getFileComment(org.eclipse.jdt.core.ICompilationUnit,String)String s !org.eclipse.core.runtime.CoreException
 getTypeComment(org.eclipse.jdt.core.ICompilationUnit,String,String)String s !org.eclipse.core.runtime.CoreException
 getTypeComment(org.eclipse.jdt.core.ICompilationUnit,String,String[],String)String s !org.eclipse.core.runtime.CoreException
 getTypeComment(org.eclipse.jdt.core.ICompilationUnit,String,String[],String[],String)String s !org.eclipse.core.runtime.CoreException
 getTypeBody(String,org.eclipse.jdt.core.ICompilationUnit,String,String)String s !org.eclipse.core.runtime.CoreException
 getFieldComment(org.eclipse.jdt.core.ICompilationUnit,String,String,String)String s !org.eclipse.core.runtime.CoreException
 getMethodComment(org.eclipse.jdt.core.ICompilationUnit,String,org.eclipse.jdt.core.dom.MethodDeclaration,org.eclipse.jdt.core.dom.IMethodBinding,String)String s !org.eclipse.core.runtime.CoreException
 getMethodComment(org.eclipse.jdt.core.ICompilationUnit,String,String,String[],String[],String,org.eclipse.jdt.core.IMethod,String)String s !org.eclipse.core.runtime.CoreException
 getMethodComment(org.eclipse.jdt.core.ICompilationUnit,String,String,String[],String[],String,String[],org.eclipse.jdt.core.IMethod,String)String s !org.eclipse.core.runtime.CoreException
 getMethodComment(org.eclipse.jdt.core.IMethod,org.eclipse.jdt.core.IMethod,String)String s !org.eclipse.core.runtime.CoreException
 getMethodComment(org.eclipse.jdt.core.ICompilationUnit,String,org.eclipse.jdt.core.dom.MethodDeclaration,boolean,String,String,String[],String)String s !org.eclipse.core.runtime.CoreException
 getModuleComment(org.eclipse.jdt.core.ICompilationUnit,String,String[],String[],String)String s !org.eclipse.core.runtime.CoreException
 getModuleComment(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.IModuleDescription,String)String s !org.eclipse.core.runtime.CoreException
 getMethodBodyContent(org.eclipse.jdt.core.ICompilationUnit,String,String,boolean,String,String)String s !org.eclipse.core.runtime.CoreException
 getMethodBodyContent(org.eclipse.jdt.core.ICompilationUnit,String,String,boolean,boolean,String,String)String s !org.eclipse.core.runtime.CoreException
 getGetterMethodBodyContent(org.eclipse.jdt.core.ICompilationUnit,String,String,String,String)String s !org.eclipse.core.runtime.CoreException
 getSetterMethodBodyContent(org.eclipse.jdt.core.ICompilationUnit,String,String,String,String,String)String s !org.eclipse.core.runtime.CoreException
 getGetterComment(org.eclipse.jdt.core.ICompilationUnit,String,String,String,String,String,String)String s !org.eclipse.core.runtime.CoreException
 getSetterComment(org.eclipse.jdt.core.ICompilationUnit,String,String,String,String,String,String,String)String s !org.eclipse.core.runtime.CoreException
CodeStyleConfiguration -
 ORGIMPORTS_IMPORTORDER String sf
 ORGIMPORTS_ONDEMANDTHRESHOLD String sf
 ORGIMPORTS_STATIC_ONDEMANDTHRESHOLD String sf
 createImportRewrite(org.eclipse.jdt.core.ICompilationUnit,boolean)org.eclipse.jdt.core.dom.rewrite.ImportRewrite s !org.eclipse.jdt.core.JavaModelException
 createImportRewrite(org.eclipse.jdt.core.dom.CompilationUnit,boolean)org.eclipse.jdt.core.dom.rewrite.ImportRewrite s
CoreASTProvider f +WAIT_FLAG
 DEBUG_PREFIX String sf
 WAIT_YES .CoreASTProvider.WAIT_FLAG sf
 WAIT_ACTIVE_ONLY .CoreASTProvider.WAIT_FLAG sf
 WAIT_NO .CoreASTProvider.WAIT_FLAG sf
 getAST(org.eclipse.jdt.core.ITypeRoot,.CoreASTProvider.WAIT_FLAG,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.dom.CompilationUnit -
 aboutToBeReconciled(org.eclipse.jdt.core.ITypeRoot)void -
 aboutToBeReconciled(org.eclipse.jdt.core.ITypeRoot,Runnable)void -
 reconciled(org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.jdt.core.ITypeRoot,org.eclipse.core.runtime.IProgressMonitor)void -
 cache(org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.jdt.core.ITypeRoot)void -
 disposeAST()void -
 toString(org.eclipse.jdt.core.ITypeRoot)String -
 getThreadName()String s
 getInstance().CoreASTProvider s
 isReconciling()boolean -
 getReconcilingJavaElement()org.eclipse.jdt.core.ITypeRoot -
 getActiveJavaElement()org.eclipse.jdt.core.ITypeRoot -
 setActiveJavaElement(org.eclipse.jdt.core.ITypeRoot)void -
 getCachedAST()org.eclipse.jdt.core.dom.CompilationUnit -
 waitLockNotifyAll()void -
 clearReconciliation()void -
CoreASTProvider.WAIT_FLAG sf
 toString()String -
ICUCorrectionProposal ai
 getTextChange()org.eclipse.ltk.core.refactoring.TextChange a !org.eclipse.core.runtime.CoreException
ICleanUpFixCore axi
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.refactoring.CompilationUnitChange ax !org.eclipse.core.runtime.CoreException
ImportReferencesCollector - :org.eclipse.jdt.internal.corext.dom.GenericVisitor
 collect(org.eclipse.jdt.core.dom.ASTNode,org.eclipse.jdt.core.IJavaProject,org.eclipse.jface.text.Region,java.util.Collection<org.eclipse.jdt.core.dom.SimpleName>,java.util.Collection<org.eclipse.jdt.core.dom.SimpleName>)void s
 collect(org.eclipse.jdt.core.dom.ASTNode,org.eclipse.jdt.core.IJavaProject,org.eclipse.jface.text.Region,boolean,java.util.Collection<org.eclipse.jdt.core.dom.SimpleName>,java.util.Collection<org.eclipse.jdt.core.dom.SimpleName>)void s
 visitNode(org.eclipse.jdt.core.dom.ASTNode)boolean o
 visit(org.eclipse.jdt.core.dom.SimpleType)boolean -
 visit(org.eclipse.jdt.core.dom.NameQualifiedType)boolean -
 visit(org.eclipse.jdt.core.dom.QualifiedType)boolean -
 visit(org.eclipse.jdt.core.dom.ModuleQualifiedName)boolean -
 visit(org.eclipse.jdt.core.dom.QualifiedName)boolean -
 visit(org.eclipse.jdt.core.dom.ImportDeclaration)boolean -
 visit(org.eclipse.jdt.core.dom.PackageDeclaration)boolean -
 visit(org.eclipse.jdt.core.dom.LabeledStatement)boolean -
 visit(org.eclipse.jdt.core.dom.ContinueStatement)boolean -
 visit(org.eclipse.jdt.core.dom.YieldStatement)boolean -
 visit(org.eclipse.jdt.core.dom.ThisExpression)boolean -
 visit(org.eclipse.jdt.core.dom.SuperFieldAccess)boolean -
 visit(org.eclipse.jdt.core.dom.ClassInstanceCreation)boolean -
 visit(org.eclipse.jdt.core.dom.MethodInvocation)boolean -
 visit(org.eclipse.jdt.core.dom.CreationReference)boolean -
 visit(org.eclipse.jdt.core.dom.ExpressionMethodReference)boolean -
 visit(org.eclipse.jdt.core.dom.SuperMethodReference)boolean -
 visit(org.eclipse.jdt.core.dom.TypeMethodReference)boolean -
 visit(org.eclipse.jdt.core.dom.UsesDirective)boolean -
 visit(org.eclipse.jdt.core.dom.ProvidesDirective)boolean -
 visit(org.eclipse.jdt.core.dom.SuperConstructorInvocation)boolean -
 visit(org.eclipse.jdt.core.dom.FieldAccess)boolean -
 visit(org.eclipse.jdt.core.dom.SimpleName)boolean -
 visit(org.eclipse.jdt.core.dom.MarkerAnnotation)boolean -
 visit(org.eclipse.jdt.core.dom.NormalAnnotation)boolean -
 visit(org.eclipse.jdt.core.dom.SingleMemberAnnotation)boolean -
 visit(org.eclipse.jdt.core.dom.TypeDeclaration)boolean -
 visit(org.eclipse.jdt.core.dom.MethodDeclaration)boolean -
 visit(org.eclipse.jdt.core.dom.TagElement)boolean -
 visit(org.eclipse.jdt.core.dom.MemberRef)boolean -
 visit(org.eclipse.jdt.core.dom.MethodRef)boolean -
 visit(org.eclipse.jdt.core.dom.MethodRefParameter)boolean -
JavaManipulation -
 ID_PLUGIN String sf
 new() -
 getPreferenceNodeId()String sf
 setPreferenceNodeId(String)void sf
 getCodeTemplateStore()org.eclipse.text.templates.TemplateStoreCore sf
 setCodeTemplateStore(org.eclipse.text.templates.TemplateStoreCore)void sf
 getCodeTemplateContextRegistry()org.eclipse.text.templates.ContextTypeRegistry sf
 setCodeTemplateContextRegistry(org.eclipse.text.templates.ContextTypeRegistry)void sf
 getPreference(String,org.eclipse.jdt.core.IJavaProject)String s
OrganizeImportsOperation - :org.eclipse.core.resources.IWorkspaceRunnable +IChooseImportQuery
 new(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.CompilationUnit,boolean,boolean,boolean,.OrganizeImportsOperation.IChooseImportQuery) -
 new(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.CompilationUnit,boolean,boolean,boolean,.OrganizeImportsOperation.IChooseImportQuery,boolean) -
 run(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 createTextEdit(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.text.edits.TextEdit - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 getParseError()org.eclipse.jdt.core.compiler.IProblem -
 getNumberOfImportsAdded()int -
 getNumberOfImportsRemoved()int -
 getScheduleRule()org.eclipse.core.runtime.jobs.ISchedulingRule -
OrganizeImportsOperation.IChooseImportQuery sai
 chooseImports(org.eclipse.jdt.core.search.TypeNameMatch[][],org.eclipse.jdt.core.ISourceRange[])org.eclipse.jdt.core.search.TypeNameMatch[] a
SharedASTProviderCore - +WAIT_FLAG
 WAIT_YES .SharedASTProviderCore.WAIT_FLAG sf
 WAIT_ACTIVE_ONLY .SharedASTProviderCore.WAIT_FLAG sf
 WAIT_NO .SharedASTProviderCore.WAIT_FLAG sf
 getAST(org.eclipse.jdt.core.ITypeRoot,.SharedASTProviderCore.WAIT_FLAG,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.dom.CompilationUnit s
 new() o
SharedASTProviderCore.WAIT_FLAG sf
 toString()String -
TypeKinds -
 CLASSES int sf
 INTERFACES int sf
 ANNOTATIONS int sf
 ENUMS int sf
 VARIABLES int sf
 PRIMITIVETYPES int sf
 VOIDTYPE int sf
 REF_TYPES int sf
 REF_TYPES_AND_VAR int sf
 ALL_TYPES int sf
TypeNameMatchCollector - :org.eclipse.jdt.core.search.TypeNameMatchRequestor
 new(java.util.Collection<org.eclipse.jdt.core.search.TypeNameMatch>) -
 acceptTypeNameMatch(org.eclipse.jdt.core.search.TypeNameMatch)void -
package org.eclipse.jdt.core.refactoring
CompilationUnitChange - :org.eclipse.ltk.core.refactoring.TextFileChange
 new(String,org.eclipse.jdt.core.ICompilationUnit) -
 getModifiedElement()Object -
 getCompilationUnit()org.eclipse.jdt.core.ICompilationUnit -
 acquireDocument(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jface.text.IDocument o !org.eclipse.core.runtime.CoreException
 releaseDocument(org.eclipse.jface.text.IDocument,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 createUndoChange(org.eclipse.text.edits.UndoEdit,org.eclipse.ltk.core.refactoring.ContentStamp)org.eclipse.ltk.core.refactoring.Change o
 getAdapter(Class<<T>>)<T> - <T=Object>
 setDescriptor(org.eclipse.ltk.core.refactoring.ChangeDescriptor)void -
 getDescriptor()org.eclipse.ltk.core.refactoring.ChangeDescriptor -
IJavaElementMapper ai
 getRefactoredJavaElement(org.eclipse.jdt.core.IJavaElement)org.eclipse.jdt.core.IJavaElement a
IJavaRefactorings ai
 CHANGE_METHOD_SIGNATURE String sf
 CONVERT_ANONYMOUS String sf
 CONVERT_LOCAL_VARIABLE String sf
 CONVERT_TO_RECORD String sf
 CONVERT_MEMBER_TYPE String sf
 COPY String sf
 DELETE String sf
 ENCAPSULATE_FIELD String sf
 EXTRACT_CLASS String sf
 EXTRACT_CONSTANT String sf
 EXTRACT_INTERFACE String sf
 EXTRACT_LOCAL_VARIABLE String sf
 EXTRACT_METHOD String sf
 EXTRACT_SUPERCLASS String sf
 GENERALIZE_TYPE String sf
 INFER_TYPE_ARGUMENTS String sf
 INLINE_CONSTANT String sf
 INLINE_LOCAL_VARIABLE String sf
 INLINE_METHOD String sf
 INTRODUCE_FACTORY String sf
 INTRODUCE_INDIRECTION String sf
 INTRODUCE_PARAMETER String sf
 INTRODUCE_PARAMETER_OBJECT String sf
 MOVE String sf
 MOVE_METHOD String sf
 MOVE_STATIC_MEMBERS String sf
 PULL_UP String sf
 PUSH_DOWN String sf
 RENAME_COMPILATION_UNIT String sf
 RENAME_ENUM_CONSTANT String sf
 RENAME_FIELD String sf
 RENAME_MODULE String sf
 RENAME_JAVA_PROJECT String sf
 RENAME_LOCAL_VARIABLE String sf
 RENAME_METHOD String sf
 RENAME_PACKAGE String sf
 RENAME_RESOURCE String sfx
 RENAME_SOURCE_FOLDER String sf
 RENAME_TYPE String sf
 RENAME_TYPE_PARAMETER String sf
 USE_SUPER_TYPE String sf
RenameTypeArguments - :org.eclipse.ltk.core.refactoring.participants.RenameArguments
 new(String,boolean,boolean,org.eclipse.jdt.core.IJavaElement[]) -
 getUpdateSimilarDeclarations()boolean -
 getSimilarDeclarations()org.eclipse.jdt.core.IJavaElement[] -
 toString()String -
package org.eclipse.jdt.core.refactoring.descriptors
ExtractClassDescriptor - :.JavaRefactoringDescriptor +Field
 new() -
 new(String,String,String,java.util.Map<String,String>,int) - !IllegalArgumentException
 getFields(org.eclipse.jdt.core.IType).ExtractClassDescriptor.Field[] s !org.eclipse.jdt.core.JavaModelException
 setFields(.ExtractClassDescriptor.Field[])void - !IllegalArgumentException
 getFields().ExtractClassDescriptor.Field[] -
 getType()org.eclipse.jdt.core.IType -
 setType(org.eclipse.jdt.core.IType)void -
 getPackage()String -
 setPackage(String)void -
 getClassName()String -
 setClassName(String)void -
 getFieldName()String -
 setFieldName(String)void -
 isCreateTopLevel()boolean -
 setCreateTopLevel(boolean)void -
 setCreateGetterSetter(boolean)void -
 isCreateGetterSetter()boolean -
 populateArgumentMap()void o
 validateDescriptor()org.eclipse.ltk.core.refactoring.RefactoringStatus -
ExtractClassDescriptor.Field s
 getFieldName()String -
 getNewFieldName()String -
 setNewFieldName(String)void -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
 isCreateField()boolean -
 setCreateField(boolean)void -
IntroduceParameterObjectDescriptor - :.JavaRefactoringDescriptor +Parameter
 PARAMETER_OBJECT_IDX int sf
 PARAMETER_OBJECT .IntroduceParameterObjectDescriptor.Parameter sf
 createParameters(org.eclipse.jdt.core.IMethod).IntroduceParameterObjectDescriptor.Parameter[] s
 new() -
 new(String,String,String,java.util.Map<String,String>,int) - !IllegalArgumentException
 getClassName()String -
 getMethod()org.eclipse.jdt.core.IMethod -
 getPackageName()String -
 getParameterName()String -
 getParameters().IntroduceParameterObjectDescriptor.Parameter[] -
 isDelegate()boolean -
 isDeprecateDelegate()boolean -
 isGetters()boolean -
 isSetters()boolean -
 isTopLevel()boolean -
 populateArgumentMap()void o
 setClassName(String)void -
 setDelegate(boolean)void -
 setDeprecateDelegate(boolean)void -
 setGetters(boolean)void -
 setMethod(org.eclipse.jdt.core.IMethod)void -
 setPackageName(String)void -
 setParameterName(String)void -
 setParameters(.IntroduceParameterObjectDescriptor.Parameter[])void -
 setSetters(boolean)void -
 setTopLevel(boolean)void -
 validateDescriptor()org.eclipse.ltk.core.refactoring.RefactoringStatus -
IntroduceParameterObjectDescriptor.Parameter s
 new(int) -
 getFieldName()String -
 getIndex()int -
 isCreateField()boolean -
 setCreateField(boolean)void -
 setFieldName(String)void -
JavaRefactoringContribution a :org.eclipse.ltk.core.refactoring.RefactoringContribution
 new() -
 retrieveArgumentMap(org.eclipse.ltk.core.refactoring.RefactoringDescriptor)java.util.Map<String,String> f
 createRefactoring(.JavaRefactoringDescriptor,org.eclipse.ltk.core.refactoring.RefactoringStatus)org.eclipse.ltk.core.refactoring.Refactoring a !org.eclipse.core.runtime.CoreException
JavaRefactoringDescriptor a :org.eclipse.ltk.core.refactoring.RefactoringDescriptor
 ATTRIBUTE_ELEMENT String osf
 ATTRIBUTE_INPUT String osf
 ATTRIBUTE_NAME String osf
 ATTRIBUTE_REFERENCES String osf
 ATTRIBUTE_SELECTION String osf
 ATTRIBUTE_VERSION String osf
 JAR_MIGRATION int sf
 JAR_REFACTORING int sf
 JAR_SOURCE_ATTACHMENT int sf
 VALUE_VERSION_1_0 String osf
 fArguments java.util.Map<String,String> of
 elementToHandle(String,org.eclipse.jdt.core.IJavaElement)String os
 handleToElement(String,String)org.eclipse.jdt.core.IJavaElement os
 handleToElement(String,String,boolean)org.eclipse.jdt.core.IJavaElement os
 handleToElement(org.eclipse.jdt.core.WorkingCopyOwner,String,String,boolean)org.eclipse.jdt.core.IJavaElement os
 handleToResource(String,String)org.eclipse.core.resources.IResource os
 resourceToHandle(String,org.eclipse.core.resources.IResource)String os
 new(String) o
 new(String,String,String,String,java.util.Map<String,String>,int) -
 createRefactoring(org.eclipse.ltk.core.refactoring.RefactoringStatus)org.eclipse.ltk.core.refactoring.Refactoring - !org.eclipse.core.runtime.CoreException
 getArguments()java.util.Map<String,String> o
 populateArgumentMap()void o
 setComment(String)void -
 setDescription(String)void -
 setFlags(int)void -
 setProject(String)void -
 validateDescriptor()org.eclipse.ltk.core.refactoring.RefactoringStatus -
RenameJavaElementDescriptor f :.JavaRefactoringDescriptor
 STRATEGY_EMBEDDED int sf
 STRATEGY_EXACT int sf
 STRATEGY_SUFFIX int sf
 new(String) -
 new(String,String,String,String,java.util.Map<String,String>,int) -
 populateArgumentMap()void o
 setDeprecateDelegate(boolean)void -
 setFileNamePatterns(String)void -
 setJavaElement(org.eclipse.jdt.core.IJavaElement)void -
 setKeepOriginal(boolean)void -
 setMatchStrategy(int)void -
 setNewName(String)void -
 setProject(String)void -
 setRenameGetters(boolean)void -
 setRenameSetters(boolean)void -
 setUpdateHierarchy(boolean)void -
 setUpdateQualifiedNames(boolean)void -
 setUpdateReferences(boolean)void -
 setUpdateSimilarDeclarations(boolean)void -
 setUpdateTextualOccurrences(boolean)void -
 validateDescriptor()org.eclipse.ltk.core.refactoring.RefactoringStatus -
package org.eclipse.jdt.core.refactoring.participants
ChangeMethodSignatureArguments - :org.eclipse.ltk.core.refactoring.participants.RefactoringArguments +Parameter,ThrownException
 new(String,String,int,.ChangeMethodSignatureArguments.Parameter[],.ChangeMethodSignatureArguments.ThrownException[],boolean) -
 getNewName()String -
 getNewReturnType()String -
 getNewVisibility()int -
 getNewParameters().ChangeMethodSignatureArguments.Parameter[] -
 getThrownExceptions().ChangeMethodSignatureArguments.ThrownException[] -
 getKeepOriginal()boolean -
 toString()String -
ChangeMethodSignatureParticipant a :org.eclipse.ltk.core.refactoring.participants.RefactoringParticipant
 new() -
 initialize(org.eclipse.ltk.core.refactoring.participants.RefactoringArguments)void of
 getArguments().ChangeMethodSignatureArguments -
JavaParticipantManager -
 loadChangeMethodSignatureParticipants(org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.ltk.core.refactoring.participants.RefactoringProcessor,org.eclipse.jdt.core.IMethod,.ChangeMethodSignatureArguments,org.eclipse.ltk.core.refactoring.participants.IParticipantDescriptorFilter,String[],org.eclipse.ltk.core.refactoring.participants.SharableParticipants).ChangeMethodSignatureParticipant[] s
package org.eclipse.jdt.internal.core.manipulation.dom
ASTResolving -
 new() -
 getMethodSignature(org.eclipse.jdt.core.dom.IMethodBinding)String s
 getMethodSignature(String,org.eclipse.jdt.core.dom.ITypeBinding[],boolean)String s
 getTypeSignature(org.eclipse.jdt.core.dom.ITypeBinding)String s
 guessTypeForReference(org.eclipse.jdt.core.dom.AST,org.eclipse.jdt.core.dom.ASTNode)org.eclipse.jdt.core.dom.Type s
 guessBindingForReference(org.eclipse.jdt.core.dom.ASTNode)org.eclipse.jdt.core.dom.ITypeBinding s
 findAnnotationMember(org.eclipse.jdt.core.dom.Annotation,String)org.eclipse.jdt.core.dom.IMethodBinding s
 getReducedDimensionBinding(org.eclipse.jdt.core.dom.ITypeBinding,int)org.eclipse.jdt.core.dom.ITypeBinding s
 getParameterTypeBinding(org.eclipse.jdt.core.dom.ASTNode,java.util.List<org.eclipse.jdt.core.dom.Expression>,org.eclipse.jdt.core.dom.IMethodBinding)org.eclipse.jdt.core.dom.ITypeBinding s
 getParameterTypeBinding(org.eclipse.jdt.core.dom.IMethodBinding,int)org.eclipse.jdt.core.dom.ITypeBinding s
 guessBindingForTypeReference(org.eclipse.jdt.core.dom.ASTNode)org.eclipse.jdt.core.dom.ITypeBinding s
 guessVariableType(java.util.List<org.eclipse.jdt.core.dom.VariableDeclarationFragment>)org.eclipse.jdt.core.dom.ITypeBinding s
 getQualifierGuess(org.eclipse.jdt.core.dom.ASTNode,String,java.util.List<org.eclipse.jdt.core.dom.Expression>,org.eclipse.jdt.core.dom.IBinding)org.eclipse.jdt.core.dom.ITypeBinding[] s
 visitAllBindings(org.eclipse.jdt.core.dom.ASTNode,org.eclipse.jdt.internal.corext.dom.TypeBindingVisitor)void s
 getParentMethodOrTypeBinding(org.eclipse.jdt.core.dom.ASTNode)org.eclipse.jdt.core.dom.IBinding s
 findParentBodyDeclaration(org.eclipse.jdt.core.dom.ASTNode)org.eclipse.jdt.core.dom.BodyDeclaration s
 findParentBodyDeclaration(org.eclipse.jdt.core.dom.ASTNode,boolean)org.eclipse.jdt.core.dom.BodyDeclaration s
 findParentCompilationUnit(org.eclipse.jdt.core.dom.ASTNode)org.eclipse.jdt.core.dom.CompilationUnit s
 findParentType(org.eclipse.jdt.core.dom.ASTNode,boolean)org.eclipse.jdt.core.dom.ASTNode s
 findParentType(org.eclipse.jdt.core.dom.ASTNode)org.eclipse.jdt.core.dom.ASTNode s
 findParentMethodDeclaration(org.eclipse.jdt.core.dom.ASTNode)org.eclipse.jdt.core.dom.MethodDeclaration s
 findEnclosingLambdaExpression(org.eclipse.jdt.core.dom.ASTNode)org.eclipse.jdt.core.dom.LambdaExpression s
 findAncestor(org.eclipse.jdt.core.dom.ASTNode,int)org.eclipse.jdt.core.dom.ASTNode s
 findParentStatement(org.eclipse.jdt.core.dom.ASTNode)org.eclipse.jdt.core.dom.Statement s
 findParentTryStatement(org.eclipse.jdt.core.dom.ASTNode)org.eclipse.jdt.core.dom.TryStatement s
 isInsideConstructorInvocation(org.eclipse.jdt.core.dom.MethodDeclaration,org.eclipse.jdt.core.dom.ASTNode)boolean s
 isInsideModifiers(org.eclipse.jdt.core.dom.ASTNode)boolean s
 isInStaticContext(org.eclipse.jdt.core.dom.ASTNode)boolean s
 isWriteAccess(org.eclipse.jdt.core.dom.Name)boolean s
 getFullName(org.eclipse.jdt.core.dom.Name)String s
 findCompilationUnitForBinding(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.jdt.core.dom.ITypeBinding)org.eclipse.jdt.core.ICompilationUnit s !org.eclipse.jdt.core.JavaModelException
 getNarrowingTypes(org.eclipse.jdt.core.dom.AST,org.eclipse.jdt.core.dom.ITypeBinding)org.eclipse.jdt.core.dom.ITypeBinding[] s
 getRelaxingTypes(org.eclipse.jdt.core.dom.AST,org.eclipse.jdt.core.dom.ITypeBinding)org.eclipse.jdt.core.dom.ITypeBinding[] s
 getUsedVariableNames(org.eclipse.jdt.core.dom.ASTNode)String[] s
 isUseableTypeInContext(org.eclipse.jdt.core.dom.ITypeBinding,org.eclipse.jdt.core.dom.IBinding,boolean)boolean s
 normalizeWildcardType(org.eclipse.jdt.core.dom.ITypeBinding,boolean,org.eclipse.jdt.core.dom.AST)org.eclipse.jdt.core.dom.ITypeBinding s
 createQuickFixAST(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.dom.CompilationUnit s
 getPossibleTypeKinds(org.eclipse.jdt.core.dom.ASTNode)int s
package org.eclipse.jdt.internal.corext.callhierarchy
CallerMethodWrapper - :.MethodWrapper
 new(.MethodWrapper,.MethodCall) -
 getSearchScope()org.eclipse.jdt.core.search.IJavaSearchScope o
 getTaskName()String o
 createMethodWrapper(.MethodCall).MethodWrapper -
 canHaveChildren()boolean -
 findChildren(org.eclipse.core.runtime.IProgressMonitor)java.util.Map<String,.MethodCall> o
 getExpandWithConstructors()boolean -
 setExpandWithConstructors(boolean)void -
 isExpandWithConstructorsSet()boolean -
IImplementorFinder ai
 findImplementingTypes(org.eclipse.jdt.core.IType,org.eclipse.core.runtime.IProgressMonitor)java.util.Collection<org.eclipse.jdt.core.IType> a
 findInterfaces(org.eclipse.jdt.core.IType,org.eclipse.core.runtime.IProgressMonitor)java.util.Collection<org.eclipse.jdt.core.IType> a
Implementors -
 new() -
 getInstance().Implementors s
 searchForImplementors(org.eclipse.jdt.core.IJavaElement[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.IJavaElement[] -
 searchForInterfaces(org.eclipse.jdt.core.IJavaElement[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.IJavaElement[] -
JavaImplementorFinder - :.IImplementorFinder
 new() -
 findImplementingTypes(org.eclipse.jdt.core.IType,org.eclipse.core.runtime.IProgressMonitor)java.util.Collection<org.eclipse.jdt.core.IType> -
 findInterfaces(org.eclipse.jdt.core.IType,org.eclipse.core.runtime.IProgressMonitor)java.util.Collection<org.eclipse.jdt.core.IType> -
MethodWrapper a :org.eclipse.core.runtime.PlatformObject
 fMethodWrapperCore .IMethodWrapperDynamic s
 setMethodWrapperDynamic(.IMethodWrapperDynamic)void sf
 new(.MethodWrapper,.MethodCall) -
 getAdapter(Class<<T>>)<T> - <T=Object>
 getCalls(org.eclipse.core.runtime.IProgressMonitor).MethodWrapper[] -
 getLevel()int -
 getMember()org.eclipse.jdt.core.IMember -
 getMethodCall().MethodCall -
 getName()String -
 getParent().MethodWrapper -
 getFieldSearchMode()int -
 setFieldSearchMode(int)void -
 equals(Object)boolean -
 hashCode()int -
 getTaskName()String oa
 createMethodWrapper(.MethodCall).MethodWrapper oa
 isRecursive()boolean -
 canHaveChildren()boolean a
 findChildren(org.eclipse.core.runtime.IProgressMonitor)java.util.Map<String,.MethodCall> oa
 checkCanceled(org.eclipse.core.runtime.IProgressMonitor)void o
 removeFromCache()void -
 toString()String -
package org.eclipse.jdt.internal.corext.codemanipulation
AddCustomConstructorOperation f :org.eclipse.core.resources.IWorkspaceRunnable
 new(org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.jdt.core.dom.ITypeBinding,org.eclipse.jdt.core.dom.IVariableBinding[],org.eclipse.jdt.core.dom.IMethodBinding,org.eclipse.jdt.core.IJavaElement,.CodeGenerationSettings,boolean,boolean) -
 getResultingEdit()org.eclipse.text.edits.TextEdit -
 getSchedulingRule()org.eclipse.core.runtime.jobs.ISchedulingRule -
 getVisibility()int -
 isOmitSuper()boolean -
 run(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 setOmitSuper(boolean)void -
 setVisibility(int)void -
AddDelegateMethodsOperation f :org.eclipse.core.resources.IWorkspaceRunnable +DelegateEntry
 new(org.eclipse.jdt.core.dom.CompilationUnit,.AddDelegateMethodsOperation.DelegateEntry[],org.eclipse.jdt.core.IJavaElement,.CodeGenerationSettings,boolean,boolean) -
 getCreatedMethods()String[] -
 getResultingEdit()org.eclipse.text.edits.TextEdit -
 getSchedulingRule()org.eclipse.core.runtime.jobs.ISchedulingRule -
 run(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
AddUnimplementedConstructorsOperation f :org.eclipse.core.resources.IWorkspaceRunnable
 new(org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.jdt.core.dom.ITypeBinding,org.eclipse.jdt.core.dom.IMethodBinding[],int,boolean,boolean,boolean,java.util.Map<String,String>) -
 getCreatedConstructors()String[] -
 getCreatedImports()String[] -
 getSchedulingRule()org.eclipse.core.runtime.jobs.ISchedulingRule -
 getResultingEdit()org.eclipse.text.edits.TextEdit -
 getVisibility()int -
 isOmitSuper()boolean -
 setCreateComments(boolean)void -
 run(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 setOmitSuper(boolean)void -
 setVisibility(int)void -
GenerateHashCodeEqualsOperation f :org.eclipse.core.resources.IWorkspaceRunnable
 new(org.eclipse.jdt.core.dom.ITypeBinding,org.eclipse.jdt.core.dom.IVariableBinding[],org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.jdt.core.IJavaElement,.CodeGenerationSettings,boolean,boolean,boolean,boolean,boolean) -
 setUseBlocksForThen(boolean)void -
 getResultingEdit()org.eclipse.text.edits.TextEdit -
 getSchedulingRule()org.eclipse.core.runtime.jobs.ISchedulingRule -
 run(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
package org.eclipse.jdt.internal.corext.codemanipulation.tostringgeneration
GenerateToStringOperation - :org.eclipse.core.resources.IWorkspaceRunnable
 STRING_CONCATENATION int sf
 STRING_BUILDER int sf
 STRING_BUILDER_CHAINED int sf
 STRING_FORMAT int sf
 CUSTOM_BUILDER int sf
 run(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 getResultingEdit()org.eclipse.text.edits.TextEdit f
 checkConditions()org.eclipse.ltk.core.refactoring.RefactoringStatus -
 insertMethod(org.eclipse.jdt.core.dom.MethodDeclaration,org.eclipse.jdt.core.dom.rewrite.ListRewrite,org.eclipse.jdt.core.dom.BodyDeclaration)void o !org.eclipse.jdt.core.JavaModelException
 findMethodToReplace(java.util.List<org.eclipse.jdt.core.dom.BodyDeclaration>,org.eclipse.jdt.core.dom.MethodDeclaration)org.eclipse.jdt.core.dom.BodyDeclaration o
 getSchedulingRule()org.eclipse.core.runtime.jobs.ISchedulingRule -
 getStyleNames()String[] s
 createTemplateParser(int).ToStringTemplateParser s
 createOperation(org.eclipse.jdt.core.dom.ITypeBinding,Object[],org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.jdt.core.IJavaElement,.ToStringGenerationSettingsCore,boolean,boolean).GenerateToStringOperation s
package org.eclipse.jdt.internal.corext.dom
GenericVisitor - :org.eclipse.jdt.core.dom.ASTVisitor
 new() -
 new(boolean) -
 visitNode(org.eclipse.jdt.core.dom.ASTNode)boolean o
 endVisitNode(org.eclipse.jdt.core.dom.ASTNode)void o
 endVisit(org.eclipse.jdt.core.dom.AnnotationTypeDeclaration)void -
 endVisit(org.eclipse.jdt.core.dom.AnnotationTypeMemberDeclaration)void -
 endVisit(org.eclipse.jdt.core.dom.AnonymousClassDeclaration)void -
 endVisit(org.eclipse.jdt.core.dom.ArrayAccess)void -
 endVisit(org.eclipse.jdt.core.dom.ArrayCreation)void -
 endVisit(org.eclipse.jdt.core.dom.ArrayInitializer)void -
 endVisit(org.eclipse.jdt.core.dom.ArrayType)void -
 endVisit(org.eclipse.jdt.core.dom.AssertStatement)void -
 endVisit(org.eclipse.jdt.core.dom.Assignment)void -
 endVisit(org.eclipse.jdt.core.dom.Block)void -
 endVisit(org.eclipse.jdt.core.dom.BlockComment)void -
 endVisit(org.eclipse.jdt.core.dom.BooleanLiteral)void -
 endVisit(org.eclipse.jdt.core.dom.BreakStatement)void -
 endVisit(org.eclipse.jdt.core.dom.CastExpression)void -
 endVisit(org.eclipse.jdt.core.dom.CatchClause)void -
 endVisit(org.eclipse.jdt.core.dom.CharacterLiteral)void -
 endVisit(org.eclipse.jdt.core.dom.ClassInstanceCreation)void -
 endVisit(org.eclipse.jdt.core.dom.CompilationUnit)void -
 endVisit(org.eclipse.jdt.core.dom.ConditionalExpression)void -
 endVisit(org.eclipse.jdt.core.dom.ConstructorInvocation)void -
 endVisit(org.eclipse.jdt.core.dom.ContinueStatement)void -
 endVisit(org.eclipse.jdt.core.dom.CreationReference)void -
 endVisit(org.eclipse.jdt.core.dom.Dimension)void -
 endVisit(org.eclipse.jdt.core.dom.DoStatement)void -
 endVisit(org.eclipse.jdt.core.dom.EitherOrMultiPattern)void -
 endVisit(org.eclipse.jdt.core.dom.EnhancedForStatement)void -
 endVisit(org.eclipse.jdt.core.dom.EnumConstantDeclaration)void -
 endVisit(org.eclipse.jdt.core.dom.EnumDeclaration)void -
 endVisit(org.eclipse.jdt.core.dom.ExportsDirective)void -
 endVisit(org.eclipse.jdt.core.dom.ExpressionMethodReference)void -
 endVisit(org.eclipse.jdt.core.dom.ExpressionStatement)void -
 endVisit(org.eclipse.jdt.core.dom.FieldAccess)void -
 endVisit(org.eclipse.jdt.core.dom.FieldDeclaration)void -
 endVisit(org.eclipse.jdt.core.dom.ForStatement)void -
 endVisit(org.eclipse.jdt.core.dom.IfStatement)void -
 endVisit(org.eclipse.jdt.core.dom.ImplicitTypeDeclaration)void -
 endVisit(org.eclipse.jdt.core.dom.ImportDeclaration)void -
 endVisit(org.eclipse.jdt.core.dom.InfixExpression)void -
 endVisit(org.eclipse.jdt.core.dom.Initializer)void -
 endVisit(org.eclipse.jdt.core.dom.InstanceofExpression)void -
 endVisit(org.eclipse.jdt.core.dom.IntersectionType)void -
 endVisit(org.eclipse.jdt.core.dom.Javadoc)void -
 endVisit(org.eclipse.jdt.core.dom.LabeledStatement)void -
 endVisit(org.eclipse.jdt.core.dom.LambdaExpression)void -
 endVisit(org.eclipse.jdt.core.dom.LineComment)void -
 endVisit(org.eclipse.jdt.core.dom.MarkerAnnotation)void -
 endVisit(org.eclipse.jdt.core.dom.MemberRef)void -
 endVisit(org.eclipse.jdt.core.dom.MemberValuePair)void -
 endVisit(org.eclipse.jdt.core.dom.MethodDeclaration)void -
 endVisit(org.eclipse.jdt.core.dom.MethodInvocation)void -
 endVisit(org.eclipse.jdt.core.dom.MethodRef)void -
 endVisit(org.eclipse.jdt.core.dom.MethodRefParameter)void -
 endVisit(org.eclipse.jdt.core.dom.Modifier)void -
 endVisit(org.eclipse.jdt.core.dom.ModuleDeclaration)void -
 endVisit(org.eclipse.jdt.core.dom.ModuleModifier)void -
 endVisit(org.eclipse.jdt.core.dom.NameQualifiedType)void -
 endVisit(org.eclipse.jdt.core.dom.NormalAnnotation)void -
 endVisit(org.eclipse.jdt.core.dom.NullLiteral)void -
 endVisit(org.eclipse.jdt.core.dom.NumberLiteral)void -
 endVisit(org.eclipse.jdt.core.dom.OpensDirective)void -
 endVisit(org.eclipse.jdt.core.dom.PackageDeclaration)void -
 endVisit(org.eclipse.jdt.core.dom.ParameterizedType)void -
 endVisit(org.eclipse.jdt.core.dom.ParenthesizedExpression)void -
 endVisit(org.eclipse.jdt.core.dom.PatternInstanceofExpression)void -
 endVisit(org.eclipse.jdt.core.dom.PostfixExpression)void -
 endVisit(org.eclipse.jdt.core.dom.PrefixExpression)void -
 endVisit(org.eclipse.jdt.core.dom.PrimitiveType)void -
 endVisit(org.eclipse.jdt.core.dom.ProvidesDirective)void -
 endVisit(org.eclipse.jdt.core.dom.QualifiedName)void -
 endVisit(org.eclipse.jdt.core.dom.QualifiedType)void -
 endVisit(org.eclipse.jdt.core.dom.RecordDeclaration)void -
 endVisit(org.eclipse.jdt.core.dom.RequiresDirective)void -
 endVisit(org.eclipse.jdt.core.dom.ReturnStatement)void -
 endVisit(org.eclipse.jdt.core.dom.SimpleName)void -
 endVisit(org.eclipse.jdt.core.dom.SimpleType)void -
 endVisit(org.eclipse.jdt.core.dom.SingleMemberAnnotation)void -
 endVisit(org.eclipse.jdt.core.dom.SingleVariableDeclaration)void -
 endVisit(org.eclipse.jdt.core.dom.StringLiteral)void -
 endVisit(org.eclipse.jdt.core.dom.SuperConstructorInvocation)void -
 endVisit(org.eclipse.jdt.core.dom.SuperFieldAccess)void -
 endVisit(org.eclipse.jdt.core.dom.SuperMethodInvocation)void -
 endVisit(org.eclipse.jdt.core.dom.SuperMethodReference)void -
 endVisit(org.eclipse.jdt.core.dom.SwitchCase)void -
 endVisit(org.eclipse.jdt.core.dom.SwitchExpression)void -
 endVisit(org.eclipse.jdt.core.dom.SwitchStatement)void -
 endVisit(org.eclipse.jdt.core.dom.SynchronizedStatement)void -
 endVisit(org.eclipse.jdt.core.dom.TagElement)void -
 endVisit(org.eclipse.jdt.core.dom.TextElement)void -
 endVisit(org.eclipse.jdt.core.dom.ThisExpression)void -
 endVisit(org.eclipse.jdt.core.dom.ThrowStatement)void -
 endVisit(org.eclipse.jdt.core.dom.TryStatement)void -
 endVisit(org.eclipse.jdt.core.dom.TypeDeclaration)void -
 endVisit(org.eclipse.jdt.core.dom.TypeDeclarationStatement)void -
 endVisit(org.eclipse.jdt.core.dom.TypeLiteral)void -
 endVisit(org.eclipse.jdt.core.dom.TypeMethodReference)void -
 endVisit(org.eclipse.jdt.core.dom.TypeParameter)void -
 endVisit(org.eclipse.jdt.core.dom.TypePattern)void -
 endVisit(org.eclipse.jdt.core.dom.TextBlock)void -
 endVisit(org.eclipse.jdt.core.dom.UnionType)void -
 endVisit(org.eclipse.jdt.core.dom.UsesDirective)void -
 endVisit(org.eclipse.jdt.core.dom.VariableDeclarationExpression)void -
 endVisit(org.eclipse.jdt.core.dom.VariableDeclarationFragment)void -
 endVisit(org.eclipse.jdt.core.dom.VariableDeclarationStatement)void -
 endVisit(org.eclipse.jdt.core.dom.WhileStatement)void -
 endVisit(org.eclipse.jdt.core.dom.WildcardType)void -
 endVisit(org.eclipse.jdt.core.dom.YieldStatement)void -
 visit(org.eclipse.jdt.core.dom.AnnotationTypeDeclaration)boolean -
 visit(org.eclipse.jdt.core.dom.AnnotationTypeMemberDeclaration)boolean -
 visit(org.eclipse.jdt.core.dom.AnonymousClassDeclaration)boolean -
 visit(org.eclipse.jdt.core.dom.ArrayAccess)boolean -
 visit(org.eclipse.jdt.core.dom.ArrayCreation)boolean -
 visit(org.eclipse.jdt.core.dom.ArrayInitializer)boolean -
 visit(org.eclipse.jdt.core.dom.ArrayType)boolean -
 visit(org.eclipse.jdt.core.dom.AssertStatement)boolean -
 visit(org.eclipse.jdt.core.dom.Assignment)boolean -
 visit(org.eclipse.jdt.core.dom.Block)boolean -
 visit(org.eclipse.jdt.core.dom.BlockComment)boolean -
 visit(org.eclipse.jdt.core.dom.BooleanLiteral)boolean -
 visit(org.eclipse.jdt.core.dom.BreakStatement)boolean -
 visit(org.eclipse.jdt.core.dom.CastExpression)boolean -
 visit(org.eclipse.jdt.core.dom.CatchClause)boolean -
 visit(org.eclipse.jdt.core.dom.CharacterLiteral)boolean -
 visit(org.eclipse.jdt.core.dom.ClassInstanceCreation)boolean -
 visit(org.eclipse.jdt.core.dom.CompilationUnit)boolean -
 visit(org.eclipse.jdt.core.dom.ConditionalExpression)boolean -
 visit(org.eclipse.jdt.core.dom.ConstructorInvocation)boolean -
 visit(org.eclipse.jdt.core.dom.ContinueStatement)boolean -
 visit(org.eclipse.jdt.core.dom.CreationReference)boolean -
 visit(org.eclipse.jdt.core.dom.Dimension)boolean -
 visit(org.eclipse.jdt.core.dom.DoStatement)boolean -
 visit(org.eclipse.jdt.core.dom.EitherOrMultiPattern)boolean -
 visit(org.eclipse.jdt.core.dom.EmptyStatement)boolean -
 visit(org.eclipse.jdt.core.dom.EnhancedForStatement)boolean -
 visit(org.eclipse.jdt.core.dom.EnumConstantDeclaration)boolean -
 visit(org.eclipse.jdt.core.dom.EnumDeclaration)boolean -
 visit(org.eclipse.jdt.core.dom.ExportsDirective)boolean -
 visit(org.eclipse.jdt.core.dom.ExpressionMethodReference)boolean -
 visit(org.eclipse.jdt.core.dom.ExpressionStatement)boolean -
 visit(org.eclipse.jdt.core.dom.FieldAccess)boolean -
 visit(org.eclipse.jdt.core.dom.FieldDeclaration)boolean -
 visit(org.eclipse.jdt.core.dom.ForStatement)boolean -
 visit(org.eclipse.jdt.core.dom.IfStatement)boolean -
 visit(org.eclipse.jdt.core.dom.ImplicitTypeDeclaration)boolean -
 visit(org.eclipse.jdt.core.dom.ImportDeclaration)boolean -
 visit(org.eclipse.jdt.core.dom.InfixExpression)boolean -
 visit(org.eclipse.jdt.core.dom.Initializer)boolean -
 visit(org.eclipse.jdt.core.dom.InstanceofExpression)boolean -
 visit(org.eclipse.jdt.core.dom.IntersectionType)boolean -
 visit(org.eclipse.jdt.core.dom.Javadoc)boolean -
 visit(org.eclipse.jdt.core.dom.LabeledStatement)boolean -
 visit(org.eclipse.jdt.core.dom.LambdaExpression)boolean -
 visit(org.eclipse.jdt.core.dom.LineComment)boolean -
 visit(org.eclipse.jdt.core.dom.MarkerAnnotation)boolean -
 visit(org.eclipse.jdt.core.dom.MemberRef)boolean -
 visit(org.eclipse.jdt.core.dom.MemberValuePair)boolean -
 visit(org.eclipse.jdt.core.dom.MethodDeclaration)boolean -
 visit(org.eclipse.jdt.core.dom.MethodInvocation)boolean -
 visit(org.eclipse.jdt.core.dom.MethodRef)boolean -
 visit(org.eclipse.jdt.core.dom.MethodRefParameter)boolean -
 visit(org.eclipse.jdt.core.dom.Modifier)boolean -
 visit(org.eclipse.jdt.core.dom.ModuleDeclaration)boolean -
 visit(org.eclipse.jdt.core.dom.ModuleModifier)boolean -
 visit(org.eclipse.jdt.core.dom.NameQualifiedType)boolean -
 visit(org.eclipse.jdt.core.dom.NormalAnnotation)boolean -
 visit(org.eclipse.jdt.core.dom.NullLiteral)boolean -
 visit(org.eclipse.jdt.core.dom.NumberLiteral)boolean -
 visit(org.eclipse.jdt.core.dom.OpensDirective)boolean -
 visit(org.eclipse.jdt.core.dom.PackageDeclaration)boolean -
 visit(org.eclipse.jdt.core.dom.ParameterizedType)boolean -
 visit(org.eclipse.jdt.core.dom.ParenthesizedExpression)boolean -
 visit(org.eclipse.jdt.core.dom.PatternInstanceofExpression)boolean -
 visit(org.eclipse.jdt.core.dom.PostfixExpression)boolean -
 visit(org.eclipse.jdt.core.dom.PrefixExpression)boolean -
 visit(org.eclipse.jdt.core.dom.PrimitiveType)boolean -
 visit(org.eclipse.jdt.core.dom.ProvidesDirective)boolean -
 visit(org.eclipse.jdt.core.dom.QualifiedName)boolean -
 visit(org.eclipse.jdt.core.dom.QualifiedType)boolean -
 visit(org.eclipse.jdt.core.dom.RecordDeclaration)boolean -
 visit(org.eclipse.jdt.core.dom.RequiresDirective)boolean -
 visit(org.eclipse.jdt.core.dom.ReturnStatement)boolean -
 visit(org.eclipse.jdt.core.dom.SimpleName)boolean -
 visit(org.eclipse.jdt.core.dom.SimpleType)boolean -
 visit(org.eclipse.jdt.core.dom.SingleMemberAnnotation)boolean -
 visit(org.eclipse.jdt.core.dom.SingleVariableDeclaration)boolean -
 visit(org.eclipse.jdt.core.dom.StringLiteral)boolean -
 visit(org.eclipse.jdt.core.dom.SuperConstructorInvocation)boolean -
 visit(org.eclipse.jdt.core.dom.SuperFieldAccess)boolean -
 visit(org.eclipse.jdt.core.dom.SuperMethodInvocation)boolean -
 visit(org.eclipse.jdt.core.dom.SuperMethodReference)boolean -
 visit(org.eclipse.jdt.core.dom.SwitchCase)boolean -
 visit(org.eclipse.jdt.core.dom.SwitchExpression)boolean -
 visit(org.eclipse.jdt.core.dom.SwitchStatement)boolean -
 visit(org.eclipse.jdt.core.dom.SynchronizedStatement)boolean -
 visit(org.eclipse.jdt.core.dom.TagElement)boolean -
 visit(org.eclipse.jdt.core.dom.TextElement)boolean -
 visit(org.eclipse.jdt.core.dom.ThisExpression)boolean -
 visit(org.eclipse.jdt.core.dom.ThrowStatement)boolean -
 visit(org.eclipse.jdt.core.dom.TryStatement)boolean -
 visit(org.eclipse.jdt.core.dom.TypeDeclaration)boolean -
 visit(org.eclipse.jdt.core.dom.TypeDeclarationStatement)boolean -
 visit(org.eclipse.jdt.core.dom.TypeLiteral)boolean -
 visit(org.eclipse.jdt.core.dom.TypeMethodReference)boolean -
 visit(org.eclipse.jdt.core.dom.TypeParameter)boolean -
 visit(org.eclipse.jdt.core.dom.TypePattern)boolean -
 visit(org.eclipse.jdt.core.dom.TextBlock)boolean -
 visit(org.eclipse.jdt.core.dom.UnionType)boolean -
 visit(org.eclipse.jdt.core.dom.UsesDirective)boolean -
 visit(org.eclipse.jdt.core.dom.VariableDeclarationExpression)boolean -
 visit(org.eclipse.jdt.core.dom.VariableDeclarationFragment)boolean -
 visit(org.eclipse.jdt.core.dom.VariableDeclarationStatement)boolean -
 visit(org.eclipse.jdt.core.dom.WhileStatement)boolean -
 visit(org.eclipse.jdt.core.dom.WildcardType)boolean -
 visit(org.eclipse.jdt.core.dom.YieldStatement)boolean -
package org.eclipse.jdt.internal.corext.fix
AbstractFixCore a :.IProposableFix,.ILinkedFix
 new(String) o
 getAdditionalProposalInfo()String -
 getDisplayString()String -
 getLinkedPositions().LinkedProposalModelCore -
 getStatus()org.eclipse.core.runtime.IStatus -
AbstractSerialVersionOperationCore a :.CompilationUnitRewriteOperationsFixCore.CompilationUnitRewriteOperation
 LONG_SUFFIX String osf
 SERIAL_VALUE long sf
 DEFAULT_EXPRESSION String osf
 NAME_FIELD String osf
 new(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.ASTNode[]) o
 addInitializer(org.eclipse.jdt.core.dom.VariableDeclarationFragment,org.eclipse.jdt.core.dom.ASTNode)boolean oa
 addLinkedPositions(org.eclipse.jdt.core.dom.rewrite.ASTRewrite,org.eclipse.jdt.core.dom.VariableDeclarationFragment,.LinkedProposalModelCore)void oa
 rewriteAST(org.eclipse.jdt.internal.corext.refactoring.structure.CompilationUnitRewrite,.LinkedProposalModelCore)void - !org.eclipse.core.runtime.CoreException
CompilationUnitRewriteOperationsFixCore - :.AbstractFixCore +CompilationUnitRewriteOperation,CompilationUnitRewriteOperationWithSourceRange
 UNTOUCH_COMMENT_PROPERTY String sf
 fLinkedProposalModel .LinkedProposalModelCore o
 new(String,org.eclipse.jdt.core.dom.CompilationUnit,.CompilationUnitRewriteOperationsFixCore.CompilationUnitRewriteOperation) -
 new(String,org.eclipse.jdt.core.dom.CompilationUnit,.CompilationUnitRewriteOperationsFixCore.CompilationUnitRewriteOperation[]) -
 new(String,org.eclipse.jdt.core.dom.CompilationUnit,.CompilationUnitRewriteOperationsFixCore.CompilationUnitRewriteOperation[],.LinkedProposalModelCore) -
 getLinkedPositions().LinkedProposalModelCore -
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.refactoring.CompilationUnitChange - !org.eclipse.core.runtime.CoreException
 getAdditionalProposalInfo()String -
CompilationUnitRewriteOperationsFixCore.CompilationUnitRewriteOperation sa
 new() -
 rewriteAST(org.eclipse.jdt.internal.corext.refactoring.structure.CompilationUnitRewrite,.LinkedProposalModelCore)void a !org.eclipse.core.runtime.CoreException
 importType(org.eclipse.jdt.core.dom.ITypeBinding,org.eclipse.jdt.core.dom.ASTNode,org.eclipse.jdt.core.dom.rewrite.ImportRewrite,org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.jdt.core.dom.rewrite.ImportRewrite.TypeLocation)org.eclipse.jdt.core.dom.Type o
 createTextEditGroup(String,org.eclipse.jdt.internal.corext.refactoring.structure.CompilationUnitRewrite)org.eclipse.text.edits.TextEditGroup o
 getAdditionalInfo()String -
CorrectPackageDeclarationFixCore - :.IProposableFix
 create(org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.jdt.ui.text.java.IProblemLocation).CorrectPackageDeclarationFixCore s
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.refactoring.CompilationUnitChange - !org.eclipse.core.runtime.CoreException
 getDisplayString()String -
 getAdditionalProposalInfo()String -
 getStatus()org.eclipse.core.runtime.IStatus -
ILinkedFix ai :org.eclipse.jdt.ui.cleanup.ICleanUpFix
 getLinkedPositions().LinkedProposalModelCore a
IProposableFix ai :org.eclipse.jdt.ui.cleanup.ICleanUpFix
 getDisplayString()String a
 getAdditionalProposalInfo()String a
 getStatus()org.eclipse.core.runtime.IStatus a
InlineMethodFixCore - :.IProposableFix
 create(String,org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.jdt.core.dom.MethodInvocation).InlineMethodFixCore s
 create(String,org.eclipse.jdt.core.dom.CompilationUnit,java.util.List<org.eclipse.jdt.core.dom.MethodInvocation>).InlineMethodFixCore s
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.refactoring.CompilationUnitChange - !org.eclipse.core.runtime.CoreException
 getDisplayString()String -
 getAdditionalProposalInfo()String -
 getStatus()org.eclipse.core.runtime.IStatus -
PotentialProgrammingProblemsFixCore - :.CompilationUnitRewriteOperationsFixCore +ISerialVersionFixContext,SerialVersionHashBatchOperation,SerialVersionHashContext
 createMissingSerialVersionFixes(org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.jdt.ui.text.java.IProblemLocation).IProposableFix[] s
 checkPreConditions(org.eclipse.jdt.core.IJavaProject,org.eclipse.jdt.core.ICompilationUnit[],org.eclipse.core.runtime.IProgressMonitor,boolean,boolean,boolean)org.eclipse.ltk.core.refactoring.RefactoringStatus s !org.eclipse.core.runtime.CoreException
 checkPostConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus s
 createCleanUp(org.eclipse.jdt.core.dom.CompilationUnit,boolean)org.eclipse.jdt.ui.cleanup.ICleanUpFix s
 createCleanUp(org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.jdt.ui.text.java.IProblemLocation[],boolean)org.eclipse.jdt.ui.cleanup.ICleanUpFix s
 getSelectedName(org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.jdt.ui.text.java.IProblemLocation)org.eclipse.jdt.core.dom.SimpleName s
 getDeclarationNode(org.eclipse.jdt.core.dom.SimpleName)org.eclipse.jdt.core.dom.ASTNode s
 getTypeBinding(org.eclipse.jdt.core.dom.ASTNode)org.eclipse.jdt.core.dom.ITypeBinding s
 new(String,org.eclipse.jdt.core.dom.CompilationUnit,.CompilationUnitRewriteOperationsFixCore.CompilationUnitRewriteOperation[]) o
PotentialProgrammingProblemsFixCore.ISerialVersionFixContext sai
 initialize(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus a !org.eclipse.core.runtime.CoreException
 getSerialVersionId(org.eclipse.jdt.core.dom.ITypeBinding)Long a
PotentialProgrammingProblemsFixCore.SerialVersionHashContext s :.PotentialProgrammingProblemsFixCore.ISerialVersionFixContext
 new(org.eclipse.jdt.core.IJavaProject,org.eclipse.jdt.core.ICompilationUnit[]) -
 initialize(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 getSerialVersionId(org.eclipse.jdt.core.dom.ITypeBinding)Long -
 setSerialVersionId(org.eclipse.jdt.core.dom.ITypeBinding,Long)void o
StringFixCore - :.IProposableFix
 createFix(org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.jdt.ui.text.java.IProblemLocation,boolean,boolean).StringFixCore s !org.eclipse.core.runtime.CoreException
 createCleanUp(org.eclipse.jdt.core.dom.CompilationUnit,boolean,boolean)org.eclipse.jdt.ui.cleanup.ICleanUpFix s !org.eclipse.core.runtime.CoreException,org.eclipse.jdt.core.JavaModelException
 createCleanUp(org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.jdt.ui.text.java.IProblemLocation[],boolean,boolean)org.eclipse.jdt.ui.cleanup.ICleanUpFix s !org.eclipse.core.runtime.CoreException,org.eclipse.jdt.core.JavaModelException
 getReplace(int,int,org.eclipse.jdt.core.IBuffer,boolean)org.eclipse.text.edits.ReplaceEdit s
 new(String,org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.text.edits.TextEditGroup[]) -
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.refactoring.CompilationUnitChange - !org.eclipse.core.runtime.CoreException
 getAdditionalProposalInfo()String -
 getDisplayString()String -
 getStatus()org.eclipse.core.runtime.IStatus -
package org.eclipse.jdt.internal.corext.refactoring
AbstractJavaElementRenameChange a :org.eclipse.ltk.core.refactoring.resource.ResourceChange
 new(org.eclipse.core.runtime.IPath,String,String) o
 new(org.eclipse.core.runtime.IPath,String,String,long) o
 createNewPath()org.eclipse.core.runtime.IPath oa
 createUndoChange(long)org.eclipse.ltk.core.refactoring.Change oa !org.eclipse.core.runtime.CoreException
 doRename(org.eclipse.core.runtime.IProgressMonitor)void oa !org.eclipse.core.runtime.CoreException
 getModifiedElement()Object -
 getModifiedResource()org.eclipse.core.resources.IResource o
 getNewName()String -
 getOldName()String -
 getResource()org.eclipse.core.resources.IResource of
 getResourcePath()org.eclipse.core.runtime.IPath o
 perform(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change f !org.eclipse.core.runtime.CoreException
Checks -
 IS_RVALUE int sf
 NOT_RVALUE_MISC int sf
 NOT_RVALUE_VOID int sf
 IS_RVALUE_GUESSED int sf
 checkIfConstructorName(org.eclipse.jdt.core.IMethod,String,String)org.eclipse.ltk.core.refactoring.RefactoringStatus s
 checkFieldName(String,org.eclipse.jdt.core.IJavaElement)org.eclipse.ltk.core.refactoring.RefactoringStatus s
 checkModuleName(String,org.eclipse.jdt.core.IJavaElement)org.eclipse.ltk.core.refactoring.RefactoringStatus s
 checkTypeParameterName(String,org.eclipse.jdt.core.IJavaElement)org.eclipse.ltk.core.refactoring.RefactoringStatus s
 checkIdentifier(String,org.eclipse.jdt.core.IJavaElement)org.eclipse.ltk.core.refactoring.RefactoringStatus s
 checkMethodName(String,org.eclipse.jdt.core.IJavaElement)org.eclipse.ltk.core.refactoring.RefactoringStatus s
 checkTypeName(String,org.eclipse.jdt.core.IJavaElement)org.eclipse.ltk.core.refactoring.RefactoringStatus s
 checkPackageName(String,org.eclipse.jdt.core.IJavaElement)org.eclipse.ltk.core.refactoring.RefactoringStatus s
 checkCompilationUnitName(String,org.eclipse.jdt.core.IJavaElement)org.eclipse.ltk.core.refactoring.RefactoringStatus s
 checkCompilationUnitNewName(org.eclipse.jdt.core.ICompilationUnit,String)org.eclipse.ltk.core.refactoring.RefactoringStatus s
 startsWithLowerCase(String)boolean s
 resourceExists(org.eclipse.core.runtime.IPath)boolean s
 isTopLevel(org.eclipse.jdt.core.IType)boolean s
 isAnonymous(org.eclipse.jdt.core.IType)boolean s !org.eclipse.jdt.core.JavaModelException
 isTopLevelType(org.eclipse.jdt.core.IMember)boolean s
 isInsideLocalType(org.eclipse.jdt.core.IType)boolean s !org.eclipse.jdt.core.JavaModelException
 isAlreadyNamed(org.eclipse.jdt.core.IJavaElement,String)boolean s
 checkForMainAndNativeMethods(org.eclipse.jdt.core.ICompilationUnit)org.eclipse.ltk.core.refactoring.RefactoringStatus s !org.eclipse.jdt.core.JavaModelException
 checkForMainAndNativeMethods(org.eclipse.jdt.core.IType[])org.eclipse.ltk.core.refactoring.RefactoringStatus s !org.eclipse.jdt.core.JavaModelException
 checkForMainAndNativeMethods(org.eclipse.jdt.core.IType)org.eclipse.ltk.core.refactoring.RefactoringStatus s !org.eclipse.jdt.core.JavaModelException
 checkMethodInType(org.eclipse.jdt.core.dom.ITypeBinding,String,org.eclipse.jdt.core.dom.ITypeBinding[])org.eclipse.ltk.core.refactoring.RefactoringStatus s
 checkMethodInHierarchy(org.eclipse.jdt.core.dom.ITypeBinding,String,org.eclipse.jdt.core.dom.ITypeBinding,org.eclipse.jdt.core.dom.ITypeBinding[])org.eclipse.ltk.core.refactoring.RefactoringStatus s
 isExtractableExpression(org.eclipse.jdt.core.dom.ASTNode[],org.eclipse.jdt.core.dom.ASTNode)boolean s
 isEnumCase(org.eclipse.jdt.core.dom.ASTNode)boolean s
 isExtractableExpression(org.eclipse.jdt.core.dom.ASTNode)boolean s
 isInsideJavadoc(org.eclipse.jdt.core.dom.ASTNode)boolean s
 checkName(String,org.eclipse.core.runtime.IStatus)org.eclipse.ltk.core.refactoring.RefactoringStatus s
 findMethod(String,int,boolean,org.eclipse.jdt.core.IType)org.eclipse.jdt.core.IMethod s !org.eclipse.jdt.core.JavaModelException
 findMethod(org.eclipse.jdt.core.IMethod,org.eclipse.jdt.core.IType)org.eclipse.jdt.core.IMethod s !org.eclipse.jdt.core.JavaModelException
 findMethod(org.eclipse.jdt.core.IMethod,org.eclipse.jdt.core.IMethod[])org.eclipse.jdt.core.IMethod s !org.eclipse.jdt.core.JavaModelException
 findMethod(String,int,boolean,org.eclipse.jdt.core.IMethod[])org.eclipse.jdt.core.IMethod s !org.eclipse.jdt.core.JavaModelException
 findSimilarMethod(org.eclipse.jdt.core.IMethod,org.eclipse.jdt.core.IType)org.eclipse.jdt.core.IMethod s !org.eclipse.jdt.core.JavaModelException
 findSimilarMethod(org.eclipse.jdt.core.IMethod,org.eclipse.jdt.core.IMethod[])org.eclipse.jdt.core.IMethod s !org.eclipse.jdt.core.JavaModelException
 compareParamTypes(String[],String[])boolean s
 checkIfCuBroken(org.eclipse.jdt.core.IMember)org.eclipse.ltk.core.refactoring.RefactoringStatus s !org.eclipse.jdt.core.JavaModelException
 excludeCompilationUnits(.SearchResultGroup[],org.eclipse.ltk.core.refactoring.RefactoringStatus).SearchResultGroup[] s !org.eclipse.jdt.core.JavaModelException
 checkCompileErrorsInAffectedFiles(.SearchResultGroup[])org.eclipse.ltk.core.refactoring.RefactoringStatus s !org.eclipse.jdt.core.JavaModelException
 checkCompileErrorsInAffectedFile(org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.core.resources.IResource)void s !org.eclipse.jdt.core.JavaModelException
 checkCompileErrorsInAffectedFiles(.SearchResultGroup[],org.eclipse.core.resources.IResource)org.eclipse.ltk.core.refactoring.RefactoringStatus s !org.eclipse.jdt.core.JavaModelException
 isReadOnly(Object)boolean s !org.eclipse.jdt.core.JavaModelException
 isReadOnly(org.eclipse.core.resources.IResource)boolean s !org.eclipse.jdt.core.JavaModelException
 isClasspathDelete(org.eclipse.jdt.core.IPackageFragmentRoot)boolean s
 validateModifiesFiles(org.eclipse.core.resources.IFile[],Object,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus s !org.eclipse.core.runtime.CoreException
 addModifiedFilesToChecker(org.eclipse.core.resources.IFile[],org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)void s
 validateEdit(org.eclipse.jdt.core.ICompilationUnit,Object,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus s !org.eclipse.core.runtime.CoreException
 checkAvailability(org.eclipse.jdt.core.IJavaElement)org.eclipse.ltk.core.refactoring.RefactoringStatus s !org.eclipse.jdt.core.JavaModelException
 isAvailable(org.eclipse.jdt.core.IJavaElement)boolean s !org.eclipse.jdt.core.JavaModelException
 findTypeInPackage(org.eclipse.jdt.core.IPackageFragment,String)org.eclipse.jdt.core.IType s !org.eclipse.jdt.core.JavaModelException
 checkTempName(String,org.eclipse.jdt.core.IJavaElement)org.eclipse.ltk.core.refactoring.RefactoringStatus s
 checkEnumConstantName(String,org.eclipse.jdt.core.IJavaElement)org.eclipse.ltk.core.refactoring.RefactoringStatus s
 checkConstantName(String,org.eclipse.jdt.core.IJavaElement)org.eclipse.ltk.core.refactoring.RefactoringStatus s
 isException(org.eclipse.jdt.core.IType,org.eclipse.core.runtime.IProgressMonitor)boolean s !org.eclipse.jdt.core.JavaModelException
 checkExpressionIsRValue(org.eclipse.jdt.core.dom.Expression)int s
 isDeclaredIn(org.eclipse.jdt.core.dom.VariableDeclaration,Class<org.eclipse.jdt.core.dom.ASTNode>)boolean s
 convertICUtoCU(org.eclipse.jdt.core.ICompilationUnit)org.eclipse.jdt.core.dom.CompilationUnit s
 findMatchingStaticMethodImport(org.eclipse.jdt.core.IMethod,String)org.eclipse.jdt.core.IImportDeclaration s
RefactoringSearchEngine -
 findAffectedCompilationUnits(org.eclipse.jdt.core.search.SearchPattern,org.eclipse.jdt.core.search.IJavaSearchScope,org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.RefactoringStatus,boolean)org.eclipse.jdt.core.ICompilationUnit[] s !org.eclipse.jdt.core.JavaModelException
 findAffectedCompilationUnits(org.eclipse.jdt.core.search.SearchPattern,org.eclipse.jdt.core.search.IJavaSearchScope,org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.RefactoringStatus)org.eclipse.jdt.core.ICompilationUnit[] s !org.eclipse.jdt.core.JavaModelException
 search(org.eclipse.jdt.core.search.SearchPattern,org.eclipse.jdt.core.search.IJavaSearchScope,org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.RefactoringStatus).SearchResultGroup[] s !org.eclipse.jdt.core.JavaModelException
 search(org.eclipse.jdt.core.search.SearchPattern,org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.jdt.core.search.IJavaSearchScope,org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.RefactoringStatus).SearchResultGroup[] s !org.eclipse.jdt.core.JavaModelException
 search(org.eclipse.jdt.core.search.SearchPattern,org.eclipse.jdt.core.search.IJavaSearchScope,.CollectingSearchRequestor,org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.RefactoringStatus).SearchResultGroup[] s !org.eclipse.jdt.core.JavaModelException
 search(org.eclipse.jdt.core.search.SearchPattern,org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.jdt.core.search.IJavaSearchScope,.CollectingSearchRequestor,org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.RefactoringStatus).SearchResultGroup[] s !org.eclipse.jdt.core.JavaModelException
 groupByCu(org.eclipse.jdt.core.search.SearchMatch[],org.eclipse.ltk.core.refactoring.RefactoringStatus).SearchResultGroup[] s
 groupByCu(java.util.List<org.eclipse.jdt.core.search.SearchMatch>,org.eclipse.ltk.core.refactoring.RefactoringStatus).SearchResultGroup[] s
 createOrPattern(org.eclipse.jdt.core.IJavaElement[],int)org.eclipse.jdt.core.search.SearchPattern s
RefactoringSearchEngine2 f
 GRANULARITY_COMPILATION_UNIT int sf
 GRANULARITY_SEARCH_MATCH int sf
 new() -
 new(org.eclipse.jdt.core.search.SearchPattern) -
 clearResults()void -
 getAffectedCompilationUnits()org.eclipse.jdt.core.ICompilationUnit[] -
 getAffectedProjects()java.util.Map<org.eclipse.jdt.core.IJavaProject,java.util.Set<?>> -
 getPattern()org.eclipse.jdt.core.search.SearchPattern -
 getResults()Object[] -
 getStatus()org.eclipse.ltk.core.refactoring.RefactoringStatus -
 searchPattern(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 searchReferencedFields(org.eclipse.jdt.core.IJavaElement,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 searchReferencedMethods(org.eclipse.jdt.core.IJavaElement,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 searchReferencedTypes(org.eclipse.jdt.core.IJavaElement,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 setFiltering(boolean,boolean)void -
 setGranularity(int)void -
 setWorkingCopies(org.eclipse.jdt.core.ICompilationUnit[])void -
 setGrouping(boolean)void -
 setOrPattern(org.eclipse.jdt.core.search.SearchPattern,org.eclipse.jdt.core.search.SearchPattern)void -
 setOwner(org.eclipse.jdt.core.WorkingCopyOwner)void -
 setPattern(org.eclipse.jdt.core.IJavaElement[],int)void -
 setPattern(org.eclipse.jdt.core.search.SearchPattern)void -
 setRequestor(.IRefactoringSearchRequestor)void -
 setScope(org.eclipse.jdt.core.search.IJavaSearchScope)void -
 setSeverity(int)void -
 setStatus(org.eclipse.ltk.core.refactoring.RefactoringStatus)void -
package org.eclipse.jdt.internal.corext.refactoring.binary
AbstractCodeCreationOperation a :org.eclipse.core.resources.IWorkspaceRunnable
 fOutputURI java.net.URI of
 fPackages java.util.List<org.eclipse.jdt.core.IPackageFragment> of
 new(java.net.URI,java.util.List<org.eclipse.jdt.core.IPackageFragment>) o
 createCompilationUnit(org.eclipse.core.filesystem.IFileStore,String,String,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 createPackageFragment(org.eclipse.core.filesystem.IFileStore,String,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 getOperationLabel()String oa
 run(org.eclipse.jdt.core.IClassFile,org.eclipse.core.filesystem.IFileStore,org.eclipse.core.runtime.IProgressMonitor)void oa !org.eclipse.core.runtime.CoreException
 run(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
SourceCreationOperation - :.AbstractCodeCreationOperation
 new(java.net.URI,java.util.List<org.eclipse.jdt.core.IPackageFragment>) -
 getOperationLabel()String o
 run(org.eclipse.jdt.core.IClassFile,org.eclipse.core.filesystem.IFileStore,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
StubCreationOperation - :.AbstractCodeCreationOperation
 fStubInvisible boolean of
 new(java.net.URI,java.util.List<org.eclipse.jdt.core.IPackageFragment>) -
 new(java.net.URI,java.util.List<org.eclipse.jdt.core.IPackageFragment>,boolean) -
 getOperationLabel()String o
 run(org.eclipse.jdt.core.IClassFile,org.eclipse.core.filesystem.IFileStore,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
StubCreator -
 fBuffer StringBuffer o
 fStubInvisible boolean of
 new(boolean) -
 appendEnumConstants(org.eclipse.jdt.core.IType)void o !org.eclipse.jdt.core.JavaModelException
 appendExpression(String)void o
 appendExpression(String,boolean)void o
 appendFieldDeclaration(org.eclipse.jdt.core.IField)void o !org.eclipse.jdt.core.JavaModelException
 appendFlags(org.eclipse.jdt.core.IMember)void o !org.eclipse.jdt.core.JavaModelException
 appendMembers(org.eclipse.jdt.core.IType,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.jdt.core.JavaModelException
 appendMethodBody(org.eclipse.jdt.core.IMethod)void o !org.eclipse.jdt.core.JavaModelException
 appendMethodDeclaration(org.eclipse.jdt.core.IMethod)void o !org.eclipse.jdt.core.JavaModelException
 appendMethodParameterName(org.eclipse.jdt.core.IMethod,int)void o
 appendSuperInterfaceTypes(org.eclipse.jdt.core.IType)void o !org.eclipse.jdt.core.JavaModelException
 appendTopLevelType(org.eclipse.jdt.core.IType,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.jdt.core.JavaModelException
 appendTypeDeclaration(org.eclipse.jdt.core.IType,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.jdt.core.JavaModelException
 appendTypeParameters(org.eclipse.jdt.core.ITypeParameter[])void o !org.eclipse.jdt.core.JavaModelException
 createStub(org.eclipse.jdt.core.IType,org.eclipse.core.runtime.IProgressMonitor)String - !org.eclipse.jdt.core.JavaModelException
package org.eclipse.jdt.internal.corext.refactoring.changes
AbstractDeleteChange a :org.eclipse.ltk.core.refactoring.resource.ResourceChange
 new() -
 doDelete(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change oa !org.eclipse.core.runtime.CoreException
 perform(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change f !org.eclipse.core.runtime.CoreException
 saveFileIfNeeded(org.eclipse.core.resources.IFile,org.eclipse.core.runtime.IProgressMonitor)void os !org.eclipse.core.runtime.CoreException
ClasspathChange - :org.eclipse.ltk.core.refactoring.resource.ResourceChange
 addEntryChange(org.eclipse.jdt.core.IJavaProject,org.eclipse.jdt.core.IClasspathEntry).ClasspathChange s !org.eclipse.jdt.core.JavaModelException
 removeEntryChange(org.eclipse.jdt.core.IJavaProject,org.eclipse.jdt.core.IClasspathEntry).ClasspathChange s !org.eclipse.jdt.core.JavaModelException
 newChange(org.eclipse.jdt.core.IJavaProject,org.eclipse.jdt.core.IClasspathEntry[],org.eclipse.core.runtime.IPath).ClasspathChange s
 new(org.eclipse.jdt.core.IJavaProject,org.eclipse.jdt.core.IClasspathEntry[],org.eclipse.core.runtime.IPath) -
 perform(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 getName()String -
 getModifiedResource()org.eclipse.core.resources.IResource o
 getModifiedElement()Object -
CompilationUnitReorgChange ka :org.eclipse.ltk.core.refactoring.resource.ResourceChange
 perform(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change f !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 doPerformReorg(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change oa !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 getModifiedElement()Object -
 getModifiedResource()org.eclipse.core.resources.IResource o
 getCu()org.eclipse.jdt.core.ICompilationUnit -
 getOldPackage()org.eclipse.jdt.core.IPackageFragment -
 getDestinationPackage()org.eclipse.jdt.core.IPackageFragment -
 getNewName()String - !org.eclipse.core.runtime.OperationCanceledException
CopyCompilationUnitChange - :.CompilationUnitReorgChange
 new(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.IPackageFragment,org.eclipse.jdt.internal.corext.refactoring.reorg.INewNameQuery) -
 doPerformReorg(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change o !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 getName()String -
CopyPackageChange - :.PackageReorgChange
 new(org.eclipse.jdt.core.IPackageFragment,org.eclipse.jdt.core.IPackageFragmentRoot,org.eclipse.jdt.internal.corext.refactoring.reorg.INewNameQuery) -
 doPerformReorg(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change o !org.eclipse.jdt.core.JavaModelException,org.eclipse.core.runtime.OperationCanceledException
 getName()String -
CopyPackageFragmentRootChange - :.PackageFragmentRootReorgChange
 new(org.eclipse.jdt.core.IPackageFragmentRoot,org.eclipse.core.resources.IProject,org.eclipse.jdt.internal.corext.refactoring.reorg.INewNameQuery,org.eclipse.jdt.internal.corext.refactoring.reorg.IPackageFragmentRootManipulationQuery) -
 doPerformReorg(org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change o !org.eclipse.jdt.core.JavaModelException
 getName()String -
CopyResourceChange - :org.eclipse.ltk.core.refactoring.resource.ResourceChange
 new(org.eclipse.core.resources.IResource,org.eclipse.core.resources.IContainer,org.eclipse.jdt.internal.corext.refactoring.reorg.INewNameQuery) -
 getName()String -
 perform(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change f !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 getModifiedResource()org.eclipse.core.resources.IResource o
CreatePackageChange - :org.eclipse.ltk.core.refactoring.resource.ResourceChange
 new(org.eclipse.jdt.core.IPackageFragment) -
 isValid(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus -
 perform(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 getName()String -
 getModifiedElement()Object -
 getModifiedResource()org.eclipse.core.resources.IResource o
DeletePackageFragmentRootChange - :.AbstractDeleteChange
 new(org.eclipse.jdt.core.IPackageFragmentRoot,boolean,org.eclipse.jdt.internal.corext.refactoring.reorg.IPackageFragmentRootManipulationQuery) -
 getName()String -
 getModifiedElement()Object -
 getModifiedResource()org.eclipse.core.resources.IResource o
 doDelete(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change o !org.eclipse.core.runtime.CoreException
DeleteSourceManipulationChange - :.AbstractDeleteChange
 new(org.eclipse.jdt.core.ISourceManipulation,boolean) -
 getName()String -
 getModifiedElement()Object -
 getModifiedResource()org.eclipse.core.resources.IResource o
 doDelete(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change o !org.eclipse.core.runtime.CoreException
DynamicValidationStateChange - :org.eclipse.ltk.core.refactoring.CompositeChange,.WorkspaceTracker.Listener
 new(org.eclipse.ltk.core.refactoring.Change) -
 new(String) -
 new(String,org.eclipse.ltk.core.refactoring.Change[]) -
 initializeValidationData(org.eclipse.core.runtime.IProgressMonitor)void -
 dispose()void -
 isValid(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 perform(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 createUndoChange(org.eclipse.ltk.core.refactoring.Change[])org.eclipse.ltk.core.refactoring.Change o
 workspaceChanged()void -
 setSchedulingRule(org.eclipse.core.runtime.jobs.ISchedulingRule)void -
 getSchedulingRule()org.eclipse.core.runtime.jobs.ISchedulingRule -
 toString()String -
MoveCompilationUnitChange - :.CompilationUnitReorgChange
 new(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.IPackageFragment) -
 getName()String -
 doPerformReorg(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change o !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
MovePackageChange - :.PackageReorgChange
 new(org.eclipse.jdt.core.IPackageFragment,org.eclipse.jdt.core.IPackageFragmentRoot) -
 doPerformReorg(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change o !org.eclipse.jdt.core.JavaModelException,org.eclipse.core.runtime.OperationCanceledException
 getName()String -
MovePackageFragmentRootChange - :.PackageFragmentRootReorgChange
 new(org.eclipse.jdt.core.IPackageFragmentRoot,org.eclipse.core.resources.IContainer,org.eclipse.jdt.internal.corext.refactoring.reorg.IPackageFragmentRootManipulationQuery) -
 doPerformReorg(org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change o !org.eclipse.jdt.core.JavaModelException
 getName()String -
PackageFragmentRootReorgChange ka :org.eclipse.ltk.core.refactoring.resource.ResourceChange
 perform(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change f !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 doPerformReorg(org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change oa !org.eclipse.jdt.core.JavaModelException
 getModifiedElement()Object -
 getModifiedResource()org.eclipse.core.resources.IResource o
 getRoot()org.eclipse.jdt.core.IPackageFragmentRoot o
 getDestinationProjectPath()org.eclipse.core.runtime.IPath o
 getDestination()org.eclipse.core.resources.IContainer o
 getUpdateModelFlags(boolean)int o !org.eclipse.jdt.core.JavaModelException
 getResourceUpdateFlags()int o
PackageReorgChange a :org.eclipse.ltk.core.refactoring.resource.ResourceChange
 new(org.eclipse.jdt.core.IPackageFragment,org.eclipse.jdt.core.IPackageFragmentRoot,org.eclipse.jdt.internal.corext.refactoring.reorg.INewNameQuery) o
 doPerformReorg(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change oa !org.eclipse.jdt.core.JavaModelException,org.eclipse.core.runtime.OperationCanceledException
 perform(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change f !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 getModifiedElement()Object -
 getModifiedResource()org.eclipse.core.resources.IResource o
 getDestination()org.eclipse.jdt.core.IPackageFragmentRoot o
 getPackage()org.eclipse.jdt.core.IPackageFragment o
 getNewName()String o !org.eclipse.core.runtime.OperationCanceledException
RenameCompilationUnitChange f :org.eclipse.jdt.internal.corext.refactoring.AbstractJavaElementRenameChange
 new(org.eclipse.jdt.core.ICompilationUnit,String) -
 createNewPath()org.eclipse.core.runtime.IPath o
 createUndoChange(long)org.eclipse.ltk.core.refactoring.Change o !org.eclipse.jdt.core.JavaModelException
 doRename(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 getName()String -
RenameJavaProjectChange f :org.eclipse.jdt.internal.corext.refactoring.AbstractJavaElementRenameChange
 new(org.eclipse.jdt.core.IJavaProject,String,boolean) -
 createNewPath()org.eclipse.core.runtime.IPath o
 createUndoChange(long)org.eclipse.ltk.core.refactoring.Change o !org.eclipse.jdt.core.JavaModelException
 doRename(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 getName()String -
RenamePackageChange f :org.eclipse.jdt.internal.corext.refactoring.AbstractJavaElementRenameChange
 new(org.eclipse.jdt.core.IPackageFragment,String,boolean) -
 createNewPath()org.eclipse.core.runtime.IPath o
 createNewPath(org.eclipse.jdt.core.IPackageFragment)org.eclipse.core.runtime.IPath o
 createUndoChange(long)org.eclipse.ltk.core.refactoring.Change o !org.eclipse.core.runtime.CoreException
 doRename(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 getName()String -
 getRenameSubpackages()boolean -
 isValid(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
RenameSourceFolderChange f :org.eclipse.jdt.internal.corext.refactoring.AbstractJavaElementRenameChange
 new(org.eclipse.jdt.core.IPackageFragmentRoot,String) -
 createNewPath()org.eclipse.core.runtime.IPath o
 createUndoChange(long)org.eclipse.ltk.core.refactoring.Change o
 doRename(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 getName()String -
 isValid(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
UndoDeleteResourceChange - :org.eclipse.ltk.core.refactoring.Change
 new(org.eclipse.core.resources.undo.snapshot.IResourceSnapshot<org.eclipse.core.resources.IResource>) -
 initializeValidationData(org.eclipse.core.runtime.IProgressMonitor)void -
 getModifiedElement()Object -
 getName()String -
 isValid(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 perform(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 toString()String -
UndoablePackageDeleteChange - :.DynamicValidationStateChange
 new(String,java.util.List<org.eclipse.core.resources.IResource>) -
 perform(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
WorkspaceTracker - +Listener
 INSTANCE .WorkspaceTracker sf
 addListener(.WorkspaceTracker.Listener)void -
 removeListener(.WorkspaceTracker.Listener)void -
WorkspaceTracker.Listener sai
 workspaceChanged()void a
package org.eclipse.jdt.internal.corext.refactoring.code
ConvertAnonymousToNestedRefactoring - :org.eclipse.ltk.core.refactoring.Refactoring +TypeVariableFinder
 new(org.eclipse.jdt.core.ICompilationUnit,int,int) -
 new(org.eclipse.jdt.core.dom.AnonymousClassDeclaration) -
 new(org.eclipse.jdt.internal.corext.refactoring.JavaRefactoringArguments,org.eclipse.ltk.core.refactoring.RefactoringStatus) -
 setLinkedProposalModel(org.eclipse.jdt.internal.corext.fix.LinkedProposalModelCore)void -
 getAvailableVisibilities()int[] -
 isLocalInnerType()boolean -
 getVisibility()int -
 setVisibility(int)void -
 setClassName(String)void -
 canEnableSettingFinal()boolean -
 getDeclareFinal()boolean -
 getDeclareStatic()boolean -
 setDeclareFinal(boolean)void -
 setDeclareStatic(boolean)void -
 getName()String -
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 validateInput()org.eclipse.ltk.core.refactoring.RefactoringStatus -
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 createCompilationUnitChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.refactoring.CompilationUnitChange - !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 mustInnerClassBeStatic()boolean -
ConvertToRecordRefactoring - :org.eclipse.ltk.core.refactoring.Refactoring
 new(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.CompilationUnit,int,int) -
 new(org.eclipse.jdt.core.ICompilationUnit,int,int) -
 getName()String -
 getClassName()String -
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 getSelectedNode(org.eclipse.jdt.core.dom.CompilationUnit,int,int)org.eclipse.jdt.core.dom.ASTNode s
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
ExtractConstantRefactoring - :org.eclipse.ltk.core.refactoring.Refactoring
 new(org.eclipse.jdt.core.ICompilationUnit,int,int) -
 new(org.eclipse.jdt.core.ICompilationUnit,int,int,java.util.Map<String,String>) -
 new(org.eclipse.jdt.core.dom.CompilationUnit,int,int) -
 new(org.eclipse.jdt.core.dom.CompilationUnit,int,int,java.util.Map<String,String>) -
 new(org.eclipse.jdt.internal.corext.refactoring.JavaRefactoringArguments,org.eclipse.ltk.core.refactoring.RefactoringStatus) -
 setCheckResultForCompileProblems(boolean)void -
 setLinkedProposalModel(org.eclipse.jdt.internal.corext.fix.LinkedProposalModelCore)void -
 getName()String -
 replaceAllOccurrences()boolean -
 setReplaceAllOccurrences(boolean)void -
 setVisibility(String)void -
 getVisibility()String -
 getTargetIsInterface()boolean -
 qualifyReferencesWithDeclaringClassName()boolean -
 setQualifyReferencesWithDeclaringClassName(boolean)void -
 guessConstantName()String -
 guessConstantNames()String[] -
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 selectionAllStaticFinal()boolean -
 setConstantName(String)void -
 getConstantName()String -
 checkConstantNameOnChange()org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.jdt.core.JavaModelException
 getConstantSignaturePreview()String - !org.eclipse.jdt.core.JavaModelException
 createTextChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.refactoring.CompilationUnitChange - !org.eclipse.core.runtime.CoreException
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
ExtractMethodRefactoring - :org.eclipse.ltk.core.refactoring.Refactoring
 new(org.eclipse.jdt.core.ICompilationUnit,int,int) -
 new(org.eclipse.jdt.core.ICompilationUnit,int,int,java.util.Map<String,String>) -
 new(org.eclipse.jdt.internal.corext.refactoring.JavaRefactoringArguments,org.eclipse.ltk.core.refactoring.RefactoringStatus) -
 new(org.eclipse.jdt.core.dom.CompilationUnit,int,int,java.util.Map<String,String>) -
 new(org.eclipse.jdt.core.dom.CompilationUnit,int,int) -
 setLinkedProposalModel(org.eclipse.jdt.internal.corext.fix.LinkedProposalModelCore)void -
 getName()String -
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 setMethodName(String)void -
 getMethodName()String -
 setVisibility(int)void -
 setFinal(boolean)void -
 setSynchronized(boolean)void -
 getVisibility()int -
 getMakeFinal()boolean -
 getMakeSynchronized()boolean -
 getParameterInfos()java.util.List<org.eclipse.jdt.internal.corext.refactoring.ParameterInfo> -
 setThrowRuntimeExceptions(boolean)void -
 checkMethodName()org.eclipse.ltk.core.refactoring.RefactoringStatus -
 getDestinations()org.eclipse.jdt.core.dom.ASTNode[] -
 setDestination(int)void -
 checkParameterNames()org.eclipse.ltk.core.refactoring.RefactoringStatus -
 checkVarargOrder()org.eclipse.ltk.core.refactoring.RefactoringStatus -
 getUsedNames()java.util.Set<String> -
 checkForMethodOverride()org.eclipse.ltk.core.refactoring.RefactoringStatus o
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 getSignature()String -
 getSignature(String)String -
 getNumberOfDuplicates()int -
 getReplaceDuplicates()boolean -
 setReplaceDuplicates(boolean)void -
 setGenerateJavadoc(boolean)void -
 getGenerateJavadoc()boolean -
 isDestinationInterface()boolean -
 getCompilationUnit()org.eclipse.jdt.core.ICompilationUnit -
ExtractTempRefactoring - :org.eclipse.ltk.core.refactoring.Refactoring
 new(org.eclipse.jdt.core.ICompilationUnit,int,int) -
 new(org.eclipse.jdt.core.ICompilationUnit,int,int,java.util.Map<String,String>) -
 new(org.eclipse.jdt.core.dom.CompilationUnit,int,int) -
 new(org.eclipse.jdt.core.dom.CompilationUnit,int,int,java.util.Map<String,String>) -
 new(org.eclipse.jdt.internal.corext.refactoring.JavaRefactoringArguments,org.eclipse.ltk.core.refactoring.RefactoringStatus) -
 setCheckResultForCompileProblems(boolean)void -
 setLinkedProposalModel(org.eclipse.jdt.internal.corext.fix.LinkedProposalModelCore)void -
 checkSumPosition()org.eclipse.ltk.core.refactoring.RefactoringStatus -
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 checkTempName(String)org.eclipse.ltk.core.refactoring.RefactoringStatus -
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 declareFinal()boolean -
 declareVarType()boolean -
 getName()String -
 guessTempName()String -
 guessTempNameWithContext()String -
 guessTempNames()String[] -
 guessTempNamesWithContext()String[] -
 replaceAllOccurrences()boolean -
 replaceAllOccurrencesInThisFile()boolean -
 setDeclareFinal(boolean)void -
 setDeclareVarType(boolean)void -
 setReplaceAllOccurrences(boolean)void -
 setReplaceAllOccurrencesInThisFile(boolean)void -
 setTempName(String)void -
 isVarTypeAllowed()boolean -
InlineConstantRefactoring - :org.eclipse.ltk.core.refactoring.Refactoring
 new(org.eclipse.jdt.core.IField) -
 new(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.CompilationUnit,int,int) -
 new(org.eclipse.jdt.internal.corext.refactoring.JavaRefactoringArguments,org.eclipse.ltk.core.refactoring.RefactoringStatus) -
 checkStaticFinalConstantNameSelected()org.eclipse.ltk.core.refactoring.RefactoringStatus -
 getName()String -
 getField()org.eclipse.jdt.core.IJavaElement -
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 getRemoveDeclaration()boolean -
 getReplaceAllReferences()boolean -
 isDeclarationSelected()boolean -
 isInitializerAllStaticFinal()boolean -
 setRemoveDeclaration(boolean)void -
 setReplaceAllReferences(boolean)void -
 getReferences(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.RefactoringStatus)org.eclipse.jdt.internal.corext.refactoring.SearchResultGroup[] -
InlineMethodRefactoring - :org.eclipse.ltk.core.refactoring.Refactoring +Mode
 create(org.eclipse.jdt.core.ITypeRoot,org.eclipse.jdt.core.dom.CompilationUnit,int,int).InlineMethodRefactoring s
 getName()String -
 getMethod()org.eclipse.jdt.core.IMethod -
 canEnableDeleteSource()boolean -
 getDeleteSource()boolean -
 setDeleteSource(boolean)void -
 getInitialMode().InlineMethodRefactoring.Mode -
 setCurrentMode(.InlineMethodRefactoring.Mode)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.jdt.core.JavaModelException
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
InlineTempRefactoring - :org.eclipse.ltk.core.refactoring.Refactoring
 new(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.CompilationUnit,int,int) -
 new(org.eclipse.jdt.core.ICompilationUnit,int,int) -
 new(org.eclipse.jdt.core.dom.VariableDeclaration) -
 new(org.eclipse.jdt.internal.corext.refactoring.JavaRefactoringArguments,org.eclipse.ltk.core.refactoring.RefactoringStatus) -
 setCheckResultForCompileProblems(boolean)void -
 checkIfTempSelected()org.eclipse.ltk.core.refactoring.RefactoringStatus -
 getVariableDeclaration()org.eclipse.jdt.core.dom.VariableDeclaration -
 getName()String -
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 getReferences()org.eclipse.jdt.core.dom.SimpleName[] -
IntroduceFactoryRefactoring - :org.eclipse.ltk.core.refactoring.Refactoring
 new(org.eclipse.jdt.core.ICompilationUnit,int,int) -
 new(org.eclipse.jdt.internal.corext.refactoring.JavaRefactoringArguments,org.eclipse.ltk.core.refactoring.RefactoringStatus) -
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 getName()String -
 getNewMethodName()String -
 setNewMethodName(String)org.eclipse.ltk.core.refactoring.RefactoringStatus -
 canProtectConstructor()boolean -
 setProtectConstructor(boolean)void -
 getProject()org.eclipse.jdt.core.IJavaProject -
 setFactoryClass(String)org.eclipse.ltk.core.refactoring.RefactoringStatus -
 getFactoryClassName()String -
IntroduceIndirectionRefactoring - :org.eclipse.ltk.core.refactoring.Refactoring
 noOverrideSubMonitor(org.eclipse.core.runtime.IProgressMonitor,int)org.eclipse.core.runtime.IProgressMonitor s
 new(org.eclipse.jdt.core.ICompilationUnit,int,int) -
 new(org.eclipse.jdt.core.IClassFile,int,int) -
 new(org.eclipse.jdt.core.IMethod) -
 new(org.eclipse.jdt.internal.corext.refactoring.JavaRefactoringArguments,org.eclipse.ltk.core.refactoring.RefactoringStatus) -
 getName()String -
 getProject()org.eclipse.jdt.core.IJavaProject -
 getInvocationPackage()org.eclipse.jdt.core.IPackageFragment -
 canEnableUpdateReferences()boolean -
 setEnableUpdateReferences(boolean)void -
 setIntermediaryMethodName(String)org.eclipse.ltk.core.refactoring.RefactoringStatus -
 getIntermediaryMethodName()String -
 setIntermediaryTypeName(String)org.eclipse.ltk.core.refactoring.RefactoringStatus -
 getIntermediaryTypeName()String -
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
IntroduceParameterRefactoring - :org.eclipse.ltk.core.refactoring.Refactoring,org.eclipse.jdt.internal.corext.refactoring.tagging.IDelegateUpdating
 new(org.eclipse.jdt.core.ICompilationUnit,int,int) -
 new(org.eclipse.jdt.internal.corext.refactoring.JavaRefactoringArguments,org.eclipse.ltk.core.refactoring.RefactoringStatus) -
 canEnableDelegateUpdating()boolean -
 getDelegateUpdating()boolean -
 setDelegateUpdating(boolean)void -
 setDeprecateDelegates(boolean)void -
 getDeprecateDelegates()boolean -
 getName()String -
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 getParameterInfos()java.util.List<org.eclipse.jdt.internal.corext.refactoring.ParameterInfo> -
 getAddedParameterInfo()org.eclipse.jdt.internal.corext.refactoring.ParameterInfo -
 getMethodSignaturePreview()String - !org.eclipse.jdt.core.JavaModelException
 setParameterName(String)void -
 guessedParameterName()String -
 guessParameterNames()String[] -
 validateInput()org.eclipse.ltk.core.refactoring.RefactoringStatus -
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 getDelegateUpdatingTitle(boolean)String -
 setLinkedProposalModel(org.eclipse.jdt.internal.corext.fix.LinkedProposalModelCore)void -
MakeStaticRefactoring - :org.eclipse.ltk.core.refactoring.Refactoring
 new(org.eclipse.jdt.core.ICompilationUnit,int,int) -
 new(org.eclipse.jdt.core.IMethod) -
 getName()String -
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.jdt.core.JavaModelException
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
PromoteTempToFieldRefactoring - :org.eclipse.ltk.core.refactoring.Refactoring
 INITIALIZE_IN_FIELD int sf
 INITIALIZE_IN_METHOD int sf
 INITIALIZE_IN_CONSTRUCTOR int sf
 new(org.eclipse.jdt.core.ICompilationUnit,int,int) -
 new(org.eclipse.jdt.core.dom.VariableDeclaration) -
 new(org.eclipse.jdt.internal.corext.refactoring.JavaRefactoringArguments,org.eclipse.ltk.core.refactoring.RefactoringStatus) -
 getName()String -
 getAvailableVisibilities()int[] -
 getVisibility()int -
 getDeclareFinal()boolean -
 getDeclareStatic()boolean -
 getInitializeIn()int -
 setVisibility(int)void -
 setDeclareFinal(boolean)void -
 setDeclareStatic(boolean)void -
 setFieldName(String)void -
 setInitializeIn(int)void -
 canEnableSettingStatic()boolean -
 canEnableSettingFinal()boolean -
 canEnableSettingDeclareInConstructors()boolean -
 canEnableSettingDeclareInMethod()boolean -
 canEnableSettingDeclareInFieldDeclaration()boolean -
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 guessFieldNames()String[] -
 validateInput()org.eclipse.ltk.core.refactoring.RefactoringStatus -
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 setLinkedProposalModel(org.eclipse.jdt.internal.corext.fix.LinkedProposalModelCore)void -
 getFormatterOptions()java.util.Map<String,String> -
 setFormatterOptions(java.util.Map<String,String>)void -
ReplaceInvocationsRefactoring - :org.eclipse.ltk.core.refactoring.Refactoring +Mode
 new(org.eclipse.jdt.core.ITypeRoot,int,int) -
 new(org.eclipse.jdt.core.IMethod) -
 new(org.eclipse.jdt.internal.corext.refactoring.JavaRefactoringArguments,org.eclipse.ltk.core.refactoring.RefactoringStatus) -
 getName()String -
 canReplaceSingle()boolean -
 setCurrentMode(.ReplaceInvocationsRefactoring.Mode)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.jdt.core.JavaModelException
 setBody(String,String[])void -
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 getMethod()org.eclipse.jdt.core.IMethod -
TargetProvider a
 new() -
 initialize()void a
 getAffectedCompilationUnits(org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.jdt.internal.corext.refactoring.base.ReferencesInBinaryContext,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.ICompilationUnit[] a !org.eclipse.core.runtime.CoreException
 getAffectedBodyDeclarations(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.dom.BodyDeclaration[] a
 getInvocations(org.eclipse.jdt.core.dom.BodyDeclaration,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.dom.ASTNode[] a
 checkActivation()org.eclipse.ltk.core.refactoring.RefactoringStatus a !org.eclipse.jdt.core.JavaModelException
 getStatusSeverity()int a
 isSingle()boolean -
 create(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.MethodInvocation).TargetProvider s
 create(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.SuperMethodInvocation).TargetProvider s
 create(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.ConstructorInvocation).TargetProvider s
 create(org.eclipse.jdt.core.dom.MethodDeclaration).TargetProvider s
 create(org.eclipse.jdt.core.dom.IMethodBinding).TargetProvider s
package org.eclipse.jdt.internal.corext.refactoring.code.makestatic
ChangeCalculator -
 new(org.eclipse.jdt.core.dom.MethodDeclaration,org.eclipse.jdt.core.IMethod,.FinalConditionsChecker) -
 getOrComputeChanges()org.eclipse.ltk.core.refactoring.TextEditBasedChange[] - !org.eclipse.jdt.core.JavaModelException
 modifyMethodDeclaration()void - !org.eclipse.jdt.core.JavaModelException
 handleMethodInvocations(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.jdt.core.dom.IMethodBinding)void - !org.eclipse.core.runtime.CoreException
package org.eclipse.jdt.internal.corext.refactoring.generics
InferTypeArgumentsConstraintsSolver -
 new(.InferTypeArgumentsTCModel) -
 solveConstraints(org.eclipse.core.runtime.IProgressMonitor).InferTypeArgumentsUpdate -
 getChosenType(org.eclipse.jdt.internal.corext.refactoring.typeconstraints2.ConstraintVariable2)org.eclipse.jdt.internal.corext.refactoring.typeconstraints.types.TType s
InferTypeArgumentsRefactoring - :org.eclipse.ltk.core.refactoring.Refactoring
 new(org.eclipse.jdt.core.IJavaElement[]) -
 new(org.eclipse.jdt.internal.corext.refactoring.JavaRefactoringArguments,org.eclipse.ltk.core.refactoring.RefactoringStatus) -
 getName()String -
 setAssumeCloneReturnsSameType(boolean)void -
 getAssumeCloneReturnsSameType()boolean -
 setLeaveUnconstrainedRaw(boolean)void -
 getLeaveUnconstrainedRaw()boolean -
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 inferArguments(org.eclipse.jdt.core.dom.SimpleType[],.InferTypeArgumentsUpdate,.InferTypeArgumentsTCModel,org.eclipse.jdt.internal.corext.refactoring.structure.CompilationUnitRewrite)org.eclipse.jdt.core.dom.ParameterizedType[] s
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
package org.eclipse.jdt.internal.corext.refactoring.nls
AccessorClassCreator -
 create(org.eclipse.jdt.core.ICompilationUnit,String,org.eclipse.core.runtime.IPath,org.eclipse.jdt.core.IPackageFragment,org.eclipse.core.runtime.IPath,boolean,.NLSSubstitution[],String,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change s !org.eclipse.core.runtime.CoreException
NLSAccessorFieldRenameParticipant - :org.eclipse.ltk.core.refactoring.participants.RenameParticipant
 new() -
 getName()String -
 checkConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.OperationCanceledException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 initialize(Object)boolean o
 initialize(org.eclipse.ltk.core.refactoring.participants.RefactoringProcessor,Object,org.eclipse.ltk.core.refactoring.participants.RefactoringArguments)boolean -
NLSRefactoring - :org.eclipse.ltk.core.refactoring.Refactoring
 BUNDLE_NAME_FIELD String sf
 PROPERTY_FILE_EXT String sf
 DEFAULT_ACCESSOR_CLASSNAME String sf
 KEY String sf
 DEFAULT_SUBST_PATTERN String sf
 DEFAULT_PROPERTY_FILENAME String sf
 create(org.eclipse.jdt.core.ICompilationUnit).NLSRefactoring s
 isEclipseNLSAvailable()boolean -
 setSubstitutionPattern(String)void -
 getSubstitutionPattern()String -
 getCu()org.eclipse.jdt.core.ICompilationUnit -
 getName()String -
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 getPropertyFileHandle()org.eclipse.core.resources.IFile -
 getPropertyFilePath()org.eclipse.core.runtime.IPath -
 getAccessorClassFileHandle()org.eclipse.core.resources.IFile -
 getAccessorClassFilePath()org.eclipse.core.runtime.IPath -
 willCreateAccessorClass()boolean - !org.eclipse.jdt.core.JavaModelException
 getSubstitutions().NLSSubstitution[] -
 getPrefix()String -
 setPrefix(String)void -
 setAccessorClassName(String)void -
 setAccessorClassPackage(org.eclipse.jdt.core.IPackageFragment)void -
 setIsEclipseNLS(boolean)void -
 setResourceBundlePackage(org.eclipse.jdt.core.IPackageFragment)void -
 setResourceBundleName(String)void -
 getAccessorClassPackage()org.eclipse.jdt.core.IPackageFragment -
 detectIsEclipseNLS()boolean -
 isEclipseNLS()boolean -
 getResourceBundlePackage()org.eclipse.jdt.core.IPackageFragment -
 getAccessorClassName()String -
 getResourceBundleName()String -
package org.eclipse.jdt.internal.corext.refactoring.nls.changes
CreateFileChange - :org.eclipse.ltk.core.refactoring.resource.ResourceChange
 new(org.eclipse.core.runtime.IPath,String,String) -
 new(org.eclipse.core.runtime.IPath,String,String,long) -
 setEncoding(String,boolean)void o
 getName()String -
 setName(String)void -
 setSource(String)void o
 getSource()String o
 setPath(org.eclipse.core.runtime.IPath)void o
 getPath()org.eclipse.core.runtime.IPath -
 getModifiedResource()org.eclipse.core.resources.IResource o
 isValid(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 perform(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 getOldFile(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IFile o !org.eclipse.core.runtime.OperationCanceledException
CreateTextFileChange - :.CreateFileChange
 new(org.eclipse.core.runtime.IPath,String,String,String) -
 getTextType()String -
 getCurrentContent()String - !org.eclipse.jdt.core.JavaModelException
 getPreview()String -
package org.eclipse.jdt.internal.corext.refactoring.rename
JavaRenameProcessor a :org.eclipse.ltk.core.refactoring.participants.RenameProcessor,org.eclipse.jdt.internal.corext.refactoring.tagging.INameUpdating
 new() -
 loadParticipants(org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.ltk.core.refactoring.participants.SharableParticipants)org.eclipse.ltk.core.refactoring.participants.RefactoringParticipant[] f !org.eclipse.core.runtime.CoreException
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus f !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 computeRenameModifications().RenameModifications oa !org.eclipse.core.runtime.CoreException
 doCheckFinalConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus oa !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 getChangedFiles()org.eclipse.core.resources.IFile[] oa !org.eclipse.core.runtime.CoreException
 getAffectedProjectNatures()String[] oa !org.eclipse.core.runtime.CoreException
 setNewElementName(String)void -
 getNewElementName()String -
 getSaveMode()int a
MethodChecks -
 isVirtual(org.eclipse.jdt.core.IMethod)boolean s !org.eclipse.jdt.core.JavaModelException
 isVirtual(org.eclipse.jdt.core.dom.IMethodBinding)boolean s
 checkIfOverridesAnother(org.eclipse.jdt.core.IMethod,org.eclipse.jdt.core.ITypeHierarchy)org.eclipse.ltk.core.refactoring.RefactoringStatus s !org.eclipse.jdt.core.JavaModelException
 checkIfComesFromInterface(org.eclipse.jdt.core.IMethod,org.eclipse.jdt.core.ITypeHierarchy,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus s !org.eclipse.jdt.core.JavaModelException
 isDeclaredInInterface(org.eclipse.jdt.core.IMethod,org.eclipse.jdt.core.ITypeHierarchy,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.IMethod s !org.eclipse.jdt.core.JavaModelException
 overridesAnotherMethod(org.eclipse.jdt.core.IMethod,org.eclipse.jdt.core.ITypeHierarchy)org.eclipse.jdt.core.IMethod s !org.eclipse.jdt.core.JavaModelException
 getTopmostMethod(org.eclipse.jdt.core.IMethod,org.eclipse.jdt.core.ITypeHierarchy,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.IMethod s !org.eclipse.jdt.core.JavaModelException
RefactoringAnalyzeUtil -
 getNewRanges(org.eclipse.text.edits.TextEdit[],org.eclipse.ltk.core.refactoring.TextChange)org.eclipse.jface.text.IRegion[] s
 reportProblemNodes(String,org.eclipse.jdt.core.dom.SimpleName[])org.eclipse.ltk.core.refactoring.RefactoringStatus s
 getLambdaExpression(org.eclipse.text.edits.TextEdit,org.eclipse.ltk.core.refactoring.TextChange,org.eclipse.jdt.core.dom.CompilationUnit)org.eclipse.jdt.core.dom.LambdaExpression s
 getMethodDeclaration(org.eclipse.text.edits.TextEdit,org.eclipse.ltk.core.refactoring.TextChange,org.eclipse.jdt.core.dom.CompilationUnit)org.eclipse.jdt.core.dom.MethodDeclaration s
 getBlock(org.eclipse.text.edits.TextEdit,org.eclipse.ltk.core.refactoring.TextChange,org.eclipse.jdt.core.dom.CompilationUnit)org.eclipse.jdt.core.dom.Block s
 getRecordDeclaration(org.eclipse.text.edits.TextEdit,org.eclipse.ltk.core.refactoring.TextChange,org.eclipse.jdt.core.dom.CompilationUnit)org.eclipse.jdt.core.dom.RecordDeclaration s
 getRecordDeclarationCompactConstructor(org.eclipse.text.edits.TextEdit,org.eclipse.ltk.core.refactoring.TextChange,org.eclipse.jdt.core.dom.CompilationUnit)org.eclipse.jdt.core.dom.MethodDeclaration s
 getIntroducedCompileProblems(org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.jdt.core.dom.CompilationUnit)org.eclipse.jdt.core.compiler.IProblem[] s
 checkNewSource(org.eclipse.jdt.core.refactoring.CompilationUnitChange,org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus s !org.eclipse.core.runtime.CoreException
 checkNewSource(org.eclipse.jface.text.IDocument,org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus s
 getNewTextRange(org.eclipse.text.edits.TextEdit,org.eclipse.ltk.core.refactoring.TextChange)org.eclipse.jface.text.IRegion s
RenameAnalyzeUtil - +LocalAnalyzePackage
 analyzeRenameChanges(org.eclipse.jdt.internal.corext.refactoring.util.TextChangeManager,org.eclipse.jdt.internal.corext.refactoring.SearchResultGroup[],org.eclipse.jdt.internal.corext.refactoring.SearchResultGroup[])org.eclipse.ltk.core.refactoring.RefactoringStatus s
 findWorkingCopyForCu(org.eclipse.jdt.core.ICompilationUnit[],org.eclipse.jdt.core.ICompilationUnit)org.eclipse.jdt.core.ICompilationUnit s
 createNewWorkingCopies(org.eclipse.jdt.core.ICompilationUnit[],org.eclipse.jdt.internal.corext.refactoring.util.TextChangeManager,org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.ICompilationUnit[] s !org.eclipse.core.runtime.CoreException
 createNewWorkingCopy(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.internal.corext.refactoring.util.TextChangeManager,org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.ICompilationUnit s !org.eclipse.core.runtime.CoreException
 analyzeRenameChanges2(org.eclipse.jdt.internal.corext.refactoring.util.TextChangeManager,org.eclipse.jdt.internal.corext.refactoring.SearchResultGroup[],org.eclipse.jdt.internal.corext.refactoring.SearchResultGroup[],String)org.eclipse.ltk.core.refactoring.RefactoringStatus s
 analyzeLocalRenames(.RenameAnalyzeUtil.LocalAnalyzePackage[],org.eclipse.ltk.core.refactoring.TextChange,org.eclipse.jdt.core.dom.CompilationUnit,boolean)org.eclipse.ltk.core.refactoring.RefactoringStatus s !org.eclipse.core.runtime.CoreException
 analyzeCompactConstructorLocalRenames(.RenameAnalyzeUtil.LocalAnalyzePackage[],org.eclipse.ltk.core.refactoring.TextChange,org.eclipse.jdt.core.dom.CompilationUnit,boolean)org.eclipse.ltk.core.refactoring.RefactoringStatus s !org.eclipse.core.runtime.CoreException
RenameCompilationUnitProcessor f :.JavaRenameProcessor,org.eclipse.jdt.internal.corext.refactoring.tagging.IReferenceUpdating,org.eclipse.jdt.internal.corext.refactoring.tagging.ITextUpdating,org.eclipse.jdt.internal.corext.refactoring.tagging.IQualifiedNameUpdating,org.eclipse.jdt.internal.corext.refactoring.tagging.ISimilarDeclarationUpdating,org.eclipse.ltk.core.refactoring.IResourceMapper,org.eclipse.jdt.core.refactoring.IJavaElementMapper
 new(org.eclipse.jdt.core.ICompilationUnit) - !org.eclipse.core.runtime.CoreException
 new(org.eclipse.jdt.internal.corext.refactoring.JavaRefactoringArguments,org.eclipse.ltk.core.refactoring.RefactoringStatus) -
 getIdentifier()String -
 isApplicable()boolean -
 getProcessorName()String -
 getAffectedProjectNatures()String[] o !org.eclipse.core.runtime.CoreException
 getElements()Object[] -
 computeRenameModifications().RenameModifications o
 getChangedFiles()org.eclipse.core.resources.IFile[] o !org.eclipse.core.runtime.CoreException
 getSaveMode()int -
 getCurrentElementName()String -
 getCurrentElementQualifier()String -
 checkNewElementName(String)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 setNewElementName(String)void -
 getNewElement()Object -
 canEnableTextUpdating()boolean -
 getUpdateTextualMatches()boolean -
 setUpdateTextualMatches(boolean)void -
 setUpdateReferences(boolean)void -
 getUpdateReferences()boolean -
 canEnableQualifiedNameUpdating()boolean -
 getUpdateQualifiedNames()boolean -
 setUpdateQualifiedNames(boolean)void -
 getFilePatterns()String -
 setFilePatterns(String)void -
 canEnableSimilarDeclarationUpdating()boolean -
 setUpdateSimilarDeclarations(boolean)void -
 getUpdateSimilarDeclarations()boolean -
 getMatchStrategy()int -
 setMatchStrategy(int)void -
 getSimilarElements()org.eclipse.jdt.core.IJavaElement[] -
 getRefactoredResource(org.eclipse.core.resources.IResource)org.eclipse.core.resources.IResource -
 getRefactoredJavaElement(org.eclipse.jdt.core.IJavaElement)org.eclipse.jdt.core.IJavaElement -
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 doCheckFinalConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus o !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 postCreateChange(org.eclipse.ltk.core.refactoring.Change[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 getRenameTypeProcessor().RenameTypeProcessor -
 isWillRenameType()boolean -
RenameFieldProcessor - :.JavaRenameProcessor,org.eclipse.jdt.internal.corext.refactoring.tagging.IReferenceUpdating,org.eclipse.jdt.internal.corext.refactoring.tagging.ITextUpdating,org.eclipse.jdt.internal.corext.refactoring.tagging.IDelegateUpdating
 ATTRIBUTE_TEXTUAL_MATCHES String osf
 fField org.eclipse.jdt.core.IField o
 fUpdateReferences boolean o
 fUpdateTextualMatches boolean o
 new(org.eclipse.jdt.core.IField) -
 new(org.eclipse.jdt.internal.corext.refactoring.JavaRefactoringArguments,org.eclipse.ltk.core.refactoring.RefactoringStatus) -
 new(org.eclipse.jdt.core.IField,org.eclipse.jdt.internal.corext.refactoring.util.TextChangeManager,org.eclipse.ltk.core.refactoring.GroupCategorySet) -
 setNewElementName(String)void -
 getIdentifier()String -
 isApplicable()boolean - !org.eclipse.core.runtime.CoreException
 getProcessorName()String -
 getAffectedProjectNatures()String[] o !org.eclipse.core.runtime.CoreException
 getField()org.eclipse.jdt.core.IField -
 getElements()Object[] -
 computeRenameModifications().RenameModifications o !org.eclipse.core.runtime.CoreException
 getChangedFiles()org.eclipse.core.resources.IFile[] o
 getCurrentElementName()String f
 getCurrentElementQualifier()String f
 checkNewElementName(String)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 getNewElement()Object -
 canEnableTextUpdating()boolean -
 getUpdateTextualMatches()boolean -
 setUpdateTextualMatches(boolean)void -
 setUpdateReferences(boolean)void -
 getUpdateReferences()boolean -
 canEnableGetterRenaming()String - !org.eclipse.core.runtime.CoreException
 canEnableSetterRenaming()String - !org.eclipse.core.runtime.CoreException
 getRenameGetter()boolean -
 setRenameGetter(boolean)void -
 getRenameSetter()boolean -
 setRenameSetter(boolean)void -
 getGetter()org.eclipse.jdt.core.IMethod - !org.eclipse.core.runtime.CoreException
 getSetter()org.eclipse.jdt.core.IMethod - !org.eclipse.core.runtime.CoreException
 getNewGetterName()String - !org.eclipse.core.runtime.CoreException
 getNewSetterName()String - !org.eclipse.core.runtime.CoreException
 canEnableDelegateUpdating()boolean -
 getDelegateUpdating()boolean -
 setDelegateUpdating(boolean)void -
 setDeprecateDelegates(boolean)void -
 getDeprecateDelegates()boolean -
 getDelegateCount()int -
 getSaveMode()int -
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 doCheckFinalConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus o !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 createRefactoringDescriptor()org.eclipse.jdt.core.refactoring.descriptors.RenameJavaElementDescriptor o
 getDelegateUpdatingTitle(boolean)String -
RenameJavaProjectProcessor f :.JavaRenameProcessor,org.eclipse.jdt.internal.corext.refactoring.tagging.IReferenceUpdating
 new(org.eclipse.jdt.core.IJavaProject) -
 new(org.eclipse.jdt.internal.corext.refactoring.JavaRefactoringArguments,org.eclipse.ltk.core.refactoring.RefactoringStatus) -
 getIdentifier()String -
 isApplicable()boolean - !org.eclipse.core.runtime.CoreException
 getProcessorName()String -
 getAffectedProjectNatures()String[] o !org.eclipse.core.runtime.CoreException
 getElements()Object[] -
 getNewElement()Object -
 computeRenameModifications().RenameModifications o !org.eclipse.core.runtime.CoreException
 getChangedFiles()org.eclipse.core.resources.IFile[] o !org.eclipse.core.runtime.CoreException
 getSaveMode()int -
 setUpdateReferences(boolean)void -
 getUpdateReferences()boolean -
 getCurrentElementName()String -
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 checkNewElementName(String)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 doCheckFinalConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus o !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
RenameLocalVariableProcessor - :.JavaRenameProcessor,org.eclipse.jdt.internal.corext.refactoring.tagging.IReferenceUpdating
 IDENTIFIER String sf
 new(org.eclipse.jdt.core.ILocalVariable) -
 new(org.eclipse.jdt.internal.corext.refactoring.JavaRefactoringArguments,org.eclipse.ltk.core.refactoring.RefactoringStatus) -
 new(org.eclipse.jdt.core.ILocalVariable,org.eclipse.jdt.internal.corext.refactoring.util.TextChangeManager,org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.ltk.core.refactoring.GroupCategorySet) -
 getAffectedProjectNatures()String[] of !org.eclipse.core.runtime.CoreException
 getElements()Object[] -
 getIdentifier()String -
 getProcessorName()String -
 isApplicable()boolean - !org.eclipse.core.runtime.CoreException
 getUpdateReferences()boolean -
 setUpdateReferences(boolean)void -
 getCurrentElementName()String -
 getNewElementName()String -
 setNewElementName(String)void -
 getNewElement()Object -
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 computeRenameModifications().RenameModifications o !org.eclipse.core.runtime.CoreException
 getChangedFiles()org.eclipse.core.resources.IFile[] o !org.eclipse.core.runtime.CoreException
 getSaveMode()int -
 doCheckFinalConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus o !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 checkNewElementName(String)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.jdt.core.JavaModelException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 getLocalAnalyzePackage().RenameAnalyzeUtil.LocalAnalyzePackage -
RenameMethodProcessor a :.JavaRenameProcessor,org.eclipse.jdt.internal.corext.refactoring.tagging.IReferenceUpdating,org.eclipse.jdt.internal.corext.refactoring.tagging.IDelegateUpdating
 fInitialized boolean o
 new(org.eclipse.jdt.core.IMethod) o
 new(org.eclipse.jdt.core.IMethod,org.eclipse.jdt.internal.corext.refactoring.util.TextChangeManager,org.eclipse.ltk.core.refactoring.GroupCategorySet) o
 initialize(org.eclipse.jdt.core.IMethod)void o
 initializeWorkingCopyOwner()void o
 setData(.RenameMethodProcessor)void o
 getIdentifier()String -
 isApplicable()boolean - !org.eclipse.core.runtime.CoreException
 getProcessorName()String -
 getAffectedProjectNatures()String[] o !org.eclipse.core.runtime.CoreException
 getElements()Object[] -
 computeRenameModifications().RenameModifications o !org.eclipse.core.runtime.CoreException
 getChangedFiles()org.eclipse.core.resources.IFile[] o !org.eclipse.core.runtime.CoreException
 getSaveMode()int -
 getCurrentElementName()String f
 checkNewElementName(String)org.eclipse.ltk.core.refactoring.RefactoringStatus f
 getNewElement()Object -
 getMethod()org.eclipse.jdt.core.IMethod f
 setMethodsToRename(org.eclipse.jdt.core.IMethod[])void o
 getMethodsToRename()java.util.Set<org.eclipse.jdt.core.IMethod> o
 assignMethod(org.eclipse.jdt.core.IMethod)void o
 setUpdateReferences(boolean)void f
 getUpdateReferences()boolean -
 canEnableDelegateUpdating()boolean -
 getDelegateUpdating()boolean -
 setDelegateUpdating(boolean)void -
 getDeprecateDelegates()boolean -
 setDeprecateDelegates(boolean)void -
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 doCheckFinalConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus o !org.eclipse.core.runtime.CoreException
 createRefactoringScope()org.eclipse.jdt.core.search.IJavaSearchScope of !org.eclipse.core.runtime.CoreException
 createRefactoringScope(org.eclipse.jdt.core.IMethod)org.eclipse.jdt.core.search.IJavaSearchScope osf !org.eclipse.core.runtime.CoreException
 createOccurrenceSearchPattern()org.eclipse.jdt.core.search.SearchPattern o
 getOccurrences()org.eclipse.jdt.internal.corext.refactoring.SearchResultGroup[] o
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 createChanges(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.RefactoringStatus)org.eclipse.jdt.internal.corext.refactoring.util.TextChangeManager o !org.eclipse.core.runtime.CoreException
 addOccurrences(org.eclipse.jdt.internal.corext.refactoring.util.TextChangeManager,org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.RefactoringStatus)void o !org.eclipse.core.runtime.CoreException
 createReplaceEdit(org.eclipse.jdt.core.search.SearchMatch,org.eclipse.jdt.core.ICompilationUnit)org.eclipse.text.edits.ReplaceEdit of
 initialize(org.eclipse.jdt.internal.corext.refactoring.JavaRefactoringArguments)org.eclipse.ltk.core.refactoring.RefactoringStatus of
 addTextEdit(org.eclipse.ltk.core.refactoring.TextChange,String,org.eclipse.text.edits.ReplaceEdit)void o
RenameModuleProcessor - :.JavaRenameProcessor,org.eclipse.jdt.internal.corext.refactoring.tagging.IReferenceUpdating,org.eclipse.jdt.internal.corext.refactoring.tagging.ITextUpdating
 fModule org.eclipse.jdt.core.IModuleDescription o
 fUpdateReferences boolean o
 new(org.eclipse.jdt.core.IModuleDescription) -
 new(org.eclipse.jdt.internal.corext.refactoring.JavaRefactoringArguments,org.eclipse.ltk.core.refactoring.RefactoringStatus) -
 getNewElement()Object - !org.eclipse.core.runtime.CoreException
 checkNewElementName(String)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 canEnableTextUpdating()boolean -
 getUpdateTextualMatches()boolean -
 setUpdateTextualMatches(boolean)void -
 getCurrentElementName()String -
 getCurrentElementQualifier()String -
 setUpdateReferences(boolean)void -
 getUpdateReferences()boolean -
 computeRenameModifications().RenameModifications o !org.eclipse.core.runtime.CoreException
 doCheckFinalConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus o !org.eclipse.core.runtime.CoreException
 getChangedFiles()org.eclipse.core.resources.IFile[] o
 getAffectedProjectNatures()String[] o !org.eclipse.core.runtime.CoreException
 getSaveMode()int -
 getElements()Object[] -
 getIdentifier()String -
 getProcessorName()String -
 isApplicable()boolean - !org.eclipse.core.runtime.CoreException
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 createRefactoringDescriptor()org.eclipse.jdt.core.refactoring.descriptors.RenameJavaElementDescriptor o
RenameNonVirtualMethodProcessor - :.RenameMethodProcessor
 new(org.eclipse.jdt.core.IMethod,org.eclipse.jdt.internal.corext.refactoring.util.TextChangeManager,org.eclipse.ltk.core.refactoring.GroupCategorySet) -
 new(org.eclipse.jdt.core.IMethod) -
 new(org.eclipse.jdt.core.IMethod,org.eclipse.jdt.internal.corext.refactoring.JavaRefactoringArguments,org.eclipse.ltk.core.refactoring.RefactoringStatus) -
 isApplicable()boolean - !org.eclipse.core.runtime.CoreException
 doCheckFinalConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus o !org.eclipse.core.runtime.CoreException
 addOccurrences(org.eclipse.jdt.internal.corext.refactoring.util.TextChangeManager,org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.RefactoringStatus)void o !org.eclipse.core.runtime.CoreException
 getDelegateUpdatingTitle(boolean)String -
RenamePackageProcessor - :.JavaRenameProcessor,org.eclipse.jdt.internal.corext.refactoring.tagging.IReferenceUpdating,org.eclipse.jdt.internal.corext.refactoring.tagging.ITextUpdating,org.eclipse.jdt.internal.corext.refactoring.tagging.IQualifiedNameUpdating,org.eclipse.ltk.core.refactoring.IResourceMapper,org.eclipse.jdt.core.refactoring.IJavaElementMapper
 IDENTIFIER String sf
 new(org.eclipse.jdt.core.IPackageFragment) -
 new(org.eclipse.jdt.internal.corext.refactoring.JavaRefactoringArguments,org.eclipse.ltk.core.refactoring.RefactoringStatus) -
 getIdentifier()String -
 isApplicable()boolean - !org.eclipse.core.runtime.CoreException
 getProcessorName()String -
 getAffectedProjectNatures()String[] o !org.eclipse.core.runtime.CoreException
 getElements()Object[] -
 computeRenameModifications().RenameModifications o !org.eclipse.core.runtime.CoreException
 getChangedFiles()org.eclipse.core.resources.IFile[] o !org.eclipse.core.runtime.CoreException
 getSaveMode()int -
 canEnableTextUpdating()boolean -
 getUpdateTextualMatches()boolean -
 setUpdateTextualMatches(boolean)void -
 setUpdateReferences(boolean)void -
 getUpdateReferences()boolean -
 canEnableQualifiedNameUpdating()boolean -
 getUpdateQualifiedNames()boolean -
 setUpdateQualifiedNames(boolean)void -
 getFilePatterns()String -
 setFilePatterns(String)void -
 getRefactoredResource(org.eclipse.core.resources.IResource)org.eclipse.core.resources.IResource -
 getRefactoredJavaElement(org.eclipse.jdt.core.IJavaElement)org.eclipse.jdt.core.IJavaElement -
 canEnableRenameSubpackages()boolean - !org.eclipse.jdt.core.JavaModelException
 getRenameSubpackages()boolean -
 setRenameSubpackages(boolean)void -
 getCurrentElementName()String f
 getCurrentElementQualifier()String -
 checkNewElementName(String)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 getNewElement()Object -
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 doCheckFinalConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus o !org.eclipse.core.runtime.CoreException
 getPackage()org.eclipse.jdt.core.IPackageFragment -
 isPackageNameOkInRoot(String,org.eclipse.jdt.core.IPackageFragmentRoot)boolean s !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 postCreateChange(org.eclipse.ltk.core.refactoring.Change[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 getNewPackageName(String)String -
RenameSourceFolderProcessor f :.JavaRenameProcessor
 new(org.eclipse.jdt.core.IPackageFragmentRoot) -
 new(org.eclipse.jdt.internal.corext.refactoring.JavaRefactoringArguments,org.eclipse.ltk.core.refactoring.RefactoringStatus) -
 getIdentifier()String -
 isApplicable()boolean - !org.eclipse.core.runtime.CoreException
 getProcessorName()String -
 getAffectedProjectNatures()String[] o !org.eclipse.core.runtime.CoreException
 getElements()Object[] -
 getNewElement()Object - !org.eclipse.core.runtime.CoreException
 getSaveMode()int -
 computeRenameModifications().RenameModifications o !org.eclipse.core.runtime.CoreException
 getChangedFiles()org.eclipse.core.resources.IFile[] o !org.eclipse.core.runtime.CoreException
 getCurrentElementName()String -
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 checkNewElementName(String)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 doCheckFinalConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus o !org.eclipse.core.runtime.CoreException
 getUpdateReferences()boolean -
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
RenameTypeParameterProcessor - :.JavaRenameProcessor,org.eclipse.jdt.internal.corext.refactoring.tagging.IReferenceUpdating
 IDENTIFIER String sf
 new(org.eclipse.jdt.core.ITypeParameter) -
 new(org.eclipse.jdt.internal.corext.refactoring.JavaRefactoringArguments,org.eclipse.ltk.core.refactoring.RefactoringStatus) -
 computeRenameModifications().RenameModifications o !org.eclipse.core.runtime.CoreException
 getChangedFiles()org.eclipse.core.resources.IFile[] o !org.eclipse.core.runtime.CoreException
 getSaveMode()int -
 doCheckFinalConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus o !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 checkNewElementName(String)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 getAffectedProjectNatures()String[] o !org.eclipse.core.runtime.CoreException
 getCurrentElementName()String -
 getElements()Object[] -
 getIdentifier()String -
 getNewElement()Object - !org.eclipse.core.runtime.CoreException
 getProcessorName()String -
 getUpdateReferences()boolean -
 isApplicable()boolean - !org.eclipse.core.runtime.CoreException
 setUpdateReferences(boolean)void -
RenameTypeProcessor - :.JavaRenameProcessor,org.eclipse.jdt.internal.corext.refactoring.tagging.ITextUpdating,org.eclipse.jdt.internal.corext.refactoring.tagging.IReferenceUpdating,org.eclipse.jdt.internal.corext.refactoring.tagging.IQualifiedNameUpdating,org.eclipse.jdt.internal.corext.refactoring.tagging.ISimilarDeclarationUpdating,org.eclipse.ltk.core.refactoring.IResourceMapper,org.eclipse.jdt.core.refactoring.IJavaElementMapper +ParticipantDescriptorFilter
 new(org.eclipse.jdt.core.IType) -
 new(org.eclipse.jdt.internal.corext.refactoring.JavaRefactoringArguments,org.eclipse.ltk.core.refactoring.RefactoringStatus) -
 getType()org.eclipse.jdt.core.IType -
 getIdentifier()String -
 isApplicable()boolean - !org.eclipse.core.runtime.CoreException
 getProcessorName()String -
 getAffectedProjectNatures()String[] o !org.eclipse.core.runtime.CoreException
 getElements()Object[] -
 computeRenameModifications().RenameModifications o
 getCurrentElementName()String -
 getCurrentElementQualifier()String -
 checkNewElementName(String)org.eclipse.ltk.core.refactoring.RefactoringStatus -
 getNewElement()Object -
 createRenameArguments()org.eclipse.ltk.core.refactoring.participants.RenameArguments o
 createParticipantDescriptorFilter()org.eclipse.ltk.core.refactoring.participants.IParticipantDescriptorFilter o
 getChangedFiles()org.eclipse.core.resources.IFile[] o !org.eclipse.core.runtime.CoreException
 getSaveMode()int -
 canEnableTextUpdating()boolean -
 getUpdateTextualMatches()boolean -
 setUpdateTextualMatches(boolean)void -
 setUpdateReferences(boolean)void -
 getUpdateReferences()boolean -
 canEnableQualifiedNameUpdating()boolean -
 getUpdateQualifiedNames()boolean -
 setUpdateQualifiedNames(boolean)void -
 getFilePatterns()String -
 setFilePatterns(String)void -
 canEnableSimilarDeclarationUpdating()boolean -
 setUpdateSimilarDeclarations(boolean)void -
 getUpdateSimilarDeclarations()boolean -
 getMatchStrategy()int -
 setMatchStrategy(int)void -
 getSimilarElements()org.eclipse.jdt.core.IJavaElement[] -
 getRefactoredResource(org.eclipse.core.resources.IResource)org.eclipse.core.resources.IResource -
 getRefactoredJavaElement(org.eclipse.jdt.core.IJavaElement)org.eclipse.jdt.core.IJavaElement -
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 doCheckFinalConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus o !org.eclipse.core.runtime.CoreException
 initializeReferences(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.jdt.core.JavaModelException,org.eclipse.core.runtime.OperationCanceledException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 createChangeForRenamedCU(org.eclipse.jdt.core.IType,org.eclipse.jdt.internal.corext.refactoring.util.TextChangeManager,org.eclipse.jdt.internal.corext.refactoring.changes.DynamicValidationRefactoringChange)void o
 createChangeForRenamedCUStandardResource(org.eclipse.jdt.core.IType,org.eclipse.jdt.internal.corext.refactoring.util.TextChangeManager,org.eclipse.jdt.internal.corext.refactoring.changes.DynamicValidationRefactoringChange)void o
 createChangeForRenamedCUNullOrLinkedResource(org.eclipse.jdt.core.IType,org.eclipse.jdt.internal.corext.refactoring.util.TextChangeManager,org.eclipse.core.resources.IResource,org.eclipse.jdt.internal.corext.refactoring.changes.DynamicValidationRefactoringChange)void o
 postCreateChange(org.eclipse.ltk.core.refactoring.Change[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 addTypeDeclarationUpdate(org.eclipse.jdt.internal.corext.refactoring.util.TextChangeManager)void o !org.eclipse.core.runtime.CoreException
 addConstructorRenames(org.eclipse.jdt.internal.corext.refactoring.util.TextChangeManager)void o !org.eclipse.core.runtime.CoreException
 getSimilarElementsToNewNames()java.util.Map<org.eclipse.jdt.core.IJavaElement,String> -
 getSimilarElementsToSelection()java.util.Map<org.eclipse.jdt.core.IJavaElement,Boolean> -
 resetSelectedSimilarElements()void -
 hasSimilarElementsToRename()boolean -
RenameVirtualMethodProcessor - :.RenameMethodProcessor
 new(org.eclipse.jdt.core.IMethod) -
 new(org.eclipse.jdt.core.IMethod,org.eclipse.jdt.internal.corext.refactoring.JavaRefactoringArguments,org.eclipse.ltk.core.refactoring.RefactoringStatus) -
 new(org.eclipse.jdt.core.IMethod,org.eclipse.jdt.core.IMethod[],org.eclipse.jdt.internal.corext.refactoring.util.TextChangeManager,org.eclipse.jdt.core.ITypeHierarchy,org.eclipse.ltk.core.refactoring.GroupCategorySet) -
 getOriginalMethod()org.eclipse.jdt.core.IMethod -
 isApplicable()boolean - !org.eclipse.core.runtime.CoreException
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 initializeWithTopMostImplementation(org.eclipse.jdt.core.IMethod)void o
 doCheckFinalConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus o !org.eclipse.core.runtime.CoreException
 getDelegateUpdatingTitle(boolean)String -
RippleMethodFinder2 -
 getRelatedMethods(org.eclipse.jdt.core.IMethod,boolean,org.eclipse.core.runtime.IProgressMonitor,org.eclipse.jdt.core.WorkingCopyOwner)org.eclipse.jdt.core.IMethod[] s !org.eclipse.core.runtime.CoreException
 getRelatedMethodsInCompilationUnit(org.eclipse.jdt.core.IMethod,org.eclipse.core.runtime.NullProgressMonitor,org.eclipse.jdt.core.WorkingCopyOwner)org.eclipse.jdt.core.IMethod[] s !org.eclipse.core.runtime.CoreException
 getRelatedMethods(org.eclipse.jdt.core.IMethod,org.eclipse.core.runtime.IProgressMonitor,org.eclipse.jdt.core.WorkingCopyOwner)org.eclipse.jdt.core.IMethod[] s !org.eclipse.core.runtime.CoreException
 getRelatedMethods(org.eclipse.jdt.core.IMethod,org.eclipse.jdt.internal.corext.refactoring.base.ReferencesInBinaryContext,org.eclipse.core.runtime.IProgressMonitor,org.eclipse.jdt.core.WorkingCopyOwner)org.eclipse.jdt.core.IMethod[] s !org.eclipse.core.runtime.CoreException
TextMatchUpdater -
 perform(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.jdt.core.search.IJavaSearchScope,String,String,String,org.eclipse.jdt.internal.corext.refactoring.util.TextChangeManager,org.eclipse.jdt.internal.corext.refactoring.SearchResultGroup[],boolean)void s !org.eclipse.jdt.core.JavaModelException
 perform(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.jdt.core.search.IJavaSearchScope,org.eclipse.jdt.internal.corext.refactoring.tagging.ITextUpdating,org.eclipse.jdt.internal.corext.refactoring.util.TextChangeManager,org.eclipse.jdt.internal.corext.refactoring.SearchResultGroup[])void s !org.eclipse.jdt.core.JavaModelException
package org.eclipse.jdt.internal.corext.refactoring.reorg
CreateCopyOfCompilationUnitChange f :org.eclipse.jdt.internal.corext.refactoring.nls.changes.CreateTextFileChange
 new(org.eclipse.core.runtime.IPath,String,org.eclipse.jdt.core.ICompilationUnit,.INewNameQuery) -
 getName()String -
 getOldFile(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IFile o !org.eclipse.core.runtime.OperationCanceledException
 perform(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
DeleteModifications - :.RefactoringModifications
 new() -
 delete(org.eclipse.core.resources.IResource)void -
 delete(org.eclipse.core.resources.IResource[])void -
 delete(org.eclipse.jdt.core.IJavaElement[])void - !org.eclipse.core.runtime.CoreException
 delete(org.eclipse.jdt.core.IJavaElement)void - !org.eclipse.core.runtime.CoreException
 postProcess()java.util.List<org.eclipse.core.resources.IResource> - !org.eclipse.core.runtime.CoreException
 postProcess(org.eclipse.core.runtime.IProgressMonitor)java.util.List<org.eclipse.core.resources.IResource> - !org.eclipse.core.runtime.CoreException
 buildDelta(org.eclipse.core.resources.mapping.IResourceChangeDescriptionFactory)void -
 loadParticipants(org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.ltk.core.refactoring.participants.RefactoringProcessor,String[],org.eclipse.ltk.core.refactoring.participants.SharableParticipants)org.eclipse.ltk.core.refactoring.participants.RefactoringParticipant[] -
IReorgDestinationValidator ai
 canChildrenBeDestinations(.IReorgDestination)boolean a
 canElementBeDestination(.IReorgDestination)boolean a
IReorgPolicy ai :.IReorgDestinationValidator +ICopyPolicy,IMovePolicy
 getPolicyId()String a
 getResources()org.eclipse.core.resources.IResource[] a
 getJavaElements()org.eclipse.jdt.core.IJavaElement[] a
 canEnable()boolean a !org.eclipse.jdt.core.JavaModelException
 getSaveMode()int a
 verifyDestination(.IReorgDestination)org.eclipse.ltk.core.refactoring.RefactoringStatus a !org.eclipse.jdt.core.JavaModelException
 setDestination(.IReorgDestination)void a
 getResourceDestination()org.eclipse.core.resources.IResource a
 getJavaElementDestination()org.eclipse.jdt.core.IJavaElement a
 getDescriptor()org.eclipse.ltk.core.refactoring.ChangeDescriptor a
 initialize(org.eclipse.jdt.internal.corext.refactoring.JavaRefactoringArguments)org.eclipse.ltk.core.refactoring.RefactoringStatus a
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext,.IReorgQueries)org.eclipse.ltk.core.refactoring.RefactoringStatus a !org.eclipse.core.runtime.CoreException
 loadParticipants(org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.ltk.core.refactoring.participants.RefactoringProcessor,String[],org.eclipse.ltk.core.refactoring.participants.SharableParticipants)org.eclipse.ltk.core.refactoring.participants.RefactoringParticipant[] a !org.eclipse.core.runtime.CoreException
IReorgPolicy.ICopyPolicy sai :.IReorgPolicy
 createChange(org.eclipse.core.runtime.IProgressMonitor,.INewNameQueries)org.eclipse.ltk.core.refactoring.Change a !org.eclipse.jdt.core.JavaModelException
 getReorgExecutionLog()org.eclipse.ltk.core.refactoring.participants.ReorgExecutionLog a
IReorgPolicy.IMovePolicy sai :org.eclipse.jdt.internal.corext.refactoring.tagging.IReferenceUpdating,org.eclipse.jdt.internal.corext.refactoring.tagging.IQualifiedNameUpdating,.IReorgPolicy
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change a !org.eclipse.jdt.core.JavaModelException
 postCreateChange(org.eclipse.ltk.core.refactoring.Change[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change a !org.eclipse.core.runtime.CoreException
 getCreateTargetQuery(.ICreateTargetQueries).ICreateTargetQuery a
 isTextualMove()boolean a
 getCreateTargetExecutionLog().CreateTargetExecutionLog a
 setDestinationCheck(boolean)void a
 hasAllInputSet()boolean a
 canUpdateJavaReferences()boolean a
 canUpdateQualifiedNames()boolean a
JavaCopyProcessor f :org.eclipse.ltk.core.refactoring.participants.CopyProcessor,.IReorgDestinationValidator
 new(.IReorgPolicy.ICopyPolicy) -
 new(org.eclipse.jdt.internal.corext.refactoring.JavaRefactoringArguments,org.eclipse.ltk.core.refactoring.RefactoringStatus) -
 canChildrenBeDestinations(.IReorgDestination)boolean -
 canElementBeDestination(.IReorgDestination)boolean -
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 getCommonParentForInputElements()Object -
 getElements()Object[] -
 getIdentifier()String -
 getJavaElements()org.eclipse.jdt.core.IJavaElement[] -
 getProcessorName()String -
 getResources()org.eclipse.core.resources.IResource[] -
 isApplicable()boolean - !org.eclipse.core.runtime.CoreException
 loadParticipants(org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.ltk.core.refactoring.participants.SharableParticipants)org.eclipse.ltk.core.refactoring.participants.RefactoringParticipant[] - !org.eclipse.core.runtime.CoreException
 setDestination(.IReorgDestination)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.jdt.core.JavaModelException
 setNewNameQueries(.INewNameQueries)void -
 setReorgQueries(.IReorgQueries)void -
 getSaveMode()int -
JavaDeleteProcessor f :org.eclipse.ltk.core.refactoring.participants.DeleteProcessor
 new(Object[]) -
 new(org.eclipse.jdt.internal.corext.refactoring.JavaRefactoringArguments,org.eclipse.ltk.core.refactoring.RefactoringStatus) -
 getIdentifier()String -
 isApplicable()boolean - !org.eclipse.core.runtime.CoreException
 needsProgressMonitor()boolean -
 getProcessorName()String -
 getElements()Object[] -
 loadParticipants(org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.ltk.core.refactoring.participants.SharableParticipants)org.eclipse.ltk.core.refactoring.participants.RefactoringParticipant[] - !org.eclipse.core.runtime.CoreException
 setSuggestGetterSetterDeletion(boolean)void -
 setDeleteSubPackages(boolean)void -
 getDeleteSubPackages()boolean -
 hasSubPackagesToDelete()boolean -
 setQueries(.IReorgQueries)void -
 getJavaElementsToDelete()org.eclipse.jdt.core.IJavaElement[] -
 wasCanceled()boolean -
 getResourcesToDelete()org.eclipse.core.resources.IResource[] -
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
JavaMoveProcessor f :org.eclipse.ltk.core.refactoring.participants.MoveProcessor,org.eclipse.jdt.internal.corext.refactoring.tagging.IQualifiedNameUpdating,.IReorgDestinationValidator
 new(.IReorgPolicy.IMovePolicy) -
 new(org.eclipse.jdt.internal.corext.refactoring.JavaRefactoringArguments,org.eclipse.ltk.core.refactoring.RefactoringStatus) -
 canChildrenBeDestinations(.IReorgDestination)boolean -
 canElementBeDestination(.IReorgDestination)boolean -
 canEnableQualifiedNameUpdating()boolean -
 canUpdateQualifiedNames()boolean -
 canUpdateJavaReferences()boolean -
 canUpdateReferences()boolean x
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 getCommonParentForInputElements()Object -
 getCreateTargetQuery().ICreateTargetQuery -
 getDestination()Object o
 getElements()Object[] -
 getFilePatterns()String -
 getIdentifier()String -
 getJavaElements()org.eclipse.jdt.core.IJavaElement[] -
 getProcessorName()String -
 getResources()org.eclipse.core.resources.IResource[] -
 getUpdateQualifiedNames()boolean -
 getUpdateReferences()boolean -
 hasAllInputSet()boolean -
 hasDestinationSet()boolean -
 isApplicable()boolean - !org.eclipse.core.runtime.CoreException
 isTextualMove()boolean -
 loadParticipants(org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.ltk.core.refactoring.participants.SharableParticipants)org.eclipse.ltk.core.refactoring.participants.RefactoringParticipant[] - !org.eclipse.core.runtime.CoreException
 postCreateChange(org.eclipse.ltk.core.refactoring.Change[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 setCreateTargetQueries(.ICreateTargetQueries)void -
 setDestination(.IReorgDestination)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.jdt.core.JavaModelException
 setFilePatterns(String)void -
 setReorgQueries(.IReorgQueries)void -
 setUpdateQualifiedNames(boolean)void -
 setUpdateReferences(boolean)void -
 wasCanceled()boolean -
 getSaveMode()int -
LoggedCreateTargetChange f :org.eclipse.ltk.core.refactoring.resource.ResourceChange
 new(Object,.ICreateTargetQueries) -
 getModifiedResource()org.eclipse.core.resources.IResource o
 getName()String -
 isValid(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 perform(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
MoveCuUpdateCreator -
 new(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.IPackageFragment) -
 new(org.eclipse.jdt.core.ICompilationUnit[],org.eclipse.jdt.core.IPackageFragment) -
 createChangeManager(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.RefactoringStatus)org.eclipse.jdt.internal.corext.refactoring.util.TextChangeManager - !org.eclipse.jdt.core.JavaModelException
RefactoringModifications a
 new() -
 getResourceModifications()org.eclipse.jdt.internal.corext.refactoring.participants.ResourceModifications -
 loadParticipants(org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.ltk.core.refactoring.participants.RefactoringProcessor,String[],org.eclipse.ltk.core.refactoring.participants.SharableParticipants)org.eclipse.ltk.core.refactoring.participants.RefactoringParticipant[] a
 buildDelta(org.eclipse.core.resources.mapping.IResourceChangeDescriptionFactory)void a
 buildValidateEdits(org.eclipse.ltk.core.refactoring.participants.ValidateEditChecker)void -
 createIncludingParents(org.eclipse.core.resources.IContainer)void o
 collectResourcesOfInterest(org.eclipse.jdt.core.IPackageFragment)org.eclipse.core.resources.IResource[] o !org.eclipse.core.runtime.CoreException
 getClasspathFile(org.eclipse.core.resources.IResource)org.eclipse.core.resources.IFile o
package org.eclipse.jdt.internal.corext.refactoring.sef
SelfEncapsulateFieldCompositeRefactoring - :org.eclipse.ltk.core.refactoring.Refactoring
 getRefactorings()java.util.List<.SelfEncapsulateFieldRefactoring> -
 new(java.util.List<org.eclipse.jdt.core.IField>) - !org.eclipse.jdt.core.JavaModelException
 getRefactoringFromFields(java.util.List<org.eclipse.jdt.core.IField>)java.util.List<.SelfEncapsulateFieldRefactoring> - !org.eclipse.jdt.core.JavaModelException
 getName()String -
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 getDescriptor()org.eclipse.jdt.core.refactoring.descriptors.EncapsulateFieldDescriptor -
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 clearResources()void -
 getRewriterForUnit(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.CompilationUnit)org.eclipse.jdt.core.dom.rewrite.ASTRewrite -
 getImportRewriterForUnit(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.CompilationUnit)org.eclipse.jdt.core.dom.rewrite.ImportRewrite -
 getRootForUnit(org.eclipse.jdt.core.ICompilationUnit)org.eclipse.jdt.core.dom.CompilationUnit -
 getDescriptionsForUnit(org.eclipse.jdt.core.ICompilationUnit)java.util.List<org.eclipse.text.edits.TextEditGroup> -
 getSelectedRefactorings()java.util.List<.SelfEncapsulateFieldRefactoring> -
SelfEncapsulateFieldRefactoring - :org.eclipse.ltk.core.refactoring.Refactoring
 new(org.eclipse.jdt.core.IField) - !org.eclipse.jdt.core.JavaModelException
 new(org.eclipse.jdt.core.IField,.SelfEncapsulateFieldCompositeRefactoring) - !org.eclipse.jdt.core.JavaModelException
 reinitialize()void -
 getField()org.eclipse.jdt.core.IField -
 getGetterName()String -
 setGetterName(String)void -
 getSetterName()String -
 setSetterName(String)void -
 setInsertionIndex(int)void -
 getVisibility()int -
 setVisibility(int)void -
 setEncapsulateDeclaringClass(boolean)void -
 getEncapsulateDeclaringClass()boolean -
 getGenerateJavadoc()boolean -
 setGenerateJavadoc(boolean)void -
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 checkMethodNames()org.eclipse.ltk.core.refactoring.RefactoringStatus -
 checkMethodNames(boolean,boolean)org.eclipse.ltk.core.refactoring.RefactoringStatus -
 getFieldVisibility()Integer - !org.eclipse.jdt.core.JavaModelException
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 getArgumentsForDescriptor()java.util.Map<String,String> -
 getCommentsForDescriptor()org.eclipse.jdt.internal.corext.refactoring.JDTRefactoringDescriptorComment -
 getName()String -
 checkMethodInHierarchy(org.eclipse.jdt.core.dom.ITypeBinding,String,org.eclipse.jdt.core.dom.ITypeBinding,org.eclipse.jdt.core.dom.ITypeBinding[],org.eclipse.ltk.core.refactoring.RefactoringStatus,boolean)void s
 makeDeclarationPrivateIfNeeded()void - !org.eclipse.core.runtime.CoreException
 initialize(org.eclipse.jdt.internal.corext.refactoring.JavaRefactoringArguments)org.eclipse.ltk.core.refactoring.RefactoringStatus -
 isUsingLocalGetter()boolean -
 isUsingLocalSetter()boolean -
 isConsiderVisibility()boolean -
 setConsiderVisibility(boolean)void -
 isSelected()boolean -
 setSelected(boolean)void -
package org.eclipse.jdt.internal.corext.refactoring.structure
ChangeSignatureProcessor - :org.eclipse.ltk.core.refactoring.participants.RefactoringProcessor,org.eclipse.jdt.internal.corext.refactoring.tagging.IDelegateUpdating
 new(org.eclipse.jdt.internal.corext.refactoring.JavaRefactoringArguments,org.eclipse.ltk.core.refactoring.RefactoringStatus) - !org.eclipse.jdt.core.JavaModelException
 new(org.eclipse.jdt.core.IMethod) - !org.eclipse.jdt.core.JavaModelException
 getProcessorName()String -
 getMethod()org.eclipse.jdt.core.IMethod -
 getMethodName()String -
 getReturnTypeString()String -
 setNewMethodName(String)void -
 setNewReturnTypeName(String)void -
 canChangeNameAndReturnType()boolean -
 getVisibility()int -
 setVisibility(int)void -
 getAvailableVisibilities()int[] - !org.eclipse.jdt.core.JavaModelException
 getParameterInfos()java.util.List<org.eclipse.jdt.internal.corext.refactoring.ParameterInfo> -
 getExceptionInfos()java.util.List<org.eclipse.jdt.internal.corext.refactoring.ExceptionInfo> -
 setBodyUpdater(.BodyUpdater)void -
 getBaseCuRewrite().CompilationUnitRewrite -
 canEnableDelegateUpdating()boolean -
 getDelegateUpdating()boolean -
 setDelegateUpdating(boolean)void -
 setDeprecateDelegates(boolean)void -
 getDeprecateDelegates()boolean -
 getDelegateUpdatingTitle(boolean)String -
 checkSignature()org.eclipse.ltk.core.refactoring.RefactoringStatus -
 isSignatureSameAsInitial()boolean - !org.eclipse.jdt.core.JavaModelException
 isSignatureClashWithInitial()boolean -
 isValidExpression(String)boolean s
 isValidVarargsExpression(String)boolean s
 getStubTypeContext()org.eclipse.jdt.internal.corext.refactoring.StubTypeContext -
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 clearManagers()void o
 getOldMethodSignature()String - !org.eclipse.jdt.core.JavaModelException
 getNewMethodSignature()String - !org.eclipse.jdt.core.JavaModelException
 shouldReport(org.eclipse.jdt.core.compiler.IProblem,org.eclipse.jdt.core.dom.CompilationUnit)boolean o
 getAllChanges()org.eclipse.ltk.core.refactoring.Change[] -
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change -
 createDescriptor()org.eclipse.jdt.core.refactoring.descriptors.JavaRefactoringDescriptor -
 getDescriptorFlags()int o
 doGetRefactoringChangeName()String o
 moveNode(<T>,org.eclipse.jdt.core.dom.rewrite.ASTRewrite)<T> o <T=org.eclipse.jdt.core.dom.ASTNode>
 getDefaultValueAdvisor().IDefaultValueAdvisor -
 setDefaultValueAdvisor(.IDefaultValueAdvisor)void -
 getElements()Object[] -
 getIdentifier()String -
 isApplicable()boolean - !org.eclipse.core.runtime.CoreException
 loadParticipants(org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.ltk.core.refactoring.participants.SharableParticipants)org.eclipse.ltk.core.refactoring.participants.RefactoringParticipant[] - !org.eclipse.core.runtime.CoreException
ChangeTypeRefactoring - :org.eclipse.ltk.core.refactoring.Refactoring
 getObject()org.eclipse.jdt.core.dom.ITypeBinding -
 new(org.eclipse.jdt.core.ICompilationUnit,int,int) -
 new(org.eclipse.jdt.core.ICompilationUnit,int,int,String) -
 new(org.eclipse.jdt.internal.corext.refactoring.JavaRefactoringArguments,org.eclipse.ltk.core.refactoring.RefactoringStatus) -
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 computeValidTypes(org.eclipse.core.runtime.IProgressMonitor)java.util.Collection<org.eclipse.jdt.core.dom.ITypeBinding> -
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 getName()String -
 getValidTypes()java.util.Collection<org.eclipse.jdt.core.dom.ITypeBinding> -
 getOriginalType()org.eclipse.jdt.core.dom.ITypeBinding -
 getTarget()String -
 getValidTypeNames()java.util.Collection<String> -
 setSelectedType(org.eclipse.jdt.core.dom.ITypeBinding)void -
 getAllSuperTypes(org.eclipse.jdt.core.dom.ITypeBinding)java.util.Set<org.eclipse.jdt.core.dom.ITypeBinding> -
 isSubTypeOf(org.eclipse.jdt.core.dom.ITypeBinding,org.eclipse.jdt.core.dom.ITypeBinding)boolean -
CompilationUnitRewrite -
 new(org.eclipse.jdt.core.ICompilationUnit) -
 new(org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.jdt.core.ICompilationUnit) -
 new(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.CompilationUnit) -
 new(org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.CompilationUnit) -
 new(org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.CompilationUnit,java.util.Map<String,String>) -
 rememberContent()void -
 setResolveBindings(boolean)void -
 setStatementsRecovery(boolean)void -
 setBindingRecovery(boolean)void -
 clearASTRewrite()void -
 clearImportRewrites()void -
 clearASTAndImportRewrites()void -
 createCategorizedGroupDescription(String,org.eclipse.ltk.core.refactoring.GroupCategorySet)org.eclipse.ltk.core.refactoring.CategorizedTextEditGroup -
 createGroupDescription(String)org.eclipse.text.edits.TextEditGroup -
 createChange(boolean)org.eclipse.jdt.core.refactoring.CompilationUnitChange - !org.eclipse.core.runtime.CoreException
 createChange()org.eclipse.jdt.internal.corext.refactoring.changes.CompilationUnitChange x !org.eclipse.core.runtime.CoreException
 createChange(boolean,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.refactoring.CompilationUnitChange - !org.eclipse.core.runtime.CoreException
 createChange(String,boolean,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.refactoring.CompilationUnitChange - !org.eclipse.core.runtime.CoreException
 attachChange(org.eclipse.jdt.core.refactoring.CompilationUnitChange,boolean,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.refactoring.CompilationUnitChange - !org.eclipse.core.runtime.CoreException
 getCu()org.eclipse.jdt.core.ICompilationUnit -
 getRoot()org.eclipse.jdt.core.dom.CompilationUnit -
 getAST()org.eclipse.jdt.core.dom.AST -
 getASTRewrite()org.eclipse.jdt.core.dom.rewrite.ASTRewrite -
 getImportRewrite()org.eclipse.jdt.core.dom.rewrite.ImportRewrite -
 getImportRemover().ImportRemover -
 getFormattingOptions()java.util.Map<String,String> -
 setFormattingOptions(java.util.Map<String,String>)void -
ConstructorReferenceFinder -
 getConstructorReferences(org.eclipse.jdt.core.IType,org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.RefactoringStatus)org.eclipse.jdt.internal.corext.refactoring.SearchResultGroup[] s !org.eclipse.jdt.core.JavaModelException
 getConstructorReferences(org.eclipse.jdt.core.IType,org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.RefactoringStatus)org.eclipse.jdt.internal.corext.refactoring.SearchResultGroup[] s !org.eclipse.jdt.core.JavaModelException
 getConstructorOccurrences(org.eclipse.jdt.core.IMethod,org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.RefactoringStatus)org.eclipse.jdt.internal.corext.refactoring.SearchResultGroup[] s !org.eclipse.jdt.core.JavaModelException
 isImplicitConstructorReferenceNodeInClassCreations(org.eclipse.jdt.core.dom.ASTNode)boolean s
ExtractClassRefactoring - :org.eclipse.ltk.core.refactoring.Refactoring +ExtractClassDescriptorVerification
 new(org.eclipse.jdt.core.refactoring.descriptors.ExtractClassDescriptor) -
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 getName()String -
 getAdapter(Class<<T>>)<T> - <T=Object>
ExtractInterfaceProcessor f :.constraints.SuperTypeRefactoringProcessor
 IDENTIFIER String sf
 isExtractableMember(org.eclipse.jdt.core.IMember)boolean os !org.eclipse.jdt.core.JavaModelException
 new(org.eclipse.jdt.core.IType,org.eclipse.jdt.internal.corext.codemanipulation.CodeGenerationSettings) -
 new(org.eclipse.jdt.internal.corext.refactoring.JavaRefactoringArguments,org.eclipse.ltk.core.refactoring.RefactoringStatus) -
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 checkSuperType()org.eclipse.ltk.core.refactoring.RefactoringStatus o !org.eclipse.jdt.core.JavaModelException
 checkTypeName(String)org.eclipse.ltk.core.refactoring.RefactoringStatus -
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 createChangeManager(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.RefactoringStatus)org.eclipse.jdt.internal.corext.refactoring.util.TextEditBasedChangeManager o !org.eclipse.jdt.core.JavaModelException,org.eclipse.core.runtime.CoreException
 createContraintSolver(.constraints.SuperTypeConstraintsModel).constraints.SuperTypeConstraintsSolver o
 createFieldDeclaration(.CompilationUnitRewrite,org.eclipse.jdt.core.dom.rewrite.ASTRewrite,org.eclipse.jdt.core.dom.AbstractTypeDeclaration,org.eclipse.jdt.core.dom.VariableDeclarationFragment)void o !org.eclipse.core.runtime.CoreException
 createMemberDeclarations(.CompilationUnitRewrite,org.eclipse.jdt.core.dom.rewrite.ASTRewrite,org.eclipse.jdt.core.dom.AbstractTypeDeclaration)void o !org.eclipse.core.runtime.CoreException
 createMethodComment(.CompilationUnitRewrite,org.eclipse.jdt.core.dom.MethodDeclaration,java.util.Set<String>,boolean)void o !org.eclipse.core.runtime.CoreException
 createMethodDeclaration(.CompilationUnitRewrite,org.eclipse.jdt.core.dom.rewrite.ASTRewrite,org.eclipse.jdt.core.dom.AbstractTypeDeclaration,org.eclipse.jdt.core.dom.MethodDeclaration)void o !org.eclipse.core.runtime.CoreException
 createTypeSignature(.CompilationUnitRewrite,org.eclipse.jdt.core.dom.AbstractTypeDeclaration,org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.jdt.core.JavaModelException
 getElements()Object[] -
 getExtractableMembers()org.eclipse.jdt.core.IMember[] - !org.eclipse.jdt.core.JavaModelException
 getExtractedFields(org.eclipse.jdt.core.ICompilationUnit)org.eclipse.jdt.core.IField[] o
 getExtractedMethods(org.eclipse.jdt.core.ICompilationUnit)org.eclipse.jdt.core.IMethod[] o !org.eclipse.jdt.core.JavaModelException
 getIdentifier()String -
 getProcessorName()String -
 getType()org.eclipse.jdt.core.IType -
 getTypeName()String -
 isAnnotations()boolean -
 isApplicable()boolean - !org.eclipse.core.runtime.CoreException
 isComments()boolean -
 loadParticipants(org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.ltk.core.refactoring.participants.SharableParticipants)org.eclipse.ltk.core.refactoring.participants.RefactoringParticipant[] - !org.eclipse.core.runtime.CoreException
 normalizeText(String)String o !org.eclipse.jdt.core.JavaModelException
 resetEnvironment()void o
 rewriteTypeOccurrences(org.eclipse.jdt.internal.corext.refactoring.util.TextEditBasedChangeManager,org.eclipse.jdt.core.dom.ASTRequestor,.CompilationUnitRewrite,org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.CompilationUnit,java.util.Set<String>,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 rewriteTypeOccurrences(org.eclipse.jdt.internal.corext.refactoring.util.TextEditBasedChangeManager,.CompilationUnitRewrite,org.eclipse.jdt.core.ICompilationUnit,java.util.Set<String>,org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 getPackageFragment()org.eclipse.jdt.core.IPackageFragment o
 setAnnotations(boolean)void -
 setComments(boolean)void -
 setExtractedMembers(org.eclipse.jdt.core.IMember[])void - !org.eclipse.jdt.core.JavaModelException
 setTypeName(String)void -
 setPackageFragment(org.eclipse.jdt.core.IPackageFragment)void -
ExtractSupertypeProcessor f :.PullUpRefactoringProcessor
 new(org.eclipse.jdt.core.IMember[],org.eclipse.jdt.internal.corext.codemanipulation.CodeGenerationSettings) -
 new(org.eclipse.jdt.internal.corext.refactoring.JavaRefactoringArguments,org.eclipse.ltk.core.refactoring.RefactoringStatus) -
 getProcessorName()String -
 checkDeclaringSuperTypes(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus o !org.eclipse.jdt.core.JavaModelException
 getCompilationUnitRewrite(java.util.Map<org.eclipse.jdt.core.ICompilationUnit,.CompilationUnitRewrite>,org.eclipse.jdt.core.ICompilationUnit).CompilationUnitRewrite o
 checkExtractedCompilationUnit()org.eclipse.ltk.core.refactoring.RefactoringStatus -
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 computeExtractedType(String)org.eclipse.jdt.core.IType -
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 createExtractedSuperType(org.eclipse.jdt.core.IType,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus o !org.eclipse.core.runtime.CoreException
 createModifiedSubType(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.jdt.core.IType,org.eclipse.jdt.core.dom.ITypeBinding,org.eclipse.jdt.core.dom.AbstractTypeDeclaration,org.eclipse.ltk.core.refactoring.RefactoringStatus)void o
 createNecessaryConstructors(.CompilationUnitRewrite,org.eclipse.jdt.core.IType,org.eclipse.jdt.core.dom.AbstractTypeDeclaration,org.eclipse.jdt.core.dom.AbstractTypeDeclaration,.CompilationUnitRewrite,org.eclipse.ltk.core.refactoring.RefactoringStatus)void o
 checkFinalFields(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus -
 createSuperTypeSource(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.IType,org.eclipse.jdt.core.dom.AbstractTypeDeclaration,.CompilationUnitRewrite,org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.core.runtime.IProgressMonitor)String o !org.eclipse.core.runtime.CoreException
 createTypeDeclaration(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.IType,org.eclipse.jdt.core.dom.AbstractTypeDeclaration,.CompilationUnitRewrite,String,StringBuffer,org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 createTypeParameters(.CompilationUnitRewrite,org.eclipse.jdt.core.IType,org.eclipse.jdt.core.dom.AbstractTypeDeclaration,org.eclipse.jdt.core.dom.AbstractTypeDeclaration)void o
 createTypeSignature(.CompilationUnitRewrite,org.eclipse.jdt.core.dom.AbstractTypeDeclaration,org.eclipse.jdt.core.IType,org.eclipse.jdt.core.dom.ITypeBinding,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.jdt.core.JavaModelException
 createTypeSignature(.CompilationUnitRewrite,org.eclipse.jdt.core.IType,org.eclipse.jdt.core.dom.AbstractTypeDeclaration,org.eclipse.jdt.core.dom.AbstractTypeDeclaration)void o
 createWorkingCopyLayer(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus -
 getCandidateTypes(org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.IType[] -
 getElements()Object[] -
 getExtractedType()org.eclipse.jdt.core.IType -
 getTypeName()String -
 getTypesToExtract()org.eclipse.jdt.core.IType[] -
 registerChanges(org.eclipse.jdt.internal.corext.refactoring.util.TextEditBasedChangeManager)void o !org.eclipse.core.runtime.CoreException
 resetChanges()void -
 setTypeName(String)void -
 setTypesToExtract(org.eclipse.jdt.core.IType[])void -
HierarchyProcessor a :.constraints.SuperTypeRefactoringProcessor +TypeVariableMapper
 fCachedDeclaringType org.eclipse.jdt.core.IType o
 fCachedMembersReferences java.util.Map<org.eclipse.jdt.core.IMember,Object[]> of
 fCachedReferencedTypes org.eclipse.jdt.core.IType[] o
 fChangeManager org.eclipse.jdt.internal.corext.refactoring.util.TextEditBasedChangeManager o
 fLayer boolean of
 fMembersToMove org.eclipse.jdt.core.IMember[] o
 areAllFragmentsDeleted(org.eclipse.jdt.core.dom.FieldDeclaration,java.util.List<org.eclipse.jdt.core.dom.ASTNode>)boolean os
 checkProjectCompliance()org.eclipse.ltk.core.refactoring.RefactoringStatus os
 copyExtraDimensions(org.eclipse.jdt.core.dom.VariableDeclaration,org.eclipse.jdt.core.dom.VariableDeclaration)void os
 copyExtraDimensions(org.eclipse.jdt.core.dom.MethodDeclaration,org.eclipse.jdt.core.dom.MethodDeclaration)void os
 copyAnnotations(org.eclipse.jdt.core.dom.FieldDeclaration,org.eclipse.jdt.core.dom.FieldDeclaration)void os
 copyAnnotations(org.eclipse.jdt.core.dom.MethodDeclaration,org.eclipse.jdt.core.dom.MethodDeclaration)void os
 copyJavadocNode(org.eclipse.jdt.core.dom.rewrite.ASTRewrite,org.eclipse.jdt.core.dom.BodyDeclaration,org.eclipse.jdt.core.dom.BodyDeclaration)void os
 copyThrownExceptions(org.eclipse.jdt.core.dom.MethodDeclaration,org.eclipse.jdt.core.dom.MethodDeclaration)void os
 copyTypeParameters(org.eclipse.jdt.core.dom.MethodDeclaration,org.eclipse.jdt.core.dom.MethodDeclaration)void os
 createLabel(org.eclipse.jdt.core.IMember)String os
 createNewFieldDeclarationNode(org.eclipse.jdt.core.dom.rewrite.ASTRewrite,org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.jdt.core.IField,org.eclipse.jdt.core.dom.VariableDeclarationFragment,.TypeVariableMaplet[],int)org.eclipse.jdt.core.dom.FieldDeclaration os !org.eclipse.jdt.core.JavaModelException
 createPlaceholderForExpression(org.eclipse.jdt.core.dom.Expression,org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.rewrite.ASTRewrite)org.eclipse.jdt.core.dom.Expression os !org.eclipse.jdt.core.JavaModelException
 createPlaceholderForExpression(org.eclipse.jdt.core.dom.Expression,org.eclipse.jdt.core.ICompilationUnit,.TypeVariableMaplet[],org.eclipse.jdt.core.dom.rewrite.ASTRewrite)org.eclipse.jdt.core.dom.Expression os !org.eclipse.jdt.core.JavaModelException
 createPlaceholderForProtectedTypeDeclaration(org.eclipse.jdt.core.dom.BodyDeclaration,org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.rewrite.ASTRewrite,boolean)org.eclipse.jdt.core.dom.BodyDeclaration os !org.eclipse.jdt.core.JavaModelException
 createPlaceholderForSingleVariableDeclaration(org.eclipse.jdt.core.dom.SingleVariableDeclaration,org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.rewrite.ASTRewrite)org.eclipse.jdt.core.dom.SingleVariableDeclaration os !org.eclipse.jdt.core.JavaModelException
 createPlaceholderForSingleVariableDeclaration(org.eclipse.jdt.core.dom.SingleVariableDeclaration,org.eclipse.jdt.core.ICompilationUnit,.TypeVariableMaplet[],org.eclipse.jdt.core.dom.rewrite.ASTRewrite)org.eclipse.jdt.core.dom.SingleVariableDeclaration os !org.eclipse.jdt.core.JavaModelException
 createPlaceholderForType(org.eclipse.jdt.core.dom.Type,org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.rewrite.ASTRewrite)org.eclipse.jdt.core.dom.Type os !org.eclipse.jdt.core.JavaModelException
 createPlaceholderForType(org.eclipse.jdt.core.dom.Type,org.eclipse.jdt.core.ICompilationUnit,.TypeVariableMaplet[],org.eclipse.jdt.core.dom.rewrite.ASTRewrite)org.eclipse.jdt.core.dom.Type os !org.eclipse.jdt.core.JavaModelException
 createPlaceholderForTypeDeclaration(org.eclipse.jdt.core.dom.BodyDeclaration,org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.rewrite.ASTRewrite,boolean)org.eclipse.jdt.core.dom.BodyDeclaration os !org.eclipse.jdt.core.JavaModelException
 deleteDeclarationNodes(boolean,.CompilationUnitRewrite,java.util.List<org.eclipse.jdt.core.IMember>,org.eclipse.ltk.core.refactoring.GroupCategorySet)void os !org.eclipse.jdt.core.JavaModelException
 getDeclarationNodes(org.eclipse.jdt.core.dom.CompilationUnit,java.util.List<org.eclipse.jdt.core.IMember>)java.util.List<org.eclipse.jdt.core.dom.ASTNode> os !org.eclipse.jdt.core.JavaModelException
 getNewText(org.eclipse.jdt.core.dom.ASTNode,org.eclipse.jdt.core.ICompilationUnit,boolean)String os !org.eclipse.jdt.core.JavaModelException
 getUnindentedText(String,org.eclipse.jdt.core.ICompilationUnit)String os
 new(org.eclipse.jdt.core.IMember[],org.eclipse.jdt.internal.corext.codemanipulation.CodeGenerationSettings,boolean) o
 canBeAccessedFrom(org.eclipse.jdt.core.IMember,org.eclipse.jdt.core.IType,org.eclipse.jdt.core.ITypeHierarchy)boolean o !org.eclipse.jdt.core.JavaModelException
 checkConstructorCalls(org.eclipse.jdt.core.IType,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus o !org.eclipse.jdt.core.JavaModelException
 checkDeclaringType(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus o !org.eclipse.jdt.core.JavaModelException
 checkIfMembersExist()org.eclipse.ltk.core.refactoring.RefactoringStatus o
 clearCaches()void o
 copyParameters(org.eclipse.jdt.core.dom.rewrite.ASTRewrite,org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.MethodDeclaration,org.eclipse.jdt.core.dom.MethodDeclaration,.TypeVariableMaplet[])void o !org.eclipse.jdt.core.JavaModelException
 addParameter(org.eclipse.jdt.core.dom.rewrite.ASTRewrite,org.eclipse.jdt.core.dom.MethodDeclaration,org.eclipse.jdt.core.dom.MethodDeclaration,.CompilationUnitRewrite,String)void o
 copyReturnType(org.eclipse.jdt.core.dom.rewrite.ASTRewrite,org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.MethodDeclaration,org.eclipse.jdt.core.dom.MethodDeclaration,.TypeVariableMaplet[])void o !org.eclipse.jdt.core.JavaModelException
 createContraintSolver(.constraints.SuperTypeConstraintsModel).constraints.SuperTypeConstraintsSolver o
 getDeclaringType()org.eclipse.jdt.core.IType -
 getMembersToMove()org.eclipse.jdt.core.IMember[] -
 getTypesReferencedInMovedMembers(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.IType[] o !org.eclipse.jdt.core.JavaModelException
 hasNonMovedReferences(org.eclipse.jdt.core.IMember,org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.RefactoringStatus)boolean o !org.eclipse.jdt.core.JavaModelException
 isMovedReference(org.eclipse.jdt.core.search.SearchMatch)boolean o !org.eclipse.jdt.core.JavaModelException
 loadParticipants(org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.ltk.core.refactoring.participants.SharableParticipants)org.eclipse.ltk.core.refactoring.participants.RefactoringParticipant[] - !org.eclipse.core.runtime.CoreException
 needsVisibilityAdjustment(org.eclipse.jdt.core.IMember,boolean,org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.RefactoringStatus)boolean o !org.eclipse.jdt.core.JavaModelException
IntroduceParameterObjectProcessor - :.ChangeSignatureProcessor
 new(org.eclipse.jdt.core.refactoring.descriptors.IntroduceParameterObjectDescriptor) - !org.eclipse.jdt.core.JavaModelException
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 shouldReport(org.eclipse.jdt.core.compiler.IProblem,org.eclipse.jdt.core.dom.CompilationUnit)boolean o
 getClassName()String -
 getContainingClass()org.eclipse.jdt.core.dom.ITypeBinding -
 getFieldName(org.eclipse.jdt.internal.corext.refactoring.ParameterInfo)String -
 getAllChanges()org.eclipse.ltk.core.refactoring.Change[] -
 clearManagers()void o
 getProcessorName()String -
 getIdentifier()String -
 createDescriptor()org.eclipse.jdt.core.refactoring.descriptors.JavaRefactoringDescriptor -
 doGetRefactoringChangeName()String o
 getParameterName()String -
 isCreateGetter()boolean -
 isCreateSetter()boolean -
 isCreateAsTopLevel()boolean -
 moveFieldDown(org.eclipse.jdt.internal.corext.refactoring.ParameterInfo)void -
 moveFieldUp(org.eclipse.jdt.internal.corext.refactoring.ParameterInfo)void -
 setClassName(String)void -
 setCreateGetter(boolean)void -
 setCreateSetter(boolean)void -
 setPackageName(String)void -
 setParameterName(String)void -
 setCreateAsTopLevel(boolean)void -
 updateParameterPosition()void -
 getPackage()String -
 setPackage(String)void -
 getNewTypeName()String -
 getCompilationUnit()org.eclipse.jdt.core.ICompilationUnit -
 getDescriptorFlags()int o
MemberVisibilityAdjustor f +IVisibilityAdjustment,IncomingMemberVisibilityAdjustment,OutgoingMemberVisibilityAdjustment
 SET_VISIBILITY_ADJUSTMENTS org.eclipse.ltk.core.refactoring.GroupCategorySet sf
 getLabel(org.eclipse.jdt.core.IJavaElement)String s
 getLabel(org.eclipse.jdt.core.dom.Modifier.ModifierKeyword)String s
 getMessage(org.eclipse.jdt.core.IMember)String s
 hasLowerVisibility(int,int)boolean s
 hasLowerVisibility(org.eclipse.jdt.core.dom.Modifier.ModifierKeyword,org.eclipse.jdt.core.dom.Modifier.ModifierKeyword)boolean s
 needsVisibilityAdjustments(org.eclipse.jdt.core.IMember,int,java.util.Map<org.eclipse.jdt.core.IMember,.MemberVisibilityAdjustor.IncomingMemberVisibilityAdjustment>)boolean s
 needsVisibilityAdjustments(org.eclipse.jdt.core.IMember,org.eclipse.jdt.core.dom.Modifier.ModifierKeyword,java.util.Map<org.eclipse.jdt.core.IMember,.MemberVisibilityAdjustor.IncomingMemberVisibilityAdjustment>)boolean s
 new(org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.core.IMember) -
 adjustVisibility(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 getVisibilityThreshold(org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.core.IMember,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.dom.Modifier.ModifierKeyword - !org.eclipse.jdt.core.JavaModelException
 getAdjustments()java.util.Map<org.eclipse.jdt.core.IMember,.MemberVisibilityAdjustor.IncomingMemberVisibilityAdjustment> -
 rewriteVisibility(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 rewriteVisibility(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 setAdjustments(java.util.Map<org.eclipse.jdt.core.IMember,.MemberVisibilityAdjustor.IncomingMemberVisibilityAdjustment>)void -
 setFailureSeverity(int)void -
 setAdditionalMembers(java.util.List<org.eclipse.jdt.core.IMember>)void -
 setIncoming(boolean)void -
 setOutgoing(boolean)void -
 setRewrite(org.eclipse.jdt.core.dom.rewrite.ASTRewrite,org.eclipse.jdt.core.dom.CompilationUnit)void -
 setRewrites(java.util.Map<org.eclipse.jdt.core.ICompilationUnit,.CompilationUnitRewrite>)void -
 setScope(org.eclipse.jdt.core.search.IJavaSearchScope)void -
 setOwner(org.eclipse.jdt.core.WorkingCopyOwner)void -
 setStatus(org.eclipse.ltk.core.refactoring.RefactoringStatus)void -
 setVisibilitySeverity(int)void -
MemberVisibilityAdjustor.IVisibilityAdjustment sai
 rewriteVisibility(.MemberVisibilityAdjustor,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.jdt.core.JavaModelException
MemberVisibilityAdjustor.IncomingMemberVisibilityAdjustment s :.MemberVisibilityAdjustor.IVisibilityAdjustment
 fKeyword org.eclipse.jdt.core.dom.Modifier.ModifierKeyword of
 fMember org.eclipse.jdt.core.IMember of
 fNeedsRewriting boolean o
 fRefactoringStatus org.eclipse.ltk.core.refactoring.RefactoringStatus of
 new(org.eclipse.jdt.core.IMember,org.eclipse.jdt.core.dom.Modifier.ModifierKeyword,org.eclipse.ltk.core.refactoring.RefactoringStatus) -
 getKeyword()org.eclipse.jdt.core.dom.Modifier.ModifierKeyword f
 getMember()org.eclipse.jdt.core.IMember f
 getStatus()org.eclipse.ltk.core.refactoring.RefactoringStatus f
 needsRewriting()boolean f
 rewriteVisibility(.MemberVisibilityAdjustor,org.eclipse.jdt.core.dom.rewrite.ASTRewrite,org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.ltk.core.refactoring.CategorizedTextEditGroup,org.eclipse.ltk.core.refactoring.RefactoringStatus)void of !org.eclipse.jdt.core.JavaModelException
 rewriteVisibility(.MemberVisibilityAdjustor,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 setNeedsRewriting(boolean)void f
MemberVisibilityAdjustor.OutgoingMemberVisibilityAdjustment s :.MemberVisibilityAdjustor.IncomingMemberVisibilityAdjustment
 new(org.eclipse.jdt.core.IMember,org.eclipse.jdt.core.dom.Modifier.ModifierKeyword,org.eclipse.ltk.core.refactoring.RefactoringStatus) -
 rewriteVisibility(.MemberVisibilityAdjustor,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
MoveInnerToTopRefactoring f :org.eclipse.ltk.core.refactoring.Refactoring
 getAbstractTypeDeclarations(org.eclipse.jdt.core.dom.AbstractTypeDeclaration)org.eclipse.jdt.core.dom.AbstractTypeDeclaration[] s
 new(org.eclipse.jdt.core.IType,org.eclipse.jdt.internal.corext.codemanipulation.CodeGenerationSettings) - !org.eclipse.jdt.core.JavaModelException
 new(org.eclipse.jdt.internal.corext.refactoring.JavaRefactoringArguments,org.eclipse.ltk.core.refactoring.RefactoringStatus) -
 checkEnclosingInstanceName(String)org.eclipse.ltk.core.refactoring.RefactoringStatus -
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 getCreateInstanceField()boolean -
 getEnclosingInstanceName()String -
 getInputType()org.eclipse.jdt.core.IType -
 getName()String -
 isCreatingInstanceFieldMandatory()boolean -
 isCreatingInstanceFieldPossible()boolean -
 isInstanceFieldMarkedFinal()boolean -
 setCreateInstanceField(boolean)void -
 setEnclosingInstanceName(String)void -
 setMarkInstanceFieldAsFinal(boolean)void -
MoveInstanceMethodProcessor f :org.eclipse.ltk.core.refactoring.participants.MoveProcessor,org.eclipse.jdt.internal.corext.refactoring.tagging.IDelegateUpdating +AccessAnalyzer,AnonymousClassReferenceFinder,AstNodeFinder,EnclosingInstanceReferenceFinder,GenericReferenceFinder,IArgumentFactory,MethodBodyRewriter,ReadyOnlyFieldFinder,RecursiveCallFinder,SuperReferenceFinder,ThisReferenceFinder,VisibilityAdjustingArgumentFactory
 IDENTIFIER String sf
 getArgumentBindings(org.eclipse.jdt.core.dom.MethodDeclaration)org.eclipse.jdt.core.dom.IVariableBinding[] os
 getArgumentTypes(org.eclipse.jdt.core.dom.MethodDeclaration)org.eclipse.jdt.core.dom.ITypeBinding[] os
 isFieldAccess(org.eclipse.jdt.core.dom.SimpleName)boolean os
 isLocalQualified(org.eclipse.jdt.core.dom.SimpleName)boolean os
 new(org.eclipse.jdt.core.IMethod,org.eclipse.jdt.internal.corext.codemanipulation.CodeGenerationSettings) -
 new(org.eclipse.jdt.internal.corext.refactoring.JavaRefactoringArguments,org.eclipse.ltk.core.refactoring.RefactoringStatus) -
 canEnableDelegateUpdating()boolean -
 checkFinalMethod(org.eclipse.ltk.core.refactoring.RefactoringStatus)void o !org.eclipse.jdt.core.JavaModelException
 findMembersReferenced()java.util.List<org.eclipse.jdt.core.IMember> o !org.eclipse.jdt.core.JavaModelException
 checkOverrideOuterMethod(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.RefactoringStatus)void o
 checkConflictingMethod(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.RefactoringStatus)void o !org.eclipse.jdt.core.JavaModelException
 checkConflictingTarget(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.RefactoringStatus)void o !org.eclipse.jdt.core.JavaModelException
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 checkGenericTarget(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.RefactoringStatus)void o !org.eclipse.jdt.core.JavaModelException
 checkGenericTypes(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.jdt.core.dom.MethodDeclaration,org.eclipse.ltk.core.refactoring.RefactoringStatus)void o
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 checkMethodBody(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.jdt.core.dom.MethodDeclaration,org.eclipse.ltk.core.refactoring.RefactoringStatus)void o
 checkMethodDeclaration(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.RefactoringStatus)void o !org.eclipse.jdt.core.JavaModelException
 checkPossibleTargets(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.jdt.core.dom.MethodDeclaration,org.eclipse.ltk.core.refactoring.RefactoringStatus)void o
 computeMethodReferences(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.RefactoringStatus)org.eclipse.jdt.internal.corext.refactoring.SearchResultGroup[] o !org.eclipse.core.runtime.CoreException
 computeModifiedFiles(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.ICompilationUnit)org.eclipse.core.resources.IFile[] o
 computeReservedIdentifiers()String[] o !org.eclipse.jdt.core.JavaModelException
 computeTargetCategories(org.eclipse.jdt.core.dom.MethodDeclaration)org.eclipse.jdt.core.dom.IVariableBinding[] o
 createAdjustedTargetExpression(org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.core.dom.Expression,java.util.Map<org.eclipse.jdt.core.IMember,.MemberVisibilityAdjustor.IncomingMemberVisibilityAdjustment>,org.eclipse.jdt.core.dom.rewrite.ASTRewrite,org.eclipse.ltk.core.refactoring.RefactoringStatus)org.eclipse.jdt.core.dom.Expression o !org.eclipse.jdt.core.JavaModelException
 createArgumentList(org.eclipse.jdt.core.dom.MethodDeclaration,java.util.List<org.eclipse.jdt.core.dom.ASTNode>,.MoveInstanceMethodProcessor.IArgumentFactory)void o !org.eclipse.jdt.core.JavaModelException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 createChangeManager(org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.internal.corext.refactoring.util.TextChangeManager o !org.eclipse.jdt.core.JavaModelException,org.eclipse.core.runtime.CoreException
 createInlinedMethodInvocation(.CompilationUnitRewrite,org.eclipse.jdt.core.dom.MethodDeclaration,org.eclipse.jdt.core.search.SearchMatch,java.util.Map<org.eclipse.jdt.core.IMember,.MemberVisibilityAdjustor.IncomingMemberVisibilityAdjustment>,org.eclipse.ltk.core.refactoring.RefactoringStatus)boolean o !org.eclipse.jdt.core.JavaModelException
 createInlinedTargetExpression(.CompilationUnitRewrite,org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.core.dom.Expression,java.util.Map<org.eclipse.jdt.core.IMember,.MemberVisibilityAdjustor.IncomingMemberVisibilityAdjustment>,org.eclipse.ltk.core.refactoring.RefactoringStatus)org.eclipse.jdt.core.dom.Expression o !org.eclipse.jdt.core.JavaModelException
 createMethodArguments(java.util.Map<org.eclipse.jdt.core.ICompilationUnit,.CompilationUnitRewrite>,org.eclipse.jdt.core.dom.rewrite.ASTRewrite,org.eclipse.jdt.core.dom.MethodDeclaration,java.util.Map<org.eclipse.jdt.core.IMember,.MemberVisibilityAdjustor.IncomingMemberVisibilityAdjustment>,org.eclipse.ltk.core.refactoring.RefactoringStatus)void o !org.eclipse.jdt.core.JavaModelException
 createMethodBody(java.util.Map<org.eclipse.jdt.core.ICompilationUnit,.CompilationUnitRewrite>,.CompilationUnitRewrite,org.eclipse.jdt.core.dom.rewrite.ASTRewrite,org.eclipse.jdt.core.dom.MethodDeclaration,java.util.Map<org.eclipse.jdt.core.IMember,.MemberVisibilityAdjustor.IncomingMemberVisibilityAdjustment>,org.eclipse.ltk.core.refactoring.RefactoringStatus)void o
 createMethodComment(org.eclipse.jdt.core.dom.rewrite.ASTRewrite,org.eclipse.jdt.core.dom.MethodDeclaration)void o !org.eclipse.jdt.core.JavaModelException
 createMethodContent(org.eclipse.jface.text.IDocument,org.eclipse.jdt.core.dom.MethodDeclaration,org.eclipse.jdt.core.dom.rewrite.ASTRewrite)String o !org.eclipse.jface.text.BadLocationException
 createMethodCopy(org.eclipse.jface.text.IDocument,org.eclipse.jdt.core.dom.MethodDeclaration,org.eclipse.jdt.core.dom.rewrite.ASTRewrite,java.util.Map<org.eclipse.jdt.core.ICompilationUnit,.CompilationUnitRewrite>,java.util.Map<org.eclipse.jdt.core.IMember,.MemberVisibilityAdjustor.IncomingMemberVisibilityAdjustment>,org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 createMethodDelegation(org.eclipse.jdt.core.dom.MethodDeclaration,java.util.Map<org.eclipse.jdt.core.ICompilationUnit,.CompilationUnitRewrite>,java.util.Map<org.eclipse.jdt.core.IMember,.MemberVisibilityAdjustor.IncomingMemberVisibilityAdjustment>,org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 createMethodDelegator(java.util.Map<org.eclipse.jdt.core.ICompilationUnit,.CompilationUnitRewrite>,org.eclipse.jdt.core.dom.MethodDeclaration,org.eclipse.jdt.internal.corext.refactoring.SearchResultGroup[],java.util.Map<org.eclipse.jdt.core.IMember,.MemberVisibilityAdjustor.IncomingMemberVisibilityAdjustment>,org.eclipse.jdt.internal.corext.refactoring.base.ReferencesInBinaryContext,org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.core.runtime.IProgressMonitor)boolean o
 createMethodImports(.CompilationUnitRewrite,org.eclipse.jdt.core.dom.MethodDeclaration,org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.RefactoringStatus)void o !org.eclipse.core.runtime.CoreException
 createMethodJavadocReference(.CompilationUnitRewrite,org.eclipse.jdt.core.dom.MethodDeclaration,org.eclipse.jdt.core.search.SearchMatch,org.eclipse.ltk.core.refactoring.RefactoringStatus)void o
 createMethodJavadocReferences(java.util.Map<org.eclipse.jdt.core.ICompilationUnit,.CompilationUnitRewrite>,org.eclipse.jdt.core.dom.MethodDeclaration,org.eclipse.jdt.internal.corext.refactoring.SearchResultGroup[],org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.core.runtime.IProgressMonitor)void o
 createMethodReference(org.eclipse.jdt.core.dom.MethodDeclaration,org.eclipse.jdt.core.dom.AST)org.eclipse.jdt.core.dom.ASTNode o !org.eclipse.jdt.core.JavaModelException
 createMethodSignature(org.eclipse.jface.text.IDocument,org.eclipse.jdt.core.dom.MethodDeclaration,org.eclipse.jdt.core.dom.rewrite.ASTRewrite,java.util.Map<org.eclipse.jdt.core.ICompilationUnit,.CompilationUnitRewrite>)void o !org.eclipse.jdt.core.JavaModelException
 modifyInheritedMethodCalls(org.eclipse.jface.text.IDocument,org.eclipse.jdt.core.dom.MethodDeclaration,org.eclipse.jdt.core.dom.rewrite.ASTRewrite,java.util.Map<org.eclipse.jdt.core.ICompilationUnit,.CompilationUnitRewrite>)void o !org.eclipse.jdt.core.JavaModelException
 createMethodTypeParameters(org.eclipse.jdt.core.dom.rewrite.ASTRewrite,org.eclipse.jdt.core.dom.MethodDeclaration,org.eclipse.ltk.core.refactoring.RefactoringStatus)void o
 createSimpleTargetAccessExpression(org.eclipse.jdt.core.dom.MethodDeclaration)org.eclipse.jdt.core.dom.Expression o
 getCandidateTargets()org.eclipse.jdt.core.dom.IVariableBinding[] -
 getCompilationUnitRewrite(java.util.Map<org.eclipse.jdt.core.ICompilationUnit,.CompilationUnitRewrite>,org.eclipse.jdt.core.ICompilationUnit).CompilationUnitRewrite o
 getDelegateUpdating()boolean -
 getDelegateUpdatingTitle(boolean)String -
 getDeprecateDelegates()boolean -
 getElements()Object[] -
 getIdentifier()String -
 getMethod()org.eclipse.jdt.core.IMethod -
 getMethodName()String -
 getPossibleTargets()org.eclipse.jdt.core.dom.IVariableBinding[] -
 getProcessorName()String -
 getTargetIndex()int o
 getTargetName()String -
 getTargetType()org.eclipse.jdt.core.IType o !org.eclipse.jdt.core.JavaModelException
 initialize(org.eclipse.jdt.core.IMethod)void o
 isApplicable()boolean - !org.eclipse.core.runtime.CoreException
 isTargetAccess(org.eclipse.jdt.core.dom.Name)boolean o
 loadParticipants(org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.ltk.core.refactoring.participants.SharableParticipants)org.eclipse.ltk.core.refactoring.participants.RefactoringParticipant[] - !org.eclipse.core.runtime.CoreException
 needsTargetNode()boolean -
 setDelegateUpdating(boolean)void -
 setDeprecateDelegates(boolean)void -
 setInlineDelegator(boolean)void -
 setMethodName(String)org.eclipse.ltk.core.refactoring.RefactoringStatus -
 setRemoveDelegator(boolean)void -
 setTarget(org.eclipse.jdt.core.dom.IVariableBinding)void -
 setTargetName(String)org.eclipse.ltk.core.refactoring.RefactoringStatus -
 setUseGetters(boolean)void -
 setUseSetters(boolean)void -
 shouldUseGetters()boolean -
 shouldUseSetters()boolean -
 suggestTargetName()String o
MoveStaticMembersProcessor f :org.eclipse.ltk.core.refactoring.participants.MoveProcessor,org.eclipse.jdt.internal.corext.refactoring.tagging.IDelegateUpdating
 new(org.eclipse.jdt.core.IMember[],org.eclipse.jdt.internal.corext.codemanipulation.CodeGenerationSettings) -
 new(org.eclipse.jdt.internal.corext.refactoring.JavaRefactoringArguments,org.eclipse.ltk.core.refactoring.RefactoringStatus) -
 isApplicable()boolean - !org.eclipse.core.runtime.CoreException
 getElements()Object[] -
 getIdentifier()String -
 loadParticipants(org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.ltk.core.refactoring.participants.SharableParticipants)org.eclipse.ltk.core.refactoring.participants.RefactoringParticipant[] - !org.eclipse.core.runtime.CoreException
 canEnableDelegateUpdating()boolean -
 getDelegateUpdating()boolean -
 setDelegateUpdating(boolean)void -
 getDeprecateDelegates()boolean -
 setDeprecateDelegates(boolean)void -
 getProcessorName()String -
 getDestinationType()org.eclipse.jdt.core.IType -
 setDestinationTypeFullyQualifiedName(String)void - !org.eclipse.jdt.core.JavaModelException
 getMembersToMove()org.eclipse.jdt.core.IMember[] -
 getDeclaringType()org.eclipse.jdt.core.IType -
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 getImportedTypeNames(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.ICompilationUnit)java.util.Set<String> s !org.eclipse.jdt.core.JavaModelException
 getDelegateUpdatingTitle(boolean)String -
PullUpRefactoringProcessor - :.HierarchyProcessor
 ATTRIBUTE_ABSTRACT String osf
 ATTRIBUTE_DELETE String osf
 ATTRIBUTE_PULL String osf
 ATTRIBUTE_STUBS String osf
 fAbstractMethods org.eclipse.jdt.core.IMethod[] o
 fCompilationUnitRewrites java.util.Map<org.eclipse.jdt.core.ICompilationUnit,.CompilationUnitRewrite> o
 fCreateMethodStubs boolean o
 fDeletedMethods org.eclipse.jdt.core.IMethod[] o
 fDestinationType org.eclipse.jdt.core.IType o
 new(org.eclipse.jdt.core.IMember[],org.eclipse.jdt.internal.corext.codemanipulation.CodeGenerationSettings) -
 new(org.eclipse.jdt.internal.corext.refactoring.JavaRefactoringArguments,org.eclipse.ltk.core.refactoring.RefactoringStatus) -
 new(org.eclipse.jdt.core.IMember[],org.eclipse.jdt.internal.corext.codemanipulation.CodeGenerationSettings,boolean) o
 canBeAccessedFrom(org.eclipse.jdt.core.IMember,org.eclipse.jdt.core.IType,org.eclipse.jdt.core.ITypeHierarchy)boolean o !org.eclipse.jdt.core.JavaModelException
 checkDeclaringSuperTypes(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus o !org.eclipse.jdt.core.JavaModelException
 checkDeclaringType(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus o !org.eclipse.jdt.core.JavaModelException
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 checkOuterFields(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus o !org.eclipse.jdt.core.JavaModelException
 checkFinalFields(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus o !org.eclipse.jdt.core.JavaModelException
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 clearCaches()void o
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 createWorkingCopyLayer(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus o
 getAdditionalRequiredMembersToPullUp(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.IMember[] - !org.eclipse.jdt.core.JavaModelException
 getCandidateTypes(org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.IType[] - !org.eclipse.jdt.core.JavaModelException
 getCompilationUnitRewrite(java.util.Map<org.eclipse.jdt.core.ICompilationUnit,.CompilationUnitRewrite>,org.eclipse.jdt.core.ICompilationUnit).CompilationUnitRewrite o
 getCreateMethodStubs()boolean -
 getDeclaringSuperTypeHierarchy(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.ITypeHierarchy - !org.eclipse.jdt.core.JavaModelException
 getDestinationType()org.eclipse.jdt.core.IType -
 getDestinationTypeHierarchy(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.ITypeHierarchy - !org.eclipse.jdt.core.JavaModelException
 getElements()Object[] -
 getIdentifier()String -
 getMatchingElements(org.eclipse.core.runtime.IProgressMonitor,boolean)org.eclipse.jdt.core.IMember[] - !org.eclipse.jdt.core.JavaModelException
 getProcessorName()String -
 getPullableMembersOfDeclaringType()org.eclipse.jdt.core.IMember[] -
 isApplicable()boolean - !org.eclipse.core.runtime.CoreException
 registerChanges(org.eclipse.jdt.internal.corext.refactoring.util.TextEditBasedChangeManager)void o !org.eclipse.core.runtime.CoreException
 resetEnvironment()void -
 rewriteTypeOccurrences(org.eclipse.jdt.internal.corext.refactoring.util.TextEditBasedChangeManager,org.eclipse.jdt.core.dom.ASTRequestor,.CompilationUnitRewrite,org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.CompilationUnit,java.util.Set<String>,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 rewriteTypeOccurrences(org.eclipse.jdt.internal.corext.refactoring.util.TextEditBasedChangeManager,.CompilationUnitRewrite,org.eclipse.jdt.core.ICompilationUnit,java.util.Set<String>,org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.core.runtime.IProgressMonitor)void o
 setAbstractMethods(org.eclipse.jdt.core.IMethod[])void -
 setCreateMethodStubs(boolean)void -
 setDeletedMethods(org.eclipse.jdt.core.IMethod[])void -
 setDestinationType(org.eclipse.jdt.core.IType)void -
 setMembersToMove(org.eclipse.jdt.core.IMember[])void -
PushDownRefactoringProcessor f :.HierarchyProcessor +MemberActionInfo,MemberVisitor,ThisVisitor
 IDENTIFIER String sf
 new(org.eclipse.jdt.core.IMember[]) -
 new(org.eclipse.jdt.internal.corext.refactoring.JavaRefactoringArguments,org.eclipse.ltk.core.refactoring.RefactoringStatus) -
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 computeAdditionalRequiredMembersToPushDown(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 getAdditionalRequiredMembers(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.IMember[] - !org.eclipse.jdt.core.JavaModelException
 getElements()Object[] -
 getIdentifier()String -
 getMemberActionInfos().PushDownRefactoringProcessor.MemberActionInfo[] -
 getProcessorName()String -
 isApplicable()boolean - !org.eclipse.core.runtime.CoreException
 rewriteTypeOccurrences(org.eclipse.jdt.internal.corext.refactoring.util.TextEditBasedChangeManager,org.eclipse.jdt.core.dom.ASTRequestor,.CompilationUnitRewrite,org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.CompilationUnit,java.util.Set<String>,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
ReferenceFinderUtil -
 getTypesReferencedIn(org.eclipse.jdt.core.IJavaElement[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.IType[] s !org.eclipse.jdt.core.JavaModelException
 getTypesReferencedIn(org.eclipse.jdt.core.IJavaElement[],org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.IType[] s !org.eclipse.jdt.core.JavaModelException
 getFieldsReferencedIn(org.eclipse.jdt.core.IJavaElement[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.IField[] s !org.eclipse.jdt.core.JavaModelException
 getFieldsReferencedIn(org.eclipse.jdt.core.IJavaElement[],org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.IField[] s !org.eclipse.jdt.core.JavaModelException
 getMethodsReferencedIn(org.eclipse.jdt.core.IJavaElement[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.IMethod[] s !org.eclipse.jdt.core.JavaModelException
 getMethodsReferencedIn(org.eclipse.jdt.core.IJavaElement[],org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.IMethod[] s !org.eclipse.jdt.core.JavaModelException
 getTypesReferencedInDeclarations(org.eclipse.jdt.core.dom.MethodDeclaration[])org.eclipse.jdt.core.dom.ITypeBinding[] s
 getTypesUsedInDeclaration(org.eclipse.jdt.core.dom.MethodDeclaration)java.util.Set<org.eclipse.jdt.core.dom.ITypeBinding> s
UseSuperTypeProcessor f :.constraints.SuperTypeRefactoringProcessor
 findTypeInHierarchy(org.eclipse.jdt.core.dom.ITypeBinding,String)org.eclipse.jdt.core.dom.ITypeBinding os
 new(org.eclipse.jdt.core.IType) -
 new(org.eclipse.jdt.internal.corext.refactoring.JavaRefactoringArguments,org.eclipse.ltk.core.refactoring.RefactoringStatus) -
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 createChangeManager(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.RefactoringStatus)org.eclipse.jdt.internal.corext.refactoring.util.TextEditBasedChangeManager o !org.eclipse.jdt.core.JavaModelException,org.eclipse.core.runtime.CoreException
 createContraintSolver(.constraints.SuperTypeConstraintsModel).constraints.SuperTypeConstraintsSolver o
 getChanges()int -
 getElements()Object[] -
 getIdentifier()String -
 getProcessorName()String -
 getSubType()org.eclipse.jdt.core.IType -
 getSuperType()org.eclipse.jdt.core.IType -
 isApplicable()boolean - !org.eclipse.core.runtime.CoreException
 loadParticipants(org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.ltk.core.refactoring.participants.SharableParticipants)org.eclipse.ltk.core.refactoring.participants.RefactoringParticipant[] - !org.eclipse.core.runtime.CoreException
 rewriteTypeOccurrences(org.eclipse.jdt.internal.corext.refactoring.util.TextEditBasedChangeManager,org.eclipse.jdt.core.dom.ASTRequestor,.CompilationUnitRewrite,org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.CompilationUnit,java.util.Set<String>,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 setSuperType(org.eclipse.jdt.core.IType)void -
package org.eclipse.jdt.internal.corext.refactoring.structure.constraints
SuperTypeRefactoringProcessor a :org.eclipse.ltk.core.refactoring.participants.RefactoringProcessor
 ATTRIBUTE_INSTANCEOF String osf
 ATTRIBUTE_REPLACE String osf
 SET_SUPER_TYPE org.eclipse.ltk.core.refactoring.GroupCategorySet osf
 fInstanceOf boolean o
 fObsoleteCasts java.util.Map<org.eclipse.jdt.core.ICompilationUnit,java.util.Collection<org.eclipse.jdt.internal.corext.refactoring.typeconstraints2.CastVariable2>> o
 fOwner .SuperTypeRefactoringProcessor.CleanableWorkingCopyOwner of
 fReplace boolean o
 fSettings org.eclipse.jdt.internal.corext.codemanipulation.CodeGenerationSettings o
 fStaticBindings java.util.Set<org.eclipse.jdt.core.dom.IBinding> of
 fTypeBindings java.util.Set<org.eclipse.jdt.core.dom.ITypeBinding> of
 fTypeOccurrences java.util.Map<org.eclipse.jdt.core.ICompilationUnit,java.util.Collection<org.eclipse.jdt.internal.corext.refactoring.typeconstraints2.ITypeConstraintVariable>> o
 createCorrespondingNode(org.eclipse.jdt.internal.corext.refactoring.structure.CompilationUnitRewrite,org.eclipse.jdt.internal.corext.refactoring.typeconstraints.types.TType,org.eclipse.jdt.core.dom.ASTNode)org.eclipse.jdt.core.dom.ASTNode os
 new(org.eclipse.jdt.internal.corext.codemanipulation.CodeGenerationSettings) o
 addSuperTypeSettings(org.eclipse.jdt.internal.corext.refactoring.JDTRefactoringDescriptorComment,boolean)void o
 createContraintSolver(.SuperTypeConstraintsModel).SuperTypeConstraintsSolver oa
 createMemberDeclarations(org.eclipse.jdt.internal.corext.refactoring.structure.CompilationUnitRewrite,org.eclipse.jdt.core.dom.rewrite.ASTRewrite,org.eclipse.jdt.core.dom.AbstractTypeDeclaration)void o !org.eclipse.core.runtime.CoreException
 createTypeDeclaration(org.eclipse.jdt.internal.corext.refactoring.structure.CompilationUnitRewrite,org.eclipse.jdt.core.IType,String,org.eclipse.jdt.core.dom.AbstractTypeDeclaration,StringBuffer,boolean,org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.core.runtime.IProgressMonitor)void of !org.eclipse.core.runtime.CoreException
 createTypeImports(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.core.runtime.IProgressMonitor)String of !org.eclipse.core.runtime.CoreException
 createTypeParameters(org.eclipse.jdt.core.dom.rewrite.ASTRewrite,org.eclipse.jdt.core.IType,org.eclipse.jdt.core.dom.AbstractTypeDeclaration,org.eclipse.jdt.core.dom.AbstractTypeDeclaration)void of
 createTypeSource(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.IType,String,org.eclipse.jdt.internal.corext.refactoring.structure.CompilationUnitRewrite,org.eclipse.jdt.core.dom.AbstractTypeDeclaration,org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.core.runtime.IProgressMonitor)String of !org.eclipse.core.runtime.CoreException
 createTypeTemplate(org.eclipse.jdt.core.ICompilationUnit,String,String,String,String)String of !org.eclipse.core.runtime.CoreException
 getCorrespondingField(org.eclipse.jdt.core.dom.VariableDeclarationFragment)org.eclipse.jdt.core.IField of !org.eclipse.jdt.core.JavaModelException
 getFieldReferencingCompilationUnits(java.util.Map<org.eclipse.jdt.core.IJavaProject,java.util.Set<org.eclipse.jdt.core.ICompilationUnit>>,org.eclipse.jdt.core.dom.ASTNode[])void of !org.eclipse.jdt.core.JavaModelException
 getMethodReferencingCompilationUnits(java.util.Map<org.eclipse.jdt.core.IJavaProject,java.util.Set<org.eclipse.jdt.core.ICompilationUnit>>,org.eclipse.jdt.core.dom.ASTNode[])void of !org.eclipse.jdt.core.JavaModelException
 getReferencingCompilationUnits(org.eclipse.jdt.core.IType,org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.RefactoringStatus)java.util.Map<org.eclipse.jdt.core.IJavaProject,java.util.Set<org.eclipse.jdt.internal.corext.refactoring.SearchResultGroup>> of !org.eclipse.jdt.core.JavaModelException
 getReferencingFields(org.eclipse.jdt.core.dom.ASTNode,org.eclipse.jdt.core.IJavaProject)java.util.List<org.eclipse.jdt.core.IField> of !org.eclipse.jdt.core.JavaModelException
 getReferencingMethod(org.eclipse.jdt.core.dom.ASTNode)org.eclipse.jdt.core.IMethod of !org.eclipse.jdt.core.JavaModelException
 getSharedWorkingCopy(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.ICompilationUnit o !org.eclipse.jdt.core.JavaModelException
 isInstanceOf()boolean f
 isReplace()boolean f
 performFirstPass(.SuperTypeConstraintsCreator,java.util.Map<org.eclipse.jdt.core.IJavaProject,java.util.Set<org.eclipse.jdt.core.ICompilationUnit>>,java.util.Map<org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.internal.corext.refactoring.SearchResultGroup>,org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.core.runtime.IProgressMonitor)void of
 performSecondPass(.SuperTypeConstraintsCreator,org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.core.runtime.IProgressMonitor)void of
 resetWorkingCopies()void o
 resetWorkingCopies(org.eclipse.jdt.core.ICompilationUnit)void o
 rewriteTypeOccurrence(org.eclipse.jdt.internal.corext.refactoring.typeconstraints.CompilationUnitRange,org.eclipse.jdt.internal.corext.refactoring.typeconstraints.types.TType,org.eclipse.jdt.core.dom.ASTRequestor,org.eclipse.jdt.internal.corext.refactoring.structure.CompilationUnitRewrite,org.eclipse.jdt.core.dom.CompilationUnit,java.util.Set<String>,org.eclipse.text.edits.TextEditGroup)void of
 rewriteTypeOccurrence(org.eclipse.jdt.internal.corext.refactoring.typeconstraints.types.TType,org.eclipse.jdt.internal.corext.refactoring.structure.CompilationUnitRewrite,org.eclipse.jdt.core.dom.ASTNode,org.eclipse.text.edits.TextEditGroup)void of
 rewriteTypeOccurrences(org.eclipse.jdt.internal.corext.refactoring.util.TextEditBasedChangeManager,org.eclipse.jdt.core.dom.ASTRequestor,org.eclipse.jdt.internal.corext.refactoring.structure.CompilationUnitRewrite,org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.CompilationUnit,java.util.Set<String>,org.eclipse.core.runtime.IProgressMonitor)void oa !org.eclipse.core.runtime.CoreException
 rewriteTypeOccurrences(org.eclipse.jdt.internal.corext.refactoring.util.TextEditBasedChangeManager,org.eclipse.jdt.core.dom.ASTRequestor,org.eclipse.jdt.internal.corext.refactoring.structure.CompilationUnitRewrite,org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.CompilationUnit,java.util.Set<String>,org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.core.runtime.IProgressMonitor)void of
 setInstanceOf(boolean)void f
 setReplace(boolean)void f
 solveSuperTypeConstraints(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.jdt.core.IType,org.eclipse.jdt.core.dom.ITypeBinding,org.eclipse.jdt.core.dom.ITypeBinding,org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.RefactoringStatus)void of !org.eclipse.jdt.core.JavaModelException
package org.eclipse.jdt.internal.corext.refactoring.surround
SurroundWithTryCatchRefactoring - :org.eclipse.ltk.core.refactoring.Refactoring
 GROUP_EXC_TYPE String sf
 GROUP_EXC_NAME String sf
 create(org.eclipse.jdt.core.ICompilationUnit,int,int).SurroundWithTryCatchRefactoring s
 create(org.eclipse.jdt.core.ICompilationUnit,int,int,boolean).SurroundWithTryCatchRefactoring s
 getLinkedProposalModel()org.eclipse.jdt.internal.corext.fix.LinkedProposalModelCore -
 setLeaveDirty(boolean)void -
 stopExecution()boolean -
 getName()String -
 checkActivationBasics(org.eclipse.jdt.core.dom.CompilationUnit)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 createLinkedProposalModel()org.eclipse.jdt.internal.corext.fix.LinkedProposalModelCore o
 findNodesInRange(org.eclipse.jdt.core.dom.ASTNode,int,int)java.util.List<org.eclipse.jdt.core.dom.ASTNode> s
 filterSubtypeExceptions(org.eclipse.jdt.core.dom.ITypeBinding[])java.util.List<org.eclipse.jdt.core.dom.ITypeBinding> s
SurroundWithTryWithResourcesRefactoringCore - :org.eclipse.ltk.core.refactoring.Refactoring
 GROUP_EXC_TYPE String sf
 GROUP_EXC_NAME String sf
 GROUP_TRY_STATEMENT String sf
 new(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.internal.corext.dom.Selection) o
 create(org.eclipse.jdt.core.ICompilationUnit,int,int).SurroundWithTryWithResourcesRefactoringCore s
 create(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.internal.corext.dom.Selection).SurroundWithTryWithResourcesRefactoringCore s
 getLinkedProposalModelCore()org.eclipse.jdt.internal.corext.fix.LinkedProposalModelCore -
 setLeaveDirty(boolean)void -
 stopExecution()boolean -
 getName()String -
 checkActivationBasics(org.eclipse.jdt.core.dom.CompilationUnit)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 createLinkedProposalModel()org.eclipse.jdt.internal.corext.fix.LinkedProposalModelCore o
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 findAutocloseMethod(org.eclipse.jdt.core.dom.ITypeBinding)org.eclipse.jdt.core.dom.IMethodBinding s
 findNodesInRange(org.eclipse.jdt.core.dom.ASTNode,int,int)java.util.List<org.eclipse.jdt.core.dom.ASTNode> s
package org.eclipse.jdt.internal.corext.refactoring.tagging
IDelegateUpdating ai
 canEnableDelegateUpdating()boolean a
 getDelegateUpdating()boolean a
 getDelegateUpdatingTitle(boolean)String a
 getDeprecateDelegates()boolean a
 setDelegateUpdating(boolean)void a
 setDeprecateDelegates(boolean)void a
INameUpdating ai
 setNewElementName(String)void a
 getNewElementName()String a
 getCurrentElementName()String a
 getElements()Object[] a
 getNewElement()Object a !org.eclipse.core.runtime.CoreException
 checkNewElementName(String)org.eclipse.ltk.core.refactoring.RefactoringStatus a !org.eclipse.core.runtime.CoreException
IQualifiedNameUpdating ai
 canEnableQualifiedNameUpdating()boolean a
 getUpdateQualifiedNames()boolean a
 setUpdateQualifiedNames(boolean)void a
 getFilePatterns()String a
 setFilePatterns(String)void a
IReferenceUpdating ai
 setUpdateReferences(boolean)void a
 getUpdateReferences()boolean a
ISimilarDeclarationUpdating ai
 canEnableSimilarDeclarationUpdating()boolean a
 setUpdateSimilarDeclarations(boolean)void a
 getUpdateSimilarDeclarations()boolean a
 setMatchStrategy(int)void a
 getMatchStrategy()int a
ITextUpdating ai
 canEnableTextUpdating()boolean a
 getUpdateTextualMatches()boolean a
 setUpdateTextualMatches(boolean)void a
 getCurrentElementName()String a
 getCurrentElementQualifier()String a
 getNewElementName()String a
package org.eclipse.jdt.internal.corext.refactoring.util
QualifiedNameFinder -
 process(.QualifiedNameSearchResult,String,String,String,org.eclipse.core.resources.IProject,org.eclipse.core.runtime.IProgressMonitor)void s
RefactoringASTParser -
 new(int) -
 parse(org.eclipse.jdt.core.ITypeRoot,boolean)org.eclipse.jdt.core.dom.CompilationUnit -
 parse(org.eclipse.jdt.core.ITypeRoot,boolean,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.dom.CompilationUnit -
 parse(org.eclipse.jdt.core.ITypeRoot,org.eclipse.jdt.core.WorkingCopyOwner,boolean,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.dom.CompilationUnit -
 parse(org.eclipse.jdt.core.ITypeRoot,org.eclipse.jdt.core.WorkingCopyOwner,boolean,boolean,boolean,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.dom.CompilationUnit -
 parse(String,org.eclipse.jdt.core.ICompilationUnit,boolean,boolean,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.dom.CompilationUnit -
 parse(String,org.eclipse.jdt.core.IClassFile,boolean,boolean,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.dom.CompilationUnit -
 parseWithASTProvider(org.eclipse.jdt.core.ITypeRoot,boolean,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.dom.CompilationUnit s
 getCompilationUnit(org.eclipse.jdt.core.dom.ASTNode)org.eclipse.jdt.core.ICompilationUnit s
 getCompilerOptions(org.eclipse.jdt.core.IJavaElement)java.util.Map<String,String> s
package org.eclipse.jdt.internal.corext.util
JavaModelUtil f
 VERSION_LATEST String sf
 VALIDATE_EDIT_CHANGED_CONTENT int sf
 DEFAULT_CU_SUFFIX String sf
 PACKAGE_INFO_JAVA String sf
 PACKAGE_INFO_CLASS String sf
 PACKAGE_HTML String sf
 MODULE_INFO_JAVA String sf
 MODULE_INFO_CLASS String sf
 ALL_UNNAMED String sf
 findTypeContainer(org.eclipse.jdt.core.IJavaProject,String)org.eclipse.jdt.core.IJavaElement s !org.eclipse.jdt.core.JavaModelException
 findTypeInCompilationUnit(org.eclipse.jdt.core.ICompilationUnit,String)org.eclipse.jdt.core.IType s !org.eclipse.jdt.core.JavaModelException
 findInCompilationUnit(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.IJavaElement)org.eclipse.jdt.core.IJavaElement s
 getTypeContainerName(org.eclipse.jdt.core.IType)String s
 concatenateName(String,String)String s
 concatenateName(char[],char[])String s
 isMatchingName(String,String)boolean s
 isVisible(org.eclipse.jdt.core.IMember,org.eclipse.jdt.core.IPackageFragment)boolean s !org.eclipse.jdt.core.JavaModelException
 isVisibleInHierarchy(org.eclipse.jdt.core.IMember,org.eclipse.jdt.core.IPackageFragment)boolean s !org.eclipse.jdt.core.JavaModelException
 getPackageFragmentRoot(org.eclipse.jdt.core.IJavaElement)org.eclipse.jdt.core.IPackageFragmentRoot s
 findMethod(String,String[],boolean,org.eclipse.jdt.core.IType)org.eclipse.jdt.core.IMethod s !org.eclipse.jdt.core.JavaModelException
 findMethodInHierarchy(org.eclipse.jdt.core.ITypeHierarchy,org.eclipse.jdt.core.IType,String,String[],boolean)org.eclipse.jdt.core.IMethod s !org.eclipse.jdt.core.JavaModelException
 isSameMethodSignature(String,String[],boolean,org.eclipse.jdt.core.IMethod)boolean s !org.eclipse.jdt.core.JavaModelException
 isSamePackage(org.eclipse.jdt.core.IPackageFragment,org.eclipse.jdt.core.IPackageFragment)boolean s
 hasMainMethod(org.eclipse.jdt.core.IType)boolean s !org.eclipse.jdt.core.JavaModelException
 isBoolean(org.eclipse.jdt.core.IField)boolean s !org.eclipse.jdt.core.JavaModelException
 isInterfaceOrAnnotation(org.eclipse.jdt.core.IType)boolean s !org.eclipse.jdt.core.JavaModelException
 getResolvedTypeName(String,org.eclipse.jdt.core.IType)String s !org.eclipse.jdt.core.JavaModelException
 getResolvedTypeName(String,org.eclipse.jdt.core.IType,char)String s !org.eclipse.jdt.core.JavaModelException
 isEditable(org.eclipse.jdt.core.ICompilationUnit)boolean s
 isPrimary(org.eclipse.jdt.core.ICompilationUnit)boolean s
 isPrimitive(String)boolean s !org.eclipse.jdt.core.JavaModelException
 isExceptionToBeLogged(org.eclipse.core.runtime.CoreException)boolean s
 getAllSuperTypes(org.eclipse.jdt.core.IType,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.IType[] s !org.eclipse.jdt.core.JavaModelException
 isSuperType(org.eclipse.jdt.core.ITypeHierarchy,org.eclipse.jdt.core.IType,org.eclipse.jdt.core.IType)boolean s
 isExcludedPath(org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath[])boolean s
 isExcluded(org.eclipse.core.runtime.IPath,char[][])boolean s
 reconcile(org.eclipse.jdt.core.ICompilationUnit)void s !org.eclipse.jdt.core.JavaModelException
 getClasspathEntryToEdit(org.eclipse.jdt.core.IJavaProject,org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath)org.eclipse.jdt.core.IClasspathEntry s !org.eclipse.jdt.core.JavaModelException
 findEntryInContainer(org.eclipse.jdt.core.IClasspathContainer,org.eclipse.core.runtime.IPath)org.eclipse.jdt.core.IClasspathEntry s
 getClasspathEntry(org.eclipse.jdt.core.IPackageFragmentRoot)org.eclipse.jdt.core.IClasspathEntry s !org.eclipse.jdt.core.JavaModelException
 getAllCompilationUnits(org.eclipse.jdt.core.IJavaElement[])org.eclipse.jdt.core.ICompilationUnit[] s !org.eclipse.jdt.core.JavaModelException
 setComplianceOptions(java.util.Map<String,String>,String)void s
 setDefaultClassfileOptions(java.util.Map<String,String>,String)void s
 isVersionLessThan(String,String)boolean s
 is9OrHigher(String)boolean s
 is10OrHigher(String)boolean s
 is11OrHigher(String)boolean s
 is12OrHigher(String)boolean s
 is13OrHigher(String)boolean s
 is14OrHigher(String)boolean s
 is15OrHigher(String)boolean s
 is16OrHigher(String)boolean s
 is17OrHigher(String)boolean s
 is18OrHigher(String)boolean s
 is19OrHigher(String)boolean s
 is20OrHigher(String)boolean s
 is21OrHigher(String)boolean s
 is22OrHigher(String)boolean s
 is23OrHigher(String)boolean s
 is24OrHigher(String)boolean s
 is25OrHigher(String)boolean s
 is26OrHigher(String)boolean s
 is9OrHigher(org.eclipse.jdt.core.IJavaProject)boolean s
 is10OrHigher(org.eclipse.jdt.core.IJavaProject)boolean s
 is11OrHigher(org.eclipse.jdt.core.IJavaProject)boolean s
 is12OrHigher(org.eclipse.jdt.core.IJavaProject)boolean s
 is13OrHigher(org.eclipse.jdt.core.IJavaProject)boolean s
 is14OrHigher(org.eclipse.jdt.core.IJavaProject)boolean s
 is15OrHigher(org.eclipse.jdt.core.IJavaProject)boolean s
 is16OrHigher(org.eclipse.jdt.core.IJavaProject)boolean s
 is17OrHigher(org.eclipse.jdt.core.IJavaProject)boolean s
 is18OrHigher(org.eclipse.jdt.core.IJavaProject)boolean s
 is19OrHigher(org.eclipse.jdt.core.IJavaProject)boolean s
 is20OrHigher(org.eclipse.jdt.core.IJavaProject)boolean s
 is21OrHigher(org.eclipse.jdt.core.IJavaProject)boolean s
 is22OrHigher(org.eclipse.jdt.core.IJavaProject)boolean s
 is23OrHigher(org.eclipse.jdt.core.IJavaProject)boolean s
 is24OrHigher(org.eclipse.jdt.core.IJavaProject)boolean s
 is25OrHigher(org.eclipse.jdt.core.IJavaProject)boolean s
 is26OrHigher(org.eclipse.jdt.core.IJavaProject)boolean s
 getSourceCompliance(org.eclipse.jdt.core.IJavaProject)String s
 isLatestOrHigherJavaVersion(org.eclipse.jdt.core.IJavaProject)boolean s
 isLatestOrHigherJavaVersion(String)boolean s
 getCompilerCompliance(org.eclipse.jdt.launching.IVMInstall2,String)String s
 getExecutionEnvironmentCompliance(org.eclipse.jdt.launching.environments.IExecutionEnvironment)String s
 getRenamedCUName(org.eclipse.jdt.core.ICompilationUnit,String)String s
 isImplicitImport(String,org.eclipse.jdt.core.ICompilationUnit)boolean s
 isOpenableStorage(Object)boolean s
 isPackageInfo(org.eclipse.jdt.core.ICompilationUnit)boolean s
 isModuleInfo(org.eclipse.jdt.core.ICompilationUnit)boolean s
 isModuleInfo(org.eclipse.jdt.core.ITypeRoot)boolean s
 isModule(org.eclipse.jdt.core.IJavaElement)boolean s
 containsOrdinaryCompilationUnit(org.eclipse.jdt.core.IPackageFragment)boolean s !org.eclipse.jdt.core.JavaModelException
 isPolymorphicSignature(org.eclipse.jdt.core.IMethod)boolean s
 applyEdit(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.text.edits.TextEdit,boolean,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.core.runtime.CoreException,.ValidateEditException
 getStaticImportFavorites(org.eclipse.jdt.core.ICompilationUnit,String,boolean,String[])String[] s !org.eclipse.jdt.core.JavaModelException
SuperTypeHierarchyCache -
 getTypeHierarchy(org.eclipse.jdt.core.IType)org.eclipse.jdt.core.ITypeHierarchy s !org.eclipse.jdt.core.JavaModelException
 getMethodOverrideTester(org.eclipse.jdt.core.IType).MethodOverrideTester s !org.eclipse.jdt.core.JavaModelException
 getTypeHierarchy(org.eclipse.jdt.core.IType,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.ITypeHierarchy s !org.eclipse.jdt.core.JavaModelException
 hasInCache(org.eclipse.jdt.core.IType)boolean s
 getCacheHits()int s
 getCacheMisses()int s
package org.eclipse.jdt.internal.jarpackager
JarPackagerUtilCore -
 addEntry(java.util.jar.JarEntry,java.io.InputStream,java.util.jar.JarOutputStream)void s !java.io.IOException
 writeArchive(java.util.zip.ZipFile,boolean,boolean,java.util.jar.JarOutputStream,java.util.Set<String>,org.eclipse.core.runtime.MultiStatus,org.eclipse.core.runtime.IProgressMonitor)void s
 addZipEntry(java.util.zip.ZipEntry,java.util.zip.ZipFile,String,boolean,boolean,java.util.jar.JarOutputStream,java.util.Set<String>)void s !java.io.IOException
 addDirectories(String,java.util.jar.JarOutputStream,java.util.Set<String>)void s !java.io.IOException
package org.eclipse.jdt.internal.ui.fix
AbstractCleanUp a :org.eclipse.jdt.ui.cleanup.ICleanUp
 new() o
 new(java.util.Map<String,String>) o
 setOptions(java.util.Map<String,String>)void -
 setOptions(org.eclipse.jdt.ui.cleanup.CleanUpOptions)void -
 getStepDescriptions()String[] -
 getPreview()String -
 getRequirements()org.eclipse.jdt.ui.cleanup.CleanUpRequirements -
 checkPreConditions(org.eclipse.jdt.core.IJavaProject,org.eclipse.jdt.core.ICompilationUnit[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 createFix(org.eclipse.jdt.ui.cleanup.CleanUpContext)org.eclipse.jdt.ui.cleanup.ICleanUpFix - !org.eclipse.core.runtime.CoreException
 checkPostConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 isEnabled(String)boolean -
AbstractCleanUpCoreWrapper - <T=.AbstractCleanUp> :.AbstractCleanUp
 cleanUpCore <T> of
 new(java.util.Map<String,String>,<T>) o
 checkPreConditions(org.eclipse.jdt.core.IJavaProject,org.eclipse.jdt.core.ICompilationUnit[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 createFix(org.eclipse.jdt.ui.cleanup.CleanUpContext)org.eclipse.jdt.ui.cleanup.ICleanUpFix f !org.eclipse.core.runtime.CoreException
 checkPostConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 setOptions(org.eclipse.jdt.ui.cleanup.CleanUpOptions)void -
 getRequirements()org.eclipse.jdt.ui.cleanup.CleanUpRequirements -
 getStepDescriptions()String[] -
 getPreview()String -
AbstractMultiFix a :.AbstractCleanUp,.IMultiFix
 new() o
 new(java.util.Map<String,String>) o
 createFix(org.eclipse.jdt.ui.cleanup.CleanUpContext)org.eclipse.jdt.ui.cleanup.ICleanUpFix f !org.eclipse.core.runtime.CoreException
 createFix(org.eclipse.jdt.core.dom.CompilationUnit)org.eclipse.jdt.ui.cleanup.ICleanUpFix oa !org.eclipse.core.runtime.CoreException
 createFix(org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.jdt.ui.text.java.IProblemLocation[])org.eclipse.jdt.ui.cleanup.ICleanUpFix oa !org.eclipse.core.runtime.CoreException
 computeNumberOfFixes(org.eclipse.jdt.core.dom.CompilationUnit)int -
 getNumberOfProblems(org.eclipse.jdt.core.compiler.IProblem[],int)int os
 convertProblems(org.eclipse.jdt.core.compiler.IProblem[])org.eclipse.jdt.ui.text.java.IProblemLocation[] os
 filter(org.eclipse.jdt.ui.text.java.IProblemLocation[],int[])org.eclipse.jdt.ui.text.java.IProblemLocation[] os
AddAllCleanUpCore - :.AbstractMultiFix,org.eclipse.jdt.ui.cleanup.ICleanUpFix
 new() -
 new(java.util.Map<String,String>) -
 getRequirements()org.eclipse.jdt.ui.cleanup.CleanUpRequirements -
 getStepDescriptions()String[] -
 getPreview()String -
 createFix(org.eclipse.jdt.core.dom.CompilationUnit)org.eclipse.jdt.ui.cleanup.ICleanUpFix o !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.refactoring.CompilationUnitChange - !org.eclipse.core.runtime.CoreException
 canFix(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.ui.text.java.IProblemLocation)boolean -
 createFix(org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.jdt.ui.text.java.IProblemLocation[])org.eclipse.jdt.ui.cleanup.ICleanUpFix o !org.eclipse.core.runtime.CoreException
BooleanLiteralCleanUpCore - :.AbstractMultiFix,org.eclipse.jdt.ui.cleanup.ICleanUpFix
 new() -
 new(java.util.Map<String,String>) -
 getRequirements()org.eclipse.jdt.ui.cleanup.CleanUpRequirements -
 getStepDescriptions()String[] -
 getPreview()String -
 createFix(org.eclipse.jdt.core.dom.CompilationUnit)org.eclipse.jdt.ui.cleanup.ICleanUpFix o !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.refactoring.CompilationUnitChange - !org.eclipse.core.runtime.CoreException
 canFix(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.ui.text.java.IProblemLocation)boolean -
 createFix(org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.jdt.ui.text.java.IProblemLocation[])org.eclipse.jdt.ui.cleanup.ICleanUpFix o !org.eclipse.core.runtime.CoreException
DoubleNegationCleanUpCore - :.AbstractMultiFix,org.eclipse.jdt.ui.cleanup.ICleanUpFix
 new() -
 new(java.util.Map<String,String>) -
 getRequirements()org.eclipse.jdt.ui.cleanup.CleanUpRequirements -
 getStepDescriptions()String[] -
 getPreview()String -
 createFix(org.eclipse.jdt.core.dom.CompilationUnit)org.eclipse.jdt.ui.cleanup.ICleanUpFix o !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.refactoring.CompilationUnitChange - !org.eclipse.core.runtime.CoreException
 canFix(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.ui.text.java.IProblemLocation)boolean -
 createFix(org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.jdt.ui.text.java.IProblemLocation[])org.eclipse.jdt.ui.cleanup.ICleanUpFix o !org.eclipse.core.runtime.CoreException
ElseIfCleanUpCore - :.AbstractMultiFix,org.eclipse.jdt.ui.cleanup.ICleanUpFix
 new() -
 new(java.util.Map<String,String>) -
 getRequirements()org.eclipse.jdt.ui.cleanup.CleanUpRequirements -
 getStepDescriptions()String[] -
 getPreview()String -
 createFix(org.eclipse.jdt.core.dom.CompilationUnit)org.eclipse.jdt.ui.cleanup.ICleanUpFix o !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.refactoring.CompilationUnitChange - !org.eclipse.core.runtime.CoreException
 canFix(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.ui.text.java.IProblemLocation)boolean -
 createFix(org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.jdt.ui.text.java.IProblemLocation[])org.eclipse.jdt.ui.cleanup.ICleanUpFix o !org.eclipse.core.runtime.CoreException
EmbeddedIfCleanUpCore - :.AbstractMultiFix,org.eclipse.jdt.ui.cleanup.ICleanUpFix
 new() -
 new(java.util.Map<String,String>) -
 getRequirements()org.eclipse.jdt.ui.cleanup.CleanUpRequirements -
 getStepDescriptions()String[] -
 getPreview()String -
 createFix(org.eclipse.jdt.core.dom.CompilationUnit)org.eclipse.jdt.ui.cleanup.ICleanUpFix o !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.refactoring.CompilationUnitChange - !org.eclipse.core.runtime.CoreException
 canFix(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.ui.text.java.IProblemLocation)boolean -
 createFix(org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.jdt.ui.text.java.IProblemLocation[])org.eclipse.jdt.ui.cleanup.ICleanUpFix o !org.eclipse.core.runtime.CoreException
EvaluateNullableCleanUpCore - :.AbstractMultiFix,org.eclipse.jdt.ui.cleanup.ICleanUpFix
 new() -
 new(java.util.Map<String,String>) -
 getRequirements()org.eclipse.jdt.ui.cleanup.CleanUpRequirements -
 getStepDescriptions()String[] -
 getPreview()String -
 createFix(org.eclipse.jdt.core.dom.CompilationUnit)org.eclipse.jdt.ui.cleanup.ICleanUpFix o !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.refactoring.CompilationUnitChange - !org.eclipse.core.runtime.CoreException
 canFix(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.ui.text.java.IProblemLocation)boolean -
 createFix(org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.jdt.ui.text.java.IProblemLocation[])org.eclipse.jdt.ui.cleanup.ICleanUpFix o !org.eclipse.core.runtime.CoreException
IMultiFix ai :org.eclipse.jdt.ui.cleanup.ICleanUp +MultiFixContext
 canFix(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.ui.text.java.IProblemLocation)boolean a
 computeNumberOfFixes(org.eclipse.jdt.core.dom.CompilationUnit)int a
ModuleImportsCleanUpCore - :.AbstractCleanUp +CreateModuleImportsFix
 new(java.util.Map<String,String>) -
 new() -
 setOptions(org.eclipse.jdt.ui.cleanup.CleanUpOptions)void -
 getRequirements()org.eclipse.jdt.ui.cleanup.CleanUpRequirements -
 requireAST()boolean -
 createFix(org.eclipse.jdt.ui.cleanup.CleanUpContext)org.eclipse.jdt.ui.cleanup.ICleanUpFix - !org.eclipse.core.runtime.CoreException
 getStepDescriptions()String[] -
 getPreview()String -
ModuleImportsCleanUpCore.CreateModuleImportsFix - :org.eclipse.jdt.ui.cleanup.ICleanUpFix
 new(org.eclipse.jdt.core.dom.CompilationUnit,java.util.List<org.eclipse.jdt.core.dom.IModuleBinding>,java.util.List<String>) -
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.refactoring.CompilationUnitChange - !org.eclipse.core.runtime.CoreException
PotentialProgrammingProblemsCleanUpCore - :.AbstractMultiFix
 new(java.util.Map<String,String>) -
 new() -
 getRequirements()org.eclipse.jdt.ui.cleanup.CleanUpRequirements -
 createFix(org.eclipse.jdt.core.dom.CompilationUnit)org.eclipse.jdt.ui.cleanup.ICleanUpFix - !org.eclipse.core.runtime.CoreException
 createFix(org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.jdt.ui.text.java.IProblemLocation[])org.eclipse.jdt.ui.cleanup.ICleanUpFix - !org.eclipse.core.runtime.CoreException
 getStepDescriptions()String[] -
 getPreview()String -
 canFix(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.ui.text.java.IProblemLocation)boolean -
 checkPreConditions(org.eclipse.jdt.core.IJavaProject,org.eclipse.jdt.core.ICompilationUnit[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 checkPostConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 computeNumberOfFixes(org.eclipse.jdt.core.dom.CompilationUnit)int -
RedundantComparisonStatementCleanUp - :.AbstractMultiFix,org.eclipse.jdt.ui.cleanup.ICleanUpFix
 new() -
 new(java.util.Map<String,String>) -
 getRequirements()org.eclipse.jdt.ui.cleanup.CleanUpRequirements -
 getStepDescriptions()String[] -
 getPreview()String -
 createFix(org.eclipse.jdt.core.dom.CompilationUnit)org.eclipse.jdt.ui.cleanup.ICleanUpFix o !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.refactoring.CompilationUnitChange - !org.eclipse.core.runtime.CoreException
 canFix(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.ui.text.java.IProblemLocation)boolean -
 createFix(org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.jdt.ui.text.java.IProblemLocation[])org.eclipse.jdt.ui.cleanup.ICleanUpFix o !org.eclipse.core.runtime.CoreException
RedundantFallingThroughBlockEndCleanUp - :.AbstractMultiFix,org.eclipse.jdt.ui.cleanup.ICleanUpFix
 new() -
 new(java.util.Map<String,String>) -
 getRequirements()org.eclipse.jdt.ui.cleanup.CleanUpRequirements -
 getStepDescriptions()String[] -
 getPreview()String -
 createFix(org.eclipse.jdt.core.dom.CompilationUnit)org.eclipse.jdt.ui.cleanup.ICleanUpFix o !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.refactoring.CompilationUnitChange - !org.eclipse.core.runtime.CoreException
 canFix(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.ui.text.java.IProblemLocation)boolean -
 createFix(org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.jdt.ui.text.java.IProblemLocation[])org.eclipse.jdt.ui.cleanup.ICleanUpFix o !org.eclipse.core.runtime.CoreException
RedundantIfConditionCleanUp - :.AbstractMultiFix,org.eclipse.jdt.ui.cleanup.ICleanUpFix
 new() -
 new(java.util.Map<String,String>) -
 getRequirements()org.eclipse.jdt.ui.cleanup.CleanUpRequirements -
 getStepDescriptions()String[] -
 getPreview()String -
 createFix(org.eclipse.jdt.core.dom.CompilationUnit)org.eclipse.jdt.ui.cleanup.ICleanUpFix o !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.refactoring.CompilationUnitChange - !org.eclipse.core.runtime.CoreException
 canFix(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.ui.text.java.IProblemLocation)boolean -
 createFix(org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.jdt.ui.text.java.IProblemLocation[])org.eclipse.jdt.ui.cleanup.ICleanUpFix o !org.eclipse.core.runtime.CoreException
RedundantSemicolonsCleanUpCore - :.AbstractMultiFix,org.eclipse.jdt.ui.cleanup.ICleanUpFix
 new() -
 new(java.util.Map<String,String>) -
 getRequirements()org.eclipse.jdt.ui.cleanup.CleanUpRequirements -
 getStepDescriptions()String[] -
 getPreview()String -
 createFix(org.eclipse.jdt.core.dom.CompilationUnit)org.eclipse.jdt.ui.cleanup.ICleanUpFix o !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.refactoring.CompilationUnitChange - !org.eclipse.core.runtime.CoreException
 canFix(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.ui.text.java.IProblemLocation)boolean -
 createFix(org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.jdt.ui.text.java.IProblemLocation[])org.eclipse.jdt.ui.cleanup.ICleanUpFix o !org.eclipse.core.runtime.CoreException
RedundantSuperCallCleanUp - :.AbstractMultiFix,org.eclipse.jdt.ui.cleanup.ICleanUpFix
 new() -
 new(java.util.Map<String,String>) -
 getRequirements()org.eclipse.jdt.ui.cleanup.CleanUpRequirements -
 getStepDescriptions()String[] -
 getPreview()String -
 createFix(org.eclipse.jdt.core.dom.CompilationUnit)org.eclipse.jdt.ui.cleanup.ICleanUpFix o !org.eclipse.core.runtime.CoreException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.refactoring.CompilationUnitChange - !org.eclipse.core.runtime.CoreException
 canFix(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.ui.text.java.IProblemLocation)boolean -
 createFix(org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.jdt.ui.text.java.IProblemLocation[])org.eclipse.jdt.ui.cleanup.ICleanUpFix o !org.eclipse.core.runtime.CoreException
package org.eclipse.jdt.internal.ui.model
JavaModelProvider f :org.eclipse.core.resources.mapping.ModelProvider
 JAVA_MODEL_PROVIDER_ID String sf
 getResource(Object)org.eclipse.core.resources.IResource s
 new() -
 getMappings(org.eclipse.core.resources.IResource,org.eclipse.core.resources.mapping.ResourceMappingContext,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.mapping.ResourceMapping[] - !org.eclipse.core.runtime.CoreException
JavaResourceMapping f :org.eclipse.core.resources.mapping.ResourceMapping
 new(org.eclipse.core.resources.IResource) -
 getModelObject()Object -
 getModelProviderId()String -
 getProjects()org.eclipse.core.resources.IProject[] -
 getTraversals(org.eclipse.core.resources.mapping.ResourceMappingContext,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.mapping.ResourceTraversal[] -
package org.eclipse.jdt.internal.ui.text
CompletionTimeoutProgressMonitor - :org.eclipse.core.runtime.IProgressMonitor
 new() -
 beginTask(String,int)void -
 isCanceled()boolean -
 done()void -
 internalWorked(double)void -
 setCanceled(boolean)void -
 setTaskName(String)void -
 subTask(String)void -
 worked(int)void -
package org.eclipse.jdt.internal.ui.text.correction
GetterSetterCorrectionBaseSubProcessor a <T=Object> +SelfEncapsulateFieldProposalCore
 SELF_ENCAPSULATE_FIELD_COMMAND_ID String sf
 new() o
 addGetterSetterProposals(org.eclipse.jdt.ui.text.java.IInvocationContext,org.eclipse.jdt.core.dom.ASTNode,org.eclipse.jdt.ui.text.java.IProblemLocation[],java.util.ArrayList<<T>>)boolean -
 addGetterSetterProposals(org.eclipse.jdt.ui.text.java.IInvocationContext,org.eclipse.jdt.ui.text.java.IProblemLocation,java.util.Collection<<T>>,int)void -
 addGetterSetterProposals(org.eclipse.jdt.ui.text.java.IInvocationContext,org.eclipse.jdt.core.dom.ASTNode,java.util.Collection<<T>>,int)boolean o
 createNonNullMethodGetterProposal(String,org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.rewrite.ASTRewrite,int)<T> oa
 createFieldGetterProposal(int,org.eclipse.jdt.core.IField)<T> oa
 createMethodSetterProposal(String,org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.rewrite.ASTRewrite,int)<T> oa
 createFieldSetterProposal(int,org.eclipse.jdt.core.IField)<T> oa
GetterSetterCorrectionBaseSubProcessor.SelfEncapsulateFieldProposalCore s :org.eclipse.jdt.core.manipulation.ChangeCorrectionProposalCore
 new(int,org.eclipse.jdt.core.IField) -
 new(int,org.eclipse.ltk.core.refactoring.Change,org.eclipse.jdt.core.IField) -
 getField()org.eclipse.jdt.core.IField -
 getChangeRefactoring(org.eclipse.jdt.core.IField)org.eclipse.jdt.internal.corext.refactoring.sef.SelfEncapsulateFieldRefactoring s !org.eclipse.core.runtime.CoreException
 getChange(org.eclipse.jdt.core.IField)org.eclipse.ltk.core.refactoring.Change s !org.eclipse.core.runtime.CoreException
 getChange(org.eclipse.jdt.core.IField,org.eclipse.core.resources.IFile)org.eclipse.ltk.core.refactoring.TextFileChange s !org.eclipse.core.runtime.CoreException
 getDescription(org.eclipse.jdt.core.IField)String s
 getAdditionalProposalInfo(org.eclipse.core.runtime.IProgressMonitor)Object -
ReorgCorrectionsBaseSubProcessor a <T=Object>
 new() o
 addWrongTypeNameProposals(org.eclipse.jdt.ui.text.java.IInvocationContext,org.eclipse.jdt.ui.text.java.IProblemLocation,java.util.Collection<<T>>)void -
 addWrongPackageDeclNameProposals(org.eclipse.jdt.ui.text.java.IInvocationContext,org.eclipse.jdt.ui.text.java.IProblemLocation,java.util.Collection<<T>>)void - !org.eclipse.core.runtime.CoreException
 addRemoveImportStatementProposals(org.eclipse.jdt.ui.text.java.IInvocationContext,org.eclipse.jdt.ui.text.java.IProblemLocation,java.util.Collection<<T>>)void -
 addProjectSetupFixProposals(org.eclipse.jdt.ui.text.java.IInvocationContext,org.eclipse.jdt.ui.text.java.IProblemLocation,String,java.util.Collection<<T>>)void -
 addNeedHigherComplianceProposals(org.eclipse.jdt.ui.text.java.IInvocationContext,org.eclipse.jdt.ui.text.java.IProblemLocation,java.util.Collection<<T>>,String)void -
 addNeedHigherComplianceProposals(org.eclipse.jdt.ui.text.java.IInvocationContext,org.eclipse.jdt.ui.text.java.IProblemLocation,java.util.Collection<<T>>)void -
 addNeedHigherComplianceProposals(org.eclipse.jdt.ui.text.java.IInvocationContext,org.eclipse.jdt.ui.text.java.IProblemLocation,java.util.Collection<<T>>,boolean,String)void o
 addIncorrectBuildPathProposals(org.eclipse.jdt.ui.text.java.IInvocationContext,org.eclipse.jdt.ui.text.java.IProblemLocation,java.util.Collection<<T>>)void -
 addAccessRulesProposals(org.eclipse.jdt.ui.text.java.IInvocationContext,org.eclipse.jdt.ui.text.java.IProblemLocation,java.util.Collection<<T>>)void -
 addImportNotFoundProposals(org.eclipse.jdt.ui.text.java.IInvocationContext,org.eclipse.jdt.ui.text.java.IProblemLocation,java.util.Collection<<T>>)boolean - !org.eclipse.core.runtime.CoreException
 getUnresolvedElementsSubProcessor().UnresolvedElementsBaseSubProcessor<<T>> a
 createRenameCUProposal(String,org.eclipse.jdt.internal.corext.refactoring.changes.RenameCompilationUnitChange,int)<T> a
 createCorrectMainTypeNameProposal(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.ui.text.java.IInvocationContext,String,String,int)<T> a
 createCorrectPackageDeclarationProposal(org.eclipse.jdt.internal.corext.fix.IProposableFix,org.eclipse.jdt.ui.text.java.IInvocationContext,int)<T> oa
 createMoveToNewPackageProposal(String,org.eclipse.ltk.core.refactoring.CompositeChange,int)<T> oa
 createOrganizeImportsProposal(String,org.eclipse.ltk.core.refactoring.Change,org.eclipse.jdt.core.ICompilationUnit,int)<T> oa
 createRemoveUnusedImportProposal(org.eclipse.jdt.internal.corext.fix.IProposableFix,org.eclipse.jdt.internal.ui.fix.UnusedCodeCleanUpCore,int,org.eclipse.jdt.ui.text.java.IInvocationContext)<T> oa
 createProjectSetupFixProposal(org.eclipse.jdt.ui.text.java.IInvocationContext,org.eclipse.jdt.ui.text.java.IProblemLocation,String,java.util.Collection<<T>>)<T> a
 createChangeToRequiredCompilerComplianceProposal(String,org.eclipse.jdt.core.IJavaProject,boolean,String,int)<T> oa
 createChangeToRequiredCompilerComplianceProposal(String,org.eclipse.jdt.core.IJavaProject,boolean,String,boolean,int)<T> oa
 createOpenBuildPathCorrectionProposal(org.eclipse.core.resources.IProject,String,int,org.eclipse.jdt.core.dom.IBinding)<T> oa
SerialVersionBaseSubProcessor a <T=Object>
 new() -
 addSerialVersionProposals(org.eclipse.jdt.ui.text.java.IInvocationContext,org.eclipse.jdt.ui.text.java.IProblemLocation,java.util.Collection<<T>>)void -
 createSerialVersionProposal(org.eclipse.jdt.internal.corext.fix.IProposableFix,int,org.eclipse.jdt.ui.text.java.IInvocationContext,boolean)<T> oa
SerialVersionHashOperationCore f :org.eclipse.jdt.internal.corext.fix.AbstractSerialVersionOperationCore
 calculateSerialVersionId(org.eclipse.jdt.core.dom.ITypeBinding,org.eclipse.core.runtime.IProgressMonitor)Long s !org.eclipse.core.runtime.CoreException,java.io.IOException
 new(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.ASTNode[]) -
 new(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.ASTNode[],.SerialVersionHashOperationDisplayCore) -
 addInitializer(org.eclipse.jdt.core.dom.VariableDeclarationFragment,org.eclipse.jdt.core.dom.ASTNode)boolean o
 addLinkedPositions(org.eclipse.jdt.core.dom.rewrite.ASTRewrite,org.eclipse.jdt.core.dom.VariableDeclarationFragment,org.eclipse.jdt.internal.corext.fix.LinkedProposalModelCore)void o
SerialVersionProposalCore - :.proposals.FixCorrectionProposalCore
 new(org.eclipse.jdt.internal.corext.fix.IProposableFix,int,org.eclipse.jdt.ui.text.java.IInvocationContext,boolean) -
 isDefaultProposal()boolean -
 getAdditionalProposalInfo(org.eclipse.core.runtime.IProgressMonitor)Object -
package org.eclipse.jdt.internal.ui.text.correction.proposals
AddModuleRequiresCorrectionProposalCore - :org.eclipse.jdt.core.manipulation.ChangeCorrectionProposalCore
 new(String,String,String,org.eclipse.jdt.core.ICompilationUnit,int) -
 createChange()org.eclipse.ltk.core.refactoring.Change o !org.eclipse.core.runtime.CoreException
 getAdditionalProposalInfo(org.eclipse.core.runtime.IProgressMonitor)Object -
 getModuleCu()org.eclipse.jdt.core.ICompilationUnit -
 getModuleName()String -
 getChangeDescription()String -
 getPackageFragmentsOfMatchingTypesImpl(String,int,org.eclipse.jdt.core.IJavaElement)java.util.List<org.eclipse.jdt.core.IPackageFragment> s
 getModuleDescription(org.eclipse.jdt.core.IJavaElement)org.eclipse.jdt.core.IModuleDescription s
CreatePackageInfoWithDefaultNullnessProposalCore f :org.eclipse.jdt.core.manipulation.ChangeCorrectionProposalCore
 fProblemId int f
 fUnit org.eclipse.jdt.core.ICompilationUnit f
 createFor(int,String,org.eclipse.jdt.core.IPackageFragment).CreatePackageInfoWithDefaultNullnessProposalCore s !org.eclipse.core.runtime.CoreException
 new(int,String,org.eclipse.ltk.core.refactoring.Change,int,org.eclipse.jdt.core.ICompilationUnit) -
 resolve(org.eclipse.jdt.internal.corext.fix.CleanUpRefactoringCore.MultiFixTarget[],org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
FixCorrectionProposalCore - :.LinkedCorrectionProposalCore
 new(org.eclipse.jdt.internal.corext.fix.IProposableFix,org.eclipse.jdt.ui.cleanup.ICleanUp,int,org.eclipse.jdt.ui.text.java.IInvocationContext) -
 getCleanUp()org.eclipse.jdt.ui.cleanup.ICleanUp -
 getAstCompilationUnit()org.eclipse.jdt.core.dom.CompilationUnit -
 getFixStatus()org.eclipse.core.runtime.IStatus -
 getAdditionalProposalInfo(org.eclipse.core.runtime.IProgressMonitor)Object -
 getRelevance()int -
 createTextChange()org.eclipse.ltk.core.refactoring.TextChange - !org.eclipse.core.runtime.CoreException
LinkedCorrectionProposalCore - :org.eclipse.jdt.ui.text.java.correction.ASTRewriteCorrectionProposalCore
 fLinkedProposalModel org.eclipse.jdt.internal.corext.fix.LinkedProposalModelCore -
 new(String,org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.rewrite.ASTRewrite,int) -
 getLinkedProposalModel()org.eclipse.jdt.internal.corext.fix.LinkedProposalModelCore -
 setLinkedProposalModel(org.eclipse.jdt.internal.corext.fix.LinkedProposalModelCore)void -
 addLinkedPosition(org.eclipse.jdt.core.dom.rewrite.ITrackedNodePosition,boolean,String)void -
 addLinkedPosition(org.eclipse.jdt.core.dom.rewrite.ITrackedNodePosition,int,String)void -
 setEndPosition(org.eclipse.jdt.core.dom.rewrite.ITrackedNodePosition)void -
 addLinkedPositionProposal(String,org.eclipse.jdt.core.dom.ITypeBinding)void -
 addLinkedPositionProposal(String,String)void -
RefactoringCorrectionProposalCore - :.LinkedCorrectionProposalCore
 new(String,org.eclipse.jdt.core.ICompilationUnit,org.eclipse.ltk.core.refactoring.Refactoring,int) -
 getRefactoring()org.eclipse.ltk.core.refactoring.Refactoring -
 init(org.eclipse.ltk.core.refactoring.Refactoring)void o !org.eclipse.core.runtime.CoreException
 createTextChange()org.eclipse.ltk.core.refactoring.TextChange - !org.eclipse.core.runtime.CoreException
 getAdditionalProposalInfo(org.eclipse.core.runtime.IProgressMonitor)Object -
package org.eclipse.jdt.internal.ui.util
JavaProjectUtilities -
 createJavaProject(org.eclipse.core.resources.IProject)void s !org.eclipse.core.runtime.CoreException
 createPackageFragmentRoot(org.eclipse.jdt.core.IPackageFragmentRoot)void s !org.eclipse.core.runtime.CoreException
 addJavaNature(org.eclipse.core.resources.IProject,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.core.runtime.CoreException
 resolveEnclosingElement(org.eclipse.jdt.core.IJavaElement,int,int)org.eclipse.jdt.core.IJavaElement s !org.eclipse.jdt.core.JavaModelException
Progress -
 subMonitor(org.eclipse.core.runtime.IProgressMonitor,int)org.eclipse.core.runtime.IProgressMonitor s
 subMonitorSupressed(org.eclipse.core.runtime.IProgressMonitor,int)org.eclipse.core.runtime.IProgressMonitor s
 subMonitorPrepend(org.eclipse.core.runtime.IProgressMonitor,int)org.eclipse.core.runtime.IProgressMonitor s
ResourcesUtility -
 createDerivedFolder(org.eclipse.core.resources.IFolder,boolean,boolean,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.core.runtime.CoreException
 createFolder(org.eclipse.core.resources.IFolder,boolean,boolean,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.core.runtime.CoreException
 getFiles(org.eclipse.jdt.core.ICompilationUnit[])org.eclipse.core.resources.IFile[] s
 getFile(org.eclipse.jdt.core.ICompilationUnit)org.eclipse.core.resources.IFile s
 getResource(Object)org.eclipse.core.resources.IResource s
 getResource(org.eclipse.jdt.core.IJavaElement)org.eclipse.core.resources.IResource s
 createProject(org.eclipse.core.resources.IProject,java.net.URI,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.core.runtime.CoreException
package org.eclipse.jdt.ui.cleanup
CleanUpContext - :org.eclipse.jdt.core.manipulation.CleanUpContextCore
 new(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.CompilationUnit) -
 getCompilationUnit()org.eclipse.jdt.core.ICompilationUnit -
 getAST()org.eclipse.jdt.core.dom.CompilationUnit -
CleanUpOptions - :org.eclipse.jdt.core.manipulation.CleanUpOptionsCore
 TRUE String sf
 FALSE String sf
 new(java.util.Map<String,String>) o
 new() -
 getKeys()java.util.Set<String> -
 setOption(String,String)void -
 getValue(String)String -
 isEnabled(String)boolean -
CleanUpRequirements f
 fRequiresAST boolean of
 fCompilerOptions java.util.Map<String,String> of
 fRequiresFreshAST boolean of
 fRequiresChangedRegions boolean of
 fRequiresSeparateOptions boolean of
 new(boolean,boolean,boolean,java.util.Map<String,String>) -
 new(boolean,boolean,boolean,boolean,java.util.Map<String,String>) -
 requiresAST()boolean -
 requiresFreshAST()boolean -
 requiresSeparateOptions()boolean -
 getCompilerOptions()java.util.Map<String,String> -
 requiresChangedRegions()boolean -
ICleanUp ai
 setOptions(.CleanUpOptions)void a
 getStepDescriptions()String[] a
 getRequirements().CleanUpRequirements a
 checkPreConditions(org.eclipse.jdt.core.IJavaProject,org.eclipse.jdt.core.ICompilationUnit[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus a !org.eclipse.core.runtime.CoreException
 createFix(.CleanUpContext).ICleanUpFix a !org.eclipse.core.runtime.CoreException
 checkPostConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus a !org.eclipse.core.runtime.CoreException
ICleanUpFix ai :org.eclipse.jdt.core.manipulation.ICleanUpFixCore
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.refactoring.CompilationUnitChange a !org.eclipse.core.runtime.CoreException
ICleanUpOptionsInitializer ai
 setDefaultOptions(.CleanUpOptions)void a
package org.eclipse.jdt.ui.text
IJavaPartitionerManager ai
 getPartitionScanner()org.eclipse.jface.text.rules.IPartitionTokenScanner a
 createDocumentPartitioner()org.eclipse.jface.text.IDocumentPartitioner a
package org.eclipse.jdt.ui.text.java
IInvocationContext ai
 getCompilationUnit()org.eclipse.jdt.core.ICompilationUnit a
 getSelectionOffset()int a
 getSelectionLength()int a
 getASTRoot()org.eclipse.jdt.core.dom.CompilationUnit a
 getCoveredNode()org.eclipse.jdt.core.dom.ASTNode a
 getCoveringNode()org.eclipse.jdt.core.dom.ASTNode a
IProblemLocation ai
 getOffset()int a
 getLength()int a
 getMarkerType()String a
 getProblemId()int a
 getProblemArguments()String[] a
 isError()boolean a
 getCoveringNode(org.eclipse.jdt.core.dom.CompilationUnit)org.eclipse.jdt.core.dom.ASTNode a
 getCoveredNode(org.eclipse.jdt.core.dom.CompilationUnit)org.eclipse.jdt.core.dom.ASTNode a
package org.eclipse.jdt.ui.text.java.correction
ASTRewriteCorrectionProposalCore - :org.eclipse.jdt.core.manipulation.CUCorrectionProposalCore
 new(String,org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.rewrite.ASTRewrite,int) -
 getImportRewrite()org.eclipse.jdt.core.dom.rewrite.ImportRewrite -
 setImportRewrite(org.eclipse.jdt.core.dom.rewrite.ImportRewrite)void -
 createImportRewrite(org.eclipse.jdt.core.dom.CompilationUnit)org.eclipse.jdt.core.dom.rewrite.ImportRewrite -
 addEdits(org.eclipse.jface.text.IDocument,org.eclipse.text.edits.TextEdit)void - !org.eclipse.core.runtime.CoreException
 getRewrite()org.eclipse.jdt.core.dom.rewrite.ASTRewrite o !org.eclipse.core.runtime.CoreException
