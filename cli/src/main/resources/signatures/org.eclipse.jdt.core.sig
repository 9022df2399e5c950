# org.eclipse.jdt:org.eclipse.jdt.core:3.47.0
package org.eclipse.jdt.core
BindingKey f
 new(String) -
 createArrayTypeBindingKey(String,int)String s
 createParameterizedTypeBindingKey(String,String[])String s
 createTypeBindingKey(String)String s
 createTypeVariableBindingKey(String,String)String s
 createWilcardTypeBindingKey(String,char)String sx
 createWildcardTypeBindingKey(String,char,String,int)String s
 getDeclaringType().BindingKey -
 getThrownExceptions()String[] -
 getTypeArguments()String[] -
 isRawType()boolean -
 isParameterizedType()boolean -
 isParameterizedMethod()boolean -
 toSignature()String -
 toString()String -
BufferChangedEvent - :java.util.EventObject
 new(.IBuffer,int,int,String) -
 getBuffer().IBuffer -
 getLength()int -
 getOffset()int -
 getText()String -
ClasspathContainerInitializer a
 ATTRIBUTE_NOT_SUPPORTED int sf
 ATTRIBUTE_READ_ONLY int sf
 new() -
 initialize(org.eclipse.core.runtime.IPath,.IJavaProject)void a !org.eclipse.core.runtime.CoreException
 canUpdateClasspathContainer(org.eclipse.core.runtime.IPath,.IJavaProject)boolean -
 requestClasspathContainerUpdate(org.eclipse.core.runtime.IPath,.IJavaProject,.IClasspathContainer)void - !org.eclipse.core.runtime.CoreException
 getDescription(org.eclipse.core.runtime.IPath,.IJavaProject)String -
 getFailureContainer(org.eclipse.core.runtime.IPath,.IJavaProject).IClasspathContainer -
 getComparisonID(org.eclipse.core.runtime.IPath,.IJavaProject)Object -
 getAccessRulesStatus(org.eclipse.core.runtime.IPath,.IJavaProject)org.eclipse.core.runtime.IStatus -
 getAttributeStatus(org.eclipse.core.runtime.IPath,.IJavaProject,String)org.eclipse.core.runtime.IStatus -
 getSourceAttachmentStatus(org.eclipse.core.runtime.IPath,.IJavaProject)org.eclipse.core.runtime.IStatus -
ClasspathVariableInitializer a
 new() -
 initialize(String)void a
CompletionContext -
 TL_MEMBER_START int sf
 TL_STATEMENT_START int sf
 TL_CONSTRUCTOR_START int sf
 TL_IN_IMPORT int sf
 TOKEN_KIND_UNKNOWN int sf
 TOKEN_KIND_NAME int sf
 TOKEN_KIND_STRING_LITERAL int sf
 new() -
 isInJavadoc()boolean -
 isInJavadocText()boolean -
 isInJavadocFormalReference()boolean -
 isExtended()boolean -
 getExpectedTypesSignatures()char[][] -
 getExpectedTypesKeys()char[][] -
 getToken()char[] -
 getTokenKind()int -
 getTokenLocation()int -
 getTokenStart()int -
 getTokenEnd()int -
 getOffset()int -
 getEnclosingElement().IJavaElement -
 getVisibleElements(String).IJavaElement[] -
CompletionFlags f
 Default int sf
 StaticImport int sf
 isStaticImport(int)boolean s
CompletionProposal -
 ANONYMOUS_CLASS_DECLARATION int sf
 FIELD_REF int sf
 KEYWORD int sf
 LABEL_REF int sf
 LOCAL_VARIABLE_REF int sf
 METHOD_REF int sf
 METHOD_DECLARATION int sf
 PACKAGE_REF int sf
 TYPE_REF int sf
 VARIABLE_DECLARATION int sf
 POTENTIAL_METHOD_DECLARATION int sf
 METHOD_NAME_REFERENCE int sf
 ANNOTATION_ATTRIBUTE_REF int sf
 JAVADOC_FIELD_REF int sf
 JAVADOC_METHOD_REF int sf
 JAVADOC_TYPE_REF int sf
 JAVADOC_VALUE_REF int sf
 JAVADOC_PARAM_REF int sf
 JAVADOC_BLOCK_TAG int sf
 JAVADOC_INLINE_TAG int sf
 FIELD_IMPORT int sf
 METHOD_IMPORT int sf
 TYPE_IMPORT int sf
 METHOD_REF_WITH_CASTED_RECEIVER int sf
 FIELD_REF_WITH_CASTED_RECEIVER int sf
 CONSTRUCTOR_INVOCATION int sf
 ANONYMOUS_CLASS_CONSTRUCTOR_INVOCATION int sf
 MODULE_DECLARATION int sf
 MODULE_REF int sf
 LAMBDA_EXPRESSION int sf
 FIRST_KIND int osf
 LAST_KIND int osf
 new() -
 create(int,int).CompletionProposal s
 getAdditionalFlags()int -
 setAdditionalFlags(int)void -
 getKind()int -
 getCompletionLocation()int -
 getTokenStart()int -
 getTokenEnd()int -
 setTokenRange(int,int)void -
 getCompletion()char[] -
 getDisplayString()char[] -
 setCompletion(char[])void -
 getReplaceStart()int -
 getReplaceEnd()int -
 setReplaceRange(int,int)void -
 getRelevance()int -
 setRelevance(int)void -
 getDeclarationSignature()char[] -
 getDeclarationKey()char[] -
 setDeclarationSignature(char[])void -
 setDeclarationKey(char[])void -
 getName()char[] -
 setName(char[])void -
 getSignature()char[] -
 getKey()char[] -
 setSignature(char[])void -
 setKey(char[])void -
 getFlags()int -
 setFlags(int)void -
 getRequiredProposals().CompletionProposal[] -
 setRequiredProposals(.CompletionProposal[])void -
 findParameterNames(org.eclipse.core.runtime.IProgressMonitor)char[][] -
 setParameterNames(char[][])void -
 getAccessibility()int -
 isConstructor()boolean -
 isRecordComponentAccessor()boolean -
 getReceiverSignature()char[] -
 getReceiverStart()int -
 getReceiverEnd()int -
 setReceiverSignature(char[])void -
 setReceiverRange(int,int)void -
 canUseDiamond(.CompletionContext)boolean -
 getArrayDimensions()int -
CompletionRequestor a
 new() -
 new(boolean) -
 isIgnored(int)boolean -
 setIgnored(int,boolean)void -
 isIgnored(char[])boolean -
 isAllowingRequiredProposals(int,int)boolean -
 setAllowsRequiredProposals(int,int,boolean)void -
 getFavoriteReferences()String[] -
 setFavoriteReferences(String[])void -
 beginReporting()void -
 endReporting()void -
 completionFailure(.compiler.IProblem)void -
 accept(.CompletionProposal)void a
 acceptContext(.CompletionContext)void -
 isExtendedContextRequired()boolean -
 setRequireExtendedContext(boolean)void -
 isTestCodeExcluded()boolean -
CompletionRequestorAdapter x :.ICompletionRequestor
 new() -
 acceptAnonymousType(char[],char[],char[][],char[][],char[][],char[],int,int,int,int)void -
 acceptClass(char[],char[],char[],int,int,int,int)void -
 acceptError(.compiler.IProblem)void -
 acceptField(char[],char[],char[],char[],char[],char[],int,int,int,int)void -
 acceptInterface(char[],char[],char[],int,int,int,int)void -
 acceptKeyword(char[],int,int,int)void -
 acceptLabel(char[],int,int,int)void -
 acceptLocalVariable(char[],char[],char[],int,int,int,int)void -
 acceptMethod(char[],char[],char[],char[][],char[][],char[][],char[],char[],char[],int,int,int,int)void -
 acceptMethodDeclaration(char[],char[],char[],char[][],char[][],char[][],char[],char[],char[],int,int,int,int)void -
 acceptModifier(char[],int,int,int)void -
 acceptPackage(char[],char[],int,int,int)void -
 acceptType(char[],char[],char[],int,int,int)void -
 acceptVariableName(char[],char[],char[],char[],int,int,int)void -
CorrectionEngine -
 correctionStart int o
 correctionEnd int o
 prefixLength int o
 compilationUnit .ICompilationUnit o
 correctionRequestor .ICorrectionRequestor o
 CLASSES int osf
 INTERFACES int osf
 IMPORT int osf
 METHOD int osf
 FIELD int osf
 LOCAL int osf
 filter int o
 completionRequestor .CompletionRequestor o
 new(java.util.Map) -
 computeCorrections(org.eclipse.core.resources.IMarker,.ICompilationUnit,int,.ICorrectionRequestor)void - !.JavaModelException
 computeCorrections(.compiler.IProblem,.ICompilationUnit,.ICorrectionRequestor)void - !.JavaModelException
 getAllWarningTokens()String[] s
 getProblemArguments(org.eclipse.core.resources.IMarker)String[] s
 getWarningToken(int)String s
ElementChangedEvent - :java.util.EventObject
 POST_CHANGE int sf
 PRE_AUTO_BUILD int sfx
 POST_RECONCILE int sf
 new(.IJavaElementDelta,int) -
 getDelta().IJavaElementDelta -
 getType()int -
Flags f
 AccDefault int sf
 AccPublic int sf
 AccPrivate int sf
 AccProtected int sf
 AccStatic int sf
 AccFinal int sf
 AccSynchronized int sf
 AccVolatile int sf
 AccTransient int sf
 AccNative int sf
 AccInterface int sf
 AccAbstract int sf
 AccStrictfp int sf
 AccSuper int sf
 AccSynthetic int sf
 AccDeprecated int sf
 AccBridge int sf
 AccVarargs int sf
 AccEnum int sf
 AccAnnotation int sf
 AccDefaultMethod int sf
 AccAnnotationDefault int sf
 AccModule int sf
 AccRecord int sf
 AccSealed int sf
 AccNonSealed int sf
 isAbstract(int)boolean s
 isDeprecated(int)boolean s
 isFinal(int)boolean s
 isInterface(int)boolean s
 isNative(int)boolean s
 isPackageDefault(int)boolean s
 isPrivate(int)boolean s
 isProtected(int)boolean s
 isPublic(int)boolean s
 isStatic(int)boolean s
 isSuper(int)boolean s
 isStrictfp(int)boolean s
 isSynchronized(int)boolean s
 isSynthetic(int)boolean s
 isTransient(int)boolean s
 isVolatile(int)boolean s
 isBridge(int)boolean s
 isVarargs(int)boolean s
 isEnum(int)boolean s
 isRecord(int)boolean s
 isSealed(int)boolean s
 isNonSealed(int)boolean s
 isAnnotation(int)boolean s
 isDefaultMethod(int)boolean s
 isAnnnotationDefault(int)boolean s
 isModule(int)boolean s
 toString(int)String s
IAccessRule ai
 K_ACCESSIBLE int sf
 K_NON_ACCESSIBLE int sf
 K_DISCOURAGED int sf
 IGNORE_IF_BETTER int sf
 getPattern()org.eclipse.core.runtime.IPath a
 getKind()int a
 ignoreIfBetter()boolean a
IAnnotatable ai
 getAnnotation(String).IAnnotation a
 getAnnotations().IAnnotation[] a !.JavaModelException
IAnnotation ai :.IJavaElement,.ISourceReference
 getElementName()String a
 getMemberValuePairs().IMemberValuePair[] a !.JavaModelException
 getOccurrenceCount()int a
IBuffer ai +ITextEditCapability
 addBufferChangedListener(.IBufferChangedListener)void a
 append(char[])void a
 append(String)void a
 close()void a
 getChar(int)char a
 getCharacters()char[] a
 getContents()String a
 getLength()int a
 getOwner().IOpenable a
 getText(int,int)String a !IndexOutOfBoundsException
 getUnderlyingResource()org.eclipse.core.resources.IResource a
 hasUnsavedChanges()boolean a
 isClosed()boolean a
 isReadOnly()boolean a
 removeBufferChangedListener(.IBufferChangedListener)void a
 replace(int,int,char[])void a
 replace(int,int,String)void a
 save(org.eclipse.core.runtime.IProgressMonitor,boolean)void a !.JavaModelException
 setContents(char[])void a
 setContents(String)void a
IBuffer.ITextEditCapability sai
 applyTextEdit(org.eclipse.text.edits.TextEdit,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.text.edits.UndoEdit a !.JavaModelException
IBufferChangedListener ai
 bufferChanged(.BufferChangedEvent)void a
IBufferFactory axi
 createBuffer(.IOpenable).IBuffer a
IClassFile ai :.ITypeRoot
 becomeWorkingCopy(.IProblemRequestor,.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor).ICompilationUnit ax !.JavaModelException
 getBytes()byte[] a !.JavaModelException
 getType().IType ax
 getWorkingCopy(org.eclipse.core.runtime.IProgressMonitor,.IBufferFactory).IJavaElement ax !.JavaModelException
 isClass()boolean a !.JavaModelException
 isInterface()boolean a !.JavaModelException
IClasspathAttribute ai
 JAVADOC_LOCATION_ATTRIBUTE_NAME String sf
 INDEX_LOCATION_ATTRIBUTE_NAME String sf
 SOURCE_ATTACHMENT_ENCODING String sf
 IGNORE_OPTIONAL_PROBLEMS String sf
 OPTIONAL String sf
 MODULE String sf
 ADD_EXPORTS String sf
 ADD_OPENS String sf
 ADD_READS String sf
 PATCH_MODULE String sf
 LIMIT_MODULES String sf
 MODULE_MAIN_CLASS String sf
 EXTERNAL_ANNOTATION_PATH String sf
 TEST String sf
 WITHOUT_TEST_CODE String sf
 RELEASE String sf
 getName()String a
 getValue()String a
IClasspathAttributeDelta ai
 ADDED int sf
 REMOVED int sf
 CHANGED int sf
 getKind()int a
 getAttributeName()String a
 getAttributeValue()String a
IClasspathContainer ai
 K_APPLICATION int sf
 K_SYSTEM int sf
 K_DEFAULT_SYSTEM int sf
 getClasspathEntries().IClasspathEntry[] a
 getDescription()String a
 getKind()int a
 getPath()org.eclipse.core.runtime.IPath a
 getRegisteredContainerIds()String[] s
IClasspathEntry ai
 CPE_LIBRARY int sf
 CPE_PROJECT int sf
 CPE_SOURCE int sf
 CPE_VARIABLE int sf
 CPE_CONTAINER int sf
 combineAccessRules()boolean a
 getAccessRules().IAccessRule[] a
 getContentKind()int a
 getEntryKind()int a
 getExclusionPatterns()org.eclipse.core.runtime.IPath[] a
 getExtraAttributes().IClasspathAttribute[] a
 getInclusionPatterns()org.eclipse.core.runtime.IPath[] a
 getOutputLocation()org.eclipse.core.runtime.IPath a
 getPath()org.eclipse.core.runtime.IPath a
 getSourceAttachmentPath()org.eclipse.core.runtime.IPath a
 getSourceAttachmentRootPath()org.eclipse.core.runtime.IPath a
 getReferencingEntry().IClasspathEntry a
 isExported()boolean a
 getResolvedEntry().IClasspathEntry ax
 isTest()boolean d
 isWithoutTestCode()boolean d
 getExternalAnnotationPath(org.eclipse.core.resources.IProject,boolean)org.eclipse.core.runtime.IPath a
ICodeAssist ai
 codeComplete(int,.ICodeCompletionRequestor)void ax !.JavaModelException
 codeComplete(int,.ICompletionRequestor)void ax !.JavaModelException
 codeComplete(int,.CompletionRequestor)void a !.JavaModelException
 codeComplete(int,.CompletionRequestor,org.eclipse.core.runtime.IProgressMonitor)void a !.JavaModelException
 codeComplete(int,.ICompletionRequestor,.WorkingCopyOwner)void ax !.JavaModelException
 codeComplete(int,.CompletionRequestor,.WorkingCopyOwner)void a !.JavaModelException
 codeComplete(int,.CompletionRequestor,.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor)void a !.JavaModelException
 codeSelect(int,int).IJavaElement[] a !.JavaModelException
 codeSelect(int,int,.WorkingCopyOwner).IJavaElement[] a !.JavaModelException
ICodeCompletionRequestor axi
 acceptClass(char[],char[],char[],int,int,int)void a
 acceptError(org.eclipse.core.resources.IMarker)void a
 acceptField(char[],char[],char[],char[],char[],char[],int,int,int)void a
 acceptInterface(char[],char[],char[],int,int,int)void a
 acceptKeyword(char[],int,int)void a
 acceptLabel(char[],int,int)void a
 acceptLocalVariable(char[],char[],char[],int,int,int)void a
 acceptMethod(char[],char[],char[],char[][],char[][],char[],char[],char[],int,int,int)void a
 acceptModifier(char[],int,int)void a
 acceptPackage(char[],char[],int,int)void a
 acceptType(char[],char[],char[],int,int)void a
ICodeFormatter axi
 format(String,int,int[],String)String a
ICompilationUnit ai :.ITypeRoot,.IWorkingCopy,.ISourceManipulation
 NO_AST int sf
 FORCE_PROBLEM_DETECTION int sf
 ENABLE_STATEMENTS_RECOVERY int sf
 ENABLE_BINDINGS_RECOVERY int sf
 IGNORE_METHOD_BODIES int sf
 applyTextEdit(org.eclipse.text.edits.TextEdit,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.text.edits.UndoEdit a !.JavaModelException
 becomeWorkingCopy(.IProblemRequestor,org.eclipse.core.runtime.IProgressMonitor)void ax !.JavaModelException
 becomeWorkingCopy(org.eclipse.core.runtime.IProgressMonitor)void a !.JavaModelException
 commitWorkingCopy(boolean,org.eclipse.core.runtime.IProgressMonitor)void a !.JavaModelException
 createImport(String,.IJavaElement,org.eclipse.core.runtime.IProgressMonitor).IImportDeclaration a !.JavaModelException
 createImport(String,.IJavaElement,int,org.eclipse.core.runtime.IProgressMonitor).IImportDeclaration a !.JavaModelException
 createPackageDeclaration(String,org.eclipse.core.runtime.IProgressMonitor).IPackageDeclaration a !.JavaModelException
 createType(String,.IJavaElement,boolean,org.eclipse.core.runtime.IProgressMonitor).IType a !.JavaModelException
 discardWorkingCopy()void a !.JavaModelException
 findElements(.IJavaElement).IJavaElement[] a
 findWorkingCopy(.WorkingCopyOwner).ICompilationUnit a
 getAllTypes().IType[] a !.JavaModelException
 getImport(String).IImportDeclaration a
 getImportContainer().IImportContainer a
 getImports().IImportDeclaration[] a !.JavaModelException
 getPrimary().ICompilationUnit a
 getOwner().WorkingCopyOwner a
 getPackageDeclaration(String).IPackageDeclaration a
 getPackageDeclarations().IPackageDeclaration[] a !.JavaModelException
 getType(String).IType a
 getTypes().IType[] a !.JavaModelException
 getWorkingCopy(org.eclipse.core.runtime.IProgressMonitor).ICompilationUnit a !.JavaModelException
 getWorkingCopy(.WorkingCopyOwner,.IProblemRequestor,org.eclipse.core.runtime.IProgressMonitor).ICompilationUnit ax !.JavaModelException
 hasResourceChanged()boolean a
 isWorkingCopy()boolean a
 setOptions(java.util.Map<String,String>)void d
 getCustomOptions()java.util.Map<String,String> d
 getOptions(boolean)java.util.Map<String,String> d
 reconcile(int,boolean,.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor).dom.CompilationUnit a !.JavaModelException
 reconcile(int,boolean,boolean,.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor).dom.CompilationUnit a !.JavaModelException
 reconcile(int,int,.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor).dom.CompilationUnit a !.JavaModelException
 restore()void a !.JavaModelException
 updateTimeStamp()void d !.JavaModelException
ICompletionRequestor axi
 acceptAnonymousType(char[],char[],char[][],char[][],char[][],char[],int,int,int,int)void ax
 acceptClass(char[],char[],char[],int,int,int,int)void ax
 acceptError(.compiler.IProblem)void ax
 acceptField(char[],char[],char[],char[],char[],char[],int,int,int,int)void ax
 acceptInterface(char[],char[],char[],int,int,int,int)void ax
 acceptKeyword(char[],int,int,int)void ax
 acceptLabel(char[],int,int,int)void ax
 acceptLocalVariable(char[],char[],char[],int,int,int,int)void ax
 acceptMethod(char[],char[],char[],char[][],char[][],char[][],char[],char[],char[],int,int,int,int)void ax
 acceptMethodDeclaration(char[],char[],char[],char[][],char[][],char[][],char[],char[],char[],int,int,int,int)void ax
 acceptModifier(char[],int,int,int)void ax
 acceptPackage(char[],char[],int,int,int)void ax
 acceptType(char[],char[],char[],int,int,int)void ax
 acceptVariableName(char[],char[],char[],char[],int,int,int)void ax
ICorrectionRequestor ai
 acceptClass(char[],char[],char[],int,int,int)void a
 acceptField(char[],char[],char[],char[],char[],char[],int,int,int)void a
 acceptInterface(char[],char[],char[],int,int,int)void a
 acceptLocalVariable(char[],char[],char[],int,int,int)void a
 acceptMethod(char[],char[],char[],char[][],char[][],char[][],char[],char[],char[],int,int,int)void a
 acceptPackage(char[],char[],int,int)void a
IElementChangedListener ai
 elementChanged(.ElementChangedEvent)void a
IField ai :.IMember,.IAnnotatable
 getConstant()Object a !.JavaModelException
 getElementName()String a
 getKey()String a
 getTypeSignature()String a !.JavaModelException
 isEnumConstant()boolean a !.JavaModelException
 isResolved()boolean a
 isRecordComponent()boolean a !.JavaModelException
IImportContainer ai :.IJavaElement,.IParent,.ISourceReference
 getImport(String).IImportDeclaration a
IImportDeclaration ai :.IJavaElement,.ISourceReference,.ISourceManipulation
 getElementName()String a
 getFlags()int a !.JavaModelException
 isOnDemand()boolean a
IInitializer ai :.IMember
IJarEntryResource ai :org.eclipse.core.resources.IStorage
 getChildren().IJarEntryResource[] a
 getFullPath()org.eclipse.core.runtime.IPath a
 getParent()Object a
 getPackageFragmentRoot().IPackageFragmentRoot a
 isFile()boolean a
IJavaElement ai :org.eclipse.core.runtime.IAdaptable
 JAVA_MODEL int sf
 JAVA_PROJECT int sf
 PACKAGE_FRAGMENT_ROOT int sf
 PACKAGE_FRAGMENT int sf
 COMPILATION_UNIT int sf
 CLASS_FILE int sf
 TYPE int sf
 FIELD int sf
 METHOD int sf
 INITIALIZER int sf
 PACKAGE_DECLARATION int sf
 IMPORT_CONTAINER int sf
 IMPORT_DECLARATION int sf
 LOCAL_VARIABLE int sf
 TYPE_PARAMETER int sf
 ANNOTATION int sf
 JAVA_MODULE int sf
 exists()boolean a
 getAncestor(int).IJavaElement a
 getAttachedJavadoc(org.eclipse.core.runtime.IProgressMonitor)String a !.JavaModelException
 getCorrespondingResource()org.eclipse.core.resources.IResource a !.JavaModelException
 getElementName()String a
 getElementType()int a
 getHandleIdentifier()String a
 getJavaModel().IJavaModel a
 getJavaProject().IJavaProject a
 getOpenable().IOpenable a
 getParent().IJavaElement a
 getPath()org.eclipse.core.runtime.IPath a
 getPrimaryElement().IJavaElement a
 getResource()org.eclipse.core.resources.IResource a
 getSchedulingRule()org.eclipse.core.runtime.jobs.ISchedulingRule a
 getUnderlyingResource()org.eclipse.core.resources.IResource a !.JavaModelException
 isReadOnly()boolean a
 isStructureKnown()boolean a !.JavaModelException
IJavaElementDelta ai
 ADDED int sf
 REMOVED int sf
 CHANGED int sf
 F_CONTENT int sf
 F_MODIFIERS int sf
 F_CHILDREN int sf
 F_MOVED_FROM int sf
 F_MOVED_TO int sf
 F_ADDED_TO_CLASSPATH int sf
 F_REMOVED_FROM_CLASSPATH int sf
 F_CLASSPATH_REORDER int sfx
 F_REORDER int sf
 F_OPENED int sf
 F_CLOSED int sf
 F_SUPER_TYPES int sf
 F_SOURCEATTACHED int sf
 F_SOURCEDETACHED int sf
 F_FINE_GRAINED int sf
 F_ARCHIVE_CONTENT_CHANGED int sf
 F_PRIMARY_WORKING_COPY int sf
 F_CLASSPATH_CHANGED int sf
 F_PRIMARY_RESOURCE int sf
 F_AST_AFFECTED int sf
 F_CATEGORIES int sf
 F_RESOLVED_CLASSPATH_CHANGED int sf
 F_ANNOTATIONS int sf
 F_CLASSPATH_ATTRIBUTES int sf
 getAddedChildren().IJavaElementDelta[] a
 getAffectedChildren().IJavaElementDelta[] a
 getAnnotationDeltas().IJavaElementDelta[] a
 getCompilationUnitAST().dom.CompilationUnit a
 getChangedChildren().IJavaElementDelta[] a
 getElement().IJavaElement a
 getFlags()int a
 getKind()int a
 getMovedFromElement().IJavaElement a
 getMovedToElement().IJavaElement a
 getRemovedChildren().IJavaElementDelta[] a
 getResourceDeltas()org.eclipse.core.resources.IResourceDelta[] a
 getClasspathAttributeDeltas().IClasspathAttributeDelta[] d
IJavaModel ai :.IJavaElement,.IOpenable,.IParent
 contains(org.eclipse.core.resources.IResource)boolean a
 copy(.IJavaElement[],.IJavaElement[],.IJavaElement[],String[],boolean,org.eclipse.core.runtime.IProgressMonitor)void a !.JavaModelException
 delete(.IJavaElement[],boolean,org.eclipse.core.runtime.IProgressMonitor)void a !.JavaModelException
 getJavaProject(String).IJavaProject a
 getJavaProjects().IJavaProject[] a !.JavaModelException
 getNonJavaResources()Object[] a !.JavaModelException
 getWorkspace()org.eclipse.core.resources.IWorkspace a
 move(.IJavaElement[],.IJavaElement[],.IJavaElement[],String[],boolean,org.eclipse.core.runtime.IProgressMonitor)void a !.JavaModelException
 refreshExternalArchives(.IJavaElement[],org.eclipse.core.runtime.IProgressMonitor)void a !.JavaModelException
 rename(.IJavaElement[],.IJavaElement[],String[],boolean,org.eclipse.core.runtime.IProgressMonitor)void a !.JavaModelException
IJavaModelMarker ai
 JAVA_MODEL_PROBLEM_MARKER String sf
 TRANSIENT_PROBLEM String sf
 TASK_MARKER String sf
 ARGUMENTS String sf
 ID String sf
 CATEGORY_ID String sf
 FLAGS String sf
 CYCLE_DETECTED String sf
 BUILDPATH_PROBLEM_MARKER String sf
 CLASSPATH_FILE_FORMAT String sf
 OUTPUT_OVERLAPPING_SOURCE String sf
IJavaModelStatus ai :org.eclipse.core.runtime.IStatus
 getElements().IJavaElement[] a
 getPath()org.eclipse.core.runtime.IPath a
 getString()String ax
 isDoesNotExist()boolean a
IJavaModelStatusConstants ai
 INVALID_CP_CONTAINER_ENTRY int sf
 CP_CONTAINER_PATH_UNBOUND int sf
 INVALID_CLASSPATH int sf
 CP_VARIABLE_PATH_UNBOUND int sf
 CORE_EXCEPTION int sf
 INVALID_ELEMENT_TYPES int sf
 NO_ELEMENTS_TO_PROCESS int sf
 ELEMENT_DOES_NOT_EXIST int sf
 NULL_PATH int sf
 PATH_OUTSIDE_PROJECT int sf
 RELATIVE_PATH int sf
 DEVICE_PATH int sf
 NULL_STRING int sf
 READ_ONLY int sf
 NAME_COLLISION int sf
 INVALID_DESTINATION int sf
 INVALID_PATH int sf
 INDEX_OUT_OF_BOUNDS int sf
 UPDATE_CONFLICT int sf
 NULL_NAME int sf
 INVALID_NAME int sf
 INVALID_CONTENTS int sf
 IO_EXCEPTION int sf
 DOM_EXCEPTION int sf
 TARGET_EXCEPTION int sf
 BUILDER_INITIALIZATION_ERROR int sf
 BUILDER_SERIALIZATION_ERROR int sf
 EVALUATION_ERROR int sf
 INVALID_SIBLING int sf
 INVALID_RESOURCE int sf
 INVALID_RESOURCE_TYPE int sf
 INVALID_PROJECT int sf
 INVALID_PACKAGE int sf
 NO_LOCAL_CONTENTS int sf
 INVALID_CLASSPATH_FILE_FORMAT int sf
 CLASSPATH_CYCLE int sf
 DISABLED_CP_EXCLUSION_PATTERNS int sf
 DISABLED_CP_MULTIPLE_OUTPUT_LOCATIONS int sf
 INCOMPATIBLE_JDK_LEVEL int sf
 COMPILER_FAILURE int sf
 ELEMENT_NOT_ON_CLASSPATH int sf
 CANNOT_RETRIEVE_ATTACHED_JAVADOC int sf
 UNKNOWN_JAVADOC_FORMAT int sf
 DEPRECATED_VARIABLE int sf
 BAD_TEXT_EDIT_LOCATION int sf
 CANNOT_RETRIEVE_ATTACHED_JAVADOC_TIMEOUT int sf
 OUTPUT_LOCATION_OVERLAPPING_ANOTHER_SOURCE int sf
 CP_INVALID_EXTERNAL_ANNOTATION_PATH int sf
 TEST_SOURCE_REQUIRES_SEPARATE_OUTPUT_LOCATION int sf
 TEST_OUTPUT_FOLDER_MUST_BE_SEPARATE_FROM_MAIN_OUTPUT_FOLDERS int sf
 MAIN_ONLY_PROJECT_DEPENDS_ON_TEST_ONLY_PROJECT int sf
IJavaProject ai :.IParent,.IJavaElement,.IOpenable
 CLASSPATH_FILE_NAME String sf
 decodeClasspathEntry(String).IClasspathEntry a
 encodeClasspathEntry(.IClasspathEntry)String a
 findElement(org.eclipse.core.runtime.IPath).IJavaElement a !.JavaModelException
 findElement(org.eclipse.core.runtime.IPath,.WorkingCopyOwner).IJavaElement a !.JavaModelException
 findElement(String,.WorkingCopyOwner).IJavaElement a !.JavaModelException
 findPackageFragment(org.eclipse.core.runtime.IPath).IPackageFragment a !.JavaModelException
 findPackageFragmentRoot(org.eclipse.core.runtime.IPath).IPackageFragmentRoot a !.JavaModelException
 findPackageFragmentRoots(.IClasspathEntry).IPackageFragmentRoot[] a
 findUnfilteredPackageFragmentRoots(.IClasspathEntry).IPackageFragmentRoot[] a
 findType(String).IType a !.JavaModelException
 findType(String,org.eclipse.core.runtime.IProgressMonitor).IType a !.JavaModelException
 findType(String,.WorkingCopyOwner).IType a !.JavaModelException
 findType(String,.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor).IType a !.JavaModelException
 findType(String,String).IType a !.JavaModelException
 findType(String,String,org.eclipse.core.runtime.IProgressMonitor).IType a !.JavaModelException
 findType(String,String,.WorkingCopyOwner).IType a !.JavaModelException
 findType(String,String,.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor).IType a !.JavaModelException
 findModule(String,.WorkingCopyOwner).IModuleDescription a !.JavaModelException
 getAllPackageFragmentRoots().IPackageFragmentRoot[] a !.JavaModelException
 getNonJavaResources()Object[] a !.JavaModelException
 getOption(String,boolean)String a
 getOptions(boolean)java.util.Map<String,String> a
 getOutputLocation()org.eclipse.core.runtime.IPath a !.JavaModelException
 getPackageFragmentRoot(String).IPackageFragmentRoot a
 getPackageFragmentRoot(org.eclipse.core.resources.IResource).IPackageFragmentRoot a
 getPackageFragmentRoots().IPackageFragmentRoot[] a !.JavaModelException
 getPackageFragmentRoots(.IClasspathEntry).IPackageFragmentRoot[] ax
 getPackageFragments().IPackageFragment[] a !.JavaModelException
 getProject()org.eclipse.core.resources.IProject a
 getModuleDescription().IModuleDescription a !.JavaModelException
 getModuleDescription(int).IModuleDescription a !.JavaModelException
 getOwnModuleDescription().IModuleDescription a !.JavaModelException
 getOwnModuleDescription(int).IModuleDescription a !.JavaModelException
 getRawClasspath().IClasspathEntry[] a !.JavaModelException
 getRequiredProjectNames()String[] a !.JavaModelException
 getResolvedClasspath(boolean).IClasspathEntry[] a !.JavaModelException
 hasBuildState()boolean a
 hasClasspathCycle(.IClasspathEntry[])boolean a
 isOnClasspath(.IJavaElement)boolean a
 isOnClasspath(org.eclipse.core.resources.IResource)boolean a
 findContainingClasspathEntry(org.eclipse.core.resources.IResource).IClasspathEntry a
 newEvaluationContext().eval.IEvaluationContext a
 newTypeHierarchy(.IRegion,org.eclipse.core.runtime.IProgressMonitor).ITypeHierarchy a !.JavaModelException
 newTypeHierarchy(.IRegion,.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor).ITypeHierarchy a !.JavaModelException
 newTypeHierarchy(.IType,.IRegion,org.eclipse.core.runtime.IProgressMonitor).ITypeHierarchy a !.JavaModelException
 newTypeHierarchy(.IType,.IRegion,.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor).ITypeHierarchy a !.JavaModelException
 readOutputLocation()org.eclipse.core.runtime.IPath a
 readRawClasspath().IClasspathEntry[] a
 setOption(String,String)void a
 setOptions(java.util.Map<String,String>)void a
 setOutputLocation(org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IProgressMonitor)void a !.JavaModelException
 setRawClasspath(.IClasspathEntry[],org.eclipse.core.runtime.IPath,boolean,org.eclipse.core.runtime.IProgressMonitor)void a !.JavaModelException
 setRawClasspath(.IClasspathEntry[],boolean,org.eclipse.core.runtime.IProgressMonitor)void a !.JavaModelException
 setRawClasspath(.IClasspathEntry[],.IClasspathEntry[],org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IProgressMonitor)void a !.JavaModelException
 getReferencedClasspathEntries().IClasspathEntry[] a !.JavaModelException
 setRawClasspath(.IClasspathEntry[],org.eclipse.core.runtime.IProgressMonitor)void a !.JavaModelException
 setRawClasspath(.IClasspathEntry[],org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IProgressMonitor)void a !.JavaModelException
 getClasspathEntryFor(org.eclipse.core.runtime.IPath).IClasspathEntry a !.JavaModelException
 determineModulesOfProjectsWithNonEmptyClasspath()java.util.Set<String> a !.JavaModelException
ILocalVariable ai :.IJavaElement,.ISourceReference,.IAnnotatable
 getElementName()String a
 getNameRange().ISourceRange a
 getTypeSignature()String a
 isParameter()boolean a
 getFlags()int a
 getDeclaringMember().IMember a
 getTypeRoot().ITypeRoot a
IMember ai :.IJavaElement,.ISourceReference,.ISourceManipulation,.IParent
 getCategories()String[] a !.JavaModelException
 getClassFile().IClassFile a
 getCompilationUnit().ICompilationUnit a
 getDeclaringType().IType a
 getFlags()int a !.JavaModelException
 getJavadocRange().ISourceRange a !.JavaModelException
 getOccurrenceCount()int a
 getTypeRoot().ITypeRoot a
 getType(String,int).IType a
 isBinary()boolean a
IMemberValuePair ai
 K_INT int sf
 K_BYTE int sf
 K_SHORT int sf
 K_CHAR int sf
 K_FLOAT int sf
 K_DOUBLE int sf
 K_LONG int sf
 K_BOOLEAN int sf
 K_STRING int sf
 K_ANNOTATION int sf
 K_CLASS int sf
 K_QUALIFIED_NAME int sf
 K_SIMPLE_NAME int sf
 K_UNKNOWN int sf
 getMemberName()String a
 getValue()Object a
 getValueKind()int a
IMethod ai :.IMember,.IAnnotatable
 getDefaultValue().IMemberValuePair a !.JavaModelException
 getElementName()String a
 getExceptionTypes()String[] a !.JavaModelException
 getTypeParameterSignatures()String[] ax !.JavaModelException
 getTypeParameters().ITypeParameter[] a !.JavaModelException
 getNumberOfParameters()int a
 getParameters().ILocalVariable[] a !.JavaModelException
 getKey()String a
 getParameterNames()String[] a !.JavaModelException
 getParameterTypes()String[] a
 getRawParameterNames()String[] a !.JavaModelException
 getReturnType()String a !.JavaModelException
 getSignature()String a !.JavaModelException
 getTypeParameter(String).ITypeParameter a
 isConstructor()boolean a !.JavaModelException
 isMainMethod()boolean a !.JavaModelException
 isMainMethodCandidate()boolean a !.JavaModelException
 isLambdaMethod()boolean a
 isResolved()boolean a
 isSimilar(.IMethod)boolean a
IModularClassFile ai :.IClassFile
 getModule().IModuleDescription a !.JavaModelException
IModuleDescription ai :.IMember,.IAnnotatable
 getRequiredModuleNames()String[] a !.JavaModelException
 getProvidedServiceNames()String[] a !.JavaModelException
 getUsedServiceNames()String[] a !.JavaModelException
 getExportedPackageNames(.IModuleDescription)String[] a !.JavaModelException
 getOpenedPackageNames(.IModuleDescription)String[] a !.JavaModelException
 isAutoModule()boolean d
 isSystemModule()boolean d
IOpenable ai
 close()void a !.JavaModelException
 findRecommendedLineSeparator()String a !.JavaModelException
 getBuffer().IBuffer a !.JavaModelException
 hasUnsavedChanges()boolean a !.JavaModelException
 isConsistent()boolean a !.JavaModelException
 isOpen()boolean a
 makeConsistent(org.eclipse.core.runtime.IProgressMonitor)void a !.JavaModelException
 open(org.eclipse.core.runtime.IProgressMonitor)void a !.JavaModelException
 save(org.eclipse.core.runtime.IProgressMonitor,boolean)void a !.JavaModelException
IOrdinaryClassFile ai :.IClassFile
 getType().IType a
IPackageDeclaration ai :.IJavaElement,.ISourceReference,.IAnnotatable
 getElementName()String a
IPackageFragment ai :.IParent,.IJavaElement,.IOpenable,.ISourceManipulation
 DEFAULT_PACKAGE_NAME String sf
 containsJavaResources()boolean a !.JavaModelException
 createCompilationUnit(String,String,boolean,org.eclipse.core.runtime.IProgressMonitor).ICompilationUnit a !.JavaModelException
 getClassFile(String).IClassFile a
 getOrdinaryClassFile(String).IOrdinaryClassFile a
 getModularClassFile().IModularClassFile a
 getAllClassFiles().IClassFile[] a !.JavaModelException
 getClassFiles().IClassFile[] ax !.JavaModelException
 getOrdinaryClassFiles().IOrdinaryClassFile[] a !.JavaModelException
 getCompilationUnit(String).ICompilationUnit a
 getCompilationUnits().ICompilationUnit[] a !.JavaModelException
 getCompilationUnits(.WorkingCopyOwner).ICompilationUnit[] a !.JavaModelException
 getElementName()String a
 getKind()int a !.JavaModelException
 getNonJavaResources()Object[] a !.JavaModelException
 hasSubpackages()boolean a !.JavaModelException
 isDefaultPackage()boolean a
IPackageFragmentRoot ai :.IParent,.IJavaElement,.IOpenable
 K_SOURCE int sf
 K_BINARY int sf
 DEFAULT_PACKAGEROOT_PATH String sf
 NO_RESOURCE_MODIFICATION int sf
 ORIGINATING_PROJECT_CLASSPATH int sf
 OTHER_REFERRING_PROJECTS_CLASSPATH int sf
 DESTINATION_PROJECT_CLASSPATH int sf
 REPLACE int sf
 attachSource(org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IProgressMonitor)void a !.JavaModelException
 copy(org.eclipse.core.runtime.IPath,int,int,.IClasspathEntry,org.eclipse.core.runtime.IProgressMonitor)void a !.JavaModelException
 createPackageFragment(String,boolean,org.eclipse.core.runtime.IProgressMonitor).IPackageFragment a !.JavaModelException
 delete(int,int,org.eclipse.core.runtime.IProgressMonitor)void a !.JavaModelException
 getKind()int a !.JavaModelException
 getNonJavaResources()Object[] a !.JavaModelException
 getPackageFragment(String).IPackageFragment a
 getRawClasspathEntry().IClasspathEntry a !.JavaModelException
 getResolvedClasspathEntry().IClasspathEntry a !.JavaModelException
 getSourceAttachmentPath()org.eclipse.core.runtime.IPath a !.JavaModelException
 getSourceAttachmentRootPath()org.eclipse.core.runtime.IPath a !.JavaModelException
 isArchive()boolean a
 isExternal()boolean a
 move(org.eclipse.core.runtime.IPath,int,int,.IClasspathEntry,org.eclipse.core.runtime.IProgressMonitor)void a !.JavaModelException
 getModuleDescription().IModuleDescription a
IParent ai
 getChildren().IJavaElement[] a !.JavaModelException
 hasChildren()boolean a !.JavaModelException
IProblemRequestor ai
 acceptProblem(.compiler.IProblem)void a
 beginReporting()void a
 endReporting()void a
 isActive()boolean a
IRegion ai
 add(.IJavaElement)void a
 contains(.IJavaElement)boolean a
 getElements().IJavaElement[] a
 remove(.IJavaElement)boolean a
ISourceManipulation ai
 copy(.IJavaElement,.IJavaElement,String,boolean,org.eclipse.core.runtime.IProgressMonitor)void a !.JavaModelException
 delete(boolean,org.eclipse.core.runtime.IProgressMonitor)void a !.JavaModelException
 move(.IJavaElement,.IJavaElement,String,boolean,org.eclipse.core.runtime.IProgressMonitor)void a !.JavaModelException
 rename(String,boolean,org.eclipse.core.runtime.IProgressMonitor)void a !.JavaModelException
ISourceRange ai
 getLength()int a
 getOffset()int a
ISourceReference ai
 exists()boolean a
 getSource()String a !.JavaModelException
 getSourceRange().ISourceRange a !.JavaModelException
 getNameRange().ISourceRange a !.JavaModelException
IType ai :.IMember,.IAnnotatable
 codeComplete(char[],int,int,char[][],char[][],int[],boolean,.ICompletionRequestor)void ax !.JavaModelException
 codeComplete(char[],int,int,char[][],char[][],int[],boolean,.ICompletionRequestor,.WorkingCopyOwner)void ax !.JavaModelException
 codeComplete(char[],int,int,char[][],char[][],int[],boolean,.CompletionRequestor)void a !.JavaModelException
 codeComplete(char[],int,int,char[][],char[][],int[],boolean,.CompletionRequestor,org.eclipse.core.runtime.IProgressMonitor)void a !.JavaModelException
 codeComplete(char[],int,int,char[][],char[][],int[],boolean,.CompletionRequestor,.WorkingCopyOwner)void a !.JavaModelException
 codeComplete(char[],int,int,char[][],char[][],int[],boolean,.CompletionRequestor,.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor)void a !.JavaModelException
 createField(String,.IJavaElement,boolean,org.eclipse.core.runtime.IProgressMonitor).IField a !.JavaModelException
 createInitializer(String,.IJavaElement,org.eclipse.core.runtime.IProgressMonitor).IInitializer a !.JavaModelException
 createMethod(String,.IJavaElement,boolean,org.eclipse.core.runtime.IProgressMonitor).IMethod a !.JavaModelException
 createType(String,.IJavaElement,boolean,org.eclipse.core.runtime.IProgressMonitor).IType a !.JavaModelException
 findMethods(.IMethod).IMethod[] a
 getChildrenForCategory(String).IJavaElement[] a !.JavaModelException
 getElementName()String a
 getField(String).IField a
 getFields().IField[] a !.JavaModelException
 getFullyQualifiedName()String a
 getFullyQualifiedName(char)String a
 getFullyQualifiedParameterizedName()String a !.JavaModelException
 getInitializer(int).IInitializer a
 getInitializers().IInitializer[] a !.JavaModelException
 getKey()String a
 getMethod(String,String[]).IMethod a
 getMethods().IMethod[] a !.JavaModelException
 getPackageFragment().IPackageFragment a
 getSuperclassName()String a !.JavaModelException
 getSuperclassTypeSignature()String a !.JavaModelException
 getSuperInterfaceTypeSignatures()String[] a !.JavaModelException
 getSuperInterfaceNames()String[] a !.JavaModelException
 getPermittedSubtypeNames()String[] a !.JavaModelException
 getTypeParameterSignatures()String[] a !.JavaModelException
 getTypeParameters().ITypeParameter[] a !.JavaModelException
 getType(String).IType a
 getTypeParameter(String).ITypeParameter a
 getTypeQualifiedName()String a
 getTypeQualifiedName(char)String a
 getTypes().IType[] a !.JavaModelException
 isAnonymous()boolean a !.JavaModelException
 isClass()boolean a !.JavaModelException
 isEnum()boolean a !.JavaModelException
 isRecord()boolean a !.JavaModelException
 isSealed()boolean a !.JavaModelException
 isImplicitlyDeclared()boolean a !.JavaModelException
 getRecordComponents().IField[] d !.JavaModelException
 getRecordComponent(String).IField a
 isInterface()boolean a !.JavaModelException
 isAnnotation()boolean a !.JavaModelException
 isLocal()boolean a !.JavaModelException
 isMember()boolean a !.JavaModelException
 isResolved()boolean a
 loadTypeHierachy(java.io.InputStream,org.eclipse.core.runtime.IProgressMonitor).ITypeHierarchy a !.JavaModelException
 newSupertypeHierarchy(org.eclipse.core.runtime.IProgressMonitor).ITypeHierarchy a !.JavaModelException
 newSupertypeHierarchy(.ICompilationUnit[],org.eclipse.core.runtime.IProgressMonitor).ITypeHierarchy a !.JavaModelException
 newSupertypeHierarchy(.IWorkingCopy[],org.eclipse.core.runtime.IProgressMonitor).ITypeHierarchy ax !.JavaModelException
 newSupertypeHierarchy(.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor).ITypeHierarchy a !.JavaModelException
 newTypeHierarchy(.IJavaProject,org.eclipse.core.runtime.IProgressMonitor).ITypeHierarchy a !.JavaModelException
 newTypeHierarchy(.IJavaProject,.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor).ITypeHierarchy a !.JavaModelException
 newTypeHierarchy(org.eclipse.core.runtime.IProgressMonitor).ITypeHierarchy a !.JavaModelException
 newTypeHierarchy(.ICompilationUnit[],org.eclipse.core.runtime.IProgressMonitor).ITypeHierarchy a !.JavaModelException
 newTypeHierarchy(.IWorkingCopy[],org.eclipse.core.runtime.IProgressMonitor).ITypeHierarchy ax !.JavaModelException
 newTypeHierarchy(.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor).ITypeHierarchy a !.JavaModelException
 resolveType(String)String[][] a !.JavaModelException
 resolveType(String,.WorkingCopyOwner)String[][] a !.JavaModelException
 isLambda()boolean a
 getClassFile().IOrdinaryClassFile a
ITypeHierarchy ai
 addTypeHierarchyChangedListener(.ITypeHierarchyChangedListener)void a
 contains(.IType)boolean a
 exists()boolean a
 getAllClasses().IType[] a
 getAllInterfaces().IType[] a
 getAllSubtypes(.IType).IType[] a
 getAllSuperclasses(.IType).IType[] a
 getAllSuperInterfaces(.IType).IType[] a
 getAllSupertypes(.IType).IType[] a
 getAllTypes().IType[] a
 getCachedFlags(.IType)int a
 getExtendingInterfaces(.IType).IType[] a
 getImplementingClasses(.IType).IType[] a
 getRootClasses().IType[] a
 getRootInterfaces().IType[] a
 getSubclasses(.IType).IType[] a
 getSubtypes(.IType).IType[] a
 getSuperclass(.IType).IType a
 getSuperInterfaces(.IType).IType[] a
 getSupertypes(.IType).IType[] a
 getType().IType a
 refresh(org.eclipse.core.runtime.IProgressMonitor)void a !.JavaModelException
 removeTypeHierarchyChangedListener(.ITypeHierarchyChangedListener)void a
 store(java.io.OutputStream,org.eclipse.core.runtime.IProgressMonitor)void a !.JavaModelException
ITypeHierarchyChangedListener ai
 typeHierarchyChanged(.ITypeHierarchy)void a
ITypeParameter ai :.IJavaElement,.ISourceReference
 getBounds()String[] a !.JavaModelException
 getBoundsSignatures()String[] a !.JavaModelException
 getDeclaringMember().IMember a
 getTypeRoot().ITypeRoot a
ITypeRoot ai :.IJavaElement,.IParent,.IOpenable,.ISourceReference,.ICodeAssist
 findPrimaryType().IType a
 getModule().IModuleDescription d !.JavaModelException
 getElementAt(int).IJavaElement a !.JavaModelException
 getWorkingCopy(.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor).ICompilationUnit a !.JavaModelException
IWorkingCopy axi
 commit(boolean,org.eclipse.core.runtime.IProgressMonitor)void ax !.JavaModelException
 destroy()void ax
 findSharedWorkingCopy(.IBufferFactory).IJavaElement ax
 getOriginal(.IJavaElement).IJavaElement ax
 getOriginalElement().IJavaElement ax
 findElements(.IJavaElement).IJavaElement[] ax
 findPrimaryType().IType ax
 getSharedWorkingCopy(org.eclipse.core.runtime.IProgressMonitor,.IBufferFactory,.IProblemRequestor).IJavaElement ax !.JavaModelException
 getWorkingCopy().IJavaElement ax !.JavaModelException
 getWorkingCopy(org.eclipse.core.runtime.IProgressMonitor,.IBufferFactory,.IProblemRequestor).IJavaElement ax !.JavaModelException
 isBasedOn(org.eclipse.core.resources.IResource)boolean ax
 isWorkingCopy()boolean ax
 reconcile()org.eclipse.core.resources.IMarker[] ax !.JavaModelException
 reconcile(boolean,org.eclipse.core.runtime.IProgressMonitor)void ax !.JavaModelException
 restore()void ax !.JavaModelException
JavaConventions f
 isOverlappingRoots(org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath)boolean sx
 validateCompilationUnitName(String)org.eclipse.core.runtime.IStatus sx
 validateCompilationUnitName(String,String,String)org.eclipse.core.runtime.IStatus s
 validateClassFileName(String)org.eclipse.core.runtime.IStatus sx
 validateClassFileName(String,String,String)org.eclipse.core.runtime.IStatus s
 validateFieldName(String)org.eclipse.core.runtime.IStatus sx
 validateFieldName(String,String,String)org.eclipse.core.runtime.IStatus s
 validateIdentifier(String)org.eclipse.core.runtime.IStatus sx
 validateIdentifier(String,String,String)org.eclipse.core.runtime.IStatus s
 validateImportDeclaration(String)org.eclipse.core.runtime.IStatus sx
 validateImportDeclaration(String,String,String)org.eclipse.core.runtime.IStatus s
 validateJavaTypeName(String)org.eclipse.core.runtime.IStatus sx
 validateJavaTypeName(String,String,String)org.eclipse.core.runtime.IStatus sx
 validateJavaTypeName(String,String,String,String)org.eclipse.core.runtime.IStatus s
 validateMethodName(String)org.eclipse.core.runtime.IStatus sx
 validateMethodName(String,String,String)org.eclipse.core.runtime.IStatus s
 validatePackageName(String)org.eclipse.core.runtime.IStatus sx
 validatePackageName(String,String,String)org.eclipse.core.runtime.IStatus s
 validateModuleName(String,String,String)org.eclipse.core.runtime.IStatus s
 validateClasspath(.IJavaProject,.IClasspathEntry[],org.eclipse.core.runtime.IPath).IJavaModelStatus s
 validateClasspathEntry(.IJavaProject,.IClasspathEntry,boolean).IJavaModelStatus s
 validateTypeVariableName(String)org.eclipse.core.runtime.IStatus sx
 validateTypeVariableName(String,String,String)org.eclipse.core.runtime.IStatus s
JavaCore f :org.eclipse.core.runtime.Plugin +JavaCallable,JavaRunnable
 PLUGIN_ID String sf
 BUILDER_ID String sf
 MODEL_ID String sf
 NATURE_ID String sf
 ATT_HANDLE_ID String osf
 USER_LIBRARY_CONTAINER_ID String sf
 MODULE_PATH_CONTAINER_ID String sf
 COMPILER_LOCAL_VARIABLE_ATTR String sf
 COMPILER_LINE_NUMBER_ATTR String sf
 COMPILER_SOURCE_FILE_ATTR String sf
 COMPILER_CODEGEN_UNUSED_LOCAL String sf
 COMPILER_CODEGEN_METHOD_PARAMETERS_ATTR String sf
 COMPILER_CODEGEN_TARGET_PLATFORM String sf
 COMPILER_CODEGEN_INLINE_JSR_BYTECODE String sfx
 COMPILER_DOC_COMMENT_SUPPORT String sf
 COMPILER_PB_UNREACHABLE_CODE String sfx
 COMPILER_PB_INVALID_IMPORT String sfx
 COMPILER_PB_OVERRIDING_PACKAGE_DEFAULT_METHOD String sf
 COMPILER_PB_METHOD_WITH_CONSTRUCTOR_NAME String sf
 COMPILER_PB_DEPRECATION String sf
 COMPILER_PB_TERMINAL_DEPRECATION String sf
 COMPILER_PB_DEPRECATION_IN_DEPRECATED_CODE String sf
 COMPILER_PB_DEPRECATION_WHEN_OVERRIDING_DEPRECATED_METHOD String sf
 COMPILER_PB_MEMBER_OF_DEPRECATED_TYPE String sf
 COMPILER_PB_HIDDEN_CATCH_BLOCK String sf
 COMPILER_PB_UNUSED_LOCAL String sf
 COMPILER_PB_UNUSED_LAMBDA_PARAMETER String sf
 COMPILER_PB_UNUSED_PARAMETER String sf
 COMPILER_PB_UNUSED_EXCEPTION_PARAMETER String sf
 COMPILER_PB_UNUSED_PARAMETER_WHEN_IMPLEMENTING_ABSTRACT String sf
 COMPILER_PB_UNUSED_PARAMETER_WHEN_OVERRIDING_CONCRETE String sf
 COMPILER_PB_UNUSED_PARAMETER_INCLUDE_DOC_COMMENT_REFERENCE String sf
 COMPILER_PB_UNUSED_IMPORT String sf
 COMPILER_PB_UNUSED_TYPE_ARGUMENTS_FOR_METHOD_INVOCATION String sf
 COMPILER_PB_SYNTHETIC_ACCESS_EMULATION String sf
 COMPILER_PB_UNUSED_TYPE_PARAMETER String sf
 COMPILER_PB_NON_NLS_STRING_LITERAL String sf
 COMPILER_PB_ASSERT_IDENTIFIER String sf
 COMPILER_PB_ENUM_IDENTIFIER String sf
 COMPILER_PB_STATIC_ACCESS_RECEIVER String sf
 COMPILER_PB_INDIRECT_STATIC_ACCESS String sf
 COMPILER_PB_NO_EFFECT_ASSIGNMENT String sf
 COMPILER_PB_INCOMPATIBLE_NON_INHERITED_INTERFACE_METHOD String sf
 COMPILER_PB_UNUSED_PRIVATE_MEMBER String sf
 COMPILER_PB_LOCAL_VARIABLE_HIDING String sf
 COMPILER_PB_SPECIAL_PARAMETER_HIDING_FIELD String sf
 COMPILER_PB_FIELD_HIDING String sf
 COMPILER_PB_TYPE_PARAMETER_HIDING String sf
 COMPILER_PB_POSSIBLE_ACCIDENTAL_BOOLEAN_ASSIGNMENT String sf
 COMPILER_PB_FALLTHROUGH_CASE String sf
 COMPILER_PB_EMPTY_STATEMENT String sf
 COMPILER_PB_BOOLEAN_METHOD_THROWING_EXCEPTION String sfx
 COMPILER_PB_UNNECESSARY_TYPE_CHECK String sf
 COMPILER_PB_UNNECESSARY_ELSE String sf
 COMPILER_PB_UNDOCUMENTED_EMPTY_BLOCK String sf
 COMPILER_PB_FINALLY_BLOCK_NOT_COMPLETING String sf
 COMPILER_PB_UNUSED_DECLARED_THROWN_EXCEPTION String sf
 COMPILER_PB_UNUSED_DECLARED_THROWN_EXCEPTION_WHEN_OVERRIDING String sf
 COMPILER_PB_UNUSED_DECLARED_THROWN_EXCEPTION_INCLUDE_DOC_COMMENT_REFERENCE String sf
 COMPILER_PB_UNUSED_DECLARED_THROWN_EXCEPTION_EXEMPT_EXCEPTION_AND_THROWABLE String sf
 COMPILER_PB_UNQUALIFIED_FIELD_ACCESS String sf
 COMPILER_PB_UNSAFE_TYPE_OPERATION String sfx
 COMPILER_PB_UNCHECKED_TYPE_OPERATION String sf
 COMPILER_PB_RAW_TYPE_REFERENCE String sf
 COMPILER_PB_UNAVOIDABLE_GENERIC_TYPE_PROBLEMS String sf
 COMPILER_PB_FINAL_PARAMETER_BOUND String sf
 COMPILER_PB_MISSING_SERIAL_VERSION String sf
 COMPILER_PB_VARARGS_ARGUMENT_NEED_CAST String sf
 COMPILER_PB_AUTOBOXING String sf
 COMPILER_PB_ANNOTATION_SUPER_INTERFACE String sf
 COMPILER_PB_MISSING_OVERRIDE_ANNOTATION String sf
 COMPILER_PB_MISSING_OVERRIDE_ANNOTATION_FOR_INTERFACE_METHOD_IMPLEMENTATION String sf
 COMPILER_PB_MISSING_DEPRECATED_ANNOTATION String sf
 COMPILER_PB_MISSING_HASHCODE_METHOD String sf
 COMPILER_PB_DEAD_CODE String sf
 COMPILER_PB_DEAD_CODE_IN_TRIVIAL_IF_STATEMENT String sf
 COMPILER_PB_INCOMPLETE_ENUM_SWITCH String sf
 COMPILER_PB_MISSING_ENUM_CASE_DESPITE_DEFAULT String sf
 COMPILER_PB_SWITCH_MISSING_DEFAULT_CASE String sf
 COMPILER_PB_INCONSISTENT_NULL_CHECK String sfx
 COMPILER_PB_UNUSED_LABEL String sf
 COMPILER_PB_INVALID_JAVADOC String sf
 COMPILER_PB_INVALID_JAVADOC_TAGS String sf
 COMPILER_PB_INVALID_JAVADOC_TAGS__DEPRECATED_REF String sf
 COMPILER_PB_INVALID_JAVADOC_TAGS__NOT_VISIBLE_REF String sf
 COMPILER_PB_INVALID_JAVADOC_TAGS_VISIBILITY String sf
 COMPILER_PB_MISSING_JAVADOC_TAG_DESCRIPTION String sf
 COMPILER_PB_MISSING_JAVADOC_TAGS String sf
 COMPILER_PB_MISSING_JAVADOC_TAGS_VISIBILITY String sf
 COMPILER_PB_MISSING_JAVADOC_TAGS_OVERRIDING String sf
 COMPILER_PB_MISSING_JAVADOC_TAGS_METHOD_TYPE_PARAMETERS String sf
 COMPILER_PB_MISSING_JAVADOC_COMMENTS String sf
 COMPILER_PB_MISSING_JAVADOC_COMMENTS_VISIBILITY String sf
 COMPILER_PB_MISSING_JAVADOC_COMMENTS_OVERRIDING String sf
 COMPILER_PB_CHAR_ARRAY_IN_STRING_CONCATENATION String sf
 COMPILER_PB_MAX_PER_UNIT String sf
 COMPILER_PB_FATAL_OPTIONAL_ERROR String sf
 COMPILER_PB_PARAMETER_ASSIGNMENT String sf
 COMPILER_PB_MISSING_STATIC_ON_METHOD String sf
 COMPILER_PB_POTENTIALLY_MISSING_STATIC_ON_METHOD String sf
 COMPILER_PB_UNCLOSED_CLOSEABLE String sf
 COMPILER_PB_POTENTIALLY_UNCLOSED_CLOSEABLE String sf
 COMPILER_PB_EXPLICITLY_CLOSED_AUTOCLOSEABLE String sf
 COMPILER_ANNOTATION_RESOURCE_ANALYSIS String sf
 COMPILER_OWNING_ANNOTATION_NAME String sf
 COMPILER_NOTOWNING_ANNOTATION_NAME String sf
 COMPILER_PB_RECOMMENDED_RESOURCE_MANAGEMENT String sf
 COMPILER_PB_INCOMPATIBLE_OWNING_CONTRACT String sf
 COMPILER_PB_UNLIKELY_COLLECTION_METHOD_ARGUMENT_TYPE String sf
 COMPILER_PB_UNLIKELY_COLLECTION_METHOD_ARGUMENT_TYPE_STRICT String sf
 COMPILER_PB_UNLIKELY_EQUALS_ARGUMENT_TYPE String sf
 COMPILER_PB_API_LEAKS String sf
 COMPILER_PB_UNSTABLE_AUTO_MODULE_NAME String sf
 COMPILER_PB_SUPPRESS_WARNINGS_NOT_FULLY_ANALYSED String sf
 COMPILER_ANNOTATION_NULL_ANALYSIS String sf
 COMPILER_NULLABLE_ANNOTATION_NAME String sf
 COMPILER_NULLABLE_ANNOTATION_SECONDARY_NAMES String sf
 COMPILER_NONNULL_ANNOTATION_NAME String sf
 COMPILER_NONNULL_ANNOTATION_SECONDARY_NAMES String sf
 COMPILER_NONNULL_BY_DEFAULT_ANNOTATION_NAME String sf
 COMPILER_NONNULL_BY_DEFAULT_ANNOTATION_SECONDARY_NAMES String sf
 COMPILER_PB_MISSING_NONNULL_BY_DEFAULT_ANNOTATION String sf
 CORE_JAVA_BUILD_EXTERNAL_ANNOTATIONS_FROM_ALL_LOCATIONS String sf
 COMPILER_PB_NULL_SPECIFICATION_VIOLATION String sf
 COMPILER_PB_NULL_ANNOTATION_INFERENCE_CONFLICT String sf
 COMPILER_PB_NULL_UNCHECKED_CONVERSION String sf
 COMPILER_PB_PESSIMISTIC_NULL_ANALYSIS_FOR_FREE_TYPE_VARIABLES String sf
 COMPILER_PB_REDUNDANT_NULL_ANNOTATION String sf
 COMPILER_PB_SYNTACTIC_NULL_ANALYSIS_FOR_FIELDS String sf
 COMPILER_INHERIT_NULL_ANNOTATIONS String sf
 COMPILER_PB_NONNULL_PARAMETER_ANNOTATION_DROPPED String sf
 COMPILER_PB_NONNULL_TYPEVAR_FROM_LEGACY_INVOCATION String sf
 COMPILER_PB_ANNOTATED_TYPE_ARGUMENT_TO_UNANNOTATED String sf
 COMPILER_SOURCE String sf
 COMPILER_COMPLIANCE String sf
 COMPILER_RELEASE String sf
 COMPILER_TASK_PRIORITIES String sf
 COMPILER_TASK_TAGS String sf
 COMPILER_TASK_CASE_SENSITIVE String sf
 COMPILER_PB_FORBIDDEN_REFERENCE String sf
 COMPILER_PB_DISCOURAGED_REFERENCE String sf
 COMPILER_PB_SUPPRESS_WARNINGS String sf
 COMPILER_PB_INCLUDE_ASSERTS_IN_NULL_ANALYSIS String sf
 COMPILER_PB_SUPPRESS_OPTIONAL_ERRORS String sf
 COMPILER_PB_UNHANDLED_WARNING_TOKEN String sf
 COMPILER_PB_UNUSED_WARNING_TOKEN String sf
 COMPILER_PB_NULL_REFERENCE String sf
 COMPILER_PB_POTENTIAL_NULL_REFERENCE String sf
 COMPILER_PB_REDUNDANT_NULL_CHECK String sf
 COMPILER_PB_OVERRIDING_METHOD_WITHOUT_SUPER_INVOCATION String sf
 COMPILER_PB_REDUNDANT_SUPERINTERFACE String sf
 COMPILER_PB_COMPARING_IDENTICAL String sf
 COMPILER_PB_MISSING_SYNCHRONIZED_ON_INHERITED_METHOD String sf
 COMPILER_PB_UNUSED_OBJECT_ALLOCATION String sf
 COMPILER_PB_REDUNDANT_TYPE_ARGUMENTS String sf
 CORE_JAVA_BUILD_ORDER String sf
 CORE_JAVA_BUILD_RESOURCE_COPY_FILTER String sf
 CORE_JAVA_BUILD_DUPLICATE_RESOURCE String sf
 CORE_JAVA_BUILD_CLEAN_OUTPUT_FOLDER String sf
 CORE_JAVA_BUILD_RECREATE_MODIFIED_CLASS_FILES_IN_OUTPUT_FOLDER String sf
 CORE_INCOMPLETE_CLASSPATH String sf
 CORE_CIRCULAR_CLASSPATH String sf
 CORE_INCOMPATIBLE_JDK_LEVEL String sf
 CORE_JAVA_BUILD_INVALID_CLASSPATH String sf
 CORE_ENCODING String sf
 CORE_ENABLE_CLASSPATH_EXCLUSION_PATTERNS String sf
 CORE_ENABLE_CLASSPATH_MULTIPLE_OUTPUT_LOCATIONS String sf
 CORE_OUTPUT_LOCATION_OVERLAPPING_ANOTHER_SOURCE String sf
 CORE_MAIN_ONLY_PROJECT_HAS_TEST_ONLY_DEPENDENCY String sf
 COMPILER_PB_ENABLE_PREVIEW_FEATURES String sf
 COMPILER_PB_REPORT_PREVIEW_FEATURES String sf
 COMPILER_IGNORE_UNNAMED_MODULE_FOR_SPLIT_PACKAGE String sf
 TIMEOUT_FOR_PARAMETER_NAME_FROM_ATTACHED_JAVADOC String sf
 JAVA_FORMATTER String sf
 FORMATTER_NEWLINE_OPENING_BRACE String sfx
 FORMATTER_NEWLINE_CONTROL String sfx
 FORMATTER_NEWLINE_ELSE_IF String sfx
 FORMATTER_NEWLINE_EMPTY_BLOCK String sfx
 FORMATTER_CLEAR_BLANK_LINES String sfx
 FORMATTER_LINE_SPLIT String sfx
 FORMATTER_COMPACT_ASSIGNMENT String sfx
 FORMATTER_TAB_CHAR String sfx
 FORMATTER_TAB_SIZE String sfx
 FORMATTER_SPACE_CASTEXPRESSION String sfx
 CODEASSIST_VISIBILITY_CHECK String sf
 CODEASSIST_DEPRECATION_CHECK String sf
 CODEASSIST_CAMEL_CASE_MATCH String sf
 CODEASSIST_SUBSTRING_MATCH String sfx
 CODEASSIST_SUBWORD_MATCH String sf
 CODEASSIST_IMPLICIT_QUALIFICATION String sf
 CODEASSIST_FIELD_PREFIXES String sf
 CODEASSIST_STATIC_FIELD_PREFIXES String sf
 CODEASSIST_STATIC_FINAL_FIELD_PREFIXES String sf
 CODEASSIST_LOCAL_PREFIXES String sf
 CODEASSIST_ARGUMENT_PREFIXES String sf
 CODEASSIST_FIELD_SUFFIXES String sf
 CODEASSIST_STATIC_FIELD_SUFFIXES String sf
 CODEASSIST_STATIC_FINAL_FIELD_SUFFIXES String sf
 CODEASSIST_LOCAL_SUFFIXES String sf
 CODEASSIST_ARGUMENT_SUFFIXES String sf
 CODEASSIST_FORBIDDEN_REFERENCE_CHECK String sf
 CODEASSIST_DISCOURAGED_REFERENCE_CHECK String sf
 CODEASSIST_SUGGEST_STATIC_IMPORTS String sf
 DEFAULT_TASK_TAG String sfx
 DEFAULT_TASK_PRIORITY String sfx
 DEFAULT_TASK_TAGS String sf
 DEFAULT_TASK_PRIORITIES String sf
 GENERATE String sf
 DO_NOT_GENERATE String sf
 PRESERVE String sf
 OPTIMIZE_OUT String sf
 COMPILER_TASK_PRIORITY_HIGH String sf
 COMPILER_TASK_PRIORITY_LOW String sf
 COMPILER_TASK_PRIORITY_NORMAL String sf
 VERSION_1_1 String sf
 VERSION_1_2 String sf
 VERSION_1_3 String sf
 VERSION_1_4 String sf
 VERSION_1_5 String sf
 VERSION_1_6 String sf
 VERSION_1_7 String sf
 VERSION_1_8 String sf
 VERSION_9 String sf
 VERSION_10 String sf
 VERSION_11 String sf
 VERSION_12 String sf
 VERSION_13 String sf
 VERSION_14 String sf
 VERSION_15 String sf
 VERSION_16 String sf
 VERSION_17 String sf
 VERSION_18 String sf
 VERSION_19 String sf
 VERSION_20 String sf
 VERSION_21 String sf
 VERSION_22 String sf
 VERSION_23 String sf
 VERSION_24 String sf
 VERSION_25 String sf
 VERSION_26 String sf
 VERSION_27 String sf
 VERSION_CLDC_1_1 String sf
 ABORT String sf
 ERROR String sf
 WARNING String sf
 IGNORE String sf
 INFO String sf
 COMPUTE String sf
 INSERT String sf
 DO_NOT_INSERT String sf
 PRESERVE_ONE String sf
 CLEAR_ALL String sf
 NORMAL String sf
 COMPACT String sf
 TAB String sf
 SPACE String sf
 ENABLED String sf
 DISABLED String sf
 CLEAN String sf
 PUBLIC String sf
 PROTECTED String sf
 DEFAULT String sf
 PRIVATE String sf
 NEVER String sf
 COMPILER_PB_MISSING_JAVADOC_TAG_DESCRIPTION_NO_TAG String sf
 COMPILER_PB_MISSING_JAVADOC_TAG_DESCRIPTION_RETURN_TAG String sf
 COMPILER_PB_MISSING_JAVADOC_TAG_DESCRIPTION_ALL_STANDARD_TAGS String sf
 JAVA_SOURCE_CONTENT_TYPE String sf
 JAVA_DERIVED_SOURCE_CONTENT_TYPE String sf
 DEFAULT_JAVA_FORMATTER String sf
 JAVA_FORMATTER_EXTENSION_POINT_ID String sf
 getAllVersions()java.util.List<String> s
 getAllJavaSourceVersionsSupportedByCompiler()java.util.SortedSet<String> s
 isSupportedJavaVersion(String)boolean s
 isJavaSourceVersionSupportedByCompiler(String)boolean s
 new() -
 addElementChangedListener(.IElementChangedListener)void s
 addElementChangedListener(.IElementChangedListener,int)void s
 addJavaElementMarkerAttributes(java.util.Map,.IJavaElement)void s
 addPreProcessingResourceChangedListener(org.eclipse.core.resources.IResourceChangeListener)void sx
 addPreProcessingResourceChangedListener(org.eclipse.core.resources.IResourceChangeListener,int)void s
 configureJavaElementMarker(org.eclipse.core.resources.IMarker,.IJavaElement)void - !org.eclipse.core.runtime.CoreException
 create(String).IJavaElement s
 create(String,.WorkingCopyOwner).IJavaElement s
 create(org.eclipse.core.resources.IFile).IJavaElement s
 create(org.eclipse.core.resources.IFolder).IJavaElement s
 create(org.eclipse.core.resources.IProject).IJavaProject s
 create(org.eclipse.core.resources.IResource).IJavaElement s
 create(org.eclipse.core.resources.IResource,.IJavaProject).IJavaElement s
 create(org.eclipse.core.resources.IWorkspaceRoot).IJavaModel s
 createClassFileFrom(org.eclipse.core.resources.IFile).IClassFile s
 createCompilationUnitFrom(org.eclipse.core.resources.IFile).ICompilationUnit s
 createJarPackageFragmentRootFrom(org.eclipse.core.resources.IFile).IPackageFragmentRoot s
 getClasspathContainer(org.eclipse.core.runtime.IPath,.IJavaProject).IClasspathContainer s !.JavaModelException
 getClasspathContainerInitializer(String).ClasspathContainerInitializer s
 getClasspathVariable(String)org.eclipse.core.runtime.IPath s
 getClasspathVariableDeprecationMessage(String)String s
 getClasspathVariableInitializer(String).ClasspathVariableInitializer s
 getClasspathVariableNames()String[] s
 getDefaultOptions()java.util.Hashtable<String,String> s
 getEncoding()String s
 getGeneratedResources(.IRegion,boolean)org.eclipse.core.resources.IResource[] s
 getJavaCore().JavaCore s
 getJavaLikeExtensions()String[] s
 getJavaDerivedExtensions()String[] s
 getOption(String)String s
 getOptionForConfigurableSeverity(int)String s
 getOptionForConfigurableBuildPathProblemSeverity(int)String s
 getOptions()java.util.Hashtable<String,String> s
 getPlugin()org.eclipse.core.runtime.Plugin s
 getResolvedClasspathEntry(.IClasspathEntry).IClasspathEntry s
 getResolvedVariablePath(org.eclipse.core.runtime.IPath)org.eclipse.core.runtime.IPath s
 getSharedWorkingCopies(.IBufferFactory).IWorkingCopy[] sx
 getUserLibraryNames()String[] s
 getWorkingCopies(.WorkingCopyOwner).ICompilationUnit[] s
 initializeAfterLoad(org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.core.runtime.CoreException
 isClasspathVariableReadOnly(String)boolean s
 isJavaLikeFileName(String)boolean s
 isReferencedBy(.IJavaElement,org.eclipse.core.resources.IMarker)boolean s !org.eclipse.core.runtime.CoreException
 isReferencedBy(.IJavaElement,org.eclipse.core.resources.IMarkerDelta)boolean s !org.eclipse.core.runtime.CoreException
 newAccessRule(org.eclipse.core.runtime.IPath,int).IAccessRule s
 newClasspathAttribute(String,String).IClasspathAttribute s
 newContainerEntry(org.eclipse.core.runtime.IPath).IClasspathEntry s
 newContainerEntry(org.eclipse.core.runtime.IPath,boolean).IClasspathEntry s
 newContainerEntry(org.eclipse.core.runtime.IPath,.IAccessRule[],.IClasspathAttribute[],boolean).IClasspathEntry s
 newTypeHierarchy(.IRegion,.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor).ITypeHierarchy s !.JavaModelException
 newLibraryEntry(org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath).IClasspathEntry s
 newLibraryEntry(org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath,boolean).IClasspathEntry s
 newLibraryEntry(org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath,.IAccessRule[],.IClasspathAttribute[],boolean).IClasspathEntry s
 newProjectEntry(org.eclipse.core.runtime.IPath).IClasspathEntry s
 newProjectEntry(org.eclipse.core.runtime.IPath,boolean).IClasspathEntry s
 newProjectEntry(org.eclipse.core.runtime.IPath,.IAccessRule[],boolean,.IClasspathAttribute[],boolean).IClasspathEntry s
 newRegion().IRegion s
 newSourceEntry(org.eclipse.core.runtime.IPath).IClasspathEntry s
 newSourceEntry(org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath[]).IClasspathEntry s
 newSourceEntry(org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath[],org.eclipse.core.runtime.IPath).IClasspathEntry s
 newSourceEntry(org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath[],org.eclipse.core.runtime.IPath[],org.eclipse.core.runtime.IPath).IClasspathEntry s
 newSourceEntry(org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath[],org.eclipse.core.runtime.IPath[],org.eclipse.core.runtime.IPath,.IClasspathAttribute[]).IClasspathEntry s
 newVariableEntry(org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath).IClasspathEntry s
 newVariableEntry(org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath,boolean).IClasspathEntry s
 newVariableEntry(org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath,.IAccessRule[],.IClasspathAttribute[],boolean).IClasspathEntry s
 getReferencedClasspathEntries(.IClasspathEntry,.IJavaProject).IClasspathEntry[] s
 removeClasspathVariable(String)void sx
 removeClasspathVariable(String,org.eclipse.core.runtime.IProgressMonitor)void s
 removeElementChangedListener(.IElementChangedListener)void s
 removeJavaLikeExtension(String)String s
 removePreProcessingResourceChangedListener(org.eclipse.core.resources.IResourceChangeListener)void s
 rebuildIndex(org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.core.runtime.CoreException
 run(org.eclipse.core.resources.IWorkspaceRunnable,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.core.runtime.CoreException
 run(org.eclipse.core.resources.IWorkspaceRunnable,org.eclipse.core.runtime.jobs.ISchedulingRule,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.core.runtime.CoreException
 callReadOnly(.JavaCore.JavaCallable<<T>,<E>>)<T> s <T=Object,E=Exception> !<E>
 runReadOnly(.JavaCore.JavaRunnable<<E>>)void s <T=Object,E=Exception> !<E>
 setClasspathContainer(org.eclipse.core.runtime.IPath,.IJavaProject[],.IClasspathContainer[],org.eclipse.core.runtime.IProgressMonitor)void s !.JavaModelException
 setClasspathVariable(String,org.eclipse.core.runtime.IPath)void sx !.JavaModelException
 setClasspathVariable(String,org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IProgressMonitor)void s !.JavaModelException
 setClasspathVariables(String[],org.eclipse.core.runtime.IPath[],org.eclipse.core.runtime.IProgressMonitor)void s !.JavaModelException
 setComplianceOptions(String,java.util.Map)void s
 setOptions(java.util.Hashtable<String,String>)void s
 latestSupportedJavaVersion()String s
 compareJavaVersions(String,String)int s
 getReferencedModules(.IJavaProject)String[] s !org.eclipse.core.runtime.CoreException
 getAutomaticModuleDescription(.IJavaElement).IModuleDescription s !.JavaModelException,IllegalArgumentException
 defaultRootModules(Iterable<.IPackageFragmentRoot>)java.util.List<String> sx
 defaultRootModules(Iterable<.IPackageFragmentRoot>,String)java.util.List<String> s
 compileWithAttributes(.IModuleDescription,java.util.Map<String,String>)byte[] s !.JavaModelException,IllegalArgumentException
 getModuleNameFromJar(java.io.File)String s
 getRequiredModulesFromJar(java.io.File)java.util.Set<String> s
 stop(org.osgi.framework.BundleContext)void - !Exception
 start(org.osgi.framework.BundleContext)void - !Exception
JavaCore.JavaCallable sai <V=Object,E=Exception>
 call()<V> a !<E>
JavaCore.JavaRunnable sai <E=Exception>
 run()void a !<E>
JavaModelException - :org.eclipse.core.runtime.CoreException
 new(Throwable,int) -
 new(org.eclipse.core.runtime.CoreException) -
 new(.IJavaModelStatus) -
 new(org.eclipse.core.runtime.IStatus) -
 getException()Throwable -
 getJavaModelStatus().IJavaModelStatus -
 isDoesNotExist()boolean -
 printStackTrace(java.io.PrintStream)void -
 printStackTrace(java.io.PrintWriter)void -
 toString()String -
NamingConventions f
 VK_STATIC_FIELD int sf
 VK_INSTANCE_FIELD int sf
 VK_STATIC_FINAL_FIELD int sf
 VK_PARAMETER int sf
 VK_LOCAL int sf
 BK_NAME int sf
 BK_TYPE_NAME int sf
 removePrefixAndSuffixForArgumentName(.IJavaProject,char[])char[] sx
 removePrefixAndSuffixForArgumentName(.IJavaProject,String)String sx
 removePrefixAndSuffixForFieldName(.IJavaProject,char[],int)char[] sx
 removePrefixAndSuffixForFieldName(.IJavaProject,String,int)String sx
 removePrefixAndSuffixForLocalVariableName(.IJavaProject,char[])char[] sx
 removePrefixAndSuffixForLocalVariableName(.IJavaProject,String)String sx
 getBaseName(int,String,.IJavaProject)String s
 suggestArgumentNames(.IJavaProject,char[],char[],int,char[][])char[][] sx
 suggestArgumentNames(.IJavaProject,String,String,int,String[])String[] sx
 suggestFieldNames(.IJavaProject,char[],char[],int,int,char[][])char[][] sx
 suggestFieldNames(.IJavaProject,String,String,int,int,String[])String[] sx
 suggestGetterName(.IJavaProject,char[],int,boolean,char[][])char[] s
 suggestGetterName(.IJavaProject,String,int,boolean,String[])String s
 suggestLocalVariableNames(.IJavaProject,char[],char[],int,char[][])char[][] sx
 suggestLocalVariableNames(.IJavaProject,String,String,int,String[])String[] sx
 suggestSetterName(.IJavaProject,char[],int,boolean,char[][])char[] s
 suggestSetterName(.IJavaProject,String,int,boolean,String[])String s
 suggestVariableNames(int,int,String,.IJavaProject,int,String[],boolean)String[] s
Signature f
 ARRAY_TYPE_SIGNATURE int sf
 BASE_TYPE_SIGNATURE int sf
 C_ARRAY char sf
 C_BOOLEAN char sf
 C_BYTE char sf
 C_CAPTURE char sf
 C_CHAR char sf
 C_COLON char sf
 C_DOLLAR char sf
 C_DOT char sf
 C_DOUBLE char sf
 C_EXCEPTION_START char sf
 C_EXTENDS char sf
 C_FLOAT char sf
 C_GENERIC_END char sf
 C_GENERIC_START char sf
 C_INT char sf
 C_INTERSECTION char sf
 C_UNION char sf
 C_LONG char sf
 C_NAME_END char sf
 C_PARAM_END char sf
 C_PARAM_START char sf
 C_RESOLVED char sf
 C_SEMICOLON char sf
 C_SHORT char sf
 C_STAR char sf
 C_SUPER char sf
 C_TYPE_VARIABLE char sf
 C_UNRESOLVED char sf
 C_VOID char sf
 CAPTURE_TYPE_SIGNATURE int sf
 CLASS_TYPE_SIGNATURE int sf
 INTERSECTION_TYPE_SIGNATURE int sf
 UNION_TYPE_SIGNATURE int sf
 SIG_BOOLEAN String sf
 SIG_BYTE String sf
 SIG_CHAR String sf
 SIG_DOUBLE String sf
 SIG_FLOAT String sf
 SIG_INT String sf
 SIG_LONG String sf
 SIG_SHORT String sf
 SIG_VOID String sf
 TYPE_VARIABLE_SIGNATURE int sf
 WILDCARD_TYPE_SIGNATURE int sf
 createArraySignature(char[],int)char[] s
 createArraySignature(String,int)String s
 createCharArrayTypeSignature(char[],boolean)char[] s
 createIntersectionTypeSignature(char[][])String s
 createIntersectionTypeSignature(String[])String s
 createUnionTypeSignature(String[])String s
 createMethodSignature(char[][],char[])char[] s
 createMethodSignature(String[],String)String s
 createTypeParameterSignature(char[],char[][])char[] s
 createTypeParameterSignature(String,String[])String s
 createTypeSignature(char[],boolean)String s
 createTypeSignature(String,boolean)String s
 getArrayCount(char[])int s !IllegalArgumentException
 getArrayCount(String)int s !IllegalArgumentException
 getElementType(char[])char[] s !IllegalArgumentException
 getElementType(String)String s !IllegalArgumentException
 getIntersectionTypeBounds(char[])char[][] s !IllegalArgumentException
 getIntersectionTypeBounds(String)String[] s !IllegalArgumentException
 getUnionTypeBounds(String)String[] s !IllegalArgumentException
 getParameterCount(char[])int s !IllegalArgumentException
 getParameterCount(String)int s !IllegalArgumentException
 getParameterTypes(char[])char[][] s !IllegalArgumentException
 getParameterTypes(String)String[] s !IllegalArgumentException
 getQualifier(char[])char[] s
 getQualifier(String)String s
 getReturnType(char[])char[] s !IllegalArgumentException
 getReturnType(String)String s !IllegalArgumentException
 getSignatureQualifier(char[])char[] s
 getSignatureQualifier(String)String s
 getSignatureSimpleName(char[])char[] s
 getSignatureSimpleName(String)String s
 getSimpleName(char[])char[] s
 getSimpleName(String)String s
 getSimpleNames(char[])char[][] s
 getSimpleNames(String)String[] s
 getThrownExceptionTypes(char[])char[][] s !IllegalArgumentException
 getThrownExceptionTypes(String)String[] s !IllegalArgumentException
 getTypeArguments(char[])char[][] s !IllegalArgumentException
 getTypeArguments(String)String[] s !IllegalArgumentException
 getTypeErasure(char[])char[] s !IllegalArgumentException
 getTypeErasure(String)String s !IllegalArgumentException
 getTypeParameterBounds(char[])char[][] s !IllegalArgumentException
 getTypeParameterBounds(String)String[] s !IllegalArgumentException
 getTypeParameters(char[])char[][] s !IllegalArgumentException
 getTypeParameters(String)String[] s !IllegalArgumentException
 getTypeSignatureKind(char[])int s
 getTypeSignatureKind(String)int s
 getTypeVariable(char[])char[] s !IllegalArgumentException
 getTypeVariable(String)String s !IllegalArgumentException
 removeCapture(char[])char[] s
 removeCapture(String)String s
 toCharArray(char[])char[] s !IllegalArgumentException
 toCharArray(char[],char[],char[][],boolean,boolean)char[] s
 toCharArray(char[],char[],char[][],boolean,boolean,boolean)char[] s
 toQualifiedName(char[][])char[] s
 toQualifiedName(String[])String s
 toString(String)String s !IllegalArgumentException
 toString(String,String,String[],boolean,boolean)String s
 toString(String,String,String[],boolean,boolean,boolean)String s
SourceRange f :.ISourceRange
 isAvailable(.ISourceRange)boolean s
 new(int,int) -
 equals(Object)boolean -
 getLength()int -
 getOffset()int -
 hashCode()int -
 toString()String -
ToolFactory -
 M_FORMAT_NEW int sf
 M_FORMAT_EXISTING int sf
 new() -
 createCodeFormatter().ICodeFormatter sx
 createCodeFormatter(java.util.Map).formatter.CodeFormatter s
 createCodeFormatter(java.util.Map,int).formatter.CodeFormatter s
 createDefaultClassFileBytesDisassembler().util.ClassFileBytesDisassembler s
 createDefaultClassFileDisassembler().util.IClassFileDisassembler sx
 createDefaultClassFileReader(.IClassFile,int).util.IClassFileReader s
 createDefaultClassFileReader(java.io.InputStream,int).util.IClassFileReader s
 createDefaultClassFileReader(String,int).util.IClassFileReader s
 createDefaultClassFileReader(String,String,int).util.IClassFileReader s
 createDefaultCodeFormatter(java.util.Map).ICodeFormatter sx
 createScanner(boolean,boolean,boolean,boolean).compiler.IScanner s
 createScanner(boolean,boolean,boolean,String).compiler.IScanner s
 createScanner(boolean,boolean,boolean,String,String).compiler.IScanner s
 createScanner(boolean,boolean,boolean,String,String,boolean).compiler.IScanner s
WorkingCopyOwner a
 new() -
 setPrimaryBufferProvider(.WorkingCopyOwner)void s
 createBuffer(.ICompilationUnit).IBuffer -
 getProblemRequestor(.ICompilationUnit).IProblemRequestor -
 findSource(String,String)String -
 isPackage(String[])boolean -
 newWorkingCopy(String,.IClasspathEntry[],.IProblemRequestor,org.eclipse.core.runtime.IProgressMonitor).ICompilationUnit fx !.JavaModelException
 newWorkingCopy(String,.IClasspathEntry[],org.eclipse.core.runtime.IProgressMonitor).ICompilationUnit f !.JavaModelException
package org.eclipse.jdt.core.compiler
BuildContext -
 new() -
 getContents()char[] -
 getFile()org.eclipse.core.resources.IFile -
 hasAnnotations()boolean -
 hasAnnotations(String)boolean -
 recordAddedGeneratedFiles(org.eclipse.core.resources.IFile[])void -
 recordDeletedGeneratedFiles(org.eclipse.core.resources.IFile[])void -
 recordDependencies(String[])void -
 recordNewProblems(.CategorizedProblem[])void -
 isTestCode()boolean -
CompilationParticipant a
 READY_FOR_BUILD int sf
 NEEDS_FULL_BUILD int sf
 new() -
 aboutToBuild(org.eclipse.jdt.core.IJavaProject)int -
 buildFinished(org.eclipse.jdt.core.IJavaProject)void -
 buildStarting(.BuildContext[],boolean)void -
 cleanStarting(org.eclipse.jdt.core.IJavaProject)void -
 isActive(org.eclipse.jdt.core.IJavaProject)boolean -
 isAnnotationProcessor()boolean -
 processAnnotations(.BuildContext[])void -
 getAnnotationProcessorPaths(org.eclipse.jdt.core.IJavaProject,boolean)java.net.URI[] -
 getGeneratedSourcePaths(org.eclipse.jdt.core.IJavaProject,boolean)org.eclipse.core.resources.IContainer[] -
 isPostProcessor()boolean -
 postProcess(.BuildContext,java.io.ByteArrayInputStream)java.util.Optional<byte[]> -
 reconcile(.ReconcileContext)void -
IScanner ai
 getCurrentTokenSource()char[] a
 getRawTokenSource()char[] a
 getCurrentTokenStartPosition()int a
 getCurrentTokenEndPosition()int a
 getLineStart(int)int a
 getLineEnd(int)int a
 getLineEnds()int[] a
 getLineNumber(int)int a
 getNextToken()int a !.InvalidInputException
 getSource()char[] a
 resetTo(int,int)void a
 setSource(char[])void a
ITerminalSymbols ai
 TokenNameWHITESPACE int sf
 TokenNameCOMMENT_LINE int sf
 TokenNameCOMMENT_BLOCK int sf
 TokenNameCOMMENT_JAVADOC int sf
 TokenNameCOMMENT_MARKDOWN int sf
 TokenNameIdentifier int sfx
 TokenNameabstract int sf
 TokenNameassert int sf
 TokenNameboolean int sf
 TokenNamebreak int sf
 TokenNamebyte int sf
 TokenNamecase int sf
 TokenNamecatch int sf
 TokenNamechar int sf
 TokenNameclass int sf
 TokenNamecontinue int sf
 TokenNamedefault int sf
 TokenNamedo int sf
 TokenNamedouble int sf
 TokenNameelse int sf
 TokenNameextends int sf
 TokenNamefalse int sf
 TokenNamefinal int sf
 TokenNamefinally int sf
 TokenNamefloat int sf
 TokenNamefor int sf
 TokenNameif int sf
 TokenNameimplements int sf
 TokenNameimport int sf
 TokenNameinstanceof int sf
 TokenNameint int sf
 TokenNameinterface int sf
 TokenNamelong int sf
 TokenNamenative int sf
 TokenNamenew int sf
 TokenNamenull int sf
 TokenNamepackage int sf
 TokenNameprivate int sf
 TokenNameprotected int sf
 TokenNamepublic int sf
 TokenNamereturn int sf
 TokenNameshort int sf
 TokenNamestatic int sf
 TokenNamestrictfp int sf
 TokenNamesuper int sf
 TokenNameswitch int sf
 TokenNamesynchronized int sf
 TokenNamethis int sf
 TokenNamethrow int sf
 TokenNamethrows int sf
 TokenNametransient int sf
 TokenNametrue int sf
 TokenNametry int sf
 TokenNamevoid int sf
 TokenNamevolatile int sf
 TokenNamewhile int sf
 TokenNameIntegerLiteral int sf
 TokenNameLongLiteral int sf
 TokenNameFloatingPointLiteral int sf
 TokenNameDoubleLiteral int sf
 TokenNameCharacterLiteral int sf
 TokenNameStringLiteral int sf
 TokenNameTextBlock int sf
 TokenNamePLUS_PLUS int sf
 TokenNameMINUS_MINUS int sf
 TokenNameEQUAL_EQUAL int sf
 TokenNameLESS_EQUAL int sf
 TokenNameGREATER_EQUAL int sf
 TokenNameNOT_EQUAL int sf
 TokenNameLEFT_SHIFT int sf
 TokenNameRIGHT_SHIFT int sf
 TokenNameUNSIGNED_RIGHT_SHIFT int sf
 TokenNamePLUS_EQUAL int sf
 TokenNameMINUS_EQUAL int sf
 TokenNameMULTIPLY_EQUAL int sf
 TokenNameDIVIDE_EQUAL int sf
 TokenNameAND_EQUAL int sf
 TokenNameOR_EQUAL int sf
 TokenNameXOR_EQUAL int sf
 TokenNameREMAINDER_EQUAL int sf
 TokenNameLEFT_SHIFT_EQUAL int sf
 TokenNameRIGHT_SHIFT_EQUAL int sf
 TokenNameUNSIGNED_RIGHT_SHIFT_EQUAL int sf
 TokenNameOR_OR int sf
 TokenNameAND_AND int sf
 TokenNamePLUS int sf
 TokenNameMINUS int sf
 TokenNameNOT int sf
 TokenNameREMAINDER int sf
 TokenNameXOR int sf
 TokenNameAND int sf
 TokenNameMULTIPLY int sf
 TokenNameOR int sf
 TokenNameTWIDDLE int sf
 TokenNameDIVIDE int sf
 TokenNameGREATER int sf
 TokenNameLESS int sf
 TokenNameLPAREN int sf
 TokenNameRPAREN int sf
 TokenNameLBRACE int sf
 TokenNameRBRACE int sf
 TokenNameLBRACKET int sf
 TokenNameRBRACKET int sf
 TokenNameSEMICOLON int sf
 TokenNameQUESTION int sf
 TokenNameCOLON int sf
 TokenNameCOMMA int sf
 TokenNameDOT int sf
 TokenNameEQUAL int sf
 TokenNameEOF int sf
 TokenNameERROR int sf
 TokenNameenum int sf
 TokenNameAT int sf
 TokenNameELLIPSIS int sf
 TokenNameconst int sf
 TokenNamegoto int sf
 TokenNameARROW int sf
 TokenNameCOLON_COLON int sf
 TokenNameNotAToken int sf
 TokenNameRestrictedIdentifierYield int sf
 TokenNameRestrictedIdentifierpermits int sf
 TokenNameRestrictedIdentifierrecord int sf
 TokenNameRestrictedIdentifiersealed int sf
 TokenNameSingleQuoteStringLiteral int sf
 TokenNamenon_sealed int sf
 TokenNameRestrictedIdentifierWhen int sf
 TokenNameUNDERSCORE int sf
ReconcileContext -
 operation org.eclipse.jdt.internal.core.ReconcileWorkingCopyOperation pf
 new(org.eclipse.jdt.internal.core.ReconcileWorkingCopyOperation,org.eclipse.jdt.internal.core.CompilationUnit) -
 getAST3()org.eclipse.jdt.core.dom.CompilationUnit x !org.eclipse.jdt.core.JavaModelException
 getAST4()org.eclipse.jdt.core.dom.CompilationUnit x !org.eclipse.jdt.core.JavaModelException
 getAST8()org.eclipse.jdt.core.dom.CompilationUnit x !org.eclipse.jdt.core.JavaModelException
 getAST(int)org.eclipse.jdt.core.dom.CompilationUnit - !org.eclipse.jdt.core.JavaModelException
 getASTLevel()int -
 isResolvingBindings()boolean -
 getReconcileFlags()int -
 getDelta()org.eclipse.jdt.core.IJavaElementDelta -
 getProblems(String).CategorizedProblem[] -
 getWorkingCopy()org.eclipse.jdt.core.ICompilationUnit -
 resetAST()void -
 putProblems(String,.CategorizedProblem[])void -
package org.eclipse.jdt.core.dom
AST f
 JLS2 int sfx
 JLS3 int sfx
 JLS4 int sfx
 JLS8 int sfx
 JLS9 int sfx
 JLS10 int sfx
 JLS11 int sfx
 JLS12 int sfx
 JLS13 int sfx
 JLS14 int sfx
 JLS15 int sfx
 JLS16 int sfx
 JLS17 int sfx
 JLS18 int sfx
 JLS19 int sfx
 JLS20 int sf
 JLS21 int sf
 JLS22 int sf
 JLS23 int sf
 JLS24 int sf
 JLS25 int sf
 JLS26 int sf
 JLS_Latest int sfx
 convertCompilationUnit(int,org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration,char[],java.util.Map,boolean,org.eclipse.jdt.internal.core.CompilationUnit,int,org.eclipse.core.runtime.IProgressMonitor).CompilationUnit sx
 convertCompilationUnit(int,org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration,java.util.Map,boolean,org.eclipse.jdt.internal.core.CompilationUnit,int,org.eclipse.core.runtime.IProgressMonitor).CompilationUnit s
 newAST(int).AST sx
 newAST(int,boolean).AST s
 newAST(java.util.Map<String,String>).AST s
 parseCompilationUnit(char[]).CompilationUnit sx
 parseCompilationUnit(char[],String,org.eclipse.jdt.core.IJavaProject).CompilationUnit sx
 parseCompilationUnit(org.eclipse.jdt.core.IClassFile,boolean).CompilationUnit sx
 parseCompilationUnit(org.eclipse.jdt.core.ICompilationUnit,boolean).CompilationUnit sx
 new() x
 new(java.util.Map) -
 apiLevel()int -
 createInstance(Class).ASTNode -
 createInstance(int).ASTNode -
 hasBindingsRecovery()boolean -
 hasResolvedBindings()boolean -
 hasStatementsRecovery()boolean -
 modificationCount()long -
 newAnnotationTypeDeclaration().AnnotationTypeDeclaration -
 newAnnotationTypeMemberDeclaration().AnnotationTypeMemberDeclaration -
 newAnonymousClassDeclaration().AnonymousClassDeclaration -
 newArrayAccess().ArrayAccess -
 newArrayCreation().ArrayCreation -
 newArrayInitializer().ArrayInitializer -
 newArrayType(.Type).ArrayType -
 newArrayType(.Type,int).ArrayType -
 newAssertStatement().AssertStatement -
 newAssignment().Assignment -
 newBlock().Block -
 newBlockComment().BlockComment -
 newBooleanLiteral(boolean).BooleanLiteral -
 newBreakStatement().BreakStatement -
 newCaseDefaultExpression().CaseDefaultExpression -
 newCastExpression().CastExpression -
 newCatchClause().CatchClause -
 newCharacterLiteral().CharacterLiteral -
 newClassInstanceCreation().ClassInstanceCreation -
 newCompilationUnit().CompilationUnit -
 newConditionalExpression().ConditionalExpression -
 newConstructorInvocation().ConstructorInvocation -
 newContinueStatement().ContinueStatement -
 newCreationReference().CreationReference -
 newDoStatement().DoStatement -
 newEmptyStatement().EmptyStatement -
 newEnhancedForStatement().EnhancedForStatement -
 newEnumConstantDeclaration().EnumConstantDeclaration -
 newEnumDeclaration().EnumDeclaration -
 newExportsStatement().ExportsDirective -
 newExpressionMethodReference().ExpressionMethodReference -
 newExpressionStatement(.Expression).ExpressionStatement -
 newDimension().Dimension -
 newFieldAccess().FieldAccess -
 newFieldDeclaration(.VariableDeclarationFragment).FieldDeclaration -
 newForStatement().ForStatement -
 newGuardedPattern().GuardedPattern -
 newIfStatement().IfStatement -
 newImportDeclaration().ImportDeclaration -
 newInfixExpression().InfixExpression -
 newInitializer().Initializer -
 newInstanceofExpression().InstanceofExpression -
 newJavadoc().Javadoc -
 newJavaDocRegion().JavaDocRegion -
 newJavaDocTextElement().JavaDocTextElement -
 newLabeledStatement().LabeledStatement -
 newLambdaExpression().LambdaExpression -
 newLineComment().LineComment -
 newMarkerAnnotation().MarkerAnnotation -
 newMemberRef().MemberRef -
 newMemberValuePair().MemberValuePair -
 newMethodDeclaration().MethodDeclaration -
 newMethodInvocation().MethodInvocation -
 newMethodRef().MethodRef -
 newMethodRefParameter().MethodRefParameter -
 newModifier(.Modifier.ModifierKeyword).Modifier -
 newModuleModifier(.ModuleModifier.ModuleModifierKeyword).ModuleModifier -
 newModifiers(int)java.util.List -
 newModuleDeclaration().ModuleDeclaration -
 newName(String).Name -
 newName(String[]).Name -
 newNameQualifiedType(.Name,.SimpleName).NameQualifiedType -
 newNormalAnnotation().NormalAnnotation -
 newNullLiteral().NullLiteral -
 newNullPattern().NullPattern -
 newNumberLiteral().NumberLiteral -
 newNumberLiteral(String).NumberLiteral -
 newOpensDirective().OpensDirective -
 newPackageDeclaration().PackageDeclaration -
 newParameterizedType(.Type).ParameterizedType -
 newParenthesizedExpression().ParenthesizedExpression -
 newPatternInstanceofExpression().PatternInstanceofExpression -
 newPostfixExpression().PostfixExpression -
 newPrefixExpression().PrefixExpression -
 newPrimitiveType(.PrimitiveType.Code).PrimitiveType -
 newProvidesDirective().ProvidesDirective -
 newQualifiedName(.Name,.SimpleName).QualifiedName -
 newQualifiedType(.Type,.SimpleName).QualifiedType -
 newRecordDeclaration().RecordDeclaration -
 newRecordPattern().RecordPattern -
 newEitherOrMultiPattern().EitherOrMultiPattern -
 newRequiresDirective().RequiresDirective -
 newReturnStatement().ReturnStatement -
 newSimpleName(String).SimpleName -
 newSimpleType(.Name).SimpleType -
 newSingleMemberAnnotation().SingleMemberAnnotation -
 newSingleVariableDeclaration().SingleVariableDeclaration -
 newStringLiteral().StringLiteral -
 newSuperConstructorInvocation().SuperConstructorInvocation -
 newSuperFieldAccess().SuperFieldAccess -
 newSuperMethodInvocation().SuperMethodInvocation -
 newSuperMethodReference().SuperMethodReference -
 newSwitchExpression().SwitchExpression -
 newSwitchCase().SwitchCase -
 newSwitchStatement().SwitchStatement -
 newSynchronizedStatement().SynchronizedStatement -
 newTagElement().TagElement -
 newTagProperty().TagProperty -
 newTextBlock().TextBlock -
 newTextElement().TextElement -
 newThisExpression().ThisExpression -
 newThrowStatement().ThrowStatement -
 newTryStatement().TryStatement -
 newImplicitTypeDeclaration().ImplicitTypeDeclaration -
 newTypeDeclaration().TypeDeclaration -
 newTypeDeclarationStatement(.AbstractTypeDeclaration).TypeDeclarationStatement -
 newTypeDeclarationStatement(.TypeDeclaration).TypeDeclarationStatement -
 newTypeLiteral().TypeLiteral -
 newTypeMethodReference().TypeMethodReference -
 newTypeParameter().TypeParameter -
 newTypePattern().TypePattern -
 newUnionType().UnionType -
 newUsesDirective().UsesDirective -
 newIntersectionType().IntersectionType -
 newVariableDeclarationExpression(.VariableDeclarationFragment).VariableDeclarationExpression -
 newVariableDeclarationFragment().VariableDeclarationFragment -
 newVariableDeclarationStatement(.VariableDeclarationFragment).VariableDeclarationStatement -
 newWhileStatement().WhileStatement -
 newWildcardType().WildcardType -
 newYieldStatement().YieldStatement -
 resolveWellKnownType(String).ITypeBinding -
 isPreviewEnabledSet()boolean -
 isPreviewEnabled()boolean -
 getJLSLatest()int s
 getAllVersions()java.util.List<Integer> s
 getAllSupportedVersions()java.util.List<Integer> s
 isSupportedVersion(int)boolean s
ASTMatcher -
 new() -
 new(boolean) -
 safeSubtreeListMatch(java.util.List,java.util.List)boolean f
 safeSubtreeMatch(Object,Object)boolean f
 safeEquals(Object,Object)boolean s
 match(.AnnotationTypeDeclaration,Object)boolean -
 match(.AnnotationTypeMemberDeclaration,Object)boolean -
 match(.AnonymousClassDeclaration,Object)boolean -
 match(.ArrayAccess,Object)boolean -
 match(.ArrayCreation,Object)boolean -
 match(.ArrayInitializer,Object)boolean -
 match(.ArrayType,Object)boolean -
 match(.AssertStatement,Object)boolean -
 match(.Assignment,Object)boolean -
 match(.Block,Object)boolean -
 match(.BlockComment,Object)boolean -
 match(.BooleanLiteral,Object)boolean -
 match(.BreakStatement,Object)boolean -
 match(.CaseDefaultExpression,Object)boolean -
 match(.CastExpression,Object)boolean -
 match(.CatchClause,Object)boolean -
 match(.CharacterLiteral,Object)boolean -
 match(.ClassInstanceCreation,Object)boolean -
 match(.CompilationUnit,Object)boolean -
 match(.ConditionalExpression,Object)boolean -
 match(.ConstructorInvocation,Object)boolean -
 match(.ContinueStatement,Object)boolean -
 match(.CreationReference,Object)boolean -
 match(.Dimension,Object)boolean -
 match(.DoStatement,Object)boolean -
 match(.EmptyStatement,Object)boolean -
 match(.EnhancedForStatement,Object)boolean -
 match(.EnumConstantDeclaration,Object)boolean -
 match(.EnumDeclaration,Object)boolean -
 match(.ExportsDirective,Object)boolean -
 match(.ExpressionMethodReference,Object)boolean -
 match(.ExpressionStatement,Object)boolean -
 match(.FieldAccess,Object)boolean -
 match(.FieldDeclaration,Object)boolean -
 match(.ForStatement,Object)boolean -
 match(.GuardedPattern,Object)boolean -
 match(.IfStatement,Object)boolean -
 match(.ImportDeclaration,Object)boolean -
 match(.InfixExpression,Object)boolean -
 match(.Initializer,Object)boolean -
 match(.InstanceofExpression,Object)boolean -
 match(.IntersectionType,Object)boolean -
 match(.Javadoc,Object)boolean -
 match(.JavaDocRegion,Object)boolean -
 match(.JavaDocTextElement,Object)boolean -
 match(.LabeledStatement,Object)boolean -
 match(.LambdaExpression,Object)boolean -
 match(.LineComment,Object)boolean -
 match(.MarkerAnnotation,Object)boolean -
 match(.MemberRef,Object)boolean -
 match(.MemberValuePair,Object)boolean -
 match(.MethodRef,Object)boolean -
 match(.MethodRefParameter,Object)boolean -
 match(.MethodDeclaration,Object)boolean -
 match(.MethodInvocation,Object)boolean -
 match(.Modifier,Object)boolean -
 match(.ModuleDeclaration,Object)boolean -
 match(.ModuleModifier,Object)boolean -
 match(.NameQualifiedType,Object)boolean -
 match(.NormalAnnotation,Object)boolean -
 match(.NullLiteral,Object)boolean -
 match(.NullPattern,Object)boolean -
 match(.NumberLiteral,Object)boolean -
 match(.OpensDirective,Object)boolean -
 match(.PackageDeclaration,Object)boolean -
 match(.ParameterizedType,Object)boolean -
 match(.ParenthesizedExpression,Object)boolean -
 match(.PatternInstanceofExpression,Object)boolean -
 match(.PostfixExpression,Object)boolean -
 match(.PrefixExpression,Object)boolean -
 match(.PrimitiveType,Object)boolean -
 match(.ProvidesDirective,Object)boolean -
 match(.QualifiedName,Object)boolean -
 match(.ModuleQualifiedName,Object)boolean -
 match(.QualifiedType,Object)boolean -
 match(.RecordDeclaration,Object)boolean -
 match(.RecordPattern,Object)boolean -
 match(.EitherOrMultiPattern,Object)boolean -
 match(.RequiresDirective,Object)boolean -
 match(.ReturnStatement,Object)boolean -
 match(.SimpleName,Object)boolean -
 match(.SimpleType,Object)boolean -
 match(.SingleMemberAnnotation,Object)boolean -
 match(.SingleVariableDeclaration,Object)boolean -
 match(.StringLiteral,Object)boolean -
 match(.SuperConstructorInvocation,Object)boolean -
 match(.SuperFieldAccess,Object)boolean -
 match(.SuperMethodInvocation,Object)boolean -
 match(.SuperMethodReference,Object)boolean -
 match(.SwitchCase,Object)boolean -
 match(.SwitchExpression,Object)boolean -
 match(.SwitchStatement,Object)boolean -
 match(.SynchronizedStatement,Object)boolean -
 match(.TagElement,Object)boolean -
 match(.TagProperty,Object)boolean -
 match(.TextBlock,Object)boolean -
 match(.TextElement,Object)boolean -
 match(.ThisExpression,Object)boolean -
 match(.ThrowStatement,Object)boolean -
 match(.TryStatement,Object)boolean -
 match(.TypeDeclaration,Object)boolean -
 match(.TypeDeclarationStatement,Object)boolean -
 match(.TypeLiteral,Object)boolean -
 match(.TypeMethodReference,Object)boolean -
 match(.TypeParameter,Object)boolean -
 match(.TypePattern,Object)boolean -
 match(.UnionType,Object)boolean -
 match(.UsesDirective,Object)boolean -
 match(.VariableDeclarationExpression,Object)boolean -
 match(.VariableDeclarationFragment,Object)boolean -
 match(.VariableDeclarationStatement,Object)boolean -
 match(.WhileStatement,Object)boolean -
 match(.WildcardType,Object)boolean -
 match(.YieldStatement,Object)boolean -
 match(.ImplicitTypeDeclaration,Object)boolean -
ASTNode a
 ANONYMOUS_CLASS_DECLARATION int sf
 ARRAY_ACCESS int sf
 ARRAY_CREATION int sf
 ARRAY_INITIALIZER int sf
 ARRAY_TYPE int sf
 ASSERT_STATEMENT int sf
 ASSIGNMENT int sf
 BLOCK int sf
 BOOLEAN_LITERAL int sf
 BREAK_STATEMENT int sf
 CAST_EXPRESSION int sf
 CATCH_CLAUSE int sf
 CHARACTER_LITERAL int sf
 CLASS_INSTANCE_CREATION int sf
 COMPILATION_UNIT int sf
 CONDITIONAL_EXPRESSION int sf
 CONSTRUCTOR_INVOCATION int sf
 CONTINUE_STATEMENT int sf
 DO_STATEMENT int sf
 EMPTY_STATEMENT int sf
 EXPRESSION_STATEMENT int sf
 FIELD_ACCESS int sf
 FIELD_DECLARATION int sf
 FOR_STATEMENT int sf
 IF_STATEMENT int sf
 IMPORT_DECLARATION int sf
 INFIX_EXPRESSION int sf
 INITIALIZER int sf
 JAVADOC int sf
 LABELED_STATEMENT int sf
 METHOD_DECLARATION int sf
 METHOD_INVOCATION int sf
 NULL_LITERAL int sf
 NUMBER_LITERAL int sf
 PACKAGE_DECLARATION int sf
 PARENTHESIZED_EXPRESSION int sf
 POSTFIX_EXPRESSION int sf
 PREFIX_EXPRESSION int sf
 PRIMITIVE_TYPE int sf
 QUALIFIED_NAME int sf
 RETURN_STATEMENT int sf
 SIMPLE_NAME int sf
 SIMPLE_TYPE int sf
 SINGLE_VARIABLE_DECLARATION int sf
 STRING_LITERAL int sf
 SUPER_CONSTRUCTOR_INVOCATION int sf
 SUPER_FIELD_ACCESS int sf
 SUPER_METHOD_INVOCATION int sf
 SWITCH_CASE int sf
 SWITCH_STATEMENT int sf
 SYNCHRONIZED_STATEMENT int sf
 THIS_EXPRESSION int sf
 THROW_STATEMENT int sf
 TRY_STATEMENT int sf
 TYPE_DECLARATION int sf
 TYPE_DECLARATION_STATEMENT int sf
 TYPE_LITERAL int sf
 VARIABLE_DECLARATION_EXPRESSION int sf
 VARIABLE_DECLARATION_FRAGMENT int sf
 VARIABLE_DECLARATION_STATEMENT int sf
 WHILE_STATEMENT int sf
 INSTANCEOF_EXPRESSION int sf
 LINE_COMMENT int sf
 BLOCK_COMMENT int sf
 TAG_ELEMENT int sf
 TEXT_ELEMENT int sf
 MEMBER_REF int sf
 METHOD_REF int sf
 METHOD_REF_PARAMETER int sf
 ENHANCED_FOR_STATEMENT int sf
 ENUM_DECLARATION int sf
 ENUM_CONSTANT_DECLARATION int sf
 TYPE_PARAMETER int sf
 PARAMETERIZED_TYPE int sf
 QUALIFIED_TYPE int sf
 WILDCARD_TYPE int sf
 NORMAL_ANNOTATION int sf
 MARKER_ANNOTATION int sf
 SINGLE_MEMBER_ANNOTATION int sf
 MEMBER_VALUE_PAIR int sf
 ANNOTATION_TYPE_DECLARATION int sf
 ANNOTATION_TYPE_MEMBER_DECLARATION int sf
 MODIFIER int sf
 UNION_TYPE int sf
 DIMENSION int sf
 LAMBDA_EXPRESSION int sf
 INTERSECTION_TYPE int sf
 NAME_QUALIFIED_TYPE int sf
 CREATION_REFERENCE int sf
 EXPRESSION_METHOD_REFERENCE int sf
 SUPER_METHOD_REFERENCE int sf
 TYPE_METHOD_REFERENCE int sf
 MODULE_DECLARATION int sf
 REQUIRES_DIRECTIVE int sf
 EXPORTS_DIRECTIVE int sf
 OPENS_DIRECTIVE int sf
 USES_DIRECTIVE int sf
 PROVIDES_DIRECTIVE int sf
 MODULE_MODIFIER int sf
 SWITCH_EXPRESSION int sf
 YIELD_STATEMENT int sf
 TEXT_BLOCK int sf
 RECORD_DECLARATION int sf
 PATTERN_INSTANCEOF_EXPRESSION int sf
 MODULE_QUALIFIED_NAME int sf
 TYPE_PATTERN int sf
 GUARDED_PATTERN int sf
 NULL_PATTERN int sf
 CASE_DEFAULT_EXPRESSION int sf
 TAG_PROPERTY int sf
 JAVADOC_REGION int sf
 JAVADOC_TEXT_ELEMENT int sf
 RECORD_PATTERN int sf
 EitherOr_MultiPattern int sf
 UNNAMED_CLASS int sf
 MALFORMED int sf
 ORIGINAL int sf
 PROTECT int sf
 RECOVERED int sf
 nodeClassForType(int)Class s
 getAST().AST f
 getParent().ASTNode f
 getLocationInParent().StructuralPropertyDescriptor f
 getRoot().ASTNode f
 getStructuralProperty(.StructuralPropertyDescriptor)Object f
 setStructuralProperty(.StructuralPropertyDescriptor,Object)void f
 structuralPropertiesForType()java.util.List f
 delete()void f
 getProperty(String)Object f
 setProperty(String,Object)void f
 properties()java.util.Map f
 getFlags()int f
 setFlags(int)void f
 getNodeType()int f
 equals(Object)boolean f
 hashCode()int f
 subtreeMatch(.ASTMatcher,Object)boolean f
 copySubtree(.AST,.ASTNode).ASTNode s
 copySubtrees(.AST,java.util.List)java.util.List s
 accept(.ASTVisitor)void f
 getStartPosition()int f
 getLength()int f
 setSourceRange(int,int)void f
 toString()String f
 subtreeBytes()int f
ASTParser -
 K_EXPRESSION int sf
 K_STATEMENTS int sf
 K_CLASS_BODY_DECLARATIONS int sf
 K_COMPILATION_UNIT int sf
 newParser(int).ASTParser s
 setBindingsRecovery(boolean)void -
 setEnvironment(String[],String[],String[],boolean)void -
 setCompilerOptions(java.util.Map<String,String>)void -
 setResolveBindings(boolean)void -
 setForceProblemDetection(boolean)void -
 setFocalPosition(int)void -
 setKind(int)void -
 setSource(char[])void -
 setSource(org.eclipse.jdt.core.ICompilationUnit)void -
 setSource(org.eclipse.jdt.core.IClassFile)void -
 setSource(org.eclipse.jdt.core.ITypeRoot)void -
 setSource(org.eclipse.jdt.core.ITypeRoot,int)void -
 setSourceRange(int,int)void -
 setStatementsRecovery(boolean)void -
 setIgnoreMethodBodies(boolean)void -
 setWorkingCopyOwner(org.eclipse.jdt.core.WorkingCopyOwner)void -
 setUnitName(String)void -
 setProject(org.eclipse.jdt.core.IJavaProject)void -
 createAST(org.eclipse.core.runtime.IProgressMonitor).ASTNode -
 createASTs(org.eclipse.jdt.core.ICompilationUnit[],String[],.ASTRequestor,org.eclipse.core.runtime.IProgressMonitor)void -
 createASTs(String[],String[],String[],.FileASTRequestor,org.eclipse.core.runtime.IProgressMonitor)void -
 createBindings(org.eclipse.jdt.core.IJavaElement[],org.eclipse.core.runtime.IProgressMonitor).IBinding[] -
ASTRequestor a
 new() o
 acceptAST(org.eclipse.jdt.core.ICompilationUnit,.CompilationUnit)void -
 acceptBinding(String,.IBinding)void -
 createBindings(String[]).IBinding[] f
ASTVisitor a
 new() -
 new(boolean) -
 preVisit(.ASTNode)void -
 preVisit2(.ASTNode)boolean -
 postVisit(.ASTNode)void -
 visit(.AnnotationTypeDeclaration)boolean -
 visit(.AnnotationTypeMemberDeclaration)boolean -
 visit(.AnonymousClassDeclaration)boolean -
 visit(.ArrayAccess)boolean -
 visit(.ArrayCreation)boolean -
 visit(.ArrayInitializer)boolean -
 visit(.ArrayType)boolean -
 visit(.AssertStatement)boolean -
 visit(.Assignment)boolean -
 visit(.Block)boolean -
 visit(.BlockComment)boolean -
 visit(.BooleanLiteral)boolean -
 visit(.BreakStatement)boolean -
 visit(.CaseDefaultExpression)boolean -
 visit(.CastExpression)boolean -
 visit(.CatchClause)boolean -
 visit(.CharacterLiteral)boolean -
 visit(.ClassInstanceCreation)boolean -
 visit(.CompilationUnit)boolean -
 visit(.ConditionalExpression)boolean -
 visit(.ConstructorInvocation)boolean -
 visit(.ContinueStatement)boolean -
 visit(.CreationReference)boolean -
 visit(.Dimension)boolean -
 visit(.DoStatement)boolean -
 visit(.EmptyStatement)boolean -
 visit(.EnhancedForStatement)boolean -
 visit(.EnumConstantDeclaration)boolean -
 visit(.EnumDeclaration)boolean -
 visit(.ExportsDirective)boolean -
 visit(.ExpressionMethodReference)boolean -
 visit(.ExpressionStatement)boolean -
 visit(.FieldAccess)boolean -
 visit(.FieldDeclaration)boolean -
 visit(.ForStatement)boolean -
 visit(.GuardedPattern)boolean -
 visit(.IfStatement)boolean -
 visit(.ImportDeclaration)boolean -
 visit(.InfixExpression)boolean -
 visit(.Initializer)boolean -
 visit(.InstanceofExpression)boolean -
 visit(.IntersectionType)boolean -
 visit(.Javadoc)boolean -
 visit(.JavaDocRegion)boolean -
 visit(.JavaDocTextElement)boolean -
 visit(.LabeledStatement)boolean -
 visit(.LambdaExpression)boolean -
 visit(.LineComment)boolean -
 visit(.MarkerAnnotation)boolean -
 visit(.MemberRef)boolean -
 visit(.MemberValuePair)boolean -
 visit(.MethodRef)boolean -
 visit(.MethodRefParameter)boolean -
 visit(.MethodDeclaration)boolean -
 visit(.MethodInvocation)boolean -
 visit(.Modifier)boolean -
 visit(.ModuleDeclaration)boolean -
 visit(.ModuleModifier)boolean -
 visit(.NameQualifiedType)boolean -
 visit(.NormalAnnotation)boolean -
 visit(.NullLiteral)boolean -
 visit(.NullPattern)boolean -
 visit(.NumberLiteral)boolean -
 visit(.OpensDirective)boolean -
 visit(.PackageDeclaration)boolean -
 visit(.ParameterizedType)boolean -
 visit(.ParenthesizedExpression)boolean -
 visit(.PatternInstanceofExpression)boolean -
 visit(.PostfixExpression)boolean -
 visit(.PrefixExpression)boolean -
 visit(.ProvidesDirective)boolean -
 visit(.PrimitiveType)boolean -
 visit(.QualifiedName)boolean -
 visit(.QualifiedType)boolean -
 visit(.ModuleQualifiedName)boolean -
 visit(.RequiresDirective)boolean -
 visit(.RecordDeclaration)boolean -
 visit(.RecordPattern)boolean -
 visit(.EitherOrMultiPattern)boolean -
 visit(.ReturnStatement)boolean -
 visit(.SimpleName)boolean -
 visit(.SimpleType)boolean -
 visit(.SingleMemberAnnotation)boolean -
 visit(.SingleVariableDeclaration)boolean -
 visit(.StringLiteral)boolean -
 visit(.SuperConstructorInvocation)boolean -
 visit(.SuperFieldAccess)boolean -
 visit(.SuperMethodInvocation)boolean -
 visit(.SuperMethodReference)boolean -
 visit(.SwitchCase)boolean -
 visit(.SwitchExpression)boolean -
 visit(.SwitchStatement)boolean -
 visit(.SynchronizedStatement)boolean -
 visit(.TagElement)boolean -
 visit(.TagProperty)boolean -
 visit(.TextBlock)boolean -
 visit(.TextElement)boolean -
 visit(.ThisExpression)boolean -
 visit(.ThrowStatement)boolean -
 visit(.TryStatement)boolean -
 visit(.TypeDeclaration)boolean -
 visit(.TypeDeclarationStatement)boolean -
 visit(.TypeLiteral)boolean -
 visit(.TypeMethodReference)boolean -
 visit(.TypeParameter)boolean -
 visit(.TypePattern)boolean -
 visit(.UnionType)boolean -
 visit(.UsesDirective)boolean -
 visit(.VariableDeclarationExpression)boolean -
 visit(.VariableDeclarationStatement)boolean -
 visit(.VariableDeclarationFragment)boolean -
 visit(.WhileStatement)boolean -
 visit(.WildcardType)boolean -
 visit(.YieldStatement)boolean -
 visit(.ImplicitTypeDeclaration)boolean -
 endVisit(.AnnotationTypeDeclaration)void -
 endVisit(.AnnotationTypeMemberDeclaration)void -
 endVisit(.AnonymousClassDeclaration)void -
 endVisit(.ArrayAccess)void -
 endVisit(.ArrayCreation)void -
 endVisit(.ArrayInitializer)void -
 endVisit(.ArrayType)void -
 endVisit(.AssertStatement)void -
 endVisit(.Assignment)void -
 endVisit(.Block)void -
 endVisit(.BlockComment)void -
 endVisit(.BooleanLiteral)void -
 endVisit(.BreakStatement)void -
 endVisit(.CaseDefaultExpression)void -
 endVisit(.CastExpression)void -
 endVisit(.CatchClause)void -
 endVisit(.CharacterLiteral)void -
 endVisit(.ClassInstanceCreation)void -
 endVisit(.CompilationUnit)void -
 endVisit(.ConditionalExpression)void -
 endVisit(.ConstructorInvocation)void -
 endVisit(.ContinueStatement)void -
 endVisit(.CreationReference)void -
 endVisit(.DoStatement)void -
 endVisit(.EmptyStatement)void -
 endVisit(.EnhancedForStatement)void -
 endVisit(.EnumConstantDeclaration)void -
 endVisit(.EnumDeclaration)void -
 endVisit(.ExportsDirective)void -
 endVisit(.ExpressionMethodReference)void -
 endVisit(.ExpressionStatement)void -
 endVisit(.Dimension)void -
 endVisit(.FieldAccess)void -
 endVisit(.FieldDeclaration)void -
 endVisit(.ForStatement)void -
 endVisit(.GuardedPattern)void -
 endVisit(.IfStatement)void -
 endVisit(.ImportDeclaration)void -
 endVisit(.InfixExpression)void -
 endVisit(.InstanceofExpression)void -
 endVisit(.Initializer)void -
 endVisit(.Javadoc)void -
 endVisit(.JavaDocRegion)void -
 endVisit(.JavaDocTextElement)void -
 endVisit(.LabeledStatement)void -
 endVisit(.LambdaExpression)void -
 endVisit(.LineComment)void -
 endVisit(.MarkerAnnotation)void -
 endVisit(.MemberRef)void -
 endVisit(.MemberValuePair)void -
 endVisit(.MethodRef)void -
 endVisit(.MethodRefParameter)void -
 endVisit(.MethodDeclaration)void -
 endVisit(.MethodInvocation)void -
 endVisit(.Modifier)void -
 endVisit(.ModuleDeclaration)void -
 endVisit(.ModuleModifier)void -
 endVisit(.NameQualifiedType)void -
 endVisit(.NormalAnnotation)void -
 endVisit(.NullLiteral)void -
 endVisit(.NullPattern)void -
 endVisit(.NumberLiteral)void -
 endVisit(.OpensDirective)void -
 endVisit(.PackageDeclaration)void -
 endVisit(.ParameterizedType)void -
 endVisit(.ParenthesizedExpression)void -
 endVisit(.PatternInstanceofExpression)void -
 endVisit(.PostfixExpression)void -
 endVisit(.PrefixExpression)void -
 endVisit(.PrimitiveType)void -
 endVisit(.ProvidesDirective)void -
 endVisit(.QualifiedName)void -
 endVisit(.QualifiedType)void -
 endVisit(.ModuleQualifiedName)void -
 endVisit(.RequiresDirective)void -
 endVisit(.RecordDeclaration)void -
 endVisit(.RecordPattern)void -
 endVisit(.EitherOrMultiPattern)void -
 endVisit(.ReturnStatement)void -
 endVisit(.SimpleName)void -
 endVisit(.SimpleType)void -
 endVisit(.SingleMemberAnnotation)void -
 endVisit(.SingleVariableDeclaration)void -
 endVisit(.StringLiteral)void -
 endVisit(.SuperConstructorInvocation)void -
 endVisit(.SuperFieldAccess)void -
 endVisit(.SuperMethodInvocation)void -
 endVisit(.SuperMethodReference)void -
 endVisit(.SwitchCase)void -
 endVisit(.SwitchExpression)void -
 endVisit(.SwitchStatement)void -
 endVisit(.SynchronizedStatement)void -
 endVisit(.TagElement)void -
 endVisit(.TagProperty)void -
 endVisit(.TextBlock)void -
 endVisit(.TextElement)void -
 endVisit(.ThisExpression)void -
 endVisit(.ThrowStatement)void -
 endVisit(.TryStatement)void -
 endVisit(.TypeDeclaration)void -
 endVisit(.TypeDeclarationStatement)void -
 endVisit(.TypeLiteral)void -
 endVisit(.TypeMethodReference)void -
 endVisit(.TypeParameter)void -
 endVisit(.TypePattern)void -
 endVisit(.UnionType)void -
 endVisit(.UsesDirective)void -
 endVisit(.IntersectionType)void -
 endVisit(.VariableDeclarationExpression)void -
 endVisit(.VariableDeclarationStatement)void -
 endVisit(.VariableDeclarationFragment)void -
 endVisit(.WhileStatement)void -
 endVisit(.WildcardType)void -
 endVisit(.YieldStatement)void -
 endVisit(.ImplicitTypeDeclaration)void -
AbstractTagElement a :.ASTNode,.IDocElement
 internalTagNamePropertyFactory(Class).SimplePropertyDescriptor sf
 getTagNameProperty().SimplePropertyDescriptor f
 getTagName()String -
 setTagName(String)void -
 fragments()java.util.List -
 isNested()boolean -
AbstractTextElement a :.ASTNode,.IDocElement
 internalTextPropertyFactory(Class).SimplePropertyDescriptor sf
 getTextNameProperty().SimplePropertyDescriptor f
 getText()String -
 setText(String)void -
 isNested()boolean -
AbstractTypeDeclaration a :.BodyDeclaration
 getBodyDeclarationsProperty().ChildListPropertyDescriptor f
 getNameProperty().ChildPropertyDescriptor f
 getName().SimpleName -
 setName(.SimpleName)void -
 bodyDeclarations()java.util.List -
 isPackageMemberTypeDeclaration()boolean -
 isMemberTypeDeclaration()boolean -
 isLocalTypeDeclaration()boolean -
 resolveBinding().ITypeBinding f
AnnotatableType a :.Type
 getAnnotationsProperty().ChildListPropertyDescriptor f
 annotations()java.util.List -
Annotation a :.Expression,.IExtendedModifier
 getTypeNameProperty().ChildPropertyDescriptor f
 isModifier()boolean -
 isAnnotation()boolean -
 getTypeName().Name -
 setTypeName(.Name)void -
 isNormalAnnotation()boolean -
 isMarkerAnnotation()boolean -
 isSingleMemberAnnotation()boolean -
 resolveAnnotationBinding().IAnnotationBinding -
AnnotationTypeDeclaration - :.AbstractTypeDeclaration
 JAVADOC_PROPERTY .ChildPropertyDescriptor sf
 MODIFIERS2_PROPERTY .ChildListPropertyDescriptor sf
 NAME_PROPERTY .ChildPropertyDescriptor sf
 BODY_DECLARATIONS_PROPERTY .ChildListPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
AnnotationTypeMemberDeclaration - :.BodyDeclaration
 JAVADOC_PROPERTY .ChildPropertyDescriptor sf
 MODIFIERS2_PROPERTY .ChildListPropertyDescriptor sf
 TYPE_PROPERTY .ChildPropertyDescriptor sf
 NAME_PROPERTY .ChildPropertyDescriptor sf
 DEFAULT_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getType().Type -
 setType(.Type)void -
 getName().SimpleName -
 setName(.SimpleName)void -
 getDefault().Expression -
 setDefault(.Expression)void -
 resolveBinding().IMethodBinding -
AnonymousClassDeclaration - :.ASTNode
 BODY_DECLARATIONS_PROPERTY .ChildListPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 bodyDeclarations()java.util.List -
 resolveBinding().ITypeBinding -
ArrayAccess - :.Expression
 ARRAY_PROPERTY .ChildPropertyDescriptor sf
 INDEX_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getArray().Expression -
 setArray(.Expression)void -
 getIndex().Expression -
 setIndex(.Expression)void -
ArrayCreation - :.Expression
 TYPE_PROPERTY .ChildPropertyDescriptor sf
 DIMENSIONS_PROPERTY .ChildListPropertyDescriptor sf
 INITIALIZER_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getType().ArrayType -
 setType(.ArrayType)void -
 dimensions()java.util.List -
 getInitializer().ArrayInitializer -
 setInitializer(.ArrayInitializer)void -
ArrayInitializer - :.Expression
 EXPRESSIONS_PROPERTY .ChildListPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 expressions()java.util.List -
ArrayType - :.Type
 COMPONENT_TYPE_PROPERTY .ChildPropertyDescriptor sfx
 ELEMENT_TYPE_PROPERTY .ChildPropertyDescriptor sf
 DIMENSIONS_PROPERTY .ChildListPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getComponentType().Type x
 setComponentType(.Type)void x
 getElementType().Type -
 setElementType(.Type)void -
 getDimensions()int -
 dimensions()java.util.List -
AssertStatement - :.Statement
 EXPRESSION_PROPERTY .ChildPropertyDescriptor sf
 MESSAGE_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getExpression().Expression -
 setExpression(.Expression)void -
 getMessage().Expression -
 setMessage(.Expression)void -
Assignment - :.Expression +Operator
 LEFT_HAND_SIDE_PROPERTY .ChildPropertyDescriptor sf
 OPERATOR_PROPERTY .SimplePropertyDescriptor sf
 RIGHT_HAND_SIDE_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getOperator().Assignment.Operator -
 setOperator(.Assignment.Operator)void -
 getLeftHandSide().Expression -
 setLeftHandSide(.Expression)void -
 getRightHandSide().Expression -
 setRightHandSide(.Expression)void -
Assignment.Operator s
 ASSIGN .Assignment.Operator sf
 PLUS_ASSIGN .Assignment.Operator sf
 MINUS_ASSIGN .Assignment.Operator sf
 TIMES_ASSIGN .Assignment.Operator sf
 DIVIDE_ASSIGN .Assignment.Operator sf
 BIT_AND_ASSIGN .Assignment.Operator sf
 BIT_OR_ASSIGN .Assignment.Operator sf
 BIT_XOR_ASSIGN .Assignment.Operator sf
 REMAINDER_ASSIGN .Assignment.Operator sf
 LEFT_SHIFT_ASSIGN .Assignment.Operator sf
 RIGHT_SHIFT_SIGNED_ASSIGN .Assignment.Operator sf
 RIGHT_SHIFT_UNSIGNED_ASSIGN .Assignment.Operator sf
 toString()String -
 toOperator(String).Assignment.Operator s
Block - :.Statement
 STATEMENTS_PROPERTY .ChildListPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 statements()java.util.List -
BlockComment f :.Comment
 propertyDescriptors(int)java.util.List s
BodyDeclaration a :.ASTNode
 getModifiersProperty().ChildListPropertyDescriptor f
 getJavadocProperty().ChildPropertyDescriptor f
 getJavadoc().Javadoc -
 setJavadoc(.Javadoc)void -
 getModifiers()int -
 setModifiers(int)void x
 modifiers()java.util.List -
BooleanLiteral - :.Expression
 BOOLEAN_VALUE_PROPERTY .SimplePropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 booleanValue()boolean -
 setBooleanValue(boolean)void -
BreakStatement - :.Statement
 LABEL_PROPERTY .ChildPropertyDescriptor sf
 EXPRESSION_PROPERTY .ChildPropertyDescriptor sfx
 propertyDescriptors(int)java.util.List s
 propertyDescriptors(int,boolean)java.util.List sx
 getLabel().SimpleName -
 setLabel(.SimpleName)void -
 getExpression().Expression x
 setExpression(.Expression)void x
 isImplicit()boolean x
CaseDefaultExpression - :.Expression
 propertyDescriptors(int)java.util.List s
CastExpression - :.Expression
 TYPE_PROPERTY .ChildPropertyDescriptor sf
 EXPRESSION_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getType().Type -
 setType(.Type)void -
 getExpression().Expression -
 setExpression(.Expression)void -
CatchClause - :.ASTNode
 EXCEPTION_PROPERTY .ChildPropertyDescriptor sf
 BODY_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getException().SingleVariableDeclaration -
 setException(.SingleVariableDeclaration)void -
 getBody().Block -
 setBody(.Block)void -
CharacterLiteral - :.Expression
 ESCAPED_VALUE_PROPERTY .SimplePropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getEscapedValue()String -
 setEscapedValue(String)void -
 charValue()char -
 setCharValue(char)void -
ChildListPropertyDescriptor f :.StructuralPropertyDescriptor
 getElementType()Class f
 cycleRisk()boolean f
ChildPropertyDescriptor f :.StructuralPropertyDescriptor
 getChildType()Class f
 isMandatory()boolean f
 cycleRisk()boolean f
ClassInstanceCreation - :.Expression
 TYPE_ARGUMENTS_PROPERTY .ChildListPropertyDescriptor sf
 EXPRESSION_PROPERTY .ChildPropertyDescriptor sf
 NAME_PROPERTY .ChildPropertyDescriptor sfx
 TYPE_PROPERTY .ChildPropertyDescriptor sf
 ARGUMENTS_PROPERTY .ChildListPropertyDescriptor sf
 ANONYMOUS_CLASS_DECLARATION_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getExpression().Expression -
 setExpression(.Expression)void -
 typeArguments()java.util.List -
 getName().Name x
 setName(.Name)void x
 getType().Type -
 setType(.Type)void -
 arguments()java.util.List -
 getAnonymousClassDeclaration().AnonymousClassDeclaration -
 setAnonymousClassDeclaration(.AnonymousClassDeclaration)void -
 resolveConstructorBinding().IMethodBinding -
 isResolvedTypeInferredFromExpectedType()boolean -
Comment a :.ASTNode
 isBlockComment()boolean f
 isLineComment()boolean f
 isDocComment()boolean f
 getAlternateRoot().ASTNode f
 setAlternateRoot(.ASTNode)void f
CompilationUnit - :.ASTNode
 IMPORTS_PROPERTY .ChildListPropertyDescriptor sf
 PACKAGE_PROPERTY .ChildPropertyDescriptor sf
 MODULE_PROPERTY .ChildPropertyDescriptor sf
 TYPES_PROPERTY .ChildListPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getColumnNumber(int)int -
 findDeclaringNode(.IBinding).ASTNode -
 findDeclaringNode(String).ASTNode -
 getCommentList()java.util.List -
 getExtendedLength(.ASTNode)int -
 getExtendedStartPosition(.ASTNode)int -
 getJavaElement()org.eclipse.jdt.core.IJavaElement -
 getMessages().Message[] -
 getModule().ModuleDeclaration -
 getPackage().PackageDeclaration -
 getPosition(int,int)int -
 getProblems()org.eclipse.jdt.core.compiler.IProblem[] -
 getStatementsRecoveryData()Object -
 getTypeRoot()org.eclipse.jdt.core.ITypeRoot -
 imports()java.util.List -
 firstLeadingCommentIndex(.ASTNode)int -
 lastTrailingCommentIndex(.ASTNode)int -
 lineNumber(int)int x
 getLineNumber(int)int -
 recordModifications()void -
 rewrite(org.eclipse.jface.text.IDocument,java.util.Map)org.eclipse.text.edits.TextEdit -
 setModule(.ModuleDeclaration)void -
 setPackage(.PackageDeclaration)void -
 types()java.util.List -
ConditionalExpression - :.Expression
 EXPRESSION_PROPERTY .ChildPropertyDescriptor sf
 THEN_EXPRESSION_PROPERTY .ChildPropertyDescriptor sf
 ELSE_EXPRESSION_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getExpression().Expression -
 setExpression(.Expression)void -
 getThenExpression().Expression -
 setThenExpression(.Expression)void -
 getElseExpression().Expression -
 setElseExpression(.Expression)void -
ConstructorInvocation - :.Statement
 TYPE_ARGUMENTS_PROPERTY .ChildListPropertyDescriptor sf
 ARGUMENTS_PROPERTY .ChildListPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 typeArguments()java.util.List -
 arguments()java.util.List -
 resolveConstructorBinding().IMethodBinding -
ContinueStatement - :.Statement
 LABEL_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getLabel().SimpleName -
 setLabel(.SimpleName)void -
CreationReference - :.MethodReference
 TYPE_PROPERTY .ChildPropertyDescriptor sf
 TYPE_ARGUMENTS_PROPERTY .ChildListPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getType().Type -
 setType(.Type)void -
 typeArguments()java.util.List -
Dimension - :.ASTNode
 ANNOTATIONS_PROPERTY .ChildListPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 annotations()java.util.List -
DoStatement - :.Statement
 BODY_PROPERTY .ChildPropertyDescriptor sf
 EXPRESSION_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getBody().Statement -
 setBody(.Statement)void -
 getExpression().Expression -
 setExpression(.Expression)void -
EitherOrMultiPattern - :.Pattern
 PATTERNS_PROPERTY .ChildListPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 propertyDescriptors(int,boolean)java.util.List s
 patterns()java.util.List<.Pattern> -
EmptyStatement - :.Statement
 propertyDescriptors(int)java.util.List s
EnhancedForStatement - :.Statement
 PARAMETER_PROPERTY .ChildPropertyDescriptor sf
 EXPRESSION_PROPERTY .ChildPropertyDescriptor sf
 BODY_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getParameter().SingleVariableDeclaration -
 setParameter(.SingleVariableDeclaration)void -
 getExpression().Expression -
 setExpression(.Expression)void -
 getBody().Statement -
 setBody(.Statement)void -
EnumConstantDeclaration - :.BodyDeclaration
 JAVADOC_PROPERTY .ChildPropertyDescriptor sf
 MODIFIERS2_PROPERTY .ChildListPropertyDescriptor sf
 NAME_PROPERTY .ChildPropertyDescriptor sf
 ARGUMENTS_PROPERTY .ChildListPropertyDescriptor sf
 ANONYMOUS_CLASS_DECLARATION_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getName().SimpleName -
 setName(.SimpleName)void -
 arguments()java.util.List -
 getAnonymousClassDeclaration().AnonymousClassDeclaration -
 setAnonymousClassDeclaration(.AnonymousClassDeclaration)void -
 resolveConstructorBinding().IMethodBinding -
 resolveVariable().IVariableBinding -
EnumDeclaration - :.AbstractTypeDeclaration
 JAVADOC_PROPERTY .ChildPropertyDescriptor sf
 MODIFIERS2_PROPERTY .ChildListPropertyDescriptor sf
 NAME_PROPERTY .ChildPropertyDescriptor sf
 SUPER_INTERFACE_TYPES_PROPERTY .ChildListPropertyDescriptor sf
 ENUM_CONSTANTS_PROPERTY .ChildListPropertyDescriptor sf
 BODY_DECLARATIONS_PROPERTY .ChildListPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 superInterfaceTypes()java.util.List -
 enumConstants()java.util.List -
ExportsDirective - :.ModulePackageAccess
 NAME_PROPERTY .ChildPropertyDescriptor sf
 MODULES_PROPERTY .ChildListPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
Expression a :.ASTNode
 resolveConstantExpressionValue()Object f
 resolveTypeBinding().ITypeBinding f
 resolveBoxing()boolean f
 resolveUnboxing()boolean f
ExpressionMethodReference - :.MethodReference
 EXPRESSION_PROPERTY .ChildPropertyDescriptor sf
 TYPE_ARGUMENTS_PROPERTY .ChildListPropertyDescriptor sf
 NAME_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getExpression().Expression -
 setExpression(.Expression)void -
 typeArguments()java.util.List -
 getName().SimpleName -
 setName(.SimpleName)void -
ExpressionStatement - :.Statement
 EXPRESSION_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getExpression().Expression -
 setExpression(.Expression)void -
FieldAccess - :.Expression
 EXPRESSION_PROPERTY .ChildPropertyDescriptor sf
 NAME_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getExpression().Expression -
 setExpression(.Expression)void -
 getName().SimpleName -
 setName(.SimpleName)void -
 resolveFieldBinding().IVariableBinding -
FieldDeclaration - :.BodyDeclaration
 JAVADOC_PROPERTY .ChildPropertyDescriptor sf
 MODIFIERS_PROPERTY .SimplePropertyDescriptor sfx
 MODIFIERS2_PROPERTY .ChildListPropertyDescriptor sf
 TYPE_PROPERTY .ChildPropertyDescriptor sf
 FRAGMENTS_PROPERTY .ChildListPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getType().Type -
 setType(.Type)void -
 fragments()java.util.List -
FileASTRequestor a
 new() -
 acceptAST(String,.CompilationUnit)void -
 acceptBinding(String,.IBinding)void -
 createBindings(String[]).IBinding[] f
ForStatement - :.Statement
 INITIALIZERS_PROPERTY .ChildListPropertyDescriptor sf
 EXPRESSION_PROPERTY .ChildPropertyDescriptor sf
 UPDATERS_PROPERTY .ChildListPropertyDescriptor sf
 BODY_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 initializers()java.util.List -
 getExpression().Expression -
 setExpression(.Expression)void -
 updaters()java.util.List -
 getBody().Statement -
 setBody(.Statement)void -
GuardedPattern - :.Pattern
 PATTERN_PROPERTY .ChildPropertyDescriptor sf
 EXPRESSION_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 propertyDescriptors(int,boolean)java.util.List s
 getExpression().Expression -
 getPattern().Pattern -
 setExpression(.Expression)void -
 setPattern(.Pattern)void -
 setRestrictedIdentifierStartPosition(int)void o
 getRestrictedIdentifierStartPosition()int -
IAnnotationBinding ai :.IBinding
 getAllMemberValuePairs().IMemberValuePairBinding[] a
 getAnnotationType().ITypeBinding a
 getDeclaredMemberValuePairs().IMemberValuePairBinding[] a
 getName()String a
IBinding ai
 PACKAGE int sf
 TYPE int sf
 VARIABLE int sf
 METHOD int sf
 ANNOTATION int sf
 MEMBER_VALUE_PAIR int sf
 MODULE int sf
 getAnnotations().IAnnotationBinding[] a
 getKind()int a
 getName()String a
 getModifiers()int a
 isDeprecated()boolean a
 isRecovered()boolean a
 isSynthetic()boolean a
 getJavaElement()org.eclipse.jdt.core.IJavaElement a
 getKey()String a
 equals(Object)boolean a
 isEqualTo(.IBinding)boolean a
 toString()String a
IDocElement ai
IExtendedModifier ai
 isModifier()boolean a
 isAnnotation()boolean a
IMemberValuePairBinding ai :.IBinding
 getName()String a
 getMethodBinding().IMethodBinding a
 getValue()Object a
 isDefault()boolean a
IMethodBinding ai :.IBinding
 isConstructor()boolean a
 isCompactConstructor()boolean a
 isCanonicalConstructor()boolean a
 isDefaultConstructor()boolean a
 getName()String a
 getDeclaringClass().ITypeBinding a
 getDeclaringMember().IBinding a
 getDefaultValue()Object a
 getParameterAnnotations(int).IAnnotationBinding[] a
 getParameterTypes().ITypeBinding[] a
 getDeclaredReceiverType().ITypeBinding a
 getReturnType().ITypeBinding a
 getExceptionTypes().ITypeBinding[] a
 getTypeParameters().ITypeBinding[] a
 isAnnotationMember()boolean a
 isGenericMethod()boolean a
 isParameterizedMethod()boolean a
 getTypeArguments().ITypeBinding[] a
 getMethodDeclaration().IMethodBinding a
 isRawMethod()boolean a
 isSubsignature(.IMethodBinding)boolean a
 isVarargs()boolean a
 overrides(.IMethodBinding)boolean a
 getSyntheticOuterLocals().IVariableBinding[] a
 isSyntheticRecordMethod()boolean a
 getParameterNames()String[] a
IModuleBinding ai :.IBinding
 getKind()int d
 isOpen()boolean a
 getRequiredModules().IModuleBinding[] a
 getRequiredTransitiveModules().IModuleBinding[] a
 getExportedPackages().IPackageBinding[] a
 getExportedTo(.IPackageBinding)String[] a
 getOpenedPackages().IPackageBinding[] a
 getOpenedTo(.IPackageBinding)String[] a
 getUses().ITypeBinding[] a
 getServices().ITypeBinding[] a
 getImplementations(.ITypeBinding).ITypeBinding[] a
IPackageBinding ai :.IBinding
 getName()String a
 isUnnamed()boolean a
 getNameComponents()String[] a
 getModule().IModuleBinding d
 findTypeBinding(String).ITypeBinding a
ITypeBinding ai :.IBinding
 createArrayType(int).ITypeBinding a
 getBinaryName()String a
 getBound().ITypeBinding a
 getGenericTypeOfWildcardType().ITypeBinding a
 getRank()int a
 getComponentType().ITypeBinding a
 getDeclaredFields().IVariableBinding[] a
 getDeclaredMethods().IMethodBinding[] a
 getDeclaredModifiers()int ax
 getDeclaredTypes().ITypeBinding[] a
 getDeclaringClass().ITypeBinding a
 getDeclaringMethod().IMethodBinding a
 getDeclaringMember().IBinding a
 getModule().IModuleBinding d
 getDimensions()int a
 getElementType().ITypeBinding a
 getErasure().ITypeBinding a
 getFunctionalInterfaceMethod().IMethodBinding a
 getInterfaces().ITypeBinding[] a
 getModifiers()int a
 getName()String a
 getPackage().IPackageBinding a
 getQualifiedName()String a
 getSuperclass().ITypeBinding a
 getTypeAnnotations().IAnnotationBinding[] a
 getTypeArguments().ITypeBinding[] a
 getTypeBounds().ITypeBinding[] a
 getTypeDeclaration().ITypeBinding a
 getTypeParameters().ITypeBinding[] a
 getWildcard().ITypeBinding a
 isAnnotation()boolean a
 isAnonymous()boolean a
 isArray()boolean a
 isAssignmentCompatible(.ITypeBinding)boolean a
 isCapture()boolean a
 isCastCompatible(.ITypeBinding)boolean a
 isClass()boolean a
 isEnum()boolean a
 isRecord()boolean a
 isFromSource()boolean a
 isGenericType()boolean a
 isInterface()boolean a
 isIntersectionType()boolean a
 isLocal()boolean a
 isMember()boolean a
 isNested()boolean a
 isNullType()boolean a
 isParameterizedType()boolean a
 isPrimitive()boolean a
 isRawType()boolean a
 isSubTypeCompatible(.ITypeBinding)boolean a
 isTopLevel()boolean a
 isTypeVariable()boolean a
 isUpperbound()boolean a
 isWildcardType()boolean a
IVariableBinding ai :.IBinding
 isField()boolean a
 isEnumConstant()boolean a
 isParameter()boolean a
 isRecordComponent()boolean d
 getName()String a
 getDeclaringClass().ITypeBinding a
 getType().ITypeBinding a
 getVariableId()int a
 getConstantValue()Object a
 getDeclaringMethod().IMethodBinding a
 getVariableDeclaration().IVariableBinding a
 isEffectivelyFinal()boolean a
IfStatement - :.Statement
 EXPRESSION_PROPERTY .ChildPropertyDescriptor sf
 THEN_STATEMENT_PROPERTY .ChildPropertyDescriptor sf
 ELSE_STATEMENT_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getExpression().Expression -
 setExpression(.Expression)void -
 getThenStatement().Statement -
 setThenStatement(.Statement)void -
 getElseStatement().Statement -
 setElseStatement(.Statement)void -
ImplicitTypeDeclaration - :.AbstractTypeDeclaration
 MODIFIERS_PROPERTY .SimplePropertyDescriptor sfx
 MODIFIERS2_PROPERTY .ChildListPropertyDescriptor sf
 JAVADOC_PROPERTY .ChildPropertyDescriptor sf
 BODY_DECLARATIONS_PROPERTY .ChildListPropertyDescriptor sf
 NAME_PROPERTY .ChildPropertyDescriptor sf
 getName().SimpleName -
 internalNameProperty().ChildPropertyDescriptor -
 internalResolveBinding().ITypeBinding -
ImportDeclaration - :.ASTNode
 NAME_PROPERTY .ChildPropertyDescriptor sf
 ON_DEMAND_PROPERTY .SimplePropertyDescriptor sf
 STATIC_PROPERTY .SimplePropertyDescriptor sf
 MODIFIERS_PROPERTY .ChildListPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 modifiers()java.util.List -
 getModifiers()int -
 getName().Name -
 setName(.Name)void -
 isOnDemand()boolean -
 setOnDemand(boolean)void -
 isStatic()boolean -
 setStatic(boolean)void -
 resolveBinding().IBinding -
InfixExpression - :.Expression +Operator
 LEFT_OPERAND_PROPERTY .ChildPropertyDescriptor sf
 OPERATOR_PROPERTY .SimplePropertyDescriptor sf
 RIGHT_OPERAND_PROPERTY .ChildPropertyDescriptor sf
 EXTENDED_OPERANDS_PROPERTY .ChildListPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getOperator().InfixExpression.Operator -
 setOperator(.InfixExpression.Operator)void -
 getLeftOperand().Expression -
 setLeftOperand(.Expression)void -
 getRightOperand().Expression -
 setRightOperand(.Expression)void -
 hasExtendedOperands()boolean -
 extendedOperands()java.util.List -
InfixExpression.Operator s
 TIMES .InfixExpression.Operator sf
 DIVIDE .InfixExpression.Operator sf
 REMAINDER .InfixExpression.Operator sf
 PLUS .InfixExpression.Operator sf
 MINUS .InfixExpression.Operator sf
 LEFT_SHIFT .InfixExpression.Operator sf
 RIGHT_SHIFT_SIGNED .InfixExpression.Operator sf
 RIGHT_SHIFT_UNSIGNED .InfixExpression.Operator sf
 LESS .InfixExpression.Operator sf
 GREATER .InfixExpression.Operator sf
 LESS_EQUALS .InfixExpression.Operator sf
 GREATER_EQUALS .InfixExpression.Operator sf
 EQUALS .InfixExpression.Operator sf
 NOT_EQUALS .InfixExpression.Operator sf
 XOR .InfixExpression.Operator sf
 OR .InfixExpression.Operator sf
 AND .InfixExpression.Operator sf
 CONDITIONAL_OR .InfixExpression.Operator sf
 CONDITIONAL_AND .InfixExpression.Operator sf
 toString()String -
 toOperator(String).InfixExpression.Operator s
Initializer - :.BodyDeclaration
 JAVADOC_PROPERTY .ChildPropertyDescriptor sf
 MODIFIERS_PROPERTY .SimplePropertyDescriptor sfx
 MODIFIERS2_PROPERTY .ChildListPropertyDescriptor sf
 BODY_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getBody().Block -
 setBody(.Block)void -
InstanceofExpression - :.Expression
 LEFT_OPERAND_PROPERTY .ChildPropertyDescriptor sf
 RIGHT_OPERAND_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getLeftOperand().Expression -
 setLeftOperand(.Expression)void -
 getRightOperand().Type -
 setRightOperand(.Type)void -
IntersectionType - :.Type
 TYPES_PROPERTY .ChildListPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 types()java.util.List -
JavaDocRegion - :.AbstractTagElement
 TAG_NAME_PROPERTY .SimplePropertyDescriptor sf
 FRAGMENTS_PROPERTY .ChildListPropertyDescriptor sf
 TAGS_PROPERTY .ChildListPropertyDescriptor sf
 DUMMY_REGION_PROPERTY .SimplePropertyDescriptor sf
 VALID_SNIPPET_PROPERTY .SimplePropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 tags()java.util.List -
 isDummyRegion()boolean -
 setDummyRegion(boolean)void -
 isValidSnippet()boolean -
 setValidSnippet(boolean)void -
JavaDocTextElement f :.AbstractTextElement
 TEXT_PROPERTY .SimplePropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 setText(String)void -
Javadoc - :.Comment
 COMMENT_PROPERTY .SimplePropertyDescriptor sfx
 TAGS_PROPERTY .ChildListPropertyDescriptor sf
 MARKDOWN_PROPERTY .SimplePropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getComment()String x
 setComment(String)void x
 tags()java.util.List -
 isMarkdown()boolean -
 setMarkdown(boolean)void -
LabeledStatement - :.Statement
 LABEL_PROPERTY .ChildPropertyDescriptor sf
 BODY_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getLabel().SimpleName -
 setLabel(.SimpleName)void -
 getBody().Statement -
 setBody(.Statement)void -
LambdaExpression - :.Expression
 PARENTHESES_PROPERTY .SimplePropertyDescriptor sf
 PARAMETERS_PROPERTY .ChildListPropertyDescriptor sf
 BODY_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 hasParentheses()boolean -
 setParentheses(boolean)void -
 parameters()java.util.List -
 getBody().ASTNode -
 setBody(.ASTNode)void -
 resolveMethodBinding().IMethodBinding -
LineComment f :.Comment
 propertyDescriptors(int)java.util.List s
MarkerAnnotation f :.Annotation
 TYPE_NAME_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
MemberRef - :.ASTNode,.IDocElement
 QUALIFIER_PROPERTY .ChildPropertyDescriptor sf
 NAME_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getQualifier().Name -
 setQualifier(.Name)void -
 getName().SimpleName -
 setName(.SimpleName)void -
 resolveBinding().IBinding f
MemberValuePair - :.ASTNode
 NAME_PROPERTY .ChildPropertyDescriptor sf
 VALUE_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getName().SimpleName -
 resolveMemberValuePairBinding().IMemberValuePairBinding f
 setName(.SimpleName)void -
 getValue().Expression -
 setValue(.Expression)void -
Message -
 new(String,int) -
 new(String,int,int) -
 getMessage()String -
 getSourcePosition()int x
 getStartPosition()int -
 getLength()int -
MethodDeclaration - :.BodyDeclaration
 JAVADOC_PROPERTY .ChildPropertyDescriptor sf
 MODIFIERS_PROPERTY .SimplePropertyDescriptor sfx
 MODIFIERS2_PROPERTY .ChildListPropertyDescriptor sf
 CONSTRUCTOR_PROPERTY .SimplePropertyDescriptor sf
 COMPACT_CONSTRUCTOR_PROPERTY .SimplePropertyDescriptor sf
 NAME_PROPERTY .ChildPropertyDescriptor sf
 RETURN_TYPE_PROPERTY .ChildPropertyDescriptor sfx
 RETURN_TYPE2_PROPERTY .ChildPropertyDescriptor sf
 EXTRA_DIMENSIONS_PROPERTY .SimplePropertyDescriptor sfx
 EXTRA_DIMENSIONS2_PROPERTY .ChildListPropertyDescriptor sf
 TYPE_PARAMETERS_PROPERTY .ChildListPropertyDescriptor sf
 PARAMETERS_PROPERTY .ChildListPropertyDescriptor sf
 RECEIVER_TYPE_PROPERTY .ChildPropertyDescriptor sf
 RECEIVER_QUALIFIER_PROPERTY .ChildPropertyDescriptor sf
 THROWN_EXCEPTIONS_PROPERTY .ChildListPropertyDescriptor sfx
 THROWN_EXCEPTION_TYPES_PROPERTY .ChildListPropertyDescriptor sf
 BODY_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 isConstructor()boolean -
 setConstructor(boolean)void -
 isCompactConstructor()boolean -
 setCompactConstructor(boolean)void -
 typeParameters()java.util.List -
 getName().SimpleName -
 setName(.SimpleName)void -
 getReceiverType().Type -
 setReceiverType(.Type)void -
 getReceiverQualifier().SimpleName -
 setReceiverQualifier(.SimpleName)void -
 parameters()java.util.List -
 isVarargs()boolean -
 thrownExceptions()java.util.List x
 thrownExceptionTypes()java.util.List -
 getReturnType().Type x
 setReturnType(.Type)void x
 getReturnType2().Type -
 setReturnType2(.Type)void -
 getExtraDimensions()int -
 setExtraDimensions(int)void x
 extraDimensions()java.util.List -
 getBody().Block -
 setBody(.Block)void -
 resolveBinding().IMethodBinding -
MethodInvocation - :.Expression
 EXPRESSION_PROPERTY .ChildPropertyDescriptor sf
 TYPE_ARGUMENTS_PROPERTY .ChildListPropertyDescriptor sf
 NAME_PROPERTY .ChildPropertyDescriptor sf
 ARGUMENTS_PROPERTY .ChildListPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getExpression().Expression -
 isResolvedTypeInferredFromExpectedType()boolean -
 setExpression(.Expression)void -
 typeArguments()java.util.List -
 getName().SimpleName -
 setName(.SimpleName)void -
 arguments()java.util.List -
 resolveMethodBinding().IMethodBinding -
MethodRef - :.ASTNode,.IDocElement
 QUALIFIER_PROPERTY .ChildPropertyDescriptor sf
 NAME_PROPERTY .ChildPropertyDescriptor sf
 PARAMETERS_PROPERTY .ChildListPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getQualifier().Name -
 setQualifier(.Name)void -
 getName().SimpleName -
 setName(.SimpleName)void -
 parameters()java.util.List -
 resolveBinding().IBinding f
MethodRefParameter - :.ASTNode
 TYPE_PROPERTY .ChildPropertyDescriptor sf
 VARARGS_PROPERTY .SimplePropertyDescriptor sf
 NAME_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getType().Type -
 setType(.Type)void -
 isVarargs()boolean -
 setVarargs(boolean)void -
 getName().SimpleName -
 setName(.SimpleName)void -
MethodReference a :.Expression
 getTypeArgumentsProperty().ChildListPropertyDescriptor f
 typeArguments()java.util.List -
 resolveMethodBinding().IMethodBinding -
Modifier f :.ASTNode,.IExtendedModifier +ModifierKeyword
 ABSTRACT int sf
 FINAL int sf
 KEYWORD_PROPERTY .SimplePropertyDescriptor sf
 NATIVE int sf
 NONE int sf
 PRIVATE int sf
 PROTECTED int sf
 PUBLIC int sf
 STATIC int sf
 STRICTFP int sf
 SYNCHRONIZED int sf
 TRANSIENT int sf
 VOLATILE int sf
 SEALED int sf
 NON_SEALED int sf
 MODULE int sf
 DEFAULT int sf
 isAbstract(int)boolean s
 isFinal(int)boolean s
 isNative(int)boolean s
 isPrivate(int)boolean s
 isProtected(int)boolean s
 isPublic(int)boolean s
 isStatic(int)boolean s
 isStrictfp(int)boolean s
 isSynchronized(int)boolean s
 isTransient(int)boolean s
 isVolatile(int)boolean s
 isDefault(int)boolean s
 isSealed(int)boolean s
 isNonSealed(int)boolean s
 propertyDescriptors(int)java.util.List s
 getKeyword().Modifier.ModifierKeyword -
 isAbstract()boolean -
 isAnnotation()boolean -
 isFinal()boolean -
 isModifier()boolean -
 isNative()boolean -
 isPrivate()boolean -
 isProtected()boolean -
 isPublic()boolean -
 isStatic()boolean -
 isStrictfp()boolean -
 isSynchronized()boolean -
 isTransient()boolean -
 isVolatile()boolean -
 isDefault()boolean -
 isSealed()boolean -
 isNonSealed()boolean -
 isModule(int)boolean s
 setKeyword(.Modifier.ModifierKeyword)void -
Modifier.ModifierKeyword s
 ABSTRACT_KEYWORD .Modifier.ModifierKeyword sf
 FINAL_KEYWORD .Modifier.ModifierKeyword sf
 NATIVE_KEYWORD .Modifier.ModifierKeyword sf
 PRIVATE_KEYWORD .Modifier.ModifierKeyword sf
 PROTECTED_KEYWORD .Modifier.ModifierKeyword sf
 PUBLIC_KEYWORD .Modifier.ModifierKeyword sf
 STATIC_KEYWORD .Modifier.ModifierKeyword sf
 STRICTFP_KEYWORD .Modifier.ModifierKeyword sf
 SYNCHRONIZED_KEYWORD .Modifier.ModifierKeyword sf
 TRANSIENT_KEYWORD .Modifier.ModifierKeyword sf
 VOLATILE_KEYWORD .Modifier.ModifierKeyword sf
 DEFAULT_KEYWORD .Modifier.ModifierKeyword sf
 SEALED_KEYWORD .Modifier.ModifierKeyword sf
 NON_SEALED_KEYWORD .Modifier.ModifierKeyword sf
 MODULE_KEYWORD .Modifier.ModifierKeyword sf
 fromFlagValue(int).Modifier.ModifierKeyword s
 toKeyword(String).Modifier.ModifierKeyword s
 toFlagValue()int -
 toString()String -
ModuleDeclaration - :.ASTNode
 JAVADOC_PROPERTY .ChildPropertyDescriptor sf
 ANNOTATIONS_PROPERTY .ChildListPropertyDescriptor sf
 OPEN_PROPERTY .SimplePropertyDescriptor sf
 NAME_PROPERTY .ChildPropertyDescriptor sf
 MODULE_DIRECTIVES_PROPERTY .ChildListPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getJavadoc().Javadoc -
 setJavadoc(.Javadoc)void -
 annotations()java.util.List -
 isOpen()boolean -
 setOpen(boolean)void -
 getName().Name -
 setName(.Name)void -
 moduleStatements()java.util.List -
 resolveBinding().IModuleBinding -
ModuleDirective a :.ASTNode
ModuleModifier f :.ASTNode +ModuleModifierKeyword
 KEYWORD_PROPERTY .SimplePropertyDescriptor sf
 NONE int sf
 STATIC_PHASE int sf
 TRANSITIVE int sf
 isTransitive(int)boolean s
 isStatic(int)boolean s
 propertyDescriptors(int)java.util.List s
 getKeyword().ModuleModifier.ModuleModifierKeyword -
 setKeyword(.ModuleModifier.ModuleModifierKeyword)void -
 isStatic()boolean -
 isTransitive()boolean -
ModuleModifier.ModuleModifierKeyword s
 STATIC_KEYWORD .ModuleModifier.ModuleModifierKeyword sf
 TRANSITIVE_KEYWORD .ModuleModifier.ModuleModifierKeyword sf
 fromFlagValue(int).ModuleModifier.ModuleModifierKeyword s
 toKeyword(String).ModuleModifier.ModuleModifierKeyword s
 toFlagValue()int -
 toString()String -
ModulePackageAccess a :.ModuleDirective
 name .Name o
 modules .ASTNode.NodeList o
 getNameProperty().ChildPropertyDescriptor f
 getName().Name -
 setName(.Name)void -
 modules()java.util.List -
 cloneHelper(.AST,.ModulePackageAccess).ASTNode o
 acceptVisitChildren(boolean,.ASTVisitor)void o
ModuleQualifiedName - :.Name
 MODULE_QUALIFIER_PROPERTY .ChildPropertyDescriptor sf
 NAME_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getModuleQualifier().Name -
 setModuleQualifier(.Name)void -
 getName().Name -
 setName(.Name)void -
Name a :.Expression,.IDocElement
 isSimpleName()boolean f
 isQualifiedName()boolean f
 resolveBinding().IBinding f
 getFullyQualifiedName()String f
NameQualifiedType - :.AnnotatableType
 QUALIFIER_PROPERTY .ChildPropertyDescriptor sf
 ANNOTATIONS_PROPERTY .ChildListPropertyDescriptor sf
 NAME_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getQualifier().Name -
 setQualifier(.Name)void -
 getName().SimpleName -
 setName(.SimpleName)void -
NodeFinder f
 perform(.ASTNode,int,int).ASTNode s
 perform(.ASTNode,org.eclipse.jdt.core.ISourceRange).ASTNode s
 perform(.ASTNode,int,int,org.eclipse.jdt.core.ITypeRoot).ASTNode s !org.eclipse.jdt.core.JavaModelException
 new(.ASTNode,int,int) -
 getCoveredNode().ASTNode -
 getCoveringNode().ASTNode -
NormalAnnotation f :.Annotation
 TYPE_NAME_PROPERTY .ChildPropertyDescriptor sf
 VALUES_PROPERTY .ChildListPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 values()java.util.List -
NullLiteral - :.Expression
 propertyDescriptors(int)java.util.List s
NullPattern - :.Pattern
 propertyDescriptors(int)java.util.List s
NumberLiteral - :.Expression
 TOKEN_PROPERTY .SimplePropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getToken()String -
 setToken(String)void -
OpensDirective - :.ModulePackageAccess
 NAME_PROPERTY .ChildPropertyDescriptor sf
 MODULES_PROPERTY .ChildListPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
PackageDeclaration - :.ASTNode
 JAVADOC_PROPERTY .ChildPropertyDescriptor sf
 ANNOTATIONS_PROPERTY .ChildListPropertyDescriptor sf
 NAME_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 annotations()java.util.List -
 getJavadoc().Javadoc -
 setJavadoc(.Javadoc)void -
 getName().Name -
 setName(.Name)void -
 resolveBinding().IPackageBinding -
ParameterizedType - :.Type
 TYPE_PROPERTY .ChildPropertyDescriptor sf
 TYPE_ARGUMENTS_PROPERTY .ChildListPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getType().Type -
 setType(.Type)void -
 typeArguments()java.util.List -
ParenthesizedExpression - :.Expression
 EXPRESSION_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getExpression().Expression -
 setExpression(.Expression)void -
Pattern a :.Expression
PatternInstanceofExpression - :.Expression
 LEFT_OPERAND_PROPERTY .ChildPropertyDescriptor sf
 RIGHT_OPERAND_PROPERTY .ChildPropertyDescriptor sfx
 PATTERN_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 propertyDescriptors(int,boolean)java.util.List s
 getLeftOperand().Expression -
 setLeftOperand(.Expression)void -
 getRightOperand().SingleVariableDeclaration x
 getPattern().Pattern -
 setRightOperand(.SingleVariableDeclaration)void x
 setPattern(.Pattern)void -
PostfixExpression - :.Expression +Operator
 OPERATOR_PROPERTY .SimplePropertyDescriptor sf
 OPERAND_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getOperator().PostfixExpression.Operator -
 setOperator(.PostfixExpression.Operator)void -
 getOperand().Expression -
 setOperand(.Expression)void -
PostfixExpression.Operator s
 INCREMENT .PostfixExpression.Operator sf
 DECREMENT .PostfixExpression.Operator sf
 toString()String -
 toOperator(String).PostfixExpression.Operator s
PrefixExpression - :.Expression +Operator
 OPERATOR_PROPERTY .SimplePropertyDescriptor sf
 OPERAND_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getOperator().PrefixExpression.Operator -
 setOperator(.PrefixExpression.Operator)void -
 getOperand().Expression -
 setOperand(.Expression)void -
PrefixExpression.Operator s
 INCREMENT .PrefixExpression.Operator sf
 DECREMENT .PrefixExpression.Operator sf
 PLUS .PrefixExpression.Operator sf
 MINUS .PrefixExpression.Operator sf
 COMPLEMENT .PrefixExpression.Operator sf
 NOT .PrefixExpression.Operator sf
 toString()String -
 toOperator(String).PrefixExpression.Operator s
PrimitiveType - :.AnnotatableType +Code
 INT .PrimitiveType.Code sf
 CHAR .PrimitiveType.Code sf
 BOOLEAN .PrimitiveType.Code sf
 SHORT .PrimitiveType.Code sf
 LONG .PrimitiveType.Code sf
 FLOAT .PrimitiveType.Code sf
 DOUBLE .PrimitiveType.Code sf
 BYTE .PrimitiveType.Code sf
 VOID .PrimitiveType.Code sf
 ANNOTATIONS_PROPERTY .ChildListPropertyDescriptor sf
 PRIMITIVE_TYPE_CODE_PROPERTY .SimplePropertyDescriptor sf
 toCode(String).PrimitiveType.Code s
 propertyDescriptors(int)java.util.List s
 getPrimitiveTypeCode().PrimitiveType.Code -
 setPrimitiveTypeCode(.PrimitiveType.Code)void -
PrimitiveType.Code s
 toString()String -
ProvidesDirective - :.ModuleDirective
 NAME_PROPERTY .ChildPropertyDescriptor sf
 IMPLEMENTATIONS_PROPERTY .ChildListPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getName().Name -
 setName(.Name)void -
 implementations()java.util.List -
QualifiedName - :.Name
 QUALIFIER_PROPERTY .ChildPropertyDescriptor sf
 NAME_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getQualifier().Name -
 setQualifier(.Name)void -
 getName().SimpleName -
 setName(.SimpleName)void -
QualifiedType - :.AnnotatableType
 QUALIFIER_PROPERTY .ChildPropertyDescriptor sf
 ANNOTATIONS_PROPERTY .ChildListPropertyDescriptor sf
 NAME_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getQualifier().Type -
 setQualifier(.Type)void -
 getName().SimpleName -
 setName(.SimpleName)void -
RecordDeclaration - :.AbstractTypeDeclaration
 JAVADOC_PROPERTY .ChildPropertyDescriptor sf
 MODIFIERS2_PROPERTY .ChildListPropertyDescriptor sf
 NAME_PROPERTY .ChildPropertyDescriptor sf
 SUPER_INTERFACE_TYPES_PROPERTY .ChildListPropertyDescriptor sf
 TYPE_PARAMETERS_PROPERTY .ChildListPropertyDescriptor sf
 RECORD_COMPONENTS_PROPERTY .ChildListPropertyDescriptor sf
 BODY_DECLARATIONS_PROPERTY .ChildListPropertyDescriptor sf
 setRestrictedIdentifierStartPosition(int)void -
 getRestrictedIdentifierStartPosition()int -
 propertyDescriptors(int)java.util.List s
 typeParameters()java.util.List -
 superInterfaceTypes()java.util.List -
 recordComponents()java.util.List -
 getFields().FieldDeclaration[] -
 getMethods().MethodDeclaration[] -
RecordPattern - :.Pattern
 PATTERNS_PROPERTY .ChildListPropertyDescriptor sf
 PATTERN_TYPE_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 propertyDescriptors(int,boolean)java.util.List s
 setPatternType(.Type)void -
 getPatternType().Type -
 patterns()java.util.List<.Pattern> -
RequiresDirective - :.ModuleDirective
 MODIFIERS_PROPERTY .ChildListPropertyDescriptor sf
 NAME_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 modifiers()java.util.List -
 getModifiers()int -
 getName().Name -
 setName(.Name)void -
ReturnStatement - :.Statement
 EXPRESSION_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getExpression().Expression -
 setExpression(.Expression)void -
SimpleName - :.Name
 IDENTIFIER_PROPERTY .SimplePropertyDescriptor sf
 VAR_PROPERTY .SimplePropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getIdentifier()String -
 setIdentifier(String)void -
 isVar()boolean -
 isDeclaration()boolean -
SimplePropertyDescriptor f :.StructuralPropertyDescriptor
 getValueType()Class -
 isMandatory()boolean -
SimpleType - :.AnnotatableType
 ANNOTATIONS_PROPERTY .ChildListPropertyDescriptor sf
 NAME_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getName().Name -
 setName(.Name)void -
 isVar()boolean -
SingleMemberAnnotation f :.Annotation
 TYPE_NAME_PROPERTY .ChildPropertyDescriptor sf
 VALUE_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getValue().Expression -
 setValue(.Expression)void -
SingleVariableDeclaration - :.VariableDeclaration
 MODIFIERS_PROPERTY .SimplePropertyDescriptor sfx
 MODIFIERS2_PROPERTY .ChildListPropertyDescriptor sf
 TYPE_PROPERTY .ChildPropertyDescriptor sf
 VARARGS_ANNOTATIONS_PROPERTY .ChildListPropertyDescriptor sf
 VARARGS_PROPERTY .SimplePropertyDescriptor sf
 NAME_PROPERTY .ChildPropertyDescriptor sf
 EXTRA_DIMENSIONS_PROPERTY .SimplePropertyDescriptor sfx
 EXTRA_DIMENSIONS2_PROPERTY .ChildListPropertyDescriptor sf
 INITIALIZER_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 modifiers()java.util.List -
 getModifiers()int -
 setModifiers(int)void x
 getType().Type -
 setType(.Type)void -
 isVarargs()boolean -
 setVarargs(boolean)void -
 varargsAnnotations()java.util.List -
Statement a :.ASTNode
 getLeadingComment()String x
 setLeadingComment(String)void x
StringLiteral - :.Expression
 ESCAPED_VALUE_PROPERTY .SimplePropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getEscapedValue()String -
 setEscapedValue(String)void -
 getLiteralValue()String -
 setLiteralValue(String)void -
StructuralPropertyDescriptor a
 getId()String f
 getNodeClass()Class f
 isSimpleProperty()boolean f
 isChildProperty()boolean f
 isChildListProperty()boolean f
 toString()String -
SuperConstructorInvocation - :.Statement
 EXPRESSION_PROPERTY .ChildPropertyDescriptor sf
 TYPE_ARGUMENTS_PROPERTY .ChildListPropertyDescriptor sf
 ARGUMENTS_PROPERTY .ChildListPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getExpression().Expression -
 setExpression(.Expression)void -
 typeArguments()java.util.List -
 arguments()java.util.List -
 resolveConstructorBinding().IMethodBinding -
SuperFieldAccess - :.Expression
 QUALIFIER_PROPERTY .ChildPropertyDescriptor sf
 NAME_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getQualifier().Name -
 setQualifier(.Name)void -
 getName().SimpleName -
 resolveFieldBinding().IVariableBinding -
 setName(.SimpleName)void -
SuperMethodInvocation - :.Expression
 QUALIFIER_PROPERTY .ChildPropertyDescriptor sf
 TYPE_ARGUMENTS_PROPERTY .ChildListPropertyDescriptor sf
 NAME_PROPERTY .ChildPropertyDescriptor sf
 ARGUMENTS_PROPERTY .ChildListPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getQualifier().Name -
 isResolvedTypeInferredFromExpectedType()boolean -
 setQualifier(.Name)void -
 typeArguments()java.util.List -
 getName().SimpleName -
 setName(.SimpleName)void -
 arguments()java.util.List -
 resolveMethodBinding().IMethodBinding -
SuperMethodReference - :.MethodReference
 QUALIFIER_PROPERTY .ChildPropertyDescriptor sf
 TYPE_ARGUMENTS_PROPERTY .ChildListPropertyDescriptor sf
 NAME_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getQualifier().Name -
 setQualifier(.Name)void -
 typeArguments()java.util.List -
 getName().SimpleName -
 setName(.SimpleName)void -
SwitchCase - :.Statement
 EXPRESSION_PROPERTY .ChildPropertyDescriptor sfx
 EXPRESSIONS2_PROPERTY .ChildListPropertyDescriptor sf
 SWITCH_LABELED_RULE_PROPERTY .SimplePropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getExpression().Expression x
 expressions()java.util.List -
 setExpression(.Expression)void x
 setSwitchLabeledRule(boolean)void -
 isSwitchLabeledRule()boolean -
 isDefault()boolean -
SwitchExpression - :.Expression
 EXPRESSION_PROPERTY .ChildPropertyDescriptor sf
 STATEMENTS_PROPERTY .ChildListPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getExpression().Expression -
 setExpression(.Expression)void -
 statements()java.util.List -
SwitchStatement - :.Statement
 EXPRESSION_PROPERTY .ChildPropertyDescriptor sf
 STATEMENTS_PROPERTY .ChildListPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getExpression().Expression -
 setExpression(.Expression)void -
 statements()java.util.List -
SynchronizedStatement - :.Statement
 EXPRESSION_PROPERTY .ChildPropertyDescriptor sf
 BODY_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getExpression().Expression -
 setExpression(.Expression)void -
 getBody().Block -
 setBody(.Block)void -
TagElement f :.AbstractTagElement
 TAG_NAME_PROPERTY .SimplePropertyDescriptor sf
 FRAGMENTS_PROPERTY .ChildListPropertyDescriptor sf
 TAG_PROPERTIES_PROPERTY .ChildListPropertyDescriptor sf
 TAG_AUTHOR String sf
 TAG_CODE String sf
 TAG_DEPRECATED String sf
 TAG_DOCROOT String sf
 TAG_EXCEPTION String sf
 TAG_HIDDEN String sf
 TAG_INDEX String sf
 TAG_INHERITDOC String sf
 TAG_LINK String sf
 TAG_LINKPLAIN String sf
 TAG_LITERAL String sf
 TAG_PARAM String sf
 TAG_PROVIDES String sf
 TAG_RETURN String sf
 TAG_SEE String sf
 TAG_SERIAL String sf
 TAG_SERIALDATA String sf
 TAG_SERIALFIELD String sf
 TAG_SINCE String sf
 TAG_SUMMARY String sf
 TAG_THROWS String sf
 TAG_USES String sf
 TAG_VALUE String sf
 TAG_VERSION String sf
 TAG_API_NOTE String sf
 TAG_IMPL_SPEC String sf
 TAG_IMPL_NOTE String sf
 TAG_SNIPPET String sf
 TAG_HIGHLIGHT String sf
 TAG_REPLACE String sf
 propertyDescriptors(int)java.util.List s
 tagProperties()java.util.List -
 tagRegions()java.util.List -
 tagRegionsContainingTextElement(.ASTNode)java.util.List -
 tagRegionsStartingAtTextElement(.ASTNode)java.util.List -
TagProperty - :.ASTNode,.IDocElement
 NAME_PROPERTY .SimplePropertyDescriptor sf
 STRING_VALUE_PROPERTY .SimplePropertyDescriptor sf
 NODE_VALUE_PROPERTY .ChildPropertyDescriptor sf
 TAG_PROPERTY_SNIPPET_IS_VALID String sf
 TAG_PROPERTY_SNIPPET_ERROR String sf
 TAG_PROPERTY_SNIPPET_ID String sf
 TAG_PROPERTY_SNIPPET_INLINE_TAG_COUNT String sf
 TAG_PROPERTY_SNIPPET_REGION_TEXT String sf
 propertyDescriptors(int)java.util.List s
 getName()String -
 getStringValue()String -
 getNodeValue().ASTNode -
 setName(String)void -
 setStringValue(String)void -
 setNodeValue(.ASTNode)void -
TextBlock - :.Expression
 ESCAPED_VALUE_PROPERTY .SimplePropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getEscapedValue()String -
 setEscapedValue(String)void -
 getLiteralValue()String -
TextElement f :.AbstractTextElement
 TEXT_PROPERTY .SimplePropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 setText(String)void -
ThisExpression - :.Expression
 QUALIFIER_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getQualifier().Name -
 setQualifier(.Name)void -
ThrowStatement - :.Statement
 EXPRESSION_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getExpression().Expression -
 setExpression(.Expression)void -
TryStatement - :.Statement
 RESOURCES_PROPERTY .ChildListPropertyDescriptor sfx
 RESOURCES2_PROPERTY .ChildListPropertyDescriptor sf
 BODY_PROPERTY .ChildPropertyDescriptor sf
 CATCH_CLAUSES_PROPERTY .ChildListPropertyDescriptor sf
 FINALLY_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getBody().Block -
 setBody(.Block)void -
 catchClauses()java.util.List -
 getFinally().Block -
 setFinally(.Block)void -
 resources()java.util.List -
Type a :.ASTNode
 isPrimitiveType()boolean f
 isSimpleType()boolean f
 isArrayType()boolean f
 isNameQualifiedType()boolean f
 isParameterizedType()boolean f
 isQualifiedType()boolean f
 isUnionType()boolean f
 isVar()boolean -
 isIntersectionType()boolean f
 isWildcardType()boolean f
 isAnnotatable()boolean -
 resolveBinding().ITypeBinding f
TypeDeclaration - :.AbstractTypeDeclaration
 JAVADOC_PROPERTY .ChildPropertyDescriptor sf
 MODIFIERS_PROPERTY .SimplePropertyDescriptor sfx
 MODIFIERS2_PROPERTY .ChildListPropertyDescriptor sf
 INTERFACE_PROPERTY .SimplePropertyDescriptor sf
 NAME_PROPERTY .ChildPropertyDescriptor sf
 SUPERCLASS_PROPERTY .ChildPropertyDescriptor sfx
 SUPER_INTERFACES_PROPERTY .ChildListPropertyDescriptor sfx
 SUPERCLASS_TYPE_PROPERTY .ChildPropertyDescriptor sf
 SUPER_INTERFACE_TYPES_PROPERTY .ChildListPropertyDescriptor sf
 TYPE_PARAMETERS_PROPERTY .ChildListPropertyDescriptor sf
 BODY_DECLARATIONS_PROPERTY .ChildListPropertyDescriptor sf
 PERMITS_TYPES_PROPERTY .ChildListPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 isInterface()boolean -
 setInterface(boolean)void -
 typeParameters()java.util.List -
 getSuperclass().Name x
 getSuperclassType().Type -
 setSuperclass(.Name)void x
 setSuperclassType(.Type)void -
 superInterfaces()java.util.List x
 superInterfaceTypes()java.util.List -
 permittedTypes()java.util.List -
 getFields().FieldDeclaration[] -
 getMethods().MethodDeclaration[] -
 getTypes().TypeDeclaration[] -
 setRestrictedIdentifierStartPosition(int)void -
 getRestrictedIdentifierStartPosition()int -
TypeDeclarationStatement - :.Statement
 TYPE_DECLARATION_PROPERTY .ChildPropertyDescriptor sfx
 DECLARATION_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getDeclaration().AbstractTypeDeclaration -
 setDeclaration(.AbstractTypeDeclaration)void -
 getTypeDeclaration().TypeDeclaration x
 setTypeDeclaration(.TypeDeclaration)void x
 resolveBinding().ITypeBinding -
TypeLiteral - :.Expression
 TYPE_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getType().Type -
 setType(.Type)void -
TypeMethodReference - :.MethodReference
 TYPE_PROPERTY .ChildPropertyDescriptor sf
 TYPE_ARGUMENTS_PROPERTY .ChildListPropertyDescriptor sf
 NAME_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getType().Type -
 setType(.Type)void -
 typeArguments()java.util.List -
 getName().SimpleName -
 setName(.SimpleName)void -
TypeParameter - :.ASTNode
 MODIFIERS_PROPERTY .ChildListPropertyDescriptor sf
 NAME_PROPERTY .ChildPropertyDescriptor sf
 TYPE_BOUNDS_PROPERTY .ChildListPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getName().SimpleName -
 resolveBinding().ITypeBinding f
 setName(.SimpleName)void -
 typeBounds()java.util.List -
 modifiers()java.util.List -
TypePattern - :.Pattern
 PATTERN_VARIABLE_PROPERTY .ChildPropertyDescriptor sfx
 PATTERN_VARIABLE_PROPERTY2 .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 propertyDescriptors(int,boolean)java.util.List s
 setPatternVariable(.SingleVariableDeclaration)void x
 setPatternVariable(.VariableDeclaration)void -
 getPatternVariable().SingleVariableDeclaration -
 getPatternVariable2().VariableDeclaration -
UnionType - :.Type
 TYPES_PROPERTY .ChildListPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 types()java.util.List -
UsesDirective - :.ModuleDirective
 NAME_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getName().Name -
 setName(.Name)void -
VariableDeclaration a :.ASTNode
 getNameProperty().ChildPropertyDescriptor f
 getExtraDimensionsProperty().SimplePropertyDescriptor fx
 getExtraDimensions2Property().ChildListPropertyDescriptor f
 getInitializerProperty().ChildPropertyDescriptor f
 getName().SimpleName -
 setName(.SimpleName)void -
 getExtraDimensions()int -
 setExtraDimensions(int)void x
 extraDimensions()java.util.List -
 getInitializer().Expression -
 setInitializer(.Expression)void -
 resolveBinding().IVariableBinding -
VariableDeclarationExpression - :.Expression
 MODIFIERS_PROPERTY .SimplePropertyDescriptor sfx
 MODIFIERS2_PROPERTY .ChildListPropertyDescriptor sf
 TYPE_PROPERTY .ChildPropertyDescriptor sf
 FRAGMENTS_PROPERTY .ChildListPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 modifiers()java.util.List -
 getModifiers()int -
 setModifiers(int)void x
 getType().Type -
 setType(.Type)void -
 fragments()java.util.List -
VariableDeclarationFragment - :.VariableDeclaration
 NAME_PROPERTY .ChildPropertyDescriptor sf
 EXTRA_DIMENSIONS_PROPERTY .SimplePropertyDescriptor sfx
 EXTRA_DIMENSIONS2_PROPERTY .ChildListPropertyDescriptor sf
 INITIALIZER_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
VariableDeclarationStatement - :.Statement
 MODIFIERS_PROPERTY .SimplePropertyDescriptor sfx
 MODIFIERS2_PROPERTY .ChildListPropertyDescriptor sf
 TYPE_PROPERTY .ChildPropertyDescriptor sf
 FRAGMENTS_PROPERTY .ChildListPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 modifiers()java.util.List -
 getModifiers()int -
 setModifiers(int)void x
 getType().Type -
 setType(.Type)void -
 fragments()java.util.List -
WhileStatement - :.Statement
 EXPRESSION_PROPERTY .ChildPropertyDescriptor sf
 BODY_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getExpression().Expression -
 setExpression(.Expression)void -
 getBody().Statement -
 setBody(.Statement)void -
WildcardType - :.AnnotatableType
 ANNOTATIONS_PROPERTY .ChildListPropertyDescriptor sf
 BOUND_PROPERTY .ChildPropertyDescriptor sf
 UPPER_BOUND_PROPERTY .SimplePropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 isUpperBound()boolean -
 getBound().Type -
 setBound(.Type,boolean)void -
 setBound(.Type)void -
 setUpperBound(boolean)void -
YieldStatement - :.Statement
 EXPRESSION_PROPERTY .ChildPropertyDescriptor sf
 propertyDescriptors(int)java.util.List s
 getExpression().Expression -
 setExpression(.Expression)void -
 isImplicit()boolean -
package org.eclipse.jdt.core.dom.rewrite
ASTRewrite -
 create(org.eclipse.jdt.core.dom.AST).ASTRewrite s
 new(org.eclipse.jdt.core.dom.AST) o
 getAST()org.eclipse.jdt.core.dom.AST f
 getRewriteEventStore()org.eclipse.jdt.internal.core.dom.rewrite.RewriteEventStore of
 getNodeStore()org.eclipse.jdt.internal.core.dom.rewrite.NodeInfoStore of
 rewriteAST(org.eclipse.jface.text.IDocument,java.util.Map)org.eclipse.text.edits.TextEdit - !IllegalArgumentException
 rewriteAST()org.eclipse.text.edits.TextEdit - !org.eclipse.jdt.core.JavaModelException,IllegalArgumentException
 remove(org.eclipse.jdt.core.dom.ASTNode,org.eclipse.text.edits.TextEditGroup)void f
 replace(org.eclipse.jdt.core.dom.ASTNode,org.eclipse.jdt.core.dom.ASTNode,org.eclipse.text.edits.TextEditGroup)void f
 set(org.eclipse.jdt.core.dom.ASTNode,org.eclipse.jdt.core.dom.StructuralPropertyDescriptor,Object,org.eclipse.text.edits.TextEditGroup)void f
 get(org.eclipse.jdt.core.dom.ASTNode,org.eclipse.jdt.core.dom.StructuralPropertyDescriptor)Object -
 getListRewrite(org.eclipse.jdt.core.dom.ASTNode,org.eclipse.jdt.core.dom.ChildListPropertyDescriptor).ListRewrite f
 getProperty(String)Object f
 track(org.eclipse.jdt.core.dom.ASTNode).ITrackedNodePosition f
 createStringPlaceholder(String,int)org.eclipse.jdt.core.dom.ASTNode f
 createGroupNode(org.eclipse.jdt.core.dom.ASTNode[])org.eclipse.jdt.core.dom.ASTNode f
 createCopyTarget(org.eclipse.jdt.core.dom.ASTNode)org.eclipse.jdt.core.dom.ASTNode f
 createMoveTarget(org.eclipse.jdt.core.dom.ASTNode)org.eclipse.jdt.core.dom.ASTNode f
 getExtendedSourceRangeComputer().TargetSourceRangeComputer f
 setProperty(String,Object)void f
 setTargetSourceRangeComputer(.TargetSourceRangeComputer)void f
 toString()String -
ITrackedNodePosition ai
 getStartPosition()int a
 getLength()int a
ImportRewrite f +ImportRewriteContext,TypeLocation
 create(org.eclipse.jdt.core.ICompilationUnit,boolean).ImportRewrite s !org.eclipse.jdt.core.JavaModelException
 getPackageNamesForModule(org.eclipse.jdt.core.dom.IModuleBinding,org.eclipse.jdt.core.IJavaProject)java.util.List<String> s
 getPackageBindingsForModule(org.eclipse.jdt.core.dom.IModuleBinding,org.eclipse.jdt.core.IJavaProject)java.util.List<org.eclipse.jdt.core.dom.IPackageBinding> s
 create(org.eclipse.jdt.core.dom.CompilationUnit,boolean).ImportRewrite s
 setImportOrder(String[])void -
 setOnDemandImportThreshold(int)void -
 setStaticOnDemandImportThreshold(int)void -
 getCompilationUnit()org.eclipse.jdt.core.ICompilationUnit -
 getDefaultImportRewriteContext().ImportRewrite.ImportRewriteContext -
 setFilterImplicitImports(boolean)void -
 setUseContextToFilterImplicitImports(boolean)void -
 addAnnotation(org.eclipse.jdt.core.dom.IAnnotationBinding,org.eclipse.jdt.core.dom.AST,.ImportRewrite.ImportRewriteContext)org.eclipse.jdt.core.dom.Annotation -
 addImportFromSignature(String,org.eclipse.jdt.core.dom.AST)org.eclipse.jdt.core.dom.Type -
 addImportFromSignature(String,org.eclipse.jdt.core.dom.AST,.ImportRewrite.ImportRewriteContext)org.eclipse.jdt.core.dom.Type -
 addImport(org.eclipse.jdt.core.dom.ITypeBinding)String -
 addImport(org.eclipse.jdt.core.dom.ITypeBinding,.ImportRewrite.ImportRewriteContext)String -
 addModuleImport(String,org.eclipse.jdt.core.dom.IModuleBinding)String -
 addModuleImport(String,java.util.List<String>)void -
 addImport(org.eclipse.jdt.core.dom.ITypeBinding,org.eclipse.jdt.core.dom.AST)org.eclipse.jdt.core.dom.Type -
 addImport(org.eclipse.jdt.core.dom.ITypeBinding,org.eclipse.jdt.core.dom.AST,.ImportRewrite.ImportRewriteContext)org.eclipse.jdt.core.dom.Type -
 addImport(org.eclipse.jdt.core.dom.ITypeBinding,org.eclipse.jdt.core.dom.AST,.ImportRewrite.ImportRewriteContext,.ImportRewrite.TypeLocation)org.eclipse.jdt.core.dom.Type -
 addImport(String,.ImportRewrite.ImportRewriteContext)String -
 addImport(String)String -
 addStaticImport(org.eclipse.jdt.core.dom.IBinding)String -
 addStaticImport(org.eclipse.jdt.core.dom.IBinding,.ImportRewrite.ImportRewriteContext)String -
 addStaticImport(String,String,boolean)String -
 addStaticImport(String,String,boolean,.ImportRewrite.ImportRewriteContext)String -
 removeImport(String)boolean -
 removeModuleImport(String)boolean -
 removeStaticImport(String)boolean -
 rewriteImports(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.text.edits.TextEdit f !org.eclipse.core.runtime.CoreException
 getCreatedImports()String[] -
 getCreatedStaticImports()String[] -
 getCreatedModuleImports()String[] -
 getAddedImports()String[] -
 getAddedStaticImports()String[] -
 getAddedModuleImports()String[] -
 getAddedModuleExportedPackages(String)java.util.List<String> -
 getRemovedImports()String[] -
 getRemovedStaticImports()String[] -
 getRemovedModuleImports()String[] -
 hasRecordedChanges()boolean -
ImportRewrite.ImportRewriteContext sa
 RES_NAME_FOUND int sf
 RES_NAME_UNKNOWN int sf
 RES_NAME_CONFLICT int sf
 RES_NAME_UNKNOWN_NEEDS_EXPLICIT_IMPORT int sf
 KIND_TYPE int sf
 KIND_STATIC_FIELD int sf
 KIND_STATIC_METHOD int sf
 new() -
 findInContext(String,String,int)int a
 removeRedundantTypeAnnotations(org.eclipse.jdt.core.dom.IAnnotationBinding[],.ImportRewrite.TypeLocation,org.eclipse.jdt.core.dom.ITypeBinding)org.eclipse.jdt.core.dom.IAnnotationBinding[] -
ImportRewrite.TypeLocation sfe :Enum<.ImportRewrite.TypeLocation>
 PARAMETER .ImportRewrite.TypeLocation sf
 RETURN_TYPE .ImportRewrite.TypeLocation sf
 FIELD .ImportRewrite.TypeLocation sf
 TYPE_PARAMETER .ImportRewrite.TypeLocation sf
 TYPE_BOUND .ImportRewrite.TypeLocation sf
 TYPE_ARGUMENT .ImportRewrite.TypeLocation sf
 ARRAY_CONTENTS .ImportRewrite.TypeLocation sf
 LOCAL_VARIABLE .ImportRewrite.TypeLocation sf
 CAST .ImportRewrite.TypeLocation sf
 INSTANCEOF .ImportRewrite.TypeLocation sf
 NEW .ImportRewrite.TypeLocation sf
 RECEIVER .ImportRewrite.TypeLocation sf
 EXCEPTION .ImportRewrite.TypeLocation sf
 OTHER .ImportRewrite.TypeLocation sf
 UNKNOWN .ImportRewrite.TypeLocation sf
 values().ImportRewrite.TypeLocation[] s
 valueOf(String).ImportRewrite.TypeLocation s
ListRewrite f
 getParent()org.eclipse.jdt.core.dom.ASTNode -
 getLocationInParent()org.eclipse.jdt.core.dom.StructuralPropertyDescriptor -
 remove(org.eclipse.jdt.core.dom.ASTNode,org.eclipse.text.edits.TextEditGroup)void -
 getASTRewrite().ASTRewrite -
 replace(org.eclipse.jdt.core.dom.ASTNode,org.eclipse.jdt.core.dom.ASTNode,org.eclipse.text.edits.TextEditGroup)void -
 insertAfter(org.eclipse.jdt.core.dom.ASTNode,org.eclipse.jdt.core.dom.ASTNode,org.eclipse.text.edits.TextEditGroup)void -
 insertBefore(org.eclipse.jdt.core.dom.ASTNode,org.eclipse.jdt.core.dom.ASTNode,org.eclipse.text.edits.TextEditGroup)void -
 insertFirst(org.eclipse.jdt.core.dom.ASTNode,org.eclipse.text.edits.TextEditGroup)void -
 insertLast(org.eclipse.jdt.core.dom.ASTNode,org.eclipse.text.edits.TextEditGroup)void -
 insertAt(org.eclipse.jdt.core.dom.ASTNode,int,org.eclipse.text.edits.TextEditGroup)void -
 createCopyTarget(org.eclipse.jdt.core.dom.ASTNode,org.eclipse.jdt.core.dom.ASTNode)org.eclipse.jdt.core.dom.ASTNode f
 createMoveTarget(org.eclipse.jdt.core.dom.ASTNode,org.eclipse.jdt.core.dom.ASTNode)org.eclipse.jdt.core.dom.ASTNode f
 createMoveTarget(org.eclipse.jdt.core.dom.ASTNode,org.eclipse.jdt.core.dom.ASTNode,org.eclipse.jdt.core.dom.ASTNode,org.eclipse.text.edits.TextEditGroup)org.eclipse.jdt.core.dom.ASTNode f
 getOriginalList()java.util.List -
 getRewrittenList()java.util.List -
TargetSourceRangeComputer - +SourceRange
 new() -
 computeSourceRange(org.eclipse.jdt.core.dom.ASTNode).TargetSourceRangeComputer.SourceRange -
TargetSourceRangeComputer.SourceRange sf
 new(int,int) -
 getStartPosition()int -
 getLength()int -
package org.eclipse.jdt.core.eval
ICodeSnippetRequestor ai
 LOCAL_VAR_PREFIX String sf
 DELEGATE_THIS String sf
 RUN_METHOD String sf
 RESULT_VALUE_FIELD String sf
 RESULT_TYPE_FIELD String sf
 VARIABLE int sf
 CODE_SNIPPET int sf
 IMPORT int sf
 PACKAGE int sf
 INTERNAL int sf
 acceptClassFiles(byte[][],String[][],String)boolean a
 acceptProblem(org.eclipse.core.resources.IMarker,String,int)void a
IEvaluationContext ai
 allVariables().IGlobalVariable[] a
 codeComplete(String,int,org.eclipse.jdt.core.ICompletionRequestor)void ax !org.eclipse.jdt.core.JavaModelException
 codeComplete(String,int,org.eclipse.jdt.core.ICompletionRequestor,org.eclipse.jdt.core.WorkingCopyOwner)void ax !org.eclipse.jdt.core.JavaModelException
 codeComplete(String,int,org.eclipse.jdt.core.CompletionRequestor)void a !org.eclipse.jdt.core.JavaModelException
 codeComplete(String,int,org.eclipse.jdt.core.CompletionRequestor,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.jdt.core.JavaModelException
 codeComplete(String,int,org.eclipse.jdt.core.CompletionRequestor,org.eclipse.jdt.core.WorkingCopyOwner)void a !org.eclipse.jdt.core.JavaModelException
 codeComplete(String,int,org.eclipse.jdt.core.CompletionRequestor,org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.jdt.core.JavaModelException
 codeSelect(String,int,int)org.eclipse.jdt.core.IJavaElement[] a !org.eclipse.jdt.core.JavaModelException
 codeSelect(String,int,int,org.eclipse.jdt.core.WorkingCopyOwner)org.eclipse.jdt.core.IJavaElement[] a !org.eclipse.jdt.core.JavaModelException
 deleteVariable(.IGlobalVariable)void a
 evaluateCodeSnippet(String,String[],String[],int[],org.eclipse.jdt.core.IType,boolean,boolean,.ICodeSnippetRequestor,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.jdt.core.JavaModelException
 evaluateCodeSnippet(String,.ICodeSnippetRequestor,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.jdt.core.JavaModelException
 evaluateVariable(.IGlobalVariable,.ICodeSnippetRequestor,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.jdt.core.JavaModelException
 getImports()String[] a
 getPackageName()String a
 getProject()org.eclipse.jdt.core.IJavaProject a
 newVariable(String,String,String).IGlobalVariable a
 setImports(String[])void a
 setPackageName(String)void a
 validateImports(.ICodeSnippetRequestor)void a !org.eclipse.jdt.core.JavaModelException
 codeComplete(String,int,org.eclipse.jdt.core.ICodeCompletionRequestor)void ax !org.eclipse.jdt.core.JavaModelException
IGlobalVariable ai
 getInitializer()String a
 getName()String a
 getTypeName()String a
package org.eclipse.jdt.core.formatter
CodeFormatter a
 K_UNKNOWN int sf
 K_EXPRESSION int sf
 K_STATEMENTS int sf
 K_CLASS_BODY_DECLARATIONS int sf
 K_COMPILATION_UNIT int sf
 K_SINGLE_LINE_COMMENT int sf
 K_MULTI_LINE_COMMENT int sf
 K_JAVA_DOC int sf
 K_MODULE_INFO int sf
 F_INCLUDE_COMMENTS int sf
 new() -
 format(int,String,int,int,int,String)org.eclipse.text.edits.TextEdit a
 format(int,String,org.eclipse.jface.text.IRegion[],int,String)org.eclipse.text.edits.TextEdit a
 createIndentationString(int)String -
 setOptions(java.util.Map<String,String>)void -
IndentManipulation f
 isIndentChar(char)boolean s
 isLineDelimiterChar(char)boolean s
 measureIndentUnits(CharSequence,int,int)int s
 measureIndentInSpaces(CharSequence,int)int s
 extractIndentString(String,int,int)String s
 trimIndent(String,int,int,int)String s
 changeIndent(String,int,int,int,String,String)String s
 getChangeIndentEdits(String,int,int,int,String)org.eclipse.text.edits.ReplaceEdit[] s
 getTabWidth(java.util.Map<String,String>)int s
 getIndentWidth(java.util.Map<String,String>)int s
package org.eclipse.jdt.core.jdom
DOMException x :RuntimeException
 new() -
 new(String) -
IDOMNode axi :Cloneable
 COMPILATION_UNIT int sf
 PACKAGE int sf
 IMPORT int sf
 TYPE int sf
 FIELD int sf
 METHOD int sf
 INITIALIZER int sf
 addChild(.IDOMNode)void a !.DOMException,IllegalArgumentException
 canHaveChildren()boolean a
 clone()Object a
 getCharacters()char[] a
 getChild(String).IDOMNode a
 getChildren()java.util.Enumeration a
 getContents()String a
 getFirstChild().IDOMNode a
 getJavaElement(org.eclipse.jdt.core.IJavaElement)org.eclipse.jdt.core.IJavaElement a !IllegalArgumentException
 getName()String a
 getNextNode().IDOMNode a
 getNodeType()int a
 getParent().IDOMNode a
 getPreviousNode().IDOMNode a
 insertSibling(.IDOMNode)void a !.DOMException,IllegalArgumentException
 isAllowableChild(.IDOMNode)boolean a
 isSignatureEqual(.IDOMNode)boolean a
 remove()void a
 setName(String)void a
package org.eclipse.jdt.core.provisional
JavaModelAccess -
 new() -
 getRequiredModules(org.eclipse.jdt.core.IModuleDescription)String[] sx !org.eclipse.jdt.core.JavaModelException
 getAutomaticModuleDescription(org.eclipse.jdt.core.IJavaElement)org.eclipse.jdt.core.IModuleDescription s !org.eclipse.jdt.core.JavaModelException,IllegalArgumentException
 isSystemModule(org.eclipse.jdt.core.IModuleDescription)boolean sx
package org.eclipse.jdt.core.search
DerivedSourceSearchParticipant a :.SearchParticipant
 new() -
 locateCallees(org.eclipse.jdt.core.IMember,.SearchDocument,org.eclipse.core.runtime.IProgressMonitor).SearchMatch[] a !org.eclipse.core.runtime.CoreException
 getCompilationUnit(org.eclipse.core.resources.IFile)org.eclipse.jdt.core.ICompilationUnit -
FieldDeclarationMatch - :.SearchMatch
 new(org.eclipse.jdt.core.IJavaElement,int,int,int,.SearchParticipant,org.eclipse.core.resources.IResource) -
FieldReferenceMatch - :.ReferenceMatch
 new(org.eclipse.jdt.core.IJavaElement,int,int,int,boolean,boolean,boolean,.SearchParticipant,org.eclipse.core.resources.IResource) -
 isReadAccess()boolean f
 isWriteAccess()boolean f
IJavaSearchConstants ai
 UNKNOWN int sf
 TYPE int sf
 METHOD int sf
 PACKAGE int sf
 CONSTRUCTOR int sf
 FIELD int sf
 CLASS int sf
 INTERFACE int sf
 ENUM int sf
 ANNOTATION_TYPE int sf
 CLASS_AND_ENUM int sf
 CLASS_AND_INTERFACE int sf
 INTERFACE_AND_ANNOTATION int sf
 MODULE int sf
 DECLARATIONS int sf
 IMPLEMENTORS int sf
 REFERENCES int sf
 ALL_OCCURRENCES int sf
 READ_ACCESSES int sf
 WRITE_ACCESSES int sf
 MODULE_GRAPH int sf
 IGNORE_DECLARING_TYPE int sf
 IGNORE_RETURN_TYPE int sf
 FIELD_DECLARATION_TYPE_REFERENCE int sf
 LOCAL_VARIABLE_DECLARATION_TYPE_REFERENCE int sf
 PARAMETER_DECLARATION_TYPE_REFERENCE int sf
 SUPERTYPE_TYPE_REFERENCE int sf
 THROWS_CLAUSE_TYPE_REFERENCE int sf
 CAST_TYPE_REFERENCE int sf
 CATCH_TYPE_REFERENCE int sf
 CLASS_INSTANCE_CREATION_TYPE_REFERENCE int sf
 RETURN_TYPE_REFERENCE int sf
 IMPORT_DECLARATION_TYPE_REFERENCE int sf
 ANNOTATION_TYPE_REFERENCE int sf
 TYPE_ARGUMENT_TYPE_REFERENCE int sf
 TYPE_VARIABLE_BOUND_TYPE_REFERENCE int sf
 WILDCARD_BOUND_TYPE_REFERENCE int sf
 INSTANCEOF_TYPE_REFERENCE int sf
 SUPER_REFERENCE int sf
 QUALIFIED_REFERENCE int sf
 THIS_REFERENCE int sf
 IMPLICIT_THIS_REFERENCE int sf
 METHOD_REFERENCE_EXPRESSION int sf
 PERMITTYPE_TYPE_REFERENCE int sf
 EXACT_MATCH int sfx
 PREFIX_MATCH int sfx
 PATTERN_MATCH int sfx
 CASE_SENSITIVE boolean sfx
 CASE_INSENSITIVE boolean sfx
 FORCE_IMMEDIATE_SEARCH int sf
 CANCEL_IF_NOT_READY_TO_SEARCH int sf
 WAIT_UNTIL_READY_TO_SEARCH int sf
 ALL_UNNAMED char[] sf
IJavaSearchDelegate ai
 locateMatches(org.eclipse.jdt.internal.core.search.matching.MatchLocator,org.eclipse.jdt.core.IJavaProject,org.eclipse.jdt.internal.core.search.matching.PossibleMatch[],int,int)void a !org.eclipse.core.runtime.CoreException
IJavaSearchResultCollector axi
 EXACT_MATCH int sfx
 POTENTIAL_MATCH int sfx
 aboutToStart()void ax
 accept(org.eclipse.core.resources.IResource,int,int,org.eclipse.jdt.core.IJavaElement,int)void ax !org.eclipse.core.runtime.CoreException
 done()void ax
 getProgressMonitor()org.eclipse.core.runtime.IProgressMonitor a
IJavaSearchScope ai
 JAR_FILE_ENTRY_SEPARATOR String sf
 SOURCES int sf
 APPLICATION_LIBRARIES int sf
 SYSTEM_LIBRARIES int sf
 REFERENCED_PROJECTS int sf
 encloses(String)boolean a
 encloses(org.eclipse.jdt.core.IJavaElement)boolean a
 enclosingProjectsAndJars()org.eclipse.core.runtime.IPath[] a
 includesBinaries()boolean ax
 includesClasspaths()boolean ax
 setIncludesBinaries(boolean)void ax
 setIncludesClasspaths(boolean)void ax
IParallelizable ai
 isParallelSearchSupported()boolean a
 initBeforeSearch(org.eclipse.core.runtime.IProgressMonitor)void d !org.eclipse.jdt.core.JavaModelException
 isParallelSearchSupported(Object)boolean s
ISearchPattern axi
ITypeNameRequestor axi
 acceptClass(char[],char[],char[][],String)void a
 acceptInterface(char[],char[],char[][],String)void a
LocalVariableDeclarationMatch - :.SearchMatch
 new(org.eclipse.jdt.core.IJavaElement,int,int,int,.SearchParticipant,org.eclipse.core.resources.IResource) -
LocalVariableReferenceMatch - :.SearchMatch
 new(org.eclipse.jdt.core.IJavaElement,int,int,int,boolean,boolean,boolean,.SearchParticipant,org.eclipse.core.resources.IResource) -
 isReadAccess()boolean f
 isWriteAccess()boolean f
MethodDeclarationMatch - :.SearchMatch
 new(org.eclipse.jdt.core.IJavaElement,int,int,int,.SearchParticipant,org.eclipse.core.resources.IResource) -
MethodNameMatch a
 new() -
 getAccessibility()int a
 getModifiers()int a
 getMethod()org.eclipse.jdt.core.IMethod a
MethodNameMatchRequestor a
 new() -
 acceptMethodNameMatch(.MethodNameMatch)void a
MethodNameRequestor a
 new() -
 acceptMethod(char[],int,char[],char[],int,char[],char[],char[][],char[][],char[],int,String,int)void -
MethodReferenceMatch - :.ReferenceMatch
 new(org.eclipse.jdt.core.IJavaElement,int,int,int,boolean,.SearchParticipant,org.eclipse.core.resources.IResource) -
 new(org.eclipse.jdt.core.IJavaElement,int,int,int,boolean,boolean,boolean,.SearchParticipant,org.eclipse.core.resources.IResource) -
 new(org.eclipse.jdt.core.IJavaElement,int,int,int,boolean,boolean,boolean,boolean,.SearchParticipant,org.eclipse.core.resources.IResource) -
 isConstructor()boolean f
 isSynthetic()boolean f
 isSuperInvocation()boolean -
ModuleDeclarationMatch - :.SearchMatch
 new(org.eclipse.jdt.core.IJavaElement,int,int,int,.SearchParticipant,org.eclipse.core.resources.IResource) -
ModuleReferenceMatch - :.ReferenceMatch
 new(org.eclipse.jdt.core.IJavaElement,int,int,int,boolean,.SearchParticipant,org.eclipse.core.resources.IResource) -
PackageDeclarationMatch - :.SearchMatch
 new(org.eclipse.jdt.core.IJavaElement,int,int,int,.SearchParticipant,org.eclipse.core.resources.IResource) -
PackageReferenceMatch - :.ReferenceMatch
 new(org.eclipse.jdt.core.IJavaElement,int,int,int,boolean,.SearchParticipant,org.eclipse.core.resources.IResource) -
ReferenceMatch a :.SearchMatch
 new(org.eclipse.jdt.core.IJavaElement,int,int,int,boolean,.SearchParticipant,org.eclipse.core.resources.IResource) -
 getLocalElement()org.eclipse.jdt.core.IJavaElement f
 setLocalElement(org.eclipse.jdt.core.IJavaElement)void f
SearchDocument a
 new(String,.SearchParticipant) o
 addIndexEntry(char[],char[])void -
 getByteContents()byte[] a
 getCharContents()char[] a
 getEncoding()String a
 getParser()org.eclipse.jdt.internal.compiler.SourceElementParser -
 getParticipant().SearchParticipant f
 getPath()String f
 removeAllIndexEntries()void -
 setIndex(org.eclipse.jdt.internal.core.index.Index)void -
 setParser(org.eclipse.jdt.internal.compiler.SourceElementParser)void -
 requireIndexingResolvedDocument()void -
 shouldIndexResolvedDocument()boolean -
SearchEngine -
 new() -
 new(org.eclipse.jdt.core.ICompilationUnit[]) -
 new(org.eclipse.jdt.core.IWorkingCopy[]) x
 new(org.eclipse.jdt.core.WorkingCopyOwner) -
 createHierarchyScope(org.eclipse.jdt.core.IType).IJavaSearchScope s !org.eclipse.jdt.core.JavaModelException
 createHierarchyScope(org.eclipse.jdt.core.IType,org.eclipse.jdt.core.WorkingCopyOwner).IJavaSearchScope s !org.eclipse.jdt.core.JavaModelException
 createStrictHierarchyScope(org.eclipse.jdt.core.IJavaProject,org.eclipse.jdt.core.IType,boolean,boolean,org.eclipse.jdt.core.WorkingCopyOwner).IJavaSearchScope s !org.eclipse.jdt.core.JavaModelException
 createJavaSearchScope(org.eclipse.core.resources.IResource[]).IJavaSearchScope sx
 createJavaSearchScope(org.eclipse.jdt.core.IJavaElement[]).IJavaSearchScope s
 createJavaSearchScope(org.eclipse.jdt.core.IJavaElement[],boolean).IJavaSearchScope s
 createJavaSearchScope(boolean,org.eclipse.jdt.core.IJavaElement[],boolean).IJavaSearchScope s
 createJavaSearchScope(org.eclipse.jdt.core.IJavaElement[],int).IJavaSearchScope s
 createJavaSearchScope(boolean,org.eclipse.jdt.core.IJavaElement[],int).IJavaSearchScope s
 createOrSearchPattern(.ISearchPattern,.ISearchPattern).ISearchPattern sx
 createSearchPattern(String,int,int,boolean).ISearchPattern sx
 createSearchPattern(org.eclipse.jdt.core.IJavaElement,int).ISearchPattern sx
 createTypeNameMatch(org.eclipse.jdt.core.IType,int).TypeNameMatch s
 createMethodNameMatch(org.eclipse.jdt.core.IMethod,int).MethodNameMatch s
 createWorkspaceScope().IJavaSearchScope s
 getDefaultSearchParticipant().SearchParticipant s
 getSearchParticipants().SearchParticipant[] s
 search(org.eclipse.core.resources.IWorkspace,String,int,int,.IJavaSearchScope,.IJavaSearchResultCollector)void x !org.eclipse.jdt.core.JavaModelException
 search(org.eclipse.core.resources.IWorkspace,org.eclipse.jdt.core.IJavaElement,int,.IJavaSearchScope,.IJavaSearchResultCollector)void x !org.eclipse.jdt.core.JavaModelException
 search(org.eclipse.core.resources.IWorkspace,.ISearchPattern,.IJavaSearchScope,.IJavaSearchResultCollector)void x !org.eclipse.jdt.core.JavaModelException
 search(.SearchPattern,.SearchParticipant[],.IJavaSearchScope,.SearchRequestor,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 searchAllMethodNames(char[],int,char[],int,char[],int,char[],int,.IJavaSearchScope,.MethodNameRequestor,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 searchAllMethodNames(char[],int,char[],int,char[],int,char[],int,.IJavaSearchScope,.MethodNameMatchRequestor,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 searchAllMethodNames(char[],int,char[],int,.IJavaSearchScope,.MethodNameRequestor,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 searchAllMethodNames(char[],int,char[],int,.IJavaSearchScope,.MethodNameMatchRequestor,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 searchAllTypeNames(char[],char[],int,int,.IJavaSearchScope,.TypeNameRequestor,int,org.eclipse.core.runtime.IProgressMonitor)void x !org.eclipse.jdt.core.JavaModelException
 searchAllTypeNames(char[],int,char[],int,int,.IJavaSearchScope,.TypeNameRequestor,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 searchAllTypeNames(char[],int,char[],int,int,.IJavaSearchScope,.TypeNameMatchRequestor,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 searchAllTypeNames(char[][],char[][],.IJavaSearchScope,.TypeNameRequestor,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 searchAllTypeNames(char[][],char[][],.IJavaSearchScope,.TypeNameMatchRequestor,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 searchAllTypeNames(char[],char[],int,int,.IJavaSearchScope,.ITypeNameRequestor,int,org.eclipse.core.runtime.IProgressMonitor)void x !org.eclipse.jdt.core.JavaModelException
 searchAllTypeNames(org.eclipse.core.resources.IWorkspace,char[],char[],int,boolean,int,.IJavaSearchScope,.ITypeNameRequestor,int,org.eclipse.core.runtime.IProgressMonitor)void x !org.eclipse.jdt.core.JavaModelException
 searchDeclarationsOfAccessedFields(org.eclipse.jdt.core.IJavaElement,.SearchRequestor,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 searchDeclarationsOfAccessedFields(org.eclipse.core.resources.IWorkspace,org.eclipse.jdt.core.IJavaElement,.IJavaSearchResultCollector)void x !org.eclipse.jdt.core.JavaModelException
 searchDeclarationsOfReferencedTypes(org.eclipse.jdt.core.IJavaElement,.SearchRequestor,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 searchDeclarationsOfReferencedTypes(org.eclipse.core.resources.IWorkspace,org.eclipse.jdt.core.IJavaElement,.IJavaSearchResultCollector)void x !org.eclipse.jdt.core.JavaModelException
 searchDeclarationsOfSentMessages(org.eclipse.jdt.core.IJavaElement,.SearchRequestor,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 searchDeclarationsOfSentMessages(org.eclipse.core.resources.IWorkspace,org.eclipse.jdt.core.IJavaElement,.IJavaSearchResultCollector)void x !org.eclipse.jdt.core.JavaModelException
SearchMatch -
 A_ACCURATE int sf
 A_INACCURATE int sf
 new(org.eclipse.jdt.core.IJavaElement,int,int,int,.SearchParticipant,org.eclipse.core.resources.IResource) -
 getAccuracy()int f
 getElement()Object f
 getLength()int f
 getOffset()int f
 getParticipant().SearchParticipant f
 getResource()org.eclipse.core.resources.IResource f
 getRule()int f
 isEquivalent()boolean f
 isErasure()boolean f
 isExact()boolean f
 isImplicit()boolean f
 isRaw()boolean f
 isInsideDocComment()boolean f
 setAccuracy(int)void f
 setElement(Object)void f
 setInsideDocComment(boolean)void f
 setImplicit(boolean)void f
 setLength(int)void f
 setOffset(int)void f
 setParticipant(.SearchParticipant)void f
 setResource(org.eclipse.core.resources.IResource)void f
 setRule(int)void f
 setRaw(boolean)void f
 toString()String -
SearchParticipant a
 new() o
 beginSearching()void -
 doneSearching()void -
 getDescription()String -
 getDocument(String).SearchDocument a
 indexDocument(.SearchDocument,org.eclipse.core.runtime.IPath)void a
 indexResolvedDocument(.SearchDocument,org.eclipse.core.runtime.IPath)void -
 locateMatches(.SearchDocument[],.SearchPattern,.IJavaSearchScope,.SearchRequestor,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 removeIndex(org.eclipse.core.runtime.IPath)void -
 resolveDocument(.SearchDocument)void -
 scheduleDocumentIndexing(.SearchDocument,org.eclipse.core.runtime.IPath)void f
 selectIndexes(.SearchPattern,.IJavaSearchScope)org.eclipse.core.runtime.IPath[] a
SearchPattern a
 R_EXACT_MATCH int sf
 R_PREFIX_MATCH int sf
 R_PATTERN_MATCH int sf
 R_REGEXP_MATCH int sf
 R_CASE_SENSITIVE int sf
 R_ERASURE_MATCH int sf
 R_EQUIVALENT_MATCH int sf
 R_FULL_MATCH int sf
 R_CAMELCASE_MATCH int sf
 R_CAMELCASE_SAME_PART_COUNT_MATCH int sf
 R_SUBSTRING_MATCH int sf
 R_SUBWORD_MATCH int sf
 focus org.eclipse.jdt.core.IJavaElement -
 indexQualifierQuery char[] -
 kind int -
 mustResolve boolean -
 new(int) -
 acceptMatch(String,String,char,.SearchPattern,org.eclipse.jdt.internal.core.search.IndexQueryRequestor,.SearchParticipant,.IJavaSearchScope)void -
 acceptMatch(String,String,char,.SearchPattern,org.eclipse.jdt.internal.core.search.IndexQueryRequestor,.SearchParticipant,.IJavaSearchScope,org.eclipse.core.runtime.IProgressMonitor)void -
 currentPattern().SearchPattern -
 camelCaseMatch(String,String)boolean sf
 camelCaseMatch(String,String,boolean)boolean sf
 camelCaseMatch(String,int,int,String,int,int)boolean sf
 camelCaseMatch(String,int,int,String,int,int,boolean)boolean sf
 getMatchingRegions(String,String,int)int[] sf
 createAndPattern(.SearchPattern,.SearchPattern).SearchPattern sx
 createOrPattern(.SearchPattern,.SearchPattern).SearchPattern s
 createPattern(String,int,int,int).SearchPattern s
 createPattern(org.eclipse.jdt.core.IJavaElement,int).SearchPattern s
 createPattern(org.eclipse.jdt.core.IJavaElement,int,int).SearchPattern s
 decodeIndexKey(char[])void -
 findIndexMatches(org.eclipse.jdt.internal.core.index.Index,org.eclipse.jdt.internal.core.search.IndexQueryRequestor,.SearchParticipant,.IJavaSearchScope,org.eclipse.core.runtime.IProgressMonitor)void - !java.io.IOException
 findIndexMatches(org.eclipse.jdt.internal.core.index.Index,org.eclipse.jdt.internal.core.search.IndexQueryRequestor,.SearchParticipant,.IJavaSearchScope,boolean,org.eclipse.core.runtime.IProgressMonitor)void - !java.io.IOException
 getBlankPattern().SearchPattern a
 getIndexKey()char[] -
 getIndexCategories()char[][] -
 getMatchRule()int f
 isPolymorphicSearch()boolean -
 matchesDecodedKey(.SearchPattern)boolean -
 matchesName(char[],char[])boolean -
 validateMatchRule(String,int)int s
 queryIn(org.eclipse.jdt.internal.core.index.Index)org.eclipse.jdt.internal.core.index.EntryResult[] - !java.io.IOException
 toString()String -
 clone().SearchPattern - !CloneNotSupportedException
SearchRequestor a
 new() -
 acceptSearchMatch(.SearchMatch)void a !org.eclipse.core.runtime.CoreException
 beginReporting()void -
 endReporting()void -
 enterParticipant(.SearchParticipant)void -
 exitParticipant(.SearchParticipant)void -
TypeDeclarationMatch - :.SearchMatch
 new(org.eclipse.jdt.core.IJavaElement,int,int,int,.SearchParticipant,org.eclipse.core.resources.IResource) -
TypeNameMatch a
 new() -
 getAccessibility()int a
 getFullyQualifiedName()String -
 getModifiers()int a
 getPackageFragmentRoot()org.eclipse.jdt.core.IPackageFragmentRoot -
 getPackageName()String -
 getSimpleTypeName()String -
 getType()org.eclipse.jdt.core.IType a
 getTypeContainerName()String -
 getTypeQualifiedName()String -
TypeNameMatchRequestor a
 new() -
 acceptTypeNameMatch(.TypeNameMatch)void a
TypeNameRequestor a
 new() -
 acceptType(int,char[],char[],char[][],String)void -
TypeParameterDeclarationMatch - :.SearchMatch
 new(org.eclipse.jdt.core.IJavaElement,int,int,int,.SearchParticipant,org.eclipse.core.resources.IResource) -
TypeParameterReferenceMatch - :.SearchMatch
 new(org.eclipse.jdt.core.IJavaElement,int,int,int,boolean,.SearchParticipant,org.eclipse.core.resources.IResource) -
TypeReferenceMatch - :.ReferenceMatch
 new(org.eclipse.jdt.core.IJavaElement,int,int,int,boolean,.SearchParticipant,org.eclipse.core.resources.IResource) -
 getOtherElements()org.eclipse.jdt.core.IJavaElement[] f
 setOtherElements(org.eclipse.jdt.core.IJavaElement[])void f
package org.eclipse.jdt.core.util
ByteCodeVisitorAdapter - :.IBytecodeVisitor
 new() -
 _aaload(int)void -
 _aastore(int)void -
 _aconst_null(int)void -
 _aload_0(int)void -
 _aload_1(int)void -
 _aload_2(int)void -
 _aload_3(int)void -
 _aload(int,int)void -
 _anewarray(int,int,.IConstantPoolEntry)void -
 _areturn(int)void -
 _arraylength(int)void -
 _astore_0(int)void -
 _astore_1(int)void -
 _astore_2(int)void -
 _astore_3(int)void -
 _astore(int,int)void -
 _athrow(int)void -
 _baload(int)void -
 _bastore(int)void -
 _bipush(int,byte)void -
 _caload(int)void -
 _castore(int)void -
 _checkcast(int,int,.IConstantPoolEntry)void -
 _d2f(int)void -
 _d2i(int)void -
 _d2l(int)void -
 _dadd(int)void -
 _daload(int)void -
 _dastore(int)void -
 _dcmpg(int)void -
 _dcmpl(int)void -
 _dconst_0(int)void -
 _dconst_1(int)void -
 _ddiv(int)void -
 _dload_0(int)void -
 _dload_1(int)void -
 _dload_2(int)void -
 _dload_3(int)void -
 _dload(int,int)void -
 _dmul(int)void -
 _dneg(int)void -
 _drem(int)void -
 _dreturn(int)void -
 _dstore_0(int)void -
 _dstore_1(int)void -
 _dstore_2(int)void -
 _dstore_3(int)void -
 _dstore(int,int)void -
 _dsub(int)void -
 _dup_x1(int)void -
 _dup_x2(int)void -
 _dup(int)void -
 _dup2_x1(int)void -
 _dup2_x2(int)void -
 _dup2(int)void -
 _f2d(int)void -
 _f2i(int)void -
 _f2l(int)void -
 _fadd(int)void -
 _faload(int)void -
 _fastore(int)void -
 _fcmpg(int)void -
 _fcmpl(int)void -
 _fconst_0(int)void -
 _fconst_1(int)void -
 _fconst_2(int)void -
 _fdiv(int)void -
 _fload_0(int)void -
 _fload_1(int)void -
 _fload_2(int)void -
 _fload_3(int)void -
 _fload(int,int)void -
 _fmul(int)void -
 _fneg(int)void -
 _frem(int)void -
 _freturn(int)void -
 _fstore_0(int)void -
 _fstore_1(int)void -
 _fstore_2(int)void -
 _fstore_3(int)void -
 _fstore(int,int)void -
 _fsub(int)void -
 _getfield(int,int,.IConstantPoolEntry)void -
 _getstatic(int,int,.IConstantPoolEntry)void -
 _goto_w(int,int)void -
 _goto(int,int)void -
 _i2b(int)void -
 _i2c(int)void -
 _i2d(int)void -
 _i2f(int)void -
 _i2l(int)void -
 _i2s(int)void -
 _iadd(int)void -
 _iaload(int)void -
 _iand(int)void -
 _iastore(int)void -
 _iconst_0(int)void -
 _iconst_1(int)void -
 _iconst_2(int)void -
 _iconst_3(int)void -
 _iconst_4(int)void -
 _iconst_5(int)void -
 _iconst_m1(int)void -
 _idiv(int)void -
 _if_acmpeq(int,int)void -
 _if_acmpne(int,int)void -
 _if_icmpeq(int,int)void -
 _if_icmpge(int,int)void -
 _if_icmpgt(int,int)void -
 _if_icmple(int,int)void -
 _if_icmplt(int,int)void -
 _if_icmpne(int,int)void -
 _ifeq(int,int)void -
 _ifge(int,int)void -
 _ifgt(int,int)void -
 _ifle(int,int)void -
 _iflt(int,int)void -
 _ifne(int,int)void -
 _ifnonnull(int,int)void -
 _ifnull(int,int)void -
 _iinc(int,int,int)void -
 _iload_0(int)void -
 _iload_1(int)void -
 _iload_2(int)void -
 _iload_3(int)void -
 _iload(int,int)void -
 _imul(int)void -
 _ineg(int)void -
 _instanceof(int,int,.IConstantPoolEntry)void -
 _invokedynamic(int,int,.IConstantPoolEntry,.IConstantPoolEntry)void x
 _invokedynamic(int,int,.IConstantPoolEntry)void -
 _invokeinterface(int,int,byte,.IConstantPoolEntry)void -
 _invokespecial(int,int,.IConstantPoolEntry)void -
 _invokestatic(int,int,.IConstantPoolEntry)void -
 _invokevirtual(int,int,.IConstantPoolEntry)void -
 _ior(int)void -
 _irem(int)void -
 _ireturn(int)void -
 _ishl(int)void -
 _ishr(int)void -
 _istore_0(int)void -
 _istore_1(int)void -
 _istore_2(int)void -
 _istore_3(int)void -
 _istore(int,int)void -
 _isub(int)void -
 _iushr(int)void -
 _ixor(int)void -
 _jsr_w(int,int)void -
 _jsr(int,int)void -
 _l2d(int)void -
 _l2f(int)void -
 _l2i(int)void -
 _ladd(int)void -
 _laload(int)void -
 _land(int)void -
 _lastore(int)void -
 _lcmp(int)void -
 _lconst_0(int)void -
 _lconst_1(int)void -
 _ldc_w(int,int,.IConstantPoolEntry)void -
 _ldc(int,int,.IConstantPoolEntry)void -
 _ldc2_w(int,int,.IConstantPoolEntry)void -
 _ldiv(int)void -
 _lload_0(int)void -
 _lload_1(int)void -
 _lload_2(int)void -
 _lload_3(int)void -
 _lload(int,int)void -
 _lmul(int)void -
 _lneg(int)void -
 _lookupswitch(int,int,int,int[][])void -
 _lor(int)void -
 _lrem(int)void -
 _lreturn(int)void -
 _lshl(int)void -
 _lshr(int)void -
 _lstore_0(int)void -
 _lstore_1(int)void -
 _lstore_2(int)void -
 _lstore_3(int)void -
 _lstore(int,int)void -
 _lsub(int)void -
 _lushr(int)void -
 _lxor(int)void -
 _monitorenter(int)void -
 _monitorexit(int)void -
 _multianewarray(int,int,int,.IConstantPoolEntry)void -
 _new(int,int,.IConstantPoolEntry)void -
 _newarray(int,int)void -
 _nop(int)void -
 _pop(int)void -
 _pop2(int)void -
 _putfield(int,int,.IConstantPoolEntry)void -
 _putstatic(int,int,.IConstantPoolEntry)void -
 _ret(int,int)void -
 _return(int)void -
 _saload(int)void -
 _sastore(int)void -
 _sipush(int,short)void -
 _swap(int)void -
 _tableswitch(int,int,int,int,int[])void -
 _wide(int,int,int,int)void -
 _wide(int,int,int)void -
 _breakpoint(int)void -
 _impdep1(int)void -
 _impdep2(int)void -
ClassFileBytesDisassembler a
 DETAILED int sf
 DEFAULT int sf
 SYSTEM int sf
 COMPACT int sf
 WORKING_COPY int sf
 new() -
 disassemble(byte[],String)String a !.ClassFormatException
 disassemble(byte[],String,int)String a !.ClassFormatException
 getDescription()String a
ClassFormatException - :Exception
 ERROR_MALFORMED_UTF8 int sf
 ERROR_TRUNCATED_INPUT int sf
 INVALID_CONSTANT_POOL_ENTRY int sf
 TOO_MANY_BYTES int sf
 INVALID_ARGUMENTS_FOR_INVOKEINTERFACE int sf
 INVALID_BYTECODE int sf
 INVALID_TAG_CONSTANT int sf
 INVALID_MAGIC_NUMBER int sf
 new(int) -
 new(String) -
 new(String,Throwable) -
CompilationUnitSorter f
 RELATIVE_ORDER String sf
 sort(org.eclipse.jdt.core.ICompilationUnit,int[],java.util.Comparator,int,org.eclipse.core.runtime.IProgressMonitor)void sx !org.eclipse.jdt.core.JavaModelException
 sort(int,org.eclipse.jdt.core.ICompilationUnit,int[],java.util.Comparator,int,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.jdt.core.JavaModelException
 sort(org.eclipse.jdt.core.dom.CompilationUnit,java.util.Comparator,int,org.eclipse.text.edits.TextEditGroup,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.text.edits.TextEdit s !org.eclipse.jdt.core.JavaModelException
ExternalAnnotationUtil f +MergeStrategy
 NULLABLE char sf
 NONNULL char sf
 NO_ANNOTATION char sf
 new() -
 extractGenericSignature(org.eclipse.jdt.core.dom.IMethodBinding)String s
 extractGenericTypeSignature(org.eclipse.jdt.core.dom.ITypeBinding)String s
 extractGenericTypeParametersSignature(org.eclipse.jdt.core.dom.ITypeBinding)String s
 insertReturnAnnotation(String,char,.ExternalAnnotationUtil.MergeStrategy)String s
 insertParameterAnnotation(String,int,char,.ExternalAnnotationUtil.MergeStrategy)String s
 getAnnotationFile(org.eclipse.jdt.core.IJavaProject,org.eclipse.jdt.core.dom.ITypeBinding,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IFile s !org.eclipse.core.runtime.CoreException
 annotateMember(String,org.eclipse.core.resources.IFile,String,String,String,.ExternalAnnotationUtil.MergeStrategy,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.core.runtime.CoreException,java.io.IOException
 annotateTypeTypeParameter(String,org.eclipse.core.resources.IFile,String,String,int,.ExternalAnnotationUtil.MergeStrategy,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.core.runtime.CoreException,java.io.IOException,IllegalArgumentException
 annotateMethodTypeParameter(String,org.eclipse.core.resources.IFile,String,String,String,int,.ExternalAnnotationUtil.MergeStrategy,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.core.runtime.CoreException,java.io.IOException,IllegalArgumentException
 annotateMethodReturnType(String,org.eclipse.core.resources.IFile,String,String,String,.ExternalAnnotationUtil.MergeStrategy,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.core.runtime.CoreException,java.io.IOException,IllegalArgumentException
 annotateMethodParameterType(String,org.eclipse.core.resources.IFile,String,String,String,int,.ExternalAnnotationUtil.MergeStrategy,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.core.runtime.CoreException,java.io.IOException,IllegalArgumentException
 getAnnotatedSignature(String,org.eclipse.core.resources.IFile,String,String)String s
 annotateType(String,String,.ExternalAnnotationUtil.MergeStrategy)String[] s
 annotateReturnType(String,String,.ExternalAnnotationUtil.MergeStrategy)String[] s
 annotateParameterType(String,String,int,.ExternalAnnotationUtil.MergeStrategy)String[] s
 annotateTypeParameter(String,String,int,.ExternalAnnotationUtil.MergeStrategy)String[] s
ExternalAnnotationUtil.MergeStrategy sfe :Enum<.ExternalAnnotationUtil.MergeStrategy>
 REPLACE_SIGNATURE .ExternalAnnotationUtil.MergeStrategy sf
 OVERWRITE_ANNOTATIONS .ExternalAnnotationUtil.MergeStrategy sf
 ADD_ANNOTATIONS .ExternalAnnotationUtil.MergeStrategy sf
 values().ExternalAnnotationUtil.MergeStrategy[] s
 valueOf(String).ExternalAnnotationUtil.MergeStrategy s
IAnnotation ai
 getTypeIndex()int a
 getTypeName()char[] a
 getComponentsNumber()int a
 getComponents().IAnnotationComponent[] a
IAnnotationComponent ai
 getComponentNameIndex()int a
 getComponentName()char[] a
 getComponentValue().IAnnotationComponentValue a
IAnnotationComponentValue ai
 BYTE_TAG int sf
 CHAR_TAG int sf
 DOUBLE_TAG int sf
 FLOAT_TAG int sf
 INTEGER_TAG int sf
 LONG_TAG int sf
 SHORT_TAG int sf
 BOOLEAN_TAG int sf
 STRING_TAG int sf
 ENUM_TAG int sf
 CLASS_TAG int sf
 ANNOTATION_TAG int sf
 ARRAY_TAG int sf
 getAnnotationComponentValues().IAnnotationComponentValue[] a
 getAnnotationValue().IAnnotation a
 getClassInfo().IConstantPoolEntry a
 getClassInfoIndex()int a
 getConstantValue().IConstantPoolEntry a
 getConstantValueIndex()int a
 getEnumConstantName()char[] a
 getEnumConstantNameIndex()int a
 getEnumConstantTypeName()char[] a
 getEnumConstantTypeNameIndex()int a
 getTag()int a
 getValuesNumber()int a
IAnnotationDefaultAttribute ai :.IClassFileAttribute
 getMemberValue().IAnnotationComponentValue a
IAttributeNamesConstants ai
 SYNTHETIC char[] sf
 CONSTANT_VALUE char[] sf
 LINE_NUMBER char[] sf
 LOCAL_VARIABLE char[] sf
 INNER_CLASSES char[] sf
 CODE char[] sf
 EXCEPTIONS char[] sf
 SOURCE char[] sf
 DEPRECATED char[] sf
 SIGNATURE char[] sf
 ENCLOSING_METHOD char[] sf
 LOCAL_VARIABLE_TYPE_TABLE char[] sf
 RUNTIME_VISIBLE_ANNOTATIONS char[] sf
 RUNTIME_INVISIBLE_ANNOTATIONS char[] sf
 RUNTIME_VISIBLE_PARAMETER_ANNOTATIONS char[] sf
 RUNTIME_INVISIBLE_PARAMETER_ANNOTATIONS char[] sf
 ANNOTATION_DEFAULT char[] sf
 STACK_MAP_TABLE char[] sf
 STACK_MAP char[] sf
 RUNTIME_VISIBLE_TYPE_ANNOTATIONS char[] sf
 RUNTIME_INVISIBLE_TYPE_ANNOTATIONS char[] sf
 BOOTSTRAP_METHODS char[] sf
 METHOD_PARAMETERS char[] sf
 MODULE char[] sf
 MODULE_PACKAGES char[] sf
 MODULE_MAIN_CLASS char[] sf
 NEST_HOST char[] sf
 NEST_MEMBERS char[] sf
 RECORD char[] sf
 PERMITTED_SUBCLASSES char[] sf
IBootstrapMethodsAttribute ai :.IClassFileAttribute
 getBootstrapMethodsLength()int a
 getBootstrapMethods().IBootstrapMethodsEntry[] a
IBootstrapMethodsEntry ai
 getBootstrapMethodReference()int a
 getBootstrapArguments()int[] a
IBytecodeVisitor ai
 _aaload(int)void a
 _aastore(int)void a
 _aconst_null(int)void a
 _aload(int,int)void a
 _aload_0(int)void a
 _aload_1(int)void a
 _aload_2(int)void a
 _aload_3(int)void a
 _anewarray(int,int,.IConstantPoolEntry)void a
 _areturn(int)void a
 _arraylength(int)void a
 _astore(int,int)void a
 _astore_0(int)void a
 _astore_1(int)void a
 _astore_2(int)void a
 _astore_3(int)void a
 _athrow(int)void a
 _baload(int)void a
 _bastore(int)void a
 _bipush(int,byte)void a
 _caload(int)void a
 _castore(int)void a
 _checkcast(int,int,.IConstantPoolEntry)void a
 _d2f(int)void a
 _d2i(int)void a
 _d2l(int)void a
 _dadd(int)void a
 _daload(int)void a
 _dastore(int)void a
 _dcmpg(int)void a
 _dcmpl(int)void a
 _dconst_0(int)void a
 _dconst_1(int)void a
 _ddiv(int)void a
 _dload(int,int)void a
 _dload_0(int)void a
 _dload_1(int)void a
 _dload_2(int)void a
 _dload_3(int)void a
 _dmul(int)void a
 _dneg(int)void a
 _drem(int)void a
 _dreturn(int)void a
 _dstore(int,int)void a
 _dstore_0(int)void a
 _dstore_1(int)void a
 _dstore_2(int)void a
 _dstore_3(int)void a
 _dsub(int)void a
 _dup(int)void a
 _dup_x1(int)void a
 _dup_x2(int)void a
 _dup2(int)void a
 _dup2_x1(int)void a
 _dup2_x2(int)void a
 _f2d(int)void a
 _f2i(int)void a
 _f2l(int)void a
 _fadd(int)void a
 _faload(int)void a
 _fastore(int)void a
 _fcmpg(int)void a
 _fcmpl(int)void a
 _fconst_0(int)void a
 _fconst_1(int)void a
 _fconst_2(int)void a
 _fdiv(int)void a
 _fload(int,int)void a
 _fload_0(int)void a
 _fload_1(int)void a
 _fload_2(int)void a
 _fload_3(int)void a
 _fmul(int)void a
 _fneg(int)void a
 _frem(int)void a
 _freturn(int)void a
 _fstore(int,int)void a
 _fstore_0(int)void a
 _fstore_1(int)void a
 _fstore_2(int)void a
 _fstore_3(int)void a
 _fsub(int)void a
 _getfield(int,int,.IConstantPoolEntry)void a
 _getstatic(int,int,.IConstantPoolEntry)void a
 _goto(int,int)void a
 _goto_w(int,int)void a
 _i2b(int)void a
 _i2c(int)void a
 _i2d(int)void a
 _i2f(int)void a
 _i2l(int)void a
 _i2s(int)void a
 _iadd(int)void a
 _iaload(int)void a
 _iand(int)void a
 _iastore(int)void a
 _iconst_m1(int)void a
 _iconst_0(int)void a
 _iconst_1(int)void a
 _iconst_2(int)void a
 _iconst_3(int)void a
 _iconst_4(int)void a
 _iconst_5(int)void a
 _idiv(int)void a
 _if_acmpeq(int,int)void a
 _if_acmpne(int,int)void a
 _if_icmpeq(int,int)void a
 _if_icmpne(int,int)void a
 _if_icmplt(int,int)void a
 _if_icmpge(int,int)void a
 _if_icmpgt(int,int)void a
 _if_icmple(int,int)void a
 _ifeq(int,int)void a
 _ifne(int,int)void a
 _iflt(int,int)void a
 _ifge(int,int)void a
 _ifgt(int,int)void a
 _ifle(int,int)void a
 _ifnonnull(int,int)void a
 _ifnull(int,int)void a
 _iinc(int,int,int)void a
 _iload(int,int)void a
 _iload_0(int)void a
 _iload_1(int)void a
 _iload_2(int)void a
 _iload_3(int)void a
 _imul(int)void a
 _ineg(int)void a
 _instanceof(int,int,.IConstantPoolEntry)void a
 _invokedynamic(int,int,.IConstantPoolEntry,.IConstantPoolEntry)void ax
 _invokedynamic(int,int,.IConstantPoolEntry)void a
 _invokeinterface(int,int,byte,.IConstantPoolEntry)void a
 _invokespecial(int,int,.IConstantPoolEntry)void a
 _invokestatic(int,int,.IConstantPoolEntry)void a
 _invokevirtual(int,int,.IConstantPoolEntry)void a
 _ior(int)void a
 _irem(int)void a
 _ireturn(int)void a
 _ishl(int)void a
 _ishr(int)void a
 _istore(int,int)void a
 _istore_0(int)void a
 _istore_1(int)void a
 _istore_2(int)void a
 _istore_3(int)void a
 _isub(int)void a
 _iushr(int)void a
 _ixor(int)void a
 _jsr(int,int)void a
 _jsr_w(int,int)void a
 _l2d(int)void a
 _l2f(int)void a
 _l2i(int)void a
 _ladd(int)void a
 _laload(int)void a
 _land(int)void a
 _lastore(int)void a
 _lcmp(int)void a
 _lconst_0(int)void a
 _lconst_1(int)void a
 _ldc(int,int,.IConstantPoolEntry)void a
 _ldc_w(int,int,.IConstantPoolEntry)void a
 _ldc2_w(int,int,.IConstantPoolEntry)void a
 _ldiv(int)void a
 _lload(int,int)void a
 _lload_0(int)void a
 _lload_1(int)void a
 _lload_2(int)void a
 _lload_3(int)void a
 _lmul(int)void a
 _lneg(int)void a
 _lookupswitch(int,int,int,int[][])void a
 _lor(int)void a
 _lrem(int)void a
 _lreturn(int)void a
 _lshl(int)void a
 _lshr(int)void a
 _lstore(int,int)void a
 _lstore_0(int)void a
 _lstore_1(int)void a
 _lstore_2(int)void a
 _lstore_3(int)void a
 _lsub(int)void a
 _lushr(int)void a
 _lxor(int)void a
 _monitorenter(int)void a
 _monitorexit(int)void a
 _multianewarray(int,int,int,.IConstantPoolEntry)void a
 _new(int,int,.IConstantPoolEntry)void a
 _newarray(int,int)void a
 _nop(int)void a
 _pop(int)void a
 _pop2(int)void a
 _putfield(int,int,.IConstantPoolEntry)void a
 _putstatic(int,int,.IConstantPoolEntry)void a
 _ret(int,int)void a
 _return(int)void a
 _saload(int)void a
 _sastore(int)void a
 _sipush(int,short)void a
 _swap(int)void a
 _tableswitch(int,int,int,int,int[])void a
 _wide(int,int,int)void a
 _wide(int,int,int,int)void a
 _breakpoint(int)void a
 _impdep1(int)void a
 _impdep2(int)void a
IClassFileAttribute ai
 getAttributeNameIndex()int a
 getAttributeName()char[] a
 getAttributeLength()long a
IClassFileDisassembler axi
 DETAILED int sf
 DEFAULT int sf
 disassemble(.IClassFileReader,String)String a
 disassemble(.IClassFileReader,String,int)String a
IClassFileReader ai
 ALL int sf
 CONSTANT_POOL int sf
 METHOD_INFOS int sf
 FIELD_INFOS int sf
 SUPER_INTERFACES int sf
 CLASSFILE_ATTRIBUTES int sf
 METHOD_BODIES int sf
 ALL_BUT_METHOD_BODIES int sf
 getAccessFlags()int a
 getFieldInfos().IFieldInfo[] a
 getInterfaceNames()char[][] a
 getInterfaceIndexes()int[] a
 getInnerClassesAttribute().IInnerClassesAttribute a
 getNestMembersAttribute().INestMembersAttribute d
 getRecordAttribute().IRecordAttribute d
 getPermittedSubclassesAttribute().IPermittedSubclassesAttribute d
 getMethodInfos().IMethodInfo[] a
 getClassName()char[] a
 getClassIndex()int a
 getSuperclassName()char[] a
 getSuperclassIndex()int a
 isClass()boolean a
 isInterface()boolean a
 getSourceFileAttribute().ISourceAttribute a
 getConstantPool().IConstantPool a
 getMinorVersion()int a
 getMajorVersion()int a
 getAttributeCount()int a
 getAttributes().IClassFileAttribute[] a
 getMagic()int a
 getFieldsCount()int a
 getMethodsCount()int a
ICodeAttribute ai :.IClassFileAttribute
 getMaxLocals()int a
 getMaxStack()int a
 getLineNumberAttribute().ILineNumberAttribute a
 getLocalVariableAttribute().ILocalVariableAttribute a
 getExceptionTable().IExceptionTableEntry[] a
 getBytecodes()byte[] a
 getCodeLength()long a
 getAttributesCount()int a
 getAttributes().IClassFileAttribute[] a
 getExceptionTableLength()int a
 traverse(.IBytecodeVisitor)void a !.ClassFormatException
IComponentInfo ai
 getName()char[] a
 getNameIndex()int a
 getDescriptor()char[] a
 getDescriptorIndex()int a
 getAttributeCount()int a
 getAttributes().IClassFileAttribute[] a
 sizeInBytes()int a
IConstantPool ai
 getConstantPoolCount()int a
 getEntryKind(int)int a
 decodeEntry(int).IConstantPoolEntry a
IConstantPoolConstant ai
 CONSTANT_Class int sf
 CONSTANT_Fieldref int sf
 CONSTANT_Methodref int sf
 CONSTANT_InterfaceMethodref int sf
 CONSTANT_String int sf
 CONSTANT_Integer int sf
 CONSTANT_Float int sf
 CONSTANT_Long int sf
 CONSTANT_Double int sf
 CONSTANT_NameAndType int sf
 CONSTANT_Utf8 int sf
 CONSTANT_MethodHandle int sf
 CONSTANT_MethodType int sf
 CONSTANT_InvokeDynamic int sf
 CONSTANT_DynamicCallSite int sf
 CONSTANT_Module int sf
 CONSTANT_Package int sf
 CONSTANT_Dynamic int sf
 CONSTANT_Methodref_SIZE int sf
 CONSTANT_Class_SIZE int sf
 CONSTANT_Double_SIZE int sf
 CONSTANT_Fieldref_SIZE int sf
 CONSTANT_Float_SIZE int sf
 CONSTANT_Integer_SIZE int sf
 CONSTANT_InterfaceMethodref_SIZE int sf
 CONSTANT_Long_SIZE int sf
 CONSTANT_String_SIZE int sf
 CONSTANT_Utf8_SIZE int sf
 CONSTANT_NameAndType_SIZE int sf
 CONSTANT_MethodHandle_SIZE int sf
 CONSTANT_MethodType_SIZE int sf
 CONSTANT_InvokeDynamic_SIZE int sf
 CONSTANT_Dynamic_SIZE int sf
 CONSTANT_Module_SIZE int sf
 CONSTANT_Package_SIZE int sf
 METHOD_TYPE_REF_GetField int sf
 METHOD_TYPE_REF_GetStatic int sf
 METHOD_TYPE_REF_PutField int sf
 METHOD_TYPE_REF_PutStatic int sf
 METHOD_TYPE_REF_InvokeVirtual int sf
 METHOD_TYPE_REF_InvokeStatic int sf
 METHOD_TYPE_REF_InvokeSpecial int sf
 METHOD_TYPE_REF_NewInvokeSpecial int sf
 METHOD_TYPE_REF_InvokeInterface int sf
IConstantPoolEntry ai
 getKind()int a
 getClassInfoNameIndex()int a
 getClassIndex()int a
 getNameAndTypeIndex()int a
 getStringIndex()int a
 getStringValue()String a
 getIntegerValue()int a
 getFloatValue()float a
 getDoubleValue()double a
 getLongValue()long a
 getNameAndTypeInfoDescriptorIndex()int a
 getNameAndTypeInfoNameIndex()int a
 getClassInfoName()char[] a
 getClassName()char[] a
 getFieldName()char[] a
 getMethodName()char[] a
 getFieldDescriptor()char[] a
 getMethodDescriptor()char[] a
 getUtf8Value()char[] a
 getUtf8Length()int a
IConstantPoolEntry2 ai :.IConstantPoolEntry
 getDescriptorIndex()int a
 getReferenceKind()int a
 getReferenceIndex()int a
 getBootstrapMethodAttributeIndex()int a
IConstantPoolEntry3 ai :.IConstantPoolEntry2
 getModuleIndex()int a
 getModuleName()char[] a
 getPackageIndex()int a
 getPackageName()char[] a
IConstantValueAttribute ai :.IClassFileAttribute
 getConstantValueIndex()int a
 getConstantValue().IConstantPoolEntry a
IEnclosingMethodAttribute ai :.IClassFileAttribute
 getEnclosingClass()char[] a
 getEnclosingClassIndex()int a
 getMethodDescriptor()char[] a
 getMethodDescriptorIndex()int a
 getMethodName()char[] a
 getMethodNameIndex()int a
 getMethodNameAndTypeIndex()int a
IExceptionAttribute ai :.IClassFileAttribute
 getExceptionsNumber()int a
 getExceptionNames()char[][] a
 getExceptionIndexes()int[] a
IExceptionTableEntry ai
 getStartPC()int a
 getEndPC()int a
 getHandlerPC()int a
 getCatchTypeIndex()int a
 getCatchType()char[] a
IExtendedAnnotation ai :.IAnnotation
 getTargetType()int a
 getOffset()int a
 getExceptionTableIndex()int a
 getLocalVariableRefenceInfoLength()int a
 getLocalVariableTable().ILocalVariableReferenceInfo[] a
 getParameterIndex()int a
 getTypeParameterIndex()int a
 getTypeParameterBoundIndex()int a
 getAnnotationTypeIndex()int a
 getTypePath()int[][] a
IExtendedAnnotationConstants ai
 CLASS_TYPE_PARAMETER int sf
 METHOD_TYPE_PARAMETER int sf
 CLASS_EXTENDS int sf
 CLASS_TYPE_PARAMETER_BOUND int sf
 METHOD_TYPE_PARAMETER_BOUND int sf
 FIELD int sf
 METHOD_RETURN int sf
 METHOD_RECEIVER int sf
 METHOD_FORMAL_PARAMETER int sf
 THROWS int sf
 LOCAL_VARIABLE int sf
 RESOURCE_VARIABLE int sf
 EXCEPTION_PARAMETER int sf
 INSTANCEOF int sf
 NEW int sf
 CONSTRUCTOR_REFERENCE int sf
 METHOD_REFERENCE int sf
 CAST int sf
 CONSTRUCTOR_INVOCATION_TYPE_ARGUMENT int sf
 METHOD_INVOCATION_TYPE_ARGUMENT int sf
 CONSTRUCTOR_REFERENCE_TYPE_ARGUMENT int sf
 METHOD_REFERENCE_TYPE_ARGUMENT int sf
 TYPE_PATH_DEEPER_IN_ARRAY int sf
 TYPE_PATH_DEEPER_IN_INNER_TYPE int sf
 TYPE_PATH_ANNOTATION_ON_WILDCARD_BOUND int sf
 TYPE_PATH_TYPE_ARGUMENT_INDEX int sf
IFieldInfo ai
 getConstantValueAttribute().IConstantValueAttribute a
 getAccessFlags()int a
 getName()char[] a
 getNameIndex()int a
 getDescriptor()char[] a
 getDescriptorIndex()int a
 hasConstantValueAttribute()boolean a
 isSynthetic()boolean a
 isDeprecated()boolean a
 getAttributeCount()int a
 getAttributes().IClassFileAttribute[] a
IInnerClassesAttribute ai :.IClassFileAttribute
 getNumberOfClasses()int a
 getInnerClassAttributesEntries().IInnerClassesAttributeEntry[] a
IInnerClassesAttributeEntry ai
 getAccessFlags()int a
 getInnerNameIndex()int a
 getOuterClassNameIndex()int a
 getInnerClassNameIndex()int a
 getInnerName()char[] a
 getOuterClassName()char[] a
 getInnerClassName()char[] a
ILineNumberAttribute ai :.IClassFileAttribute
 getLineNumberTableLength()int a
 getLineNumberTable()int[][] a
ILocalVariableAttribute ai :.IClassFileAttribute
 getLocalVariableTableLength()int a
 getLocalVariableTable().ILocalVariableTableEntry[] a
ILocalVariableReferenceInfo ai
 getStartPC()int a
 getLength()int a
 getIndex()int a
ILocalVariableTableEntry ai
 getStartPC()int a
 getLength()int a
 getNameIndex()int a
 getDescriptorIndex()int a
 getIndex()int a
 getName()char[] a
 getDescriptor()char[] a
ILocalVariableTypeTableAttribute ai :.IClassFileAttribute
 getLocalVariableTypeTableLength()int a
 getLocalVariableTypeTable().ILocalVariableTypeTableEntry[] a
ILocalVariableTypeTableEntry ai
 getStartPC()int a
 getLength()int a
 getNameIndex()int a
 getSignatureIndex()int a
 getIndex()int a
 getName()char[] a
 getSignature()char[] a
IMethodInfo ai
 getDescriptor()char[] a
 getDescriptorIndex()int a
 getAccessFlags()int a
 getName()char[] a
 getNameIndex()int a
 isClinit()boolean a
 isConstructor()boolean a
 isSynthetic()boolean a
 isDeprecated()boolean a
 getCodeAttribute().ICodeAttribute a
 getExceptionAttribute().IExceptionAttribute a
 getAttributeCount()int a
 getAttributes().IClassFileAttribute[] a
IMethodParametersAttribute ai :.IClassFileAttribute
 getMethodParameterLength()int a
 getParameterName(int)char[] a
 getAccessFlags(int)short a
IModifierConstants ai
 ACC_PUBLIC int sf
 ACC_PRIVATE int sf
 ACC_PROTECTED int sf
 ACC_STATIC int sf
 ACC_FINAL int sf
 ACC_SUPER int sf
 ACC_SYNCHRONIZED int sf
 ACC_VOLATILE int sf
 ACC_BRIDGE int sf
 ACC_TRANSIENT int sf
 ACC_VARARGS int sf
 ACC_NATIVE int sf
 ACC_INTERFACE int sf
 ACC_ABSTRACT int sf
 ACC_STRICT int sf
 ACC_SYNTHETIC int sf
 ACC_ANNOTATION int sf
 ACC_ENUM int sf
 ACC_MODULE int sf
 ACC_MANDATED int sf
 ACC_OPEN int sf
 ACC_TRANSITIVE int sf
 ACC_STATIC_PHASE int sf
IModuleAttribute ai :.IClassFileAttribute
 getModuleNameIndex()int a
 getModuleName()char[] a
 getModuleFlags()int a
 getModuleVersionIndex()int a
 getModuleVersionValue()char[] a
 getRequiresCount()int a
 getRequiresInfo().IRequiresInfo[] a
 getExportsCount()int a
 getExportsInfo().IPackageVisibilityInfo[] a
 getOpensCount()int a
 getOpensInfo().IPackageVisibilityInfo[] a
 getUsesCount()int a
 getUsesIndices()int[] a
 getUsesClassNames()char[][] a
 getProvidesCount()int a
 getProvidesInfo().IProvidesInfo[] a
IModuleMainClassAttribute ai :.IClassFileAttribute
 getMainClassIndex()int a
 getMainClassName()char[] a
IModulePackagesAttribute ai :.IClassFileAttribute
 getPackagesCount()int a
 getPackageIndices()int[] a
 getPackageNames()char[][] a
INestHostAttribute ai
 getNestHostName()char[] a
 getNestHostIndex()int a
INestMemberAttributeEntry ai
 getNestMemberName()char[] a
 getNestMemberIndex()int a
INestMembersAttribute ai :.IClassFileAttribute
 getNumberOfNestMembers()int a
 getNestMemberAttributesEntries().INestMemberAttributeEntry[] a
IOpcodeMnemonics ai
 NOP int sf
 ACONST_NULL int sf
 ICONST_M1 int sf
 ICONST_0 int sf
 ICONST_1 int sf
 ICONST_2 int sf
 ICONST_3 int sf
 ICONST_4 int sf
 ICONST_5 int sf
 LCONST_0 int sf
 LCONST_1 int sf
 FCONST_0 int sf
 FCONST_1 int sf
 FCONST_2 int sf
 DCONST_0 int sf
 DCONST_1 int sf
 BIPUSH int sf
 SIPUSH int sf
 LDC int sf
 LDC_W int sf
 LDC2_W int sf
 ILOAD int sf
 LLOAD int sf
 FLOAD int sf
 DLOAD int sf
 ALOAD int sf
 ILOAD_0 int sf
 ILOAD_1 int sf
 ILOAD_2 int sf
 ILOAD_3 int sf
 LLOAD_0 int sf
 LLOAD_1 int sf
 LLOAD_2 int sf
 LLOAD_3 int sf
 FLOAD_0 int sf
 FLOAD_1 int sf
 FLOAD_2 int sf
 FLOAD_3 int sf
 DLOAD_0 int sf
 DLOAD_1 int sf
 DLOAD_2 int sf
 DLOAD_3 int sf
 ALOAD_0 int sf
 ALOAD_1 int sf
 ALOAD_2 int sf
 ALOAD_3 int sf
 IALOAD int sf
 LALOAD int sf
 FALOAD int sf
 DALOAD int sf
 AALOAD int sf
 BALOAD int sf
 CALOAD int sf
 SALOAD int sf
 ISTORE int sf
 LSTORE int sf
 FSTORE int sf
 DSTORE int sf
 ASTORE int sf
 ISTORE_0 int sf
 ISTORE_1 int sf
 ISTORE_2 int sf
 ISTORE_3 int sf
 LSTORE_0 int sf
 LSTORE_1 int sf
 LSTORE_2 int sf
 LSTORE_3 int sf
 FSTORE_0 int sf
 FSTORE_1 int sf
 FSTORE_2 int sf
 FSTORE_3 int sf
 DSTORE_0 int sf
 DSTORE_1 int sf
 DSTORE_2 int sf
 DSTORE_3 int sf
 ASTORE_0 int sf
 ASTORE_1 int sf
 ASTORE_2 int sf
 ASTORE_3 int sf
 IASTORE int sf
 LASTORE int sf
 FASTORE int sf
 DASTORE int sf
 AASTORE int sf
 BASTORE int sf
 CASTORE int sf
 SASTORE int sf
 POP int sf
 POP2 int sf
 DUP int sf
 DUP_X1 int sf
 DUP_X2 int sf
 DUP2 int sf
 DUP2_X1 int sf
 DUP2_X2 int sf
 SWAP int sf
 IADD int sf
 LADD int sf
 FADD int sf
 DADD int sf
 ISUB int sf
 LSUB int sf
 FSUB int sf
 DSUB int sf
 IMUL int sf
 LMUL int sf
 FMUL int sf
 DMUL int sf
 IDIV int sf
 LDIV int sf
 FDIV int sf
 DDIV int sf
 IREM int sf
 LREM int sf
 FREM int sf
 DREM int sf
 INEG int sf
 LNEG int sf
 FNEG int sf
 DNEG int sf
 ISHL int sf
 LSHL int sf
 ISHR int sf
 LSHR int sf
 IUSHR int sf
 LUSHR int sf
 IAND int sf
 LAND int sf
 IOR int sf
 LOR int sf
 IXOR int sf
 LXOR int sf
 IINC int sf
 I2L int sf
 I2F int sf
 I2D int sf
 L2I int sf
 L2F int sf
 L2D int sf
 F2I int sf
 F2L int sf
 F2D int sf
 D2I int sf
 D2L int sf
 D2F int sf
 I2B int sf
 I2C int sf
 I2S int sf
 LCMP int sf
 FCMPL int sf
 FCMPG int sf
 DCMPL int sf
 DCMPG int sf
 IFEQ int sf
 IFNE int sf
 IFLT int sf
 IFGE int sf
 IFGT int sf
 IFLE int sf
 IF_ICMPEQ int sf
 IF_ICMPNE int sf
 IF_ICMPLT int sf
 IF_ICMPGE int sf
 IF_ICMPGT int sf
 IF_ICMPLE int sf
 IF_ACMPEQ int sf
 IF_ACMPNE int sf
 GOTO int sf
 JSR int sf
 RET int sf
 TABLESWITCH int sf
 LOOKUPSWITCH int sf
 IRETURN int sf
 LRETURN int sf
 FRETURN int sf
 DRETURN int sf
 ARETURN int sf
 RETURN int sf
 GETSTATIC int sf
 PUTSTATIC int sf
 GETFIELD int sf
 PUTFIELD int sf
 INVOKEVIRTUAL int sf
 INVOKESPECIAL int sf
 INVOKESTATIC int sf
 INVOKEINTERFACE int sf
 INVOKEDYNAMIC int sf
 NEW int sf
 NEWARRAY int sf
 ANEWARRAY int sf
 ARRAYLENGTH int sf
 ATHROW int sf
 CHECKCAST int sf
 INSTANCEOF int sf
 MONITORENTER int sf
 MONITOREXIT int sf
 WIDE int sf
 MULTIANEWARRAY int sf
 IFNULL int sf
 IFNONNULL int sf
 GOTO_W int sf
 JSR_W int sf
 BREAKPOINT int sf
 IMPDEP1 int sf
 IMPDEP2 int sf
IPackageVisibilityInfo ai
 getIndex()int a
 getPackageName()char[] a
 getFlags()int a
 getTargetsCount()int a
 getTargetModuleIndices()int[] a
 getTargetModuleNames()char[][] a
IParameterAnnotation ai
 getAnnotationsNumber()int a
 getAnnotations().IAnnotation[] a
IPermittedSubclassesAttribute ai :.IClassFileAttribute
 getNumberOfPermittedSubclasses()int a
 getPermittedSubclassAttributesEntries().IPermittedSubclassesAttributeEntry[] a
IPermittedSubclassesAttributeEntry ai
 getPermittedSubclassName()char[] a
 gePermittedSubclassIndex()int a
IProvidesInfo ai
 getIndex()int a
 getServiceName()char[] a
 getImplementationsCount()int a
 getImplementationIndices()int[] a
 getImplementationNames()char[][] a
IRecordAttribute ai :.IClassFileAttribute
 getNumberOfComponents()int a
 getComponentInfos().IComponentInfo[] a
IRequiresInfo ai
 getRequiresIndex()int a
 getRequiresModuleName()char[] a
 getRequiresFlags()int a
 getRequiresVersionIndex()int a
 getRequiresVersionValue()char[] a
IRuntimeInvisibleAnnotationsAttribute ai :.IClassFileAttribute
 getAnnotationsNumber()int a
 getAnnotations().IAnnotation[] a
IRuntimeInvisibleParameterAnnotationsAttribute ai :.IClassFileAttribute
 getParametersNumber()int a
 getParameterAnnotations().IParameterAnnotation[] a
IRuntimeInvisibleTypeAnnotationsAttribute ai :.IClassFileAttribute
 getExtendedAnnotationsNumber()int a
 getExtendedAnnotations().IExtendedAnnotation[] a
IRuntimeVisibleAnnotationsAttribute ai :.IClassFileAttribute
 getAnnotationsNumber()int a
 getAnnotations().IAnnotation[] a
IRuntimeVisibleParameterAnnotationsAttribute ai :.IClassFileAttribute
 getParametersNumber()int a
 getParameterAnnotations().IParameterAnnotation[] a
IRuntimeVisibleTypeAnnotationsAttribute ai :.IClassFileAttribute
 getExtendedAnnotationsNumber()int a
 getExtendedAnnotations().IExtendedAnnotation[] a
ISignatureAttribute ai :.IClassFileAttribute
 getSignatureIndex()int a
 getSignature()char[] a
ISourceAttribute ai :.IClassFileAttribute
 getSourceFileIndex()int a
 getSourceFileName()char[] a
IStackMapAttribute ai :.IClassFileAttribute
 getNumberOfEntries()int a
 getStackMapFrame().IStackMapFrame[] a
IStackMapFrame ai
 getFrameType()int a
 getOffsetDelta()int a
 getNumberOfLocals()int a
 getLocals().IVerificationTypeInfo[] a
 getNumberOfStackItems()int a
 getStackItems().IVerificationTypeInfo[] a
IStackMapTableAttribute ai :.IClassFileAttribute
 getNumberOfEntries()int a
 getStackMapFrame().IStackMapFrame[] a
IVerificationTypeInfo ai
 ITEM_TOP int sf
 ITEM_INTEGER int sf
 ITEM_FLOAT int sf
 ITEM_DOUBLE int sf
 ITEM_LONG int sf
 ITEM_NULL int sf
 ITEM_UNINITIALIZED_THIS int sf
 ITEM_OBJECT int sf
 ITEM_UNINITIALIZED int sf
 getTag()int a
 getOffset()int a
 getConstantPoolIndex()int a
 getClassTypeName()char[] a
OpcodeStringValues - :.IOpcodeMnemonics
 BYTECODE_NAMES String[] sf
 new() -
package org.eclipse.jdt.internal.codeassist
CompletionEngine f :.impl.Engine,.ISearchRequestor,org.eclipse.jdt.internal.compiler.lookup.TypeConstants,.RelevanceConstants,org.eclipse.jdt.internal.compiler.util.SuffixConstants,.ICompletionEngine +CompletionProblemFactory
 typeCache org.eclipse.jdt.internal.compiler.util.HashtableOfObject -
 openedBinaryTypes int -
 DEBUG boolean s
 PERF boolean s
 NO_TYPE_COMPLETION_ON_EMPTY_TOKEN boolean sf
 monitor org.eclipse.core.runtime.IProgressMonitor k
 createBindingKey(char[],char[])char[] s
 createDefaultParameterNames(int)char[][] s
 createMethodSignature(char[][],char[][],char[])char[] s
 createMethodSignature(char[][],char[][],char[],char[])char[] s
 createNonGenericTypeSignature(char[],char[])char[] s
 createTypeSignature(char[],char[])char[] s
 new(org.eclipse.jdt.internal.core.SearchableEnvironment,org.eclipse.jdt.core.CompletionRequestor,java.util.Map,org.eclipse.jdt.core.IJavaProject,org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor) -
 accept(org.eclipse.jdt.internal.compiler.env.ICompilationUnit,org.eclipse.jdt.internal.compiler.env.AccessRestriction)void -
 acceptConstructor(int,char[],int,char[],char[][],char[][],int,char[],int,String,org.eclipse.jdt.internal.compiler.env.AccessRestriction)void -
 acceptModule(char[])void -
 acceptPackage(char[])void -
 acceptType(char[],char[],char[][],int,org.eclipse.jdt.internal.compiler.env.AccessRestriction)void -
 acceptUnresolvedName(char[])void -
 complete(org.eclipse.jdt.internal.compiler.env.ICompilationUnit,int,int,org.eclipse.jdt.core.ITypeRoot)void -
 complete(org.eclipse.jdt.core.IType,char[],int,char[][],char[][],int[],boolean)void -
 createProposal(int,int).InternalCompletionProposal o
 findFieldsAndMethods(char[],org.eclipse.jdt.internal.compiler.lookup.TypeBinding,org.eclipse.jdt.internal.compiler.lookup.Scope,org.eclipse.jdt.internal.compiler.util.ObjectVector,org.eclipse.jdt.internal.compiler.util.ObjectVector,org.eclipse.jdt.internal.compiler.lookup.InvocationSite,org.eclipse.jdt.internal.compiler.lookup.Scope,boolean,boolean,org.eclipse.jdt.internal.compiler.lookup.Binding[],int[],int[],boolean,char[],int,int)void o
 findFieldsAndMethodsFromAnotherReceiver(char[],org.eclipse.jdt.internal.compiler.ast.TypeReference,org.eclipse.jdt.internal.compiler.lookup.Scope,org.eclipse.jdt.internal.compiler.util.ObjectVector,org.eclipse.jdt.internal.compiler.util.ObjectVector,org.eclipse.jdt.internal.compiler.lookup.InvocationSite,org.eclipse.jdt.internal.compiler.lookup.Scope,boolean,boolean,org.eclipse.jdt.internal.compiler.lookup.Binding[],int[],int[],boolean,char[][],int,int)void o
 completingInPreamble(org.eclipse.jdt.internal.compiler.lookup.MethodBinding)boolean o
 findMembers(char[],org.eclipse.jdt.internal.compiler.lookup.ReferenceBinding,org.eclipse.jdt.internal.compiler.lookup.Scope,org.eclipse.jdt.internal.compiler.lookup.InvocationSite,boolean,org.eclipse.jdt.internal.compiler.lookup.Binding[],int[],int[],boolean)void o
 findMemberTypes(char[],org.eclipse.jdt.internal.compiler.lookup.ReferenceBinding,org.eclipse.jdt.internal.compiler.lookup.Scope,org.eclipse.jdt.internal.compiler.lookup.SourceTypeBinding,boolean,boolean,org.eclipse.jdt.internal.compiler.util.ObjectVector,org.eclipse.jdt.internal.compiler.lookup.Binding[],int[],int[],boolean)void o
 getParser().impl.AssistParser -
 hasArrayTypeAsExpectedSuperTypes()boolean o
 hasPossibleAnnotationTarget(org.eclipse.jdt.internal.compiler.lookup.TypeBinding,org.eclipse.jdt.internal.compiler.lookup.Scope)boolean o
 printDebug(org.eclipse.jdt.core.compiler.CategorizedProblem)void o
 printDebug(org.eclipse.jdt.core.CompletionProposal)void o
 reset()void o
 findPackagesInModule(char[],org.eclipse.jdt.internal.compiler.lookup.ModuleBinding,org.eclipse.jdt.internal.compiler.lookup.Scope)void -
ICompletionEngine ai
 complete(org.eclipse.jdt.internal.compiler.env.ICompilationUnit,int,int,org.eclipse.jdt.core.ITypeRoot)void a
ICompletionEngineProvider ai
 newCompletionEngine(org.eclipse.jdt.internal.core.SearchableEnvironment,org.eclipse.jdt.core.CompletionRequestor,java.util.Map<String,String>,org.eclipse.jdt.core.IJavaProject,org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor).ICompletionEngine a
ISearchRequestor ai
 acceptConstructor(int,char[],int,char[],char[][],char[][],int,char[],int,String,org.eclipse.jdt.internal.compiler.env.AccessRestriction)void a
 acceptType(char[],char[],char[][],int,org.eclipse.jdt.internal.compiler.env.AccessRestriction)void a
 acceptPackage(char[])void a
 acceptModule(char[])void a
InternalCompletionProposal - :org.eclipse.jdt.core.CompletionProposal
 completionEngine .CompletionEngine o
 nameLookup org.eclipse.jdt.internal.core.NameLookup o
 declarationPackageName char[] o
 declarationTypeName char[] o
 moduleName char[] o
 packageName char[] o
 typeName char[] o
 parameterPackageNames char[][] o
 parameterTypeNames char[][] o
 originalSignature char[] o
 accessibility int o
 isConstructor boolean o
 isComponentAccessor boolean o
 displayString char[] -
 findConstructorParameterNames(char[],char[],char[],char[][])char[][] o
 incrementOpenedBinaryTypesCount()void o
 getOpenedBinaryTypesCount()int o
 addToCompletionEngineTypeCache(char[],org.eclipse.jdt.core.IType)void o
 getFromEngineTypeCache(char[])Object o
 findMethodParameterNames(char[],char[],char[],char[][])char[][] o
 getDeclarationPackageName()char[] o
 getDeclarationTypeName()char[] o
 getModuleName()char[] o
 getPackageName()char[] o
 getTypeName()char[] o
 getParameterPackageNames()char[][] o
 getParameterTypeNames()char[][] o
 setDeclarationPackageName(char[])void o
 setDeclarationTypeName(char[])void o
 setModuleName(char[])void o
 setPackageName(char[])void o
 setTypeName(char[])void o
 setParameterPackageNames(char[][])void o
 setParameterTypeNames(char[][])void o
 setAccessibility(int)void o
 setIsContructor(boolean)void o
 flagRecordComponentAccessor()void o
 setOriginalSignature(char[])void -
 new(int,int) -
 getAdditionalFlags()int -
 setAdditionalFlags(int)void -
 getKind()int -
 getCompletionLocation()int -
 getTokenStart()int -
 getTokenEnd()int -
 setTokenRange(int,int)void -
 getDisplayString()char[] -
 getCompletion()char[] -
 setCompletion(char[])void -
 getReplaceStart()int -
 getReplaceEnd()int -
 setReplaceRange(int,int)void -
 getRelevance()int -
 setRelevance(int)void -
 getDeclarationSignature()char[] -
 getDeclarationKey()char[] -
 setDeclarationSignature(char[])void -
 setDeclarationKey(char[])void -
 getName()char[] -
 setName(char[])void -
 getBinding()org.eclipse.jdt.internal.compiler.lookup.Binding -
 setBinding(org.eclipse.jdt.internal.compiler.lookup.Binding)void -
 getSignature()char[] -
 getKey()char[] -
 setSignature(char[])void -
 setKey(char[])void -
 getFlags()int -
 setFlags(int)void -
 setHasNoParameterNamesFromIndex(boolean)void -
 getRequiredProposals()org.eclipse.jdt.core.CompletionProposal[] -
 setRequiredProposals(org.eclipse.jdt.core.CompletionProposal[])void -
 findParameterNames(org.eclipse.core.runtime.IProgressMonitor)char[][] -
 setParameterNames(char[][])void -
 getAccessibility()int -
 isConstructor()boolean -
 isRecordComponentAccessor()boolean -
 getReceiverSignature()char[] -
 getReceiverStart()int -
 getReceiverEnd()int -
 setReceiverSignature(char[])void -
 setReceiverRange(int,int)void -
 toString()String -
 canUseDiamond(org.eclipse.jdt.core.CompletionContext)boolean -
 getArrayDimensions()int -
 setArrayDimensions(int)void -
 getDeclarationTypeVariables()char[][] -
 setDeclarationTypeVariables(char[][])void -
 isCompatibleProposal()boolean -
 setCompatibleProposal(boolean)void -
RelevanceConstants ai
 R_DEFAULT int sf
 R_INTERESTING int sf
 R_JAVA_LIBRARY int sf
 R_CASE int sf
 R_CAMEL_CASE int sf
 R_EXACT_NAME int sf
 R_VOID int sf
 R_EXPECTED_TYPE int sf
 R_PACKAGE_EXPECTED_TYPE int sf
 R_EXACT_EXPECTED_TYPE int sf
 R_INTERFACE int sf
 R_CLASS int sf
 R_ENUM int sf
 R_ANNOTATION int sf
 R_EXCEPTION int sf
 R_ENUM_CONSTANT int sf
 R_ABSTRACT_METHOD int sf
 R_NON_STATIC int sf
 R_UNQUALIFIED int sf
 R_QUALIFIED int sf
 R_NAME_FIRST_PREFIX int sf
 R_NAME_PREFIX int sf
 R_NAME_FIRST_SUFFIX int sf
 R_NAME_SUFFIX int sf
 R_NAME_LESS_NEW_CHARACTERS int sf
 R_SUBSTRING int sf
 R_SUBWORD int sf
 R_METHOD_OVERIDE int sf
 R_NON_RESTRICTED int sf
 R_TRUE_OR_FALSE int sf
 R_INLINE_TAG int sf
 R_VALUE_TAG int sf
 R_NON_INHERITED int sf
 R_NO_PROBLEMS int sf
 R_RESOLVED int sf
 R_TARGET int sf
 R_FINAL int sf
 R_CONSTRUCTOR int sf
 R_MODULE_DECLARATION int sf
package org.eclipse.jdt.internal.codeassist.complete
CompletionParser - :org.eclipse.jdt.internal.codeassist.impl.AssistParser
 COMPLETION_PARSER int osf
 COMPLETION_OR_ASSIST_PARSER int osf
 K_BLOCK_DELIMITER int osf
 K_SELECTOR_INVOCATION_TYPE int osf
 K_SELECTOR_QUALIFIER int osf
 K_BETWEEN_CATCH_AND_RIGHT_PAREN int osf
 K_NEXT_TYPEREF_IS_CLASS int osf
 K_NEXT_TYPEREF_IS_INTERFACE int osf
 K_NEXT_TYPEREF_IS_EXCEPTION int osf
 K_BETWEEN_NEW_AND_LEFT_BRACKET int osf
 K_INSIDE_THROW_STATEMENT int osf
 K_INSIDE_RETURN_STATEMENT int osf
 K_CAST_STATEMENT int osf
 K_LOCAL_INITIALIZER_DELIMITER int osf
 K_ARRAY_INITIALIZER int osf
 K_ARRAY_CREATION int osf
 K_UNARY_OPERATOR int osf
 K_BINARY_OPERATOR int osf
 K_ASSISGNMENT_OPERATOR int osf
 K_CONDITIONAL_OPERATOR int osf
 K_BETWEEN_IF_AND_RIGHT_PAREN int osf
 K_BETWEEN_WHILE_AND_RIGHT_PAREN int osf
 K_BETWEEN_FOR_AND_RIGHT_PAREN int osf
 K_BETWEEN_SWITCH_AND_RIGHT_PAREN int osf
 K_BETWEEN_SYNCHRONIZED_AND_RIGHT_PAREN int osf
 K_INSIDE_ASSERT_STATEMENT int osf
 K_SWITCH_LABEL int osf
 K_BETWEEN_CASE_AND_COLON int osf
 K_BETWEEN_DEFAULT_AND_COLON int osf
 K_BETWEEN_LEFT_AND_RIGHT_BRACKET int osf
 K_EXTENDS_KEYWORD int osf
 K_PARAMETERIZED_METHOD_INVOCATION int osf
 K_PARAMETERIZED_ALLOCATION int osf
 K_PARAMETERIZED_CAST int osf
 K_BETWEEN_ANNOTATION_NAME_AND_RPAREN int osf
 K_INSIDE_BREAK_STATEMENT int osf
 K_INSIDE_CONTINUE_STATEMENT int osf
 K_LABEL int osf
 K_MEMBER_VALUE_ARRAY_INITIALIZER int osf
 K_CONTROL_STATEMENT_DELIMITER int osf
 K_INSIDE_ASSERT_EXCEPTION int osf
 K_INSIDE_FOR_CONDITIONAL int osf
 K_BETWEEN_INSTANCEOF_AND_RPAREN int osf
 K_INSIDE_IMPORT_STATEMENT int osf
 K_INSIDE_EXPORTS_STATEMENT int osf
 K_INSIDE_REQUIRES_STATEMENT int osf
 K_INSIDE_USES_STATEMENT int osf
 K_INSIDE_PROVIDES_STATEMENT int osf
 K_AFTER_PACKAGE_IN_PACKAGE_VISIBILITY_STATEMENT int osf
 K_AFTER_NAME_IN_PROVIDES_STATEMENT int osf
 K_AFTER_WITH_IN_PROVIDES_STATEMENT int osf
 K_INSIDE_OPENS_STATEMENT int osf
 K_YIELD_KEYWORD int osf
 FAKE_TYPE_NAME char[] sf
 FAKE_METHOD_NAME char[] sf
 FAKE_ARGUMENT_NAME char[] sf
 VALUE char[] sf
 assistNodeParent org.eclipse.jdt.internal.compiler.ast.ASTNode -
 enclosingNode org.eclipse.jdt.internal.compiler.ast.ASTNode -
 LabelStackIncrement int osf
 record boolean -
 skipRecord boolean -
 recordFrom int -
 recordTo int -
 potentialVariableNamesPtr int -
 potentialVariableNames char[][] -
 potentialVariableNameStarts int[] -
 potentialVariableNameEnds int[] -
 sourceEnds org.eclipse.jdt.internal.compiler.util.HashtableOfObjectToInt -
 monitor org.eclipse.core.runtime.IProgressMonitor p
 new(org.eclipse.jdt.internal.compiler.problem.ProblemReporter,boolean) -
 new(org.eclipse.jdt.internal.compiler.problem.ProblemReporter,boolean,org.eclipse.core.runtime.IProgressMonitor) -
 startRecordingIdentifiers(int,int)void -
 stopRecordingIdentifiers()void -
 assistIdentifier()char[] -
 assistNodeParent()org.eclipse.jdt.internal.compiler.ast.ASTNode o
 detectAssistNodeParent(org.eclipse.jdt.internal.compiler.ast.ASTNode)void o
 attachOrphanCompletionNode()void o
 becomeSimpleParser()Object -
 bodyEnd(org.eclipse.jdt.internal.compiler.ast.Initializer)int -
 checkAndSetModifiers(int)void o
 consumePushCombineModifiers()void o
 completionIdentifierCheck()void -
 consumeArrayCreationExpressionWithInitializer()void o
 consumeArrayCreationExpressionWithoutInitializer()void o
 consumeArrayCreationHeader()void o
 consumeAssignment()void o
 consumeAssignmentOperator(int)void o
 consumeBinaryExpression(int)void o
 consumeBinaryExpressionWithName(int)void o
 consumeSwitchLabels(boolean,boolean)void o
 consumeCastExpressionWithPrimitiveType()void o
 consumeCastExpressionWithGenericsArray()void o
 consumeCastExpressionWithQualifiedGenericsArray()void o
 consumeCastExpressionWithNameArray()void o
 consumeCastExpressionLL1()void o
 consumeCatchFormalParameter()void o
 consumeClassBodyDeclaration()void o
 consumeClassBodyopt()void o
 consumeClassDeclaration()void o
 consumeClassHeaderName1()void o
 consumeRecordHeaderPart()void o
 consumeClassHeaderExtends()void o
 consumeClassHeaderImplements()void o
 consumeClassInstanceCreationExpressionName()void o
 consumeClassTypeElt()void o
 consumeCompilationUnit()void o
 consumeConditionalExpression(int)void o
 consumeConditionalExpressionWithName(int)void o
 consumeConstructorBody()void o
 consumeConstructorHeader()void o
 consumeConstructorHeaderName(boolean)void o
 consumeConstructorHeaderNameWithTypeParameters()void o
 consumeDefaultLabel()void o
 consumeDimWithOrWithOutExpr()void o
 consumeEmptyStatement()void o
 consumeBlockStatement()void o
 consumeEnhancedForStatement()void o
 consumeEnhancedForStatementHeader()void o
 consumeEnhancedForStatementHeaderInit(boolean)void o
 consumeEnterAnonymousClassBody(boolean)void o
 consumeEnterMemberValueArrayInitializer()void o
 consumeEnterVariable()void o
 consumeEnumConstantHeaderName()void o
 consumeEnumConstantNoClassBody()void o
 consumeEnumConstantWithClassBody()void o
 consumeEnumHeaderName()void o
 consumeEnumHeaderNameWithTypeParameters()void o
 consumeEqualityExpression(int)void o
 consumeEqualityExpressionWithName(int)void o
 consumeExitVariableWithInitialization()void o
 consumeExitVariableWithoutInitialization()void o
 consumeExplicitConstructorInvocation(int,int)void o
 consumeFieldAccess(boolean)void o
 consumeForceNoDiet()void o
 consumeSingleVariableDeclarator(boolean)void o
 consumeGenericTypeWithDiamond()void o
 consumeStatementFor()void o
 consumeStatementIfNoElse()void o
 consumeStatementIfWithElse()void o
 consumeInsideCastExpression()void o
 consumeInsideCastExpressionLL1()void o
 consumeInsideCastExpressionLL1WithBounds()void o
 consumeInsideCastExpressionWithQualifiedGenerics()void o
 consumeInstanceOfExpression()void o
 consumeInstanceOfExpressionWithName()void o
 consumeInterfaceHeaderName1()void o
 consumeInterfaceHeaderExtends()void o
 consumeInterfaceType()void o
 consumeMethodInvocationName()void o
 consumeMethodInvocationNameWithTypeArguments()void o
 consumeMethodInvocationPrimary()void o
 consumeMethodInvocationPrimaryWithTypeArguments()void o
 consumeMethodInvocationSuper()void o
 adjustPositionsOfMessageSendOnStack()void o
 consumeMethodInvocationSuperWithTypeArguments()void o
 consumeMethodHeaderName(boolean)void o
 consumeMethodHeaderNameWithTypeParameters(boolean)void o
 consumeMethodHeaderRightParen()void o
 consumeMethodHeaderExtendedDims()void o
 consumeAnnotationAsModifier()void o
 consumeAdditionalBound()void o
 consumeAdditionalBound1()void o
 consumeAnnotationName()void o
 consumeAnnotationTypeDeclarationHeaderName()void o
 consumeAnnotationTypeDeclarationHeaderNameWithTypeParameters()void o
 consumeLabel()void o
 consumeLambdaExpression()void o
 typeElidedArgument()org.eclipse.jdt.internal.compiler.ast.Argument o
 consumeMarkerAnnotation(boolean)void o
 consumeMemberValuePair()void o
 consumeMemberValueAsName()void o
 consumeMethodBody()void o
 consumeMethodHeader()void o
 consumeMethodDeclaration(boolean,boolean)void o
 consumeModifiers()void o
 consumeModuleHeader()void o
 consumeProvidesInterface()void o
 consumeProvidesStatement()void o
 consumeWithClause()void o
 consumeReferenceType()void o
 consumeRequiresStatement()void o
 consumeRestoreDiet()void o
 consumeExportsStatement()void o
 consumeSinglePkgName()void o
 consumeSingleMemberAnnotation(boolean)void o
 consumeSingleModifierImportDeclarationName(int)void o
 consumeSingleTypeImportDeclarationName()void o
 consumeStatementBreakWithLabel()void o
 consumeStatementLabel()void o
 consumeSwitchStatementOrExpression(boolean)void o
 consumeStatementWhile()void o
 consumeStaticImportOnDemandDeclarationName()void o
 consumeStaticInitializer()void o
 consumeNestedMethod()void o
 consumeNormalAnnotation(boolean)void o
 consumePackageDeclarationName()void o
 consumePackageDeclarationNameWithModifiers()void o
 consumePrimaryNoNewArrayName()void o
 consumeQualifiedSuperReceiver()void o
 consumePrimaryNoNewArrayNameThis()void o
 consumePushPosition()void o
 consumeSwitchRule(org.eclipse.jdt.internal.compiler.parser.Parser.SwitchRuleKind)void o
 fetchNextToken()org.eclipse.jdt.internal.compiler.parser.TerminalToken o !org.eclipse.jdt.core.compiler.InvalidInputException
 consumeToken(org.eclipse.jdt.internal.compiler.parser.TerminalToken)void o
 consumeInvocationExpression()void o
 consumeReferenceExpression(org.eclipse.jdt.internal.compiler.ast.ReferenceExpression)void o
 consumeOnlySynchronized()void o
 consumeOnlyTypeArguments()void o
 consumeOnlyTypeArgumentsForCastExpression()void o
 consumeOpenFakeBlock()void o
 consumeOpensStatement()void o
 consumeRightParen()void o
 consumeReferenceType1()void o
 consumeReferenceType2()void o
 consumeReferenceType3()void o
 consumeTypeArgumentReferenceType1()void o
 consumeTypeArgumentReferenceType2()void o
 consumeTypeArguments()void o
 consumeTypeHeaderNameWithTypeParameters()void o
 consumeTypeImportOnDemandDeclarationName()void o
 consumeImportDeclaration()void o
 consumeTypeParameters()void o
 consumeTypeParameterHeader()void o
 consumeTypeParameter1()void o
 consumeTypeParameterWithExtends()void o
 consumeTypeParameterWithExtendsAndBounds()void o
 consumeTypeParameter1WithExtends()void o
 consumeTypeParameter1WithExtendsAndBounds()void o
 consumeUnionType()void o
 consumeUnionTypeAsClassType()void o
 consumeUsesStatement()void o
 consumeWildcard()void o
 consumeWildcard1()void o
 consumeWildcard2()void o
 consumeWildcard3()void o
 consumeWildcardBoundsExtends()void o
 consumeWildcardBounds1Extends()void o
 consumeWildcardBounds2Extends()void o
 consumeWildcardBounds3Extends()void o
 consumeUnaryExpression(int)void o
 consumeUnaryExpression(int,boolean)void o
 convertToMethodDeclaration(org.eclipse.jdt.internal.compiler.ast.ConstructorDeclaration,org.eclipse.jdt.internal.compiler.CompilationResult)org.eclipse.jdt.internal.compiler.ast.MethodDeclaration -
 createAssistPackageVisibilityReference(char[][],long[])org.eclipse.jdt.internal.compiler.ast.ImportReference -
 createAssistImportReference(char[][],long[],int)org.eclipse.jdt.internal.compiler.ast.ImportReference -
 createAssistModuleReference(int)org.eclipse.jdt.internal.compiler.ast.ModuleReference -
 createAssistModuleDeclaration(org.eclipse.jdt.internal.compiler.CompilationResult,char[][],long[])org.eclipse.jdt.internal.compiler.ast.ModuleDeclaration -
 createAssistPackageReference(char[][],long[])org.eclipse.jdt.internal.compiler.ast.ImportReference -
 createQualifiedAssistNameReference(char[][],char[],long[])org.eclipse.jdt.internal.compiler.ast.NameReference -
 createQualifiedAssistTypeReference(char[][],char[],long[])org.eclipse.jdt.internal.compiler.ast.TypeReference -
 createParameterizedQualifiedAssistTypeReference(char[][],org.eclipse.jdt.internal.compiler.ast.TypeReference[][],char[],org.eclipse.jdt.internal.compiler.ast.TypeReference[],long[])org.eclipse.jdt.internal.compiler.ast.TypeReference -
 createSingleAssistNameReference(char[],long)org.eclipse.jdt.internal.compiler.ast.NameReference -
 createSingleAssistTypeReference(char[],long)org.eclipse.jdt.internal.compiler.ast.TypeReference -
 createParameterizedSingleAssistTypeReference(org.eclipse.jdt.internal.compiler.ast.TypeReference[],char[],long)org.eclipse.jdt.internal.compiler.ast.TypeReference -
 createStringLiteral(char[],int,int,int)org.eclipse.jdt.internal.compiler.ast.StringLiteral o
 augmentTypeWithAdditionalDimensions(org.eclipse.jdt.internal.compiler.ast.TypeReference,int,org.eclipse.jdt.internal.compiler.ast.Annotation[][],boolean)org.eclipse.jdt.internal.compiler.ast.TypeReference o
 dietParse(org.eclipse.jdt.internal.compiler.env.ICompilationUnit,org.eclipse.jdt.internal.compiler.CompilationResult,int)org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration -
 flushAssistState()void -
 getTypeReferenceForGenericType(int,int,int)org.eclipse.jdt.internal.compiler.ast.TypeReference o
 getUnspecifiedReference(boolean)org.eclipse.jdt.internal.compiler.ast.NameReference o
 updateSourcePosition(org.eclipse.jdt.internal.compiler.ast.Expression)void o
 consumePostfixExpression()void o
 getUnspecifiedReferenceOptimized()org.eclipse.jdt.internal.compiler.ast.NameReference o
 indexOfAssistIdentifier(boolean)int o
 initialize()void -
 initialize(boolean)void -
 copyState(org.eclipse.jdt.internal.compiler.parser.Parser)void -
 initializeScanner()void -
 isInsideAnnotation()boolean o
 isInsideSwitch()boolean o
 isInsideBreakable()boolean o
 isInsideLoop()boolean o
 isInsideReturn()boolean o
 newReferenceExpression()org.eclipse.jdt.internal.compiler.ast.ReferenceExpression -
 newMessageSend()org.eclipse.jdt.internal.compiler.ast.MessageSend o
 newMessageSendWithTypeArguments()org.eclipse.jdt.internal.compiler.ast.MessageSend o
 newAllocationExpression(boolean)org.eclipse.jdt.internal.compiler.ast.AllocationExpression o
 parse(org.eclipse.jdt.internal.compiler.env.ICompilationUnit,org.eclipse.jdt.internal.compiler.CompilationResult,int)org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration -
 parseBlockStatements(org.eclipse.jdt.internal.compiler.ast.AbstractMethodDeclaration,org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration)void -
 parseBlockStatements(org.eclipse.jdt.internal.compiler.ast.ConstructorDeclaration,org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration)void -
 parseSomeStatements(int,int,int,org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration)org.eclipse.jdt.internal.compiler.ast.MethodDeclaration -
 popUntilCompletedAnnotationIfNecessary()void o
 prepareForBlockStatements()void o
 pushOnLabelStack(char[])void o
 recoveryExitFromVariable()void -
 recoveryTokenCheck()void -
 createSnapShotParser().CompletionParser o
 reset()void -
 resetAfterCompletion()void -
 restoreAssistParser(Object)void -
 resumeOnSyntaxError()int o
 resumeAfterRecovery()int o
 setAssistIdentifier(char[])void -
 shouldStackAssistNode()void o
 assistNodeNeedsStacking()boolean o
 toString()String -
 updateRecoveryState()void o
 endParse(int)org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration o
 createLocalDeclaration(char[],int,int)org.eclipse.jdt.internal.compiler.ast.LocalDeclaration o
 createJavadocParser()org.eclipse.jdt.internal.compiler.parser.JavadocParser o
 createFieldDeclaration(char[],int,int)org.eclipse.jdt.internal.compiler.ast.FieldDeclaration o
 createComponent(char[],long,org.eclipse.jdt.internal.compiler.ast.TypeReference,int,int)org.eclipse.jdt.internal.compiler.ast.RecordComponent o
 isInsideArrayInitializer()boolean o
 actFromTokenOrSynthetic(int)int o
 isInImportStatement()boolean o
 isInExportsStatement()boolean o
 isInOpensStatement()boolean o
 isInRequiresStatement()boolean o
 isInUsesStatement()boolean o
 isInProvidesStatement()boolean o
 isAfterWithClause()boolean o
 isInModuleStatements()boolean o
package org.eclipse.jdt.internal.codeassist.impl
AssistAnnotation - :org.eclipse.jdt.internal.core.Annotation
 new(org.eclipse.jdt.internal.core.JavaElement,String,java.util.Map<org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.internal.compiler.env.IElementInfo>) -
 getElementInfo(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.internal.compiler.env.IElementInfo - !org.eclipse.jdt.core.JavaModelException
AssistCompilationUnit - :org.eclipse.jdt.internal.core.CompilationUnit
 new(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.WorkingCopyOwner,java.util.Map<org.eclipse.jdt.internal.core.JavaElement,org.eclipse.jdt.internal.compiler.lookup.Binding>,java.util.Map<org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.internal.compiler.env.IElementInfo>) -
 getElementInfo(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.internal.core.CompilationUnitElementInfo - !org.eclipse.jdt.core.JavaModelException
 getImportContainer()org.eclipse.jdt.internal.core.ImportContainer -
 getPackageDeclaration(String)org.eclipse.jdt.internal.core.PackageDeclaration -
 getType(String)org.eclipse.jdt.core.IType -
 hasChildren()boolean - !org.eclipse.jdt.core.JavaModelException
AssistImportContainer - :org.eclipse.jdt.internal.core.ImportContainer
 new(org.eclipse.jdt.internal.core.CompilationUnit,java.util.Map<org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.internal.compiler.env.IElementInfo>) -
 getElementInfo(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.internal.compiler.env.IElementInfo - !org.eclipse.jdt.core.JavaModelException
 getImport(String,boolean)org.eclipse.jdt.internal.core.ImportDeclaration o
AssistImportDeclaration - :org.eclipse.jdt.internal.core.ImportDeclaration
 new(org.eclipse.jdt.internal.core.ImportContainer,String,boolean,java.util.Map<org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.internal.compiler.env.IElementInfo>) -
 getElementInfo(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.internal.compiler.env.IElementInfo - !org.eclipse.jdt.core.JavaModelException
AssistInitializer - :org.eclipse.jdt.internal.core.Initializer
 new(org.eclipse.jdt.internal.core.JavaElement,int,java.util.Map<org.eclipse.jdt.internal.core.JavaElement,org.eclipse.jdt.internal.compiler.lookup.Binding>,java.util.Map<org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.internal.compiler.env.IElementInfo>) -
 getElementInfo(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.internal.compiler.env.IElementInfo - !org.eclipse.jdt.core.JavaModelException
 getType(String,int).AssistSourceType -
AssistPackageDeclaration - :org.eclipse.jdt.internal.core.PackageDeclaration
 new(org.eclipse.jdt.internal.core.CompilationUnit,String,java.util.Map<org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.internal.compiler.env.IElementInfo>) -
 getElementInfo(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.internal.compiler.env.IElementInfo - !org.eclipse.jdt.core.JavaModelException
 getAnnotation(String)org.eclipse.jdt.core.IAnnotation -
AssistParser a :org.eclipse.jdt.internal.compiler.parser.Parser
 assistNode org.eclipse.jdt.internal.compiler.ast.ASTNode -
 isOrphanCompletionNode boolean -
 lastModifiers int o
 lastModifiersStart int o
 previousToken org.eclipse.jdt.internal.compiler.parser.TerminalToken o
 previousIdentifierPtr int o
 bracketDepth int o
 ElementStackIncrement int osf
 elementPtr int o
 elementKindStack int[] o
 elementInfoStack int[] o
 elementObjectInfoStack Object[] o
 previousKind int o
 previousInfo int o
 previousObjectInfo Object o
 ASSIST_PARSER int osf
 K_SELECTOR int osf
 K_TYPE_DELIMITER int osf
 K_METHOD_DELIMITER int osf
 K_FIELD_INITIALIZER_DELIMITER int osf
 K_ATTRIBUTE_VALUE_DELIMITER int osf
 K_ENUM_CONSTANT_DELIMITER int osf
 K_LAMBDA_EXPRESSION_DELIMITER int osf
 K_MODULE_INFO_DELIMITER int osf
 K_SWITCH_EXPRESSION_DELIMITTER int osf
 K_RECORD_PATTERN int osf
 THIS_CONSTRUCTOR int osf
 SUPER_CONSTRUCTOR int osf
 NO_BODY int osf
 WITH_BODY int osf
 EXPRESSION_BODY int osf
 BLOCK_BODY int osf
 isFirst boolean o
 cursorLocation int -
 RECOVERY_TOKENS org.eclipse.jdt.internal.compiler.parser.TerminalToken[] osf
 new(org.eclipse.jdt.internal.compiler.problem.ProblemReporter) -
 assistIdentifier()char[] a
 copyState(org.eclipse.jdt.internal.compiler.parser.Parser)void -
 becomeSimpleParser()Object -
 restoreAssistParser(Object)void -
 bodyEnd(org.eclipse.jdt.internal.compiler.ast.AbstractMethodDeclaration)int -
 bodyEnd(org.eclipse.jdt.internal.compiler.ast.Initializer)int -
 buildInitialRecoveryState()org.eclipse.jdt.internal.compiler.parser.RecoveredElement -
 cookedAstPtr()int o
 consumeAnnotationTypeDeclarationHeader()void o
 consumeClassBodyDeclaration()void o
 consumeClassBodyopt()void o
 consumeClassHeader()void o
 consumeConstructorBody()void o
 consumeConstructorHeader()void o
 consumeEnhancedForStatementHeaderInit(boolean)void o
 consumeEnterAnonymousClassBody(boolean)void o
 consumeEnterMemberValue()void o
 consumeEnumConstantHeader()void o
 consumeEnumConstantHeaderName()void o
 consumeEnumConstantWithClassBody()void o
 consumeEnumConstantNoClassBody()void o
 consumeEnumHeader()void o
 consumeExitMemberValue()void o
 consumeExplicitConstructorInvocation(int,int)void o
 triggerRecoveryUponLambdaClosure(org.eclipse.jdt.internal.compiler.ast.Statement,boolean)boolean o
 detectAssistNodeParent(org.eclipse.jdt.internal.compiler.ast.ASTNode)void o
 replaceAssistStatement(org.eclipse.jdt.internal.compiler.parser.RecoveredElement,org.eclipse.jdt.internal.compiler.ast.ASTNode,int,int,org.eclipse.jdt.internal.compiler.ast.Statement)org.eclipse.jdt.internal.compiler.ast.Statement -
 assistNodeParent()org.eclipse.jdt.internal.compiler.ast.ASTNode o
 isAssistParser()boolean o
 consumeBlockStatement()void o
 consumeBlockStatements()void o
 consumeBlock()void o
 consumeFieldDeclaration()void o
 consumeForceNoDiet()void o
 consumeInterfaceHeader()void o
 consumeNestedLambda()void o
 consumeMethodBody()void o
 consumeMethodDeclaration(boolean,boolean)void o
 consumeMethodHeader()void o
 consumeMethodInvocationName()void o
 consumeMethodInvocationNameWithTypeArguments()void o
 consumeMethodInvocationPrimary()void o
 consumeMethodInvocationPrimaryWithTypeArguments()void o
 consumeMethodInvocationSuper()void o
 consumeMethodInvocationSuperWithTypeArguments()void o
 consumeModuleHeader()void o
 consumeModuleDeclaration()void o
 consumeNestedMethod()void o
 consumeOpenBlock()void o
 consumeOpenFakeBlock()void o
 consumePackageDeclarationName()void o
 consumePackageDeclarationNameWithModifiers()void o
 consumeRestoreDiet()void o
 consumeSingleModifierImportDeclarationName(int)void o
 consumeSinglePkgName()void o
 consumeSingleTargetModuleName()void o
 consumeSingleRequiresModuleName()void o
 consumeSingleTypeImportDeclarationName()void o
 consumeStaticImportOnDemandDeclarationName()void o
 consumeStaticInitializer()void o
 consumeStaticOnly()void o
 consumeToken(org.eclipse.jdt.internal.compiler.parser.TerminalToken)void o
 consumeTypeImportOnDemandDeclarationName()void o
 createAssistPackageVisibilityReference(char[][],long[])org.eclipse.jdt.internal.compiler.ast.ImportReference a
 createAssistImportReference(char[][],long[],int)org.eclipse.jdt.internal.compiler.ast.ImportReference a
 createAssistModuleReference(int)org.eclipse.jdt.internal.compiler.ast.ModuleReference a
 createAssistPackageReference(char[][],long[])org.eclipse.jdt.internal.compiler.ast.ImportReference a
 createQualifiedAssistNameReference(char[][],char[],long[])org.eclipse.jdt.internal.compiler.ast.NameReference a
 createQualifiedAssistTypeReference(char[][],char[],long[])org.eclipse.jdt.internal.compiler.ast.TypeReference a
 createParameterizedQualifiedAssistTypeReference(char[][],org.eclipse.jdt.internal.compiler.ast.TypeReference[][],char[],org.eclipse.jdt.internal.compiler.ast.TypeReference[],long[])org.eclipse.jdt.internal.compiler.ast.TypeReference a
 createSingleAssistNameReference(char[],long)org.eclipse.jdt.internal.compiler.ast.NameReference a
 createSingleAssistTypeReference(char[],long)org.eclipse.jdt.internal.compiler.ast.TypeReference a
 createParameterizedSingleAssistTypeReference(org.eclipse.jdt.internal.compiler.ast.TypeReference[],char[],long)org.eclipse.jdt.internal.compiler.ast.TypeReference a
 createAssistModuleDeclaration(org.eclipse.jdt.internal.compiler.CompilationResult,char[][],long[])org.eclipse.jdt.internal.compiler.ast.ModuleDeclaration a
 flushAssistState()void -
 flushElementStack()void o
 constructTypeReference(int)org.eclipse.jdt.internal.compiler.ast.TypeReference o
 getAssistTypeReferenceForGenericType(int,int,int)org.eclipse.jdt.internal.compiler.ast.TypeReference o
 getUnspecifiedReferenceOptimized()org.eclipse.jdt.internal.compiler.ast.NameReference o
 goForBlockStatementsopt()void -
 goForHeaders()void -
 goForCompilationUnit()void -
 goForBlockStatementsOrCatchHeader()void -
 identifierSubSet(int)char[][] o
 indexOfAssistIdentifier()int o
 indexOfAssistIdentifier(boolean)int o
 initialize()void -
 initialize(boolean)void -
 initializeScanner()void a
 isIndirectlyInsideFieldInitialization()boolean o
 isIndirectlyInsideEnumConstantnitialization()boolean o
 isIndirectlyInsideMethod()boolean o
 isIndirectlyInsideLambdaExpression()boolean o
 isIndirectlyInsideLambdaBlock()boolean o
 isIndirectlyInsideType()boolean o
 isInsideAttributeValue()boolean o
 isInsideFieldInitialization()boolean o
 isInsideEnumConstantnitialization()boolean o
 isInsideModuleInfo()boolean o
 isInsideMethod()boolean o
 isInsideType()boolean o
 lastIndexOfElement(int)int o
 parseBlockStatements(org.eclipse.jdt.internal.compiler.ast.AbstractMethodDeclaration,org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration)void -
 parseBlockStatements(org.eclipse.jdt.internal.compiler.ast.ConstructorDeclaration,org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration)void -
 parseBlockStatements(org.eclipse.jdt.internal.compiler.ast.Initializer,org.eclipse.jdt.internal.compiler.ast.TypeDeclaration,org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration)void -
 parseBlockStatements(org.eclipse.jdt.internal.compiler.ast.MethodDeclaration,org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration)void -
 popElement(int)void o
 popUntilElement(int)void o
 prepareForBlockStatements()void o
 prepareForHeaders()void o
 requireExtendedRecovery()boolean -
 pushOnElementStack(int)void o
 pushOnElementStack(int,int)void o
 pushOnElementStack(int,int,Object)void o
 recoveryExitFromVariable()void -
 recoveryTokenCheck()void -
 reset()void -
 assistNodeNeedsStacking()boolean o
 shouldStackAssistNode()void o
 getNextToken()org.eclipse.jdt.internal.compiler.parser.TerminalToken o
 createSnapShotParser().AssistParser oa
 fallBackToSpringForward(org.eclipse.jdt.internal.compiler.ast.Statement)int o
 resumeAfterRecovery()int o
 isInsideArrayInitializer()boolean o
 setAssistIdentifier(char[])void a
 topKnownElementInfo(int)int o
 topKnownElementInfo(int,int)int o
 topKnownElementKind(int)int o
 topKnownElementKind(int,int)int o
 topKnownElementObjectInfo(int,int)Object o
 topKnownElementObjectInfo(int)Object o
 wrapWithExplicitConstructorCallIfNeeded(org.eclipse.jdt.internal.compiler.ast.ASTNode)org.eclipse.jdt.internal.compiler.ast.ASTNode o
AssistSourceField - :org.eclipse.jdt.internal.core.ResolvedSourceField
 new(org.eclipse.jdt.internal.core.JavaElement,String,java.util.Map<org.eclipse.jdt.internal.core.JavaElement,org.eclipse.jdt.internal.compiler.lookup.Binding>,java.util.Map<org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.internal.compiler.env.IElementInfo>) -
 getElementInfo(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.internal.compiler.env.IElementInfo - !org.eclipse.jdt.core.JavaModelException
 getKey()String -
 isResolved()boolean -
 toStringInfo(int,StringBuilder,Object,boolean)void o
 getAnnotation(String).AssistAnnotation -
 getType(String,int).AssistSourceType -
AssistSourceMethod - :org.eclipse.jdt.internal.core.ResolvedSourceMethod
 new(org.eclipse.jdt.internal.core.JavaElement,String,String[],java.util.Map<org.eclipse.jdt.internal.core.JavaElement,org.eclipse.jdt.internal.compiler.lookup.Binding>,java.util.Map<org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.internal.compiler.env.IElementInfo>) -
 getElementInfo(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.internal.compiler.env.IElementInfo - !org.eclipse.jdt.core.JavaModelException
 getKey()String -
 isResolved()boolean -
 toStringInfo(int,StringBuilder,Object,boolean)void o
 getAnnotation(String).AssistAnnotation -
 getType(String,int).AssistSourceType -
 getTypeParameter(String).AssistTypeParameter -
AssistSourceType - :org.eclipse.jdt.internal.core.ResolvedSourceType
 new(org.eclipse.jdt.internal.core.JavaElement,String,java.util.Map<org.eclipse.jdt.internal.core.JavaElement,org.eclipse.jdt.internal.compiler.lookup.Binding>,java.util.Map<org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.internal.compiler.env.IElementInfo>) -
 new(org.eclipse.jdt.internal.core.JavaElement,String,java.util.Map<org.eclipse.jdt.internal.core.JavaElement,org.eclipse.jdt.internal.compiler.lookup.Binding>,java.util.Map<org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.internal.compiler.env.IElementInfo>,int) -
 getElementInfo(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.internal.compiler.env.IElementInfo - !org.eclipse.jdt.core.JavaModelException
 getFullyQualifiedParameterizedName()String - !org.eclipse.jdt.core.JavaModelException
 getKey()String -
 isResolved()boolean -
 toStringInfo(int,StringBuilder,Object,boolean)void o
 getAnnotation(String).AssistAnnotation -
 getField(String).AssistSourceField -
 getInitializer(int).AssistInitializer -
 getMethod(String,String[]).AssistSourceMethod -
 getType(String)org.eclipse.jdt.core.IType -
 getType(String,int).AssistSourceType -
 getTypeParameter(String).AssistTypeParameter -
AssistTypeParameter - :org.eclipse.jdt.internal.core.TypeParameter
 new(org.eclipse.jdt.internal.core.JavaElement,String,java.util.Map<org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.internal.compiler.env.IElementInfo>) -
 getElementInfo(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.internal.compiler.env.IElementInfo - !org.eclipse.jdt.core.JavaModelException
Engine a :org.eclipse.jdt.internal.compiler.impl.ITypeRequestor
 lookupEnvironment org.eclipse.jdt.internal.compiler.lookup.LookupEnvironment -
 unitScope org.eclipse.jdt.internal.compiler.lookup.CompilationUnitScope o
 nameEnvironment org.eclipse.jdt.internal.core.SearchableEnvironment -
 options .AssistOptions -
 compilerOptions org.eclipse.jdt.internal.compiler.impl.CompilerOptions -
 forbiddenReferenceIsError boolean -
 discouragedReferenceIsError boolean -
 importCachesInitialized boolean -
 importsCache char[][][] -
 onDemandImportsCache org.eclipse.jdt.internal.compiler.lookup.ImportBinding[] -
 importCacheCount int -
 onDemandImportCacheCount int -
 currentPackageName char[] -
 new(java.util.Map<String,String>) -
 accept(org.eclipse.jdt.internal.compiler.env.IBinaryType,org.eclipse.jdt.internal.compiler.lookup.PackageBinding,org.eclipse.jdt.internal.compiler.env.AccessRestriction)void -
 accept(org.eclipse.jdt.internal.compiler.env.ICompilationUnit,org.eclipse.jdt.internal.compiler.env.AccessRestriction)void -
 accept(org.eclipse.jdt.internal.compiler.env.ISourceType[],org.eclipse.jdt.internal.compiler.lookup.PackageBinding,org.eclipse.jdt.internal.compiler.env.AccessRestriction)void -
 getParser().AssistParser a
 initializeImportCaches()void -
 initializePackageCache()void -
 mustQualifyType(char[],char[],char[],int)boolean o
 parseBlockStatements(org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration,int)org.eclipse.jdt.internal.compiler.ast.ASTNode o
 reset(boolean)void o
 getTypeSignature(org.eclipse.jdt.internal.compiler.lookup.TypeBinding)char[] s
 getSignature(org.eclipse.jdt.internal.compiler.lookup.MethodBinding)char[] s
 getSignature(org.eclipse.jdt.internal.compiler.lookup.TypeBinding)char[] s
 isAnonymousClassSignature(char[])boolean s
package org.eclipse.jdt.internal.compiler
DefaultCompilerFactory - :.ICompilerFactory
 new() -
 newCompiler(.env.INameEnvironment,.IErrorHandlingPolicy,.CompilerConfiguration,.ICompilerRequestor,.IProblemFactory,org.eclipse.jdt.core.compiler.CompilationProgress).Compiler -
ICompilerFactory ai
 newCompiler(.env.INameEnvironment,.IErrorHandlingPolicy,.CompilerConfiguration,.ICompilerRequestor,.IProblemFactory,org.eclipse.jdt.core.compiler.CompilationProgress).Compiler a
SourceElementParser - :org.eclipse.jdt.internal.core.util.CommentRecorderParser
 new(.ISourceElementRequestor,.IProblemFactory,.impl.CompilerOptions,boolean,boolean) -
 new(.ISourceElementRequestor,.IProblemFactory,.impl.CompilerOptions,boolean,boolean,boolean) -
 addUnknownRef(.ast.NameReference)void -
 checkComment()void -
 classInstanceCreation(boolean)void o
 consumeAnnotationAsModifier()void o
 consumeClassInstanceCreationExpressionQualifiedWithTypeArguments()void o
 consumeAnnotationTypeDeclarationHeaderName()void o
 consumeAnnotationTypeDeclarationHeaderNameWithTypeParameters()void o
 consumeCatchFormalParameter()void o
 consumeClassHeaderName1()void o
 consumeModuleHeader()void o
 consumeClassInstanceCreationExpressionWithTypeArguments()void o
 consumeConstructorHeaderName(boolean)void o
 consumeConstructorHeaderNameWithTypeParameters()void o
 consumeEnumConstantWithClassBody()void o
 consumeEnumConstantNoClassBody()void o
 consumeEnumHeaderName()void o
 consumeEnumHeaderNameWithTypeParameters()void o
 consumeExitVariableWithInitialization()void o
 consumeExitVariableWithoutInitialization()void o
 consumeFieldAccess(boolean)void o
 consumeSingleVariableDeclarator(boolean)void o
 consumeTypeElidedLambdaParameter(boolean)void o
 consumeInterfaceHeaderName1()void o
 consumeMemberValuePair()void o
 consumeMarkerAnnotation(boolean)void o
 consumeMethodHeaderName(boolean)void o
 consumeMethodHeaderNameWithTypeParameters(boolean)void o
 consumeMethodInvocationName()void o
 consumeMethodInvocationNameWithTypeArguments()void o
 consumeMethodInvocationPrimary()void o
 consumeMethodInvocationPrimaryWithTypeArguments()void o
 consumeMethodInvocationSuper()void o
 consumeMethodInvocationSuperWithTypeArguments()void o
 consumeNormalAnnotation(boolean)void o
 consumeProvidesStatement()void o
 consumeSingleMemberAnnotation(boolean)void o
 consumeSingleStaticImportDeclarationName()void o
 consumeSingleTypeImportDeclarationName()void o
 consumeStaticImportOnDemandDeclarationName()void o
 consumeTypeImportOnDemandDeclarationName()void o
 consumeUsesStatement()void o
 consumeWithClause()void o
 convertToMethodDeclaration(.ast.ConstructorDeclaration,.CompilationResult).ast.MethodDeclaration -
 endParse(int).ast.CompilationUnitDeclaration o
 constructTypeReference(int).ast.TypeReference -
 getUnspecifiedReference(boolean).ast.NameReference -
 getUnspecifiedReferenceOptimized().ast.NameReference -
 newImportReference(char[][],long[],boolean,int).ast.ImportReference o
 newQualifiedNameReference(char[][],long[],int,int).ast.QualifiedNameReference o
 newSingleNameReference(char[],long).ast.SingleNameReference o
 parseCompilationUnit(.env.ICompilationUnit,boolean,org.eclipse.core.runtime.IProgressMonitor).ast.CompilationUnitDeclaration -
 setRequestor(.ISourceElementRequestor)void -
package org.eclipse.jdt.internal.core
AbstractClassFile a :.Openable,org.eclipse.jdt.core.IClassFile,org.eclipse.jdt.internal.compiler.util.SuffixConstants
 name String of
 new(.PackageFragment,String) o
 becomeWorkingCopy(org.eclipse.jdt.core.IProblemRequestor,org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.ICompilationUnit - !org.eclipse.jdt.core.JavaModelException
 codeComplete(int,org.eclipse.jdt.core.ICompletionRequestor)void x !org.eclipse.jdt.core.JavaModelException
 codeComplete(int,org.eclipse.jdt.core.ICompletionRequestor,org.eclipse.jdt.core.WorkingCopyOwner)void x !org.eclipse.jdt.core.JavaModelException
 codeComplete(int,org.eclipse.jdt.core.CompletionRequestor)void - !org.eclipse.jdt.core.JavaModelException
 codeComplete(int,org.eclipse.jdt.core.CompletionRequestor,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 codeComplete(int,org.eclipse.jdt.core.CompletionRequestor,org.eclipse.jdt.core.WorkingCopyOwner)void - !org.eclipse.jdt.core.JavaModelException
 codeComplete(int,org.eclipse.jdt.core.CompletionRequestor,org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.jdt.core.JavaModelException
 codeSelect(int,int)org.eclipse.jdt.core.IJavaElement[] - !org.eclipse.jdt.core.JavaModelException
 codeSelect(int,int,org.eclipse.jdt.core.WorkingCopyOwner)org.eclipse.jdt.core.IJavaElement[] a !org.eclipse.jdt.core.JavaModelException
 createElementInfo().ClassFileInfo o
 equals(Object)boolean -
 calculateHashCode()int o
 findElement(org.eclipse.jdt.core.IJavaElement,int,.SourceMapper)org.eclipse.jdt.core.IJavaElement o
 getPathIdentifier()String -
 getBytes()byte[] - !org.eclipse.jdt.core.JavaModelException
 getClassFileContent(.JarPackageFragmentRoot,String)byte[] o !org.eclipse.core.runtime.CoreException,java.io.IOException
 getBuffer()org.eclipse.jdt.core.IBuffer - !org.eclipse.jdt.core.JavaModelException
 getTypeRoot()org.eclipse.jdt.core.ITypeRoot -
 getCorrespondingResource()org.eclipse.core.resources.IResource - !org.eclipse.jdt.core.JavaModelException
 getElementAtConsideringSibling(int)org.eclipse.jdt.core.IJavaElement - !org.eclipse.jdt.core.JavaModelException
 getElementName()String -
 getElementType()int -
 getPath()org.eclipse.core.runtime.IPath -
 resource(.PackageFragmentRoot)org.eclipse.core.resources.IResource -
 getSource()String - !org.eclipse.jdt.core.JavaModelException
 getSourceRange()org.eclipse.jdt.core.ISourceRange - !org.eclipse.jdt.core.JavaModelException
 getWorkingCopy(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.jdt.core.IBufferFactory)org.eclipse.jdt.core.IJavaElement x !org.eclipse.jdt.core.JavaModelException
 hasBuffer()boolean o
 isReadOnly()boolean -
 codeComplete(int,org.eclipse.jdt.core.ICodeCompletionRequestor)void x !org.eclipse.jdt.core.JavaModelException
 validateExistence(org.eclipse.core.resources.IResource)org.eclipse.core.runtime.IStatus o
 getNameRange()org.eclipse.jdt.core.ISourceRange -
AbstractModule ai :org.eclipse.jdt.core.IModuleDescription +AutoModule
 getElementInfo()Object a !org.eclipse.jdt.core.JavaModelException
 getModuleInfo()org.eclipse.jdt.internal.compiler.env.IModule d !org.eclipse.jdt.core.JavaModelException
 getExportedPackageNames(org.eclipse.jdt.core.IModuleDescription)String[] d !org.eclipse.jdt.core.JavaModelException
 getOpenedPackageNames(org.eclipse.jdt.core.IModuleDescription)String[] d !org.eclipse.jdt.core.JavaModelException
 getRequiredModules()org.eclipse.jdt.internal.compiler.env.IModule.IModuleReference[] d !org.eclipse.jdt.core.JavaModelException
 getExportedPackages()org.eclipse.jdt.internal.compiler.env.IModule.IPackageExport[] d !org.eclipse.jdt.core.JavaModelException
 getProvidedServices()org.eclipse.jdt.internal.compiler.env.IModule.IService[] d !org.eclipse.jdt.core.JavaModelException
 getProvidedServiceNames()String[] d !org.eclipse.jdt.core.JavaModelException
 getUsedServices()char[][] d !org.eclipse.jdt.core.JavaModelException
 getUsedServiceNames()String[] d !org.eclipse.jdt.core.JavaModelException
 getOpenedPackages()org.eclipse.jdt.internal.compiler.env.IModule.IPackageExport[] d !org.eclipse.jdt.core.JavaModelException
 getRequiredModuleNames()String[] d !org.eclipse.jdt.core.JavaModelException
 toString(String)String d
 toStringContent(StringBuilder,String)void d !org.eclipse.jdt.core.JavaModelException
 getElementType()int d
Annotation - :.SourceRefElement,org.eclipse.jdt.core.IAnnotation
 NO_ANNOTATIONS org.eclipse.jdt.core.IAnnotation[] sf
 NO_MEMBER_VALUE_PAIRS org.eclipse.jdt.core.IMemberValuePair[] sf
 name String of
 memberValuePairName String of
 new(.JavaElement,String) -
 new(.JavaElement,String,String) -
 new(.JavaElement,String,String,int) -
 equals(Object)boolean -
 calculateHashCode()int o
 getDeclaringMember()org.eclipse.jdt.core.IMember -
 getElementName()String -
 getElementType()int -
 getHandleMementoDelimiter()char o
 getMemberValuePairs()org.eclipse.jdt.core.IMemberValuePair[] - !org.eclipse.jdt.core.JavaModelException
 getNameRange()org.eclipse.jdt.core.ISourceRange - !org.eclipse.jdt.core.JavaModelException
 getSourceRange()org.eclipse.jdt.core.ISourceRange - !org.eclipse.jdt.core.JavaModelException
 getClassFile()org.eclipse.jdt.core.IClassFile -
 toStringName(StringBuilder)void o
BatchInitializationMonitor - :org.eclipse.core.runtime.IProgressMonitor
 initializeAfterLoadMonitor ThreadLocal -
 subTaskName String -
 worked int -
 new() -
 getMonitor()org.eclipse.core.runtime.IProgressMonitor p
 beginTask(String,int)void -
 done()void -
 internalWorked(double)void -
 isCanceled()boolean -
 setCanceled(boolean)void -
 setTaskName(String)void -
 subTask(String)void -
 worked(int)void -
 getWorked()int -
BatchOperation - :.JavaModelOperation
 runnable org.eclipse.core.resources.IWorkspaceRunnable o
 new(org.eclipse.core.resources.IWorkspaceRunnable) -
 canModifyRoots()boolean o
 executeOperation()void o !org.eclipse.jdt.core.JavaModelException
 verify()org.eclipse.jdt.core.IJavaModelStatus o
BecomeWorkingCopyOperation - :.JavaModelOperation
 new(.CompilationUnit,org.eclipse.jdt.core.IProblemRequestor) -
 executeOperation()void o !org.eclipse.jdt.core.JavaModelException
 getWorkingCopy().CompilationUnit o
 isReadOnly()boolean -
BinaryMember a :.NamedMember
 new(.JavaElement,String) o
 new(.JavaElement,String,int) o
 copy(org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.core.IJavaElement,String,boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 getAnnotations(org.eclipse.jdt.internal.compiler.env.IBinaryAnnotation[],long)org.eclipse.jdt.core.IAnnotation[] o
 getStandardAnnotations(long)org.eclipse.jdt.core.IAnnotation[] o
 getCategories()String[] - !org.eclipse.jdt.core.JavaModelException
 getKey()String -
 getKey(boolean)String a !org.eclipse.jdt.core.JavaModelException
 getNameRange()org.eclipse.jdt.core.ISourceRange - !org.eclipse.jdt.core.JavaModelException
 getSourceRange()org.eclipse.jdt.core.ISourceRange - !org.eclipse.jdt.core.JavaModelException
 isBinary()boolean -
 isStructureKnown()boolean - !org.eclipse.jdt.core.JavaModelException
 move(org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.core.IJavaElement,String,boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 rename(String,boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 setContents(String,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
BinaryMethod - :.BinaryMember,org.eclipse.jdt.core.IMethod
 parameterTypes String[] of
 erasedParamaterTypes String[] o
 parameterNames String[] o
 exceptionTypes String[] o
 returnType String o
 new(.JavaElement,String,String[]) o
 new(.JavaElement,String,String[],int) o
 equals(Object)boolean -
 calculateHashCode()int o
 getAnnotations()org.eclipse.jdt.core.IAnnotation[] - !org.eclipse.jdt.core.JavaModelException
 getParameters()org.eclipse.jdt.core.ILocalVariable[] - !org.eclipse.jdt.core.JavaModelException
 getDefaultValue()org.eclipse.jdt.core.IMemberValuePair - !org.eclipse.jdt.core.JavaModelException
 getExceptionTypes()String[] - !org.eclipse.jdt.core.JavaModelException
 getElementType()int -
 getFlags()int - !org.eclipse.jdt.core.JavaModelException
 getHandleMemento(StringBuilder)void o
 getHandleMementoDelimiter()char o
 getKey(boolean)String - !org.eclipse.jdt.core.JavaModelException
 getNumberOfParameters()int -
 getParameterNames()String[] - !org.eclipse.jdt.core.JavaModelException
 getParameterTypes()String[] -
 getTypeParameter(String)org.eclipse.jdt.core.ITypeParameter -
 getTypeParameters()org.eclipse.jdt.core.ITypeParameter[] - !org.eclipse.jdt.core.JavaModelException
 getTypeParameterSignatures()String[] x !org.eclipse.jdt.core.JavaModelException
 getRawParameterNames()String[] - !org.eclipse.jdt.core.JavaModelException
 getReturnType()String - !org.eclipse.jdt.core.JavaModelException
 getSignature()String - !org.eclipse.jdt.core.JavaModelException
 isConstructor()boolean - !org.eclipse.jdt.core.JavaModelException
 isMainMethod()boolean - !org.eclipse.jdt.core.JavaModelException
 isMainMethodCandidate()boolean - !org.eclipse.jdt.core.JavaModelException
 isLambdaMethod()boolean -
 isResolved()boolean -
 isSimilar(org.eclipse.jdt.core.IMethod)boolean -
 readableName()String -
 resolved(org.eclipse.jdt.internal.compiler.lookup.Binding).JavaElement -
 toStringInfo(int,StringBuilder,Object,boolean)void o
 toStringName(StringBuilder)void o
 toStringName(StringBuilder,int)void o
 getAttachedJavadoc(org.eclipse.core.runtime.IProgressMonitor)String - !org.eclipse.jdt.core.JavaModelException
BinaryModule - :.BinaryMember,.AbstractModule
 new(.JavaElement,String) -
 new(.JavaElement,org.eclipse.jdt.internal.compiler.env.IBinaryModule) -
 getModuleInfo()org.eclipse.jdt.internal.compiler.env.IModule - !org.eclipse.jdt.core.JavaModelException
 getAnnotations()org.eclipse.jdt.core.IAnnotation[] - !org.eclipse.jdt.core.JavaModelException
 getChildren()org.eclipse.jdt.core.IJavaElement[] - !org.eclipse.jdt.core.JavaModelException
 isBinary()boolean -
 isSystemModule()boolean -
 getFlags()int - !org.eclipse.jdt.core.JavaModelException
 getHandleMementoDelimiter()char -
 getKey(boolean)String - !org.eclipse.jdt.core.JavaModelException
 getSourceRange()org.eclipse.jdt.core.ISourceRange - !org.eclipse.jdt.core.JavaModelException
 getAttachedJavadoc(org.eclipse.core.runtime.IProgressMonitor)String - !org.eclipse.jdt.core.JavaModelException
 getJavadocContents(org.eclipse.core.runtime.IProgressMonitor).IJavadocContents - !org.eclipse.jdt.core.JavaModelException
 toString(String)String -
BinaryType - :.BinaryMember,org.eclipse.jdt.core.IType,org.eclipse.jdt.internal.compiler.util.SuffixConstants
 EMPTY_JAVADOC .IJavadocContents sf
 new(.JavaElement,String) o
 new(.JavaElement,String,int) o
 closing(Object)void o !org.eclipse.jdt.core.JavaModelException
 codeComplete(char[],int,int,char[][],char[][],int[],boolean,org.eclipse.jdt.core.ICompletionRequestor)void x !org.eclipse.jdt.core.JavaModelException
 codeComplete(char[],int,int,char[][],char[][],int[],boolean,org.eclipse.jdt.core.ICompletionRequestor,org.eclipse.jdt.core.WorkingCopyOwner)void x !org.eclipse.jdt.core.JavaModelException
 codeComplete(char[],int,int,char[][],char[][],int[],boolean,org.eclipse.jdt.core.CompletionRequestor)void - !org.eclipse.jdt.core.JavaModelException
 codeComplete(char[],int,int,char[][],char[][],int[],boolean,org.eclipse.jdt.core.CompletionRequestor,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 codeComplete(char[],int,int,char[][],char[][],int[],boolean,org.eclipse.jdt.core.CompletionRequestor,org.eclipse.jdt.core.WorkingCopyOwner)void - !org.eclipse.jdt.core.JavaModelException
 codeComplete(char[],int,int,char[][],char[][],int[],boolean,org.eclipse.jdt.core.CompletionRequestor,org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 createField(String,org.eclipse.jdt.core.IJavaElement,boolean,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.IField - !org.eclipse.jdt.core.JavaModelException
 createInitializer(String,org.eclipse.jdt.core.IJavaElement,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.IInitializer - !org.eclipse.jdt.core.JavaModelException
 createMethod(String,org.eclipse.jdt.core.IJavaElement,boolean,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.IMethod - !org.eclipse.jdt.core.JavaModelException
 createType(String,org.eclipse.jdt.core.IJavaElement,boolean,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.IType - !org.eclipse.jdt.core.JavaModelException
 equals(Object)boolean -
 findMethods(org.eclipse.jdt.core.IMethod)org.eclipse.jdt.core.IMethod[] -
 getAnnotations()org.eclipse.jdt.core.IAnnotation[] - !org.eclipse.jdt.core.JavaModelException
 getChildren()org.eclipse.jdt.core.IJavaElement[] - !org.eclipse.jdt.core.JavaModelException
 getChildrenForCategory(String)org.eclipse.jdt.core.IJavaElement[] - !org.eclipse.jdt.core.JavaModelException
 getClassFileInfo().ClassFileInfo o !org.eclipse.jdt.core.JavaModelException
 getClassFile()org.eclipse.jdt.core.IOrdinaryClassFile -
 getDeclaringType()org.eclipse.jdt.core.IType -
 getElementInfo(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.internal.compiler.env.IElementInfo - !org.eclipse.jdt.core.JavaModelException
 getElementType()int -
 getField(String)org.eclipse.jdt.core.IField -
 getFields()org.eclipse.jdt.core.IField[] - !org.eclipse.jdt.core.JavaModelException
 getRecordComponents()org.eclipse.jdt.core.IField[] - !org.eclipse.jdt.core.JavaModelException
 getRecordComponent(String)org.eclipse.jdt.core.IField -
 getFlags()int - !org.eclipse.jdt.core.JavaModelException
 getFullyQualifiedName()String -
 getFullyQualifiedName(char)String -
 getFullyQualifiedParameterizedName()String - !org.eclipse.jdt.core.JavaModelException
 getHandleFromMemento(String,.util.MementoTokenizer,org.eclipse.jdt.core.WorkingCopyOwner)org.eclipse.jdt.core.IJavaElement -
 getInitializer(int)org.eclipse.jdt.core.IInitializer -
 getInitializers()org.eclipse.jdt.core.IInitializer[] -
 getKey(boolean)String - !org.eclipse.jdt.core.JavaModelException
 getMethod(String,String[]).BinaryMethod -
 getMethods()org.eclipse.jdt.core.IMethod[] - !org.eclipse.jdt.core.JavaModelException
 getPackageFragment()org.eclipse.jdt.core.IPackageFragment -
 getSuperclassTypeSignature()String - !org.eclipse.jdt.core.JavaModelException
 getSourceFileName(org.eclipse.jdt.internal.compiler.env.IBinaryType)String -
 getSuperclassName()String - !org.eclipse.jdt.core.JavaModelException
 getSuperInterfaceNames()String[] - !org.eclipse.jdt.core.JavaModelException
 getPermittedSubtypeNames()String[] - !org.eclipse.jdt.core.JavaModelException
 getSuperInterfaceTypeSignatures()String[] - !org.eclipse.jdt.core.JavaModelException
 getTypeParameters()org.eclipse.jdt.core.ITypeParameter[] - !org.eclipse.jdt.core.JavaModelException
 getTypeParameterSignatures()String[] - !org.eclipse.jdt.core.JavaModelException
 getType(String)org.eclipse.jdt.core.IType -
 getTypeParameter(String)org.eclipse.jdt.core.ITypeParameter -
 getTypeQualifiedName()String -
 getTypeQualifiedName(char)String -
 getTypes()org.eclipse.jdt.core.IType[] - !org.eclipse.jdt.core.JavaModelException
 isAnonymous()boolean - !org.eclipse.jdt.core.JavaModelException
 isClass()boolean - !org.eclipse.jdt.core.JavaModelException
 isEnum()boolean - !org.eclipse.jdt.core.JavaModelException
 isRecord()boolean - !org.eclipse.jdt.core.JavaModelException
 isSealed()boolean - !org.eclipse.jdt.core.JavaModelException
 isInterface()boolean - !org.eclipse.jdt.core.JavaModelException
 isAnnotation()boolean - !org.eclipse.jdt.core.JavaModelException
 isLocal()boolean - !org.eclipse.jdt.core.JavaModelException
 isMember()boolean - !org.eclipse.jdt.core.JavaModelException
 isResolved()boolean -
 loadTypeHierachy(java.io.InputStream,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.ITypeHierarchy - !org.eclipse.jdt.core.JavaModelException
 loadTypeHierachy(java.io.InputStream,org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.ITypeHierarchy - !org.eclipse.jdt.core.JavaModelException
 newSupertypeHierarchy(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.ITypeHierarchy - !org.eclipse.jdt.core.JavaModelException
 newSupertypeHierarchy(org.eclipse.jdt.core.ICompilationUnit[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.ITypeHierarchy - !org.eclipse.jdt.core.JavaModelException
 newSupertypeHierarchy(org.eclipse.jdt.core.IWorkingCopy[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.ITypeHierarchy x !org.eclipse.jdt.core.JavaModelException
 newSupertypeHierarchy(org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.ITypeHierarchy - !org.eclipse.jdt.core.JavaModelException
 newTypeHierarchy(org.eclipse.jdt.core.IJavaProject,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.ITypeHierarchy - !org.eclipse.jdt.core.JavaModelException
 newTypeHierarchy(org.eclipse.jdt.core.IJavaProject,org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.ITypeHierarchy - !org.eclipse.jdt.core.JavaModelException
 newTypeHierarchy(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.ITypeHierarchy x !org.eclipse.jdt.core.JavaModelException
 newTypeHierarchy(org.eclipse.jdt.core.ICompilationUnit[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.ITypeHierarchy - !org.eclipse.jdt.core.JavaModelException
 newTypeHierarchy(org.eclipse.jdt.core.IWorkingCopy[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.ITypeHierarchy x !org.eclipse.jdt.core.JavaModelException
 newTypeHierarchy(org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.ITypeHierarchy - !org.eclipse.jdt.core.JavaModelException
 resolved(org.eclipse.jdt.internal.compiler.lookup.Binding).ResolvedBinaryType -
 sourceFileName(org.eclipse.jdt.internal.compiler.env.IBinaryType)String -
 toStringInfo(int,StringBuilder,Object,boolean)void o
 toStringName(StringBuilder)void o
 getAttachedJavadoc(org.eclipse.core.runtime.IProgressMonitor)String - !org.eclipse.jdt.core.JavaModelException
 getJavadocContents(org.eclipse.core.runtime.IProgressMonitor).IJavadocContents - !org.eclipse.jdt.core.JavaModelException
 isLambda()boolean -
 getElementInfo()org.eclipse.jdt.internal.compiler.env.IBinaryType - !org.eclipse.jdt.core.JavaModelException
 isImplicitlyDeclared()boolean - !org.eclipse.jdt.core.JavaModelException
Buffer - :org.eclipse.jdt.core.IBuffer
 new(org.eclipse.core.resources.IFile,org.eclipse.jdt.core.IOpenable,boolean) o
 addBufferChangedListener(org.eclipse.jdt.core.IBufferChangedListener)void -
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
 moveAndResizeGap(int,int)void o
 notifyChanged(org.eclipse.jdt.core.BufferChangedEvent)void o
 removeBufferChangedListener(org.eclipse.jdt.core.IBufferChangedListener)void -
 replace(int,int,char[])void -
 replace(int,int,String)void -
 save(org.eclipse.core.runtime.IProgressMonitor,boolean)void - !org.eclipse.jdt.core.JavaModelException
 setContents(char[])void -
 setContents(String)void -
 setReadOnly(boolean)void o
 toString()String -
CancelableNameEnvironment - :.SearchableEnvironment,.INameEnvironmentWithProgress
 monitor org.eclipse.core.runtime.IProgressMonitor p
 new(.JavaProject,org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor) - !org.eclipse.jdt.core.JavaModelException
 new(.JavaProject,org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor,boolean,int) - !org.eclipse.jdt.core.JavaModelException
 findPackages(char[],org.eclipse.jdt.internal.codeassist.ISearchRequestor)void -
 findType(char[],char[][])org.eclipse.jdt.internal.compiler.env.NameEnvironmentAnswer -
 findType(char[][])org.eclipse.jdt.internal.compiler.env.NameEnvironmentAnswer -
 findType(char[],char[][],boolean,char[])org.eclipse.jdt.internal.compiler.env.NameEnvironmentAnswer -
 findTypes(char[],boolean,int,int,org.eclipse.jdt.internal.codeassist.ISearchRequestor,org.eclipse.core.runtime.IProgressMonitor)void -
 setMonitor(org.eclipse.core.runtime.IProgressMonitor)void -
CancelableProblemFactory - :org.eclipse.jdt.internal.compiler.problem.DefaultProblemFactory
 monitor org.eclipse.core.runtime.IProgressMonitor -
 new(org.eclipse.core.runtime.IProgressMonitor) -
 createProblem(char[],int,String[],String[],int,int,int,int,int)org.eclipse.jdt.core.compiler.CategorizedProblem -
 createProblem(char[],int,String[],int,String[],int,int,int,int,int)org.eclipse.jdt.core.compiler.CategorizedProblem -
ChangeClasspathOperation a :.JavaModelOperation
 canChangeResources boolean o
 new(org.eclipse.jdt.core.IJavaElement[],boolean) -
 canModifyRoots()boolean o
 classpathChanged(.ClasspathChange,boolean)void o !org.eclipse.jdt.core.JavaModelException
 getSchedulingRule()org.eclipse.core.runtime.jobs.ISchedulingRule o
 isReadOnly()boolean -
ClassFile - :.AbstractClassFile,org.eclipse.jdt.core.IOrdinaryClassFile
 binaryType .BinaryType o
 new(.PackageFragment,String) o
 buildStructure(.OpenableElementInfo,org.eclipse.core.runtime.IProgressMonitor,java.util.Map<org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.internal.compiler.env.IElementInfo>,org.eclipse.core.resources.IResource)boolean o !org.eclipse.jdt.core.JavaModelException
 codeComplete(int,org.eclipse.jdt.core.CompletionRequestor,org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 codeSelect(int,int,org.eclipse.jdt.core.WorkingCopyOwner)org.eclipse.jdt.core.IJavaElement[] - !org.eclipse.jdt.core.JavaModelException
 existsUsingJarTypeCache()boolean -
 findPrimaryType()org.eclipse.jdt.core.IType -
 getAttachedJavadoc(org.eclipse.core.runtime.IProgressMonitor)String - !org.eclipse.jdt.core.JavaModelException
 getBinaryTypeInfo()org.eclipse.jdt.internal.compiler.env.IBinaryType - !org.eclipse.jdt.core.JavaModelException
 getName()String -
 close()void - !org.eclipse.jdt.core.JavaModelException
 getClassFile().ClassFile -
 getElementAt(int)org.eclipse.jdt.core.IJavaElement - !org.eclipse.jdt.core.JavaModelException
 getHandleFromMemento(String,.util.MementoTokenizer,org.eclipse.jdt.core.WorkingCopyOwner)org.eclipse.jdt.core.IJavaElement -
 getHandleMementoDelimiter()char o
 getTopLevelTypeName()String -
 getType()org.eclipse.jdt.core.IType -
 getTypeName()String -
 getWorkingCopy(org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.ICompilationUnit - !org.eclipse.jdt.core.JavaModelException
 isClass()boolean - !org.eclipse.jdt.core.JavaModelException
 isInterface()boolean - !org.eclipse.jdt.core.JavaModelException
 openBuffer(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.jdt.internal.compiler.env.IElementInfo)org.eclipse.jdt.core.IBuffer o !org.eclipse.jdt.core.JavaModelException
 translatedName(char[])char[] s
ClassFileWorkingCopy - :.CompilationUnit
 classFile .AbstractClassFile f
 new(.AbstractClassFile,org.eclipse.jdt.core.WorkingCopyOwner) -
 commitWorkingCopy(boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 getBuffer()org.eclipse.jdt.core.IBuffer - !org.eclipse.jdt.core.JavaModelException
 getContents()char[] -
 getPath()org.eclipse.core.runtime.IPath -
 getPrimaryElement(boolean).JavaElement -
 resource(.PackageFragmentRoot)org.eclipse.core.resources.IResource -
 openBuffer(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.jdt.internal.compiler.env.IElementInfo)org.eclipse.jdt.core.IBuffer o !org.eclipse.jdt.core.JavaModelException
 toStringName(StringBuilder)void o
CommitWorkingCopyOperation - :.JavaModelOperation
 new(org.eclipse.jdt.core.ICompilationUnit,boolean) -
 executeOperation()void o !org.eclipse.jdt.core.JavaModelException
 getCompilationUnit().CompilationUnit o
 getSchedulingRule()org.eclipse.core.runtime.jobs.ISchedulingRule o
 verify()org.eclipse.jdt.core.IJavaModelStatus -
CompilationUnit - :.Openable,org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.internal.compiler.env.ICompilationUnit,org.eclipse.jdt.internal.compiler.util.SuffixConstants
 DOM_BASED_OPERATIONS boolean s
 name String of
 owner org.eclipse.jdt.core.WorkingCopyOwner f
 new(.PackageFragment,String,org.eclipse.jdt.core.WorkingCopyOwner) -
 applyTextEdit(org.eclipse.text.edits.TextEdit,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.text.edits.UndoEdit - !org.eclipse.jdt.core.JavaModelException
 becomeWorkingCopy(org.eclipse.jdt.core.IProblemRequestor,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 becomeWorkingCopy(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 buildStructure(.OpenableElementInfo,org.eclipse.core.runtime.IProgressMonitor,java.util.Map<org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.internal.compiler.env.IElementInfo>,org.eclipse.core.resources.IResource)boolean o !org.eclipse.jdt.core.JavaModelException
 cloneCachingContents().CompilationUnit -
 canBeRemovedFromCache()boolean -
 canBufferBeRemovedFromCache(org.eclipse.jdt.core.IBuffer)boolean -
 close()void - !org.eclipse.jdt.core.JavaModelException
 closing(Object)void o
 codeComplete(int,org.eclipse.jdt.core.ICompletionRequestor)void x !org.eclipse.jdt.core.JavaModelException
 codeComplete(int,org.eclipse.jdt.core.ICompletionRequestor,org.eclipse.jdt.core.WorkingCopyOwner)void x !org.eclipse.jdt.core.JavaModelException
 codeComplete(int,org.eclipse.jdt.core.ICodeCompletionRequestor)void x !org.eclipse.jdt.core.JavaModelException
 codeComplete(int,org.eclipse.jdt.core.CompletionRequestor)void - !org.eclipse.jdt.core.JavaModelException
 codeComplete(int,org.eclipse.jdt.core.CompletionRequestor,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 codeComplete(int,org.eclipse.jdt.core.CompletionRequestor,org.eclipse.jdt.core.WorkingCopyOwner)void - !org.eclipse.jdt.core.JavaModelException
 codeComplete(int,org.eclipse.jdt.core.CompletionRequestor,org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 codeSelect(int,int)org.eclipse.jdt.core.IJavaElement[] - !org.eclipse.jdt.core.JavaModelException
 codeSelect(int,int,org.eclipse.jdt.core.WorkingCopyOwner)org.eclipse.jdt.core.IJavaElement[] - !org.eclipse.jdt.core.JavaModelException
 getOrBuildAST(org.eclipse.jdt.core.WorkingCopyOwner,int)org.eclipse.jdt.core.dom.CompilationUnit - !org.eclipse.jdt.core.JavaModelException
 bufferChanged(org.eclipse.jdt.core.BufferChangedEvent)void -
 commit(boolean,org.eclipse.core.runtime.IProgressMonitor)void x !org.eclipse.jdt.core.JavaModelException
 commitWorkingCopy(boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 copy(org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.core.IJavaElement,String,boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 createElementInfo().CompilationUnitElementInfo o
 createImport(String,org.eclipse.jdt.core.IJavaElement,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.IImportDeclaration - !org.eclipse.jdt.core.JavaModelException
 createImport(String,org.eclipse.jdt.core.IJavaElement,int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.IImportDeclaration - !org.eclipse.jdt.core.JavaModelException
 createPackageDeclaration(String,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.IPackageDeclaration - !org.eclipse.jdt.core.JavaModelException
 createType(String,org.eclipse.jdt.core.IJavaElement,boolean,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.IType - !org.eclipse.jdt.core.JavaModelException
 delete(boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 destroy()void x
 discardWorkingCopy()void - !org.eclipse.jdt.core.JavaModelException
 equals(Object)boolean -
 calculateHashCode()int o
 findElements(org.eclipse.jdt.core.IJavaElement)org.eclipse.jdt.core.IJavaElement[] -
 findPrimaryType()org.eclipse.jdt.core.IType -
 findSharedWorkingCopy(org.eclipse.jdt.core.IBufferFactory)org.eclipse.jdt.core.IJavaElement x
 findWorkingCopy(org.eclipse.jdt.core.WorkingCopyOwner)org.eclipse.jdt.core.ICompilationUnit -
 getAllTypes()org.eclipse.jdt.core.IType[] - !org.eclipse.jdt.core.JavaModelException
 getCompilationUnit().CompilationUnit -
 getContents()char[] -
 getCorrespondingResource()org.eclipse.core.resources.IResource - !org.eclipse.jdt.core.JavaModelException
 getElementAt(int)org.eclipse.jdt.core.IJavaElement - !org.eclipse.jdt.core.JavaModelException
 getElementName()String -
 getElementType()int -
 getFileName()char[] -
 getHandleFromMemento(String,.util.MementoTokenizer,org.eclipse.jdt.core.WorkingCopyOwner)org.eclipse.jdt.core.IJavaElement -
 getHandleMementoDelimiter()char o
 getImport(String).ImportDeclaration -
 getImportContainer().ImportContainer -
 getImports()org.eclipse.jdt.core.IImportDeclaration[] - !org.eclipse.jdt.core.JavaModelException
 getTypeRoot()org.eclipse.jdt.core.ITypeRoot -
 getMainTypeName()char[] -
 getOriginal(org.eclipse.jdt.core.IJavaElement)org.eclipse.jdt.core.IJavaElement x
 getOriginalElement()org.eclipse.jdt.core.IJavaElement x
 getOwner()org.eclipse.jdt.core.WorkingCopyOwner -
 getPackageDeclaration(String).PackageDeclaration -
 getPackageDeclarations()org.eclipse.jdt.core.IPackageDeclaration[] - !org.eclipse.jdt.core.JavaModelException
 getPackageName()char[][] -
 getPath()org.eclipse.core.runtime.IPath -
 getPerWorkingCopyInfo().JavaModelManager.PerWorkingCopyInfo -
 getPrimary()org.eclipse.jdt.core.ICompilationUnit -
 getPrimaryElement(boolean).JavaElement -
 resource(.PackageFragmentRoot)org.eclipse.core.resources.IResource -
 getSource()String - !org.eclipse.jdt.core.JavaModelException
 getSourceRange()org.eclipse.jdt.core.ISourceRange - !org.eclipse.jdt.core.JavaModelException
 getType(String)org.eclipse.jdt.core.IType -
 getTypes()org.eclipse.jdt.core.IType[] - !org.eclipse.jdt.core.JavaModelException
 getUnderlyingResource()org.eclipse.core.resources.IResource - !org.eclipse.jdt.core.JavaModelException
 getSharedWorkingCopy(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.jdt.core.IBufferFactory,org.eclipse.jdt.core.IProblemRequestor)org.eclipse.jdt.core.IJavaElement x !org.eclipse.jdt.core.JavaModelException
 getWorkingCopy()org.eclipse.jdt.core.IJavaElement x !org.eclipse.jdt.core.JavaModelException
 getWorkingCopy(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.ICompilationUnit - !org.eclipse.jdt.core.JavaModelException
 getWorkingCopy(org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.ICompilationUnit - !org.eclipse.jdt.core.JavaModelException
 getWorkingCopy(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.jdt.core.IBufferFactory,org.eclipse.jdt.core.IProblemRequestor)org.eclipse.jdt.core.IJavaElement x !org.eclipse.jdt.core.JavaModelException
 getWorkingCopy(org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.jdt.core.IProblemRequestor,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.ICompilationUnit x !org.eclipse.jdt.core.JavaModelException
 hasBuffer()boolean o
 hasResourceChanged()boolean -
 ignoreOptionalProblems()boolean -
 isBasedOn(org.eclipse.core.resources.IResource)boolean x
 isConsistent()boolean -
 isPrimary()boolean -
 isSourceElement()boolean o
 validateCompilationUnit(org.eclipse.core.resources.IResource)org.eclipse.core.runtime.IStatus o
 isWorkingCopy()boolean -
 makeConsistent(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 makeConsistent(int,boolean,int,java.util.Map<String,org.eclipse.jdt.core.compiler.CategorizedProblem[]>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.dom.CompilationUnit - !org.eclipse.jdt.core.JavaModelException
 move(org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.core.IJavaElement,String,boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 openBuffer(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.jdt.internal.compiler.env.IElementInfo)org.eclipse.jdt.core.IBuffer o !org.eclipse.jdt.core.JavaModelException
 openAncestors(java.util.Map<org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.internal.compiler.env.IElementInfo>,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.jdt.core.JavaModelException
 originalFromClone().CompilationUnit -
 reconcile()org.eclipse.core.resources.IMarker[] x !org.eclipse.jdt.core.JavaModelException
 reconcile(boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 reconcile(int,boolean,org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.dom.CompilationUnit - !org.eclipse.jdt.core.JavaModelException
 reconcile(int,boolean,boolean,org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.dom.CompilationUnit - !org.eclipse.jdt.core.JavaModelException
 reconcile(int,int,org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.dom.CompilationUnit - !org.eclipse.jdt.core.JavaModelException
 rename(String,boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 restore()void - !org.eclipse.jdt.core.JavaModelException
 save(org.eclipse.core.runtime.IProgressMonitor,boolean)void - !org.eclipse.jdt.core.JavaModelException
 toStringInfo(int,StringBuilder,Object,boolean)void o
 updateTimeStamp(.CompilationUnit)void o !org.eclipse.jdt.core.JavaModelException
 updateTimeStamp()void - !org.eclipse.jdt.core.JavaModelException
 validateExistence(org.eclipse.core.resources.IResource)org.eclipse.core.runtime.IStatus o
 getNameRange()org.eclipse.jdt.core.ISourceRange -
 getModule()org.eclipse.jdt.core.IModuleDescription - !org.eclipse.jdt.core.JavaModelException
 getModuleName()char[] -
 setOptions(java.util.Map<String,String>)void -
 getCustomOptions()java.util.Map<String,String> -
CompilationUnitProblemFinder - :org.eclipse.jdt.internal.compiler.Compiler
 new(org.eclipse.jdt.internal.compiler.env.INameEnvironment,org.eclipse.jdt.internal.compiler.IErrorHandlingPolicy,org.eclipse.jdt.internal.compiler.impl.CompilerOptions,org.eclipse.jdt.internal.compiler.ICompilerRequestor,org.eclipse.jdt.internal.compiler.IProblemFactory) o
 accept(org.eclipse.jdt.internal.compiler.env.ISourceType[],org.eclipse.jdt.internal.compiler.lookup.PackageBinding,org.eclipse.jdt.internal.compiler.env.AccessRestriction)void -
 accept(org.eclipse.jdt.internal.compiler.env.IModule,org.eclipse.jdt.internal.compiler.lookup.LookupEnvironment)void -
 getCompilerOptions(java.util.Map<String,String>,boolean,boolean)org.eclipse.jdt.internal.compiler.impl.CompilerOptions os
 getHandlingPolicy()org.eclipse.jdt.internal.compiler.IErrorHandlingPolicy os
 getRequestor()org.eclipse.jdt.internal.compiler.ICompilerRequestor os
 process(.CompilationUnit,org.eclipse.jdt.internal.compiler.SourceElementParser,org.eclipse.jdt.core.WorkingCopyOwner,java.util.Map<String,org.eclipse.jdt.core.compiler.CategorizedProblem[]>,boolean,int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration s !org.eclipse.jdt.core.JavaModelException
 process(.CompilationUnit,org.eclipse.jdt.core.WorkingCopyOwner,java.util.Map<String,org.eclipse.jdt.core.compiler.CategorizedProblem[]>,boolean,int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration s !org.eclipse.jdt.core.JavaModelException
 initializeParser()void -
CopyElementsOperation - :.MultiOperation,org.eclipse.jdt.internal.compiler.util.SuffixConstants
 new(org.eclipse.jdt.core.IJavaElement[],org.eclipse.jdt.core.IJavaElement[],boolean) -
 new(org.eclipse.jdt.core.IJavaElement[],org.eclipse.jdt.core.IJavaElement,boolean) -
 getMainTaskName()String o
 getNestedOperation(org.eclipse.jdt.core.IJavaElement).JavaModelOperation o
 isRenamingMainType(org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.core.IJavaElement)boolean o !org.eclipse.jdt.core.JavaModelException
 processElement(org.eclipse.jdt.core.IJavaElement)void o !org.eclipse.jdt.core.JavaModelException
 verify()org.eclipse.jdt.core.IJavaModelStatus o
 verify(org.eclipse.jdt.core.IJavaElement)void o !org.eclipse.jdt.core.JavaModelException
CopyPackageFragmentRootOperation - :.JavaModelOperation
 new(org.eclipse.jdt.core.IPackageFragmentRoot,org.eclipse.core.runtime.IPath,int,int,org.eclipse.jdt.core.IClasspathEntry) -
 executeOperation()void o !org.eclipse.jdt.core.JavaModelException
 copyResource(org.eclipse.jdt.core.IPackageFragmentRoot,org.eclipse.jdt.core.IClasspathEntry,org.eclipse.core.resources.IWorkspaceRoot)void o !org.eclipse.jdt.core.JavaModelException
 addEntryToClasspath(org.eclipse.jdt.core.IClasspathEntry,org.eclipse.core.resources.IWorkspaceRoot)void o !org.eclipse.jdt.core.JavaModelException
 copy(org.eclipse.jdt.core.IClasspathEntry)org.eclipse.jdt.core.IClasspathEntry o !org.eclipse.jdt.core.JavaModelException
 verify()org.eclipse.jdt.core.IJavaModelStatus -
CopyResourceElementsOperation - :.MultiOperation,org.eclipse.jdt.internal.compiler.util.SuffixConstants
 createdElements java.util.ArrayList o
 deltasPerProject java.util.Map o
 parser org.eclipse.jdt.core.dom.ASTParser o
 new(org.eclipse.jdt.core.IJavaElement[],org.eclipse.jdt.core.IJavaElement[],boolean) -
 getMainTaskName()String o
 getSchedulingRule()org.eclipse.core.runtime.jobs.ISchedulingRule o
 prepareDeltas(org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.core.IJavaElement,boolean,boolean)void o
 processDeltas()void o
 processElement(org.eclipse.jdt.core.IJavaElement)void o !org.eclipse.jdt.core.JavaModelException
 processElements()void o !org.eclipse.jdt.core.JavaModelException
 verify()org.eclipse.jdt.core.IJavaModelStatus o
 verify(org.eclipse.jdt.core.IJavaElement)void o !org.eclipse.jdt.core.JavaModelException
CreateCompilationUnitOperation - :.JavaModelOperation
 name String o
 source String o
 new(org.eclipse.jdt.core.IPackageFragment,String,String,boolean) -
 executeOperation()void o !org.eclipse.jdt.core.JavaModelException
 getCompilationUnit()org.eclipse.jdt.core.ICompilationUnit o
 getSchedulingRule()org.eclipse.core.runtime.jobs.ISchedulingRule o
 verify()org.eclipse.jdt.core.IJavaModelStatus -
CreateElementInCUOperation a :.JavaModelOperation
 cuAST org.eclipse.jdt.core.dom.CompilationUnit o
 INSERT_LAST int osf
 INSERT_AFTER int osf
 INSERT_BEFORE int osf
 insertionPolicy int o
 anchorElement org.eclipse.jdt.core.IJavaElement o
 creationOccurred boolean o
 new(org.eclipse.jdt.core.IJavaElement) -
 checkCanceled()void o
 createAfter(org.eclipse.jdt.core.IJavaElement)void -
 createBefore(org.eclipse.jdt.core.IJavaElement)void -
 executeOperation()void o !org.eclipse.jdt.core.JavaModelException
 getChildPropertyDescriptor(org.eclipse.jdt.core.dom.ASTNode)org.eclipse.jdt.core.dom.StructuralPropertyDescriptor oa
 generateElementAST(org.eclipse.jdt.core.dom.rewrite.ASTRewrite,org.eclipse.jdt.core.ICompilationUnit)org.eclipse.jdt.core.dom.ASTNode oa !org.eclipse.jdt.core.JavaModelException
 generateNewCompilationUnitAST(org.eclipse.jdt.core.ICompilationUnit)void o !org.eclipse.jdt.core.JavaModelException
 generateResultHandle()org.eclipse.jdt.core.IJavaElement oa
 generateResultHandles()org.eclipse.jdt.core.IJavaElement[] o
 getCompilationUnit()org.eclipse.jdt.core.ICompilationUnit o
 getMainAmountOfWork()int o
 getMainTaskName()String a
 getSchedulingRule()org.eclipse.core.runtime.jobs.ISchedulingRule o
 initializeDefaultPosition()void o
 insertASTNode(org.eclipse.jdt.core.dom.rewrite.ASTRewrite,org.eclipse.jdt.core.dom.ASTNode,org.eclipse.jdt.core.dom.ASTNode)void o !org.eclipse.jdt.core.JavaModelException
 parse(org.eclipse.jdt.core.ICompilationUnit)org.eclipse.jdt.core.dom.CompilationUnit o !org.eclipse.jdt.core.JavaModelException
 setAlteredName(String)void o
 setRelativePosition(org.eclipse.jdt.core.IJavaElement,int)void o !IllegalArgumentException
 verify()org.eclipse.jdt.core.IJavaModelStatus -
CreateFieldOperation - :.CreateTypeMemberOperation
 new(org.eclipse.jdt.core.IType,String,boolean) -
 generateElementAST(org.eclipse.jdt.core.dom.rewrite.ASTRewrite,org.eclipse.jdt.core.ICompilationUnit)org.eclipse.jdt.core.dom.ASTNode o !org.eclipse.jdt.core.JavaModelException
 generateResultHandle()org.eclipse.jdt.core.IJavaElement o
 getMainTaskName()String -
 initializeDefaultPosition()void o
 verifyNameCollision()org.eclipse.jdt.core.IJavaModelStatus o
 rename(org.eclipse.jdt.core.dom.ASTNode,org.eclipse.jdt.core.dom.SimpleName)org.eclipse.jdt.core.dom.SimpleName o
CreateImportOperation - :.CreateElementInCUOperation
 importName String o
 flags int o
 new(String,org.eclipse.jdt.core.ICompilationUnit,int) -
 getChildPropertyDescriptor(org.eclipse.jdt.core.dom.ASTNode)org.eclipse.jdt.core.dom.StructuralPropertyDescriptor o
 generateElementAST(org.eclipse.jdt.core.dom.rewrite.ASTRewrite,org.eclipse.jdt.core.ICompilationUnit)org.eclipse.jdt.core.dom.ASTNode o !org.eclipse.jdt.core.JavaModelException
 generateResultHandle()org.eclipse.jdt.core.IJavaElement o
 getMainTaskName()String -
 initializeDefaultPosition()void o
 verify()org.eclipse.jdt.core.IJavaModelStatus -
CreateInitializerOperation - :.CreateTypeMemberOperation
 numberOfInitializers int o
 new(org.eclipse.jdt.core.IType,String) -
 generateElementAST(org.eclipse.jdt.core.dom.rewrite.ASTRewrite,org.eclipse.jdt.core.ICompilationUnit)org.eclipse.jdt.core.dom.ASTNode o !org.eclipse.jdt.core.JavaModelException
 generateResultHandle()org.eclipse.jdt.core.IJavaElement o
 getMainTaskName()String -
 rename(org.eclipse.jdt.core.dom.ASTNode,org.eclipse.jdt.core.dom.SimpleName)org.eclipse.jdt.core.dom.SimpleName o
 initializeDefaultPosition()void o
CreateMethodOperation - :.CreateTypeMemberOperation
 parameterTypes String[] o
 new(org.eclipse.jdt.core.IType,String,boolean) -
 convertASTMethodTypesToSignatures()String[] o
 generateElementAST(org.eclipse.jdt.core.dom.rewrite.ASTRewrite,org.eclipse.jdt.core.ICompilationUnit)org.eclipse.jdt.core.dom.ASTNode o !org.eclipse.jdt.core.JavaModelException
 generateResultHandle()org.eclipse.jdt.core.IJavaElement o
 getMainTaskName()String -
 rename(org.eclipse.jdt.core.dom.ASTNode,org.eclipse.jdt.core.dom.SimpleName)org.eclipse.jdt.core.dom.SimpleName o
 verifyNameCollision()org.eclipse.jdt.core.IJavaModelStatus o
CreatePackageDeclarationOperation - :.CreateElementInCUOperation
 name String o
 new(String,org.eclipse.jdt.core.ICompilationUnit) -
 getChildPropertyDescriptor(org.eclipse.jdt.core.dom.ASTNode)org.eclipse.jdt.core.dom.StructuralPropertyDescriptor o
 generateElementAST(org.eclipse.jdt.core.dom.rewrite.ASTRewrite,org.eclipse.jdt.core.ICompilationUnit)org.eclipse.jdt.core.dom.ASTNode o !org.eclipse.jdt.core.JavaModelException
 generateResultHandle()org.eclipse.jdt.core.IJavaElement o
 getMainTaskName()String -
 initializeDefaultPosition()void o
 verify()org.eclipse.jdt.core.IJavaModelStatus -
CreatePackageFragmentOperation - :.JavaModelOperation
 pkgName String[] o
 new(org.eclipse.jdt.core.IPackageFragmentRoot,String,boolean) -
 executeOperation()void o !org.eclipse.jdt.core.JavaModelException
 getSchedulingRule()org.eclipse.core.runtime.jobs.ISchedulingRule o
 verify()org.eclipse.jdt.core.IJavaModelStatus -
CreateTypeHierarchyOperation - :.JavaModelOperation
 typeHierarchy .hierarchy.TypeHierarchy o
 new(org.eclipse.jdt.core.IRegion,org.eclipse.jdt.core.ICompilationUnit[],org.eclipse.jdt.core.IType,boolean) -
 new(org.eclipse.jdt.core.IType,org.eclipse.jdt.core.ICompilationUnit[],org.eclipse.jdt.core.search.IJavaSearchScope,boolean) -
 new(org.eclipse.jdt.core.IType,org.eclipse.jdt.core.ICompilationUnit[],org.eclipse.jdt.core.IJavaProject,boolean) -
 executeOperation()void o !org.eclipse.jdt.core.JavaModelException
 getResult()org.eclipse.jdt.core.ITypeHierarchy -
 isReadOnly()boolean -
 verify()org.eclipse.jdt.core.IJavaModelStatus -
CreateTypeMemberOperation a :.CreateElementInCUOperation
 source String o
 alteredName String o
 createdNode org.eclipse.jdt.core.dom.ASTNode o
 new(org.eclipse.jdt.core.IJavaElement,String,boolean) -
 getChildPropertyDescriptor(org.eclipse.jdt.core.dom.ASTNode)org.eclipse.jdt.core.dom.StructuralPropertyDescriptor o
 generateElementAST(org.eclipse.jdt.core.dom.rewrite.ASTRewrite,org.eclipse.jdt.core.ICompilationUnit)org.eclipse.jdt.core.dom.ASTNode o !org.eclipse.jdt.core.JavaModelException
 rename(org.eclipse.jdt.core.dom.ASTNode,org.eclipse.jdt.core.dom.SimpleName)org.eclipse.jdt.core.dom.SimpleName oa
 generateSyntaxIncorrectAST()String o
 getType()org.eclipse.jdt.core.IType o
 setAlteredName(String)void o
 verify()org.eclipse.jdt.core.IJavaModelStatus -
 verifyNameCollision()org.eclipse.jdt.core.IJavaModelStatus o
CreateTypeOperation - :.CreateTypeMemberOperation
 new(org.eclipse.jdt.core.IJavaElement,String,boolean) -
 generateElementAST(org.eclipse.jdt.core.dom.rewrite.ASTRewrite,org.eclipse.jdt.core.ICompilationUnit)org.eclipse.jdt.core.dom.ASTNode o !org.eclipse.jdt.core.JavaModelException
 generateResultHandle()org.eclipse.jdt.core.IJavaElement o
 getMainTaskName()String -
 getType()org.eclipse.jdt.core.IType o
 verifyNameCollision()org.eclipse.jdt.core.IJavaModelStatus o
 verify()org.eclipse.jdt.core.IJavaModelStatus -
 rename(org.eclipse.jdt.core.dom.ASTNode,org.eclipse.jdt.core.dom.SimpleName)org.eclipse.jdt.core.dom.SimpleName o
DeleteElementsOperation - :.MultiOperation
 childrenToRemove java.util.Map o
 parser org.eclipse.jdt.core.dom.ASTParser o
 new(org.eclipse.jdt.core.IJavaElement[],boolean) -
 getMainTaskName()String o
 getSchedulingRule()org.eclipse.core.runtime.jobs.ISchedulingRule o
 groupElements()void o !org.eclipse.jdt.core.JavaModelException
 processElement(org.eclipse.jdt.core.IJavaElement)void o !org.eclipse.jdt.core.JavaModelException
 processElements()void o !org.eclipse.jdt.core.JavaModelException
 verify(org.eclipse.jdt.core.IJavaElement)void o !org.eclipse.jdt.core.JavaModelException
DeletePackageFragmentRootOperation - :.JavaModelOperation
 new(org.eclipse.jdt.core.IPackageFragmentRoot,int,int) -
 executeOperation()void o !org.eclipse.jdt.core.JavaModelException
 deleteResource(org.eclipse.jdt.core.IPackageFragmentRoot,org.eclipse.jdt.core.IClasspathEntry)void o !org.eclipse.jdt.core.JavaModelException
 updateReferringProjectClasspaths(org.eclipse.core.runtime.IPath,org.eclipse.jdt.core.IJavaProject,java.util.Map)void o !org.eclipse.jdt.core.JavaModelException
 updateProjectClasspath(org.eclipse.core.runtime.IPath,org.eclipse.jdt.core.IJavaProject,java.util.Map)void o !org.eclipse.jdt.core.JavaModelException
 verify()org.eclipse.jdt.core.IJavaModelStatus o
DeleteResourceElementsOperation - :.MultiOperation
 new(org.eclipse.jdt.core.IJavaElement[],boolean) o
 getMainTaskName()String o
 processElement(org.eclipse.jdt.core.IJavaElement)void o !org.eclipse.jdt.core.JavaModelException
 verify(org.eclipse.jdt.core.IJavaElement)void o !org.eclipse.jdt.core.JavaModelException
DeltaProcessor - +RootInfo
 DEBUG boolean s
 VERBOSE boolean s
 PERF boolean s
 DEFAULT_CHANGE_EVENT int sf
 javaModelDeltas java.util.List<org.eclipse.jdt.core.IJavaElementDelta> -
 reconcileDeltas java.util.Map<org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.IJavaElementDelta> -
 projectCachesToReset java.util.Set<org.eclipse.jdt.core.IJavaElement> -
 oldRoots java.util.Map<org.eclipse.jdt.core.IJavaProject,org.eclipse.jdt.core.IPackageFragmentRoot[]> -
 overridenEventType int -
 getTimeStamp(java.io.File)long s
 new(.DeltaProcessingState,.JavaModelManager) -
 checkExternalArchiveChanges(org.eclipse.jdt.core.IJavaElement[],org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 flush()void -
 fire(org.eclipse.jdt.core.IJavaElementDelta,int)void -
 resetProjectCaches()void -
 registerJavaModelDelta(org.eclipse.jdt.core.IJavaElementDelta)void -
 resourceChanged(org.eclipse.core.resources.IResourceChangeEvent)void -
 notifyAndFire(org.eclipse.jdt.core.IJavaElementDelta)void -
 updateCurrentDeltaAndIndex(org.eclipse.core.resources.IResourceDelta,int,.DeltaProcessor.RootInfo)boolean -
 updateJavaModel(org.eclipse.jdt.core.IJavaElementDelta)void -
DiscardWorkingCopyOperation - :.JavaModelOperation
 new(org.eclipse.jdt.core.IJavaElement) -
 executeOperation()void o !org.eclipse.jdt.core.JavaModelException
 getWorkingCopy().CompilationUnit o
 isReadOnly()boolean -
ExternalFolderChange -
 new(.JavaProject,org.eclipse.jdt.core.IClasspathEntry[]) -
 updateExternalFoldersIfNecessary(boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 toString()String -
ExternalFoldersManager -
 getExternalFoldersManager().ExternalFoldersManager s
 getExternalFolders(org.eclipse.jdt.core.IClasspathEntry[])java.util.Set<org.eclipse.core.runtime.IPath> s
 isExternalFolderPath(org.eclipse.core.runtime.IPath)boolean s
 isInternalPathForExternalFolder(org.eclipse.core.runtime.IPath)boolean s
 addFolder(org.eclipse.core.runtime.IPath,boolean)org.eclipse.core.resources.IFolder -
 removePendingFolder(Object)boolean -
 createLinkFolder(org.eclipse.core.runtime.IPath,boolean,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IFolder - !org.eclipse.core.runtime.CoreException
 createPendingFolders(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 cleanUp(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 getExternalFoldersProject()org.eclipse.core.resources.IProject -
 createExternalFoldersProject(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IProject - !org.eclipse.core.runtime.CoreException
 getFolder(org.eclipse.core.runtime.IPath)org.eclipse.core.resources.IFolder -
 refreshReferences(org.eclipse.core.resources.IProject[],org.eclipse.core.runtime.IProgressMonitor)void -
 refreshReferences(org.eclipse.core.resources.IProject,org.eclipse.core.runtime.IProgressMonitor)void -
 removeFolder(org.eclipse.core.runtime.IPath)org.eclipse.core.resources.IFolder -
INameEnvironmentWithProgress ai :org.eclipse.jdt.internal.compiler.env.INameEnvironmentExtension
 setMonitor(org.eclipse.core.runtime.IProgressMonitor)void a
ImportContainer - :.SourceRefElement,org.eclipse.jdt.core.IImportContainer
 new(.CompilationUnit) o
 equals(Object)boolean -
 getElementType()int -
 getHandleFromMemento(String,.util.MementoTokenizer,org.eclipse.jdt.core.WorkingCopyOwner)org.eclipse.jdt.core.IJavaElement -
 getHandleMementoDelimiter()char o
 getImport(String).ImportDeclaration -
 getImport(String,boolean).ImportDeclaration o
 getPrimaryElement(boolean).JavaElement -
 getSourceRange()org.eclipse.jdt.core.ISourceRange - !org.eclipse.jdt.core.JavaModelException
 readableName()String -
 toString(int,StringBuilder)void o
 toStringInfo(int,StringBuilder,Object,boolean)void o
 getNameRange()org.eclipse.jdt.core.ISourceRange -
ImportDeclaration - :.SourceRefElement,org.eclipse.jdt.core.IImportDeclaration
 name String of
 isOnDemand boolean o
 new(.ImportContainer,String,boolean) o
 equals(Object)boolean -
 getElementName()String -
 getNameWithoutStar()String -
 getElementType()int -
 getFlags()int - !org.eclipse.jdt.core.JavaModelException
 getHandleMemento(StringBuilder)void o
 getHandleMementoDelimiter()char o
 getNameRange()org.eclipse.jdt.core.ISourceRange - !org.eclipse.jdt.core.JavaModelException
 getPrimaryElement(boolean).JavaElement -
 isOnDemand()boolean -
 readableName()String -
 toStringInfo(int,StringBuilder,Object,boolean)void o
Initializer - :.Member,org.eclipse.jdt.core.IInitializer
 new(.JavaElement,int) o
 equals(Object)boolean -
 getElementType()int -
 getHandleMemento(StringBuilder)void o
 getHandleMementoDelimiter()char o
 readableName()String -
 rename(String,boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 getNameRange()org.eclipse.jdt.core.ISourceRange -
 getPrimaryElement(boolean).JavaElement -
 toStringInfo(int,StringBuilder,Object,boolean)void o
JavaElement a :org.eclipse.core.runtime.PlatformObject,org.eclipse.jdt.core.IJavaElement
 JEM_ESCAPE char sf
 JEM_JAVAPROJECT char sf
 JEM_PACKAGEFRAGMENTROOT char sf
 JEM_PACKAGEFRAGMENT char sf
 JEM_FIELD char sf
 JEM_METHOD char sf
 JEM_INITIALIZER char sf
 JEM_COMPILATIONUNIT char sf
 JEM_CLASSFILE char sf
 JEM_MODULAR_CLASSFILE char sf
 JEM_TYPE char sf
 JEM_PACKAGEDECLARATION char sf
 JEM_IMPORTDECLARATION char sf
 JEM_COUNT char sf
 JEM_LOCALVARIABLE char sf
 JEM_TYPE_PARAMETER char sf
 JEM_ANNOTATION char sf
 JEM_LAMBDA_EXPRESSION char sf
 JEM_LAMBDA_METHOD char sf
 JEM_STRING char sf
 JEM_MODULE char sf
 JEM_DELIMITER_ESCAPE char sf
 NO_STRINGS String[] sf
 NO_ELEMENTS .JavaElement[] osf
 NO_INFO Object osf
 new(.JavaElement) o !IllegalArgumentException
 close()void - !org.eclipse.jdt.core.JavaModelException
 closing(Object)void oa !org.eclipse.jdt.core.JavaModelException
 createElementInfo().JavaElementInfo oa
 equals(Object)boolean -
 appendEscapedDelimiter(StringBuilder,char)void o
 escapeMementoName(StringBuilder,String)void o
 exists()boolean -
 findNode(org.eclipse.jdt.core.dom.CompilationUnit)org.eclipse.jdt.core.dom.ASTNode -
 generateInfos(org.eclipse.jdt.internal.compiler.env.IElementInfo,java.util.Map<org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.internal.compiler.env.IElementInfo>,org.eclipse.core.runtime.IProgressMonitor)void oa !org.eclipse.jdt.core.JavaModelException
 getAncestor(int)org.eclipse.jdt.core.IJavaElement -
 getChildren()org.eclipse.jdt.core.IJavaElement[] - !org.eclipse.jdt.core.JavaModelException
 getChildrenOfType(int)java.util.ArrayList - !org.eclipse.jdt.core.JavaModelException
 getClassFile()org.eclipse.jdt.core.IClassFile -
 getCompilationUnit()org.eclipse.jdt.core.ICompilationUnit -
 getElementInfo()org.eclipse.jdt.internal.compiler.env.IElementInfo - !org.eclipse.jdt.core.JavaModelException
 getElementInfo(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.internal.compiler.env.IElementInfo - !org.eclipse.jdt.core.JavaModelException
 getElementName()String -
 getHandleFromMemento(String,.util.MementoTokenizer,org.eclipse.jdt.core.WorkingCopyOwner)org.eclipse.jdt.core.IJavaElement a
 getHandleFromMemento(.util.MementoTokenizer,org.eclipse.jdt.core.WorkingCopyOwner)org.eclipse.jdt.core.IJavaElement -
 getHandleIdentifier()String -
 getHandleMemento()String -
 getHandleMemento(StringBuilder)void o
 getHandleMementoDelimiter()char oa
 getJavaModel().JavaModel -
 getJavaProject().JavaProject -
 getOpenable()org.eclipse.jdt.core.IOpenable -
 getOpenableParent()org.eclipse.jdt.core.IOpenable -
 getParent().JavaElement -
 getPrimaryElement().JavaElement -
 getPrimaryElement(boolean).JavaElement -
 getResource()org.eclipse.core.resources.IResource -
 resource()org.eclipse.core.resources.IResource a
 getSourceElementAt(int)org.eclipse.jdt.core.IJavaElement o !org.eclipse.jdt.core.JavaModelException
 getSourceMapper().SourceMapper -
 getSchedulingRule()org.eclipse.core.runtime.jobs.ISchedulingRule -
 hasChildren()boolean - !org.eclipse.jdt.core.JavaModelException
 hashCode()int f
 resetHashCode()void o
 calculateHashCode()int o
 isAncestorOf(org.eclipse.jdt.core.IJavaElement)boolean -
 isReadOnly()boolean -
 newNotPresentException()org.eclipse.jdt.core.JavaModelException -
 newDoesNotExistStatus().JavaModelStatus o
 newJavaModelException(org.eclipse.core.runtime.IStatus)org.eclipse.jdt.core.JavaModelException -
 openWhenClosed(org.eclipse.jdt.internal.compiler.env.IElementInfo,boolean,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.internal.compiler.env.IElementInfo o !org.eclipse.jdt.core.JavaModelException
 readableName()String -
 resolved(org.eclipse.jdt.internal.compiler.lookup.Binding).JavaElement -
 unresolved().JavaElement -
 tabString(int)String o
 toDebugString()String -
 toString()String -
 toString(int,StringBuilder)void o
 toStringWithAncestors()String -
 toStringWithAncestors(boolean)String -
 toStringAncestors(StringBuilder)void o
 toStringChildren(int,StringBuilder,Object)void o
 toStringInfo(int,StringBuilder)Object -
 toStringInfo(int,StringBuilder,Object,boolean)void o
 toStringName(StringBuilder)void o
 getJavadocBaseLocation()java.net.URL o !org.eclipse.jdt.core.JavaModelException
 getLibraryJavadocLocation(org.eclipse.jdt.core.IClasspathEntry)java.net.URL os !org.eclipse.jdt.core.JavaModelException
 getAttachedJavadoc(org.eclipse.core.runtime.IProgressMonitor)String - !org.eclipse.jdt.core.JavaModelException
 validateAndCache(java.net.URL,java.io.FileNotFoundException)void o !org.eclipse.jdt.core.JavaModelException
 getURLContents(java.net.URL,String)String o !org.eclipse.jdt.core.JavaModelException
JavaModel - :.Openable,org.eclipse.jdt.core.IJavaModel
 new() o !Error
 buildStructure(.OpenableElementInfo,org.eclipse.core.runtime.IProgressMonitor,java.util.Map,org.eclipse.core.resources.IResource)boolean o
 contains(org.eclipse.core.resources.IResource)boolean -
 copy(org.eclipse.jdt.core.IJavaElement[],org.eclipse.jdt.core.IJavaElement[],org.eclipse.jdt.core.IJavaElement[],String[],boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 createElementInfo().JavaModelInfo o
 delete(org.eclipse.jdt.core.IJavaElement[],boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 equals(Object)boolean -
 getElementType()int -
 getHandleFromMemento(String,.util.MementoTokenizer,org.eclipse.jdt.core.WorkingCopyOwner)org.eclipse.jdt.core.IJavaElement -
 getHandleMemento(StringBuilder)void o
 getHandleMementoDelimiter()char o
 getJavaProject(String).JavaProject -
 getJavaModel().JavaModel -
 getJavaProject(org.eclipse.core.resources.IResource)org.eclipse.jdt.core.IJavaProject -
 getJavaProjects()org.eclipse.jdt.core.IJavaProject[] - !org.eclipse.jdt.core.JavaModelException
 getNonJavaResources()Object[] - !org.eclipse.jdt.core.JavaModelException
 getPath()org.eclipse.core.runtime.IPath -
 resource(.PackageFragmentRoot)org.eclipse.core.resources.IResource -
 getUnderlyingResource()org.eclipse.core.resources.IResource -
 getWorkspace()org.eclipse.core.resources.IWorkspace -
 move(org.eclipse.jdt.core.IJavaElement[],org.eclipse.jdt.core.IJavaElement[],org.eclipse.jdt.core.IJavaElement[],String[],boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 refreshExternalArchives(org.eclipse.jdt.core.IJavaElement[],org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 rename(org.eclipse.jdt.core.IJavaElement[],org.eclipse.jdt.core.IJavaElement[],String[],boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 runOperation(.MultiOperation,org.eclipse.jdt.core.IJavaElement[],org.eclipse.jdt.core.IJavaElement[],String[],org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.jdt.core.JavaModelException
 toStringInfo(int,StringBuilder,Object,boolean)void o
 getTarget(org.eclipse.core.runtime.IPath,boolean)Object s
 getTarget(org.eclipse.jdt.core.IClasspathEntry,boolean)Object s
 getTarget(org.eclipse.jdt.core.IPackageFragmentRoot,boolean)Object s
 getWorkspaceTarget(org.eclipse.core.runtime.IPath)org.eclipse.core.resources.IResource s
 getExternalTarget(org.eclipse.core.runtime.IPath,boolean)Object s
 isFile(java.io.File)boolean s
 isJimage(java.io.File)boolean s
 isJmod(java.io.File)boolean s
 getFile(java.io.File)java.io.File s
 validateExistence(org.eclipse.core.resources.IResource)org.eclipse.core.runtime.IStatus o
JavaModelManager - :org.eclipse.core.resources.ISaveParticipant,org.eclipse.core.runtime.content.IContentTypeManager.IContentTypeChangeListener +ArchiveValidity,CompilationParticipants,EclipsePreferencesListener,PerProjectInfo,PerWorkingCopyInfo
 variables java.util.HashMap<String,org.eclipse.core.runtime.IPath> -
 variablesWithInitializer java.util.HashSet<String> -
 deprecatedVariables java.util.HashMap<String,String> -
 readOnlyVariables java.util.HashSet<String> -
 previousSessionVariables java.util.HashMap<String,org.eclipse.core.runtime.IPath> -
 containers java.util.HashMap<org.eclipse.jdt.core.IJavaProject,java.util.Map<org.eclipse.core.runtime.IPath,org.eclipse.jdt.core.IClasspathContainer>> -
 previousSessionContainers java.util.HashMap<org.eclipse.jdt.core.IJavaProject,java.util.Map<org.eclipse.core.runtime.IPath,org.eclipse.jdt.core.IClasspathContainer>> -
 NO_BATCH_INITIALIZATION int sf
 NEED_BATCH_INITIALIZATION int sf
 BATCH_INITIALIZATION_IN_PROGRESS int sf
 BATCH_INITIALIZATION_FINISHED int sf
 batchContainerInitializations int -
 batchContainerInitializationsLock Object -
 batchContainerInitializationsProgress .BatchInitializationMonitor -
 containerInitializersCache java.util.Hashtable<String,org.eclipse.jdt.core.ClasspathContainerInitializer> -
 workspaceScope .search.JavaWorkspaceScope -
 rootPathToAttachments java.util.Map<org.eclipse.core.runtime.IPath,String> -
 CP_VARIABLE_PREFERENCES_PREFIX String sf
 CP_CONTAINER_PREFERENCES_PREFIX String sf
 CP_USERLIBRARY_PREFERENCES_PREFIX String sf
 CP_ENTRY_IGNORE String sf
 CP_ENTRY_IGNORE_PATH org.eclipse.core.runtime.IPath sf
 TRUE String sf
 CPVARIABLE_INITIALIZER_EXTPOINT_ID String sf
 CPCONTAINER_INITIALIZER_EXTPOINT_ID String sf
 FORMATTER_EXTPOINT_ID String sf
 COMPILATION_PARTICIPANT_EXTPOINT_ID String sf
 ANNOTATION_PROCESSOR_MANAGER_EXTPOINT_ID String sf
 MAX_COMPILED_UNITS_AT_ONCE String sf
 VARIABLE_INITIALIZATION_IN_PROGRESS org.eclipse.core.runtime.IPath sf
 CONTAINER_INITIALIZATION_IN_PROGRESS org.eclipse.jdt.core.IClasspathContainer sf
 COMPLETION_PERF String sf
 SELECTION_PERF String sf
 DELTA_LISTENER_PERF String sf
 VARIABLE_INITIALIZER_PERF String sf
 CONTAINER_INITIALIZER_PERF String sf
 RECONCILE_PERF String sf
 DISABLE_RESTRICTED_FILE_INDEXING_PREFERENCE String sf
 PERF_VARIABLE_INITIALIZER boolean s
 PERF_CONTAINER_INITIALIZER boolean s
 NO_WORKING_COPY org.eclipse.jdt.core.ICompilationUnit[] sf
 preferencesLookup org.eclipse.core.runtime.preferences.IEclipsePreferences[] f
 compilationParticipants .JavaModelManager.CompilationParticipants f
 abortOnMissingSource ThreadLocal<Boolean> -
 elementsOutOfSynchWithBuffers java.util.HashSet<.Openable> o
 deltaState .DeltaProcessingState -
 indexManager .search.indexing.IndexManager -
 perProjectInfos java.util.Map<org.eclipse.core.resources.IProject,.JavaModelManager.PerProjectInfo> o
 perWorkingCopyInfos java.util.HashMap<org.eclipse.jdt.core.WorkingCopyOwner,java.util.Map<.CompilationUnit,.JavaModelManager.PerWorkingCopyInfo>> o
 searchScopes java.util.WeakHashMap<.search.AbstractSearchScope,?> o
 VERBOSE boolean s
 DEBUG_CLASSPATH boolean s
 DEBUG_INVALID_ARCHIVES boolean s
 CP_RESOLVE_VERBOSE boolean s
 CP_RESOLVE_VERBOSE_ADVANCED boolean s
 CP_RESOLVE_VERBOSE_FAILURE boolean s
 ZIP_ACCESS_WARNING boolean s
 ZIP_ACCESS_VERBOSE boolean s
 JRT_ACCESS_VERBOSE boolean s
 throwIoExceptionsInGetZipFile boolean s
 conflictsWithOutputLocation(org.eclipse.core.runtime.IPath,.JavaProject)boolean s
 containerGet(org.eclipse.jdt.core.IJavaProject,org.eclipse.core.runtime.IPath)org.eclipse.jdt.core.IClasspathContainer -
 containerGetDefaultToPreviousSession(org.eclipse.jdt.core.IJavaProject,org.eclipse.core.runtime.IPath)org.eclipse.jdt.core.IClasspathContainer -
 containerBeingInitializedPut(org.eclipse.jdt.core.IJavaProject,org.eclipse.core.runtime.IPath,org.eclipse.jdt.core.IClasspathContainer)void -
 containerBeingInitializedGet(org.eclipse.jdt.core.IJavaProject,org.eclipse.core.runtime.IPath)org.eclipse.jdt.core.IClasspathContainer -
 containerBeingInitializedRemove(org.eclipse.jdt.core.IJavaProject,org.eclipse.core.runtime.IPath)org.eclipse.jdt.core.IClasspathContainer -
 containerPut(org.eclipse.jdt.core.IJavaProject,org.eclipse.core.runtime.IPath,org.eclipse.jdt.core.IClasspathContainer)void -
 containerRemove(org.eclipse.jdt.core.IJavaProject)void -
 containerPutIfInitializingWithSameEntries(org.eclipse.core.runtime.IPath,org.eclipse.jdt.core.IJavaProject[],org.eclipse.jdt.core.IClasspathContainer[])boolean -
 create(org.eclipse.core.resources.IResource,org.eclipse.jdt.core.IJavaProject)org.eclipse.jdt.core.IJavaElement s
 create(org.eclipse.core.resources.IFile,org.eclipse.jdt.core.IJavaProject)org.eclipse.jdt.core.IJavaElement s
 create(org.eclipse.core.resources.IFolder,org.eclipse.jdt.core.IJavaProject)org.eclipse.jdt.core.IJavaElement s
 createClassFileFrom(org.eclipse.core.resources.IFile,org.eclipse.jdt.core.IJavaProject)org.eclipse.jdt.core.IClassFile s
 createCompilationUnitFrom(org.eclipse.core.resources.IFile,org.eclipse.jdt.core.IJavaProject)org.eclipse.jdt.core.ICompilationUnit s
 createJarPackageFragmentRootFrom(org.eclipse.core.resources.IFile,org.eclipse.jdt.core.IJavaProject)org.eclipse.jdt.core.IPackageFragmentRoot s
 determineIfOnClasspath(org.eclipse.core.resources.IResource,org.eclipse.jdt.core.IJavaProject)org.eclipse.jdt.core.IJavaElement s
 addNonChainingJar(org.eclipse.core.runtime.IPath)void -
 addInvalidArchive(org.eclipse.core.runtime.IPath,.JavaModelManager.ArchiveValidity)void -
 addExternalFile(org.eclipse.core.runtime.IPath,boolean)void -
 cacheZipFiles(Object)void -
 closeZipFile(java.util.zip.ZipFile)void -
 registerDebugOptionsListener(org.osgi.framework.BundleContext)void s
 unregisterDebugOptionsListener()void s
 createAnnotationProcessorManager()org.eclipse.jdt.internal.compiler.AbstractAnnotationProcessorManager -
 discardPerWorkingCopyInfo(.CompilationUnit)int - !org.eclipse.jdt.core.JavaModelException
 doneSaving(org.eclipse.core.resources.ISaveContext)void -
 flushZipFiles(Object)void -
 forceBatchInitializations(boolean)boolean -
 getClasspathContainer(org.eclipse.core.runtime.IPath,org.eclipse.jdt.core.IJavaProject)org.eclipse.jdt.core.IClasspathContainer - !org.eclipse.jdt.core.JavaModelException
 getReferencedClasspathEntries(org.eclipse.jdt.core.IClasspathEntry,org.eclipse.jdt.core.IJavaProject)org.eclipse.jdt.core.IClasspathEntry[] -
 getDeltaProcessor().DeltaProcessor -
 getDeltaState().DeltaProcessingState s
 getElementsOutOfSynchWithBuffers()java.util.HashSet<.Openable> o
 getExternalManager().ExternalFoldersManager s
 getIndexManager().search.indexing.IndexManager s
 getInfo(org.eclipse.jdt.core.IJavaElement)org.eclipse.jdt.internal.compiler.env.IElementInfo -
 getExistingElement(org.eclipse.jdt.core.IJavaElement)org.eclipse.jdt.core.IJavaElement -
 getExternalWorkingCopyProjects()java.util.HashSet<org.eclipse.jdt.core.IJavaProject> -
 getInstancePreferences()org.eclipse.core.runtime.preferences.IEclipsePreferences -
 getDefaultOptions()java.util.Hashtable<String,String> -
 getDefaultPreferences()org.eclipse.core.runtime.preferences.IEclipsePreferences -
 getJavaModel().JavaModel f
 getJavaModelManager().JavaModelManager sf
 getLastBuiltState(org.eclipse.core.resources.IProject,org.eclipse.core.runtime.IProgressMonitor)Object -
 getOption(String)String -
 getOption(String,boolean,org.eclipse.core.runtime.preferences.IEclipsePreferences)String -
 knowsOption(String)boolean -
 getOptionLevel(String)int -
 getOptions()java.util.Hashtable<String,String> -
 getPerProjectInfo(org.eclipse.core.resources.IProject,boolean).JavaModelManager.PerProjectInfo -
 getPerProjectInfoCheckExistence(org.eclipse.core.resources.IProject).JavaModelManager.PerProjectInfo - !org.eclipse.jdt.core.JavaModelException
 getPerWorkingCopyInfo(.CompilationUnit,boolean,boolean,org.eclipse.jdt.core.IProblemRequestor).JavaModelManager.PerWorkingCopyInfo -
 getPreviousSessionContainer(org.eclipse.core.runtime.IPath,org.eclipse.jdt.core.IJavaProject)org.eclipse.jdt.core.IClasspathContainer -
 getPreviousSessionVariable(String)org.eclipse.core.runtime.IPath -
 getTemporaryCache()java.util.HashMap<org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.internal.compiler.env.IElementInfo> -
 getRegisteredVariableNames()String[] s
 getRegisteredContainerIDs()String[] s
 resolveVariableEntry(org.eclipse.jdt.core.IClasspathEntry,boolean)org.eclipse.jdt.core.IClasspathEntry -
 getResolvedVariablePath(org.eclipse.core.runtime.IPath,boolean)org.eclipse.core.runtime.IPath -
 getUserLibraryManager().UserLibraryManager s
 getModulePathManager().ModuleSourcePathManager s
 getWorkingCopies(org.eclipse.jdt.core.WorkingCopyOwner,boolean)org.eclipse.jdt.core.ICompilationUnit[] -
 getWorkspaceScope().search.JavaWorkspaceScope -
 isJrt(org.eclipse.core.runtime.IPath)boolean s
 isJrt(String)boolean s
 verifyArchiveContent(org.eclipse.core.runtime.IPath)void - !org.eclipse.core.runtime.CoreException
 getZipFile(org.eclipse.core.runtime.IPath)java.util.zip.ZipFile - !org.eclipse.core.runtime.CoreException
 getZipFile(org.eclipse.core.runtime.IPath,boolean)java.util.zip.ZipFile - !org.eclipse.core.runtime.CoreException
 getLocalFile(org.eclipse.core.runtime.IPath)java.io.File s !org.eclipse.core.runtime.CoreException
 hasTemporaryCache()boolean -
 initializePreferences()void -
 isClasspathBeingResolved(org.eclipse.jdt.core.IJavaProject)boolean -
 isNonChainingJar(org.eclipse.core.runtime.IPath)boolean -
 getArchiveValidity(org.eclipse.core.runtime.IPath).JavaModelManager.ArchiveValidity -
 removeFromInvalidArchiveCache(org.eclipse.core.runtime.IPath)void -
 isExternalFile(org.eclipse.core.runtime.IPath)boolean -
 knownToNotExistOnFileSystem(org.eclipse.core.runtime.IPath)boolean -
 clearExternalFileState(org.eclipse.core.runtime.IPath)void -
 resetExternalFilesCache()void -
 isAssumedExternalFile(org.eclipse.core.runtime.IPath)boolean -
 addAssumedExternalFile(org.eclipse.core.runtime.IPath)void -
 setClasspathBeingResolved(org.eclipse.jdt.core.IJavaProject,boolean)void -
 loadVariablesAndContainers()void - !org.eclipse.core.runtime.CoreException
 peekAtInfo(org.eclipse.jdt.core.IJavaElement)org.eclipse.jdt.internal.compiler.env.IElementInfo o
 prepareToSave(org.eclipse.core.resources.ISaveContext)void -
 putInfos(org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.internal.compiler.env.IElementInfo,boolean,java.util.Map<org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.internal.compiler.env.IElementInfo>)org.eclipse.jdt.internal.compiler.env.IElementInfo o
 putJarTypeInfo(org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.internal.compiler.env.IElementInfo)void o
 readState(org.eclipse.core.resources.IProject)Object o !org.eclipse.core.runtime.CoreException
 recreatePersistedContainer(String,String,boolean)void s
 rememberScope(.search.AbstractSearchScope)void -
 removeInfoAndChildren(.JavaElement)Object - !org.eclipse.jdt.core.JavaModelException
 removePerProjectInfo(.JavaProject,boolean)void -
 resetProjectOptions(.JavaProject)void -
 resetProjectPreferences(.JavaProject)void -
 doNotUse()void sf
 resetJarTypeCache()void o
 resetClasspathListCache()void -
 resetTemporaryCache()void -
 rollback(org.eclipse.core.resources.ISaveContext)void -
 trace(String)void s
 trace(String,Exception)void s
 traceDumpStack()void s
 saving(org.eclipse.core.resources.ISaveContext)void - !org.eclipse.core.runtime.CoreException
 secondaryTypeAdding(String,char[],char[])void -
 secondaryTypes(org.eclipse.jdt.core.IJavaProject,boolean,org.eclipse.core.runtime.IProgressMonitor)java.util.Map<String,java.util.Map<String,org.eclipse.jdt.core.IType>> - !org.eclipse.jdt.core.JavaModelException
 secondaryTypesRemoving(org.eclipse.core.resources.IFile,boolean)void -
 setBuildOrder(String[])void o !org.eclipse.jdt.core.JavaModelException
 setLastBuiltState(org.eclipse.core.resources.IProject,Object)void -
 storePreference(String,String,org.eclipse.core.runtime.preferences.IEclipsePreferences,java.util.Map<String,String>)boolean -
 setOptions(java.util.Hashtable<String,String>)void -
 startup()void - !org.eclipse.core.runtime.CoreException
 shutdown()void -
 variableGet(String)org.eclipse.core.runtime.IPath -
 variableNames()String[] -
 variablePut(String,org.eclipse.core.runtime.IPath)void -
 variablePreferencesPut(String,org.eclipse.core.runtime.IPath)void -
 variablePutIfInitializingWithSameValue(String[],org.eclipse.core.runtime.IPath[])boolean -
 contentTypeChanged(org.eclipse.core.runtime.content.IContentTypeManager.ContentTypeChangeEvent)void -
 cacheToString(String)String -
 debugNewOpenableCacheStats().util.LRUCache.Stats -
 getOpenableCacheSize()int -
 getAccessRule(org.eclipse.core.runtime.IPath,int)org.eclipse.jdt.core.IAccessRule -
 getAccessRuleForProblemId(char[],int).ClasspathAccessRule -
 isReadOnly()boolean s
 assertModelModifiable()void s
 callReadOnly(org.eclipse.jdt.core.JavaCore.JavaCallable<<T>,<E>>)<T> s <T=Object,E=Exception> !<E>
 cacheZipFiles(org.eclipse.jdt.core.JavaCore.JavaCallable<<T>,<E>>)<T> s <T=Object,E=Exception> !<E>
 disableRestrictedFileIndexing()boolean s
JavaModelOperation a :org.eclipse.core.resources.IWorkspaceRunnable,org.eclipse.core.runtime.IProgressMonitor +IPostAction
 APPEND int osf
 REMOVEALL_APPEND int osf
 KEEP_EXISTING int osf
 POST_ACTION_VERBOSE boolean os
 actions .JavaModelOperation.IPostAction[] o
 actionsStart int o
 actionsEnd int o
 attributes java.util.HashMap o
 HAS_MODIFIED_RESOURCE_ATTR String sf
 TRUE String sf
 elementsToProcess org.eclipse.jdt.core.IJavaElement[] o
 parentElements org.eclipse.jdt.core.IJavaElement[] o
 NO_ELEMENTS org.eclipse.jdt.core.IJavaElement[] osf
 resultElements org.eclipse.jdt.core.IJavaElement[] o
 progressMonitor org.eclipse.core.runtime.SubMonitor -
 isNested boolean o
 force boolean o
 OPERATION_STACKS ThreadLocal osf
 new() o
 new(org.eclipse.jdt.core.IJavaElement[]) o
 new(org.eclipse.jdt.core.IJavaElement[],org.eclipse.jdt.core.IJavaElement[]) o
 new(org.eclipse.jdt.core.IJavaElement[],org.eclipse.jdt.core.IJavaElement[],boolean) o
 new(org.eclipse.jdt.core.IJavaElement[],boolean) o
 new(org.eclipse.jdt.core.IJavaElement) o
 getLatestASTLevel()int o
 addAction(.JavaModelOperation.IPostAction)void o
 addDelta(org.eclipse.jdt.core.IJavaElementDelta)void o
 addReconcileDelta(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.IJavaElementDelta)void o
 removeReconcileDelta(org.eclipse.jdt.core.ICompilationUnit)void o
 applyTextEdit(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.text.edits.TextEdit)void o !org.eclipse.jdt.core.JavaModelException
 beginTask(String,int)void -
 canModifyRoots()boolean o
 checkCanceled()void o
 commonVerify()org.eclipse.jdt.core.IJavaModelStatus o
 copyResources(org.eclipse.core.resources.IResource[],org.eclipse.core.runtime.IPath)void o !org.eclipse.jdt.core.JavaModelException
 createFile(org.eclipse.core.resources.IContainer,String,byte[],boolean)void o !org.eclipse.jdt.core.JavaModelException
 createFolder(org.eclipse.core.resources.IContainer,String,boolean)void o !org.eclipse.jdt.core.JavaModelException
 deleteEmptyPackageFragment(org.eclipse.jdt.core.IPackageFragment,boolean,org.eclipse.core.resources.IResource)void o !org.eclipse.jdt.core.JavaModelException
 deleteResource(org.eclipse.core.resources.IResource,int)void o !org.eclipse.jdt.core.JavaModelException
 deleteResources(org.eclipse.core.resources.IResource[],boolean)void o !org.eclipse.jdt.core.JavaModelException
 done()void -
 equalsOneOf(org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath[])boolean o
 executeNestedOperation(.JavaModelOperation,int)void - !org.eclipse.jdt.core.JavaModelException
 executeOperation()void oa !org.eclipse.jdt.core.JavaModelException
 getAttribute(Object)Object os
 getCompilationUnitFor(org.eclipse.jdt.core.IJavaElement)org.eclipse.jdt.core.ICompilationUnit o
 getCurrentOperationStack()java.util.ArrayList os
 getDocument(org.eclipse.jdt.core.ICompilationUnit)org.eclipse.jface.text.IDocument o !org.eclipse.jdt.core.JavaModelException
 getElementToProcess()org.eclipse.jdt.core.IJavaElement o
 getJavaModel()org.eclipse.jdt.core.IJavaModel -
 getNestedFolders(org.eclipse.jdt.core.IPackageFragmentRoot)org.eclipse.core.runtime.IPath[] o !org.eclipse.jdt.core.JavaModelException
 getParentElement()org.eclipse.jdt.core.IJavaElement o
 getParentElements()org.eclipse.jdt.core.IJavaElement[] o
 getResultElements()org.eclipse.jdt.core.IJavaElement[] -
 getSchedulingRule()org.eclipse.core.runtime.jobs.ISchedulingRule o
 getSubProgressMonitor(int)org.eclipse.core.runtime.IProgressMonitor o
 hasModifiedResource()boolean -
 internalWorked(double)void -
 isCanceled()boolean -
 isReadOnly()boolean -
 isTopLevelOperation()boolean o
 firstActionWithID(String,int)int o
 moveResources(org.eclipse.core.resources.IResource[],org.eclipse.core.runtime.IPath)void o !org.eclipse.jdt.core.JavaModelException
 newJavaElementDelta().JavaElementDelta -
 popOperation().JavaModelOperation o
 postAction(.JavaModelOperation.IPostAction,int)void o
 prefixesOneOf(org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath[])boolean o
 pushOperation(.JavaModelOperation)void o
 removeAllPostAction(String)void o
 run(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 runOperation(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 runPostActions()void o !org.eclipse.jdt.core.JavaModelException
 setAttribute(Object,Object)void os
 setCanceled(boolean)void -
 setNested(boolean)void o
 setTaskName(String)void -
 subTask(String)void -
 verify()org.eclipse.jdt.core.IJavaModelStatus o
 worked(int)void -
JavaProject - :.Openable,org.eclipse.jdt.core.IJavaProject,org.eclipse.jdt.internal.compiler.util.SuffixConstants +ClasspathResolutionBreakpointListener
 NO_RELEASE int sf
 FIRST_MULTI_RELEASE int sf
 CLASSPATH_FILENAME String sf
 INVALID_CLASSPATH org.eclipse.jdt.core.IClasspathEntry[] sf
 NO_PREREQUISITES String[] osf
 DEFAULT_PREFERENCES_DIRNAME String sf
 JAVA_CORE_PREFS_FILE String sf
 project org.eclipse.core.resources.IProject of
 new(org.eclipse.core.resources.IProject,.JavaModel) -
 addCPResolutionBPListener(.JavaProject.ClasspathResolutionBreakpointListener)void s
 removeCPResolutionBPListener(.JavaProject.ClasspathResolutionBreakpointListener)void s
 areClasspathsEqual(org.eclipse.jdt.core.IClasspathEntry[],org.eclipse.jdt.core.IClasspathEntry[],org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath)boolean s
 createPackageFragementKey(org.eclipse.core.runtime.IPath)org.eclipse.core.runtime.IPath s
 canonicalizedPath(org.eclipse.core.runtime.IPath)org.eclipse.core.runtime.IPath sx
 hasJavaNature(org.eclipse.core.resources.IProject)boolean s
 validateCycles(java.util.Map)void s !org.eclipse.jdt.core.JavaModelException
 buildStructure(.OpenableElementInfo,org.eclipse.core.runtime.IProgressMonitor,java.util.Map,org.eclipse.core.resources.IResource)boolean o !org.eclipse.jdt.core.JavaModelException
 close()void - !org.eclipse.jdt.core.JavaModelException
 computePackageFragmentRoots(org.eclipse.jdt.core.IClasspathEntry)org.eclipse.jdt.core.IPackageFragmentRoot[] -
 computePackageFragmentRoots(org.eclipse.jdt.core.IClasspathEntry,org.eclipse.jdt.internal.compiler.util.ObjectVector,java.util.HashSet,org.eclipse.jdt.core.IClasspathEntry,boolean,boolean,java.util.Map)void - !org.eclipse.jdt.core.JavaModelException
 computePackageFragmentRoots(org.eclipse.jdt.core.IClasspathEntry,org.eclipse.jdt.internal.compiler.util.ObjectVector,java.util.HashSet,org.eclipse.jdt.core.IClasspathEntry,boolean,java.util.Map)void - !org.eclipse.jdt.core.JavaModelException
 computePackageFragmentRoots(org.eclipse.jdt.core.IClasspathEntry,org.eclipse.jdt.internal.compiler.util.ObjectVector,java.util.HashSet,org.eclipse.jdt.core.IClasspathEntry,boolean,boolean,java.util.Map,boolean)void - !org.eclipse.jdt.core.JavaModelException
 defaultRootModules(Iterable<org.eclipse.jdt.core.IPackageFragmentRoot>)java.util.List<String> sx
 defaultRootModules(Iterable<org.eclipse.jdt.core.IPackageFragmentRoot>,String)java.util.List<String> s
 internalDefaultRootModules(Iterable<<T>>,java.util.function.Function<<T>,String>,java.util.function.Function<<T>,org.eclipse.jdt.internal.compiler.env.IModule>,String)java.util.List<String> s <T=Object>
 findUnfilteredPackageFragmentRoots(org.eclipse.jdt.core.IClasspathEntry)org.eclipse.jdt.core.IPackageFragmentRoot[] -
 computePackageFragmentRoots(org.eclipse.jdt.core.IClasspathEntry[],boolean,boolean,java.util.Map)org.eclipse.jdt.core.IPackageFragmentRoot[] - !org.eclipse.jdt.core.JavaModelException
 computePackageFragmentRoots(org.eclipse.jdt.core.IClasspathEntry[],boolean,boolean,java.util.Map,boolean)org.eclipse.jdt.core.IPackageFragmentRoot[] - !org.eclipse.jdt.core.JavaModelException
 computePackageFragmentRoots(org.eclipse.jdt.core.IClasspathEntry[],org.eclipse.jdt.internal.compiler.util.ObjectVector,java.util.HashSet,org.eclipse.jdt.core.IClasspathEntry,boolean,boolean,java.util.Map)void x !org.eclipse.jdt.core.JavaModelException
 computePackageFragmentRoots(org.eclipse.jdt.core.IClasspathEntry[],org.eclipse.jdt.internal.compiler.util.ObjectVector,java.util.HashSet,org.eclipse.jdt.core.IClasspathEntry,boolean,boolean,java.util.Map,boolean)void - !org.eclipse.jdt.core.JavaModelException
 computeSharedPropertyFileName(org.eclipse.core.runtime.QualifiedName)String -
 contains(org.eclipse.core.resources.IResource)boolean -
 createClasspathProblemMarker(org.eclipse.jdt.core.IJavaModelStatus)void -
 createElementInfo().JavaProjectElementInfo o
 decodeClasspath(String,java.util.Map)org.eclipse.jdt.core.IClasspathEntry[][] - !java.io.IOException,.ClasspathEntry.AssertionFailedException
 decodeClasspathEntry(String)org.eclipse.jdt.core.IClasspathEntry -
 defaultClasspath()org.eclipse.jdt.core.IClasspathEntry[] o
 defaultOutputLocation()org.eclipse.core.runtime.IPath o
 encodeClasspath(org.eclipse.jdt.core.IClasspathEntry[],org.eclipse.jdt.core.IClasspathEntry[],org.eclipse.core.runtime.IPath,boolean,java.util.Map)String o !org.eclipse.jdt.core.JavaModelException
 encodeClasspathEntry(org.eclipse.jdt.core.IClasspathEntry)String -
 equals(Object)boolean -
 calculateHashCode()int o
 findElement(org.eclipse.core.runtime.IPath)org.eclipse.jdt.core.IJavaElement - !org.eclipse.jdt.core.JavaModelException
 findElement(org.eclipse.core.runtime.IPath,org.eclipse.jdt.core.WorkingCopyOwner)org.eclipse.jdt.core.IJavaElement - !org.eclipse.jdt.core.JavaModelException
 findPackageFragment(String)org.eclipse.jdt.core.IJavaElement - !org.eclipse.jdt.core.JavaModelException
 findElement(String,org.eclipse.jdt.core.WorkingCopyOwner)org.eclipse.jdt.core.IJavaElement - !org.eclipse.jdt.core.JavaModelException
 findPackageFragment(org.eclipse.core.runtime.IPath)org.eclipse.jdt.core.IPackageFragment - !org.eclipse.jdt.core.JavaModelException
 findPackageFragmentRoot(org.eclipse.core.runtime.IPath)org.eclipse.jdt.core.IPackageFragmentRoot - !org.eclipse.jdt.core.JavaModelException
 findPackageFragmentRoot0(org.eclipse.core.runtime.IPath)org.eclipse.jdt.core.IPackageFragmentRoot - !org.eclipse.jdt.core.JavaModelException
 findPackageFragmentRoots(org.eclipse.jdt.core.IClasspathEntry)org.eclipse.jdt.core.IPackageFragmentRoot[] -
 findType(String)org.eclipse.jdt.core.IType - !org.eclipse.jdt.core.JavaModelException
 findType(String,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.IType - !org.eclipse.jdt.core.JavaModelException
 findType(String,String)org.eclipse.jdt.core.IType - !org.eclipse.jdt.core.JavaModelException
 findType(String,String,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.IType - !org.eclipse.jdt.core.JavaModelException
 findType(String,String,org.eclipse.jdt.core.WorkingCopyOwner)org.eclipse.jdt.core.IType - !org.eclipse.jdt.core.JavaModelException
 findType(String,String,org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.IType - !org.eclipse.jdt.core.JavaModelException
 findType(String,org.eclipse.jdt.core.WorkingCopyOwner)org.eclipse.jdt.core.IType - !org.eclipse.jdt.core.JavaModelException
 findType(String,org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.IType - !org.eclipse.jdt.core.JavaModelException
 findModule(String,org.eclipse.jdt.core.WorkingCopyOwner)org.eclipse.jdt.core.IModuleDescription - !org.eclipse.jdt.core.JavaModelException
 flushClasspathProblemMarkers(boolean,boolean,boolean)void o
 getAccessRestrictions(String)org.eclipse.core.runtime.IPath[] -
 getAllPackageFragmentRoots()org.eclipse.jdt.core.IPackageFragmentRoot[] - !org.eclipse.jdt.core.JavaModelException
 getAllPackageFragmentRoots(java.util.Map)org.eclipse.jdt.core.IPackageFragmentRoot[] x !org.eclipse.jdt.core.JavaModelException
 getAllPackageFragmentRoots(java.util.Map,boolean)org.eclipse.jdt.core.IPackageFragmentRoot[] - !org.eclipse.jdt.core.JavaModelException
 getClasspathEntryFor(org.eclipse.core.runtime.IPath)org.eclipse.jdt.core.IClasspathEntry - !org.eclipse.jdt.core.JavaModelException
 getCycleMarker()org.eclipse.core.resources.IMarker -
 getEclipsePreferences()org.eclipse.core.runtime.preferences.IEclipsePreferences -
 getElementName()String -
 getElementType()int -
 getExpandedClasspath()org.eclipse.jdt.core.IClasspathEntry[] - !org.eclipse.jdt.core.JavaModelException
 getExpandedClasspath(boolean)org.eclipse.jdt.core.IClasspathEntry[] - !org.eclipse.jdt.core.JavaModelException
 getFolderPackageFragmentRoot(org.eclipse.core.runtime.IPath)org.eclipse.jdt.core.IPackageFragmentRoot -
 getHandleFromMemento(String,.util.MementoTokenizer,org.eclipse.jdt.core.WorkingCopyOwner)org.eclipse.jdt.core.IJavaElement -
 getHandleMementoDelimiter()char o
 getJavaProjectElementInfo().JavaProjectElementInfo o !org.eclipse.jdt.core.JavaModelException
 getNonJavaResources()Object[] - !org.eclipse.jdt.core.JavaModelException
 getOption(String,boolean)String -
 getOptions(boolean)java.util.Map<String,String> -
 getOutputLocation()org.eclipse.core.runtime.IPath - !org.eclipse.jdt.core.JavaModelException
 getPackageFragmentRoot(org.eclipse.core.runtime.IPath,org.eclipse.jdt.core.IClasspathAttribute[])org.eclipse.jdt.core.IPackageFragmentRoot -
 getPackageFragmentRoot(org.eclipse.core.resources.IResource)org.eclipse.jdt.core.IPackageFragmentRoot -
 getPackageFragmentRoot(org.eclipse.core.resources.IResource,org.eclipse.core.runtime.IPath,org.eclipse.jdt.core.IClasspathAttribute[])org.eclipse.jdt.core.IPackageFragmentRoot -
 getPackageFragmentRoot(String)org.eclipse.jdt.core.IPackageFragmentRoot -
 getPackageFragmentRoot0(org.eclipse.core.runtime.IPath,org.eclipse.jdt.core.IClasspathAttribute[])org.eclipse.jdt.core.IPackageFragmentRoot -
 getPackageFragmentRoots()org.eclipse.jdt.core.IPackageFragmentRoot[] - !org.eclipse.jdt.core.JavaModelException
 getPackageFragmentRoots(org.eclipse.jdt.core.IClasspathEntry)org.eclipse.jdt.core.IPackageFragmentRoot[] x
 getPackageFragments()org.eclipse.jdt.core.IPackageFragment[] - !org.eclipse.jdt.core.JavaModelException
 getPackageFragmentsInRoots(org.eclipse.jdt.core.IPackageFragmentRoot[])org.eclipse.jdt.core.IPackageFragment[] -
 getPath()org.eclipse.core.runtime.IPath -
 getPerProjectInfo().JavaModelManager.PerProjectInfo - !org.eclipse.jdt.core.JavaModelException
 getProject()org.eclipse.core.resources.IProject -
 getJavaProject().JavaProject -
 getJavaModel().JavaModel -
 getProjectCache().JavaProjectElementInfo.ProjectCache x !org.eclipse.jdt.core.JavaModelException
 getProjectCache(boolean).JavaProjectElementInfo.ProjectCache - !org.eclipse.jdt.core.JavaModelException
 getRawClasspath()org.eclipse.jdt.core.IClasspathEntry[] - !org.eclipse.jdt.core.JavaModelException
 getReferencedClasspathEntries()org.eclipse.jdt.core.IClasspathEntry[] - !org.eclipse.jdt.core.JavaModelException
 getRequiredProjectNames()String[] - !org.eclipse.jdt.core.JavaModelException
 getResolvedClasspath()org.eclipse.jdt.core.IClasspathEntry[] - !org.eclipse.jdt.core.JavaModelException
 getResolvedClasspath(boolean)org.eclipse.jdt.core.IClasspathEntry[] - !org.eclipse.jdt.core.JavaModelException
 resource(.PackageFragmentRoot)org.eclipse.core.resources.IResource -
 getSharedProperty(String)String - !org.eclipse.core.runtime.CoreException
 getSourceMapper().SourceMapper -
 getUnderlyingResource()org.eclipse.core.resources.IResource - !org.eclipse.jdt.core.JavaModelException
 hasBuildState()boolean -
 hasClasspathCycle(org.eclipse.jdt.core.IClasspathEntry[])boolean -
 hasCycleMarker()boolean -
 hasSource()boolean -
 isOnClasspath(org.eclipse.jdt.core.IJavaElement)boolean -
 isOnClasspath(org.eclipse.core.resources.IResource)boolean -
 findContainingClasspathEntry(org.eclipse.core.resources.IResource)org.eclipse.jdt.core.IClasspathEntry -
 newEvaluationContext()org.eclipse.jdt.core.eval.IEvaluationContext -
 newNameLookup(org.eclipse.jdt.core.ICompilationUnit[]).NameLookup - !org.eclipse.jdt.core.JavaModelException
 newNameLookup(org.eclipse.jdt.core.ICompilationUnit[],boolean).NameLookup - !org.eclipse.jdt.core.JavaModelException
 newNameLookup(org.eclipse.jdt.core.WorkingCopyOwner).NameLookup - !org.eclipse.jdt.core.JavaModelException
 newNameLookup(org.eclipse.jdt.core.WorkingCopyOwner,boolean).NameLookup - !org.eclipse.jdt.core.JavaModelException
 newSearchableNameEnvironment(org.eclipse.jdt.core.ICompilationUnit[]).SearchableEnvironment - !org.eclipse.jdt.core.JavaModelException
 newSearchableNameEnvironment(org.eclipse.jdt.core.ICompilationUnit[],boolean).SearchableEnvironment - !org.eclipse.jdt.core.JavaModelException
 newSearchableNameEnvironment(org.eclipse.jdt.core.ICompilationUnit[],boolean,int).SearchableEnvironment - !org.eclipse.jdt.core.JavaModelException
 newSearchableNameEnvironment(org.eclipse.jdt.core.WorkingCopyOwner).SearchableEnvironment - !org.eclipse.jdt.core.JavaModelException
 newSearchableNameEnvironment(org.eclipse.jdt.core.WorkingCopyOwner,boolean).SearchableEnvironment - !org.eclipse.jdt.core.JavaModelException
 newSearchableNameEnvironment(org.eclipse.jdt.core.WorkingCopyOwner,boolean,int).SearchableEnvironment - !org.eclipse.jdt.core.JavaModelException
 getRelease(org.eclipse.jdt.core.IClasspathEntry)int s
 getRelease(org.eclipse.jdt.core.IJavaElement)int s
 getRelease(org.eclipse.core.runtime.IPath)int -
 newTemporaryInfo().JavaModelManager.PerProjectInfo -
 newTypeHierarchy(org.eclipse.jdt.core.IRegion,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.ITypeHierarchy - !org.eclipse.jdt.core.JavaModelException
 newTypeHierarchy(org.eclipse.jdt.core.IRegion,org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.ITypeHierarchy - !org.eclipse.jdt.core.JavaModelException
 newTypeHierarchy(org.eclipse.jdt.core.IType,org.eclipse.jdt.core.IRegion,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.ITypeHierarchy - !org.eclipse.jdt.core.JavaModelException
 newTypeHierarchy(org.eclipse.jdt.core.IType,org.eclipse.jdt.core.IRegion,org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.ITypeHierarchy - !org.eclipse.jdt.core.JavaModelException
 projectPrerequisites(org.eclipse.jdt.core.IClasspathEntry[])String[] - !org.eclipse.jdt.core.JavaModelException
 readFileEntriesWithException(java.util.Map)org.eclipse.jdt.core.IClasspathEntry[][] - !org.eclipse.core.runtime.CoreException,java.io.IOException,.ClasspathEntry.AssertionFailedException
 readOutputLocation()org.eclipse.core.runtime.IPath -
 readRawClasspath()org.eclipse.jdt.core.IClasspathEntry[] -
 resetCaches()void -
 resetResolvedClasspath().ClasspathChange -
 resolveClasspath(org.eclipse.jdt.core.IClasspathEntry[])org.eclipse.jdt.core.IClasspathEntry[] - !org.eclipse.jdt.core.JavaModelException
 resolveClasspath(org.eclipse.jdt.core.IClasspathEntry[],boolean,boolean).JavaProject.ResolvedClasspath - !org.eclipse.jdt.core.JavaModelException
 resolveClasspath(org.eclipse.jdt.core.IClasspathEntry[],org.eclipse.jdt.core.IClasspathEntry[],boolean,boolean).JavaProject.ResolvedClasspath - !org.eclipse.jdt.core.JavaModelException
 resolveClasspath(.JavaModelManager.PerProjectInfo,boolean,boolean)void - !org.eclipse.jdt.core.JavaModelException
 rootID()String -
 writeFileEntries(org.eclipse.jdt.core.IClasspathEntry[],org.eclipse.jdt.core.IClasspathEntry[],org.eclipse.core.runtime.IPath)boolean - !org.eclipse.jdt.core.JavaModelException
 writeFileEntries(org.eclipse.jdt.core.IClasspathEntry[],org.eclipse.core.runtime.IPath)boolean - !org.eclipse.jdt.core.JavaModelException
 setOption(String,String)void -
 setOptions(java.util.Map<String,String>)void -
 setOutputLocation(org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 setRawClasspath(org.eclipse.jdt.core.IClasspathEntry[],boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 setRawClasspath(org.eclipse.jdt.core.IClasspathEntry[],org.eclipse.core.runtime.IPath,boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 setRawClasspath(org.eclipse.jdt.core.IClasspathEntry[],org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 setRawClasspath(org.eclipse.jdt.core.IClasspathEntry[],org.eclipse.jdt.core.IClasspathEntry[],org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 setRawClasspath(org.eclipse.jdt.core.IClasspathEntry[],org.eclipse.jdt.core.IClasspathEntry[],org.eclipse.core.runtime.IPath,boolean,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.jdt.core.JavaModelException
 setRawClasspath(org.eclipse.jdt.core.IClasspathEntry[],org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 setSharedProperty(String,String)void - !org.eclipse.core.runtime.CoreException
 updateCycleParticipants(java.util.List<org.eclipse.core.runtime.IPath>,java.util.LinkedHashSet<org.eclipse.core.runtime.IPath>,java.util.Map<org.eclipse.core.runtime.IPath,java.util.List<.JavaProject.CycleInfo>>,org.eclipse.core.resources.IWorkspaceRoot,java.util.HashSet,java.util.Map)void -
 validateExistence(org.eclipse.core.resources.IResource)org.eclipse.core.runtime.IStatus o
 getModuleDescription()org.eclipse.jdt.core.IModuleDescription - !org.eclipse.jdt.core.JavaModelException
 getModuleDescription(int)org.eclipse.jdt.core.IModuleDescription - !org.eclipse.jdt.core.JavaModelException
 getOwnModuleDescription()org.eclipse.jdt.core.IModuleDescription - !org.eclipse.jdt.core.JavaModelException
 getOwnModuleDescription(int)org.eclipse.jdt.core.IModuleDescription - !org.eclipse.jdt.core.JavaModelException
 getPatchedModules(org.eclipse.jdt.core.IClasspathEntry)java.util.List<String> -
 getAutomaticModuleDescription()org.eclipse.jdt.core.IModuleDescription - !org.eclipse.jdt.core.JavaModelException
 setModuleDescription(org.eclipse.jdt.core.IModuleDescription)void - !org.eclipse.jdt.core.JavaModelException
 getManifest()java.util.jar.Manifest -
 determineModulesOfProjectsWithNonEmptyClasspath()java.util.Set<String> - !org.eclipse.jdt.core.JavaModelException
LambdaExpression - :.SourceType
 lambdaMethod .LambdaMethod o
 sourceStart int of
 sourceEnd int of
 arrowPosition int of
 interphase String of
 findLambdaSuperType(org.eclipse.jdt.internal.compiler.ast.LambdaExpression)org.eclipse.jdt.internal.compiler.lookup.TypeBinding -
 closing(Object)void o !org.eclipse.jdt.core.JavaModelException
 equals(Object)boolean -
 calculateHashCode()int o
 getElementInfo(org.eclipse.core.runtime.IProgressMonitor).SourceTypeElementInfo - !org.eclipse.jdt.core.JavaModelException
 getHandleMementoDelimiter()char o
 getHandleMemento(StringBuilder)void o
 getHandleMemento(StringBuilder,boolean,boolean)void o
 getHandleFromMemento(String,.util.MementoTokenizer,org.eclipse.jdt.core.WorkingCopyOwner)org.eclipse.jdt.core.IJavaElement -
 getChildren()org.eclipse.jdt.core.IJavaElement[] - !org.eclipse.jdt.core.JavaModelException
 isLocal()boolean -
 resolved(org.eclipse.jdt.internal.compiler.lookup.Binding).ResolvedLambdaExpression -
 getMethod()org.eclipse.jdt.core.IMethod -
 isLambda()boolean -
 isAnonymous()boolean -
 toStringName(StringBuilder)void -
 getPrimaryElement(boolean).JavaElement -
 getSuperInterfaceTypeSignatures()String[] - !org.eclipse.jdt.core.JavaModelException
LambdaMethod - :.SourceMethod
 getReturnType()String - !org.eclipse.jdt.core.JavaModelException
 getSignature()String - !org.eclipse.jdt.core.JavaModelException
 isLambdaMethod()boolean -
 closing(Object)void o
 equals(Object)boolean -
 calculateHashCode()int o
 getElementInfo(org.eclipse.core.runtime.IProgressMonitor).SourceMethodElementInfo - !org.eclipse.jdt.core.JavaModelException
 getHandleMemento(StringBuilder,boolean)void -
 getHandleMemento(StringBuilder)void -
 getHandleMementoDelimiter()char o
 getKey()String -
 isResolved()boolean -
 resolved(org.eclipse.jdt.internal.compiler.lookup.Binding).LambdaMethod -
LocalVariable - :.SourceRefElement,org.eclipse.jdt.core.ILocalVariable
 NO_LOCAL_VARIABLES org.eclipse.jdt.core.ILocalVariable[] sf
 declarationSourceStart int f
 declarationSourceEnd int f
 nameStart int f
 nameEnd int f
 annotations org.eclipse.jdt.core.IAnnotation[] -
 annotationsOnDimensions org.eclipse.jdt.core.IAnnotation[][] -
 new(.JavaElement,String,int,int,int,int,String,org.eclipse.jdt.internal.compiler.ast.Annotation[],int,boolean) -
 new(.JavaElement,String,int,int,int,int,String,org.eclipse.jdt.internal.compiler.ast.Annotation[],int,boolean,org.eclipse.jdt.internal.compiler.ast.Annotation[][]) -
 closing(Object)void o
 createElementInfo().JavaElementInfo o
 equals(Object)boolean -
 calculateHashCode()int o
 exists()boolean -
 generateInfos(org.eclipse.jdt.internal.compiler.env.IElementInfo,java.util.Map<org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.internal.compiler.env.IElementInfo>,org.eclipse.core.runtime.IProgressMonitor)void o
 getAnnotation(String)org.eclipse.jdt.core.IAnnotation -
 getAnnotations()org.eclipse.jdt.core.IAnnotation[] - !org.eclipse.jdt.core.JavaModelException
 getHandleFromMemento(String,.util.MementoTokenizer,org.eclipse.jdt.core.WorkingCopyOwner)org.eclipse.jdt.core.IJavaElement -
 getHandleMemento(StringBuilder)void o
 getHandleMemento(StringBuilder,boolean)void o
 getHandleMementoDelimiter()char o
 getCorrespondingResource()org.eclipse.core.resources.IResource -
 getDeclaringMember()org.eclipse.jdt.core.IMember -
 getElementName()String -
 getElementType()int -
 getFlags()int -
 getClassFile().ClassFile -
 getNameRange()org.eclipse.jdt.core.ISourceRange -
 getPath()org.eclipse.core.runtime.IPath -
 resource()org.eclipse.core.resources.IResource -
 getSource()String - !org.eclipse.jdt.core.JavaModelException
 getSourceRange()org.eclipse.jdt.core.ISourceRange - !org.eclipse.jdt.core.JavaModelException
 getTypeRoot()org.eclipse.jdt.core.ITypeRoot -
 getTypeSignature()String -
 getUnderlyingResource()org.eclipse.core.resources.IResource - !org.eclipse.jdt.core.JavaModelException
 isParameter()boolean -
 isStructureKnown()boolean - !org.eclipse.jdt.core.JavaModelException
 getKey(boolean)String - !org.eclipse.jdt.core.JavaModelException
 toStringInfo(int,StringBuilder,Object,boolean)void o
Member a :.SourceRefElement,org.eclipse.jdt.core.IMember
 new(.JavaElement) o
 new(.JavaElement,int) o
 areSimilarMethods(String,String[],String,String[],String[])boolean os
 convertConstant(org.eclipse.jdt.internal.compiler.impl.Constant)Object os
 findMethods(org.eclipse.jdt.core.IMethod,org.eclipse.jdt.core.IMethod[])org.eclipse.jdt.core.IMethod[] s
 getCategories()String[] - !org.eclipse.jdt.core.JavaModelException
 getClassFile()org.eclipse.jdt.core.IClassFile -
 getDeclaringType()org.eclipse.jdt.core.IType -
 getFlags()int - !org.eclipse.jdt.core.JavaModelException
 getHandleFromMemento(String,.util.MementoTokenizer,org.eclipse.jdt.core.WorkingCopyOwner)org.eclipse.jdt.core.IJavaElement -
 getHandleMementoDelimiter()char o
 getOuterMostLocalContext().Member -
 getJavadocRange()org.eclipse.jdt.core.ISourceRange - !org.eclipse.jdt.core.JavaModelException
 getNameRange()org.eclipse.jdt.core.ISourceRange - !org.eclipse.jdt.core.JavaModelException
 getType(String,int).SourceType -
 getTypeRoot()org.eclipse.jdt.core.ITypeRoot -
 isBinary()boolean -
 isMainMethod(org.eclipse.jdt.core.IMethod)boolean o !org.eclipse.jdt.core.JavaModelException
 isMainMethodCandidate(org.eclipse.jdt.core.IMethod)boolean o !org.eclipse.jdt.core.JavaModelException
 isReadOnly()boolean -
 readableName()String -
ModularClassFile - :.AbstractClassFile,org.eclipse.jdt.core.IModularClassFile
 new(.PackageFragment) o
 buildStructure(.OpenableElementInfo,org.eclipse.core.runtime.IProgressMonitor,java.util.Map<org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.internal.compiler.env.IElementInfo>,org.eclipse.core.resources.IResource)boolean o !org.eclipse.jdt.core.JavaModelException
 codeComplete(int,org.eclipse.jdt.core.CompletionRequestor,org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 codeSelect(int,int,org.eclipse.jdt.core.WorkingCopyOwner)org.eclipse.jdt.core.IJavaElement[] - !org.eclipse.jdt.core.JavaModelException
 findPrimaryType()org.eclipse.jdt.core.IType -
 isClass()boolean - !org.eclipse.jdt.core.JavaModelException
 isInterface()boolean - !org.eclipse.jdt.core.JavaModelException
 getType()org.eclipse.jdt.core.IType x
 getBinaryModuleInfo()org.eclipse.jdt.internal.compiler.env.IBinaryModule - !org.eclipse.jdt.core.JavaModelException
 getElementAt(int)org.eclipse.jdt.core.IJavaElement - !org.eclipse.jdt.core.JavaModelException
 getHandleFromMemento(String,.util.MementoTokenizer,org.eclipse.jdt.core.WorkingCopyOwner)org.eclipse.jdt.core.IJavaElement -
 getHandleMementoDelimiter()char o
 escapeMementoName(StringBuilder,String)void o
 getWorkingCopy(org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.ICompilationUnit - !org.eclipse.jdt.core.JavaModelException
 openBuffer(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.jdt.internal.compiler.env.IElementInfo)org.eclipse.jdt.core.IBuffer o !org.eclipse.jdt.core.JavaModelException
 getModule()org.eclipse.jdt.core.IModuleDescription - !org.eclipse.jdt.core.JavaModelException
 exists()boolean -
MoveElementsOperation - :.CopyElementsOperation
 new(org.eclipse.jdt.core.IJavaElement[],org.eclipse.jdt.core.IJavaElement[],boolean) -
 getMainTaskName()String o
 isMove()boolean o
MovePackageFragmentRootOperation - :.CopyPackageFragmentRootOperation
 renameEntryInClasspath(org.eclipse.core.runtime.IPath,org.eclipse.jdt.core.IJavaProject)void o !org.eclipse.jdt.core.JavaModelException
 new(org.eclipse.jdt.core.IPackageFragmentRoot,org.eclipse.core.runtime.IPath,int,int,org.eclipse.jdt.core.IClasspathEntry) -
 executeOperation()void o !org.eclipse.jdt.core.JavaModelException
 moveResource(org.eclipse.jdt.core.IPackageFragmentRoot,org.eclipse.jdt.core.IClasspathEntry,org.eclipse.core.resources.IWorkspaceRoot)void o !org.eclipse.jdt.core.JavaModelException
 updateReferringProjectClasspaths(org.eclipse.core.runtime.IPath,org.eclipse.jdt.core.IJavaProject)void o !org.eclipse.jdt.core.JavaModelException
 removeEntryFromClasspath(org.eclipse.core.runtime.IPath,org.eclipse.jdt.core.IJavaProject)void o !org.eclipse.jdt.core.JavaModelException
MoveResourceElementsOperation - :.CopyResourceElementsOperation
 new(org.eclipse.jdt.core.IJavaElement[],org.eclipse.jdt.core.IJavaElement[],boolean) -
 getMainTaskName()String o
 isMove()boolean o
MultiOperation a :.JavaModelOperation
 insertBeforeElements java.util.Map o
 newParents java.util.Map o
 renamings java.util.Map o
 renamingsList String[] o
 new(org.eclipse.jdt.core.IJavaElement[],boolean) o
 new(org.eclipse.jdt.core.IJavaElement[],org.eclipse.jdt.core.IJavaElement[],boolean) o
 error(int,org.eclipse.jdt.core.IJavaElement)void o !org.eclipse.jdt.core.JavaModelException
 executeOperation()void o !org.eclipse.jdt.core.JavaModelException
 getDestinationParent(org.eclipse.jdt.core.IJavaElement)org.eclipse.jdt.core.IJavaElement o
 getMainTaskName()String oa
 getNewNameFor(org.eclipse.jdt.core.IJavaElement)String o !org.eclipse.jdt.core.JavaModelException
 isMove()boolean o
 isRename()boolean o
 processElement(org.eclipse.jdt.core.IJavaElement)void oa !org.eclipse.jdt.core.JavaModelException
 processElements()void o !org.eclipse.jdt.core.JavaModelException
 setInsertBefore(org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.core.IJavaElement)void -
 setRenamings(String[])void -
 verify(org.eclipse.jdt.core.IJavaElement)void oa !org.eclipse.jdt.core.JavaModelException
 verifyDestination(org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.core.IJavaElement)void o !org.eclipse.jdt.core.JavaModelException
 verifyRenaming(org.eclipse.jdt.core.IJavaElement)void o !org.eclipse.jdt.core.JavaModelException
 verifySibling(org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.core.IJavaElement)void o !org.eclipse.jdt.core.JavaModelException
NameLookup - :org.eclipse.jdt.internal.compiler.util.SuffixConstants +Answer
 ACCEPT_CLASSES int sf
 ACCEPT_INTERFACES int sf
 ACCEPT_ENUMS int sf
 ACCEPT_RECORDS int sf
 ACCEPT_ANNOTATIONS int sf
 ACCEPT_ALL int sf
 VERBOSE boolean s
 packageFragmentRoots org.eclipse.jdt.core.IPackageFragmentRoot[] o
 packageFragments .util.HashtableOfArrayToObject o
 rootToResolvedEntries java.util.Map<org.eclipse.jdt.core.IPackageFragmentRoot,org.eclipse.jdt.core.IClasspathEntry> o
 rootToModule java.util.Map<org.eclipse.jdt.core.IPackageFragmentRoot,org.eclipse.jdt.core.IModuleDescription> o
 typesInWorkingCopies java.util.HashMap o
 timeSpentInSeekTypesInSourcePackage long -
 timeSpentInSeekTypesInBinaryPackage long -
 timeSpentInSeekPackageFragmentsWithModuleContext long -
 timeSpentInSeekModuleAwarePartialPackageFragments long -
 timeSpentInSeekPackageFragments long -
 timeSpentInSeekModule long -
 timeSpentInIsPackageWithModuleContext long -
 timeSpentInSeekTypesInType long -
 new(.JavaProject,org.eclipse.jdt.core.IPackageFragmentRoot[],.util.HashtableOfArrayToObject,org.eclipse.jdt.core.ICompilationUnit[],java.util.Map) -
 acceptType(org.eclipse.jdt.core.IType,int,boolean)boolean o
 findCompilationUnit(String)org.eclipse.jdt.core.ICompilationUnit -
 findPackageFragment(org.eclipse.core.runtime.IPath)org.eclipse.jdt.core.IPackageFragment -
 findPackageFragments(String,boolean)org.eclipse.jdt.core.IPackageFragment[] -
 findPackageFragments(String,boolean,boolean)org.eclipse.jdt.core.IPackageFragment[] -
 findPackageFragementRoots(String[])org.eclipse.jdt.core.IPackageFragmentRoot[] -
 findType(String,String,boolean,int,boolean,org.eclipse.jdt.core.IPackageFragmentRoot[],int).NameLookup.Answer -
 findType(String,String,boolean,int,boolean).NameLookup.Answer -
 findType(String,String,boolean,int,boolean,boolean,boolean,org.eclipse.core.runtime.IProgressMonitor).NameLookup.Answer -
 findType(String,String,boolean,int,boolean,boolean,boolean,org.eclipse.core.runtime.IProgressMonitor,org.eclipse.jdt.core.IPackageFragmentRoot[],int).NameLookup.Answer -
 getModuleDescriptionInfo(org.eclipse.jdt.core.IModuleDescription)org.eclipse.jdt.internal.compiler.env.IModule s
 getModuleDescriptionInfo(.PackageFragmentRoot)org.eclipse.jdt.internal.compiler.env.IModule -
 findType(String,org.eclipse.jdt.core.IPackageFragment,boolean,int,boolean,boolean)org.eclipse.jdt.core.IType -
 findType(String,org.eclipse.jdt.core.IPackageFragment,boolean,int)org.eclipse.jdt.core.IType -
 findType(String,boolean,int)org.eclipse.jdt.core.IType -
 findType(String,boolean,int,boolean).NameLookup.Answer -
 findType(String,boolean,int,boolean,boolean,boolean,org.eclipse.core.runtime.IProgressMonitor).NameLookup.Answer -
 findModule(char[],int).NameLookup.Answer -
 isPackage(String[])boolean -
 isPackage(String[],org.eclipse.jdt.core.IPackageFragmentRoot[])boolean -
 nameMatches(String,org.eclipse.jdt.core.IJavaElement,boolean)boolean o
 nameMatches(String,org.eclipse.jdt.core.ICompilationUnit,boolean)boolean o
 seekPackageFragments(String,boolean,.IJavaElementRequestor,org.eclipse.jdt.core.IPackageFragmentRoot[])void -
 seekTypes(String,String,boolean,.IJavaElementRequestor,int,org.eclipse.jdt.core.IPackageFragmentRoot[],String)void -
 seekPackageFragments(String,boolean,.IJavaElementRequestor)void -
 seekTypes(String,org.eclipse.jdt.core.IPackageFragment,boolean,int,.IJavaElementRequestor)void -
 seekModuleReferences(String,.IJavaElementRequestor,org.eclipse.jdt.core.IJavaProject)void -
 seekModule(char[],boolean,.IJavaElementRequestor,int)void -
 seekTypes(String,org.eclipse.jdt.core.IPackageFragment,boolean,int,.IJavaElementRequestor,boolean)void -
 seekTypesInBinaryPackage(String,org.eclipse.jdt.core.IPackageFragment,boolean,int,.IJavaElementRequestor)void o
 seekTypesInSourcePackage(String,org.eclipse.jdt.core.IPackageFragment,int,boolean,String,int,.IJavaElementRequestor)void o
 seekTypesInType(String,int,org.eclipse.jdt.core.IType,.IJavaElementRequestor,int)boolean o
 seekTypesInTopLevelType(String,int,org.eclipse.jdt.core.IType,.IJavaElementRequestor,int)boolean o
 seekTypesInWorkingCopies(String,org.eclipse.jdt.core.IPackageFragment,int,boolean,String,int,.IJavaElementRequestor,boolean)boolean o
 hasCompilationUnit(char[][],org.eclipse.jdt.core.IPackageFragmentRoot[])boolean -
 printTimeSpent()void -
NamedMember a :.Member
 name String of
 new(.JavaElement,String) -
 new(.JavaElement,String,int) -
 getElementName()String -
 getKey(org.eclipse.jdt.core.IField,boolean)String o !org.eclipse.jdt.core.JavaModelException
 getKey(org.eclipse.jdt.core.IMethod,boolean)String o !org.eclipse.jdt.core.JavaModelException
 getKey(org.eclipse.jdt.core.IType,boolean)String o !org.eclipse.jdt.core.JavaModelException
 getKey(org.eclipse.jdt.core.IModuleDescription,boolean)String o !org.eclipse.jdt.core.JavaModelException
 getFullyQualifiedParameterizedName(String,String)String o !org.eclipse.jdt.core.JavaModelException
 getPackageFragment()org.eclipse.jdt.core.IPackageFragment o
 getFullyQualifiedName(char,boolean)String - !org.eclipse.jdt.core.JavaModelException
 getTypeQualifiedName(char,boolean)String - !org.eclipse.jdt.core.JavaModelException
 getOccurrenceCountSignature()String o
 getTypeParameters()org.eclipse.jdt.core.ITypeParameter[] o !org.eclipse.jdt.core.JavaModelException
 resolveType(String)String[][] - !org.eclipse.jdt.core.JavaModelException
 resolveType(String,org.eclipse.jdt.core.WorkingCopyOwner)String[][] - !org.eclipse.jdt.core.JavaModelException
Openable a :.JavaElement,org.eclipse.jdt.core.IOpenable,org.eclipse.jdt.core.IBufferChangedListener
 new(.JavaElement) o
 bufferChanged(org.eclipse.jdt.core.BufferChangedEvent)void -
 buildStructure(.OpenableElementInfo,org.eclipse.core.runtime.IProgressMonitor,java.util.Map<org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.internal.compiler.env.IElementInfo>,org.eclipse.core.resources.IResource)boolean oa !org.eclipse.jdt.core.JavaModelException
 canBeRemovedFromCache()boolean -
 canBufferBeRemovedFromCache(org.eclipse.jdt.core.IBuffer)boolean -
 closeBuffer()void o
 closing(Object)void o
 codeComplete(org.eclipse.jdt.internal.compiler.env.ICompilationUnit,org.eclipse.jdt.internal.compiler.env.ICompilationUnit,int,org.eclipse.jdt.core.CompletionRequestor,org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.jdt.core.ITypeRoot,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.jdt.core.JavaModelException
 codeSelect(org.eclipse.jdt.internal.compiler.env.ICompilationUnit,int,int,org.eclipse.jdt.core.WorkingCopyOwner)org.eclipse.jdt.core.IJavaElement[] o !org.eclipse.jdt.core.JavaModelException
 createElementInfo().OpenableElementInfo o
 exists()boolean -
 findRecommendedLineSeparator()String - !org.eclipse.jdt.core.JavaModelException
 generateInfos(org.eclipse.jdt.internal.compiler.env.IElementInfo,java.util.Map<org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.internal.compiler.env.IElementInfo>,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.jdt.core.JavaModelException
 ignoreErrorStatus(org.eclipse.core.runtime.IStatus)boolean o
 getBuffer()org.eclipse.jdt.core.IBuffer - !org.eclipse.jdt.core.JavaModelException
 getBufferFactory()org.eclipse.jdt.core.IBufferFactory x
 getBufferManager().BufferManager o
 getCorrespondingResource()org.eclipse.core.resources.IResource - !org.eclipse.jdt.core.JavaModelException
 getOpenable()org.eclipse.jdt.core.IOpenable -
 getUnderlyingResource()org.eclipse.core.resources.IResource - !org.eclipse.jdt.core.JavaModelException
 hasBuffer()boolean o
 hasUnsavedChanges()boolean - !org.eclipse.jdt.core.JavaModelException
 isConsistent()boolean -
 isOpen()boolean -
 isSourceElement()boolean o
 isStructureKnown()boolean - !org.eclipse.jdt.core.JavaModelException
 makeConsistent(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 open(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 openBuffer(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.jdt.internal.compiler.env.IElementInfo)org.eclipse.jdt.core.IBuffer o !org.eclipse.jdt.core.JavaModelException
 getResource()org.eclipse.core.resources.IResource -
 resource()org.eclipse.core.resources.IResource -
 resource(.PackageFragmentRoot)org.eclipse.core.resources.IResource oa
 resourceExists(org.eclipse.core.resources.IResource)boolean o
 save(org.eclipse.core.runtime.IProgressMonitor,boolean)void - !org.eclipse.jdt.core.JavaModelException
 getPackageFragmentRoot().PackageFragmentRoot -
 validateExistence(org.eclipse.core.resources.IResource)org.eclipse.core.runtime.IStatus oa
 openAncestors(java.util.Map<org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.internal.compiler.env.IElementInfo>,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.jdt.core.JavaModelException
PackageDeclaration - :.SourceRefElement,org.eclipse.jdt.core.IPackageDeclaration
 new(.CompilationUnit,String) o
 equals(Object)boolean -
 getElementName()String -
 getElementType()int -
 getHandleMementoDelimiter()char o
 getNameRange()org.eclipse.jdt.core.ISourceRange - !org.eclipse.jdt.core.JavaModelException
 getPrimaryElement(boolean).JavaElement -
 toStringInfo(int,StringBuilder,Object,boolean)void o
PackageFragment - :.Openable,org.eclipse.jdt.core.IPackageFragment,org.eclipse.jdt.internal.compiler.util.SuffixConstants
 NO_CLASSFILES org.eclipse.jdt.core.IClassFile[] osf
 NO_ORDINARY_CLASSFILES org.eclipse.jdt.core.IOrdinaryClassFile[] osf
 NO_COMPILATION_UNITS org.eclipse.jdt.core.ICompilationUnit[] osf
 names String[] f
 new(.PackageFragmentRoot,String[]) o
 buildStructure(.OpenableElementInfo,org.eclipse.core.runtime.IProgressMonitor,java.util.Map,org.eclipse.core.resources.IResource)boolean o !org.eclipse.jdt.core.JavaModelException
 containsJavaResources()boolean - !org.eclipse.jdt.core.JavaModelException
 copy(org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.core.IJavaElement,String,boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 createCompilationUnit(String,String,boolean,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.ICompilationUnit - !org.eclipse.jdt.core.JavaModelException
 createElementInfo().PackageFragmentInfo o
 delete(boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 equals(Object)boolean -
 calculateHashCode()int o
 exists()boolean -
 getOrdinaryClassFile(String)org.eclipse.jdt.core.IOrdinaryClassFile -
 getClassFile(String)org.eclipse.jdt.core.IClassFile -
 getModularClassFile()org.eclipse.jdt.core.IModularClassFile -
 getOrdinaryClassFiles()org.eclipse.jdt.core.IOrdinaryClassFile[] - !org.eclipse.jdt.core.JavaModelException
 getAllClassFiles()org.eclipse.jdt.core.IClassFile[] - !org.eclipse.jdt.core.JavaModelException
 getClassFiles()org.eclipse.jdt.core.IClassFile[] x !org.eclipse.jdt.core.JavaModelException
 getCompilationUnit(String)org.eclipse.jdt.core.ICompilationUnit -
 getCompilationUnits()org.eclipse.jdt.core.ICompilationUnit[] - !org.eclipse.jdt.core.JavaModelException
 getCompilationUnits(org.eclipse.jdt.core.WorkingCopyOwner)org.eclipse.jdt.core.ICompilationUnit[] -
 getElementName()String -
 getElementType()int -
 getHandleFromMemento(String,.util.MementoTokenizer,org.eclipse.jdt.core.WorkingCopyOwner)org.eclipse.jdt.core.IJavaElement -
 getHandleMementoDelimiter()char o
 getKind()int - !org.eclipse.jdt.core.JavaModelException
 getNonJavaResources()Object[] - !org.eclipse.jdt.core.JavaModelException
 getPath()org.eclipse.core.runtime.IPath -
 resource(.PackageFragmentRoot)org.eclipse.core.resources.IResource -
 getUnderlyingResource()org.eclipse.core.resources.IResource - !org.eclipse.jdt.core.JavaModelException
 hasChildren()boolean - !org.eclipse.jdt.core.JavaModelException
 hasSubpackages()boolean - !org.eclipse.jdt.core.JavaModelException
 internalIsValidPackageName()boolean o
 isDefaultPackage()boolean -
 isValidPackageName()boolean of
 move(org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.core.IJavaElement,String,boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 rename(String,boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 toStringChildren(int,StringBuilder,Object)void o
 toStringInfo(int,StringBuilder,Object,boolean)void o
 getAttachedJavadoc(org.eclipse.core.runtime.IProgressMonitor)String - !org.eclipse.jdt.core.JavaModelException
 validateExistence(org.eclipse.core.resources.IResource)org.eclipse.core.runtime.IStatus o
PackageFragmentRoot - :.Openable,org.eclipse.jdt.core.IPackageFragmentRoot
 ATTACHMENT_PROPERTY_DELIMITER char osf
 NO_SOURCE_ATTACHMENT String sf
 resource org.eclipse.core.resources.IResource o
 new(org.eclipse.core.resources.IResource,.JavaProject) o
 attachSource(org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 buildStructure(.OpenableElementInfo,org.eclipse.core.runtime.IProgressMonitor,java.util.Map,org.eclipse.core.resources.IResource)boolean o !org.eclipse.jdt.core.JavaModelException
 delete(int,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 computeChildren(.OpenableElementInfo,org.eclipse.core.resources.IResource)boolean o !org.eclipse.jdt.core.JavaModelException
 computeFolderChildren(org.eclipse.core.resources.IContainer,boolean,String[],java.util.ArrayList,char[][],char[][])void o !org.eclipse.jdt.core.JavaModelException
 copy(org.eclipse.core.runtime.IPath,int,int,org.eclipse.jdt.core.IClasspathEntry,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 createElementInfo().PackageFragmentRootInfo o
 createPackageFragment(String,boolean,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.IPackageFragment - !org.eclipse.jdt.core.JavaModelException
 determineKind(org.eclipse.core.resources.IResource)int o !org.eclipse.jdt.core.JavaModelException
 equals(Object)boolean -
 calculateHashCode()int o
 fullExclusionPatternChars()char[][] -
 fullInclusionPatternChars()char[][] -
 getElementName()String -
 getElementType()int -
 getHandleMementoDelimiter()char o
 getHandleFromMemento(String,.util.MementoTokenizer,org.eclipse.jdt.core.WorkingCopyOwner)org.eclipse.jdt.core.IJavaElement -
 getHandleMemento(StringBuilder)void o
 getKind()int - !org.eclipse.jdt.core.JavaModelException
 getNonJavaResources()Object[] - !org.eclipse.jdt.core.JavaModelException
 getPackageFragment(String)org.eclipse.jdt.core.IPackageFragment -
 getPackageFragment(String[]).PackageFragment -
 getPackageFragment(String[],String).PackageFragment -
 getPackageName(org.eclipse.core.resources.IFolder)String o
 getPath()org.eclipse.core.runtime.IPath -
 internalPath()org.eclipse.core.runtime.IPath -
 getRawClasspathEntry()org.eclipse.jdt.core.IClasspathEntry - !org.eclipse.jdt.core.JavaModelException
 getResolvedClasspathEntry()org.eclipse.jdt.core.IClasspathEntry - !org.eclipse.jdt.core.JavaModelException
 resource()org.eclipse.core.resources.IResource -
 resource(.PackageFragmentRoot)org.eclipse.core.resources.IResource -
 getSourceAttachmentPath()org.eclipse.core.runtime.IPath - !org.eclipse.jdt.core.JavaModelException
 setSourceMapper(.SourceMapper)void - !org.eclipse.jdt.core.JavaModelException
 getSourceAttachmentRootPath()org.eclipse.core.runtime.IPath - !org.eclipse.jdt.core.JavaModelException
 getSourceMapper().SourceMapper -
 getUnderlyingResource()org.eclipse.core.resources.IResource - !org.eclipse.jdt.core.JavaModelException
 hasChildren()boolean - !org.eclipse.jdt.core.JavaModelException
 ignoreOptionalProblems()boolean -
 isArchive()boolean -
 isExternal()boolean -
 validateOnClasspath()org.eclipse.core.runtime.IStatus o
 move(org.eclipse.core.runtime.IPath,int,int,org.eclipse.jdt.core.IClasspathEntry,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 toStringInfo(int,StringBuilder,Object,boolean)void o
 validateExistence(org.eclipse.core.resources.IResource)org.eclipse.core.runtime.IStatus o
 verifyAttachSource(org.eclipse.core.runtime.IPath)void o !org.eclipse.jdt.core.JavaModelException
 getClassFilePath(String)String -
 getModuleDescription()org.eclipse.jdt.core.IModuleDescription -
 getAutomaticModuleDescription()org.eclipse.jdt.core.IModuleDescription - !org.eclipse.jdt.core.JavaModelException
 hasCompilationUnit(String,String)boolean -
 getManifest()java.util.jar.Manifest -
 isComplianceJava9OrHigher()boolean o
ReconcileWorkingCopyOperation - :.JavaModelOperation
 PERF boolean s
 astLevel int -
 resolveBindings boolean -
 problems java.util.Map<String,org.eclipse.jdt.core.compiler.CategorizedProblem[]> -
 reconcileFlags int -
 ast org.eclipse.jdt.core.dom.CompilationUnit -
 deltaBuilder .JavaElementDeltaBuilder -
 requestorIsActive boolean -
 new(org.eclipse.jdt.core.IJavaElement,int,int,org.eclipse.jdt.core.WorkingCopyOwner) -
 executeOperation()void o !org.eclipse.jdt.core.JavaModelException
 getWorkingCopy().CompilationUnit o
 isReadOnly()boolean -
 makeConsistent(.CompilationUnit)org.eclipse.jdt.core.dom.CompilationUnit - !org.eclipse.jdt.core.JavaModelException
 verify()org.eclipse.jdt.core.IJavaModelStatus o
RenameElementsOperation - :.MoveElementsOperation
 new(org.eclipse.jdt.core.IJavaElement[],org.eclipse.jdt.core.IJavaElement[],String[],boolean) -
 getMainTaskName()String o
 isRename()boolean o
 verify()org.eclipse.jdt.core.IJavaModelStatus o
 verify(org.eclipse.jdt.core.IJavaElement)void o !org.eclipse.jdt.core.JavaModelException
RenameResourceElementsOperation - :.MoveResourceElementsOperation
 new(org.eclipse.jdt.core.IJavaElement[],org.eclipse.jdt.core.IJavaElement[],String[],boolean) -
 getMainTaskName()String o
 isRename()boolean o
 verify(org.eclipse.jdt.core.IJavaElement)void o !org.eclipse.jdt.core.JavaModelException
ResolvedSourceField - :.SourceField
 new(.JavaElement,String,String) -
 new(.JavaElement,String,String,int) -
 getKey()String -
 isResolved()boolean -
 toStringInfo(int,StringBuilder,Object,boolean)void o
 unresolved().SourceField -
ResolvedSourceMethod - :.SourceMethod
 new(.JavaElement,String,String[],String) -
 new(.JavaElement,String,String[],String,int) -
 getKey()String -
 isResolved()boolean -
 toStringInfo(int,StringBuilder,Object,boolean)void o
 unresolved().SourceMethod -
ResolvedSourceType - :.SourceType
 new(.JavaElement,String,String) -
 new(.JavaElement,String,String,int) -
 getFullyQualifiedParameterizedName()String - !org.eclipse.jdt.core.JavaModelException
 getKey()String -
 isResolved()boolean -
 toStringInfo(int,StringBuilder,Object,boolean)void o
 unresolved().SourceType -
SearchableEnvironment - :org.eclipse.jdt.internal.compiler.env.IModuleAwareNameEnvironment,org.eclipse.jdt.core.search.IJavaSearchConstants
 nameLookup .NameLookup -
 unitToSkip org.eclipse.jdt.internal.compiler.env.ICompilationUnit o
 workingCopies org.eclipse.jdt.core.ICompilationUnit[] o
 owner org.eclipse.jdt.core.WorkingCopyOwner o
 project .JavaProject o
 searchScope org.eclipse.jdt.core.search.IJavaSearchScope o
 checkAccessRestrictions boolean o
 new(.JavaProject,org.eclipse.jdt.core.ICompilationUnit[]) x !org.eclipse.jdt.core.JavaModelException
 new(.JavaProject,org.eclipse.jdt.core.ICompilationUnit[],boolean,int) - !org.eclipse.jdt.core.JavaModelException
 new(.JavaProject,org.eclipse.jdt.core.WorkingCopyOwner) x !org.eclipse.jdt.core.JavaModelException
 new(.JavaProject,org.eclipse.jdt.core.WorkingCopyOwner,boolean,int) - !org.eclipse.jdt.core.JavaModelException
 find(String,String,org.eclipse.jdt.core.IPackageFragmentRoot[])org.eclipse.jdt.internal.compiler.env.NameEnvironmentAnswer o
 findModules(char[],org.eclipse.jdt.internal.codeassist.ISearchRequestor,org.eclipse.jdt.core.IJavaProject)void -
 isOnModulePath(org.eclipse.jdt.internal.compiler.env.ICompilationUnit)boolean -
 findPackages(char[],org.eclipse.jdt.internal.codeassist.ISearchRequestor)void -
 findPackages(char[],org.eclipse.jdt.internal.codeassist.ISearchRequestor,org.eclipse.jdt.core.IPackageFragmentRoot[],boolean)void -
 findExactTypes(char[],boolean,int,org.eclipse.jdt.internal.codeassist.ISearchRequestor)void -
 findTypeInModules(char[][],org.eclipse.jdt.internal.compiler.lookup.ModuleBinding)org.eclipse.jdt.internal.compiler.env.NameEnvironmentAnswer -
 findType(char[][],char[])org.eclipse.jdt.internal.compiler.env.NameEnvironmentAnswer -
 findType(char[],char[][],char[])org.eclipse.jdt.internal.compiler.env.NameEnvironmentAnswer -
 findTypes(char[],boolean,boolean,int,org.eclipse.jdt.internal.codeassist.ISearchRequestor)void -
 findTypes(char[],boolean,int,int,org.eclipse.jdt.internal.codeassist.ISearchRequestor,org.eclipse.core.runtime.IProgressMonitor)void -
 findTypes(char[],boolean,int,int,boolean,org.eclipse.jdt.internal.codeassist.ISearchRequestor,org.eclipse.core.runtime.IProgressMonitor)void -
 findConstructorDeclarations(char[],int,boolean,org.eclipse.jdt.internal.codeassist.ISearchRequestor,org.eclipse.core.runtime.IProgressMonitor)void -
 getModulesDeclaringPackage(char[][],char[])char[][] -
 hasCompilationUnit(char[][],char[],boolean)boolean -
 toStringChar(char[])String o
 toStringCharChar(char[][])String o
 cleanup()void -
 getModule(char[])org.eclipse.jdt.internal.compiler.env.IModule -
 getAllAutomaticModules()char[][] -
 applyModuleUpdates(org.eclipse.jdt.internal.compiler.env.IUpdatableModule,org.eclipse.jdt.internal.compiler.env.IUpdatableModule.UpdateKind)void -
 getOwnedPackageFragmentRoots(org.eclipse.jdt.core.IJavaProject)org.eclipse.jdt.core.IPackageFragmentRoot[] s !org.eclipse.jdt.core.JavaModelException
 listPackages(char[])char[][] -
 printTimeSpent()void -
SetClasspathOperation - :.ChangeClasspathOperation
 new(.JavaProject,org.eclipse.jdt.core.IClasspathEntry[],org.eclipse.core.runtime.IPath,boolean) -
 new(.JavaProject,org.eclipse.jdt.core.IClasspathEntry[],org.eclipse.jdt.core.IClasspathEntry[],org.eclipse.core.runtime.IPath,boolean) -
 executeOperation()void o !org.eclipse.jdt.core.JavaModelException
 getSchedulingRule()org.eclipse.core.runtime.jobs.ISchedulingRule o
 toString()String -
 verify()org.eclipse.jdt.core.IJavaModelStatus -
SetContainerOperation - :.ChangeClasspathOperation
 new(org.eclipse.core.runtime.IPath,org.eclipse.jdt.core.IJavaProject[],org.eclipse.jdt.core.IClasspathContainer[]) -
 executeOperation()void o !org.eclipse.jdt.core.JavaModelException
SetVariablesOperation - :.ChangeClasspathOperation
 new(String[],org.eclipse.core.runtime.IPath[],boolean) -
 executeOperation()void o !org.eclipse.jdt.core.JavaModelException
SortElementsOperation - :.JavaModelOperation
 CONTAINS_MALFORMED_NODES String sf
 new(int,org.eclipse.jdt.core.IJavaElement[],int[],java.util.Comparator) -
 getMainAmountOfWork()int o
 isMalformed(org.eclipse.jdt.core.dom.ASTNode)boolean o
 executeOperation()void o !org.eclipse.jdt.core.JavaModelException
 calculateEdit(org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.text.edits.TextEditGroup)org.eclipse.text.edits.TextEdit - !org.eclipse.jdt.core.JavaModelException
 verify()org.eclipse.jdt.core.IJavaModelStatus -
 insert(org.eclipse.text.edits.TextEdit,org.eclipse.text.edits.TextEdit)void s
SourceField - :.NamedMember,org.eclipse.jdt.core.IField
 new(.JavaElement,String) o
 new(.JavaElement,String,int) o
 equals(Object)boolean -
 findNode(org.eclipse.jdt.core.dom.CompilationUnit)org.eclipse.jdt.core.dom.ASTNode -
 getConstant()Object - !org.eclipse.jdt.core.JavaModelException
 getElementType()int -
 getKey()String -
 getHandleMementoDelimiter()char o
 getPrimaryElement(boolean).JavaElement -
 getTypeSignature()String - !org.eclipse.jdt.core.JavaModelException
 isEnumConstant()boolean - !org.eclipse.jdt.core.JavaModelException
 isResolved()boolean -
 resolved(org.eclipse.jdt.internal.compiler.lookup.Binding).ResolvedSourceField -
 toStringInfo(int,StringBuilder,Object,boolean)void o
 isRecordComponent()boolean - !org.eclipse.jdt.core.JavaModelException
SourceMethod - :.NamedMember,org.eclipse.jdt.core.IMethod
 parameterTypes String[] o
 new(.JavaElement,String,String[]) o
 new(.JavaElement,String,String[],int) o
 closing(Object)void o !org.eclipse.jdt.core.JavaModelException
 equals(Object)boolean -
 calculateHashCode()int o
 getDefaultValue()org.eclipse.jdt.core.IMemberValuePair - !org.eclipse.jdt.core.JavaModelException
 getElementType()int -
 getExceptionTypes()String[] - !org.eclipse.jdt.core.JavaModelException
 getHandleMemento(StringBuilder)void o
 getHandleMementoDelimiter()char o
 getKey()String -
 getNumberOfParameters()int -
 getParameterNames()String[] - !org.eclipse.jdt.core.JavaModelException
 getParameterTypes()String[] -
 getTypeParameter(String)org.eclipse.jdt.core.ITypeParameter -
 getTypeParameters()org.eclipse.jdt.core.ITypeParameter[] - !org.eclipse.jdt.core.JavaModelException
 getParameters()org.eclipse.jdt.core.ILocalVariable[] - !org.eclipse.jdt.core.JavaModelException
 getTypeParameterSignatures()String[] x !org.eclipse.jdt.core.JavaModelException
 getPrimaryElement(boolean).JavaElement -
 getRawParameterNames()String[] - !org.eclipse.jdt.core.JavaModelException
 getReturnType()String - !org.eclipse.jdt.core.JavaModelException
 getSignature()String - !org.eclipse.jdt.core.JavaModelException
 isConstructor()boolean - !org.eclipse.jdt.core.JavaModelException
 isMainMethod()boolean - !org.eclipse.jdt.core.JavaModelException
 isMainMethodCandidate()boolean - !org.eclipse.jdt.core.JavaModelException
 isLambdaMethod()boolean -
 isResolved()boolean -
 isSimilar(org.eclipse.jdt.core.IMethod)boolean -
 readableName()String -
 resolved(org.eclipse.jdt.internal.compiler.lookup.Binding).JavaElement -
 toStringInfo(int,StringBuilder,Object,boolean)void o
 toStringName(StringBuilder)void o
 toStringName(StringBuilder,int)void o
SourceRefElement a :.JavaElement,org.eclipse.jdt.core.ISourceReference
 new(.JavaElement) o
 new(.JavaElement,int) o
 closing(Object)void o !org.eclipse.jdt.core.JavaModelException
 createElementInfo().JavaElementInfo o
 copy(org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.core.IJavaElement,String,boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 delete(boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 equals(Object)boolean -
 calculateHashCode()int o
 findNode(org.eclipse.jdt.core.dom.CompilationUnit)org.eclipse.jdt.core.dom.ASTNode -
 generateInfos(org.eclipse.jdt.internal.compiler.env.IElementInfo,java.util.Map<org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.internal.compiler.env.IElementInfo>,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.jdt.core.JavaModelException
 getAnnotation(String)org.eclipse.jdt.core.IAnnotation -
 getAnnotations()org.eclipse.jdt.core.IAnnotation[] - !org.eclipse.jdt.core.JavaModelException
 getCompilationUnit()org.eclipse.jdt.core.ICompilationUnit -
 getCorrespondingResource()org.eclipse.core.resources.IResource - !org.eclipse.jdt.core.JavaModelException
 getHandleFromMemento(String,.util.MementoTokenizer,org.eclipse.jdt.core.WorkingCopyOwner)org.eclipse.jdt.core.IJavaElement -
 getHandleMemento(StringBuilder)void o
 getHandleUpdatingCountFromMemento(.util.MementoTokenizer,org.eclipse.jdt.core.WorkingCopyOwner)org.eclipse.jdt.core.IJavaElement -
 getOccurrenceCount()int -
 incOccurrenceCount()void -
 setOccurrenceCount(int)void -
 getOpenableParent()org.eclipse.jdt.core.IOpenable -
 getPath()org.eclipse.core.runtime.IPath -
 resource()org.eclipse.core.resources.IResource -
 getSource()String - !org.eclipse.jdt.core.JavaModelException
 getSourceRange()org.eclipse.jdt.core.ISourceRange - !org.eclipse.jdt.core.JavaModelException
 getUnderlyingResource()org.eclipse.core.resources.IResource - !org.eclipse.jdt.core.JavaModelException
 hasChildren()boolean - !org.eclipse.jdt.core.JavaModelException
 isStructureKnown()boolean - !org.eclipse.jdt.core.JavaModelException
 move(org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.core.IJavaElement,String,boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 rename(String,boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 toStringName(StringBuilder)void o
SourceType - :.NamedMember,org.eclipse.jdt.core.IType
 localOccurrenceCount int -
 new(.JavaElement,String) o
 new(.JavaElement,String,int) o
 closing(Object)void o !org.eclipse.jdt.core.JavaModelException
 codeComplete(char[],int,int,char[][],char[][],int[],boolean,org.eclipse.jdt.core.ICompletionRequestor)void x !org.eclipse.jdt.core.JavaModelException
 codeComplete(char[],int,int,char[][],char[][],int[],boolean,org.eclipse.jdt.core.ICompletionRequestor,org.eclipse.jdt.core.WorkingCopyOwner)void x !org.eclipse.jdt.core.JavaModelException
 codeComplete(char[],int,int,char[][],char[][],int[],boolean,org.eclipse.jdt.core.CompletionRequestor)void - !org.eclipse.jdt.core.JavaModelException
 codeComplete(char[],int,int,char[][],char[][],int[],boolean,org.eclipse.jdt.core.CompletionRequestor,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 codeComplete(char[],int,int,char[][],char[][],int[],boolean,org.eclipse.jdt.core.CompletionRequestor,org.eclipse.jdt.core.WorkingCopyOwner)void - !org.eclipse.jdt.core.JavaModelException
 codeComplete(char[],int,int,char[][],char[][],int[],boolean,org.eclipse.jdt.core.CompletionRequestor,org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 createField(String,org.eclipse.jdt.core.IJavaElement,boolean,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.IField - !org.eclipse.jdt.core.JavaModelException
 createInitializer(String,org.eclipse.jdt.core.IJavaElement,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.IInitializer - !org.eclipse.jdt.core.JavaModelException
 createMethod(String,org.eclipse.jdt.core.IJavaElement,boolean,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.IMethod - !org.eclipse.jdt.core.JavaModelException
 createType(String,org.eclipse.jdt.core.IJavaElement,boolean,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.IType - !org.eclipse.jdt.core.JavaModelException
 equals(Object)boolean -
 findMethods(org.eclipse.jdt.core.IMethod)org.eclipse.jdt.core.IMethod[] -
 getAnnotations()org.eclipse.jdt.core.IAnnotation[] - !org.eclipse.jdt.core.JavaModelException
 getChildrenForCategory(String)org.eclipse.jdt.core.IJavaElement[] - !org.eclipse.jdt.core.JavaModelException
 getDeclaringType()org.eclipse.jdt.core.IType -
 getClassFile()org.eclipse.jdt.core.IOrdinaryClassFile -
 getElementType()int -
 getField(String)org.eclipse.jdt.core.IField -
 getFields()org.eclipse.jdt.core.IField[] - !org.eclipse.jdt.core.JavaModelException
 getRecordComponents()org.eclipse.jdt.core.IField[] - !org.eclipse.jdt.core.JavaModelException
 getPermittedSubtypeNames()String[] - !org.eclipse.jdt.core.JavaModelException
 getRecordComponent(String)org.eclipse.jdt.core.IField -
 getFullyQualifiedName()String -
 getFullyQualifiedName(char)String -
 getFullyQualifiedParameterizedName()String - !org.eclipse.jdt.core.JavaModelException
 getOccurrenceCountSignature()String o
 getHandleFromMemento(String,.util.MementoTokenizer,org.eclipse.jdt.core.WorkingCopyOwner)org.eclipse.jdt.core.IJavaElement -
 getInitializer(int)org.eclipse.jdt.core.IInitializer -
 getInitializers()org.eclipse.jdt.core.IInitializer[] - !org.eclipse.jdt.core.JavaModelException
 getKey()String -
 getMethod(String,String[])org.eclipse.jdt.core.IMethod -
 getMethods()org.eclipse.jdt.core.IMethod[] - !org.eclipse.jdt.core.JavaModelException
 getPackageFragment()org.eclipse.jdt.core.IPackageFragment -
 getPrimaryElement(boolean).JavaElement -
 getSuperclassName()String - !org.eclipse.jdt.core.JavaModelException
 getSuperclassTypeSignature()String - !org.eclipse.jdt.core.JavaModelException
 getSuperInterfaceNames()String[] - !org.eclipse.jdt.core.JavaModelException
 getSuperInterfaceTypeSignatures()String[] - !org.eclipse.jdt.core.JavaModelException
 getTypeParameters()org.eclipse.jdt.core.ITypeParameter[] - !org.eclipse.jdt.core.JavaModelException
 getTypeParameterSignatures()String[] - !org.eclipse.jdt.core.JavaModelException
 getType(String)org.eclipse.jdt.core.IType -
 getTypeParameter(String)org.eclipse.jdt.core.ITypeParameter -
 getTypeQualifiedName()String -
 getTypeQualifiedName(char)String -
 getTypes()org.eclipse.jdt.core.IType[] - !org.eclipse.jdt.core.JavaModelException
 isAnonymous()boolean -
 isClass()boolean - !org.eclipse.jdt.core.JavaModelException
 isEnum()boolean - !org.eclipse.jdt.core.JavaModelException
 isRecord()boolean - !org.eclipse.jdt.core.JavaModelException
 isSealed()boolean - !org.eclipse.jdt.core.JavaModelException
 isInterface()boolean - !org.eclipse.jdt.core.JavaModelException
 isAnnotation()boolean - !org.eclipse.jdt.core.JavaModelException
 isLocal()boolean -
 isMember()boolean -
 isResolved()boolean -
 loadTypeHierachy(java.io.InputStream,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.ITypeHierarchy - !org.eclipse.jdt.core.JavaModelException
 loadTypeHierachy(java.io.InputStream,org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.ITypeHierarchy - !org.eclipse.jdt.core.JavaModelException
 newSupertypeHierarchy(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.ITypeHierarchy - !org.eclipse.jdt.core.JavaModelException
 newSupertypeHierarchy(org.eclipse.jdt.core.ICompilationUnit[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.ITypeHierarchy - !org.eclipse.jdt.core.JavaModelException
 newSupertypeHierarchy(org.eclipse.jdt.core.IWorkingCopy[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.ITypeHierarchy x !org.eclipse.jdt.core.JavaModelException
 newSupertypeHierarchy(org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.ITypeHierarchy - !org.eclipse.jdt.core.JavaModelException
 newTypeHierarchy(org.eclipse.jdt.core.IJavaProject,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.ITypeHierarchy - !org.eclipse.jdt.core.JavaModelException
 newTypeHierarchy(org.eclipse.jdt.core.IJavaProject,org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.ITypeHierarchy - !org.eclipse.jdt.core.JavaModelException
 newTypeHierarchy(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.ITypeHierarchy - !org.eclipse.jdt.core.JavaModelException
 newTypeHierarchy(org.eclipse.jdt.core.ICompilationUnit[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.ITypeHierarchy - !org.eclipse.jdt.core.JavaModelException
 newTypeHierarchy(org.eclipse.jdt.core.IWorkingCopy[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.ITypeHierarchy x !org.eclipse.jdt.core.JavaModelException
 newTypeHierarchy(org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.ITypeHierarchy - !org.eclipse.jdt.core.JavaModelException
 resolved(org.eclipse.jdt.internal.compiler.lookup.Binding).JavaElement -
 toStringInfo(int,StringBuilder,Object,boolean)void o
 isLambda()boolean -
 isImplicitlyDeclared()boolean - !org.eclipse.jdt.core.JavaModelException
TypeParameter - :.SourceRefElement,org.eclipse.jdt.core.ITypeParameter
 new(.JavaElement,String) -
 new(.JavaElement,String,int) -
 equals(Object)boolean -
 getBounds()String[] - !org.eclipse.jdt.core.JavaModelException
 getBoundsSignatures()String[] - !org.eclipse.jdt.core.JavaModelException
 getDeclaringMember()org.eclipse.jdt.core.IMember -
 getElementName()String -
 getElementType()int -
 getHandleMementoDelimiter()char o
 getKey(boolean)String - !org.eclipse.jdt.core.JavaModelException
 getNameRange()org.eclipse.jdt.core.ISourceRange - !org.eclipse.jdt.core.JavaModelException
 getSourceRange()org.eclipse.jdt.core.ISourceRange - !org.eclipse.jdt.core.JavaModelException
 getClassFile()org.eclipse.jdt.core.IClassFile -
 getTypeRoot()org.eclipse.jdt.core.ITypeRoot -
 toStringName(StringBuilder)void o
package org.eclipse.jdt.internal.core.builder
BuildNotifier -
 monitor org.eclipse.core.runtime.IProgressMonitor o
 cancelling boolean o
 percentComplete float o
 progressPerCompilationUnit float o
 newErrorCount int o
 fixedErrorCount int o
 newWarningCount int o
 fixedWarningCount int o
 workDone int o
 totalWork int o
 previousSubtask String o
 NewErrorCount int s
 FixedErrorCount int s
 NewWarningCount int s
 FixedWarningCount int s
 resetProblemCounters()void s
 new(org.eclipse.core.runtime.IProgressMonitor,int,java.util.function.BooleanSupplier) -
 aboutToCompile(.SourceFile)void -
 begin()void -
 checkCancel()void - !org.eclipse.core.runtime.OperationCanceledException
 checkCancelWithinCompiler()void - !org.eclipse.jdt.internal.compiler.problem.AbortCompilation
 compiled(.SourceFile)void -
 done()void -
 problemsMessage()String o
 setCancelling(boolean)void -
 setProgressPerCompilationUnit(float)void -
 subTask(String)void -
 updateProblemCounts(org.eclipse.jdt.core.compiler.CategorizedProblem[])void o
 updateProblemCounts(org.eclipse.core.resources.IMarker[],org.eclipse.jdt.core.compiler.CategorizedProblem[])void o
 updateProgress(float)void -
 updateProgressDelta(float)void -
JavaBuilder - :org.eclipse.core.resources.IncrementalProjectBuilder
 lastState .State -
 SOURCE_ID String sf
 DEBUG boolean s
 SHOW_STATS boolean s
 new() -
 getProblemsFor(org.eclipse.core.resources.IResource)org.eclipse.core.resources.IMarker[] s
 getTasksFor(org.eclipse.core.resources.IResource)org.eclipse.core.resources.IMarker[] s
 buildStarting()void s
 buildFinished()void s
 removeProblemsFor(org.eclipse.core.resources.IResource)void s
 removeTasksFor(org.eclipse.core.resources.IResource)void s
 removeProblemsAndTasksFor(org.eclipse.core.resources.IResource)void s
 readState(org.eclipse.core.resources.IProject,java.io.DataInputStream).State s !java.io.IOException,org.eclipse.core.runtime.CoreException
 writeState(Object,java.io.DataOutputStream)void s !java.io.IOException
 build(int,java.util.Map<String,String>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IProject[] o !org.eclipse.core.runtime.CoreException
 clean(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 getLastState(org.eclipse.core.resources.IProject).State -
 hasClasspathChanged()boolean o
 checkOutputFolders(org.eclipse.jdt.core.IJavaProject,int)int o
 toString()String -
package org.eclipse.jdt.internal.core.dom
ICompilationUnitResolver ai
 resolve(String[],String[],String[],org.eclipse.jdt.core.dom.FileASTRequestor,int,java.util.Map<String,String>,java.util.List<org.eclipse.jdt.internal.compiler.batch.FileSystem.Classpath>,int,org.eclipse.core.runtime.IProgressMonitor)void a
 parse(org.eclipse.jdt.core.ICompilationUnit[],org.eclipse.jdt.core.dom.ASTRequestor,int,java.util.Map<String,String>,int,org.eclipse.core.runtime.IProgressMonitor)void a
 parse(String[],String[],org.eclipse.jdt.core.dom.FileASTRequestor,int,java.util.Map<String,String>,int,org.eclipse.core.runtime.IProgressMonitor)void a
 resolve(org.eclipse.jdt.core.ICompilationUnit[],String[],org.eclipse.jdt.core.dom.ASTRequestor,int,java.util.Map<String,String>,org.eclipse.jdt.core.IJavaProject,org.eclipse.jdt.core.WorkingCopyOwner,int,org.eclipse.core.runtime.IProgressMonitor)void a
 toCompilationUnit(org.eclipse.jdt.internal.compiler.env.ICompilationUnit,boolean,org.eclipse.jdt.core.IJavaProject,java.util.List<org.eclipse.jdt.internal.compiler.batch.FileSystem.Classpath>,int,int,java.util.Map<String,String>,org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.jdt.core.WorkingCopyOwner,int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.dom.CompilationUnit a
package org.eclipse.jdt.internal.core.dom.rewrite
NodeInfoStore f +CopyPlaceholderData,StringPlaceholderData
 new(org.eclipse.jdt.core.dom.AST) -
 markAsStringPlaceholder(org.eclipse.jdt.core.dom.ASTNode,String)void f
 markAsCopyTarget(org.eclipse.jdt.core.dom.ASTNode,.RewriteEventStore.CopySourceInfo)void f
 newPlaceholderNode(int)org.eclipse.jdt.core.dom.ASTNode f
 createCollapsePlaceholder()org.eclipse.jdt.core.dom.Block -
 isCollapsed(org.eclipse.jdt.core.dom.ASTNode)boolean -
 getPlaceholderData(org.eclipse.jdt.core.dom.ASTNode)Object -
 clear()void -
RewriteEventStore f +CopySourceInfo,INodePropertyMapper,PropertyLocation
 DEBUG boolean s
 NEW int sf
 ORIGINAL int sf
 BOTH int sf
 new() -
 setNodePropertyMapper(.RewriteEventStore.INodePropertyMapper)void -
 clear()void -
 addEvent(org.eclipse.jdt.core.dom.ASTNode,org.eclipse.jdt.core.dom.StructuralPropertyDescriptor,.RewriteEvent)void -
 getEvent(org.eclipse.jdt.core.dom.ASTNode,org.eclipse.jdt.core.dom.StructuralPropertyDescriptor).RewriteEvent -
 getNodeEvent(org.eclipse.jdt.core.dom.ASTNode,org.eclipse.jdt.core.dom.StructuralPropertyDescriptor,boolean).NodeRewriteEvent -
 getListEvent(org.eclipse.jdt.core.dom.ASTNode,org.eclipse.jdt.core.dom.StructuralPropertyDescriptor,boolean).ListRewriteEvent -
 getChangeRootIterator()java.util.Iterator -
 hasChangedProperties(org.eclipse.jdt.core.dom.ASTNode)boolean -
 getPropertyLocation(Object,int).RewriteEventStore.PropertyLocation -
 findEvent(Object,int).RewriteEvent -
 getOriginalValue(org.eclipse.jdt.core.dom.ASTNode,org.eclipse.jdt.core.dom.StructuralPropertyDescriptor)Object -
 getNewValue(org.eclipse.jdt.core.dom.ASTNode,org.eclipse.jdt.core.dom.StructuralPropertyDescriptor)Object -
 getChangedPropertieEvents(org.eclipse.jdt.core.dom.ASTNode)java.util.List -
 getChangeKind(org.eclipse.jdt.core.dom.ASTNode)int -
 getEventEditGroup(.RewriteEvent)org.eclipse.text.edits.TextEditGroup -
 setEventEditGroup(.RewriteEvent,org.eclipse.text.edits.TextEditGroup)void -
 getTrackedNodeData(org.eclipse.jdt.core.dom.ASTNode)org.eclipse.text.edits.TextEditGroup f
 setTrackedNodeData(org.eclipse.jdt.core.dom.ASTNode,org.eclipse.text.edits.TextEditGroup)void -
 markAsTracked(org.eclipse.jdt.core.dom.ASTNode,org.eclipse.text.edits.TextEditGroup)void f
 markAsCopySource(org.eclipse.jdt.core.dom.ASTNode,org.eclipse.jdt.core.dom.StructuralPropertyDescriptor,org.eclipse.jdt.core.dom.ASTNode,boolean).RewriteEventStore.CopySourceInfo f
 isRangeCopyPlaceholder(org.eclipse.jdt.core.dom.ASTNode)boolean f
 createRangeCopy(org.eclipse.jdt.core.dom.ASTNode,org.eclipse.jdt.core.dom.StructuralPropertyDescriptor,org.eclipse.jdt.core.dom.ASTNode,org.eclipse.jdt.core.dom.ASTNode,boolean,org.eclipse.jdt.core.dom.ASTNode,org.eclipse.jdt.core.dom.ASTNode,org.eclipse.text.edits.TextEditGroup).RewriteEventStore.CopySourceInfo f
 getNodeCopySources(org.eclipse.jdt.core.dom.ASTNode).RewriteEventStore.CopySourceInfo[] -
 internalGetCopySources(java.util.List,org.eclipse.jdt.core.dom.ASTNode).RewriteEventStore.CopySourceInfo[] -
 prepareMovedNodes(org.eclipse.jdt.core.dom.rewrite.TargetSourceRangeComputer)void -
 revertMovedNodes()void -
 isInsertBoundToPrevious(org.eclipse.jdt.core.dom.ASTNode)boolean -
 setInsertBoundToPrevious(org.eclipse.jdt.core.dom.ASTNode)void -
 toString()String -
 isNewNode(org.eclipse.jdt.core.dom.ASTNode)boolean s
package org.eclipse.jdt.internal.core.dom.rewrite.imports
ImportRewriteAnalyzer f +RewriteResult
 new(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.dom.CompilationUnit,.ImportRewriteConfiguration) - !org.eclipse.jdt.core.JavaModelException
 addImport(boolean,boolean,String)void -
 removeImport(boolean,boolean,String)void -
 requireExplicitImport(boolean,String)void -
 analyzeRewrite(org.eclipse.core.runtime.IProgressMonitor).ImportRewriteAnalyzer.RewriteResult - !org.eclipse.jdt.core.JavaModelException
package org.eclipse.jdt.internal.core.eval
EvaluationContextWrapper - :org.eclipse.jdt.core.eval.IEvaluationContext
 context org.eclipse.jdt.internal.eval.EvaluationContext o
 project org.eclipse.jdt.internal.core.JavaProject o
 new(org.eclipse.jdt.internal.eval.EvaluationContext,org.eclipse.jdt.internal.core.JavaProject) -
 allVariables()org.eclipse.jdt.core.eval.IGlobalVariable[] -
 checkBuilderState()void o
 codeComplete(String,int,org.eclipse.jdt.core.ICompletionRequestor)void x !org.eclipse.jdt.core.JavaModelException
 codeComplete(String,int,org.eclipse.jdt.core.ICompletionRequestor,org.eclipse.jdt.core.WorkingCopyOwner)void x !org.eclipse.jdt.core.JavaModelException
 codeComplete(String,int,org.eclipse.jdt.core.CompletionRequestor)void - !org.eclipse.jdt.core.JavaModelException
 codeComplete(String,int,org.eclipse.jdt.core.CompletionRequestor,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 codeComplete(String,int,org.eclipse.jdt.core.CompletionRequestor,org.eclipse.jdt.core.WorkingCopyOwner)void - !org.eclipse.jdt.core.JavaModelException
 codeComplete(String,int,org.eclipse.jdt.core.CompletionRequestor,org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 codeSelect(String,int,int)org.eclipse.jdt.core.IJavaElement[] - !org.eclipse.jdt.core.JavaModelException
 codeSelect(String,int,int,org.eclipse.jdt.core.WorkingCopyOwner)org.eclipse.jdt.core.IJavaElement[] - !org.eclipse.jdt.core.JavaModelException
 deleteVariable(org.eclipse.jdt.core.eval.IGlobalVariable)void -
 evaluateCodeSnippet(String,String[],String[],int[],org.eclipse.jdt.core.IType,boolean,boolean,org.eclipse.jdt.core.eval.ICodeSnippetRequestor,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 evaluateCodeSnippet(String,org.eclipse.jdt.core.eval.ICodeSnippetRequestor,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 evaluateVariable(org.eclipse.jdt.core.eval.IGlobalVariable,org.eclipse.jdt.core.eval.ICodeSnippetRequestor,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 getBuildNameEnvironment()org.eclipse.jdt.internal.compiler.env.INameEnvironment o
 getVarClassName()char[] -
 getImports()String[] -
 getInfrastructureEvaluationContext()org.eclipse.jdt.internal.eval.EvaluationContext -
 getInfrastructureEvaluationRequestor(org.eclipse.jdt.core.eval.ICodeSnippetRequestor)org.eclipse.jdt.internal.eval.IRequestor o
 getPackageName()String -
 getProblemFactory()org.eclipse.jdt.internal.compiler.IProblemFactory o
 getProject()org.eclipse.jdt.core.IJavaProject -
 handleInstallException(org.eclipse.jdt.internal.eval.InstallException)void o !org.eclipse.jdt.core.JavaModelException
 newVariable(String,String,String)org.eclipse.jdt.core.eval.IGlobalVariable -
 setImports(String[])void -
 setPackageName(String)void -
 validateImports(org.eclipse.jdt.core.eval.ICodeSnippetRequestor)void -
 codeComplete(String,int,org.eclipse.jdt.core.ICodeCompletionRequestor)void x !org.eclipse.jdt.core.JavaModelException
package org.eclipse.jdt.internal.core.hierarchy
HierarchyBuilder a
 hierarchy .TypeHierarchy o
 nameLookup org.eclipse.jdt.internal.core.NameLookup o
 hierarchyResolver .HierarchyResolver o
 infoToHandle java.util.Map<org.eclipse.jdt.internal.compiler.env.IGenericType,org.eclipse.jdt.core.IJavaElement> o
 focusQualifiedName String o
 new(.TypeHierarchy) - !org.eclipse.jdt.core.JavaModelException
 build(boolean)void a !org.eclipse.jdt.core.JavaModelException,org.eclipse.core.runtime.CoreException
 buildSupertypes()void o
 connect(org.eclipse.jdt.internal.compiler.env.IGenericType,org.eclipse.jdt.core.IType,org.eclipse.jdt.core.IType,org.eclipse.jdt.core.IType[])void -
 getHandle(org.eclipse.jdt.internal.compiler.env.IGenericType,org.eclipse.jdt.internal.compiler.lookup.ReferenceBinding)org.eclipse.jdt.core.IType o
 getType()org.eclipse.jdt.core.IType o
 lookupBinaryHandle(org.eclipse.jdt.internal.compiler.env.IBinaryType)org.eclipse.jdt.core.IType o
 worked(org.eclipse.core.runtime.IProgressMonitor,int)void o
 createCompilationUnitFromPath(org.eclipse.jdt.internal.core.Openable,org.eclipse.core.resources.IFile,char[])org.eclipse.jdt.internal.compiler.env.ICompilationUnit o
 createInfoFromClassFile(org.eclipse.jdt.internal.core.Openable,org.eclipse.core.resources.IResource)org.eclipse.jdt.internal.compiler.env.IBinaryType o
 createInfoFromClassFileInJar(org.eclipse.jdt.internal.core.Openable)org.eclipse.jdt.internal.compiler.env.IBinaryType o
HierarchyResolver - :org.eclipse.jdt.internal.compiler.impl.ITypeRequestor
 new(org.eclipse.jdt.internal.compiler.env.INameEnvironment,java.util.Map,.HierarchyBuilder,org.eclipse.jdt.internal.compiler.IProblemFactory) -
 new(org.eclipse.jdt.internal.compiler.lookup.LookupEnvironment,.HierarchyBuilder) -
 accept(org.eclipse.jdt.internal.compiler.env.IBinaryType,org.eclipse.jdt.internal.compiler.lookup.PackageBinding,org.eclipse.jdt.internal.compiler.env.AccessRestriction)void -
 accept(org.eclipse.jdt.internal.compiler.env.ICompilationUnit,org.eclipse.jdt.internal.compiler.env.AccessRestriction)void -
 accept(org.eclipse.jdt.internal.compiler.env.ISourceType[],org.eclipse.jdt.internal.compiler.lookup.PackageBinding,org.eclipse.jdt.internal.compiler.env.AccessRestriction)void -
 resolve(org.eclipse.jdt.internal.compiler.env.IGenericType)void -
 resolve(org.eclipse.jdt.internal.core.Openable[],java.util.HashSet,org.eclipse.core.runtime.IProgressMonitor)void -
 setFocusType(char[][])org.eclipse.jdt.internal.compiler.lookup.ReferenceBinding -
 subOrSuperOfFocus(org.eclipse.jdt.internal.compiler.lookup.ReferenceBinding)boolean -
 worked(org.eclipse.core.runtime.IProgressMonitor,int)void o
IndexBasedHierarchyBuilder - :.HierarchyBuilder,org.eclipse.jdt.internal.compiler.util.SuffixConstants
 MAXTICKS int sf
 scope org.eclipse.jdt.core.search.IJavaSearchScope o
 binariesFromIndexMatches java.util.Map o
 new(.TypeHierarchy,org.eclipse.jdt.core.search.IJavaSearchScope) - !org.eclipse.jdt.core.JavaModelException
 build(boolean)void -
 createInfoFromClassFile(org.eclipse.jdt.internal.core.Openable,org.eclipse.core.resources.IResource)org.eclipse.jdt.internal.compiler.env.IBinaryType o
 createInfoFromClassFileInJar(org.eclipse.jdt.internal.core.Openable)org.eclipse.jdt.internal.compiler.env.IBinaryType o
 searchAllPossibleSubTypes(org.eclipse.jdt.core.IType,org.eclipse.jdt.core.search.IJavaSearchScope,java.util.Map,org.eclipse.jdt.internal.core.IPathRequestor,int,org.eclipse.core.runtime.IProgressMonitor)void s
TypeHierarchy - :org.eclipse.jdt.core.ITypeHierarchy,org.eclipse.jdt.core.IElementChangedListener
 DEBUG boolean s
 project org.eclipse.jdt.core.IJavaProject o
 focusType org.eclipse.jdt.core.IType o
 workingCopies org.eclipse.jdt.core.ICompilationUnit[] o
 classToSuperclass java.util.Map<org.eclipse.jdt.core.IType,org.eclipse.jdt.core.IType> o
 typeToSuperInterfaces java.util.Map<org.eclipse.jdt.core.IType,org.eclipse.jdt.core.IType[]> o
 typeToSubtypes java.util.Map<org.eclipse.jdt.core.IType,java.util.Set<org.eclipse.jdt.core.IType>> o
 typeFlags java.util.Map<org.eclipse.jdt.core.IType,Integer> o
 rootClasses java.util.Set<org.eclipse.jdt.core.IType> o
 interfaces java.util.Set<org.eclipse.jdt.core.IType> o
 missingTypes java.util.Set<String> -
 NO_TYPE org.eclipse.jdt.core.IType[] osf
 progressMonitor org.eclipse.core.runtime.SubMonitor o
 changeListeners java.util.ArrayList<org.eclipse.jdt.core.ITypeHierarchyChangedListener> o
 files java.util.Map<org.eclipse.jdt.core.IOpenable,java.util.ArrayList<org.eclipse.jdt.core.IType>> -
 packageRegion org.eclipse.jdt.internal.core.Region o
 projectRegion org.eclipse.jdt.internal.core.Region o
 computeSubtypes boolean o
 needsRefresh boolean -
 changeCollector .ChangeCollector o
 new() -
 new(org.eclipse.jdt.core.IType,org.eclipse.jdt.core.ICompilationUnit[],org.eclipse.jdt.core.IJavaProject,boolean) -
 new(org.eclipse.jdt.core.IType,org.eclipse.jdt.core.ICompilationUnit[],org.eclipse.jdt.core.search.IJavaSearchScope,boolean) -
 initializeRegions()void o
 addInterface(org.eclipse.jdt.core.IType)void o
 addRootClass(org.eclipse.jdt.core.IType)void o
 addSubtype(org.eclipse.jdt.core.IType,org.eclipse.jdt.core.IType)void o
 addTypeHierarchyChangedListener(org.eclipse.jdt.core.ITypeHierarchyChangedListener)void -
 cacheFlags(org.eclipse.jdt.core.IType,int)void -
 cacheSuperclass(org.eclipse.jdt.core.IType,org.eclipse.jdt.core.IType)void o
 cacheSuperInterfaces(org.eclipse.jdt.core.IType,org.eclipse.jdt.core.IType[])void o
 checkCanceled()void o
 compute()void o !org.eclipse.jdt.core.JavaModelException,org.eclipse.core.runtime.CoreException
 contains(org.eclipse.jdt.core.IType)boolean -
 elementChanged(org.eclipse.jdt.core.ElementChangedEvent)void -
 exists()boolean -
 fireChange()void -
 getAllClasses()org.eclipse.jdt.core.IType[] -
 getAllInterfaces()org.eclipse.jdt.core.IType[] -
 getAllSubtypes(org.eclipse.jdt.core.IType)org.eclipse.jdt.core.IType[] -
 getAllSuperclasses(org.eclipse.jdt.core.IType)org.eclipse.jdt.core.IType[] -
 getAllSuperInterfaces(org.eclipse.jdt.core.IType)org.eclipse.jdt.core.IType[] -
 getAllSupertypes(org.eclipse.jdt.core.IType)org.eclipse.jdt.core.IType[] -
 getAllTypes()org.eclipse.jdt.core.IType[] -
 getCachedFlags(org.eclipse.jdt.core.IType)int -
 getExtendingInterfaces(org.eclipse.jdt.core.IType)org.eclipse.jdt.core.IType[] -
 getImplementingClasses(org.eclipse.jdt.core.IType)org.eclipse.jdt.core.IType[] -
 getRootClasses()org.eclipse.jdt.core.IType[] -
 getRootInterfaces()org.eclipse.jdt.core.IType[] -
 getSubclasses(org.eclipse.jdt.core.IType)org.eclipse.jdt.core.IType[] -
 getSubtypes(org.eclipse.jdt.core.IType)org.eclipse.jdt.core.IType[] -
 getSuperclass(org.eclipse.jdt.core.IType)org.eclipse.jdt.core.IType -
 getSuperInterfaces(org.eclipse.jdt.core.IType)org.eclipse.jdt.core.IType[] -
 getSupertypes(org.eclipse.jdt.core.IType)org.eclipse.jdt.core.IType[] -
 getType()org.eclipse.jdt.core.IType -
 growAndAddToArray(org.eclipse.jdt.core.IType[],org.eclipse.jdt.core.IType[])org.eclipse.jdt.core.IType[] o
 growAndAddToArray(org.eclipse.jdt.core.IType[],org.eclipse.jdt.core.IType)org.eclipse.jdt.core.IType[] o
 hasFineGrainChanges()boolean -
 initialize(int)void o
 isAffected(org.eclipse.jdt.core.IJavaElementDelta,int)boolean -
 isAffectedByOpenable(org.eclipse.jdt.core.IJavaElementDelta,org.eclipse.jdt.core.IJavaElement,int)boolean o
 javaProject()org.eclipse.jdt.core.IJavaProject -
 readUntil(java.io.InputStream,byte)byte[] os !org.eclipse.jdt.core.JavaModelException,java.io.IOException
 readUntil(java.io.InputStream,byte,int)byte[] os !java.io.IOException,org.eclipse.jdt.core.JavaModelException
 load(org.eclipse.jdt.core.IType,java.io.InputStream,org.eclipse.jdt.core.WorkingCopyOwner)org.eclipse.jdt.core.ITypeHierarchy s !org.eclipse.jdt.core.JavaModelException
 packageRegionContainsSamePackageFragment(org.eclipse.jdt.internal.core.PackageFragment)boolean o
 refresh(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 removeTypeHierarchyChangedListener(org.eclipse.jdt.core.ITypeHierarchyChangedListener)void -
 store(java.io.OutputStream,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 toString()String -
 worked(int)void o
package org.eclipse.jdt.internal.core.index
EntryResult -
 new(char[],Object) -
 addDocumentName(String)void -
 addDocumentTable(Object)void -
 getWord()char[] -
 getDocumentNames(.Index)String[] - !java.io.IOException
 isEmpty()boolean -
Index -
 containerPath String f
 monitor org.eclipse.jdt.internal.core.search.indexing.ReadWriteMonitor -
 separator char -
 diskIndex .DiskIndex o
 memoryIndex .MemoryIndex o
 isMatch(char[],char[],int)boolean s
 new(.IndexLocation,String,boolean) - !java.io.IOException
 addIndexEntry(char[],char[],String)void -
 containerRelativePath(String)String -
 getIndexFile()java.io.File -
 getIndexLocation().IndexLocation -
 getIndexLastModified()long -
 hasChanged()boolean -
 query(char[][],char[],int).EntryResult[] - !java.io.IOException
 queryDocumentNames(String)String[] - !java.io.IOException
 remove(String)void -
 reset()void - !java.io.IOException
 save()boolean - !java.io.IOException
 startQuery()void -
 stopQuery()void -
 toString()String -
 isIndexForJar()boolean -
 getMetaIndexQualifications()java.util.List<.IndexQualifier> - !java.io.IOException
package org.eclipse.jdt.internal.core.nd.java.model
BinaryModuleFactory -
 new() -
 createDescriptor(org.eclipse.jdt.internal.core.ModularClassFile).BinaryModuleDescriptor s
 readModule(.BinaryModuleDescriptor,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.internal.compiler.env.IBinaryModule s !org.eclipse.jdt.core.JavaModelException,org.eclipse.jdt.internal.compiler.classfmt.ClassFormatException
 rawReadModule(.BinaryModuleDescriptor,boolean)org.eclipse.jdt.internal.compiler.env.IBinaryModule s !org.eclipse.jdt.core.JavaModelException,org.eclipse.jdt.internal.compiler.classfmt.ClassFormatException
 rawReadModuleTestForExists(.BinaryModuleDescriptor,boolean,boolean)org.eclipse.jdt.internal.compiler.env.IBinaryModule s !org.eclipse.jdt.core.JavaModelException,org.eclipse.jdt.internal.compiler.classfmt.ClassFormatException,java.io.FileNotFoundException
BinaryTypeFactory - +NotInIndexException
 new() -
 createDescriptor(org.eclipse.jdt.core.IClassFile).BinaryTypeDescriptor s
 create(org.eclipse.jdt.core.IOrdinaryClassFile,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.internal.compiler.env.IBinaryType s !org.eclipse.jdt.core.JavaModelException,org.eclipse.jdt.internal.compiler.classfmt.ClassFormatException
 readType(.BinaryTypeDescriptor,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.internal.compiler.env.IBinaryType s !org.eclipse.jdt.core.JavaModelException,org.eclipse.jdt.internal.compiler.classfmt.ClassFormatException
 rawReadType(.BinaryTypeDescriptor,boolean)org.eclipse.jdt.internal.compiler.classfmt.ClassFileReader s !org.eclipse.jdt.core.JavaModelException,org.eclipse.jdt.internal.compiler.classfmt.ClassFormatException
 rawReadTypeTestForExists(.BinaryTypeDescriptor,boolean,boolean)org.eclipse.jdt.internal.compiler.classfmt.ClassFileReader s !org.eclipse.jdt.core.JavaModelException,org.eclipse.jdt.internal.compiler.classfmt.ClassFormatException,java.io.FileNotFoundException
 getLocationForElement(org.eclipse.jdt.core.IJavaElement)org.eclipse.core.runtime.IPath s
 fieldDescriptorToBinaryName(char[])char[] s
package org.eclipse.jdt.internal.core.search
AbstractSearchScope a :org.eclipse.jdt.core.search.IJavaSearchScope,org.eclipse.jdt.core.search.IParallelizable,Cloneable
 new() -
 includesBinaries()boolean x
 includesClasspaths()boolean x
 processDelta(org.eclipse.jdt.core.IJavaElementDelta,int)void a
 setIncludesBinaries(boolean)void x
 setIncludesClasspaths(boolean)void x
 isParallelSearchSupported()boolean -
 clone().AbstractSearchScope - !CloneNotSupportedException
BasicSearchEngine -
 VERBOSE boolean s
 new() -
 new(org.eclipse.jdt.core.ICompilationUnit[]) -
 new(org.eclipse.jdt.core.WorkingCopyOwner) -
 createHierarchyScope(org.eclipse.jdt.core.IType)org.eclipse.jdt.core.search.IJavaSearchScope s !org.eclipse.jdt.core.JavaModelException
 createHierarchyScope(org.eclipse.jdt.core.IType,org.eclipse.jdt.core.WorkingCopyOwner)org.eclipse.jdt.core.search.IJavaSearchScope s !org.eclipse.jdt.core.JavaModelException
 createStrictHierarchyScope(org.eclipse.jdt.core.IJavaProject,org.eclipse.jdt.core.IType,boolean,boolean,org.eclipse.jdt.core.WorkingCopyOwner)org.eclipse.jdt.core.search.IJavaSearchScope s !org.eclipse.jdt.core.JavaModelException
 createJavaSearchScope(org.eclipse.jdt.core.IJavaElement[])org.eclipse.jdt.core.search.IJavaSearchScope s
 createJavaSearchScope(boolean,org.eclipse.jdt.core.IJavaElement[])org.eclipse.jdt.core.search.IJavaSearchScope s
 createJavaSearchScope(org.eclipse.jdt.core.IJavaElement[],boolean)org.eclipse.jdt.core.search.IJavaSearchScope s
 createJavaSearchScope(boolean,org.eclipse.jdt.core.IJavaElement[],boolean)org.eclipse.jdt.core.search.IJavaSearchScope s
 createJavaSearchScope(org.eclipse.jdt.core.IJavaElement[],int)org.eclipse.jdt.core.search.IJavaSearchScope s
 createJavaSearchScope(boolean,org.eclipse.jdt.core.IJavaElement[],int)org.eclipse.jdt.core.search.IJavaSearchScope s
 createTypeNameMatch(org.eclipse.jdt.core.IType,int)org.eclipse.jdt.core.search.TypeNameMatch s
 createMethodNameMatch(org.eclipse.jdt.core.IMethod,int)org.eclipse.jdt.core.search.MethodNameMatch s
 createWorkspaceScope()org.eclipse.jdt.core.search.IJavaSearchScope s
 getDefaultSearchParticipant()org.eclipse.jdt.core.search.SearchParticipant s
 getSearchParticipants()org.eclipse.jdt.core.search.SearchParticipant[] s
 getMatchRuleString(int)String s
 getSearchForString(int)String s
 search(org.eclipse.jdt.core.search.SearchPattern,org.eclipse.jdt.core.search.SearchParticipant[],org.eclipse.jdt.core.search.IJavaSearchScope,org.eclipse.jdt.core.search.SearchRequestor,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 searchAllConstructorDeclarations(char[],char[],int,org.eclipse.jdt.core.search.IJavaSearchScope,.IRestrictedAccessConstructorRequestor,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 searchAllConstructorDeclarations(char[],char[],int,org.eclipse.jdt.core.search.IJavaSearchScope,boolean,.IRestrictedAccessConstructorRequestor,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 searchAllMethodNames(char[],int,char[],int,org.eclipse.jdt.core.search.IJavaSearchScope,.IRestrictedAccessMethodRequestor,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 searchAllMethodNames(char[],int,char[],int,char[],int,char[],int,org.eclipse.jdt.core.search.IJavaSearchScope,.IRestrictedAccessMethodRequestor,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 searchAllSecondaryTypeNames(org.eclipse.jdt.core.IPackageFragmentRoot[],.IRestrictedAccessTypeRequestor,boolean,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 searchAllTypeNames(char[],int,char[],int,int,org.eclipse.jdt.core.search.IJavaSearchScope,.IRestrictedAccessTypeRequestor,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 searchAllTypeNames(char[],int,char[],int,int,org.eclipse.jdt.core.search.IJavaSearchScope,boolean,.IRestrictedAccessTypeRequestor,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 searchAllTypeNames(char[][],char[][],int,int,org.eclipse.jdt.core.search.IJavaSearchScope,.IRestrictedAccessTypeRequestor,int,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 searchDeclarations(org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.core.search.SearchRequestor,org.eclipse.jdt.core.search.SearchPattern,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 searchDeclarationsOfAccessedFields(org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.core.search.SearchRequestor,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 searchDeclarationsOfReferencedTypes(org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.core.search.SearchRequestor,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 searchDeclarationsOfSentMessages(org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.core.search.SearchRequestor,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
HierarchyScope - :.AbstractSearchScope,org.eclipse.jdt.internal.compiler.util.SuffixConstants
 focusType org.eclipse.jdt.core.IType -
 elements java.util.Set<String> o
 elementCount int o
 needsRefresh boolean -
 add(org.eclipse.core.resources.IResource)void -
 new(org.eclipse.jdt.core.IJavaProject,org.eclipse.jdt.core.IType,org.eclipse.jdt.core.WorkingCopyOwner,boolean,boolean,boolean) - !org.eclipse.jdt.core.JavaModelException
 new(org.eclipse.jdt.core.IType,org.eclipse.jdt.core.WorkingCopyOwner) - !org.eclipse.jdt.core.JavaModelException
 encloses(String)boolean -
 encloses(String,org.eclipse.core.runtime.IProgressMonitor)boolean -
 enclosesFineGrained(org.eclipse.jdt.core.IJavaElement)boolean -
 encloses(org.eclipse.jdt.core.IJavaElement)boolean -
 encloses(org.eclipse.jdt.core.IJavaElement,org.eclipse.core.runtime.IProgressMonitor)boolean -
 enclosingProjectsAndJars()org.eclipse.core.runtime.IPath[] -
 initialize()void o !org.eclipse.jdt.core.JavaModelException
 initialize(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.jdt.core.JavaModelException
 processDelta(org.eclipse.jdt.core.IJavaElementDelta,int)void -
 refresh()void o !org.eclipse.jdt.core.JavaModelException
 refresh(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.jdt.core.JavaModelException
 toString()String -
 isParallelSearchSupported()boolean -
 initBeforeSearch(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
IndexQueryRequestor a
 new() -
 acceptIndexMatch(String,org.eclipse.jdt.core.search.SearchPattern,org.eclipse.jdt.core.search.SearchParticipant,org.eclipse.jdt.internal.compiler.env.AccessRuleSet)boolean a
JavaSearchParticipant - :org.eclipse.jdt.core.search.SearchParticipant,org.eclipse.jdt.core.search.IParallelizable
 new() -
 beginSearching()void -
 doneSearching()void -
 getDescription()String -
 getDocument(String)org.eclipse.jdt.core.search.SearchDocument -
 indexDocument(org.eclipse.jdt.core.search.SearchDocument,org.eclipse.core.runtime.IPath)void -
 indexResolvedDocument(org.eclipse.jdt.core.search.SearchDocument,org.eclipse.core.runtime.IPath)void -
 resolveDocument(org.eclipse.jdt.core.search.SearchDocument)void -
 locateMatches(org.eclipse.jdt.core.search.SearchDocument[],org.eclipse.jdt.core.search.SearchPattern,org.eclipse.jdt.core.search.IJavaSearchScope,org.eclipse.jdt.core.search.SearchRequestor,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 selectIndexes(org.eclipse.jdt.core.search.SearchPattern,org.eclipse.jdt.core.search.IJavaSearchScope)org.eclipse.core.runtime.IPath[] -
 selectIndexURLs(org.eclipse.jdt.core.search.SearchPattern,org.eclipse.jdt.core.search.IJavaSearchScope)org.eclipse.jdt.internal.core.index.IndexLocation[] -
 isParallelSearchSupported()boolean -
PatternSearchJob - :.processing.IJob
 pattern org.eclipse.jdt.core.search.SearchPattern of
 scope org.eclipse.jdt.core.search.IJavaSearchScope of
 participant org.eclipse.jdt.core.search.SearchParticipant of
 requestor .IndexQueryRequestor of
 resolveDocumentForJar boolean of
 resolveDocumentForSourceFiles boolean of
 areIndexesReady boolean o
 executionTime java.util.concurrent.atomic.AtomicLong of
 ENABLE_PARALLEL_SEARCH String sf
 ENABLE_PARALLEL_SEARCH_DEFAULT boolean sf
 new(org.eclipse.jdt.core.search.SearchPattern,org.eclipse.jdt.core.search.SearchParticipant,org.eclipse.jdt.core.search.IJavaSearchScope,.IndexQueryRequestor) -
 new(org.eclipse.jdt.core.search.SearchPattern,org.eclipse.jdt.core.search.SearchParticipant,org.eclipse.jdt.core.search.IJavaSearchScope,boolean,boolean,.IndexQueryRequestor) -
 belongsTo(String)boolean -
 cancel()void -
 ensureReadyToRun()void -
 execute(org.eclipse.core.runtime.IProgressMonitor)boolean -
 getIndexes(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.internal.core.index.Index[] -
 waitNeeded()boolean -
 getJobFamily()String -
 search(org.eclipse.jdt.internal.core.index.Index,.IndexQueryRequestor,org.eclipse.core.runtime.IProgressMonitor,boolean)boolean -
 toString()String -
SubTypeSearchJob - :.PatternSearchJob
 new(org.eclipse.jdt.core.search.SearchPattern,org.eclipse.jdt.core.search.SearchParticipant,org.eclipse.jdt.core.search.IJavaSearchScope,.IndexQueryRequestor) -
 finished()void -
 getIndexes(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.internal.core.index.Index[] -
 search(org.eclipse.jdt.internal.core.index.Index,.IndexQueryRequestor,org.eclipse.core.runtime.IProgressMonitor,boolean)boolean -
package org.eclipse.jdt.internal.core.search.indexing
AddJrtToIndex - :.BinaryContainer
 new(org.eclipse.core.resources.IFile,org.eclipse.jdt.internal.core.index.IndexLocation,.IndexManager,boolean) -
 new(org.eclipse.core.runtime.IPath,org.eclipse.jdt.internal.core.index.IndexLocation,.IndexManager,boolean) -
 equals(Object)boolean -
 hashCode()int -
 execute(org.eclipse.core.runtime.IProgressMonitor)boolean -
 getJobFamily()String -
 updatedIndexState()Integer o
 toString()String -
 hasPreBuiltIndex()boolean o
BinaryContainer a :.IndexRequest
 new(org.eclipse.core.runtime.IPath,.IndexManager) -
 isValidPackageNameForClassOrisModule(String)boolean o
IIndexConstants ai
 REF char[] sf
 ANNOTATION_REF char[] sf
 METHOD_REF char[] sf
 CONSTRUCTOR_REF char[] sf
 SUPER_REF char[] sf
 TYPE_DECL char[] sf
 METHOD_DECL char[] sf
 METHOD_DECL_PLUS char[] sf
 CONSTRUCTOR_DECL char[] sf
 FIELD_DECL char[] sf
 MODULE_DECL char[] sf
 MODULE_REF char[] sf
 OBJECT char[] sf
 MODULE_INFO char[] sf
 COUNTS char[][] sf
 DEFAULT_CONSTRUCTOR char[] sf
 META_INDEX_SIMPLE_TYPE_QUALIFIER_REF char[] sf
 META_INDEX_QUALIFIED_TYPE_QUALIFIER_REF char[] sf
 META_INDEX_SIMPLE_SUPER_TYPE_QUALIFIER_REF char[] sf
 META_INDEX_QUALIFIED_SUPER_TYPE_QUALIFIER_REF char[] sf
 META_INDEX_CATEGORIES char[][] sf
 CLASS_SUFFIX char sf
 INTERFACE_SUFFIX char sf
 ENUM_SUFFIX char sf
 ANNOTATION_TYPE_SUFFIX char sf
 TYPE_SUFFIX char sf
 CLASS_AND_ENUM_SUFFIX char sf
 CLASS_AND_INTERFACE_SUFFIX char sf
 INTERFACE_AND_ANNOTATION_SUFFIX char sf
 SEPARATOR char sf
 PARAMETER_SEPARATOR char sf
 SECONDARY_SUFFIX char sf
 ONE_STAR char[] sf
 ONE_STAR_CHAR char[][] sf
 ZERO_CHAR char sf
 ONE_ZERO char[] sf
 ONE_ZERO_CHAR char[][] sf
 PKG_REF_PATTERN int sf
 PKG_DECL_PATTERN int sf
 TYPE_REF_PATTERN int sf
 TYPE_DECL_PATTERN int sf
 SUPER_REF_PATTERN int sf
 CONSTRUCTOR_PATTERN int sf
 FIELD_PATTERN int sf
 METHOD_PATTERN int sf
 OR_PATTERN int sf
 LOCAL_VAR_PATTERN int sf
 TYPE_PARAM_PATTERN int sf
 AND_PATTERN int sf
 ANNOT_REF_PATTERN int sf
 MODULE_PATTERN int sf
IndexAllProject - :.IndexRequest
 new(org.eclipse.core.resources.IProject,.IndexManager) -
 equals(Object)boolean -
 execute(org.eclipse.core.runtime.IProgressMonitor)boolean -
 hashCode()int -
 updatedIndexState()Integer o
 toString()String -
IndexBinaryFolder - :.IndexRequest
 new(org.eclipse.core.resources.IContainer,.IndexManager) -
 equals(Object)boolean -
 execute(org.eclipse.core.runtime.IProgressMonitor)boolean -
 hashCode()int -
 updatedIndexState()Integer o
 toString()String -
IndexManager - :org.eclipse.jdt.internal.core.search.processing.JobManager,.IIndexConstants
 indexLocations org.eclipse.jdt.internal.compiler.util.SimpleLookupTable -
 SAVED_STATE Integer sf
 UPDATING_STATE Integer sf
 UNKNOWN_STATE Integer sf
 REBUILDING_STATE Integer sf
 REUSE_STATE Integer sf
 MANAGE_PRODUCT_INDEXES_PROPERTY String sf
 INDEX_MANAGER_NOTIFY_IDLE_WAIT_PROPERTY String sf
 DEBUG boolean s
 new() -
 waitForIndex(boolean,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 aboutToUpdateIndex(org.eclipse.core.runtime.IPath,Integer)void -
 addBinary(org.eclipse.core.resources.IFile,org.eclipse.core.runtime.IPath)void -
 addSource(org.eclipse.core.resources.IFile,org.eclipse.core.runtime.IPath,org.eclipse.jdt.internal.compiler.SourceElementParser)void -
 addDerivedSource(org.eclipse.core.resources.IFile,org.eclipse.core.runtime.IPath)void -
 cleanUpIndexes()void -
 computeIndexLocation(org.eclipse.core.runtime.IPath,java.net.URL)org.eclipse.jdt.internal.core.index.IndexLocation -
 computeIndexLocation(org.eclipse.core.runtime.IPath)org.eclipse.jdt.internal.core.index.IndexLocation -
 deleteIndexFiles()void f
 deleteIndexFiles(org.eclipse.core.runtime.IProgressMonitor)void -
 ensureIndexExists(org.eclipse.jdt.internal.core.index.IndexLocation,org.eclipse.core.runtime.IPath)void -
 getSourceElementParser(org.eclipse.jdt.core.IJavaProject,org.eclipse.jdt.internal.compiler.ISourceElementRequestor)org.eclipse.jdt.internal.compiler.SourceElementParser -
 getIndex(org.eclipse.jdt.internal.core.index.IndexLocation)org.eclipse.jdt.internal.core.index.Index -
 getIndex(org.eclipse.core.runtime.IPath,boolean,boolean)org.eclipse.jdt.internal.core.index.Index -
 getIndex(org.eclipse.core.runtime.IPath,org.eclipse.jdt.internal.core.index.IndexLocation,boolean,boolean)org.eclipse.jdt.internal.core.index.Index -
 getIndexes(org.eclipse.jdt.internal.core.index.IndexLocation[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.internal.core.index.Index[] -
 getIndexForUpdate(org.eclipse.core.runtime.IPath,boolean,boolean)org.eclipse.jdt.internal.core.index.Index -
 indexDocument(org.eclipse.jdt.core.search.SearchDocument,org.eclipse.jdt.core.search.SearchParticipant,org.eclipse.jdt.internal.core.index.Index,org.eclipse.core.runtime.IPath)void -
 indexResolvedDocument(org.eclipse.jdt.core.search.SearchDocument,org.eclipse.jdt.core.search.SearchParticipant,org.eclipse.jdt.internal.core.index.Index,org.eclipse.core.runtime.IPath)void -
 indexAll(org.eclipse.core.resources.IProject)void -
 indexLibrary(org.eclipse.core.runtime.IPath,org.eclipse.core.resources.IProject,java.net.URL)void -
 indexLibrary(org.eclipse.core.runtime.IPath,org.eclipse.core.resources.IProject,java.net.URL,boolean)void -
 indexSourceFolder(org.eclipse.jdt.internal.core.JavaProject,org.eclipse.core.runtime.IPath,char[][],char[][])void -
 jobWasCancelled(org.eclipse.core.runtime.IPath)void -
 moveToNextJob()void o
 notifyIdle(long)void o
 processName()String -
 recreateIndex(org.eclipse.core.runtime.IPath)org.eclipse.jdt.internal.core.index.Index -
 remove(String,org.eclipse.core.runtime.IPath)void -
 removeIndex(org.eclipse.core.runtime.IPath)void -
 removeIndexPath(org.eclipse.core.runtime.IPath)void -
 removeIndexFamily(org.eclipse.core.runtime.IPath)void -
 removeSourceFolderFromIndex(org.eclipse.jdt.internal.core.JavaProject,org.eclipse.core.runtime.IPath,char[][],char[][])void -
 reset()void -
 resetIndex(org.eclipse.core.runtime.IPath)boolean -
 savePreBuiltIndex(org.eclipse.jdt.internal.core.index.Index)void - !java.io.IOException
 saveIndex(org.eclipse.jdt.internal.core.index.Index)void - !java.io.IOException
 saveIndexes()void -
 scheduleDocumentIndexing(org.eclipse.jdt.core.search.SearchDocument,org.eclipse.core.runtime.IPath,org.eclipse.jdt.internal.core.index.IndexLocation,org.eclipse.jdt.core.search.SearchParticipant)void -
 toString()String -
 updateParticipant(org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath)void -
 findMatchingIndexNames(.QualifierQuery)java.util.Optional<java.util.Set<String>> -
 getMetaIndex()java.util.Optional<org.eclipse.jdt.internal.core.index.MetaIndex> -
IndexNamesRegistry -
 new(java.io.File,org.eclipse.core.runtime.IPath) -
 write(char[][])void -
 read(org.eclipse.core.runtime.IProgressMonitor)char[][] -
 delete()void -
IndexRequest a :org.eclipse.jdt.internal.core.search.processing.IJob
 isCancelled boolean o
 containerPath org.eclipse.core.runtime.IPath o
 manager .IndexManager o
 new(org.eclipse.core.runtime.IPath,.IndexManager) -
 belongsTo(String)boolean -
 cancel()void -
 ensureReadyToRun()void -
 getJobFamily()String -
 updatedIndexState()Integer o
 waitNeeded()boolean -
SaveIndex - :.IndexRequest
 new(org.eclipse.core.runtime.IPath,.IndexManager) -
 execute(org.eclipse.core.runtime.IProgressMonitor)boolean -
 toString()String -
package org.eclipse.jdt.internal.core.search.matching
IntersectingPattern a :.JavaSearchPattern
 new(int,int) -
 findIndexMatches(org.eclipse.jdt.internal.core.index.Index,org.eclipse.jdt.internal.core.search.IndexQueryRequestor,org.eclipse.jdt.core.search.SearchParticipant,org.eclipse.jdt.core.search.IJavaSearchScope,org.eclipse.core.runtime.IProgressMonitor)void - !java.io.IOException
 findIndexMatches(org.eclipse.jdt.internal.core.index.Index,org.eclipse.jdt.internal.core.search.IndexQueryRequestor,org.eclipse.jdt.core.search.SearchParticipant,org.eclipse.jdt.core.search.IJavaSearchScope,boolean,org.eclipse.core.runtime.IProgressMonitor)void - !java.io.IOException
 hasNextQuery()boolean oa
 resetQuery()void oa
JavaSearchPattern - :org.eclipse.jdt.core.search.SearchPattern,org.eclipse.jdt.internal.core.search.indexing.IIndexConstants,org.eclipse.jdt.core.search.IParallelizable,Cloneable
 fineGrain int -
 MATCH_MODE_MASK int sf
 MATCH_COMPATIBILITY_MASK int sf
 new(int,int) o
 getFineGrainFlagString(int)String s
 getBlankPattern()org.eclipse.jdt.core.search.SearchPattern -
 hasSignatures()boolean f
 hasTypeArguments()boolean f
 hasTypeParameters()boolean f
 print(StringBuilder)StringBuilder o
 toString()String f
 isParallelSearchSupported()boolean -
LocalVariablePattern - :.VariablePattern
 new(org.eclipse.jdt.internal.core.LocalVariable,int,int) -
 findIndexMatches(org.eclipse.jdt.internal.core.index.Index,org.eclipse.jdt.internal.core.search.IndexQueryRequestor,org.eclipse.jdt.core.search.SearchParticipant,org.eclipse.jdt.core.search.IJavaSearchScope,org.eclipse.core.runtime.IProgressMonitor)void -
 findIndexMatches(org.eclipse.jdt.internal.core.index.Index,org.eclipse.jdt.internal.core.search.IndexQueryRequestor,org.eclipse.jdt.core.search.SearchParticipant,org.eclipse.jdt.core.search.IJavaSearchScope,boolean,org.eclipse.core.runtime.IProgressMonitor)void -
 print(StringBuilder)StringBuilder o
MatchLocator - :org.eclipse.jdt.internal.compiler.impl.ITypeRequestor +WorkingCopyDocument,WrappedCoreException
 MAX_AT_ONCE int sf
 pattern org.eclipse.jdt.core.search.SearchPattern -
 patternLocator .PatternLocator -
 matchContainer int -
 requestor org.eclipse.jdt.core.search.SearchRequestor -
 scope org.eclipse.jdt.core.search.IJavaSearchScope -
 progressMonitor org.eclipse.core.runtime.IProgressMonitor -
 workingCopies org.eclipse.jdt.core.ICompilationUnit[] -
 handleFactory org.eclipse.jdt.internal.core.util.HandleFactory -
 allSuperTypeNames char[][][] -
 parser .MatchLocatorParser -
 nameEnvironment org.eclipse.jdt.internal.compiler.env.INameEnvironment -
 nameLookup org.eclipse.jdt.internal.core.NameLookup -
 lookupEnvironment org.eclipse.jdt.internal.compiler.lookup.LookupEnvironment -
 hierarchyResolver org.eclipse.jdt.internal.core.hierarchy.HierarchyResolver -
 options org.eclipse.jdt.internal.compiler.impl.CompilerOptions -
 numberOfMatches int -
 matchesToProcess .PossibleMatch[] -
 currentPossibleMatch .PossibleMatch -
 resultCollectorTime long -
 addWorkingCopies(org.eclipse.jdt.core.search.SearchPattern,org.eclipse.jdt.core.search.SearchDocument[],org.eclipse.jdt.core.ICompilationUnit[],org.eclipse.jdt.core.search.SearchParticipant)org.eclipse.jdt.core.search.SearchDocument[] s
 setFocus(org.eclipse.jdt.core.search.SearchPattern,org.eclipse.jdt.core.IJavaElement)void s
 setIndexQualifierQuery(org.eclipse.jdt.core.search.SearchPattern,char[])void s
 classFileReader(org.eclipse.jdt.core.IType)org.eclipse.jdt.internal.compiler.env.IBinaryType s
 findIndexMatches(org.eclipse.jdt.core.search.SearchPattern,org.eclipse.jdt.internal.core.index.Index,org.eclipse.jdt.internal.core.search.IndexQueryRequestor,org.eclipse.jdt.core.search.SearchParticipant,org.eclipse.jdt.core.search.IJavaSearchScope,org.eclipse.core.runtime.IProgressMonitor)void s !java.io.IOException
 findIndexMatches(org.eclipse.jdt.core.search.SearchPattern,org.eclipse.jdt.internal.core.index.Index,org.eclipse.jdt.internal.core.search.IndexQueryRequestor,org.eclipse.jdt.core.search.SearchParticipant,org.eclipse.jdt.core.search.IJavaSearchScope,boolean,org.eclipse.core.runtime.IProgressMonitor)void s !java.io.IOException
 getProjectOrJar(org.eclipse.jdt.core.IJavaElement)org.eclipse.jdt.core.IJavaElement s
 projectOrJarFocus(org.eclipse.jdt.core.search.SearchPattern)org.eclipse.jdt.core.IJavaElement s
 new(org.eclipse.jdt.core.search.SearchPattern,org.eclipse.jdt.core.search.SearchRequestor,org.eclipse.jdt.core.search.IJavaSearchScope,org.eclipse.core.runtime.IProgressMonitor) -
 accept(org.eclipse.jdt.internal.compiler.env.IBinaryType,org.eclipse.jdt.internal.compiler.lookup.PackageBinding,org.eclipse.jdt.internal.compiler.env.AccessRestriction)void -
 accept(org.eclipse.jdt.internal.compiler.env.ICompilationUnit,org.eclipse.jdt.internal.compiler.env.AccessRestriction)void -
 accept(org.eclipse.jdt.internal.compiler.env.ISourceType[],org.eclipse.jdt.internal.compiler.lookup.PackageBinding,org.eclipse.jdt.internal.compiler.env.AccessRestriction)void -
 basicParser()org.eclipse.jdt.internal.compiler.parser.Parser o
 cacheBinaryType(org.eclipse.jdt.core.IType,org.eclipse.jdt.internal.compiler.env.IBinaryType)org.eclipse.jdt.internal.compiler.lookup.BinaryTypeBinding o !org.eclipse.jdt.core.JavaModelException
 computeSuperTypeNames(org.eclipse.jdt.core.IType)char[][][] o
 createHandle(org.eclipse.jdt.internal.compiler.ast.LambdaExpression,org.eclipse.jdt.core.IJavaElement)org.eclipse.jdt.core.IJavaElement o
 createHandle(org.eclipse.jdt.internal.compiler.ast.AbstractMethodDeclaration,org.eclipse.jdt.core.IJavaElement)org.eclipse.jdt.core.IJavaElement o
 createHandle(org.eclipse.jdt.internal.compiler.ast.AbstractVariableDeclaration,org.eclipse.jdt.internal.compiler.ast.TypeDeclaration,org.eclipse.jdt.core.IJavaElement)org.eclipse.jdt.core.IJavaElement o
 createHandle(org.eclipse.jdt.internal.compiler.ast.AbstractVariableDeclaration,org.eclipse.jdt.core.IJavaElement)org.eclipse.jdt.core.IJavaElement o
 createHandle(org.eclipse.jdt.internal.compiler.ast.Annotation,org.eclipse.jdt.core.IAnnotatable)org.eclipse.jdt.core.IJavaElement o
 createHierarchyResolver(org.eclipse.jdt.core.IType,.PossibleMatch[])boolean o
 createImportHandle(org.eclipse.jdt.internal.compiler.ast.ImportReference)org.eclipse.jdt.core.IJavaElement o
 createPackageDeclarationHandle(org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration)org.eclipse.jdt.core.IJavaElement o
 createTypeHandle(String)org.eclipse.jdt.core.IType o
 encloses(org.eclipse.jdt.core.IJavaElement)boolean o
 getBinaryInfo(org.eclipse.jdt.internal.core.ClassFile,org.eclipse.core.resources.IResource)org.eclipse.jdt.internal.compiler.env.IBinaryType o !org.eclipse.core.runtime.CoreException
 getFocusType()org.eclipse.jdt.core.IType o
 getMethodBodies(org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration,.MatchingNodeSet)void o
 getType(char[],char[])org.eclipse.jdt.internal.compiler.lookup.TypeBinding o
 getMethodBinding(.MethodPattern)org.eclipse.jdt.internal.compiler.lookup.MethodBinding -
 hasAlreadyDefinedType(org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration)boolean o
 initialize(org.eclipse.jdt.internal.core.JavaProject,int)void - !org.eclipse.jdt.core.JavaModelException
 locateMatches(org.eclipse.jdt.internal.core.JavaProject,.PossibleMatch[],int,int)void o !org.eclipse.core.runtime.CoreException
 locateMatchesDefaultImpl(org.eclipse.jdt.internal.core.JavaProject,.PossibleMatch[],int,int)void o !org.eclipse.core.runtime.CoreException
 locateMatches(org.eclipse.jdt.internal.core.JavaProject,.PossibleMatchSet,int)void o !org.eclipse.core.runtime.CoreException
 locateMatches(org.eclipse.jdt.core.search.SearchDocument[])void - !org.eclipse.core.runtime.CoreException
 locatePackageDeclarations(org.eclipse.jdt.core.search.SearchParticipant,org.eclipse.jdt.core.IJavaProject[])void o !org.eclipse.core.runtime.CoreException
 locatePackageDeclarations(org.eclipse.jdt.core.search.SearchPattern,org.eclipse.jdt.core.search.SearchParticipant,org.eclipse.jdt.core.IJavaProject[])void o !org.eclipse.core.runtime.CoreException
 lookupType(org.eclipse.jdt.internal.compiler.lookup.ReferenceBinding)org.eclipse.jdt.core.IType o
 newDeclarationMatch(org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.internal.compiler.lookup.Binding,int,int,int)org.eclipse.jdt.core.search.SearchMatch -
 newDeclarationMatch(org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.internal.compiler.lookup.Binding,int,int,int,boolean)org.eclipse.jdt.core.search.SearchMatch -
 newDeclarationMatch(org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.internal.compiler.lookup.Binding,int,int,int,org.eclipse.jdt.core.search.SearchParticipant,org.eclipse.core.resources.IResource)org.eclipse.jdt.core.search.SearchMatch -
 newFieldReferenceMatch(org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.internal.compiler.lookup.Binding,int,int,int,org.eclipse.jdt.internal.compiler.ast.ASTNode)org.eclipse.jdt.core.search.FieldReferenceMatch -
 newLocalVariableReferenceMatch(org.eclipse.jdt.core.IJavaElement,int,int,int,org.eclipse.jdt.internal.compiler.ast.ASTNode)org.eclipse.jdt.core.search.SearchMatch -
 newMethodReferenceMatch(org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.internal.compiler.lookup.Binding,int,int,int,boolean,boolean,org.eclipse.jdt.internal.compiler.ast.ASTNode)org.eclipse.jdt.core.search.MethodReferenceMatch -
 newPackageReferenceMatch(org.eclipse.jdt.core.IJavaElement,int,int,int,org.eclipse.jdt.internal.compiler.ast.ASTNode)org.eclipse.jdt.core.search.PackageReferenceMatch -
 newTypeParameterReferenceMatch(org.eclipse.jdt.core.IJavaElement,int,int,int,org.eclipse.jdt.internal.compiler.ast.ASTNode)org.eclipse.jdt.core.search.SearchMatch -
 newTypeReferenceMatch(org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.internal.compiler.lookup.Binding,int,int,int,org.eclipse.jdt.internal.compiler.ast.ASTNode)org.eclipse.jdt.core.search.TypeReferenceMatch -
 newTypeReferenceMatch(org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.internal.compiler.lookup.Binding,int,org.eclipse.jdt.internal.compiler.ast.ASTNode)org.eclipse.jdt.core.search.TypeReferenceMatch -
 newModuleReferenceMatch(org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.internal.compiler.lookup.Binding,int,int,int,org.eclipse.jdt.internal.compiler.ast.ASTNode)org.eclipse.jdt.core.search.ModuleReferenceMatch -
 newModuleReferenceMatch(org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.internal.compiler.lookup.Binding,int,org.eclipse.jdt.internal.compiler.ast.ASTNode)org.eclipse.jdt.core.search.ModuleReferenceMatch -
 parseAndBuildBindings(.PossibleMatch,boolean)boolean o !org.eclipse.core.runtime.CoreException
 process(.PossibleMatch,boolean)void o !org.eclipse.core.runtime.CoreException
 purgeMethodStatements(org.eclipse.jdt.internal.compiler.ast.TypeDeclaration,boolean)void o
 reduceParseTree(org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration)void o
 getParticipant()org.eclipse.jdt.core.search.SearchParticipant -
 report(org.eclipse.jdt.core.search.SearchMatch)void o !org.eclipse.core.runtime.CoreException
 reportAccurateTypeReference(org.eclipse.jdt.core.search.SearchMatch,org.eclipse.jdt.internal.compiler.ast.ASTNode,char[])void o !org.eclipse.core.runtime.CoreException
 reportAccurateParameterizedMethodReference(org.eclipse.jdt.core.search.SearchMatch,org.eclipse.jdt.internal.compiler.ast.ASTNode,org.eclipse.jdt.internal.compiler.ast.TypeReference[])void o !org.eclipse.core.runtime.CoreException
 reportAccurateParameterizedTypeReference(org.eclipse.jdt.core.search.SearchMatch,org.eclipse.jdt.internal.compiler.ast.TypeReference,int,org.eclipse.jdt.internal.compiler.ast.TypeReference[])void o !org.eclipse.core.runtime.CoreException
 reportAccurateEnumConstructorReference(org.eclipse.jdt.core.search.SearchMatch,org.eclipse.jdt.internal.compiler.ast.FieldDeclaration,org.eclipse.jdt.internal.compiler.ast.AllocationExpression)void o !org.eclipse.core.runtime.CoreException
 reportAccurateFieldReference(org.eclipse.jdt.core.search.SearchMatch[],org.eclipse.jdt.internal.compiler.ast.QualifiedNameReference)void o !org.eclipse.core.runtime.CoreException
 reportBinaryMemberDeclaration(org.eclipse.core.resources.IResource,org.eclipse.jdt.core.IMember,org.eclipse.jdt.internal.compiler.lookup.Binding,org.eclipse.jdt.internal.compiler.env.IBinaryType,int)void o !org.eclipse.core.runtime.CoreException
 reportMatching(org.eclipse.jdt.internal.compiler.ast.LambdaExpression,org.eclipse.jdt.core.IJavaElement,int,.MatchingNodeSet,boolean)void o !org.eclipse.core.runtime.CoreException
 reportMatching(org.eclipse.jdt.internal.compiler.ast.AbstractMethodDeclaration,org.eclipse.jdt.internal.compiler.ast.TypeDeclaration,org.eclipse.jdt.core.IJavaElement,int,boolean,.MatchingNodeSet)void o !org.eclipse.core.runtime.CoreException
 reportMatching(org.eclipse.jdt.internal.compiler.ast.Annotation[],org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.core.IJavaElement[],org.eclipse.jdt.internal.compiler.lookup.Binding,.MatchingNodeSet,boolean,boolean)void o !org.eclipse.core.runtime.CoreException
 reportMatching(org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration,boolean)void o !org.eclipse.core.runtime.CoreException
 reportMatching(org.eclipse.jdt.internal.compiler.ast.AbstractVariableDeclaration,org.eclipse.jdt.internal.compiler.ast.FieldDeclaration[],org.eclipse.jdt.internal.compiler.ast.TypeDeclaration,org.eclipse.jdt.core.IJavaElement,int,boolean,.MatchingNodeSet)void o !org.eclipse.core.runtime.CoreException
 reportMatching(org.eclipse.jdt.internal.compiler.ast.ModuleDeclaration,org.eclipse.jdt.core.IJavaElement,int,.MatchingNodeSet,int)void o !org.eclipse.core.runtime.CoreException
 reportMatching(org.eclipse.jdt.internal.compiler.ast.TypeDeclaration,org.eclipse.jdt.core.IJavaElement,int,.MatchingNodeSet,int)void o !org.eclipse.core.runtime.CoreException
 reportMatching(org.eclipse.jdt.internal.compiler.ast.TypeParameter[],org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.internal.compiler.lookup.Binding,.MatchingNodeSet)void o !org.eclipse.core.runtime.CoreException
 reportMatchingSuperOrPermit(org.eclipse.jdt.internal.compiler.ast.TypeReference,org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.internal.compiler.lookup.Binding,.MatchingNodeSet,boolean)void o !org.eclipse.core.runtime.CoreException
 typeInHierarchy(org.eclipse.jdt.internal.compiler.lookup.ReferenceBinding)boolean o
OrPattern - :org.eclipse.jdt.core.search.SearchPattern,org.eclipse.jdt.internal.core.search.indexing.IIndexConstants,org.eclipse.jdt.core.search.IParallelizable,Cloneable
 patterns org.eclipse.jdt.core.search.SearchPattern[] o
 new(org.eclipse.jdt.core.search.SearchPattern,org.eclipse.jdt.core.search.SearchPattern) -
 findIndexMatches(org.eclipse.jdt.internal.core.index.Index,org.eclipse.jdt.internal.core.search.IndexQueryRequestor,org.eclipse.jdt.core.search.SearchParticipant,org.eclipse.jdt.core.search.IJavaSearchScope,org.eclipse.core.runtime.IProgressMonitor)void - !java.io.IOException
 findIndexMatches(org.eclipse.jdt.internal.core.index.Index,org.eclipse.jdt.internal.core.search.IndexQueryRequestor,org.eclipse.jdt.core.search.SearchParticipant,org.eclipse.jdt.core.search.IJavaSearchScope,boolean,org.eclipse.core.runtime.IProgressMonitor)void - !java.io.IOException
 getBlankPattern()org.eclipse.jdt.core.search.SearchPattern -
 getPatterns()org.eclipse.jdt.core.search.SearchPattern[] -
 isPolymorphicSearch()boolean -
 hasPackageDeclaration()boolean f
 hasSignatures()boolean f
 toString()String -
 isParallelSearchSupported()boolean -
 clone()org.eclipse.jdt.core.search.SearchPattern - !CloneNotSupportedException
SuperTypeNamesCollector - +TypeDeclarationVisitor
 progressMonitor org.eclipse.core.runtime.IProgressMonitor k
 new(org.eclipse.jdt.core.search.SearchPattern,char[],char[],.MatchLocator,org.eclipse.jdt.core.IType,org.eclipse.core.runtime.IProgressMonitor) -
 addToResult(char[][])void o
 buildBindings(org.eclipse.jdt.core.ICompilationUnit,boolean)org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration o !org.eclipse.jdt.core.JavaModelException
 collect()char[][][] - !org.eclipse.jdt.core.JavaModelException
 collectSuperTypeNames(org.eclipse.jdt.internal.compiler.lookup.ReferenceBinding,char[][])void o
 getPathsOfDeclaringType()String[] o
 getSamePackageSuperTypeNames()char[][][] -
 matches(char[][])boolean o
 matches(org.eclipse.jdt.internal.compiler.lookup.ReferenceBinding)boolean o
TypeParameterPattern - :.JavaSearchPattern
 findDeclarations boolean o
 findReferences boolean o
 name char[] o
 typeParameter org.eclipse.jdt.core.ITypeParameter o
 declaringMemberName char[] o
 methodDeclaringClassName char[] o
 methodArgumentTypes char[][] o
 new(boolean,boolean,org.eclipse.jdt.core.ITypeParameter,int) -
 findIndexMatches(org.eclipse.jdt.internal.core.index.Index,org.eclipse.jdt.internal.core.search.IndexQueryRequestor,org.eclipse.jdt.core.search.SearchParticipant,org.eclipse.jdt.core.search.IJavaSearchScope,org.eclipse.core.runtime.IProgressMonitor)void -
 findIndexMatches(org.eclipse.jdt.internal.core.index.Index,org.eclipse.jdt.internal.core.search.IndexQueryRequestor,org.eclipse.jdt.core.search.SearchParticipant,org.eclipse.jdt.core.search.IJavaSearchScope,boolean,org.eclipse.core.runtime.IProgressMonitor)void -
 print(StringBuilder)StringBuilder o
VariablePattern a :.JavaSearchPattern
 findDeclarations boolean o
 findReferences boolean o
 readAccess boolean o
 writeAccess boolean o
 name char[] o
 FINE_GRAIN_MASK int sf
 new(int,char[],int,int) -
 mustResolve()boolean o
package org.eclipse.jdt.internal.core.search.processing
IJob ai
 ForceImmediate int sf
 CancelIfNotReady int sf
 WaitUntilReady int sf
 FAILED boolean sf
 COMPLETE boolean sf
 belongsTo(String)boolean a
 cancel()void a
 ensureReadyToRun()void a
 execute(org.eclipse.core.runtime.IProgressMonitor)boolean a
 getJobFamily()String a
 waitNeeded()boolean d
JobManager a
 VERBOSE boolean s
 new() -
 awaitingJobsCount()int -
 currentJob().IJob -
 currentJobForced().IJob -
 disable()void -
 isEnabled()boolean -
 discardJobs(String)void -
 enable()void -
 isJobWaiting(.IJob)boolean o
 hasPendingJobMatching(java.util.function.Predicate<.IJob>)boolean o
 moveToNextJob()void o
 notifyIdle(long)void oa
 performConcurrentJob(.IJob,int,org.eclipse.core.runtime.IProgressMonitor)boolean -
 processName()String a
 requestIfNotWaiting(.IJob)void -
 request(.IJob)void -
 reset()void -
 shutdown()void -
 toString()String -
package org.eclipse.jdt.internal.core.util
CommentRecorderParser - :org.eclipse.jdt.internal.compiler.parser.Parser
 CommentIncrement int osf
 new(org.eclipse.jdt.internal.compiler.problem.ProblemReporter,boolean) -
 checkComment()void -
 consumeAnnotationTypeDeclarationHeader()void o
 consumeClassHeader()void o
 consumeEmptyTypeDeclaration()void o
 consumeEnterAnonymousClassBody(boolean)void o
 consumeEnumHeader()void o
 consumeInterfaceHeader()void o
 endParse(int)org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration o
 flushCommentsDefinedPriorTo(int)int -
 consumeExitTryBlock()void o
 getCommentPtr()int o
 getCommentsPositions()int[][] -
 initialize(boolean)void -
 initialize()void -
 initializeScanner()void -
 resetModifiers()void o
 resetComments()void -
Util - +BindingsToNodesMap,Comparable,Comparer
 METAINF_VERSIONS String s
 arrayConcat(String[],String)String[] sf
 combineHashCodes(int,int)int s
 compare(byte[],byte[])int s
 compare(char[],char[])int s
 concatCompoundNameToCharArray(String[])char[] s
 concatenateName(String,String,char)String s
 concatWith(String[],char)String sf
 concatWith(String[],String,char)String sf
 concat(char[],char[])char[] sf
 convertTypeSignature(char[],int,int)String s
 defaultJavaExtension()String s
 editedString(String,org.eclipse.text.edits.TextEdit)String sf
 endsWithIgnoreCase(String,String)boolean sf
 equalArrays(Object[],Object[],int)boolean s
 equalArraysOrNull(int[],int[])boolean s
 equalArraysOrNull(Object[],Object[])boolean s
 equalArraysOrNullSortFirst(.Util.Comparable[],.Util.Comparable[])boolean s
 equalArraysOrNullSortFirst(String[],String[])boolean s
 equalOrNull(Object,Object)boolean s
 equalsIgnoreJavaLikeExtension(String,String)boolean s
 extractLastName(String)String s
 extractParameterTypes(char[])String[] s
 extractReturnType(String)String s
 findLineSeparator(char[])String s
 getAttribute(org.eclipse.jdt.core.util.IClassFileReader,char[])org.eclipse.jdt.core.util.IClassFileAttribute s
 getAttribute(org.eclipse.jdt.core.util.ICodeAttribute,char[])org.eclipse.jdt.core.util.IClassFileAttribute s
 getAttribute(org.eclipse.jdt.core.util.IFieldInfo,char[])org.eclipse.jdt.core.util.IClassFileAttribute s
 getAttribute(org.eclipse.jdt.core.util.IComponentInfo,char[])org.eclipse.jdt.core.util.IClassFileAttribute s
 getAttribute(org.eclipse.jdt.core.util.IMethodInfo,char[])org.eclipse.jdt.core.util.IClassFileAttribute s
 getJavaLikeExtensions()char[][] s
 getJavaDerivedExtensions()char[][] s
 getJdkLevel(Object)long s
 getNameWithoutJavaLikeExtension(String)String s
 getLineSeparator(String,org.eclipse.jdt.core.IJavaProject)String s
 getPackageFragment(char[],int,int)org.eclipse.jdt.core.IPackageFragment s
 getParameterCount(char[])int s
 getProblemArgumentsForMarker(String[])String s
 getProblemArgumentsFromMarker(String)String[] s
 getResourceContentsAsByteArray(org.eclipse.core.resources.IFile)byte[] s !org.eclipse.jdt.core.JavaModelException
 getResourceContentsAsCharArray(org.eclipse.core.resources.IFile)char[] s !org.eclipse.jdt.core.JavaModelException
 getResourceContentsAsCharArray(org.eclipse.core.resources.IFile,String)char[] s !org.eclipse.jdt.core.JavaModelException
 getSignature(org.eclipse.jdt.core.dom.Type)String s
 getSourceAttachmentProperty(org.eclipse.core.runtime.IPath)String s !org.eclipse.jdt.core.JavaModelException
 setSourceAttachmentProperty(org.eclipse.core.runtime.IPath,String)void s
 getDeclaringTypeSignature(String)String s
 getFullyQualifiedName(org.eclipse.jdt.core.dom.Type,StringBuilder)void s
 getTrimmedSimpleNames(String)String[] s
 getUnresolvedJavaElement(org.eclipse.jdt.internal.compiler.lookup.FieldBinding,org.eclipse.jdt.core.WorkingCopyOwner,.Util.BindingsToNodesMap)org.eclipse.jdt.internal.core.JavaElement s
 getUnresolvedJavaElement(org.eclipse.jdt.internal.compiler.lookup.RecordComponentBinding,org.eclipse.jdt.core.WorkingCopyOwner,.Util.BindingsToNodesMap)org.eclipse.jdt.internal.core.JavaElement s
 getUnresolvedJavaElement(int,int,org.eclipse.jdt.internal.core.JavaElement)org.eclipse.jdt.internal.core.JavaElement s
 getUnresolvedJavaElement(org.eclipse.jdt.internal.compiler.lookup.MethodBinding,org.eclipse.jdt.core.WorkingCopyOwner,.Util.BindingsToNodesMap)org.eclipse.jdt.internal.core.JavaElement s
 getUnresolvedJavaElement(org.eclipse.jdt.internal.compiler.lookup.TypeBinding,org.eclipse.jdt.core.WorkingCopyOwner,.Util.BindingsToNodesMap)org.eclipse.jdt.internal.core.JavaElement s
 indexOfEnclosingPath(org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath[],int)int s
 indexOfJavaLikeExtension(String)int s
 indexOfJavaDerivedExtension(String)int s
 indexOfMatchingPath(org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath[],int)int s
 indexOfNestedPath(org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath[],int)int s
 isAttributeSupported(int)boolean os
 isReadOnly(org.eclipse.core.resources.IResource)boolean s
 isReadOnlySupported()boolean s
 isExcluded(org.eclipse.jdt.core.IJavaElement)boolean sf
 isExcluded(org.eclipse.core.runtime.IPath,char[][],char[][],boolean)boolean sf
 isExcluded(org.eclipse.core.resources.IResource,char[][],char[][])boolean sf
 isValidClassFileName(String,String,String)boolean s
 isValidCompilationUnitName(String,String,String)boolean s
 isValidFolderNameForPackage(String,String,String)boolean s
 isValidMethodSignature(String)boolean s
 isValidTypeSignature(String,boolean)boolean s
 localTypeName(String,int,int)String s
 log(Throwable,String)void s
 logRepeatedMessage(String,Exception)void s
 logRepeatedMessage(String,int,String)void s
 log(int,String)void s
 log(org.eclipse.core.runtime.IStatus)void s
 log(Throwable)void s
 newClassFileReader(org.eclipse.core.resources.IResource)org.eclipse.jdt.internal.compiler.classfmt.ClassFileReader s !org.eclipse.core.runtime.CoreException,org.eclipse.jdt.internal.compiler.classfmt.ClassFormatException,java.io.IOException
 normalizeCRs(char[],char[])char[] s
 normalizeCRs(String,String)String s
 packageName(org.eclipse.core.runtime.IPath,String,String)String s
 prefixLength(char[],char[])int s
 prefixLength(String,String)int s
 relativePath(org.eclipse.core.runtime.IPath,int)String s
 resetJavaLikeExtensions()void s
 scanTypeSignature(char[],int)int s
 splitOn(char,String,int,int)String[] sf
 setReadOnly(org.eclipse.core.resources.IResource,boolean)void s
 sort(char[][])void s
 sort(.Util.Comparable[])void s
 sort(int[])void s
 sort(Object[],.Util.Comparer)void s
 sort(String[])void s
 sortCopy(.Util.Comparable[]).Util.Comparable[] s
 sortCopy(org.eclipse.jdt.core.IJavaElement[])org.eclipse.jdt.core.IJavaElement[] s
 sortCopy(Object[],.Util.Comparer)Object[] s
 sortCopy(String[])String[] s
 startsWithIgnoreCase(String[],String[],boolean)boolean s
 toCharArrays(String[])char[][] s
 toCompoundChars(String)char[][] s
 toLocalFile(java.net.URI,org.eclipse.core.runtime.IProgressMonitor)java.io.File s !org.eclipse.core.runtime.CoreException
 toString(char[][])String s
 toString(char[][],char[])String s
 toStrings(char[][])String[] s
 toString(char[],char[],char[],boolean,boolean)String s
 typeParameterSignatures(org.eclipse.jdt.internal.compiler.ast.AbstractMethodDeclaration)String[] s
 typeSignature(org.eclipse.jdt.internal.compiler.ast.TypeReference)String s
 validateMethodSignature(String)void s
 validateTypeSignature(String,boolean)void s
 isJavaLikeFileName(String)boolean sf
 isJavaDerivedFileName(String)boolean sf
 isJavaLikeFileName(char[])boolean sf
 isJavaDerivedFileName(char[])boolean sf
 getAllTypeArguments(char[][])char[][][] sf
 getAnnotation(org.eclipse.jdt.internal.core.JavaElement,org.eclipse.jdt.internal.compiler.env.IBinaryAnnotation,String)org.eclipse.jdt.core.IAnnotation s
 getAnnotationMemberValue(org.eclipse.jdt.internal.core.JavaElement,org.eclipse.jdt.internal.core.MemberValuePair,Object)Object s
 getAnnotationMemberValue(org.eclipse.jdt.internal.core.MemberValuePair,org.eclipse.jdt.internal.compiler.impl.Constant)Object s
 getNegativeAnnotationMemberValue(org.eclipse.jdt.internal.core.MemberValuePair,org.eclipse.jdt.internal.compiler.impl.Constant)Object s
 splitTypeLevelsSignature(String)char[][] sf
 toAnchor(int,char[],String,boolean)String s
 toAnchor(int,char[],char[],boolean)char[] s
 fixTaskTags(java.util.Map)void s
 findMethod(org.eclipse.jdt.core.IType,char[],String[],boolean)org.eclipse.jdt.core.IMethod s !org.eclipse.jdt.core.JavaModelException
 getEntryName(String,java.util.zip.ZipEntry)String s !java.util.zip.ZipException
 isMultiRelease(java.util.jar.Manifest)boolean s
 parseIntOrElse(String,int)int s
package org.eclipse.jdt.internal.eval
CodeSnippetSkeleton - :org.eclipse.jdt.internal.compiler.env.IBinaryType,.EvaluationConstants +BinaryMethodSkeleton
 new() -
 getAnnotations()org.eclipse.jdt.internal.compiler.env.IBinaryAnnotation[] -
 getTypeAnnotations()org.eclipse.jdt.internal.compiler.env.IBinaryTypeAnnotation[] -
 getEnclosingMethod()char[] -
 getEnclosingTypeName()char[] -
 getFields()org.eclipse.jdt.internal.compiler.env.IBinaryField[] -
 getFileName()char[] -
 getGenericSignature()char[] -
 getInterfaceNames()char[][] -
 getJavadocContents()String -
 getJavadocContents(org.eclipse.core.runtime.IProgressMonitor,String)String - !org.eclipse.jdt.core.JavaModelException
 getMemberTypes()org.eclipse.jdt.internal.compiler.env.IBinaryNestedType[] -
 getMethods()org.eclipse.jdt.internal.compiler.env.IBinaryMethod[] -
 getModifiers()int -
 getMissingTypeNames()char[][][] -
 getName()char[] -
 getSourceName()char[] -
 getSuperclassName()char[] -
 getTagBits()long -
 getURLContents(String,String)String -
 isAnonymous()boolean -
 isBinaryType()boolean -
 isLocal()boolean -
 isRecord()boolean -
 isMember()boolean -
 sourceFileName()char[] -
 enrichWithExternalAnnotationsFor(org.eclipse.jdt.internal.compiler.env.ITypeAnnotationWalker,Object,org.eclipse.jdt.internal.compiler.lookup.LookupEnvironment)org.eclipse.jdt.internal.compiler.env.ITypeAnnotationWalker -
 getModule()char[] -
 getExternalAnnotationStatus()org.eclipse.jdt.internal.compiler.lookup.BinaryTypeBinding.ExternalAnnotationStatus -
 getRecordComponents()org.eclipse.jdt.internal.compiler.env.IRecordComponent[] -
EvaluationConstants ai
 CODE_SNIPPET_CLASS_NAME_PREFIX char[] sf
 GLOBAL_VARS_CLASS_NAME_PREFIX char[] sf
 PACKAGE_NAME char[] sf
 CODE_SNIPPET_NAME char[] sf
 ROOT_CLASS_NAME char[] sf
 ROOT_FULL_CLASS_NAME String sf
 SETRESULT_SELECTOR char[] sf
 SETRESULT_ARGUMENTS char[] sf
 ROOT_COMPOUND_NAME char[][] sf
 RUN_METHOD String sf
 RESULT_VALUE_FIELD String sf
 RESULT_TYPE_FIELD String sf
 LOCAL_VAR_PREFIX char[] sf
 DELEGATE_THIS char[] sf
EvaluationContext - :.EvaluationConstants,org.eclipse.jdt.internal.compiler.util.SuffixConstants
 new() -
 allVariables().GlobalVariable[] -
 complete(char[],int,org.eclipse.jdt.internal.core.SearchableEnvironment,org.eclipse.jdt.core.CompletionRequestor,java.util.Map<String,String>,org.eclipse.jdt.core.IJavaProject,org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.core.runtime.IProgressMonitor)void -
 deleteVariable(.GlobalVariable)void -
 evaluate(char[],char[][],char[][],int[],char[],boolean,boolean,org.eclipse.jdt.internal.compiler.env.INameEnvironment,java.util.Map<String,String>,.IRequestor,org.eclipse.jdt.internal.compiler.IProblemFactory)void - !.InstallException
 evaluate(char[],org.eclipse.jdt.internal.compiler.env.INameEnvironment,java.util.Map<String,String>,.IRequestor,org.eclipse.jdt.internal.compiler.IProblemFactory)void - !.InstallException
 evaluateImports(org.eclipse.jdt.internal.compiler.env.INameEnvironment,.IRequestor,org.eclipse.jdt.internal.compiler.IProblemFactory)void -
 evaluateVariable(.GlobalVariable,org.eclipse.jdt.internal.compiler.env.INameEnvironment,java.util.Map<String,String>,.IRequestor,org.eclipse.jdt.internal.compiler.IProblemFactory)void - !.InstallException
 evaluateVariables(org.eclipse.jdt.internal.compiler.env.INameEnvironment,java.util.Map<String,String>,.IRequestor,org.eclipse.jdt.internal.compiler.IProblemFactory)void - !.InstallException
 getCodeSnippetSource()String s
 getImports()char[][] -
 getPackageName()char[] -
 getVarClassName()char[] -
 newVariable(char[],char[],char[]).GlobalVariable -
 select(char[],int,int,org.eclipse.jdt.internal.core.SearchableEnvironment,org.eclipse.jdt.internal.codeassist.ISelectionRequestor,java.util.Map<String,String>,org.eclipse.jdt.core.WorkingCopyOwner)void -
 setImports(char[][])void -
 setLineSeparator(String)void -
 setPackageName(char[])void -
