# org.eclipse.xtext:org.eclipse.xtext.common.types:2.41.0
package org.eclipse.xtext.common.types
DefaultCommonTypesRuntimeModule - :org.eclipse.xtext.service.DefaultRuntimeModule
 new() -
 bindClassLoaderToInstance()ClassLoader -
 bindTypesFactoryToInstance().TypesFactory -
 bindIJvmTypeProvider$Factory()Class<.access.IJvmTypeProvider.Factory> -
 bindAbstractTypeScopeProvider()Class<.xtext.AbstractTypeScopeProvider> -
 bindIGlobalScopeProvider()Class<org.eclipse.xtext.scoping.IGlobalScopeProvider> -
JvmAnnotationAnnotationValue ai :.JvmAnnotationValue
 getValues()org.eclipse.emf.common.util.EList<.JvmAnnotationReference> a
JvmAnnotationReference ai :org.eclipse.emf.ecore.EObject
 getAnnotation().JvmAnnotationType a
 setAnnotation(.JvmAnnotationType)void a
 getExplicitValues()org.eclipse.emf.common.util.EList<.JvmAnnotationValue> a
 getValues()org.eclipse.emf.common.util.EList<.JvmAnnotationValue> a
JvmAnnotationTarget ai :.JvmIdentifiableElement
 getAnnotations()org.eclipse.emf.common.util.EList<.JvmAnnotationReference> a
JvmAnnotationType ai :.JvmDeclaredType
JvmAnnotationValue ai :org.eclipse.emf.ecore.EObject
 getOperation().JvmOperation a
 setOperation(.JvmOperation)void a
 getValueName()String a
JvmAnyTypeReference ai :.JvmTypeReference
 getType().JvmType a
 setType(.JvmType)void a
JvmArrayType ai :.JvmComponentType
 getComponentType().JvmComponentType a
 setComponentType(.JvmComponentType)void a
 getDimensions()int a
JvmBooleanAnnotationValue ai :.JvmAnnotationValue
 getValues()org.eclipse.emf.common.util.EList<Boolean> a
JvmByteAnnotationValue ai :.JvmAnnotationValue
 getValues()org.eclipse.emf.common.util.EList<Byte> a
JvmCharAnnotationValue ai :.JvmAnnotationValue
 getValues()org.eclipse.emf.common.util.EList<Character> a
JvmComponentType ai :.JvmType
 getArrayType().JvmArrayType a
 setArrayType(.JvmArrayType)void a
JvmCompoundTypeReference ai :.JvmTypeReference
 getType().JvmType a
 setType(.JvmType)void a
 getReferences()org.eclipse.emf.common.util.EList<.JvmTypeReference> a
JvmConstraintOwner ai :org.eclipse.emf.ecore.EObject
 getConstraints()org.eclipse.emf.common.util.EList<.JvmTypeConstraint> a
JvmConstructor ai :.JvmExecutable
JvmCustomAnnotationValue ai :.JvmAnnotationValue
 getValues()org.eclipse.emf.common.util.EList<org.eclipse.emf.ecore.EObject> a
JvmDeclaredType ai :.JvmMember,.JvmComponentType
 getSuperTypes()org.eclipse.emf.common.util.EList<.JvmTypeReference> a
 getMembers()org.eclipse.emf.common.util.EList<.JvmMember> a
 isAbstract()boolean a
 setAbstract(boolean)void a
 isStatic()boolean a
 setStatic(boolean)void a
 isFinal()boolean a
 setFinal(boolean)void a
 getPackageName()String a
 setPackageName(String)void a
 getDeclaredOperations()Iterable<.JvmOperation> a
 getDeclaredFields()Iterable<.JvmField> a
 findAllFeaturesByName(String)Iterable<.JvmFeature> a
 getAllFeatures()Iterable<.JvmFeature> a
 getExtendedInterfaces()Iterable<.JvmTypeReference> a
 getExtendedClass().JvmTypeReference a
 isInstantiateable()boolean a
 findAllNestedTypesByName(String)Iterable<.JvmDeclaredType> a
 isLocal()boolean a
 getDeclaredConstructors()Iterable<.JvmConstructor> a
 getAllNestedTypes()Iterable<.JvmDeclaredType> a
JvmDelegateTypeReference ai :.JvmTypeReference
 getDelegate().JvmTypeReference a
 setDelegate(.JvmTypeReference)void a
JvmDoubleAnnotationValue ai :.JvmAnnotationValue
 getValues()org.eclipse.emf.common.util.EList<Double> a
JvmEnumAnnotationValue ai :.JvmAnnotationValue
 getValues()org.eclipse.emf.common.util.EList<.JvmEnumerationLiteral> a
JvmEnumerationLiteral ai :.JvmField
 getEnumType().JvmEnumerationType a
JvmEnumerationType ai :.JvmDeclaredType
 getLiterals()org.eclipse.emf.common.util.EList<.JvmEnumerationLiteral> a
JvmExecutable ai :.JvmFeature,.JvmTypeParameterDeclarator
 getParameters()org.eclipse.emf.common.util.EList<.JvmFormalParameter> a
 getExceptions()org.eclipse.emf.common.util.EList<.JvmTypeReference> a
 isVarArgs()boolean a
 setVarArgs(boolean)void a
JvmFeature ai :.JvmMember
 getLocalClasses()org.eclipse.emf.common.util.EList<.JvmGenericType> a
 isStatic()boolean a
JvmField ai :.JvmFeature
 isStatic()boolean a
 setStatic(boolean)void a
 isFinal()boolean a
 setFinal(boolean)void a
 getType().JvmTypeReference a
 setType(.JvmTypeReference)void a
 isVolatile()boolean a
 setVolatile(boolean)void a
 isTransient()boolean a
 setTransient(boolean)void a
 isConstant()boolean a
 setConstant(boolean)void a
 unsetConstant()void a
 isSetConstant()boolean a
 getConstantValue()Object a
 setConstantValue(Object)void a
 getConstantValueAsLong()long a
 getConstantValueAsInt()int a
 getConstantValueAsShort()short a
 getConstantValueAsByte()byte a
 getConstantValueAsDouble()double a
 getConstantValueAsFloat()float a
 getConstantValueAsChar()char a
 getConstantValueAsBoolean()boolean a
 getConstantValueAsString()String a
JvmFloatAnnotationValue ai :.JvmAnnotationValue
 getValues()org.eclipse.emf.common.util.EList<Float> a
JvmFormalParameter ai :.JvmAnnotationTarget
 getName()String a
 setName(String)void a
 getParameterType().JvmTypeReference a
 setParameterType(.JvmTypeReference)void a
JvmGenericArrayTypeReference ai :.JvmTypeReference
 getComponentType().JvmTypeReference a
 setComponentType(.JvmTypeReference)void a
 getDimensions()int a
 getType().JvmArrayType a
JvmGenericType ai :.JvmDeclaredType,.JvmTypeParameterDeclarator
 isInterface()boolean a
 setInterface(boolean)void a
 isStrictFloatingPoint()boolean a
 setStrictFloatingPoint(boolean)void a
 isAnonymous()boolean a
 setAnonymous(boolean)void a
JvmIdentifiableElement ai :org.eclipse.emf.ecore.EObject
 getIdentifier()String a
 getSimpleName()String a
 getQualifiedName()String a
 getQualifiedName(char)String a
JvmInnerTypeReference ai :.JvmParameterizedTypeReference
 getOuter().JvmParameterizedTypeReference a
 setOuter(.JvmParameterizedTypeReference)void a
JvmIntAnnotationValue ai :.JvmAnnotationValue
 getValues()org.eclipse.emf.common.util.EList<Integer> a
JvmLongAnnotationValue ai :.JvmAnnotationValue
 getValues()org.eclipse.emf.common.util.EList<Long> a
JvmLowerBound ai :.JvmTypeConstraint
JvmMember ai :.JvmAnnotationTarget
 getDeclaringType().JvmDeclaredType a
 setDeclaringType(.JvmDeclaredType)void a
 getVisibility().JvmVisibility a
 setVisibility(.JvmVisibility)void a
 getSimpleName()String a
 setSimpleName(String)void a
 getIdentifier()String a
 setIdentifier(String)void a
 isDeprecated()boolean a
 setDeprecated(boolean)void a
 unsetDeprecated()void a
 isSetDeprecated()boolean a
 internalSetIdentifier(String)void a
JvmMultiTypeReference ai :.JvmCompoundTypeReference
JvmOperation ai :.JvmExecutable
 isStatic()boolean a
 setStatic(boolean)void a
 isFinal()boolean a
 setFinal(boolean)void a
 isAbstract()boolean a
 setAbstract(boolean)void a
 getReturnType().JvmTypeReference a
 setReturnType(.JvmTypeReference)void a
 getDefaultValue().JvmAnnotationValue a
 setDefaultValue(.JvmAnnotationValue)void a
 isSynchronized()boolean a
 setSynchronized(boolean)void a
 isDefault()boolean a
 setDefault(boolean)void a
 isNative()boolean a
 setNative(boolean)void a
 isStrictFloatingPoint()boolean a
 setStrictFloatingPoint(boolean)void a
JvmParameterizedTypeReference ai :.JvmTypeReference
 getArguments()org.eclipse.emf.common.util.EList<.JvmTypeReference> a
 getType().JvmType a
 setType(.JvmType)void a
JvmPrimitiveType ai :.JvmComponentType
 getSimpleName()String a
 setSimpleName(String)void a
JvmShortAnnotationValue ai :.JvmAnnotationValue
 getValues()org.eclipse.emf.common.util.EList<Short> a
JvmSpecializedTypeReference ai :.JvmTypeReference
 getEquivalent().JvmTypeReference a
 setEquivalent(.JvmTypeReference)void a
JvmStringAnnotationValue ai :.JvmAnnotationValue
 getValues()org.eclipse.emf.common.util.EList<String> a
JvmSynonymTypeReference ai :.JvmCompoundTypeReference
JvmType ai :.JvmIdentifiableElement
JvmTypeAnnotationValue ai :.JvmAnnotationValue
 getValues()org.eclipse.emf.common.util.EList<.JvmTypeReference> a
JvmTypeConstraint ai :org.eclipse.emf.ecore.EObject
 getTypeReference().JvmTypeReference a
 setTypeReference(.JvmTypeReference)void a
 getOwner().JvmConstraintOwner a
 setOwner(.JvmConstraintOwner)void a
 getIdentifier()String a
 getSimpleName()String a
 getQualifiedName()String a
 getQualifiedName(char)String a
JvmTypeParameter ai :.JvmComponentType,.JvmConstraintOwner
 getName()String a
 setName(String)void a
 getDeclarator().JvmTypeParameterDeclarator a
 setDeclarator(.JvmTypeParameterDeclarator)void a
JvmTypeParameterDeclarator ai :org.eclipse.emf.ecore.EObject
 getTypeParameters()org.eclipse.emf.common.util.EList<.JvmTypeParameter> a
JvmTypeReference ai :org.eclipse.emf.ecore.EObject
 getType().JvmType a
 getIdentifier()String a
 getSimpleName()String a
 getQualifiedName()String a
 getQualifiedName(char)String a
 accept(.util.ITypeReferenceVisitor<<Result>>)<Result> a <Result=Object>
 accept(.util.ITypeReferenceVisitorWithParameter<<Parameter>,<Result>>,<Parameter>)<Result> a <Parameter=Object,Result=Object>
JvmUnknownTypeReference ai :.JvmTypeReference
 getQualifiedName()String a
 setQualifiedName(String)void a
JvmUpperBound ai :.JvmTypeConstraint
JvmVisibility fe :Enum<.JvmVisibility>,org.eclipse.emf.common.util.Enumerator
 DEFAULT .JvmVisibility sf
 PRIVATE .JvmVisibility sf
 PROTECTED .JvmVisibility sf
 PUBLIC .JvmVisibility sf
 DEFAULT_VALUE int sf
 PRIVATE_VALUE int sf
 PROTECTED_VALUE int sf
 PUBLIC_VALUE int sf
 VALUES java.util.List<.JvmVisibility> sf
 get(String).JvmVisibility s
 getByName(String).JvmVisibility s
 get(int).JvmVisibility s
 getValue()int -
 getName()String -
 getLiteral()String -
 toString()String -
 values().JvmVisibility[] s
 valueOf(String).JvmVisibility s
JvmVoid ai :.JvmType
JvmWildcardTypeReference ai :.JvmTypeReference,.JvmConstraintOwner
TypesFactory ai :org.eclipse.emf.ecore.EFactory
 eINSTANCE .TypesFactory sf
 createJvmVoid().JvmVoid a
 createJvmPrimitiveType().JvmPrimitiveType a
 createJvmArrayType().JvmArrayType a
 createJvmTypeParameter().JvmTypeParameter a
 createJvmUpperBound().JvmUpperBound a
 createJvmLowerBound().JvmLowerBound a
 createJvmAnnotationType().JvmAnnotationType a
 createJvmEnumerationType().JvmEnumerationType a
 createJvmEnumerationLiteral().JvmEnumerationLiteral a
 createJvmGenericType().JvmGenericType a
 createJvmParameterizedTypeReference().JvmParameterizedTypeReference a
 createJvmGenericArrayTypeReference().JvmGenericArrayTypeReference a
 createJvmWildcardTypeReference().JvmWildcardTypeReference a
 createJvmAnyTypeReference().JvmAnyTypeReference a
 createJvmMultiTypeReference().JvmMultiTypeReference a
 createJvmField().JvmField a
 createJvmConstructor().JvmConstructor a
 createJvmOperation().JvmOperation a
 createJvmFormalParameter().JvmFormalParameter a
 createJvmAnnotationReference().JvmAnnotationReference a
 createJvmIntAnnotationValue().JvmIntAnnotationValue a
 createJvmBooleanAnnotationValue().JvmBooleanAnnotationValue a
 createJvmByteAnnotationValue().JvmByteAnnotationValue a
 createJvmShortAnnotationValue().JvmShortAnnotationValue a
 createJvmLongAnnotationValue().JvmLongAnnotationValue a
 createJvmDoubleAnnotationValue().JvmDoubleAnnotationValue a
 createJvmFloatAnnotationValue().JvmFloatAnnotationValue a
 createJvmCharAnnotationValue().JvmCharAnnotationValue a
 createJvmStringAnnotationValue().JvmStringAnnotationValue a
 createJvmTypeAnnotationValue().JvmTypeAnnotationValue a
 createJvmAnnotationAnnotationValue().JvmAnnotationAnnotationValue a
 createJvmEnumAnnotationValue().JvmEnumAnnotationValue a
 createJvmDelegateTypeReference().JvmDelegateTypeReference a
 createJvmSynonymTypeReference().JvmSynonymTypeReference a
 createJvmUnknownTypeReference().JvmUnknownTypeReference a
 createJvmCustomAnnotationValue().JvmCustomAnnotationValue a
 createJvmInnerTypeReference().JvmInnerTypeReference a
 getTypesPackage().TypesPackage a
TypesPackage ai :org.eclipse.emf.ecore.EPackage +Literals
 eNAME String sf
 eNS_URI String sf
 eNS_PREFIX String sf
 eINSTANCE .TypesPackage sf
 JVM_IDENTIFIABLE_ELEMENT int sf
 JVM_IDENTIFIABLE_ELEMENT_FEATURE_COUNT int sf
 JVM_TYPE int sf
 JVM_TYPE_FEATURE_COUNT int sf
 JVM_VOID int sf
 JVM_VOID_FEATURE_COUNT int sf
 JVM_COMPONENT_TYPE int sf
 JVM_COMPONENT_TYPE__ARRAY_TYPE int sf
 JVM_COMPONENT_TYPE_FEATURE_COUNT int sf
 JVM_PRIMITIVE_TYPE int sf
 JVM_PRIMITIVE_TYPE__ARRAY_TYPE int sf
 JVM_PRIMITIVE_TYPE__SIMPLE_NAME int sf
 JVM_PRIMITIVE_TYPE_FEATURE_COUNT int sf
 JVM_ARRAY_TYPE int sf
 JVM_ARRAY_TYPE__ARRAY_TYPE int sf
 JVM_ARRAY_TYPE__COMPONENT_TYPE int sf
 JVM_ARRAY_TYPE_FEATURE_COUNT int sf
 JVM_ANNOTATION_TARGET int sf
 JVM_ANNOTATION_TARGET__ANNOTATIONS int sf
 JVM_ANNOTATION_TARGET_FEATURE_COUNT int sf
 JVM_MEMBER int sf
 JVM_MEMBER__ANNOTATIONS int sf
 JVM_MEMBER__DECLARING_TYPE int sf
 JVM_MEMBER__VISIBILITY int sf
 JVM_MEMBER__SIMPLE_NAME int sf
 JVM_MEMBER__IDENTIFIER int sf
 JVM_MEMBER__DEPRECATED int sf
 JVM_MEMBER_FEATURE_COUNT int sf
 JVM_DECLARED_TYPE int sf
 JVM_DECLARED_TYPE__ANNOTATIONS int sf
 JVM_DECLARED_TYPE__DECLARING_TYPE int sf
 JVM_DECLARED_TYPE__VISIBILITY int sf
 JVM_DECLARED_TYPE__SIMPLE_NAME int sf
 JVM_DECLARED_TYPE__IDENTIFIER int sf
 JVM_DECLARED_TYPE__DEPRECATED int sf
 JVM_DECLARED_TYPE__ARRAY_TYPE int sf
 JVM_DECLARED_TYPE__SUPER_TYPES int sf
 JVM_DECLARED_TYPE__MEMBERS int sf
 JVM_DECLARED_TYPE__ABSTRACT int sf
 JVM_DECLARED_TYPE__STATIC int sf
 JVM_DECLARED_TYPE__FINAL int sf
 JVM_DECLARED_TYPE__PACKAGE_NAME int sf
 JVM_DECLARED_TYPE_FEATURE_COUNT int sf
 JVM_TYPE_PARAMETER int sf
 JVM_TYPE_PARAMETER__ARRAY_TYPE int sf
 JVM_TYPE_PARAMETER__CONSTRAINTS int sf
 JVM_TYPE_PARAMETER__NAME int sf
 JVM_TYPE_PARAMETER__DECLARATOR int sf
 JVM_TYPE_PARAMETER_FEATURE_COUNT int sf
 JVM_TYPE_PARAMETER_DECLARATOR int sf
 JVM_TYPE_PARAMETER_DECLARATOR__TYPE_PARAMETERS int sf
 JVM_TYPE_PARAMETER_DECLARATOR_FEATURE_COUNT int sf
 JVM_CONSTRAINT_OWNER int sf
 JVM_CONSTRAINT_OWNER__CONSTRAINTS int sf
 JVM_CONSTRAINT_OWNER_FEATURE_COUNT int sf
 JVM_TYPE_CONSTRAINT int sf
 JVM_TYPE_CONSTRAINT__TYPE_REFERENCE int sf
 JVM_TYPE_CONSTRAINT__OWNER int sf
 JVM_TYPE_CONSTRAINT_FEATURE_COUNT int sf
 JVM_UPPER_BOUND int sf
 JVM_UPPER_BOUND__TYPE_REFERENCE int sf
 JVM_UPPER_BOUND__OWNER int sf
 JVM_UPPER_BOUND_FEATURE_COUNT int sf
 JVM_LOWER_BOUND int sf
 JVM_LOWER_BOUND__TYPE_REFERENCE int sf
 JVM_LOWER_BOUND__OWNER int sf
 JVM_LOWER_BOUND_FEATURE_COUNT int sf
 JVM_ANNOTATION_TYPE int sf
 JVM_ANNOTATION_TYPE__ANNOTATIONS int sf
 JVM_ANNOTATION_TYPE__DECLARING_TYPE int sf
 JVM_ANNOTATION_TYPE__VISIBILITY int sf
 JVM_ANNOTATION_TYPE__SIMPLE_NAME int sf
 JVM_ANNOTATION_TYPE__IDENTIFIER int sf
 JVM_ANNOTATION_TYPE__DEPRECATED int sf
 JVM_ANNOTATION_TYPE__ARRAY_TYPE int sf
 JVM_ANNOTATION_TYPE__SUPER_TYPES int sf
 JVM_ANNOTATION_TYPE__MEMBERS int sf
 JVM_ANNOTATION_TYPE__ABSTRACT int sf
 JVM_ANNOTATION_TYPE__STATIC int sf
 JVM_ANNOTATION_TYPE__FINAL int sf
 JVM_ANNOTATION_TYPE__PACKAGE_NAME int sf
 JVM_ANNOTATION_TYPE_FEATURE_COUNT int sf
 JVM_ENUMERATION_TYPE int sf
 JVM_ENUMERATION_TYPE__ANNOTATIONS int sf
 JVM_ENUMERATION_TYPE__DECLARING_TYPE int sf
 JVM_ENUMERATION_TYPE__VISIBILITY int sf
 JVM_ENUMERATION_TYPE__SIMPLE_NAME int sf
 JVM_ENUMERATION_TYPE__IDENTIFIER int sf
 JVM_ENUMERATION_TYPE__DEPRECATED int sf
 JVM_ENUMERATION_TYPE__ARRAY_TYPE int sf
 JVM_ENUMERATION_TYPE__SUPER_TYPES int sf
 JVM_ENUMERATION_TYPE__MEMBERS int sf
 JVM_ENUMERATION_TYPE__ABSTRACT int sf
 JVM_ENUMERATION_TYPE__STATIC int sf
 JVM_ENUMERATION_TYPE__FINAL int sf
 JVM_ENUMERATION_TYPE__PACKAGE_NAME int sf
 JVM_ENUMERATION_TYPE__LITERALS int sf
 JVM_ENUMERATION_TYPE_FEATURE_COUNT int sf
 JVM_FEATURE int sf
 JVM_FEATURE__ANNOTATIONS int sf
 JVM_FEATURE__DECLARING_TYPE int sf
 JVM_FEATURE__VISIBILITY int sf
 JVM_FEATURE__SIMPLE_NAME int sf
 JVM_FEATURE__IDENTIFIER int sf
 JVM_FEATURE__DEPRECATED int sf
 JVM_FEATURE__LOCAL_CLASSES int sf
 JVM_FEATURE_FEATURE_COUNT int sf
 JVM_FIELD int sf
 JVM_FIELD__ANNOTATIONS int sf
 JVM_FIELD__DECLARING_TYPE int sf
 JVM_FIELD__VISIBILITY int sf
 JVM_FIELD__SIMPLE_NAME int sf
 JVM_FIELD__IDENTIFIER int sf
 JVM_FIELD__DEPRECATED int sf
 JVM_FIELD__LOCAL_CLASSES int sf
 JVM_FIELD__STATIC int sf
 JVM_FIELD__FINAL int sf
 JVM_FIELD__TYPE int sf
 JVM_FIELD__VOLATILE int sf
 JVM_FIELD__TRANSIENT int sf
 JVM_FIELD__CONSTANT int sf
 JVM_FIELD__CONSTANT_VALUE int sf
 JVM_FIELD_FEATURE_COUNT int sf
 JVM_ENUMERATION_LITERAL int sf
 JVM_ENUMERATION_LITERAL__ANNOTATIONS int sf
 JVM_ENUMERATION_LITERAL__DECLARING_TYPE int sf
 JVM_ENUMERATION_LITERAL__VISIBILITY int sf
 JVM_ENUMERATION_LITERAL__SIMPLE_NAME int sf
 JVM_ENUMERATION_LITERAL__IDENTIFIER int sf
 JVM_ENUMERATION_LITERAL__DEPRECATED int sf
 JVM_ENUMERATION_LITERAL__LOCAL_CLASSES int sf
 JVM_ENUMERATION_LITERAL__STATIC int sf
 JVM_ENUMERATION_LITERAL__FINAL int sf
 JVM_ENUMERATION_LITERAL__TYPE int sf
 JVM_ENUMERATION_LITERAL__VOLATILE int sf
 JVM_ENUMERATION_LITERAL__TRANSIENT int sf
 JVM_ENUMERATION_LITERAL__CONSTANT int sf
 JVM_ENUMERATION_LITERAL__CONSTANT_VALUE int sf
 JVM_ENUMERATION_LITERAL_FEATURE_COUNT int sf
 JVM_GENERIC_TYPE int sf
 JVM_GENERIC_TYPE__ANNOTATIONS int sf
 JVM_GENERIC_TYPE__DECLARING_TYPE int sf
 JVM_GENERIC_TYPE__VISIBILITY int sf
 JVM_GENERIC_TYPE__SIMPLE_NAME int sf
 JVM_GENERIC_TYPE__IDENTIFIER int sf
 JVM_GENERIC_TYPE__DEPRECATED int sf
 JVM_GENERIC_TYPE__ARRAY_TYPE int sf
 JVM_GENERIC_TYPE__SUPER_TYPES int sf
 JVM_GENERIC_TYPE__MEMBERS int sf
 JVM_GENERIC_TYPE__ABSTRACT int sf
 JVM_GENERIC_TYPE__STATIC int sf
 JVM_GENERIC_TYPE__FINAL int sf
 JVM_GENERIC_TYPE__PACKAGE_NAME int sf
 JVM_GENERIC_TYPE__TYPE_PARAMETERS int sf
 JVM_GENERIC_TYPE__INTERFACE int sf
 JVM_GENERIC_TYPE__STRICT_FLOATING_POINT int sf
 JVM_GENERIC_TYPE__ANONYMOUS int sf
 JVM_GENERIC_TYPE_FEATURE_COUNT int sf
 JVM_TYPE_REFERENCE int sf
 JVM_TYPE_REFERENCE_FEATURE_COUNT int sf
 JVM_PARAMETERIZED_TYPE_REFERENCE int sf
 JVM_PARAMETERIZED_TYPE_REFERENCE__ARGUMENTS int sf
 JVM_PARAMETERIZED_TYPE_REFERENCE__TYPE int sf
 JVM_PARAMETERIZED_TYPE_REFERENCE_FEATURE_COUNT int sf
 JVM_GENERIC_ARRAY_TYPE_REFERENCE int sf
 JVM_GENERIC_ARRAY_TYPE_REFERENCE__COMPONENT_TYPE int sf
 JVM_GENERIC_ARRAY_TYPE_REFERENCE_FEATURE_COUNT int sf
 JVM_WILDCARD_TYPE_REFERENCE int sf
 JVM_WILDCARD_TYPE_REFERENCE__CONSTRAINTS int sf
 JVM_WILDCARD_TYPE_REFERENCE_FEATURE_COUNT int sf
 JVM_ANY_TYPE_REFERENCE int sf
 JVM_ANY_TYPE_REFERENCE__TYPE int sf
 JVM_ANY_TYPE_REFERENCE_FEATURE_COUNT int sf
 JVM_COMPOUND_TYPE_REFERENCE int sf
 JVM_COMPOUND_TYPE_REFERENCE__TYPE int sf
 JVM_COMPOUND_TYPE_REFERENCE__REFERENCES int sf
 JVM_COMPOUND_TYPE_REFERENCE_FEATURE_COUNT int sf
 JVM_MULTI_TYPE_REFERENCE int sf
 JVM_MULTI_TYPE_REFERENCE__TYPE int sf
 JVM_MULTI_TYPE_REFERENCE__REFERENCES int sf
 JVM_MULTI_TYPE_REFERENCE_FEATURE_COUNT int sf
 JVM_EXECUTABLE int sf
 JVM_EXECUTABLE__ANNOTATIONS int sf
 JVM_EXECUTABLE__DECLARING_TYPE int sf
 JVM_EXECUTABLE__VISIBILITY int sf
 JVM_EXECUTABLE__SIMPLE_NAME int sf
 JVM_EXECUTABLE__IDENTIFIER int sf
 JVM_EXECUTABLE__DEPRECATED int sf
 JVM_EXECUTABLE__LOCAL_CLASSES int sf
 JVM_EXECUTABLE__TYPE_PARAMETERS int sf
 JVM_EXECUTABLE__PARAMETERS int sf
 JVM_EXECUTABLE__EXCEPTIONS int sf
 JVM_EXECUTABLE__VAR_ARGS int sf
 JVM_EXECUTABLE_FEATURE_COUNT int sf
 JVM_CONSTRUCTOR int sf
 JVM_CONSTRUCTOR__ANNOTATIONS int sf
 JVM_CONSTRUCTOR__DECLARING_TYPE int sf
 JVM_CONSTRUCTOR__VISIBILITY int sf
 JVM_CONSTRUCTOR__SIMPLE_NAME int sf
 JVM_CONSTRUCTOR__IDENTIFIER int sf
 JVM_CONSTRUCTOR__DEPRECATED int sf
 JVM_CONSTRUCTOR__LOCAL_CLASSES int sf
 JVM_CONSTRUCTOR__TYPE_PARAMETERS int sf
 JVM_CONSTRUCTOR__PARAMETERS int sf
 JVM_CONSTRUCTOR__EXCEPTIONS int sf
 JVM_CONSTRUCTOR__VAR_ARGS int sf
 JVM_CONSTRUCTOR_FEATURE_COUNT int sf
 JVM_OPERATION int sf
 JVM_OPERATION__ANNOTATIONS int sf
 JVM_OPERATION__DECLARING_TYPE int sf
 JVM_OPERATION__VISIBILITY int sf
 JVM_OPERATION__SIMPLE_NAME int sf
 JVM_OPERATION__IDENTIFIER int sf
 JVM_OPERATION__DEPRECATED int sf
 JVM_OPERATION__LOCAL_CLASSES int sf
 JVM_OPERATION__TYPE_PARAMETERS int sf
 JVM_OPERATION__PARAMETERS int sf
 JVM_OPERATION__EXCEPTIONS int sf
 JVM_OPERATION__VAR_ARGS int sf
 JVM_OPERATION__STATIC int sf
 JVM_OPERATION__FINAL int sf
 JVM_OPERATION__ABSTRACT int sf
 JVM_OPERATION__RETURN_TYPE int sf
 JVM_OPERATION__DEFAULT_VALUE int sf
 JVM_OPERATION__SYNCHRONIZED int sf
 JVM_OPERATION__DEFAULT int sf
 JVM_OPERATION__NATIVE int sf
 JVM_OPERATION__STRICT_FLOATING_POINT int sf
 JVM_OPERATION_FEATURE_COUNT int sf
 JVM_FORMAL_PARAMETER int sf
 JVM_FORMAL_PARAMETER__ANNOTATIONS int sf
 JVM_FORMAL_PARAMETER__NAME int sf
 JVM_FORMAL_PARAMETER__PARAMETER_TYPE int sf
 JVM_FORMAL_PARAMETER_FEATURE_COUNT int sf
 JVM_ANNOTATION_REFERENCE int sf
 JVM_ANNOTATION_REFERENCE__ANNOTATION int sf
 JVM_ANNOTATION_REFERENCE__EXPLICIT_VALUES int sf
 JVM_ANNOTATION_REFERENCE_FEATURE_COUNT int sf
 JVM_ANNOTATION_VALUE int sf
 JVM_ANNOTATION_VALUE__OPERATION int sf
 JVM_ANNOTATION_VALUE_FEATURE_COUNT int sf
 JVM_INT_ANNOTATION_VALUE int sf
 JVM_INT_ANNOTATION_VALUE__OPERATION int sf
 JVM_INT_ANNOTATION_VALUE__VALUES int sf
 JVM_INT_ANNOTATION_VALUE_FEATURE_COUNT int sf
 JVM_BOOLEAN_ANNOTATION_VALUE int sf
 JVM_BOOLEAN_ANNOTATION_VALUE__OPERATION int sf
 JVM_BOOLEAN_ANNOTATION_VALUE__VALUES int sf
 JVM_BOOLEAN_ANNOTATION_VALUE_FEATURE_COUNT int sf
 JVM_BYTE_ANNOTATION_VALUE int sf
 JVM_BYTE_ANNOTATION_VALUE__OPERATION int sf
 JVM_BYTE_ANNOTATION_VALUE__VALUES int sf
 JVM_BYTE_ANNOTATION_VALUE_FEATURE_COUNT int sf
 JVM_SHORT_ANNOTATION_VALUE int sf
 JVM_SHORT_ANNOTATION_VALUE__OPERATION int sf
 JVM_SHORT_ANNOTATION_VALUE__VALUES int sf
 JVM_SHORT_ANNOTATION_VALUE_FEATURE_COUNT int sf
 JVM_LONG_ANNOTATION_VALUE int sf
 JVM_LONG_ANNOTATION_VALUE__OPERATION int sf
 JVM_LONG_ANNOTATION_VALUE__VALUES int sf
 JVM_LONG_ANNOTATION_VALUE_FEATURE_COUNT int sf
 JVM_DOUBLE_ANNOTATION_VALUE int sf
 JVM_DOUBLE_ANNOTATION_VALUE__OPERATION int sf
 JVM_DOUBLE_ANNOTATION_VALUE__VALUES int sf
 JVM_DOUBLE_ANNOTATION_VALUE_FEATURE_COUNT int sf
 JVM_FLOAT_ANNOTATION_VALUE int sf
 JVM_FLOAT_ANNOTATION_VALUE__OPERATION int sf
 JVM_FLOAT_ANNOTATION_VALUE__VALUES int sf
 JVM_FLOAT_ANNOTATION_VALUE_FEATURE_COUNT int sf
 JVM_CHAR_ANNOTATION_VALUE int sf
 JVM_CHAR_ANNOTATION_VALUE__OPERATION int sf
 JVM_CHAR_ANNOTATION_VALUE__VALUES int sf
 JVM_CHAR_ANNOTATION_VALUE_FEATURE_COUNT int sf
 JVM_STRING_ANNOTATION_VALUE int sf
 JVM_STRING_ANNOTATION_VALUE__OPERATION int sf
 JVM_STRING_ANNOTATION_VALUE__VALUES int sf
 JVM_STRING_ANNOTATION_VALUE_FEATURE_COUNT int sf
 JVM_TYPE_ANNOTATION_VALUE int sf
 JVM_TYPE_ANNOTATION_VALUE__OPERATION int sf
 JVM_TYPE_ANNOTATION_VALUE__VALUES int sf
 JVM_TYPE_ANNOTATION_VALUE_FEATURE_COUNT int sf
 JVM_ANNOTATION_ANNOTATION_VALUE int sf
 JVM_ANNOTATION_ANNOTATION_VALUE__OPERATION int sf
 JVM_ANNOTATION_ANNOTATION_VALUE__VALUES int sf
 JVM_ANNOTATION_ANNOTATION_VALUE_FEATURE_COUNT int sf
 JVM_ENUM_ANNOTATION_VALUE int sf
 JVM_ENUM_ANNOTATION_VALUE__OPERATION int sf
 JVM_ENUM_ANNOTATION_VALUE__VALUES int sf
 JVM_ENUM_ANNOTATION_VALUE_FEATURE_COUNT int sf
 JVM_DELEGATE_TYPE_REFERENCE int sf
 JVM_DELEGATE_TYPE_REFERENCE__DELEGATE int sf
 JVM_DELEGATE_TYPE_REFERENCE_FEATURE_COUNT int sf
 JVM_SPECIALIZED_TYPE_REFERENCE int sf
 JVM_SPECIALIZED_TYPE_REFERENCE__EQUIVALENT int sf
 JVM_SPECIALIZED_TYPE_REFERENCE_FEATURE_COUNT int sf
 JVM_SYNONYM_TYPE_REFERENCE int sf
 JVM_SYNONYM_TYPE_REFERENCE__TYPE int sf
 JVM_SYNONYM_TYPE_REFERENCE__REFERENCES int sf
 JVM_SYNONYM_TYPE_REFERENCE_FEATURE_COUNT int sf
 JVM_UNKNOWN_TYPE_REFERENCE int sf
 JVM_UNKNOWN_TYPE_REFERENCE__QUALIFIED_NAME int sf
 JVM_UNKNOWN_TYPE_REFERENCE_FEATURE_COUNT int sf
 JVM_CUSTOM_ANNOTATION_VALUE int sf
 JVM_CUSTOM_ANNOTATION_VALUE__OPERATION int sf
 JVM_CUSTOM_ANNOTATION_VALUE__VALUES int sf
 JVM_CUSTOM_ANNOTATION_VALUE_FEATURE_COUNT int sf
 JVM_INNER_TYPE_REFERENCE int sf
 JVM_INNER_TYPE_REFERENCE__ARGUMENTS int sf
 JVM_INNER_TYPE_REFERENCE__TYPE int sf
 JVM_INNER_TYPE_REFERENCE__OUTER int sf
 JVM_INNER_TYPE_REFERENCE_FEATURE_COUNT int sf
 JVM_VISIBILITY int sf
 ITERABLE int sf
 ITYPE_REFERENCE_VISITOR int sf
 ITYPE_REFERENCE_VISITOR_WITH_PARAMETER int sf
 getJvmIdentifiableElement()org.eclipse.emf.ecore.EClass a
 getJvmType()org.eclipse.emf.ecore.EClass a
 getJvmVoid()org.eclipse.emf.ecore.EClass a
 getJvmComponentType()org.eclipse.emf.ecore.EClass a
 getJvmComponentType_ArrayType()org.eclipse.emf.ecore.EReference a
 getJvmPrimitiveType()org.eclipse.emf.ecore.EClass a
 getJvmPrimitiveType_SimpleName()org.eclipse.emf.ecore.EAttribute a
 getJvmArrayType()org.eclipse.emf.ecore.EClass a
 getJvmArrayType_ComponentType()org.eclipse.emf.ecore.EReference a
 getJvmDeclaredType()org.eclipse.emf.ecore.EClass a
 getJvmDeclaredType_SuperTypes()org.eclipse.emf.ecore.EReference a
 getJvmDeclaredType_Members()org.eclipse.emf.ecore.EReference a
 getJvmDeclaredType_Abstract()org.eclipse.emf.ecore.EAttribute a
 getJvmDeclaredType_Static()org.eclipse.emf.ecore.EAttribute a
 getJvmDeclaredType_Final()org.eclipse.emf.ecore.EAttribute a
 getJvmDeclaredType_PackageName()org.eclipse.emf.ecore.EAttribute a
 getJvmTypeParameter()org.eclipse.emf.ecore.EClass a
 getJvmTypeParameter_Name()org.eclipse.emf.ecore.EAttribute a
 getJvmTypeParameter_Declarator()org.eclipse.emf.ecore.EReference a
 getJvmTypeParameterDeclarator()org.eclipse.emf.ecore.EClass a
 getJvmTypeParameterDeclarator_TypeParameters()org.eclipse.emf.ecore.EReference a
 getJvmConstraintOwner()org.eclipse.emf.ecore.EClass a
 getJvmConstraintOwner_Constraints()org.eclipse.emf.ecore.EReference a
 getJvmTypeConstraint()org.eclipse.emf.ecore.EClass a
 getJvmTypeConstraint_TypeReference()org.eclipse.emf.ecore.EReference a
 getJvmTypeConstraint_Owner()org.eclipse.emf.ecore.EReference a
 getJvmUpperBound()org.eclipse.emf.ecore.EClass a
 getJvmLowerBound()org.eclipse.emf.ecore.EClass a
 getJvmAnnotationType()org.eclipse.emf.ecore.EClass a
 getJvmEnumerationType()org.eclipse.emf.ecore.EClass a
 getJvmEnumerationType_Literals()org.eclipse.emf.ecore.EReference a
 getJvmEnumerationLiteral()org.eclipse.emf.ecore.EClass a
 getJvmGenericType()org.eclipse.emf.ecore.EClass a
 getJvmGenericType_Interface()org.eclipse.emf.ecore.EAttribute a
 getJvmGenericType_StrictFloatingPoint()org.eclipse.emf.ecore.EAttribute a
 getJvmGenericType_Anonymous()org.eclipse.emf.ecore.EAttribute a
 getJvmTypeReference()org.eclipse.emf.ecore.EClass a
 getJvmParameterizedTypeReference()org.eclipse.emf.ecore.EClass a
 getJvmParameterizedTypeReference_Arguments()org.eclipse.emf.ecore.EReference a
 getJvmParameterizedTypeReference_Type()org.eclipse.emf.ecore.EReference a
 getJvmGenericArrayTypeReference()org.eclipse.emf.ecore.EClass a
 getJvmGenericArrayTypeReference_ComponentType()org.eclipse.emf.ecore.EReference a
 getJvmWildcardTypeReference()org.eclipse.emf.ecore.EClass a
 getJvmAnyTypeReference()org.eclipse.emf.ecore.EClass a
 getJvmAnyTypeReference_Type()org.eclipse.emf.ecore.EReference a
 getJvmMultiTypeReference()org.eclipse.emf.ecore.EClass a
 getJvmMember()org.eclipse.emf.ecore.EClass a
 getJvmMember_DeclaringType()org.eclipse.emf.ecore.EReference a
 getJvmMember_Visibility()org.eclipse.emf.ecore.EAttribute a
 getJvmMember_SimpleName()org.eclipse.emf.ecore.EAttribute a
 getJvmMember_Identifier()org.eclipse.emf.ecore.EAttribute a
 getJvmMember_Deprecated()org.eclipse.emf.ecore.EAttribute a
 getJvmFeature()org.eclipse.emf.ecore.EClass a
 getJvmFeature_LocalClasses()org.eclipse.emf.ecore.EReference a
 getJvmField()org.eclipse.emf.ecore.EClass a
 getJvmField_Static()org.eclipse.emf.ecore.EAttribute a
 getJvmField_Final()org.eclipse.emf.ecore.EAttribute a
 getJvmField_Type()org.eclipse.emf.ecore.EReference a
 getJvmField_Volatile()org.eclipse.emf.ecore.EAttribute a
 getJvmField_Transient()org.eclipse.emf.ecore.EAttribute a
 getJvmField_Constant()org.eclipse.emf.ecore.EAttribute a
 getJvmField_ConstantValue()org.eclipse.emf.ecore.EAttribute a
 getJvmExecutable()org.eclipse.emf.ecore.EClass a
 getJvmExecutable_Parameters()org.eclipse.emf.ecore.EReference a
 getJvmExecutable_Exceptions()org.eclipse.emf.ecore.EReference a
 getJvmExecutable_VarArgs()org.eclipse.emf.ecore.EAttribute a
 getJvmConstructor()org.eclipse.emf.ecore.EClass a
 getJvmOperation()org.eclipse.emf.ecore.EClass a
 getJvmOperation_Static()org.eclipse.emf.ecore.EAttribute a
 getJvmOperation_Final()org.eclipse.emf.ecore.EAttribute a
 getJvmOperation_Abstract()org.eclipse.emf.ecore.EAttribute a
 getJvmOperation_ReturnType()org.eclipse.emf.ecore.EReference a
 getJvmOperation_DefaultValue()org.eclipse.emf.ecore.EReference a
 getJvmOperation_Synchronized()org.eclipse.emf.ecore.EAttribute a
 getJvmOperation_Default()org.eclipse.emf.ecore.EAttribute a
 getJvmOperation_Native()org.eclipse.emf.ecore.EAttribute a
 getJvmOperation_StrictFloatingPoint()org.eclipse.emf.ecore.EAttribute a
 getJvmFormalParameter()org.eclipse.emf.ecore.EClass a
 getJvmFormalParameter_Name()org.eclipse.emf.ecore.EAttribute a
 getJvmFormalParameter_ParameterType()org.eclipse.emf.ecore.EReference a
 getJvmAnnotationTarget()org.eclipse.emf.ecore.EClass a
 getJvmAnnotationTarget_Annotations()org.eclipse.emf.ecore.EReference a
 getJvmAnnotationReference()org.eclipse.emf.ecore.EClass a
 getJvmAnnotationReference_Annotation()org.eclipse.emf.ecore.EReference a
 getJvmAnnotationReference_ExplicitValues()org.eclipse.emf.ecore.EReference a
 getJvmAnnotationValue()org.eclipse.emf.ecore.EClass a
 getJvmAnnotationValue_Operation()org.eclipse.emf.ecore.EReference a
 getJvmIntAnnotationValue()org.eclipse.emf.ecore.EClass a
 getJvmIntAnnotationValue_Values()org.eclipse.emf.ecore.EAttribute a
 getJvmBooleanAnnotationValue()org.eclipse.emf.ecore.EClass a
 getJvmBooleanAnnotationValue_Values()org.eclipse.emf.ecore.EAttribute a
 getJvmByteAnnotationValue()org.eclipse.emf.ecore.EClass a
 getJvmByteAnnotationValue_Values()org.eclipse.emf.ecore.EAttribute a
 getJvmShortAnnotationValue()org.eclipse.emf.ecore.EClass a
 getJvmShortAnnotationValue_Values()org.eclipse.emf.ecore.EAttribute a
 getJvmLongAnnotationValue()org.eclipse.emf.ecore.EClass a
 getJvmLongAnnotationValue_Values()org.eclipse.emf.ecore.EAttribute a
 getJvmDoubleAnnotationValue()org.eclipse.emf.ecore.EClass a
 getJvmDoubleAnnotationValue_Values()org.eclipse.emf.ecore.EAttribute a
 getJvmFloatAnnotationValue()org.eclipse.emf.ecore.EClass a
 getJvmFloatAnnotationValue_Values()org.eclipse.emf.ecore.EAttribute a
 getJvmCharAnnotationValue()org.eclipse.emf.ecore.EClass a
 getJvmCharAnnotationValue_Values()org.eclipse.emf.ecore.EAttribute a
 getJvmStringAnnotationValue()org.eclipse.emf.ecore.EClass a
 getJvmStringAnnotationValue_Values()org.eclipse.emf.ecore.EAttribute a
 getJvmTypeAnnotationValue()org.eclipse.emf.ecore.EClass a
 getJvmTypeAnnotationValue_Values()org.eclipse.emf.ecore.EReference a
 getJvmAnnotationAnnotationValue()org.eclipse.emf.ecore.EClass a
 getJvmAnnotationAnnotationValue_Values()org.eclipse.emf.ecore.EReference a
 getJvmEnumAnnotationValue()org.eclipse.emf.ecore.EClass a
 getJvmEnumAnnotationValue_Values()org.eclipse.emf.ecore.EReference a
 getJvmDelegateTypeReference()org.eclipse.emf.ecore.EClass a
 getJvmDelegateTypeReference_Delegate()org.eclipse.emf.ecore.EReference a
 getJvmSpecializedTypeReference()org.eclipse.emf.ecore.EClass a
 getJvmSpecializedTypeReference_Equivalent()org.eclipse.emf.ecore.EReference a
 getJvmSynonymTypeReference()org.eclipse.emf.ecore.EClass a
 getJvmUnknownTypeReference()org.eclipse.emf.ecore.EClass a
 getJvmUnknownTypeReference_QualifiedName()org.eclipse.emf.ecore.EAttribute a
 getJvmCompoundTypeReference()org.eclipse.emf.ecore.EClass a
 getJvmCompoundTypeReference_Type()org.eclipse.emf.ecore.EReference a
 getJvmCompoundTypeReference_References()org.eclipse.emf.ecore.EReference a
 getJvmCustomAnnotationValue()org.eclipse.emf.ecore.EClass a
 getJvmCustomAnnotationValue_Values()org.eclipse.emf.ecore.EReference a
 getJvmInnerTypeReference()org.eclipse.emf.ecore.EClass a
 getJvmInnerTypeReference_Outer()org.eclipse.emf.ecore.EReference a
 getJvmVisibility()org.eclipse.emf.ecore.EEnum a
 getIterable()org.eclipse.emf.ecore.EDataType a
 getITypeReferenceVisitor()org.eclipse.emf.ecore.EDataType a
 getITypeReferenceVisitorWithParameter()org.eclipse.emf.ecore.EDataType a
 getTypesFactory().TypesFactory a
TypesPackage.Literals sai
 JVM_IDENTIFIABLE_ELEMENT org.eclipse.emf.ecore.EClass sf
 JVM_TYPE org.eclipse.emf.ecore.EClass sf
 JVM_VOID org.eclipse.emf.ecore.EClass sf
 JVM_COMPONENT_TYPE org.eclipse.emf.ecore.EClass sf
 JVM_COMPONENT_TYPE__ARRAY_TYPE org.eclipse.emf.ecore.EReference sf
 JVM_PRIMITIVE_TYPE org.eclipse.emf.ecore.EClass sf
 JVM_PRIMITIVE_TYPE__SIMPLE_NAME org.eclipse.emf.ecore.EAttribute sf
 JVM_ARRAY_TYPE org.eclipse.emf.ecore.EClass sf
 JVM_ARRAY_TYPE__COMPONENT_TYPE org.eclipse.emf.ecore.EReference sf
 JVM_DECLARED_TYPE org.eclipse.emf.ecore.EClass sf
 JVM_DECLARED_TYPE__SUPER_TYPES org.eclipse.emf.ecore.EReference sf
 JVM_DECLARED_TYPE__MEMBERS org.eclipse.emf.ecore.EReference sf
 JVM_DECLARED_TYPE__ABSTRACT org.eclipse.emf.ecore.EAttribute sf
 JVM_DECLARED_TYPE__STATIC org.eclipse.emf.ecore.EAttribute sf
 JVM_DECLARED_TYPE__FINAL org.eclipse.emf.ecore.EAttribute sf
 JVM_DECLARED_TYPE__PACKAGE_NAME org.eclipse.emf.ecore.EAttribute sf
 JVM_TYPE_PARAMETER org.eclipse.emf.ecore.EClass sf
 JVM_TYPE_PARAMETER__NAME org.eclipse.emf.ecore.EAttribute sf
 JVM_TYPE_PARAMETER__DECLARATOR org.eclipse.emf.ecore.EReference sf
 JVM_TYPE_PARAMETER_DECLARATOR org.eclipse.emf.ecore.EClass sf
 JVM_TYPE_PARAMETER_DECLARATOR__TYPE_PARAMETERS org.eclipse.emf.ecore.EReference sf
 JVM_CONSTRAINT_OWNER org.eclipse.emf.ecore.EClass sf
 JVM_CONSTRAINT_OWNER__CONSTRAINTS org.eclipse.emf.ecore.EReference sf
 JVM_TYPE_CONSTRAINT org.eclipse.emf.ecore.EClass sf
 JVM_TYPE_CONSTRAINT__TYPE_REFERENCE org.eclipse.emf.ecore.EReference sf
 JVM_TYPE_CONSTRAINT__OWNER org.eclipse.emf.ecore.EReference sf
 JVM_UPPER_BOUND org.eclipse.emf.ecore.EClass sf
 JVM_LOWER_BOUND org.eclipse.emf.ecore.EClass sf
 JVM_ANNOTATION_TYPE org.eclipse.emf.ecore.EClass sf
 JVM_ENUMERATION_TYPE org.eclipse.emf.ecore.EClass sf
 JVM_ENUMERATION_TYPE__LITERALS org.eclipse.emf.ecore.EReference sf
 JVM_ENUMERATION_LITERAL org.eclipse.emf.ecore.EClass sf
 JVM_GENERIC_TYPE org.eclipse.emf.ecore.EClass sf
 JVM_GENERIC_TYPE__INTERFACE org.eclipse.emf.ecore.EAttribute sf
 JVM_GENERIC_TYPE__STRICT_FLOATING_POINT org.eclipse.emf.ecore.EAttribute sf
 JVM_GENERIC_TYPE__ANONYMOUS org.eclipse.emf.ecore.EAttribute sf
 JVM_TYPE_REFERENCE org.eclipse.emf.ecore.EClass sf
 JVM_PARAMETERIZED_TYPE_REFERENCE org.eclipse.emf.ecore.EClass sf
 JVM_PARAMETERIZED_TYPE_REFERENCE__ARGUMENTS org.eclipse.emf.ecore.EReference sf
 JVM_PARAMETERIZED_TYPE_REFERENCE__TYPE org.eclipse.emf.ecore.EReference sf
 JVM_GENERIC_ARRAY_TYPE_REFERENCE org.eclipse.emf.ecore.EClass sf
 JVM_GENERIC_ARRAY_TYPE_REFERENCE__COMPONENT_TYPE org.eclipse.emf.ecore.EReference sf
 JVM_WILDCARD_TYPE_REFERENCE org.eclipse.emf.ecore.EClass sf
 JVM_ANY_TYPE_REFERENCE org.eclipse.emf.ecore.EClass sf
 JVM_ANY_TYPE_REFERENCE__TYPE org.eclipse.emf.ecore.EReference sf
 JVM_MULTI_TYPE_REFERENCE org.eclipse.emf.ecore.EClass sf
 JVM_MEMBER org.eclipse.emf.ecore.EClass sf
 JVM_MEMBER__DECLARING_TYPE org.eclipse.emf.ecore.EReference sf
 JVM_MEMBER__VISIBILITY org.eclipse.emf.ecore.EAttribute sf
 JVM_MEMBER__SIMPLE_NAME org.eclipse.emf.ecore.EAttribute sf
 JVM_MEMBER__IDENTIFIER org.eclipse.emf.ecore.EAttribute sf
 JVM_MEMBER__DEPRECATED org.eclipse.emf.ecore.EAttribute sf
 JVM_FEATURE org.eclipse.emf.ecore.EClass sf
 JVM_FEATURE__LOCAL_CLASSES org.eclipse.emf.ecore.EReference sf
 JVM_FIELD org.eclipse.emf.ecore.EClass sf
 JVM_FIELD__STATIC org.eclipse.emf.ecore.EAttribute sf
 JVM_FIELD__FINAL org.eclipse.emf.ecore.EAttribute sf
 JVM_FIELD__TYPE org.eclipse.emf.ecore.EReference sf
 JVM_FIELD__VOLATILE org.eclipse.emf.ecore.EAttribute sf
 JVM_FIELD__TRANSIENT org.eclipse.emf.ecore.EAttribute sf
 JVM_FIELD__CONSTANT org.eclipse.emf.ecore.EAttribute sf
 JVM_FIELD__CONSTANT_VALUE org.eclipse.emf.ecore.EAttribute sf
 JVM_EXECUTABLE org.eclipse.emf.ecore.EClass sf
 JVM_EXECUTABLE__PARAMETERS org.eclipse.emf.ecore.EReference sf
 JVM_EXECUTABLE__EXCEPTIONS org.eclipse.emf.ecore.EReference sf
 JVM_EXECUTABLE__VAR_ARGS org.eclipse.emf.ecore.EAttribute sf
 JVM_CONSTRUCTOR org.eclipse.emf.ecore.EClass sf
 JVM_OPERATION org.eclipse.emf.ecore.EClass sf
 JVM_OPERATION__STATIC org.eclipse.emf.ecore.EAttribute sf
 JVM_OPERATION__FINAL org.eclipse.emf.ecore.EAttribute sf
 JVM_OPERATION__ABSTRACT org.eclipse.emf.ecore.EAttribute sf
 JVM_OPERATION__RETURN_TYPE org.eclipse.emf.ecore.EReference sf
 JVM_OPERATION__DEFAULT_VALUE org.eclipse.emf.ecore.EReference sf
 JVM_OPERATION__SYNCHRONIZED org.eclipse.emf.ecore.EAttribute sf
 JVM_OPERATION__DEFAULT org.eclipse.emf.ecore.EAttribute sf
 JVM_OPERATION__NATIVE org.eclipse.emf.ecore.EAttribute sf
 JVM_OPERATION__STRICT_FLOATING_POINT org.eclipse.emf.ecore.EAttribute sf
 JVM_FORMAL_PARAMETER org.eclipse.emf.ecore.EClass sf
 JVM_FORMAL_PARAMETER__NAME org.eclipse.emf.ecore.EAttribute sf
 JVM_FORMAL_PARAMETER__PARAMETER_TYPE org.eclipse.emf.ecore.EReference sf
 JVM_ANNOTATION_TARGET org.eclipse.emf.ecore.EClass sf
 JVM_ANNOTATION_TARGET__ANNOTATIONS org.eclipse.emf.ecore.EReference sf
 JVM_ANNOTATION_REFERENCE org.eclipse.emf.ecore.EClass sf
 JVM_ANNOTATION_REFERENCE__ANNOTATION org.eclipse.emf.ecore.EReference sf
 JVM_ANNOTATION_REFERENCE__EXPLICIT_VALUES org.eclipse.emf.ecore.EReference sf
 JVM_ANNOTATION_VALUE org.eclipse.emf.ecore.EClass sf
 JVM_ANNOTATION_VALUE__OPERATION org.eclipse.emf.ecore.EReference sf
 JVM_INT_ANNOTATION_VALUE org.eclipse.emf.ecore.EClass sf
 JVM_INT_ANNOTATION_VALUE__VALUES org.eclipse.emf.ecore.EAttribute sf
 JVM_BOOLEAN_ANNOTATION_VALUE org.eclipse.emf.ecore.EClass sf
 JVM_BOOLEAN_ANNOTATION_VALUE__VALUES org.eclipse.emf.ecore.EAttribute sf
 JVM_BYTE_ANNOTATION_VALUE org.eclipse.emf.ecore.EClass sf
 JVM_BYTE_ANNOTATION_VALUE__VALUES org.eclipse.emf.ecore.EAttribute sf
 JVM_SHORT_ANNOTATION_VALUE org.eclipse.emf.ecore.EClass sf
 JVM_SHORT_ANNOTATION_VALUE__VALUES org.eclipse.emf.ecore.EAttribute sf
 JVM_LONG_ANNOTATION_VALUE org.eclipse.emf.ecore.EClass sf
 JVM_LONG_ANNOTATION_VALUE__VALUES org.eclipse.emf.ecore.EAttribute sf
 JVM_DOUBLE_ANNOTATION_VALUE org.eclipse.emf.ecore.EClass sf
 JVM_DOUBLE_ANNOTATION_VALUE__VALUES org.eclipse.emf.ecore.EAttribute sf
 JVM_FLOAT_ANNOTATION_VALUE org.eclipse.emf.ecore.EClass sf
 JVM_FLOAT_ANNOTATION_VALUE__VALUES org.eclipse.emf.ecore.EAttribute sf
 JVM_CHAR_ANNOTATION_VALUE org.eclipse.emf.ecore.EClass sf
 JVM_CHAR_ANNOTATION_VALUE__VALUES org.eclipse.emf.ecore.EAttribute sf
 JVM_STRING_ANNOTATION_VALUE org.eclipse.emf.ecore.EClass sf
 JVM_STRING_ANNOTATION_VALUE__VALUES org.eclipse.emf.ecore.EAttribute sf
 JVM_TYPE_ANNOTATION_VALUE org.eclipse.emf.ecore.EClass sf
 JVM_TYPE_ANNOTATION_VALUE__VALUES org.eclipse.emf.ecore.EReference sf
 JVM_ANNOTATION_ANNOTATION_VALUE org.eclipse.emf.ecore.EClass sf
 JVM_ANNOTATION_ANNOTATION_VALUE__VALUES org.eclipse.emf.ecore.EReference sf
 JVM_ENUM_ANNOTATION_VALUE org.eclipse.emf.ecore.EClass sf
 JVM_ENUM_ANNOTATION_VALUE__VALUES org.eclipse.emf.ecore.EReference sf
 JVM_DELEGATE_TYPE_REFERENCE org.eclipse.emf.ecore.EClass sf
 JVM_DELEGATE_TYPE_REFERENCE__DELEGATE org.eclipse.emf.ecore.EReference sf
 JVM_SPECIALIZED_TYPE_REFERENCE org.eclipse.emf.ecore.EClass sf
 JVM_SPECIALIZED_TYPE_REFERENCE__EQUIVALENT org.eclipse.emf.ecore.EReference sf
 JVM_SYNONYM_TYPE_REFERENCE org.eclipse.emf.ecore.EClass sf
 JVM_UNKNOWN_TYPE_REFERENCE org.eclipse.emf.ecore.EClass sf
 JVM_UNKNOWN_TYPE_REFERENCE__QUALIFIED_NAME org.eclipse.emf.ecore.EAttribute sf
 JVM_COMPOUND_TYPE_REFERENCE org.eclipse.emf.ecore.EClass sf
 JVM_COMPOUND_TYPE_REFERENCE__TYPE org.eclipse.emf.ecore.EReference sf
 JVM_COMPOUND_TYPE_REFERENCE__REFERENCES org.eclipse.emf.ecore.EReference sf
 JVM_CUSTOM_ANNOTATION_VALUE org.eclipse.emf.ecore.EClass sf
 JVM_CUSTOM_ANNOTATION_VALUE__VALUES org.eclipse.emf.ecore.EReference sf
 JVM_INNER_TYPE_REFERENCE org.eclipse.emf.ecore.EClass sf
 JVM_INNER_TYPE_REFERENCE__OUTER org.eclipse.emf.ecore.EReference sf
 JVM_VISIBILITY org.eclipse.emf.ecore.EEnum sf
 ITERABLE org.eclipse.emf.ecore.EDataType sf
 ITYPE_REFERENCE_VISITOR org.eclipse.emf.ecore.EDataType sf
 ITYPE_REFERENCE_VISITOR_WITH_PARAMETER org.eclipse.emf.ecore.EDataType sf
package org.eclipse.xtext.common.types.access
AbstractTypeProviderFactory a :.IJvmTypeProvider.Factory
 new() -
 findTypeProvider(org.eclipse.emf.ecore.resource.ResourceSet).IJvmTypeProvider -
 createTypeProvider().IJvmTypeProvider -
 findOrCreateTypeProvider(org.eclipse.emf.ecore.resource.ResourceSet).IJvmTypeProvider -
 getIndexedJvmTypeAccess().impl.IndexedJvmTypeAccess o
 getServices().impl.TypeResourceServices o
ClasspathTypeProviderFactory - :.AbstractTypeProviderFactory
 services .impl.TypeResourceServices of
 new(ClassLoader,.impl.TypeResourceServices) -
 createTypeProvider(org.eclipse.emf.ecore.resource.ResourceSet).impl.ClasspathTypeProvider -
 createClasspathTypeProvider(org.eclipse.emf.ecore.resource.ResourceSet).impl.ClasspathTypeProvider o
 getClassLoader(org.eclipse.emf.ecore.resource.ResourceSet)ClassLoader -
 createTypeProvider().impl.ClasspathTypeProvider -
 findTypeProvider(org.eclipse.emf.ecore.resource.ResourceSet).IJvmTypeProvider -
IJavaSchemeUriResolver ai
 resolveJavaObjectURIProxy(org.eclipse.emf.ecore.InternalEObject,org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EObject a
IJvmTypeProvider ai +Factory
 findTypeByName(String)org.eclipse.xtext.common.types.JvmType a
 findTypeByName(String,boolean)org.eclipse.xtext.common.types.JvmType a
 getResourceSet()org.eclipse.emf.ecore.resource.ResourceSet a
 clearCache()void d
IJvmTypeProvider.Factory sai
 createTypeProvider(org.eclipse.emf.ecore.resource.ResourceSet).IJvmTypeProvider a
 findTypeProvider(org.eclipse.emf.ecore.resource.ResourceSet).IJvmTypeProvider a
 findOrCreateTypeProvider(org.eclipse.emf.ecore.resource.ResourceSet).IJvmTypeProvider a
 createTypeProvider().IJvmTypeProvider a !UnsupportedOperationException
IMirror ai :org.eclipse.xtext.resource.IFragmentProvider
 initialize(.TypeResource)void a
IMirrorExtension ai
 isSealed()boolean a
IMirrorOptionsAware ai :.IMirror
 initialize(.TypeResource,java.util.Map<?,?>)void a
JvmTypeChangeDispatcher - :org.eclipse.emf.common.notify.impl.AdapterImpl +NotificationDispatcher
 findResourceChangeDispatcher(org.eclipse.emf.common.notify.Notifier).JvmTypeChangeDispatcher s
 new() -
 requestNotificationOnChange(org.eclipse.emf.common.notify.Notifier,Runnable)void -
 isAdapterForType(Object)boolean -
JvmTypeChangeDispatcher.NotificationDispatcher o :org.eclipse.xtext.util.NonRecursiveEContentAdapter
 new(org.eclipse.emf.common.notify.Notifier) -
 isAdapterForType(Object)boolean -
 notifyChanged(org.eclipse.emf.common.notify.Notification)void -
 addAdapter(org.eclipse.emf.common.notify.Notifier)void o
 isRemoveThis(org.eclipse.emf.common.notify.Notification)boolean o
 resolve()boolean o
TypeResource - :org.eclipse.emf.ecore.resource.impl.ResourceImpl,org.eclipse.xtext.resource.ISynchronizable<.TypeResource>,.IJavaSchemeUriResolver +CannotLoadTypeResourceException
 OPTION_CLASSPATH_CONTEXT String sf
 setTypeResourceServices(.impl.TypeResourceServices)void -
 new() -
 new(org.eclipse.emf.common.util.URI) -
 basicSetResourceSet(org.eclipse.emf.ecore.resource.ResourceSet,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 getEObject(String)org.eclipse.emf.ecore.EObject -
 getURIFragment(org.eclipse.emf.ecore.EObject)String -
 setMirror(.IMirror)void -
 getMirror().IMirror -
 load(java.util.Map<?,?>)void - !java.io.IOException
 save(java.util.Map<?,?>)void - !java.io.IOException
 doLoad(java.io.InputStream,java.util.Map<?,?>)void o !java.io.IOException
 resolveJavaObjectURIProxy(org.eclipse.emf.ecore.InternalEObject,org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EObject -
 getIndexedJvmTypeAccess().impl.IndexedJvmTypeAccess -
 setIndexedJvmTypeAccess(.impl.IndexedJvmTypeAccess)void -
 getLock()Object -
 execute(org.eclipse.xtext.util.concurrent.IUnitOfWork<<Result>,.TypeResource>)<Result> - <Result=Object> !Exception
package org.eclipse.xtext.common.types.access.binary
BinaryClass - +Array,Primitive
 new(String,ClassLoader) -
 getClassLoader()ClassLoader o
 getOutermostClassName()String -
 getName()String -
 getLocationURI()org.eclipse.emf.common.util.URI -
 getBytes()byte[] -
 isPrimitive()boolean -
 isArray()boolean -
 getArrayDimensions()int -
 getRootComponentType().BinaryClass -
 toString()String -
 getResourceURI()org.eclipse.emf.common.util.URI -
 getURIFragment()String -
 forName(String,ClassLoader).BinaryClass s !ClassNotFoundException
 toClassFile(String)String os
BinaryClassMirror - :org.eclipse.xtext.common.types.access.impl.AbstractClassMirror
 createClassMirror(.BinaryClass,org.eclipse.xtext.common.types.access.impl.ITypeFactory<.BinaryClass,org.eclipse.xtext.common.types.JvmDeclaredType>).BinaryClassMirror s
 createClassMirror(.BinaryClass,org.eclipse.xtext.common.types.access.impl.ITypeFactory<.BinaryClass,org.eclipse.xtext.common.types.JvmDeclaredType>,boolean).BinaryClassMirror s
 new(.BinaryClass,org.eclipse.xtext.common.types.access.impl.ITypeFactory<.BinaryClass,org.eclipse.xtext.common.types.JvmDeclaredType>,boolean) o
 new(.BinaryClass,org.eclipse.xtext.common.types.access.impl.ITypeFactory<.BinaryClass,org.eclipse.xtext.common.types.JvmDeclaredType>) ox
 getTypeName()String o
 initialize(org.eclipse.xtext.common.types.access.TypeResource)void -
 getMirroredBinaryClass().BinaryClass -
 getLocationURI(org.eclipse.emf.ecore.resource.Resource)org.eclipse.emf.common.util.URI -
 getMirroredClass()Class<?> -
 isSealed()boolean -
package org.eclipse.xtext.common.types.access.binary.asm
AbstractBinarySignature a
 chars String of
 offset int of
 length int of
 hashCode()int -
 equals(Object)boolean -
 getTypeParameters()java.util.List<.BinaryTypeParameter> -
 doGetTypeParameters()java.util.List<.BinaryTypeParameter> o
 toString()String -
 getLength()int -
 getChar(int)char -
BinaryTypeSignature - :.AbstractBinarySignature
 arrayDimensions int o
 toIdentifier()String -
 toIdentifier(StringBuilder,int)void o
 getArrayDimensions()int -
 getArrayComponentType().BinaryTypeSignature -
 getTypeArguments()java.util.List<.BinaryTypeArgumentSignature> -
 getOuter().BinaryTypeSignature -
 getTypeErasure().BinaryTypeSignature -
 getURI()org.eclipse.emf.common.util.URI -
 getTypeVariableName()String -
 appendField(String).BinarySimpleMemberSignature -
 appendMethod(String).BinarySimpleMemberSignature -
ClassFileBytesAccess -
 new() -
 createCache()java.util.HashMap<String,byte[]> o
 getCache()java.util.Map<String,byte[]> o
 getBytes(org.eclipse.xtext.common.types.access.binary.BinaryClass)byte[] -
 clearCache()void -
JvmAnnotationTargetBuilder a :org.objectweb.asm.Opcodes
 proxies .Proxies of
 new(.Proxies) o
 getInstance()org.eclipse.xtext.common.types.JvmAnnotationTarget oa
 visitAnnotation(String,boolean)org.objectweb.asm.AnnotationVisitor -
 visitEnd()void -
 setVisibility(int,org.eclipse.xtext.common.types.JvmMember)void o
 isClinit(String)boolean o
 isConstructor(String)boolean o
 createTypeParameters(.AbstractBinarySignature,org.eclipse.xtext.common.types.JvmTypeParameterDeclarator,java.util.Map<String,org.eclipse.xtext.common.types.JvmTypeParameter>)java.util.Map<String,org.eclipse.xtext.common.types.JvmTypeParameter> o
JvmAnnotationValueBuilder a :org.objectweb.asm.AnnotationVisitor
 proxies .Proxies of
 result org.eclipse.xtext.common.types.JvmAnnotationValue o
 new(.Proxies) o
 visit(String,Object)void -
 visitEnum(String,String,String)void -
 visitAnnotation(String,String)org.objectweb.asm.AnnotationVisitor -
 visitArray(String)org.objectweb.asm.AnnotationVisitor -
JvmDeclaredTypeBuilder - :org.objectweb.asm.ClassVisitor,org.objectweb.asm.Opcodes
 proxies .Proxies of
 result org.eclipse.xtext.common.types.JvmDeclaredType o
 offset int o
 new(org.eclipse.xtext.common.types.access.binary.BinaryClass,.ClassFileBytesAccess,ClassLoader) -
 new(org.eclipse.xtext.common.types.access.binary.BinaryClass,.ClassFileBytesAccess,ClassLoader,java.util.Map<String,org.eclipse.xtext.common.types.JvmTypeParameter>,.Proxies) o
 buildType()org.eclipse.xtext.common.types.JvmDeclaredType -
 visit(int,int,String,String,String,String[])void -
 visitAnnotation(String,boolean)org.objectweb.asm.AnnotationVisitor -
 visitEnd()void -
 visitAttribute(org.objectweb.asm.Attribute)void -
 setInterfaces(String[],java.util.Map<String,org.eclipse.xtext.common.types.JvmTypeParameter>,org.eclipse.emf.ecore.util.InternalEList<org.eclipse.xtext.common.types.JvmTypeReference>)void o
 setNameAndPackage(String)void o
 setTypeModifiers(int)void o
 visitSource(String,String)void -
 visitOuterClass(String,String,String)void -
 visitInnerClass(String,String,String,int)void -
 visitField(int,String,String,String,Object)org.objectweb.asm.FieldVisitor -
 visitMethod(int,String,String,String,String[])org.objectweb.asm.MethodVisitor -
JvmExecutableBuilder - :org.objectweb.asm.MethodVisitor,org.objectweb.asm.Opcodes
 proxies .Proxies of
 new(org.eclipse.xtext.common.types.JvmDeclaredType,int,java.util.Map<String,org.eclipse.xtext.common.types.JvmTypeParameter>,.Proxies,int,String,String,String,String[]) -
 visitAttribute(org.objectweb.asm.Attribute)void -
 visitAnnotation(String,boolean)org.objectweb.asm.AnnotationVisitor -
 visitEnd()void -
 createFormalParameter(.BinaryTypeSignature,String,org.eclipse.xtext.common.types.JvmMember,java.util.Map<String,org.eclipse.xtext.common.types.JvmTypeParameter>)org.eclipse.xtext.common.types.JvmFormalParameter o
 visitAnnotationDefault()org.objectweb.asm.AnnotationVisitor -
 visitParameterAnnotation(int,String,boolean)org.objectweb.asm.AnnotationVisitor -
 visitCode()void -
 visitFrame(int,int,Object[],int,Object[])void -
 visitInsn(int)void -
 visitIntInsn(int,int)void -
 visitVarInsn(int,int)void -
 visitTypeInsn(int,String)void -
 visitFieldInsn(int,String,String,String)void -
 visitMethodInsn(int,String,String,String,boolean)void -
 visitJumpInsn(int,org.objectweb.asm.Label)void -
 visitLabel(org.objectweb.asm.Label)void -
 visitLdcInsn(Object)void -
 visitIincInsn(int,int)void -
 visitTableSwitchInsn(int,int,org.objectweb.asm.Label,org.objectweb.asm.Label[])void v
 visitLookupSwitchInsn(org.objectweb.asm.Label,int[],org.objectweb.asm.Label[])void -
 visitMultiANewArrayInsn(String,int)void -
 visitTryCatchBlock(org.objectweb.asm.Label,org.objectweb.asm.Label,org.objectweb.asm.Label,String)void -
 visitLocalVariable(String,String,String,org.objectweb.asm.Label,org.objectweb.asm.Label,int)void -
 visitLineNumber(int,org.objectweb.asm.Label)void -
 visitMaxs(int,int)void -
package org.eclipse.xtext.common.types.access.impl
AbstractClassFinder a <C=Object>
 CACHED_EXCEPTION ClassNotFoundException osf
 new(ClassLoader,<C>,java.util.Map<String,<C>>) o
 forName(String)<C> - !ClassNotFoundException
 forName(String,ClassLoader)<C> oa !ClassNotFoundException
 clearCache()void -
AbstractClassMirror a :.IClassMirror
 typeResourceServices .TypeResourceServices o
 new() -
 new(.TypeResourceServices) -
 getFragment(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.resource.IFragmentProvider.Fallback)String -
 getEObject(org.eclipse.emf.ecore.resource.Resource,String,org.eclipse.xtext.resource.IFragmentProvider.Fallback)org.eclipse.emf.ecore.EObject -
 getTypeName(org.eclipse.xtext.common.types.JvmType)String o
 findMember(org.eclipse.emf.ecore.EObject,String)org.eclipse.emf.ecore.EObject o
 getArrayEObject(org.eclipse.emf.ecore.resource.Resource,String,org.eclipse.xtext.resource.IFragmentProvider.Fallback)org.eclipse.emf.ecore.EObject o
 getTypeName()String oa
AbstractDeclaredTypeFactory a
 CLASS_CLASS_NAME String osf
 OBJECT_CLASS_NAME String osf
 STRING_CLASS_NAME String osf
 EMPTY_STRING_ARRAY String[] osf
 PRIMITIVE_PROXIES org.eclipse.xtext.common.types.JvmType[] osf
 COMMON_PROXIES java.util.Map<String,org.eclipse.xtext.common.types.JvmType> osf
 OBJECT_CLASS_PROXY org.eclipse.xtext.common.types.JvmType osf
 ANNOTATION_PROXIES java.util.Map<String,org.eclipse.xtext.common.types.JvmAnnotationType> osf
 ANNOTATION_METHOD_PROXIES java.util.Map<String,org.eclipse.xtext.common.types.JvmOperation[]> osf
 new() -
AbstractJvmTypeProvider a :org.eclipse.xtext.common.types.access.IJvmTypeProvider,org.eclipse.emf.ecore.resource.Resource.Factory +ClassNameVariants
 services .TypeResourceServices of
 new(org.eclipse.emf.ecore.resource.ResourceSet,.IndexedJvmTypeAccess) ox
 new(org.eclipse.emf.ecore.resource.ResourceSet,.IndexedJvmTypeAccess,.TypeResourceServices) o
 registerProtocol(org.eclipse.emf.ecore.resource.ResourceSet)void o
 findTypeByName(String)org.eclipse.xtext.common.types.JvmType a
 isBinaryNestedTypeDelimiter(String,boolean)boolean o
 findTypeByName(String,boolean)org.eclipse.xtext.common.types.JvmType a
 createResource(org.eclipse.emf.common.util.URI)org.eclipse.xtext.common.types.access.TypeResource -
 doCreateResource(org.eclipse.emf.common.util.URI)org.eclipse.xtext.common.types.access.TypeResource o
 getResourceSet()org.eclipse.emf.ecore.resource.ResourceSet -
 createMirror(org.eclipse.emf.common.util.URI)org.eclipse.xtext.common.types.access.IMirror -
 createMirrorForFQN(String)org.eclipse.xtext.common.types.access.IMirror oa
 getIndexedJvmTypeAccess().IndexedJvmTypeAccess -
 findNestedType(org.eclipse.xtext.common.types.JvmDeclaredType,java.util.List<String>,int)org.eclipse.xtext.common.types.JvmType o
AbstractRuntimeJvmTypeProvider a :.AbstractJvmTypeProvider +ClassNotFoundExceptionWithBaseName,TypeInResourceSetAdapter
 new(org.eclipse.emf.ecore.resource.ResourceSet,.IndexedJvmTypeAccess) ox
 new(org.eclipse.emf.ecore.resource.ResourceSet,.IndexedJvmTypeAccess,.TypeResourceServices) o
 registerProtocol(org.eclipse.emf.ecore.resource.ResourceSet)void o
 doTryFindInIndex(String,boolean)org.eclipse.xtext.common.types.JvmType o !.IndexedJvmTypeAccess.UnknownNestedTypeException
 tryFindTypeInIndex(String,boolean)org.eclipse.xtext.common.types.JvmType o
ClassFinder - :.AbstractClassFinder<Class<?>>
 new(ClassLoader) -
 forName(String,ClassLoader)Class<?> o !ClassNotFoundException
ClassMirror x :org.eclipse.xtext.common.types.access.binary.BinaryClassMirror
 createClassMirror(Class<?>,.ITypeFactory<Class<?>,org.eclipse.xtext.common.types.JvmDeclaredType>).ClassMirror s
 new(Class<?>,.ITypeFactory<Class<?>,org.eclipse.xtext.common.types.JvmDeclaredType>) o
 getMirroredClass()Class<?> -
 getTypeName()String o
 getMirroredBinaryClass()org.eclipse.xtext.common.types.access.binary.BinaryClass -
 initialize(org.eclipse.xtext.common.types.access.TypeResource)void -
ClasspathTypeProvider - :.AbstractRuntimeJvmTypeProvider
 new(ClassLoader,org.eclipse.emf.ecore.resource.ResourceSet,.IndexedJvmTypeAccess) x
 new(ClassLoader,org.eclipse.emf.ecore.resource.ResourceSet,.IndexedJvmTypeAccess,.TypeResourceServices) -
 createClassFileReaderAccess()org.eclipse.xtext.common.types.access.binary.asm.ClassFileBytesAccess o
 registerProtocol(org.eclipse.emf.ecore.resource.ResourceSet)void o
 createBinaryClassFinder(ClassLoader)org.eclipse.xtext.common.types.access.binary.BinaryClassFinder o
 createDeclaredTypeFactory(org.eclipse.xtext.common.types.access.binary.asm.ClassFileBytesAccess,ClassLoader).ITypeFactory<org.eclipse.xtext.common.types.access.binary.BinaryClass,org.eclipse.xtext.common.types.JvmDeclaredType> o
 getDeclaredTypeFactory().ITypeFactory<org.eclipse.xtext.common.types.access.binary.BinaryClass,org.eclipse.xtext.common.types.JvmDeclaredType> -
 getClassFinder()org.eclipse.xtext.common.types.access.binary.BinaryClassFinder -
 clearCache()void -
 findTypeByName(String)org.eclipse.xtext.common.types.JvmType -
 createResource(org.eclipse.emf.common.util.URI)org.eclipse.xtext.common.types.access.TypeResource -
 findTypeByName(String,boolean)org.eclipse.xtext.common.types.JvmType -
 createMirrorForFQN(String)org.eclipse.xtext.common.types.access.IMirror o
 createMirror(org.eclipse.xtext.common.types.access.binary.BinaryClass)org.eclipse.xtext.common.types.access.binary.BinaryClassMirror -
 findTypeByClass(org.eclipse.xtext.common.types.access.binary.BinaryClass,org.eclipse.emf.ecore.resource.Resource)org.eclipse.xtext.common.types.JvmType -
IClassMirror ai :org.eclipse.xtext.common.types.access.IMirror,org.eclipse.xtext.common.types.access.IMirrorExtension
 getLocationURI(org.eclipse.emf.ecore.resource.Resource)org.eclipse.emf.common.util.URI d
ITypeFactory ai <TypeData=Object,Type=org.eclipse.xtext.common.types.JvmType> +OptionsAware
 createType(<TypeData>)<Type> a
ITypeFactory.OptionsAware sai <TypeData=Object,Type=org.eclipse.xtext.common.types.JvmType> :.ITypeFactory<<TypeData>,<Type>>
 createType(<TypeData>,org.eclipse.xtext.common.types.access.TypeResource,java.util.Map<?,?>)<Type> a
IndexedJvmTypeAccess - +ShadowedTypeException,UnknownNestedTypeException
 new() -
 isIndexingPhase(org.eclipse.emf.common.notify.Notifier)boolean -
 getIndexedJvmType(org.eclipse.emf.common.util.URI,org.eclipse.emf.ecore.resource.ResourceSet)org.eclipse.emf.ecore.EObject - !.IndexedJvmTypeAccess.UnknownNestedTypeException
 getIndexedJvmType(org.eclipse.emf.common.util.URI,org.eclipse.emf.ecore.resource.ResourceSet,boolean)org.eclipse.emf.ecore.EObject - !.IndexedJvmTypeAccess.UnknownNestedTypeException
 getIndexedJvmType(org.eclipse.xtext.naming.QualifiedName,String,org.eclipse.emf.ecore.resource.ResourceSet)org.eclipse.emf.ecore.EObject - !.IndexedJvmTypeAccess.UnknownNestedTypeException
 getIndexedJvmType(org.eclipse.xtext.naming.QualifiedName,String,org.eclipse.emf.ecore.resource.ResourceSet,boolean)org.eclipse.emf.ecore.EObject - !.IndexedJvmTypeAccess.UnknownNestedTypeException
 findAccessibleType(String,org.eclipse.emf.ecore.resource.ResourceSet,java.util.Iterator<org.eclipse.xtext.resource.IEObjectDescription>)org.eclipse.emf.ecore.EObject o !.IndexedJvmTypeAccess.UnknownNestedTypeException
 getAccessibleType(org.eclipse.xtext.resource.IEObjectDescription,String,org.eclipse.emf.ecore.resource.ResourceSet)org.eclipse.emf.ecore.EObject o !.IndexedJvmTypeAccess.UnknownNestedTypeException
 resolveJavaObject(org.eclipse.xtext.common.types.JvmType,String)org.eclipse.emf.ecore.EObject - !.IndexedJvmTypeAccess.UnknownNestedTypeException
 resolveJavaArrayObject(org.eclipse.xtext.common.types.JvmType,String)org.eclipse.emf.ecore.EObject - !.IndexedJvmTypeAccess.UnknownNestedTypeException
IndexedJvmTypeAccess.UnknownNestedTypeException s :RuntimeException
 new() -
 new(String) -
InternalURIHelperConstants - :.URIHelperConstants
 PRIMITIVE_URIS org.eclipse.emf.common.util.URI[] osf
 COMMON_URIS java.util.Map<String,org.eclipse.emf.common.util.URI> osf
 COMMON_METHOD_URIS java.util.Map<String,org.eclipse.emf.common.util.URI[]> osf
 COMMON_SIGNATURE_URIS java.util.Map<String,org.eclipse.emf.common.util.URI> osf
 new() -
TypeResourceServices -
 new() -
 getOperationCanceledManager()org.eclipse.xtext.service.OperationCanceledManager -
 getOutdatedStateManager()org.eclipse.xtext.resource.OutdatedStateManager -
URIHelperConstants ai
 PRIMITIVES_URI org.eclipse.emf.common.util.URI sf
 OBJECTS_URI org.eclipse.emf.common.util.URI sf
 PRIMITIVES String sf
 OBJECTS String sf
 PROTOCOL String sf
package org.eclipse.xtext.common.types.access.reflect
CachingReflectionTypeFactory - :.ReflectionTypeFactory
 new(.ReflectionTypeFactory) -
 createType(Class<?>)org.eclipse.xtext.common.types.JvmDeclaredType -
ReflectURIHelper - :org.eclipse.xtext.common.types.access.impl.URIHelperConstants
 new() -
 createResourceURI(java.lang.reflect.Type)org.eclipse.emf.common.util.URI -
 createResourceURI(String)org.eclipse.emf.common.util.URI -
 getFragment(java.lang.reflect.Type)String -
ReflectionTypeFactory - :org.eclipse.xtext.common.types.access.impl.ITypeFactory<Class<?>,org.eclipse.xtext.common.types.JvmDeclaredType>
 new(.ReflectURIHelper) -
 createType(Class<?>)org.eclipse.xtext.common.types.JvmDeclaredType -
 logSignatureFormatError(Class<?>)void o
 createAnnotationValues(java.lang.reflect.AnnotatedElement,org.eclipse.xtext.common.types.JvmAnnotationTarget)void o
 createAnnotationReference(java.lang.annotation.Annotation)org.eclipse.xtext.common.types.JvmAnnotationReference o
 createEnumLiteralProxy(Enum<?>)org.eclipse.xtext.common.types.JvmEnumerationLiteral o
 createArrayAnnotationValue(Object,Class<?>)org.eclipse.xtext.common.types.JvmAnnotationValue o
 createAnnotationValue(Object,Class<?>)org.eclipse.xtext.common.types.JvmAnnotationValue o
 createAnnotationValue(Class<?>)org.eclipse.emf.ecore.EStructuralFeature.Setting o
 createAnnotationProxy(Class<java.lang.annotation.Annotation>)org.eclipse.xtext.common.types.JvmAnnotationType o
 createMethodProxy(java.lang.reflect.Method)org.eclipse.xtext.common.types.JvmOperation o
 setTypeModifiers(Class<?>,org.eclipse.xtext.common.types.JvmDeclaredType)void o
 createNestedTypes(Class<?>,org.eclipse.xtext.common.types.JvmDeclaredType)void o
 createAnnotationType(Class<?>)org.eclipse.xtext.common.types.JvmAnnotationType o
 setSuperTypes(Class<?>,org.eclipse.xtext.common.types.JvmDeclaredType)void o
 createFields(Class<?>,org.eclipse.xtext.common.types.JvmDeclaredType)void o
 createConstructors(Class<?>,org.eclipse.xtext.common.types.JvmDeclaredType)void o
 createMethods(Class<?>,org.eclipse.xtext.common.types.JvmDeclaredType)void o
 createEnumerationType(Class<?>)org.eclipse.xtext.common.types.JvmEnumerationType o
 setVisibility(Class<?>,org.eclipse.xtext.common.types.JvmMember)void o
 createTypeParameter(java.lang.reflect.TypeVariable<?>,org.eclipse.xtext.common.types.JvmMember)org.eclipse.xtext.common.types.JvmTypeParameter o
 createTypeReference(java.lang.reflect.Type)org.eclipse.xtext.common.types.JvmTypeReference o
 createArrayTypeReference(java.lang.reflect.Type)org.eclipse.xtext.common.types.JvmTypeReference o
 createTypeArgument(java.lang.reflect.Type)org.eclipse.xtext.common.types.JvmTypeReference o
 createProxy(java.lang.reflect.Type)org.eclipse.xtext.common.types.JvmType o
 createField(java.lang.reflect.Field)org.eclipse.xtext.common.types.JvmField o
 createConstructor(java.lang.reflect.Constructor<?>)org.eclipse.xtext.common.types.JvmConstructor o
 setVisibility(org.eclipse.xtext.common.types.JvmMember,int)void o
 enhanceExecutable(org.eclipse.xtext.common.types.JvmExecutable,<T>,String,java.lang.reflect.Type[],java.lang.annotation.Annotation[][],int)void o <T=java.lang.reflect.Member>
 enhanceGenericDeclaration(org.eclipse.xtext.common.types.JvmExecutable,java.lang.reflect.GenericDeclaration)void o
 createOperation(java.lang.reflect.Method)org.eclipse.xtext.common.types.JvmOperation o
 createFormalParameter(java.lang.reflect.Type,String,org.eclipse.xtext.common.types.JvmMember,java.lang.reflect.GenericDeclaration,java.lang.annotation.Annotation[])org.eclipse.xtext.common.types.JvmFormalParameter o
 createLocalTypeReference(java.lang.reflect.Type,org.eclipse.xtext.common.types.JvmTypeParameterDeclarator,java.lang.reflect.GenericDeclaration)org.eclipse.xtext.common.types.JvmTypeReference o
 createLocalArrayTypeReference(java.lang.reflect.Type,org.eclipse.xtext.common.types.JvmTypeParameterDeclarator,java.lang.reflect.GenericDeclaration)org.eclipse.xtext.common.types.JvmTypeReference o
 isLocal(java.lang.reflect.Type,java.lang.reflect.GenericDeclaration)boolean o
 getUriHelper().ReflectURIHelper o
ReflectionTypeProvider - :org.eclipse.xtext.common.types.access.impl.AbstractRuntimeJvmTypeProvider
 new(ClassLoader,org.eclipse.emf.ecore.resource.ResourceSet,org.eclipse.xtext.common.types.access.impl.IndexedJvmTypeAccess) x
 new(ClassLoader,org.eclipse.emf.ecore.resource.ResourceSet,org.eclipse.xtext.common.types.access.impl.IndexedJvmTypeAccess,org.eclipse.xtext.common.types.access.impl.TypeResourceServices) -
 new(ClassLoader,org.eclipse.emf.ecore.resource.ResourceSet) x
 createClassFinder(ClassLoader)org.eclipse.xtext.common.types.access.impl.ClassFinder o
 createDeclaredTypeFactory().ReflectionTypeFactory o
 createClassURIHelper().ReflectURIHelper o
 getClassURIHelper().ReflectURIHelper -
 getDeclaredTypeFactory().ReflectionTypeFactory -
 getClassFinder()org.eclipse.xtext.common.types.access.impl.ClassFinder -
 findTypeByName(String)org.eclipse.xtext.common.types.JvmType -
 findTypeByName(String,boolean)org.eclipse.xtext.common.types.JvmType -
 createMirrorForFQN(String)org.eclipse.xtext.common.types.access.IMirror o
 createMirror(Class<?>)org.eclipse.xtext.common.types.access.impl.ClassMirror -
 findTypeByClass(Class<?>,org.eclipse.emf.ecore.resource.Resource)org.eclipse.xtext.common.types.JvmType -
package org.eclipse.xtext.common.types.descriptions
IStubGenerator ai
 doGenerateStubs(org.eclipse.xtext.generator.IFileSystemAccess,org.eclipse.xtext.resource.IResourceDescription)void a
JvmTypesResourceDescriptionStrategy - :org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy
 IS_NESTED_TYPE String sf
 IS_INTERFACE String sf
 TYPE_PARAMETERS String sf
 SIGNATURE_HASH_KEY String sf
 new() -
 createEObjectDescriptions(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.resource.IEObjectDescription>)boolean -
 createLazyUserData(org.eclipse.emf.ecore.EObject)java.util.Map<String,String> o
 createUserData(org.eclipse.emf.ecore.EObject,com.google.common.collect.ImmutableMap.Builder<String,String>)void o
TypeResourceDescription - :org.eclipse.xtext.resource.impl.AbstractResourceDescription +ChangedDelta,ClassDescription
 new(org.eclipse.xtext.naming.QualifiedName) -
 computeExportedObjects()java.util.List<org.eclipse.xtext.resource.IEObjectDescription> o
 getImportedNames()Iterable<org.eclipse.xtext.naming.QualifiedName> -
 getReferenceDescriptions()Iterable<org.eclipse.xtext.resource.IReferenceDescription> -
 getURI()org.eclipse.emf.common.util.URI -
TypeResourceDescription.ClassDescription s :org.eclipse.xtext.resource.IEObjectDescription
 new(org.eclipse.xtext.naming.QualifiedName) -
 getEClass()org.eclipse.emf.ecore.EClass -
 getEObjectOrProxy()org.eclipse.emf.ecore.EObject -
 getEObjectURI()org.eclipse.emf.common.util.URI -
 getName()org.eclipse.xtext.naming.QualifiedName -
 getUserData(String)String -
 getUserDataKeys()String[] -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
 getQualifiedName()org.eclipse.xtext.naming.QualifiedName -
package org.eclipse.xtext.common.types.impl
JvmGenericArrayTypeReferenceImpl - :.JvmTypeReferenceImplCustom,org.eclipse.xtext.common.types.JvmGenericArrayTypeReference
 componentType org.eclipse.xtext.common.types.JvmTypeReference o
 new() o
 eStaticClass()org.eclipse.emf.ecore.EClass o
 getComponentType()org.eclipse.xtext.common.types.JvmTypeReference -
 basicSetComponentType(org.eclipse.xtext.common.types.JvmTypeReference,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 setComponentType(org.eclipse.xtext.common.types.JvmTypeReference)void -
 getDimensions()int -
 getType()org.eclipse.xtext.common.types.JvmArrayType -
 eInverseRemove(org.eclipse.emf.ecore.InternalEObject,int,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 eGet(int,boolean,boolean)Object -
 eSet(int,Object)void -
 eUnset(int)void -
 eIsSet(int)boolean -
JvmGenericArrayTypeReferenceImplCustom - :.JvmGenericArrayTypeReferenceImpl
 new() -
 getType()org.eclipse.xtext.common.types.JvmArrayType -
 getDimensions()int -
 getIdentifier()String -
 getSimpleName()String -
 getQualifiedName(char)String -
 toString()String -
 accept(org.eclipse.xtext.common.types.util.ITypeReferenceVisitor<<Result>>)<Result> - <Result=Object>
 accept(org.eclipse.xtext.common.types.util.ITypeReferenceVisitorWithParameter<<Parameter>,<Result>>,<Parameter>)<Result> - <Parameter=Object,Result=Object>
JvmSpecializedTypeReferenceImpl a :.JvmTypeReferenceImplCustom,org.eclipse.xtext.common.types.JvmSpecializedTypeReference
 equivalent org.eclipse.xtext.common.types.JvmTypeReference o
 new() o
 eStaticClass()org.eclipse.emf.ecore.EClass o
 getEquivalent()org.eclipse.xtext.common.types.JvmTypeReference -
 basicSetEquivalent(org.eclipse.xtext.common.types.JvmTypeReference,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 setEquivalent(org.eclipse.xtext.common.types.JvmTypeReference)void -
 eInverseRemove(org.eclipse.emf.ecore.InternalEObject,int,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 eGet(int,boolean,boolean)Object -
 eSet(int,Object)void -
 eUnset(int)void -
 eIsSet(int)boolean -
JvmSpecializedTypeReferenceImplCustom - :.JvmSpecializedTypeReferenceImpl
 new() -
 getType()org.eclipse.xtext.common.types.JvmType -
 accept(org.eclipse.xtext.common.types.util.ITypeReferenceVisitor<<Result>>)<Result> - <Result=Object>
 accept(org.eclipse.xtext.common.types.util.ITypeReferenceVisitorWithParameter<<Parameter>,<Result>>,<Parameter>)<Result> - <Parameter=Object,Result=Object>
 getIdentifier()String -
 getQualifiedName(char)String -
 getSimpleName()String -
 toString()String -
JvmTypeReferenceImpl a :org.eclipse.emf.ecore.impl.MinimalEObjectImpl.Container,org.eclipse.xtext.common.types.JvmTypeReference
 new() o
 eStaticClass()org.eclipse.emf.ecore.EClass o
 getType()org.eclipse.xtext.common.types.JvmType -
 getIdentifier()String -
 getSimpleName()String -
 getQualifiedName()String -
 getQualifiedName(char)String -
 accept(org.eclipse.xtext.common.types.util.ITypeReferenceVisitor<<Result>>)<Result> - <Result=Object>
 accept(org.eclipse.xtext.common.types.util.ITypeReferenceVisitorWithParameter<<Parameter>,<Result>>,<Parameter>)<Result> - <Parameter=Object,Result=Object>
JvmTypeReferenceImplCustom - :.JvmTypeReferenceImpl
 new() -
 eResolveProxy(org.eclipse.emf.ecore.InternalEObject)org.eclipse.emf.ecore.EObject -
 accept(org.eclipse.xtext.common.types.util.ITypeReferenceVisitor<<Result>>)<Result> - <Result=Object>
 accept(org.eclipse.xtext.common.types.util.ITypeReferenceVisitorWithParameter<<Parameter>,<Result>>,<Parameter>)<Result> - <Parameter=Object,Result=Object>
 getIdentifier()String -
 getSimpleName()String -
 getQualifiedName()String -
 getQualifiedName(char)String -
package org.eclipse.xtext.common.types.util
AbstractTypeReferenceVisitor a <Result=Object> :.ITypeReferenceVisitor<<Result>> +InheritanceAware
 new() -
 visit(org.eclipse.xtext.common.types.JvmTypeReference)<Result> -
 handleNullReference()<Result> o
 doVisitDelegateTypeReference(org.eclipse.xtext.common.types.JvmDelegateTypeReference)<Result> -
 doVisitSpecializedTypeReference(org.eclipse.xtext.common.types.JvmSpecializedTypeReference)<Result> -
AbstractTypeReferenceVisitor.InheritanceAware s <Result=Object> :.AbstractTypeReferenceVisitor<<Result>>
 new() -
 doVisitTypeReference(org.eclipse.xtext.common.types.JvmTypeReference)<Result> -
 doVisitAnyTypeReference(org.eclipse.xtext.common.types.JvmAnyTypeReference)<Result> -
 doVisitCompoundTypeReference(org.eclipse.xtext.common.types.JvmCompoundTypeReference)<Result> -
 doVisitParameterizedTypeReference(org.eclipse.xtext.common.types.JvmParameterizedTypeReference)<Result> -
 doVisitInnerTypeReference(org.eclipse.xtext.common.types.JvmInnerTypeReference)<Result> -
 doVisitGenericArrayTypeReference(org.eclipse.xtext.common.types.JvmGenericArrayTypeReference)<Result> -
 doVisitWildcardTypeReference(org.eclipse.xtext.common.types.JvmWildcardTypeReference)<Result> -
 doVisitMultiTypeReference(org.eclipse.xtext.common.types.JvmMultiTypeReference)<Result> -
 doVisitSynonymTypeReference(org.eclipse.xtext.common.types.JvmSynonymTypeReference)<Result> -
 doVisitUnknownTypeReference(org.eclipse.xtext.common.types.JvmUnknownTypeReference)<Result> -
AbstractTypeReferenceVisitorWithParameter a <Parameter=Object,Result=Object> :.ITypeReferenceVisitorWithParameter<<Parameter>,<Result>> +InheritanceAware
 new() -
 visit(org.eclipse.xtext.common.types.JvmTypeReference,<Parameter>)<Result> -
 handleNullReference(<Parameter>)<Result> o
 doVisitDelegateTypeReference(org.eclipse.xtext.common.types.JvmDelegateTypeReference,<Parameter>)<Result> -
 doVisitSpecializedTypeReference(org.eclipse.xtext.common.types.JvmSpecializedTypeReference,<Parameter>)<Result> -
AbstractTypeReferenceVisitorWithParameter.InheritanceAware s <Parameter=Object,Result=Object> :.AbstractTypeReferenceVisitorWithParameter<<Parameter>,<Result>>
 new() -
 doVisitTypeReference(org.eclipse.xtext.common.types.JvmTypeReference,<Parameter>)<Result> -
 doVisitAnyTypeReference(org.eclipse.xtext.common.types.JvmAnyTypeReference,<Parameter>)<Result> -
 doVisitCompoundTypeReference(org.eclipse.xtext.common.types.JvmCompoundTypeReference,<Parameter>)<Result> -
 doVisitParameterizedTypeReference(org.eclipse.xtext.common.types.JvmParameterizedTypeReference,<Parameter>)<Result> -
 doVisitInnerTypeReference(org.eclipse.xtext.common.types.JvmInnerTypeReference,<Parameter>)<Result> -
 doVisitGenericArrayTypeReference(org.eclipse.xtext.common.types.JvmGenericArrayTypeReference,<Parameter>)<Result> -
 doVisitWildcardTypeReference(org.eclipse.xtext.common.types.JvmWildcardTypeReference,<Parameter>)<Result> -
 doVisitMultiTypeReference(org.eclipse.xtext.common.types.JvmMultiTypeReference,<Parameter>)<Result> -
 doVisitSynonymTypeReference(org.eclipse.xtext.common.types.JvmSynonymTypeReference,<Parameter>)<Result> -
 doVisitUnknownTypeReference(org.eclipse.xtext.common.types.JvmUnknownTypeReference,<Parameter>)<Result> -
AnnotationLookup -
 new() -
 findAnnotation(org.eclipse.xtext.common.types.JvmAnnotationTarget,Class<java.lang.annotation.Annotation>)org.eclipse.xtext.common.types.JvmAnnotationReference -
 findAnnotation(org.eclipse.xtext.common.types.JvmAnnotationTarget,String)org.eclipse.xtext.common.types.JvmAnnotationReference -
 removeAnnotation(org.eclipse.xtext.common.types.JvmAnnotationTarget,Class<java.lang.annotation.Annotation>)org.eclipse.xtext.common.types.JvmAnnotationReference -
 removeAnnotation(org.eclipse.xtext.common.types.JvmAnnotationTarget,String)org.eclipse.xtext.common.types.JvmAnnotationReference -
 findOrAddAnnotation(org.eclipse.xtext.common.types.JvmAnnotationTarget,org.eclipse.emf.common.notify.Notifier,Class<java.lang.annotation.Annotation>)org.eclipse.xtext.common.types.JvmAnnotationReference -
 isRepeatable(org.eclipse.xtext.common.types.JvmAnnotationType)boolean -
IRawTypeHelper axi
 getAllRawTypes(org.eclipse.xtext.common.types.JvmTypeReference,org.eclipse.emf.ecore.resource.Resource)java.util.List<org.eclipse.xtext.common.types.JvmType> a
 getRawTypeReference(org.eclipse.xtext.common.types.JvmTypeReference,org.eclipse.emf.ecore.resource.Resource)org.eclipse.xtext.common.types.JvmTypeReference a
ITypeReferenceVisitor ai <Result=Object>
 visit(org.eclipse.xtext.common.types.JvmTypeReference)<Result> a
 doVisitTypeReference(org.eclipse.xtext.common.types.JvmTypeReference)<Result> a
 doVisitAnyTypeReference(org.eclipse.xtext.common.types.JvmAnyTypeReference)<Result> a
 doVisitCompoundTypeReference(org.eclipse.xtext.common.types.JvmCompoundTypeReference)<Result> a
 doVisitParameterizedTypeReference(org.eclipse.xtext.common.types.JvmParameterizedTypeReference)<Result> a
 doVisitInnerTypeReference(org.eclipse.xtext.common.types.JvmInnerTypeReference)<Result> a
 doVisitGenericArrayTypeReference(org.eclipse.xtext.common.types.JvmGenericArrayTypeReference)<Result> a
 doVisitWildcardTypeReference(org.eclipse.xtext.common.types.JvmWildcardTypeReference)<Result> a
 doVisitMultiTypeReference(org.eclipse.xtext.common.types.JvmMultiTypeReference)<Result> a
 doVisitSynonymTypeReference(org.eclipse.xtext.common.types.JvmSynonymTypeReference)<Result> a
 doVisitDelegateTypeReference(org.eclipse.xtext.common.types.JvmDelegateTypeReference)<Result> a
 doVisitUnknownTypeReference(org.eclipse.xtext.common.types.JvmUnknownTypeReference)<Result> a
 doVisitSpecializedTypeReference(org.eclipse.xtext.common.types.JvmSpecializedTypeReference)<Result> a
ITypeReferenceVisitorWithParameter ai <Parameter=Object,Result=Object>
 visit(org.eclipse.xtext.common.types.JvmTypeReference,<Parameter>)<Result> a
 doVisitTypeReference(org.eclipse.xtext.common.types.JvmTypeReference,<Parameter>)<Result> a
 doVisitAnyTypeReference(org.eclipse.xtext.common.types.JvmAnyTypeReference,<Parameter>)<Result> a
 doVisitCompoundTypeReference(org.eclipse.xtext.common.types.JvmCompoundTypeReference,<Parameter>)<Result> a
 doVisitParameterizedTypeReference(org.eclipse.xtext.common.types.JvmParameterizedTypeReference,<Parameter>)<Result> a
 doVisitInnerTypeReference(org.eclipse.xtext.common.types.JvmInnerTypeReference,<Parameter>)<Result> a
 doVisitGenericArrayTypeReference(org.eclipse.xtext.common.types.JvmGenericArrayTypeReference,<Parameter>)<Result> a
 doVisitWildcardTypeReference(org.eclipse.xtext.common.types.JvmWildcardTypeReference,<Parameter>)<Result> a
 doVisitMultiTypeReference(org.eclipse.xtext.common.types.JvmMultiTypeReference,<Parameter>)<Result> a
 doVisitSynonymTypeReference(org.eclipse.xtext.common.types.JvmSynonymTypeReference,<Parameter>)<Result> a
 doVisitDelegateTypeReference(org.eclipse.xtext.common.types.JvmDelegateTypeReference,<Parameter>)<Result> a
 doVisitUnknownTypeReference(org.eclipse.xtext.common.types.JvmUnknownTypeReference,<Parameter>)<Result> a
 doVisitSpecializedTypeReference(org.eclipse.xtext.common.types.JvmSpecializedTypeReference,<Parameter>)<Result> a
Primitives - +Primitive
 new() -
 primitiveKind(org.eclipse.xtext.common.types.JvmPrimitiveType).Primitives.Primitive -
 asWrapperTypeIfPrimitive(org.eclipse.xtext.common.types.JvmTypeReference)org.eclipse.xtext.common.types.JvmTypeReference -
 getWrapperType(org.eclipse.xtext.common.types.JvmPrimitiveType)org.eclipse.xtext.common.types.JvmType -
 getPrimitiveTypeIfWrapper(org.eclipse.xtext.common.types.JvmDeclaredType)org.eclipse.xtext.common.types.JvmType -
 getType(Class<?>,org.eclipse.emf.common.notify.Notifier)org.eclipse.xtext.common.types.JvmType o
 isPrimitive(org.eclipse.xtext.common.types.JvmTypeReference)boolean -
 isWrapperType(org.eclipse.xtext.common.types.JvmTypeReference)boolean -
 isWrapperType(org.eclipse.xtext.common.types.JvmType)boolean -
 asPrimitiveIfWrapperType(org.eclipse.xtext.common.types.JvmTypeReference)org.eclipse.xtext.common.types.JvmTypeReference -
Primitives.Primitive sfe :Enum<.Primitives.Primitive>
 Byte .Primitives.Primitive sf
 Short .Primitives.Primitive sf
 Char .Primitives.Primitive sf
 Int .Primitives.Primitive sf
 Long .Primitives.Primitive sf
 Float .Primitives.Primitive sf
 Double .Primitives.Primitive sf
 Void .Primitives.Primitive sf
 Boolean .Primitives.Primitive sf
 values().Primitives.Primitive[] s
 valueOf(String).Primitives.Primitive s
RawSuperTypes - +Implementation
 new() -
 collect(org.eclipse.xtext.common.types.JvmType)java.util.Set<org.eclipse.xtext.common.types.JvmType> -
 collectNames(org.eclipse.xtext.common.types.JvmType)java.util.Set<String> -
RawSuperTypes.Implementation os :.TypesSwitch<Boolean>
 new() o
 doSwitch(org.eclipse.emf.ecore.EObject)Boolean -
 caseJvmTypeReference(org.eclipse.xtext.common.types.JvmTypeReference)Boolean -
 caseJvmType(org.eclipse.xtext.common.types.JvmType)Boolean -
 caseJvmArrayType(org.eclipse.xtext.common.types.JvmArrayType)Boolean -
 caseJvmDeclaredType(org.eclipse.xtext.common.types.JvmDeclaredType)Boolean -
 collect(org.eclipse.xtext.common.types.JvmType)java.util.Set<org.eclipse.xtext.common.types.JvmType> -
RawTypeHelper x :.IRawTypeHelper +RawTypeImplementation,RawTypeReferenceImplementation
 new(.RawTypeHelper.RawTypeImplementation,.RawTypeHelper.RawTypeReferenceImplementation) -
 getAllRawTypes(org.eclipse.xtext.common.types.JvmTypeReference,org.eclipse.emf.ecore.resource.Resource)java.util.List<org.eclipse.xtext.common.types.JvmType> -
 getRawTypeReference(org.eclipse.xtext.common.types.JvmTypeReference,org.eclipse.emf.ecore.resource.Resource)org.eclipse.xtext.common.types.JvmTypeReference -
RawTypeHelper.RawTypeImplementation s :.AbstractTypeReferenceVisitorWithParameter.InheritanceAware<org.eclipse.emf.ecore.resource.Resource,java.util.List<org.eclipse.xtext.common.types.JvmType>>
 new(org.eclipse.xtext.common.types.TypesFactory) -
 getAllRawTypes(org.eclipse.xtext.common.types.JvmTypeReference,org.eclipse.emf.ecore.resource.Resource)java.util.List<org.eclipse.xtext.common.types.JvmType> -
 doVisitTypeReference(org.eclipse.xtext.common.types.JvmTypeReference,org.eclipse.emf.ecore.resource.Resource)java.util.List<org.eclipse.xtext.common.types.JvmType> -
 handleNullReference(org.eclipse.emf.ecore.resource.Resource)java.util.List<org.eclipse.xtext.common.types.JvmType> o
 doVisitCompoundTypeReference(org.eclipse.xtext.common.types.JvmCompoundTypeReference,org.eclipse.emf.ecore.resource.Resource)java.util.List<org.eclipse.xtext.common.types.JvmType> -
 doVisitGenericArrayTypeReference(org.eclipse.xtext.common.types.JvmGenericArrayTypeReference,org.eclipse.emf.ecore.resource.Resource)java.util.List<org.eclipse.xtext.common.types.JvmType> -
 doVisitParameterizedTypeReference(org.eclipse.xtext.common.types.JvmParameterizedTypeReference,org.eclipse.emf.ecore.resource.Resource)java.util.List<org.eclipse.xtext.common.types.JvmType> -
 doVisitWildcardTypeReference(org.eclipse.xtext.common.types.JvmWildcardTypeReference,org.eclipse.emf.ecore.resource.Resource)java.util.List<org.eclipse.xtext.common.types.JvmType> -
 getRawTypesFromConstraints(java.util.List<org.eclipse.xtext.common.types.JvmTypeConstraint>,org.eclipse.emf.ecore.resource.Resource)java.util.List<org.eclipse.xtext.common.types.JvmType> o
 createObjectReference(org.eclipse.emf.ecore.resource.Resource)java.util.List<org.eclipse.xtext.common.types.JvmType> o
RawTypeHelper.RawTypeReferenceImplementation s :.AbstractTypeReferenceVisitorWithParameter.InheritanceAware<org.eclipse.emf.ecore.resource.Resource,org.eclipse.xtext.common.types.JvmTypeReference>
 new(org.eclipse.xtext.common.types.TypesFactory) -
 getRawTypeReference(org.eclipse.xtext.common.types.JvmTypeReference,org.eclipse.emf.ecore.resource.Resource)org.eclipse.xtext.common.types.JvmTypeReference -
 doVisitTypeReference(org.eclipse.xtext.common.types.JvmTypeReference,org.eclipse.emf.ecore.resource.Resource)org.eclipse.xtext.common.types.JvmTypeReference -
 handleNullReference(org.eclipse.emf.ecore.resource.Resource)org.eclipse.xtext.common.types.JvmTypeReference o
 doVisitCompoundTypeReference(org.eclipse.xtext.common.types.JvmCompoundTypeReference,org.eclipse.emf.ecore.resource.Resource)org.eclipse.xtext.common.types.JvmTypeReference -
 doVisitDelegateTypeReference(org.eclipse.xtext.common.types.JvmDelegateTypeReference,org.eclipse.emf.ecore.resource.Resource)org.eclipse.xtext.common.types.JvmTypeReference -
 doVisitGenericArrayTypeReference(org.eclipse.xtext.common.types.JvmGenericArrayTypeReference,org.eclipse.emf.ecore.resource.Resource)org.eclipse.xtext.common.types.JvmTypeReference -
 doVisitParameterizedTypeReference(org.eclipse.xtext.common.types.JvmParameterizedTypeReference,org.eclipse.emf.ecore.resource.Resource)org.eclipse.xtext.common.types.JvmTypeReference -
 doVisitWildcardTypeReference(org.eclipse.xtext.common.types.JvmWildcardTypeReference,org.eclipse.emf.ecore.resource.Resource)org.eclipse.xtext.common.types.JvmTypeReference -
 getRawTypeFromConstraints(java.util.List<org.eclipse.xtext.common.types.JvmTypeConstraint>,org.eclipse.emf.ecore.resource.Resource)org.eclipse.xtext.common.types.JvmTypeReference o
 createObjectReference(org.eclipse.emf.ecore.resource.Resource)org.eclipse.xtext.common.types.JvmTypeReference o
RawTypeReferenceComputer - :.AbstractTypeReferenceVisitorWithParameter.InheritanceAware<org.eclipse.xtext.util.Pair<org.eclipse.emf.ecore.resource.Resource,java.util.Set<org.eclipse.xtext.common.types.JvmType>>,org.eclipse.xtext.common.types.JvmTypeReference>
 new(org.eclipse.xtext.common.types.TypesFactory) -
 getRawTypeReference(org.eclipse.xtext.common.types.JvmTypeReference,org.eclipse.emf.ecore.resource.Resource)org.eclipse.xtext.common.types.JvmTypeReference -
 doVisitTypeReference(org.eclipse.xtext.common.types.JvmTypeReference,org.eclipse.xtext.util.Pair<org.eclipse.emf.ecore.resource.Resource,java.util.Set<org.eclipse.xtext.common.types.JvmType>>)org.eclipse.xtext.common.types.JvmTypeReference -
 handleNullReference(org.eclipse.xtext.util.Pair<org.eclipse.emf.ecore.resource.Resource,java.util.Set<org.eclipse.xtext.common.types.JvmType>>)org.eclipse.xtext.common.types.JvmTypeReference o
 doVisitCompoundTypeReference(org.eclipse.xtext.common.types.JvmCompoundTypeReference,org.eclipse.xtext.util.Pair<org.eclipse.emf.ecore.resource.Resource,java.util.Set<org.eclipse.xtext.common.types.JvmType>>)org.eclipse.xtext.common.types.JvmTypeReference -
 doVisitDelegateTypeReference(org.eclipse.xtext.common.types.JvmDelegateTypeReference,org.eclipse.xtext.util.Pair<org.eclipse.emf.ecore.resource.Resource,java.util.Set<org.eclipse.xtext.common.types.JvmType>>)org.eclipse.xtext.common.types.JvmTypeReference -
 doVisitGenericArrayTypeReference(org.eclipse.xtext.common.types.JvmGenericArrayTypeReference,org.eclipse.xtext.util.Pair<org.eclipse.emf.ecore.resource.Resource,java.util.Set<org.eclipse.xtext.common.types.JvmType>>)org.eclipse.xtext.common.types.JvmTypeReference -
 doVisitParameterizedTypeReference(org.eclipse.xtext.common.types.JvmParameterizedTypeReference,org.eclipse.xtext.util.Pair<org.eclipse.emf.ecore.resource.Resource,java.util.Set<org.eclipse.xtext.common.types.JvmType>>)org.eclipse.xtext.common.types.JvmTypeReference -
 doVisitWildcardTypeReference(org.eclipse.xtext.common.types.JvmWildcardTypeReference,org.eclipse.xtext.util.Pair<org.eclipse.emf.ecore.resource.Resource,java.util.Set<org.eclipse.xtext.common.types.JvmType>>)org.eclipse.xtext.common.types.JvmTypeReference -
 getRawTypeFromConstraints(java.util.List<org.eclipse.xtext.common.types.JvmTypeConstraint>,org.eclipse.xtext.util.Pair<org.eclipse.emf.ecore.resource.Resource,java.util.Set<org.eclipse.xtext.common.types.JvmType>>)org.eclipse.xtext.common.types.JvmTypeReference o
 createObjectReference(org.eclipse.emf.ecore.resource.Resource)org.eclipse.xtext.common.types.JvmTypeReference o
TypeReferences -
 new() -
 createAnyTypeReference(org.eclipse.emf.common.notify.Notifier)org.eclipse.xtext.common.types.JvmAnyTypeReference -
 createMultiTypeReference(org.eclipse.emf.common.notify.Notifier,org.eclipse.xtext.common.types.JvmTypeReference[])org.eclipse.xtext.common.types.JvmMultiTypeReference v
 createTypeRef(org.eclipse.xtext.common.types.JvmType,org.eclipse.xtext.common.types.JvmTypeReference[])org.eclipse.xtext.common.types.JvmParameterizedTypeReference v
 createDelegateTypeReference(org.eclipse.xtext.common.types.JvmTypeReference)org.eclipse.xtext.common.types.JvmDelegateTypeReference -
 getArgument(org.eclipse.xtext.common.types.JvmTypeReference,int)org.eclipse.xtext.common.types.JvmTypeReference -
 wildCard()org.eclipse.xtext.common.types.JvmWildcardTypeReference -
 wildCardExtends(org.eclipse.xtext.common.types.JvmTypeReference)org.eclipse.xtext.common.types.JvmWildcardTypeReference -
 wildCardSuper(org.eclipse.xtext.common.types.JvmTypeReference)org.eclipse.xtext.common.types.JvmWildcardTypeReference -
 getTypeForName(Class<?>,org.eclipse.emf.common.notify.Notifier,org.eclipse.xtext.common.types.JvmTypeReference[])org.eclipse.xtext.common.types.JvmTypeReference v
 getUnknownTypeReference(String)org.eclipse.xtext.common.types.JvmUnknownTypeReference o
 getTypeForName(String,org.eclipse.emf.common.notify.Notifier,org.eclipse.xtext.common.types.JvmTypeReference[])org.eclipse.xtext.common.types.JvmTypeReference v
 createArrayType(org.eclipse.xtext.common.types.JvmTypeReference)org.eclipse.xtext.common.types.JvmGenericArrayTypeReference -
 findDeclaredType(Class<?>,org.eclipse.emf.common.notify.Notifier)org.eclipse.xtext.common.types.JvmType -
 findDeclaredType(String,org.eclipse.emf.common.notify.Notifier)org.eclipse.xtext.common.types.JvmType -
 is(org.eclipse.xtext.common.types.JvmTypeReference,Class<?>)boolean -
 is(org.eclipse.xtext.common.types.JvmType,Class<?>)boolean -
 isNullOrProxy(org.eclipse.xtext.common.types.JvmTypeReference)boolean -
 isArray(org.eclipse.xtext.common.types.JvmTypeReference)boolean -
TypesAdapterFactory - :org.eclipse.emf.common.notify.impl.AdapterFactoryImpl
 modelPackage org.eclipse.xtext.common.types.TypesPackage os
 modelSwitch .TypesSwitch<org.eclipse.emf.common.notify.Adapter> o
 new() -
 isFactoryForType(Object)boolean -
 createAdapter(org.eclipse.emf.common.notify.Notifier)org.eclipse.emf.common.notify.Adapter -
 createJvmIdentifiableElementAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmTypeAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmVoidAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmComponentTypeAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmPrimitiveTypeAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmArrayTypeAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmDeclaredTypeAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmTypeParameterAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmTypeParameterDeclaratorAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmConstraintOwnerAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmTypeConstraintAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmUpperBoundAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmLowerBoundAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmAnnotationTypeAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmEnumerationTypeAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmEnumerationLiteralAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmGenericTypeAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmTypeReferenceAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmParameterizedTypeReferenceAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmGenericArrayTypeReferenceAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmWildcardTypeReferenceAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmAnyTypeReferenceAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmMultiTypeReferenceAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmMemberAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmFeatureAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmFieldAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmExecutableAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmConstructorAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmOperationAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmFormalParameterAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmAnnotationTargetAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmAnnotationReferenceAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmAnnotationValueAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmIntAnnotationValueAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmBooleanAnnotationValueAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmByteAnnotationValueAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmShortAnnotationValueAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmLongAnnotationValueAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmDoubleAnnotationValueAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmFloatAnnotationValueAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmCharAnnotationValueAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmStringAnnotationValueAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmTypeAnnotationValueAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmAnnotationAnnotationValueAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmEnumAnnotationValueAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmDelegateTypeReferenceAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmSpecializedTypeReferenceAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmSynonymTypeReferenceAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmUnknownTypeReferenceAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmCompoundTypeReferenceAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmCustomAnnotationValueAdapter()org.eclipse.emf.common.notify.Adapter -
 createJvmInnerTypeReferenceAdapter()org.eclipse.emf.common.notify.Adapter -
 createEObjectAdapter()org.eclipse.emf.common.notify.Adapter -
TypesSwitch - <T=Object> :org.eclipse.emf.ecore.util.Switch<<T>>
 modelPackage org.eclipse.xtext.common.types.TypesPackage os
 new() -
 isSwitchFor(org.eclipse.emf.ecore.EPackage)boolean o
 doSwitch(int,org.eclipse.emf.ecore.EObject)<T> o
 caseJvmIdentifiableElement(org.eclipse.xtext.common.types.JvmIdentifiableElement)<T> -
 caseJvmType(org.eclipse.xtext.common.types.JvmType)<T> -
 caseJvmVoid(org.eclipse.xtext.common.types.JvmVoid)<T> -
 caseJvmComponentType(org.eclipse.xtext.common.types.JvmComponentType)<T> -
 caseJvmPrimitiveType(org.eclipse.xtext.common.types.JvmPrimitiveType)<T> -
 caseJvmArrayType(org.eclipse.xtext.common.types.JvmArrayType)<T> -
 caseJvmDeclaredType(org.eclipse.xtext.common.types.JvmDeclaredType)<T> -
 caseJvmTypeParameter(org.eclipse.xtext.common.types.JvmTypeParameter)<T> -
 caseJvmTypeParameterDeclarator(org.eclipse.xtext.common.types.JvmTypeParameterDeclarator)<T> -
 caseJvmConstraintOwner(org.eclipse.xtext.common.types.JvmConstraintOwner)<T> -
 caseJvmTypeConstraint(org.eclipse.xtext.common.types.JvmTypeConstraint)<T> -
 caseJvmUpperBound(org.eclipse.xtext.common.types.JvmUpperBound)<T> -
 caseJvmLowerBound(org.eclipse.xtext.common.types.JvmLowerBound)<T> -
 caseJvmAnnotationType(org.eclipse.xtext.common.types.JvmAnnotationType)<T> -
 caseJvmEnumerationType(org.eclipse.xtext.common.types.JvmEnumerationType)<T> -
 caseJvmEnumerationLiteral(org.eclipse.xtext.common.types.JvmEnumerationLiteral)<T> -
 caseJvmGenericType(org.eclipse.xtext.common.types.JvmGenericType)<T> -
 caseJvmTypeReference(org.eclipse.xtext.common.types.JvmTypeReference)<T> -
 caseJvmParameterizedTypeReference(org.eclipse.xtext.common.types.JvmParameterizedTypeReference)<T> -
 caseJvmGenericArrayTypeReference(org.eclipse.xtext.common.types.JvmGenericArrayTypeReference)<T> -
 caseJvmWildcardTypeReference(org.eclipse.xtext.common.types.JvmWildcardTypeReference)<T> -
 caseJvmAnyTypeReference(org.eclipse.xtext.common.types.JvmAnyTypeReference)<T> -
 caseJvmMultiTypeReference(org.eclipse.xtext.common.types.JvmMultiTypeReference)<T> -
 caseJvmMember(org.eclipse.xtext.common.types.JvmMember)<T> -
 caseJvmFeature(org.eclipse.xtext.common.types.JvmFeature)<T> -
 caseJvmField(org.eclipse.xtext.common.types.JvmField)<T> -
 caseJvmExecutable(org.eclipse.xtext.common.types.JvmExecutable)<T> -
 caseJvmConstructor(org.eclipse.xtext.common.types.JvmConstructor)<T> -
 caseJvmOperation(org.eclipse.xtext.common.types.JvmOperation)<T> -
 caseJvmFormalParameter(org.eclipse.xtext.common.types.JvmFormalParameter)<T> -
 caseJvmAnnotationTarget(org.eclipse.xtext.common.types.JvmAnnotationTarget)<T> -
 caseJvmAnnotationReference(org.eclipse.xtext.common.types.JvmAnnotationReference)<T> -
 caseJvmAnnotationValue(org.eclipse.xtext.common.types.JvmAnnotationValue)<T> -
 caseJvmIntAnnotationValue(org.eclipse.xtext.common.types.JvmIntAnnotationValue)<T> -
 caseJvmBooleanAnnotationValue(org.eclipse.xtext.common.types.JvmBooleanAnnotationValue)<T> -
 caseJvmByteAnnotationValue(org.eclipse.xtext.common.types.JvmByteAnnotationValue)<T> -
 caseJvmShortAnnotationValue(org.eclipse.xtext.common.types.JvmShortAnnotationValue)<T> -
 caseJvmLongAnnotationValue(org.eclipse.xtext.common.types.JvmLongAnnotationValue)<T> -
 caseJvmDoubleAnnotationValue(org.eclipse.xtext.common.types.JvmDoubleAnnotationValue)<T> -
 caseJvmFloatAnnotationValue(org.eclipse.xtext.common.types.JvmFloatAnnotationValue)<T> -
 caseJvmCharAnnotationValue(org.eclipse.xtext.common.types.JvmCharAnnotationValue)<T> -
 caseJvmStringAnnotationValue(org.eclipse.xtext.common.types.JvmStringAnnotationValue)<T> -
 caseJvmTypeAnnotationValue(org.eclipse.xtext.common.types.JvmTypeAnnotationValue)<T> -
 caseJvmAnnotationAnnotationValue(org.eclipse.xtext.common.types.JvmAnnotationAnnotationValue)<T> -
 caseJvmEnumAnnotationValue(org.eclipse.xtext.common.types.JvmEnumAnnotationValue)<T> -
 caseJvmDelegateTypeReference(org.eclipse.xtext.common.types.JvmDelegateTypeReference)<T> -
 caseJvmSpecializedTypeReference(org.eclipse.xtext.common.types.JvmSpecializedTypeReference)<T> -
 caseJvmSynonymTypeReference(org.eclipse.xtext.common.types.JvmSynonymTypeReference)<T> -
 caseJvmUnknownTypeReference(org.eclipse.xtext.common.types.JvmUnknownTypeReference)<T> -
 caseJvmCompoundTypeReference(org.eclipse.xtext.common.types.JvmCompoundTypeReference)<T> -
 caseJvmCustomAnnotationValue(org.eclipse.xtext.common.types.JvmCustomAnnotationValue)<T> -
 caseJvmInnerTypeReference(org.eclipse.xtext.common.types.JvmInnerTypeReference)<T> -
 defaultCase(org.eclipse.emf.ecore.EObject)<T> -
package org.eclipse.xtext.common.types.xtext
AbstractConstructorScope a :org.eclipse.xtext.scoping.impl.AbstractScope
 new(.AbstractTypeScope) o
 getElements(org.eclipse.emf.ecore.EObject)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getElements(org.eclipse.xtext.naming.QualifiedName)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getSingleElement(org.eclipse.xtext.naming.QualifiedName)org.eclipse.xtext.resource.IEObjectDescription -
 getAllElements()Iterable<org.eclipse.xtext.resource.IEObjectDescription> f
 getAllLocalElements()Iterable<org.eclipse.xtext.resource.IEObjectDescription> o
 internalGetAllElements()Iterable<org.eclipse.xtext.resource.IEObjectDescription> o
 getTypeScope().AbstractTypeScope -
 getQualifiedNameConverter()org.eclipse.xtext.naming.IQualifiedNameConverter -
 toString()String -
AbstractProjectAwareResourceDescriptionsProvider a :org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider +FilteringResourceDescriptions,ShadowedFilteringResourceDescriptions
 new() -
 getResourceDescriptions(org.eclipse.emf.ecore.resource.ResourceSet)org.eclipse.xtext.resource.IResourceDescriptions -
 isProjectLocal(org.eclipse.emf.common.util.URI,String)boolean o
 getProjectName(org.eclipse.emf.ecore.resource.ResourceSet)String oa
AbstractProjectAwareResourceDescriptionsProvider.FilteringResourceDescriptions os :org.eclipse.xtext.resource.IResourceDescriptions
 new(org.eclipse.xtext.resource.IResourceDescriptions,com.google.common.base.Predicate<org.eclipse.emf.common.util.URI>) -
 getDelegate()org.eclipse.xtext.resource.IResourceDescriptions o
 getFilter()com.google.common.base.Predicate<org.eclipse.emf.common.util.URI> o
 getAllResourceDescriptions()Iterable<org.eclipse.xtext.resource.IResourceDescription> -
 getResourceDescription(org.eclipse.emf.common.util.URI)org.eclipse.xtext.resource.IResourceDescription -
 getExportedObjects()Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getExportedObjects(org.eclipse.emf.ecore.EClass,org.eclipse.xtext.naming.QualifiedName,boolean)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getExportedObjectsByObject(org.eclipse.emf.ecore.EObject)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getExportedObjectsByType(org.eclipse.emf.ecore.EClass)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 isEmpty()boolean -
AbstractProjectAwareResourceDescriptionsProvider.ShadowedFilteringResourceDescriptions os :.AbstractProjectAwareResourceDescriptionsProvider.FilteringResourceDescriptions,org.eclipse.xtext.resource.IShadowedResourceDescriptions
 new(org.eclipse.xtext.resource.IResourceDescriptions,com.google.common.base.Predicate<org.eclipse.emf.common.util.URI>) -
 isShadowed(org.eclipse.emf.ecore.EClass,org.eclipse.xtext.naming.QualifiedName,boolean)boolean -
AbstractTypeScope a :org.eclipse.xtext.scoping.impl.AbstractScope
 new(org.eclipse.xtext.common.types.access.IJvmTypeProvider,org.eclipse.xtext.naming.IQualifiedNameConverter,com.google.common.base.Predicate<org.eclipse.xtext.resource.IEObjectDescription>) o
 getSingleElement(org.eclipse.xtext.naming.QualifiedName)org.eclipse.xtext.resource.IEObjectDescription -
 getSingleElement(org.eclipse.xtext.naming.QualifiedName,boolean)org.eclipse.xtext.resource.IEObjectDescription -
 getElements(org.eclipse.xtext.naming.QualifiedName)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getElements(org.eclipse.emf.ecore.EObject)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 filterResult(Iterable<org.eclipse.xtext.resource.IEObjectDescription>)Iterable<org.eclipse.xtext.resource.IEObjectDescription> o
 getAllElements()Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 internalGetAllElements()Iterable<org.eclipse.xtext.resource.IEObjectDescription> o
 getAllLocalElements()Iterable<org.eclipse.xtext.resource.IEObjectDescription> o
 getTypeProvider()org.eclipse.xtext.common.types.access.IJvmTypeProvider -
 getQualifiedNameConverter()org.eclipse.xtext.naming.IQualifiedNameConverter -
 toString()String -
AbstractTypeScopeProvider a :org.eclipse.xtext.scoping.IGlobalScopeProvider
 new() -
 getScope(org.eclipse.emf.ecore.resource.Resource,org.eclipse.emf.ecore.EReference)org.eclipse.xtext.scoping.IScope -
 getScope(org.eclipse.emf.ecore.resource.Resource,org.eclipse.emf.ecore.EReference,com.google.common.base.Predicate<org.eclipse.xtext.resource.IEObjectDescription>)org.eclipse.xtext.scoping.IScope -
 getTypeProvider(org.eclipse.emf.ecore.resource.ResourceSet)org.eclipse.xtext.common.types.access.IJvmTypeProvider -
 createTypeScope(org.eclipse.xtext.common.types.access.IJvmTypeProvider,com.google.common.base.Predicate<org.eclipse.xtext.resource.IEObjectDescription>).AbstractTypeScope a
 createConstructorScope(org.eclipse.xtext.common.types.access.IJvmTypeProvider,com.google.common.base.Predicate<org.eclipse.xtext.resource.IEObjectDescription>).AbstractConstructorScope a
 getTypeProviderFactory()org.eclipse.xtext.common.types.access.IJvmTypeProvider.Factory a
 createMemberScope(org.eclipse.xtext.common.types.JvmType,com.google.common.base.Predicate<org.eclipse.xtext.common.types.JvmMember>,com.google.common.base.Function<org.eclipse.xtext.common.types.JvmMember,org.eclipse.xtext.naming.QualifiedName>,org.eclipse.xtext.scoping.IScope)org.eclipse.xtext.scoping.IScope -
JvmMemberInitializableResource ai
 ensureJvmMembersInitialized()void a
 isInitializingJvmMembers()boolean a
 addJvmMemberInitializer(Runnable)void a
 hasJvmMemberInitializers()boolean a
TypesAwareDefaultGlobalScopeProvider - :org.eclipse.xtext.scoping.impl.DefaultGlobalScopeProvider
 new() -
 getScope(org.eclipse.emf.ecore.resource.Resource,org.eclipse.emf.ecore.EReference,com.google.common.base.Predicate<org.eclipse.xtext.resource.IEObjectDescription>)org.eclipse.xtext.scoping.IScope -
 getEReferenceType(org.eclipse.emf.ecore.resource.Resource,org.eclipse.emf.ecore.EReference)org.eclipse.emf.ecore.EClass o
