# org.eclipse.emf:org.eclipse.emf.ecore.change:2.18.0
package org.eclipse.emf.ecore.change
ChangeDescription ai :org.eclipse.emf.ecore.EObject
 getObjectChanges()org.eclipse.emf.common.util.EMap<org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.EList<.FeatureChange>> a
 getObjectsToDetach()org.eclipse.emf.common.util.EList<org.eclipse.emf.ecore.EObject> a
 getObjectsToAttach()org.eclipse.emf.common.util.EList<org.eclipse.emf.ecore.EObject> a
 getResourceChanges()org.eclipse.emf.common.util.EList<.ResourceChange> a
 apply()void a
 applyAndReverse()void a
 copyAndReverse(java.util.Map<org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.URI>)void a
ChangeFactory ai :org.eclipse.emf.ecore.EFactory
 eINSTANCE .ChangeFactory sf
 createChangeDescription().ChangeDescription a
 createFeatureChange().FeatureChange a
 createFeatureChange(org.eclipse.emf.ecore.EStructuralFeature,Object,boolean).FeatureChange a
 createListChange().ListChange a
 createResourceChange().ResourceChange a
 createResourceChange(org.eclipse.emf.ecore.resource.Resource,org.eclipse.emf.common.util.EList<Object>).ResourceChange a
 createFeatureMapEntry().FeatureMapEntry a
 createFeatureMapEntry(org.eclipse.emf.ecore.EStructuralFeature,Object).FeatureMapEntry a
 getChangePackage().ChangePackage a
 createEObjectToChangesMapEntry(org.eclipse.emf.ecore.EObject)java.util.Map.Entry<org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.EList<.FeatureChange>> a
ChangeKind fe :Enum<.ChangeKind>,org.eclipse.emf.common.util.Enumerator
 ADD_LITERAL .ChangeKind sf
 REMOVE_LITERAL .ChangeKind sf
 MOVE_LITERAL .ChangeKind sf
 ADD int sf
 REMOVE int sf
 MOVE int sf
 VALUES java.util.List<.ChangeKind> sf
 get(String).ChangeKind s
 getByName(String).ChangeKind s
 get(int).ChangeKind s
 getValue()int -
 getName()String -
 getLiteral()String -
 toString()String -
 values().ChangeKind[] s
 valueOf(String).ChangeKind s
ChangePackage ai :org.eclipse.emf.ecore.EPackage +Literals
 eNAME String sf
 eNS_URI String sf
 eNS_PREFIX String sf
 eINSTANCE .ChangePackage sf
 CHANGE_DESCRIPTION int sf
 CHANGE_DESCRIPTION__OBJECT_CHANGES int sf
 CHANGE_DESCRIPTION__OBJECTS_TO_DETACH int sf
 CHANGE_DESCRIPTION__OBJECTS_TO_ATTACH int sf
 CHANGE_DESCRIPTION__RESOURCE_CHANGES int sf
 CHANGE_DESCRIPTION_FEATURE_COUNT int sf
 EOBJECT_TO_CHANGES_MAP_ENTRY int sf
 EOBJECT_TO_CHANGES_MAP_ENTRY__KEY int sf
 EOBJECT_TO_CHANGES_MAP_ENTRY__VALUE int sf
 EOBJECT_TO_CHANGES_MAP_ENTRY_FEATURE_COUNT int sf
 FEATURE_CHANGE int sf
 FEATURE_CHANGE__FEATURE_NAME int sf
 FEATURE_CHANGE__DATA_VALUE int sf
 FEATURE_CHANGE__SET int sf
 FEATURE_CHANGE__VALUE int sf
 FEATURE_CHANGE__FEATURE int sf
 FEATURE_CHANGE__REFERENCE_VALUE int sf
 FEATURE_CHANGE__LIST_CHANGES int sf
 FEATURE_CHANGE_FEATURE_COUNT int sf
 LIST_CHANGE int sf
 LIST_CHANGE__KIND int sf
 LIST_CHANGE__DATA_VALUES int sf
 LIST_CHANGE__INDEX int sf
 LIST_CHANGE__MOVE_TO_INDEX int sf
 LIST_CHANGE__VALUES int sf
 LIST_CHANGE__REFERENCE_VALUES int sf
 LIST_CHANGE__FEATURE int sf
 LIST_CHANGE__FEATURE_MAP_ENTRY_VALUES int sf
 LIST_CHANGE_FEATURE_COUNT int sf
 RESOURCE_CHANGE int sf
 RESOURCE_CHANGE__RESOURCE_URI int sf
 RESOURCE_CHANGE__RESOURCE int sf
 RESOURCE_CHANGE__VALUE int sf
 RESOURCE_CHANGE__LIST_CHANGES int sf
 RESOURCE_CHANGE_FEATURE_COUNT int sf
 FEATURE_MAP_ENTRY int sf
 FEATURE_MAP_ENTRY__FEATURE_NAME int sf
 FEATURE_MAP_ENTRY__DATA_VALUE int sf
 FEATURE_MAP_ENTRY__VALUE int sf
 FEATURE_MAP_ENTRY__FEATURE int sf
 FEATURE_MAP_ENTRY__REFERENCE_VALUE int sf
 FEATURE_MAP_ENTRY_FEATURE_COUNT int sf
 CHANGE_KIND int sf
 EOBJECT_TO_URI_MAP int sf
 getChangeDescription()org.eclipse.emf.ecore.EClass a
 getChangeDescription_ObjectChanges()org.eclipse.emf.ecore.EReference a
 getChangeDescription_ObjectsToDetach()org.eclipse.emf.ecore.EReference a
 getChangeDescription_ObjectsToAttach()org.eclipse.emf.ecore.EReference a
 getChangeDescription_ResourceChanges()org.eclipse.emf.ecore.EReference a
 getEObjectToChangesMapEntry()org.eclipse.emf.ecore.EClass a
 getEObjectToChangesMapEntry_Key()org.eclipse.emf.ecore.EReference a
 getEObjectToChangesMapEntry_Value()org.eclipse.emf.ecore.EReference a
 getFeatureChange()org.eclipse.emf.ecore.EClass a
 getFeatureChange_FeatureName()org.eclipse.emf.ecore.EAttribute a
 getFeatureChange_DataValue()org.eclipse.emf.ecore.EAttribute a
 getFeatureChange_Set()org.eclipse.emf.ecore.EAttribute a
 getFeatureChange_Value()org.eclipse.emf.ecore.EAttribute a
 getFeatureChange_Feature()org.eclipse.emf.ecore.EReference a
 getFeatureChange_ReferenceValue()org.eclipse.emf.ecore.EReference a
 getFeatureChange_ListChanges()org.eclipse.emf.ecore.EReference a
 getListChange()org.eclipse.emf.ecore.EClass a
 getListChange_Kind()org.eclipse.emf.ecore.EAttribute a
 getListChange_DataValues()org.eclipse.emf.ecore.EAttribute a
 getListChange_Index()org.eclipse.emf.ecore.EAttribute a
 getListChange_MoveToIndex()org.eclipse.emf.ecore.EAttribute a
 getListChange_Values()org.eclipse.emf.ecore.EAttribute a
 getListChange_ReferenceValues()org.eclipse.emf.ecore.EReference a
 getListChange_Feature()org.eclipse.emf.ecore.EReference a
 getListChange_FeatureMapEntryValues()org.eclipse.emf.ecore.EReference a
 getResourceChange()org.eclipse.emf.ecore.EClass a
 getResourceChange_ResourceURI()org.eclipse.emf.ecore.EAttribute a
 getResourceChange_Resource()org.eclipse.emf.ecore.EAttribute a
 getResourceChange_Value()org.eclipse.emf.ecore.EAttribute a
 getResourceChange_ListChanges()org.eclipse.emf.ecore.EReference a
 getFeatureMapEntry()org.eclipse.emf.ecore.EClass a
 getFeatureMapEntry_FeatureName()org.eclipse.emf.ecore.EAttribute a
 getFeatureMapEntry_DataValue()org.eclipse.emf.ecore.EAttribute a
 getFeatureMapEntry_Value()org.eclipse.emf.ecore.EAttribute a
 getFeatureMapEntry_Feature()org.eclipse.emf.ecore.EReference a
 getFeatureMapEntry_ReferenceValue()org.eclipse.emf.ecore.EReference a
 getChangeKind()org.eclipse.emf.ecore.EEnum a
 getEObjectToURIMap()org.eclipse.emf.ecore.EDataType a
 getChangeFactory().ChangeFactory a
ChangePackage.Literals sai
 CHANGE_DESCRIPTION org.eclipse.emf.ecore.EClass sf
 CHANGE_DESCRIPTION__OBJECT_CHANGES org.eclipse.emf.ecore.EReference sf
 CHANGE_DESCRIPTION__OBJECTS_TO_DETACH org.eclipse.emf.ecore.EReference sf
 CHANGE_DESCRIPTION__OBJECTS_TO_ATTACH org.eclipse.emf.ecore.EReference sf
 CHANGE_DESCRIPTION__RESOURCE_CHANGES org.eclipse.emf.ecore.EReference sf
 EOBJECT_TO_CHANGES_MAP_ENTRY org.eclipse.emf.ecore.EClass sf
 EOBJECT_TO_CHANGES_MAP_ENTRY__KEY org.eclipse.emf.ecore.EReference sf
 EOBJECT_TO_CHANGES_MAP_ENTRY__VALUE org.eclipse.emf.ecore.EReference sf
 FEATURE_CHANGE org.eclipse.emf.ecore.EClass sf
 FEATURE_CHANGE__FEATURE_NAME org.eclipse.emf.ecore.EAttribute sf
 FEATURE_CHANGE__DATA_VALUE org.eclipse.emf.ecore.EAttribute sf
 FEATURE_CHANGE__SET org.eclipse.emf.ecore.EAttribute sf
 FEATURE_CHANGE__VALUE org.eclipse.emf.ecore.EAttribute sf
 FEATURE_CHANGE__FEATURE org.eclipse.emf.ecore.EReference sf
 FEATURE_CHANGE__REFERENCE_VALUE org.eclipse.emf.ecore.EReference sf
 FEATURE_CHANGE__LIST_CHANGES org.eclipse.emf.ecore.EReference sf
 LIST_CHANGE org.eclipse.emf.ecore.EClass sf
 LIST_CHANGE__KIND org.eclipse.emf.ecore.EAttribute sf
 LIST_CHANGE__DATA_VALUES org.eclipse.emf.ecore.EAttribute sf
 LIST_CHANGE__INDEX org.eclipse.emf.ecore.EAttribute sf
 LIST_CHANGE__MOVE_TO_INDEX org.eclipse.emf.ecore.EAttribute sf
 LIST_CHANGE__VALUES org.eclipse.emf.ecore.EAttribute sf
 LIST_CHANGE__REFERENCE_VALUES org.eclipse.emf.ecore.EReference sf
 LIST_CHANGE__FEATURE org.eclipse.emf.ecore.EReference sf
 LIST_CHANGE__FEATURE_MAP_ENTRY_VALUES org.eclipse.emf.ecore.EReference sf
 RESOURCE_CHANGE org.eclipse.emf.ecore.EClass sf
 RESOURCE_CHANGE__RESOURCE_URI org.eclipse.emf.ecore.EAttribute sf
 RESOURCE_CHANGE__RESOURCE org.eclipse.emf.ecore.EAttribute sf
 RESOURCE_CHANGE__VALUE org.eclipse.emf.ecore.EAttribute sf
 RESOURCE_CHANGE__LIST_CHANGES org.eclipse.emf.ecore.EReference sf
 FEATURE_MAP_ENTRY org.eclipse.emf.ecore.EClass sf
 FEATURE_MAP_ENTRY__FEATURE_NAME org.eclipse.emf.ecore.EAttribute sf
 FEATURE_MAP_ENTRY__DATA_VALUE org.eclipse.emf.ecore.EAttribute sf
 FEATURE_MAP_ENTRY__VALUE org.eclipse.emf.ecore.EAttribute sf
 FEATURE_MAP_ENTRY__FEATURE org.eclipse.emf.ecore.EReference sf
 FEATURE_MAP_ENTRY__REFERENCE_VALUE org.eclipse.emf.ecore.EReference sf
 CHANGE_KIND org.eclipse.emf.ecore.EEnum sf
 EOBJECT_TO_URI_MAP org.eclipse.emf.ecore.EDataType sf
ChangePlugin f :org.eclipse.emf.common.EMFPlugin +Implementation
 INSTANCE .ChangePlugin sf
 new() -
 getPluginResourceLocator()org.eclipse.emf.common.util.ResourceLocator -
 getPlugin().ChangePlugin.Implementation s
ChangePlugin.Implementation s :org.eclipse.emf.common.EMFPlugin.EclipsePlugin +Activator
 new() -
ChangePlugin.Implementation.Activator sf :org.eclipse.emf.common.EMFPlugin.OSGiDelegatingBundleActivator
 new() -
 createBundle()org.osgi.framework.BundleActivator o
FeatureChange ai :org.eclipse.emf.ecore.EObject
 getFeatureName()String a
 setFeatureName(String)void a
 unsetFeatureName()void a
 isSetFeatureName()boolean a
 getDataValue()String a
 setDataValue(String)void a
 isSet()boolean a
 setSet(boolean)void a
 getFeature()org.eclipse.emf.ecore.EStructuralFeature a
 setFeature(org.eclipse.emf.ecore.EStructuralFeature)void a
 unsetFeature()void a
 isSetFeature()boolean a
 getReferenceValue()org.eclipse.emf.ecore.EObject a
 setReferenceValue(org.eclipse.emf.ecore.EObject)void a
 getListChanges()org.eclipse.emf.common.util.EList<.ListChange> a
 getValue()Object a
 apply(org.eclipse.emf.ecore.EObject)void a
 applyAndReverse(org.eclipse.emf.ecore.EObject)void a
 reverse(org.eclipse.emf.ecore.EObject)void a
FeatureMapEntry ai :org.eclipse.emf.ecore.EObject
 getFeatureName()String a
 setFeatureName(String)void a
 unsetFeatureName()void a
 isSetFeatureName()boolean a
 getDataValue()String a
 setDataValue(String)void a
 getValue()Object a
 getFeature()org.eclipse.emf.ecore.EStructuralFeature a
 setFeature(org.eclipse.emf.ecore.EStructuralFeature)void a
 unsetFeature()void a
 isSetFeature()boolean a
 getReferenceValue()org.eclipse.emf.ecore.EObject a
 setReferenceValue(org.eclipse.emf.ecore.EObject)void a
ListChange ai :org.eclipse.emf.ecore.EObject
 getKind().ChangeKind a
 setKind(.ChangeKind)void a
 getDataValues()org.eclipse.emf.common.util.EList<String> a
 getIndex()int a
 setIndex(int)void a
 getMoveToIndex()int a
 setMoveToIndex(int)void a
 getReferenceValues()org.eclipse.emf.common.util.EList<org.eclipse.emf.ecore.EObject> a
 getFeature()org.eclipse.emf.ecore.EStructuralFeature a
 setFeature(org.eclipse.emf.ecore.EStructuralFeature)void a
 getFeatureMapEntryValues()org.eclipse.emf.common.util.EList<.FeatureMapEntry> a
 getValues()org.eclipse.emf.common.util.EList<Object> a
 apply(org.eclipse.emf.common.util.EList<Object>)void a
 applyAndReverse(org.eclipse.emf.common.util.EList<Object>)void a
 reverse(org.eclipse.emf.common.util.EList<Object>)void a
ResourceChange ai :org.eclipse.emf.ecore.EObject
 getResourceURI()String a
 setResourceURI(String)void a
 getResource()org.eclipse.emf.ecore.resource.Resource a
 setResource(org.eclipse.emf.ecore.resource.Resource)void a
 getValue()org.eclipse.emf.common.util.EList<?> a
 getListChanges()org.eclipse.emf.common.util.EList<.ListChange> a
 apply()void a
 applyAndReverse()void a
 reverse()void a
package org.eclipse.emf.ecore.change.util
BasicChangeRecorder - :.ListDifferenceAnalyzer
 recording boolean o
 recordingTransientFeatures boolean o
 changeDescription org.eclipse.emf.ecore.change.ChangeDescription o
 new() -
 isRecording()boolean -
 setRecording(boolean)void o
 isRecordingTransientFeatures()boolean -
 setRecordingTransientFeatures(boolean)void -
 getChangeDescription()org.eclipse.emf.ecore.change.ChangeDescription o
 setChangeDescription(org.eclipse.emf.ecore.change.ChangeDescription)void o
 dispose()void -
 summarize()org.eclipse.emf.ecore.change.ChangeDescription -
 endRecording()org.eclipse.emf.ecore.change.ChangeDescription -
 consolidateChanges()void o
 eliminateEmptyChanges()void o
 shouldRecord(org.eclipse.emf.ecore.EStructuralFeature,org.eclipse.emf.ecore.EObject)boolean o
 finalizeChange(org.eclipse.emf.ecore.change.ResourceChange)void o
 finalizeChange(org.eclipse.emf.ecore.change.FeatureChange,org.eclipse.emf.ecore.EObject)void o
 getResourceChanges()org.eclipse.emf.common.util.EList<org.eclipse.emf.ecore.change.ResourceChange> o
 getResourceChange(org.eclipse.emf.ecore.resource.Resource)org.eclipse.emf.ecore.change.ResourceChange o
 getFeatureChanges(org.eclipse.emf.ecore.EObject)java.util.List<org.eclipse.emf.ecore.change.FeatureChange> o
 getFeatureChange(java.util.List<org.eclipse.emf.ecore.change.FeatureChange>,org.eclipse.emf.ecore.EStructuralFeature)org.eclipse.emf.ecore.change.FeatureChange o
 createFeatureChange(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,Object,boolean)org.eclipse.emf.ecore.change.FeatureChange o
 createResourceChange(org.eclipse.emf.ecore.resource.Resource,org.eclipse.emf.common.util.EList<Object>)org.eclipse.emf.ecore.change.ResourceChange o
 createChangeDescription()org.eclipse.emf.ecore.change.ChangeDescription o
ChangeAdapterFactory - :org.eclipse.emf.common.notify.impl.AdapterFactoryImpl
 modelPackage org.eclipse.emf.ecore.change.ChangePackage os
 modelSwitch .ChangeSwitch<org.eclipse.emf.common.notify.Adapter> o
 new() -
 isFactoryForType(Object)boolean -
 createAdapter(org.eclipse.emf.common.notify.Notifier)org.eclipse.emf.common.notify.Adapter -
 createChangeDescriptionAdapter()org.eclipse.emf.common.notify.Adapter -
 createEObjectToChangesMapEntryAdapter()org.eclipse.emf.common.notify.Adapter -
 createFeatureChangeAdapter()org.eclipse.emf.common.notify.Adapter -
 createListChangeAdapter()org.eclipse.emf.common.notify.Adapter -
 createResourceChangeAdapter()org.eclipse.emf.common.notify.Adapter -
 createFeatureMapEntryAdapter()org.eclipse.emf.common.notify.Adapter -
 createEObjectAdapter()org.eclipse.emf.common.notify.Adapter -
ChangeRecorder - :.BasicChangeRecorder,org.eclipse.emf.common.notify.Adapter.Internal
 targetObjects java.util.List<org.eclipse.emf.common.notify.Notifier> o
 originalTargetObjects java.util.List<org.eclipse.emf.common.notify.Notifier> o
 loadingTargets boolean o
 resolveProxies boolean o
 eObjectToProxyURIMap java.util.Map<org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.URI> o
 new() -
 new(org.eclipse.emf.ecore.EObject) -
 new(org.eclipse.emf.ecore.resource.Resource) -
 new(org.eclipse.emf.ecore.resource.ResourceSet) -
 new(java.util.Collection<?>) -
 isResolveProxies()boolean -
 setResolveProxies(boolean)void -
 getEObjectToProxyURIMap()java.util.Map<org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.URI> -
 setEObjectToProxyURIMap(java.util.Map<org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.URI>)void -
 dispose()void -
 removeAdapter(org.eclipse.emf.common.notify.Notifier)void o
 beginRecording(java.util.Collection<?>)void -
 beginRecording(org.eclipse.emf.ecore.change.ChangeDescription,java.util.Collection<?>)void -
 prepareChangeDescriptionForResume()void o
 consolidateChanges()void o
 isOrphan(org.eclipse.emf.ecore.EObject)boolean o
 notifyChanged(org.eclipse.emf.common.notify.Notification)void -
 shouldRecord(org.eclipse.emf.ecore.EStructuralFeature,org.eclipse.emf.ecore.EReference,org.eclipse.emf.common.notify.Notification,org.eclipse.emf.ecore.EObject)boolean o
 handleFeature(org.eclipse.emf.ecore.EStructuralFeature,org.eclipse.emf.ecore.EReference,org.eclipse.emf.common.notify.Notification,org.eclipse.emf.ecore.EObject)void o
 handleResource(org.eclipse.emf.common.notify.Notification)void o
 setTarget(org.eclipse.emf.common.notify.Notifier)void -
 handleTarget(org.eclipse.emf.ecore.EObject)void o
 unsetTarget(org.eclipse.emf.common.notify.Notifier)void -
 addAdapter(org.eclipse.emf.common.notify.Notifier)void o
 getTarget()org.eclipse.emf.common.notify.Notifier -
 isAdapterForType(Object)boolean -
ChangeSwitch - <T=Object> :org.eclipse.emf.ecore.util.Switch<<T>>
 modelPackage org.eclipse.emf.ecore.change.ChangePackage os
 new() -
 isSwitchFor(org.eclipse.emf.ecore.EPackage)boolean o
 doSwitch(int,org.eclipse.emf.ecore.EObject)<T> o
 caseChangeDescription(org.eclipse.emf.ecore.change.ChangeDescription)<T> -
 caseEObjectToChangesMapEntry(java.util.Map.Entry<org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.EList<org.eclipse.emf.ecore.change.FeatureChange>>)<T> -
 caseFeatureChange(org.eclipse.emf.ecore.change.FeatureChange)<T> -
 caseListChange(org.eclipse.emf.ecore.change.ListChange)<T> -
 caseResourceChange(org.eclipse.emf.ecore.change.ResourceChange)<T> -
 caseFeatureMapEntry(org.eclipse.emf.ecore.change.FeatureMapEntry)<T> -
 defaultCase(org.eclipse.emf.ecore.EObject)<T> -
ListDifferenceAnalyzer -
 new() -
 analyzeLists(org.eclipse.emf.common.util.EList<?>,org.eclipse.emf.common.util.EList<?>)org.eclipse.emf.common.util.EList<org.eclipse.emf.ecore.change.ListChange> -
 analyzeLists(org.eclipse.emf.common.util.EList<Object>,org.eclipse.emf.common.util.EList<?>,org.eclipse.emf.common.util.EList<org.eclipse.emf.ecore.change.ListChange>)void -
 createListChanges(org.eclipse.emf.common.util.EList<Object>,org.eclipse.emf.common.util.EList<?>,org.eclipse.emf.common.util.EList<org.eclipse.emf.ecore.change.ListChange>)void o
 equal(Object,Object)boolean o
 createAddListChange(org.eclipse.emf.common.util.EList<Object>,org.eclipse.emf.common.util.EList<org.eclipse.emf.ecore.change.ListChange>,Object,int)void o
 createRemoveListChange(org.eclipse.emf.common.util.EList<?>,org.eclipse.emf.common.util.EList<org.eclipse.emf.ecore.change.ListChange>,Object,int)void o
 createMoveListChange(org.eclipse.emf.common.util.EList<?>,org.eclipse.emf.common.util.EList<org.eclipse.emf.ecore.change.ListChange>,Object,int,int)void o
 createListChange(org.eclipse.emf.common.util.EList<org.eclipse.emf.ecore.change.ListChange>,org.eclipse.emf.ecore.change.ChangeKind,int)org.eclipse.emf.ecore.change.ListChange o
