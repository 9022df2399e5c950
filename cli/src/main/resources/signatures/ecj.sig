# org.eclipse.jdt:ecj:3.46.100
package org.eclipse.jdt.core
JDTCompilerAdapter - :org.apache.tools.ant.taskdefs.compilers.DefaultCompilerAdapter
 new() -
 execute()boolean - !org.apache.tools.ant.BuildException
 setupJavacCommand()org.apache.tools.ant.types.Commandline o !org.apache.tools.ant.BuildException
 logAndAddFilesToCompile(org.apache.tools.ant.types.Commandline)void o
package org.eclipse.jdt.core.compiler
CategorizedProblem a :.IProblem
 CAT_UNSPECIFIED int sf
 CAT_BUILDPATH int sf
 CAT_SYNTAX int sf
 CAT_IMPORT int sf
 CAT_TYPE int sf
 CAT_MEMBER int sf
 CAT_INTERNAL int sf
 CAT_JAVADOC int sf
 CAT_CODE_STYLE int sf
 CAT_POTENTIAL_PROGRAMMING_PROBLEM int sf
 CAT_NAME_SHADOWING_CONFLICT int sf
 CAT_DEPRECATION int sf
 CAT_UNNECESSARY_CODE int sf
 CAT_UNCHECKED_RAW int sf
 CAT_NLS int sf
 CAT_RESTRICTION int sf
 CAT_MODULE int sf
 CAT_COMPLIANCE int sf
 CAT_PREVIEW_RELATED int sf
 new() -
 getCategoryID()int a
 getMarkerType()String a
 getExtraMarkerAttributeNames()String[] -
 getExtraMarkerAttributeValues()Object[] -
 isInfo()boolean -
CharOperation f
 NO_CHAR char[] sf
 NO_CHAR_CHAR char[][] sf
 NO_STRINGS String[] sf
 ALL_PREFIX char[] sf
 COMMA_SEPARATOR char[] sf
 new() -
 append(char[],char)char[] sf
 append(char[],char[])char[] sf
 append(char[],int,char[],int,int)char[] sf
 prepend(char,char[])char[] sf
 arrayConcat(char[][],char[][])char[][] sf
 camelCaseMatch(char[],char[])boolean sf
 camelCaseMatch(char[],char[],boolean)boolean sf
 camelCaseMatch(char[],int,int,char[],int,int)boolean sf
 camelCaseMatch(char[],int,int,char[],int,int,boolean)boolean sf
 subWordMatch(char[],char[])boolean sf
 getSubWordMatchingRegions(String,String)int[] sf
 substringMatch(String,String)boolean sf
 substringMatch(char[],char[])boolean sf
 charArrayToStringArray(char[][])String[] s
 charToString(char[])String s
 toCharArrays(java.util.List<String>)char[][] s
 arrayConcat(char[][],char[])char[][] sf
 compareTo(char[],char[])int sf
 compareTo(char[],char[],int,int)int sf
 compareWith(char[],char[])int sf
 concat(char[],char[])char[] sf
 concat(char[],char[],char[])char[] sf
 concat(char[],char[],char)char[] sf
 concatAll(char[],char[],char)char[] sf
 concat(char[],char,char[],char,char[])char[] sf
 concatNonEmpty(char[],char[],char)char[] sf
 concatNonEmpty(char[],char,char[],char,char[])char[] sf
 concat(char,char[],char)char[] sf
 concatWith(char[],char[][],char)char[] sf
 concatWith(char[][],char[],char)char[] sf
 concatWith(char[][],char)char[] sf
 concatWithAll(char[][],char)char[] sf
 contains(char,char[][])boolean sf
 contains(char,char[])boolean sf
 contains(char[],char[])boolean sf
 containsEqual(char[][],char[])boolean s
 deepCopy(char[][])char[][] sf
 endsWith(char[],char[])boolean sf
 equals(char[][],char[][])boolean sf
 equals(char[][],char[][],boolean)boolean sf
 equals(char[],char[])boolean sf
 equals(char[],char[],int,int)boolean sf
 equals(char[],char[],int,int,boolean)boolean sf
 equals(char[],char[],boolean)boolean sf
 fragmentEquals(char[],char[],int,boolean)boolean sf
 hashCode(char[])int sf
 isWhitespace(char)boolean s
 indexOf(char,char[])int sf
 indexOf(char[],char[],boolean)int sf
 indexOf(char[],char[],boolean,int)int sf
 indexOf(char[],char[],boolean,int,int)int sf
 indexOf(char,char[],int)int sf
 indexOf(char,char[],int,int)int sf
 lastIndexOf(char,char[])int sf
 lastIndexOf(char,char[],int)int sf
 lastIndexOf(char,char[],int,int)int sf
 lastSegment(char[],char)char[] sf
 match(char[],char[],boolean)boolean sf
 match(char[],int,int,char[],int,int,boolean)boolean sf
 pathMatch(char[],char[],boolean,char)boolean sf
 occurencesOf(char,char[])int sf
 occurencesOf(char,char[],int)int sf
 parseInt(char[],int,int)int sf !NumberFormatException
 prefixEquals(char[],char[])boolean sf
 prefixEquals(char[],char[],boolean)boolean sf
 prefixEquals(char[],char[],boolean,int)boolean sf
 remove(char[],char)char[] sf
 replace(char[],char,char)void sf
 replace(char[],char[],char)void sf
 replace(char[],char[],char,int,int)void sf
 replace(char[],char[],char[])char[] sf
 replaceOnCopy(char[],char,char)char[] sf
 splitAndTrimOn(char,char[])char[][] sf
 splitOn(char,char[])char[][] sf
 splitOn(char,char[],int,int)char[][] sf
 splitOnWithEnclosures(char,char,char,char[],int,int)char[][] sf
 subarray(char[][],int,int)char[][] sf
 subarray(char[],int,int)char[] sf
 toLowerCase(char[])char[] sf
 toUpperCase(char[])char[] sf
 trim(char[])char[] sf
 toString(char[][])String sf
 toStrings(char[][])String[] sf
CompilationProgress a
 new() -
 begin(int)void a
 done()void a
 isCanceled()boolean a
 setTaskName(String)void a
 worked(int,int)void a
IProblem ai
 TypeRelated int sf
 FieldRelated int sf
 MethodRelated int sf
 ConstructorRelated int sf
 ImportRelated int sf
 Internal int sf
 Syntax int sf
 Javadoc int sf
 ModuleRelated int sf
 Compliance int sf
 PreviewRelated int sf
 IgnoreCategoriesMask int sf
 Unclassified int sf
 ObjectHasNoSuperclass int sf
 UndefinedType int sf
 NotVisibleType int sf
 AmbiguousType int sf
 UsingDeprecatedType int sf
 InternalTypeNameProvided int sf
 UnusedPrivateType int sf
 IncompatibleTypesInEqualityOperator int sf
 IncompatibleTypesInConditionalOperator int sf
 TypeMismatch int sf
 IndirectAccessToStaticType int sf
 ReturnTypeMismatch int sf
 MissingEnclosingInstanceForConstructorCall int sf
 MissingEnclosingInstance int sf
 IncorrectEnclosingInstanceReference int sf
 IllegalEnclosingInstanceSpecification int sf
 CannotDefineStaticInitializerInLocalType int sf
 OuterLocalMustBeFinal int sfx
 CannotDefineInterfaceInLocalType int sf
 IllegalPrimitiveOrArrayTypeForEnclosingInstance int sf
 EnclosingInstanceInConstructorCall int sf
 AnonymousClassCannotExtendFinalClass int sf
 CannotDefineAnnotationInLocalType int sf
 CannotDefineEnumInLocalType int sf
 NonStaticContextForEnumMemberType int sf
 TypeHidingType int sf
 NotAnnotationType int sf
 UndefinedName int sf
 UninitializedLocalVariable int sf
 VariableTypeCannotBeVoid int sf
 VariableTypeCannotBeVoidArray int sfx
 CannotAllocateVoidArray int sf
 RedefinedLocal int sf
 RedefinedArgument int sf
 DuplicateFinalLocalInitialization int sf
 NonBlankFinalLocalAssignment int sf
 ParameterAssignment int sf
 FinalOuterLocalAssignment int sf
 LocalVariableIsNeverUsed int sf
 ArgumentIsNeverUsed int sf
 BytecodeExceeds64KLimit int sf
 BytecodeExceeds64KLimitForClinit int sf
 TooManyArgumentSlots int sf
 TooManyLocalVariableSlots int sf
 TooManySyntheticArgumentSlots int sf
 TooManyArrayDimensions int sf
 BytecodeExceeds64KLimitForConstructor int sf
 UndefinedField int sf
 NotVisibleField int sf
 AmbiguousField int sf
 UsingDeprecatedField int sf
 NonStaticFieldFromStaticInvocation int sf
 ReferenceToForwardField int sf
 NonStaticAccessToStaticField int sf
 UnusedPrivateField int sf
 IndirectAccessToStaticField int sf
 UnqualifiedFieldAccess int sf
 FinalFieldAssignment int sf
 UninitializedBlankFinalField int sf
 DuplicateBlankFinalFieldInitialization int sf
 UnresolvedVariable int sf
 NonStaticOrAlienTypeReceiver int sf
 ExceptionParameterIsNeverUsed int sf
 BytecodeExceeds64KLimitForSwitchTable int sf
 OperandStackExceeds64KLimit int sf
 OperandStackSizeInappropriate int sf
 LocalVariableHidingLocalVariable int sf
 LocalVariableHidingField int sf
 FieldHidingLocalVariable int sf
 FieldHidingField int sf
 ArgumentHidingLocalVariable int sf
 ArgumentHidingField int sf
 MissingSerialVersion int sf
 LambdaRedeclaresArgument int sf
 LambdaRedeclaresLocal int sf
 LambdaDescriptorMentionsUnmentionable int sf
 UndefinedMethod int sf
 NotVisibleMethod int sf
 AmbiguousMethod int sf
 UsingDeprecatedMethod int sf
 DirectInvocationOfAbstractMethod int sf
 VoidMethodReturnsValue int sf
 MethodReturnsVoid int sf
 MethodRequiresBody int sf
 ShouldReturnValue int sf
 MethodButWithConstructorName int sf
 MissingReturnType int sf
 BodyForNativeMethod int sf
 BodyForAbstractMethod int sf
 NoMessageSendOnBaseType int sf
 ParameterMismatch int sf
 NoMessageSendOnArrayType int sf
 NonStaticAccessToStaticMethod int sf
 UnusedPrivateMethod int sf
 IndirectAccessToStaticMethod int sf
 MissingTypeInMethod int sf
 MethodCanBeStatic int sf
 MethodCanBePotentiallyStatic int sf
 MethodReferenceSwingsBothWays int sf
 StaticMethodShouldBeAccessedStatically int sf
 InvalidArrayConstructorReference int sf
 ConstructedArrayIncompatible int sf
 DanglingReference int sf
 IncompatibleMethodReference int sf
 MissingTypeInConstructor int sf
 UndefinedConstructor int sf
 NotVisibleConstructor int sf
 AmbiguousConstructor int sf
 UsingDeprecatedConstructor int sf
 UnusedPrivateConstructor int sf
 InstanceFieldDuringConstructorInvocation int sf
 InstanceMethodDuringConstructorInvocation int sf
 RecursiveConstructorInvocation int sf
 ThisSuperDuringConstructorInvocation int sf
 InvalidExplicitConstructorCall int sf
 UndefinedConstructorInDefaultConstructor int sf
 NotVisibleConstructorInDefaultConstructor int sf
 AmbiguousConstructorInDefaultConstructor int sf
 UndefinedConstructorInImplicitConstructorCall int sf
 NotVisibleConstructorInImplicitConstructorCall int sf
 AmbiguousConstructorInImplicitConstructorCall int sf
 UnhandledExceptionInDefaultConstructor int sf
 UnhandledExceptionInImplicitConstructorCall int sf
 UnusedObjectAllocation int sf
 DeadCode int sf
 ArrayReferenceRequired int sf
 NoImplicitStringConversionForCharArrayExpression int sf
 StringConstantIsExceedingUtf8Limit int sf
 NonConstantExpression int sf
 NumericValueOutOfRange int sf
 IllegalCast int sf
 InvalidClassInstantiation int sf
 CannotDefineDimensionExpressionsWithInit int sf
 MustDefineEitherDimensionExpressionsOrInitializer int sf
 InvalidOperator int sf
 CodeCannotBeReached int sf
 CannotReturnInInitializer int sf
 InitializerMustCompleteNormally int sf
 InvalidVoidExpression int sf
 MaskedCatch int sf
 DuplicateDefaultCase int sf
 UnreachableCatch int sf
 UnhandledException int sf
 IncorrectSwitchType int sf
 DuplicateCase int sf
 DuplicateLabel int sf
 InvalidBreak int sf
 InvalidContinue int sf
 UndefinedLabel int sf
 InvalidTypeToSynchronized int sf
 InvalidNullToSynchronized int sf
 CannotThrowNull int sf
 AssignmentHasNoEffect int sf
 PossibleAccidentalBooleanAssignment int sf
 SuperfluousSemicolon int sf
 UnnecessaryCast int sf
 UnnecessaryArgumentCast int sfx
 UnnecessaryInstanceof int sf
 FinallyMustCompleteNormally int sf
 UnusedMethodDeclaredThrownException int sf
 UnusedConstructorDeclaredThrownException int sf
 InvalidCatchBlockSequence int sf
 EmptyControlFlowStatement int sf
 UnnecessaryElse int sf
 NeedToEmulateFieldReadAccess int sf
 NeedToEmulateFieldWriteAccess int sf
 NeedToEmulateMethodAccess int sf
 NeedToEmulateConstructorAccess int sf
 FallthroughCase int sf
 InheritedMethodHidesEnclosingName int sf
 InheritedFieldHidesEnclosingName int sf
 InheritedTypeHidesEnclosingName int sf
 IllegalUsageOfQualifiedTypeReference int sf
 UnusedLabel int sf
 ThisInStaticContext int sf
 StaticMethodRequested int sf
 IllegalDimension int sf
 InvalidTypeExpression int sfx
 ParsingError int sf
 ParsingErrorNoSuggestion int sf
 InvalidUnaryExpression int sf
 InterfaceCannotHaveConstructors int sf
 ArrayConstantsOnlyInArrayInitializers int sf
 ParsingErrorOnKeyword int sf
 ParsingErrorOnKeywordNoSuggestion int sf
 ComparingIdentical int sf
 UnsafeCast int sf
 UnmatchedBracket int sf
 NoFieldOnBaseType int sf
 InvalidExpressionAsStatement int sf
 ExpressionShouldBeAVariable int sf
 MissingSemiColon int sf
 InvalidParenthesizedExpression int sf
 NoSuperInInterfaceContext int sf
 ParsingErrorInsertTokenBefore int sf
 ParsingErrorInsertTokenAfter int sf
 ParsingErrorDeleteToken int sf
 ParsingErrorDeleteTokens int sf
 ParsingErrorMergeTokens int sf
 ParsingErrorInvalidToken int sf
 ParsingErrorMisplacedConstruct int sf
 ParsingErrorReplaceTokens int sf
 ParsingErrorNoSuggestionForTokens int sf
 ParsingErrorUnexpectedEOF int sf
 ParsingErrorInsertToComplete int sf
 ParsingErrorInsertToCompleteScope int sf
 ParsingErrorInsertToCompletePhrase int sf
 EndOfSource int sf
 InvalidHexa int sf
 InvalidOctal int sf
 InvalidCharacterConstant int sf
 InvalidEscape int sf
 InvalidInput int sf
 InvalidUnicodeEscape int sf
 InvalidFloat int sf
 NullSourceString int sf
 UnterminatedString int sf
 UnterminatedComment int sf
 NonExternalizedStringLiteral int sf
 InvalidDigit int sf
 InvalidLowSurrogate int sf
 InvalidHighSurrogate int sf
 UnnecessaryNLSTag int sf
 InvalidBinary int sf
 BinaryLiteralNotBelow17 int sfx
 IllegalUnderscorePosition int sf
 UnderscoresInLiteralsNotBelow17 int sfx
 IllegalHexaLiteral int sf
 MissingTypeInLambda int sf
 UnterminatedTextBlock int sf
 DiscouragedReference int sf
 LambdaParameterIsNeverUsed int sf
 InterfaceCannotHaveInitializers int sf
 DuplicateModifierForType int sf
 IllegalModifierForClass int sf
 IllegalModifierForInterface int sf
 IllegalModifierForMemberClass int sf
 IllegalModifierForMemberInterface int sf
 IllegalModifierForLocalClass int sf
 ForbiddenReference int sf
 IllegalModifierCombinationFinalAbstractForClass int sf
 IllegalVisibilityModifierForInterfaceMemberType int sf
 IllegalVisibilityModifierCombinationForMemberType int sf
 IllegalStaticModifierForMemberType int sf
 SuperclassMustBeAClass int sf
 ClassExtendFinalClass int sf
 DuplicateSuperInterface int sf
 SuperInterfaceMustBeAnInterface int sf
 HierarchyCircularitySelfReference int sf
 HierarchyCircularity int sf
 HidingEnclosingType int sf
 DuplicateNestedType int sf
 CannotThrowType int sf
 PackageCollidesWithType int sf
 TypeCollidesWithPackage int sf
 DuplicateTypes int sf
 IsClassPathCorrect int sf
 PublicClassMustMatchFileName int sf
 MustSpecifyPackage int sfx
 HierarchyHasProblems int sf
 PackageIsNotExpectedPackage int sf
 ObjectCannotHaveSuperTypes int sf
 ObjectMustBeClass int sf
 RedundantSuperinterface int sf
 ShouldImplementHashcode int sf
 AbstractMethodsInConcreteClass int sf
 IllegalModifierCombinationForType int sf
 SuperclassNotFound int sfx
 SuperclassNotVisible int sfx
 SuperclassAmbiguous int sfx
 SuperclassInternalNameProvided int sfx
 SuperclassInheritedNameHidesEnclosingName int sfx
 InterfaceNotFound int sfx
 InterfaceNotVisible int sfx
 InterfaceAmbiguous int sfx
 InterfaceInternalNameProvided int sfx
 InterfaceInheritedNameHidesEnclosingName int sfx
 DuplicateField int sf
 DuplicateModifierForField int sf
 IllegalModifierForField int sf
 IllegalModifierForInterfaceField int sf
 IllegalVisibilityModifierCombinationForField int sf
 IllegalModifierCombinationFinalVolatileForField int sf
 UnexpectedStaticModifierForField int sf
 IsClassPathCorrectWithReferencingType int sf
 FieldTypeNotFound int sfx
 FieldTypeNotVisible int sfx
 FieldTypeAmbiguous int sfx
 FieldTypeInternalNameProvided int sfx
 FieldTypeInheritedNameHidesEnclosingName int sfx
 DuplicateMethod int sf
 IllegalModifierForArgument int sf
 DuplicateModifierForMethod int sf
 IllegalModifierForMethod int sf
 IllegalModifierForInterfaceMethod int sfx
 IllegalVisibilityModifierCombinationForMethod int sf
 UnexpectedStaticModifierForMethod int sf
 IllegalAbstractModifierCombinationForMethod int sf
 AbstractMethodInAbstractClass int sf
 ArgumentTypeCannotBeVoid int sf
 ArgumentTypeCannotBeVoidArray int sfx
 ReturnTypeCannotBeVoidArray int sfx
 NativeMethodsCannotBeStrictfp int sf
 DuplicateModifierForArgument int sf
 IllegalModifierForConstructor int sf
 ArgumentTypeNotFound int sfx
 ArgumentTypeNotVisible int sfx
 ArgumentTypeAmbiguous int sfx
 ArgumentTypeInternalNameProvided int sfx
 ArgumentTypeInheritedNameHidesEnclosingName int sfx
 ExceptionTypeNotFound int sfx
 ExceptionTypeNotVisible int sfx
 ExceptionTypeAmbiguous int sfx
 ExceptionTypeInternalNameProvided int sfx
 ExceptionTypeInheritedNameHidesEnclosingName int sfx
 ReturnTypeNotFound int sfx
 ReturnTypeNotVisible int sfx
 ReturnTypeAmbiguous int sfx
 ReturnTypeInternalNameProvided int sfx
 ReturnTypeInheritedNameHidesEnclosingName int sfx
 ConflictingImport int sf
 DuplicateImport int sf
 CannotImportPackage int sf
 UnusedImport int sf
 ImportNotFound int sf
 ImportNotVisible int sfx
 ImportAmbiguous int sfx
 ImportInternalNameProvided int sfx
 ImportInheritedNameHidesEnclosingName int sfx
 InvalidTypeForStaticImport int sf
 DuplicateModifierForVariable int sf
 IllegalModifierForVariable int sf
 LocalVariableCannotBeNull int sfx
 LocalVariableCanOnlyBeNull int sfx
 LocalVariableMayBeNull int sfx
 AbstractMethodMustBeImplemented int sf
 FinalMethodCannotBeOverridden int sf
 IncompatibleExceptionInThrowsClause int sf
 IncompatibleExceptionInInheritedMethodThrowsClause int sf
 IncompatibleReturnType int sf
 InheritedMethodReducesVisibility int sf
 CannotOverrideAStaticMethodWithAnInstanceMethod int sf
 CannotHideAnInstanceMethodWithAStaticMethod int sf
 StaticInheritedMethodConflicts int sf
 MethodReducesVisibility int sf
 OverridingNonVisibleMethod int sf
 AbstractMethodCannotBeOverridden int sf
 OverridingDeprecatedMethod int sf
 IncompatibleReturnTypeForNonInheritedInterfaceMethod int sf
 IncompatibleExceptionInThrowsClauseForNonInheritedInterfaceMethod int sf
 IllegalVararg int sf
 OverridingMethodWithoutSuperInvocation int sf
 MissingSynchronizedModifierInInheritedMethod int sf
 AbstractMethodMustBeImplementedOverConcreteMethod int sf
 InheritedIncompatibleReturnType int sf
 CodeSnippetMissingClass int sf
 CodeSnippetMissingMethod int sf
 CannotUseSuperInCodeSnippet int sf
 TooManyConstantsInConstantPool int sf
 TooManyBytesForStringConstant int sf
 TooManyFields int sf
 TooManyMethods int sf
 TooManyParametersForSyntheticMethod int sf
 UseAssertAsAnIdentifier int sf
 UseEnumAsAnIdentifier int sf
 EnumConstantsCannotBeSurroundedByParenthesis int sf
 IllegalUseOfUnderscoreAsAnIdentifier int sf
 UninternedIdentityComparison int sf
 ErrorUseOfUnderscoreAsAnIdentifier int sf
 Task int sf
 NullLocalVariableReference int sf
 PotentialNullLocalVariableReference int sf
 RedundantNullCheckOnNullLocalVariable int sf
 NullLocalVariableComparisonYieldsFalse int sf
 RedundantLocalVariableNullAssignment int sf
 NullLocalVariableInstanceofYieldsFalse int sf
 RedundantNullCheckOnNonNullLocalVariable int sf
 NonNullLocalVariableComparisonYieldsFalse int sf
 PotentialNullUnboxing int sf
 NullUnboxing int sf
 UndocumentedEmptyBlock int sf
 JavadocInvalidSeeUrlReference int sf
 JavadocMissingTagDescription int sf
 JavadocDuplicateTag int sf
 JavadocHiddenReference int sf
 JavadocInvalidMemberTypeQualification int sf
 JavadocMissingIdentifier int sf
 JavadocNonStaticTypeFromStaticInvocation int sf
 JavadocInvalidParamTagTypeParameter int sf
 JavadocUnexpectedTag int sf
 JavadocMissingParamTag int sf
 JavadocMissingParamName int sf
 JavadocDuplicateParamName int sf
 JavadocInvalidParamName int sf
 JavadocMissingReturnTag int sf
 JavadocDuplicateReturnTag int sf
 JavadocMissingThrowsTag int sf
 JavadocMissingThrowsClassName int sf
 JavadocInvalidThrowsClass int sf
 JavadocDuplicateThrowsClassName int sf
 JavadocInvalidThrowsClassName int sf
 JavadocMissingSeeReference int sf
 JavadocInvalidSeeReference int sf
 JavadocInvalidSeeHref int sf
 JavadocInvalidSeeArgs int sf
 JavadocMissing int sf
 JavadocInvalidTag int sf
 JavadocUndefinedField int sf
 JavadocNotVisibleField int sf
 JavadocAmbiguousField int sf
 JavadocUsingDeprecatedField int sf
 JavadocUndefinedConstructor int sf
 JavadocNotVisibleConstructor int sf
 JavadocAmbiguousConstructor int sf
 JavadocUsingDeprecatedConstructor int sf
 JavadocUndefinedMethod int sf
 JavadocNotVisibleMethod int sf
 JavadocAmbiguousMethod int sf
 JavadocUsingDeprecatedMethod int sf
 JavadocNoMessageSendOnBaseType int sf
 JavadocParameterMismatch int sf
 JavadocNoMessageSendOnArrayType int sf
 JavadocUndefinedType int sf
 JavadocNotVisibleType int sf
 JavadocAmbiguousType int sf
 JavadocUsingDeprecatedType int sf
 JavadocInternalTypeNameProvided int sf
 JavadocInheritedMethodHidesEnclosingName int sf
 JavadocInheritedFieldHidesEnclosingName int sf
 JavadocInheritedNameHidesEnclosingTypeName int sf
 JavadocAmbiguousMethodReference int sf
 JavadocUnterminatedInlineTag int sf
 JavadocMalformedSeeReference int sf
 JavadocMessagePrefix int sf
 JavadocMissingHashCharacter int sf
 JavadocEmptyReturnTag int sf
 JavadocInvalidValueReference int sf
 JavadocUnexpectedText int sf
 JavadocInvalidParamTagName int sf
 JavadocMissingUsesTag int sf
 JavadocDuplicateUsesTag int sf
 JavadocMissingUsesClassName int sf
 JavadocInvalidUsesClassName int sf
 JavadocInvalidUsesClass int sf
 JavadocMissingProvidesTag int sf
 JavadocDuplicateProvidesTag int sf
 JavadocMissingProvidesClassName int sf
 JavadocInvalidProvidesClassName int sf
 JavadocInvalidProvidesClass int sf
 JavadocInvalidModuleQualification int sf
 JavadocInvalidModule int sf
 JavadocInvalidSnippet int sf
 JavadocInvalidSnippetMissingColon int sf
 JavadocInvalidSnippetContentNewLine int sf
 JavadocInvalidSnippetRegionNotClosed int sf
 JavadocInvalidSnippetRegexSubstringTogether int sf
 JavadocInvalidSnippetDuplicateRegions int sf
 DuplicateTypeVariable int sf
 IllegalTypeVariableSuperReference int sf
 NonStaticTypeFromStaticInvocation int sf
 ObjectCannotBeGeneric int sf
 NonGenericType int sf
 IncorrectArityForParameterizedType int sf
 TypeArgumentMismatch int sf
 DuplicateMethodErasure int sf
 ReferenceToForwardTypeVariable int sf
 BoundMustBeAnInterface int sf
 UnsafeRawConstructorInvocation int sf
 UnsafeRawMethodInvocation int sf
 UnsafeTypeConversion int sf
 InvalidTypeVariableExceptionType int sf
 InvalidParameterizedExceptionType int sf
 IllegalGenericArray int sf
 UnsafeRawFieldAssignment int sf
 FinalBoundForTypeVariable int sf
 UndefinedTypeVariable int sf
 SuperInterfacesCollide int sf
 WildcardConstructorInvocation int sf
 WildcardMethodInvocation int sf
 WildcardFieldAssignment int sf
 GenericMethodTypeArgumentMismatch int sf
 GenericConstructorTypeArgumentMismatch int sf
 UnsafeGenericCast int sf
 IllegalInstanceofParameterizedType int sf
 IllegalInstanceofTypeParameter int sf
 NonGenericMethod int sf
 IncorrectArityForParameterizedMethod int sf
 ParameterizedMethodArgumentTypeMismatch int sf
 NonGenericConstructor int sf
 IncorrectArityForParameterizedConstructor int sf
 ParameterizedConstructorArgumentTypeMismatch int sf
 TypeArgumentsForRawGenericMethod int sf
 TypeArgumentsForRawGenericConstructor int sf
 SuperTypeUsingWildcard int sf
 GenericTypeCannotExtendThrowable int sf
 IllegalClassLiteralForTypeVariable int sf
 UnsafeReturnTypeOverride int sf
 MethodNameClash int sf
 RawMemberTypeCannotBeParameterized int sf
 MissingArgumentsForParameterizedMemberType int sf
 StaticMemberOfParameterizedType int sf
 BoundHasConflictingArguments int sf
 DuplicateParameterizedMethods int sf
 IllegalQualifiedParameterizedTypeAllocation int sf
 DuplicateBounds int sf
 BoundCannotBeArray int sf
 UnsafeRawGenericConstructorInvocation int sf
 UnsafeRawGenericMethodInvocation int sf
 TypeParameterHidingType int sf
 RawTypeReference int sf
 NoAdditionalBoundAfterTypeVariable int sf
 UnsafeGenericArrayForVarargs int sf
 IllegalAccessFromTypeVariable int sf
 TypeHidingTypeParameterFromType int sf
 TypeHidingTypeParameterFromMethod int sf
 InvalidUsageOfWildcard int sf
 UnusedTypeArgumentsForMethodInvocation int sf
 IncompatibleTypesInForeach int sf
 InvalidTypeForCollection int sf
 InvalidTypeForCollectionTarget14 int sf
 DuplicateInheritedMethods int sf
 MethodNameClashHidden int sf
 UnsafeElementTypeConversion int sf
 InvalidTypeArguments int sf
 InvalidUsageOfTypeParameters int sfx
 InvalidUsageOfStaticImports int sfx
 InvalidUsageOfForeachStatements int sfx
 InvalidUsageOfTypeArguments int sfx
 InvalidUsageOfEnumDeclarations int sfx
 InvalidUsageOfVarargs int sfx
 InvalidUsageOfAnnotations int sfx
 InvalidUsageOfAnnotationDeclarations int sfx
 InvalidUsageOfTypeParametersForAnnotationDeclaration int sf
 InvalidUsageOfTypeParametersForEnumDeclaration int sf
 IllegalModifierForAnnotationMethod int sf
 IllegalExtendedDimensions int sf
 InvalidFileNameForPackageAnnotations int sf
 IllegalModifierForAnnotationType int sf
 IllegalModifierForAnnotationMemberType int sf
 InvalidAnnotationMemberType int sf
 AnnotationCircularitySelfReference int sf
 AnnotationCircularity int sf
 DuplicateAnnotation int sf
 MissingValueForAnnotationMember int sf
 DuplicateAnnotationMember int sf
 UndefinedAnnotationMember int sf
 AnnotationValueMustBeClassLiteral int sf
 AnnotationValueMustBeConstant int sf
 AnnotationFieldNeedConstantInitialization int sfx
 IllegalModifierForAnnotationField int sf
 AnnotationCannotOverrideMethod int sf
 AnnotationMembersCannotHaveParameters int sf
 AnnotationMembersCannotHaveTypeParameters int sf
 AnnotationTypeDeclarationCannotHaveSuperclass int sf
 AnnotationTypeDeclarationCannotHaveSuperinterfaces int sf
 DuplicateTargetInTargetAnnotation int sf
 DisallowedTargetForAnnotation int sf
 MethodMustOverride int sf
 AnnotationTypeDeclarationCannotHaveConstructor int sf
 AnnotationValueMustBeAnnotation int sf
 AnnotationTypeUsedAsSuperInterface int sf
 MissingOverrideAnnotation int sf
 FieldMissingDeprecatedAnnotation int sf
 MethodMissingDeprecatedAnnotation int sf
 TypeMissingDeprecatedAnnotation int sf
 UnhandledWarningToken int sf
 AnnotationValueMustBeArrayInitializer int sf
 AnnotationValueMustBeAnEnumConstant int sf
 MethodMustOverrideOrImplement int sf
 UnusedWarningToken int sf
 MissingOverrideAnnotationForInterfaceMethodImplementation int sf
 InvalidUsageOfTypeAnnotations int sf
 DisallowedExplicitThisParameter int sf
 MisplacedTypeAnnotations int sf
 IllegalTypeAnnotationsInStaticMemberAccess int sf
 IllegalUsageOfTypeAnnotations int sf
 IllegalDeclarationOfThisParameter int sf
 ExplicitThisParameterNotBelow18 int sfx
 DefaultMethodNotBelow18 int sfx
 LambdaExpressionNotBelow18 int sfx
 MethodReferenceNotBelow18 int sfx
 ConstructorReferenceNotBelow18 int sfx
 ExplicitThisParameterNotInLambda int sf
 ExplicitAnnotationTargetRequired int sf
 IllegalTypeForExplicitThis int sf
 IllegalQualifierForExplicitThis int sf
 IllegalQualifierForExplicitThis2 int sf
 TargetTypeNotAFunctionalInterface int sf
 IllegalVarargInLambda int sf
 illFormedParameterizationOfFunctionalInterface int sf
 lambdaSignatureMismatched int sf
 lambdaParameterTypeMismatched int sf
 IncompatibleLambdaParameterType int sf
 NoGenericLambda int sf
 UnusedTypeArgumentsForConstructorInvocation int sf
 UnusedTypeParameter int sf
 IllegalArrayOfUnionType int sf
 OuterLocalMustBeEffectivelyFinal int sf
 InterfaceNotFunctionalInterface int sf
 ConstructionTypeMismatch int sf
 ToleratedMisplacedTypeAnnotations int sf
 InterfaceSuperInvocationNotBelow18 int sfx
 InterfaceStaticMethodInvocationNotBelow18 int sfx
 FieldMustBeFinal int sf
 NonNullExpressionComparisonYieldsFalse int sf
 RedundantNullCheckOnNonNullExpression int sf
 NullExpressionReference int sf
 PotentialNullExpressionReference int sf
 LocalMustBeEffectivelyFinal int sf
 ResourceLocalMustBeEffectivelyFinal int sf
 CorruptedSignature int sf
 InvalidEncoding int sf
 CannotReadSource int sf
 BoxingConversion int sf
 UnboxingConversion int sf
 StrictfpNotRequired int sf
 IllegalModifierForEnum int sf
 IllegalModifierForEnumConstant int sf
 IllegalModifierForLocalEnum int sfx
 IllegalModifierForMemberEnum int sf
 CannotDeclareEnumSpecialMethod int sf
 IllegalQualifiedEnumConstantLabel int sf
 CannotExtendEnum int sf
 CannotInvokeSuperConstructorInEnum int sf
 EnumAbstractMethodMustBeImplemented int sf
 EnumSwitchCannotTargetField int sf
 IllegalModifierForEnumConstructor int sf
 MissingEnumConstantCase int sf
 EnumStaticFieldInInInitializerContext int sf
 EnumConstantMustImplementAbstractMethod int sf
 EnumConstantCannotDefineAbstractMethod int sf
 AbstractMethodInEnum int sf
 MissingEnumDefaultCase int sf
 MissingDefaultCase int sf
 MissingEnumConstantCaseDespiteDefault int sf
 UninitializedLocalVariableHintMissingDefault int sf
 UninitializedBlankFinalFieldHintMissingDefault int sf
 ShouldReturnValueHintMissingDefault int sf
 IllegalExtendedDimensionsForVarArgs int sf
 MethodVarargsArgumentNeedCast int sf
 ConstructorVarargsArgumentNeedCast int sf
 VarargsConflict int sf
 SafeVarargsOnFixedArityMethod int sf
 SafeVarargsOnNonFinalInstanceMethod int sf
 PotentialHeapPollutionFromVararg int sf
 VarargsElementTypeNotVisible int sf
 VarargsElementTypeNotVisibleForConstructor int sf
 ApplicableMethodOverriddenByInapplicable int sf
 JavadocGenericMethodTypeArgumentMismatch int sf
 JavadocNonGenericMethod int sf
 JavadocIncorrectArityForParameterizedMethod int sf
 JavadocParameterizedMethodArgumentTypeMismatch int sf
 JavadocTypeArgumentsForRawGenericMethod int sf
 JavadocGenericConstructorTypeArgumentMismatch int sf
 JavadocNonGenericConstructor int sf
 JavadocIncorrectArityForParameterizedConstructor int sf
 JavadocParameterizedConstructorArgumentTypeMismatch int sf
 JavadocTypeArgumentsForRawGenericConstructor int sf
 AssignmentToMultiCatchParameter int sf
 ResourceHasToImplementAutoCloseable int sf
 AssignmentToResource int sf
 InvalidUnionTypeReferenceSequence int sf
 AutoManagedResourceNotBelow17 int sfx
 MultiCatchNotBelow17 int sfx
 PolymorphicMethodNotBelow17 int sfx
 IncorrectSwitchType17 int sf
 CannotInferElidedTypes int sf
 CannotUseDiamondWithExplicitTypeArguments int sf
 CannotUseDiamondWithAnonymousClasses int sf
 SwitchOnStringsNotBelow17 int sfx
 UnhandledExceptionOnAutoClose int sf
 DiamondNotBelow17 int sfx
 RedundantSpecificationOfTypeArguments int sf
 PotentiallyUnclosedCloseable int sf
 PotentiallyUnclosedCloseableAtExit int sf
 UnclosedCloseable int sf
 UnclosedCloseableAtExit int sf
 ExplicitlyClosedAutoCloseable int sf
 SwitchOnEnumNotBelow15 int sf
 IntersectionCastNotBelow18 int sfx
 IllegalBasetypeInIntersectionCast int sf
 IllegalArrayTypeInIntersectionCast int sf
 DuplicateBoundInIntersectionCast int sf
 MultipleFunctionalInterfaces int sfx
 StaticInterfaceMethodNotBelow18 int sfx
 DuplicateAnnotationNotMarkedRepeatable int sf
 DisallowedTargetForContainerAnnotationType int sf
 RepeatedAnnotationWithContainerAnnotation int sf
 AutoManagedVariableResourceNotBelow9 int sf
 ExternalProblemNotFixable int sf
 ExternalProblemFixable int sf
 ContainerAnnotationTypeHasWrongValueType int sf
 ContainerAnnotationTypeMustHaveValue int sf
 ContainerAnnotationTypeHasNonDefaultMembers int sf
 ContainerAnnotationTypeHasShorterRetention int sf
 RepeatableAnnotationTypeTargetMismatch int sf
 RepeatableAnnotationTypeIsDocumented int sf
 RepeatableAnnotationTypeIsInherited int sf
 RepeatableAnnotationWithRepeatingContainerAnnotation int sf
 RequiredNonNullButProvidedNull int sf
 RequiredNonNullButProvidedPotentialNull int sf
 RequiredNonNullButProvidedUnknown int sf
 MissingNonNullByDefaultAnnotationOnPackage int sf
 IllegalReturnNullityRedefinition int sf
 IllegalRedefinitionToNonNullParameter int sf
 IllegalDefinitionToNonNullParameter int sf
 ParameterLackingNonNullAnnotation int sf
 ParameterLackingNullableAnnotation int sf
 PotentialNullMessageSendReference int sf
 RedundantNullCheckOnNonNullMessageSend int sf
 CannotImplementIncompatibleNullness int sf
 RedundantNullAnnotation int sf
 IllegalAnnotationForBaseType int sf
 NullableFieldReference int sf
 RedundantNullDefaultAnnotation int sf
 RedundantNullDefaultAnnotationPackage int sf
 RedundantNullDefaultAnnotationType int sf
 RedundantNullDefaultAnnotationMethod int sf
 ContradictoryNullAnnotations int sf
 MissingNonNullByDefaultAnnotationOnType int sf
 RedundantNullCheckOnSpecdNonNullLocalVariable int sf
 SpecdNonNullLocalVariableComparisonYieldsFalse int sf
 RequiredNonNullButProvidedSpecdNullable int sf
 UninitializedNonNullField int sf
 UninitializedNonNullFieldHintMissingDefault int sf
 NonNullMessageSendComparisonYieldsFalse int sf
 RedundantNullCheckOnNonNullSpecdField int sf
 NonNullSpecdFieldComparisonYieldsFalse int sf
 ConflictingNullAnnotations int sf
 ConflictingInheritedNullAnnotations int sf
 RedundantNullCheckOnField int sf
 FieldComparisonYieldsFalse int sf
 RedundantNullDefaultAnnotationModule int sf
 RedundantNullCheckOnConstNonNullField int sf
 ConstNonNullFieldComparisonYieldsFalse int sf
 InheritedParameterLackingNonNullAnnotation int sf
 RecordComponentIncompatibleNullnessVsInheritedAccessor int sf
 ArrayReferencePotentialNullReference int sf
 DereferencingNullableExpression int sf
 NullityMismatchingTypeAnnotation int sf
 NullityMismatchingTypeAnnotationSuperHint int sf
 NullityUncheckedTypeAnnotationDetail int sf
 NullityUncheckedTypeAnnotationDetailSuperHint int sf
 ReferenceExpressionParameterNullityMismatch int sf
 ReferenceExpressionParameterNullityUnchecked int sf
 ReferenceExpressionReturnNullRedef int sf
 ReferenceExpressionReturnNullRedefUnchecked int sf
 RedundantNullCheckAgainstNonNullType int sf
 NullAnnotationUnsupportedLocation int sf
 NullAnnotationUnsupportedLocationAtType int sf
 NullityMismatchTypeArgument int sf
 ContradictoryNullAnnotationsOnBound int sf
 ContradictoryNullAnnotationsInferred int sf
 UnsafeNullnessCast int sf
 NonNullDefaultDetailIsNotEvaluated int sf
 NullNotCompatibleToFreeTypeVariable int sf
 NullityMismatchAgainstFreeTypeVariable int sf
 ImplicitObjectBoundNoNullDefault int sf
 IllegalParameterNullityRedefinition int sf
 ContradictoryNullAnnotationsInferredFunctionType int sf
 IllegalReturnNullityRedefinitionFreeTypeVariable int sf
 IllegalRedefinitionOfTypeVariable int sf
 UncheckedAccessOfValueOfFreeTypeVariable int sf
 UninitializedFreeTypeVariableField int sf
 UninitializedFreeTypeVariableFieldHintMissingDefault int sf
 RequiredNonNullButProvidedFreeTypeVariable int sf
 NonNullTypeVariableFromLegacyMethod int sf
 NonNullMethodTypeVariableFromLegacyMethod int sf
 MissingNullAnnotationImplicitlyUsed int sf
 AnnotatedTypeArgumentToUnannotated int sf
 AnnotatedTypeArgumentToUnannotatedSuperHint int sf
 NonNullArrayContentNotInitialized int sf
 NullityUncheckedTypeAnnotation int sf
 MessageSendWithUnresolvedOwningAnnotation int sf
 ParameterWithUnresolvedOwningAnnotation int sf
 FieldWithUnresolvedOwningAnnotation int sf
 IllegalModifiersForElidedType int sf
 IllegalModifiers int sf
 IllegalTypeArgumentsInRawConstructorReference int sf
 MissingValueFromLambda int sf
 IllegalModifierForInterfaceMethod18 int sf
 DefaultMethodOverridesObjectMethod int sf
 InheritedDefaultMethodConflictsWithOtherInherited int sf
 DuplicateInheritedDefaultMethods int sf
 SuperAccessCannotBypassDirectSuper int sf
 SuperCallCannotBypassOverride int sf
 IllegalModifierCombinationForInterfaceMethod int sf
 IllegalStrictfpForAbstractInterfaceMethod int sf
 IllegalDefaultModifierSpecification int sf
 CannotInferInvocationType int sf
 TypeAnnotationAtQualifiedName int sf
 NullAnnotationAtQualifyingType int sf
 IllegalModifierForInterfaceMethod9 int sf
 IllegalModifierCombinationForPrivateInterfaceMethod9 int sf
 UndefinedModule int sf
 DuplicateRequires int sf
 DuplicateExports int sf
 DuplicateUses int sf
 DuplicateServices int sf
 CyclicModuleDependency int sf
 AbstractServiceImplementation int sf
 ProviderMethodOrConstructorRequiredForServiceImpl int sf
 ServiceImplDefaultConstructorNotPublic int sf
 NestedServiceImpl int sf
 ServiceImplNotDefinedByModule int sf
 PackageDoesNotExistOrIsEmpty int sf
 NonDenotableTypeArgumentForAnonymousDiamond int sf
 DuplicateOpens int sf
 DuplicateModuleRef int sf
 InvalidOpensStatement int sf
 InvalidServiceIntfType int sf
 InvalidServiceImplType int sf
 IllegalModifierForModule int sf
 UndefinedModuleAddReads int sf
 ExportingForeignPackage int sf
 ModifierOnRequiresJavaBase int sf
 ModifierTransitiveOnRequiresJavaBaseBelow25 int sf
 DuplicateResource int sf
 ShouldMarkMethodAsOwning int sf
 MandatoryCloseNotShown int sf
 MandatoryCloseNotShownAtExit int sf
 NotOwningResourceField int sf
 OwningFieldInNonResourceClass int sf
 OwningFieldShouldImplementClose int sf
 OverrideReducingParamterOwning int sf
 OverrideAddingReturnOwning int sf
 StaticResourceField int sf
 ResourceIsNotAValue int sf
 UsingTerminallyDeprecatedType int sf
 UsingTerminallyDeprecatedMethod int sf
 UsingTerminallyDeprecatedConstructor int sf
 UsingTerminallyDeprecatedField int sf
 OverridingTerminallyDeprecatedMethod int sf
 UsingDeprecatedSinceVersionType int sf
 UsingDeprecatedSinceVersionMethod int sf
 UsingDeprecatedSinceVersionConstructor int sf
 UsingDeprecatedSinceVersionField int sf
 OverridingDeprecatedSinceVersionMethod int sf
 UsingTerminallyDeprecatedSinceVersionType int sf
 UsingTerminallyDeprecatedSinceVersionMethod int sf
 UsingTerminallyDeprecatedSinceVersionConstructor int sf
 UsingTerminallyDeprecatedSinceVersionField int sf
 OverridingTerminallyDeprecatedSinceVersionMethod int sf
 UsingDeprecatedPackage int sf
 UsingDeprecatedSinceVersionPackage int sf
 UsingTerminallyDeprecatedPackage int sf
 UsingTerminallyDeprecatedSinceVersionPackage int sf
 UsingDeprecatedModule int sf
 UsingDeprecatedSinceVersionModule int sf
 UsingTerminallyDeprecatedModule int sf
 UsingTerminallyDeprecatedSinceVersionModule int sf
 MemberOfDeprecatedTypeNotDeprecated int sf
 NotAccessibleType int sf
 NotAccessibleField int sf
 NotAccessibleMethod int sf
 NotAccessibleConstructor int sf
 NotAccessiblePackage int sf
 ConflictingPackageFromModules int sf
 ConflictingPackageFromOtherModules int sf
 NonPublicTypeInAPI int sf
 NotExportedTypeInAPI int sf
 MissingRequiresTransitiveForTypeInAPI int sf
 UnnamedPackageInNamedModule int sf
 UnstableAutoModuleName int sf
 ConflictingPackageInModules int sf
 ModuleNotRead int sf
 JavadocNotAccessibleType int sf
 RedundantNullDefaultAnnotationLocal int sf
 RedundantNullDefaultAnnotationField int sf
 GenericInferenceError int sf
 LambdaShapeComputationError int sfx
 ProblemNotAnalysed int sf
 PreviewFeatureDisabled int sf
 PreviewFeatureUsed int sf
 PreviewFeatureNotSupported int sf
 PreviewFeaturesNotAllowed int sf
 FeatureNotSupported int sf
 PreviewAPIUsed int sf
 JavaVersionNotSupported int sf
 JavaVersionTooRecent int sf
 PreviewAPIDisabled int sf
 UnlikelyCollectionMethodArgumentType int sf
 UnlikelyEqualsArgumentType int sf
 VarLocalMultipleDeclarators int sf
 VarLocalCannotBeArray int sf
 VarLocalReferencesItself int sf
 VarLocalWithoutInitizalier int sf
 VarLocalInitializedToNull int sf
 VarLocalInitializedToVoid int sf
 VarLocalCannotBeArrayInitalizers int sf
 VarLocalCannotBeLambda int sfx
 VarLocalCannotBeMethodReference int sfx
 VarIsReserved int sf
 VarIsReservedInFuture int sf
 VarIsNotAllowedHere int sf
 VarCannotBeMixedWithNonVarParams int sf
 VarCannotBeUsedWithTypeArguments int sf
 SwitchExpressionsIncompatibleResultExpressionTypes int sfx
 SwitchExpressionsEmptySwitchBlock int sfx
 SwitchExpressionsNoResultExpression int sfx
 SwitchExpressionSwitchLabeledBlockCompletesNormally int sfx
 SwitchExpressionLastStatementCompletesNormally int sfx
 SwitchExpressionTrailingSwitchLabels int sfx
 switchMixedCase int sfx
 SwitchExpressionMissingDefaultCase int sfx
 SwitchExpressionBreakMissingValue int sfx
 SwitchExpressionMissingEnumConstantCase int sfx
 SwitchExpressionIllegalLastStatement int sfx
 SwitchExpressionsYieldIncompatibleResultExpressionTypes int sf
 SwitchExpressionsYieldEmptySwitchBlock int sfx
 SwitchExpressionsYieldNoResultExpression int sf
 SwitchExpressionaYieldSwitchLabeledBlockCompletesNormally int sf
 SwitchExpressionsYieldLastStatementCompletesNormally int sfx
 SwitchExpressionsYieldTrailingSwitchLabels int sfx
 SwitchPreviewMixedCase int sf
 SwitchExpressionsYieldMissingDefaultCase int sf
 SwitchExpressionsYieldMissingValue int sfx
 SwitchExpressionsYieldMissingEnumConstantCase int sf
 SwitchExpressionsYieldIllegalLastStatement int sfx
 SwitchExpressionsYieldBreakNotAllowed int sfx
 SwitchExpressionsYieldUnqualifiedMethodWarning int sfx
 SwitchExpressionsYieldUnqualifiedMethodError int sf
 SwitchExpressionsYieldOutsideSwitchExpression int sf
 SwitchExpressionsYieldRestrictedGeneralWarning int sfx
 SwitchExpressionsYieldIllegalStatement int sfx
 SwitchExpressionsYieldTypeDeclarationWarning int sfx
 SwitchExpressionsYieldTypeDeclarationError int sfx
 MultiConstantCaseLabelsNotSupported int sf
 ArrowInCaseStatementsNotSupported int sf
 SwitchExpressionsNotSupported int sf
 SwitchExpressionsBreakOutOfSwitchExpression int sf
 SwitchExpressionsContinueOutOfSwitchExpression int sf
 SwitchExpressionsReturnWithinSwitchExpression int sf
 SwitchExpressionMissingEnumConstantCaseDespiteDefault int sf
 RecordIllegalModifierForInnerRecord int sf
 RecordIllegalModifierForRecord int sf
 RecordIllegalComponentNameInRecord int sf
 RecordNonStaticFieldDeclarationInRecord int sf
 RecordAccessorMethodHasThrowsClause int sf
 RecordCanonicalConstructorHasThrowsClause int sf
 RecordCanonicalConstructorVisibilityReduced int sf
 RecordMultipleCanonicalConstructors int sf
 RecordCompactConstructorHasReturnStatement int sf
 RecordDuplicateComponent int sf
 RecordIllegalNativeModifierInRecord int sf
 RecordInstanceInitializerBlockInRecord int sf
 RestrictedTypeName int sf
 RecordIllegalAccessorReturnType int sf
 RecordAccessorMethodShouldNotBeGeneric int sf
 RecordAccessorMethodShouldBePublic int sf
 RecordCanonicalConstructorShouldNotBeGeneric int sf
 RecordCanonicalConstructorHasReturnStatement int sfx
 RecordCanonicalConstructorHasExplicitConstructorCall int sf
 RecordCompactConstructorHasExplicitConstructorCall int sf
 RecordNestedRecordInherentlyStatic int sfx
 RecordAccessorMethodShouldNotBeStatic int sf
 RecordCannotExtendRecord int sf
 RecordComponentCannotBeVoid int sfx
 RecordIllegalVararg int sf
 RecordStaticReferenceToOuterLocalVariable int sf
 RecordCannotDefineRecordInLocalType int sf
 RecordComponentsCannotHaveModifiers int sf
 RecordIllegalParameterNameInCanonicalConstructor int sf
 RecordIllegalExplicitFinalFieldAssignInCompactConstructor int sf
 RecordMissingExplicitConstructorCallInNonCanonicalConstructor int sf
 RecordIllegalStaticModifierForLocalClassOrInterface int sf
 RecordIllegalModifierForLocalRecord int sf
 RecordIllegalExtendedDimensionsForRecordComponent int sf
 SafeVarargsOnSyntheticRecordAccessor int sf
 LocalStaticsIllegalVisibilityModifierForInterfaceLocalType int sf
 IllegalModifierForLocalEnumDeclaration int sf
 ClassExtendFinalRecord int sf
 RecordErasureIncompatibilityInCanonicalConstructor int sf
 CompactConstructorOnlyInRecords int sf
 RecordAccessorMissingOverrideAnnotation int sf
 PatternVariableNotInScope int sfx
 PatternVariableRedefined int sf
 PatternSubtypeOfExpression int sf
 IllegalModifierForPatternVariable int sf
 PatternVariableRedeclared int sf
 DimensionsIllegalOnRecordPattern int sf
 DiscouragedValueBasedTypeSynchronization int sf
 SealedMissingClassModifier int sf
 SealedDisAllowedNonSealedModifierInClass int sf
 SealedSuperClassDoesNotPermit int sf
 SealedSuperInterfaceDoesNotPermit int sf
 SealedMissingSealedModifier int sf
 SealedMissingInterfaceModifier int sf
 SealedDuplicateTypeInPermits int sf
 SealedNotDirectSuperClass int sf
 SealedPermittedTypeOutsideOfModule int sf
 SealedPermittedTypeOutsideOfPackage int sf
 SealedSealedTypeMissingPermits int sf
 SealedInterfaceIsSealedAndNonSealed int sfx
 SealedDisAllowedNonSealedModifierInInterface int sf
 SealedNotDirectSuperInterface int sf
 SealedLocalDirectSuperTypeSealed int sf
 SealedAnonymousClassCannotExtendSealedType int sf
 SealedSuperTypeInDifferentPackage int sfx
 SealedSuperTypeDisallowed int sfx
 FunctionalInterfaceMayNotbeSealed int sf
 LocalReferencedInGuardMustBeEffectivelyFinal int sf
 ConstantWithPatternIncompatible int sf
 IllegalFallthroughToPattern int sf
 PatternDominated int sf
 IllegalTotalPatternWithDefault int sf
 EnhancedSwitchMissingDefault int sf
 PatternSwitchNullOnlyOrFirstWithDefault int sf
 PatternSwitchCaseDefaultOnlyAsSecond int sf
 IllegalFallthroughFromAPattern int sf
 UnnecessaryNullCaseInSwitchOverNonNull int sf
 UnexpectedTypeinSwitchPattern int sf
 UnexpectedTypeinRecordPattern int sf
 RecordPatternMismatch int sf
 PatternTypeMismatch int sf
 RawTypeInRecordPattern int sfx
 FalseConstantInGuard int sf
 CannotInferRecordPatternTypes int sf
 IllegalRecordPattern int sf
 NamedPatternVariablesDisallowedHere int sf
 ImplicitClassMissingMainMethod int sf
 SyntheticAccessorNotEnclosingMethod int sf
 UnderscoreCannotBeUsedHere int sf
 UnnamedVariableMustHaveInitializer int sf
 ExpressionInEarlyConstructionContext int sf
 DisallowedStatementInEarlyConstructionContext int sf
 FieldReadInEarlyConstructionContext int sf
 ThisInEarlyConstructionContext int sf
 AllocationInEarlyConstructionContext int sf
 MessageSendInEarlyConstructionContext int sf
 DuplicateExplicitConstructorCall int sf
 SuperFieldAssignInEarlyConstructionContext int sf
 AssignFieldWithInitializerInEarlyConstructionContext int sf
 ConstructorCallNotAllowedHere int sf
 AllocatingLocalInStaticContext int sf
 SuperFieldAssignInEarlyConstructionContextLambda int sf
 WrongCaseType int sf
 IncompatibleCaseType int sf
 DefaultTrueAndFalseCases int sf
 MissingTypeForInference int sf
 CyclicStructureNonNullByDefault int sf
 getArguments()String[] a
 getID()int a
 getMessage()String a
 getOriginatingFileName()char[] a
 getSourceEnd()int a
 getSourceLineNumber()int a
 getSourceStart()int a
 isError()boolean a
 isWarning()boolean a
 isInfo()boolean a
 setSourceEnd(int)void a
 setSourceLineNumber(int)void a
 setSourceStart(int)void a
InvalidInputException - :Exception
 new() -
 new(String) -
package org.eclipse.jdt.core.compiler.batch
BatchCompiler f
 compile(String,java.io.PrintWriter,java.io.PrintWriter,org.eclipse.jdt.core.compiler.CompilationProgress)boolean s
 compile(String[],java.io.PrintWriter,java.io.PrintWriter,org.eclipse.jdt.core.compiler.CompilationProgress)boolean s
package org.eclipse.jdt.internal.compiler
AbstractAnnotationProcessorManager a
 new() -
 configure(Object,String[])void a
 configureFromPlatform(.Compiler,Object,Object,boolean)void a
 setOut(java.io.PrintWriter)void a
 setErr(java.io.PrintWriter)void a
 getNewUnits().env.ICompilationUnit[] a
 getNewClassFiles().lookup.ReferenceBinding[] a
 getDeletedUnits().env.ICompilationUnit[] a
 reset()void a
 cleanUp()void o
 processAnnotations(.ast.CompilationUnitDeclaration[],.lookup.ReferenceBinding[],boolean)void a
 setProcessors(Object[])void a
Compiler - :.impl.ITypeRequestor,.problem.ProblemSeverities
 parser .parser.Parser -
 requestor .ICompilerRequestor -
 options .impl.CompilerOptions -
 problemReporter .problem.ProblemReporter -
 out java.io.PrintWriter o
 stats .impl.CompilerStats -
 progress org.eclipse.jdt.core.compiler.CompilationProgress -
 remainingIterations int -
 unitsToProcess .ast.CompilationUnitDeclaration[] -
 totalUnits int -
 lookupEnvironment .lookup.LookupEnvironment -
 DEBUG boolean s
 parseThreshold int -
 annotationProcessorManager .AbstractAnnotationProcessorManager -
 annotationProcessorStartIndex int -
 referenceBindings .lookup.ReferenceBinding[] -
 useSingleThread boolean -
 DebugRequestor .IDebugRequestor s
 new(.env.INameEnvironment,.IErrorHandlingPolicy,.impl.CompilerOptions,.ICompilerRequestor,.IProblemFactory) -
 new(.env.INameEnvironment,.IErrorHandlingPolicy,.impl.CompilerOptions,.ICompilerRequestor,.IProblemFactory,java.io.PrintWriter,org.eclipse.jdt.core.compiler.CompilationProgress) -
 accept(.env.IBinaryType,.lookup.PackageBinding,.env.AccessRestriction)void -
 accept(.env.ICompilationUnit,.env.AccessRestriction)void -
 accept(.env.ISourceType[],.lookup.PackageBinding,.env.AccessRestriction)void -
 addCompilationUnit(.env.ICompilationUnit,.ast.CompilationUnitDeclaration)void o
 beginToCompile(.env.ICompilationUnit[])void o
 reportProgress(String)void o
 reportWorked(int,int)void o
 compile(.env.ICompilationUnit[])void -
 backupAptProblems()void o
 restoreAptProblems()void o
 processCompiledUnits(int,boolean)void o !Error
 getUnitToProcess(int).ast.CompilationUnitDeclaration -
 shouldCleanup(int)boolean -
 setBinaryTypes(.lookup.ReferenceBinding[])void -
 handleInternalException(Throwable,.ast.CompilationUnitDeclaration,.CompilationResult)void o
 handleInternalException(.problem.AbortCompilation,.ast.CompilationUnitDeclaration)void o
 initializeParser()void -
 internalBeginToCompile(.env.ICompilationUnit[],int)void o
 process(.ast.CompilationUnitDeclaration,int)void -
 processAnnotations()void o
 reset()void -
 resolve(.ast.CompilationUnitDeclaration,.env.ICompilationUnit,boolean,boolean,boolean).ast.CompilationUnitDeclaration -
 resolve(.env.ICompilationUnit,boolean,boolean,boolean).ast.CompilationUnitDeclaration -
IProblemFactory ai
 createProblem(char[],int,String[],String[],int,int,int,int,int)org.eclipse.jdt.core.compiler.CategorizedProblem a
 createProblem(char[],int,String[],int,String[],int,int,int,int,int)org.eclipse.jdt.core.compiler.CategorizedProblem a
 getLocale()java.util.Locale a
 getLocalizedMessage(int,String[])String a
 getLocalizedMessage(int,int,String[])String a
package org.eclipse.jdt.internal.compiler.apt.dispatch
BaseAnnotationProcessorManager a :org.eclipse.jdt.internal.compiler.AbstractAnnotationProcessorManager,.IProcessorProvider
 _out java.io.PrintWriter o
 _err java.io.PrintWriter o
 _processingEnv .BaseProcessingEnvImpl o
 _isFirstRound boolean -
 _processors java.util.List<.ProcessorInfo> o
 _printProcessorInfo boolean o
 _printRounds boolean o
 _round int o
 new() -
 configure(Object,String[])void -
 configureFromPlatform(org.eclipse.jdt.internal.compiler.Compiler,Object,Object,boolean)void -
 getDiscoveredProcessors()java.util.List<.ProcessorInfo> -
 getDeletedUnits()org.eclipse.jdt.internal.compiler.env.ICompilationUnit[] -
 getNewUnits()org.eclipse.jdt.internal.compiler.env.ICompilationUnit[] -
 getNewClassFiles()org.eclipse.jdt.internal.compiler.lookup.ReferenceBinding[] -
 reset()void -
 getCompilationProgress()org.eclipse.jdt.core.compiler.CompilationProgress -
 setErr(java.io.PrintWriter)void -
 setOut(java.io.PrintWriter)void -
 setProcessors(Object[])void -
 processAnnotations(org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration[],org.eclipse.jdt.internal.compiler.lookup.ReferenceBinding[],boolean)void -
BaseProcessingEnvImpl a :javax.annotation.processing.ProcessingEnvironment
 MINIMAL_REQUIRED_RUNTIME_VERSION javax.lang.model.SourceVersion sf
 _filer javax.annotation.processing.Filer o
 _messager javax.annotation.processing.Messager o
 _processorOptions java.util.Map<String,String> o
 _compiler org.eclipse.jdt.internal.compiler.Compiler o
 _elementUtils javax.lang.model.util.Elements o
 _typeUtils javax.lang.model.util.Types o
 _current_module org.eclipse.jdt.internal.compiler.lookup.ModuleBinding -
 new() -
 addNewUnit(org.eclipse.jdt.internal.compiler.env.ICompilationUnit)void -
 addNewClassFile(org.eclipse.jdt.internal.compiler.lookup.ReferenceBinding)void -
 getCompiler()org.eclipse.jdt.internal.compiler.Compiler -
 getDeletedUnits()org.eclipse.jdt.internal.compiler.env.ICompilationUnit[] -
 getNewUnits()org.eclipse.jdt.internal.compiler.env.ICompilationUnit[] -
 getElementUtils()javax.lang.model.util.Elements -
 getFiler()javax.annotation.processing.Filer -
 getMessager()javax.annotation.processing.Messager -
 getOptions()java.util.Map<String,String> -
 getTypeUtils()javax.lang.model.util.Types -
 getLookupEnvironment()org.eclipse.jdt.internal.compiler.lookup.LookupEnvironment -
 getSourceVersion()javax.lang.model.SourceVersion -
 reset()void -
 errorRaised()boolean -
 setErrorRaised(boolean)void -
 getFactory()org.eclipse.jdt.internal.compiler.apt.model.Factory -
 getNewClassFiles()org.eclipse.jdt.internal.compiler.lookup.ReferenceBinding[] -
 isPreviewEnabled()boolean -
 getFileManager()javax.tools.JavaFileManager -
 getCompilationProgress()org.eclipse.jdt.core.compiler.CompilationProgress k
IProcessorProvider ai
 discoverNextProcessor().ProcessorInfo a
 getDiscoveredProcessors()java.util.List<.ProcessorInfo> a
 reportProcessorException(javax.annotation.processing.Processor,Exception)void a
 getCompilationProgress()org.eclipse.jdt.core.compiler.CompilationProgress a
package org.eclipse.jdt.internal.compiler.ast
ASTNode a :.Location,org.eclipse.jdt.internal.compiler.lookup.TypeConstants,org.eclipse.jdt.internal.compiler.lookup.TypeIds
 sourceStart int -
 sourceEnd int -
 Bit1 int sf
 Bit2 int sf
 Bit3 int sf
 Bit4 int sf
 Bit5 int sf
 Bit6 int sf
 Bit7 int sf
 Bit8 int sf
 Bit9 int sf
 Bit10 int sf
 Bit11 int sf
 Bit12 int sf
 Bit13 int sf
 Bit14 int sf
 Bit15 int sf
 Bit16 int sf
 Bit17 int sf
 Bit18 int sf
 Bit19 int sf
 Bit20 int sf
 Bit21 int sf
 Bit22 int sf
 Bit23 int sf
 Bit24 int sf
 Bit25 int sf
 Bit26 int sf
 Bit27 int sf
 Bit28 int sf
 Bit29 int sf
 Bit30 int sf
 Bit31 int sf
 Bit32 int sf
 Bit32L long sf
 Bit33L long sf
 Bit34L long sf
 Bit35L long sf
 Bit36L long sf
 Bit37L long sf
 Bit38L long sf
 Bit39L long sf
 Bit40L long sf
 Bit41L long sf
 Bit42L long sf
 Bit43L long sf
 Bit44L long sf
 Bit45L long sf
 Bit46L long sf
 Bit47L long sf
 Bit48L long sf
 Bit49L long sf
 Bit50L long sf
 Bit51L long sf
 Bit52L long sf
 Bit53L long sf
 Bit54L long sf
 Bit55L long sf
 Bit56L long sf
 Bit57L long sf
 Bit58L long sf
 Bit59L long sf
 Bit60L long sf
 Bit61L long sf
 Bit62L long sf
 Bit63L long sf
 Bit64L long sf
 bits int -
 ReturnTypeIDMASK int sf
 OperatorSHIFT int sf
 OperatorMASK int sf
 IsReturnedValue int sf
 UnnecessaryCast int sf
 DisableUnnecessaryCastCheck int sf
 GenerateCheckcast int sf
 UnsafeCast int sf
 RestrictiveFlagMASK int sf
 IsTypeElided int sf
 IsArgument int sf
 IsLocalDeclarationReachable int sf
 IsForeachElementVariable int sf
 ShadowsOuterLocal int sf
 IsAdditionalDeclarator int sf
 IsPatternVariable int sf
 FirstAssignmentToLocal int sf
 NeedReceiverGenericCast int sf
 IsImplicitThis int sf
 DepthSHIFT int sf
 DepthMASK int sf
 IsCapturedOuterLocal int sf
 IsUsedInPatternGuard int sf
 IsSecretYieldValueUsage int sf
 IsReachable int sf
 LabelUsed int sf
 DocumentedFallthrough int sf
 DocumentedCasesOmitted int sf
 IsFinallyBlockEscaping int sf
 IsTryBlockExiting int sf
 ContainsAssertion int sf
 IsLocalType int sf
 IsAnonymousType int sf
 IsMemberType int sf
 HasAbstractMethods int sf
 IsSecondaryType int sf
 HasBeenGenerated int sf
 HasLocalType int sf
 HasBeenResolved int sf
 ArgumentsTypeElided int sf
 ParenthesizedSHIFT int sf
 ParenthesizedMASK int sf
 IgnoreNoEffectAssignCheck int sf
 IsStrictlyAssigned int sf
 IsCompoundAssigned int sf
 DiscardEnclosingInstance int sf
 Unchecked int sf
 ResolveJavadoc int sf
 IsUsefulEmptyStatement int sf
 BlockShouldEndDead int sf
 UndocumentedEmptyBlock int sf
 OverridingMethodWithSupercall int sf
 CanBeStatic int sf
 ErrorInSignature int sf
 NeedFreeReturn int sf
 IsDefaultConstructor int sf
 IsCanonicalConstructor int sf
 HasAllMethodBodies int sf
 IsImplicitUnit int sf
 InsideJavadoc int sf
 SuperAccess int sf
 Empty int sf
 IsElseIfStatement int sf
 ThenExit int sf
 IsElseStatementUnreachable int sf
 IsThenStatementUnreachable int sf
 IsVarArgs int sf
 IgnoreRawTypeCheck int sf
 IsAnnotationDefaultValue int sf
 IsNonNull int sf
 NeededScope int sf
 OnDemand int sf
 Used int sf
 inModule int sf
 DidResolve int sf
 IsAnyFinallyBlockEscaping int sf
 IsSynchronized int sf
 BlockExit int sf
 IsRecovered int sf
 HasSyntaxErrors int sf
 INVOCATION_ARGUMENT_OK int sf
 INVOCATION_ARGUMENT_UNCHECKED int sf
 INVOCATION_ARGUMENT_WILDCARD int sf
 HasTypeAnnotations int sf
 IsUnionType int sf
 IsDiamond int sf
 InsideExpressionStatement int sf
 IsSynthetic int sf
 HasFunctionalInterfaceTypes int sf
 NO_FIELD_DECLARATIONS .FieldDeclaration[] sf
 NO_ARGUMENTS .Argument[] sf
 NO_RECORD_COMPONENTS .RecordComponent[] sf
 NO_TYPE_PATTERNS .TypePattern[] sf
 NO_VARIABLES org.eclipse.jdt.internal.compiler.lookup.LocalVariableBinding[] sf
 NO_ANNOTATIONS .Annotation[] sf
 new() -
 checkInvocationArguments(org.eclipse.jdt.internal.compiler.lookup.BlockScope,.Expression,org.eclipse.jdt.internal.compiler.lookup.TypeBinding,org.eclipse.jdt.internal.compiler.lookup.MethodBinding,.Expression[],org.eclipse.jdt.internal.compiler.lookup.TypeBinding[],boolean,org.eclipse.jdt.internal.compiler.lookup.InvocationSite)boolean s
 concreteStatement().ASTNode -
 isFieldUseDeprecated(org.eclipse.jdt.internal.compiler.lookup.FieldBinding,org.eclipse.jdt.internal.compiler.lookup.Scope,int)boolean f
 isImplicitThis()boolean -
 receiverIsImplicitThis()boolean -
 isMethodUseDeprecated(org.eclipse.jdt.internal.compiler.lookup.MethodBinding,org.eclipse.jdt.internal.compiler.lookup.Scope,boolean,org.eclipse.jdt.internal.compiler.lookup.InvocationSite)boolean f
 isSuper()boolean -
 isQualifiedSuper()boolean -
 isThis()boolean -
 isUnqualifiedSuper()boolean -
 isTypeUseDeprecated(org.eclipse.jdt.internal.compiler.lookup.TypeBinding,org.eclipse.jdt.internal.compiler.lookup.Scope)boolean f
 isType()boolean -
 print(int,StringBuilder)StringBuilder a
 printAnnotations(.Annotation[],StringBuilder)StringBuilder s
 printIndent(int,StringBuilder)StringBuilder s
 printModifiers(int,StringBuilder)StringBuilder s
 resolveStatements(.Statement[],org.eclipse.jdt.internal.compiler.lookup.BlockScope)void s
 resolvePolyExpressionArguments(.Invocation,org.eclipse.jdt.internal.compiler.lookup.MethodBinding,org.eclipse.jdt.internal.compiler.lookup.TypeBinding[],org.eclipse.jdt.internal.compiler.lookup.BlockScope)org.eclipse.jdt.internal.compiler.lookup.MethodBinding s
 resolveAnnotations(org.eclipse.jdt.internal.compiler.lookup.BlockScope,.Annotation[],org.eclipse.jdt.internal.compiler.lookup.Binding)void s
 resolveAnnotations(org.eclipse.jdt.internal.compiler.lookup.BlockScope,.Annotation[],org.eclipse.jdt.internal.compiler.lookup.Binding,boolean)org.eclipse.jdt.internal.compiler.lookup.AnnotationBinding[] s
 resolveAnnotations(org.eclipse.jdt.internal.compiler.lookup.BlockScope,.Annotation[][],org.eclipse.jdt.internal.compiler.lookup.TypeBinding)org.eclipse.jdt.internal.compiler.lookup.TypeBinding s
 handleNonNullByDefault(org.eclipse.jdt.internal.compiler.lookup.BlockScope,.Annotation[],.LocalDeclaration)void s
 copySE8AnnotationsToType(org.eclipse.jdt.internal.compiler.lookup.BlockScope,org.eclipse.jdt.internal.compiler.lookup.Binding,.Annotation[],boolean)void s
 getRelevantAnnotations(.Annotation[],long,java.util.List<org.eclipse.jdt.internal.compiler.lookup.AnnotationBinding>).Annotation[] s
 copyRecordComponentAnnotations(org.eclipse.jdt.internal.compiler.lookup.Scope,org.eclipse.jdt.internal.compiler.lookup.Binding,.Annotation[]).Annotation[] s
 resolveDeprecatedAnnotations(org.eclipse.jdt.internal.compiler.lookup.BlockScope,.Annotation[],org.eclipse.jdt.internal.compiler.lookup.Binding)void s
 resolveNullDefaultAnnotations(org.eclipse.jdt.internal.compiler.lookup.BlockScope,.Annotation[],org.eclipse.jdt.internal.compiler.lookup.Binding)void s
 checkingPotentialCompatibility()boolean -
 acceptPotentiallyCompatibleMethods(org.eclipse.jdt.internal.compiler.lookup.MethodBinding[])void -
 sourceStart()int -
 sourceEnd()int -
 toString()String -
 traverse(org.eclipse.jdt.internal.compiler.ASTVisitor,org.eclipse.jdt.internal.compiler.lookup.BlockScope)void -
CompilationUnitDeclaration - :.ASTNode,org.eclipse.jdt.internal.compiler.problem.ProblemSeverities,org.eclipse.jdt.internal.compiler.impl.ReferenceContext
 currentPackage .ImportReference -
 imports .ImportReference[] -
 types .TypeDeclaration[] -
 moduleDeclaration .ModuleDeclaration -
 comments int[][] -
 ignoreFurtherInvestigation boolean -
 ignoreMethodBodies boolean -
 scope org.eclipse.jdt.internal.compiler.lookup.CompilationUnitScope -
 problemReporter org.eclipse.jdt.internal.compiler.problem.ProblemReporter -
 compilationResult org.eclipse.jdt.internal.compiler.CompilationResult -
 localTypes java.util.Map<Integer,org.eclipse.jdt.internal.compiler.lookup.LocalTypeBinding> -
 isPropagatingInnerClassEmulation boolean -
 javadoc .Javadoc -
 nlsTags org.eclipse.jdt.internal.compiler.parser.NLSTag[] -
 validIdentityComparisonLines boolean[] -
 functionalExpressionsCount int -
 functionalExpressions .FunctionalExpression[] -
 new(org.eclipse.jdt.internal.compiler.problem.ProblemReporter,org.eclipse.jdt.internal.compiler.CompilationResult,int) -
 abort(int,org.eclipse.jdt.core.compiler.CategorizedProblem)void -
 analyseCode()void -
 cleanUp()void -
 checkUnusedImports()void -
 compilationResult()org.eclipse.jdt.internal.compiler.CompilationResult -
 createPackageInfoType()void -
 declarationOfType(char[][]).TypeDeclaration -
 finalizeProblems()void -
 generateCode()void -
 getCompilationUnitDeclaration().CompilationUnitDeclaration -
 getFileName()char[] -
 getMainTypeName()char[] -
 isEmpty()boolean -
 isPackageInfo()boolean -
 isModuleInfo()boolean -
 isSimpleCompilationUnit()boolean -
 isSuppressed(org.eclipse.jdt.core.compiler.CategorizedProblem)boolean -
 hasFunctionalTypes()boolean -
 hasErrors()boolean -
 print(int,StringBuilder)StringBuilder -
 propagateInnerEmulationForAllLocalTypes()void -
 recordStringLiteral(.StringLiteral,boolean)void -
 recordSuppressWarnings(org.eclipse.jdt.internal.compiler.impl.IrritantSet,.Annotation,int,int,org.eclipse.jdt.internal.compiler.impl.ReferenceContext)void -
 record(org.eclipse.jdt.internal.compiler.lookup.LocalTypeBinding)void -
 updateLocalTypesInMethod(org.eclipse.jdt.internal.compiler.lookup.MethodBinding)void -
 record(.FunctionalExpression)int -
 resolve()void -
 tagAsHavingErrors()void -
 traverse(org.eclipse.jdt.internal.compiler.ASTVisitor,org.eclipse.jdt.internal.compiler.lookup.CompilationUnitScope)void -
 traverse(org.eclipse.jdt.internal.compiler.ASTVisitor,org.eclipse.jdt.internal.compiler.lookup.CompilationUnitScope,boolean)void -
 module(org.eclipse.jdt.internal.compiler.lookup.LookupEnvironment)org.eclipse.jdt.internal.compiler.lookup.ModuleBinding -
Location ai
 sourceEnd()int a
 sourceStart()int a
OperatorIds ai
 AND_AND int sf
 OR_OR int sf
 AND int sf
 OR int sf
 LESS int sf
 LESS_EQUAL int sf
 GREATER int sf
 GREATER_EQUAL int sf
 XOR int sf
 DIVIDE int sf
 LEFT_SHIFT int sf
 NOT int sf
 TWIDDLE int sf
 MINUS int sf
 PLUS int sf
 MULTIPLY int sf
 REMAINDER int sf
 RIGHT_SHIFT int sf
 EQUAL_EQUAL int sf
 UNSIGNED_RIGHT_SHIFT int sf
 NOT_EQUAL int sf
 EQUAL int sf
 QUESTIONCOLON int sf
 INSTANCEOF int sf
 PLUS_PLUS int sf
 MINUS_MINUS int sf
package org.eclipse.jdt.internal.compiler.batch
Main - :org.eclipse.jdt.internal.compiler.problem.ProblemSeverities,org.eclipse.jdt.internal.compiler.util.SuffixConstants +Logger,ResourceBundleFactory
 batchCompiler org.eclipse.jdt.internal.compiler.Compiler -
 bundle java.util.ResourceBundle -
 checkedClasspaths .FileSystem.Classpath[] o
 module org.eclipse.jdt.internal.compiler.env.IModule o
 annotationPaths java.util.List<String> o
 annotationsFromClasspath boolean o
 rootModules java.util.Set<String> -
 limitedModules java.util.Set<String> -
 compilerLocale java.util.Locale -
 compilerOptions org.eclipse.jdt.internal.compiler.impl.CompilerOptions -
 progress org.eclipse.jdt.core.compiler.CompilationProgress -
 destinationPath String -
 destinationPaths String[] -
 enablePreview boolean o
 releaseVersion String o
 encodings String[] -
 exportedClassFilesCounter int -
 filenames String[] -
 modNames String[] -
 classNames String[] -
 globalErrorsCount int -
 globalProblemsCount int -
 globalTasksCount int -
 globalWarningsCount int -
 globalInfoCount int -
 lineCount0 long -
 log String -
 logger .Main.Logger -
 maxProblems int -
 options java.util.Map<String,String> -
 complianceLevel long o
 ignoreOptionalProblemsFromFolders char[][] -
 out java.io.PrintWriter o
 proceed boolean -
 proceedOnError boolean -
 failOnWarning boolean -
 produceRefInfo boolean -
 currentRepetition int -
 maxRepetition int -
 showProgress boolean -
 startTime long -
 pendingErrors java.util.ArrayList<String> -
 systemExitWhenFinished boolean -
 TIMING_DISABLED int sf
 TIMING_ENABLED int sf
 TIMING_DETAILED int sf
 timing int -
 compilerStats org.eclipse.jdt.internal.compiler.impl.CompilerStats[] -
 verbose boolean -
 extraProblems java.util.ArrayList<org.eclipse.jdt.core.compiler.CategorizedProblem> o
 bundleName String sf
 DEFAULT_SIZE_CLASSPATH int sf
 NONE String sf
 compile(String)boolean sx
 compile(String,java.io.PrintWriter,java.io.PrintWriter)boolean sx
 compile(String[],java.io.PrintWriter,java.io.PrintWriter,org.eclipse.jdt.core.compiler.CompilationProgress)boolean s
 getLibrariesFiles(java.io.File[])java.io.File[][] s
 main(String[])void s
 tokenize(String)String[] s
 new(java.io.PrintWriter,java.io.PrintWriter,boolean) x
 new(java.io.PrintWriter,java.io.PrintWriter,boolean,java.util.Map<String,String>) x
 new(java.io.PrintWriter,java.io.PrintWriter,boolean,java.util.Map<String,String>,org.eclipse.jdt.core.compiler.CompilationProgress) -
 addExtraProblems(org.eclipse.jdt.core.compiler.CategorizedProblem)void -
 addNewEntry(java.util.ArrayList<.FileSystem.Classpath>,String,java.util.ArrayList<String>,String,String,boolean,boolean)void o
 bind(String)String -
 bind(String,String)String -
 bind(String,String,String)String -
 bind(String,String[])String -
 compile(String[])boolean -
 configure(String[])void -
 getNewParser()org.eclipse.jdt.internal.compiler.parser.Parser -
 enableAll(int)void o
 disableAll(int)void o
 extractDestinationPathFromSourceFile(org.eclipse.jdt.internal.compiler.CompilationResult)String -
 getBatchRequestor()org.eclipse.jdt.internal.compiler.ICompilerRequestor -
 getCompilationUnits().CompilationUnit[] -
 getHandlingPolicy()org.eclipse.jdt.internal.compiler.IErrorHandlingPolicy -
 getJavaHome()java.io.File -
 getLibraryAccess().FileSystem -
 getProblemFactory()org.eclipse.jdt.internal.compiler.IProblemFactory -
 handleBootclasspath(java.util.ArrayList<String>,String)java.util.ArrayList<.FileSystem.Classpath> o
 handlePatchModule()void o
 handleModulepath(String)java.util.ArrayList<.FileSystem.Classpath> o
 handleModuleSourcepath(String)java.util.ArrayList<.FileSystem.Classpath> o
 handleSingleModuleCompilation()void o
 createCompilationUnit(int,String).CompilationUnit o
 getDefaultEncoding()String -
 handleClasspath(java.util.ArrayList<String>,String)java.util.ArrayList<.FileSystem.Classpath> o
 handleEndorseddirs(java.util.ArrayList<String>)java.util.ArrayList<.FileSystem.Classpath> o
 handleExtdirs(java.util.ArrayList<String>)java.util.ArrayList<.FileSystem.Classpath> o
 isIgnored(org.eclipse.jdt.core.compiler.IProblem)boolean o
 handleInfoToken(String,boolean)void o
 handleWarningToken(String,boolean)void o
 handleErrorToken(String,boolean)void o
 setSeverity(String,int,boolean)void o
 initialize(java.io.PrintWriter,java.io.PrintWriter,boolean)void ox
 initialize(java.io.PrintWriter,java.io.PrintWriter,boolean,java.util.Map<String,String>)void ox
 initialize(java.io.PrintWriter,java.io.PrintWriter,boolean,java.util.Map<String,String>,org.eclipse.jdt.core.compiler.CompilationProgress)void o
 initializeAnnotationProcessorManager()void o
 outputClassFiles(org.eclipse.jdt.internal.compiler.CompilationResult)void -
 performCompilation()void -
 loggingExtraProblems()void o
 printUsage()void -
 processPathEntries(int,java.util.ArrayList<.FileSystem.Classpath>,String,String,boolean,boolean)void -
 relocalize()void -
 setDestinationPath(String)void -
 setLocale(java.util.Locale)void -
 setPaths(java.util.ArrayList<String>,String,java.util.ArrayList<String>,java.util.ArrayList<String>,String,String,java.util.ArrayList<String>,java.util.ArrayList<String>,String)void o
 shouldIgnoreOptionalProblems(char[][],char[])boolean sf
 validateClasspathOptions(java.util.ArrayList<String>,java.util.ArrayList<String>,java.util.ArrayList<String>)long o
 validateOptions(boolean)void o
package org.eclipse.jdt.internal.compiler.env
IBinaryInfo ai :.IElementInfo
IBinaryType ai :.IGenericType,.IBinaryInfo
 NoInterface char[][] sf
 NoNestedType .IBinaryNestedType[] sf
 NoField .IBinaryField[] sf
 NoMethod .IBinaryMethod[] sf
 getAnnotations().IBinaryAnnotation[] a
 getTypeAnnotations().IBinaryTypeAnnotation[] a
 getEnclosingMethod()char[] a
 getEnclosingTypeName()char[] a
 getFields().IBinaryField[] a
 getRecordComponents().IRecordComponent[] a
 getModule()char[] a
 getGenericSignature()char[] a
 getInterfaceNames()char[][] a
 getPermittedSubtypesNames()char[][] d
 getMemberTypes().IBinaryNestedType[] a
 getMethods().IBinaryMethod[] a
 getMissingTypeNames()char[][][] a
 getName()char[] a
 getSourceName()char[] a
 getSuperclassName()char[] a
 getTagBits()long a
 isAnonymous()boolean a
 isLocal()boolean a
 isRecord()boolean a
 isMember()boolean a
 sourceFileName()char[] a
 enrichWithExternalAnnotationsFor(.ITypeAnnotationWalker,Object,org.eclipse.jdt.internal.compiler.lookup.LookupEnvironment).ITypeAnnotationWalker a
 getExternalAnnotationStatus()org.eclipse.jdt.internal.compiler.lookup.BinaryTypeBinding.ExternalAnnotationStatus a
 getURI()java.net.URI d
ICompilationUnit ai :.IDependent
 getContents()char[] a
 getMainTypeName()char[] a
 getPackageName()char[][] a
 ignoreOptionalProblems()boolean d
 module(org.eclipse.jdt.internal.compiler.lookup.LookupEnvironment)org.eclipse.jdt.internal.compiler.lookup.ModuleBinding d
 getModuleName()char[] d
 getDestinationPath()String d
 getExternalAnnotationPath(String)String d
IDependent ai
 JAR_FILE_ENTRY_SEPARATOR char sf
 getFileName()char[] a
IElementInfo ai
IGenericType ai :.IDependent
 getModifiers()int a
 isBinaryType()boolean a
IModuleAwareNameEnvironment ai :.INameEnvironment +LookupStrategy
 findType(char[][]).NameEnvironmentAnswer d
 findType(char[],char[][]).NameEnvironmentAnswer d
 isPackage(char[][],char[])boolean d
 findType(char[][],char[]).NameEnvironmentAnswer a
 findType(char[],char[][],char[]).NameEnvironmentAnswer a
 getModulesDeclaringPackage(char[][],char[])char[][] a
 getUniqueModulesDeclaringPackage(char[][],char[])char[][] d
 hasCompilationUnit(char[][],char[],boolean)boolean a
 getModule(char[]).IModule a
 getAllAutomaticModules()char[][] a
 isOnModulePath(.ICompilationUnit)boolean d
 applyModuleUpdates(.IUpdatableModule,.IUpdatableModule.UpdateKind)void d
 listPackages(char[])char[][] a
INameEnvironment ai
 findType(char[][]).NameEnvironmentAnswer a
 findType(char[],char[][]).NameEnvironmentAnswer a
 isPackage(char[][],char[])boolean a
 cleanup()void a
INameEnvironmentExtension ai :.INameEnvironment
 findType(char[],char[][],boolean,char[]).NameEnvironmentAnswer a
 findType(char[],char[][],boolean).NameEnvironmentAnswer d
package org.eclipse.jdt.internal.compiler.impl
ITypeRequestor ai
 accept(org.eclipse.jdt.internal.compiler.env.IBinaryType,org.eclipse.jdt.internal.compiler.lookup.PackageBinding,org.eclipse.jdt.internal.compiler.env.AccessRestriction)void a
 accept(org.eclipse.jdt.internal.compiler.env.ICompilationUnit,org.eclipse.jdt.internal.compiler.env.AccessRestriction)void a
 accept(org.eclipse.jdt.internal.compiler.env.ISourceType[],org.eclipse.jdt.internal.compiler.lookup.PackageBinding,org.eclipse.jdt.internal.compiler.env.AccessRestriction)void a
 accept(org.eclipse.jdt.internal.compiler.env.IModule,org.eclipse.jdt.internal.compiler.lookup.LookupEnvironment)void d
ReferenceContext ai
 abort(int,org.eclipse.jdt.core.compiler.CategorizedProblem)void a
 compilationResult()org.eclipse.jdt.internal.compiler.CompilationResult a
 getCompilationUnitDeclaration()org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration a
 hasErrors()boolean a
 tagAsHavingErrors()void a
package org.eclipse.jdt.internal.compiler.lookup
TypeConstants ai +BoundCheckStatus,CloseMethodRecord,DangerousMethod
 JAVA char[] sf
 JAVAC char[] sf
 JAVAX char[] sf
 JAKARTA char[] sf
 LANG char[] sf
 BASE char[] sf
 IO char[] sf
 NIO char[] sf
 UTIL char[] sf
 ZIP char[] sf
 JDK char[] sf
 ANNOTATION char[] sf
 REFLECT char[] sf
 LENGTH char[] sf
 CLONE char[] sf
 EQUALS char[] sf
 GETCLASS char[] sf
 HASHCODE char[] sf
 TOSTRING char[] sf
 OBJECT char[] sf
 MAIN char[] sf
 SERIALVERSIONUID char[] sf
 SERIALPERSISTENTFIELDS char[] sf
 READRESOLVE char[] sf
 WRITEREPLACE char[] sf
 READOBJECT char[] sf
 WRITEOBJECT char[] sf
 CharArray_JAVA_LANG_OBJECT char[] sf
 CharArray_JAVA_LANG_ENUM char[] sf
 CharArray_JAVA_LANG_RECORD char[] sf
 CharArray_JAVA_LANG_RECORD_SLASH char[] sf
 CharArray_JAVA_LANG_ANNOTATION_ANNOTATION char[] sf
 CharArray_JAVA_IO_OBJECTINPUTSTREAM char[] sf
 CharArray_JAVA_IO_OBJECTOUTPUTSTREAM char[] sf
 CharArray_JAVA_IO_OBJECTSTREAMFIELD char[] sf
 ANONYM_PREFIX char[] sf
 ANONYM_SUFFIX char[] sf
 WILDCARD_NAME char[] sf
 WILDCARD_SUPER char[] sf
 WILDCARD_EXTENDS char[] sf
 WILDCARD_MINUS char[] sf
 WILDCARD_STAR char[] sf
 WILDCARD_PLUS char[] sf
 WILDCARD_CAPTURE_NAME_PREFIX char[] sf
 WILDCARD_CAPTURE_NAME_SUFFIX char[] sf
 WILDCARD_CAPTURE_SIGNABLE_NAME_SUFFIX char[] sf
 WILDCARD_CAPTURE char[] sf
 CAPTURE18 char[] sf
 BYTE char[] sf
 SHORT char[] sf
 INT char[] sf
 LONG char[] sf
 FLOAT char[] sf
 DOUBLE char[] sf
 CHAR char[] sf
 BOOLEAN char[] sf
 NULL char[] sf
 VOID char[] sf
 VALUE char[] sf
 VALUES char[] sf
 VALUEOF char[] sf
 UPPER_SOURCE char[] sf
 UPPER_CLASS char[] sf
 UPPER_RUNTIME char[] sf
 ANNOTATION_PREFIX char[] sf
 ANNOTATION_SUFFIX char[] sf
 TYPE char[] sf
 UPPER_FIELD char[] sf
 UPPER_METHOD char[] sf
 UPPER_PARAMETER char[] sf
 UPPER_CONSTRUCTOR char[] sf
 UPPER_LOCAL_VARIABLE char[] sf
 UPPER_ANNOTATION_TYPE char[] sf
 UPPER_PACKAGE char[] sf
 ANONYMOUS_METHOD char[] sf
 DESERIALIZE_LAMBDA char[] sf
 LAMBDA_TYPE char[] sf
 UPPER_MODULE char[] sf
 UPPER_RECORD_COMPONENT char[] sf
 YIELD char[] sf
 STRING_CONCAT_FACTORY_TAG_ARG char sf
 STRING_CONCAT_FACTORY_TAG_CONST char sf
 VAR char[] sf
 RECORD_RESTRICTED_IDENTIFIER char[] sf
 RECORD_CLASS char[] sf
 PERMITS char[] sf
 SEALED char[] sf
 NON_SEALED char[] sf
 KEYWORD_EXTENDS String sf
 IMPLEMENTS String sf
 TYPE_USE_TARGET char[] sf
 TYPE_PARAMETER_TARGET char[] sf
 ORG char[] sf
 ECLIPSE char[] sf
 CORE char[] sf
 RUNTIME char[] sf
 APACHE char[] sf
 COMMONS char[] sf
 LANG3 char[] sf
 COM char[] sf
 GOOGLE char[] sf
 JDT char[] sf
 INTERNAL char[] sf
 COMPILER char[] sf
 LOOKUP char[] sf
 TYPEBINDING char[] sf
 DOM char[] sf
 ITYPEBINDING char[] sf
 SPRING char[] sf
 JAVA_BASE char[][] sf
 JAVA_LANG char[][] sf
 JAVA_IO char[][] sf
 JAVA_LANG_ANNOTATION char[][] sf
 JAVA_LANG_ANNOTATION_ANNOTATION char[][] sf
 JAVA_LANG_ASSERTIONERROR char[][] sf
 JAVA_LANG_CLASS char[][] sf
 JAVA_LANG_CLASSNOTFOUNDEXCEPTION char[][] sf
 JAVA_LANG_NOSUCHFIELDERROR char[][] sf
 JAVA_LANG_CLONEABLE char[][] sf
 JAVA_LANG_ENUM char[][] sf
 JAVA_LANG_EXCEPTION char[][] sf
 JAVA_LANG_ERROR char[][] sf
 JAVA_LANG_ILLEGALARGUMENTEXCEPTION char[][] sf
 JAVA_LANG_INCOMPATIBLECLASSCHANGEERROR char[][] sf
 JAVA_LANG_ITERABLE char[][] sf
 JAVA_LANG_NOCLASSDEFFOUNDERROR char[][] sf
 JAVA_LANG_OBJECT char[][] sf
 JAVA_LANG_RECORD char[][] sf
 JAVA_LANG_STRING char[][] sf
 JAVA_LANG_STRINGBUFFER char[][] sf
 JAVA_LANG_STRINGBUILDER char[][] sf
 JAVA_LANG_SYSTEM char[][] sf
 JAVA_LANG_RUNTIMEEXCEPTION char[][] sf
 JAVA_LANG_THROWABLE char[][] sf
 JAVA_LANG_REFLECT_CONSTRUCTOR char[][] sf
 JAVA_IO_PRINTSTREAM char[][] sf
 JAVA_IO_SERIALIZABLE char[][] sf
 JAVA_LANG_BYTE char[][] sf
 JAVA_LANG_SHORT char[][] sf
 JAVA_LANG_CHARACTER char[][] sf
 JAVA_LANG_INTEGER char[][] sf
 JAVA_LANG_LONG char[][] sf
 JAVA_LANG_FLOAT char[][] sf
 JAVA_LANG_DOUBLE char[][] sf
 JAVA_LANG_BOOLEAN char[][] sf
 JAVA_LANG_VOID char[][] sf
 JAVA_UTIL_COLLECTION char[][] sf
 JAVA_UTIL_ITERATOR char[][] sf
 NEXT char[] sf
 JAVA_UTIL_OBJECTS char[][] sf
 JAVA_UTIL_LIST char[][] sf
 JAVA_UTIL_ARRAYS char[][] sf
 JAVA_LANG_DEPRECATED char[][] sf
 FOR_REMOVAL char[] sf
 SINCE char[] sf
 JAVA_LANG_ANNOTATION_DOCUMENTED char[][] sf
 JAVA_LANG_ANNOTATION_INHERITED char[][] sf
 JAVA_LANG_ANNOTATION_REPEATABLE char[][] sf
 JAVA_LANG_OVERRIDE char[][] sf
 JAVA_LANG_FUNCTIONAL_INTERFACE char[][] sf
 JAVA_LANG_ANNOTATION_RETENTION char[][] sf
 JAVA_LANG_SUPPRESSWARNINGS char[][] sf
 JAVA_LANG_ANNOTATION_TARGET char[][] sf
 JAVA_LANG_ANNOTATION_RETENTIONPOLICY char[][] sf
 JAVA_LANG_ANNOTATION_ELEMENTTYPE char[][] sf
 JDK_INTERNAL_PREVIEW_FEATURE char[][] sf
 JDK_INTERNAL_JAVAC_PREVIEW_FEATURE char[][] sf
 JAVA_LANG_REFLECT_FIELD char[][] sf
 JAVA_LANG_REFLECT_METHOD char[][] sf
 JAVA_IO_CLOSEABLE char[][] sf
 JAVA_IO_OBJECTSTREAMEXCEPTION char[][] sf
 JAVA_IO_EXTERNALIZABLE char[][] sf
 JAVA_IO_IOEXCEPTION char[][] sf
 JAVA_IO_OBJECTOUTPUTSTREAM char[][] sf
 JAVA_IO_OBJECTINPUTSTREAM char[][] sf
 JAVA_IO_IO char[][] sf
 JAVA_NIO_FILE_FILES char[][] sf
 JAVAX_RMI_CORBA_STUB char[][] sf
 JAVA_LANG_SAFEVARARGS char[][] sf
 INVOKE char[] sf
 JAVA_LANG_INVOKE_METHODHANDLE_POLYMORPHICSIGNATURE char[][] sf
 JAVA_LANG_INVOKE_METHODHANDLE_$_POLYMORPHICSIGNATURE char[][] sf
 JAVA_LANG_INVOKE_LAMBDAMETAFACTORY char[][] sf
 JAVA_LANG_INVOKE_SERIALIZEDLAMBDA char[][] sf
 JAVA_LANG_INVOKE_METHODHANDLES char[][] sf
 JAVA_LANG_INVOKE_METHODHANDLE char[][] sf
 JAVA_LANG_INVOKE_VARHANDLE char[][] sf
 JAVA_LANG_INVOKE_STRING_CONCAT_FACTORY char[][] sf
 JAVA_LANG_AUTOCLOSEABLE char[][] sf
 CLOSE char[] sf
 JAVA_LANG_RUNTIME_OBJECTMETHODS char[][] sf
 JAVA_LANG_RUNTIME_SWITCHBOOTSTRAPS char[][] sf
 JAVA_LANG_INVOKE_CONSTANTBOOTSTRAP char[][] sf
 PRIMITIVE_CLASS char[] sf
 PRIMITIVE_CLASS__SIGNATURE char[] sf
 GET_STATIC_FINAL char[] sf
 GET_STATIC_FINAL__SIGNATURE char[] sf
 JAVA_LANG_ENUM_ENUMDESC char[][] sf
 JAVA_LANG_CONSTANT_CLASSDESC char[][] sf
 GUAVA_CLOSEABLES char[][] sf
 APACHE_IOUTILS char[][] sf
 APACHE_DBUTILS char[][] sf
 CLOSE_QUIETLY char[] sf
 closeMethods .TypeConstants.CloseMethodRecord[] sf
 JAVA_IO_WRAPPER_CLOSEABLES char[][] sf
 JAVA_UTIL_ZIP_WRAPPER_CLOSEABLES char[][] sf
 OTHER_WRAPPER_CLOSEABLES char[][][] sf
 JAVA_IO_RESOURCE_FREE_CLOSEABLES char[][] sf
 JAVA_UTIL_STREAM char[][] sf
 RESOURCE_FREE_CLOSEABLE_J_U_STREAMS char[][] sf
 ONE_UTIL_STREAMEX char[][] sf
 RESOURCE_FREE_CLOSEABLE_STREAMEX char[][] sf
 CHANNELS char[] sf
 FLUENT_RESOURCE_CLASSES char[][][] sf
 JAVA_UTIL_STREAM__STREAM char[][] sf
 FILTER char[] sf
 ASSERT_CLASS char[] sf
 ASSERTIONS_CLASS char[] sf
 ORG_ECLIPSE_CORE_RUNTIME_ASSERT char[][] sf
 IS_NOTNULL char[] sf
 JUNIT char[] sf
 FRAMEWORK char[] sf
 JUPITER char[] sf
 PARAMS char[] sf
 PROVIDER char[] sf
 API char[] sf
 JUNIT_FRAMEWORK_ASSERT char[][] sf
 ORG_JUNIT_ASSERT char[][] sf
 ORG_JUNIT_JUPITER_API_ASSERTIONS char[][] sf
 ASSERT_NULL char[] sf
 ASSERT_NOTNULL char[] sf
 ASSERT_TRUE char[] sf
 ASSERT_FALSE char[] sf
 METHOD_SOURCE char[] sf
 ORG_JUNIT_METHOD_SOURCE char[][] sf
 VALIDATE_CLASS char[] sf
 ORG_APACHE_COMMONS_LANG_VALIDATE char[][] sf
 ORG_APACHE_COMMONS_LANG3_VALIDATE char[][] sf
 ORG_ECLIPSE_JDT_INTERNAL_COMPILER_LOOKUP_TYPEBINDING char[][] sf
 ORG_ECLIPSE_JDT_CORE_DOM_ITYPEBINDING char[][] sf
 IS_TRUE char[] sf
 NOT_NULL char[] sf
 COM_GOOGLE_COMMON_BASE_PRECONDITIONS char[][] sf
 CHECK_NOT_NULL char[] sf
 CHECK_ARGUMENT char[] sf
 CHECK_STATE char[] sf
 REQUIRE_NON_NULL char[] sf
 INJECT_PACKAGE char[] sf
 INJECT_TYPE char[] sf
 JAVAX_ANNOTATION_INJECT_INJECT char[][] sf
 JAKARTA_ANNOTATION_INJECT_INJECT char[][] sf
 COM_GOOGLE_INJECT_INJECT char[][] sf
 OPTIONAL char[] sf
 IS_INSTANCE char[] sf
 NON_NULL char[] sf
 IS_NULL char[] sf
 JAVA_UTIL_MAP char[][] sf
 GET char[] sf
 REMOVE char[] sf
 REMOVE_ALL char[] sf
 CONTAINS_ALL char[] sf
 RETAIN_ALL char[] sf
 CONTAINS_KEY char[] sf
 CONTAINS_VALUE char[] sf
 CONTAINS char[] sf
 INDEX_OF char[] sf
 LAST_INDEX_OF char[] sf
 AUTOWIRED char[] sf
 BEANS char[] sf
 FACTORY char[] sf
 ORG_SPRING_AUTOWIRED char[][] sf
 REQUIRED char[] sf
 CONSTRAINT_EQUAL int sf
 CONSTRAINT_EXTENDS int sf
 CONSTRAINT_SUPER int sf
 INIT char[] sf
 CLINIT char[] sf
 SYNTHETIC_SWITCH_ENUM_TABLE char[] sf
 SYNTHETIC_ENUM_VALUES char[] sf
 SYNTHETIC_ASSERT_DISABLED char[] sf
 SYNTHETIC_CLASS char[] sf
 SYNTHETIC_OUTER_LOCAL_PREFIX char[] sf
 SYNTHETIC_ENCLOSING_INSTANCE_PREFIX char[] sf
 SYNTHETIC_ACCESS_METHOD_PREFIX char[] sf
 SYNTHETIC_ENUM_CONSTANT_INITIALIZATION_METHOD_PREFIX char[] sf
 SYNTHETIC_STATIC_FACTORY char[] sf
 DEFAULT_LOCATION__PARAMETER char[] sf
 DEFAULT_LOCATION__RETURN_TYPE char[] sf
 DEFAULT_LOCATION__FIELD char[] sf
 DEFAULT_LOCATION__TYPE_ARGUMENT char[] sf
 DEFAULT_LOCATION__TYPE_PARAMETER char[] sf
 DEFAULT_LOCATION__TYPE_BOUND char[] sf
 DEFAULT_LOCATION__ARRAY_CONTENTS char[] sf
 DEFAULT_LOCATION__RECORD_COMPONENT char[] sf
 PACKAGE_INFO_NAME char[] sf
 MODULE_INFO_NAME char[] sf
 MODULE_INFO_NAME_STRING String sf
 MODULE_INFO_FILE_NAME char[] sf
 MODULE_INFO_CLASS_NAME char[] sf
 MODULE_INFO_FILE_NAME_STRING String sf
 MODULE_INFO_CLASS_NAME_STRING String sf
 JAVA_DOT_BASE char[] sf
 META_INF_MANIFEST_MF String sf
 AUTOMATIC_MODULE_NAME String sf
 JDK_INTERNAL_VALUEBASED char[][] sf
TypeIds ai
 T_undefined int sf
 T_JavaLangObject int sf
 T_char int sf
 T_byte int sf
 T_short int sf
 T_boolean int sf
 T_void int sf
 T_long int sf
 T_double int sf
 T_float int sf
 T_int int sf
 T_JavaLangString int sf
 T_null int sf
 T_JavaLangClass int sf
 T_JavaLangStringBuffer int sf
 T_JavaLangSystem int sf
 T_JavaLangError int sf
 T_JavaLangReflectConstructor int sf
 T_JavaLangThrowable int sf
 T_JavaLangNoClassDefFoundError int sf
 T_JavaLangClassNotFoundException int sf
 T_JavaLangRuntimeException int sf
 T_JavaLangException int sf
 T_JavaLangByte int sf
 T_JavaLangShort int sf
 T_JavaLangCharacter int sf
 T_JavaLangInteger int sf
 T_JavaLangLong int sf
 T_JavaLangFloat int sf
 T_JavaLangDouble int sf
 T_JavaLangBoolean int sf
 T_JavaLangVoid int sf
 T_JavaLangAssertionError int sf
 T_JavaLangCloneable int sf
 T_JavaIoSerializable int sf
 T_JavaLangIterable int sf
 T_JavaUtilIterator int sf
 T_JavaLangStringBuilder int sf
 T_JavaLangEnum int sf
 T_JavaLangIllegalArgumentException int sf
 T_JavaLangAnnotationAnnotation int sf
 T_JavaLangDeprecated int sf
 T_JavaLangAnnotationDocumented int sf
 T_JavaLangAnnotationInherited int sf
 T_JavaLangOverride int sf
 T_JavaLangAnnotationRetention int sf
 T_JavaLangSuppressWarnings int sf
 T_JavaLangAnnotationTarget int sf
 T_JavaLangAnnotationRetentionPolicy int sf
 T_JavaLangAnnotationElementType int sf
 T_JavaIoPrintStream int sf
 T_JavaLangReflectField int sf
 T_JavaLangReflectMethod int sf
 T_JavaIoExternalizable int sf
 T_JavaIoObjectStreamException int sf
 T_JavaIoException int sf
 T_JavaUtilCollection int sf
 T_JavaLangSafeVarargs int sf
 T_JavaLangInvokeMethodHandlePolymorphicSignature int sf
 T_JavaLangAutoCloseable int sf
 T_OrgEclipseCoreRuntimeAssert int sf
 T_JunitFrameworkAssert int sf
 T_OrgJunitAssert int sf
 T_OrgApacheCommonsLangValidate int sf
 T_OrgApacheCommonsLang3Validate int sf
 T_ComGoogleCommonBasePreconditions int sf
 T_JavaUtilObjects int sf
 T_OrgJunitJupiterApiAssertions int sf
 T_JavaLangFunctionalInterface int sf
 T_JavaxInjectInject int sf
 T_ComGoogleInjectInject int sf
 T_OrgSpringframeworkBeansFactoryAnnotationAutowired int sf
 T_JavaLangAnnotationRepeatable int sf
 T_JavaUtilMap int sf
 T_JavaUtilList int sf
 T_OrgJunitJupiterParamsProviderMethodSource int sf
 T_JavaLangRecord int sf
 T_JakartaInjectInject int sf
 T_LastWellKnownTypeId int sf
 NoId int sf
 IMPLICIT_CONVERSION_MASK int sf
 COMPILE_TYPE_MASK int sf
 Boolean2Int int sf
 Boolean2String int sf
 Boolean2Boolean int sf
 Byte2Byte int sf
 Byte2Short int sf
 Byte2Char int sf
 Byte2Int int sf
 Byte2Long int sf
 Byte2Float int sf
 Byte2Double int sf
 Byte2String int sf
 Short2Byte int sf
 Short2Short int sf
 Short2Char int sf
 Short2Int int sf
 Short2Long int sf
 Short2Float int sf
 Short2Double int sf
 Short2String int sf
 Char2Byte int sf
 Char2Short int sf
 Char2Char int sf
 Char2Int int sf
 Char2Long int sf
 Char2Float int sf
 Char2Double int sf
 Char2String int sf
 Int2Byte int sf
 Int2Short int sf
 Int2Char int sf
 Int2Int int sf
 Int2Long int sf
 Int2Float int sf
 Int2Double int sf
 Int2String int sf
 Long2Byte int sf
 Long2Short int sf
 Long2Char int sf
 Long2Int int sf
 Long2Long int sf
 Long2Float int sf
 Long2Double int sf
 Long2String int sf
 Float2Byte int sf
 Float2Short int sf
 Float2Char int sf
 Float2Int int sf
 Float2Long int sf
 Float2Float int sf
 Float2Double int sf
 Float2String int sf
 Double2Byte int sf
 Double2Short int sf
 Double2Char int sf
 Double2Int int sf
 Double2Long int sf
 Double2Float int sf
 Double2Double int sf
 Double2String int sf
 String2String int sf
 Object2String int sf
 Null2Null int sf
 Null2String int sf
 Object2Object int sf
 Object2byte int sf
 Object2short int sf
 Object2char int sf
 Object2int int sf
 Object2long int sf
 Object2float int sf
 Object2double int sf
 Object2boolean int sf
 BOXING int sf
 UNBOXING int sf
 BitUninitialized int sf
 BitAutoCloseable int sf
 BitCloseable int sf
 BitWrapperCloseable int sf
 BitResourceFreeCloseable int sf
 BitUninternedType int sf
 BitNonNullAnnotation int sf
 BitNullableAnnotation int sf
 BitNonNullByDefaultAnnotation int sf
 BitAnyNullAnnotation int sf
 BitMap int sf
 BitCollection int sf
 BitList int sf
 BitOwningAnnotation int sf
 BitNotOwningAnnotation int sf
 BitAnyOwningAnnotation int sf
 InheritableBits int sf
 getCategory(int)int s
 box2primitive(int)int s
package org.eclipse.jdt.internal.compiler.parser
ConflictedParser ai
 atConflictScenario(.TerminalToken)boolean a
 automatonWillShift(.TerminalToken)boolean a
 isParsingModuleDeclaration()boolean a
 isParsingJava14()boolean a
Parser - :.ParserBasicInformation,.ConflictedParser,org.eclipse.jdt.internal.compiler.ast.OperatorIds,org.eclipse.jdt.internal.compiler.lookup.TypeIds +CaseLabelKind,SwitchRuleKind
 THIS_CALL int osf
 SUPER_CALL int osf
 FALL_THROUGH_TAG char[] sf
 CASES_OMITTED_TAG char[] sf
 asb char[] s
 asr char[] s
 AstStackIncrement int osf
 base_action char[] s
 BracketKinds int sf
 check_table short[] s
 CurlyBracket int sf
 ExpressionStackIncrement int osf
 GenericsStackIncrement int osf
 in_symb char[] s
 lhs char[] s
 name String[] s
 nasb char[] s
 nasr char[] s
 non_terminal_index char[] s
 readableName String[] s
 rhs byte[] s
 reverse_index int[] s
 recovery_templates_index char[] s
 recovery_templates char[] s
 statements_recovery_filter char[] s
 rules_compliance long[] s
 RoundBracket int sf
 scope_la char[] s
 scope_lhs char[] s
 scope_prefix char[] s
 scope_rhs char[] s
 scope_state char[] s
 scope_state_set char[] s
 scope_suffix char[] s
 SquareBracket int sf
 StackIncrement int osf
 term_action char[] s
 term_check char[] s
 terminal_index char[] s
 VERBOSE_RECOVERY boolean s
 HALT int osf
 RESTART int osf
 RESUME int osf
 scanner .Scanner -
 currentToken .TerminalToken -
 astLengthPtr int o
 astLengthStack int[] o
 astPtr int o
 astStack org.eclipse.jdt.internal.compiler.ast.ASTNode[] o
 compilationUnit org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration -
 currentElement .RecoveredElement o
 diet boolean o
 dietInt int o
 endPosition int o
 endStatementPosition int o
 expressionLengthPtr int o
 expressionLengthStack int[] o
 expressionPtr int o
 expressionStack org.eclipse.jdt.internal.compiler.ast.Expression[] o
 rBracketPosition int o
 firstToken .TerminalToken -
 typeAnnotationPtr int o
 typeAnnotationLengthPtr int o
 typeAnnotationStack org.eclipse.jdt.internal.compiler.ast.Annotation[] o
 typeAnnotationLengthStack int[] o
 TypeAnnotationStackIncrement int osf
 genericsIdentifiersLengthPtr int o
 genericsIdentifiersLengthStack int[] o
 genericsLengthPtr int o
 genericsLengthStack int[] o
 genericsPtr int o
 genericsStack org.eclipse.jdt.internal.compiler.ast.ASTNode[] o
 hasError boolean o
 hasReportedError boolean o
 identifierLengthPtr int o
 identifierLengthStack int[] o
 identifierPositionStack long[] o
 identifierPtr int o
 identifierStack char[][] o
 ignoreNextOpeningBrace boolean o
 ignoreNextClosingBrace boolean o
 intPtr int o
 intStack int[] o
 lastAct int -
 lastCheckPoint int o
 lastErrorEndPosition int o
 lastErrorEndPositionBeforeRecovery int o
 lastIgnoredToken .TerminalToken o
 nextIgnoredToken .TerminalToken o
 listLength int o
 listTypeParameterLength int o
 lParenPos int o
 rParenPos int o
 modifiers int o
 modifiersSourceStart int o
 annotationAsModifierSourceStart int o
 colonColonStart int o
 nestedMethod int[] o
 forStartPosition int o
 nestedType int o
 dimensions int o
 switchNestingLevel int o
 optimizeStringLiterals boolean o
 options org.eclipse.jdt.internal.compiler.impl.CompilerOptions o
 problemReporter org.eclipse.jdt.internal.compiler.problem.ProblemReporter o
 rBraceStart int o
 rBraceEnd int o
 rBraceSuccessorStart int o
 realBlockPtr int o
 realBlockStack int[] o
 recoveredStaticInitializerStart int o
 referenceContext org.eclipse.jdt.internal.compiler.impl.ReferenceContext -
 reportOnlyOneSyntaxError boolean -
 reportSyntaxErrorIsRequired boolean -
 restartRecovery boolean o
 annotationRecoveryActivated boolean o
 lastPosistion int o
 methodRecoveryActivated boolean -
 statementRecoveryActivated boolean o
 recoveredTypes org.eclipse.jdt.internal.compiler.ast.TypeDeclaration[] o
 recoveredTypePtr int o
 nextTypeStart int o
 pendingRecoveredType org.eclipse.jdt.internal.compiler.ast.TypeDeclaration o
 recoveryScanner .RecoveryScanner -
 stack int[] o
 stateStackTop int o
 synchronizedBlockSourceStart int o
 variablesCounter int[] o
 checkExternalizeStrings boolean o
 recordStringLiterals boolean o
 javadoc org.eclipse.jdt.internal.compiler.ast.Javadoc -
 javadocParser .JavadocParser -
 lastJavadocEnd int o
 readManager org.eclipse.jdt.internal.compiler.ReadManager -
 unstackedAct int o
 parsingRecordComponents boolean o
 asi(int)int s
 base_check(int)short sf
 buildFilesFromLPG(String,String)void sf
 computeReverseTable(char[],char[],String[])int[] os
 in_symbol(int)int s
 initTables()void sf !java.io.IOException
 nasi(int)int s
 ntAction(int,int)int s
 original_state(int)int os
 readByteTable(String)byte[] os !java.io.IOException
 readLongTable(String)long[] os !java.io.IOException
 readNameTable(String)String[] os !java.io.IOException
 readReadableNameTable(String)String[] os
 readTable(String)char[] os !java.io.IOException
 tAction(int,int)int s
 actFromTokenOrSynthetic(int)int o
 new() -
 new(org.eclipse.jdt.internal.compiler.problem.ProblemReporter,boolean) -
 annotationRecoveryCheckPoint(int,int)void o
 arrayInitializer(int)void -
 blockReal()void o
 buildInitialRecoveryState().RecoveredElement -
 checkAndSetModifiers(int)void o
 checkComment()void -
 checkNonNLSAfterBodyEnd(int)void o
 classInstanceCreation(boolean)void o
 newAllocationExpression(boolean)org.eclipse.jdt.internal.compiler.ast.AllocationExpression o
 checkForDiamond(org.eclipse.jdt.internal.compiler.ast.TypeReference)void o
 computeQualifiedGenericsFromRightSide(org.eclipse.jdt.internal.compiler.ast.TypeReference,int,org.eclipse.jdt.internal.compiler.ast.Annotation[][])org.eclipse.jdt.internal.compiler.ast.ParameterizedQualifiedTypeReference o
 concatExpressionLists()void o
 concatGenericsLists()void o
 concatNodeLists()void o
 consumeAdditionalBound()void o
 consumeAdditionalBound1()void o
 consumeAdditionalBoundList()void o
 consumeAdditionalBoundList1()void o
 isIndirectlyInsideLambdaExpression()boolean o
 consumeAllocationHeader()void o
 consumeAnnotationAsModifier()void o
 consumeAnnotationName()void o
 consumeAnnotationTypeDeclaration()void o
 consumeAnnotationTypeDeclarationHeader()void o
 consumeAnnotationTypeDeclarationHeaderName()void o
 consumeAnnotationTypeDeclarationHeaderNameWithTypeParameters()void o
 consumeAnnotationTypeMemberDeclaration()void o
 consumeAnnotationTypeMemberDeclarations()void o
 consumeAnnotationTypeMemberDeclarationsopt()void o
 consumeArgumentList()void o
 consumeArguments()void o
 consumeArrayAccess(boolean)void o
 consumeArrayCreationExpressionWithInitializer()void o
 consumeArrayCreationExpressionWithoutInitializer()void o
 consumeArrayCreationHeader()void o
 consumeArrayInitializer()void o
 consumeArrayTypeWithTypeArgumentsName()void o
 consumeAssertStatement()void o
 consumeAssignment()void o
 consumeAssignmentOperator(int)void o
 consumeBinaryExpression(int)void o
 consumeBinaryExpressionWithName(int)void o
 consumeBlock()void o
 consumeBlockStatement()void o
 consumeBlockStatements()void o
 consumeCastExpressionLL1()void o
 createIntersectionCastTypeReference(org.eclipse.jdt.internal.compiler.ast.TypeReference[])org.eclipse.jdt.internal.compiler.ast.IntersectionCastTypeReference -
 consumeCastExpressionLL1WithBounds()void o
 consumeCastExpressionWithGenericsArray()void o
 consumeCastExpressionWithNameArray()void o
 consumeCastExpressionWithPrimitiveType()void o
 consumeCastExpressionWithQualifiedGenericsArray()void o
 consumeCatches()void o
 consumeCatchFormalParameter()void o
 consumeCatchHeader()void o
 consumeCatchType()void o
 consumeClassBodyDeclaration()void o
 consumeClassBodyDeclarations()void o
 consumeClassBodyDeclarationsopt()void o
 consumeClassBodyopt()void o
 consumeClassDeclaration()void o
 consumeClassHeader()void o
 consumeClassHeaderExtends()void o
 consumeClassHeaderImplements()void o
 consumeClassHeaderName1()void o
 consumeClassInstanceCreationExpression()void o
 consumeClassInstanceCreationExpressionName()void o
 consumeClassInstanceCreationExpressionQualified()void o
 consumeClassInstanceCreationExpressionQualifiedWithTypeArguments()void o
 consumeClassInstanceCreationExpressionWithTypeArguments()void o
 consumeClassOrInterface()void o
 consumeClassOrInterfaceName()void o
 consumeClassTypeElt()void o
 consumeClassTypeList()void o
 consumeCompilationUnit()void o
 consumeConditionalExpression(int)void o
 consumeConditionalExpressionWithName(int)void o
 consumeConstructorBlockStatements()void o
 consumeConstructorBody()void o
 consumeConstructorDeclaration()void o
 consumeConstructorHeader()void o
 consumeConstructorHeaderName(boolean)void o
 consumeConstructorHeaderNameWithTypeParameters()void o
 consumeCreateInitializer()void o
 consumeDefaultLabel()void o
 consumeDefaultModifiers()void o
 consumeDiet()void o
 consumeDims()void o
 consumeDimWithOrWithOutExpr()void o
 consumeDimWithOrWithOutExprs()void o
 consumeUnionType()void o
 consumeUnionTypeAsClassType()void o
 consumeEmptyAnnotationTypeMemberDeclarationsopt()void o
 consumeEmptyArgumentListopt()void o
 consumeEmptyArguments()void o
 consumeEmptyArrayInitializer()void o
 consumeEmptyArrayInitializeropt()void o
 consumeEmptyBlockStatementsopt()void o
 consumeEmptyCatchesopt()void o
 consumeEmptyClassBodyDeclarationsopt()void o
 consumeEmptyDimsopt()void o
 consumeUnnamedVariable()void o
 consumeEmptyEnumDeclarations()void o
 consumeEmptyExpression()void o
 consumeEmptyForInitopt()void o
 consumeEmptyForUpdateopt()void o
 consumeEmptyInterfaceMemberDeclarationsopt()void o
 consumeEmptyInternalCompilationUnit()void o
 consumeEmptyMemberValueArrayInitializer()void o
 consumeEmptyMemberValuePairsopt()void o
 consumeEmptyMethodHeaderDefaultValue()void o
 consumeEmptyStatement()void o
 consumeEmptyTypeDeclaration()void o
 consumeEnhancedForStatement()void o
 consumeEnhancedForStatementHeader()void o
 consumeEnhancedForStatementHeaderInit(boolean)void o
 consumeEnterAnonymousClassBody(boolean)void o
 consumeEnterCompilationUnit()void o
 consumeEnterMemberValue()void o
 consumeEnterMemberValueArrayInitializer()void o
 consumeEnterVariable()void o
 consumeEnumBodyNoConstants()void o
 consumeEnumBodyWithConstants()void o
 consumeEnumConstantHeader()void o
 consumeEnumConstantHeaderName()void o
 consumeEnumConstantNoClassBody()void o
 consumeEnumConstants()void o
 consumeEnumConstantWithClassBody()void o
 consumeEnumDeclaration()void o
 consumeEnumDeclarations()void o
 consumeEnumHeader()void o
 consumeEnumHeaderName()void o
 consumeEnumHeaderNameWithTypeParameters()void o
 consumeEqualityExpression(int)void o
 consumeEqualityExpressionWithName(int)void o
 consumeExitMemberValue()void o
 consumeExitTryBlock()void o
 consumeExitVariableWithInitialization()void o
 consumeExitVariableWithoutInitialization()void o
 consumeExplicitConstructorInvocation(int,int)void o
 consumeExplicitConstructorInvocationWithTypeArguments(int,int)void o
 consumeExpressionStatement()void o
 consumeFieldAccess(boolean)void o
 consumeFieldDeclaration()void o
 consumeForceNoDiet()void o
 consumeForInit()void o
 consumeSingleVariableDeclarator(boolean)void o
 getAnnotationsOnDimensions(int)org.eclipse.jdt.internal.compiler.ast.Annotation[][] o
 consumeSingleVariableDeclaratorList()void o
 consumeFormalParameterListopt()void o
 consumeGenericType()void o
 consumeGenericTypeArrayType()void o
 consumeGenericTypeNameArrayType()void o
 consumeGenericTypeWithDiamond()void o
 consumeImportDeclaration()void o
 consumeImportDeclarations()void o
 consumeInsideCastExpression()void o
 consumeInsideCastExpressionLL1()void o
 consumeInsideCastExpressionLL1WithBounds()void o
 consumeInsideCastExpressionWithQualifiedGenerics()void o
 consumeInstanceOfExpression()void o
 consumePatternInsideInstanceof(org.eclipse.jdt.internal.compiler.ast.Pattern)org.eclipse.jdt.internal.compiler.ast.Expression o
 consumeTypeReferenceWithModifiersAndAnnotations()void o
 consumeInstanceOfClassic()void o
 consumeInstanceofPattern()void o
 consumeInstanceOfExpressionWithName()void o
 consumeInterfaceDeclaration()void o
 consumeInterfaceHeader()void o
 consumeInterfaceHeaderExtends()void o
 consumeInterfaceHeaderName1()void o
 consumePermittedTypes()void o
 consumeInterfaceMemberDeclarations()void o
 consumeInterfaceMemberDeclarationsopt()void o
 consumeInterfaceType()void o
 consumeInterfaceTypeList()void o
 consumeInternalCompilationUnit()void o
 consumeImplicitlyDeclaredClassBodyDeclarations()void o
 consumeInternalCompilationUnitWithPotentialImplicitlyDeclaredClass()void o
 consumeInternalCompilationUnitWithTypes()void o
 consumeInvalidAnnotationTypeDeclaration()void o
 consumeInvalidConstructorDeclaration()void o
 consumeInvalidConstructorDeclaration(boolean)void o
 consumeInvalidEnumDeclaration()void o
 consumeInvalidInterfaceDeclaration()void o
 consumeInterfaceMethodDeclaration(boolean)void o
 consumeLabel()void o
 consumeLeftParen()void o
 consumeLocalVariableDeclaration()void o
 consumeLocalVariableDeclarationStatement()void o
 consumeMarkerAnnotation(boolean)void o
 consumeMemberValueArrayInitializer()void o
 consumeMemberValueAsName()void o
 consumeMemberValuePair()void o
 consumeMemberValuePairs()void o
 consumeMemberValues()void o
 consumeMethodBody()void o
 consumeMethodDeclaration(boolean,boolean)void o
 consumeMethodHeader()void o
 consumeMethodHeaderDefaultValue()void o
 consumeMethodHeaderExtendedDims()void o
 consumeMethodHeaderName(boolean)void o
 consumeMethodHeaderNameWithTypeParameters(boolean)void o
 consumeMethodHeaderRightParen()void o
 consumeMethodHeaderThrowsClause()void o
 consumeInvocationExpression()void o
 consumeMethodInvocationName()void o
 consumeMethodInvocationNameWithTypeArguments()void o
 consumeMethodInvocationPrimary()void o
 consumeMethodInvocationPrimaryWithTypeArguments()void o
 consumeMethodInvocationSuper()void o
 consumeMethodInvocationSuperWithTypeArguments()void o
 consumeModifiers()void o
 consumeModifiers2()void o
 consumeMultipleResources()void o
 consumeTypeAnnotation()void o
 consumeOneMoreTypeAnnotation()void o
 consumeNameArrayType()void o
 consumeNestedMethod()void o
 consumeNestedType()void o
 consumeNormalAnnotation(boolean)void o
 consumeOneDimLoop(boolean)void o
 consumeOnlySynchronized()void o
 consumeOnlyTypeArguments()void o
 consumeOnlyTypeArgumentsForCastExpression()void o
 consumeOpenBlock()void o
 consumePackageComment()void o
 consumeInternalCompilationUnitWithModuleDeclaration()void o
 consumeRequiresStatement()void o
 consumeSingleRequiresModuleName()void o
 consumeExportsStatement()void o
 consumeExportsHeader()void o
 consumeOpensHeader()void o
 consumeOpensStatement()void o
 consumeSingleTargetModuleName()void o
 consumeTargetModuleList()void o
 consumeTargetModuleNameList()void o
 consumeSinglePkgName()void o
 consumeUsesStatement()void o
 consumeUsesHeader()void o
 consumeProvidesInterface()void o
 consumeSingleServiceImplName()void o
 consumeServiceImplNameList()void o
 consumeProvidesStatement()void o
 consumeWithClause()void o
 consumeEmptyModuleStatementsOpt()void o
 consumeModuleStatements()void o
 consumeModuleModifiers()void o
 consumeModuleHeader()void o
 consumeModuleDeclaration()void o
 consumePackageDeclaration()void o
 consumePackageDeclarationName()void o
 consumePackageDeclarationNameWithModifiers()void o
 consumePostfixExpression()void o
 consumePrimaryNoNewArray()void o
 consumePrimaryNoNewArrayArrayType()void o
 consumePrimaryNoNewArrayName()void o
 rejectIllegalLeadingTypeAnnotations(org.eclipse.jdt.internal.compiler.ast.TypeReference)void o
 consumeQualifiedSuperReceiver()void o
 consumePrimaryNoNewArrayNameThis()void o
 consumePrimaryNoNewArrayPrimitiveArrayType()void o
 consumePrimaryNoNewArrayPrimitiveType()void o
 consumePrimaryNoNewArrayThis()void o
 consumePrimaryNoNewArrayWithName()void o
 consumePrimitiveArrayType()void o
 consumePrimitiveType()void o
 consumePushLeftBrace()void o
 consumePushModifiers()void o
 consumePushCombineModifiers()void o
 consumePushModifiersForHeader()void o
 consumePushPosition()void o
 consumePushRealModifiers()void o
 consumeQualifiedName(boolean)void o
 consumeUnannotatableQualifiedName()void o
 consumeRecoveryMethodHeaderName()void o
 consumeRecoveryMethodHeaderNameWithTypeParameters()void o
 consumeReduceImports()void o
 consumeReferenceType()void o
 consumeReferenceType1()void o
 consumeReferenceType2()void o
 consumeReferenceType3()void o
 consumeResourceAsLocalVariable()void o
 consumeResourceAsThis()void o
 consumeResourceAsFieldAccess()void o
 consumeResourceAsLocalVariableDeclaration()void o
 consumeResourceSpecification()void o
 consumeResourceOptionalTrailingSemiColon(boolean)void o
 consumeRestoreDiet()void o
 consumeRightParen()void o
 consumeNonTypeUseName()void o
 consumeZeroTypeAnnotations()void o
 consumeRule(int)void o
 consumePostExpressionInIf()void o
 consumePostExpressionInSwitch(boolean)void o
 consumePostExpressionInWhile()void o
 consumeVariableDeclaratorIdParameter()void o
 consumeExplicitThisParameter(boolean)void o
 isAssistParser()boolean o
 consumeNestedLambda()void o
 consumeLambdaHeader()void o
 consumeLambdaExpression()void o
 typeElidedArgument()org.eclipse.jdt.internal.compiler.ast.Argument o
 consumeTypeElidedLambdaParameter(boolean)void o
 consumeBracketedTypeElidedUnderscoreLambdaParameter()void o
 consumeLambdaBodyExpression()void o
 consumeIdentifierOrNew(boolean)void o
 consumeEmptyTypeArguments()void o
 newReferenceExpression()org.eclipse.jdt.internal.compiler.ast.ReferenceExpression -
 consumeReferenceExpressionTypeForm(boolean)void o
 consumeReferenceExpressionPrimaryForm()void o
 consumeReferenceExpressionSuperForm()void o
 consumeReferenceExpression(org.eclipse.jdt.internal.compiler.ast.ReferenceExpression)void o
 consumeReferenceExpressionTypeArgumentsAndTrunk(boolean)void o
 consumeReferenceExpressionGenericTypeForm()void o
 consumeEnterInstanceCreationArgumentList()void o
 consumeSimpleAssertStatement()void o
 consumeSingleMemberAnnotation(boolean)void o
 consumeSingleMemberAnnotationMemberValue()void o
 consumeSingleResource()void o
 consumeSingleStaticImportDeclarationName()void o
 consumeSingleModuleImportDeclarationName()void o
 consumeSingleModifierImportDeclarationName(int)void o
 consumeSingleTypeImportDeclarationName()void o
 consumeStatementBreak()void o
 consumeStatementBreakWithLabel()void o
 consumeStatementYield()void o
 consumeStatementCatch()void o
 consumeStatementContinue()void o
 consumeStatementContinueWithLabel()void o
 consumeStatementDo()void o
 consumeStatementExpressionList()void o
 consumeStatementFor()void o
 consumeStatementIfNoElse()void o
 consumeStatementIfWithElse()void o
 consumeStatementLabel()void o
 consumeStatementReturn()void o
 consumeSwitchStatementOrExpression(boolean)void o
 consumeStatementSynchronized()void o
 consumeStatementThrow()void o
 consumeStatementTry(boolean,boolean)void o
 consumeStatementWhile()void o
 consumeStaticImportOnDemandDeclarationName()void o
 consumeStaticInitializer()void o
 consumeStaticOnly()void o
 consumeSwitchBlock(boolean)void o
 consumeSwitchBlockStatement()void o
 consumeSwitchBlockStatements()void o
 consumeSwitchLabels(boolean,boolean)void o
 consumeSwitchRule(.Parser.SwitchRuleKind)void o
 consumeCaseLabelElement(.Parser.CaseLabelKind)void o
 consumeCaseLabelElements()void o
 consumeToken(.TerminalToken)void o
 consumeTypeArgument()void o
 consumeTypeArgumentList()void o
 consumeTypeArgumentList1()void o
 consumeTypeArgumentList2()void o
 consumeTypeArgumentList3()void o
 consumeTypeArgumentReferenceType1()void o
 consumeTypeArgumentReferenceType2()void o
 consumeTypeArguments()void o
 consumeTypeDeclarations()void o
 consumeTypeHeaderNameWithTypeParameters()void o
 consumeTypeImportOnDemandDeclarationName()void o
 consumeTypeParameter1()void o
 consumeTypeParameter1WithExtends()void o
 consumeTypeParameter1WithExtendsAndBounds()void o
 consumeTypeParameterHeader()void o
 consumeTypeParameterList()void o
 consumeTypeParameterList1()void o
 consumeTypeParameters()void o
 consumeTypeParameterWithExtends()void o
 consumeTypeParameterWithExtendsAndBounds()void o
 consumeGuard()void o
 consumeTypePattern()void o
 consumeUnnamedPattern()void o
 consumeRecordPattern()void o
 consumePatternList()void o
 consumePatternListopt()void o
 consumeZeroAdditionalBounds()void o
 consumeUnaryExpression(int)void o
 consumeUnaryExpression(int,boolean)void o
 consumeVariableDeclarators()void o
 consumeVariableInitializers()void o
 consumeWildcard()void o
 consumeWildcard1()void o
 consumeWildcard1WithBounds()void o
 consumeWildcard2()void o
 consumeWildcard2WithBounds()void o
 consumeWildcard3()void o
 consumeWildcard3WithBounds()void o
 consumeWildcardBounds1Extends()void o
 consumeWildcardBounds1Super()void o
 consumeWildcardBounds2Extends()void o
 consumeWildcardBounds2Super()void o
 consumeWildcardBounds3Extends()void o
 consumeWildcardBounds3Super()void o
 consumeWildcardBoundsExtends()void o
 consumeWildcardBoundsSuper()void o
 consumeWildcardWithBounds()void o
 consumeRecordHeaderPart()void o
 consumeRecordHeaderNameWithTypeParameters()void o
 consumeRecordHeaderName()void o
 consumeRecordHeaderName1()void o
 consumeRecordComponentHeaderRightParen()void o
 consumeRecordComponentsopt()void o
 containsComment(int,int)boolean -
 convertToMethodDeclaration(org.eclipse.jdt.internal.compiler.ast.ConstructorDeclaration,org.eclipse.jdt.internal.compiler.CompilationResult)org.eclipse.jdt.internal.compiler.ast.MethodDeclaration -
 augmentTypeWithAdditionalDimensions(org.eclipse.jdt.internal.compiler.ast.TypeReference,int,org.eclipse.jdt.internal.compiler.ast.Annotation[][],boolean)org.eclipse.jdt.internal.compiler.ast.TypeReference o
 createFieldDeclaration(char[],int,int)org.eclipse.jdt.internal.compiler.ast.FieldDeclaration o
 createComponent(char[],long,org.eclipse.jdt.internal.compiler.ast.TypeReference,int,int)org.eclipse.jdt.internal.compiler.ast.RecordComponent o
 createJavadocParser().JavadocParser o
 createLocalDeclaration(char[],int,int)org.eclipse.jdt.internal.compiler.ast.LocalDeclaration o
 createStringLiteral(char[],int,int,int)org.eclipse.jdt.internal.compiler.ast.StringLiteral o
 currentRecoveryType().RecoveredType o
 dietParse(org.eclipse.jdt.internal.compiler.env.ICompilationUnit,org.eclipse.jdt.internal.compiler.CompilationResult)org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration -
 dispatchDeclarationInto(int)void o
 dispatchDeclarationIntoEnumDeclaration(int)void o
 endParse(int)org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration o
 flushCommentsDefinedPriorTo(int)int -
 getAnnotationType()org.eclipse.jdt.internal.compiler.ast.TypeReference o
 getFirstToken().TerminalToken -
 getJavaDocPositions()int[] -
 getMethodBodies(org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration)void -
 getNextCharacter(char[],int[])char o
 getTypeReference(org.eclipse.jdt.internal.compiler.ast.Expression)org.eclipse.jdt.internal.compiler.ast.Expression o
 annotateTypeReference(org.eclipse.jdt.internal.compiler.ast.Wildcard)void o
 getTypeReference(int)org.eclipse.jdt.internal.compiler.ast.TypeReference of
 constructTypeReference(int)org.eclipse.jdt.internal.compiler.ast.TypeReference o
 getTypeReferenceForGenericType(int,int,int)org.eclipse.jdt.internal.compiler.ast.TypeReference o
 getUnspecifiedReference()org.eclipse.jdt.internal.compiler.ast.NameReference o
 getUnspecifiedReference(boolean)org.eclipse.jdt.internal.compiler.ast.NameReference o
 getUnspecifiedReferenceOptimized()org.eclipse.jdt.internal.compiler.ast.NameReference o
 goForBlockStatementsopt()void -
 goForBlockStatementsOrCatchHeader()void -
 goForClassBodyDeclarations()void -
 goForCompilationUnit()void -
 goForExpression(boolean)void -
 goForFieldDeclaration()void -
 goForGenericMethodDeclaration()void -
 goForHeaders()void -
 goForImportDeclaration()void -
 goForInitializer()void -
 goForMemberValue()void -
 goForMethodBody()void -
 goForPackageDeclaration()void -
 goForPackageDeclaration(boolean)void -
 goForTypeDeclaration()void -
 hasLeadingTagComment(char[],int)boolean -
 ignoreNextClosingBrace()void o
 ignoreExpressionAssignment()void o
 initialize()void -
 initialize(boolean)void -
 initializeScanner()void -
 jumpOverMethodBody()void -
 markEnclosingMemberWithLocalType()void o
 markEnclosingMemberWithLocalOrFunctionalType(.Parser.LocalTypeKind)void o
 moveRecoveryCheckpoint()boolean o
 newMessageSend()org.eclipse.jdt.internal.compiler.ast.MessageSend o
 newMessageSendWithTypeArguments()org.eclipse.jdt.internal.compiler.ast.MessageSend o
 optimizedConcatNodeLists()void o
 atConflictScenario(.TerminalToken)boolean -
 parse()void o
 restartRecovery()boolean o
 fetchNextToken().TerminalToken o !org.eclipse.jdt.core.compiler.InvalidInputException
 parse(org.eclipse.jdt.internal.compiler.ast.ConstructorDeclaration,org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration,boolean)void -
 parse(org.eclipse.jdt.internal.compiler.ast.FieldDeclaration,org.eclipse.jdt.internal.compiler.ast.TypeDeclaration,org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration,char[])void -
 parse(org.eclipse.jdt.internal.compiler.env.ICompilationUnit,org.eclipse.jdt.internal.compiler.CompilationResult)org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration -
 parse(org.eclipse.jdt.internal.compiler.env.ICompilationUnit,org.eclipse.jdt.internal.compiler.CompilationResult,int,int)org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration -
 parse(org.eclipse.jdt.internal.compiler.ast.Initializer,org.eclipse.jdt.internal.compiler.ast.TypeDeclaration,org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration)void -
 parse(org.eclipse.jdt.internal.compiler.ast.MethodDeclaration,org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration)void -
 parseClassBodyDeclarations(char[],int,int,org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration)org.eclipse.jdt.internal.compiler.ast.ASTNode[] -
 parseLambdaExpression(char[],int,int,org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration,boolean)org.eclipse.jdt.internal.compiler.ast.Expression -
 parsePackageDeclaration(char[],org.eclipse.jdt.internal.compiler.CompilationResult)char[][] -
 parseReferenceExpression(char[],int,int,org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration,boolean)org.eclipse.jdt.internal.compiler.ast.Expression -
 parseExpression(char[],int,int,org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration,boolean)org.eclipse.jdt.internal.compiler.ast.Expression -
 parseMemberValue(char[],int,int,org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration)org.eclipse.jdt.internal.compiler.ast.Expression -
 parseStatements(org.eclipse.jdt.internal.compiler.impl.ReferenceContext,int,int,org.eclipse.jdt.internal.compiler.ast.TypeDeclaration[],org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration)void -
 persistLineSeparatorPositions()void -
 prepareForBlockStatements()void o
 problemReporter()org.eclipse.jdt.internal.compiler.problem.ProblemReporter -
 pushIdentifier(char[],long)void o
 pushIdentifier()void o
 pushIdentifier(int)void o
 pushOnAstLengthStack(int)void o
 pushOnAstStack(org.eclipse.jdt.internal.compiler.ast.ASTNode)void o
 pushOnTypeAnnotationStack(org.eclipse.jdt.internal.compiler.ast.Annotation)void o
 pushOnTypeAnnotationLengthStack(int)void o
 pushOnExpressionStack(org.eclipse.jdt.internal.compiler.ast.Expression)void o
 pushOnExpressionStackLengthStack(int)void o
 pushOnGenericsIdentifiersLengthStack(int)void o
 pushOnGenericsLengthStack(int)void o
 pushOnGenericsStack(org.eclipse.jdt.internal.compiler.ast.ASTNode)void o
 pushOnIntStack(int)void o
 pushOnRealBlockStack(int)void o
 recoverStatements()void o
 recoveryExitFromVariable()void -
 recoveryTokenCheck()void -
 reportSyntaxErrors(boolean,.TerminalToken)void o
 resetModifiers()void o
 resetStacks()void o
 resumeAfterRecovery()int o
 resumeOnSyntaxError()int o
 setMethodsFullRecovery(boolean)void -
 setStatementsRecovery(boolean)void -
 toString()String -
 updateRecoveryState()void o
 updateSourceDeclarationParts(int)void o
 updateSourcePosition(org.eclipse.jdt.internal.compiler.ast.Expression)void o
 copyState(.Parser)void -
 automatonState()int -
 automatonWillShift(.TerminalToken,int)boolean -
 automatonWillShift(.TerminalToken)boolean -
 isParsingJava14()boolean -
 isParsingModuleDeclaration()boolean -
 isParsingJava9Plus()boolean o
 isParsingJava10Plus()boolean o
 isParsingJava14Plus()boolean o
 isParsingJava17Plus()boolean o
 isPreviewEnabled()boolean o
ParserBasicInformation ai
 ERROR_SYMBOL int sf
 MAX_NAME_LENGTH int sf
 NUM_STATES int sf
 NT_OFFSET int sf
 SCOPE_UBOUND int sf
 SCOPE_SIZE int sf
 LA_STATE_OFFSET int sf
 MAX_LA int sf
 NUM_RULES int sf
 NUM_TERMINALS int sf
 NUM_NON_TERMINALS int sf
 NUM_SYMBOLS int sf
 START_STATE int sf
 EOFT_SYMBOL int sf
 EOLT_SYMBOL int sf
 ACCEPT_ACTION int sf
 ERROR_ACTION int sf
package org.eclipse.jdt.internal.compiler.problem
DefaultProblemFactory - :org.eclipse.jdt.internal.compiler.IProblemFactory
 messageTemplates org.eclipse.jdt.internal.compiler.util.HashtableOfInt -
 new() -
 new(java.util.Locale) -
 createProblem(char[],int,String[],String[],int,int,int,int,int)org.eclipse.jdt.core.compiler.CategorizedProblem -
 createProblem(char[],int,String[],int,String[],int,int,int,int,int)org.eclipse.jdt.core.compiler.CategorizedProblem -
 getLocale()java.util.Locale -
 setLocale(java.util.Locale)void -
 getLocalizedMessage(int,String[])String f
 getLocalizedMessage(int,int,String[])String f
 localizedMessage(org.eclipse.jdt.core.compiler.CategorizedProblem)String f
 loadMessageTemplates(java.util.Locale)org.eclipse.jdt.internal.compiler.util.HashtableOfInt s
ProblemSeverities ai
 Warning int sf
 Error int sf
 AbortCompilation int sf
 AbortCompilationUnit int sf
 AbortType int sf
 AbortMethod int sf
 Abort int sf
 Optional int sf
 SecondaryError int sf
 Fatal int sf
 Ignore int sf
 InternalError int sf
 Info int sf
 CoreSeverityMASK int sf
package org.eclipse.jdt.internal.compiler.tool
EclipseCompilerImpl - :org.eclipse.jdt.internal.compiler.batch.Main
 fileManager javax.tools.JavaFileManager -
 processors javax.annotation.processing.Processor[] o
 diagnosticListener javax.tools.DiagnosticListener<javax.tools.JavaFileObject> -
 new(java.io.PrintWriter,java.io.PrintWriter,boolean) -
 call()boolean -
 getCompilationUnits()org.eclipse.jdt.internal.compiler.batch.CompilationUnit[] -
 getHandlingPolicy()org.eclipse.jdt.internal.compiler.IErrorHandlingPolicy -
 getProblemFactory()org.eclipse.jdt.internal.compiler.IProblemFactory -
 initialize(java.io.PrintWriter,java.io.PrintWriter,boolean,java.util.Map<String,String>,org.eclipse.jdt.core.compiler.CompilationProgress)void o
 initializeAnnotationProcessorManager()void o
 outputClassFiles(org.eclipse.jdt.internal.compiler.CompilationResult)void -
 setPaths(java.util.ArrayList<String>,String,java.util.ArrayList<String>,java.util.ArrayList<String>,String,String,java.util.ArrayList<String>,java.util.ArrayList<String>,String)void o
 handleSingleModuleCompilation()void o
 handleLocations()void o
 getPlatformLocations(java.io.File)java.util.List<org.eclipse.jdt.internal.compiler.batch.FileSystem.Classpath> o
 loggingExtraProblems()void o
 createCompilationUnit(int,String)org.eclipse.jdt.internal.compiler.batch.CompilationUnit o
package org.eclipse.jdt.internal.compiler.util
SuffixConstants ai
 EXTENSION_class String sf
 EXTENSION_CLASS String sf
 EXTENSION_java String sf
 EXTENSION_JAVA String sf
 EXTENSION_jmod String sf
 EXTENSION_JMOD String sf
 SUFFIX_STRING_class String sf
 SUFFIX_STRING_CLASS String sf
 SUFFIX_STRING_java String sf
 SUFFIX_STRING_JAVA String sf
 SUFFIX_class char[] sf
 SUFFIX_CLASS char[] sf
 SUFFIX_java char[] sf
 SUFFIX_JAVA char[] sf
