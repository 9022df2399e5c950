# org.eclipse.xtext:org.eclipse.xtext.xbase.ide:2.41.0
package org.eclipse.xtext.xbase.ide
DefaultXbaseIdeModule - :org.eclipse.xtext.ide.DefaultIdeModule
 new() -
 configureClasspathScanner(com.google.inject.Binder)void -
 bindIFeatureScopeTrackerProvider()Class<org.eclipse.xtext.xbase.typesystem.internal.IFeatureScopeTracker.Provider> -
 bindIdeContentProposalProvider()Class<org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider> -
 bindIdeCrossrefProposalProvider()Class<org.eclipse.xtext.ide.editor.contentassist.IdeCrossrefProposalProvider> -
 bindIIdeTypesProposalProvider()Class<.contentassist.IIdeTypesProposalProvider> -
 bindIdeContentProposalPriorities()Class<org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalPriorities> -
 bindSemanticHighlightingCalculator()Class<org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator> -
package org.eclipse.xtext.xbase.ide.contentassist
ClasspathBasedIdeTypesProposalProvider - :.IIdeTypesProposalProvider
 new() -
 createTypeProposals(org.eclipse.emf.ecore.EReference,org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext,com.google.common.base.Predicate<org.eclipse.xtext.common.types.descriptions.ITypeDescriptor>,org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor)void -
 getTypeDescriptors(org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext)Iterable<org.eclipse.xtext.common.types.descriptions.ITypeDescriptor> o
 getClassLoader(org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext)ClassLoader o
 canPropose(org.eclipse.xtext.common.types.descriptions.ITypeDescriptor,org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext,com.google.common.base.Predicate<org.eclipse.xtext.common.types.descriptions.ITypeDescriptor>)boolean o
 isVisible(org.eclipse.xtext.common.types.descriptions.ITypeDescriptor,org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext)boolean o
 createProposal(org.eclipse.emf.ecore.EReference,org.eclipse.xtext.common.types.descriptions.ITypeDescriptor,org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext,org.eclipse.xtext.xtype.XImportSection,org.eclipse.xtext.util.ITextRegion)org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry o
 isImportDeclaration(org.eclipse.emf.ecore.EReference,org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext)boolean o
 isImportDeclarationRequired(org.eclipse.xtext.common.types.descriptions.ITypeDescriptor,String,org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext,org.eclipse.xtext.xtype.XImportSection)boolean o
 addImportDeclaration(org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry,org.eclipse.xtext.util.ITextRegion,org.eclipse.xtext.common.types.descriptions.ITypeDescriptor,String,org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext)boolean o
IIdeTypesProposalProvider ai
 createTypeProposals(org.eclipse.emf.ecore.EReference,org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext,com.google.common.base.Predicate<org.eclipse.xtext.common.types.descriptions.ITypeDescriptor>,org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor)void a
package org.eclipse.xtext.xbase.ide.highlighting
XbaseHighlightingCalculator - :org.eclipse.xtext.ide.editor.syntaxcoloring.DefaultSemanticHighlightingCalculator,.XbaseHighlightingStyles
 annotationLookup org.eclipse.xtext.common.types.util.AnnotationLookup o
 operationCanceledManager org.eclipse.xtext.service.OperationCanceledManager o
 SPECIAL_FEATURE_NAMES java.util.List<String> osf
 new() -
 provideHighlightingFor(org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor,org.eclipse.xtext.util.CancelIndicator)void -
 doProvideHighlightingFor(org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor,org.eclipse.xtext.util.CancelIndicator)void o
 highlightElement(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor,org.eclipse.xtext.util.CancelIndicator)boolean o
 computeReferencedJvmTypeHighlighting(org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.util.CancelIndicator)void o
 highlightReferenceJvmType(org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.emf.ecore.EObject)void o
 highlightReferenceJvmType(org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.emf.ecore.EObject,String)void ox
 highlightDeprecation(org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.emf.ecore.EObject)void o
 computeFeatureCallHighlighting(org.eclipse.xtext.xbase.XAbstractFeatureCall,org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor)void o
 isExtensionWithImplicitFirstArgument(org.eclipse.xtext.xbase.XAbstractFeatureCall)boolean o
 isExtension(org.eclipse.xtext.common.types.JvmIdentifiableElement)boolean o
 highlightFeatureCall(org.eclipse.xtext.xbase.XAbstractFeatureCall,org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor,String)void o
 highlightAnnotation(org.eclipse.xtext.xbase.annotations.xAnnotations.XAnnotation,org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor)void o
 highlightAnnotation(org.eclipse.xtext.xbase.annotations.xAnnotations.XAnnotation,org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor,String)void o
 highlightFormalParameter(org.eclipse.xtext.common.types.JvmFormalParameter,org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor)void o
 highlightVariableDeclaration(org.eclipse.xtext.xbase.XVariableDeclaration,org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor)void o
 highlightNumberLiterals(org.eclipse.xtext.xbase.XNumberLiteral,org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor)void o
 highlightConstructorCall(org.eclipse.xtext.xbase.XConstructorCall,org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor)void o
 getStyle(org.eclipse.xtext.common.types.JvmGenericType)String o
 highlightTypeParameter(org.eclipse.xtext.common.types.JvmTypeParameter,org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor)void o
 highlightSpecialIdentifiers(org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor,org.eclipse.xtext.nodemodel.ICompositeNode)void o
 getIDRule()org.eclipse.xtext.TerminalRule o
 highlightSpecialIdentifiers(org.eclipse.xtext.nodemodel.ILeafNode,org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor,org.eclipse.xtext.TerminalRule)void o
 initializeHighlightedIdentifiers()java.util.Map<String,String> o
XbaseHighlightingStyles ai :org.eclipse.xtext.ide.editor.syntaxcoloring.HighlightingStyles
 INTERFACE String sf
 ENUM String sf
 CLASS String sf
 ABSTRACT_CLASS String sf
 ANNOTATION String sf
 FIELD String sf
 STATIC_FIELD String sf
 STATIC_FINAL_FIELD String sf
 METHOD String sf
 STATIC_METHOD_INVOCATION String sf
 ABSTRACT_METHOD_INVOCATION String sf
 EXTENSION_METHOD_INVOCATION String sf
 DEPRECATED_MEMBERS String sf
 LOCAL_VARIABLE String sf
 LOCAL_VARIABLE_DECLARATION String sf
 LOCAL_FINAL_VARIABLE String sf
 LOCAL_FINAL_VARIABLE_DECLARATION String sf
 PARAMETER_VARIABLE String sf
 TYPE_VARIABLE String sf
 TYPE_ARGUMENT String sf
package org.eclipse.xtext.xbase.ide.hover
XbaseHoverService - :org.eclipse.xtext.ide.server.hover.HoverService
 uiStrings org.eclipse.xtext.xbase.validation.UIStrings o
 new() -
 getContents(org.eclipse.emf.ecore.EObject)String -
 getSignature(org.eclipse.emf.ecore.EObject)String -
 _signature(org.eclipse.xtext.xbase.XConstructorCall,boolean)String o
 _signature(org.eclipse.xtext.xbase.XAbstractFeatureCall,boolean)String o
 getDeclaratorName(org.eclipse.xtext.common.types.JvmMember)String o
 getDerivedOrSourceSignature(org.eclipse.emf.ecore.EObject)String -
 internalGetSignature(org.eclipse.emf.ecore.EObject,boolean)String o
 _signature(org.eclipse.xtext.common.types.JvmGenericType,boolean)String o
 _signature(org.eclipse.xtext.common.types.JvmOperation,boolean)String o
 _signature(org.eclipse.xtext.common.types.JvmField,boolean)String o
 enrichWithDeclarator(String,org.eclipse.emf.ecore.EObject)String o
 _signature(org.eclipse.xtext.common.types.JvmConstructor,boolean)String o
 _signature(org.eclipse.xtext.common.types.JvmFormalParameter,boolean)String o
 _signature(org.eclipse.xtext.common.types.JvmTypeParameter,boolean)String o
 _signature(org.eclipse.xtext.common.types.JvmEnumerationType,boolean)String o
 _signature(org.eclipse.xtext.common.types.JvmAnnotationType,boolean)String o
 getThrowsDeclaration(org.eclipse.xtext.common.types.JvmExecutable)String o
 getSimpleSignature(org.eclipse.emf.ecore.EObject)String o
 getSimpleSignature(org.eclipse.xtext.common.types.JvmConstructor)String o
 getSimpleSignature(org.eclipse.xtext.common.types.JvmOperation)String o
 getLabel(org.eclipse.emf.ecore.EObject)String o
package org.eclipse.xtext.xbase.lsp
ClasspathPropertiesBasedFileSystemScanner - :org.eclipse.xtext.util.IFileSystemScanner
 new() -
 scan(org.eclipse.emf.common.util.URI,org.eclipse.xtext.util.IAcceptor<org.eclipse.emf.common.util.URI>)void -
 getProjectClasspath(org.eclipse.emf.common.util.URI)java.util.Properties o
 configFile(java.io.File)java.io.File o
ClasspathPropertiesBasedXbaseProjectManager - :org.eclipse.xtext.ide.server.ProjectManager
 new() -
 initialize(org.eclipse.xtext.resource.impl.ProjectDescription,org.eclipse.xtext.workspace.IProjectConfig,org.eclipse.xtext.xbase.lib.Procedures.Procedure2<org.eclipse.emf.common.util.URI,Iterable<org.eclipse.xtext.validation.Issue>>,org.eclipse.xtext.resource.IExternalContentSupport.IExternalContentProvider,com.google.inject.Provider<java.util.Map<String,org.eclipse.xtext.resource.impl.ResourceDescriptionsData>>,org.eclipse.xtext.util.CancelIndicator)void -
 updateClassLoader()void o
 clearTypesCache()void o
 newBuildRequest(java.util.List<org.eclipse.emf.common.util.URI>,java.util.List<org.eclipse.emf.common.util.URI>,java.util.List<org.eclipse.xtext.resource.IResourceDescription.Delta>,org.eclipse.xtext.util.CancelIndicator)org.eclipse.xtext.build.BuildRequest o
 collectAffectedTypeResources(java.util.Properties,java.util.Properties,java.util.Map<String,java.util.List<org.eclipse.emf.common.util.URI>>)java.util.List<org.eclipse.emf.common.util.URI> o
 locationHashes(java.util.Properties)java.util.Map<String,String> os
 createFreshResourceSet(org.eclipse.xtext.resource.impl.ResourceDescriptionsData)org.eclipse.xtext.resource.XtextResourceSet o
 createNewResourceSet(org.eclipse.xtext.resource.impl.ResourceDescriptionsData)org.eclipse.xtext.resource.XtextResourceSet -
ForwardingClassLoader - :ClassLoader
 new() -
 loadClass(String)Class<?> - !ClassNotFoundException
 getResource(String)java.net.URL -
 getResourceAsStream(String)java.io.InputStream -
 setDelegate(java.net.URLClassLoader)void -
 getDelegate()ClassLoader -
LspFeatureScopeTrackerProvider - :org.eclipse.xtext.xbase.typesystem.internal.OptimizingFeatureScopeTrackerProvider
 new() -
 track(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.xbase.typesystem.internal.IFeatureScopeTracker -
LspTypesProposalProvider - :org.eclipse.xtext.xbase.ide.contentassist.ClasspathBasedIdeTypesProposalProvider
 new() -
 getClassLoader(org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext)ClassLoader o
NonSealedClasspathTypeProviderFactory - :org.eclipse.xtext.common.types.access.ClasspathTypeProviderFactory +NonSealedClasspathTypeProvider
 new(ClassLoader,org.eclipse.xtext.common.types.access.impl.TypeResourceServices) -
 createClasspathTypeProvider(org.eclipse.emf.ecore.resource.ResourceSet)org.eclipse.xtext.common.types.access.impl.ClasspathTypeProvider o
NonSealedClasspathTypeProviderFactory.NonSealedClasspathTypeProvider os :org.eclipse.xtext.common.types.access.impl.ClasspathTypeProvider
 new(ClassLoader,org.eclipse.emf.ecore.resource.ResourceSet,org.eclipse.xtext.common.types.access.impl.IndexedJvmTypeAccess,org.eclipse.xtext.common.types.access.impl.TypeResourceServices) o
 createMirror(org.eclipse.xtext.common.types.access.binary.BinaryClass)org.eclipse.xtext.common.types.access.binary.BinaryClassMirror -
XbaseLspServerModule - :com.google.inject.AbstractModule
 new() -
 configure()void o
