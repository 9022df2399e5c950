# org.eclipse.pde:org.eclipse.pde.api.tools:1.3.1100
package org.eclipse.pde.api.tools.internal
ApiDescription - :.provisional.IApiDescription
 VISIBILITY_INHERITED int osf
 fOwningComponentId String o
 fPackageMap java.util.Map<.provisional.descriptors.IElementDescriptor,.ApiDescription.ManifestNode> o
 fAccessMap java.util.HashMap<.provisional.descriptors.IPackageDescriptor,java.util.HashMap<.provisional.descriptors.IElementDescriptor,.provisional.IApiAccess>> o
 new(String) -
 accept(.provisional.ApiDescriptionVisitor,org.eclipse.core.runtime.IProgressMonitor)void -
 visitChildren(.provisional.ApiDescriptionVisitor,java.util.Map<.provisional.descriptors.IElementDescriptor,.ApiDescription.ManifestNode>,org.eclipse.core.runtime.IProgressMonitor)void o
 accept(.provisional.ApiDescriptionVisitor,.provisional.descriptors.IElementDescriptor,org.eclipse.core.runtime.IProgressMonitor)boolean -
 compareEmbeddedVersionTo(String)int -
 setEmbeddedVersion(String)void -
 findNode(.provisional.descriptors.IElementDescriptor,boolean).ApiDescription.ManifestNode o
 resolveAnnotations(.provisional.descriptors.IElementDescriptor).provisional.IApiAnnotations -
 resolveVisibility(.ApiDescription.ManifestNode)int o
 resolveAnnotations(.ApiDescription.ManifestNode,.provisional.descriptors.IElementDescriptor).provisional.IApiAnnotations o
 clearPackages()void o
 createNode(.ApiDescription.ManifestNode,.provisional.descriptors.IElementDescriptor).ApiDescription.ManifestNode o
 setRestrictions(.provisional.descriptors.IElementDescriptor,int)org.eclipse.core.runtime.IStatus -
 setVisibility(.provisional.descriptors.IElementDescriptor,int)org.eclipse.core.runtime.IStatus -
 setAddedProfile(.provisional.descriptors.IElementDescriptor,int)org.eclipse.core.runtime.IStatus -
 setRemovedProfile(.provisional.descriptors.IElementDescriptor,int)org.eclipse.core.runtime.IStatus -
 setSuperclass(.provisional.descriptors.IElementDescriptor,String)org.eclipse.core.runtime.IStatus -
 setSuperinterfaces(.provisional.descriptors.IElementDescriptor,String)org.eclipse.core.runtime.IStatus -
 setInterface(.provisional.descriptors.IElementDescriptor,boolean)org.eclipse.core.runtime.IStatus -
 toString()String -
 isInsertOnResolve(.provisional.descriptors.IElementDescriptor)boolean o
 modified()void o
 isModified()boolean o
 setModified(boolean)void o
 resolveAccessLevel(.provisional.descriptors.IElementDescriptor,.provisional.descriptors.IPackageDescriptor).provisional.IApiAccess -
 setAccessLevel(.provisional.descriptors.IElementDescriptor,.provisional.descriptors.IPackageDescriptor,int)void -
BundleListTargetLocation - :org.eclipse.pde.core.target.ITargetLocation
 new(org.eclipse.pde.core.target.TargetBundle[]) -
 getAdapter(Class<<T>>)<T> - <T=Object>
 resolve(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 isResolved()boolean -
 getStatus()org.eclipse.core.runtime.IStatus -
 getType()String -
 getLocation(boolean)String - !org.eclipse.core.runtime.CoreException
 getBundles()org.eclipse.pde.core.target.TargetBundle[] -
 getFeatures()org.eclipse.pde.core.target.TargetFeature[] -
 getVMArguments()String[] -
 serialize()String -
CompositeApiDescription - :.provisional.IApiDescription
 new(.provisional.IApiDescription[]) -
 accept(.provisional.ApiDescriptionVisitor,org.eclipse.core.runtime.IProgressMonitor)void -
 accept(.provisional.ApiDescriptionVisitor,.provisional.descriptors.IElementDescriptor,org.eclipse.core.runtime.IProgressMonitor)boolean -
 resolveAnnotations(.provisional.descriptors.IElementDescriptor).provisional.IApiAnnotations -
 setRestrictions(.provisional.descriptors.IElementDescriptor,int)org.eclipse.core.runtime.IStatus -
 setAddedProfile(.provisional.descriptors.IElementDescriptor,int)org.eclipse.core.runtime.IStatus -
 setRemovedProfile(.provisional.descriptors.IElementDescriptor,int)org.eclipse.core.runtime.IStatus -
 setSuperclass(.provisional.descriptors.IElementDescriptor,String)org.eclipse.core.runtime.IStatus -
 setSuperinterfaces(.provisional.descriptors.IElementDescriptor,String)org.eclipse.core.runtime.IStatus -
 setInterface(.provisional.descriptors.IElementDescriptor,boolean)org.eclipse.core.runtime.IStatus -
 setVisibility(.provisional.descriptors.IElementDescriptor,int)org.eclipse.core.runtime.IStatus -
 setAccessLevel(.provisional.descriptors.IElementDescriptor,.provisional.descriptors.IPackageDescriptor,int)void -
 resolveAccessLevel(.provisional.descriptors.IElementDescriptor,.provisional.descriptors.IPackageDescriptor).provisional.IApiAccess -
ProjectApiDescription - :.ApiDescription
 fPackageTimeStamp long -
 fManifestFile org.eclipse.core.resources.IFile -
 new(org.eclipse.jdt.core.IJavaProject) -
 accept(.provisional.ApiDescriptionVisitor,org.eclipse.core.runtime.IProgressMonitor)void -
 isInsertOnResolve(.provisional.descriptors.IElementDescriptor)boolean o
 createNode(.ApiDescription.ManifestNode,.provisional.descriptors.IElementDescriptor).ApiDescription.ManifestNode o
 newPackageNode(org.eclipse.jdt.core.IPackageFragment[],.ApiDescription.ManifestNode,.provisional.descriptors.IElementDescriptor,int,int).ProjectApiDescription.PackageNode -
 getXML()org.w3c.dom.Document - !org.eclipse.core.runtime.CoreException
 clean()void -
 projectChanged()void -
 projectClasspathChanged()void -
 toString()String -
 resolveAnnotations(.ApiDescription.ManifestNode,.provisional.descriptors.IElementDescriptor).provisional.IApiAnnotations o
package org.eclipse.pde.api.tools.internal.builder
AbstractIllegalMethodReference a :.AbstractProblemDetector
 new() -
 considerReference(org.eclipse.pde.api.tools.internal.provisional.builder.IReference,org.eclipse.core.runtime.IProgressMonitor)boolean -
 isProblem(org.eclipse.pde.api.tools.internal.provisional.builder.IReference,org.eclipse.core.runtime.IProgressMonitor)boolean o
 getElementType(org.eclipse.pde.api.tools.internal.provisional.builder.IReference)int o
 getProblemFlags(org.eclipse.pde.api.tools.internal.provisional.builder.IReference)int o
AbstractIllegalTypeReference a :.AbstractProblemDetector
 new() -
 considerReference(org.eclipse.pde.api.tools.internal.provisional.builder.IReference,org.eclipse.core.runtime.IProgressMonitor)boolean -
 isIllegalType(org.eclipse.pde.api.tools.internal.provisional.builder.IReference)boolean o
 isProblem(org.eclipse.pde.api.tools.internal.provisional.builder.IReference,org.eclipse.core.runtime.IProgressMonitor)boolean o
 getSourceRange(org.eclipse.jdt.core.IType,org.eclipse.jface.text.IDocument,org.eclipse.pde.api.tools.internal.provisional.builder.IReference)org.eclipse.jface.text.Position o !org.eclipse.core.runtime.CoreException,org.eclipse.jface.text.BadLocationException
 getElementType(org.eclipse.pde.api.tools.internal.provisional.builder.IReference)int o
 getMessageArgs(org.eclipse.pde.api.tools.internal.provisional.builder.IReference)String[] o !org.eclipse.core.runtime.CoreException
 getQualifiedMessageArgs(org.eclipse.pde.api.tools.internal.provisional.builder.IReference)String[] o !org.eclipse.core.runtime.CoreException
 getProblemFlags(org.eclipse.pde.api.tools.internal.provisional.builder.IReference)int o
AbstractLeakProblemDetector a :.AbstractProblemDetector
 new(java.util.Set<String>) -
 isNonAPIReference(org.eclipse.pde.api.tools.internal.provisional.builder.IReference)boolean o
 isEnclosingTypeVisible(org.eclipse.pde.api.tools.internal.provisional.model.IApiMember)boolean o !org.eclipse.core.runtime.CoreException
AbstractProblemDetector a :org.eclipse.pde.api.tools.internal.provisional.builder.IApiProblemDetector
 METHOD_REFERENCE String sf
 CONSTRUCTOR_NEW String sf
 new() -
 retainReference(org.eclipse.pde.api.tools.internal.provisional.builder.IReference)void o
 getRetainedReferences()java.util.List<org.eclipse.pde.api.tools.internal.provisional.builder.IReference> o
 considerReference(org.eclipse.pde.api.tools.internal.provisional.builder.IReference,org.eclipse.core.runtime.IProgressMonitor)boolean -
 createProblem(org.eclipse.pde.api.tools.internal.provisional.builder.IReference,org.eclipse.jdt.core.IJavaProject)org.eclipse.pde.api.tools.internal.provisional.problems.IApiProblem o
 getSourceRange(org.eclipse.jdt.core.IType,org.eclipse.jface.text.IDocument,org.eclipse.pde.api.tools.internal.provisional.builder.IReference)org.eclipse.jface.text.Position oa !org.eclipse.core.runtime.CoreException,org.eclipse.jface.text.BadLocationException
 getElementType(org.eclipse.pde.api.tools.internal.provisional.builder.IReference)int oa
 getProblemFlags(org.eclipse.pde.api.tools.internal.provisional.builder.IReference)int oa
 getMessageArgs(org.eclipse.pde.api.tools.internal.provisional.builder.IReference)String[] oa !org.eclipse.core.runtime.CoreException
 getQualifiedMessageArgs(org.eclipse.pde.api.tools.internal.provisional.builder.IReference)String[] oa !org.eclipse.core.runtime.CoreException
 getProblemKind()int oa
 getSeverityKey()String oa
 getTypeName(org.eclipse.pde.api.tools.internal.provisional.model.IApiMember)String o !org.eclipse.core.runtime.CoreException
 getQualifiedTypeName(org.eclipse.pde.api.tools.internal.provisional.model.IApiMember)String o !org.eclipse.core.runtime.CoreException
 getSimpleTypeName(org.eclipse.pde.api.tools.internal.provisional.model.IApiMember)String o !org.eclipse.core.runtime.CoreException
 defaultSourcePosition(org.eclipse.jdt.core.IType,org.eclipse.pde.api.tools.internal.provisional.builder.IReference)org.eclipse.jface.text.Position o !org.eclipse.core.runtime.CoreException
 findMethodNameStart(String,String,int)int o
 createProblems(org.eclipse.core.runtime.IProgressMonitor)java.util.List<org.eclipse.pde.api.tools.internal.provisional.problems.IApiProblem> -
 checkIfDisposed(org.eclipse.pde.api.tools.internal.provisional.model.IApiComponent,org.eclipse.core.runtime.IProgressMonitor)void s
 isProblem(org.eclipse.pde.api.tools.internal.provisional.builder.IReference,org.eclipse.core.runtime.IProgressMonitor)boolean o
 isReferenceFromComponent(org.eclipse.pde.api.tools.internal.provisional.builder.IReference,String)boolean o
 findMethodInType(org.eclipse.jdt.core.IType,org.eclipse.pde.api.tools.internal.provisional.model.IApiMethod)org.eclipse.jdt.core.IMethod o !org.eclipse.jdt.core.JavaModelException,org.eclipse.core.runtime.CoreException
 findFieldInType(org.eclipse.jdt.core.IType,org.eclipse.pde.api.tools.internal.provisional.model.IApiField)org.eclipse.jdt.core.IField o !org.eclipse.jdt.core.JavaModelException
 findTypeInType(org.eclipse.jdt.core.IType,org.eclipse.pde.api.tools.internal.provisional.model.IApiType,org.eclipse.pde.api.tools.internal.provisional.builder.IReference,org.eclipse.jface.text.IDocument)org.eclipse.jdt.core.IType o !org.eclipse.core.runtime.CoreException,org.eclipse.jdt.core.JavaModelException
 getEnclosingMethod(org.eclipse.jdt.core.IType,org.eclipse.pde.api.tools.internal.provisional.builder.IReference,org.eclipse.jface.text.IDocument)org.eclipse.jdt.core.IMethod o !org.eclipse.core.runtime.CoreException
 quickLookup(org.eclipse.jdt.core.IType,int)org.eclipse.jdt.core.IMethod o !org.eclipse.jdt.core.JavaModelException
 getSourceRangeForMethod(org.eclipse.jdt.core.IType,org.eclipse.pde.api.tools.internal.provisional.builder.IReference,org.eclipse.pde.api.tools.internal.provisional.model.IApiMethod)org.eclipse.jface.text.Position o !org.eclipse.core.runtime.CoreException,org.eclipse.jdt.core.JavaModelException
 getSourceRangeForField(org.eclipse.jdt.core.IType,org.eclipse.pde.api.tools.internal.provisional.builder.IReference,org.eclipse.pde.api.tools.internal.provisional.model.IApiField)org.eclipse.jface.text.Position o !org.eclipse.jdt.core.JavaModelException,org.eclipse.core.runtime.CoreException
 getFieldNameRange(org.eclipse.pde.api.tools.internal.provisional.model.IApiField,org.eclipse.jface.text.IDocument,org.eclipse.pde.api.tools.internal.provisional.builder.IReference)org.eclipse.jface.text.Position o !org.eclipse.jface.text.BadLocationException,org.eclipse.core.runtime.CoreException
 getFieldNameRange(String,String,org.eclipse.jface.text.IDocument,org.eclipse.pde.api.tools.internal.provisional.builder.IReference)org.eclipse.jface.text.Position o !org.eclipse.jface.text.BadLocationException
 getMethodNameRange(boolean,String,org.eclipse.jface.text.IDocument,org.eclipse.pde.api.tools.internal.provisional.builder.IReference)org.eclipse.jface.text.Position o !org.eclipse.jface.text.BadLocationException
 createProblem(org.eclipse.pde.api.tools.internal.provisional.builder.IReference)org.eclipse.pde.api.tools.internal.provisional.problems.IApiProblem - !org.eclipse.core.runtime.CoreException
 checkAndCreateProblem(org.eclipse.pde.api.tools.internal.provisional.builder.IReference,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.pde.api.tools.internal.provisional.problems.IApiProblem - !org.eclipse.core.runtime.CoreException
AbstractTypeLeakDetector a :.AbstractLeakProblemDetector
 new(java.util.Set<String>) -
 considerReference(org.eclipse.pde.api.tools.internal.provisional.builder.IReference,org.eclipse.core.runtime.IProgressMonitor)boolean -
 isProblem(org.eclipse.pde.api.tools.internal.provisional.builder.IReference,org.eclipse.core.runtime.IProgressMonitor)boolean o
 isApplicable(org.eclipse.pde.api.tools.internal.provisional.IApiAnnotations)boolean o
 getQualifiedMessageArgs(org.eclipse.pde.api.tools.internal.provisional.builder.IReference)String[] o !org.eclipse.core.runtime.CoreException
 getMessageArgs(org.eclipse.pde.api.tools.internal.provisional.builder.IReference)String[] o !org.eclipse.core.runtime.CoreException
 getSourceRange(org.eclipse.jdt.core.IType,org.eclipse.jface.text.IDocument,org.eclipse.pde.api.tools.internal.provisional.builder.IReference)org.eclipse.jface.text.Position o !org.eclipse.core.runtime.CoreException,org.eclipse.jface.text.BadLocationException
 getElementType(org.eclipse.pde.api.tools.internal.provisional.builder.IReference)int o
 getProblemKind()int o
ApiAnalysisBuilder - :org.eclipse.core.resources.IncrementalProjectBuilder +ApiAnalysisJob,ApiAnalysisJobRule
 BUILD_PROPERTIES_PATH org.eclipse.core.runtime.IPath sf
 MANIFEST_PATH org.eclipse.core.runtime.IPath sf
 IMPORTANT_HEADERS java.util.Set<String> sf
 new() -
 getRule(int,java.util.Map<String,String>)org.eclipse.core.runtime.jobs.ISchedulingRule -
 build(int,java.util.Map<String,String>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IProject[] o !org.eclipse.core.runtime.CoreException
 work(boolean,org.eclipse.pde.api.tools.internal.provisional.model.IApiBaseline,org.eclipse.core.resources.IProject[],org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 isRunningAsJob()boolean s
 createMarkers()void o
 createMarkersInternally(org.eclipse.pde.api.tools.internal.provisional.problems.IApiProblem[])void o
 clean(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 getAnalyzer()org.eclipse.pde.api.tools.internal.provisional.builder.IApiAnalyzer o
 toString()String -
ApiAnalysisBuilder.ApiAnalysisJob - :org.eclipse.core.runtime.jobs.Job
 new(String,org.eclipse.core.resources.IProject,boolean,org.eclipse.pde.api.tools.internal.provisional.model.IApiBaseline,org.eclipse.core.resources.IProject[]) -
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 belongsTo(Object)boolean -
BaseApiAnalyzer - :org.eclipse.pde.api.tools.internal.provisional.builder.IApiAnalyzer
 new() -
 analyzeComponent(.BuildState,org.eclipse.pde.api.tools.internal.provisional.IApiFilterStore,java.util.Properties,org.eclipse.pde.api.tools.internal.provisional.model.IApiBaseline,org.eclipse.pde.api.tools.internal.provisional.model.IApiComponent,org.eclipse.pde.api.tools.internal.provisional.builder.IBuildContext,org.eclipse.core.runtime.IProgressMonitor)void -
 setContinueOnResolverError(boolean)void -
 isContinueOnResolverError()boolean -
 checkExternalDependencies(org.eclipse.pde.api.tools.internal.provisional.model.IApiComponent,org.eclipse.pde.api.tools.internal.provisional.builder.IBuildContext,java.util.Properties,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 isSeverityEnabled(java.util.Properties)boolean -
 createExternalDependenciesProblem(java.util.HashMap<String,org.eclipse.pde.api.tools.internal.provisional.problems.IApiProblem>,org.eclipse.pde.api.tools.internal.search.IReferenceDescriptor,String,org.eclipse.pde.api.tools.internal.provisional.descriptors.IMemberDescriptor,int,int)org.eclipse.pde.api.tools.internal.provisional.problems.IApiProblem o
 getProblems()org.eclipse.pde.api.tools.internal.provisional.problems.IApiProblem[] -
 dispose()void -
 checkBaselineMismatch(org.eclipse.pde.api.tools.internal.provisional.model.IApiBaseline,org.eclipse.pde.api.tools.internal.provisional.model.IApiBaseline)void -
 getJavaProject(org.eclipse.pde.api.tools.internal.provisional.model.IApiComponent)org.eclipse.jdt.core.IJavaProject o
IllegalAnnotationReferenceDetector - :.AbstractIllegalTypeReference
 new() -
 getReferenceKinds()int -
 getProblemFlags(org.eclipse.pde.api.tools.internal.provisional.builder.IReference)int o
 getProblemKind()int o
 getSeverityKey()String o
 considerReference(org.eclipse.pde.api.tools.internal.provisional.builder.IReference,org.eclipse.core.runtime.IProgressMonitor)boolean -
 getSourceRange(org.eclipse.jdt.core.IType,org.eclipse.jface.text.IDocument,org.eclipse.pde.api.tools.internal.provisional.builder.IReference)org.eclipse.jface.text.Position o !org.eclipse.core.runtime.CoreException,org.eclipse.jface.text.BadLocationException
 getMessageArgs(org.eclipse.pde.api.tools.internal.provisional.builder.IReference)String[] o !org.eclipse.core.runtime.CoreException
IllegalFieldReferenceDetector - :.AbstractProblemDetector
 new() -
 considerReference(org.eclipse.pde.api.tools.internal.provisional.builder.IReference,org.eclipse.core.runtime.IProgressMonitor)boolean -
 getReferenceKinds()int -
 getProblemKind()int o
 getSeverityKey()String o
 getProblemFlags(org.eclipse.pde.api.tools.internal.provisional.builder.IReference)int o
 getElementType(org.eclipse.pde.api.tools.internal.provisional.builder.IReference)int o
 getMessageArgs(org.eclipse.pde.api.tools.internal.provisional.builder.IReference)String[] o !org.eclipse.core.runtime.CoreException
 getQualifiedMessageArgs(org.eclipse.pde.api.tools.internal.provisional.builder.IReference)String[] o !org.eclipse.core.runtime.CoreException
 getSourceRange(org.eclipse.jdt.core.IType,org.eclipse.jface.text.IDocument,org.eclipse.pde.api.tools.internal.provisional.builder.IReference)org.eclipse.jface.text.Position o !org.eclipse.core.runtime.CoreException,org.eclipse.jface.text.BadLocationException
 isProblem(org.eclipse.pde.api.tools.internal.provisional.builder.IReference,org.eclipse.core.runtime.IProgressMonitor)boolean o
IllegalImplementsProblemDetector - :.AbstractIllegalTypeReference
 new() -
 getReferenceKinds()int -
 getProblemKind()int o
 getSeverityKey()String o
 considerReference(org.eclipse.pde.api.tools.internal.provisional.builder.IReference,org.eclipse.core.runtime.IProgressMonitor)boolean -
 isProblem(org.eclipse.pde.api.tools.internal.provisional.builder.IReference,org.eclipse.core.runtime.IProgressMonitor)boolean o
 getMessageArgs(org.eclipse.pde.api.tools.internal.provisional.builder.IReference)String[] o !org.eclipse.core.runtime.CoreException
 getQualifiedMessageArgs(org.eclipse.pde.api.tools.internal.provisional.builder.IReference)String[] o !org.eclipse.core.runtime.CoreException
 getProblemFlags(org.eclipse.pde.api.tools.internal.provisional.builder.IReference)int o
IllegalMethodReferenceDetector - :.AbstractIllegalMethodReference
 new() -
 considerReference(org.eclipse.pde.api.tools.internal.provisional.builder.IReference,org.eclipse.core.runtime.IProgressMonitor)boolean -
 isProblem(org.eclipse.pde.api.tools.internal.provisional.builder.IReference,org.eclipse.core.runtime.IProgressMonitor)boolean o
 getReferenceKinds()int -
 getProblemKind()int o
 getSeverityKey()String o
 getMessageArgs(org.eclipse.pde.api.tools.internal.provisional.builder.IReference)String[] o !org.eclipse.core.runtime.CoreException
 getSourceRange(org.eclipse.jdt.core.IType,org.eclipse.jface.text.IDocument,org.eclipse.pde.api.tools.internal.provisional.builder.IReference)org.eclipse.jface.text.Position o !org.eclipse.core.runtime.CoreException,org.eclipse.jface.text.BadLocationException
 getQualifiedMessageArgs(org.eclipse.pde.api.tools.internal.provisional.builder.IReference)String[] o !org.eclipse.core.runtime.CoreException
IncrementalApiBuilder -
 new(.ApiAnalysisBuilder) -
 build(org.eclipse.pde.api.tools.internal.provisional.model.IApiBaseline,org.eclipse.pde.api.tools.internal.provisional.model.IApiBaseline,org.eclipse.core.resources.IResourceDelta[],org.eclipse.jdt.internal.core.builder.State,.BuildState,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
LeakExtendsProblemDetector - :.AbstractTypeLeakDetector
 new(java.util.Set<String>) -
 getReferenceKinds()int -
 getSeverityKey()String o
 getProblemFlags(org.eclipse.pde.api.tools.internal.provisional.builder.IReference)int o
 isProblem(org.eclipse.pde.api.tools.internal.provisional.builder.IReference,org.eclipse.core.runtime.IProgressMonitor)boolean -
LeakFieldProblemDetector - :.AbstractTypeLeakDetector
 new(java.util.Set<String>) -
 isApplicable(org.eclipse.pde.api.tools.internal.provisional.IApiAnnotations)boolean o
 getReferenceKinds()int -
 getElementType(org.eclipse.pde.api.tools.internal.provisional.builder.IReference)int o
 getSeverityKey()String o
 getProblemFlags(org.eclipse.pde.api.tools.internal.provisional.builder.IReference)int o
 isProblem(org.eclipse.pde.api.tools.internal.provisional.builder.IReference,org.eclipse.core.runtime.IProgressMonitor)boolean o
 getMessageArgs(org.eclipse.pde.api.tools.internal.provisional.builder.IReference)String[] o !org.eclipse.core.runtime.CoreException
 getQualifiedMessageArgs(org.eclipse.pde.api.tools.internal.provisional.builder.IReference)String[] o !org.eclipse.core.runtime.CoreException
 getSourceRange(org.eclipse.jdt.core.IType,org.eclipse.jface.text.IDocument,org.eclipse.pde.api.tools.internal.provisional.builder.IReference)org.eclipse.jface.text.Position o !org.eclipse.core.runtime.CoreException,org.eclipse.jface.text.BadLocationException
LeakImplementsProblemDetector - :.AbstractTypeLeakDetector
 new(java.util.Set<String>) -
 getReferenceKinds()int -
 getSeverityKey()String o
 getProblemFlags(org.eclipse.pde.api.tools.internal.provisional.builder.IReference)int o
 isProblem(org.eclipse.pde.api.tools.internal.provisional.builder.IReference,org.eclipse.core.runtime.IProgressMonitor)boolean -
LeakReturnTypeDetector - :.MethodLeakDetector
 new(java.util.Set<String>) -
 getSeverityKey()String o
 getReferenceKinds()int -
 getProblemFlags(org.eclipse.pde.api.tools.internal.provisional.builder.IReference)int o
 isProblem(org.eclipse.pde.api.tools.internal.provisional.builder.IReference,org.eclipse.core.runtime.IProgressMonitor)boolean o
MethodLeakDetector a :.AbstractLeakProblemDetector
 new(java.util.Set<String>) -
 getElementType(org.eclipse.pde.api.tools.internal.provisional.builder.IReference)int o
 getProblemKind()int o
 getSeverityKey()String o
 isProblem(org.eclipse.pde.api.tools.internal.provisional.builder.IReference,org.eclipse.core.runtime.IProgressMonitor)boolean o
 getMessageArgs(org.eclipse.pde.api.tools.internal.provisional.builder.IReference)String[] o !org.eclipse.core.runtime.CoreException
 getQualifiedMessageArgs(org.eclipse.pde.api.tools.internal.provisional.builder.IReference)String[] o !org.eclipse.core.runtime.CoreException
 getSourceRange(org.eclipse.jdt.core.IType,org.eclipse.jface.text.IDocument,org.eclipse.pde.api.tools.internal.provisional.builder.IReference)org.eclipse.jface.text.Position o !org.eclipse.core.runtime.CoreException,org.eclipse.jface.text.BadLocationException
 considerReference(org.eclipse.pde.api.tools.internal.provisional.builder.IReference,org.eclipse.core.runtime.IProgressMonitor)boolean -
 matchesSourceApiRestrictions(org.eclipse.pde.api.tools.internal.provisional.model.IApiMember)boolean o
 matchesSourceModifiers(org.eclipse.pde.api.tools.internal.provisional.model.IApiMember)boolean o
ReferenceAnalyzer -
 new() -
 analyze(org.eclipse.pde.api.tools.internal.provisional.model.IApiComponent,org.eclipse.pde.api.tools.internal.provisional.model.IApiTypeContainer,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.pde.api.tools.internal.provisional.problems.IApiProblem[] - !org.eclipse.core.runtime.CoreException
 getProblemDetectors(int)org.eclipse.pde.api.tools.internal.provisional.builder.IApiProblemDetector[] -
 buildProblemDetectors(org.eclipse.pde.api.tools.internal.provisional.model.IApiComponent,int,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.pde.api.tools.internal.provisional.builder.IApiProblemDetector[] -
SystemApiDetector - :.AbstractProblemDetector
 new() -
 getElementType(org.eclipse.pde.api.tools.internal.provisional.builder.IReference)int o
 getMessageArgs(org.eclipse.pde.api.tools.internal.provisional.builder.IReference)String[] o !org.eclipse.core.runtime.CoreException
 getProblemFlags(org.eclipse.pde.api.tools.internal.provisional.builder.IReference)int o
 getProblemKind()int o
 getQualifiedMessageArgs(org.eclipse.pde.api.tools.internal.provisional.builder.IReference)String[] o !org.eclipse.core.runtime.CoreException
 getSeverityKey()String o
 getSourceRange(org.eclipse.jdt.core.IType,org.eclipse.jface.text.IDocument,org.eclipse.pde.api.tools.internal.provisional.builder.IReference)org.eclipse.jface.text.Position o !org.eclipse.core.runtime.CoreException,org.eclipse.jface.text.BadLocationException
 isProblem(org.eclipse.pde.api.tools.internal.provisional.builder.IReference,org.eclipse.core.runtime.IProgressMonitor)boolean o
 considerReference(org.eclipse.pde.api.tools.internal.provisional.builder.IReference,org.eclipse.core.runtime.IProgressMonitor)boolean -
 getReferenceKinds()int -
 createProblems(org.eclipse.core.runtime.IProgressMonitor)java.util.List<org.eclipse.pde.api.tools.internal.provisional.problems.IApiProblem> -
package org.eclipse.pde.api.tools.internal.model
ApiElement a :org.eclipse.pde.api.tools.internal.provisional.model.IApiElement
 new(org.eclipse.pde.api.tools.internal.provisional.model.IApiElement,int,String) o
 getAncestor(int)org.eclipse.pde.api.tools.internal.provisional.model.IApiElement -
 getName()String -
 getParent()org.eclipse.pde.api.tools.internal.provisional.model.IApiElement -
 getType()int -
 setName(String)void o
 abort(String,Throwable)void o !org.eclipse.core.runtime.CoreException
 abortException(String,Throwable)org.eclipse.core.runtime.CoreException o
 getApiComponent()org.eclipse.pde.api.tools.internal.provisional.model.IApiComponent -
ApiMember a :.ApiElement,org.eclipse.pde.api.tools.internal.provisional.model.IApiMember
 new(org.eclipse.pde.api.tools.internal.provisional.model.IApiElement,String,String,String,int,int) o
 getSignature()String -
 getGenericSignature()String -
 getModifiers()int -
 getEnclosingType()org.eclipse.pde.api.tools.internal.provisional.model.IApiType - !org.eclipse.core.runtime.CoreException
 getApiComponent()org.eclipse.pde.api.tools.internal.provisional.model.IApiComponent -
 getPackageName()String -
 equals(Object)boolean -
 enclosingTypesEqual(org.eclipse.pde.api.tools.internal.provisional.model.IApiElement,org.eclipse.pde.api.tools.internal.provisional.model.IApiElement)boolean o
 hashCode()int -
 setModifiers(int)void -
ApiModelFactory -
 NO_COMPONENTS org.eclipse.pde.api.tools.internal.provisional.model.IApiComponent[] sf
 new() -
 newApiComponent(org.eclipse.pde.api.tools.internal.provisional.model.IApiBaseline,String)org.eclipse.pde.api.tools.internal.provisional.model.IApiComponent s !org.eclipse.core.runtime.CoreException
 newApiComponent(org.eclipse.pde.api.tools.internal.provisional.model.IApiBaseline,org.eclipse.pde.core.plugin.IPluginModelBase)org.eclipse.pde.api.tools.internal.provisional.model.IApiComponent s !org.eclipse.core.runtime.CoreException
 newApiBaseline(String)org.eclipse.pde.api.tools.internal.provisional.model.IApiBaseline s
 newApiBaseline(String,java.io.File)org.eclipse.pde.api.tools.internal.provisional.model.IApiBaseline s !org.eclipse.core.runtime.CoreException
 newApiBaseline(String,String)org.eclipse.pde.api.tools.internal.provisional.model.IApiBaseline s !org.eclipse.core.runtime.CoreException
 newApiBaseline(String,java.io.File,String)org.eclipse.pde.api.tools.internal.provisional.model.IApiBaseline s !org.eclipse.core.runtime.CoreException
 newApiBaseline(String,org.eclipse.jdt.launching.environments.ExecutionEnvironmentDescription,String)org.eclipse.pde.api.tools.internal.provisional.model.IApiBaseline s !org.eclipse.core.runtime.CoreException
 addComponents(org.eclipse.pde.api.tools.internal.provisional.model.IApiBaseline,String,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.pde.api.tools.internal.provisional.model.IApiComponent[] s !org.eclipse.core.runtime.CoreException
 newApiBaselineFromTarget(String,org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.pde.api.tools.internal.provisional.model.IApiBaseline s !org.eclipse.core.runtime.CoreException
 isDerivedFromTarget(org.eclipse.pde.api.tools.internal.provisional.model.IApiBaseline,org.eclipse.pde.core.target.ITargetDefinition)boolean s
 isDerivedFromTarget(org.eclipse.pde.api.tools.internal.provisional.model.IApiBaseline)boolean s
 isUpToDateWithTarget(org.eclipse.pde.api.tools.internal.provisional.model.IApiBaseline,org.eclipse.pde.core.target.ITargetDefinition)boolean s
ApiType - :.ApiMember,org.eclipse.pde.api.tools.internal.provisional.model.IApiType
 new(org.eclipse.pde.api.tools.internal.provisional.model.IApiElement,String,String,String,int,String,org.eclipse.pde.api.tools.internal.provisional.model.IApiTypeRoot) -
 extractReferences(int,org.eclipse.core.runtime.IProgressMonitor)java.util.List<org.eclipse.pde.api.tools.internal.provisional.builder.IReference> - !org.eclipse.core.runtime.CoreException
 getField(String)org.eclipse.pde.api.tools.internal.provisional.model.IApiField -
 getFields()org.eclipse.pde.api.tools.internal.provisional.model.IApiField[] -
 getPackageName()String -
 addMethod(String,String,String,int,String[]).ApiMethod -
 addField(String,String,String,int,Object).ApiField -
 getMethod(String,String)org.eclipse.pde.api.tools.internal.provisional.model.IApiMethod -
 getMethods()org.eclipse.pde.api.tools.internal.provisional.model.IApiMethod[] -
 getSuperInterfaceNames()String[] -
 setSuperInterfaceNames(String[])void -
 getSuperInterfaces()org.eclipse.pde.api.tools.internal.provisional.model.IApiType[] - !org.eclipse.core.runtime.CoreException
 getSuperclass()org.eclipse.pde.api.tools.internal.provisional.model.IApiType - !org.eclipse.core.runtime.CoreException
 getSuperclassName()String -
 setSuperclassName(String)void -
 setSimpleName(String)void -
 isAnnotation()boolean -
 isAnonymous()boolean -
 isLocal()boolean -
 getTypeRoot()org.eclipse.pde.api.tools.internal.provisional.model.IApiTypeRoot -
 setAnonymous()void -
 setMemberType()void -
 setLocal()void -
 setEnclosingMethodInfo(String,String)void -
 getEnclosingMethod()org.eclipse.pde.api.tools.internal.provisional.model.IApiMethod -
 isClass()boolean -
 isEnum()boolean -
 isInterface()boolean -
 isMemberType()boolean -
 getHandle()org.eclipse.pde.api.tools.internal.provisional.descriptors.IMemberDescriptor -
 equals(Object)boolean -
 hashCode()int -
 addMemberType(String)void -
 getMemberType(String)org.eclipse.pde.api.tools.internal.provisional.model.IApiType - !org.eclipse.core.runtime.CoreException
 getMemberTypes()org.eclipse.pde.api.tools.internal.provisional.model.IApiType[] - !org.eclipse.core.runtime.CoreException
 toString()String -
 getSimpleName()String -
 getEnclosingType()org.eclipse.pde.api.tools.internal.provisional.model.IApiType - !org.eclipse.core.runtime.CoreException
package org.eclipse.pde.api.tools.internal.provisional
IApiDescription ai
 ELEMENT_NOT_FOUND int sf
 setVisibility(.descriptors.IElementDescriptor,int)org.eclipse.core.runtime.IStatus a
 setRestrictions(.descriptors.IElementDescriptor,int)org.eclipse.core.runtime.IStatus a
 setSuperclass(.descriptors.IElementDescriptor,String)org.eclipse.core.runtime.IStatus a
 setSuperinterfaces(.descriptors.IElementDescriptor,String)org.eclipse.core.runtime.IStatus a
 setInterface(.descriptors.IElementDescriptor,boolean)org.eclipse.core.runtime.IStatus a
 setAddedProfile(.descriptors.IElementDescriptor,int)org.eclipse.core.runtime.IStatus a
 setRemovedProfile(.descriptors.IElementDescriptor,int)org.eclipse.core.runtime.IStatus a
 resolveAnnotations(.descriptors.IElementDescriptor).IApiAnnotations a
 resolveAccessLevel(.descriptors.IElementDescriptor,.descriptors.IPackageDescriptor).IApiAccess a
 setAccessLevel(.descriptors.IElementDescriptor,.descriptors.IPackageDescriptor,int)void a
 accept(.ApiDescriptionVisitor,org.eclipse.core.runtime.IProgressMonitor)void a
 accept(.ApiDescriptionVisitor,.descriptors.IElementDescriptor,org.eclipse.core.runtime.IProgressMonitor)boolean a
package org.eclipse.pde.api.tools.internal.provisional.builder
IApiAnalyzer ai
 analyzeComponent(org.eclipse.pde.api.tools.internal.builder.BuildState,org.eclipse.pde.api.tools.internal.provisional.IApiFilterStore,java.util.Properties,org.eclipse.pde.api.tools.internal.provisional.model.IApiBaseline,org.eclipse.pde.api.tools.internal.provisional.model.IApiComponent,.IBuildContext,org.eclipse.core.runtime.IProgressMonitor)void a
 getProblems()org.eclipse.pde.api.tools.internal.provisional.problems.IApiProblem[] a
 dispose()void a
IApiProblemDetector ai
 getReferenceKinds()int a
 considerReference(.IReference,org.eclipse.core.runtime.IProgressMonitor)boolean a
 createProblems(org.eclipse.core.runtime.IProgressMonitor)java.util.List<org.eclipse.pde.api.tools.internal.provisional.problems.IApiProblem> a
package org.eclipse.pde.api.tools.internal.provisional.comparator
ApiComparator -
 NO_DELTA .IDelta sf
 new() -
 compare(org.eclipse.pde.api.tools.internal.provisional.model.IApiBaseline,org.eclipse.pde.api.tools.internal.provisional.model.IApiBaseline,int,boolean,org.eclipse.core.runtime.IProgressMonitor).IDelta s
 compare(org.eclipse.pde.api.tools.internal.provisional.model.IApiComponent,org.eclipse.pde.api.tools.internal.provisional.model.IApiBaseline,int,boolean,org.eclipse.core.runtime.IProgressMonitor).IDelta s
 compare(org.eclipse.pde.api.tools.internal.provisional.model.IApiComponent,org.eclipse.pde.api.tools.internal.provisional.model.IApiComponent,org.eclipse.pde.api.tools.internal.provisional.model.IApiBaseline,org.eclipse.pde.api.tools.internal.provisional.model.IApiBaseline,int,org.eclipse.core.runtime.IProgressMonitor).IDelta s
 compare(org.eclipse.pde.api.tools.internal.provisional.model.IApiComponent,org.eclipse.pde.api.tools.internal.provisional.model.IApiComponent,int,org.eclipse.core.runtime.IProgressMonitor).IDelta s
 compare(org.eclipse.pde.api.tools.internal.provisional.model.IApiTypeRoot,org.eclipse.pde.api.tools.internal.provisional.model.IApiComponent,org.eclipse.pde.api.tools.internal.provisional.model.IApiComponent,org.eclipse.pde.api.tools.internal.provisional.model.IApiComponent,org.eclipse.pde.api.tools.internal.provisional.model.IApiBaseline,org.eclipse.pde.api.tools.internal.provisional.model.IApiBaseline,int,org.eclipse.core.runtime.IProgressMonitor).IDelta s
 compare(org.eclipse.pde.api.tools.internal.provisional.model.IApiTypeRoot,org.eclipse.pde.api.tools.internal.provisional.model.IApiTypeRoot,org.eclipse.pde.api.tools.internal.provisional.model.IApiComponent,org.eclipse.pde.api.tools.internal.provisional.model.IApiComponent,org.eclipse.pde.api.tools.internal.provisional.model.IApiBaseline,org.eclipse.pde.api.tools.internal.provisional.model.IApiBaseline,int,org.eclipse.core.runtime.IProgressMonitor).IDelta s
 compare(org.eclipse.pde.api.tools.internal.provisional.model.IApiScope,org.eclipse.pde.api.tools.internal.provisional.model.IApiBaseline,int,boolean,org.eclipse.core.runtime.IProgressMonitor).IDelta s !org.eclipse.core.runtime.CoreException
 compare(org.eclipse.pde.api.tools.internal.provisional.model.IApiScope,org.eclipse.pde.api.tools.internal.provisional.model.IApiBaseline,int,boolean,boolean,org.eclipse.core.runtime.IProgressMonitor).IDelta s !org.eclipse.core.runtime.CoreException
CompareApiScopeVisitor - :org.eclipse.pde.api.tools.internal.provisional.model.ApiScopeVisitor
 monitor org.eclipse.core.runtime.SubMonitor k
 new(java.util.Set<.IDelta>,org.eclipse.pde.api.tools.internal.provisional.model.IApiBaseline,boolean,int,boolean,org.eclipse.core.runtime.SubMonitor) -
 visit(org.eclipse.pde.api.tools.internal.provisional.model.IApiBaseline)boolean - !org.eclipse.core.runtime.CoreException
 visit(org.eclipse.pde.api.tools.internal.provisional.model.IApiTypeContainer)boolean - !org.eclipse.core.runtime.CoreException
 visit(org.eclipse.pde.api.tools.internal.provisional.model.IApiComponent)boolean - !org.eclipse.core.runtime.CoreException
 visit(org.eclipse.pde.api.tools.internal.provisional.model.IApiTypeRoot)void - !org.eclipse.core.runtime.CoreException
 containsError()boolean -
package org.eclipse.pde.api.tools.internal.provisional.model
ApiScopeVisitor -
 new() -
 endVisit(.IApiComponent)void -
 endVisit(.IApiBaseline)void -
 endVisit(.IApiTypeContainer)void -
 endVisit(.IApiTypeRoot)void -
 visit(.IApiComponent)boolean - !org.eclipse.core.runtime.CoreException
 visit(.IApiBaseline)boolean - !org.eclipse.core.runtime.CoreException
 visit(.IApiTypeContainer)boolean - !org.eclipse.core.runtime.CoreException
 visit(.IApiTypeRoot)void - !org.eclipse.core.runtime.CoreException
IApiElement ai
 COMPONENT int sf
 TYPE int sf
 API_TYPE_CONTAINER int sf
 BASELINE int sf
 FIELD int sf
 METHOD int sf
 API_TYPE_ROOT int sf
 getName()String a
 getType()int a
 getParent().IApiElement a
 getAncestor(int).IApiElement a
 getApiComponent().IApiComponent a
IApiMember ai :.IApiElement
 getEnclosingType().IApiType a !org.eclipse.core.runtime.CoreException
 getModifiers()int a
 getSignature()String a
 getGenericSignature()String a
 getPackageName()String a
 getHandle()org.eclipse.pde.api.tools.internal.provisional.descriptors.IMemberDescriptor a
IApiType ai :.IApiMember
 getEnclosingMethod().IApiMethod a
 getField(String).IApiField a
 getFields().IApiField[] a
 getMethod(String,String).IApiMethod a
 getMethods().IApiMethod[] a
 isAnonymous()boolean a
 isLocal()boolean a
 isClass()boolean a
 isEnum()boolean a
 isInterface()boolean a
 isAnnotation()boolean a
 isMemberType()boolean a
 getSuperclassName()String a
 getSuperclass().IApiType a !org.eclipse.core.runtime.CoreException
 getSuperInterfaceNames()String[] a
 getSuperInterfaces().IApiType[] a !org.eclipse.core.runtime.CoreException
 getMemberTypes().IApiType[] a !org.eclipse.core.runtime.CoreException
 getMemberType(String).IApiType a !org.eclipse.core.runtime.CoreException
 getSimpleName()String a
 getTypeRoot().IApiTypeRoot a
 extractReferences(int,org.eclipse.core.runtime.IProgressMonitor)java.util.List<org.eclipse.pde.api.tools.internal.provisional.builder.IReference> a !org.eclipse.core.runtime.CoreException
package org.eclipse.pde.api.tools.internal.provisional.scanner
TagScanner -
 newScanner().TagScanner sf
 scan(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.pde.api.tools.internal.provisional.IApiDescription,org.eclipse.pde.api.tools.internal.provisional.model.IApiTypeContainer,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 scan(org.eclipse.pde.api.tools.internal.CompilationUnit,org.eclipse.pde.api.tools.internal.provisional.IApiDescription,org.eclipse.pde.api.tools.internal.provisional.model.IApiTypeContainer,java.util.Map<String,String>,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
package org.eclipse.pde.api.tools.internal.provisional.search
ApiSearchEngine f
 NO_REFERENCES org.eclipse.pde.api.tools.internal.provisional.builder.IReference[] sf
 new() -
 search(org.eclipse.pde.api.tools.internal.provisional.model.IApiBaseline,.IApiSearchRequestor,.IApiSearchReporter,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
IApiSearchRequestor ai
 INCLUDE_API int sf
 INCLUDE_INTERNAL int sf
 INCLUDE_ILLEGAL_USE int sf
 getScope()org.eclipse.pde.api.tools.internal.provisional.model.IApiScope a
 acceptComponent(org.eclipse.pde.api.tools.internal.provisional.model.IApiComponent)boolean a
 acceptContainer(org.eclipse.pde.api.tools.internal.provisional.model.IApiTypeContainer)boolean a
 acceptMember(org.eclipse.pde.api.tools.internal.provisional.model.IApiMember)boolean a
 acceptReference(org.eclipse.pde.api.tools.internal.provisional.builder.IReference,org.eclipse.core.runtime.IProgressMonitor)boolean a
 getReferenceKinds()int a
 includesAPI()boolean a
 includesInternal()boolean a
 includesIllegalUse()boolean a
package org.eclipse.pde.api.tools.internal.search
ConsumerReportConvertor - :.UseReportConverter
 new(String,String,String[],String[]) -
 parse(org.eclipse.core.runtime.IProgressMonitor)java.util.List<?> o !Exception
 getConsumerTitle(String)String o
 getProducerTitle(String,String)String o
 getIndexTitle()String o
 writeIndexPage(java.util.List<?>)void o !Exception
 writeConsumerReport(.ConsumerReportConvertor.Consumer,java.util.Map<String,.ConsumerReportConvertor.Producer>)void o !Exception
 writeProducerReport(.ConsumerReportConvertor.Consumer,.ConsumerReportConvertor.Producer)void o !Exception
HTMLConvertor a
 HTML_EXTENSION String sf
 XML_EXTENSION String sf
 HTML_HEADER String sf
 CONTENT_TYPE_META String sf
 W3C_FOOTER String sf
 OPEN_TITLE String sf
 CLOSE_TITLE String sf
 OPEN_HEAD String sf
 CLOSE_HEAD String sf
 OPEN_BODY String sf
 CLOSE_BODY String sf
 OPEN_H3 String sf
 CLOSE_H3 String sf
 OPEN_HTML String sf
 CLOSE_HTML String sf
 CLOSE_TABLE String sf
 OPEN_TD String sf
 CLOSE_TD String sf
 OPEN_LI String sf
 CLOSE_LI String sf
 OPEN_P String sf
 CLOSE_P String sf
 OPEN_OL String sf
 CLOSE_OL String sf
 OPEN_UL String sf
 CLOSE_UL String sf
 OPEN_TR String sf
 CLOSE_TR String sf
 CLOSE_DIV String sf
 BR String sf
 CLOSE_A String sf
 OPEN_B String sf
 CLOSE_B String sf
 CLOSE_H4 String sf
 OPEN_H4 String sf
 new() -
 openTD(int)String s
MissingRefReportConverter - :.UseReportConverter
 new(String,String) -
 convert(String,org.eclipse.core.runtime.IProgressMonitor)void - !Exception
 writeIndexPage(java.util.List<?>)void o !Exception
 getNoReportsInformation()String o
 getIndexTitle()String o
 writeMetadataHeaders(StringBuilder)void o
 parse()java.util.List<.MissingRefReportConverter.Report> o !Exception
 getHtmlLocation()String o
 getXmlLocation()String o
 getReportsRoot()java.io.File o
 getReportIndex()java.io.File -
UseReportConverter - :.HTMLConvertor
 FRAGMENT_PERMISSIBLE int sf
 DEFAULT_XSLT String sf
 NORMAL_REFS_COLOUR String sf
 INTERNAL_REFS_COLOUR String sf
 ILLEGAL_REFS_COLOUR String sf
 REFERENCES_TABLE_HEADER_COLOUR String sf
 new(String,String,String[],String[]) -
 getHtmlLocation()String o
 getXmlLocation()String o
 getReportsRoot()java.io.File o
 hasMissing()boolean o
 convert(String,org.eclipse.core.runtime.IProgressMonitor)void - !Exception
 parse(org.eclipse.core.runtime.IProgressMonitor)java.util.List<?> o !Exception
 composeName(String,String)String o
 getReportIndex()java.io.File -
 setReportIndex(java.nio.file.Path)void o
 getMissingBundles(java.io.File)String[] o !Exception
 getMissingBundlesHeader()String o
 writeMissingBundlesPage(java.io.File)boolean o !Exception
 writeReferencedMemberPage(.UseReportConverter.Report,java.util.List<.UseReportConverter.Type>)void o !Exception
 getAdditionalReferencedTypeInformation()String o
 getReferencedTypeTitle(String)String o
 getTypeDetailsHeader()String o
 getTypeDetails()String o
 getTypeTitle(String)String o
 getIndexTitle()String o
 writeIndexPage(java.util.List<?>)void o !Exception
 getColourLegend()String o
 getNoReportsInformation()String o
 getAdditionalIndexInfo(boolean)String o
 getTypeCountSummary(String,.UseReportConverter.CountGroup,int)String o
UseScanManager -
 STATE_DELIM String sf
 LOCATION_DELIM String sf
 ESCAPE_REGEX String sf
 NAME_REGEX java.util.regex.Pattern sf
 DEFAULT_CACHE_SIZE int sf
 getInstance().UseScanManager s
 getExternalDependenciesFor(org.eclipse.pde.api.tools.internal.provisional.model.IApiComponent,String[],org.eclipse.core.runtime.IProgressMonitor).IReferenceDescriptor[] -
 getExactScanLocation(String)String s
 isValidDirectory(java.io.File)boolean s
 isValidArchive(java.io.File)boolean s
 isValidScanLocation(String)boolean s
 getReportLocations()String[] -
 setReportLocations(String[])void -
 setCacheSize(int)void -
 clearCache()void -
UseScanParser -
 new() -
 getIdVersion(String)String[] o
 processElement(String,String,String,org.xml.sax.Attributes,int)void o
 parseMessages(org.xml.sax.Attributes)String[] o
 parse(String,org.eclipse.core.runtime.IProgressMonitor,.UseScanVisitor)void - !Exception
 getReferencingComponent()org.eclipse.pde.api.tools.internal.provisional.descriptors.IComponentDescriptor o
 getTargetComponent()org.eclipse.pde.api.tools.internal.provisional.descriptors.IComponentDescriptor o
 getTargetMember()org.eclipse.pde.api.tools.internal.provisional.descriptors.IMemberDescriptor o
 getReferenceKind()int o
 getVisibility()int o
 enterTargetComponent(org.eclipse.pde.api.tools.internal.provisional.descriptors.IComponentDescriptor)void -
 enterReferencingComponent(org.eclipse.pde.api.tools.internal.provisional.descriptors.IComponentDescriptor)void -
 enterVisibility(int)void -
 enterTargetMember(org.eclipse.pde.api.tools.internal.provisional.descriptors.IMemberDescriptor)void -
 enterReferenceKind(int)void -
 setReference(.IReferenceDescriptor)void -
UseSearchRequestor - :org.eclipse.pde.api.tools.internal.provisional.search.IApiSearchRequestor
 new(java.util.Set<String>,org.eclipse.pde.api.tools.internal.provisional.model.IApiElement[],int) -
 acceptComponent(org.eclipse.pde.api.tools.internal.provisional.model.IApiComponent)boolean -
 acceptContainer(org.eclipse.pde.api.tools.internal.provisional.model.IApiTypeContainer)boolean -
 acceptMember(org.eclipse.pde.api.tools.internal.provisional.model.IApiMember)boolean -
 acceptReference(org.eclipse.pde.api.tools.internal.provisional.builder.IReference,org.eclipse.core.runtime.IProgressMonitor)boolean -
 getReferenceKinds()int -
 getScope()org.eclipse.pde.api.tools.internal.provisional.model.IApiScope -
 includesAPI()boolean -
 includesInternal()boolean -
 includesIllegalUse()boolean -
 setJarPatterns(String[])void -
 setFilterRoot(String)void -
