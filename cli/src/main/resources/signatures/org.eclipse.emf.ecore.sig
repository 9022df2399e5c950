# org.eclipse.emf:org.eclipse.emf.ecore:2.43.0
package org.eclipse.emf.ecore
EAnnotation ai :.EModelElement
 getSource()String a
 setSource(String)void a
 getDetails()org.eclipse.emf.common.util.EMap<String,String> a
 getEModelElement().EModelElement a
 setEModelElement(.EModelElement)void a
 getContents()org.eclipse.emf.common.util.EList<.EObject> a
 getReferences()org.eclipse.emf.common.util.EList<.EObject> a
EAnnotationValidator ai +Descriptor,Registry
 getAnnotationSource()String a
 isValidLocation(.EAnnotation)boolean a
 validate(.EAnnotation,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean a
EAttribute ai :.EStructuralFeature
 isID()boolean a
 setID(boolean)void a
 getEAttributeType().EDataType a
EClass ai :.EClassifier
 isAbstract()boolean a
 setAbstract(boolean)void a
 isInterface()boolean a
 setInterface(boolean)void a
 getESuperTypes()org.eclipse.emf.common.util.EList<.EClass> a
 getEAllSuperTypes()org.eclipse.emf.common.util.EList<.EClass> a
 getEIDAttribute().EAttribute a
 getEStructuralFeatures()org.eclipse.emf.common.util.EList<.EStructuralFeature> a
 getEGenericSuperTypes()org.eclipse.emf.common.util.EList<.EGenericType> a
 getEAllGenericSuperTypes()org.eclipse.emf.common.util.EList<.EGenericType> a
 getEAttributes()org.eclipse.emf.common.util.EList<.EAttribute> a
 getEAllAttributes()org.eclipse.emf.common.util.EList<.EAttribute> a
 getEReferences()org.eclipse.emf.common.util.EList<.EReference> a
 getEAllReferences()org.eclipse.emf.common.util.EList<.EReference> a
 getEAllContainments()org.eclipse.emf.common.util.EList<.EReference> a
 getEAllStructuralFeatures()org.eclipse.emf.common.util.EList<.EStructuralFeature> a
 getEOperations()org.eclipse.emf.common.util.EList<.EOperation> a
 getEAllOperations()org.eclipse.emf.common.util.EList<.EOperation> a
 isSuperTypeOf(.EClass)boolean a
 getFeatureCount()int a
 getEStructuralFeature(int).EStructuralFeature a
 getEStructuralFeature(String).EStructuralFeature a
 getOperationCount()int a
 getEOperation(int).EOperation a
 getOperationID(.EOperation)int a
 getOverride(.EOperation).EOperation a
 getFeatureType(.EStructuralFeature).EGenericType a
 getFeatureID(.EStructuralFeature)int a
EClassifier ai :.ENamedElement
 getInstanceClassName()String a
 setInstanceClassName(String)void a
 getInstanceClass()Class<?> a
 setInstanceClass(Class<?>)void a
 getDefaultValue()Object a
 getInstanceTypeName()String a
 setInstanceTypeName(String)void a
 getEPackage().EPackage a
 getETypeParameters()org.eclipse.emf.common.util.EList<.ETypeParameter> a
 isInstance(Object)boolean a
 getClassifierID()int a
EDataType ai :.EClassifier +Internal
 isSerializable()boolean a
 setSerializable(boolean)void a
EDataType.Internal sai :.EDataType,.InternalEObject +ConversionDelegate
 getConversionDelegate().EDataType.Internal.ConversionDelegate a
 setConversionDelegate(.EDataType.Internal.ConversionDelegate)void a
EDataType.Internal.ConversionDelegate sai +Factory
 convertToString(Object)String a
 createFromString(String)Object a
EDataType.Internal.ConversionDelegate.Factory sai +Descriptor,Registry
 createConversionDelegate(.EDataType).EDataType.Internal.ConversionDelegate a
EEnum ai :.EDataType
 getELiterals()org.eclipse.emf.common.util.EList<.EEnumLiteral> a
 getEEnumLiteral(String).EEnumLiteral a
 getEEnumLiteral(int).EEnumLiteral a
 getEEnumLiteralByLiteral(String).EEnumLiteral a
EEnumLiteral ai :.ENamedElement,org.eclipse.emf.common.util.Enumerator
 getValue()int a
 setValue(int)void a
 getInstance()org.eclipse.emf.common.util.Enumerator a
 setInstance(org.eclipse.emf.common.util.Enumerator)void a
 getLiteral()String a
 setLiteral(String)void a
 getEEnum().EEnum a
EFactory ai :.EModelElement
 getEPackage().EPackage a
 setEPackage(.EPackage)void a
 create(.EClass).EObject a
 createFromString(.EDataType,String)Object a
 convertToString(.EDataType,Object)String a
EGenericType ai :.EObject
 getEUpperBound().EGenericType a
 setEUpperBound(.EGenericType)void a
 getETypeArguments()org.eclipse.emf.common.util.EList<.EGenericType> a
 getERawType().EClassifier a
 getELowerBound().EGenericType a
 setELowerBound(.EGenericType)void a
 getETypeParameter().ETypeParameter a
 setETypeParameter(.ETypeParameter)void a
 getEClassifier().EClassifier a
 setEClassifier(.EClassifier)void a
 isInstance(Object)boolean a
EModelElement ai :.EObject
 getEAnnotations()org.eclipse.emf.common.util.EList<.EAnnotation> a
 getEAnnotation(String).EAnnotation a
ENamedElement ai :.EModelElement
 getName()String a
 setName(String)void a
EObject ai :org.eclipse.emf.common.notify.Notifier
 eClass().EClass a
 eResource().resource.Resource a
 eContainer().EObject a
 eContainingFeature().EStructuralFeature a
 eContainmentFeature().EReference a
 eContents()org.eclipse.emf.common.util.EList<.EObject> a
 eAllContents()org.eclipse.emf.common.util.TreeIterator<.EObject> a
 eIsProxy()boolean a
 eCrossReferences()org.eclipse.emf.common.util.EList<.EObject> a
 eGet(.EStructuralFeature)Object a
 eGet(.EStructuralFeature,boolean)Object a
 eSet(.EStructuralFeature,Object)void a
 eIsSet(.EStructuralFeature)boolean a
 eUnset(.EStructuralFeature)void a
 eInvoke(.EOperation,org.eclipse.emf.common.util.EList<?>)Object a !java.lang.reflect.InvocationTargetException
EOperation ai :.ETypedElement +Internal
 getEContainingClass().EClass a
 getEParameters()org.eclipse.emf.common.util.EList<.EParameter> a
 getEExceptions()org.eclipse.emf.common.util.EList<.EClassifier> a
 getEGenericExceptions()org.eclipse.emf.common.util.EList<.EGenericType> a
 getOperationID()int a
 isOverrideOf(.EOperation)boolean a
 getETypeParameters()org.eclipse.emf.common.util.EList<.ETypeParameter> a
EOperation.Internal sai :.EOperation,.InternalEObject +InvocationDelegate
 getInvocationDelegate().EOperation.Internal.InvocationDelegate a
 setInvocationDelegate(.EOperation.Internal.InvocationDelegate)void a
EOperation.Internal.InvocationDelegate sai +Factory
 dynamicInvoke(.InternalEObject,org.eclipse.emf.common.util.EList<?>)Object a !java.lang.reflect.InvocationTargetException
EOperation.Internal.InvocationDelegate.Factory sai +Descriptor,Registry
 createInvocationDelegate(.EOperation).EOperation.Internal.InvocationDelegate a
EPackage ai :.ENamedElement +Descriptor,Registry
 getNsURI()String a
 setNsURI(String)void a
 getNsPrefix()String a
 setNsPrefix(String)void a
 getEFactoryInstance().EFactory a
 setEFactoryInstance(.EFactory)void a
 getEClassifiers()org.eclipse.emf.common.util.EList<.EClassifier> a
 getESubpackages()org.eclipse.emf.common.util.EList<.EPackage> a
 getESuperPackage().EPackage a
 getEClassifier(String).EClassifier a
EPackage.Descriptor sai
 getEPackage().EPackage a
 getEFactory().EFactory a
EPackage.Registry sai :java.util.Map<String,Object>
 INSTANCE .EPackage.Registry sf
 getEPackage(String).EPackage a
 getEFactory(String).EFactory a
EParameter ai :.ETypedElement
 getEOperation().EOperation a
EReference ai :.EStructuralFeature
 isContainment()boolean a
 setContainment(boolean)void a
 isContainer()boolean a
 isResolveProxies()boolean a
 setResolveProxies(boolean)void a
 getEOpposite().EReference a
 setEOpposite(.EReference)void a
 getEReferenceType().EClass a
 getEKeys()org.eclipse.emf.common.util.EList<.EAttribute> a
EStructuralFeature ai :.ETypedElement +Internal,Setting
 isTransient()boolean a
 setTransient(boolean)void a
 isVolatile()boolean a
 setVolatile(boolean)void a
 isChangeable()boolean a
 setChangeable(boolean)void a
 getDefaultValueLiteral()String a
 setDefaultValueLiteral(String)void a
 getDefaultValue()Object a
 setDefaultValue(Object)void a
 isUnsettable()boolean a
 setUnsettable(boolean)void a
 isDerived()boolean a
 setDerived(boolean)void a
 getEContainingClass().EClass a
 getFeatureID()int a
 getContainerClass()Class<?> a
EStructuralFeature.Internal sai :.EStructuralFeature,.InternalEObject +DynamicValueHolder,SettingDelegate
 getSettingDelegate().EStructuralFeature.Internal.SettingDelegate a
 setSettingDelegate(.EStructuralFeature.Internal.SettingDelegate)void a
 isFeatureMap()boolean a
 getFeatureMapEntryPrototype().util.FeatureMap.Entry.Internal a
 setFeatureMapEntryPrototype(.util.FeatureMap.Entry.Internal)void a
 isID()boolean a
 isResolveProxies()boolean a
 isContainer()boolean a
 isContainment()boolean a
 getEOpposite().EReference a
EStructuralFeature.Internal.DynamicValueHolder sai
 NIL Object sf
 dynamicGet(int)Object a
 dynamicSet(int,Object)void a
 dynamicUnset(int)void a
EStructuralFeature.Internal.SettingDelegate sai +Factory
 dynamicSetting(.InternalEObject,.EStructuralFeature.Internal.DynamicValueHolder,int).EStructuralFeature.Setting a
 dynamicGet(.InternalEObject,.EStructuralFeature.Internal.DynamicValueHolder,int,boolean,boolean)Object a
 dynamicSet(.InternalEObject,.EStructuralFeature.Internal.DynamicValueHolder,int,Object)void a
 dynamicIsSet(.InternalEObject,.EStructuralFeature.Internal.DynamicValueHolder,int)boolean a
 dynamicUnset(.InternalEObject,.EStructuralFeature.Internal.DynamicValueHolder,int)void a
 dynamicInverseAdd(.InternalEObject,.EStructuralFeature.Internal.DynamicValueHolder,int,.InternalEObject,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain a
 dynamicInverseRemove(.InternalEObject,.EStructuralFeature.Internal.DynamicValueHolder,int,.InternalEObject,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain a
EStructuralFeature.Internal.SettingDelegate.Factory sai +Descriptor,Registry
 createSettingDelegate(.EStructuralFeature).EStructuralFeature.Internal.SettingDelegate a
EStructuralFeature.Setting sai
 getEObject().EObject a
 getEStructuralFeature().EStructuralFeature a
 get(boolean)Object a
 set(Object)void a
 isSet()boolean a
 unset()void a
ETypeParameter ai :.ENamedElement
 getEBounds()org.eclipse.emf.common.util.EList<.EGenericType> a
ETypedElement ai :.ENamedElement
 UNBOUNDED_MULTIPLICITY int sf
 UNSPECIFIED_MULTIPLICITY int sf
 isOrdered()boolean a
 setOrdered(boolean)void a
 isUnique()boolean a
 setUnique(boolean)void a
 getLowerBound()int a
 setLowerBound(int)void a
 getUpperBound()int a
 setUpperBound(int)void a
 isMany()boolean a
 isRequired()boolean a
 getEType().EClassifier a
 setEType(.EClassifier)void a
 getEGenericType().EGenericType a
 setEGenericType(.EGenericType)void a
EValidator ai +Descriptor,PatternMatcher,Registry,SubstitutionLabelProvider,ValidationDelegate
 MARKER String sf
 URI_ATTRIBUTE String sf
 RELATED_URIS_ATTRIBUTE String sf
 validate(.EObject,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean a
 validate(.EClass,.EObject,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean a
 validate(.EDataType,Object,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean a
EValidator.Descriptor sai
 getEValidator().EValidator a
EValidator.PatternMatcher sai
 matches(String)boolean a
EValidator.Registry sai :java.util.Map<.EPackage,Object>
 INSTANCE .EValidator.Registry sf
 getEValidator(.EPackage).EValidator a
EValidator.SubstitutionLabelProvider sai
 getObjectLabel(.EObject)String a
 getFeatureLabel(.EStructuralFeature)String a
 getValueLabel(.EDataType,Object)String a
EValidator.ValidationDelegate sai +Descriptor,Registry
 validate(.EClass,.EObject,java.util.Map<Object,Object>,.EOperation,String)boolean a
 validate(.EClass,.EObject,java.util.Map<Object,Object>,String,String)boolean a
 validate(.EDataType,Object,java.util.Map<Object,Object>,String,String)boolean a
EValidator.ValidationDelegate.Registry sai :java.util.Map<String,Object>
 INSTANCE .EValidator.ValidationDelegate.Registry sf
 getValidationDelegate(String).EValidator.ValidationDelegate a
 getTargetPlatformFactories()java.util.Set<String> a
EcoreFactory ai :.EFactory
 eINSTANCE .EcoreFactory sf
 createEObject().EObject a
 createEAttribute().EAttribute a
 createEAnnotation().EAnnotation a
 createEClass().EClass a
 createEDataType().EDataType a
 createEParameter().EParameter a
 createEOperation().EOperation a
 createEPackage().EPackage a
 createEFactory().EFactory a
 createEEnumLiteral().EEnumLiteral a
 createEEnum().EEnum a
 createEReference().EReference a
 createEGenericType().EGenericType a
 createETypeParameter().ETypeParameter a
 getEcorePackage().EcorePackage a
EcorePackage ai :.EPackage +Literals
 eNAME String sf
 eNS_URI String sf
 eNS_PREFIX String sf
 eCONTENT_TYPE String sf
 eINSTANCE .EcorePackage sf
 EOBJECT int sf
 EMODEL_ELEMENT int sf
 EMODEL_ELEMENT__EANNOTATIONS int sf
 EMODEL_ELEMENT_FEATURE_COUNT int sf
 EMODEL_ELEMENT___GET_EANNOTATION__STRING int sf
 EMODEL_ELEMENT_OPERATION_COUNT int sf
 ENAMED_ELEMENT int sf
 ENAMED_ELEMENT__EANNOTATIONS int sf
 ENAMED_ELEMENT__NAME int sf
 ENAMED_ELEMENT_FEATURE_COUNT int sf
 ENAMED_ELEMENT___GET_EANNOTATION__STRING int sf
 ENAMED_ELEMENT_OPERATION_COUNT int sf
 ESTRUCTURAL_FEATURE int sf
 EATTRIBUTE int sf
 ECLASS int sf
 ETYPED_ELEMENT int sf
 EDATA_TYPE int sf
 EENUM int sf
 EENUM_LITERAL int sf
 EFACTORY int sf
 EOPERATION int sf
 EPACKAGE int sf
 EPARAMETER int sf
 EREFERENCE int sf
 ETYPED_ELEMENT__EANNOTATIONS int sf
 ETYPED_ELEMENT__NAME int sf
 ETYPED_ELEMENT__ORDERED int sf
 ETYPED_ELEMENT__UNIQUE int sf
 ETYPED_ELEMENT__LOWER_BOUND int sf
 ETYPED_ELEMENT__UPPER_BOUND int sf
 ETYPED_ELEMENT__MANY int sf
 ETYPED_ELEMENT__REQUIRED int sf
 ETYPED_ELEMENT__ETYPE int sf
 ETYPED_ELEMENT__EGENERIC_TYPE int sf
 ETYPED_ELEMENT_FEATURE_COUNT int sf
 ETYPED_ELEMENT___GET_EANNOTATION__STRING int sf
 ETYPED_ELEMENT_OPERATION_COUNT int sf
 ESTRUCTURAL_FEATURE__EANNOTATIONS int sf
 ESTRUCTURAL_FEATURE__NAME int sf
 ESTRUCTURAL_FEATURE__ORDERED int sf
 ESTRUCTURAL_FEATURE__UNIQUE int sf
 ESTRUCTURAL_FEATURE__LOWER_BOUND int sf
 ESTRUCTURAL_FEATURE__UPPER_BOUND int sf
 ESTRUCTURAL_FEATURE__MANY int sf
 ESTRUCTURAL_FEATURE__REQUIRED int sf
 ESTRUCTURAL_FEATURE__ETYPE int sf
 ESTRUCTURAL_FEATURE__EGENERIC_TYPE int sf
 ESTRUCTURAL_FEATURE__CHANGEABLE int sf
 ESTRUCTURAL_FEATURE__VOLATILE int sf
 ESTRUCTURAL_FEATURE__TRANSIENT int sf
 ESTRUCTURAL_FEATURE__DEFAULT_VALUE_LITERAL int sf
 ESTRUCTURAL_FEATURE__DEFAULT_VALUE int sf
 ESTRUCTURAL_FEATURE__UNSETTABLE int sf
 ESTRUCTURAL_FEATURE__DERIVED int sf
 ESTRUCTURAL_FEATURE__ECONTAINING_CLASS int sf
 ESTRUCTURAL_FEATURE_FEATURE_COUNT int sf
 ESTRUCTURAL_FEATURE___GET_EANNOTATION__STRING int sf
 ESTRUCTURAL_FEATURE___GET_FEATURE_ID int sf
 ESTRUCTURAL_FEATURE___GET_CONTAINER_CLASS int sf
 ESTRUCTURAL_FEATURE_OPERATION_COUNT int sf
 EATTRIBUTE__EANNOTATIONS int sf
 EATTRIBUTE__NAME int sf
 EATTRIBUTE__ORDERED int sf
 EATTRIBUTE__UNIQUE int sf
 EATTRIBUTE__LOWER_BOUND int sf
 EATTRIBUTE__UPPER_BOUND int sf
 EATTRIBUTE__MANY int sf
 EATTRIBUTE__REQUIRED int sf
 EATTRIBUTE__ETYPE int sf
 EATTRIBUTE__EGENERIC_TYPE int sf
 EATTRIBUTE__CHANGEABLE int sf
 EATTRIBUTE__VOLATILE int sf
 EATTRIBUTE__TRANSIENT int sf
 EATTRIBUTE__DEFAULT_VALUE_LITERAL int sf
 EATTRIBUTE__DEFAULT_VALUE int sf
 EATTRIBUTE__UNSETTABLE int sf
 EATTRIBUTE__DERIVED int sf
 EATTRIBUTE__ECONTAINING_CLASS int sf
 EATTRIBUTE__ID int sf
 EATTRIBUTE__EATTRIBUTE_TYPE int sf
 EATTRIBUTE_FEATURE_COUNT int sf
 EATTRIBUTE___GET_EANNOTATION__STRING int sf
 EATTRIBUTE___GET_FEATURE_ID int sf
 EATTRIBUTE___GET_CONTAINER_CLASS int sf
 EATTRIBUTE_OPERATION_COUNT int sf
 EANNOTATION int sf
 EANNOTATION__EANNOTATIONS int sf
 EANNOTATION__SOURCE int sf
 EANNOTATION__DETAILS int sf
 EANNOTATION__EMODEL_ELEMENT int sf
 EANNOTATION__CONTENTS int sf
 EANNOTATION__REFERENCES int sf
 EANNOTATION_FEATURE_COUNT int sf
 EANNOTATION___GET_EANNOTATION__STRING int sf
 EANNOTATION_OPERATION_COUNT int sf
 ECLASSIFIER int sf
 ECLASSIFIER__EANNOTATIONS int sf
 ECLASSIFIER__NAME int sf
 ECLASSIFIER__INSTANCE_CLASS_NAME int sf
 ECLASSIFIER__INSTANCE_CLASS int sf
 ECLASSIFIER__DEFAULT_VALUE int sf
 ECLASSIFIER__INSTANCE_TYPE_NAME int sf
 ECLASSIFIER__EPACKAGE int sf
 ECLASSIFIER__ETYPE_PARAMETERS int sf
 ECLASSIFIER_FEATURE_COUNT int sf
 ECLASSIFIER___GET_EANNOTATION__STRING int sf
 ECLASSIFIER___IS_INSTANCE__OBJECT int sf
 ECLASSIFIER___GET_CLASSIFIER_ID int sf
 ECLASSIFIER_OPERATION_COUNT int sf
 ECLASS__EANNOTATIONS int sf
 ECLASS__NAME int sf
 ECLASS__INSTANCE_CLASS_NAME int sf
 ECLASS__INSTANCE_CLASS int sf
 ECLASS__DEFAULT_VALUE int sf
 ECLASS__INSTANCE_TYPE_NAME int sf
 ECLASS__EPACKAGE int sf
 ECLASS__ETYPE_PARAMETERS int sf
 ECLASS__ABSTRACT int sf
 ECLASS__INTERFACE int sf
 ECLASS__ESUPER_TYPES int sf
 ECLASS__EOPERATIONS int sf
 ECLASS__EALL_ATTRIBUTES int sf
 ECLASS__EALL_REFERENCES int sf
 ECLASS__EREFERENCES int sf
 ECLASS__EATTRIBUTES int sf
 ECLASS__EALL_CONTAINMENTS int sf
 ECLASS__EALL_OPERATIONS int sf
 ECLASS__EALL_STRUCTURAL_FEATURES int sf
 ECLASS__EALL_SUPER_TYPES int sf
 ECLASS__EID_ATTRIBUTE int sf
 ECLASS__ESTRUCTURAL_FEATURES int sf
 ECLASS__EGENERIC_SUPER_TYPES int sf
 ECLASS__EALL_GENERIC_SUPER_TYPES int sf
 ECLASS_FEATURE_COUNT int sf
 ECLASS___GET_EANNOTATION__STRING int sf
 ECLASS___IS_INSTANCE__OBJECT int sf
 ECLASS___GET_CLASSIFIER_ID int sf
 ECLASS___IS_SUPER_TYPE_OF__ECLASS int sf
 ECLASS___GET_FEATURE_COUNT int sf
 ECLASS___GET_ESTRUCTURAL_FEATURE__INT int sf
 ECLASS___GET_FEATURE_ID__ESTRUCTURALFEATURE int sf
 ECLASS___GET_ESTRUCTURAL_FEATURE__STRING int sf
 ECLASS___GET_OPERATION_COUNT int sf
 ECLASS___GET_EOPERATION__INT int sf
 ECLASS___GET_OPERATION_ID__EOPERATION int sf
 ECLASS___GET_OVERRIDE__EOPERATION int sf
 ECLASS___GET_FEATURE_TYPE__ESTRUCTURALFEATURE int sf
 ECLASS_OPERATION_COUNT int sf
 EDATA_TYPE__EANNOTATIONS int sf
 EDATA_TYPE__NAME int sf
 EDATA_TYPE__INSTANCE_CLASS_NAME int sf
 EDATA_TYPE__INSTANCE_CLASS int sf
 EDATA_TYPE__DEFAULT_VALUE int sf
 EDATA_TYPE__INSTANCE_TYPE_NAME int sf
 EDATA_TYPE__EPACKAGE int sf
 EDATA_TYPE__ETYPE_PARAMETERS int sf
 EDATA_TYPE__SERIALIZABLE int sf
 EDATA_TYPE_FEATURE_COUNT int sf
 EDATA_TYPE___GET_EANNOTATION__STRING int sf
 EDATA_TYPE___IS_INSTANCE__OBJECT int sf
 EDATA_TYPE___GET_CLASSIFIER_ID int sf
 EDATA_TYPE_OPERATION_COUNT int sf
 EENUM__EANNOTATIONS int sf
 EENUM__NAME int sf
 EENUM__INSTANCE_CLASS_NAME int sf
 EENUM__INSTANCE_CLASS int sf
 EENUM__DEFAULT_VALUE int sf
 EENUM__INSTANCE_TYPE_NAME int sf
 EENUM__EPACKAGE int sf
 EENUM__ETYPE_PARAMETERS int sf
 EENUM__SERIALIZABLE int sf
 EENUM__ELITERALS int sf
 EENUM_FEATURE_COUNT int sf
 EENUM___GET_EANNOTATION__STRING int sf
 EENUM___IS_INSTANCE__OBJECT int sf
 EENUM___GET_CLASSIFIER_ID int sf
 EENUM___GET_EENUM_LITERAL__STRING int sf
 EENUM___GET_EENUM_LITERAL__INT int sf
 EENUM___GET_EENUM_LITERAL_BY_LITERAL__STRING int sf
 EENUM_OPERATION_COUNT int sf
 EENUM_LITERAL__EANNOTATIONS int sf
 EENUM_LITERAL__NAME int sf
 EENUM_LITERAL__VALUE int sf
 EENUM_LITERAL__INSTANCE int sf
 EENUM_LITERAL__LITERAL int sf
 EENUM_LITERAL__EENUM int sf
 EENUM_LITERAL_FEATURE_COUNT int sf
 EENUM_LITERAL___GET_EANNOTATION__STRING int sf
 EENUM_LITERAL_OPERATION_COUNT int sf
 EFACTORY__EANNOTATIONS int sf
 EFACTORY__EPACKAGE int sf
 EFACTORY_FEATURE_COUNT int sf
 EFACTORY___GET_EANNOTATION__STRING int sf
 EFACTORY___CREATE__ECLASS int sf
 EFACTORY___CREATE_FROM_STRING__EDATATYPE_STRING int sf
 EFACTORY___CONVERT_TO_STRING__EDATATYPE_OBJECT int sf
 EFACTORY_OPERATION_COUNT int sf
 EOBJECT_FEATURE_COUNT int sf
 EOBJECT___ECLASS int sf
 EOBJECT___EIS_PROXY int sf
 EOBJECT___ERESOURCE int sf
 EOBJECT___ECONTAINER int sf
 EOBJECT___ECONTAINING_FEATURE int sf
 EOBJECT___ECONTAINMENT_FEATURE int sf
 EOBJECT___ECONTENTS int sf
 EOBJECT___EALL_CONTENTS int sf
 EOBJECT___ECROSS_REFERENCES int sf
 EOBJECT___EGET__ESTRUCTURALFEATURE int sf
 EOBJECT___EGET__ESTRUCTURALFEATURE_BOOLEAN int sf
 EOBJECT___ESET__ESTRUCTURALFEATURE_OBJECT int sf
 EOBJECT___EIS_SET__ESTRUCTURALFEATURE int sf
 EOBJECT___EUNSET__ESTRUCTURALFEATURE int sf
 EOBJECT___EINVOKE__EOPERATION_ELIST int sf
 EOBJECT_OPERATION_COUNT int sf
 EOPERATION__EANNOTATIONS int sf
 EOPERATION__NAME int sf
 EOPERATION__ORDERED int sf
 EOPERATION__UNIQUE int sf
 EOPERATION__LOWER_BOUND int sf
 EOPERATION__UPPER_BOUND int sf
 EOPERATION__MANY int sf
 EOPERATION__REQUIRED int sf
 EOPERATION__ETYPE int sf
 EOPERATION__EGENERIC_TYPE int sf
 EOPERATION__ECONTAINING_CLASS int sf
 EOPERATION__ETYPE_PARAMETERS int sf
 EOPERATION__EPARAMETERS int sf
 EOPERATION__EEXCEPTIONS int sf
 EOPERATION__EGENERIC_EXCEPTIONS int sf
 EOPERATION_FEATURE_COUNT int sf
 EOPERATION___GET_EANNOTATION__STRING int sf
 EOPERATION___GET_OPERATION_ID int sf
 EOPERATION___IS_OVERRIDE_OF__EOPERATION int sf
 EOPERATION_OPERATION_COUNT int sf
 EPACKAGE__EANNOTATIONS int sf
 EPACKAGE__NAME int sf
 EPACKAGE__NS_URI int sf
 EPACKAGE__NS_PREFIX int sf
 EPACKAGE__EFACTORY_INSTANCE int sf
 EPACKAGE__ECLASSIFIERS int sf
 EPACKAGE__ESUBPACKAGES int sf
 EPACKAGE__ESUPER_PACKAGE int sf
 EPACKAGE_FEATURE_COUNT int sf
 EPACKAGE___GET_EANNOTATION__STRING int sf
 EPACKAGE___GET_ECLASSIFIER__STRING int sf
 EPACKAGE_OPERATION_COUNT int sf
 EPARAMETER__EANNOTATIONS int sf
 EPARAMETER__NAME int sf
 EPARAMETER__ORDERED int sf
 EPARAMETER__UNIQUE int sf
 EPARAMETER__LOWER_BOUND int sf
 EPARAMETER__UPPER_BOUND int sf
 EPARAMETER__MANY int sf
 EPARAMETER__REQUIRED int sf
 EPARAMETER__ETYPE int sf
 EPARAMETER__EGENERIC_TYPE int sf
 EPARAMETER__EOPERATION int sf
 EPARAMETER_FEATURE_COUNT int sf
 EPARAMETER___GET_EANNOTATION__STRING int sf
 EPARAMETER_OPERATION_COUNT int sf
 EREFERENCE__EANNOTATIONS int sf
 EREFERENCE__NAME int sf
 EREFERENCE__ORDERED int sf
 EREFERENCE__UNIQUE int sf
 EREFERENCE__LOWER_BOUND int sf
 EREFERENCE__UPPER_BOUND int sf
 EREFERENCE__MANY int sf
 EREFERENCE__REQUIRED int sf
 EREFERENCE__ETYPE int sf
 EREFERENCE__EGENERIC_TYPE int sf
 EREFERENCE__CHANGEABLE int sf
 EREFERENCE__VOLATILE int sf
 EREFERENCE__TRANSIENT int sf
 EREFERENCE__DEFAULT_VALUE_LITERAL int sf
 EREFERENCE__DEFAULT_VALUE int sf
 EREFERENCE__UNSETTABLE int sf
 EREFERENCE__DERIVED int sf
 EREFERENCE__ECONTAINING_CLASS int sf
 EREFERENCE__CONTAINMENT int sf
 EREFERENCE__CONTAINER int sf
 EREFERENCE__RESOLVE_PROXIES int sf
 EREFERENCE__EOPPOSITE int sf
 EREFERENCE__EREFERENCE_TYPE int sf
 EREFERENCE__EKEYS int sf
 EREFERENCE_FEATURE_COUNT int sf
 EREFERENCE___GET_EANNOTATION__STRING int sf
 EREFERENCE___GET_FEATURE_ID int sf
 EREFERENCE___GET_CONTAINER_CLASS int sf
 EREFERENCE_OPERATION_COUNT int sf
 ESTRING_TO_STRING_MAP_ENTRY int sf
 ESTRING_TO_STRING_MAP_ENTRY__KEY int sf
 ESTRING_TO_STRING_MAP_ENTRY__VALUE int sf
 ESTRING_TO_STRING_MAP_ENTRY_FEATURE_COUNT int sf
 ESTRING_TO_STRING_MAP_ENTRY_OPERATION_COUNT int sf
 EGENERIC_TYPE int sf
 EGENERIC_TYPE__EUPPER_BOUND int sf
 EGENERIC_TYPE__ETYPE_ARGUMENTS int sf
 EGENERIC_TYPE__ERAW_TYPE int sf
 EGENERIC_TYPE__ELOWER_BOUND int sf
 EGENERIC_TYPE__ETYPE_PARAMETER int sf
 EGENERIC_TYPE__ECLASSIFIER int sf
 EGENERIC_TYPE_FEATURE_COUNT int sf
 EGENERIC_TYPE___IS_INSTANCE__OBJECT int sf
 EGENERIC_TYPE_OPERATION_COUNT int sf
 ETYPE_PARAMETER int sf
 ETYPE_PARAMETER__EANNOTATIONS int sf
 ETYPE_PARAMETER__NAME int sf
 ETYPE_PARAMETER__EBOUNDS int sf
 ETYPE_PARAMETER_FEATURE_COUNT int sf
 ETYPE_PARAMETER___GET_EANNOTATION__STRING int sf
 ETYPE_PARAMETER_OPERATION_COUNT int sf
 EBIG_DECIMAL int sf
 EBIG_INTEGER int sf
 EE_LIST int sf
 ERESOURCE int sf
 ERESOURCE_SET int sf
 EBOOLEAN_OBJECT int sf
 ECHARACTER_OBJECT int sf
 EDATE int sf
 EDIAGNOSTIC_CHAIN int sf
 EDOUBLE_OBJECT int sf
 EFLOAT_OBJECT int sf
 EINTEGER_OBJECT int sf
 EBOOLEAN int sf
 EBYTE_OBJECT int sf
 EBYTE int sf
 EBYTE_ARRAY int sf
 ECHAR int sf
 EDOUBLE int sf
 EFLOAT int sf
 EINT int sf
 EJAVA_CLASS int sf
 EJAVA_OBJECT int sf
 ELONG_OBJECT int sf
 EMAP int sf
 ESHORT_OBJECT int sf
 ELONG int sf
 ESHORT int sf
 ETREE_ITERATOR int sf
 EINVOCATION_TARGET_EXCEPTION int sf
 EFEATURE_MAP_ENTRY int sf
 EENUMERATOR int sf
 EFEATURE_MAP int sf
 ESTRING int sf
 _INTERNAL_BOOTSTRAP boolean sf
 getEAttribute().EClass a
 getEAttribute_ID().EAttribute a
 getEAttribute_EAttributeType().EReference a
 getEAnnotation().EClass a
 getEAnnotation_Source().EAttribute a
 getEAnnotation_Details().EReference a
 getEAnnotation_EModelElement().EReference a
 getEAnnotation_Contents().EReference a
 getEAnnotation_References().EReference a
 getEClass().EClass a
 getEClass_Abstract().EAttribute a
 getEClass_Interface().EAttribute a
 getEClass_ESuperTypes().EReference a
 getEClass_EOperations().EReference a
 getEClass_EAllAttributes().EReference a
 getEClass_EAllReferences().EReference a
 getEClass_EReferences().EReference a
 getEClass_EAttributes().EReference a
 getEClass_EAllContainments().EReference a
 getEClass_EAllOperations().EReference a
 getEClass_EAllStructuralFeatures().EReference a
 getEClass_EAllSuperTypes().EReference a
 getEClass_EIDAttribute().EReference a
 getEClass_EStructuralFeatures().EReference a
 getEClass_EGenericSuperTypes().EReference a
 getEClass_EAllGenericSuperTypes().EReference a
 getEClass__IsSuperTypeOf__EClass().EOperation a
 getEClass__GetFeatureCount().EOperation a
 getEClass__GetEStructuralFeature__int().EOperation a
 getEClass__GetFeatureID__EStructuralFeature().EOperation a
 getEClass__GetEStructuralFeature__String().EOperation a
 getEClass__GetOperationCount().EOperation a
 getEClass__GetEOperation__int().EOperation a
 getEClass__GetOperationID__EOperation().EOperation a
 getEClass__GetOverride__EOperation().EOperation a
 getEClass__GetFeatureType__EStructuralFeature().EOperation a
 getEDataType().EClass a
 getEDataType_Serializable().EAttribute a
 getEEnum().EClass a
 getEEnum_ELiterals().EReference a
 getEEnum__GetEEnumLiteral__String().EOperation a
 getEEnum__GetEEnumLiteral__int().EOperation a
 getEEnum__GetEEnumLiteralByLiteral__String().EOperation a
 getEEnumLiteral().EClass a
 getEEnumLiteral_Value().EAttribute a
 getEEnumLiteral_Instance().EAttribute a
 getEEnumLiteral_Literal().EAttribute a
 getEEnumLiteral_EEnum().EReference a
 getEFactory().EClass a
 getEFactory_EPackage().EReference a
 getEFactory__Create__EClass().EOperation a
 getEFactory__CreateFromString__EDataType_String().EOperation a
 getEFactory__ConvertToString__EDataType_Object().EOperation a
 getEClassifier().EClass a
 getEClassifier_InstanceClassName().EAttribute a
 getEClassifier_InstanceClass().EAttribute a
 getEClassifier_DefaultValue().EAttribute a
 getEClassifier_InstanceTypeName().EAttribute a
 getEClassifier_EPackage().EReference a
 getEClassifier_ETypeParameters().EReference a
 getEClassifier__IsInstance__Object().EOperation a
 getEClassifier__GetClassifierID().EOperation a
 getEModelElement().EClass a
 getEModelElement_EAnnotations().EReference a
 getEModelElement__GetEAnnotation__String().EOperation a
 getENamedElement().EClass a
 getENamedElement_Name().EAttribute a
 getEObject().EClass a
 getEObject__EClass().EOperation a
 getEObject__EIsProxy().EOperation a
 getEObject__EResource().EOperation a
 getEObject__EContainer().EOperation a
 getEObject__EContainingFeature().EOperation a
 getEObject__EContainmentFeature().EOperation a
 getEObject__EContents().EOperation a
 getEObject__EAllContents().EOperation a
 getEObject__ECrossReferences().EOperation a
 getEObject__EGet__EStructuralFeature().EOperation a
 getEObject__EGet__EStructuralFeature_boolean().EOperation a
 getEObject__ESet__EStructuralFeature_Object().EOperation a
 getEObject__EIsSet__EStructuralFeature().EOperation a
 getEObject__EUnset__EStructuralFeature().EOperation a
 getEObject__EInvoke__EOperation_EList().EOperation a
 getEOperation().EClass a
 getEOperation_EContainingClass().EReference a
 getEOperation_EParameters().EReference a
 getEOperation_EExceptions().EReference a
 getEOperation_EGenericExceptions().EReference a
 getEOperation__GetOperationID().EOperation a
 getEOperation__IsOverrideOf__EOperation().EOperation a
 getEOperation_ETypeParameters().EReference a
 getEPackage().EClass a
 getEPackage_NsURI().EAttribute a
 getEPackage_NsPrefix().EAttribute a
 getEPackage_EFactoryInstance().EReference a
 getEPackage_EClassifiers().EReference a
 getEPackage_ESubpackages().EReference a
 getEPackage_ESuperPackage().EReference a
 getEPackage__GetEClassifier__String().EOperation a
 getEParameter().EClass a
 getEParameter_EOperation().EReference a
 getEReference().EClass a
 getEReference_Containment().EAttribute a
 getEReference_Container().EAttribute a
 getEReference_ResolveProxies().EAttribute a
 getEReference_EOpposite().EReference a
 getEReference_EReferenceType().EReference a
 getEReference_EKeys().EReference a
 getEStructuralFeature().EClass a
 getEStructuralFeature_Transient().EAttribute a
 getEStructuralFeature_Volatile().EAttribute a
 getEStructuralFeature_Changeable().EAttribute a
 getEStructuralFeature_DefaultValueLiteral().EAttribute a
 getEStructuralFeature_DefaultValue().EAttribute a
 getEStructuralFeature_Unsettable().EAttribute a
 getEStructuralFeature_Derived().EAttribute a
 getEStructuralFeature_EContainingClass().EReference a
 getEStructuralFeature__GetFeatureID().EOperation a
 getEStructuralFeature__GetContainerClass().EOperation a
 getEStructuralFeature_Unique().EAttribute ax
 getEStructuralFeature_LowerBound().EAttribute ax
 getEStructuralFeature_UpperBound().EAttribute ax
 getEStructuralFeature_Many().EAttribute ax
 getEStructuralFeature_Required().EAttribute ax
 getETypedElement().EClass a
 getETypedElement_Ordered().EAttribute a
 getETypedElement_Unique().EAttribute a
 getETypedElement_LowerBound().EAttribute a
 getETypedElement_UpperBound().EAttribute a
 getETypedElement_Many().EAttribute a
 getETypedElement_Required().EAttribute a
 getETypedElement_EType().EReference a
 getETypedElement_EGenericType().EReference a
 getEStringToStringMapEntry().EClass a
 getEStringToStringMapEntry_Key().EAttribute a
 getEStringToStringMapEntry_Value().EAttribute a
 getEGenericType().EClass a
 getEGenericType_EUpperBound().EReference a
 getEGenericType_ETypeArguments().EReference a
 getEGenericType_ERawType().EReference a
 getEGenericType_ELowerBound().EReference a
 getEGenericType_ETypeParameter().EReference a
 getEGenericType_EClassifier().EReference a
 getEGenericType__IsInstance__Object().EOperation a
 getETypeParameter().EClass a
 getETypeParameter_EBounds().EReference a
 getEBigDecimal().EDataType a
 getEBigInteger().EDataType a
 getEEList().EDataType a
 getEResource().EDataType a
 getEResourceSet().EDataType a
 getEBooleanObject().EDataType a
 getECharacterObject().EDataType a
 getEDate().EDataType a
 getEDiagnosticChain().EDataType a
 getEDoubleObject().EDataType a
 getEFloatObject().EDataType a
 getEIntegerObject().EDataType a
 getEBoolean().EDataType a
 getEByteObject().EDataType a
 getEByte().EDataType a
 getEByteArray().EDataType a
 getEChar().EDataType a
 getEDouble().EDataType a
 getEFloat().EDataType a
 getEInt().EDataType a
 getEJavaClass().EDataType a
 getEJavaObject().EDataType a
 getELongObject().EDataType a
 getEMap().EDataType a
 getEShortObject().EDataType a
 getELong().EDataType a
 getEShort().EDataType a
 getETreeIterator().EDataType a
 getEInvocationTargetException().EDataType a
 getEFeatureMapEntry().EDataType a
 getEEnumerator().EDataType a
 getEFeatureMap().EDataType a
 getEString().EDataType a
 getEcoreFactory().EcoreFactory a
EcorePackage.Literals sai
 EATTRIBUTE .EClass sf
 EATTRIBUTE__ID .EAttribute sf
 EATTRIBUTE__EATTRIBUTE_TYPE .EReference sf
 EANNOTATION .EClass sf
 EANNOTATION__SOURCE .EAttribute sf
 EANNOTATION__DETAILS .EReference sf
 EANNOTATION__EMODEL_ELEMENT .EReference sf
 EANNOTATION__CONTENTS .EReference sf
 EANNOTATION__REFERENCES .EReference sf
 ECLASS .EClass sf
 ECLASS__ABSTRACT .EAttribute sf
 ECLASS__INTERFACE .EAttribute sf
 ECLASS__ESUPER_TYPES .EReference sf
 ECLASS__EOPERATIONS .EReference sf
 ECLASS__EALL_ATTRIBUTES .EReference sf
 ECLASS__EALL_REFERENCES .EReference sf
 ECLASS__EREFERENCES .EReference sf
 ECLASS__EATTRIBUTES .EReference sf
 ECLASS__EALL_CONTAINMENTS .EReference sf
 ECLASS__EALL_OPERATIONS .EReference sf
 ECLASS__EALL_STRUCTURAL_FEATURES .EReference sf
 ECLASS__EALL_SUPER_TYPES .EReference sf
 ECLASS__EID_ATTRIBUTE .EReference sf
 ECLASS__ESTRUCTURAL_FEATURES .EReference sf
 ECLASS__EGENERIC_SUPER_TYPES .EReference sf
 ECLASS__EALL_GENERIC_SUPER_TYPES .EReference sf
 ECLASS___IS_SUPER_TYPE_OF__ECLASS .EOperation sf
 ECLASS___GET_FEATURE_COUNT .EOperation sf
 ECLASS___GET_ESTRUCTURAL_FEATURE__INT .EOperation sf
 ECLASS___GET_FEATURE_ID__ESTRUCTURALFEATURE .EOperation sf
 ECLASS___GET_ESTRUCTURAL_FEATURE__STRING .EOperation sf
 ECLASS___GET_OPERATION_COUNT .EOperation sf
 ECLASS___GET_EOPERATION__INT .EOperation sf
 ECLASS___GET_OPERATION_ID__EOPERATION .EOperation sf
 ECLASS___GET_OVERRIDE__EOPERATION .EOperation sf
 ECLASS___GET_FEATURE_TYPE__ESTRUCTURALFEATURE .EOperation sf
 ECLASSIFIER .EClass sf
 ECLASSIFIER__INSTANCE_CLASS_NAME .EAttribute sf
 ECLASSIFIER__INSTANCE_CLASS .EAttribute sf
 ECLASSIFIER__DEFAULT_VALUE .EAttribute sf
 ECLASSIFIER__INSTANCE_TYPE_NAME .EAttribute sf
 ECLASSIFIER__EPACKAGE .EReference sf
 ECLASSIFIER__ETYPE_PARAMETERS .EReference sf
 ECLASSIFIER___IS_INSTANCE__OBJECT .EOperation sf
 ECLASSIFIER___GET_CLASSIFIER_ID .EOperation sf
 EDATA_TYPE .EClass sf
 EDATA_TYPE__SERIALIZABLE .EAttribute sf
 EENUM .EClass sf
 EENUM__ELITERALS .EReference sf
 EENUM___GET_EENUM_LITERAL__STRING .EOperation sf
 EENUM___GET_EENUM_LITERAL__INT .EOperation sf
 EENUM___GET_EENUM_LITERAL_BY_LITERAL__STRING .EOperation sf
 EENUM_LITERAL .EClass sf
 EENUM_LITERAL__VALUE .EAttribute sf
 EENUM_LITERAL__INSTANCE .EAttribute sf
 EENUM_LITERAL__LITERAL .EAttribute sf
 EENUM_LITERAL__EENUM .EReference sf
 EFACTORY .EClass sf
 EFACTORY__EPACKAGE .EReference sf
 EFACTORY___CREATE__ECLASS .EOperation sf
 EFACTORY___CREATE_FROM_STRING__EDATATYPE_STRING .EOperation sf
 EFACTORY___CONVERT_TO_STRING__EDATATYPE_OBJECT .EOperation sf
 EMODEL_ELEMENT .EClass sf
 EMODEL_ELEMENT__EANNOTATIONS .EReference sf
 EMODEL_ELEMENT___GET_EANNOTATION__STRING .EOperation sf
 ENAMED_ELEMENT .EClass sf
 ENAMED_ELEMENT__NAME .EAttribute sf
 EOBJECT .EClass sf
 EOBJECT___ECLASS .EOperation sf
 EOBJECT___EIS_PROXY .EOperation sf
 EOBJECT___ERESOURCE .EOperation sf
 EOBJECT___ECONTAINER .EOperation sf
 EOBJECT___ECONTAINING_FEATURE .EOperation sf
 EOBJECT___ECONTAINMENT_FEATURE .EOperation sf
 EOBJECT___ECONTENTS .EOperation sf
 EOBJECT___EALL_CONTENTS .EOperation sf
 EOBJECT___ECROSS_REFERENCES .EOperation sf
 EOBJECT___EGET__ESTRUCTURALFEATURE .EOperation sf
 EOBJECT___EGET__ESTRUCTURALFEATURE_BOOLEAN .EOperation sf
 EOBJECT___ESET__ESTRUCTURALFEATURE_OBJECT .EOperation sf
 EOBJECT___EIS_SET__ESTRUCTURALFEATURE .EOperation sf
 EOBJECT___EUNSET__ESTRUCTURALFEATURE .EOperation sf
 EOBJECT___EINVOKE__EOPERATION_ELIST .EOperation sf
 EOPERATION .EClass sf
 EOPERATION__ECONTAINING_CLASS .EReference sf
 EOPERATION__EPARAMETERS .EReference sf
 EOPERATION__EEXCEPTIONS .EReference sf
 EOPERATION__EGENERIC_EXCEPTIONS .EReference sf
 EOPERATION___GET_OPERATION_ID .EOperation sf
 EOPERATION___IS_OVERRIDE_OF__EOPERATION .EOperation sf
 EOPERATION__ETYPE_PARAMETERS .EReference sf
 EPACKAGE .EClass sf
 EPACKAGE__NS_URI .EAttribute sf
 EPACKAGE__NS_PREFIX .EAttribute sf
 EPACKAGE__EFACTORY_INSTANCE .EReference sf
 EPACKAGE__ECLASSIFIERS .EReference sf
 EPACKAGE__ESUBPACKAGES .EReference sf
 EPACKAGE__ESUPER_PACKAGE .EReference sf
 EPACKAGE___GET_ECLASSIFIER__STRING .EOperation sf
 EPARAMETER .EClass sf
 EPARAMETER__EOPERATION .EReference sf
 EREFERENCE .EClass sf
 EREFERENCE__CONTAINMENT .EAttribute sf
 EREFERENCE__CONTAINER .EAttribute sf
 EREFERENCE__RESOLVE_PROXIES .EAttribute sf
 EREFERENCE__EOPPOSITE .EReference sf
 EREFERENCE__EREFERENCE_TYPE .EReference sf
 EREFERENCE__EKEYS .EReference sf
 ESTRUCTURAL_FEATURE .EClass sf
 ESTRUCTURAL_FEATURE__CHANGEABLE .EAttribute sf
 ESTRUCTURAL_FEATURE__VOLATILE .EAttribute sf
 ESTRUCTURAL_FEATURE__TRANSIENT .EAttribute sf
 ESTRUCTURAL_FEATURE__DEFAULT_VALUE_LITERAL .EAttribute sf
 ESTRUCTURAL_FEATURE__DEFAULT_VALUE .EAttribute sf
 ESTRUCTURAL_FEATURE__UNSETTABLE .EAttribute sf
 ESTRUCTURAL_FEATURE__DERIVED .EAttribute sf
 ESTRUCTURAL_FEATURE__ECONTAINING_CLASS .EReference sf
 ESTRUCTURAL_FEATURE___GET_FEATURE_ID .EOperation sf
 ESTRUCTURAL_FEATURE___GET_CONTAINER_CLASS .EOperation sf
 ETYPED_ELEMENT .EClass sf
 ETYPED_ELEMENT__ORDERED .EAttribute sf
 ETYPED_ELEMENT__UNIQUE .EAttribute sf
 ETYPED_ELEMENT__LOWER_BOUND .EAttribute sf
 ETYPED_ELEMENT__UPPER_BOUND .EAttribute sf
 ETYPED_ELEMENT__MANY .EAttribute sf
 ETYPED_ELEMENT__REQUIRED .EAttribute sf
 ETYPED_ELEMENT__ETYPE .EReference sf
 ETYPED_ELEMENT__EGENERIC_TYPE .EReference sf
 ESTRING_TO_STRING_MAP_ENTRY .EClass sf
 ESTRING_TO_STRING_MAP_ENTRY__KEY .EAttribute sf
 ESTRING_TO_STRING_MAP_ENTRY__VALUE .EAttribute sf
 EGENERIC_TYPE .EClass sf
 EGENERIC_TYPE__EUPPER_BOUND .EReference sf
 EGENERIC_TYPE__ETYPE_ARGUMENTS .EReference sf
 EGENERIC_TYPE__ERAW_TYPE .EReference sf
 EGENERIC_TYPE__ELOWER_BOUND .EReference sf
 EGENERIC_TYPE__ETYPE_PARAMETER .EReference sf
 EGENERIC_TYPE__ECLASSIFIER .EReference sf
 EGENERIC_TYPE___IS_INSTANCE__OBJECT .EOperation sf
 ETYPE_PARAMETER .EClass sf
 ETYPE_PARAMETER__EBOUNDS .EReference sf
 EBIG_DECIMAL .EDataType sf
 EBIG_INTEGER .EDataType sf
 EBOOLEAN .EDataType sf
 EBOOLEAN_OBJECT .EDataType sf
 EBYTE .EDataType sf
 EBYTE_ARRAY .EDataType sf
 EBYTE_OBJECT .EDataType sf
 ECHAR .EDataType sf
 ECHARACTER_OBJECT .EDataType sf
 EDATE .EDataType sf
 EDIAGNOSTIC_CHAIN .EDataType sf
 EDOUBLE .EDataType sf
 EDOUBLE_OBJECT .EDataType sf
 EE_LIST .EDataType sf
 EENUMERATOR .EDataType sf
 EFEATURE_MAP .EDataType sf
 EFEATURE_MAP_ENTRY .EDataType sf
 EFLOAT .EDataType sf
 EFLOAT_OBJECT .EDataType sf
 EINT .EDataType sf
 EINTEGER_OBJECT .EDataType sf
 EJAVA_CLASS .EDataType sf
 EJAVA_OBJECT .EDataType sf
 ELONG .EDataType sf
 ELONG_OBJECT .EDataType sf
 EMAP .EDataType sf
 ERESOURCE .EDataType sf
 ERESOURCE_SET .EDataType sf
 ESHORT .EDataType sf
 ESHORT_OBJECT .EDataType sf
 ESTRING .EDataType sf
 ETREE_ITERATOR .EDataType sf
 EINVOCATION_TARGET_EXCEPTION .EDataType sf
InternalEObject ai :.EObject +EStore
 EOPPOSITE_FEATURE_BASE int sf
 eNotificationRequired()boolean a
 eURIFragmentSegment(.EStructuralFeature,.EObject)String a
 eObjectForURIFragmentSegment(String).EObject a
 eSetClass(.EClass)void a
 eSetting(.EStructuralFeature).EStructuralFeature.Setting a
 eBaseStructuralFeatureID(int,Class<?>)int a
 eContainerFeatureID()int a
 eDerivedStructuralFeatureID(int,Class<?>)int a
 eDerivedOperationID(int,Class<?>)int a
 eSetResource(.resource.Resource.Internal,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain a
 eInverseAdd(.InternalEObject,int,Class<?>,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain a
 eInverseRemove(.InternalEObject,int,Class<?>,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain a
 eBasicSetContainer(.InternalEObject,int,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain a
 eBasicRemoveFromContainer(org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain a
 eProxyURI()org.eclipse.emf.common.util.URI a
 eSetProxyURI(org.eclipse.emf.common.util.URI)void a
 eResolveProxy(.InternalEObject).EObject a
 eInternalContainer().InternalEObject a
 eInternalResource().resource.Resource.Internal a
 eDirectResource().resource.Resource.Internal a
 eStore().InternalEObject.EStore a
 eSetStore(.InternalEObject.EStore)void a
 eGet(.EStructuralFeature,boolean,boolean)Object a
 eGet(int,boolean,boolean)Object a
 eSet(int,Object)void a
 eUnset(int)void a
 eIsSet(int)boolean a
 eInvoke(int,org.eclipse.emf.common.util.EList<?>)Object a !java.lang.reflect.InvocationTargetException
InternalEObject.EStore sai
 NO_INDEX int sf
 get(.InternalEObject,.EStructuralFeature,int)Object a
 set(.InternalEObject,.EStructuralFeature,int,Object)Object a
 isSet(.InternalEObject,.EStructuralFeature)boolean a
 unset(.InternalEObject,.EStructuralFeature)void a
 isEmpty(.InternalEObject,.EStructuralFeature)boolean a
 size(.InternalEObject,.EStructuralFeature)int a
 contains(.InternalEObject,.EStructuralFeature,Object)boolean a
 indexOf(.InternalEObject,.EStructuralFeature,Object)int a
 lastIndexOf(.InternalEObject,.EStructuralFeature,Object)int a
 add(.InternalEObject,.EStructuralFeature,int,Object)void a
 remove(.InternalEObject,.EStructuralFeature,int)Object a
 move(.InternalEObject,.EStructuralFeature,int,int)Object a
 clear(.InternalEObject,.EStructuralFeature)void a
 toArray(.InternalEObject,.EStructuralFeature)Object[] a
 toArray(.InternalEObject,.EStructuralFeature,<T>[])<T>[] a <T=Object>
 hashCode(.InternalEObject,.EStructuralFeature)int a
 getContainer(.InternalEObject).InternalEObject a
 getContainingFeature(.InternalEObject).EStructuralFeature a
 create(.EClass).EObject a
package org.eclipse.emf.ecore.impl
BasicEObjectImpl - :org.eclipse.emf.common.notify.impl.BasicNotifierImpl,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.InternalEObject +EPropertiesHolder,EPropertiesHolderBaseImpl,EPropertiesHolderImpl
 EVIRTUAL_SET int osf
 EVIRTUAL_UNSET int osf
 EVIRTUAL_GET int osf
 EVIRTUAL_IS_SET int osf
 EVIRTUAL_NO_VALUE Object osf
 new() o
 eStaticFeatureCount()int o
 eStaticOperationCount()int o
 eProperties().BasicEObjectImpl.EPropertiesHolder o
 eBasicProperties().BasicEObjectImpl.EPropertiesHolder o
 eHasSettings()boolean o
 eSettings()org.eclipse.emf.ecore.EStructuralFeature.Internal.DynamicValueHolder o
 eDynamicFeatureID(org.eclipse.emf.ecore.EStructuralFeature)int o
 eDynamicFeature(int)org.eclipse.emf.ecore.EStructuralFeature o
 eURIFragmentSegment(org.eclipse.emf.ecore.EStructuralFeature,org.eclipse.emf.ecore.EObject)String -
 eObjectForURIFragmentSegment(String)org.eclipse.emf.ecore.EObject -
 eContains(org.eclipse.emf.ecore.EObject)boolean -
 eContainer()org.eclipse.emf.ecore.EObject -
 eInternalContainer()org.eclipse.emf.ecore.InternalEObject -
 eContainerFeatureID()int -
 eBasicSetContainer(org.eclipse.emf.ecore.InternalEObject,int)void o
 eContents()org.eclipse.emf.common.util.EList<org.eclipse.emf.ecore.EObject> -
 eCrossReferences()org.eclipse.emf.common.util.EList<org.eclipse.emf.ecore.EObject> -
 eAllContents()org.eclipse.emf.common.util.TreeIterator<org.eclipse.emf.ecore.EObject> -
 eContainmentFeature()org.eclipse.emf.ecore.EReference -
 eContainmentFeature(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject,int)org.eclipse.emf.ecore.EReference os
 eContainingFeature()org.eclipse.emf.ecore.EStructuralFeature -
 eDirectResource()org.eclipse.emf.ecore.resource.Resource.Internal -
 eResource()org.eclipse.emf.ecore.resource.Resource -
 eInternalResource()org.eclipse.emf.ecore.resource.Resource.Internal -
 eSetResource(org.eclipse.emf.ecore.resource.Resource.Internal,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 eSetDirectResource(org.eclipse.emf.ecore.resource.Resource.Internal)void o
 eGet(org.eclipse.emf.ecore.EStructuralFeature)Object -
 eGet(org.eclipse.emf.ecore.EStructuralFeature,boolean)Object -
 eGet(org.eclipse.emf.ecore.EStructuralFeature,boolean,boolean)Object -
 eGet(int,boolean,boolean)Object -
 eDynamicGet(org.eclipse.emf.ecore.EStructuralFeature,boolean)Object -
 eDynamicGet(int,boolean,boolean)Object -
 eDynamicGet(int,org.eclipse.emf.ecore.EStructuralFeature,boolean,boolean)Object o
 eOpenGet(org.eclipse.emf.ecore.EStructuralFeature,boolean)Object -
 eSet(org.eclipse.emf.ecore.EStructuralFeature,Object)void -
 eSet(int,Object)void -
 eDynamicSet(org.eclipse.emf.ecore.EStructuralFeature,Object)void -
 eDynamicSet(int,Object)void -
 eDynamicSet(int,org.eclipse.emf.ecore.EStructuralFeature,Object)void o
 eOpenSet(org.eclipse.emf.ecore.EStructuralFeature,Object)void -
 eUnset(org.eclipse.emf.ecore.EStructuralFeature)void -
 eUnset(int)void -
 eDynamicUnset(org.eclipse.emf.ecore.EStructuralFeature)void -
 eDynamicUnset(int)void -
 eDynamicUnset(int,org.eclipse.emf.ecore.EStructuralFeature)void o
 eOpenUnset(org.eclipse.emf.ecore.EStructuralFeature)void -
 eIsSet(org.eclipse.emf.ecore.EStructuralFeature)boolean -
 eIsSet(int)boolean -
 eDynamicIsSet(org.eclipse.emf.ecore.EStructuralFeature)boolean -
 eDynamicIsSet(int)boolean -
 eDynamicIsSet(int,org.eclipse.emf.ecore.EStructuralFeature)boolean o
 eOpenIsSet(org.eclipse.emf.ecore.EStructuralFeature)boolean -
 eBasicSetContainer(org.eclipse.emf.ecore.InternalEObject,int,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 eBasicRemoveFromContainer(org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 eBasicRemoveFromContainerFeature(org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 eDynamicBasicRemoveFromContainer(org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 eInverseAdd(org.eclipse.emf.ecore.InternalEObject,int,Class<?>,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 eInverseAdd(org.eclipse.emf.ecore.InternalEObject,int,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 eDynamicInverseAdd(org.eclipse.emf.ecore.InternalEObject,int,Class<?>,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 eDynamicInverseAdd(org.eclipse.emf.ecore.InternalEObject,int,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain o
 eInverseRemove(org.eclipse.emf.ecore.InternalEObject,int,Class<?>,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 eInverseRemove(org.eclipse.emf.ecore.InternalEObject,int,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 eDynamicInverseRemove(org.eclipse.emf.ecore.InternalEObject,int,Class<?>,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 eDynamicInverseRemove(org.eclipse.emf.ecore.InternalEObject,int,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain o
 eProxyURI()org.eclipse.emf.common.util.URI -
 eSetProxyURI(org.eclipse.emf.common.util.URI)void -
 eResolveProxy(org.eclipse.emf.ecore.InternalEObject)org.eclipse.emf.ecore.EObject -
 eIsProxy()boolean -
 eBaseStructuralFeatureID(int,Class<?>)int -
 eDerivedStructuralFeatureID(int,Class<?>)int -
 eDerivedStructuralFeatureID(org.eclipse.emf.ecore.EStructuralFeature)int -
 eDerivedOperationID(int,Class<?>)int -
 eDerivedOperationID(org.eclipse.emf.ecore.EOperation)int -
 eClass()org.eclipse.emf.ecore.EClass -
 eStaticClass()org.eclipse.emf.ecore.EClass o
 eDynamicClass()org.eclipse.emf.ecore.EClass o
 eSetClass(org.eclipse.emf.ecore.EClass)void -
 eSettingDelegate(org.eclipse.emf.ecore.EStructuralFeature)org.eclipse.emf.ecore.EStructuralFeature.Internal.SettingDelegate o
 eSetting(org.eclipse.emf.ecore.EStructuralFeature)org.eclipse.emf.ecore.EStructuralFeature.Setting -
 eInvocationDelegate(org.eclipse.emf.ecore.EOperation)org.eclipse.emf.ecore.EOperation.Internal.InvocationDelegate o
 eStore()org.eclipse.emf.ecore.InternalEObject.EStore -
 eSetStore(org.eclipse.emf.ecore.InternalEObject.EStore)void -
 eContainerAdapterArray()org.eclipse.emf.common.notify.Adapter[] o
 eVirtualBitCount(int)int os
 eVirtualIndexBits(int)int o
 eSetVirtualIndexBits(int,int)void o
 eVirtualIndex(int,int)int o
 eVirtualValues()Object[] o
 eSetVirtualValues(Object[])void o
 eVirtualValue(int)Object o
 eSetVirtualValue(int,Object)Object o
 eComputeVirtualValuesCapacity(int)int o
 eAddVirtualValue(int,Object)void o
 eRemoveVirtualValue(int)Object o
 eVirtualGet(int)Object -
 eVirtualGet(int,Object)Object -
 eVirtualIsSet(int)boolean -
 eVirtualSet(int,Object)Object -
 eVirtualUnset(int)Object -
 eInvoke(org.eclipse.emf.ecore.EOperation,org.eclipse.emf.common.util.EList<?>)Object - !java.lang.reflect.InvocationTargetException
 eInvoke(int,org.eclipse.emf.common.util.EList<?>)Object - !java.lang.reflect.InvocationTargetException
 eDynamicInvoke(int,org.eclipse.emf.common.util.EList<?>)Object - !java.lang.reflect.InvocationTargetException
 eDynamicInvoke(org.eclipse.emf.ecore.EOperation,org.eclipse.emf.common.util.EList<?>)Object o !java.lang.reflect.InvocationTargetException
 toString()String -
EModelElementImpl a :.MinimalEObjectImpl.Container,org.eclipse.emf.ecore.EModelElement
 eAnnotations org.eclipse.emf.common.util.EList<org.eclipse.emf.ecore.EAnnotation> o
 eFlags int o
 EFROZEN int osf
 ELAST_EMODEL_ELEMENT_FLAG int osf
 new() o
 freeze()void o
 freeze(Object)void o
 setFrozen()void o
 isFrozen()boolean o
 eSetDirectResource(org.eclipse.emf.ecore.resource.Resource.Internal)void o
 eStaticClass()org.eclipse.emf.ecore.EClass o
 getEAnnotations()org.eclipse.emf.common.util.EList<org.eclipse.emf.ecore.EAnnotation> -
 getEAnnotation(String)org.eclipse.emf.ecore.EAnnotation -
 eInverseAdd(org.eclipse.emf.ecore.InternalEObject,int,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 eInverseRemove(org.eclipse.emf.ecore.InternalEObject,int,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 eGet(int,boolean,boolean)Object -
 eSet(int,Object)void -
 eUnset(int)void -
 eIsSet(int)boolean -
 eInvoke(int,org.eclipse.emf.common.util.EList<?>)Object - !java.lang.reflect.InvocationTargetException
 eURIFragmentSegment(org.eclipse.emf.ecore.EStructuralFeature,org.eclipse.emf.ecore.EObject)String -
 eObjectForURIFragmentSegment(String)org.eclipse.emf.ecore.EObject -
ENamedElementImpl a :.EModelElementImpl,org.eclipse.emf.ecore.ENamedElement
 NAME_EDEFAULT String osf
 name String o
 new() o
 eStaticClass()org.eclipse.emf.ecore.EClass o
 getName()String -
 toString()String -
 getNameGen()String -
 setName(String)void -
 eGet(int,boolean,boolean)Object -
 eSet(int,Object)void -
 eUnset(int)void -
 eIsSet(int)boolean -
 eContents()org.eclipse.emf.common.util.EList<org.eclipse.emf.ecore.EObject> -
 eCrossReferences()org.eclipse.emf.common.util.EList<org.eclipse.emf.ecore.EObject> -
EObjectImpl - :.BasicEObjectImpl,org.eclipse.emf.ecore.EObject
 EDELIVER int osf
 EDYNAMIC_CLASS int osf
 EPROXY int osf
 ELAST_NOTIFIER_FLAG int osf
 ELAST_EOBJECT_FLAG int sf
 eFlags int o
 eAdapters org.eclipse.emf.common.util.BasicEList<org.eclipse.emf.common.notify.Adapter> o
 eContainer org.eclipse.emf.ecore.InternalEObject o
 eContainerFeatureID int o
 eProperties .BasicEObjectImpl.EPropertiesHolder o
 new() o
 eStaticClass()org.eclipse.emf.ecore.EClass o
 eInvoke(int,org.eclipse.emf.common.util.EList<?>)Object - !java.lang.reflect.InvocationTargetException
 eAdapters()org.eclipse.emf.common.util.EList<org.eclipse.emf.common.notify.Adapter> -
 eBasicAdapters()org.eclipse.emf.common.util.BasicEList<org.eclipse.emf.common.notify.Adapter> o
 eDeliver()boolean -
 eSetDeliver(boolean)void -
 eIsProxy()boolean -
 eSetProxyURI(org.eclipse.emf.common.util.URI)void -
 eProperties().BasicEObjectImpl.EPropertiesHolder o
 eBasicProperties().BasicEObjectImpl.EPropertiesHolder o
 eInternalContainer()org.eclipse.emf.ecore.InternalEObject -
 eContainerFeatureID()int -
 eBasicSetContainer(org.eclipse.emf.ecore.InternalEObject,int)void o
 eClass()org.eclipse.emf.ecore.EClass -
 eSetClass(org.eclipse.emf.ecore.EClass)void -
EReferenceImpl - :.EStructuralFeatureImpl,org.eclipse.emf.ecore.EReference
 CONTAINMENT_EDEFAULT boolean osf
 CONTAINMENT_EFLAG int osf
 CONTAINER_EDEFAULT boolean osf
 RESOLVE_PROXIES_EDEFAULT boolean osf
 RESOLVE_PROXIES_EFLAG int osf
 eOpposite org.eclipse.emf.ecore.EReference o
 eKeys org.eclipse.emf.common.util.EList<org.eclipse.emf.ecore.EAttribute> o
 eReferenceType org.eclipse.emf.ecore.EClass o
 new() o
 eStaticClass()org.eclipse.emf.ecore.EClass o
 isBidirectional()boolean -
 isContainment()boolean -
 setContainmentGen(boolean)void -
 setContainment(boolean)void -
 isContainer()boolean -
 isResolveProxies()boolean -
 setResolveProxies(boolean)void -
 getEOpposite()org.eclipse.emf.ecore.EReference -
 basicGetEOpposite()org.eclipse.emf.ecore.EReference -
 setEOpposite(org.eclipse.emf.ecore.EReference)void -
 setEType(org.eclipse.emf.ecore.EClassifier,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 getEReferenceType()org.eclipse.emf.ecore.EClass -
 basicGetEReferenceType()org.eclipse.emf.ecore.EClass -
 freeze()void o
 getEKeys()org.eclipse.emf.common.util.EList<org.eclipse.emf.ecore.EAttribute> -
 eGet(int,boolean,boolean)Object -
 eSet(int,Object)void -
 eUnset(int)void -
 eIsSet(int)boolean -
 toString()String -
EStructuralFeatureImpl a :.ETypedElementImpl,org.eclipse.emf.ecore.EStructuralFeature,org.eclipse.emf.ecore.EStructuralFeature.Internal,org.eclipse.emf.ecore.util.BasicExtendedMetaData.EStructuralFeatureExtendedMetaData.Holder +BasicFeatureMapEntry,ContainmentUpdatingFeatureMapEntry,InternalSettingDelegateFeatureMapDelegator,InternalSettingDelegateMany,InternalSettingDelegateSingle,InternalSettingDelegateSingleContainer,InternalSettingDelegateSingleContainerResolving,InternalSettingDelegateSingleData,InternalSettingDelegateSingleDataDynamic,InternalSettingDelegateSingleDataStatic,InternalSettingDelegateSingleDataUnsettable,InternalSettingDelegateSingleDataUnsettableDynamic,InternalSettingDelegateSingleDataUnsettableStatic,InternalSettingDelegateSingleEObject,InternalSettingDelegateSingleEObjectContainment,InternalSettingDelegateSingleEObjectContainmentResolving,InternalSettingDelegateSingleEObjectContainmentUnsettable,InternalSettingDelegateSingleEObjectContainmentUnsettableResolving,InternalSettingDelegateSingleEObjectContainmentWithInverse,InternalSettingDelegateSingleEObjectContainmentWithInverseResolving,InternalSettingDelegateSingleEObjectContainmentWithInverseUnsettable,InternalSettingDelegateSingleEObjectContainmentWithInverseUnsettableResolving,InternalSettingDelegateSingleEObjectResolving,InternalSettingDelegateSingleEObjectResolvingUnsettable,InternalSettingDelegateSingleEObjectResolvingWithInverse,InternalSettingDelegateSingleEObjectResolvingWithInverseUnsettable,InternalSettingDelegateSingleEObjectUnsettable,InternalSettingDelegateSingleEObjectWithInverse,InternalSettingDelegateSingleEObjectWithInverseUnsettable,InverseUpdatingFeatureMapEntry,SettingMany,SimpleContentFeatureMapEntry,SimpleFeatureMapEntry
 featureID int o
 containerClass Class<?> o
 defaultValue Object o
 defaultValueFactory org.eclipse.emf.ecore.EFactory o
 CHANGEABLE_EDEFAULT boolean osf
 CHANGEABLE_EFLAG int osf
 VOLATILE_EDEFAULT boolean osf
 VOLATILE_EFLAG int osf
 TRANSIENT_EDEFAULT boolean osf
 TRANSIENT_EFLAG int osf
 DEFAULT_VALUE_LITERAL_EDEFAULT String osf
 defaultValueLiteral String o
 DEFAULT_VALUE_EDEFAULT Object osf
 UNSETTABLE_EDEFAULT boolean osf
 UNSETTABLE_EFLAG int osf
 DERIVED_EDEFAULT boolean osf
 DERIVED_EFLAG int osf
 settingDelegate org.eclipse.emf.ecore.EStructuralFeature.Internal.SettingDelegate o
 cachedEType org.eclipse.emf.ecore.EClassifier o
 cachedIsFeatureMap boolean o
 prototypeFeatureMapEntry org.eclipse.emf.ecore.util.FeatureMap.Entry.Internal o
 eStructuralFeatureExtendedMetaData org.eclipse.emf.ecore.util.BasicExtendedMetaData.EStructuralFeatureExtendedMetaData o
 new() o
 eStaticClass()org.eclipse.emf.ecore.EClass o
 freeze()void o
 getDefaultValue()Object -
 setDefaultValue(Object)void -
 setDefaultValueLiteral(String)void -
 setDefaultValueLiteralGen(String)void -
 isUnsettable()boolean -
 setUnsettable(boolean)void -
 isDerived()boolean -
 setDerived(boolean)void -
 getEContainingClass()org.eclipse.emf.ecore.EClass -
 isTransient()boolean -
 setTransient(boolean)void -
 isVolatile()boolean -
 setVolatile(boolean)void -
 isChangeable()boolean -
 setChangeable(boolean)void -
 getDefaultValueLiteral()String -
 toString()String -
 getFeatureID()int -
 setFeatureID(int)void -
 getContainerClass()Class<?> -
 eInverseAdd(org.eclipse.emf.ecore.InternalEObject,int,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 eInverseRemove(org.eclipse.emf.ecore.InternalEObject,int,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 eBasicRemoveFromContainerFeature(org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 eGet(int,boolean,boolean)Object -
 eSet(int,Object)void -
 eUnset(int)void -
 eIsSet(int)boolean -
 eInvoke(int,org.eclipse.emf.common.util.EList<?>)Object - !java.lang.reflect.InvocationTargetException
 setContainerClass(Class<?>)void -
 isResolveProxies()boolean -
 isContainer()boolean -
 isContainment()boolean -
 getEOpposite()org.eclipse.emf.ecore.EReference -
 isID()boolean -
 getSettingDelegate()org.eclipse.emf.ecore.EStructuralFeature.Internal.SettingDelegate -
 createFeatureMapSettingDelegate()org.eclipse.emf.ecore.EStructuralFeature.Internal.SettingDelegate o
 setSettingDelegate(org.eclipse.emf.ecore.EStructuralFeature.Internal.SettingDelegate)void -
 isFeatureMap()boolean -
 getFeatureMapEntryPrototype()org.eclipse.emf.ecore.util.FeatureMap.Entry.Internal -
 setFeatureMapEntryPrototype(org.eclipse.emf.ecore.util.FeatureMap.Entry.Internal)void -
 getExtendedMetaData()org.eclipse.emf.ecore.util.BasicExtendedMetaData.EStructuralFeatureExtendedMetaData -
 setExtendedMetaData(org.eclipse.emf.ecore.util.BasicExtendedMetaData.EStructuralFeatureExtendedMetaData)void -
 setName(String)void -
ETypedElementImpl a :.ENamedElementImpl,org.eclipse.emf.ecore.ETypedElement
 ORDERED_EDEFAULT boolean osf
 ORDERED_EFLAG int osf
 UNIQUE_EDEFAULT boolean osf
 UNIQUE_EFLAG int osf
 LOWER_BOUND_EDEFAULT int osf
 lowerBound int o
 UPPER_BOUND_EDEFAULT int osf
 upperBound int o
 MANY_EDEFAULT boolean osf
 REQUIRED_EDEFAULT boolean osf
 eType org.eclipse.emf.ecore.EClassifier o
 eGenericType org.eclipse.emf.ecore.EGenericType o
 new() o
 freeze()void o
 eStaticClass()org.eclipse.emf.ecore.EClass o
 isOrdered()boolean -
 setOrdered(boolean)void -
 isUnique()boolean -
 setUnique(boolean)void -
 getLowerBound()int -
 setLowerBound(int)void -
 getUpperBound()int -
 setUpperBound(int)void -
 isMany()boolean -
 isRequired()boolean -
 getEType()org.eclipse.emf.ecore.EClassifier -
 basicGetEType()org.eclipse.emf.ecore.EClassifier -
 setEType(org.eclipse.emf.ecore.EClassifier,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 setEType(org.eclipse.emf.ecore.EClassifier)void -
 unsetEType()void -
 isSetEType()boolean -
 getEGenericType()org.eclipse.emf.ecore.EGenericType -
 basicSetEGenericType(org.eclipse.emf.ecore.EGenericType,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 setEGenericType(org.eclipse.emf.ecore.EGenericType,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 setEGenericType(org.eclipse.emf.ecore.EGenericType)void -
 basicUnsetEGenericType(org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 unsetEGenericType()void -
 isSetEGenericType()boolean -
 eInverseRemove(org.eclipse.emf.ecore.InternalEObject,int,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 eGet(int,boolean,boolean)Object -
 eSet(int,Object)void -
 eUnset(int)void -
 eIsSet(int)boolean -
 toString()String -
MinimalEObjectImpl - :.BasicEObjectImpl,org.eclipse.emf.ecore.EStructuralFeature.Internal.DynamicValueHolder +Container
 new() o
 eProperties().BasicEObjectImpl.EPropertiesHolder o
 eBasicProperties().BasicEObjectImpl.EPropertiesHolder o
 eBasicAdapters()org.eclipse.emf.common.util.BasicEList<org.eclipse.emf.common.notify.Adapter> o
 eAdapters()org.eclipse.emf.common.util.EList<org.eclipse.emf.common.notify.Adapter> -
 eBasicAdapterArray()org.eclipse.emf.common.notify.Adapter[] o
 eBasicSetAdapterArray(org.eclipse.emf.common.notify.Adapter[])void o
 eBasicHasAdapters()boolean o
 eBasicAdapterListeners()org.eclipse.emf.common.notify.impl.BasicNotifierImpl.EObservableAdapterList.Listener[] o
 eBasicSetAdapterListeners(org.eclipse.emf.common.notify.impl.BasicNotifierImpl.EObservableAdapterList.Listener[])void o
 eDeliver()boolean -
 eSetDeliver(boolean)void -
 eIsProxy()boolean -
 eProxyURI()org.eclipse.emf.common.util.URI -
 eSetProxyURI(org.eclipse.emf.common.util.URI)void -
 eInternalContainer()org.eclipse.emf.ecore.InternalEObject -
 eBasicSetContainer(org.eclipse.emf.ecore.InternalEObject)void o
 eContainerFeatureID()int -
 eBasicSetContainerFeatureID(int)void o
 eBasicSetContainer(org.eclipse.emf.ecore.InternalEObject,int)void o
 eDynamicClass()org.eclipse.emf.ecore.EClass o
 eClass()org.eclipse.emf.ecore.EClass -
 eSetClass(org.eclipse.emf.ecore.EClass)void -
 eHasSettings()boolean o
 eBasicSettings()Object[] o
 eBasicSetSettings(Object[])void o
 eSettings()org.eclipse.emf.ecore.EStructuralFeature.Internal.DynamicValueHolder o
 eDirectResource()org.eclipse.emf.ecore.resource.Resource.Internal -
 eSetDirectResource(org.eclipse.emf.ecore.resource.Resource.Internal)void o
 eContents()org.eclipse.emf.common.util.EList<org.eclipse.emf.ecore.EObject> -
 eCrossReferences()org.eclipse.emf.common.util.EList<org.eclipse.emf.ecore.EObject> -
 dynamicGet(int)Object -
 dynamicSet(int,Object)void -
 dynamicUnset(int)void -
MinimalEObjectImpl.Container s :.MinimalEObjectImpl +Dynamic
 eContainer org.eclipse.emf.ecore.InternalEObject o
 new() -
 eInternalContainer()org.eclipse.emf.ecore.InternalEObject -
 eBasicSetContainer(org.eclipse.emf.ecore.InternalEObject)void o
package org.eclipse.emf.ecore.plugin
EcorePlugin - :org.eclipse.emf.common.EMFPlugin +ExtensionProcessor,Implementation
 INSTANCE .EcorePlugin sf
 DYNAMIC_PACKAGE_PPID String sf
 GENERATED_PACKAGE_PPID String sf
 FACTORY_OVERRIDE_PPID String sf
 EXTENSION_PARSER_PPID String sf
 PROTOCOL_PARSER_PPID String sf
 CONTENT_PARSER_PPID String sf
 CONTENT_HANDLER_PPID String sf
 SCHEME_PARSER_PPID String sf
 URI_MAPPING_PPID String sf
 PACKAGE_REGISTRY_IMPLEMENTATION_PPID String sf
 VALIDATION_DELEGATE_PPID String sf
 SETTING_DELEGATE_PPID String sf
 INVOCATION_DELEGATE_PPID String sf
 QUERY_DELEGATE_PPID String sf
 CONVERSION_DELEGATE_PPID String sf
 ANNOTATION_VALIDATOR_PPID String sf
 getPluginResourceLocator()org.eclipse.emf.common.util.ResourceLocator -
 getPlatformResourceMap()java.util.Map<String,org.eclipse.emf.common.util.URI> s
 resolvePlatformResourcePath(String)org.eclipse.emf.common.util.URI s
 handlePlatformResourceOptions(String[])String[] s
 getEPackageNsURIToGenModelLocationMap()java.util.Map<String,org.eclipse.emf.common.util.URI> sx
 getEPackageNsURIToGenModelLocationMap(boolean)java.util.Map<String,org.eclipse.emf.common.util.URI> s
 computePlatformResourceToPlatformPluginMap(java.util.Collection<org.eclipse.emf.common.util.URI>)java.util.Map<org.eclipse.emf.common.util.URI,org.eclipse.emf.common.util.URI> s
 computePlatformPluginToPlatformResourceMap()java.util.Map<org.eclipse.emf.common.util.URI,org.eclipse.emf.common.util.URI> s
 computePlatformURIMap()java.util.Map<org.eclipse.emf.common.util.URI,org.eclipse.emf.common.util.URI> sx
 computePlatformURIMap(boolean)java.util.Map<org.eclipse.emf.common.util.URI,org.eclipse.emf.common.util.URI> s
 getEPackageNsURIToDynamicModelLocationMap(boolean)java.util.Map<String,org.eclipse.emf.common.util.URI> s
 getSymbolicName()String -
 getDefaultRegistryImplementation()org.eclipse.emf.ecore.EPackage.Registry s
 getPlugin().EcorePlugin.Implementation s
 getWorkspaceRoot()org.eclipse.core.resources.IWorkspaceRoot s
EcorePlugin.Implementation s :org.eclipse.emf.common.EMFPlugin.EclipsePlugin +Activator
 new() -
 start(org.osgi.framework.BundleContext)void - !Exception
EcorePlugin.Implementation.Activator sf :org.eclipse.emf.common.EMFPlugin.OSGiDelegatingBundleActivator
 new() -
 createBundle()org.osgi.framework.BundleActivator o
package org.eclipse.emf.ecore.resource
ContentHandler ai +ByteOrderMark,Registry,Validity
 OPTION_REQUESTED_PROPERTIES String sf
 VALIDITY_PROPERTY String sf
 CONTENT_TYPE_PROPERTY String sf
 UNSPECIFIED_CONTENT_TYPE String sf
 CHARSET_PROPERTY String sf
 LINE_DELIMITER_PROPERTY String sf
 BYTE_ORDER_MARK_PROPERTY String sf
 INVALID_CONTENT_DESCRIPTION java.util.Map<String,Object> sf
 canHandle(org.eclipse.emf.common.util.URI)boolean a
 contentDescription(org.eclipse.emf.common.util.URI,java.io.InputStream,java.util.Map<?,?>,java.util.Map<Object,Object>)java.util.Map<String,?> a !java.io.IOException
Resource ai :org.eclipse.emf.common.notify.Notifier +Diagnostic,Factory,IOWrappedException,Internal
 RESOURCE__RESOURCE_SET int sf
 RESOURCE__URI int sf
 RESOURCE__CONTENTS int sf
 RESOURCE__IS_MODIFIED int sf
 RESOURCE__IS_LOADED int sf
 RESOURCE__IS_TRACKING_MODIFICATION int sf
 RESOURCE__ERRORS int sf
 RESOURCE__WARNINGS int sf
 RESOURCE__TIME_STAMP int sf
 OPTION_CIPHER String sf
 OPTION_ZIP String sf
 OPTION_SAVE_ONLY_IF_CHANGED String sf
 OPTION_SAVE_ONLY_IF_CHANGED_MEMORY_BUFFER String sf
 OPTION_SAVE_ONLY_IF_CHANGED_FILE_BUFFER String sf
 OPTION_LINE_DELIMITER String sf
 OPTION_LINE_DELIMITER_UNSPECIFIED String sf
 getResourceSet().ResourceSet a
 getURI()org.eclipse.emf.common.util.URI a
 setURI(org.eclipse.emf.common.util.URI)void a
 getTimeStamp()long a
 setTimeStamp(long)void a
 getContents()org.eclipse.emf.common.util.EList<org.eclipse.emf.ecore.EObject> a
 getAllContents()org.eclipse.emf.common.util.TreeIterator<org.eclipse.emf.ecore.EObject> a
 getURIFragment(org.eclipse.emf.ecore.EObject)String a
 getEObject(String)org.eclipse.emf.ecore.EObject a
 save(java.util.Map<?,?>)void a !java.io.IOException
 load(java.util.Map<?,?>)void a !java.io.IOException
 save(java.io.OutputStream,java.util.Map<?,?>)void a !java.io.IOException
 load(java.io.InputStream,java.util.Map<?,?>)void a !java.io.IOException
 isTrackingModification()boolean a
 setTrackingModification(boolean)void a
 isModified()boolean a
 setModified(boolean)void a
 isLoaded()boolean a
 unload()void a
 delete(java.util.Map<?,?>)void a !java.io.IOException
 getErrors()org.eclipse.emf.common.util.EList<.Resource.Diagnostic> a
 getWarnings()org.eclipse.emf.common.util.EList<.Resource.Diagnostic> a
Resource.Diagnostic sai
 getMessage()String a
 getLocation()String a
 getLine()int a
 getColumn()int a
Resource.Factory sai +Descriptor,Registry
 createResource(org.eclipse.emf.common.util.URI).Resource a
Resource.Factory.Registry sai
 DEFAULT_EXTENSION String sf
 DEFAULT_CONTENT_TYPE_IDENTIFIER String sf
 INSTANCE .Resource.Factory.Registry sf
 getFactory(org.eclipse.emf.common.util.URI).Resource.Factory a
 getFactory(org.eclipse.emf.common.util.URI,String).Resource.Factory a
 getProtocolToFactoryMap()java.util.Map<String,Object> a
 getExtensionToFactoryMap()java.util.Map<String,Object> a
 getContentTypeToFactoryMap()java.util.Map<String,Object> a
Resource.Internal sai :.Resource
 attached(org.eclipse.emf.ecore.EObject)void a
 detached(org.eclipse.emf.ecore.EObject)void a
 basicSetResourceSet(.ResourceSet,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain a
 isLoading()boolean a
ResourceSet ai :org.eclipse.emf.common.notify.Notifier
 RESOURCE_SET__RESOURCES int sf
 getResources()org.eclipse.emf.common.util.EList<.Resource> a
 getAllContents()org.eclipse.emf.common.util.TreeIterator<org.eclipse.emf.common.notify.Notifier> a
 getAdapterFactories()org.eclipse.emf.common.util.EList<org.eclipse.emf.common.notify.AdapterFactory> a
 getLoadOptions()java.util.Map<Object,Object> a
 getEObject(org.eclipse.emf.common.util.URI,boolean)org.eclipse.emf.ecore.EObject a
 getResource(org.eclipse.emf.common.util.URI,boolean).Resource a
 createResource(org.eclipse.emf.common.util.URI).Resource a
 createResource(org.eclipse.emf.common.util.URI,String).Resource a
 getResourceFactoryRegistry().Resource.Factory.Registry a
 setResourceFactoryRegistry(.Resource.Factory.Registry)void a
 getURIConverter().URIConverter a
 setURIConverter(.URIConverter)void a
 getPackageRegistry()org.eclipse.emf.ecore.EPackage.Registry a
 setPackageRegistry(org.eclipse.emf.ecore.EPackage.Registry)void a
URIConverter ai +Cipher,Loadable,Readable,ReadableInputStream,Saveable,Writeable,WriteableOutputStream
 OPTION_URI_CONVERTER String sf
 OPTION_RESPONSE String sf
 RESPONSE_TIME_STAMP_PROPERTY String sf
 RESPONSE_URI String sf
 OPTION_TIMEOUT String sf
 URI_MAP java.util.Map<org.eclipse.emf.common.util.URI,org.eclipse.emf.common.util.URI> sf
 ATTRIBUTE_TIME_STAMP String sf
 NULL_TIME_STAMP long sf
 ATTRIBUTE_LENGTH String sf
 ATTRIBUTE_READ_ONLY String sf
 ATTRIBUTE_EXECUTABLE String sf
 ATTRIBUTE_ARCHIVE String sf
 ATTRIBUTE_HIDDEN String sf
 ATTRIBUTE_DIRECTORY String sf
 OPTION_REQUESTED_ATTRIBUTES String sf
 INSTANCE .URIConverter sf
 normalize(org.eclipse.emf.common.util.URI)org.eclipse.emf.common.util.URI a
 getURIMap()java.util.Map<org.eclipse.emf.common.util.URI,org.eclipse.emf.common.util.URI> a
 getURIHandlers()org.eclipse.emf.common.util.EList<.URIHandler> a
 getURIHandler(org.eclipse.emf.common.util.URI).URIHandler a
 getContentHandlers()org.eclipse.emf.common.util.EList<.ContentHandler> a
 createInputStream(org.eclipse.emf.common.util.URI)java.io.InputStream a !java.io.IOException
 createInputStream(org.eclipse.emf.common.util.URI,java.util.Map<?,?>)java.io.InputStream a !java.io.IOException
 createOutputStream(org.eclipse.emf.common.util.URI)java.io.OutputStream a !java.io.IOException
 createOutputStream(org.eclipse.emf.common.util.URI,java.util.Map<?,?>)java.io.OutputStream a !java.io.IOException
 delete(org.eclipse.emf.common.util.URI,java.util.Map<?,?>)void a !java.io.IOException
 contentDescription(org.eclipse.emf.common.util.URI,java.util.Map<?,?>)java.util.Map<String,?> a !java.io.IOException
 exists(org.eclipse.emf.common.util.URI,java.util.Map<?,?>)boolean a
 getAttributes(org.eclipse.emf.common.util.URI,java.util.Map<?,?>)java.util.Map<String,?> a
 setAttributes(org.eclipse.emf.common.util.URI,java.util.Map<String,?>,java.util.Map<?,?>)void a !java.io.IOException
URIHandler ai
 DEFAULT_HANDLERS java.util.List<.URIHandler> sf
 canHandle(org.eclipse.emf.common.util.URI)boolean a
 createInputStream(org.eclipse.emf.common.util.URI,java.util.Map<?,?>)java.io.InputStream a !java.io.IOException
 createOutputStream(org.eclipse.emf.common.util.URI,java.util.Map<?,?>)java.io.OutputStream a !java.io.IOException
 delete(org.eclipse.emf.common.util.URI,java.util.Map<?,?>)void a !java.io.IOException
 contentDescription(org.eclipse.emf.common.util.URI,java.util.Map<?,?>)java.util.Map<String,?> a !java.io.IOException
 exists(org.eclipse.emf.common.util.URI,java.util.Map<?,?>)boolean a
 getAttributes(org.eclipse.emf.common.util.URI,java.util.Map<?,?>)java.util.Map<String,?> a
 setAttributes(org.eclipse.emf.common.util.URI,java.util.Map<String,?>,java.util.Map<?,?>)void a !java.io.IOException
package org.eclipse.emf.ecore.resource.impl
BinaryResourceImpl - :.ResourceImpl +BinaryIO,DataConverter,EObjectInputStream,EObjectOutputStream
 OPTION_VERSION String sf
 OPTION_STYLE_BINARY_FLOATING_POINT String sf
 OPTION_STYLE_BINARY_DATE String sf
 OPTION_STYLE_PROXY_ATTRIBUTES String sf
 OPTION_STYLE_BINARY_ENUMERATOR String sf
 OPTION_STYLE_DATA_CONVERTER String sf
 OPTION_EAGER_PROXY_RESOLUTION String sf
 OPTION_BUFFER_CAPACITY String sf
 DEFAULT_BUFFER_CAPACITY int sf
 OPTION_INTERNAL_BUFFER_CAPACITY String sf
 getBufferCapacity(java.util.Map<?,?>)int s
 getInternalBufferCapacity(java.util.Map<?,?>)int s
 new() -
 new(org.eclipse.emf.common.util.URI) -
 doSave(java.io.OutputStream,java.util.Map<?,?>)void o !java.io.IOException
 createEObjectOutputStream(java.io.OutputStream,java.util.Map<?,?>).BinaryResourceImpl.EObjectOutputStream o !java.io.IOException
 doLoad(java.io.InputStream,java.util.Map<?,?>)void o !java.io.IOException
 createEObjectInputStream(java.io.InputStream,java.util.Map<?,?>).BinaryResourceImpl.EObjectInputStream o !java.io.IOException
BinaryResourceImpl.BinaryIO s +FeatureKind,Version
 STYLE_BINARY_FLOATING_POINT int sf
 STYLE_BINARY_DATE int sf
 STYLE_PROXY_ATTRIBUTES int sf
 STYLE_BINARY_ENUMERATOR int sf
 STYLE_DATA_CONVERTER int sf
 version .BinaryResourceImpl.BinaryIO.Version o
 style int o
 resource org.eclipse.emf.ecore.resource.Resource o
 baseURI org.eclipse.emf.common.util.URI o
 options java.util.Map<?,?> o
 characters char[] o
 internalEObjectDataArrayBuffer org.eclipse.emf.ecore.InternalEObject[][] o
 internalEObjectDataArrayBufferCount int o
 featureMapEntryDataArrayBuffer org.eclipse.emf.ecore.util.FeatureMap.Entry.Internal[][] o
 featureMapEntryDataArrayBufferCount int o
 new() -
 getStyle(java.util.Map<?,?>)int os
 resolve(org.eclipse.emf.common.util.URI)org.eclipse.emf.common.util.URI o
 deresolve(org.eclipse.emf.common.util.URI)org.eclipse.emf.common.util.URI o
 allocateInternalEObjectArray(int)org.eclipse.emf.ecore.InternalEObject[] o
 recycle(org.eclipse.emf.ecore.InternalEObject[])void o
 allocateFeatureMapEntryArray(int)org.eclipse.emf.ecore.util.FeatureMap.Entry.Internal[] o
 recycle(org.eclipse.emf.ecore.util.FeatureMap.Entry.Internal[])void o
BinaryResourceImpl.EObjectInputStream s :.BinaryResourceImpl.BinaryIO +EClassData,EPackageData,EStructuralFeatureData
 resourceSet org.eclipse.emf.ecore.resource.ResourceSet o
 inputStream java.io.InputStream o
 ePackageDataList java.util.List<.BinaryResourceImpl.EObjectInputStream.EPackageData> o
 eObjectList java.util.List<org.eclipse.emf.ecore.InternalEObject> o
 uriList java.util.List<org.eclipse.emf.common.util.URI> o
 internalEObjectList org.eclipse.emf.common.util.BasicEList<org.eclipse.emf.ecore.InternalEObject> o
 dataValueList org.eclipse.emf.common.util.BasicEList<Object> o
 isEagerProxyResolution boolean o
 intDataArrayBuffer int[][] o
 intDataArrayBufferCount int o
 new(java.io.InputStream,java.util.Map<?,?>) - !java.io.IOException
 readSignature()void o !java.io.IOException
 readVersion()void o !java.io.IOException
 readStyle()void o !java.io.IOException
 allocateIntArray(int)int[] o
 recycle(int[])void o
 readEPackage().BinaryResourceImpl.EObjectInputStream.EPackageData o !java.io.IOException
 readEClass().BinaryResourceImpl.EObjectInputStream.EClassData o !java.io.IOException
 readEStructuralFeature().BinaryResourceImpl.EObjectInputStream.EStructuralFeatureData o !java.io.IOException
 getEStructuralFeatureData(.BinaryResourceImpl.EObjectInputStream.EClassData,int).BinaryResourceImpl.EObjectInputStream.EStructuralFeatureData o !java.io.IOException
 loadResource(org.eclipse.emf.ecore.resource.Resource)void - !java.io.IOException
 loadEObjects(org.eclipse.emf.ecore.util.InternalEList<org.eclipse.emf.ecore.InternalEObject>)void - !java.io.IOException
 loadFeatureMap(org.eclipse.emf.ecore.util.FeatureMap.Internal)void - !java.io.IOException
 loadFeatureMapEntry()org.eclipse.emf.ecore.util.FeatureMap.Entry.Internal - !java.io.IOException
 loadEObject()org.eclipse.emf.ecore.InternalEObject - !java.io.IOException
 loadFeatureValue(org.eclipse.emf.ecore.InternalEObject,.BinaryResourceImpl.EObjectInputStream.EStructuralFeatureData)void o !java.io.IOException
 readByte()byte - !java.io.IOException
 flush()void - !java.io.IOException
 readBoolean()boolean - !java.io.IOException
 readChar()char - !java.io.IOException
 readShort()short - !java.io.IOException
 readInt()int - !java.io.IOException
 readLong()long - !java.io.IOException
 readFloat()float - !java.io.IOException
 readDouble()double - !java.io.IOException
 readCompressedInt()int - !java.io.IOException
 readSegmentedString()String - !java.io.IOException
 readString()String - !java.io.IOException
 readDate()java.util.Date - !java.io.IOException
 readURI()org.eclipse.emf.common.util.URI - !java.io.IOException
ExtensibleURIConverterImpl - :org.eclipse.emf.ecore.resource.URIConverter +ContentHandlerList,URIHandlerList,URIMap
 uriHandlers .ExtensibleURIConverterImpl.URIHandlerList o
 contentHandlers .ExtensibleURIConverterImpl.ContentHandlerList o
 uriMap .ExtensibleURIConverterImpl.URIMap o
 new() -
 new(java.util.Collection<org.eclipse.emf.ecore.resource.URIHandler>,java.util.Collection<org.eclipse.emf.ecore.resource.ContentHandler>) -
 getURIHandlers()org.eclipse.emf.common.util.EList<org.eclipse.emf.ecore.resource.URIHandler> -
 getURIHandler(org.eclipse.emf.common.util.URI)org.eclipse.emf.ecore.resource.URIHandler -
 getContentHandlers()org.eclipse.emf.common.util.EList<org.eclipse.emf.ecore.resource.ContentHandler> -
 createOutputStream(org.eclipse.emf.common.util.URI)java.io.OutputStream - !java.io.IOException
 createOutputStream(org.eclipse.emf.common.util.URI,java.util.Map<?,?>)java.io.OutputStream - !java.io.IOException
 createInputStream(org.eclipse.emf.common.util.URI)java.io.InputStream - !java.io.IOException
 createInputStream(org.eclipse.emf.common.util.URI,java.util.Map<?,?>)java.io.InputStream - !java.io.IOException
 delete(org.eclipse.emf.common.util.URI,java.util.Map<?,?>)void - !java.io.IOException
 contentDescription(org.eclipse.emf.common.util.URI,java.util.Map<?,?>)java.util.Map<String,?> - !java.io.IOException
 exists(org.eclipse.emf.common.util.URI,java.util.Map<?,?>)boolean -
 getAttributes(org.eclipse.emf.common.util.URI,java.util.Map<?,?>)java.util.Map<String,?> -
 setAttributes(org.eclipse.emf.common.util.URI,java.util.Map<String,?>,java.util.Map<?,?>)void - !java.io.IOException
 normalize(org.eclipse.emf.common.util.URI)org.eclipse.emf.common.util.URI -
 getURIMap()java.util.Map<org.eclipse.emf.common.util.URI,org.eclipse.emf.common.util.URI> -
 getInternalURIMap().ExtensibleURIConverterImpl.URIMap o
PlatformResourceURIHandlerImpl - :.URIHandlerImpl +PlatformResourceOutputStream,WorkbenchHelper
 workspaceRoot org.eclipse.core.resources.IWorkspaceRoot osx
 getWorkspaceRoot()org.eclipse.core.resources.IWorkspaceRoot os
 new() -
 canHandle(org.eclipse.emf.common.util.URI)boolean -
 createOutputStream(org.eclipse.emf.common.util.URI,java.util.Map<?,?>)java.io.OutputStream - !java.io.IOException
 createInputStream(org.eclipse.emf.common.util.URI,java.util.Map<?,?>)java.io.InputStream - !java.io.IOException
 delete(org.eclipse.emf.common.util.URI,java.util.Map<?,?>)void - !java.io.IOException
 exists(org.eclipse.emf.common.util.URI,java.util.Map<?,?>)boolean -
 getAttributes(org.eclipse.emf.common.util.URI,java.util.Map<?,?>)java.util.Map<String,?> -
 setAttributes(org.eclipse.emf.common.util.URI,java.util.Map<String,?>,java.util.Map<?,?>)void - !java.io.IOException
PlatformResourceURIHandlerImpl.PlatformResourceOutputStream s :java.io.ByteArrayOutputStream
 file org.eclipse.core.resources.IFile o
 force boolean o
 keepHistory boolean o
 progressMonitor org.eclipse.core.runtime.IProgressMonitor o
 previouslyFlushed boolean o
 new(org.eclipse.core.resources.IFile,boolean,boolean,org.eclipse.core.runtime.IProgressMonitor) -
 createContainer(org.eclipse.core.resources.IContainer)void o !java.io.IOException
 close()void - !java.io.IOException
 flush()void - !java.io.IOException
ResourceFactoryImpl - :org.eclipse.emf.ecore.resource.Resource.Factory
 new() -
 createResource(org.eclipse.emf.common.util.URI)org.eclipse.emf.ecore.resource.Resource -
ResourceImpl - :org.eclipse.emf.common.notify.impl.NotifierImpl,org.eclipse.emf.ecore.resource.Resource,org.eclipse.emf.ecore.resource.Resource.Internal +ContentsEList,ModificationTrackingAdapter
 defaultSaveOptions java.util.Map<Object,Object> o
 defaultLoadOptions java.util.Map<Object,Object> o
 defaultDeleteOptions java.util.Map<Object,Object> o
 resourceSet org.eclipse.emf.ecore.resource.ResourceSet o
 uri org.eclipse.emf.common.util.URI o
 timeStamp long o
 contents .ResourceImpl.ContentsEList<org.eclipse.emf.ecore.EObject> o
 errors org.eclipse.emf.common.util.EList<org.eclipse.emf.ecore.resource.Resource.Diagnostic> o
 warnings org.eclipse.emf.common.util.EList<org.eclipse.emf.ecore.resource.Resource.Diagnostic> o
 isModified boolean o
 isLoaded boolean o
 isLoading boolean o
 unloadingContents java.util.List<org.eclipse.emf.ecore.EObject> o
 modificationTrackingAdapter org.eclipse.emf.common.notify.Adapter o
 intrinsicIDToEObjectMap java.util.Map<String,org.eclipse.emf.ecore.EObject> o
 getDefaultURIConverter()org.eclipse.emf.ecore.resource.URIConverter os
 mergeMaps(java.util.Map<?,?>,java.util.Map<?,?>)java.util.Map<?,?> os
 new() -
 new(org.eclipse.emf.common.util.URI) -
 getResourceSet()org.eclipse.emf.ecore.resource.ResourceSet -
 basicSetResourceSet(org.eclipse.emf.ecore.resource.ResourceSet,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 getURI()org.eclipse.emf.common.util.URI -
 setURI(org.eclipse.emf.common.util.URI)void -
 getTimeStamp()long -
 setTimeStamp(long)void -
 getContents()org.eclipse.emf.common.util.EList<org.eclipse.emf.ecore.EObject> -
 getAllContents()org.eclipse.emf.common.util.TreeIterator<org.eclipse.emf.ecore.EObject> -
 getAllProperContents(org.eclipse.emf.ecore.EObject)org.eclipse.emf.common.util.TreeIterator<org.eclipse.emf.ecore.EObject> o
 getAllProperContents(java.util.List<org.eclipse.emf.ecore.EObject>)org.eclipse.emf.common.util.TreeIterator<org.eclipse.emf.ecore.EObject> o
 getErrors()org.eclipse.emf.common.util.EList<org.eclipse.emf.ecore.resource.Resource.Diagnostic> -
 getWarnings()org.eclipse.emf.common.util.EList<org.eclipse.emf.ecore.resource.Resource.Diagnostic> -
 useZip()boolean o
 getURIFragmentRootSegment(org.eclipse.emf.ecore.EObject)String o
 getURIFragment(org.eclipse.emf.ecore.EObject)String -
 supportIDRelativeURIFragmentPaths()boolean o
 getIDForEObject(org.eclipse.emf.ecore.EObject)String o
 getEObjectForURIFragmentRootSegment(String)org.eclipse.emf.ecore.EObject o
 getEObject(String)org.eclipse.emf.ecore.EObject -
 getEObject(java.util.List<String>)org.eclipse.emf.ecore.EObject o
 getIntrinsicIDToEObjectMap()java.util.Map<String,org.eclipse.emf.ecore.EObject> -
 setIntrinsicIDToEObjectMap(java.util.Map<String,org.eclipse.emf.ecore.EObject>)void -
 getEObjectByID(String)org.eclipse.emf.ecore.EObject o
 attached(org.eclipse.emf.ecore.EObject)void -
 isAttachedDetachedHelperRequired()boolean o
 attachedHelper(org.eclipse.emf.ecore.EObject)void o
 addModificationTrackingAdapters(org.eclipse.emf.ecore.EObject)void ofx
 detached(org.eclipse.emf.ecore.EObject)void -
 detachedHelper(org.eclipse.emf.ecore.EObject)void o
 removeModificationTrackingAdapters(org.eclipse.emf.ecore.EObject)void ofx
 getURIConverter()org.eclipse.emf.ecore.resource.URIConverter o
 save(java.util.Map<?,?>)void - !java.io.IOException
 handleSaveResponse(java.util.Map<?,?>,java.util.Map<?,?>)void o
 saveOnlyIfChangedWithFileBuffer(java.util.Map<?,?>)void o !java.io.IOException
 saveOnlyIfChangedWithMemoryBuffer(java.util.Map<?,?>)void o !java.io.IOException
 load(java.util.Map<?,?>)void - !java.io.IOException
 handleLoadResponse(java.util.Map<?,?>,java.util.Map<?,?>)void o
 newContentZipEntry()java.util.zip.ZipEntry o
 save(java.io.OutputStream,java.util.Map<?,?>)void f !java.io.IOException
 doSave(java.io.OutputStream,java.util.Map<?,?>)void o !java.io.IOException
 isContentZipEntry(java.util.zip.ZipEntry)boolean o
 load(java.io.InputStream,java.util.Map<?,?>)void f !java.io.IOException
 doLoad(java.io.InputStream,java.util.Map<?,?>)void o !java.io.IOException
 isLoaded()boolean -
 isLoading()boolean -
 unloaded(org.eclipse.emf.ecore.InternalEObject)void o
 setLoaded(boolean)org.eclipse.emf.common.notify.Notification o
 getUnloadingContents()java.util.List<org.eclipse.emf.ecore.EObject> o
 doUnload()void o
 unload()void f
 delete(java.util.Map<?,?>)void - !java.io.IOException
 isTrackingModification()boolean -
 setTrackingModification(boolean)void -
 createModificationTrackingAdapter()org.eclipse.emf.common.notify.Adapter o
 isModified()boolean -
 setModified(boolean)void -
 toKeyString()String -
 toString()String -
ResourceSetImpl - :org.eclipse.emf.common.notify.impl.NotifierImpl,org.eclipse.emf.ecore.resource.ResourceSet +MappedResourceLocator,ResourceLocator,ResourcesEList
 resources org.eclipse.emf.common.util.EList<org.eclipse.emf.ecore.resource.Resource> o
 adapterFactories org.eclipse.emf.common.util.EList<org.eclipse.emf.common.notify.AdapterFactory> o
 loadOptions java.util.Map<Object,Object> o
 resourceFactoryRegistry org.eclipse.emf.ecore.resource.Resource.Factory.Registry o
 uriConverter org.eclipse.emf.ecore.resource.URIConverter o
 packageRegistry org.eclipse.emf.ecore.EPackage.Registry o
 uriResourceMap java.util.Map<org.eclipse.emf.common.util.URI,org.eclipse.emf.ecore.resource.Resource> o
 resourceLocator .ResourceSetImpl.ResourceLocator o
 new() -
 getURIResourceMap()java.util.Map<org.eclipse.emf.common.util.URI,org.eclipse.emf.ecore.resource.Resource> -
 setURIResourceMap(java.util.Map<org.eclipse.emf.common.util.URI,org.eclipse.emf.ecore.resource.Resource>)void -
 getResources()org.eclipse.emf.common.util.EList<org.eclipse.emf.ecore.resource.Resource> -
 getAllContents()org.eclipse.emf.common.util.TreeIterator<org.eclipse.emf.common.notify.Notifier> -
 getAdapterFactories()org.eclipse.emf.common.util.EList<org.eclipse.emf.common.notify.AdapterFactory> -
 getLoadOptions()java.util.Map<Object,Object> -
 getEObject(org.eclipse.emf.common.util.URI,boolean)org.eclipse.emf.ecore.EObject -
 demandCreateResource(org.eclipse.emf.common.util.URI)org.eclipse.emf.ecore.resource.Resource o
 demandLoad(org.eclipse.emf.ecore.resource.Resource)void o !java.io.IOException
 demandLoadHelper(org.eclipse.emf.ecore.resource.Resource)void o
 handleDemandLoadException(org.eclipse.emf.ecore.resource.Resource,java.io.IOException)void o !RuntimeException
 delegatedGetResource(org.eclipse.emf.common.util.URI,boolean)org.eclipse.emf.ecore.resource.Resource o
 getResource(org.eclipse.emf.common.util.URI,boolean)org.eclipse.emf.ecore.resource.Resource -
 createResource(org.eclipse.emf.common.util.URI)org.eclipse.emf.ecore.resource.Resource -
 createResource(org.eclipse.emf.common.util.URI,String)org.eclipse.emf.ecore.resource.Resource -
 getResourceFactoryRegistry()org.eclipse.emf.ecore.resource.Resource.Factory.Registry -
 setResourceFactoryRegistry(org.eclipse.emf.ecore.resource.Resource.Factory.Registry)void -
 getURIConverter()org.eclipse.emf.ecore.resource.URIConverter -
 setURIConverter(org.eclipse.emf.ecore.resource.URIConverter)void -
 getPackageRegistry()org.eclipse.emf.ecore.EPackage.Registry -
 setPackageRegistry(org.eclipse.emf.ecore.EPackage.Registry)void -
 toString()String -
ResourceSetImpl.ResourcesEList o <E=Object> :org.eclipse.emf.ecore.util.NotifyingInternalEListImpl<<E>>,org.eclipse.emf.ecore.util.InternalEList<<E>>
 new() o
 isNotificationRequired()boolean o
 newData(int)Object[] o
 getNotifier()Object -
 getFeatureID()int -
 useEquals()boolean o
 hasInverse()boolean o
 isUnique()boolean o
 inverseAdd(<E>,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain o
 inverseRemove(<E>,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain o
 contains(Object)boolean -
URIConverterImpl x :.ExtensibleURIConverterImpl +Archive,PlatformResourceOutputStream,URIMap,WorkbenchHelper
 workspaceRoot org.eclipse.core.resources.IWorkspaceRoot osx
 new() x
 isArchiveScheme(String)boolean ox
 isEFSScheme(String)boolean ox
 createOutputStream(org.eclipse.emf.common.util.URI)java.io.OutputStream x !java.io.IOException
 createOutputStream(org.eclipse.emf.common.util.URI,java.util.Map<?,?>)java.io.OutputStream x !java.io.IOException
 createFileOutputStream(String)java.io.OutputStream ox !java.io.IOException
 createArchiveOutputStream(org.eclipse.emf.common.util.URI)java.io.OutputStream ox !java.io.IOException
 createPlatformResourceOutputStream(String)java.io.OutputStream ox !java.io.IOException
 createEFSOutputStream(org.eclipse.emf.common.util.URI)java.io.OutputStream ox !java.io.IOException
 createURLOutputStream(org.eclipse.emf.common.util.URI)java.io.OutputStream ox !java.io.IOException
 createInputStream(org.eclipse.emf.common.util.URI)java.io.InputStream x !java.io.IOException
 createInputStream(org.eclipse.emf.common.util.URI,java.util.Map<?,?>)java.io.InputStream x !java.io.IOException
 createFileInputStream(String)java.io.InputStream ox !java.io.IOException
 createArchive(org.eclipse.emf.common.util.URI).URIConverterImpl.Archive ox
 createArchiveInputStream(org.eclipse.emf.common.util.URI)java.io.InputStream ox !java.io.IOException
 createPlatformResourceInputStream(String)java.io.InputStream ox !java.io.IOException
 createEFSInputStream(org.eclipse.emf.common.util.URI)java.io.InputStream ox !java.io.IOException
 createURLInputStream(org.eclipse.emf.common.util.URI)java.io.InputStream ox !java.io.IOException
 getInternalURIMap().URIConverterImpl.URIMap ox
URIConverterImpl.PlatformResourceOutputStream sx :.PlatformResourceURIHandlerImpl.PlatformResourceOutputStream
 new(org.eclipse.core.resources.IFile,boolean,boolean,org.eclipse.core.runtime.IProgressMonitor) x
URIHandlerImpl - :org.eclipse.emf.ecore.resource.URIHandler
 new() -
 canHandle(org.eclipse.emf.common.util.URI)boolean -
 getURIConverter(java.util.Map<?,?>)org.eclipse.emf.ecore.resource.URIConverter o
 getResponse(java.util.Map<?,?>)java.util.Map<Object,Object> o
 getRequestedAttributes(java.util.Map<?,?>)java.util.Set<String> o
 getTimeout(java.util.Map<?,?>)int o
 createOutputStream(org.eclipse.emf.common.util.URI,java.util.Map<?,?>)java.io.OutputStream - !java.io.IOException
 createInputStream(org.eclipse.emf.common.util.URI,java.util.Map<?,?>)java.io.InputStream - !java.io.IOException
 delete(org.eclipse.emf.common.util.URI,java.util.Map<?,?>)void - !java.io.IOException
 contentDescription(org.eclipse.emf.common.util.URI,java.util.Map<?,?>)java.util.Map<String,?> - !java.io.IOException
 exists(org.eclipse.emf.common.util.URI,java.util.Map<?,?>)boolean -
 getAttributes(org.eclipse.emf.common.util.URI,java.util.Map<?,?>)java.util.Map<String,?> -
 setAttributes(org.eclipse.emf.common.util.URI,java.util.Map<String,?>,java.util.Map<?,?>)void - !java.io.IOException
package org.eclipse.emf.ecore.util
AbstractSequentialInternalEList a <E=Object> :java.util.AbstractSequentialList<<E>>,.InternalEList<<E>>
 new() o
 addAllUnique(java.util.Collection<<E>>)boolean -
 addAllUnique(int,java.util.Collection<<E>>)boolean -
 addUnique(<E>)void -
 addUnique(int,<E>)void -
 basicAdd(<E>,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 basicGet(int)<E> -
 basicIterator()java.util.Iterator<<E>> -
 basicList()java.util.List<<E>> -
 basicListIterator()java.util.ListIterator<<E>> -
 basicListIterator(int)java.util.ListIterator<<E>> -
 basicRemove(Object,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 basicContains(Object)boolean -
 basicContainsAll(java.util.Collection<?>)boolean -
 basicIndexOf(Object)int -
 basicLastIndexOf(Object)int -
 basicToArray()Object[] -
 basicToArray(<T>[])<T>[] - <T=Object>
 setUnique(int,<E>)<E> -
 move(int,<E>)void -
 move(int,int)<E> -
BasicEAnnotationValidator a :org.eclipse.emf.ecore.EAnnotationValidator +Assistant,ValidationContext
 INVALID_LOCATION int sf
 INVALID_DUPLICATE int sf
 INVALID_REFERENCE_LITERAL int sf
 INVALID_DETAIL_VALUE int sf
 INVALID_VALUE_LITERAL int sf
 IGNORED_ANNOTATIONS int sf
 IGNORED_CONTENTS int sf
 IGNORED_REFERENCES int sf
 INVALID_REFERENCE int sf
 INVALID_ANNOTATION int sf
 INVALID_CONTENT int sf
 IGNORED_ENTRY int sf
 MISSING_ENTRY int sf
 MISSING_REQUIRED_ENTRY_VALUE int sf
 TOO_FEW_VALUES int sf
 TOO_MANY_VALUES int sf
 annotationSource String of
 annotationName String of
 diagnosticSource String of
 assistant .BasicEAnnotationValidator.Assistant of
 new(String,String,String) -
 getAnnotationSource()String -
 getResourceLocator()org.eclipse.emf.common.util.ResourceLocator oa
 getPropertyClasses(org.eclipse.emf.ecore.EModelElement)java.util.List<org.eclipse.emf.ecore.EClass> oa
 getAssistant().BasicEAnnotationValidator.Assistant -
 createAssistant().BasicEAnnotationValidator.Assistant o
 isValidLocation(org.eclipse.emf.ecore.EAnnotation)boolean -
 isValidLocation(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EModelElement)boolean o
 isDuplicateValid(org.eclipse.emf.ecore.EModelElement,org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EAnnotation)boolean o
 validate(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateReferences(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EModelElement,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean o
 isReferencesSupported(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EModelElement)boolean o
 getValidReferences(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EModelElement,java.util.Collection<?>)java.util.Collection<?> o
 validateContents(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EModelElement,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean o
 isContentsSupported(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EModelElement)boolean o
 getValidContents(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EModelElement,java.util.Collection<org.eclipse.emf.ecore.EObject>)java.util.Collection<org.eclipse.emf.ecore.EObject> o
 validateAnnotations(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EModelElement,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean o
 isAnnotationsSupported(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EModelElement)boolean o
 getValidAnnotations(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EModelElement,java.util.Collection<org.eclipse.emf.ecore.EAnnotation>)java.util.Collection<org.eclipse.emf.ecore.EAnnotation> o
 getAllValidAnnotations(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EModelElement,java.util.Collection<org.eclipse.emf.ecore.EAnnotation>)java.util.Collection<org.eclipse.emf.ecore.EAnnotation> o
 validateDetails(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EModelElement,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean o
 getProperties(org.eclipse.emf.ecore.EModelElement)java.util.Map<String,org.eclipse.emf.ecore.EStructuralFeature> o
 isIncludedProperty(org.eclipse.emf.ecore.EModelElement,org.eclipse.emf.ecore.EClass,org.eclipse.emf.ecore.EStructuralFeature)boolean o
 createInstance(org.eclipse.emf.ecore.EClass,org.eclipse.emf.ecore.EAnnotation)org.eclipse.emf.ecore.EObject o
 initialize(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EAnnotation)org.eclipse.emf.ecore.EObject o
 convertPropertyValueToLiteral(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,Object)String o
 convertPropertyValueToLiteralItem(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,Object)String o
 convertPropertyAttributeValueToLiteralItem(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EAttribute,Object)String o
 convertPropertyReferenceValueToLiteralItem(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,Object)String o
 join(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,java.util.List<String>)String o
 isApplicable(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature)boolean o
 validateDetail(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EModelElement,java.util.Map.Entry<String,String>,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean o
 validateFeatureDetail(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EModelElement,java.util.Map.Entry<String,String>,org.eclipse.emf.ecore.EStructuralFeature,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean o
 validateFeatureDetailValue(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EModelElement,java.util.Map.Entry<String,String>,org.eclipse.emf.ecore.EStructuralFeature,java.util.List<Object>,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean o
 validateAttributeDetailLiteralValue(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EModelElement,java.util.Map.Entry<String,String>,org.eclipse.emf.ecore.EAttribute,java.util.List<Object>,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean o
 validateAttributeDetailValueLiteral(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EModelElement,java.util.Map.Entry<String,String>,org.eclipse.emf.ecore.EAttribute,String,java.util.List<Object>,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean o
 validateReferenceDetailLiteralValue(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EModelElement,java.util.Map.Entry<String,String>,org.eclipse.emf.ecore.EReference,java.util.List<Object>,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean o
 validateReferenceDetailValueLiteral(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EModelElement,java.util.Map.Entry<String,String>,org.eclipse.emf.ecore.EReference,String,java.util.List<Object>,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean o
 split(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EModelElement,java.util.Map.Entry<String,String>,String,org.eclipse.emf.ecore.EStructuralFeature,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)java.util.List<String> o
 reportInvalidReferenceLiteral(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EModelElement,java.util.Map.Entry<String,String>,org.eclipse.emf.ecore.EReference,String,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)void o
 reportInvalidValueLiteral(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EModelElement,java.util.Map.Entry<String,String>,org.eclipse.emf.ecore.EAttribute,String,org.eclipse.emf.ecore.EDataType,org.eclipse.emf.common.util.DiagnosticChain,RuntimeException,java.util.Map<Object,Object>)void o
 reportMissingRequiredEntryValue(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EModelElement,org.eclipse.emf.ecore.EStructuralFeature,java.util.List<Object>,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)void o
 reportTooFewValues(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EModelElement,java.util.Map.Entry<String,String>,org.eclipse.emf.ecore.EStructuralFeature,java.util.List<Object>,int,int,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)void o
 reportTooManyValues(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EModelElement,java.util.Map.Entry<String,String>,org.eclipse.emf.ecore.EStructuralFeature,java.util.List<Object>,int,int,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)void o
 reportInvalidLocation(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)void o
 reportDuplicate(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EModelElement,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)void o
 reportIgnoredEntry(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EModelElement,java.util.Map.Entry<String,String>,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)void o
 reportMissingEntry(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EModelElement,String,org.eclipse.emf.ecore.EStructuralFeature,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)void o
 reportIgnoredReferences(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EModelElement,java.util.Collection<org.eclipse.emf.ecore.EObject>,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)void o
 reportInvalidReference(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EModelElement,org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)void o
 reportIgnoredContents(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EModelElement,java.util.Collection<org.eclipse.emf.ecore.EObject>,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)void o
 reportInvalidContent(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EModelElement,org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)void o
 reportIgnoredAnnotations(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EModelElement,java.util.Collection<org.eclipse.emf.ecore.EAnnotation>,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)void o
 reportInvalidAnnotation(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EModelElement,org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)void o
 getValidLocationDescription()String o
 createValueDiagnostic(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EModelElement,java.util.Map.Entry<String,String>,org.eclipse.emf.ecore.EStructuralFeature)org.eclipse.emf.common.util.BasicDiagnostic o
 getEcoreResourceLocator()org.eclipse.emf.common.util.ResourceLocator o
 createDiagnostic(int,int,String,Object[])org.eclipse.emf.common.util.BasicDiagnostic ov
 getString(org.eclipse.emf.common.util.ResourceLocator,String,Object[])String ov
 getRootEValidator(java.util.Map<Object,Object>)org.eclipse.emf.ecore.EValidator o
 loadEPackage(String)org.eclipse.emf.ecore.EPackage os
BasicEAnnotationValidator.Assistant sa
 eAnnotationValidator .BasicEAnnotationValidator of
 new(.BasicEAnnotationValidator) -
 isValidLocation(org.eclipse.emf.ecore.EAnnotation)boolean -
 getProperties(org.eclipse.emf.ecore.EModelElement)java.util.Map<String,org.eclipse.emf.ecore.EStructuralFeature> -
 getPropertyClasses(org.eclipse.emf.ecore.EModelElement)java.util.List<org.eclipse.emf.ecore.EClass> -
 createInstance(org.eclipse.emf.ecore.EClass,org.eclipse.emf.ecore.EAnnotation)org.eclipse.emf.ecore.EObject -
 convertPropertyValueToLiteral(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,Object)String -
 getApplicableProperties(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EAnnotation)java.util.Map<String,org.eclipse.emf.ecore.EStructuralFeature> -
 isReferencesSupported(org.eclipse.emf.ecore.EAnnotation)boolean -
 getValidReferences(org.eclipse.emf.ecore.EAnnotation,java.util.Collection<?>)java.util.Collection<?> -
 isContentsSupported(org.eclipse.emf.ecore.EAnnotation)boolean -
 getValidContents(org.eclipse.emf.ecore.EAnnotation,java.util.Collection<org.eclipse.emf.ecore.EObject>)java.util.Collection<org.eclipse.emf.ecore.EObject> -
 isAnnotationsSupported(org.eclipse.emf.ecore.EAnnotation)boolean -
 getValidAnnotations(org.eclipse.emf.ecore.EAnnotation,java.util.Collection<org.eclipse.emf.ecore.EAnnotation>)java.util.Collection<org.eclipse.emf.ecore.EAnnotation> -
BasicEAnnotationValidator.ValidationContext s
 CONTEXT_KEY String sf
 new(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EModelElement,java.util.Map.Entry<String,String>,org.eclipse.emf.ecore.EAttribute) -
 getEAnnotation()org.eclipse.emf.ecore.EAnnotation -
 getEModelElement()org.eclipse.emf.ecore.EModelElement -
 getEntry()java.util.Map.Entry<String,String> -
 getEAttribute()org.eclipse.emf.ecore.EAttribute -
BasicExtendedMetaData - :.ExtendedMetaData +EClassExtendedMetaDataImpl,EClassifierExtendedMetaData,EDataTypeExtendedMetaDataImpl,EPackageExtendedMetaData,EPackageExtendedMetaDataImpl,EStructuralFeatureExtendedMetaData,EStructuralFeatureExtendedMetaDataImpl
 annotationURI String o
 registry org.eclipse.emf.ecore.EPackage.Registry o
 demandRegistry org.eclipse.emf.ecore.EPackage.Registry o
 extendedMetaDataHolderCache java.util.Map<org.eclipse.emf.ecore.EModelElement,Object> o
 annotationMap java.util.Map<org.eclipse.emf.ecore.EModelElement,org.eclipse.emf.ecore.EAnnotation> o
 UNINITIALIZED_STRING String osf
 UNINITIALIZED_INT int osf
 UNINITIALIZED_EDATA_TYPE org.eclipse.emf.ecore.EDataType osf
 UNINITIALIZED_ESTRUCTURAL_FEATURE org.eclipse.emf.ecore.EStructuralFeature osf
 new() -
 new(org.eclipse.emf.ecore.EPackage.Registry) -
 new(String,org.eclipse.emf.ecore.EPackage.Registry) -
 new(String,org.eclipse.emf.ecore.EPackage.Registry,java.util.Map<org.eclipse.emf.ecore.EModelElement,org.eclipse.emf.ecore.EAnnotation>) -
 getAnnotation(org.eclipse.emf.ecore.EModelElement,boolean)org.eclipse.emf.ecore.EAnnotation o
 getType(org.eclipse.emf.ecore.EPackage,String)org.eclipse.emf.ecore.EClassifier -
 getPackage(String)org.eclipse.emf.ecore.EPackage -
 putPackage(String,org.eclipse.emf.ecore.EPackage)void -
 getDocumentRoot(org.eclipse.emf.ecore.EPackage)org.eclipse.emf.ecore.EClass -
 setDocumentRoot(org.eclipse.emf.ecore.EClass)void -
 isDocumentRoot(org.eclipse.emf.ecore.EClass)boolean -
 getXMLNSPrefixMapFeature(org.eclipse.emf.ecore.EClass)org.eclipse.emf.ecore.EReference -
 getXSISchemaLocationMapFeature(org.eclipse.emf.ecore.EClass)org.eclipse.emf.ecore.EReference -
 isQualified(org.eclipse.emf.ecore.EPackage)boolean -
 basicIsQualified(org.eclipse.emf.ecore.EPackage)boolean o
 setQualified(org.eclipse.emf.ecore.EPackage,boolean)void -
 getNamespace(org.eclipse.emf.ecore.EPackage)String -
 getNamespace(org.eclipse.emf.ecore.EClassifier)String -
 getNamespace(org.eclipse.emf.ecore.EStructuralFeature)String -
 getPackageNamespace(org.eclipse.emf.ecore.EStructuralFeature)String o
 basicGetNamespace(org.eclipse.emf.ecore.EStructuralFeature)String -
 setNamespace(org.eclipse.emf.ecore.EStructuralFeature,String)void -
 getName(org.eclipse.emf.ecore.EClassifier)String -
 basicGetName(org.eclipse.emf.ecore.EClassifier)String o
 setName(org.eclipse.emf.ecore.EClassifier,String)void -
 isAnonymous(org.eclipse.emf.ecore.EClassifier)boolean -
 getName(org.eclipse.emf.ecore.EStructuralFeature)String -
 basicGetName(org.eclipse.emf.ecore.EStructuralFeature)String o
 setName(org.eclipse.emf.ecore.EStructuralFeature,String)void -
 getQualifiedName(String,org.eclipse.emf.ecore.EClassifier)String o
 getQualifiedName(String,org.eclipse.emf.ecore.EStructuralFeature)String o
 getType(String,String)org.eclipse.emf.ecore.EClassifier -
 getAttribute(String,String)org.eclipse.emf.ecore.EStructuralFeature -
 getElement(String,String)org.eclipse.emf.ecore.EStructuralFeature -
 getFeatureKind(org.eclipse.emf.ecore.EStructuralFeature)int -
 basicGetFeatureKind(org.eclipse.emf.ecore.EStructuralFeature)int o
 setFeatureKind(org.eclipse.emf.ecore.EStructuralFeature,int)void -
 getContentKind(org.eclipse.emf.ecore.EClass)int -
 basicGetContentKind(org.eclipse.emf.ecore.EClass)int o
 setContentKind(org.eclipse.emf.ecore.EClass,int)void -
 getDerivationKind(org.eclipse.emf.ecore.EDataType)int -
 basicGetDerivationKind(org.eclipse.emf.ecore.EClassifier)int o
 getBaseType(org.eclipse.emf.ecore.EDataType)org.eclipse.emf.ecore.EDataType -
 basicGetBaseType(org.eclipse.emf.ecore.EDataType)org.eclipse.emf.ecore.EDataType -
 getEClassifier(org.eclipse.emf.ecore.EPackage,String)org.eclipse.emf.ecore.EClassifier o
 setBaseType(org.eclipse.emf.ecore.EDataType,org.eclipse.emf.ecore.EDataType)void -
 getItemType(org.eclipse.emf.ecore.EDataType)org.eclipse.emf.ecore.EDataType -
 basicGetItemType(org.eclipse.emf.ecore.EDataType)org.eclipse.emf.ecore.EDataType o
 setItemType(org.eclipse.emf.ecore.EDataType,org.eclipse.emf.ecore.EDataType)void -
 getMemberTypes(org.eclipse.emf.ecore.EDataType)java.util.List<org.eclipse.emf.ecore.EDataType> -
 basicGetMemberTypes(org.eclipse.emf.ecore.EDataType)java.util.List<org.eclipse.emf.ecore.EDataType> o
 setMemberTypes(org.eclipse.emf.ecore.EDataType,java.util.List<org.eclipse.emf.ecore.EDataType>)void -
 isFeatureKindSpecific()boolean o
 isFeatureNamespaceMatchingLax()boolean o
 getLocalAttribute(org.eclipse.emf.ecore.EClass,String,String)org.eclipse.emf.ecore.EStructuralFeature -
 getAttribute(org.eclipse.emf.ecore.EClass,String,String)org.eclipse.emf.ecore.EStructuralFeature -
 getLocalElement(org.eclipse.emf.ecore.EClass,String,String)org.eclipse.emf.ecore.EStructuralFeature o
 getElement(org.eclipse.emf.ecore.EClass,String,String)org.eclipse.emf.ecore.EStructuralFeature -
 getAllAttributes(org.eclipse.emf.ecore.EClass)java.util.List<org.eclipse.emf.ecore.EStructuralFeature> -
 getAllElements(org.eclipse.emf.ecore.EClass)java.util.List<org.eclipse.emf.ecore.EStructuralFeature> -
 getAttributes(org.eclipse.emf.ecore.EClass)java.util.List<org.eclipse.emf.ecore.EStructuralFeature> -
 getElements(org.eclipse.emf.ecore.EClass)java.util.List<org.eclipse.emf.ecore.EStructuralFeature> -
 getSimpleFeature(org.eclipse.emf.ecore.EClass)org.eclipse.emf.ecore.EStructuralFeature -
 getMixedFeature(org.eclipse.emf.ecore.EClass)org.eclipse.emf.ecore.EAttribute -
 getWildcards(org.eclipse.emf.ecore.EStructuralFeature)java.util.List<String> -
 basicGetWildcards(org.eclipse.emf.ecore.EStructuralFeature)java.util.List<String> o
 setWildcards(org.eclipse.emf.ecore.EStructuralFeature,java.util.List<String>)void -
 getEncodedWildcards(String,java.util.List<String>)String s
 getProcessingKind(org.eclipse.emf.ecore.EStructuralFeature)int -
 basicGetProcessingKind(org.eclipse.emf.ecore.EStructuralFeature)int o
 setProcessingKind(org.eclipse.emf.ecore.EStructuralFeature,int)void -
 getGroup(org.eclipse.emf.ecore.EStructuralFeature)org.eclipse.emf.ecore.EStructuralFeature -
 basicGetGroup(org.eclipse.emf.ecore.EStructuralFeature)org.eclipse.emf.ecore.EStructuralFeature o
 setGroup(org.eclipse.emf.ecore.EStructuralFeature,org.eclipse.emf.ecore.EStructuralFeature)void -
 getAffiliation(org.eclipse.emf.ecore.EStructuralFeature)org.eclipse.emf.ecore.EStructuralFeature -
 basicGetAffiliation(org.eclipse.emf.ecore.EStructuralFeature)org.eclipse.emf.ecore.EStructuralFeature o
 setAffiliation(org.eclipse.emf.ecore.EStructuralFeature,org.eclipse.emf.ecore.EStructuralFeature)void -
 getAffiliation(org.eclipse.emf.ecore.EClass,org.eclipse.emf.ecore.EStructuralFeature)org.eclipse.emf.ecore.EStructuralFeature -
 getAttributeWildcardAffiliation(org.eclipse.emf.ecore.EClass,String,String)org.eclipse.emf.ecore.EStructuralFeature -
 getElementWildcardAffiliation(org.eclipse.emf.ecore.EClass,String,String)org.eclipse.emf.ecore.EStructuralFeature -
 matches(java.util.List<String>,String)boolean -
 matches(String,String)boolean -
 getWhiteSpaceFacet(org.eclipse.emf.ecore.EDataType)int -
 basicGetWhiteSpaceFacet(org.eclipse.emf.ecore.EDataType)int o
 setWhiteSpaceFacet(org.eclipse.emf.ecore.EDataType,int)void -
 getEnumerationFacet(org.eclipse.emf.ecore.EDataType)java.util.List<String> -
 basicGetEnumerationFacet(org.eclipse.emf.ecore.EDataType)java.util.List<String> o
 setEnumerationFacet(org.eclipse.emf.ecore.EDataType,java.util.List<String>)void -
 getPatternFacet(org.eclipse.emf.ecore.EDataType)java.util.List<String> -
 basicGetPatternFacet(org.eclipse.emf.ecore.EDataType)java.util.List<String> o
 setPatternFacet(org.eclipse.emf.ecore.EDataType,java.util.List<String>)void -
 getTotalDigitsFacet(org.eclipse.emf.ecore.EDataType)int -
 basicGetTotalDigitsFacet(org.eclipse.emf.ecore.EDataType)int o
 setTotalDigitsFacet(org.eclipse.emf.ecore.EDataType,int)void -
 getFractionDigitsFacet(org.eclipse.emf.ecore.EDataType)int -
 basicGetFractionDigitsFacet(org.eclipse.emf.ecore.EDataType)int o
 setFractionDigitsFacet(org.eclipse.emf.ecore.EDataType,int)void -
 getLengthFacet(org.eclipse.emf.ecore.EDataType)int -
 basicGetLengthFacet(org.eclipse.emf.ecore.EDataType)int o
 setLengthFacet(org.eclipse.emf.ecore.EDataType,int)void -
 getMinLengthFacet(org.eclipse.emf.ecore.EDataType)int -
 basicGetMinLengthFacet(org.eclipse.emf.ecore.EDataType)int o
 setMinLengthFacet(org.eclipse.emf.ecore.EDataType,int)void -
 getMaxLengthFacet(org.eclipse.emf.ecore.EDataType)int -
 basicGetMaxLengthFacet(org.eclipse.emf.ecore.EDataType)int o
 setMaxLengthFacet(org.eclipse.emf.ecore.EDataType,int)void -
 getMinExclusiveFacet(org.eclipse.emf.ecore.EDataType)String -
 basicGetMinExclusiveFacet(org.eclipse.emf.ecore.EDataType)String o
 setMinExclusiveFacet(org.eclipse.emf.ecore.EDataType,String)void -
 getMaxExclusiveFacet(org.eclipse.emf.ecore.EDataType)String -
 basicGetMaxExclusiveFacet(org.eclipse.emf.ecore.EDataType)String o
 setMaxExclusiveFacet(org.eclipse.emf.ecore.EDataType,String)void -
 getMinInclusiveFacet(org.eclipse.emf.ecore.EDataType)String -
 basicGetMinInclusiveFacet(org.eclipse.emf.ecore.EDataType)String o
 setMinInclusiveFacet(org.eclipse.emf.ecore.EDataType,String)void -
 getMaxInclusiveFacet(org.eclipse.emf.ecore.EDataType)String -
 basicGetMaxInclusiveFacet(org.eclipse.emf.ecore.EDataType)String o
 setMaxInclusiveFacet(org.eclipse.emf.ecore.EDataType,String)void -
 demandPackage(String)org.eclipse.emf.ecore.EPackage -
 computePrefix(String)String o
 demandType(String,String)org.eclipse.emf.ecore.EClassifier -
 demandFeature(String,String,boolean)org.eclipse.emf.ecore.EStructuralFeature -
 demandFeature(String,String,boolean,boolean)org.eclipse.emf.ecore.EStructuralFeature -
 demandedPackages()java.util.Collection<org.eclipse.emf.ecore.EPackage> -
 getExtendedMetaData(org.eclipse.emf.ecore.EPackage).BasicExtendedMetaData.EPackageExtendedMetaData o
 createEPackageExtendedMetaData(org.eclipse.emf.ecore.EPackage).BasicExtendedMetaData.EPackageExtendedMetaData o
 getExtendedMetaData(org.eclipse.emf.ecore.EClassifier).BasicExtendedMetaData.EClassifierExtendedMetaData o
 createEClassifierExtendedMetaData(org.eclipse.emf.ecore.EClassifier).BasicExtendedMetaData.EClassifierExtendedMetaData o
 getExtendedMetaData(org.eclipse.emf.ecore.EStructuralFeature).BasicExtendedMetaData.EStructuralFeatureExtendedMetaData o
 createEStructuralFeatureExtendedMetaData(org.eclipse.emf.ecore.EStructuralFeature).BasicExtendedMetaData.EStructuralFeatureExtendedMetaData o
BasicExtendedMetaData.EClassExtendedMetaDataImpl - :.BasicExtendedMetaData.EClassifierExtendedMetaData
 eClass org.eclipse.emf.ecore.EClass o
 name String o
 contentKind int o
 new(org.eclipse.emf.ecore.EClass) -
 getName()String -
 setName(String)void -
 getContentKind()int -
 setContentKind(int)void -
 getDerivationKind()int -
 getBaseType()org.eclipse.emf.ecore.EDataType -
 setBaseType(org.eclipse.emf.ecore.EDataType)void -
 getItemType()org.eclipse.emf.ecore.EDataType -
 setItemType(org.eclipse.emf.ecore.EDataType)void -
 getMemberTypes()java.util.List<org.eclipse.emf.ecore.EDataType> -
 setMemberTypes(java.util.List<org.eclipse.emf.ecore.EDataType>)void -
 getWhiteSpaceFacet()int -
 setWhiteSpaceFacet(int)void -
 getEnumerationFacet()java.util.List<String> -
 setEnumerationFacet(java.util.List<String>)void -
 getPatternFacet()java.util.List<String> -
 setPatternFacet(java.util.List<String>)void -
 getTotalDigitsFacet()int -
 setTotalDigitsFacet(int)void -
 getFractionDigitsFacet()int -
 setFractionDigitsFacet(int)void -
 getLengthFacet()int -
 setLengthFacet(int)void -
 getMinLengthFacet()int -
 setMinLengthFacet(int)void -
 getMaxLengthFacet()int -
 setMaxLengthFacet(int)void -
 getMinExclusiveFacet()String -
 setMinExclusiveFacet(String)void -
 getMaxExclusiveFacet()String -
 setMaxExclusiveFacet(String)void -
 getMinInclusiveFacet()String -
 setMinInclusiveFacet(String)void -
 getMaxInclusiveFacet()String -
 setMaxInclusiveFacet(String)void -
BasicExtendedMetaData.EClassifierExtendedMetaData sai +Holder
 getName()String a
 setName(String)void a
 getContentKind()int a
 setContentKind(int)void a
 getDerivationKind()int a
 getBaseType()org.eclipse.emf.ecore.EDataType a
 setBaseType(org.eclipse.emf.ecore.EDataType)void a
 getItemType()org.eclipse.emf.ecore.EDataType a
 setItemType(org.eclipse.emf.ecore.EDataType)void a
 getMemberTypes()java.util.List<org.eclipse.emf.ecore.EDataType> a
 setMemberTypes(java.util.List<org.eclipse.emf.ecore.EDataType>)void a
 getWhiteSpaceFacet()int a
 setWhiteSpaceFacet(int)void a
 getEnumerationFacet()java.util.List<String> a
 setEnumerationFacet(java.util.List<String>)void a
 getPatternFacet()java.util.List<String> a
 setPatternFacet(java.util.List<String>)void a
 getTotalDigitsFacet()int a
 setTotalDigitsFacet(int)void a
 getFractionDigitsFacet()int a
 setFractionDigitsFacet(int)void a
 getLengthFacet()int a
 setLengthFacet(int)void a
 getMinLengthFacet()int a
 setMinLengthFacet(int)void a
 getMaxLengthFacet()int a
 setMaxLengthFacet(int)void a
 getMinExclusiveFacet()String a
 setMinExclusiveFacet(String)void a
 getMaxExclusiveFacet()String a
 setMaxExclusiveFacet(String)void a
 getMinInclusiveFacet()String a
 setMinInclusiveFacet(String)void a
 getMaxInclusiveFacet()String a
 setMaxInclusiveFacet(String)void a
BasicExtendedMetaData.EDataTypeExtendedMetaDataImpl - :.BasicExtendedMetaData.EClassifierExtendedMetaData
 eDataType org.eclipse.emf.ecore.EDataType o
 name String o
 baseType org.eclipse.emf.ecore.EDataType o
 itemType org.eclipse.emf.ecore.EDataType o
 memberTypes java.util.List<org.eclipse.emf.ecore.EDataType> o
 derivationKind int o
 whiteSpace int o
 enumerationLiterals java.util.List<String> o
 pattern java.util.List<String> o
 new(org.eclipse.emf.ecore.EDataType) -
 getName()String -
 setName(String)void -
 getContentKind()int -
 setContentKind(int)void -
 getDerivationKind()int -
 getBaseType()org.eclipse.emf.ecore.EDataType -
 setBaseType(org.eclipse.emf.ecore.EDataType)void -
 getItemType()org.eclipse.emf.ecore.EDataType -
 setItemType(org.eclipse.emf.ecore.EDataType)void -
 getMemberTypes()java.util.List<org.eclipse.emf.ecore.EDataType> -
 setMemberTypes(java.util.List<org.eclipse.emf.ecore.EDataType>)void -
 getWhiteSpaceFacet()int -
 setWhiteSpaceFacet(int)void -
 getEnumerationFacet()java.util.List<String> -
 setEnumerationFacet(java.util.List<String>)void -
 getPatternFacet()java.util.List<String> -
 setPatternFacet(java.util.List<String>)void -
 getTotalDigitsFacet()int -
 setTotalDigitsFacet(int)void -
 getFractionDigitsFacet()int -
 setFractionDigitsFacet(int)void -
 getLengthFacet()int -
 setLengthFacet(int)void -
 getMinLengthFacet()int -
 setMinLengthFacet(int)void -
 getMaxLengthFacet()int -
 setMaxLengthFacet(int)void -
 getMinExclusiveFacet()String -
 setMinExclusiveFacet(String)void -
 getMaxExclusiveFacet()String -
 setMaxExclusiveFacet(String)void -
 getMinInclusiveFacet()String -
 setMinInclusiveFacet(String)void -
 getMaxInclusiveFacet()String -
 setMaxInclusiveFacet(String)void -
BasicExtendedMetaData.EPackageExtendedMetaData sai +Holder
 isQualified()boolean a
 setQualified(boolean)void a
 getType(String)org.eclipse.emf.ecore.EClassifier a
 rename(org.eclipse.emf.ecore.EClassifier,String)void a
BasicExtendedMetaData.EPackageExtendedMetaDataImpl - :.BasicExtendedMetaData.EPackageExtendedMetaData
 ePackage org.eclipse.emf.ecore.EPackage o
 isInitialized boolean o
 isQualified boolean o
 nameToClassifierMap java.util.Map<String,org.eclipse.emf.ecore.EClassifier> o
 new(org.eclipse.emf.ecore.EPackage) -
 isQualified()boolean -
 setQualified(boolean)void -
 getType(String)org.eclipse.emf.ecore.EClassifier -
 rename(org.eclipse.emf.ecore.EClassifier,String)void -
BasicExtendedMetaData.EStructuralFeatureExtendedMetaData sai +Holder
 getName()String a
 setName(String)void a
 getNamespace()String a
 setNamespace(String)void a
 getFeatureKind()int a
 setFeatureKind(int)void a
 getWildcards()java.util.List<String> a
 setWildcards(java.util.List<String>)void a
 getProcessingKind()int a
 setProcessingKind(int)void a
 getGroup()org.eclipse.emf.ecore.EStructuralFeature a
 setGroup(org.eclipse.emf.ecore.EStructuralFeature)void a
 getAffiliation()org.eclipse.emf.ecore.EStructuralFeature a
 setAffiliation(org.eclipse.emf.ecore.EStructuralFeature)void a
 getValidatorMap()java.util.Map<org.eclipse.emf.ecore.EClass,.FeatureMapUtil.Validator> a
BasicExtendedMetaData.EStructuralFeatureExtendedMetaData.Holder sai
 getExtendedMetaData().BasicExtendedMetaData.EStructuralFeatureExtendedMetaData a
 setExtendedMetaData(.BasicExtendedMetaData.EStructuralFeatureExtendedMetaData)void a
BasicExtendedMetaData.EStructuralFeatureExtendedMetaDataImpl - :.BasicExtendedMetaData.EStructuralFeatureExtendedMetaData
 eStructuralFeature org.eclipse.emf.ecore.EStructuralFeature o
 name String o
 namespace String o
 featureKind int o
 wildcards java.util.List<String> o
 processingKind int o
 group org.eclipse.emf.ecore.EStructuralFeature o
 affiliation org.eclipse.emf.ecore.EStructuralFeature o
 validatorMap java.util.Map<org.eclipse.emf.ecore.EClass,.FeatureMapUtil.Validator> o
 new(org.eclipse.emf.ecore.EStructuralFeature) -
 getValidatorMap()java.util.Map<org.eclipse.emf.ecore.EClass,.FeatureMapUtil.Validator> -
 getName()String -
 setName(String)void -
 getNamespace()String -
 setNamespace(String)void -
 getFeatureKind()int -
 setFeatureKind(int)void -
 getWildcards()java.util.List<String> -
 setWildcards(java.util.List<String>)void -
 getProcessingKind()int -
 setProcessingKind(int)void -
 getGroup()org.eclipse.emf.ecore.EStructuralFeature -
 setGroup(org.eclipse.emf.ecore.EStructuralFeature)void -
 getAffiliation()org.eclipse.emf.ecore.EStructuralFeature -
 setAffiliation(org.eclipse.emf.ecore.EStructuralFeature)void -
BasicFeatureMap - :.EDataTypeEList<.FeatureMap.Entry>,.FeatureMap.Internal,.FeatureMap.Internal.Wrapper +FeatureEIterator,FeatureMapEObjectImpl,ResolvingFeatureEIterator,ValueListIteratorImpl
 wrapper .FeatureMap.Internal.Wrapper o
 featureMapValidator .FeatureMapUtil.Validator of
 new(org.eclipse.emf.ecore.InternalEObject,int) -
 new(org.eclipse.emf.ecore.InternalEObject,int,org.eclipse.emf.ecore.EStructuralFeature) -
 getWrapper().FeatureMap.Internal.Wrapper -
 setWrapper(.FeatureMap.Internal.Wrapper)void -
 featureMap().FeatureMap -
 newData(int)Object[] o
 validate(int,.FeatureMap.Entry).FeatureMap.Entry o
 createEntry(org.eclipse.emf.ecore.EStructuralFeature,Object).FeatureMap.Entry o
 createRawEntry(org.eclipse.emf.ecore.EStructuralFeature,Object).FeatureMap.Entry.Internal o
 createNotification(int,org.eclipse.emf.ecore.EStructuralFeature,Object,Object,int,boolean)org.eclipse.emf.common.notify.impl.NotificationImpl o
 isMany(org.eclipse.emf.ecore.EStructuralFeature)boolean o
 hasInverse()boolean o
 hasShadow()boolean o
 entryIndex(org.eclipse.emf.ecore.EStructuralFeature,int)int o
 isResolveProxies(org.eclipse.emf.ecore.EStructuralFeature)boolean o
 resolveProxy(org.eclipse.emf.ecore.EStructuralFeature,int,int,Object)Object -
 resolveProxy(org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EObject o
 getModCount()int -
 getEStructuralFeature(int)org.eclipse.emf.ecore.EStructuralFeature -
 getValue(int)Object -
 setValue(int,Object)Object -
 shadowAdd(.FeatureMap.Entry,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 shadowAdd(.FeatureMap.Entry.Internal,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 inverseAdd(.FeatureMap.Entry,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 inverseAdd(.FeatureMap.Entry.Internal,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 shadowRemove(.FeatureMap.Entry,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 shadowRemove(.FeatureMap.Entry.Internal,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 inverseRemove(.FeatureMap.Entry,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 inverseRemove(.FeatureMap.Entry.Internal,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 shadowSet(.FeatureMap.Entry,.FeatureMap.Entry,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 inverseTouch(Object,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 move(int,int).FeatureMap.Entry -
 set(int,.FeatureMap.Entry).FeatureMap.Entry -
 doSet(int,.FeatureMap.Entry).FeatureMap.Entry -
 add(.FeatureMap.Entry)boolean -
 doAdd(.FeatureMap.Entry)boolean o
 add(int,.FeatureMap.Entry)void -
 doAdd(int,.FeatureMap.Entry)void -
 addAll(java.util.Collection<.FeatureMap.Entry>)boolean -
 doAddAll(java.util.Collection<.FeatureMap.Entry>)boolean -
 addAll(int,java.util.Collection<.FeatureMap.Entry>)boolean -
 doAddAll(int,java.util.Collection<.FeatureMap.Entry>)boolean -
 size(org.eclipse.emf.ecore.EStructuralFeature)int -
 isEmpty(org.eclipse.emf.ecore.EStructuralFeature)boolean -
 contains(org.eclipse.emf.ecore.EStructuralFeature,Object)boolean -
 basicContains(org.eclipse.emf.ecore.EStructuralFeature,Object)boolean -
 contains(org.eclipse.emf.ecore.EStructuralFeature,Object,boolean)boolean o
 containsAll(org.eclipse.emf.ecore.EStructuralFeature,java.util.Collection<?>)boolean -
 basicContainsAll(org.eclipse.emf.ecore.EStructuralFeature,java.util.Collection<?>)boolean -
 indexOf(org.eclipse.emf.ecore.EStructuralFeature,Object)int -
 basicIndexOf(org.eclipse.emf.ecore.EStructuralFeature,Object)int -
 indexOf(org.eclipse.emf.ecore.EStructuralFeature,Object,boolean)int o
 lastIndexOf(org.eclipse.emf.ecore.EStructuralFeature,Object)int -
 basicLastIndexOf(org.eclipse.emf.ecore.EStructuralFeature,Object)int -
 lastIndexOf(org.eclipse.emf.ecore.EStructuralFeature,Object,boolean)int o
 iterator(org.eclipse.emf.ecore.EStructuralFeature)java.util.Iterator<Object> -
 listIterator(org.eclipse.emf.ecore.EStructuralFeature)java.util.ListIterator<Object> -
 listIterator(org.eclipse.emf.ecore.EStructuralFeature,int)java.util.ListIterator<Object> -
 valueListIterator().FeatureMap.ValueListIterator<Object> -
 valueListIterator(int).FeatureMap.ValueListIterator<Object> -
 list(org.eclipse.emf.ecore.EStructuralFeature)org.eclipse.emf.common.util.EList<<T>> - <T=Object>
 setting(org.eclipse.emf.ecore.EStructuralFeature)org.eclipse.emf.ecore.EStructuralFeature.Setting -
 basicList(org.eclipse.emf.ecore.EStructuralFeature)java.util.List<Object> -
 basicIterator(org.eclipse.emf.ecore.EStructuralFeature)java.util.Iterator<Object> -
 basicListIterator(org.eclipse.emf.ecore.EStructuralFeature)java.util.ListIterator<Object> -
 basicListIterator(org.eclipse.emf.ecore.EStructuralFeature,int)java.util.ListIterator<Object> -
 toArray(org.eclipse.emf.ecore.EStructuralFeature)Object[] -
 basicToArray(org.eclipse.emf.ecore.EStructuralFeature)Object[] -
 toArray(org.eclipse.emf.ecore.EStructuralFeature,boolean)Object[] o
 toArray(org.eclipse.emf.ecore.EStructuralFeature,<T>[])<T>[] - <T=Object>
 basicToArray(org.eclipse.emf.ecore.EStructuralFeature,<T>[])<T>[] - <T=Object>
 toArray(org.eclipse.emf.ecore.EStructuralFeature,<T>[],boolean)<T>[] o <T=Object>
 set(org.eclipse.emf.ecore.EStructuralFeature,Object)void -
 shouldUnset(org.eclipse.emf.ecore.EStructuralFeature,Object)boolean o
 add(int,org.eclipse.emf.ecore.EStructuralFeature,Object)void -
 add(org.eclipse.emf.ecore.EStructuralFeature,Object)boolean -
 add(org.eclipse.emf.ecore.EStructuralFeature,int,Object)void -
 addAll(int,org.eclipse.emf.ecore.EStructuralFeature,java.util.Collection<?>)boolean -
 addAll(org.eclipse.emf.ecore.EStructuralFeature,java.util.Collection<?>)boolean -
 addAll(org.eclipse.emf.ecore.EStructuralFeature,int,java.util.Collection<?>)boolean -
 addUnique(org.eclipse.emf.ecore.EStructuralFeature,Object)void -
 addUnique(org.eclipse.emf.ecore.EStructuralFeature,int,Object)void -
 addUnique(.FeatureMap.Entry)void -
 addUnique(.FeatureMap.Entry.Internal)void -
 addAllUnique(java.util.Collection<.FeatureMap.Entry>)boolean -
 addAllUnique(.FeatureMap.Entry.Internal[],int,int)boolean -
 addAllUnique(int,.FeatureMap.Entry.Internal[],int,int)boolean -
 basicAdd(org.eclipse.emf.ecore.EStructuralFeature,Object,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 remove(org.eclipse.emf.ecore.EStructuralFeature,Object)boolean -
 remove(org.eclipse.emf.ecore.EStructuralFeature,int)Object -
 removeAll(org.eclipse.emf.ecore.EStructuralFeature,java.util.Collection<?>)boolean -
 basicRemove(org.eclipse.emf.ecore.EStructuralFeature,Object,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 retainAll(org.eclipse.emf.ecore.EStructuralFeature,java.util.Collection<?>)boolean -
 clear(org.eclipse.emf.ecore.EStructuralFeature)void -
 move(org.eclipse.emf.ecore.EStructuralFeature,int,Object)void -
 move(org.eclipse.emf.ecore.EStructuralFeature,int,int)Object -
 get(org.eclipse.emf.ecore.EStructuralFeature,boolean)Object -
 get(org.eclipse.emf.ecore.EStructuralFeature,int,boolean)Object -
 set(org.eclipse.emf.ecore.EStructuralFeature,int,Object)Object -
 setUnique(org.eclipse.emf.ecore.EStructuralFeature,int,Object)Object -
 isSet(org.eclipse.emf.ecore.EStructuralFeature)boolean -
 unset(org.eclipse.emf.ecore.EStructuralFeature)void -
 basicRemove(Object,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 set(Object)void -
 resolve(int,.FeatureMap.Entry).FeatureMap.Entry o
BasicFeatureMap.FeatureMapEObjectImpl s :org.eclipse.emf.ecore.impl.EObjectImpl
 featureMap .BasicFeatureMap o
 new() -
 eDynamicGet(org.eclipse.emf.ecore.EStructuralFeature,boolean)Object -
 eDynamicSet(org.eclipse.emf.ecore.EStructuralFeature,Object)void -
 eDynamicUnset(org.eclipse.emf.ecore.EStructuralFeature)void -
 eDynamicIsSet(org.eclipse.emf.ecore.EStructuralFeature)boolean -
 eDynamicInverseAdd(org.eclipse.emf.ecore.InternalEObject,int,Class<?>,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 eDynamicInverseRemove(org.eclipse.emf.ecore.InternalEObject,int,Class<?>,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 featureMap().FeatureMap -
 eNotify(org.eclipse.emf.common.notify.Notification)void -
 toString()String -
BasicFeatureMap.ValueListIteratorImpl o <E1=Object> :org.eclipse.emf.common.util.AbstractEList.EListIterator<<E1>>,.FeatureMap.ValueListIterator<<E1>>
 new() -
 new(int) -
 feature()org.eclipse.emf.ecore.EStructuralFeature -
 next()<E1> -
 previous()<E1> -
 add(<E1>)void -
 add(org.eclipse.emf.ecore.EStructuralFeature,Object)void -
BasicInvocationDelegate - :org.eclipse.emf.ecore.EOperation.Internal.InvocationDelegate
 eOperation org.eclipse.emf.ecore.EOperation o
 new(org.eclipse.emf.ecore.EOperation) -
 dynamicInvoke(org.eclipse.emf.ecore.InternalEObject,org.eclipse.emf.common.util.EList<?>)Object - !java.lang.reflect.InvocationTargetException
BasicSettingDelegate a :org.eclipse.emf.ecore.EStructuralFeature.Internal.SettingDelegate +Stateless
 eStructuralFeature org.eclipse.emf.ecore.EStructuralFeature o
 new(org.eclipse.emf.ecore.EStructuralFeature) -
 dynamicSetting(org.eclipse.emf.ecore.InternalEObject,org.eclipse.emf.ecore.EStructuralFeature.Internal.DynamicValueHolder,int)org.eclipse.emf.ecore.EStructuralFeature.Setting -
 dynamicGet(org.eclipse.emf.ecore.InternalEObject,org.eclipse.emf.ecore.EStructuralFeature.Internal.DynamicValueHolder,int,boolean,boolean)Object a
 dynamicIsSet(org.eclipse.emf.ecore.InternalEObject,org.eclipse.emf.ecore.EStructuralFeature.Internal.DynamicValueHolder,int)boolean a
 dynamicSet(org.eclipse.emf.ecore.InternalEObject,org.eclipse.emf.ecore.EStructuralFeature.Internal.DynamicValueHolder,int,Object)void -
 dynamicUnset(org.eclipse.emf.ecore.InternalEObject,org.eclipse.emf.ecore.EStructuralFeature.Internal.DynamicValueHolder,int)void -
 dynamicInverseAdd(org.eclipse.emf.ecore.InternalEObject,org.eclipse.emf.ecore.EStructuralFeature.Internal.DynamicValueHolder,int,org.eclipse.emf.ecore.InternalEObject,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 dynamicInverseRemove(org.eclipse.emf.ecore.InternalEObject,org.eclipse.emf.ecore.EStructuralFeature.Internal.DynamicValueHolder,int,org.eclipse.emf.ecore.InternalEObject,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
BasicSettingDelegate.Stateless sa :.BasicSettingDelegate
 new(org.eclipse.emf.ecore.EStructuralFeature) -
 dynamicSetting(org.eclipse.emf.ecore.InternalEObject,org.eclipse.emf.ecore.EStructuralFeature.Internal.DynamicValueHolder,int)org.eclipse.emf.ecore.EStructuralFeature.Setting f
 setting(org.eclipse.emf.ecore.InternalEObject)org.eclipse.emf.ecore.EStructuralFeature.Setting o
 dynamicGet(org.eclipse.emf.ecore.InternalEObject,org.eclipse.emf.ecore.EStructuralFeature.Internal.DynamicValueHolder,int,boolean,boolean)Object f
 get(org.eclipse.emf.ecore.InternalEObject,boolean,boolean)Object oa
 dynamicIsSet(org.eclipse.emf.ecore.InternalEObject,org.eclipse.emf.ecore.EStructuralFeature.Internal.DynamicValueHolder,int)boolean f
 isSet(org.eclipse.emf.ecore.InternalEObject)boolean oa
 dynamicSet(org.eclipse.emf.ecore.InternalEObject,org.eclipse.emf.ecore.EStructuralFeature.Internal.DynamicValueHolder,int,Object)void f
 set(org.eclipse.emf.ecore.InternalEObject,Object)void o
 dynamicUnset(org.eclipse.emf.ecore.InternalEObject,org.eclipse.emf.ecore.EStructuralFeature.Internal.DynamicValueHolder,int)void f
 unset(org.eclipse.emf.ecore.InternalEObject)void o
 dynamicInverseAdd(org.eclipse.emf.ecore.InternalEObject,org.eclipse.emf.ecore.EStructuralFeature.Internal.DynamicValueHolder,int,org.eclipse.emf.ecore.InternalEObject,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain f
 inverseAdd(org.eclipse.emf.ecore.InternalEObject,org.eclipse.emf.ecore.InternalEObject,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain o
 dynamicInverseRemove(org.eclipse.emf.ecore.InternalEObject,org.eclipse.emf.ecore.EStructuralFeature.Internal.DynamicValueHolder,int,org.eclipse.emf.ecore.InternalEObject,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain f
 inverseRemove(org.eclipse.emf.ecore.InternalEObject,org.eclipse.emf.ecore.InternalEObject,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain o
ComposedSwitch - <T=Object> :.Switch<<T>>
 new() -
 new(java.util.Collection<.Switch<<T>>>) -
 addSwitch(.Switch<<T>>)void -
 removeSwitch(.Switch<<T>>)void -
 doSwitch(org.eclipse.emf.ecore.EClass,org.eclipse.emf.ecore.EObject)<T> o
 delegatedDoSwitch(.Switch<<T>>,org.eclipse.emf.ecore.EClass,org.eclipse.emf.ecore.EObject)<T> o
 findDelegate(org.eclipse.emf.ecore.EPackage).Switch<<T>> o
 isSwitchFor(org.eclipse.emf.ecore.EPackage)boolean -
DateConversionDelegateFactory - :org.eclipse.emf.ecore.EDataType.Internal.ConversionDelegate.Factory +AnnotationValidator,CalendarBuilder
 ANNOTATION_URI String sf
 CALENDAR_TYPES java.util.Set<String> s
 new() -
 getCalendarBuilder(String).DateConversionDelegateFactory.CalendarBuilder s
 createConversionDelegate(org.eclipse.emf.ecore.EDataType)org.eclipse.emf.ecore.EDataType.Internal.ConversionDelegate -
 getDateFormat(org.eclipse.emf.common.util.URI)java.text.DateFormat s !IllegalArgumentException
DateConversionDelegateFactory.AnnotationValidator s :.BasicEAnnotationValidator
 INSTANCE .DateConversionDelegateFactory.AnnotationValidator sf
 DIAGNOSTIC_SOURCE String sf
 INVALID int sf
 INVALID_CALENDAR_TYPE int sf
 INVALID_MISSING_SIMPLE_DATE_FORMAT int sf
 INVALID_MISSING_DATE_FORMAT int sf
 INVALID_DATE_STYLE int sf
 INVALID_MISSING_TIME_FORMAT int sf
 INVALID_TIME_STYLE int sf
 INVALID_MISSING_DATE_TIME_FORMAT int sf
 INVALID_STYLE int sf
 INVALID_MISSING_LOCALE int sf
 INVALID_LANGUAGE int sf
 INVALID_COUNTRY int sf
 INVALID_VARIANT int sf
 INVALID_SIMPLE_DATE_FORMAT int sf
 INVALID_INSTANCE_TYPE int sf
 new() -
 throwIllegalArgumentException(int,Object[])void v !IllegalArgumentException
 getResourceLocator()org.eclipse.emf.common.util.ResourceLocator o
 isValidLocation(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EModelElement)boolean o
 getPropertyClasses(org.eclipse.emf.ecore.EModelElement)java.util.List<org.eclipse.emf.ecore.EClass> o
DateConversionDelegateFactory.CalendarBuilder s
 new() -
 create(long)java.util.Calendar -
 create(java.util.Date)java.util.Calendar -
DelegatingEcoreEList a <E=Object> :.DelegatingNotifyingInternalEListImpl<<E>>,.InternalEList.Unsettable<<E>>,org.eclipse.emf.ecore.EStructuralFeature.Setting +Dynamic,Generic,UnmodifiableEList,Unsettable
 owner org.eclipse.emf.ecore.InternalEObject of
 new(org.eclipse.emf.ecore.InternalEObject) -
 canContainNull()boolean o
 isUnique()boolean o
 hasInverse()boolean o
 validate(int,<E>)<E> o
 isInstance(Object)boolean o
 getNotifier()Object -
 getFeature()Object -
 getFeatureID()int -
 getEStructuralFeature()org.eclipse.emf.ecore.EStructuralFeature -
 getFeatureType()org.eclipse.emf.ecore.EClassifier o
 getInverseEReference()org.eclipse.emf.ecore.EReference o
 getInverseFeatureID()int o
 getInverseFeatureClass()Class<?> o
 hasManyInverse()boolean o
 hasNavigableInverse()boolean o
 isEObject()boolean o
 isContainment()boolean o
 hasProxies()boolean o
 hasInstanceClass()boolean o
 resolve(int,<E>)<E> o
 resolve(<E>)<E> o
 resolveProxy(org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EObject o
 toArray()Object[] -
 toArray(<T>[])<T>[] - <T=Object>
 createNotification(int,Object,Object,int,boolean)org.eclipse.emf.common.notify.impl.NotificationImpl o
 createNotification(int,boolean,boolean)org.eclipse.emf.common.notify.impl.NotificationImpl o
 dispatchNotification(org.eclipse.emf.common.notify.Notification)void o
 isNotificationRequired()boolean o
 inverseAdd(<E>,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 inverseRemove(<E>,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 contains(Object)boolean -
 containsAll(java.util.Collection<?>)boolean -
 indexOf(Object)int -
 lastIndexOf(Object)int -
 getEObject()org.eclipse.emf.ecore.EObject -
 get(boolean)Object -
 set(Object)void -
 isSet()boolean -
 unset()void -
DelegatingEcoreEList.Dynamic sa <E=Object> :.DelegatingEcoreEList.Generic<<E>>
 eStructuralFeature org.eclipse.emf.ecore.EStructuralFeature o
 new(org.eclipse.emf.ecore.InternalEObject,org.eclipse.emf.ecore.EStructuralFeature) -
 new(int,org.eclipse.emf.ecore.InternalEObject,org.eclipse.emf.ecore.EStructuralFeature) -
 getEStructuralFeature()org.eclipse.emf.ecore.EStructuralFeature -
DelegatingEcoreEList.Generic sa <E=Object> :.DelegatingEcoreEList<<E>>
 IS_SET int sf
 IS_UNSETTABLE int sf
 HAS_INSTANCE_CLASS int sf
 HAS_NAVIGABLE_INVERSE int sf
 HAS_MANY_INVERSE int sf
 IS_CONTAINMENT int sf
 IS_CONTAINER int sf
 IS_UNIQUE int sf
 IS_PRIMITIVE int sf
 IS_ENUM int sf
 IS_EOBJECT int sf
 HAS_PROXIES int sf
 kind int o
 kind(org.eclipse.emf.ecore.EStructuralFeature)int s
 new(int,org.eclipse.emf.ecore.InternalEObject) -
 useEquals()boolean o
 canContainNull()boolean o
 isUnique()boolean o
 hasInverse()boolean o
 hasManyInverse()boolean o
 hasNavigableInverse()boolean o
 isEObject()boolean o
 isContainment()boolean o
 hasProxies()boolean o
 hasInstanceClass()boolean o
 isContainer()boolean o
 isUnsettable()boolean o
 isSet()boolean -
 unset()void -
 didChange()void o
DelegatingEcoreEList.UnmodifiableEList s <E=Object> :org.eclipse.emf.common.util.DelegatingEList.UnmodifiableEList<<E>>,.InternalEList.Unsettable<<E>>,org.eclipse.emf.ecore.EStructuralFeature.Setting
 owner org.eclipse.emf.ecore.InternalEObject of
 eStructuralFeature org.eclipse.emf.ecore.EStructuralFeature of
 new(org.eclipse.emf.ecore.InternalEObject,org.eclipse.emf.ecore.EStructuralFeature,java.util.List<<E>>) -
 basicGet(int)<E> -
 basicList()java.util.List<<E>> -
 basicIterator()java.util.Iterator<<E>> -
 basicListIterator()java.util.ListIterator<<E>> -
 basicListIterator(int)java.util.ListIterator<<E>> -
 basicToArray()Object[] -
 basicToArray(<T>[])<T>[] - <T=Object>
 basicContains(Object)boolean -
 basicContainsAll(java.util.Collection<?>)boolean -
 basicIndexOf(Object)int -
 basicLastIndexOf(Object)int -
 getEObject()org.eclipse.emf.ecore.EObject -
 getEStructuralFeature()org.eclipse.emf.ecore.EStructuralFeature -
 get(boolean)Object -
 set(Object)void -
 isSet()boolean -
 unset()void -
 basicRemove(Object,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 basicAdd(<E>,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
DelegatingFeatureMap a :.DelegatingEcoreEList<.FeatureMap.Entry>,.FeatureMap.Internal,.FeatureMap.Internal.Wrapper +FeatureEIterator,FeatureMapEObjectImpl,ResolvingFeatureEIterator,ValueListIteratorImpl
 wrapper .FeatureMap.Internal.Wrapper o
 featureMapValidator .FeatureMapUtil.Validator of
 eStructuralFeature org.eclipse.emf.ecore.EStructuralFeature of
 new(org.eclipse.emf.ecore.InternalEObject,int) -
 new(org.eclipse.emf.ecore.InternalEObject,org.eclipse.emf.ecore.EStructuralFeature) -
 getWrapper().FeatureMap.Internal.Wrapper -
 setWrapper(.FeatureMap.Internal.Wrapper)void -
 featureMap().FeatureMap -
 validate(int,.FeatureMap.Entry).FeatureMap.Entry o
 isEObject()boolean o
 isUnique()boolean o
 canContainNull()boolean o
 getFeatureType()org.eclipse.emf.ecore.EClassifier o
 getEStructuralFeature()org.eclipse.emf.ecore.EStructuralFeature -
 createEntry(org.eclipse.emf.ecore.EStructuralFeature,Object).FeatureMap.Entry o
 createRawEntry(org.eclipse.emf.ecore.EStructuralFeature,Object).FeatureMap.Entry.Internal o
 createNotification(int,org.eclipse.emf.ecore.EStructuralFeature,Object,Object,int,boolean)org.eclipse.emf.common.notify.impl.NotificationImpl o
 isMany(org.eclipse.emf.ecore.EStructuralFeature)boolean o
 hasInverse()boolean o
 hasShadow()boolean o
 entryIndex(org.eclipse.emf.ecore.EStructuralFeature,int)int o
 isResolveProxies(org.eclipse.emf.ecore.EStructuralFeature)boolean o
 resolveProxy(org.eclipse.emf.ecore.EStructuralFeature,int,int,Object)Object -
 resolveProxy(org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EObject o
 getModCount()int -
 getEStructuralFeature(int)org.eclipse.emf.ecore.EStructuralFeature -
 getValue(int)Object -
 setValue(int,Object)Object -
 shadowAdd(.FeatureMap.Entry,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 inverseAdd(.FeatureMap.Entry,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 shadowRemove(.FeatureMap.Entry,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 inverseRemove(.FeatureMap.Entry,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 shadowSet(.FeatureMap.Entry,.FeatureMap.Entry,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 inverseTouch(Object,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 move(int,int).FeatureMap.Entry -
 set(int,.FeatureMap.Entry).FeatureMap.Entry -
 doSet(int,.FeatureMap.Entry).FeatureMap.Entry -
 add(.FeatureMap.Entry)boolean -
 doAdd(.FeatureMap.Entry)boolean o
 add(int,.FeatureMap.Entry)void -
 doAdd(int,.FeatureMap.Entry)void -
 addAll(java.util.Collection<.FeatureMap.Entry>)boolean -
 doAddAll(java.util.Collection<.FeatureMap.Entry>)boolean -
 addAll(int,java.util.Collection<.FeatureMap.Entry>)boolean -
 doAddAll(int,java.util.Collection<.FeatureMap.Entry>)boolean -
 size(org.eclipse.emf.ecore.EStructuralFeature)int -
 isEmpty(org.eclipse.emf.ecore.EStructuralFeature)boolean -
 contains(org.eclipse.emf.ecore.EStructuralFeature,Object)boolean -
 basicContains(org.eclipse.emf.ecore.EStructuralFeature,Object)boolean -
 contains(org.eclipse.emf.ecore.EStructuralFeature,Object,boolean)boolean o
 containsAll(org.eclipse.emf.ecore.EStructuralFeature,java.util.Collection<?>)boolean -
 basicContainsAll(org.eclipse.emf.ecore.EStructuralFeature,java.util.Collection<?>)boolean -
 indexOf(org.eclipse.emf.ecore.EStructuralFeature,Object)int -
 basicIndexOf(org.eclipse.emf.ecore.EStructuralFeature,Object)int -
 indexOf(org.eclipse.emf.ecore.EStructuralFeature,Object,boolean)int o
 lastIndexOf(org.eclipse.emf.ecore.EStructuralFeature,Object)int -
 basicLastIndexOf(org.eclipse.emf.ecore.EStructuralFeature,Object)int -
 lastIndexOf(org.eclipse.emf.ecore.EStructuralFeature,Object,boolean)int o
 iterator(org.eclipse.emf.ecore.EStructuralFeature)java.util.Iterator<Object> -
 listIterator(org.eclipse.emf.ecore.EStructuralFeature)java.util.ListIterator<Object> -
 listIterator(org.eclipse.emf.ecore.EStructuralFeature,int)java.util.ListIterator<Object> -
 valueListIterator().FeatureMap.ValueListIterator<Object> -
 valueListIterator(int).FeatureMap.ValueListIterator<Object> -
 list(org.eclipse.emf.ecore.EStructuralFeature)org.eclipse.emf.common.util.EList<<T>> - <T=Object>
 setting(org.eclipse.emf.ecore.EStructuralFeature)org.eclipse.emf.ecore.EStructuralFeature.Setting -
 basicList(org.eclipse.emf.ecore.EStructuralFeature)java.util.List<Object> -
 basicIterator(org.eclipse.emf.ecore.EStructuralFeature)java.util.Iterator<Object> -
 basicListIterator(org.eclipse.emf.ecore.EStructuralFeature)java.util.ListIterator<Object> -
 basicListIterator(org.eclipse.emf.ecore.EStructuralFeature,int)java.util.ListIterator<Object> -
 toArray(org.eclipse.emf.ecore.EStructuralFeature)Object[] -
 basicToArray(org.eclipse.emf.ecore.EStructuralFeature)Object[] -
 toArray(org.eclipse.emf.ecore.EStructuralFeature,boolean)Object[] o
 toArray(org.eclipse.emf.ecore.EStructuralFeature,<T>[])<T>[] - <T=Object>
 basicToArray(org.eclipse.emf.ecore.EStructuralFeature,<T>[])<T>[] - <T=Object>
 toArray(org.eclipse.emf.ecore.EStructuralFeature,<T>[],boolean)<T>[] o <T=Object>
 set(org.eclipse.emf.ecore.EStructuralFeature,Object)void -
 shouldUnset(org.eclipse.emf.ecore.EStructuralFeature,Object)boolean o
 add(int,org.eclipse.emf.ecore.EStructuralFeature,Object)void -
 add(org.eclipse.emf.ecore.EStructuralFeature,Object)boolean -
 add(org.eclipse.emf.ecore.EStructuralFeature,int,Object)void -
 addAll(int,org.eclipse.emf.ecore.EStructuralFeature,java.util.Collection<?>)boolean -
 addAll(org.eclipse.emf.ecore.EStructuralFeature,java.util.Collection<?>)boolean -
 addAll(org.eclipse.emf.ecore.EStructuralFeature,int,java.util.Collection<?>)boolean -
 addUnique(org.eclipse.emf.ecore.EStructuralFeature,Object)void -
 addUnique(org.eclipse.emf.ecore.EStructuralFeature,int,Object)void -
 addUnique(.FeatureMap.Entry)void -
 addUnique(.FeatureMap.Entry.Internal)void -
 addAllUnique(java.util.Collection<.FeatureMap.Entry>)boolean -
 addAllUnique(.FeatureMap.Entry.Internal[],int,int)boolean -
 addAllUnique(int,.FeatureMap.Entry.Internal[],int,int)boolean -
 basicAdd(org.eclipse.emf.ecore.EStructuralFeature,Object,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 remove(org.eclipse.emf.ecore.EStructuralFeature,Object)boolean -
 remove(org.eclipse.emf.ecore.EStructuralFeature,int)Object -
 removeAll(org.eclipse.emf.ecore.EStructuralFeature,java.util.Collection<?>)boolean -
 basicRemove(org.eclipse.emf.ecore.EStructuralFeature,Object,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 retainAll(org.eclipse.emf.ecore.EStructuralFeature,java.util.Collection<?>)boolean -
 clear(org.eclipse.emf.ecore.EStructuralFeature)void -
 move(org.eclipse.emf.ecore.EStructuralFeature,int,Object)void -
 move(org.eclipse.emf.ecore.EStructuralFeature,int,int)Object -
 get(org.eclipse.emf.ecore.EStructuralFeature,boolean)Object -
 get(org.eclipse.emf.ecore.EStructuralFeature,int,boolean)Object -
 set(org.eclipse.emf.ecore.EStructuralFeature,int,Object)Object -
 setUnique(org.eclipse.emf.ecore.EStructuralFeature,int,Object)Object -
 isSet(org.eclipse.emf.ecore.EStructuralFeature)boolean -
 unset(org.eclipse.emf.ecore.EStructuralFeature)void -
 basicRemove(Object,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 set(Object)void -
 resolve(int,.FeatureMap.Entry).FeatureMap.Entry o
DelegatingFeatureMap.FeatureMapEObjectImpl s :org.eclipse.emf.ecore.impl.EObjectImpl
 featureMap .DelegatingFeatureMap o
 new() -
 eDynamicGet(org.eclipse.emf.ecore.EStructuralFeature,boolean)Object -
 eDynamicSet(org.eclipse.emf.ecore.EStructuralFeature,Object)void -
 eDynamicUnset(org.eclipse.emf.ecore.EStructuralFeature)void -
 eDynamicIsSet(org.eclipse.emf.ecore.EStructuralFeature)boolean -
 eDynamicInverseAdd(org.eclipse.emf.ecore.InternalEObject,int,Class<?>,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 eDynamicInverseRemove(org.eclipse.emf.ecore.InternalEObject,int,Class<?>,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 featureMap().FeatureMap -
 eNotify(org.eclipse.emf.common.notify.Notification)void -
 toString()String -
DelegatingFeatureMap.ValueListIteratorImpl o <E=Object> :org.eclipse.emf.common.util.AbstractEList.EListIterator<<E>>,.FeatureMap.ValueListIterator<<E>>
 new() -
 new(int) -
 feature()org.eclipse.emf.ecore.EStructuralFeature -
 next()<E> -
 previous()<E> -
 add(<E>)void -
 add(org.eclipse.emf.ecore.EStructuralFeature,Object)void -
DelegatingNotifyingInternalEListImpl a <E=Object> :org.eclipse.emf.common.notify.impl.DelegatingNotifyingListImpl<<E>>,.InternalEList<<E>>
 new() -
 new(java.util.Collection<<E>>) -
 basicContains(Object)boolean -
 basicContainsAll(java.util.Collection<?>)boolean -
 basicIndexOf(Object)int -
 basicLastIndexOf(Object)int -
 basicToArray()Object[] -
 basicToArray(<T>[])<T>[] - <T=Object>
 basicGet(int)<E> -
 basicList()java.util.List<<E>> -
 basicIterator()java.util.Iterator<<E>> -
 basicListIterator()java.util.ListIterator<<E>> -
 basicListIterator(int)java.util.ListIterator<<E>> -
Diagnostician - :org.eclipse.emf.ecore.EValidator.SubstitutionLabelProvider,org.eclipse.emf.ecore.EValidator
 VALIDATE_RECURSIVELY String sf
 INSTANCE .Diagnostician sf
 eValidatorRegistry org.eclipse.emf.ecore.EValidator.Registry o
 new(org.eclipse.emf.ecore.EValidator.Registry) -
 new() -
 getObjectLabel(org.eclipse.emf.ecore.EObject)String -
 getFeatureLabel(org.eclipse.emf.ecore.EStructuralFeature)String -
 getValueLabel(org.eclipse.emf.ecore.EDataType,Object)String -
 createDefaultContext()java.util.Map<Object,Object> -
 createDefaultDiagnostic(org.eclipse.emf.ecore.EObject)org.eclipse.emf.common.util.BasicDiagnostic -
 createDefaultDiagnostic(org.eclipse.emf.ecore.EDataType,Object)org.eclipse.emf.common.util.BasicDiagnostic -
 validate(org.eclipse.emf.ecore.EObject)org.eclipse.emf.common.util.Diagnostic -
 validate(org.eclipse.emf.ecore.EObject,java.util.Map<?,?>)org.eclipse.emf.common.util.Diagnostic -
 validate(org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.DiagnosticChain)boolean -
 isValidateContentsRecursively()boolean o
 validate(org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validate(org.eclipse.emf.ecore.EClass,org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 handleThrowable(org.eclipse.emf.ecore.EClass,org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>,Throwable)boolean o
 doValidate(org.eclipse.emf.ecore.EValidator,org.eclipse.emf.ecore.EClass,org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean o
 doValidateContents(org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean o
 validate(org.eclipse.emf.ecore.EDataType,Object)org.eclipse.emf.common.util.Diagnostic -
 validate(org.eclipse.emf.ecore.EDataType,Object,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 doValidate(org.eclipse.emf.ecore.EValidator,org.eclipse.emf.ecore.EDataType,Object,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean o
EContentAdapter - :org.eclipse.emf.common.notify.impl.AdapterImpl
 iterating boolean o
 new() -
 useRecursion()boolean o
 notifyChanged(org.eclipse.emf.common.notify.Notification)void -
 selfAdapt(org.eclipse.emf.common.notify.Notification)void o
 handleContainment(org.eclipse.emf.common.notify.Notification)void o
 setTarget(org.eclipse.emf.common.notify.Notifier)void -
 basicSetTarget(org.eclipse.emf.common.notify.Notifier)void o
 setTarget(org.eclipse.emf.ecore.EObject)void o
 setTarget(org.eclipse.emf.ecore.resource.Resource)void o
 setTarget(org.eclipse.emf.ecore.resource.ResourceSet)void o
 unsetTarget(org.eclipse.emf.common.notify.Notifier)void -
 basicUnsetTarget(org.eclipse.emf.common.notify.Notifier)void o
 unsetTarget(Object)void ox
 unsetTarget(org.eclipse.emf.ecore.EObject)void o
 unsetTarget(org.eclipse.emf.ecore.resource.Resource)void o
 unsetTarget(org.eclipse.emf.ecore.resource.ResourceSet)void o
 addAdapter(org.eclipse.emf.common.notify.Notifier)void o
 removeAdapter(org.eclipse.emf.common.notify.Notifier,boolean,boolean)void o
 removeAdapter(org.eclipse.emf.common.notify.Notifier)void o
 resolve()boolean o
EContentsEList - <E=Object> :.AbstractSequentialInternalEList<<E>>,org.eclipse.emf.common.util.EList<<E>>,.InternalEList<<E>> +FeatureFilter,FeatureIterator,FeatureIteratorImpl,FeatureListIterator,Filterable,ResolvingFeatureIteratorImpl
 EMPTY_CONTENTS_ELIST .EContentsEList<?> sf
 eObject org.eclipse.emf.ecore.EObject of
 eStructuralFeatures org.eclipse.emf.ecore.EStructuralFeature[] of
 emptyContentsEList().EContentsEList<<T>> s <T=Object>
 createEContentsEList(org.eclipse.emf.ecore.EObject).EContentsEList<<T>> s <T=Object>
 new(org.eclipse.emf.ecore.EObject) -
 new(org.eclipse.emf.ecore.EObject,java.util.List<org.eclipse.emf.ecore.EStructuralFeature>) -
 new(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature[]) -
 newListIterator()java.util.ListIterator<<E>> o
 newResolvingListIterator()java.util.ListIterator<<E>> o
 newNonResolvingListIterator()java.util.ListIterator<<E>> o
 newIterator()java.util.Iterator<<E>> o
 useIsSet()boolean o
 resolve()boolean o
 isIncluded(org.eclipse.emf.ecore.EStructuralFeature)boolean o
 isIncludedEntry(org.eclipse.emf.ecore.EStructuralFeature)boolean o
 listIterator(int)java.util.ListIterator<<E>> -
 iterator()java.util.Iterator<<E>> -
 size()int -
 isEmpty()boolean -
 move(int,Object)void -
 move(int,int)<E> -
 basicGet(int)<E> -
 basicList()java.util.List<<E>> -
 basicIterator()java.util.Iterator<<E>> -
 basicListIterator()java.util.ListIterator<<E>> -
 basicListIterator(int)java.util.ListIterator<<E>> -
EContentsEList.FeatureFilter sai
 isIncluded(org.eclipse.emf.ecore.EStructuralFeature)boolean a
EContentsEList.FeatureIterator sai <E=Object> :java.util.Iterator<<E>>
 feature()org.eclipse.emf.ecore.EStructuralFeature a
EContentsEList.FeatureIteratorImpl s <E=Object> :.EContentsEList.FeatureListIterator<<E>>,.EContentsEList.Filterable
 eObject org.eclipse.emf.ecore.EObject of
 eStructuralFeatures org.eclipse.emf.ecore.EStructuralFeature[] of
 featureCursor int o
 cursor int o
 prepared int o
 preparedResult <E> o
 preparedFeature org.eclipse.emf.ecore.EStructuralFeature o
 feature org.eclipse.emf.ecore.EStructuralFeature o
 isHandlingFeatureMap boolean o
 values java.util.ListIterator<<E>> o
 valueInternalEList .InternalEList<<E>> o
 valueList java.util.List<<E>> o
 valueListSize int o
 valueListIndex int o
 featureFilter .EContentsEList.FeatureFilter o
 EMPTY_ITERATOR java.util.ListIterator<?> sf
 new(org.eclipse.emf.ecore.EObject,java.util.List<org.eclipse.emf.ecore.EStructuralFeature>) -
 new(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature[]) -
 resolve()boolean o
 useIsSet()boolean o
 isIncluded(org.eclipse.emf.ecore.EStructuralFeature)boolean o
 isIncludedEntry(org.eclipse.emf.ecore.EStructuralFeature)boolean o
 filter(.EContentsEList.FeatureFilter)void -
 feature()org.eclipse.emf.ecore.EStructuralFeature -
 hasNext()boolean -
 scanNext(java.util.ListIterator<<E>>)boolean o
 scanNext()boolean o
 next()<E> -
 nextIndex()int -
 hasPrevious()boolean -
 scanPrevious(java.util.ListIterator<<E>>)boolean o
 scanPrevious()boolean o
 previous()<E> -
 previousIndex()int -
 add(Object)void -
 remove()void -
 set(Object)void -
 emptyIterator()java.util.ListIterator<<T>> s <T=Object>
EContentsEList.FeatureListIterator sai <E=Object> :.EContentsEList.FeatureIterator<<E>>,java.util.ListIterator<<E>>
EContentsEList.Filterable sai
 filter(.EContentsEList.FeatureFilter)void a
ECrossReferenceAdapter - :org.eclipse.emf.common.notify.Adapter.Internal +InverseCrossReferencer
 unloadedResources java.util.Set<org.eclipse.emf.ecore.resource.Resource> o
 unloadedEObjects java.util.Map<org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.resource.Resource> o
 inverseCrossReferencer .ECrossReferenceAdapter.InverseCrossReferencer o
 settingTargets boolean o
 iterating boolean o
 getCrossReferenceAdapter(org.eclipse.emf.common.notify.Notifier).ECrossReferenceAdapter s
 new() -
 useRecursion()boolean o
 getNonNavigableInverseReferences(org.eclipse.emf.ecore.EObject)java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature.Setting> -
 getNonNavigableInverseReferences(org.eclipse.emf.ecore.EObject,boolean)java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature.Setting> -
 getInverseReferences(org.eclipse.emf.ecore.EObject)java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature.Setting> -
 getInverseReferences(org.eclipse.emf.ecore.EObject,boolean)java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature.Setting> -
 getInverseReferences(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,boolean)java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature.Setting> -
 resolveAll(org.eclipse.emf.ecore.EObject)void o
 resolveProxy(org.eclipse.emf.ecore.resource.Resource,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature.Setting)void o
 isIncluded(org.eclipse.emf.ecore.EReference)boolean o
 createInverseCrossReferencer().ECrossReferenceAdapter.InverseCrossReferencer o
 notifyChanged(org.eclipse.emf.common.notify.Notification)void -
 selfAdapt(org.eclipse.emf.common.notify.Notification)void o
 handleContainment(org.eclipse.emf.common.notify.Notification)void o
 handleCrossReference(org.eclipse.emf.ecore.EReference,org.eclipse.emf.common.notify.Notification)void o
 setTarget(org.eclipse.emf.common.notify.Notifier)void -
 setTarget(org.eclipse.emf.ecore.EObject)void o
 setTarget(org.eclipse.emf.ecore.resource.Resource)void o
 setTarget(org.eclipse.emf.ecore.resource.ResourceSet)void o
 unsetTarget(org.eclipse.emf.common.notify.Notifier)void -
 unsetTarget(org.eclipse.emf.ecore.EObject)void o
 unsetTarget(org.eclipse.emf.ecore.resource.Resource)void o
 unsetTarget(org.eclipse.emf.ecore.resource.ResourceSet)void o
 addAdapter(org.eclipse.emf.common.notify.Notifier)void o
 removeAdapter(org.eclipse.emf.common.notify.Notifier)void o
 dump()void -
 getTarget()org.eclipse.emf.common.notify.Notifier -
 isAdapterForType(Object)boolean -
 resolve()boolean o
ECrossReferenceAdapter.InverseCrossReferencer o :.EcoreUtil.CrossReferencer
 proxyMap java.util.Map<org.eclipse.emf.common.util.URI,java.util.List<org.eclipse.emf.ecore.EObject>> o
 crossReferenceFilter .EContentsEList.FeatureFilter o
 new() o
 createCrossReferenceFilter().EContentsEList.FeatureFilter o
 getCrossReferences(org.eclipse.emf.ecore.EObject).EContentsEList.FeatureIterator<org.eclipse.emf.ecore.EObject> o
 crossReference(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.emf.ecore.EObject)boolean o
 newCollection()java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature.Setting> o
 add(org.eclipse.emf.ecore.EObject)void -
 add(org.eclipse.emf.ecore.InternalEObject,org.eclipse.emf.ecore.EReference,org.eclipse.emf.ecore.EObject)void o
 add(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.emf.ecore.EObject)void -
 addProxy(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject)void o
 remove(org.eclipse.emf.ecore.EObject)Object -
 remove(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.emf.ecore.EObject)void -
 removeProxy(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject)void o
 removeProxies(org.eclipse.emf.common.util.URI)java.util.List<org.eclipse.emf.ecore.EObject> o
 normalizeURI(org.eclipse.emf.common.util.URI,org.eclipse.emf.ecore.EObject)org.eclipse.emf.common.util.URI o
 resolve()boolean o
ECrossReferenceEList - <E=Object> :.EContentsEList<<E>> +FeatureIteratorImpl,ResolvingFeatureIteratorImpl
 EMPTY_CROSS_REFERENCE_ELIST .ECrossReferenceEList<?> sf
 emptyCrossReferenceEList().ECrossReferenceEList<<T>> s <T=Object>
 createECrossReferenceEList(org.eclipse.emf.ecore.EObject).ECrossReferenceEList<<T>> s <T=Object>
 new(org.eclipse.emf.ecore.EObject) -
 new(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature[]) o
 isIncluded(org.eclipse.emf.ecore.EStructuralFeature)boolean o
 isIncludedEntry(org.eclipse.emf.ecore.EStructuralFeature)boolean o
 newResolvingListIterator()java.util.ListIterator<<E>> o
 newNonResolvingListIterator()java.util.ListIterator<<E>> o
 basicList()java.util.List<<E>> -
ECrossReferenceEList.FeatureIteratorImpl s <E=Object> :.EContentsEList.FeatureIteratorImpl<<E>>
 NO_FEATURES org.eclipse.emf.ecore.EStructuralFeature[] osf
 new(org.eclipse.emf.ecore.EObject) -
 new(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature[]) -
 isIncludedEntry(org.eclipse.emf.ecore.EStructuralFeature)boolean o
EDataTypeEList - <E=Object> :.EcoreEList<<E>> +Unsettable
 featureID int of
 new(Class<?>,org.eclipse.emf.ecore.InternalEObject,int) -
 getFeatureID()int -
 isEObject()boolean o
 resolve(int,<E>)<E> o
EObjectValidator - :org.eclipse.emf.ecore.EValidator +DynamicEClassValidator,DynamicEDataTypeValidator
 INSTANCE .EObjectValidator sf
 DIAGNOSTIC_SOURCE String sf
 EOBJECT__EVERY_MULTIPCITY_CONFORMS int sf
 EOBJECT__EVERY_DATA_VALUE_CONFORMS int sf
 EOBJECT__EVERY_REFERENCE_IS_CONTAINED int sf
 EOBJECT__EVERY_PROXY_RESOLVES int sf
 DATA_VALUE__VALUE_IN_RANGE int sf
 DATA_VALUE__LENGTH_IN_RANGE int sf
 DATA_VALUE__TYPE_CORRECT int sf
 DATA_VALUE__VALUE_IN_ENUMERATION int sf
 DATA_VALUE__MATCHES_PATTERN int sf
 DATA_VALUE__TOTAL_DIGITS_IN_RANGE int sf
 DATA_VALUE__FRACTION_DIGITS_IN_RANGE int sf
 EOBJECT__UNIQUE_ID int sf
 EOBJECT__EVERY_KEY_UNIQUE int sf
 EOBJECT__EVERY_MAP_ENTRY_UNIQUE int sf
 EOBJECT__NO_CIRCULAR_CONTAINMENT int sf
 EOBJECT__EVERY_BIDIRECTIONAL_REFERENCE_IS_PAIRED int sf
 ROOT_OBJECT String sf
 getObjectLabel(org.eclipse.emf.ecore.EObject,java.util.Map<Object,Object>)String s
 getFeatureLabel(org.eclipse.emf.ecore.EStructuralFeature,java.util.Map<Object,Object>)String s
 getValueLabel(org.eclipse.emf.ecore.EDataType,Object,java.util.Map<Object,Object>)String s
 new() -
 getEPackage()org.eclipse.emf.ecore.EPackage o
 getRootEValidator(java.util.Map<Object,Object>)org.eclipse.emf.ecore.EValidator o
 getValidationDelegateRegistry(java.util.Map<Object,Object>)org.eclipse.emf.ecore.EValidator.ValidationDelegate.Registry os
 validate(org.eclipse.emf.ecore.EClass,org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>,String,org.eclipse.emf.ecore.EOperation,String,int,String,int)boolean s
 validate(org.eclipse.emf.ecore.EClass,org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>,String,String,String,int,String,int)boolean -
 validate(org.eclipse.emf.ecore.EDataType,Object,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>,String,String,String,int,String,int)boolean -
 validate(org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validate(org.eclipse.emf.ecore.EClass,org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validate(int,Object,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean o
 validate_EveryDefaultConstraint(org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validate_NoCircularContainment(org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validate_EveryBidirectionalReferenceIsPaired(org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validate_BidirectionalReferenceIsPaired(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.emf.ecore.EReference,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validate_EveryMultiplicityConforms(org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validate_MultiplicityConforms(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean o
 validate_EveryProxyResolves(org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validate_EveryReferenceIsContained(org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validate_EveryDataValueConforms(org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validate_DataValueConforms(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EAttribute,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean o
 createBadDataValueDiagnostic(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EAttribute,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)org.eclipse.emf.common.util.DiagnosticChain o
 validatePattern(org.eclipse.emf.ecore.EDataType,Object,org.eclipse.emf.ecore.EValidator.PatternMatcher[][],org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean o
 validate(org.eclipse.emf.ecore.EDataType,Object,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 reportMinViolation(org.eclipse.emf.ecore.EDataType,Object,Object,boolean,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)void o
 reportMaxViolation(org.eclipse.emf.ecore.EDataType,Object,Object,boolean,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)void o
 reportMinLengthViolation(org.eclipse.emf.ecore.EDataType,Object,int,int,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)void o
 reportMaxLengthViolation(org.eclipse.emf.ecore.EDataType,Object,int,int,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)void o
 reportTotalDigitsViolation(org.eclipse.emf.ecore.EDataType,Object,int,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)void o
 reportFractionDigitsViolation(org.eclipse.emf.ecore.EDataType,Object,int,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)void o
 reportEnumerationViolation(org.eclipse.emf.ecore.EDataType,Object,java.util.Collection<?>,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)void o
 reportDataValuePatternViolation(org.eclipse.emf.ecore.EDataType,Object,org.eclipse.emf.ecore.EValidator.PatternMatcher[],org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)void o
 reportDataValueTypeViolation(org.eclipse.emf.ecore.EDataType,Object,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)void o
 reportConstraintDelegateViolation(org.eclipse.emf.ecore.EDataType,Object,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>,String,int,String,int)void o
 reportConstraintDelegateException(org.eclipse.emf.ecore.EDataType,Object,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>,String,int,String,int,Throwable)void o
 reportConstraintDelegateNotFound(org.eclipse.emf.ecore.EDataType,Object,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>,String,int,String,int,String)void o
 reportConstraintDelegateViolation(org.eclipse.emf.ecore.EClass,org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>,String,int,String,int)void o
 reportConstraintDelegateException(org.eclipse.emf.ecore.EClass,org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>,String,int,String,int,Throwable)void o
 reportConstraintDelegateNotFound(org.eclipse.emf.ecore.EClass,org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>,String,int,String,int,String)void o
 reportInvariantDelegateViolation(org.eclipse.emf.ecore.EClass,org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>,org.eclipse.emf.ecore.EOperation,int,String,int)void os
 reportInvariantDelegateException(org.eclipse.emf.ecore.EClass,org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>,org.eclipse.emf.ecore.EOperation,int,String,int,Throwable)void os
 reportInvariantDelegateNotFound(org.eclipse.emf.ecore.EClass,org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>,org.eclipse.emf.ecore.EOperation,int,String,int,String)void os
 wrapEnumerationValues(Object[])java.util.Collection<Object> os
 validate_UniqueID(org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validate_EveryKeyUnique(org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validate_KeyUnique(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean o
 validate_EveryMapEntryUnique(org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validate_MapEntryUnique(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean o
 createDiagnostic(int,String,int,String,Object[],Object[],java.util.Map<Object,Object>)org.eclipse.emf.common.util.BasicDiagnostic o
 getEcoreString(String,Object[])String o
 getEcoreResourceLocator()org.eclipse.emf.common.util.ResourceLocator o
 isEcoreString(String)boolean o
 getString(String,Object[])String o
 getResourceLocator()org.eclipse.emf.common.util.ResourceLocator o
 getAvailableChoices(java.util.Collection<?>,boolean,String,int)String -
EObjectValidator.DynamicEDataTypeValidator -
 effectiveEnumeration java.util.List<Object> o
 effectivePattern org.eclipse.emf.ecore.EValidator.PatternMatcher[][] o
 effectiveTotalDigits int o
 effectiveFractionDigits int o
 effectiveMinLength int o
 effectiveMaxLength int o
 effectiveMin Object o
 effectiveMinIsInclusive boolean o
 effectiveTotalDigitsMin int o
 effectiveMax Object o
 effectiveMaxIsInclusive boolean o
 effectiveTotalDigitsMax int o
 builtinType org.eclipse.emf.ecore.EDataType o
 itemType org.eclipse.emf.ecore.EDataType o
 memberTypes java.util.List<org.eclipse.emf.ecore.EDataType> o
 new(org.eclipse.emf.ecore.EDataType) -
 validateDelegatedConstraints(org.eclipse.emf.ecore.EDataType,Object,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean o
 validateSchemaConstraints(org.eclipse.emf.ecore.EDataType,Object,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean o
 validate(org.eclipse.emf.ecore.EDataType,Object,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
EcoreAdapterFactory - :org.eclipse.emf.common.notify.impl.AdapterFactoryImpl
 modelPackage org.eclipse.emf.ecore.EcorePackage os
 modelSwitch .EcoreSwitch<org.eclipse.emf.common.notify.Adapter> o
 new() -
 isFactoryForType(Object)boolean -
 createAdapter(org.eclipse.emf.common.notify.Notifier)org.eclipse.emf.common.notify.Adapter -
 createEModelElementAdapter()org.eclipse.emf.common.notify.Adapter -
 createEStructuralFeatureAdapter()org.eclipse.emf.common.notify.Adapter -
 createEAnnotationAdapter()org.eclipse.emf.common.notify.Adapter -
 createEAttributeAdapter()org.eclipse.emf.common.notify.Adapter -
 createEClassAdapter()org.eclipse.emf.common.notify.Adapter -
 createEDataTypeAdapter()org.eclipse.emf.common.notify.Adapter -
 createEClassifierAdapter()org.eclipse.emf.common.notify.Adapter -
 createENamedElementAdapter()org.eclipse.emf.common.notify.Adapter -
 createETypedElementAdapter()org.eclipse.emf.common.notify.Adapter -
 createEParameterAdapter()org.eclipse.emf.common.notify.Adapter -
 createEOperationAdapter()org.eclipse.emf.common.notify.Adapter -
 createEPackageAdapter()org.eclipse.emf.common.notify.Adapter -
 createEFactoryAdapter()org.eclipse.emf.common.notify.Adapter -
 createEEnumLiteralAdapter()org.eclipse.emf.common.notify.Adapter -
 createEEnumAdapter()org.eclipse.emf.common.notify.Adapter -
 createEReferenceAdapter()org.eclipse.emf.common.notify.Adapter -
 createEStringToStringMapEntryAdapter()org.eclipse.emf.common.notify.Adapter -
 createEGenericTypeAdapter()org.eclipse.emf.common.notify.Adapter -
 createETypeParameterAdapter()org.eclipse.emf.common.notify.Adapter -
 createEObjectAdapter()org.eclipse.emf.common.notify.Adapter -
EcoreAnnotationValidator f :.BasicEAnnotationValidator
 INSTANCE .EcoreAnnotationValidator sf
 DIAGNOSTIC_SOURCE String sf
 new() -
 getResourceLocator()org.eclipse.emf.common.util.ResourceLocator o
 isValidLocation(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EModelElement)boolean o
 getPropertyClasses(org.eclipse.emf.ecore.EModelElement)java.util.List<org.eclipse.emf.ecore.EClass> o
 validateAttributeDetailValueLiteral(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EModelElement,java.util.Map.Entry<String,String>,org.eclipse.emf.ecore.EAttribute,String,java.util.List<Object>,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean o
EcoreEList a <E=Object> :.NotifyingInternalEListImpl<<E>>,.InternalEList.Unsettable<<E>>,org.eclipse.emf.ecore.EStructuralFeature.Setting +Dynamic,Generic,UnmodifiableEList
 dataClass Class<?> of
 owner org.eclipse.emf.ecore.InternalEObject of
 new(Class<?>,org.eclipse.emf.ecore.InternalEObject) -
 newData(int)Object[] o
 validate(int,<E>)<E> o
 isInstance(Object)boolean o
 getNotifier()Object -
 getFeature()Object -
 getFeatureID()int -
 getEStructuralFeature()org.eclipse.emf.ecore.EStructuralFeature -
 getFeatureType()org.eclipse.emf.ecore.EClassifier o
 getInverseEReference()org.eclipse.emf.ecore.EReference o
 getInverseFeatureID()int o
 getInverseFeatureClass()Class<?> o
 hasManyInverse()boolean o
 hasNavigableInverse()boolean o
 isEObject()boolean o
 isContainment()boolean o
 hasProxies()boolean o
 hasInstanceClass()boolean o
 resolve(int,<E>)<E> o
 resolve(int,org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EObject o
 resolve(<E>)<E> o
 resolveProxy(org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EObject o
 toArray()Object[] -
 toArray(<T>[])<T>[] - <T=Object>
 createNotification(int,Object,Object,int,boolean)org.eclipse.emf.common.notify.impl.NotificationImpl o
 createNotification(int,boolean,boolean)org.eclipse.emf.common.notify.impl.NotificationImpl o
 dispatchNotification(org.eclipse.emf.common.notify.Notification)void o
 isNotificationRequired()boolean o
 inverseAdd(<E>,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 inverseRemove(<E>,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 contains(Object)boolean -
 indexOf(Object)int -
 lastIndexOf(Object)int -
 getEObject()org.eclipse.emf.ecore.EObject -
 get(boolean)Object -
 set(Object)void -
 isSet()boolean -
 unset()void -
EcoreEList.Dynamic s <E=Object> :.EcoreEList.Generic<<E>>
 eStructuralFeature org.eclipse.emf.ecore.EStructuralFeature o
 new(org.eclipse.emf.ecore.InternalEObject,org.eclipse.emf.ecore.EStructuralFeature) -
 new(int,org.eclipse.emf.ecore.InternalEObject,org.eclipse.emf.ecore.EStructuralFeature) -
 new(int,Class<?>,org.eclipse.emf.ecore.InternalEObject,org.eclipse.emf.ecore.EStructuralFeature) -
 getEStructuralFeature()org.eclipse.emf.ecore.EStructuralFeature -
EcoreEList.Generic sa <E=Object> :.EcoreEList<<E>>
 IS_SET int sf
 IS_UNSETTABLE int sf
 HAS_INSTANCE_CLASS int sf
 HAS_NAVIGABLE_INVERSE int sf
 HAS_MANY_INVERSE int sf
 IS_CONTAINMENT int sf
 IS_CONTAINER int sf
 IS_UNIQUE int sf
 IS_PRIMITIVE int sf
 IS_ENUM int sf
 IS_EOBJECT int sf
 HAS_PROXIES int sf
 kind int o
 wrapperClassFor(Class<?>)Class<?> s
 kind(org.eclipse.emf.ecore.EStructuralFeature)int s
 new(int,Class<?>,org.eclipse.emf.ecore.InternalEObject) -
 useEquals()boolean o
 canContainNull()boolean o
 isUnique()boolean o
 hasInverse()boolean o
 hasManyInverse()boolean o
 hasNavigableInverse()boolean o
 isEObject()boolean o
 isContainment()boolean o
 hasProxies()boolean o
 hasInstanceClass()boolean o
 isInstance(Object)boolean o
 isContainer()boolean o
 isUnsettable()boolean o
 isSet()boolean -
 unset()void -
 didChange()void o
EcoreEList.UnmodifiableEList s <E=Object> :org.eclipse.emf.common.util.BasicEList.UnmodifiableEList<<E>>,.InternalEList.Unsettable<<E>>,org.eclipse.emf.ecore.EStructuralFeature.Setting +FastCompare
 owner org.eclipse.emf.ecore.InternalEObject of
 eStructuralFeature org.eclipse.emf.ecore.EStructuralFeature of
 new(org.eclipse.emf.ecore.InternalEObject,org.eclipse.emf.ecore.EStructuralFeature,int,Object[]) -
 basicList()java.util.List<<E>> -
 basicIterator()java.util.Iterator<<E>> -
 basicListIterator()java.util.ListIterator<<E>> -
 basicListIterator(int)java.util.ListIterator<<E>> -
 basicContains(Object)boolean -
 basicContainsAll(java.util.Collection<?>)boolean -
 basicIndexOf(Object)int -
 basicLastIndexOf(Object)int -
 basicToArray()Object[] -
 basicToArray(<T>[])<T>[] - <T=Object>
 getEObject()org.eclipse.emf.ecore.EObject -
 getEStructuralFeature()org.eclipse.emf.ecore.EStructuralFeature -
 get(boolean)Object -
 set(Object)void -
 isSet()boolean -
 unset()void -
 basicRemove(Object,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 basicAdd(<E>,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
EcoreEMap - <K=Object,V=Object> :org.eclipse.emf.common.util.BasicEMap<<K>,<V>>,.InternalEList.Unsettable<java.util.Map.Entry<<K>,<V>>>,org.eclipse.emf.ecore.EStructuralFeature.Setting +DelegateEObjectContainmentEList,DelegateEObjectContainmentWithInverseEList,Unsettable
 entryEClass org.eclipse.emf.ecore.EClass o
 entryClass Class<?> o
 new(org.eclipse.emf.ecore.EClass,Class<?>,org.eclipse.emf.ecore.InternalEObject,int) -
 new(org.eclipse.emf.ecore.EClass,Class<?>,org.eclipse.emf.ecore.InternalEObject,int,int) -
 new(org.eclipse.emf.ecore.EClass,Class<?>,org.eclipse.emf.common.util.EList<org.eclipse.emf.common.util.BasicEMap.Entry<<K>,<V>>>) -
 initializeDelegateEList()void o
 newList()org.eclipse.emf.common.util.BasicEList<org.eclipse.emf.common.util.BasicEMap.Entry<<K>,<V>>> o
 newEntry(int,<K>,<V>)org.eclipse.emf.common.util.BasicEMap.Entry<<K>,<V>> o
 basicGet(int)org.eclipse.emf.common.util.BasicEMap.Entry<<K>,<V>> -
 basicList()java.util.List<java.util.Map.Entry<<K>,<V>>> -
 basicIterator()java.util.Iterator<java.util.Map.Entry<<K>,<V>>> -
 basicListIterator()java.util.ListIterator<java.util.Map.Entry<<K>,<V>>> -
 basicListIterator(int)java.util.ListIterator<java.util.Map.Entry<<K>,<V>>> -
 basicContains(Object)boolean -
 basicContainsAll(java.util.Collection<?>)boolean -
 basicIndexOf(Object)int -
 basicLastIndexOf(Object)int -
 basicToArray()Object[] -
 basicToArray(<T>[])<T>[] - <T=Object>
 basicRemove(Object,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 basicAdd(java.util.Map.Entry<<K>,<V>>,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 addUnique(java.util.Map.Entry<<K>,<V>>)void -
 addUnique(int,java.util.Map.Entry<<K>,<V>>)void -
 addAllUnique(java.util.Collection<java.util.Map.Entry<<K>,<V>>>)boolean -
 addAllUnique(int,java.util.Collection<java.util.Map.Entry<<K>,<V>>>)boolean -
 setUnique(int,java.util.Map.Entry<<K>,<V>>)java.util.Map.Entry<<K>,<V>> -
 getEObject()org.eclipse.emf.ecore.EObject -
 getEStructuralFeature()org.eclipse.emf.ecore.EStructuralFeature -
 get(boolean)Object -
 set(Object)void -
 isSet()boolean -
 unset()void -
EcoreSwitch - <T=Object> :.Switch<<T>>
 modelPackage org.eclipse.emf.ecore.EcorePackage os
 new() -
 isSwitchFor(org.eclipse.emf.ecore.EPackage)boolean o
 doSwitch(int,org.eclipse.emf.ecore.EObject)<T> o
 caseEModelElement(org.eclipse.emf.ecore.EModelElement)<T> -
 caseEStructuralFeature(org.eclipse.emf.ecore.EStructuralFeature)<T> -
 caseEAnnotation(org.eclipse.emf.ecore.EAnnotation)<T> -
 caseEAttribute(org.eclipse.emf.ecore.EAttribute)<T> -
 caseEClass(org.eclipse.emf.ecore.EClass)<T> -
 caseEDataType(org.eclipse.emf.ecore.EDataType)<T> -
 caseEClassifier(org.eclipse.emf.ecore.EClassifier)<T> -
 caseENamedElement(org.eclipse.emf.ecore.ENamedElement)<T> -
 defaultCase(org.eclipse.emf.ecore.EObject)<T> -
 caseETypedElement(org.eclipse.emf.ecore.ETypedElement)<T> -
 caseEStringToStringMapEntry(java.util.Map.Entry<String,String>)<T> -
 caseEGenericType(org.eclipse.emf.ecore.EGenericType)<T> -
 caseETypeParameter(org.eclipse.emf.ecore.ETypeParameter)<T> -
 caseEParameter(org.eclipse.emf.ecore.EParameter)<T> -
 caseEOperation(org.eclipse.emf.ecore.EOperation)<T> -
 caseEPackage(org.eclipse.emf.ecore.EPackage)<T> -
 caseEFactory(org.eclipse.emf.ecore.EFactory)<T> -
 caseEEnumLiteral(org.eclipse.emf.ecore.EEnumLiteral)<T> -
 caseEEnum(org.eclipse.emf.ecore.EEnum)<T> -
 caseEReference(org.eclipse.emf.ecore.EReference)<T> -
EcoreUtil - +AbstractFilteredSettingsIterator,ContentTreeIterator,Copier,CrossReferencer,EGenericTypeConverter,EqualityHelper,ExternalCrossReferencer,FilteredSettingsIterator,ProperContentIterator,ProxyCrossReferencer,UnresolvedProxyCrossReferencer,UsageCrossReferencer
 GEN_MODEL_PACKAGE_NS_URI String osf
 GEN_MODEL_ANNOTATION_URI String sf
 GET int sf
 SET int sf
 IS_SET int sf
 UNSET int sf
 new() -
 getExistingAdapter(org.eclipse.emf.common.notify.Notifier,Object)org.eclipse.emf.common.notify.Adapter s
 getRegisteredAdapter(org.eclipse.emf.ecore.EObject,Object)org.eclipse.emf.common.notify.Adapter s
 getRegisteredAdapter(org.eclipse.emf.ecore.resource.Resource,Object)org.eclipse.emf.common.notify.Adapter s
 getAdapter(java.util.List<org.eclipse.emf.common.notify.Adapter>,Object)org.eclipse.emf.common.notify.Adapter s
 getAdapterFactory(java.util.List<org.eclipse.emf.common.notify.AdapterFactory>,Object)org.eclipse.emf.common.notify.AdapterFactory s
 resolve(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.resource.ResourceSet)org.eclipse.emf.ecore.EObject s
 resolve(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.resource.Resource)org.eclipse.emf.ecore.EObject s
 resolve(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EObject s
 resolveAll(org.eclipse.emf.ecore.resource.ResourceSet)void s
 resolveAll(org.eclipse.emf.ecore.resource.Resource)void s
 resolveAll(org.eclipse.emf.ecore.EObject)void s
 getObjectByType(java.util.Collection<?>,org.eclipse.emf.ecore.EClassifier)Object s
 getObjectsByType(java.util.Collection<?>,org.eclipse.emf.ecore.EClassifier)java.util.Collection<<T>> s <T=Object>
 copy(<T>)<T> s <T=org.eclipse.emf.ecore.EObject>
 copyAll(java.util.Collection<<T>>)java.util.Collection<<T>> s <T=Object>
 getRootContainer(org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EObject s
 getRootContainer(org.eclipse.emf.ecore.EObject,boolean)org.eclipse.emf.ecore.EObject s
 isAncestor(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject)boolean s
 isAncestor(org.eclipse.emf.ecore.resource.Resource,org.eclipse.emf.ecore.EObject)boolean s
 isAncestor(org.eclipse.emf.ecore.resource.ResourceSet,org.eclipse.emf.ecore.EObject)boolean s
 isAncestor(java.util.Collection<?>,org.eclipse.emf.ecore.EObject)boolean s
 filterDescendants(java.util.Collection<org.eclipse.emf.ecore.EObject>)java.util.List<org.eclipse.emf.ecore.EObject> s
 getAllContents(java.util.Collection<?>)org.eclipse.emf.common.util.TreeIterator<<T>> s <T=Object>
 getAllContents(java.util.Collection<?>,boolean)org.eclipse.emf.common.util.TreeIterator<<T>> s <T=Object>
 getAllContents(org.eclipse.emf.ecore.EObject,boolean)org.eclipse.emf.common.util.TreeIterator<<T>> s <T=Object>
 getAllContents(org.eclipse.emf.ecore.resource.Resource,boolean)org.eclipse.emf.common.util.TreeIterator<<T>> s <T=Object>
 getAllContents(org.eclipse.emf.ecore.resource.ResourceSet,boolean)org.eclipse.emf.common.util.TreeIterator<<T>> s <T=Object>
 getAllProperContents(java.util.Collection<?>,boolean)org.eclipse.emf.common.util.TreeIterator<<T>> s <T=Object>
 getAllProperContents(org.eclipse.emf.ecore.EObject,boolean)org.eclipse.emf.common.util.TreeIterator<<T>> s <T=Object>
 getAllProperContents(org.eclipse.emf.ecore.resource.Resource,boolean)org.eclipse.emf.common.util.TreeIterator<<T>> s <T=Object>
 getAllProperContents(org.eclipse.emf.ecore.resource.ResourceSet,boolean)org.eclipse.emf.common.util.TreeIterator<<T>> s <T=Object>
 equals(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject)boolean s
 equals(java.util.List<org.eclipse.emf.ecore.EObject>,java.util.List<org.eclipse.emf.ecore.EObject>)boolean s
 getIdentification(org.eclipse.emf.ecore.EObject)String s
 getURI(org.eclipse.emf.ecore.EObject)org.eclipse.emf.common.util.URI s
 getRelativeURIFragmentPath(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject)String s
 getEObject(org.eclipse.emf.ecore.EObject,String)org.eclipse.emf.ecore.EObject s
 indexOf(java.util.List<?>,Object,int)int sx
 setEList(org.eclipse.emf.common.util.EList<<T>>,java.util.Collection<<T>>)void sx <T=Object>
 setEList(org.eclipse.emf.common.util.EList<<T>>,java.util.List<<T>>)void sx <T=Object>
 remove(org.eclipse.emf.ecore.EStructuralFeature.Setting,Object)void s
 replace(org.eclipse.emf.ecore.EStructuralFeature.Setting,Object,Object)void s
 remove(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,Object)void s
 replace(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,Object,Object)void s
 remove(org.eclipse.emf.ecore.EObject)void s
 replace(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject)void s
 delete(org.eclipse.emf.ecore.EObject)void s
 delete(org.eclipse.emf.ecore.EObject,boolean)void s
 getRoot(org.eclipse.emf.ecore.EObject,boolean)org.eclipse.emf.common.notify.Notifier s
 deleteAll(java.util.Collection<org.eclipse.emf.ecore.EObject>,boolean)void s
 removeAll(java.util.Collection<org.eclipse.emf.ecore.EObject>)void s
 removeAll(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,java.util.Collection<?>)void s
 removeAll(org.eclipse.emf.ecore.EStructuralFeature.Setting,java.util.Collection<?>)void s
 create(org.eclipse.emf.ecore.EClass)org.eclipse.emf.ecore.EObject s
 createFromString(org.eclipse.emf.ecore.EDataType,String)Object s
 convertToString(org.eclipse.emf.ecore.EDataType,Object)String s
 getID(org.eclipse.emf.ecore.EObject)String s
 setID(org.eclipse.emf.ecore.EObject,String)void s
 wrapperClassFor(Class<?>)Class<?> s
 getDocumentation(org.eclipse.emf.ecore.EModelElement)String s
 setDocumentation(org.eclipse.emf.ecore.EModelElement,String)void s
 getConstraints(org.eclipse.emf.ecore.EModelElement)java.util.List<String> s
 setConstraints(org.eclipse.emf.ecore.EModelElement,java.util.List<String>)void s
 getAnnotation(org.eclipse.emf.ecore.EModelElement,String,String)String s
 setAnnotation(org.eclipse.emf.ecore.EModelElement,String,String,String)void s
 isSuppressedVisibility(org.eclipse.emf.ecore.EStructuralFeature,int)boolean s
 setSuppressedVisibility(org.eclipse.emf.ecore.EStructuralFeature,int,boolean)void s
 isSuppressedVisibility(org.eclipse.emf.ecore.EOperation)boolean s
 setSuppressedVisibility(org.eclipse.emf.ecore.EOperation,boolean)void s
 generateUUID()String s
 generateUUID(byte[])void s
 freeze(org.eclipse.emf.ecore.EPackage)void s
 computeDiagnostic(org.eclipse.emf.ecore.resource.Resource,boolean)org.eclipse.emf.common.util.Diagnostic s
 toJavaInstanceTypeName(org.eclipse.emf.ecore.EGenericType)String s
 getReifiedType(org.eclipse.emf.ecore.EClass,org.eclipse.emf.ecore.EGenericType)org.eclipse.emf.ecore.EGenericType s
 isInvariant(org.eclipse.emf.ecore.EOperation)boolean s
 getValidationDelegates(org.eclipse.emf.ecore.EPackage)java.util.List<String> s
 setValidationDelegates(org.eclipse.emf.ecore.EPackage,java.util.List<String>)void s
 getSettingDelegates(org.eclipse.emf.ecore.EPackage)java.util.List<String> s
 setSettingDelegates(org.eclipse.emf.ecore.EPackage,java.util.List<String>)void s
 getSettingDelegateFactory(org.eclipse.emf.ecore.EStructuralFeature)org.eclipse.emf.ecore.EStructuralFeature.Internal.SettingDelegate.Factory s
 getInvocationDelegates(org.eclipse.emf.ecore.EPackage)java.util.List<String> s
 setInvocationDelegates(org.eclipse.emf.ecore.EPackage,java.util.List<String>)void s
 getInvocationDelegateFactory(org.eclipse.emf.ecore.EOperation)org.eclipse.emf.ecore.EOperation.Internal.InvocationDelegate.Factory s
 getConversionDelegates(org.eclipse.emf.ecore.EPackage)java.util.List<String> s
 setConversionDelegates(org.eclipse.emf.ecore.EPackage,java.util.List<String>)void s
 getConversionDelegateFactory(org.eclipse.emf.ecore.EDataType)org.eclipse.emf.ecore.EDataType.Internal.ConversionDelegate.Factory s
EcoreUtil.AbstractFilteredSettingsIterator sa <E=Object> :java.util.Iterator<<E>>
 list java.util.List<org.eclipse.emf.ecore.EStructuralFeature.Setting> o
 size int o
 index int o
 iterator java.util.Iterator<org.eclipse.emf.ecore.EStructuralFeature.Setting> o
 preparedResult org.eclipse.emf.ecore.EStructuralFeature.Setting o
 eReference org.eclipse.emf.ecore.EReference o
 eClass org.eclipse.emf.ecore.EClass o
 new(java.util.List<org.eclipse.emf.ecore.EStructuralFeature.Setting>,org.eclipse.emf.ecore.EReference,org.eclipse.emf.ecore.EClass) -
 new(java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature.Setting>,org.eclipse.emf.ecore.EReference,org.eclipse.emf.ecore.EClass) -
 new(java.util.Iterator<org.eclipse.emf.ecore.EStructuralFeature.Setting>,org.eclipse.emf.ecore.EReference,org.eclipse.emf.ecore.EClass) -
 isIncluded(org.eclipse.emf.ecore.EStructuralFeature.Setting)boolean o
 hasNext()boolean -
 next()<E> -
 yield(org.eclipse.emf.ecore.EStructuralFeature.Setting)<E> oa
 remove()void -
EcoreUtil.ContentTreeIterator s <E=Object> :org.eclipse.emf.common.util.AbstractTreeIterator<<E>> +ResourcesIterator
 isResolveProxies boolean o
 resourceSetIterator .EcoreUtil.ContentTreeIterator.ResourcesIterator o
 new(java.util.Collection<?>) o
 new(Object,boolean) o
 getChildren(Object)java.util.Iterator<<E>> -
 getEObjectChildren(org.eclipse.emf.ecore.EObject)java.util.Iterator<org.eclipse.emf.ecore.EObject> o
 isResolveProxies()boolean o
 getResourceChildren(org.eclipse.emf.ecore.resource.Resource)java.util.Iterator<org.eclipse.emf.ecore.EObject> o
 hasNext()boolean -
 getResourceSetChildren(org.eclipse.emf.ecore.resource.ResourceSet)java.util.Iterator<org.eclipse.emf.ecore.resource.Resource> o
 getObjectChildren(Object)java.util.Iterator<<E>> o
EcoreUtil.ContentTreeIterator.ResourcesIterator os :java.util.Iterator<org.eclipse.emf.ecore.resource.Resource>
 resources java.util.List<org.eclipse.emf.ecore.resource.Resource> o
 index int o
 new(java.util.List<org.eclipse.emf.ecore.resource.Resource>) -
 reallyHasNext()boolean -
 hasNext()boolean -
 next()org.eclipse.emf.ecore.resource.Resource -
 remove()void -
EcoreUtil.Copier s :java.util.LinkedHashMap<org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject>
 resolveProxies boolean o
 useOriginalReferences boolean o
 new() -
 new(boolean) -
 new(boolean,boolean) -
 copyAll(java.util.Collection<<T>>)java.util.Collection<<T>> - <T=Object>
 copy(org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EObject -
 copyProxyURI(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject)void o
 createCopy(org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EObject o
 getTarget(org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EClass o
 getTarget(org.eclipse.emf.ecore.EClass)org.eclipse.emf.ecore.EClass o
 getTarget(org.eclipse.emf.ecore.EStructuralFeature,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EStructuralFeature.Setting o
 getTarget(org.eclipse.emf.ecore.EStructuralFeature)org.eclipse.emf.ecore.EStructuralFeature o
 copyContainment(org.eclipse.emf.ecore.EReference,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject)void o
 copyAttribute(org.eclipse.emf.ecore.EAttribute,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject)void o
 copyFeatureMap(.FeatureMap)void o
 copyAttributeValue(org.eclipse.emf.ecore.EAttribute,org.eclipse.emf.ecore.EObject,Object,org.eclipse.emf.ecore.EStructuralFeature.Setting)void o
 copyReferences()void -
 copyReference(org.eclipse.emf.ecore.EReference,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject)void o
EcoreUtil.CrossReferencer s :java.util.HashMap<org.eclipse.emf.ecore.EObject,java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature.Setting>>
 emfObjects java.util.Collection<?> o
 new(org.eclipse.emf.ecore.EObject) o
 new(org.eclipse.emf.ecore.resource.Resource) o
 new(org.eclipse.emf.ecore.resource.ResourceSet) o
 new(java.util.Collection<?>) o
 containment(org.eclipse.emf.ecore.EObject)boolean o
 crossReference(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.emf.ecore.EObject)boolean o
 resolve()boolean o
 newCollection()java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature.Setting> o
 getCollection(Object)java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature.Setting> o
 newContentsIterator()org.eclipse.emf.common.util.TreeIterator<org.eclipse.emf.common.notify.Notifier> o
 crossReference()void o
 getCrossReferences(org.eclipse.emf.ecore.EObject).EContentsEList.FeatureIterator<org.eclipse.emf.ecore.EObject> o
 handleCrossReference(org.eclipse.emf.ecore.EObject)void o
 add(org.eclipse.emf.ecore.InternalEObject,org.eclipse.emf.ecore.EReference,org.eclipse.emf.ecore.EObject)void o
 done()void o
 find(java.util.Collection<?>)java.util.Map<org.eclipse.emf.ecore.EObject,java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature.Setting>> s
 toString()String -
 print(java.io.PrintStream,java.util.Map<org.eclipse.emf.ecore.EObject,java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature.Setting>>)void s
 print(java.io.PrintStream,java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature.Setting>)void s
EcoreUtil.ExternalCrossReferencer s :.EcoreUtil.CrossReferencer
 new(java.util.Collection<?>) o
 new(org.eclipse.emf.ecore.EObject) o
 new(org.eclipse.emf.ecore.resource.Resource) o
 new(org.eclipse.emf.ecore.resource.ResourceSet) o
 crossReference(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.emf.ecore.EObject)boolean o
 findExternalCrossReferences()java.util.Map<org.eclipse.emf.ecore.EObject,java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature.Setting>> o
 find(org.eclipse.emf.ecore.EObject)java.util.Map<org.eclipse.emf.ecore.EObject,java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature.Setting>> s
 find(org.eclipse.emf.ecore.resource.Resource)java.util.Map<org.eclipse.emf.ecore.EObject,java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature.Setting>> s
 find(org.eclipse.emf.ecore.resource.ResourceSet)java.util.Map<org.eclipse.emf.ecore.EObject,java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature.Setting>> s
 find(java.util.Collection<?>)java.util.Map<org.eclipse.emf.ecore.EObject,java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature.Setting>> s
EcoreUtil.FilteredSettingsIterator s :.EcoreUtil.AbstractFilteredSettingsIterator<org.eclipse.emf.ecore.EStructuralFeature.Setting>
 new(java.util.List<org.eclipse.emf.ecore.EStructuralFeature.Setting>,org.eclipse.emf.ecore.EReference,org.eclipse.emf.ecore.EClass) -
 new(java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature.Setting>,org.eclipse.emf.ecore.EReference,org.eclipse.emf.ecore.EClass) -
 new(java.util.Iterator<org.eclipse.emf.ecore.EStructuralFeature.Setting>,org.eclipse.emf.ecore.EReference,org.eclipse.emf.ecore.EClass) -
 yield(org.eclipse.emf.ecore.EStructuralFeature.Setting)org.eclipse.emf.ecore.EStructuralFeature.Setting o
EcoreUtil.ProxyCrossReferencer s :.EcoreUtil.CrossReferencer
 new(org.eclipse.emf.ecore.EObject) o
 new(org.eclipse.emf.ecore.resource.Resource) o
 new(org.eclipse.emf.ecore.resource.ResourceSet) o
 new(java.util.Collection<?>) o
 resolve()boolean o
 crossReference(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.emf.ecore.EObject)boolean o
 findProxyCrossReferences()java.util.Map<org.eclipse.emf.ecore.EObject,java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature.Setting>> o
 find(org.eclipse.emf.ecore.EObject)java.util.Map<org.eclipse.emf.ecore.EObject,java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature.Setting>> s
 find(org.eclipse.emf.ecore.resource.Resource)java.util.Map<org.eclipse.emf.ecore.EObject,java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature.Setting>> s
 find(org.eclipse.emf.ecore.resource.ResourceSet)java.util.Map<org.eclipse.emf.ecore.EObject,java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature.Setting>> s
 find(java.util.Collection<?>)java.util.Map<org.eclipse.emf.ecore.EObject,java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature.Setting>> s
EcoreUtil.UnresolvedProxyCrossReferencer s :.EcoreUtil.CrossReferencer
 new(org.eclipse.emf.ecore.EObject) o
 new(org.eclipse.emf.ecore.resource.Resource) o
 new(org.eclipse.emf.ecore.resource.ResourceSet) o
 new(java.util.Collection<?>) o
 crossReference(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.emf.ecore.EObject)boolean o
 findUnresolvedProxyCrossReferences()java.util.Map<org.eclipse.emf.ecore.EObject,java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature.Setting>> o
 find(org.eclipse.emf.ecore.EObject)java.util.Map<org.eclipse.emf.ecore.EObject,java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature.Setting>> s
 find(org.eclipse.emf.ecore.resource.Resource)java.util.Map<org.eclipse.emf.ecore.EObject,java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature.Setting>> s
 find(org.eclipse.emf.ecore.resource.ResourceSet)java.util.Map<org.eclipse.emf.ecore.EObject,java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature.Setting>> s
 find(java.util.Collection<?>)java.util.Map<org.eclipse.emf.ecore.EObject,java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature.Setting>> s
EcoreUtil.UsageCrossReferencer s :.EcoreUtil.CrossReferencer
 eObjectsOfInterest java.util.Collection<?> o
 new(org.eclipse.emf.ecore.EObject) o
 new(org.eclipse.emf.ecore.resource.Resource) o
 new(org.eclipse.emf.ecore.resource.ResourceSet) o
 new(java.util.Collection<?>) o
 crossReference(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.emf.ecore.EObject)boolean o
 findUsage(org.eclipse.emf.ecore.EObject)java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature.Setting> o
 findAllUsage(java.util.Collection<?>)java.util.Map<org.eclipse.emf.ecore.EObject,java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature.Setting>> o
 find(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject)java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature.Setting> s
 find(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.resource.Resource)java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature.Setting> s
 find(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.resource.ResourceSet)java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature.Setting> s
 find(org.eclipse.emf.ecore.EObject,java.util.Collection<?>)java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature.Setting> s
 findAll(java.util.Collection<?>,org.eclipse.emf.ecore.EObject)java.util.Map<org.eclipse.emf.ecore.EObject,java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature.Setting>> s
 findAll(java.util.Collection<?>,org.eclipse.emf.ecore.resource.Resource)java.util.Map<org.eclipse.emf.ecore.EObject,java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature.Setting>> s
 findAll(java.util.Collection<?>,org.eclipse.emf.ecore.resource.ResourceSet)java.util.Map<org.eclipse.emf.ecore.EObject,java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature.Setting>> s
 findAll(java.util.Collection<?>,java.util.Collection<?>)java.util.Map<org.eclipse.emf.ecore.EObject,java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature.Setting>> s
EcoreValidator - :.EObjectValidator +EGenericTypeBuilder
 INSTANCE .EcoreValidator sf
 STRICT_NAMED_ELEMENT_NAMES String sf
 DIAGNOSTIC_SOURCE String sf
 AT_MOST_ONE_ID int sf
 CONSISTENT_ARGUMENTS_INCORRECT_NUMBER int sf
 CONSISTENT_ARGUMENTS_INVALID_SUBSTITUTION int sf
 CONSISTENT_ARGUMENTS_NONE int sf
 CONSISTENT_ARGUMENTS_NONE_ALLOWED int sf
 CONSISTENT_BOUNDS int sf
 CONSISTENT_BOUNDS_NOT_ALLOWED int sf
 CONSISTENT_BOUNDS_NO_BOUNDS_WITH_TYPE_PARAMETER_OR_CLASSIFIER int sf
 CONSISTENT_BOUNDS_NO_LOWER_AND_UPPER int sf
 CONSISTENT_KEYS int sf
 CONSISTENT_OPPOSITE_BAD_TRANSIENT int sf
 CONSISTENT_OPPOSITE_BOTH_CONTAINMENT int sf
 CONSISTENT_OPPOSITE_NOT_FROM_TYPE int sf
 CONSISTENT_OPPOSITE_NOT_MATCHING int sf
 CONSISTENT_SUPER_TYPES_CONFLICT int sf
 CONSISTENT_SUPER_TYPES_DUPLICATE int sf
 CONSISTENT_TRANSIENT int sf
 CONSISTENT_TYPE_CLASS_REQUIRED int sf
 CONSISTENT_TYPE_CLASS_NOT_PERMITTED int sf
 CONSISTENT_TYPE_DATA_TYPE_NOT_PERMITTED int sf
 CONSISTENT_TYPE_NO_TYPE_PARAMETER_AND_CLASSIFIER int sf
 CONSISTENT_TYPE_PRIMITIVE_TYPE_NOT_PERMITTED int sf
 CONSISTENT_TYPE_TYPE_PARAMETER_NOT_IN_SCOPE int sf
 CONSISTENT_TYPE_WILDCARD_NOT_PERMITTED int sf
 INTERFACE_IS_ABSTRACT int sf
 NO_CIRCULAR_SUPER_TYPES int sf
 NO_REPEATING_VOID int sf
 SINGLE_CONTAINER int sf
 UNIQUE_CLASSIFIER_NAMES int sf
 UNIQUE_ENUMERATOR_LITERALS int sf
 UNIQUE_ENUMERATOR_NAMES int sf
 UNIQUE_FEATURE_NAMES int sf
 UNIQUE_NS_URIS int sf
 UNIQUE_OPERATION_SIGNATURES int sf
 UNIQUE_PARAMETER_NAMES int sf
 UNIQUE_SUBPACKAGE_NAMES int sf
 UNIQUE_TYPE_PARAMETER_NAMES int sf
 VALID_DEFAULT_VALUE_LITERAL int sf
 VALID_LOWER_BOUND int sf
 VALID_TYPE int sf
 VALID_UPPER_BOUND int sf
 WELL_FORMED_INSTANCE_TYPE_NAME int sf
 WELL_FORMED_MAP_ENTRY_CLASS int sf
 WELL_FORMED_NAME int sf
 WELL_FORMED_NS_PREFIX int sf
 WELL_FORMED_NS_URI int sf
 WELL_FORMED_SOURCE_URI int sf
 DISJOINT_FEATURE_AND_OPERATION_SIGNATURES int sf
 WELL_FORMED_MAP_ENTRY_NO_INSTANCE_CLASS_NAME int sf
 CONSISTENT_UNIQUE int sf
 CONSISTENT_CONTAINER int sf
 DIAGNOSTIC_CODE_COUNT int osf
 xmlTypeValidator org.eclipse.emf.ecore.xml.type.util.XMLTypeValidator o
 new() -
 getEPackage()org.eclipse.emf.ecore.EPackage o
 validate(int,Object,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean o
 validateEAttribute(org.eclipse.emf.ecore.EAttribute,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEAttribute_ConsistentTransient(org.eclipse.emf.ecore.EAttribute,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEAnnotation(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEAnnotation_WellFormed(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEAnnotation_WellFormedSourceURI(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 isWellFormedURI(String)boolean os
 isWellFormedJavaIdentifier(String)boolean s
 validateEClass(org.eclipse.emf.ecore.EClass,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEClass_InterfaceIsAbstract(org.eclipse.emf.ecore.EClass,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEClass_AtMostOneID(org.eclipse.emf.ecore.EClass,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEClass_UniqueFeatureNames(org.eclipse.emf.ecore.EClass,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEClass_UniqueOperationSignatures(org.eclipse.emf.ecore.EClass,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEClass_NoCircularSuperTypes(org.eclipse.emf.ecore.EClass,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEClass_WellFormedMapEntryClass(org.eclipse.emf.ecore.EClass,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEClass_ConsistentSuperTypes(org.eclipse.emf.ecore.EClass,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEClass_DisjointFeatureAndOperationSignatures(org.eclipse.emf.ecore.EClass,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEClassifier(org.eclipse.emf.ecore.EClassifier,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEClassifier_WellFormedInstanceTypeName(org.eclipse.emf.ecore.EClassifier,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEClassifier_UniqueTypeParameterNames(org.eclipse.emf.ecore.EClassifier,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEDataType(org.eclipse.emf.ecore.EDataType,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEEnum(org.eclipse.emf.ecore.EEnum,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEEnum_UniqueEnumeratorNames(org.eclipse.emf.ecore.EEnum,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEEnum_UniqueEnumeratorLiterals(org.eclipse.emf.ecore.EEnum,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEEnumLiteral(org.eclipse.emf.ecore.EEnumLiteral,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEFactory(org.eclipse.emf.ecore.EFactory,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEModelElement(org.eclipse.emf.ecore.EModelElement,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateENamedElement(org.eclipse.emf.ecore.ENamedElement,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateENamedElement_WellFormedName(org.eclipse.emf.ecore.ENamedElement,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEObject(org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEOperation(org.eclipse.emf.ecore.EOperation,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEOperation_UniqueParameterNames(org.eclipse.emf.ecore.EOperation,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEOperation_UniqueTypeParameterNames(org.eclipse.emf.ecore.EOperation,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEOperation_NoRepeatingVoid(org.eclipse.emf.ecore.EOperation,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEPackage(org.eclipse.emf.ecore.EPackage,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEPackage_WellFormedNsURI(org.eclipse.emf.ecore.EPackage,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEPackage_WellFormedNsPrefix(org.eclipse.emf.ecore.EPackage,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEPackage_UniqueSubpackageNames(org.eclipse.emf.ecore.EPackage,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEPackage_UniqueClassifierNames(org.eclipse.emf.ecore.EPackage,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEPackage_UniqueNsURIs(org.eclipse.emf.ecore.EPackage,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEParameter(org.eclipse.emf.ecore.EParameter,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEReference(org.eclipse.emf.ecore.EReference,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEReference_ConsistentOpposite(org.eclipse.emf.ecore.EReference,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEReference_SingleContainer(org.eclipse.emf.ecore.EReference,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEReference_ConsistentKeys(org.eclipse.emf.ecore.EReference,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEReference_ConsistentUnique(org.eclipse.emf.ecore.EReference,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEReference_ConsistentContainer(org.eclipse.emf.ecore.EReference,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEStructuralFeature(org.eclipse.emf.ecore.EStructuralFeature,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEStructuralFeature_ValidDefaultValueLiteral(org.eclipse.emf.ecore.EStructuralFeature,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 isBuiltinEDataType(org.eclipse.emf.ecore.EDataType)boolean o
 validateETypedElement(org.eclipse.emf.ecore.ETypedElement,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateETypedElement_ValidLowerBound(org.eclipse.emf.ecore.ETypedElement,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateETypedElement_ValidUpperBound(org.eclipse.emf.ecore.ETypedElement,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateETypedElement_ConsistentBounds(org.eclipse.emf.ecore.ETypedElement,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateETypedElement_ValidType(org.eclipse.emf.ecore.ETypedElement,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEStringToStringMapEntry(java.util.Map.Entry<?,?>,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEGenericType(org.eclipse.emf.ecore.EGenericType,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEGenericType_ConsistentType(org.eclipse.emf.ecore.EGenericType,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEGenericType_ConsistentBounds(org.eclipse.emf.ecore.EGenericType,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEGenericType_ConsistentArguments(org.eclipse.emf.ecore.EGenericType,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 isValidSubstitution(org.eclipse.emf.ecore.EGenericType,org.eclipse.emf.ecore.ETypeParameter,java.util.Map<org.eclipse.emf.ecore.ETypeParameter,org.eclipse.emf.ecore.EGenericType>)boolean o
 isBounded(org.eclipse.emf.ecore.EGenericType,org.eclipse.emf.ecore.EGenericType,java.util.Map<org.eclipse.emf.ecore.ETypeParameter,org.eclipse.emf.ecore.EGenericType>)boolean s
 matchingTypeArguments(org.eclipse.emf.common.util.EList<org.eclipse.emf.ecore.EGenericType>,org.eclipse.emf.common.util.EList<org.eclipse.emf.ecore.EGenericType>,java.util.Map<org.eclipse.emf.ecore.ETypeParameter,org.eclipse.emf.ecore.EGenericType>)boolean s
 isMatching(org.eclipse.emf.ecore.EGenericType,org.eclipse.emf.ecore.EGenericType,java.util.Map<org.eclipse.emf.ecore.ETypeParameter,org.eclipse.emf.ecore.EGenericType>)boolean s
 equalTypeArguments(org.eclipse.emf.common.util.EList<org.eclipse.emf.ecore.EGenericType>,org.eclipse.emf.common.util.EList<org.eclipse.emf.ecore.EGenericType>,java.util.Map<org.eclipse.emf.ecore.ETypeParameter,org.eclipse.emf.ecore.EGenericType>)boolean s
 equalTypeArguments(org.eclipse.emf.ecore.EGenericType,org.eclipse.emf.ecore.EGenericType,java.util.Map<org.eclipse.emf.ecore.ETypeParameter,org.eclipse.emf.ecore.EGenericType>)boolean s
 validateETypeParameter(org.eclipse.emf.ecore.ETypeParameter,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEBigDecimal(java.math.BigDecimal,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEBigInteger(java.math.BigInteger,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEBoolean(boolean,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEBooleanObject(Boolean,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEByte(byte,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEByteArray(byte[],org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEByteObject(Byte,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEChar(char,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateECharacterObject(Character,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEDate(java.util.Date,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEDiagnosticChain(org.eclipse.emf.common.util.DiagnosticChain,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEDouble(double,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEDoubleObject(Double,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEEList(org.eclipse.emf.common.util.EList<?>,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEEnumerator(org.eclipse.emf.common.util.Enumerator,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEFeatureMap(.FeatureMap,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEFeatureMapEntry(.FeatureMap.Entry,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEFloat(float,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEFloatObject(Float,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEInt(int,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEIntegerObject(Integer,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEJavaClass(Class<?>,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEJavaObject(Object,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateELong(long,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateELongObject(Long,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEMap(java.util.Map<?,?>,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEResource(org.eclipse.emf.ecore.resource.Resource,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEResourceSet(org.eclipse.emf.ecore.resource.ResourceSet,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEShort(short,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEShortObject(Short,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEString(String,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateETreeIterator(org.eclipse.emf.common.util.TreeIterator<?>,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateEInvocationTargetException(java.lang.reflect.InvocationTargetException,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 getResourceLocator()org.eclipse.emf.common.util.ResourceLocator -
 report(org.eclipse.emf.common.util.DiagnosticChain,String,Object[],int,java.util.Map<Object,Object>)void o
EcoreValidator.EGenericTypeBuilder s
 INSTANCE .EcoreValidator.EGenericTypeBuilder sf
 new() -
 parseInstanceTypeName(String)org.eclipse.emf.common.util.Diagnostic -
 buildEGenericType(String)org.eclipse.emf.ecore.EGenericType -
 parseTypeParameterList(String)org.eclipse.emf.common.util.Diagnostic -
 buildETypeParameters(String)java.util.List<org.eclipse.emf.ecore.ETypeParameter> -
 parseTypeArgumentList(String)org.eclipse.emf.common.util.Diagnostic -
 buildEGenericTypes(String)java.util.List<org.eclipse.emf.ecore.EGenericType> -
 parseTypeParameter(String)org.eclipse.emf.common.util.Diagnostic -
 buildETypeParameter(String)org.eclipse.emf.ecore.ETypeParameter -
 resolveEClassifier(String)org.eclipse.emf.ecore.EClassifier o
 report(org.eclipse.emf.common.util.DiagnosticChain,String,Object[],int)void o
 report(org.eclipse.emf.common.util.DiagnosticChain,String,int)void o
 handleInstanceTypeName(char[],int,int,org.eclipse.emf.common.util.DiagnosticChain)org.eclipse.emf.ecore.EGenericType o
 isIdentifierStart(int)boolean o
 isIdentifierPart(int)boolean o
 handleTypeArguments(char[],int,int,org.eclipse.emf.common.util.DiagnosticChain)java.util.List<org.eclipse.emf.ecore.EGenericType> o
 handleTypeArgument(char[],int,int,org.eclipse.emf.common.util.DiagnosticChain)org.eclipse.emf.ecore.EGenericType o
 handleTypeParameters(char[],int,int,org.eclipse.emf.common.util.DiagnosticChain)java.util.List<org.eclipse.emf.ecore.ETypeParameter> o
 handleTypeParameter(char[],int,int,org.eclipse.emf.common.util.DiagnosticChain)org.eclipse.emf.ecore.ETypeParameter o
 createDiagnostic(int,String,int,String,Object[],Object[])org.eclipse.emf.common.util.BasicDiagnostic o
 getString(String,Object[])String o
 getResourceLocator()org.eclipse.emf.common.util.ResourceLocator o
ExtendedMetaData ai
 ANNOTATION_URI String sf
 XMLNS_URI String sf
 XML_URI String sf
 XSI_URI String sf
 XML_SCHEMA_URI String sf
 XMI_URI String sf
 XMLNS_PREFIX String sf
 XSI_PREFIX String sf
 UNSPECIFIED_FEATURE int sf
 SIMPLE_FEATURE int sf
 ATTRIBUTE_FEATURE int sf
 ATTRIBUTE_WILDCARD_FEATURE int sf
 ELEMENT_FEATURE int sf
 ELEMENT_WILDCARD_FEATURE int sf
 GROUP_FEATURE int sf
 FEATURE_KINDS String[] sf
 UNSPECIFIED_CONTENT int sf
 EMPTY_CONTENT int sf
 SIMPLE_CONTENT int sf
 MIXED_CONTENT int sf
 ELEMENT_ONLY_CONTENT int sf
 CONTENT_KINDS String[] sf
 UNSPECIFIED_DERIVATION int sf
 RESTRICTION_DERIVATION int sf
 LIST_DERIVATION int sf
 UNION_DERIVATION int sf
 DERIVATION_KINDS String[] sf
 UNSPECIFIED_PROCESSING int sf
 STRICT_PROCESSING int sf
 LAX_PROCESSING int sf
 SKIP_PROCESSING int sf
 PROCESSING_KINDS String[] sf
 UNSPECIFIED_WHITE_SPACE int sf
 PRESERVE_WHITE_SPACE int sf
 REPLACE_WHITE_SPACE int sf
 COLLAPSE_WHITE_SPACE int sf
 WHITE_SPACE_KINDS String[] sf
 INSTANCE .ExtendedMetaData sf
 getPackage(String)org.eclipse.emf.ecore.EPackage a
 putPackage(String,org.eclipse.emf.ecore.EPackage)void a
 getDocumentRoot(org.eclipse.emf.ecore.EPackage)org.eclipse.emf.ecore.EClass a
 setDocumentRoot(org.eclipse.emf.ecore.EClass)void a
 isDocumentRoot(org.eclipse.emf.ecore.EClass)boolean a
 getXMLNSPrefixMapFeature(org.eclipse.emf.ecore.EClass)org.eclipse.emf.ecore.EReference a
 getXSISchemaLocationMapFeature(org.eclipse.emf.ecore.EClass)org.eclipse.emf.ecore.EReference a
 isQualified(org.eclipse.emf.ecore.EPackage)boolean a
 setQualified(org.eclipse.emf.ecore.EPackage,boolean)void a
 getNamespace(org.eclipse.emf.ecore.EPackage)String a
 getNamespace(org.eclipse.emf.ecore.EClassifier)String a
 getNamespace(org.eclipse.emf.ecore.EStructuralFeature)String a
 setNamespace(org.eclipse.emf.ecore.EStructuralFeature,String)void a
 getName(org.eclipse.emf.ecore.EClassifier)String a
 setName(org.eclipse.emf.ecore.EClassifier,String)void a
 isAnonymous(org.eclipse.emf.ecore.EClassifier)boolean a
 getName(org.eclipse.emf.ecore.EStructuralFeature)String a
 setName(org.eclipse.emf.ecore.EStructuralFeature,String)void a
 getType(String,String)org.eclipse.emf.ecore.EClassifier a
 getAttribute(String,String)org.eclipse.emf.ecore.EStructuralFeature a
 getElement(String,String)org.eclipse.emf.ecore.EStructuralFeature a
 getType(org.eclipse.emf.ecore.EPackage,String)org.eclipse.emf.ecore.EClassifier a
 getAttribute(org.eclipse.emf.ecore.EClass,String,String)org.eclipse.emf.ecore.EStructuralFeature a
 getElement(org.eclipse.emf.ecore.EClass,String,String)org.eclipse.emf.ecore.EStructuralFeature a
 getSimpleFeature(org.eclipse.emf.ecore.EClass)org.eclipse.emf.ecore.EStructuralFeature a
 getMixedFeature(org.eclipse.emf.ecore.EClass)org.eclipse.emf.ecore.EAttribute a
 getFeatureKind(org.eclipse.emf.ecore.EStructuralFeature)int a
 setFeatureKind(org.eclipse.emf.ecore.EStructuralFeature,int)void a
 getContentKind(org.eclipse.emf.ecore.EClass)int a
 setContentKind(org.eclipse.emf.ecore.EClass,int)void a
 getDerivationKind(org.eclipse.emf.ecore.EDataType)int a
 getBaseType(org.eclipse.emf.ecore.EDataType)org.eclipse.emf.ecore.EDataType a
 setBaseType(org.eclipse.emf.ecore.EDataType,org.eclipse.emf.ecore.EDataType)void a
 getItemType(org.eclipse.emf.ecore.EDataType)org.eclipse.emf.ecore.EDataType a
 setItemType(org.eclipse.emf.ecore.EDataType,org.eclipse.emf.ecore.EDataType)void a
 getMemberTypes(org.eclipse.emf.ecore.EDataType)java.util.List<org.eclipse.emf.ecore.EDataType> a
 setMemberTypes(org.eclipse.emf.ecore.EDataType,java.util.List<org.eclipse.emf.ecore.EDataType>)void a
 getAllAttributes(org.eclipse.emf.ecore.EClass)java.util.List<org.eclipse.emf.ecore.EStructuralFeature> a
 getAllElements(org.eclipse.emf.ecore.EClass)java.util.List<org.eclipse.emf.ecore.EStructuralFeature> a
 getAttributes(org.eclipse.emf.ecore.EClass)java.util.List<org.eclipse.emf.ecore.EStructuralFeature> a
 getElements(org.eclipse.emf.ecore.EClass)java.util.List<org.eclipse.emf.ecore.EStructuralFeature> a
 matches(java.util.List<String>,String)boolean a
 matches(String,String)boolean a
 getWildcards(org.eclipse.emf.ecore.EStructuralFeature)java.util.List<String> a
 setWildcards(org.eclipse.emf.ecore.EStructuralFeature,java.util.List<String>)void a
 getProcessingKind(org.eclipse.emf.ecore.EStructuralFeature)int a
 setProcessingKind(org.eclipse.emf.ecore.EStructuralFeature,int)void a
 getAffiliation(org.eclipse.emf.ecore.EStructuralFeature)org.eclipse.emf.ecore.EStructuralFeature a
 setAffiliation(org.eclipse.emf.ecore.EStructuralFeature,org.eclipse.emf.ecore.EStructuralFeature)void a
 getGroup(org.eclipse.emf.ecore.EStructuralFeature)org.eclipse.emf.ecore.EStructuralFeature a
 setGroup(org.eclipse.emf.ecore.EStructuralFeature,org.eclipse.emf.ecore.EStructuralFeature)void a
 getAffiliation(org.eclipse.emf.ecore.EClass,org.eclipse.emf.ecore.EStructuralFeature)org.eclipse.emf.ecore.EStructuralFeature a
 getAttributeWildcardAffiliation(org.eclipse.emf.ecore.EClass,String,String)org.eclipse.emf.ecore.EStructuralFeature a
 getElementWildcardAffiliation(org.eclipse.emf.ecore.EClass,String,String)org.eclipse.emf.ecore.EStructuralFeature a
 getWhiteSpaceFacet(org.eclipse.emf.ecore.EDataType)int a
 setWhiteSpaceFacet(org.eclipse.emf.ecore.EDataType,int)void a
 getEnumerationFacet(org.eclipse.emf.ecore.EDataType)java.util.List<String> a
 setEnumerationFacet(org.eclipse.emf.ecore.EDataType,java.util.List<String>)void a
 getPatternFacet(org.eclipse.emf.ecore.EDataType)java.util.List<String> a
 setPatternFacet(org.eclipse.emf.ecore.EDataType,java.util.List<String>)void a
 getTotalDigitsFacet(org.eclipse.emf.ecore.EDataType)int a
 setTotalDigitsFacet(org.eclipse.emf.ecore.EDataType,int)void a
 getFractionDigitsFacet(org.eclipse.emf.ecore.EDataType)int a
 setFractionDigitsFacet(org.eclipse.emf.ecore.EDataType,int)void a
 getLengthFacet(org.eclipse.emf.ecore.EDataType)int a
 setLengthFacet(org.eclipse.emf.ecore.EDataType,int)void a
 getMinLengthFacet(org.eclipse.emf.ecore.EDataType)int a
 setMinLengthFacet(org.eclipse.emf.ecore.EDataType,int)void a
 getMaxLengthFacet(org.eclipse.emf.ecore.EDataType)int a
 setMaxLengthFacet(org.eclipse.emf.ecore.EDataType,int)void a
 getMinExclusiveFacet(org.eclipse.emf.ecore.EDataType)String a
 setMinExclusiveFacet(org.eclipse.emf.ecore.EDataType,String)void a
 getMaxExclusiveFacet(org.eclipse.emf.ecore.EDataType)String a
 setMaxExclusiveFacet(org.eclipse.emf.ecore.EDataType,String)void a
 getMinInclusiveFacet(org.eclipse.emf.ecore.EDataType)String a
 setMinInclusiveFacet(org.eclipse.emf.ecore.EDataType,String)void a
 getMaxInclusiveFacet(org.eclipse.emf.ecore.EDataType)String a
 setMaxInclusiveFacet(org.eclipse.emf.ecore.EDataType,String)void a
 demandPackage(String)org.eclipse.emf.ecore.EPackage a
 demandType(String,String)org.eclipse.emf.ecore.EClassifier a
 demandFeature(String,String,boolean)org.eclipse.emf.ecore.EStructuralFeature a
 demandFeature(String,String,boolean,boolean)org.eclipse.emf.ecore.EStructuralFeature a
 demandedPackages()java.util.Collection<org.eclipse.emf.ecore.EPackage> a
ExtendedMetaDataAnnotationValidator f :.BasicEAnnotationValidator
 INSTANCE .ExtendedMetaDataAnnotationValidator sf
 DIAGNOSTIC_SOURCE String sf
 INVALID_VALUE_LITERAL int sf
 IGNORED_ENTRY int sf
 new() -
 getResourceLocator()org.eclipse.emf.common.util.ResourceLocator o
 initialize(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EAnnotation)org.eclipse.emf.ecore.EObject o
 isApplicable(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature)boolean o
 isValidLocation(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EModelElement)boolean o
 getPropertyClasses(org.eclipse.emf.ecore.EModelElement)java.util.List<org.eclipse.emf.ecore.EClass> o
 validateDetails(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EModelElement,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean o
 validateFeatureDetail(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EModelElement,java.util.Map.Entry<String,String>,org.eclipse.emf.ecore.EStructuralFeature,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean o
 validateReferenceDetailValueLiteral(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EModelElement,java.util.Map.Entry<String,String>,org.eclipse.emf.ecore.EReference,String,java.util.List<Object>,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean o
 validateFeatureDetailValue(org.eclipse.emf.ecore.EAnnotation,org.eclipse.emf.ecore.EModelElement,java.util.Map.Entry<String,String>,org.eclipse.emf.ecore.EStructuralFeature,java.util.List<Object>,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean o
 filterChoiceOfValues(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,java.util.Collection<?>)java.util.Collection<?> -
FeatureMap ai :org.eclipse.emf.common.util.EList<.FeatureMap.Entry> +Entry,Internal,ValueListIterator
 valueListIterator().FeatureMap.ValueListIterator<Object> a
 valueListIterator(int).FeatureMap.ValueListIterator<Object> a
 list(org.eclipse.emf.ecore.EStructuralFeature)org.eclipse.emf.common.util.EList<<T>> a <T=Object>
 getEStructuralFeature(int)org.eclipse.emf.ecore.EStructuralFeature a
 getValue(int)Object a
 setValue(int,Object)Object a
 get(org.eclipse.emf.ecore.EStructuralFeature,boolean)Object a
 set(org.eclipse.emf.ecore.EStructuralFeature,Object)void a
 isSet(org.eclipse.emf.ecore.EStructuralFeature)boolean a
 unset(org.eclipse.emf.ecore.EStructuralFeature)void a
 add(org.eclipse.emf.ecore.EStructuralFeature,Object)boolean a
 add(int,org.eclipse.emf.ecore.EStructuralFeature,Object)void a
 addAll(org.eclipse.emf.ecore.EStructuralFeature,java.util.Collection<?>)boolean a
 addAll(int,org.eclipse.emf.ecore.EStructuralFeature,java.util.Collection<?>)boolean a
FeatureMap.Entry sai +Internal
 getEStructuralFeature()org.eclipse.emf.ecore.EStructuralFeature a
 getValue()Object a
FeatureMap.Entry.Internal sai :.FeatureMap.Entry
 inverseAdd(org.eclipse.emf.ecore.InternalEObject,int,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain a
 inverseRemove(org.eclipse.emf.ecore.InternalEObject,int,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain a
 inverseAdd(org.eclipse.emf.ecore.InternalEObject,Object,int,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain a
 inverseRemove(org.eclipse.emf.ecore.InternalEObject,Object,int,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain a
 validate(Object)void a
 createEntry(Object).FeatureMap.Entry.Internal a
 createEntry(org.eclipse.emf.ecore.InternalEObject).FeatureMap.Entry.Internal a
FeatureMap.Internal sai :.FeatureMap,.InternalEList<.FeatureMap.Entry>,org.eclipse.emf.ecore.EStructuralFeature.Setting +Wrapper
 getModCount()int a
 getEObject()org.eclipse.emf.ecore.EObject a
 resolveProxy(org.eclipse.emf.ecore.EStructuralFeature,int,int,Object)Object a
 size(org.eclipse.emf.ecore.EStructuralFeature)int a
 isEmpty(org.eclipse.emf.ecore.EStructuralFeature)boolean a
 contains(org.eclipse.emf.ecore.EStructuralFeature,Object)boolean a
 containsAll(org.eclipse.emf.ecore.EStructuralFeature,java.util.Collection<?>)boolean a
 indexOf(org.eclipse.emf.ecore.EStructuralFeature,Object)int a
 lastIndexOf(org.eclipse.emf.ecore.EStructuralFeature,Object)int a
 iterator(org.eclipse.emf.ecore.EStructuralFeature)java.util.Iterator<Object> a
 listIterator(org.eclipse.emf.ecore.EStructuralFeature)java.util.ListIterator<Object> a
 listIterator(org.eclipse.emf.ecore.EStructuralFeature,int)java.util.ListIterator<Object> a
 setting(org.eclipse.emf.ecore.EStructuralFeature)org.eclipse.emf.ecore.EStructuralFeature.Setting a
 basicList(org.eclipse.emf.ecore.EStructuralFeature)java.util.List<Object> a
 basicIterator(org.eclipse.emf.ecore.EStructuralFeature)java.util.Iterator<Object> a
 basicListIterator(org.eclipse.emf.ecore.EStructuralFeature)java.util.ListIterator<Object> a
 basicListIterator(org.eclipse.emf.ecore.EStructuralFeature,int)java.util.ListIterator<Object> a
 basicToArray(org.eclipse.emf.ecore.EStructuralFeature)Object[] a
 basicToArray(org.eclipse.emf.ecore.EStructuralFeature,<T>[])<T>[] a <T=Object>
 basicIndexOf(org.eclipse.emf.ecore.EStructuralFeature,Object)int a
 basicLastIndexOf(org.eclipse.emf.ecore.EStructuralFeature,Object)int a
 basicContains(org.eclipse.emf.ecore.EStructuralFeature,Object)boolean a
 basicContainsAll(org.eclipse.emf.ecore.EStructuralFeature,java.util.Collection<?>)boolean a
 toArray(org.eclipse.emf.ecore.EStructuralFeature)Object[] a
 toArray(org.eclipse.emf.ecore.EStructuralFeature,<T>[])<T>[] a <T=Object>
 add(org.eclipse.emf.ecore.EStructuralFeature,int,Object)void a
 addAll(org.eclipse.emf.ecore.EStructuralFeature,int,java.util.Collection<?>)boolean a
 addUnique(org.eclipse.emf.ecore.EStructuralFeature,Object)void a
 addUnique(org.eclipse.emf.ecore.EStructuralFeature,int,Object)void a
 addAllUnique(java.util.Collection<.FeatureMap.Entry>)boolean a
 addUnique(.FeatureMap.Entry.Internal)void a
 addAllUnique(.FeatureMap.Entry.Internal[],int,int)boolean a
 addAllUnique(int,.FeatureMap.Entry.Internal[],int,int)boolean a
 basicAdd(org.eclipse.emf.ecore.EStructuralFeature,Object,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain a
 remove(org.eclipse.emf.ecore.EStructuralFeature,Object)boolean a
 remove(org.eclipse.emf.ecore.EStructuralFeature,int)Object a
 removeAll(org.eclipse.emf.ecore.EStructuralFeature,java.util.Collection<?>)boolean a
 basicRemove(org.eclipse.emf.ecore.EStructuralFeature,Object,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain a
 retainAll(org.eclipse.emf.ecore.EStructuralFeature,java.util.Collection<?>)boolean a
 clear(org.eclipse.emf.ecore.EStructuralFeature)void a
 move(org.eclipse.emf.ecore.EStructuralFeature,int,Object)void a
 move(org.eclipse.emf.ecore.EStructuralFeature,int,int)Object a
 get(org.eclipse.emf.ecore.EStructuralFeature,int,boolean)Object a
 set(org.eclipse.emf.ecore.EStructuralFeature,int,Object)Object a
 setUnique(org.eclipse.emf.ecore.EStructuralFeature,int,Object)Object a
 getWrapper().FeatureMap.Internal.Wrapper a
 setWrapper(.FeatureMap.Internal.Wrapper)void a
FeatureMap.Internal.Wrapper sai
 featureMap().FeatureMap a
FeatureMap.ValueListIterator sai <E=Object> :.EContentsEList.FeatureListIterator<<E>>
 add(org.eclipse.emf.ecore.EStructuralFeature,Object)void a
FeatureMapUtil f +BasicFeatureEIterator,BasicValidator,EntryImpl,FeatureEList,FeatureENotificationImpl,FeatureFeatureMap,FeatureValue,Validator
 VALIDATOR_CLASS Class<.FeatureMapUtil.Validator> osf
 NULL_VALIDATOR .FeatureMapUtil.Validator os
 addText(.FeatureMap,String)void s
 addText(.FeatureMap,int,String)void s
 isText(.FeatureMap.Entry)boolean s
 isText(org.eclipse.emf.ecore.EStructuralFeature)boolean s
 addCDATA(.FeatureMap,String)void s
 addCDATA(.FeatureMap,int,String)void s
 isCDATA(.FeatureMap.Entry)boolean s
 isCDATA(org.eclipse.emf.ecore.EStructuralFeature)boolean s
 addComment(.FeatureMap,String)void s
 addComment(.FeatureMap,int,String)void s
 isComment(.FeatureMap.Entry)boolean s
 isComment(org.eclipse.emf.ecore.EStructuralFeature)boolean s
 addProcessingInstruction(.FeatureMap,String,String)void s
 addProcessingInstruction(.FeatureMap,int,String,String)void s
 isProcessingInstruction(.FeatureMap.Entry)boolean s
 isProcessingInstruction(org.eclipse.emf.ecore.EStructuralFeature)boolean s
 isFeatureMap(org.eclipse.emf.ecore.EStructuralFeature)boolean s
 isFeatureMapEntry(org.eclipse.emf.ecore.EClassifier)boolean s
 createTextEntry(String).FeatureMap.Entry s
 createCDATAEntry(String).FeatureMap.Entry s
 createCommentEntry(String).FeatureMap.Entry s
 createProcessingInstructionEntry(String,String).FeatureMap.Entry s
 createEntry(org.eclipse.emf.ecore.EStructuralFeature,Object).FeatureMap.Entry s
 createRawEntry(org.eclipse.emf.ecore.EStructuralFeature,Object).FeatureMap.Entry.Internal s
 createRawTextEntry(String).FeatureMap.Entry.Internal s
 createRawCDATAEntry(String).FeatureMap.Entry.Internal s
 createRawCommentEntry(String).FeatureMap.Entry.Internal s
 createRawProcessingInstructionEntry(String,String).FeatureMap.Entry.Internal s
 getValidator(org.eclipse.emf.ecore.EClass,org.eclipse.emf.ecore.EStructuralFeature).FeatureMapUtil.Validator s
 isMany(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature)boolean s
FeatureMapUtil.BasicFeatureEIterator sa <E=Object> :java.util.ListIterator<<E>>
 eStructuralFeature org.eclipse.emf.ecore.EStructuralFeature of
 featureMap .FeatureMap.Internal of
 entryCursor int o
 cursor int o
 prepared int o
 preparedResult <E> o
 expectedModCount int o
 lastCursor int o
 isFeatureMap boolean o
 validator .FeatureMapUtil.Validator o
 new(org.eclipse.emf.ecore.EStructuralFeature,.FeatureMap.Internal) -
 resolve()boolean o
 extractValue(.FeatureMap.Entry)<E> o
 hasNext()boolean -
 scanNext()boolean oa
 next()<E> -
 nextIndex()int -
 hasPrevious()boolean -
 scanPrevious()boolean oa
 previous()<E> -
 previousIndex()int -
 add(Object)void -
 remove()void -
 set(Object)void -
 checkModCount()void o
FeatureMapUtil.BasicValidator s :.FeatureMapUtil.Validator +Cache
 ANY_WILDCARD java.util.List<String> osf
 containingClass org.eclipse.emf.ecore.EClass o
 eStructuralFeature org.eclipse.emf.ecore.EStructuralFeature o
 groupMembers java.util.List<org.eclipse.emf.ecore.EStructuralFeature> o
 wildcards java.util.List<String> o
 name String o
 isElement boolean o
 cache .FeatureMapUtil.BasicValidator.Cache o
 new(org.eclipse.emf.ecore.EClass,org.eclipse.emf.ecore.EStructuralFeature) -
 isValid(org.eclipse.emf.ecore.EStructuralFeature)boolean -
 isIncluded(org.eclipse.emf.ecore.EStructuralFeature)boolean -
FeatureMapUtil.BasicValidator.Cache o :java.util.WeakHashMap<Object,Object>
 new() o
 get(org.eclipse.emf.ecore.EStructuralFeature)Boolean -
 put(org.eclipse.emf.ecore.EStructuralFeature,Boolean)void -
FeatureMapUtil.EntryImpl s :.FeatureMap.Entry
 eStructuralFeature org.eclipse.emf.ecore.EStructuralFeature of
 value Object of
 new(org.eclipse.emf.ecore.EStructuralFeature,Object) -
 validate()void o
 getEStructuralFeature()org.eclipse.emf.ecore.EStructuralFeature -
 getValue()Object -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
FeatureMapUtil.FeatureEList s <E=Object> :java.util.AbstractList<<E>>,.InternalEList.Unsettable<<E>>,org.eclipse.emf.ecore.EStructuralFeature.Setting +Basic
 feature org.eclipse.emf.ecore.EStructuralFeature o
 featureMap .FeatureMap.Internal o
 new(org.eclipse.emf.ecore.EStructuralFeature,.FeatureMap.Internal) -
 size()int -
 isEmpty()boolean -
 contains(Object)boolean -
 indexOf(Object)int -
 lastIndexOf(Object)int -
 containsAll(java.util.Collection<?>)boolean -
 iterator()java.util.Iterator<<E>> -
 listIterator()java.util.ListIterator<<E>> -
 listIterator(int)java.util.ListIterator<<E>> -
 basicGet(int)<E> -
 basicList()java.util.List<<E>> -
 basicIterator()java.util.Iterator<<E>> -
 basicListIterator()java.util.ListIterator<<E>> -
 basicListIterator(int)java.util.ListIterator<<E>> -
 toArray()Object[] -
 toArray(<T>[])<T>[] - <T=Object>
 basicContains(Object)boolean -
 basicContainsAll(java.util.Collection<?>)boolean -
 basicIndexOf(Object)int -
 basicLastIndexOf(Object)int -
 basicToArray()Object[] -
 basicToArray(<T>[])<T>[] - <T=Object>
 add(Object)boolean -
 add(int,Object)void -
 addAll(java.util.Collection<<E>>)boolean -
 addAll(int,java.util.Collection<<E>>)boolean -
 addUnique(Object)void -
 addUnique(int,Object)void -
 addAllUnique(java.util.Collection<<E>>)boolean -
 addAllUnique(int,java.util.Collection<<E>>)boolean -
 addUnique(.FeatureMap.Entry.Internal)void -
 addAllUnique(.FeatureMap.Entry.Internal[],int,int)boolean -
 addAllUnique(int,.FeatureMap.Entry.Internal[],int,int)boolean -
 basicAdd(<E>,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 remove(Object)boolean -
 remove(int)<E> -
 basicRemove(Object,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 removeAll(java.util.Collection<?>)boolean -
 retainAll(java.util.Collection<?>)boolean -
 clear()void -
 move(int,Object)void -
 move(int,int)<E> -
 get(int)<E> -
 set(int,<E>)<E> -
 setUnique(int,<E>)<E> -
 get(boolean)Object -
 set(Object)void -
 isSet()boolean -
 unset()void -
 getFeature()Object -
 getFeatureID()int -
 getEStructuralFeature()org.eclipse.emf.ecore.EStructuralFeature -
 getEObject()org.eclipse.emf.ecore.EObject -
 toString()String -
FeatureMapUtil.FeatureFeatureMap s :.FeatureMapUtil.FeatureEList<.FeatureMap.Entry>,.FeatureMap.Internal,.FeatureMap.Internal.Wrapper
 wrapper .FeatureMap.Internal.Wrapper o
 new(org.eclipse.emf.ecore.EStructuralFeature,.FeatureMap.Internal) -
 valueListIterator().FeatureMap.ValueListIterator<Object> -
 valueListIterator(int).FeatureMap.ValueListIterator<Object> -
 list(org.eclipse.emf.ecore.EStructuralFeature)org.eclipse.emf.common.util.EList<<T>> - <T=Object>
 getEStructuralFeature(int)org.eclipse.emf.ecore.EStructuralFeature -
 getValue(int)Object -
 setValue(int,Object)Object -
 add(org.eclipse.emf.ecore.EStructuralFeature,Object)boolean -
 add(int,org.eclipse.emf.ecore.EStructuralFeature,Object)void -
 add(org.eclipse.emf.ecore.EStructuralFeature,int,Object)void -
 addAll(org.eclipse.emf.ecore.EStructuralFeature,java.util.Collection<?>)boolean -
 addAll(int,org.eclipse.emf.ecore.EStructuralFeature,java.util.Collection<?>)boolean -
 addAll(org.eclipse.emf.ecore.EStructuralFeature,int,java.util.Collection<?>)boolean -
 getModCount()int -
 getEObject()org.eclipse.emf.ecore.EObject -
 resolveProxy(org.eclipse.emf.ecore.EStructuralFeature,int,int,Object)Object -
 size(org.eclipse.emf.ecore.EStructuralFeature)int -
 isEmpty(org.eclipse.emf.ecore.EStructuralFeature)boolean -
 contains(org.eclipse.emf.ecore.EStructuralFeature,Object)boolean -
 containsAll(org.eclipse.emf.ecore.EStructuralFeature,java.util.Collection<?>)boolean -
 indexOf(org.eclipse.emf.ecore.EStructuralFeature,Object)int -
 lastIndexOf(org.eclipse.emf.ecore.EStructuralFeature,Object)int -
 iterator(org.eclipse.emf.ecore.EStructuralFeature)java.util.Iterator<Object> -
 listIterator(org.eclipse.emf.ecore.EStructuralFeature)java.util.ListIterator<Object> -
 listIterator(org.eclipse.emf.ecore.EStructuralFeature,int)java.util.ListIterator<Object> -
 setting(org.eclipse.emf.ecore.EStructuralFeature)org.eclipse.emf.ecore.EStructuralFeature.Setting -
 basicList(org.eclipse.emf.ecore.EStructuralFeature)java.util.List<Object> -
 basicIterator(org.eclipse.emf.ecore.EStructuralFeature)java.util.Iterator<Object> -
 basicListIterator(org.eclipse.emf.ecore.EStructuralFeature)java.util.ListIterator<Object> -
 basicListIterator(org.eclipse.emf.ecore.EStructuralFeature,int)java.util.ListIterator<Object> -
 toArray(org.eclipse.emf.ecore.EStructuralFeature)Object[] -
 toArray(org.eclipse.emf.ecore.EStructuralFeature,<T>[])<T>[] - <T=Object>
 basicContains(org.eclipse.emf.ecore.EStructuralFeature,Object)boolean -
 basicContainsAll(org.eclipse.emf.ecore.EStructuralFeature,java.util.Collection<?>)boolean -
 basicIndexOf(org.eclipse.emf.ecore.EStructuralFeature,Object)int -
 basicLastIndexOf(org.eclipse.emf.ecore.EStructuralFeature,Object)int -
 basicToArray(org.eclipse.emf.ecore.EStructuralFeature)Object[] -
 basicToArray(org.eclipse.emf.ecore.EStructuralFeature,<T>[])<T>[] - <T=Object>
 addUnique(org.eclipse.emf.ecore.EStructuralFeature,Object)void -
 addUnique(org.eclipse.emf.ecore.EStructuralFeature,int,Object)void -
 basicAdd(org.eclipse.emf.ecore.EStructuralFeature,Object,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 remove(org.eclipse.emf.ecore.EStructuralFeature,Object)boolean -
 remove(org.eclipse.emf.ecore.EStructuralFeature,int)Object -
 removeAll(org.eclipse.emf.ecore.EStructuralFeature,java.util.Collection<?>)boolean -
 basicRemove(org.eclipse.emf.ecore.EStructuralFeature,Object,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 retainAll(org.eclipse.emf.ecore.EStructuralFeature,java.util.Collection<?>)boolean -
 clear(org.eclipse.emf.ecore.EStructuralFeature)void -
 move(org.eclipse.emf.ecore.EStructuralFeature,int,Object)void -
 move(org.eclipse.emf.ecore.EStructuralFeature,int,int)Object -
 get(org.eclipse.emf.ecore.EStructuralFeature,boolean)Object -
 get(org.eclipse.emf.ecore.EStructuralFeature,int,boolean)Object -
 set(org.eclipse.emf.ecore.EStructuralFeature,Object)void -
 set(org.eclipse.emf.ecore.EStructuralFeature,int,Object)Object -
 setUnique(org.eclipse.emf.ecore.EStructuralFeature,int,Object)Object -
 isSet(org.eclipse.emf.ecore.EStructuralFeature)boolean -
 unset(org.eclipse.emf.ecore.EStructuralFeature)void -
 getWrapper().FeatureMap.Internal.Wrapper -
 setWrapper(.FeatureMap.Internal.Wrapper)void -
 featureMap().FeatureMap -
FeatureMapUtil.FeatureValue s :org.eclipse.emf.ecore.EStructuralFeature.Setting
 feature org.eclipse.emf.ecore.EStructuralFeature o
 featureMap .FeatureMap.Internal o
 new(org.eclipse.emf.ecore.EStructuralFeature,.FeatureMap.Internal) -
 get(boolean)Object -
 set(Object)void -
 isSet()boolean -
 unset()void -
 getFeature()Object -
 getFeatureID()int -
 getEStructuralFeature()org.eclipse.emf.ecore.EStructuralFeature -
 getEObject()org.eclipse.emf.ecore.EObject -
FeatureMapUtil.Validator sai
 isValid(org.eclipse.emf.ecore.EStructuralFeature)boolean a
InternalEList ai <E=Object> :org.eclipse.emf.common.util.EList<<E>> +Unsettable
 basicGet(int)<E> a
 basicList()java.util.List<<E>> a
 basicIterator()java.util.Iterator<<E>> a
 basicListIterator()java.util.ListIterator<<E>> a
 basicListIterator(int)java.util.ListIterator<<E>> a
 basicToArray()Object[] a
 basicToArray(<T>[])<T>[] a <T=Object>
 basicIndexOf(Object)int a
 basicLastIndexOf(Object)int a
 basicContains(Object)boolean a
 basicContainsAll(java.util.Collection<?>)boolean a
 basicRemove(Object,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain a
 basicAdd(<E>,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain a
 addUnique(<E>)void a
 addUnique(int,<E>)void a
 addAllUnique(java.util.Collection<<E>>)boolean a
 addAllUnique(int,java.util.Collection<<E>>)boolean a
 setUnique(int,<E>)<E> a
InternalEList.Unsettable sai <E=Object> :.InternalEList<<E>>
 isSet()boolean a
 unset()void a
NotifyingInternalEListImpl - <E=Object> :org.eclipse.emf.common.notify.impl.NotifyingListImpl<<E>>,.InternalEList<<E>>
 new() -
 new(java.util.Collection<<E>>) -
 new(int) -
 basicContains(Object)boolean -
 basicContainsAll(java.util.Collection<?>)boolean -
 basicIndexOf(Object)int -
 basicLastIndexOf(Object)int -
 basicToArray()Object[] -
 basicToArray(<T>[])<T>[] - <T=Object>
 basicList()java.util.List<<E>> -
 basicIterator()java.util.Iterator<<E>> -
 basicListIterator()java.util.ListIterator<<E>> -
 basicListIterator(int)java.util.ListIterator<<E>> -
Switch a <T=Object>
 new() -
 defaultCase(org.eclipse.emf.ecore.EObject)<T> -
 doSwitch(org.eclipse.emf.ecore.EClass,org.eclipse.emf.ecore.EObject)<T> o
 doSwitch(org.eclipse.emf.ecore.EObject)<T> -
 doSwitch(int,org.eclipse.emf.ecore.EObject)<T> o
 isSwitchFor(org.eclipse.emf.ecore.EPackage)boolean oa
package org.eclipse.emf.ecore.xml.namespace
SpaceType fe :Enum<.SpaceType>,org.eclipse.emf.common.util.Enumerator
 DEFAULT_LITERAL .SpaceType sf
 PRESERVE_LITERAL .SpaceType sf
 DEFAULT int sf
 PRESERVE int sf
 VALUES java.util.List<.SpaceType> sf
 get(String).SpaceType s
 getByName(String).SpaceType s
 get(int).SpaceType s
 getValue()int -
 getName()String -
 getLiteral()String -
 toString()String -
 values().SpaceType[] s
 valueOf(String).SpaceType s
XMLNamespaceDocumentRoot ai :org.eclipse.emf.ecore.EObject
 getMixed()org.eclipse.emf.ecore.util.FeatureMap a
 getXMLNSPrefixMap()org.eclipse.emf.common.util.EMap<String,String> a
 getXSISchemaLocation()org.eclipse.emf.common.util.EMap<String,String> a
 getBase()String a
 setBase(String)void a
 getId()String a
 setId(String)void a
 getLang()String a
 setLang(String)void a
 getSpace().SpaceType a
 setSpace(.SpaceType)void a
 unsetSpace()void a
 isSetSpace()boolean a
XMLNamespaceFactory ai :org.eclipse.emf.ecore.EFactory
 eINSTANCE .XMLNamespaceFactory sf
 createXMLNamespaceDocumentRoot().XMLNamespaceDocumentRoot a
 getXMLNamespacePackage().XMLNamespacePackage a
XMLNamespacePackage ai :org.eclipse.emf.ecore.EPackage +Literals
 eNAME String sf
 eNS_URI String sf
 eNS_PREFIX String sf
 eINSTANCE .XMLNamespacePackage sf
 XML_NAMESPACE_DOCUMENT_ROOT int sf
 XML_NAMESPACE_DOCUMENT_ROOT__MIXED int sf
 XML_NAMESPACE_DOCUMENT_ROOT__XMLNS_PREFIX_MAP int sf
 XML_NAMESPACE_DOCUMENT_ROOT__XSI_SCHEMA_LOCATION int sf
 XML_NAMESPACE_DOCUMENT_ROOT__BASE int sf
 XML_NAMESPACE_DOCUMENT_ROOT__ID int sf
 XML_NAMESPACE_DOCUMENT_ROOT__LANG int sf
 XML_NAMESPACE_DOCUMENT_ROOT__SPACE int sf
 XML_NAMESPACE_DOCUMENT_ROOT_FEATURE_COUNT int sf
 SPACE_TYPE int sf
 LANG_TYPE int sf
 LANG_TYPE_NULL int sf
 SPACE_TYPE_OBJECT int sf
 getXMLNamespaceDocumentRoot()org.eclipse.emf.ecore.EClass a
 getXMLNamespaceDocumentRoot_Mixed()org.eclipse.emf.ecore.EAttribute a
 getXMLNamespaceDocumentRoot_XMLNSPrefixMap()org.eclipse.emf.ecore.EReference a
 getXMLNamespaceDocumentRoot_XSISchemaLocation()org.eclipse.emf.ecore.EReference a
 getXMLNamespaceDocumentRoot_Base()org.eclipse.emf.ecore.EAttribute a
 getXMLNamespaceDocumentRoot_Id()org.eclipse.emf.ecore.EAttribute a
 getXMLNamespaceDocumentRoot_Lang()org.eclipse.emf.ecore.EAttribute a
 getXMLNamespaceDocumentRoot_Space()org.eclipse.emf.ecore.EAttribute a
 getSpaceType()org.eclipse.emf.ecore.EEnum a
 getLangType()org.eclipse.emf.ecore.EDataType a
 getLangTypeNull()org.eclipse.emf.ecore.EDataType a
 getSpaceTypeObject()org.eclipse.emf.ecore.EDataType a
 getXMLNamespaceFactory().XMLNamespaceFactory a
XMLNamespacePackage.Literals sai
 XML_NAMESPACE_DOCUMENT_ROOT org.eclipse.emf.ecore.EClass sf
 XML_NAMESPACE_DOCUMENT_ROOT__MIXED org.eclipse.emf.ecore.EAttribute sf
 XML_NAMESPACE_DOCUMENT_ROOT__XMLNS_PREFIX_MAP org.eclipse.emf.ecore.EReference sf
 XML_NAMESPACE_DOCUMENT_ROOT__XSI_SCHEMA_LOCATION org.eclipse.emf.ecore.EReference sf
 XML_NAMESPACE_DOCUMENT_ROOT__BASE org.eclipse.emf.ecore.EAttribute sf
 XML_NAMESPACE_DOCUMENT_ROOT__ID org.eclipse.emf.ecore.EAttribute sf
 XML_NAMESPACE_DOCUMENT_ROOT__LANG org.eclipse.emf.ecore.EAttribute sf
 XML_NAMESPACE_DOCUMENT_ROOT__SPACE org.eclipse.emf.ecore.EAttribute sf
 SPACE_TYPE org.eclipse.emf.ecore.EEnum sf
 LANG_TYPE org.eclipse.emf.ecore.EDataType sf
 LANG_TYPE_NULL org.eclipse.emf.ecore.EDataType sf
 SPACE_TYPE_OBJECT org.eclipse.emf.ecore.EDataType sf
package org.eclipse.emf.ecore.xml.namespace.util
XMLNamespaceValidator - :org.eclipse.emf.ecore.util.EObjectValidator
 INSTANCE .XMLNamespaceValidator sf
 DIAGNOSTIC_SOURCE String sf
 DIAGNOSTIC_CODE_COUNT int osf
 xmlTypeValidator org.eclipse.emf.ecore.xml.type.util.XMLTypeValidator o
 new() -
 getEPackage()org.eclipse.emf.ecore.EPackage o
 validate(int,Object,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean o
 validateXMLNamespaceDocumentRoot(org.eclipse.emf.ecore.xml.namespace.XMLNamespaceDocumentRoot,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateSpaceType(org.eclipse.emf.ecore.xml.namespace.SpaceType,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateLangType(String,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateLangType_MemberTypes(String,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateLangTypeNull(String,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateSpaceTypeObject(org.eclipse.emf.ecore.xml.namespace.SpaceType,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 getResourceLocator()org.eclipse.emf.common.util.ResourceLocator -
package org.eclipse.emf.ecore.xml.type
AnyType ai :org.eclipse.emf.ecore.EObject
 getMixed()org.eclipse.emf.ecore.util.FeatureMap a
 getAny()org.eclipse.emf.ecore.util.FeatureMap a
 getAnyAttribute()org.eclipse.emf.ecore.util.FeatureMap a
ProcessingInstruction ai :org.eclipse.emf.ecore.EObject
 getData()String a
 setData(String)void a
 getTarget()String a
 setTarget(String)void a
SimpleAnyType ai :.AnyType
 getRawValue()String a
 setRawValue(String)void a
 getValue()Object a
 setValue(Object)void a
 getInstanceType()org.eclipse.emf.ecore.EDataType a
 setInstanceType(org.eclipse.emf.ecore.EDataType)void a
XMLTypeDocumentRoot ai :org.eclipse.emf.ecore.EObject
 getMixed()org.eclipse.emf.ecore.util.FeatureMap a
 getXMLNSPrefixMap()org.eclipse.emf.common.util.EMap<String,String> a
 getXSISchemaLocation()org.eclipse.emf.common.util.EMap<String,String> a
XMLTypeFactory ai :org.eclipse.emf.ecore.EFactory
 eINSTANCE .XMLTypeFactory sf
 createAnyType().AnyType a
 createProcessingInstruction().ProcessingInstruction a
 createSimpleAnyType().SimpleAnyType a
 createXMLTypeDocumentRoot().XMLTypeDocumentRoot a
 createAnySimpleType(String)Object a
 convertAnySimpleType(Object)String a
 createAnyURI(String)String a
 convertAnyURI(String)String a
 createBase64Binary(String)byte[] a
 convertBase64Binary(byte[])String a
 createBoolean(String)boolean a
 convertBoolean(boolean)String a
 createBooleanObject(String)Boolean a
 convertBooleanObject(Boolean)String a
 createByte(String)byte a
 convertByte(byte)String a
 createByteObject(String)Byte a
 convertByteObject(Byte)String a
 createDate(String)javax.xml.datatype.XMLGregorianCalendar a
 convertDate(javax.xml.datatype.XMLGregorianCalendar)String a
 convertDate(Object)String ax
 createDateTime(String)javax.xml.datatype.XMLGregorianCalendar a
 convertDateTime(javax.xml.datatype.XMLGregorianCalendar)String a
 convertDateTime(Object)String ax
 createDecimal(String)java.math.BigDecimal a
 convertDecimal(java.math.BigDecimal)String a
 createDouble(String)double a
 convertDouble(double)String a
 createDoubleObject(String)Double a
 convertDoubleObject(Double)String a
 createDuration(String)javax.xml.datatype.Duration a
 convertDuration(javax.xml.datatype.Duration)String a
 convertDuration(Object)String ax
 createENTITIES(String)java.util.List<String> a
 convertENTITIES(java.util.List<String>)String a
 createENTITIESBase(String)java.util.List<String> a
 convertENTITIESBase(java.util.List<String>)String a
 createENTITY(String)String a
 convertENTITY(String)String a
 createFloat(String)float a
 convertFloat(float)String a
 createFloatObject(String)Float a
 convertFloatObject(Float)String a
 createGDay(String)javax.xml.datatype.XMLGregorianCalendar a
 convertGDay(javax.xml.datatype.XMLGregorianCalendar)String a
 convertGDay(Object)String ax
 createGMonth(String)javax.xml.datatype.XMLGregorianCalendar a
 convertGMonth(javax.xml.datatype.XMLGregorianCalendar)String a
 convertGMonth(Object)String ax
 createGMonthDay(String)javax.xml.datatype.XMLGregorianCalendar a
 convertGMonthDay(javax.xml.datatype.XMLGregorianCalendar)String a
 convertGMonthDay(Object)String ax
 createGYear(String)javax.xml.datatype.XMLGregorianCalendar a
 convertGYear(javax.xml.datatype.XMLGregorianCalendar)String a
 convertGYear(Object)String ax
 createGYearMonth(String)javax.xml.datatype.XMLGregorianCalendar a
 convertGYearMonth(javax.xml.datatype.XMLGregorianCalendar)String a
 convertGYearMonth(Object)String ax
 createHexBinary(String)byte[] a
 convertHexBinary(byte[])String a
 createID(String)String a
 convertID(String)String a
 createIDREF(String)String a
 convertIDREF(String)String a
 createIDREFS(String)java.util.List<String> a
 convertIDREFS(java.util.List<String>)String a
 createIDREFSBase(String)java.util.List<String> a
 convertIDREFSBase(java.util.List<String>)String a
 createInt(String)int a
 convertInt(int)String a
 createInteger(String)java.math.BigInteger a
 convertInteger(java.math.BigInteger)String a
 createIntObject(String)Integer a
 convertIntObject(Integer)String a
 createLanguage(String)String a
 convertLanguage(String)String a
 createLong(String)long a
 convertLong(long)String a
 createLongObject(String)Long a
 convertLongObject(Long)String a
 createName(String)String a
 convertName(String)String a
 createNCName(String)String a
 convertNCName(String)String a
 createNegativeInteger(String)java.math.BigInteger a
 convertNegativeInteger(java.math.BigInteger)String a
 createNMTOKEN(String)String a
 convertNMTOKEN(String)String a
 createNMTOKENS(String)java.util.List<String> a
 convertNMTOKENS(java.util.List<String>)String a
 createNMTOKENSBase(String)java.util.List<String> a
 convertNMTOKENSBase(java.util.List<String>)String a
 createNonNegativeInteger(String)java.math.BigInteger a
 convertNonNegativeInteger(java.math.BigInteger)String a
 createNonPositiveInteger(String)java.math.BigInteger a
 convertNonPositiveInteger(java.math.BigInteger)String a
 createNormalizedString(String)String a
 convertNormalizedString(String)String a
 createNOTATION(String)javax.xml.namespace.QName a
 convertNOTATION(javax.xml.namespace.QName)String a
 convertNOTATION(Object)String ax
 createPositiveInteger(String)java.math.BigInteger a
 convertPositiveInteger(java.math.BigInteger)String a
 createQName(String)javax.xml.namespace.QName a
 createQName(String,String)javax.xml.namespace.QName a
 createQName(String,String,String)javax.xml.namespace.QName a
 convertQName(javax.xml.namespace.QName)String a
 convertQName(Object)String ax
 createShort(String)short a
 convertShort(short)String a
 createShortObject(String)Short a
 convertShortObject(Short)String a
 createString(String)String a
 convertString(String)String a
 createTime(String)javax.xml.datatype.XMLGregorianCalendar a
 convertTime(javax.xml.datatype.XMLGregorianCalendar)String a
 convertTime(Object)String ax
 createToken(String)String a
 convertToken(String)String a
 createUnsignedByte(String)short a
 convertUnsignedByte(short)String a
 createUnsignedByteObject(String)Short a
 convertUnsignedByteObject(Short)String a
 createUnsignedInt(String)long a
 convertUnsignedInt(long)String a
 createUnsignedIntObject(String)Long a
 convertUnsignedIntObject(Long)String a
 createUnsignedLong(String)java.math.BigInteger a
 convertUnsignedLong(java.math.BigInteger)String a
 createUnsignedShort(String)int a
 convertUnsignedShort(int)String a
 createUnsignedShortObject(String)Integer a
 convertUnsignedShortObject(Integer)String a
 getXMLTypePackage().XMLTypePackage a
XMLTypePackage ai :org.eclipse.emf.ecore.EPackage +Literals
 eNAME String sf
 eNS_URI String sf
 eNS_PREFIX String sf
 eINSTANCE .XMLTypePackage sf
 ANY_TYPE int sf
 ANY_TYPE__MIXED int sf
 ANY_TYPE__ANY int sf
 ANY_TYPE__ANY_ATTRIBUTE int sf
 ANY_TYPE_FEATURE_COUNT int sf
 PROCESSING_INSTRUCTION int sf
 PROCESSING_INSTRUCTION__DATA int sf
 PROCESSING_INSTRUCTION__TARGET int sf
 PROCESSING_INSTRUCTION_FEATURE_COUNT int sf
 SIMPLE_ANY_TYPE int sf
 SIMPLE_ANY_TYPE__MIXED int sf
 SIMPLE_ANY_TYPE__ANY int sf
 SIMPLE_ANY_TYPE__ANY_ATTRIBUTE int sf
 SIMPLE_ANY_TYPE__RAW_VALUE int sf
 SIMPLE_ANY_TYPE__VALUE int sf
 SIMPLE_ANY_TYPE__INSTANCE_TYPE int sf
 SIMPLE_ANY_TYPE_FEATURE_COUNT int sf
 XML_TYPE_DOCUMENT_ROOT int sf
 XML_TYPE_DOCUMENT_ROOT__MIXED int sf
 XML_TYPE_DOCUMENT_ROOT__XMLNS_PREFIX_MAP int sf
 XML_TYPE_DOCUMENT_ROOT__XSI_SCHEMA_LOCATION int sf
 XML_TYPE_DOCUMENT_ROOT__CDATA int sf
 XML_TYPE_DOCUMENT_ROOT__COMMENT int sf
 XML_TYPE_DOCUMENT_ROOT__PROCESSING_INSTRUCTION int sf
 XML_TYPE_DOCUMENT_ROOT__TEXT int sf
 XML_TYPE_DOCUMENT_ROOT_FEATURE_COUNT int sf
 ANY_SIMPLE_TYPE int sf
 ANY_URI int sf
 BASE64_BINARY int sf
 BOOLEAN int sf
 BOOLEAN_OBJECT int sf
 DECIMAL int sf
 INTEGER int sf
 INT_OBJECT int sf
 LONG int sf
 LONG_OBJECT int sf
 INT int sf
 SHORT int sf
 SHORT_OBJECT int sf
 BYTE int sf
 BYTE_OBJECT int sf
 DATE int sf
 DATE_TIME int sf
 STRING int sf
 DOUBLE int sf
 DOUBLE_OBJECT int sf
 DURATION int sf
 ENTITIES_BASE int sf
 NORMALIZED_STRING int sf
 TOKEN int sf
 NAME int sf
 NC_NAME int sf
 ENTITY int sf
 ENTITIES int sf
 FLOAT int sf
 FLOAT_OBJECT int sf
 GDAY int sf
 GMONTH int sf
 GMONTH_DAY int sf
 GYEAR int sf
 GYEAR_MONTH int sf
 HEX_BINARY int sf
 ID int sf
 IDREF int sf
 IDREFS_BASE int sf
 IDREFS int sf
 LANGUAGE int sf
 NON_POSITIVE_INTEGER int sf
 NEGATIVE_INTEGER int sf
 NMTOKEN int sf
 NMTOKENS_BASE int sf
 NMTOKENS int sf
 NON_NEGATIVE_INTEGER int sf
 NOTATION int sf
 POSITIVE_INTEGER int sf
 QNAME int sf
 TIME int sf
 UNSIGNED_LONG int sf
 UNSIGNED_INT int sf
 UNSIGNED_INT_OBJECT int sf
 UNSIGNED_SHORT int sf
 UNSIGNED_SHORT_OBJECT int sf
 UNSIGNED_BYTE int sf
 UNSIGNED_BYTE_OBJECT int sf
 getAnyType()org.eclipse.emf.ecore.EClass a
 getAnyType_Mixed()org.eclipse.emf.ecore.EAttribute a
 getAnyType_Any()org.eclipse.emf.ecore.EAttribute a
 getAnyType_AnyAttribute()org.eclipse.emf.ecore.EAttribute a
 getProcessingInstruction()org.eclipse.emf.ecore.EClass a
 getProcessingInstruction_Data()org.eclipse.emf.ecore.EAttribute a
 getProcessingInstruction_Target()org.eclipse.emf.ecore.EAttribute a
 getSimpleAnyType()org.eclipse.emf.ecore.EClass a
 getSimpleAnyType_RawValue()org.eclipse.emf.ecore.EAttribute a
 getSimpleAnyType_Value()org.eclipse.emf.ecore.EAttribute a
 getSimpleAnyType_InstanceType()org.eclipse.emf.ecore.EReference a
 getXMLTypeDocumentRoot()org.eclipse.emf.ecore.EClass a
 getXMLTypeDocumentRoot_Mixed()org.eclipse.emf.ecore.EAttribute a
 getXMLTypeDocumentRoot_XMLNSPrefixMap()org.eclipse.emf.ecore.EReference a
 getXMLTypeDocumentRoot_XSISchemaLocation()org.eclipse.emf.ecore.EReference a
 getXMLTypeDocumentRoot_CDATA()org.eclipse.emf.ecore.EAttribute a
 getXMLTypeDocumentRoot_Comment()org.eclipse.emf.ecore.EAttribute a
 getXMLTypeDocumentRoot_Text()org.eclipse.emf.ecore.EAttribute a
 getXMLTypeDocumentRoot_ProcessingInstruction()org.eclipse.emf.ecore.EReference a
 getAnySimpleType()org.eclipse.emf.ecore.EDataType a
 getAnyURI()org.eclipse.emf.ecore.EDataType a
 getBase64Binary()org.eclipse.emf.ecore.EDataType a
 getBoolean()org.eclipse.emf.ecore.EDataType a
 getBooleanObject()org.eclipse.emf.ecore.EDataType a
 getDecimal()org.eclipse.emf.ecore.EDataType a
 getInteger()org.eclipse.emf.ecore.EDataType a
 getIntObject()org.eclipse.emf.ecore.EDataType a
 getLong()org.eclipse.emf.ecore.EDataType a
 getLongObject()org.eclipse.emf.ecore.EDataType a
 getInt()org.eclipse.emf.ecore.EDataType a
 getShort()org.eclipse.emf.ecore.EDataType a
 getShortObject()org.eclipse.emf.ecore.EDataType a
 getByte()org.eclipse.emf.ecore.EDataType a
 getByteObject()org.eclipse.emf.ecore.EDataType a
 getDate()org.eclipse.emf.ecore.EDataType a
 getDateTime()org.eclipse.emf.ecore.EDataType a
 getString()org.eclipse.emf.ecore.EDataType a
 getDouble()org.eclipse.emf.ecore.EDataType a
 getDoubleObject()org.eclipse.emf.ecore.EDataType a
 getDuration()org.eclipse.emf.ecore.EDataType a
 getENTITIESBase()org.eclipse.emf.ecore.EDataType a
 getNormalizedString()org.eclipse.emf.ecore.EDataType a
 getToken()org.eclipse.emf.ecore.EDataType a
 getName_()org.eclipse.emf.ecore.EDataType a
 getNCName()org.eclipse.emf.ecore.EDataType a
 getENTITY()org.eclipse.emf.ecore.EDataType a
 getENTITIES()org.eclipse.emf.ecore.EDataType a
 getFloat()org.eclipse.emf.ecore.EDataType a
 getFloatObject()org.eclipse.emf.ecore.EDataType a
 getGDay()org.eclipse.emf.ecore.EDataType a
 getGMonth()org.eclipse.emf.ecore.EDataType a
 getGMonthDay()org.eclipse.emf.ecore.EDataType a
 getGYear()org.eclipse.emf.ecore.EDataType a
 getGYearMonth()org.eclipse.emf.ecore.EDataType a
 getHexBinary()org.eclipse.emf.ecore.EDataType a
 getID()org.eclipse.emf.ecore.EDataType a
 getIDREF()org.eclipse.emf.ecore.EDataType a
 getIDREFSBase()org.eclipse.emf.ecore.EDataType a
 getIDREFS()org.eclipse.emf.ecore.EDataType a
 getLanguage()org.eclipse.emf.ecore.EDataType a
 getNonPositiveInteger()org.eclipse.emf.ecore.EDataType a
 getNegativeInteger()org.eclipse.emf.ecore.EDataType a
 getNMTOKEN()org.eclipse.emf.ecore.EDataType a
 getNMTOKENSBase()org.eclipse.emf.ecore.EDataType a
 getNMTOKENS()org.eclipse.emf.ecore.EDataType a
 getNonNegativeInteger()org.eclipse.emf.ecore.EDataType a
 getNOTATION()org.eclipse.emf.ecore.EDataType a
 getPositiveInteger()org.eclipse.emf.ecore.EDataType a
 getQName()org.eclipse.emf.ecore.EDataType a
 getTime()org.eclipse.emf.ecore.EDataType a
 getUnsignedLong()org.eclipse.emf.ecore.EDataType a
 getUnsignedInt()org.eclipse.emf.ecore.EDataType a
 getUnsignedIntObject()org.eclipse.emf.ecore.EDataType a
 getUnsignedShort()org.eclipse.emf.ecore.EDataType a
 getUnsignedShortObject()org.eclipse.emf.ecore.EDataType a
 getUnsignedByte()org.eclipse.emf.ecore.EDataType a
 getUnsignedByteObject()org.eclipse.emf.ecore.EDataType a
 getXMLTypeFactory().XMLTypeFactory a
XMLTypePackage.Literals sai
 ANY_TYPE org.eclipse.emf.ecore.EClass sf
 ANY_TYPE__MIXED org.eclipse.emf.ecore.EAttribute sf
 ANY_TYPE__ANY org.eclipse.emf.ecore.EAttribute sf
 ANY_TYPE__ANY_ATTRIBUTE org.eclipse.emf.ecore.EAttribute sf
 PROCESSING_INSTRUCTION org.eclipse.emf.ecore.EClass sf
 PROCESSING_INSTRUCTION__DATA org.eclipse.emf.ecore.EAttribute sf
 PROCESSING_INSTRUCTION__TARGET org.eclipse.emf.ecore.EAttribute sf
 SIMPLE_ANY_TYPE org.eclipse.emf.ecore.EClass sf
 SIMPLE_ANY_TYPE__RAW_VALUE org.eclipse.emf.ecore.EAttribute sf
 SIMPLE_ANY_TYPE__VALUE org.eclipse.emf.ecore.EAttribute sf
 SIMPLE_ANY_TYPE__INSTANCE_TYPE org.eclipse.emf.ecore.EReference sf
 XML_TYPE_DOCUMENT_ROOT org.eclipse.emf.ecore.EClass sf
 XML_TYPE_DOCUMENT_ROOT__MIXED org.eclipse.emf.ecore.EAttribute sf
 XML_TYPE_DOCUMENT_ROOT__XMLNS_PREFIX_MAP org.eclipse.emf.ecore.EReference sf
 XML_TYPE_DOCUMENT_ROOT__XSI_SCHEMA_LOCATION org.eclipse.emf.ecore.EReference sf
 XML_TYPE_DOCUMENT_ROOT__CDATA org.eclipse.emf.ecore.EAttribute sf
 XML_TYPE_DOCUMENT_ROOT__COMMENT org.eclipse.emf.ecore.EAttribute sf
 XML_TYPE_DOCUMENT_ROOT__TEXT org.eclipse.emf.ecore.EAttribute sf
 XML_TYPE_DOCUMENT_ROOT__PROCESSING_INSTRUCTION org.eclipse.emf.ecore.EReference sf
 ANY_SIMPLE_TYPE org.eclipse.emf.ecore.EDataType sf
 ANY_URI org.eclipse.emf.ecore.EDataType sf
 BASE64_BINARY org.eclipse.emf.ecore.EDataType sf
 BOOLEAN org.eclipse.emf.ecore.EDataType sf
 BOOLEAN_OBJECT org.eclipse.emf.ecore.EDataType sf
 BYTE org.eclipse.emf.ecore.EDataType sf
 BYTE_OBJECT org.eclipse.emf.ecore.EDataType sf
 DATE org.eclipse.emf.ecore.EDataType sf
 DATE_TIME org.eclipse.emf.ecore.EDataType sf
 DECIMAL org.eclipse.emf.ecore.EDataType sf
 DOUBLE org.eclipse.emf.ecore.EDataType sf
 DOUBLE_OBJECT org.eclipse.emf.ecore.EDataType sf
 DURATION org.eclipse.emf.ecore.EDataType sf
 ENTITIES org.eclipse.emf.ecore.EDataType sf
 ENTITIES_BASE org.eclipse.emf.ecore.EDataType sf
 ENTITY org.eclipse.emf.ecore.EDataType sf
 FLOAT org.eclipse.emf.ecore.EDataType sf
 FLOAT_OBJECT org.eclipse.emf.ecore.EDataType sf
 GDAY org.eclipse.emf.ecore.EDataType sf
 GMONTH org.eclipse.emf.ecore.EDataType sf
 GMONTH_DAY org.eclipse.emf.ecore.EDataType sf
 GYEAR org.eclipse.emf.ecore.EDataType sf
 GYEAR_MONTH org.eclipse.emf.ecore.EDataType sf
 HEX_BINARY org.eclipse.emf.ecore.EDataType sf
 ID org.eclipse.emf.ecore.EDataType sf
 IDREF org.eclipse.emf.ecore.EDataType sf
 IDREFS org.eclipse.emf.ecore.EDataType sf
 IDREFS_BASE org.eclipse.emf.ecore.EDataType sf
 INT org.eclipse.emf.ecore.EDataType sf
 INTEGER org.eclipse.emf.ecore.EDataType sf
 INT_OBJECT org.eclipse.emf.ecore.EDataType sf
 LANGUAGE org.eclipse.emf.ecore.EDataType sf
 LONG org.eclipse.emf.ecore.EDataType sf
 LONG_OBJECT org.eclipse.emf.ecore.EDataType sf
 NAME org.eclipse.emf.ecore.EDataType sf
 NC_NAME org.eclipse.emf.ecore.EDataType sf
 NEGATIVE_INTEGER org.eclipse.emf.ecore.EDataType sf
 NMTOKEN org.eclipse.emf.ecore.EDataType sf
 NMTOKENS org.eclipse.emf.ecore.EDataType sf
 NMTOKENS_BASE org.eclipse.emf.ecore.EDataType sf
 NON_NEGATIVE_INTEGER org.eclipse.emf.ecore.EDataType sf
 NON_POSITIVE_INTEGER org.eclipse.emf.ecore.EDataType sf
 NORMALIZED_STRING org.eclipse.emf.ecore.EDataType sf
 NOTATION org.eclipse.emf.ecore.EDataType sf
 POSITIVE_INTEGER org.eclipse.emf.ecore.EDataType sf
 QNAME org.eclipse.emf.ecore.EDataType sf
 SHORT org.eclipse.emf.ecore.EDataType sf
 SHORT_OBJECT org.eclipse.emf.ecore.EDataType sf
 STRING org.eclipse.emf.ecore.EDataType sf
 TIME org.eclipse.emf.ecore.EDataType sf
 TOKEN org.eclipse.emf.ecore.EDataType sf
 UNSIGNED_BYTE org.eclipse.emf.ecore.EDataType sf
 UNSIGNED_BYTE_OBJECT org.eclipse.emf.ecore.EDataType sf
 UNSIGNED_INT org.eclipse.emf.ecore.EDataType sf
 UNSIGNED_INT_OBJECT org.eclipse.emf.ecore.EDataType sf
 UNSIGNED_LONG org.eclipse.emf.ecore.EDataType sf
 UNSIGNED_SHORT org.eclipse.emf.ecore.EDataType sf
 UNSIGNED_SHORT_OBJECT org.eclipse.emf.ecore.EDataType sf
package org.eclipse.emf.ecore.xml.type.util
XMLTypeResourceImpl - :org.eclipse.emf.ecore.resource.impl.ResourceImpl +DataFrame,FrameFactory,Handler,StackFrame
 new(org.eclipse.emf.common.util.URI) -
XMLTypeResourceImpl.DataFrame s :.XMLTypeResourceImpl.StackFrame
 stringBuffer StringBuffer o
 new() -
 characters(char[],int,int)void - !org.xml.sax.SAXException
 popValue()String -
XMLTypeResourceImpl.FrameFactory sf +AnyTypeStackFrame,ProcessingInstructionStackFrame,SimpleAnyTypeStackFrame,XMLTypeDocumentRootStackFrame
 INSTANCE .XMLTypeResourceImpl.FrameFactory sf
 anyType .XMLTypeResourceImpl.FrameFactory.AnyTypeStackFrame o
 processingInstruction .XMLTypeResourceImpl.FrameFactory.ProcessingInstructionStackFrame o
 simpleAnyType .XMLTypeResourceImpl.FrameFactory.SimpleAnyTypeStackFrame o
 xmlTypeDocumentRoot .XMLTypeResourceImpl.FrameFactory.XMLTypeDocumentRootStackFrame o
 anySimpleType .XMLTypeResourceImpl.DataFrame o
 anyURI .XMLTypeResourceImpl.DataFrame o
 base64Binary .XMLTypeResourceImpl.DataFrame o
 boolean_ .XMLTypeResourceImpl.DataFrame o
 booleanObject .XMLTypeResourceImpl.DataFrame o
 byte_ .XMLTypeResourceImpl.DataFrame o
 byteObject .XMLTypeResourceImpl.DataFrame o
 date .XMLTypeResourceImpl.DataFrame o
 dateTime .XMLTypeResourceImpl.DataFrame o
 decimal .XMLTypeResourceImpl.DataFrame o
 double_ .XMLTypeResourceImpl.DataFrame o
 doubleObject .XMLTypeResourceImpl.DataFrame o
 duration .XMLTypeResourceImpl.DataFrame o
 entities .XMLTypeResourceImpl.DataFrame o
 entitiesBase .XMLTypeResourceImpl.DataFrame o
 entity .XMLTypeResourceImpl.DataFrame o
 float_ .XMLTypeResourceImpl.DataFrame o
 floatObject .XMLTypeResourceImpl.DataFrame o
 gDay .XMLTypeResourceImpl.DataFrame o
 gMonth .XMLTypeResourceImpl.DataFrame o
 gMonthDay .XMLTypeResourceImpl.DataFrame o
 gYear .XMLTypeResourceImpl.DataFrame o
 gYearMonth .XMLTypeResourceImpl.DataFrame o
 hexBinary .XMLTypeResourceImpl.DataFrame o
 id .XMLTypeResourceImpl.DataFrame o
 idref .XMLTypeResourceImpl.DataFrame o
 idrefs .XMLTypeResourceImpl.DataFrame o
 idrefsBase .XMLTypeResourceImpl.DataFrame o
 int_ .XMLTypeResourceImpl.DataFrame o
 integer .XMLTypeResourceImpl.DataFrame o
 intObject .XMLTypeResourceImpl.DataFrame o
 language .XMLTypeResourceImpl.DataFrame o
 long_ .XMLTypeResourceImpl.DataFrame o
 longObject .XMLTypeResourceImpl.DataFrame o
 name .XMLTypeResourceImpl.DataFrame o
 ncName .XMLTypeResourceImpl.DataFrame o
 negativeInteger .XMLTypeResourceImpl.DataFrame o
 nmtoken .XMLTypeResourceImpl.DataFrame o
 nmtokens .XMLTypeResourceImpl.DataFrame o
 nmtokensBase .XMLTypeResourceImpl.DataFrame o
 nonNegativeInteger .XMLTypeResourceImpl.DataFrame o
 nonPositiveInteger .XMLTypeResourceImpl.DataFrame o
 normalizedString .XMLTypeResourceImpl.DataFrame o
 notation .XMLTypeResourceImpl.DataFrame o
 positiveInteger .XMLTypeResourceImpl.DataFrame o
 qName .XMLTypeResourceImpl.DataFrame o
 short_ .XMLTypeResourceImpl.DataFrame o
 shortObject .XMLTypeResourceImpl.DataFrame o
 string .XMLTypeResourceImpl.DataFrame o
 time .XMLTypeResourceImpl.DataFrame o
 token .XMLTypeResourceImpl.DataFrame o
 unsignedByte .XMLTypeResourceImpl.DataFrame o
 unsignedByteObject .XMLTypeResourceImpl.DataFrame o
 unsignedInt .XMLTypeResourceImpl.DataFrame o
 unsignedIntObject .XMLTypeResourceImpl.DataFrame o
 unsignedLong .XMLTypeResourceImpl.DataFrame o
 unsignedShort .XMLTypeResourceImpl.DataFrame o
 unsignedShortObject .XMLTypeResourceImpl.DataFrame o
 new() -
 pushAnyType(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.FrameFactory.AnyTypeStackFrame -
 popAnyType(.XMLTypeResourceImpl.FrameFactory.AnyTypeStackFrame)org.eclipse.emf.ecore.xml.type.AnyType -
 pushProcessingInstruction(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.FrameFactory.ProcessingInstructionStackFrame -
 popProcessingInstruction(.XMLTypeResourceImpl.FrameFactory.ProcessingInstructionStackFrame)org.eclipse.emf.ecore.xml.type.ProcessingInstruction -
 pushSimpleAnyType(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.FrameFactory.SimpleAnyTypeStackFrame -
 popSimpleAnyType(.XMLTypeResourceImpl.FrameFactory.SimpleAnyTypeStackFrame)org.eclipse.emf.ecore.xml.type.SimpleAnyType -
 pushXMLTypeDocumentRoot(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.FrameFactory.XMLTypeDocumentRootStackFrame -
 popXMLTypeDocumentRoot(.XMLTypeResourceImpl.FrameFactory.XMLTypeDocumentRootStackFrame)org.eclipse.emf.ecore.xml.type.XMLTypeDocumentRoot -
 pushAnySimpleType(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popAnySimpleType(.XMLTypeResourceImpl.DataFrame)Object -
 pushAnyURI(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popAnyURI(.XMLTypeResourceImpl.DataFrame)String -
 pushBase64Binary(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popBase64Binary(.XMLTypeResourceImpl.DataFrame)byte[] -
 pushBoolean(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popBoolean(.XMLTypeResourceImpl.DataFrame)boolean -
 pushBooleanObject(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popBooleanObject(.XMLTypeResourceImpl.DataFrame)Boolean -
 pushByte(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popByte(.XMLTypeResourceImpl.DataFrame)byte -
 pushByteObject(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popByteObject(.XMLTypeResourceImpl.DataFrame)Byte -
 pushDate(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popDate(.XMLTypeResourceImpl.DataFrame)javax.xml.datatype.XMLGregorianCalendar -
 pushDateTime(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popDateTime(.XMLTypeResourceImpl.DataFrame)javax.xml.datatype.XMLGregorianCalendar -
 pushDecimal(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popDecimal(.XMLTypeResourceImpl.DataFrame)java.math.BigDecimal -
 pushDouble(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popDouble(.XMLTypeResourceImpl.DataFrame)double -
 pushDoubleObject(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popDoubleObject(.XMLTypeResourceImpl.DataFrame)Double -
 pushDuration(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popDuration(.XMLTypeResourceImpl.DataFrame)javax.xml.datatype.Duration -
 pushENTITIES(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popENTITIES(.XMLTypeResourceImpl.DataFrame)java.util.List<String> -
 pushENTITIESBase(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popENTITIESBase(.XMLTypeResourceImpl.DataFrame)java.util.List<String> -
 pushENTITY(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popENTITY(.XMLTypeResourceImpl.DataFrame)String -
 pushFloat(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popFloat(.XMLTypeResourceImpl.DataFrame)float -
 pushFloatObject(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popFloatObject(.XMLTypeResourceImpl.DataFrame)Float -
 pushGDay(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popGDay(.XMLTypeResourceImpl.DataFrame)javax.xml.datatype.XMLGregorianCalendar -
 pushGMonth(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popGMonth(.XMLTypeResourceImpl.DataFrame)javax.xml.datatype.XMLGregorianCalendar -
 pushGMonthDay(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popGMonthDay(.XMLTypeResourceImpl.DataFrame)javax.xml.datatype.XMLGregorianCalendar -
 pushGYear(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popGYear(.XMLTypeResourceImpl.DataFrame)javax.xml.datatype.XMLGregorianCalendar -
 pushGYearMonth(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popGYearMonth(.XMLTypeResourceImpl.DataFrame)javax.xml.datatype.XMLGregorianCalendar -
 pushHexBinary(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popHexBinary(.XMLTypeResourceImpl.DataFrame)byte[] -
 pushID(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popID(.XMLTypeResourceImpl.DataFrame)String -
 pushIDREF(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popIDREF(.XMLTypeResourceImpl.DataFrame)String -
 pushIDREFS(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popIDREFS(.XMLTypeResourceImpl.DataFrame)java.util.List<String> -
 pushIDREFSBase(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popIDREFSBase(.XMLTypeResourceImpl.DataFrame)java.util.List<String> -
 pushInt(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popInt(.XMLTypeResourceImpl.DataFrame)int -
 pushInteger(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popInteger(.XMLTypeResourceImpl.DataFrame)java.math.BigInteger -
 pushIntObject(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popIntObject(.XMLTypeResourceImpl.DataFrame)Integer -
 pushLanguage(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popLanguage(.XMLTypeResourceImpl.DataFrame)String -
 pushLong(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popLong(.XMLTypeResourceImpl.DataFrame)long -
 pushLongObject(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popLongObject(.XMLTypeResourceImpl.DataFrame)Long -
 pushName(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popName(.XMLTypeResourceImpl.DataFrame)String -
 pushNCName(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popNCName(.XMLTypeResourceImpl.DataFrame)String -
 pushNegativeInteger(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popNegativeInteger(.XMLTypeResourceImpl.DataFrame)java.math.BigInteger -
 pushNMTOKEN(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popNMTOKEN(.XMLTypeResourceImpl.DataFrame)String -
 pushNMTOKENS(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popNMTOKENS(.XMLTypeResourceImpl.DataFrame)java.util.List<String> -
 pushNMTOKENSBase(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popNMTOKENSBase(.XMLTypeResourceImpl.DataFrame)java.util.List<String> -
 pushNonNegativeInteger(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popNonNegativeInteger(.XMLTypeResourceImpl.DataFrame)java.math.BigInteger -
 pushNonPositiveInteger(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popNonPositiveInteger(.XMLTypeResourceImpl.DataFrame)java.math.BigInteger -
 pushNormalizedString(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popNormalizedString(.XMLTypeResourceImpl.DataFrame)String -
 pushNOTATION(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popNOTATION(.XMLTypeResourceImpl.DataFrame)javax.xml.namespace.QName -
 pushPositiveInteger(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popPositiveInteger(.XMLTypeResourceImpl.DataFrame)java.math.BigInteger -
 pushQName(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popQName(.XMLTypeResourceImpl.DataFrame)javax.xml.namespace.QName -
 pushShort(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popShort(.XMLTypeResourceImpl.DataFrame)short -
 pushShortObject(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popShortObject(.XMLTypeResourceImpl.DataFrame)Short -
 pushString(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popString(.XMLTypeResourceImpl.DataFrame)String -
 pushTime(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popTime(.XMLTypeResourceImpl.DataFrame)javax.xml.datatype.XMLGregorianCalendar -
 pushToken(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popToken(.XMLTypeResourceImpl.DataFrame)String -
 pushUnsignedByte(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popUnsignedByte(.XMLTypeResourceImpl.DataFrame)short -
 pushUnsignedByteObject(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popUnsignedByteObject(.XMLTypeResourceImpl.DataFrame)Short -
 pushUnsignedInt(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popUnsignedInt(.XMLTypeResourceImpl.DataFrame)long -
 pushUnsignedIntObject(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popUnsignedIntObject(.XMLTypeResourceImpl.DataFrame)Long -
 pushUnsignedLong(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popUnsignedLong(.XMLTypeResourceImpl.DataFrame)java.math.BigInteger -
 pushUnsignedShort(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popUnsignedShort(.XMLTypeResourceImpl.DataFrame)int -
 pushUnsignedShortObject(.XMLTypeResourceImpl.StackFrame,org.xml.sax.Attributes).XMLTypeResourceImpl.DataFrame -
 popUnsignedShortObject(.XMLTypeResourceImpl.DataFrame)Integer -
XMLTypeResourceImpl.FrameFactory.AnyTypeStackFrame s :.XMLTypeResourceImpl.StackFrame
 theAnyType org.eclipse.emf.ecore.xml.type.AnyType o
 new() -
 handleAttributes(org.xml.sax.Attributes)void -
 startElement(String,String,String,org.xml.sax.Attributes).XMLTypeResourceImpl.StackFrame - !org.xml.sax.SAXException
 endElement(.XMLTypeResourceImpl.StackFrame)void - !org.xml.sax.SAXException
 create()void -
 popAnyType()org.eclipse.emf.ecore.xml.type.AnyType o
XMLTypeResourceImpl.FrameFactory.ProcessingInstructionStackFrame s :.XMLTypeResourceImpl.StackFrame
 theProcessingInstruction org.eclipse.emf.ecore.xml.type.ProcessingInstruction o
 data .XMLTypeResourceImpl.DataFrame o
 target .XMLTypeResourceImpl.DataFrame o
 new() -
 handleAttributes(org.xml.sax.Attributes)void -
 startElement(String,String,String,org.xml.sax.Attributes).XMLTypeResourceImpl.StackFrame - !org.xml.sax.SAXException
 endElement(.XMLTypeResourceImpl.StackFrame)void - !org.xml.sax.SAXException
 create()void -
 popProcessingInstruction()org.eclipse.emf.ecore.xml.type.ProcessingInstruction o
XMLTypeResourceImpl.FrameFactory.SimpleAnyTypeStackFrame s :.XMLTypeResourceImpl.StackFrame
 theSimpleAnyType org.eclipse.emf.ecore.xml.type.SimpleAnyType o
 new() -
 handleAttributes(org.xml.sax.Attributes)void -
 startElement(String,String,String,org.xml.sax.Attributes).XMLTypeResourceImpl.StackFrame - !org.xml.sax.SAXException
 endElement(.XMLTypeResourceImpl.StackFrame)void - !org.xml.sax.SAXException
 create()void -
 popSimpleAnyType()org.eclipse.emf.ecore.xml.type.SimpleAnyType o
XMLTypeResourceImpl.FrameFactory.XMLTypeDocumentRootStackFrame s :.XMLTypeResourceImpl.StackFrame
 theXMLTypeDocumentRoot org.eclipse.emf.ecore.xml.type.XMLTypeDocumentRoot o
 cDATA .XMLTypeResourceImpl.DataFrame o
 comment .XMLTypeResourceImpl.DataFrame o
 processingInstruction .XMLTypeResourceImpl.FrameFactory.ProcessingInstructionStackFrame o
 text .XMLTypeResourceImpl.DataFrame o
 new() -
 handleAttributes(org.xml.sax.Attributes)void -
 startElement(String,String,String,org.xml.sax.Attributes).XMLTypeResourceImpl.StackFrame - !org.xml.sax.SAXException
 endElement(.XMLTypeResourceImpl.StackFrame)void - !org.xml.sax.SAXException
 create()void -
 popXMLTypeDocumentRoot()org.eclipse.emf.ecore.xml.type.XMLTypeDocumentRoot o
XMLTypeResourceImpl.StackFrame sa
 new() -
 pushOnto(.XMLTypeResourceImpl.StackFrame)void f
 pop()void f
 handleAttributes(org.xml.sax.Attributes)void -
 startElement(String,String,String,org.xml.sax.Attributes).XMLTypeResourceImpl.StackFrame - !org.xml.sax.SAXException
 endElement(.XMLTypeResourceImpl.StackFrame)void - !org.xml.sax.SAXException
 endElement().XMLTypeResourceImpl.StackFrame f !org.xml.sax.SAXException
 characters(char[],int,int)void - !org.xml.sax.SAXException
 create()void -
XMLTypeValidator - :org.eclipse.emf.ecore.util.EObjectValidator
 INSTANCE .XMLTypeValidator sf
 DIAGNOSTIC_SOURCE String sf
 WELL_FORMED_XML_GREGORIAN_CALENDAR int sf
 DIAGNOSTIC_CODE_COUNT int osf
 LANGUAGE__PATTERN__VALUES org.eclipse.emf.ecore.EValidator.PatternMatcher[][] sf
 NAME__PATTERN__VALUES org.eclipse.emf.ecore.EValidator.PatternMatcher[][] sf
 NC_NAME__PATTERN__VALUES org.eclipse.emf.ecore.EValidator.PatternMatcher[][] sf
 NEGATIVE_INTEGER__MAX__VALUE java.math.BigInteger sf
 NMTOKEN__PATTERN__VALUES org.eclipse.emf.ecore.EValidator.PatternMatcher[][] sf
 NON_NEGATIVE_INTEGER__MIN__VALUE java.math.BigInteger sf
 NON_POSITIVE_INTEGER__MAX__VALUE java.math.BigInteger sf
 POSITIVE_INTEGER__MIN__VALUE java.math.BigInteger sf
 UNSIGNED_BYTE__MIN__VALUE short sf
 UNSIGNED_BYTE__MAX__VALUE short sf
 UNSIGNED_INT__MIN__VALUE long sf
 UNSIGNED_INT__MAX__VALUE long sf
 UNSIGNED_LONG__MIN__VALUE java.math.BigInteger sf
 UNSIGNED_LONG__MAX__VALUE java.math.BigInteger sf
 UNSIGNED_SHORT__MIN__VALUE int sf
 UNSIGNED_SHORT__MAX__VALUE int sf
 new() -
 getEPackage()org.eclipse.emf.ecore.EPackage o
 validate(int,Object,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean o
 validateAnyType(org.eclipse.emf.ecore.xml.type.AnyType,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateProcessingInstruction(org.eclipse.emf.ecore.xml.type.ProcessingInstruction,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateSimpleAnyType(org.eclipse.emf.ecore.xml.type.SimpleAnyType,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateXMLTypeDocumentRoot(org.eclipse.emf.ecore.xml.type.XMLTypeDocumentRoot,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateAnySimpleType(Object,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateAnyURI(String,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateBase64Binary(byte[],org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateBoolean(boolean,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateBooleanObject(Boolean,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateByte(byte,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateByteObject(Byte,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateDate(javax.xml.datatype.XMLGregorianCalendar,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateDate(Object,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean x
 validateDateTime(javax.xml.datatype.XMLGregorianCalendar,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateDateTime(Object,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean x
 validateDecimal(java.math.BigDecimal,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateDouble(double,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateDoubleObject(Double,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateDuration(javax.xml.datatype.Duration,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateDuration(Object,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean x
 validateENTITIES(java.util.List<?>,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateENTITIES_MinLength(java.util.List<?>,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateENTITIESBase(java.util.List<?>,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateENTITIESBase_ItemType(java.util.List<?>,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateENTITY(String,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateFloat(float,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateFloatObject(Float,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateGDay(javax.xml.datatype.XMLGregorianCalendar,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateGDay(Object,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean x
 validateGMonth(javax.xml.datatype.XMLGregorianCalendar,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateGMonth(Object,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean x
 validateGMonthDay(javax.xml.datatype.XMLGregorianCalendar,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateGMonthDay(Object,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean x
 validateGYear(javax.xml.datatype.XMLGregorianCalendar,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateGYear(Object,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean x
 validateGYearMonth(javax.xml.datatype.XMLGregorianCalendar,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateGYearMonth(Object,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean x
 validateHexBinary(byte[],org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateID(String,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateIDREF(String,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateIDREFS(java.util.List<?>,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateIDREFS_MinLength(java.util.List<?>,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateIDREFSBase(java.util.List<?>,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateIDREFSBase_ItemType(java.util.List<?>,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateInt(int,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateInteger(java.math.BigInteger,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateIntObject(Integer,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateLanguage(String,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateLanguage_Pattern(String,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateLong(long,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateLongObject(Long,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateName(String,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateName_Pattern(String,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateNCName(String,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateNCName_Pattern(String,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateNegativeInteger(java.math.BigInteger,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateNegativeInteger_Max(java.math.BigInteger,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateNMTOKEN(String,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateNMTOKEN_Pattern(String,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateNMTOKENS(java.util.List<?>,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateNMTOKENS_MinLength(java.util.List<?>,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateNMTOKENSBase(java.util.List<?>,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateNMTOKENSBase_ItemType(java.util.List<?>,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateNonNegativeInteger(java.math.BigInteger,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateNonNegativeInteger_Min(java.math.BigInteger,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateNonPositiveInteger(java.math.BigInteger,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateNonPositiveInteger_Max(java.math.BigInteger,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateNormalizedString(String,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateNOTATION(javax.xml.namespace.QName,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateNOTATION(Object,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean x
 validatePositiveInteger(java.math.BigInteger,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validatePositiveInteger_Min(java.math.BigInteger,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateQName(javax.xml.namespace.QName,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateQName(Object,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean x
 validateShort(short,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateShortObject(Short,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateString(String,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateTime(javax.xml.datatype.XMLGregorianCalendar,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateTime(Object,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean x
 validateToken(String,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateUnsignedByte(short,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateUnsignedByte_Min(short,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateUnsignedByte_Max(short,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateUnsignedByteObject(Short,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateUnsignedInt(long,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateUnsignedInt_Min(long,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateUnsignedInt_Max(long,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateUnsignedIntObject(Long,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateUnsignedLong(java.math.BigInteger,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateUnsignedLong_Min(java.math.BigInteger,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateUnsignedLong_Max(java.math.BigInteger,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateUnsignedShort(int,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateUnsignedShort_Min(int,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateUnsignedShort_Max(int,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 validateUnsignedShortObject(Integer,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)boolean -
 getResourceLocator()org.eclipse.emf.common.util.ResourceLocator -
 reportXMLGregorianCalendarViolation(org.eclipse.emf.ecore.EDataType,javax.xml.datatype.XMLGregorianCalendar,org.eclipse.emf.common.util.DiagnosticChain,java.util.Map<Object,Object>)void o
