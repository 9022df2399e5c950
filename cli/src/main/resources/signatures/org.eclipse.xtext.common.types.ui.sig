# org.eclipse.xtext:org.eclipse.xtext.common.types.ui:2.10.0
package org.eclipse.xtext.common.types.access.jdt
IJavaProjectProvider ai
 getJavaProject(org.eclipse.emf.ecore.resource.ResourceSet)org.eclipse.jdt.core.IJavaProject a
IJdtTypeProvider ai :org.eclipse.xtext.common.types.access.IJvmTypeProvider
 getTypeUriHelper().TypeURIHelper a
 getJavaProject()org.eclipse.jdt.core.IJavaProject a
IWorkingCopyOwnerProvider ai
 DEFAULT .IWorkingCopyOwnerProvider sf
 getWorkingCopyOwner(org.eclipse.jdt.core.IJavaProject,org.eclipse.emf.ecore.resource.ResourceSet)org.eclipse.jdt.core.WorkingCopyOwner a
JdtBasedTypeFactory - :org.eclipse.xtext.common.types.access.impl.AbstractDeclaredTypeFactory,org.eclipse.xtext.common.types.access.impl.ITypeFactory<org.eclipse.jdt.core.IType,org.eclipse.xtext.common.types.JvmDeclaredType>,org.eclipse.xtext.common.types.access.impl.ITypeFactory.OptionsAware<org.eclipse.jdt.core.IType,org.eclipse.xtext.common.types.JvmDeclaredType> +EnumConstructorParameterNameInitializer,ParameterNameInitializer
 new(.TypeURIHelper) x
 new(.TypeURIHelper,org.eclipse.jdt.core.WorkingCopyOwner) -
 createType(org.eclipse.jdt.core.IType)org.eclipse.xtext.common.types.JvmDeclaredType -
 createType(org.eclipse.jdt.core.IType,org.eclipse.jdt.core.IJavaProject)org.eclipse.xtext.common.types.JvmDeclaredType o
 setMayTolerateMissingType(org.eclipse.jdt.core.dom.ITypeBinding)void o
 createType(org.eclipse.jdt.core.IType,org.eclipse.xtext.common.types.access.TypeResource,java.util.Map<?,?>)org.eclipse.xtext.common.types.JvmDeclaredType -
 createType(org.eclipse.jdt.core.dom.ITypeBinding,String,java.util.List<String>,StringBuilder)org.eclipse.xtext.common.types.JvmDeclaredType o
 createFields(org.eclipse.jdt.core.dom.ITypeBinding,StringBuilder,org.eclipse.xtext.common.types.JvmDeclaredType)void o
 getQualifiedName(org.eclipse.jdt.core.dom.ITypeBinding)String o
 createAnnotationValues(org.eclipse.jdt.core.dom.IBinding,org.eclipse.xtext.common.types.JvmAnnotationTarget)void o
 createAnnotationReference(org.eclipse.jdt.core.dom.IAnnotationBinding)org.eclipse.xtext.common.types.JvmAnnotationReference o
 createAnnotationValue(org.eclipse.jdt.core.dom.ITypeBinding,Object,org.eclipse.jdt.core.dom.IMethodBinding)org.eclipse.xtext.common.types.JvmAnnotationValue o
 createAnnotationValue(org.eclipse.jdt.core.dom.ITypeBinding,Object)org.eclipse.xtext.common.types.JvmAnnotationValue o
 createProxy(org.eclipse.jdt.core.dom.ITypeBinding)org.eclipse.xtext.common.types.JvmType o
 createMethodProxy(org.eclipse.jdt.core.dom.ITypeBinding,org.eclipse.jdt.core.dom.IMethodBinding)org.eclipse.xtext.common.types.JvmOperation o
 createEnumLiteralProxy(org.eclipse.jdt.core.dom.IVariableBinding)org.eclipse.xtext.common.types.JvmEnumerationLiteral o
 createAnnotationProxy(org.eclipse.jdt.core.dom.ITypeBinding)org.eclipse.xtext.common.types.JvmAnnotationType o
 setSuperTypes(org.eclipse.jdt.core.dom.ITypeBinding,String,org.eclipse.xtext.common.types.JvmDeclaredType)void o
 createMethods(org.eclipse.jdt.core.dom.ITypeBinding,String,java.util.List<String>,StringBuilder,org.eclipse.xtext.common.types.JvmDeclaredType)void o
 createNestedTypes(org.eclipse.jdt.core.dom.ITypeBinding,org.eclipse.xtext.common.types.JvmDeclaredType,String,java.util.List<String>,StringBuilder)void o
 setTypeModifiers(org.eclipse.xtext.common.types.JvmDeclaredType,int)void o
 createTypeParameter(org.eclipse.jdt.core.dom.ITypeBinding,org.eclipse.xtext.common.types.JvmMember)org.eclipse.xtext.common.types.JvmTypeParameter o
 createTypeReference(org.eclipse.jdt.core.dom.ITypeBinding)org.eclipse.xtext.common.types.JvmTypeReference o
 createObjectClassReference()org.eclipse.xtext.common.types.JvmTypeReference o
 createTypeArgument(org.eclipse.jdt.core.dom.ITypeBinding)org.eclipse.xtext.common.types.JvmTypeReference o
 createField(StringBuilder,org.eclipse.jdt.core.dom.IVariableBinding)org.eclipse.xtext.common.types.JvmField o
 setVisibility(org.eclipse.xtext.common.types.JvmMember,int)void o
 createConstructor(StringBuilder,String,String[],org.eclipse.jdt.core.dom.IMethodBinding)org.eclipse.xtext.common.types.JvmConstructor o
 enhanceExecutable(StringBuilder,String,String[],org.eclipse.xtext.common.types.JvmExecutable,org.eclipse.jdt.core.dom.IMethodBinding)void o
 enhanceGenericDeclaration(org.eclipse.xtext.common.types.JvmExecutable,org.eclipse.jdt.core.dom.ITypeBinding[])void o
 createOperation(StringBuilder,String,String[],org.eclipse.jdt.core.dom.IMethodBinding)org.eclipse.xtext.common.types.JvmOperation o
 createFormalParameter(org.eclipse.jdt.core.dom.ITypeBinding,String,org.eclipse.jdt.core.dom.IAnnotationBinding[])org.eclipse.xtext.common.types.JvmFormalParameter o
JdtBasedTypeFactory.ParameterNameInitializer s :Runnable
 new(org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.xtext.common.types.JvmExecutable,String,String[],String,CharSequence) o
 run()void -
 setParameterNames(org.eclipse.jdt.core.IMethod,java.util.List<org.eclipse.xtext.common.types.JvmFormalParameter>)void o !org.eclipse.jdt.core.JavaModelException
 getExecutable()org.eclipse.xtext.common.types.JvmExecutable o
JdtTypeMirror - :org.eclipse.xtext.common.types.access.impl.AbstractClassMirror,org.eclipse.emf.common.notify.Adapter,org.eclipse.xtext.common.types.access.IMirrorOptionsAware
 new(org.eclipse.jdt.core.IType,org.eclipse.xtext.common.types.access.impl.ITypeFactory<org.eclipse.jdt.core.IType,org.eclipse.xtext.common.types.JvmDeclaredType>) x
 new(org.eclipse.jdt.core.IType,org.eclipse.xtext.common.types.access.impl.ITypeFactory<org.eclipse.jdt.core.IType,org.eclipse.xtext.common.types.JvmDeclaredType>,org.eclipse.xtext.common.types.access.impl.TypeResourceServices) -
 initialize(org.eclipse.xtext.common.types.access.TypeResource)void -
 initialize(org.eclipse.xtext.common.types.access.TypeResource,java.util.Map<?,?>)void -
 getTypeName()String o
 getMirroredType()org.eclipse.jdt.core.IType -
 unloadResource()void o
 getTarget()org.eclipse.emf.common.notify.Notifier -
 isAdapterForType(Object)boolean -
 notifyChanged(org.eclipse.emf.common.notify.Notification)void -
 setTarget(org.eclipse.emf.common.notify.Notifier)void -
 isSealed()boolean -
JdtTypeProvider - :org.eclipse.xtext.common.types.access.impl.AbstractJvmTypeProvider,.IJdtTypeProvider
 new(org.eclipse.jdt.core.IJavaProject,org.eclipse.emf.ecore.resource.ResourceSet) -
 new(org.eclipse.jdt.core.IJavaProject,org.eclipse.emf.ecore.resource.ResourceSet,org.eclipse.xtext.common.types.access.impl.IndexedJvmTypeAccess) -
 new(org.eclipse.jdt.core.IJavaProject,org.eclipse.emf.ecore.resource.ResourceSet,org.eclipse.xtext.common.types.access.impl.IndexedJvmTypeAccess,org.eclipse.jdt.core.WorkingCopyOwner) x
 new(org.eclipse.jdt.core.IJavaProject,org.eclipse.emf.ecore.resource.ResourceSet,org.eclipse.xtext.common.types.access.impl.IndexedJvmTypeAccess,org.eclipse.jdt.core.WorkingCopyOwner,org.eclipse.xtext.common.types.access.impl.TypeResourceServices) -
 createTypeFactory().JdtBasedTypeFactory o
 createTypeURIHelper().TypeURIHelper o
 findTypeByName(String)org.eclipse.xtext.common.types.JvmType -
 doFindTypeByName(String,boolean)org.eclipse.xtext.common.types.JvmType o
 findTypeByName(String,boolean)org.eclipse.xtext.common.types.JvmType -
 doFindObjectType(String,org.eclipse.emf.common.util.URI,boolean)org.eclipse.xtext.common.types.JvmType o
 findPrimaryType(String,String)org.eclipse.jdt.core.IType o !org.eclipse.jdt.core.JavaModelException
 findSecondaryType(String,String)org.eclipse.jdt.core.IType o !org.eclipse.jdt.core.JavaModelException
 findSecondaryTypeInSourceFolders(String,String,org.eclipse.jdt.core.IPackageFragmentRoot[])org.eclipse.jdt.core.IType o !org.eclipse.jdt.core.JavaModelException
 canLink(org.eclipse.jdt.core.IType)boolean o !org.eclipse.jdt.core.JavaModelException
 getResourceForJavaURI(org.eclipse.emf.common.util.URI,boolean)org.eclipse.emf.ecore.resource.Resource o
 findTypeBySignature(String,org.eclipse.xtext.common.types.access.TypeResource)org.eclipse.xtext.common.types.JvmType -
 createMirrorForFQN(String)org.eclipse.xtext.common.types.access.IMirror o
 createMirror(org.eclipse.jdt.core.IType)org.eclipse.xtext.common.types.access.IMirror o
 getJavaProject()org.eclipse.jdt.core.IJavaProject -
 getTypeUriHelper().TypeURIHelper -
 getJdtBasedTypeFactory().JdtBasedTypeFactory -
NullJdtTypeProvider - :.IJdtTypeProvider,org.eclipse.emf.ecore.resource.Resource.Factory
 new(org.eclipse.emf.ecore.resource.ResourceSet) -
 findTypeByName(String)org.eclipse.xtext.common.types.JvmType -
 findTypeByName(String,boolean)org.eclipse.xtext.common.types.JvmType -
 getResourceSet()org.eclipse.emf.ecore.resource.ResourceSet -
 getTypeUriHelper().TypeURIHelper -
 getJavaProject()org.eclipse.jdt.core.IJavaProject -
 createResource(org.eclipse.emf.common.util.URI)org.eclipse.emf.ecore.resource.Resource -
 doLogMessage(String)void o
TypeURIHelper - :org.eclipse.xtext.common.types.access.impl.InternalURIHelperConstants,org.eclipse.xtext.common.types.access.impl.URIHelperConstants
 new() -
 getFragment(String)String -
 createResourceURI(String)org.eclipse.emf.common.util.URI -
 createResourceURIFromString(String)org.eclipse.emf.common.util.URI -
 createResourceURIForFQN(String)org.eclipse.emf.common.util.URI -
 createURIBuilder()StringBuilder -
 createURI(StringBuilder)org.eclipse.emf.common.util.URI o
 getFullURI(org.eclipse.jdt.core.dom.ITypeBinding)org.eclipse.emf.common.util.URI -
 getFullURI(org.eclipse.jdt.core.dom.ITypeBinding,org.eclipse.emf.common.util.SegmentSequence.Builder)org.eclipse.emf.common.util.URI o
 getFullURI(org.eclipse.jdt.core.dom.ITypeBinding,StringBuilder)void o
 getFullURI(org.eclipse.jdt.core.dom.IVariableBinding)org.eclipse.emf.common.util.URI -
 getFullURI(org.eclipse.jdt.core.dom.IMethodBinding)org.eclipse.emf.common.util.URI -
 getFullURI(org.eclipse.jdt.core.dom.IBinding)org.eclipse.emf.common.util.URI -
 getFullURI(org.eclipse.jdt.core.IJavaElement)org.eclipse.emf.common.util.URI -
 getFullURIForClass(String)org.eclipse.emf.common.util.URI -
 getFullURI(org.eclipse.jdt.core.dom.ITypeBinding,String)org.eclipse.emf.common.util.URI -
 createFragment(org.eclipse.jdt.core.dom.ITypeBinding,StringBuilder)void o
 createFragment(String,StringBuilder)void o
 createFragmentForTypeVariable(org.eclipse.jdt.core.dom.ITypeBinding,StringBuilder)void o
 createFragmentForTypeVariable(String,StringBuilder)void o
 createFragmentForMethod(org.eclipse.jdt.core.dom.IMethodBinding,StringBuilder)void o
 getQualifiedName(org.eclipse.jdt.core.dom.ITypeBinding)String -
 getQualifiedName(org.eclipse.jdt.core.dom.ITypeBinding,StringBuilder)StringBuilder -
 getQualifiedName(org.eclipse.jdt.core.dom.ITypeBinding,org.eclipse.emf.common.util.SegmentSequence.Builder)org.eclipse.emf.common.util.SegmentSequence.Builder o
 computeTypeName(String)String -
 computeTypeName(String,StringBuilder)void -
 getTypeErasure(String)String -
 computeParameterizedTypeName(String)String -
 computeParameterizedTypeName(String,StringBuilder)void -
 computeParameter(String,StringBuilder)void -
 createFragmentForPrimitive(org.eclipse.jdt.core.dom.ITypeBinding,StringBuilder)void o
 createFragmentForPrimitive(String,StringBuilder)void o
 createFragmentForArray(org.eclipse.jdt.core.dom.ITypeBinding,StringBuilder)void o
 createFragmentForArray(String,StringBuilder)void o
 createFragmentForClass(org.eclipse.jdt.core.dom.ITypeBinding,StringBuilder)void o
 createFragmentForClass2(String,StringBuilder)void o
 createFragmentForClass(String,StringBuilder)void o
 createResourceURI(org.eclipse.jdt.core.dom.ITypeBinding,StringBuilder)void o
 createResourceURI(String,StringBuilder)void o
 createResourceURIForPrimitive()org.eclipse.emf.common.util.URI o
 createResourceURIForPrimitive(StringBuilder)void o
 createResourceURIForArray(org.eclipse.jdt.core.dom.ITypeBinding,StringBuilder)void o
 createResourceURIForArray(String,StringBuilder)void o
 createResourceURIForClass(org.eclipse.jdt.core.dom.ITypeBinding,StringBuilder)void o
 createResourceURIForClass(String,StringBuilder)void o
 createResourceURIForClassImpl2(String,StringBuilder)void o
 createResourceURIForClassImpl(String,StringBuilder)void o
 createResourceURIForTypeVariable(org.eclipse.jdt.core.dom.ITypeBinding,StringBuilder)void o
WorkingCopyOwnerProvider - :.IWorkingCopyOwnerProvider
 new() -
 getWorkingCopyOwner(org.eclipse.jdt.core.IJavaProject,org.eclipse.emf.ecore.resource.ResourceSet)org.eclipse.jdt.core.WorkingCopyOwner -
 isOnClassPath(org.eclipse.jdt.core.IJavaProject,org.eclipse.core.resources.IStorage)boolean ox
 getSource(String,String,org.eclipse.xtext.resource.IEObjectDescription,org.eclipse.emf.ecore.resource.ResourceSet,org.eclipse.xtext.resource.IResourceDescription)String o
 toQualifiedName(String,String)org.eclipse.xtext.naming.QualifiedName o
package org.eclipse.xtext.common.types.ui
DefaultCommonTypesUiModule - :org.eclipse.xtext.ui.DefaultUiModule
 new(org.eclipse.ui.plugin.AbstractUIPlugin) -
 bindClassLoaderToInstance()ClassLoader -
 bindIJvmTypeProvider$Factory()Class<org.eclipse.xtext.common.types.access.IJvmTypeProvider.Factory> -
 bindAbstractTypeScopeProvider()Class<org.eclipse.xtext.common.types.xtext.AbstractTypeScopeProvider> -
 bindITypesProposalProvider()Class<org.eclipse.xtext.common.types.xtext.ui.ITypesProposalProvider> -
 bindIJavaProjectProvider()Class<org.eclipse.xtext.common.types.access.jdt.IJavaProjectProvider> -
 bindIHyperlinkHelper()Class<org.eclipse.xtext.ui.editor.hyperlinking.IHyperlinkHelper> -
 bindAbstractJavaBasedContentProposalProvider$ReferenceProposalCreator()Class<org.eclipse.xtext.ui.editor.contentassist.AbstractJavaBasedContentProposalProvider.ReferenceProposalCreator> -
 bindIValidationJobScheduler()Class<org.eclipse.xtext.ui.editor.IValidationJobScheduler> -
 bindRefactoringResourceSetProvider()Class<org.eclipse.xtext.ui.refactoring.impl.RefactoringResourceSetProvider> -
 bindIJavaSearchParticipation()Class<.query.IJavaSearchParticipation> -
 bindDirtyStateEditorSupport()Class<org.eclipse.xtext.ui.editor.DirtyStateEditorSupport> -
package org.eclipse.xtext.common.types.ui.editor
JvmTypesAwareDirtyStateEditorSupport - :org.eclipse.xtext.ui.editor.DirtyStateEditorSupport
 new() -
 processDelta(org.eclipse.xtext.resource.IResourceDescription.Delta,org.eclipse.emf.ecore.resource.Resource,java.util.List<org.eclipse.emf.ecore.resource.Resource>)void o
package org.eclipse.xtext.common.types.ui.navigation
GlobalDerivedMemberAwareURIEditorOpener - :org.eclipse.xtext.ui.editor.GlobalURIEditorOpener
 new() -
 open(org.eclipse.emf.common.util.URI,Object,boolean)org.eclipse.ui.IEditorPart -
IDerivedMemberAwareEditorOpener ai :org.eclipse.xtext.ui.editor.IURIEditorOpener
 open(org.eclipse.emf.common.util.URI,org.eclipse.jdt.core.IMember,boolean)org.eclipse.ui.IEditorPart a
package org.eclipse.xtext.common.types.ui.notification
DeltaConverter - +ThrowableWrapper
 new(org.eclipse.xtext.naming.IQualifiedNameConverter,org.eclipse.xtext.common.types.access.jdt.TypeURIHelper,org.eclipse.xtext.resource.IResourceDescriptions) -
 convert(org.eclipse.jdt.core.IJavaElementDelta)java.util.List<org.eclipse.xtext.resource.IResourceDescription.Delta> -
 convertCompilationUnit(org.eclipse.jdt.core.IJavaElementDelta,java.util.List<org.eclipse.xtext.resource.IResourceDescription.Delta>)void o
 convertAddedCompilationUnit(org.eclipse.jdt.core.IJavaElementDelta,java.util.List<org.eclipse.xtext.resource.IResourceDescription.Delta>)void o
 convertChangedCompilationUnit(org.eclipse.jdt.core.IJavaElementDelta,java.util.List<org.eclipse.xtext.resource.IResourceDescription.Delta>)void o
 convertChangedType(org.eclipse.jdt.core.IType,java.util.List<org.eclipse.xtext.resource.IResourceDescription.Delta>)void ox
 convertChangedType(org.eclipse.emf.common.util.URI,org.eclipse.jdt.core.IType,java.util.List<org.eclipse.xtext.resource.IResourceDescription.Delta>)void o
 convertNewTypes(org.eclipse.jdt.core.ICompilationUnit,java.util.List<org.eclipse.xtext.resource.IResourceDescription.Delta>)void o
 convertNewType(org.eclipse.jdt.core.IType,java.util.List<org.eclipse.xtext.resource.IResourceDescription.Delta>)void ox
 convertNewTypeAndChildren(org.eclipse.emf.common.util.URI,org.eclipse.jdt.core.IType,java.util.List<org.eclipse.xtext.resource.IResourceDescription.Delta>)void o
 convertNewType(org.eclipse.emf.common.util.URI,org.eclipse.jdt.core.IType,java.util.List<org.eclipse.xtext.resource.IResourceDescription.Delta>)void o
 convertRemovedType(String,org.eclipse.jdt.core.IJavaProject,java.util.List<org.eclipse.xtext.resource.IResourceDescription.Delta>)void o
 convertRemovedType(org.eclipse.emf.common.util.URI,String,org.eclipse.jdt.core.IJavaProject,java.util.List<org.eclipse.xtext.resource.IResourceDescription.Delta>)void o
 createTypeResourceDescription(String).TypeResourceDescription ox
 createTypeResourceDescription(org.eclipse.emf.common.util.URI,String).TypeResourceDescription o
 createContentChangeDelta(org.eclipse.xtext.resource.IResourceDescription,org.eclipse.xtext.resource.IResourceDescription)org.eclipse.xtext.resource.IResourceDescription.Delta o
 createStructureChangeDelta(org.eclipse.jdt.core.IType,org.eclipse.xtext.resource.IResourceDescription,org.eclipse.xtext.resource.IResourceDescription)org.eclipse.xtext.resource.IResourceDescription.Delta o
 isDerived(org.eclipse.jdt.core.IType)boolean o
 isDerived(String,org.eclipse.jdt.core.IJavaProject)boolean o
 getAdditionallyExportedEObjects(org.eclipse.jdt.core.IType,org.eclipse.jdt.core.IJavaElementDelta)java.util.List<org.eclipse.xtext.resource.IEObjectDescription> ox
 traverseDelta(org.eclipse.jdt.core.IJavaElementDelta,.NameBasedEObjectDescriptionBuilder)void ox
 getExportedEObjects(org.eclipse.jdt.core.IType)java.util.List<org.eclipse.xtext.resource.IEObjectDescription> ox
 traverseType(org.eclipse.jdt.core.IType,.NameBasedEObjectDescriptionBuilder)void ox
 convertCompilationUnits(org.eclipse.jdt.core.IJavaElementDelta,java.util.List<org.eclipse.xtext.resource.IResourceDescription.Delta>)void o
 convertPackageFragment(org.eclipse.jdt.core.IJavaElementDelta,java.util.List<org.eclipse.xtext.resource.IResourceDescription.Delta>)void o
 convertAddedPackageFragment(org.eclipse.jdt.core.IJavaElementDelta,java.util.List<org.eclipse.xtext.resource.IResourceDescription.Delta>)void o
 convertRemovedTypes(org.eclipse.jdt.core.IJavaElementDelta,java.util.List<org.eclipse.xtext.resource.IResourceDescription.Delta>)void o
 convertRemovedTypes(java.util.Collection<String>,org.eclipse.jdt.core.IJavaProject,java.util.List<org.eclipse.xtext.resource.IResourceDescription.Delta>)void ox
 convertRemovedTypes(.TypeNames,java.util.List<org.eclipse.xtext.resource.IResourceDescription.Delta>)void o
 getQualifiedTypeNames(org.eclipse.jdt.core.IJavaElementDelta)java.util.Collection<String> ox
 getQualifiedTypeNames(org.eclipse.jdt.core.IJavaElement)java.util.Collection<String> ox
 getTypeNamesFromIndex(org.eclipse.jdt.core.IJavaElementDelta).TypeNames o
 getTypeNamesFromIndex(org.eclipse.jdt.core.IJavaElement).TypeNames o
 getURIFor(org.eclipse.jdt.core.IType)org.eclipse.emf.common.util.URI o
 getPrimaryTypeFrom(org.eclipse.jdt.core.ICompilationUnit)org.eclipse.jdt.core.IType ox
 getExpectedPrimaryTypeNameFor(org.eclipse.jdt.core.ICompilationUnit)String ox
DeltaConverter.ThrowableWrapper sx :org.eclipse.xtext.resource.IResourceDescription.Delta
 new(String,String,Throwable) -
 getUri()org.eclipse.emf.common.util.URI -
 getOld()org.eclipse.xtext.resource.IResourceDescription -
 getNew()org.eclipse.xtext.resource.IResourceDescription -
 haveEObjectDescriptionsChanged()boolean -
 getLocation()String -
 getCause()Throwable -
 toString()String -
JavaBuilderState -
 getProject()org.eclipse.core.resources.IProject -
 getLastBuiltState(org.eclipse.jdt.core.IJavaElement).JavaBuilderState s
 getLastBuiltState(org.eclipse.core.resources.IProject).JavaBuilderState s
 getLastStructuralBuildTime()Long -
 getBuildNumber()Integer -
 getStructurallyChangedTypes()java.util.Set<org.eclipse.xtext.naming.QualifiedName> -
 _getQualifiedTypeNames(org.eclipse.jdt.core.IPackageFragment).TypeNames o
 _getQualifiedTypeNames(org.eclipse.jdt.core.ICompilationUnit).TypeNames o
 getQualifiedTypeNames(Object).TypeNames -
LayeredTypeResourceDescription - :org.eclipse.xtext.resource.IResourceDescription
 new(.TypeResourceDescription,java.util.List<org.eclipse.xtext.resource.IEObjectDescription>) -
 getImportedNames()Iterable<org.eclipse.xtext.naming.QualifiedName> -
 getReferenceDescriptions()Iterable<org.eclipse.xtext.resource.IReferenceDescription> -
 getURI()org.eclipse.emf.common.util.URI -
 getExportedObjects()Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 isEmpty()boolean -
 getExportedObjectsByType(org.eclipse.emf.ecore.EClass)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getExportedObjectsByObject(org.eclipse.emf.ecore.EObject)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getExportedObjects(org.eclipse.emf.ecore.EClass,org.eclipse.xtext.naming.QualifiedName,boolean)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
NameBasedEObjectDescription - :org.eclipse.xtext.resource.IEObjectDescription
 new(org.eclipse.xtext.naming.QualifiedName) o
 getName()org.eclipse.xtext.naming.QualifiedName -
 getQualifiedName()org.eclipse.xtext.naming.QualifiedName -
 getEObjectOrProxy()org.eclipse.emf.ecore.EObject -
 getEObjectURI()org.eclipse.emf.common.util.URI -
 getEClass()org.eclipse.emf.ecore.EClass -
 getUserData(String)String -
 getUserDataKeys()String[] -
 toString()String -
TypeNames -
 new(org.eclipse.jdt.core.IJavaProject) -
 remove(String)boolean -
 getTypeNames()java.util.Collection<String> -
 getTopLevelTypeName(String)String -
 addTypeName(String,String)void -
 addAll(.TypeNames)void -
 getProjectContext()org.eclipse.jdt.core.IJavaProject -
TypeResourceDescription - :org.eclipse.xtext.resource.impl.AbstractResourceDescription
 new(org.eclipse.emf.common.util.URI,java.util.List<org.eclipse.xtext.resource.IEObjectDescription>) -
 getImportedNames()Iterable<org.eclipse.xtext.naming.QualifiedName> -
 getReferenceDescriptions()Iterable<org.eclipse.xtext.resource.IReferenceDescription> -
 getURI()org.eclipse.emf.common.util.URI -
 computeExportedObjects()java.util.List<org.eclipse.xtext.resource.IEObjectDescription> o
TypeResourceUnloader - :org.eclipse.xtext.resource.impl.AbstractResourceDescriptionChangeEventSource,org.eclipse.jdt.core.IElementChangedListener
 new(.DeltaConverter) -
 elementChanged(org.eclipse.jdt.core.ElementChangedEvent)void -
package org.eclipse.xtext.common.types.ui.query
IJavaSearchParticipation ai +No,Yes
 canContainJvmReferences(org.eclipse.emf.common.util.URI)boolean a
IJavaSearchParticipation.No s :.IJavaSearchParticipation
 new() -
 canContainJvmReferences(org.eclipse.emf.common.util.URI)boolean -
IJavaSearchParticipation.Yes s :.IJavaSearchParticipation
 new() -
 canContainJvmReferences(org.eclipse.emf.common.util.URI)boolean -
JavaSearchHelper -
 new() -
 init(org.eclipse.jdt.ui.search.ISearchRequestor,org.eclipse.xtext.resource.IResourceDescriptions)void -
 search(org.eclipse.emf.common.util.URI,org.eclipse.core.runtime.IProgressMonitor)void -
 searchIn(org.eclipse.emf.common.util.URI,org.eclipse.xtext.resource.IResourceDescription)void o
 accept(org.eclipse.xtext.resource.IReferenceDescription)void o
 getLocation(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,int)org.eclipse.xtext.util.ITextRegion o
 getResourceSet(org.eclipse.core.resources.IProject)org.eclipse.emf.ecore.resource.ResourceSet o
 acceptMatch(Object,org.eclipse.xtext.util.ITextRegion)void o
 createResourceSet(org.eclipse.core.resources.IProject)org.eclipse.emf.ecore.resource.ResourceSet o
QueryParticipant - :org.eclipse.jdt.ui.search.IQueryParticipant
 new(com.google.inject.Provider<org.eclipse.xtext.resource.IResourceDescriptions>,.UIParticipant) -
 search(org.eclipse.jdt.ui.search.ISearchRequestor,org.eclipse.jdt.ui.search.QuerySpecification,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 createSearchHelper(org.eclipse.jdt.ui.search.ISearchRequestor).JavaSearchHelper o
 waitForBuild()void o
 estimateTicks(org.eclipse.jdt.ui.search.QuerySpecification)int -
 getUIParticipant()org.eclipse.jdt.ui.search.IMatchPresentation -
UIParticipant - :org.eclipse.jdt.ui.search.IMatchPresentation
 new() -
 createLabelProvider()org.eclipse.jface.viewers.ILabelProvider -
 showMatch(org.eclipse.search.ui.text.Match,int,int,boolean)void -
package org.eclipse.xtext.common.types.ui.refactoring
JdtRefactoringContext - :org.eclipse.xtext.ui.refactoring.ui.IRenameElementContext.Impl
 new(org.eclipse.emf.ecore.EObject,org.eclipse.jdt.core.IJavaElement,org.eclipse.ui.IEditorPart,org.eclipse.jface.viewers.ISelection,org.eclipse.xtext.resource.XtextResource,boolean) -
 getJavaElement()org.eclipse.jdt.core.IJavaElement -
 isRealJvmElement()boolean -
JdtRefactoringContextFactory - :org.eclipse.xtext.ui.refactoring.ui.IRenameContextFactory.Default
 new() -
 createExternalRenameElementContext(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.ui.editor.XtextEditor,org.eclipse.jface.text.ITextSelection,org.eclipse.xtext.resource.XtextResource)org.eclipse.xtext.ui.refactoring.ui.IRenameElementContext -
 isJvmMember(org.eclipse.emf.ecore.EObject)boolean o
 isTypeResource(org.eclipse.emf.ecore.EObject)boolean o
 getJavaElementFinder()org.eclipse.xtext.common.types.util.jdt.IJavaElementFinder o
JdtRenameRefactoringProcessorFactory -
 new() -
 createRenameProcessor(org.eclipse.jdt.core.IJavaElement)org.eclipse.jdt.internal.corext.refactoring.rename.JavaRenameProcessor -
JdtRenameSupport - :org.eclipse.xtext.ui.refactoring.ui.IRenameSupport +Factory
 new(org.eclipse.jdt.core.refactoring.descriptors.RenameJavaElementDescriptor) x !org.eclipse.core.runtime.CoreException
 new() -
 initialize(.JdtRefactoringContext,org.eclipse.jdt.core.refactoring.descriptors.RenameJavaElementDescriptor)void o !org.eclipse.core.runtime.CoreException
 startRefactoringWithDialog(boolean)void - !InterruptedException
 startDirectRefactoring()void - !InterruptedException
 getShell()org.eclipse.swt.widgets.Shell o
JvmRenameElementHandler x :org.eclipse.xtext.ui.refactoring.ui.DefaultRenameElementHandler
 new() -
 createRenameElementContext(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.ui.editor.XtextEditor,org.eclipse.jface.text.ITextSelection,org.eclipse.xtext.resource.XtextResource)org.eclipse.xtext.ui.refactoring.ui.IRenameElementContext -
JvmRenameRefactoringProvider - :org.eclipse.xtext.ui.refactoring.impl.DefaultRenameRefactoringProvider
 new() -
 getRenameRefactoring(org.eclipse.xtext.ui.refactoring.ui.IRenameElementContext)org.eclipse.ltk.core.refactoring.participants.ProcessorBasedRefactoring -
 isJavaSource(org.eclipse.jdt.core.IJavaElement)boolean o
 createRenameDescriptor(org.eclipse.jdt.core.IJavaElement,String)org.eclipse.jdt.core.refactoring.descriptors.RenameJavaElementDescriptor - !org.eclipse.jdt.core.JavaModelException
package org.eclipse.xtext.common.types.ui.refactoring.participant
CompositeRefactoringProcessor - :org.eclipse.xtext.ui.refactoring.impl.AbstractRenameProcessor +Access
 new() -
 addProcessor(org.eclipse.ltk.core.refactoring.participants.RefactoringProcessor)boolean -
 getNumProcessors()int -
 getElements()Object[] -
 getProcessorName()String -
 isApplicable()boolean - !org.eclipse.core.runtime.CoreException
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 loadParticipants(org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.ltk.core.refactoring.participants.SharableParticipants)org.eclipse.ltk.core.refactoring.participants.RefactoringParticipant[] - !org.eclipse.core.runtime.CoreException
 getIdentifier()String -
 initialize(org.eclipse.xtext.ui.refactoring.ui.IRenameElementContext)boolean -
 getOriginalName()String -
 getNewName()String -
 setNewName(String)void -
 validateNewName(String)org.eclipse.ltk.core.refactoring.RefactoringStatus -
CompositeRefactoringProcessor.Access s
 new() -
 getCurrent(org.eclipse.ltk.core.refactoring.participants.RefactoringProcessor).CompositeRefactoringProcessor -
 disposeCurrent()void -
 isDisposed()boolean -
FilteringCompositeChange - :org.eclipse.ltk.core.refactoring.CompositeChange
 new(String) -
 createUndoChange(org.eclipse.ltk.core.refactoring.Change[])org.eclipse.ltk.core.refactoring.Change o
JdtRenameParticipant - :org.eclipse.xtext.ui.refactoring.impl.AbstractProcessorBasedRenameParticipant +ContextFactory
 new() -
 getName()String -
 createRenameElementContexts(Object)java.util.List<org.eclipse.xtext.ui.refactoring.ui.IRenameElementContext> o
 getRenameProcessor(org.eclipse.xtext.ui.refactoring.ui.IRenameElementContext)org.eclipse.ltk.core.refactoring.participants.RenameProcessor o
 createJdtRenameParticipantContext(org.eclipse.xtext.common.types.JvmMember,org.eclipse.jdt.core.IJavaElement)java.util.List<org.eclipse.xtext.ui.refactoring.ui.IRenameElementContext> o
 getRenamedElementsOrProxies(org.eclipse.emf.ecore.EObject)java.util.List<org.eclipse.emf.ecore.EObject> o
 getExpectedJvmType(org.eclipse.jdt.core.IJavaElement)org.eclipse.emf.ecore.EClass o
 getContextFactory(org.eclipse.emf.ecore.EObject).JdtRenameParticipant.ContextFactory o
 dispose()void o
JdtRenameParticipant.ContextFactory s
 new() -
 createJdtParticipantXtextSourceContexts(.JdtRenameParticipant,org.eclipse.emf.ecore.EObject)java.util.List<org.eclipse.xtext.ui.refactoring.ui.IRenameElementContext> o
JdtRenameParticipantContext - :org.eclipse.xtext.ui.refactoring.ui.IRenameElementContext.Impl
 new(.JdtRenameParticipant,org.eclipse.xtext.common.types.JvmMember,org.eclipse.jdt.core.IJavaElement) -
 getRenamedJavaElement()org.eclipse.jdt.core.IJavaElement -
 getJdtRenameParticipant().JdtRenameParticipant -
JvmElementFinder -
 new() -
 getCorrespondingJvmElement(org.eclipse.jdt.core.IJavaElement,org.eclipse.emf.ecore.resource.ResourceSet)org.eclipse.emf.ecore.EObject -
 findJvmElementDeclarationInIndex(org.eclipse.emf.ecore.EObject,org.eclipse.core.resources.IProject,org.eclipse.emf.ecore.resource.ResourceSet)org.eclipse.emf.ecore.EObject -
JvmMemberRenameProcessor - :org.eclipse.xtext.ui.refactoring.impl.RenameElementProcessor
 new() -
 initialize(org.eclipse.xtext.ui.refactoring.ui.IRenameElementContext)boolean -
 createResourceSet(org.eclipse.xtext.ui.refactoring.ui.IRenameElementContext)org.eclipse.emf.ecore.resource.ResourceSet o
 isValidTargetFile(org.eclipse.emf.ecore.resource.Resource,org.eclipse.xtext.ui.refactoring.impl.StatusWrapper)boolean o
JvmMemberRenameStrategy - :org.eclipse.xtext.ui.refactoring.IRenameStrategy +Provider
 targetMemberOriginalURI org.eclipse.emf.common.util.URI o
 targetMemberNewURI org.eclipse.emf.common.util.URI o
 originalName String o
 new() -
 initialize(org.eclipse.xtext.common.types.JvmMember,org.eclipse.xtext.ui.refactoring.ui.IRenameElementContext)boolean -
 applyDeclarationChange(String,org.eclipse.emf.ecore.resource.ResourceSet)void -
 revertDeclarationChange(org.eclipse.emf.ecore.resource.ResourceSet)void -
 setName(org.eclipse.emf.common.util.URI,org.eclipse.emf.ecore.resource.ResourceSet,String)org.eclipse.xtext.common.types.JvmMember o
 createDeclarationUpdates(String,org.eclipse.emf.ecore.resource.ResourceSet,org.eclipse.xtext.ui.refactoring.IRefactoringUpdateAcceptor)void -
 getOriginalName()String -
 validateNewName(String)org.eclipse.ltk.core.refactoring.RefactoringStatus -
JvmMemberRenameStrategy.Provider s :org.eclipse.xtext.ui.refactoring.IRenameStrategy.Provider +Delegate
 new() -
 get(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.ui.refactoring.ui.IRenameElementContext)org.eclipse.xtext.ui.refactoring.IRenameStrategy - !org.eclipse.xtext.ui.refactoring.IRenameStrategy.Provider.NoSuchStrategyException
JvmMemberRenameStrategy.Provider.Delegate sai@ :java.lang.annotation.Annotation
TextChangeCombiner -
 new() -
 combineChanges(org.eclipse.ltk.core.refactoring.Change)org.eclipse.ltk.core.refactoring.Change -
 visitCompositeChange(org.eclipse.ltk.core.refactoring.CompositeChange,java.util.Map<Object,org.eclipse.ltk.core.refactoring.TextChange>,java.util.List<org.eclipse.ltk.core.refactoring.Change>,java.util.Set<org.eclipse.ui.IEditorPart>)void o
 visitChange(org.eclipse.ltk.core.refactoring.Change,java.util.Map<Object,org.eclipse.ltk.core.refactoring.TextChange>,java.util.List<org.eclipse.ltk.core.refactoring.Change>,java.util.Set<org.eclipse.ui.IEditorPart>)void o
 addIfNotDuplicate(org.eclipse.text.edits.MultiTextEdit,org.eclipse.text.edits.TextEdit)void o
 getKey(org.eclipse.ltk.core.refactoring.TextChange)Object o
 createTextChange(Object,String)org.eclipse.ltk.core.refactoring.TextChange o
package org.eclipse.xtext.common.types.ui.trace
AbstractTraceWithoutStorage a :org.eclipse.xtext.ui.generator.trace.AbstractEclipseTrace
 new() -
 getLocalProject()org.eclipse.core.resources.IProject -
 getLocalSourceRelativeURI()org.eclipse.xtext.generator.trace.SourceRelativeURI o
 setEncoding(java.nio.charset.Charset)void o
 getEncoding()java.nio.charset.Charset o
 getLocalStorage()org.eclipse.core.resources.IStorage -
 setProject(org.eclipse.core.resources.IProject)void o
 setLocalURI(org.eclipse.xtext.generator.trace.SourceRelativeURI)void o
 findStorage(org.eclipse.xtext.generator.trace.SourceRelativeURI,org.eclipse.core.resources.IProject)org.eclipse.core.resources.IStorage o
 getLocalContentsAsText(org.eclipse.core.resources.IProject)java.io.Reader o !java.io.IOException
 getContents(org.eclipse.xtext.generator.trace.SourceRelativeURI,org.eclipse.core.resources.IProject)java.io.InputStream oa !java.io.IOException
 getLocalURI()org.eclipse.xtext.generator.trace.AbsoluteURI -
package org.eclipse.xtext.common.types.util.jdt
IJavaElementFinder ai
 findElementFor(org.eclipse.xtext.common.types.JvmIdentifiableElement)org.eclipse.jdt.core.IJavaElement a
 findExactElementFor(org.eclipse.xtext.common.types.JvmIdentifiableElement)org.eclipse.jdt.core.IJavaElement a
JavaElementFinder - :.IJavaElementFinder +Implementation
 new() -
 findElementFor(org.eclipse.xtext.common.types.JvmIdentifiableElement)org.eclipse.jdt.core.IJavaElement -
 findExactElementFor(org.eclipse.xtext.common.types.JvmIdentifiableElement)org.eclipse.jdt.core.IJavaElement -
 internalFindElementFor(org.eclipse.xtext.common.types.JvmIdentifiableElement,boolean)org.eclipse.jdt.core.IJavaElement o
 setProjectProvider(org.eclipse.xtext.common.types.access.jdt.IJavaProjectProvider)void -
 getProjectProvider()org.eclipse.xtext.common.types.access.jdt.IJavaProjectProvider -
JavaElementFinder.Implementation s :org.eclipse.xtext.common.types.util.TypesSwitch<org.eclipse.jdt.core.IJavaElement>
 new(org.eclipse.jdt.core.IJavaProject,boolean) -
 new(org.eclipse.jdt.core.IJavaProject) -
 caseJvmPrimitiveType(org.eclipse.xtext.common.types.JvmPrimitiveType)org.eclipse.jdt.core.IJavaElement -
 caseJvmArrayType(org.eclipse.xtext.common.types.JvmArrayType)org.eclipse.jdt.core.IJavaElement -
 caseJvmMember(org.eclipse.xtext.common.types.JvmMember)org.eclipse.jdt.core.IJavaElement -
 getDeclaringTypeElement(org.eclipse.xtext.common.types.JvmMember)org.eclipse.jdt.core.IJavaElement -
 caseJvmField(org.eclipse.xtext.common.types.JvmField)org.eclipse.jdt.core.IJavaElement -
 caseJvmOperation(org.eclipse.xtext.common.types.JvmOperation)org.eclipse.jdt.core.IJavaElement -
 caseJvmConstructor(org.eclipse.xtext.common.types.JvmConstructor)org.eclipse.jdt.core.IJavaElement -
 caseJvmDeclaredType(org.eclipse.xtext.common.types.JvmDeclaredType)org.eclipse.jdt.core.IJavaElement -
 doSwitch(org.eclipse.emf.ecore.EObject)org.eclipse.jdt.core.IJavaElement -
package org.eclipse.xtext.common.types.xtext.ui
AbstractTypesProposalProvider a :.ITypesProposalProvider
 new() -
 createTypeProposals(org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalFactory,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 createSubTypeProposals(org.eclipse.xtext.common.types.JvmType,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalFactory,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 createSubTypeProposals(org.eclipse.xtext.common.types.JvmType,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalFactory,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.emf.ecore.EReference,.ITypesProposalProvider.Filter,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 createTypeProposals(org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalFactory,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.emf.ecore.EReference,.ITypesProposalProvider.Filter,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
ITypesProposalProvider ai +Filter,Null
 createTypeProposals(org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalFactory,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void a
 createTypeProposals(org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalFactory,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.emf.ecore.EReference,.ITypesProposalProvider.Filter,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void a
 createTypeProposals(org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalFactory,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.emf.ecore.EReference,.ITypesProposalProvider.Filter,org.eclipse.xtext.conversion.IValueConverter<String>,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void a
 createSubTypeProposals(org.eclipse.xtext.common.types.JvmType,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalFactory,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void a
 createSubTypeProposals(org.eclipse.xtext.common.types.JvmType,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalFactory,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.emf.ecore.EReference,.ITypesProposalProvider.Filter,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void a
 createSubTypeProposals(org.eclipse.xtext.common.types.JvmType,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalFactory,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.emf.ecore.EReference,.ITypesProposalProvider.Filter,org.eclipse.xtext.conversion.IValueConverter<String>,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void a
ITypesProposalProvider.Filter sai
 accept(int,char[],char[],char[][],String)boolean a
 getSearchFor()int a
ITypesProposalProvider.Null s :.ITypesProposalProvider
 new() -
 createTypeProposals(org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalFactory,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 createTypeProposals(org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalFactory,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.emf.ecore.EReference,.ITypesProposalProvider.Filter,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 createSubTypeProposals(org.eclipse.xtext.common.types.JvmType,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalFactory,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.emf.ecore.EReference,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 createSubTypeProposals(org.eclipse.xtext.common.types.JvmType,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalFactory,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.emf.ecore.EReference,.ITypesProposalProvider.Filter,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 createTypeProposals(org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalFactory,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.emf.ecore.EReference,.ITypesProposalProvider.Filter,org.eclipse.xtext.conversion.IValueConverter<String>,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 createSubTypeProposals(org.eclipse.xtext.common.types.JvmType,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalFactory,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.emf.ecore.EReference,.ITypesProposalProvider.Filter,org.eclipse.xtext.conversion.IValueConverter<String>,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
IntersectingJavaSearchScope - :org.eclipse.jdt.core.search.IJavaSearchScope
 new(org.eclipse.jdt.core.search.IJavaSearchScope[]) v
 encloses(String)boolean -
 encloses(org.eclipse.jdt.core.IJavaElement)boolean -
 enclosingProjectsAndJars()org.eclipse.core.runtime.IPath[] -
 includesBinaries()boolean x
 includesClasspaths()boolean x
 setIncludesBinaries(boolean)void x
 setIncludesClasspaths(boolean)void x
JdtAwareProjectByResourceProvider - :org.eclipse.xtext.ui.resource.ProjectByResourceProvider
 new() -
 getProjectContext(org.eclipse.emf.ecore.resource.Resource)org.eclipse.core.resources.IProject -
JdtBasedConstructorScope - :org.eclipse.xtext.common.types.xtext.AbstractConstructorScope +LazyConstructorDescription,LazyDefaultConstructorDescription
 new(.JdtBasedSimpleTypeScope) -
 internalGetAllElements()Iterable<org.eclipse.xtext.resource.IEObjectDescription> o
 getTypeProvider()org.eclipse.xtext.common.types.access.jdt.IJdtTypeProvider o
 createScopedElement(org.eclipse.jdt.core.IMethod)org.eclipse.xtext.resource.IEObjectDescription -
 createScopedElement(org.eclipse.jdt.core.IType)org.eclipse.xtext.resource.IEObjectDescription -
 collectContents(org.eclipse.jdt.core.search.IJavaSearchScope,org.eclipse.jdt.core.search.SearchRequestor)void - !org.eclipse.core.runtime.CoreException
 getTypeScope().JdtBasedSimpleTypeScope -
JdtBasedConstructorScope.LazyConstructorDescription s :org.eclipse.xtext.resource.AbstractEObjectDescription
 new(org.eclipse.jdt.core.IMethod,org.eclipse.xtext.common.types.access.jdt.TypeURIHelper,org.eclipse.xtext.naming.IQualifiedNameConverter) o
 getName()org.eclipse.xtext.naming.QualifiedName -
 getQualifiedName()org.eclipse.xtext.naming.QualifiedName -
 getEObjectOrProxy()org.eclipse.xtext.common.types.JvmConstructor -
 getEObjectURI()org.eclipse.emf.common.util.URI -
 getEClass()org.eclipse.emf.ecore.EClass -
 createProxy()org.eclipse.xtext.common.types.JvmConstructor o
 computeURI()org.eclipse.emf.common.util.URI o
JdtBasedConstructorScope.LazyDefaultConstructorDescription s :org.eclipse.xtext.resource.AbstractEObjectDescription
 new(org.eclipse.jdt.core.IType,org.eclipse.xtext.common.types.access.jdt.TypeURIHelper,org.eclipse.xtext.naming.IQualifiedNameConverter) o
 getName()org.eclipse.xtext.naming.QualifiedName -
 getQualifiedName()org.eclipse.xtext.naming.QualifiedName -
 getEObjectOrProxy()org.eclipse.xtext.common.types.JvmConstructor -
 getEObjectURI()org.eclipse.emf.common.util.URI -
 getEClass()org.eclipse.emf.ecore.EClass -
 createProxy()org.eclipse.xtext.common.types.JvmConstructor o
 computeURI()org.eclipse.emf.common.util.URI o
JdtBasedSimpleTypeScope - :org.eclipse.xtext.common.types.xtext.AbstractTypeScope
 new(org.eclipse.xtext.common.types.access.jdt.IJdtTypeProvider,org.eclipse.xtext.naming.IQualifiedNameConverter,com.google.common.base.Predicate<org.eclipse.xtext.resource.IEObjectDescription>) -
 internalGetAllElements()Iterable<org.eclipse.xtext.resource.IEObjectDescription> o
 createScopedElement(String)org.eclipse.xtext.resource.IEObjectDescription -
 createProxy(String)org.eclipse.emf.ecore.InternalEObject o
 collectContents(org.eclipse.jdt.core.search.IJavaSearchScope,org.eclipse.jdt.core.search.TypeNameRequestor)void - !org.eclipse.jdt.core.JavaModelException
 getTypeProvider()org.eclipse.xtext.common.types.access.jdt.IJdtTypeProvider -
JdtBasedSimpleTypeScopeProvider - :org.eclipse.xtext.common.types.xtext.AbstractTypeScopeProvider
 new() -
 createConstructorScope(org.eclipse.xtext.common.types.access.IJvmTypeProvider,com.google.common.base.Predicate<org.eclipse.xtext.resource.IEObjectDescription>)org.eclipse.xtext.common.types.xtext.AbstractConstructorScope -
 new(org.eclipse.xtext.common.types.access.jdt.JdtTypeProviderFactory,org.eclipse.xtext.naming.IQualifiedNameConverter) -
 createTypeScope(org.eclipse.xtext.common.types.access.IJvmTypeProvider,com.google.common.base.Predicate<org.eclipse.xtext.resource.IEObjectDescription>).JdtBasedSimpleTypeScope -
 getTypeProviderFactory()org.eclipse.xtext.common.types.access.jdt.JdtTypeProviderFactory -
JdtHoverDocumentationProvider - :org.eclipse.xtext.ui.editor.hover.html.IEObjectHoverDocumentationProvider
 javaElementFinder org.eclipse.xtext.common.types.util.jdt.IJavaElementFinder o
 new() -
 getDocumentation(org.eclipse.emf.ecore.EObject)String -
JdtHoverProvider - :org.eclipse.xtext.ui.editor.hover.IEObjectHoverProvider +JavadocHoverWrapper
 new() -
 getHoverInfo(org.eclipse.emf.ecore.EObject,org.eclipse.jface.text.ITextViewer,org.eclipse.jface.text.IRegion)org.eclipse.xtext.ui.editor.hover.IEObjectHoverProvider.IInformationControlCreatorProvider -
JdtHoverProvider.JavadocHoverWrapper s :org.eclipse.jdt.internal.ui.text.java.hover.JavadocHover
 new() -
 setJavaElement(org.eclipse.jdt.core.IJavaElement)void -
 getJavaElementsAt(org.eclipse.jface.text.ITextViewer,org.eclipse.jface.text.IRegion)org.eclipse.jdt.core.IJavaElement[] o
JdtHyperlink - :org.eclipse.xtext.ui.editor.hyperlinking.AbstractHyperlink
 new() -
 open()void -
 setJavaElement(org.eclipse.jdt.core.IJavaElement)void -
 getJavaElement()org.eclipse.jdt.core.IJavaElement -
JdtHyperlinkFactory -
 new() -
 canHandle(org.eclipse.emf.ecore.EObject)boolean -
 createHyperlink(org.eclipse.jface.text.Region,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.ui.editor.hyperlinking.IHyperlinkAcceptor)void -
 setJavaElementFinder(org.eclipse.xtext.common.types.util.jdt.IJavaElementFinder)void -
 getJavaElementFinder()org.eclipse.xtext.common.types.util.jdt.IJavaElementFinder -
 setJdtHyperlinkProvider(com.google.inject.Provider<.JdtHyperlink>)void -
 getJdtHyperlinkProvider()com.google.inject.Provider<.JdtHyperlink> -
JdtIndexedJvmTypeAccess - :org.eclipse.xtext.common.types.access.impl.IndexedJvmTypeAccess
 new() -
 findAccessibleType(String,org.eclipse.emf.ecore.resource.ResourceSet,java.util.Iterator<org.eclipse.xtext.resource.IEObjectDescription>)org.eclipse.emf.ecore.EObject o !org.eclipse.xtext.common.types.access.impl.IndexedJvmTypeAccess.UnknownNestedTypeException
JdtTypeRelevance -
 new() -
 getRelevance(String,String)int -
JdtTypesProposalProvider - :.AbstractTypesProposalProvider +FQNShortener
 new() -
 createSubTypeProposals(org.eclipse.xtext.common.types.JvmType,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalFactory,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.emf.ecore.EReference,.ITypesProposalProvider.Filter,org.eclipse.xtext.conversion.IValueConverter<String>,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 getIdentifier(char[],char[],char[][])String o
 createSearchScope(org.eclipse.jdt.core.IJavaProject,org.eclipse.xtext.common.types.JvmType,java.util.Set<String>)org.eclipse.jdt.core.search.IJavaSearchScope o !org.eclipse.jdt.core.JavaModelException
 getDirtyTypeNames()java.util.Set<String> o
 searchAndCreateProposals(org.eclipse.jdt.core.search.IJavaSearchScope,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalFactory,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.emf.ecore.EReference,.ITypesProposalProvider.Filter,org.eclipse.xtext.conversion.IValueConverter<String>,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void o !org.eclipse.jdt.core.JavaModelException
 checkAccessRestriction()boolean o
 createTextApplier(org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.scoping.IScope,org.eclipse.xtext.naming.IQualifiedNameConverter,org.eclipse.xtext.conversion.IValueConverter<String>)org.eclipse.xtext.ui.editor.contentassist.ConfigurableCompletionProposal.IReplacementTextApplier o
 createTypeProposals(org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalFactory,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.emf.ecore.EReference,.ITypesProposalProvider.Filter,org.eclipse.xtext.conversion.IValueConverter<String>,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 createTypeProposals(org.eclipse.jdt.core.IJavaProject,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalFactory,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.emf.ecore.EReference,.ITypesProposalProvider.Filter,org.eclipse.xtext.conversion.IValueConverter<String>,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor)void -
 createTypeProposal(String,int,boolean,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalFactory,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor,org.eclipse.xtext.common.types.access.IJvmTypeProvider,org.eclipse.xtext.conversion.IValueConverter<String>)void o
 computeImage(String,boolean,int)org.eclipse.swt.graphics.Image o
 setProjectProvider(org.eclipse.xtext.common.types.access.jdt.IJavaProjectProvider)void -
 getProjectProvider()org.eclipse.xtext.common.types.access.jdt.IJavaProjectProvider -
JdtTypesProposalProvider.FQNShortener s :org.eclipse.xtext.ui.editor.contentassist.ReplacementTextApplier
 scope org.eclipse.xtext.scoping.IScope of
 context org.eclipse.emf.ecore.resource.Resource of
 qualifiedNameConverter org.eclipse.xtext.naming.IQualifiedNameConverter of
 valueConverter org.eclipse.xtext.conversion.IValueConverter<String> of
 new(org.eclipse.emf.ecore.resource.Resource,org.eclipse.xtext.scoping.IScope,org.eclipse.xtext.naming.IQualifiedNameConverter,org.eclipse.xtext.conversion.IValueConverter<String>) -
 applyValueConverter(org.eclipse.xtext.naming.QualifiedName)String o
 getActualReplacementString(org.eclipse.xtext.ui.editor.contentassist.ConfigurableCompletionProposal)String -
JdtValidationJobScheduler - :org.eclipse.xtext.ui.editor.ValidationJobScheduler
 new() -
 isDirty(org.eclipse.emf.common.util.URI)boolean o
JdtVariableCompletions - +CompletionDataAcceptor,VariableType
 new() -
 getVariableProposals(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,.JdtVariableCompletions.VariableType,java.util.Set<String>,.JdtVariableCompletions.CompletionDataAcceptor)void -
 getVariableProposals(String,org.eclipse.emf.ecore.EObject,.JdtVariableCompletions.VariableType,java.util.Set<String>,.JdtVariableCompletions.CompletionDataAcceptor)void -
 internalGetVariableProposals(String,org.eclipse.emf.ecore.EObject,.JdtVariableCompletions.VariableType,java.util.Set<String>,.JdtVariableCompletions.CompletionDataAcceptor)void o
 isCollectionType(String)boolean o
 isArray(String)boolean o
 getArrayComponentTypeSimpleName(String)String o
 getImage(org.eclipse.emf.ecore.EObject)org.eclipse.swt.graphics.Image o
 getRawTypeSimpleName(String)String o
 getFirstTypeArgumentSimpleName(String)String o
 typeArgSeparator()String o
 rightTypeArgParen()String o
 leftTypeArgParen()String o
 getCollectionTypes()java.util.Set<String> o
 getSimpleName(String)String o
 getTextUnderReference(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference)String o
 getVariableProposals(String,boolean,org.eclipse.emf.ecore.EObject,.JdtVariableCompletions.VariableType,java.util.Set<String>)String[] -
 getVariableKind(.JdtVariableCompletions.VariableType)int o
JdtVariableCompletions.CompletionDataAcceptor sai
 accept(String,org.eclipse.jface.viewers.StyledString,org.eclipse.swt.graphics.Image)void a
JdtVariableCompletions.VariableType sfe :Enum<.JdtVariableCompletions.VariableType>
 INSTANCE_FIELD .JdtVariableCompletions.VariableType sf
 PARAMETER .JdtVariableCompletions.VariableType sf
 LOCAL_VAR .JdtVariableCompletions.VariableType sf
 STATIC_FIELD .JdtVariableCompletions.VariableType sf
 values().JdtVariableCompletions.VariableType[] s
 valueOf(String).JdtVariableCompletions.VariableType s
ProgressMonitorProposalAcceptorAdapter - :org.eclipse.core.runtime.NullProgressMonitor
 new(org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor) -
 isCanceled()boolean -
ProjectAwareResourceDescriptionsProvider - :org.eclipse.xtext.common.types.xtext.AbstractProjectAwareResourceDescriptionsProvider
 new() -
 getProjectName(org.eclipse.emf.ecore.resource.ResourceSet)String o
TypeAwareHyperlinkHelper - :org.eclipse.xtext.ui.editor.hyperlinking.HyperlinkHelper
 new() -
 createHyperlinksTo(org.eclipse.xtext.resource.XtextResource,org.eclipse.jface.text.Region,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.ui.editor.hyperlinking.IHyperlinkAcceptor)void -
 setJdtHyperlinkFactory(.JdtHyperlinkFactory)void -
 getJdtHyperlinkFactory().JdtHyperlinkFactory -
TypeAwareReferenceProposalCreator - :org.eclipse.xtext.ui.editor.contentassist.AbstractJavaBasedContentProposalProvider.ReferenceProposalCreator
 new() -
 getWrappedFactory(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,com.google.common.base.Function<org.eclipse.xtext.resource.IEObjectDescription,org.eclipse.jface.text.contentassist.ICompletionProposal>)com.google.common.base.Function<org.eclipse.xtext.resource.IEObjectDescription,org.eclipse.jface.text.contentassist.ICompletionProposal> o
 computeImage(boolean,int)org.eclipse.swt.graphics.Image o
 getEReferenceType(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference)org.eclipse.emf.ecore.EClass o
TypeMatchFilters f +AbstractFilter,AcceptableByPreference,All,And,CanInstantiate,IsNotInternal,IsPublic,None,Not,Or
 all().ITypesProposalProvider.Filter sx
 all(int).ITypesProposalProvider.Filter sx
 isNotInternal().ITypesProposalProvider.Filter s
 isNotInternal(int).ITypesProposalProvider.Filter s
 none().ITypesProposalProvider.Filter s
 not(.ITypesProposalProvider.Filter).ITypesProposalProvider.Filter s
 and(.ITypesProposalProvider.Filter[]).ITypesProposalProvider.Filter sv
 or(.ITypesProposalProvider.Filter[]).ITypesProposalProvider.Filter sv
 canInstantiate().ITypesProposalProvider.Filter s
 isPublic().ITypesProposalProvider.Filter s
 isAcceptableByPreference().ITypesProposalProvider.Filter s
 isInternalClass(char[],char[][])boolean s
TypeMatchFilters.AbstractFilter sa :.ITypesProposalProvider.Filter
 new(int) -
 new() -
 getSearchFor()int -
TypeMatchFilters.AcceptableByPreference s :.ITypesProposalProvider.Filter
 new() -
 new(int) -
 accept(int,char[],char[],char[][],String)boolean -
 getSearchFor()int -
TypeMatchFilters.All sx :.ITypesProposalProvider.Filter
 new(int) -
 new() -
 accept(int,char[],char[],char[][],String)boolean -
 getSearchFor()int -
TypeMatchFilters.And s :.ITypesProposalProvider.Filter
 new(.ITypesProposalProvider.Filter[]) -
 accept(int,char[],char[],char[][],String)boolean -
 getSearchFor()int -
TypeMatchFilters.CanInstantiate s :.ITypesProposalProvider.Filter
 new() -
 accept(int,char[],char[],char[][],String)boolean -
 getSearchFor()int -
TypeMatchFilters.IsNotInternal s :.TypeMatchFilters.AbstractFilter
 new(int) -
 new() -
 accept(int,char[],char[],char[][],String)boolean -
TypeMatchFilters.IsPublic s :.ITypesProposalProvider.Filter
 new() -
 accept(int,char[],char[],char[][],String)boolean -
 getSearchFor()int -
TypeMatchFilters.None s :.ITypesProposalProvider.Filter
 new() -
 accept(int,char[],char[],char[][],String)boolean -
 getSearchFor()int -
TypeMatchFilters.Not s :.ITypesProposalProvider.Filter
 new(.ITypesProposalProvider.Filter) -
 accept(int,char[],char[],char[][],String)boolean -
 getSearchFor()int -
TypeMatchFilters.Or s :.ITypesProposalProvider.Filter
 new(.ITypesProposalProvider.Filter[]) -
 accept(int,char[],char[],char[][],String)boolean -
 getSearchFor()int -
XtextResourceSetBasedProjectProvider - :org.eclipse.xtext.common.types.access.jdt.IJavaProjectProvider
 new() -
 getJavaProject(org.eclipse.emf.ecore.resource.ResourceSet)org.eclipse.jdt.core.IJavaProject -
