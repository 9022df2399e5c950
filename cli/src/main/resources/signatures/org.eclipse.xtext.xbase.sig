# org.eclipse.xtext:org.eclipse.xtext.xbase:2.41.0
package org.eclipse.xtext.xbase
AbstractXbaseRuntimeModule a :.DefaultXbaseRuntimeModule
 properties java.util.Properties o
 new() -
 configure(com.google.inject.Binder)void -
 configureLanguageName(com.google.inject.Binder)void -
 configureFileExtensions(com.google.inject.Binder)void -
 bindClassLoaderToInstance()ClassLoader -
 bindIGrammarAccess()Class<org.eclipse.xtext.IGrammarAccess> -
 bindISemanticSequencer()Class<org.eclipse.xtext.serializer.sequencer.ISemanticSequencer> -
 bindISyntacticSequencer()Class<org.eclipse.xtext.serializer.sequencer.ISyntacticSequencer> -
 bindISerializer()Class<org.eclipse.xtext.serializer.ISerializer> -
 bindIParser()Class<org.eclipse.xtext.parser.IParser> -
 bindITokenToStringConverter()Class<org.eclipse.xtext.parser.ITokenToStringConverter> -
 bindIAntlrTokenFileProvider()Class<org.eclipse.xtext.parser.antlr.IAntlrTokenFileProvider> -
 bindLexer()Class<org.eclipse.xtext.parser.antlr.Lexer> -
 bindITokenDefProvider()Class<org.eclipse.xtext.parser.antlr.ITokenDefProvider> -
 provideInternalXbaseLexer()com.google.inject.Provider<.parser.antlr.internal.InternalXbaseLexer> -
 configureRuntimeLexer(com.google.inject.Binder)void -
 bindXbaseValidator()Class<.validation.XbaseValidator> -
 bindIBatchScopeProvider()Class<.scoping.batch.IBatchScopeProvider> -
 configureIScopeProviderDelegate(com.google.inject.Binder)void -
 configureIgnoreCaseLinking(com.google.inject.Binder)void -
 bindIGlobalScopeProvider()Class<org.eclipse.xtext.scoping.IGlobalScopeProvider> -
 bindIQualifiedNameProvider()Class<org.eclipse.xtext.naming.IQualifiedNameProvider> -
 configureRewritableImportSectionEnablement(com.google.inject.Binder)void -
 bindILocationInFileProvider()Class<org.eclipse.xtext.resource.ILocationInFileProvider> -
 bindIContainer$Manager()Class<org.eclipse.xtext.resource.IContainer.Manager> -
 bindIAllContainersState$Provider()Class<org.eclipse.xtext.resource.containers.IAllContainersState.Provider> -
 configureIResourceDescriptions(com.google.inject.Binder)void -
 configureIResourceDescriptionsPersisted(com.google.inject.Binder)void -
 bindIFormatter2()Class<org.eclipse.xtext.formatting2.IFormatter2> -
 configureFormatterPreferences(com.google.inject.Binder)void -
DefaultXbaseRuntimeModule - :org.eclipse.xtext.common.types.DefaultCommonTypesRuntimeModule
 new() -
 bindIEvaluationContext()Class<.interpreter.IEvaluationContext> -
 bindIExpressionInterpreter()Class<.interpreter.IExpressionInterpreter> -
 bindIQualifiedNameConverter()Class<org.eclipse.xtext.naming.IQualifiedNameConverter> -
 bindIQualifiedNameProvider()Class<org.eclipse.xtext.naming.IQualifiedNameProvider> -
 bindIValueConverterService()Class<org.eclipse.xtext.conversion.IValueConverterService> -
 bindIScopeProvider()Class<org.eclipse.xtext.scoping.IScopeProvider> -
 configureLinkingIScopeProvider(com.google.inject.Binder)void -
 configureSerializerIScopeProvider(com.google.inject.Binder)void -
 configureIScopeProviderDelegate(com.google.inject.Binder)void -
 bindILinker()Class<org.eclipse.xtext.linking.ILinker> -
 bindXtextResource()Class<org.eclipse.xtext.resource.XtextResource> -
 bindJvmTypeReferencesValidator()Class<.validation.JvmTypeReferencesValidator> -
 bindUniqueClassNameValidator()Class<.validation.UniqueClassNameValidator> -
 bindIdentifiableSimpleNameProvider()Class<.featurecalls.IdentifiableSimpleNameProvider> -
 bindIDerivedStateComputer()Class<org.eclipse.xtext.resource.IDerivedStateComputer> -
 bindIResourceDescription$Manager()Class<org.eclipse.xtext.resource.IResourceDescription.Manager> -
 bindIGenerator()Class<org.eclipse.xtext.generator.IGenerator> -
 bindXtypeFactoryToInstance()org.eclipse.xtext.xtype.XtypeFactory -
 bindIStratumBreakpointSupport()Class<org.eclipse.xtext.debug.IStratumBreakpointSupport> -
 bindLineSeparatorHarmonizer()Class<org.eclipse.xtext.generator.LineSeparatorHarmonizer> -
 bindIDefaultResourceDescriptionStrategy()Class<org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy> -
 bindSeverityConverter()Class<org.eclipse.xtext.validation.SeverityConverter> -
 bindConfigurableIssueCodesProvider()Class<org.eclipse.xtext.validation.ConfigurableIssueCodesProvider> -
 bindEObjectAtOffsetHelper()Class<org.eclipse.xtext.resource.EObjectAtOffsetHelper> -
 bindCancelableDiagnostician()Class<org.eclipse.xtext.validation.CancelableDiagnostician> -
 bindStaticImplicitMethodsFeatureForTypeProvider$ExtensionClassNameProvider()Class<.scoping.featurecalls.StaticImplicitMethodsFeatureForTypeProvider.ExtensionClassNameProvider> -
 configureITransientValueService(com.google.inject.Binder)void -
 bindAbstractFileSystemAccess2()Class<org.eclipse.xtext.generator.AbstractFileSystemAccess2> -
 bindProjectConfigProvider()Class<org.eclipse.xtext.workspace.IProjectConfigProvider> -
 bindILinkingDiagnosticMessageProvider()Class<org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider> -
 bindIPartialParserHelper()Class<org.eclipse.xtext.parser.antlr.IPartialParsingHelper> -
 bindNodeModelBuilder()Class<org.eclipse.xtext.nodemodel.impl.NodeModelBuilder> -
 bindTargetURICollector()Class<org.eclipse.xtext.findReferences.TargetURICollector> -
 bindIJavaDocReferenceProvider()Class<org.eclipse.xtext.documentation.IJavaDocTypeReferenceProvider> -
 bindSTRINGValueConverter()Class<org.eclipse.xtext.conversion.impl.STRINGValueConverter> -
XAbstractFeatureCall ai :.XExpression
 getFeature()org.eclipse.xtext.common.types.JvmIdentifiableElement a
 setFeature(org.eclipse.xtext.common.types.JvmIdentifiableElement)void a
 getTypeArguments()org.eclipse.emf.common.util.EList<org.eclipse.xtext.common.types.JvmTypeReference> a
 getImplicitReceiver().XExpression a
 setImplicitReceiver(.XExpression)void a
 getInvalidFeatureIssueCode()String ax
 setInvalidFeatureIssueCode(String)void ax
 isValidFeature()boolean ax
 getImplicitFirstArgument().XExpression a
 setImplicitFirstArgument(.XExpression)void a
 getConcreteSyntaxFeatureName()String a
 getExplicitArguments()org.eclipse.emf.common.util.EList<.XExpression> ax
 isExplicitOperationCallOrBuilderSyntax()boolean a
 getActualReceiver().XExpression a
 getActualArguments()org.eclipse.emf.common.util.EList<.XExpression> a
 isStatic()boolean a
 isExtension()boolean a
 isPackageFragment()boolean a
 isTypeLiteral()boolean a
 isOperation()boolean a
XAbstractWhileExpression ai :.XExpression
 getPredicate().XExpression a
 setPredicate(.XExpression)void a
 getBody().XExpression a
 setBody(.XExpression)void a
XAssignment ai :.XAbstractFeatureCall
 getAssignable().XExpression a
 setAssignable(.XExpression)void a
 getValue().XExpression a
 setValue(.XExpression)void a
 isExplicitStatic()boolean a
 setExplicitStatic(boolean)void a
 isStaticWithDeclaringType()boolean a
 setStaticWithDeclaringType(boolean)void a
XBasicForLoopExpression ai :.XExpression
 getExpression().XExpression a
 setExpression(.XExpression)void a
 getEachExpression().XExpression a
 setEachExpression(.XExpression)void a
 getInitExpressions()org.eclipse.emf.common.util.EList<.XExpression> a
 getUpdateExpressions()org.eclipse.emf.common.util.EList<.XExpression> a
XBinaryOperation ai :.XAbstractFeatureCall
 getLeftOperand().XExpression a
 setLeftOperand(.XExpression)void a
 getRightOperand().XExpression a
 setRightOperand(.XExpression)void a
 isReassignFirstArgument()boolean a
 setReassignFirstArgument(boolean)void a
XBlockExpression ai :.XExpression
 getExpressions()org.eclipse.emf.common.util.EList<.XExpression> a
XBooleanLiteral ai :.XExpression
 isIsTrue()boolean a
 setIsTrue(boolean)void a
XCasePart ai :org.eclipse.emf.ecore.EObject
 getCase().XExpression a
 setCase(.XExpression)void a
 getThen().XExpression a
 setThen(.XExpression)void a
 getTypeGuard()org.eclipse.xtext.common.types.JvmTypeReference a
 setTypeGuard(org.eclipse.xtext.common.types.JvmTypeReference)void a
 isFallThrough()boolean a
 setFallThrough(boolean)void a
XCastedExpression ai :.XExpression
 getType()org.eclipse.xtext.common.types.JvmTypeReference a
 setType(org.eclipse.xtext.common.types.JvmTypeReference)void a
 getTarget().XExpression a
 setTarget(.XExpression)void a
XCatchClause ai :org.eclipse.emf.ecore.EObject
 getExpression().XExpression a
 setExpression(.XExpression)void a
 getDeclaredParam()org.eclipse.xtext.common.types.JvmFormalParameter a
 setDeclaredParam(org.eclipse.xtext.common.types.JvmFormalParameter)void a
XClosure ai :.XExpression
 getDeclaredFormalParameters()org.eclipse.emf.common.util.EList<org.eclipse.xtext.common.types.JvmFormalParameter> a
 getExpression().XExpression a
 setExpression(.XExpression)void a
 isExplicitSyntax()boolean a
 setExplicitSyntax(boolean)void a
 getImplicitFormalParameters()org.eclipse.emf.common.util.EList<org.eclipse.xtext.common.types.JvmFormalParameter> a
 getFormalParameters()org.eclipse.emf.common.util.EList<org.eclipse.xtext.common.types.JvmFormalParameter> a
XCollectionLiteral ai :.XExpression
 getElements()org.eclipse.emf.common.util.EList<.XExpression> a
XConstructorCall ai :.XExpression
 getConstructor()org.eclipse.xtext.common.types.JvmConstructor a
 setConstructor(org.eclipse.xtext.common.types.JvmConstructor)void a
 getArguments()org.eclipse.emf.common.util.EList<.XExpression> a
 getTypeArguments()org.eclipse.emf.common.util.EList<org.eclipse.xtext.common.types.JvmTypeReference> a
 getInvalidFeatureIssueCode()String a
 setInvalidFeatureIssueCode(String)void a
 isValidFeature()boolean a
 isExplicitConstructorCall()boolean a
 setExplicitConstructorCall(boolean)void a
 isAnonymousClassConstructorCall()boolean a
 setAnonymousClassConstructorCall(boolean)void a
XDoWhileExpression ai :.XAbstractWhileExpression
XExpression ai :org.eclipse.emf.ecore.EObject
XFeatureCall ai :.XAbstractFeatureCall
 getFeatureCallArguments()org.eclipse.emf.common.util.EList<.XExpression> a
 isExplicitOperationCall()boolean a
 setExplicitOperationCall(boolean)void a
 isTypeLiteral()boolean a
 setTypeLiteral(boolean)void a
 isPackageFragment()boolean a
 setPackageFragment(boolean)void a
XForLoopExpression ai :.XExpression
 getForExpression().XExpression a
 setForExpression(.XExpression)void a
 getEachExpression().XExpression a
 setEachExpression(.XExpression)void a
 getDeclaredParam()org.eclipse.xtext.common.types.JvmFormalParameter a
 setDeclaredParam(org.eclipse.xtext.common.types.JvmFormalParameter)void a
XIfExpression ai :.XExpression
 getIf().XExpression a
 setIf(.XExpression)void a
 getThen().XExpression a
 setThen(.XExpression)void a
 getElse().XExpression a
 setElse(.XExpression)void a
 isConditionalExpression()boolean a
 setConditionalExpression(boolean)void a
XInstanceOfExpression ai :.XExpression
 getType()org.eclipse.xtext.common.types.JvmTypeReference a
 setType(org.eclipse.xtext.common.types.JvmTypeReference)void a
 getExpression().XExpression a
 setExpression(.XExpression)void a
XListLiteral ai :.XCollectionLiteral
XMemberFeatureCall ai :.XAbstractFeatureCall
 getMemberCallTarget().XExpression a
 setMemberCallTarget(.XExpression)void a
 getMemberCallArguments()org.eclipse.emf.common.util.EList<.XExpression> a
 isExplicitOperationCall()boolean a
 setExplicitOperationCall(boolean)void a
 isExplicitStatic()boolean a
 setExplicitStatic(boolean)void a
 isNullSafe()boolean a
 setNullSafe(boolean)void a
 isTypeLiteral()boolean a
 setTypeLiteral(boolean)void a
 isStaticWithDeclaringType()boolean a
 setStaticWithDeclaringType(boolean)void a
 isPackageFragment()boolean a
 setPackageFragment(boolean)void a
XNullLiteral ai :.XExpression
XNumberLiteral ai :.XExpression
 getValue()String a
 setValue(String)void a
XPostfixOperation ai :.XAbstractFeatureCall
 getOperand().XExpression a
 setOperand(.XExpression)void a
XReturnExpression ai :.XExpression
 getExpression().XExpression a
 setExpression(.XExpression)void a
XSetLiteral ai :.XCollectionLiteral
XStringLiteral ai :.XExpression
 getValue()String a
 setValue(String)void a
XSwitchExpression ai :.XExpression
 getSwitch().XExpression a
 setSwitch(.XExpression)void a
 getCases()org.eclipse.emf.common.util.EList<.XCasePart> a
 getDefault().XExpression a
 setDefault(.XExpression)void a
 getDeclaredParam()org.eclipse.xtext.common.types.JvmFormalParameter a
 setDeclaredParam(org.eclipse.xtext.common.types.JvmFormalParameter)void a
XSynchronizedExpression ai :.XExpression
 getParam().XExpression a
 setParam(.XExpression)void a
 getExpression().XExpression a
 setExpression(.XExpression)void a
XThrowExpression ai :.XExpression
 getExpression().XExpression a
 setExpression(.XExpression)void a
XTryCatchFinallyExpression ai :.XExpression
 getExpression().XExpression a
 setExpression(.XExpression)void a
 getFinallyExpression().XExpression a
 setFinallyExpression(.XExpression)void a
 getCatchClauses()org.eclipse.emf.common.util.EList<.XCatchClause> a
 getResources()org.eclipse.emf.common.util.EList<.XVariableDeclaration> a
XTypeLiteral ai :.XExpression
 getType()org.eclipse.xtext.common.types.JvmType a
 setType(org.eclipse.xtext.common.types.JvmType)void a
 getArrayDimensions()org.eclipse.emf.common.util.EList<String> a
XUnaryOperation ai :.XAbstractFeatureCall
 getOperand().XExpression a
 setOperand(.XExpression)void a
XVariableDeclaration ai :.XExpression,org.eclipse.xtext.common.types.JvmIdentifiableElement
 getType()org.eclipse.xtext.common.types.JvmTypeReference a
 setType(org.eclipse.xtext.common.types.JvmTypeReference)void a
 getName()String a
 setName(String)void a
 getRight().XExpression a
 setRight(.XExpression)void a
 isWriteable()boolean a
 setWriteable(boolean)void a
XWhileExpression ai :.XAbstractWhileExpression
XbaseFactory ai :org.eclipse.emf.ecore.EFactory
 eINSTANCE .XbaseFactory sf
 createXIfExpression().XIfExpression a
 createXSwitchExpression().XSwitchExpression a
 createXCasePart().XCasePart a
 createXBlockExpression().XBlockExpression a
 createXVariableDeclaration().XVariableDeclaration a
 createXMemberFeatureCall().XMemberFeatureCall a
 createXFeatureCall().XFeatureCall a
 createXConstructorCall().XConstructorCall a
 createXBooleanLiteral().XBooleanLiteral a
 createXNullLiteral().XNullLiteral a
 createXNumberLiteral().XNumberLiteral a
 createXStringLiteral().XStringLiteral a
 createXListLiteral().XListLiteral a
 createXSetLiteral().XSetLiteral a
 createXClosure().XClosure a
 createXCastedExpression().XCastedExpression a
 createXBinaryOperation().XBinaryOperation a
 createXUnaryOperation().XUnaryOperation a
 createXPostfixOperation().XPostfixOperation a
 createXForLoopExpression().XForLoopExpression a
 createXBasicForLoopExpression().XBasicForLoopExpression a
 createXDoWhileExpression().XDoWhileExpression a
 createXWhileExpression().XWhileExpression a
 createXTypeLiteral().XTypeLiteral a
 createXInstanceOfExpression().XInstanceOfExpression a
 createXThrowExpression().XThrowExpression a
 createXTryCatchFinallyExpression().XTryCatchFinallyExpression a
 createXCatchClause().XCatchClause a
 createXAssignment().XAssignment a
 createXReturnExpression().XReturnExpression a
 createXSynchronizedExpression().XSynchronizedExpression a
 getXbasePackage().XbasePackage a
XbasePackage ai :org.eclipse.emf.ecore.EPackage +Literals
 eNAME String sf
 eNS_URI String sf
 eNS_PREFIX String sf
 eINSTANCE .XbasePackage sf
 XEXPRESSION int sf
 XEXPRESSION_FEATURE_COUNT int sf
 XIF_EXPRESSION int sf
 XIF_EXPRESSION__IF int sf
 XIF_EXPRESSION__THEN int sf
 XIF_EXPRESSION__ELSE int sf
 XIF_EXPRESSION__CONDITIONAL_EXPRESSION int sf
 XIF_EXPRESSION_FEATURE_COUNT int sf
 XSWITCH_EXPRESSION int sf
 XSWITCH_EXPRESSION__SWITCH int sf
 XSWITCH_EXPRESSION__CASES int sf
 XSWITCH_EXPRESSION__DEFAULT int sf
 XSWITCH_EXPRESSION__DECLARED_PARAM int sf
 XSWITCH_EXPRESSION_FEATURE_COUNT int sf
 XCASE_PART int sf
 XCASE_PART__CASE int sf
 XCASE_PART__THEN int sf
 XCASE_PART__TYPE_GUARD int sf
 XCASE_PART__FALL_THROUGH int sf
 XCASE_PART_FEATURE_COUNT int sf
 XBLOCK_EXPRESSION int sf
 XBLOCK_EXPRESSION__EXPRESSIONS int sf
 XBLOCK_EXPRESSION_FEATURE_COUNT int sf
 XVARIABLE_DECLARATION int sf
 XVARIABLE_DECLARATION__TYPE int sf
 XVARIABLE_DECLARATION__NAME int sf
 XVARIABLE_DECLARATION__RIGHT int sf
 XVARIABLE_DECLARATION__WRITEABLE int sf
 XVARIABLE_DECLARATION_FEATURE_COUNT int sf
 XABSTRACT_FEATURE_CALL int sf
 XABSTRACT_FEATURE_CALL__FEATURE int sf
 XABSTRACT_FEATURE_CALL__TYPE_ARGUMENTS int sf
 XABSTRACT_FEATURE_CALL__IMPLICIT_RECEIVER int sf
 XABSTRACT_FEATURE_CALL__INVALID_FEATURE_ISSUE_CODE int sfx
 XABSTRACT_FEATURE_CALL__VALID_FEATURE int sfx
 XABSTRACT_FEATURE_CALL__IMPLICIT_FIRST_ARGUMENT int sf
 XABSTRACT_FEATURE_CALL_FEATURE_COUNT int sf
 XMEMBER_FEATURE_CALL int sf
 XMEMBER_FEATURE_CALL__FEATURE int sf
 XMEMBER_FEATURE_CALL__TYPE_ARGUMENTS int sf
 XMEMBER_FEATURE_CALL__IMPLICIT_RECEIVER int sf
 XMEMBER_FEATURE_CALL__INVALID_FEATURE_ISSUE_CODE int sfx
 XMEMBER_FEATURE_CALL__VALID_FEATURE int sfx
 XMEMBER_FEATURE_CALL__IMPLICIT_FIRST_ARGUMENT int sf
 XMEMBER_FEATURE_CALL__MEMBER_CALL_TARGET int sf
 XMEMBER_FEATURE_CALL__MEMBER_CALL_ARGUMENTS int sf
 XMEMBER_FEATURE_CALL__EXPLICIT_OPERATION_CALL int sf
 XMEMBER_FEATURE_CALL__EXPLICIT_STATIC int sf
 XMEMBER_FEATURE_CALL__NULL_SAFE int sf
 XMEMBER_FEATURE_CALL__TYPE_LITERAL int sf
 XMEMBER_FEATURE_CALL__STATIC_WITH_DECLARING_TYPE int sf
 XMEMBER_FEATURE_CALL__PACKAGE_FRAGMENT int sf
 XMEMBER_FEATURE_CALL_FEATURE_COUNT int sf
 XFEATURE_CALL int sf
 XFEATURE_CALL__FEATURE int sf
 XFEATURE_CALL__TYPE_ARGUMENTS int sf
 XFEATURE_CALL__IMPLICIT_RECEIVER int sf
 XFEATURE_CALL__INVALID_FEATURE_ISSUE_CODE int sfx
 XFEATURE_CALL__VALID_FEATURE int sfx
 XFEATURE_CALL__IMPLICIT_FIRST_ARGUMENT int sf
 XFEATURE_CALL__FEATURE_CALL_ARGUMENTS int sf
 XFEATURE_CALL__EXPLICIT_OPERATION_CALL int sf
 XFEATURE_CALL__TYPE_LITERAL int sf
 XFEATURE_CALL__PACKAGE_FRAGMENT int sf
 XFEATURE_CALL_FEATURE_COUNT int sf
 XCONSTRUCTOR_CALL int sf
 XCONSTRUCTOR_CALL__CONSTRUCTOR int sf
 XCONSTRUCTOR_CALL__ARGUMENTS int sf
 XCONSTRUCTOR_CALL__TYPE_ARGUMENTS int sf
 XCONSTRUCTOR_CALL__INVALID_FEATURE_ISSUE_CODE int sf
 XCONSTRUCTOR_CALL__VALID_FEATURE int sf
 XCONSTRUCTOR_CALL__EXPLICIT_CONSTRUCTOR_CALL int sf
 XCONSTRUCTOR_CALL__ANONYMOUS_CLASS_CONSTRUCTOR_CALL int sf
 XCONSTRUCTOR_CALL_FEATURE_COUNT int sf
 XBOOLEAN_LITERAL int sf
 XBOOLEAN_LITERAL__IS_TRUE int sf
 XBOOLEAN_LITERAL_FEATURE_COUNT int sf
 XNULL_LITERAL int sf
 XNULL_LITERAL_FEATURE_COUNT int sf
 XNUMBER_LITERAL int sf
 XNUMBER_LITERAL__VALUE int sf
 XNUMBER_LITERAL_FEATURE_COUNT int sf
 XSTRING_LITERAL int sf
 XSTRING_LITERAL__VALUE int sf
 XSTRING_LITERAL_FEATURE_COUNT int sf
 XCOLLECTION_LITERAL int sf
 XCOLLECTION_LITERAL__ELEMENTS int sf
 XCOLLECTION_LITERAL_FEATURE_COUNT int sf
 XLIST_LITERAL int sf
 XLIST_LITERAL__ELEMENTS int sf
 XLIST_LITERAL_FEATURE_COUNT int sf
 XSET_LITERAL int sf
 XSET_LITERAL__ELEMENTS int sf
 XSET_LITERAL_FEATURE_COUNT int sf
 XCLOSURE int sf
 XCLOSURE__DECLARED_FORMAL_PARAMETERS int sf
 XCLOSURE__EXPRESSION int sf
 XCLOSURE__EXPLICIT_SYNTAX int sf
 XCLOSURE__IMPLICIT_FORMAL_PARAMETERS int sf
 XCLOSURE_FEATURE_COUNT int sf
 XCASTED_EXPRESSION int sf
 XCASTED_EXPRESSION__TYPE int sf
 XCASTED_EXPRESSION__TARGET int sf
 XCASTED_EXPRESSION_FEATURE_COUNT int sf
 XBINARY_OPERATION int sf
 XBINARY_OPERATION__FEATURE int sf
 XBINARY_OPERATION__TYPE_ARGUMENTS int sf
 XBINARY_OPERATION__IMPLICIT_RECEIVER int sf
 XBINARY_OPERATION__INVALID_FEATURE_ISSUE_CODE int sfx
 XBINARY_OPERATION__VALID_FEATURE int sfx
 XBINARY_OPERATION__IMPLICIT_FIRST_ARGUMENT int sf
 XBINARY_OPERATION__LEFT_OPERAND int sf
 XBINARY_OPERATION__RIGHT_OPERAND int sf
 XBINARY_OPERATION__REASSIGN_FIRST_ARGUMENT int sf
 XBINARY_OPERATION_FEATURE_COUNT int sf
 XUNARY_OPERATION int sf
 XUNARY_OPERATION__FEATURE int sf
 XUNARY_OPERATION__TYPE_ARGUMENTS int sf
 XUNARY_OPERATION__IMPLICIT_RECEIVER int sf
 XUNARY_OPERATION__INVALID_FEATURE_ISSUE_CODE int sfx
 XUNARY_OPERATION__VALID_FEATURE int sfx
 XUNARY_OPERATION__IMPLICIT_FIRST_ARGUMENT int sf
 XUNARY_OPERATION__OPERAND int sf
 XUNARY_OPERATION_FEATURE_COUNT int sf
 XPOSTFIX_OPERATION int sf
 XPOSTFIX_OPERATION__FEATURE int sf
 XPOSTFIX_OPERATION__TYPE_ARGUMENTS int sf
 XPOSTFIX_OPERATION__IMPLICIT_RECEIVER int sf
 XPOSTFIX_OPERATION__INVALID_FEATURE_ISSUE_CODE int sfx
 XPOSTFIX_OPERATION__VALID_FEATURE int sfx
 XPOSTFIX_OPERATION__IMPLICIT_FIRST_ARGUMENT int sf
 XPOSTFIX_OPERATION__OPERAND int sf
 XPOSTFIX_OPERATION_FEATURE_COUNT int sf
 XFOR_LOOP_EXPRESSION int sf
 XFOR_LOOP_EXPRESSION__FOR_EXPRESSION int sf
 XFOR_LOOP_EXPRESSION__EACH_EXPRESSION int sf
 XFOR_LOOP_EXPRESSION__DECLARED_PARAM int sf
 XFOR_LOOP_EXPRESSION_FEATURE_COUNT int sf
 XBASIC_FOR_LOOP_EXPRESSION int sf
 XBASIC_FOR_LOOP_EXPRESSION__EXPRESSION int sf
 XBASIC_FOR_LOOP_EXPRESSION__EACH_EXPRESSION int sf
 XBASIC_FOR_LOOP_EXPRESSION__INIT_EXPRESSIONS int sf
 XBASIC_FOR_LOOP_EXPRESSION__UPDATE_EXPRESSIONS int sf
 XBASIC_FOR_LOOP_EXPRESSION_FEATURE_COUNT int sf
 XABSTRACT_WHILE_EXPRESSION int sf
 XABSTRACT_WHILE_EXPRESSION__PREDICATE int sf
 XABSTRACT_WHILE_EXPRESSION__BODY int sf
 XABSTRACT_WHILE_EXPRESSION_FEATURE_COUNT int sf
 XDO_WHILE_EXPRESSION int sf
 XDO_WHILE_EXPRESSION__PREDICATE int sf
 XDO_WHILE_EXPRESSION__BODY int sf
 XDO_WHILE_EXPRESSION_FEATURE_COUNT int sf
 XWHILE_EXPRESSION int sf
 XWHILE_EXPRESSION__PREDICATE int sf
 XWHILE_EXPRESSION__BODY int sf
 XWHILE_EXPRESSION_FEATURE_COUNT int sf
 XTYPE_LITERAL int sf
 XTYPE_LITERAL__TYPE int sf
 XTYPE_LITERAL__ARRAY_DIMENSIONS int sf
 XTYPE_LITERAL_FEATURE_COUNT int sf
 XINSTANCE_OF_EXPRESSION int sf
 XINSTANCE_OF_EXPRESSION__TYPE int sf
 XINSTANCE_OF_EXPRESSION__EXPRESSION int sf
 XINSTANCE_OF_EXPRESSION_FEATURE_COUNT int sf
 XTHROW_EXPRESSION int sf
 XTHROW_EXPRESSION__EXPRESSION int sf
 XTHROW_EXPRESSION_FEATURE_COUNT int sf
 XTRY_CATCH_FINALLY_EXPRESSION int sf
 XTRY_CATCH_FINALLY_EXPRESSION__EXPRESSION int sf
 XTRY_CATCH_FINALLY_EXPRESSION__FINALLY_EXPRESSION int sf
 XTRY_CATCH_FINALLY_EXPRESSION__CATCH_CLAUSES int sf
 XTRY_CATCH_FINALLY_EXPRESSION__RESOURCES int sf
 XTRY_CATCH_FINALLY_EXPRESSION_FEATURE_COUNT int sf
 XCATCH_CLAUSE int sf
 XCATCH_CLAUSE__EXPRESSION int sf
 XCATCH_CLAUSE__DECLARED_PARAM int sf
 XCATCH_CLAUSE_FEATURE_COUNT int sf
 XASSIGNMENT int sf
 XASSIGNMENT__FEATURE int sf
 XASSIGNMENT__TYPE_ARGUMENTS int sf
 XASSIGNMENT__IMPLICIT_RECEIVER int sf
 XASSIGNMENT__INVALID_FEATURE_ISSUE_CODE int sfx
 XASSIGNMENT__VALID_FEATURE int sfx
 XASSIGNMENT__IMPLICIT_FIRST_ARGUMENT int sf
 XASSIGNMENT__ASSIGNABLE int sf
 XASSIGNMENT__VALUE int sf
 XASSIGNMENT__EXPLICIT_STATIC int sf
 XASSIGNMENT__STATIC_WITH_DECLARING_TYPE int sf
 XASSIGNMENT_FEATURE_COUNT int sf
 XRETURN_EXPRESSION int sf
 XRETURN_EXPRESSION__EXPRESSION int sf
 XRETURN_EXPRESSION_FEATURE_COUNT int sf
 XSYNCHRONIZED_EXPRESSION int sf
 XSYNCHRONIZED_EXPRESSION__PARAM int sf
 XSYNCHRONIZED_EXPRESSION__EXPRESSION int sf
 XSYNCHRONIZED_EXPRESSION_FEATURE_COUNT int sf
 getXExpression()org.eclipse.emf.ecore.EClass a
 getXIfExpression()org.eclipse.emf.ecore.EClass a
 getXIfExpression_If()org.eclipse.emf.ecore.EReference a
 getXIfExpression_Then()org.eclipse.emf.ecore.EReference a
 getXIfExpression_Else()org.eclipse.emf.ecore.EReference a
 getXIfExpression_ConditionalExpression()org.eclipse.emf.ecore.EAttribute a
 getXSwitchExpression()org.eclipse.emf.ecore.EClass a
 getXSwitchExpression_Switch()org.eclipse.emf.ecore.EReference a
 getXSwitchExpression_Cases()org.eclipse.emf.ecore.EReference a
 getXSwitchExpression_Default()org.eclipse.emf.ecore.EReference a
 getXSwitchExpression_DeclaredParam()org.eclipse.emf.ecore.EReference a
 getXCasePart()org.eclipse.emf.ecore.EClass a
 getXCasePart_Case()org.eclipse.emf.ecore.EReference a
 getXCasePart_Then()org.eclipse.emf.ecore.EReference a
 getXCasePart_TypeGuard()org.eclipse.emf.ecore.EReference a
 getXCasePart_FallThrough()org.eclipse.emf.ecore.EAttribute a
 getXBlockExpression()org.eclipse.emf.ecore.EClass a
 getXBlockExpression_Expressions()org.eclipse.emf.ecore.EReference a
 getXVariableDeclaration()org.eclipse.emf.ecore.EClass a
 getXVariableDeclaration_Type()org.eclipse.emf.ecore.EReference a
 getXVariableDeclaration_Name()org.eclipse.emf.ecore.EAttribute a
 getXVariableDeclaration_Right()org.eclipse.emf.ecore.EReference a
 getXVariableDeclaration_Writeable()org.eclipse.emf.ecore.EAttribute a
 getXAbstractFeatureCall()org.eclipse.emf.ecore.EClass a
 getXAbstractFeatureCall_Feature()org.eclipse.emf.ecore.EReference a
 getXAbstractFeatureCall_TypeArguments()org.eclipse.emf.ecore.EReference a
 getXAbstractFeatureCall_ImplicitReceiver()org.eclipse.emf.ecore.EReference a
 getXAbstractFeatureCall_InvalidFeatureIssueCode()org.eclipse.emf.ecore.EAttribute ax
 getXAbstractFeatureCall_ValidFeature()org.eclipse.emf.ecore.EAttribute ax
 getXAbstractFeatureCall_ImplicitFirstArgument()org.eclipse.emf.ecore.EReference a
 getXMemberFeatureCall()org.eclipse.emf.ecore.EClass a
 getXMemberFeatureCall_MemberCallTarget()org.eclipse.emf.ecore.EReference a
 getXMemberFeatureCall_MemberCallArguments()org.eclipse.emf.ecore.EReference a
 getXMemberFeatureCall_ExplicitOperationCall()org.eclipse.emf.ecore.EAttribute a
 getXMemberFeatureCall_ExplicitStatic()org.eclipse.emf.ecore.EAttribute a
 getXMemberFeatureCall_NullSafe()org.eclipse.emf.ecore.EAttribute a
 getXMemberFeatureCall_TypeLiteral()org.eclipse.emf.ecore.EAttribute a
 getXMemberFeatureCall_StaticWithDeclaringType()org.eclipse.emf.ecore.EAttribute a
 getXMemberFeatureCall_PackageFragment()org.eclipse.emf.ecore.EAttribute a
 getXFeatureCall()org.eclipse.emf.ecore.EClass a
 getXFeatureCall_FeatureCallArguments()org.eclipse.emf.ecore.EReference a
 getXFeatureCall_ExplicitOperationCall()org.eclipse.emf.ecore.EAttribute a
 getXFeatureCall_TypeLiteral()org.eclipse.emf.ecore.EAttribute a
 getXFeatureCall_PackageFragment()org.eclipse.emf.ecore.EAttribute a
 getXConstructorCall()org.eclipse.emf.ecore.EClass a
 getXConstructorCall_Constructor()org.eclipse.emf.ecore.EReference a
 getXConstructorCall_Arguments()org.eclipse.emf.ecore.EReference a
 getXConstructorCall_TypeArguments()org.eclipse.emf.ecore.EReference a
 getXConstructorCall_InvalidFeatureIssueCode()org.eclipse.emf.ecore.EAttribute a
 getXConstructorCall_ValidFeature()org.eclipse.emf.ecore.EAttribute a
 getXConstructorCall_ExplicitConstructorCall()org.eclipse.emf.ecore.EAttribute a
 getXConstructorCall_AnonymousClassConstructorCall()org.eclipse.emf.ecore.EAttribute a
 getXBooleanLiteral()org.eclipse.emf.ecore.EClass a
 getXBooleanLiteral_IsTrue()org.eclipse.emf.ecore.EAttribute a
 getXNullLiteral()org.eclipse.emf.ecore.EClass a
 getXNumberLiteral()org.eclipse.emf.ecore.EClass a
 getXNumberLiteral_Value()org.eclipse.emf.ecore.EAttribute a
 getXStringLiteral()org.eclipse.emf.ecore.EClass a
 getXStringLiteral_Value()org.eclipse.emf.ecore.EAttribute a
 getXCollectionLiteral()org.eclipse.emf.ecore.EClass a
 getXCollectionLiteral_Elements()org.eclipse.emf.ecore.EReference a
 getXListLiteral()org.eclipse.emf.ecore.EClass a
 getXSetLiteral()org.eclipse.emf.ecore.EClass a
 getXClosure()org.eclipse.emf.ecore.EClass a
 getXClosure_DeclaredFormalParameters()org.eclipse.emf.ecore.EReference a
 getXClosure_Expression()org.eclipse.emf.ecore.EReference a
 getXClosure_ExplicitSyntax()org.eclipse.emf.ecore.EAttribute a
 getXClosure_ImplicitFormalParameters()org.eclipse.emf.ecore.EReference a
 getXCastedExpression()org.eclipse.emf.ecore.EClass a
 getXCastedExpression_Type()org.eclipse.emf.ecore.EReference a
 getXCastedExpression_Target()org.eclipse.emf.ecore.EReference a
 getXBinaryOperation()org.eclipse.emf.ecore.EClass a
 getXBinaryOperation_LeftOperand()org.eclipse.emf.ecore.EReference a
 getXBinaryOperation_RightOperand()org.eclipse.emf.ecore.EReference a
 getXBinaryOperation_ReassignFirstArgument()org.eclipse.emf.ecore.EAttribute a
 getXUnaryOperation()org.eclipse.emf.ecore.EClass a
 getXUnaryOperation_Operand()org.eclipse.emf.ecore.EReference a
 getXPostfixOperation()org.eclipse.emf.ecore.EClass a
 getXPostfixOperation_Operand()org.eclipse.emf.ecore.EReference a
 getXForLoopExpression()org.eclipse.emf.ecore.EClass a
 getXForLoopExpression_ForExpression()org.eclipse.emf.ecore.EReference a
 getXForLoopExpression_EachExpression()org.eclipse.emf.ecore.EReference a
 getXForLoopExpression_DeclaredParam()org.eclipse.emf.ecore.EReference a
 getXBasicForLoopExpression()org.eclipse.emf.ecore.EClass a
 getXBasicForLoopExpression_Expression()org.eclipse.emf.ecore.EReference a
 getXBasicForLoopExpression_EachExpression()org.eclipse.emf.ecore.EReference a
 getXBasicForLoopExpression_InitExpressions()org.eclipse.emf.ecore.EReference a
 getXBasicForLoopExpression_UpdateExpressions()org.eclipse.emf.ecore.EReference a
 getXAbstractWhileExpression()org.eclipse.emf.ecore.EClass a
 getXAbstractWhileExpression_Predicate()org.eclipse.emf.ecore.EReference a
 getXAbstractWhileExpression_Body()org.eclipse.emf.ecore.EReference a
 getXDoWhileExpression()org.eclipse.emf.ecore.EClass a
 getXWhileExpression()org.eclipse.emf.ecore.EClass a
 getXTypeLiteral()org.eclipse.emf.ecore.EClass a
 getXTypeLiteral_Type()org.eclipse.emf.ecore.EReference a
 getXTypeLiteral_ArrayDimensions()org.eclipse.emf.ecore.EAttribute a
 getXInstanceOfExpression()org.eclipse.emf.ecore.EClass a
 getXInstanceOfExpression_Type()org.eclipse.emf.ecore.EReference a
 getXInstanceOfExpression_Expression()org.eclipse.emf.ecore.EReference a
 getXThrowExpression()org.eclipse.emf.ecore.EClass a
 getXThrowExpression_Expression()org.eclipse.emf.ecore.EReference a
 getXTryCatchFinallyExpression()org.eclipse.emf.ecore.EClass a
 getXTryCatchFinallyExpression_Expression()org.eclipse.emf.ecore.EReference a
 getXTryCatchFinallyExpression_FinallyExpression()org.eclipse.emf.ecore.EReference a
 getXTryCatchFinallyExpression_CatchClauses()org.eclipse.emf.ecore.EReference a
 getXTryCatchFinallyExpression_Resources()org.eclipse.emf.ecore.EReference a
 getXCatchClause()org.eclipse.emf.ecore.EClass a
 getXCatchClause_Expression()org.eclipse.emf.ecore.EReference a
 getXCatchClause_DeclaredParam()org.eclipse.emf.ecore.EReference a
 getXAssignment()org.eclipse.emf.ecore.EClass a
 getXAssignment_Assignable()org.eclipse.emf.ecore.EReference a
 getXAssignment_Value()org.eclipse.emf.ecore.EReference a
 getXAssignment_ExplicitStatic()org.eclipse.emf.ecore.EAttribute a
 getXAssignment_StaticWithDeclaringType()org.eclipse.emf.ecore.EAttribute a
 getXReturnExpression()org.eclipse.emf.ecore.EClass a
 getXReturnExpression_Expression()org.eclipse.emf.ecore.EReference a
 getXSynchronizedExpression()org.eclipse.emf.ecore.EClass a
 getXSynchronizedExpression_Param()org.eclipse.emf.ecore.EReference a
 getXSynchronizedExpression_Expression()org.eclipse.emf.ecore.EReference a
 getXbaseFactory().XbaseFactory a
XbasePackage.Literals sai
 XEXPRESSION org.eclipse.emf.ecore.EClass sf
 XIF_EXPRESSION org.eclipse.emf.ecore.EClass sf
 XIF_EXPRESSION__IF org.eclipse.emf.ecore.EReference sf
 XIF_EXPRESSION__THEN org.eclipse.emf.ecore.EReference sf
 XIF_EXPRESSION__ELSE org.eclipse.emf.ecore.EReference sf
 XIF_EXPRESSION__CONDITIONAL_EXPRESSION org.eclipse.emf.ecore.EAttribute sf
 XSWITCH_EXPRESSION org.eclipse.emf.ecore.EClass sf
 XSWITCH_EXPRESSION__SWITCH org.eclipse.emf.ecore.EReference sf
 XSWITCH_EXPRESSION__CASES org.eclipse.emf.ecore.EReference sf
 XSWITCH_EXPRESSION__DEFAULT org.eclipse.emf.ecore.EReference sf
 XSWITCH_EXPRESSION__DECLARED_PARAM org.eclipse.emf.ecore.EReference sf
 XCASE_PART org.eclipse.emf.ecore.EClass sf
 XCASE_PART__CASE org.eclipse.emf.ecore.EReference sf
 XCASE_PART__THEN org.eclipse.emf.ecore.EReference sf
 XCASE_PART__TYPE_GUARD org.eclipse.emf.ecore.EReference sf
 XCASE_PART__FALL_THROUGH org.eclipse.emf.ecore.EAttribute sf
 XBLOCK_EXPRESSION org.eclipse.emf.ecore.EClass sf
 XBLOCK_EXPRESSION__EXPRESSIONS org.eclipse.emf.ecore.EReference sf
 XVARIABLE_DECLARATION org.eclipse.emf.ecore.EClass sf
 XVARIABLE_DECLARATION__TYPE org.eclipse.emf.ecore.EReference sf
 XVARIABLE_DECLARATION__NAME org.eclipse.emf.ecore.EAttribute sf
 XVARIABLE_DECLARATION__RIGHT org.eclipse.emf.ecore.EReference sf
 XVARIABLE_DECLARATION__WRITEABLE org.eclipse.emf.ecore.EAttribute sf
 XABSTRACT_FEATURE_CALL org.eclipse.emf.ecore.EClass sf
 XABSTRACT_FEATURE_CALL__FEATURE org.eclipse.emf.ecore.EReference sf
 XABSTRACT_FEATURE_CALL__TYPE_ARGUMENTS org.eclipse.emf.ecore.EReference sf
 XABSTRACT_FEATURE_CALL__IMPLICIT_RECEIVER org.eclipse.emf.ecore.EReference sf
 XABSTRACT_FEATURE_CALL__INVALID_FEATURE_ISSUE_CODE org.eclipse.emf.ecore.EAttribute sfx
 XABSTRACT_FEATURE_CALL__VALID_FEATURE org.eclipse.emf.ecore.EAttribute sfx
 XABSTRACT_FEATURE_CALL__IMPLICIT_FIRST_ARGUMENT org.eclipse.emf.ecore.EReference sf
 XMEMBER_FEATURE_CALL org.eclipse.emf.ecore.EClass sf
 XMEMBER_FEATURE_CALL__MEMBER_CALL_TARGET org.eclipse.emf.ecore.EReference sf
 XMEMBER_FEATURE_CALL__MEMBER_CALL_ARGUMENTS org.eclipse.emf.ecore.EReference sf
 XMEMBER_FEATURE_CALL__EXPLICIT_OPERATION_CALL org.eclipse.emf.ecore.EAttribute sf
 XMEMBER_FEATURE_CALL__EXPLICIT_STATIC org.eclipse.emf.ecore.EAttribute sf
 XMEMBER_FEATURE_CALL__NULL_SAFE org.eclipse.emf.ecore.EAttribute sf
 XMEMBER_FEATURE_CALL__TYPE_LITERAL org.eclipse.emf.ecore.EAttribute sf
 XMEMBER_FEATURE_CALL__STATIC_WITH_DECLARING_TYPE org.eclipse.emf.ecore.EAttribute sf
 XMEMBER_FEATURE_CALL__PACKAGE_FRAGMENT org.eclipse.emf.ecore.EAttribute sf
 XFEATURE_CALL org.eclipse.emf.ecore.EClass sf
 XFEATURE_CALL__FEATURE_CALL_ARGUMENTS org.eclipse.emf.ecore.EReference sf
 XFEATURE_CALL__EXPLICIT_OPERATION_CALL org.eclipse.emf.ecore.EAttribute sf
 XFEATURE_CALL__TYPE_LITERAL org.eclipse.emf.ecore.EAttribute sf
 XFEATURE_CALL__PACKAGE_FRAGMENT org.eclipse.emf.ecore.EAttribute sf
 XCONSTRUCTOR_CALL org.eclipse.emf.ecore.EClass sf
 XCONSTRUCTOR_CALL__CONSTRUCTOR org.eclipse.emf.ecore.EReference sf
 XCONSTRUCTOR_CALL__ARGUMENTS org.eclipse.emf.ecore.EReference sf
 XCONSTRUCTOR_CALL__TYPE_ARGUMENTS org.eclipse.emf.ecore.EReference sf
 XCONSTRUCTOR_CALL__INVALID_FEATURE_ISSUE_CODE org.eclipse.emf.ecore.EAttribute sf
 XCONSTRUCTOR_CALL__VALID_FEATURE org.eclipse.emf.ecore.EAttribute sf
 XCONSTRUCTOR_CALL__EXPLICIT_CONSTRUCTOR_CALL org.eclipse.emf.ecore.EAttribute sf
 XCONSTRUCTOR_CALL__ANONYMOUS_CLASS_CONSTRUCTOR_CALL org.eclipse.emf.ecore.EAttribute sf
 XBOOLEAN_LITERAL org.eclipse.emf.ecore.EClass sf
 XBOOLEAN_LITERAL__IS_TRUE org.eclipse.emf.ecore.EAttribute sf
 XNULL_LITERAL org.eclipse.emf.ecore.EClass sf
 XNUMBER_LITERAL org.eclipse.emf.ecore.EClass sf
 XNUMBER_LITERAL__VALUE org.eclipse.emf.ecore.EAttribute sf
 XSTRING_LITERAL org.eclipse.emf.ecore.EClass sf
 XSTRING_LITERAL__VALUE org.eclipse.emf.ecore.EAttribute sf
 XCOLLECTION_LITERAL org.eclipse.emf.ecore.EClass sf
 XCOLLECTION_LITERAL__ELEMENTS org.eclipse.emf.ecore.EReference sf
 XLIST_LITERAL org.eclipse.emf.ecore.EClass sf
 XSET_LITERAL org.eclipse.emf.ecore.EClass sf
 XCLOSURE org.eclipse.emf.ecore.EClass sf
 XCLOSURE__DECLARED_FORMAL_PARAMETERS org.eclipse.emf.ecore.EReference sf
 XCLOSURE__EXPRESSION org.eclipse.emf.ecore.EReference sf
 XCLOSURE__EXPLICIT_SYNTAX org.eclipse.emf.ecore.EAttribute sf
 XCLOSURE__IMPLICIT_FORMAL_PARAMETERS org.eclipse.emf.ecore.EReference sf
 XCASTED_EXPRESSION org.eclipse.emf.ecore.EClass sf
 XCASTED_EXPRESSION__TYPE org.eclipse.emf.ecore.EReference sf
 XCASTED_EXPRESSION__TARGET org.eclipse.emf.ecore.EReference sf
 XBINARY_OPERATION org.eclipse.emf.ecore.EClass sf
 XBINARY_OPERATION__LEFT_OPERAND org.eclipse.emf.ecore.EReference sf
 XBINARY_OPERATION__RIGHT_OPERAND org.eclipse.emf.ecore.EReference sf
 XBINARY_OPERATION__REASSIGN_FIRST_ARGUMENT org.eclipse.emf.ecore.EAttribute sf
 XUNARY_OPERATION org.eclipse.emf.ecore.EClass sf
 XUNARY_OPERATION__OPERAND org.eclipse.emf.ecore.EReference sf
 XPOSTFIX_OPERATION org.eclipse.emf.ecore.EClass sf
 XPOSTFIX_OPERATION__OPERAND org.eclipse.emf.ecore.EReference sf
 XFOR_LOOP_EXPRESSION org.eclipse.emf.ecore.EClass sf
 XFOR_LOOP_EXPRESSION__FOR_EXPRESSION org.eclipse.emf.ecore.EReference sf
 XFOR_LOOP_EXPRESSION__EACH_EXPRESSION org.eclipse.emf.ecore.EReference sf
 XFOR_LOOP_EXPRESSION__DECLARED_PARAM org.eclipse.emf.ecore.EReference sf
 XBASIC_FOR_LOOP_EXPRESSION org.eclipse.emf.ecore.EClass sf
 XBASIC_FOR_LOOP_EXPRESSION__EXPRESSION org.eclipse.emf.ecore.EReference sf
 XBASIC_FOR_LOOP_EXPRESSION__EACH_EXPRESSION org.eclipse.emf.ecore.EReference sf
 XBASIC_FOR_LOOP_EXPRESSION__INIT_EXPRESSIONS org.eclipse.emf.ecore.EReference sf
 XBASIC_FOR_LOOP_EXPRESSION__UPDATE_EXPRESSIONS org.eclipse.emf.ecore.EReference sf
 XABSTRACT_WHILE_EXPRESSION org.eclipse.emf.ecore.EClass sf
 XABSTRACT_WHILE_EXPRESSION__PREDICATE org.eclipse.emf.ecore.EReference sf
 XABSTRACT_WHILE_EXPRESSION__BODY org.eclipse.emf.ecore.EReference sf
 XDO_WHILE_EXPRESSION org.eclipse.emf.ecore.EClass sf
 XWHILE_EXPRESSION org.eclipse.emf.ecore.EClass sf
 XTYPE_LITERAL org.eclipse.emf.ecore.EClass sf
 XTYPE_LITERAL__TYPE org.eclipse.emf.ecore.EReference sf
 XTYPE_LITERAL__ARRAY_DIMENSIONS org.eclipse.emf.ecore.EAttribute sf
 XINSTANCE_OF_EXPRESSION org.eclipse.emf.ecore.EClass sf
 XINSTANCE_OF_EXPRESSION__TYPE org.eclipse.emf.ecore.EReference sf
 XINSTANCE_OF_EXPRESSION__EXPRESSION org.eclipse.emf.ecore.EReference sf
 XTHROW_EXPRESSION org.eclipse.emf.ecore.EClass sf
 XTHROW_EXPRESSION__EXPRESSION org.eclipse.emf.ecore.EReference sf
 XTRY_CATCH_FINALLY_EXPRESSION org.eclipse.emf.ecore.EClass sf
 XTRY_CATCH_FINALLY_EXPRESSION__EXPRESSION org.eclipse.emf.ecore.EReference sf
 XTRY_CATCH_FINALLY_EXPRESSION__FINALLY_EXPRESSION org.eclipse.emf.ecore.EReference sf
 XTRY_CATCH_FINALLY_EXPRESSION__CATCH_CLAUSES org.eclipse.emf.ecore.EReference sf
 XTRY_CATCH_FINALLY_EXPRESSION__RESOURCES org.eclipse.emf.ecore.EReference sf
 XCATCH_CLAUSE org.eclipse.emf.ecore.EClass sf
 XCATCH_CLAUSE__EXPRESSION org.eclipse.emf.ecore.EReference sf
 XCATCH_CLAUSE__DECLARED_PARAM org.eclipse.emf.ecore.EReference sf
 XASSIGNMENT org.eclipse.emf.ecore.EClass sf
 XASSIGNMENT__ASSIGNABLE org.eclipse.emf.ecore.EReference sf
 XASSIGNMENT__VALUE org.eclipse.emf.ecore.EReference sf
 XASSIGNMENT__EXPLICIT_STATIC org.eclipse.emf.ecore.EAttribute sf
 XASSIGNMENT__STATIC_WITH_DECLARING_TYPE org.eclipse.emf.ecore.EAttribute sf
 XRETURN_EXPRESSION org.eclipse.emf.ecore.EClass sf
 XRETURN_EXPRESSION__EXPRESSION org.eclipse.emf.ecore.EReference sf
 XSYNCHRONIZED_EXPRESSION org.eclipse.emf.ecore.EClass sf
 XSYNCHRONIZED_EXPRESSION__PARAM org.eclipse.emf.ecore.EReference sf
 XSYNCHRONIZED_EXPRESSION__EXPRESSION org.eclipse.emf.ecore.EReference sf
package org.eclipse.xtext.xbase.annotations
AbstractXbaseWithAnnotationsRuntimeModule a :.DefaultXbaseWithAnnotationsRuntimeModule
 properties java.util.Properties o
 new() -
 configure(com.google.inject.Binder)void -
 configureLanguageName(com.google.inject.Binder)void -
 configureFileExtensions(com.google.inject.Binder)void -
 bindClassLoaderToInstance()ClassLoader -
 bindIGrammarAccess()Class<org.eclipse.xtext.IGrammarAccess> -
 bindISemanticSequencer()Class<org.eclipse.xtext.serializer.sequencer.ISemanticSequencer> -
 bindISyntacticSequencer()Class<org.eclipse.xtext.serializer.sequencer.ISyntacticSequencer> -
 bindISerializer()Class<org.eclipse.xtext.serializer.ISerializer> -
 bindIParser()Class<org.eclipse.xtext.parser.IParser> -
 bindITokenToStringConverter()Class<org.eclipse.xtext.parser.ITokenToStringConverter> -
 bindIAntlrTokenFileProvider()Class<org.eclipse.xtext.parser.antlr.IAntlrTokenFileProvider> -
 bindLexer()Class<org.eclipse.xtext.parser.antlr.Lexer> -
 bindITokenDefProvider()Class<org.eclipse.xtext.parser.antlr.ITokenDefProvider> -
 provideInternalXbaseWithAnnotationsLexer()com.google.inject.Provider<.parser.antlr.internal.InternalXbaseWithAnnotationsLexer> -
 configureRuntimeLexer(com.google.inject.Binder)void -
 bindXbaseWithAnnotationsValidator()Class<.validation.XbaseWithAnnotationsValidator> -
 bindIBatchScopeProvider()Class<org.eclipse.xtext.xbase.scoping.batch.IBatchScopeProvider> -
 configureIScopeProviderDelegate(com.google.inject.Binder)void -
 configureIgnoreCaseLinking(com.google.inject.Binder)void -
 bindIGlobalScopeProvider()Class<org.eclipse.xtext.scoping.IGlobalScopeProvider> -
 bindIQualifiedNameProvider()Class<org.eclipse.xtext.naming.IQualifiedNameProvider> -
 configureRewritableImportSectionEnablement(com.google.inject.Binder)void -
 bindILocationInFileProvider()Class<org.eclipse.xtext.resource.ILocationInFileProvider> -
 bindIContainer$Manager()Class<org.eclipse.xtext.resource.IContainer.Manager> -
 bindIAllContainersState$Provider()Class<org.eclipse.xtext.resource.containers.IAllContainersState.Provider> -
 configureIResourceDescriptions(com.google.inject.Binder)void -
 configureIResourceDescriptionsPersisted(com.google.inject.Binder)void -
 bindIFormatter2()Class<org.eclipse.xtext.formatting2.IFormatter2> -
 configureFormatterPreferences(com.google.inject.Binder)void -
DefaultXbaseWithAnnotationsRuntimeModule - :org.eclipse.xtext.xbase.DefaultXbaseRuntimeModule
 new() -
 bindITypeComputer()Class<org.eclipse.xtext.xbase.typesystem.computation.ITypeComputer> -
 bindXbaseBatchScopeProvider()Class<org.eclipse.xtext.xbase.scoping.batch.XbaseBatchScopeProvider> -
 bindILinkingDiagnosticMessageProvider()Class<org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider> -
package org.eclipse.xtext.xbase.annotations.parser.antlr.internal
InternalXbaseWithAnnotationsLexer - :org.eclipse.xtext.parser.antlr.Lexer
 RULE_HEX int sf
 T__50 int sf
 T__19 int sf
 T__15 int sf
 T__59 int sf
 T__16 int sf
 T__17 int sf
 T__18 int sf
 T__55 int sf
 T__56 int sf
 T__13 int sf
 T__57 int sf
 T__14 int sf
 T__58 int sf
 T__51 int sf
 T__52 int sf
 T__53 int sf
 T__54 int sf
 T__60 int sf
 T__61 int sf
 RULE_ID int sf
 RULE_DECIMAL int sf
 T__26 int sf
 T__27 int sf
 T__28 int sf
 RULE_INT int sf
 T__29 int sf
 T__22 int sf
 T__66 int sf
 RULE_ML_COMMENT int sf
 T__23 int sf
 T__67 int sf
 T__24 int sf
 T__68 int sf
 T__25 int sf
 T__69 int sf
 T__62 int sf
 T__63 int sf
 T__20 int sf
 T__64 int sf
 T__21 int sf
 T__65 int sf
 T__70 int sf
 T__71 int sf
 T__72 int sf
 RULE_STRING int sf
 RULE_SL_COMMENT int sf
 T__37 int sf
 T__38 int sf
 T__39 int sf
 T__33 int sf
 T__77 int sf
 T__34 int sf
 T__78 int sf
 T__35 int sf
 T__79 int sf
 T__36 int sf
 T__73 int sf
 EOF int sf
 T__30 int sf
 T__74 int sf
 T__31 int sf
 T__75 int sf
 T__32 int sf
 T__76 int sf
 T__80 int sf
 T__81 int sf
 T__82 int sf
 T__83 int sf
 RULE_WS int sf
 RULE_ANY_OTHER int sf
 T__48 int sf
 T__49 int sf
 T__44 int sf
 T__45 int sf
 T__46 int sf
 T__47 int sf
 T__40 int sf
 T__84 int sf
 T__41 int sf
 T__85 int sf
 T__42 int sf
 T__86 int sf
 T__43 int sf
 T__87 int sf
 dfa21 .InternalXbaseWithAnnotationsLexer.DFA21 o
 new() -
 new(org.antlr.runtime.CharStream) -
 new(org.antlr.runtime.CharStream,org.antlr.runtime.RecognizerSharedState) -
 getGrammarFileName()String -
 mT__13()void f !org.antlr.runtime.RecognitionException
 mT__14()void f !org.antlr.runtime.RecognitionException
 mT__15()void f !org.antlr.runtime.RecognitionException
 mT__16()void f !org.antlr.runtime.RecognitionException
 mT__17()void f !org.antlr.runtime.RecognitionException
 mT__18()void f !org.antlr.runtime.RecognitionException
 mT__19()void f !org.antlr.runtime.RecognitionException
 mT__20()void f !org.antlr.runtime.RecognitionException
 mT__21()void f !org.antlr.runtime.RecognitionException
 mT__22()void f !org.antlr.runtime.RecognitionException
 mT__23()void f !org.antlr.runtime.RecognitionException
 mT__24()void f !org.antlr.runtime.RecognitionException
 mT__25()void f !org.antlr.runtime.RecognitionException
 mT__26()void f !org.antlr.runtime.RecognitionException
 mT__27()void f !org.antlr.runtime.RecognitionException
 mT__28()void f !org.antlr.runtime.RecognitionException
 mT__29()void f !org.antlr.runtime.RecognitionException
 mT__30()void f !org.antlr.runtime.RecognitionException
 mT__31()void f !org.antlr.runtime.RecognitionException
 mT__32()void f !org.antlr.runtime.RecognitionException
 mT__33()void f !org.antlr.runtime.RecognitionException
 mT__34()void f !org.antlr.runtime.RecognitionException
 mT__35()void f !org.antlr.runtime.RecognitionException
 mT__36()void f !org.antlr.runtime.RecognitionException
 mT__37()void f !org.antlr.runtime.RecognitionException
 mT__38()void f !org.antlr.runtime.RecognitionException
 mT__39()void f !org.antlr.runtime.RecognitionException
 mT__40()void f !org.antlr.runtime.RecognitionException
 mT__41()void f !org.antlr.runtime.RecognitionException
 mT__42()void f !org.antlr.runtime.RecognitionException
 mT__43()void f !org.antlr.runtime.RecognitionException
 mT__44()void f !org.antlr.runtime.RecognitionException
 mT__45()void f !org.antlr.runtime.RecognitionException
 mT__46()void f !org.antlr.runtime.RecognitionException
 mT__47()void f !org.antlr.runtime.RecognitionException
 mT__48()void f !org.antlr.runtime.RecognitionException
 mT__49()void f !org.antlr.runtime.RecognitionException
 mT__50()void f !org.antlr.runtime.RecognitionException
 mT__51()void f !org.antlr.runtime.RecognitionException
 mT__52()void f !org.antlr.runtime.RecognitionException
 mT__53()void f !org.antlr.runtime.RecognitionException
 mT__54()void f !org.antlr.runtime.RecognitionException
 mT__55()void f !org.antlr.runtime.RecognitionException
 mT__56()void f !org.antlr.runtime.RecognitionException
 mT__57()void f !org.antlr.runtime.RecognitionException
 mT__58()void f !org.antlr.runtime.RecognitionException
 mT__59()void f !org.antlr.runtime.RecognitionException
 mT__60()void f !org.antlr.runtime.RecognitionException
 mT__61()void f !org.antlr.runtime.RecognitionException
 mT__62()void f !org.antlr.runtime.RecognitionException
 mT__63()void f !org.antlr.runtime.RecognitionException
 mT__64()void f !org.antlr.runtime.RecognitionException
 mT__65()void f !org.antlr.runtime.RecognitionException
 mT__66()void f !org.antlr.runtime.RecognitionException
 mT__67()void f !org.antlr.runtime.RecognitionException
 mT__68()void f !org.antlr.runtime.RecognitionException
 mT__69()void f !org.antlr.runtime.RecognitionException
 mT__70()void f !org.antlr.runtime.RecognitionException
 mT__71()void f !org.antlr.runtime.RecognitionException
 mT__72()void f !org.antlr.runtime.RecognitionException
 mT__73()void f !org.antlr.runtime.RecognitionException
 mT__74()void f !org.antlr.runtime.RecognitionException
 mT__75()void f !org.antlr.runtime.RecognitionException
 mT__76()void f !org.antlr.runtime.RecognitionException
 mT__77()void f !org.antlr.runtime.RecognitionException
 mT__78()void f !org.antlr.runtime.RecognitionException
 mT__79()void f !org.antlr.runtime.RecognitionException
 mT__80()void f !org.antlr.runtime.RecognitionException
 mT__81()void f !org.antlr.runtime.RecognitionException
 mT__82()void f !org.antlr.runtime.RecognitionException
 mT__83()void f !org.antlr.runtime.RecognitionException
 mT__84()void f !org.antlr.runtime.RecognitionException
 mT__85()void f !org.antlr.runtime.RecognitionException
 mT__86()void f !org.antlr.runtime.RecognitionException
 mT__87()void f !org.antlr.runtime.RecognitionException
 mRULE_HEX()void f !org.antlr.runtime.RecognitionException
 mRULE_INT()void f !org.antlr.runtime.RecognitionException
 mRULE_DECIMAL()void f !org.antlr.runtime.RecognitionException
 mRULE_ID()void f !org.antlr.runtime.RecognitionException
 mRULE_STRING()void f !org.antlr.runtime.RecognitionException
 mRULE_ML_COMMENT()void f !org.antlr.runtime.RecognitionException
 mRULE_SL_COMMENT()void f !org.antlr.runtime.RecognitionException
 mRULE_WS()void f !org.antlr.runtime.RecognitionException
 mRULE_ANY_OTHER()void f !org.antlr.runtime.RecognitionException
 mTokens()void - !org.antlr.runtime.RecognitionException
package org.eclipse.xtext.xbase.annotations.services
XbaseWithAnnotationsGrammarAccess - :org.eclipse.xtext.service.AbstractElementFinder.AbstractGrammarElementFinder +XAnnotationElementValueElements,XAnnotationElementValueOrCommaListElements,XAnnotationElementValuePairElements,XAnnotationElements,XAnnotationOrExpressionElements
 new(org.eclipse.xtext.service.GrammarProvider,org.eclipse.xtext.xbase.services.XbaseGrammarAccess,org.eclipse.xtext.xbase.services.XtypeGrammarAccess) -
 internalFindGrammar(org.eclipse.xtext.service.GrammarProvider)org.eclipse.xtext.Grammar o
 getGrammar()org.eclipse.xtext.Grammar -
 getXbaseGrammarAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess -
 getXtypeGrammarAccess()org.eclipse.xtext.xbase.services.XtypeGrammarAccess -
 getXAnnotationAccess().XbaseWithAnnotationsGrammarAccess.XAnnotationElements -
 getXAnnotationRule()org.eclipse.xtext.ParserRule -
 getXAnnotationElementValuePairAccess().XbaseWithAnnotationsGrammarAccess.XAnnotationElementValuePairElements -
 getXAnnotationElementValuePairRule()org.eclipse.xtext.ParserRule -
 getXAnnotationElementValueOrCommaListAccess().XbaseWithAnnotationsGrammarAccess.XAnnotationElementValueOrCommaListElements -
 getXAnnotationElementValueOrCommaListRule()org.eclipse.xtext.ParserRule -
 getXAnnotationElementValueAccess().XbaseWithAnnotationsGrammarAccess.XAnnotationElementValueElements -
 getXAnnotationElementValueRule()org.eclipse.xtext.ParserRule -
 getXAnnotationOrExpressionAccess().XbaseWithAnnotationsGrammarAccess.XAnnotationOrExpressionElements -
 getXAnnotationOrExpressionRule()org.eclipse.xtext.ParserRule -
 getXExpressionAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.XExpressionElements -
 getXExpressionRule()org.eclipse.xtext.ParserRule -
 getXAssignmentAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.XAssignmentElements -
 getXAssignmentRule()org.eclipse.xtext.ParserRule -
 getOpSingleAssignAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.OpSingleAssignElements -
 getOpSingleAssignRule()org.eclipse.xtext.ParserRule -
 getOpMultiAssignAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.OpMultiAssignElements -
 getOpMultiAssignRule()org.eclipse.xtext.ParserRule -
 getXOrExpressionAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.XOrExpressionElements -
 getXOrExpressionRule()org.eclipse.xtext.ParserRule -
 getOpOrAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.OpOrElements -
 getOpOrRule()org.eclipse.xtext.ParserRule -
 getXAndExpressionAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.XAndExpressionElements -
 getXAndExpressionRule()org.eclipse.xtext.ParserRule -
 getOpAndAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.OpAndElements -
 getOpAndRule()org.eclipse.xtext.ParserRule -
 getXEqualityExpressionAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.XEqualityExpressionElements -
 getXEqualityExpressionRule()org.eclipse.xtext.ParserRule -
 getOpEqualityAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.OpEqualityElements -
 getOpEqualityRule()org.eclipse.xtext.ParserRule -
 getXRelationalExpressionAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.XRelationalExpressionElements -
 getXRelationalExpressionRule()org.eclipse.xtext.ParserRule -
 getOpCompareAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.OpCompareElements -
 getOpCompareRule()org.eclipse.xtext.ParserRule -
 getXOtherOperatorExpressionAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.XOtherOperatorExpressionElements -
 getXOtherOperatorExpressionRule()org.eclipse.xtext.ParserRule -
 getOpOtherAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.OpOtherElements -
 getOpOtherRule()org.eclipse.xtext.ParserRule -
 getXAdditiveExpressionAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.XAdditiveExpressionElements -
 getXAdditiveExpressionRule()org.eclipse.xtext.ParserRule -
 getOpAddAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.OpAddElements -
 getOpAddRule()org.eclipse.xtext.ParserRule -
 getXMultiplicativeExpressionAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.XMultiplicativeExpressionElements -
 getXMultiplicativeExpressionRule()org.eclipse.xtext.ParserRule -
 getOpMultiAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.OpMultiElements -
 getOpMultiRule()org.eclipse.xtext.ParserRule -
 getXUnaryOperationAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.XUnaryOperationElements -
 getXUnaryOperationRule()org.eclipse.xtext.ParserRule -
 getOpUnaryAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.OpUnaryElements -
 getOpUnaryRule()org.eclipse.xtext.ParserRule -
 getXCastedExpressionAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.XCastedExpressionElements -
 getXCastedExpressionRule()org.eclipse.xtext.ParserRule -
 getXPostfixOperationAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.XPostfixOperationElements -
 getXPostfixOperationRule()org.eclipse.xtext.ParserRule -
 getOpPostfixAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.OpPostfixElements -
 getOpPostfixRule()org.eclipse.xtext.ParserRule -
 getXMemberFeatureCallAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.XMemberFeatureCallElements -
 getXMemberFeatureCallRule()org.eclipse.xtext.ParserRule -
 getXPrimaryExpressionAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.XPrimaryExpressionElements -
 getXPrimaryExpressionRule()org.eclipse.xtext.ParserRule -
 getXLiteralAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.XLiteralElements -
 getXLiteralRule()org.eclipse.xtext.ParserRule -
 getXCollectionLiteralAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.XCollectionLiteralElements -
 getXCollectionLiteralRule()org.eclipse.xtext.ParserRule -
 getXSetLiteralAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.XSetLiteralElements -
 getXSetLiteralRule()org.eclipse.xtext.ParserRule -
 getXListLiteralAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.XListLiteralElements -
 getXListLiteralRule()org.eclipse.xtext.ParserRule -
 getXClosureAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.XClosureElements -
 getXClosureRule()org.eclipse.xtext.ParserRule -
 getXExpressionInClosureAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.XExpressionInClosureElements -
 getXExpressionInClosureRule()org.eclipse.xtext.ParserRule -
 getXShortClosureAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.XShortClosureElements -
 getXShortClosureRule()org.eclipse.xtext.ParserRule -
 getXParenthesizedExpressionAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.XParenthesizedExpressionElements -
 getXParenthesizedExpressionRule()org.eclipse.xtext.ParserRule -
 getXIfExpressionAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.XIfExpressionElements -
 getXIfExpressionRule()org.eclipse.xtext.ParserRule -
 getXSwitchExpressionAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.XSwitchExpressionElements -
 getXSwitchExpressionRule()org.eclipse.xtext.ParserRule -
 getXCasePartAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.XCasePartElements -
 getXCasePartRule()org.eclipse.xtext.ParserRule -
 getXForLoopExpressionAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.XForLoopExpressionElements -
 getXForLoopExpressionRule()org.eclipse.xtext.ParserRule -
 getXBasicForLoopExpressionAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.XBasicForLoopExpressionElements -
 getXBasicForLoopExpressionRule()org.eclipse.xtext.ParserRule -
 getXWhileExpressionAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.XWhileExpressionElements -
 getXWhileExpressionRule()org.eclipse.xtext.ParserRule -
 getXDoWhileExpressionAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.XDoWhileExpressionElements -
 getXDoWhileExpressionRule()org.eclipse.xtext.ParserRule -
 getXBlockExpressionAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.XBlockExpressionElements -
 getXBlockExpressionRule()org.eclipse.xtext.ParserRule -
 getXExpressionOrVarDeclarationAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.XExpressionOrVarDeclarationElements -
 getXExpressionOrVarDeclarationRule()org.eclipse.xtext.ParserRule -
 getXVariableDeclarationAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.XVariableDeclarationElements -
 getXVariableDeclarationRule()org.eclipse.xtext.ParserRule -
 getJvmFormalParameterAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.JvmFormalParameterElements -
 getJvmFormalParameterRule()org.eclipse.xtext.ParserRule -
 getFullJvmFormalParameterAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.FullJvmFormalParameterElements -
 getFullJvmFormalParameterRule()org.eclipse.xtext.ParserRule -
 getXFeatureCallAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.XFeatureCallElements -
 getXFeatureCallRule()org.eclipse.xtext.ParserRule -
 getFeatureCallIDAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.FeatureCallIDElements -
 getFeatureCallIDRule()org.eclipse.xtext.ParserRule -
 getIdOrSuperAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.IdOrSuperElements -
 getIdOrSuperRule()org.eclipse.xtext.ParserRule -
 getXConstructorCallAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.XConstructorCallElements -
 getXConstructorCallRule()org.eclipse.xtext.ParserRule -
 getXBooleanLiteralAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.XBooleanLiteralElements -
 getXBooleanLiteralRule()org.eclipse.xtext.ParserRule -
 getXNullLiteralAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.XNullLiteralElements -
 getXNullLiteralRule()org.eclipse.xtext.ParserRule -
 getXNumberLiteralAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.XNumberLiteralElements -
 getXNumberLiteralRule()org.eclipse.xtext.ParserRule -
 getXStringLiteralAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.XStringLiteralElements -
 getXStringLiteralRule()org.eclipse.xtext.ParserRule -
 getXTypeLiteralAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.XTypeLiteralElements -
 getXTypeLiteralRule()org.eclipse.xtext.ParserRule -
 getXThrowExpressionAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.XThrowExpressionElements -
 getXThrowExpressionRule()org.eclipse.xtext.ParserRule -
 getXReturnExpressionAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.XReturnExpressionElements -
 getXReturnExpressionRule()org.eclipse.xtext.ParserRule -
 getXTryCatchFinallyExpressionAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.XTryCatchFinallyExpressionElements -
 getXTryCatchFinallyExpressionRule()org.eclipse.xtext.ParserRule -
 getXSynchronizedExpressionAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.XSynchronizedExpressionElements -
 getXSynchronizedExpressionRule()org.eclipse.xtext.ParserRule -
 getXCatchClauseAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.XCatchClauseElements -
 getXCatchClauseRule()org.eclipse.xtext.ParserRule -
 getQualifiedNameAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.QualifiedNameElements -
 getQualifiedNameRule()org.eclipse.xtext.ParserRule -
 getNumberAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.NumberElements -
 getNumberRule()org.eclipse.xtext.ParserRule -
 getStaticQualifierAccess()org.eclipse.xtext.xbase.services.XbaseGrammarAccess.StaticQualifierElements -
 getStaticQualifierRule()org.eclipse.xtext.ParserRule -
 getHEXRule()org.eclipse.xtext.TerminalRule -
 getINTRule()org.eclipse.xtext.TerminalRule -
 getDECIMALRule()org.eclipse.xtext.TerminalRule -
 getJvmTypeReferenceAccess()org.eclipse.xtext.xbase.services.XtypeGrammarAccess.JvmTypeReferenceElements -
 getJvmTypeReferenceRule()org.eclipse.xtext.ParserRule -
 getArrayBracketsAccess()org.eclipse.xtext.xbase.services.XtypeGrammarAccess.ArrayBracketsElements -
 getArrayBracketsRule()org.eclipse.xtext.ParserRule -
 getXFunctionTypeRefAccess()org.eclipse.xtext.xbase.services.XtypeGrammarAccess.XFunctionTypeRefElements -
 getXFunctionTypeRefRule()org.eclipse.xtext.ParserRule -
 getJvmParameterizedTypeReferenceAccess()org.eclipse.xtext.xbase.services.XtypeGrammarAccess.JvmParameterizedTypeReferenceElements -
 getJvmParameterizedTypeReferenceRule()org.eclipse.xtext.ParserRule -
 getJvmArgumentTypeReferenceAccess()org.eclipse.xtext.xbase.services.XtypeGrammarAccess.JvmArgumentTypeReferenceElements -
 getJvmArgumentTypeReferenceRule()org.eclipse.xtext.ParserRule -
 getJvmWildcardTypeReferenceAccess()org.eclipse.xtext.xbase.services.XtypeGrammarAccess.JvmWildcardTypeReferenceElements -
 getJvmWildcardTypeReferenceRule()org.eclipse.xtext.ParserRule -
 getJvmUpperBoundAccess()org.eclipse.xtext.xbase.services.XtypeGrammarAccess.JvmUpperBoundElements -
 getJvmUpperBoundRule()org.eclipse.xtext.ParserRule -
 getJvmUpperBoundAndedAccess()org.eclipse.xtext.xbase.services.XtypeGrammarAccess.JvmUpperBoundAndedElements -
 getJvmUpperBoundAndedRule()org.eclipse.xtext.ParserRule -
 getJvmLowerBoundAccess()org.eclipse.xtext.xbase.services.XtypeGrammarAccess.JvmLowerBoundElements -
 getJvmLowerBoundRule()org.eclipse.xtext.ParserRule -
 getJvmLowerBoundAndedAccess()org.eclipse.xtext.xbase.services.XtypeGrammarAccess.JvmLowerBoundAndedElements -
 getJvmLowerBoundAndedRule()org.eclipse.xtext.ParserRule -
 getJvmTypeParameterAccess()org.eclipse.xtext.xbase.services.XtypeGrammarAccess.JvmTypeParameterElements -
 getJvmTypeParameterRule()org.eclipse.xtext.ParserRule -
 getQualifiedNameWithWildcardAccess()org.eclipse.xtext.xbase.services.XtypeGrammarAccess.QualifiedNameWithWildcardElements -
 getQualifiedNameWithWildcardRule()org.eclipse.xtext.ParserRule -
 getValidIDAccess()org.eclipse.xtext.xbase.services.XtypeGrammarAccess.ValidIDElements -
 getValidIDRule()org.eclipse.xtext.ParserRule -
 getXImportSectionAccess()org.eclipse.xtext.xbase.services.XtypeGrammarAccess.XImportSectionElements -
 getXImportSectionRule()org.eclipse.xtext.ParserRule -
 getXImportDeclarationAccess()org.eclipse.xtext.xbase.services.XtypeGrammarAccess.XImportDeclarationElements -
 getXImportDeclarationRule()org.eclipse.xtext.ParserRule -
 getQualifiedNameInStaticImportAccess()org.eclipse.xtext.xbase.services.XtypeGrammarAccess.QualifiedNameInStaticImportElements -
 getQualifiedNameInStaticImportRule()org.eclipse.xtext.ParserRule -
 getIDRule()org.eclipse.xtext.TerminalRule -
 getSTRINGRule()org.eclipse.xtext.TerminalRule -
 getML_COMMENTRule()org.eclipse.xtext.TerminalRule -
 getSL_COMMENTRule()org.eclipse.xtext.TerminalRule -
 getWSRule()org.eclipse.xtext.TerminalRule -
 getANY_OTHERRule()org.eclipse.xtext.TerminalRule -
XbaseWithAnnotationsGrammarAccess.XAnnotationElementValueElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getAlternatives()org.eclipse.xtext.Alternatives -
 getGroup_0()org.eclipse.xtext.Group -
 getGroup_0_0()org.eclipse.xtext.Group -
 getGroup_0_0_0()org.eclipse.xtext.Group -
 getXListLiteralAction_0_0_0_0()org.eclipse.xtext.Action -
 getNumberSignKeyword_0_0_0_1()org.eclipse.xtext.Keyword -
 getLeftSquareBracketKeyword_0_0_0_2()org.eclipse.xtext.Keyword -
 getGroup_0_1()org.eclipse.xtext.Group -
 getElementsAssignment_0_1_0()org.eclipse.xtext.Assignment -
 getElementsXAnnotationOrExpressionParserRuleCall_0_1_0_0()org.eclipse.xtext.RuleCall -
 getGroup_0_1_1()org.eclipse.xtext.Group -
 getCommaKeyword_0_1_1_0()org.eclipse.xtext.Keyword -
 getElementsAssignment_0_1_1_1()org.eclipse.xtext.Assignment -
 getElementsXAnnotationOrExpressionParserRuleCall_0_1_1_1_0()org.eclipse.xtext.RuleCall -
 getRightSquareBracketKeyword_0_2()org.eclipse.xtext.Keyword -
 getXAnnotationOrExpressionParserRuleCall_1()org.eclipse.xtext.RuleCall -
XbaseWithAnnotationsGrammarAccess.XAnnotationElementValueOrCommaListElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getAlternatives()org.eclipse.xtext.Alternatives -
 getGroup_0()org.eclipse.xtext.Group -
 getGroup_0_0()org.eclipse.xtext.Group -
 getGroup_0_0_0()org.eclipse.xtext.Group -
 getXListLiteralAction_0_0_0_0()org.eclipse.xtext.Action -
 getNumberSignKeyword_0_0_0_1()org.eclipse.xtext.Keyword -
 getLeftSquareBracketKeyword_0_0_0_2()org.eclipse.xtext.Keyword -
 getGroup_0_1()org.eclipse.xtext.Group -
 getElementsAssignment_0_1_0()org.eclipse.xtext.Assignment -
 getElementsXAnnotationOrExpressionParserRuleCall_0_1_0_0()org.eclipse.xtext.RuleCall -
 getGroup_0_1_1()org.eclipse.xtext.Group -
 getCommaKeyword_0_1_1_0()org.eclipse.xtext.Keyword -
 getElementsAssignment_0_1_1_1()org.eclipse.xtext.Assignment -
 getElementsXAnnotationOrExpressionParserRuleCall_0_1_1_1_0()org.eclipse.xtext.RuleCall -
 getRightSquareBracketKeyword_0_2()org.eclipse.xtext.Keyword -
 getGroup_1()org.eclipse.xtext.Group -
 getXAnnotationOrExpressionParserRuleCall_1_0()org.eclipse.xtext.RuleCall -
 getGroup_1_1()org.eclipse.xtext.Group -
 getXListLiteralElementsAction_1_1_0()org.eclipse.xtext.Action -
 getGroup_1_1_1()org.eclipse.xtext.Group -
 getCommaKeyword_1_1_1_0()org.eclipse.xtext.Keyword -
 getElementsAssignment_1_1_1_1()org.eclipse.xtext.Assignment -
 getElementsXAnnotationOrExpressionParserRuleCall_1_1_1_1_0()org.eclipse.xtext.RuleCall -
XbaseWithAnnotationsGrammarAccess.XAnnotationElementValuePairElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getGroup_0()org.eclipse.xtext.Group -
 getGroup_0_0()org.eclipse.xtext.Group -
 getElementAssignment_0_0_0()org.eclipse.xtext.Assignment -
 getElementJvmOperationCrossReference_0_0_0_0()org.eclipse.xtext.CrossReference -
 getElementJvmOperationValidIDParserRuleCall_0_0_0_0_1()org.eclipse.xtext.RuleCall -
 getEqualsSignKeyword_0_0_1()org.eclipse.xtext.Keyword -
 getValueAssignment_1()org.eclipse.xtext.Assignment -
 getValueXAnnotationElementValueParserRuleCall_1_0()org.eclipse.xtext.RuleCall -
XbaseWithAnnotationsGrammarAccess.XAnnotationElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getXAnnotationAction_0()org.eclipse.xtext.Action -
 getCommercialAtKeyword_1()org.eclipse.xtext.Keyword -
 getAnnotationTypeAssignment_2()org.eclipse.xtext.Assignment -
 getAnnotationTypeJvmAnnotationTypeCrossReference_2_0()org.eclipse.xtext.CrossReference -
 getAnnotationTypeJvmAnnotationTypeQualifiedNameParserRuleCall_2_0_1()org.eclipse.xtext.RuleCall -
 getGroup_3()org.eclipse.xtext.Group -
 getLeftParenthesisKeyword_3_0()org.eclipse.xtext.Keyword -
 getAlternatives_3_1()org.eclipse.xtext.Alternatives -
 getGroup_3_1_0()org.eclipse.xtext.Group -
 getElementValuePairsAssignment_3_1_0_0()org.eclipse.xtext.Assignment -
 getElementValuePairsXAnnotationElementValuePairParserRuleCall_3_1_0_0_0()org.eclipse.xtext.RuleCall -
 getGroup_3_1_0_1()org.eclipse.xtext.Group -
 getCommaKeyword_3_1_0_1_0()org.eclipse.xtext.Keyword -
 getElementValuePairsAssignment_3_1_0_1_1()org.eclipse.xtext.Assignment -
 getElementValuePairsXAnnotationElementValuePairParserRuleCall_3_1_0_1_1_0()org.eclipse.xtext.RuleCall -
 getValueAssignment_3_1_1()org.eclipse.xtext.Assignment -
 getValueXAnnotationElementValueOrCommaListParserRuleCall_3_1_1_0()org.eclipse.xtext.RuleCall -
 getRightParenthesisKeyword_3_2()org.eclipse.xtext.Keyword -
XbaseWithAnnotationsGrammarAccess.XAnnotationOrExpressionElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getAlternatives()org.eclipse.xtext.Alternatives -
 getXAnnotationParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getXExpressionParserRuleCall_1()org.eclipse.xtext.RuleCall -
package org.eclipse.xtext.xbase.annotations.typing
XAnnotationUtil -
 new() -
 findSingleValueAttribute(org.eclipse.xtext.common.types.JvmAnnotationType)org.eclipse.xtext.common.types.JvmOperation -
 findValue(org.eclipse.xtext.xbase.annotations.xAnnotations.XAnnotation,org.eclipse.xtext.common.types.JvmOperation)org.eclipse.xtext.xbase.XExpression -
 getAnnotationTargets(org.eclipse.xtext.common.types.JvmAnnotationType)java.util.Set<java.lang.annotation.ElementType> -
 findAnnotations(java.util.Set<String>,org.eclipse.xtext.common.types.JvmAnnotationTarget)java.util.List<org.eclipse.xtext.common.types.JvmAnnotationReference> -
package org.eclipse.xtext.xbase.annotations.validation
AbstractXbaseWithAnnotationsJavaValidator x :.AbstractXbaseWithAnnotationsValidator
 new() -
AbstractXbaseWithAnnotationsValidator a :org.eclipse.xtext.xbase.validation.XbaseValidator
 new() -
 getEPackages()java.util.List<org.eclipse.emf.ecore.EPackage> o
AnnotationValueValidator - :org.eclipse.xtext.xbase.validation.ConstantExpressionValidator
 new() -
 validateAnnotationValue(org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.validation.ValidationMessageAcceptor)void -
 _isValidAnnotationValue(org.eclipse.xtext.xbase.XExpression)boolean o
 _isValidAnnotationValue(Void)boolean o
 _isValidAnnotationValue(org.eclipse.xtext.xbase.XListLiteral)boolean o
 _isValidAnnotationValue(org.eclipse.xtext.xbase.annotations.xAnnotations.XAnnotation)boolean o
 _isValidAnnotationValue(org.eclipse.xtext.xbase.XAbstractFeatureCall)boolean o
 isValidAnnotationValue(org.eclipse.xtext.xbase.XExpression)boolean o
DerivedStateAwareResourceValidator - :org.eclipse.xtext.validation.ResourceValidatorImpl
 new() -
 validate(org.eclipse.emf.ecore.resource.Resource,org.eclipse.xtext.validation.CheckMode,org.eclipse.xtext.util.CancelIndicator,org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.validation.Issue>)void o
UnresolvedAnnotationTypeAwareMessageProvider - :.UnresolvedFeatureCallTypeAwareMessageProvider
 new() -
 getUnresolvedProxyMessage(org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider.ILinkingDiagnosticContext)org.eclipse.xtext.diagnostics.DiagnosticMessage -
 isPropertyOfUnresolvedAnnotation(org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider.ILinkingDiagnosticContext)boolean o
UnresolvedFeatureCallTypeAwareMessageProvider - :org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider
 TYPE_LITERAL String sf
 FEATURE_CALL String sf
 new() -
 getUnresolvedProxyMessage(org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider.ILinkingDiagnosticContext)org.eclipse.xtext.diagnostics.DiagnosticMessage -
 isStaticMemberCallTarget(org.eclipse.emf.ecore.EObject)boolean o
 getTypeName(org.eclipse.emf.ecore.EClass,org.eclipse.emf.ecore.EStructuralFeature)String o
XbaseWithAnnotationsJavaValidator x :.XbaseWithAnnotationsValidator
 new() -
XbaseWithAnnotationsValidator - :org.eclipse.xtext.xbase.validation.XbaseValidator
 new() -
 getEPackages()java.util.List<org.eclipse.emf.ecore.EPackage> o
 checkAllAttributesConfigured(org.eclipse.xtext.xbase.annotations.xAnnotations.XAnnotation)void -
package org.eclipse.xtext.xbase.annotations.xAnnotations
XAnnotation ai :org.eclipse.xtext.xbase.XExpression
 getElementValuePairs()org.eclipse.emf.common.util.EList<.XAnnotationElementValuePair> a
 getAnnotationType()org.eclipse.xtext.common.types.JvmType a
 setAnnotationType(org.eclipse.xtext.common.types.JvmType)void a
 getValue()org.eclipse.xtext.xbase.XExpression a
 setValue(org.eclipse.xtext.xbase.XExpression)void a
XAnnotationElementValuePair ai :org.eclipse.emf.ecore.EObject
 getValue()org.eclipse.xtext.xbase.XExpression a
 setValue(org.eclipse.xtext.xbase.XExpression)void a
 getElement()org.eclipse.xtext.common.types.JvmOperation a
 setElement(org.eclipse.xtext.common.types.JvmOperation)void a
XAnnotationsFactory ai :org.eclipse.emf.ecore.EFactory
 eINSTANCE .XAnnotationsFactory sf
 createXAnnotation().XAnnotation a
 createXAnnotationElementValuePair().XAnnotationElementValuePair a
 getXAnnotationsPackage().XAnnotationsPackage a
XAnnotationsPackage ai :org.eclipse.emf.ecore.EPackage +Literals
 eNAME String sf
 eNS_URI String sf
 eNS_PREFIX String sf
 eINSTANCE .XAnnotationsPackage sf
 XANNOTATION int sf
 XANNOTATION__ELEMENT_VALUE_PAIRS int sf
 XANNOTATION__ANNOTATION_TYPE int sf
 XANNOTATION__VALUE int sf
 XANNOTATION_FEATURE_COUNT int sf
 XANNOTATION_ELEMENT_VALUE_PAIR int sf
 XANNOTATION_ELEMENT_VALUE_PAIR__VALUE int sf
 XANNOTATION_ELEMENT_VALUE_PAIR__ELEMENT int sf
 XANNOTATION_ELEMENT_VALUE_PAIR_FEATURE_COUNT int sf
 getXAnnotation()org.eclipse.emf.ecore.EClass a
 getXAnnotation_ElementValuePairs()org.eclipse.emf.ecore.EReference a
 getXAnnotation_AnnotationType()org.eclipse.emf.ecore.EReference a
 getXAnnotation_Value()org.eclipse.emf.ecore.EReference a
 getXAnnotationElementValuePair()org.eclipse.emf.ecore.EClass a
 getXAnnotationElementValuePair_Value()org.eclipse.emf.ecore.EReference a
 getXAnnotationElementValuePair_Element()org.eclipse.emf.ecore.EReference a
 getXAnnotationsFactory().XAnnotationsFactory a
XAnnotationsPackage.Literals sai
 XANNOTATION org.eclipse.emf.ecore.EClass sf
 XANNOTATION__ELEMENT_VALUE_PAIRS org.eclipse.emf.ecore.EReference sf
 XANNOTATION__ANNOTATION_TYPE org.eclipse.emf.ecore.EReference sf
 XANNOTATION__VALUE org.eclipse.emf.ecore.EReference sf
 XANNOTATION_ELEMENT_VALUE_PAIR org.eclipse.emf.ecore.EClass sf
 XANNOTATION_ELEMENT_VALUE_PAIR__VALUE org.eclipse.emf.ecore.EReference sf
 XANNOTATION_ELEMENT_VALUE_PAIR__ELEMENT org.eclipse.emf.ecore.EReference sf
package org.eclipse.xtext.xbase.annotations.xAnnotations.util
XAnnotationsAdapterFactory - :org.eclipse.emf.common.notify.impl.AdapterFactoryImpl
 modelPackage org.eclipse.xtext.xbase.annotations.xAnnotations.XAnnotationsPackage os
 modelSwitch .XAnnotationsSwitch<org.eclipse.emf.common.notify.Adapter> o
 new() -
 isFactoryForType(Object)boolean -
 createAdapter(org.eclipse.emf.common.notify.Notifier)org.eclipse.emf.common.notify.Adapter -
 createXAnnotationAdapter()org.eclipse.emf.common.notify.Adapter -
 createXAnnotationElementValuePairAdapter()org.eclipse.emf.common.notify.Adapter -
 createXExpressionAdapter()org.eclipse.emf.common.notify.Adapter -
 createEObjectAdapter()org.eclipse.emf.common.notify.Adapter -
XAnnotationsSwitch - <T=Object> :org.eclipse.emf.ecore.util.Switch<<T>>
 modelPackage org.eclipse.xtext.xbase.annotations.xAnnotations.XAnnotationsPackage os
 new() -
 isSwitchFor(org.eclipse.emf.ecore.EPackage)boolean o
 doSwitch(int,org.eclipse.emf.ecore.EObject)<T> o
 caseXAnnotation(org.eclipse.xtext.xbase.annotations.xAnnotations.XAnnotation)<T> -
 caseXAnnotationElementValuePair(org.eclipse.xtext.xbase.annotations.xAnnotations.XAnnotationElementValuePair)<T> -
 caseXExpression(org.eclipse.xtext.xbase.XExpression)<T> -
 defaultCase(org.eclipse.emf.ecore.EObject)<T> -
package org.eclipse.xtext.xbase.compiler
AbstractXbaseCompiler a
 new() -
 getTypeReferenceSerializer().TypeReferenceSerializer -
 findKnownTopLevelType(Class<?>,org.eclipse.emf.common.notify.Notifier)org.eclipse.xtext.common.types.JvmType o
 findKnownType(Class<?>,org.eclipse.emf.common.notify.Notifier)org.eclipse.xtext.common.types.JvmType o
 getTypeComputationServices()org.eclipse.xtext.xbase.typesystem.util.CommonTypeComputationServices o
 newTypeReferenceOwner(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.xbase.typesystem.references.ITypeReferenceOwner o
 toLightweight(org.eclipse.xtext.common.types.JvmTypeReference,org.eclipse.emf.ecore.EObject)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 compile(org.eclipse.xtext.xbase.XExpression,.output.ITreeAppendable,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference).output.ITreeAppendable -
 compileAsJavaExpression(org.eclipse.xtext.xbase.XExpression,.output.ITreeAppendable,org.eclipse.xtext.common.types.JvmTypeReference).output.ITreeAppendable -
 compileAsJavaExpression(org.eclipse.xtext.xbase.XExpression,.output.ITreeAppendable,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference).output.ITreeAppendable -
 appendDefaultLiteral(.output.ITreeAppendable,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)void o
 generateCheckedExceptionHandling(.output.ITreeAppendable)void o
 canCompileToJavaExpression(org.eclipse.xtext.xbase.XExpression,.output.ITreeAppendable)boolean o
 internalCanCompileToJavaExpression(org.eclipse.xtext.xbase.XExpression,.output.ITreeAppendable)boolean o
 compile(org.eclipse.xtext.xbase.XExpression,.output.ITreeAppendable,org.eclipse.xtext.common.types.JvmTypeReference,java.util.Set<org.eclipse.xtext.common.types.JvmTypeReference>).output.ITreeAppendable -
 compile(org.eclipse.xtext.xbase.XExpression,.output.ITreeAppendable,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,java.util.Set<org.eclipse.xtext.common.types.JvmTypeReference>).output.ITreeAppendable -
 compileWithJvmConstructorCall(org.eclipse.xtext.xbase.XBlockExpression,.output.ITreeAppendable)void o
 hasJvmConstructorCall(org.eclipse.xtext.xbase.XExpression)boolean o
 needsSneakyThrow(org.eclipse.xtext.xbase.XExpression,java.util.Collection<org.eclipse.xtext.common.types.JvmTypeReference>)boolean o
 hasUnhandledException(java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference>,java.util.Collection<org.eclipse.xtext.common.types.JvmTypeReference>)boolean o
 isUnhandledException(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,java.util.Collection<org.eclipse.xtext.common.types.JvmTypeReference>)boolean o
 compile(org.eclipse.xtext.xbase.XBlockExpression,.output.ITreeAppendable,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference).output.ITreeAppendable -
 isEarlyExit(org.eclipse.xtext.xbase.XExpression)boolean o
 isPrimitiveVoid(org.eclipse.xtext.common.types.JvmTypeReference)boolean o
 getType(org.eclipse.xtext.xbase.XExpression)org.eclipse.xtext.common.types.JvmTypeReference o
 getType(org.eclipse.xtext.common.types.JvmIdentifiableElement)org.eclipse.xtext.common.types.JvmTypeReference o
 getLightweightType(org.eclipse.xtext.xbase.XExpression)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 getLightweightType(org.eclipse.xtext.common.types.JvmIdentifiableElement)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 getLightweightReturnType(org.eclipse.xtext.xbase.XExpression)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 getResolvedTypes(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.xbase.typesystem.IResolvedTypes o
 getExpectedType(org.eclipse.xtext.xbase.XExpression)org.eclipse.xtext.common.types.JvmTypeReference o
 getLightweightExpectedType(org.eclipse.xtext.xbase.XExpression)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 internalToConvertedExpression(org.eclipse.xtext.xbase.XExpression,.output.ITreeAppendable,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)void oa
 isPrimitiveVoid(org.eclipse.xtext.xbase.XExpression)boolean o
 internalToJavaStatement(org.eclipse.xtext.xbase.XExpression,.output.ITreeAppendable,boolean)void of
 doInternalToJavaStatement(org.eclipse.xtext.xbase.XExpression,.output.ITreeAppendable,boolean)void o
 toJavaExpression(org.eclipse.xtext.xbase.XExpression,.output.ITreeAppendable)void -
 toJavaStatement(org.eclipse.xtext.xbase.XExpression,.output.ITreeAppendable,boolean)void -
 internalToJavaExpression(org.eclipse.xtext.xbase.XExpression,.output.ITreeAppendable)void o
 _toJavaStatement(org.eclipse.xtext.xbase.XExpression,.output.ITreeAppendable,boolean)void -
 _toJavaExpression(org.eclipse.xtext.xbase.XExpression,.output.ITreeAppendable)void -
 serialize(org.eclipse.xtext.common.types.JvmTypeReference,org.eclipse.emf.ecore.EObject,.output.ITreeAppendable)void o
 serialize(org.eclipse.xtext.common.types.JvmTypeReference,org.eclipse.emf.ecore.EObject,.output.ITreeAppendable,boolean,boolean)void o
 serialize(org.eclipse.xtext.common.types.JvmTypeReference,org.eclipse.emf.ecore.EObject,.output.ITreeAppendable,boolean,boolean,boolean,boolean)void o
 isReferenceToForeignTypeParameter(org.eclipse.xtext.common.types.JvmTypeReference,org.eclipse.emf.ecore.EObject)boolean o
 resolveMultiType(org.eclipse.xtext.common.types.JvmTypeReference,org.eclipse.emf.ecore.EObject)org.eclipse.xtext.common.types.JvmTypeReference o
 getVarName(Object,.output.ITreeAppendable)String o
 setNameProvider(org.eclipse.xtext.xbase.featurecalls.IdentifiableSimpleNameProvider)void -
 getNameProvider()org.eclipse.xtext.xbase.featurecalls.IdentifiableSimpleNameProvider o
 getFavoriteVariableName(org.eclipse.emf.ecore.EObject)String o
 makeJavaIdentifier(String)String o
 isJavaConformant(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)boolean o
 declareSyntheticVariable(org.eclipse.xtext.xbase.XExpression,.output.ITreeAppendable)void o
 getDefaultValueLiteral(org.eclipse.xtext.xbase.XExpression)String o
 declareFreshLocalVariable(org.eclipse.xtext.xbase.XExpression,.output.ITreeAppendable,.Later)void o
 getTypeForVariableDeclaration(org.eclipse.xtext.xbase.XExpression)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 isVariableDeclarationRequired(org.eclipse.xtext.xbase.XExpression,.output.ITreeAppendable)boolean ofx
 isVariableDeclarationRequired(org.eclipse.xtext.xbase.XExpression,.output.ITreeAppendable,boolean)boolean o
 getReferenceName(org.eclipse.xtext.xbase.XExpression,.output.ITreeAppendable)String o
CompilationStrategyAdapter - :org.eclipse.emf.common.notify.impl.AdapterImpl
 new() -
 isAdapterForType(Object)boolean -
 getCompilationStrategy()org.eclipse.xtext.xbase.lib.Procedures.Procedure1<.output.ITreeAppendable> -
 setCompilationStrategy(org.eclipse.xtext.xbase.lib.Procedures.Procedure1<.output.ITreeAppendable>)void -
CompilationTemplateAdapter - :org.eclipse.emf.common.notify.impl.AdapterImpl
 new() -
 isAdapterForType(Object)boolean -
 getCompilationTemplate()org.eclipse.xtend2.lib.StringConcatenationClient -
 setCompilationTemplate(org.eclipse.xtend2.lib.StringConcatenationClient)void -
DisableCodeGenerationAdapter - :org.eclipse.emf.common.notify.impl.AdapterImpl
 new() -
 isAdapterForType(Object)boolean -
 isDisabled(org.eclipse.xtext.common.types.JvmDeclaredType)boolean s
 disableCodeGeneration(org.eclipse.xtext.common.types.JvmDeclaredType)void s
 enableCodeGeneration(org.eclipse.xtext.common.types.JvmDeclaredType)void s
DocumentationAdapter - :org.eclipse.emf.common.notify.impl.AdapterImpl
 new(String) -
 new() -
 getDocumentation()String -
 setDocumentation(String)void -
 isAdapterForType(Object)boolean -
ElementIssueProvider - :.IElementIssueProvider +Data,Factory
 new(.ElementIssueProvider.Data) o
 getIssues(org.eclipse.emf.ecore.EObject)Iterable<org.eclipse.xtext.validation.Issue> -
ElementIssueProvider.Data s :org.eclipse.emf.common.notify.impl.AdapterImpl
 new() -
 getIssuesIncludingContents()com.google.common.collect.Multimap<org.eclipse.emf.ecore.EObject,org.eclipse.xtext.validation.Issue> -
 addIssue(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.validation.Issue)void o
 isAdapterForType(Object)boolean -
ElementIssueProvider.Factory s :.IElementIssueProvider.Factory
 new() -
 attachData(org.eclipse.emf.ecore.resource.Resource)void -
 collectIssues(org.eclipse.emf.ecore.resource.Resource)java.util.List<org.eclipse.xtext.validation.Issue> o
 synthesizeIssuesForFollowUpErrors(org.eclipse.emf.ecore.resource.Resource,java.util.List<org.eclipse.xtext.validation.Issue>)void o
 detachData(org.eclipse.emf.ecore.resource.Resource)void -
 get(org.eclipse.emf.ecore.resource.Resource).IElementIssueProvider -
 findDataAdapter(org.eclipse.emf.ecore.resource.Resource).ElementIssueProvider.Data o
ErrorSafeExtensions -
 new() -
 getErrors(org.eclipse.emf.ecore.EObject)Iterable<org.eclipse.xtext.validation.Issue> -
 hasErrors(org.eclipse.emf.ecore.EObject)boolean -
 forEachSafely(.output.ITreeAppendable,Iterable<<T>>,org.eclipse.xtext.xbase.lib.Procedures.Procedure1<.LoopParams>,org.eclipse.xtext.xbase.lib.Procedures.Procedure2<<T>,.output.ITreeAppendable>)void - <T=org.eclipse.emf.ecore.EObject>
 openErrorAppendable(.output.ITreeAppendable,.output.ITreeAppendable).output.ITreeAppendable o
 closeErrorAppendable(.output.ITreeAppendable,.output.ITreeAppendable).output.ITreeAppendable o
 serializeSafely(org.eclipse.xtext.common.types.JvmTypeReference,.output.ITreeAppendable)void -
 serializeSafely(org.eclipse.xtext.common.types.JvmTypeReference,String,.output.ITreeAppendable)void -
 serializeSafely(org.eclipse.xtext.common.types.JvmAnnotationReference,.output.ITreeAppendable,org.eclipse.xtext.xbase.lib.Procedures.Procedure1<.output.ITreeAppendable>)void -
FeatureCallCompiler - :.LiteralsCompiler
 new() -
 internalToConvertedExpression(org.eclipse.xtext.xbase.XExpression,.output.ITreeAppendable)void o
 doInternalToJavaStatement(org.eclipse.xtext.xbase.XExpression,.output.ITreeAppendable,boolean)void o
 nullSafeMemberFeatureCallExpressionNeedsPreparation(org.eclipse.xtext.xbase.XExpression,.output.ITreeAppendable)boolean o
 _toJavaStatement(org.eclipse.xtext.xbase.XAbstractFeatureCall,.output.ITreeAppendable,boolean)void o
 appendLeftOperand(org.eclipse.xtext.xbase.XAbstractFeatureCall,.output.ITreeAppendable,boolean).output.ITreeAppendable o
 needMultiAssignment(org.eclipse.xtext.xbase.XAbstractFeatureCall)boolean o
 getFeatureCall(org.eclipse.xtext.xbase.XExpression)org.eclipse.xtext.xbase.XAbstractFeatureCall o
 getActualArguments(org.eclipse.xtext.xbase.XAbstractFeatureCall)java.util.List<org.eclipse.xtext.xbase.XExpression> o
 getActualReceiver(org.eclipse.xtext.xbase.XAbstractFeatureCall)org.eclipse.xtext.xbase.XExpression o
 _toJavaStatement(org.eclipse.xtext.xbase.XFeatureCall,.output.ITreeAppendable,boolean)void o
 generateShortCircuitInvocation(org.eclipse.xtext.xbase.XAbstractFeatureCall,.output.ITreeAppendable)void o
 internalCanCompileToJavaExpression(org.eclipse.xtext.xbase.XExpression,.output.ITreeAppendable)boolean o
 isVariableDeclarationRequired(org.eclipse.xtext.xbase.XMemberFeatureCall,.output.ITreeAppendable)boolean o
 isVariableDeclarationRequired(org.eclipse.xtext.xbase.XExpression,.output.ITreeAppendable,boolean)boolean o
 isVariableDeclarationRequired(org.eclipse.xtext.xbase.XAbstractFeatureCall,org.eclipse.xtext.xbase.XExpression,.output.ITreeAppendable)boolean o
 prepareExpression(org.eclipse.xtext.xbase.XExpression,.output.ITreeAppendable)void o
 _toJavaExpression(org.eclipse.xtext.xbase.XAbstractFeatureCall,.output.ITreeAppendable)void o
 featureCalltoJavaExpression(org.eclipse.xtext.xbase.XAbstractFeatureCall,.output.ITreeAppendable,boolean)void o
 appendTypeArguments(org.eclipse.xtext.xbase.XAbstractFeatureCall,.output.ITreeAppendable).output.ITreeAppendable o
 getLocationWithoutTypeArguments(org.eclipse.xtext.xbase.XAbstractFeatureCall)org.eclipse.xtext.generator.trace.ILocationData o
 getLocationWithTypeArguments(org.eclipse.xtext.xbase.XAbstractFeatureCall)org.eclipse.xtext.generator.trace.ILocationData o
 getLocationOfTypeArguments(org.eclipse.xtext.xbase.XAbstractFeatureCall)org.eclipse.xtext.generator.trace.ILocationData o
 toLocationData(java.util.List<org.eclipse.xtext.nodemodel.INode>)org.eclipse.xtext.generator.trace.ILocationData o
 isHidden(org.eclipse.xtext.nodemodel.INode)boolean o
 appendReceiver(org.eclipse.xtext.xbase.XAbstractFeatureCall,.output.ITreeAppendable,boolean)boolean o
 appendNullValue(org.eclipse.xtext.common.types.JvmTypeReference,org.eclipse.emf.ecore.EObject,.output.ITreeAppendable)void o
 appendNullValueUntyped(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.emf.ecore.EObject,.output.ITreeAppendable)void o
 getDefaultLiteral(org.eclipse.xtext.common.types.JvmPrimitiveType)String o
 isMemberCall(org.eclipse.xtext.xbase.XAbstractFeatureCall)boolean o
 isReferenceToSelf(org.eclipse.xtext.xbase.XFeatureCall,org.eclipse.xtext.common.types.JvmType)boolean o
 assignmentToJavaExpression(org.eclipse.xtext.xbase.XAssignment,.output.ITreeAppendable,boolean)void o
 appendFeatureCall(org.eclipse.xtext.xbase.XAbstractFeatureCall,.output.ITreeAppendable)void o
 appendInlineFeatureCall(org.eclipse.xtext.xbase.XAbstractFeatureCall,.output.ITreeAppendable)void o
 inlineCallNeedsParenthesis(org.eclipse.xtext.xbase.XAbstractFeatureCall,String)boolean o
 appendArguments(java.util.List<org.eclipse.xtext.xbase.XExpression>,.output.ITreeAppendable)void o
 appendArguments(java.util.List<org.eclipse.xtext.xbase.XExpression>,.output.ITreeAppendable,boolean)void o
 appendArgument(org.eclipse.xtext.xbase.XExpression,.output.ITreeAppendable)void o
 appendArgument(org.eclipse.xtext.xbase.XExpression,.output.ITreeAppendable,boolean)void o
 isDeclaredInNewLine(org.eclipse.xtext.xbase.XExpression)boolean o
 getLogicalContainerProvider()org.eclipse.xtext.xbase.jvmmodel.ILogicalContainerProvider o
 getLocationInFileProvider()org.eclipse.xtext.resource.ILocationInFileProvider o
FileHeaderAdapter - :org.eclipse.emf.common.notify.impl.AdapterImpl
 new() -
 getHeaderText()String -
 setHeaderText(String)void -
 isAdapterForType(Object)boolean -
GeneratorConfig -
 new() -
 copy(.GeneratorConfig).GeneratorConfig -
 isGenerateExpressions()boolean -
 setGenerateExpressions(boolean)void -
 isGenerateSyntheticSuppressWarnings()boolean -
 setGenerateSyntheticSuppressWarnings(boolean)void -
 isUseXbaseGenerated()boolean -
 setUseXbaseGenerated(boolean)void -
 isGenerateGeneratedAnnotation()boolean -
 setGenerateGeneratedAnnotation(boolean)void -
 isIncludeDateInGeneratedAnnotation()boolean -
 setIncludeDateInGeneratedAnnotation(boolean)void -
 getGeneratedAnnotationComment()String -
 setGeneratedAnnotationComment(String)void -
 getJavaSourceVersion()org.eclipse.xtext.util.JavaVersion -
 setJavaSourceVersion(org.eclipse.xtext.util.JavaVersion)void -
GeneratorConfigProvider - :.IGeneratorConfigProvider +GeneratorConfigAdapter
 new() -
 install(org.eclipse.emf.ecore.resource.ResourceSet,.GeneratorConfig).GeneratorConfig -
 get(org.eclipse.emf.ecore.EObject).GeneratorConfig -
GeneratorConfigProvider.GeneratorConfigAdapter s +GeneratorConfigAdapterAdapter
 new() -
 findInEmfObject(org.eclipse.emf.common.notify.Notifier).GeneratorConfigProvider.GeneratorConfigAdapter s
 removeFromEmfObject(org.eclipse.emf.common.notify.Notifier).GeneratorConfigProvider.GeneratorConfigAdapter s
 attachToEmfObject(org.eclipse.emf.common.notify.Notifier)void -
 getLanguage2GeneratorConfig()java.util.Map<String,.GeneratorConfig> -
GeneratorConfigProvider.GeneratorConfigAdapter.GeneratorConfigAdapterAdapter s :org.eclipse.emf.common.notify.impl.AdapterImpl
 new(.GeneratorConfigProvider.GeneratorConfigAdapter) -
 get().GeneratorConfigProvider.GeneratorConfigAdapter -
 isAdapterForType(Object)boolean -
IAppendable ai :.ISourceAppender
 append(CharSequence).IAppendable a
 append(org.eclipse.xtext.common.types.JvmType).IAppendable a
 append(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference).IAppendable a
 newLine().IAppendable a
 increaseIndentation().IAppendable a
 decreaseIndentation().IAppendable a
 getImports()java.util.List<String> ax
 openScope()void a
 openPseudoScope()void a
 declareVariable(Object,String)String a
 declareSyntheticVariable(Object,String)String a
 declareUniqueNameVariable(Object,String)String a
 getName(Object)String a
 removeName(Object)String a !IllegalStateException
 hasName(Object)boolean a
 getObject(String)Object a
 hasObject(String)boolean a
 closeScope()void a
 length()int a
 toString()String a
 getContent()String a
 getGeneratorConfig().GeneratorConfig a
IElementIssueProvider ai +Factory
 getIssues(org.eclipse.emf.ecore.EObject)Iterable<org.eclipse.xtext.validation.Issue> a
IElementIssueProvider.Factory sai
 get(org.eclipse.emf.ecore.resource.Resource).IElementIssueProvider a
IGeneratorConfigProvider ai
 get(org.eclipse.emf.ecore.EObject).GeneratorConfig a
ISourceAppender ai
 append(CharSequence).ISourceAppender a
 append(org.eclipse.xtext.common.types.JvmType).ISourceAppender a
 append(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference).ISourceAppender a
 newLine().ISourceAppender a
 increaseIndentation().ISourceAppender a
 decreaseIndentation().ISourceAppender a
 isJava()boolean a
ImportManager -
 new(boolean,char) -
 new() -
 new(boolean) -
 new(boolean,org.eclipse.xtext.common.types.JvmDeclaredType) -
 new(boolean,org.eclipse.xtext.common.types.JvmDeclaredType,char) -
 registerSimpleNamesOfInnerClasses(org.eclipse.xtext.common.types.JvmDeclaredType,java.util.LinkedHashSet<org.eclipse.xtext.common.types.JvmType>)void o
 serialize(org.eclipse.xtext.common.types.JvmType)CharSequence -
 serialize(Class<?>)CharSequence -
 appendType(org.eclipse.xtext.common.types.JvmType,StringBuilder)void -
 shouldUseQualifiedNestedName(String)boolean o
 appendType(Class<?>,StringBuilder)void -
 appendType(String,String,String,StringBuilder)void o
 appendType(String,String,String,String,StringBuilder)void o
 allowsSimpleName(String,String)boolean o
 needsQualifiedName(String,String)boolean o
 addImportFor(org.eclipse.xtext.common.types.JvmType)boolean -
 getImports()java.util.List<String> -
 getThisTypeQualifiedNames()java.util.Set<String> of
 getThisTypeSimpleNames()java.util.Set<String> of
 internalGetImports()java.util.Map<String,String> of
 getInnerTypeSeparator()char of
JvmModelGenerator - :org.eclipse.xtext.generator.IGenerator
 _iLogicalContainerProvider org.eclipse.xtext.xbase.jvmmodel.ILogicalContainerProvider o
 _typeReferences org.eclipse.xtext.common.types.util.TypeReferences o
 _treeAppendableUtil .TreeAppendableUtil o
 _jvmTypeExtensions org.eclipse.xtext.xbase.jvmmodel.JvmTypeExtensions o
 _loopExtensions .LoopExtensions o
 _errorSafeExtensions .ErrorSafeExtensions o
 new() -
 doGenerate(org.eclipse.emf.ecore.resource.Resource,org.eclipse.xtext.generator.IFileSystemAccess)void -
 _internalDoGenerate(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.generator.IFileSystemAccess)void o
 _internalDoGenerate(org.eclipse.xtext.common.types.JvmDeclaredType,org.eclipse.xtext.generator.IFileSystemAccess)void o
 createImportManager(org.eclipse.xtext.common.types.JvmDeclaredType).ImportManager o
 generateType(org.eclipse.xtext.common.types.JvmDeclaredType,.GeneratorConfig)CharSequence -
 _generateBody(org.eclipse.xtext.common.types.JvmGenericType,.output.ITreeAppendable,.GeneratorConfig).output.ITreeAppendable o
 generateMembersInBody(org.eclipse.xtext.common.types.JvmDeclaredType,.output.ITreeAppendable,.GeneratorConfig).output.ITreeAppendable -
 memberSeparator()org.eclipse.xtext.xbase.lib.Functions.Function1<.output.ITreeAppendable,.output.ITreeAppendable> o
 generateAnnotationsWithSyntheticSuppressWarnings(org.eclipse.xtext.common.types.JvmDeclaredType,.output.ITreeAppendable,.GeneratorConfig).output.ITreeAppendable x
 _generateBody(org.eclipse.xtext.common.types.JvmEnumerationType,.output.ITreeAppendable,.GeneratorConfig).output.ITreeAppendable o
 generateEnumLiteral(org.eclipse.xtext.common.types.JvmEnumerationLiteral,.output.ITreeAppendable,.GeneratorConfig)void -
 _generateBody(org.eclipse.xtext.common.types.JvmAnnotationType,.output.ITreeAppendable,.GeneratorConfig).output.ITreeAppendable o
 generateAnnotationMethod(org.eclipse.xtext.common.types.JvmOperation,.output.ITreeAppendable,.GeneratorConfig)void -
 generateDefaultExpression(org.eclipse.xtext.common.types.JvmOperation,.output.ITreeAppendable,.GeneratorConfig)void -
 appendCompilationTemplate(.output.ITreeAppendable,org.eclipse.xtext.common.types.JvmIdentifiableElement)void o
 createImportingStringConcatenation(.output.SharedAppendableState,org.eclipse.xtext.xbase.typesystem.references.ITypeReferenceOwner).output.ImportingStringConcatenation o
 _generateModifier(org.eclipse.xtext.common.types.JvmGenericType,.output.ITreeAppendable,.GeneratorConfig).output.ITreeAppendable o
 _generateModifier(org.eclipse.xtext.common.types.JvmDeclaredType,.output.ITreeAppendable,.GeneratorConfig).output.ITreeAppendable o
 _generateModifier(org.eclipse.xtext.common.types.JvmField,.output.ITreeAppendable,.GeneratorConfig).output.ITreeAppendable o
 _generateModifier(org.eclipse.xtext.common.types.JvmOperation,.output.ITreeAppendable,.GeneratorConfig).output.ITreeAppendable o
 generateVisibilityModifier(org.eclipse.xtext.common.types.JvmMember,.output.ITreeAppendable).output.ITreeAppendable -
 _generateModifier(org.eclipse.xtext.common.types.JvmConstructor,.output.ITreeAppendable,.GeneratorConfig).output.ITreeAppendable o
 javaName(org.eclipse.xtext.common.types.JvmVisibility)String -
 generateExtendsClause(org.eclipse.xtext.common.types.JvmDeclaredType,.output.ITreeAppendable,.GeneratorConfig)void -
 _generateMember(org.eclipse.xtext.common.types.JvmMember,.output.ITreeAppendable,.GeneratorConfig).output.ITreeAppendable o
 _generateMember(org.eclipse.xtext.common.types.JvmDeclaredType,.output.ITreeAppendable,.GeneratorConfig).output.ITreeAppendable o
 _generateMember(org.eclipse.xtext.common.types.JvmField,.output.ITreeAppendable,.GeneratorConfig).output.ITreeAppendable o
 _generateMember(org.eclipse.xtext.common.types.JvmOperation,.output.ITreeAppendable,.GeneratorConfig).output.ITreeAppendable o
 _generateMember(org.eclipse.xtext.common.types.JvmConstructor,.output.ITreeAppendable,.GeneratorConfig).output.ITreeAppendable o
 generateInitialization(org.eclipse.xtext.common.types.JvmField,.output.ITreeAppendable,.GeneratorConfig)void -
 generateTypeParameterDeclaration(org.eclipse.xtext.common.types.JvmTypeParameterDeclarator,.output.ITreeAppendable,.GeneratorConfig)void -
 generateTypeParameterDeclaration(org.eclipse.xtext.common.types.JvmTypeParameter,.output.ITreeAppendable,.GeneratorConfig)void -
 generateTypeParameterConstraints(org.eclipse.xtext.common.types.JvmTypeParameter,.output.ITreeAppendable,.GeneratorConfig)void -
 generateThrowsClause(org.eclipse.xtext.common.types.JvmExecutable,.output.ITreeAppendable,.GeneratorConfig)void -
 generateParameters(org.eclipse.xtext.common.types.JvmExecutable,.output.ITreeAppendable,.GeneratorConfig)void -
 generateParameter(org.eclipse.xtext.common.types.JvmFormalParameter,.output.ITreeAppendable,boolean,.GeneratorConfig)void -
 hasBody(org.eclipse.xtext.common.types.JvmExecutable)boolean -
 generateExecutableBody(org.eclipse.xtext.common.types.JvmExecutable,.output.ITreeAppendable,.GeneratorConfig)void -
 compile(org.eclipse.xtext.common.types.JvmExecutable,org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.common.types.JvmTypeReference,.output.ITreeAppendable,.GeneratorConfig).output.ITreeAppendable -
 assignThisAndSuper(.output.ITreeAppendable,org.eclipse.xtext.common.types.JvmDeclaredType,.GeneratorConfig)void -
 reassignThisType(.output.ITreeAppendable,org.eclipse.xtext.common.types.JvmDeclaredType)String o
 generateBodyWithIssues(org.eclipse.xtext.common.types.JvmExecutable,.output.ITreeAppendable,Iterable<org.eclipse.xtext.validation.Issue>).output.ITreeAppendable -
 generateBodyWithIssues(.output.ITreeAppendable,Iterable<org.eclipse.xtext.validation.Issue>).output.ITreeAppendable -
 doConvertToJavaString(String)String o
 generateFileHeader(org.eclipse.xtext.common.types.JvmDeclaredType,.output.ITreeAppendable,.GeneratorConfig)void -
 generateJavaDoc(org.eclipse.emf.ecore.EObject,.output.ITreeAppendable,.GeneratorConfig)void -
 addJavaDocImports(org.eclipse.emf.ecore.EObject,.output.ITreeAppendable,java.util.List<org.eclipse.xtext.nodemodel.INode>)void -
 getImportManager(.output.ITreeAppendable).ImportManager -
 generateDocumentation(String,java.util.List<org.eclipse.xtext.nodemodel.INode>,.output.ITreeAppendable,.GeneratorConfig).output.ITreeAppendable o
 generateAnnotations(Iterable<org.eclipse.xtext.common.types.JvmAnnotationReference>,.output.ITreeAppendable,boolean,.GeneratorConfig)void -
 generateAnnotation(org.eclipse.xtext.common.types.JvmAnnotationReference,.output.ITreeAppendable,.GeneratorConfig)void -
 toJava(org.eclipse.xtext.common.types.JvmAnnotationValue,.output.ITreeAppendable,.GeneratorConfig)void -
 _toJavaLiteral(org.eclipse.xtext.common.types.JvmAnnotationAnnotationValue,.output.ITreeAppendable,.GeneratorConfig)void o
 _toJavaLiteral(org.eclipse.xtext.common.types.JvmShortAnnotationValue,.output.ITreeAppendable,.GeneratorConfig)void o
 _toJavaLiteral(org.eclipse.xtext.common.types.JvmIntAnnotationValue,.output.ITreeAppendable,.GeneratorConfig)void o
 _toJavaLiteral(org.eclipse.xtext.common.types.JvmLongAnnotationValue,.output.ITreeAppendable,.GeneratorConfig)void o
 _toJavaLiteral(org.eclipse.xtext.common.types.JvmByteAnnotationValue,.output.ITreeAppendable,.GeneratorConfig)void o
 _toJavaLiteral(org.eclipse.xtext.common.types.JvmDoubleAnnotationValue,.output.ITreeAppendable,.GeneratorConfig)void o
 _toJavaLiteral(org.eclipse.xtext.common.types.JvmFloatAnnotationValue,.output.ITreeAppendable,.GeneratorConfig)void o
 _toJavaLiteral(org.eclipse.xtext.common.types.JvmCharAnnotationValue,.output.ITreeAppendable,.GeneratorConfig)void o
 _toJavaLiteral(org.eclipse.xtext.common.types.JvmStringAnnotationValue,.output.ITreeAppendable,.GeneratorConfig)void o
 _toJavaLiteral(org.eclipse.xtext.common.types.JvmTypeAnnotationValue,.output.ITreeAppendable,.GeneratorConfig)void o
 _toJavaLiteral(org.eclipse.xtext.common.types.JvmEnumAnnotationValue,.output.ITreeAppendable,.GeneratorConfig)void o
 _toJavaLiteral(org.eclipse.xtext.common.types.JvmBooleanAnnotationValue,.output.ITreeAppendable,.GeneratorConfig)void o
 _toJavaLiteral(org.eclipse.xtext.common.types.JvmCustomAnnotationValue,.output.ITreeAppendable,.GeneratorConfig)void o
 createAppendable(org.eclipse.emf.ecore.EObject,.ImportManager,.GeneratorConfig).output.TreeAppendable -
 createAppendable(.ImportManager,org.eclipse.xtext.generator.trace.ITraceURIConverter,org.eclipse.xtext.resource.ILocationInFileProvider,org.eclipse.xtext.xbase.jvmmodel.IJvmModelAssociations,org.eclipse.emf.ecore.EObject,String,String).output.TreeAppendable o
 containerType(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.common.types.JvmGenericType -
 makeJavaIdentifier(String)String o
 _getMembersToBeCompiled(org.eclipse.xtext.common.types.JvmEnumerationType)Iterable<org.eclipse.xtext.common.types.JvmMember> o
 _getMembersToBeCompiled(org.eclipse.xtext.common.types.JvmDeclaredType)Iterable<org.eclipse.xtext.common.types.JvmMember> o
 _getMembersToBeCompiled(org.eclipse.xtext.common.types.JvmGenericType)Iterable<org.eclipse.xtext.common.types.JvmMember> o
 getSourceElements(org.eclipse.emf.ecore.EObject)java.util.Set<org.eclipse.emf.ecore.EObject> o
 internalDoGenerate(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.generator.IFileSystemAccess)void -
 generateBody(org.eclipse.xtext.common.types.JvmDeclaredType,.output.ITreeAppendable,.GeneratorConfig).output.ITreeAppendable -
 generateModifier(org.eclipse.xtext.common.types.JvmMember,.output.ITreeAppendable,.GeneratorConfig).output.ITreeAppendable -
 generateMember(org.eclipse.xtext.common.types.JvmMember,.output.ITreeAppendable,.GeneratorConfig).output.ITreeAppendable -
 toJavaLiteral(org.eclipse.xtext.common.types.JvmAnnotationValue,.output.ITreeAppendable,.GeneratorConfig)void -
 getMembersToBeCompiled(org.eclipse.xtext.common.types.JvmDeclaredType)Iterable<org.eclipse.xtext.common.types.JvmMember> -
Later ai
 exec(.output.ITreeAppendable)void a
LiteralsCompiler - :.TypeConvertingCompiler
 new() -
 internalToConvertedExpression(org.eclipse.xtext.xbase.XExpression,.output.ITreeAppendable)void o
 doInternalToJavaStatement(org.eclipse.xtext.xbase.XExpression,.output.ITreeAppendable,boolean)void o
 _toJavaExpression(org.eclipse.xtext.xbase.XStringLiteral,.output.ITreeAppendable)void -
 toJavaExpression(org.eclipse.xtext.xbase.XStringLiteral,.output.ITreeAppendable,boolean)void o
 _toJavaStatement(org.eclipse.xtext.xbase.XStringLiteral,.output.ITreeAppendable,boolean)void -
 toJavaStatement(org.eclipse.xtext.xbase.XStringLiteral,.output.ITreeAppendable,boolean,boolean)void o
 generateComment(org.eclipse.xtext.xbase.XExpression,.output.ITreeAppendable,boolean)void o
 generateComment(.Later,.output.ITreeAppendable,boolean)void o
 _toJavaExpression(org.eclipse.xtext.xbase.XNumberLiteral,.output.ITreeAppendable)void -
 _toJavaStatement(org.eclipse.xtext.xbase.XNumberLiteral,.output.ITreeAppendable,boolean)void -
 _toJavaExpression(org.eclipse.xtext.xbase.XNullLiteral,.output.ITreeAppendable)void -
 _toJavaStatement(org.eclipse.xtext.xbase.XNullLiteral,.output.ITreeAppendable,boolean)void -
 _toJavaExpression(org.eclipse.xtext.xbase.XBooleanLiteral,.output.ITreeAppendable)void -
 _toJavaStatement(org.eclipse.xtext.xbase.XBooleanLiteral,.output.ITreeAppendable,boolean)void -
 _toJavaExpression(org.eclipse.xtext.xbase.XTypeLiteral,.output.ITreeAppendable)void -
 _toJavaStatement(org.eclipse.xtext.xbase.XTypeLiteral,.output.ITreeAppendable,boolean)void -
 isVariableDeclarationRequired(org.eclipse.xtext.xbase.XExpression,.output.ITreeAppendable,boolean)boolean o
LoopExtensions -
 new() -
 forEach(.output.ITreeAppendable,Iterable<<T>>,org.eclipse.xtext.xbase.lib.Procedures.Procedure1<.LoopParams>,org.eclipse.xtext.xbase.lib.Procedures.Procedure1<<T>>)void - <T=Object>
 forEachWithShortcut(.output.ITreeAppendable,Iterable<<T>>,org.eclipse.xtext.xbase.lib.Procedures.Procedure1<<T>>)void - <T=Object>
TreeAppendableUtil -
 new() -
 traceSignificant(.output.ITreeAppendable,org.eclipse.emf.ecore.EObject).output.ITreeAppendable -
 traceSignificant(.output.ITreeAppendable,org.eclipse.emf.ecore.EObject,boolean).output.ITreeAppendable -
 traceWithComments(.output.ITreeAppendable,org.eclipse.emf.ecore.EObject).output.ITreeAppendable -
TypeConvertingCompiler - :.AbstractXbaseCompiler
 new() -
 internalToJavaExpression(org.eclipse.xtext.xbase.XExpression,.output.ITreeAppendable)void of
 internalToConvertedExpression(org.eclipse.xtext.xbase.XExpression,.output.ITreeAppendable,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)void o
 internalToConvertedExpression(org.eclipse.xtext.xbase.XExpression,.output.ITreeAppendable)void o
 doConversion(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,.output.ITreeAppendable,org.eclipse.xtext.xbase.XExpression,.Later)void o
 findImplementingOperation(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)org.eclipse.xtext.common.types.JvmOperation o
 doCastConversion(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,.output.ITreeAppendable,.Later)void o
 reassignThisInClosure(.output.ITreeAppendable,org.eclipse.xtext.common.types.JvmType)void o
 doReassignThisInClosure(.output.ITreeAppendable,org.eclipse.xtext.common.types.JvmType)void o
 convertPrimitiveToWrapper(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,.output.ITreeAppendable,.Later)void o
 normalizeBlockExpression(java.util.Collection<org.eclipse.xtext.xbase.XExpression>)java.util.List<org.eclipse.xtext.xbase.XExpression> o
 normalizeBlockExpression(org.eclipse.xtext.xbase.XExpression)org.eclipse.xtext.xbase.XExpression o
 convertWrapperToPrimitive(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.xbase.XExpression,.output.ITreeAppendable,.Later)void o
TypeReferenceSerializer -
 new() -
 isLocalTypeParameter(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.common.types.JvmTypeParameter)boolean -
 serialize(org.eclipse.xtext.common.types.JvmTypeReference,org.eclipse.emf.ecore.EObject,.IAppendable)void -
 serialize(org.eclipse.xtext.common.types.JvmTypeReference,org.eclipse.emf.ecore.EObject,.IAppendable,boolean,boolean)void -
 serialize(org.eclipse.xtext.common.types.JvmTypeReference,org.eclipse.emf.ecore.EObject,.IAppendable,boolean,boolean,boolean,boolean)void -
 resolveMultiType(org.eclipse.xtext.common.types.JvmTypeReference,org.eclipse.emf.ecore.EObject)org.eclipse.xtext.common.types.JvmTypeReference -
XbaseCompiler - :.FeatureCallCompiler
 new() -
 _toJavaStatement(org.eclipse.xtext.xbase.XListLiteral,.output.ITreeAppendable,boolean)void o
 _toJavaStatement(org.eclipse.xtext.xbase.XSetLiteral,.output.ITreeAppendable,boolean)void o
 isType(org.eclipse.xtext.xbase.XExpression,Class<?>)boolean o
 resolveType(org.eclipse.xtext.xbase.XExpression,Class<?>)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 getCollectionElementType(org.eclipse.xtext.xbase.XCollectionLiteral)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 _toJavaExpression(org.eclipse.xtext.xbase.XListLiteral,.output.ITreeAppendable)void o
 _toJavaExpression(org.eclipse.xtext.xbase.XSetLiteral,.output.ITreeAppendable)void o
 appendImmutableCollectionExpression(org.eclipse.xtext.xbase.XCollectionLiteral,.output.ITreeAppendable,String,Class<?>,String)void o
 canUseArrayInitializer(org.eclipse.xtext.xbase.XListLiteral,.output.ITreeAppendable)boolean o
 canUseArrayInitializerImpl(org.eclipse.xtext.xbase.XListLiteral,.output.ITreeAppendable)boolean o
 getActualArguments(org.eclipse.xtext.xbase.XAbstractFeatureCall)java.util.List<org.eclipse.xtext.xbase.XExpression> o
 appendTypeArguments(org.eclipse.xtext.xbase.XAbstractFeatureCall,.output.ITreeAppendable).output.ITreeAppendable o
 internalToConvertedExpression(org.eclipse.xtext.xbase.XExpression,.output.ITreeAppendable)void o
 doInternalToJavaStatement(org.eclipse.xtext.xbase.XExpression,.output.ITreeAppendable,boolean)void o
 _toJavaStatement(org.eclipse.xtext.xbase.XBlockExpression,.output.ITreeAppendable,boolean)void o
 bracesAreAddedByOuterStructure(org.eclipse.xtext.xbase.XExpression)boolean o
 _toJavaExpression(org.eclipse.xtext.xbase.XBlockExpression,.output.ITreeAppendable)void o
 _toJavaStatement(org.eclipse.xtext.xbase.XTryCatchFinallyExpression,.output.ITreeAppendable,boolean)void o
 appendCatchAndFinally(org.eclipse.xtext.xbase.XTryCatchFinallyExpression,.output.ITreeAppendable,boolean)void o
 appendSneakyThrow(org.eclipse.xtext.xbase.XTryCatchFinallyExpression,.output.ITreeAppendable,String)void o
 appendCatchClause(org.eclipse.xtext.xbase.XCatchClause,boolean,String,.output.ITreeAppendable)void o
 appendCatchClauseParameter(org.eclipse.xtext.xbase.XCatchClause,org.eclipse.xtext.common.types.JvmTypeReference,String,.output.ITreeAppendable)void o
 resolveSynonymType(org.eclipse.xtext.common.types.JvmSynonymTypeReference,org.eclipse.emf.ecore.EObject)org.eclipse.xtext.common.types.JvmTypeReference o
 appendFinallyWithResources(org.eclipse.xtext.xbase.XTryCatchFinallyExpression,.output.ITreeAppendable)void o
 isAtLeast(.output.ITreeAppendable,org.eclipse.xtext.util.JavaVersion)boolean o
 _toJavaExpression(org.eclipse.xtext.xbase.XTryCatchFinallyExpression,.output.ITreeAppendable)void o
 _toJavaStatement(org.eclipse.xtext.xbase.XThrowExpression,.output.ITreeAppendable,boolean)void o
 _toJavaExpression(org.eclipse.xtext.xbase.XInstanceOfExpression,.output.ITreeAppendable)void o
 _toJavaStatement(org.eclipse.xtext.xbase.XInstanceOfExpression,.output.ITreeAppendable,boolean)void o
 _toJavaStatement(org.eclipse.xtext.xbase.XVariableDeclaration,.output.ITreeAppendable,boolean)void o
 appendVariableTypeAndName(org.eclipse.xtext.xbase.XVariableDeclaration,.output.ITreeAppendable)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 _toJavaStatement(org.eclipse.xtext.xbase.XWhileExpression,.output.ITreeAppendable,boolean)void o
 _toJavaStatement(org.eclipse.xtext.xbase.XDoWhileExpression,.output.ITreeAppendable,boolean)void o
 _toJavaStatement(org.eclipse.xtext.xbase.XBasicForLoopExpression,.output.ITreeAppendable,boolean)void o
 canCompileToJavaBasicForStatement(org.eclipse.xtext.xbase.XBasicForLoopExpression,.output.ITreeAppendable)boolean o
 toJavaBasicForStatement(org.eclipse.xtext.xbase.XBasicForLoopExpression,.output.ITreeAppendable,boolean)void o
 toJavaWhileStatement(org.eclipse.xtext.xbase.XBasicForLoopExpression,.output.ITreeAppendable,boolean)void o
 _toJavaStatement(org.eclipse.xtext.xbase.XForLoopExpression,.output.ITreeAppendable,boolean)void o
 appendForLoopParameter(org.eclipse.xtext.xbase.XForLoopExpression,.output.ITreeAppendable)void o
 getForLoopParameterType(org.eclipse.xtext.xbase.XForLoopExpression)org.eclipse.xtext.common.types.JvmTypeReference o
 getParameterType(org.eclipse.xtext.common.types.JvmFormalParameter)org.eclipse.xtext.common.types.JvmTypeReference o
 _toJavaStatement(org.eclipse.xtext.xbase.XConstructorCall,.output.ITreeAppendable,boolean)void o
 constructorCallToJavaExpression(org.eclipse.xtext.xbase.XConstructorCall,.output.ITreeAppendable)void o
 appendConstructedTypeName(org.eclipse.xtext.xbase.XConstructorCall,.output.ITreeAppendable)void o
 canCompileToJavaAnonymousClass(org.eclipse.xtext.xbase.XConstructorCall)boolean o
 getLocationWithNewKeyword(org.eclipse.xtext.xbase.XConstructorCall)org.eclipse.xtext.generator.trace.ILocationData o
 _toJavaExpression(org.eclipse.xtext.xbase.XConstructorCall,.output.ITreeAppendable)void o
 _toJavaStatement(org.eclipse.xtext.xbase.XReturnExpression,.output.ITreeAppendable,boolean)void o
 _toJavaExpression(org.eclipse.xtext.xbase.XCastedExpression,.output.ITreeAppendable)void o
 _toJavaStatement(org.eclipse.xtext.xbase.XCastedExpression,.output.ITreeAppendable,boolean)void o
 _toJavaStatement(org.eclipse.xtext.xbase.XIfExpression,.output.ITreeAppendable,boolean)void o
 _toJavaExpression(org.eclipse.xtext.xbase.XIfExpression,.output.ITreeAppendable)void o
 _toJavaStatement(org.eclipse.xtext.xbase.XSwitchExpression,.output.ITreeAppendable,boolean)void o
 _toJavaSwitchStatement(org.eclipse.xtext.xbase.XSwitchExpression,.output.ITreeAppendable,boolean)void o
 declareLocalVariable(org.eclipse.xtext.xbase.XSwitchExpression,.output.ITreeAppendable)String o
 getSwitchLocalVariableName(org.eclipse.xtext.xbase.XSwitchExpression,.output.ITreeAppendable)String o
 declareAndAppendSwitchSyntheticLocalVariable(org.eclipse.xtext.xbase.XSwitchExpression,String,.output.ITreeAppendable)String o
 createSwitchLocalVariableName(org.eclipse.xtext.xbase.XSwitchExpression)String o
 getSwitchLocalVariableSimpleName(org.eclipse.xtext.xbase.XSwitchExpression)String o
 getSwitchLocalVariableType(org.eclipse.xtext.xbase.XSwitchExpression)org.eclipse.xtext.common.types.JvmTypeReference o
 declareSwitchResultVariable(org.eclipse.xtext.xbase.XSwitchExpression,.output.ITreeAppendable,boolean)String o
 executeThenPart(org.eclipse.xtext.xbase.XSwitchExpression,String,org.eclipse.xtext.xbase.XExpression,.output.ITreeAppendable,boolean)void o
 _toJavaIfElseStatement(org.eclipse.xtext.xbase.XSwitchExpression,.output.ITreeAppendable,boolean)void o
 _toJavaIfStatement(org.eclipse.xtext.xbase.XCasePart,java.util.List<org.eclipse.xtext.xbase.XCasePart>,org.eclipse.xtext.xbase.XSwitchExpression,org.eclipse.xtext.xbase.XExpression,.output.ITreeAppendable,boolean,String,String,String,org.eclipse.xtext.xbase.util.XSwitchExpressionCompilationState)void o
 closeBlock(.output.ITreeAppendable)void o
 appendOpenIfStatement(org.eclipse.xtext.xbase.XCasePart,.output.ITreeAppendable,String,String,org.eclipse.xtext.xbase.util.XSwitchExpressionCompilationState).output.ITreeAppendable o
 appendCloseIfStatement(org.eclipse.xtext.xbase.XCasePart,.output.ITreeAppendable,org.eclipse.xtext.xbase.util.XSwitchExpressionCompilationState).output.ITreeAppendable o
 isCompiledToJavaSwitch(org.eclipse.xtext.xbase.XSwitchExpression)boolean o
 isCompiledToJava7Switch(org.eclipse.xtext.xbase.XSwitchExpression)boolean o
 allCasesAreExitedEarly(org.eclipse.xtext.xbase.XSwitchExpression)boolean o
 isSimpleFeatureCall(org.eclipse.xtext.xbase.XExpression)boolean o
 getSwitchExpressionKey(org.eclipse.xtext.xbase.XSwitchExpression)Object o
 getReferenceName(org.eclipse.xtext.xbase.XExpression,.output.ITreeAppendable)String o
 getLocationOfDefault(org.eclipse.xtext.xbase.XSwitchExpression)org.eclipse.xtext.generator.trace.ILocationData o
 _toJavaExpression(org.eclipse.xtext.xbase.XSwitchExpression,.output.ITreeAppendable)void o
 _toJavaStatement(org.eclipse.xtext.xbase.XSynchronizedExpression,.output.ITreeAppendable,boolean)void o
 _toJavaExpression(org.eclipse.xtext.xbase.XSynchronizedExpression,.output.ITreeAppendable)void o
 _toJavaExpression(org.eclipse.xtext.xbase.XReturnExpression,.output.ITreeAppendable)void o
 _toJavaExpression(org.eclipse.xtext.xbase.XThrowExpression,.output.ITreeAppendable)void o
 _toJavaStatement(org.eclipse.xtext.xbase.XClosure,.output.ITreeAppendable,boolean)void o
 toAnonymousClass(org.eclipse.xtext.xbase.XClosure,.output.ITreeAppendable,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.common.types.JvmOperation).output.ITreeAppendable o
 needSyntheticSelfVariable(org.eclipse.xtext.xbase.XClosure,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)boolean o
 appendTypeParameters(.output.ITreeAppendable,org.eclipse.xtext.common.types.JvmOperation,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)void o
 appendClosureParameter(org.eclipse.xtext.common.types.JvmFormalParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,.output.ITreeAppendable)void o
 appendClosureParameterVarArgs(org.eclipse.xtext.common.types.JvmFormalParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,.output.ITreeAppendable)void o
 appendOperationVisibility(.output.ITreeAppendable,org.eclipse.xtext.common.types.JvmOperation)void o
 getClosureOperationParameterType(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.common.types.JvmOperation,int)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 getClosureOperationReturnType(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.common.types.JvmOperation)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 toLambda(org.eclipse.xtext.xbase.XClosure,.output.ITreeAppendable,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.common.types.JvmOperation,boolean).output.ITreeAppendable o
 _toJavaExpression(org.eclipse.xtext.xbase.XClosure,.output.ITreeAppendable)void o
 canCompileToJavaLambda(org.eclipse.xtext.xbase.XClosure,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.common.types.JvmOperation)boolean o
 internalCanCompileToJavaExpression(org.eclipse.xtext.xbase.XExpression,.output.ITreeAppendable)boolean o
 isVariableDeclarationRequired(org.eclipse.xtext.xbase.XExpression,.output.ITreeAppendable,boolean)boolean o
 _toJavaExpression(org.eclipse.xtext.xbase.annotations.xAnnotations.XAnnotation,.output.ITreeAppendable)void o
package org.eclipse.xtext.xbase.compiler.output
ITreeAppendable ai :org.eclipse.xtext.xbase.compiler.IAppendable,org.eclipse.xtext.generator.trace.ITraceRegionProvider
 trace(org.eclipse.emf.ecore.EObject,boolean).ITreeAppendable a
 trace(org.eclipse.emf.ecore.EObject).ITreeAppendable a
 trace(Iterable<org.eclipse.emf.ecore.EObject>).ITreeAppendable a
 trace(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int).ITreeAppendable a
 trace(org.eclipse.xtext.generator.trace.ILocationData).ITreeAppendable a
 trace(org.eclipse.xtext.generator.trace.ILocationData,boolean).ITreeAppendable a
 errorChild().ErrorTreeAppendable a
 append(org.eclipse.xtext.common.types.JvmType).ITreeAppendable a
 append(Class<?>).ITreeAppendable a
 append(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference).ITreeAppendable a
 append(CharSequence).ITreeAppendable a
 decreaseIndentation().ITreeAppendable a
 increaseIndentation().ITreeAppendable a
 newLine().ITreeAppendable a
 blankLine().ITreeAppendable d
ImportingStringConcatenation - :org.eclipse.xtend2.lib.StringConcatenation
 new(.SharedAppendableState,org.eclipse.xtext.xbase.typesystem.references.ITypeReferenceOwner) -
 _getStringRepresentation(Object)String o
 _getStringRepresentation(org.eclipse.xtext.common.types.JvmType)String o
 _getStringRepresentation(org.eclipse.xtext.common.types.JvmTypeReference)String o
 _getStringRepresentation(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)String o
 _getStringRepresentation(Class<?>)String o
 getSignificantContent()java.util.List<String> o
 getStringRepresentation(Object)String o
SharedAppendableState -
 new(String,String,org.eclipse.xtext.xbase.compiler.ImportManager,org.eclipse.emf.ecore.resource.Resource) -
 new(org.eclipse.xtext.xbase.compiler.ImportManager,org.eclipse.emf.ecore.resource.Resource) -
 getResource()org.eclipse.emf.ecore.resource.Resource -
 appendNewLineAndIndentation(org.eclipse.xtext.util.IAcceptor<String>)void -
 appendNewLine(org.eclipse.xtext.util.IAcceptor<String>)void -
 increaseIndentation()void -
 decreaseIndentation()void -
 openScope()void -
 openPseudoScope()void -
 declareVariable(Object,String)String -
 declareSyntheticVariable(Object,String)String -
 declareUniqueNameVariable(Object,String)String -
 closeScope()void -
 appendType(org.eclipse.xtext.common.types.JvmType,org.eclipse.xtext.util.IAcceptor<String>)void -
 appendType(Class<?>,org.eclipse.xtext.util.IAcceptor<String>)void -
 getImports()java.util.List<String> -
 getName(Object)String -
 removeName(Object)String -
 hasName(Object)boolean -
 getObject(String)Object -
 hasObject(String)boolean -
 getLineSeparator()String -
 getGeneratorConfig()org.eclipse.xtext.xbase.compiler.GeneratorConfig -
 setGeneratorConfig(org.eclipse.xtext.xbase.compiler.GeneratorConfig)void -
TreeAppendable - :.ITreeAppendable,org.eclipse.xtext.util.IAcceptor<String>,CharSequence +Visitor
 new(org.eclipse.xtext.xbase.compiler.ImportManager,org.eclipse.xtext.generator.trace.ITraceURIConverter,org.eclipse.xtext.resource.ILocationInFileProvider,org.eclipse.xtext.xbase.jvmmodel.IJvmModelAssociations,org.eclipse.emf.ecore.EObject,String,String) -
 new(.SharedAppendableState,org.eclipse.xtext.generator.trace.ITraceURIConverter,org.eclipse.xtext.resource.ILocationInFileProvider,org.eclipse.xtext.xbase.jvmmodel.IJvmModelAssociations,org.eclipse.emf.ecore.EObject) o
 new(.SharedAppendableState,org.eclipse.xtext.generator.trace.ITraceURIConverter,org.eclipse.xtext.resource.ILocationInFileProvider,org.eclipse.xtext.xbase.jvmmodel.IJvmModelAssociations,java.util.Set<org.eclipse.xtext.generator.trace.ILocationData>,boolean) o
 createLightweightTypeReferenceSerializer()org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReferenceSerializer o
 isJava()boolean -
 getTraceURIConverter()org.eclipse.xtext.generator.trace.ITraceURIConverter -
 errorChild().ErrorTreeAppendable -
 trace(org.eclipse.emf.ecore.EObject).TreeAppendable -
 trace(org.eclipse.emf.ecore.EObject,boolean).TreeAppendable -
 trace(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.resource.ILocationInFileProviderExtension.RegionDescription,boolean).TreeAppendable -
 trace(java.util.Set<org.eclipse.xtext.generator.trace.ILocationData>,boolean).TreeAppendable o
 createChild(.SharedAppendableState,org.eclipse.xtext.resource.ILocationInFileProvider,org.eclipse.xtext.xbase.jvmmodel.IJvmModelAssociations,java.util.Set<org.eclipse.xtext.generator.trace.ILocationData>,boolean).TreeAppendable o
 createChild(.SharedAppendableState,org.eclipse.xtext.generator.trace.ITraceURIConverter,org.eclipse.xtext.resource.ILocationInFileProvider,org.eclipse.xtext.xbase.jvmmodel.IJvmModelAssociations,java.util.Set<org.eclipse.xtext.generator.trace.ILocationData>,boolean).TreeAppendable o
 trace(org.eclipse.xtext.generator.trace.ILocationData).ITreeAppendable -
 trace(org.eclipse.xtext.generator.trace.ILocationData,boolean).ITreeAppendable -
 createLocationData(org.eclipse.xtext.generator.trace.ITraceURIConverter,org.eclipse.xtext.resource.ILocationInFileProvider,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.resource.ILocationInFileProviderExtension.RegionDescription)org.eclipse.xtext.generator.trace.ILocationData os
 createAllLocationData(org.eclipse.xtext.generator.trace.ITraceURIConverter,org.eclipse.xtext.resource.ILocationInFileProvider,org.eclipse.xtext.xbase.jvmmodel.IJvmModelAssociations,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.resource.ILocationInFileProviderExtension.RegionDescription,boolean)java.util.Set<org.eclipse.xtext.generator.trace.ILocationData> os
 trace(Iterable<org.eclipse.emf.ecore.EObject>).ITreeAppendable -
 trace(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int).ITreeAppendable -
 createLocationData(org.eclipse.xtext.generator.trace.ITraceURIConverter,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.util.ITextRegionWithLineInformation)org.eclipse.xtext.generator.trace.ILocationData os
 acceptVisitor(.TreeAppendable.Visitor).TreeAppendable -
 getLocationData()java.util.Set<org.eclipse.xtext.generator.trace.ILocationData> -
 getChildren()java.util.List<Object> -
 accept(String)void -
 markClosed()void o
 closeLastChild()void o
 isClosed()boolean o
 append(org.eclipse.xtext.common.types.JvmType).TreeAppendable -
 append(Class<?>).ITreeAppendable -
 append(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference).ITreeAppendable -
 appendTreeAppendable(.ITreeAppendable).ITreeAppendable o
 append(CharSequence).ITreeAppendable -
 appendUnsafe(String).TreeAppendable -
 newLine().TreeAppendable -
 blankLine().ITreeAppendable -
 increaseIndentation().TreeAppendable -
 decreaseIndentation().TreeAppendable -
 getImports()java.util.List<String> x
 openScope()void -
 openPseudoScope()void -
 declareVariable(Object,String)String -
 declareSyntheticVariable(Object,String)String -
 declareUniqueNameVariable(Object,String)String -
 removeName(Object)String -
 getName(Object)String -
 hasName(Object)boolean -
 getObject(String)Object -
 hasObject(String)boolean -
 closeScope()void -
 getContent()String -
 charAt(int)char -
 subSequence(int,int)CharSequence -
 toString()String -
 doGetContent(StringBuilder)void o
 length()int -
 getTraceRegion()org.eclipse.xtext.generator.trace.AbstractTraceRegion -
 appendIndented(String)void o
 isUseForDebugging()boolean -
 getState().SharedAppendableState -
 getImportManager()org.eclipse.xtext.xbase.compiler.ImportManager -
 dump()void -
 dump(String)void o
 getGeneratorConfig()org.eclipse.xtext.xbase.compiler.GeneratorConfig -
package org.eclipse.xtext.xbase.controlflow
BooleanResult - :.IConstantEvaluationResult<Boolean>
 getValue()com.google.common.base.Optional<Boolean> -
 new(Boolean,boolean) -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
 isCompileTimeConstant()boolean -
ConstantConditionsInterpreter -
 new() -
 getBooleanConstantOrNull(org.eclipse.xtext.xbase.XExpression).BooleanResult -
 newEvaluationContext().EvaluationContext -
 doEvaluate(org.eclipse.xtext.xbase.XExpression,.EvaluationContext).EvaluationResult o
 evaluate(org.eclipse.xtext.xbase.XExpression,.EvaluationContext).IConstantEvaluationResult<Object> -
 _internalEvaluate(org.eclipse.xtext.xbase.XExpression,.EvaluationContext).EvaluationResult o
 _internalEvaluate(Void,.EvaluationContext).EvaluationResult o
 _internalEvaluate(org.eclipse.xtext.xbase.XNumberLiteral,.EvaluationContext).EvaluationResult o
 _internalEvaluate(org.eclipse.xtext.xbase.XAbstractFeatureCall,.EvaluationContext).EvaluationResult o
 getFeature(org.eclipse.xtext.xbase.XAbstractFeatureCall,.EvaluationContext)org.eclipse.xtext.common.types.JvmIdentifiableElement -
 getAssociatedExpression(org.eclipse.xtext.common.types.JvmField)org.eclipse.xtext.xbase.XExpression -
 evaluateAssociatedExpression(org.eclipse.xtext.xbase.XExpression,.EvaluationContext).EvaluationResult -
 _internalEvaluate(org.eclipse.xtext.xbase.XNullLiteral,.EvaluationContext).EvaluationResult o
 _internalEvaluate(org.eclipse.xtext.xbase.XUnaryOperation,.EvaluationContext).EvaluationResult o
 _internalEvaluate(org.eclipse.xtext.xbase.XBinaryOperation,.EvaluationContext).EvaluationResult o
 _internalLogicalAnd(Object,Object,boolean).EvaluationResult o
 _internalLogicalAnd(Boolean,Boolean,boolean).EvaluationResult o
 _internalLogicalAnd(Boolean,Object,boolean).EvaluationResult o
 _internalLogicalAnd(Boolean,Void,boolean).EvaluationResult o
 _internalLogicalAnd(Object,Boolean,boolean).EvaluationResult o
 _internalLogicalAnd(Void,Boolean,boolean).EvaluationResult o
 _internalLogicalOr(Object,Object,boolean).EvaluationResult o
 _internalLogicalOr(Boolean,Boolean,boolean).EvaluationResult o
 _internalLogicalOr(Boolean,Object,boolean).EvaluationResult o
 _internalLogicalOr(Boolean,Void,boolean).EvaluationResult o
 _internalLogicalOr(Object,Boolean,boolean).EvaluationResult o
 _internalLogicalOr(Void,Boolean,boolean).EvaluationResult o
 _internalEvaluate(org.eclipse.xtext.xbase.XCastedExpression,.EvaluationContext).EvaluationResult o
 _internalEvaluate(org.eclipse.xtext.xbase.XStringLiteral,.EvaluationContext).EvaluationResult o
 _internalEvaluate(org.eclipse.xtext.xbase.XBooleanLiteral,.EvaluationContext).EvaluationResult o
 _internalEvaluate(org.eclipse.xtext.xbase.XTypeLiteral,.EvaluationContext).EvaluationResult o
 internalEvaluate(org.eclipse.xtext.xbase.XExpression,.EvaluationContext).EvaluationResult -
 internalLogicalAnd(Object,Object,boolean).EvaluationResult -
 internalLogicalOr(Object,Object,boolean).EvaluationResult -
 getLogicalContainerProvider()org.eclipse.xtext.xbase.jvmmodel.ILogicalContainerProvider o
 getNumberLiterals()org.eclipse.xtext.xbase.typesystem.computation.NumberLiterals o
 getConstantOperators()org.eclipse.xtext.xbase.interpreter.ConstantOperators o
EvaluationContext -
 new() -
 tryNext(org.eclipse.xtext.xbase.XExpression)boolean -
 addResolvedTypes(org.eclipse.emf.ecore.resource.Resource,org.eclipse.xtext.xbase.typesystem.IResolvedTypes)void -
 getResolvedTypes()org.eclipse.xtext.xbase.typesystem.IResolvedTypes -
 done(org.eclipse.xtext.xbase.XExpression)void -
IConstantEvaluationResult ai <T=Object>
 getValue()com.google.common.base.Optional<<T>> a
 isCompileTimeConstant()boolean a
IEarlyExitComputer ai +ExitPoint
 isEarlyExit(org.eclipse.xtext.xbase.XExpression)boolean a
 getExitPoints(org.eclipse.xtext.xbase.XExpression)java.util.Collection<.IEarlyExitComputer.ExitPoint> a
IEarlyExitComputer.ExitPoint s
 exceptionalExit boolean o
 expression org.eclipse.xtext.xbase.XExpression o
 new(org.eclipse.xtext.xbase.XExpression,boolean) -
 getExpression()org.eclipse.xtext.xbase.XExpression -
 toString()String -
ThisReference -
 new(org.eclipse.xtext.common.types.JvmType) -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
 getType()org.eclipse.xtext.common.types.JvmType -
package org.eclipse.xtext.xbase.featurecalls
IdentifiableSimpleNameProvider -
 new() -
 getSimpleName(org.eclipse.xtext.common.types.JvmIdentifiableElement)String -
package org.eclipse.xtext.xbase.formatting
AbstractFormatter ax :.IBasicFormatter
 new() -
 format(org.eclipse.xtext.resource.XtextResource,int,int,.FormattingPreferenceValues)java.util.List<.TextReplacement> -
 isConflictOccurred()boolean -
 _format(Void,.FormattableDocument)void o
 _format(org.eclipse.emf.ecore.EObject,.FormattableDocument)void o
 format(org.eclipse.emf.ecore.EObject,.FormattableDocument)void o
 isAllowIdentityEdits()boolean -
 setAllowIdentityEdits(boolean)void -
 isDiagnoseConflicts()boolean -
 setDiagnoseConflicts(boolean)void -
FormattableDocument x
 new(.FormattingPreferenceValues,String) -
 new(.FormattableDocument) -
 isDebugConflicts()boolean -
 addFormatting(.FormattingData).FormattingData o
 merge(.FormattingData,.FormattingData).FormattingData o
 getTextAround(.FormattingData)org.eclipse.xtext.xbase.lib.Pair<String,String> o
 reportConflict(.FormattingData,.FormattingData)void o
 operator_add(.FormattingData).FormattingData -
 operator_add(Iterable<.FormattingData>)void -
 operator_add(org.eclipse.xtext.xbase.lib.Functions.Function1<.FormattableDocument,Iterable<.FormattingData>>)void -
 renderToEdits()java.util.List<.TextReplacement> -
 renderToEdits(int,int)java.util.List<.TextReplacement> -
 renderToString()String -
 renderToString(int,int)String -
 isWhitespace(String)boolean o
 lineLengthBefore(int)int -
 lookahead(int,int,org.eclipse.xtext.xbase.lib.Procedures.Procedure1<.FormattableDocument>)String -
 fitsIntoLine(int,int,org.eclipse.xtext.xbase.lib.Procedures.Procedure1<.FormattableDocument>)boolean -
 toString()String -
 getIndentation(int)String -
 getIndentationLenght(int)int -
 getWrap(int)String -
 getCfg().FormattingPreferenceValues -
 getDocument()String -
 getFormattings()java.util.TreeMap<Integer,.FormattingData> -
 getRootTrace()Throwable -
 setRootTrace(Throwable)void -
 isConflictOccurred()boolean -
 setConflictOccurred(boolean)void -
FormattingPreferenceValues x
 new(org.eclipse.xtext.preferences.IPreferenceValues) -
 get(.IntegerKey)int -
 get(.BooleanKey)boolean -
 get(.StringKey)String -
IBasicFormatter axi
 format(org.eclipse.xtext.resource.XtextResource,int,int,.FormattingPreferenceValues)java.util.List<.TextReplacement> a
TextReplacement x
 new(int,int,String) -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
 getOffset()int -
 getLength()int -
 getText()String -
XbaseFormatter2 x :.AbstractFormatter
 new() -
 _format(org.eclipse.xtext.xbase.XCollectionLiteral,.FormattableDocument)void o
 formatCommaSeparatedList(java.util.Collection<org.eclipse.emf.ecore.EObject>,org.eclipse.xtext.nodemodel.INode,org.eclipse.xtext.nodemodel.INode,.FormattableDocument)void o
 _format(org.eclipse.xtext.xbase.annotations.xAnnotations.XAnnotation,.FormattableDocument)void o
 _format(org.eclipse.xtext.common.types.JvmGenericArrayTypeReference,.FormattableDocument)void o
 _format(org.eclipse.xtext.xtype.XFunctionTypeRef,.FormattableDocument)void o
 _format(org.eclipse.xtext.common.types.JvmTypeParameter,.FormattableDocument)void o
 _format(org.eclipse.xtext.common.types.JvmParameterizedTypeReference,.FormattableDocument)void o
 _format(org.eclipse.xtext.common.types.JvmWildcardTypeReference,.FormattableDocument)void o
 _format(org.eclipse.xtext.common.types.JvmTypeConstraint,.FormattableDocument)void o
 _format(org.eclipse.xtext.xbase.XVariableDeclaration,.FormattableDocument)void o
 _format(org.eclipse.xtext.xbase.XAssignment,.FormattableDocument)void o
 formatStaticQualifier(org.eclipse.xtext.nodemodel.INode,.FormattableDocument)void o
 fitsIntoLine(.FormattableDocument,org.eclipse.emf.ecore.EObject)boolean o
 lookahead(.FormattableDocument,org.eclipse.emf.ecore.EObject)String o
 formatFeatureCallParamsWrapIfNeeded(org.eclipse.xtext.nodemodel.INode,java.util.List<org.eclipse.xtext.xbase.XExpression>,.FormattableDocument)void o
 builder(java.util.List<org.eclipse.xtext.xbase.XExpression>)org.eclipse.xtext.xbase.XClosure o
 explicitParams(java.util.List<org.eclipse.xtext.xbase.XExpression>)Iterable<org.eclipse.xtext.xbase.XExpression> o
 formatFeatureCallParamsMultiline(org.eclipse.xtext.nodemodel.INode,java.util.List<org.eclipse.xtext.xbase.XExpression>,.FormattableDocument)void o
 isMultilineLambda(org.eclipse.xtext.xbase.XClosure)boolean o
 isEachExpressionInOwnLine(Iterable<org.eclipse.xtext.xbase.XExpression>)boolean o
 _format(org.eclipse.xtext.xbase.XConstructorCall,.FormattableDocument)void o
 formatFeatureCallTypeParameters(org.eclipse.xtext.xbase.XAbstractFeatureCall,.FormattableDocument)void o
 _format(org.eclipse.xtext.xbase.XFeatureCall,.FormattableDocument)void o
 _isMultiParamInOwnLine(org.eclipse.xtext.xbase.XMemberFeatureCall,.FormattableDocument)boolean o
 _isMultiParamInOwnLine(org.eclipse.xtext.xbase.XFeatureCall,.FormattableDocument)boolean o
 _isMultiParamInOwnLine(org.eclipse.xtext.xbase.XConstructorCall,.FormattableDocument)boolean o
 _format(org.eclipse.xtext.xbase.XMemberFeatureCall,.FormattableDocument)void o
 binaryOperationPrecedence(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.AbstractRule o
 isMultiline(org.eclipse.xtext.xbase.XExpression,.FormattableDocument)boolean o
 _format(org.eclipse.xtext.xbase.XBinaryOperation,.FormattableDocument)void o
 _format(org.eclipse.xtext.xbase.XSynchronizedExpression,.FormattableDocument)void o
 _format(org.eclipse.xtext.xbase.XIfExpression,.FormattableDocument)void o
 _format(org.eclipse.xtext.xbase.XForLoopExpression,.FormattableDocument)void o
 _format(org.eclipse.xtext.xbase.XBasicForLoopExpression,.FormattableDocument)void o
 _format(org.eclipse.xtext.xbase.XWhileExpression,.FormattableDocument)void o
 _format(org.eclipse.xtext.xbase.XDoWhileExpression,.FormattableDocument)void o
 _format(org.eclipse.xtext.xbase.XBlockExpression,.FormattableDocument)void o
 isSingleLineBlock(org.eclipse.xtext.xbase.XBlockExpression,.FormattableDocument)boolean o
 _format(org.eclipse.xtext.xbase.XTypeLiteral,.FormattableDocument)void o
 _format(org.eclipse.xtext.xbase.XThrowExpression,.FormattableDocument)void o
 _format(org.eclipse.xtext.xbase.XReturnExpression,.FormattableDocument)void o
 _format(org.eclipse.xtext.xbase.XTryCatchFinallyExpression,.FormattableDocument)void o
 _format(org.eclipse.xtext.xbase.XCatchClause,.FormattableDocument)void o
 _format(org.eclipse.xtext.common.types.JvmFormalParameter,.FormattableDocument)void o
 _format(org.eclipse.xtext.xbase.XExpression,.FormattableDocument)void o
 _format(org.eclipse.xtext.xbase.XSwitchExpression,.FormattableDocument)void o
 _format(org.eclipse.xtext.xbase.XClosure,.FormattableDocument)void o
 formatClosureMultiLine(org.eclipse.xtext.xbase.XClosure,org.eclipse.xtext.nodemodel.INode,java.util.Collection<org.eclipse.xtext.xbase.XExpression>,org.eclipse.xtext.nodemodel.INode,.FormattableDocument)void o
 formatClosureParameters(org.eclipse.xtext.xbase.XClosure,.FormattableDocument)void o
 formatClosureWrapIfNeeded(org.eclipse.xtext.xbase.XClosure,org.eclipse.xtext.nodemodel.INode,java.util.Collection<org.eclipse.xtext.xbase.XExpression>,org.eclipse.xtext.nodemodel.INode,.FormattableDocument)void o
 format(org.eclipse.emf.ecore.EObject,.FormattableDocument)void o
 isMultiParamInOwnLine(org.eclipse.xtext.xbase.XExpression,.FormattableDocument)boolean o
package org.eclipse.xtext.xbase.formatting2
XbaseFormatter - :.XtypeFormatter
 new() -
 _format(org.eclipse.xtext.xbase.XCollectionLiteral,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 formatCommaSeparatedList(java.util.Collection<org.eclipse.emf.ecore.EObject>,org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion,org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 _format(org.eclipse.xtext.common.types.JvmGenericArrayTypeReference,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 _format(org.eclipse.xtext.common.types.JvmTypeConstraint,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 _format(org.eclipse.xtext.xbase.XVariableDeclaration,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 _format(org.eclipse.xtext.xbase.XAssignment,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 formatFeatureCallParams(java.util.List<org.eclipse.xtext.xbase.XExpression>,org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion,org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 formatBuilderWithLeadingGap(org.eclipse.xtext.xbase.XClosure,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 builder(java.util.List<org.eclipse.xtext.xbase.XExpression>)org.eclipse.xtext.xbase.XClosure o
 explicitParams(java.util.List<org.eclipse.xtext.xbase.XExpression>)Iterable<org.eclipse.xtext.xbase.XExpression> o
 _format(org.eclipse.xtext.xbase.XConstructorCall,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 formatFeatureCallTypeParameters(org.eclipse.xtext.xbase.XAbstractFeatureCall,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 _format(org.eclipse.xtext.xbase.XFeatureCall,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 _format(org.eclipse.xtext.xbase.XMemberFeatureCall,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 binaryOperationPrecedence(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.AbstractRule o
 _format(org.eclipse.xtext.xbase.XBinaryOperation,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 prependNewLineIfMultiline(org.eclipse.emf.ecore.EObject)boolean o
 _format(org.eclipse.xtext.xbase.XSynchronizedExpression,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 _format(org.eclipse.xtext.xbase.XIfExpression,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 _format(org.eclipse.xtext.xbase.XForLoopExpression,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 _format(org.eclipse.xtext.xbase.XBasicForLoopExpression,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 _format(org.eclipse.xtext.xbase.XWhileExpression,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 _format(org.eclipse.xtext.xbase.XDoWhileExpression,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 _format(org.eclipse.xtext.xbase.XBlockExpression,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 isSingleLineBlock(org.eclipse.xtext.xbase.XBlockExpression)boolean o
 _format(org.eclipse.xtext.xbase.XTypeLiteral,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 _format(org.eclipse.xtext.xbase.XThrowExpression,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 _format(org.eclipse.xtext.xbase.XReturnExpression,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 _format(org.eclipse.xtext.xbase.XTryCatchFinallyExpression,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 _format(org.eclipse.xtext.common.types.JvmFormalParameter,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 _format(org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 _format(org.eclipse.xtext.xbase.XSwitchExpression,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 formatClosureParams(org.eclipse.xtext.xbase.XClosure,org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion,org.eclipse.xtext.formatting2.IFormattableDocument,org.eclipse.xtext.xbase.lib.Procedures.Procedure1<org.eclipse.xtext.formatting2.IHiddenRegionFormatter>)org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion o
 _format(org.eclipse.xtext.xbase.XClosure,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 formatBody(org.eclipse.xtext.xbase.XExpression,boolean,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 formatBodyInline(org.eclipse.xtext.xbase.XExpression,boolean,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 formatBodyParagraph(org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 _format(org.eclipse.xtext.xbase.XInstanceOfExpression,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 _format(org.eclipse.xtext.xbase.XCastedExpression,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 _format(org.eclipse.xtext.xbase.XPostfixOperation,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 formatExpressionsMultiline(java.util.Collection<org.eclipse.xtext.xbase.XExpression>,org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion,org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 formatExpressionsSingleline(java.util.Collection<org.eclipse.xtext.xbase.XExpression>,org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion,org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 isMultilineOrInNewLine(org.eclipse.emf.ecore.EObject)boolean o
 format(Object,org.eclipse.xtext.formatting2.IFormattableDocument)void -
 getGrammar()org.eclipse.xtext.xbase.services.XbaseGrammarAccess -
XtypeFormatter - :org.eclipse.xtext.formatting2.AbstractJavaFormatter
 new() -
 _format(org.eclipse.xtext.xtype.XFunctionTypeRef,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 _format(org.eclipse.xtext.common.types.JvmParameterizedTypeReference,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 _format(org.eclipse.xtext.common.types.JvmWildcardTypeReference,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 _format(org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 _format(org.eclipse.xtext.xtype.XImportSection,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 _format(org.eclipse.xtext.xtype.XImportDeclaration,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 format(Object,org.eclipse.xtext.formatting2.IFormattableDocument)void -
package org.eclipse.xtext.xbase.imports
ConflictResolver -
 new() -
 resolveConflicts(.TypeUsages,.NonOverridableTypesProvider,org.eclipse.xtext.resource.XtextResource)java.util.Map<String,org.eclipse.xtext.common.types.JvmDeclaredType> -
 getLocallyDefinedTypes(org.eclipse.xtext.resource.XtextResource)com.google.common.collect.Multimap<String,org.eclipse.xtext.common.types.JvmDeclaredType> o
 isConflictsWithNonOverridableTypes(Iterable<org.eclipse.xtext.common.types.JvmDeclaredType>,.TypeUsages,.NonOverridableTypesProvider,String)boolean o
 findBestMatch(java.util.Collection<org.eclipse.xtext.common.types.JvmDeclaredType>,.TypeUsages,.RewritableImportSection)org.eclipse.xtext.common.types.JvmDeclaredType o
 isBetter(org.eclipse.xtext.common.types.JvmDeclaredType,org.eclipse.xtext.common.types.JvmDeclaredType,.TypeUsages,.RewritableImportSection)boolean o
DefaultImportsConfiguration - :.IImportsConfiguration
 new() -
 getImportSection(org.eclipse.xtext.resource.XtextResource)org.eclipse.xtext.xtype.XImportSection -
 getLocallyDefinedTypes(org.eclipse.xtext.resource.XtextResource)Iterable<org.eclipse.xtext.common.types.JvmDeclaredType> -
 getContextJvmDeclaredType(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.common.types.JvmDeclaredType -
 addInnerTypes(org.eclipse.xtext.common.types.JvmDeclaredType,org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.common.types.JvmDeclaredType>)void o
 getImplicitlyImportedPackages(org.eclipse.xtext.resource.XtextResource)java.util.Set<String> -
 getImportSectionOffset(org.eclipse.xtext.resource.XtextResource)int -
 getLegacyImportSyntax(org.eclipse.xtext.xtype.XImportDeclaration)String -
 findPreviousNode(org.eclipse.xtext.nodemodel.ICompositeNode,java.util.List<org.eclipse.emf.ecore.EObject>)org.eclipse.xtext.nodemodel.INode o
 findPathToImportSection()java.util.List<org.eclipse.emf.ecore.EObject> o
 internalFindPathToImportSection(java.util.LinkedList<org.eclipse.emf.ecore.EObject>,java.util.Set<org.eclipse.xtext.ParserRule>,org.eclipse.emf.ecore.EObject)boolean o
 getPackageName(org.eclipse.xtext.resource.XtextResource)String -
IImportsConfiguration ai
 getImportSection(org.eclipse.xtext.resource.XtextResource)org.eclipse.xtext.xtype.XImportSection a
 getImportSectionOffset(org.eclipse.xtext.resource.XtextResource)int a
 getImplicitlyImportedPackages(org.eclipse.xtext.resource.XtextResource)java.util.Set<String> a
 getLocallyDefinedTypes(org.eclipse.xtext.resource.XtextResource)Iterable<org.eclipse.xtext.common.types.JvmDeclaredType> a
 getContextJvmDeclaredType(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.common.types.JvmDeclaredType a
 getLegacyImportSyntax(org.eclipse.xtext.xtype.XImportDeclaration)String a
 getPackageName(org.eclipse.xtext.resource.XtextResource)String a
IUnresolvedTypeResolver ai
 resolve(.TypeUsages,org.eclipse.xtext.resource.XtextResource)void a
ImportSectionRegionUtil -
 new() -
 computeRegion(org.eclipse.xtext.resource.XtextResource)org.eclipse.xtext.util.ITextRegion -
 addLeadingWhitespace(org.eclipse.xtext.util.ITextRegion,org.eclipse.xtext.resource.XtextResource)org.eclipse.xtext.util.ITextRegion -
 addTrailingWhitespace(org.eclipse.xtext.util.ITextRegion,org.eclipse.xtext.resource.XtextResource)org.eclipse.xtext.util.ITextRegion -
 addTrailingSingleWhitespace(org.eclipse.xtext.util.ITextRegion,String,org.eclipse.xtext.resource.XtextResource)org.eclipse.xtext.util.ITextRegion -
ImportsAcceptor ai +DefaultImportsAcceptor
 acceptTypeImport(org.eclipse.xtext.common.types.JvmType)void a
 acceptStaticImport(org.eclipse.xtext.xbase.XAbstractFeatureCall)void a
 acceptStaticExtensionImport(org.eclipse.xtext.xbase.XAbstractFeatureCall)void a
ImportsCollector -
 new() -
 collectImports(org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.util.ITextRegion,.ImportsAcceptor)void -
 findActualSemanticObjectFor(org.eclipse.xtext.nodemodel.ICompositeNode,org.eclipse.xtext.util.ITextRegion)org.eclipse.emf.ecore.EObject -
 _visit(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.INode,.ImportsAcceptor)void o
 _visit(org.eclipse.xtext.common.types.JvmTypeReference,org.eclipse.xtext.nodemodel.INode,.ImportsAcceptor)void o
 _visit(org.eclipse.xtext.xbase.XAbstractFeatureCall,org.eclipse.xtext.nodemodel.INode,.ImportsAcceptor)void o
 _visit(org.eclipse.xtext.xbase.XMemberFeatureCall,org.eclipse.xtext.nodemodel.INode,.ImportsAcceptor)void o
 _visit(org.eclipse.xtext.xbase.XFeatureCall,org.eclipse.xtext.nodemodel.INode,.ImportsAcceptor)void o
 _visit(org.eclipse.xtext.common.types.JvmGenericType,org.eclipse.xtext.nodemodel.INode,.ImportsAcceptor)void o
 _visit(org.eclipse.xtext.common.types.JvmDeclaredType,org.eclipse.xtext.nodemodel.INode,.ImportsAcceptor)void o
 _visit(org.eclipse.xtext.xbase.XConstructorCall,org.eclipse.xtext.nodemodel.INode,.ImportsAcceptor)void o
 _visit(org.eclipse.xtext.xbase.annotations.xAnnotations.XAnnotation,org.eclipse.xtext.nodemodel.INode,.ImportsAcceptor)void o
 _visit(org.eclipse.xtext.xbase.XTypeLiteral,org.eclipse.xtext.nodemodel.INode,.ImportsAcceptor)void o
 _visit(Void,org.eclipse.xtext.nodemodel.INode,.ImportsAcceptor)void o
 collectTypeImportFrom(org.eclipse.xtext.common.types.JvmDeclaredType,.ImportsAcceptor)void o
 collectStaticImportsFrom(org.eclipse.xtext.xbase.XAbstractFeatureCall,.ImportsAcceptor)void o
 getFirstNameSegment(String)String o
 visit(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.INode,.ImportsAcceptor)void -
NonOverridableTypesProvider -
 new() -
 getVisibleType(org.eclipse.xtext.common.types.JvmMember,String)org.eclipse.xtext.common.types.JvmIdentifiableElement -
 create(org.eclipse.xtext.common.types.JvmMember)java.util.Map<String,org.eclipse.xtext.common.types.JvmIdentifiableElement> o
 process(org.eclipse.xtext.common.types.JvmMember,java.util.Map<String,org.eclipse.xtext.common.types.JvmIdentifiableElement>)void o
 addInnerTypes(org.eclipse.xtext.common.types.JvmDeclaredType,String,org.eclipse.xtext.xbase.typesystem.util.IVisibilityHelper,java.util.Map<String,org.eclipse.xtext.common.types.JvmIdentifiableElement>)void o
 addTypeParameters(org.eclipse.xtext.common.types.JvmTypeParameterDeclarator,java.util.Map<String,org.eclipse.xtext.common.types.JvmIdentifiableElement>)void o
RewritableImportSection - +Factory
 new(org.eclipse.xtext.resource.XtextResource,.IImportsConfiguration,org.eclipse.xtext.xtype.XImportSection,String,.ImportSectionRegionUtil,org.eclipse.xtext.conversion.IValueConverter<String>) -
 setSort(boolean)void -
 isSort()boolean -
 addImport(org.eclipse.xtext.common.types.JvmDeclaredType)boolean -
 addImport(String)boolean -
 createImport(String,String)org.eclipse.xtext.xtype.XImportDeclaration o
 needsImport(String)boolean o
 needsImport(org.eclipse.xtext.common.types.JvmDeclaredType)boolean -
 removeImport(org.eclipse.xtext.common.types.JvmDeclaredType)boolean -
 findOriginalImports(org.eclipse.xtext.common.types.JvmDeclaredType,String,java.util.Collection<org.eclipse.xtext.xtype.XImportDeclaration>,boolean,boolean)java.util.List<org.eclipse.xtext.xtype.XImportDeclaration> o
 hasImportedType(org.eclipse.xtext.common.types.JvmDeclaredType)boolean -
 getImportedTypes(String)java.util.List<org.eclipse.xtext.common.types.JvmDeclaredType> -
 addStaticImport(org.eclipse.xtext.common.types.JvmMember)boolean -
 addStaticImport(org.eclipse.xtext.common.types.JvmDeclaredType,String)boolean -
 addStaticImport(String,String)boolean -
 addStaticExtensionImport(String,String)boolean -
 removeStaticImport(org.eclipse.xtext.common.types.JvmDeclaredType,String)boolean -
 addStaticExtensionImport(org.eclipse.xtext.common.types.JvmMember)boolean -
 addStaticExtensionImport(org.eclipse.xtext.common.types.JvmDeclaredType,String)boolean -
 removeStaticExtensionImport(org.eclipse.xtext.common.types.JvmDeclaredType,String)boolean -
 removeStaticImport(java.util.Map<org.eclipse.xtext.common.types.JvmDeclaredType,java.util.Set<String>>,org.eclipse.xtext.common.types.JvmDeclaredType,String,boolean,boolean)boolean o
 update()void -
 rewrite()java.util.List<org.eclipse.xtext.util.ReplaceRegion> -
 addSectionToAppend(org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.util.ReplaceRegion>)void o
 getImportDeclarationsToAppend()StringBuilder o
 appendImport(StringBuilder,org.eclipse.xtext.xtype.XImportDeclaration)void o
 serializeType(org.eclipse.xtext.common.types.JvmDeclaredType)String o
 serializeImports(java.util.List<org.eclipse.xtext.xtype.XImportDeclaration>)String o
 needsPreceedingBlankLine()boolean o
 appendSubsection(StringBuilder,Iterable<org.eclipse.xtext.xtype.XImportDeclaration>,boolean)boolean o
 sort(Iterable<org.eclipse.xtext.xtype.XImportDeclaration>)java.util.List<org.eclipse.xtext.xtype.XImportDeclaration> o
 hasStaticImport(org.eclipse.xtext.common.types.JvmDeclaredType,String,boolean)boolean -
 hasStaticImport(String,boolean)boolean -
 isEnabled()boolean -
 setEnabled(boolean)void -
StaticallyImportedMemberProvider -
 new() -
 findAllFeatures(org.eclipse.xtext.xtype.XImportDeclaration)Iterable<org.eclipse.xtext.common.types.JvmFeature> -
 getAllFeatures(org.eclipse.xtext.xtype.XImportDeclaration)Iterable<org.eclipse.xtext.common.types.JvmFeature> -
 getAllFeatures(org.eclipse.emf.ecore.resource.Resource,org.eclipse.xtext.common.types.JvmDeclaredType,boolean,boolean,String)Iterable<org.eclipse.xtext.common.types.JvmFeature> -
 getVisibilityHelper(org.eclipse.emf.ecore.resource.Resource)org.eclipse.xtext.xbase.typesystem.util.IVisibilityHelper -
TypeUsage -
 new(org.eclipse.xtext.common.types.JvmDeclaredType,String,org.eclipse.xtext.util.ITextRegion,org.eclipse.xtext.common.types.JvmMember) -
 new(org.eclipse.xtext.common.types.JvmDeclaredType,org.eclipse.xtext.util.ITextRegion,org.eclipse.xtext.common.types.JvmMember) -
 new(String,String,org.eclipse.xtext.util.ITextRegion,org.eclipse.xtext.common.types.JvmMember) -
 getUsedType()org.eclipse.xtext.common.types.JvmDeclaredType -
 getUsedTypeName()String -
 getSuffix()String -
 getTextRegion()org.eclipse.xtext.util.ITextRegion -
 getContext()org.eclipse.xtext.common.types.JvmMember -
 getContextPackageName()String -
 getPackageName(org.eclipse.xtext.common.types.JvmMember)String o
TypeUsageCollector - +PreferredType
 new() -
 getResource()org.eclipse.xtext.resource.XtextResource -
 getCurrentContext()org.eclipse.xtext.common.types.JvmMember o
 getTypeUsages().TypeUsages o
 collectTypeUsages(org.eclipse.xtext.resource.XtextResource).TypeUsages -
 collectAllReferences(org.eclipse.emf.ecore.EObject)void o
 collectStaticImportsFrom(org.eclipse.xtext.xbase.typesystem.computation.ILinkingCandidate)void o
 collectStaticImportsFrom(org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.common.types.JvmIdentifiableElement)void o
 addJavaDocReferences(org.eclipse.emf.ecore.EObject)void o
 acceptType(org.eclipse.xtext.common.types.JvmTypeReference)void o
 acceptPreferredType(org.eclipse.xtext.common.types.JvmTypeReference)void o
 findPreferredType(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,String).TypeUsageCollector.PreferredType o
 getReferencedElement(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference)org.eclipse.xtext.common.types.JvmIdentifiableElement o
 getFirstNameSegment(String)String o
 findPreferredType(org.eclipse.xtext.common.types.JvmDeclaredType,String).TypeUsageCollector.PreferredType o
 acceptPreferredType(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference)void o
 acceptType(org.eclipse.xtext.common.types.JvmType,org.eclipse.xtext.util.ITextRegion)void o
 acceptType(org.eclipse.xtext.common.types.JvmType,org.eclipse.xtext.common.types.JvmType,org.eclipse.xtext.util.ITextRegion)void o
 acceptUnresolvedType(String,String,org.eclipse.xtext.util.ITextRegion)void o
 acceptStaticImport(org.eclipse.xtext.common.types.JvmMember)void o
 acceptStaticExtensionImport(org.eclipse.xtext.common.types.JvmMember)void o
 needsStaticImport(org.eclipse.xtext.common.types.JvmDeclaredType)boolean o
TypeUsageCollector.PreferredType os
 referencedType org.eclipse.xtext.common.types.JvmType f
 usedType org.eclipse.xtext.common.types.JvmType f
 unresolvedTypeName String f
 new(org.eclipse.xtext.common.types.JvmType,org.eclipse.xtext.common.types.JvmType) -
 new(String) -
TypeUsages -
 new() -
 addTypeUsage(org.eclipse.xtext.common.types.JvmDeclaredType,org.eclipse.xtext.common.types.JvmDeclaredType,org.eclipse.xtext.util.ITextRegion,org.eclipse.xtext.common.types.JvmMember)void -
 addTypeUsage(org.eclipse.xtext.common.types.JvmDeclaredType,String,org.eclipse.xtext.util.ITextRegion,org.eclipse.xtext.common.types.JvmMember)void -
 addUnresolved(String,String,org.eclipse.xtext.util.ITextRegion,org.eclipse.xtext.common.types.JvmMember)void -
 getSimpleName2Types()com.google.common.collect.Multimap<String,org.eclipse.xtext.common.types.JvmDeclaredType> -
 getUsages(org.eclipse.xtext.common.types.JvmDeclaredType)Iterable<.TypeUsage> -
 getUnresolvedTypeUsages()java.util.List<.TypeUsage> -
 addStaticImport(org.eclipse.xtext.common.types.JvmMember)void -
 addExtensionImport(org.eclipse.xtext.common.types.JvmMember)void -
 getStaticImports()java.util.Set<org.eclipse.xtext.common.types.JvmMember> -
 getExtensionImports()java.util.Set<org.eclipse.xtext.common.types.JvmMember> -
package org.eclipse.xtext.xbase.interpreter
AbstractConstantExpressionsInterpreter a
 new() -
 evaluate(org.eclipse.xtext.xbase.XExpression,.Context)Object o
 _internalEvaluate(org.eclipse.xtext.xbase.XExpression,.Context)Object o
 _internalEvaluate(Void,.Context)Object o
 notConstantExpression(org.eclipse.xtext.xbase.XExpression).ConstantExpressionEvaluationException -
 _internalEvaluate(org.eclipse.xtext.xbase.XCastedExpression,.Context)Object o
 _internalEvaluate(org.eclipse.xtext.xbase.XStringLiteral,.Context)Object o
 _internalEvaluate(org.eclipse.xtext.xbase.XBooleanLiteral,.Context)Object o
 _internalEvaluate(org.eclipse.xtext.xbase.annotations.xAnnotations.XAnnotation,.Context)Object o
 _internalEvaluate(org.eclipse.xtext.xbase.XTypeLiteral,.Context)Object o
 toTypeReference(org.eclipse.xtext.common.types.JvmType,int)org.eclipse.xtext.common.types.JvmTypeReference o
 _internalEvaluate(org.eclipse.xtext.xbase.XBinaryOperation,.Context)Object o
 evaluateBinaryOperation(org.eclipse.xtext.xbase.XBinaryOperation,Object,Object)Object o
 _internalEvaluate(org.eclipse.xtext.xbase.XUnaryOperation,.Context)Object o
 getOperator(org.eclipse.xtext.xbase.XAbstractFeatureCall)String o
 toText(org.eclipse.xtext.xbase.XExpression)String o
 internalEvaluate(org.eclipse.xtext.xbase.XExpression,.Context)Object -
 getConstantOperators().ConstantOperators o
ConstantExpressionEvaluationException - :RuntimeException
 new(String) -
 new(String,org.eclipse.xtext.xbase.XExpression) -
 new(String,org.eclipse.xtext.xbase.XExpression,Throwable) -
 getExpression()org.eclipse.xtext.xbase.XExpression -
ConstantOperators -
 new() -
 _minus(Object)Object o
 _minus(Integer)Object o
 _minus(Double)Object o
 _minus(Long)Object o
 _minus(Short)Object o
 _minus(Float)Object o
 _minus(Byte)Object o
 _plus(String,Object)Object o
 _shiftLeft(Object,Object)Object o
 _shiftLeft(Integer,Integer)Object o
 _shiftLeft(Long,Integer)Object o
 _shiftRight(Object,Object)Object o
 _shiftRight(Integer,Integer)Object o
 _shiftRight(Long,Integer)Object o
 _shiftRightUnsigned(Object,Object)Object o
 _shiftRightUnsigned(Integer,Integer)Object o
 _shiftRightUnsigned(Long,Integer)Object o
 _and(Object,Object)boolean o
 _and(Boolean,Boolean)boolean o
 _or(Object,Object)boolean o
 _or(Boolean,Boolean)boolean o
 main(String[])void s
 _plus(Object,Object)Object o
 _plus(Byte,Byte)Object o
 _plus(Byte,Double)Object o
 _plus(Byte,Float)Object o
 _plus(Byte,Long)Object o
 _plus(Byte,Short)Object o
 _plus(Byte,Integer)Object o
 _plus(Double,Byte)Object o
 _plus(Double,Double)Object o
 _plus(Double,Float)Object o
 _plus(Double,Long)Object o
 _plus(Double,Short)Object o
 _plus(Double,Integer)Object o
 _plus(Float,Byte)Object o
 _plus(Float,Double)Object o
 _plus(Float,Float)Object o
 _plus(Float,Long)Object o
 _plus(Float,Short)Object o
 _plus(Float,Integer)Object o
 _plus(Long,Byte)Object o
 _plus(Long,Double)Object o
 _plus(Long,Float)Object o
 _plus(Long,Long)Object o
 _plus(Long,Short)Object o
 _plus(Long,Integer)Object o
 _plus(Short,Byte)Object o
 _plus(Short,Double)Object o
 _plus(Short,Float)Object o
 _plus(Short,Long)Object o
 _plus(Short,Short)Object o
 _plus(Short,Integer)Object o
 _plus(Integer,Byte)Object o
 _plus(Integer,Double)Object o
 _plus(Integer,Float)Object o
 _plus(Integer,Long)Object o
 _plus(Integer,Short)Object o
 _plus(Integer,Integer)Object o
 _lessThan(Object,Object)boolean o
 _lessThan(Byte,Byte)boolean o
 _lessThan(Byte,Double)boolean o
 _lessThan(Byte,Float)boolean o
 _lessThan(Byte,Long)boolean o
 _lessThan(Byte,Short)boolean o
 _lessThan(Byte,Integer)boolean o
 _lessThan(Double,Byte)boolean o
 _lessThan(Double,Double)boolean o
 _lessThan(Double,Float)boolean o
 _lessThan(Double,Long)boolean o
 _lessThan(Double,Short)boolean o
 _lessThan(Double,Integer)boolean o
 _lessThan(Float,Byte)boolean o
 _lessThan(Float,Double)boolean o
 _lessThan(Float,Float)boolean o
 _lessThan(Float,Long)boolean o
 _lessThan(Float,Short)boolean o
 _lessThan(Float,Integer)boolean o
 _lessThan(Long,Byte)boolean o
 _lessThan(Long,Double)boolean o
 _lessThan(Long,Float)boolean o
 _lessThan(Long,Long)boolean o
 _lessThan(Long,Short)boolean o
 _lessThan(Long,Integer)boolean o
 _lessThan(Short,Byte)boolean o
 _lessThan(Short,Double)boolean o
 _lessThan(Short,Float)boolean o
 _lessThan(Short,Long)boolean o
 _lessThan(Short,Short)boolean o
 _lessThan(Short,Integer)boolean o
 _lessThan(Integer,Byte)boolean o
 _lessThan(Integer,Double)boolean o
 _lessThan(Integer,Float)boolean o
 _lessThan(Integer,Long)boolean o
 _lessThan(Integer,Short)boolean o
 _lessThan(Integer,Integer)boolean o
 _minus(Object,Object)Object o
 _minus(Byte,Byte)Object o
 _minus(Byte,Double)Object o
 _minus(Byte,Float)Object o
 _minus(Byte,Long)Object o
 _minus(Byte,Short)Object o
 _minus(Byte,Integer)Object o
 _minus(Double,Byte)Object o
 _minus(Double,Double)Object o
 _minus(Double,Float)Object o
 _minus(Double,Long)Object o
 _minus(Double,Short)Object o
 _minus(Double,Integer)Object o
 _minus(Float,Byte)Object o
 _minus(Float,Double)Object o
 _minus(Float,Float)Object o
 _minus(Float,Long)Object o
 _minus(Float,Short)Object o
 _minus(Float,Integer)Object o
 _minus(Long,Byte)Object o
 _minus(Long,Double)Object o
 _minus(Long,Float)Object o
 _minus(Long,Long)Object o
 _minus(Long,Short)Object o
 _minus(Long,Integer)Object o
 _minus(Short,Byte)Object o
 _minus(Short,Double)Object o
 _minus(Short,Float)Object o
 _minus(Short,Long)Object o
 _minus(Short,Short)Object o
 _minus(Short,Integer)Object o
 _minus(Integer,Byte)Object o
 _minus(Integer,Double)Object o
 _minus(Integer,Float)Object o
 _minus(Integer,Long)Object o
 _minus(Integer,Short)Object o
 _minus(Integer,Integer)Object o
 _greaterThan(Object,Object)boolean o
 _greaterThan(Byte,Byte)boolean o
 _greaterThan(Byte,Double)boolean o
 _greaterThan(Byte,Float)boolean o
 _greaterThan(Byte,Long)boolean o
 _greaterThan(Byte,Short)boolean o
 _greaterThan(Byte,Integer)boolean o
 _greaterThan(Double,Byte)boolean o
 _greaterThan(Double,Double)boolean o
 _greaterThan(Double,Float)boolean o
 _greaterThan(Double,Long)boolean o
 _greaterThan(Double,Short)boolean o
 _greaterThan(Double,Integer)boolean o
 _greaterThan(Float,Byte)boolean o
 _greaterThan(Float,Double)boolean o
 _greaterThan(Float,Float)boolean o
 _greaterThan(Float,Long)boolean o
 _greaterThan(Float,Short)boolean o
 _greaterThan(Float,Integer)boolean o
 _greaterThan(Long,Byte)boolean o
 _greaterThan(Long,Double)boolean o
 _greaterThan(Long,Float)boolean o
 _greaterThan(Long,Long)boolean o
 _greaterThan(Long,Short)boolean o
 _greaterThan(Long,Integer)boolean o
 _greaterThan(Short,Byte)boolean o
 _greaterThan(Short,Double)boolean o
 _greaterThan(Short,Float)boolean o
 _greaterThan(Short,Long)boolean o
 _greaterThan(Short,Short)boolean o
 _greaterThan(Short,Integer)boolean o
 _greaterThan(Integer,Byte)boolean o
 _greaterThan(Integer,Double)boolean o
 _greaterThan(Integer,Float)boolean o
 _greaterThan(Integer,Long)boolean o
 _greaterThan(Integer,Short)boolean o
 _greaterThan(Integer,Integer)boolean o
 _modulo(Object,Object)Object o
 _modulo(Byte,Byte)Object o
 _modulo(Byte,Double)Object o
 _modulo(Byte,Float)Object o
 _modulo(Byte,Long)Object o
 _modulo(Byte,Short)Object o
 _modulo(Byte,Integer)Object o
 _modulo(Double,Byte)Object o
 _modulo(Double,Double)Object o
 _modulo(Double,Float)Object o
 _modulo(Double,Long)Object o
 _modulo(Double,Short)Object o
 _modulo(Double,Integer)Object o
 _modulo(Float,Byte)Object o
 _modulo(Float,Double)Object o
 _modulo(Float,Float)Object o
 _modulo(Float,Long)Object o
 _modulo(Float,Short)Object o
 _modulo(Float,Integer)Object o
 _modulo(Long,Byte)Object o
 _modulo(Long,Double)Object o
 _modulo(Long,Float)Object o
 _modulo(Long,Long)Object o
 _modulo(Long,Short)Object o
 _modulo(Long,Integer)Object o
 _modulo(Short,Byte)Object o
 _modulo(Short,Double)Object o
 _modulo(Short,Float)Object o
 _modulo(Short,Long)Object o
 _modulo(Short,Short)Object o
 _modulo(Short,Integer)Object o
 _modulo(Integer,Byte)Object o
 _modulo(Integer,Double)Object o
 _modulo(Integer,Float)Object o
 _modulo(Integer,Long)Object o
 _modulo(Integer,Short)Object o
 _modulo(Integer,Integer)Object o
 _multiply(Object,Object)Object o
 _multiply(Byte,Byte)Object o
 _multiply(Byte,Double)Object o
 _multiply(Byte,Float)Object o
 _multiply(Byte,Long)Object o
 _multiply(Byte,Short)Object o
 _multiply(Byte,Integer)Object o
 _multiply(Double,Byte)Object o
 _multiply(Double,Double)Object o
 _multiply(Double,Float)Object o
 _multiply(Double,Long)Object o
 _multiply(Double,Short)Object o
 _multiply(Double,Integer)Object o
 _multiply(Float,Byte)Object o
 _multiply(Float,Double)Object o
 _multiply(Float,Float)Object o
 _multiply(Float,Long)Object o
 _multiply(Float,Short)Object o
 _multiply(Float,Integer)Object o
 _multiply(Long,Byte)Object o
 _multiply(Long,Double)Object o
 _multiply(Long,Float)Object o
 _multiply(Long,Long)Object o
 _multiply(Long,Short)Object o
 _multiply(Long,Integer)Object o
 _multiply(Short,Byte)Object o
 _multiply(Short,Double)Object o
 _multiply(Short,Float)Object o
 _multiply(Short,Long)Object o
 _multiply(Short,Short)Object o
 _multiply(Short,Integer)Object o
 _multiply(Integer,Byte)Object o
 _multiply(Integer,Double)Object o
 _multiply(Integer,Float)Object o
 _multiply(Integer,Long)Object o
 _multiply(Integer,Short)Object o
 _multiply(Integer,Integer)Object o
 _divide(Object,Object)Object o
 _divide(Byte,Byte)Object o
 _divide(Byte,Double)Object o
 _divide(Byte,Float)Object o
 _divide(Byte,Long)Object o
 _divide(Byte,Short)Object o
 _divide(Byte,Integer)Object o
 _divide(Double,Byte)Object o
 _divide(Double,Double)Object o
 _divide(Double,Float)Object o
 _divide(Double,Long)Object o
 _divide(Double,Short)Object o
 _divide(Double,Integer)Object o
 _divide(Float,Byte)Object o
 _divide(Float,Double)Object o
 _divide(Float,Float)Object o
 _divide(Float,Long)Object o
 _divide(Float,Short)Object o
 _divide(Float,Integer)Object o
 _divide(Long,Byte)Object o
 _divide(Long,Double)Object o
 _divide(Long,Float)Object o
 _divide(Long,Long)Object o
 _divide(Long,Short)Object o
 _divide(Long,Integer)Object o
 _divide(Short,Byte)Object o
 _divide(Short,Double)Object o
 _divide(Short,Float)Object o
 _divide(Short,Long)Object o
 _divide(Short,Short)Object o
 _divide(Short,Integer)Object o
 _divide(Integer,Byte)Object o
 _divide(Integer,Double)Object o
 _divide(Integer,Float)Object o
 _divide(Integer,Long)Object o
 _divide(Integer,Short)Object o
 _divide(Integer,Integer)Object o
 _same(Object,Object)boolean o
 _same(Byte,Byte)boolean o
 _same(Byte,Double)boolean o
 _same(Byte,Float)boolean o
 _same(Byte,Long)boolean o
 _same(Byte,Short)boolean o
 _same(Byte,Integer)boolean o
 _same(Double,Byte)boolean o
 _same(Double,Double)boolean o
 _same(Double,Float)boolean o
 _same(Double,Long)boolean o
 _same(Double,Short)boolean o
 _same(Double,Integer)boolean o
 _same(Float,Byte)boolean o
 _same(Float,Double)boolean o
 _same(Float,Float)boolean o
 _same(Float,Long)boolean o
 _same(Float,Short)boolean o
 _same(Float,Integer)boolean o
 _same(Long,Byte)boolean o
 _same(Long,Double)boolean o
 _same(Long,Float)boolean o
 _same(Long,Long)boolean o
 _same(Long,Short)boolean o
 _same(Long,Integer)boolean o
 _same(Short,Byte)boolean o
 _same(Short,Double)boolean o
 _same(Short,Float)boolean o
 _same(Short,Long)boolean o
 _same(Short,Short)boolean o
 _same(Short,Integer)boolean o
 _same(Integer,Byte)boolean o
 _same(Integer,Double)boolean o
 _same(Integer,Float)boolean o
 _same(Integer,Long)boolean o
 _same(Integer,Short)boolean o
 _same(Integer,Integer)boolean o
 _lessEquals(Object,Object)boolean o
 _lessEquals(Byte,Byte)boolean o
 _lessEquals(Byte,Double)boolean o
 _lessEquals(Byte,Float)boolean o
 _lessEquals(Byte,Long)boolean o
 _lessEquals(Byte,Short)boolean o
 _lessEquals(Byte,Integer)boolean o
 _lessEquals(Double,Byte)boolean o
 _lessEquals(Double,Double)boolean o
 _lessEquals(Double,Float)boolean o
 _lessEquals(Double,Long)boolean o
 _lessEquals(Double,Short)boolean o
 _lessEquals(Double,Integer)boolean o
 _lessEquals(Float,Byte)boolean o
 _lessEquals(Float,Double)boolean o
 _lessEquals(Float,Float)boolean o
 _lessEquals(Float,Long)boolean o
 _lessEquals(Float,Short)boolean o
 _lessEquals(Float,Integer)boolean o
 _lessEquals(Long,Byte)boolean o
 _lessEquals(Long,Double)boolean o
 _lessEquals(Long,Float)boolean o
 _lessEquals(Long,Long)boolean o
 _lessEquals(Long,Short)boolean o
 _lessEquals(Long,Integer)boolean o
 _lessEquals(Short,Byte)boolean o
 _lessEquals(Short,Double)boolean o
 _lessEquals(Short,Float)boolean o
 _lessEquals(Short,Long)boolean o
 _lessEquals(Short,Short)boolean o
 _lessEquals(Short,Integer)boolean o
 _lessEquals(Integer,Byte)boolean o
 _lessEquals(Integer,Double)boolean o
 _lessEquals(Integer,Float)boolean o
 _lessEquals(Integer,Long)boolean o
 _lessEquals(Integer,Short)boolean o
 _lessEquals(Integer,Integer)boolean o
 _greaterEquals(Object,Object)boolean o
 _greaterEquals(Byte,Byte)boolean o
 _greaterEquals(Byte,Double)boolean o
 _greaterEquals(Byte,Float)boolean o
 _greaterEquals(Byte,Long)boolean o
 _greaterEquals(Byte,Short)boolean o
 _greaterEquals(Byte,Integer)boolean o
 _greaterEquals(Double,Byte)boolean o
 _greaterEquals(Double,Double)boolean o
 _greaterEquals(Double,Float)boolean o
 _greaterEquals(Double,Long)boolean o
 _greaterEquals(Double,Short)boolean o
 _greaterEquals(Double,Integer)boolean o
 _greaterEquals(Float,Byte)boolean o
 _greaterEquals(Float,Double)boolean o
 _greaterEquals(Float,Float)boolean o
 _greaterEquals(Float,Long)boolean o
 _greaterEquals(Float,Short)boolean o
 _greaterEquals(Float,Integer)boolean o
 _greaterEquals(Long,Byte)boolean o
 _greaterEquals(Long,Double)boolean o
 _greaterEquals(Long,Float)boolean o
 _greaterEquals(Long,Long)boolean o
 _greaterEquals(Long,Short)boolean o
 _greaterEquals(Long,Integer)boolean o
 _greaterEquals(Short,Byte)boolean o
 _greaterEquals(Short,Double)boolean o
 _greaterEquals(Short,Float)boolean o
 _greaterEquals(Short,Long)boolean o
 _greaterEquals(Short,Short)boolean o
 _greaterEquals(Short,Integer)boolean o
 _greaterEquals(Integer,Byte)boolean o
 _greaterEquals(Integer,Double)boolean o
 _greaterEquals(Integer,Float)boolean o
 _greaterEquals(Integer,Long)boolean o
 _greaterEquals(Integer,Short)boolean o
 _greaterEquals(Integer,Integer)boolean o
 _notSame(Object,Object)boolean o
 _notSame(Byte,Byte)boolean o
 _notSame(Byte,Double)boolean o
 _notSame(Byte,Float)boolean o
 _notSame(Byte,Long)boolean o
 _notSame(Byte,Short)boolean o
 _notSame(Byte,Integer)boolean o
 _notSame(Double,Byte)boolean o
 _notSame(Double,Double)boolean o
 _notSame(Double,Float)boolean o
 _notSame(Double,Long)boolean o
 _notSame(Double,Short)boolean o
 _notSame(Double,Integer)boolean o
 _notSame(Float,Byte)boolean o
 _notSame(Float,Double)boolean o
 _notSame(Float,Float)boolean o
 _notSame(Float,Long)boolean o
 _notSame(Float,Short)boolean o
 _notSame(Float,Integer)boolean o
 _notSame(Long,Byte)boolean o
 _notSame(Long,Double)boolean o
 _notSame(Long,Float)boolean o
 _notSame(Long,Long)boolean o
 _notSame(Long,Short)boolean o
 _notSame(Long,Integer)boolean o
 _notSame(Short,Byte)boolean o
 _notSame(Short,Double)boolean o
 _notSame(Short,Float)boolean o
 _notSame(Short,Long)boolean o
 _notSame(Short,Short)boolean o
 _notSame(Short,Integer)boolean o
 _notSame(Integer,Byte)boolean o
 _notSame(Integer,Double)boolean o
 _notSame(Integer,Float)boolean o
 _notSame(Integer,Long)boolean o
 _notSame(Integer,Short)boolean o
 _notSame(Integer,Integer)boolean o
 minus(Object)Object -
 plus(Object,Object)Object -
 shiftLeft(Object,Object)Object -
 shiftRight(Object,Object)Object -
 shiftRightUnsigned(Object,Object)Object -
 and(Object,Object)boolean -
 or(Object,Object)boolean -
 lessThan(Object,Object)boolean -
 minus(Object,Object)Object -
 greaterThan(Object,Object)boolean -
 modulo(Object,Object)Object -
 multiply(Object,Object)Object -
 divide(Object,Object)Object -
 same(Object,Object)boolean -
 lessEquals(Object,Object)boolean -
 greaterEquals(Object,Object)boolean -
 notSame(Object,Object)boolean -
Context -
 cloneWithExpectation(org.eclipse.xtext.common.types.JvmTypeReference).Context -
 new(org.eclipse.xtext.common.types.JvmTypeReference,org.eclipse.xtext.common.types.access.impl.ClassFinder,java.util.Map<String,org.eclipse.xtext.common.types.JvmIdentifiableElement>,java.util.Set<org.eclipse.xtext.xbase.XExpression>) -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
 getExpectedType()org.eclipse.xtext.common.types.JvmTypeReference -
 getClassFinder()org.eclipse.xtext.common.types.access.impl.ClassFinder -
 getVisibleFeatures()java.util.Map<String,org.eclipse.xtext.common.types.JvmIdentifiableElement> -
 getAlreadyEvaluating()java.util.Set<org.eclipse.xtext.xbase.XExpression> -
IEvaluationContext ai
 getValue(org.eclipse.xtext.naming.QualifiedName)Object a
 newValue(org.eclipse.xtext.naming.QualifiedName,Object)void a
 assignValue(org.eclipse.xtext.naming.QualifiedName,Object)void a
 fork().IEvaluationContext a
IEvaluationResult ai
 getException()Throwable a
 getResult()Object a
IExpressionInterpreter ai
 evaluate(org.eclipse.xtext.xbase.XExpression).IEvaluationResult a
 evaluate(org.eclipse.xtext.xbase.XExpression,.IEvaluationContext,org.eclipse.xtext.util.CancelIndicator).IEvaluationResult a
StackedConstantExpressionEvaluationException - :.ConstantExpressionEvaluationException
 new(org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.common.types.JvmField,.ConstantExpressionEvaluationException) -
SwitchConstantExpressionsInterpreter - :.AbstractConstantExpressionsInterpreter
 new() -
 evaluate(org.eclipse.xtext.xbase.XExpression)Object -
 evaluate(org.eclipse.xtext.xbase.XExpression,boolean)Object -
 _internalEvaluate(org.eclipse.xtext.xbase.XNumberLiteral,.Context)Object o
 _internalEvaluate(org.eclipse.xtext.xbase.XAbstractFeatureCall,.Context)Object o
 evaluateAssociatedExpression(org.eclipse.xtext.xbase.XExpression,.Context)Object -
 internalEvaluate(org.eclipse.xtext.xbase.XExpression,.Context)Object -
UnresolvableFeatureException - :.ConstantExpressionEvaluationException
 new(String,org.eclipse.xtext.xbase.XExpression) -
package org.eclipse.xtext.xbase.interpreter.impl
AbstractClosureInvocationHandler a :java.lang.reflect.InvocationHandler
 new() -
 invoke(Object,java.lang.reflect.Method,Object[])Object - !Throwable
 proxyToString(Object)String o
 doInvoke(java.lang.reflect.Method,Object[])Object oa !Throwable
 isHashCode(java.lang.reflect.Method)boolean o
 isToString(java.lang.reflect.Method)boolean o
 isEquals(java.lang.reflect.Method)boolean o
ClosureInvocationHandler - :.AbstractClosureInvocationHandler
 indicator org.eclipse.xtext.util.CancelIndicator p
 new(org.eclipse.xtext.xbase.XClosure,org.eclipse.xtext.xbase.interpreter.IEvaluationContext,org.eclipse.xtext.xbase.interpreter.IExpressionInterpreter,org.eclipse.xtext.util.CancelIndicator) -
 doInvoke(java.lang.reflect.Method,Object[])Object o !Throwable
 initializeClosureParameters(org.eclipse.xtext.xbase.interpreter.IEvaluationContext,Object[])void o
 proxyToString(Object)String o
XbaseInterpreter - :org.eclipse.xtext.xbase.interpreter.IExpressionInterpreter +ReturnValue
 new() -
 new(com.google.inject.Provider<org.eclipse.xtext.xbase.interpreter.IEvaluationContext>,org.eclipse.xtext.common.types.util.JavaReflectAccess,ClassLoader) -
 setFeatureNameProvider(org.eclipse.xtext.xbase.featurecalls.IdentifiableSimpleNameProvider)void -
 setClassLoader(ClassLoader)void -
 createClassFinder(ClassLoader)org.eclipse.xtext.common.types.access.impl.ClassFinder o
 getClass(Class<?>)Class<?> o
 evaluate(org.eclipse.xtext.xbase.XExpression)org.eclipse.xtext.xbase.interpreter.IEvaluationResult -
 createContext()org.eclipse.xtext.xbase.interpreter.IEvaluationContext o
 evaluate(org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.interpreter.IEvaluationContext,org.eclipse.xtext.util.CancelIndicator)org.eclipse.xtext.xbase.interpreter.IEvaluationResult -
 internalEvaluate(org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.interpreter.IEvaluationContext,org.eclipse.xtext.util.CancelIndicator)Object o !.EvaluationException
 doEvaluate(org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.interpreter.IEvaluationContext,org.eclipse.xtext.util.CancelIndicator)Object o
 _doEvaluate(org.eclipse.xtext.xbase.XNullLiteral,org.eclipse.xtext.xbase.interpreter.IEvaluationContext,org.eclipse.xtext.util.CancelIndicator)Object o
 _doEvaluate(org.eclipse.xtext.xbase.XReturnExpression,org.eclipse.xtext.xbase.interpreter.IEvaluationContext,org.eclipse.xtext.util.CancelIndicator)Object o
 _doEvaluate(org.eclipse.xtext.xbase.XStringLiteral,org.eclipse.xtext.xbase.interpreter.IEvaluationContext,org.eclipse.xtext.util.CancelIndicator)Object o
 _doEvaluate(org.eclipse.xtext.xbase.XNumberLiteral,org.eclipse.xtext.xbase.interpreter.IEvaluationContext,org.eclipse.xtext.util.CancelIndicator)Object o
 _doEvaluate(org.eclipse.xtext.xbase.XBooleanLiteral,org.eclipse.xtext.xbase.interpreter.IEvaluationContext,org.eclipse.xtext.util.CancelIndicator)Object o
 _doEvaluate(org.eclipse.xtext.xbase.XTypeLiteral,org.eclipse.xtext.xbase.interpreter.IEvaluationContext,org.eclipse.xtext.util.CancelIndicator)Object o
 _doEvaluate(org.eclipse.xtext.xbase.XListLiteral,org.eclipse.xtext.xbase.interpreter.IEvaluationContext,org.eclipse.xtext.util.CancelIndicator)Object o
 getJavaType(org.eclipse.xtext.common.types.JvmType)Class<?> o !ClassNotFoundException
 _doEvaluate(org.eclipse.xtext.xbase.XSetLiteral,org.eclipse.xtext.xbase.interpreter.IEvaluationContext,org.eclipse.xtext.util.CancelIndicator)Object o
 isType(org.eclipse.xtext.xbase.XExpression,Class<?>)boolean o
 resolveType(org.eclipse.xtext.xbase.XExpression,Class<?>)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 _doEvaluate(org.eclipse.xtext.xbase.XClosure,org.eclipse.xtext.xbase.interpreter.IEvaluationContext,org.eclipse.xtext.util.CancelIndicator)Object o
 _doEvaluate(org.eclipse.xtext.xbase.XBlockExpression,org.eclipse.xtext.xbase.interpreter.IEvaluationContext,org.eclipse.xtext.util.CancelIndicator)Object o
 _doEvaluate(org.eclipse.xtext.xbase.XSynchronizedExpression,org.eclipse.xtext.xbase.interpreter.IEvaluationContext,org.eclipse.xtext.util.CancelIndicator)Object o
 _doEvaluate(org.eclipse.xtext.xbase.XIfExpression,org.eclipse.xtext.xbase.interpreter.IEvaluationContext,org.eclipse.xtext.util.CancelIndicator)Object o
 _doEvaluate(org.eclipse.xtext.xbase.XSwitchExpression,org.eclipse.xtext.xbase.interpreter.IEvaluationContext,org.eclipse.xtext.util.CancelIndicator)Object o
 _doEvaluate(org.eclipse.xtext.xbase.XCastedExpression,org.eclipse.xtext.xbase.interpreter.IEvaluationContext,org.eclipse.xtext.util.CancelIndicator)Object o
 castToPrimitiveType(Object,org.eclipse.xtext.common.types.util.Primitives.Primitive)Object o
 _doEvaluate(org.eclipse.xtext.xbase.XThrowExpression,org.eclipse.xtext.xbase.interpreter.IEvaluationContext,org.eclipse.xtext.util.CancelIndicator)Object o
 isInstanceoOf(Object,org.eclipse.xtext.common.types.JvmTypeReference)boolean o
 _doEvaluate(org.eclipse.xtext.xbase.XTryCatchFinallyExpression,org.eclipse.xtext.xbase.interpreter.IEvaluationContext,org.eclipse.xtext.util.CancelIndicator)Object o
 findCloseMethod(org.eclipse.xtext.xbase.XVariableDeclaration)org.eclipse.xtext.common.types.JvmOperation o
 eq(Object,Object)boolean o
 throwNullPointerException(org.eclipse.xtext.xbase.XExpression,String)Object o
 throwClassCastException(org.eclipse.xtext.xbase.XExpression,Object,Class<?>)Object o
 wrapOrUnwrapArray(Object,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)Object o
 _doEvaluate(org.eclipse.xtext.xbase.XForLoopExpression,org.eclipse.xtext.xbase.interpreter.IEvaluationContext,org.eclipse.xtext.util.CancelIndicator)Object o
 _doEvaluate(org.eclipse.xtext.xbase.XBasicForLoopExpression,org.eclipse.xtext.xbase.interpreter.IEvaluationContext,org.eclipse.xtext.util.CancelIndicator)Object o
 _doEvaluate(org.eclipse.xtext.xbase.XWhileExpression,org.eclipse.xtext.xbase.interpreter.IEvaluationContext,org.eclipse.xtext.util.CancelIndicator)Object o
 _doEvaluate(org.eclipse.xtext.xbase.XDoWhileExpression,org.eclipse.xtext.xbase.interpreter.IEvaluationContext,org.eclipse.xtext.util.CancelIndicator)org.eclipse.xtext.xbase.interpreter.IEvaluationResult o
 _doEvaluate(org.eclipse.xtext.xbase.XConstructorCall,org.eclipse.xtext.xbase.interpreter.IEvaluationContext,org.eclipse.xtext.util.CancelIndicator)Object o
 _doEvaluate(org.eclipse.xtext.xbase.XMemberFeatureCall,org.eclipse.xtext.xbase.interpreter.IEvaluationContext,org.eclipse.xtext.util.CancelIndicator)Object o
 translateJvmTypeToResult(org.eclipse.xtext.common.types.JvmType,int)Object o
 getDefaultObjectValue(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)Object o
 _doEvaluate(org.eclipse.xtext.xbase.XInstanceOfExpression,org.eclipse.xtext.xbase.interpreter.IEvaluationContext,org.eclipse.xtext.util.CancelIndicator)Object o
 _doEvaluate(org.eclipse.xtext.xbase.XVariableDeclaration,org.eclipse.xtext.xbase.interpreter.IEvaluationContext,org.eclipse.xtext.util.CancelIndicator)Object o
 _doEvaluate(org.eclipse.xtext.xbase.XFeatureCall,org.eclipse.xtext.xbase.interpreter.IEvaluationContext,org.eclipse.xtext.util.CancelIndicator)Object o
 _doEvaluate(org.eclipse.xtext.xbase.XAbstractFeatureCall,org.eclipse.xtext.xbase.interpreter.IEvaluationContext,org.eclipse.xtext.util.CancelIndicator)Object o
 isGetAndAssign(org.eclipse.xtext.xbase.XAbstractFeatureCall)boolean o
 evaluateGetAndAssign(org.eclipse.xtext.xbase.XAbstractFeatureCall,org.eclipse.xtext.xbase.interpreter.IEvaluationContext,org.eclipse.xtext.util.CancelIndicator)Object o
 applyGetAndAssignOperator(Object,String)Object o
 getActualArguments(org.eclipse.xtext.xbase.XAbstractFeatureCall)java.util.List<org.eclipse.xtext.xbase.XExpression> o
 getActualReceiver(org.eclipse.xtext.xbase.XAbstractFeatureCall)org.eclipse.xtext.xbase.XExpression o
 invokeFeature(org.eclipse.xtext.common.types.JvmIdentifiableElement,org.eclipse.xtext.xbase.XAbstractFeatureCall,Object,org.eclipse.xtext.xbase.interpreter.IEvaluationContext,org.eclipse.xtext.util.CancelIndicator)Object o
 _invokeFeature(org.eclipse.xtext.common.types.JvmIdentifiableElement,org.eclipse.xtext.xbase.XAbstractFeatureCall,Object,org.eclipse.xtext.xbase.interpreter.IEvaluationContext,org.eclipse.xtext.util.CancelIndicator)Object o
 _invokeFeature(org.eclipse.xtext.common.types.JvmField,org.eclipse.xtext.xbase.XAbstractFeatureCall,Object,org.eclipse.xtext.xbase.interpreter.IEvaluationContext,org.eclipse.xtext.util.CancelIndicator)Object o
 featureCallField(org.eclipse.xtext.common.types.JvmField,Object)Object o
 _invokeFeature(org.eclipse.xtext.common.types.JvmOperation,org.eclipse.xtext.xbase.XAbstractFeatureCall,Object,org.eclipse.xtext.xbase.interpreter.IEvaluationContext,org.eclipse.xtext.util.CancelIndicator)Object o
 invokeOperation(org.eclipse.xtext.common.types.JvmOperation,Object,java.util.List<Object>,org.eclipse.xtext.xbase.interpreter.IEvaluationContext,org.eclipse.xtext.util.CancelIndicator)Object o
 invokeOperation(org.eclipse.xtext.common.types.JvmOperation,Object,java.util.List<Object>)Object o
 evaluateArgumentExpressions(org.eclipse.xtext.common.types.JvmExecutable,java.util.List<org.eclipse.xtext.xbase.XExpression>,org.eclipse.xtext.xbase.interpreter.IEvaluationContext,org.eclipse.xtext.util.CancelIndicator)java.util.List<Object> o
 coerceArgumentType(Object,org.eclipse.xtext.common.types.JvmTypeReference)Object o
 _doEvaluate(org.eclipse.xtext.xbase.XAssignment,org.eclipse.xtext.xbase.interpreter.IEvaluationContext,org.eclipse.xtext.util.CancelIndicator)Object o
 assignValueTo(org.eclipse.xtext.common.types.JvmIdentifiableElement,org.eclipse.xtext.xbase.XAbstractFeatureCall,Object,org.eclipse.xtext.xbase.interpreter.IEvaluationContext,org.eclipse.xtext.util.CancelIndicator)Object o
 _assignValueTo(org.eclipse.xtext.xbase.XVariableDeclaration,org.eclipse.xtext.xbase.XAbstractFeatureCall,Object,org.eclipse.xtext.xbase.interpreter.IEvaluationContext,org.eclipse.xtext.util.CancelIndicator)Object o
 _assignValueTo(org.eclipse.xtext.common.types.JvmField,org.eclipse.xtext.xbase.XAbstractFeatureCall,Object,org.eclipse.xtext.xbase.interpreter.IEvaluationContext,org.eclipse.xtext.util.CancelIndicator)Object o
 getReceiver(org.eclipse.xtext.xbase.XAbstractFeatureCall,org.eclipse.xtext.xbase.interpreter.IEvaluationContext,org.eclipse.xtext.util.CancelIndicator)Object o
 _assignValueTo(org.eclipse.xtext.common.types.JvmOperation,org.eclipse.xtext.xbase.XAbstractFeatureCall,Object,org.eclipse.xtext.xbase.interpreter.IEvaluationContext,org.eclipse.xtext.util.CancelIndicator)Object o
 getClassFinder()org.eclipse.xtext.common.types.access.impl.ClassFinder o
 getJavaReflectAccess()org.eclipse.xtext.common.types.util.JavaReflectAccess o
package org.eclipse.xtext.xbase.jvmmodel
IJvmDeclaredTypeAcceptor ai +IPostIndexingInitializing
 accept(<T>).IJvmDeclaredTypeAcceptor.IPostIndexingInitializing<<T>> a <T=org.eclipse.xtext.common.types.JvmDeclaredType>
 accept(<T>,org.eclipse.xtext.xbase.lib.Procedures.Procedure1<<T>>)void a <T=org.eclipse.xtext.common.types.JvmDeclaredType>
IJvmDeclaredTypeAcceptor.IPostIndexingInitializing saxi <T=org.eclipse.xtext.common.types.JvmDeclaredType>
 initializeLater(org.eclipse.xtext.xbase.lib.Procedures.Procedure1<<T>>)void ax
IJvmModelAssociations ai
 getSourceElements(org.eclipse.emf.ecore.EObject)java.util.Set<org.eclipse.emf.ecore.EObject> a
 getJvmElements(org.eclipse.emf.ecore.EObject)java.util.Set<org.eclipse.emf.ecore.EObject> a
 getPrimarySourceElement(org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EObject a
 getPrimaryJvmElement(org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EObject a
 isPrimaryJvmElement(org.eclipse.emf.ecore.EObject)boolean a
IJvmModelAssociator ai
 associate(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject)void a
 associatePrimary(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject)void a
 associateLogicalContainer(org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.common.types.JvmIdentifiableElement)void a
 removeLogicalChildAssociation(org.eclipse.xtext.common.types.JvmIdentifiableElement)void a
 removeAssociation(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject)void a
 removeAllAssociation(org.eclipse.emf.ecore.EObject)void a
IJvmModelInferrer ai +NullImpl
 infer(org.eclipse.emf.ecore.EObject,.IJvmDeclaredTypeAcceptor,boolean)void a
ILogicalContainerProvider ai
 getLogicalContainer(org.eclipse.xtext.xbase.XExpression)org.eclipse.xtext.common.types.JvmIdentifiableElement a
 getNearestLogicalContainer(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.common.types.JvmIdentifiableElement a
 getAssociatedExpression(org.eclipse.xtext.common.types.JvmIdentifiableElement)org.eclipse.xtext.xbase.XExpression a
JvmAnnotationReferenceBuilder - +Factory
 new() -
 annotationRef(Class<?>,String[])org.eclipse.xtext.common.types.JvmAnnotationReference v
 annotationRef(String,String[])org.eclipse.xtext.common.types.JvmAnnotationReference v
JvmIdentifiableMetaData - :org.eclipse.emf.common.notify.impl.AdapterImpl
 new(boolean) -
 new() -
 isAdapterForType(Object)boolean -
 isSynthetic()boolean -
 setSynthetic(boolean)void -
JvmLocationInFileProvider - :org.eclipse.xtext.xbase.resource.XbaseLocationInFileProvider
 new() -
 getFullTextRegion(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.util.ITextRegion -
 getFullTextRegion(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int)org.eclipse.xtext.util.ITextRegion -
 getSignificantTextRegion(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.util.ITextRegion -
 getSignificantTextRegion(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int)org.eclipse.xtext.util.ITextRegion -
 getTextRegion(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int,org.eclipse.xtext.resource.ILocationInFileProviderExtension.RegionDescription)org.eclipse.xtext.util.ITextRegion -
 getTextRegion(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.resource.ILocationInFileProviderExtension.RegionDescription)org.eclipse.xtext.util.ITextRegion -
 convertToSource(org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EObject o
JvmModelAssociator - :.IJvmModelAssociations,.IJvmModelAssociator,.ILogicalContainerProvider,org.eclipse.xtext.resource.IDerivedStateComputer +Adapter,JvmDeclaredTypeAcceptor,ListBasedSet
 new() -
 setCompleter(.JvmModelCompleter)void -
 setInferrerProvider(com.google.inject.Provider<.IJvmModelInferrer>)void -
 getOrInstall(org.eclipse.emf.ecore.resource.Resource).JvmModelAssociator.Adapter o
 getLogicalContainerMapping(org.eclipse.emf.ecore.resource.Resource)java.util.Map<org.eclipse.emf.ecore.EObject,org.eclipse.xtext.common.types.JvmIdentifiableElement> o
 getAssociatedExpression(org.eclipse.xtext.common.types.JvmIdentifiableElement)org.eclipse.xtext.xbase.XExpression -
 getLogicalContainer(org.eclipse.xtext.xbase.XExpression)org.eclipse.xtext.common.types.JvmIdentifiableElement -
 getNearestLogicalContainer(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.common.types.JvmIdentifiableElement -
 getLogicalContainer(org.eclipse.emf.ecore.EObject,boolean)org.eclipse.xtext.common.types.JvmIdentifiableElement o
 associateLogicalContainer(org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.common.types.JvmIdentifiableElement)void -
 removeLogicalChildAssociation(org.eclipse.xtext.common.types.JvmIdentifiableElement)void -
 sourceToTargetMap(org.eclipse.emf.ecore.resource.Resource)java.util.Map<org.eclipse.emf.ecore.EObject,java.util.Set<org.eclipse.emf.ecore.EObject>> o
 targetToSourceMap(org.eclipse.emf.ecore.resource.Resource)java.util.Map<org.eclipse.emf.ecore.EObject,java.util.Set<org.eclipse.emf.ecore.EObject>> o
 getResource(org.eclipse.emf.common.notify.Notifier)org.eclipse.emf.ecore.resource.Resource o
 associate(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject)void -
 checkLanguageResource(org.eclipse.emf.ecore.resource.Resource)void o
 checkSameResource(org.eclipse.emf.ecore.resource.Resource,org.eclipse.emf.ecore.resource.Resource)void o
 associatePrimary(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject)void -
 putIntoSmallSetMap(<K>,<V>,java.util.Map<<K>,java.util.Set<<V>>>)void s <K=Object,V=Object>
 putIntoSmallSetMap(<K>,<V>,java.util.Map<<K>,java.util.Set<<V>>>,boolean)void s <K=Object,V=Object>
 getJvmElements(org.eclipse.emf.ecore.EObject)java.util.Set<org.eclipse.emf.ecore.EObject> -
 getSourceElements(org.eclipse.emf.ecore.EObject)java.util.Set<org.eclipse.emf.ecore.EObject> -
 getPrimarySourceElement(org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EObject -
 installDerivedState(org.eclipse.xtext.resource.DerivedStateAwareResource,boolean)void -
 discardDerivedState(org.eclipse.xtext.resource.DerivedStateAwareResource)void -
 cleanAssociationState(org.eclipse.emf.ecore.resource.Resource)void -
 removeAssociation(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject)void -
 removeAllAssociation(org.eclipse.emf.ecore.EObject)void -
 getPrimaryJvmElement(org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EObject -
 isPrimaryJvmElement(org.eclipse.emf.ecore.EObject)boolean -
JvmModelAssociator.Adapter s :org.eclipse.emf.common.notify.impl.AdapterImpl
 sourceToTargetMap java.util.Map<org.eclipse.emf.ecore.EObject,java.util.Set<org.eclipse.emf.ecore.EObject>> -
 targetToSourceMap java.util.Map<org.eclipse.emf.ecore.EObject,java.util.Set<org.eclipse.emf.ecore.EObject>> -
 logicalContainerMap java.util.Map<org.eclipse.emf.ecore.EObject,org.eclipse.xtext.common.types.JvmIdentifiableElement> -
 new() -
 isAdapterForType(Object)boolean -
JvmModelAssociator.JvmDeclaredTypeAcceptor s :.IJvmDeclaredTypeAcceptor
 later java.util.List<org.eclipse.xtext.xbase.lib.Pair<org.eclipse.xtext.common.types.JvmDeclaredType,org.eclipse.xtext.xbase.lib.Procedures.Procedure1<org.eclipse.xtext.common.types.JvmDeclaredType>>> -
 new(org.eclipse.xtext.resource.DerivedStateAwareResource) -
 accept(<T>).IJvmDeclaredTypeAcceptor.IPostIndexingInitializing<<T>> - <T=org.eclipse.xtext.common.types.JvmDeclaredType>
 accept(<T>,org.eclipse.xtext.xbase.lib.Procedures.Procedure1<<T>>)void - <T=org.eclipse.xtext.common.types.JvmDeclaredType>
JvmModelCompleter -
 GENERATED_COMMENT_VAR_SOURCE_FILE String osf
 new() -
 complete(Iterable<org.eclipse.xtext.common.types.JvmIdentifiableElement>)void -
 complete(org.eclipse.xtext.common.types.JvmIdentifiableElement)void -
 completeJvmEnumerationType(org.eclipse.xtext.common.types.JvmEnumerationType)void o
 completeJvmEnumerationLiteral(org.eclipse.xtext.common.types.JvmEnumerationLiteral)void o
 completeJvmAnnotationType(org.eclipse.xtext.common.types.JvmAnnotationType)void o
 completeJvmConstructor(org.eclipse.xtext.common.types.JvmConstructor)void -
 completeJvmGenericType(org.eclipse.xtext.common.types.JvmGenericType)void o
 ensureSuperTypeObject(org.eclipse.xtext.common.types.JvmDeclaredType)void o
 addAnnotations(org.eclipse.xtext.common.types.JvmDeclaredType)void o
 replaceVariables(String,org.eclipse.xtext.common.types.JvmDeclaredType)String o
JvmTypeExtensions -
 new() -
 getCompilationStrategy(org.eclipse.xtext.common.types.JvmIdentifiableElement)org.eclipse.xtext.xbase.lib.Procedures.Procedure1<org.eclipse.xtext.xbase.compiler.output.ITreeAppendable> -
 getCompilationTemplate(org.eclipse.xtext.common.types.JvmIdentifiableElement)org.eclipse.xtend2.lib.StringConcatenationClient -
 isSingleSyntheticDefaultConstructor(org.eclipse.xtext.common.types.JvmConstructor)boolean -
 isSynthetic(org.eclipse.xtext.common.types.JvmIdentifiableElement)boolean -
 isSynthetic(org.eclipse.xtext.common.types.JvmAnnotationReference)boolean -
 setSynthetic(org.eclipse.xtext.common.types.JvmIdentifiableElement,boolean)void -
 setSynthetic(org.eclipse.xtext.common.types.JvmAnnotationReference,boolean)void -
 getMetaData(org.eclipse.emf.ecore.EObject).JvmIdentifiableMetaData o
JvmTypeReferenceBuilder - +Factory
 new() -
 typeRef(Class<?>,org.eclipse.xtext.common.types.JvmTypeReference[])org.eclipse.xtext.common.types.JvmTypeReference v
 typeRef(String,org.eclipse.xtext.common.types.JvmTypeReference[])org.eclipse.xtext.common.types.JvmTypeReference v
 typeRef(org.eclipse.xtext.common.types.JvmType,org.eclipse.xtext.common.types.JvmTypeReference[])org.eclipse.xtext.common.types.JvmTypeReference v
 wildcardExtends(org.eclipse.xtext.common.types.JvmTypeReference)org.eclipse.xtext.common.types.JvmTypeReference -
 wildcardSuper(org.eclipse.xtext.common.types.JvmTypeReference)org.eclipse.xtext.common.types.JvmTypeReference -
 wildcard()org.eclipse.xtext.common.types.JvmTypeReference -
JvmTypesBuilder -
 new() -
 operator_add(org.eclipse.emf.common.util.EList<<T>>,<T>)boolean - <T=Object>
 operator_add(org.eclipse.emf.common.util.EList<<T>>,Iterable<<T>>)boolean - <T=Object>
 setBody(org.eclipse.xtext.common.types.JvmExecutable,org.eclipse.xtext.xbase.XExpression)void -
 removeExistingBody(org.eclipse.xtext.common.types.JvmMember)void -
 getExpression(org.eclipse.xtext.common.types.JvmMember)org.eclipse.xtext.xbase.XExpression -
 getInitializer(org.eclipse.xtext.common.types.JvmMember)org.eclipse.xtext.xbase.XExpression x
 initializeSafely(<T>,org.eclipse.xtext.xbase.lib.Procedures.Procedure1<<T>>)<T> o <T=org.eclipse.emf.ecore.EObject>
 setBody(org.eclipse.xtext.common.types.JvmExecutable,org.eclipse.xtext.xbase.lib.Procedures.Procedure1<org.eclipse.xtext.xbase.compiler.output.ITreeAppendable>)void -
 setBody(org.eclipse.xtext.common.types.JvmExecutable,org.eclipse.xtend2.lib.StringConcatenationClient)void -
 getDocumentation(org.eclipse.emf.ecore.EObject)String -
 setDocumentation(org.eclipse.xtext.common.types.JvmIdentifiableElement,String)void -
 copyDocumentationTo(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.common.types.JvmIdentifiableElement)void -
 setFileHeader(org.eclipse.xtext.common.types.JvmDeclaredType,String)void -
 toClass(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.naming.QualifiedName)org.eclipse.xtext.common.types.JvmGenericType -
 toClass(org.eclipse.emf.ecore.EObject,String)org.eclipse.xtext.common.types.JvmGenericType -
 toClass(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.xbase.lib.Procedures.Procedure1<org.eclipse.xtext.common.types.JvmGenericType>)org.eclipse.xtext.common.types.JvmGenericType -
 toClass(org.eclipse.emf.ecore.EObject,String,org.eclipse.xtext.xbase.lib.Procedures.Procedure1<org.eclipse.xtext.common.types.JvmGenericType>)org.eclipse.xtext.common.types.JvmGenericType -
 toInterface(org.eclipse.emf.ecore.EObject,String,org.eclipse.xtext.xbase.lib.Procedures.Procedure1<org.eclipse.xtext.common.types.JvmGenericType>)org.eclipse.xtext.common.types.JvmGenericType -
 toAnnotationType(org.eclipse.emf.ecore.EObject,String)org.eclipse.xtext.common.types.JvmAnnotationType -
 toAnnotationType(org.eclipse.emf.ecore.EObject,String,org.eclipse.xtext.xbase.lib.Procedures.Procedure1<org.eclipse.xtext.common.types.JvmAnnotationType>)org.eclipse.xtext.common.types.JvmAnnotationType -
 toEnumerationType(org.eclipse.emf.ecore.EObject,String)org.eclipse.xtext.common.types.JvmEnumerationType -
 toEnumerationType(org.eclipse.emf.ecore.EObject,String,org.eclipse.xtext.xbase.lib.Procedures.Procedure1<org.eclipse.xtext.common.types.JvmEnumerationType>)org.eclipse.xtext.common.types.JvmEnumerationType -
 toEnumerationLiteral(org.eclipse.emf.ecore.EObject,String)org.eclipse.xtext.common.types.JvmEnumerationLiteral -
 toEnumerationLiteral(org.eclipse.emf.ecore.EObject,String,org.eclipse.xtext.xbase.lib.Procedures.Procedure1<org.eclipse.xtext.common.types.JvmEnumerationLiteral>)org.eclipse.xtext.common.types.JvmEnumerationLiteral -
 createJvmGenericType(org.eclipse.emf.ecore.EObject,String)org.eclipse.xtext.common.types.JvmGenericType o
 splitQualifiedName(String)org.eclipse.xtext.util.Pair<String,String> o
 toField(org.eclipse.emf.ecore.EObject,String,org.eclipse.xtext.common.types.JvmTypeReference)org.eclipse.xtext.common.types.JvmField -
 toField(org.eclipse.emf.ecore.EObject,String,org.eclipse.xtext.common.types.JvmTypeReference,org.eclipse.xtext.xbase.lib.Procedures.Procedure1<org.eclipse.xtext.common.types.JvmField>)org.eclipse.xtext.common.types.JvmField -
 setExtension(org.eclipse.xtext.common.types.JvmField,org.eclipse.emf.ecore.EObject,boolean)void -
 setExtension(org.eclipse.xtext.common.types.JvmFormalParameter,org.eclipse.emf.ecore.EObject,boolean)void -
 internalSetExtension(org.eclipse.xtext.common.types.JvmAnnotationTarget,org.eclipse.emf.ecore.EObject,boolean)void o
 associate(org.eclipse.emf.ecore.EObject,<T>)<T> - <T=org.eclipse.emf.ecore.EObject>
 isValidSource(org.eclipse.emf.ecore.EObject)boolean o
 toMethod(org.eclipse.emf.ecore.EObject,String,org.eclipse.xtext.common.types.JvmTypeReference,org.eclipse.xtext.xbase.lib.Procedures.Procedure1<org.eclipse.xtext.common.types.JvmOperation>)org.eclipse.xtext.common.types.JvmOperation -
 inferredType()org.eclipse.xtext.common.types.JvmTypeReference -
 inferredType(org.eclipse.xtext.xbase.XExpression)org.eclipse.xtext.common.types.JvmTypeReference -
 toGetter(org.eclipse.emf.ecore.EObject,String,org.eclipse.xtext.common.types.JvmTypeReference)org.eclipse.xtext.common.types.JvmOperation -
 toGetter(org.eclipse.emf.ecore.EObject,String,String,org.eclipse.xtext.common.types.JvmTypeReference)org.eclipse.xtext.common.types.JvmOperation -
 isPrimitiveBoolean(org.eclipse.xtext.common.types.JvmTypeReference)boolean o
 toSetter(org.eclipse.emf.ecore.EObject,String,org.eclipse.xtext.common.types.JvmTypeReference)org.eclipse.xtext.common.types.JvmOperation -
 toSetter(org.eclipse.emf.ecore.EObject,String,String,org.eclipse.xtext.common.types.JvmTypeReference)org.eclipse.xtext.common.types.JvmOperation -
 toParameter(org.eclipse.emf.ecore.EObject,String,org.eclipse.xtext.common.types.JvmTypeReference)org.eclipse.xtext.common.types.JvmFormalParameter -
 toConstructor(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.xbase.lib.Procedures.Procedure1<org.eclipse.xtext.common.types.JvmConstructor>)org.eclipse.xtext.common.types.JvmConstructor -
 toToStringMethod(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.common.types.JvmDeclaredType)org.eclipse.xtext.common.types.JvmOperation -
 toHashCodeMethod(org.eclipse.emf.ecore.EObject,boolean,org.eclipse.xtext.common.types.JvmDeclaredType)org.eclipse.xtext.common.types.JvmOperation x
 toHashCodeMethod(org.eclipse.emf.ecore.EObject,boolean,org.eclipse.xtext.common.types.JvmField[])org.eclipse.xtext.common.types.JvmOperation xv
 toEqualsMethod(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.common.types.JvmDeclaredType,boolean)org.eclipse.xtext.common.types.JvmOperation x
 toEqualsMethod(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.common.types.JvmDeclaredType,boolean,org.eclipse.xtext.common.types.JvmField[])org.eclipse.xtext.common.types.JvmOperation xv
 toAnnotation(org.eclipse.emf.ecore.EObject,Class<?>)org.eclipse.xtext.common.types.JvmAnnotationReference x
 toAnnotation(org.eclipse.emf.ecore.EObject,String)org.eclipse.xtext.common.types.JvmAnnotationReference x
 toAnnotation(org.eclipse.emf.ecore.EObject,Class<?>,Object)org.eclipse.xtext.common.types.JvmAnnotationReference x
 toAnnotation(org.eclipse.emf.ecore.EObject,String,Object)org.eclipse.xtext.common.types.JvmAnnotationReference x
 cloneWithProxies(org.eclipse.xtext.common.types.JvmTypeReference)org.eclipse.xtext.common.types.JvmTypeReference -
 cloneWithProxies(<T>)<T> - <T=org.eclipse.xtext.common.types.JvmIdentifiableElement>
 cloneAndAssociate(<T>)<T> o <T=org.eclipse.emf.ecore.EObject>
 cloneAndAssociate(<T>)<T> o <T=org.eclipse.xtext.common.types.JvmTypeReference>
 setInitializer(org.eclipse.xtext.common.types.JvmField,org.eclipse.xtext.xbase.lib.Procedures.Procedure1<org.eclipse.xtext.xbase.compiler.output.ITreeAppendable>)void -
 setInitializer(org.eclipse.xtext.common.types.JvmField,org.eclipse.xtend2.lib.StringConcatenationClient)void -
 setInitializer(org.eclipse.xtext.common.types.JvmField,org.eclipse.xtext.xbase.XExpression)void -
 setCompilationStrategy(org.eclipse.xtext.common.types.JvmMember,org.eclipse.xtext.xbase.lib.Procedures.Procedure1<org.eclipse.xtext.xbase.compiler.output.ITreeAppendable>)void o
 setCompilationStrategy(org.eclipse.xtext.common.types.JvmMember,org.eclipse.xtend2.lib.StringConcatenationClient)void o
 newTypeRef(org.eclipse.emf.ecore.EObject,Class<?>,org.eclipse.xtext.common.types.JvmTypeReference[])org.eclipse.xtext.common.types.JvmTypeReference xv
 newTypeRef(org.eclipse.emf.ecore.EObject,String,org.eclipse.xtext.common.types.JvmTypeReference[])org.eclipse.xtext.common.types.JvmTypeReference xv
 newTypeRef(org.eclipse.xtext.common.types.JvmType,org.eclipse.xtext.common.types.JvmTypeReference[])org.eclipse.xtext.common.types.JvmTypeReference xv
 addArrayTypeDimension(org.eclipse.xtext.common.types.JvmTypeReference)org.eclipse.xtext.common.types.JvmTypeReference -
 addAnnotations(org.eclipse.xtext.common.types.JvmAnnotationTarget,Iterable<org.eclipse.xtext.xbase.annotations.xAnnotations.XAnnotation>)void -
 addAnnotation(org.eclipse.xtext.common.types.JvmAnnotationTarget,org.eclipse.xtext.xbase.annotations.xAnnotations.XAnnotation)void -
 translateAnnotationsTo(Iterable<org.eclipse.xtext.xbase.annotations.xAnnotations.XAnnotation>,org.eclipse.xtext.common.types.JvmAnnotationTarget)void x
 getJvmAnnotationReference(org.eclipse.xtext.xbase.annotations.xAnnotations.XAnnotation)org.eclipse.xtext.common.types.JvmAnnotationReference -
 toJvmAnnotationValue(org.eclipse.xtext.xbase.XExpression)org.eclipse.xtext.common.types.JvmAnnotationValue -
 setSuperClass(org.eclipse.xtext.common.types.JvmDeclaredType,org.eclipse.xtext.common.types.JvmTypeReference)void -
 addSuperInterface(org.eclipse.xtext.common.types.JvmDeclaredType,org.eclipse.xtext.common.types.JvmTypeReference)void -
package org.eclipse.xtext.xbase.linking
BrokenConstructorCallAwareEObjectAtOffsetHelper - :org.eclipse.xtext.resource.EObjectAtOffsetHelper
 new() -
 resolveCrossReferencedElement(org.eclipse.xtext.nodemodel.INode)org.eclipse.emf.ecore.EObject o
XbaseLazyLinker - :org.eclipse.xtext.linking.lazy.LazyLinker
 new() -
 clearReference(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference)void o
 getAllLinkableContents(org.eclipse.emf.ecore.EObject)org.eclipse.emf.common.util.TreeIterator<org.eclipse.emf.ecore.EObject> o
package org.eclipse.xtext.xbase.parser
TokenSequencePreservingPartialParsingHelper - :org.eclipse.xtext.parser.antlr.IPartialParsingHelper
 new() -
 reparse(org.eclipse.xtext.parser.IParser,org.eclipse.xtext.parser.IParseResult,org.eclipse.xtext.util.ReplaceRegion)org.eclipse.xtext.parser.IParseResult -
 isBrokenPreviousState(org.eclipse.xtext.parser.IParseResult,int)boolean o
 replaceOldSemanticElement(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.parser.IParseResult,org.eclipse.xtext.parser.IParseResult)void o
 getOldSemanticElement(org.eclipse.xtext.nodemodel.ICompositeNode,org.eclipse.xtext.parser.impl.PartialParsingPointers)org.eclipse.emf.ecore.EObject o
 getReplacedNode(org.eclipse.xtext.parser.impl.PartialParsingPointers)org.eclipse.xtext.nodemodel.ICompositeNode o
 doParseRegion(org.eclipse.xtext.parser.IParser,org.eclipse.xtext.parser.impl.PartialParsingPointers,org.eclipse.xtext.nodemodel.ICompositeNode,String)org.eclipse.xtext.parser.IParseResult o
 isSameTokenSequence(String,String,int)boolean o
 isSameTokenSequence(org.antlr.runtime.TokenSource,org.antlr.runtime.TokenSource,int)boolean o
 getLeftNode(java.util.Iterator<org.eclipse.xtext.nodemodel.ILeafNode>,int)org.eclipse.xtext.nodemodel.ILeafNode o
 getRightNode(java.util.Iterator<org.eclipse.xtext.nodemodel.ILeafNode>,int)org.eclipse.xtext.nodemodel.ILeafNode o
 fullyReparse(org.eclipse.xtext.parser.IParser,org.eclipse.xtext.parser.IParseResult,org.eclipse.xtext.util.ReplaceRegion)org.eclipse.xtext.parser.IParseResult o
 unloadSemanticObject(org.eclipse.emf.ecore.EObject)void o
 insertChangeIntoReplaceRegion(org.eclipse.xtext.nodemodel.ICompositeNode,org.eclipse.xtext.util.ReplaceRegion)String o
 calculatePartialParsingPointers(org.eclipse.xtext.nodemodel.ICompositeNode,org.eclipse.xtext.nodemodel.ILeafNode,org.eclipse.xtext.nodemodel.ILeafNode)org.eclipse.xtext.parser.impl.PartialParsingPointers o
 getAllParents(org.eclipse.xtext.nodemodel.ICompositeNode)java.util.List<org.eclipse.xtext.nodemodel.ICompositeNode> o
 filterInvalidRootNodes(java.util.List<org.eclipse.xtext.nodemodel.ICompositeNode>)void o
 isInvalidRootNode(org.eclipse.xtext.nodemodel.ICompositeNode)boolean o
 internalFindValidReplaceRootNodeForChangeRegion(java.util.List<org.eclipse.xtext.nodemodel.ICompositeNode>)java.util.List<org.eclipse.xtext.nodemodel.ICompositeNode> o
 isActionNode(org.eclipse.xtext.nodemodel.ICompositeNode)boolean o
package org.eclipse.xtext.xbase.parser.antlr.internal
InternalXbaseLexer - :org.eclipse.xtext.parser.antlr.Lexer
 RULE_HEX int sf
 T__50 int sf
 T__19 int sf
 T__15 int sf
 T__59 int sf
 T__16 int sf
 T__17 int sf
 T__18 int sf
 T__55 int sf
 T__56 int sf
 T__13 int sf
 T__57 int sf
 T__14 int sf
 T__58 int sf
 T__51 int sf
 T__52 int sf
 T__53 int sf
 T__54 int sf
 T__60 int sf
 T__61 int sf
 RULE_ID int sf
 RULE_DECIMAL int sf
 T__26 int sf
 T__27 int sf
 T__28 int sf
 RULE_INT int sf
 T__29 int sf
 T__22 int sf
 T__66 int sf
 RULE_ML_COMMENT int sf
 T__23 int sf
 T__67 int sf
 T__24 int sf
 T__68 int sf
 T__25 int sf
 T__69 int sf
 T__62 int sf
 T__63 int sf
 T__20 int sf
 T__64 int sf
 T__21 int sf
 T__65 int sf
 T__70 int sf
 T__71 int sf
 T__72 int sf
 RULE_STRING int sf
 RULE_SL_COMMENT int sf
 T__37 int sf
 T__38 int sf
 T__39 int sf
 T__33 int sf
 T__77 int sf
 T__34 int sf
 T__78 int sf
 T__35 int sf
 T__79 int sf
 T__36 int sf
 T__73 int sf
 EOF int sf
 T__30 int sf
 T__74 int sf
 T__31 int sf
 T__75 int sf
 T__32 int sf
 T__76 int sf
 T__80 int sf
 T__81 int sf
 T__82 int sf
 T__83 int sf
 RULE_WS int sf
 RULE_ANY_OTHER int sf
 T__48 int sf
 T__49 int sf
 T__44 int sf
 T__45 int sf
 T__46 int sf
 T__47 int sf
 T__40 int sf
 T__84 int sf
 T__41 int sf
 T__85 int sf
 T__42 int sf
 T__86 int sf
 T__43 int sf
 dfa21 .InternalXbaseLexer.DFA21 o
 new() -
 new(org.antlr.runtime.CharStream) -
 new(org.antlr.runtime.CharStream,org.antlr.runtime.RecognizerSharedState) -
 getGrammarFileName()String -
 mT__13()void f !org.antlr.runtime.RecognitionException
 mT__14()void f !org.antlr.runtime.RecognitionException
 mT__15()void f !org.antlr.runtime.RecognitionException
 mT__16()void f !org.antlr.runtime.RecognitionException
 mT__17()void f !org.antlr.runtime.RecognitionException
 mT__18()void f !org.antlr.runtime.RecognitionException
 mT__19()void f !org.antlr.runtime.RecognitionException
 mT__20()void f !org.antlr.runtime.RecognitionException
 mT__21()void f !org.antlr.runtime.RecognitionException
 mT__22()void f !org.antlr.runtime.RecognitionException
 mT__23()void f !org.antlr.runtime.RecognitionException
 mT__24()void f !org.antlr.runtime.RecognitionException
 mT__25()void f !org.antlr.runtime.RecognitionException
 mT__26()void f !org.antlr.runtime.RecognitionException
 mT__27()void f !org.antlr.runtime.RecognitionException
 mT__28()void f !org.antlr.runtime.RecognitionException
 mT__29()void f !org.antlr.runtime.RecognitionException
 mT__30()void f !org.antlr.runtime.RecognitionException
 mT__31()void f !org.antlr.runtime.RecognitionException
 mT__32()void f !org.antlr.runtime.RecognitionException
 mT__33()void f !org.antlr.runtime.RecognitionException
 mT__34()void f !org.antlr.runtime.RecognitionException
 mT__35()void f !org.antlr.runtime.RecognitionException
 mT__36()void f !org.antlr.runtime.RecognitionException
 mT__37()void f !org.antlr.runtime.RecognitionException
 mT__38()void f !org.antlr.runtime.RecognitionException
 mT__39()void f !org.antlr.runtime.RecognitionException
 mT__40()void f !org.antlr.runtime.RecognitionException
 mT__41()void f !org.antlr.runtime.RecognitionException
 mT__42()void f !org.antlr.runtime.RecognitionException
 mT__43()void f !org.antlr.runtime.RecognitionException
 mT__44()void f !org.antlr.runtime.RecognitionException
 mT__45()void f !org.antlr.runtime.RecognitionException
 mT__46()void f !org.antlr.runtime.RecognitionException
 mT__47()void f !org.antlr.runtime.RecognitionException
 mT__48()void f !org.antlr.runtime.RecognitionException
 mT__49()void f !org.antlr.runtime.RecognitionException
 mT__50()void f !org.antlr.runtime.RecognitionException
 mT__51()void f !org.antlr.runtime.RecognitionException
 mT__52()void f !org.antlr.runtime.RecognitionException
 mT__53()void f !org.antlr.runtime.RecognitionException
 mT__54()void f !org.antlr.runtime.RecognitionException
 mT__55()void f !org.antlr.runtime.RecognitionException
 mT__56()void f !org.antlr.runtime.RecognitionException
 mT__57()void f !org.antlr.runtime.RecognitionException
 mT__58()void f !org.antlr.runtime.RecognitionException
 mT__59()void f !org.antlr.runtime.RecognitionException
 mT__60()void f !org.antlr.runtime.RecognitionException
 mT__61()void f !org.antlr.runtime.RecognitionException
 mT__62()void f !org.antlr.runtime.RecognitionException
 mT__63()void f !org.antlr.runtime.RecognitionException
 mT__64()void f !org.antlr.runtime.RecognitionException
 mT__65()void f !org.antlr.runtime.RecognitionException
 mT__66()void f !org.antlr.runtime.RecognitionException
 mT__67()void f !org.antlr.runtime.RecognitionException
 mT__68()void f !org.antlr.runtime.RecognitionException
 mT__69()void f !org.antlr.runtime.RecognitionException
 mT__70()void f !org.antlr.runtime.RecognitionException
 mT__71()void f !org.antlr.runtime.RecognitionException
 mT__72()void f !org.antlr.runtime.RecognitionException
 mT__73()void f !org.antlr.runtime.RecognitionException
 mT__74()void f !org.antlr.runtime.RecognitionException
 mT__75()void f !org.antlr.runtime.RecognitionException
 mT__76()void f !org.antlr.runtime.RecognitionException
 mT__77()void f !org.antlr.runtime.RecognitionException
 mT__78()void f !org.antlr.runtime.RecognitionException
 mT__79()void f !org.antlr.runtime.RecognitionException
 mT__80()void f !org.antlr.runtime.RecognitionException
 mT__81()void f !org.antlr.runtime.RecognitionException
 mT__82()void f !org.antlr.runtime.RecognitionException
 mT__83()void f !org.antlr.runtime.RecognitionException
 mT__84()void f !org.antlr.runtime.RecognitionException
 mT__85()void f !org.antlr.runtime.RecognitionException
 mT__86()void f !org.antlr.runtime.RecognitionException
 mRULE_HEX()void f !org.antlr.runtime.RecognitionException
 mRULE_INT()void f !org.antlr.runtime.RecognitionException
 mRULE_DECIMAL()void f !org.antlr.runtime.RecognitionException
 mRULE_ID()void f !org.antlr.runtime.RecognitionException
 mRULE_STRING()void f !org.antlr.runtime.RecognitionException
 mRULE_ML_COMMENT()void f !org.antlr.runtime.RecognitionException
 mRULE_SL_COMMENT()void f !org.antlr.runtime.RecognitionException
 mRULE_WS()void f !org.antlr.runtime.RecognitionException
 mRULE_ANY_OTHER()void f !org.antlr.runtime.RecognitionException
 mTokens()void - !org.antlr.runtime.RecognitionException
package org.eclipse.xtext.xbase.resource
BatchLinkableResource - :org.eclipse.xtext.resource.DerivedStateAwareResource,org.eclipse.xtext.resource.ISynchronizable<.BatchLinkableResource>,org.eclipse.xtext.resource.IBatchLinkableResource,org.eclipse.xtext.common.types.xtext.JvmMemberInitializableResource
 new() -
 getLock()Object -
 execute(org.eclipse.xtext.util.concurrent.IUnitOfWork<<Result>,.BatchLinkableResource>)<Result> - <Result=Object> !Exception
 getEObject(String)org.eclipse.emf.ecore.EObject -
 getContents()org.eclipse.emf.common.util.EList<org.eclipse.emf.ecore.EObject> -
 resolveLazyCrossReferences(org.eclipse.xtext.util.CancelIndicator)void -
 handleCyclicResolution(org.eclipse.xtext.util.Triple<org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.nodemodel.INode>)org.eclipse.emf.ecore.EObject o !AssertionError
 linkBatched(org.eclipse.xtext.util.CancelIndicator)void -
 ensureJvmMembersInitialized()void -
 isInitializingJvmMembers()boolean -
 doDiscardDerivedState()void o
 addJvmMemberInitializer(Runnable)void -
 hasJvmMemberInitializers()boolean -
BatchLinkableResourceStorageFacade - :org.eclipse.xtext.resource.persistence.ResourceStorageFacade
 new() -
 createResourceStorageLoadable(java.io.InputStream)org.eclipse.xtext.resource.persistence.ResourceStorageLoadable -
 createResourceStorageWritable(java.io.OutputStream)org.eclipse.xtext.resource.persistence.ResourceStorageWritable -
 getSourceContainerURI(org.eclipse.xtext.resource.persistence.StorageAwareResource)org.eclipse.emf.common.util.URI o
BatchLinkableResourceStorageLoadable - :org.eclipse.xtext.resource.persistence.ResourceStorageLoadable
 new(java.io.InputStream,boolean) -
 loadEntries(org.eclipse.xtext.resource.persistence.StorageAwareResource,java.util.zip.ZipInputStream)void o !java.io.IOException
 handleLoadEObject(org.eclipse.emf.ecore.InternalEObject,org.eclipse.emf.ecore.resource.impl.BinaryResourceImpl.EObjectInputStream)void o !java.io.IOException
 readAssociationsAdapter(.BatchLinkableResource,java.util.zip.ZipInputStream)void o !java.io.IOException
BatchLinkableResourceStorageWritable - :org.eclipse.xtext.resource.persistence.ResourceStorageWritable
 MISSING_FRAGMENT String sf
 new(java.io.OutputStream,boolean) -
 writeEntries(org.eclipse.xtext.resource.persistence.StorageAwareResource,java.util.zip.ZipOutputStream)void o !java.io.IOException
 beforeSaveEObject(org.eclipse.emf.ecore.InternalEObject,org.eclipse.emf.ecore.resource.impl.BinaryResourceImpl.EObjectOutputStream)void o !java.io.IOException
 handleSaveEObject(org.eclipse.emf.ecore.InternalEObject,org.eclipse.emf.ecore.resource.impl.BinaryResourceImpl.EObjectOutputStream)void o !java.io.IOException
 writeAssociationsAdapter(.BatchLinkableResource,java.io.OutputStream)void o !java.io.IOException
 getFragment(org.eclipse.emf.ecore.EObject)String o
BatchLinkingService -
 new() -
 isBatchLinkable(org.eclipse.emf.ecore.EReference)boolean -
 resolveBatched(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,String)org.eclipse.emf.ecore.EObject -
 resolveBatched(org.eclipse.emf.ecore.EObject)void -
 resolveBatched(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,String,org.eclipse.xtext.util.CancelIndicator)org.eclipse.emf.ecore.EObject -
 resolveBatched(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.util.CancelIndicator)void -
JvmElementAtOffsetHelper -
 new() -
 getJvmIdentifiableElement(org.eclipse.xtext.resource.XtextResource,int)org.eclipse.xtext.common.types.JvmIdentifiableElement -
XbaseLocationInFileProvider - :org.eclipse.xtext.resource.DefaultLocationInFileProvider
 new() -
 getSignificantTextRegion(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.util.ITextRegion -
 getLocationOfCrossReference(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,int,boolean)org.eclipse.xtext.util.ITextRegion o
 getLocationOfContainmentReference(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,int,org.eclipse.xtext.resource.ILocationInFileProviderExtension.RegionDescription)org.eclipse.xtext.util.ITextRegion o
 getLocationNodes(org.eclipse.emf.ecore.EObject)java.util.List<org.eclipse.xtext.nodemodel.INode> o
 useKeyword(org.eclipse.xtext.Keyword,org.eclipse.emf.ecore.EObject)boolean o
XbaseResourceDescription - :org.eclipse.xtext.resource.impl.DefaultResourceDescription +PrimitiveNamesFilteringSet
 new(org.eclipse.emf.ecore.resource.Resource,org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy,org.eclipse.xtext.util.IResourceScopeCache,org.eclipse.xtext.xbase.typesystem.IBatchTypeResolver,org.eclipse.xtext.naming.IQualifiedNameConverter) -
 getLookUp()org.eclipse.xtext.resource.impl.EObjectDescriptionLookUp o
 getImportedNames()Iterable<org.eclipse.xtext.naming.QualifiedName> -
 createEmptyImportedNamesSet()java.util.Set<org.eclipse.xtext.naming.QualifiedName> o
 registerAllTypes(org.eclipse.xtext.common.types.JvmType,java.util.Set<org.eclipse.xtext.naming.QualifiedName>)void o
 isLocal(org.eclipse.xtext.common.types.JvmType)boolean o
XbaseResourceDescription.PrimitiveNamesFilteringSet os :java.util.HashSet<org.eclipse.xtext.naming.QualifiedName>
 new() o
 add(org.eclipse.xtext.naming.QualifiedName)boolean -
XbaseResourceDescriptionManager - :org.eclipse.xtext.resource.DerivedStateAwareResourceDescriptionManager
 typeResolver org.eclipse.xtext.xbase.typesystem.IBatchTypeResolver o
 nameConverter org.eclipse.xtext.naming.IQualifiedNameConverter o
 new() -
 createResourceDescription(org.eclipse.emf.ecore.resource.Resource,org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy)org.eclipse.xtext.resource.IResourceDescription o
XbaseResourceDescriptionStrategy - :org.eclipse.xtext.common.types.descriptions.JvmTypesResourceDescriptionStrategy
 new() -
 createReferenceDescriptions(org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.URI,org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.resource.IReferenceDescription>)boolean -
package org.eclipse.xtext.xbase.scoping
SyntaxFilteredScope - :org.eclipse.xtext.scoping.IScope
 new(org.eclipse.xtext.scoping.IScope,java.util.List<String>) -
 getSingleElement(org.eclipse.xtext.naming.QualifiedName)org.eclipse.xtext.resource.IEObjectDescription -
 getElements(org.eclipse.xtext.naming.QualifiedName)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getSingleElement(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.resource.IEObjectDescription -
 getElements(org.eclipse.emf.ecore.EObject)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getAllElements()Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
XImportSectionNamespaceScopeProvider - :org.eclipse.xtext.scoping.impl.AbstractGlobalScopeDelegatingScopeProvider
 JAVA_LANG org.eclipse.xtext.naming.QualifiedName sf
 XBASE_LIB org.eclipse.xtext.naming.QualifiedName sf
 new() -
 getQualifiedNameProvider()org.eclipse.xtext.naming.IQualifiedNameProvider -
 getQualifiedNameConverter()org.eclipse.xtext.naming.IQualifiedNameConverter -
 getScope(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference)org.eclipse.xtext.scoping.IScope -
 getGlobalScope(org.eclipse.emf.ecore.resource.Resource,org.eclipse.emf.ecore.EReference)org.eclipse.xtext.scoping.IScope o
 internalGetScope(org.eclipse.xtext.scoping.IScope,org.eclipse.xtext.scoping.IScope,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference)org.eclipse.xtext.scoping.IScope o
 getLocalElementsScope(org.eclipse.xtext.scoping.IScope,org.eclipse.xtext.scoping.IScope,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference)org.eclipse.xtext.scoping.IScope o
 getResourceScope(org.eclipse.xtext.scoping.IScope,org.eclipse.emf.ecore.resource.Resource,org.eclipse.emf.ecore.EReference)org.eclipse.xtext.scoping.IScope o
 getImplicitImports(boolean)java.util.List<org.eclipse.xtext.scoping.impl.ImportNormalizer> o
 createImportScope(org.eclipse.xtext.scoping.IScope,java.util.List<org.eclipse.xtext.scoping.impl.ImportNormalizer>,org.eclipse.xtext.resource.ISelectable,org.eclipse.emf.ecore.EClass,boolean)org.eclipse.xtext.scoping.impl.ImportScope o
 getKey(org.eclipse.emf.common.notify.Notifier,org.eclipse.emf.ecore.EReference)Object o
 getImportedNamespaceResolvers(org.eclipse.emf.ecore.EObject,boolean)java.util.List<org.eclipse.xtext.scoping.impl.ImportNormalizer> o
 internalGetImportedNamespaceResolvers(org.eclipse.emf.ecore.EObject,boolean)java.util.List<org.eclipse.xtext.scoping.impl.ImportNormalizer> o
 getImportsConfiguration()org.eclipse.xtext.xbase.imports.IImportsConfiguration o
 getImportedNamespaceResolvers(org.eclipse.xtext.xtype.XImportSection,boolean)java.util.List<org.eclipse.xtext.scoping.impl.ImportNormalizer> o
 createImportedNamespaceResolver(String,boolean)org.eclipse.xtext.scoping.impl.ImportNormalizer o
 doCreateImportNormalizer(org.eclipse.xtext.naming.QualifiedName,boolean,boolean)org.eclipse.xtext.scoping.impl.ImportNormalizer o
 getQualifiedNameOfLocalElement(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.naming.QualifiedName o
 getAllDescriptions(org.eclipse.emf.ecore.resource.Resource)org.eclipse.xtext.resource.ISelectable o
 internalGetAllDescriptions(org.eclipse.emf.ecore.resource.Resource)org.eclipse.xtext.resource.ISelectable o
 getWildcard()String -
 getAssociations()org.eclipse.xtext.xbase.jvmmodel.IJvmModelAssociations o
XbaseImportedNamespaceScopeProvider x :org.eclipse.xtext.scoping.impl.AbstractGlobalScopeDelegatingScopeProvider
 new() -
 getQualifiedNameProvider()org.eclipse.xtext.naming.IQualifiedNameProvider -
 getScope(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference)org.eclipse.xtext.scoping.IScope -
 getGlobalScope(org.eclipse.emf.ecore.resource.Resource,org.eclipse.emf.ecore.EReference)org.eclipse.xtext.scoping.IScope o
 internalGetScope(org.eclipse.xtext.scoping.IScope,org.eclipse.xtext.scoping.IScope,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference)org.eclipse.xtext.scoping.IScope o
 getLocalElementsScope(org.eclipse.xtext.scoping.IScope,org.eclipse.xtext.scoping.IScope,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference)org.eclipse.xtext.scoping.IScope o
 getResourceScope(org.eclipse.xtext.scoping.IScope,org.eclipse.emf.ecore.resource.Resource,org.eclipse.emf.ecore.EReference)org.eclipse.xtext.scoping.IScope o
 getImplicitImports(boolean)java.util.List<org.eclipse.xtext.scoping.impl.ImportNormalizer> o
 createImportScope(org.eclipse.xtext.scoping.IScope,java.util.List<org.eclipse.xtext.scoping.impl.ImportNormalizer>,org.eclipse.xtext.resource.ISelectable,org.eclipse.emf.ecore.EClass,boolean)org.eclipse.xtext.scoping.impl.ImportScope o
 getKey(org.eclipse.emf.common.notify.Notifier,org.eclipse.emf.ecore.EReference)Object o
 getImportedNamespaceResolvers(org.eclipse.emf.ecore.EObject,boolean)java.util.List<org.eclipse.xtext.scoping.impl.ImportNormalizer> o
 internalGetImportedNamespaceResolvers(org.eclipse.emf.ecore.EObject,boolean)java.util.List<org.eclipse.xtext.scoping.impl.ImportNormalizer> o
 getImportedNamespace(org.eclipse.emf.ecore.EObject)String o
 createImportedNamespaceResolver(String,boolean)org.eclipse.xtext.scoping.impl.ImportNormalizer o
 doCreateImportNormalizer(org.eclipse.xtext.naming.QualifiedName,boolean,boolean)org.eclipse.xtext.scoping.impl.ImportNormalizer o
 getQualifiedNameOfLocalElement(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.naming.QualifiedName o
 getAllDescriptions(org.eclipse.emf.ecore.resource.Resource)org.eclipse.xtext.resource.ISelectable o
 internalGetAllDescriptions(org.eclipse.emf.ecore.resource.Resource)org.eclipse.xtext.resource.ISelectable o
 getWildCard()String -
package org.eclipse.xtext.xbase.scoping.batch
AbstractFeatureScopeSession a :.IFeatureScopeSession
 new() -
 getScope(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.xbase.typesystem.IResolvedTypes)org.eclipse.xtext.scoping.IScope -
 addTypesToStaticScope(java.util.List<org.eclipse.xtext.common.types.JvmType>,java.util.List<org.eclipse.xtext.common.types.JvmType>).IFeatureScopeSession -
 addImports(.ITypeImporter.Client).IFeatureScopeSession -
 getResolvedFeaturesProvider()org.eclipse.xtext.xbase.typesystem.override.IResolvedFeatures.Provider oa
 getFeatureScopes().FeatureScopes oa
 getConstructorScopes().ConstructorScopes oa
 getTypeScopes().TypeScopes oa
 getDefaultScopeProvider()org.eclipse.xtext.scoping.IScopeProvider oa
 getId()int oa
 addToExtensionScope(java.util.Map<org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference>).IFeatureScopeSession -
 addNestedTypesToScope(org.eclipse.xtext.common.types.JvmDeclaredType).IFeatureScopeSession -
 getEnclosingTypes()java.util.List<org.eclipse.xtext.common.types.JvmDeclaredType> -
 getNestedTypeDeclarators()java.util.List<org.eclipse.xtext.common.types.JvmDeclaredType> -
 getNextCaptureLayer().IFeatureScopeSession -
 toInstanceContext().IFeatureScopeSession -
 toConstructorContext().IFeatureScopeSession -
 dropLocalElements().IFeatureScopeSession -
 captureLocalElements().IFeatureScopeSession -
 addLocalElement(org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.common.types.JvmIdentifiableElement,org.eclipse.xtext.xbase.typesystem.references.ITypeReferenceOwner).IFeatureScopeSession -
 addLocalElements(java.util.Map<org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.common.types.JvmIdentifiableElement>,org.eclipse.xtext.xbase.typesystem.references.ITypeReferenceOwner).IFeatureScopeSession -
 tryCreateNestedSessionWithVisibilityContext(java.util.Map<org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.common.types.JvmIdentifiableElement>,org.eclipse.xtext.xbase.typesystem.references.ITypeReferenceOwner,org.eclipse.xtext.naming.QualifiedName).AbstractNestedFeatureScopeSession o
 createFeatureCallScope(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.xbase.typesystem.IResolvedTypes)org.eclipse.xtext.scoping.IScope o
 createConstructorScope(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.xbase.typesystem.IResolvedTypes)org.eclipse.xtext.scoping.IScope o
 createTypeScope(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.xbase.typesystem.IResolvedTypes)org.eclipse.xtext.scoping.IScope o
 getLocalElements()java.util.List<org.eclipse.xtext.resource.IEObjectDescription> -
 addLocalElements(java.util.List<org.eclipse.xtext.resource.IEObjectDescription>)void o
 getStaticallyImportedTypes()java.util.List<.TypeBucket> -
 getStaticallyImportedExtensionTypes()java.util.List<.TypeBucket> -
 getExtensionProviders()java.util.List<.ExpressionBucket> -
 addExtensionProviders(java.util.List<.ExpressionBucket>)void o
AbstractNestedFeatureScopeSession a :.AbstractFeatureScopeSession
 new(.AbstractFeatureScopeSession) o
 getDefaultScopeProvider()org.eclipse.xtext.scoping.IScopeProvider o
 getFeatureScopes().FeatureScopes o
 getResolvedFeaturesProvider()org.eclipse.xtext.xbase.typesystem.override.IResolvedFeatures.Provider o
 getConstructorScopes().ConstructorScopes o
 getTypeScopes().TypeScopes o
 getParent().AbstractFeatureScopeSession o
 getNextCaptureLayer().IFeatureScopeSession -
 getEnclosingTypes()java.util.List<org.eclipse.xtext.common.types.JvmDeclaredType> -
 getNestedTypeDeclarators()java.util.List<org.eclipse.xtext.common.types.JvmDeclaredType> -
 getLocalElement(org.eclipse.xtext.naming.QualifiedName)org.eclipse.xtext.resource.IEObjectDescription -
 addLocalElements(java.util.List<org.eclipse.xtext.resource.IEObjectDescription>)void o
 getStaticallyImportedTypes()java.util.List<.TypeBucket> -
 getStaticallyImportedExtensionTypes()java.util.List<.TypeBucket> -
 getExtensionProviders()java.util.List<.ExpressionBucket> -
 isInstanceContext()boolean -
 isConstructorContext()boolean -
 addExtensionProviders(java.util.List<.ExpressionBucket>)void o
 getId()int o
 isVisible(org.eclipse.xtext.common.types.JvmMember)boolean -
 isVisible(org.eclipse.xtext.common.types.JvmMember,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.common.types.JvmIdentifiableElement)boolean -
AbstractSessionBasedExecutableScope a :.AbstractSessionBasedScope
 new(org.eclipse.xtext.scoping.IScope,.IFeatureScopeSession,org.eclipse.xtext.xbase.XAbstractFeatureCall,org.eclipse.xtext.xbase.scoping.featurecalls.OperatorMapping) o
 getOperatorMapping()org.eclipse.xtext.xbase.scoping.featurecalls.OperatorMapping o
 processFeatureNames(org.eclipse.xtext.naming.QualifiedName,.AbstractSessionBasedScope.NameAcceptor)void o
AbstractSessionBasedScope a :org.eclipse.xtext.scoping.impl.AbstractScope +NameAcceptor
 new(org.eclipse.xtext.scoping.IScope,.IFeatureScopeSession,org.eclipse.xtext.xbase.XAbstractFeatureCall) o
 getAllLocalElements()java.util.List<org.eclipse.xtext.resource.IEObjectDescription> oa
 getSession().IFeatureScopeSession o
 getFeatureCall()org.eclipse.xtext.xbase.XAbstractFeatureCall o
 processFeatureNames(org.eclipse.xtext.naming.QualifiedName,.AbstractSessionBasedScope.NameAcceptor)void o
 findAllFeaturesByName(org.eclipse.xtext.common.types.JvmType,String,org.eclipse.xtext.xbase.typesystem.override.IResolvedFeatures.Provider)java.util.List<org.eclipse.xtext.common.types.JvmFeature> o
 processAsPropertyNames(org.eclipse.xtext.naming.QualifiedName,.AbstractSessionBasedScope.NameAcceptor)void o
 toProperty(String,org.eclipse.xtext.common.types.JvmFeature)String o
 toProperty(String,org.eclipse.xtext.common.types.JvmFeature,int,int)String o
 tryGetAsPropertyName(String)String o
 addToList(org.eclipse.xtext.resource.IEObjectDescription,java.util.List<org.eclipse.xtext.resource.IEObjectDescription>)void o
 addToList(java.util.List<org.eclipse.xtext.resource.IEObjectDescription>,java.util.List<org.eclipse.xtext.resource.IEObjectDescription>)void o
 getLocalElementsByName(org.eclipse.xtext.naming.QualifiedName)java.util.List<org.eclipse.xtext.resource.IEObjectDescription> oa
 getElements(org.eclipse.xtext.naming.QualifiedName)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getLocalElementsByEObject(org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.URI)Iterable<org.eclipse.xtext.resource.IEObjectDescription> o
 getShadowingKey(org.eclipse.xtext.resource.IEObjectDescription)String o
 isShadowed(org.eclipse.xtext.resource.IEObjectDescription)boolean o
AbstractSessionBasedScope.NameAcceptor osai
 accept(String,int)void a
AbstractStaticImportsScope a :.AbstractSessionBasedExecutableScope
 new(org.eclipse.xtext.scoping.IScope,.IFeatureScopeSession,org.eclipse.xtext.xbase.XAbstractFeatureCall,org.eclipse.xtext.xbase.scoping.featurecalls.OperatorMapping) -
 getAllLocalElements()java.util.List<org.eclipse.xtext.resource.IEObjectDescription> o
 getAllLocalElements(.TypeBucket,java.util.List<org.eclipse.xtext.resource.IEObjectDescription>)void o
 getAllLocalElements(.TypeBucket,org.eclipse.xtext.common.types.JvmDeclaredType,java.util.List<org.eclipse.xtext.resource.IEObjectDescription>)void o
 getAllLocalElements(.TypeBucket,org.eclipse.xtext.common.types.JvmDeclaredType,java.util.Set<String>,java.util.List<org.eclipse.xtext.resource.IEObjectDescription>)void o
 addDescriptions(org.eclipse.xtext.common.types.JvmFeature,.TypeBucket,java.util.List<org.eclipse.xtext.resource.IEObjectDescription>)void o
 getBuckets()java.util.List<.TypeBucket> oa
 getLocalElementsByName(org.eclipse.xtext.naming.QualifiedName)java.util.List<org.eclipse.xtext.resource.IEObjectDescription> o
 createDescription(org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.common.types.JvmFeature,.TypeBucket).BucketedEObjectDescription oa
AbstractStaticOrInstanceFeatureScope a :.AbstractSessionBasedExecutableScope
 new(org.eclipse.xtext.scoping.IScope,.IFeatureScopeSession,org.eclipse.xtext.xbase.XAbstractFeatureCall,org.eclipse.xtext.xbase.scoping.featurecalls.OperatorMapping) o
 addDescriptions(org.eclipse.xtext.common.types.JvmFeature,java.util.List<org.eclipse.xtext.resource.IEObjectDescription>)void o
 addDescription(org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.common.types.JvmFeature,java.util.List<org.eclipse.xtext.resource.IEObjectDescription>)void oa
BucketedEObjectDescription a :org.eclipse.xtext.resource.EObjectDescription,.IIdentifiableElementDescription
 new(org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.common.types.JvmIdentifiableElement,int,boolean) o
 getShadowingKey()String -
 computeShadowingKey(org.eclipse.xtext.common.types.JvmIdentifiableElement,StringBuilder)void o
 getBucketId()int -
 getImplicitReceiverType()org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 getImplicitReceiver()org.eclipse.xtext.xbase.XExpression -
 getImplicitReceiverTypeParameterMapping()java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument> -
 getImplicitReceiverConformanceHints()java.util.EnumSet<org.eclipse.xtext.xbase.typesystem.conformance.ConformanceHint> -
 getImplicitReceiverConformanceFlags()int -
 getSyntacticReceiverType()org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 getSyntacticReceiver()org.eclipse.xtext.xbase.XExpression -
 isSyntacticReceiverPossibleArgument()boolean -
 getSyntacticReceiverTypeParameterMapping()java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument> -
 getSyntacticReceiverConformanceHints()java.util.EnumSet<org.eclipse.xtext.xbase.typesystem.conformance.ConformanceHint> -
 getSyntacticReceiverConformanceFlags()int -
 isVisible()boolean -
 toString()String -
 getElementOrProxy()org.eclipse.xtext.common.types.JvmIdentifiableElement -
 getImplicitFirstArgument()org.eclipse.xtext.xbase.XExpression -
 getImplicitFirstArgumentType()org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 isTypeLiteral()boolean -
 isAnonymousClassConstructorCall()boolean -
 getNumberOfIrrelevantParameters()int -
 getNumberOfParameters()int -
 isValidStaticState()boolean -
CompositeScope - :.AbstractSessionBasedScope
 new(org.eclipse.xtext.scoping.IScope,.IFeatureScopeSession,org.eclipse.xtext.xbase.XAbstractFeatureCall) -
 addDelegate(.AbstractSessionBasedScope)void -
 hasDelegates()boolean -
 getAllLocalElements()java.util.List<org.eclipse.xtext.resource.IEObjectDescription> o
 getLocalElementsByName(org.eclipse.xtext.naming.QualifiedName)java.util.List<org.eclipse.xtext.resource.IEObjectDescription> o
ConstructorDelegateScope - :.AbstractSessionBasedScope,.IFeatureNames
 new(org.eclipse.xtext.scoping.IScope,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,.IFeatureScopeSession,org.eclipse.xtext.xbase.XAbstractFeatureCall) -
 getAllLocalElements()java.util.List<org.eclipse.xtext.resource.IEObjectDescription> o
 getLocalElementsByName(org.eclipse.xtext.naming.QualifiedName)java.util.List<org.eclipse.xtext.resource.IEObjectDescription> o
 getReceiverTypeParameterMapping()java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument> o
 createConstructorDescriptions(org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.common.types.JvmGenericType,boolean)java.util.List<org.eclipse.xtext.resource.IEObjectDescription> o
 createDescription(org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.common.types.JvmConstructor,boolean)org.eclipse.xtext.resource.IEObjectDescription o
ConstructorDescription - :.BucketedEObjectDescription
 new(org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.common.types.JvmConstructor,int,boolean) -
 new(org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.common.types.JvmConstructor,int,boolean,boolean) -
 isStatic()boolean -
 isExtension()boolean -
 isAnonymousClassConstructorCall()boolean -
ConstructorScopes -
 CONSTRUCTOR_BUCKET int sf
 new() -
 createConstructorScope(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,.IFeatureScopeSession,org.eclipse.xtext.xbase.typesystem.IResolvedTypes)org.eclipse.xtext.scoping.IScope -
 createAnonymousClassConstructorScope(org.eclipse.xtext.common.types.JvmGenericType,org.eclipse.emf.ecore.EObject,.IFeatureScopeSession)org.eclipse.xtext.scoping.IScope o
 createAnonmousClassConstructorDescription(org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.common.types.JvmConstructor,boolean).ConstructorDescription o
 isConstructorCallScope(org.eclipse.emf.ecore.EReference)boolean -
ConstructorTypeScopeWrapper - :org.eclipse.xtext.scoping.IScope
 new(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.xbase.typesystem.util.IVisibilityHelper,org.eclipse.xtext.scoping.IScope) -
 new(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.xbase.typesystem.util.IVisibilityHelper,org.eclipse.xtext.scoping.IScope,boolean) -
 getAllElements()Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 createFeatureDescriptions(Iterable<org.eclipse.xtext.resource.IEObjectDescription>)Iterable<org.eclipse.xtext.resource.IEObjectDescription> o
 addFeatureDescriptions(org.eclipse.xtext.resource.IEObjectDescription,java.util.List<org.eclipse.xtext.resource.IEObjectDescription>)void o
 getResolvedProxy(org.eclipse.xtext.resource.IEObjectDescription)org.eclipse.emf.ecore.EObject o
 getElements(org.eclipse.emf.ecore.EObject)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 createConstructorDescription(org.eclipse.xtext.resource.IEObjectDescription,org.eclipse.xtext.common.types.JvmConstructor,boolean).ConstructorDescription o
 getElements(org.eclipse.xtext.naming.QualifiedName)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getSingleElement(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.resource.IEObjectDescription -
 getSingleElement(org.eclipse.xtext.naming.QualifiedName)org.eclipse.xtext.resource.IEObjectDescription -
DelegatingScopes - :org.eclipse.xtext.scoping.impl.IDelegatingScopeProvider
 new() -
 getDelegate()org.eclipse.xtext.scoping.IScopeProvider -
 getScope(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference)org.eclipse.xtext.scoping.IScope -
DynamicExtensionsScope - :.AbstractSessionBasedExecutableScope
 new(org.eclipse.xtext.scoping.IScope,.IFeatureScopeSession,org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,boolean,org.eclipse.xtext.xbase.XAbstractFeatureCall,org.eclipse.xtext.xbase.scoping.featurecalls.OperatorMapping) -
 getArgumentTypeParameterMapping()java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument> o
 getAllLocalElements()java.util.List<org.eclipse.xtext.resource.IEObjectDescription> o
 getAllLocalElements(.ExpressionBucket,java.util.List<org.eclipse.xtext.resource.IEObjectDescription>)void o
 getAllFeatures(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.xbase.typesystem.override.IResolvedFeatures.Provider)java.util.Set<org.eclipse.xtext.common.types.JvmFeature> o
 addDescriptions(org.eclipse.xtext.common.types.JvmFeature,org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument>,.ExpressionBucket,java.util.List<org.eclipse.xtext.resource.IEObjectDescription>)void o
 getBuckets()java.util.List<.ExpressionBucket> o
 getLocalElementsByName(org.eclipse.xtext.naming.QualifiedName)java.util.List<org.eclipse.xtext.resource.IEObjectDescription> o
 isValidStaticState(org.eclipse.xtext.xbase.XExpression)boolean o
 createExtensionDescription(org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.common.types.JvmFeature,org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument>,.ExpressionBucket,boolean).BucketedEObjectDescription o
 doCreateExtensionDescription(org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.common.types.JvmFeature,org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument>,.ExpressionBucket,boolean).BucketedEObjectDescription o
 createReceiverDescription(org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.common.types.JvmFeature,org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument>,.ExpressionBucket,boolean).BucketedEObjectDescription o
 toProperty(String,org.eclipse.xtext.common.types.JvmFeature)String o
ExpressionBucket -
 new(int,java.util.Map<org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference>,org.eclipse.xtext.xbase.typesystem.override.IResolvedFeatures.Provider) -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
 getId()int -
 getExtensionProviders()java.util.Map<org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference> -
 getResolvedFeaturesProvider()org.eclipse.xtext.xbase.typesystem.override.IResolvedFeatures.Provider -
FeatureScopeSessionWithCapturedLocalElements - :.AbstractNestedFeatureScopeSession
 new(.AbstractFeatureScopeSession) o
 getNextCaptureLayer().IFeatureScopeSession -
 addLocalElements(java.util.List<org.eclipse.xtext.resource.IEObjectDescription>)void o
 addExtensionProviders(java.util.List<.ExpressionBucket>)void o
 getLocalElement(org.eclipse.xtext.naming.QualifiedName)org.eclipse.xtext.resource.IEObjectDescription -
FeatureScopeSessionWithLocalElements - :.AbstractNestedFeatureScopeSession
 new(.AbstractFeatureScopeSession,java.util.Map<org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.common.types.JvmIdentifiableElement>) -
 getLocalElement(org.eclipse.xtext.naming.QualifiedName)org.eclipse.xtext.resource.IEObjectDescription -
 addLocalElements(java.util.List<org.eclipse.xtext.resource.IEObjectDescription>)void o
FeatureScopeSessionWithNestedTypes - :.AbstractNestedFeatureScopeSession
 new(.AbstractFeatureScopeSession,org.eclipse.xtext.common.types.JvmDeclaredType) -
 getNestedTypeDeclarators()java.util.List<org.eclipse.xtext.common.types.JvmDeclaredType> -
 getEnclosingTypes()java.util.List<org.eclipse.xtext.common.types.JvmDeclaredType> -
FeatureScopeSessionWithoutLocalElements - :.AbstractNestedFeatureScopeSession
 new(.AbstractFeatureScopeSession) o
 addLocalElements(java.util.List<org.eclipse.xtext.resource.IEObjectDescription>)void o
 addExtensionProviders(java.util.List<.ExpressionBucket>)void o
 getLocalElement(org.eclipse.xtext.naming.QualifiedName)org.eclipse.xtext.resource.IEObjectDescription -
 getEnclosingTypes()java.util.List<org.eclipse.xtext.common.types.JvmDeclaredType> -
 getNextCaptureLayer().IFeatureScopeSession -
FeatureScopes - :.IFeatureNames
 new() -
 createFeatureCallScope(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,.IFeatureScopeSession,org.eclipse.xtext.xbase.typesystem.IResolvedTypes)org.eclipse.xtext.scoping.IScope -
 isFeatureCallScope(org.eclipse.emf.ecore.EReference)boolean -
 createSimpleFeatureCallScope(org.eclipse.emf.ecore.EObject,.IFeatureScopeSession,org.eclipse.xtext.xbase.typesystem.IResolvedTypes)org.eclipse.xtext.scoping.IScope -
 createImplicitFeatureCallAndLocalVariableScope(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.scoping.IScope,.IFeatureScopeSession,org.eclipse.xtext.xbase.typesystem.IResolvedTypes)org.eclipse.xtext.scoping.IScope o
 isDefiniteTypeLiteral(org.eclipse.xtext.xbase.XFeatureCall)boolean o
 createConstructorDelegates(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.scoping.IScope,.IFeatureScopeSession,org.eclipse.xtext.xbase.typesystem.IResolvedTypes)org.eclipse.xtext.scoping.IScope o
 asAbstractFeatureCall(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.xbase.XAbstractFeatureCall o
 createFeatureScopeForTypeRef(org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,boolean,org.eclipse.emf.ecore.EObject,.IFeatureScopeSession,org.eclipse.xtext.common.types.JvmIdentifiableElement,org.eclipse.xtext.scoping.IScope,boolean)org.eclipse.xtext.scoping.IScope o
 createFeatureCallScopeForReceiver(org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.XExpression,.IFeatureScopeSession,org.eclipse.xtext.xbase.typesystem.IResolvedTypes)org.eclipse.xtext.scoping.IScope -
 createTypeLiteralScope(org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.XExpression,.IFeatureScopeSession,org.eclipse.xtext.xbase.typesystem.IResolvedTypes,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.common.types.JvmIdentifiableElement)org.eclipse.xtext.scoping.IScope o
 isUnknownReceiverType(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)boolean o
 isValidFeatureCallArgument(org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.common.types.JvmIdentifiableElement,.IFeatureScopeSession)boolean o
 createStaticExtensionsScope(org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.scoping.IScope,.IFeatureScopeSession,org.eclipse.xtext.xbase.typesystem.IResolvedTypes)org.eclipse.xtext.scoping.IScope o
 createStaticScope(org.eclipse.xtext.xbase.XAbstractFeatureCall,org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.scoping.IScope,.IFeatureScopeSession,org.eclipse.xtext.xbase.typesystem.IResolvedTypes)org.eclipse.xtext.scoping.IScope o
 createStaticFeatureOnTypeLiteralScope(org.eclipse.xtext.xbase.XAbstractFeatureCall,org.eclipse.xtext.common.types.JvmType,org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.scoping.IScope,.IFeatureScopeSession)org.eclipse.xtext.scoping.IScope o
 createDynamicExtensionsScope(org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.scoping.IScope,.IFeatureScopeSession,org.eclipse.xtext.xbase.typesystem.IResolvedTypes)org.eclipse.xtext.scoping.IScope o
 createDynamicExtensionsScope(org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.scoping.IScope,.IFeatureScopeSession,.IFeatureScopeSession,org.eclipse.xtext.xbase.typesystem.IResolvedTypes)org.eclipse.xtext.scoping.IScope o
 createDynamicExtensionsScope(org.eclipse.xtext.naming.QualifiedName,org.eclipse.emf.ecore.EObject,.IFeatureScopeSession,.IFeatureScopeSession,org.eclipse.xtext.xbase.typesystem.IResolvedTypes,org.eclipse.xtext.scoping.IScope,boolean)org.eclipse.xtext.scoping.IScope o
 getDeepLocalElement(.IFeatureScopeSession,org.eclipse.xtext.naming.QualifiedName)org.eclipse.xtext.resource.IEObjectDescription o
 getDeepLocalElements(.IFeatureScopeSession,org.eclipse.xtext.naming.QualifiedName)java.util.List<org.eclipse.xtext.resource.IEObjectDescription> o
 createDynamicExtensionsScope(org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.resource.IEObjectDescription,org.eclipse.emf.ecore.EObject,.IFeatureScopeSession,.IFeatureScopeSession,org.eclipse.xtext.xbase.typesystem.IResolvedTypes,org.eclipse.xtext.scoping.IScope)org.eclipse.xtext.scoping.IScope o
 getSyntacticalReceiver(org.eclipse.xtext.xbase.XAbstractFeatureCall)org.eclipse.xtext.xbase.XExpression o
 createImplicitFeatureCallScope(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.scoping.IScope,.IFeatureScopeSession,org.eclipse.xtext.xbase.typesystem.IResolvedTypes)org.eclipse.xtext.scoping.IScope o
 createImplicitFeatureCallScope(org.eclipse.xtext.naming.QualifiedName,org.eclipse.emf.ecore.EObject,.IFeatureScopeSession,org.eclipse.xtext.xbase.typesystem.IResolvedTypes,org.eclipse.xtext.scoping.IScope)org.eclipse.xtext.scoping.IScope o
 createImplicitExtensionScope(org.eclipse.xtext.naming.QualifiedName,org.eclipse.emf.ecore.EObject,.IFeatureScopeSession,org.eclipse.xtext.xbase.typesystem.IResolvedTypes,org.eclipse.xtext.scoping.IScope)org.eclipse.xtext.scoping.IScope o
 createImplicitStaticScope(org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.xbase.XAbstractFeatureCall,.IFeatureScopeSession,org.eclipse.xtext.xbase.typesystem.IResolvedTypes,org.eclipse.xtext.scoping.IScope)org.eclipse.xtext.scoping.IScope o
 createStaticFeatureScope(org.eclipse.xtext.xbase.XAbstractFeatureCall,org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,.TypeBucket,org.eclipse.xtext.scoping.IScope,.IFeatureScopeSession)org.eclipse.xtext.scoping.IScope o
 createStaticFeatureOnTypeLiteralScope(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,.TypeBucket,org.eclipse.xtext.scoping.IScope,.IFeatureScopeSession)org.eclipse.xtext.scoping.IScope o
 createDynamicExtensionsScope(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,boolean,org.eclipse.xtext.scoping.IScope,.IFeatureScopeSession)org.eclipse.xtext.scoping.IScope o
 createStaticExtensionsScope(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,boolean,org.eclipse.xtext.scoping.IScope,.IFeatureScopeSession)org.eclipse.xtext.scoping.IScope o
 createTypeLiteralScope(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.scoping.IScope,.IFeatureScopeSession,org.eclipse.xtext.xbase.typesystem.IResolvedTypes)org.eclipse.xtext.scoping.IScope o
 createNestedTypeLiteralScope(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.common.types.JvmDeclaredType,org.eclipse.xtext.scoping.IScope,.IFeatureScopeSession)org.eclipse.xtext.scoping.IScope o
 createStaticFeaturesScope(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.scoping.IScope,.IFeatureScopeSession)org.eclipse.xtext.scoping.IScope o
 createLocalVariableScope(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.scoping.IScope,.IFeatureScopeSession,org.eclipse.xtext.xbase.typesystem.IResolvedTypes)org.eclipse.xtext.scoping.IScope o
 createConstructorDelegateScope(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.scoping.IScope,.IFeatureScopeSession)org.eclipse.xtext.scoping.IScope o
 createCompositeScope(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.scoping.IScope,.IFeatureScopeSession).CompositeScope o
 createReceiverFeatureScope(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.common.types.JvmIdentifiableElement,boolean,boolean,.TypeBucket,org.eclipse.xtext.scoping.IScope,.IFeatureScopeSession)org.eclipse.xtext.scoping.IScope o
 createFollowUpErrorScope(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)org.eclipse.xtext.scoping.IScope o
 getOperatorMapping()org.eclipse.xtext.xbase.scoping.featurecalls.OperatorMapping o
 getResolvedFeaturesProvider()org.eclipse.xtext.xbase.typesystem.override.IResolvedFeatures.Provider o
 getSynonymProvider()org.eclipse.xtext.xbase.typesystem.computation.SynonymTypesProvider o
 getTypeLiteralHelper()org.eclipse.xtext.xbase.util.FeatureCallAsTypeLiteralHelper o
 getXbaseFactory()org.eclipse.xtext.xbase.XbaseFactory o
IBatchScopeProvider ai :org.eclipse.xtext.scoping.IScopeProvider
 newSession(org.eclipse.emf.ecore.resource.Resource).IFeatureScopeSession a
 isBatchScopeable(org.eclipse.emf.ecore.EReference)boolean a
 isConstructorCallScope(org.eclipse.emf.ecore.EReference)boolean a
 isFeatureCallScope(org.eclipse.emf.ecore.EReference)boolean a
IFeatureNames ai
 THIS org.eclipse.xtext.naming.QualifiedName sf
 SUPER org.eclipse.xtext.naming.QualifiedName sf
 IT org.eclipse.xtext.naming.QualifiedName sf
 SELF org.eclipse.xtext.naming.QualifiedName sf
IFeatureScopeSession ai :org.eclipse.xtext.xbase.typesystem.util.IVisibilityHelper
 getScope(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.xbase.typesystem.IResolvedTypes)org.eclipse.xtext.scoping.IScope a
 addTypesToStaticScope(java.util.List<org.eclipse.xtext.common.types.JvmType>,java.util.List<org.eclipse.xtext.common.types.JvmType>).IFeatureScopeSession a
 addImports(.ITypeImporter.Client).IFeatureScopeSession a
 addToExtensionScope(java.util.Map<org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference>).IFeatureScopeSession a
 addNestedTypesToScope(org.eclipse.xtext.common.types.JvmDeclaredType).IFeatureScopeSession a
 getEnclosingTypes()java.util.List<org.eclipse.xtext.common.types.JvmDeclaredType> a
 getNestedTypeDeclarators()java.util.List<org.eclipse.xtext.common.types.JvmDeclaredType> a
 toInstanceContext().IFeatureScopeSession a
 toConstructorContext().IFeatureScopeSession a
 isInstanceContext()boolean a
 isConstructorContext()boolean a
 getExtensionProviders()java.util.List<.ExpressionBucket> a
 addLocalElement(org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.common.types.JvmIdentifiableElement,org.eclipse.xtext.xbase.typesystem.references.ITypeReferenceOwner).IFeatureScopeSession a
 addLocalElements(java.util.Map<org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.common.types.JvmIdentifiableElement>,org.eclipse.xtext.xbase.typesystem.references.ITypeReferenceOwner).IFeatureScopeSession a
 dropLocalElements().IFeatureScopeSession a
 captureLocalElements().IFeatureScopeSession a
 getNextCaptureLayer().IFeatureScopeSession a
 getLocalElement(org.eclipse.xtext.naming.QualifiedName)org.eclipse.xtext.resource.IEObjectDescription a
 getLocalElements()java.util.List<org.eclipse.xtext.resource.IEObjectDescription> a
 getStaticallyImportedTypes()java.util.List<.TypeBucket> a
 getStaticallyImportedExtensionTypes()java.util.List<.TypeBucket> a
 isVisible(org.eclipse.xtext.common.types.JvmMember,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.common.types.JvmIdentifiableElement)boolean a
IIdentifiableElementDescription ai :org.eclipse.xtext.resource.IEObjectDescription
 getElementOrProxy()org.eclipse.xtext.common.types.JvmIdentifiableElement a
 getShadowingKey()String a
 getBucketId()int a
 getImplicitReceiverType()org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference a
 getImplicitReceiver()org.eclipse.xtext.xbase.XExpression a
 getImplicitReceiverTypeParameterMapping()java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument> a
 getImplicitReceiverConformanceHints()java.util.EnumSet<org.eclipse.xtext.xbase.typesystem.conformance.ConformanceHint> a
 getImplicitReceiverConformanceFlags()int a
 getSyntacticReceiverType()org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference a
 getSyntacticReceiver()org.eclipse.xtext.xbase.XExpression a
 isSyntacticReceiverPossibleArgument()boolean a
 getSyntacticReceiverTypeParameterMapping()java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument> a
 getSyntacticReceiverConformanceHints()java.util.EnumSet<org.eclipse.xtext.xbase.typesystem.conformance.ConformanceHint> a
 getSyntacticReceiverConformanceFlags()int a
 getImplicitFirstArgument()org.eclipse.xtext.xbase.XExpression a
 getImplicitFirstArgumentType()org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference a
 isVisible()boolean a
 isStatic()boolean a
 isValidStaticState()boolean a
 isTypeLiteral()boolean a
 isAnonymousClassConstructorCall()boolean a
 isExtension()boolean a
 getNumberOfIrrelevantParameters()int a
 getNumberOfParameters()int a
ITypeImporter ai +Client
 importStatic(org.eclipse.xtext.common.types.JvmDeclaredType)void a
 importStatic(org.eclipse.xtext.common.types.JvmDeclaredType,String)void a
 importStaticExtension(org.eclipse.xtext.common.types.JvmDeclaredType,boolean)void a
 importStaticExtension(org.eclipse.xtext.common.types.JvmDeclaredType,String,boolean)void a
ITypeImporter.Client sai
 doAddImports(.ITypeImporter)void a
ImplicitlyImportedFeatures -
 new() -
 getStaticImportClasses(org.eclipse.emf.ecore.resource.Resource)java.util.List<org.eclipse.xtext.common.types.JvmType> -
 getExtensionClasses(org.eclipse.emf.ecore.resource.Resource)java.util.List<org.eclipse.xtext.common.types.JvmType> -
 getTypes(java.util.List<Class<?>>,org.eclipse.emf.ecore.resource.Resource)java.util.List<org.eclipse.xtext.common.types.JvmType> o
 getStaticImportClasses()java.util.List<Class<?>> o
 getExtensionClasses()java.util.List<Class<?>> o
InstanceExtensionDescription - :.InstanceFeatureDescription
 new(org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.common.types.JvmFeature,org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument>,int,org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument>,int,int,boolean,boolean) o
 isExtension()boolean -
 getImplicitReceiver()org.eclipse.xtext.xbase.XExpression -
 getImplicitReceiverType()org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 getImplicitReceiverTypeParameterMapping()java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument> -
 getImplicitReceiverConformanceFlags()int -
 getSyntacticReceiver()org.eclipse.xtext.xbase.XExpression -
 getSyntacticReceiverType()org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 getSyntacticReceiverTypeParameterMapping()java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument> -
 getSyntacticReceiverConformanceFlags()int -
 isValidStaticState()boolean -
InstanceExtensionDescriptionWithImplicitFirstArgument - :.InstanceExtensionDescription
 new(org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.common.types.JvmFeature,org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument>,int,org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument>,int,boolean,boolean) -
 getSyntacticReceiver()org.eclipse.xtext.xbase.XExpression -
 getSyntacticReceiverType()org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 getSyntacticReceiverTypeParameterMapping()java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument> -
 getSyntacticReceiverConformanceFlags()int -
 getImplicitFirstArgument()org.eclipse.xtext.xbase.XExpression -
 getImplicitFirstArgumentType()org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
InstanceFeatureDescription - :.BucketedEObjectDescription
 new(org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.common.types.JvmFeature,org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument>,int,int,boolean) o
 getSyntacticReceiver()org.eclipse.xtext.xbase.XExpression -
 getSyntacticReceiverType()org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 getSyntacticReceiverTypeParameterMapping()java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument> -
 getSyntacticReceiverConformanceFlags()int -
 isStatic()boolean -
 isExtension()boolean -
InstanceFeatureDescriptionWithImplicitReceiver - :.InstanceFeatureDescription
 new(org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.common.types.JvmFeature,org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument>,int,int,boolean,boolean) o
 getImplicitReceiver()org.eclipse.xtext.xbase.XExpression -
 getImplicitReceiverType()org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 getImplicitReceiverTypeParameterMapping()java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument> -
 getImplicitReceiverConformanceFlags()int -
 getSyntacticReceiver()org.eclipse.xtext.xbase.XExpression -
 getSyntacticReceiverType()org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 getSyntacticReceiverTypeParameterMapping()java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument> -
 getSyntacticReceiverConformanceFlags()int -
 isValidStaticState()boolean -
LocalVariableScope - :.AbstractSessionBasedScope
 new(org.eclipse.xtext.scoping.IScope,.IFeatureScopeSession,org.eclipse.xtext.xbase.XAbstractFeatureCall) -
 getAllLocalElements()java.util.List<org.eclipse.xtext.resource.IEObjectDescription> o
 getSingleElement(org.eclipse.xtext.naming.QualifiedName)org.eclipse.xtext.resource.IEObjectDescription -
 getLocalElementsByName(org.eclipse.xtext.naming.QualifiedName)java.util.List<org.eclipse.xtext.resource.IEObjectDescription> o
 canBeLocalVariable()boolean o
 looksLikeLocalVariable(org.eclipse.xtext.xbase.XAbstractFeatureCall)boolean o
 looksLikeLocalVariable(org.eclipse.xtext.xbase.XAbstractFeatureCall,java.util.List<org.eclipse.xtext.resource.IEObjectDescription>)boolean o
 getElements(org.eclipse.xtext.naming.QualifiedName)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 isShadowed(org.eclipse.xtext.resource.IEObjectDescription)boolean o
NestedTypeLiteralScope - :.AbstractSessionBasedScope
 new(org.eclipse.xtext.scoping.IScope,.IFeatureScopeSession,org.eclipse.xtext.xbase.XAbstractFeatureCall,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.common.types.JvmType) -
 getLocalElementsByName(org.eclipse.xtext.naming.QualifiedName)java.util.List<org.eclipse.xtext.resource.IEObjectDescription> o
 findNestedType(org.eclipse.xtext.common.types.JvmDeclaredType,java.util.Iterator<String>)org.eclipse.xtext.common.types.JvmType o
 isVisible(org.eclipse.xtext.common.types.JvmType)boolean o
 getAllLocalElements()java.util.List<org.eclipse.xtext.resource.IEObjectDescription> o
NestedTypesScope - :org.eclipse.xtext.scoping.impl.AbstractScope
 new(org.eclipse.xtext.scoping.IScope,.IFeatureScopeSession) -
 getAllLocalElements()Iterable<org.eclipse.xtext.resource.IEObjectDescription> o
 addDescriptions(org.eclipse.xtext.common.types.JvmDeclaredType,org.eclipse.xtext.common.types.JvmType,java.util.List<org.eclipse.xtext.resource.IEObjectDescription>)void o
 getLocalElementsByName(org.eclipse.xtext.naming.QualifiedName)Iterable<org.eclipse.xtext.resource.IEObjectDescription> o
QualifiedThisOrSuperDescription - :.BucketedEObjectDescription
 new(org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,int,boolean,org.eclipse.xtext.xbase.XExpression) -
 isStatic()boolean -
 isExtension()boolean -
 computeShadowingKey(org.eclipse.xtext.common.types.JvmIdentifiableElement,StringBuilder)void o
 isSyntacticReceiverPossibleArgument()boolean -
 getSyntacticReceiverType()org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 getSyntacticReceiver()org.eclipse.xtext.xbase.XExpression -
 isValidStaticState()boolean -
ReceiverFeatureScope - :.AbstractStaticOrInstanceFeatureScope,org.eclipse.xtext.xbase.typesystem.util.IVisibilityHelper
 new(org.eclipse.xtext.scoping.IScope,.IFeatureScopeSession,org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,boolean,org.eclipse.xtext.xbase.XAbstractFeatureCall,.TypeBucket,org.eclipse.xtext.common.types.JvmIdentifiableElement,org.eclipse.xtext.xbase.scoping.featurecalls.OperatorMapping,boolean) -
 isVisible(org.eclipse.xtext.common.types.JvmMember)boolean -
 getLocalElementsByName(org.eclipse.xtext.naming.QualifiedName)java.util.List<org.eclipse.xtext.resource.IEObjectDescription> o
 findAllFeaturesByName(org.eclipse.xtext.common.types.JvmType,String,org.eclipse.xtext.xbase.typesystem.override.IResolvedFeatures.Provider)java.util.List<org.eclipse.xtext.common.types.JvmFeature> o
 createDescription(org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.common.types.JvmFeature,.TypeBucket)org.eclipse.xtext.resource.IEObjectDescription o
 getReceiverTypeParameterMapping()java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument> o
 getAllLocalElements()java.util.List<org.eclipse.xtext.resource.IEObjectDescription> o
 addDescription(org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.common.types.JvmFeature,java.util.List<org.eclipse.xtext.resource.IEObjectDescription>)void o
RootFeatureScopeSession - :.AbstractFeatureScopeSession
 new() -
 getFeatureScopes().FeatureScopes o
 getResolvedFeaturesProvider()org.eclipse.xtext.xbase.typesystem.override.IResolvedFeatures.Provider o
 getTypeScopes().TypeScopes o
 getConstructorScopes().ConstructorScopes o
 getDefaultScopeProvider()org.eclipse.xtext.scoping.IScopeProvider o
 getLocalElement(org.eclipse.xtext.naming.QualifiedName)org.eclipse.xtext.resource.IEObjectDescription -
 getLocalElements()java.util.List<org.eclipse.xtext.resource.IEObjectDescription> -
 getId()int o
 isInstanceContext()boolean -
 isConstructorContext()boolean -
 isVisible(org.eclipse.xtext.common.types.JvmMember)boolean -
 isVisible(org.eclipse.xtext.common.types.JvmMember,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.common.types.JvmIdentifiableElement)boolean -
SimpleIdentifiableElementDescription - :.IIdentifiableElementDescription
 new(org.eclipse.xtext.resource.IEObjectDescription) -
 getName()org.eclipse.xtext.naming.QualifiedName -
 getQualifiedName()org.eclipse.xtext.naming.QualifiedName -
 getEObjectOrProxy()org.eclipse.emf.ecore.EObject -
 getEObjectURI()org.eclipse.emf.common.util.URI -
 getEClass()org.eclipse.emf.ecore.EClass -
 getUserData(String)String -
 getUserDataKeys()String[] -
 getElementOrProxy()org.eclipse.xtext.common.types.JvmIdentifiableElement -
 getShadowingKey()String -
 getBucketId()int -
 toString()String -
 getImplicitReceiverType()org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 getImplicitReceiver()org.eclipse.xtext.xbase.XExpression -
 getImplicitReceiverTypeParameterMapping()java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument> -
 getImplicitReceiverConformanceHints()java.util.EnumSet<org.eclipse.xtext.xbase.typesystem.conformance.ConformanceHint> -
 getImplicitReceiverConformanceFlags()int -
 getSyntacticReceiverType()org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 getSyntacticReceiver()org.eclipse.xtext.xbase.XExpression -
 isSyntacticReceiverPossibleArgument()boolean -
 getSyntacticReceiverTypeParameterMapping()java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument> -
 getSyntacticReceiverConformanceHints()java.util.EnumSet<org.eclipse.xtext.xbase.typesystem.conformance.ConformanceHint> -
 getSyntacticReceiverConformanceFlags()int -
 getImplicitFirstArgument()org.eclipse.xtext.xbase.XExpression -
 getImplicitFirstArgumentType()org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 isVisible()boolean -
 isStatic()boolean -
 isExtension()boolean -
 isTypeLiteral()boolean -
 isAnonymousClassConstructorCall()boolean -
 getNumberOfIrrelevantParameters()int -
 getNumberOfParameters()int -
 isValidStaticState()boolean -
StaticExtensionFeatureDescription - :.BucketedEObjectDescription
 new(org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.common.types.JvmFeature,org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,int,boolean) o
 getSyntacticReceiver()org.eclipse.xtext.xbase.XExpression -
 getSyntacticReceiverType()org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 getSyntacticReceiverConformanceFlags()int -
 isExtension()boolean -
 isStatic()boolean -
StaticExtensionFeatureDescriptionWithImplicitFirstArgument - :.StaticExtensionFeatureDescription
 new(org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.common.types.JvmFeature,org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,int,boolean) -
 getSyntacticReceiver()org.eclipse.xtext.xbase.XExpression -
 getSyntacticReceiverType()org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 getSyntacticReceiverConformanceFlags()int -
 getImplicitFirstArgument()org.eclipse.xtext.xbase.XExpression -
 getImplicitFirstArgumentType()org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
StaticExtensionImportsScope - :.AbstractStaticImportsScope
 new(org.eclipse.xtext.scoping.IScope,.IFeatureScopeSession,org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,boolean,org.eclipse.xtext.xbase.XAbstractFeatureCall,org.eclipse.xtext.xbase.scoping.featurecalls.OperatorMapping) -
 getBuckets()java.util.List<.TypeBucket> o
 getAllLocalElements()java.util.List<org.eclipse.xtext.resource.IEObjectDescription> o
 getAllLocalElements(.TypeBucket,org.eclipse.xtext.common.types.JvmDeclaredType,java.util.List<org.eclipse.xtext.resource.IEObjectDescription>)void o
 getAllLocalElements(.TypeBucket,org.eclipse.xtext.common.types.JvmDeclaredType,java.util.Set<String>,java.util.List<org.eclipse.xtext.resource.IEObjectDescription>)void o
 createDescription(org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.common.types.JvmFeature,.TypeBucket).BucketedEObjectDescription o
 doCreateDescription(org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.common.types.JvmFeature,.TypeBucket).BucketedEObjectDescription o
 fastAddDescriptions(org.eclipse.xtext.common.types.JvmFeature,.TypeBucket,java.util.List<org.eclipse.xtext.resource.IEObjectDescription>)void o
 addDescriptions(org.eclipse.xtext.common.types.JvmFeature,.TypeBucket,java.util.List<org.eclipse.xtext.resource.IEObjectDescription>)void o
 toProperty(String,org.eclipse.xtext.common.types.JvmFeature)String o
StaticFeatureDescription - :.BucketedEObjectDescription
 new(org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.common.types.JvmFeature,int,boolean) -
 isStatic()boolean -
 isExtension()boolean -
StaticFeatureDescriptionWithImplicitReceiver - :.StaticFeatureDescription
 new(org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.common.types.JvmFeature,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,int,boolean) -
 getImplicitReceiverType()org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 getImplicitReceiver()org.eclipse.xtext.xbase.XExpression -
 isValidStaticState()boolean -
StaticFeatureDescriptionWithSyntacticReceiver - :.StaticFeatureDescription
 new(org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.common.types.JvmFeature,org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,int,boolean) -
 getSyntacticReceiver()org.eclipse.xtext.xbase.XExpression -
 getSyntacticReceiverType()org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 isValidStaticState()boolean -
StaticFeatureOnTypeLiteralScope - :.StaticFeatureScope,.IFeatureNames
 new(org.eclipse.xtext.scoping.IScope,.IFeatureScopeSession,org.eclipse.xtext.xbase.XAbstractFeatureCall,org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,.TypeBucket,org.eclipse.xtext.xbase.scoping.featurecalls.OperatorMapping) -
 createDescription(org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.common.types.JvmFeature,.TypeBucket)org.eclipse.xtext.resource.IEObjectDescription o
 getLocalElementsByName(org.eclipse.xtext.naming.QualifiedName)java.util.List<org.eclipse.xtext.resource.IEObjectDescription> o
 getAllLocalElements()java.util.List<org.eclipse.xtext.resource.IEObjectDescription> o
 getTypeLiteral()org.eclipse.xtext.common.types.JvmType o
StaticFeatureScope - :.AbstractStaticOrInstanceFeatureScope
 new(org.eclipse.xtext.scoping.IScope,.IFeatureScopeSession,org.eclipse.xtext.xbase.XAbstractFeatureCall,org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,.TypeBucket,org.eclipse.xtext.xbase.scoping.featurecalls.OperatorMapping) -
 getLocalElementsByName(org.eclipse.xtext.naming.QualifiedName)java.util.List<org.eclipse.xtext.resource.IEObjectDescription> o
 addDescription(org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.common.types.JvmFeature,java.util.List<org.eclipse.xtext.resource.IEObjectDescription>)void o
 createDescription(org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.common.types.JvmFeature,.TypeBucket)org.eclipse.xtext.resource.IEObjectDescription o
 createInstanceDescription(org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.common.types.JvmFeature,.TypeBucket)org.eclipse.xtext.resource.IEObjectDescription o
 getAllLocalElements()java.util.List<org.eclipse.xtext.resource.IEObjectDescription> o
 getReceiverType()org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 getReceiver()org.eclipse.xtext.xbase.XExpression o
 getBucket().TypeBucket o
SuperConstructorDescription - :.ConstructorDescription
 new(org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.common.types.JvmConstructor,java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument>,int,boolean) -
 getImplicitReceiverTypeParameterMapping()java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument> -
TypeBucket -
 getFlags()int -
 getTypesToNames()java.util.Map<org.eclipse.xtext.common.types.JvmType,java.util.Set<String>> -
 isRestrictingNames()boolean -
 new(int,java.util.List<org.eclipse.xtext.common.types.JvmType>,org.eclipse.xtext.xbase.typesystem.override.IResolvedFeatures.Provider) -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
 getId()int -
 getTypes()java.util.List<org.eclipse.xtext.common.types.JvmType> -
 getResolvedFeaturesProvider()org.eclipse.xtext.xbase.typesystem.override.IResolvedFeatures.Provider -
TypeLiteralScope - :.AbstractSessionBasedScope
 new(org.eclipse.xtext.scoping.IScope,.IFeatureScopeSession,org.eclipse.xtext.xbase.XAbstractFeatureCall,org.eclipse.xtext.xbase.typesystem.IResolvedTypes,org.eclipse.xtext.naming.QualifiedName) -
 getLocalElementsByName(org.eclipse.xtext.naming.QualifiedName)java.util.List<org.eclipse.xtext.resource.IEObjectDescription> o
 isShadowed(org.eclipse.xtext.resource.IEObjectDescription)boolean o
 isVisible(org.eclipse.xtext.common.types.JvmType)boolean o
 getAllLocalElements()java.util.List<org.eclipse.xtext.resource.IEObjectDescription> o
TypeReferenceBucket -
 new(int,java.util.List<org.eclipse.xtext.common.types.JvmTypeReference>) -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
 getId()int -
 getTypes()java.util.List<org.eclipse.xtext.common.types.JvmTypeReference> -
TypeScopes - :.DelegatingScopes
 new() -
 isTypeScope(org.eclipse.emf.ecore.EReference)boolean -
 createTypeScope(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,.IFeatureScopeSession,org.eclipse.xtext.xbase.typesystem.IResolvedTypes)org.eclipse.xtext.scoping.IScope -
 createTypeScope(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference)org.eclipse.xtext.scoping.IScope -
TypeWithRestrictedNamesBucket - :.TypeBucket
 new(int,java.util.Map<org.eclipse.xtext.common.types.JvmType,java.util.Set<String>>,org.eclipse.xtext.xbase.typesystem.override.IResolvedFeatures.Provider) -
 isRestrictingNames()boolean -
 getTypes()java.util.List<org.eclipse.xtext.common.types.JvmType> -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
 getTypesToNames()java.util.Map<org.eclipse.xtext.common.types.JvmType,java.util.Set<String>> -
XbaseBatchScopeProvider - :.IBatchScopeProvider,org.eclipse.xtext.scoping.impl.IDelegatingScopeProvider
 new() -
 delegateGetScope(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference)org.eclipse.xtext.scoping.IScope o
 setDelegate(org.eclipse.xtext.scoping.IScopeProvider)void -
 getDelegate()org.eclipse.xtext.scoping.IScopeProvider -
 setWrapper(org.eclipse.xtext.scoping.impl.IScopeWrapper)void -
 getScope(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference)org.eclipse.xtext.scoping.IScope -
 newSession(org.eclipse.emf.ecore.resource.Resource).IFeatureScopeSession -
 isTypeScope(org.eclipse.emf.ecore.EReference)boolean o
 isConstructorCallScope(org.eclipse.emf.ecore.EReference)boolean -
 isFeatureCallScope(org.eclipse.emf.ecore.EReference)boolean -
 getFeatureScopes().FeatureScopes o
 isBatchScopeable(org.eclipse.emf.ecore.EReference)boolean -
package org.eclipse.xtext.xbase.scoping.featurecalls
OperatorMapping -
 PLUS org.eclipse.xtext.naming.QualifiedName sf
 PLUS_PLUS org.eclipse.xtext.naming.QualifiedName sf
 MINUS org.eclipse.xtext.naming.QualifiedName sf
 MINUS_MINUS org.eclipse.xtext.naming.QualifiedName sf
 POWER org.eclipse.xtext.naming.QualifiedName sf
 MULTIPLY org.eclipse.xtext.naming.QualifiedName sf
 DIVIDE org.eclipse.xtext.naming.QualifiedName sf
 MODULO org.eclipse.xtext.naming.QualifiedName sf
 DOUBLE_LESS_THAN org.eclipse.xtext.naming.QualifiedName sf
 DOUBLE_GREATER_THAN org.eclipse.xtext.naming.QualifiedName sf
 TRIPLE_LESS_THAN org.eclipse.xtext.naming.QualifiedName sf
 TRIPLE_GREATER_THAN org.eclipse.xtext.naming.QualifiedName sf
 ELVIS org.eclipse.xtext.naming.QualifiedName sf
 DIAMOND org.eclipse.xtext.naming.QualifiedName sf
 SPACESHIP org.eclipse.xtext.naming.QualifiedName sf
 OR org.eclipse.xtext.naming.QualifiedName sf
 AND org.eclipse.xtext.naming.QualifiedName sf
 ADD org.eclipse.xtext.naming.QualifiedName sf
 REMOVE org.eclipse.xtext.naming.QualifiedName sf
 MULTIPLY_ASSIGN org.eclipse.xtext.naming.QualifiedName sf
 DIVIDE_ASSIGN org.eclipse.xtext.naming.QualifiedName sf
 MODULO_ASSIGN org.eclipse.xtext.naming.QualifiedName sf
 DOUBLE_LESS_THAN_ASSIGN org.eclipse.xtext.naming.QualifiedName sf
 DOUBLE_GREATER_THAN_ASSIGN org.eclipse.xtext.naming.QualifiedName sf
 TRIPLE_GREATER_THAN_ASSIGN org.eclipse.xtext.naming.QualifiedName sf
 EQUALS org.eclipse.xtext.naming.QualifiedName sf
 TRIPLE_EQUALS org.eclipse.xtext.naming.QualifiedName sf
 TRIPLE_NOT_EQUALS org.eclipse.xtext.naming.QualifiedName sf
 NOT_EQUALS org.eclipse.xtext.naming.QualifiedName sf
 LESS_THAN org.eclipse.xtext.naming.QualifiedName sf
 LESS_EQUALS_THAN org.eclipse.xtext.naming.QualifiedName sf
 GREATER_THAN org.eclipse.xtext.naming.QualifiedName sf
 GREATER_EQUALS_THAN org.eclipse.xtext.naming.QualifiedName sf
 MAPPED_TO org.eclipse.xtext.naming.QualifiedName sf
 UP_TO org.eclipse.xtext.naming.QualifiedName sf
 DOUBLE_DOT_LESS_THAN org.eclipse.xtext.naming.QualifiedName sf
 GREATER_THAN_DOUBLE_DOT org.eclipse.xtext.naming.QualifiedName sf
 NOT org.eclipse.xtext.naming.QualifiedName sf
 DOUBLE_ARROW org.eclipse.xtext.naming.QualifiedName sf
 map com.google.common.collect.BiMap<org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.naming.QualifiedName> o
 compoundOperatorMapping com.google.common.collect.BiMap<org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.naming.QualifiedName> o
 OP_PREFIX String sf
 new() -
 initializeMapping()void o
 getMethodName(org.eclipse.xtext.naming.QualifiedName)org.eclipse.xtext.naming.QualifiedName -
 getOperator(org.eclipse.xtext.naming.QualifiedName)org.eclipse.xtext.naming.QualifiedName -
 getOperators()java.util.Set<org.eclipse.xtext.naming.QualifiedName> -
 getCompoundOperator(org.eclipse.xtext.naming.QualifiedName)org.eclipse.xtext.naming.QualifiedName -
 getCompoundOperators()java.util.Set<org.eclipse.xtext.naming.QualifiedName> -
 getSimpleOperator(org.eclipse.xtext.naming.QualifiedName)org.eclipse.xtext.naming.QualifiedName -
 isCompoundMethod(String)boolean -
 isBinaryOperator(org.eclipse.xtext.naming.QualifiedName)boolean -
 isUnaryOperator(org.eclipse.xtext.naming.QualifiedName)boolean -
StaticImplicitMethodsFeatureForTypeProvider x +ExtensionClassNameProvider
 new() -
StaticImplicitMethodsFeatureForTypeProvider.ExtensionClassNameProvider sx
 new() -
 computeExtensionClassNames()java.util.Map<String,java.util.Collection<String>> o
 denormalize(com.google.common.collect.Multimap<Class<?>,Class<?>>)java.util.Map<String,java.util.Collection<String>> o
 getLiteralClassNames()java.util.Collection<String> o
 getExtensionClassNames()java.util.Map<String,java.util.Collection<String>> o
 computeLiteralClassNames()java.util.Collection<String> o
 simpleComputeExtensionClasses()com.google.common.collect.Multimap<Class<?>,Class<?>> o
package org.eclipse.xtext.xbase.services
XbaseGrammarAccess - :org.eclipse.xtext.service.AbstractElementFinder.AbstractGrammarElementFinder +FeatureCallIDElements,FullJvmFormalParameterElements,IdOrSuperElements,JvmFormalParameterElements,NumberElements,OpAddElements,OpAndElements,OpCompareElements,OpEqualityElements,OpMultiAssignElements,OpMultiElements,OpOrElements,OpOtherElements,OpPostfixElements,OpSingleAssignElements,OpUnaryElements,QualifiedNameElements,StaticQualifierElements,XAdditiveExpressionElements,XAndExpressionElements,XAssignmentElements,XBasicForLoopExpressionElements,XBlockExpressionElements,XBooleanLiteralElements,XCasePartElements,XCastedExpressionElements,XCatchClauseElements,XClosureElements,XCollectionLiteralElements,XConstructorCallElements,XDoWhileExpressionElements,XEqualityExpressionElements,XExpressionElements,XExpressionInClosureElements,XExpressionOrVarDeclarationElements,XFeatureCallElements,XForLoopExpressionElements,XIfExpressionElements,XListLiteralElements,XLiteralElements,XMemberFeatureCallElements,XMultiplicativeExpressionElements,XNullLiteralElements,XNumberLiteralElements,XOrExpressionElements,XOtherOperatorExpressionElements,XParenthesizedExpressionElements,XPostfixOperationElements,XPrimaryExpressionElements,XRelationalExpressionElements,XReturnExpressionElements,XSetLiteralElements,XShortClosureElements,XStringLiteralElements,XSwitchExpressionElements,XSynchronizedExpressionElements,XThrowExpressionElements,XTryCatchFinallyExpressionElements,XTypeLiteralElements,XUnaryOperationElements,XVariableDeclarationElements,XWhileExpressionElements
 new(org.eclipse.xtext.service.GrammarProvider,.XtypeGrammarAccess) -
 internalFindGrammar(org.eclipse.xtext.service.GrammarProvider)org.eclipse.xtext.Grammar o
 getGrammar()org.eclipse.xtext.Grammar -
 getXtypeGrammarAccess().XtypeGrammarAccess -
 getXExpressionAccess().XbaseGrammarAccess.XExpressionElements -
 getXExpressionRule()org.eclipse.xtext.ParserRule -
 getXAssignmentAccess().XbaseGrammarAccess.XAssignmentElements -
 getXAssignmentRule()org.eclipse.xtext.ParserRule -
 getOpSingleAssignAccess().XbaseGrammarAccess.OpSingleAssignElements -
 getOpSingleAssignRule()org.eclipse.xtext.ParserRule -
 getOpMultiAssignAccess().XbaseGrammarAccess.OpMultiAssignElements -
 getOpMultiAssignRule()org.eclipse.xtext.ParserRule -
 getXOrExpressionAccess().XbaseGrammarAccess.XOrExpressionElements -
 getXOrExpressionRule()org.eclipse.xtext.ParserRule -
 getOpOrAccess().XbaseGrammarAccess.OpOrElements -
 getOpOrRule()org.eclipse.xtext.ParserRule -
 getXAndExpressionAccess().XbaseGrammarAccess.XAndExpressionElements -
 getXAndExpressionRule()org.eclipse.xtext.ParserRule -
 getOpAndAccess().XbaseGrammarAccess.OpAndElements -
 getOpAndRule()org.eclipse.xtext.ParserRule -
 getXEqualityExpressionAccess().XbaseGrammarAccess.XEqualityExpressionElements -
 getXEqualityExpressionRule()org.eclipse.xtext.ParserRule -
 getOpEqualityAccess().XbaseGrammarAccess.OpEqualityElements -
 getOpEqualityRule()org.eclipse.xtext.ParserRule -
 getXRelationalExpressionAccess().XbaseGrammarAccess.XRelationalExpressionElements -
 getXRelationalExpressionRule()org.eclipse.xtext.ParserRule -
 getOpCompareAccess().XbaseGrammarAccess.OpCompareElements -
 getOpCompareRule()org.eclipse.xtext.ParserRule -
 getXOtherOperatorExpressionAccess().XbaseGrammarAccess.XOtherOperatorExpressionElements -
 getXOtherOperatorExpressionRule()org.eclipse.xtext.ParserRule -
 getOpOtherAccess().XbaseGrammarAccess.OpOtherElements -
 getOpOtherRule()org.eclipse.xtext.ParserRule -
 getXAdditiveExpressionAccess().XbaseGrammarAccess.XAdditiveExpressionElements -
 getXAdditiveExpressionRule()org.eclipse.xtext.ParserRule -
 getOpAddAccess().XbaseGrammarAccess.OpAddElements -
 getOpAddRule()org.eclipse.xtext.ParserRule -
 getXMultiplicativeExpressionAccess().XbaseGrammarAccess.XMultiplicativeExpressionElements -
 getXMultiplicativeExpressionRule()org.eclipse.xtext.ParserRule -
 getOpMultiAccess().XbaseGrammarAccess.OpMultiElements -
 getOpMultiRule()org.eclipse.xtext.ParserRule -
 getXUnaryOperationAccess().XbaseGrammarAccess.XUnaryOperationElements -
 getXUnaryOperationRule()org.eclipse.xtext.ParserRule -
 getOpUnaryAccess().XbaseGrammarAccess.OpUnaryElements -
 getOpUnaryRule()org.eclipse.xtext.ParserRule -
 getXCastedExpressionAccess().XbaseGrammarAccess.XCastedExpressionElements -
 getXCastedExpressionRule()org.eclipse.xtext.ParserRule -
 getXPostfixOperationAccess().XbaseGrammarAccess.XPostfixOperationElements -
 getXPostfixOperationRule()org.eclipse.xtext.ParserRule -
 getOpPostfixAccess().XbaseGrammarAccess.OpPostfixElements -
 getOpPostfixRule()org.eclipse.xtext.ParserRule -
 getXMemberFeatureCallAccess().XbaseGrammarAccess.XMemberFeatureCallElements -
 getXMemberFeatureCallRule()org.eclipse.xtext.ParserRule -
 getXPrimaryExpressionAccess().XbaseGrammarAccess.XPrimaryExpressionElements -
 getXPrimaryExpressionRule()org.eclipse.xtext.ParserRule -
 getXLiteralAccess().XbaseGrammarAccess.XLiteralElements -
 getXLiteralRule()org.eclipse.xtext.ParserRule -
 getXCollectionLiteralAccess().XbaseGrammarAccess.XCollectionLiteralElements -
 getXCollectionLiteralRule()org.eclipse.xtext.ParserRule -
 getXSetLiteralAccess().XbaseGrammarAccess.XSetLiteralElements -
 getXSetLiteralRule()org.eclipse.xtext.ParserRule -
 getXListLiteralAccess().XbaseGrammarAccess.XListLiteralElements -
 getXListLiteralRule()org.eclipse.xtext.ParserRule -
 getXClosureAccess().XbaseGrammarAccess.XClosureElements -
 getXClosureRule()org.eclipse.xtext.ParserRule -
 getXExpressionInClosureAccess().XbaseGrammarAccess.XExpressionInClosureElements -
 getXExpressionInClosureRule()org.eclipse.xtext.ParserRule -
 getXShortClosureAccess().XbaseGrammarAccess.XShortClosureElements -
 getXShortClosureRule()org.eclipse.xtext.ParserRule -
 getXParenthesizedExpressionAccess().XbaseGrammarAccess.XParenthesizedExpressionElements -
 getXParenthesizedExpressionRule()org.eclipse.xtext.ParserRule -
 getXIfExpressionAccess().XbaseGrammarAccess.XIfExpressionElements -
 getXIfExpressionRule()org.eclipse.xtext.ParserRule -
 getXSwitchExpressionAccess().XbaseGrammarAccess.XSwitchExpressionElements -
 getXSwitchExpressionRule()org.eclipse.xtext.ParserRule -
 getXCasePartAccess().XbaseGrammarAccess.XCasePartElements -
 getXCasePartRule()org.eclipse.xtext.ParserRule -
 getXForLoopExpressionAccess().XbaseGrammarAccess.XForLoopExpressionElements -
 getXForLoopExpressionRule()org.eclipse.xtext.ParserRule -
 getXBasicForLoopExpressionAccess().XbaseGrammarAccess.XBasicForLoopExpressionElements -
 getXBasicForLoopExpressionRule()org.eclipse.xtext.ParserRule -
 getXWhileExpressionAccess().XbaseGrammarAccess.XWhileExpressionElements -
 getXWhileExpressionRule()org.eclipse.xtext.ParserRule -
 getXDoWhileExpressionAccess().XbaseGrammarAccess.XDoWhileExpressionElements -
 getXDoWhileExpressionRule()org.eclipse.xtext.ParserRule -
 getXBlockExpressionAccess().XbaseGrammarAccess.XBlockExpressionElements -
 getXBlockExpressionRule()org.eclipse.xtext.ParserRule -
 getXExpressionOrVarDeclarationAccess().XbaseGrammarAccess.XExpressionOrVarDeclarationElements -
 getXExpressionOrVarDeclarationRule()org.eclipse.xtext.ParserRule -
 getXVariableDeclarationAccess().XbaseGrammarAccess.XVariableDeclarationElements -
 getXVariableDeclarationRule()org.eclipse.xtext.ParserRule -
 getJvmFormalParameterAccess().XbaseGrammarAccess.JvmFormalParameterElements -
 getJvmFormalParameterRule()org.eclipse.xtext.ParserRule -
 getFullJvmFormalParameterAccess().XbaseGrammarAccess.FullJvmFormalParameterElements -
 getFullJvmFormalParameterRule()org.eclipse.xtext.ParserRule -
 getXFeatureCallAccess().XbaseGrammarAccess.XFeatureCallElements -
 getXFeatureCallRule()org.eclipse.xtext.ParserRule -
 getFeatureCallIDAccess().XbaseGrammarAccess.FeatureCallIDElements -
 getFeatureCallIDRule()org.eclipse.xtext.ParserRule -
 getIdOrSuperAccess().XbaseGrammarAccess.IdOrSuperElements -
 getIdOrSuperRule()org.eclipse.xtext.ParserRule -
 getXConstructorCallAccess().XbaseGrammarAccess.XConstructorCallElements -
 getXConstructorCallRule()org.eclipse.xtext.ParserRule -
 getXBooleanLiteralAccess().XbaseGrammarAccess.XBooleanLiteralElements -
 getXBooleanLiteralRule()org.eclipse.xtext.ParserRule -
 getXNullLiteralAccess().XbaseGrammarAccess.XNullLiteralElements -
 getXNullLiteralRule()org.eclipse.xtext.ParserRule -
 getXNumberLiteralAccess().XbaseGrammarAccess.XNumberLiteralElements -
 getXNumberLiteralRule()org.eclipse.xtext.ParserRule -
 getXStringLiteralAccess().XbaseGrammarAccess.XStringLiteralElements -
 getXStringLiteralRule()org.eclipse.xtext.ParserRule -
 getXTypeLiteralAccess().XbaseGrammarAccess.XTypeLiteralElements -
 getXTypeLiteralRule()org.eclipse.xtext.ParserRule -
 getXThrowExpressionAccess().XbaseGrammarAccess.XThrowExpressionElements -
 getXThrowExpressionRule()org.eclipse.xtext.ParserRule -
 getXReturnExpressionAccess().XbaseGrammarAccess.XReturnExpressionElements -
 getXReturnExpressionRule()org.eclipse.xtext.ParserRule -
 getXTryCatchFinallyExpressionAccess().XbaseGrammarAccess.XTryCatchFinallyExpressionElements -
 getXTryCatchFinallyExpressionRule()org.eclipse.xtext.ParserRule -
 getXSynchronizedExpressionAccess().XbaseGrammarAccess.XSynchronizedExpressionElements -
 getXSynchronizedExpressionRule()org.eclipse.xtext.ParserRule -
 getXCatchClauseAccess().XbaseGrammarAccess.XCatchClauseElements -
 getXCatchClauseRule()org.eclipse.xtext.ParserRule -
 getQualifiedNameAccess().XbaseGrammarAccess.QualifiedNameElements -
 getQualifiedNameRule()org.eclipse.xtext.ParserRule -
 getNumberAccess().XbaseGrammarAccess.NumberElements -
 getNumberRule()org.eclipse.xtext.ParserRule -
 getStaticQualifierAccess().XbaseGrammarAccess.StaticQualifierElements -
 getStaticQualifierRule()org.eclipse.xtext.ParserRule -
 getHEXRule()org.eclipse.xtext.TerminalRule -
 getINTRule()org.eclipse.xtext.TerminalRule -
 getDECIMALRule()org.eclipse.xtext.TerminalRule -
 getJvmTypeReferenceAccess().XtypeGrammarAccess.JvmTypeReferenceElements -
 getJvmTypeReferenceRule()org.eclipse.xtext.ParserRule -
 getArrayBracketsAccess().XtypeGrammarAccess.ArrayBracketsElements -
 getArrayBracketsRule()org.eclipse.xtext.ParserRule -
 getXFunctionTypeRefAccess().XtypeGrammarAccess.XFunctionTypeRefElements -
 getXFunctionTypeRefRule()org.eclipse.xtext.ParserRule -
 getJvmParameterizedTypeReferenceAccess().XtypeGrammarAccess.JvmParameterizedTypeReferenceElements -
 getJvmParameterizedTypeReferenceRule()org.eclipse.xtext.ParserRule -
 getJvmArgumentTypeReferenceAccess().XtypeGrammarAccess.JvmArgumentTypeReferenceElements -
 getJvmArgumentTypeReferenceRule()org.eclipse.xtext.ParserRule -
 getJvmWildcardTypeReferenceAccess().XtypeGrammarAccess.JvmWildcardTypeReferenceElements -
 getJvmWildcardTypeReferenceRule()org.eclipse.xtext.ParserRule -
 getJvmUpperBoundAccess().XtypeGrammarAccess.JvmUpperBoundElements -
 getJvmUpperBoundRule()org.eclipse.xtext.ParserRule -
 getJvmUpperBoundAndedAccess().XtypeGrammarAccess.JvmUpperBoundAndedElements -
 getJvmUpperBoundAndedRule()org.eclipse.xtext.ParserRule -
 getJvmLowerBoundAccess().XtypeGrammarAccess.JvmLowerBoundElements -
 getJvmLowerBoundRule()org.eclipse.xtext.ParserRule -
 getJvmLowerBoundAndedAccess().XtypeGrammarAccess.JvmLowerBoundAndedElements -
 getJvmLowerBoundAndedRule()org.eclipse.xtext.ParserRule -
 getJvmTypeParameterAccess().XtypeGrammarAccess.JvmTypeParameterElements -
 getJvmTypeParameterRule()org.eclipse.xtext.ParserRule -
 getQualifiedNameWithWildcardAccess().XtypeGrammarAccess.QualifiedNameWithWildcardElements -
 getQualifiedNameWithWildcardRule()org.eclipse.xtext.ParserRule -
 getValidIDAccess().XtypeGrammarAccess.ValidIDElements -
 getValidIDRule()org.eclipse.xtext.ParserRule -
 getXImportSectionAccess().XtypeGrammarAccess.XImportSectionElements -
 getXImportSectionRule()org.eclipse.xtext.ParserRule -
 getXImportDeclarationAccess().XtypeGrammarAccess.XImportDeclarationElements -
 getXImportDeclarationRule()org.eclipse.xtext.ParserRule -
 getQualifiedNameInStaticImportAccess().XtypeGrammarAccess.QualifiedNameInStaticImportElements -
 getQualifiedNameInStaticImportRule()org.eclipse.xtext.ParserRule -
 getIDRule()org.eclipse.xtext.TerminalRule -
 getSTRINGRule()org.eclipse.xtext.TerminalRule -
 getML_COMMENTRule()org.eclipse.xtext.TerminalRule -
 getSL_COMMENTRule()org.eclipse.xtext.TerminalRule -
 getWSRule()org.eclipse.xtext.TerminalRule -
 getANY_OTHERRule()org.eclipse.xtext.TerminalRule -
XbaseGrammarAccess.FeatureCallIDElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getAlternatives()org.eclipse.xtext.Alternatives -
 getValidIDParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getExtendsKeyword_1()org.eclipse.xtext.Keyword -
 getStaticKeyword_2()org.eclipse.xtext.Keyword -
 getImportKeyword_3()org.eclipse.xtext.Keyword -
 getExtensionKeyword_4()org.eclipse.xtext.Keyword -
XbaseGrammarAccess.FullJvmFormalParameterElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getParameterTypeAssignment_0()org.eclipse.xtext.Assignment -
 getParameterTypeJvmTypeReferenceParserRuleCall_0_0()org.eclipse.xtext.RuleCall -
 getNameAssignment_1()org.eclipse.xtext.Assignment -
 getNameValidIDParserRuleCall_1_0()org.eclipse.xtext.RuleCall -
XbaseGrammarAccess.IdOrSuperElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getAlternatives()org.eclipse.xtext.Alternatives -
 getFeatureCallIDParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getSuperKeyword_1()org.eclipse.xtext.Keyword -
XbaseGrammarAccess.JvmFormalParameterElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getParameterTypeAssignment_0()org.eclipse.xtext.Assignment -
 getParameterTypeJvmTypeReferenceParserRuleCall_0_0()org.eclipse.xtext.RuleCall -
 getNameAssignment_1()org.eclipse.xtext.Assignment -
 getNameValidIDParserRuleCall_1_0()org.eclipse.xtext.RuleCall -
XbaseGrammarAccess.NumberElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getAlternatives()org.eclipse.xtext.Alternatives -
 getHEXTerminalRuleCall_0()org.eclipse.xtext.RuleCall -
 getGroup_1()org.eclipse.xtext.Group -
 getAlternatives_1_0()org.eclipse.xtext.Alternatives -
 getINTTerminalRuleCall_1_0_0()org.eclipse.xtext.RuleCall -
 getDECIMALTerminalRuleCall_1_0_1()org.eclipse.xtext.RuleCall -
 getGroup_1_1()org.eclipse.xtext.Group -
 getFullStopKeyword_1_1_0()org.eclipse.xtext.Keyword -
 getAlternatives_1_1_1()org.eclipse.xtext.Alternatives -
 getINTTerminalRuleCall_1_1_1_0()org.eclipse.xtext.RuleCall -
 getDECIMALTerminalRuleCall_1_1_1_1()org.eclipse.xtext.RuleCall -
XbaseGrammarAccess.OpAddElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getAlternatives()org.eclipse.xtext.Alternatives -
 getPlusSignKeyword_0()org.eclipse.xtext.Keyword -
 getHyphenMinusKeyword_1()org.eclipse.xtext.Keyword -
XbaseGrammarAccess.OpAndElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getAmpersandAmpersandKeyword()org.eclipse.xtext.Keyword -
XbaseGrammarAccess.OpCompareElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getAlternatives()org.eclipse.xtext.Alternatives -
 getGreaterThanSignEqualsSignKeyword_0()org.eclipse.xtext.Keyword -
 getGroup_1()org.eclipse.xtext.Group -
 getLessThanSignKeyword_1_0()org.eclipse.xtext.Keyword -
 getEqualsSignKeyword_1_1()org.eclipse.xtext.Keyword -
 getGreaterThanSignKeyword_2()org.eclipse.xtext.Keyword -
 getLessThanSignKeyword_3()org.eclipse.xtext.Keyword -
XbaseGrammarAccess.OpEqualityElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getAlternatives()org.eclipse.xtext.Alternatives -
 getEqualsSignEqualsSignKeyword_0()org.eclipse.xtext.Keyword -
 getExclamationMarkEqualsSignKeyword_1()org.eclipse.xtext.Keyword -
 getEqualsSignEqualsSignEqualsSignKeyword_2()org.eclipse.xtext.Keyword -
 getExclamationMarkEqualsSignEqualsSignKeyword_3()org.eclipse.xtext.Keyword -
XbaseGrammarAccess.OpMultiAssignElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getAlternatives()org.eclipse.xtext.Alternatives -
 getPlusSignEqualsSignKeyword_0()org.eclipse.xtext.Keyword -
 getHyphenMinusEqualsSignKeyword_1()org.eclipse.xtext.Keyword -
 getAsteriskEqualsSignKeyword_2()org.eclipse.xtext.Keyword -
 getSolidusEqualsSignKeyword_3()org.eclipse.xtext.Keyword -
 getPercentSignEqualsSignKeyword_4()org.eclipse.xtext.Keyword -
 getGroup_5()org.eclipse.xtext.Group -
 getLessThanSignKeyword_5_0()org.eclipse.xtext.Keyword -
 getLessThanSignKeyword_5_1()org.eclipse.xtext.Keyword -
 getEqualsSignKeyword_5_2()org.eclipse.xtext.Keyword -
 getGroup_6()org.eclipse.xtext.Group -
 getGreaterThanSignKeyword_6_0()org.eclipse.xtext.Keyword -
 getGreaterThanSignKeyword_6_1()org.eclipse.xtext.Keyword -
 getGreaterThanSignEqualsSignKeyword_6_2()org.eclipse.xtext.Keyword -
XbaseGrammarAccess.OpMultiElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getAlternatives()org.eclipse.xtext.Alternatives -
 getAsteriskKeyword_0()org.eclipse.xtext.Keyword -
 getAsteriskAsteriskKeyword_1()org.eclipse.xtext.Keyword -
 getSolidusKeyword_2()org.eclipse.xtext.Keyword -
 getPercentSignKeyword_3()org.eclipse.xtext.Keyword -
XbaseGrammarAccess.OpOrElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getVerticalLineVerticalLineKeyword()org.eclipse.xtext.Keyword -
XbaseGrammarAccess.OpOtherElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getAlternatives()org.eclipse.xtext.Alternatives -
 getHyphenMinusGreaterThanSignKeyword_0()org.eclipse.xtext.Keyword -
 getFullStopFullStopLessThanSignKeyword_1()org.eclipse.xtext.Keyword -
 getGroup_2()org.eclipse.xtext.Group -
 getGreaterThanSignKeyword_2_0()org.eclipse.xtext.Keyword -
 getFullStopFullStopKeyword_2_1()org.eclipse.xtext.Keyword -
 getFullStopFullStopKeyword_3()org.eclipse.xtext.Keyword -
 getEqualsSignGreaterThanSignKeyword_4()org.eclipse.xtext.Keyword -
 getGroup_5()org.eclipse.xtext.Group -
 getGreaterThanSignKeyword_5_0()org.eclipse.xtext.Keyword -
 getAlternatives_5_1()org.eclipse.xtext.Alternatives -
 getGroup_5_1_0()org.eclipse.xtext.Group -
 getGroup_5_1_0_0()org.eclipse.xtext.Group -
 getGreaterThanSignKeyword_5_1_0_0_0()org.eclipse.xtext.Keyword -
 getGreaterThanSignKeyword_5_1_0_0_1()org.eclipse.xtext.Keyword -
 getGreaterThanSignKeyword_5_1_1()org.eclipse.xtext.Keyword -
 getGroup_6()org.eclipse.xtext.Group -
 getLessThanSignKeyword_6_0()org.eclipse.xtext.Keyword -
 getAlternatives_6_1()org.eclipse.xtext.Alternatives -
 getGroup_6_1_0()org.eclipse.xtext.Group -
 getGroup_6_1_0_0()org.eclipse.xtext.Group -
 getLessThanSignKeyword_6_1_0_0_0()org.eclipse.xtext.Keyword -
 getLessThanSignKeyword_6_1_0_0_1()org.eclipse.xtext.Keyword -
 getLessThanSignKeyword_6_1_1()org.eclipse.xtext.Keyword -
 getEqualsSignGreaterThanSignKeyword_6_1_2()org.eclipse.xtext.Keyword -
 getLessThanSignGreaterThanSignKeyword_7()org.eclipse.xtext.Keyword -
 getQuestionMarkColonKeyword_8()org.eclipse.xtext.Keyword -
XbaseGrammarAccess.OpPostfixElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getAlternatives()org.eclipse.xtext.Alternatives -
 getPlusSignPlusSignKeyword_0()org.eclipse.xtext.Keyword -
 getHyphenMinusHyphenMinusKeyword_1()org.eclipse.xtext.Keyword -
XbaseGrammarAccess.OpSingleAssignElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getEqualsSignKeyword()org.eclipse.xtext.Keyword -
XbaseGrammarAccess.OpUnaryElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getAlternatives()org.eclipse.xtext.Alternatives -
 getExclamationMarkKeyword_0()org.eclipse.xtext.Keyword -
 getHyphenMinusKeyword_1()org.eclipse.xtext.Keyword -
 getPlusSignKeyword_2()org.eclipse.xtext.Keyword -
XbaseGrammarAccess.QualifiedNameElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getValidIDParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getGroup_1()org.eclipse.xtext.Group -
 getFullStopKeyword_1_0()org.eclipse.xtext.Keyword -
 getValidIDParserRuleCall_1_1()org.eclipse.xtext.RuleCall -
XbaseGrammarAccess.StaticQualifierElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getValidIDParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getColonColonKeyword_1()org.eclipse.xtext.Keyword -
XbaseGrammarAccess.XAdditiveExpressionElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getXMultiplicativeExpressionParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getGroup_1()org.eclipse.xtext.Group -
 getGroup_1_0()org.eclipse.xtext.Group -
 getGroup_1_0_0()org.eclipse.xtext.Group -
 getXBinaryOperationLeftOperandAction_1_0_0_0()org.eclipse.xtext.Action -
 getFeatureAssignment_1_0_0_1()org.eclipse.xtext.Assignment -
 getFeatureJvmIdentifiableElementCrossReference_1_0_0_1_0()org.eclipse.xtext.CrossReference -
 getFeatureJvmIdentifiableElementOpAddParserRuleCall_1_0_0_1_0_1()org.eclipse.xtext.RuleCall -
 getRightOperandAssignment_1_1()org.eclipse.xtext.Assignment -
 getRightOperandXMultiplicativeExpressionParserRuleCall_1_1_0()org.eclipse.xtext.RuleCall -
XbaseGrammarAccess.XAndExpressionElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getXEqualityExpressionParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getGroup_1()org.eclipse.xtext.Group -
 getGroup_1_0()org.eclipse.xtext.Group -
 getGroup_1_0_0()org.eclipse.xtext.Group -
 getXBinaryOperationLeftOperandAction_1_0_0_0()org.eclipse.xtext.Action -
 getFeatureAssignment_1_0_0_1()org.eclipse.xtext.Assignment -
 getFeatureJvmIdentifiableElementCrossReference_1_0_0_1_0()org.eclipse.xtext.CrossReference -
 getFeatureJvmIdentifiableElementOpAndParserRuleCall_1_0_0_1_0_1()org.eclipse.xtext.RuleCall -
 getRightOperandAssignment_1_1()org.eclipse.xtext.Assignment -
 getRightOperandXEqualityExpressionParserRuleCall_1_1_0()org.eclipse.xtext.RuleCall -
XbaseGrammarAccess.XAssignmentElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getAlternatives()org.eclipse.xtext.Alternatives -
 getGroup_0()org.eclipse.xtext.Group -
 getXAssignmentAction_0_0()org.eclipse.xtext.Action -
 getFeatureAssignment_0_1()org.eclipse.xtext.Assignment -
 getFeatureJvmIdentifiableElementCrossReference_0_1_0()org.eclipse.xtext.CrossReference -
 getFeatureJvmIdentifiableElementFeatureCallIDParserRuleCall_0_1_0_1()org.eclipse.xtext.RuleCall -
 getOpSingleAssignParserRuleCall_0_2()org.eclipse.xtext.RuleCall -
 getValueAssignment_0_3()org.eclipse.xtext.Assignment -
 getValueXAssignmentParserRuleCall_0_3_0()org.eclipse.xtext.RuleCall -
 getGroup_1()org.eclipse.xtext.Group -
 getXOrExpressionParserRuleCall_1_0()org.eclipse.xtext.RuleCall -
 getGroup_1_1()org.eclipse.xtext.Group -
 getGroup_1_1_0()org.eclipse.xtext.Group -
 getGroup_1_1_0_0()org.eclipse.xtext.Group -
 getXBinaryOperationLeftOperandAction_1_1_0_0_0()org.eclipse.xtext.Action -
 getFeatureAssignment_1_1_0_0_1()org.eclipse.xtext.Assignment -
 getFeatureJvmIdentifiableElementCrossReference_1_1_0_0_1_0()org.eclipse.xtext.CrossReference -
 getFeatureJvmIdentifiableElementOpMultiAssignParserRuleCall_1_1_0_0_1_0_1()org.eclipse.xtext.RuleCall -
 getRightOperandAssignment_1_1_1()org.eclipse.xtext.Assignment -
 getRightOperandXAssignmentParserRuleCall_1_1_1_0()org.eclipse.xtext.RuleCall -
XbaseGrammarAccess.XBasicForLoopExpressionElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getXBasicForLoopExpressionAction_0()org.eclipse.xtext.Action -
 getForKeyword_1()org.eclipse.xtext.Keyword -
 getLeftParenthesisKeyword_2()org.eclipse.xtext.Keyword -
 getGroup_3()org.eclipse.xtext.Group -
 getInitExpressionsAssignment_3_0()org.eclipse.xtext.Assignment -
 getInitExpressionsXExpressionOrVarDeclarationParserRuleCall_3_0_0()org.eclipse.xtext.RuleCall -
 getGroup_3_1()org.eclipse.xtext.Group -
 getCommaKeyword_3_1_0()org.eclipse.xtext.Keyword -
 getInitExpressionsAssignment_3_1_1()org.eclipse.xtext.Assignment -
 getInitExpressionsXExpressionOrVarDeclarationParserRuleCall_3_1_1_0()org.eclipse.xtext.RuleCall -
 getSemicolonKeyword_4()org.eclipse.xtext.Keyword -
 getExpressionAssignment_5()org.eclipse.xtext.Assignment -
 getExpressionXExpressionParserRuleCall_5_0()org.eclipse.xtext.RuleCall -
 getSemicolonKeyword_6()org.eclipse.xtext.Keyword -
 getGroup_7()org.eclipse.xtext.Group -
 getUpdateExpressionsAssignment_7_0()org.eclipse.xtext.Assignment -
 getUpdateExpressionsXExpressionParserRuleCall_7_0_0()org.eclipse.xtext.RuleCall -
 getGroup_7_1()org.eclipse.xtext.Group -
 getCommaKeyword_7_1_0()org.eclipse.xtext.Keyword -
 getUpdateExpressionsAssignment_7_1_1()org.eclipse.xtext.Assignment -
 getUpdateExpressionsXExpressionParserRuleCall_7_1_1_0()org.eclipse.xtext.RuleCall -
 getRightParenthesisKeyword_8()org.eclipse.xtext.Keyword -
 getEachExpressionAssignment_9()org.eclipse.xtext.Assignment -
 getEachExpressionXExpressionParserRuleCall_9_0()org.eclipse.xtext.RuleCall -
XbaseGrammarAccess.XBlockExpressionElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getXBlockExpressionAction_0()org.eclipse.xtext.Action -
 getLeftCurlyBracketKeyword_1()org.eclipse.xtext.Keyword -
 getGroup_2()org.eclipse.xtext.Group -
 getExpressionsAssignment_2_0()org.eclipse.xtext.Assignment -
 getExpressionsXExpressionOrVarDeclarationParserRuleCall_2_0_0()org.eclipse.xtext.RuleCall -
 getSemicolonKeyword_2_1()org.eclipse.xtext.Keyword -
 getRightCurlyBracketKeyword_3()org.eclipse.xtext.Keyword -
XbaseGrammarAccess.XBooleanLiteralElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getXBooleanLiteralAction_0()org.eclipse.xtext.Action -
 getAlternatives_1()org.eclipse.xtext.Alternatives -
 getFalseKeyword_1_0()org.eclipse.xtext.Keyword -
 getIsTrueAssignment_1_1()org.eclipse.xtext.Assignment -
 getIsTrueTrueKeyword_1_1_0()org.eclipse.xtext.Keyword -
XbaseGrammarAccess.XCasePartElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getXCasePartAction_0()org.eclipse.xtext.Action -
 getTypeGuardAssignment_1()org.eclipse.xtext.Assignment -
 getTypeGuardJvmTypeReferenceParserRuleCall_1_0()org.eclipse.xtext.RuleCall -
 getGroup_2()org.eclipse.xtext.Group -
 getCaseKeyword_2_0()org.eclipse.xtext.Keyword -
 getCaseAssignment_2_1()org.eclipse.xtext.Assignment -
 getCaseXExpressionParserRuleCall_2_1_0()org.eclipse.xtext.RuleCall -
 getAlternatives_3()org.eclipse.xtext.Alternatives -
 getGroup_3_0()org.eclipse.xtext.Group -
 getColonKeyword_3_0_0()org.eclipse.xtext.Keyword -
 getThenAssignment_3_0_1()org.eclipse.xtext.Assignment -
 getThenXExpressionParserRuleCall_3_0_1_0()org.eclipse.xtext.RuleCall -
 getFallThroughAssignment_3_1()org.eclipse.xtext.Assignment -
 getFallThroughCommaKeyword_3_1_0()org.eclipse.xtext.Keyword -
XbaseGrammarAccess.XCastedExpressionElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getXPostfixOperationParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getGroup_1()org.eclipse.xtext.Group -
 getGroup_1_0()org.eclipse.xtext.Group -
 getGroup_1_0_0()org.eclipse.xtext.Group -
 getXCastedExpressionTargetAction_1_0_0_0()org.eclipse.xtext.Action -
 getAsKeyword_1_0_0_1()org.eclipse.xtext.Keyword -
 getTypeAssignment_1_1()org.eclipse.xtext.Assignment -
 getTypeJvmTypeReferenceParserRuleCall_1_1_0()org.eclipse.xtext.RuleCall -
XbaseGrammarAccess.XCatchClauseElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getCatchKeyword_0()org.eclipse.xtext.Keyword -
 getLeftParenthesisKeyword_1()org.eclipse.xtext.Keyword -
 getDeclaredParamAssignment_2()org.eclipse.xtext.Assignment -
 getDeclaredParamFullJvmFormalParameterParserRuleCall_2_0()org.eclipse.xtext.RuleCall -
 getRightParenthesisKeyword_3()org.eclipse.xtext.Keyword -
 getExpressionAssignment_4()org.eclipse.xtext.Assignment -
 getExpressionXExpressionParserRuleCall_4_0()org.eclipse.xtext.RuleCall -
XbaseGrammarAccess.XClosureElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getGroup_0()org.eclipse.xtext.Group -
 getGroup_0_0()org.eclipse.xtext.Group -
 getXClosureAction_0_0_0()org.eclipse.xtext.Action -
 getLeftSquareBracketKeyword_0_0_1()org.eclipse.xtext.Keyword -
 getGroup_1()org.eclipse.xtext.Group -
 getGroup_1_0()org.eclipse.xtext.Group -
 getGroup_1_0_0()org.eclipse.xtext.Group -
 getDeclaredFormalParametersAssignment_1_0_0_0()org.eclipse.xtext.Assignment -
 getDeclaredFormalParametersJvmFormalParameterParserRuleCall_1_0_0_0_0()org.eclipse.xtext.RuleCall -
 getGroup_1_0_0_1()org.eclipse.xtext.Group -
 getCommaKeyword_1_0_0_1_0()org.eclipse.xtext.Keyword -
 getDeclaredFormalParametersAssignment_1_0_0_1_1()org.eclipse.xtext.Assignment -
 getDeclaredFormalParametersJvmFormalParameterParserRuleCall_1_0_0_1_1_0()org.eclipse.xtext.RuleCall -
 getExplicitSyntaxAssignment_1_0_1()org.eclipse.xtext.Assignment -
 getExplicitSyntaxVerticalLineKeyword_1_0_1_0()org.eclipse.xtext.Keyword -
 getExpressionAssignment_2()org.eclipse.xtext.Assignment -
 getExpressionXExpressionInClosureParserRuleCall_2_0()org.eclipse.xtext.RuleCall -
 getRightSquareBracketKeyword_3()org.eclipse.xtext.Keyword -
XbaseGrammarAccess.XCollectionLiteralElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getAlternatives()org.eclipse.xtext.Alternatives -
 getXSetLiteralParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getXListLiteralParserRuleCall_1()org.eclipse.xtext.RuleCall -
XbaseGrammarAccess.XConstructorCallElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getXConstructorCallAction_0()org.eclipse.xtext.Action -
 getNewKeyword_1()org.eclipse.xtext.Keyword -
 getConstructorAssignment_2()org.eclipse.xtext.Assignment -
 getConstructorJvmConstructorCrossReference_2_0()org.eclipse.xtext.CrossReference -
 getConstructorJvmConstructorQualifiedNameParserRuleCall_2_0_1()org.eclipse.xtext.RuleCall -
 getGroup_3()org.eclipse.xtext.Group -
 getLessThanSignKeyword_3_0()org.eclipse.xtext.Keyword -
 getTypeArgumentsAssignment_3_1()org.eclipse.xtext.Assignment -
 getTypeArgumentsJvmArgumentTypeReferenceParserRuleCall_3_1_0()org.eclipse.xtext.RuleCall -
 getGroup_3_2()org.eclipse.xtext.Group -
 getCommaKeyword_3_2_0()org.eclipse.xtext.Keyword -
 getTypeArgumentsAssignment_3_2_1()org.eclipse.xtext.Assignment -
 getTypeArgumentsJvmArgumentTypeReferenceParserRuleCall_3_2_1_0()org.eclipse.xtext.RuleCall -
 getGreaterThanSignKeyword_3_3()org.eclipse.xtext.Keyword -
 getGroup_4()org.eclipse.xtext.Group -
 getExplicitConstructorCallAssignment_4_0()org.eclipse.xtext.Assignment -
 getExplicitConstructorCallLeftParenthesisKeyword_4_0_0()org.eclipse.xtext.Keyword -
 getAlternatives_4_1()org.eclipse.xtext.Alternatives -
 getArgumentsAssignment_4_1_0()org.eclipse.xtext.Assignment -
 getArgumentsXShortClosureParserRuleCall_4_1_0_0()org.eclipse.xtext.RuleCall -
 getGroup_4_1_1()org.eclipse.xtext.Group -
 getArgumentsAssignment_4_1_1_0()org.eclipse.xtext.Assignment -
 getArgumentsXExpressionParserRuleCall_4_1_1_0_0()org.eclipse.xtext.RuleCall -
 getGroup_4_1_1_1()org.eclipse.xtext.Group -
 getCommaKeyword_4_1_1_1_0()org.eclipse.xtext.Keyword -
 getArgumentsAssignment_4_1_1_1_1()org.eclipse.xtext.Assignment -
 getArgumentsXExpressionParserRuleCall_4_1_1_1_1_0()org.eclipse.xtext.RuleCall -
 getRightParenthesisKeyword_4_2()org.eclipse.xtext.Keyword -
 getArgumentsAssignment_5()org.eclipse.xtext.Assignment -
 getArgumentsXClosureParserRuleCall_5_0()org.eclipse.xtext.RuleCall -
XbaseGrammarAccess.XDoWhileExpressionElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getXDoWhileExpressionAction_0()org.eclipse.xtext.Action -
 getDoKeyword_1()org.eclipse.xtext.Keyword -
 getBodyAssignment_2()org.eclipse.xtext.Assignment -
 getBodyXExpressionParserRuleCall_2_0()org.eclipse.xtext.RuleCall -
 getWhileKeyword_3()org.eclipse.xtext.Keyword -
 getLeftParenthesisKeyword_4()org.eclipse.xtext.Keyword -
 getPredicateAssignment_5()org.eclipse.xtext.Assignment -
 getPredicateXExpressionParserRuleCall_5_0()org.eclipse.xtext.RuleCall -
 getRightParenthesisKeyword_6()org.eclipse.xtext.Keyword -
XbaseGrammarAccess.XEqualityExpressionElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getXRelationalExpressionParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getGroup_1()org.eclipse.xtext.Group -
 getGroup_1_0()org.eclipse.xtext.Group -
 getGroup_1_0_0()org.eclipse.xtext.Group -
 getXBinaryOperationLeftOperandAction_1_0_0_0()org.eclipse.xtext.Action -
 getFeatureAssignment_1_0_0_1()org.eclipse.xtext.Assignment -
 getFeatureJvmIdentifiableElementCrossReference_1_0_0_1_0()org.eclipse.xtext.CrossReference -
 getFeatureJvmIdentifiableElementOpEqualityParserRuleCall_1_0_0_1_0_1()org.eclipse.xtext.RuleCall -
 getRightOperandAssignment_1_1()org.eclipse.xtext.Assignment -
 getRightOperandXRelationalExpressionParserRuleCall_1_1_0()org.eclipse.xtext.RuleCall -
XbaseGrammarAccess.XExpressionElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getXAssignmentParserRuleCall()org.eclipse.xtext.RuleCall -
XbaseGrammarAccess.XExpressionInClosureElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getXBlockExpressionAction_0()org.eclipse.xtext.Action -
 getGroup_1()org.eclipse.xtext.Group -
 getExpressionsAssignment_1_0()org.eclipse.xtext.Assignment -
 getExpressionsXExpressionOrVarDeclarationParserRuleCall_1_0_0()org.eclipse.xtext.RuleCall -
 getSemicolonKeyword_1_1()org.eclipse.xtext.Keyword -
XbaseGrammarAccess.XExpressionOrVarDeclarationElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getAlternatives()org.eclipse.xtext.Alternatives -
 getXVariableDeclarationParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getXExpressionParserRuleCall_1()org.eclipse.xtext.RuleCall -
XbaseGrammarAccess.XFeatureCallElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getXFeatureCallAction_0()org.eclipse.xtext.Action -
 getGroup_1()org.eclipse.xtext.Group -
 getLessThanSignKeyword_1_0()org.eclipse.xtext.Keyword -
 getTypeArgumentsAssignment_1_1()org.eclipse.xtext.Assignment -
 getTypeArgumentsJvmArgumentTypeReferenceParserRuleCall_1_1_0()org.eclipse.xtext.RuleCall -
 getGroup_1_2()org.eclipse.xtext.Group -
 getCommaKeyword_1_2_0()org.eclipse.xtext.Keyword -
 getTypeArgumentsAssignment_1_2_1()org.eclipse.xtext.Assignment -
 getTypeArgumentsJvmArgumentTypeReferenceParserRuleCall_1_2_1_0()org.eclipse.xtext.RuleCall -
 getGreaterThanSignKeyword_1_3()org.eclipse.xtext.Keyword -
 getFeatureAssignment_2()org.eclipse.xtext.Assignment -
 getFeatureJvmIdentifiableElementCrossReference_2_0()org.eclipse.xtext.CrossReference -
 getFeatureJvmIdentifiableElementIdOrSuperParserRuleCall_2_0_1()org.eclipse.xtext.RuleCall -
 getGroup_3()org.eclipse.xtext.Group -
 getExplicitOperationCallAssignment_3_0()org.eclipse.xtext.Assignment -
 getExplicitOperationCallLeftParenthesisKeyword_3_0_0()org.eclipse.xtext.Keyword -
 getAlternatives_3_1()org.eclipse.xtext.Alternatives -
 getFeatureCallArgumentsAssignment_3_1_0()org.eclipse.xtext.Assignment -
 getFeatureCallArgumentsXShortClosureParserRuleCall_3_1_0_0()org.eclipse.xtext.RuleCall -
 getGroup_3_1_1()org.eclipse.xtext.Group -
 getFeatureCallArgumentsAssignment_3_1_1_0()org.eclipse.xtext.Assignment -
 getFeatureCallArgumentsXExpressionParserRuleCall_3_1_1_0_0()org.eclipse.xtext.RuleCall -
 getGroup_3_1_1_1()org.eclipse.xtext.Group -
 getCommaKeyword_3_1_1_1_0()org.eclipse.xtext.Keyword -
 getFeatureCallArgumentsAssignment_3_1_1_1_1()org.eclipse.xtext.Assignment -
 getFeatureCallArgumentsXExpressionParserRuleCall_3_1_1_1_1_0()org.eclipse.xtext.RuleCall -
 getRightParenthesisKeyword_3_2()org.eclipse.xtext.Keyword -
 getFeatureCallArgumentsAssignment_4()org.eclipse.xtext.Assignment -
 getFeatureCallArgumentsXClosureParserRuleCall_4_0()org.eclipse.xtext.RuleCall -
XbaseGrammarAccess.XForLoopExpressionElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getGroup_0()org.eclipse.xtext.Group -
 getGroup_0_0()org.eclipse.xtext.Group -
 getXForLoopExpressionAction_0_0_0()org.eclipse.xtext.Action -
 getForKeyword_0_0_1()org.eclipse.xtext.Keyword -
 getLeftParenthesisKeyword_0_0_2()org.eclipse.xtext.Keyword -
 getDeclaredParamAssignment_0_0_3()org.eclipse.xtext.Assignment -
 getDeclaredParamJvmFormalParameterParserRuleCall_0_0_3_0()org.eclipse.xtext.RuleCall -
 getColonKeyword_0_0_4()org.eclipse.xtext.Keyword -
 getForExpressionAssignment_1()org.eclipse.xtext.Assignment -
 getForExpressionXExpressionParserRuleCall_1_0()org.eclipse.xtext.RuleCall -
 getRightParenthesisKeyword_2()org.eclipse.xtext.Keyword -
 getEachExpressionAssignment_3()org.eclipse.xtext.Assignment -
 getEachExpressionXExpressionParserRuleCall_3_0()org.eclipse.xtext.RuleCall -
XbaseGrammarAccess.XIfExpressionElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getXIfExpressionAction_0()org.eclipse.xtext.Action -
 getIfKeyword_1()org.eclipse.xtext.Keyword -
 getLeftParenthesisKeyword_2()org.eclipse.xtext.Keyword -
 getIfAssignment_3()org.eclipse.xtext.Assignment -
 getIfXExpressionParserRuleCall_3_0()org.eclipse.xtext.RuleCall -
 getRightParenthesisKeyword_4()org.eclipse.xtext.Keyword -
 getThenAssignment_5()org.eclipse.xtext.Assignment -
 getThenXExpressionParserRuleCall_5_0()org.eclipse.xtext.RuleCall -
 getGroup_6()org.eclipse.xtext.Group -
 getElseKeyword_6_0()org.eclipse.xtext.Keyword -
 getElseAssignment_6_1()org.eclipse.xtext.Assignment -
 getElseXExpressionParserRuleCall_6_1_0()org.eclipse.xtext.RuleCall -
XbaseGrammarAccess.XListLiteralElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getXListLiteralAction_0()org.eclipse.xtext.Action -
 getNumberSignKeyword_1()org.eclipse.xtext.Keyword -
 getLeftSquareBracketKeyword_2()org.eclipse.xtext.Keyword -
 getGroup_3()org.eclipse.xtext.Group -
 getElementsAssignment_3_0()org.eclipse.xtext.Assignment -
 getElementsXExpressionParserRuleCall_3_0_0()org.eclipse.xtext.RuleCall -
 getGroup_3_1()org.eclipse.xtext.Group -
 getCommaKeyword_3_1_0()org.eclipse.xtext.Keyword -
 getElementsAssignment_3_1_1()org.eclipse.xtext.Assignment -
 getElementsXExpressionParserRuleCall_3_1_1_0()org.eclipse.xtext.RuleCall -
 getRightSquareBracketKeyword_4()org.eclipse.xtext.Keyword -
XbaseGrammarAccess.XLiteralElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getAlternatives()org.eclipse.xtext.Alternatives -
 getXCollectionLiteralParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getXClosureParserRuleCall_1()org.eclipse.xtext.RuleCall -
 getXBooleanLiteralParserRuleCall_2()org.eclipse.xtext.RuleCall -
 getXNumberLiteralParserRuleCall_3()org.eclipse.xtext.RuleCall -
 getXNullLiteralParserRuleCall_4()org.eclipse.xtext.RuleCall -
 getXStringLiteralParserRuleCall_5()org.eclipse.xtext.RuleCall -
 getXTypeLiteralParserRuleCall_6()org.eclipse.xtext.RuleCall -
XbaseGrammarAccess.XMemberFeatureCallElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getXPrimaryExpressionParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getAlternatives_1()org.eclipse.xtext.Alternatives -
 getGroup_1_0()org.eclipse.xtext.Group -
 getGroup_1_0_0()org.eclipse.xtext.Group -
 getGroup_1_0_0_0()org.eclipse.xtext.Group -
 getXAssignmentAssignableAction_1_0_0_0_0()org.eclipse.xtext.Action -
 getAlternatives_1_0_0_0_1()org.eclipse.xtext.Alternatives -
 getFullStopKeyword_1_0_0_0_1_0()org.eclipse.xtext.Keyword -
 getExplicitStaticAssignment_1_0_0_0_1_1()org.eclipse.xtext.Assignment -
 getExplicitStaticColonColonKeyword_1_0_0_0_1_1_0()org.eclipse.xtext.Keyword -
 getFeatureAssignment_1_0_0_0_2()org.eclipse.xtext.Assignment -
 getFeatureJvmIdentifiableElementCrossReference_1_0_0_0_2_0()org.eclipse.xtext.CrossReference -
 getFeatureJvmIdentifiableElementFeatureCallIDParserRuleCall_1_0_0_0_2_0_1()org.eclipse.xtext.RuleCall -
 getOpSingleAssignParserRuleCall_1_0_0_0_3()org.eclipse.xtext.RuleCall -
 getValueAssignment_1_0_1()org.eclipse.xtext.Assignment -
 getValueXAssignmentParserRuleCall_1_0_1_0()org.eclipse.xtext.RuleCall -
 getGroup_1_1()org.eclipse.xtext.Group -
 getGroup_1_1_0()org.eclipse.xtext.Group -
 getGroup_1_1_0_0()org.eclipse.xtext.Group -
 getXMemberFeatureCallMemberCallTargetAction_1_1_0_0_0()org.eclipse.xtext.Action -
 getAlternatives_1_1_0_0_1()org.eclipse.xtext.Alternatives -
 getFullStopKeyword_1_1_0_0_1_0()org.eclipse.xtext.Keyword -
 getNullSafeAssignment_1_1_0_0_1_1()org.eclipse.xtext.Assignment -
 getNullSafeQuestionMarkFullStopKeyword_1_1_0_0_1_1_0()org.eclipse.xtext.Keyword -
 getExplicitStaticAssignment_1_1_0_0_1_2()org.eclipse.xtext.Assignment -
 getExplicitStaticColonColonKeyword_1_1_0_0_1_2_0()org.eclipse.xtext.Keyword -
 getGroup_1_1_1()org.eclipse.xtext.Group -
 getLessThanSignKeyword_1_1_1_0()org.eclipse.xtext.Keyword -
 getTypeArgumentsAssignment_1_1_1_1()org.eclipse.xtext.Assignment -
 getTypeArgumentsJvmArgumentTypeReferenceParserRuleCall_1_1_1_1_0()org.eclipse.xtext.RuleCall -
 getGroup_1_1_1_2()org.eclipse.xtext.Group -
 getCommaKeyword_1_1_1_2_0()org.eclipse.xtext.Keyword -
 getTypeArgumentsAssignment_1_1_1_2_1()org.eclipse.xtext.Assignment -
 getTypeArgumentsJvmArgumentTypeReferenceParserRuleCall_1_1_1_2_1_0()org.eclipse.xtext.RuleCall -
 getGreaterThanSignKeyword_1_1_1_3()org.eclipse.xtext.Keyword -
 getFeatureAssignment_1_1_2()org.eclipse.xtext.Assignment -
 getFeatureJvmIdentifiableElementCrossReference_1_1_2_0()org.eclipse.xtext.CrossReference -
 getFeatureJvmIdentifiableElementIdOrSuperParserRuleCall_1_1_2_0_1()org.eclipse.xtext.RuleCall -
 getGroup_1_1_3()org.eclipse.xtext.Group -
 getExplicitOperationCallAssignment_1_1_3_0()org.eclipse.xtext.Assignment -
 getExplicitOperationCallLeftParenthesisKeyword_1_1_3_0_0()org.eclipse.xtext.Keyword -
 getAlternatives_1_1_3_1()org.eclipse.xtext.Alternatives -
 getMemberCallArgumentsAssignment_1_1_3_1_0()org.eclipse.xtext.Assignment -
 getMemberCallArgumentsXShortClosureParserRuleCall_1_1_3_1_0_0()org.eclipse.xtext.RuleCall -
 getGroup_1_1_3_1_1()org.eclipse.xtext.Group -
 getMemberCallArgumentsAssignment_1_1_3_1_1_0()org.eclipse.xtext.Assignment -
 getMemberCallArgumentsXExpressionParserRuleCall_1_1_3_1_1_0_0()org.eclipse.xtext.RuleCall -
 getGroup_1_1_3_1_1_1()org.eclipse.xtext.Group -
 getCommaKeyword_1_1_3_1_1_1_0()org.eclipse.xtext.Keyword -
 getMemberCallArgumentsAssignment_1_1_3_1_1_1_1()org.eclipse.xtext.Assignment -
 getMemberCallArgumentsXExpressionParserRuleCall_1_1_3_1_1_1_1_0()org.eclipse.xtext.RuleCall -
 getRightParenthesisKeyword_1_1_3_2()org.eclipse.xtext.Keyword -
 getMemberCallArgumentsAssignment_1_1_4()org.eclipse.xtext.Assignment -
 getMemberCallArgumentsXClosureParserRuleCall_1_1_4_0()org.eclipse.xtext.RuleCall -
XbaseGrammarAccess.XMultiplicativeExpressionElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getXUnaryOperationParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getGroup_1()org.eclipse.xtext.Group -
 getGroup_1_0()org.eclipse.xtext.Group -
 getGroup_1_0_0()org.eclipse.xtext.Group -
 getXBinaryOperationLeftOperandAction_1_0_0_0()org.eclipse.xtext.Action -
 getFeatureAssignment_1_0_0_1()org.eclipse.xtext.Assignment -
 getFeatureJvmIdentifiableElementCrossReference_1_0_0_1_0()org.eclipse.xtext.CrossReference -
 getFeatureJvmIdentifiableElementOpMultiParserRuleCall_1_0_0_1_0_1()org.eclipse.xtext.RuleCall -
 getRightOperandAssignment_1_1()org.eclipse.xtext.Assignment -
 getRightOperandXUnaryOperationParserRuleCall_1_1_0()org.eclipse.xtext.RuleCall -
XbaseGrammarAccess.XNullLiteralElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getXNullLiteralAction_0()org.eclipse.xtext.Action -
 getNullKeyword_1()org.eclipse.xtext.Keyword -
XbaseGrammarAccess.XNumberLiteralElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getXNumberLiteralAction_0()org.eclipse.xtext.Action -
 getValueAssignment_1()org.eclipse.xtext.Assignment -
 getValueNumberParserRuleCall_1_0()org.eclipse.xtext.RuleCall -
XbaseGrammarAccess.XOrExpressionElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getXAndExpressionParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getGroup_1()org.eclipse.xtext.Group -
 getGroup_1_0()org.eclipse.xtext.Group -
 getGroup_1_0_0()org.eclipse.xtext.Group -
 getXBinaryOperationLeftOperandAction_1_0_0_0()org.eclipse.xtext.Action -
 getFeatureAssignment_1_0_0_1()org.eclipse.xtext.Assignment -
 getFeatureJvmIdentifiableElementCrossReference_1_0_0_1_0()org.eclipse.xtext.CrossReference -
 getFeatureJvmIdentifiableElementOpOrParserRuleCall_1_0_0_1_0_1()org.eclipse.xtext.RuleCall -
 getRightOperandAssignment_1_1()org.eclipse.xtext.Assignment -
 getRightOperandXAndExpressionParserRuleCall_1_1_0()org.eclipse.xtext.RuleCall -
XbaseGrammarAccess.XOtherOperatorExpressionElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getXAdditiveExpressionParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getGroup_1()org.eclipse.xtext.Group -
 getGroup_1_0()org.eclipse.xtext.Group -
 getGroup_1_0_0()org.eclipse.xtext.Group -
 getXBinaryOperationLeftOperandAction_1_0_0_0()org.eclipse.xtext.Action -
 getFeatureAssignment_1_0_0_1()org.eclipse.xtext.Assignment -
 getFeatureJvmIdentifiableElementCrossReference_1_0_0_1_0()org.eclipse.xtext.CrossReference -
 getFeatureJvmIdentifiableElementOpOtherParserRuleCall_1_0_0_1_0_1()org.eclipse.xtext.RuleCall -
 getRightOperandAssignment_1_1()org.eclipse.xtext.Assignment -
 getRightOperandXAdditiveExpressionParserRuleCall_1_1_0()org.eclipse.xtext.RuleCall -
XbaseGrammarAccess.XParenthesizedExpressionElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getLeftParenthesisKeyword_0()org.eclipse.xtext.Keyword -
 getXExpressionParserRuleCall_1()org.eclipse.xtext.RuleCall -
 getRightParenthesisKeyword_2()org.eclipse.xtext.Keyword -
XbaseGrammarAccess.XPostfixOperationElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getXMemberFeatureCallParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getGroup_1()org.eclipse.xtext.Group -
 getGroup_1_0()org.eclipse.xtext.Group -
 getXPostfixOperationOperandAction_1_0_0()org.eclipse.xtext.Action -
 getFeatureAssignment_1_0_1()org.eclipse.xtext.Assignment -
 getFeatureJvmIdentifiableElementCrossReference_1_0_1_0()org.eclipse.xtext.CrossReference -
 getFeatureJvmIdentifiableElementOpPostfixParserRuleCall_1_0_1_0_1()org.eclipse.xtext.RuleCall -
XbaseGrammarAccess.XPrimaryExpressionElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getAlternatives()org.eclipse.xtext.Alternatives -
 getXConstructorCallParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getXBlockExpressionParserRuleCall_1()org.eclipse.xtext.RuleCall -
 getXSwitchExpressionParserRuleCall_2()org.eclipse.xtext.RuleCall -
 getXSynchronizedExpressionParserRuleCall_3()org.eclipse.xtext.RuleCall -
 getXFeatureCallParserRuleCall_4()org.eclipse.xtext.RuleCall -
 getXLiteralParserRuleCall_5()org.eclipse.xtext.RuleCall -
 getXIfExpressionParserRuleCall_6()org.eclipse.xtext.RuleCall -
 getXForLoopExpressionParserRuleCall_7()org.eclipse.xtext.RuleCall -
 getXBasicForLoopExpressionParserRuleCall_8()org.eclipse.xtext.RuleCall -
 getXWhileExpressionParserRuleCall_9()org.eclipse.xtext.RuleCall -
 getXDoWhileExpressionParserRuleCall_10()org.eclipse.xtext.RuleCall -
 getXThrowExpressionParserRuleCall_11()org.eclipse.xtext.RuleCall -
 getXReturnExpressionParserRuleCall_12()org.eclipse.xtext.RuleCall -
 getXTryCatchFinallyExpressionParserRuleCall_13()org.eclipse.xtext.RuleCall -
 getXParenthesizedExpressionParserRuleCall_14()org.eclipse.xtext.RuleCall -
XbaseGrammarAccess.XRelationalExpressionElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getXOtherOperatorExpressionParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getAlternatives_1()org.eclipse.xtext.Alternatives -
 getGroup_1_0()org.eclipse.xtext.Group -
 getGroup_1_0_0()org.eclipse.xtext.Group -
 getGroup_1_0_0_0()org.eclipse.xtext.Group -
 getXInstanceOfExpressionExpressionAction_1_0_0_0_0()org.eclipse.xtext.Action -
 getInstanceofKeyword_1_0_0_0_1()org.eclipse.xtext.Keyword -
 getTypeAssignment_1_0_1()org.eclipse.xtext.Assignment -
 getTypeJvmTypeReferenceParserRuleCall_1_0_1_0()org.eclipse.xtext.RuleCall -
 getGroup_1_1()org.eclipse.xtext.Group -
 getGroup_1_1_0()org.eclipse.xtext.Group -
 getGroup_1_1_0_0()org.eclipse.xtext.Group -
 getXBinaryOperationLeftOperandAction_1_1_0_0_0()org.eclipse.xtext.Action -
 getFeatureAssignment_1_1_0_0_1()org.eclipse.xtext.Assignment -
 getFeatureJvmIdentifiableElementCrossReference_1_1_0_0_1_0()org.eclipse.xtext.CrossReference -
 getFeatureJvmIdentifiableElementOpCompareParserRuleCall_1_1_0_0_1_0_1()org.eclipse.xtext.RuleCall -
 getRightOperandAssignment_1_1_1()org.eclipse.xtext.Assignment -
 getRightOperandXOtherOperatorExpressionParserRuleCall_1_1_1_0()org.eclipse.xtext.RuleCall -
XbaseGrammarAccess.XReturnExpressionElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getXReturnExpressionAction_0()org.eclipse.xtext.Action -
 getReturnKeyword_1()org.eclipse.xtext.Keyword -
 getExpressionAssignment_2()org.eclipse.xtext.Assignment -
 getExpressionXExpressionParserRuleCall_2_0()org.eclipse.xtext.RuleCall -
XbaseGrammarAccess.XSetLiteralElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getXSetLiteralAction_0()org.eclipse.xtext.Action -
 getNumberSignKeyword_1()org.eclipse.xtext.Keyword -
 getLeftCurlyBracketKeyword_2()org.eclipse.xtext.Keyword -
 getGroup_3()org.eclipse.xtext.Group -
 getElementsAssignment_3_0()org.eclipse.xtext.Assignment -
 getElementsXExpressionParserRuleCall_3_0_0()org.eclipse.xtext.RuleCall -
 getGroup_3_1()org.eclipse.xtext.Group -
 getCommaKeyword_3_1_0()org.eclipse.xtext.Keyword -
 getElementsAssignment_3_1_1()org.eclipse.xtext.Assignment -
 getElementsXExpressionParserRuleCall_3_1_1_0()org.eclipse.xtext.RuleCall -
 getRightCurlyBracketKeyword_4()org.eclipse.xtext.Keyword -
XbaseGrammarAccess.XShortClosureElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getGroup_0()org.eclipse.xtext.Group -
 getGroup_0_0()org.eclipse.xtext.Group -
 getXClosureAction_0_0_0()org.eclipse.xtext.Action -
 getGroup_0_0_1()org.eclipse.xtext.Group -
 getDeclaredFormalParametersAssignment_0_0_1_0()org.eclipse.xtext.Assignment -
 getDeclaredFormalParametersJvmFormalParameterParserRuleCall_0_0_1_0_0()org.eclipse.xtext.RuleCall -
 getGroup_0_0_1_1()org.eclipse.xtext.Group -
 getCommaKeyword_0_0_1_1_0()org.eclipse.xtext.Keyword -
 getDeclaredFormalParametersAssignment_0_0_1_1_1()org.eclipse.xtext.Assignment -
 getDeclaredFormalParametersJvmFormalParameterParserRuleCall_0_0_1_1_1_0()org.eclipse.xtext.RuleCall -
 getExplicitSyntaxAssignment_0_0_2()org.eclipse.xtext.Assignment -
 getExplicitSyntaxVerticalLineKeyword_0_0_2_0()org.eclipse.xtext.Keyword -
 getExpressionAssignment_1()org.eclipse.xtext.Assignment -
 getExpressionXExpressionParserRuleCall_1_0()org.eclipse.xtext.RuleCall -
XbaseGrammarAccess.XStringLiteralElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getXStringLiteralAction_0()org.eclipse.xtext.Action -
 getValueAssignment_1()org.eclipse.xtext.Assignment -
 getValueSTRINGTerminalRuleCall_1_0()org.eclipse.xtext.RuleCall -
XbaseGrammarAccess.XSwitchExpressionElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getXSwitchExpressionAction_0()org.eclipse.xtext.Action -
 getSwitchKeyword_1()org.eclipse.xtext.Keyword -
 getAlternatives_2()org.eclipse.xtext.Alternatives -
 getGroup_2_0()org.eclipse.xtext.Group -
 getGroup_2_0_0()org.eclipse.xtext.Group -
 getGroup_2_0_0_0()org.eclipse.xtext.Group -
 getLeftParenthesisKeyword_2_0_0_0_0()org.eclipse.xtext.Keyword -
 getDeclaredParamAssignment_2_0_0_0_1()org.eclipse.xtext.Assignment -
 getDeclaredParamJvmFormalParameterParserRuleCall_2_0_0_0_1_0()org.eclipse.xtext.RuleCall -
 getColonKeyword_2_0_0_0_2()org.eclipse.xtext.Keyword -
 getSwitchAssignment_2_0_1()org.eclipse.xtext.Assignment -
 getSwitchXExpressionParserRuleCall_2_0_1_0()org.eclipse.xtext.RuleCall -
 getRightParenthesisKeyword_2_0_2()org.eclipse.xtext.Keyword -
 getGroup_2_1()org.eclipse.xtext.Group -
 getGroup_2_1_0()org.eclipse.xtext.Group -
 getGroup_2_1_0_0()org.eclipse.xtext.Group -
 getDeclaredParamAssignment_2_1_0_0_0()org.eclipse.xtext.Assignment -
 getDeclaredParamJvmFormalParameterParserRuleCall_2_1_0_0_0_0()org.eclipse.xtext.RuleCall -
 getColonKeyword_2_1_0_0_1()org.eclipse.xtext.Keyword -
 getSwitchAssignment_2_1_1()org.eclipse.xtext.Assignment -
 getSwitchXExpressionParserRuleCall_2_1_1_0()org.eclipse.xtext.RuleCall -
 getLeftCurlyBracketKeyword_3()org.eclipse.xtext.Keyword -
 getCasesAssignment_4()org.eclipse.xtext.Assignment -
 getCasesXCasePartParserRuleCall_4_0()org.eclipse.xtext.RuleCall -
 getGroup_5()org.eclipse.xtext.Group -
 getDefaultKeyword_5_0()org.eclipse.xtext.Keyword -
 getColonKeyword_5_1()org.eclipse.xtext.Keyword -
 getDefaultAssignment_5_2()org.eclipse.xtext.Assignment -
 getDefaultXExpressionParserRuleCall_5_2_0()org.eclipse.xtext.RuleCall -
 getRightCurlyBracketKeyword_6()org.eclipse.xtext.Keyword -
XbaseGrammarAccess.XSynchronizedExpressionElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getGroup_0()org.eclipse.xtext.Group -
 getGroup_0_0()org.eclipse.xtext.Group -
 getXSynchronizedExpressionAction_0_0_0()org.eclipse.xtext.Action -
 getSynchronizedKeyword_0_0_1()org.eclipse.xtext.Keyword -
 getLeftParenthesisKeyword_0_0_2()org.eclipse.xtext.Keyword -
 getParamAssignment_1()org.eclipse.xtext.Assignment -
 getParamXExpressionParserRuleCall_1_0()org.eclipse.xtext.RuleCall -
 getRightParenthesisKeyword_2()org.eclipse.xtext.Keyword -
 getExpressionAssignment_3()org.eclipse.xtext.Assignment -
 getExpressionXExpressionParserRuleCall_3_0()org.eclipse.xtext.RuleCall -
XbaseGrammarAccess.XThrowExpressionElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getXThrowExpressionAction_0()org.eclipse.xtext.Action -
 getThrowKeyword_1()org.eclipse.xtext.Keyword -
 getExpressionAssignment_2()org.eclipse.xtext.Assignment -
 getExpressionXExpressionParserRuleCall_2_0()org.eclipse.xtext.RuleCall -
XbaseGrammarAccess.XTryCatchFinallyExpressionElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getXTryCatchFinallyExpressionAction_0()org.eclipse.xtext.Action -
 getTryKeyword_1()org.eclipse.xtext.Keyword -
 getExpressionAssignment_2()org.eclipse.xtext.Assignment -
 getExpressionXExpressionParserRuleCall_2_0()org.eclipse.xtext.RuleCall -
 getAlternatives_3()org.eclipse.xtext.Alternatives -
 getGroup_3_0()org.eclipse.xtext.Group -
 getCatchClausesAssignment_3_0_0()org.eclipse.xtext.Assignment -
 getCatchClausesXCatchClauseParserRuleCall_3_0_0_0()org.eclipse.xtext.RuleCall -
 getGroup_3_0_1()org.eclipse.xtext.Group -
 getFinallyKeyword_3_0_1_0()org.eclipse.xtext.Keyword -
 getFinallyExpressionAssignment_3_0_1_1()org.eclipse.xtext.Assignment -
 getFinallyExpressionXExpressionParserRuleCall_3_0_1_1_0()org.eclipse.xtext.RuleCall -
 getGroup_3_1()org.eclipse.xtext.Group -
 getFinallyKeyword_3_1_0()org.eclipse.xtext.Keyword -
 getFinallyExpressionAssignment_3_1_1()org.eclipse.xtext.Assignment -
 getFinallyExpressionXExpressionParserRuleCall_3_1_1_0()org.eclipse.xtext.RuleCall -
XbaseGrammarAccess.XTypeLiteralElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getXTypeLiteralAction_0()org.eclipse.xtext.Action -
 getTypeofKeyword_1()org.eclipse.xtext.Keyword -
 getLeftParenthesisKeyword_2()org.eclipse.xtext.Keyword -
 getTypeAssignment_3()org.eclipse.xtext.Assignment -
 getTypeJvmTypeCrossReference_3_0()org.eclipse.xtext.CrossReference -
 getTypeJvmTypeQualifiedNameParserRuleCall_3_0_1()org.eclipse.xtext.RuleCall -
 getArrayDimensionsAssignment_4()org.eclipse.xtext.Assignment -
 getArrayDimensionsArrayBracketsParserRuleCall_4_0()org.eclipse.xtext.RuleCall -
 getRightParenthesisKeyword_5()org.eclipse.xtext.Keyword -
XbaseGrammarAccess.XUnaryOperationElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getAlternatives()org.eclipse.xtext.Alternatives -
 getGroup_0()org.eclipse.xtext.Group -
 getXUnaryOperationAction_0_0()org.eclipse.xtext.Action -
 getFeatureAssignment_0_1()org.eclipse.xtext.Assignment -
 getFeatureJvmIdentifiableElementCrossReference_0_1_0()org.eclipse.xtext.CrossReference -
 getFeatureJvmIdentifiableElementOpUnaryParserRuleCall_0_1_0_1()org.eclipse.xtext.RuleCall -
 getOperandAssignment_0_2()org.eclipse.xtext.Assignment -
 getOperandXUnaryOperationParserRuleCall_0_2_0()org.eclipse.xtext.RuleCall -
 getXCastedExpressionParserRuleCall_1()org.eclipse.xtext.RuleCall -
XbaseGrammarAccess.XVariableDeclarationElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getXVariableDeclarationAction_0()org.eclipse.xtext.Action -
 getAlternatives_1()org.eclipse.xtext.Alternatives -
 getWriteableAssignment_1_0()org.eclipse.xtext.Assignment -
 getWriteableVarKeyword_1_0_0()org.eclipse.xtext.Keyword -
 getValKeyword_1_1()org.eclipse.xtext.Keyword -
 getAlternatives_2()org.eclipse.xtext.Alternatives -
 getGroup_2_0()org.eclipse.xtext.Group -
 getGroup_2_0_0()org.eclipse.xtext.Group -
 getTypeAssignment_2_0_0_0()org.eclipse.xtext.Assignment -
 getTypeJvmTypeReferenceParserRuleCall_2_0_0_0_0()org.eclipse.xtext.RuleCall -
 getNameAssignment_2_0_0_1()org.eclipse.xtext.Assignment -
 getNameValidIDParserRuleCall_2_0_0_1_0()org.eclipse.xtext.RuleCall -
 getNameAssignment_2_1()org.eclipse.xtext.Assignment -
 getNameValidIDParserRuleCall_2_1_0()org.eclipse.xtext.RuleCall -
 getGroup_3()org.eclipse.xtext.Group -
 getEqualsSignKeyword_3_0()org.eclipse.xtext.Keyword -
 getRightAssignment_3_1()org.eclipse.xtext.Assignment -
 getRightXExpressionParserRuleCall_3_1_0()org.eclipse.xtext.RuleCall -
XbaseGrammarAccess.XWhileExpressionElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getXWhileExpressionAction_0()org.eclipse.xtext.Action -
 getWhileKeyword_1()org.eclipse.xtext.Keyword -
 getLeftParenthesisKeyword_2()org.eclipse.xtext.Keyword -
 getPredicateAssignment_3()org.eclipse.xtext.Assignment -
 getPredicateXExpressionParserRuleCall_3_0()org.eclipse.xtext.RuleCall -
 getRightParenthesisKeyword_4()org.eclipse.xtext.Keyword -
 getBodyAssignment_5()org.eclipse.xtext.Assignment -
 getBodyXExpressionParserRuleCall_5_0()org.eclipse.xtext.RuleCall -
XtypeGrammarAccess - :org.eclipse.xtext.service.AbstractElementFinder.AbstractGrammarElementFinder +ArrayBracketsElements,JvmArgumentTypeReferenceElements,JvmLowerBoundAndedElements,JvmLowerBoundElements,JvmParameterizedTypeReferenceElements,JvmTypeParameterElements,JvmTypeReferenceElements,JvmUpperBoundAndedElements,JvmUpperBoundElements,JvmWildcardTypeReferenceElements,QualifiedNameElements,QualifiedNameInStaticImportElements,QualifiedNameWithWildcardElements,ValidIDElements,XFunctionTypeRefElements,XImportDeclarationElements,XImportSectionElements
 new(org.eclipse.xtext.service.GrammarProvider) -
 internalFindGrammar(org.eclipse.xtext.service.GrammarProvider)org.eclipse.xtext.Grammar o
 getGrammar()org.eclipse.xtext.Grammar -
 getJvmTypeReferenceAccess().XtypeGrammarAccess.JvmTypeReferenceElements -
 getJvmTypeReferenceRule()org.eclipse.xtext.ParserRule -
 getArrayBracketsAccess().XtypeGrammarAccess.ArrayBracketsElements -
 getArrayBracketsRule()org.eclipse.xtext.ParserRule -
 getXFunctionTypeRefAccess().XtypeGrammarAccess.XFunctionTypeRefElements -
 getXFunctionTypeRefRule()org.eclipse.xtext.ParserRule -
 getJvmParameterizedTypeReferenceAccess().XtypeGrammarAccess.JvmParameterizedTypeReferenceElements -
 getJvmParameterizedTypeReferenceRule()org.eclipse.xtext.ParserRule -
 getJvmArgumentTypeReferenceAccess().XtypeGrammarAccess.JvmArgumentTypeReferenceElements -
 getJvmArgumentTypeReferenceRule()org.eclipse.xtext.ParserRule -
 getJvmWildcardTypeReferenceAccess().XtypeGrammarAccess.JvmWildcardTypeReferenceElements -
 getJvmWildcardTypeReferenceRule()org.eclipse.xtext.ParserRule -
 getJvmUpperBoundAccess().XtypeGrammarAccess.JvmUpperBoundElements -
 getJvmUpperBoundRule()org.eclipse.xtext.ParserRule -
 getJvmUpperBoundAndedAccess().XtypeGrammarAccess.JvmUpperBoundAndedElements -
 getJvmUpperBoundAndedRule()org.eclipse.xtext.ParserRule -
 getJvmLowerBoundAccess().XtypeGrammarAccess.JvmLowerBoundElements -
 getJvmLowerBoundRule()org.eclipse.xtext.ParserRule -
 getJvmLowerBoundAndedAccess().XtypeGrammarAccess.JvmLowerBoundAndedElements -
 getJvmLowerBoundAndedRule()org.eclipse.xtext.ParserRule -
 getJvmTypeParameterAccess().XtypeGrammarAccess.JvmTypeParameterElements -
 getJvmTypeParameterRule()org.eclipse.xtext.ParserRule -
 getQualifiedNameAccess().XtypeGrammarAccess.QualifiedNameElements -
 getQualifiedNameRule()org.eclipse.xtext.ParserRule -
 getQualifiedNameWithWildcardAccess().XtypeGrammarAccess.QualifiedNameWithWildcardElements -
 getQualifiedNameWithWildcardRule()org.eclipse.xtext.ParserRule -
 getValidIDAccess().XtypeGrammarAccess.ValidIDElements -
 getValidIDRule()org.eclipse.xtext.ParserRule -
 getXImportSectionAccess().XtypeGrammarAccess.XImportSectionElements -
 getXImportSectionRule()org.eclipse.xtext.ParserRule -
 getXImportDeclarationAccess().XtypeGrammarAccess.XImportDeclarationElements -
 getXImportDeclarationRule()org.eclipse.xtext.ParserRule -
 getQualifiedNameInStaticImportAccess().XtypeGrammarAccess.QualifiedNameInStaticImportElements -
 getQualifiedNameInStaticImportRule()org.eclipse.xtext.ParserRule -
 getIDRule()org.eclipse.xtext.TerminalRule -
 getSTRINGRule()org.eclipse.xtext.TerminalRule -
 getML_COMMENTRule()org.eclipse.xtext.TerminalRule -
 getSL_COMMENTRule()org.eclipse.xtext.TerminalRule -
 getWSRule()org.eclipse.xtext.TerminalRule -
 getANY_OTHERRule()org.eclipse.xtext.TerminalRule -
XtypeGrammarAccess.ArrayBracketsElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getLeftSquareBracketKeyword_0()org.eclipse.xtext.Keyword -
 getRightSquareBracketKeyword_1()org.eclipse.xtext.Keyword -
XtypeGrammarAccess.JvmArgumentTypeReferenceElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getAlternatives()org.eclipse.xtext.Alternatives -
 getJvmTypeReferenceParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getJvmWildcardTypeReferenceParserRuleCall_1()org.eclipse.xtext.RuleCall -
XtypeGrammarAccess.JvmLowerBoundAndedElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getAmpersandKeyword_0()org.eclipse.xtext.Keyword -
 getTypeReferenceAssignment_1()org.eclipse.xtext.Assignment -
 getTypeReferenceJvmTypeReferenceParserRuleCall_1_0()org.eclipse.xtext.RuleCall -
XtypeGrammarAccess.JvmLowerBoundElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getSuperKeyword_0()org.eclipse.xtext.Keyword -
 getTypeReferenceAssignment_1()org.eclipse.xtext.Assignment -
 getTypeReferenceJvmTypeReferenceParserRuleCall_1_0()org.eclipse.xtext.RuleCall -
XtypeGrammarAccess.JvmParameterizedTypeReferenceElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getTypeAssignment_0()org.eclipse.xtext.Assignment -
 getTypeJvmTypeCrossReference_0_0()org.eclipse.xtext.CrossReference -
 getTypeJvmTypeQualifiedNameParserRuleCall_0_0_1()org.eclipse.xtext.RuleCall -
 getGroup_1()org.eclipse.xtext.Group -
 getLessThanSignKeyword_1_0()org.eclipse.xtext.Keyword -
 getArgumentsAssignment_1_1()org.eclipse.xtext.Assignment -
 getArgumentsJvmArgumentTypeReferenceParserRuleCall_1_1_0()org.eclipse.xtext.RuleCall -
 getGroup_1_2()org.eclipse.xtext.Group -
 getCommaKeyword_1_2_0()org.eclipse.xtext.Keyword -
 getArgumentsAssignment_1_2_1()org.eclipse.xtext.Assignment -
 getArgumentsJvmArgumentTypeReferenceParserRuleCall_1_2_1_0()org.eclipse.xtext.RuleCall -
 getGreaterThanSignKeyword_1_3()org.eclipse.xtext.Keyword -
 getGroup_1_4()org.eclipse.xtext.Group -
 getGroup_1_4_0()org.eclipse.xtext.Group -
 getGroup_1_4_0_0()org.eclipse.xtext.Group -
 getJvmInnerTypeReferenceOuterAction_1_4_0_0_0()org.eclipse.xtext.Action -
 getFullStopKeyword_1_4_0_0_1()org.eclipse.xtext.Keyword -
 getTypeAssignment_1_4_1()org.eclipse.xtext.Assignment -
 getTypeJvmTypeCrossReference_1_4_1_0()org.eclipse.xtext.CrossReference -
 getTypeJvmTypeValidIDParserRuleCall_1_4_1_0_1()org.eclipse.xtext.RuleCall -
 getGroup_1_4_2()org.eclipse.xtext.Group -
 getLessThanSignKeyword_1_4_2_0()org.eclipse.xtext.Keyword -
 getArgumentsAssignment_1_4_2_1()org.eclipse.xtext.Assignment -
 getArgumentsJvmArgumentTypeReferenceParserRuleCall_1_4_2_1_0()org.eclipse.xtext.RuleCall -
 getGroup_1_4_2_2()org.eclipse.xtext.Group -
 getCommaKeyword_1_4_2_2_0()org.eclipse.xtext.Keyword -
 getArgumentsAssignment_1_4_2_2_1()org.eclipse.xtext.Assignment -
 getArgumentsJvmArgumentTypeReferenceParserRuleCall_1_4_2_2_1_0()org.eclipse.xtext.RuleCall -
 getGreaterThanSignKeyword_1_4_2_3()org.eclipse.xtext.Keyword -
XtypeGrammarAccess.JvmTypeParameterElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getNameAssignment_0()org.eclipse.xtext.Assignment -
 getNameValidIDParserRuleCall_0_0()org.eclipse.xtext.RuleCall -
 getGroup_1()org.eclipse.xtext.Group -
 getConstraintsAssignment_1_0()org.eclipse.xtext.Assignment -
 getConstraintsJvmUpperBoundParserRuleCall_1_0_0()org.eclipse.xtext.RuleCall -
 getConstraintsAssignment_1_1()org.eclipse.xtext.Assignment -
 getConstraintsJvmUpperBoundAndedParserRuleCall_1_1_0()org.eclipse.xtext.RuleCall -
XtypeGrammarAccess.JvmTypeReferenceElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getAlternatives()org.eclipse.xtext.Alternatives -
 getGroup_0()org.eclipse.xtext.Group -
 getJvmParameterizedTypeReferenceParserRuleCall_0_0()org.eclipse.xtext.RuleCall -
 getGroup_0_1()org.eclipse.xtext.Group -
 getGroup_0_1_0()org.eclipse.xtext.Group -
 getJvmGenericArrayTypeReferenceComponentTypeAction_0_1_0_0()org.eclipse.xtext.Action -
 getArrayBracketsParserRuleCall_0_1_0_1()org.eclipse.xtext.RuleCall -
 getXFunctionTypeRefParserRuleCall_1()org.eclipse.xtext.RuleCall -
XtypeGrammarAccess.JvmUpperBoundAndedElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getAmpersandKeyword_0()org.eclipse.xtext.Keyword -
 getTypeReferenceAssignment_1()org.eclipse.xtext.Assignment -
 getTypeReferenceJvmTypeReferenceParserRuleCall_1_0()org.eclipse.xtext.RuleCall -
XtypeGrammarAccess.JvmUpperBoundElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getExtendsKeyword_0()org.eclipse.xtext.Keyword -
 getTypeReferenceAssignment_1()org.eclipse.xtext.Assignment -
 getTypeReferenceJvmTypeReferenceParserRuleCall_1_0()org.eclipse.xtext.RuleCall -
XtypeGrammarAccess.JvmWildcardTypeReferenceElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getJvmWildcardTypeReferenceAction_0()org.eclipse.xtext.Action -
 getQuestionMarkKeyword_1()org.eclipse.xtext.Keyword -
 getAlternatives_2()org.eclipse.xtext.Alternatives -
 getGroup_2_0()org.eclipse.xtext.Group -
 getConstraintsAssignment_2_0_0()org.eclipse.xtext.Assignment -
 getConstraintsJvmUpperBoundParserRuleCall_2_0_0_0()org.eclipse.xtext.RuleCall -
 getConstraintsAssignment_2_0_1()org.eclipse.xtext.Assignment -
 getConstraintsJvmUpperBoundAndedParserRuleCall_2_0_1_0()org.eclipse.xtext.RuleCall -
 getGroup_2_1()org.eclipse.xtext.Group -
 getConstraintsAssignment_2_1_0()org.eclipse.xtext.Assignment -
 getConstraintsJvmLowerBoundParserRuleCall_2_1_0_0()org.eclipse.xtext.RuleCall -
 getConstraintsAssignment_2_1_1()org.eclipse.xtext.Assignment -
 getConstraintsJvmLowerBoundAndedParserRuleCall_2_1_1_0()org.eclipse.xtext.RuleCall -
XtypeGrammarAccess.QualifiedNameElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getValidIDParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getGroup_1()org.eclipse.xtext.Group -
 getFullStopKeyword_1_0()org.eclipse.xtext.Keyword -
 getValidIDParserRuleCall_1_1()org.eclipse.xtext.RuleCall -
XtypeGrammarAccess.QualifiedNameInStaticImportElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getValidIDParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getFullStopKeyword_1()org.eclipse.xtext.Keyword -
XtypeGrammarAccess.QualifiedNameWithWildcardElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getQualifiedNameParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getFullStopKeyword_1()org.eclipse.xtext.Keyword -
 getAsteriskKeyword_2()org.eclipse.xtext.Keyword -
XtypeGrammarAccess.ValidIDElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getIDTerminalRuleCall()org.eclipse.xtext.RuleCall -
XtypeGrammarAccess.XFunctionTypeRefElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getGroup_0()org.eclipse.xtext.Group -
 getLeftParenthesisKeyword_0_0()org.eclipse.xtext.Keyword -
 getGroup_0_1()org.eclipse.xtext.Group -
 getParamTypesAssignment_0_1_0()org.eclipse.xtext.Assignment -
 getParamTypesJvmTypeReferenceParserRuleCall_0_1_0_0()org.eclipse.xtext.RuleCall -
 getGroup_0_1_1()org.eclipse.xtext.Group -
 getCommaKeyword_0_1_1_0()org.eclipse.xtext.Keyword -
 getParamTypesAssignment_0_1_1_1()org.eclipse.xtext.Assignment -
 getParamTypesJvmTypeReferenceParserRuleCall_0_1_1_1_0()org.eclipse.xtext.RuleCall -
 getRightParenthesisKeyword_0_2()org.eclipse.xtext.Keyword -
 getEqualsSignGreaterThanSignKeyword_1()org.eclipse.xtext.Keyword -
 getReturnTypeAssignment_2()org.eclipse.xtext.Assignment -
 getReturnTypeJvmTypeReferenceParserRuleCall_2_0()org.eclipse.xtext.RuleCall -
XtypeGrammarAccess.XImportDeclarationElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getImportKeyword_0()org.eclipse.xtext.Keyword -
 getAlternatives_1()org.eclipse.xtext.Alternatives -
 getGroup_1_0()org.eclipse.xtext.Group -
 getStaticAssignment_1_0_0()org.eclipse.xtext.Assignment -
 getStaticStaticKeyword_1_0_0_0()org.eclipse.xtext.Keyword -
 getExtensionAssignment_1_0_1()org.eclipse.xtext.Assignment -
 getExtensionExtensionKeyword_1_0_1_0()org.eclipse.xtext.Keyword -
 getImportedTypeAssignment_1_0_2()org.eclipse.xtext.Assignment -
 getImportedTypeJvmDeclaredTypeCrossReference_1_0_2_0()org.eclipse.xtext.CrossReference -
 getImportedTypeJvmDeclaredTypeQualifiedNameInStaticImportParserRuleCall_1_0_2_0_1()org.eclipse.xtext.RuleCall -
 getAlternatives_1_0_3()org.eclipse.xtext.Alternatives -
 getWildcardAssignment_1_0_3_0()org.eclipse.xtext.Assignment -
 getWildcardAsteriskKeyword_1_0_3_0_0()org.eclipse.xtext.Keyword -
 getMemberNameAssignment_1_0_3_1()org.eclipse.xtext.Assignment -
 getMemberNameValidIDParserRuleCall_1_0_3_1_0()org.eclipse.xtext.RuleCall -
 getImportedTypeAssignment_1_1()org.eclipse.xtext.Assignment -
 getImportedTypeJvmDeclaredTypeCrossReference_1_1_0()org.eclipse.xtext.CrossReference -
 getImportedTypeJvmDeclaredTypeQualifiedNameParserRuleCall_1_1_0_1()org.eclipse.xtext.RuleCall -
 getImportedNamespaceAssignment_1_2()org.eclipse.xtext.Assignment -
 getImportedNamespaceQualifiedNameWithWildcardParserRuleCall_1_2_0()org.eclipse.xtext.RuleCall -
 getSemicolonKeyword_2()org.eclipse.xtext.Keyword -
XtypeGrammarAccess.XImportSectionElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getImportDeclarationsAssignment()org.eclipse.xtext.Assignment -
 getImportDeclarationsXImportDeclarationParserRuleCall_0()org.eclipse.xtext.RuleCall -
package org.eclipse.xtext.xbase.typesystem
IBatchTypeResolver ai
 resolveTypes(org.eclipse.emf.ecore.EObject).IResolvedTypes a
 resolveTypes(org.eclipse.emf.ecore.resource.Resource).IResolvedTypes a
 resolveTypes(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.util.CancelIndicator).IResolvedTypes a
 resolveTypes(org.eclipse.emf.ecore.resource.Resource,org.eclipse.xtext.util.CancelIndicator).IResolvedTypes a
IExpressionScope ai +Anchor,NullExpressionScope
 NULL .IExpressionScope sf
 getFeatureScope()org.eclipse.xtext.scoping.IScope a
 getFeatureScope(org.eclipse.xtext.xbase.XAbstractFeatureCall)org.eclipse.xtext.scoping.IScope a
 getTypeNamePrefix()java.util.List<String> a
 isPotentialTypeLiteral()boolean a
IExpressionScope.Anchor sfe :Enum<.IExpressionScope.Anchor>
 BEFORE .IExpressionScope.Anchor sf
 AFTER .IExpressionScope.Anchor sf
 RECEIVER .IExpressionScope.Anchor sf
 WITHIN .IExpressionScope.Anchor sf
 values().IExpressionScope.Anchor[] s
 valueOf(String).IExpressionScope.Anchor s
IExpressionScope.NullExpressionScope s :.IExpressionScope
 new() o
 getFeatureScope()org.eclipse.xtext.scoping.IScope -
 getFeatureScope(org.eclipse.xtext.xbase.XAbstractFeatureCall)org.eclipse.xtext.scoping.IScope -
 getTypeNamePrefix()java.util.List<String> -
 isPotentialTypeLiteral()boolean -
IResolvedTypes ai +NullResolvedTypes
 NULL .IResolvedTypes sf
 getQueuedDiagnostics()java.util.Collection<org.eclipse.xtext.diagnostics.AbstractDiagnostic> a
 getFollowUpErrors()java.util.Collection<.computation.ILinkingCandidate> a
 getAmbiguousLinkingCandidates()java.util.Collection<.computation.IAmbiguousLinkingCandidate> a
 getActualType(org.eclipse.xtext.xbase.XExpression).references.LightweightTypeReference a
 getReturnType(org.eclipse.xtext.xbase.XExpression).references.LightweightTypeReference a
 getReturnType(org.eclipse.xtext.xbase.XExpression,boolean).references.LightweightTypeReference a
 getActualType(org.eclipse.xtext.common.types.JvmIdentifiableElement).references.LightweightTypeReference a
 getThrownExceptions(org.eclipse.xtext.xbase.XExpression)java.util.List<.references.LightweightTypeReference> a
 getExpectedType(org.eclipse.xtext.xbase.XExpression).references.LightweightTypeReference a
 isVoidTypeAllowed(org.eclipse.xtext.xbase.XExpression)boolean a
 getExpectedReturnType(org.eclipse.xtext.xbase.XExpression).references.LightweightTypeReference a
 getActualTypeArguments(org.eclipse.xtext.xbase.XExpression)java.util.List<.references.LightweightTypeReference> a
 getLinkedFeature(org.eclipse.xtext.xbase.XAbstractFeatureCall)org.eclipse.xtext.common.types.JvmIdentifiableElement a
 getLinkedFeature(org.eclipse.xtext.xbase.XConstructorCall)org.eclipse.xtext.common.types.JvmIdentifiableElement a
 getLinkingCandidate(org.eclipse.xtext.xbase.XAbstractFeatureCall).computation.IFeatureLinkingCandidate a
 getLinkingCandidate(org.eclipse.xtext.xbase.XConstructorCall).computation.IConstructorLinkingCandidate a
 isRefinedType(org.eclipse.xtext.xbase.XExpression)boolean a
 getExpressionScope(org.eclipse.emf.ecore.EObject,.IExpressionScope.Anchor).IExpressionScope a
 hasExpressionScope(org.eclipse.emf.ecore.EObject,.IExpressionScope.Anchor)boolean a
IResolvedTypes.NullResolvedTypes s :.IResolvedTypes
 new() o
 getQueuedDiagnostics()java.util.Collection<org.eclipse.xtext.diagnostics.AbstractDiagnostic> -
 getFollowUpErrors()java.util.Collection<.computation.ILinkingCandidate> -
 getAmbiguousLinkingCandidates()java.util.Collection<.computation.IAmbiguousLinkingCandidate> -
 getExpectedType(org.eclipse.xtext.xbase.XExpression).references.LightweightTypeReference -
 getExpectedReturnType(org.eclipse.xtext.xbase.XExpression).references.LightweightTypeReference -
 getActualTypeArguments(org.eclipse.xtext.xbase.XExpression)java.util.List<.references.LightweightTypeReference> -
 getThrownExceptions(org.eclipse.xtext.xbase.XExpression)java.util.List<.references.LightweightTypeReference> -
 getActualType(org.eclipse.xtext.xbase.XExpression).references.LightweightTypeReference -
 getReturnType(org.eclipse.xtext.xbase.XExpression).references.LightweightTypeReference -
 getReturnType(org.eclipse.xtext.xbase.XExpression,boolean).references.LightweightTypeReference -
 getActualType(org.eclipse.xtext.common.types.JvmIdentifiableElement).references.LightweightTypeReference -
 isVoidTypeAllowed(org.eclipse.xtext.xbase.XExpression)boolean -
 getLinkedFeature(org.eclipse.xtext.xbase.XAbstractFeatureCall)org.eclipse.xtext.common.types.JvmIdentifiableElement -
 getLinkingCandidate(org.eclipse.xtext.xbase.XAbstractFeatureCall).computation.IFeatureLinkingCandidate -
 getLinkedFeature(org.eclipse.xtext.xbase.XConstructorCall)org.eclipse.xtext.common.types.JvmIdentifiableElement -
 getLinkingCandidate(org.eclipse.xtext.xbase.XConstructorCall).computation.IConstructorLinkingCandidate -
 isRefinedType(org.eclipse.xtext.xbase.XExpression)boolean -
 getExpressionScope(org.eclipse.emf.ecore.EObject,.IExpressionScope.Anchor).IExpressionScope -
 hasExpressionScope(org.eclipse.emf.ecore.EObject,.IExpressionScope.Anchor)boolean -
InferredTypeIndicator - :org.eclipse.xtext.xbase.typing.IJvmTypeReferenceProvider
 new(org.eclipse.xtext.xbase.XExpression) -
 new() -
 isInferred(org.eclipse.xtext.common.types.JvmTypeReference)boolean s
 resolveTo(org.eclipse.xtext.common.types.JvmTypeReference,org.eclipse.xtext.common.types.JvmTypeReference)void s
 getTypeReference(org.eclipse.xtext.xtype.impl.XComputedTypeReferenceImplCustom)org.eclipse.xtext.common.types.JvmTypeReference -
 getExpression()org.eclipse.xtext.xbase.XExpression -
 toString()String -
LocalVariableCapturer a :org.eclipse.xtext.xbase.typing.IJvmTypeReferenceProvider
 new(org.eclipse.xtext.common.types.JvmTypeReference) o
 findLocalClassSupertype(org.eclipse.xtext.common.types.JvmDeclaredType)<R> os <R=.LocalVariableCapturer>
 findLocalClassSupertype(org.eclipse.xtext.common.types.JvmTypeReference)<R> os <R=.LocalVariableCapturer>
 captureLocalVariables(org.eclipse.xtext.common.types.JvmDeclaredType,.computation.ITypeComputationState)void s
 captureLocalVariables(org.eclipse.xtext.common.types.JvmTypeReference,.computation.ITypeComputationState)void s
 awaitCapturing()void o
 capture(.computation.ITypeComputationState)void oa
 getTypeReference(org.eclipse.xtext.xtype.impl.XComputedTypeReferenceImplCustom)org.eclipse.xtext.common.types.JvmTypeReference -
 getEquivalent()org.eclipse.xtext.common.types.JvmTypeReference -
 toString()String -
package org.eclipse.xtext.xbase.typesystem.arguments
AssignmentFeatureCallArguments - :.IFeatureCallArguments,.IFeatureCallArgumentSlot
 new(org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference) -
 hasUnprocessedArguments()boolean -
 getNextUnprocessedArgumentSlot().IFeatureCallArgumentSlot -
 getArgument(int)org.eclipse.xtext.xbase.XExpression -
 getDeclaredTypeForLambda(int)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 getArgumentCount()int -
 isProcessed(int)boolean -
 isVarArg()boolean -
 isSuperfluous()boolean -
 getArgumentExpressions()java.util.List<org.eclipse.xtext.xbase.XExpression> -
 getArgumentExpression()org.eclipse.xtext.xbase.XExpression -
 getDeclaredType()org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 markProcessed()void -
 hasEmptyTrailingVarArg()boolean -
 toString()String -
IFeatureCallArgumentSlot ai
 isVarArg()boolean a
 isSuperfluous()boolean a
 getArgumentExpressions()java.util.List<org.eclipse.xtext.xbase.XExpression> a
 getArgumentExpression()org.eclipse.xtext.xbase.XExpression a
 getDeclaredType()org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference a
 markProcessed()void a
IFeatureCallArguments ai
 hasUnprocessedArguments()boolean a
 getNextUnprocessedArgumentSlot().IFeatureCallArgumentSlot a
 getArgument(int)org.eclipse.xtext.xbase.XExpression a
 getDeclaredTypeForLambda(int)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference a
 getArgumentCount()int a
 isProcessed(int)boolean a
 hasEmptyTrailingVarArg()boolean a
ReorderedFeatureCallArguments - :.StandardFeatureCallArguments
 shiftedArguments java.util.List<org.eclipse.xtext.xbase.XExpression> of
 shiftedParameters java.util.List<org.eclipse.xtext.common.types.JvmFormalParameter> of
 new(java.util.List<org.eclipse.xtext.xbase.XExpression>,java.util.List<org.eclipse.xtext.common.types.JvmFormalParameter>,java.util.List<org.eclipse.xtext.xbase.XExpression>,java.util.List<org.eclipse.xtext.common.types.JvmFormalParameter>,boolean,org.eclipse.xtext.xbase.typesystem.references.ITypeReferenceOwner) -
 hasUnprocessedArguments()boolean -
 getNextUnprocessedArgumentSlot().IFeatureCallArgumentSlot -
 getArgumentCount()int -
 internalGetArgument(int)org.eclipse.xtext.xbase.XExpression -
 internalGetParameterTypeForLambda(int)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 internalGetParameterType(int)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 internalGetParameter(int)org.eclipse.xtext.common.types.JvmFormalParameter o
ReorderedVarArgFeatureCallArguments - :.ReorderedFeatureCallArguments
 new(java.util.List<org.eclipse.xtext.xbase.XExpression>,java.util.List<org.eclipse.xtext.common.types.JvmFormalParameter>,java.util.List<org.eclipse.xtext.xbase.XExpression>,java.util.List<org.eclipse.xtext.common.types.JvmFormalParameter>,boolean,org.eclipse.xtext.xbase.typesystem.references.ITypeReferenceOwner) -
 getNextUnprocessedArgumentSlot().IFeatureCallArgumentSlot -
 internalGetArgument(int)org.eclipse.xtext.xbase.XExpression -
 internalGetParameterTypeForLambda(int)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 internalGetParameterType(int)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 hasEmptyTrailingVarArg()boolean -
StandardFeatureCallArgumentSlot - :.IFeatureCallArgumentSlot
 parent .StandardFeatureCallArguments of
 idx int of
 new(.StandardFeatureCallArguments,int) o
 isVarArg()boolean -
 isSuperfluous()boolean -
 getArgumentExpressions()java.util.List<org.eclipse.xtext.xbase.XExpression> -
 getArgumentExpression()org.eclipse.xtext.xbase.XExpression -
 getDeclaredType()org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 markProcessed()void -
 toString()String -
StandardFeatureCallArguments - :.IFeatureCallArguments
 parameters java.util.List<org.eclipse.xtext.common.types.JvmFormalParameter> of
 receiverFixup int of
 arguments java.util.List<org.eclipse.xtext.xbase.XExpression> of
 owner org.eclipse.xtext.xbase.typesystem.references.ITypeReferenceOwner of
 nextUnprocessedArgument int o
 new(java.util.List<org.eclipse.xtext.xbase.XExpression>,java.util.List<org.eclipse.xtext.common.types.JvmFormalParameter>,boolean,org.eclipse.xtext.xbase.typesystem.references.ITypeReferenceOwner) -
 hasUnprocessedArguments()boolean -
 getNextUnprocessedArgumentSlot().IFeatureCallArgumentSlot -
 getArgument(int)org.eclipse.xtext.xbase.XExpression -
 getDeclaredTypeForLambda(int)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference f
 internalGetParameterTypeForLambda(int)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 getArgumentCount()int -
 hasEmptyTrailingVarArg()boolean -
 internalGetArgument(int)org.eclipse.xtext.xbase.XExpression o
 internalGetParameterType(int)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 isProcessed(int)boolean -
 markProcessed(int)void o
 toLightweightTypeReference(org.eclipse.xtext.common.types.JvmFormalParameter)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 toString()String -
VarArgsFeatureCallArgumentSlot - :.StandardFeatureCallArgumentSlot
 new(.StandardFeatureCallArguments,int) o
 isVarArg()boolean -
 getArgumentExpression()org.eclipse.xtext.xbase.XExpression -
 getArgumentExpressions()java.util.List<org.eclipse.xtext.xbase.XExpression> -
 markProcessed()void -
package org.eclipse.xtext.xbase.typesystem.computation
AbstractClosureTypeHelper a :.IClosureCandidate
 new(org.eclipse.xtext.xbase.XClosure,.ITypeExpectation,.ITypeComputationState) o
 getState().ITypeComputationState o
 getExpectation().ITypeExpectation o
 getClosure()org.eclipse.xtext.xbase.XClosure o
 getServices()org.eclipse.xtext.xbase.typesystem.util.CommonTypeComputationServices o
 computeTypes()void oa
 getExpectedClosureType()org.eclipse.xtext.xbase.typesystem.references.FunctionTypeReference a
 getOperation()org.eclipse.xtext.common.types.JvmOperation a
 deferredBindTypeArgument(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.xbase.typesystem.util.BoundTypeArgumentSource)void o
 applyToModel(org.eclipse.xtext.xbase.typesystem.IResolvedTypes)void -
 validate(org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.diagnostics.AbstractDiagnostic>)boolean -
 getParameters()java.util.List<org.eclipse.xtext.common.types.JvmFormalParameter> a
AbstractTypeComputer -
 new() -
 getTypeForName(Class<?>,.ITypeComputationState)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 getTypeForName(String,.ITypeComputationState)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 getRawTypeForName(Class<?>,.ITypeComputationState)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 getRawTypeForName(String,.ITypeComputationState)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 getRawTypeForName(Class<?>,org.eclipse.xtext.xbase.typesystem.references.ITypeReferenceOwner)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference ox
 findDeclaredType(Class<?>,.ITypeComputationState)<Type> o <Type=org.eclipse.xtext.common.types.JvmType>
 findDeclaredType(String,.ITypeComputationState)<Type> o <Type=org.eclipse.xtext.common.types.JvmType>
 findDeclaredType(Class<?>,org.eclipse.xtext.xbase.typesystem.references.ITypeReferenceOwner)<Type> o <Type=org.eclipse.xtext.common.types.JvmType>
 findDeclaredType(String,org.eclipse.xtext.xbase.typesystem.references.ITypeReferenceOwner)<Type> o <Type=org.eclipse.xtext.common.types.JvmType>
 getPrimitiveVoid(.ITypeComputationState)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 getCommonSuperType(java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference>,.ITypeComputationState)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 getCommonSuperType(java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference>,org.eclipse.xtext.xbase.typesystem.references.ITypeReferenceOwner)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 deferredBindTypeArgument(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,.ITypeComputationState)void o
ClosureTypeComputer -
 new(org.eclipse.xtext.xbase.XClosure,.ITypeExpectation,.ITypeComputationState) -
 computeTypes()void -
 selectStrategy()void -
 getClosureWithoutExpectationHelper().AbstractClosureTypeHelper o
 createClosureWithExpectationHelper(org.eclipse.xtext.common.types.JvmOperation).ClosureWithExpectationHelper o
 createUnknownClosureTypeHelper().UnknownClosureTypeHelper o
 createClosureWithoutExpectationHelper().ClosureWithoutExpectationHelper o
 getClosure()org.eclipse.xtext.xbase.XClosure o
 getExpectation().ITypeExpectation o
 getState().ITypeComputationState o
 getExpectedClosureType()org.eclipse.xtext.xbase.typesystem.references.FunctionTypeReference -
 getOperation()org.eclipse.xtext.common.types.JvmOperation -
ClosureWithExpectationHelper - :.AbstractClosureTypeHelper
 new(org.eclipse.xtext.xbase.XClosure,org.eclipse.xtext.common.types.JvmOperation,.ITypeExpectation,.ITypeComputationState) o
 getOperation()org.eclipse.xtext.common.types.JvmOperation -
 getExpectedClosureType()org.eclipse.xtext.xbase.typesystem.references.FunctionTypeReference -
 computeTypes()void o
 markUncheckedValid()void o
 markIncompatibleParameterList()void o
 markCompatibleParameterList()void o
 markIncompatible()void o
 markRawCompatible()void o
 markVoidCompatible()void o
 prepareComputation()void o
 prepareResultType()void o
 initKnownClosureType(org.eclipse.xtext.common.types.JvmType,org.eclipse.xtext.common.types.JvmOperation)org.eclipse.xtext.xbase.typesystem.references.FunctionTypeReference o
 getClosureBodyTypeComputationState(.ITypeAssigner).ITypeComputationState o
 getParameters()java.util.List<org.eclipse.xtext.common.types.JvmFormalParameter> -
 assignParameters(.ITypeAssigner).ITypeComputationState o
 processExpressionType(.ITypeComputationResult)int o
 isImplicitReturn(.ITypeComputationResult)boolean o
ClosureWithoutExpectationHelper - :.AbstractClosureTypeHelper
 new(org.eclipse.xtext.xbase.XClosure,.ITypeExpectation,.ITypeComputationState) o
 computeTypes()void o
 getExpectedClosureType()org.eclipse.xtext.xbase.typesystem.references.FunctionTypeReference -
 getOperation()org.eclipse.xtext.common.types.JvmOperation -
 getFunctionTypeReference(boolean)org.eclipse.xtext.xbase.typesystem.references.FunctionTypeReference o
 initClosureType(org.eclipse.xtext.xbase.typesystem.references.FunctionTypeReference,boolean)void o
 getClosureBodyTypeComputationState(.ITypeAssigner,org.eclipse.xtext.xbase.typesystem.references.FunctionTypeReference).ITypeComputationState o
 getParameters()java.util.List<org.eclipse.xtext.common.types.JvmFormalParameter> -
 assignParameters(.ITypeAssigner,org.eclipse.xtext.xbase.typesystem.references.FunctionTypeReference).ITypeComputationState o
 processExpressionType(org.eclipse.xtext.xbase.typesystem.references.FunctionTypeReference,.ITypeComputationResult)org.eclipse.xtext.xbase.typesystem.references.FunctionTypeReference o
IAmbiguousLinkingCandidate ai
 getAlternatives()java.util.List<.ILinkingCandidate> a
IApplicableCandidate ai
 applyToModel(org.eclipse.xtext.xbase.typesystem.IResolvedTypes)void a
 validate(org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.diagnostics.AbstractDiagnostic>)boolean a
IClosureCandidate ai :.IApplicableCandidate
 getParameters()java.util.List<org.eclipse.xtext.common.types.JvmFormalParameter> a
IConstructorLinkingCandidate ai :.ILinkingCandidate
 getConstructorCall()org.eclipse.xtext.xbase.XConstructorCall a
 getConstructor()org.eclipse.xtext.common.types.JvmConstructor a
 isAnonymousClassConstructorCall()boolean a
 getTypeArguments()java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference> a
IFeatureLinkingCandidate ai :.ILinkingCandidate
 getFeatureCall()org.eclipse.xtext.xbase.XAbstractFeatureCall a
 isStatic()boolean a
 isExtension()boolean a
 isTypeLiteral()boolean a
ILinkingCandidate ai :.IApplicableCandidate
 applyToComputationState()void a
 applyToModel(org.eclipse.xtext.xbase.typesystem.IResolvedTypes)void a
 getPreferredCandidate(.ILinkingCandidate).ILinkingCandidate a
 getFeature()org.eclipse.xtext.common.types.JvmIdentifiableElement a
 getExpression()org.eclipse.xtext.xbase.XExpression a
 getTypeArguments()java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference> a
ITypeAssigner ai
 assignType(org.eclipse.xtext.common.types.JvmIdentifiableElement,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)void a
 getForkedState().ITypeComputationState a
 getReferenceOwner()org.eclipse.xtext.xbase.typesystem.references.ITypeReferenceOwner a
 toLightweightTypeReference(org.eclipse.xtext.common.types.JvmTypeReference)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference a
ITypeComputationResult ai
 getActualExpressionType()org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference a
 getExpectedExpressionType()org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference a
 getReturnType()org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference a
 getExpectedReturnType()org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference a
 getExpression()org.eclipse.xtext.xbase.XExpression a
 getConformanceHints()java.util.EnumSet<org.eclipse.xtext.xbase.typesystem.conformance.ConformanceHint> a
 getConformanceFlags()int a
 getCheckedConformanceHints()java.util.EnumSet<org.eclipse.xtext.xbase.typesystem.conformance.ConformanceHint> a
 getCheckedConformanceFlags()int a
ITypeComputationState ai
 withExpectation(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference).ITypeComputationState a
 refineExpectedType(org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)void a
 withRootExpectation(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference).ITypeComputationState a
 withoutRootExpectation().ITypeComputationState a
 withNonVoidExpectation().ITypeComputationState a
 withReturnExpectation().ITypeComputationState a
 withoutExpectation().ITypeComputationState a
 withTypeCheckpoint(org.eclipse.emf.ecore.EObject).ITypeComputationState a
 withExpectedExceptions(java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference>).ITypeComputationState a
 getExpectedExceptions()java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference> a
 computeTypes(org.eclipse.xtext.xbase.XExpression).ITypeComputationResult a
 assignType(org.eclipse.xtext.common.types.JvmIdentifiableElement,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference).ITypeComputationState a
 assignType(org.eclipse.xtext.common.types.JvmIdentifiableElement,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,boolean).ITypeComputationState a
 assignTypes().ITypeAssigner a
 addLocalToCurrentScope(org.eclipse.xtext.common.types.JvmIdentifiableElement)void a
 addExtensionToCurrentScope(org.eclipse.xtext.common.types.JvmIdentifiableElement)void a
 addTypeToStaticImportScope(org.eclipse.xtext.common.types.JvmDeclaredType)void a
 addTypeToStaticExtensionImportScope(org.eclipse.xtext.common.types.JvmDeclaredType)void a
 addImports(org.eclipse.xtext.xbase.scoping.batch.ITypeImporter.Client)void a
 addExtensionsToCurrentScope(java.util.List<org.eclipse.xtext.common.types.JvmIdentifiableElement>)void a
 withinScope(org.eclipse.emf.ecore.EObject)void a
 afterScope(org.eclipse.emf.ecore.EObject)void a
 rewriteScope(org.eclipse.emf.ecore.EObject)void a
 assignType(org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.common.types.JvmType,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)void a
 getExpectations()java.util.List<.ITypeExpectation> a
 getLinkingCandidates(org.eclipse.xtext.xbase.XConstructorCall)java.util.List<.IConstructorLinkingCandidate> a
 getLinkingCandidates(org.eclipse.xtext.xbase.XAbstractFeatureCall)java.util.List<.IFeatureLinkingCandidate> a
 acceptActualType(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)void a
 acceptCandidate(org.eclipse.xtext.xbase.XExpression,.IApplicableCandidate)void a
 acceptActualType(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.xbase.typesystem.conformance.ConformanceHint[])void av
 acceptActualType(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,java.util.EnumSet<org.eclipse.xtext.xbase.typesystem.conformance.ConformanceHint>)void a
 acceptActualType(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,int)void a
 reassignType(org.eclipse.xtext.common.types.JvmIdentifiableElement,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)void a
 discardReassignedTypes(org.eclipse.xtext.common.types.JvmIdentifiableElement)void a
 getReferenceOwner()org.eclipse.xtext.xbase.typesystem.references.ITypeReferenceOwner a
 createUnboundTypeReference(org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.common.types.JvmTypeParameter)org.eclipse.xtext.xbase.typesystem.references.UnboundTypeReference a
 addDiagnostic(org.eclipse.xtext.diagnostics.AbstractDiagnostic)void a
 getSeverity(String)org.eclipse.xtext.diagnostics.Severity a
 isIgnored(String)boolean a
ITypeComputer ai
 computeTypes(org.eclipse.xtext.xbase.XExpression,.ITypeComputationState)void a
ITypeExpectation ai
 acceptActualType(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.xbase.typesystem.conformance.ConformanceHint[])void av
 acceptActualType(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,java.util.EnumSet<org.eclipse.xtext.xbase.typesystem.conformance.ConformanceHint>)void a
 acceptActualType(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,int)void a
 getReferenceOwner()org.eclipse.xtext.xbase.typesystem.references.ITypeReferenceOwner a
 createUnboundTypeReference(org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.common.types.JvmTypeParameter)org.eclipse.xtext.xbase.typesystem.references.UnboundTypeReference a
 copyInto(org.eclipse.xtext.xbase.typesystem.references.ITypeReferenceOwner).ITypeExpectation a
 isOwnedBy(org.eclipse.xtext.xbase.typesystem.references.ITypeReferenceOwner)boolean a
 getExpectedType()org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference a
 isNoTypeExpectation()boolean a
 isVoidTypeAllowed()boolean a
NumberLiterals -
 new() -
 getBase(org.eclipse.xtext.xbase.XNumberLiteral)int -
 getTypeQualifier(org.eclipse.xtext.xbase.XNumberLiteral)String o
 toJavaLiteral(org.eclipse.xtext.xbase.XNumberLiteral)String -
 toJavaLiteral(org.eclipse.xtext.xbase.XNumberLiteral,boolean)String -
 getDigits(org.eclipse.xtext.xbase.XNumberLiteral)String -
 getXbaseDigits(org.eclipse.xtext.xbase.XNumberLiteral)String o
 isFloatingPoint(org.eclipse.xtext.xbase.XNumberLiteral)boolean o
 getExplicitJavaType(org.eclipse.xtext.xbase.XNumberLiteral)Class<Number> o
 getJavaType(org.eclipse.xtext.xbase.XNumberLiteral)Class<Number> -
 numberValue(org.eclipse.xtext.xbase.XNumberLiteral,Class<?>)Number -
 toBigInteger(org.eclipse.xtext.xbase.XNumberLiteral)java.math.BigInteger -
 getExponent(org.eclipse.xtext.xbase.XNumberLiteral,String)String -
 isHex(org.eclipse.xtext.xbase.XNumberLiteral)boolean o
 toBigDecimal(org.eclipse.xtext.xbase.XNumberLiteral)java.math.BigDecimal -
SynonymTypesProvider - +Acceptor
 new() -
 collectSynonymTypes(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,.SynonymTypesProvider.Acceptor)void -
 collectCustomSynonymTypes(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,.SynonymTypesProvider.Acceptor)boolean o
 addArrayAndListSynonyms(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,.SynonymTypesProvider.Acceptor)boolean o
 announceSynonym(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.xbase.typesystem.conformance.ConformanceHint,.SynonymTypesProvider.Acceptor)boolean of
 announceSynonym(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,java.util.EnumSet<org.eclipse.xtext.xbase.typesystem.conformance.ConformanceHint>,.SynonymTypesProvider.Acceptor)boolean of
 announceSynonym(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,int,.SynonymTypesProvider.Acceptor)boolean of
UnknownClosureTypeHelper - :.AbstractClosureTypeHelper
 new(org.eclipse.xtext.xbase.XClosure,.ITypeExpectation,.ITypeComputationState) o
 computeTypes()void o
 getExpectedClosureType()org.eclipse.xtext.xbase.typesystem.references.FunctionTypeReference -
 getOperation()org.eclipse.xtext.common.types.JvmOperation -
 getClosureBodyTypeComputationState(.ITypeAssigner).ITypeComputationState o
 getParameters()java.util.List<org.eclipse.xtext.common.types.JvmFormalParameter> -
 assignParameters(.ITypeAssigner).ITypeComputationState o
XbaseTypeComputer - :.AbstractTypeComputer,.ITypeComputer +BranchExpressionProcessor
 new() -
 computeTypes(org.eclipse.xtext.xbase.XExpression,.ITypeComputationState)void -
 _computeTypes(org.eclipse.xtext.xbase.XIfExpression,.ITypeComputationState)void o
 reassignCheckedType(org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.XExpression,.ITypeComputationState).ITypeComputationState o
 getElse(org.eclipse.xtext.xbase.XIfExpression)org.eclipse.xtext.xbase.XExpression o
 getThen(org.eclipse.xtext.xbase.XIfExpression)org.eclipse.xtext.xbase.XExpression o
 normalizedMultiType(org.eclipse.xtext.xbase.typesystem.references.ITypeReferenceOwner,org.eclipse.xtext.common.types.JvmTypeReference)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 _computeTypes(org.eclipse.xtext.xbase.XSwitchExpression,.ITypeComputationState)void o
 getSwitchExpressionState(org.eclipse.xtext.xbase.XSwitchExpression,.ITypeComputationState).ITypeComputationState o
 getCases(org.eclipse.xtext.xbase.XSwitchExpression)java.util.List<org.eclipse.xtext.xbase.XCasePart> o
 _computeTypes(org.eclipse.xtext.xbase.XBlockExpression,.ITypeComputationState)void o
 addLocalToCurrentScope(org.eclipse.xtext.xbase.XExpression,.ITypeComputationState)void o
 addLocalToCurrentScope(org.eclipse.xtext.xbase.XVariableDeclaration,.ITypeComputationState)void o
 _computeTypes(org.eclipse.xtext.xbase.XVariableDeclaration,.ITypeComputationState)void o
 findCloseMethod(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)org.eclipse.xtext.common.types.JvmOperation o
 _computeTypes(org.eclipse.xtext.xbase.XConstructorCall,.ITypeComputationState)void o
 _computeTypes(org.eclipse.xtext.xbase.XBooleanLiteral,.ITypeComputationState)void o
 _computeTypes(org.eclipse.xtext.xbase.XNullLiteral,.ITypeComputationState)void o
 _computeTypes(org.eclipse.xtext.xbase.XNumberLiteral,.ITypeComputationState)void o
 _computeTypes(org.eclipse.xtext.xbase.XStringLiteral,.ITypeComputationState)void o
 _computeTypes(org.eclipse.xtext.xbase.XListLiteral,.ITypeComputationState)void o
 _computeTypes(org.eclipse.xtext.xbase.XSetLiteral,.ITypeComputationState)void o
 _computeTypes(org.eclipse.xtext.xbase.XClosure,.ITypeComputationState)void o
 _computeTypes(org.eclipse.xtext.xbase.XCastedExpression,.ITypeComputationState)void o
 _computeTypes(org.eclipse.xtext.xbase.XBasicForLoopExpression,.ITypeComputationState)void o
 _computeTypes(org.eclipse.xtext.xbase.XForLoopExpression,.ITypeComputationState)void o
 assignType(org.eclipse.xtext.common.types.JvmFormalParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,.ITypeComputationState).ITypeComputationState o
 computeForLoopParameterType(org.eclipse.xtext.xbase.XForLoopExpression,.ITypeComputationState)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 getAndEnhanceIterableOrArrayFromComponent(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.common.types.JvmGenericType,org.eclipse.xtext.xbase.typesystem.references.CompoundTypeReference)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 getElementOrComponentType(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.xbase.typesystem.references.ITypeReferenceOwner)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 getDeclaredParameterType(org.eclipse.xtext.common.types.JvmFormalParameter,.ITypeComputationState)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 _computeTypes(org.eclipse.xtext.xbase.XWhileExpression,.ITypeComputationState)void o
 computeWhileLoopBody(org.eclipse.xtext.xbase.XAbstractWhileExpression,.ITypeComputationState,boolean).ITypeComputationResult o
 _computeTypes(org.eclipse.xtext.xbase.XDoWhileExpression,.ITypeComputationState)void o
 _computeTypes(org.eclipse.xtext.xbase.XTypeLiteral,.ITypeComputationState)void o
 _computeTypes(org.eclipse.xtext.xbase.XInstanceOfExpression,.ITypeComputationState)void o
 _computeTypes(org.eclipse.xtext.xbase.XThrowExpression,.ITypeComputationState)void o
 validateUnhandledException(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.xbase.XExpression,org.eclipse.emf.ecore.EStructuralFeature,.ITypeComputationState,java.util.function.Function<org.eclipse.xtext.common.types.JvmType,String>)void o
 _computeTypes(org.eclipse.xtext.xbase.XReturnExpression,.ITypeComputationState)void o
 checkValidReturn(org.eclipse.xtext.xbase.XReturnExpression,.ITypeComputationState)void o
 hasThrowableExpectation(.ITypeComputationState)boolean o
 checkValidReturnExpression(org.eclipse.xtext.xbase.XExpression,.ITypeComputationState)void o
 _computeTypes(org.eclipse.xtext.xbase.XTryCatchFinallyExpression,.ITypeComputationState)void o
 _computeTypes(org.eclipse.xtext.xbase.XSynchronizedExpression,.ITypeComputationState)void o
 _computeTypes(org.eclipse.xtext.xbase.XAssignment,.ITypeComputationState)void o
 _computeTypes(org.eclipse.xtext.xbase.XAbstractFeatureCall,.ITypeComputationState)void o
 getBestCandidate(java.util.List<.ILinkingCandidate>).ILinkingCandidate o
 getRefinableCandidate(org.eclipse.xtext.xbase.XExpression,.ITypeComputationState)org.eclipse.xtext.common.types.JvmIdentifiableElement o
 isRefinableFeature(org.eclipse.xtext.common.types.JvmIdentifiableElement)boolean o
package org.eclipse.xtext.xbase.typesystem.conformance
ConformanceHint fe :Enum<.ConformanceHint>
 SUCCESS .ConformanceHint sf
 INCOMPATIBLE .ConformanceHint sf
 EXCEPTION .ConformanceHint sf
 SUBTYPE .ConformanceHint sf
 PRIMITIVE_WIDENING .ConformanceHint sf
 BOXING .ConformanceHint sf
 UNBOXING .ConformanceHint sf
 RAWTYPE_CONVERSION .ConformanceHint sf
 DEMAND_CONVERSION .ConformanceHint sf
 SYNONYM .ConformanceHint sf
 VAR_ARG .ConformanceHint sf
 CHECKED .ConformanceHint sf
 SEALED .ConformanceHint sf
 UNCHECKED .ConformanceHint sf
 RAW .ConformanceHint sf
 LAMBDA_RAW_COMPATIBLE .ConformanceHint sf
 LAMBDA_VOID_COMPATIBLE .ConformanceHint sf
 LAMBDA_PARAMETER_COMPATIBLE .ConformanceHint sf
 MERGED .ConformanceHint sf
 NO_IMPLICIT_RETURN .ConformanceHint sf
 EXPLICIT_VOID_RETURN .ConformanceHint sf
 PROPAGATED_TYPE .ConformanceHint sf
 THROWN_EXCEPTION .ConformanceHint sf
 UNKNOWN_TYPE_PARTICIPATED .ConformanceHint sf
 PREFERRED_LAMBDA_SUGAR .ConformanceHint sf
 toFlags(.ConformanceHint[])int sv
 toFlags(java.util.EnumSet<.ConformanceHint>)int s
 fromFlags(int)java.util.EnumSet<.ConformanceHint> s
 values().ConformanceHint[] s
 valueOf(String).ConformanceHint s
IRawTypeHelper ai
 getAllRawTypes(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.emf.ecore.resource.ResourceSet)java.util.List<org.eclipse.xtext.common.types.JvmType> a
 getRawTypeReference(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.emf.ecore.resource.ResourceSet)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference a
RawTypeConformanceComputer -
 RAW_TYPE int sf
 AS_TYPE_ARGUMENT int sf
 ALLOW_RAW_TYPE_CONVERSION int sf
 ALLOW_BOXING int sf
 ALLOW_UNBOXING int sf
 ALLOW_BOXING_UNBOXING int sf
 ALLOW_PRIMITIVE_WIDENING int sf
 UNBOUND_COMPUTATION_ADDS_HINTS int sf
 ALLOW_SYNONYMS int sf
 ALLOW_FUNCTION_CONVERSION int sf
 SUCCESS int sf
 DEMAND_CONVERSION int sf
 SUBTYPE int sf
 PRIMITIVE_WIDENING int sf
 UNBOXING int sf
 BOXING int sf
 RAW_TYPE_CONVERSION int sf
 SYNONYM int sf
 UNKNOWN_TYPE_PARTICIPATED int sf
 INCOMPATIBLE int sf
 AS_NESTED_TYPE_ARGUMENT int sf
 new() -
 setSynonymTypesProvider(org.eclipse.xtext.xbase.typesystem.computation.SynonymTypesProvider)void -
 isConformant(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,int)int -
 isSynonymConformant(int,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,int)int o
 doIsConformant(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,int)int o
 doIsConformant(org.eclipse.xtext.xbase.typesystem.references.ParameterizedTypeReference,org.eclipse.xtext.xbase.typesystem.references.ArrayTypeReference,int)int o
 doIsConformant(org.eclipse.xtext.xbase.typesystem.references.ArrayTypeReference,org.eclipse.xtext.xbase.typesystem.references.ArrayTypeReference,int)int o
 doIsConformant(org.eclipse.xtext.xbase.typesystem.references.ArrayTypeReference,org.eclipse.xtext.xbase.typesystem.references.ParameterizedTypeReference,int)int o
 doIsConformant(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.xbase.typesystem.references.WildcardTypeReference,int)int o
 doIsConformant(org.eclipse.xtext.xbase.typesystem.references.WildcardTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,int)int o
 doIsConformant(org.eclipse.xtext.xbase.typesystem.references.WildcardTypeReference,org.eclipse.xtext.xbase.typesystem.references.WildcardTypeReference,int)int o
 doIsConformantToAnyType(org.eclipse.xtext.xbase.typesystem.references.ParameterizedTypeReference,int)int o
 doIsConformant(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.xbase.typesystem.references.UnboundTypeReference,int)int o
 doIsConformant(org.eclipse.xtext.xbase.typesystem.references.UnboundTypeReference,org.eclipse.xtext.xbase.typesystem.references.UnboundTypeReference,int)int o
 tryResolveAndCheckConformance(org.eclipse.xtext.xbase.typesystem.references.UnboundTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,int)int o
 tryResolveAndCheckConformance(org.eclipse.xtext.xbase.typesystem.references.UnboundTypeReference,java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightBoundTypeArgument>,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,int)int o
 isConformantToConstraints(org.eclipse.xtext.xbase.typesystem.references.UnboundTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightBoundTypeArgument>,int)int o
 addHintAndAnnounceSuccess(org.eclipse.xtext.xbase.typesystem.references.UnboundTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,int)int o
 isConformantMergeResult(org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,int)int o
 doIsConformant(org.eclipse.xtext.xbase.typesystem.references.ParameterizedTypeReference,org.eclipse.xtext.xbase.typesystem.references.FunctionTypeReference,int)int o
 doIsConformant(org.eclipse.xtext.xbase.typesystem.references.FunctionTypeReference,org.eclipse.xtext.xbase.typesystem.references.FunctionTypeReference,int)int o
 doIsConformant(org.eclipse.xtext.xbase.typesystem.references.FunctionTypeReference,org.eclipse.xtext.xbase.typesystem.references.ParameterizedTypeReference,int)int o
 doIsConformant(org.eclipse.xtext.xbase.typesystem.references.InnerFunctionTypeReference,org.eclipse.xtext.xbase.typesystem.references.InnerFunctionTypeReference,int)int o
 doIsConformant(org.eclipse.xtext.xbase.typesystem.references.InnerFunctionTypeReference,org.eclipse.xtext.xbase.typesystem.references.InnerTypeReference,int)int o
 doIsConformant(org.eclipse.xtext.xbase.typesystem.references.InnerTypeReference,org.eclipse.xtext.xbase.typesystem.references.InnerFunctionTypeReference,int)int o
 doIsConformant(org.eclipse.xtext.xbase.typesystem.references.InnerTypeReference,org.eclipse.xtext.xbase.typesystem.references.InnerTypeReference,int)int o
 doIsConformantOuter(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,int,int)int o
 doIsConformant(org.eclipse.xtext.xbase.typesystem.references.ParameterizedTypeReference,org.eclipse.xtext.xbase.typesystem.references.ParameterizedTypeReference,int)int o
 isAssignableAsFunctionType(org.eclipse.xtext.xbase.typesystem.references.ParameterizedTypeReference,org.eclipse.xtext.xbase.typesystem.references.ParameterizedTypeReference,int)int o
 internalGetPrimitiveKindFromWrapper(org.eclipse.xtext.common.types.JvmGenericType)int o
 doIsConformantTypeArguments(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,int)int o
 getSuperType(org.eclipse.xtext.xbase.typesystem.references.ParameterizedTypeReference,org.eclipse.xtext.common.types.JvmType)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
SuperTypeAcceptor ai
 accept(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,int)boolean a
TypeConformanceComputationArgument -
 RAW .TypeConformanceComputationArgument sf
 DEFAULT .TypeConformanceComputationArgument sf
 rawType boolean of
 asTypeArgument boolean of
 allowPrimitiveConversion boolean of
 allowPrimitiveWidening boolean of
 unboundComputationAddsHints boolean of
 allowSynonyms boolean of
 new() x
 new(boolean,boolean,boolean,boolean,boolean,boolean) -
 isAllowPrimitiveConversion()boolean -
 isAsTypeArgument()boolean -
 isRawType()boolean -
 flagsToString()String o
 toString()String -
TypeConformanceComputer - :.RawTypeConformanceComputer +CommonSuperTypeFinder,ListSizeMemento,MaxDistanceRawTypeAcceptor
 new() -
 isConformant(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)boolean -
 isConformant(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,.TypeConformanceComputationArgument)int -
 toFlags(.TypeConformanceComputationArgument)int o
 isConformant(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,int)int -
 getSuperType(org.eclipse.xtext.xbase.typesystem.references.ParameterizedTypeReference,org.eclipse.xtext.common.types.JvmType)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 doIsConformantTypeArguments(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,int)int o
 doIsConformantOuterType(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,int)int o
 doIsConformant(org.eclipse.xtext.xbase.typesystem.references.FunctionTypeReference,org.eclipse.xtext.xbase.typesystem.references.FunctionTypeReference,int)int o
 getCommonSuperType(java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference>,org.eclipse.xtext.xbase.typesystem.references.ITypeReferenceOwner)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 newCommonSuperTypeFinder(org.eclipse.xtext.xbase.typesystem.references.ITypeReferenceOwner).TypeConformanceComputer.CommonSuperTypeFinder o
 isClass(org.eclipse.xtext.common.types.JvmType)boolean o
 initializeDistance(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,com.google.common.collect.Multimap<org.eclipse.xtext.common.types.JvmType,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference>,com.google.common.collect.Multiset<org.eclipse.xtext.common.types.JvmType>)void o
 cumulateDistance(java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference>,com.google.common.collect.Multimap<org.eclipse.xtext.common.types.JvmType,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference>,com.google.common.collect.Multiset<org.eclipse.xtext.common.types.JvmType>)void o
 inplaceSortByDistanceAndName(java.util.List<com.google.common.collect.Multiset.Entry<org.eclipse.xtext.common.types.JvmType>>)void o
 replacePrimitivesAndRemoveAnyReferences(java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference>)java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference> o
 containsPrimitiveOrAnyReferences(java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference>)boolean o
 getFirstForRawType(com.google.common.collect.Multimap<org.eclipse.xtext.common.types.JvmType,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference>,org.eclipse.xtext.common.types.JvmType)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 getTypeParametersForSupertype(com.google.common.collect.Multimap<org.eclipse.xtext.common.types.JvmType,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference>,org.eclipse.xtext.common.types.JvmType,org.eclipse.xtext.xbase.typesystem.references.ITypeReferenceOwner,java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference>)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference ofx
 enhanceSuperType(java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference>,java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference>,org.eclipse.xtext.xbase.typesystem.references.ParameterizedTypeReference)boolean ofx
 getCommonParameterSuperType(java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference>,java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference>,org.eclipse.xtext.xbase.typesystem.references.ITypeReferenceOwner)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference fx
 isRecursiveRequest(java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference>,java.util.Set<String>,java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference>)boolean ofx
 getMostSpecialType(java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference>)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 addComponentType(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference>)void o
 conformsToAll(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference>)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
package org.eclipse.xtext.xbase.typesystem.internal
AbstractBatchTypeResolver a :org.eclipse.xtext.xbase.typesystem.IBatchTypeResolver
 new() o
 resolveTypes(org.eclipse.emf.ecore.resource.Resource)org.eclipse.xtext.xbase.typesystem.IResolvedTypes -
 resolveTypes(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.xbase.typesystem.IResolvedTypes f
 resolveTypes(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.util.CancelIndicator)org.eclipse.xtext.xbase.typesystem.IResolvedTypes f
 validateResourceState(org.eclipse.emf.ecore.resource.Resource)void o
 resolveTypes(org.eclipse.emf.ecore.resource.Resource,org.eclipse.xtext.util.CancelIndicator)org.eclipse.xtext.xbase.typesystem.IResolvedTypes -
 doResolveTypes(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.util.CancelIndicator)org.eclipse.xtext.xbase.typesystem.IResolvedTypes oa
AbstractRootedReentrantTypeResolver a :.IReentrantTypeResolver
 new() -
 getRoot()org.eclipse.emf.ecore.EObject oa
 isHandled(org.eclipse.xtext.xbase.XExpression)boolean oa
 isHandled(org.eclipse.xtext.common.types.JvmIdentifiableElement)boolean oa
 isHandled(org.eclipse.emf.ecore.EObject)boolean oa
 setAllRootedExpressions(java.util.Set<org.eclipse.emf.ecore.EObject>)void oa
 toString()String -
CachingBatchTypeResolver - :.AbstractBatchTypeResolver +LazyResolvedTypes
 new() -
 doResolveTypes(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.util.CancelIndicator)org.eclipse.xtext.xbase.typesystem.IResolvedTypes o
CachingBatchTypeResolver.LazyResolvedTypes os :.ForwardingResolvedTypes
 new(.IReentrantTypeResolver,org.eclipse.emf.ecore.resource.Resource) -
 resolveTypes(org.eclipse.xtext.util.CancelIndicator)org.eclipse.xtext.xbase.typesystem.IResolvedTypes o
 delegate()org.eclipse.xtext.xbase.typesystem.IResolvedTypes o
 getLock()Object o
CompoundReentrantTypeResolver - :java.util.AbstractList<org.eclipse.xtext.xbase.typesystem.IResolvedTypes>,.IReentrantTypeResolver,org.eclipse.xtext.xbase.typesystem.IResolvedTypes,java.util.RandomAccess
 monitor org.eclipse.xtext.util.CancelIndicator p
 new(java.util.Set<org.eclipse.emf.ecore.EObject>) -
 addResolver(.AbstractRootedReentrantTypeResolver)void o
 initializeFrom(org.eclipse.emf.ecore.EObject)void -
 reentrantResolve(org.eclipse.xtext.util.CancelIndicator)org.eclipse.xtext.xbase.typesystem.IResolvedTypes -
 getMonitor()org.eclipse.xtext.util.CancelIndicator o
 getDelegate(int)org.eclipse.xtext.xbase.typesystem.IResolvedTypes o
 getQueuedDiagnostics()java.util.Collection<org.eclipse.xtext.diagnostics.AbstractDiagnostic> -
 isRefinedType(org.eclipse.xtext.xbase.XExpression)boolean -
 getFollowUpErrors()java.util.Collection<org.eclipse.xtext.xbase.typesystem.computation.ILinkingCandidate> -
 getAmbiguousLinkingCandidates()java.util.Collection<org.eclipse.xtext.xbase.typesystem.computation.IAmbiguousLinkingCandidate> -
 getActualType(org.eclipse.xtext.xbase.XExpression)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 getDelegate(org.eclipse.xtext.xbase.XExpression)org.eclipse.xtext.xbase.typesystem.IResolvedTypes o
 getDelegate(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.xbase.typesystem.IResolvedTypes o
 getExpressionScope(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.xbase.typesystem.IExpressionScope.Anchor)org.eclipse.xtext.xbase.typesystem.IExpressionScope -
 hasExpressionScope(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.xbase.typesystem.IExpressionScope.Anchor)boolean -
 getReturnType(org.eclipse.xtext.xbase.XExpression)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 getReturnType(org.eclipse.xtext.xbase.XExpression,boolean)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 getActualType(org.eclipse.xtext.common.types.JvmIdentifiableElement)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 getExpectedType(org.eclipse.xtext.xbase.XExpression)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 getThrownExceptions(org.eclipse.xtext.xbase.XExpression)java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference> -
 isVoidTypeAllowed(org.eclipse.xtext.xbase.XExpression)boolean -
 getExpectedReturnType(org.eclipse.xtext.xbase.XExpression)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 getActualTypeArguments(org.eclipse.xtext.xbase.XExpression)java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference> -
 getLinkedFeature(org.eclipse.xtext.xbase.XAbstractFeatureCall)org.eclipse.xtext.common.types.JvmIdentifiableElement -
 getLinkedFeature(org.eclipse.xtext.xbase.XConstructorCall)org.eclipse.xtext.common.types.JvmIdentifiableElement -
 getLinkingCandidate(org.eclipse.xtext.xbase.XAbstractFeatureCall)org.eclipse.xtext.xbase.typesystem.computation.IFeatureLinkingCandidate -
 getLinkingCandidate(org.eclipse.xtext.xbase.XConstructorCall)org.eclipse.xtext.xbase.typesystem.computation.IConstructorLinkingCandidate -
 get(int)org.eclipse.xtext.xbase.typesystem.IResolvedTypes -
 size()int -
DefaultBatchTypeResolver - :.AbstractBatchTypeResolver
 new() -
 doResolveTypes(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.util.CancelIndicator)org.eclipse.xtext.xbase.typesystem.IResolvedTypes o
 getTypeResolver(org.eclipse.emf.ecore.EObject).IReentrantTypeResolver o
 getEntryPoints(org.eclipse.emf.ecore.EObject)java.util.List<org.eclipse.emf.ecore.EObject> o
 createResolver(org.eclipse.emf.ecore.EObject).AbstractRootedReentrantTypeResolver o
 createResolver().AbstractRootedReentrantTypeResolver o
DefaultReentrantTypeResolver - :.AbstractRootedReentrantTypeResolver
 allRootedExpressions java.util.Set<org.eclipse.emf.ecore.EObject> o
 new() -
 setAllRootedExpressions(java.util.Set<org.eclipse.emf.ecore.EObject>)void o
 initializeFrom(org.eclipse.emf.ecore.EObject)void f
 getRoot()org.eclipse.emf.ecore.EObject of
 isHandled(org.eclipse.emf.ecore.EObject)boolean o
 isHandled(org.eclipse.xtext.xbase.XExpression)boolean o
 isHandled(org.eclipse.xtext.common.types.JvmIdentifiableElement)boolean o
 getIssueSeverities()org.eclipse.xtext.validation.IssueSeverities o
 reentrantResolve(org.eclipse.xtext.util.CancelIndicator)org.eclipse.xtext.xbase.typesystem.IResolvedTypes -
 clear()void o
 resolve(org.eclipse.xtext.util.CancelIndicator)org.eclipse.xtext.xbase.typesystem.IResolvedTypes o
 createResolvedTypes(org.eclipse.xtext.util.CancelIndicator).RootResolvedTypes o
 createFeatureScopeTracker().IFeatureScopeTracker o
 computeTypes(.ResolvedTypes,org.eclipse.xtext.xbase.scoping.batch.IFeatureScopeSession)void o
 computeTypes(.ResolvedTypes,org.eclipse.xtext.xbase.scoping.batch.IFeatureScopeSession,org.eclipse.emf.ecore.EObject)void o
 _computeTypes(.ResolvedTypes,org.eclipse.xtext.xbase.scoping.batch.IFeatureScopeSession,org.eclipse.xtext.xbase.XExpression)void o
 getInvalidWritableVariableAccessMessage(org.eclipse.xtext.xbase.XVariableDeclaration,org.eclipse.xtext.xbase.XAbstractFeatureCall,org.eclipse.xtext.xbase.typesystem.IResolvedTypes)String o
 getImplicitlyMessagePart(org.eclipse.xtext.xbase.XAbstractFeatureCall)String o
 isShadowingAllowed(org.eclipse.xtext.naming.QualifiedName)boolean o
 isDisallowedName(org.eclipse.xtext.naming.QualifiedName)boolean o
 isDiscouragedName(org.eclipse.xtext.naming.QualifiedName)boolean o
 getTypeComputer()org.eclipse.xtext.xbase.typesystem.computation.ITypeComputer o
 setTypeComputer(org.eclipse.xtext.xbase.typesystem.computation.ITypeComputer)void o
 getScopeProviderAccess().ScopeProviderAccess o
 getBatchScopeProvider()org.eclipse.xtext.xbase.scoping.batch.IBatchScopeProvider o
 getExpressionArgumentFactory().ExpressionArgumentFactory o
 getServices()org.eclipse.xtext.xbase.typesystem.util.CommonTypeComputationServices o
 getTypeArgumentMerger()org.eclipse.xtext.xbase.typesystem.util.BoundTypeArgumentMerger o
 getSourceElement(org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EObject o
 getXbaseFactory()org.eclipse.xtext.xbase.XbaseFactory o
 getFeatureScopes()org.eclipse.xtext.xbase.scoping.batch.FeatureScopes o
 getOperationCanceledManager()org.eclipse.xtext.service.OperationCanceledManager -
ForwardingResolvedTypes a :com.google.common.collect.ForwardingObject,org.eclipse.xtext.xbase.typesystem.IResolvedTypes
 new() -
 delegate()org.eclipse.xtext.xbase.typesystem.IResolvedTypes oa
 getActualType(org.eclipse.xtext.xbase.XExpression)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 getFollowUpErrors()java.util.Collection<org.eclipse.xtext.xbase.typesystem.computation.ILinkingCandidate> -
 getAmbiguousLinkingCandidates()java.util.Collection<org.eclipse.xtext.xbase.typesystem.computation.IAmbiguousLinkingCandidate> -
 isRefinedType(org.eclipse.xtext.xbase.XExpression)boolean -
 getReturnType(org.eclipse.xtext.xbase.XExpression)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 getReturnType(org.eclipse.xtext.xbase.XExpression,boolean)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 getExpectedReturnType(org.eclipse.xtext.xbase.XExpression)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 getActualType(org.eclipse.xtext.common.types.JvmIdentifiableElement)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 getThrownExceptions(org.eclipse.xtext.xbase.XExpression)java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference> -
 getExpectedType(org.eclipse.xtext.xbase.XExpression)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 getActualTypeArguments(org.eclipse.xtext.xbase.XExpression)java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference> -
 getQueuedDiagnostics()java.util.Collection<org.eclipse.xtext.diagnostics.AbstractDiagnostic> -
 isVoidTypeAllowed(org.eclipse.xtext.xbase.XExpression)boolean -
 getLinkedFeature(org.eclipse.xtext.xbase.XAbstractFeatureCall)org.eclipse.xtext.common.types.JvmIdentifiableElement -
 getLinkingCandidate(org.eclipse.xtext.xbase.XAbstractFeatureCall)org.eclipse.xtext.xbase.typesystem.computation.IFeatureLinkingCandidate -
 getLinkedFeature(org.eclipse.xtext.xbase.XConstructorCall)org.eclipse.xtext.common.types.JvmIdentifiableElement -
 getLinkingCandidate(org.eclipse.xtext.xbase.XConstructorCall)org.eclipse.xtext.xbase.typesystem.computation.IConstructorLinkingCandidate -
 getExpressionScope(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.xbase.typesystem.IExpressionScope.Anchor)org.eclipse.xtext.xbase.typesystem.IExpressionScope -
 hasExpressionScope(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.xbase.typesystem.IExpressionScope.Anchor)boolean -
IFeatureScopeTracker ai +Provider
 NULL .IFeatureScopeTracker sf
 getExpressionScope(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.xbase.typesystem.IExpressionScope.Anchor)org.eclipse.xtext.xbase.typesystem.IExpressionScope a
 hasExpressionScope(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.xbase.typesystem.IExpressionScope.Anchor)boolean a
 addExpressionScope(.ResolvedTypes,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.xbase.scoping.batch.IFeatureScopeSession,org.eclipse.xtext.xbase.typesystem.IExpressionScope.Anchor)void a
 replacePreviousExpressionScope(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.xbase.scoping.batch.IFeatureScopeSession,org.eclipse.xtext.xbase.typesystem.IExpressionScope.Anchor)void a
IFeatureScopeTracker.Provider sai
 track(org.eclipse.emf.ecore.EObject).IFeatureScopeTracker a
IReentrantTypeResolver ai
 NULL .IReentrantTypeResolver sf
 initializeFrom(org.eclipse.emf.ecore.EObject)void a
 reentrantResolve(org.eclipse.xtext.util.CancelIndicator)org.eclipse.xtext.xbase.typesystem.IResolvedTypes a !org.eclipse.xtext.service.OperationCanceledError
OptimizingFeatureScopeTrackerProvider - :.IFeatureScopeTracker.Provider
 new() -
 track(org.eclipse.emf.ecore.EObject).IFeatureScopeTracker -
 isLiveScope(java.util.Map<Object,Object>)boolean o
 isPrimaryResource(org.eclipse.emf.ecore.resource.ResourceSet,org.eclipse.emf.ecore.resource.Resource)boolean o
 isBuilderScope(java.util.Map<Object,Object>)boolean o
ResolvedTypes a :org.eclipse.xtext.xbase.typesystem.IResolvedTypes +Owner,Shared,SharedKeysAwareMap,SharedKeysAwareSet
 new(.ResolvedTypes.Shared) o
 getMonitor()org.eclipse.xtext.util.CancelIndicator o
 checkCanceled()void o
 clear()void o
 getSeverities()org.eclipse.xtext.validation.IssueSeverities o
 getFeatureScopeTracker().IFeatureScopeTracker o
 getReferenceOwner()org.eclipse.xtext.xbase.typesystem.references.ITypeReferenceOwner -
 getContextResourceSet()org.eclipse.emf.ecore.resource.ResourceSet -
 getServices()org.eclipse.xtext.xbase.typesystem.util.CommonTypeComputationServices -
 getQueuedDiagnostics()java.util.Collection<org.eclipse.xtext.diagnostics.AbstractDiagnostic> -
 getDeferredLogic()java.util.Collection<org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.xbase.typesystem.IResolvedTypes>> -
 clearDeferredLogic()void o
 addDiagnostic(org.eclipse.xtext.diagnostics.AbstractDiagnostic)void -
 addDeferredLogic(org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.xbase.typesystem.IResolvedTypes>)void o
 getThrownExceptions(org.eclipse.xtext.xbase.XExpression)java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference> -
 forwardLinking()java.util.Map<org.eclipse.xtext.xbase.XExpression,.AbstractPendingLinkingCandidate<?>> -
 forwardLinking(org.eclipse.xtext.xbase.XAbstractFeatureCall).AbstractPendingLinkingCandidate<?> -
 forwardLinking(org.eclipse.xtext.xbase.XConstructorCall).AbstractPendingLinkingCandidate<?> -
 getLinkedFeature(org.eclipse.xtext.xbase.XAbstractFeatureCall)org.eclipse.xtext.common.types.JvmIdentifiableElement -
 getLinkedFeature(org.eclipse.xtext.xbase.XConstructorCall)org.eclipse.xtext.common.types.JvmIdentifiableElement -
 getLinkingCandidate(org.eclipse.xtext.xbase.XAbstractFeatureCall)org.eclipse.xtext.xbase.typesystem.computation.IFeatureLinkingCandidate -
 getLinkingCandidate(org.eclipse.xtext.xbase.XConstructorCall)org.eclipse.xtext.xbase.typesystem.computation.IConstructorLinkingCandidate -
 doGetCandidate(org.eclipse.xtext.xbase.XExpression)org.eclipse.xtext.xbase.typesystem.computation.IApplicableCandidate o
 doGetLinkedFeature(org.eclipse.xtext.xbase.XExpression)org.eclipse.xtext.common.types.JvmIdentifiableElement o
 getTypeData(org.eclipse.xtext.xbase.XExpression,boolean).TypeData o
 getTypeData(org.eclipse.xtext.xbase.XExpression,boolean,boolean).TypeData o
 doGetTypeData(org.eclipse.xtext.xbase.XExpression)java.util.List<.TypeData> o
 mergeTypeData(org.eclipse.xtext.xbase.XExpression,java.util.List<.TypeData>,boolean,boolean).TypeData o
 getMergedType(java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference>)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 getActualType(org.eclipse.xtext.xbase.XExpression)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 getExpectedTypeForAssociatedExpression(org.eclipse.xtext.common.types.JvmMember,org.eclipse.xtext.xbase.XExpression)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference oa
 getReturnType(org.eclipse.xtext.xbase.XExpression)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 getReturnType(org.eclipse.xtext.xbase.XExpression,boolean)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 toOwnedReference(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 doGetActualType(org.eclipse.xtext.xbase.XExpression)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 doGetReturnType(org.eclipse.xtext.xbase.XExpression,boolean)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 getExpectedType(org.eclipse.xtext.xbase.XExpression)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 pushExpectedExceptions(java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference>).ResolvedTypes o
 discardExpectedExceptions().ResolvedTypes o
 pushExpectedExceptions(org.eclipse.xtext.common.types.JvmExecutable).ResolvedTypes o
 getExpectedReturnType(org.eclipse.xtext.xbase.XExpression)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 isVoidTypeAllowed(org.eclipse.xtext.xbase.XExpression)boolean -
 isVoidReturnTypeAllowed(org.eclipse.xtext.xbase.XExpression)boolean -
 doGetExpectedType(org.eclipse.xtext.xbase.XExpression,boolean)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 getActualTypeArguments(org.eclipse.xtext.xbase.XExpression)java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference> f
 doGetActualTypeArguments(org.eclipse.xtext.xbase.XExpression)java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference> o
 setType(org.eclipse.xtext.common.types.JvmIdentifiableElement,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)void -
 reassignType(org.eclipse.xtext.common.types.JvmIdentifiableElement,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)void -
 toMultiType(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)org.eclipse.xtext.xbase.typesystem.references.CompoundTypeReference o
 isRefinedType(org.eclipse.xtext.common.types.JvmIdentifiableElement)boolean o
 reassignTypeWithoutMerge(org.eclipse.xtext.common.types.JvmIdentifiableElement,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)void -
 acceptType(org.eclipse.xtext.xbase.XExpression,.AbstractTypeExpectation,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,boolean,int)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 getConformanceFlags(.TypeData,boolean)int o
 acceptType(org.eclipse.xtext.xbase.XExpression,.TypeData)void o
 basicGetTypes()java.util.Map<org.eclipse.xtext.common.types.JvmIdentifiableElement,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference> o
 basicGetReassignedTypes()java.util.Map<org.eclipse.xtext.common.types.JvmIdentifiableElement,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference> o
 basicGetExpressionTypes()java.util.Map<org.eclipse.xtext.xbase.XExpression,java.util.List<.TypeData>> o
 refineExpectedType(org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.typesystem.computation.ITypeExpectation)void o
 basicGetTypeParameterHints()java.util.Map<Object,java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightBoundTypeArgument>> o
 basicGetLinkingMap()java.util.Map<org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.typesystem.computation.IApplicableCandidate> o
 getFollowUpErrors()java.util.Collection<org.eclipse.xtext.xbase.typesystem.computation.ILinkingCandidate> -
 getAmbiguousLinkingCandidates()java.util.Collection<org.eclipse.xtext.xbase.typesystem.computation.IAmbiguousLinkingCandidate> -
 getActualType(org.eclipse.xtext.common.types.JvmIdentifiableElement)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 doGetActualType(org.eclipse.xtext.common.types.JvmIdentifiableElement,boolean)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference of
 doGetActualTypeNoDeclaration(org.eclipse.xtext.common.types.JvmIdentifiableElement,boolean)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 doGetDeclaredType(org.eclipse.xtext.common.types.JvmIdentifiableElement)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 getDeclaredType(org.eclipse.xtext.common.types.JvmIdentifiableElement)org.eclipse.xtext.common.types.JvmTypeReference o
 getFeature(org.eclipse.xtext.xbase.XAbstractFeatureCall)org.eclipse.xtext.xbase.typesystem.computation.IFeatureLinkingCandidate f
 doGetFeature(org.eclipse.xtext.xbase.XAbstractFeatureCall)org.eclipse.xtext.xbase.typesystem.computation.IFeatureLinkingCandidate o
 getConstructor(org.eclipse.xtext.xbase.XConstructorCall)org.eclipse.xtext.xbase.typesystem.computation.IConstructorLinkingCandidate f
 doGetConstructor(org.eclipse.xtext.xbase.XConstructorCall)org.eclipse.xtext.xbase.typesystem.computation.IConstructorLinkingCandidate o
 acceptCandidate(org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.typesystem.computation.IApplicableCandidate)void o
 getResolver().DefaultReentrantTypeResolver o
 getUnboundTypeReference(Object)org.eclipse.xtext.xbase.typesystem.references.UnboundTypeReference o
 createUnboundTypeReference(org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.common.types.JvmTypeParameter)org.eclipse.xtext.xbase.typesystem.references.UnboundTypeReference o
 acceptUnboundTypeReference(Object,org.eclipse.xtext.xbase.typesystem.references.UnboundTypeReference)void o
 basicGetTypeParameters()java.util.Map<Object,org.eclipse.xtext.xbase.typesystem.references.UnboundTypeReference> o
 toString()String -
 closeBracket(StringBuilder,String)void o
 appendContent(StringBuilder,String)void o
 appendContent(java.util.Map<?,?>,String,StringBuilder,String)void o
 appendContent(java.util.Collection<?>,String,StringBuilder,String)void o
 appendListMapContent(java.util.Map<?,java.util.Collection<?>>,String,StringBuilder,String)void o
 acceptHint(Object,org.eclipse.xtext.xbase.typesystem.references.LightweightBoundTypeArgument)void -
 copyBoundTypeArgument(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightBoundTypeArgument)org.eclipse.xtext.xbase.typesystem.references.LightweightBoundTypeArgument o
 removeRecursiveTypeArguments(Object,org.eclipse.xtext.xbase.typesystem.references.LightweightBoundTypeArgument)org.eclipse.xtext.xbase.typesystem.references.LightweightBoundTypeArgument o
 resolveDependentTypeArguments(Object,org.eclipse.xtext.xbase.typesystem.references.LightweightBoundTypeArgument)void o
 isResolved(Object)boolean f
 doIsResolved(Object)boolean o
 isPropagatedType(org.eclipse.xtext.xbase.XExpression)boolean o
 isRefinedType(org.eclipse.xtext.xbase.XExpression)boolean -
 setPropagatedType(org.eclipse.xtext.xbase.XExpression)void o
 setRefinedType(org.eclipse.xtext.xbase.XExpression)void o
 basicGetPropagatedTypes()java.util.Set<org.eclipse.xtext.xbase.XExpression> o
 basicGetRefinedTypes()java.util.Set<org.eclipse.xtext.xbase.XExpression> o
 basicGetDeclaredTypeParameters()java.util.List<org.eclipse.xtext.common.types.JvmTypeParameter> o
 basicGetDeclardTypeParameters()java.util.List<org.eclipse.xtext.common.types.JvmTypeParameter> ox
 getDeclaredTypeParameters()java.util.List<org.eclipse.xtext.common.types.JvmTypeParameter> -
 addDeclaredTypeParameters(java.util.List<org.eclipse.xtext.common.types.JvmTypeParameter>)void -
 getExpectedExceptions()java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference> o
 getAllHints(Object)java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightBoundTypeArgument> -
 getHints(Object)java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightBoundTypeArgument> o
 addNonRecursiveHints(java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightBoundTypeArgument>,java.util.Set<Object>,java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightBoundTypeArgument>)void o
 addNonRecursiveHints(org.eclipse.xtext.xbase.typesystem.references.LightweightBoundTypeArgument,java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightBoundTypeArgument>,java.util.Set<Object>,java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightBoundTypeArgument>)void o
 addNonRecursiveHints(org.eclipse.xtext.xbase.typesystem.references.LightweightBoundTypeArgument,org.eclipse.xtext.xbase.typesystem.references.UnboundTypeReference,java.util.Set<Object>,java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightBoundTypeArgument>)void o
 pushTypes().StackedResolvedTypes o
 pushTypes(org.eclipse.xtext.xbase.XExpression).ExpressionAwareStackedResolvedTypes o
 pushReassigningTypes().StackedResolvedTypes o
 markToBeInferred(org.eclipse.xtext.xbase.XExpression)void oa
 addExpressionScope(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.xbase.scoping.batch.IFeatureScopeSession,org.eclipse.xtext.xbase.typesystem.IExpressionScope.Anchor)void o
 replacePreviousExpressionScope(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.xbase.scoping.batch.IFeatureScopeSession,org.eclipse.xtext.xbase.typesystem.IExpressionScope.Anchor)void o
 getExpressionScope(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.xbase.typesystem.IExpressionScope.Anchor)org.eclipse.xtext.xbase.typesystem.IExpressionScope -
 hasExpressionScope(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.xbase.typesystem.IExpressionScope.Anchor)boolean -
 withFlattenedReassignedTypes()org.eclipse.xtext.xbase.typesystem.IResolvedTypes o
 getFlattenedReassignedTypes()java.util.Map<org.eclipse.xtext.common.types.JvmIdentifiableElement,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference> o
ResolvedTypes.Shared s
 monitor org.eclipse.xtext.util.CancelIndicator kf
 new(.DefaultReentrantTypeResolver,org.eclipse.xtext.util.CancelIndicator) -
RootResolvedTypes - :.ResolvedTypes
 new(.DefaultReentrantTypeResolver,org.eclipse.xtext.util.CancelIndicator) o
 resolveUnboundTypeParameters()void -
 resolveProxies()void -
 getExpectedTypeForAssociatedExpression(org.eclipse.xtext.common.types.JvmMember,org.eclipse.xtext.xbase.XExpression)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 markToBeInferred(org.eclipse.xtext.xbase.XExpression)void o
 addDiagnostics(org.eclipse.emf.ecore.resource.Resource)void -
 addTypeDiagnostics(org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.diagnostics.AbstractDiagnostic>)void o
 addTypeDiagnostic(org.eclipse.xtext.xbase.XExpression,.TypeData,org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.diagnostics.AbstractDiagnostic>)void o
 isIntentionalEarlyExit(org.eclipse.xtext.xbase.XExpression)boolean o
 createTypeDiagnostic(org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)org.eclipse.xtext.diagnostics.AbstractDiagnostic o
 addLinkingDiagnostics(org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.diagnostics.AbstractDiagnostic>)void o
 addQueuedDiagnostics(org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.diagnostics.AbstractDiagnostic>)void o
 processDeferredLogic()void o
package org.eclipse.xtext.xbase.typesystem.override
AbstractResolvedExecutable a <T=org.eclipse.xtext.common.types.JvmExecutable> :.AbstractResolvedFeature<<T>>,.IResolvedExecutable
 new(<T>,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference) o
 getTypeParameters()java.util.List<org.eclipse.xtext.common.types.JvmTypeParameter> -
 getResolvedParameterTypes()java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference> -
 getResolvedErasureSignature()String -
 getResolvedSignature()String -
 getSimpleSignature()String -
 getResolvedExceptions()java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference> -
 toString()String -
AbstractResolvedFeature a <T=org.eclipse.xtext.common.types.JvmFeature> :.IResolvedFeature
 new(<T>,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference) -
 getDeclaration()<T> -
 getContextType()org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 getResolvedDeclarator()org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 getContextTypeParameterMapping()java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument> o
 computeContextTypeParameterMapping()java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument> o
 getResolvedReference(org.eclipse.xtext.common.types.JvmTypeReference)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 getResolvedReferences(java.util.List<org.eclipse.xtext.common.types.JvmTypeReference>)java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference> o
 isResolvedTypeParameter(org.eclipse.xtext.common.types.JvmTypeParameter)boolean o
 isResolvedTypeParameter(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.common.types.JvmTypeParameter)boolean o
 getSubstitutor()org.eclipse.xtext.xbase.typesystem.util.TypeParameterSubstitutor<?> o
 isRawTypeInheritance()boolean o
AbstractResolvedFeatures a
 new(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,.OverrideTester) o
 isOverridden(org.eclipse.xtext.common.types.JvmOperation,java.util.Collection<.AbstractResolvedOperation>)boolean o
 createResolvedOperation(org.eclipse.xtext.common.types.JvmOperation).BottomResolvedOperation o
 createConflictingOperation(org.eclipse.xtext.common.types.JvmOperation,.IResolvedOperation[]).ConflictingDefaultOperation ov
 createResolvedOperation(org.eclipse.xtext.common.types.JvmOperation,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference).BottomResolvedOperation o
 getType()org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 getRawType()org.eclipse.xtext.common.types.JvmType o
AbstractResolvedOperation a :.AbstractResolvedExecutable<org.eclipse.xtext.common.types.JvmOperation>,.IResolvedOperation
 new(org.eclipse.xtext.common.types.JvmOperation,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference) o
 getOverriddenAndImplementedMethods()java.util.List<.IResolvedOperation> -
 getOverriddenMethod().IResolvedOperation -
 getIllegallyDeclaredExceptions()java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference> -
 isIllegallyDeclaredException(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,java.util.List<.IResolvedOperation>)boolean o
 createResolvedOperationInHierarchy(org.eclipse.xtext.common.types.JvmOperation,.IOverrideCheckResult).ResolvedOperationInHierarchy o
 getOverriddenAndImplementedMethodCandidates()java.util.List<org.eclipse.xtext.common.types.JvmOperation> -
 isOverridingOrImplementing(org.eclipse.xtext.common.types.JvmOperation).IOverrideCheckResult -
 getResolvedTypeParameters()java.util.List<org.eclipse.xtext.common.types.JvmTypeParameter> -
 getResolvedTypeParameterConstraints(int)java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference> - !IndexOutOfBoundsException
 getResolvedReturnType()org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 isRawTypeInheritance()boolean o
 isResolvedTypeParameter(org.eclipse.xtext.common.types.JvmTypeParameter)boolean o
 getBottom().BottomResolvedOperation oa
 getOverrideTester().OverrideTester o
BottomResolvedOperation - :.AbstractResolvedOperation
 new(org.eclipse.xtext.common.types.JvmOperation,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,.OverrideTester) -
 isBottomInContext()boolean -
 getAsBottom().IResolvedOperation -
 getBottom().BottomResolvedOperation o
 getOverrideTester().OverrideTester o
 getOverrideCheckResult().IOverrideCheckResult -
ConflictingDefaultOperation - :.BottomResolvedOperation
 new(org.eclipse.xtext.common.types.JvmOperation,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,.OverrideTester,.IResolvedOperation[]) v
 getConflictingOperations()java.util.List<.IResolvedOperation> -
IOverrideCheckResult ai +OverrideCheckDetails
 isOverridingOrImplementing()boolean a
 hasProblems()boolean a
 getDetails()java.util.EnumSet<.IOverrideCheckResult.OverrideCheckDetails> a
 getThisOperation().IResolvedOperation a
 getGivenOperation()org.eclipse.xtext.common.types.JvmOperation a
IOverrideCheckResult.OverrideCheckDetails sfe :Enum<.IOverrideCheckResult.OverrideCheckDetails>
 CURRENT .IOverrideCheckResult.OverrideCheckDetails sf
 OVERRIDE .IOverrideCheckResult.OverrideCheckDetails sf
 IMPLEMENTATION .IOverrideCheckResult.OverrideCheckDetails sf
 REDECLARATION .IOverrideCheckResult.OverrideCheckDetails sf
 REPEATED .IOverrideCheckResult.OverrideCheckDetails sf
 SHADOWED .IOverrideCheckResult.OverrideCheckDetails sf
 TYPE_PARAMETER_MISMATCH .IOverrideCheckResult.OverrideCheckDetails sf
 UNCHECKED_CONVERSION_REQUIRED .IOverrideCheckResult.OverrideCheckDetails sf
 EXCEPTION_MISMATCH .IOverrideCheckResult.OverrideCheckDetails sf
 NAME_MISMATCH .IOverrideCheckResult.OverrideCheckDetails sf
 ARITY_MISMATCH .IOverrideCheckResult.OverrideCheckDetails sf
 PARAMETER_TYPE_MISMATCH .IOverrideCheckResult.OverrideCheckDetails sf
 SAME_ERASURE .IOverrideCheckResult.OverrideCheckDetails sf
 RETURN_MISMATCH .IOverrideCheckResult.OverrideCheckDetails sf
 COVARIANT_RETURN .IOverrideCheckResult.OverrideCheckDetails sf
 NOT_VISIBLE .IOverrideCheckResult.OverrideCheckDetails sf
 IS_FINAL .IOverrideCheckResult.OverrideCheckDetails sf
 REDUCED_VISIBILITY .IOverrideCheckResult.OverrideCheckDetails sf
 STATIC_MISMATCH .IOverrideCheckResult.OverrideCheckDetails sf
 NO_INHERITANCE .IOverrideCheckResult.OverrideCheckDetails sf
 SAME_DECLARATOR .IOverrideCheckResult.OverrideCheckDetails sf
 VAR_ARG_MISMATCH .IOverrideCheckResult.OverrideCheckDetails sf
 DEFAULT_IMPL_CONFLICT .IOverrideCheckResult.OverrideCheckDetails sf
 SYNCHRONIZED_MISMATCH .IOverrideCheckResult.OverrideCheckDetails sf
 values().IOverrideCheckResult.OverrideCheckDetails[] s
 valueOf(String).IOverrideCheckResult.OverrideCheckDetails s
IResolvedConstructor ai :.IResolvedExecutable
 getDeclaration()org.eclipse.xtext.common.types.JvmConstructor a
 getTypeParameters()java.util.List<org.eclipse.xtext.common.types.JvmTypeParameter> a
IResolvedExecutable ai :.IResolvedFeature
 getResolvedParameterTypes()java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference> a
 getResolvedExceptions()java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference> a
 getDeclaration()org.eclipse.xtext.common.types.JvmExecutable a
 getTypeParameters()java.util.List<org.eclipse.xtext.common.types.JvmTypeParameter> a
IResolvedFeature ai
 getResolvedSignature()String a
 getSimpleSignature()String a
 getResolvedErasureSignature()String a
 getDeclaration()org.eclipse.xtext.common.types.JvmFeature a
 getContextType()org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference a
 getResolvedDeclarator()org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference a
IResolvedFeatures ai +Provider
 NO_FEATURES .IResolvedFeatures sf
 getAllFeatures(String)java.util.List<org.eclipse.xtext.common.types.JvmFeature> a
 getAllFeatures()java.util.List<org.eclipse.xtext.common.types.JvmFeature> a
 getParameterizedView(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference).IResolvedFeatures a
IResolvedFeatures.Provider s
 new() -
 getResolvedFeatures(org.eclipse.xtext.common.types.JvmType).IResolvedFeatures -
IResolvedField ai :.IResolvedFeature
 getResolvedType()org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference a
 getDeclaration()org.eclipse.xtext.common.types.JvmField a
IResolvedOperation ai :.IResolvedExecutable
 getOverriddenAndImplementedMethods()java.util.List<.IResolvedOperation> a
 getOverriddenMethod().IResolvedOperation a
 getOverriddenAndImplementedMethodCandidates()java.util.List<org.eclipse.xtext.common.types.JvmOperation> a
 isOverridingOrImplementing(org.eclipse.xtext.common.types.JvmOperation).IOverrideCheckResult a
 getOverrideCheckResult().IOverrideCheckResult a
 getIllegallyDeclaredExceptions()java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference> a
 getResolvedTypeParameters()java.util.List<org.eclipse.xtext.common.types.JvmTypeParameter> a
 getResolvedTypeParameterConstraints(int)java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference> a !IndexOutOfBoundsException
 getResolvedReturnType()org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference a
 isBottomInContext()boolean a
 getAsBottom().IResolvedOperation a
 getDeclaration()org.eclipse.xtext.common.types.JvmOperation a
InvokedResolvedOperation - :.BottomResolvedOperation +Provider
 new(org.eclipse.xtext.common.types.JvmOperation,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference>,.OverrideTester) o
 computeContextTypeParameterMapping()java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument> o
 getResolvedTypeArguments()java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference> -
LazyOverrideCheckResult - :.IOverrideCheckResult
 overridingIfAnyOf java.util.EnumSet<.IOverrideCheckResult.OverrideCheckDetails> osf
 problemIfAnyOf java.util.EnumSet<.IOverrideCheckResult.OverrideCheckDetails> osf
 new(.AbstractResolvedOperation,org.eclipse.xtext.common.types.JvmOperation,.IOverrideCheckResult.OverrideCheckDetails) -
 isOverridingOrImplementing()boolean -
 hasProblems()boolean -
 getDetails()java.util.EnumSet<.IOverrideCheckResult.OverrideCheckDetails> -
 getComputedDetails()java.util.EnumSet<.IOverrideCheckResult.OverrideCheckDetails> o
 getThisOperation().IResolvedOperation -
 getGivenOperation()org.eclipse.xtext.common.types.JvmOperation -
OverrideHelper -
 new() -
 getReturnTypeOfOverriddenOperation(org.eclipse.xtext.common.types.JvmOperation,org.eclipse.xtext.xbase.typesystem.references.ITypeReferenceOwner,org.eclipse.xtext.xbase.typesystem.util.IVisibilityHelper)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 getReturnTypeOfOverriddenOperation(org.eclipse.xtext.common.types.JvmOperation,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 findOverriddenOperation(org.eclipse.xtext.common.types.JvmOperation,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.xbase.typesystem.util.TypeParameterSubstitutor<?>,org.eclipse.xtext.xbase.typesystem.references.ITypeReferenceOwner,org.eclipse.xtext.xbase.typesystem.util.IVisibilityHelper)org.eclipse.xtext.common.types.JvmOperation o
 isMatchesSignature(org.eclipse.xtext.common.types.JvmFormalParameter,org.eclipse.xtext.common.types.JvmFormalParameter,org.eclipse.xtext.xbase.typesystem.util.TypeParameterSubstitutor<?>,org.eclipse.xtext.xbase.typesystem.references.ITypeReferenceOwner)boolean o
 createSubstitutor(org.eclipse.xtext.xbase.typesystem.references.ITypeReferenceOwner,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)org.eclipse.xtext.xbase.typesystem.util.TypeParameterSubstitutor<?> o
 findOverriddenOperation(org.eclipse.xtext.common.types.JvmOperation)org.eclipse.xtext.common.types.JvmOperation -
 getResolvedFeatures(org.eclipse.xtext.common.types.JvmDeclaredType).ResolvedFeatures -
 getResolvedFeatures(org.eclipse.xtext.common.types.JvmDeclaredType,org.eclipse.xtext.util.JavaVersion).ResolvedFeatures -
 getResolvedFeatures(org.eclipse.xtext.common.types.JvmTypeReference).ResolvedFeatures -
 getResolvedFeatures(org.eclipse.xtext.common.types.JvmTypeReference,org.eclipse.xtext.util.JavaVersion).ResolvedFeatures -
 getResolvedFeatures(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference).ResolvedFeatures -
 getResolvedFeatures(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.util.JavaVersion).ResolvedFeatures -
OverrideTester -
 new(org.eclipse.xtext.xbase.typesystem.util.IVisibilityHelper) -
 new() -
 isSubsignature(.AbstractResolvedOperation,org.eclipse.xtext.common.types.JvmOperation,boolean).IOverrideCheckResult -
 getAllDetails(.AbstractResolvedOperation,org.eclipse.xtext.common.types.JvmOperation,.IOverrideCheckResult.OverrideCheckDetails)java.util.EnumSet<.IOverrideCheckResult.OverrideCheckDetails> o
 isSameErasure(.AbstractResolvedOperation,.AbstractResolvedOperation)boolean o
 addAdditionalDetails(.AbstractResolvedOperation,.AbstractResolvedOperation,java.util.EnumSet<.IOverrideCheckResult.OverrideCheckDetails>)void o
 addExceptionDetails(.AbstractResolvedOperation,.AbstractResolvedOperation,java.util.EnumSet<.IOverrideCheckResult.OverrideCheckDetails>)void o
 addReturnTypeDetails(.AbstractResolvedOperation,.AbstractResolvedOperation,java.util.EnumSet<.IOverrideCheckResult.OverrideCheckDetails>)void o
 isMorePrivateThan(org.eclipse.xtext.common.types.JvmVisibility,org.eclipse.xtext.common.types.JvmVisibility)boolean o
 isConflictingDefaultImplementation(.AbstractResolvedOperation,.AbstractResolvedOperation)boolean o
 isMatchingParameterList(.AbstractResolvedOperation,.AbstractResolvedOperation)boolean o
 isMatchingTypeParameters(.AbstractResolvedOperation,.AbstractResolvedOperation)boolean o
 getPrimaryValidDetail(.IResolvedOperation,org.eclipse.xtext.common.types.JvmOperation).IOverrideCheckResult.OverrideCheckDetails o
ParameterizedResolvedFeatures - :.IResolvedFeatures
 new(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,.RawResolvedFeatures) -
 getAllFeatures(String)java.util.List<org.eclipse.xtext.common.types.JvmFeature> -
 getAllFeatures()java.util.List<org.eclipse.xtext.common.types.JvmFeature> -
 getParameterizedView(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference).IResolvedFeatures -
 computeAllFeatures(java.util.List<org.eclipse.xtext.common.types.JvmFeature>)java.util.List<org.eclipse.xtext.common.types.JvmFeature> o
 computeAllFeatures(java.util.List<org.eclipse.xtext.common.types.JvmFeature>,com.google.common.collect.Multimap<String,.AbstractResolvedOperation>,java.util.List<org.eclipse.xtext.common.types.JvmFeature>)void o
RawResolvedFeatures - :.AbstractResolvedFeatures,org.eclipse.emf.common.notify.Adapter,.IResolvedFeatures
 requestNotificationOnChange(org.eclipse.xtext.common.types.JvmType,Runnable)void os
 new(org.eclipse.xtext.common.types.JvmDeclaredType,org.eclipse.xtext.xbase.typesystem.util.CommonTypeComputationServices) o
 new(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,.OverrideTester) o
 getParameterizedView(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference).IResolvedFeatures -
 getAllFeatures(String)java.util.List<org.eclipse.xtext.common.types.JvmFeature> -
 getAllFeatures()java.util.List<org.eclipse.xtext.common.types.JvmFeature> -
 computeAllFeatures(String)java.util.List<org.eclipse.xtext.common.types.JvmFeature> o
 computeAllFeatures()com.google.common.collect.ListMultimap<String,org.eclipse.xtext.common.types.JvmFeature> o
 computeAllFeatures(org.eclipse.xtext.common.types.JvmDeclaredType,com.google.common.collect.Multimap<String,.AbstractResolvedOperation>,java.util.Set<String>,com.google.common.collect.ListMultimap<String,org.eclipse.xtext.common.types.JvmFeature>,java.util.Set<String>)void o
 computeAllFeatures(org.eclipse.xtext.common.types.JvmDeclaredType,String,com.google.common.collect.Multimap<String,.AbstractResolvedOperation>,java.util.Set<String>,java.util.List<org.eclipse.xtext.common.types.JvmFeature>)void o
 notifyChanged(org.eclipse.emf.common.notify.Notification)void -
 getTarget()org.eclipse.emf.common.notify.Notifier -
 setTarget(org.eclipse.emf.common.notify.Notifier)void -
 isAdapterForType(Object)boolean -
ResolvedFeatures - :.AbstractResolvedFeatures
 new(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,.OverrideTester,org.eclipse.xtext.util.JavaVersion) -
 new(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,.OverrideTester) -
 new(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference) -
 getAllOperations()java.util.List<.IResolvedOperation> -
 getResolvedOperation(org.eclipse.xtext.common.types.JvmOperation).IResolvedOperation -
 getDeclaredFields()java.util.List<.IResolvedField> -
 getDeclaredConstructors()java.util.List<.IResolvedConstructor> -
 getDeclaredOperations()java.util.List<.IResolvedOperation> -
 getDeclaredOperations(String)java.util.List<.IResolvedOperation> -
 getAllOperations(String)java.util.List<.IResolvedOperation> -
 computeIndex(java.util.List<.IResolvedOperation>)com.google.common.collect.ListMultimap<String,.IResolvedOperation> o
 computeAllOperations()java.util.List<.IResolvedOperation> o
 computeAllOperations(org.eclipse.xtext.common.types.JvmDeclaredType,com.google.common.collect.Multimap<String,.AbstractResolvedOperation>)void o
 computeAllOperationsFromSuperTypes(org.eclipse.xtext.common.types.JvmDeclaredType,com.google.common.collect.Multimap<String,.AbstractResolvedOperation>,java.util.Set<org.eclipse.xtext.common.types.JvmType>)void o
 computeAllOperationsFromSortedSuperTypes(org.eclipse.xtext.common.types.JvmDeclaredType,com.google.common.collect.Multimap<String,.AbstractResolvedOperation>)void o
 computeDeclaredOperations()java.util.List<.IResolvedOperation> o
 computeDeclaredFields()java.util.List<.IResolvedField> o
 computeDeclaredConstructors()java.util.List<.IResolvedConstructor> o
ResolvedOperationInHierarchy - :.AbstractResolvedOperation
 new(org.eclipse.xtext.common.types.JvmOperation,.BottomResolvedOperation) o
 getResolvedTypeParameters()java.util.List<org.eclipse.xtext.common.types.JvmTypeParameter> -
 isBottomInContext()boolean -
 getBottom().BottomResolvedOperation o
 getAsBottom().IResolvedOperation -
 getSubstitutor()org.eclipse.xtext.xbase.typesystem.util.TypeParameterSubstitutor<?> o
 getContextTypeParameterMapping()java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument> o
 getOverrideCheckResult().IOverrideCheckResult -
 setCheckResult(.IOverrideCheckResult)void o
 toString()String -
package org.eclipse.xtext.xbase.typesystem.references
AnyTypeReference - :.LightweightTypeReference
 new(.ITypeReferenceOwner) -
 getKind()int -
 doCopyInto(.ITypeReferenceOwner).LightweightTypeReference o
 toTypeReference()org.eclipse.xtext.common.types.JvmTypeReference -
 isVisible(org.eclipse.xtext.xbase.typesystem.util.IVisibilityHelper)boolean -
 toJavaCompliantTypeReference(org.eclipse.xtext.xbase.typesystem.util.IVisibilityHelper)org.eclipse.xtext.common.types.JvmTypeReference -
 isAny()boolean -
 getSimpleName()String -
 getIdentifier()String -
 getUniqueIdentifier()String -
 getJavaIdentifier()String -
 isType(Class<?>)boolean -
 getType()org.eclipse.xtext.common.types.JvmType -
 getSuperTypes(org.eclipse.xtext.xbase.typesystem.util.TypeParameterSubstitutor<?>)java.util.List<.LightweightTypeReference> o
 collectSuperTypes(org.eclipse.xtext.xbase.typesystem.conformance.SuperTypeAcceptor)void -
 accept(.TypeReferenceVisitor)void -
 accept(.TypeReferenceVisitorWithParameter<<Param>>,<Param>)void - <Param=Object>
 accept(.TypeReferenceVisitorWithResult<<Result>>)<Result> - <Result=Object>
 accept(.TypeReferenceVisitorWithParameterAndResult<<Param>,<Result>>,<Param>)<Result> - <Param=Object,Result=Object>
 toJavaType().LightweightTypeReference -
ArrayTypeReference - :.LightweightTypeReference
 new(.ITypeReferenceOwner,.LightweightTypeReference) -
 getKind()int -
 toTypeReference()org.eclipse.xtext.common.types.JvmTypeReference -
 isVisible(org.eclipse.xtext.xbase.typesystem.util.IVisibilityHelper)boolean -
 toJavaCompliantTypeReference(org.eclipse.xtext.xbase.typesystem.util.IVisibilityHelper)org.eclipse.xtext.common.types.JvmTypeReference -
 getType()org.eclipse.xtext.common.types.JvmArrayType -
 isUnknown()boolean -
 getSuperTypes(org.eclipse.xtext.xbase.typesystem.util.TypeParameterSubstitutor<?>)java.util.List<.LightweightTypeReference> o
 getSuperType(org.eclipse.xtext.common.types.JvmType).LightweightTypeReference -
 getSuperType(Class<?>).LightweightTypeReference -
 isResolved()boolean -
 isRawType()boolean -
 isAnonymous()boolean -
 getNamedType().LightweightTypeReference -
 getRawTypeReference().LightweightTypeReference -
 getConstraintSubstitute().LightweightTypeReference -
 isOwnedBy(.ITypeReferenceOwner)boolean -
 isArray()boolean -
 tryConvertToListType().LightweightTypeReference -
 tryConvertToArray().ArrayTypeReference -
 doCopyInto(.ITypeReferenceOwner).LightweightTypeReference o
 getSimpleName()String -
 getIdentifier()String -
 getUniqueIdentifier()String -
 getJavaIdentifier()String -
 isType(Class<?>)boolean -
 getComponentType().LightweightTypeReference -
 accept(.TypeReferenceVisitor)void -
 accept(.TypeReferenceVisitorWithParameter<<Param>>,<Param>)void - <Param=Object>
 accept(.TypeReferenceVisitorWithResult<<Result>>)<Result> - <Result=Object>
 accept(.TypeReferenceVisitorWithParameterAndResult<<Param>,<Result>>,<Param>)<Result> - <Param=Object,Result=Object>
ArrayTypes -
 new() -
 tryConvertToArray(.ParameterizedTypeReference).ArrayTypeReference -
 convertToList(.ArrayTypeReference).LightweightTypeReference -
CompoundTypeReference - :.LightweightTypeReference
 new(.ITypeReferenceOwner,boolean) -
 getKind()int -
 toTypeReference()org.eclipse.xtext.common.types.JvmTypeReference -
 isVisible(org.eclipse.xtext.xbase.typesystem.util.IVisibilityHelper)boolean -
 toJavaCompliantTypeReference(org.eclipse.xtext.xbase.typesystem.util.IVisibilityHelper)org.eclipse.xtext.common.types.JvmTypeReference -
 getTypeArguments()java.util.List<.LightweightTypeReference> -
 isRawType()boolean -
 isArray()boolean -
 getComponentType().LightweightTypeReference -
 isAny()boolean -
 isPrimitive()boolean -
 isAnonymous()boolean -
 isWrapper()boolean -
 isPrimitiveVoid()boolean -
 getFunctionTypeKind().FunctionTypeKind -
 isInterfaceType()boolean -
 getRawTypeReference().LightweightTypeReference -
 isOwnedBy(.ITypeReferenceOwner)boolean -
 getType()org.eclipse.xtext.common.types.JvmType -
 getSuperTypes(org.eclipse.xtext.xbase.typesystem.util.TypeParameterSubstitutor<?>)java.util.List<.LightweightTypeReference> o
 getSuperType(org.eclipse.xtext.common.types.JvmType).LightweightTypeReference -
 getSuperType(Class<?>).LightweightTypeReference -
 isType(Class<?>)boolean -
 doCopyInto(.ITypeReferenceOwner).LightweightTypeReference o
 isResolved()boolean -
 isSynonym()boolean -
 addComponent(.LightweightTypeReference)void -
 getSimpleName()String -
 getIdentifier()String -
 getUniqueIdentifier()String -
 getJavaIdentifier()String -
 accept(.TypeReferenceVisitor)void -
 accept(.TypeReferenceVisitorWithParameter<<Param>>,<Param>)void - <Param=Object>
 accept(.TypeReferenceVisitorWithResult<<Result>>)<Result> - <Result=Object>
 accept(.TypeReferenceVisitorWithParameterAndResult<<Param>,<Result>>,<Param>)<Result> - <Param=Object,Result=Object>
 isMultiType()boolean -
 toJavaType().LightweightTypeReference -
 getMultiTypeComponents()java.util.List<.LightweightTypeReference> -
FunctionTypeKind fe :Enum<.FunctionTypeKind>
 FUNCTION .FunctionTypeKind sf
 PROCEDURE .FunctionTypeKind sf
 NONE .FunctionTypeKind sf
 values().FunctionTypeKind[] s
 valueOf(String).FunctionTypeKind s
FunctionTypeReference - :.ParameterizedTypeReference
 new(.ITypeReferenceOwner,org.eclipse.xtext.common.types.JvmType) -
 getKind()int -
 doCopyInto(.ITypeReferenceOwner).FunctionTypeReference o
 copyTypeArguments(.ParameterizedTypeReference,.ITypeReferenceOwner)void o
 getParameterTypes()java.util.List<.LightweightTypeReference> -
 getReturnType().LightweightTypeReference -
 isVisible(org.eclipse.xtext.xbase.typesystem.util.IVisibilityHelper)boolean -
 isOwnedBy(.ITypeReferenceOwner)boolean -
 toTypeReference()org.eclipse.xtext.common.types.JvmTypeReference -
 getEquivalentTypeReference()org.eclipse.xtext.common.types.JvmTypeReference o
 addParameterType(.LightweightTypeReference)void -
 setReturnType(.LightweightTypeReference)void -
 getAsString(String,com.google.common.base.Function<.LightweightTypeReference,String>)String o
 getJavaIdentifier()String -
 getAsStringNoFunctionType(String,com.google.common.base.Function<.LightweightTypeReference,String>)String o
 accept(.TypeReferenceVisitor)void -
 accept(.TypeReferenceVisitorWithParameter<<Param>>,<Param>)void - <Param=Object>
 accept(.TypeReferenceVisitorWithResult<<Result>>)<Result> - <Result=Object>
 accept(.TypeReferenceVisitorWithParameterAndResult<<Param>,<Result>>,<Param>)<Result> - <Param=Object,Result=Object>
 tryConvertToFunctionTypeReference(boolean).FunctionTypeReference -
 getAsFunctionTypeReference().FunctionTypeReference -
FunctionTypes -
 new() -
 collectAllTypeParameters(.LightweightTypeReference,org.eclipse.xtext.common.types.JvmOperation)java.util.List<org.eclipse.xtext.common.types.JvmTypeParameter> -
 getFunctionTypeParameterMapping(.LightweightTypeReference,org.eclipse.xtext.common.types.JvmOperation,org.eclipse.xtext.xbase.typesystem.util.ActualTypeArgumentCollector,.ITypeReferenceOwner)java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,java.util.List<.LightweightBoundTypeArgument>> -
 findImplementingOperation(.LightweightTypeReference)org.eclipse.xtext.common.types.JvmOperation -
 findImplementingOperation(java.util.List<org.eclipse.xtext.common.types.JvmType>)org.eclipse.xtext.common.types.JvmOperation o
 isFunctionAndProcedureAvailable(.ITypeReferenceOwner)boolean -
 createRawFunctionTypeRef(.ITypeReferenceOwner,org.eclipse.emf.ecore.EObject,int,boolean).FunctionTypeReference -
 createFunctionTypeRef(.ITypeReferenceOwner,.LightweightTypeReference,java.util.List<.LightweightTypeReference>,.LightweightTypeReference).FunctionTypeReference -
 getFunctionTypeKind(.ParameterizedTypeReference).FunctionTypeKind -
 tryConvertToFunctionTypeReference(.ParameterizedTypeReference,boolean).FunctionTypeReference o
 getAsFunctionTypeReference(.ParameterizedTypeReference).FunctionTypeReference -
 getAsFunctionOrNull(.ParameterizedTypeReference).FunctionTypeReference o
 getAsProcedureOrNull(.ParameterizedTypeReference).FunctionTypeReference o
 tryAssignTypeArguments(java.util.List<.LightweightTypeReference>,.FunctionTypeReference)boolean o
ITypeReferenceOwner ai
 getServices()org.eclipse.xtext.xbase.typesystem.util.CommonTypeComputationServices a
 getContextResourceSet()org.eclipse.emf.ecore.resource.ResourceSet a
 newCompoundTypeReference(boolean).CompoundTypeReference a
 newArrayTypeReference(.LightweightTypeReference).ArrayTypeReference a
 newWildcardTypeReference().WildcardTypeReference a
 newParameterizedTypeReference(org.eclipse.xtext.common.types.JvmType).ParameterizedTypeReference a
 newParameterizedTypeReference(.LightweightTypeReference,org.eclipse.xtext.common.types.JvmType).InnerTypeReference a
 newFunctionTypeReference(org.eclipse.xtext.common.types.JvmType).FunctionTypeReference a
 newUnknownTypeReference().UnknownTypeReference a
 newUnknownTypeReference(String).UnknownTypeReference a
 newAnyTypeReference().AnyTypeReference a
 newFunctionTypeReference(.LightweightTypeReference,org.eclipse.xtext.common.types.JvmType).InnerFunctionTypeReference a
 toPlainTypeReference(org.eclipse.xtext.common.types.JvmType).LightweightTypeReference a
 toLightweightTypeReference(org.eclipse.xtext.common.types.JvmType).LightweightTypeReference a
 toLightweightTypeReference(org.eclipse.xtext.common.types.JvmTypeReference).LightweightTypeReference a
 newReferenceToObject().LightweightTypeReference a
 newWildcardExtendsObject().WildcardTypeReference a
 newReferenceTo(Class<?>).LightweightTypeReference a
 newReferenceTo(Class<?>,.TypeReferenceInitializer<.ParameterizedTypeReference>).LightweightTypeReference a
 acceptHint(Object,.LightweightBoundTypeArgument)void a
 getAllHints(Object)java.util.List<.LightweightBoundTypeArgument> a
 isResolved(Object)boolean a
 getDeclaredTypeParameters()java.util.List<org.eclipse.xtext.common.types.JvmTypeParameter> a
IndexingLightweightTypeReferenceFactory - :.LightweightTypeReferenceFactory
 new(.ITypeReferenceOwner) -
 new(.ITypeReferenceOwner,boolean) -
 _getType(org.eclipse.xtext.common.types.JvmTypeReference)org.eclipse.xtext.common.types.JvmType o
 _getType(org.eclipse.xtext.common.types.impl.JvmGenericArrayTypeReferenceImplCustom)org.eclipse.xtext.common.types.JvmType o
 _getType(org.eclipse.xtext.common.types.JvmParameterizedTypeReference)org.eclipse.xtext.common.types.JvmType o
 _getType(org.eclipse.xtext.xtype.XFunctionTypeRef)org.eclipse.xtext.common.types.JvmType o
 _getType(org.eclipse.xtext.xtype.impl.XFunctionTypeRefImplCustom)org.eclipse.xtext.common.types.JvmType o
 isProcedure(org.eclipse.xtext.xtype.impl.XFunctionTypeRefImplCustom)boolean -
 getType(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference)org.eclipse.xtext.common.types.JvmType -
 doVisitFunctionTypeReference(org.eclipse.xtext.xtype.XFunctionTypeRef).LightweightTypeReference -
 wrapIfNecessary(org.eclipse.xtext.common.types.JvmTypeReference)org.eclipse.xtext.common.types.JvmTypeReference -
 getJavaLangObjectTypeReference().LightweightTypeReference o
 getType(org.eclipse.xtext.common.types.JvmTypeReference)org.eclipse.xtext.common.types.JvmType -
InnerFunctionTypeReference - :.FunctionTypeReference
 new(.ITypeReferenceOwner,.LightweightTypeReference,org.eclipse.xtext.common.types.JvmType) -
 checkStaticFlag(org.eclipse.xtext.common.types.JvmDeclaredType)void o
 getKind()int -
 getOuter().LightweightTypeReference -
 hasTypeArguments()boolean -
 isResolved()boolean -
 getRawTypeReference().LightweightTypeReference -
 getEquivalentTypeReference()org.eclipse.xtext.common.types.JvmTypeReference -
 toJavaCompliantTypeReference(org.eclipse.xtext.xbase.typesystem.util.IVisibilityHelper)org.eclipse.xtext.common.types.JvmTypeReference -
 isRawType()boolean -
 isOwnedBy(.ITypeReferenceOwner)boolean -
 isVisible(org.eclipse.xtext.xbase.typesystem.util.IVisibilityHelper)boolean -
 doCopyInto(.ITypeReferenceOwner).InnerFunctionTypeReference o
 getAsString(String,com.google.common.base.Function<.LightweightTypeReference,String>)String o
 getAsStringNoFunctionType(String,com.google.common.base.Function<.LightweightTypeReference,String>)String o
 accept(.TypeReferenceVisitor)void -
 accept(.TypeReferenceVisitorWithParameter<<Param>>,<Param>)void - <Param=Object>
 accept(.TypeReferenceVisitorWithResult<<Result>>)<Result> - <Result=Object>
 accept(.TypeReferenceVisitorWithParameterAndResult<<Param>,<Result>>,<Param>)<Result> - <Param=Object,Result=Object>
 toInstanceTypeReference().ParameterizedTypeReference -
InnerTypeReference - :.ParameterizedTypeReference
 new(.ITypeReferenceOwner,.LightweightTypeReference,org.eclipse.xtext.common.types.JvmType) -
 checkStaticFlag(org.eclipse.xtext.common.types.JvmDeclaredType)void o
 getKind()int -
 getOuter().LightweightTypeReference -
 hasTypeArguments()boolean -
 isResolved()boolean -
 getRawTypeReference().LightweightTypeReference -
 toTypeReference()org.eclipse.xtext.common.types.JvmTypeReference -
 toJavaCompliantTypeReference(org.eclipse.xtext.xbase.typesystem.util.IVisibilityHelper)org.eclipse.xtext.common.types.JvmTypeReference -
 isRawType()boolean -
 isOwnedBy(.ITypeReferenceOwner)boolean -
 isVisible(org.eclipse.xtext.xbase.typesystem.util.IVisibilityHelper)boolean -
 doCopyInto(.ITypeReferenceOwner).ParameterizedTypeReference o
 getAsString(String,com.google.common.base.Function<.LightweightTypeReference,String>)String o
 accept(.TypeReferenceVisitor)void -
 accept(.TypeReferenceVisitorWithParameter<<Param>>,<Param>)void - <Param=Object>
 accept(.TypeReferenceVisitorWithResult<<Result>>)<Result> - <Result=Object>
 accept(.TypeReferenceVisitorWithParameterAndResult<<Param>,<Result>>,<Param>)<Result> - <Param=Object,Result=Object>
 toInstanceTypeReference().ParameterizedTypeReference -
LightweightBoundTypeArgument -
 isValidVariancePair()boolean -
 new(.LightweightTypeReference,org.eclipse.xtext.xbase.typesystem.util.BoundTypeArgumentSource,Object,org.eclipse.xtext.xbase.typesystem.util.VarianceInfo,org.eclipse.xtext.xbase.typesystem.util.VarianceInfo) -
 toString()String -
 getTypeReference().LightweightTypeReference -
 getSource()org.eclipse.xtext.xbase.typesystem.util.BoundTypeArgumentSource -
 getOrigin()Object -
 getDeclaredVariance()org.eclipse.xtext.xbase.typesystem.util.VarianceInfo -
 getActualVariance()org.eclipse.xtext.xbase.typesystem.util.VarianceInfo -
LightweightMergedBoundTypeArgument -
 new(.LightweightTypeReference,org.eclipse.xtext.xbase.typesystem.util.VarianceInfo) -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
 getTypeReference().LightweightTypeReference -
 getVariance()org.eclipse.xtext.xbase.typesystem.util.VarianceInfo -
LightweightTraversalData -
 new() -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
 getVisited()java.util.Set<org.eclipse.xtext.common.types.JvmType> -
 getTypeParameterMapping()java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,.LightweightMergedBoundTypeArgument> -
LightweightTypeReference a +IdentifierFunction,JavaIdentifierFunction,SimpleNameFunction,UniqueIdentifierFunction
 KIND_LIGHTWEIGHT_TYPE_REFERENCE int sf
 KIND_ANY_TYPE_REFERENCE int sf
 KIND_ARRAY_TYPE_REFERENCE int sf
 KIND_COMPOUND_TYPE_REFERENCE int sf
 KIND_PARAMETERIZED_TYPE_REFERENCE int sf
 KIND_UNBOUND_TYPE_REFERENCE int sf
 KIND_UNKNOWN_TYPE_REFERENCE int sf
 KIND_WILDCARD_TYPE_REFERENCE int sf
 KIND_FUNCTION_TYPE_REFERENCE int sf
 KIND_INNER_TYPE_REFERENCE int sf
 KIND_INNER_FUNCTION_TYPE_REFERENCE int sf
 getKind()int -
 new(.ITypeReferenceOwner) o
 getTypeArguments()java.util.List<.LightweightTypeReference> -
 getOuter().LightweightTypeReference -
 hasTypeArguments()boolean -
 isResolved()boolean -
 getOwner().ITypeReferenceOwner -
 getTypesFactory()org.eclipse.xtext.common.types.TypesFactory o
 getServices()org.eclipse.xtext.xbase.typesystem.util.CommonTypeComputationServices o
 isOwnedBy(.ITypeReferenceOwner)boolean -
 expose(java.util.List<<T>>)java.util.List<<T>> o <T=Object>
 toTypeReference()org.eclipse.xtext.common.types.JvmTypeReference a
 toJavaCompliantTypeReference()org.eclipse.xtext.common.types.JvmTypeReference f
 isVisible(org.eclipse.xtext.xbase.typesystem.util.IVisibilityHelper)boolean a
 toJavaCompliantTypeReference(org.eclipse.xtext.xbase.typesystem.util.IVisibilityHelper)org.eclipse.xtext.common.types.JvmTypeReference a
 toJavaCompliantTypeReference(java.util.List<.LightweightTypeReference>,org.eclipse.xtext.xbase.typesystem.util.IVisibilityHelper)org.eclipse.xtext.common.types.JvmTypeReference o
 getNonInterfaceTypes(java.util.List<.LightweightTypeReference>)java.util.List<.LightweightTypeReference> o
 getType()org.eclipse.xtext.common.types.JvmType a
 getWrapperTypeIfPrimitive().LightweightTypeReference -
 getPrimitiveIfWrapperType().LightweightTypeReference -
 getPrimitiveKind()org.eclipse.xtext.common.types.util.Primitives.Primitive -
 getPrimitiveKindIfWrapperType()org.eclipse.xtext.common.types.util.Primitives.Primitive -
 getRawTypes()java.util.List<org.eclipse.xtext.common.types.JvmType> -
 getRawTypeReference().LightweightTypeReference -
 getUpperBoundSubstitute().LightweightTypeReference -
 getLowerBoundSubstitute().LightweightTypeReference -
 getInvariantBoundSubstitute().LightweightTypeReference -
 getConstraintSubstitute().LightweightTypeReference -
 isRawType()boolean -
 isArray()boolean -
 isAny()boolean -
 isAnonymous()boolean -
 getNamedType().LightweightTypeReference -
 isUnknown()boolean -
 isValidHint()boolean -
 tryConvertToListType().LightweightTypeReference -
 getComponentType().LightweightTypeReference -
 getSuperTypes()java.util.List<.LightweightTypeReference> -
 getSuperType(Class<?>).LightweightTypeReference -
 getSuperType(org.eclipse.xtext.common.types.JvmType).LightweightTypeReference -
 getAllSuperTypes()java.util.List<.LightweightTypeReference> -
 createSubstitutor()org.eclipse.xtext.xbase.typesystem.util.TypeParameterSubstitutor<?> o
 getSuperTypes(org.eclipse.xtext.xbase.typesystem.util.TypeParameterSubstitutor<?>)java.util.List<.LightweightTypeReference> oa
 collectSuperTypes(org.eclipse.xtext.xbase.typesystem.conformance.SuperTypeAcceptor)void -
 collectSuperTypes(int,java.util.List<.LightweightTypeReference>,org.eclipse.xtext.xbase.typesystem.util.TypeParameterSubstitutor<?>,org.eclipse.xtext.xbase.typesystem.conformance.SuperTypeAcceptor,java.util.Set<org.eclipse.xtext.common.types.JvmType>)void o
 isPrimitive()boolean -
 isWrapper()boolean -
 isPrimitiveVoid()boolean -
 isAssignableFrom(.LightweightTypeReference)boolean -
 isAssignableFrom(.LightweightTypeReference,org.eclipse.xtext.xbase.typesystem.conformance.TypeConformanceComputationArgument)boolean -
 internalIsAssignableFrom(.LightweightTypeReference,org.eclipse.xtext.xbase.typesystem.conformance.TypeConformanceComputationArgument)int -
 isAssignableFrom(Class<?>)boolean -
 isAssignableFrom(org.eclipse.xtext.common.types.JvmType)boolean -
 isSubtypeOf(Class<?>)boolean -
 isSubtypeOf(org.eclipse.xtext.common.types.JvmType)boolean -
 copyInto(.ITypeReferenceOwner).LightweightTypeReference -
 doCopyInto(.ITypeReferenceOwner).LightweightTypeReference oa
 toString()String f
 getSimpleName()String a
 getHumanReadableName()String -
 getIdentifier()String a
 getUniqueIdentifier()String a
 getUniqueIdentifier(org.eclipse.xtext.common.types.JvmType)String o
 getJavaIdentifier()String a
 findType(Class<?>)org.eclipse.xtext.common.types.JvmType o
 internalFindTopLevelType(Class<?>).LightweightTypeReference o
 findNonNullType(Class<?>)org.eclipse.xtext.common.types.JvmType o
 isType(Class<?>)boolean a
 accept(.TypeReferenceVisitor)void -
 accept(.TypeReferenceVisitorWithParameter<<Param>>,<Param>)void - <Param=Object>
 accept(.TypeReferenceVisitorWithResult<<Result>>)<Result> - <Result=Object>
 accept(.TypeReferenceVisitorWithParameterAndResult<<Param>,<Result>>,<Param>)<Result> - <Param=Object,Result=Object>
 isFunctionType()boolean -
 isInterfaceType()boolean -
 getFunctionTypeKind().FunctionTypeKind -
 getAsFunctionTypeReference().FunctionTypeReference -
 tryConvertToFunctionTypeReference(boolean).FunctionTypeReference -
 tryConvertToArray().ArrayTypeReference -
 isWildcard()boolean -
 isMultiType()boolean -
 isSynonym()boolean -
 toJavaType().LightweightTypeReference -
 getMultiTypeComponents()java.util.List<.LightweightTypeReference> -
LightweightTypeReferenceFactory - :org.eclipse.xtext.xtype.util.AbstractXtypeReferenceVisitor<.LightweightTypeReference>
 new(.ITypeReferenceOwner) -
 new(.ITypeReferenceOwner,boolean) -
 getOwner().ITypeReferenceOwner -
 toLightweightReference(org.eclipse.xtext.common.types.JvmTypeReference).LightweightTypeReference -
 toLightweightReference(org.eclipse.xtext.common.types.JvmType).LightweightTypeReference -
 toPlainTypeReference(org.eclipse.xtext.common.types.JvmType).LightweightTypeReference -
 doVisitAnyTypeReference(org.eclipse.xtext.common.types.JvmAnyTypeReference).LightweightTypeReference -
 doVisitGenericArrayTypeReference(org.eclipse.xtext.common.types.JvmGenericArrayTypeReference).LightweightTypeReference -
 doVisitMultiTypeReference(org.eclipse.xtext.common.types.JvmMultiTypeReference).LightweightTypeReference -
 doVisitCompoundReference(org.eclipse.xtext.common.types.JvmCompoundTypeReference,boolean).LightweightTypeReference o
 doVisitComputedTypeReference(org.eclipse.xtext.xtype.XComputedTypeReference).LightweightTypeReference -
 doVisitParameterizedTypeReference(org.eclipse.xtext.common.types.JvmParameterizedTypeReference).LightweightTypeReference -
 isInner(org.eclipse.xtext.common.types.JvmType)boolean o
 doVisitInnerTypeReference(org.eclipse.xtext.common.types.JvmInnerTypeReference).LightweightTypeReference -
 getType(org.eclipse.xtext.common.types.JvmTypeReference)org.eclipse.xtext.common.types.JvmType o
 doVisitSynonymTypeReference(org.eclipse.xtext.common.types.JvmSynonymTypeReference).LightweightTypeReference -
 doVisitWildcardTypeReference(org.eclipse.xtext.common.types.JvmWildcardTypeReference).LightweightTypeReference -
 doVisitFunctionTypeReference(org.eclipse.xtext.xtype.XFunctionTypeRef).LightweightTypeReference -
 doVisitUnknownTypeReference(org.eclipse.xtext.common.types.JvmUnknownTypeReference).LightweightTypeReference -
 handleNullReference().LightweightTypeReference o
 getObjectReference().LightweightTypeReference o
 getObjectType()org.eclipse.xtext.common.types.JvmType o
 doVisitTypeReference(org.eclipse.xtext.common.types.JvmTypeReference).LightweightTypeReference -
LightweightTypeReferenceSerializer - :.TypeReferenceVisitor
 new(org.eclipse.xtext.xbase.compiler.ISourceAppender) -
 doVisitAnyTypeReference(.AnyTypeReference)void o
 doVisitArrayTypeReference(.ArrayTypeReference)void o
 doVisitCompoundTypeReference(.CompoundTypeReference)void o
 doVisitFunctionTypeReference(.FunctionTypeReference)void o
 doVisitInnerFunctionTypeReference(.InnerFunctionTypeReference)void o
 doVisitParameterizedTypeReference(.ParameterizedTypeReference)void o
 doVisitInnerTypeReference(.InnerTypeReference)void o
 doVisitUnboundTypeReference(.UnboundTypeReference)void o
 doVisitUnknownTypeReference(.UnknownTypeReference)void o
 doVisitWildcardTypeReference(.WildcardTypeReference)void o
 appendCommaSeparated(java.util.List<.LightweightTypeReference>)void o
ParameterizedTypeReference - :.LightweightTypeReference
 resolved boolean o
 new(.ITypeReferenceOwner,org.eclipse.xtext.common.types.JvmType) -
 checkStaticFlag(org.eclipse.xtext.common.types.JvmDeclaredType)void o
 getKind()int -
 toTypeReference()org.eclipse.xtext.common.types.JvmTypeReference -
 getRawTypeReference().LightweightTypeReference -
 getConstraintSubstitute().LightweightTypeReference -
 getRawTypes()java.util.List<org.eclipse.xtext.common.types.JvmType> -
 isTypeVisible(org.eclipse.xtext.xbase.typesystem.util.IVisibilityHelper)boolean o
 isVisible(org.eclipse.xtext.xbase.typesystem.util.IVisibilityHelper)boolean -
 toJavaCompliantTypeReference(org.eclipse.xtext.xbase.typesystem.util.IVisibilityHelper)org.eclipse.xtext.common.types.JvmTypeReference -
 getType()org.eclipse.xtext.common.types.JvmType -
 isRawType()boolean -
 isOwnedBy(.ITypeReferenceOwner)boolean -
 getWrapperTypeIfPrimitive().LightweightTypeReference -
 getPrimitiveIfWrapperType().LightweightTypeReference -
 isAnonymous()boolean -
 isPrimitive()boolean -
 getPrimitiveKind()org.eclipse.xtext.common.types.util.Primitives.Primitive -
 getPrimitiveKindIfWrapperType()org.eclipse.xtext.common.types.util.Primitives.Primitive -
 isPrimitiveVoid()boolean -
 isInterfaceType()boolean -
 isWrapper()boolean -
 getSuperTypes(org.eclipse.xtext.xbase.typesystem.util.TypeParameterSubstitutor<?>)java.util.List<.LightweightTypeReference> o
 getSuperType(Class<?>).LightweightTypeReference -
 getSuperType(org.eclipse.xtext.common.types.JvmType).LightweightTypeReference -
 getRawSuperType(org.eclipse.xtext.common.types.JvmType).LightweightTypeReference -
 createRawTypeReference(org.eclipse.xtext.common.types.JvmType).LightweightTypeReference o
 isInner(org.eclipse.xtext.common.types.JvmType)boolean o
 getTypeArguments()java.util.List<.LightweightTypeReference> -
 doCopyInto(.ITypeReferenceOwner).ParameterizedTypeReference o
 copyTypeArguments(.ParameterizedTypeReference,.ITypeReferenceOwner)void o
 isResolved()boolean -
 addTypeArgument(.LightweightTypeReference)void -
 getSimpleName()String -
 getIdentifier()String -
 getUniqueIdentifier()String -
 getJavaIdentifier()String -
 getAsString(String,com.google.common.base.Function<.LightweightTypeReference,String>)String o
 isType(Class<?>)boolean -
 accept(.TypeReferenceVisitor)void -
 accept(.TypeReferenceVisitorWithParameter<<Param>>,<Param>)void - <Param=Object>
 accept(.TypeReferenceVisitorWithResult<<Result>>)<Result> - <Result=Object>
 accept(.TypeReferenceVisitorWithParameterAndResult<<Param>,<Result>>,<Param>)<Result> - <Param=Object,Result=Object>
 getFunctionTypeKind().FunctionTypeKind -
 getAsFunctionTypeReference().FunctionTypeReference -
 tryConvertToFunctionTypeReference(boolean).FunctionTypeReference -
 tryConvertToArray().ArrayTypeReference -
 tryConvertToListType().LightweightTypeReference -
 toInstanceTypeReference().ParameterizedTypeReference -
RawTypeHelper - :org.eclipse.xtext.xbase.typesystem.conformance.IRawTypeHelper +RawTypeImplementation,RawTypeReferenceImplementation
 new() -
 getAllRawTypes(.LightweightTypeReference,org.eclipse.emf.ecore.resource.ResourceSet)java.util.List<org.eclipse.xtext.common.types.JvmType> -
 getRawTypeReference(.LightweightTypeReference,org.eclipse.emf.ecore.resource.ResourceSet).LightweightTypeReference -
RawTypeHelper.RawTypeImplementation s :.TypeReferenceVisitorWithParameterAndResult<org.eclipse.emf.ecore.resource.ResourceSet,java.util.List<org.eclipse.xtext.common.types.JvmType>>
 new(org.eclipse.xtext.common.types.TypesFactory) -
 getAllRawTypes(.LightweightTypeReference,org.eclipse.emf.ecore.resource.ResourceSet)java.util.List<org.eclipse.xtext.common.types.JvmType> -
 doVisitTypeReference(.LightweightTypeReference,org.eclipse.emf.ecore.resource.ResourceSet)java.util.List<org.eclipse.xtext.common.types.JvmType> o
 doVisitCompoundTypeReference(.CompoundTypeReference,org.eclipse.emf.ecore.resource.ResourceSet)java.util.List<org.eclipse.xtext.common.types.JvmType> o
 doVisitSynonymTypeReference(.CompoundTypeReference,org.eclipse.emf.ecore.resource.ResourceSet)java.util.List<org.eclipse.xtext.common.types.JvmType> o
 collectRawTypes(java.util.List<.LightweightTypeReference>,org.eclipse.emf.ecore.resource.ResourceSet)java.util.List<org.eclipse.xtext.common.types.JvmType> o
 doVisitArrayTypeReference(.ArrayTypeReference,org.eclipse.emf.ecore.resource.ResourceSet)java.util.List<org.eclipse.xtext.common.types.JvmType> o
 doVisitParameterizedTypeReference(.ParameterizedTypeReference,org.eclipse.emf.ecore.resource.ResourceSet)java.util.List<org.eclipse.xtext.common.types.JvmType> o
 doVisitWildcardTypeReference(.WildcardTypeReference,org.eclipse.emf.ecore.resource.ResourceSet)java.util.List<org.eclipse.xtext.common.types.JvmType> o
 doVisitUnboundTypeReference(.UnboundTypeReference,org.eclipse.emf.ecore.resource.ResourceSet)java.util.List<org.eclipse.xtext.common.types.JvmType> o
 getRawTypesFromConstraints(.ITypeReferenceOwner,org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.emf.ecore.resource.ResourceSet)java.util.List<org.eclipse.xtext.common.types.JvmType> o
 createObjectReference(org.eclipse.emf.ecore.resource.ResourceSet)java.util.List<org.eclipse.xtext.common.types.JvmType> o
StandardTypeReferenceOwner - :.ITypeReferenceOwner
 new(org.eclipse.xtext.xbase.typesystem.util.CommonTypeComputationServices,org.eclipse.emf.ecore.resource.ResourceSet) -
 new(org.eclipse.xtext.xbase.typesystem.util.CommonTypeComputationServices,org.eclipse.emf.ecore.EObject) -
 new(org.eclipse.xtext.xbase.typesystem.util.CommonTypeComputationServices,org.eclipse.emf.ecore.resource.Resource) -
 getServices()org.eclipse.xtext.xbase.typesystem.util.CommonTypeComputationServices -
 getFactory().LightweightTypeReferenceFactory -
 setFactory(.LightweightTypeReferenceFactory)void -
 getContextResourceSet()org.eclipse.emf.ecore.resource.ResourceSet -
 acceptHint(Object,.LightweightBoundTypeArgument)void -
 getAllHints(Object)java.util.List<.LightweightBoundTypeArgument> -
 isResolved(Object)boolean -
 getDeclaredTypeParameters()java.util.List<org.eclipse.xtext.common.types.JvmTypeParameter> -
 toPlainTypeReference(org.eclipse.xtext.common.types.JvmType).LightweightTypeReference -
 toLightweightTypeReference(org.eclipse.xtext.common.types.JvmType).LightweightTypeReference -
 toLightweightTypeReference(org.eclipse.xtext.common.types.JvmTypeReference).LightweightTypeReference -
 newCompoundTypeReference(boolean).CompoundTypeReference -
 newWildcardTypeReference().WildcardTypeReference -
 newArrayTypeReference(.LightweightTypeReference).ArrayTypeReference -
 newFunctionTypeReference(org.eclipse.xtext.common.types.JvmType).FunctionTypeReference -
 newFunctionTypeReference(.LightweightTypeReference,org.eclipse.xtext.common.types.JvmType).InnerFunctionTypeReference -
 newParameterizedTypeReference(org.eclipse.xtext.common.types.JvmType).ParameterizedTypeReference -
 newParameterizedTypeReference(.LightweightTypeReference,org.eclipse.xtext.common.types.JvmType).InnerTypeReference -
 newUnknownTypeReference().UnknownTypeReference -
 newUnknownTypeReference(String).UnknownTypeReference -
 newAnyTypeReference().AnyTypeReference -
 newReferenceToObject().LightweightTypeReference -
 newWildcardExtendsObject().WildcardTypeReference -
 newReferenceTo(Class<?>).LightweightTypeReference -
 newReferenceTo(Class<?>,.TypeReferenceInitializer<.ParameterizedTypeReference>).LightweightTypeReference -
TypeReferenceInitializer ai <Ref=.LightweightTypeReference>
 enhance(<Ref>).LightweightTypeReference a
TypeReferenceVisitor a
 new() -
 doVisitTypeReference(.LightweightTypeReference)void o
 doVisitAnyTypeReference(.AnyTypeReference)void o
 doVisitUnknownTypeReference(.UnknownTypeReference)void o
 doVisitCompoundTypeReference(.CompoundTypeReference)void o
 doVisitMultiTypeReference(.CompoundTypeReference)void o
 doVisitSynonymTypeReference(.CompoundTypeReference)void o
 doVisitArrayTypeReference(.ArrayTypeReference)void o
 doVisitFunctionTypeReference(.FunctionTypeReference)void o
 doVisitInnerFunctionTypeReference(.InnerFunctionTypeReference)void o
 doVisitParameterizedTypeReference(.ParameterizedTypeReference)void o
 doVisitInnerTypeReference(.InnerTypeReference)void o
 doVisitUnboundTypeReference(.UnboundTypeReference)void o
 doVisitWildcardTypeReference(.WildcardTypeReference)void o
TypeReferenceVisitorWithParameter a <Param=Object>
 new() -
 doVisitTypeReference(.LightweightTypeReference,<Param>)void o
 doVisitAnyTypeReference(.AnyTypeReference,<Param>)void o
 doVisitUnknownTypeReference(.UnknownTypeReference,<Param>)void o
 doVisitCompoundTypeReference(.CompoundTypeReference,<Param>)void o
 doVisitMultiTypeReference(.CompoundTypeReference,<Param>)void o
 doVisitSynonymTypeReference(.CompoundTypeReference,<Param>)void o
 doVisitArrayTypeReference(.ArrayTypeReference,<Param>)void o
 doVisitFunctionTypeReference(.FunctionTypeReference,<Param>)void o
 doVisitInnerFunctionTypeReference(.InnerFunctionTypeReference,<Param>)void o
 doVisitParameterizedTypeReference(.ParameterizedTypeReference,<Param>)void o
 doVisitInnerTypeReference(.InnerTypeReference,<Param>)void o
 doVisitUnboundTypeReference(.UnboundTypeReference,<Param>)void o
 doVisitWildcardTypeReference(.WildcardTypeReference,<Param>)void o
TypeReferenceVisitorWithParameterAndResult a <Param=Object,Result=Object>
 new() -
 doVisitTypeReference(.LightweightTypeReference,<Param>)<Result> o
 doVisitAnyTypeReference(.AnyTypeReference,<Param>)<Result> o
 doVisitUnknownTypeReference(.UnknownTypeReference,<Param>)<Result> o
 doVisitCompoundTypeReference(.CompoundTypeReference,<Param>)<Result> o
 doVisitMultiTypeReference(.CompoundTypeReference,<Param>)<Result> o
 doVisitSynonymTypeReference(.CompoundTypeReference,<Param>)<Result> o
 doVisitArrayTypeReference(.ArrayTypeReference,<Param>)<Result> o
 doVisitFunctionTypeReference(.FunctionTypeReference,<Param>)<Result> o
 doVisitInnerFunctionTypeReference(.InnerFunctionTypeReference,<Param>)<Result> o
 doVisitParameterizedTypeReference(.ParameterizedTypeReference,<Param>)<Result> o
 doVisitInnerTypeReference(.InnerTypeReference,<Param>)<Result> o
 doVisitUnboundTypeReference(.UnboundTypeReference,<Param>)<Result> o
 doVisitWildcardTypeReference(.WildcardTypeReference,<Param>)<Result> o
TypeReferenceVisitorWithResult a <Result=Object>
 new() -
 doVisitTypeReference(.LightweightTypeReference)<Result> o
 doVisitAnyTypeReference(.AnyTypeReference)<Result> o
 doVisitUnknownTypeReference(.UnknownTypeReference)<Result> o
 doVisitCompoundTypeReference(.CompoundTypeReference)<Result> o
 doVisitMultiTypeReference(.CompoundTypeReference)<Result> o
 doVisitSynonymTypeReference(.CompoundTypeReference)<Result> o
 doVisitArrayTypeReference(.ArrayTypeReference)<Result> o
 doVisitFunctionTypeReference(.FunctionTypeReference)<Result> o
 doVisitInnerFunctionTypeReference(.InnerFunctionTypeReference)<Result> o
 doVisitParameterizedTypeReference(.ParameterizedTypeReference)<Result> o
 doVisitInnerTypeReference(.InnerTypeReference)<Result> o
 doVisitUnboundTypeReference(.UnboundTypeReference)<Result> o
 doVisitWildcardTypeReference(.WildcardTypeReference)<Result> o
UnboundTypeReference - :.LightweightTypeReference
 create(org.eclipse.xtext.xbase.typesystem.computation.ITypeExpectation,org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.common.types.JvmTypeParameter).UnboundTypeReference s
 getKind()int -
 new(.ITypeReferenceOwner,org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.common.types.JvmTypeParameter) o
 new(.ITypeReferenceOwner,org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.common.types.JvmTypeParameter,Object) o
 getExpression()org.eclipse.xtext.xbase.XExpression -
 createCopy(.ITypeReferenceOwner).UnboundTypeReference o
 tryResolve()void -
 tryResolve(boolean)void -
 canResolveTo(.LightweightTypeReference)boolean -
 hasSignificantHints()boolean -
 hasSignificantHints(java.util.List<.LightweightBoundTypeArgument>)boolean -
 hasSignificantHints(java.util.List<.LightweightBoundTypeArgument>,boolean)boolean o
 toTypeReference()org.eclipse.xtext.common.types.JvmTypeReference -
 toJavaCompliantTypeReference(org.eclipse.xtext.xbase.typesystem.util.IVisibilityHelper)org.eclipse.xtext.common.types.JvmTypeReference -
 isRawType()boolean -
 isAnonymous()boolean -
 getTypeParameter()org.eclipse.xtext.common.types.JvmTypeParameter -
 getHandle()Object -
 getResolvedTo().LightweightTypeReference -
 getUpperBoundSubstitute().LightweightTypeReference -
 getLowerBoundSubstitute().LightweightTypeReference -
 getInvariantBoundSubstitute().LightweightTypeReference -
 getConstraintSubstitute().LightweightTypeReference -
 resolve().LightweightTypeReference -
 resolveAgainstConstraints()void o
 canResolveTo(.LightweightTypeReference,java.util.List<.LightweightBoundTypeArgument>)boolean o
 resolveWithHints(java.util.List<.LightweightBoundTypeArgument>)boolean o
 propageResolvedTypeToConstraints(java.util.List<.LightweightBoundTypeArgument>)void o
 copyInto(.ITypeReferenceOwner).LightweightTypeReference -
 isResolved()boolean -
 internalIsResolved()boolean -
 internalGetResolvedTo().LightweightTypeReference -
 getTypeArguments()java.util.List<.LightweightTypeReference> -
 hasTypeArguments()boolean -
 isArray()boolean -
 isVisible(org.eclipse.xtext.xbase.typesystem.util.IVisibilityHelper)boolean -
 isAny()boolean -
 isUnknown()boolean -
 getFunctionTypeKind().FunctionTypeKind -
 tryConvertToArray().ArrayTypeReference -
 tryConvertToFunctionTypeReference(boolean).FunctionTypeReference -
 tryConvertToListType().LightweightTypeReference -
 getComponentType().LightweightTypeReference -
 isWrapper()boolean -
 isPrimitive()boolean -
 getPrimitiveKind()org.eclipse.xtext.common.types.util.Primitives.Primitive -
 getPrimitiveKindIfWrapperType()org.eclipse.xtext.common.types.util.Primitives.Primitive -
 isPrimitiveVoid()boolean -
 isInterfaceType()boolean -
 getPrimitiveIfWrapperType().LightweightTypeReference -
 getType()org.eclipse.xtext.common.types.JvmType -
 isType(Class<?>)boolean -
 getSuperTypes(org.eclipse.xtext.xbase.typesystem.util.TypeParameterSubstitutor<?>)java.util.List<.LightweightTypeReference> o
 getSuperType(org.eclipse.xtext.common.types.JvmType).LightweightTypeReference -
 getSuperType(Class<?>).LightweightTypeReference -
 getWrapperTypeIfPrimitive().LightweightTypeReference -
 doCopyInto(.ITypeReferenceOwner).LightweightTypeReference o
 getSimpleName()String -
 getIdentifier()String -
 getUniqueIdentifier()String -
 getJavaIdentifier()String -
 accept(.TypeReferenceVisitor)void -
 accept(.TypeReferenceVisitorWithParameter<<Param>>,<Param>)void - <Param=Object>
 accept(.TypeReferenceVisitorWithResult<<Result>>)<Result> - <Result=Object>
 accept(.TypeReferenceVisitorWithParameterAndResult<<Param>,<Result>>,<Param>)<Result> - <Param=Object,Result=Object>
 acceptHint(org.eclipse.xtext.xbase.typesystem.util.VarianceInfo)void -
 acceptHint(.LightweightTypeReference,org.eclipse.xtext.xbase.typesystem.util.BoundTypeArgumentSource,Object,org.eclipse.xtext.xbase.typesystem.util.VarianceInfo,org.eclipse.xtext.xbase.typesystem.util.VarianceInfo)void -
 acceptHint(.LightweightBoundTypeArgument)void -
 getAllHints()java.util.List<.LightweightBoundTypeArgument> -
 equalHandles(.UnboundTypeReference)boolean -
 isWildcard()boolean -
 isMultiType()boolean -
 isSynonym()boolean -
 toJavaType().LightweightTypeReference -
 getMultiTypeComponents()java.util.List<.LightweightTypeReference> -
UnboundTypeReferenceResolver - :org.eclipse.xtext.xbase.typesystem.util.AbstractReentrantTypeReferenceProvider
 new(.UnboundTypeReference) -
 doGetTypeReference(org.eclipse.xtext.xtype.impl.XComputedTypeReferenceImplCustom)org.eclipse.xtext.common.types.JvmTypeReference o
 getUnboundTypeReference().UnboundTypeReference -
UnknownTypeReference - :.LightweightTypeReference
 new(.ITypeReferenceOwner,String) -
 new(.ITypeReferenceOwner) -
 getKind()int -
 isUnknown()boolean -
 isVisible(org.eclipse.xtext.xbase.typesystem.util.IVisibilityHelper)boolean -
 toTypeReference()org.eclipse.xtext.common.types.JvmTypeReference -
 toJavaCompliantTypeReference(org.eclipse.xtext.xbase.typesystem.util.IVisibilityHelper)org.eclipse.xtext.common.types.JvmTypeReference -
 getType()org.eclipse.xtext.common.types.JvmType -
 getSuperTypes(org.eclipse.xtext.xbase.typesystem.util.TypeParameterSubstitutor<?>)java.util.List<.LightweightTypeReference> o
 doCopyInto(.ITypeReferenceOwner).LightweightTypeReference o
 getSimpleName()String -
 getIdentifier()String -
 getUniqueIdentifier()String -
 getJavaIdentifier()String -
 isType(Class<?>)boolean -
 collectSuperTypes(org.eclipse.xtext.xbase.typesystem.conformance.SuperTypeAcceptor)void -
 accept(.TypeReferenceVisitor)void -
 accept(.TypeReferenceVisitorWithParameter<<Param>>,<Param>)void - <Param=Object>
 accept(.TypeReferenceVisitorWithResult<<Result>>)<Result> - <Result=Object>
 accept(.TypeReferenceVisitorWithParameterAndResult<<Param>,<Result>>,<Param>)<Result> - <Param=Object,Result=Object>
WildcardTypeReference - :.LightweightTypeReference
 new(.ITypeReferenceOwner) -
 getKind()int -
 isResolved()boolean -
 getTypeArguments()java.util.List<.LightweightTypeReference> -
 hasTypeArguments()boolean -
 getUpperBounds()java.util.List<.LightweightTypeReference> -
 isUnbounded()boolean -
 getLowerBound().LightweightTypeReference -
 isOwnedBy(.ITypeReferenceOwner)boolean -
 doCopyInto(.ITypeReferenceOwner).WildcardTypeReference o
 isType(Class<?>)boolean -
 getUpperBoundSubstitute().LightweightTypeReference -
 getLowerBoundSubstitute().LightweightTypeReference -
 getInvariantBoundSubstitute().LightweightTypeReference -
 getSuperTypes(org.eclipse.xtext.xbase.typesystem.util.TypeParameterSubstitutor<?>)java.util.List<.LightweightTypeReference> o
 getSuperType(org.eclipse.xtext.common.types.JvmType).LightweightTypeReference -
 getSuperType(Class<?>).LightweightTypeReference -
 toTypeReference()org.eclipse.xtext.common.types.JvmTypeReference -
 toJavaCompliantTypeReference(org.eclipse.xtext.xbase.typesystem.util.IVisibilityHelper)org.eclipse.xtext.common.types.JvmTypeReference -
 isVisible(org.eclipse.xtext.xbase.typesystem.util.IVisibilityHelper)boolean -
 addUpperBound(.LightweightTypeReference)void -
 setLowerBound(.LightweightTypeReference)void -
 getSimpleName()String -
 getIdentifier()String -
 getUniqueIdentifier()String -
 getJavaIdentifier()String -
 getType()org.eclipse.xtext.common.types.JvmType -
 accept(.TypeReferenceVisitor)void -
 accept(.TypeReferenceVisitorWithParameter<<Param>>,<Param>)void - <Param=Object>
 accept(.TypeReferenceVisitorWithResult<<Result>>)<Result> - <Result=Object>
 accept(.TypeReferenceVisitorWithParameterAndResult<<Param>,<Result>>,<Param>)<Result> - <Param=Object,Result=Object>
 isWildcard()boolean -
package org.eclipse.xtext.xbase.typesystem.util
AbstractReentrantTypeReferenceProvider a :org.eclipse.xtext.xbase.typing.IJvmTypeReferenceProvider
 new() -
 getTypeReference(org.eclipse.xtext.xtype.impl.XComputedTypeReferenceImplCustom)org.eclipse.xtext.common.types.JvmTypeReference f
 markComputing()void o
 unmarkComputing()void o
 isComputing()boolean -
 handleReentrantInvocation(org.eclipse.xtext.xtype.impl.XComputedTypeReferenceImplCustom)org.eclipse.xtext.common.types.JvmTypeReference o
 doGetTypeReference(org.eclipse.xtext.xtype.impl.XComputedTypeReferenceImplCustom)org.eclipse.xtext.common.types.JvmTypeReference oa
 toString()String -
AbstractTypeReferencePairWalker a :org.eclipse.xtext.xbase.typesystem.references.TypeReferenceVisitorWithParameter<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference> +ArrayTypeReferenceTraverser,CompoundTypeReferenceTraverser,ParameterizedTypeReferenceTraverser,UnboundTypeReferenceTraverser,WildcardTypeReferenceTraverser
 new(org.eclipse.xtext.xbase.typesystem.references.ITypeReferenceOwner) o
 processTypeParameter(org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)void o
 shouldProcess(org.eclipse.xtext.common.types.JvmTypeParameter)boolean o
 createUnboundTypeReferenceTraverser().AbstractTypeReferencePairWalker.UnboundTypeReferenceTraverser o
 createArrayTypeReferenceTraverser().AbstractTypeReferencePairWalker.ArrayTypeReferenceTraverser o
 createCompoundTypeReferenceTraverser().AbstractTypeReferencePairWalker.CompoundTypeReferenceTraverser o
 createWildcardTypeReferenceTraverser().AbstractTypeReferencePairWalker.WildcardTypeReferenceTraverser o
 createParameterizedTypeReferenceTraverser().AbstractTypeReferencePairWalker.ParameterizedTypeReferenceTraverser o
 doVisitParameterizedTypeReference(org.eclipse.xtext.xbase.typesystem.references.ParameterizedTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)void o
 doVisitWildcardTypeReference(org.eclipse.xtext.xbase.typesystem.references.WildcardTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)void o
 doVisitArrayTypeReference(org.eclipse.xtext.xbase.typesystem.references.ArrayTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)void o
 doVisitCompoundTypeReference(org.eclipse.xtext.xbase.typesystem.references.CompoundTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)void o
 doVisitUnboundTypeReference(org.eclipse.xtext.xbase.typesystem.references.UnboundTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)void o
 doVisitAnyTypeReference(org.eclipse.xtext.xbase.typesystem.references.AnyTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)void o
 doVisitUnknownTypeReference(org.eclipse.xtext.xbase.typesystem.references.UnknownTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)void o
 outerVisit(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,Object,.VarianceInfo,.VarianceInfo)void o
 outerVisit(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)void o
 processPairedReferences(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)void -
 getActualVariance().VarianceInfo o
 getExpectedVariance().VarianceInfo o
 getOrigin()Object o
 getOwner()org.eclipse.xtext.xbase.typesystem.references.ITypeReferenceOwner o
 createTypeParameterSubstitutor(java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument>).TypeParameterSubstitutor<?> o
 findMappedParameter(org.eclipse.xtext.common.types.JvmTypeParameter,java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument>,java.util.Collection<org.eclipse.xtext.common.types.JvmTypeParameter>)org.eclipse.xtext.common.types.JvmTypeParameter o
AbstractTypeReferencePairWalker.ArrayTypeReferenceTraverser o :org.eclipse.xtext.xbase.typesystem.references.TypeReferenceVisitorWithParameter<org.eclipse.xtext.xbase.typesystem.references.ArrayTypeReference>
 new() o
 doVisitArrayTypeReference(org.eclipse.xtext.xbase.typesystem.references.ArrayTypeReference,org.eclipse.xtext.xbase.typesystem.references.ArrayTypeReference)void o
 doVisitParameterizedTypeReference(org.eclipse.xtext.xbase.typesystem.references.ParameterizedTypeReference,org.eclipse.xtext.xbase.typesystem.references.ArrayTypeReference)void o
 doVisitAnyTypeReference(org.eclipse.xtext.xbase.typesystem.references.AnyTypeReference,org.eclipse.xtext.xbase.typesystem.references.ArrayTypeReference)void o
 doVisitUnknownTypeReference(org.eclipse.xtext.xbase.typesystem.references.UnknownTypeReference,org.eclipse.xtext.xbase.typesystem.references.ArrayTypeReference)void o
 doVisitUnboundTypeReference(org.eclipse.xtext.xbase.typesystem.references.UnboundTypeReference,org.eclipse.xtext.xbase.typesystem.references.ArrayTypeReference)void o
 doVisitWildcardTypeReference(org.eclipse.xtext.xbase.typesystem.references.WildcardTypeReference,org.eclipse.xtext.xbase.typesystem.references.ArrayTypeReference)void o
AbstractTypeReferencePairWalker.CompoundTypeReferenceTraverser o :org.eclipse.xtext.xbase.typesystem.references.TypeReferenceVisitorWithParameter<org.eclipse.xtext.xbase.typesystem.references.CompoundTypeReference>
 new() o
 doVisitTypeReference(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.xbase.typesystem.references.CompoundTypeReference)void o
AbstractTypeReferencePairWalker.ParameterizedTypeReferenceTraverser o :org.eclipse.xtext.xbase.typesystem.references.TypeReferenceVisitorWithParameter<org.eclipse.xtext.xbase.typesystem.references.ParameterizedTypeReference>
 new() o
 doVisitParameterizedTypeReference(org.eclipse.xtext.xbase.typesystem.references.ParameterizedTypeReference,org.eclipse.xtext.xbase.typesystem.references.ParameterizedTypeReference)void o
 doVisitInnerTypeReference(org.eclipse.xtext.xbase.typesystem.references.InnerTypeReference,org.eclipse.xtext.xbase.typesystem.references.ParameterizedTypeReference)void o
 doVisitInnerFunctionTypeReference(org.eclipse.xtext.xbase.typesystem.references.InnerFunctionTypeReference,org.eclipse.xtext.xbase.typesystem.references.ParameterizedTypeReference)void o
 doVisitAnyTypeReference(org.eclipse.xtext.xbase.typesystem.references.AnyTypeReference,org.eclipse.xtext.xbase.typesystem.references.ParameterizedTypeReference)void o
 doVisitUnknownTypeReference(org.eclipse.xtext.xbase.typesystem.references.UnknownTypeReference,org.eclipse.xtext.xbase.typesystem.references.ParameterizedTypeReference)void o
 doVisitMatchingTypeParameters(org.eclipse.xtext.xbase.typesystem.references.ParameterizedTypeReference,org.eclipse.xtext.xbase.typesystem.references.ParameterizedTypeReference)void o
 getTypeParameterMapping(org.eclipse.xtext.xbase.typesystem.references.ParameterizedTypeReference)java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument> -
 shouldProcessInContextOf(org.eclipse.xtext.common.types.JvmTypeParameter,java.util.Set<org.eclipse.xtext.common.types.JvmTypeParameter>,java.util.Set<org.eclipse.xtext.common.types.JvmTypeParameter>)boolean o
 doVisitArrayTypeReference(org.eclipse.xtext.xbase.typesystem.references.ArrayTypeReference,org.eclipse.xtext.xbase.typesystem.references.ParameterizedTypeReference)void o
 doVisitWildcardTypeReference(org.eclipse.xtext.xbase.typesystem.references.WildcardTypeReference,org.eclipse.xtext.xbase.typesystem.references.ParameterizedTypeReference)void o
AbstractTypeReferencePairWalker.UnboundTypeReferenceTraverser o :org.eclipse.xtext.xbase.typesystem.references.TypeReferenceVisitorWithParameter<org.eclipse.xtext.xbase.typesystem.references.UnboundTypeReference>
 new() o
 doVisitTypeReference(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.xbase.typesystem.references.UnboundTypeReference)void o
 doVisitWildcardTypeReference(org.eclipse.xtext.xbase.typesystem.references.WildcardTypeReference,org.eclipse.xtext.xbase.typesystem.references.UnboundTypeReference)void o
 doVisitUnboundTypeReference(org.eclipse.xtext.xbase.typesystem.references.UnboundTypeReference,org.eclipse.xtext.xbase.typesystem.references.UnboundTypeReference)void o
AbstractTypeReferencePairWalker.WildcardTypeReferenceTraverser o :org.eclipse.xtext.xbase.typesystem.references.TypeReferenceVisitorWithParameter<org.eclipse.xtext.xbase.typesystem.references.WildcardTypeReference>
 new() o
 doVisitWildcardTypeReference(org.eclipse.xtext.xbase.typesystem.references.WildcardTypeReference,org.eclipse.xtext.xbase.typesystem.references.WildcardTypeReference)void o
 doVisitCompoundTypeReference(org.eclipse.xtext.xbase.typesystem.references.CompoundTypeReference,org.eclipse.xtext.xbase.typesystem.references.WildcardTypeReference)void o
 doVisitTypeReference(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.xbase.typesystem.references.WildcardTypeReference)void -
ActualTypeArgumentCollector - :.AbstractTypeReferencePairWalker +ActualParameterizedTypeReferenceTraverser
 new(java.util.Collection<org.eclipse.xtext.common.types.JvmTypeParameter>,.BoundTypeArgumentSource,org.eclipse.xtext.xbase.typesystem.references.ITypeReferenceOwner) -
 populateTypeParameterMapping(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)void -
 boundByConstraint(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,Object)org.eclipse.xtext.xbase.typesystem.references.LightweightBoundTypeArgument o
 getDefaultSource().BoundTypeArgumentSource o
 boundByDefaultSource(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)org.eclipse.xtext.xbase.typesystem.references.LightweightBoundTypeArgument o
 createParameterizedTypeReferenceTraverser().AbstractTypeReferencePairWalker.ParameterizedTypeReferenceTraverser o
 processTypeParameter(org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)void o
 rawGetTypeParameterMapping()java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightBoundTypeArgument>> -
 getParametersToProcess()java.util.Collection<org.eclipse.xtext.common.types.JvmTypeParameter> o
 shouldProcess(org.eclipse.xtext.common.types.JvmTypeParameter)boolean o
 processPairedReferences(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)void -
 getTypeParameterMapping()java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightBoundTypeArgument>> -
BoundTypeArgumentMerger -
 new() -
 merge(java.util.Collection<org.eclipse.xtext.xbase.typesystem.references.LightweightBoundTypeArgument>,org.eclipse.xtext.xbase.typesystem.references.ITypeReferenceOwner)org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument -
 getSingleArgumentAsMergedArgument(org.eclipse.xtext.xbase.typesystem.references.LightweightBoundTypeArgument)org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument o
 isPossibleMergeResult(java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightBoundTypeArgument>,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)boolean -
 getMostSpecialType(java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference>)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
BoundTypeArgumentSource fe :Enum<.BoundTypeArgumentSource>
 EXPLICIT .BoundTypeArgumentSource sf
 CONSTRAINT .BoundTypeArgumentSource sf
 INFERRED_CONSTRAINT .BoundTypeArgumentSource sf
 INFERRED_LATER .BoundTypeArgumentSource sf
 EXPECTATION .BoundTypeArgumentSource sf
 INFERRED_EXPECTATION .BoundTypeArgumentSource sf
 INFERRED .BoundTypeArgumentSource sf
 RESOLVED .BoundTypeArgumentSource sf
 values().BoundTypeArgumentSource[] s
 valueOf(String).BoundTypeArgumentSource s
CommonTypeComputationServices -
 new() -
 getOperatorMapping()org.eclipse.xtext.xbase.scoping.featurecalls.OperatorMapping -
 setOperatorMapping(org.eclipse.xtext.xbase.scoping.featurecalls.OperatorMapping)void -
 getExpressionHelper()org.eclipse.xtext.xbase.util.XExpressionHelper -
 setExpressionHelper(org.eclipse.xtext.xbase.util.XExpressionHelper)void -
 getTypeReferences()org.eclipse.xtext.common.types.util.TypeReferences -
 setTypeReferences(org.eclipse.xtext.common.types.util.TypeReferences)void -
 getTypeConformanceComputer()org.eclipse.xtext.xbase.typesystem.conformance.TypeConformanceComputer -
 setTypeConformanceComputer(org.eclipse.xtext.xbase.typesystem.conformance.TypeConformanceComputer)void -
 getRawTypeHelper()org.eclipse.xtext.xbase.typesystem.conformance.IRawTypeHelper -
 setRawTypeHelper(org.eclipse.xtext.xbase.typesystem.conformance.IRawTypeHelper)void -
 getPrimitives()org.eclipse.xtext.common.types.util.Primitives -
 setPrimitives(org.eclipse.xtext.common.types.util.Primitives)void -
 getFunctionTypes()org.eclipse.xtext.xbase.typesystem.references.FunctionTypes -
 setFunctionTypes(org.eclipse.xtext.xbase.typesystem.references.FunctionTypes)void -
 getArrayTypes()org.eclipse.xtext.xbase.typesystem.references.ArrayTypes -
 setArrayTypes(org.eclipse.xtext.xbase.typesystem.references.ArrayTypes)void -
 getBoundTypeArgumentMerger().BoundTypeArgumentMerger -
 setBoundTypeArgumentMerger(.BoundTypeArgumentMerger)void -
 getSynonymTypesProvider()org.eclipse.xtext.xbase.typesystem.computation.SynonymTypesProvider -
 setSynonymTypesProvider(org.eclipse.xtext.xbase.typesystem.computation.SynonymTypesProvider)void -
 getJvmModelAssociations()org.eclipse.xtext.xbase.jvmmodel.IJvmModelAssociations -
 setJvmModelAssociations(org.eclipse.xtext.xbase.jvmmodel.IJvmModelAssociations)void -
 getEarlyExitComputer().ExtendedEarlyExitComputer -
 setEarlyExitComputer(.ExtendedEarlyExitComputer)void -
 getHumanReadableTypeNames().HumanReadableTypeNames -
 setHumanReadableTypeNames(.HumanReadableTypeNames)void -
 getXtypeFactory()org.eclipse.xtext.xtype.XtypeFactory -
 setXtypeFactory(org.eclipse.xtext.xtype.XtypeFactory)void -
 getTypesFactory()org.eclipse.xtext.common.types.TypesFactory -
 setTypesFactory(org.eclipse.xtext.common.types.TypesFactory)void -
ConstraintVisitingInfo -
 new() -
 new(org.eclipse.xtext.common.types.JvmTypeParameter) -
 tryVisit(org.eclipse.xtext.common.types.JvmTypeParameter)boolean -
 canVisit(org.eclipse.xtext.common.types.JvmTypeParameter)boolean -
 didVisit(org.eclipse.xtext.common.types.JvmTypeParameter)void -
 pushInfo(org.eclipse.xtext.common.types.JvmTypeParameterDeclarator,int)void -
 getCurrentDeclarator()org.eclipse.xtext.common.types.JvmTypeParameterDeclarator -
 getCurrentIndex()int -
ContextualVisibilityHelper - :.IVisibilityHelper
 new(.IVisibilityHelper,String) -
 new(.IVisibilityHelper,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference) -
 new(.IVisibilityHelper,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,String) -
 new(.IVisibilityHelper,org.eclipse.xtext.common.types.JvmType,String) -
 new(.IVisibilityHelper,org.eclipse.xtext.common.types.JvmType) -
 new(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference) -
 getRawContextType()org.eclipse.xtext.common.types.JvmType -
 isVisible(org.eclipse.xtext.common.types.JvmMember)boolean -
 computeSuperTypeNames()java.util.Set<String> o
 getPackageName()String -
DeclaratorTypeArgumentCollector - :org.eclipse.xtext.xbase.typesystem.references.TypeReferenceVisitorWithParameterAndResult<org.eclipse.xtext.xbase.typesystem.references.LightweightTraversalData,Boolean>
 new() -
 doVisitTypeReference(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTraversalData)Boolean o
 doVisitCompoundTypeReference(org.eclipse.xtext.xbase.typesystem.references.CompoundTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTraversalData)Boolean -
 doVisitArrayTypeReference(org.eclipse.xtext.xbase.typesystem.references.ArrayTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTraversalData)Boolean -
 doVisitWildcardTypeReference(org.eclipse.xtext.xbase.typesystem.references.WildcardTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTraversalData)Boolean -
 doVisitParameterizedTypeReference(org.eclipse.xtext.xbase.typesystem.references.ParameterizedTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTraversalData)Boolean -
 doVisitInnerTypeReference(org.eclipse.xtext.xbase.typesystem.references.InnerTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTraversalData)Boolean o
 doVisitInnerFunctionTypeReference(org.eclipse.xtext.xbase.typesystem.references.InnerFunctionTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTraversalData)Boolean o
 addConstraintMapping(org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.ITypeReferenceOwner,org.eclipse.xtext.xbase.typesystem.references.LightweightTraversalData)Boolean o
 doVisitParameterizedTypeReference(org.eclipse.xtext.xbase.typesystem.references.ParameterizedTypeReference,org.eclipse.xtext.common.types.JvmType,org.eclipse.xtext.xbase.typesystem.references.LightweightTraversalData)Boolean o
 getTypeParameterMapping(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument> -
DeferredTypeParameterHintCollector - :.AbstractTypeReferencePairWalker +DeferredParameterizedTypeReferenceHintCollector,UnboundTypeParameterHintCollector
 new(org.eclipse.xtext.xbase.typesystem.references.ITypeReferenceOwner) -
 createTypeParameterSubstitutor(java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument>).TypeParameterSubstitutor<?> o
 copy(org.eclipse.xtext.xbase.typesystem.references.UnboundTypeReference)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 createUnboundTypeReferenceTraverser().AbstractTypeReferencePairWalker.UnboundTypeReferenceTraverser o
 createCompoundTypeReferenceTraverser().AbstractTypeReferencePairWalker.CompoundTypeReferenceTraverser o
 createParameterizedTypeReferenceTraverser().AbstractTypeReferencePairWalker.ParameterizedTypeReferenceTraverser o
 findMappedParameter(org.eclipse.xtext.common.types.JvmTypeParameter,java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument>,java.util.Collection<org.eclipse.xtext.common.types.JvmTypeParameter>)org.eclipse.xtext.common.types.JvmTypeParameter o
 addHint(org.eclipse.xtext.xbase.typesystem.references.UnboundTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)void o
 getTypeArgumentSource().BoundTypeArgumentSource o
 getStricterConstraint(org.eclipse.xtext.xbase.typesystem.references.UnboundTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
ExtendedEarlyExitComputer - +AbstractThrownExceptionDelegate,FilteringThrownExceptionDelegate,ThrownExceptionDelegate
 new() -
 isIntentionalEarlyExit(org.eclipse.xtext.xbase.XExpression)boolean -
 isDefiniteEarlyExit(org.eclipse.xtext.xbase.XExpression)boolean -
 getThrownExceptions(org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.typesystem.IResolvedTypes,org.eclipse.xtext.xbase.typesystem.references.ITypeReferenceOwner)java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference> -
 createDelegate(java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference>,org.eclipse.xtext.xbase.typesystem.IResolvedTypes,org.eclipse.xtext.xbase.typesystem.references.ITypeReferenceOwner).ExtendedEarlyExitComputer.ThrownExceptionDelegate o
 createThrownExceptionCollector(.IThrownExceptionDelegate)org.eclipse.emf.ecore.util.Switch<Boolean> o
ExtendedEarlyExitComputer.AbstractThrownExceptionDelegate oa :.IThrownExceptionDelegate
 new() o
 collectThrownExceptions(org.eclipse.xtext.xbase.XExpression)void -
 catchExceptions(java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference>).IThrownExceptionDelegate -
 collectWith(org.eclipse.emf.ecore.util.Switch<Boolean>)void -
 getResolvedFeature(org.eclipse.xtext.common.types.JvmExecutable,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)org.eclipse.xtext.xbase.typesystem.override.IResolvedExecutable -
ExtendedEarlyExitComputer.ThrownExceptionDelegate o :.ExtendedEarlyExitComputer.AbstractThrownExceptionDelegate
 new(java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference>,org.eclipse.xtext.xbase.typesystem.IResolvedTypes,org.eclipse.xtext.xbase.typesystem.references.ITypeReferenceOwner) -
 toLightweightReference(org.eclipse.xtext.common.types.JvmTypeReference)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 accept(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)void -
 getActualType(org.eclipse.xtext.xbase.XExpression)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 getActualType(org.eclipse.xtext.common.types.JvmIdentifiableElement)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
HumanReadableTypeNames - :org.eclipse.xtext.xbase.typesystem.references.TypeReferenceVisitorWithParameter<StringBuilder>
 new() -
 doVisitTypeReference(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,StringBuilder)void o
 doVisitAnyTypeReference(org.eclipse.xtext.xbase.typesystem.references.AnyTypeReference,StringBuilder)void o
 doVisitArrayTypeReference(org.eclipse.xtext.xbase.typesystem.references.ArrayTypeReference,StringBuilder)void o
 doVisitCompoundTypeReference(org.eclipse.xtext.xbase.typesystem.references.CompoundTypeReference,StringBuilder)void o
 doVisitParameterizedTypeReference(org.eclipse.xtext.xbase.typesystem.references.ParameterizedTypeReference,StringBuilder)void o
 doVisitInnerTypeReference(org.eclipse.xtext.xbase.typesystem.references.InnerTypeReference,StringBuilder)void o
 doVisitFunctionTypeReference(org.eclipse.xtext.xbase.typesystem.references.FunctionTypeReference,StringBuilder)void o
 doVisitUnboundTypeReference(org.eclipse.xtext.xbase.typesystem.references.UnboundTypeReference,StringBuilder)void o
 doVisitUnknownTypeReference(org.eclipse.xtext.xbase.typesystem.references.UnknownTypeReference,StringBuilder)void o
 doVisitWildcardTypeReference(org.eclipse.xtext.xbase.typesystem.references.WildcardTypeReference,StringBuilder)void o
IThrownExceptionDelegate ai
 toLightweightReference(org.eclipse.xtext.common.types.JvmTypeReference)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference a
 accept(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)void a
 getActualType(org.eclipse.xtext.xbase.XExpression)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference a
 getActualType(org.eclipse.xtext.common.types.JvmIdentifiableElement)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference a
 getResolvedFeature(org.eclipse.xtext.common.types.JvmExecutable,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)org.eclipse.xtext.xbase.typesystem.override.IResolvedExecutable a
 collectThrownExceptions(org.eclipse.xtext.xbase.XExpression)void a
 catchExceptions(java.util.List<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference>).IThrownExceptionDelegate a
IVisibilityHelper ai
 ALL .IVisibilityHelper sf
 isVisible(org.eclipse.xtext.common.types.JvmMember)boolean a
ThrownExceptionSwitch - :org.eclipse.xtext.xbase.util.XbaseSwitch<Boolean>
 new(.IThrownExceptionDelegate) -
 accept(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)void o
 getType(org.eclipse.xtext.xbase.XExpression)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 defaultCase(org.eclipse.emf.ecore.EObject)Boolean -
 caseXExpression(org.eclipse.xtext.xbase.XExpression)Boolean -
 caseXClosure(org.eclipse.xtext.xbase.XClosure)Boolean -
 caseXCasePart(org.eclipse.xtext.xbase.XCasePart)Boolean -
 caseXThrowExpression(org.eclipse.xtext.xbase.XThrowExpression)Boolean -
 caseXCatchClause(org.eclipse.xtext.xbase.XCatchClause)Boolean -
 caseXTryCatchFinallyExpression(org.eclipse.xtext.xbase.XTryCatchFinallyExpression)Boolean -
 processExceptionsFromAutoclosable(java.util.List<org.eclipse.xtext.xbase.XVariableDeclaration>,.IThrownExceptionDelegate)void o
 findCloseMethod(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)org.eclipse.xtext.common.types.JvmOperation o
 caseXAbstractFeatureCall(org.eclipse.xtext.xbase.XAbstractFeatureCall)Boolean -
 caseXConstructorCall(org.eclipse.xtext.xbase.XConstructorCall)Boolean -
 accept(org.eclipse.xtext.common.types.JvmExecutable)void o
TypeParameterSubstitutor a <Visiting=Object> :org.eclipse.xtext.xbase.typesystem.references.TypeReferenceVisitorWithParameterAndResult<<Visiting>,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference>
 new(java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument>,org.eclipse.xtext.xbase.typesystem.references.ITypeReferenceOwner) -
 getTypeParameterMapping()java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument> o
 enhanceMapping(java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument>)void -
 getOwner()org.eclipse.xtext.xbase.typesystem.references.ITypeReferenceOwner o
 doVisitFunctionTypeReference(org.eclipse.xtext.xbase.typesystem.references.FunctionTypeReference,<Visiting>)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 enhanceFunctionType(org.eclipse.xtext.xbase.typesystem.references.FunctionTypeReference,org.eclipse.xtext.xbase.typesystem.references.FunctionTypeReference,<Visiting>)void o
 doVisitInnerFunctionTypeReference(org.eclipse.xtext.xbase.typesystem.references.InnerFunctionTypeReference,<Visiting>)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 visitTypeArgument(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,<Visiting>)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 visitTypeArgument(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,<Visiting>,boolean)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 doVisitParameterizedTypeReference(org.eclipse.xtext.xbase.typesystem.references.ParameterizedTypeReference,<Visiting>)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 doVisitInnerTypeReference(org.eclipse.xtext.xbase.typesystem.references.InnerTypeReference,<Visiting>)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 doVisitParameterizedTypeReference(org.eclipse.xtext.xbase.typesystem.references.ParameterizedTypeReference,org.eclipse.xtext.common.types.JvmType,<Visiting>)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 enhanceParameterizedTypeReference(org.eclipse.xtext.xbase.typesystem.references.ParameterizedTypeReference,org.eclipse.xtext.common.types.JvmType,org.eclipse.xtext.xbase.typesystem.references.ParameterizedTypeReference,<Visiting>)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 getBoundTypeArgument(org.eclipse.xtext.xbase.typesystem.references.ParameterizedTypeReference,org.eclipse.xtext.common.types.JvmTypeParameter,<Visiting>)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 doVisitWildcardTypeReference(org.eclipse.xtext.xbase.typesystem.references.WildcardTypeReference,<Visiting>)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 doVisitArrayTypeReference(org.eclipse.xtext.xbase.typesystem.references.ArrayTypeReference,<Visiting>)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 doVisitAnyTypeReference(org.eclipse.xtext.xbase.typesystem.references.AnyTypeReference,<Visiting>)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 doVisitUnknownTypeReference(org.eclipse.xtext.xbase.typesystem.references.UnknownTypeReference,<Visiting>)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 doVisitCompoundTypeReference(org.eclipse.xtext.xbase.typesystem.references.CompoundTypeReference,<Visiting>)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 substitute(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 substitute(org.eclipse.xtext.common.types.JvmTypeReference)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 createVisiting()<Visiting> oa
 copy(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 toString()String -
UnboundTypeParameterAwareTypeArgumentCollector - :.ActualTypeArgumentCollector +UnboundTypeParameterAwareParameterizedTypeReferenceTraverser,UnboundTypeParameterAwareUnboundTypeReferenceTraverser
 new(java.util.Collection<org.eclipse.xtext.common.types.JvmTypeParameter>,.BoundTypeArgumentSource,org.eclipse.xtext.xbase.typesystem.references.ITypeReferenceOwner) -
 createTypeParameterSubstitutor(java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument>).TypeParameterSubstitutor<?> o
 createUnboundTypeReferenceTraverser().AbstractTypeReferencePairWalker.UnboundTypeReferenceTraverser o
 acceptHint(org.eclipse.xtext.xbase.typesystem.references.UnboundTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)void o
 createParameterizedTypeReferenceTraverser().AbstractTypeReferencePairWalker.ParameterizedTypeReferenceTraverser o
 findMappedParameter(org.eclipse.xtext.common.types.JvmTypeParameter,java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument>,java.util.Collection<org.eclipse.xtext.common.types.JvmTypeParameter>)org.eclipse.xtext.common.types.JvmTypeParameter o
UnboundTypeParameterPreservingSubstitutor - :.TypeParameterSubstitutor<java.util.Set<org.eclipse.xtext.common.types.JvmTypeParameter>>
 new(java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument>,org.eclipse.xtext.xbase.typesystem.references.ITypeReferenceOwner) -
 doVisitUnboundTypeReference(org.eclipse.xtext.xbase.typesystem.references.UnboundTypeReference,java.util.Set<org.eclipse.xtext.common.types.JvmTypeParameter>)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 getBoundTypeArgument(org.eclipse.xtext.xbase.typesystem.references.ParameterizedTypeReference,org.eclipse.xtext.common.types.JvmTypeParameter,java.util.Set<org.eclipse.xtext.common.types.JvmTypeParameter>)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 createVisiting()java.util.Set<org.eclipse.xtext.common.types.JvmTypeParameter> o
UnboundTypeReferences f
 findMappedParameter(org.eclipse.xtext.common.types.JvmTypeParameter,java.util.Map<org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.xbase.typesystem.references.LightweightMergedBoundTypeArgument>,java.util.Collection<org.eclipse.xtext.common.types.JvmTypeParameter>)org.eclipse.xtext.common.types.JvmTypeParameter s
VarianceInfo ae :Enum<.VarianceInfo>
 INVARIANT .VarianceInfo sf
 IN .VarianceInfo sf
 OUT .VarianceInfo sf
 mergeDeclaredWithActuals(java.util.List<.VarianceInfo>).VarianceInfo -
 mergeInvariance(.VarianceInfo,.VarianceInfo).VarianceInfo -
 mergeWithOut(.VarianceInfo,.VarianceInfo,boolean).VarianceInfo -
 doMergeDeclaredWithActuals(java.util.List<.VarianceInfo>).VarianceInfo oa
 mergeDeclaredWithActual(.VarianceInfo).VarianceInfo -
 doMergeDeclaredWithActual(.VarianceInfo).VarianceInfo oa
 values().VarianceInfo[] s
 valueOf(String).VarianceInfo s
package org.eclipse.xtext.xbase.typing
IJvmTypeReferenceProvider ai
 getTypeReference(org.eclipse.xtext.xtype.impl.XComputedTypeReferenceImplCustom)org.eclipse.xtext.common.types.JvmTypeReference a
package org.eclipse.xtext.xbase.util
FeatureCallAsTypeLiteralHelper -
 new() -
 isPotentialTypeLiteral(org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.typesystem.IResolvedTypes)boolean -
 isPotentialTypeLiteralImpl(org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.typesystem.IResolvedTypes,boolean)boolean o
 getTypeNameSegmentsFromConcreteSyntax(org.eclipse.xtext.xbase.XMemberFeatureCall)java.util.List<String> -
 getTypeNameSegmentsFromConcreteSyntax(java.util.List<org.eclipse.xtext.nodemodel.INode>,boolean)java.util.List<String> o
 getRootTypeLiteral(org.eclipse.xtext.xbase.XAbstractFeatureCall)org.eclipse.xtext.xbase.XAbstractFeatureCall -
 doGetRootTypeLiteral(org.eclipse.xtext.xbase.XMemberFeatureCall)org.eclipse.xtext.xbase.XAbstractFeatureCall o
 isDefiniteTypeLiteral(org.eclipse.xtext.xbase.XAbstractFeatureCall)boolean -
XExpressionHelper -
 new() -
 hasSideEffects(org.eclipse.xtext.xbase.XExpression)boolean -
 hasSideEffects(org.eclipse.xtext.xbase.XAbstractFeatureCall,boolean)boolean -
 findInlineAnnotation(org.eclipse.xtext.xbase.XAbstractFeatureCall)org.eclipse.xtext.common.types.JvmAnnotationReference -
 findInlineAnnotation(org.eclipse.xtext.common.types.JvmIdentifiableElement)org.eclipse.xtext.common.types.JvmAnnotationReference -
 findCompoundAssignmentAnnotation(org.eclipse.xtext.xbase.XAbstractFeatureCall)org.eclipse.xtext.common.types.JvmAnnotationReference -
 findReassignFirstArgumentAnnotation(org.eclipse.xtext.common.types.JvmIdentifiableElement)org.eclipse.xtext.common.types.JvmAnnotationReference -
 findPureAnnotation(org.eclipse.xtext.common.types.JvmExecutable)org.eclipse.xtext.common.types.JvmAnnotationReference -
 findAnnotation(org.eclipse.xtext.common.types.JvmAnnotationTarget,String)org.eclipse.xtext.common.types.JvmAnnotationReference o
 getAndOperator()String -
 getOrOperator()String -
 getElvisOperator()String -
 isGetAndAssign(org.eclipse.xtext.xbase.XAbstractFeatureCall)boolean -
 isShortCircuitOperation(org.eclipse.xtext.xbase.XAbstractFeatureCall)boolean -
 isBooleanAndOrOr(org.eclipse.xtext.xbase.XAbstractFeatureCall)boolean -
 isOperatorFromExtension(org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.naming.QualifiedName,Class<?>)boolean -
 isOperatorFromExtension(org.eclipse.xtext.xbase.XAbstractFeatureCall,org.eclipse.xtext.naming.QualifiedName,Class<?>)boolean -
 isOperatorFromExtension(org.eclipse.xtext.xbase.XAbstractFeatureCall,String,org.eclipse.xtext.naming.QualifiedName,Class<?>)boolean -
 getMethodNames(org.eclipse.xtext.xbase.XAbstractFeatureCall,org.eclipse.xtext.naming.QualifiedName)java.util.List<org.eclipse.xtext.naming.QualifiedName> o
 isInlined(org.eclipse.xtext.xbase.XAbstractFeatureCall)boolean -
XSwitchExpressionCompilationState -
 new() -
 finishProcessingCase()void -
 caseNeedsIfNotMatchedCheck()boolean -
XSwitchExpressions -
 new() -
 isJavaSwitchExpression(org.eclipse.xtext.xbase.XSwitchExpression)boolean -
 isJava7SwitchExpression(org.eclipse.xtext.xbase.XSwitchExpression)boolean -
 isJavaCaseExpression(org.eclipse.xtext.xbase.XSwitchExpression,org.eclipse.xtext.xbase.XCasePart)boolean -
 getSwitchVariableType(org.eclipse.xtext.xbase.XSwitchExpression)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference -
 isConstant(org.eclipse.xtext.xbase.XCasePart)boolean -
 getThen(org.eclipse.xtext.xbase.XCasePart,org.eclipse.xtext.xbase.XSwitchExpression)org.eclipse.xtext.xbase.XExpression -
XbaseAdapterFactory - :org.eclipse.emf.common.notify.impl.AdapterFactoryImpl
 modelPackage org.eclipse.xtext.xbase.XbasePackage os
 modelSwitch .XbaseSwitch<org.eclipse.emf.common.notify.Adapter> o
 new() -
 isFactoryForType(Object)boolean -
 createAdapter(org.eclipse.emf.common.notify.Notifier)org.eclipse.emf.common.notify.Adapter -
 createXExpressionAdapter()org.eclipse.emf.common.notify.Adapter -
 createXIfExpressionAdapter()org.eclipse.emf.common.notify.Adapter -
 createXSwitchExpressionAdapter()org.eclipse.emf.common.notify.Adapter -
 createXCasePartAdapter()org.eclipse.emf.common.notify.Adapter -
 createXBlockExpressionAdapter()org.eclipse.emf.common.notify.Adapter -
 createXVariableDeclarationAdapter()org.eclipse.emf.common.notify.Adapter -
 createXAbstractFeatureCallAdapter()org.eclipse.emf.common.notify.Adapter -
 createXMemberFeatureCallAdapter()org.eclipse.emf.common.notify.Adapter -
 createXFeatureCallAdapter()org.eclipse.emf.common.notify.Adapter -
 createXConstructorCallAdapter()org.eclipse.emf.common.notify.Adapter -
 createXBooleanLiteralAdapter()org.eclipse.emf.common.notify.Adapter -
 createXNullLiteralAdapter()org.eclipse.emf.common.notify.Adapter -
 createXNumberLiteralAdapter()org.eclipse.emf.common.notify.Adapter -
 createXStringLiteralAdapter()org.eclipse.emf.common.notify.Adapter -
 createXCollectionLiteralAdapter()org.eclipse.emf.common.notify.Adapter -
 createXListLiteralAdapter()org.eclipse.emf.common.notify.Adapter -
 createXSetLiteralAdapter()org.eclipse.emf.common.notify.Adapter -
 createXClosureAdapter()org.eclipse.emf.common.notify.Adapter -
 createXCastedExpressionAdapter()org.eclipse.emf.common.notify.Adapter -
 createXBinaryOperationAdapter()org.eclipse.emf.common.notify.Adapter -
 createXUnaryOperationAdapter()org.eclipse.emf.common.notify.Adapter -
 createXPostfixOperationAdapter()org.eclipse.emf.common.notify.Adapter -
 createXForLoopExpressionAdapter()org.eclipse.emf.common.notify.Adapter -
 createXBasicForLoopExpressionAdapter()org.eclipse.emf.common.notify.Adapter -
 createXAbstractWhileExpressionAdapter()org.eclipse.emf.common.notify.Adapter -
 createXDoWhileExpressionAdapter()org.eclipse.emf.common.notify.Adapter -
 createXWhileExpressionAdapter()org.eclipse.emf.common.notify.Adapter -
 createXTypeLiteralAdapter()org.eclipse.emf.common.notify.Adapter -
 createXInstanceOfExpressionAdapter()org.eclipse.emf.common.notify.Adapter -
 createXThrowExpressionAdapter()org.eclipse.emf.common.notify.Adapter -
 createXTryCatchFinallyExpressionAdapter()org.eclipse.emf.common.notify.Adapter -
 createXCatchClauseAdapter()org.eclipse.emf.common.notify.Adapter -
 createXAssignmentAdapter()org.eclipse.emf.common.notify.Adapter -
 createXReturnExpressionAdapter()org.eclipse.emf.common.notify.Adapter -
 createXSynchronizedExpressionAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmIdentifiableElementAdapter()org.eclipse.emf.common.notify.Adapter -
 createEObjectAdapter()org.eclipse.emf.common.notify.Adapter -
XbaseJavaDocTypeReferenceProvider - :org.eclipse.xtext.documentation.impl.MultiLineJavaDocTypeReferenceProvider
 new() -
 getEReference(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.INode,int)org.eclipse.emf.ecore.EReference o
XbaseSwitch - <T=Object> :org.eclipse.emf.ecore.util.Switch<<T>>
 modelPackage org.eclipse.xtext.xbase.XbasePackage os
 new() -
 isSwitchFor(org.eclipse.emf.ecore.EPackage)boolean o
 doSwitch(int,org.eclipse.emf.ecore.EObject)<T> o
 caseXExpression(org.eclipse.xtext.xbase.XExpression)<T> -
 caseXIfExpression(org.eclipse.xtext.xbase.XIfExpression)<T> -
 caseXSwitchExpression(org.eclipse.xtext.xbase.XSwitchExpression)<T> -
 caseXCasePart(org.eclipse.xtext.xbase.XCasePart)<T> -
 caseXBlockExpression(org.eclipse.xtext.xbase.XBlockExpression)<T> -
 caseXVariableDeclaration(org.eclipse.xtext.xbase.XVariableDeclaration)<T> -
 caseXAbstractFeatureCall(org.eclipse.xtext.xbase.XAbstractFeatureCall)<T> -
 caseXMemberFeatureCall(org.eclipse.xtext.xbase.XMemberFeatureCall)<T> -
 caseXFeatureCall(org.eclipse.xtext.xbase.XFeatureCall)<T> -
 caseXConstructorCall(org.eclipse.xtext.xbase.XConstructorCall)<T> -
 caseXBooleanLiteral(org.eclipse.xtext.xbase.XBooleanLiteral)<T> -
 caseXNullLiteral(org.eclipse.xtext.xbase.XNullLiteral)<T> -
 caseXNumberLiteral(org.eclipse.xtext.xbase.XNumberLiteral)<T> -
 caseXStringLiteral(org.eclipse.xtext.xbase.XStringLiteral)<T> -
 caseXCollectionLiteral(org.eclipse.xtext.xbase.XCollectionLiteral)<T> -
 caseXListLiteral(org.eclipse.xtext.xbase.XListLiteral)<T> -
 caseXSetLiteral(org.eclipse.xtext.xbase.XSetLiteral)<T> -
 caseXClosure(org.eclipse.xtext.xbase.XClosure)<T> -
 caseXCastedExpression(org.eclipse.xtext.xbase.XCastedExpression)<T> -
 caseXBinaryOperation(org.eclipse.xtext.xbase.XBinaryOperation)<T> -
 caseXUnaryOperation(org.eclipse.xtext.xbase.XUnaryOperation)<T> -
 caseXPostfixOperation(org.eclipse.xtext.xbase.XPostfixOperation)<T> -
 caseXForLoopExpression(org.eclipse.xtext.xbase.XForLoopExpression)<T> -
 caseXBasicForLoopExpression(org.eclipse.xtext.xbase.XBasicForLoopExpression)<T> -
 caseXAbstractWhileExpression(org.eclipse.xtext.xbase.XAbstractWhileExpression)<T> -
 caseXDoWhileExpression(org.eclipse.xtext.xbase.XDoWhileExpression)<T> -
 caseXWhileExpression(org.eclipse.xtext.xbase.XWhileExpression)<T> -
 caseXTypeLiteral(org.eclipse.xtext.xbase.XTypeLiteral)<T> -
 caseXInstanceOfExpression(org.eclipse.xtext.xbase.XInstanceOfExpression)<T> -
 caseXThrowExpression(org.eclipse.xtext.xbase.XThrowExpression)<T> -
 caseXTryCatchFinallyExpression(org.eclipse.xtext.xbase.XTryCatchFinallyExpression)<T> -
 caseXCatchClause(org.eclipse.xtext.xbase.XCatchClause)<T> -
 caseXAssignment(org.eclipse.xtext.xbase.XAssignment)<T> -
 caseXReturnExpression(org.eclipse.xtext.xbase.XReturnExpression)<T> -
 caseXSynchronizedExpression(org.eclipse.xtext.xbase.XSynchronizedExpression)<T> -
 caseJvmIdentifiableElement(org.eclipse.xtext.common.types.JvmIdentifiableElement)<T> -
 defaultCase(org.eclipse.emf.ecore.EObject)<T> -
XbaseUsageCrossReferencer - :org.eclipse.emf.ecore.util.EcoreUtil.UsageCrossReferencer
 new(org.eclipse.emf.ecore.EObject) o
 find(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject)java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature.Setting> s
 newContentsIterator()org.eclipse.emf.common.util.TreeIterator<org.eclipse.emf.common.notify.Notifier> o
package org.eclipse.xtext.xbase.validation
AbstractXbaseJavaValidator x :.AbstractXbaseValidator
 new() -
AbstractXbaseValidator a :org.eclipse.xtext.validation.AbstractDeclarativeValidator
 new() -
 getEPackages()java.util.List<org.eclipse.emf.ecore.EPackage> o
ConstantExpressionValidator -
 new() -
 _isConstant(org.eclipse.xtext.xbase.XExpression)boolean o
 _isConstant(org.eclipse.xtext.xbase.XStringLiteral)boolean o
 _isConstant(org.eclipse.xtext.xbase.XTypeLiteral)boolean o
 _isConstant(org.eclipse.xtext.xbase.XNumberLiteral)boolean o
 _isConstant(org.eclipse.xtext.xbase.XBooleanLiteral)boolean o
 _isConstant(org.eclipse.xtext.xbase.XCastedExpression)boolean o
 _isConstant(org.eclipse.xtext.xbase.XAbstractFeatureCall)boolean o
 _isConstantExpression(Void)boolean o
 _isConstantExpression(org.eclipse.xtext.xbase.XExpression)boolean o
 _isConstantExpression(org.eclipse.xtext.xbase.XAbstractFeatureCall)boolean o
 isConstant(org.eclipse.xtext.xbase.XExpression)boolean -
 isConstantExpression(org.eclipse.xtext.xbase.XExpression)boolean -
EarlyExitValidator - :org.eclipse.xtext.validation.AbstractDeclarativeValidator +EarlyExitKind
 new() -
 getDisallowedEarlyExitReferences()java.util.Map<org.eclipse.emf.ecore.EReference,.EarlyExitValidator.EarlyExitKind> o
 checkInvalidReturnExpression(org.eclipse.xtext.xbase.XExpression)void -
 collectExits(org.eclipse.emf.ecore.EObject,java.util.List<org.eclipse.xtext.xbase.XExpression>)void o
 checkDeadCode(org.eclipse.xtext.xbase.XBlockExpression)void -
 checkDeadCode(org.eclipse.xtext.xbase.XWhileExpression)void -
 markConstantBooleanCondition(org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.xbase.controlflow.BooleanResult,boolean)void o
 checkDeadCode(org.eclipse.xtext.xbase.XDoWhileExpression)void -
 checkDeadCode(org.eclipse.xtext.xbase.XIfExpression)void -
 checkDeadCode(org.eclipse.xtext.xbase.XBasicForLoopExpression)void -
 getBooleanResult(org.eclipse.xtext.xbase.XExpression)com.google.common.base.Optional<org.eclipse.xtext.xbase.controlflow.BooleanResult> o
 checkDeadCode(org.eclipse.xtext.xbase.XSwitchExpression)void -
 markAsDeadCode(java.util.List<org.eclipse.xtext.xbase.XCasePart>,org.eclipse.xtext.xbase.XCasePart,int,int)int o
 register(org.eclipse.xtext.validation.EValidatorRegistrar)void -
EarlyExitValidator.EarlyExitKind osfe :Enum<.EarlyExitValidator.EarlyExitKind>
 RETURN .EarlyExitValidator.EarlyExitKind sf
 THROW .EarlyExitValidator.EarlyExitKind sf
 BOTH .EarlyExitValidator.EarlyExitKind sf
 values().EarlyExitValidator.EarlyExitKind[] s
 valueOf(String).EarlyExitValidator.EarlyExitKind s
JvmGenericTypeValidator - :org.eclipse.xtext.validation.AbstractDeclarativeValidator
 new() -
 register(org.eclipse.xtext.validation.EValidatorRegistrar)void -
 interceptRoot(org.eclipse.emf.ecore.EObject)void -
 checkJvmGenericTypes(java.util.List<org.eclipse.emf.ecore.EObject>)void o
 shouldBeValidated(org.eclipse.xtext.common.types.JvmIdentifiableElement)boolean o
 checkJvmGenericType(org.eclipse.xtext.common.types.JvmGenericType,java.util.Set<org.eclipse.emf.ecore.EObject>)void o
 getPrimarySourceElement(org.eclipse.xtext.common.types.JvmGenericType)org.eclipse.emf.ecore.EObject o
 checkJvmExecutables(java.util.List<org.eclipse.xtext.common.types.JvmMember>)void o
 checkSuperTypes(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.common.types.JvmGenericType)void o
 isInterface(org.eclipse.xtext.common.types.JvmTypeReference)boolean o
 isInterface(org.eclipse.xtext.common.types.JvmType)boolean o
 isAnnotation(org.eclipse.xtext.common.types.JvmTypeReference)boolean o
 isAnnotation(org.eclipse.xtext.common.types.JvmType)boolean o
 isFinal(org.eclipse.xtext.common.types.JvmTypeReference)boolean o
 isClass(org.eclipse.xtext.common.types.JvmTypeReference)boolean o
 isAnonymous(org.eclipse.xtext.common.types.JvmGenericType)boolean o
 getSuperTypeSourceElement(org.eclipse.xtext.common.types.JvmTypeReference)org.eclipse.emf.ecore.EObject o
 checkAnonymousClassStaticMembers(org.eclipse.xtext.common.types.JvmGenericType)void o
 checkDefaultSuperConstructor(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.common.types.JvmGenericType)void o
 getReadableSignature(String,java.util.List<org.eclipse.xtext.common.types.JvmFormalParameter>)String o
 isDelegateConstructorCall(org.eclipse.xtext.xbase.XExpression)boolean o
 checkMemberNamesAreUnique(org.eclipse.xtext.common.types.JvmGenericType)void o
 checkDuplicateAndOverriddenFunctions(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.common.types.JvmGenericType)void o
 checkField(org.eclipse.xtext.common.types.JvmField)void o
 checkJvmExecutable(org.eclipse.xtext.common.types.JvmExecutable)void o
 checkParameters(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.common.types.JvmExecutable)void o
 checkExceptions(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.common.types.JvmExecutable)void o
 getServices()org.eclipse.xtext.xbase.typesystem.util.CommonTypeComputationServices o
 isPrimitiveVoid(org.eclipse.xtext.common.types.JvmTypeReference)boolean o
 checkWildcardSupertype(org.eclipse.emf.ecore.EObject,String,org.eclipse.xtext.common.types.JvmTypeReference,org.eclipse.emf.ecore.EStructuralFeature,int)void o
 isInvalidWildcard(org.eclipse.xtext.common.types.JvmTypeReference)boolean o
 getFeatureForIssue(org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EStructuralFeature o
 checkDuplicateExecutables(org.eclipse.xtext.common.types.JvmGenericType,org.eclipse.xtext.xbase.typesystem.override.ResolvedFeatures,java.util.Set<org.eclipse.emf.ecore.EObject>)void o
 checkDuplicateExecutables(org.eclipse.xtext.common.types.JvmGenericType,java.util.List<<Executable>>,java.util.function.Function<String,java.util.List<<Executable>>>,java.util.Set<org.eclipse.emf.ecore.EObject>)void o <Executable=org.eclipse.xtext.xbase.typesystem.override.IResolvedExecutable>
 checkOverriddenMethods(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.common.types.JvmGenericType,org.eclipse.xtext.xbase.typesystem.override.ResolvedFeatures,java.util.Set<org.eclipse.emf.ecore.EObject>)void o
 findPrimarySourceElement(org.eclipse.xtext.xbase.typesystem.override.IResolvedOperation)org.eclipse.emf.ecore.EObject o
 reportMissingImplementations(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.common.types.JvmGenericType,java.util.List<org.eclipse.xtext.xbase.typesystem.override.IResolvedOperation>)void o
 checkFunctionOverrides(org.eclipse.xtext.xbase.typesystem.override.ResolvedFeatures,java.util.Set<org.eclipse.emf.ecore.EObject>)void o
 checkFunctionOverrides(org.eclipse.xtext.xbase.typesystem.override.IResolvedOperation,java.util.Set<org.eclipse.emf.ecore.EObject>)void o
 checkFunctionOverrides(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.xbase.typesystem.override.IResolvedOperation,java.util.List<org.eclipse.xtext.xbase.typesystem.override.IResolvedOperation>)void o
 createExceptionMismatchError(org.eclipse.xtext.xbase.typesystem.override.IResolvedOperation,org.eclipse.emf.ecore.EObject,java.util.List<org.eclipse.xtext.xbase.typesystem.override.IResolvedOperation>)void o
 typeLabel(org.eclipse.xtext.common.types.JvmExecutable)String o
 getDeclaratorName(org.eclipse.xtext.common.types.JvmFeature)String o
 getDeclaratorName(org.eclipse.xtext.xbase.typesystem.override.IResolvedOperation)String o
 returnTypeFeature(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.xbase.typesystem.override.IResolvedOperation)org.eclipse.emf.ecore.EStructuralFeature o
 getGeneratorConfig(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.xbase.compiler.GeneratorConfig o
 handleExceptionDuringValidation(Runnable)void o
JvmTypeReferencesValidator - :org.eclipse.xtext.validation.AbstractDeclarativeValidator
 new() -
 getEPackages()java.util.List<org.eclipse.emf.ecore.EPackage> o
 checkTypeArgumentsNotPrimitive(org.eclipse.xtext.common.types.JvmParameterizedTypeReference)void -
 checkNotMultipleBounds(org.eclipse.xtext.common.types.JvmWildcardTypeReference)void -
 checkTypeArgsAgainstTypeParameters(org.eclipse.xtext.common.types.JvmParameterizedTypeReference)void -
 warnRawType(org.eclipse.xtext.common.types.JvmType,org.eclipse.xtext.common.types.JvmParameterizedTypeReference)void o
 errorTypeIsNotGeneric(org.eclipse.xtext.common.types.JvmType,org.eclipse.xtext.common.types.JvmParameterizedTypeReference)void o
 warning(String,String,org.eclipse.xtext.common.types.JvmParameterizedTypeReference)void o
 error(String,String,org.eclipse.xtext.common.types.JvmParameterizedTypeReference)void o
 checkTypeArgumentsNotPrimitive(org.eclipse.xtext.common.types.JvmTypeConstraint)void -
 checkTypesAreDisjoint(org.eclipse.xtext.common.types.JvmSynonymTypeReference)void -
 checkNotPrimitive(org.eclipse.xtext.common.types.JvmTypeReference)void o
 checkJvmFormalParameterNotPrimitiveVoid(org.eclipse.xtext.common.types.JvmFormalParameter)void -
 checkFunctionTypeArgsNonVoid(org.eclipse.xtext.xtype.XFunctionTypeRef)void -
ReadAndWriteTracking - +InitializedMarker
 new() -
 markReadAccess(org.eclipse.emf.ecore.EObject)boolean -
 isRead(org.eclipse.emf.ecore.EObject)boolean -
 markInitialized(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.common.types.JvmConstructor)boolean -
 isInitialized(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.common.types.JvmConstructor)boolean -
 newInitalizedMarker(org.eclipse.emf.ecore.EObject).ReadAndWriteTracking.InitializedMarker o
 getInitializedMarker(org.eclipse.emf.ecore.EObject).ReadAndWriteTracking.InitializedMarker o
ReadAndWriteTracking.InitializedMarker os :org.eclipse.emf.common.notify.impl.AdapterImpl
 new() o
 isInitialized(org.eclipse.xtext.common.types.JvmConstructor)boolean -
 markInitialized(org.eclipse.xtext.common.types.JvmConstructor)boolean -
UIStrings -
 new() -
 signature(org.eclipse.xtext.common.types.JvmExecutable)String -
 parameters(org.eclipse.xtext.common.types.JvmIdentifiableElement)String -
 arguments(org.eclipse.xtext.xbase.XAbstractFeatureCall)String -
 arguments(org.eclipse.xtext.xbase.XConstructorCall)String -
 typeParameters(Iterable<org.eclipse.xtext.common.types.JvmTypeParameter>)String -
 typeParameters(org.eclipse.xtext.common.types.JvmIdentifiableElement)String -
 typeArguments(org.eclipse.xtext.xbase.XAbstractFeatureCall)String -
 typeArguments(org.eclipse.xtext.xbase.XConstructorCall)String -
 toString(Iterable<org.eclipse.xtext.common.types.JvmTypeParameter>)String -
 referencesToString(Iterable<org.eclipse.xtext.common.types.JvmTypeReference>)String o
 referenceToString(org.eclipse.xtext.common.types.JvmTypeReference,String)String -
 expressionTypes(Iterable<org.eclipse.xtext.xbase.XExpression>)String o
 referenceToString(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)String o
 parametersToString(Iterable<org.eclipse.xtext.common.types.JvmFormalParameter>,boolean,boolean)String o
 parameterTypes(Iterable<org.eclipse.xtext.common.types.JvmFormalParameter>,boolean)String o
UniqueClassNameValidator - :org.eclipse.xtext.validation.AbstractDeclarativeValidator
 new() -
 register(org.eclipse.xtext.validation.EValidatorRegistrar)void -
 register(org.eclipse.xtext.validation.EValidatorRegistrar,org.eclipse.xtext.IGrammarAccess)void o
 checkUniqueName(org.eclipse.emf.ecore.EObject)void -
 doCheckUniqueName(org.eclipse.xtext.common.types.JvmDeclaredType)void o
 doCheckUniqueName(org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.common.types.JvmDeclaredType)boolean o
 checkUniqueInIndex(org.eclipse.xtext.common.types.JvmDeclaredType,Iterable<org.eclipse.xtext.resource.IEObjectDescription>)boolean o
 addIssue(org.eclipse.xtext.common.types.JvmDeclaredType)void o
 addIssue(org.eclipse.xtext.common.types.JvmDeclaredType,String)void o
XbaseDiagnostician x :org.eclipse.xtext.validation.CancelableDiagnostician
 new(org.eclipse.emf.ecore.EValidator.Registry) -
 validate(org.eclipse.emf.ecore.EClass,org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 doValidateLambdaContents(org.eclipse.xtext.xbase.XClosure,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean ox
XbaseJavaValidator x :.XbaseValidator
 new() -
XbaseValidator - :.AbstractXbaseValidator
 new() -
 getServices()org.eclipse.xtext.xbase.typesystem.util.CommonTypeComputationServices o
 getActualType(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.common.types.JvmIdentifiableElement)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 getActualType(org.eclipse.xtext.xbase.XExpression)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 getActualType(org.eclipse.xtext.common.types.JvmIdentifiableElement)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 getExpectedType(org.eclipse.xtext.xbase.XExpression)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 checkCast(org.eclipse.xtext.common.types.JvmTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)void o
 checkNumberFormat(org.eclipse.xtext.xbase.XNumberLiteral)void o
 checkTypeReferenceIsNotVoid(org.eclipse.xtext.xbase.XExpression)void -
 isPrimitiveVoid(org.eclipse.xtext.common.types.JvmTypeReference)boolean o
 checkVariableIsNotInferredAsVoid(org.eclipse.xtext.xbase.XVariableDeclaration)void -
 checkClosureParameterTypes(org.eclipse.xtext.xbase.XClosure)void -
 checkTypeArguments(org.eclipse.xtext.xbase.XAbstractFeatureCall)void -
 checkTypeArguments(org.eclipse.xtext.xbase.XConstructorCall)void -
 ensureNotPrimitiveNorWildcard(org.eclipse.xtext.common.types.JvmTypeReference)void o
 toLightweightTypeReference(org.eclipse.xtext.common.types.JvmTypeReference)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 toLightweightTypeReference(org.eclipse.xtext.common.types.JvmTypeReference,boolean)org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference o
 checkTypeReferenceIsNotVoid(org.eclipse.xtext.xbase.XCasePart)void -
 checkReturn(org.eclipse.xtext.xbase.XReturnExpression)void -
 getNameOfTypes(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)String o
 checkTypes(org.eclipse.xtext.xbase.XCatchClause)void -
 checkTypeParameterNotUsedInStaticContext(org.eclipse.xtext.common.types.JvmTypeReference)void -
 isStaticContext(org.eclipse.emf.ecore.EObject)boolean o
 isLocalType(org.eclipse.emf.ecore.EObject)boolean o
 checkTypeParameterConstraintIsValid(org.eclipse.xtext.common.types.JvmTypeParameter)void -
 doCheckTypeParameterForwardReference(java.util.List<org.eclipse.xtext.common.types.JvmTypeParameter>)void -
 checkAssignment(org.eclipse.xtext.xbase.XAssignment)void -
 checkFinalFieldInitialization(org.eclipse.xtext.common.types.JvmGenericType)void o
 hasConstructorCallWithThis(org.eclipse.xtext.common.types.JvmConstructor)boolean o
 isInitialized(org.eclipse.xtext.common.types.JvmField)boolean o
 reportUninitializedField(org.eclipse.xtext.common.types.JvmField)void o
 reportUninitializedField(org.eclipse.xtext.common.types.JvmField,org.eclipse.xtext.common.types.JvmConstructor)void o
 reportFieldAlreadyInitialized(org.eclipse.xtext.xbase.XAssignment,org.eclipse.xtext.common.types.JvmField)void o
 checkInitializationRec(org.eclipse.emf.ecore.EObject,java.util.Set<org.eclipse.xtext.common.types.JvmField>,java.util.Set<org.eclipse.xtext.common.types.JvmField>,java.util.Set<org.eclipse.xtext.common.types.JvmField>,java.util.Set<org.eclipse.xtext.common.types.JvmConstructor>)void o
 checkVariableDeclaration(org.eclipse.xtext.xbase.XVariableDeclaration)void -
 checkInnerExpressions(org.eclipse.xtext.xbase.XExpression)void -
 isValueExpectedRecursive(org.eclipse.xtext.xbase.XExpression)boolean o
 mustBeJavaStatementExpression(org.eclipse.xtext.xbase.XExpression)void o
 checkCasts(org.eclipse.xtext.xbase.XCastedExpression)void -
 checkTypeGuards(org.eclipse.xtext.xbase.XCasePart)void -
 checkInstanceOf(org.eclipse.xtext.xbase.XInstanceOfExpression)void -
 memberOfTypeHierarchy(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)boolean o
 containsTypeArgs(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)boolean o
 isFinal(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)boolean o
 checkDelegateConstructorIsFirst(org.eclipse.xtext.xbase.XFeatureCall)void -
 checkConstructorArgumentsAreValid(org.eclipse.xtext.xbase.XFeatureCall)void -
 checkIsValidConstructorArgument(org.eclipse.xtext.xbase.XExpression,org.eclipse.xtext.common.types.JvmType)void o
 checkNoCircularConstructorCall(org.eclipse.xtext.xbase.XFeatureCall)void -
 checkNoForwardReferences(org.eclipse.xtext.xbase.XExpression)void -
 isLocalClassSemantics(org.eclipse.emf.ecore.EObject)boolean o
 checkClosureParams(org.eclipse.xtext.xbase.XClosure)void -
 checkLocalUsageOfDeclared(org.eclipse.xtext.xbase.XVariableDeclaration)void -
 checkLocalUsageOfSwitchParameter(org.eclipse.xtext.xbase.XSwitchExpression)void -
 checkTypeLiteral(org.eclipse.xtext.xbase.XTypeLiteral)void -
 checkImports(org.eclipse.xtext.xtype.XImportSection)void -
 addImportUnusedIssues(java.util.Map<String,java.util.List<org.eclipse.xtext.xtype.XImportDeclaration>>)void o
 checkConflicts(org.eclipse.xtext.xtype.XImportSection,java.util.Map<String,java.util.List<org.eclipse.xtext.xtype.XImportDeclaration>>,java.util.Map<String,org.eclipse.xtext.common.types.JvmType>)void o
 populateMaps(org.eclipse.xtext.xtype.XImportSection,java.util.Map<String,java.util.List<org.eclipse.xtext.xtype.XImportDeclaration>>,java.util.Map<String,java.util.List<org.eclipse.xtext.xtype.XImportDeclaration>>,java.util.Map<String,java.util.List<org.eclipse.xtext.xtype.XImportDeclaration>>,java.util.Map<String,org.eclipse.xtext.common.types.JvmType>)void o
 checkPrimitiveComparedToNull(org.eclipse.xtext.xbase.XBinaryOperation)void -
 isLocallyUsed(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject)boolean o
 getEPackages()java.util.List<org.eclipse.emf.ecore.EPackage> o
 canonicalName(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)String o
 isInterface(org.eclipse.xtext.common.types.JvmType)boolean o
 getExpressionHelper()org.eclipse.xtext.xbase.util.XExpressionHelper o
 checkNoJavaStyleTypeCasting(org.eclipse.xtext.xbase.XBlockExpression)void -
 isXExpressionInsideBlock(org.eclipse.xtext.nodemodel.INode)boolean o
 isSemicolon(org.eclipse.xtext.nodemodel.INode)boolean o
 checkNoJavaStyleTypeCasting(org.eclipse.xtext.nodemodel.INode)void o
 getNode(org.eclipse.xtext.nodemodel.BidiTreeIterator<org.eclipse.xtext.nodemodel.INode>,org.eclipse.emf.ecore.EObject[])org.eclipse.xtext.nodemodel.INode ov
 getFirstLeafNode(org.eclipse.xtext.nodemodel.BidiTreeIterator<org.eclipse.xtext.nodemodel.INode>)org.eclipse.xtext.nodemodel.ILeafNode o
 isHidden(org.eclipse.xtext.nodemodel.INode)boolean o
 checkRedundantCase(org.eclipse.xtext.xbase.XSwitchExpression)void -
 checkDuplicatedCases(org.eclipse.xtext.xbase.XSwitchExpression)void -
 checkTypeGuardsOrder(org.eclipse.xtext.xbase.XSwitchExpression)void -
 checkTypeGuardsOrderWithGenerics(org.eclipse.xtext.xbase.XSwitchExpression)void -
 checkInstanceOfOrder(org.eclipse.xtext.xbase.XIfExpression)void -
 checkCatchClausesOrder(org.eclipse.xtext.xbase.XTryCatchFinallyExpression)void -
 isHandled(org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference,java.util.Collection<org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference>)boolean o
 checkIncompleteCasesOnEnum(org.eclipse.xtext.xbase.XSwitchExpression)void -
 checkAssignment(org.eclipse.xtext.xbase.XBinaryOperation)void -
 checkOperandTypesForTripleEquals(org.eclipse.xtext.xbase.XBinaryOperation)void -
 isTripleEqualsOperation(org.eclipse.xtext.xbase.XBinaryOperation)boolean o
 checkAssignment(org.eclipse.xtext.xbase.XPostfixOperation)void -
 checkExplicitOperationCall(org.eclipse.xtext.xbase.XFeatureCall)void -
 checkExplicitOperationCall(org.eclipse.xtext.xbase.XMemberFeatureCall)void -
 checkExplicitOperationCall(org.eclipse.xtext.xbase.XConstructorCall)void -
 checkAssignment(org.eclipse.xtext.xbase.XExpression,boolean)void o
 checkAssignment(org.eclipse.xtext.xbase.XExpression,org.eclipse.emf.ecore.EStructuralFeature,boolean)void o
 getLogicalContainerProvider()org.eclipse.xtext.xbase.jvmmodel.ILogicalContainerProvider o
 checkDeprecated(org.eclipse.xtext.common.types.JvmIdentifiableElement,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature)void o
 checkDeprecated(org.eclipse.xtext.common.types.JvmParameterizedTypeReference)void -
 checkDeprecated(org.eclipse.xtext.xtype.XImportDeclaration)void -
 checkDeprecated(org.eclipse.xtext.xbase.XAbstractFeatureCall)void -
 checkDeprecated(org.eclipse.xtext.xbase.XConstructorCall)void -
 checkDeprecated(org.eclipse.xtext.xbase.XTypeLiteral)void -
 checkReferInvalidTypes(org.eclipse.xtext.xbase.XAbstractFeatureCall)void -
 checkReferInvalidTypes(org.eclipse.xtext.xbase.XConstructorCall)void -
 checkReferInvalidTypes(org.eclipse.xtext.common.types.JvmIdentifiableElement,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference)void o
 getReferInvalidTypeMessage(org.eclipse.xtext.common.types.JvmIdentifiableElement,org.eclipse.xtext.xbase.typesystem.references.LightweightTypeReference)String o
XtypeJavaValidator - :org.eclipse.xtext.validation.AbstractDeclarativeValidator
 new() -
 getEPackages()java.util.List<org.eclipse.emf.ecore.EPackage> o
XtypeValidator - :.XtypeJavaValidator
 new() -
package org.eclipse.xtext.xtype
XComputedTypeReference ai :org.eclipse.xtext.common.types.JvmSpecializedTypeReference
 getTypeProvider()org.eclipse.xtext.xbase.typing.IJvmTypeReferenceProvider a
 setTypeProvider(org.eclipse.xtext.xbase.typing.IJvmTypeReferenceProvider)void a
XFunctionTypeRef ai :org.eclipse.xtext.common.types.JvmSpecializedTypeReference
 getParamTypes()org.eclipse.emf.common.util.EList<org.eclipse.xtext.common.types.JvmTypeReference> a
 getReturnType()org.eclipse.xtext.common.types.JvmTypeReference a
 setReturnType(org.eclipse.xtext.common.types.JvmTypeReference)void a
 getType()org.eclipse.xtext.common.types.JvmType a
 setType(org.eclipse.xtext.common.types.JvmType)void a
 isInstanceContext()boolean a
 setInstanceContext(boolean)void a
XImportDeclaration ai :org.eclipse.emf.ecore.EObject
 isWildcard()boolean a
 setWildcard(boolean)void a
 isExtension()boolean a
 setExtension(boolean)void a
 isStatic()boolean a
 setStatic(boolean)void a
 getImportedType()org.eclipse.xtext.common.types.JvmDeclaredType a
 setImportedType(org.eclipse.xtext.common.types.JvmDeclaredType)void a
 getMemberName()String a
 setMemberName(String)void a
 getImportedNamespace()String a
 setImportedNamespace(String)void a
 getImportedName()String a
 getImportedTypeName()String a
XImportSection ai :org.eclipse.emf.ecore.EObject
 getImportDeclarations()org.eclipse.emf.common.util.EList<.XImportDeclaration> a
XtypeFactory ai :org.eclipse.emf.ecore.EFactory
 eINSTANCE .XtypeFactory sf
 createXFunctionTypeRef().XFunctionTypeRef a
 createXComputedTypeReference().XComputedTypeReference a
 createXImportSection().XImportSection a
 createXImportDeclaration().XImportDeclaration a
 getXtypePackage().XtypePackage a
XtypePackage ai :org.eclipse.emf.ecore.EPackage +Literals
 eNAME String sf
 eNS_URI String sf
 eNS_PREFIX String sf
 eINSTANCE .XtypePackage sf
 XFUNCTION_TYPE_REF int sf
 XFUNCTION_TYPE_REF__EQUIVALENT int sf
 XFUNCTION_TYPE_REF__PARAM_TYPES int sf
 XFUNCTION_TYPE_REF__RETURN_TYPE int sf
 XFUNCTION_TYPE_REF__TYPE int sf
 XFUNCTION_TYPE_REF__INSTANCE_CONTEXT int sf
 XFUNCTION_TYPE_REF_FEATURE_COUNT int sf
 XCOMPUTED_TYPE_REFERENCE int sf
 XCOMPUTED_TYPE_REFERENCE__EQUIVALENT int sf
 XCOMPUTED_TYPE_REFERENCE__TYPE_PROVIDER int sf
 XCOMPUTED_TYPE_REFERENCE_FEATURE_COUNT int sf
 XIMPORT_SECTION int sf
 XIMPORT_SECTION__IMPORT_DECLARATIONS int sf
 XIMPORT_SECTION_FEATURE_COUNT int sf
 XIMPORT_DECLARATION int sf
 XIMPORT_DECLARATION__WILDCARD int sf
 XIMPORT_DECLARATION__EXTENSION int sf
 XIMPORT_DECLARATION__STATIC int sf
 XIMPORT_DECLARATION__IMPORTED_TYPE int sf
 XIMPORT_DECLARATION__MEMBER_NAME int sf
 XIMPORT_DECLARATION__IMPORTED_NAMESPACE int sf
 XIMPORT_DECLARATION_FEATURE_COUNT int sf
 IJVM_TYPE_REFERENCE_PROVIDER int sf
 getXFunctionTypeRef()org.eclipse.emf.ecore.EClass a
 getXFunctionTypeRef_ParamTypes()org.eclipse.emf.ecore.EReference a
 getXFunctionTypeRef_ReturnType()org.eclipse.emf.ecore.EReference a
 getXFunctionTypeRef_Type()org.eclipse.emf.ecore.EReference a
 getXFunctionTypeRef_InstanceContext()org.eclipse.emf.ecore.EAttribute a
 getXComputedTypeReference()org.eclipse.emf.ecore.EClass a
 getXComputedTypeReference_TypeProvider()org.eclipse.emf.ecore.EAttribute a
 getXImportSection()org.eclipse.emf.ecore.EClass a
 getXImportSection_ImportDeclarations()org.eclipse.emf.ecore.EReference a
 getXImportDeclaration()org.eclipse.emf.ecore.EClass a
 getXImportDeclaration_Wildcard()org.eclipse.emf.ecore.EAttribute a
 getXImportDeclaration_Extension()org.eclipse.emf.ecore.EAttribute a
 getXImportDeclaration_Static()org.eclipse.emf.ecore.EAttribute a
 getXImportDeclaration_ImportedType()org.eclipse.emf.ecore.EReference a
 getXImportDeclaration_MemberName()org.eclipse.emf.ecore.EAttribute a
 getXImportDeclaration_ImportedNamespace()org.eclipse.emf.ecore.EAttribute a
 getIJvmTypeReferenceProvider()org.eclipse.emf.ecore.EDataType a
 getXtypeFactory().XtypeFactory a
XtypePackage.Literals sai
 XFUNCTION_TYPE_REF org.eclipse.emf.ecore.EClass sf
 XFUNCTION_TYPE_REF__PARAM_TYPES org.eclipse.emf.ecore.EReference sf
 XFUNCTION_TYPE_REF__RETURN_TYPE org.eclipse.emf.ecore.EReference sf
 XFUNCTION_TYPE_REF__TYPE org.eclipse.emf.ecore.EReference sf
 XFUNCTION_TYPE_REF__INSTANCE_CONTEXT org.eclipse.emf.ecore.EAttribute sf
 XCOMPUTED_TYPE_REFERENCE org.eclipse.emf.ecore.EClass sf
 XCOMPUTED_TYPE_REFERENCE__TYPE_PROVIDER org.eclipse.emf.ecore.EAttribute sf
 XIMPORT_SECTION org.eclipse.emf.ecore.EClass sf
 XIMPORT_SECTION__IMPORT_DECLARATIONS org.eclipse.emf.ecore.EReference sf
 XIMPORT_DECLARATION org.eclipse.emf.ecore.EClass sf
 XIMPORT_DECLARATION__WILDCARD org.eclipse.emf.ecore.EAttribute sf
 XIMPORT_DECLARATION__EXTENSION org.eclipse.emf.ecore.EAttribute sf
 XIMPORT_DECLARATION__STATIC org.eclipse.emf.ecore.EAttribute sf
 XIMPORT_DECLARATION__IMPORTED_TYPE org.eclipse.emf.ecore.EReference sf
 XIMPORT_DECLARATION__MEMBER_NAME org.eclipse.emf.ecore.EAttribute sf
 XIMPORT_DECLARATION__IMPORTED_NAMESPACE org.eclipse.emf.ecore.EAttribute sf
 IJVM_TYPE_REFERENCE_PROVIDER org.eclipse.emf.ecore.EDataType sf
package org.eclipse.xtext.xtype.impl
XComputedTypeReferenceImpl - :org.eclipse.xtext.common.types.impl.JvmSpecializedTypeReferenceImplCustom,org.eclipse.xtext.xtype.XComputedTypeReference
 TYPE_PROVIDER_EDEFAULT org.eclipse.xtext.xbase.typing.IJvmTypeReferenceProvider osf
 typeProvider org.eclipse.xtext.xbase.typing.IJvmTypeReferenceProvider o
 new() o
 eStaticClass()org.eclipse.emf.ecore.EClass o
 getTypeProvider()org.eclipse.xtext.xbase.typing.IJvmTypeReferenceProvider -
 setTypeProvider(org.eclipse.xtext.xbase.typing.IJvmTypeReferenceProvider)void -
 eGet(int,boolean,boolean)Object -
 eSet(int,Object)void -
 eUnset(int)void -
 eIsSet(int)boolean -
 toString()String -
XComputedTypeReferenceImplCustom - :.XComputedTypeReferenceImpl
 new() -
 accept(org.eclipse.xtext.common.types.util.ITypeReferenceVisitor<<Result>>)<Result> - <Result=Object>
 accept(org.eclipse.xtext.common.types.util.ITypeReferenceVisitorWithParameter<<Parameter>,<Result>>,<Parameter>)<Result> - <Parameter=Object,Result=Object>
 getEquivalent()org.eclipse.xtext.common.types.JvmTypeReference -
 isEquivalentComputed()boolean -
 unsetTypeProviderWithoutNotification()void -
XFunctionTypeRefImpl - :org.eclipse.xtext.common.types.impl.JvmSpecializedTypeReferenceImplCustom,org.eclipse.xtext.xtype.XFunctionTypeRef
 paramTypes org.eclipse.emf.common.util.EList<org.eclipse.xtext.common.types.JvmTypeReference> o
 returnType org.eclipse.xtext.common.types.JvmTypeReference o
 type org.eclipse.xtext.common.types.JvmType o
 INSTANCE_CONTEXT_EDEFAULT boolean osf
 instanceContext boolean o
 new() o
 eStaticClass()org.eclipse.emf.ecore.EClass o
 getParamTypes()org.eclipse.emf.common.util.EList<org.eclipse.xtext.common.types.JvmTypeReference> -
 getReturnType()org.eclipse.xtext.common.types.JvmTypeReference -
 basicSetReturnType(org.eclipse.xtext.common.types.JvmTypeReference,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 setReturnType(org.eclipse.xtext.common.types.JvmTypeReference)void -
 getType()org.eclipse.xtext.common.types.JvmType -
 basicGetType()org.eclipse.xtext.common.types.JvmType -
 setType(org.eclipse.xtext.common.types.JvmType)void -
 isInstanceContext()boolean -
 setInstanceContext(boolean)void -
 eInverseRemove(org.eclipse.emf.ecore.InternalEObject,int,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 eGet(int,boolean,boolean)Object -
 eSet(int,Object)void -
 eUnset(int)void -
 eIsSet(int)boolean -
 toString()String -
XFunctionTypeRefImplCustom - :.XFunctionTypeRefImpl
 new() -
 accept(org.eclipse.xtext.common.types.util.ITypeReferenceVisitor<<Result>>)<Result> - <Result=Object>
 accept(org.eclipse.xtext.common.types.util.ITypeReferenceVisitorWithParameter<<Parameter>,<Result>>,<Parameter>)<Result> - <Parameter=Object,Result=Object>
 getType()org.eclipse.xtext.common.types.JvmType -
 getEquivalent()org.eclipse.xtext.common.types.JvmTypeReference -
 createEquivalentWithoutWildcards(org.eclipse.xtext.common.types.JvmType,boolean)org.eclipse.xtext.common.types.JvmParameterizedTypeReference o
 createEquivalentWithWildcards(org.eclipse.xtext.common.types.JvmType,boolean)org.eclipse.xtext.common.types.JvmParameterizedTypeReference o
 getJavaLangObjectTypeRef(org.eclipse.xtext.common.types.JvmType,org.eclipse.xtext.common.types.TypesFactory)org.eclipse.xtext.common.types.JvmTypeReference o
 wrapIfNecessary(org.eclipse.xtext.common.types.JvmTypeReference)org.eclipse.xtext.common.types.JvmTypeReference -
 getType(Class<?>,org.eclipse.emf.ecore.EObject)org.eclipse.xtext.common.types.JvmType o
 computeTypeUri(boolean)org.eclipse.emf.common.util.URI o
 getIdentifier()String -
 getQualifiedName(char)String -
 getSimpleName()String -
 toString()String -
package org.eclipse.xtext.xtype.util
AbstractXtypeReferenceVisitor a <Result=Object> :org.eclipse.xtext.common.types.util.AbstractTypeReferenceVisitor.InheritanceAware<<Result>>,.XtypeReferenceVisitor<<Result>>
 new() -
 doVisitFunctionTypeReference(org.eclipse.xtext.xtype.XFunctionTypeRef)<Result> -
 doVisitComputedTypeReference(org.eclipse.xtext.xtype.XComputedTypeReference)<Result> -
XFunctionTypeRefs -
 new() -
 computeTypeUri(boolean,int)org.eclipse.emf.common.util.URI s
 buildUri(boolean,int)String s
 computeTypeUri(Class<?>)org.eclipse.emf.common.util.URI s
 wrapIfNecessary(org.eclipse.xtext.common.types.JvmTypeReference,org.eclipse.xtext.common.types.JvmType)org.eclipse.xtext.common.types.JvmTypeReference s
 getWrappedType(org.eclipse.xtext.common.types.JvmType)org.eclipse.xtext.common.types.JvmType s
 getType(Class<?>,org.eclipse.emf.ecore.EObject)org.eclipse.xtext.common.types.JvmType s
XtypeAdapterFactory - :org.eclipse.emf.common.notify.impl.AdapterFactoryImpl
 modelPackage org.eclipse.xtext.xtype.XtypePackage os
 modelSwitch .XtypeSwitch<org.eclipse.emf.common.notify.Adapter> o
 new() -
 isFactoryForType(Object)boolean -
 createAdapter(org.eclipse.emf.common.notify.Notifier)org.eclipse.emf.common.notify.Adapter -
 createXFunctionTypeRefAdapter()org.eclipse.emf.common.notify.Adapter -
 createXComputedTypeReferenceAdapter()org.eclipse.emf.common.notify.Adapter -
 createXImportSectionAdapter()org.eclipse.emf.common.notify.Adapter -
 createXImportDeclarationAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmTypeReferenceAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmSpecializedTypeReferenceAdapter()org.eclipse.emf.common.notify.Adapter -
 createEObjectAdapter()org.eclipse.emf.common.notify.Adapter -
XtypeReferenceVisitor ai <Result=Object> :org.eclipse.xtext.common.types.util.ITypeReferenceVisitor<<Result>>
 doVisitFunctionTypeReference(org.eclipse.xtext.xtype.XFunctionTypeRef)<Result> a
 doVisitComputedTypeReference(org.eclipse.xtext.xtype.XComputedTypeReference)<Result> a
XtypeSwitch - <T=Object> :org.eclipse.emf.ecore.util.Switch<<T>>
 modelPackage org.eclipse.xtext.xtype.XtypePackage os
 new() -
 isSwitchFor(org.eclipse.emf.ecore.EPackage)boolean o
 doSwitch(int,org.eclipse.emf.ecore.EObject)<T> o
 caseXFunctionTypeRef(org.eclipse.xtext.xtype.XFunctionTypeRef)<T> -
 caseXComputedTypeReference(org.eclipse.xtext.xtype.XComputedTypeReference)<T> -
 caseXImportSection(org.eclipse.xtext.xtype.XImportSection)<T> -
 caseXImportDeclaration(org.eclipse.xtext.xtype.XImportDeclaration)<T> -
 caseJvmTypeReference(org.eclipse.xtext.common.types.JvmTypeReference)<T> -
 caseJvmSpecializedTypeReference(org.eclipse.xtext.common.types.JvmSpecializedTypeReference)<T> -
 defaultCase(org.eclipse.emf.ecore.EObject)<T> -
