# org.eclipse.xtext:org.eclipse.xtext:2.41.0
package org.eclipse.xtext
AbstractElement ai :org.eclipse.emf.ecore.EObject
 getCardinality()String a
 setCardinality(String)void a
 isPredicated()boolean a
 setPredicated(boolean)void a
 isFirstSetPredicated()boolean a
 setFirstSetPredicated(boolean)void a
AbstractMetamodelDeclaration ai :org.eclipse.emf.ecore.EObject
 getEPackage()org.eclipse.emf.ecore.EPackage a
 setEPackage(org.eclipse.emf.ecore.EPackage)void a
 getAlias()String a
 setAlias(String)void a
AbstractNegatedToken ai :.AbstractElement
 getTerminal().AbstractElement a
 setTerminal(.AbstractElement)void a
AbstractRule ai :org.eclipse.emf.ecore.EObject
 getName()String a
 setName(String)void a
 getType().TypeRef a
 setType(.TypeRef)void a
 getAlternatives().AbstractElement a
 setAlternatives(.AbstractElement)void a
 getAnnotations()org.eclipse.emf.common.util.EList<.Annotation> a
AbstractXtextRuntimeModule a :.service.DefaultRuntimeModule
 properties java.util.Properties o
 new() -
 configure(com.google.inject.Binder)void -
 configureLanguageName(com.google.inject.Binder)void -
 configureFileExtensions(com.google.inject.Binder)void -
 bindClassLoaderToInstance()ClassLoader -
 bindIGrammarAccess()Class<.IGrammarAccess> -
 bindIParser()Class<.parser.IParser> -
 bindITokenToStringConverter()Class<.parser.ITokenToStringConverter> -
 bindIAntlrTokenFileProvider()Class<.parser.antlr.IAntlrTokenFileProvider> -
 bindLexer()Class<.parser.antlr.Lexer> -
 bindITokenDefProvider()Class<.parser.antlr.ITokenDefProvider> -
 provideInternalXtextLexer()com.google.inject.Provider<.parser.antlr.internal.InternalXtextLexer> -
 configureRuntimeLexer(com.google.inject.Binder)void -
 bindISemanticSequencer()Class<.serializer.sequencer.ISemanticSequencer> -
 bindISyntacticSequencer()Class<.serializer.sequencer.ISyntacticSequencer> -
 bindISerializer()Class<.serializer.ISerializer> -
Action ai :.AbstractElement
 getType().TypeRef a
 setType(.TypeRef)void a
 getFeature()String a
 setFeature(String)void a
 getOperator()String a
 setOperator(String)void a
Alternatives ai :.CompoundElement
Annotation ai :org.eclipse.emf.ecore.EObject
 getName()String a
 setName(String)void a
Assignment ai :.AbstractElement
 getFeature()String a
 setFeature(String)void a
 getOperator()String a
 setOperator(String)void a
 getTerminal().AbstractElement a
 setTerminal(.AbstractElement)void a
CharacterRange ai :.AbstractElement
 getLeft().Keyword a
 setLeft(.Keyword)void a
 getRight().Keyword a
 setRight(.Keyword)void a
CompositeCondition ai :.Condition
 getLeft().Condition a
 setLeft(.Condition)void a
 getRight().Condition a
 setRight(.Condition)void a
CompoundElement ai :.AbstractElement
 getElements()org.eclipse.emf.common.util.EList<.AbstractElement> a
Condition ai :org.eclipse.emf.ecore.EObject
Conjunction ai :.CompositeCondition
Constants ai
 LANGUAGE_NAME String sf
 FILE_EXTENSIONS String sf
CrossReference ai :.AbstractElement
 getType().TypeRef a
 setType(.TypeRef)void a
 getTerminal().AbstractElement a
 setTerminal(.AbstractElement)void a
Disjunction ai :.CompositeCondition
EOF ai :.AbstractElement
EcoreUtil2 - :org.eclipse.emf.ecore.util.EcoreUtil +ElementReferenceAcceptor
 new() -
 getNextSibling(org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EObject s
 getPreviousSibling(org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EObject s
 getContainerOfType(org.eclipse.emf.ecore.EObject,Class<<T>>)<T> s <T=org.eclipse.emf.ecore.EObject>
 getSiblingsOfType(org.eclipse.emf.ecore.EObject,Class<<T>>)java.util.List<<T>> s <T=org.eclipse.emf.ecore.EObject>
 clone(<T>)<T> sx <T=org.eclipse.emf.ecore.EObject>
 cloneWithProxies(<T>)<T> s <T=org.eclipse.emf.ecore.EObject>
 cloneIfContained(<T>)<T> s <T=org.eclipse.emf.ecore.EObject>
 clone(<T>,org.eclipse.emf.ecore.resource.ResourceSet)<T> s <T=org.eclipse.emf.ecore.resource.ResourceSet>
 getAllContentsOfType(org.eclipse.emf.ecore.EObject,Class<<T>>)java.util.List<<T>> s <T=org.eclipse.emf.ecore.EObject>
 getAllContentsOfType(org.eclipse.emf.ecore.resource.Resource,Class<<T>>)java.util.List<<T>> s <T=org.eclipse.emf.ecore.EObject>
 typeSelect(java.util.List<?>,Class<<T>>)java.util.List<<T>> s <T=Object>
 collect(java.util.Collection<org.eclipse.emf.ecore.EObject>,int,Class<<T>>)java.util.List<<T>> s <T=Object>
 eAllOfType(org.eclipse.emf.ecore.EObject,Class<<T>>)java.util.List<<T>> s <T=org.eclipse.emf.ecore.EObject>
 eAll(org.eclipse.emf.ecore.EObject)org.eclipse.emf.common.util.TreeIterator<org.eclipse.emf.ecore.EObject> s
 eAllContents(org.eclipse.emf.ecore.EObject)Iterable<org.eclipse.emf.ecore.EObject> s
 eAllContentsAsList(org.eclipse.emf.ecore.EObject)java.util.List<org.eclipse.emf.ecore.EObject> s
 eAllContentsAsList(org.eclipse.emf.ecore.resource.Resource)java.util.List<org.eclipse.emf.ecore.EObject> s
 loadEPackage(String,ClassLoader)org.eclipse.emf.ecore.EPackage sf
 getURIFragment(org.eclipse.emf.ecore.EObject)String s
 getCompatibleType(org.eclipse.emf.ecore.EClassifier,org.eclipse.emf.ecore.EClassifier)org.eclipse.emf.ecore.EClassifier s
 getCompatibleType(org.eclipse.emf.ecore.EClassifier,org.eclipse.emf.ecore.EClassifier,org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EClassifier s
 getCompatibleTypesOf(org.eclipse.emf.ecore.EClass)java.util.List<org.eclipse.emf.ecore.EClass> s
 getAllSuperTypes(org.eclipse.emf.ecore.EClass)java.util.Collection<org.eclipse.emf.ecore.EClass> s
 isAssignableFrom(org.eclipse.emf.ecore.EClass,org.eclipse.emf.ecore.EClass)boolean s
 getAllReferencedObjects(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference)java.util.List<org.eclipse.emf.ecore.EObject> s
 isValidUri(org.eclipse.emf.ecore.resource.Resource,org.eclipse.emf.common.util.URI)boolean s
 isValidUri(org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.URI)boolean s
 getResource(org.eclipse.emf.ecore.resource.Resource,String)org.eclipse.emf.ecore.resource.Resource s
 getResourceSet(org.eclipse.emf.common.notify.Notifier)org.eclipse.emf.ecore.resource.ResourceSet s
 resolveAll(org.eclipse.emf.ecore.resource.Resource,.util.CancelIndicator)void s
 resolveLazyCrossReferences(org.eclipse.emf.ecore.resource.Resource,.util.CancelIndicator)void s
 resolveAll(org.eclipse.emf.ecore.EObject,.util.CancelIndicator)void s
 toExternalForm(org.eclipse.emf.ecore.EReference)String s
 getEReferenceFromExternalForm(org.eclipse.emf.ecore.EPackage.Registry,String)org.eclipse.emf.ecore.EReference s
 hasSameURI(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject)boolean s
 getNormalizedResourceURI(org.eclipse.emf.ecore.EObject)org.eclipse.emf.common.util.URI s
 getNormalizedURI(org.eclipse.emf.ecore.EObject)org.eclipse.emf.common.util.URI s
 getNormalizedURI(org.eclipse.emf.ecore.resource.Resource)org.eclipse.emf.common.util.URI s
 getPlatformResourceOrNormalizedURI(org.eclipse.emf.ecore.EObject)org.eclipse.emf.common.util.URI s
 getPlatformResourceOrNormalizedURI(org.eclipse.emf.ecore.resource.Resource)org.eclipse.emf.common.util.URI s
 findCrossReferences(org.eclipse.emf.ecore.EObject,java.util.Set<org.eclipse.emf.ecore.EObject>,.EcoreUtil2.ElementReferenceAcceptor)void s
 getAllNonDerivedContents(org.eclipse.emf.ecore.EObject,boolean)org.eclipse.emf.common.util.TreeIterator<org.eclipse.emf.ecore.EObject> s
 getAllNonDerivedContents(org.eclipse.emf.ecore.EObject)org.eclipse.emf.common.util.TreeIterator<org.eclipse.emf.ecore.EObject> s
 getNonDerivedContents(org.eclipse.emf.ecore.EObject)java.util.Iterator<org.eclipse.emf.ecore.EObject> s
 getAllContainers(org.eclipse.emf.ecore.EObject)Iterable<org.eclipse.emf.ecore.EObject> s
 getFragmentPathURI(org.eclipse.emf.ecore.EObject)org.eclipse.emf.common.util.URI s
 getFragmentPath(org.eclipse.emf.ecore.EObject)String s
 getFragmentPathSegment(org.eclipse.emf.ecore.InternalEObject,org.eclipse.emf.ecore.EStructuralFeature,org.eclipse.emf.ecore.InternalEObject)String os
 getFragmentPathRootSegment(org.eclipse.emf.ecore.EObject)String os
EcoreUtil2.ElementReferenceAcceptor sai
 accept(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,int)void a
EnumLiteralDeclaration ai :.AbstractElement
 getEnumLiteral()org.eclipse.emf.ecore.EEnumLiteral a
 setEnumLiteral(org.eclipse.emf.ecore.EEnumLiteral)void a
 getLiteral().Keyword a
 setLiteral(.Keyword)void a
EnumRule ai :.AbstractRule
GeneratedMetamodel ai :.AbstractMetamodelDeclaration
 getName()String a
 setName(String)void a
Grammar ai :org.eclipse.emf.ecore.EObject
 getName()String a
 setName(String)void a
 getUsedGrammars()org.eclipse.emf.common.util.EList<.Grammar> a
 isDefinesHiddenTokens()boolean a
 setDefinesHiddenTokens(boolean)void a
 getHiddenTokens()org.eclipse.emf.common.util.EList<.AbstractRule> a
 getMetamodelDeclarations()org.eclipse.emf.common.util.EList<.AbstractMetamodelDeclaration> a
 getRules()org.eclipse.emf.common.util.EList<.AbstractRule> a
GrammarToDot - :.util.GraphvizDotBuilder
 aeSwitch .grammaranalysis.impl.GrammarElementTitleSwitch o
 new() -
 drawAbstractElementTree(.AbstractElement,.util.GraphvizDotBuilder.Digraph).util.GraphvizDotBuilder.Node o
 drawGrammar(.Grammar,.util.GraphvizDotBuilder.Digraph).util.GraphvizDotBuilder.Digraph o
 drawGrammarContainementEdge(.AbstractElement,.AbstractElement).util.GraphvizDotBuilder.Props o
 drawObject(Object).util.GraphvizDotBuilder.Props o
 drawRule(.AbstractRule,.util.GraphvizDotBuilder.Digraph).util.GraphvizDotBuilder.Digraph o
 newNode(org.eclipse.emf.ecore.EObject,String).util.GraphvizDotBuilder.Node o
GrammarUtil -
 new() -
 getClasspathRelativePathToXmi(.Grammar)String s
 getClasspathRelativePathToBinGrammar(.Grammar)String s
 getLanguageId(.Grammar)String s
 getSimpleName(.Grammar)String s
 getName(.Grammar)String sx
 getNamespace(.Grammar)String s
 getGrammar(org.eclipse.emf.ecore.EObject).Grammar s
 containingRule(org.eclipse.emf.ecore.EObject).AbstractRule s
 containingParserRule(org.eclipse.emf.ecore.EObject).ParserRule s
 containingEnumRule(org.eclipse.emf.ecore.EObject).EnumRule s
 containingAssignment(org.eclipse.emf.ecore.EObject).Assignment s
 containingGroup(org.eclipse.emf.ecore.EObject).Group s
 containingUnorderedGroup(org.eclipse.emf.ecore.EObject).UnorderedGroup s
 containingCrossReference(org.eclipse.emf.ecore.EObject).CrossReference s
 containedActions(org.eclipse.emf.ecore.EObject)java.util.List<.Action> s
 containedRuleCalls(org.eclipse.emf.ecore.EObject)java.util.List<.RuleCall> s
 containedAssignments(org.eclipse.emf.ecore.EObject)java.util.List<.Assignment> s
 containedKeywords(org.eclipse.emf.ecore.EObject)java.util.List<.Keyword> s
 containedAbstractElements(org.eclipse.emf.ecore.EObject)java.util.List<.AbstractElement> s
 containedCrossReferences(org.eclipse.emf.ecore.EObject)java.util.List<.CrossReference> s
 containsAssignedAction(.ParserRule)boolean s
 elementsBeforeThisInContainingGroup(.AbstractElement)java.util.List<.AbstractElement> s
 isParserRuleCall(org.eclipse.emf.ecore.EObject)boolean s
 isEObjectRuleCall(org.eclipse.emf.ecore.EObject)boolean s
 isEObjectRule(org.eclipse.emf.ecore.EObject)boolean s
 isUnassignedParserRuleCall(org.eclipse.emf.ecore.EObject)boolean s
 isUnassignedEObjectRuleCall(org.eclipse.emf.ecore.EObject)boolean s
 isEObjectFragmentRuleCall(org.eclipse.emf.ecore.EObject)boolean s
 isEObjectFragmentRule(.AbstractRule)boolean s
 isAssignedEObjectRuleCall(org.eclipse.emf.ecore.EObject)boolean s
 isDatatypeRuleCall(org.eclipse.emf.ecore.EObject)boolean s
 isEnumRuleCall(org.eclipse.emf.ecore.EObject)boolean s
 isTerminalRuleCall(org.eclipse.emf.ecore.EObject)boolean s
 findRuleForName(.Grammar,String).AbstractRule s
 allUsedGrammars(.Grammar)java.util.List<.Grammar> s
 allRules(.Grammar)java.util.List<.AbstractRule> s
 allParserRules(.Grammar)java.util.List<.ParserRule> s
 allEnumRules(.Grammar)java.util.List<.EnumRule> s
 allTerminalRules(.Grammar)java.util.List<.TerminalRule> s
 getAllAlternatives(.Grammar)java.util.Collection<.AbstractElement> s
 getAllGroups(.Grammar)java.util.Collection<.AbstractElement> s
 getAllUnorderedGroups(.Grammar)java.util.Collection<.AbstractElement> s
 getAllAssignments(.Grammar)java.util.Collection<.AbstractElement> s
 getAllPredicatedElements(.Grammar)java.util.Collection<.AbstractElement> s
 allMetamodelDeclarations(.Grammar)java.util.List<.AbstractMetamodelDeclaration> s
 getTypeRefName(.TypeRef)String s
 isAssigned(org.eclipse.emf.ecore.EObject)boolean s
 isAssignedAction(org.eclipse.emf.ecore.EObject)boolean s
 isUnassignedAction(org.eclipse.emf.ecore.EObject)boolean s
 getAllKeywords(.Grammar)java.util.Set<String> s
 isBooleanAssignment(.Assignment)boolean s
 isSingleAssignment(.Assignment)boolean s
 isMultipleAssignment(.Assignment)boolean s
 isMultipleAssignment(.Action)boolean s
 isOptionalCardinality(.AbstractElement)boolean s
 isMultipleCardinality(.AbstractElement)boolean s
 isOneOrMoreCardinality(.AbstractElement)boolean s
 isAnyCardinality(.AbstractElement)boolean s
 isDatatypeRule(.ParserRule)boolean s
 isDatatypeRule(.AbstractRule)boolean s
 getReference(.CrossReference,org.eclipse.emf.ecore.EClass)org.eclipse.emf.ecore.EReference s
 getReference(.CrossReference)org.eclipse.emf.ecore.EReference s
 findCurrentType(.AbstractElement)org.eclipse.emf.ecore.EClassifier s
 allEPackagesToValidate(.Grammar)java.util.Collection<org.eclipse.emf.ecore.EPackage> s
 findEString(.Grammar)org.eclipse.emf.ecore.EDataType s
 findEBoolean(.Grammar)org.eclipse.emf.ecore.EDataType s
 findEObject(.Grammar)org.eclipse.emf.ecore.EClass s
Group ai :.CompoundElement
 getGuardCondition().Condition a
 setGuardCondition(.Condition)void a
IGrammarAccess ai +IAbstractRuleAccess,IEnumRuleAccess,IParserRuleAccess
 findKeywordPairs(String,String)java.util.List<.util.Pair<.Keyword,.Keyword>> a
 findKeywords(String[])java.util.List<.Keyword> av
 findRuleCalls(.AbstractRule[])java.util.List<.RuleCall> av
 getGrammar().Grammar a
IGrammarAccess.IAbstractRuleAccess sai
 getRule().AbstractRule a
IGrammarAccess.IEnumRuleAccess sai :.IGrammarAccess.IAbstractRuleAccess
 getRule().EnumRule a
IGrammarAccess.IParserRuleAccess sai :.IGrammarAccess.IAbstractRuleAccess
 getRule().ParserRule a
ISetup ai
 createInjectorAndDoEMFRegistration()com.google.inject.Injector a
Keyword ai :.AbstractElement
 getValue()String a
 setValue(String)void a
LanguageInfo -
 new(String) -
 getLanguageName()String -
 getShortName()String -
 isLanguage(org.eclipse.emf.ecore.resource.Resource)boolean -
 hashCode()int -
 equals(Object)boolean -
LiteralCondition ai :.Condition
 isTrue()boolean a
 setTrue(boolean)void a
NamedArgument ai :org.eclipse.emf.ecore.EObject
 getParameter().Parameter a
 setParameter(.Parameter)void a
 getValue().Condition a
 setValue(.Condition)void a
 isCalledByName()boolean a
 setCalledByName(boolean)void a
NegatedToken ai :.AbstractNegatedToken
Negation ai :.Condition
 getValue().Condition a
 setValue(.Condition)void a
Parameter ai :org.eclipse.emf.ecore.EObject
 getName()String a
 setName(String)void a
ParameterReference ai :.Condition
 getParameter().Parameter a
 setParameter(.Parameter)void a
ParserRule ai :.AbstractRule
 isDefinesHiddenTokens()boolean a
 setDefinesHiddenTokens(boolean)void a
 getHiddenTokens()org.eclipse.emf.common.util.EList<.AbstractRule> a
 getParameters()org.eclipse.emf.common.util.EList<.Parameter> a
 isFragment()boolean a
 setFragment(boolean)void a
 isWildcard()boolean a
 setWildcard(boolean)void a
ReferencedMetamodel ai :.AbstractMetamodelDeclaration
RuleCall ai :.AbstractElement
 getRule().AbstractRule a
 setRule(.AbstractRule)void a
 getArguments()org.eclipse.emf.common.util.EList<.NamedArgument> a
 isExplicitlyCalled()boolean a
 setExplicitlyCalled(boolean)void a
TerminalRule ai :.AbstractRule
 isFragment()boolean a
 setFragment(boolean)void a
TypeRef ai :org.eclipse.emf.ecore.EObject
 getMetamodel().AbstractMetamodelDeclaration a
 setMetamodel(.AbstractMetamodelDeclaration)void a
 getClassifier()org.eclipse.emf.ecore.EClassifier a
 setClassifier(org.eclipse.emf.ecore.EClassifier)void a
UnorderedGroup ai :.CompoundElement
UntilToken ai :.AbstractNegatedToken
Wildcard ai :.AbstractElement
XtextFactory ai :org.eclipse.emf.ecore.EFactory
 eINSTANCE .XtextFactory sf
 createGrammar().Grammar a
 createAbstractRule().AbstractRule a
 createAbstractMetamodelDeclaration().AbstractMetamodelDeclaration a
 createGeneratedMetamodel().GeneratedMetamodel a
 createReferencedMetamodel().ReferencedMetamodel a
 createParserRule().ParserRule a
 createTypeRef().TypeRef a
 createAbstractElement().AbstractElement a
 createAction().Action a
 createKeyword().Keyword a
 createRuleCall().RuleCall a
 createAssignment().Assignment a
 createCrossReference().CrossReference a
 createTerminalRule().TerminalRule a
 createAbstractNegatedToken().AbstractNegatedToken a
 createNegatedToken().NegatedToken a
 createUntilToken().UntilToken a
 createWildcard().Wildcard a
 createEnumRule().EnumRule a
 createEnumLiteralDeclaration().EnumLiteralDeclaration a
 createAlternatives().Alternatives a
 createUnorderedGroup().UnorderedGroup a
 createGroup().Group a
 createCharacterRange().CharacterRange a
 createCompoundElement().CompoundElement a
 createEOF().EOF a
 createParameter().Parameter a
 createNamedArgument().NamedArgument a
 createCondition().Condition a
 createConjunction().Conjunction a
 createNegation().Negation a
 createDisjunction().Disjunction a
 createCompositeCondition().CompositeCondition a
 createParameterReference().ParameterReference a
 createLiteralCondition().LiteralCondition a
 createAnnotation().Annotation a
 getXtextPackage().XtextPackage a
XtextPackage ai :org.eclipse.emf.ecore.EPackage +Literals
 eNAME String sf
 eNS_URI String sf
 eNS_PREFIX String sf
 eINSTANCE .XtextPackage sf
 GRAMMAR int sf
 GRAMMAR__NAME int sf
 GRAMMAR__USED_GRAMMARS int sf
 GRAMMAR__DEFINES_HIDDEN_TOKENS int sf
 GRAMMAR__HIDDEN_TOKENS int sf
 GRAMMAR__METAMODEL_DECLARATIONS int sf
 GRAMMAR__RULES int sf
 GRAMMAR_FEATURE_COUNT int sf
 ABSTRACT_RULE int sf
 ABSTRACT_RULE__NAME int sf
 ABSTRACT_RULE__TYPE int sf
 ABSTRACT_RULE__ALTERNATIVES int sf
 ABSTRACT_RULE__ANNOTATIONS int sf
 ABSTRACT_RULE_FEATURE_COUNT int sf
 ABSTRACT_METAMODEL_DECLARATION int sf
 ABSTRACT_METAMODEL_DECLARATION__EPACKAGE int sf
 ABSTRACT_METAMODEL_DECLARATION__ALIAS int sf
 ABSTRACT_METAMODEL_DECLARATION_FEATURE_COUNT int sf
 GENERATED_METAMODEL int sf
 GENERATED_METAMODEL__EPACKAGE int sf
 GENERATED_METAMODEL__ALIAS int sf
 GENERATED_METAMODEL__NAME int sf
 GENERATED_METAMODEL_FEATURE_COUNT int sf
 REFERENCED_METAMODEL int sf
 REFERENCED_METAMODEL__EPACKAGE int sf
 REFERENCED_METAMODEL__ALIAS int sf
 REFERENCED_METAMODEL_FEATURE_COUNT int sf
 PARSER_RULE int sf
 PARSER_RULE__NAME int sf
 PARSER_RULE__TYPE int sf
 PARSER_RULE__ALTERNATIVES int sf
 PARSER_RULE__ANNOTATIONS int sf
 PARSER_RULE__DEFINES_HIDDEN_TOKENS int sf
 PARSER_RULE__HIDDEN_TOKENS int sf
 PARSER_RULE__PARAMETERS int sf
 PARSER_RULE__FRAGMENT int sf
 PARSER_RULE__WILDCARD int sf
 PARSER_RULE_FEATURE_COUNT int sf
 TYPE_REF int sf
 TYPE_REF__METAMODEL int sf
 TYPE_REF__CLASSIFIER int sf
 TYPE_REF_FEATURE_COUNT int sf
 ABSTRACT_ELEMENT int sf
 ABSTRACT_ELEMENT__CARDINALITY int sf
 ABSTRACT_ELEMENT__PREDICATED int sf
 ABSTRACT_ELEMENT__FIRST_SET_PREDICATED int sf
 ABSTRACT_ELEMENT_FEATURE_COUNT int sf
 ACTION int sf
 ACTION__CARDINALITY int sf
 ACTION__PREDICATED int sf
 ACTION__FIRST_SET_PREDICATED int sf
 ACTION__TYPE int sf
 ACTION__FEATURE int sf
 ACTION__OPERATOR int sf
 ACTION_FEATURE_COUNT int sf
 KEYWORD int sf
 KEYWORD__CARDINALITY int sf
 KEYWORD__PREDICATED int sf
 KEYWORD__FIRST_SET_PREDICATED int sf
 KEYWORD__VALUE int sf
 KEYWORD_FEATURE_COUNT int sf
 RULE_CALL int sf
 RULE_CALL__CARDINALITY int sf
 RULE_CALL__PREDICATED int sf
 RULE_CALL__FIRST_SET_PREDICATED int sf
 RULE_CALL__RULE int sf
 RULE_CALL__ARGUMENTS int sf
 RULE_CALL__EXPLICITLY_CALLED int sf
 RULE_CALL_FEATURE_COUNT int sf
 ASSIGNMENT int sf
 ASSIGNMENT__CARDINALITY int sf
 ASSIGNMENT__PREDICATED int sf
 ASSIGNMENT__FIRST_SET_PREDICATED int sf
 ASSIGNMENT__FEATURE int sf
 ASSIGNMENT__OPERATOR int sf
 ASSIGNMENT__TERMINAL int sf
 ASSIGNMENT_FEATURE_COUNT int sf
 CROSS_REFERENCE int sf
 CROSS_REFERENCE__CARDINALITY int sf
 CROSS_REFERENCE__PREDICATED int sf
 CROSS_REFERENCE__FIRST_SET_PREDICATED int sf
 CROSS_REFERENCE__TYPE int sf
 CROSS_REFERENCE__TERMINAL int sf
 CROSS_REFERENCE_FEATURE_COUNT int sf
 TERMINAL_RULE int sf
 TERMINAL_RULE__NAME int sf
 TERMINAL_RULE__TYPE int sf
 TERMINAL_RULE__ALTERNATIVES int sf
 TERMINAL_RULE__ANNOTATIONS int sf
 TERMINAL_RULE__FRAGMENT int sf
 TERMINAL_RULE_FEATURE_COUNT int sf
 ABSTRACT_NEGATED_TOKEN int sf
 ABSTRACT_NEGATED_TOKEN__CARDINALITY int sf
 ABSTRACT_NEGATED_TOKEN__PREDICATED int sf
 ABSTRACT_NEGATED_TOKEN__FIRST_SET_PREDICATED int sf
 ABSTRACT_NEGATED_TOKEN__TERMINAL int sf
 ABSTRACT_NEGATED_TOKEN_FEATURE_COUNT int sf
 NEGATED_TOKEN int sf
 NEGATED_TOKEN__CARDINALITY int sf
 NEGATED_TOKEN__PREDICATED int sf
 NEGATED_TOKEN__FIRST_SET_PREDICATED int sf
 NEGATED_TOKEN__TERMINAL int sf
 NEGATED_TOKEN_FEATURE_COUNT int sf
 UNTIL_TOKEN int sf
 UNTIL_TOKEN__CARDINALITY int sf
 UNTIL_TOKEN__PREDICATED int sf
 UNTIL_TOKEN__FIRST_SET_PREDICATED int sf
 UNTIL_TOKEN__TERMINAL int sf
 UNTIL_TOKEN_FEATURE_COUNT int sf
 WILDCARD int sf
 WILDCARD__CARDINALITY int sf
 WILDCARD__PREDICATED int sf
 WILDCARD__FIRST_SET_PREDICATED int sf
 WILDCARD_FEATURE_COUNT int sf
 ENUM_RULE int sf
 ENUM_RULE__NAME int sf
 ENUM_RULE__TYPE int sf
 ENUM_RULE__ALTERNATIVES int sf
 ENUM_RULE__ANNOTATIONS int sf
 ENUM_RULE_FEATURE_COUNT int sf
 ENUM_LITERAL_DECLARATION int sf
 ENUM_LITERAL_DECLARATION__CARDINALITY int sf
 ENUM_LITERAL_DECLARATION__PREDICATED int sf
 ENUM_LITERAL_DECLARATION__FIRST_SET_PREDICATED int sf
 ENUM_LITERAL_DECLARATION__ENUM_LITERAL int sf
 ENUM_LITERAL_DECLARATION__LITERAL int sf
 ENUM_LITERAL_DECLARATION_FEATURE_COUNT int sf
 COMPOUND_ELEMENT int sf
 COMPOUND_ELEMENT__CARDINALITY int sf
 COMPOUND_ELEMENT__PREDICATED int sf
 COMPOUND_ELEMENT__FIRST_SET_PREDICATED int sf
 COMPOUND_ELEMENT__ELEMENTS int sf
 COMPOUND_ELEMENT_FEATURE_COUNT int sf
 ALTERNATIVES int sf
 ALTERNATIVES__CARDINALITY int sf
 ALTERNATIVES__PREDICATED int sf
 ALTERNATIVES__FIRST_SET_PREDICATED int sf
 ALTERNATIVES__ELEMENTS int sf
 ALTERNATIVES_FEATURE_COUNT int sf
 UNORDERED_GROUP int sf
 UNORDERED_GROUP__CARDINALITY int sf
 UNORDERED_GROUP__PREDICATED int sf
 UNORDERED_GROUP__FIRST_SET_PREDICATED int sf
 UNORDERED_GROUP__ELEMENTS int sf
 UNORDERED_GROUP_FEATURE_COUNT int sf
 GROUP int sf
 GROUP__CARDINALITY int sf
 GROUP__PREDICATED int sf
 GROUP__FIRST_SET_PREDICATED int sf
 GROUP__ELEMENTS int sf
 GROUP__GUARD_CONDITION int sf
 GROUP_FEATURE_COUNT int sf
 CHARACTER_RANGE int sf
 CHARACTER_RANGE__CARDINALITY int sf
 CHARACTER_RANGE__PREDICATED int sf
 CHARACTER_RANGE__FIRST_SET_PREDICATED int sf
 CHARACTER_RANGE__LEFT int sf
 CHARACTER_RANGE__RIGHT int sf
 CHARACTER_RANGE_FEATURE_COUNT int sf
 EOF int sf
 EOF__CARDINALITY int sf
 EOF__PREDICATED int sf
 EOF__FIRST_SET_PREDICATED int sf
 EOF_FEATURE_COUNT int sf
 PARAMETER int sf
 PARAMETER__NAME int sf
 PARAMETER_FEATURE_COUNT int sf
 NAMED_ARGUMENT int sf
 NAMED_ARGUMENT__PARAMETER int sf
 NAMED_ARGUMENT__VALUE int sf
 NAMED_ARGUMENT__CALLED_BY_NAME int sf
 NAMED_ARGUMENT_FEATURE_COUNT int sf
 CONDITION int sf
 CONDITION_FEATURE_COUNT int sf
 COMPOSITE_CONDITION int sf
 COMPOSITE_CONDITION__LEFT int sf
 COMPOSITE_CONDITION__RIGHT int sf
 COMPOSITE_CONDITION_FEATURE_COUNT int sf
 CONJUNCTION int sf
 CONJUNCTION__LEFT int sf
 CONJUNCTION__RIGHT int sf
 CONJUNCTION_FEATURE_COUNT int sf
 NEGATION int sf
 NEGATION__VALUE int sf
 NEGATION_FEATURE_COUNT int sf
 DISJUNCTION int sf
 DISJUNCTION__LEFT int sf
 DISJUNCTION__RIGHT int sf
 DISJUNCTION_FEATURE_COUNT int sf
 PARAMETER_REFERENCE int sf
 PARAMETER_REFERENCE__PARAMETER int sf
 PARAMETER_REFERENCE_FEATURE_COUNT int sf
 LITERAL_CONDITION int sf
 LITERAL_CONDITION__TRUE int sf
 LITERAL_CONDITION_FEATURE_COUNT int sf
 ANNOTATION int sf
 ANNOTATION__NAME int sf
 ANNOTATION_FEATURE_COUNT int sf
 getGrammar()org.eclipse.emf.ecore.EClass a
 getGrammar_Name()org.eclipse.emf.ecore.EAttribute a
 getGrammar_UsedGrammars()org.eclipse.emf.ecore.EReference a
 getGrammar_DefinesHiddenTokens()org.eclipse.emf.ecore.EAttribute a
 getGrammar_HiddenTokens()org.eclipse.emf.ecore.EReference a
 getGrammar_MetamodelDeclarations()org.eclipse.emf.ecore.EReference a
 getGrammar_Rules()org.eclipse.emf.ecore.EReference a
 getAbstractRule()org.eclipse.emf.ecore.EClass a
 getAbstractRule_Name()org.eclipse.emf.ecore.EAttribute a
 getAbstractRule_Type()org.eclipse.emf.ecore.EReference a
 getAbstractRule_Alternatives()org.eclipse.emf.ecore.EReference a
 getAbstractRule_Annotations()org.eclipse.emf.ecore.EReference a
 getAbstractMetamodelDeclaration()org.eclipse.emf.ecore.EClass a
 getAbstractMetamodelDeclaration_EPackage()org.eclipse.emf.ecore.EReference a
 getAbstractMetamodelDeclaration_Alias()org.eclipse.emf.ecore.EAttribute a
 getGeneratedMetamodel()org.eclipse.emf.ecore.EClass a
 getGeneratedMetamodel_Name()org.eclipse.emf.ecore.EAttribute a
 getReferencedMetamodel()org.eclipse.emf.ecore.EClass a
 getParserRule()org.eclipse.emf.ecore.EClass a
 getParserRule_DefinesHiddenTokens()org.eclipse.emf.ecore.EAttribute a
 getParserRule_HiddenTokens()org.eclipse.emf.ecore.EReference a
 getParserRule_Parameters()org.eclipse.emf.ecore.EReference a
 getParserRule_Fragment()org.eclipse.emf.ecore.EAttribute a
 getParserRule_Wildcard()org.eclipse.emf.ecore.EAttribute a
 getTypeRef()org.eclipse.emf.ecore.EClass a
 getTypeRef_Metamodel()org.eclipse.emf.ecore.EReference a
 getTypeRef_Classifier()org.eclipse.emf.ecore.EReference a
 getAbstractElement()org.eclipse.emf.ecore.EClass a
 getAbstractElement_Cardinality()org.eclipse.emf.ecore.EAttribute a
 getAbstractElement_Predicated()org.eclipse.emf.ecore.EAttribute a
 getAbstractElement_FirstSetPredicated()org.eclipse.emf.ecore.EAttribute a
 getAction()org.eclipse.emf.ecore.EClass a
 getAction_Type()org.eclipse.emf.ecore.EReference a
 getAction_Feature()org.eclipse.emf.ecore.EAttribute a
 getAction_Operator()org.eclipse.emf.ecore.EAttribute a
 getKeyword()org.eclipse.emf.ecore.EClass a
 getKeyword_Value()org.eclipse.emf.ecore.EAttribute a
 getRuleCall()org.eclipse.emf.ecore.EClass a
 getRuleCall_Rule()org.eclipse.emf.ecore.EReference a
 getRuleCall_Arguments()org.eclipse.emf.ecore.EReference a
 getRuleCall_ExplicitlyCalled()org.eclipse.emf.ecore.EAttribute a
 getAssignment()org.eclipse.emf.ecore.EClass a
 getAssignment_Feature()org.eclipse.emf.ecore.EAttribute a
 getAssignment_Operator()org.eclipse.emf.ecore.EAttribute a
 getAssignment_Terminal()org.eclipse.emf.ecore.EReference a
 getCrossReference()org.eclipse.emf.ecore.EClass a
 getCrossReference_Type()org.eclipse.emf.ecore.EReference a
 getCrossReference_Terminal()org.eclipse.emf.ecore.EReference a
 getTerminalRule()org.eclipse.emf.ecore.EClass a
 getTerminalRule_Fragment()org.eclipse.emf.ecore.EAttribute a
 getAbstractNegatedToken()org.eclipse.emf.ecore.EClass a
 getAbstractNegatedToken_Terminal()org.eclipse.emf.ecore.EReference a
 getNegatedToken()org.eclipse.emf.ecore.EClass a
 getUntilToken()org.eclipse.emf.ecore.EClass a
 getWildcard()org.eclipse.emf.ecore.EClass a
 getEnumRule()org.eclipse.emf.ecore.EClass a
 getEnumLiteralDeclaration()org.eclipse.emf.ecore.EClass a
 getEnumLiteralDeclaration_EnumLiteral()org.eclipse.emf.ecore.EReference a
 getEnumLiteralDeclaration_Literal()org.eclipse.emf.ecore.EReference a
 getAlternatives()org.eclipse.emf.ecore.EClass a
 getUnorderedGroup()org.eclipse.emf.ecore.EClass a
 getGroup()org.eclipse.emf.ecore.EClass a
 getGroup_GuardCondition()org.eclipse.emf.ecore.EReference a
 getCharacterRange()org.eclipse.emf.ecore.EClass a
 getCharacterRange_Left()org.eclipse.emf.ecore.EReference a
 getCharacterRange_Right()org.eclipse.emf.ecore.EReference a
 getCompoundElement()org.eclipse.emf.ecore.EClass a
 getCompoundElement_Elements()org.eclipse.emf.ecore.EReference a
 getEOF()org.eclipse.emf.ecore.EClass a
 getParameter()org.eclipse.emf.ecore.EClass a
 getParameter_Name()org.eclipse.emf.ecore.EAttribute a
 getNamedArgument()org.eclipse.emf.ecore.EClass a
 getNamedArgument_Parameter()org.eclipse.emf.ecore.EReference a
 getNamedArgument_Value()org.eclipse.emf.ecore.EReference a
 getNamedArgument_CalledByName()org.eclipse.emf.ecore.EAttribute a
 getCondition()org.eclipse.emf.ecore.EClass a
 getConjunction()org.eclipse.emf.ecore.EClass a
 getNegation()org.eclipse.emf.ecore.EClass a
 getNegation_Value()org.eclipse.emf.ecore.EReference a
 getDisjunction()org.eclipse.emf.ecore.EClass a
 getCompositeCondition()org.eclipse.emf.ecore.EClass a
 getCompositeCondition_Left()org.eclipse.emf.ecore.EReference a
 getCompositeCondition_Right()org.eclipse.emf.ecore.EReference a
 getParameterReference()org.eclipse.emf.ecore.EClass a
 getParameterReference_Parameter()org.eclipse.emf.ecore.EReference a
 getLiteralCondition()org.eclipse.emf.ecore.EClass a
 getLiteralCondition_True()org.eclipse.emf.ecore.EAttribute a
 getAnnotation()org.eclipse.emf.ecore.EClass a
 getAnnotation_Name()org.eclipse.emf.ecore.EAttribute a
 getXtextFactory().XtextFactory a
XtextPackage.Literals sai
 GRAMMAR org.eclipse.emf.ecore.EClass sf
 GRAMMAR__NAME org.eclipse.emf.ecore.EAttribute sf
 GRAMMAR__USED_GRAMMARS org.eclipse.emf.ecore.EReference sf
 GRAMMAR__DEFINES_HIDDEN_TOKENS org.eclipse.emf.ecore.EAttribute sf
 GRAMMAR__HIDDEN_TOKENS org.eclipse.emf.ecore.EReference sf
 GRAMMAR__METAMODEL_DECLARATIONS org.eclipse.emf.ecore.EReference sf
 GRAMMAR__RULES org.eclipse.emf.ecore.EReference sf
 ABSTRACT_RULE org.eclipse.emf.ecore.EClass sf
 ABSTRACT_RULE__NAME org.eclipse.emf.ecore.EAttribute sf
 ABSTRACT_RULE__TYPE org.eclipse.emf.ecore.EReference sf
 ABSTRACT_RULE__ALTERNATIVES org.eclipse.emf.ecore.EReference sf
 ABSTRACT_RULE__ANNOTATIONS org.eclipse.emf.ecore.EReference sf
 ABSTRACT_METAMODEL_DECLARATION org.eclipse.emf.ecore.EClass sf
 ABSTRACT_METAMODEL_DECLARATION__EPACKAGE org.eclipse.emf.ecore.EReference sf
 ABSTRACT_METAMODEL_DECLARATION__ALIAS org.eclipse.emf.ecore.EAttribute sf
 GENERATED_METAMODEL org.eclipse.emf.ecore.EClass sf
 GENERATED_METAMODEL__NAME org.eclipse.emf.ecore.EAttribute sf
 REFERENCED_METAMODEL org.eclipse.emf.ecore.EClass sf
 PARSER_RULE org.eclipse.emf.ecore.EClass sf
 PARSER_RULE__DEFINES_HIDDEN_TOKENS org.eclipse.emf.ecore.EAttribute sf
 PARSER_RULE__HIDDEN_TOKENS org.eclipse.emf.ecore.EReference sf
 PARSER_RULE__PARAMETERS org.eclipse.emf.ecore.EReference sf
 PARSER_RULE__FRAGMENT org.eclipse.emf.ecore.EAttribute sf
 PARSER_RULE__WILDCARD org.eclipse.emf.ecore.EAttribute sf
 TYPE_REF org.eclipse.emf.ecore.EClass sf
 TYPE_REF__METAMODEL org.eclipse.emf.ecore.EReference sf
 TYPE_REF__CLASSIFIER org.eclipse.emf.ecore.EReference sf
 ABSTRACT_ELEMENT org.eclipse.emf.ecore.EClass sf
 ABSTRACT_ELEMENT__CARDINALITY org.eclipse.emf.ecore.EAttribute sf
 ABSTRACT_ELEMENT__PREDICATED org.eclipse.emf.ecore.EAttribute sf
 ABSTRACT_ELEMENT__FIRST_SET_PREDICATED org.eclipse.emf.ecore.EAttribute sf
 ACTION org.eclipse.emf.ecore.EClass sf
 ACTION__TYPE org.eclipse.emf.ecore.EReference sf
 ACTION__FEATURE org.eclipse.emf.ecore.EAttribute sf
 ACTION__OPERATOR org.eclipse.emf.ecore.EAttribute sf
 KEYWORD org.eclipse.emf.ecore.EClass sf
 KEYWORD__VALUE org.eclipse.emf.ecore.EAttribute sf
 RULE_CALL org.eclipse.emf.ecore.EClass sf
 RULE_CALL__RULE org.eclipse.emf.ecore.EReference sf
 RULE_CALL__ARGUMENTS org.eclipse.emf.ecore.EReference sf
 RULE_CALL__EXPLICITLY_CALLED org.eclipse.emf.ecore.EAttribute sf
 ASSIGNMENT org.eclipse.emf.ecore.EClass sf
 ASSIGNMENT__FEATURE org.eclipse.emf.ecore.EAttribute sf
 ASSIGNMENT__OPERATOR org.eclipse.emf.ecore.EAttribute sf
 ASSIGNMENT__TERMINAL org.eclipse.emf.ecore.EReference sf
 CROSS_REFERENCE org.eclipse.emf.ecore.EClass sf
 CROSS_REFERENCE__TYPE org.eclipse.emf.ecore.EReference sf
 CROSS_REFERENCE__TERMINAL org.eclipse.emf.ecore.EReference sf
 TERMINAL_RULE org.eclipse.emf.ecore.EClass sf
 TERMINAL_RULE__FRAGMENT org.eclipse.emf.ecore.EAttribute sf
 ABSTRACT_NEGATED_TOKEN org.eclipse.emf.ecore.EClass sf
 ABSTRACT_NEGATED_TOKEN__TERMINAL org.eclipse.emf.ecore.EReference sf
 NEGATED_TOKEN org.eclipse.emf.ecore.EClass sf
 UNTIL_TOKEN org.eclipse.emf.ecore.EClass sf
 WILDCARD org.eclipse.emf.ecore.EClass sf
 ENUM_RULE org.eclipse.emf.ecore.EClass sf
 ENUM_LITERAL_DECLARATION org.eclipse.emf.ecore.EClass sf
 ENUM_LITERAL_DECLARATION__ENUM_LITERAL org.eclipse.emf.ecore.EReference sf
 ENUM_LITERAL_DECLARATION__LITERAL org.eclipse.emf.ecore.EReference sf
 ALTERNATIVES org.eclipse.emf.ecore.EClass sf
 UNORDERED_GROUP org.eclipse.emf.ecore.EClass sf
 GROUP org.eclipse.emf.ecore.EClass sf
 GROUP__GUARD_CONDITION org.eclipse.emf.ecore.EReference sf
 CHARACTER_RANGE org.eclipse.emf.ecore.EClass sf
 CHARACTER_RANGE__LEFT org.eclipse.emf.ecore.EReference sf
 CHARACTER_RANGE__RIGHT org.eclipse.emf.ecore.EReference sf
 COMPOUND_ELEMENT org.eclipse.emf.ecore.EClass sf
 COMPOUND_ELEMENT__ELEMENTS org.eclipse.emf.ecore.EReference sf
 EOF org.eclipse.emf.ecore.EClass sf
 PARAMETER org.eclipse.emf.ecore.EClass sf
 PARAMETER__NAME org.eclipse.emf.ecore.EAttribute sf
 NAMED_ARGUMENT org.eclipse.emf.ecore.EClass sf
 NAMED_ARGUMENT__PARAMETER org.eclipse.emf.ecore.EReference sf
 NAMED_ARGUMENT__VALUE org.eclipse.emf.ecore.EReference sf
 NAMED_ARGUMENT__CALLED_BY_NAME org.eclipse.emf.ecore.EAttribute sf
 CONDITION org.eclipse.emf.ecore.EClass sf
 CONJUNCTION org.eclipse.emf.ecore.EClass sf
 NEGATION org.eclipse.emf.ecore.EClass sf
 NEGATION__VALUE org.eclipse.emf.ecore.EReference sf
 DISJUNCTION org.eclipse.emf.ecore.EClass sf
 COMPOSITE_CONDITION org.eclipse.emf.ecore.EClass sf
 COMPOSITE_CONDITION__LEFT org.eclipse.emf.ecore.EReference sf
 COMPOSITE_CONDITION__RIGHT org.eclipse.emf.ecore.EReference sf
 PARAMETER_REFERENCE org.eclipse.emf.ecore.EClass sf
 PARAMETER_REFERENCE__PARAMETER org.eclipse.emf.ecore.EReference sf
 LITERAL_CONDITION org.eclipse.emf.ecore.EClass sf
 LITERAL_CONDITION__TRUE org.eclipse.emf.ecore.EAttribute sf
 ANNOTATION org.eclipse.emf.ecore.EClass sf
 ANNOTATION__NAME org.eclipse.emf.ecore.EAttribute sf
XtextRuntimeModule - :.AbstractXtextRuntimeModule
 new() -
 configure(com.google.inject.Binder)void -
 bindILinkingService()Class<.linking.ILinkingService> -
 bindIScopeProvider()Class<.scoping.IScopeProvider> -
 bindICrossReferenceSerializer()Class<.parsetree.reconstr.ITokenSerializer.ICrossReferenceSerializer> -
 bindILinker()Class<.linking.ILinker> -
 bindITransientValueService()Class<.parsetree.reconstr.ITransientValueService> -
 bindITransientValueService2()Class<.serializer.sequencer.ITransientValueService> -
 bindIFormatter()Class<.formatting.IFormatter> -
 bindIFormatter2()Class<.formatting2.IFormatter2> -
 configureFormatterPreferences(com.google.inject.Binder)void -
 bindIValueConverterService()Class<.conversion.IValueConverterService> -
 configureIXtext2EcorePostProcessor(com.google.inject.Binder)void x
 bindIFragmentProvider()Class<.resource.IFragmentProvider> -
 bindIReferableElementsUnloader()Class<.parser.antlr.IReferableElementsUnloader> -
 bindIDiagnosticConverter()Class<.validation.IDiagnosticConverter> -
 bindIDefaultResourceDescriptionStrategy()Class<.resource.IDefaultResourceDescriptionStrategy> -
 bindILinkingDiagnosticMessageProvider()Class<.linking.ILinkingDiagnosticMessageProvider.Extended> -
 bindILocationInFileProvider()Class<.resource.ILocationInFileProvider> -
 bindIGlobalScopeProvider()Class<.scoping.IGlobalScopeProvider> -
 bindXtextResource()Class<.resource.XtextResource> -
 bindIDerivedStateComputer()Class<.resource.IDerivedStateComputer> -
 bindIResourceDescriptionManager()Class<.resource.IResourceDescription.Manager> -
 bindConfigurableIssueCodesProvider()Class<.validation.ConfigurableIssueCodesProvider> -
 bindCardinalityAwareFactory()Class<.parser.DefaultEcoreElementFactory> -
 bindSyntaxErrorMessageProvider()Class<.parser.antlr.SyntaxErrorMessageProvider> -
 bindISerializer()Class<.serializer.ISerializer> -
 bindISyntacticSequencer()Class<.serializer.sequencer.ISyntacticSequencer> -
XtextStandaloneSetup - :.XtextStandaloneSetupGenerated
 new() -
 doSetup()void s
 register(com.google.inject.Injector)void -
XtextStandaloneSetupGenerated - :.ISetup
 new() -
 createInjectorAndDoEMFRegistration()com.google.inject.Injector -
 createInjector()com.google.inject.Injector -
 register(com.google.inject.Injector)void -
package org.eclipse.xtext.build
BuildContext -
 cancelIndicator org.eclipse.xtext.util.CancelIndicator pf
 new(org.eclipse.xtext.xbase.lib.Functions.Function1<org.eclipse.emf.common.util.URI,org.eclipse.xtext.resource.IResourceServiceProvider>,org.eclipse.xtext.resource.XtextResourceSet,.IndexState,org.eclipse.xtext.resource.clustering.IResourceClusteringPolicy,org.eclipse.xtext.util.CancelIndicator) -
 executeClustered(Iterable<org.eclipse.emf.common.util.URI>,org.eclipse.xtext.xbase.lib.Functions.Function1<org.eclipse.emf.ecore.resource.Resource,<T>>)Iterable<<T>> - <T=Object>
 canHandle(org.eclipse.emf.common.util.URI)boolean o
 getResourceServiceProvider(org.eclipse.emf.common.util.URI)org.eclipse.xtext.resource.IResourceServiceProvider -
 getResourceSet()org.eclipse.xtext.resource.XtextResourceSet -
 getOldState().IndexState -
 getClusteringPolicy()org.eclipse.xtext.resource.clustering.IResourceClusteringPolicy -
 getCancelIndicator()org.eclipse.xtext.util.CancelIndicator -
BuildRequest - +IPostValidationCallback
 cancelIndicator org.eclipse.xtext.util.CancelIndicator p
 new() -
 setBaseDir(org.eclipse.emf.common.util.URI)void -
 getBaseDir()org.eclipse.emf.common.util.URI -
 getDirtyFiles()java.util.List<org.eclipse.emf.common.util.URI> -
 setDirtyFiles(java.util.List<org.eclipse.emf.common.util.URI>)void -
 getDeletedFiles()java.util.List<org.eclipse.emf.common.util.URI> -
 setDeletedFiles(java.util.List<org.eclipse.emf.common.util.URI>)void -
 getExternalDeltas()java.util.List<org.eclipse.xtext.resource.IResourceDescription.Delta> -
 setExternalDeltas(java.util.List<org.eclipse.xtext.resource.IResourceDescription.Delta>)void -
 getAfterValidate().BuildRequest.IPostValidationCallback -
 setAfterValidate(.BuildRequest.IPostValidationCallback)void -
 getAfterGenerateFile()org.eclipse.xtext.xbase.lib.Procedures.Procedure2<org.eclipse.emf.common.util.URI,org.eclipse.emf.common.util.URI> -
 setAfterGenerateFile(org.eclipse.xtext.xbase.lib.Procedures.Procedure2<org.eclipse.emf.common.util.URI,org.eclipse.emf.common.util.URI>)void -
 getAfterDeleteFile()org.eclipse.xtext.xbase.lib.Procedures.Procedure1<org.eclipse.emf.common.util.URI> -
 setAfterDeleteFile(org.eclipse.xtext.xbase.lib.Procedures.Procedure1<org.eclipse.emf.common.util.URI>)void -
 getState().IndexState -
 setState(.IndexState)void -
 isWriteStorageResources()boolean -
 setWriteStorageResources(boolean)void -
 isIndexOnly()boolean -
 setIndexOnly(boolean)void -
 getResourceSet()org.eclipse.xtext.resource.XtextResourceSet -
 setResourceSet(org.eclipse.xtext.resource.XtextResourceSet)void -
 getCancelIndicator()org.eclipse.xtext.util.CancelIndicator -
 setCancelIndicator(org.eclipse.xtext.util.CancelIndicator)void -
 getSourceLevelUris()java.util.Set<org.eclipse.emf.common.util.URI> -
 setSourceLevelUris(java.util.Set<org.eclipse.emf.common.util.URI>)void -
BuildRequest.IPostValidationCallback sai
 afterValidate(org.eclipse.emf.common.util.URI,Iterable<org.eclipse.xtext.validation.Issue>)boolean a
ClusteringStorageAwareResourceLoader -
 new(.BuildContext) -
 executeClustered(Iterable<org.eclipse.emf.common.util.URI>,org.eclipse.xtext.xbase.lib.Functions.Function1<org.eclipse.emf.ecore.resource.Resource,<T>>)Iterable<<T>> - <T=Object>
 isSource(org.eclipse.emf.common.util.URI)boolean ox
 clearResourceSet()void o
IncrementalBuilder - +InternalStatefulIncrementalBuilder,Result
 new() -
 build(.BuildRequest,org.eclipse.xtext.xbase.lib.Functions.Function1<org.eclipse.emf.common.util.URI,org.eclipse.xtext.resource.IResourceServiceProvider>).IncrementalBuilder.Result -
 build(.BuildRequest,org.eclipse.xtext.xbase.lib.Functions.Function1<org.eclipse.emf.common.util.URI,org.eclipse.xtext.resource.IResourceServiceProvider>,org.eclipse.xtext.resource.clustering.IResourceClusteringPolicy).IncrementalBuilder.Result -
IncrementalBuilder.InternalStatefulIncrementalBuilder s +URIBasedFileSystemAccessFactory
 new() -
 unloadResource(org.eclipse.emf.common.util.URI)void o
 unloadResource(org.eclipse.emf.common.util.URI,java.util.function.Predicate<org.eclipse.emf.ecore.resource.Resource>)void o
 launch().IncrementalBuilder.Result -
 getSerializableResourceDescription(org.eclipse.xtext.resource.IResourceDescription)org.eclipse.xtext.resource.IResourceDescription o
 getOperationCanceledManager()org.eclipse.xtext.service.OperationCanceledManager o
 getIndexer().Indexer o
 getResourceServiceProvider(org.eclipse.emf.ecore.resource.Resource)org.eclipse.xtext.resource.IResourceServiceProvider o
 validate(org.eclipse.emf.ecore.resource.Resource)boolean o
 generate(org.eclipse.emf.ecore.resource.Resource,.BuildRequest,.Source2GeneratedMapping)void o
 isLoadedFromStorage(org.eclipse.emf.ecore.resource.Resource)boolean o
 installSourceLevelURIs(java.util.List<org.eclipse.emf.common.util.URI>)void o
 isSource(org.eclipse.emf.common.util.URI)boolean o
 storeBinaryResource(org.eclipse.emf.ecore.resource.Resource,org.eclipse.xtext.generator.IFileSystemAccessExtension3)void o
 createFileSystemAccess(org.eclipse.xtext.resource.IResourceServiceProvider,org.eclipse.emf.ecore.resource.Resource)org.eclipse.xtext.generator.URIBasedFileSystemAccess o
 getContext().BuildContext o
 setContext(.BuildContext)void o
 getRequest().BuildRequest o
 setRequest(.BuildRequest)void o
IncrementalBuilder.InternalStatefulIncrementalBuilder.URIBasedFileSystemAccessFactory s
 new() -
 newFileSystemAccess(org.eclipse.emf.ecore.resource.Resource,.BuildRequest)org.eclipse.xtext.generator.URIBasedFileSystemAccess -
IncrementalBuilder.Result s
 new(.IndexState,java.util.List<org.eclipse.xtext.resource.IResourceDescription.Delta>) -
 getIndexState().IndexState -
 getAffectedResources()java.util.List<org.eclipse.xtext.resource.IResourceDescription.Delta> -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
IndexState -
 new() -
 new(org.eclipse.xtext.resource.impl.ResourceDescriptionsData,.Source2GeneratedMapping) -
 getResourceDescriptions()org.eclipse.xtext.resource.impl.ResourceDescriptionsData -
 getFileMappings().Source2GeneratedMapping -
Indexer - +IndexResult
 new() -
 computeAndIndexAffected(.BuildRequest,.BuildContext).Indexer.IndexResult -
 getDeltasForDeletedResources(.BuildRequest,org.eclipse.xtext.resource.impl.ResourceDescriptionsData,.BuildContext)java.util.List<org.eclipse.xtext.resource.IResourceDescription.Delta> o
 getDeltaForDeletedResource(org.eclipse.emf.common.util.URI,org.eclipse.xtext.resource.impl.ResourceDescriptionsData)org.eclipse.xtext.resource.IResourceDescription.Delta o
 getDeltasForChangedResources(Iterable<org.eclipse.emf.common.util.URI>,org.eclipse.xtext.resource.impl.ResourceDescriptionsData,.BuildContext)java.util.List<org.eclipse.xtext.resource.IResourceDescription.Delta> o
 getResolvedResourceDescription(org.eclipse.xtext.resource.IResourceDescription)org.eclipse.xtext.resource.IResourceDescription o
 addToIndex(org.eclipse.emf.ecore.resource.Resource,boolean,org.eclipse.xtext.resource.impl.ResourceDescriptionsData,.BuildContext)org.eclipse.xtext.resource.IResourceDescription.Delta o
 isAffected(org.eclipse.xtext.resource.IResourceDescription,org.eclipse.xtext.resource.IResourceDescription.Manager,java.util.Collection<org.eclipse.xtext.resource.IResourceDescription.Delta>,java.util.Collection<org.eclipse.xtext.resource.IResourceDescription.Delta>,org.eclipse.xtext.resource.IResourceDescriptions)boolean o
Indexer.IndexResult s
 new(java.util.List<org.eclipse.xtext.resource.IResourceDescription.Delta>,org.eclipse.xtext.resource.impl.ResourceDescriptionsData) -
 getResourceDeltas()java.util.List<org.eclipse.xtext.resource.IResourceDescription.Delta> -
 getNewIndex()org.eclipse.xtext.resource.impl.ResourceDescriptionsData -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
ResolvedResourceDescription - :org.eclipse.xtext.resource.impl.AbstractResourceDescription
 new(org.eclipse.xtext.resource.IResourceDescription) -
 computeExportedObjects()java.util.List<org.eclipse.xtext.resource.IEObjectDescription> o
 getImportedNames()Iterable<org.eclipse.xtext.naming.QualifiedName> -
 getReferenceDescriptions()Iterable<org.eclipse.xtext.resource.IReferenceDescription> -
 getURI()org.eclipse.emf.common.util.URI -
Source2GeneratedMapping - :java.io.Externalizable
 new() -
 new(com.google.common.collect.Multimap<org.eclipse.emf.common.util.URI,org.eclipse.emf.common.util.URI>,com.google.common.collect.Multimap<org.eclipse.emf.common.util.URI,org.eclipse.emf.common.util.URI>,java.util.Map<org.eclipse.emf.common.util.URI,String>) -
 copy().Source2GeneratedMapping -
 addSource2Generated(org.eclipse.emf.common.util.URI,org.eclipse.emf.common.util.URI)void -
 addSource2Generated(org.eclipse.emf.common.util.URI,org.eclipse.emf.common.util.URI,String)void -
 removeSource2Generated(org.eclipse.emf.common.util.URI,org.eclipse.emf.common.util.URI)void -
 deleteSource(org.eclipse.emf.common.util.URI)java.util.Set<org.eclipse.emf.common.util.URI> -
 deleteSourceAndGetOutputConfigs(org.eclipse.emf.common.util.URI)java.util.Map<org.eclipse.emf.common.util.URI,String> -
 deleteGenerated(org.eclipse.emf.common.util.URI)void -
 getOutputConfigName(org.eclipse.emf.common.util.URI)String -
 getGenerated(org.eclipse.emf.common.util.URI)java.util.List<org.eclipse.emf.common.util.URI> -
 getSource(org.eclipse.emf.common.util.URI)java.util.List<org.eclipse.emf.common.util.URI> -
 getAllGenerated()java.util.List<org.eclipse.emf.common.util.URI> -
 readExternal(java.io.ObjectInput)void - !java.io.IOException,ClassNotFoundException
 writeExternal(java.io.ObjectOutput)void - !java.io.IOException
package org.eclipse.xtext.common.services
DefaultTerminalConverters - :org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService
 new() -
 ID()org.eclipse.xtext.conversion.IValueConverter<String> -
 TerminalsID()org.eclipse.xtext.conversion.IValueConverter<String> -
 INT()org.eclipse.xtext.conversion.IValueConverter<Integer> -
 TerminalsINT()org.eclipse.xtext.conversion.IValueConverter<Integer> -
 STRING()org.eclipse.xtext.conversion.IValueConverter<String> -
 TerminalsSTRING()org.eclipse.xtext.conversion.IValueConverter<String> -
TerminalsGrammarAccess - :org.eclipse.xtext.service.AbstractElementFinder.AbstractGrammarElementFinder
 new(org.eclipse.xtext.service.GrammarProvider) -
 internalFindGrammar(org.eclipse.xtext.service.GrammarProvider)org.eclipse.xtext.Grammar o
 getGrammar()org.eclipse.xtext.Grammar -
 getIDRule()org.eclipse.xtext.TerminalRule -
 getINTRule()org.eclipse.xtext.TerminalRule -
 getSTRINGRule()org.eclipse.xtext.TerminalRule -
 getML_COMMENTRule()org.eclipse.xtext.TerminalRule -
 getSL_COMMENTRule()org.eclipse.xtext.TerminalRule -
 getWSRule()org.eclipse.xtext.TerminalRule -
 getANY_OTHERRule()org.eclipse.xtext.TerminalRule -
package org.eclipse.xtext.conversion
IValueConverter ai <Type=Object> +RuleSpecific
 NO_OP_CONVERTER .IValueConverter<Object> sf
 toValue(String,org.eclipse.xtext.nodemodel.INode)<Type> a !.ValueConverterException
 toString(<Type>)String a !.ValueConverterException
IValueConverter.RuleSpecific sai
 setRule(org.eclipse.xtext.AbstractRule)void a !IllegalArgumentException
IValueConverterService ai +Introspectable
 toValue(String,String,org.eclipse.xtext.nodemodel.INode)Object a !.ValueConverterException
 toString(Object,String)String a
IValueConverterService.Introspectable sai
 getConverter(String).IValueConverter<Object> a
ValueConverterException - :RuntimeException
 new(String,org.eclipse.xtext.nodemodel.INode,Exception) -
 getNode()org.eclipse.xtext.nodemodel.INode -
package org.eclipse.xtext.conversion.impl
AbstractDeclarativeValueConverterService a :.AbstractValueConverterService,org.eclipse.xtext.conversion.IValueConverterService.Introspectable
 defaultTerminalConverterFactory .DefaultTerminalConverter.Factory o
 new() -
 setGrammar(org.eclipse.xtext.IGrammarAccess)void -
 getGrammar()org.eclipse.xtext.Grammar o
 toString(Object,String)String -
 toValue(String,String,org.eclipse.xtext.nodemodel.INode)Object - !org.eclipse.xtext.conversion.ValueConverterException
 getConverter(String)org.eclipse.xtext.conversion.IValueConverter<Object> -
 getConverters()java.util.Map<String,org.eclipse.xtext.conversion.IValueConverter<Object>> o
 internalRegisterForClass(Class<?>,java.util.Map<String,org.eclipse.xtext.conversion.IValueConverter<Object>>)void o
 recursiveRegisterForClass(Class<?>,java.util.Map<String,org.eclipse.xtext.conversion.IValueConverter<Object>>)void o
 isConfigurationMethod(java.lang.reflect.Method)boolean o
 registerEFactoryConverters(java.util.Map<String,org.eclipse.xtext.conversion.IValueConverter<Object>>)void o
 setDefaultTerminalConverterFactory(.DefaultTerminalConverter.Factory)void -
 getDefaultTerminalConverterFactory().DefaultTerminalConverter.Factory -
AbstractLexerBasedConverter a <T=Object> :.AbstractValueConverter<<T>>,org.eclipse.xtext.conversion.IValueConverter.RuleSpecific
 new() -
 toString(<T>)String -
 assertTokens(<T>,String)void o
 assertTokens(<T>,org.antlr.runtime.TokenSource,String)void o
 createTokenTypeMismatchException(<T>,String,org.antlr.runtime.Token)org.eclipse.xtext.conversion.ValueConverterException o
 createTokenContentMismatchException(<T>,String,org.antlr.runtime.Token)org.eclipse.xtext.conversion.ValueConverterException o
 getTokenSource(String)org.antlr.runtime.TokenSource o
 assertValidValue(<T>)void o
 getRuleName()String o
 toEscapedString(<T>)String o
 getLexer()org.eclipse.xtext.parser.antlr.Lexer o
 getRuleName(org.antlr.runtime.Token)String o
 getTokenDefMap()java.util.Map<Integer,String> o
 getRule()org.eclipse.xtext.AbstractRule o
 setRule(org.eclipse.xtext.AbstractRule)void -
 setLexerProvider(com.google.inject.Provider<org.eclipse.xtext.parser.antlr.Lexer>)void -
 setTokenDefProvider(org.eclipse.xtext.parser.antlr.ITokenDefProvider)void -
 getTokenDefProvider()org.eclipse.xtext.parser.antlr.ITokenDefProvider o
 getLexerProvider()com.google.inject.Provider<org.eclipse.xtext.parser.antlr.Lexer> o
AbstractValueConverter a <Type=Object> :org.eclipse.xtext.conversion.IValueConverter<<Type>>
 new() -
AbstractValueConverterService a :org.eclipse.xtext.conversion.IValueConverterService
 new() -
QualifiedNameValueConverter - :.AbstractValueConverter<String>
 valueConverterService org.eclipse.xtext.conversion.IValueConverterService o
 delegateConverter org.eclipse.xtext.conversion.IValueConverter<Object> o
 fullWildcardLiteral String o
 new() -
 getNamespaceDelimiter()String ox
 getStringNamespaceDelimiter()String o
 getValueNamespaceDelimiter()String o
 getWildcardLiteral()String o
 getDelegateRuleName()String o
 toString(String)String -
 toValue(String,org.eclipse.xtext.nodemodel.INode)String - !org.eclipse.xtext.conversion.ValueConverterException
 isDelegateRuleCall(org.eclipse.emf.ecore.EObject)boolean o
 isWildcardLiteral(org.eclipse.emf.ecore.EObject)boolean o
 getFullWildcardLiteral()String o
 delegateToString(String)String o
 delegateToValue(org.eclipse.xtext.nodemodel.ILeafNode)String o
STRINGValueConverter - :.AbstractLexerBasedConverter<String> +Implementation
 new() -
 toEscapedString(String)String o
 toValue(String,org.eclipse.xtext.nodemodel.INode)String -
 convertFromString(String,org.eclipse.xtext.nodemodel.INode)String o !org.eclipse.xtext.conversion.ValueConverterWithValueException
 createConverter().STRINGValueConverter.Implementation o
 getInvalidEscapeSequenceMessage()String o
 getStringNotClosedMessage()String o
 isHexSequence(char[],int,int)boolean o
package org.eclipse.xtext.debug
IStratumBreakpointSupport ai +DefaultImpl
 isValidLineForBreakPoint(org.eclipse.xtext.resource.XtextResource,int)boolean a
package org.eclipse.xtext.diagnostics
AbstractDiagnostic a :.Diagnostic
 new() -
 getNode()org.eclipse.xtext.nodemodel.INode oa
 getCode()String a
 getData()String[] a
 getLength()int -
 getOffset()int -
 getColumn()int -
 getLine()int -
 getLineEnd()int -
 getColumnEnd()int -
 getLocation()String -
 getUriToProblem()org.eclipse.emf.common.util.URI -
 toString()String -
Diagnostic ai :org.eclipse.emf.ecore.resource.Resource.Diagnostic
 SYNTAX_DIAGNOSTIC String sf
 SYNTAX_DIAGNOSTIC_WITH_RANGE String sf
 SYNTAX_DIAGNOSITC String sfx
 LINKING_DIAGNOSTIC String sf
 getOffset()int a
 getLength()int a
 getLineEnd()int a
 getColumnEnd()int a
DiagnosticMessage -
 new(String,.Severity,String,String[]) v
 getIssueCode()String -
 getIssueData()String[] -
 getMessage()String -
 getSeverity().Severity -
IDiagnosticConsumer ai
 consume(.Diagnostic,.Severity)void a
 hasConsumedDiagnostics(.Severity)boolean a
IDiagnosticProducer ai
 addDiagnostic(.DiagnosticMessage)void a
 getNode()org.eclipse.xtext.nodemodel.INode a
 setNode(org.eclipse.xtext.nodemodel.INode)void a
 setTarget(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature)void a
Severity fe :Enum<.Severity>
 ERROR .Severity sf
 WARNING .Severity sf
 INFO .Severity sf
 IGNORE .Severity sf
 values().Severity[] s
 valueOf(String).Severity s
package org.eclipse.xtext.documentation
EObjectInComment -
 new(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.util.ITextRegion) -
 getEObject()org.eclipse.emf.ecore.EObject -
 getRegion()org.eclipse.xtext.util.ITextRegion -
IEObjectDocumentationProvider ai
 getDocumentation(org.eclipse.emf.ecore.EObject)String a
IJavaDocTypeReferenceProvider ai
 SEE_TAG String sf
 SEE_TAG_WITH_SUFFIX String sf
 LINK_TAG String sf
 LINK_TAG_WITH_SUFFIX String sf
 computeTypeRefRegions(org.eclipse.xtext.nodemodel.INode)java.util.List<org.eclipse.xtext.util.ReplaceRegion> a
 computeParameterTypeRefRegions(org.eclipse.xtext.nodemodel.INode)java.util.List<org.eclipse.xtext.util.ReplaceRegion> a
 computeEObjectReferencedInComment(org.eclipse.xtext.resource.XtextResource,int).EObjectInComment d
package org.eclipse.xtext.documentation.impl
MultiLineJavaDocTypeReferenceProvider - :org.eclipse.xtext.documentation.IJavaDocTypeReferenceProvider
 lineDelimiter String ox
 scopeProvider org.eclipse.xtext.scoping.IScopeProvider o
 qualifiedNameConverter org.eclipse.xtext.naming.IQualifiedNameConverter o
 new() -
 computeTypeRefRegions(org.eclipse.xtext.nodemodel.INode)java.util.List<org.eclipse.xtext.util.ReplaceRegion> -
 computeParameterTypeRefRegions(org.eclipse.xtext.nodemodel.INode)java.util.List<org.eclipse.xtext.util.ReplaceRegion> -
 computeEObjectReferencedInComment(org.eclipse.xtext.resource.XtextResource,int)org.eclipse.xtext.documentation.EObjectInComment -
 computeRegions(java.util.List<org.eclipse.xtext.util.ReplaceRegion>,Iterable<org.eclipse.xtext.nodemodel.ILeafNode>,String,String,String,String)void ox
 computeRegions(java.util.List<org.eclipse.xtext.util.ReplaceRegion>,Iterable<org.eclipse.xtext.nodemodel.ILeafNode>,String,String[])void ov
 getEReference(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.INode,int)org.eclipse.emf.ecore.EReference o
 getScope(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.nodemodel.INode,int)org.eclipse.xtext.scoping.IScope o
 getElementFromScope(org.eclipse.xtext.scoping.IScope,org.eclipse.xtext.nodemodel.INode,org.eclipse.xtext.util.ITextRegion,String)org.eclipse.xtext.resource.IEObjectDescription o
package org.eclipse.xtext.findReferences
IReferenceFinder ai +Acceptor,IResourceAccess
 findReferences(.TargetURIs,java.util.Set<org.eclipse.emf.common.util.URI>,.IReferenceFinder.IResourceAccess,org.eclipse.xtext.resource.IResourceDescriptions,.IReferenceFinder.Acceptor,org.eclipse.core.runtime.IProgressMonitor)void a
 findReferences(.TargetURIs,org.eclipse.xtext.resource.IResourceDescription,.IReferenceFinder.IResourceAccess,.IReferenceFinder.Acceptor,org.eclipse.core.runtime.IProgressMonitor)void a
 findReferences(com.google.common.base.Predicate<org.eclipse.emf.common.util.URI>,org.eclipse.emf.ecore.resource.Resource,.IReferenceFinder.Acceptor,org.eclipse.core.runtime.IProgressMonitor)void a
 findAllReferences(org.eclipse.emf.ecore.resource.Resource,.IReferenceFinder.Acceptor,org.eclipse.core.runtime.IProgressMonitor)void a
 findReferences(com.google.common.base.Predicate<org.eclipse.emf.common.util.URI>,org.eclipse.emf.ecore.EObject,.IReferenceFinder.Acceptor,org.eclipse.core.runtime.IProgressMonitor)void a
 findAllReferences(org.eclipse.emf.ecore.EObject,.IReferenceFinder.Acceptor,org.eclipse.core.runtime.IProgressMonitor)void a
 findAllReferences(.TargetURIs,.IReferenceFinder.IResourceAccess,org.eclipse.xtext.resource.IResourceDescriptions,.IReferenceFinder.Acceptor,org.eclipse.core.runtime.IProgressMonitor)void a
IReferenceFinder.Acceptor sai
 accept(org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.URI,org.eclipse.emf.ecore.EReference,int,org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.URI)void a
 accept(org.eclipse.xtext.resource.IReferenceDescription)void a
IReferenceFinder.IResourceAccess sai
 readOnly(org.eclipse.emf.common.util.URI,org.eclipse.xtext.util.concurrent.IUnitOfWork<<R>,org.eclipse.emf.ecore.resource.ResourceSet>)<R> a <R=Object>
ReferenceAcceptor - :.IReferenceFinder.Acceptor
 new(org.eclipse.xtext.resource.IResourceServiceProvider.Registry,org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.resource.IReferenceDescription>) -
 accept(org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.URI,org.eclipse.emf.ecore.EReference,int,org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.URI)void -
 accept(org.eclipse.xtext.resource.IReferenceDescription)void -
 computeExportedObjectsMap(org.eclipse.emf.ecore.EObject)void o
 findExportedContainer(org.eclipse.emf.ecore.EObject)org.eclipse.emf.common.util.URI o
 createReferenceDescription(org.eclipse.emf.common.util.URI,org.eclipse.emf.common.util.URI,org.eclipse.emf.ecore.EReference,int,org.eclipse.emf.common.util.URI)org.eclipse.xtext.resource.IReferenceDescription o
ReferenceFinder - :.IReferenceFinder
 MONITOR_CHUNK_SIZE int osf
 new() -
 new(org.eclipse.xtext.resource.IResourceServiceProvider.Registry) o
 getServiceProviderRegistry()org.eclipse.xtext.resource.IResourceServiceProvider.Registry o
 findReferences(.TargetURIs,java.util.Set<org.eclipse.emf.common.util.URI>,.IReferenceFinder.IResourceAccess,org.eclipse.xtext.resource.IResourceDescriptions,.IReferenceFinder.Acceptor,org.eclipse.core.runtime.IProgressMonitor)void -
 getLanguageSpecificReferenceFinder(org.eclipse.emf.common.util.URI).IReferenceFinder o
 doFindReferencesWith(.IReferenceFinder,.TargetURIs,org.eclipse.emf.common.util.URI,.IReferenceFinder.IResourceAccess,org.eclipse.xtext.resource.IResourceDescriptions,.IReferenceFinder.Acceptor,org.eclipse.core.runtime.IProgressMonitor)void o
 findAllReferences(org.eclipse.emf.ecore.resource.Resource,.IReferenceFinder.Acceptor,org.eclipse.core.runtime.IProgressMonitor)void -
 findReferences(com.google.common.base.Predicate<org.eclipse.emf.common.util.URI>,org.eclipse.emf.ecore.resource.Resource,.IReferenceFinder.Acceptor,org.eclipse.core.runtime.IProgressMonitor)void -
 findAllReferences(org.eclipse.emf.ecore.EObject,.IReferenceFinder.Acceptor,org.eclipse.core.runtime.IProgressMonitor)void -
 findReferences(com.google.common.base.Predicate<org.eclipse.emf.common.util.URI>,org.eclipse.emf.ecore.EObject,.IReferenceFinder.Acceptor,org.eclipse.core.runtime.IProgressMonitor)void -
 findReferences(.TargetURIs,org.eclipse.xtext.resource.IResourceDescription,.IReferenceFinder.IResourceAccess,.IReferenceFinder.Acceptor,org.eclipse.core.runtime.IProgressMonitor)void -
 findReferencesInDescription(.TargetURIs,org.eclipse.xtext.resource.IResourceDescription,.IReferenceFinder.IResourceAccess,.IReferenceFinder.Acceptor,org.eclipse.core.runtime.IProgressMonitor)void o
 findAllReferences(.TargetURIs,.IReferenceFinder.IResourceAccess,org.eclipse.xtext.resource.IResourceDescriptions,.IReferenceFinder.Acceptor,org.eclipse.core.runtime.IProgressMonitor)void -
 findLocalReferencesFromElement(com.google.common.base.Predicate<org.eclipse.emf.common.util.URI>,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.resource.Resource,.IReferenceFinder.Acceptor)void o
 toValidInstanceOrNull(org.eclipse.emf.ecore.resource.Resource,com.google.common.base.Predicate<org.eclipse.emf.common.util.URI>,org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EObject o
 resolveInternalProxy(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.resource.Resource)org.eclipse.emf.ecore.EObject o
 doProcess(org.eclipse.emf.ecore.EObject,com.google.common.base.Predicate<org.eclipse.emf.common.util.URI>)boolean o
 doProcess(org.eclipse.emf.ecore.EReference,com.google.common.base.Predicate<org.eclipse.emf.common.util.URI>)boolean o
TargetURICollector -
 new() -
 add(org.eclipse.emf.ecore.EObject,.TargetURIs)void -
 doAdd(org.eclipse.emf.ecore.EObject,.TargetURIs)void o
TargetURIConverter -
 new() -
 setTargetURIProvider(com.google.inject.Provider<.TargetURIs>)void -
 fromIterable(Iterable<org.eclipse.emf.common.util.URI>).TargetURIs -
TargetURISet - :java.util.AbstractSet<org.eclipse.emf.common.util.URI>,.TargetURIs
 new() o
 iterator()java.util.Iterator<org.eclipse.emf.common.util.URI> -
 getUserData(.TargetURIs.Key<<T>>)<T> - <T=Object>
 putUserData(.TargetURIs.Key<<T>>,<T>)void - <T=Object>
 addURI(org.eclipse.emf.common.util.URI)void -
 addAllURIs(Iterable<org.eclipse.emf.common.util.URI>)void -
 getTargetResourceURIs()java.util.Collection<org.eclipse.emf.common.util.URI> -
 getEObjectURIs(org.eclipse.emf.common.util.URI)java.util.Collection<org.eclipse.emf.common.util.URI> -
 apply(org.eclipse.emf.common.util.URI)boolean -
 contains(org.eclipse.emf.common.util.URI)boolean -
 containsResource(org.eclipse.emf.common.util.URI)boolean -
 isEmpty()boolean -
 contains(Object)boolean -
 toArray()Object[] -
 toArray(<T>[])<T>[] - <T=Object>
 add(org.eclipse.emf.common.util.URI)boolean -
 remove(Object)boolean -
 containsAll(java.util.Collection<?>)boolean -
 addAll(java.util.Collection<org.eclipse.emf.common.util.URI>)boolean -
 retainAll(java.util.Collection<?>)boolean -
 removeAll(java.util.Collection<?>)boolean -
 clear()void -
 equals(Object)boolean -
 hashCode()int -
 size()int -
 asSet()java.util.Set<org.eclipse.emf.common.util.URI> -
TargetURIs ai :Iterable<org.eclipse.emf.common.util.URI>,com.google.common.base.Predicate<org.eclipse.emf.common.util.URI> +Key
 getUserData(.TargetURIs.Key<<T>>)<T> a <T=Object>
 putUserData(.TargetURIs.Key<<T>>,<T>)void a <T=Object>
 addURI(org.eclipse.emf.common.util.URI)void a
 addAllURIs(Iterable<org.eclipse.emf.common.util.URI>)void a
 getTargetResourceURIs()java.util.Collection<org.eclipse.emf.common.util.URI> a
 getEObjectURIs(org.eclipse.emf.common.util.URI)java.util.Collection<org.eclipse.emf.common.util.URI> a
 contains(org.eclipse.emf.common.util.URI)boolean a
 containsResource(org.eclipse.emf.common.util.URI)boolean a
 isEmpty()boolean a
 size()int a
 asSet()java.util.Set<org.eclipse.emf.common.util.URI> a
TargetURIs.Key sf <T=Object>
 from(String,Class<<T>>).TargetURIs.Key<<T>> s <T=Object>
 hashCode()int -
 getKey()String -
 equals(Object)boolean -
 toString()String -
package org.eclipse.xtext.formatting
IElementMatcherProvider ai +IAfterElement,IBeforeElement,IBetweenElements,IElementMatcher,IElementMatcherExtension,IElementPattern
 createMatcher(Iterable<<T>>).IElementMatcherProvider.IElementMatcher<<T>> a <T=.IElementMatcherProvider.IElementPattern>
IElementMatcherProvider.IAfterElement sai :.IElementMatcherProvider.IElementPattern
 matchAfter()org.eclipse.xtext.AbstractElement a
IElementMatcherProvider.IBeforeElement sai :.IElementMatcherProvider.IElementPattern
 matchBefore()org.eclipse.xtext.AbstractElement a
IElementMatcherProvider.IBetweenElements sai :.IElementMatcherProvider.IElementPattern
 matchBetween()org.eclipse.xtext.util.Pair<org.eclipse.xtext.AbstractElement,org.eclipse.xtext.AbstractElement> a
IElementMatcherProvider.IElementMatcher sai <T=.IElementMatcherProvider.IElementPattern>
 findTopmostRuleCall(com.google.common.base.Predicate<org.eclipse.xtext.RuleCall>)org.eclipse.xtext.util.Pair<Integer,org.eclipse.xtext.RuleCall> a
 finish()java.util.Collection<<T>> a
 matchNext(org.eclipse.xtext.AbstractElement)java.util.Collection<<T>> a
IElementMatcherProvider.IElementPattern sai
IFormatter ai
 createFormatterStream(String,org.eclipse.xtext.parsetree.reconstr.ITokenStream,boolean)org.eclipse.xtext.parsetree.reconstr.ITokenStream a
IFormatterExtension ai
 createFormatterStream(org.eclipse.emf.ecore.EObject,String,org.eclipse.xtext.parsetree.reconstr.ITokenStream,boolean)org.eclipse.xtext.parsetree.reconstr.ITokenStream a
IIndentationInformation ai +Default
 getIndentString()String a
ILineSeparatorInformation ai +Default
 getLineSeparator()String a
INodeModelFormatter ai +IFormattedRegion
 format(org.eclipse.xtext.nodemodel.ICompositeNode,int,int).INodeModelFormatter.IFormattedRegion a
INodeModelStreamer ai
 feedTokenStream(org.eclipse.xtext.parsetree.reconstr.ITokenStream,org.eclipse.xtext.nodemodel.ICompositeNode,int,int)org.eclipse.xtext.util.ITextRegion a !java.io.IOException
IWhitespaceInformationProvider ai +Default
 getIndentationInformation(org.eclipse.emf.common.util.URI).IIndentationInformation a
 getLineSeparatorInformation(org.eclipse.emf.common.util.URI).ILineSeparatorInformation a
IWhitespaceInformationProvider.Default s :.IWhitespaceInformationProvider
 new() -
 getIndentationInformation(org.eclipse.emf.common.util.URI).IIndentationInformation -
 getLineSeparatorInformation(org.eclipse.emf.common.util.URI).ILineSeparatorInformation -
package org.eclipse.xtext.formatting.impl
AbstractDeclarativeFormatter a :.BaseFormatter +ConfigStore
 new() -
 configureFormatting(.FormattingConfig)void oa
 createFormatterStream(String,org.eclipse.xtext.parsetree.reconstr.ITokenStream,boolean)org.eclipse.xtext.parsetree.reconstr.ITokenStream -
 createFormatterStream(org.eclipse.emf.ecore.EObject,String,org.eclipse.xtext.parsetree.reconstr.ITokenStream,boolean)org.eclipse.xtext.parsetree.reconstr.ITokenStream -
 createFormattingConfig().FormattingConfig o
 createMatcher()org.eclipse.xtext.formatting.IElementMatcherProvider.IElementMatcher<.AbstractFormattingConfig.ElementPattern> o
 getConfig().FormattingConfig o
 getGrammarAccess()org.eclipse.xtext.IGrammarAccess o
 getHiddenTokenHelper()org.eclipse.xtext.parsetree.reconstr.IHiddenTokenHelper o
 getIndentInfo()org.eclipse.xtext.formatting.IIndentationInformation o
 getLineSeparatorInfo()org.eclipse.xtext.formatting.ILineSeparatorInformation o
 getMatcherProvider()org.eclipse.xtext.formatting.IElementMatcherProvider o
 saveDebugGraphvizDiagram(String)void o
 setGrammarAccess(org.eclipse.xtext.IGrammarAccess)void x
AbstractFormatter a :org.eclipse.xtext.formatting.IFormatter,org.eclipse.xtext.formatting.IFormatterExtension
 new() -
 createFormatterStream(String,org.eclipse.xtext.parsetree.reconstr.ITokenStream,boolean)org.eclipse.xtext.parsetree.reconstr.ITokenStream -
 createFormatterStream(org.eclipse.emf.ecore.EObject,String,org.eclipse.xtext.parsetree.reconstr.ITokenStream,boolean)org.eclipse.xtext.parsetree.reconstr.ITokenStream -
BaseFormatter - :.AbstractFormatter
 grammar org.eclipse.xtext.IGrammarAccess o
 new() -
 getWSRule()org.eclipse.xtext.TerminalRule o
package org.eclipse.xtext.formatting2
AbstractFormatter2 a :.IFormatter2
 textRegionExtensions .regionaccess.ITextRegionExtensions o
 new() -
 _format(Object,.IFormattableDocument)void o
 _format(org.eclipse.emf.ecore.EObject,.IFormattableDocument)void o
 _format(Void,.IFormattableDocument)void o
 _format(org.eclipse.xtext.resource.XtextResource,.IFormattableDocument)void o
 createCommentReplacer(.regionaccess.IComment).ITextReplacer -
 createFormattableRootDocument().IFormattableDocument -
 createFormattableSubDocument(.regionaccess.ITextSegment,.IFormattableDocument).IFormattableSubDocument -
 createHiddenRegionFormatter(.IHiddenRegionFormatting).IHiddenRegionFormatter -
 createHiddenRegionFormatter(.IHiddenRegionFormatting,.IHiddenRegionFormatting).IHiddenRegionFormatter -
 createHiddenRegionFormatting().IHiddenRegionFormatting -
 createHiddenRegionFormattingMerger().IMerger<.IHiddenRegionFormatting> -
 createHiddenRegionReplacer(.regionaccess.IHiddenRegion,.IHiddenRegionFormatting).ITextReplacer -
 createTextReplacerContext(.IFormattableDocument).ITextReplacerContext -
 createTextReplacerMerger().IMerger<.ITextReplacer> -
 createWhitespaceReplacer(.regionaccess.ITextSegment,.IHiddenRegionFormatting).ITextReplacer -
 format(.FormatterRequest)java.util.List<.regionaccess.ITextReplacement> f
 handleTraceMissing(.IFormattableDocument,.internal.RegionTraceMissingException).IFormattableDocument o
 format(Object,.IFormattableDocument)void a
 getPreference(org.eclipse.xtext.preferences.TypedPreferenceKey<<T>>)<T> - <T=Object>
 getPreferences()org.eclipse.xtext.preferences.ITypedPreferenceValues -
 getRequest().FormatterRequest -
 getTextRegionAccess().regionaccess.ITextRegionAccess -
 initalize(.FormatterRequest)void ox
 initialize(.FormatterRequest)void o
 isInRequestedRange(org.eclipse.emf.ecore.EObject)boolean o
 postProcess(.IFormattableDocument,java.util.List<.regionaccess.ITextReplacement>)java.util.List<.regionaccess.ITextReplacement> o
 reset()void o
 shouldFormat(Object,.IFormattableDocument)boolean -
AbstractJavaFormatter a :.AbstractFormatter2 +EObjectErrorHandler
 new() -
 format(Object,.IFormattableDocument)void -
 formatUsingPolymorphicDispatcher(Object,.IFormattableDocument)void o
 createPolymorhicDispatcher()org.eclipse.xtext.util.PolymorphicDispatcher<Void> o
 allRegionsFor(org.eclipse.emf.ecore.EObject).regionaccess.ISemanticRegionsFinder o
 allSemanticRegions(org.eclipse.emf.ecore.EObject)Iterable<.regionaccess.ISemanticRegion> o
 grammarElement(org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EObject o
 immediatelyFollowing(org.eclipse.emf.ecore.EObject).regionaccess.ISemanticRegionFinder o
 immediatelyPreceding(org.eclipse.emf.ecore.EObject).regionaccess.ISemanticRegionFinder o
 isMultiline(org.eclipse.emf.ecore.EObject)boolean o
 nextHiddenRegion(org.eclipse.emf.ecore.EObject).regionaccess.IHiddenRegion o
 previousHiddenRegion(org.eclipse.emf.ecore.EObject).regionaccess.IHiddenRegion o
 regionFor(org.eclipse.emf.ecore.EObject).regionaccess.ISemanticRegionsFinder o
 regionForEObject(org.eclipse.emf.ecore.EObject).regionaccess.IEObjectRegion o
 semanticRegions(org.eclipse.emf.ecore.EObject)Iterable<.regionaccess.ISemanticRegion> o
 autowrap(.IHiddenRegionFormatter)void o
 noAutowrap(.IHiddenRegionFormatter)void o
 highPriority(.IHiddenRegionFormatter)void o
 lowPriority(.IHiddenRegionFormatter)void o
 noIndentation(.IHiddenRegionFormatter)void o
 indent(.IHiddenRegionFormatter)void o
 newLine(.IHiddenRegionFormatter)void o
 noSpace(.IHiddenRegionFormatter)void o
 oneSpace(.IHiddenRegionFormatter)void o
FormatterRequest -
 new() -
 addRegion(org.eclipse.xtext.util.ITextRegion).FormatterRequest -
 setRegions(java.util.Collection<org.eclipse.xtext.util.ITextRegion>).FormatterRequest -
 getRegions()java.util.Collection<org.eclipse.xtext.util.ITextRegion> -
 getTextRegionAccess().regionaccess.ITextRegionAccess -
 setTextRegionAccess(.regionaccess.ITextRegionAccess).FormatterRequest -
 setAllowIdentityEdits(boolean).FormatterRequest -
 allowIdentityEdits()boolean -
 setPreferences(org.eclipse.xtext.preferences.ITypedPreferenceValues).FormatterRequest -
 getPreferences()org.eclipse.xtext.preferences.ITypedPreferenceValues -
 isFormatUndefinedHiddenRegionsOnly()boolean -
 setFormatUndefinedHiddenRegionsOnly(boolean).FormatterRequest -
 getExceptionHandler()org.eclipse.xtext.util.IAcceptor<Exception> -
 getExplicitExceptionHandler()org.eclipse.xtext.util.IAcceptor<Exception> -
 setExceptionHandler(org.eclipse.xtext.util.IAcceptor<Exception>).FormatterRequest -
 isEnableDebugTracing()boolean -
 setEnableDebugTracing(boolean)void -
IFormattableDocument ai
 withReplacerFilter(com.google.common.base.Predicate<.ITextReplacer>).IFormattableDocument a
 getRegion().regionaccess.ITextSegment a
 getFormatter().AbstractFormatter2 a
 getRequest().FormatterRequest a
 addReplacer(.ITextReplacer)void a
 renderToTextReplacements()java.util.List<.regionaccess.ITextReplacement> a
 append(.regionaccess.ISemanticRegion,org.eclipse.xtext.xbase.lib.Procedures.Procedure1<.IHiddenRegionFormatter>).regionaccess.ISemanticRegion a
 append(<T>,org.eclipse.xtext.xbase.lib.Procedures.Procedure1<.IHiddenRegionFormatter>)<T> a <T=org.eclipse.emf.ecore.EObject>
 prepend(.regionaccess.ISemanticRegion,org.eclipse.xtext.xbase.lib.Procedures.Procedure1<.IHiddenRegionFormatter>).regionaccess.ISemanticRegion a
 prepend(<T>,org.eclipse.xtext.xbase.lib.Procedures.Procedure1<.IHiddenRegionFormatter>)<T> a <T=org.eclipse.emf.ecore.EObject>
 surround(.regionaccess.ISemanticRegion,org.eclipse.xtext.xbase.lib.Procedures.Procedure1<.IHiddenRegionFormatter>).regionaccess.ISemanticRegion a
 surround(<T>,org.eclipse.xtext.xbase.lib.Procedures.Procedure1<.IHiddenRegionFormatter>)<T> a <T=org.eclipse.emf.ecore.EObject>
 formatConditionally(org.eclipse.emf.ecore.EObject,.ISubFormatter[])void av !.FormattingNotApplicableException
 formatConditionally(int,int,.ISubFormatter[])void av !.FormattingNotApplicableException
 set(.regionaccess.IHiddenRegion,org.eclipse.xtext.xbase.lib.Procedures.Procedure1<.IHiddenRegionFormatter>).regionaccess.IHiddenRegion a
 set(.regionaccess.IHiddenRegion,.regionaccess.IHiddenRegion,org.eclipse.xtext.xbase.lib.Procedures.Procedure1<.IHiddenRegionFormatter>)org.eclipse.xtext.xbase.lib.Pair<.regionaccess.IHiddenRegion,.regionaccess.IHiddenRegion> a
 interior(<T1>,<T2>,org.eclipse.xtext.xbase.lib.Procedures.Procedure1<.IHiddenRegionFormatter>)org.eclipse.xtext.xbase.lib.Pair<<T1>,<T2>> a <T1=.regionaccess.ISemanticRegion,T2=.regionaccess.ISemanticRegion>
 interior(org.eclipse.xtext.xbase.lib.Pair<<T1>,<T2>>,org.eclipse.xtext.xbase.lib.Procedures.Procedure1<.IHiddenRegionFormatter>)org.eclipse.xtext.xbase.lib.Pair<<T1>,<T2>> a <T1=.regionaccess.ISemanticRegion,T2=.regionaccess.ISemanticRegion>
 interior(<T>,org.eclipse.xtext.xbase.lib.Procedures.Procedure1<.IHiddenRegionFormatter>)<T> a <T=org.eclipse.emf.ecore.EObject>
 format(<T>)<T> a <T=Object>
IFormattableSubDocument ai :.IFormattableDocument
 requireFitsInLine().IFormattableSubDocument a
 requireFitsInLine(int,int,int).IFormattableSubDocument a
IFormatter2 ai
 format(.FormatterRequest)java.util.List<.regionaccess.ITextReplacement> a
IHiddenRegionFormatter ai
 HIGH_PRIORITY int sf
 LOW_PRIORITY int sf
 NORMAL_PRIORITY int sf
 autowrap()void a
 autowrap(int)void a
 noAutowrap()void a
 setOnAutowrap(.IAutowrapFormatter)void a
 getRequest().FormatterRequest a
 highPriority()void a
 lowPriority()void a
 setPriority(int)void a
 noIndentation()void a
 indent()void a
 newLine()void a
 setNewLines(int)void a
 setNewLines(int,int,int)void a
 noSpace()void a
 oneSpace()void a
 setSpace(String)void a
IHiddenRegionFormatting ai
 mergeValuesFrom(.IHiddenRegionFormatting)void a !.ConflictingFormattingException
 getAutowrap()Integer a
 getIndentationDecrease()Integer a
 getIndentationIncrease()Integer a
 getNewLineDefault()Integer a
 getNewLineMax()Integer a
 getNewLineMin()Integer a
 getNoIndentation()Boolean a
 getOnAutowrap().IAutowrapFormatter a
 getPriority()int a
 getRequest().FormatterRequest a
 getSpace()String a
 setAutowrap(Integer)void a
 setIndentationDecrease(Integer)void a
 setIndentationIncrease(Integer)void a
 setNewLinesDefault(Integer)void a
 setNewLinesMax(Integer)void a
 setNewLinesMin(Integer)void a
 setNoIndentation(Boolean)void a
 setOnAutowrap(.IAutowrapFormatter)void a
 setPriority(int)void a
 setSpace(String)void a
IMerger ai <T=Object>
 merge(java.util.List<<T>>)<T> a
ITextReplacer ai
 GET_REGION com.google.common.base.Function<.ITextReplacer,.regionaccess.ITextSegment> sf
 getRegion().regionaccess.ITextSegment a
 createReplacements(.ITextReplacerContext).ITextReplacerContext a
ITextReplacerContext ai
 addReplacement(.regionaccess.ITextReplacement)void a
 canAutowrap()Integer a
 getDocument().IFormattableDocument a
 getFormatter().AbstractFormatter2 a
 getIndentation()int a
 getIndentationString()String a
 getIndentationString(int)String a
 getLeadingCharsInLineCount()int a
 getLocalReplacements()Iterable<.regionaccess.ITextReplacement> a
 getLocalReplacementsReverse()Iterable<.regionaccess.ITextReplacement> a
 getNewLinesString(int)String a
 getPreviousContext().ITextReplacerContext a
 getReplacementsUntil(.ITextReplacerContext)java.util.List<.regionaccess.ITextReplacement> a
 getReplacer().ITextReplacer a
 isAutowrap()boolean a
 isWrapInRegion()boolean a
 isWrapSincePrevious()boolean a
 isInsideFormattedRegion()boolean a
 setAutowrap(boolean)void a
 setCanAutowrap(Integer)void a
 setNextReplacerIsChild()void a
 withDocument(.IFormattableDocument).ITextReplacerContext a
 withIndentation(int).ITextReplacerContext a
 withReplacer(.ITextReplacer).ITextReplacerContext a
package org.eclipse.xtext.formatting2.internal
RegionTraceMissingException - :RuntimeException
 new(Throwable) -
package org.eclipse.xtext.formatting2.regionaccess
HiddenRegionPartAssociation fe :Enum<.HiddenRegionPartAssociation>
 NEXT .HiddenRegionPartAssociation sf
 PREVIOUS .HiddenRegionPartAssociation sf
 CONTAINER .HiddenRegionPartAssociation sf
 values().HiddenRegionPartAssociation[] s
 valueOf(String).HiddenRegionPartAssociation s
IAstRegion ai :.ISequentialRegion
 getGrammarElement()org.eclipse.emf.ecore.EObject a
 getSemanticElement()org.eclipse.emf.ecore.EObject a
 getContainingRegion().IEObjectRegion a
 getContainingFeature()org.eclipse.emf.ecore.EStructuralFeature a
 getIndexInContainingFeature()int a
IComment ai :.IHiddenRegionPart
IEObjectRegion ai :.IAstRegion
 getAllRegionsFor().ISemanticRegionsFinder a
 getAllSemanticRegions()Iterable<.ISemanticRegion> a
 getAstRegions()Iterable<.IAstRegion> a
 getRegionFor().ISemanticRegionsFinder a
 getSemanticRegions()Iterable<.ISemanticRegion> a
IHiddenRegion ai :.ISequentialRegion
 containsComment()boolean a
 getParts()java.util.List<.IHiddenRegionPart> a
 isUndefined()boolean a
 getAlternatingMergedSpaceAndComments()java.util.List<.ITextSegment> a
 getMergedSpaces()java.util.List<.ITextSegment> a
IHiddenRegionPart ai :.ITextSegment
 getGrammarElement()org.eclipse.emf.ecore.EObject a
 getHiddenRegion().IHiddenRegion a
 getNextHiddenPart().IHiddenRegionPart a
 getPreviousHiddenPart().IHiddenRegionPart a
 getAssociation().HiddenRegionPartAssociation a
ILineRegion ai :.ITextSegment
 getNextLine().ILineRegion a
 getPreviousLine().ILineRegion a
 getIndentation().ITextSegment a
ISemanticRegion ai :.IAstRegion
 getEObjectRegion().IEObjectRegion a
ISemanticRegionFinder ai
 assignment(org.eclipse.xtext.Assignment).ISemanticRegion a
 crossRef(org.eclipse.xtext.CrossReference).ISemanticRegion a
 element(org.eclipse.xtext.AbstractElement).ISemanticRegion a
 feature(org.eclipse.emf.ecore.EStructuralFeature).ISemanticRegion a
 keyword(org.eclipse.xtext.Keyword).ISemanticRegion a
 keyword(String).ISemanticRegion a
 ruleCall(org.eclipse.xtext.RuleCall).ISemanticRegion a
 ruleCallTo(org.eclipse.xtext.AbstractRule).ISemanticRegion a
ISemanticRegionsFinder ai :.ISemanticRegionFinder
 assignments(org.eclipse.xtext.Assignment[])java.util.List<.ISemanticRegion> av
 crossRefs(org.eclipse.xtext.CrossReference[])java.util.List<.ISemanticRegion> av
 elements(org.eclipse.xtext.AbstractElement[])java.util.List<.ISemanticRegion> av
 features(org.eclipse.emf.ecore.EStructuralFeature[])java.util.List<.ISemanticRegion> av
 keywordPairs(org.eclipse.xtext.Keyword,org.eclipse.xtext.Keyword)java.util.List<org.eclipse.xtext.xbase.lib.Pair<.ISemanticRegion,.ISemanticRegion>> a
 keywordPairs(String,String)java.util.List<org.eclipse.xtext.xbase.lib.Pair<.ISemanticRegion,.ISemanticRegion>> a
 keywords(org.eclipse.xtext.Keyword[])java.util.List<.ISemanticRegion> av
 keywords(String[])java.util.List<.ISemanticRegion> av
 ruleCalls(org.eclipse.xtext.RuleCall[])java.util.List<.ISemanticRegion> av
 ruleCallsTo(org.eclipse.xtext.AbstractRule[])java.util.List<.ISemanticRegion> av
ISequentialRegion ai :.ITextSegment
 immediatelyFollowing().ISemanticRegionFinder a
 immediatelyPreceding().ISemanticRegionFinder a
 getNextHiddenRegion().IHiddenRegion a
 getNextSemanticRegion().ISemanticRegion a
 getNextSequentialRegion().ISequentialRegion a
 getPreviousHiddenRegion().IHiddenRegion a
 getPreviousSemanticRegion().ISemanticRegion a
 getPreviousSequentialRegion().ISequentialRegion a
ITextRegionAccess ai
 getExtensions().ITextRegionExtensions a
 getResource()org.eclipse.xtext.resource.XtextResource a
 getRewriter().ITextRegionRewriter a
 regionForLineAtOffset(int).ILineRegion a
 regionForEObject(org.eclipse.emf.ecore.EObject).IEObjectRegion a
 regionForDocument().ITextSegment a
 regionForOffset(int,int).ITextSegment a
 regionForRootEObject().IEObjectRegion a
 textForOffset(int,int)String a
 hasSyntaxError()boolean a
ITextRegionDiffBuilder ai
 create().ITextRegionAccessDiff a
 getOriginalTextRegionAccess().ITextRegionAccess a
 isModified(org.eclipse.xtext.util.ITextRegion)boolean a
 move(.IHiddenRegion,.IHiddenRegion,.IHiddenRegion)void a
 remove(.IHiddenRegion,.IHiddenRegion)void a
 remove(.ISemanticRegion)void a
 replace(.IHiddenRegion,.IHiddenRegion,.IHiddenRegion,.IHiddenRegion)void a
 replace(.IHiddenRegion,.IHiddenRegion,.ITextRegionAccess)void a
 replace(.ISemanticRegion,String)void a
 replaceSequence(.IHiddenRegion,.IHiddenRegion,org.eclipse.xtext.serializer.ISerializationContext,org.eclipse.emf.ecore.EObject)org.eclipse.xtext.serializer.acceptor.ISequenceAcceptor a
ITextRegionExtensions ai
 allRegionsFor(org.eclipse.emf.ecore.EObject).ISemanticRegionsFinder a
 allSemanticRegions(org.eclipse.emf.ecore.EObject)Iterable<.ISemanticRegion> a
 getTextRegionAccess().ITextRegionAccess a
 grammarElement(org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EObject a
 immediatelyFollowing(org.eclipse.emf.ecore.EObject).ISemanticRegionFinder a
 immediatelyPreceding(org.eclipse.emf.ecore.EObject).ISemanticRegionFinder a
 isMultiline(org.eclipse.emf.ecore.EObject)boolean a
 nextHiddenRegion(org.eclipse.emf.ecore.EObject).IHiddenRegion a
 previousHiddenRegion(org.eclipse.emf.ecore.EObject).IHiddenRegion a
 regionFor(org.eclipse.emf.ecore.EObject).ISemanticRegionsFinder a
 regionForEObject(org.eclipse.emf.ecore.EObject).IEObjectRegion a
 semanticRegions(org.eclipse.emf.ecore.EObject)Iterable<.ISemanticRegion> a
ITextRegionRewriter ai
 renderToAppendable(Iterable<.ITextReplacement>,Appendable)void a !java.io.IOException
 createReplacement(int,int,String).ITextReplacement a
 renderToAppendable(.ITextSegment,Iterable<.ITextReplacement>,Appendable)void a !java.io.IOException
 renderToString(Iterable<.ITextReplacement>)String a
 renderToString(.ITextSegment,Iterable<.ITextReplacement>)String a
ITextReplacement ai :.ITextSegment
 getReplacementText()String a
ITextSegment ai :Comparable<.ITextSegment>,org.eclipse.xtext.util.ITextRegion
 getLineCount()int a
 getLineRegions()java.util.List<.ILineRegion> a
 getText()String a
 getTextRegionAccess().ITextRegionAccess a
 isMultiline()boolean a
 merge(org.eclipse.xtext.util.ITextRegion).ITextSegment a
 replaceWith(String).ITextReplacement a
package org.eclipse.xtext.generator
AbstractFileSystemAccess a :.IFileSystemAccess,.IFileSystemAccessExtension,.IFileSystemAccessExtension2
 new() -
 setCurrentSource(String)void -
 getCurrentSource()String o
 setOutputConfigurations(java.util.Map<String,.OutputConfiguration>)void -
 getOutputConfigurations()java.util.Map<String,.OutputConfiguration> -
 getOutputConfig(String).OutputConfiguration o
 getPathes()java.util.Map<String,String> o
 setOutputPath(String,String)void -
 setOutputPath(String)void -
 generateFile(String,CharSequence)void -
 deleteFile(String)void -
 deleteFile(String,String)void -
 postProcess(String,String,CharSequence)CharSequence o
 postProcess(String,String,CharSequence,String)CharSequence o
 getURI(String)org.eclipse.emf.common.util.URI -
AbstractFileSystemAccess2 a :.AbstractFileSystemAccess,.IFileSystemAccess2
 new() -
 generateFile(String,java.io.InputStream)void -
 readBinaryFile(String)java.io.InputStream -
 readTextFile(String)CharSequence -
 setContext(Object)void -
 isFile(String)boolean - !org.eclipse.xtext.util.RuntimeIOException
 isFile(String,String)boolean - !org.eclipse.xtext.util.RuntimeIOException
AbstractGenerator a :.IGenerator2
 new() -
 beforeGenerate(org.eclipse.emf.ecore.resource.Resource,.IFileSystemAccess2,.IGeneratorContext)void -
 afterGenerate(org.eclipse.emf.ecore.resource.Resource,.IFileSystemAccess2,.IGeneratorContext)void -
FileSystemAccessQueue - :org.eclipse.emf.common.notify.impl.AdapterImpl
 monitor org.eclipse.core.runtime.IProgressMonitor pf
 new(java.util.concurrent.BlockingQueue<.FileSystemAccessRequest>,org.eclipse.core.runtime.IProgressMonitor) -
 sendAsync(org.eclipse.emf.common.util.URI,Runnable)void -
 send(.FileSystemAccessRequest).FileSystemAccessRequest o
 waitForEmptyQueue()void -
FileSystemAccessRequest - :Runnable
 new(org.eclipse.emf.common.util.URI,Runnable) -
 getUri()org.eclipse.emf.common.util.URI -
 run()void -
 toString()String -
GeneratorComponent - :org.eclipse.emf.mwe2.runtime.workflow.IWorkflowComponent +Outlet
 new() -
 getSlotNames()java.util.List<String> o
 getOutlets()java.util.Map<String,String> o
 setRegister(org.eclipse.xtext.ISetup)void -
 setInjector(com.google.inject.Injector)void -
 addSlot(String)void -
 preInvoke()void -
 addOutlet(.GeneratorComponent.Outlet)void -
 invoke(org.eclipse.emf.mwe2.runtime.workflow.IWorkflowContext)void -
 getCompiler().GeneratorDelegate o
 getConfiguredFileSystemAccess().IFileSystemAccess2 o
 postInvoke()void -
 getOutputConfigurations()java.util.Map<String,.OutputConfiguration> o
GeneratorComponent.Outlet s
 new() -
 setOutletName(String)void -
 setPath(String)void -
 getOutletName()String -
 getPath()String -
GeneratorContext - :.IGeneratorContext
 cancelIndicator org.eclipse.xtext.util.CancelIndicator p
 new() -
 getCancelIndicator()org.eclipse.xtext.util.CancelIndicator -
 setCancelIndicator(org.eclipse.xtext.util.CancelIndicator)void -
GeneratorDelegate - :.IGenerator,.IGenerator2
 new() -
 getLegacyGenerator().IGenerator -
 generate(org.eclipse.emf.ecore.resource.Resource,.IFileSystemAccess2,.IGeneratorContext)void -
 doGenerate(org.eclipse.emf.ecore.resource.Resource,.IFileSystemAccess2,.IGeneratorContext)void -
 beforeGenerate(org.eclipse.emf.ecore.resource.Resource,.IFileSystemAccess2,.IGeneratorContext)void -
 afterGenerate(org.eclipse.emf.ecore.resource.Resource,.IFileSystemAccess2,.IGeneratorContext)void -
 doGenerate(org.eclipse.emf.ecore.resource.Resource,.IFileSystemAccess)void -
IContextualOutputConfigurationProvider ai
 getOutputConfigurations(org.eclipse.emf.ecore.resource.Resource)java.util.Set<.OutputConfiguration> a
IContextualOutputConfigurationProvider2 ai
 getOutputConfigurations(org.eclipse.emf.ecore.resource.ResourceSet)java.util.Set<.OutputConfiguration> a
IFilePostProcessor ai
 postProcess(org.eclipse.emf.common.util.URI,CharSequence)CharSequence a
IFilePostProcessorExtension ai
 postProcess(org.eclipse.emf.common.util.URI,CharSequence,java.nio.charset.Charset)CharSequence a
IFileSystemAccess ai
 DEFAULT_OUTPUT String sf
 generateFile(String,CharSequence)void a
 generateFile(String,String,CharSequence)void a
 deleteFile(String)void a
IFileSystemAccess2 ai :.IFileSystemAccess,.IFileSystemAccessExtension,.IFileSystemAccessExtension2,.IFileSystemAccessExtension3
 isFile(String,String)boolean a !org.eclipse.xtext.util.RuntimeIOException
 isFile(String)boolean a !org.eclipse.xtext.util.RuntimeIOException
IFileSystemAccessExtension ai
 deleteFile(String,String)void a
IFileSystemAccessExtension2 ai
 getURI(String,String)org.eclipse.emf.common.util.URI a
 getURI(String)org.eclipse.emf.common.util.URI a
IFileSystemAccessExtension3 ai
 generateFile(String,String,java.io.InputStream)void a !org.eclipse.xtext.util.RuntimeIOException
 generateFile(String,java.io.InputStream)void a !org.eclipse.xtext.util.RuntimeIOException
 readBinaryFile(String,String)java.io.InputStream a !org.eclipse.xtext.util.RuntimeIOException
 readBinaryFile(String)java.io.InputStream a !org.eclipse.xtext.util.RuntimeIOException
 readTextFile(String,String)CharSequence a !org.eclipse.xtext.util.RuntimeIOException
 readTextFile(String)CharSequence a !org.eclipse.xtext.util.RuntimeIOException
IGenerator ai +NullGenerator
 doGenerate(org.eclipse.emf.ecore.resource.Resource,.IFileSystemAccess)void a
IGenerator.NullGenerator s :.IGenerator
 new() -
 doGenerate(org.eclipse.emf.ecore.resource.Resource,.IFileSystemAccess)void -
IGenerator2 ai
 doGenerate(org.eclipse.emf.ecore.resource.Resource,.IFileSystemAccess2,.IGeneratorContext)void a
 beforeGenerate(org.eclipse.emf.ecore.resource.Resource,.IFileSystemAccess2,.IGeneratorContext)void a
 afterGenerate(org.eclipse.emf.ecore.resource.Resource,.IFileSystemAccess2,.IGeneratorContext)void a
IGeneratorContext ai
 getCancelIndicator()org.eclipse.xtext.util.CancelIndicator a
IOutputConfigurationProvider ai +Delegate
 getOutputConfigurations()java.util.Set<.OutputConfiguration> a
IOutputConfigurationProvider.Delegate s :.IOutputConfigurationProvider,.IContextualOutputConfigurationProvider,.IContextualOutputConfigurationProvider2
 getDelegate().IOutputConfigurationProvider -
 new(.IOutputConfigurationProvider) -
 getOutputConfigurations()java.util.Set<.OutputConfiguration> -
 getOutputConfigurations(org.eclipse.emf.ecore.resource.Resource)java.util.Set<.OutputConfiguration> -
 getOutputConfigurations(org.eclipse.emf.ecore.resource.ResourceSet)java.util.Set<.OutputConfiguration> -
IShouldGenerate ai +Always,OnlyWithoutErrors
 shouldGenerate(org.eclipse.emf.ecore.resource.Resource,org.eclipse.xtext.util.CancelIndicator)boolean a
IShouldGenerate.Always s :.IShouldGenerate
 new() -
 shouldGenerate(org.eclipse.emf.ecore.resource.Resource,org.eclipse.xtext.util.CancelIndicator)boolean -
IShouldGenerate.OnlyWithoutErrors s :.IShouldGenerate
 new() -
 shouldGenerate(org.eclipse.emf.ecore.resource.Resource,org.eclipse.xtext.util.CancelIndicator)boolean -
InMemoryFileSystemAccess - :.AbstractFileSystemAccess2
 new() -
 generateFile(String,String,CharSequence)void -
 getTextFileEncoding()String -
 setTextFileEnconding(String)void -
 setPostProcessor(.IFilePostProcessor)void -
 getFileName(String,String)String o
 deleteFile(String,String)void -
 getTextFiles()java.util.Map<String,CharSequence> -
 getBinaryFiles()java.util.Map<String,byte[]> -
 getAllFiles()java.util.Map<String,Object> -
 getFiles()java.util.Map<String,CharSequence> x
 getURI(String,String)org.eclipse.emf.common.util.URI -
 generateFile(String,String,java.io.InputStream)void -
 readBinaryFile(String,String)java.io.InputStream - !org.eclipse.xtext.util.RuntimeIOException
 readTextFile(String,String)CharSequence - !org.eclipse.xtext.util.RuntimeIOException
JavaIoFileSystemAccess - :.AbstractFileSystemAccess2 +IFileCallback
 new() -
 new(org.eclipse.xtext.resource.IResourceServiceProvider.Registry,org.eclipse.xtext.parser.IEncodingProvider) -
 new(org.eclipse.xtext.resource.IResourceServiceProvider.Registry,org.eclipse.xtext.parser.IEncodingProvider,.trace.TraceFileNameProvider,.trace.TraceRegionSerializer) -
 setCallBack(.JavaIoFileSystemAccess.IFileCallback)void -
 withCallBack(.JavaIoFileSystemAccess.IFileCallback)Runnable -
 generateFile(String,String,CharSequence)void - !org.eclipse.xtext.util.RuntimeIOException
 generateTrace(String,String,CharSequence)void o
 isWriteTrace()boolean -
 setWriteTrace(boolean)void -
 getEncoding(org.eclipse.emf.common.util.URI)String o
 getFile(String,String)java.io.File o
 createFolder(java.io.File)void o
 deleteFile(String,String)void -
 toSystemFileName(String)String o
 getURI(String,String)org.eclipse.emf.common.util.URI -
 generateFile(String,String,java.io.InputStream)void - !org.eclipse.xtext.util.RuntimeIOException
 readBinaryFile(String,String)java.io.InputStream - !org.eclipse.xtext.util.RuntimeIOException
 readTextFile(String,String)CharSequence - !org.eclipse.xtext.util.RuntimeIOException
 isFile(String,String)boolean - !org.eclipse.xtext.util.RuntimeIOException
JavaIoFileSystemAccess.IFileCallback sai
 fileAdded(java.io.File)void a
 fileDeleted(java.io.File)void a
LineSeparatorHarmonizer - :.IFilePostProcessor
 new() -
 postProcess(org.eclipse.emf.common.util.URI,CharSequence)CharSequence -
 replaceLineSeparators(CharSequence,String)String o
 getWhitespaceInformationProvider()org.eclipse.xtext.formatting.IWhitespaceInformationProvider o
OutputConfiguration - +SourceMapping
 new(String) -
 getName()String -
 getDescription()String -
 setDescription(String)void -
 getOutputDirectory()String -
 setOutputDirectory(String)void -
 isCleanUpDerivedResources()boolean -
 setCleanUpDerivedResources(boolean)void -
 isOverrideExistingResources()boolean -
 setOverrideExistingResources(boolean)void -
 isSetDerivedProperty()boolean -
 setSetDerivedProperty(boolean)void -
 isCreateOutputDirectory()boolean -
 setCreateOutputDirectory(boolean)void -
 isCanClearOutputDirectory()boolean -
 setCanClearOutputDirectory(boolean)void -
 isInstallDslAsPrimarySource()boolean -
 setInstallDslAsPrimarySource(boolean)void -
 isHideSyntheticLocalVariables()boolean -
 setHideSyntheticLocalVariables(boolean)void -
 isKeepLocalHistory()Boolean -
 setKeepLocalHistory(Boolean)void -
 isUseOutputPerSourceFolder()boolean -
 setUseOutputPerSourceFolder(boolean)void -
 getSourceMappings()java.util.Set<.OutputConfiguration.SourceMapping> -
 getOutputDirectory(String)String -
 getSourceFolders()java.util.Set<String> -
 getOutputDirectories()java.util.Set<String> -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
OutputConfiguration.SourceMapping s
 new(String) -
 getSourceFolder()String -
 getOutputDirectory()String -
 setOutputDirectory(String)void -
 isIgnore()boolean -
 setIgnore(boolean)void -
 equals(Object)boolean -
 hashCode()int -
OutputConfigurationAdapter - :org.eclipse.emf.common.notify.impl.AdapterImpl
 new(java.util.Map<String,java.util.Set<.OutputConfiguration>>) -
 getOutputConfigurationsPerLanguage()java.util.Map<String,java.util.Set<.OutputConfiguration>> -
 isAdapterForType(Object)boolean -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
OutputConfigurationProvider - :.IOutputConfigurationProvider,.IContextualOutputConfigurationProvider,.IContextualOutputConfigurationProvider2
 new() -
 getOutputConfigurations()java.util.Set<.OutputConfiguration> -
 getOutputConfigurations(org.eclipse.emf.ecore.resource.Resource)java.util.Set<.OutputConfiguration> -
 getOutputConfigurations(org.eclipse.emf.ecore.resource.ResourceSet)java.util.Set<.OutputConfiguration> -
URIBasedFileSystemAccess - :.AbstractFileSystemAccess2 +BeforeDelete,BeforeRead,BeforeWrite
 new() -
 setPostProcessor(.IFilePostProcessor)void -
 getURI(String,String)org.eclipse.emf.common.util.URI -
 getEncoding(org.eclipse.emf.common.util.URI)String -
 generateFile(String,String,CharSequence)void -
 generateTrace(String,String,CharSequence)void o
 generateFile(String,String,java.io.InputStream)void - !org.eclipse.xtext.util.RuntimeIOException
 readBinaryFile(String,String)java.io.InputStream - !org.eclipse.xtext.util.RuntimeIOException
 readTextFile(String,String)CharSequence - !org.eclipse.xtext.util.RuntimeIOException
 getConverter()org.eclipse.emf.ecore.resource.URIConverter -
 setConverter(org.eclipse.emf.ecore.resource.URIConverter)void -
 getBaseDir()org.eclipse.emf.common.util.URI -
 setBaseDir(org.eclipse.emf.common.util.URI)void -
 isGenerateTraces()boolean -
 setGenerateTraces(boolean)void -
 getEncodingProvider()org.eclipse.xtext.parser.IEncodingProvider -
 setEncodingProvider(org.eclipse.xtext.parser.IEncodingProvider)void -
 getTraceRegionSerializer().trace.TraceRegionSerializer -
 setTraceRegionSerializer(.trace.TraceRegionSerializer)void -
 getTraceFileNameProvider().trace.TraceFileNameProvider -
 setTraceFileNameProvider(.trace.TraceFileNameProvider)void -
 getBeforeDelete().URIBasedFileSystemAccess.BeforeDelete -
 setBeforeDelete(.URIBasedFileSystemAccess.BeforeDelete)void -
 getBeforeWrite().URIBasedFileSystemAccess.BeforeWrite -
 setBeforeWrite(.URIBasedFileSystemAccess.BeforeWrite)void -
 getBeforeRead().URIBasedFileSystemAccess.BeforeRead -
 setBeforeRead(.URIBasedFileSystemAccess.BeforeRead)void -
URIBasedFileSystemAccess.BeforeDelete sai
 beforeDelete(org.eclipse.emf.common.util.URI)boolean a
URIBasedFileSystemAccess.BeforeRead sai
 beforeRead(org.eclipse.emf.common.util.URI,java.io.InputStream)java.io.InputStream a
URIBasedFileSystemAccess.BeforeWrite sai
 beforeWrite(org.eclipse.emf.common.util.URI,String,java.io.InputStream)java.io.InputStream a
package org.eclipse.xtext.generator.trace
AbsoluteURI - :.AbstractURIWrapper
 new(org.eclipse.emf.common.util.URI) -
 new(String) -
 deresolve(org.eclipse.emf.common.util.URI).SourceRelativeURI -
 deresolve(org.eclipse.xtext.workspace.ISourceFolder).SourceRelativeURI -
 deresolve(org.eclipse.xtext.workspace.IProjectConfig).SourceRelativeURI -
 equals(Object)boolean -
AbstractStatefulTraceRegion a :.AbstractTraceRegion
 new(org.eclipse.xtext.util.ITextRegionWithLineInformation,boolean,.ILocationData,.AbstractTraceRegion) o
 new(org.eclipse.xtext.util.ITextRegionWithLineInformation,boolean,java.util.List<.ILocationData>,.AbstractTraceRegion) o
 getMyLength()int -
 getMyOffset()int -
 getMyEndLineNumber()int -
 getMyLineNumber()int -
 getMyRegion()org.eclipse.xtext.util.ITextRegionWithLineInformation -
 isUseForDebugging()boolean -
 getAssociatedLocations()java.util.List<.ILocationData> -
 getWritableAssociatedLocations()java.util.List<.ILocationData> o
AbstractTraceRegion a
 new(.AbstractTraceRegion) o
 isConsistentWithParent()boolean o
 setParent(.AbstractTraceRegion)void -
 setAsChildIn(.AbstractTraceRegion)void o
 getNestedRegions()java.util.List<.AbstractTraceRegion> f
 getWritableNestedRegions()java.util.List<.AbstractTraceRegion> of
 invertFor(.SourceRelativeURI,.SourceRelativeURI)java.util.List<.AbstractTraceRegion> -
 invertAll(.SourceRelativeURI)java.util.Map<.SourceRelativeURI,java.util.List<.AbstractTraceRegion>> -
 collectMatchingLocations(.SourceRelativeURI)java.util.Map<.SourceRelativeURI,java.util.List<org.eclipse.xtext.util.Pair<.ILocationData,.AbstractTraceRegion>>> o
 getCollectingList(.SourceRelativeURI,.SourceRelativeURI,java.util.Map<.SourceRelativeURI,java.util.List<org.eclipse.xtext.util.Pair<.ILocationData,.AbstractTraceRegion>>>)java.util.List<org.eclipse.xtext.util.Pair<.ILocationData,.AbstractTraceRegion>> o
 treeIterator()org.eclipse.emf.common.util.TreeIterator<.AbstractTraceRegion> -
 inplaceSortByOffset(java.util.List<org.eclipse.xtext.util.Pair<.ILocationData,.AbstractTraceRegion>>)void o
 toInvertedTraceRegions(java.util.List<org.eclipse.xtext.util.Pair<.ILocationData,.AbstractTraceRegion>>,.SourceRelativeURI)java.util.List<.AbstractTraceRegion> o
 mergedFrom(java.util.List<.AbstractTraceRegion>).AbstractTraceRegion s
 createLocationData(.AbstractTraceRegion,.SourceRelativeURI).LocationData -
 leafIterator()java.util.Iterator<.AbstractTraceRegion> f
 getMyLength()int a
 getMyOffset()int a
 getMyLineNumber()int a
 getMyEndLineNumber()int a
 getMyRegion()org.eclipse.xtext.util.ITextRegionWithLineInformation -
 getAssociatedLocations()java.util.List<.ILocationData> a
 getMergedAssociatedLocation().ILocationData -
 getAssociatedSrcRelativePath().SourceRelativeURI -
 getParent().AbstractTraceRegion -
 getRoot().AbstractTraceRegion -
 getAnnotatedString(String)String -
 isUseForDebugging()boolean a
 hashCode()int -
 equals(Object)boolean -
 toString()String -
AbstractTraceRegionToString a +File,Insert,LocationHandle,RegionHandle
 new() -
 getRemoteText(.SourceRelativeURI)String oa
 getLocalText()String oa
 getTrace().AbstractTraceRegion oa
 getLocalFrame()org.eclipse.xtext.util.ITextRegion o
 getRemoteFrame(.SourceRelativeURI)org.eclipse.xtext.util.ITextRegion o
 getLocalTitle()String o
 getRemoteTitle(.SourceRelativeURI)String o
 shouldInclude(.AbstractTraceRegion)boolean o
 shouldInclude(.AbstractTraceRegion,.ILocationData)boolean o
 add(java.util.Map<.SourceRelativeURI,.AbstractTraceRegionToString.File>,.SourceRelativeURI,org.eclipse.xtext.util.ITextRegion,.AbstractTraceRegionToString.RegionHandle,.AbstractTraceRegionToString.LocationHandle)void o
 add(.AbstractTraceRegionToString.File,org.eclipse.xtext.util.ITextRegion,.AbstractTraceRegionToString.RegionHandle,.AbstractTraceRegionToString.LocationHandle)void o
 collect(.AbstractTraceRegion,int,.AbstractTraceRegionToString.File,java.util.Map<.SourceRelativeURI,.AbstractTraceRegionToString.File>,java.util.List<.AbstractTraceRegionToString.RegionHandle>)int o
 render(.AbstractTraceRegionToString.Insert,int)String o
 sortKey(.AbstractTraceRegionToString.Insert)int o
 render(java.util.Collection<.AbstractTraceRegionToString.Insert>,int)String o
 render(.AbstractTraceRegionToString.File,int)java.util.List<String> o
 title(.SourceRelativeURI,int)String o
 collect(<T>,org.eclipse.xtext.xbase.lib.Functions.Function1<<T>,Iterable<<T>>>)java.util.Set<<T>> o <T=Object>
 collect(<T>,org.eclipse.xtext.xbase.lib.Functions.Function1<<T>,Iterable<<T>>>,<R>)<R> o <R=java.util.Collection<<T>>,T=Object>
 render(.AbstractTraceRegionToString.LocationHandle)String o
 render(.AbstractTraceRegionToString.RegionHandle,int,int,int,int,java.util.List<String>)void o
 render()String o
 toString()String -
 getRadix()int -
 setRadix(int)void -
 isShowTree()boolean -
 setShowTree(boolean)void -
 isShowLegend()boolean -
 setShowLegend(boolean)void -
AbstractTraceRegionToString.File os
 new(.SourceRelativeURI) -
 getUri().SourceRelativeURI -
 getInserts()java.util.List<.AbstractTraceRegionToString.Insert> -
 getLines()java.util.List<String> -
AbstractTraceRegionToString.Insert os
 new(int,boolean,.AbstractTraceRegionToString.RegionHandle,.AbstractTraceRegionToString.LocationHandle) -
 getOffset()int -
 isOpen()boolean -
 getRegion().AbstractTraceRegionToString.RegionHandle -
 getLocation().AbstractTraceRegionToString.LocationHandle -
AbstractTraceRegionToString.LocationHandle os
 new(.AbstractTraceRegionToString.RegionHandle,int,.ILocationData) -
 getRegion().AbstractTraceRegionToString.RegionHandle -
 getId()int -
 getLocation().ILocationData -
AbstractTraceRegionToString.RegionHandle os
 new(int,.AbstractTraceRegion) -
 getId()int -
 getRegion().AbstractTraceRegion -
 getLocations()java.util.List<.AbstractTraceRegionToString.LocationHandle> -
 getChildren()java.util.List<.AbstractTraceRegionToString.RegionHandle> -
AbstractURIWrapper a
 toString()String -
 new(org.eclipse.emf.common.util.URI) -
 hashCode()int -
 equals(Object)boolean -
 getURI()org.eclipse.emf.common.util.URI -
ILocationData ai :org.eclipse.xtext.util.ITextRegionWithLineInformation
 getSrcRelativePath().SourceRelativeURI a
ILocationInResource ai
 getLanguage()org.eclipse.xtext.LanguageInfo a
 getAbsoluteResourceURI().AbsoluteURI a
 getSrcRelativeResourceURI().SourceRelativeURI a
 getContents()java.io.InputStream a !java.io.IOException
 getProjectConfig()org.eclipse.xtext.workspace.IProjectConfig a
 getTextRegion()org.eclipse.xtext.util.ITextRegionWithLineInformation a
ITrace ai
 getBestAssociatedLocation(org.eclipse.xtext.util.ITextRegion).ILocationInResource a
 getAllAssociatedLocations(org.eclipse.xtext.util.ITextRegion)Iterable<.ILocationInResource> a
 getAllAssociatedLocations()Iterable<.ILocationInResource> a
 getLocalProjectConfig()org.eclipse.xtext.workspace.IProjectConfig a
 getLocalURI().AbsoluteURI a
 getSrcRelativeLocalURI().SourceRelativeURI a
 getLocalLanguage()org.eclipse.xtext.LanguageInfo a
 getBestAssociatedLocation(org.eclipse.xtext.util.ITextRegion,.AbsoluteURI).ILocationInResource a
 getAllAssociatedLocations(org.eclipse.xtext.util.ITextRegion,.AbsoluteURI)Iterable<.ILocationInResource> a
 getAllAssociatedLocations(.AbsoluteURI)Iterable<.ILocationInResource> a
 hasTraceData()boolean a
ITraceForURIProvider ai
 getTraceToSource(.AbsoluteURI,org.eclipse.xtext.workspace.IProjectConfig).ITrace a
 getTraceToSource(.SourceRelativeURI,org.eclipse.xtext.workspace.IProjectConfig).ITrace a
 getTraceToTarget(.AbsoluteURI,org.eclipse.xtext.workspace.IProjectConfig).ITrace a
 getTraceToTarget(.SourceRelativeURI,org.eclipse.xtext.workspace.IProjectConfig).ITrace a
ITraceRegionProvider ai
 getTraceRegion().AbstractTraceRegion a !.TraceNotFoundException
ITraceToBytecodeInstaller ai
 installTrace(byte[])byte[] a !java.io.IOException
 setTrace(String,.AbstractTraceRegion)void a
ITraceURIConverter ai
 getURIForTrace(org.eclipse.xtext.workspace.IProjectConfig,.AbsoluteURI).SourceRelativeURI a
 getURIForTrace(org.eclipse.emf.ecore.resource.Resource).SourceRelativeURI a
LocationData - :org.eclipse.xtext.util.TextRegionWithLineInformation,.ILocationData
 new(int,int,int,int,.SourceRelativeURI) -
 new(org.eclipse.xtext.util.ITextRegionWithLineInformation,.SourceRelativeURI) -
 getSrcRelativePath().SourceRelativeURI -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
SourceRelativeURI - :.AbstractURIWrapper
 fromAbsolute(org.eclipse.emf.common.util.URI).SourceRelativeURI s
 new(org.eclipse.emf.common.util.URI) -
 new(String) -
 equals(Object)boolean -
TraceFileNameProvider -
 TRACE_FILE_EXTENSION String sf
 new() -
 isTraceFileName(String)boolean -
 getTraceFromJava(String)String -
 getJavaFromTrace(String)String -
TraceRegionSerializer - +Callback,CompressedIntDataInput,IdentityStrategy,Strategy
 new() -
 writeTraceRegionTo(.AbstractTraceRegion,java.io.OutputStream)void - !java.io.IOException
 doWriteTo(.TraceRegionSerializer.Strategy<<Region>,<Location>>,<Region>,java.io.OutputStream)void - <Region=Object,Location=Object> !java.io.IOException
 readTraceRegionFrom(java.io.InputStream).AbstractTraceRegion - !java.io.IOException
 doReadFrom(java.io.InputStream,.TraceRegionSerializer.Strategy<<Region>,<Location>>)<Region> - <Region=Object,Location=Object> !java.io.IOException
 doReadFrom(java.io.DataInput,.TraceRegionSerializer.Strategy<<Region>,<Location>>,<Region>,int)<Region> - <Location=Object,Region=Object> !java.io.IOException
TraceRegionSerializer.Callback sai <Region=Object,Location=Object>
 doWriteRegion(int,int,int,int,boolean,java.util.List<<Location>>,java.util.List<<Region>>)void a !java.io.IOException
 doWriteLocation(int,int,int,int,.SourceRelativeURI)void a !java.io.IOException
TraceRegionSerializer.Strategy sai <Region=Object,Location=Object>
 createLocation(int,int,int,int,.SourceRelativeURI)<Location> a
 createRegion(int,int,int,int,boolean,java.util.List<<Location>>,<Region>)<Region> a
 writeRegion(<Region>,.TraceRegionSerializer.Callback<<Region>,<Location>>)void a !java.io.IOException
 writeLocation(<Location>,.TraceRegionSerializer.Callback<<Region>,<Location>>)void a !java.io.IOException
package org.eclipse.xtext.generator.trace.internal
AbstractLocationInResource a :org.eclipse.xtext.generator.trace.ILocationInResource
 new(.AbstractTrace) o
 getSrcRelativeResourceURI()org.eclipse.xtext.generator.trace.SourceRelativeURI a
 getOffset()int oa
 getLength()int oa
 getLineNumber()int oa
 getEndLineNumber()int oa
 getTextRegion()org.eclipse.xtext.util.ITextRegionWithLineInformation -
 getAbsoluteResourceURI()org.eclipse.xtext.generator.trace.AbsoluteURI -
 getContents()java.io.InputStream - !java.io.IOException
 getProjectConfig()org.eclipse.xtext.workspace.IProjectConfig -
 getLanguage()org.eclipse.xtext.LanguageInfo -
 getTrace().AbstractTrace o
 toString()String -
AbstractTrace a :org.eclipse.xtext.generator.trace.ITrace +TraceAccess,TraceRegionsByURI
 new() -
 getRootTraceRegion()org.eclipse.xtext.generator.trace.AbstractTraceRegion f
 hasTraceData()boolean -
 setTraceToSource(boolean)void -
 isTraceToSource()boolean -
 isTraceToTarget()boolean -
 doGetRootTraceRegion()org.eclipse.xtext.generator.trace.AbstractTraceRegion o
 setTraceRegionProvider(org.eclipse.xtext.generator.trace.ITraceRegionProvider)void -
 getTraceRegionProvider()org.eclipse.xtext.generator.trace.ITraceRegionProvider o
 getBestAssociatedLocation(org.eclipse.xtext.util.ITextRegion)org.eclipse.xtext.generator.trace.ILocationInResource -
 mergeRegions(org.eclipse.xtext.generator.trace.AbstractTraceRegion,org.eclipse.xtext.generator.trace.AbstractTraceRegion)org.eclipse.xtext.generator.trace.ILocationInResource o
 createLocationInResource(org.eclipse.xtext.util.ITextRegionWithLineInformation,org.eclipse.xtext.generator.trace.SourceRelativeURI)org.eclipse.xtext.generator.trace.ILocationInResource o
 getMergedLocationInResource(org.eclipse.xtext.generator.trace.AbstractTraceRegion)org.eclipse.xtext.generator.trace.ILocationInResource o
 createLocationInResourceFor(org.eclipse.xtext.generator.trace.ILocationData,org.eclipse.xtext.generator.trace.AbstractTraceRegion)org.eclipse.xtext.generator.trace.ILocationInResource o
 resolvePath(org.eclipse.xtext.generator.trace.SourceRelativeURI)org.eclipse.xtext.generator.trace.AbsoluteURI o
 findTraceRegionAtRightOffset(int)org.eclipse.xtext.generator.trace.AbstractTraceRegion -
 findTraceRegionAt(int,boolean)org.eclipse.xtext.generator.trace.AbstractTraceRegion o
 findTraceRegionAtLeftOffset(int)org.eclipse.xtext.generator.trace.AbstractTraceRegion -
 encloses(org.eclipse.xtext.generator.trace.AbstractTraceRegion,int,boolean)boolean -
 encloses(int,int,int,boolean)boolean -
 getAllAssociatedLocations(org.eclipse.xtext.util.ITextRegion)Iterable<org.eclipse.xtext.generator.trace.ILocationInResource> -
 getBestAssociatedLocation(org.eclipse.xtext.util.ITextRegion,org.eclipse.xtext.generator.trace.AbsoluteURI)org.eclipse.xtext.generator.trace.ILocationInResource -
 isAssociatedWith(org.eclipse.xtext.generator.trace.AbstractTraceRegion,org.eclipse.xtext.generator.trace.AbsoluteURI,org.eclipse.xtext.workspace.IProjectConfig)boolean o
 findParentByURI(org.eclipse.xtext.generator.trace.AbstractTraceRegion,org.eclipse.xtext.generator.trace.AbsoluteURI,org.eclipse.xtext.workspace.IProjectConfig)org.eclipse.xtext.generator.trace.AbstractTraceRegion o
 getAllAssociatedLocations(org.eclipse.xtext.util.ITextRegion,org.eclipse.xtext.generator.trace.AbsoluteURI)Iterable<org.eclipse.xtext.generator.trace.ILocationInResource> -
 getAllAssociatedLocations(org.eclipse.xtext.generator.trace.AbsoluteURI)Iterable<org.eclipse.xtext.generator.trace.ILocationInResource> -
 getLocalLanguage()org.eclipse.xtext.LanguageInfo -
 getLocalURI()org.eclipse.xtext.generator.trace.AbsoluteURI a
 getSrcRelativeLocalURI()org.eclipse.xtext.generator.trace.SourceRelativeURI -
 getLocalProjectConfig()org.eclipse.xtext.workspace.IProjectConfig a
 toLocations(Iterable<org.eclipse.xtext.generator.trace.AbstractTraceRegion>)Iterable<org.eclipse.xtext.generator.trace.ILocationInResource> o
 getAllTraceRegions(org.eclipse.xtext.util.ITextRegion)Iterable<org.eclipse.xtext.generator.trace.AbstractTraceRegion> o
 getAllAssociatedLocations()Iterable<org.eclipse.xtext.generator.trace.ILocationInResource> -
 getAllTraceRegions()Iterable<org.eclipse.xtext.generator.trace.AbstractTraceRegion> o
 getContents(org.eclipse.xtext.generator.trace.SourceRelativeURI)java.io.InputStream oa !java.io.IOException
 getContentsAsText(org.eclipse.xtext.generator.trace.SourceRelativeURI)java.io.Reader oa !java.io.IOException
 getLocalContentsAsText()java.io.Reader oa !java.io.IOException
 findLanguage(org.eclipse.xtext.generator.trace.AbstractURIWrapper)org.eclipse.xtext.LanguageInfo o
 getService(org.eclipse.xtext.generator.trace.AbstractURIWrapper,Class<<T>>)<T> o <T=Object>
 toString()String -
AbstractTraceForURIProvider a <SomeFile=Object,Trace=.AbstractTrace> :org.eclipse.xtext.generator.trace.ITraceForURIProvider +CachedTraces,PersistedTrace
 new() -
 newAbstractTrace(<SomeFile>)<Trace> oa
 asFile(org.eclipse.xtext.generator.trace.AbsoluteURI,org.eclipse.xtext.workspace.IProjectConfig)<SomeFile> oa
 getAbsoluteLocation(<SomeFile>)org.eclipse.xtext.generator.trace.AbsoluteURI oa
 asFile(org.eclipse.xtext.generator.trace.SourceRelativeURI,org.eclipse.xtext.workspace.IProjectConfig)<SomeFile> o
 findInverseTraceFiles(<SomeFile>)java.util.List<.AbstractTraceForURIProvider.PersistedTrace> oa
 findPersistedTrace(<SomeFile>).AbstractTraceForURIProvider.PersistedTrace oa
 getProjectConfig(<SomeFile>)org.eclipse.xtext.workspace.IProjectConfig oa
 getTraceToSource(org.eclipse.xtext.generator.trace.AbsoluteURI,org.eclipse.xtext.workspace.IProjectConfig)<Trace> -
 getTraceToSource(org.eclipse.xtext.generator.trace.SourceRelativeURI,org.eclipse.xtext.workspace.IProjectConfig)<Trace> -
 doGetTraceToSource(<SomeFile>)<Trace> o
 getTraceToTarget(org.eclipse.xtext.generator.trace.AbsoluteURI,org.eclipse.xtext.workspace.IProjectConfig)<Trace> -
 getTraceToTarget(org.eclipse.xtext.generator.trace.SourceRelativeURI,org.eclipse.xtext.workspace.IProjectConfig)<Trace> -
 getTraceToTarget(<SomeFile>,org.eclipse.xtext.generator.trace.AbsoluteURI,org.eclipse.xtext.workspace.IProjectConfig)<Trace> -
 getGeneratedUriForTrace(org.eclipse.xtext.workspace.IProjectConfig,org.eclipse.xtext.generator.trace.AbsoluteURI,org.eclipse.xtext.generator.trace.AbsoluteURI,org.eclipse.xtext.generator.trace.ITraceURIConverter)org.eclipse.xtext.generator.trace.SourceRelativeURI o
 getServiceProvider(org.eclipse.xtext.generator.trace.AbsoluteURI)org.eclipse.xtext.resource.IResourceServiceProvider o
 getGeneratedLocation(.AbstractTraceForURIProvider.PersistedTrace)org.eclipse.xtext.generator.trace.AbsoluteURI o
 getTraceFileNameProvider()org.eclipse.xtext.generator.trace.TraceFileNameProvider o
AbstractTraceForURIProvider.PersistedTrace osai
 getPath()org.eclipse.xtext.generator.trace.AbsoluteURI a
 getModificationStamp()long a
 openStream()java.io.InputStream a !java.io.IOException
 exists()boolean a
IPlatformSpecificLocation ai <PlatformResource=Object> :org.eclipse.xtext.generator.trace.ILocationInResource
 getPlatformResource()<PlatformResource> a
IPlatformSpecificTrace ai <PlatformResource=Object,Location=.IPlatformSpecificLocation<<PlatformResource>>> :org.eclipse.xtext.generator.trace.ITrace
 getLocalStorage()<PlatformResource> a
 getBestAssociatedLocation(org.eclipse.xtext.util.ITextRegion,<PlatformResource>)<Location> a
 getAllAssociatedLocations(org.eclipse.xtext.util.ITextRegion,<PlatformResource>)Iterable<<Location>> a
 getAllAssociatedLocations(<PlatformResource>)Iterable<<Location>> a
 getBestAssociatedLocation(org.eclipse.xtext.util.ITextRegion)<Location> a
 getAllAssociatedLocations(org.eclipse.xtext.util.ITextRegion)Iterable<<Location>> a
 getAllAssociatedLocations()Iterable<<Location>> a
 getBestAssociatedLocation(org.eclipse.xtext.util.ITextRegion,org.eclipse.xtext.generator.trace.AbsoluteURI)<Location> a
 getAllAssociatedLocations(org.eclipse.xtext.util.ITextRegion,org.eclipse.xtext.generator.trace.AbsoluteURI)Iterable<<Location>> a
 getAllAssociatedLocations(org.eclipse.xtext.generator.trace.AbsoluteURI)Iterable<<Location>> a
IPlatformSpecificTraceProvider ai <PlatformResource=Object,Trace=.IPlatformSpecificTrace<<PlatformResource>,?>> :org.eclipse.xtext.generator.trace.ITraceForURIProvider
 getTraceToSource(<PlatformResource>)<Trace> a
 getTraceToTarget(<PlatformResource>)<Trace> a
 getTraceToSource(org.eclipse.xtext.generator.trace.AbsoluteURI,org.eclipse.xtext.workspace.IProjectConfig)<Trace> a
 getTraceToSource(org.eclipse.xtext.generator.trace.SourceRelativeURI,org.eclipse.xtext.workspace.IProjectConfig)<Trace> a
 getTraceToTarget(org.eclipse.xtext.generator.trace.AbsoluteURI,org.eclipse.xtext.workspace.IProjectConfig)<Trace> a
 getTraceToTarget(org.eclipse.xtext.generator.trace.SourceRelativeURI,org.eclipse.xtext.workspace.IProjectConfig)<Trace> a
LocationInResource - :.AbstractLocationInResource
 new(int,int,int,int,org.eclipse.xtext.generator.trace.SourceRelativeURI,.AbstractTrace) -
 getSrcRelativeResourceURI()org.eclipse.xtext.generator.trace.SourceRelativeURI -
 getOffset()int o
 getLength()int o
 getLineNumber()int o
 getEndLineNumber()int o
package org.eclipse.xtext.generator.trace.node
CompositeGeneratorNode - :.IGeneratorNode
 new() -
 toString()String -
 getChildren()java.util.List<.IGeneratorNode> -
GeneratorNodeProcessor - +CompletableTraceRegion,Context,Result
 new() -
 process(.IGeneratorNode).GeneratorNodeProcessor.Result -
 _doProcess(.IndentNode,.GeneratorNodeProcessor.Context)void o
 _doProcess(.NewLineNode,.GeneratorNodeProcessor.Context)void o
 _doProcess(.TextNode,.GeneratorNodeProcessor.Context)void o
 handlePendingIndent(.GeneratorNodeProcessor.Context,boolean)void o
 _doProcess(.TraceNode,.GeneratorNodeProcessor.Context)void o
 _doProcess(.CompositeGeneratorNode,.GeneratorNodeProcessor.Context)void o
 doProcessChildren(.CompositeGeneratorNode,.GeneratorNodeProcessor.Context)void o
 _hasContent(.CompositeGeneratorNode,.GeneratorNodeProcessor.Context)boolean o
 _hasContent(.NewLineNode,.GeneratorNodeProcessor.Context)boolean o
 _hasContent(.TextNode,.GeneratorNodeProcessor.Context)boolean o
 hasNonWhitespace(CharSequence)boolean os
 isNullOrEmpty(CharSequence)boolean os
 doProcess(.IGeneratorNode,.GeneratorNodeProcessor.Context)void o
 hasContent(.IGeneratorNode,.GeneratorNodeProcessor.Context)boolean o
GeneratorNodeProcessor.CompletableTraceRegion s :org.eclipse.xtext.generator.trace.AbstractStatefulTraceRegion +CompletableTextRegion
 new(boolean,org.eclipse.xtext.generator.trace.ILocationData,org.eclipse.xtext.generator.trace.AbstractTraceRegion) -
 new(.GeneratorNodeProcessor.CompletableTraceRegion.CompletableTextRegion,boolean,org.eclipse.xtext.generator.trace.ILocationData,org.eclipse.xtext.generator.trace.AbstractTraceRegion) o
 complete(int,int,int,int)void -
 isConsistentWithParent()boolean o
GeneratorNodeProcessor.CompletableTraceRegion.CompletableTextRegion s :org.eclipse.xtext.util.ITextRegionWithLineInformation
 new() -
 getDelegate()org.eclipse.xtext.util.ITextRegionWithLineInformation -
 contains(org.eclipse.xtext.util.ITextRegion)boolean -
 contains(int)boolean -
 getEndLineNumber()int -
 getLength()int -
 getLineNumber()int -
 getOffset()int -
 merge(org.eclipse.xtext.util.ITextRegion)org.eclipse.xtext.util.ITextRegion -
 merge(org.eclipse.xtext.util.ITextRegionWithLineInformation)org.eclipse.xtext.util.ITextRegionWithLineInformation -
GeneratorNodeProcessor.Context os
 new() o
 currentLineContent()String -
 contentLength()int -
 currentLineNumber()int -
 getContent()String -
 getCurrentRegion()org.eclipse.xtext.generator.trace.AbstractTraceRegion -
 increaseIndent(.IndentNode)void -
 decreaseIndents()void -
 recalculateIndentLength()int o
 appendToCurrentLine(CharSequence)void -
 isPendingIndent()boolean -
 addNewLine()void -
 setPendingIndent(boolean)void -
 resetCurrentLine()void -
 insertIntoCurrentLine(int,StringBuilder)void -
 getCurrentIndents()java.util.Deque<.IndentNode> -
 setCurrentRegion(org.eclipse.xtext.generator.trace.AbstractTraceRegion)org.eclipse.xtext.generator.trace.AbstractTraceRegion -
GeneratorNodeProcessor.Result s :CharSequence,org.eclipse.xtext.generator.trace.ITraceRegionProvider
 getTraceRegion()org.eclipse.xtext.generator.trace.AbstractTraceRegion - !org.eclipse.xtext.generator.trace.TraceNotFoundException
 toString()String -
 new(CharSequence,org.eclipse.xtext.generator.trace.AbstractTraceRegion) -
 hashCode()int -
 equals(Object)boolean -
 getContents()CharSequence -
 charAt(int)char -
 chars()java.util.stream.IntStream -
 codePoints()java.util.stream.IntStream -
 length()int -
 subSequence(int,int)CharSequence -
IGeneratorNode ai
IndentNode - :.CompositeGeneratorNode
 new(String) -
 new(String,boolean,boolean) -
 getIndentationString()String -
 setIndentationString(String)void -
 isIndentImmediately()boolean -
 setIndentImmediately(boolean)void -
 isIndentEmptyLines()boolean -
 setIndentEmptyLines(boolean)void -
NewLineNode - :.IGeneratorNode
 new(String) -
 new(String,boolean) -
 toString()String -
 getLineDelimiter()String -
 setLineDelimiter(String)void -
 isIfNotEmpty()boolean -
 setIfNotEmpty(boolean)void -
TextNode - :.IGeneratorNode
 new(CharSequence) -
 toString()String -
 getText()CharSequence -
 setText(CharSequence)void -
TraceNode - :.CompositeGeneratorNode
 new(org.eclipse.xtext.generator.trace.ILocationData) -
 getSourceLocation()org.eclipse.xtext.generator.trace.ILocationData -
 setSourceLocation(org.eclipse.xtext.generator.trace.ILocationData)void -
 isUseForDebugging()boolean -
 setUseForDebugging(boolean)void -
TracedAccessors ai@ :java.lang.annotation.Annotation
 value()Class<org.eclipse.emf.ecore.EFactory>[] a
package org.eclipse.xtext.grammaranalysis
IGrammarNFAProvider ai <S=Object,T=Object> +NFABuilder,NFADirection
 getNFA(org.eclipse.xtext.AbstractElement)<S> a
IGrammarNFAProvider.NFABuilder sai <S=Object,T=Object>
 filter(org.eclipse.xtext.AbstractElement)boolean a
 getDirection().IGrammarNFAProvider.NFADirection a
 getState(org.eclipse.xtext.AbstractElement)<S> a
 getTransition(<S>,<S>,boolean,org.eclipse.xtext.AbstractElement)<T> a
INFAState ai <S=.INFAState,T=.INFATransition>
 getAllIncoming()java.util.List<<T>> a
 getAllOutgoing()java.util.List<<T>> a
 getBuilder().IGrammarNFAProvider.NFABuilder<<S>,<T>> a
 getGrammarElement()org.eclipse.xtext.AbstractElement a
 getIncommingWithoutRuleCalls()java.util.List<<T>> a
 getOutgoing()java.util.List<<T>> a
 getOutgoingAfterReturn()java.util.List<<T>> a
 hasOutgoingRuleCall()boolean a
 isEndState()boolean a
 isStartState()boolean a
INFATransition ai <S=.INFAState,T=.INFATransition>
 getPrecedence()int a
 getSource()<S> a
 getTarget()<S> a
 isRuleCall()boolean a
 getLoopCenter()org.eclipse.xtext.AbstractElement a
IPDAState ai +PDAStateType
 getFollowers()java.util.Collection<.IPDAState> a
 getType().IPDAState.PDAStateType a
 getGrammarElement()org.eclipse.xtext.AbstractElement a
IPDAState.PDAStateType sfe :Enum<.IPDAState.PDAStateType>
 ELEMENT .IPDAState.PDAStateType sf
 RULECALL_ENTER .IPDAState.PDAStateType sf
 RULECALL_EXIT .IPDAState.PDAStateType sf
 START .IPDAState.PDAStateType sf
 STOP .IPDAState.PDAStateType sf
 values().IPDAState.PDAStateType[] s
 valueOf(String).IPDAState.PDAStateType s
package org.eclipse.xtext.grammaranalysis.impl
CfgAdapter - :org.eclipse.xtext.util.formallang.Cfg<org.eclipse.xtext.AbstractElement,org.eclipse.xtext.AbstractElement>
 grammar org.eclipse.xtext.Grammar o
 new(org.eclipse.xtext.Grammar) -
 getAlternativeChildren(org.eclipse.xtext.AbstractElement)Iterable<org.eclipse.xtext.AbstractElement> -
 getCall(org.eclipse.xtext.AbstractElement)org.eclipse.xtext.AbstractElement -
 getParent(org.eclipse.xtext.AbstractElement)org.eclipse.xtext.AbstractElement -
 getRoot()org.eclipse.xtext.AbstractElement -
 getSequentialChildren(org.eclipse.xtext.AbstractElement)Iterable<org.eclipse.xtext.AbstractElement> -
 getToken(org.eclipse.xtext.AbstractElement)org.eclipse.xtext.AbstractElement -
 getUnorderedChildren(org.eclipse.xtext.AbstractElement)Iterable<org.eclipse.xtext.AbstractElement> -
 isMany(org.eclipse.xtext.AbstractElement)boolean -
 isOptional(org.eclipse.xtext.AbstractElement)boolean -
package org.eclipse.xtext.linking
ILinker ai
 linkModel(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.diagnostics.IDiagnosticConsumer)void a
ILinkingDiagnosticMessageProvider ai +Extended,ILinkingDiagnosticContext
 getUnresolvedProxyMessage(.ILinkingDiagnosticMessageProvider.ILinkingDiagnosticContext)org.eclipse.xtext.diagnostics.DiagnosticMessage a
ILinkingDiagnosticMessageProvider.Extended sai :.ILinkingDiagnosticMessageProvider
 getIllegalNodeMessage(.ILinkingDiagnosticMessageProvider.ILinkingDiagnosticContext,.impl.IllegalNodeException)org.eclipse.xtext.diagnostics.DiagnosticMessage a
 getIllegalCrossReferenceMessage(.ILinkingDiagnosticMessageProvider.ILinkingDiagnosticContext,org.eclipse.xtext.CrossReference)org.eclipse.xtext.diagnostics.DiagnosticMessage a
 getViolatedBoundsConstraintMessage(.ILinkingDiagnosticMessageProvider.ILinkingDiagnosticContext,int)org.eclipse.xtext.diagnostics.DiagnosticMessage a
 getViolatedUniqueConstraintMessage(.ILinkingDiagnosticMessageProvider.ILinkingDiagnosticContext)org.eclipse.xtext.diagnostics.DiagnosticMessage a
ILinkingDiagnosticMessageProvider.ILinkingDiagnosticContext sai
 getContext()org.eclipse.emf.ecore.EObject a
 getReference()org.eclipse.emf.ecore.EReference a
 getLinkText()String a
ILinkingService ai
 getLinkedObjects(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.nodemodel.INode)java.util.List<org.eclipse.emf.ecore.EObject> a !.impl.IllegalNodeException
package org.eclipse.xtext.linking.impl
AbstractCleaningLinker a :.AbstractLinker
 new() -
 linkModel(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.diagnostics.IDiagnosticConsumer)void -
 afterModelLinked(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.diagnostics.IDiagnosticConsumer)void o
 doLinkModel(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.diagnostics.IDiagnosticConsumer)void oa
 beforeModelLinked(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.diagnostics.IDiagnosticConsumer)void o
 isClearAllReferencesRequired(org.eclipse.emf.ecore.resource.Resource)boolean o
 clearAllReferences(org.eclipse.emf.ecore.EObject)void ox
 getAllLinkableContents(org.eclipse.emf.ecore.EObject)org.eclipse.emf.common.util.TreeIterator<org.eclipse.emf.ecore.EObject> o
 clearReferences(org.eclipse.emf.ecore.EObject)void o
 clearReference(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference)void o
 shouldCheckParentNode(org.eclipse.xtext.nodemodel.INode)boolean o
 createDiagnosticProducer(org.eclipse.xtext.diagnostics.IDiagnosticConsumer,org.eclipse.emf.ecore.resource.Resource)org.eclipse.xtext.diagnostics.IDiagnosticProducer o
 createDiagnosticProducer(org.eclipse.xtext.diagnostics.IDiagnosticConsumer)org.eclipse.xtext.diagnostics.IDiagnosticProducer o
AbstractLinker a :org.eclipse.xtext.linking.ILinker
 new() -
AbstractLinkingService a :org.eclipse.xtext.linking.ILinkingService
 new() -
DefaultLinkingService - :.AbstractLinkingService
 new() -
 getScope(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference)org.eclipse.xtext.scoping.IScope o
 unRegisterImportedNamesAdapter()void o
 unRegisterImportedNamesAdapter(org.eclipse.xtext.scoping.IScopeProvider)void o
 registerImportedNamesAdapter(org.eclipse.emf.ecore.EObject)void o
 registerImportedNamesAdapter(org.eclipse.xtext.scoping.IScopeProvider,org.eclipse.emf.ecore.EObject)void o
 getImportedNamesAdapter(org.eclipse.emf.ecore.EObject).ImportedNamesAdapter o
 getLinkedObjects(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.nodemodel.INode)java.util.List<org.eclipse.emf.ecore.EObject> - !.IllegalNodeException
 getCrossRefNodeAsString(org.eclipse.xtext.nodemodel.INode)String - !.IllegalNodeException
 setScopeProvider(org.eclipse.xtext.scoping.IScopeProvider)void -
 getScopeProvider()org.eclipse.xtext.scoping.IScopeProvider -
 getLinkingHelper().LinkingHelper o
IllegalNodeException - :RuntimeException
 new(org.eclipse.xtext.nodemodel.INode) -
 new(org.eclipse.xtext.nodemodel.INode,String,Throwable) -
 new(org.eclipse.xtext.nodemodel.INode,String) -
 new(org.eclipse.xtext.nodemodel.INode,Throwable) -
 getNode()org.eclipse.xtext.nodemodel.INode -
Linker - :.AbstractCleaningLinker +LinkingDiagnosticContext
 new() -
 ensureLinked(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.diagnostics.IDiagnosticProducer)void -
 createDiagnosticProducer(org.eclipse.xtext.diagnostics.IDiagnosticConsumer)org.eclipse.xtext.diagnostics.IDiagnosticProducer o
 canSetDefaultValues(org.eclipse.emf.ecore.EReference)boolean o
 setDefaultValue(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.diagnostics.IDiagnosticProducer)void of
 setDefaultValueImpl(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.diagnostics.IDiagnosticProducer)void o
 beforeEnsureIsLinked(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.diagnostics.IDiagnosticProducer)void o
 ensureIsLinked(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.INode,org.eclipse.xtext.CrossReference,java.util.Set<org.eclipse.emf.ecore.EReference>,org.eclipse.xtext.diagnostics.IDiagnosticProducer)void o
 createDiagnosticContext(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.nodemodel.INode)org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider.ILinkingDiagnosticContext o
 getLinkedObject(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.nodemodel.INode)java.util.List<org.eclipse.emf.ecore.EObject> o !.IllegalNodeException
 isNullValidResult(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.nodemodel.INode)boolean o
 getLinkingService()org.eclipse.xtext.linking.ILinkingService -
 setLinkingService(org.eclipse.xtext.linking.ILinkingService)void -
 doLinkModel(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.diagnostics.IDiagnosticConsumer)void o
 ensureModelLinked(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.diagnostics.IDiagnosticProducer)void o
 setDiagnosticMessageProvider(org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider.Extended)void -
 getDiagnosticMessageProvider()org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider.Extended -
 getLinkingHelper().LinkingHelper -
 setLinkingHelper(.LinkingHelper)void -
LinkingDiagnosticMessageProvider - :org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider.Extended
 new() -
 getUnresolvedProxyMessage(org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider.ILinkingDiagnosticContext)org.eclipse.xtext.diagnostics.DiagnosticMessage -
 getIllegalNodeMessage(org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider.ILinkingDiagnosticContext,.IllegalNodeException)org.eclipse.xtext.diagnostics.DiagnosticMessage -
 getIllegalCrossReferenceMessage(org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider.ILinkingDiagnosticContext,org.eclipse.xtext.CrossReference)org.eclipse.xtext.diagnostics.DiagnosticMessage -
 getViolatedBoundsConstraintMessage(org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider.ILinkingDiagnosticContext,int)org.eclipse.xtext.diagnostics.DiagnosticMessage -
 getViolatedUniqueConstraintMessage(org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider.ILinkingDiagnosticContext)org.eclipse.xtext.diagnostics.DiagnosticMessage -
LinkingHelper -
 new() -
 setValueConverter(org.eclipse.xtext.conversion.IValueConverterService)void -
 getRuleNameFrom(org.eclipse.emf.ecore.EObject)String -
 getRuleFrom(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.AbstractRule -
 getCrossRefNodeAsString(org.eclipse.xtext.nodemodel.INode,boolean)String -
package org.eclipse.xtext.linking.lazy
LazyLinker - :org.eclipse.xtext.linking.impl.AbstractCleaningLinker
 new() -
 doLinkModel(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.diagnostics.IDiagnosticConsumer)void o
 installProxies(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.diagnostics.IDiagnosticProducer,com.google.common.collect.Multimap<org.eclipse.emf.ecore.EStructuralFeature.Setting,org.eclipse.xtext.nodemodel.INode>)void o
 afterCreateAndSetProxy(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.INode,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.CrossReference,org.eclipse.xtext.diagnostics.IDiagnosticProducer)void o
 hasLeafNodes(org.eclipse.xtext.nodemodel.INode)boolean o
 installQueuedLinks(com.google.common.collect.Multimap<org.eclipse.emf.ecore.EStructuralFeature.Setting,org.eclipse.xtext.nodemodel.INode>)void o
 createAndSetProxy(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.INode,org.eclipse.emf.ecore.EReference)void o
 createProxy(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.INode,org.eclipse.emf.ecore.EReference)org.eclipse.emf.ecore.EObject o
 getProxyType(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference)org.eclipse.emf.ecore.EClass o
 findInstantiableCompatible(org.eclipse.emf.ecore.EClass)org.eclipse.emf.ecore.EClass o
 globalFindInstantiableCompatible(org.eclipse.emf.ecore.EClass)org.eclipse.emf.ecore.EClass o
 findSubTypeInEPackage(org.eclipse.emf.ecore.EPackage,org.eclipse.emf.ecore.EClass)org.eclipse.emf.ecore.EClass o
 getEncoder().LazyURIEncoder -
 getRegistry()org.eclipse.emf.ecore.EPackage.Registry -
 setRegistry(org.eclipse.emf.ecore.EPackage.Registry)void -
 setEncoder(.LazyURIEncoder)void -
 setGrammarAccess(org.eclipse.xtext.IGrammarAccess)void -
 getGrammarAccess()org.eclipse.xtext.IGrammarAccess -
 getCache()org.eclipse.xtext.util.OnChangeEvictingCache o
LazyLinkingResource - :org.eclipse.xtext.resource.XtextResource +CyclicLinkingException,DiagnosticMessageContext
 UNRESOLVEABLE_PROXIES_KEY String sf
 CYCLIC_LINKING_DECTECTION_COUNTER_LIMIT String sf
 cyclicLinkingDectectionCounterLimit int o
 resolving java.util.LinkedHashSet<org.eclipse.xtext.util.Triple<org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.nodemodel.INode>> o
 new() -
 doLoad(java.io.InputStream,java.util.Map<?,?>)void o !java.io.IOException
 doLinking()void o
 getResolvingSet(boolean)java.util.LinkedHashSet<org.eclipse.xtext.util.Triple<org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.nodemodel.INode>> o
 resolveLazyCrossReferences(org.eclipse.xtext.util.CancelIndicator)void -
 resolveLazyCrossReference(org.eclipse.emf.ecore.InternalEObject,org.eclipse.emf.ecore.EStructuralFeature)void o
 doResolveLazyCrossReference(org.eclipse.emf.ecore.InternalEObject,org.eclipse.emf.ecore.EStructuralFeature)void o
 isPotentialLazyCrossReference(org.eclipse.emf.ecore.EStructuralFeature)boolean o
 getEObject(String)org.eclipse.emf.ecore.EObject -
 getEObject(String,org.eclipse.xtext.util.Triple<org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.nodemodel.INode>)org.eclipse.emf.ecore.EObject o !AssertionError
 isUnresolveableProxyCacheable(org.eclipse.xtext.util.Triple<org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.nodemodel.INode>)boolean o
 handleCyclicResolution(org.eclipse.xtext.util.Triple<org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.nodemodel.INode>)org.eclipse.emf.ecore.EObject o !AssertionError
 getReferences(org.eclipse.xtext.util.Triple<org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.nodemodel.INode>,java.util.LinkedHashSet<org.eclipse.xtext.util.Triple<org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.nodemodel.INode>>)String o
 createAndAddDiagnostic(org.eclipse.xtext.util.Triple<org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.nodemodel.INode>)void o
 createAndAddDiagnostic(org.eclipse.xtext.util.Triple<org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.nodemodel.INode>,org.eclipse.xtext.linking.impl.IllegalNodeException)void o
 removeDiagnostic(org.eclipse.xtext.util.Triple<org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.nodemodel.INode>)void o
 createDiagnostic(org.eclipse.xtext.util.Triple<org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.nodemodel.INode>,org.eclipse.xtext.diagnostics.DiagnosticMessage)org.eclipse.emf.ecore.resource.Resource.Diagnostic o
 getDiagnosticList(org.eclipse.xtext.diagnostics.DiagnosticMessage)java.util.List<org.eclipse.emf.ecore.resource.Resource.Diagnostic> o !AssertionError
 createDiagnosticMessage(org.eclipse.xtext.util.Triple<org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.nodemodel.INode>)org.eclipse.xtext.diagnostics.DiagnosticMessage o
 createDiagnosticMessageContext(org.eclipse.xtext.util.Triple<org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.nodemodel.INode>)org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider.ILinkingDiagnosticContext o
 setLinkingService(org.eclipse.xtext.linking.ILinkingService)void -
 getLinkingService()org.eclipse.xtext.linking.ILinkingService -
 setEncoder(.LazyURIEncoder)void -
 getEncoder().LazyURIEncoder -
 setEagerLinking(boolean)void -
 isEagerLinking()boolean -
 getDiagnosticMessageProvider()org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider -
 setDiagnosticMessageProvider(org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider)void -
 getLinkingHelper()org.eclipse.xtext.linking.impl.LinkingHelper -
 setLinkingHelper(org.eclipse.xtext.linking.impl.LinkingHelper)void -
 markUnresolvable(org.eclipse.emf.ecore.EObject)void -
 getUnresolvableURIFragments()java.util.Set<String> o
 getLazyProxyInformation()java.util.List<org.eclipse.xtext.util.Triple<org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.nodemodel.INode>> o
 addLazyProxyInformation(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.nodemodel.INode)int -
 hasLazyProxyInformation(int)boolean -
 getLazyProxyInformation(int)org.eclipse.xtext.util.Triple<org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.nodemodel.INode> -
 removeLazyProxyInformation(int)org.eclipse.xtext.util.Triple<org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.nodemodel.INode> -
 clearLazyProxyInformation()void -
LazyLinkingResource.CyclicLinkingException sf :AssertionError
LazyLinkingResource.DiagnosticMessageContext os :org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider.ILinkingDiagnosticContext
 new(org.eclipse.xtext.util.Triple<org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.nodemodel.INode>,org.eclipse.xtext.linking.impl.LinkingHelper) o
 getContext()org.eclipse.emf.ecore.EObject -
 getReference()org.eclipse.emf.ecore.EReference -
 getLinkText()String -
LazyURIEncoder -
 XTEXT_LINK String sf
 SEP String sf
 USE_INDEXED_FRAGMENTS_BINDING String sf
 new() -
 isUseIndexFragment(org.eclipse.emf.ecore.resource.Resource)boolean -
 encode(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.nodemodel.INode)String -
 getIndexFragment(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.nodemodel.INode)String o
 appendShortFragment(org.eclipse.emf.ecore.EObject,StringBuilder)void -
 toShortExternalForm(org.eclipse.emf.ecore.EClass,org.eclipse.emf.ecore.EReference)String -
 decode(org.eclipse.emf.ecore.resource.Resource,String)org.eclipse.xtext.util.Triple<org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.nodemodel.INode> -
 getLazyProxyInformation(org.eclipse.emf.ecore.resource.Resource,String)org.eclipse.xtext.util.Triple<org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.nodemodel.INode> o
 getIndex(String)int -
 resolveShortFragment(org.eclipse.emf.ecore.resource.Resource,String)org.eclipse.emf.ecore.EObject -
 fromShortExternalForm(org.eclipse.emf.ecore.EClass,String)org.eclipse.emf.ecore.EReference -
 getRelativePath(StringBuilder,org.eclipse.xtext.nodemodel.INode,org.eclipse.xtext.nodemodel.INode)void -
 isAncestor(org.eclipse.xtext.nodemodel.INode,org.eclipse.xtext.nodemodel.INode)boolean o
 getNode(org.eclipse.emf.ecore.EObject,String)org.eclipse.xtext.nodemodel.INode -
 getNode(org.eclipse.xtext.nodemodel.INode,String)org.eclipse.xtext.nodemodel.INode -
 isCrossLinkFragment(org.eclipse.emf.ecore.resource.Resource,String)boolean -
SettingDelegate - :org.eclipse.emf.ecore.EStructuralFeature.Setting
 new(org.eclipse.emf.ecore.EStructuralFeature.Setting) -
 get(boolean)Object -
 getEObject()org.eclipse.emf.ecore.EObject -
 getEStructuralFeature()org.eclipse.emf.ecore.EStructuralFeature -
 isSet()boolean -
 set(Object)void -
 unset()void -
 hashCode()int -
 equals(Object)boolean -
SyntheticLinkingSupport -
 new() -
 createAndSetProxy(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,String)void -
 createAndSetProxy(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,String,int,int)void -
 createCrossReferenceNode(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,String,int,int)org.eclipse.xtext.nodemodel.INode o
 getGrammarElement(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,String,int,int)org.eclipse.emf.ecore.EObject o
 getParent(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,String,int,int)org.eclipse.xtext.nodemodel.impl.CompositeNode o
package org.eclipse.xtext.mwe
AbstractReader a :org.eclipse.emf.mwe.core.lib.AbstractWorkflowComponent2
 new() -
 addLoad(.SlotEntry)void -
 addLoadFromResourceSet(.ResourceSetBasedSlotEntry)void -
 addLoadResource(.ResourceLoadingSlotEntry)void -
 getSlotEntries()java.util.Set<.ISlotEntry> o
 addRegister(org.eclipse.xtext.ISetup)void -
 getInjectors()java.util.List<com.google.inject.Injector> o
 setResourceSetProvider(com.google.inject.Provider<org.eclipse.emf.ecore.resource.ResourceSet>)void -
 getResourceSetProvider()com.google.inject.Provider<org.eclipse.emf.ecore.resource.ResourceSet> o
 setValidate(.Validator)void -
 getValidator().Validator o
 checkConfigurationInternal(org.eclipse.emf.mwe.core.issues.Issues)void o
 addModelElementsToContext(org.eclipse.emf.mwe.core.WorkflowContext,org.eclipse.emf.ecore.resource.ResourceSet)void o
 getResourceSet()org.eclipse.emf.ecore.resource.ResourceSet o
 setResourceDescriptionsProvider(.ResourceDescriptionsProvider)void -
 getResourceDescriptionsProvider().ResourceDescriptionsProvider o
 getRegistry()org.eclipse.xtext.resource.IResourceServiceProvider.Registry o
ContainersStateFactory -
 new() -
 getContainersState(java.util.List<String>,com.google.common.collect.Multimap<String,org.eclipse.emf.common.util.URI>)org.eclipse.xtext.resource.containers.IAllContainersState -
ISlotEntry ai
 preInvoke()void a
 put(org.eclipse.emf.mwe.core.WorkflowContext,org.eclipse.xtext.resource.IResourceDescriptions,org.eclipse.emf.ecore.resource.ResourceSet)void a
ResourceDescriptionsProvider -
 new() -
 get(org.eclipse.emf.ecore.resource.ResourceSet)org.eclipse.xtext.resource.IResourceDescriptions -
ResourceLoadingSlotEntry - :.ISlotEntry
 new() -
 setSlot(String)void -
 addUri(String)void -
 put(org.eclipse.emf.mwe.core.WorkflowContext,org.eclipse.xtext.resource.IResourceDescriptions,org.eclipse.emf.ecore.resource.ResourceSet)void -
 isMatch(org.eclipse.emf.ecore.resource.Resource)boolean o
 preInvoke()void -
ResourceSetBasedSlotEntry - :.SlotEntry
 new() -
 findEObjectsOfType(java.util.Set<org.eclipse.emf.ecore.EClass>,org.eclipse.xtext.resource.IResourceDescriptions,org.eclipse.emf.ecore.resource.ResourceSet)java.util.List<org.eclipse.emf.ecore.EObject> o
 matches(java.util.Set<org.eclipse.emf.ecore.EClass>,org.eclipse.emf.ecore.EObject)boolean o
 setName(String)void -
RuntimeResourceSetInitializer -
 new() -
 getClassPathEntries()java.util.List<String> -
 getPathToUriMap(java.util.List<String>)com.google.common.collect.Multimap<String,org.eclipse.emf.common.util.URI> o
 getPathToUriMap(java.util.List<String>,.UriFilter)com.google.common.collect.Multimap<String,org.eclipse.emf.common.util.URI> o
 getInitializedResourceSet(java.util.List<String>)org.eclipse.emf.ecore.resource.ResourceSet -
 getInitializedResourceSet(java.util.List<String>,.UriFilter)org.eclipse.emf.ecore.resource.ResourceSet -
 getDescriptions(org.eclipse.emf.ecore.resource.ResourceSet)org.eclipse.xtext.resource.IResourceDescriptions -
SlotEntry - :.ISlotEntry
 setType(String)void -
 setNsURI(String)void -
 new() -
 getName()String -
 getSlot()String -
 getNamespaceDelimiter()String -
 setName(String)void -
 setSlot(String)void -
 setNamespaceDelimiter(String)void -
 setFirstOnly(boolean)void -
 isFirstOnly()boolean -
 put(org.eclipse.emf.mwe.core.WorkflowContext,org.eclipse.xtext.resource.IResourceDescriptions,org.eclipse.emf.ecore.resource.ResourceSet)void -
 findEObjectsOfType(java.util.Set<org.eclipse.emf.ecore.EClass>,org.eclipse.xtext.resource.IResourceDescriptions,org.eclipse.emf.ecore.resource.ResourceSet)java.util.List<org.eclipse.emf.ecore.EObject> o
 findEClasses(org.eclipse.emf.ecore.resource.ResourceSet,String,String)java.util.Set<org.eclipse.emf.ecore.EClass> o
 getNsUris()java.util.Set<String> o
 matches(java.util.Set<org.eclipse.emf.ecore.EClass>,org.eclipse.xtext.resource.IEObjectDescription)boolean o
 getEObject(org.eclipse.xtext.resource.IEObjectDescription,org.eclipse.emf.ecore.resource.ResourceSet)org.eclipse.emf.ecore.EObject o
 preInvoke()void -
UriFilter ai
 matches(org.eclipse.emf.common.util.URI)boolean a
Validator - +Disabled,MWEDiagnosticComparator
 new() -
 setValidateAll(boolean)void -
 setStopOnError(boolean)void -
 isStopOnError()boolean -
 isValidateAll()boolean -
 validate(org.eclipse.emf.ecore.resource.ResourceSet,org.eclipse.xtext.resource.IResourceServiceProvider.Registry,org.eclipse.emf.mwe.core.issues.Issues)void -
 toString(org.eclipse.emf.mwe.core.issues.Issues)String -
 appendMessages(StringBuilder,org.eclipse.emf.mwe.core.issues.MWEDiagnostic[])void o
 groupByURI(org.eclipse.emf.mwe.core.issues.MWEDiagnostic[])com.google.common.collect.Multimap<org.eclipse.emf.common.util.URI,org.eclipse.emf.mwe.core.issues.MWEDiagnostic> o
 getDiagnosticComparator()java.util.Comparator<org.eclipse.emf.mwe.core.issues.MWEDiagnostic> o
package org.eclipse.xtext.naming
DefaultDeclarativeQualifiedNameProvider - :.IQualifiedNameProvider.AbstractImpl
 new() -
 getResolver()com.google.common.base.Function<org.eclipse.emf.ecore.EObject,String> o
 getFullyQualifiedName(org.eclipse.emf.ecore.EObject).QualifiedName -
 getOrComputeFullyQualifiedName(org.eclipse.emf.ecore.EObject).QualifiedName o
 qualifiedName(Object).QualifiedName o
 getConverter().IQualifiedNameConverter o
 computeFullyQualifiedName(org.eclipse.emf.ecore.EObject).QualifiedName o
 computeFullyQualifiedNameFromNameAttribute(org.eclipse.emf.ecore.EObject).QualifiedName o
IQualifiedNameConverter ai +DefaultImpl
 toString(.QualifiedName)String a
 toQualifiedName(String).QualifiedName a
IQualifiedNameProvider ai :com.google.common.base.Function<org.eclipse.emf.ecore.EObject,.QualifiedName> +AbstractImpl
 getFullyQualifiedName(org.eclipse.emf.ecore.EObject).QualifiedName a
IQualifiedNameProvider.AbstractImpl sa :.IQualifiedNameProvider
 new() -
 apply(org.eclipse.emf.ecore.EObject).QualifiedName -
QualifiedName - :Comparable<.QualifiedName> +Builder
 EMPTY .QualifiedName sf
 create(String[]).QualifiedName sv
 createFromStream(org.eclipse.emf.ecore.resource.impl.BinaryResourceImpl.EObjectInputStream).QualifiedName s !java.io.IOException
 writeToStream(org.eclipse.emf.ecore.resource.impl.BinaryResourceImpl.EObjectOutputStream)void - !java.io.IOException
 create(java.util.List<String>).QualifiedName s
 create(String).QualifiedName s
 wrapper(com.google.common.base.Function<<F>,String>)com.google.common.base.Function<<F>,.QualifiedName> s <F=Object>
 new(String[]) ov
 isEmpty()boolean -
 getSegments()java.util.List<String> -
 getSegmentCount()int -
 getSegment(int)String -
 getLastSegment()String -
 getFirstSegment()String -
 append(String).QualifiedName -
 append(.QualifiedName).QualifiedName -
 skipFirst(int).QualifiedName -
 skipLast(int).QualifiedName -
 toLowerCase().QualifiedName -
 toUpperCase().QualifiedName -
 hashCode()int -
 equals(Object)boolean -
 equalsIgnoreCase(Object)boolean -
 compareTo(.QualifiedName)int -
 compareToIgnoreCase(.QualifiedName)int -
 compareTo(.QualifiedName,boolean)int o
 startsWith(.QualifiedName)boolean -
 startsWithIgnoreCase(.QualifiedName)boolean -
 startsWith(.QualifiedName,boolean)boolean o
 toString()String -
 toString(String)String -
package org.eclipse.xtext.nodemodel
BidiIterable ai <T=Object> :Iterable<<T>>
 iterator().BidiIterator<<T>> a
 reverse().BidiIterable<<T>> a
BidiIterator ai <T=Object> :java.util.Iterator<<T>>
 hasPrevious()boolean a
 previous()<T> a
BidiTreeIterable ai <E=Object> :.BidiIterable<<E>>
 iterator().BidiTreeIterator<<E>> a
 reverse().BidiTreeIterable<<E>> a
BidiTreeIterator ai <T=Object> :org.eclipse.emf.common.util.TreeIterator<<T>>,.BidiIterator<<T>>
 next()<T> a
 previous()<T> a
ICompositeNode ai :.INode
 getChildren().BidiIterable<.INode> a
 hasChildren()boolean a
 getFirstChild().INode a
 getLastChild().INode a
 getLookAhead()int a
ILeafNode ai :.INode
 isHidden()boolean a
INode ai
 getParent().ICompositeNode a
 hasSiblings()boolean a
 hasPreviousSibling()boolean a
 hasNextSibling()boolean a
 getPreviousSibling().INode a
 getNextSibling().INode a
 getRootNode().ICompositeNode a
 getLeafNodes()Iterable<.ILeafNode> a
 getTotalOffset()int a
 getOffset()int a
 getTotalLength()int a
 getLength()int a
 getTotalEndOffset()int a
 getEndOffset()int a
 getTotalStartLine()int a
 getStartLine()int a
 getTotalEndLine()int a
 getEndLine()int a
 getText()String a
 getGrammarElement()org.eclipse.emf.ecore.EObject a
 getSemanticElement()org.eclipse.emf.ecore.EObject a
 hasDirectSemanticElement()boolean a
 getSyntaxErrorMessage().SyntaxErrorMessage a
 getAsTreeIterable().BidiTreeIterable<.INode> a
 getTextRegion()org.eclipse.xtext.util.ITextRegion a
 getTotalTextRegion()org.eclipse.xtext.util.ITextRegion a
 getTextRegionWithLineInformation()org.eclipse.xtext.util.ITextRegionWithLineInformation a
 getTotalTextRegionWithLineInformation()org.eclipse.xtext.util.ITextRegionWithLineInformation a
 utils().util.NodeModelUtils.Implementation d
INodeReference ai
 getNode().ICompositeNode a
SyntaxErrorMessage -
 new(String,String) -
 new(String,String,String[]) -
 getIssueCode()String -
 getMessage()String -
 getIssueData()String[] -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
package org.eclipse.xtext.nodemodel.detachable
AbstractDetachableParseResult a <NMR=.NodeModelReference,Serialized=Object> :org.eclipse.xtext.parser.AbstractParseResult
 reference .NodeModelReference o
 grammarElementLookup .GrammarElementLookup of
 timer com.google.common.base.Stopwatch of
 timeout java.time.Duration of
 releaser java.util.concurrent.Executor of
 scheduled java.util.concurrent.CompletableFuture<Void> o
 new(.GrammarElementLookup) o
 new(.GrammarElementLookup,java.time.Duration) o
 getRootNode()org.eclipse.xtext.nodemodel.ICompositeNode -
 setRootNode(org.eclipse.xtext.nodemodel.ICompositeNode)void -
 releaseNodeModel(boolean)void -
 discard()void o
 nodeModelRequested()void o
 scheduleRelease()void o
 getNode(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.nodemodel.ICompositeNode -
 setRootNodeAndAssociations(org.eclipse.xtext.nodemodel.ICompositeNode,java.util.Map<org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.impl.CompositeNodeWithSemanticElement>)void o
 toNodeModelReference(org.eclipse.xtext.nodemodel.ICompositeNode,java.util.Map<org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.impl.CompositeNodeWithSemanticElement>)<NMR> oa
 serialize(<NMR>)<Serialized> oa !java.io.IOException
 deserialize(<Serialized>)<NMR> oa !java.io.IOException
 getSyntaxErrors()Iterable<org.eclipse.xtext.nodemodel.INode> -
 getLeafNode(int)org.eclipse.xtext.nodemodel.ILeafNode o
 getCompositeNode(int)org.eclipse.xtext.nodemodel.ICompositeNode o
 getGrammarElementLookup().GrammarElementLookup o
 toExternalReference(org.eclipse.xtext.nodemodel.INode)org.eclipse.xtext.nodemodel.INode o
ArrayReference -
 new(org.eclipse.emf.ecore.EObject[]) -
 equals(Object)boolean -
 hashCode()int -
 getArray()org.eclipse.emf.ecore.EObject[] -
CompactStoredNodeModelReader - :org.eclipse.emf.ecore.resource.impl.BinaryResourceImpl.EObjectInputStream,org.eclipse.xtext.nodemodel.impl.NodeModelInput
 new(java.io.InputStream,String,.Tabulated<org.eclipse.emf.ecore.EObject>,.DetachableNodeModelBuilder,.GrammarElementLookup) - !java.io.IOException
 readNode(int)org.eclipse.xtext.nodemodel.impl.AbstractNode - !java.io.IOException
 readSignature()void o !java.io.IOException
 readLength()int - !java.io.IOException
 currentOffset()int -
 readGrammarElement()Object - !java.io.IOException
 readSemanticObject()org.eclipse.emf.ecore.EObject - !java.io.IOException
 readSyntaxErrorMessage()org.eclipse.xtext.nodemodel.SyntaxErrorMessage - !java.io.IOException
 hasErrors()boolean o
 readContent()String - !java.io.IOException
DetachableNodeModelBuilder - :org.eclipse.xtext.nodemodel.impl.NodeModelBuilder
 new(.GrammarElementLookup) -
 createEmptyParseResult(.GrammarElementLookup).DetachableParseResult o
 associateWithSemanticElement(org.eclipse.xtext.nodemodel.ICompositeNode,org.eclipse.emf.ecore.EObject)void -
 updateAssociation(org.eclipse.xtext.nodemodel.impl.CompositeNode,org.eclipse.xtext.nodemodel.impl.CompositeNodeWithSemanticElement,org.eclipse.emf.ecore.EObject)void o
 createParseResult(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.ICompositeNode,boolean)org.eclipse.xtext.parser.IParseResult -
DetachableParseResult - :.AbstractDetachableParseResult<.StandardNodeModelReference,.NodeModelData>
 new(.GrammarElementLookup) -
 new(.GrammarElementLookup,java.time.Duration) -
 toNodeModelReference(org.eclipse.xtext.nodemodel.ICompositeNode,java.util.Map<org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.impl.CompositeNodeWithSemanticElement>).StandardNodeModelReference o
 serialize(.StandardNodeModelReference).NodeModelData o !java.io.IOException
 deserialize(.NodeModelData).StandardNodeModelReference o !java.io.IOException
DetachableParseResultWrapper - :org.eclipse.xtext.resource.ParseResultWrapper
 new() -
 toProxyInformation(org.eclipse.xtext.parser.IParseResult,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.nodemodel.INode)org.eclipse.xtext.util.Triple<org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.nodemodel.INode> -
 wrap(org.eclipse.xtext.parser.IParseResult,org.eclipse.xtext.diagnostics.IDiagnosticProducer)org.eclipse.xtext.diagnostics.IDiagnosticProducer -
 externalReference(org.eclipse.xtext.parser.IParseResult,org.eclipse.xtext.nodemodel.INode)org.eclipse.xtext.nodemodel.INode -
 release(org.eclipse.xtext.parser.IParseResult)org.eclipse.xtext.parser.IParseResult -
DetachedNodeModelReader - :org.eclipse.emf.ecore.resource.impl.BinaryResourceImpl.EObjectInputStream,org.eclipse.xtext.nodemodel.impl.NodeModelInput
 new(.NodeModelData) - !java.io.IOException
 deserialize(.DetachableParseResult).StandardNodeModelReference - !java.io.IOException
 readNode(int)org.eclipse.xtext.nodemodel.impl.AbstractNode - !java.io.IOException
 readSignature()void o !java.io.IOException
 readLength()int - !java.io.IOException
 currentOffset()int -
 readGrammarElement()Object - !java.io.IOException
 readSemanticObject()org.eclipse.emf.ecore.EObject - !java.io.IOException
 readSyntaxErrorMessage()org.eclipse.xtext.nodemodel.SyntaxErrorMessage - !java.io.IOException
 readContent()String - !java.io.IOException
GrammarElementLookup -
 new(org.eclipse.xtext.IGrammarAccess) -
 delegate().Tabulated<org.eclipse.emf.ecore.EObject> o
 getId(org.eclipse.emf.ecore.EObject)int -
 size()int -
 getGrammarElement(int)org.eclipse.emf.ecore.EObject -
NodeModelData -
 new(byte[],java.util.List<org.eclipse.emf.ecore.EObject>,java.util.List<org.eclipse.xtext.nodemodel.SyntaxErrorMessage>,java.util.List<.ArrayReference>) -
 getBytes()byte[] -
 getSemanticObjects()java.util.List<org.eclipse.emf.ecore.EObject> -
 getGrammarElementArrays()java.util.List<.ArrayReference> -
 getSyntaxErrors()java.util.List<org.eclipse.xtext.nodemodel.SyntaxErrorMessage> -
 toString()String -
NodeModelReference a
 new() -
 rootNode()org.eclipse.xtext.nodemodel.ICompositeNode oa
 release()void oa
 getNode(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.nodemodel.ICompositeNode oa
 getNode(int)org.eclipse.xtext.nodemodel.INode oa
 getId(org.eclipse.xtext.nodemodel.INode)int oa
NodeReferenceAdapter - :org.eclipse.emf.common.notify.impl.AdapterImpl,org.eclipse.xtext.nodemodel.INodeReference
 new(.DetachableParseResult) -
 getNode()org.eclipse.xtext.nodemodel.ICompositeNode -
 isAdapterForType(Object)boolean -
StandardNodeModelReference - :.NodeModelReference
 rootNode org.eclipse.xtext.nodemodel.impl.RootNode of
 associations java.util.Map<org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.impl.CompositeNodeWithSemanticElement> of
 externalReferences .Tabulated<org.eclipse.xtext.nodemodel.INode> of
 parseResult .AbstractDetachableParseResult<.StandardNodeModelReference,?> of
 new(.AbstractDetachableParseResult<.StandardNodeModelReference,?>,org.eclipse.xtext.nodemodel.impl.RootNode,java.util.Map<org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.impl.CompositeNodeWithSemanticElement>) -
 new(.AbstractDetachableParseResult<.StandardNodeModelReference,?>,org.eclipse.xtext.nodemodel.impl.RootNode,java.util.Map<org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.impl.CompositeNodeWithSemanticElement>,.Tabulated<org.eclipse.xtext.nodemodel.INode>) -
 rootNode()org.eclipse.xtext.nodemodel.impl.RootNode o
 release()void o
 serializeAndDetachFrom(.AbstractDetachableParseResult<.StandardNodeModelReference,<Serialized>>)void o <Serialized=Object>
 getNode(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.nodemodel.ICompositeNode o
 getNode(int)org.eclipse.xtext.nodemodel.INode o
 getId(org.eclipse.xtext.nodemodel.INode)int o
 toString()String -
StorageAwareDetachableParseResultWrapper - :.DetachableParseResultWrapper
 nodeModelBuilder com.google.inject.Provider<org.eclipse.xtext.nodemodel.impl.NodeModelBuilder> o
 grammarElementLookup .GrammarElementLookup o
 new() -
 customWriteNodeModel(org.eclipse.xtext.resource.XtextResource,java.io.OutputStream)boolean - !java.io.IOException
 semanticObjectIndex(org.eclipse.emf.ecore.EObject).Tabulated<org.eclipse.emf.ecore.EObject> o
 customReadNodeModel(org.eclipse.xtext.resource.XtextResource,java.io.InputStream)boolean - !java.io.IOException
Tabulated - <T=Object>
 new() -
 new(int) -
 new(com.google.common.collect.ImmutableMap<<T>,Integer>,com.google.common.collect.ImmutableList<<T>>) -
 getId(<T>)int -
 tryGetId(<T>)int -
 set(<T>,int)void -
 contains(<T>)boolean -
 getObject(int)<T> -
 size()int -
 getObjects()com.google.common.collect.ImmutableList<<T>> -
package org.eclipse.xtext.nodemodel.impl
AbstractNode a :org.eclipse.xtext.nodemodel.INode,org.eclipse.xtext.nodemodel.BidiTreeIterable<org.eclipse.xtext.nodemodel.INode> +NodeType
 new() -
 getTextRegion()org.eclipse.xtext.util.ITextRegion -
 getTotalTextRegion()org.eclipse.xtext.util.ITextRegion -
 getTextRegionWithLineInformation()org.eclipse.xtext.util.ITextRegionWithLineInformation -
 getTotalTextRegionWithLineInformation()org.eclipse.xtext.util.ITextRegionWithLineInformation -
 getTextRegionWithLineInformation(int,int)org.eclipse.xtext.util.ITextRegionWithLineInformation o
 getParent()org.eclipse.xtext.nodemodel.ICompositeNode -
 basicGetParent().CompositeNode o
 basicSetParent(.CompositeNode)void o
 getAsTreeIterable()org.eclipse.xtext.nodemodel.BidiTreeIterable<org.eclipse.xtext.nodemodel.INode> -
 iterator()org.eclipse.xtext.nodemodel.BidiTreeIterator<org.eclipse.xtext.nodemodel.INode> -
 reverse()org.eclipse.xtext.nodemodel.BidiTreeIterable<org.eclipse.xtext.nodemodel.INode> -
 getLeafNodes()Iterable<org.eclipse.xtext.nodemodel.ILeafNode> -
 basicIterator()org.eclipse.xtext.nodemodel.BidiTreeIterator<.AbstractNode> -
 getText()String -
 getTotalStartLine()int -
 basicGetLineOfOffset(org.eclipse.xtext.nodemodel.INode,int)int o
 getStartLine()int -
 getEndLine()int -
 getTotalEndLine()int -
 getOffset()int -
 getLength()int -
 getTotalEndOffset()int -
 getEndOffset()int -
 getRootNode()org.eclipse.xtext.nodemodel.ICompositeNode -
 getSemanticElement()org.eclipse.emf.ecore.EObject -
 basicGetSemanticElement()org.eclipse.emf.ecore.EObject o
 hasDirectSemanticElement()boolean -
 getGrammarElement()org.eclipse.emf.ecore.EObject -
 basicGetGrammarElement()Object o
 basicSetGrammarElement(Object)void o
 getSyntaxErrorMessage()org.eclipse.xtext.nodemodel.SyntaxErrorMessage -
 getPreviousSibling()org.eclipse.xtext.nodemodel.INode -
 basicGetPreviousSibling().AbstractNode o
 basicSetPreviousSibling(.AbstractNode)void o
 getNextSibling()org.eclipse.xtext.nodemodel.INode -
 basicGetNextSibling().AbstractNode o
 basicSetNextSibling(.AbstractNode)void o
 hasPreviousSibling()boolean -
 basicHasPreviousSibling()boolean o
 hasNextSibling()boolean -
 basicHasNextSibling()boolean o
 hasSiblings()boolean -
 basicHasSiblings()boolean o
 getNodeId().AbstractNode.NodeType oa
 readData(java.io.DataInputStream,org.eclipse.xtext.nodemodel.serialization.DeserializationConversionContext)void o !java.io.IOException
 write(java.io.DataOutputStream,org.eclipse.xtext.nodemodel.serialization.SerializationConversionContext)void o !java.io.IOException
 writeContent(.NodeModelOutput)void o !java.io.IOException
 readContent(.NodeModelInput)void o !java.io.IOException
CompositeNode - :.AbstractNode,org.eclipse.xtext.nodemodel.ICompositeNode
 new() -
 getChildren()org.eclipse.xtext.nodemodel.BidiIterable<org.eclipse.xtext.nodemodel.INode> -
 basicGetChildren()org.eclipse.xtext.nodemodel.BidiIterable<.AbstractNode> -
 hasChildren()boolean -
 getLookAhead()int -
 getTotalLength()int -
 getTotalOffset()int -
 basicSetLookAhead(int)void o
 getFirstChild()org.eclipse.xtext.nodemodel.INode -
 basicGetFirstChild().AbstractNode o
 basicSetFirstChild(.AbstractNode)void o
 getLastChild()org.eclipse.xtext.nodemodel.INode -
 basicGetLastChild().AbstractNode o
 isFolded()boolean o
 isFolded(Object)boolean o
 resolveAsParent()org.eclipse.xtext.nodemodel.ICompositeNode -
 getGrammarElement()org.eclipse.emf.ecore.EObject -
 readData(java.io.DataInputStream,org.eclipse.xtext.nodemodel.serialization.DeserializationConversionContext)void o !java.io.IOException
 write(java.io.DataOutputStream,org.eclipse.xtext.nodemodel.serialization.SerializationConversionContext)void o !java.io.IOException
 writeContent(.NodeModelOutput)void of !java.io.IOException
 doWriteContent(.NodeModelOutput)void o !java.io.IOException
 writeChildren(.NodeModelOutput)void o !java.io.IOException
 readContent(.NodeModelInput)void of !java.io.IOException
 doReadContent(.NodeModelInput)void o !java.io.IOException
 readChildren(.NodeModelInput)void o !java.io.IOException
 getNodeId().AbstractNode.NodeType o
CompositeNodeWithSemanticElement - :.CompositeNode,org.eclipse.emf.common.notify.Adapter
 new() -
 getSemanticElement()org.eclipse.emf.ecore.EObject -
 basicGetSemanticElement()org.eclipse.emf.ecore.EObject -
 basicSetSemanticElement(org.eclipse.emf.ecore.EObject)void o
 notifyChanged(org.eclipse.emf.common.notify.Notification)void -
 getTarget()org.eclipse.emf.common.notify.Notifier -
 setTarget(org.eclipse.emf.common.notify.Notifier)void -
 isAdapterForType(Object)boolean -
 readData(java.io.DataInputStream,org.eclipse.xtext.nodemodel.serialization.DeserializationConversionContext)void o !java.io.IOException
 write(java.io.DataOutputStream,org.eclipse.xtext.nodemodel.serialization.SerializationConversionContext)void o !java.io.IOException
 doWriteContent(.NodeModelOutput)void o !java.io.IOException
 doReadContent(.NodeModelInput)void o !java.io.IOException
 getNodeId().AbstractNode.NodeType o
CompositeNodeWithSemanticElementAndSyntaxError - :.CompositeNodeWithSemanticElement
 new() -
 getSyntaxErrorMessage()org.eclipse.xtext.nodemodel.SyntaxErrorMessage -
 basicSetSyntaxErrorMessage(org.eclipse.xtext.nodemodel.SyntaxErrorMessage)void o
 readData(java.io.DataInputStream,org.eclipse.xtext.nodemodel.serialization.DeserializationConversionContext)void o !java.io.IOException
 write(java.io.DataOutputStream,org.eclipse.xtext.nodemodel.serialization.SerializationConversionContext)void o !java.io.IOException
 doWriteContent(.NodeModelOutput)void o !java.io.IOException
 doReadContent(.NodeModelInput)void o !java.io.IOException
 getNodeId().AbstractNode.NodeType o
GrammarElementsInterner -
 new() -
 prependAndIntern(org.eclipse.emf.ecore.EObject,Object)org.eclipse.emf.ecore.EObject[] o
 appendAndIntern(Object,org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EObject[] o
InternalNodeModelUtils -
 new() o
 getLineAndColumn(org.eclipse.xtext.nodemodel.INode,int)org.eclipse.xtext.util.LineAndColumn os
 basicGetParent(.AbstractNode).CompositeNode os
 basicGetFirstChild(.CompositeNode).AbstractNode os
 basicGetLastChild(.CompositeNode).AbstractNode os
 basicSetCompleteContent(.RootNode,String)void os
 basicSetGrammarElement(.AbstractNode,org.eclipse.emf.ecore.EObject)void os
 basicSetGrammarElement(.AbstractNode,org.eclipse.emf.ecore.EObject[])void os
 basicSetSyntaxErrorMessage(.LeafNodeWithSyntaxError,org.eclipse.xtext.nodemodel.SyntaxErrorMessage)void os
 basicSetTotalRegion(.LeafNode,int,int)void os
 basicGetNextSibling(.AbstractNode).AbstractNode os
 basicGetPreviousSibling(.AbstractNode).AbstractNode os
 basicGetDelegate(.SyntheticCompositeNode).CompositeNode os
 basicGetGrammarElementIndex(.SyntheticCompositeNode)int os
 getLineAndColumn(String,int[],int)org.eclipse.xtext.util.LineAndColumn os
 computeLineBreaks(String)int[] os
InvariantChecker - +InconsistentNodeModelException
 new() -
 checkInvariant(org.eclipse.xtext.nodemodel.INode)void - !.InvariantChecker.InconsistentNodeModelException
 doCheckInvariant(org.eclipse.xtext.nodemodel.ICompositeNode)void o
 doCheckCompositeNodeAndReturnTotalLength(org.eclipse.xtext.nodemodel.ICompositeNode,int)int o
 doCheckChildNodeAndReturnTotalLength(org.eclipse.xtext.nodemodel.INode,org.eclipse.xtext.nodemodel.ICompositeNode,int)int o
 doCheckLeafNodeAndReturnLength(org.eclipse.xtext.nodemodel.ILeafNode,int)int o
NodeModelBuilder -
 new(.GrammarElementsInterner) o
 new() -
 createParseResult(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.ICompositeNode,boolean)org.eclipse.xtext.parser.IParseResult -
 addChild(org.eclipse.xtext.nodemodel.ICompositeNode,.AbstractNode)void -
 associateWithSemanticElement(org.eclipse.xtext.nodemodel.ICompositeNode,org.eclipse.emf.ecore.EObject)void -
 updateAssociation(.CompositeNode,.CompositeNodeWithSemanticElement,org.eclipse.emf.ecore.EObject)void o
 basicSetSemanticElement(.CompositeNodeWithSemanticElement,org.eclipse.emf.ecore.EObject)void o
 newCompositeNodeAsParentOf(org.eclipse.emf.ecore.EObject,int,org.eclipse.xtext.nodemodel.ICompositeNode)org.eclipse.xtext.nodemodel.ICompositeNode -
 initializeFirstChildInvariant(.CompositeNode,.AbstractNode)void o
 checkValidNewChild(.AbstractNode)void o
 newCompositeNode(org.eclipse.emf.ecore.EObject,int,org.eclipse.xtext.nodemodel.ICompositeNode)org.eclipse.xtext.nodemodel.ICompositeNode -
 newRootNode(String)org.eclipse.xtext.nodemodel.ICompositeNode -
 newLeafNode(int,int,org.eclipse.emf.ecore.EObject,boolean,org.eclipse.xtext.nodemodel.SyntaxErrorMessage,org.eclipse.xtext.nodemodel.ICompositeNode)org.eclipse.xtext.nodemodel.ILeafNode -
 compressAndReturnParent(org.eclipse.xtext.nodemodel.ICompositeNode)org.eclipse.xtext.nodemodel.ICompositeNode -
 replaceByRootNode(.CompositeNode,.RootNode)void o
 setSyntaxError(org.eclipse.xtext.nodemodel.INode,org.eclipse.xtext.nodemodel.SyntaxErrorMessage)org.eclipse.xtext.nodemodel.INode -
 replace(.AbstractNode,.AbstractNode)void o
 replaceChildren(.AbstractNode,.AbstractNode)void o
 replaceAndTransferLookAhead(org.eclipse.xtext.nodemodel.INode,org.eclipse.xtext.nodemodel.INode)void -
 replaceWithoutChildren(.AbstractNode,.AbstractNode)void o
 setCompleteContent(org.eclipse.xtext.nodemodel.ICompositeNode,String)void -
 setForcedFirstGrammarElement(org.eclipse.xtext.RuleCall)void -
 setLookAhead(.CompositeNode,int)void o
 getCachedFoldedGrammarElements().GrammarElementsInterner o
 isCompressRoot()boolean o
 getForcedGrammarElement()org.eclipse.emf.ecore.EObject o
NodeModelInput ai
 readNode().AbstractNode d !java.io.IOException
 readNode(int).AbstractNode d !java.io.IOException
 readGrammarElement()Object a !java.io.IOException
 readSemanticObject()org.eclipse.emf.ecore.EObject a !java.io.IOException
 readSyntaxErrorMessage()org.eclipse.xtext.nodemodel.SyntaxErrorMessage a !java.io.IOException
 readCompressedInt()int a !java.io.IOException
 readContent()String a !java.io.IOException
 readLength()int a !java.io.IOException
 currentOffset()int a
RootNode - :.CompositeNodeWithSemanticElementAndSyntaxError
 new() -
 getParent().CompositeNode -
 getRootNode()org.eclipse.xtext.nodemodel.ICompositeNode -
 getTotalOffset()int -
 getTotalLength()int -
 getText()String -
 getIndex()int -
 basicSetCompleteContent(String)void o
 basicGetLineBreakOffsets()int[] o
 getCompleteContent()String -
 getNextSibling()org.eclipse.xtext.nodemodel.INode -
 getPreviousSibling()org.eclipse.xtext.nodemodel.INode -
 basicGetNextSibling().AbstractNode o
 basicGetPreviousSibling().AbstractNode o
 basicHasPreviousSibling()boolean o
 basicHasNextSibling()boolean o
 hasPreviousSibling()boolean -
 hasNextSibling()boolean -
 hasSiblings()boolean -
 basicSetNextSibling(.AbstractNode)void o
 basicSetPreviousSibling(.AbstractNode)void o
 basicSetParent(.CompositeNode)void o
 computeLineBreaks(String)int[] o
 readData(java.io.DataInputStream,org.eclipse.xtext.nodemodel.serialization.DeserializationConversionContext)void o !java.io.IOException
 getNodeId().AbstractNode.NodeType o
 fillGrammarElementToIdMap(java.util.Map<org.eclipse.emf.ecore.EObject,Integer>,java.util.List<String>)void -
 doWriteContent(.NodeModelOutput)void o !java.io.IOException
 doReadContent(.NodeModelInput)void o !java.io.IOException
package org.eclipse.xtext.nodemodel.serialization
DeserializationConversionContext -
 new(org.eclipse.xtext.resource.XtextResource,String) - !java.io.IOException
 setGrammarIdToURIMap(String[])void -
 getGrammarElement(int)org.eclipse.emf.ecore.EObject -
 getGrammarElementMapSize()int -
 fillIdToEObjectMap(org.eclipse.emf.ecore.resource.Resource)void -
 getSemanticObject(int)org.eclipse.emf.ecore.EObject -
 setHasErrors(boolean)void -
 hasErrors()boolean -
 getCompleteContent()String -
 getArrayInterner()org.eclipse.xtext.nodemodel.impl.GrammarElementsInterner -
package org.eclipse.xtext.nodemodel.util
ForwardingNode a :com.google.common.collect.ForwardingObject,org.eclipse.xtext.nodemodel.INode
 new() -
 delegate()org.eclipse.xtext.nodemodel.INode oa
 getParent()org.eclipse.xtext.nodemodel.ICompositeNode -
 hasSiblings()boolean -
 hasPreviousSibling()boolean -
 hasNextSibling()boolean -
 getPreviousSibling()org.eclipse.xtext.nodemodel.INode -
 getNextSibling()org.eclipse.xtext.nodemodel.INode -
 getRootNode()org.eclipse.xtext.nodemodel.ICompositeNode -
 getLeafNodes()Iterable<org.eclipse.xtext.nodemodel.ILeafNode> -
 getTotalOffset()int -
 getOffset()int -
 getTotalLength()int -
 getLength()int -
 getTotalEndOffset()int -
 getEndOffset()int -
 getTotalStartLine()int -
 getStartLine()int -
 getTotalEndLine()int -
 getEndLine()int -
 getText()String -
 getGrammarElement()org.eclipse.emf.ecore.EObject -
 getSemanticElement()org.eclipse.emf.ecore.EObject -
 hasDirectSemanticElement()boolean -
 getSyntaxErrorMessage()org.eclipse.xtext.nodemodel.SyntaxErrorMessage -
 getAsTreeIterable()org.eclipse.xtext.nodemodel.BidiTreeIterable<org.eclipse.xtext.nodemodel.INode> -
 getTextRegion()org.eclipse.xtext.util.ITextRegion -
 getTotalTextRegion()org.eclipse.xtext.util.ITextRegion -
 getTextRegionWithLineInformation()org.eclipse.xtext.util.ITextRegionWithLineInformation -
 getTotalTextRegionWithLineInformation()org.eclipse.xtext.util.ITextRegionWithLineInformation -
 utils().NodeModelUtils.Implementation -
NodeModelUtils - :org.eclipse.xtext.nodemodel.impl.InternalNodeModelUtils +Implementation
 new() -
 findLeafNodeAtOffset(org.eclipse.xtext.nodemodel.INode,int)org.eclipse.xtext.nodemodel.ILeafNode s
 getLineAndColumn(org.eclipse.xtext.nodemodel.INode,int)org.eclipse.xtext.util.LineAndColumn s
 getNode(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.nodemodel.ICompositeNode s
 findNodesForFeature(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature)java.util.List<org.eclipse.xtext.nodemodel.INode> s
 findActualNodeFor(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.nodemodel.ICompositeNode s
 findActualSemanticObjectFor(org.eclipse.xtext.nodemodel.INode)org.eclipse.emf.ecore.EObject s
 compactDump(org.eclipse.xtext.nodemodel.INode,boolean)String s
 getTokenText(org.eclipse.xtext.nodemodel.INode)String s
 getEntryParserRule(org.eclipse.xtext.nodemodel.INode)org.eclipse.xtext.ParserRule s
NodeModelUtils.Implementation sai +Default
 findLeafNodeAtOffset(org.eclipse.xtext.nodemodel.INode,int)org.eclipse.xtext.nodemodel.ILeafNode d
 getLineAndColumn(org.eclipse.xtext.nodemodel.INode,int)org.eclipse.xtext.util.LineAndColumn d
 findNodesForFeature(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.INode,org.eclipse.emf.ecore.EStructuralFeature)java.util.List<org.eclipse.xtext.nodemodel.INode> d
 findActualNodeEnclosing(org.eclipse.xtext.nodemodel.ICompositeNode)org.eclipse.xtext.nodemodel.ICompositeNode d
 findActualSemanticObjectFor(org.eclipse.xtext.nodemodel.INode)org.eclipse.emf.ecore.EObject d
 compactDump(org.eclipse.xtext.nodemodel.INode,boolean)String d
 getTokenText(org.eclipse.xtext.nodemodel.INode)String d
 getEntryParserRule(org.eclipse.xtext.nodemodel.INode)org.eclipse.xtext.ParserRule d
package org.eclipse.xtext.parser
AbstractParseResult a :.IParseResult
 new(org.eclipse.emf.ecore.EObject,boolean) o
 setRootASTElement(org.eclipse.emf.ecore.EObject)void -
 getRootASTElement()org.eclipse.emf.ecore.EObject -
 getSyntaxErrors()Iterable<org.eclipse.xtext.nodemodel.INode> -
 hasSyntaxErrors()boolean -
 setHasErrors(boolean)void -
 setRootNode(org.eclipse.xtext.nodemodel.ICompositeNode)void a
BaseEPackageAccess a
 new() -
 getEPackageFromRegistry(String)org.eclipse.emf.ecore.EPackage s
 loadEcoreFile(ClassLoader,String)org.eclipse.emf.ecore.EPackage s
 loadGrammarFile(String,org.eclipse.xtext.resource.XtextResourceSet)Object s
 loadResource(String,org.eclipse.xtext.resource.XtextResourceSet)org.eclipse.emf.ecore.resource.Resource s
DefaultEcoreElementFactory - :.IAstFactory
 new() -
 getConverterService()org.eclipse.xtext.conversion.IValueConverterService -
 setConverterService(org.eclipse.xtext.conversion.IValueConverterService)void -
 create(org.eclipse.emf.ecore.EClassifier)org.eclipse.emf.ecore.EObject -
 set(org.eclipse.emf.ecore.EObject,String,Object,String,org.eclipse.xtext.nodemodel.INode)void - !org.eclipse.xtext.conversion.ValueConverterException
 getTokenAsStringIfPossible(Object)Object o
 add(org.eclipse.emf.ecore.EObject,String,Object,String,org.eclipse.xtext.nodemodel.INode)void - !org.eclipse.xtext.conversion.ValueConverterException
IAstFactory ai
 create(org.eclipse.emf.ecore.EClassifier)org.eclipse.emf.ecore.EObject a
 set(org.eclipse.emf.ecore.EObject,String,Object,String,org.eclipse.xtext.nodemodel.INode)void a !org.eclipse.xtext.conversion.ValueConverterException
 add(org.eclipse.emf.ecore.EObject,String,Object,String,org.eclipse.xtext.nodemodel.INode)void a !org.eclipse.xtext.conversion.ValueConverterException
IEncodingProvider ai +Runtime
 getEncoding(org.eclipse.emf.common.util.URI)String a
IEncodingProvider.Runtime s :.IEncodingProvider
 new() -
 getEncoding(org.eclipse.emf.common.util.URI)String -
 getDefaultEncoding()String -
 setDefaultEncoding(String)void -
IParseResult ai
 getRootASTElement()org.eclipse.emf.ecore.EObject a
 getRootNode()org.eclipse.xtext.nodemodel.ICompositeNode a
 getSyntaxErrors()Iterable<org.eclipse.xtext.nodemodel.INode> a
 hasSyntaxErrors()boolean a
IParser ai +NullImpl
 parse(java.io.Reader).IParseResult a
 parse(org.eclipse.xtext.ParserRule,java.io.Reader).IParseResult a
 parse(org.eclipse.xtext.RuleCall,java.io.Reader,int).IParseResult a
 reparse(.IParseResult,org.eclipse.xtext.util.ReplaceRegion).IParseResult a
ITokenToStringConverter ai
 getTokenAsStringIfPossible(Object)Object a
package org.eclipse.xtext.parser.antlr
AbstractInternalAntlrParser a :org.antlr.runtime.Parser +ErrorContext,LexerErrorContext,ParserErrorContext,UnorderedGroupErrorContext,ValueConverterErrorContext
 new(org.antlr.runtime.TokenStream) o
 new(org.antlr.runtime.TokenStream,org.antlr.runtime.RecognizerSharedState) o
 registerRules(org.eclipse.xtext.Grammar)void o
 createAllRules(org.eclipse.xtext.Grammar)java.util.Map<String,org.eclipse.xtext.AbstractRule> o
 getInput()org.antlr.runtime.TokenStream -
 getCurrentNode()org.eclipse.xtext.nodemodel.ICompositeNode o
 getGrammarAccess()org.eclipse.xtext.IGrammarAccess oa
 associateNodeWithAstElement(org.eclipse.xtext.nodemodel.ICompositeNode,org.eclipse.emf.ecore.EObject)void o
 setTokenTypeMap(java.util.Map<Integer,String>)void -
 setSyntaxErrorProvider(.ISyntaxErrorMessageProvider)void -
 getSyntaxErrorProvider().ISyntaxErrorMessageProvider -
 set(org.eclipse.emf.ecore.EObject,String,Object,String,org.eclipse.xtext.nodemodel.INode)void o
 set(org.eclipse.emf.ecore.EObject,String,Object,String)void o
 set(org.eclipse.emf.ecore.EObject,String,boolean,String)void o
 setWithLastConsumed(org.eclipse.emf.ecore.EObject,String,Object,String)void o
 setWithLastConsumed(org.eclipse.emf.ecore.EObject,String,boolean,String)void o
 add(org.eclipse.emf.ecore.EObject,String,Object,String,org.eclipse.xtext.nodemodel.INode)void o
 add(org.eclipse.emf.ecore.EObject,String,Object,String)void o
 add(org.eclipse.emf.ecore.EObject,String,boolean,String)void o
 addWithLastConsumed(org.eclipse.emf.ecore.EObject,String,Object,String)void o
 addWithLastConsumed(org.eclipse.emf.ecore.EObject,String,boolean,String)void o
 appendError(org.eclipse.xtext.nodemodel.INode)void o
 appendAllTokens()void o
 getLastLeafNode()org.eclipse.xtext.nodemodel.INode o
 appendSkippedTokens()java.util.List<org.eclipse.xtext.nodemodel.ILeafNode> o
 appendTrailingHiddenTokens()void o
 recover(org.antlr.runtime.IntStream,org.antlr.runtime.RecognitionException)void -
 getValueConverterExceptionMessage(org.eclipse.xtext.conversion.ValueConverterException)String o
 handleValueConverterException(org.eclipse.xtext.conversion.ValueConverterException)void o
 createValueConverterErrorContext(org.eclipse.xtext.conversion.ValueConverterException).ISyntaxErrorMessageProvider.IValueConverterErrorContext o
 getErrorMessage(org.antlr.runtime.RecognitionException,String[])String -
 displayRecognitionError(String[],org.antlr.runtime.RecognitionException)void -
 reportError(org.antlr.runtime.RecognitionException)void -
 recoverFromMismatchedToken(org.antlr.runtime.IntStream,int,org.antlr.runtime.BitSet)Object o !org.antlr.runtime.RecognitionException
 getSyntaxErrorMessage(org.antlr.runtime.RecognitionException,String[])org.eclipse.xtext.nodemodel.SyntaxErrorMessage -
 superGetErrorMessage(org.antlr.runtime.RecognitionException,String[])String o
 createErrorContext(org.antlr.runtime.RecognitionException).ISyntaxErrorMessageProvider.IParserErrorContext o
 parse()org.eclipse.xtext.parser.IParseResult f !org.antlr.runtime.RecognitionException
 parse(String)org.eclipse.xtext.parser.IParseResult f !org.antlr.runtime.RecognitionException
 emitErrorMessage(String)void -
 getFirstRuleName()String oa
 setUnorderedGroupHelper(.IUnorderedGroupHelper)void -
 getUnorderedGroupHelper().IUnorderedGroupHelper -
 afterParserOrEnumRuleCall()void o
 createModelElementForParent(org.eclipse.xtext.AbstractRule)org.eclipse.emf.ecore.EObject o
 createModelElement(org.eclipse.xtext.AbstractRule)org.eclipse.emf.ecore.EObject o
 createModelElementForParent(org.eclipse.emf.ecore.EClassifier)org.eclipse.emf.ecore.EObject o
 createModelElement(org.eclipse.emf.ecore.EClassifier)org.eclipse.emf.ecore.EObject o
 createModelElement(org.eclipse.emf.ecore.EClassifier,org.eclipse.xtext.nodemodel.ICompositeNode)org.eclipse.emf.ecore.EObject o
 forceCreateModelElementAndSet(org.eclipse.xtext.Action,org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EObject o
 forceCreateModelElementAndAdd(org.eclipse.xtext.Action,org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EObject o
 forceCreateModelElement(org.eclipse.xtext.Action,org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EObject o
 insertCompositeNode(org.eclipse.xtext.Action)void o
 enterRule()void o
 leaveRule()void o
 newCompositeNode(org.eclipse.emf.ecore.EObject)void o
 newLeafNode(org.antlr.runtime.Token,org.eclipse.emf.ecore.EObject)void o
 setNodeModelBuilder(org.eclipse.xtext.nodemodel.impl.NodeModelBuilder)void -
 getNodeModelBuilder()org.eclipse.xtext.nodemodel.impl.NodeModelBuilder -
 setSemanticModelBuilder(org.eclipse.xtext.parser.IAstFactory)void -
 getSemanticModelBuilder()org.eclipse.xtext.parser.IAstFactory -
 unpackEncodedStringArray(String[])short[][] os
AbstractInternalAntlrParser.ErrorContext o
 new() o
 getCurrentContext()org.eclipse.emf.ecore.EObject -
 getCurrentNode()org.eclipse.xtext.nodemodel.INode -
AbstractInternalAntlrParser.ParserErrorContext o :.AbstractInternalAntlrParser.ErrorContext,.ISyntaxErrorMessageProvider.IParserErrorContext
 new(org.antlr.runtime.RecognitionException) o
 getDefaultMessage()String -
 getRecognitionException()org.antlr.runtime.RecognitionException -
 getTokenNames()String[] -
AbstractInternalAntlrParser.UnorderedGroupErrorContext o :.AbstractInternalAntlrParser.ParserErrorContext,.ISyntaxErrorMessageProvider.IUnorderedGroupErrorContext
 new(org.antlr.runtime.FailedPredicateException) o
 getRecognitionException()org.antlr.runtime.FailedPredicateException -
 getMissingMandatoryElements()java.util.List<org.eclipse.xtext.AbstractElement> -
IAntlrTokenFileProvider ai
 getAntlrTokenFile()java.io.InputStream a
IPartialParsingHelper ai
 reparse(org.eclipse.xtext.parser.IParser,org.eclipse.xtext.parser.IParseResult,org.eclipse.xtext.util.ReplaceRegion)org.eclipse.xtext.parser.IParseResult a
IReferableElementsUnloader ai +GenericUnloader,NullUnloader
 unloadRoot(org.eclipse.emf.ecore.EObject)void a
ISyntaxErrorMessageProvider ai +IErrorContext,IParserErrorContext,IUnorderedGroupErrorContext,IValueConverterErrorContext
 getSyntaxErrorMessage(.ISyntaxErrorMessageProvider.IParserErrorContext)org.eclipse.xtext.nodemodel.SyntaxErrorMessage a
 getSyntaxErrorMessage(.ISyntaxErrorMessageProvider.IValueConverterErrorContext)org.eclipse.xtext.nodemodel.SyntaxErrorMessage a
ISyntaxErrorMessageProvider.IErrorContext sai
 getDefaultMessage()String a
 getCurrentContext()org.eclipse.emf.ecore.EObject a
 getCurrentNode()org.eclipse.xtext.nodemodel.INode a
ISyntaxErrorMessageProvider.IParserErrorContext sai :.ISyntaxErrorMessageProvider.IErrorContext
 getRecognitionException()org.antlr.runtime.RecognitionException a
 getTokenNames()String[] a
ISyntaxErrorMessageProvider.IUnorderedGroupErrorContext sai :.ISyntaxErrorMessageProvider.IParserErrorContext
 getMissingMandatoryElements()java.util.List<org.eclipse.xtext.AbstractElement> a
 getRecognitionException()org.antlr.runtime.FailedPredicateException a
ISyntaxErrorMessageProvider.IValueConverterErrorContext sai :.ISyntaxErrorMessageProvider.IErrorContext
 getValueConverterException()org.eclipse.xtext.conversion.ValueConverterException a
ITokenDefProvider ai
 getTokenDefMap()java.util.Map<Integer,String> a
IUnorderedGroupHelper ai +Null,UnorderedGroupState
 initializeWith(org.antlr.runtime.BaseRecognizer)void a
 enter(org.eclipse.xtext.UnorderedGroup)void a
 leave(org.eclipse.xtext.UnorderedGroup)void a
 canSelect(org.eclipse.xtext.UnorderedGroup,int)boolean a
 select(org.eclipse.xtext.UnorderedGroup,int)void a
 returnFromSelection(org.eclipse.xtext.UnorderedGroup)void a
 canLeave(org.eclipse.xtext.UnorderedGroup)boolean a
 snapShot(org.eclipse.xtext.UnorderedGroup[]).IUnorderedGroupHelper.UnorderedGroupState av
IUnorderedGroupHelper.UnorderedGroupState sai
 restore()void a
Lexer a :org.antlr.runtime.Lexer
 new() -
 new(org.antlr.runtime.CharStream) -
 new(org.antlr.runtime.CharStream,org.antlr.runtime.RecognizerSharedState) -
 nextToken()org.antlr.runtime.Token -
 getErrorMessage(org.antlr.runtime.Token)String -
 emitErrorMessage(String)void -
SyntaxErrorMessageProvider - :.ISyntaxErrorMessageProvider
 new() -
 getSyntaxErrorMessage(.ISyntaxErrorMessageProvider.IParserErrorContext)org.eclipse.xtext.nodemodel.SyntaxErrorMessage -
 getSyntaxErrorMessage(.ISyntaxErrorMessageProvider.IValueConverterErrorContext)org.eclipse.xtext.nodemodel.SyntaxErrorMessage -
 createRangedSyntaxErrorMessage(.ISyntaxErrorMessageProvider.IValueConverterErrorContext,int,int)org.eclipse.xtext.nodemodel.SyntaxErrorMessage o
UnorderedGroupHelper - :.IUnorderedGroupHelper +Collector,Frame,State,UnorderedGroupStateImpl
 new(.UnorderedGroupHelper.Collector) -
 initializeWith(org.antlr.runtime.BaseRecognizer)void -
 getRecognizer()org.antlr.runtime.BaseRecognizer o
 configure(org.eclipse.xtext.UnorderedGroup)void o
 get(org.eclipse.xtext.UnorderedGroup).UnorderedGroupHelper.State o
 snapShotForBacktracking()void o
 getBacktrackingLevel()int o
 enter(org.eclipse.xtext.UnorderedGroup)void -
 leave(org.eclipse.xtext.UnorderedGroup)void -
 canSelect(org.eclipse.xtext.UnorderedGroup,int)boolean -
 select(org.eclipse.xtext.UnorderedGroup,int)void -
 returnFromSelection(org.eclipse.xtext.UnorderedGroup)void -
 canLeave(org.eclipse.xtext.UnorderedGroup)boolean -
 snapShot(org.eclipse.xtext.UnorderedGroup[]).IUnorderedGroupHelper.UnorderedGroupState v
 toString()String -
UnorderedGroupHelper.Collector s
 new(org.eclipse.xtext.IGrammarAccess) -
 getGroups()com.google.common.collect.ImmutableList<org.eclipse.xtext.UnorderedGroup> -
UnorderedGroupHelper.State os
 new(org.eclipse.xtext.UnorderedGroup) -
 new(.UnorderedGroupHelper.State) o
 pushFrame()void o
 canLeave()boolean -
 returnFromSelection()void -
 canSelect(int)boolean -
 select(int)void -
 leave()void -
 enter()void -
 copy().UnorderedGroupHelper.State -
 toString()String -
XtextTokenStream - :org.antlr.runtime.CommonTokenStream +HiddenTokens
 new() -
 new(org.antlr.runtime.TokenSource,int) -
 new(org.antlr.runtime.TokenSource,.ITokenDefProvider) -
 toString(int,int)String -
 setHiddenTokens(String[]).XtextTokenStream.HiddenTokens v
 setInitialHiddenTokens(String[])void v
 doSetHiddenTokens(String[])void ov
 skipHiddenTokens()void o
 LA(int)int -
 getTokenIndex(org.antlr.runtime.Token)int o
 consume()void -
 basicConsume()void o
 getFirstMarker()int o
 mark()int -
 basicMark()int o
 rewind(int)void -
 basicRewind(int)void o
 LT(int)org.antlr.runtime.Token -
 getCurrentLookAhead()int -
 initCurrentLookAhead(int)void -
 getLexerErrorMessage(org.antlr.runtime.Token)String -
XtextTokenStream.HiddenTokens sai
 restore()void a
package org.eclipse.xtext.parser.antlr.internal
InternalXtextLexer - :org.eclipse.xtext.parser.antlr.Lexer
 T__50 int sf
 T__19 int sf
 T__15 int sf
 T__16 int sf
 T__17 int sf
 T__18 int sf
 T__11 int sf
 T__12 int sf
 T__13 int sf
 T__14 int sf
 RULE_ID int sf
 T__26 int sf
 T__27 int sf
 T__28 int sf
 RULE_INT int sf
 T__29 int sf
 T__22 int sf
 RULE_ML_COMMENT int sf
 T__23 int sf
 T__24 int sf
 T__25 int sf
 T__20 int sf
 T__21 int sf
 RULE_STRING int sf
 RULE_SL_COMMENT int sf
 T__37 int sf
 T__38 int sf
 T__39 int sf
 T__33 int sf
 T__34 int sf
 T__35 int sf
 T__36 int sf
 EOF int sf
 T__30 int sf
 T__31 int sf
 T__32 int sf
 RULE_WS int sf
 RULE_ANY_OTHER int sf
 T__48 int sf
 T__49 int sf
 T__44 int sf
 T__45 int sf
 T__46 int sf
 T__47 int sf
 T__40 int sf
 T__41 int sf
 T__42 int sf
 T__43 int sf
 dfa12 .InternalXtextLexer.DFA12 o
 new() -
 new(org.antlr.runtime.CharStream) -
 new(org.antlr.runtime.CharStream,org.antlr.runtime.RecognizerSharedState) -
 getGrammarFileName()String -
 mT__11()void f !org.antlr.runtime.RecognitionException
 mT__12()void f !org.antlr.runtime.RecognitionException
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
 mRULE_ID()void f !org.antlr.runtime.RecognitionException
 mRULE_INT()void f !org.antlr.runtime.RecognitionException
 mRULE_STRING()void f !org.antlr.runtime.RecognitionException
 mRULE_ML_COMMENT()void f !org.antlr.runtime.RecognitionException
 mRULE_SL_COMMENT()void f !org.antlr.runtime.RecognitionException
 mRULE_WS()void f !org.antlr.runtime.RecognitionException
 mRULE_ANY_OTHER()void f !org.antlr.runtime.RecognitionException
 mTokens()void - !org.antlr.runtime.RecognitionException
package org.eclipse.xtext.parser.impl
PartialParsingPointers -
 new(org.eclipse.xtext.nodemodel.ICompositeNode,int,int,java.util.List<org.eclipse.xtext.nodemodel.ICompositeNode>,java.util.List<org.eclipse.xtext.nodemodel.ICompositeNode>) -
 findEntryRuleOrRuleCall(org.eclipse.xtext.nodemodel.ICompositeNode)org.eclipse.emf.ecore.EObject -
 getValidReplaceRootNodes()java.util.List<org.eclipse.xtext.nodemodel.ICompositeNode> -
 getNodesEnclosingRegion()java.util.List<org.eclipse.xtext.nodemodel.ICompositeNode> -
 getDefaultReplaceRootNode()org.eclipse.xtext.nodemodel.ICompositeNode -
 getRootNode()org.eclipse.xtext.nodemodel.ICompositeNode -
 setRootNode(org.eclipse.xtext.nodemodel.ICompositeNode)void -
 getLength()int -
 setLength(int)void -
 getOffset()int -
 setOffset(int)void -
package org.eclipse.xtext.parsetree.reconstr
ICommentAssociater ai
 associateCommentsWithSemanticEObjects(org.eclipse.emf.ecore.EObject,java.util.Set<org.eclipse.xtext.nodemodel.ICompositeNode>)java.util.Map<org.eclipse.xtext.nodemodel.ILeafNode,org.eclipse.emf.ecore.EObject> a
IEObjectConsumer ai
 cloneAndConsume(String).IEObjectConsumer a
 getConsumable(String,boolean)Object a
 getEObject()org.eclipse.emf.ecore.EObject a
 getUnconsumed()java.util.Map<org.eclipse.emf.ecore.EStructuralFeature,Integer> a
 isConsumed()boolean a
 isConsumedWithLastConsumtion(String)boolean a
 isInstanceOf(org.eclipse.emf.ecore.EClassifier)boolean a
IHiddenTokenHelper ai
 isWhitespace(org.eclipse.xtext.AbstractRule)boolean a
 isComment(org.eclipse.xtext.AbstractRule)boolean a
 getWhitespaceRuleFor(String)org.eclipse.xtext.AbstractRule ax
 getWhitespaceRuleFor(org.eclipse.xtext.ParserRule,String)org.eclipse.xtext.AbstractRule a
IParseTreeConstructor ai +TreeConstructionDiagnostic,TreeConstructionReport
 serializeSubtree(org.eclipse.emf.ecore.EObject,.ITokenStream).IParseTreeConstructor.TreeConstructionReport a !java.io.IOException
IParseTreeConstructor.TreeConstructionDiagnostic sai
 getEObject()org.eclipse.emf.ecore.EObject a
 getLikelyErrorReasons()String a
IParseTreeConstructor.TreeConstructionReport sai
 getDiagnostics()java.util.List<.IParseTreeConstructor.TreeConstructionDiagnostic> a
 isSuccess()boolean a
 getPreviousLocation()org.eclipse.xtext.util.ITextRegion a
ITokenSerializer ai +ICrossReferenceSerializer,IEnumLiteralSerializer,IErrorAcceptor,IKeywordSerializer,IValueSerializer
 KEEP_VALUE_FROM_NODE_MODEL String sf
ITokenSerializer.ICrossReferenceSerializer sai :.ITokenSerializer
 isValid(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.CrossReference,org.eclipse.emf.ecore.EObject,.ITokenSerializer.IErrorAcceptor)boolean a
 equalsOrReplacesNode(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.CrossReference,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.INode)boolean a
 serializeCrossRef(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.CrossReference,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.INode)String a
ITokenStream ai
 flush()void a !java.io.IOException
 writeHidden(org.eclipse.emf.ecore.EObject,String)void a !java.io.IOException
 writeSemantic(org.eclipse.emf.ecore.EObject,String)void a !java.io.IOException
ITransientValueService ai
 isCheckElementsIndividually(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature)boolean a
 isTransient(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int)boolean a
package org.eclipse.xtext.parsetree.reconstr.impl
AbstractTransientValueService a :org.eclipse.xtext.parsetree.reconstr.ITransientValueService
 new() -
 isCheckElementsIndividually(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature)boolean -
CrossReferenceSerializer - :org.eclipse.xtext.parsetree.reconstr.ITokenSerializer.ICrossReferenceSerializer
 new() -
 equalsOrReplacesNode(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.CrossReference,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.INode)boolean -
 getConvertedValue(String,org.eclipse.xtext.CrossReference)String o
 getUnconvertedLinkText(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.emf.ecore.EObject)String o
 isValid(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.CrossReference,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.parsetree.reconstr.ITokenSerializer.IErrorAcceptor)boolean -
 serializeCrossRef(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.CrossReference,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.INode)String -
DefaultTransientValueService - :.AbstractTransientValueService
 new() -
 isTransient(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int)boolean -
 isContainerReferenceInSameResource(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature)boolean o
TokenUtil -
 hiddenTokenHelper org.eclipse.xtext.parsetree.reconstr.IHiddenTokenHelper o
 new() -
 getLeadingAndTrailingHiddenTokens(org.eclipse.xtext.nodemodel.INode)org.eclipse.xtext.util.Pair<java.util.List<org.eclipse.xtext.nodemodel.ILeafNode>,java.util.List<org.eclipse.xtext.nodemodel.ILeafNode>> -
 getTokenOwner(org.eclipse.xtext.nodemodel.INode)org.eclipse.emf.ecore.EObject -
 getTokenRule(org.eclipse.xtext.nodemodel.INode)org.eclipse.xtext.AbstractRule -
 isCommentNode(org.eclipse.xtext.nodemodel.INode)boolean -
 isToken(org.eclipse.xtext.nodemodel.INode)boolean -
 isWhitespaceNode(org.eclipse.xtext.nodemodel.INode)boolean -
 isWhitespaceOrCommentNode(org.eclipse.xtext.nodemodel.INode)boolean -
 serializeNode(org.eclipse.xtext.nodemodel.INode)String -
package org.eclipse.xtext.preferences
IPreferenceValues ai
 getPreference(.PreferenceKey)String a
IPreferenceValuesProvider ai +DefaultPreferenceValuesProvider,SimplePreferenceValuesProvider,SingletonPreferenceValuesProvider
 getPreferenceValues(org.eclipse.emf.ecore.resource.Resource).IPreferenceValues a
ITypedPreferenceValues ai :.IPreferenceValues
 getPreference(.TypedPreferenceKey<<T>>)<T> a <T=Object>
PreferenceKey -
 new(String,String) -
 getDefaultValue()String -
 getId()String -
 toString()String -
 hashCode()int -
 equals(Object)boolean -
PreferenceValuesByLanguage - +PreferenceValuesByLanguageAdapter
 new() -
 get(String).IPreferenceValues -
 put(String,.IPreferenceValues).IPreferenceValues -
 findInEmfObject(org.eclipse.emf.common.notify.Notifier).PreferenceValuesByLanguage s
 removeFromEmfObject(org.eclipse.emf.common.notify.Notifier).PreferenceValuesByLanguage s
 attachToEmfObject(org.eclipse.emf.common.notify.Notifier)void -
PreferenceValuesByLanguage.PreferenceValuesByLanguageAdapter s :org.eclipse.emf.common.notify.impl.AdapterImpl
 new(.PreferenceValuesByLanguage) -
 get().PreferenceValuesByLanguage -
 isAdapterForType(Object)boolean -
TypedPreferenceKey a <T=Object> :.PreferenceKey
 new(String,String) o
 toString(<T>)String a
 toValue(String)<T> a
package org.eclipse.xtext.resource
AbstractEObjectDescription a :.IEObjectDescription
 new() o
 toString()String -
 getUserData(String)String -
 getUserDataKeys()String[] -
ClassloaderClasspathUriResolver - :.IClasspathUriResolver
 new() -
 resolve(Object,org.eclipse.emf.common.util.URI)org.eclipse.emf.common.util.URI -
 findResourceOnClasspath(ClassLoader,org.eclipse.emf.common.util.URI)org.eclipse.emf.common.util.URI - !java.net.URISyntaxException
ClasspathUriResolutionException - :RuntimeException
 new(Exception) -
 new(org.eclipse.emf.common.util.URI) -
ClasspathUriUtil -
 CLASSPATH_SCHEME String sf
 new() -
 isClasspathUri(org.eclipse.emf.common.util.URI)boolean s
CompilerPhases -
 new() -
 isIndexing(org.eclipse.emf.common.notify.Notifier)boolean -
 setIndexing(org.eclipse.emf.common.notify.Notifier,boolean)void -
DefaultFragmentProvider - :.IFragmentProvider
 new() -
 getFragment(org.eclipse.emf.ecore.EObject,.IFragmentProvider.Fallback)String -
 getEObject(org.eclipse.emf.ecore.resource.Resource,String,.IFragmentProvider.Fallback)org.eclipse.emf.ecore.EObject -
DefaultLocationInFileProvider - :.ILocationInFileProvider,.ILocationInFileProviderExtension
 new() -
 getSignificantTextRegion(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.util.ITextRegion -
 getFullTextRegion(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.util.ITextRegion -
 getTextRegion(org.eclipse.emf.ecore.EObject,boolean)org.eclipse.xtext.util.ITextRegion o
 getTextRegion(org.eclipse.emf.ecore.EObject,.ILocationInFileProviderExtension.RegionDescription)org.eclipse.xtext.util.ITextRegion -
 doGetTextRegion(org.eclipse.emf.ecore.EObject,.ILocationInFileProviderExtension.RegionDescription)org.eclipse.xtext.util.ITextRegion o
 getSignificantTextRegion(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int)org.eclipse.xtext.util.ITextRegion -
 getFullTextRegion(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int)org.eclipse.xtext.util.ITextRegion -
 getTextRegion(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int,.ILocationInFileProviderExtension.RegionDescription)org.eclipse.xtext.util.ITextRegion -
 getLocationOfContainmentReference(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,int,boolean)org.eclipse.xtext.util.ITextRegion o
 getLocationOfContainmentReference(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,int,.ILocationInFileProviderExtension.RegionDescription)org.eclipse.xtext.util.ITextRegion o
 getLocationOfCrossReference(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,int,boolean)org.eclipse.xtext.util.ITextRegion o
 getLocationOfAttribute(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EAttribute,int,boolean)org.eclipse.xtext.util.ITextRegion o
 doGetLocationOfFeature(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int,boolean)org.eclipse.xtext.util.ITextRegion o
 doGetLocationOfFeature(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int,.ILocationInFileProviderExtension.RegionDescription)org.eclipse.xtext.util.ITextRegion o
 getLocationNodes(org.eclipse.emf.ecore.EObject)java.util.List<org.eclipse.xtext.nodemodel.INode> o
 useKeyword(org.eclipse.xtext.Keyword,org.eclipse.emf.ecore.EObject)boolean o
 getIdentifierFeature(org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EStructuralFeature o
 createRegion(java.util.List<org.eclipse.xtext.nodemodel.INode>)org.eclipse.xtext.util.ITextRegion o
 createRegion(java.util.List<org.eclipse.xtext.nodemodel.INode>,.ILocationInFileProviderExtension.RegionDescription)org.eclipse.xtext.util.ITextRegion o
 toZeroBasedRegion(org.eclipse.xtext.util.ITextRegionWithLineInformation)org.eclipse.xtext.util.TextRegionWithLineInformation o
 isHidden(org.eclipse.xtext.nodemodel.INode,.ILocationInFileProviderExtension.RegionDescription)boolean o
 isHidden(org.eclipse.xtext.nodemodel.INode)boolean o
 findNodeFor(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.nodemodel.ICompositeNode o
DerivedStateAwareResource - :.persistence.StorageAwareResource
 fullyInitialized boolean o
 isInitializing boolean o
 new() -
 setDerivedStateComputer(.IDerivedStateComputer)void -
 isFullyInitialized()boolean -
 setFullyInitialized(boolean)void -
 isInitializing()boolean -
 getContents()org.eclipse.emf.common.util.EList<org.eclipse.emf.ecore.EObject> -
 doGetContents()org.eclipse.emf.common.util.EList<org.eclipse.emf.ecore.EObject> o
 getUnloadingContents()java.util.List<org.eclipse.emf.ecore.EObject> o
 doUnload()void o
 clearInternalState()void o
 updateInternalState(org.eclipse.xtext.parser.IParseResult,org.eclipse.xtext.parser.IParseResult)void o
 updateInternalState(org.eclipse.xtext.parser.IParseResult)void o
 getURIFragmentRootSegment(org.eclipse.emf.ecore.EObject)String o
 getEObjectForURIFragmentRootSegment(String)org.eclipse.emf.ecore.EObject o
 discardDerivedState()void -
 installDerivedState(boolean)void -
 doDiscardDerivedState()void o
DerivedStateAwareResourceDescriptionManager - :.persistence.StorageAwareResourceDescriptionManager
 new() -
 internalGetResourceDescription(org.eclipse.emf.ecore.resource.Resource,.IDefaultResourceDescriptionStrategy).IResourceDescription o
 createResourceDescription(org.eclipse.emf.ecore.resource.Resource,.IDefaultResourceDescriptionStrategy).IResourceDescription o
DescriptionUtils -
 new() -
 collectOutgoingReferences(.IResourceDescription)java.util.Set<org.eclipse.emf.common.util.URI> -
EObjectAtOffsetHelper -
 new() -
 resolveElementAt(.XtextResource,int)org.eclipse.emf.ecore.EObject -
 resolveContainedElementAt(.XtextResource,int)org.eclipse.emf.ecore.EObject -
 resolveCrossReferencedElementAt(.XtextResource,int)org.eclipse.emf.ecore.EObject -
 getCrossReferenceNode(.XtextResource,org.eclipse.xtext.util.ITextRegion)org.eclipse.xtext.nodemodel.INode -
 getCrossReferencedElement(org.eclipse.xtext.nodemodel.INode)org.eclipse.emf.ecore.EObject -
 findCrossReferenceNode(org.eclipse.xtext.nodemodel.INode)org.eclipse.xtext.nodemodel.INode o
 isElementOfDatatypeRule(org.eclipse.emf.ecore.EObject)boolean o
 internalResolveElementAt(.XtextResource,int,boolean)org.eclipse.emf.ecore.EObject o
 resolveCrossReferencedElement(org.eclipse.xtext.nodemodel.INode)org.eclipse.emf.ecore.EObject o
 getElementWithNameAt(.XtextResource,int)org.eclipse.emf.ecore.EObject -
EObjectDescription - :.AbstractEObjectDescription
 new(org.eclipse.xtext.naming.QualifiedName,org.eclipse.emf.ecore.EObject,java.util.Map<String,String>) -
 create(String,org.eclipse.emf.ecore.EObject,java.util.Map<String,String>).IEObjectDescription s
 create(String,org.eclipse.emf.ecore.EObject).IEObjectDescription s
 create(org.eclipse.xtext.naming.QualifiedName,org.eclipse.emf.ecore.EObject,java.util.Map<String,String>).IEObjectDescription s
 create(org.eclipse.xtext.naming.QualifiedName,org.eclipse.emf.ecore.EObject).IEObjectDescription s
 getEObjectOrProxy()org.eclipse.emf.ecore.EObject -
 getEObjectURI()org.eclipse.emf.common.util.URI -
 normalize(org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.URI)org.eclipse.emf.common.util.URI o
 getName()org.eclipse.xtext.naming.QualifiedName -
 getQualifiedName()org.eclipse.xtext.naming.QualifiedName -
 getUserData(String)String -
 getUserDataKeys()String[] -
 getEClass()org.eclipse.emf.ecore.EClass -
ExternalContentSupport - :.IExternalContentSupport +ExternalContentAwareURIHandler
 new() -
 configureResourceSet(org.eclipse.emf.ecore.resource.ResourceSet,.IExternalContentSupport.IExternalContentProvider)void -
 configureConverter(org.eclipse.emf.ecore.resource.URIConverter,.IExternalContentSupport.IExternalContentProvider)void -
ExternalContentSupport.ExternalContentAwareURIHandler s :org.eclipse.emf.ecore.resource.URIHandler
 new(org.eclipse.emf.ecore.resource.URIHandler,.IExternalContentSupport.IExternalContentProvider) -
 canHandle(org.eclipse.emf.common.util.URI)boolean -
 contentDescription(org.eclipse.emf.common.util.URI,java.util.Map<?,?>)java.util.Map<String,?> - !java.io.IOException
 createInputStream(org.eclipse.emf.common.util.URI,java.util.Map<?,?>)java.io.InputStream - !java.io.IOException
 createOutputStream(org.eclipse.emf.common.util.URI,java.util.Map<?,?>)java.io.OutputStream - !java.io.IOException
 delete(org.eclipse.emf.common.util.URI,java.util.Map<?,?>)void - !java.io.IOException
 exists(org.eclipse.emf.common.util.URI,java.util.Map<?,?>)boolean -
 getAttributes(org.eclipse.emf.common.util.URI,java.util.Map<?,?>)java.util.Map<String,?> -
 setAttributes(org.eclipse.emf.common.util.URI,java.util.Map<String,?>,java.util.Map<?,?>)void - !java.io.IOException
FileExtensionProvider -
 new() -
 setExtensions(String)void o
 getFileExtensions()java.util.Set<String> -
 getPrimaryFileExtension()String -
 isValid(String)boolean -
FileNotFoundOnClasspathException - :IllegalStateException
 new(String) -
ForwardingEObjectDescription a :com.google.common.collect.ForwardingObject,.IEObjectDescription
 new(.IEObjectDescription) -
 delegate().IEObjectDescription o
 toString()String -
 getEClass()org.eclipse.emf.ecore.EClass -
 getEObjectOrProxy()org.eclipse.emf.ecore.EObject -
 getEObjectURI()org.eclipse.emf.common.util.URI -
 getName()org.eclipse.xtext.naming.QualifiedName -
 getQualifiedName()org.eclipse.xtext.naming.QualifiedName -
 getUserData(String)String -
 getUserDataKeys()String[] -
IBatchLinkableResource ai
 linkBatched(org.eclipse.xtext.util.CancelIndicator)void a
IClasspathUriResolver ai
 resolve(Object,org.eclipse.emf.common.util.URI)org.eclipse.emf.common.util.URI a
IContainer ai :.ISelectable +Manager
 NULL_CONTAINER .IContainer sf
 getResourceDescriptions()Iterable<.IResourceDescription> a
 getResourceDescriptionCount()int a
 hasResourceDescription(org.eclipse.emf.common.util.URI)boolean a
 getResourceDescription(org.eclipse.emf.common.util.URI).IResourceDescription a
IContainer.Manager sai
 getContainer(.IResourceDescription,.IResourceDescriptions).IContainer a
 getVisibleContainers(.IResourceDescription,.IResourceDescriptions)java.util.List<.IContainer> a
IDefaultResourceDescriptionStrategy ai
 createEObjectDescriptions(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.util.IAcceptor<.IEObjectDescription>)boolean a
 createReferenceDescriptions(org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.URI,org.eclipse.xtext.util.IAcceptor<.IReferenceDescription>)boolean a
IDerivedStateComputer ai
 installDerivedState(.DerivedStateAwareResource,boolean)void a
 discardDerivedState(.DerivedStateAwareResource)void a
IEObjectDescription ai
 getName()org.eclipse.xtext.naming.QualifiedName a
 getQualifiedName()org.eclipse.xtext.naming.QualifiedName a
 getEObjectOrProxy()org.eclipse.emf.ecore.EObject a
 getEObjectURI()org.eclipse.emf.common.util.URI a
 getEClass()org.eclipse.emf.ecore.EClass a
 getUserData(String)String a
 getUserDataKeys()String[] a
IExternalContentSupport ai +IExternalContentProvider
 configureResourceSet(org.eclipse.emf.ecore.resource.ResourceSet,.IExternalContentSupport.IExternalContentProvider)void a
IExternalContentSupport.IExternalContentProvider sai
 getContent(org.eclipse.emf.common.util.URI)String a
 hasContent(org.eclipse.emf.common.util.URI)boolean a
 getActualContentProvider().IExternalContentSupport.IExternalContentProvider a
IFragmentProvider ai +Fallback
 getFragment(org.eclipse.emf.ecore.EObject,.IFragmentProvider.Fallback)String a
 getEObject(org.eclipse.emf.ecore.resource.Resource,String,.IFragmentProvider.Fallback)org.eclipse.emf.ecore.EObject a
IFragmentProvider.Fallback sai
 getFragment(org.eclipse.emf.ecore.EObject)String a
 getEObject(String)org.eclipse.emf.ecore.EObject a
IGlobalServiceProvider ai +ResourceServiceProviderImpl
 findService(org.eclipse.emf.common.util.URI,Class<<T>>)<T> a <T=Object>
 findService(org.eclipse.emf.ecore.EObject,Class<<T>>)<T> a <T=Object>
IGlobalServiceProvider.ResourceServiceProviderImpl s :.IGlobalServiceProvider
 new(.IResourceServiceProvider.Registry,.IResourceServiceProvider) -
 findService(org.eclipse.emf.common.util.URI,Class<<T>>)<T> - <T=Object>
 findService(org.eclipse.emf.ecore.EObject,Class<<T>>)<T> - <T=Object>
ILocationInFileProvider ai
 getSignificantTextRegion(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.util.ITextRegion a
 getSignificantTextRegion(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int)org.eclipse.xtext.util.ITextRegion a
 getFullTextRegion(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.util.ITextRegion a
 getFullTextRegion(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int)org.eclipse.xtext.util.ITextRegion a
ILocationInFileProviderExtension ai +RegionDescription
 getTextRegion(org.eclipse.emf.ecore.EObject,.ILocationInFileProviderExtension.RegionDescription)org.eclipse.xtext.util.ITextRegion a
 getTextRegion(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int,.ILocationInFileProviderExtension.RegionDescription)org.eclipse.xtext.util.ITextRegion a
ILocationInFileProviderExtension.RegionDescription sfe :Enum<.ILocationInFileProviderExtension.RegionDescription>
 SIGNIFICANT .ILocationInFileProviderExtension.RegionDescription sf
 FULL .ILocationInFileProviderExtension.RegionDescription sf
 INCLUDING_COMMENTS .ILocationInFileProviderExtension.RegionDescription sf
 INCLUDING_WHITESPACE .ILocationInFileProviderExtension.RegionDescription sf
 values().ILocationInFileProviderExtension.RegionDescription[] s
 valueOf(String).ILocationInFileProviderExtension.RegionDescription s
IMimeTypeProvider ai +DefaultImpl
 getMimeTypes()java.util.List<String> a
IMimeTypeProvider.DefaultImpl s :.IMimeTypeProvider
 new() -
 getMimeTypes()java.util.List<String> -
IReferenceDescription ai
 getSourceEObjectUri()org.eclipse.emf.common.util.URI a
 getTargetEObjectUri()org.eclipse.emf.common.util.URI a
 getIndexInList()int a
 getEReference()org.eclipse.emf.ecore.EReference a
 getContainerEObjectURI()org.eclipse.emf.common.util.URI a
IResourceDescription ai :.ISelectable +CoarseGrainedEvent,Delta,Event,Manager
 getExportedObjects()Iterable<.IEObjectDescription> a
 getImportedNames()Iterable<org.eclipse.xtext.naming.QualifiedName> a
 getReferenceDescriptions()Iterable<.IReferenceDescription> a
 getURI()org.eclipse.emf.common.util.URI a
IResourceDescription.CoarseGrainedEvent sai :.IResourceDescription.Event
 getDeltas()com.google.common.collect.ImmutableList<.IResourceDescription.Delta> a
IResourceDescription.Delta sai
 getUri()org.eclipse.emf.common.util.URI a
 getOld().IResourceDescription a
 getNew().IResourceDescription a
 haveEObjectDescriptionsChanged()boolean a
IResourceDescription.Event sai +Listener,Source
 getDeltas()com.google.common.collect.ImmutableList<.IResourceDescription.Delta> a
IResourceDescription.Event.Listener sai
 descriptionsChanged(.IResourceDescription.Event)void a
IResourceDescription.Event.Source sai
 addListener(.IResourceDescription.Event.Listener)void a
 removeListener(.IResourceDescription.Event.Listener)void a
 notifyListeners(.IResourceDescription.Event)void a
IResourceDescription.Manager sai +AllChangeAware
 getResourceDescription(org.eclipse.emf.ecore.resource.Resource).IResourceDescription a
 createDelta(.IResourceDescription,.IResourceDescription).IResourceDescription.Delta a
 isAffected(.IResourceDescription.Delta,.IResourceDescription)boolean a !IllegalArgumentException
 isAffected(java.util.Collection<.IResourceDescription.Delta>,.IResourceDescription,.IResourceDescriptions)boolean a !IllegalArgumentException
IResourceDescription.Manager.AllChangeAware sai :.IResourceDescription.Manager
 isAffectedByAny(java.util.Collection<.IResourceDescription.Delta>,.IResourceDescription,.IResourceDescriptions)boolean a !IllegalArgumentException
IResourceDescriptions ai :.ISelectable +IContextAware,IResourceSetAware,NullImpl
 getAllResourceDescriptions()Iterable<.IResourceDescription> a
 getResourceDescription(org.eclipse.emf.common.util.URI).IResourceDescription a
IResourceDescriptions.IContextAware sai :.IResourceDescriptions
 setContext(org.eclipse.emf.common.notify.Notifier)void a
IResourceDescriptions.IResourceSetAware sai :.IResourceDescriptions
 getResourceSet()org.eclipse.emf.ecore.resource.ResourceSet a
IResourceDescriptions.NullImpl s :.IResourceDescriptions
 new() -
 getAllResourceDescriptions()Iterable<.IResourceDescription> -
 getResourceDescription(org.eclipse.emf.common.util.URI).IResourceDescription -
 isEmpty()boolean -
 getExportedObjects()Iterable<.IEObjectDescription> -
 getExportedObjects(org.eclipse.emf.ecore.EClass,org.eclipse.xtext.naming.QualifiedName,boolean)Iterable<.IEObjectDescription> -
 getExportedObjectsByType(org.eclipse.emf.ecore.EClass)Iterable<.IEObjectDescription> -
 getExportedObjectsByObject(org.eclipse.emf.ecore.EObject)Iterable<.IEObjectDescription> -
IResourceDescriptionsProvider ai
 getResourceDescriptions(org.eclipse.emf.ecore.resource.ResourceSet).IResourceDescriptions a
IResourceFactory ai :org.eclipse.emf.ecore.resource.Resource.Factory
IResourceServiceProvider ai +Provider,Registry
 getResourceValidator()org.eclipse.xtext.validation.IResourceValidator a
 getResourceDescriptionManager().IResourceDescription.Manager a
 getContainerManager().IContainer.Manager a
 canHandle(org.eclipse.emf.common.util.URI)boolean a
 getEncodingProvider()org.eclipse.xtext.parser.IEncodingProvider a
 get(Class<<T>>)<T> a <T=Object>
IResourceServiceProvider.Provider sai
 get(org.eclipse.emf.common.util.URI,String).IResourceServiceProvider a
IResourceServiceProvider.Registry sai +RegistryProvider
 INSTANCE .IResourceServiceProvider.Registry sf
 getResourceServiceProvider(org.eclipse.emf.common.util.URI,String).IResourceServiceProvider a
 getResourceServiceProvider(org.eclipse.emf.common.util.URI).IResourceServiceProvider a
 getContentTypeToFactoryMap()java.util.Map<String,Object> a
 getExtensionToFactoryMap()java.util.Map<String,Object> a
 getProtocolToFactoryMap()java.util.Map<String,Object> a
IResourceServiceProvider.Registry.RegistryProvider s :com.google.inject.Provider<.IResourceServiceProvider.Registry>
 new() -
 get().IResourceServiceProvider.Registry -
IResourceServiceProviderExtension ai
 isSource(org.eclipse.emf.common.util.URI)boolean a
ISelectable ai
 isEmpty()boolean a
 getExportedObjects()Iterable<.IEObjectDescription> a
 getExportedObjects(org.eclipse.emf.ecore.EClass,org.eclipse.xtext.naming.QualifiedName,boolean)Iterable<.IEObjectDescription> a
 getExportedObjectsByType(org.eclipse.emf.ecore.EClass)Iterable<.IEObjectDescription> a
 getExportedObjectsByObject(org.eclipse.emf.ecore.EObject)Iterable<.IEObjectDescription> a
IShadowedResourceDescriptions ai
 isShadowed(org.eclipse.emf.ecore.EClass,org.eclipse.xtext.naming.QualifiedName,boolean)boolean a
ISynchronizable ai <Synchronizable=Object>
 getLock()Object a
 execute(org.eclipse.xtext.util.concurrent.IUnitOfWork<<Result>,<Synchronizable>>)<Result> a <Result=Object> !Exception
OutdatedStateManager -
 new() -
 newCancelIndicator(org.eclipse.emf.ecore.resource.ResourceSet)org.eclipse.xtext.util.CancelIndicator -
 checkCanceled(org.eclipse.emf.ecore.resource.ResourceSet)void -
 exec(org.eclipse.xtext.util.concurrent.IUnitOfWork<<R>,<P>>,<P>)<R> - <R=Object,P=org.eclipse.emf.ecore.resource.Resource>
ParseResultWrapper -
 new() -
 toProxyInformation(org.eclipse.xtext.parser.IParseResult,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.nodemodel.INode)org.eclipse.xtext.util.Triple<org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.nodemodel.INode> -
 wrap(org.eclipse.xtext.parser.IParseResult,org.eclipse.xtext.diagnostics.IDiagnosticProducer)org.eclipse.xtext.diagnostics.IDiagnosticProducer -
 release(org.eclipse.xtext.parser.IParseResult)org.eclipse.xtext.parser.IParseResult -
 acquire(org.eclipse.xtext.parser.IParseResult)org.eclipse.xtext.parser.IParseResult -
 customWriteNodeModel(.XtextResource,java.io.OutputStream)boolean - !java.io.IOException
 customReadNodeModel(.XtextResource,java.io.InputStream)boolean - !java.io.IOException
ResourceServiceProviderServiceLoader - :com.google.inject.Provider<.IResourceServiceProvider.Registry>
 new() -
 get().IResourceServiceProvider.Registry -
ResourceSetContext -
 get(org.eclipse.emf.common.notify.Notifier).ResourceSetContext s
 new(org.eclipse.emf.ecore.resource.ResourceSet) -
 getRessourceSet()org.eclipse.emf.ecore.resource.ResourceSet -
 isBuilder()boolean -
 isEditor()boolean -
ResourceSetReferencingResourceSet ai :org.eclipse.emf.ecore.resource.ResourceSet
 getReferencedResourceSets()java.util.List<org.eclipse.emf.ecore.resource.ResourceSet> a
ResourceSetReferencingResourceSetImpl - :.XtextResourceSet,.ResourceSetReferencingResourceSet
 new() -
 getReferencedResourceSets()java.util.List<org.eclipse.emf.ecore.resource.ResourceSet> -
 getEObject(org.eclipse.emf.common.util.URI,boolean)org.eclipse.emf.ecore.EObject -
 getResource(org.eclipse.emf.common.util.URI,boolean)org.eclipse.emf.ecore.resource.Resource -
SaveOptions - +Builder
 KEY String osf
 new(boolean,boolean) o
 getOptions(java.util.Map<?,?>).SaveOptions s
 addTo(java.util.Map<Object,Object>)void -
 toOptionsMap()java.util.Map<Object,Object> -
 isFormatting()boolean -
 isValidating()boolean x
 toString()String -
 hashCode()int -
 equals(Object)boolean -
 newBuilder().SaveOptions.Builder s
 defaultOptions().SaveOptions s
SaveOptions.Builder s
 new() o
 format().SaveOptions.Builder -
 noValidation().SaveOptions.Builder x
 getOptions().SaveOptions -
SynchronizedXtextResourceSet - :.XtextResourceSet,.ISynchronizable<.SynchronizedXtextResourceSet>
 new() -
 getResource(org.eclipse.emf.common.util.URI,boolean)org.eclipse.emf.ecore.resource.Resource -
 createResource(org.eclipse.emf.common.util.URI)org.eclipse.emf.ecore.resource.Resource -
 getResources()org.eclipse.emf.common.util.EList<org.eclipse.emf.ecore.resource.Resource> -
 registerURI(org.eclipse.emf.ecore.resource.Resource)void o
 getLock()Object -
 execute(org.eclipse.xtext.util.concurrent.IUnitOfWork<<Result>,.SynchronizedXtextResourceSet>)<Result> - <Result=Object> !Exception
 createResourceList().XtextResourceSet.ResourcesList o
XtextPlatformResourceURIHandler - :org.eclipse.emf.ecore.xmi.impl.URIHandlerImpl
 new() -
 setResourceSet(org.eclipse.emf.ecore.resource.ResourceSet)void -
 getResourceSet()org.eclipse.emf.ecore.resource.ResourceSet -
 resolve(org.eclipse.emf.common.util.URI)org.eclipse.emf.common.util.URI -
 getRelevantClasspathSegments(org.eclipse.emf.common.util.URI)String[] o
 getRelevantPlatformSegments(org.eclipse.emf.common.util.URI)String[] o
 isXtextSourceFolderName(String)boolean o
XtextResource - :org.eclipse.emf.ecore.resource.impl.ResourceImpl
 OPTION_RESOLVE_ALL String sf
 OPTION_FORMAT String sfx
 OPTION_SERIALIZATION_OPTIONS String sfx
 OPTION_ENCODING String sf
 isUpdating boolean o
 operationCanceledManager org.eclipse.xtext.service.OperationCanceledManager o
 getResourceServiceProvider().IResourceServiceProvider -
 setResourceServiceProvider(.IResourceServiceProvider)void -
 setInjectedParser(org.eclipse.xtext.parser.IParser)void o
 new(org.eclipse.emf.common.util.URI) -
 new() -
 getParseResult()org.eclipse.xtext.parser.IParseResult -
 internalGetParseResult()org.eclipse.xtext.parser.IParseResult of
 getParseResultWrapper().ParseResultWrapper of
 basicSetResourceSet(org.eclipse.emf.ecore.resource.ResourceSet,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 doLoad(java.io.InputStream,java.util.Map<?,?>)void o !java.io.IOException
 createReader(java.io.InputStream)java.io.Reader o !java.io.IOException
 setEncodingFromOptions(java.util.Map<?,?>)void o
 getEncoding()String -
 reparse(String)void - !java.io.IOException
 reattachModificationTracker(org.eclipse.emf.ecore.EObject)void o
 doUnload()void o
 relink()void -
 update(int,int,String)void -
 updateInternalState(org.eclipse.xtext.parser.IParseResult,org.eclipse.xtext.parser.IParseResult)void o
 updateInternalState(org.eclipse.xtext.parser.IParseResult)void o
 clearCache()void o
 clearErrorsAndWarnings()void o
 addSyntaxErrors()void o
 unload(org.eclipse.emf.ecore.EObject)void o
 clearInternalState()void o
 doLinking()void o
 wrap(org.eclipse.xtext.diagnostics.IDiagnosticProducer)org.eclipse.xtext.diagnostics.IDiagnosticProducer -
 getEObject(String)org.eclipse.emf.ecore.EObject -
 basicGetEObject(String)org.eclipse.emf.ecore.EObject o
 getURIFragment(org.eclipse.emf.ecore.EObject)String -
 doSave(java.io.OutputStream,java.util.Map<?,?>)void - !java.io.IOException
 addSyntaxDiagnostic(java.util.List<org.eclipse.emf.ecore.resource.Resource.Diagnostic>,org.eclipse.xtext.nodemodel.INode)void o
 getParser()org.eclipse.xtext.parser.IParser -
 setParser(org.eclipse.xtext.parser.IParser)void -
 getEntryPoint()org.eclipse.xtext.ParserRule -
 setEntryPoint(org.eclipse.xtext.ParserRule)void -
 getConcreteSyntaxValidator()org.eclipse.xtext.validation.IConcreteSyntaxValidator -
 validateConcreteSyntax()java.util.List<org.eclipse.emf.common.util.Diagnostic> -
 getLinker()org.eclipse.xtext.linking.ILinker -
 setLinker(org.eclipse.xtext.linking.ILinker)void -
 getFragmentProvider().IFragmentProvider -
 setFragmentProvider(.IFragmentProvider)void -
 getSerializer()org.eclipse.xtext.serializer.ISerializer -
 setSerializer(org.eclipse.xtext.serializer.ISerializer)void -
 setParseResult(org.eclipse.xtext.parser.IParseResult)void -
 isValidationDisabled()boolean -
 setValidationDisabled(boolean)void -
 setUnloader(org.eclipse.xtext.parser.antlr.IReferableElementsUnloader)void -
 getUnloader()org.eclipse.xtext.parser.antlr.IReferableElementsUnloader -
 getCache()org.eclipse.xtext.util.IResourceScopeCache -
 setCache(org.eclipse.xtext.util.IResourceScopeCache)void -
 getLanguageName()String -
 setLanguageName(String)void -
 setModificationStamp(long)void -
 getModificationStamp()long -
XtextResourceFactory - :.IResourceFactory
 new(com.google.inject.Provider<.XtextResource>) -
 createResource(org.eclipse.emf.common.util.URI)org.eclipse.emf.ecore.resource.Resource -
XtextResourceSet - :org.eclipse.emf.ecore.resource.impl.ResourceSetImpl +ResourcesList,UriChangeListener
 normalizationMap java.util.Map<org.eclipse.emf.common.util.URI,org.eclipse.emf.common.util.URI> o
 getNormalizationMap()java.util.Map<org.eclipse.emf.common.util.URI,org.eclipse.emf.common.util.URI> -
 markOutdated()void -
 markSynced()void -
 isOutdated()boolean -
 getModificationStamp()int -
 getUriChangeListener().XtextResourceSet.UriChangeListener o
 registerURI(org.eclipse.emf.ecore.resource.Resource)void o
 new() -
 initializeDefaultLoadOptions()void o
 createResourceList().XtextResourceSet.ResourcesList o
 addLoadOption(Object,Object)void -
 removeLoadOption(Object)void -
 getResource(org.eclipse.emf.common.util.URI,boolean)org.eclipse.emf.ecore.resource.Resource -
 getURIConverter()org.eclipse.emf.ecore.resource.URIConverter -
 addTimeout(java.util.Map<?,?>)java.util.Map<?,?> o
 getClasspathURIContext()Object -
 setClasspathURIContext(Object)void -
 getClasspathUriResolver().IClasspathUriResolver -
 setClasspathUriResolver(.IClasspathUriResolver)void -
XtextResourceSet.ResourcesList o :org.eclipse.emf.ecore.resource.impl.ResourceSetImpl.ResourcesEList<org.eclipse.emf.ecore.resource.Resource>
 new() o
 inverseAdd(org.eclipse.emf.ecore.resource.Resource,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain o
 inverseRemove(org.eclipse.emf.ecore.resource.Resource,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain o
 doClear()void o
XtextResourceSet.UriChangeListener o :org.eclipse.emf.common.notify.impl.AdapterImpl
 new() o
 notifyChanged(org.eclipse.emf.common.notify.Notification)void -
XtextSyntaxDiagnostic - :org.eclipse.xtext.diagnostics.AbstractDiagnostic
 new(org.eclipse.xtext.nodemodel.INode) -
 getCode()String -
 getData()String[] -
 getNode()org.eclipse.xtext.nodemodel.INode o
 getMessage()String -
XtextSyntaxDiagnosticWithRange - :.XtextSyntaxDiagnostic
 new(org.eclipse.xtext.nodemodel.INode,int,int,String[]) -
 getLength()int -
 getOffset()int -
 getLine()int -
 getData()String[] -
package org.eclipse.xtext.resource.clustering
DisabledClusteringPolicy - :.IResourceClusteringPolicy
 new() -
 continueProcessing(org.eclipse.emf.ecore.resource.ResourceSet,org.eclipse.emf.common.util.URI,int)boolean -
DynamicResourceClusteringPolicy - :.IResourceClusteringPolicy
 MINIMUM_FREE_MEMORY String sf
 MINIMUM_CLUSTER_SIZE String sf
 MINIMUM_PERCENT_FREE_MEMORY String sf
 new() -
 continueProcessing(org.eclipse.emf.ecore.resource.ResourceSet,org.eclipse.emf.common.util.URI,int)boolean -
 logClusterCapped(org.eclipse.emf.ecore.resource.ResourceSet,int,long,long)void o
 getMinimumFreeMemory()long -
 setMinimumFreeMemory(long)void -
 getMinimumClusterSize()int -
 setMinimumClusterSize(int)void -
 getMinimumPercentFreeMemory()long -
 setMinimumPercentFreeMemory(long)void -
IResourceClusteringPolicy ai
 continueProcessing(org.eclipse.emf.ecore.resource.ResourceSet,org.eclipse.emf.common.util.URI,int)boolean a
package org.eclipse.xtext.resource.containers
DelegatingIAllContainerAdapter - :org.eclipse.emf.common.notify.impl.AdapterImpl,.IAllContainersState
 new(.IAllContainersState) -
 isEmpty(String)boolean -
 getVisibleContainerHandles(String)java.util.List<String> -
 getContainedURIs(String)java.util.Collection<org.eclipse.emf.common.util.URI> -
 containsURI(String,org.eclipse.emf.common.util.URI)boolean -
 getContainerHandle(org.eclipse.emf.common.util.URI)String -
 getDelegate().IAllContainersState -
 isAdapterForType(Object)boolean -
DescriptionAddingContainer - :org.eclipse.xtext.resource.impl.AbstractContainer
 new(org.eclipse.xtext.resource.IResourceDescription,org.eclipse.xtext.resource.IContainer) -
 getResourceDescriptions()Iterable<org.eclipse.xtext.resource.IResourceDescription> -
 getResourceDescriptionCount()int -
 hasResourceDescription(org.eclipse.emf.common.util.URI)boolean -
 isEmpty()boolean -
 getExportedObjects(org.eclipse.emf.ecore.EClass,org.eclipse.xtext.naming.QualifiedName,boolean)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getExportedObjectsByType(org.eclipse.emf.ecore.EClass)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getResourceDescription(org.eclipse.emf.common.util.URI)org.eclipse.xtext.resource.IResourceDescription -
FilterUriContainer - :org.eclipse.xtext.resource.impl.AbstractContainer
 new(org.eclipse.emf.common.util.URI,org.eclipse.xtext.resource.IContainer) -
 isEmpty()boolean -
 hasResourceDescription(org.eclipse.emf.common.util.URI)boolean -
 getResourceDescriptionCount()int -
 getResourceDescriptions()Iterable<org.eclipse.xtext.resource.IResourceDescription> -
 getExportedObjects(org.eclipse.emf.ecore.EClass,org.eclipse.xtext.naming.QualifiedName,boolean)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getExportedObjectsByType(org.eclipse.emf.ecore.EClass)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getResourceDescription(org.eclipse.emf.common.util.URI)org.eclipse.xtext.resource.IResourceDescription -
FlatResourceSetBasedAllContainersState - :org.eclipse.emf.common.notify.impl.AdapterImpl,.IAllContainersState
 getHandle()String s
 new(org.eclipse.emf.ecore.resource.ResourceSet) -
 getContainedURIs(String)java.util.Collection<org.eclipse.emf.common.util.URI> -
 containsURI(String,org.eclipse.emf.common.util.URI)boolean -
 getContainerHandle(org.eclipse.emf.common.util.URI)String -
 getResourceSet()org.eclipse.emf.ecore.resource.ResourceSet -
 getVisibleContainerHandles(String)java.util.List<String> -
 isAdapterForType(Object)boolean -
 isEmpty(String)boolean -
IAllContainersState ai +Provider
 isEmpty(String)boolean a
 getVisibleContainerHandles(String)java.util.List<String> a
 getContainedURIs(String)java.util.Collection<org.eclipse.emf.common.util.URI> a
 getContainerHandle(org.eclipse.emf.common.util.URI)String a
 containsURI(String,org.eclipse.emf.common.util.URI)boolean d
IAllContainersState.Provider sai
 get(org.eclipse.xtext.resource.IResourceDescriptions).IAllContainersState a
IContainerState ai
 getContents()java.util.Collection<org.eclipse.emf.common.util.URI> a
 contains(org.eclipse.emf.common.util.URI)boolean a
 isEmpty()boolean a
LiveShadowedAllContainerState - :.IAllContainersState +Provider
 new() -
 getContainedURIs(String)java.util.Collection<org.eclipse.emf.common.util.URI> -
 containsURI(String,org.eclipse.emf.common.util.URI)boolean -
 getContainerHandle(org.eclipse.emf.common.util.URI)String -
 getVisibleContainerHandles(String)java.util.List<String> -
 isEmpty(String)boolean -
LiveShadowedAllContainerState.Provider s
 new() -
 get(org.eclipse.xtext.resource.IResourceDescriptions,.IAllContainersState).IAllContainersState -
LiveShadowedChunkedContainer - :org.eclipse.xtext.resource.IContainer
 new(org.eclipse.xtext.resource.impl.LiveShadowedChunkedResourceDescriptions,String) -
 getChunkedResourceDescriptions()org.eclipse.xtext.resource.impl.ChunkedResourceDescriptions o
 getProjectConfig()org.eclipse.xtext.workspace.IProjectConfig o
 getChunk()org.eclipse.xtext.resource.impl.ResourceDescriptionsData o
 getContainedLocalDescriptions()Iterable<org.eclipse.xtext.resource.IResourceDescription> o
 isContained(org.eclipse.emf.common.util.URI)boolean o
 getResourceDescription(org.eclipse.emf.common.util.URI)org.eclipse.xtext.resource.IResourceDescription -
 getResourceDescriptionCount()int -
 getResourceDescriptions()Iterable<org.eclipse.xtext.resource.IResourceDescription> -
 hasResourceDescription(org.eclipse.emf.common.util.URI)boolean -
 getExportedObjects()Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getExportedObjects(org.eclipse.emf.ecore.EClass,org.eclipse.xtext.naming.QualifiedName,boolean)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getExportedObjectsByObject(org.eclipse.emf.ecore.EObject)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getExportedObjectsByType(org.eclipse.emf.ecore.EClass)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 isEmpty()boolean -
 getExistingOrRenamedResourceURIs()java.util.Set<org.eclipse.emf.common.util.URI> o
ProjectDescriptionBasedContainerManager - :org.eclipse.xtext.resource.IContainer.Manager
 new() -
 shouldUseProjectDescriptionBasedContainers(org.eclipse.xtext.resource.IResourceDescriptions)boolean -
 getContainer(org.eclipse.xtext.resource.IResourceDescription,org.eclipse.xtext.resource.IResourceDescriptions)org.eclipse.xtext.resource.IContainer -
 getVisibleContainers(org.eclipse.xtext.resource.IResourceDescription,org.eclipse.xtext.resource.IResourceDescriptions)java.util.List<org.eclipse.xtext.resource.IContainer> -
 getChunkedResourceDescriptions(org.eclipse.xtext.resource.IResourceDescriptions)org.eclipse.xtext.resource.impl.ChunkedResourceDescriptions o
 createContainer(org.eclipse.xtext.resource.IResourceDescriptions,org.eclipse.xtext.resource.impl.ChunkedResourceDescriptions,String)org.eclipse.xtext.resource.IContainer o
ResourceSetBasedAllContainersStateProvider - :.IAllContainersState.Provider
 new() -
 get(org.eclipse.xtext.resource.IResourceDescriptions).IAllContainersState -
 getResourceSet(org.eclipse.xtext.resource.IResourceDescriptions)org.eclipse.emf.ecore.resource.ResourceSet o
 handleAdapterNotFound(org.eclipse.emf.ecore.resource.ResourceSet).IAllContainersState o
StateBasedContainer - :org.eclipse.xtext.resource.impl.ResourceDescriptionsBasedContainer
 new(org.eclipse.xtext.resource.IResourceDescriptions,.IContainerState) -
 getState().IContainerState of
 filterByURI(Iterable<org.eclipse.xtext.resource.IEObjectDescription>)Iterable<org.eclipse.xtext.resource.IEObjectDescription> o
 hasResourceDescription(org.eclipse.emf.common.util.URI)boolean -
 getResourceDescriptionCount()int -
 isEmpty()boolean -
 getResourceDescription(org.eclipse.emf.common.util.URI)org.eclipse.xtext.resource.IResourceDescription -
 getResourceDescriptions()Iterable<org.eclipse.xtext.resource.IResourceDescription> -
 doGetUriToDescription()java.util.Map<org.eclipse.emf.common.util.URI,org.eclipse.xtext.resource.IResourceDescription> o
 getExportedObjects()Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getExportedObjectsByType(org.eclipse.emf.ecore.EClass)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getExportedObjectsByObject(org.eclipse.emf.ecore.EObject)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getExportedObjects(org.eclipse.emf.ecore.EClass,org.eclipse.xtext.naming.QualifiedName,boolean)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 toString()String -
StateBasedContainerManager - :org.eclipse.xtext.resource.IContainer.Manager
 new() -
 getContainer(org.eclipse.xtext.resource.IResourceDescription,org.eclipse.xtext.resource.IResourceDescriptions)org.eclipse.xtext.resource.IContainer -
 getVisibleContainers(org.eclipse.xtext.resource.IResourceDescription,org.eclipse.xtext.resource.IResourceDescriptions)java.util.List<org.eclipse.xtext.resource.IContainer> -
 getState(org.eclipse.xtext.resource.IResourceDescriptions).IAllContainersState o
 createContainer(String,org.eclipse.xtext.resource.IResourceDescriptions)org.eclipse.xtext.resource.IContainer o
 createContainer(org.eclipse.xtext.resource.IResourceDescriptions,.IAllContainersState,.IContainerState)org.eclipse.xtext.resource.IContainer o
 getVisibleContainers(java.util.List<String>,org.eclipse.xtext.resource.IResourceDescriptions)java.util.List<org.eclipse.xtext.resource.IContainer> o
 internalGetContainerHandle(org.eclipse.xtext.resource.IResourceDescription,org.eclipse.xtext.resource.IResourceDescriptions)String o
 getStateProvider().IAllContainersState.Provider -
 setStateProvider(.IAllContainersState.Provider)void -
 setDelegate(.ProjectDescriptionBasedContainerManager)void -
package org.eclipse.xtext.resource.generic
GenericResourceDescriptionManager - :org.eclipse.xtext.resource.IResourceDescription.Manager
 new() -
 getResourceDescription(org.eclipse.emf.ecore.resource.Resource)org.eclipse.xtext.resource.IResourceDescription -
 createDelta(org.eclipse.xtext.resource.IResourceDescription,org.eclipse.xtext.resource.IResourceDescription)org.eclipse.xtext.resource.IResourceDescription.Delta -
 isAffected(org.eclipse.xtext.resource.IResourceDescription.Delta,org.eclipse.xtext.resource.IResourceDescription)boolean - !IllegalArgumentException
 isAffected(java.util.Collection<org.eclipse.xtext.resource.IResourceDescription.Delta>,org.eclipse.xtext.resource.IResourceDescription,org.eclipse.xtext.resource.IResourceDescriptions)boolean - !IllegalArgumentException
GenericResourceServiceProvider - :org.eclipse.xtext.resource.IResourceServiceProvider
 new() -
 getContainerManager()org.eclipse.xtext.resource.IContainer.Manager -
 getResourceDescriptionManager()org.eclipse.xtext.resource.IResourceDescription.Manager -
 getResourceValidator()org.eclipse.xtext.validation.IResourceValidator -
 canHandle(org.eclipse.emf.common.util.URI)boolean -
 getEncodingProvider()org.eclipse.xtext.parser.IEncodingProvider -
 get(Class<<T>>)<T> - <T=Object>
package org.eclipse.xtext.resource.impl
AbstractCompoundSelectable a :org.eclipse.xtext.resource.ISelectable
 new() -
 isEmpty()boolean -
 getExportedObjects()Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getSelectables()Iterable<org.eclipse.xtext.resource.ISelectable> oa
 getExportedObjectsByType(org.eclipse.emf.ecore.EClass)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getExportedObjectsByObject(org.eclipse.emf.ecore.EObject)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getExportedObjects(org.eclipse.emf.ecore.EClass,org.eclipse.xtext.naming.QualifiedName,boolean)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
AbstractContainer a :.AbstractCompoundSelectable,org.eclipse.xtext.resource.IContainer
 new() -
 getSelectables()Iterable<org.eclipse.xtext.resource.IResourceDescription> o
 getResourceDescriptionCount()int -
 hasResourceDescription(org.eclipse.emf.common.util.URI)boolean -
 getResourceDescription(org.eclipse.emf.common.util.URI)org.eclipse.xtext.resource.IResourceDescription -
 getExportedObjectsByObject(org.eclipse.emf.ecore.EObject)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
AbstractResourceDescription a :org.eclipse.xtext.resource.IResourceDescription
 lookup .EObjectDescriptionLookUp o
 new() -
 isEmpty()boolean -
 getExportedObjects()Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getExportedObjectsByType(org.eclipse.emf.ecore.EClass)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getExportedObjectsByObject(org.eclipse.emf.ecore.EObject)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getExportedObjects(org.eclipse.emf.ecore.EClass,org.eclipse.xtext.naming.QualifiedName,boolean)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 computeExportedObjects()java.util.List<org.eclipse.xtext.resource.IEObjectDescription> oa
 getLookUp().EObjectDescriptionLookUp o
 getNormalizedURI(org.eclipse.emf.ecore.resource.Resource)org.eclipse.emf.common.util.URI o
AbstractResourceDescriptionChangeEventSource - :org.eclipse.xtext.resource.IResourceDescription.Event.Source
 new() o
 addListener(org.eclipse.xtext.resource.IResourceDescription.Event.Listener)void -
 addListeners(java.util.Collection<org.eclipse.xtext.resource.IResourceDescription.Event.Listener>)void -
 removeListener(org.eclipse.xtext.resource.IResourceDescription.Event.Listener)void -
 removeListeners(java.util.Collection<org.eclipse.xtext.resource.IResourceDescription.Event.Listener>)void -
 notifyListeners(org.eclipse.xtext.resource.IResourceDescription.Event)void -
ChangedResourceDescriptionDelta - :.DefaultResourceDescriptionDelta
 new(org.eclipse.xtext.resource.IResourceDescription,org.eclipse.xtext.resource.IResourceDescription) -
 haveEObjectDescriptionsChanged()boolean -
ChunkedResourceDescriptions - :.AbstractCompoundSelectable,org.eclipse.xtext.resource.IResourceDescriptions,java.io.Externalizable +ChunkedResourceDescriptionsAdapter
 chunk2resourceDescriptions java.util.concurrent.ConcurrentHashMap<String,.ResourceDescriptionsData> o
 resourceSet org.eclipse.emf.ecore.resource.ResourceSet o
 new() -
 new(java.util.Map<String,.ResourceDescriptionsData>) -
 new(java.util.Map<String,.ResourceDescriptionsData>,org.eclipse.emf.ecore.resource.ResourceSet) -
 createShallowCopyWith(org.eclipse.emf.ecore.resource.ResourceSet).ChunkedResourceDescriptions -
 getResourceSet()org.eclipse.emf.ecore.resource.ResourceSet -
 setResourceSet(org.eclipse.emf.ecore.resource.ResourceSet)void o
 setContainer(String,.ResourceDescriptionsData).ResourceDescriptionsData -
 removeContainer(String).ResourceDescriptionsData -
 getSelectables()Iterable<org.eclipse.xtext.resource.ISelectable> o
 getAllResourceDescriptions()Iterable<org.eclipse.xtext.resource.IResourceDescription> -
 getResourceDescription(org.eclipse.emf.common.util.URI)org.eclipse.xtext.resource.IResourceDescription -
 getContainer(org.eclipse.emf.common.util.URI).ResourceDescriptionsData -
 getContainer(String).ResourceDescriptionsData -
 readExternal(java.io.ObjectInput)void - !java.io.IOException,ClassNotFoundException
 writeExternal(java.io.ObjectOutput)void - !java.io.IOException
 findInEmfObject(org.eclipse.emf.common.notify.Notifier).ChunkedResourceDescriptions s
 removeFromEmfObject(org.eclipse.emf.common.notify.Notifier).ChunkedResourceDescriptions s
 attachToEmfObject(org.eclipse.emf.common.notify.Notifier)void -
DefaultResourceDescription - :.AbstractResourceDescription
 new(org.eclipse.emf.ecore.resource.Resource,org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy,org.eclipse.xtext.util.IResourceScopeCache) -
 new(org.eclipse.emf.ecore.resource.Resource,org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy) -
 computeExportedObjects()java.util.List<org.eclipse.xtext.resource.IEObjectDescription> o
 getImportedNames()Iterable<org.eclipse.xtext.naming.QualifiedName> -
 getResource()org.eclipse.emf.ecore.resource.Resource -
 getURI()org.eclipse.emf.common.util.URI -
 getReferenceDescriptions()Iterable<org.eclipse.xtext.resource.IReferenceDescription> -
 computeReferenceDescriptions()java.util.List<org.eclipse.xtext.resource.IReferenceDescription> o
 createEObject2ExportedEObjectsMap(Iterable<org.eclipse.xtext.resource.IEObjectDescription>)java.util.Map<org.eclipse.emf.ecore.EObject,org.eclipse.xtext.resource.IEObjectDescription> o
 findExportedContainerURI(org.eclipse.emf.ecore.EObject,java.util.Map<org.eclipse.emf.ecore.EObject,org.eclipse.xtext.resource.IEObjectDescription>)org.eclipse.emf.common.util.URI o
 getLookUp().EObjectDescriptionLookUp o
 toString()String -
DefaultResourceDescriptionDelta - :org.eclipse.xtext.resource.IResourceDescription.Delta
 new(org.eclipse.xtext.resource.IResourceDescription,org.eclipse.xtext.resource.IResourceDescription) -
 getNew()org.eclipse.xtext.resource.IResourceDescription -
 getOld()org.eclipse.xtext.resource.IResourceDescription -
 haveEObjectDescriptionsChanged()boolean -
 internalHasChanges()boolean o
 equals(org.eclipse.xtext.resource.IEObjectDescription,org.eclipse.xtext.resource.IEObjectDescription)boolean o
 getUri()org.eclipse.emf.common.util.URI -
 toString()String -
DefaultResourceDescriptionManager - :org.eclipse.xtext.resource.IResourceDescription.Manager
 new() -
 getResourceDescription(org.eclipse.emf.ecore.resource.Resource)org.eclipse.xtext.resource.IResourceDescription -
 createDelta(org.eclipse.xtext.resource.IResourceDescription,org.eclipse.xtext.resource.IResourceDescription)org.eclipse.xtext.resource.IResourceDescription.Delta -
 internalGetResourceDescription(org.eclipse.emf.ecore.resource.Resource,org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy)org.eclipse.xtext.resource.IResourceDescription o
 getContainerManager()org.eclipse.xtext.resource.IContainer.Manager -
 setContainerManager(org.eclipse.xtext.resource.IContainer.Manager)void -
 setCache(org.eclipse.xtext.util.IResourceScopeCache)void -
 getCache()org.eclipse.xtext.util.IResourceScopeCache -
 isAffected(org.eclipse.xtext.resource.IResourceDescription.Delta,org.eclipse.xtext.resource.IResourceDescription)boolean - !IllegalArgumentException
 getImportedNames(org.eclipse.xtext.resource.IResourceDescription)java.util.Collection<org.eclipse.xtext.naming.QualifiedName> o
 addExportedNames(java.util.Set<org.eclipse.xtext.naming.QualifiedName>,org.eclipse.xtext.resource.IResourceDescription)void o
 isAffected(java.util.Collection<org.eclipse.xtext.resource.IResourceDescription.Delta>,org.eclipse.xtext.resource.IResourceDescription,org.eclipse.xtext.resource.IResourceDescriptions)boolean -
 isAffectedByExtensions(java.util.Collection<org.eclipse.xtext.resource.IResourceDescription.Delta>,org.eclipse.xtext.resource.IResourceDescription,org.eclipse.xtext.resource.IResourceDescriptions)boolean o
 hasChanges(org.eclipse.xtext.resource.IResourceDescription.Delta,org.eclipse.xtext.resource.IResourceDescription)boolean o
 isAffected(java.util.Collection<org.eclipse.xtext.naming.QualifiedName>,org.eclipse.xtext.resource.IResourceDescription)boolean o
 getDescriptionUtils()org.eclipse.xtext.resource.DescriptionUtils -
 setDescriptionUtils(org.eclipse.xtext.resource.DescriptionUtils)void -
 setStrategy(org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy)void -
DefaultResourceDescriptionStrategy - :org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy
 new() -
 setQualifiedNameProvider(org.eclipse.xtext.naming.IQualifiedNameProvider)void -
 getQualifiedNameProvider()org.eclipse.xtext.naming.IQualifiedNameProvider -
 setLazyURIEncoder(org.eclipse.xtext.linking.lazy.LazyURIEncoder)void -
 getLazyURIEncoder()org.eclipse.xtext.linking.lazy.LazyURIEncoder -
 createEObjectDescriptions(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.resource.IEObjectDescription>)boolean -
 createReferenceDescriptions(org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.URI,org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.resource.IReferenceDescription>)boolean -
 createReferenceDescription(org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.URI,org.eclipse.emf.ecore.EReference,int,org.eclipse.emf.ecore.EObject)org.eclipse.xtext.resource.IReferenceDescription o
 isIndexable(org.eclipse.emf.ecore.EReference)boolean o
 isResolvedAndExternal(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject)boolean o
EObjectDescriptionLookUp - :org.eclipse.xtext.resource.ISelectable
 new(java.util.List<org.eclipse.xtext.resource.IEObjectDescription>) -
 isEmpty()boolean -
 getExportedObjectsByType(org.eclipse.emf.ecore.EClass)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getExportedObjectsByObject(org.eclipse.emf.ecore.EObject)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getExportedObjects(org.eclipse.emf.ecore.EClass,org.eclipse.xtext.naming.QualifiedName,boolean)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getExportedObjects()Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 setExportedObjects(java.util.List<org.eclipse.xtext.resource.IEObjectDescription>)void -
 getNameToObjects()java.util.Map<org.eclipse.xtext.naming.QualifiedName,java.util.List<org.eclipse.xtext.resource.IEObjectDescription>> o
 putIntoMap(java.util.Map<org.eclipse.xtext.naming.QualifiedName,java.util.List<org.eclipse.xtext.resource.IEObjectDescription>>,org.eclipse.xtext.resource.IEObjectDescription)void o
IsAffectedExtension ai +AllIsAffectedExtensions
 isAffected(java.util.Collection<org.eclipse.xtext.resource.IResourceDescription.Delta>,org.eclipse.xtext.resource.IResourceDescription,org.eclipse.xtext.resource.IResourceDescriptions)boolean a
LiveShadowedChunkedResourceDescriptions - :.LiveShadowedResourceDescriptions
 new() -
 setContext(org.eclipse.emf.common.notify.Notifier)void -
 getWorkspaceConfig()org.eclipse.xtext.workspace.IWorkspaceConfig -
LiveShadowedResourceDescriptions - :.ResourceSetBasedResourceDescriptions,org.eclipse.xtext.resource.IShadowedResourceDescriptions
 new() -
 setContext(org.eclipse.emf.common.notify.Notifier)void -
 getResourceDescription(org.eclipse.emf.common.util.URI)org.eclipse.xtext.resource.IResourceDescription -
 getAllResourceDescriptions()Iterable<org.eclipse.xtext.resource.IResourceDescription> -
 isEmpty()boolean -
 getResourceSet()org.eclipse.emf.ecore.resource.ResourceSet -
 hasDescription(org.eclipse.emf.common.util.URI)boolean o
 isExistingOrRenamedResourceURI(org.eclipse.emf.common.util.URI)boolean o
 getExportedObjects()Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getExportedObjects(org.eclipse.emf.ecore.EClass,org.eclipse.xtext.naming.QualifiedName,boolean)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 joinIterables(Iterable<org.eclipse.xtext.resource.IEObjectDescription>,Iterable<org.eclipse.xtext.resource.IEObjectDescription>)Iterable<org.eclipse.xtext.resource.IEObjectDescription> o
 getExportedObjectsByType(org.eclipse.emf.ecore.EClass)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getExportedObjectsByObject(org.eclipse.emf.ecore.EObject)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getLocalDescriptions()org.eclipse.xtext.resource.IResourceDescriptions -
 getGlobalDescriptions()org.eclipse.xtext.resource.IResourceDescriptions -
 setGlobalDescriptions(org.eclipse.xtext.resource.IResourceDescriptions)void -
 setLocalDescriptions(.ResourceSetBasedResourceDescriptions)void -
 isShadowed(org.eclipse.emf.ecore.EClass,org.eclipse.xtext.naming.QualifiedName,boolean)boolean -
ProjectDescription - +ProjectDescriptionAdapter
 new() -
 findInEmfObject(org.eclipse.emf.common.notify.Notifier).ProjectDescription s
 removeFromEmfObject(org.eclipse.emf.common.notify.Notifier).ProjectDescription s
 attachToEmfObject(org.eclipse.emf.common.notify.Notifier)void -
 getName()String -
 setName(String)void -
 getDependencies()java.util.List<String> -
 setDependencies(java.util.List<String>)void -
 toString()String -
ResourceDescriptionsBasedContainer - :.AbstractContainer,org.eclipse.xtext.resource.IResourceDescription.Event.Listener
 new(org.eclipse.xtext.resource.IResourceDescriptions) -
 getResourceDescription(org.eclipse.emf.common.util.URI)org.eclipse.xtext.resource.IResourceDescription -
 getResourceDescriptions()Iterable<org.eclipse.xtext.resource.IResourceDescription> -
 getExportedObjects(org.eclipse.emf.ecore.EClass,org.eclipse.xtext.naming.QualifiedName,boolean)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getExportedObjectsByType(org.eclipse.emf.ecore.EClass)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 filterByURI(Iterable<org.eclipse.xtext.resource.IEObjectDescription>)Iterable<org.eclipse.xtext.resource.IEObjectDescription> o
 getResourceDescriptionCount()int -
 setUriToDescriptionCacheEnabled(boolean)void -
 isUriToDescriptionCacheEnabled()boolean -
 getUriToDescription()java.util.Map<org.eclipse.emf.common.util.URI,org.eclipse.xtext.resource.IResourceDescription> o
 doGetUriToDescription()java.util.Map<org.eclipse.emf.common.util.URI,org.eclipse.xtext.resource.IResourceDescription> o
 contains(org.eclipse.xtext.resource.IResourceDescription)boolean o
 hasResourceDescription(org.eclipse.emf.common.util.URI)boolean -
 getDescriptions()org.eclipse.xtext.resource.IResourceDescriptions o
 descriptionsChanged(org.eclipse.xtext.resource.IResourceDescription.Event)void -
ResourceDescriptionsData - :.AbstractCompoundSelectable,org.eclipse.xtext.resource.IResourceDescriptions +ResourceSetAdapter
 new(Iterable<org.eclipse.xtext.resource.IResourceDescription>) -
 new(java.util.Map<org.eclipse.emf.common.util.URI,org.eclipse.xtext.resource.IResourceDescription>,java.util.Map<org.eclipse.xtext.naming.QualifiedName,Object>) o
 copy().ResourceDescriptionsData -
 copyLookupMap()java.util.Map<org.eclipse.xtext.naming.QualifiedName,Object> o
 getAllResourceDescriptions()Iterable<org.eclipse.xtext.resource.IResourceDescription> -
 getResourceDescription(org.eclipse.emf.common.util.URI)org.eclipse.xtext.resource.IResourceDescription -
 removeDescription(org.eclipse.emf.common.util.URI)void -
 getExportedObjects(org.eclipse.emf.ecore.EClass,org.eclipse.xtext.naming.QualifiedName,boolean)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getExportedObjectsByObject(org.eclipse.emf.ecore.EObject)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getSelectables()Iterable<org.eclipse.xtext.resource.IResourceDescription> o
 getAllURIs()java.util.Set<org.eclipse.emf.common.util.URI> -
 addDescription(org.eclipse.emf.common.util.URI,org.eclipse.xtext.resource.IResourceDescription)void -
 registerDescription(org.eclipse.xtext.resource.IResourceDescription,java.util.Map<org.eclipse.xtext.naming.QualifiedName,Object>)void o
 register(org.eclipse.xtext.resource.IResourceDescription.Delta)void -
ResourceDescriptionsProvider - :org.eclipse.xtext.resource.IResourceDescriptionsProvider
 NAMED_BUILDER_SCOPE String sf
 LIVE_SCOPE String sf
 PERSISTED_DESCRIPTIONS String sf
 new() -
 getResourceDescriptions(org.eclipse.emf.ecore.resource.Resource)org.eclipse.xtext.resource.IResourceDescriptions -
 getResourceDescriptions(org.eclipse.emf.ecore.resource.ResourceSet)org.eclipse.xtext.resource.IResourceDescriptions -
 createLiveScopeResourceDescriptions()org.eclipse.xtext.resource.IResourceDescriptions -
 createBuilderScopeResourceDescriptions()org.eclipse.xtext.resource.IResourceDescriptions -
 createResourceDescriptions()org.eclipse.xtext.resource.IResourceDescriptions -
 createPersistedResourceDescriptions()org.eclipse.xtext.resource.IResourceDescriptions -
 setBuilderScopeResourceDescriptions(com.google.inject.Provider<org.eclipse.xtext.resource.IResourceDescriptions>)void -
 setResourceDescriptions(com.google.inject.Provider<org.eclipse.xtext.resource.IResourceDescriptions>)void -
 setLiveScopeResourceDescriptions(com.google.inject.Provider<org.eclipse.xtext.resource.IResourceDescriptions>)void -
 setPersistedResourceDescriptions(com.google.inject.Provider<org.eclipse.xtext.resource.IResourceDescriptions>)void -
ResourceSetBasedResourceDescriptions - :.AbstractCompoundSelectable,org.eclipse.xtext.resource.IResourceDescriptions.IContextAware,org.eclipse.xtext.resource.IResourceDescriptions.IResourceSetAware
 new() -
 setRegistry(org.eclipse.xtext.resource.IResourceServiceProvider.Registry)void -
 getResourceSet()org.eclipse.emf.ecore.resource.ResourceSet -
 getAllResourceDescriptions()Iterable<org.eclipse.xtext.resource.IResourceDescription> -
 getSelectables()Iterable<org.eclipse.xtext.resource.ISelectable> o
 isEmpty()boolean -
 hasDescription(org.eclipse.emf.common.util.URI)boolean o
 getResourceDescription(org.eclipse.emf.common.util.URI)org.eclipse.xtext.resource.IResourceDescription -
 setContext(org.eclipse.emf.common.notify.Notifier)void -
 getData().ResourceDescriptionsData o
 setData(.ResourceDescriptionsData)void o
 toString()String -
 getExportedObjects()Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getExportedObjectsByType(org.eclipse.emf.ecore.EClass)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getExportedObjects(org.eclipse.emf.ecore.EClass,org.eclipse.xtext.naming.QualifiedName,boolean)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getExportedObjectsByObject(org.eclipse.emf.ecore.EObject)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
package org.eclipse.xtext.resource.persistence
IResourceStorageFacade ai
 shouldLoadFromStorage(.StorageAwareResource)boolean a
 hasStorageFor(org.eclipse.emf.common.util.URI)boolean a
 getOrCreateResourceStorageLoadable(.StorageAwareResource).ResourceStorageLoadable a
 saveResource(.StorageAwareResource,org.eclipse.xtext.generator.IFileSystemAccessExtension3)void a
 createResourceStorageWritable(java.io.OutputStream).ResourceStorageWritable a
 createResourceStorageLoadable(java.io.InputStream).ResourceStorageLoadable a
PortableURIs - +PortableFragmentDescription
 PORTABLE_SCHEME String sf
 new() -
 isPortableURIFragment(String)boolean -
 resolve(.StorageAwareResource,String)org.eclipse.emf.ecore.EObject -
 toPortableURI(.StorageAwareResource,org.eclipse.emf.common.util.URI)org.eclipse.emf.common.util.URI -
 toPortableURI(.StorageAwareResource,org.eclipse.emf.ecore.EObject)org.eclipse.emf.common.util.URI -
 getPortableURIFragment(org.eclipse.emf.ecore.EObject)String o
 createPortableFragmentDescription(org.eclipse.xtext.resource.IEObjectDescription,org.eclipse.emf.ecore.EObject).PortableURIs.PortableFragmentDescription o
 toFragmentString(.PortableURIs.PortableFragmentDescription)String o
 fromFragmentString(String).PortableURIs.PortableFragmentDescription o
 getFragment(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject)String - !IllegalArgumentException
 getEObject(org.eclipse.emf.ecore.EObject,String)org.eclipse.emf.ecore.EObject -
PortableURIs.PortableFragmentDescription s
 new(org.eclipse.emf.ecore.EClass,org.eclipse.xtext.naming.QualifiedName,String) -
 getDescriptionEClass()org.eclipse.emf.ecore.EClass -
 getDescriptionQualifiedName()org.eclipse.xtext.naming.QualifiedName -
 getDescriptionRelativeFragment()String -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
ResourceStorageFacade - :.IResourceStorageFacade
 new() -
 shouldLoadFromStorage(.StorageAwareResource)boolean -
 getOrCreateResourceStorageLoadable(.StorageAwareResource).ResourceStorageLoadable -
 doesStorageExist(.StorageAwareResource)boolean o
 saveResource(.StorageAwareResource,org.eclipse.xtext.generator.IFileSystemAccessExtension3)void -
 createResourceStorageLoadable(java.io.InputStream).ResourceStorageLoadable -
 createResourceStorageWritable(java.io.OutputStream).ResourceStorageWritable -
 getResourceStorageProviderAdapter(org.eclipse.emf.ecore.resource.ResourceSet).ResourceStorageProviderAdapter o
 getFileSystemAccess(.StorageAwareResource)org.eclipse.xtext.generator.AbstractFileSystemAccess2 o
 computeOutputPath(.StorageAwareResource)String o
 getSourceContainerURI(.StorageAwareResource)org.eclipse.emf.common.util.URI o
 hasStorageFor(org.eclipse.emf.common.util.URI)boolean -
 getBinaryStorageURI(org.eclipse.emf.common.util.URI)org.eclipse.emf.common.util.URI o
 isStoreNodeModel()boolean -
 setStoreNodeModel(boolean)void -
ResourceStorageLoadable -
 new(java.io.InputStream,boolean) -
 loadIntoResource(.StorageAwareResource)void o !java.io.IOException
 loadEntries(.StorageAwareResource,java.util.zip.ZipInputStream)void o !java.io.IOException
 readContents(.StorageAwareResource,java.io.InputStream)void o !java.io.IOException
 handleLoadEObject(org.eclipse.emf.ecore.InternalEObject,org.eclipse.emf.ecore.resource.impl.BinaryResourceImpl.EObjectInputStream)void o !java.io.IOException
 readResourceDescription(.StorageAwareResource,java.io.InputStream)void o !java.io.IOException
 readNodeModel(.StorageAwareResource,java.io.InputStream)void o !java.io.IOException
ResourceStorageProviderAdapter - :org.eclipse.emf.common.notify.impl.AdapterImpl
 new() -
 isAdapterForType(Object)boolean -
 getResourceStorageLoadable(.StorageAwareResource).ResourceStorageLoadable -
ResourceStorageWritable -
 new(java.io.OutputStream,boolean) -
 writeResource(.StorageAwareResource)void - !java.io.IOException
 writeEntries(.StorageAwareResource,java.util.zip.ZipOutputStream)void o !java.io.IOException
 writeContents(.StorageAwareResource,java.io.OutputStream)void o !java.io.IOException
 beforeSaveEObject(org.eclipse.emf.ecore.InternalEObject,org.eclipse.emf.ecore.resource.impl.BinaryResourceImpl.EObjectOutputStream)void o !java.io.IOException
 handleSaveEObject(org.eclipse.emf.ecore.InternalEObject,org.eclipse.emf.ecore.resource.impl.BinaryResourceImpl.EObjectOutputStream)void o !java.io.IOException
 writeResourceDescription(.StorageAwareResource,java.io.OutputStream)void o !java.io.IOException
 convertExternalURIsToPortableURIs(.SerializableResourceDescription,.StorageAwareResource)void o
 writeNodeModel(.StorageAwareResource,java.io.OutputStream)void o !java.io.IOException
SerializableEObjectDescription - :org.eclipse.xtext.resource.IEObjectDescription,java.io.Externalizable,.SerializableEObjectDescriptionProvider
 eObjectURI org.eclipse.emf.common.util.URI o
 eClass org.eclipse.emf.ecore.EClass o
 qualifiedName org.eclipse.xtext.naming.QualifiedName o
 userData java.util.HashMap<String,String> o
 eObjectOrProxy org.eclipse.emf.ecore.EObject o
 new() -
 updateResourceURI(org.eclipse.emf.common.util.URI)void -
 getEObjectOrProxy()org.eclipse.emf.ecore.EObject -
 getName()org.eclipse.xtext.naming.QualifiedName -
 getUserData(String)String -
 getUserDataKeys()String[] -
 readExternal(java.io.ObjectInput)void - !java.io.IOException,ClassNotFoundException
 writeExternal(java.io.ObjectOutput)void - !java.io.IOException
 toSerializableEObjectDescription().SerializableEObjectDescription -
 getEObjectURI()org.eclipse.emf.common.util.URI -
 setEObjectURI(org.eclipse.emf.common.util.URI)void -
 getEClass()org.eclipse.emf.ecore.EClass -
 setEClass(org.eclipse.emf.ecore.EClass)void -
 getQualifiedName()org.eclipse.xtext.naming.QualifiedName -
 setQualifiedName(org.eclipse.xtext.naming.QualifiedName)void -
 getUserData()java.util.HashMap<String,String> -
 setUserData(java.util.HashMap<String,String>)void -
SerializableEObjectDescriptionProvider ai
 toSerializableEObjectDescription().SerializableEObjectDescription a
SerializableReferenceDescription - :org.eclipse.xtext.resource.IReferenceDescription,java.io.Externalizable
 new() -
 readExternal(java.io.ObjectInput)void - !java.io.IOException,ClassNotFoundException
 writeExternal(java.io.ObjectOutput)void - !java.io.IOException
 updateResourceURI(org.eclipse.emf.common.util.URI,org.eclipse.emf.common.util.URI)void -
 getSourceEObjectUri()org.eclipse.emf.common.util.URI -
 setSourceEObjectUri(org.eclipse.emf.common.util.URI)void -
 getTargetEObjectUri()org.eclipse.emf.common.util.URI -
 setTargetEObjectUri(org.eclipse.emf.common.util.URI)void -
 getContainerEObjectURI()org.eclipse.emf.common.util.URI -
 setContainerEObjectURI(org.eclipse.emf.common.util.URI)void -
 getEReference()org.eclipse.emf.ecore.EReference -
 setEReference(org.eclipse.emf.ecore.EReference)void -
 getIndexInList()int -
 setIndexInList(int)void -
SerializableResourceDescription - :org.eclipse.xtext.resource.impl.AbstractResourceDescription,java.io.Externalizable
 new() -
 updateResourceURI(org.eclipse.emf.common.util.URI)void -
 computeExportedObjects()java.util.List<org.eclipse.xtext.resource.IEObjectDescription> o
 getImportedNames()Iterable<org.eclipse.xtext.naming.QualifiedName> -
 getReferenceDescriptions()Iterable<org.eclipse.xtext.resource.IReferenceDescription> -
 readExternal(java.io.ObjectInput)void - !java.io.IOException,ClassNotFoundException
 writeExternal(java.io.ObjectOutput)void - !java.io.IOException
 getDescriptions()java.util.List<.SerializableEObjectDescription> -
 setDescriptions(java.util.List<.SerializableEObjectDescription>)void -
 getReferences()java.util.List<.SerializableReferenceDescription> -
 setReferences(java.util.List<.SerializableReferenceDescription>)void -
 setImportedNames(java.util.List<org.eclipse.xtext.naming.QualifiedName>)void -
 getURI()org.eclipse.emf.common.util.URI -
 setURI(org.eclipse.emf.common.util.URI)void -
 createCopy(org.eclipse.xtext.resource.IResourceDescription).SerializableResourceDescription s
SourceLevelURIsAdapter - :org.eclipse.emf.common.notify.impl.AdapterImpl
 new() -
 setSourceLevelUris(org.eclipse.emf.ecore.resource.ResourceSet,java.util.Collection<org.eclipse.emf.common.util.URI>)void s
 findOrCreateAdapter(org.eclipse.emf.ecore.resource.ResourceSet).SourceLevelURIsAdapter os
 setSourceLevelUrisWithoutCopy(org.eclipse.emf.ecore.resource.ResourceSet,java.util.Set<org.eclipse.emf.common.util.URI>)void s
 findInstalledAdapter(org.eclipse.emf.ecore.resource.ResourceSet).SourceLevelURIsAdapter s
 getSourceLevelURIs()java.util.Set<org.eclipse.emf.common.util.URI> -
 isAdapterForType(Object)boolean -
 setSourceLevelURIs(java.util.Set<org.eclipse.emf.common.util.URI>)void -
StorageAwareResource - :org.eclipse.xtext.linking.lazy.LazyLinkingResource
 UNRESOLVABLE_FRAGMENT String sf
 new() -
 load(java.util.Map<?,?>)void - !java.io.IOException
 loadFromStorage(.ResourceStorageLoadable)void - !java.io.IOException
 doUnload()void o
 clearInternalState()void o
 getEObject(String)org.eclipse.emf.ecore.EObject -
 getUnresolvableURIFragments()java.util.Set<String> o
 getResourceStorageFacade().IResourceStorageFacade -
 getPortableURIs().PortableURIs -
 isLoadedFromStorage()boolean -
 setIsLoadedFromStorage(boolean)void -
 getResourceDescription()org.eclipse.xtext.resource.IResourceDescription -
 setResourceDescription(org.eclipse.xtext.resource.IResourceDescription)void -
 customWriteNodeModel(java.io.OutputStream)boolean o !java.io.IOException
 customReadNodeModel(java.io.InputStream)boolean o !java.io.IOException
StorageAwareResourceDescriptionManager - :org.eclipse.xtext.resource.impl.DefaultResourceDescriptionManager
 new() -
 getResourceDescription(org.eclipse.emf.ecore.resource.Resource)org.eclipse.xtext.resource.IResourceDescription -
package org.eclipse.xtext.scoping
ICaseInsensitivityHelper ai
 isIgnoreCase(org.eclipse.emf.ecore.EReference)boolean a
IGlobalScopeProvider ai
 getScope(org.eclipse.emf.ecore.resource.Resource,org.eclipse.emf.ecore.EReference,com.google.common.base.Predicate<org.eclipse.xtext.resource.IEObjectDescription>).IScope a
IScope ai
 NULLSCOPE .IScope sf
 getSingleElement(org.eclipse.xtext.naming.QualifiedName)org.eclipse.xtext.resource.IEObjectDescription a
 getElements(org.eclipse.xtext.naming.QualifiedName)Iterable<org.eclipse.xtext.resource.IEObjectDescription> a
 getSingleElement(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.resource.IEObjectDescription a
 getElements(org.eclipse.emf.ecore.EObject)Iterable<org.eclipse.xtext.resource.IEObjectDescription> a
 getAllElements()Iterable<org.eclipse.xtext.resource.IEObjectDescription> a
IScopeProvider ai
 getScope(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference).IScope a
Scopes -
 new() -
 selectCompatible(Iterable<org.eclipse.xtext.resource.IEObjectDescription>,org.eclipse.emf.ecore.EClass)Iterable<org.eclipse.xtext.resource.IEObjectDescription> s
 scopeFor(Iterable<org.eclipse.emf.ecore.EObject>).IScope s
 scopeFor(Iterable<org.eclipse.emf.ecore.EObject>,.IScope).IScope s
 scopeFor(Iterable<<T>>,com.google.common.base.Function<<T>,org.eclipse.xtext.naming.QualifiedName>,.IScope).IScope s <T=org.eclipse.emf.ecore.EObject>
 scopedElementsFor(Iterable<org.eclipse.emf.ecore.EObject>)Iterable<org.eclipse.xtext.resource.IEObjectDescription> s
 scopedElementsFor(Iterable<<T>>,com.google.common.base.Function<<T>,org.eclipse.xtext.naming.QualifiedName>)Iterable<org.eclipse.xtext.resource.IEObjectDescription> s <T=org.eclipse.emf.ecore.EObject>
 index(Iterable<org.eclipse.xtext.resource.IEObjectDescription>,com.google.common.base.Function<org.eclipse.xtext.resource.IEObjectDescription,<T>>)com.google.common.collect.Multimap<<T>,org.eclipse.xtext.resource.IEObjectDescription> s <T=Object>
 index(Iterable<org.eclipse.xtext.resource.IEObjectDescription>)com.google.common.collect.Multimap<org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.resource.IEObjectDescription> s
 filterDuplicates(Iterable<org.eclipse.xtext.resource.IEObjectDescription>)Iterable<org.eclipse.xtext.resource.IEObjectDescription> s
package org.eclipse.xtext.scoping.impl
AbstractGlobalScopeDelegatingScopeProvider a :.AbstractScopeProvider
 new() o
 new(org.eclipse.xtext.scoping.IGlobalScopeProvider,org.eclipse.xtext.scoping.ICaseInsensitivityHelper) o
 getGlobalScope(org.eclipse.emf.ecore.resource.Resource,org.eclipse.emf.ecore.EReference)org.eclipse.xtext.scoping.IScope o
 getGlobalScope(org.eclipse.emf.ecore.resource.Resource,org.eclipse.emf.ecore.EReference,com.google.common.base.Predicate<org.eclipse.xtext.resource.IEObjectDescription>)org.eclipse.xtext.scoping.IScope o
 setWrapper(.IScopeWrapper)void -
 wrap(org.eclipse.xtext.scoping.IScope)org.eclipse.xtext.scoping.IScope o
 isIgnoreCase(org.eclipse.emf.ecore.EReference)boolean o
AbstractGlobalScopeProvider a :org.eclipse.xtext.scoping.IGlobalScopeProvider
 new() -
 getResourceDescriptions(org.eclipse.emf.ecore.resource.Resource)org.eclipse.xtext.resource.IResourceDescriptions -
 setResourceDescriptionsProvider(org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider)void -
 getScope(org.eclipse.emf.ecore.resource.Resource,org.eclipse.emf.ecore.EReference)org.eclipse.xtext.scoping.IScope -
 getScope(org.eclipse.emf.ecore.resource.Resource,org.eclipse.emf.ecore.EReference,com.google.common.base.Predicate<org.eclipse.xtext.resource.IEObjectDescription>)org.eclipse.xtext.scoping.IScope -
 getScope(org.eclipse.emf.ecore.resource.Resource,boolean,org.eclipse.emf.ecore.EClass,com.google.common.base.Predicate<org.eclipse.xtext.resource.IEObjectDescription>)org.eclipse.xtext.scoping.IScope o
 isIgnoreCase(org.eclipse.emf.ecore.EReference)boolean o
 setCaseInsensitivityHelper(org.eclipse.xtext.scoping.ICaseInsensitivityHelper)void -
AbstractScope a :org.eclipse.xtext.scoping.IScope +ParentIterable
 new(org.eclipse.xtext.scoping.IScope,boolean) o
 getParent()org.eclipse.xtext.scoping.IScope -
 isIgnoreCase()boolean -
 getSingleElement(org.eclipse.xtext.naming.QualifiedName)org.eclipse.xtext.resource.IEObjectDescription -
 getSingleLocalElementByName(org.eclipse.xtext.naming.QualifiedName)org.eclipse.xtext.resource.IEObjectDescription o
 getAllElements()Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getElements(org.eclipse.xtext.naming.QualifiedName)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getSingleElement(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.resource.IEObjectDescription -
 getElements(org.eclipse.emf.ecore.EObject)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getAllLocalElements()Iterable<org.eclipse.xtext.resource.IEObjectDescription> oa
 getLocalElementsByName(org.eclipse.xtext.naming.QualifiedName)Iterable<org.eclipse.xtext.resource.IEObjectDescription> o
 getLocalElementsByEObject(org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.URI)Iterable<org.eclipse.xtext.resource.IEObjectDescription> o
 getParentElements(com.google.inject.Provider<Iterable<org.eclipse.xtext.resource.IEObjectDescription>>)Iterable<org.eclipse.xtext.resource.IEObjectDescription> o
 isShadowed(org.eclipse.xtext.resource.IEObjectDescription)boolean o
 toString()String -
AbstractScopeProvider a :org.eclipse.xtext.scoping.IScopeProvider
 new() -
DefaultGlobalScopeProvider - :.AbstractGlobalScopeProvider
 new() -
 getScope(org.eclipse.xtext.scoping.IScope,org.eclipse.emf.ecore.resource.Resource,boolean,org.eclipse.emf.ecore.EClass,com.google.common.base.Predicate<org.eclipse.xtext.resource.IEObjectDescription>)org.eclipse.xtext.scoping.IScope o
 getScope(org.eclipse.emf.ecore.resource.Resource,boolean,org.eclipse.emf.ecore.EClass,com.google.common.base.Predicate<org.eclipse.xtext.resource.IEObjectDescription>)org.eclipse.xtext.scoping.IScope o
 getVisibleContainers(org.eclipse.emf.ecore.resource.Resource)java.util.List<org.eclipse.xtext.resource.IContainer> o
 getCacheKey(String,org.eclipse.emf.ecore.resource.ResourceSet)String o
 createContainerScopeWithContext(org.eclipse.emf.ecore.resource.Resource,org.eclipse.xtext.scoping.IScope,org.eclipse.xtext.resource.IContainer,com.google.common.base.Predicate<org.eclipse.xtext.resource.IEObjectDescription>,org.eclipse.emf.ecore.EClass,boolean)org.eclipse.xtext.scoping.IScope o
 createContainerScope(org.eclipse.xtext.scoping.IScope,org.eclipse.xtext.resource.IContainer,com.google.common.base.Predicate<org.eclipse.xtext.resource.IEObjectDescription>,org.eclipse.emf.ecore.EClass,boolean)org.eclipse.xtext.scoping.IScope o
IDelegatingScopeProvider ai :org.eclipse.xtext.scoping.IScopeProvider
 getDelegate()org.eclipse.xtext.scoping.IScopeProvider a
 setWrapper(.IScopeWrapper)void d
 setWrapper(org.eclipse.xtext.scoping.IScopeProvider,.IScopeWrapper)void s
ImportNormalizer -
 new(org.eclipse.xtext.naming.QualifiedName,boolean,boolean) -
 deresolve(org.eclipse.xtext.naming.QualifiedName)org.eclipse.xtext.naming.QualifiedName -
 resolve(org.eclipse.xtext.naming.QualifiedName)org.eclipse.xtext.naming.QualifiedName -
 toString()String -
 hashCode()int -
 equals(Object)boolean -
 getImportedNamespacePrefix()org.eclipse.xtext.naming.QualifiedName -
 hasWildCard()boolean -
 isIgnoreCase()boolean -
ImportScope - :.AbstractScope
 new(java.util.List<.ImportNormalizer>,org.eclipse.xtext.scoping.IScope,org.eclipse.xtext.resource.ISelectable,org.eclipse.emf.ecore.EClass,boolean) -
 removeDuplicates(java.util.List<.ImportNormalizer>)java.util.List<.ImportNormalizer> o
 toString()String -
 getAllElements()Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getIgnoreCaseAwareQualifiedName(org.eclipse.xtext.resource.IEObjectDescription)org.eclipse.xtext.naming.QualifiedName o
 getAllLocalElements()Iterable<org.eclipse.xtext.resource.IEObjectDescription> o
 getLocalElementsByEObject(org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.URI)Iterable<org.eclipse.xtext.resource.IEObjectDescription> o
 getAliasedElements(Iterable<org.eclipse.xtext.resource.IEObjectDescription>)Iterable<org.eclipse.xtext.resource.IEObjectDescription> o
 getSingleLocalElementByName(org.eclipse.xtext.naming.QualifiedName)org.eclipse.xtext.resource.IEObjectDescription o
 getLocalElementsByName(org.eclipse.xtext.naming.QualifiedName)Iterable<org.eclipse.xtext.resource.IEObjectDescription> o
 getImportFrom()org.eclipse.xtext.resource.ISelectable o
ImportUriResolver - :com.google.common.base.Function<org.eclipse.emf.ecore.EObject,String>
 IMPORT_URI_FEATURE String sf
 new() -
 setAttributeName(String)void -
 getAttributeName()String -
 getResolver()org.eclipse.xtext.util.SimpleAttributeResolver<org.eclipse.emf.ecore.EObject,String> -
 resolve(org.eclipse.emf.ecore.EObject)String -
 getAttribute(org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EStructuralFeature -
 apply(org.eclipse.emf.ecore.EObject)String -
package org.eclipse.xtext.serializer
ISerializationContext ai :Comparable<.ISerializationContext>
 getAssignedAction()org.eclipse.xtext.Action a
 getEnabledBooleanParameters()java.util.Set<org.eclipse.xtext.Parameter> a
 getParserRule()org.eclipse.xtext.ParserRule a
 getType()org.eclipse.emf.ecore.EClass a
ISerializer ai
 serialize(org.eclipse.emf.ecore.EObject)String a
 serialize(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.resource.SaveOptions)String a
 serialize(org.eclipse.emf.ecore.EObject,java.io.Writer,org.eclipse.xtext.resource.SaveOptions)void a !java.io.IOException
 serializeReplacement(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.resource.SaveOptions)org.eclipse.xtext.util.ReplaceRegion a
XtextSyntacticSequencer - :.sequencer.AbstractSyntacticSequencer
 grammarAccess org.eclipse.xtext.services.XtextGrammarAccess o
 match_ParenthesizedAssignableElement_LeftParenthesisKeyword_0_a .analysis.GrammarAlias.AbstractElementAlias o
 match_ParenthesizedAssignableElement_LeftParenthesisKeyword_0_p .analysis.GrammarAlias.AbstractElementAlias o
 match_ParenthesizedCondition_LeftParenthesisKeyword_0_a .analysis.GrammarAlias.AbstractElementAlias o
 match_ParenthesizedCondition_LeftParenthesisKeyword_0_p .analysis.GrammarAlias.AbstractElementAlias o
 match_ParenthesizedElement_LeftParenthesisKeyword_0_a .analysis.GrammarAlias.AbstractElementAlias o
 match_ParenthesizedElement_LeftParenthesisKeyword_0_p .analysis.GrammarAlias.AbstractElementAlias o
 match_ParenthesizedTerminalElement_LeftParenthesisKeyword_0_a .analysis.GrammarAlias.AbstractElementAlias o
 match_ParenthesizedTerminalElement_LeftParenthesisKeyword_0_p .analysis.GrammarAlias.AbstractElementAlias o
 match_RuleNameAndParams___LessThanSignKeyword_1_0_GreaterThanSignKeyword_1_2__q .analysis.GrammarAlias.AbstractElementAlias o
 new() -
 init(org.eclipse.xtext.IGrammarAccess)void o
 getUnassignedRuleCallToken(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.nodemodel.INode)String o
 emitUnassignedTokens(org.eclipse.emf.ecore.EObject,.analysis.ISyntacticSequencerPDAProvider.ISynTransition,org.eclipse.xtext.nodemodel.INode,org.eclipse.xtext.nodemodel.INode)void o
 emit_ParenthesizedAssignableElement_LeftParenthesisKeyword_0_a(org.eclipse.emf.ecore.EObject,.analysis.ISyntacticSequencerPDAProvider.ISynNavigable,java.util.List<org.eclipse.xtext.nodemodel.INode>)void o
 emit_ParenthesizedAssignableElement_LeftParenthesisKeyword_0_p(org.eclipse.emf.ecore.EObject,.analysis.ISyntacticSequencerPDAProvider.ISynNavigable,java.util.List<org.eclipse.xtext.nodemodel.INode>)void o
 emit_ParenthesizedCondition_LeftParenthesisKeyword_0_a(org.eclipse.emf.ecore.EObject,.analysis.ISyntacticSequencerPDAProvider.ISynNavigable,java.util.List<org.eclipse.xtext.nodemodel.INode>)void o
 emit_ParenthesizedCondition_LeftParenthesisKeyword_0_p(org.eclipse.emf.ecore.EObject,.analysis.ISyntacticSequencerPDAProvider.ISynNavigable,java.util.List<org.eclipse.xtext.nodemodel.INode>)void o
 emit_ParenthesizedElement_LeftParenthesisKeyword_0_a(org.eclipse.emf.ecore.EObject,.analysis.ISyntacticSequencerPDAProvider.ISynNavigable,java.util.List<org.eclipse.xtext.nodemodel.INode>)void o
 emit_ParenthesizedElement_LeftParenthesisKeyword_0_p(org.eclipse.emf.ecore.EObject,.analysis.ISyntacticSequencerPDAProvider.ISynNavigable,java.util.List<org.eclipse.xtext.nodemodel.INode>)void o
 emit_ParenthesizedTerminalElement_LeftParenthesisKeyword_0_a(org.eclipse.emf.ecore.EObject,.analysis.ISyntacticSequencerPDAProvider.ISynNavigable,java.util.List<org.eclipse.xtext.nodemodel.INode>)void o
 emit_ParenthesizedTerminalElement_LeftParenthesisKeyword_0_p(org.eclipse.emf.ecore.EObject,.analysis.ISyntacticSequencerPDAProvider.ISynNavigable,java.util.List<org.eclipse.xtext.nodemodel.INode>)void o
 emit_RuleNameAndParams___LessThanSignKeyword_1_0_GreaterThanSignKeyword_1_2__q(org.eclipse.emf.ecore.EObject,.analysis.ISyntacticSequencerPDAProvider.ISynNavigable,java.util.List<org.eclipse.xtext.nodemodel.INode>)void o
package org.eclipse.xtext.serializer.acceptor
DelegatingSequenceAcceptor - :.ISequenceAcceptor
 new() -
 new(.ISemanticSequenceAcceptor) -
 acceptAssignedCrossRefDatatype(org.eclipse.xtext.RuleCall,String,org.eclipse.emf.ecore.EObject,int,org.eclipse.xtext.nodemodel.ICompositeNode)void -
 acceptAssignedCrossRefEnum(org.eclipse.xtext.RuleCall,String,org.eclipse.emf.ecore.EObject,int,org.eclipse.xtext.nodemodel.ICompositeNode)void -
 acceptAssignedCrossRefKeyword(org.eclipse.xtext.Keyword,String,org.eclipse.emf.ecore.EObject,int,org.eclipse.xtext.nodemodel.ILeafNode)void -
 acceptAssignedCrossRefTerminal(org.eclipse.xtext.RuleCall,String,org.eclipse.emf.ecore.EObject,int,org.eclipse.xtext.nodemodel.ILeafNode)void -
 acceptAssignedDatatype(org.eclipse.xtext.RuleCall,String,Object,int,org.eclipse.xtext.nodemodel.ICompositeNode)void -
 acceptAssignedEnum(org.eclipse.xtext.RuleCall,String,Object,int,org.eclipse.xtext.nodemodel.ICompositeNode)void -
 acceptAssignedKeyword(org.eclipse.xtext.Keyword,String,Object,int,org.eclipse.xtext.nodemodel.ILeafNode)void -
 acceptAssignedTerminal(org.eclipse.xtext.RuleCall,String,Object,int,org.eclipse.xtext.nodemodel.ILeafNode)void -
 acceptComment(org.eclipse.xtext.AbstractRule,String,org.eclipse.xtext.nodemodel.ILeafNode)void -
 acceptUnassignedAction(org.eclipse.xtext.Action)void -
 acceptUnassignedDatatype(org.eclipse.xtext.RuleCall,String,org.eclipse.xtext.nodemodel.ICompositeNode)void -
 acceptUnassignedEnum(org.eclipse.xtext.RuleCall,String,org.eclipse.xtext.nodemodel.ICompositeNode)void -
 acceptUnassignedKeyword(org.eclipse.xtext.Keyword,String,org.eclipse.xtext.nodemodel.ILeafNode)void -
 acceptUnassignedTerminal(org.eclipse.xtext.RuleCall,String,org.eclipse.xtext.nodemodel.ILeafNode)void -
 acceptWhitespace(org.eclipse.xtext.AbstractRule,String,org.eclipse.xtext.nodemodel.ILeafNode)void -
 enterAssignedAction(org.eclipse.xtext.Action,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.ICompositeNode)boolean -
 enterAssignedParserRuleCall(org.eclipse.xtext.RuleCall,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.ICompositeNode)boolean -
 enterUnassignedParserRuleCall(org.eclipse.xtext.RuleCall)void x
 finish()void -
 getDelegate().ISemanticSequenceAcceptor -
 leaveAssignedAction(org.eclipse.xtext.Action,org.eclipse.emf.ecore.EObject)void -
 leaveAssignedParserRuleCall(org.eclipse.xtext.RuleCall,org.eclipse.emf.ecore.EObject)void -
 leaveUnssignedParserRuleCall(org.eclipse.xtext.RuleCall)void x
 setDelegate(.ISequenceAcceptor)void -
ISemanticSequenceAcceptor ai
 NO_INDEX int sf
 acceptAssignedCrossRefDatatype(org.eclipse.xtext.RuleCall,String,org.eclipse.emf.ecore.EObject,int,org.eclipse.xtext.nodemodel.ICompositeNode)void a
 acceptAssignedCrossRefEnum(org.eclipse.xtext.RuleCall,String,org.eclipse.emf.ecore.EObject,int,org.eclipse.xtext.nodemodel.ICompositeNode)void a
 acceptAssignedCrossRefTerminal(org.eclipse.xtext.RuleCall,String,org.eclipse.emf.ecore.EObject,int,org.eclipse.xtext.nodemodel.ILeafNode)void a
 acceptAssignedCrossRefKeyword(org.eclipse.xtext.Keyword,String,org.eclipse.emf.ecore.EObject,int,org.eclipse.xtext.nodemodel.ILeafNode)void a
 acceptAssignedDatatype(org.eclipse.xtext.RuleCall,String,Object,int,org.eclipse.xtext.nodemodel.ICompositeNode)void a
 acceptAssignedEnum(org.eclipse.xtext.RuleCall,String,Object,int,org.eclipse.xtext.nodemodel.ICompositeNode)void a
 acceptAssignedKeyword(org.eclipse.xtext.Keyword,String,Object,int,org.eclipse.xtext.nodemodel.ILeafNode)void a
 acceptAssignedTerminal(org.eclipse.xtext.RuleCall,String,Object,int,org.eclipse.xtext.nodemodel.ILeafNode)void a
 enterAssignedAction(org.eclipse.xtext.Action,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.ICompositeNode)boolean a
 enterAssignedParserRuleCall(org.eclipse.xtext.RuleCall,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.ICompositeNode)boolean a
 finish()void a
 leaveAssignedAction(org.eclipse.xtext.Action,org.eclipse.emf.ecore.EObject)void a
 leaveAssignedParserRuleCall(org.eclipse.xtext.RuleCall,org.eclipse.emf.ecore.EObject)void a
ISequenceAcceptor ai :.ISyntacticSequenceAcceptor
 acceptComment(org.eclipse.xtext.AbstractRule,String,org.eclipse.xtext.nodemodel.ILeafNode)void a
 acceptWhitespace(org.eclipse.xtext.AbstractRule,String,org.eclipse.xtext.nodemodel.ILeafNode)void a
ISyntacticSequenceAcceptor ai :.ISemanticSequenceAcceptor
 enterUnassignedParserRuleCall(org.eclipse.xtext.RuleCall)void ax
 leaveUnssignedParserRuleCall(org.eclipse.xtext.RuleCall)void ax
 acceptUnassignedAction(org.eclipse.xtext.Action)void a
 acceptUnassignedDatatype(org.eclipse.xtext.RuleCall,String,org.eclipse.xtext.nodemodel.ICompositeNode)void a
 acceptUnassignedEnum(org.eclipse.xtext.RuleCall,String,org.eclipse.xtext.nodemodel.ICompositeNode)void a
 acceptUnassignedKeyword(org.eclipse.xtext.Keyword,String,org.eclipse.xtext.nodemodel.ILeafNode)void a
 acceptUnassignedTerminal(org.eclipse.xtext.RuleCall,String,org.eclipse.xtext.nodemodel.ILeafNode)void a
SequenceFeeder - +Provider
 errorAcceptor org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic.Acceptor of
 masterSequencer org.eclipse.xtext.serializer.sequencer.ISemanticSequencer of
 nodes org.eclipse.xtext.serializer.sequencer.ISemanticNodeProvider.INodesForEObjectProvider of
 provider .SequenceFeeder.Provider of
 semanticObject org.eclipse.emf.ecore.EObject of
 sequenceAcceptor .ISemanticSequenceAcceptor of
 context org.eclipse.xtext.serializer.ISerializationContext of
 new(.SequenceFeeder.Provider,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.serializer.sequencer.ISemanticNodeProvider.INodesForEObjectProvider,org.eclipse.xtext.serializer.sequencer.ISemanticSequencer,.ISemanticSequenceAcceptor,org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic.Acceptor) ox
 new(.SequenceFeeder.Provider,org.eclipse.xtext.serializer.ISerializationContext,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.serializer.sequencer.ISemanticNodeProvider.INodesForEObjectProvider,org.eclipse.xtext.serializer.sequencer.ISemanticSequencer,.ISemanticSequenceAcceptor,org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic.Acceptor) o
 accept(org.eclipse.xtext.Action,org.eclipse.emf.ecore.EObject)void -
 accept(org.eclipse.xtext.Action,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.ICompositeNode)void -
 accept(org.eclipse.xtext.Action,org.eclipse.emf.ecore.EObject,int)void -
 accept(org.eclipse.xtext.Keyword)void -
 accept(org.eclipse.xtext.Keyword,Object)void -
 accept(org.eclipse.xtext.Keyword,Object,org.eclipse.xtext.nodemodel.ILeafNode)void -
 accept(org.eclipse.xtext.Keyword,Object,int)void -
 accept(org.eclipse.xtext.Keyword,Object,int,org.eclipse.xtext.nodemodel.ILeafNode)void -
 accept(org.eclipse.xtext.Keyword,Object,int,int)void -
 accept(org.eclipse.xtext.Keyword,Object,String)void -
 accept(org.eclipse.xtext.Keyword,Object,String,org.eclipse.xtext.nodemodel.ILeafNode)void -
 accept(org.eclipse.xtext.Keyword,Object,String,int)void -
 accept(org.eclipse.xtext.Keyword,Object,String,int,org.eclipse.xtext.nodemodel.ILeafNode)void -
 accept(org.eclipse.xtext.Keyword,Object,String,int,int)void -
 accept(org.eclipse.xtext.RuleCall,Object)void -
 accept(org.eclipse.xtext.RuleCall,Object,org.eclipse.xtext.nodemodel.INode)void -
 accept(org.eclipse.xtext.RuleCall,Object,int)void -
 accept(org.eclipse.xtext.RuleCall,Object,int,org.eclipse.xtext.nodemodel.INode)void -
 accept(org.eclipse.xtext.RuleCall,Object,int,int)void -
 accept(org.eclipse.xtext.RuleCall,Object,String)void -
 accept(org.eclipse.xtext.RuleCall,Object,String,org.eclipse.xtext.nodemodel.INode)void -
 accept(org.eclipse.xtext.RuleCall,Object,String,int)void -
 accept(org.eclipse.xtext.RuleCall,Object,String,int,org.eclipse.xtext.nodemodel.INode)void -
 accept(org.eclipse.xtext.RuleCall,Object,String,int,int)void -
 acceptAction(org.eclipse.xtext.Action,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.ICompositeNode)void o
 acceptEObjectRuleCall(org.eclipse.xtext.RuleCall,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.ICompositeNode)void o
 acceptKeyword(org.eclipse.xtext.Assignment,org.eclipse.xtext.Keyword,Object,String,int,org.eclipse.xtext.nodemodel.ILeafNode)void o
 acceptRuleCall(org.eclipse.xtext.RuleCall,Object,String,int,org.eclipse.xtext.nodemodel.INode)void o
 assertAction(org.eclipse.xtext.Action)void o
 assertIndex(org.eclipse.emf.ecore.EStructuralFeature)void o
 assertIndex(org.eclipse.emf.ecore.EStructuralFeature,int)void o
 assertValue(org.eclipse.emf.ecore.EStructuralFeature,Object)void o
 finish()void -
 getAssignment(org.eclipse.xtext.AbstractElement)org.eclipse.xtext.Assignment o
 getCompositeNode(org.eclipse.emf.ecore.EStructuralFeature,int,int,Object)org.eclipse.xtext.nodemodel.ICompositeNode o
 getCompositeNode(org.eclipse.emf.ecore.EStructuralFeature,Object)org.eclipse.xtext.nodemodel.ICompositeNode o
 getCompositeNode(org.eclipse.xtext.nodemodel.INode)org.eclipse.xtext.nodemodel.ICompositeNode o
 getFeature(org.eclipse.xtext.RuleCall)org.eclipse.emf.ecore.EStructuralFeature o
 getFeature(String)org.eclipse.emf.ecore.EStructuralFeature o
 getLeafNode(org.eclipse.emf.ecore.EStructuralFeature,int,int,Object)org.eclipse.xtext.nodemodel.ILeafNode o
 getLeafNode(org.eclipse.emf.ecore.EStructuralFeature,Object)org.eclipse.xtext.nodemodel.ILeafNode o
 getLeafNode(org.eclipse.xtext.nodemodel.INode)org.eclipse.xtext.nodemodel.ILeafNode o
 getNode(org.eclipse.emf.ecore.EStructuralFeature,int,int,Object)org.eclipse.xtext.nodemodel.INode o
 getNode(org.eclipse.emf.ecore.EStructuralFeature,Object)org.eclipse.xtext.nodemodel.INode o
 getToken(org.eclipse.xtext.Keyword,Object,org.eclipse.xtext.nodemodel.ILeafNode)String o
 getToken(org.eclipse.xtext.RuleCall,Object,org.eclipse.xtext.nodemodel.INode)String o
SequenceFeeder.Provider s
 crossRefSerializer org.eclipse.xtext.serializer.tokens.ICrossReferenceSerializer o
 enumLiteralSerializer org.eclipse.xtext.serializer.tokens.IEnumLiteralSerializer o
 keywordSerializer org.eclipse.xtext.serializer.tokens.IKeywordSerializer o
 valueSerializer org.eclipse.xtext.serializer.tokens.IValueSerializer o
 new() -
 create(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.serializer.sequencer.ISemanticNodeProvider.INodesForEObjectProvider,org.eclipse.xtext.serializer.sequencer.ISemanticSequencer,.ISemanticSequenceAcceptor,org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic.Acceptor).SequenceFeeder x
 create(org.eclipse.xtext.serializer.ISerializationContext,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.serializer.sequencer.ISemanticNodeProvider.INodesForEObjectProvider,org.eclipse.xtext.serializer.sequencer.ISemanticSequencer,.ISemanticSequenceAcceptor,org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic.Acceptor).SequenceFeeder -
TokenStreamSequenceAdapter - :.ISequenceAcceptor
 errorAcceptor org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic.Acceptor o
 out org.eclipse.xtext.parsetree.reconstr.ITokenStream o
 grammar org.eclipse.xtext.Grammar o
 new(org.eclipse.xtext.parsetree.reconstr.ITokenStream,org.eclipse.xtext.Grammar,org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic.Acceptor) -
 acceptAssignedCrossRefDatatype(org.eclipse.xtext.RuleCall,String,org.eclipse.emf.ecore.EObject,int,org.eclipse.xtext.nodemodel.ICompositeNode)void -
 acceptAssignedCrossRefEnum(org.eclipse.xtext.RuleCall,String,org.eclipse.emf.ecore.EObject,int,org.eclipse.xtext.nodemodel.ICompositeNode)void -
 acceptAssignedCrossRefKeyword(org.eclipse.xtext.Keyword,String,org.eclipse.emf.ecore.EObject,int,org.eclipse.xtext.nodemodel.ILeafNode)void -
 acceptAssignedCrossRefTerminal(org.eclipse.xtext.RuleCall,String,org.eclipse.emf.ecore.EObject,int,org.eclipse.xtext.nodemodel.ILeafNode)void -
 acceptAssignedDatatype(org.eclipse.xtext.RuleCall,String,Object,int,org.eclipse.xtext.nodemodel.ICompositeNode)void -
 acceptAssignedEnum(org.eclipse.xtext.RuleCall,String,Object,int,org.eclipse.xtext.nodemodel.ICompositeNode)void -
 acceptAssignedKeyword(org.eclipse.xtext.Keyword,String,Object,int,org.eclipse.xtext.nodemodel.ILeafNode)void -
 acceptAssignedTerminal(org.eclipse.xtext.RuleCall,String,Object,int,org.eclipse.xtext.nodemodel.ILeafNode)void -
 acceptComment(org.eclipse.xtext.AbstractRule,String,org.eclipse.xtext.nodemodel.ILeafNode)void -
 acceptUnassignedAction(org.eclipse.xtext.Action)void -
 acceptUnassignedDatatype(org.eclipse.xtext.RuleCall,String,org.eclipse.xtext.nodemodel.ICompositeNode)void -
 acceptUnassignedEnum(org.eclipse.xtext.RuleCall,String,org.eclipse.xtext.nodemodel.ICompositeNode)void -
 acceptUnassignedKeyword(org.eclipse.xtext.Keyword,String,org.eclipse.xtext.nodemodel.ILeafNode)void -
 acceptUnassignedTerminal(org.eclipse.xtext.RuleCall,String,org.eclipse.xtext.nodemodel.ILeafNode)void -
 acceptWhitespace(org.eclipse.xtext.AbstractRule,String,org.eclipse.xtext.nodemodel.ILeafNode)void -
 enterAssignedAction(org.eclipse.xtext.Action,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.ICompositeNode)boolean -
 enterAssignedParserRuleCall(org.eclipse.xtext.RuleCall,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.ICompositeNode)boolean -
 enterUnassignedParserRuleCall(org.eclipse.xtext.RuleCall)void x
 finish()void -
 flush()void o
 init(org.eclipse.emf.ecore.EObject)void x
 init(org.eclipse.xtext.serializer.ISerializationContext)void -
 leaveAssignedAction(org.eclipse.xtext.Action,org.eclipse.emf.ecore.EObject)void -
 leaveAssignedParserRuleCall(org.eclipse.xtext.RuleCall)void -
 leaveAssignedParserRuleCall(org.eclipse.xtext.RuleCall,org.eclipse.emf.ecore.EObject)void -
 leaveUnssignedParserRuleCall(org.eclipse.xtext.RuleCall)void x
 writeHidden(org.eclipse.emf.ecore.EObject,String)void o
 writeSemantic(org.eclipse.emf.ecore.EObject,String)void o
WhitespaceAddingSequenceAcceptor - :.DelegatingSequenceAcceptor
 lastWhitespace org.eclipse.xtext.AbstractRule o
 ruleCalls java.util.Stack<org.eclipse.xtext.RuleCall> o
 new() -
 acceptAssignedCrossRefDatatype(org.eclipse.xtext.RuleCall,String,org.eclipse.emf.ecore.EObject,int,org.eclipse.xtext.nodemodel.ICompositeNode)void -
 acceptAssignedCrossRefEnum(org.eclipse.xtext.RuleCall,String,org.eclipse.emf.ecore.EObject,int,org.eclipse.xtext.nodemodel.ICompositeNode)void -
 acceptAssignedCrossRefKeyword(org.eclipse.xtext.Keyword,String,org.eclipse.emf.ecore.EObject,int,org.eclipse.xtext.nodemodel.ILeafNode)void -
 acceptAssignedCrossRefTerminal(org.eclipse.xtext.RuleCall,String,org.eclipse.emf.ecore.EObject,int,org.eclipse.xtext.nodemodel.ILeafNode)void -
 acceptAssignedDatatype(org.eclipse.xtext.RuleCall,String,Object,int,org.eclipse.xtext.nodemodel.ICompositeNode)void -
 acceptAssignedEnum(org.eclipse.xtext.RuleCall,String,Object,int,org.eclipse.xtext.nodemodel.ICompositeNode)void -
 acceptAssignedKeyword(org.eclipse.xtext.Keyword,String,Object,int,org.eclipse.xtext.nodemodel.ILeafNode)void -
 acceptAssignedTerminal(org.eclipse.xtext.RuleCall,String,Object,int,org.eclipse.xtext.nodemodel.ILeafNode)void -
 acceptUnassignedAction(org.eclipse.xtext.Action)void -
 acceptUnassignedDatatype(org.eclipse.xtext.RuleCall,String,org.eclipse.xtext.nodemodel.ICompositeNode)void -
 acceptUnassignedEnum(org.eclipse.xtext.RuleCall,String,org.eclipse.xtext.nodemodel.ICompositeNode)void -
 acceptUnassignedKeyword(org.eclipse.xtext.Keyword,String,org.eclipse.xtext.nodemodel.ILeafNode)void -
 acceptUnassignedTerminal(org.eclipse.xtext.RuleCall,String,org.eclipse.xtext.nodemodel.ILeafNode)void -
 enterAssignedParserRuleCall(org.eclipse.xtext.RuleCall,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.ICompositeNode)boolean -
 enterUnassignedParserRuleCall(org.eclipse.xtext.RuleCall)void x
 findWhitespaceRule(org.eclipse.xtext.AbstractElement)org.eclipse.xtext.AbstractRule o
 findWhitespaceRule(org.eclipse.xtext.Grammar)org.eclipse.xtext.AbstractRule o
 isWhitespaceRule(org.eclipse.xtext.AbstractRule)boolean o
 leaveAssignedParserRuleCall(org.eclipse.xtext.RuleCall,org.eclipse.emf.ecore.EObject)void -
 leaveUnssignedParserRuleCall(org.eclipse.xtext.RuleCall)void x
 writeWhitespace(org.eclipse.xtext.AbstractElement)void o
package org.eclipse.xtext.serializer.analysis
Context2NameFunction -
 new() -
 toFunction(org.eclipse.xtext.Grammar)com.google.common.base.Function<org.eclipse.emf.ecore.EObject,String> -
 getContextName(org.eclipse.xtext.Grammar,org.eclipse.xtext.Action)String -
 getContextName(org.eclipse.xtext.Grammar,org.eclipse.emf.ecore.EObject)String -
 getContextName(org.eclipse.xtext.Grammar,org.eclipse.xtext.ParserRule)String -
 getUniqueActionName(org.eclipse.xtext.Action)String -
ContextPDAProvider - :.IContextPDAProvider +CallStack
 factory .SerializerPDA.SerializerPDAElementFactory o
 pdaUtil org.eclipse.xtext.util.formallang.PdaUtil o
 new() -
 collectExtracted(.ISerState,java.util.Collection<.ISerState>,.SerializerPDA.SerializerPDAState,java.util.Map<org.eclipse.xtext.util.Pair<org.eclipse.xtext.AbstractElement,.ISerState.SerStateType>,.SerializerPDA.SerializerPDAState>,.ContextPDAProvider.CallStack,.SerializerPDA.SerializerPDAState)void o
 collectPushForAction(.ISerState)java.util.Set<.ISerState> o
 collectPushForAction(.ISerState,org.eclipse.xtext.ParserRule,java.util.Set<.ISerState>,java.util.Set<.ISerState>)void o
 connect(.SerializerPDA.SerializerPDAState,.SerializerPDA.SerializerPDAState)void o
 extract(.ISerState).SerializerPDA o
 getContext(org.eclipse.xtext.AbstractElement)org.eclipse.emf.ecore.EObject o
 getFilterableRule(.ISerState)org.eclipse.xtext.ParserRule o
 filterUnneededUnassignedRuleCalls(org.eclipse.xtext.util.formallang.Pda<.ISerState,org.eclipse.xtext.RuleCall>,java.util.Map<org.eclipse.xtext.ParserRule,Integer>)org.eclipse.xtext.util.formallang.Pda<.ISerState,org.eclipse.xtext.RuleCall> o
 findRuleCallsToExclude(org.eclipse.xtext.util.formallang.Pda<.ISerState,org.eclipse.xtext.RuleCall>,java.util.Map<org.eclipse.xtext.ParserRule,Integer>)java.util.Set<org.eclipse.xtext.ParserRule> o
 indexRules(org.eclipse.xtext.Grammar)java.util.Map<org.eclipse.xtext.ParserRule,Integer> o
 getContextPDAs(org.eclipse.xtext.Grammar).SerializationContextMap<org.eclipse.xtext.util.formallang.Pda<.ISerState,org.eclipse.xtext.RuleCall>> -
 merge(org.eclipse.xtext.serializer.ISerializationContext,java.util.Collection<.SerializerPDA>).SerializerPDA o
 merge(.ISerState,.SerializerPDA.SerializerPDAState,java.util.Map<.ISerState,.SerializerPDA.SerializerPDAState>,java.util.IdentityHashMap<.ISerState,Boolean>)void o
ContextPDAProvider.CallStack os
 new(.ContextPDAProvider.CallStack,org.eclipse.xtext.RuleCall) -
 isLoop()boolean -
ContextTypePDAProvider - :.IContextTypePDAProvider +AbstractTypeTraverser,FilterState,StackItem,TypeCollector,TypeFilter
 factory .SerializerPDA.SerializerPDACloneFactory o
 pdaProvider .IContextPDAProvider o
 pdaUtil org.eclipse.xtext.util.formallang.PdaUtil o
 nfaUtil org.eclipse.xtext.util.formallang.NfaUtil o
 new() -
 collectTypes(org.eclipse.xtext.util.formallang.Pda<.ISerState,org.eclipse.xtext.RuleCall>,java.util.Map<.ISerState,Integer>)java.util.Set<org.eclipse.emf.ecore.EClass> o
 filterByType(org.eclipse.xtext.util.formallang.Pda<.ISerState,org.eclipse.xtext.RuleCall>,org.eclipse.emf.ecore.EClass,java.util.Map<.ISerState,Integer>)org.eclipse.xtext.util.formallang.Pda<.ISerState,org.eclipse.xtext.RuleCall> o
 getContextTypePDAs(org.eclipse.xtext.Grammar).SerializationContextMap<org.eclipse.xtext.util.formallang.Pda<.ISerState,org.eclipse.xtext.RuleCall>> -
 newTypeCollector().ContextTypePDAProvider.TypeCollector o
 newTypeFilter(org.eclipse.emf.ecore.EClass).ContextTypePDAProvider.TypeFilter o
ContextTypePDAProvider.AbstractTypeTraverser osa :org.eclipse.xtext.util.formallang.Traverser<org.eclipse.xtext.util.formallang.Pda<.ISerState,org.eclipse.xtext.RuleCall>,.ISerState,.ContextTypePDAProvider.FilterState>
 new() o
 enter(org.eclipse.xtext.util.formallang.Pda<.ISerState,org.eclipse.xtext.RuleCall>,.ISerState,.ContextTypePDAProvider.FilterState).ContextTypePDAProvider.FilterState -
 enterType(.ISerState,.ContextTypePDAProvider.FilterState,.ContextTypePDAProvider.StackItem,org.eclipse.emf.ecore.EClass).ContextTypePDAProvider.FilterState oa
 getInstantiatedType(org.eclipse.xtext.AbstractElement)org.eclipse.emf.ecore.EClass o
 isSolution(.ContextTypePDAProvider.FilterState)boolean -
ContextTypePDAProvider.FilterState os
 previous .ContextTypePDAProvider.FilterState of
 stack .ContextTypePDAProvider.StackItem of
 state .ISerState of
 type org.eclipse.emf.ecore.EClass of
 new(.ContextTypePDAProvider.FilterState,org.eclipse.emf.ecore.EClass,.ContextTypePDAProvider.StackItem,.ISerState) -
 equals(Object)boolean -
 hashCode()int -
ContextTypePDAProvider.StackItem os
 parent .ContextTypePDAProvider.StackItem of
 rc org.eclipse.xtext.RuleCall of
 new(.ContextTypePDAProvider.StackItem,org.eclipse.xtext.RuleCall) -
 equals(Object)boolean -
 hashCode()int -
ContextTypePDAProvider.TypeCollector os :.ContextTypePDAProvider.AbstractTypeTraverser
 types java.util.Set<org.eclipse.emf.ecore.EClass> of
 new() o
 enterType(.ISerState,.ContextTypePDAProvider.FilterState,.ContextTypePDAProvider.StackItem,org.eclipse.emf.ecore.EClass).ContextTypePDAProvider.FilterState o
 getTypes()java.util.Set<org.eclipse.emf.ecore.EClass> -
 isSolution(.ContextTypePDAProvider.FilterState)boolean -
ContextTypePDAProvider.TypeFilter os :.ContextTypePDAProvider.AbstractTypeTraverser
 type org.eclipse.emf.ecore.EClass of
 new(org.eclipse.emf.ecore.EClass) -
 enterType(.ISerState,.ContextTypePDAProvider.FilterState,.ContextTypePDAProvider.StackItem,org.eclipse.emf.ecore.EClass).ContextTypePDAProvider.FilterState o
 isSolution(.ContextTypePDAProvider.FilterState)boolean -
GrammarAlias - +AbstractElementAlias,AlternativeAlias,CompoundAlias,GrammarAliasAdapter,GrammarAliasFactory,GroupAlias,TokenAlias,UnorderedGroupAlias
 new() -
GrammarAlias.AbstractElementAlias s
 many boolean of
 optional boolean of
 parent .GrammarAlias.AbstractElementAlias o
 new(boolean,boolean) -
 getParent().GrammarAlias.AbstractElementAlias -
 isMany()boolean -
 isOptional()boolean -
 toString()String -
GrammarAlias.GrammarAliasAdapter s :org.eclipse.xtext.util.formallang.Production<.GrammarAlias.AbstractElementAlias,org.eclipse.xtext.AbstractElement>
 root .GrammarAlias.AbstractElementAlias o
 new(.GrammarAlias.AbstractElementAlias) -
 getAlternativeChildren(.GrammarAlias.AbstractElementAlias)Iterable<.GrammarAlias.AbstractElementAlias> -
 getParent(.GrammarAlias.AbstractElementAlias).GrammarAlias.AbstractElementAlias -
 getSequentialChildren(.GrammarAlias.AbstractElementAlias)Iterable<.GrammarAlias.AbstractElementAlias> -
 getToken(.GrammarAlias.AbstractElementAlias)org.eclipse.xtext.AbstractElement -
 getUnorderedChildren(.GrammarAlias.AbstractElementAlias)Iterable<.GrammarAlias.AbstractElementAlias> -
 isMany(.GrammarAlias.AbstractElementAlias)boolean -
 isOptional(.GrammarAlias.AbstractElementAlias)boolean -
 getRoot().GrammarAlias.AbstractElementAlias -
GrammarAlias.TokenAlias s :.GrammarAlias.AbstractElementAlias
 token org.eclipse.xtext.AbstractElement of
 new(boolean,boolean,org.eclipse.xtext.AbstractElement) -
 equals(Object)boolean -
 getToken()org.eclipse.xtext.AbstractElement -
 hashCode()int -
GrammarConstraintProvider - :.IGrammarConstraintProvider +Constraint,ConstraintElement,ConstraintElementFactory,FeatureInfo
 context2Name .Context2NameFunction o
 new() -
 collectAllParameterValues(.IGrammarConstraintProvider.IConstraint)com.google.common.collect.Multimap<org.eclipse.xtext.Parameter,Boolean> o
 findBestConstraintName(org.eclipse.xtext.Grammar,.SerializationContextMap<org.eclipse.xtext.util.formallang.Pda<.ISerState,org.eclipse.xtext.RuleCall>>,.IGrammarConstraintProvider.IConstraint)String o
 getConstraints(org.eclipse.xtext.Grammar).SerializationContextMap<.IGrammarConstraintProvider.IConstraint> -
GrammarConstraintProvider.Constraint os :.IGrammarConstraintProvider.IConstraint
 new(org.eclipse.xtext.Grammar,org.eclipse.emf.ecore.EClass,org.eclipse.xtext.util.formallang.Nfa<.ISemanticSequencerNfaProvider.ISemState>) -
 computeLowerBounds()int[] o
 computeUpperBounds()int[] o
 compareTo(.IGrammarConstraintProvider.IConstraint)int -
 equals(Object)boolean -
 getBody().IGrammarConstraintProvider.IConstraintElement -
 getContexts()java.util.List<org.eclipse.xtext.serializer.ISerializationContext> -
 getFeatures().IGrammarConstraintProvider.IFeatureInfo[] -
 getIdentity()String o
 getName()String -
 getNfa()org.eclipse.xtext.util.formallang.Nfa<.ISemanticSequencerNfaProvider.ISemState> -
 getSimpleName()String -
 getType()org.eclipse.emf.ecore.EClass -
 hashCode()int -
 setName(String)void o
 toString()String -
GrammarConstraintProvider.ConstraintElement os :.IGrammarConstraintProvider.IConstraintElement
 new(.IGrammarConstraintProvider.IConstraint,.IGrammarConstraintProvider.ConstraintElementType,org.eclipse.xtext.AbstractElement,boolean,boolean) -
 new(.IGrammarConstraintProvider.IConstraint,.IGrammarConstraintProvider.ConstraintElementType,java.util.Collection<.IGrammarConstraintProvider.IConstraintElement>,boolean,boolean) -
 getChildren()java.util.Collection<.IGrammarConstraintProvider.IConstraintElement> -
 getContainer().IGrammarConstraintProvider.IConstraintElement -
 getContainingConstraint().IGrammarConstraintProvider.IConstraint -
 getFeatureName()String -
 getGrammarElement()org.eclipse.xtext.AbstractElement -
 getType().IGrammarConstraintProvider.ConstraintElementType -
 isMany()boolean -
 isOptional()boolean -
 toString()String -
GrammarConstraintProvider.FeatureInfo os :.IGrammarConstraintProvider.IFeatureInfo
 new(.GrammarConstraintProvider.Constraint,org.eclipse.emf.ecore.EStructuralFeature,int,int) -
 getAssignments()java.util.List<.IGrammarConstraintProvider.IConstraintElement> -
 getContainingConstraint().IGrammarConstraintProvider.IConstraint -
 getFeature()org.eclipse.emf.ecore.EStructuralFeature -
 getLowerBound()int -
 getUpperBound()int -
GrammarElementDeclarationOrder - :org.eclipse.emf.common.notify.impl.AdapterImpl,java.util.Comparator<org.eclipse.emf.ecore.EObject>
 elementIDCache java.util.Map<org.eclipse.emf.ecore.EObject,Integer> o
 get(org.eclipse.xtext.Grammar).GrammarElementDeclarationOrder s
 new(org.eclipse.xtext.Grammar) o
 compare(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject)int -
 getElementID(org.eclipse.emf.ecore.EObject)int -
 toComparator(com.google.common.base.Function<<T>,org.eclipse.emf.ecore.EObject>)java.util.Comparator<<T>> - <T=Object>
GrammarPDAProvider - :.IGrammarPDAProvider +SerializerParserRuleCfg,SerializerParserRuleFollowerFunction,ToOriginal
 factory .SerializerPDA.SerializerPDAElementFactory o
 pdaUtil org.eclipse.xtext.util.formallang.PdaUtil o
 new() -
 createContext(org.eclipse.xtext.ParserRule,java.util.Set<org.eclipse.xtext.Parameter>)org.eclipse.xtext.serializer.ISerializationContext o
 createPDA(org.eclipse.xtext.Grammar,org.eclipse.xtext.ParserRule)org.eclipse.xtext.util.formallang.Pda<.ISerState,org.eclipse.xtext.RuleCall> o
 getGrammarPDAs(org.eclipse.xtext.Grammar).SerializationContextMap<org.eclipse.xtext.util.formallang.Pda<.ISerState,org.eclipse.xtext.RuleCall>> -
 isValidRule(org.eclipse.xtext.ParserRule)boolean o
GrammarPDAProvider.SerializerParserRuleCfg os :org.eclipse.xtext.grammaranalysis.impl.CfgAdapter
 new(org.eclipse.xtext.Grammar,org.eclipse.xtext.ParserRule) -
 getCall(org.eclipse.xtext.AbstractElement)org.eclipse.xtext.AbstractElement -
 getRoot()org.eclipse.xtext.AbstractElement -
GrammarPDAProvider.ToOriginal os :org.eclipse.xtext.util.formallang.PdaFactory<.SerializerPDA,.ISerState,org.eclipse.xtext.RuleCall,org.eclipse.xtext.AbstractElement>
 new(.SerializerPDA.SerializerPDAElementFactory) -
 create(org.eclipse.xtext.AbstractElement,org.eclipse.xtext.AbstractElement).SerializerPDA -
 createPop(.SerializerPDA,org.eclipse.xtext.AbstractElement).ISerState -
 createPush(.SerializerPDA,org.eclipse.xtext.AbstractElement).ISerState -
 createState(.SerializerPDA,org.eclipse.xtext.AbstractElement).ISerState -
 original(org.eclipse.xtext.AbstractElement)org.eclipse.xtext.AbstractElement o
 setFollowers(.SerializerPDA,.ISerState,Iterable<.ISerState>)void -
IContextPDAProvider ai
 getContextPDAs(org.eclipse.xtext.Grammar).SerializationContextMap<org.eclipse.xtext.util.formallang.Pda<.ISerState,org.eclipse.xtext.RuleCall>> a
IContextTypePDAProvider ai
 getContextTypePDAs(org.eclipse.xtext.Grammar).SerializationContextMap<org.eclipse.xtext.util.formallang.Pda<.ISerState,org.eclipse.xtext.RuleCall>> a
IGrammarConstraintProvider ai +ConstraintElementProduction,ConstraintElementType,IConstraint,IConstraintElement,IFeatureInfo
 MAX int sf
 getConstraints(org.eclipse.xtext.Grammar).SerializationContextMap<.IGrammarConstraintProvider.IConstraint> a
IGrammarConstraintProvider.ConstraintElementProduction s :org.eclipse.xtext.util.formallang.Production<.IGrammarConstraintProvider.IConstraintElement,org.eclipse.xtext.AbstractElement>
 root .IGrammarConstraintProvider.IConstraint o
 new(.IGrammarConstraintProvider.IConstraint) -
 getAlternativeChildren(.IGrammarConstraintProvider.IConstraintElement)Iterable<.IGrammarConstraintProvider.IConstraintElement> -
 getSequentialChildren(.IGrammarConstraintProvider.IConstraintElement)Iterable<.IGrammarConstraintProvider.IConstraintElement> -
 getToken(.IGrammarConstraintProvider.IConstraintElement)org.eclipse.xtext.AbstractElement -
 getUnorderedChildren(.IGrammarConstraintProvider.IConstraintElement)Iterable<.IGrammarConstraintProvider.IConstraintElement> -
 isMany(.IGrammarConstraintProvider.IConstraintElement)boolean -
 isOptional(.IGrammarConstraintProvider.IConstraintElement)boolean -
 getParent(.IGrammarConstraintProvider.IConstraintElement).IGrammarConstraintProvider.IConstraintElement -
 getRoot().IGrammarConstraintProvider.IConstraintElement -
IGrammarConstraintProvider.ConstraintElementType sfe :Enum<.IGrammarConstraintProvider.ConstraintElementType>
 ALTERNATIVE .IGrammarConstraintProvider.ConstraintElementType sf
 ASSIGNED_ACTION_CALL .IGrammarConstraintProvider.ConstraintElementType sf
 ASSIGNED_CROSSREF_DATATYPE_RULE_CALL .IGrammarConstraintProvider.ConstraintElementType sf
 ASSIGNED_CROSSREF_ENUM_RULE_CALL .IGrammarConstraintProvider.ConstraintElementType sf
 ASSIGNED_CROSSREF_TERMINAL_RULE_CALL .IGrammarConstraintProvider.ConstraintElementType sf
 ASSIGNED_CROSSREF_KEYWORD .IGrammarConstraintProvider.ConstraintElementType sf
 ASSIGNED_DATATYPE_RULE_CALL .IGrammarConstraintProvider.ConstraintElementType sf
 ASSIGNED_ENUM_RULE_CALL .IGrammarConstraintProvider.ConstraintElementType sf
 ASSIGNED_KEYWORD .IGrammarConstraintProvider.ConstraintElementType sf
 ASSIGNED_PARSER_RULE_CALL .IGrammarConstraintProvider.ConstraintElementType sf
 ASSIGNED_TERMINAL_RULE_CALL .IGrammarConstraintProvider.ConstraintElementType sf
 GROUP .IGrammarConstraintProvider.ConstraintElementType sf
 UNORDERED_GROUP .IGrammarConstraintProvider.ConstraintElementType sf
 getConstraintElementType(org.eclipse.xtext.AbstractElement).IGrammarConstraintProvider.ConstraintElementType s
 values().IGrammarConstraintProvider.ConstraintElementType[] s
 valueOf(String).IGrammarConstraintProvider.ConstraintElementType s
IGrammarConstraintProvider.IConstraint sai :Comparable<.IGrammarConstraintProvider.IConstraint>
 getBody().IGrammarConstraintProvider.IConstraintElement a
 getFeatures().IGrammarConstraintProvider.IFeatureInfo[] a
 getName()String a
 getSimpleName()String a
 getType()org.eclipse.emf.ecore.EClass a
 getContexts()java.util.List<org.eclipse.xtext.serializer.ISerializationContext> a
 getNfa()org.eclipse.xtext.util.formallang.Nfa<.ISemanticSequencerNfaProvider.ISemState> a
IGrammarConstraintProvider.IConstraintElement sai
 getChildren()java.util.Collection<.IGrammarConstraintProvider.IConstraintElement> a
 getContainer().IGrammarConstraintProvider.IConstraintElement a
 getContainingConstraint().IGrammarConstraintProvider.IConstraint a
 getGrammarElement()org.eclipse.xtext.AbstractElement a
 getType().IGrammarConstraintProvider.ConstraintElementType a
 isMany()boolean a
 isOptional()boolean a
IGrammarConstraintProvider.IFeatureInfo sai
 getAssignments()java.util.List<.IGrammarConstraintProvider.IConstraintElement> a
 getContainingConstraint().IGrammarConstraintProvider.IConstraint a
 getFeature()org.eclipse.emf.ecore.EStructuralFeature a
 getUpperBound()int a
 getLowerBound()int a
IGrammarPDAProvider ai
 getGrammarPDAs(org.eclipse.xtext.Grammar).SerializationContextMap<org.eclipse.xtext.util.formallang.Pda<.ISerState,org.eclipse.xtext.RuleCall>> a
ISemanticSequencerNfaProvider ai +ISemState
 GET_ASSIGNED_GRAMMAR_ELEMENT com.google.common.base.Function<.ISemanticSequencerNfaProvider.ISemState,org.eclipse.xtext.AbstractElement> sf
 getSemanticSequencerNFAs(org.eclipse.xtext.Grammar).SerializationContextMap<org.eclipse.xtext.util.formallang.Nfa<.ISemanticSequencerNfaProvider.ISemState>> a
ISemanticSequencerNfaProvider.ISemState sai
 getAllFollowerFeatures()java.util.BitSet a
 getAssignedGrammarElement()org.eclipse.xtext.AbstractElement a
 getFeature()org.eclipse.emf.ecore.EStructuralFeature a
 getFeatureID()int a
 getFollowers()java.util.List<.ISemanticSequencerNfaProvider.ISemState> a
 getOrderID()int a
 getToBeValidatedAssignedElements()java.util.List<org.eclipse.xtext.AbstractElement> a
 isBooleanAssignment()boolean a
ISerState ai +SerStateType
 getFollowers()java.util.List<.ISerState> a
 getPrecedents()java.util.List<.ISerState> a
 getGrammarElement()org.eclipse.xtext.AbstractElement a
 getType().ISerState.SerStateType a
ISerState.SerStateType sfe :Enum<.ISerState.SerStateType>
 ELEMENT .ISerState.SerStateType sf
 POP .ISerState.SerStateType sf
 PUSH .ISerState.SerStateType sf
 START .ISerState.SerStateType sf
 STOP .ISerState.SerStateType sf
 values().ISerState.SerStateType[] s
 valueOf(String).ISerState.SerStateType s
ISyntacticSequencerPDAProvider ai +GetGrammarElement,ISynAbsorberState,ISynEmitterState,ISynFollowerOwner,ISynNavigable,ISynState,ISynTransition,SynAbsorberNfaAdapter,SynPredicates,SynStateType
 getSyntacticSequencerPDAs(org.eclipse.xtext.Grammar).SerializationContextMap<.ISyntacticSequencerPDAProvider.ISynAbsorberState> a
ISyntacticSequencerPDAProvider.GetGrammarElement s :com.google.common.base.Function<.ISyntacticSequencerPDAProvider.ISynState,org.eclipse.xtext.AbstractElement>
 new() -
 apply(.ISyntacticSequencerPDAProvider.ISynState)org.eclipse.xtext.AbstractElement -
ISyntacticSequencerPDAProvider.ISynAbsorberState sai :.ISyntacticSequencerPDAProvider.ISynState
 getOutAbsorbers()java.util.List<.ISyntacticSequencerPDAProvider.ISynAbsorberState> a
 getOutTransitions()java.util.List<.ISyntacticSequencerPDAProvider.ISynTransition> a
 getOutTransitionsByElement()java.util.Map<org.eclipse.xtext.AbstractElement,.ISyntacticSequencerPDAProvider.ISynTransition> a
ISyntacticSequencerPDAProvider.ISynFollowerOwner sai
 getEClass()org.eclipse.emf.ecore.EClass a
 getFollowers()java.util.List<.ISyntacticSequencerPDAProvider.ISynState> a
ISyntacticSequencerPDAProvider.ISynNavigable sai :.ISyntacticSequencerPDAProvider.ISynFollowerOwner
 getPathToTarget()org.eclipse.xtext.util.formallang.Pda<.ISyntacticSequencerPDAProvider.ISynState,org.eclipse.xtext.RuleCall> a
 getShortestPathTo(org.eclipse.xtext.AbstractElement,org.eclipse.xtext.serializer.sequencer.RuleCallStack)java.util.List<.ISyntacticSequencerPDAProvider.ISynState> a
 getShortestPathToAbsorber(org.eclipse.xtext.serializer.sequencer.RuleCallStack)java.util.List<.ISyntacticSequencerPDAProvider.ISynState> a
 getShortestStackpruningPathTo(org.eclipse.xtext.AbstractElement,org.eclipse.xtext.serializer.sequencer.RuleCallStack)java.util.List<.ISyntacticSequencerPDAProvider.ISynState> a
 getShortestStackpruningPathToAbsorber(org.eclipse.xtext.serializer.sequencer.RuleCallStack)java.util.List<.ISyntacticSequencerPDAProvider.ISynState> a
 getTarget().ISyntacticSequencerPDAProvider.ISynAbsorberState a
 hasEmitters()boolean a
 involvesUnassignedTokenRuleCalls()boolean a
 isSyntacticallyAmbiguous()boolean a
ISyntacticSequencerPDAProvider.ISynState sai :.ISyntacticSequencerPDAProvider.ISynFollowerOwner
 getGrammarElement()org.eclipse.xtext.AbstractElement a
 getType().ISyntacticSequencerPDAProvider.SynStateType a
 toString(com.google.common.base.Function<org.eclipse.xtext.AbstractElement,String>)String a
ISyntacticSequencerPDAProvider.ISynTransition sai :.ISyntacticSequencerPDAProvider.ISynNavigable
 getAmbiguousNfa()org.eclipse.xtext.util.formallang.Nfa<.ISyntacticSequencerPDAProvider.ISynState> a
 getAmbiguousSyntax().GrammarAlias.AbstractElementAlias a
 getAmbiguousSyntaxes()java.util.List<.GrammarAlias.AbstractElementAlias> a
 getSource().ISyntacticSequencerPDAProvider.ISynAbsorberState a
ISyntacticSequencerPDAProvider.SynStateType sfe :Enum<.ISyntacticSequencerPDAProvider.SynStateType>
 ASSIGNED_ACTION_CALL .ISyntacticSequencerPDAProvider.SynStateType sf
 ASSIGNED_BOOLEAN_KEYWORD .ISyntacticSequencerPDAProvider.SynStateType sf
 ASSIGNED_CROSSREF_DATATYPE_RULE_CALL .ISyntacticSequencerPDAProvider.SynStateType sf
 ASSIGNED_CROSSREF_ENUM_RULE_CALL .ISyntacticSequencerPDAProvider.SynStateType sf
 ASSIGNED_CROSSREF_KEYWORD .ISyntacticSequencerPDAProvider.SynStateType sf
 ASSIGNED_CROSSREF_TERMINAL_RULE_CALL .ISyntacticSequencerPDAProvider.SynStateType sf
 ASSIGNED_DATATYPE_RULE_CALL .ISyntacticSequencerPDAProvider.SynStateType sf
 ASSIGNED_ENUM_RULE_CALL .ISyntacticSequencerPDAProvider.SynStateType sf
 ASSIGNED_KEYWORD .ISyntacticSequencerPDAProvider.SynStateType sf
 ASSIGNED_PARSER_RULE_CALL .ISyntacticSequencerPDAProvider.SynStateType sf
 ASSIGNED_TERMINAL_RULE_CALL .ISyntacticSequencerPDAProvider.SynStateType sf
 START .ISyntacticSequencerPDAProvider.SynStateType sf
 STOP .ISyntacticSequencerPDAProvider.SynStateType sf
 TRANSITION .ISyntacticSequencerPDAProvider.SynStateType sf
 UNASSIGEND_ACTION_CALL .ISyntacticSequencerPDAProvider.SynStateType sf
 UNASSIGEND_KEYWORD .ISyntacticSequencerPDAProvider.SynStateType sf
 UNASSIGNED_DATATYPE_RULE_CALL .ISyntacticSequencerPDAProvider.SynStateType sf
 UNASSIGNED_PARSER_RULE_ENTER .ISyntacticSequencerPDAProvider.SynStateType sf
 UNASSIGNED_PARSER_RULE_EXIT .ISyntacticSequencerPDAProvider.SynStateType sf
 UNASSIGNED_TERMINAL_RULE_CALL .ISyntacticSequencerPDAProvider.SynStateType sf
 simpleType org.eclipse.xtext.grammaranalysis.IPDAState.PDAStateType o
 getSimpleType()org.eclipse.xtext.grammaranalysis.IPDAState.PDAStateType -
 isElement()boolean -
 isRuleCallEnter()boolean -
 isRuleCallExit()boolean -
 isStart()boolean -
 isStop()boolean -
 values().ISyntacticSequencerPDAProvider.SynStateType[] s
 valueOf(String).ISyntacticSequencerPDAProvider.SynStateType s
SemanticSequencerNfaProvider - :.ISemanticSequencerNfaProvider +SemNfa,SemState,SemStateFactory
 cache java.util.Map<org.eclipse.xtext.Grammar,.SerializationContextMap<org.eclipse.xtext.util.formallang.Nfa<.ISemanticSequencerNfaProvider.ISemState>>> o
 pdaProvider .ISyntacticSequencerPDAProvider o
 new() -
 addAll(java.util.BitSet,java.util.BitSet)boolean o
 createNfa(org.eclipse.xtext.Grammar,.ISyntacticSequencerPDAProvider.ISynAbsorberState,org.eclipse.emf.ecore.EClass).SemanticSequencerNfaProvider.SemNfa o
 getSemanticSequencerNFAs(org.eclipse.xtext.Grammar).SerializationContextMap<org.eclipse.xtext.util.formallang.Nfa<.ISemanticSequencerNfaProvider.ISemState>> -
 initContentValidationNeeded(org.eclipse.emf.ecore.EClass,org.eclipse.xtext.util.formallang.Nfa<.ISemanticSequencerNfaProvider.ISemState>)void o
 initOrderIDs(org.eclipse.xtext.Grammar,org.eclipse.xtext.util.formallang.Nfa<.ISemanticSequencerNfaProvider.ISemState>)void o
 initRemainingFeatures(.ISemanticSequencerNfaProvider.ISemState,org.eclipse.xtext.util.formallang.Nfa<.ISemanticSequencerNfaProvider.ISemState>,java.util.Set<.ISemanticSequencerNfaProvider.ISemState>)void o
 isContentValidationNeeded(java.util.Collection<org.eclipse.xtext.AbstractElement>)boolean o
SemanticSequencerNfaProvider.SemNfa os :org.eclipse.xtext.util.formallang.Nfa<.ISemanticSequencerNfaProvider.ISemState>
 hashCode int o
 start .ISemanticSequencerNfaProvider.ISemState of
 stop .ISemanticSequencerNfaProvider.ISemState of
 new(.ISemanticSequencerNfaProvider.ISemState,.ISemanticSequencerNfaProvider.ISemState) -
 equals(Object)boolean -
 getFollowers(.ISemanticSequencerNfaProvider.ISemState)java.util.List<.ISemanticSequencerNfaProvider.ISemState> -
 getStart().ISemanticSequencerNfaProvider.ISemState -
 getStop().ISemanticSequencerNfaProvider.ISemState -
 hashCode()int -
 toString()String -
SemanticSequencerNfaProvider.SemState os :.ISemanticSequencerNfaProvider.ISemState
 allFollowerFeatures java.util.BitSet o
 assignedGrammarElement org.eclipse.xtext.AbstractElement o
 booleanAssignment Boolean o
 contentValidationNeeded java.util.List<org.eclipse.xtext.AbstractElement> o
 feature org.eclipse.emf.ecore.EStructuralFeature o
 featureID int o
 followers java.util.List<.ISemanticSequencerNfaProvider.ISemState> o
 orderID int o
 type org.eclipse.emf.ecore.EClass o
 new(org.eclipse.emf.ecore.EClass,org.eclipse.xtext.AbstractElement) -
 getAllFollowerFeatures()java.util.BitSet -
 getAssignedGrammarElement()org.eclipse.xtext.AbstractElement -
 getFeature()org.eclipse.emf.ecore.EStructuralFeature -
 getFeatureID()int -
 getFollowers()java.util.List<.ISemanticSequencerNfaProvider.ISemState> -
 getOrderID()int -
 getToBeValidatedAssignedElements()java.util.List<org.eclipse.xtext.AbstractElement> -
 isBooleanAssignment()boolean -
 toString()String -
SerializationContext a :org.eclipse.xtext.serializer.ISerializationContext +ActionContext,ParameterValueContext,RuleContext,TypeContext
 forChild(org.eclipse.xtext.serializer.ISerializationContext,org.eclipse.xtext.AbstractElement,org.eclipse.emf.ecore.EObject)org.eclipse.xtext.serializer.ISerializationContext s
 forChild(org.eclipse.xtext.serializer.ISerializationContext,org.eclipse.xtext.Action,org.eclipse.emf.ecore.EObject)org.eclipse.xtext.serializer.ISerializationContext s
 forChild(org.eclipse.xtext.serializer.ISerializationContext,org.eclipse.xtext.RuleCall,org.eclipse.emf.ecore.EObject)org.eclipse.xtext.serializer.ISerializationContext s
 fromEObject(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject)org.eclipse.xtext.serializer.ISerializationContext s
 fromEObjects(Iterable<org.eclipse.emf.ecore.EObject>,org.eclipse.emf.ecore.EObject)java.util.List<org.eclipse.xtext.serializer.ISerializationContext> s
 fromIContexts(Iterable<org.eclipse.xtext.serializer.ISerializationContext>)java.util.List<org.eclipse.emf.ecore.EObject> s
 new(org.eclipse.xtext.serializer.ISerializationContext) o
 compareTo(org.eclipse.xtext.serializer.ISerializationContext)int -
 equals(Object)boolean -
 getActionOrRule()org.eclipse.emf.ecore.EObject -
 getAssignedAction()org.eclipse.xtext.Action -
 getDeclaredParameters()java.util.List<org.eclipse.xtext.Parameter> -
 getEnabledBooleanParameters()java.util.Set<org.eclipse.xtext.Parameter> f
 getEnabledBooleanParametersInternal()java.util.Set<org.eclipse.xtext.Parameter> o
 getParameterDeclarator()org.eclipse.xtext.ParserRule -
 getParent()org.eclipse.xtext.serializer.ISerializationContext -
 getParserRule()org.eclipse.xtext.ParserRule -
 getType()org.eclipse.emf.ecore.EClass -
 getTypeString()String o
 hashCode()int -
 toString()String -
SerializationContext.ActionContext s :.SerializationContext
 new(org.eclipse.xtext.serializer.ISerializationContext,org.eclipse.xtext.Action) -
 getAssignedAction()org.eclipse.xtext.Action -
SerializationContext.ParameterValueContext s :.SerializationContext
 new(org.eclipse.xtext.serializer.ISerializationContext,java.util.Set<org.eclipse.xtext.Parameter>) -
 getEnabledBooleanParametersInternal()java.util.Set<org.eclipse.xtext.Parameter> o
SerializationContext.RuleContext s :.SerializationContext
 new(org.eclipse.xtext.serializer.ISerializationContext,org.eclipse.xtext.ParserRule) -
 getParserRule()org.eclipse.xtext.ParserRule -
SerializationContext.TypeContext s :.SerializationContext
 new(org.eclipse.xtext.serializer.ISerializationContext,org.eclipse.emf.ecore.EClass) o
 getType()org.eclipse.emf.ecore.EClass -
 getTypeString()String o
SerializationContextMap - <T=Object> +Builder,Entry,MutableEntry
 builder().SerializationContextMap.Builder<<T>> s <T=Object>
 new(java.util.List<.SerializationContextMap.Entry<<T>>>) o
 get(org.eclipse.xtext.serializer.ISerializationContext)<T> -
 sortedCopy().SerializationContextMap<<T>> -
 values()java.util.List<.SerializationContextMap.Entry<<T>>> -
SerializationContextMap.Builder s <T=Object>
 new() o
 create().SerializationContextMap<<T>> -
 put(java.util.Collection<org.eclipse.xtext.serializer.ISerializationContext>,<T>)void -
 put(org.eclipse.xtext.serializer.ISerializationContext,<T>)void -
SerializationContextMap.Entry s <T=Object>
 new(<T>,java.util.Collection<org.eclipse.xtext.serializer.ISerializationContext>) o
 getContexts()java.util.List<org.eclipse.xtext.serializer.ISerializationContext> -
 getContexts(org.eclipse.emf.ecore.EClass)java.util.List<org.eclipse.xtext.serializer.ISerializationContext> -
 getTypes()java.util.Set<org.eclipse.emf.ecore.EClass> -
 getValue()<T> -
SerializerPDA - :org.eclipse.xtext.util.formallang.Pda<.ISerState,org.eclipse.xtext.RuleCall> +SerializerPDACloneFactory,SerializerPDAElementFactory,SerializerPDAGetToken,SerializerPDAIsAssignedAction,SerializerPDAState
 start .SerializerPDA.SerializerPDAState o
 stop .SerializerPDA.SerializerPDAState o
 new(.SerializerPDA.SerializerPDAState,.SerializerPDA.SerializerPDAState) -
 equals(Object)boolean -
 getFollowers(.ISerState)Iterable<.ISerState> -
 getPop(.ISerState)org.eclipse.xtext.RuleCall -
 getPush(.ISerState)org.eclipse.xtext.RuleCall -
 getStart().SerializerPDA.SerializerPDAState -
 getStop().SerializerPDA.SerializerPDAState -
 hashCode()int -
 toString()String -
SerializerPDA.SerializerPDACloneFactory s :org.eclipse.xtext.util.formallang.PdaFactory<.SerializerPDA,.ISerState,org.eclipse.xtext.RuleCall,.ISerState>
 new() -
 create(.ISerState,.ISerState).SerializerPDA -
 createPop(.SerializerPDA,.ISerState).ISerState -
 createPush(.SerializerPDA,.ISerState).ISerState -
 createState(.SerializerPDA,.ISerState).ISerState -
 setFollowers(.SerializerPDA,.ISerState,Iterable<.ISerState>)void -
SerializerPDA.SerializerPDAElementFactory s :org.eclipse.xtext.util.formallang.PdaFactory<.SerializerPDA,.ISerState,org.eclipse.xtext.RuleCall,org.eclipse.xtext.AbstractElement>
 new() -
 create(org.eclipse.xtext.AbstractElement,org.eclipse.xtext.AbstractElement).SerializerPDA -
 createPop(.SerializerPDA,org.eclipse.xtext.AbstractElement).ISerState -
 createPush(.SerializerPDA,org.eclipse.xtext.AbstractElement).ISerState -
 createState(.SerializerPDA,org.eclipse.xtext.AbstractElement).ISerState -
 setFollowers(.SerializerPDA,.ISerState,Iterable<.ISerState>)void -
SerializerPDA.SerializerPDAGetToken s :com.google.common.base.Function<.ISerState,org.eclipse.xtext.AbstractElement>
 new() -
 apply(.ISerState)org.eclipse.xtext.AbstractElement -
SerializerPDA.SerializerPDAState os :.ISerState
 followers java.util.List<.ISerState> o
 precedents java.util.List<.ISerState> of
 grammarElement org.eclipse.xtext.AbstractElement of
 type .ISerState.SerStateType of
 new(org.eclipse.xtext.AbstractElement,.ISerState.SerStateType) -
 equals(Object)boolean -
 getFollowers()java.util.List<.ISerState> -
 getGrammarElement()org.eclipse.xtext.AbstractElement -
 getType().ISerState.SerStateType -
 hashCode()int -
 toString()String -
 getPrecedents()java.util.List<.ISerState> -
SyntacticSequencerPDAProvider - :.ISyntacticSequencerPDAProvider +NavigablePDA,SynAbsorberState,SynEmitterState,SynNavigable,SynState,SynTransition
 cache java.util.Map<org.eclipse.xtext.Grammar,.SerializationContextMap<.ISyntacticSequencerPDAProvider.ISynAbsorberState>> o
 pdaProvider .ContextTypePDAProvider o
 new() -
 canReachAbsorber(.ISerState,.ISerState,java.util.Set<.ISerState>)boolean o
 collectFollowingAbsorberStates(.ISerState,boolean,java.util.Set<.ISerState>,java.util.Set<.ISerState>)void o
 createAbsorberState(.ISerState,java.util.Map<.ISerState,.SyntacticSequencerPDAProvider.SynAbsorberState>,java.util.Map<.SyntacticSequencerPDAProvider.SynAbsorberState,java.util.Map<.ISerState,.SyntacticSequencerPDAProvider.SynState>>,org.eclipse.emf.ecore.EClass).SyntacticSequencerPDAProvider.SynAbsorberState o
 createAbsorberState(.ISyntacticSequencerPDAProvider.SynStateType,org.eclipse.xtext.AbstractElement,org.eclipse.emf.ecore.EClass).SyntacticSequencerPDAProvider.SynAbsorberState o
 createEmitterState(.ISyntacticSequencerPDAProvider.SynStateType,org.eclipse.xtext.AbstractElement,.SyntacticSequencerPDAProvider.SynAbsorberState).SyntacticSequencerPDAProvider.SynState o
 createEmitterStates(.ISerState,.ISerState,.SyntacticSequencerPDAProvider.SynAbsorberState,java.util.Map<.ISerState,.SyntacticSequencerPDAProvider.SynState>)java.util.List<.ISyntacticSequencerPDAProvider.ISynState> o
 createTransition(.SyntacticSequencerPDAProvider.SynAbsorberState,.SyntacticSequencerPDAProvider.SynAbsorberState).SyntacticSequencerPDAProvider.SynTransition o
 getSyntacticSequencerPDAs(org.eclipse.xtext.Grammar).SerializationContextMap<.ISyntacticSequencerPDAProvider.ISynAbsorberState> -
 getType(.ISerState).ISyntacticSequencerPDAProvider.SynStateType o
 isMandatoryAbsorber(org.eclipse.xtext.AbstractElement)boolean o
 isOptionalAbsorber(org.eclipse.xtext.AbstractElement)boolean o
SyntacticSequencerPDAProvider.NavigablePDA os :org.eclipse.xtext.util.formallang.Pda<.ISyntacticSequencerPDAProvider.ISynState,org.eclipse.xtext.RuleCall>
 navigable .ISyntacticSequencerPDAProvider.ISynNavigable o
 new(.ISyntacticSequencerPDAProvider.ISynNavigable) -
 getFollowers(.ISyntacticSequencerPDAProvider.ISynState)Iterable<.ISyntacticSequencerPDAProvider.ISynState> -
 getPop(.ISyntacticSequencerPDAProvider.ISynState)org.eclipse.xtext.RuleCall -
 getPush(.ISyntacticSequencerPDAProvider.ISynState)org.eclipse.xtext.RuleCall -
 getStart().ISyntacticSequencerPDAProvider.ISynState -
 getStop().ISyntacticSequencerPDAProvider.ISynState -
SyntacticSequencerPDAProvider.SynAbsorberState os :.SyntacticSequencerPDAProvider.SynState,.ISyntacticSequencerPDAProvider.ISynAbsorberState
 eClass org.eclipse.emf.ecore.EClass o
 outAbsorber java.util.List<.ISyntacticSequencerPDAProvider.ISynAbsorberState> o
 outTransitionsByElement java.util.Map<org.eclipse.xtext.AbstractElement,.ISyntacticSequencerPDAProvider.ISynTransition> o
 new(.ISyntacticSequencerPDAProvider.SynStateType,org.eclipse.xtext.AbstractElement,org.eclipse.emf.ecore.EClass) -
 addTransition(.ISyntacticSequencerPDAProvider.ISynTransition)void o
 getEClass()org.eclipse.emf.ecore.EClass -
 getOutAbsorbers()java.util.List<.ISyntacticSequencerPDAProvider.ISynAbsorberState> -
 getOutTransitions()java.util.List<.ISyntacticSequencerPDAProvider.ISynTransition> -
 getOutTransitionsByElement()java.util.Map<org.eclipse.xtext.AbstractElement,.ISyntacticSequencerPDAProvider.ISynTransition> -
SyntacticSequencerPDAProvider.SynNavigable os :.SyntacticSequencerPDAProvider.SynState,.ISyntacticSequencerPDAProvider.ISynNavigable
 RULE_EXIT_DEPENDENT java.util.List<.ISyntacticSequencerPDAProvider.ISynState> osf
 distanceToAbsorber int o
 involvesRuleExit Boolean o
 involvesUnassignedTokenRuleCalls Boolean o
 shortestPathToAbsorber java.util.List<.ISyntacticSequencerPDAProvider.ISynState> o
 syntacticallyAmbiguous Boolean o
 target .ISyntacticSequencerPDAProvider.ISynAbsorberState o
 new(.ISyntacticSequencerPDAProvider.SynStateType,org.eclipse.xtext.AbstractElement,.ISyntacticSequencerPDAProvider.ISynAbsorberState) -
 getEClass()org.eclipse.emf.ecore.EClass -
 getPathToTarget()org.eclipse.xtext.util.formallang.Pda<.ISyntacticSequencerPDAProvider.ISynState,org.eclipse.xtext.RuleCall> -
 getShortestPathTo(org.eclipse.xtext.AbstractElement,org.eclipse.xtext.serializer.sequencer.RuleCallStack)java.util.List<.ISyntacticSequencerPDAProvider.ISynState> -
 getShortestPathToAbsorber(org.eclipse.xtext.serializer.sequencer.RuleCallStack)java.util.List<.ISyntacticSequencerPDAProvider.ISynState> -
 getShortestStackpruningPathTo(org.eclipse.xtext.AbstractElement,org.eclipse.xtext.serializer.sequencer.RuleCallStack)java.util.List<.ISyntacticSequencerPDAProvider.ISynState> -
 getShortestStackpruningPathToAbsorber(org.eclipse.xtext.serializer.sequencer.RuleCallStack)java.util.List<.ISyntacticSequencerPDAProvider.ISynState> -
 getTarget().ISyntacticSequencerPDAProvider.ISynAbsorberState -
 hasEmitters()boolean -
 involves(.ISyntacticSequencerPDAProvider.ISynState,java.util.Set<.ISyntacticSequencerPDAProvider.SynStateType>,java.util.Set<.ISyntacticSequencerPDAProvider.ISynState>)boolean o
 involves(java.util.Set<.ISyntacticSequencerPDAProvider.SynStateType>)boolean o
 involvesRuleExit()Boolean o
 involvesUnassignedTokenRuleCalls()boolean -
 isSyntacticallyAmbiguous()boolean -
 isSyntacticallyAmbiguous(.ISyntacticSequencerPDAProvider.ISynState,org.eclipse.xtext.serializer.sequencer.RuleCallStack,org.eclipse.xtext.serializer.sequencer.RuleCallStack,java.util.List<org.eclipse.xtext.serializer.sequencer.RuleCallStack>,java.util.Set<.ISyntacticSequencerPDAProvider.ISynState>)boolean o
 isSyntacticallyAmbiguous(java.util.List<.ISyntacticSequencerPDAProvider.ISynState>)boolean o
 shortestPathTo(java.util.Iterator<org.eclipse.xtext.RuleCall>,com.google.common.base.Predicate<.ISyntacticSequencerPDAProvider.ISynState>,boolean)java.util.List<.ISyntacticSequencerPDAProvider.ISynState> o
 shortestStackpruningPathTo(java.util.Iterator<org.eclipse.xtext.RuleCall>,com.google.common.base.Predicate<.ISyntacticSequencerPDAProvider.ISynState>,boolean)java.util.List<.ISyntacticSequencerPDAProvider.ISynState> o
SyntacticSequencerPDAProvider.SynState osa :.ISyntacticSequencerPDAProvider.ISynState
 element org.eclipse.xtext.AbstractElement o
 followers java.util.List<.ISyntacticSequencerPDAProvider.ISynState> o
 type .ISyntacticSequencerPDAProvider.SynStateType o
 new(.ISyntacticSequencerPDAProvider.SynStateType,org.eclipse.xtext.AbstractElement) -
 addFollower(.ISyntacticSequencerPDAProvider.ISynState)void o
 addFollower(java.util.List<.ISyntacticSequencerPDAProvider.ISynState>)void o
 getFollowers()java.util.List<.ISyntacticSequencerPDAProvider.ISynState> -
 getGrammarElement()org.eclipse.xtext.AbstractElement -
 getType().ISyntacticSequencerPDAProvider.SynStateType -
 setFollowers(java.util.List<.ISyntacticSequencerPDAProvider.ISynState>)void o
 toString()String -
 toString(com.google.common.base.Function<org.eclipse.xtext.AbstractElement,String>)String -
SyntacticSequencerPDAProvider.SynTransition os :.SyntacticSequencerPDAProvider.SynNavigable,.ISyntacticSequencerPDAProvider.ISynTransition
 ambiguousSyntax .GrammarAlias.AbstractElementAlias o
 ambiguousSyntaxes java.util.List<.GrammarAlias.AbstractElementAlias> o
 source .ISyntacticSequencerPDAProvider.ISynAbsorberState o
 new(.ISyntacticSequencerPDAProvider.ISynAbsorberState,.ISyntacticSequencerPDAProvider.ISynAbsorberState) -
 getAmbiguousNfa()org.eclipse.xtext.util.formallang.Nfa<.ISyntacticSequencerPDAProvider.ISynState> -
 getAmbiguousSyntax().GrammarAlias.AbstractElementAlias -
 getAmbiguousSyntaxes()java.util.List<.GrammarAlias.AbstractElementAlias> -
 getSource().ISyntacticSequencerPDAProvider.ISynAbsorberState -
 getSyntax().GrammarAlias.AbstractElementAlias -
 toString()String -
package org.eclipse.xtext.serializer.diagnostic
ISemanticSequencerDiagnosticProvider ai
 INVALID_CONTEXT_OR_TYPE String sf
 FEATURE_VALUE_MISSING String sf
 BACKTRACKING_FAILED String sf
 createInvalidContextOrTypeDiagnostic(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject).ISerializationDiagnostic ax
 createInvalidContextOrTypeDiagnostic(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.serializer.ISerializationContext).ISerializationDiagnostic a
 createFeatureValueMissing(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature).ISerializationDiagnostic a
 createBacktrackingFailedDiagnostic(org.eclipse.xtext.serializer.sequencer.BacktrackingSemanticSequencer.SerializableObject,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.util.formallang.Nfa<org.eclipse.xtext.serializer.analysis.ISemanticSequencerNfaProvider.ISemState>).ISerializationDiagnostic ax
 createBacktrackingFailedDiagnostic(org.eclipse.xtext.serializer.sequencer.BacktrackingSemanticSequencer.SerializableObject,org.eclipse.xtext.serializer.ISerializationContext,org.eclipse.xtext.serializer.analysis.IGrammarConstraintProvider.IConstraint).ISerializationDiagnostic a
ISerializationDiagnostic ai +Acceptor,ExceptionDiagnostic,ExceptionThrowingAcceptor,StdErrAcceptor,ToString
 EXCEPTION_DIAGNOSTIC String sf
 EXCEPTION_THROWING_ACCEPTOR .ISerializationDiagnostic.Acceptor sf
 STDERR_ACCEPTOR .ISerializationDiagnostic.Acceptor sf
 breaksSyntax()boolean a
 getException()Throwable a
 getMessage()String a
 getSemanticObject()org.eclipse.emf.ecore.EObject a
 getContext()org.eclipse.emf.ecore.EObject ax
 getIContext()org.eclipse.xtext.serializer.ISerializationContext a
 getGrammar()org.eclipse.xtext.Grammar a
 getId()String a
 getEStructuralFeature()org.eclipse.emf.ecore.EStructuralFeature a
ISerializationDiagnostic.Acceptor sai
 accept(.ISerializationDiagnostic)void a
ISerializationDiagnostic.ExceptionDiagnostic s :.ISerializationDiagnostic
 exception Throwable o
 grammar org.eclipse.xtext.Grammar o
 new(org.eclipse.xtext.Grammar,Throwable) -
 breaksSyntax()boolean -
 getException()Throwable -
 getMessage()String -
 getSemanticObject()org.eclipse.emf.ecore.EObject -
 getContext()org.eclipse.emf.ecore.EObject x
 getGrammar()org.eclipse.xtext.Grammar -
 getId()String -
 getEStructuralFeature()org.eclipse.emf.ecore.EStructuralFeature -
 getIContext()org.eclipse.xtext.serializer.ISerializationContext -
ISyntacticSequencerDiagnosticProvider ai
 INVALID_FOLLOWING_ABSORBER String sf
 UNEXPECTED_STACK_TRACE String sf
 UNEXPECTED_EMITTER_DIAGNOSTIC String sf
 createInvalidFollowingAbsorberDiagnostic(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.serializer.analysis.ISyntacticSequencerPDAProvider.ISynAbsorberState,org.eclipse.xtext.AbstractElement).ISerializationDiagnostic ax
 createInvalidFollowingAbsorberDiagnostic(org.eclipse.xtext.serializer.ISerializationContext,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.serializer.analysis.ISyntacticSequencerPDAProvider.ISynAbsorberState,org.eclipse.xtext.AbstractElement).ISerializationDiagnostic a
 createUnexpectedStackStateDiagnostic(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.serializer.sequencer.RuleCallStack,org.eclipse.xtext.RuleCall,org.eclipse.xtext.serializer.analysis.ISyntacticSequencerPDAProvider.ISynState).ISerializationDiagnostic a
 createUnexpectedEmitterDiagnostic(org.eclipse.xtext.serializer.analysis.ISyntacticSequencerPDAProvider.ISynNavigable,org.eclipse.xtext.AbstractElement,org.eclipse.xtext.serializer.sequencer.RuleCallStack).ISerializationDiagnostic a
ITokenDiagnosticProvider ai
 INVALID_ENUM_VALUE String sf
 NO_EOBJECT_DESCRIPTION_FOUND String sf
 NO_SCOPE_FOUND String sf
 NULL_NOT_ALLOWED String sf
 VALUE_CONVERSION_EXCEPTION String sf
 getInvalidEnumValueDiagnostic(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,Object).ISerializationDiagnostic a
 getNoEObjectDescriptionFoundDiagnostic(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.CrossReference,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.scoping.IScope).ISerializationDiagnostic a
 getNoScopeFoundDiagnostic(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.CrossReference,org.eclipse.emf.ecore.EObject).ISerializationDiagnostic a
 getNullNotAllowedDiagnostic(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.AbstractElement).ISerializationDiagnostic a
 getValueConversionExceptionDiagnostic(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.AbstractElement,Object,Throwable).ISerializationDiagnostic a
SequencerDiagnosticProvider - :.ISemanticSequencerDiagnosticProvider +NamedElement2Name
 contextFinder org.eclipse.xtext.serializer.sequencer.IContextFinder o
 grammarAccess org.eclipse.xtext.IGrammarAccess o
 grammarConstraints org.eclipse.xtext.serializer.analysis.IGrammarConstraintProvider o
 new() -
 createBacktrackingFailedDiagnostic(org.eclipse.xtext.serializer.sequencer.BacktrackingSemanticSequencer.SerializableObject,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.util.formallang.Nfa<org.eclipse.xtext.serializer.analysis.ISemanticSequencerNfaProvider.ISemState>).ISerializationDiagnostic x
 createBacktrackingFailedDiagnostic(org.eclipse.xtext.serializer.sequencer.BacktrackingSemanticSequencer.SerializableObject,org.eclipse.xtext.serializer.ISerializationContext,org.eclipse.xtext.serializer.analysis.IGrammarConstraintProvider.IConstraint).ISerializationDiagnostic -
 createFeatureValueMissing(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature).ISerializationDiagnostic -
 createInvalidContextOrTypeDiagnostic(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject).ISerializationDiagnostic x
 createInvalidContextOrTypeDiagnostic(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.serializer.ISerializationContext).ISerializationDiagnostic -
 getValidContexts(org.eclipse.emf.ecore.EClass)java.util.List<org.eclipse.xtext.serializer.ISerializationContext> o
 getValidTypes(org.eclipse.xtext.serializer.ISerializationContext)java.util.Set<org.eclipse.emf.ecore.EClass> o
SerializationDiagnostic - :.ISerializationDiagnostic
 feature org.eclipse.emf.ecore.EStructuralFeature o
 message String o
 semanticObject org.eclipse.emf.ecore.EObject o
 grammar org.eclipse.xtext.Grammar o
 context org.eclipse.xtext.serializer.ISerializationContext o
 new(String,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.AbstractElement,org.eclipse.xtext.Grammar,String,Throwable) -
 new(String,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.AbstractElement,org.eclipse.xtext.Grammar,String) -
 new(String,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,org.eclipse.xtext.Grammar,String) -
 new(String,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,org.eclipse.xtext.Grammar,String,Throwable) -
 new(String,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Grammar,String) x
 new(String,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.serializer.ISerializationContext,org.eclipse.xtext.Grammar,String) -
 new(String,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Grammar,String) -
 breaksSyntax()boolean -
 getException()Throwable -
 getMessage()String -
 getSemanticObject()org.eclipse.emf.ecore.EObject -
 getContext()org.eclipse.emf.ecore.EObject x
 getIContext()org.eclipse.xtext.serializer.ISerializationContext -
 getGrammar()org.eclipse.xtext.Grammar -
 getId()String -
 getEStructuralFeature()org.eclipse.emf.ecore.EStructuralFeature -
package org.eclipse.xtext.serializer.sequencer
AbstractSemanticSequencer a :.ISemanticSequencer
 diagnosticProvider org.eclipse.xtext.serializer.diagnostic.ISemanticSequencerDiagnosticProvider o
 errorAcceptor org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic.Acceptor o
 feederProvider org.eclipse.xtext.serializer.acceptor.SequenceFeeder.Provider o
 masterSequencer .ISemanticSequencer o
 nodeProvider .ISemanticNodeProvider o
 sequenceAcceptor org.eclipse.xtext.serializer.acceptor.ISemanticSequenceAcceptor o
 transientValues .ITransientValueService o
 new() -
 createContext(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject)org.eclipse.xtext.serializer.ISerializationContext o
 createNodeProvider(org.eclipse.emf.ecore.EObject).ISemanticNodeProvider.INodesForEObjectProvider o
 createSequence(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject)void x
 createSequence(org.eclipse.xtext.serializer.ISerializationContext,org.eclipse.emf.ecore.EObject)void -
 createSequencerFeeder(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.serializer.acceptor.SequenceFeeder o
 createSequencerFeeder(org.eclipse.emf.ecore.EObject,.ISemanticNodeProvider.INodesForEObjectProvider)org.eclipse.xtext.serializer.acceptor.SequenceFeeder o
 createSequencerFeeder(org.eclipse.xtext.serializer.ISerializationContext,org.eclipse.emf.ecore.EObject)org.eclipse.xtext.serializer.acceptor.SequenceFeeder o
 createSequencerFeeder(org.eclipse.xtext.serializer.ISerializationContext,org.eclipse.emf.ecore.EObject,.ISemanticNodeProvider.INodesForEObjectProvider)org.eclipse.xtext.serializer.acceptor.SequenceFeeder o
 init(org.eclipse.xtext.serializer.acceptor.ISemanticSequenceAcceptor,org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic.Acceptor)void -
 init(.ISemanticSequencer,org.eclipse.xtext.serializer.acceptor.ISemanticSequenceAcceptor,org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic.Acceptor)void -
 sequence(org.eclipse.xtext.serializer.ISerializationContext,org.eclipse.emf.ecore.EObject)void -
 setMasterSequencer(.ISemanticSequencer)void -
AbstractSyntacticSequencer a :.ISyntacticSequencer,org.eclipse.xtext.serializer.acceptor.ISemanticSequenceAcceptor +SyntacticalContext
 contexts java.util.Stack<.AbstractSyntacticSequencer.SyntacticalContext> o
 delegate org.eclipse.xtext.serializer.acceptor.ISyntacticSequenceAcceptor o
 diagnosticProvider org.eclipse.xtext.serializer.diagnostic.ISyntacticSequencerDiagnosticProvider o
 errorAcceptor org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic.Acceptor o
 pdaProvider org.eclipse.xtext.serializer.analysis.ISyntacticSequencerPDAProvider o
 tokenUtil org.eclipse.xtext.parsetree.reconstr.impl.TokenUtil o
 new() -
 accept(org.eclipse.xtext.nodemodel.INode,java.util.List<org.eclipse.xtext.serializer.analysis.ISyntacticSequencerPDAProvider.ISynState>,.RuleCallStack)void o
 accept(org.eclipse.xtext.serializer.analysis.ISyntacticSequencerPDAProvider.ISynState,org.eclipse.xtext.nodemodel.INode,.RuleCallStack)void o
 acceptAssignedCrossRefDatatype(org.eclipse.xtext.RuleCall,String,org.eclipse.emf.ecore.EObject,int,org.eclipse.xtext.nodemodel.ICompositeNode)void -
 acceptAssignedCrossRefEnum(org.eclipse.xtext.RuleCall,String,org.eclipse.emf.ecore.EObject,int,org.eclipse.xtext.nodemodel.ICompositeNode)void -
 acceptAssignedCrossRefKeyword(org.eclipse.xtext.Keyword,String,org.eclipse.emf.ecore.EObject,int,org.eclipse.xtext.nodemodel.ILeafNode)void -
 acceptAssignedCrossRefTerminal(org.eclipse.xtext.RuleCall,String,org.eclipse.emf.ecore.EObject,int,org.eclipse.xtext.nodemodel.ILeafNode)void -
 acceptAssignedDatatype(org.eclipse.xtext.RuleCall,String,Object,int,org.eclipse.xtext.nodemodel.ICompositeNode)void -
 acceptAssignedEnum(org.eclipse.xtext.RuleCall,String,Object,int,org.eclipse.xtext.nodemodel.ICompositeNode)void -
 acceptAssignedKeyword(org.eclipse.xtext.Keyword,String,Object,int,org.eclipse.xtext.nodemodel.ILeafNode)void -
 acceptAssignedTerminal(org.eclipse.xtext.RuleCall,String,Object,int,org.eclipse.xtext.nodemodel.ILeafNode)void -
 acceptNode(org.eclipse.xtext.nodemodel.INode)void o
 acceptNodes(org.eclipse.xtext.serializer.analysis.ISyntacticSequencerPDAProvider.ISynNavigable,org.eclipse.xtext.nodemodel.INode,org.eclipse.xtext.nodemodel.INode)void o
 acceptNodes(org.eclipse.xtext.serializer.analysis.ISyntacticSequencerPDAProvider.ISynNavigable,java.util.List<org.eclipse.xtext.nodemodel.INode>)void o
 acceptUnassignedAction(org.eclipse.xtext.Action)void -
 acceptUnassignedDatatype(org.eclipse.xtext.RuleCall,String,org.eclipse.xtext.nodemodel.ICompositeNode)void -
 acceptUnassignedEnum(org.eclipse.xtext.RuleCall,String,org.eclipse.xtext.nodemodel.ICompositeNode)void -
 acceptUnassignedKeyword(org.eclipse.xtext.Keyword,String,org.eclipse.xtext.nodemodel.ILeafNode)void -
 acceptUnassignedTerminal(org.eclipse.xtext.RuleCall,String,org.eclipse.xtext.nodemodel.ILeafNode)void -
 collectAbstractElements(org.eclipse.xtext.serializer.analysis.GrammarAlias.AbstractElementAlias,java.util.Set<org.eclipse.xtext.AbstractElement>)void o
 collectNodes(org.eclipse.xtext.nodemodel.INode,org.eclipse.xtext.nodemodel.INode)java.util.List<org.eclipse.xtext.nodemodel.INode> o
 emitUnassignedTokens(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.serializer.analysis.ISyntacticSequencerPDAProvider.ISynTransition,org.eclipse.xtext.nodemodel.INode,org.eclipse.xtext.nodemodel.INode)void oa
 enterAssignedAction(org.eclipse.xtext.Action,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.ICompositeNode)boolean -
 enterAssignedParserRuleCall(org.eclipse.xtext.RuleCall,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.ICompositeNode)boolean -
 findTransition(org.eclipse.xtext.serializer.ISerializationContext,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.serializer.analysis.ISyntacticSequencerPDAProvider.ISynFollowerOwner,org.eclipse.xtext.nodemodel.INode,org.eclipse.xtext.AbstractElement,org.eclipse.xtext.nodemodel.INode,.RuleCallStack)org.eclipse.xtext.serializer.analysis.ISyntacticSequencerPDAProvider.ISynTransition o
 finish()void -
 getLastLeaf(org.eclipse.xtext.nodemodel.INode)org.eclipse.xtext.nodemodel.INode o
 getLastNavigableState()org.eclipse.xtext.serializer.analysis.ISyntacticSequencerPDAProvider.ISynNavigable o
 getNodesFor(java.util.List<org.eclipse.xtext.nodemodel.INode>,org.eclipse.xtext.serializer.analysis.GrammarAlias.AbstractElementAlias)java.util.List<org.eclipse.xtext.nodemodel.INode> o
 getTokenText(org.eclipse.xtext.nodemodel.INode)String o
 getUnassignedRuleCallToken(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,org.eclipse.xtext.nodemodel.INode)String o
 getUnassignedRuleCallToken(org.eclipse.xtext.RuleCall,org.eclipse.xtext.nodemodel.INode)String o
 init(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.serializer.acceptor.ISyntacticSequenceAcceptor,org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic.Acceptor)void x
 init(org.eclipse.xtext.serializer.ISerializationContext,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.serializer.acceptor.ISyntacticSequenceAcceptor,org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic.Acceptor)void -
 leaveAssignedAction(org.eclipse.xtext.Action,org.eclipse.emf.ecore.EObject)void -
 leaveAssignedParserRuleCall(org.eclipse.xtext.RuleCall,org.eclipse.emf.ecore.EObject)void -
 navigateToAbsorber(org.eclipse.xtext.AbstractElement,org.eclipse.xtext.nodemodel.INode)void o
 navigateToAbsorber(org.eclipse.xtext.serializer.analysis.ISyntacticSequencerPDAProvider.ISynFollowerOwner,org.eclipse.xtext.nodemodel.INode,org.eclipse.xtext.nodemodel.INode,.RuleCallStack)org.eclipse.xtext.serializer.analysis.ISyntacticSequencerPDAProvider.ISynAbsorberState o
 navigateToEmitter(org.eclipse.xtext.AbstractElement,org.eclipse.xtext.nodemodel.INode)void o
 navigateToEmitter(org.eclipse.xtext.serializer.analysis.ISyntacticSequencerPDAProvider.ISynFollowerOwner,org.eclipse.xtext.nodemodel.INode,org.eclipse.xtext.AbstractElement,org.eclipse.xtext.nodemodel.INode,.RuleCallStack)org.eclipse.xtext.serializer.analysis.ISyntacticSequencerPDAProvider.ISynFollowerOwner o
AbstractSyntacticSequencer.SyntacticalContext os
 context org.eclipse.xtext.serializer.ISerializationContext o
 lastNode org.eclipse.xtext.nodemodel.INode o
 rootNode org.eclipse.xtext.nodemodel.INode o
 lastState org.eclipse.xtext.serializer.analysis.ISyntacticSequencerPDAProvider.ISynFollowerOwner o
 semanticObject org.eclipse.emf.ecore.EObject o
 stack .RuleCallStack o
 new(org.eclipse.xtext.serializer.ISerializationContext,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.serializer.analysis.ISyntacticSequencerPDAProvider.ISynAbsorberState,org.eclipse.xtext.nodemodel.INode) -
 getLastNode()org.eclipse.xtext.nodemodel.INode -
 getStack().RuleCallStack -
 setLastNode(org.eclipse.xtext.nodemodel.INode)void o
AssignmentFinder - :.IAssignmentFinder
 contextFinder .IContextFinder o
 crossRefSerializer org.eclipse.xtext.serializer.tokens.ICrossReferenceSerializer o
 enumLiteralSerializer org.eclipse.xtext.serializer.tokens.IEnumLiteralSerializer o
 keywordSerializer org.eclipse.xtext.serializer.tokens.IKeywordSerializer o
 valueSerializer org.eclipse.xtext.serializer.tokens.IValueSerializer o
 new() -
 findAssignmentsByValue(org.eclipse.emf.ecore.EObject,com.google.common.collect.Multimap<org.eclipse.xtext.AbstractElement,org.eclipse.xtext.serializer.ISerializationContext>,Object,org.eclipse.xtext.nodemodel.INode)java.util.Set<org.eclipse.xtext.AbstractElement> -
 findValidAssignmentsForContainmentRef(org.eclipse.emf.ecore.EObject,com.google.common.collect.Multimap<org.eclipse.xtext.AbstractElement,org.eclipse.xtext.serializer.ISerializationContext>,org.eclipse.emf.ecore.EObject)java.util.Set<org.eclipse.xtext.AbstractElement> o
 findValidAssignmentsForCrossRef(org.eclipse.emf.ecore.EObject,Iterable<org.eclipse.xtext.AbstractElement>,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.INode)java.util.Set<org.eclipse.xtext.AbstractElement> o
 findValidBooleanAssignments(org.eclipse.emf.ecore.EObject,Iterable<org.eclipse.xtext.AbstractElement>,Object)java.util.Set<org.eclipse.xtext.AbstractElement> o
 findValidValueAssignments(org.eclipse.emf.ecore.EObject,Iterable<org.eclipse.xtext.AbstractElement>,Object)java.util.Set<org.eclipse.xtext.AbstractElement> o
BacktrackingSemanticSequencer - :.AbstractSemanticSequencer +FollowerSorter,SerializableObject,TraceItem
 INVALID Object osf
 assignmentFinder .IAssignmentFinder o
 transientValueUtil .TransientValueUtil o
 new() -
 accept(.BacktrackingSemanticSequencer.TraceItem,org.eclipse.xtext.serializer.acceptor.SequenceFeeder)void o
 createFollowerSorter(.BacktrackingSemanticSequencer.SerializableObject,org.eclipse.xtext.AbstractElement)java.util.Comparator<org.eclipse.xtext.serializer.analysis.ISemanticSequencerNfaProvider.ISemState> o
 createSequence(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject)void x
 createSequence(org.eclipse.xtext.serializer.ISerializationContext,org.eclipse.emf.ecore.EObject)void -
BacktrackingSemanticSequencer.FollowerSorter s :java.util.Comparator<org.eclipse.xtext.serializer.analysis.ISemanticSequencerNfaProvider.ISemState>
 nodeModelEle org.eclipse.emf.ecore.EObject o
 obj .BacktrackingSemanticSequencer.SerializableObject o
 new(.BacktrackingSemanticSequencer.SerializableObject,org.eclipse.xtext.AbstractElement) -
 compare(org.eclipse.xtext.serializer.analysis.ISemanticSequencerNfaProvider.ISemState,org.eclipse.xtext.serializer.analysis.ISemanticSequencerNfaProvider.ISemState)int -
BacktrackingSemanticSequencer.SerializableObject -
 eObject org.eclipse.emf.ecore.EObject of
 context org.eclipse.xtext.serializer.ISerializationContext of
 nodes java.util.List<.ISemanticNodeProvider.ISemanticNode>[] o
 firstNode .ISemanticNodeProvider.ISemanticNode of
 optional boolean[] o
 valid java.util.Map<org.eclipse.xtext.util.Pair<org.eclipse.xtext.AbstractElement,Integer>,Boolean> o
 values Object[] o
 new(org.eclipse.xtext.serializer.ISerializationContext,org.eclipse.emf.ecore.EObject,.ISemanticNodeProvider.INodesForEObjectProvider) -
 getEObject()org.eclipse.emf.ecore.EObject -
 getFirstNode().ISemanticNodeProvider.ISemanticNode -
 getNode(int,int).ISemanticNodeProvider.ISemanticNode -
 getValue(org.eclipse.xtext.serializer.analysis.ISemanticSequencerNfaProvider.ISemState,int)Object -
 getValueCount(int)int -
 getValuesString()String -
 isList(int)boolean -
 isOptional(int)boolean -
 isValueValid(org.eclipse.xtext.serializer.analysis.ISemanticSequencerNfaProvider.ISemState,int,Object)boolean o
 toString()String -
BacktrackingSemanticSequencer.TraceItem os
 index int o
 nextIndex int[] o
 node .ISemanticNodeProvider.ISemanticNode o
 obj .BacktrackingSemanticSequencer.SerializableObject o
 parent .BacktrackingSemanticSequencer.TraceItem o
 state org.eclipse.xtext.serializer.analysis.ISemanticSequencerNfaProvider.ISemState o
 value Object o
 new(.BacktrackingSemanticSequencer.SerializableObject) -
 new(.BacktrackingSemanticSequencer.SerializableObject,int[]) -
 canEnter(org.eclipse.xtext.serializer.analysis.ISemanticSequencerNfaProvider.ISemState)boolean -
 clone(org.eclipse.xtext.serializer.analysis.ISemanticSequencerNfaProvider.ISemState).BacktrackingSemanticSequencer.TraceItem -
 cloneAndConsume(org.eclipse.xtext.serializer.analysis.ISemanticSequencerNfaProvider.ISemState).BacktrackingSemanticSequencer.TraceItem -
 getIndex()int -
 getNextGrammarElement()org.eclipse.xtext.AbstractElement -
 getNode()org.eclipse.xtext.nodemodel.INode -
 getCompositeNode()org.eclipse.xtext.nodemodel.ICompositeNode -
 getLeafNode()org.eclipse.xtext.nodemodel.ILeafNode -
 getObj().BacktrackingSemanticSequencer.SerializableObject -
 getParent().BacktrackingSemanticSequencer.TraceItem -
 getState()org.eclipse.xtext.serializer.analysis.ISemanticSequencerNfaProvider.ISemState -
 getValue()Object -
 isConsumed()boolean -
 toString()String -
ContextFinder - :.IContextFinder
 assignmentFinder .IAssignmentFinder o
 constraints org.eclipse.xtext.serializer.analysis.SerializationContextMap<org.eclipse.xtext.serializer.analysis.IGrammarConstraintProvider.IConstraint> o
 grammarConstraintProvider org.eclipse.xtext.serializer.analysis.IGrammarConstraintProvider o
 nodesProvider .ISemanticNodeProvider o
 ruleNames org.eclipse.xtext.xtext.RuleNames o
 transientValues .ITransientValueService o
 transientValueUtil .TransientValueUtil o
 new() -
 findAssignedElements(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,com.google.common.collect.Multimap<org.eclipse.xtext.AbstractElement,org.eclipse.xtext.serializer.ISerializationContext>)java.util.Set<org.eclipse.xtext.AbstractElement> o
 collectAssignments(com.google.common.collect.Multimap<org.eclipse.xtext.serializer.analysis.IGrammarConstraintProvider.IConstraint,org.eclipse.xtext.serializer.ISerializationContext>,org.eclipse.emf.ecore.EStructuralFeature)com.google.common.collect.Multimap<org.eclipse.xtext.AbstractElement,org.eclipse.xtext.serializer.ISerializationContext> o
 findByContents(org.eclipse.emf.ecore.EObject,Iterable<org.eclipse.xtext.serializer.ISerializationContext>)java.util.Set<org.eclipse.xtext.serializer.ISerializationContext> -
 findByContentsAndContainer(org.eclipse.emf.ecore.EObject,Iterable<org.eclipse.xtext.serializer.ISerializationContext>)java.util.Set<org.eclipse.xtext.serializer.ISerializationContext> -
 createContextsForFeatures(java.util.Collection<org.eclipse.xtext.serializer.ISerializationContext>,org.eclipse.xtext.serializer.analysis.IGrammarConstraintProvider.IFeatureInfo,org.eclipse.emf.ecore.EObject)java.util.List<org.eclipse.xtext.serializer.ISerializationContext> o
 findContextsByContainer(org.eclipse.emf.ecore.EObject,Iterable<org.eclipse.xtext.serializer.ISerializationContext>)Iterable<org.eclipse.xtext.serializer.ISerializationContext> o
 findContextsByContents(org.eclipse.emf.ecore.EObject,Iterable<org.eclipse.emf.ecore.EObject>)Iterable<org.eclipse.emf.ecore.EObject> x
 findContextsByContentsAndContainer(org.eclipse.emf.ecore.EObject,Iterable<org.eclipse.emf.ecore.EObject>)Iterable<org.eclipse.emf.ecore.EObject> x
 getConstraints(org.eclipse.emf.ecore.EObject)com.google.common.collect.Multimap<org.eclipse.xtext.serializer.analysis.IGrammarConstraintProvider.IConstraint,org.eclipse.xtext.serializer.ISerializationContext> o
 getConstraints(org.eclipse.emf.ecore.EObject,Iterable<org.eclipse.xtext.serializer.ISerializationContext>)com.google.common.collect.Multimap<org.eclipse.xtext.serializer.analysis.IGrammarConstraintProvider.IConstraint,org.eclipse.xtext.serializer.ISerializationContext> o
 getRootContext(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.serializer.ISerializationContext o
 initConstraints()void -
 intersect(Iterable<org.eclipse.xtext.serializer.ISerializationContext>,Iterable<org.eclipse.xtext.serializer.ISerializationContext>)boolean o
 isValidValueQuantity(org.eclipse.xtext.serializer.analysis.IGrammarConstraintProvider.IConstraint,org.eclipse.emf.ecore.EObject)boolean o
IAssignmentFinder ai
 findAssignmentsByValue(org.eclipse.emf.ecore.EObject,com.google.common.collect.Multimap<org.eclipse.xtext.AbstractElement,org.eclipse.xtext.serializer.ISerializationContext>,Object,org.eclipse.xtext.nodemodel.INode)java.util.Set<org.eclipse.xtext.AbstractElement> a
IContextFinder ai
 findByContents(org.eclipse.emf.ecore.EObject,Iterable<org.eclipse.xtext.serializer.ISerializationContext>)java.util.Set<org.eclipse.xtext.serializer.ISerializationContext> a
 findByContentsAndContainer(org.eclipse.emf.ecore.EObject,Iterable<org.eclipse.xtext.serializer.ISerializationContext>)java.util.Set<org.eclipse.xtext.serializer.ISerializationContext> a
 findContextsByContents(org.eclipse.emf.ecore.EObject,Iterable<org.eclipse.emf.ecore.EObject>)Iterable<org.eclipse.emf.ecore.EObject> ax
 findContextsByContentsAndContainer(org.eclipse.emf.ecore.EObject,Iterable<org.eclipse.emf.ecore.EObject>)Iterable<org.eclipse.emf.ecore.EObject> ax
IHiddenTokenSequencer ai +IHiddenTokenSequencerOwner
 init(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.serializer.acceptor.ISequenceAcceptor,org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic.Acceptor)void ax
 init(org.eclipse.xtext.serializer.ISerializationContext,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.serializer.acceptor.ISequenceAcceptor,org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic.Acceptor)void a
ISemanticNodeProvider ai +INodesForEObjectProvider,ISemanticNode,NullNodesForEObjectProvider
 NULL_NODES_PROVIDER .ISemanticNodeProvider.INodesForEObjectProvider sf
 getNodesForSemanticObject(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.ICompositeNode).ISemanticNodeProvider.INodesForEObjectProvider a
ISemanticNodeProvider.INodesForEObjectProvider sai
 getSemanticNodeForMultiValue(org.eclipse.emf.ecore.EStructuralFeature,int,int,Object).ISemanticNodeProvider.ISemanticNode a
 getSemanticNodeForSingelValue(org.eclipse.emf.ecore.EStructuralFeature,Object).ISemanticNodeProvider.ISemanticNode a
 getFirstSemanticNode().ISemanticNodeProvider.ISemanticNode a
 getNodeForMultiValue(org.eclipse.emf.ecore.EStructuralFeature,int,int,Object)org.eclipse.xtext.nodemodel.INode a
 getNodeForSingelValue(org.eclipse.emf.ecore.EStructuralFeature,Object)org.eclipse.xtext.nodemodel.INode a
ISemanticNodeProvider.ISemanticNode sai
 getNode()org.eclipse.xtext.nodemodel.INode a
 getFollower().ISemanticNodeProvider.ISemanticNode a
 getGrammarElement()org.eclipse.xtext.AbstractElement a
ISemanticSequencer ai
 init(org.eclipse.xtext.serializer.acceptor.ISemanticSequenceAcceptor,org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic.Acceptor)void a
 init(.ISemanticSequencer,org.eclipse.xtext.serializer.acceptor.ISemanticSequenceAcceptor,org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic.Acceptor)void a
 createSequence(org.eclipse.xtext.serializer.ISerializationContext,org.eclipse.emf.ecore.EObject)void a
 createSequence(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject)void ax
ISyntacticSequencer ai +ISyntacticSequencerOwner
 init(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.serializer.acceptor.ISyntacticSequenceAcceptor,org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic.Acceptor)void ax
 init(org.eclipse.xtext.serializer.ISerializationContext,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.serializer.acceptor.ISyntacticSequenceAcceptor,org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic.Acceptor)void a
ITransientValueService ai +ListTransient,ValueTransient
 isListTransient(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature).ITransientValueService.ListTransient a
 isValueInListTransient(org.eclipse.emf.ecore.EObject,int,org.eclipse.emf.ecore.EStructuralFeature)boolean a
 isValueTransient(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature).ITransientValueService.ValueTransient a
ITransientValueService.ValueTransient sfe :Enum<.ITransientValueService.ValueTransient>
 NO .ITransientValueService.ValueTransient sf
 PREFERABLY .ITransientValueService.ValueTransient sf
 YES .ITransientValueService.ValueTransient sf
 values().ITransientValueService.ValueTransient[] s
 valueOf(String).ITransientValueService.ValueTransient s
RuleCallStack - :org.eclipse.xtext.util.AbstractLinkedStack<.RuleCallStack,org.eclipse.xtext.RuleCall>
 new() -
 createStack().RuleCallStack o
 elementToStr(org.eclipse.xtext.RuleCall)String -
SemanticNodeIterator - :java.util.Iterator<org.eclipse.xtext.util.Triple<org.eclipse.xtext.nodemodel.INode,org.eclipse.xtext.AbstractElement,org.eclipse.emf.ecore.EObject>>
 next org.eclipse.xtext.util.Triple<org.eclipse.xtext.nodemodel.INode,org.eclipse.xtext.AbstractElement,org.eclipse.emf.ecore.EObject> o
 new(org.eclipse.emf.ecore.EObject) -
 new(org.eclipse.xtext.nodemodel.INode) -
 findNext(org.eclipse.xtext.nodemodel.INode,boolean)org.eclipse.xtext.util.Triple<org.eclipse.xtext.nodemodel.INode,org.eclipse.xtext.AbstractElement,org.eclipse.emf.ecore.EObject> o
 getEObjectNodeEObject(org.eclipse.xtext.nodemodel.INode)org.eclipse.emf.ecore.EObject o
 hasNext()boolean -
 isEObjectNode(org.eclipse.xtext.nodemodel.INode)boolean o
 next()org.eclipse.xtext.util.Triple<org.eclipse.xtext.nodemodel.INode,org.eclipse.xtext.AbstractElement,org.eclipse.emf.ecore.EObject> -
 next(org.eclipse.xtext.nodemodel.INode,boolean)org.eclipse.xtext.nodemodel.INode o
 remove()void -
SemanticNodeProvider - :.ISemanticNodeProvider +NodesForEObjectProvider,SemanticNode
 new() -
 createNodesForEObjectProvider(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.ICompositeNode).SemanticNodeProvider.NodesForEObjectProvider o
 getNodesForSemanticObject(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.ICompositeNode).ISemanticNodeProvider.INodesForEObjectProvider -
SemanticNodeProvider.NodesForEObjectProvider s :.ISemanticNodeProvider.INodesForEObjectProvider
 childrenByFeatureIDAndIndex Object[] of
 childrenBySemanticChild java.util.Map<org.eclipse.emf.ecore.EObject,.SemanticNodeProvider.SemanticNode> o
 first .SemanticNodeProvider.SemanticNode o
 node org.eclipse.xtext.nodemodel.ICompositeNode of
 semanticObject org.eclipse.emf.ecore.EObject of
 new(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.ICompositeNode) -
 add(String,org.eclipse.xtext.nodemodel.INode,.SemanticNodeProvider.SemanticNode).SemanticNodeProvider.SemanticNode o
 collectNodesForFeatures()void o
 getSemanticNodeForMultiValue(org.eclipse.emf.ecore.EStructuralFeature,int,int,Object).SemanticNodeProvider.SemanticNode -
 getSemanticNodeForSingelValue(org.eclipse.emf.ecore.EStructuralFeature,Object).SemanticNodeProvider.SemanticNode -
 getSemanticChild(org.eclipse.xtext.nodemodel.INode)org.eclipse.emf.ecore.EObject o
 getNodeForMultiValue(org.eclipse.emf.ecore.EStructuralFeature,int,int,Object)org.eclipse.xtext.nodemodel.INode -
 getNodeForSingelValue(org.eclipse.emf.ecore.EStructuralFeature,Object)org.eclipse.xtext.nodemodel.INode -
 getFirstSemanticNode().ISemanticNodeProvider.ISemanticNode -
SemanticNodeProvider.SemanticNode s :.ISemanticNodeProvider.ISemanticNode
 new(org.eclipse.xtext.nodemodel.INode) -
 getNode()org.eclipse.xtext.nodemodel.INode -
 getFollower().ISemanticNodeProvider.ISemanticNode -
 getGrammarElement()org.eclipse.xtext.AbstractElement -
TransientValueService - :.ITransientValueService
 new() -
 defaultValueIsSerializeable(org.eclipse.emf.ecore.EStructuralFeature)boolean o
 isContainerReferenceInSameResource(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature)boolean o
 isListTransient(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature).ITransientValueService.ListTransient -
 isValueInListTransient(org.eclipse.emf.ecore.EObject,int,org.eclipse.emf.ecore.EStructuralFeature)boolean -
 isValueTransient(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature).ITransientValueService.ValueTransient -
TransientValueUtil -
 transientValues .ITransientValueService o
 new() -
 getAllNonTransientValues(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference)java.util.List<org.eclipse.emf.ecore.EObject> -
 getAllNonTransientValues(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature)java.util.List<Object> -
 countNonTransientListValues(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature)int -
 isTransient(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature).ITransientValueService.ValueTransient -
package org.eclipse.xtext.serializer.tokens
CrossReferenceSerializer - :.ICrossReferenceSerializer
 diagnostics org.eclipse.xtext.serializer.diagnostic.ITokenDiagnosticProvider o
 tokenUtil org.eclipse.xtext.parsetree.reconstr.impl.TokenUtil o
 new() -
 isValid(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.CrossReference,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.INode,org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic.Acceptor)boolean -
 serializeCrossRef(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.CrossReference,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.INode,org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic.Acceptor)String -
 getCrossReferenceNameFromScope(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.CrossReference,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.scoping.IScope,org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic.Acceptor)String o
 handleProxy(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference)org.eclipse.emf.ecore.EObject o
EnumLiteralSerializer - :.IEnumLiteralSerializer
 diagnosticProvider org.eclipse.xtext.serializer.diagnostic.ITokenDiagnosticProvider o
 tokenUtil org.eclipse.xtext.parsetree.reconstr.impl.TokenUtil o
 new() -
 getLiteral(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,Object)org.eclipse.xtext.Keyword o
 getLiteral(org.eclipse.xtext.nodemodel.INode)org.eclipse.xtext.Keyword o
 isValid(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,Object,org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic.Acceptor)boolean -
 serializeAssignedEnumLiteral(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,Object,org.eclipse.xtext.nodemodel.INode,org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic.Acceptor)String -
ICrossReferenceSerializer ai
 isValid(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.CrossReference,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.INode,org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic.Acceptor)boolean a
 serializeCrossRef(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.CrossReference,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.INode,org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic.Acceptor)String a
IEnumLiteralSerializer ai
 isValid(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,Object,org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic.Acceptor)boolean a
 serializeAssignedEnumLiteral(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,Object,org.eclipse.xtext.nodemodel.INode,org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic.Acceptor)String a
IKeywordSerializer ai
 isValid(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Keyword,Object,org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic.Acceptor)boolean a
 serializeAssignedKeyword(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.Keyword,Object,org.eclipse.xtext.nodemodel.INode,org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic.Acceptor)String a
IValueSerializer ai
 isValid(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,Object,org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic.Acceptor)boolean a
 serializeAssignedValue(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.RuleCall,Object,org.eclipse.xtext.nodemodel.INode,org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic.Acceptor)String a
package org.eclipse.xtext.service
AbstractElementFinder a +AbstractEnumRuleElementFinder,AbstractGrammarElementFinder,AbstractParserRuleElementFinder
 new() -
 findAssignments(org.eclipse.xtext.AbstractRule[])java.util.List<org.eclipse.xtext.Assignment> v
 findByNestedRuleCall(Class<<T>>,org.eclipse.xtext.AbstractRule[])java.util.List<<T>> ov <T=Object>
 findCrossReferences(org.eclipse.xtext.AbstractRule[])java.util.List<org.eclipse.xtext.CrossReference> v
 findCrossReferences(org.eclipse.emf.ecore.EClassifier[])java.util.List<org.eclipse.xtext.CrossReference> v
 findKeywordPairs(String,String)java.util.List<org.eclipse.xtext.util.Pair<org.eclipse.xtext.Keyword,org.eclipse.xtext.Keyword>> -
 findKeywords(String[])java.util.List<org.eclipse.xtext.Keyword> v
 findRuleCalls(org.eclipse.xtext.AbstractRule[])java.util.List<org.eclipse.xtext.RuleCall> v
 getRules()Iterable<org.eclipse.xtext.AbstractRule> oa
AbstractElementFinder.AbstractEnumRuleElementFinder sa :.AbstractElementFinder,org.eclipse.xtext.IGrammarAccess.IEnumRuleAccess
 new() -
 getRules()Iterable<org.eclipse.xtext.AbstractRule> o
AbstractElementFinder.AbstractGrammarElementFinder sa :.AbstractElementFinder,org.eclipse.xtext.IGrammarAccess
 new() -
 getRules()Iterable<org.eclipse.xtext.AbstractRule> o
AbstractElementFinder.AbstractParserRuleElementFinder sa :.AbstractElementFinder,org.eclipse.xtext.IGrammarAccess.IParserRuleAccess
 new() -
 getRules()Iterable<org.eclipse.xtext.AbstractRule> o
AbstractGenericModule a :com.google.inject.Module
 new() -
 configure(com.google.inject.Binder)void -
 getBindings().CompoundModule f
 bindProperties(com.google.inject.Binder,String)void o
 tryBindProperties(com.google.inject.Binder,String)java.util.Properties o
AllRulesCache - +AllRulesCacheAdapter
 new(org.eclipse.xtext.Grammar) -
 findInEmfObject(org.eclipse.emf.common.notify.Notifier).AllRulesCache s
 removeFromEmfObject(org.eclipse.emf.common.notify.Notifier).AllRulesCache s
 attachToEmfObject(org.eclipse.emf.common.notify.Notifier)void -
 getAllRules()java.util.Map<String,org.eclipse.xtext.AbstractRule> -
AllRulesCache.AllRulesCacheAdapter s :org.eclipse.emf.common.notify.impl.AdapterImpl
 new(.AllRulesCache) -
 get().AllRulesCache -
 isAdapterForType(Object)boolean -
BindModule - :.MethodBasedModule
 new(java.lang.reflect.Method,Object) -
CompoundModule - :com.google.inject.Module
 new() -
 configure(com.google.inject.Binder)void -
 add(com.google.inject.Module)void -
 remove(com.google.inject.Module)void -
 getModules()java.util.List<com.google.inject.Module> -
 size()int -
DefaultRuntimeModule a :.AbstractGenericModule
 new() -
 configure(com.google.inject.Binder)void -
 bindEValidatorRegistry()org.eclipse.emf.ecore.EValidator.Registry -
 bindEPackageRegistry()org.eclipse.emf.ecore.EPackage.Registry -
 bindIResourceServiceProvider$Registry()org.eclipse.xtext.resource.IResourceServiceProvider.Registry -
 bindDiagnostician()Class<org.eclipse.emf.ecore.util.Diagnostician> -
 bindIFragmentProvider()Class<org.eclipse.xtext.resource.IFragmentProvider> -
 bindITransientValueService()Class<org.eclipse.xtext.parsetree.reconstr.ITransientValueService> -
 bindILocationInFileProvider()Class<org.eclipse.xtext.resource.ILocationInFileProvider> -
 bindIFormatter()Class<org.eclipse.xtext.formatting.IFormatter> -
 bindINodeModelFormatter()Class<org.eclipse.xtext.formatting.INodeModelFormatter> -
 bindISerializer()Class<org.eclipse.xtext.serializer.ISerializer> -
 bindISemanticSequencer()Class<org.eclipse.xtext.serializer.sequencer.ISemanticSequencer> -
 bindConcreteSyntaxValidator()Class<org.eclipse.xtext.validation.IConcreteSyntaxValidator> -
 bindIResourceFactory()Class<org.eclipse.xtext.resource.IResourceFactory> -
 bindILinkingService()Class<org.eclipse.xtext.linking.ILinkingService> -
 bindIScopeProvider()Class<org.eclipse.xtext.scoping.IScopeProvider> -
 configureSerializerIScopeProvider(com.google.inject.Binder)void -
 configureLinkingIScopeProvider(com.google.inject.Binder)void -
 bindIGlobalScopeProvider()Class<org.eclipse.xtext.scoping.IGlobalScopeProvider> -
 configureIResourceDescriptions(com.google.inject.Binder)void -
 bindIQualifiedNameProvider()Class<org.eclipse.xtext.naming.IQualifiedNameProvider> -
 bindILinker()Class<org.eclipse.xtext.linking.ILinker> -
 bindIValueConverterService()Class<org.eclipse.xtext.conversion.IValueConverterService> -
 bindITokenToStringConverter()Class<org.eclipse.xtext.parser.ITokenToStringConverter> -
 bindIPartialParserHelper()Class<org.eclipse.xtext.parser.antlr.IPartialParsingHelper> -
 bindITokenDefProvider()Class<org.eclipse.xtext.parser.antlr.ITokenDefProvider> -
 bindIAstFactory()Class<org.eclipse.xtext.parser.IAstFactory> -
 bindXtextResource()Class<org.eclipse.xtext.resource.XtextResource> -
 bindResourceSet()Class<org.eclipse.emf.ecore.resource.ResourceSet> -
 bindXtextResourceSet()Class<org.eclipse.xtext.resource.XtextResourceSet> -
 bindIContainer$Manager()Class<org.eclipse.xtext.resource.IContainer.Manager> -
 configureRuntimeEncodingProvider(com.google.inject.Binder)void -
 bindRuntimeEncodingProvider()Class<org.eclipse.xtext.parser.IEncodingProvider.Runtime> -
 provideIEncodingProvider()Class<com.google.inject.Provider<org.eclipse.xtext.parser.IEncodingProvider>> -
 configureIResourceDescriptionsBuilderScope(com.google.inject.Binder)void -
 configureIResourceDescriptionsLiveScope(com.google.inject.Binder)void -
 configureGenericSemanticSequencer(com.google.inject.Binder)void -
 configureUseIndexFragmentsForLazyLinking(com.google.inject.Binder)void -
 configureIsAffectedExtensions(com.google.inject.Binder)void -
DispatchingProvider - <T=Object> :com.google.inject.Provider<<T>> +Runtime,Ui
 new() -
 get()<T> -
DispatchingProvider.Runtime sai@ :java.lang.annotation.Annotation
DispatchingProvider.Ui sai@ :java.lang.annotation.Annotation
FreeModule - :.MethodBasedModule
 new(java.lang.reflect.Method,Object) -
 configure(com.google.inject.Binder)void -
GrammarProvider -
 new(String,com.google.inject.Provider<org.eclipse.xtext.resource.XtextResourceSet>) -
 getGrammar(Object)org.eclipse.xtext.Grammar -
 setClassLoader(ClassLoader)void -
LanguageSpecific ai@ :java.lang.annotation.Annotation
MethodBasedModule a :com.google.inject.Module
 new(java.lang.reflect.Method,Object) o
 getMethod()java.lang.reflect.Method -
 getOwner()Object -
 configure(com.google.inject.Binder)void -
 bindToClass(com.google.inject.binder.LinkedBindingBuilder<Object>,Class<?>)void o
 bindToInstance(com.google.inject.binder.LinkedBindingBuilder<Object>,Object)void o
 isSame(java.lang.reflect.Type,java.lang.reflect.Type)boolean o
 getKeyType()java.lang.reflect.Type -
 getFirstTypeParameter(java.lang.reflect.ParameterizedType)java.lang.reflect.Type o
 throwIllegalReturnTypeDeclaration(java.lang.reflect.Method)IllegalStateException o
 isClassBinding()boolean -
 isEager()boolean -
 isSingleton()boolean -
 invokeMethod(Object[])Object v
OperationCanceledError - :Error
 new(RuntimeException) -
 getWrapped()RuntimeException -
OperationCanceledManager -
 new() -
 getPlatformOperationCanceledException(Throwable)RuntimeException o
 isOperationCanceledException(Throwable)boolean -
 propagateAsErrorIfCancelException(Throwable)void -
 propagateIfCancelException(Throwable)void -
 asWrappingOperationCanceledException(Throwable)Error o
 throwOperationCanceledException()void -
 getPlatformSpecificOperationCanceledException()RuntimeException o
 checkCanceled(org.eclipse.xtext.util.CancelIndicator)void -
ProviderModule - :.MethodBasedModule
 new(java.lang.reflect.Method,Object) -
 bindToInstance(com.google.inject.binder.LinkedBindingBuilder<Object>,Object)void o
 bindToClass(com.google.inject.binder.LinkedBindingBuilder<Object>,Class<?>)void o
 getKeyType()java.lang.reflect.Type -
 isInstanceOf(java.lang.reflect.Type,Class<?>)boolean o
SingletonBinding ai@ :java.lang.annotation.Annotation
 eager()boolean a
package org.eclipse.xtext.services
XtextGrammarAccess - :org.eclipse.xtext.service.AbstractElementFinder.AbstractGrammarElementFinder +AbstractMetamodelDeclarationElements,AbstractNegatedTokenElements,AbstractRuleElements,AbstractTerminalElements,AbstractTokenElements,AbstractTokenWithCardinalityElements,ActionElements,AlternativesElements,AnnotationElements,AssignableAlternativesElements,AssignableTerminalElements,AssignmentElements,AtomElements,CharacterRangeElements,ConditionalBranchElements,ConjunctionElements,CrossReferenceElements,CrossReferenceableTerminalElements,DisjunctionElements,EOFElements,EnumLiteralDeclarationElements,EnumLiteralsElements,EnumRuleElements,GeneratedMetamodelElements,GrammarElements,GrammarIDElements,GroupElements,KeywordElements,LiteralConditionElements,NamedArgumentElements,NegatedTokenElements,NegationElements,ParameterElements,ParameterReferenceElements,ParenthesizedAssignableElementElements,ParenthesizedConditionElements,ParenthesizedElementElements,ParenthesizedTerminalElementElements,ParserRuleElements,PredicatedGroupElements,PredicatedKeywordElements,PredicatedRuleCallElements,ReferencedMetamodelElements,RuleCallElements,RuleIDElements,RuleNameAndParamsElements,TerminalAlternativesElements,TerminalGroupElements,TerminalRuleCallElements,TerminalRuleElements,TerminalTokenElementElements,TerminalTokenElements,TypeRefElements,UnorderedGroupElements,UntilTokenElements,ValidIDElements,WildcardElements
 new(org.eclipse.xtext.service.GrammarProvider,org.eclipse.xtext.common.services.TerminalsGrammarAccess) -
 internalFindGrammar(org.eclipse.xtext.service.GrammarProvider)org.eclipse.xtext.Grammar o
 getGrammar()org.eclipse.xtext.Grammar -
 getTerminalsGrammarAccess()org.eclipse.xtext.common.services.TerminalsGrammarAccess -
 getGrammarAccess().XtextGrammarAccess.GrammarElements -
 getGrammarRule()org.eclipse.xtext.ParserRule -
 getGrammarIDAccess().XtextGrammarAccess.GrammarIDElements -
 getGrammarIDRule()org.eclipse.xtext.ParserRule -
 getAbstractRuleAccess().XtextGrammarAccess.AbstractRuleElements -
 getAbstractRuleRule()org.eclipse.xtext.ParserRule -
 getAbstractMetamodelDeclarationAccess().XtextGrammarAccess.AbstractMetamodelDeclarationElements -
 getAbstractMetamodelDeclarationRule()org.eclipse.xtext.ParserRule -
 getGeneratedMetamodelAccess().XtextGrammarAccess.GeneratedMetamodelElements -
 getGeneratedMetamodelRule()org.eclipse.xtext.ParserRule -
 getReferencedMetamodelAccess().XtextGrammarAccess.ReferencedMetamodelElements -
 getReferencedMetamodelRule()org.eclipse.xtext.ParserRule -
 getAnnotationAccess().XtextGrammarAccess.AnnotationElements -
 getAnnotationRule()org.eclipse.xtext.ParserRule -
 getParserRuleAccess().XtextGrammarAccess.ParserRuleElements -
 getParserRuleRule()org.eclipse.xtext.ParserRule -
 getRuleNameAndParamsAccess().XtextGrammarAccess.RuleNameAndParamsElements -
 getRuleNameAndParamsRule()org.eclipse.xtext.ParserRule -
 getParameterAccess().XtextGrammarAccess.ParameterElements -
 getParameterRule()org.eclipse.xtext.ParserRule -
 getTypeRefAccess().XtextGrammarAccess.TypeRefElements -
 getTypeRefRule()org.eclipse.xtext.ParserRule -
 getAlternativesAccess().XtextGrammarAccess.AlternativesElements -
 getAlternativesRule()org.eclipse.xtext.ParserRule -
 getConditionalBranchAccess().XtextGrammarAccess.ConditionalBranchElements -
 getConditionalBranchRule()org.eclipse.xtext.ParserRule -
 getUnorderedGroupAccess().XtextGrammarAccess.UnorderedGroupElements -
 getUnorderedGroupRule()org.eclipse.xtext.ParserRule -
 getGroupAccess().XtextGrammarAccess.GroupElements -
 getGroupRule()org.eclipse.xtext.ParserRule -
 getAbstractTokenAccess().XtextGrammarAccess.AbstractTokenElements -
 getAbstractTokenRule()org.eclipse.xtext.ParserRule -
 getAbstractTokenWithCardinalityAccess().XtextGrammarAccess.AbstractTokenWithCardinalityElements -
 getAbstractTokenWithCardinalityRule()org.eclipse.xtext.ParserRule -
 getActionAccess().XtextGrammarAccess.ActionElements -
 getActionRule()org.eclipse.xtext.ParserRule -
 getAbstractTerminalAccess().XtextGrammarAccess.AbstractTerminalElements -
 getAbstractTerminalRule()org.eclipse.xtext.ParserRule -
 getKeywordAccess().XtextGrammarAccess.KeywordElements -
 getKeywordRule()org.eclipse.xtext.ParserRule -
 getRuleCallAccess().XtextGrammarAccess.RuleCallElements -
 getRuleCallRule()org.eclipse.xtext.ParserRule -
 getNamedArgumentAccess().XtextGrammarAccess.NamedArgumentElements -
 getNamedArgumentRule()org.eclipse.xtext.ParserRule -
 getLiteralConditionAccess().XtextGrammarAccess.LiteralConditionElements -
 getLiteralConditionRule()org.eclipse.xtext.ParserRule -
 getDisjunctionAccess().XtextGrammarAccess.DisjunctionElements -
 getDisjunctionRule()org.eclipse.xtext.ParserRule -
 getConjunctionAccess().XtextGrammarAccess.ConjunctionElements -
 getConjunctionRule()org.eclipse.xtext.ParserRule -
 getNegationAccess().XtextGrammarAccess.NegationElements -
 getNegationRule()org.eclipse.xtext.ParserRule -
 getAtomAccess().XtextGrammarAccess.AtomElements -
 getAtomRule()org.eclipse.xtext.ParserRule -
 getParenthesizedConditionAccess().XtextGrammarAccess.ParenthesizedConditionElements -
 getParenthesizedConditionRule()org.eclipse.xtext.ParserRule -
 getParameterReferenceAccess().XtextGrammarAccess.ParameterReferenceElements -
 getParameterReferenceRule()org.eclipse.xtext.ParserRule -
 getTerminalRuleCallAccess().XtextGrammarAccess.TerminalRuleCallElements -
 getTerminalRuleCallRule()org.eclipse.xtext.ParserRule -
 getRuleIDAccess().XtextGrammarAccess.RuleIDElements -
 getRuleIDRule()org.eclipse.xtext.ParserRule -
 getValidIDAccess().XtextGrammarAccess.ValidIDElements -
 getValidIDRule()org.eclipse.xtext.ParserRule -
 getPredicatedKeywordAccess().XtextGrammarAccess.PredicatedKeywordElements -
 getPredicatedKeywordRule()org.eclipse.xtext.ParserRule -
 getPredicatedRuleCallAccess().XtextGrammarAccess.PredicatedRuleCallElements -
 getPredicatedRuleCallRule()org.eclipse.xtext.ParserRule -
 getAssignmentAccess().XtextGrammarAccess.AssignmentElements -
 getAssignmentRule()org.eclipse.xtext.ParserRule -
 getAssignableTerminalAccess().XtextGrammarAccess.AssignableTerminalElements -
 getAssignableTerminalRule()org.eclipse.xtext.ParserRule -
 getParenthesizedAssignableElementAccess().XtextGrammarAccess.ParenthesizedAssignableElementElements -
 getParenthesizedAssignableElementRule()org.eclipse.xtext.ParserRule -
 getAssignableAlternativesAccess().XtextGrammarAccess.AssignableAlternativesElements -
 getAssignableAlternativesRule()org.eclipse.xtext.ParserRule -
 getCrossReferenceAccess().XtextGrammarAccess.CrossReferenceElements -
 getCrossReferenceRule()org.eclipse.xtext.ParserRule -
 getCrossReferenceableTerminalAccess().XtextGrammarAccess.CrossReferenceableTerminalElements -
 getCrossReferenceableTerminalRule()org.eclipse.xtext.ParserRule -
 getParenthesizedElementAccess().XtextGrammarAccess.ParenthesizedElementElements -
 getParenthesizedElementRule()org.eclipse.xtext.ParserRule -
 getPredicatedGroupAccess().XtextGrammarAccess.PredicatedGroupElements -
 getPredicatedGroupRule()org.eclipse.xtext.ParserRule -
 getTerminalRuleAccess().XtextGrammarAccess.TerminalRuleElements -
 getTerminalRuleRule()org.eclipse.xtext.ParserRule -
 getTerminalAlternativesAccess().XtextGrammarAccess.TerminalAlternativesElements -
 getTerminalAlternativesRule()org.eclipse.xtext.ParserRule -
 getTerminalGroupAccess().XtextGrammarAccess.TerminalGroupElements -
 getTerminalGroupRule()org.eclipse.xtext.ParserRule -
 getTerminalTokenAccess().XtextGrammarAccess.TerminalTokenElements -
 getTerminalTokenRule()org.eclipse.xtext.ParserRule -
 getTerminalTokenElementAccess().XtextGrammarAccess.TerminalTokenElementElements -
 getTerminalTokenElementRule()org.eclipse.xtext.ParserRule -
 getParenthesizedTerminalElementAccess().XtextGrammarAccess.ParenthesizedTerminalElementElements -
 getParenthesizedTerminalElementRule()org.eclipse.xtext.ParserRule -
 getAbstractNegatedTokenAccess().XtextGrammarAccess.AbstractNegatedTokenElements -
 getAbstractNegatedTokenRule()org.eclipse.xtext.ParserRule -
 getNegatedTokenAccess().XtextGrammarAccess.NegatedTokenElements -
 getNegatedTokenRule()org.eclipse.xtext.ParserRule -
 getUntilTokenAccess().XtextGrammarAccess.UntilTokenElements -
 getUntilTokenRule()org.eclipse.xtext.ParserRule -
 getWildcardAccess().XtextGrammarAccess.WildcardElements -
 getWildcardRule()org.eclipse.xtext.ParserRule -
 getEOFAccess().XtextGrammarAccess.EOFElements -
 getEOFRule()org.eclipse.xtext.ParserRule -
 getCharacterRangeAccess().XtextGrammarAccess.CharacterRangeElements -
 getCharacterRangeRule()org.eclipse.xtext.ParserRule -
 getEnumRuleAccess().XtextGrammarAccess.EnumRuleElements -
 getEnumRuleRule()org.eclipse.xtext.ParserRule -
 getEnumLiteralsAccess().XtextGrammarAccess.EnumLiteralsElements -
 getEnumLiteralsRule()org.eclipse.xtext.ParserRule -
 getEnumLiteralDeclarationAccess().XtextGrammarAccess.EnumLiteralDeclarationElements -
 getEnumLiteralDeclarationRule()org.eclipse.xtext.ParserRule -
 getIDRule()org.eclipse.xtext.TerminalRule -
 getINTRule()org.eclipse.xtext.TerminalRule -
 getSTRINGRule()org.eclipse.xtext.TerminalRule -
 getML_COMMENTRule()org.eclipse.xtext.TerminalRule -
 getSL_COMMENTRule()org.eclipse.xtext.TerminalRule -
 getWSRule()org.eclipse.xtext.TerminalRule -
 getANY_OTHERRule()org.eclipse.xtext.TerminalRule -
XtextGrammarAccess.AbstractMetamodelDeclarationElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getAlternatives()org.eclipse.xtext.Alternatives -
 getGeneratedMetamodelParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getReferencedMetamodelParserRuleCall_1()org.eclipse.xtext.RuleCall -
XtextGrammarAccess.AbstractNegatedTokenElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getAlternatives()org.eclipse.xtext.Alternatives -
 getNegatedTokenParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getUntilTokenParserRuleCall_1()org.eclipse.xtext.RuleCall -
XtextGrammarAccess.AbstractRuleElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getAlternatives()org.eclipse.xtext.Alternatives -
 getParserRuleParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getTerminalRuleParserRuleCall_1()org.eclipse.xtext.RuleCall -
 getEnumRuleParserRuleCall_2()org.eclipse.xtext.RuleCall -
XtextGrammarAccess.AbstractTerminalElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getAlternatives()org.eclipse.xtext.Alternatives -
 getKeywordParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getRuleCallParserRuleCall_1()org.eclipse.xtext.RuleCall -
 getParenthesizedElementParserRuleCall_2()org.eclipse.xtext.RuleCall -
 getPredicatedKeywordParserRuleCall_3()org.eclipse.xtext.RuleCall -
 getPredicatedRuleCallParserRuleCall_4()org.eclipse.xtext.RuleCall -
 getPredicatedGroupParserRuleCall_5()org.eclipse.xtext.RuleCall -
XtextGrammarAccess.AbstractTokenElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getAlternatives()org.eclipse.xtext.Alternatives -
 getAbstractTokenWithCardinalityParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getActionParserRuleCall_1()org.eclipse.xtext.RuleCall -
XtextGrammarAccess.AbstractTokenWithCardinalityElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getAlternatives_0()org.eclipse.xtext.Alternatives -
 getAssignmentParserRuleCall_0_0()org.eclipse.xtext.RuleCall -
 getAbstractTerminalParserRuleCall_0_1()org.eclipse.xtext.RuleCall -
 getCardinalityAssignment_1()org.eclipse.xtext.Assignment -
 getCardinalityAlternatives_1_0()org.eclipse.xtext.Alternatives -
 getCardinalityQuestionMarkKeyword_1_0_0()org.eclipse.xtext.Keyword -
 getCardinalityAsteriskKeyword_1_0_1()org.eclipse.xtext.Keyword -
 getCardinalityPlusSignKeyword_1_0_2()org.eclipse.xtext.Keyword -
XtextGrammarAccess.ActionElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getLeftCurlyBracketKeyword_0()org.eclipse.xtext.Keyword -
 getTypeAssignment_1()org.eclipse.xtext.Assignment -
 getTypeTypeRefParserRuleCall_1_0()org.eclipse.xtext.RuleCall -
 getGroup_2()org.eclipse.xtext.Group -
 getFullStopKeyword_2_0()org.eclipse.xtext.Keyword -
 getFeatureAssignment_2_1()org.eclipse.xtext.Assignment -
 getFeatureValidIDParserRuleCall_2_1_0()org.eclipse.xtext.RuleCall -
 getOperatorAssignment_2_2()org.eclipse.xtext.Assignment -
 getOperatorAlternatives_2_2_0()org.eclipse.xtext.Alternatives -
 getOperatorEqualsSignKeyword_2_2_0_0()org.eclipse.xtext.Keyword -
 getOperatorPlusSignEqualsSignKeyword_2_2_0_1()org.eclipse.xtext.Keyword -
 getCurrentKeyword_2_3()org.eclipse.xtext.Keyword -
 getRightCurlyBracketKeyword_3()org.eclipse.xtext.Keyword -
XtextGrammarAccess.AlternativesElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getConditionalBranchParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getGroup_1()org.eclipse.xtext.Group -
 getAlternativesElementsAction_1_0()org.eclipse.xtext.Action -
 getGroup_1_1()org.eclipse.xtext.Group -
 getVerticalLineKeyword_1_1_0()org.eclipse.xtext.Keyword -
 getElementsAssignment_1_1_1()org.eclipse.xtext.Assignment -
 getElementsConditionalBranchParserRuleCall_1_1_1_0()org.eclipse.xtext.RuleCall -
XtextGrammarAccess.AnnotationElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getCommercialAtKeyword_0()org.eclipse.xtext.Keyword -
 getNameAssignment_1()org.eclipse.xtext.Assignment -
 getNameIDTerminalRuleCall_1_0()org.eclipse.xtext.RuleCall -
XtextGrammarAccess.AssignableAlternativesElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getAssignableTerminalParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getGroup_1()org.eclipse.xtext.Group -
 getAlternativesElementsAction_1_0()org.eclipse.xtext.Action -
 getGroup_1_1()org.eclipse.xtext.Group -
 getVerticalLineKeyword_1_1_0()org.eclipse.xtext.Keyword -
 getElementsAssignment_1_1_1()org.eclipse.xtext.Assignment -
 getElementsAssignableTerminalParserRuleCall_1_1_1_0()org.eclipse.xtext.RuleCall -
XtextGrammarAccess.AssignableTerminalElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getAlternatives()org.eclipse.xtext.Alternatives -
 getKeywordParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getRuleCallParserRuleCall_1()org.eclipse.xtext.RuleCall -
 getParenthesizedAssignableElementParserRuleCall_2()org.eclipse.xtext.RuleCall -
 getCrossReferenceParserRuleCall_3()org.eclipse.xtext.RuleCall -
XtextGrammarAccess.AssignmentElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getAlternatives_0()org.eclipse.xtext.Alternatives -
 getPredicatedAssignment_0_0()org.eclipse.xtext.Assignment -
 getPredicatedEqualsSignGreaterThanSignKeyword_0_0_0()org.eclipse.xtext.Keyword -
 getFirstSetPredicatedAssignment_0_1()org.eclipse.xtext.Assignment -
 getFirstSetPredicatedHyphenMinusGreaterThanSignKeyword_0_1_0()org.eclipse.xtext.Keyword -
 getFeatureAssignment_1()org.eclipse.xtext.Assignment -
 getFeatureValidIDParserRuleCall_1_0()org.eclipse.xtext.RuleCall -
 getOperatorAssignment_2()org.eclipse.xtext.Assignment -
 getOperatorAlternatives_2_0()org.eclipse.xtext.Alternatives -
 getOperatorPlusSignEqualsSignKeyword_2_0_0()org.eclipse.xtext.Keyword -
 getOperatorEqualsSignKeyword_2_0_1()org.eclipse.xtext.Keyword -
 getOperatorQuestionMarkEqualsSignKeyword_2_0_2()org.eclipse.xtext.Keyword -
 getTerminalAssignment_3()org.eclipse.xtext.Assignment -
 getTerminalAssignableTerminalParserRuleCall_3_0()org.eclipse.xtext.RuleCall -
XtextGrammarAccess.AtomElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getAlternatives()org.eclipse.xtext.Alternatives -
 getParameterReferenceParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getParenthesizedConditionParserRuleCall_1()org.eclipse.xtext.RuleCall -
 getLiteralConditionParserRuleCall_2()org.eclipse.xtext.RuleCall -
XtextGrammarAccess.CharacterRangeElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getKeywordParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getGroup_1()org.eclipse.xtext.Group -
 getCharacterRangeLeftAction_1_0()org.eclipse.xtext.Action -
 getFullStopFullStopKeyword_1_1()org.eclipse.xtext.Keyword -
 getRightAssignment_1_2()org.eclipse.xtext.Assignment -
 getRightKeywordParserRuleCall_1_2_0()org.eclipse.xtext.RuleCall -
XtextGrammarAccess.ConditionalBranchElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getAlternatives()org.eclipse.xtext.Alternatives -
 getUnorderedGroupParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getGroup_1()org.eclipse.xtext.Group -
 getGroupAction_1_0()org.eclipse.xtext.Action -
 getLessThanSignKeyword_1_1()org.eclipse.xtext.Keyword -
 getGuardConditionAssignment_1_2()org.eclipse.xtext.Assignment -
 getGuardConditionDisjunctionParserRuleCall_1_2_0()org.eclipse.xtext.RuleCall -
 getGreaterThanSignKeyword_1_3()org.eclipse.xtext.Keyword -
 getElementsAssignment_1_4()org.eclipse.xtext.Assignment -
 getElementsAbstractTokenParserRuleCall_1_4_0()org.eclipse.xtext.RuleCall -
XtextGrammarAccess.ConjunctionElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getNegationParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getGroup_1()org.eclipse.xtext.Group -
 getConjunctionLeftAction_1_0()org.eclipse.xtext.Action -
 getAmpersandKeyword_1_1()org.eclipse.xtext.Keyword -
 getRightAssignment_1_2()org.eclipse.xtext.Assignment -
 getRightNegationParserRuleCall_1_2_0()org.eclipse.xtext.RuleCall -
XtextGrammarAccess.CrossReferenceElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getLeftSquareBracketKeyword_0()org.eclipse.xtext.Keyword -
 getTypeAssignment_1()org.eclipse.xtext.Assignment -
 getTypeTypeRefParserRuleCall_1_0()org.eclipse.xtext.RuleCall -
 getGroup_2()org.eclipse.xtext.Group -
 getVerticalLineKeyword_2_0()org.eclipse.xtext.Keyword -
 getTerminalAssignment_2_1()org.eclipse.xtext.Assignment -
 getTerminalCrossReferenceableTerminalParserRuleCall_2_1_0()org.eclipse.xtext.RuleCall -
 getRightSquareBracketKeyword_3()org.eclipse.xtext.Keyword -
XtextGrammarAccess.CrossReferenceableTerminalElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getAlternatives()org.eclipse.xtext.Alternatives -
 getKeywordParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getRuleCallParserRuleCall_1()org.eclipse.xtext.RuleCall -
XtextGrammarAccess.DisjunctionElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getConjunctionParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getGroup_1()org.eclipse.xtext.Group -
 getDisjunctionLeftAction_1_0()org.eclipse.xtext.Action -
 getVerticalLineKeyword_1_1()org.eclipse.xtext.Keyword -
 getRightAssignment_1_2()org.eclipse.xtext.Assignment -
 getRightConjunctionParserRuleCall_1_2_0()org.eclipse.xtext.RuleCall -
XtextGrammarAccess.EOFElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getEOFAction_0()org.eclipse.xtext.Action -
 getEOFKeyword_1()org.eclipse.xtext.Keyword -
XtextGrammarAccess.EnumLiteralDeclarationElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getEnumLiteralAssignment_0()org.eclipse.xtext.Assignment -
 getEnumLiteralEEnumLiteralCrossReference_0_0()org.eclipse.xtext.CrossReference -
 getEnumLiteralEEnumLiteralValidIDParserRuleCall_0_0_1()org.eclipse.xtext.RuleCall -
 getGroup_1()org.eclipse.xtext.Group -
 getEqualsSignKeyword_1_0()org.eclipse.xtext.Keyword -
 getLiteralAssignment_1_1()org.eclipse.xtext.Assignment -
 getLiteralKeywordParserRuleCall_1_1_0()org.eclipse.xtext.RuleCall -
XtextGrammarAccess.EnumLiteralsElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getEnumLiteralDeclarationParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getGroup_1()org.eclipse.xtext.Group -
 getAlternativesElementsAction_1_0()org.eclipse.xtext.Action -
 getGroup_1_1()org.eclipse.xtext.Group -
 getVerticalLineKeyword_1_1_0()org.eclipse.xtext.Keyword -
 getElementsAssignment_1_1_1()org.eclipse.xtext.Assignment -
 getElementsEnumLiteralDeclarationParserRuleCall_1_1_1_0()org.eclipse.xtext.RuleCall -
XtextGrammarAccess.EnumRuleElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getAnnotationsAssignment_0()org.eclipse.xtext.Assignment -
 getAnnotationsAnnotationParserRuleCall_0_0()org.eclipse.xtext.RuleCall -
 getEnumKeyword_1()org.eclipse.xtext.Keyword -
 getNameAssignment_2()org.eclipse.xtext.Assignment -
 getNameValidIDParserRuleCall_2_0()org.eclipse.xtext.RuleCall -
 getGroup_3()org.eclipse.xtext.Group -
 getReturnsKeyword_3_0()org.eclipse.xtext.Keyword -
 getTypeAssignment_3_1()org.eclipse.xtext.Assignment -
 getTypeTypeRefParserRuleCall_3_1_0()org.eclipse.xtext.RuleCall -
 getColonKeyword_4()org.eclipse.xtext.Keyword -
 getAlternativesAssignment_5()org.eclipse.xtext.Assignment -
 getAlternativesEnumLiteralsParserRuleCall_5_0()org.eclipse.xtext.RuleCall -
 getSemicolonKeyword_6()org.eclipse.xtext.Keyword -
XtextGrammarAccess.GeneratedMetamodelElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getGenerateKeyword_0()org.eclipse.xtext.Keyword -
 getNameAssignment_1()org.eclipse.xtext.Assignment -
 getNameValidIDParserRuleCall_1_0()org.eclipse.xtext.RuleCall -
 getEPackageAssignment_2()org.eclipse.xtext.Assignment -
 getEPackageEPackageCrossReference_2_0()org.eclipse.xtext.CrossReference -
 getEPackageEPackageSTRINGTerminalRuleCall_2_0_1()org.eclipse.xtext.RuleCall -
 getGroup_3()org.eclipse.xtext.Group -
 getAsKeyword_3_0()org.eclipse.xtext.Keyword -
 getAliasAssignment_3_1()org.eclipse.xtext.Assignment -
 getAliasValidIDParserRuleCall_3_1_0()org.eclipse.xtext.RuleCall -
XtextGrammarAccess.GrammarElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getGrammarKeyword_0()org.eclipse.xtext.Keyword -
 getNameAssignment_1()org.eclipse.xtext.Assignment -
 getNameGrammarIDParserRuleCall_1_0()org.eclipse.xtext.RuleCall -
 getGroup_2()org.eclipse.xtext.Group -
 getWithKeyword_2_0()org.eclipse.xtext.Keyword -
 getUsedGrammarsAssignment_2_1()org.eclipse.xtext.Assignment -
 getUsedGrammarsGrammarCrossReference_2_1_0()org.eclipse.xtext.CrossReference -
 getUsedGrammarsGrammarGrammarIDParserRuleCall_2_1_0_1()org.eclipse.xtext.RuleCall -
 getGroup_2_2()org.eclipse.xtext.Group -
 getCommaKeyword_2_2_0()org.eclipse.xtext.Keyword -
 getUsedGrammarsAssignment_2_2_1()org.eclipse.xtext.Assignment -
 getUsedGrammarsGrammarCrossReference_2_2_1_0()org.eclipse.xtext.CrossReference -
 getUsedGrammarsGrammarGrammarIDParserRuleCall_2_2_1_0_1()org.eclipse.xtext.RuleCall -
 getGroup_3()org.eclipse.xtext.Group -
 getDefinesHiddenTokensAssignment_3_0()org.eclipse.xtext.Assignment -
 getDefinesHiddenTokensHiddenKeyword_3_0_0()org.eclipse.xtext.Keyword -
 getLeftParenthesisKeyword_3_1()org.eclipse.xtext.Keyword -
 getGroup_3_2()org.eclipse.xtext.Group -
 getHiddenTokensAssignment_3_2_0()org.eclipse.xtext.Assignment -
 getHiddenTokensAbstractRuleCrossReference_3_2_0_0()org.eclipse.xtext.CrossReference -
 getHiddenTokensAbstractRuleRuleIDParserRuleCall_3_2_0_0_1()org.eclipse.xtext.RuleCall -
 getGroup_3_2_1()org.eclipse.xtext.Group -
 getCommaKeyword_3_2_1_0()org.eclipse.xtext.Keyword -
 getHiddenTokensAssignment_3_2_1_1()org.eclipse.xtext.Assignment -
 getHiddenTokensAbstractRuleCrossReference_3_2_1_1_0()org.eclipse.xtext.CrossReference -
 getHiddenTokensAbstractRuleRuleIDParserRuleCall_3_2_1_1_0_1()org.eclipse.xtext.RuleCall -
 getRightParenthesisKeyword_3_3()org.eclipse.xtext.Keyword -
 getMetamodelDeclarationsAssignment_4()org.eclipse.xtext.Assignment -
 getMetamodelDeclarationsAbstractMetamodelDeclarationParserRuleCall_4_0()org.eclipse.xtext.RuleCall -
 getRulesAssignment_5()org.eclipse.xtext.Assignment -
 getRulesAbstractRuleParserRuleCall_5_0()org.eclipse.xtext.RuleCall -
XtextGrammarAccess.GrammarIDElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getValidIDParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getGroup_1()org.eclipse.xtext.Group -
 getFullStopKeyword_1_0()org.eclipse.xtext.Keyword -
 getValidIDParserRuleCall_1_1()org.eclipse.xtext.RuleCall -
XtextGrammarAccess.GroupElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getAbstractTokenParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getGroup_1()org.eclipse.xtext.Group -
 getGroupElementsAction_1_0()org.eclipse.xtext.Action -
 getElementsAssignment_1_1()org.eclipse.xtext.Assignment -
 getElementsAbstractTokenParserRuleCall_1_1_0()org.eclipse.xtext.RuleCall -
XtextGrammarAccess.KeywordElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getValueAssignment()org.eclipse.xtext.Assignment -
 getValueSTRINGTerminalRuleCall_0()org.eclipse.xtext.RuleCall -
XtextGrammarAccess.LiteralConditionElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getLiteralConditionAction_0()org.eclipse.xtext.Action -
 getAlternatives_1()org.eclipse.xtext.Alternatives -
 getTrueAssignment_1_0()org.eclipse.xtext.Assignment -
 getTrueTrueKeyword_1_0_0()org.eclipse.xtext.Keyword -
 getFalseKeyword_1_1()org.eclipse.xtext.Keyword -
XtextGrammarAccess.NamedArgumentElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getGroup_0()org.eclipse.xtext.Group -
 getParameterAssignment_0_0()org.eclipse.xtext.Assignment -
 getParameterParameterCrossReference_0_0_0()org.eclipse.xtext.CrossReference -
 getParameterParameterIDTerminalRuleCall_0_0_0_1()org.eclipse.xtext.RuleCall -
 getCalledByNameAssignment_0_1()org.eclipse.xtext.Assignment -
 getCalledByNameEqualsSignKeyword_0_1_0()org.eclipse.xtext.Keyword -
 getValueAssignment_1()org.eclipse.xtext.Assignment -
 getValueDisjunctionParserRuleCall_1_0()org.eclipse.xtext.RuleCall -
XtextGrammarAccess.NegatedTokenElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getExclamationMarkKeyword_0()org.eclipse.xtext.Keyword -
 getTerminalAssignment_1()org.eclipse.xtext.Assignment -
 getTerminalTerminalTokenElementParserRuleCall_1_0()org.eclipse.xtext.RuleCall -
XtextGrammarAccess.NegationElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getAlternatives()org.eclipse.xtext.Alternatives -
 getAtomParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getGroup_1()org.eclipse.xtext.Group -
 getNegationAction_1_0()org.eclipse.xtext.Action -
 getExclamationMarkKeyword_1_1()org.eclipse.xtext.Keyword -
 getValueAssignment_1_2()org.eclipse.xtext.Assignment -
 getValueNegationParserRuleCall_1_2_0()org.eclipse.xtext.RuleCall -
XtextGrammarAccess.ParameterElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getNameAssignment()org.eclipse.xtext.Assignment -
 getNameIDTerminalRuleCall_0()org.eclipse.xtext.RuleCall -
XtextGrammarAccess.ParameterReferenceElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getParameterAssignment()org.eclipse.xtext.Assignment -
 getParameterParameterCrossReference_0()org.eclipse.xtext.CrossReference -
 getParameterParameterIDTerminalRuleCall_0_1()org.eclipse.xtext.RuleCall -
XtextGrammarAccess.ParenthesizedAssignableElementElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getLeftParenthesisKeyword_0()org.eclipse.xtext.Keyword -
 getAssignableAlternativesParserRuleCall_1()org.eclipse.xtext.RuleCall -
 getRightParenthesisKeyword_2()org.eclipse.xtext.Keyword -
XtextGrammarAccess.ParenthesizedConditionElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getLeftParenthesisKeyword_0()org.eclipse.xtext.Keyword -
 getDisjunctionParserRuleCall_1()org.eclipse.xtext.RuleCall -
 getRightParenthesisKeyword_2()org.eclipse.xtext.Keyword -
XtextGrammarAccess.ParenthesizedElementElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getLeftParenthesisKeyword_0()org.eclipse.xtext.Keyword -
 getAlternativesParserRuleCall_1()org.eclipse.xtext.RuleCall -
 getRightParenthesisKeyword_2()org.eclipse.xtext.Keyword -
XtextGrammarAccess.ParenthesizedTerminalElementElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getLeftParenthesisKeyword_0()org.eclipse.xtext.Keyword -
 getTerminalAlternativesParserRuleCall_1()org.eclipse.xtext.RuleCall -
 getRightParenthesisKeyword_2()org.eclipse.xtext.Keyword -
XtextGrammarAccess.ParserRuleElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getAnnotationsAssignment_0()org.eclipse.xtext.Assignment -
 getAnnotationsAnnotationParserRuleCall_0_0()org.eclipse.xtext.RuleCall -
 getAlternatives_1()org.eclipse.xtext.Alternatives -
 getGroup_1_0()org.eclipse.xtext.Group -
 getFragmentAssignment_1_0_0()org.eclipse.xtext.Assignment -
 getFragmentFragmentKeyword_1_0_0_0()org.eclipse.xtext.Keyword -
 getRuleNameAndParamsParserRuleCall_1_0_1()org.eclipse.xtext.RuleCall -
 getAlternatives_1_0_2()org.eclipse.xtext.Alternatives -
 getWildcardAssignment_1_0_2_0()org.eclipse.xtext.Assignment -
 getWildcardAsteriskKeyword_1_0_2_0_0()org.eclipse.xtext.Keyword -
 getGroup_1_0_2_1()org.eclipse.xtext.Group -
 getReturnsKeyword_1_0_2_1_0()org.eclipse.xtext.Keyword -
 getTypeAssignment_1_0_2_1_1()org.eclipse.xtext.Assignment -
 getTypeTypeRefParserRuleCall_1_0_2_1_1_0()org.eclipse.xtext.RuleCall -
 getGroup_1_1()org.eclipse.xtext.Group -
 getRuleNameAndParamsParserRuleCall_1_1_0()org.eclipse.xtext.RuleCall -
 getGroup_1_1_1()org.eclipse.xtext.Group -
 getReturnsKeyword_1_1_1_0()org.eclipse.xtext.Keyword -
 getTypeAssignment_1_1_1_1()org.eclipse.xtext.Assignment -
 getTypeTypeRefParserRuleCall_1_1_1_1_0()org.eclipse.xtext.RuleCall -
 getGroup_2()org.eclipse.xtext.Group -
 getDefinesHiddenTokensAssignment_2_0()org.eclipse.xtext.Assignment -
 getDefinesHiddenTokensHiddenKeyword_2_0_0()org.eclipse.xtext.Keyword -
 getLeftParenthesisKeyword_2_1()org.eclipse.xtext.Keyword -
 getGroup_2_2()org.eclipse.xtext.Group -
 getHiddenTokensAssignment_2_2_0()org.eclipse.xtext.Assignment -
 getHiddenTokensAbstractRuleCrossReference_2_2_0_0()org.eclipse.xtext.CrossReference -
 getHiddenTokensAbstractRuleRuleIDParserRuleCall_2_2_0_0_1()org.eclipse.xtext.RuleCall -
 getGroup_2_2_1()org.eclipse.xtext.Group -
 getCommaKeyword_2_2_1_0()org.eclipse.xtext.Keyword -
 getHiddenTokensAssignment_2_2_1_1()org.eclipse.xtext.Assignment -
 getHiddenTokensAbstractRuleCrossReference_2_2_1_1_0()org.eclipse.xtext.CrossReference -
 getHiddenTokensAbstractRuleRuleIDParserRuleCall_2_2_1_1_0_1()org.eclipse.xtext.RuleCall -
 getRightParenthesisKeyword_2_3()org.eclipse.xtext.Keyword -
 getColonKeyword_3()org.eclipse.xtext.Keyword -
 getAlternativesAssignment_4()org.eclipse.xtext.Assignment -
 getAlternativesAlternativesParserRuleCall_4_0()org.eclipse.xtext.RuleCall -
 getSemicolonKeyword_5()org.eclipse.xtext.Keyword -
XtextGrammarAccess.PredicatedGroupElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getAlternatives_0()org.eclipse.xtext.Alternatives -
 getPredicatedAssignment_0_0()org.eclipse.xtext.Assignment -
 getPredicatedEqualsSignGreaterThanSignKeyword_0_0_0()org.eclipse.xtext.Keyword -
 getFirstSetPredicatedAssignment_0_1()org.eclipse.xtext.Assignment -
 getFirstSetPredicatedHyphenMinusGreaterThanSignKeyword_0_1_0()org.eclipse.xtext.Keyword -
 getLeftParenthesisKeyword_1()org.eclipse.xtext.Keyword -
 getElementsAssignment_2()org.eclipse.xtext.Assignment -
 getElementsAlternativesParserRuleCall_2_0()org.eclipse.xtext.RuleCall -
 getRightParenthesisKeyword_3()org.eclipse.xtext.Keyword -
XtextGrammarAccess.PredicatedKeywordElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getAlternatives_0()org.eclipse.xtext.Alternatives -
 getPredicatedAssignment_0_0()org.eclipse.xtext.Assignment -
 getPredicatedEqualsSignGreaterThanSignKeyword_0_0_0()org.eclipse.xtext.Keyword -
 getFirstSetPredicatedAssignment_0_1()org.eclipse.xtext.Assignment -
 getFirstSetPredicatedHyphenMinusGreaterThanSignKeyword_0_1_0()org.eclipse.xtext.Keyword -
 getValueAssignment_1()org.eclipse.xtext.Assignment -
 getValueSTRINGTerminalRuleCall_1_0()org.eclipse.xtext.RuleCall -
XtextGrammarAccess.PredicatedRuleCallElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getAlternatives_0()org.eclipse.xtext.Alternatives -
 getPredicatedAssignment_0_0()org.eclipse.xtext.Assignment -
 getPredicatedEqualsSignGreaterThanSignKeyword_0_0_0()org.eclipse.xtext.Keyword -
 getFirstSetPredicatedAssignment_0_1()org.eclipse.xtext.Assignment -
 getFirstSetPredicatedHyphenMinusGreaterThanSignKeyword_0_1_0()org.eclipse.xtext.Keyword -
 getRuleAssignment_1()org.eclipse.xtext.Assignment -
 getRuleAbstractRuleCrossReference_1_0()org.eclipse.xtext.CrossReference -
 getRuleAbstractRuleRuleIDParserRuleCall_1_0_1()org.eclipse.xtext.RuleCall -
 getGroup_2()org.eclipse.xtext.Group -
 getLessThanSignKeyword_2_0()org.eclipse.xtext.Keyword -
 getArgumentsAssignment_2_1()org.eclipse.xtext.Assignment -
 getArgumentsNamedArgumentParserRuleCall_2_1_0()org.eclipse.xtext.RuleCall -
 getGroup_2_2()org.eclipse.xtext.Group -
 getCommaKeyword_2_2_0()org.eclipse.xtext.Keyword -
 getArgumentsAssignment_2_2_1()org.eclipse.xtext.Assignment -
 getArgumentsNamedArgumentParserRuleCall_2_2_1_0()org.eclipse.xtext.RuleCall -
 getGreaterThanSignKeyword_2_3()org.eclipse.xtext.Keyword -
XtextGrammarAccess.ReferencedMetamodelElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getImportKeyword_0()org.eclipse.xtext.Keyword -
 getEPackageAssignment_1()org.eclipse.xtext.Assignment -
 getEPackageEPackageCrossReference_1_0()org.eclipse.xtext.CrossReference -
 getEPackageEPackageSTRINGTerminalRuleCall_1_0_1()org.eclipse.xtext.RuleCall -
 getGroup_2()org.eclipse.xtext.Group -
 getAsKeyword_2_0()org.eclipse.xtext.Keyword -
 getAliasAssignment_2_1()org.eclipse.xtext.Assignment -
 getAliasValidIDParserRuleCall_2_1_0()org.eclipse.xtext.RuleCall -
XtextGrammarAccess.RuleCallElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getRuleAssignment_0()org.eclipse.xtext.Assignment -
 getRuleAbstractRuleCrossReference_0_0()org.eclipse.xtext.CrossReference -
 getRuleAbstractRuleRuleIDParserRuleCall_0_0_1()org.eclipse.xtext.RuleCall -
 getGroup_1()org.eclipse.xtext.Group -
 getLessThanSignKeyword_1_0()org.eclipse.xtext.Keyword -
 getArgumentsAssignment_1_1()org.eclipse.xtext.Assignment -
 getArgumentsNamedArgumentParserRuleCall_1_1_0()org.eclipse.xtext.RuleCall -
 getGroup_1_2()org.eclipse.xtext.Group -
 getCommaKeyword_1_2_0()org.eclipse.xtext.Keyword -
 getArgumentsAssignment_1_2_1()org.eclipse.xtext.Assignment -
 getArgumentsNamedArgumentParserRuleCall_1_2_1_0()org.eclipse.xtext.RuleCall -
 getGreaterThanSignKeyword_1_3()org.eclipse.xtext.Keyword -
XtextGrammarAccess.RuleIDElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getValidIDParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getGroup_1()org.eclipse.xtext.Group -
 getColonColonKeyword_1_0()org.eclipse.xtext.Keyword -
 getValidIDParserRuleCall_1_1()org.eclipse.xtext.RuleCall -
XtextGrammarAccess.RuleNameAndParamsElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getNameAssignment_0()org.eclipse.xtext.Assignment -
 getNameValidIDParserRuleCall_0_0()org.eclipse.xtext.RuleCall -
 getGroup_1()org.eclipse.xtext.Group -
 getLessThanSignKeyword_1_0()org.eclipse.xtext.Keyword -
 getGroup_1_1()org.eclipse.xtext.Group -
 getParametersAssignment_1_1_0()org.eclipse.xtext.Assignment -
 getParametersParameterParserRuleCall_1_1_0_0()org.eclipse.xtext.RuleCall -
 getGroup_1_1_1()org.eclipse.xtext.Group -
 getCommaKeyword_1_1_1_0()org.eclipse.xtext.Keyword -
 getParametersAssignment_1_1_1_1()org.eclipse.xtext.Assignment -
 getParametersParameterParserRuleCall_1_1_1_1_0()org.eclipse.xtext.RuleCall -
 getGreaterThanSignKeyword_1_2()org.eclipse.xtext.Keyword -
XtextGrammarAccess.TerminalAlternativesElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getTerminalGroupParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getGroup_1()org.eclipse.xtext.Group -
 getAlternativesElementsAction_1_0()org.eclipse.xtext.Action -
 getGroup_1_1()org.eclipse.xtext.Group -
 getVerticalLineKeyword_1_1_0()org.eclipse.xtext.Keyword -
 getElementsAssignment_1_1_1()org.eclipse.xtext.Assignment -
 getElementsTerminalGroupParserRuleCall_1_1_1_0()org.eclipse.xtext.RuleCall -
XtextGrammarAccess.TerminalGroupElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getTerminalTokenParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getGroup_1()org.eclipse.xtext.Group -
 getGroupElementsAction_1_0()org.eclipse.xtext.Action -
 getElementsAssignment_1_1()org.eclipse.xtext.Assignment -
 getElementsTerminalTokenParserRuleCall_1_1_0()org.eclipse.xtext.RuleCall -
XtextGrammarAccess.TerminalRuleCallElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getRuleAssignment()org.eclipse.xtext.Assignment -
 getRuleAbstractRuleCrossReference_0()org.eclipse.xtext.CrossReference -
 getRuleAbstractRuleRuleIDParserRuleCall_0_1()org.eclipse.xtext.RuleCall -
XtextGrammarAccess.TerminalRuleElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getAnnotationsAssignment_0()org.eclipse.xtext.Assignment -
 getAnnotationsAnnotationParserRuleCall_0_0()org.eclipse.xtext.RuleCall -
 getTerminalKeyword_1()org.eclipse.xtext.Keyword -
 getAlternatives_2()org.eclipse.xtext.Alternatives -
 getGroup_2_0()org.eclipse.xtext.Group -
 getFragmentAssignment_2_0_0()org.eclipse.xtext.Assignment -
 getFragmentFragmentKeyword_2_0_0_0()org.eclipse.xtext.Keyword -
 getNameAssignment_2_0_1()org.eclipse.xtext.Assignment -
 getNameValidIDParserRuleCall_2_0_1_0()org.eclipse.xtext.RuleCall -
 getGroup_2_1()org.eclipse.xtext.Group -
 getNameAssignment_2_1_0()org.eclipse.xtext.Assignment -
 getNameValidIDParserRuleCall_2_1_0_0()org.eclipse.xtext.RuleCall -
 getGroup_2_1_1()org.eclipse.xtext.Group -
 getReturnsKeyword_2_1_1_0()org.eclipse.xtext.Keyword -
 getTypeAssignment_2_1_1_1()org.eclipse.xtext.Assignment -
 getTypeTypeRefParserRuleCall_2_1_1_1_0()org.eclipse.xtext.RuleCall -
 getColonKeyword_3()org.eclipse.xtext.Keyword -
 getAlternativesAssignment_4()org.eclipse.xtext.Assignment -
 getAlternativesTerminalAlternativesParserRuleCall_4_0()org.eclipse.xtext.RuleCall -
 getSemicolonKeyword_5()org.eclipse.xtext.Keyword -
XtextGrammarAccess.TerminalTokenElementElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getAlternatives()org.eclipse.xtext.Alternatives -
 getCharacterRangeParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getTerminalRuleCallParserRuleCall_1()org.eclipse.xtext.RuleCall -
 getParenthesizedTerminalElementParserRuleCall_2()org.eclipse.xtext.RuleCall -
 getAbstractNegatedTokenParserRuleCall_3()org.eclipse.xtext.RuleCall -
 getWildcardParserRuleCall_4()org.eclipse.xtext.RuleCall -
 getEOFParserRuleCall_5()org.eclipse.xtext.RuleCall -
XtextGrammarAccess.TerminalTokenElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getTerminalTokenElementParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getCardinalityAssignment_1()org.eclipse.xtext.Assignment -
 getCardinalityAlternatives_1_0()org.eclipse.xtext.Alternatives -
 getCardinalityQuestionMarkKeyword_1_0_0()org.eclipse.xtext.Keyword -
 getCardinalityAsteriskKeyword_1_0_1()org.eclipse.xtext.Keyword -
 getCardinalityPlusSignKeyword_1_0_2()org.eclipse.xtext.Keyword -
XtextGrammarAccess.TypeRefElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getGroup_0()org.eclipse.xtext.Group -
 getMetamodelAssignment_0_0()org.eclipse.xtext.Assignment -
 getMetamodelAbstractMetamodelDeclarationCrossReference_0_0_0()org.eclipse.xtext.CrossReference -
 getMetamodelAbstractMetamodelDeclarationIDTerminalRuleCall_0_0_0_1()org.eclipse.xtext.RuleCall -
 getColonColonKeyword_0_1()org.eclipse.xtext.Keyword -
 getClassifierAssignment_1()org.eclipse.xtext.Assignment -
 getClassifierEClassifierCrossReference_1_0()org.eclipse.xtext.CrossReference -
 getClassifierEClassifierIDTerminalRuleCall_1_0_1()org.eclipse.xtext.RuleCall -
XtextGrammarAccess.UnorderedGroupElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getGroupParserRuleCall_0()org.eclipse.xtext.RuleCall -
 getGroup_1()org.eclipse.xtext.Group -
 getUnorderedGroupElementsAction_1_0()org.eclipse.xtext.Action -
 getGroup_1_1()org.eclipse.xtext.Group -
 getAmpersandKeyword_1_1_0()org.eclipse.xtext.Keyword -
 getElementsAssignment_1_1_1()org.eclipse.xtext.Assignment -
 getElementsGroupParserRuleCall_1_1_1_0()org.eclipse.xtext.RuleCall -
XtextGrammarAccess.UntilTokenElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getHyphenMinusGreaterThanSignKeyword_0()org.eclipse.xtext.Keyword -
 getTerminalAssignment_1()org.eclipse.xtext.Assignment -
 getTerminalTerminalTokenElementParserRuleCall_1_0()org.eclipse.xtext.RuleCall -
XtextGrammarAccess.ValidIDElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getAlternatives()org.eclipse.xtext.Alternatives -
 getIDTerminalRuleCall_0()org.eclipse.xtext.RuleCall -
 getTrueKeyword_1()org.eclipse.xtext.Keyword -
 getFalseKeyword_2()org.eclipse.xtext.Keyword -
XtextGrammarAccess.WildcardElements - :org.eclipse.xtext.service.AbstractElementFinder.AbstractParserRuleElementFinder
 new() -
 getRule()org.eclipse.xtext.ParserRule -
 getGroup()org.eclipse.xtext.Group -
 getWildcardAction_0()org.eclipse.xtext.Action -
 getFullStopKeyword_1()org.eclipse.xtext.Keyword -
package org.eclipse.xtext.tasks
Task -
 new() -
 getFullText()String -
 getTotalLength()int -
 getTagLength()int -
 getTag().TaskTag -
 setTag(.TaskTag)void -
 getDescription()String -
 setDescription(String)void -
 getLineNumber()int -
 setLineNumber(int)void -
 getOffset()int -
 setOffset(int)void -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
TaskTag -
 new() -
 new(String,.Priority) -
 length()int -
 getName()String -
 setName(String)void -
 getPriority().Priority -
 setPriority(.Priority)void -
 equals(Object)boolean -
 hashCode()int -
package org.eclipse.xtext.util
XtextAdapterFactory - :org.eclipse.emf.common.notify.impl.AdapterFactoryImpl
 modelPackage org.eclipse.xtext.XtextPackage os
 modelSwitch .XtextSwitch<org.eclipse.emf.common.notify.Adapter> o
 new() -
 isFactoryForType(Object)boolean -
 createAdapter(org.eclipse.emf.common.notify.Notifier)org.eclipse.emf.common.notify.Adapter -
 createGrammarAdapter()org.eclipse.emf.common.notify.Adapter -
 createAbstractRuleAdapter()org.eclipse.emf.common.notify.Adapter -
 createAbstractMetamodelDeclarationAdapter()org.eclipse.emf.common.notify.Adapter -
 createGeneratedMetamodelAdapter()org.eclipse.emf.common.notify.Adapter -
 createReferencedMetamodelAdapter()org.eclipse.emf.common.notify.Adapter -
 createParserRuleAdapter()org.eclipse.emf.common.notify.Adapter -
 createTypeRefAdapter()org.eclipse.emf.common.notify.Adapter -
 createAbstractElementAdapter()org.eclipse.emf.common.notify.Adapter -
 createActionAdapter()org.eclipse.emf.common.notify.Adapter -
 createKeywordAdapter()org.eclipse.emf.common.notify.Adapter -
 createRuleCallAdapter()org.eclipse.emf.common.notify.Adapter -
 createAssignmentAdapter()org.eclipse.emf.common.notify.Adapter -
 createCrossReferenceAdapter()org.eclipse.emf.common.notify.Adapter -
 createTerminalRuleAdapter()org.eclipse.emf.common.notify.Adapter -
 createAbstractNegatedTokenAdapter()org.eclipse.emf.common.notify.Adapter -
 createNegatedTokenAdapter()org.eclipse.emf.common.notify.Adapter -
 createUntilTokenAdapter()org.eclipse.emf.common.notify.Adapter -
 createWildcardAdapter()org.eclipse.emf.common.notify.Adapter -
 createEnumRuleAdapter()org.eclipse.emf.common.notify.Adapter -
 createEnumLiteralDeclarationAdapter()org.eclipse.emf.common.notify.Adapter -
 createAlternativesAdapter()org.eclipse.emf.common.notify.Adapter -
 createUnorderedGroupAdapter()org.eclipse.emf.common.notify.Adapter -
 createGroupAdapter()org.eclipse.emf.common.notify.Adapter -
 createCharacterRangeAdapter()org.eclipse.emf.common.notify.Adapter -
 createCompoundElementAdapter()org.eclipse.emf.common.notify.Adapter -
 createEOFAdapter()org.eclipse.emf.common.notify.Adapter -
 createParameterAdapter()org.eclipse.emf.common.notify.Adapter -
 createNamedArgumentAdapter()org.eclipse.emf.common.notify.Adapter -
 createConditionAdapter()org.eclipse.emf.common.notify.Adapter -
 createConjunctionAdapter()org.eclipse.emf.common.notify.Adapter -
 createNegationAdapter()org.eclipse.emf.common.notify.Adapter -
 createDisjunctionAdapter()org.eclipse.emf.common.notify.Adapter -
 createCompositeConditionAdapter()org.eclipse.emf.common.notify.Adapter -
 createParameterReferenceAdapter()org.eclipse.emf.common.notify.Adapter -
 createLiteralConditionAdapter()org.eclipse.emf.common.notify.Adapter -
 createAnnotationAdapter()org.eclipse.emf.common.notify.Adapter -
 createEObjectAdapter()org.eclipse.emf.common.notify.Adapter -
XtextSwitch - <T=Object> :org.eclipse.emf.ecore.util.Switch<<T>>
 modelPackage org.eclipse.xtext.XtextPackage os
 new() -
 isSwitchFor(org.eclipse.emf.ecore.EPackage)boolean o
 doSwitch(int,org.eclipse.emf.ecore.EObject)<T> o
 caseGrammar(org.eclipse.xtext.Grammar)<T> -
 caseAbstractRule(org.eclipse.xtext.AbstractRule)<T> -
 caseAbstractMetamodelDeclaration(org.eclipse.xtext.AbstractMetamodelDeclaration)<T> -
 caseGeneratedMetamodel(org.eclipse.xtext.GeneratedMetamodel)<T> -
 caseReferencedMetamodel(org.eclipse.xtext.ReferencedMetamodel)<T> -
 caseParserRule(org.eclipse.xtext.ParserRule)<T> -
 caseTypeRef(org.eclipse.xtext.TypeRef)<T> -
 caseAbstractElement(org.eclipse.xtext.AbstractElement)<T> -
 caseAction(org.eclipse.xtext.Action)<T> -
 caseKeyword(org.eclipse.xtext.Keyword)<T> -
 caseRuleCall(org.eclipse.xtext.RuleCall)<T> -
 caseAssignment(org.eclipse.xtext.Assignment)<T> -
 caseCrossReference(org.eclipse.xtext.CrossReference)<T> -
 caseTerminalRule(org.eclipse.xtext.TerminalRule)<T> -
 caseAbstractNegatedToken(org.eclipse.xtext.AbstractNegatedToken)<T> -
 caseNegatedToken(org.eclipse.xtext.NegatedToken)<T> -
 caseUntilToken(org.eclipse.xtext.UntilToken)<T> -
 caseWildcard(org.eclipse.xtext.Wildcard)<T> -
 caseEnumRule(org.eclipse.xtext.EnumRule)<T> -
 caseEnumLiteralDeclaration(org.eclipse.xtext.EnumLiteralDeclaration)<T> -
 caseAlternatives(org.eclipse.xtext.Alternatives)<T> -
 caseUnorderedGroup(org.eclipse.xtext.UnorderedGroup)<T> -
 caseGroup(org.eclipse.xtext.Group)<T> -
 caseCharacterRange(org.eclipse.xtext.CharacterRange)<T> -
 caseCompoundElement(org.eclipse.xtext.CompoundElement)<T> -
 caseEOF(org.eclipse.xtext.EOF)<T> -
 caseParameter(org.eclipse.xtext.Parameter)<T> -
 caseNamedArgument(org.eclipse.xtext.NamedArgument)<T> -
 caseCondition(org.eclipse.xtext.Condition)<T> -
 caseConjunction(org.eclipse.xtext.Conjunction)<T> -
 caseNegation(org.eclipse.xtext.Negation)<T> -
 caseDisjunction(org.eclipse.xtext.Disjunction)<T> -
 caseCompositeCondition(org.eclipse.xtext.CompositeCondition)<T> -
 caseParameterReference(org.eclipse.xtext.ParameterReference)<T> -
 caseLiteralCondition(org.eclipse.xtext.LiteralCondition)<T> -
 caseAnnotation(org.eclipse.xtext.Annotation)<T> -
 defaultCase(org.eclipse.emf.ecore.EObject)<T> -
package org.eclipse.xtext.validation
AbstractDeclarativeValidator a :.AbstractInjectableValidator,.ValidationMessageAcceptor +MethodWrapper,State,StateAccess
 setInjector(com.google.inject.Injector)void -
 new() -
 createMethodWrapper(.AbstractDeclarativeValidator,java.lang.reflect.Method).AbstractDeclarativeValidator.MethodWrapper o
 newInstance(Class<.AbstractDeclarativeValidator>).AbstractDeclarativeValidator o
 getCurrentObject()org.eclipse.emf.ecore.EObject o
 getCurrentMethod()java.lang.reflect.Method o
 getChain()org.eclipse.emf.common.util.DiagnosticChain o
 getCheckMode().CheckMode o
 getContext()java.util.Map<Object,Object> o
 getCancelIndicator()org.eclipse.xtext.util.CancelIndicator o
 internalValidate(org.eclipse.emf.ecore.EClass,org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean of
 getMethodsForType(org.eclipse.emf.ecore.EObject)java.util.List<.AbstractDeclarativeValidator.MethodWrapper> o
 initializeCheckMethods()void o
 info(String,org.eclipse.emf.ecore.EStructuralFeature)void o
 info(String,org.eclipse.emf.ecore.EStructuralFeature,int)void o
 info(String,org.eclipse.emf.ecore.EStructuralFeature,int,String,String[])void ov
 info(String,org.eclipse.emf.ecore.EStructuralFeature,String,String[])void ov
 info(String,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature)void o
 info(String,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int)void o
 info(String,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int,String,String[])void ov
 info(String,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,String,String[])void ov
 warning(String,org.eclipse.emf.ecore.EStructuralFeature)void o
 warning(String,org.eclipse.emf.ecore.EStructuralFeature,int)void o
 warning(String,org.eclipse.emf.ecore.EStructuralFeature,String,String[])void ov
 warning(String,org.eclipse.emf.ecore.EStructuralFeature,int,String,String[])void ov
 warning(String,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature)void o
 warning(String,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int)void o
 warning(String,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int,String,String[])void ov
 warning(String,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,String,String[])void ov
 error(String,org.eclipse.emf.ecore.EStructuralFeature)void o
 error(String,org.eclipse.emf.ecore.EStructuralFeature,int)void o
 error(String,org.eclipse.emf.ecore.EStructuralFeature,String,String[])void ov
 error(String,org.eclipse.emf.ecore.EStructuralFeature,int,String,String[])void ov
 error(String,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature)void o
 error(String,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int)void o
 error(String,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,String,String[])void ov
 error(String,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int,String,String[])void ov
 addIssueToState(String,String,org.eclipse.emf.ecore.EStructuralFeature)void o
 addIssue(String,org.eclipse.emf.ecore.EObject,String)void o
 addIssue(String,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,String,String[])void ov
 addIssue(String,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int,String,String[])void ov
 addIssue(String,org.eclipse.emf.ecore.EObject,int,int,String)void o
 addIssue(String,org.eclipse.emf.ecore.EObject,int,int,String,String[])void ov
 isIgnored(String)boolean o
 getIssueSeverities(java.util.Map<Object,Object>,org.eclipse.emf.ecore.EObject).IssueSeverities o
 guard(boolean)void o
 checkDone()void o
 acceptError(String,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int,String,String[])void v
 checkIsFromCurrentlyCheckedResource(org.eclipse.emf.ecore.EObject)void o
 acceptWarning(String,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int,String,String[])void v
 acceptInfo(String,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int,String,String[])void v
 acceptError(String,org.eclipse.emf.ecore.EObject,int,int,String,String[])void v
 acceptWarning(String,org.eclipse.emf.ecore.EObject,int,int,String,String[])void v
 acceptInfo(String,org.eclipse.emf.ecore.EObject,int,int,String,String[])void v
 createDiagnostic(org.eclipse.xtext.diagnostics.Severity,String,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int,String,String[])org.eclipse.emf.common.util.Diagnostic ov
 createDiagnostic(org.eclipse.xtext.diagnostics.Severity,String,org.eclipse.emf.ecore.EObject,int,int,String,String[])org.eclipse.emf.common.util.Diagnostic ov
 toDiagnosticSeverity(org.eclipse.xtext.diagnostics.Severity)int o
 setMessageAcceptor(.ValidationMessageAcceptor).AbstractDeclarativeValidator.StateAccess -
 getMessageAcceptor().ValidationMessageAcceptor -
 handleExceptionDuringValidation(Throwable)void o !RuntimeException
AbstractDeclarativeValidator.MethodWrapper os
 new(.AbstractDeclarativeValidator,java.lang.reflect.Method) o
 hashCode()int -
 isMatching(Class<?>)boolean -
 invoke(.AbstractDeclarativeValidator.State)void -
 handleInvocationTargetException(Throwable,.AbstractDeclarativeValidator.State)void o
 equals(Object)boolean -
 getInstance().AbstractDeclarativeValidator -
 getMethod()java.lang.reflect.Method -
AbstractDeclarativeValidator.State s
 chain org.eclipse.emf.common.util.DiagnosticChain -
 currentObject org.eclipse.emf.ecore.EObject -
 currentMethod java.lang.reflect.Method -
 checkMode .CheckMode -
 currentCheckType .CheckType -
 hasErrors boolean -
 context java.util.Map<Object,Object> -
 new() -
AbstractDeclarativeValidator.StateAccess s
 getState().AbstractDeclarativeValidator.State -
AbstractInjectableValidator a :org.eclipse.emf.ecore.EValidator
 CURRENT_LANGUAGE_NAME String sf
 ISSUE_SEVERITIES String sf
 new() -
 register(.EValidatorRegistrar)void -
 getEPackages()java.util.List<org.eclipse.emf.ecore.EPackage> o
 validate(org.eclipse.emf.ecore.EDataType,Object,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validate(org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean f
 validate(org.eclipse.emf.ecore.EClass,org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean f
 internalValidate(org.eclipse.emf.ecore.EClass,org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean oa
 isLanguageSpecific()boolean -
 isResponsible(java.util.Map<Object,Object>,org.eclipse.emf.ecore.EObject)boolean o
 getCurrentLanguage(java.util.Map<Object,Object>,org.eclipse.emf.ecore.EObject)String o
AbstractValidationDiagnostic a :org.eclipse.emf.common.util.Diagnostic
 new(int,String,org.eclipse.emf.ecore.EObject,.CheckType,String,String[]) ov
 getChildren()java.util.List<org.eclipse.emf.common.util.Diagnostic> -
 getCode()int -
 getSource()String -
 getSourceEObject()org.eclipse.emf.ecore.EObject -
 getException()Throwable -
 getMessage()String -
 getSeverity()int -
 getIssueCode()String -
 getIssueData()String[] -
 getCheckType().CheckType -
 toString()String -
 severityToStr(int)String s
AbstractValidationMessageAcceptor a :.ValidationMessageAcceptor
 new() -
 acceptError(String,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int,String,String[])void v
 acceptError(String,org.eclipse.emf.ecore.EObject,int,int,String,String[])void v
 acceptWarning(String,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int,String,String[])void v
 acceptWarning(String,org.eclipse.emf.ecore.EObject,int,int,String,String[])void v
 acceptInfo(String,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int,String,String[])void v
 acceptInfo(String,org.eclipse.emf.ecore.EObject,int,int,String,String[])void v
CancelableDiagnostician - :org.eclipse.emf.ecore.util.Diagnostician
 CANCEL_INDICATOR String sf
 new(org.eclipse.emf.ecore.EValidator.Registry) -
 validate(org.eclipse.emf.ecore.EClass,org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 checkCanceled(java.util.Map<Object,Object>)void o
 isCanceled(java.util.Map<Object,Object>)boolean ox
 getCancelIndicator(java.util.Map<Object,Object>)org.eclipse.xtext.util.CancelIndicator o
Check ai@ :java.lang.annotation.Annotation
 value().CheckType a
CheckMode a
 KEY String sf
 FAST_ONLY .CheckMode sf
 NORMAL_ONLY .CheckMode sf
 EXPENSIVE_ONLY .CheckMode sf
 NORMAL_AND_FAST .CheckMode sf
 ALL .CheckMode sf
 new() -
 shouldCheck(.CheckType)boolean a
 getCheckMode(java.util.Map<Object,Object>).CheckMode s
CheckType fe :Enum<.CheckType>
 FAST .CheckType sf
 NORMAL .CheckType sf
 EXPENSIVE .CheckType sf
 values().CheckType[] s
 valueOf(String).CheckType s
ComposedChecks ai@ :java.lang.annotation.Annotation
 validators()Class<.AbstractDeclarativeValidator>[] a
CompositeEValidator - :org.eclipse.emf.ecore.EValidator,Cloneable +EValidatorEqualitySupport
 USE_EOBJECT_VALIDATOR String sf
 new() -
 initDefaults()void o
 addValidator(org.eclipse.emf.ecore.EValidator)void -
 validate(org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean - !org.eclipse.xtext.service.OperationCanceledError
 validate(org.eclipse.emf.ecore.EClass,org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean - !org.eclipse.xtext.service.OperationCanceledError
 validate(org.eclipse.emf.ecore.EDataType,Object,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean - !org.eclipse.xtext.service.OperationCanceledError
 createExceptionDiagnostic(String,Object,Throwable)org.eclipse.emf.common.util.Diagnostic o
 isUseEObjectValidator()boolean -
 setUseEObjectValidator(boolean)void -
 getContents()java.util.List<.CompositeEValidator.EValidatorEqualitySupport> -
 setEqualitySupportProvider(com.google.inject.Provider<.CompositeEValidator.EValidatorEqualitySupport>)void -
 getEqualitySupportProvider()com.google.inject.Provider<.CompositeEValidator.EValidatorEqualitySupport> -
 getOperationCanceledManager()org.eclipse.xtext.service.OperationCanceledManager -
 setOperationCanceledManager(org.eclipse.xtext.service.OperationCanceledManager)void -
 clone().CompositeEValidator o
 getCopyAndClearContents().CompositeEValidator -
CompositeEValidator.EValidatorEqualitySupport s
 new() -
 equals(Object)boolean -
 hashCode()int -
 setDelegate(org.eclipse.emf.ecore.EValidator)void -
 getDelegate()org.eclipse.emf.ecore.EValidator -
ConfigurableIssueCodesProvider -
 new() -
 initialize(org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.preferences.PreferenceKey>)void o
 create(String,String)org.eclipse.xtext.preferences.PreferenceKey of
 getConfigurableIssueCodes()java.util.Map<String,org.eclipse.xtext.preferences.PreferenceKey> -
DefaultUniqueNameContext - :.INamesAreUniqueValidationHelper.Context +BaseContextProvider,BaseGlobalContextProvider,Container,ExportedFromResource,Global,VisibleContainers
 cancelIndicator org.eclipse.xtext.util.CancelIndicator pf
 new(org.eclipse.xtext.resource.IResourceDescription,org.eclipse.xtext.resource.ISelectable,org.eclipse.xtext.scoping.ICaseInsensitivityHelper,org.eclipse.xtext.util.CancelIndicator) -
 getValidationScope(org.eclipse.xtext.resource.IEObjectDescription,org.eclipse.emf.ecore.EClass)org.eclipse.xtext.resource.ISelectable -
 isCaseSensitive(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EClass)boolean -
 getObjectsToValidate()Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 cancelIndicator()org.eclipse.xtext.util.CancelIndicator -
DefaultUniqueNameContext.BaseContextProvider sa :.INamesAreUniqueValidationHelper.ContextProvider
 new() -
 getResourceServiceProvider(org.eclipse.emf.ecore.resource.Resource)org.eclipse.xtext.resource.IResourceServiceProvider o
 getResourceDescription(org.eclipse.emf.ecore.resource.Resource)org.eclipse.xtext.resource.IResourceDescription o
 getResourceDescriptionManager(org.eclipse.emf.ecore.resource.Resource)org.eclipse.xtext.resource.IResourceDescription.Manager o
 getCaseInsensitivityHelper()org.eclipse.xtext.scoping.ICaseInsensitivityHelper o
 setResourceServiceProviderRegistry(org.eclipse.xtext.resource.IResourceServiceProvider.Registry)void o
DefaultUniqueNameContext.BaseGlobalContextProvider sa :.DefaultUniqueNameContext.BaseContextProvider
 new() -
 getIndex(org.eclipse.emf.ecore.resource.Resource)org.eclipse.xtext.resource.IResourceDescriptions o
 intersects(org.eclipse.xtext.resource.IResourceDescription,org.eclipse.xtext.resource.IResourceDescription,boolean)boolean o
 isAffected(org.eclipse.xtext.resource.IResourceDescription.Delta,org.eclipse.xtext.resource.IResourceDescription,boolean)boolean o
DefaultUniqueNameContext.Container s :.DefaultUniqueNameContext.BaseGlobalContextProvider
 new() -
 tryGetContext(org.eclipse.emf.ecore.resource.Resource,org.eclipse.xtext.util.CancelIndicator).INamesAreUniqueValidationHelper.Context -
 isAffected(java.util.Collection<org.eclipse.xtext.resource.IResourceDescription.Delta>,org.eclipse.xtext.resource.IResourceDescription,org.eclipse.xtext.resource.IResourceDescriptions)boolean -
DefaultUniqueNameContext.ExportedFromResource s :.DefaultUniqueNameContext.BaseContextProvider
 new() -
 tryGetContext(org.eclipse.emf.ecore.resource.Resource,org.eclipse.xtext.util.CancelIndicator).INamesAreUniqueValidationHelper.Context -
DefaultUniqueNameContext.Global s :.DefaultUniqueNameContext.BaseGlobalContextProvider
 new() -
 tryGetContext(org.eclipse.emf.ecore.resource.Resource,org.eclipse.xtext.util.CancelIndicator).INamesAreUniqueValidationHelper.Context -
 isAffected(java.util.Collection<org.eclipse.xtext.resource.IResourceDescription.Delta>,org.eclipse.xtext.resource.IResourceDescription,org.eclipse.xtext.resource.IResourceDescriptions)boolean -
DefaultUniqueNameContext.VisibleContainers s :.DefaultUniqueNameContext.BaseGlobalContextProvider +Selectable
 new() -
 tryGetContext(org.eclipse.emf.ecore.resource.Resource,org.eclipse.xtext.util.CancelIndicator).INamesAreUniqueValidationHelper.Context -
 isAffected(java.util.Collection<org.eclipse.xtext.resource.IResourceDescription.Delta>,org.eclipse.xtext.resource.IResourceDescription,org.eclipse.xtext.resource.IResourceDescriptions)boolean -
DefaultUniqueNameContext.VisibleContainers.Selectable s :org.eclipse.xtext.resource.impl.AbstractCompoundSelectable
 new(java.util.List<org.eclipse.xtext.resource.IContainer>) -
 getSelectables()Iterable<org.eclipse.xtext.resource.ISelectable> o
DiagnosticConverterImpl - :.IDiagnosticConverter +IssueLocation
 new() -
 convertResourceDiagnostic(org.eclipse.emf.ecore.resource.Resource.Diagnostic,org.eclipse.xtext.diagnostics.Severity,org.eclipse.xtext.util.IAcceptor<.Issue>)void -
 convertValidatorDiagnostic(org.eclipse.emf.common.util.Diagnostic,org.eclipse.xtext.util.IAcceptor<.Issue>)void -
 getIssueType(org.eclipse.emf.common.util.Diagnostic).CheckType o
 getIssueData(org.eclipse.emf.common.util.Diagnostic)String[] o
 getIssueCode(org.eclipse.emf.common.util.Diagnostic)String o
 getSeverity(org.eclipse.emf.common.util.Diagnostic)org.eclipse.xtext.diagnostics.Severity o
 getCauser(org.eclipse.emf.common.util.Diagnostic)org.eclipse.emf.ecore.EObject o
 getLocationData(org.eclipse.emf.common.util.Diagnostic).DiagnosticConverterImpl.IssueLocation o
 getLocationData(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature).DiagnosticConverterImpl.IssueLocation o
 getLocationData(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int).DiagnosticConverterImpl.IssueLocation o
 getLocationForNode(org.eclipse.xtext.nodemodel.INode).DiagnosticConverterImpl.IssueLocation o
 getLocationForNode(org.eclipse.xtext.nodemodel.INode,int,int).DiagnosticConverterImpl.IssueLocation o
 resolveStructuralFeature(org.eclipse.emf.ecore.EObject,Object)org.eclipse.emf.ecore.EStructuralFeature o
DiagnosticConverterImpl.IssueLocation os
 lineNumber Integer -
 column Integer -
 lineNumberEnd Integer -
 columnEnd Integer -
 offset Integer -
 length Integer -
 new() -
EObjectDiagnosticImpl - :org.eclipse.xtext.diagnostics.AbstractDiagnostic
 new(org.eclipse.xtext.diagnostics.Severity,String,String,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int,String[]) -
 getMessage()String -
 getNode()org.eclipse.xtext.nodemodel.INode o
 doGetNode(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int)org.eclipse.xtext.nodemodel.INode o
 getCode()String -
 getData()String[] -
 getUriToProblem()org.eclipse.emf.common.util.URI -
 getSeverity()org.eclipse.xtext.diagnostics.Severity -
 getProblematicFeature()org.eclipse.emf.ecore.EStructuralFeature -
 getProblematicObject()org.eclipse.emf.ecore.EObject -
EValidatorRegistrar -
 new() -
 register(org.eclipse.emf.ecore.EPackage,org.eclipse.emf.ecore.EValidator)void -
 setRegistry(org.eclipse.emf.ecore.EValidator.Registry)void -
 getRegistry()org.eclipse.emf.ecore.EValidator.Registry -
 setCompositeProvider(com.google.inject.Provider<.CompositeEValidator>)void -
 getCompositeProvider()com.google.inject.Provider<.CompositeEValidator> -
FeatureBasedDiagnostic - :.AbstractValidationDiagnostic
 new(int,String,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int,.CheckType,String,String[]) v
 getData()java.util.List<?> -
 getFeature()org.eclipse.emf.ecore.EStructuralFeature -
 getIndex()int -
 toString()String -
IAssignmentQuantityAllocator ai +IQuantities
 getAssignmentQuantities(org.eclipse.emf.ecore.EObject,.IConcreteSyntaxConstraintProvider.ISyntaxConstraint,java.util.List<.IConcreteSyntaxDiagnosticProvider.IConcreteSyntaxDiagnostic>).IAssignmentQuantityAllocator.IQuantities a
 getFeatureQuantity(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature)int a
IAssignmentQuantityAllocator.IQuantities sai
 getAssignmentQuantities()java.util.Map<.IConcreteSyntaxConstraintProvider.ISyntaxConstraint,Integer> a
 getAssignmentQuantity(.IConcreteSyntaxConstraintProvider.ISyntaxConstraint)Integer a
 getEObject()org.eclipse.emf.ecore.EObject a
 getFeatureQuantities()java.util.Map<org.eclipse.emf.ecore.EStructuralFeature,Integer> a
 getFeatureQuantity(org.eclipse.emf.ecore.EStructuralFeature)Integer a
 groupByFeature()java.util.Map<org.eclipse.emf.ecore.EStructuralFeature,java.util.Collection<.IConcreteSyntaxConstraintProvider.ISyntaxConstraint>> a
IAssignmentQuantityIntervalProvider ai
 MAX int sf
 UNDEF int sf
 getMin(.IAssignmentQuantityAllocator.IQuantities,.IConcreteSyntaxConstraintProvider.ISyntaxConstraint,java.util.Set<.IConcreteSyntaxConstraintProvider.ISyntaxConstraint>)int a
 getMax(.IAssignmentQuantityAllocator.IQuantities,.IConcreteSyntaxConstraintProvider.ISyntaxConstraint,java.util.Set<.IConcreteSyntaxConstraintProvider.ISyntaxConstraint>,String)int a
IConcreteSyntaxConstraintProvider ai +ConstraintType,ISyntaxConstraint
 getConstraint(org.eclipse.xtext.ParserRule).IConcreteSyntaxConstraintProvider.ISyntaxConstraint a
 getConstraints(org.eclipse.emf.ecore.EClass)java.util.Collection<.IConcreteSyntaxConstraintProvider.ISyntaxConstraint> a
IConcreteSyntaxConstraintProvider.ConstraintType sfe :Enum<.IConcreteSyntaxConstraintProvider.ConstraintType>
 ACTION .IConcreteSyntaxConstraintProvider.ConstraintType sf
 ALTERNATIVE .IConcreteSyntaxConstraintProvider.ConstraintType sf
 ASSIGNMENT .IConcreteSyntaxConstraintProvider.ConstraintType sf
 GROUP .IConcreteSyntaxConstraintProvider.ConstraintType sf
 values().IConcreteSyntaxConstraintProvider.ConstraintType[] s
 valueOf(String).IConcreteSyntaxConstraintProvider.ConstraintType s
IConcreteSyntaxConstraintProvider.ISyntaxConstraint sai
 dependsOn(.IConcreteSyntaxConstraintProvider.ISyntaxConstraint)boolean a
 findCommonContainer(.IConcreteSyntaxConstraintProvider.ISyntaxConstraint).IConcreteSyntaxConstraintProvider.ISyntaxConstraint a
 getAssignmentFeature(org.eclipse.emf.ecore.EClass)org.eclipse.emf.ecore.EStructuralFeature a
 getAssignmentName()String a
 getCardinality()String a
 getContainer().IConcreteSyntaxConstraintProvider.ISyntaxConstraint a
 getContents()java.util.List<.IConcreteSyntaxConstraintProvider.ISyntaxConstraint> a
 getGrammarElement()org.eclipse.xtext.AbstractElement a
 getSemanticTypes()java.util.Set<org.eclipse.emf.ecore.EClass> a
 getSemanticTypesToCheck()java.util.Set<org.eclipse.emf.ecore.EClass> a
 getType().IConcreteSyntaxConstraintProvider.ConstraintType a
 isMultiple()boolean a
 isOptional()boolean a
 isRoot()boolean a
 toString(java.util.Map<.IConcreteSyntaxConstraintProvider.ISyntaxConstraint,String>)String a
IConcreteSyntaxDiagnosticProvider ai +IConcreteSyntaxDiagnostic
 ERROR_ASSIGNMENT_MISSING int sf
 ERROR_ASSIGNMENT_PROHIBITED int sf
 ERROR_FEATURE_MISSING int sf
 ERROR_LIST_TOO_FEW int sf
 ERROR_LIST_TOO_MANY int sf
 ERROR_LIST_UNDECIDEABLE int sf
 ERROR_VALUE_PROHIBITED int sf
 ERROR_VALUE_REQUIRED int sf
 ERROR_WRONG_TYPE int sf
 createAssignmentMissingDiagnostic(.IConcreteSyntaxConstraintProvider.ISyntaxConstraint,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,java.util.Set<.IConcreteSyntaxConstraintProvider.ISyntaxConstraint>).IConcreteSyntaxDiagnosticProvider.IConcreteSyntaxDiagnostic a
 createFeatureMissingDiagnostic(.IConcreteSyntaxConstraintProvider.ISyntaxConstraint,org.eclipse.emf.ecore.EObject,.IConcreteSyntaxConstraintProvider.ISyntaxConstraint,java.util.Set<.IConcreteSyntaxConstraintProvider.ISyntaxConstraint>).IConcreteSyntaxDiagnosticProvider.IConcreteSyntaxDiagnostic a
 createFeatureQuantityDiagnostic(.IConcreteSyntaxConstraintProvider.ISyntaxConstraint,.IAssignmentQuantityAllocator.IQuantities,org.eclipse.emf.ecore.EStructuralFeature,int,int,int,java.util.Set<.IConcreteSyntaxConstraintProvider.ISyntaxConstraint>).IConcreteSyntaxDiagnosticProvider.IConcreteSyntaxDiagnostic a
 createUnexpectedTypeDiagnostic(.IConcreteSyntaxConstraintProvider.ISyntaxConstraint,org.eclipse.emf.ecore.EObject,java.util.Set<.IConcreteSyntaxConstraintProvider.ISyntaxConstraint>).IConcreteSyntaxDiagnosticProvider.IConcreteSyntaxDiagnostic a
IConcreteSyntaxDiagnosticProvider.IConcreteSyntaxDiagnostic sai :org.eclipse.emf.common.util.Diagnostic
IConcreteSyntaxValidator ai +DiagnosticChainAcceptor,DiagnosticListAcceptor,IDiagnosticAcceptor,InvalidConcreteSyntaxException
 validateObject(org.eclipse.emf.ecore.EObject,.IConcreteSyntaxValidator.IDiagnosticAcceptor,java.util.Map<Object,Object>)boolean a
 validateRecursive(org.eclipse.emf.ecore.EObject,.IConcreteSyntaxValidator.IDiagnosticAcceptor,java.util.Map<Object,Object>)boolean a
IConcreteSyntaxValidator.DiagnosticChainAcceptor s :.IConcreteSyntaxValidator.IDiagnosticAcceptor
 new(org.eclipse.emf.common.util.DiagnosticChain) -
 accept(.IConcreteSyntaxDiagnosticProvider.IConcreteSyntaxDiagnostic)void -
IConcreteSyntaxValidator.DiagnosticListAcceptor s :.IConcreteSyntaxValidator.IDiagnosticAcceptor
 new(java.util.List<org.eclipse.emf.common.util.Diagnostic>) -
 accept(.IConcreteSyntaxDiagnosticProvider.IConcreteSyntaxDiagnostic)void -
IConcreteSyntaxValidator.IDiagnosticAcceptor sai
 accept(.IConcreteSyntaxDiagnosticProvider.IConcreteSyntaxDiagnostic)void a
IConcreteSyntaxValidator.InvalidConcreteSyntaxException s :RuntimeException
 new(String,java.util.List<org.eclipse.emf.common.util.Diagnostic>) -
 getMessage()String -
IDiagnosticConverter ai
 convertResourceDiagnostic(org.eclipse.emf.ecore.resource.Resource.Diagnostic,org.eclipse.xtext.diagnostics.Severity,org.eclipse.xtext.util.IAcceptor<.Issue>)void a
 convertValidatorDiagnostic(org.eclipse.emf.common.util.Diagnostic,org.eclipse.xtext.util.IAcceptor<.Issue>)void a
INamesAreUniqueValidationHelper ai +Context,ContextProvider
 checkUniqueNames(Iterable<org.eclipse.xtext.resource.IEObjectDescription>,.ValidationMessageAcceptor)void dx
 checkUniqueNames(Iterable<org.eclipse.xtext.resource.IEObjectDescription>,org.eclipse.xtext.util.CancelIndicator,.ValidationMessageAcceptor)void ax
 checkUniqueNames(.INamesAreUniqueValidationHelper.Context,.ValidationMessageAcceptor)void d
INamesAreUniqueValidationHelper.Context sai
 getValidationScope(org.eclipse.xtext.resource.IEObjectDescription,org.eclipse.emf.ecore.EClass)org.eclipse.xtext.resource.ISelectable a
 getObjectsToValidate()Iterable<org.eclipse.xtext.resource.IEObjectDescription> a
 cancelIndicator()org.eclipse.xtext.util.CancelIndicator a
 isCaseSensitive(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EClass)boolean d
 isUnique()boolean d
INamesAreUniqueValidationHelper.ContextProvider sai :org.eclipse.xtext.resource.impl.IsAffectedExtension
 tryGetContext(org.eclipse.emf.ecore.resource.Resource,org.eclipse.xtext.util.CancelIndicator).INamesAreUniqueValidationHelper.Context a
 isAffected(java.util.Collection<org.eclipse.xtext.resource.IResourceDescription.Delta>,org.eclipse.xtext.resource.IResourceDescription,org.eclipse.xtext.resource.IResourceDescriptions)boolean d
IResourceValidator ai
 NULL .IResourceValidator sf
 validate(org.eclipse.emf.ecore.resource.Resource,.CheckMode,org.eclipse.xtext.util.CancelIndicator)java.util.List<.Issue> a !org.eclipse.xtext.service.OperationCanceledError
ImportUriValidator - :.AbstractDeclarativeValidator
 UNRESOLVABLE_IMPORT_URI String sf
 new() -
 checkImportUriIsValid(org.eclipse.emf.ecore.EObject)void -
 register(.EValidatorRegistrar)void -
 setResolver(org.eclipse.xtext.scoping.impl.ImportUriResolver)void -
 getResolver()org.eclipse.xtext.scoping.impl.ImportUriResolver -
Issue ai +IssueImpl
 CODE_KEY String sf
 URI_KEY String sf
 COLUMN_KEY String sf
 DATA_KEY String sf
 getSeverity()org.eclipse.xtext.diagnostics.Severity a
 getMessage()String a
 getCode()String a
 getType().CheckType a
 getUriToProblem()org.eclipse.emf.common.util.URI a
 getLineNumber()Integer a
 getLineNumberEnd()Integer a
 getColumn()Integer a
 getColumnEnd()Integer a
 getOffset()Integer a
 getLength()Integer a
 isSyntaxError()boolean a
 getData()String[] a
Issue.IssueImpl s :.Issue
 new() -
 getLength()Integer -
 setLength(Integer)void -
 getLineNumber()Integer -
 setLineNumber(Integer)void -
 getLineNumberEnd()Integer -
 setLineNumberEnd(Integer)void -
 getColumn()Integer -
 setColumn(Integer)void -
 getColumnEnd()Integer -
 setColumnEnd(Integer)void -
 getOffset()Integer -
 setOffset(Integer)void -
 getMessage()String -
 setMessage(String)void -
 getUriToProblem()org.eclipse.emf.common.util.URI -
 setUriToProblem(org.eclipse.emf.common.util.URI)void -
 getSeverity()org.eclipse.xtext.diagnostics.Severity -
 setSeverity(org.eclipse.xtext.diagnostics.Severity)void -
 getCode()String -
 setCode(String)void -
 getData()String[] -
 setData(String[])void -
 getType().CheckType -
 setType(.CheckType)void -
 setSyntaxError(boolean)void -
 isSyntaxError()boolean -
 toString()String -
IssueCodes -
 COPY_JAVA_PROBLEMS String sf
 new() -
IssueSeverities -
 new(org.eclipse.xtext.preferences.IPreferenceValues,java.util.Map<String,org.eclipse.xtext.preferences.PreferenceKey>,.SeverityConverter) -
 getSeverity(String)org.eclipse.xtext.diagnostics.Severity -
 isIgnored(String)boolean -
IssueSeveritiesProvider -
 new() -
 getValuesProvider()org.eclipse.xtext.preferences.IPreferenceValuesProvider o
 getIssueSeverities(org.eclipse.emf.ecore.resource.Resource).IssueSeverities -
LocalUniqueNameContext - :.INamesAreUniqueValidationHelper.Context,org.eclipse.xtext.resource.ISelectable
 ci org.eclipse.xtext.util.CancelIndicator pf
 new(org.eclipse.emf.ecore.EObject,java.util.function.Function<org.eclipse.emf.ecore.EObject,String>,org.eclipse.xtext.util.CancelIndicator) -
 new(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.util.CancelIndicator) -
 new(org.eclipse.emf.ecore.EObject,boolean,org.eclipse.xtext.util.CancelIndicator) -
 new(org.eclipse.emf.ecore.EObject,boolean,java.util.function.Function<org.eclipse.emf.ecore.EObject,String>,org.eclipse.xtext.util.CancelIndicator) -
 new(Iterable<<T>>,java.util.function.Function<<T>,String>,org.eclipse.xtext.util.CancelIndicator) - <T=org.eclipse.emf.ecore.EObject>
 new(java.util.List<org.eclipse.emf.ecore.EObject>,org.eclipse.xtext.util.CancelIndicator) -
 isUnique()boolean -
 isCaseSensitive(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EClass)boolean f
 getValidationScope(org.eclipse.xtext.resource.IEObjectDescription,org.eclipse.emf.ecore.EClass)org.eclipse.xtext.resource.ISelectable -
 getObjectsToValidate()java.util.List<org.eclipse.xtext.resource.IEObjectDescription> -
 cancelIndicator()org.eclipse.xtext.util.CancelIndicator -
 getExportedObjects()Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 isEmpty()boolean -
 getExportedObjects(org.eclipse.emf.ecore.EClass,org.eclipse.xtext.naming.QualifiedName,boolean)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getExportedObjectsByObject(org.eclipse.emf.ecore.EObject)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getExportedObjectsByType(org.eclipse.emf.ecore.EClass)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
NamesAreUniqueValidationHelper - :.INamesAreUniqueValidationHelper
 new() -
 getClusterTypes()com.google.common.collect.ImmutableSet<org.eclipse.emf.ecore.EClass> o
 checkUniqueNames(Iterable<org.eclipse.xtext.resource.IEObjectDescription>,.ValidationMessageAcceptor)void x
 checkUniqueNames(Iterable<org.eclipse.xtext.resource.IEObjectDescription>,org.eclipse.xtext.util.CancelIndicator,.ValidationMessageAcceptor)void x
 checkUniqueNames(.INamesAreUniqueValidationHelper.Context,.ValidationMessageAcceptor)void -
 doCheckUniqueNames(.INamesAreUniqueValidationHelper.Context,.ValidationMessageAcceptor)void o
 doCheckUniqueIn(org.eclipse.xtext.resource.IEObjectDescription,.INamesAreUniqueValidationHelper.Context,.ValidationMessageAcceptor)void o
 isDuplicate(org.eclipse.xtext.resource.IEObjectDescription,org.eclipse.xtext.resource.IEObjectDescription)boolean o
 checkDescriptionForDuplicatedName(org.eclipse.xtext.resource.IEObjectDescription,java.util.Map<org.eclipse.emf.ecore.EClass,java.util.Map<org.eclipse.xtext.naming.QualifiedName,org.eclipse.xtext.resource.IEObjectDescription>>,.ValidationMessageAcceptor)void ox
 createDuplicateNameError(org.eclipse.xtext.resource.IEObjectDescription,org.eclipse.emf.ecore.EClass,.ValidationMessageAcceptor)void o
 getErrorCode()String o
 getDuplicateNameErrorMessage(org.eclipse.xtext.resource.IEObjectDescription,org.eclipse.emf.ecore.EClass,org.eclipse.emf.ecore.EStructuralFeature)String -
 isContainerInformationHelpful(org.eclipse.xtext.resource.IEObjectDescription,org.eclipse.emf.ecore.EObject,String,org.eclipse.emf.ecore.EStructuralFeature)boolean o
 isContainerInformationHelpful(org.eclipse.xtext.resource.IEObjectDescription,String)boolean o
 getContainerForErrorMessage(org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EObject o
 getTypeLabel(org.eclipse.emf.ecore.EClass)String o
 getNameFeature(org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EStructuralFeature o
 getClusterType(org.eclipse.xtext.resource.IEObjectDescription)org.eclipse.emf.ecore.EClass o
 getAssociatedClusterType(org.eclipse.emf.ecore.EClass)org.eclipse.emf.ecore.EClass o
NamesAreUniqueValidator - :.AbstractDeclarativeValidator
 new() -
 register(.EValidatorRegistrar)void -
 checkUniqueNamesInResourceOf(org.eclipse.emf.ecore.EObject)void -
 doCheckUniqueNames(org.eclipse.emf.ecore.resource.Resource,org.eclipse.xtext.util.CancelIndicator)void -
 getValidationContext(org.eclipse.emf.ecore.resource.Resource,org.eclipse.xtext.util.CancelIndicator).INamesAreUniqueValidationHelper.Context o
 setHelper(.INamesAreUniqueValidationHelper)void -
 getHelper().INamesAreUniqueValidationHelper -
 setResourceServiceProviderRegistry(org.eclipse.xtext.resource.IResourceServiceProvider.Registry)void x
 getResourceServiceProviderRegistry()org.eclipse.xtext.resource.IResourceServiceProvider.Registry x
 getContextProvider().INamesAreUniqueValidationHelper.ContextProvider -
 setContextProvider(.INamesAreUniqueValidationHelper.ContextProvider)void -
RangeBasedDiagnostic - :.AbstractValidationDiagnostic
 new(int,String,org.eclipse.emf.ecore.EObject,int,int,.CheckType,String,String[]) o
 getData()java.util.List<?> -
 getOffset()int -
 getLength()int -
 getSource()String -
 toString()String -
ResourceValidatorImpl - :.IResourceValidator +ListBasedMarkerAcceptor
 new() -
 validate(org.eclipse.emf.ecore.resource.Resource,.CheckMode,org.eclipse.xtext.util.CancelIndicator)java.util.List<.Issue> - !org.eclipse.xtext.service.OperationCanceledError
 collectResourceDiagnostics(org.eclipse.emf.ecore.resource.Resource,org.eclipse.xtext.util.CancelIndicator,org.eclipse.xtext.util.IAcceptor<.Issue>)void o
 validate(org.eclipse.emf.ecore.resource.Resource,.CheckMode,org.eclipse.xtext.util.CancelIndicator,org.eclipse.xtext.util.IAcceptor<.Issue>)void o
 validate(org.eclipse.emf.ecore.resource.Resource,org.eclipse.emf.ecore.EObject,.CheckMode,org.eclipse.xtext.util.CancelIndicator,org.eclipse.xtext.util.IAcceptor<.Issue>)void o
 resolveProxies(org.eclipse.emf.ecore.resource.Resource,org.eclipse.xtext.util.CancelIndicator)void o
 createAcceptor(java.util.List<.Issue>)org.eclipse.xtext.util.IAcceptor<.Issue> o
 issueFromXtextResourceDiagnostic(org.eclipse.emf.ecore.resource.Resource.Diagnostic,org.eclipse.xtext.diagnostics.Severity,org.eclipse.xtext.util.IAcceptor<.Issue>)void o
 issueFromEValidatorDiagnostic(org.eclipse.emf.common.util.Diagnostic,org.eclipse.xtext.util.IAcceptor<.Issue>)void o
 setDiagnostician(org.eclipse.emf.ecore.util.Diagnostician)void -
 getDiagnostician()org.eclipse.emf.ecore.util.Diagnostician -
 setDiagnosticConverter(.IDiagnosticConverter)void -
 getDiagnosticConverter().IDiagnosticConverter -
 getOperationCanceledManager()org.eclipse.xtext.service.OperationCanceledManager o
ResourceValidatorImpl.ListBasedMarkerAcceptor os :org.eclipse.xtext.util.IAcceptor<.Issue>
 new(java.util.List<.Issue>) o
 accept(.Issue)void -
SeverityConverter -
 SEVERITY_ERROR String sf
 SEVERITY_WARNING String sf
 SEVERITY_INFO String sf
 SEVERITY_IGNORE String sf
 new() -
 stringToSeverity(String)org.eclipse.xtext.diagnostics.Severity -
UniqueInResourceContext x :.DefaultUniqueNameContext
 new(org.eclipse.xtext.resource.IResourceDescription,org.eclipse.xtext.util.CancelIndicator) -
ValidationMessageAcceptor ai
 INSIGNIFICANT_INDEX int sf
 acceptError(String,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int,String,String[])void av
 acceptError(String,org.eclipse.emf.ecore.EObject,int,int,String,String[])void av
 acceptWarning(String,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int,String,String[])void av
 acceptWarning(String,org.eclipse.emf.ecore.EObject,int,int,String,String[])void av
 acceptInfo(String,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int,String,String[])void av
 acceptInfo(String,org.eclipse.emf.ecore.EObject,int,int,String,String[])void av
package org.eclipse.xtext.workspace
IProjectConfig ai
 getName()String a
 getPath()org.eclipse.emf.common.util.URI a
 getSourceFolders()java.util.Set<.ISourceFolder> a
 findSourceFolderContaining(org.eclipse.emf.common.util.URI).ISourceFolder a
 getWorkspaceConfig().IWorkspaceConfig a
 isIndexOnly()boolean d
IProjectConfigProvider ai
 getProjectConfig(org.eclipse.emf.ecore.resource.ResourceSet).IProjectConfig a
ISourceFolder ai
 getName()String a
 getPath()org.eclipse.emf.common.util.URI a
 contains(org.eclipse.emf.common.util.URI)boolean d
 getAllResources(org.eclipse.xtext.util.IFileSystemScanner)java.util.List<org.eclipse.emf.common.util.URI> d
IWorkspaceConfig ai
 getProjects()java.util.Set<.IProjectConfig> a
 findProjectContaining(org.eclipse.emf.common.util.URI).IProjectConfig a
 findProjectByName(String).IProjectConfig a
ProjectConfigAdapter - +ProjectConfigAdapterAdapter
 new(.IProjectConfig) o
 install(org.eclipse.emf.ecore.resource.ResourceSet,.IProjectConfig)void s
 findInEmfObject(org.eclipse.emf.common.notify.Notifier).ProjectConfigAdapter s
 removeFromEmfObject(org.eclipse.emf.common.notify.Notifier).ProjectConfigAdapter s
 attachToEmfObject(org.eclipse.emf.common.notify.Notifier)void -
 getProjectConfig().IProjectConfig -
ProjectConfigAdapter.ProjectConfigAdapterAdapter s :org.eclipse.emf.common.notify.impl.AdapterImpl
 new(.ProjectConfigAdapter) -
 get().ProjectConfigAdapter -
 isAdapterForType(Object)boolean -
package org.eclipse.xtext.xtext
AnnotationNames f
 OVERRIDE String sf
 EXPORTED String sf
 FINAL String sf
 DEPRECATED String sf
 VALID_ANNOTATIONS_NAMES java.util.List<String> sf
CardinalityAwareSyntacticSequencer - :org.eclipse.xtext.serializer.XtextSyntacticSequencer
 new() -
 emit_ParenthesizedElement_LeftParenthesisKeyword_0_a(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.serializer.analysis.ISyntacticSequencerPDAProvider.ISynNavigable,java.util.List<org.eclipse.xtext.nodemodel.INode>)void o
ConditionEvaluator - :org.eclipse.xtext.util.XtextSwitch<Boolean>
 new(java.util.Set<org.eclipse.xtext.Parameter>) -
 evaluate(org.eclipse.xtext.Condition)boolean -
 caseDisjunction(org.eclipse.xtext.Disjunction)Boolean -
 caseConjunction(org.eclipse.xtext.Conjunction)Boolean -
 caseNegation(org.eclipse.xtext.Negation)Boolean -
 caseParameterReference(org.eclipse.xtext.ParameterReference)Boolean -
 caseLiteralCondition(org.eclipse.xtext.LiteralCondition)Boolean -
CurrentTypeFinder - +Implementation
 new() -
 findCurrentTypeAfter(org.eclipse.xtext.AbstractElement)org.eclipse.emf.ecore.EClassifier -
CurrentTypeFinder.Implementation s :org.eclipse.xtext.util.XtextSwitch<Boolean>
 new() -
 getResult()org.eclipse.emf.ecore.EClassifier -
 computeResult(org.eclipse.xtext.AbstractRule,org.eclipse.xtext.AbstractElement)void -
 caseAbstractElement(org.eclipse.xtext.AbstractElement)Boolean -
 caseAction(org.eclipse.xtext.Action)Boolean -
 caseParserRule(org.eclipse.xtext.ParserRule)Boolean -
 caseAssignment(org.eclipse.xtext.Assignment)Boolean -
 caseCompoundElement(org.eclipse.xtext.CompoundElement)Boolean -
 caseCrossReference(org.eclipse.xtext.CrossReference)Boolean -
 caseRuleCall(org.eclipse.xtext.RuleCall)Boolean -
 getCompatibleType(org.eclipse.emf.ecore.EClassifier,org.eclipse.emf.ecore.EClassifier,org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EClassifier o
 caseAlternatives(org.eclipse.xtext.Alternatives)Boolean -
FlattenedGrammarAccess - +FlattenedGrammarAccessAdapter
 new(.RuleNames,.RuleFilter) -
 findInEmfObject(org.eclipse.emf.common.notify.Notifier).FlattenedGrammarAccess s
 removeFromEmfObject(org.eclipse.emf.common.notify.Notifier).FlattenedGrammarAccess s
 attachToEmfObject(org.eclipse.emf.common.notify.Notifier)void -
 getFlattenedGrammar()org.eclipse.xtext.Grammar -
FlattenedGrammarAccess.FlattenedGrammarAccessAdapter s :org.eclipse.emf.common.notify.impl.AdapterImpl
 new(.FlattenedGrammarAccess) -
 get().FlattenedGrammarAccess -
 isAdapterForType(Object)boolean -
GeneratorAnnotationTarget fe :Enum<.GeneratorAnnotationTarget>
 PARSERRULE .GeneratorAnnotationTarget sf
 ENUM .GeneratorAnnotationTarget sf
 TERMINAL .GeneratorAnnotationTarget sf
 values().GeneratorAnnotationTarget[] s
 valueOf(String).GeneratorAnnotationTarget s
GrammarResource - :org.eclipse.xtext.resource.DerivedStateAwareResource +LinkingTrigger
 new() -
 doLinking()void o
 superDoLinking()void o
 getErrors()org.eclipse.emf.common.util.EList<org.eclipse.emf.ecore.resource.Resource.Diagnostic> -
 getWarnings()org.eclipse.emf.common.util.EList<org.eclipse.emf.ecore.resource.Resource.Diagnostic> -
 addSyntaxDiagnostic(java.util.List<org.eclipse.emf.ecore.resource.Resource.Diagnostic>,org.eclipse.xtext.nodemodel.INode)void o
GrammarResource.LinkingTrigger s :org.eclipse.xtext.resource.IDerivedStateComputer
 new() -
 installDerivedState(org.eclipse.xtext.resource.DerivedStateAwareResource,boolean)void -
 discardDerivedState(org.eclipse.xtext.resource.DerivedStateAwareResource)void -
GrammarWithoutLeftRecursionInspector - :org.eclipse.xtext.util.XtextSwitch<Boolean>,org.eclipse.xtext.validation.ValidationMessageAcceptor
 new(org.eclipse.xtext.validation.ValidationMessageAcceptor) -
 inspect(org.eclipse.xtext.Grammar)void -
 caseGrammar(org.eclipse.xtext.Grammar)Boolean -
 caseAbstractRule(org.eclipse.xtext.AbstractRule)Boolean -
 caseEnumLiteralDeclaration(org.eclipse.xtext.EnumLiteralDeclaration)Boolean -
 caseRuleCall(org.eclipse.xtext.RuleCall)Boolean -
 caseAbstractElement(org.eclipse.xtext.AbstractElement)Boolean -
 caseAction(org.eclipse.xtext.Action)Boolean -
 caseGroup(org.eclipse.xtext.Group)Boolean -
 caseAlternatives(org.eclipse.xtext.Alternatives)Boolean -
 caseUnorderedGroup(org.eclipse.xtext.UnorderedGroup)Boolean -
 caseAssignment(org.eclipse.xtext.Assignment)Boolean -
 caseCrossReference(org.eclipse.xtext.CrossReference)Boolean -
 createErrorMessages(org.eclipse.xtext.RuleCall)void -
 acceptError(String,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,String,String[])void v
 acceptWarning(String,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,String,String[])void v
 acceptError(String,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int,String,String[])void v
 acceptError(String,org.eclipse.emf.ecore.EObject,int,int,String,String[])void v
 acceptWarning(String,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int,String,String[])void v
 acceptWarning(String,org.eclipse.emf.ecore.EObject,int,int,String,String[])void v
 acceptInfo(String,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int,String,String[])void v
 acceptInfo(String,org.eclipse.emf.ecore.EObject,int,int,String,String[])void v
KeywordInspector -
 new(org.eclipse.xtext.validation.ValidationMessageAcceptor,org.eclipse.xtext.util.IResourceScopeCache) -
 inspectKeywordHidesTerminalRule(org.eclipse.xtext.Keyword)void -
OriginalElement - +OriginalElementAdapter
 findInEmfObject(org.eclipse.emf.common.notify.Notifier).OriginalElement s
 removeFromEmfObject(org.eclipse.emf.common.notify.Notifier).OriginalElement s
 attachToEmfObject(org.eclipse.emf.common.notify.Notifier)void -
 new(org.eclipse.xtext.AbstractElement) -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
 getOriginal()org.eclipse.xtext.AbstractElement -
OriginalElement.OriginalElementAdapter s :org.eclipse.emf.common.notify.impl.AdapterImpl
 new(.OriginalElement) -
 get().OriginalElement -
 isAdapterForType(Object)boolean -
OriginalGrammar - +OriginalGrammarAdapter
 findInEmfObject(org.eclipse.emf.common.notify.Notifier).OriginalGrammar s
 removeFromEmfObject(org.eclipse.emf.common.notify.Notifier).OriginalGrammar s
 attachToEmfObject(org.eclipse.emf.common.notify.Notifier)void -
 new(org.eclipse.xtext.Grammar) -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
 getOriginal()org.eclipse.xtext.Grammar -
OriginalGrammar.OriginalGrammarAdapter s :org.eclipse.emf.common.notify.impl.AdapterImpl
 new(.OriginalGrammar) -
 get().OriginalGrammar -
 isAdapterForType(Object)boolean -
OverriddenValueInspector - :.XtextRuleInspector<Boolean,org.eclipse.xtext.ParserRule>
 ISSUE_CODE String sf
 new(org.eclipse.xtext.validation.ValidationMessageAcceptor) -
 getIssueCode()String o
 addVisited(org.eclipse.xtext.AbstractRule)boolean -
 canInspect(org.eclipse.xtext.ParserRule)boolean o
 doInspect(org.eclipse.xtext.ParserRule)Boolean o
 newMultimap()com.google.common.collect.Multimap<String,org.eclipse.xtext.AbstractElement> o
 caseAssignment(org.eclipse.xtext.Assignment)Boolean -
 caseAction(org.eclipse.xtext.Action)Boolean -
 caseRuleCall(org.eclipse.xtext.RuleCall)Boolean -
 caseAlternatives(org.eclipse.xtext.Alternatives)Boolean -
 caseAbstractElement(org.eclipse.xtext.AbstractElement)Boolean -
 caseCompoundElement(org.eclipse.xtext.CompoundElement)Boolean -
ParameterConfigHelper -
 new() -
 getAssignedParameters(org.eclipse.xtext.AbstractElement,int)java.util.Set<org.eclipse.xtext.Parameter> s
 getParameterConfig(java.util.Set<org.eclipse.xtext.Parameter>)int s
 getParameterConfig(java.util.Set<org.eclipse.xtext.Parameter>,org.eclipse.xtext.ParserRule)int s
 getAssignedParameters(org.eclipse.xtext.AbstractElement,java.util.List<Integer>)java.util.Set<org.eclipse.xtext.Parameter> s
 getAssignedArguments(org.eclipse.xtext.RuleCall,java.util.Set<org.eclipse.xtext.Parameter>)java.util.Set<org.eclipse.xtext.Parameter> s
PredicateUsesUnorderedGroupInspector - :org.eclipse.xtext.util.XtextSwitch<Boolean>,org.eclipse.xtext.validation.ValidationMessageAcceptor
 new(org.eclipse.xtext.validation.ValidationMessageAcceptor) -
 inspect(org.eclipse.xtext.Grammar)void -
 caseAbstractElement(org.eclipse.xtext.AbstractElement)Boolean -
 caseAssignment(org.eclipse.xtext.Assignment)Boolean -
 shouldTraverse(org.eclipse.xtext.AbstractElement)boolean o
 caseCrossReference(org.eclipse.xtext.CrossReference)Boolean -
 caseCompoundElement(org.eclipse.xtext.CompoundElement)Boolean -
 caseUnorderedGroup(org.eclipse.xtext.UnorderedGroup)Boolean -
 caseRuleCall(org.eclipse.xtext.RuleCall)Boolean -
 caseParserRule(org.eclipse.xtext.ParserRule)Boolean -
 createErrorMessages(org.eclipse.xtext.UnorderedGroup)void -
 acceptError(String,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int,String,String[])void v
 acceptWarning(String,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int,String,String[])void v
 acceptError(String,org.eclipse.emf.ecore.EObject,int,int,String,String[])void v
 acceptWarning(String,org.eclipse.emf.ecore.EObject,int,int,String,String[])void v
 acceptInfo(String,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int,String,String[])void v
 acceptInfo(String,org.eclipse.emf.ecore.EObject,int,int,String,String[])void v
ReducedXtextResourceValidator - :org.eclipse.xtext.validation.ResourceValidatorImpl
 new() -
 validate(org.eclipse.emf.ecore.resource.Resource,org.eclipse.xtext.validation.CheckMode,org.eclipse.xtext.util.CancelIndicator,org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.validation.Issue>)void o
 issueFromXtextResourceDiagnostic(org.eclipse.emf.ecore.resource.Resource.Diagnostic,org.eclipse.xtext.diagnostics.Severity,org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.validation.Issue>)void o
RuleFilter -
 new() -
 getRules(org.eclipse.xtext.Grammar)java.util.List<org.eclipse.xtext.AbstractRule> -
 isDiscardUnreachableRules()boolean -
 setDiscardUnreachableRules(boolean)void -
 isDiscardTerminalRules()boolean -
 setDiscardTerminalRules(boolean)void -
 isDiscardRuleTypeRef()boolean -
 setDiscardRuleTypeRef(boolean)void -
RuleNames -
 getRuleNames(org.eclipse.xtext.Grammar,boolean).RuleNames s
 getRuleNames(org.eclipse.xtext.AbstractRule).RuleNames s
 tryGetRuleNames(org.eclipse.xtext.AbstractRule).RuleNames s
 ensureAdapterInstalled(org.eclipse.xtext.Grammar)void s
 new(org.eclipse.xtext.IGrammarAccess) -
 new(org.eclipse.xtext.Grammar,boolean) -
 getRulesBySimpleName(String)java.util.List<org.eclipse.xtext.AbstractRule> -
 getRuleByQualifiedName(String)org.eclipse.xtext.AbstractRule -
 getQualifiedName(org.eclipse.xtext.AbstractRule)String -
 getUniqueRuleName(org.eclipse.xtext.AbstractRule)String -
 getRuleByUniqueName(String)org.eclipse.xtext.AbstractRule -
 getAntlrRuleName(org.eclipse.xtext.AbstractRule)String -
 getAntlrRuleName(org.eclipse.xtext.AbstractRule,int)String -
 getRuleByAntlrName(String)org.eclipse.xtext.AbstractRule -
 getBestRuleName(org.eclipse.xtext.AbstractRule)String -
 getContextGrammar()org.eclipse.xtext.Grammar -
 getAllRules()java.util.List<org.eclipse.xtext.AbstractRule> -
 getAllParserRules()Iterable<org.eclipse.xtext.ParserRule> -
RuleWithParameterValues - +RuleWithParameterValuesAdapter
 new(org.eclipse.xtext.AbstractRule,java.util.Set<org.eclipse.xtext.Parameter>) -
 getOriginalRule(org.eclipse.xtext.AbstractRule)org.eclipse.xtext.AbstractRule s
 tryGetOriginalRule(org.eclipse.xtext.AbstractRule)org.eclipse.xtext.AbstractRule s
 getParamValues(org.eclipse.xtext.AbstractRule)java.util.Set<org.eclipse.xtext.Parameter> s
 getParamConfig(org.eclipse.xtext.AbstractRule)int s
 hashCode()int -
 equals(Object)boolean -
 toString()String -
 getOriginal()org.eclipse.xtext.AbstractRule -
 getParamValues()java.util.Set<org.eclipse.xtext.Parameter> -
 findInEmfObject(org.eclipse.emf.common.notify.Notifier).RuleWithParameterValues s
 removeFromEmfObject(org.eclipse.emf.common.notify.Notifier).RuleWithParameterValues s
 attachToEmfObject(org.eclipse.emf.common.notify.Notifier)void -
RuleWithParameterValues.RuleWithParameterValuesAdapter s :org.eclipse.emf.common.notify.impl.AdapterImpl
 new(.RuleWithParameterValues) -
 get().RuleWithParameterValues -
 isAdapterForType(Object)boolean -
RuleWithoutInstantiationInspector - :.XtextRuleInspector<Boolean,org.eclipse.xtext.ParserRule>
 ISSUE_CODE String sf
 new(org.eclipse.xtext.validation.ValidationMessageAcceptor) -
 getIssueCode()String o
 canInspect(org.eclipse.xtext.ParserRule)boolean o
 handleResult(Boolean,org.eclipse.xtext.ParserRule)void o
 caseCompoundElement(org.eclipse.xtext.CompoundElement)Boolean -
 caseAbstractElement(org.eclipse.xtext.AbstractElement)Boolean -
 caseAction(org.eclipse.xtext.Action)Boolean -
 caseAlternatives(org.eclipse.xtext.Alternatives)Boolean -
 caseAssignment(org.eclipse.xtext.Assignment)Boolean -
 caseRuleCall(org.eclipse.xtext.RuleCall)Boolean -
SuperCallScope - :org.eclipse.xtext.scoping.IScope +ExplicitCallDescription
 new(org.eclipse.emf.ecore.EObject) -
 getSingleElement(org.eclipse.xtext.naming.QualifiedName)org.eclipse.xtext.resource.IEObjectDescription -
 getElements(org.eclipse.xtext.naming.QualifiedName)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getSingleElement(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.resource.IEObjectDescription -
 getElements(org.eclipse.emf.ecore.EObject)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getAllElements()Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
SuperCallScope.ExplicitCallDescription s :org.eclipse.xtext.resource.ForwardingEObjectDescription
 new(org.eclipse.xtext.resource.IEObjectDescription,org.eclipse.xtext.RuleCall) -
 getEObjectOrProxy()org.eclipse.emf.ecore.EObject -
UsedRulesFinder - :org.eclipse.xtext.util.XtextSwitch<Void>
 new(java.util.Collection<org.eclipse.xtext.AbstractRule>) -
 caseAbstractRule(org.eclipse.xtext.AbstractRule)Void -
 caseParserRule(org.eclipse.xtext.ParserRule)Void -
 caseTerminalRule(org.eclipse.xtext.TerminalRule)Void -
 caseAbstractNegatedToken(org.eclipse.xtext.AbstractNegatedToken)Void -
 caseRuleCall(org.eclipse.xtext.RuleCall)Void -
 caseCrossReference(org.eclipse.xtext.CrossReference)Void -
 caseAssignment(org.eclipse.xtext.Assignment)Void -
 caseCompoundElement(org.eclipse.xtext.CompoundElement)Void -
 caseGrammar(org.eclipse.xtext.Grammar)Void -
 compute(org.eclipse.xtext.Grammar)void -
ValidEntryRuleInspector - :.XtextRuleInspector<org.eclipse.xtext.util.Pair<Boolean,Boolean>,org.eclipse.xtext.ParserRule>
 ISSUE_CODE String sf
 new(org.eclipse.xtext.validation.ValidationMessageAcceptor) -
 getIssueCode()String o
 canInspect(org.eclipse.xtext.ParserRule)boolean o
 handleResult(org.eclipse.xtext.util.Pair<Boolean,Boolean>,org.eclipse.xtext.ParserRule)void o
 caseCompoundElement(org.eclipse.xtext.CompoundElement)org.eclipse.xtext.util.Pair<Boolean,Boolean> -
 caseAbstractElement(org.eclipse.xtext.AbstractElement)org.eclipse.xtext.util.Pair<Boolean,Boolean> -
 caseAction(org.eclipse.xtext.Action)org.eclipse.xtext.util.Pair<Boolean,Boolean> -
 caseAlternatives(org.eclipse.xtext.Alternatives)org.eclipse.xtext.util.Pair<Boolean,Boolean> -
 caseAssignment(org.eclipse.xtext.Assignment)org.eclipse.xtext.util.Pair<Boolean,Boolean> -
 caseRuleCall(org.eclipse.xtext.RuleCall)org.eclipse.xtext.util.Pair<Boolean,Boolean> -
XtextConfigurableIssueCodes - :org.eclipse.xtext.validation.ConfigurableIssueCodesProvider
 ISSUE_CODE_PREFIX String osf
 INVALID_METAMODEL_NAME String sf
 INVALID_ACTION_USAGE String sf
 EMPTY_ENUM_LITERAL String sf
 EMPTY_KEYWORD String sf
 SPACES_IN_KEYWORD String sf
 INVALID_HIDDEN_TOKEN String sf
 INVALID_HIDDEN_TOKEN_FRAGMENT String sf
 INVALID_PACKAGE_REFERENCE_INHERITED String sf
 INVALID_PACKAGE_REFERENCE_EXTERNAL String sf
 INVALID_PACKAGE_REFERENCE_NOT_ON_CLASSPATH String sf
 INVALID_JAVAPACKAGE_NAME String sf
 INVALID_TERMINALRULE_NAME String sf
 DISCOURAGED_RULE_NAME String sf
 DUPLICATE_ENUM_LITERAL String sf
 BIDIRECTIONAL_REFERENCE String sf
 CROSS_REFERENCE_IN_ALTERNATIVES String sf
 INVALID_FRAGMENT_AS_FIRST_RULE String sf
 INVALID_TERMINAL_FRAGMENT_RULE_REFERENCE String sf
 EXPLICIT_OVERRIDE_MISSING String sf
 EXPLICIT_OVERRIDE_INVALID String sf
 INVALID_ANNOTAION String sf
 USAGE_OF_DEPRECATED_RULE String sf
 new() -
 initialize(org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.preferences.PreferenceKey>)void o
XtextCrossReferenceSerializer - :org.eclipse.xtext.parsetree.reconstr.impl.CrossReferenceSerializer
 new() -
 getUnconvertedLinkText(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.emf.ecore.EObject)String o
XtextDiagnosticConverter - :org.eclipse.xtext.validation.DiagnosticConverterImpl
 new() -
 getLocationData(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int)org.eclipse.xtext.validation.DiagnosticConverterImpl.IssueLocation o
 getSeverity(org.eclipse.emf.common.util.Diagnostic)org.eclipse.xtext.diagnostics.Severity o
 isMarkedAsIgnored(org.eclipse.emf.ecore.EObject,String)boolean o
XtextFormatter - :org.eclipse.xtext.formatting.impl.AbstractDeclarativeFormatter
 new() -
 configureFormatting(org.eclipse.xtext.formatting.impl.FormattingConfig)void o
XtextFormatterJava - :org.eclipse.xtext.formatting2.AbstractJavaFormatter
 new() -
 format(org.eclipse.xtext.Grammar,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 format(org.eclipse.xtext.ParserRule,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 format(org.eclipse.xtext.TerminalRule,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 format(org.eclipse.xtext.EnumRule,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 format(org.eclipse.xtext.EnumLiteralDeclaration,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 format(org.eclipse.xtext.Alternatives,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 format(org.eclipse.xtext.Assignment,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 format(org.eclipse.xtext.Group,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 format(org.eclipse.xtext.UnorderedGroup,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 format(org.eclipse.xtext.Conjunction,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 format(org.eclipse.xtext.Disjunction,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 format(org.eclipse.xtext.Wildcard,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 format(org.eclipse.xtext.CharacterRange,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 format(org.eclipse.xtext.RuleCall,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 format(org.eclipse.xtext.Keyword,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 format(org.eclipse.xtext.NegatedToken,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 format(org.eclipse.xtext.UntilToken,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 format(org.eclipse.xtext.Action,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 format(org.eclipse.xtext.CrossReference,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 format(org.eclipse.xtext.Parameter,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 format(org.eclipse.xtext.NamedArgument,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 format(org.eclipse.xtext.TypeRef,org.eclipse.xtext.formatting2.IFormattableDocument)void o
 format(org.eclipse.xtext.Annotation,org.eclipse.xtext.formatting2.IFormattableDocument)void o
XtextFragmentProvider - :org.eclipse.xtext.resource.IFragmentProvider
 new() -
 getEObject(org.eclipse.emf.ecore.resource.Resource,String,org.eclipse.xtext.resource.IFragmentProvider.Fallback)org.eclipse.emf.ecore.EObject -
 getFragment(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.resource.IFragmentProvider.Fallback)String -
 caseGrammar(org.eclipse.xtext.Grammar)String -
 caseAbstractRule(org.eclipse.xtext.AbstractRule,org.eclipse.xtext.resource.IFragmentProvider.Fallback)String -
XtextLinker - :org.eclipse.xtext.linking.impl.Linker +PackageRemover
 new() -
 getScopeProvider()org.eclipse.xtext.scoping.IScopeProvider -
 setScopeProvider(org.eclipse.xtext.scoping.IScopeProvider)void -
 getPostProcessor().ecoreInference.IXtext2EcorePostProcessor x
 setPostProcessor(.ecoreInference.IXtext2EcorePostProcessor)void x
 createDiagnosticProducer(org.eclipse.xtext.diagnostics.IDiagnosticConsumer)org.eclipse.xtext.diagnostics.IDiagnosticProducer o
 canSetDefaultValues(org.eclipse.emf.ecore.EReference)boolean o
 setDefaultValueImpl(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.diagnostics.IDiagnosticProducer)void o
 beforeEnsureIsLinked(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.diagnostics.IDiagnosticProducer)void o
 createTransformer(org.eclipse.xtext.Grammar,org.eclipse.xtext.diagnostics.IDiagnosticConsumer).ecoreInference.Xtext2EcoreTransformer o
 beforeModelLinked(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.diagnostics.IDiagnosticConsumer)void o
 isClearAllReferencesRequired(org.eclipse.emf.ecore.resource.Resource)boolean o
 afterModelLinked(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.diagnostics.IDiagnosticConsumer)void o
 linkModel(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.diagnostics.IDiagnosticConsumer)void -
 updateOverriddenRules(org.eclipse.xtext.Grammar)void o
 updateOverriddenRules(org.eclipse.xtext.Grammar,java.util.Map<String,org.eclipse.xtext.AbstractRule>,java.util.Set<org.eclipse.xtext.Grammar>)void o
 updateOverriddenRules(org.eclipse.xtext.Grammar,java.util.Map<String,org.eclipse.xtext.AbstractRule>)void o
 clearReference(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference)void o
 setPackageRemover(.XtextLinker.PackageRemover)void -
 getPackageRemover().XtextLinker.PackageRemover -
 setCache(org.eclipse.xtext.util.OnChangeEvictingCache)void -
 getCache()org.eclipse.xtext.util.OnChangeEvictingCache -
XtextLinker.PackageRemover s :org.eclipse.xtext.util.NonRecursiveEContentAdapter
 new() -
 notifyChanged(org.eclipse.emf.common.notify.Notification)void -
 isPackageReferenced(org.eclipse.emf.ecore.resource.ResourceSet,org.eclipse.emf.ecore.EPackage,java.util.Collection<org.eclipse.xtext.AbstractMetamodelDeclaration>)boolean -
 setUnloader(org.eclipse.xtext.parser.antlr.IReferableElementsUnloader)void -
 getUnloader()org.eclipse.xtext.parser.antlr.IReferableElementsUnloader -
XtextLinkingDiagnosticMessageProvider - :org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider
 UNRESOLVED_RULE String sf
 UNRESOLVED_TERMINAL_RULE String sf
 new() -
 getUnresolvedProxyMessage(org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider.ILinkingDiagnosticContext)org.eclipse.xtext.diagnostics.DiagnosticMessage -
XtextLinkingService - :org.eclipse.xtext.linking.impl.DefaultLinkingService
 new() -
 setFileExtension(String)void -
 getLinkedObjects(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.nodemodel.INode)java.util.List<org.eclipse.emf.ecore.EObject> - !org.eclipse.xtext.linking.impl.IllegalNodeException
XtextLocationInFileProvider - :org.eclipse.xtext.resource.DefaultLocationInFileProvider
 new() -
 useKeyword(org.eclipse.xtext.Keyword,org.eclipse.emf.ecore.EObject)boolean o
 getIdentifierFeature(org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EStructuralFeature o
XtextReferableElementsUnloader - :org.eclipse.xtext.parser.antlr.IReferableElementsUnloader
 new() -
 unloadRoot(org.eclipse.emf.ecore.EObject)void -
 caseAbstractRule(org.eclipse.xtext.AbstractRule)void -
 caseGrammar(org.eclipse.xtext.Grammar)void -
 unload(org.eclipse.emf.ecore.EObject)void o
XtextResourceDescriptionStrategy - :org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy
 new() -
 createEObjectDescriptions(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.resource.IEObjectDescription>)boolean -
XtextRuleInspector a <Result=Object,RuleType=org.eclipse.xtext.AbstractRule> :org.eclipse.xtext.util.XtextSwitch<<Result>>
 new(org.eclipse.xtext.validation.ValidationMessageAcceptor) -
 getIssueCode()String o
 inspect(<RuleType>)void -
 doInspect(<RuleType>)<Result> o
 canInspect(<RuleType>)boolean o
 handleResult(<Result>,<RuleType>)void o
 acceptError(String,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature)void -
 acceptWarning(String,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature)void -
 addVisited(org.eclipse.xtext.AbstractRule)boolean -
 removeVisited(org.eclipse.xtext.AbstractRule)boolean -
 getNestingLevel()int -
 getTypeRefName(org.eclipse.xtext.TypeRef)String o
XtextScopeProvider - :org.eclipse.xtext.scoping.impl.AbstractScopeProvider
 new() -
 getScope(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference)org.eclipse.xtext.scoping.IScope -
 createEnumLiteralsScope(org.eclipse.emf.ecore.EEnum)org.eclipse.xtext.scoping.IScope o
 createClassifierScope(java.util.List<org.eclipse.emf.ecore.EPackage>)org.eclipse.xtext.scoping.IScope o
 createReferencedPackagesScope(org.eclipse.xtext.Grammar)org.eclipse.xtext.scoping.IScope o
 createScope(org.eclipse.emf.ecore.resource.Resource,org.eclipse.emf.ecore.EClass,org.eclipse.xtext.scoping.IScope)org.eclipse.xtext.scoping.IScope o
 createScope(org.eclipse.xtext.Grammar,org.eclipse.emf.ecore.EClass,org.eclipse.xtext.scoping.IScope)org.eclipse.xtext.scoping.IScope o
 doCreateScope(org.eclipse.xtext.Grammar,org.eclipse.emf.ecore.EClass,org.eclipse.xtext.scoping.IScope)org.eclipse.xtext.scoping.IScope o
 getAllGrammars(org.eclipse.xtext.Grammar)java.util.List<org.eclipse.xtext.Grammar> o
 createEPackageScope(org.eclipse.xtext.Grammar,org.eclipse.xtext.scoping.IScope)org.eclipse.xtext.scoping.IScope o
 createEPackageScope(org.eclipse.xtext.Grammar)org.eclipse.xtext.scoping.IScope o
XtextTransientValueService - :org.eclipse.xtext.parsetree.reconstr.impl.DefaultTransientValueService
 new() -
 isTransient(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,int)boolean -
XtextTransientValueService2 - :org.eclipse.xtext.serializer.sequencer.TransientValueService
 new() -
 isValueTransient(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature)org.eclipse.xtext.serializer.sequencer.ITransientValueService.ValueTransient -
XtextValidator - :org.eclipse.xtext.validation.AbstractDeclarativeValidator
 EMPTY_GENERATED_PACKAGE String sf
 new() -
 getEPackages()java.util.List<org.eclipse.emf.ecore.EPackage> o
 checkOrderOfArguments(org.eclipse.xtext.RuleCall)void -
 checkGrammarUsesMaxOneOther(org.eclipse.xtext.Grammar)void -
 checkGrammarRecursiveReference(org.eclipse.xtext.Grammar)void -
 checkGrammarName(org.eclipse.xtext.Grammar)void -
 checkFirstRule(org.eclipse.xtext.Grammar)void -
 checkGeneratedMetamodel(org.eclipse.xtext.GeneratedMetamodel)void -
 checkGeneratedPackage(org.eclipse.xtext.GeneratedMetamodel)void -
 checkGeneratedPackage(org.eclipse.xtext.GeneratedMetamodel,org.eclipse.emf.ecore.util.Diagnostician,java.util.Map<?,?>)void -
 checkGeneratedPackageForNameClashes(org.eclipse.xtext.GeneratedMetamodel)void -
 checkGeneratedPackageNotEmpty(org.eclipse.xtext.GeneratedMetamodel)void -
 createMessageForNameClashes(com.google.common.collect.Multimap<String,org.eclipse.emf.ecore.ENamedElement>)void -
 createMessageForSource(org.eclipse.emf.common.util.Diagnostic,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.validation.ValidationMessageAcceptor)boolean -
 doCreateMessage(org.eclipse.emf.common.util.Diagnostic,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,org.eclipse.xtext.validation.ValidationMessageAcceptor)void -
 createMessageForSource(String,String,int,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.validation.ValidationMessageAcceptor)boolean -
 doCreateMessage(String,String,int,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,org.eclipse.xtext.validation.ValidationMessageAcceptor)void -
 checkReferencedMetamodel(org.eclipse.xtext.ReferencedMetamodel)void - !org.eclipse.xtext.conversion.ValueConverterException
 checkExternalPackage(org.eclipse.xtext.ReferencedMetamodel,String)void o
 isRegisteredPackage(org.eclipse.emf.ecore.EPackage)boolean o
 getUsedUri(org.eclipse.xtext.ReferencedMetamodel)String o
 getInheritedGeneratedMetamodels(org.eclipse.xtext.ReferencedMetamodel)java.util.List<org.eclipse.xtext.GeneratedMetamodel> o
 checkMetamodelUris(org.eclipse.xtext.AbstractMetamodelDeclaration)void -
 checkCrossReferenceTerminal(org.eclipse.xtext.CrossReference)void -
 checkCrossReferenceTerminal(org.eclipse.xtext.RuleCall)boolean -
 checkRuleName(org.eclipse.xtext.AbstractRule)void -
 checkUnassignedActionAfterAssignment(org.eclipse.xtext.Action)void -
 checkUnassignedRuleCallAllowed(org.eclipse.xtext.RuleCall)void -
 checkTerminalFragmentCalledFromTerminalRule(org.eclipse.xtext.RuleCall)void -
 checkAssignedActionAfterAssignment(org.eclipse.xtext.Action)void -
 checkEnumLiteralIsUnique(org.eclipse.xtext.EnumLiteralDeclaration)void -
 checkGeneratedEnumIsValid(org.eclipse.xtext.EnumLiteralDeclaration)void -
 checkEnumLiteralIsValid(org.eclipse.xtext.EnumLiteralDeclaration)void -
 checkForOverriddenValue(org.eclipse.xtext.Grammar)void -
 checkInstanceCreated(org.eclipse.xtext.ParserRule)void -
 checkInstanceCreatedForEntryRule(org.eclipse.xtext.ParserRule)void -
 checkKeywordNotEmpty(org.eclipse.xtext.Keyword)void -
 checkKeywordNoSpaces(org.eclipse.xtext.Keyword)void -
 checkKeywordHidesTerminalRule(org.eclipse.xtext.Keyword)void -
 checkForLeftRecursion(org.eclipse.xtext.Grammar)void -
 checkActionInUnorderedGroup(org.eclipse.xtext.Action)void -
 checkRuleCallInUnorderedGroup(org.eclipse.xtext.RuleCall)void -
 checkCrossReferenceType(org.eclipse.xtext.CrossReference)void -
 checkCrossReferenceNotInAlternatives(org.eclipse.xtext.Alternatives)void -
 checkInstantiatedType(org.eclipse.xtext.Action)void -
 checkHiddenTokenIsNotAFragment(org.eclipse.xtext.ParserRule)void -
 checkHiddenTokenIsNotAFragment(org.eclipse.xtext.Grammar)void -
 checkHiddenTokenIsNotAFragment(org.eclipse.emf.ecore.EObject,java.util.List<org.eclipse.xtext.AbstractRule>,org.eclipse.emf.ecore.EReference)void o
 checkUnorderedGroupIsNotPredicated(org.eclipse.xtext.Grammar)void -
 checkJavaPackageNamingConventions(org.eclipse.xtext.GeneratedMetamodel)void -
 checkTerminalRuleNamingConventions(org.eclipse.xtext.TerminalRule)void -
 checkTerminalRuleAnnotations(org.eclipse.xtext.AbstractRule)void -
 checkOppositeReferenceUsed(org.eclipse.xtext.Assignment)void -
 checkCallToDeprecatedParserRule(org.eclipse.xtext.RuleCall)void -
 checkOverridingRule(org.eclipse.xtext.AbstractRule)void -
 checkNegatedTokenNotEOF(org.eclipse.xtext.NegatedToken)void -
 hasAnnotation(org.eclipse.xtext.AbstractRule,String)boolean o
XtextValueConverters - :org.eclipse.xtext.common.services.DefaultTerminalConverters
 new() -
 ValidID()org.eclipse.xtext.conversion.IValueConverter<String> -
 GrammarID()org.eclipse.xtext.conversion.IValueConverter<String> -
 RuleID()org.eclipse.xtext.conversion.IValueConverter<String> -
 LiteralValue()org.eclipse.xtext.conversion.IValueConverter<Boolean> -
package org.eclipse.xtext.xtext.ecoreInference
EClassifierInfo a +EClassInfo,EDataTypeInfo
 new(org.eclipse.emf.ecore.EClassifier,boolean) o
 createEClassInfo(org.eclipse.emf.ecore.EClass,boolean,java.util.Set<String>,org.eclipse.xtext.Grammar).EClassifierInfo s
 createEDataTypeInfo(org.eclipse.emf.ecore.EDataType,boolean).EClassifierInfo s
 getEClassifier()org.eclipse.emf.ecore.EClassifier -
 isGenerated()boolean -
 isAssignableFrom(.EClassifierInfo)boolean -
 addSupertype(.EClassifierInfo)boolean a
 addFeature(String,.EClassifierInfoAccess,boolean,boolean,org.eclipse.xtext.AbstractElement)boolean a !.TransformationException
EClassifierInfo.EClassInfo s :.EClassifierInfo +FindResult
 new(org.eclipse.emf.ecore.EClass,boolean,java.util.Set<String>,org.eclipse.xtext.Grammar) -
 toString()String -
 isAssignableFrom(.EClassifierInfo)boolean -
 isAssignableFrom(org.eclipse.emf.ecore.EClass,org.eclipse.emf.ecore.EClass)boolean o
 addSupertype(.EClassifierInfo)boolean -
 addFeature(String,.EClassifierInfoAccess,boolean,boolean,org.eclipse.xtext.AbstractElement)boolean - !.TransformationException
 addFeature(org.eclipse.emf.ecore.EStructuralFeature)boolean -
 containsCompatibleFeature(String,boolean,boolean,org.eclipse.emf.ecore.EClassifier,StringBuilder)boolean -
 isFeatureSemanticallyEqualApartFromType(org.eclipse.emf.ecore.EStructuralFeature,org.eclipse.emf.ecore.EStructuralFeature)boolean -
 findFeatureByName(java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature>,String)org.eclipse.emf.ecore.EStructuralFeature -
 containsSemanticallyEqualFeature(org.eclipse.emf.ecore.EStructuralFeature).EClassifierInfo.EClassInfo.FindResult -
 containsSemanticallyEqualFeature(org.eclipse.emf.ecore.EStructuralFeature,java.util.Set<org.eclipse.emf.ecore.EClassifier>).EClassifierInfo.EClassInfo.FindResult -
 containsSemanticallyEqualFeature(java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature>,org.eclipse.emf.ecore.EStructuralFeature).EClassifierInfo.EClassInfo.FindResult -
 containsSemanticallyEqualFeature(java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature>,org.eclipse.emf.ecore.EStructuralFeature,java.util.Set<org.eclipse.emf.ecore.EClassifier>).EClassifierInfo.EClassInfo.FindResult -
 isGenerated(org.eclipse.emf.ecore.EStructuralFeature)boolean o
 getEClass()org.eclipse.emf.ecore.EClass -
EClassifierInfo.EClassInfo.FindResult sfe :Enum<.EClassifierInfo.EClassInfo.FindResult>
 FeatureDoesNotExist .EClassifierInfo.EClassInfo.FindResult sf
 FeatureExists .EClassifierInfo.EClassInfo.FindResult sf
 DifferentFeatureWithSameNameExists .EClassifierInfo.EClassInfo.FindResult sf
 values().EClassifierInfo.EClassInfo.FindResult[] s
 valueOf(String).EClassifierInfo.EClassInfo.FindResult s
EClassifierInfos -
 getParents()java.util.List<.EClassifierInfos> -
 new(org.eclipse.xtext.Grammar) -
 addParent(.EClassifierInfos)void -
 addInfo(org.eclipse.xtext.TypeRef,.EClassifierInfo)boolean -
 addInfo(org.eclipse.xtext.AbstractMetamodelDeclaration,String,.EClassifierInfo)boolean -
 getInfo(org.eclipse.xtext.TypeRef).EClassifierInfo -
 getInfoOrNull(org.eclipse.xtext.TypeRef).EClassifierInfo -
 getInfo(org.eclipse.xtext.AbstractMetamodelDeclaration,String).EClassifierInfo -
 getInfo(org.eclipse.emf.ecore.EClassifier).EClassifierInfo -
 getInfoOrNull(org.eclipse.emf.ecore.EClassifier).EClassifierInfo -
 getCompatibleTypeOf(java.util.Collection<.EClassifierInfo>).EClassifierInfo -
 getAllEClassInfos()java.util.List<.EClassifierInfo.EClassInfo> -
 getSuperTypeInfos(.EClassifierInfo.EClassInfo)java.util.List<.EClassifierInfo.EClassInfo> - !.UnexpectedClassInfoException
ErrorAcceptor ai
 acceptError(.TransformationErrorCode,String,org.eclipse.emf.ecore.EObject)void a
IXtext2EcorePostProcessor axi
 process(org.eclipse.xtext.GeneratedMetamodel)void a
SourceAdapter - :org.eclipse.emf.common.notify.impl.AdapterImpl
 adapt(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject).SourceAdapter s
 find(org.eclipse.emf.ecore.EObject).SourceAdapter s
 new() o
 isAdapterForType(Object)boolean -
 getSources()java.util.Collection<org.eclipse.emf.ecore.EObject> -
TransformationErrorCode fe :Enum<.TransformationErrorCode>
 NoSuchTypeAvailable .TransformationErrorCode sf
 MoreThanOneTypeChangeInOneRule .TransformationErrorCode sf
 CannotLoadMetamodel .TransformationErrorCode sf
 CannotCreateTypeInSealedMetamodel .TransformationErrorCode sf
 FeatureWithDifferentConfigurationAlreadyExists .TransformationErrorCode sf
 NoCompatibleFeatureTypeAvailable .TransformationErrorCode sf
 AliasForMetamodelAlreadyExists .TransformationErrorCode sf
 NoSuchRuleAvailable .TransformationErrorCode sf
 TypeWithCycleInHierarchy .TransformationErrorCode sf
 MoreThanOneFeatureWithSameName .TransformationErrorCode sf
 UnknownMetaModelAlias .TransformationErrorCode sf
 InvalidDatatypeRule .TransformationErrorCode sf
 InvalidSupertype .TransformationErrorCode sf
 InvalidFeature .TransformationErrorCode sf
 InvalidFragmentOverride .TransformationErrorCode sf
 InvalidFragmentCall .TransformationErrorCode sf
 InvalidRuleOverride .TransformationErrorCode sf
 getFullyQualifiedCode()String -
 values().TransformationErrorCode[] s
 valueOf(String).TransformationErrorCode s
TransformationException - :Exception
 new(.TransformationErrorCode,String,org.eclipse.emf.ecore.EObject) -
 getErrorCode().TransformationErrorCode -
 getErroneousElement()org.eclipse.emf.ecore.EObject -
 setErroneousElement(org.eclipse.emf.ecore.EObject)void -
TypeHierarchyHelper -
 new(org.eclipse.xtext.Grammar,.EClassifierInfos,.ErrorAcceptor) -
 getSubTypesOf(.EClassifierInfo.EClassInfo)java.util.Set<.EClassifierInfo.EClassInfo> -
 liftUpFeaturesRecursively(java.util.Collection<.EClassifierInfo.EClassInfo>,java.util.Map<org.eclipse.emf.ecore.EClass,java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature>>)void -
 liftUpFeaturesInto(.EClassifierInfo.EClassInfo,java.util.Map<org.eclipse.emf.ecore.EClass,java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature>>)void -
 getCommonFeatures(.EClassifierInfo.EClassInfo,java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature>)java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature> -
 liftUpFeaturesRecursively()void -
 removeDuplicateDerivedFeatures()void -
Xtext2EcoreTransformer - +NullErrorAcceptor
 new(org.eclipse.xtext.Grammar) -
 getErrorAcceptor().ErrorAcceptor -
 setErrorAcceptor(.ErrorAcceptor)void -
 setPostProcessor(.IXtext2EcorePostProcessor)void x
 doTransform(org.eclipse.xtext.Grammar)void s
 doGetGeneratedPackages(org.eclipse.xtext.Grammar)java.util.List<org.eclipse.emf.ecore.EPackage> s
 getGeneratedPackages()java.util.List<org.eclipse.emf.ecore.EPackage> -
 transform()void -
 removeGeneratedPackages()void -
 clearPackage(org.eclipse.emf.ecore.resource.Resource,org.eclipse.emf.ecore.EPackage)void o
 getRuleNameForErrorMessage(org.eclipse.xtext.AbstractRule)String o
 findDefaultMetamodel(org.eclipse.xtext.Grammar,String)org.eclipse.xtext.AbstractMetamodelDeclaration -
 findMetamodel(org.eclipse.xtext.Grammar,String,String)org.eclipse.xtext.AbstractMetamodelDeclaration -
 isSameAlias(String,String)boolean -
 getEClassifierInfos().EClassifierInfos -
