# org.eclipse.xtext:org.eclipse.xtext.ui:2.10.0
package org.eclipse.xtext.ui
DefaultUiModule - :org.eclipse.xtext.service.AbstractGenericModule
 new(org.eclipse.ui.plugin.AbstractUIPlugin) -
 configure(com.google.inject.Binder)void -
 configureBracketMatchingAction(com.google.inject.Binder)void -
 bindIImageHelper()Class<.IImageHelper> -
 bindIImageDescriptorHelper()Class<.IImageHelper.IImageDescriptorHelper> -
 bindIIndentationInformation()Class<org.eclipse.xtext.formatting.IIndentationInformation> -
 bindIWhitespaceInformationProvider()Class<org.eclipse.xtext.formatting.IWhitespaceInformationProvider> -
 bindIPreferenceStore()org.eclipse.jface.preference.IPreferenceStore -
 bindIReconciler()Class<org.eclipse.jface.text.reconciler.IReconciler> -
 bindISingleLineCommentHelper()Class<.editor.toggleComments.ISingleLineCommentHelper> -
 bindIHyperlinkDetector()Class<org.eclipse.jface.text.hyperlink.IHyperlinkDetector> -
 bindIPresentationDamager()Class<org.eclipse.jface.text.presentation.IPresentationDamager> -
 bindIPresentationRepairer()Class<org.eclipse.jface.text.presentation.IPresentationRepairer> -
 bindIBracePairProvider()Class<org.eclipse.xtext.ide.editor.bracketmatching.IBracePairProvider> -
 bindICharacterPairMatcher()org.eclipse.jface.text.source.ICharacterPairMatcher -
 bindITokenScanner()Class<org.eclipse.jface.text.rules.ITokenScanner> -
 bindIPartitionTokenScanner()Class<org.eclipse.jface.text.rules.IPartitionTokenScanner> -
 bindIDocumentPartitioner()Class<org.eclipse.jface.text.IDocumentPartitioner> -
 bindIHighlightingHelper()Class<.editor.syntaxcoloring.IHighlightingHelper> -
 bindAbstractEditStrategyProvider()Class<.editor.autoedit.AbstractEditStrategyProvider> -
 bindAdapterFactory()Class<org.eclipse.emf.common.notify.AdapterFactory> -
 bindAdapterFactoryLabelProvider()Class<org.eclipse.emf.edit.ui.provider.AdapterFactoryLabelProvider> -
 bindComposedAdapterFactory$Descriptor$RegistryToInstance()org.eclipse.emf.edit.provider.ComposedAdapterFactory.Descriptor.Registry -
 bindIContentAssistantFactory()Class<.editor.contentassist.IContentAssistantFactory> -
 bindIContentAssistProcessor()Class<org.eclipse.jface.text.contentassist.IContentAssistProcessor> -
 bindICompletionProposalPostProcessor()Class<.editor.contentassist.ICompletionProposalPostProcessor> -
 bindITemplateProposalProvider()Class<.editor.contentassist.ITemplateProposalProvider> -
 bindTemplateStore()Class<org.eclipse.jface.text.templates.persistence.TemplateStore> -
 bindContextTypeRegistry()Class<org.eclipse.jface.text.templates.ContextTypeRegistry> -
 bindIContentFormatterFactory()Class<.editor.formatting.IContentFormatterFactory> -
 configureXtextEditorErrorTickUpdater(com.google.inject.Binder)void -
 bindIExternalContentSupport$IExternalContentProvider()Class<org.eclipse.xtext.resource.IExternalContentSupport.IExternalContentProvider> -
 configureHyperlinkLabelProvider(com.google.inject.Binder)void -
 bindIContentOutlinePage()Class<org.eclipse.ui.views.contentoutline.IContentOutlinePage> -
 configureIOutlineContribution$Composite(com.google.inject.Binder)void -
 configureToggleSortingOutlineContribution(com.google.inject.Binder)void -
 configureToggleLinkWithEditorOutlineContribution(com.google.inject.Binder)void -
 bindOutlineFilterAndSorter$IComparator()Class<.editor.outline.impl.OutlineFilterAndSorter.IComparator> -
 configureContentProposalLabelProvider(com.google.inject.Binder)void -
 configureResourceUIServiceLabelProvider(com.google.inject.Binder)void -
 bindILabelProvider()Class<org.eclipse.jface.viewers.ILabelProvider> -
 bindIssueResolutionProvider()Class<.editor.quickfix.IssueResolutionProvider> -
 configureLanguageSpecificURIEditorOpener(com.google.inject.Binder)void -
 configureUiEncodingProvider(com.google.inject.Binder)void -
 bindIAllContainersState$Provider()Class<org.eclipse.xtext.resource.containers.IAllContainersState.Provider> -
 bindIResourceForEditorInputFactory()Class<.editor.model.IResourceForEditorInputFactory> -
 bindIResourceSetProvider()Class<.resource.IResourceSetProvider> -
 bindIAnnotationHover()Class<org.eclipse.jface.text.source.IAnnotationHover> -
 bindITextHover()Class<org.eclipse.jface.text.ITextHover> -
 bindIEObjectHover()Class<.editor.hover.IEObjectHover> -
 configureMarkOccurrencesAction(com.google.inject.Binder)void -
 configureIResourceDescriptionsLiveScope(com.google.inject.Binder)void -
 bindMarkerTypeProvider()Class<.validation.MarkerTypeProvider> -
 configureSmartCaretPreferenceInitializer(com.google.inject.Binder)void -
 bindIPreferenceValuesProvider()Class<org.eclipse.xtext.preferences.IPreferenceValuesProvider> -
 bindCopyQualifiedNameService()Class<.editor.copyqualifiedname.CopyQualifiedNameService> -
 bindMarkerContributor()Class<.markers.IMarkerContributor> -
 configureIQuickOutlineContribution$Composite(com.google.inject.Binder)void -
 configureIssueCodesPreferenceInitializer(com.google.inject.Binder)void -
 bindIShouldGenerate()Class<org.eclipse.xtext.generator.IShouldGenerate> -
 bindProjectConfigProvider()Class<org.eclipse.xtext.workspace.IProjectConfigProvider> -
IImageHelper ai +IImageDescriptorHelper,NullImageHelper
 getImage(String)org.eclipse.swt.graphics.Image a
 getImage(org.eclipse.jface.resource.ImageDescriptor)org.eclipse.swt.graphics.Image a
IImageHelper.IImageDescriptorHelper sai
 getImageDescriptor(String)org.eclipse.jface.resource.ImageDescriptor a
 getImageDescriptor(org.eclipse.swt.graphics.Image)org.eclipse.jface.resource.ImageDescriptor a
IImageHelper.NullImageHelper s :.IImageHelper,.IImageHelper.IImageDescriptorHelper
 new() -
 getImage(String)org.eclipse.swt.graphics.Image -
 getImage(org.eclipse.jface.resource.ImageDescriptor)org.eclipse.swt.graphics.Image -
 getImageDescriptor(String)org.eclipse.jface.resource.ImageDescriptor -
 getImageDescriptor(org.eclipse.swt.graphics.Image)org.eclipse.jface.resource.ImageDescriptor -
PluginImageHelper - :.IImageHelper,.IImageHelper.IImageDescriptorHelper,org.osgi.framework.SynchronousBundleListener
 new() -
 getImage(org.eclipse.jface.resource.ImageDescriptor)org.eclipse.swt.graphics.Image -
 dispose()void -
 hookBundleListener(org.eclipse.ui.plugin.AbstractUIPlugin)void -
 getImage(String)org.eclipse.swt.graphics.Image -
 getImageDescriptor(String)org.eclipse.jface.resource.ImageDescriptor -
 getImageDescriptor(org.eclipse.swt.graphics.Image)org.eclipse.jface.resource.ImageDescriptor -
 setPathSuffix(String)void -
 getPathSuffix()String -
 setPlugin(org.eclipse.ui.plugin.AbstractUIPlugin)void -
 getPlugin()org.eclipse.ui.plugin.AbstractUIPlugin -
 setNotFound(String)void -
 getNotFound()String -
 getDefaultImage()String -
 setDefaultImage(String)void -
 bundleChanged(org.osgi.framework.BundleEvent)void -
package org.eclipse.xtext.ui.compare
AbstractContentViewer a :org.eclipse.jface.viewers.Viewer
 parent org.eclipse.swt.widgets.Composite o
 compareConfiguration org.eclipse.compare.CompareConfiguration o
 selection org.eclipse.jface.viewers.ISelection o
 sourceViewer org.eclipse.jface.text.source.ISourceViewer o
 input Object o
 new() -
 init(org.eclipse.swt.widgets.Composite,org.eclipse.compare.CompareConfiguration)void -
 getControl()org.eclipse.swt.widgets.Control -
 createSourceViewer()org.eclipse.jface.text.source.ISourceViewer oa
 configureSourceViewer(org.eclipse.jface.text.source.ISourceViewer)void oa
 getInput()Object -
 getSelection()org.eclipse.jface.viewers.ISelection -
 refresh()void -
 setInput(Object)void -
 setSelection(org.eclipse.jface.viewers.ISelection,boolean)void -
 getParent()org.eclipse.swt.widgets.Composite -
 getCompareConfiguration()org.eclipse.compare.CompareConfiguration -
CompareInputResourceProvider - :org.eclipse.compare.IResourceProvider
 new(org.eclipse.compare.structuremergeviewer.ICompareInput,org.eclipse.compare.ITypedElement) -
 getResource()org.eclipse.core.resources.IResource -
 getResource(org.eclipse.compare.ITypedElement)org.eclipse.core.resources.IResource o
DefaultContentViewer - :.AbstractContentViewer
 sourceViewerConfiguration org.eclipse.xtext.ui.editor.XtextSourceViewerConfiguration o
 documentProvider .StreamContentDocumentProvider o
 new() -
 createSourceViewer()org.eclipse.jface.text.source.ISourceViewer o
 configureSourceViewer(org.eclipse.jface.text.source.ISourceViewer)void o
 setInput(Object)void -
DefaultMergeEditor - :org.eclipse.xtext.ui.editor.XtextEditor
 PROVIDER String sf
 new() -
 setInternalSite(org.eclipse.ui.IWorkbenchPartSite)void -
 doSetInput(org.eclipse.ui.IEditorInput)void o !org.eclipse.core.runtime.CoreException
 setTextOrientation(int)void -
 setEditable(boolean)void -
 isEditable()boolean -
 isEditorInputModifiable()boolean -
 isEditorInputReadOnly()boolean -
 createActions()void -
 close(boolean)void -
 createPartControl(org.eclipse.swt.widgets.Composite)void -
 setActionsActivated(boolean)void o
DefaultMergeViewer - :org.eclipse.compare.contentmergeviewer.TextMergeViewer
 documentProvider org.eclipse.ui.texteditor.IDocumentProvider o
 sourceViewerEditorMap java.util.Map<org.eclipse.jface.text.source.ISourceViewer,.DefaultMergeEditor> o
 sourceViewerConfigurationProvider com.google.inject.Provider<org.eclipse.xtext.ui.editor.XtextSourceViewerConfiguration> o
 new(org.eclipse.swt.widgets.Composite,int,org.eclipse.compare.CompareConfiguration,org.eclipse.ui.texteditor.IDocumentProvider) -
 new(org.eclipse.swt.widgets.Composite,int,org.eclipse.compare.CompareConfiguration,.StreamContentDocumentProvider,com.google.inject.Provider<org.eclipse.xtext.ui.editor.XtextSourceViewerConfiguration>) -
 updateContent(Object,Object,Object)void o
 updateAsDocument(Object)Object o
 createResourceProvider(Object)org.eclipse.compare.IResourceProvider o
 handleDispose(org.eclipse.swt.events.DisposeEvent)void o
 disposeEditors()void o
 disconnectDocuments()void o
 configureTextViewer(org.eclipse.jface.text.TextViewer)void o
 configureSourceViewer(org.eclipse.jface.text.source.SourceViewer)void o
 createSourceViewerConfiguration(org.eclipse.jface.text.source.SourceViewer,org.eclipse.ui.IEditorInput)org.eclipse.jface.text.source.SourceViewerConfiguration o
 setEditable(org.eclipse.jface.text.source.ISourceViewer,boolean)void o
 setActionsActivated(org.eclipse.jface.text.source.SourceViewer,boolean)void o
 getEditorInput(org.eclipse.jface.text.source.ISourceViewer)org.eclipse.ui.IEditorInput o
 createSourceViewer(org.eclipse.swt.widgets.Composite,int)org.eclipse.jface.text.source.SourceViewer o
 createMergeEditor().DefaultMergeEditor o
 getSite()org.eclipse.ui.IWorkbenchPartSite o
 isEditorBacked(org.eclipse.jface.text.ITextViewer)boolean o
 getEditor(org.eclipse.jface.text.source.ISourceViewer).DefaultMergeEditor o
DefaultViewerCreator - :org.eclipse.compare.IViewerCreator
 contentViewerProvider com.google.inject.Provider<.DefaultContentViewer> o
 mergeEditorProvider com.google.inject.Provider<.DefaultMergeEditor> o
 documentProvider .StreamContentDocumentProvider o
 sourceViewerConfigurationProvider com.google.inject.Provider<org.eclipse.xtext.ui.editor.XtextSourceViewerConfiguration> o
 new() -
 createViewer(org.eclipse.swt.widgets.Composite,org.eclipse.compare.CompareConfiguration)org.eclipse.jface.viewers.Viewer -
 createMergeViewer(org.eclipse.swt.widgets.Composite,org.eclipse.compare.CompareConfiguration)org.eclipse.jface.viewers.Viewer o
 createContentViever(org.eclipse.swt.widgets.Composite,org.eclipse.compare.CompareConfiguration)org.eclipse.jface.viewers.Viewer o
InjectableViewerCreator - :org.eclipse.compare.IViewerCreator
 viewerCreator org.eclipse.compare.IViewerCreator o
 new() -
 createViewer(org.eclipse.swt.widgets.Composite,org.eclipse.compare.CompareConfiguration)org.eclipse.jface.viewers.Viewer -
StreamContentAccessorDelegate - :org.eclipse.compare.IResourceProvider,org.eclipse.compare.IEncodedStreamContentAccessor
 new(org.eclipse.compare.IStreamContentAccessor,org.eclipse.compare.IResourceProvider) -
 getContents()java.io.InputStream - !org.eclipse.core.runtime.CoreException
 equals(Object)boolean -
 hashCode()int -
 getResource()org.eclipse.core.resources.IResource -
 getCharset()String - !org.eclipse.core.runtime.CoreException
StreamContentDocumentProvider - :org.eclipse.ui.texteditor.AbstractDocumentProvider
 documentProvider com.google.inject.Provider<org.eclipse.xtext.ui.editor.model.XtextDocument> o
 documentPartitioner com.google.inject.Provider<org.eclipse.jface.text.IDocumentPartitioner> o
 new() -
 createEmptyDocument()org.eclipse.xtext.ui.editor.model.XtextDocument o
 createDocument(Object)org.eclipse.jface.text.IDocument o !org.eclipse.core.runtime.CoreException
 setupDocument(Object,org.eclipse.jface.text.IDocument)void o
 createResource(Object)org.eclipse.xtext.resource.XtextResource o
 loadResource(Object,org.eclipse.emf.ecore.resource.Resource)void o
 createAnnotationModel(Object)org.eclipse.jface.text.source.IAnnotationModel o !org.eclipse.core.runtime.CoreException
 doSaveDocument(org.eclipse.core.runtime.IProgressMonitor,Object,org.eclipse.jface.text.IDocument,boolean)void o !org.eclipse.core.runtime.CoreException
 getOperationRunner(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jface.operation.IRunnableContext o
 disposeElementInfo(Object,org.eclipse.ui.texteditor.AbstractDocumentProvider.ElementInfo)void o
 getEncoding(Object)String o
 getString(Object)String o
 readString(org.eclipse.compare.IStreamContentAccessor)String o !org.eclipse.core.runtime.CoreException
 readString(java.io.InputStream,String)String o
package org.eclipse.xtext.ui.containers
AbstractAllContainersState a :.AbstractStorage2UriMapperClient,org.eclipse.core.resources.IResourceChangeListener,org.eclipse.xtext.resource.containers.IAllContainersState
 new() o
 registerAsListener()void o
 unregisterAsListener()void -
 initialize()void o
 getContainerHandle(org.eclipse.emf.common.util.URI)String -
 initHandle(org.eclipse.emf.common.util.URI)String o
 doInitHandle(org.eclipse.emf.common.util.URI)String oa
 getContainedURIs(String)java.util.Collection<org.eclipse.emf.common.util.URI> -
 isEmpty(String)boolean -
 initContainedURIs(String,java.util.Collection<org.eclipse.emf.common.util.URI>)java.util.Collection<org.eclipse.emf.common.util.URI> o
 doInitContainedURIs(String)java.util.Collection<org.eclipse.emf.common.util.URI> oa
 getVisibleContainerHandles(String)java.util.List<String> -
 initVisibleContainerHandles(String,java.util.List<String>)java.util.List<String> o
 doInitVisibleHandles(String)java.util.List<String> oa
 resourceChanged(org.eclipse.core.resources.IResourceChangeEvent)void -
 isAffectingContainerState(org.eclipse.core.resources.IResourceDelta)boolean o
 isIgnoredResource(org.eclipse.core.resources.IResource)boolean o
 getWorkspaceRoot()org.eclipse.core.resources.IWorkspaceRoot o
AbstractJavaProjectsState a :.AbstractAllContainersState,org.eclipse.jdt.core.IElementChangedListener
 new() -
 registerAsListener()void o
 unregisterAsListener()void -
 elementChanged(org.eclipse.jdt.core.ElementChangedEvent)void -
 isIgnoredResource(org.eclipse.core.resources.IResource)boolean o
 setJdtHelper(org.eclipse.xtext.ui.util.IJdtHelper)void -
AbstractProjectsStateHelper a :.AbstractStorage2UriMapperClient
 new() -
 getWorkspaceRoot()org.eclipse.core.resources.IWorkspaceRoot o
 setWorkspace(org.eclipse.core.resources.IWorkspace)void -
 isAccessibleXtextProject(org.eclipse.core.resources.IProject)boolean o
AbstractStorage2UriMapperClient -
 new() -
 getUri(org.eclipse.core.resources.IStorage)org.eclipse.emf.common.util.URI o
 getStorages(org.eclipse.emf.common.util.URI)Iterable<org.eclipse.xtext.util.Pair<org.eclipse.core.resources.IStorage,org.eclipse.core.resources.IProject>> o
 setMapper(org.eclipse.xtext.ui.resource.IStorage2UriMapper)void -
 getMapper()org.eclipse.xtext.ui.resource.IStorage2UriMapper -
ContainerStateProvider - :org.eclipse.xtext.resource.containers.IAllContainersState.Provider
 new() -
 get(org.eclipse.xtext.resource.IResourceDescriptions)org.eclipse.xtext.resource.containers.IAllContainersState -
JavaProjectsState - :.AbstractJavaProjectsState
 new() -
 doInitContainedURIs(String)java.util.Collection<org.eclipse.emf.common.util.URI> o
 doInitHandle(org.eclipse.emf.common.util.URI)String o
 doInitVisibleHandles(String)java.util.List<String> o
 getJavaProjectsHelper().JavaProjectsStateHelper -
 setJavaProjectsHelper(.JavaProjectsStateHelper)void -
 getProjectsHelper().WorkspaceProjectsStateHelper -
 setProjectsHelper(.WorkspaceProjectsStateHelper)void -
JavaProjectsStateHelper - :.AbstractProjectsStateHelper
 new() -
 setUriMapperExtensions(org.eclipse.xtext.ui.resource.IStorage2UriMapperJdtExtensions)void -
 initHandle(org.eclipse.emf.common.util.URI)String -
 initVisibleHandles(String)java.util.List<String> -
 initContainedURIs(String)java.util.Collection<org.eclipse.emf.common.util.URI> -
 getPackageFragmentRootHandles(org.eclipse.jdt.core.IJavaProject)java.util.List<String> o
 getPackageFragmentRoot(org.eclipse.emf.common.util.URI)org.eclipse.jdt.core.IPackageFragmentRoot o
 getJavaElement(org.eclipse.core.resources.IFile)org.eclipse.jdt.core.IPackageFragmentRoot o
 getJarWithEntry(org.eclipse.emf.common.util.URI)org.eclipse.jdt.core.IPackageFragmentRoot o
StrictJavaProjectsState - :.AbstractJavaProjectsState
 new() -
 doInitHandle(org.eclipse.emf.common.util.URI)String o
 doInitContainedURIs(String)java.util.Collection<org.eclipse.emf.common.util.URI> o
 doInitVisibleHandles(String)java.util.List<String> o
 getHelper().JavaProjectsStateHelper -
 setHelper(.JavaProjectsStateHelper)void -
WorkspaceProjectsState - :.AbstractAllContainersState
 new() -
 doInitHandle(org.eclipse.emf.common.util.URI)String o
 doInitContainedURIs(String)java.util.Collection<org.eclipse.emf.common.util.URI> o
 doInitVisibleHandles(String)java.util.List<String> o
 getHelper().WorkspaceProjectsStateHelper -
 setHelper(.WorkspaceProjectsStateHelper)void -
WorkspaceProjectsStateHelper - :.AbstractProjectsStateHelper
 new() -
 initHandle(org.eclipse.emf.common.util.URI)String -
 initContainedURIs(String)java.util.Collection<org.eclipse.emf.common.util.URI> -
 initVisibleHandles(String)java.util.List<String> -
package org.eclipse.xtext.ui.editor
AbstractDirtyStateAwareEditorCallback ax :.IXtextEditorCallback,.DirtyStateEditorSupport.IDirtyStateEditorSupportClient
 new() -
 afterCreatePartControl(.XtextEditor)void -
 beforeDispose(.XtextEditor)void -
 afterSave(.XtextEditor)void -
 onValidateEditorInputState(.XtextEditor)boolean -
 beforeSetInput(.XtextEditor)void -
 afterSetInput(.XtextEditor)void -
 isDirty()boolean -
 getDocument().model.IXtextDocument -
 addVerifyListener(org.eclipse.swt.events.VerifyListener)void -
 getShell()org.eclipse.swt.widgets.Shell -
 removeVerifyListener(org.eclipse.swt.events.VerifyListener)void -
CompoundXtextEditorCallback - :.IXtextEditorCallback
 handle(Exception)void o
 new(com.google.inject.Injector) -
 afterCreatePartControl(.XtextEditor)void -
 afterSave(.XtextEditor)void -
 beforeDispose(.XtextEditor)void -
 onValidateEditorInputState(.XtextEditor)boolean -
 beforeSetInput(.XtextEditor)void -
 afterSetInput(.XtextEditor)void -
DirtyStateEditorSupport - :org.eclipse.xtext.resource.IResourceDescription.Event.Listener,org.eclipse.swt.events.VerifyListener +IConcurrentEditingCallback,IDirtyStateEditorSupportClient,IDirtyStateEditorSupportClientExtension,InteractiveConcurrentEditingQuestion,UpdateEditorStateJob
 new() -
 initializeDirtyStateSupport(.DirtyStateEditorSupport.IDirtyStateEditorSupportClient)void -
 verifyText(org.eclipse.swt.events.VerifyEvent)void -
 doVerify()boolean -
 isEditingPossible(.DirtyStateEditorSupport.IDirtyStateEditorSupportClient)boolean -
 isConcurrentEditingIgnored()boolean o
 initDirtyResource(.model.IXtextDocument)void o
 removeDirtyStateSupport(.DirtyStateEditorSupport.IDirtyStateEditorSupportClient)void -
 markEditorClean(.DirtyStateEditorSupport.IDirtyStateEditorSupportClient)void -
 descriptionsChanged(org.eclipse.xtext.resource.IResourceDescription.Event)void -
 scheduleUpdateEditorJob(org.eclipse.xtext.resource.IResourceDescription.Event)void -
 waitForUpdateEditorJob()void - !InterruptedException
 getUpdateEditorStateJob().DirtyStateEditorSupport.UpdateEditorStateJob -
 createUpdateEditorJob().DirtyStateEditorSupport.UpdateEditorStateJob o
 announceDirtyState(org.eclipse.xtext.resource.XtextResource)void -
 modelChanged(org.eclipse.xtext.resource.XtextResource)void -
 setResourceServiceProviderRegistry(org.eclipse.xtext.resource.IResourceServiceProvider.Registry)void -
 getResourceDescriptionManager(org.eclipse.emf.common.util.URI)org.eclipse.xtext.resource.IResourceDescription.Manager o
 getResourceDescriptionManagerIfOwnLanguage(org.eclipse.xtext.resource.XtextResource)org.eclipse.xtext.resource.IResourceDescription.Manager o
 haveEObjectDescriptionsChanged(org.eclipse.xtext.resource.IResourceDescription)boolean x
 haveEObjectDescriptionsChanged(org.eclipse.xtext.resource.IResourceDescription,org.eclipse.xtext.resource.IResourceDescription.Manager)boolean -
 collectAffectedResources(org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.resource.IResourceDescription.Event)java.util.Collection<org.eclipse.emf.ecore.resource.Resource> o
 processDelta(org.eclipse.xtext.resource.IResourceDescription.Delta,org.eclipse.emf.ecore.resource.Resource,java.util.List<org.eclipse.emf.ecore.resource.Resource>)void o
 isReparseRequired(org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.resource.IResourceDescription.Event)boolean o
 isDirty()boolean o
 createDelta(org.eclipse.xtext.resource.IResourceDescription.Delta,org.eclipse.xtext.resource.IResourceDescription.Delta)org.eclipse.xtext.resource.impl.ChangedResourceDescriptionDelta o
 getDirtyStateManager().IDirtyStateManager -
 setDirtyStateManager(.IDirtyStateManager)void -
 getStateChangeEventBroker()org.eclipse.xtext.ui.notification.IStateChangeEventBroker -
 setStateChangeEventBroker(org.eclipse.xtext.ui.notification.IStateChangeEventBroker)void -
 setConcurrentEditingWarningDialog(.DirtyStateEditorSupport.IConcurrentEditingCallback)void -
 getConcurrentEditingWarningDialog().DirtyStateEditorSupport.IConcurrentEditingCallback -
 setDirtyResource(.DocumentBasedDirtyResource)void -
 getDirtyResource().DocumentBasedDirtyResource -
 setResourceDescriptions(org.eclipse.xtext.resource.IResourceDescriptions)void -
DirtyStateEditorSupport.IConcurrentEditingCallback sai
 isConcurrentEditingIgnored(.DirtyStateEditorSupport.IDirtyStateEditorSupportClient)boolean a
DirtyStateEditorSupport.IDirtyStateEditorSupportClient sai
 getDocument().model.IXtextDocument a
 isDirty()boolean a
 getShell()org.eclipse.swt.widgets.Shell a
 addVerifyListener(org.eclipse.swt.events.VerifyListener)void a
 removeVerifyListener(org.eclipse.swt.events.VerifyListener)void a
DirtyStateEditorSupport.IDirtyStateEditorSupportClientExtension sai
 forceReconcile()void a
DirtyStateEditorSupport.InteractiveConcurrentEditingQuestion s :.DirtyStateEditorSupport.IConcurrentEditingCallback
 new() -
 isConcurrentEditingIgnored(.DirtyStateEditorSupport.IDirtyStateEditorSupportClient)boolean -
DirtyStateEditorSupport.UpdateEditorStateJob o :org.eclipse.core.runtime.jobs.Job
 new(org.eclipse.core.runtime.jobs.ISchedulingRule) o
 new(org.eclipse.core.runtime.jobs.ISchedulingRule,String) o
 scheduleFor(org.eclipse.xtext.resource.IResourceDescription.Event)void o
 getDelay()int o
 mergePendingDeltas()org.eclipse.xtext.util.Pair<org.eclipse.xtext.resource.IResourceDescription.Event,Integer> o
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
DirtyStateManager - :org.eclipse.xtext.resource.impl.AbstractResourceDescriptionChangeEventSource,.IDirtyStateManager,.IDirtyStateManagerExtension
 new() -
 announceDirtyStateChanged(.IDirtyResource)void -
 discardDirtyState(.IDirtyResource)void -
 notifyListeners(.IDirtyResource,boolean)void o
 manageDirtyState(.IDirtyResource)boolean -
 getDirtyResource(org.eclipse.emf.common.util.URI).IDirtyResource -
 getDirtyResourceDescription(org.eclipse.emf.common.util.URI)org.eclipse.xtext.resource.IResourceDescription -
 getContent(org.eclipse.emf.common.util.URI)String -
 getResourceStorageLoadable(org.eclipse.emf.common.util.URI)org.eclipse.xtext.resource.persistence.ResourceStorageLoadable -
 findDirtyResourcebyURIorNormalizedURI(org.eclipse.emf.common.util.URI).IDirtyResource o
 getActualContentProvider()org.eclipse.xtext.resource.IExternalContentSupport.IExternalContentProvider -
 hasContent(org.eclipse.emf.common.util.URI)boolean -
 isEmpty()boolean -
 getExportedObjects()Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getExportedObjects(org.eclipse.emf.ecore.EClass,org.eclipse.xtext.naming.QualifiedName,boolean)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getExportedObjectsByObject(org.eclipse.emf.ecore.EObject)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getExportedObjectsByType(org.eclipse.emf.ecore.EClass)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getDirtyResourceURIs()java.util.List<org.eclipse.emf.common.util.URI> -
DirtyStateResourceDescription - :org.eclipse.xtext.resource.impl.AbstractResourceDescription +Manager
 new(org.eclipse.emf.ecore.resource.Resource,java.util.List<org.eclipse.xtext.resource.IEObjectDescription>) -
 getImportedNames()Iterable<org.eclipse.xtext.naming.QualifiedName> -
 getReferenceDescriptions()Iterable<org.eclipse.xtext.resource.IReferenceDescription> -
 getURI()org.eclipse.emf.common.util.URI -
 computeExportedObjects()java.util.List<org.eclipse.xtext.resource.IEObjectDescription> o
DirtyStateResourceDescription.Manager s :org.eclipse.xtext.resource.IResourceDescription.Manager
 TEXT_HASH String sf
 new(org.eclipse.xtext.resource.IResourceDescription.Manager) -
 getResourceDescription(org.eclipse.emf.ecore.resource.Resource)org.eclipse.xtext.resource.IResourceDescription -
 createResourceDescription(org.eclipse.emf.ecore.resource.Resource)org.eclipse.xtext.resource.IResourceDescription o
 computeTypes(org.eclipse.emf.ecore.resource.Resource)java.util.List<org.eclipse.xtext.resource.IEObjectDescription> o
 createDelta(org.eclipse.xtext.resource.IResourceDescription,org.eclipse.xtext.resource.IResourceDescription)org.eclipse.xtext.resource.IResourceDescription.Delta -
 isAffected(org.eclipse.xtext.resource.IResourceDescription.Delta,org.eclipse.xtext.resource.IResourceDescription)boolean - !IllegalArgumentException
 isAffected(java.util.Collection<org.eclipse.xtext.resource.IResourceDescription.Delta>,org.eclipse.xtext.resource.IResourceDescription,org.eclipse.xtext.resource.IResourceDescriptions)boolean - !IllegalArgumentException
 getTextHash(org.eclipse.emf.ecore.resource.Resource)String o
 getText(org.eclipse.emf.ecore.resource.Resource)String o
 createDigest()java.security.MessageDigest o !java.security.NoSuchAlgorithmException
DocumentBasedDirtyResource - :.IDirtyResource.NormalizedURISupportExtension,.IDirtyResource.ICurrentStateProvidingExtension,com.google.inject.Provider<org.eclipse.xtext.resource.IResourceDescription>,.IDirtyResource.InitializationAware
 new() -
 connect(.model.IXtextDocument)void -
 initiallyProcessResource(org.eclipse.xtext.resource.XtextResource)void o
 disconnect(.model.IXtextDocument)void -
 get()org.eclipse.xtext.resource.IResourceDescription -
 copyState(org.eclipse.xtext.resource.IResourceDescription)void -
 getUnderlyingDocument().model.IXtextDocument -
 getDescriptionIfInitialized()org.eclipse.xtext.resource.IResourceDescription -
 isInitialized()boolean -
 getURI()org.eclipse.emf.common.util.URI -
 getDescription()org.eclipse.xtext.resource.IResourceDescription -
 getContents()String -
 getContentsIfInitialized()String -
 getActualContents()String -
 getActualContentsIfInitialized()String -
 getNormalizedURI()org.eclipse.emf.common.util.URI -
 getResourceStorageLoadable()org.eclipse.xtext.resource.persistence.ResourceStorageLoadable -
 setResourceStorageLoadableProvider(com.google.inject.Provider<org.eclipse.xtext.resource.persistence.ResourceStorageLoadable>)void -
GlobalURIEditorOpener - :.IURIEditorOpener
 new() -
 open(org.eclipse.emf.common.util.URI,Object,boolean)org.eclipse.ui.IEditorPart -
 open(org.eclipse.emf.common.util.URI,boolean)org.eclipse.ui.IEditorPart -
 open(org.eclipse.emf.common.util.URI,org.eclipse.emf.ecore.EReference,int,boolean)org.eclipse.ui.IEditorPart -
 openDefaultEditor(org.eclipse.emf.common.util.URI,org.eclipse.emf.ecore.EReference,int,boolean)org.eclipse.ui.IEditorPart o
 selectAndReveal(org.eclipse.ui.IEditorPart,org.eclipse.emf.common.util.URI,org.eclipse.emf.ecore.EReference,int,boolean)void o
 openDefaultEditor(org.eclipse.core.resources.IFile)org.eclipse.ui.IEditorPart o !org.eclipse.ui.PartInitException
 openDefaultEditor(org.eclipse.core.resources.IStorage,org.eclipse.emf.common.util.URI)org.eclipse.ui.IEditorPart o !org.eclipse.ui.PartInitException
 getWorkbench()org.eclipse.ui.IWorkbench o
IContentTypeSpecific ai
 getContentType()String a
IDirtyResource ai +ICurrentStateProvidingExtension,InitializationAware,NormalizedURISupportExtension
 getContents()String a
 getActualContents()String a
 getDescription()org.eclipse.xtext.resource.IResourceDescription a
 getURI()org.eclipse.emf.common.util.URI a
IDirtyResource.ICurrentStateProvidingExtension sai
 getResourceStorageLoadable()org.eclipse.xtext.resource.persistence.ResourceStorageLoadable a
IDirtyResource.InitializationAware sai :.IDirtyResource
 isInitialized()boolean a
 getContentsIfInitialized()String a
 getActualContentsIfInitialized()String a
 getDescriptionIfInitialized()org.eclipse.xtext.resource.IResourceDescription a
IDirtyResource.NormalizedURISupportExtension sai :.IDirtyResource
 getNormalizedURI()org.eclipse.emf.common.util.URI a
IDirtyStateManager ai :org.eclipse.xtext.resource.ISelectable,org.eclipse.xtext.resource.IExternalContentSupport.IExternalContentProvider,org.eclipse.xtext.resource.IResourceDescription.Event.Source +Event
 manageDirtyState(.IDirtyResource)boolean a
 discardDirtyState(.IDirtyResource)void a
 announceDirtyStateChanged(.IDirtyResource)void a
 getDirtyResourceDescription(org.eclipse.emf.common.util.URI)org.eclipse.xtext.resource.IResourceDescription a
IDirtyStateManager.Event saxi :org.eclipse.xtext.resource.IResourceDescription.Event
 getSender().IDirtyStateManager a
IDirtyStateManagerExtension ai
 getDirtyResourceURIs()java.util.List<org.eclipse.emf.common.util.URI> a
ISourceViewerAware ai
 setSourceViewer(org.eclipse.jface.text.source.ISourceViewer)void a
IURIEditorOpener ai
 open(org.eclipse.emf.common.util.URI,boolean)org.eclipse.ui.IEditorPart a
 open(org.eclipse.emf.common.util.URI,org.eclipse.emf.ecore.EReference,int,boolean)org.eclipse.ui.IEditorPart a
IValidationJobScheduler ai
 scheduleInitialValidation(.model.IXtextDocument)void a
IXtextEditorAware ai
 setEditor(.XtextEditor)void a
IXtextEditorCallback ai +NullImpl
 beforeSetInput(.XtextEditor)void a
 afterSetInput(.XtextEditor)void a
 afterCreatePartControl(.XtextEditor)void a
 afterSave(.XtextEditor)void a
 beforeDispose(.XtextEditor)void a
 onValidateEditorInputState(.XtextEditor)boolean a
IXtextEditorCallback.NullImpl s :.IXtextEditorCallback
 new() -
 beforeSetInput(.XtextEditor)void -
 afterSetInput(.XtextEditor)void -
 afterCreatePartControl(.XtextEditor)void -
 afterSave(.XtextEditor)void -
 beforeDispose(.XtextEditor)void -
 onValidateEditorInputState(.XtextEditor)boolean -
LanguageSpecificURIEditorOpener - :.IURIEditorOpener
 new() -
 setLocationProvider(org.eclipse.xtext.resource.ILocationInFileProvider)void -
 getLocationProvider()org.eclipse.xtext.resource.ILocationInFileProvider -
 open(org.eclipse.emf.common.util.URI,boolean)org.eclipse.ui.IEditorPart -
 open(org.eclipse.emf.common.util.URI,org.eclipse.emf.ecore.EReference,int,boolean)org.eclipse.ui.IEditorPart -
 getEditorId()String o
 selectAndReveal(org.eclipse.ui.IEditorPart,org.eclipse.emf.common.util.URI,org.eclipse.emf.ecore.EReference,int,boolean)void o
 findEObjectByURI(org.eclipse.emf.common.util.URI,org.eclipse.xtext.resource.XtextResource)org.eclipse.emf.ecore.EObject o
Messages - :org.eclipse.osgi.util.NLS
 DirtyStateEditorSupport_ConcurrentChangeDialog_Message String s
 DirtyStateEditorSupport_ConcurrentChangeDialog_Title String s
 DirtyStateEditorSupport_JobName String s
 XtextEditorErrorTickUpdater_JobName String s
PresentationDamager - :org.eclipse.jface.text.presentation.IPresentationDamager
 new() -
 setDocument(org.eclipse.jface.text.IDocument)void -
 getDamageRegion(org.eclipse.jface.text.ITypedRegion,org.eclipse.jface.text.DocumentEvent,boolean)org.eclipse.jface.text.IRegion -
 computeInterSection(org.eclipse.jface.text.ITypedRegion,org.eclipse.jface.text.DocumentEvent,.model.XtextDocument)org.eclipse.jface.text.IRegion o
 isEventMatchingLastDamage(org.eclipse.jface.text.DocumentEvent,org.eclipse.jface.text.IRegion)boolean o
SchedulingRuleFactory - +Sequence
 INSTANCE .SchedulingRuleFactory s
 newSequence()org.eclipse.core.runtime.jobs.ISchedulingRule -
 newSerialPerObjectRule(Object)org.eclipse.core.runtime.jobs.ISchedulingRule -
SchedulingRuleFactory.Sequence s :org.eclipse.core.runtime.jobs.ISchedulingRule
 new() -
 contains(org.eclipse.core.runtime.jobs.ISchedulingRule)boolean -
 isConflicting(org.eclipse.core.runtime.jobs.ISchedulingRule)boolean -
SmartCaretPreferenceInitializer - :.preferences.IPreferenceStoreInitializer
 new() -
 initialize(.preferences.IPreferenceStoreAccess)void -
StatefulResourceDescription - :org.eclipse.xtext.resource.impl.AbstractResourceDescription
 new(org.eclipse.xtext.resource.IResourceDescription,com.google.inject.Provider<org.eclipse.xtext.resource.IResourceDescription>) -
 copyExportedObjects(org.eclipse.xtext.resource.IResourceDescription)com.google.common.collect.ImmutableList<org.eclipse.xtext.resource.IEObjectDescription> o
 computeExportedObjects()java.util.List<org.eclipse.xtext.resource.IEObjectDescription> o
 getImportedNames()Iterable<org.eclipse.xtext.naming.QualifiedName> -
 getReferenceDescriptions()Iterable<org.eclipse.xtext.resource.IReferenceDescription> -
 getURI()org.eclipse.emf.common.util.URI -
ValidationJobScheduler - :.IValidationJobScheduler
 new() -
 scheduleInitialValidation(.model.IXtextDocument)void -
 doScheduleInitialValidation(.model.XtextDocument)void o
 isDirty(org.eclipse.emf.common.util.URI)boolean o
 getDirtyStateManager().IDirtyStateManager o
 setDirtyStateManager(.IDirtyStateManager)void -
 getResourceDescriptions()org.eclipse.xtext.resource.IResourceDescriptions o
 setResourceDescriptions(org.eclipse.xtext.resource.IResourceDescriptions)void -
 getDescriptionUtils()org.eclipse.xtext.resource.DescriptionUtils o
 setDescriptionUtils(org.eclipse.xtext.resource.DescriptionUtils)void -
 setBuilderStateProvider(com.google.inject.Provider<org.eclipse.xtext.resource.IResourceDescriptions>)void -
 setResourceDescriptionManager(org.eclipse.xtext.resource.IResourceDescription.Manager)void -
WorkspaceEncodingProvider - :org.eclipse.xtext.parser.IEncodingProvider
 new() -
 getEncoding(org.eclipse.emf.common.util.URI)String -
XtextEditor - :org.eclipse.ui.editors.text.TextEditor,.DirtyStateEditorSupport.IDirtyStateEditorSupportClient,.DirtyStateEditorSupport.IDirtyStateEditorSupportClientExtension +DeleteNextSubWordAction,DeletePreviousSubWordAction,NavigateNextSubWordAction,NavigatePreviousSubWordAction,NextSubWordAction,PreviousSubWordAction,SelectNextSubWordAction,SelectPreviousSubWordAction,SmartLineStartAction
 ERROR_ANNOTATION_TYPE String sf
 WARNING_ANNOTATION_TYPE String sf
 INFO_ANNOTATION_TYPE String sf
 KEY_BINDING_SCOPE String sf
 DEFAULT_KEY_BINDING_SCOPE String sf
 ID String sf
 new() -
 getDocument().model.IXtextDocument -
 setLanguageName(String)void -
 getLanguageName()String -
 setKeyBindingScope(String)void -
 doSetInput(org.eclipse.ui.IEditorInput)void o !org.eclipse.core.runtime.CoreException
 removeDirtyStateSupport()void o
 initializeDirtyStateSupport()void o
 init(org.eclipse.ui.IEditorSite,org.eclipse.ui.IEditorInput)void - !org.eclipse.ui.PartInitException
 setPreferenceStore(org.eclipse.jface.preference.IPreferenceStore)void o
 getXtextSourceViewerConfiguration().XtextSourceViewerConfiguration -
 doSaveAs()void -
 doSave(org.eclipse.core.runtime.IProgressMonitor)void -
 doRevertToSaved()void -
 initializeKeyBindingScopes()void o
 getResource()org.eclipse.core.resources.IResource -
 getAdapter(Class)Object -
 outlinePageClosed()void -
 createActions()void o
 configureToggleCommentAction(.toggleComments.ToggleSLCommentAction)void o
 getUndoRedoOperationApprover(org.eclipse.core.commands.operations.IUndoContext)org.eclipse.core.commands.operations.IOperationApprover o
 isContentAssistAvailable()boolean -
 createSourceViewer(org.eclipse.swt.widgets.Composite,org.eclipse.jface.text.source.IVerticalRuler,int)org.eclipse.jface.text.source.ISourceViewer o
 configureSourceViewerDecorationSupport(org.eclipse.ui.texteditor.SourceViewerDecorationSupport)void o
 createPartControl(org.eclipse.swt.widgets.Composite)void -
 installProjectionSupport(org.eclipse.jface.text.source.projection.ProjectionViewer)org.eclipse.jface.text.source.projection.ProjectionSupport o
 installFoldingSupport(org.eclipse.jface.text.source.projection.ProjectionViewer)void o
 dispose()void -
 uninstallFoldingSupport()void o
 getInternalSourceViewer()org.eclipse.jface.text.source.ISourceViewer -
 handlePreferenceStoreChanged(org.eclipse.jface.util.PropertyChangeEvent)void o
 initializeViewerColors(org.eclipse.jface.text.source.ISourceViewer)void o
 collectContextMenuPreferencePages()String[] o
 createAnnotationAccess()org.eclipse.jface.text.source.IAnnotationAccess o
 updateStatusLine()void o
 validateEditorInputState()boolean -
 updatedTitleImage(org.eclipse.swt.graphics.Image)void -
 getDefaultImage()org.eclipse.swt.graphics.Image -
 rulerContextMenuAboutToShow(org.eclipse.jface.action.IMenuManager)void o
 resetProjection()void -
 setXtextEditorCallback(.CompoundXtextEditorCallback)void -
 getXtextEditorCallback().CompoundXtextEditorCallback -
 isNavigationTarget(org.eclipse.jface.text.source.Annotation)boolean o
 reveal(int,int)void -
 createWordIterator().model.CommonWordIterator o
 createDeleteNextSubWordAction().XtextEditor.DeleteNextSubWordAction o
 createDeletePreviousSubWordAction().XtextEditor.DeletePreviousSubWordAction o
 createSelectNextSubWordAction().XtextEditor.SelectNextSubWordAction o
 createSelectPreviousSubWordAction().XtextEditor.SelectPreviousSubWordAction o
 createNavigateNextSubWordAction().XtextEditor.NavigateNextSubWordAction o
 createNavigatePreviousSubWordAction().XtextEditor.NavigatePreviousSubWordAction o
 createSmartLineStartAction(org.eclipse.swt.custom.StyledText,boolean).XtextEditor.SmartLineStartAction o
 createNavigationActions()void o
 getShell()org.eclipse.swt.widgets.Shell -
 addVerifyListener(org.eclipse.swt.events.VerifyListener)void -
 removeVerifyListener(org.eclipse.swt.events.VerifyListener)void -
 forceReconcile()void -
 getDirtyStateEditorSupport().DirtyStateEditorSupport -
 editorContextMenuAboutToShow(org.eclipse.jface.action.IMenuManager)void o
XtextEditor.DeleteNextSubWordAction o :.XtextEditor.NextSubWordAction,org.eclipse.ui.texteditor.IUpdate
 new() -
 setCaretPosition(int)void o
 update()void -
XtextEditor.DeletePreviousSubWordAction o :.XtextEditor.PreviousSubWordAction,org.eclipse.ui.texteditor.IUpdate
 new() -
 setCaretPosition(int)void o
 update()void -
XtextEditor.NavigateNextSubWordAction o :.XtextEditor.NextSubWordAction
 new() -
 setCaretPosition(int)void o
XtextEditor.NavigatePreviousSubWordAction o :.XtextEditor.PreviousSubWordAction
 new() -
 setCaretPosition(int)void o
XtextEditor.NextSubWordAction oa :org.eclipse.ui.texteditor.TextNavigationAction
 fIterator .model.CommonWordIterator o
 new(int) o
 run()void -
 findNextPosition(int)int o
 setCaretPosition(int)void oa
XtextEditor.PreviousSubWordAction oa :org.eclipse.ui.texteditor.TextNavigationAction
 fIterator .model.CommonWordIterator o
 new(int) o
 run()void -
 findPreviousPosition(int)int o
 setCaretPosition(int)void oa
XtextEditor.SelectNextSubWordAction o :.XtextEditor.NextSubWordAction
 new() -
 setCaretPosition(int)void o
XtextEditor.SelectPreviousSubWordAction o :.XtextEditor.PreviousSubWordAction
 new() -
 setCaretPosition(int)void o
XtextEditor.SmartLineStartAction o :org.eclipse.ui.texteditor.AbstractTextEditor.LineStartAction
 new(org.eclipse.swt.custom.StyledText,boolean) -
 getLineStartPosition(org.eclipse.jface.text.IDocument,String,int,int)int o
XtextEditorErrorTickUpdater - :.IXtextEditorCallback.NullImpl,org.eclipse.jface.text.source.IAnnotationModelListener +UpdateEditorImageJob
 new() -
 beforeDispose(.XtextEditor)void -
 afterSetInput(.XtextEditor)void -
 afterCreatePartControl(.XtextEditor)void -
 unregisterListener()void o
 updateImageAndRegisterListener()void o
 updateEditorImage(.XtextEditor)void o
 getSeverity(.XtextEditor)org.eclipse.xtext.diagnostics.Severity o
 scheduleUpdateEditor(org.eclipse.jface.resource.ImageDescriptor)void -
 scheduleUpdateEditor(org.eclipse.swt.graphics.Image)void -
 scheduleUpdateEditorJob(org.eclipse.swt.graphics.Image)void x
 createUpdateEditorImageJob().XtextEditorErrorTickUpdater.UpdateEditorImageJob ox
 modelChanged(org.eclipse.jface.text.source.IAnnotationModel)void -
XtextEditorErrorTickUpdater.UpdateEditorImageJob ox :org.eclipse.ui.progress.UIJob
 new(org.eclipse.core.runtime.jobs.ISchedulingRule) -
 runInUIThread(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 scheduleFor(org.eclipse.swt.graphics.Image)void o
 scheduleFor(org.eclipse.jface.resource.ImageDescriptor)void o
XtextEditorInfo -
 languageInfo org.eclipse.xtext.LanguageInfo of
 new(org.eclipse.xtext.LanguageInfo) -
 getEditorId()String -
 getLanguageInfo()org.eclipse.xtext.LanguageInfo -
XtextEditorPropertyTester - :org.eclipse.core.expressions.PropertyTester
 new() -
 test(Object,String,Object[],Object)boolean -
XtextInformationProvider - :org.eclipse.jface.text.information.IInformationProvider,org.eclipse.jface.text.information.IInformationProviderExtension,org.eclipse.jface.text.information.IInformationProviderExtension2
 hover .hover.IEObjectHover o
 hoverProvider .hover.IEObjectHoverProvider o
 serviceProvider org.eclipse.xtext.resource.IGlobalServiceProvider o
 eObjectAtOffsetHelper org.eclipse.xtext.resource.EObjectAtOffsetHelper o
 contextObject org.eclipse.emf.ecore.EObject o
 textViewer org.eclipse.jface.text.ITextViewer o
 contextRegion org.eclipse.jface.text.IRegion o
 new() -
 getInformationPresenterControlCreator()org.eclipse.jface.text.IInformationControlCreator -
 getInformation2(org.eclipse.jface.text.ITextViewer,org.eclipse.jface.text.IRegion)Object -
 getSubject(org.eclipse.jface.text.ITextViewer,int)org.eclipse.jface.text.IRegion -
 computeRegion(org.eclipse.jface.text.ITextViewer,int)org.eclipse.jface.text.IRegion o
 getInformation(org.eclipse.jface.text.ITextViewer,org.eclipse.jface.text.IRegion)String x
XtextMarkerRulerAction f :org.eclipse.ui.texteditor.SelectMarkerRulerAction
 textEditor .XtextEditor o
 ruler org.eclipse.jface.text.source.IVerticalRulerInfo o
 new(java.util.ResourceBundle,String,.XtextEditor,org.eclipse.jface.text.source.IVerticalRulerInfo) -
 run()void -
 update()void -
 hasQuickFixableAnnotationInCurrentLine()boolean o
XtextPresentationReconciler - :org.eclipse.jface.text.presentation.PresentationReconciler
 new() -
 createRepairDescription(org.eclipse.jface.text.IRegion,org.eclipse.jface.text.IDocument)org.eclipse.jface.text.TextPresentation -
XtextReadonlyEditorInput - :org.eclipse.core.runtime.PlatformObject,org.eclipse.ui.IStorageEditorInput
 new(org.eclipse.core.resources.IStorage) -
 getStorage()org.eclipse.core.resources.IStorage - !org.eclipse.core.runtime.CoreException
 exists()boolean -
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor -
 getName()String -
 getPersistable()org.eclipse.ui.IPersistableElement -
 getToolTipText()String -
 equals(Object)boolean -
 hashCode()int -
XtextSourceViewer - :org.eclipse.jface.text.source.projection.ProjectionViewer,org.eclipse.core.runtime.IAdaptable +DefaultFactory,Factory
 new(org.eclipse.swt.widgets.Composite,org.eclipse.jface.text.source.IVerticalRuler,org.eclipse.jface.text.source.IOverviewRuler,boolean,int) -
 prependTextPresentationListener(org.eclipse.jface.text.ITextPresentationListener)void -
 updateTextListeners(org.eclipse.jface.text.TextViewer.WidgetCommand)void o
 getContentAssistant()org.eclipse.jface.text.contentassist.IContentAssistant -
 getAdapter(Class)Object -
XtextSourceViewer.DefaultFactory s :.XtextSourceViewer.Factory
 new() -
 createSourceViewer(org.eclipse.swt.widgets.Composite,org.eclipse.jface.text.source.IVerticalRuler,org.eclipse.jface.text.source.IOverviewRuler,boolean,int).XtextSourceViewer -
XtextSourceViewer.Factory sai
 createSourceViewer(org.eclipse.swt.widgets.Composite,org.eclipse.jface.text.source.IVerticalRuler,org.eclipse.jface.text.source.IOverviewRuler,boolean,int).XtextSourceViewer a
XtextSourceViewerConfiguration - :org.eclipse.ui.editors.text.TextSourceViewerConfiguration
 XTEXT_TEMPLATE_POS_CATEGORY String sf
 new() -
 getEditor()org.eclipse.ui.IEditorPart -
 setEditor(org.eclipse.ui.IEditorPart)void -
 getAnnotationHover(org.eclipse.jface.text.source.ISourceViewer)org.eclipse.jface.text.source.IAnnotationHover -
 getTextHover(org.eclipse.jface.text.source.ISourceViewer,String)org.eclipse.jface.text.ITextHover -
 getContentAssistant(org.eclipse.jface.text.source.ISourceViewer)org.eclipse.jface.text.contentassist.IContentAssistant -
 getReconciler(org.eclipse.jface.text.source.ISourceViewer)org.eclipse.jface.text.reconciler.IReconciler -
 getPresentationReconciler(org.eclipse.jface.text.source.ISourceViewer)org.eclipse.jface.text.presentation.IPresentationReconciler -
 getConfiguredContentTypes(org.eclipse.jface.text.source.ISourceViewer)String[] -
 getDocumentPartitioning(org.eclipse.jface.text.source.ISourceViewer)String o
 getHyperlinkDetectors(org.eclipse.jface.text.source.ISourceViewer)org.eclipse.jface.text.hyperlink.IHyperlinkDetector[] -
 getHyperlinkPresenter(org.eclipse.jface.text.source.ISourceViewer)org.eclipse.jface.text.hyperlink.IHyperlinkPresenter -
 getQuickAssistAssistant(org.eclipse.jface.text.source.ISourceViewer)org.eclipse.jface.text.quickassist.IQuickAssistAssistant -
 getContentFormatter(org.eclipse.jface.text.source.ISourceViewer)org.eclipse.jface.text.formatter.IContentFormatter -
 getDefaultPrefixes(org.eclipse.jface.text.source.ISourceViewer,String)String[] -
 setSingleLineCommentHelper(.toggleComments.ISingleLineCommentHelper)void -
 getSingleLineCommentHelper().toggleComments.ISingleLineCommentHelper -
 setPresentationReconcilerProvider(com.google.inject.Provider<.XtextPresentationReconciler>)void -
 getPresentationReconcilerProvider()com.google.inject.Provider<.XtextPresentationReconciler> -
 getAutoEditStrategies(org.eclipse.jface.text.source.ISourceViewer,String)org.eclipse.jface.text.IAutoEditStrategy[] -
 getDoubleClickStrategy(org.eclipse.jface.text.source.ISourceViewer,String)org.eclipse.jface.text.ITextDoubleClickStrategy -
 getInformationPresenter(org.eclipse.jface.text.source.ISourceViewer)org.eclipse.jface.text.information.IInformationPresenter -
package org.eclipse.xtext.ui.editor.actions
AbstractToggleActionContributor a +InternalToggleAction
 new() -
 getPreferenceKey()String a
 stateChanged(boolean)void oa
 isPropertySet()boolean o
 getPreferenceStoreAccess()org.eclipse.xtext.ui.editor.preferences.IPreferenceStoreAccess o
 toggle()void o
 configureAction(org.eclipse.jface.action.Action)void oa
 getAction()org.eclipse.jface.action.Action o
 initialize(org.eclipse.xtext.ui.editor.preferences.IPreferenceStoreAccess)void -
 getPreferenceDefaultValue()boolean o
 addPropertyChangeListener()void o
 removePropertyChangeListener()void o
AbstractToggleActionContributor.InternalToggleAction os :org.eclipse.jface.action.Action
 new(.AbstractToggleActionContributor) o
 run()void -
IActionContributor ai +CompositeImpl
 contributeActions(org.eclipse.xtext.ui.editor.XtextEditor)void a
 editorDisposed(org.eclipse.xtext.ui.editor.XtextEditor)void a
package org.eclipse.xtext.ui.editor.autoedit
AbstractEditStrategy a :org.eclipse.jface.text.IAutoEditStrategy,org.eclipse.swt.custom.VerifyKeyListener
 DEBUG String sf
 debug boolean o
 new() -
 verifyKey(org.eclipse.swt.events.VerifyEvent)void -
 customizeDocumentCommand(org.eclipse.jface.text.IDocument,org.eclipse.jface.text.DocumentCommand)void -
 handleBadLocationException(org.eclipse.jface.text.BadLocationException)void o
 internalCustomizeDocumentCommand(org.eclipse.jface.text.IDocument,org.eclipse.jface.text.DocumentCommand)void oa !org.eclipse.jface.text.BadLocationException
 count(String,String)int - !org.eclipse.jface.text.BadLocationException
 getDocumentContent(org.eclipse.jface.text.IDocument,org.eclipse.jface.text.DocumentCommand)String o !org.eclipse.jface.text.BadLocationException
 isIdentifierPart(org.eclipse.jface.text.IDocument,int)boolean o !org.eclipse.jface.text.BadLocationException
AbstractEditStrategyProvider a +IEditStrategyAcceptor
 new() -
 configure(.AbstractEditStrategyProvider.IEditStrategyAcceptor)void oa
 getStrategies(org.eclipse.jface.text.source.ISourceViewer,String)java.util.List<org.eclipse.jface.text.IAutoEditStrategy> -
AbstractEditStrategyProvider.IEditStrategyAcceptor sai
 accept(org.eclipse.jface.text.IAutoEditStrategy,String)void a
ShortCutEditStrategy - :.AbstractEditStrategy,org.eclipse.xtext.ui.editor.ISourceViewerAware
 new() -
 configure(String,String).ShortCutEditStrategy -
 internalCustomizeDocumentCommand(org.eclipse.jface.text.IDocument,org.eclipse.jface.text.DocumentCommand)void o !org.eclipse.jface.text.BadLocationException
 setSourceViewer(org.eclipse.jface.text.source.ISourceViewer)void -
 verifyKey(org.eclipse.swt.events.VerifyEvent)void -
package org.eclipse.xtext.ui.editor.bracketmatching
GoToMatchingBracketAction - :org.eclipse.jface.action.Action,org.eclipse.xtext.ui.editor.actions.IActionContributor
 new() -
 run()void -
 contributeActions(org.eclipse.xtext.ui.editor.XtextEditor)void -
 editorDisposed(org.eclipse.xtext.ui.editor.XtextEditor)void -
package org.eclipse.xtext.ui.editor.contentassist
AbstractContentAssistContextFactory a :.ContentAssistContext.Factory
 new() -
AbstractContentProposalProvider a :.IContentProposalProvider,.ICompletionProposalFactory +DefaultContentAssistProcessorSwitch,NullSafeCompletionProposalAcceptor
 new() -
 createProposals(.ContentAssistContext,.ICompletionProposalAcceptor)void -
 completeKeyword(org.eclipse.xtext.Keyword,.ContentAssistContext,.ICompletionProposalAcceptor)void a
 completeRuleCall(org.eclipse.xtext.RuleCall,.ContentAssistContext,.ICompletionProposalAcceptor)void a
 completeAssignment(org.eclipse.xtext.Assignment,.ContentAssistContext,.ICompletionProposalAcceptor)void a
 createSelector(.ContentAssistContext,.ICompletionProposalAcceptor).IFollowElementAcceptor -
 createCompletionProposal(String,String,org.eclipse.swt.graphics.Image,.ContentAssistContext)org.eclipse.jface.text.contentassist.ICompletionProposal -
 createCompletionProposal(String,.ContentAssistContext)org.eclipse.jface.text.contentassist.ICompletionProposal o
 createCompletionProposal(String,org.eclipse.jface.viewers.StyledString,org.eclipse.swt.graphics.Image,.ContentAssistContext)org.eclipse.jface.text.contentassist.ICompletionProposal -
 createCompletionProposal(String,org.eclipse.jface.viewers.StyledString,org.eclipse.swt.graphics.Image,int,String,.ContentAssistContext)org.eclipse.jface.text.contentassist.ICompletionProposal o
 isValidProposal(String,String,.ContentAssistContext)boolean o
 doCreateProposal(String,org.eclipse.jface.viewers.StyledString,org.eclipse.swt.graphics.Image,int,.ContentAssistContext).ConfigurableCompletionProposal o
 doCreateProposal(String,org.eclipse.jface.viewers.StyledString,org.eclipse.swt.graphics.Image,int,int).ConfigurableCompletionProposal o
 getKeywordDisplayString(org.eclipse.xtext.Keyword)org.eclipse.jface.viewers.StyledString o
 getStyledDisplayString(org.eclipse.xtext.resource.IEObjectDescription)org.eclipse.jface.viewers.StyledString o
 getStyledDisplayString(org.eclipse.emf.ecore.EObject,String,String)org.eclipse.jface.viewers.StyledString o
 getDisplayString(org.eclipse.emf.ecore.EObject,String,String)String o
 setValueConverter(org.eclipse.xtext.conversion.IValueConverterService)void -
 getValueConverter()org.eclipse.xtext.conversion.IValueConverterService -
 getImage(org.eclipse.xtext.resource.IEObjectDescription)org.eclipse.swt.graphics.Image o
 getImage(org.eclipse.emf.ecore.EObject)org.eclipse.swt.graphics.Image o
 setConflictHelper(.IProposalConflictHelper)void -
 getConflictHelper().IProposalConflictHelper -
 setPriorityHelper(.IContentProposalPriorities)void -
 getPriorityHelper().IContentProposalPriorities -
 getQualifiedNameConverter()org.eclipse.xtext.naming.IQualifiedNameConverter -
 setLabelProvider(org.eclipse.jface.viewers.ILabelProvider)void -
 getLabelProvider()org.eclipse.jface.viewers.ILabelProvider -
AbstractContentProposalProvider.DefaultContentAssistProcessorSwitch - :org.eclipse.xtext.util.XtextSwitch<Boolean>,.IFollowElementAcceptor
 new(.ContentAssistContext,.ICompletionProposalAcceptor) -
 defaultCase(org.eclipse.emf.ecore.EObject)Boolean -
 caseKeyword(org.eclipse.xtext.Keyword)Boolean -
 caseRuleCall(org.eclipse.xtext.RuleCall)Boolean -
 caseAssignment(org.eclipse.xtext.Assignment)Boolean -
 accept(org.eclipse.xtext.AbstractElement)void -
AbstractContentProposalProvider.NullSafeCompletionProposalAcceptor s :.ICompletionProposalAcceptor.Delegate
 new(.ICompletionProposalAcceptor) -
 accept(org.eclipse.jface.text.contentassist.ICompletionProposal)void -
AbstractJavaBasedContentProposalProvider a :.AbstractContentProposalProvider +DefaultProposalCreator,ReferenceProposalCreator
 new() o
 completeKeyword(org.eclipse.xtext.Keyword,.ContentAssistContext,.ICompletionProposalAcceptor)void -
 completeRuleCall(org.eclipse.xtext.RuleCall,.ContentAssistContext,.ICompletionProposalAcceptor)void -
 completeAssignment(org.eclipse.xtext.Assignment,.ContentAssistContext,.ICompletionProposalAcceptor)void -
 lookupCrossReference(org.eclipse.xtext.CrossReference,.ContentAssistContext,.ICompletionProposalAcceptor)void o
 lookupCrossReference(org.eclipse.xtext.CrossReference,.ContentAssistContext,.ICompletionProposalAcceptor,com.google.common.base.Function<org.eclipse.xtext.resource.IEObjectDescription,org.eclipse.jface.text.contentassist.ICompletionProposal>)void o
 lookupCrossReference(org.eclipse.xtext.CrossReference,.ContentAssistContext,.ICompletionProposalAcceptor,com.google.common.base.Predicate<org.eclipse.xtext.resource.IEObjectDescription>)void o
 lookupCrossReference(org.eclipse.xtext.CrossReference,.ContentAssistContext,.ICompletionProposalAcceptor,com.google.common.base.Predicate<org.eclipse.xtext.resource.IEObjectDescription>,com.google.common.base.Function<org.eclipse.xtext.resource.IEObjectDescription,org.eclipse.jface.text.contentassist.ICompletionProposal>)void o
 lookupCrossReference(org.eclipse.xtext.CrossReference,org.eclipse.emf.ecore.EReference,.ContentAssistContext,.ICompletionProposalAcceptor,com.google.common.base.Predicate<org.eclipse.xtext.resource.IEObjectDescription>)void o
 lookupCrossReference(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,.ICompletionProposalAcceptor,com.google.common.base.Predicate<org.eclipse.xtext.resource.IEObjectDescription>,com.google.common.base.Function<org.eclipse.xtext.resource.IEObjectDescription,org.eclipse.jface.text.contentassist.ICompletionProposal>)void o
 getProposalFactory(String,.ContentAssistContext)com.google.common.base.Function<org.eclipse.xtext.resource.IEObjectDescription,org.eclipse.jface.text.contentassist.ICompletionProposal> o
 createProposals(.ContentAssistContext,.ICompletionProposalAcceptor)void -
 invokeMethod(String,.ICompletionProposalAcceptor,Object[])void ov
 announceProcessing(java.util.List<?>)boolean o
 setScopeProvider(org.eclipse.xtext.scoping.IScopeProvider)void -
 getScopeProvider()org.eclipse.xtext.scoping.IScopeProvider -
 setCrossReferenceProposalCreator(.AbstractJavaBasedContentProposalProvider.ReferenceProposalCreator)void -
 getCrossReferenceProposalCreator().AbstractJavaBasedContentProposalProvider.ReferenceProposalCreator -
 getHover()org.eclipse.xtext.ui.editor.hover.IEObjectHover -
AbstractJavaBasedContentProposalProvider.DefaultProposalCreator o :com.google.common.base.Function<org.eclipse.xtext.resource.IEObjectDescription,org.eclipse.jface.text.contentassist.ICompletionProposal>
 valueConverter org.eclipse.xtext.conversion.IValueConverter<Object> of
 new(.ContentAssistContext,String,org.eclipse.xtext.naming.IQualifiedNameConverter) -
 apply(org.eclipse.xtext.resource.IEObjectDescription)org.eclipse.jface.text.contentassist.ICompletionProposal -
AbstractJavaBasedContentProposalProvider.ReferenceProposalCreator s
 new() -
 lookupCrossReference(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,.ICompletionProposalAcceptor,com.google.common.base.Predicate<org.eclipse.xtext.resource.IEObjectDescription>,com.google.common.base.Function<org.eclipse.xtext.resource.IEObjectDescription,org.eclipse.jface.text.contentassist.ICompletionProposal>)void f
 getWrappedFactory(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,com.google.common.base.Function<org.eclipse.xtext.resource.IEObjectDescription,org.eclipse.jface.text.contentassist.ICompletionProposal>)com.google.common.base.Function<org.eclipse.xtext.resource.IEObjectDescription,org.eclipse.jface.text.contentassist.ICompletionProposal> o
 lookupCrossReference(org.eclipse.xtext.scoping.IScope,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,.ICompletionProposalAcceptor,com.google.common.base.Predicate<org.eclipse.xtext.resource.IEObjectDescription>,com.google.common.base.Function<org.eclipse.xtext.resource.IEObjectDescription,org.eclipse.jface.text.contentassist.ICompletionProposal>)void -
 setScopeProvider(org.eclipse.xtext.scoping.IScopeProvider)void -
 getScopeProvider()org.eclipse.xtext.scoping.IScopeProvider -
 queryScope(org.eclipse.xtext.scoping.IScope,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,com.google.common.base.Predicate<org.eclipse.xtext.resource.IEObjectDescription>)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
CompletionProposalComputer - :org.eclipse.xtext.util.concurrent.IUnitOfWork<org.eclipse.jface.text.contentassist.ICompletionProposal[],org.eclipse.xtext.resource.XtextResource>,.ICompletionProposalAcceptor,.ITemplateAcceptor +State
 new(.CompletionProposalComputer.State,org.eclipse.jface.text.ITextViewer,int) -
 exec(org.eclipse.xtext.resource.XtextResource)org.eclipse.jface.text.contentassist.ICompletionProposal[] - !Exception
 createContentAssistContexts(org.eclipse.xtext.resource.XtextResource).ContentAssistContext[] o
 accept(org.eclipse.jface.text.contentassist.ICompletionProposal)void -
 canAcceptMoreProposals()boolean -
 accept(org.eclipse.jface.text.templates.TemplateProposal)void -
 canAcceptMoreTemplates()boolean -
CompletionProposalComputer.State sai
 getTemplateProposalProvider().ITemplateProposalProvider a
 getContentProposalProvider().IContentProposalProvider a
 getContextFactory().ContentAssistContext.Factory a
 decorateAcceptor(.ICompletionProposalAcceptor).ICompletionProposalAcceptor a
 decorateAcceptor(.ITemplateAcceptor).ITemplateAcceptor a
ConfigurableCompletionProposal - :Comparable<.ConfigurableCompletionProposal>,org.eclipse.jface.text.contentassist.ICompletionProposal,org.eclipse.jface.text.contentassist.ICompletionProposalExtension,org.eclipse.jface.text.contentassist.ICompletionProposalExtension2,org.eclipse.jface.text.contentassist.ICompletionProposalExtension3,org.eclipse.jface.text.contentassist.ICompletionProposalExtension4,org.eclipse.jface.text.contentassist.ICompletionProposalExtension5,org.eclipse.jface.text.contentassist.ICompletionProposalExtension6 +ExitPolicy,IReplacementTextApplier
 setAdditionalData(String,Object)void -
 getAdditionalData(String)Object -
 new(String,int,int,int) -
 new(String,int,int,int,org.eclipse.swt.graphics.Image,org.eclipse.jface.viewers.StyledString,org.eclipse.jface.text.contentassist.IContextInformation,String) -
 apply(org.eclipse.jface.text.IDocument)void -
 getSelection(org.eclipse.jface.text.IDocument)org.eclipse.swt.graphics.Point -
 getContextInformation()org.eclipse.jface.text.contentassist.IContextInformation -
 getImage()org.eclipse.swt.graphics.Image -
 getDisplayString()String -
 getStyledDisplayString()org.eclipse.jface.viewers.StyledString -
 getAdditionalProposalInfo()String -
 equals(Object)boolean -
 hashCode()int -
 isAutoInsertable()boolean -
 setAutoInsertable(boolean)void -
 getReplacementString()String -
 getReplacementOffset()int -
 getReplacementLength()int -
 getCursorPosition()int -
 setDisplayString(String)void -
 setDisplayString(org.eclipse.jface.viewers.StyledString)void -
 setReplacementString(String)void -
 setReplacementOffset(int)void -
 setReplacementLength(int)void -
 setCursorPosition(int)void -
 setImage(org.eclipse.swt.graphics.Image)void -
 setContextInformation(org.eclipse.jface.text.contentassist.IContextInformation)void -
 setAdditionalProposalInfo(Object)void -
 setProposalContextResource(org.eclipse.emf.ecore.resource.Resource)void -
 getSelectionStart()int -
 getSelectionLength()int -
 setSelectionLength(int)void -
 setSelectionStart(int)void -
 setSimpleLinkedMode(org.eclipse.jface.text.ITextViewer,char[])void v
 isLinkedMode()boolean o
 apply(org.eclipse.jface.text.ITextViewer,char,int,int)void -
 apply(org.eclipse.jface.text.IDocument,char,int)void -
 isValidFor(org.eclipse.jface.text.IDocument,int)boolean -
 getContextInformationPosition()int -
 getTriggerCharacters()char[] -
 setTriggerCharacters(char[])void -
 selected(org.eclipse.jface.text.ITextViewer,boolean)void -
 unselected(org.eclipse.jface.text.ITextViewer)void -
 validate(org.eclipse.jface.text.IDocument,int,org.eclipse.jface.text.DocumentEvent)boolean -
 setMatcher(.PrefixMatcher)void -
 getMatcher().PrefixMatcher -
 setReplaceContextLength(int)void -
 getReplaceContextLength()int -
 setPriority(int)void -
 getPriority()int -
 compareTo(.ConfigurableCompletionProposal)int -
 setUpLinkedMode(org.eclipse.jface.text.IDocument)void o
 setTextApplier(.ConfigurableCompletionProposal.IReplacementTextApplier)void -
 getTextApplier().ConfigurableCompletionProposal.IReplacementTextApplier -
 getInformationControlCreator()org.eclipse.jface.text.IInformationControlCreator -
 getPrefixCompletionText(org.eclipse.jface.text.IDocument,int)CharSequence -
 getPrefixCompletionStart(org.eclipse.jface.text.IDocument,int)int -
 setHover(org.eclipse.xtext.ui.editor.hover.IEObjectHover)void -
 getAdditionalProposalInfo(org.eclipse.core.runtime.IProgressMonitor)Object -
 toString()String -
ConfigurableCompletionProposal.ExitPolicy os :org.eclipse.jface.text.link.LinkedModeUI.IExitPolicy
 new(char[]) -
 doExit(org.eclipse.jface.text.link.LinkedModeModel,org.eclipse.swt.events.VerifyEvent,int,int)org.eclipse.jface.text.link.LinkedModeUI.ExitFlags -
ConfigurableCompletionProposal.IReplacementTextApplier sai
 apply(org.eclipse.jface.text.IDocument,.ConfigurableCompletionProposal)void a !org.eclipse.jface.text.BadLocationException
ContentAssistContext - +Builder,Factory
 new() o
 copy().ContentAssistContext.Builder -
 getPrefix()String -
 getRootModel()org.eclipse.emf.ecore.EObject -
 getRootNode()org.eclipse.xtext.nodemodel.ICompositeNode -
 getCurrentNode()org.eclipse.xtext.nodemodel.INode -
 getOffset()int -
 getViewer()org.eclipse.jface.text.ITextViewer -
 getDocument()org.eclipse.xtext.ui.editor.model.IXtextDocument -
 getLastCompleteNode()org.eclipse.xtext.nodemodel.INode -
 getCurrentModel()org.eclipse.emf.ecore.EObject -
 getPreviousModel()org.eclipse.emf.ecore.EObject -
 getReplaceRegion()org.eclipse.jface.text.Region -
 getSelectedText()String -
 getFirstSetGrammarElements()com.google.common.collect.ImmutableList<org.eclipse.xtext.AbstractElement> -
 getMatcher().PrefixMatcher -
 getReplaceContextLength()int -
 getResource()org.eclipse.xtext.resource.XtextResource -
ContentAssistContext.Builder s :.IFollowElementAcceptor
 new() -
 assertCanModify()void o
 get().ContentAssistContext o
 toContext().ContentAssistContext -
 setPrefix(String).ContentAssistContext.Builder -
 setRootModel(org.eclipse.emf.ecore.EObject).ContentAssistContext.Builder -
 setRootNode(org.eclipse.xtext.nodemodel.ICompositeNode).ContentAssistContext.Builder -
 setCurrentNode(org.eclipse.xtext.nodemodel.INode).ContentAssistContext.Builder -
 setOffset(int).ContentAssistContext.Builder -
 setViewer(org.eclipse.jface.text.ITextViewer).ContentAssistContext.Builder -
 accept(org.eclipse.xtext.AbstractElement)void -
 setLastCompleteNode(org.eclipse.xtext.nodemodel.INode).ContentAssistContext.Builder -
 setCurrentModel(org.eclipse.emf.ecore.EObject).ContentAssistContext.Builder -
 setPreviousModel(org.eclipse.emf.ecore.EObject).ContentAssistContext.Builder -
 setReplaceRegion(org.eclipse.jface.text.Region).ContentAssistContext.Builder -
 setSelectedText(String).ContentAssistContext.Builder -
 setMatcher(.PrefixMatcher).ContentAssistContext.Builder -
 setResource(org.eclipse.xtext.resource.XtextResource).ContentAssistContext.Builder -
 copyFrom(.ContentAssistContext)void o
ContentAssistContext.Factory sai +Null
 create(org.eclipse.jface.text.ITextViewer,int,org.eclipse.xtext.resource.XtextResource).ContentAssistContext[] a
ContentAssistContext.Factory.Null s :.ContentAssistContext.Factory
 new() -
 create(org.eclipse.jface.text.ITextViewer,int,org.eclipse.xtext.resource.XtextResource).ContentAssistContext[] -
ContentProposalLabelProvider ai@ :java.lang.annotation.Annotation
ContentProposalPriorities - :.IContentProposalPriorities
 crossReferencePriority int o
 keywordPriority int o
 defaultPriority int o
 proposalWithPrefixMultiplier int o
 sameTextMultiplier double o
 new() -
 adjustPriority(org.eclipse.jface.text.contentassist.ICompletionProposal,String,int)void o
 adjustKeywordPriority(org.eclipse.jface.text.contentassist.ICompletionProposal,String)void -
 adjustCrossReferencePriority(org.eclipse.jface.text.contentassist.ICompletionProposal,String)void -
 getDefaultPriority()int -
ContextInformationComputer f :org.eclipse.xtext.util.concurrent.IUnitOfWork<org.eclipse.jface.text.contentassist.IContextInformation[],org.eclipse.xtext.resource.XtextResource>,.IContextInformationAcceptor +State
 new(.ContextInformationComputer.State,org.eclipse.jface.text.ITextViewer,int) -
 exec(org.eclipse.xtext.resource.XtextResource)org.eclipse.jface.text.contentassist.IContextInformation[] - !Exception
 accept(org.eclipse.jface.text.contentassist.IContextInformation)void -
 canAcceptMoreInformation()boolean -
ContextInformationComputer.State sai
 getContextFactory().ContentAssistContext.Factory a
 getContextInformationProvider().IContextInformationProvider a
 decorateAcceptor(.IContextInformationAcceptor).IContextInformationAcceptor a
DefaultCompletionProposalPostProcessor - :.ICompletionProposalPostProcessor
 new() -
 postProcess(org.eclipse.jface.text.contentassist.ICompletionProposal[])org.eclipse.jface.text.contentassist.ICompletionProposal[] -
DefaultContentAssistantFactory - :.IContentAssistantFactory
 new() -
 createConfiguredAssistant(org.eclipse.jface.text.source.SourceViewerConfiguration,org.eclipse.jface.text.source.ISourceViewer)org.eclipse.jface.text.contentassist.IContentAssistant -
 createAssistant()org.eclipse.jface.text.contentassist.ContentAssistant o
 configureContentAssistant(org.eclipse.jface.text.contentassist.ContentAssistant,org.eclipse.jface.text.source.SourceViewerConfiguration,org.eclipse.jface.text.source.ISourceViewer)void o
 loadPreferences(org.eclipse.jface.text.contentassist.ContentAssistant)void o
 setAutoInsert(org.eclipse.jface.text.contentassist.ContentAssistant)void o
 setAutoActivation(org.eclipse.jface.text.contentassist.ContentAssistant)void o
 setContentAssistProcessor(org.eclipse.jface.text.contentassist.ContentAssistant,org.eclipse.jface.text.source.SourceViewerConfiguration,org.eclipse.jface.text.source.ISourceViewer)void o
 setDialogSettings(org.eclipse.jface.dialogs.IDialogSettings)void -
 getDialogSettings()org.eclipse.jface.dialogs.IDialogSettings -
 setColoredLabels(org.eclipse.jface.text.contentassist.ContentAssistant)void o
FQNPrefixMatcher - :.PrefixMatcher +DefaultLastSegmentFinder,LastSegmentFinder
 new() -
 isCandidateMatchingPrefix(String,String)boolean -
 setDelimiter(char)void -
 getDelimiter()char -
 setDelegate(.PrefixMatcher.IgnoreCase)void -
 getDelegate().PrefixMatcher.IgnoreCase -
 setLastSegmentFinder(.FQNPrefixMatcher.LastSegmentFinder)void -
 getLastSegmentFinder().FQNPrefixMatcher.LastSegmentFinder -
FQNPrefixMatcher.DefaultLastSegmentFinder s :.FQNPrefixMatcher.LastSegmentFinder
 new() -
 getLastSegment(String,char)String -
FQNPrefixMatcher.LastSegmentFinder sai
 getLastSegment(String,char)String a
ICompletionProposalAcceptor ai +Delegate
 accept(org.eclipse.jface.text.contentassist.ICompletionProposal)void a
 canAcceptMoreProposals()boolean a
ICompletionProposalAcceptor.Delegate s :.ICompletionProposalAcceptor
 new(.ICompletionProposalAcceptor) -
 getDelegate().ICompletionProposalAcceptor -
 accept(org.eclipse.jface.text.contentassist.ICompletionProposal)void -
 canAcceptMoreProposals()boolean -
ICompletionProposalComparator ai :java.util.Comparator<org.eclipse.jface.text.contentassist.ICompletionProposal> +NaturalOrder
ICompletionProposalComparator.NaturalOrder s :.ICompletionProposalComparator
 new() -
 compare(org.eclipse.jface.text.contentassist.ICompletionProposal,org.eclipse.jface.text.contentassist.ICompletionProposal)int -
 getRelevance(org.eclipse.jface.text.contentassist.ICompletionProposal)Integer o
ICompletionProposalFactory ai
 createCompletionProposal(String,org.eclipse.jface.viewers.StyledString,org.eclipse.swt.graphics.Image,.ContentAssistContext)org.eclipse.jface.text.contentassist.ICompletionProposal a
ICompletionProposalPostProcessor ai +NullProcessor
 postProcess(org.eclipse.jface.text.contentassist.ICompletionProposal[])org.eclipse.jface.text.contentassist.ICompletionProposal[] a
ICompletionProposalPostProcessor.NullProcessor s :.ICompletionProposalPostProcessor
 new() -
 postProcess(org.eclipse.jface.text.contentassist.ICompletionProposal[])org.eclipse.jface.text.contentassist.ICompletionProposal[] -
IContentAssistantFactory ai
 createConfiguredAssistant(org.eclipse.jface.text.source.SourceViewerConfiguration,org.eclipse.jface.text.source.ISourceViewer)org.eclipse.jface.text.contentassist.IContentAssistant a
IContentProposalPriorities ai
 adjustKeywordPriority(org.eclipse.jface.text.contentassist.ICompletionProposal,String)void a
 adjustCrossReferencePriority(org.eclipse.jface.text.contentassist.ICompletionProposal,String)void a
 getDefaultPriority()int a
IContentProposalProvider ai
 createProposals(.ContentAssistContext,.ICompletionProposalAcceptor)void a
IContextInformationAcceptor ai
 accept(org.eclipse.jface.text.contentassist.IContextInformation)void a
 canAcceptMoreInformation()boolean a
IContextInformationProvider ai
 getContextInformation(.ContentAssistContext,.IContextInformationAcceptor)void a
IFollowElementAcceptor ai +NullSafeElementAcceptor
 accept(org.eclipse.xtext.AbstractElement)void a
IFollowElementAcceptor.NullSafeElementAcceptor s :.IFollowElementAcceptor
 new(.IFollowElementAcceptor) -
 accept(org.eclipse.xtext.AbstractElement)void -
IProposalConflictHelper ai +NullHelper
 existsConflict(String,.ContentAssistContext)boolean a
IProposalConflictHelper.NullHelper s :.IProposalConflictHelper
 new() -
 existsConflict(String,.ContentAssistContext)boolean -
ISmartContextInformation ai :org.eclipse.jface.text.contentassist.IContextInformation,org.eclipse.jface.text.contentassist.IContextInformationExtension
 isContextInformationValid(org.eclipse.jface.text.ITextViewer,int)boolean a
 updatePresentation(org.eclipse.jface.text.ITextViewer,int,org.eclipse.jface.text.TextPresentation)boolean a
ITemplateAcceptor ai +Delegate
 accept(org.eclipse.jface.text.templates.TemplateProposal)void a
 canAcceptMoreTemplates()boolean a
ITemplateAcceptor.Delegate s :.ITemplateAcceptor
 new() -
 accept(org.eclipse.jface.text.templates.TemplateProposal)void -
 canAcceptMoreTemplates()boolean -
 setDelegate(.ITemplateAcceptor)void -
 getDelegate().ITemplateAcceptor -
ITemplateProposalProvider ai
 createTemplates(.ContentAssistContext,.ITemplateAcceptor)void a
PrefixMatcher a +CamelCase,IgnoreCase
 new() -
 isCandidateMatchingPrefix(String,String)boolean a
PrefixMatcher.CamelCase s :.PrefixMatcher.IgnoreCase
 new() -
 isJdtAvailable()boolean o
 isCandidateMatchingPrefix(String,String)boolean -
 camelCaseMatch(String,String)boolean o
PrefixMatcher.IgnoreCase s :.PrefixMatcher
 new() -
 isCandidateMatchingPrefix(String,String)boolean -
ProposalConflictHelper a :.IProposalConflictHelper
 new() -
 existsConflict(String,.ContentAssistContext)boolean -
 existsConflict(String,String,.ContentAssistContext)boolean a
 existsConflict(org.eclipse.xtext.nodemodel.INode,int,String,.ContentAssistContext)boolean -
RepeatedContentAssistProcessor - :.XtextContentAssistProcessor,org.eclipse.jface.text.contentassist.ICompletionListener,org.eclipse.jface.text.contentassist.ICompletionListenerExtension +ModeAware
 new() -
 getModeAwareProposalProvider().RepeatedContentAssistProcessor.ModeAware -
 computeCompletionProposals(org.eclipse.jface.text.ITextViewer,int)org.eclipse.jface.text.contentassist.ICompletionProposal[] -
 createCompletionProposalComputer(org.eclipse.jface.text.ITextViewer,int).CompletionProposalComputer o
 computeCompletionProposals(org.eclipse.xtext.ui.editor.model.IXtextDocument,.CompletionProposalComputer)org.eclipse.jface.text.contentassist.ICompletionProposal[] o
 getStatusMessage()String o
 assistSessionStarted(org.eclipse.jface.text.contentassist.ContentAssistEvent)void -
 assistSessionEnded(org.eclipse.jface.text.contentassist.ContentAssistEvent)void -
 assistSessionRestarted(org.eclipse.jface.text.contentassist.ContentAssistEvent)void -
 selectionChanged(org.eclipse.jface.text.contentassist.ICompletionProposal,boolean)void -
RepeatedContentAssistProcessor.ModeAware sai
 reset()void a
 nextMode()void a
 isLastMode()boolean a
 getNextCategory()String a
ReplacementTextApplier a :.ConfigurableCompletionProposal.IReplacementTextApplier
 new() -
 apply(org.eclipse.jface.text.IDocument,.ConfigurableCompletionProposal)void - !org.eclipse.jface.text.BadLocationException
 getActualReplacementString(.ConfigurableCompletionProposal)String a
SmartInformationAwareContextInformationValidator - :org.eclipse.jface.text.contentassist.IContextInformationValidator,org.eclipse.jface.text.contentassist.IContextInformationPresenter
 new(org.eclipse.jface.text.contentassist.IContentAssistProcessor) -
 install(org.eclipse.jface.text.contentassist.IContextInformation,org.eclipse.jface.text.ITextViewer,int)void -
 isContextInformationValid(int)boolean -
 updatePresentation(int,org.eclipse.jface.text.TextPresentation)boolean -
XtextContentAssistProcessor - :org.eclipse.jface.text.contentassist.IContentAssistProcessor,.CompletionProposalComputer.State,.ContextInformationComputer.State
 COMPLETION_AUTO_ACTIVATION_CHARS String sf
 CONTEXT_INFO_AUTO_ACTIVATION_CHARS String sf
 ERROR_MESSAGE String sf
 new() -
 computeCompletionProposals(org.eclipse.jface.text.ITextViewer,int)org.eclipse.jface.text.contentassist.ICompletionProposal[] -
 createCompletionProposalComputer(org.eclipse.jface.text.ITextViewer,int).CompletionProposalComputer o
 computeContextInformation(org.eclipse.jface.text.ITextViewer,int)org.eclipse.jface.text.contentassist.IContextInformation[] -
 createContextInformationComputer(org.eclipse.jface.text.ITextViewer,int).ContextInformationComputer o
 getCompletionProposalAutoActivationCharacters()char[] -
 getContextInformationAutoActivationCharacters()char[] -
 getContextInformationValidator()org.eclipse.jface.text.contentassist.IContextInformationValidator -
 getErrorMessage()String -
 setCompletionProposalAutoActivationCharacters(String)void -
 setContextFactory(.ContentAssistContext.Factory)void -
 getContextFactory().ContentAssistContext.Factory -
 setErrorMessage(String)void -
 setContextInformationAutoActivationCharacters(String)void -
 setContentProposalProvider(.IContentProposalProvider)void -
 getContentProposalProvider().IContentProposalProvider -
 setTemplateProposalProvider(.ITemplateProposalProvider)void -
 getTemplateProposalProvider().ITemplateProposalProvider -
 getContextInformationProvider().IContextInformationProvider -
 decorateAcceptor(.ICompletionProposalAcceptor).ICompletionProposalAcceptor -
 decorateAcceptor(.ITemplateAcceptor).ITemplateAcceptor -
 decorateAcceptor(.IContextInformationAcceptor).IContextInformationAcceptor -
 setCompletionProposalPostProcessor(.ICompletionProposalPostProcessor)void -
 getCompletionProposalPostProcessor().ICompletionProposalPostProcessor -
 getCompletionProposalComparator().ICompletionProposalComparator -
package org.eclipse.xtext.ui.editor.contentassist.antlr
AbstractContentAssistParser a :.IContentAssistParser
 new() -
 createTokenSource(String)org.antlr.runtime.TokenSource o
 createLexer(org.antlr.runtime.CharStream)org.antlr.runtime.TokenSource o
 getFollowElements(.FollowElement)java.util.Collection<.FollowElement> -
 getRuleName(org.eclipse.xtext.AbstractElement)String oa
 createParser().internal.AbstractInternalContentAssistParser oa
 getFollowElements(.internal.AbstractInternalContentAssistParser)java.util.Collection<.FollowElement> oa
 getInitialHiddenTokens()String[] oa
 getFollowElements(String,boolean)java.util.Collection<.FollowElement> -
 setUnorderedGroupHelper(com.google.inject.Provider<org.eclipse.xtext.parser.antlr.IUnorderedGroupHelper>)void -
 getUnorderedGroupHelper()com.google.inject.Provider<org.eclipse.xtext.parser.antlr.IUnorderedGroupHelper> -
 setRequiredRuleNameComputer(org.eclipse.xtext.ide.editor.contentassist.antlr.RequiredRuleNameComputer)void -
 getRequiredRuleNameComputer()org.eclipse.xtext.ide.editor.contentassist.antlr.RequiredRuleNameComputer -
AbstractPartialContentAssistParser a :.AbstractContentAssistParser,.IPartialContentAssistParser
 new() -
 getFollowElements(org.eclipse.xtext.parser.IParseResult,int,boolean)java.util.Collection<.FollowElement> -
 getEntryGrammarElement(org.eclipse.xtext.nodemodel.ICompositeNode)org.eclipse.xtext.AbstractElement o
 getTextToParse(org.eclipse.xtext.parser.IParseResult,org.eclipse.xtext.nodemodel.ICompositeNode,int)String o
 appendTextToParse(org.eclipse.xtext.nodemodel.ICompositeNode,int,boolean,StringBuilder)boolean o
 getReplacement(org.eclipse.xtext.nodemodel.ICompositeNode)String o
 getFollowElements(.internal.AbstractInternalContentAssistParser,org.eclipse.xtext.AbstractElement)java.util.Collection<.FollowElement> o
DelegatingContentAssistContextFactory - :org.eclipse.xtext.ui.editor.contentassist.AbstractContentAssistContextFactory +StatefulFactory
 new() -
 getStatefulFactoryProvider()com.google.inject.Provider<.DelegatingContentAssistContextFactory.StatefulFactory> -
 getPool()java.util.concurrent.ExecutorService o
 create(org.eclipse.jface.text.ITextViewer,int,org.eclipse.xtext.resource.XtextResource)org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext[] -
DelegatingContentAssistContextFactory.StatefulFactory s +SelectionBasedRegion
 contentAssistContextProvider com.google.inject.Provider<org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext.Builder> o
 matcher org.eclipse.xtext.ui.editor.contentassist.PrefixMatcher o
 viewer org.eclipse.jface.text.ITextViewer o
 selection org.eclipse.jface.text.ITextSelection o
 resource org.eclipse.xtext.resource.XtextResource o
 new() -
 create(org.eclipse.jface.text.ITextViewer,int,org.eclipse.xtext.resource.XtextResource)org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext[] -
 setPool(java.util.concurrent.ExecutorService)void -
 getDelegate()org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory -
 doCreateContexts(int)org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext[] o
 convert(org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext)org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext.Builder o
DelegatingContentAssistContextFactory.StatefulFactory.SelectionBasedRegion os :org.eclipse.xtext.util.ITextRegion
 new(org.eclipse.jface.text.ITextSelection) -
 getOffset()int -
 getLength()int -
 merge(org.eclipse.xtext.util.ITextRegion)org.eclipse.xtext.util.ITextRegion -
 contains(org.eclipse.xtext.util.ITextRegion)boolean -
 contains(int)boolean -
FollowElement -
 new() -
 getGrammarElement()org.eclipse.xtext.AbstractElement -
 setGrammarElement(org.eclipse.xtext.AbstractElement)void -
 getTrace()java.util.List<org.eclipse.xtext.AbstractElement> -
 setTrace(java.util.List<org.eclipse.xtext.AbstractElement>)void -
 getLookAhead()int -
 setLookAhead(int)void -
 getParamStack()java.util.List<Integer> -
 setParamStack(java.util.List<Integer>)void -
 getLookAheadTerminals()java.util.List<.LookAheadTerminal> -
 setLookAheadTerminals(java.util.List<.LookAheadTerminal>)void -
 setLocalTrace(java.util.List<org.eclipse.xtext.AbstractElement>)void -
 getLocalTrace()java.util.List<org.eclipse.xtext.AbstractElement> -
 setHandledUnorderedGroupElements(java.util.List<org.eclipse.xtext.AbstractElement>)void -
 getHandledUnorderedGroupElements()java.util.List<org.eclipse.xtext.AbstractElement> -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
IContentAssistParser ai
 getFollowElements(String,boolean)java.util.Collection<.FollowElement> a
 getFollowElements(.FollowElement)java.util.Collection<.FollowElement> a
IPartialContentAssistParser ai :.IContentAssistParser
 getFollowElements(org.eclipse.xtext.parser.IParseResult,int,boolean)java.util.Collection<.FollowElement> a
LookAheadTerminal a
 new() -
 matches(org.eclipse.xtext.AbstractElement)boolean a
 getToken()org.antlr.runtime.Token -
 setToken(org.antlr.runtime.Token)void -
 toString()String -
LookAheadTerminalRuleCall - :.LookAheadTerminal
 new() -
 setRule(org.eclipse.xtext.TerminalRule)void -
 getRule()org.eclipse.xtext.TerminalRule -
 matches(org.eclipse.xtext.AbstractElement)boolean -
 hashCode()int -
 equals(Object)boolean -
ObservableXtextTokenStream - :org.eclipse.xtext.parser.antlr.XtextTokenStream +StreamListener
 new() -
 new(org.antlr.runtime.TokenSource,int) -
 new(org.antlr.runtime.TokenSource,org.eclipse.xtext.parser.antlr.ITokenDefProvider) -
 LA(int)int -
 mark()int -
 rewind(int)void -
 consume()void -
 setListener(.ObservableXtextTokenStream.StreamListener)void -
 getListener().ObservableXtextTokenStream.StreamListener -
ObservableXtextTokenStream.StreamListener sai
 announceEof(int)void a
 announceConsume()void a
 announceMark(int)void a
 announceRewind(int)void a
ParserBasedContentAssistContextFactory - :org.eclipse.xtext.ui.editor.contentassist.AbstractContentAssistContextFactory +CallHierarchyHelper,FollowElementCalculator,LeafNodeFinder,PartialStatefulFactory,StatefulFactory
 new() -
 getStatefulFactoryProvider()com.google.inject.Provider<.ParserBasedContentAssistContextFactory.StatefulFactory> -
 setStatefulFactoryProvider(com.google.inject.Provider<.ParserBasedContentAssistContextFactory.StatefulFactory>)void -
 getPool()java.util.concurrent.ExecutorService o
 create(org.eclipse.jface.text.ITextViewer,int,org.eclipse.xtext.resource.XtextResource)org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext[] -
ParserBasedContentAssistContextFactory.CallHierarchyHelper s :org.eclipse.xtext.util.XtextSwitch<Boolean>
 new(org.eclipse.emf.ecore.EObject,String,org.eclipse.emf.ecore.EObject) -
 caseAbstractRule(org.eclipse.xtext.AbstractRule)Boolean -
 isExpectedGrammarElement(org.eclipse.emf.ecore.EObject)boolean o
 caseTerminalRule(org.eclipse.xtext.TerminalRule)Boolean -
 caseGroup(org.eclipse.xtext.Group)Boolean -
 caseUnorderedGroup(org.eclipse.xtext.UnorderedGroup)Boolean -
 caseAlternatives(org.eclipse.xtext.Alternatives)Boolean -
 caseAlternatives(java.util.List<org.eclipse.xtext.AbstractElement>)Boolean -
 caseAbstractElement(org.eclipse.xtext.AbstractElement)Boolean -
 caseAssignment(org.eclipse.xtext.Assignment)Boolean -
 caseCrossReference(org.eclipse.xtext.CrossReference)Boolean -
 caseRuleCall(org.eclipse.xtext.RuleCall)Boolean -
 caseEnumLiteralDeclaration(org.eclipse.xtext.EnumLiteralDeclaration)Boolean -
ParserBasedContentAssistContextFactory.FollowElementCalculator s :org.eclipse.xtext.util.XtextSwitch<Boolean>
 acceptor org.eclipse.xtext.ui.editor.contentassist.IFollowElementAcceptor o
 new() -
 doSwitch(org.eclipse.xtext.UnorderedGroup,java.util.List<org.eclipse.xtext.AbstractElement>)void -
 caseAlternatives(org.eclipse.xtext.Alternatives)Boolean -
 caseUnorderedGroup(org.eclipse.xtext.UnorderedGroup)Boolean -
 caseGroup(org.eclipse.xtext.Group)Boolean -
 caseAction(org.eclipse.xtext.Action)Boolean -
 caseAssignment(org.eclipse.xtext.Assignment)Boolean -
 caseCrossReference(org.eclipse.xtext.CrossReference)Boolean -
 caseParserRule(org.eclipse.xtext.ParserRule)Boolean -
 caseEnumRule(org.eclipse.xtext.EnumRule)Boolean -
 caseEnumLiteralDeclaration(org.eclipse.xtext.EnumLiteralDeclaration)Boolean -
 caseRuleCall(org.eclipse.xtext.RuleCall)Boolean -
 caseTerminalRule(org.eclipse.xtext.TerminalRule)Boolean -
 caseKeyword(org.eclipse.xtext.Keyword)Boolean -
 isOptional(org.eclipse.xtext.AbstractElement)boolean -
ParserBasedContentAssistContextFactory.StatefulFactory s :com.google.common.base.Function<org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext.Builder,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext>
 parser .IContentAssistParser o
 lexer .internal.Lexer o
 contentAssistContextProvider com.google.inject.Provider<org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext.Builder> o
 matcher org.eclipse.xtext.ui.editor.contentassist.PrefixMatcher o
 tokenDefProvider org.eclipse.xtext.parser.antlr.ITokenDefProvider o
 viewer org.eclipse.jface.text.ITextViewer o
 resource org.eclipse.xtext.resource.XtextResource o
 rootNode org.eclipse.xtext.nodemodel.ICompositeNode o
 lastCompleteNode org.eclipse.xtext.nodemodel.INode o
 currentNode org.eclipse.xtext.nodemodel.INode o
 lastVisibleNode org.eclipse.xtext.nodemodel.INode o
 currentModel org.eclipse.emf.ecore.EObject o
 contextBuilders java.util.List<org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext.Builder> o
 parseResult org.eclipse.xtext.parser.IParseResult o
 datatypeNode org.eclipse.xtext.nodemodel.INode o
 completionOffset int o
 selection org.eclipse.jface.text.ITextSelection o
 new() -
 apply(org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext.Builder)org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext -
 create(org.eclipse.jface.text.ITextViewer,int,org.eclipse.xtext.resource.XtextResource)org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext[] - !org.eclipse.jface.text.BadLocationException
 getCurrentNode()org.eclipse.xtext.nodemodel.INode o
 setPool(java.util.concurrent.ExecutorService)void o
 doCreateContexts(int)org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext[] o !org.eclipse.jface.text.BadLocationException
 initializeFromViewerAndResource(int)void o
 initializeNodeAndModelData()void o
 initializeAndAdjustCompletionOffset(int)void o
 handleLastCompleteNodeIsPartOfLookahead()void o !org.eclipse.jface.text.BadLocationException
 handleLastCompleteNodeIsAtEndOfDatatypeNode()void o !org.eclipse.jface.text.BadLocationException
 handleLastCompleteNodeHasNoGrammarElement(java.util.List<org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext.Builder>,org.eclipse.emf.ecore.EObject)void o !org.eclipse.jface.text.BadLocationException
 handleLastCompleteNodeAsPartOfDatatypeNode()void o !org.eclipse.jface.text.BadLocationException
 isLikelyToBeValidProposal(org.eclipse.xtext.nodemodel.INode,Iterable<org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext>)boolean o
 createContextsForLastCompleteNode(org.eclipse.emf.ecore.EObject,boolean)void o !org.eclipse.jface.text.BadLocationException
 isErrorToken(org.antlr.runtime.Token)boolean o
 doCreateContexts(org.eclipse.xtext.nodemodel.INode,org.eclipse.xtext.nodemodel.INode,String,org.eclipse.emf.ecore.EObject,java.util.Collection<.FollowElement>)void o
 computeCurrentModel(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.INode,java.util.Collection<org.eclipse.xtext.AbstractElement>)com.google.common.collect.Multimap<org.eclipse.emf.ecore.EObject,org.eclipse.xtext.AbstractElement> o
 computeFollowElements(java.util.Collection<.FollowElement>,java.util.Collection<org.eclipse.xtext.AbstractElement>)void o
 computeFollowElements(.ParserBasedContentAssistContextFactory.FollowElementCalculator,.FollowElement)void o
 computeFollowElements(.ParserBasedContentAssistContextFactory.FollowElementCalculator,.FollowElement,com.google.common.collect.Multimap<Integer,java.util.List<org.eclipse.xtext.AbstractElement>>)void o
 getContainingDatatypeRuleNode(org.eclipse.xtext.nodemodel.INode)org.eclipse.xtext.nodemodel.INode -
 getCompletionOffset()int o
 doCreateContext(org.eclipse.xtext.nodemodel.INode,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.nodemodel.INode,String)org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext.Builder -
 getPrefix(org.eclipse.xtext.nodemodel.INode)String -
 getNodeTextUpToCompletionOffset(org.eclipse.xtext.nodemodel.INode)String -
 doComputePrefix(org.eclipse.xtext.nodemodel.ICompositeNode,StringBuilder)boolean -
 setParser(.IContentAssistParser)void -
 getParser().IContentAssistParser -
 canBeCalledAfter(org.eclipse.xtext.AbstractRule,org.eclipse.emf.ecore.EObject,String,org.eclipse.emf.ecore.EObject)boolean o
 createCallHierachyHelper(org.eclipse.emf.ecore.EObject,String,org.eclipse.emf.ecore.EObject).ParserBasedContentAssistContextFactory.CallHierarchyHelper o
 getRule(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.AbstractRule o
 getLastCompleteNodeByOffset(org.eclipse.xtext.nodemodel.INode,int)org.eclipse.xtext.nodemodel.INode o
package org.eclipse.xtext.ui.editor.contentassist.antlr.internal
AbstractInternalContentAssistParser a :org.antlr.runtime.Parser,org.eclipse.xtext.ui.editor.contentassist.antlr.ObservableXtextTokenStream.StreamListener,org.eclipse.xtext.parser.antlr.ITokenDefProvider +DefaultFollowElementFactory,RecoveryListener,StreamAdapter
 grammarElements java.util.List<org.eclipse.emf.ecore.EObject> of
 localTrace java.util.List<org.eclipse.emf.ecore.EObject> of
 paramStack java.util.List<Integer> of
 grammarElementsWithParams java.util.List<Integer> of
 stackSize int o
 followElements java.util.Set<org.eclipse.xtext.ui.editor.contentassist.antlr.FollowElement> of
 delegate org.eclipse.xtext.ui.editor.contentassist.antlr.ObservableXtextTokenStream.StreamListener o
 terminalRules java.util.List<org.eclipse.xtext.TerminalRule> o
 mismatch boolean o
 recoveryListener .AbstractInternalContentAssistParser.RecoveryListener o
 lookAheadAddOn int o
 marked int o
 resyncing boolean o
 strict boolean o
 wasErrorCount int o
 predictionLevel int o
 currentMarker int o
 firstMarker int o
 inMismatchIsUnwantedToken boolean o
 failedPredicateAtEOF boolean o
 indexToHandledElements com.google.common.collect.Multimap<Integer,org.eclipse.xtext.AbstractElement> o
 unorderedGroupHelper org.eclipse.xtext.parser.antlr.IUnorderedGroupHelper o
 followElementFactory .AbstractInternalContentAssistParser.IFollowElementFactory o
 new(org.antlr.runtime.TokenStream,org.antlr.runtime.RecognizerSharedState) -
 new(org.antlr.runtime.TokenStream) -
 getLookaheadThreshold()int o
 before(org.eclipse.emf.ecore.EObject)void -
 before(org.eclipse.emf.ecore.EObject,int)void -
 after(org.eclipse.emf.ecore.EObject,int)void -
 after(org.eclipse.emf.ecore.EObject)void -
 recover(org.antlr.runtime.IntStream,org.antlr.runtime.RecognitionException)void -
 emitErrorMessage(String)void -
 getInternalRecognizerSharedState()org.antlr.runtime.RecognizerSharedState -
 getGrammar()org.eclipse.xtext.Grammar oa
 keepStackSize()int o
 restoreStackSize(int)void o
 isBacktracking()boolean o
 selectEofStrategy(int)void o
 selectEofStrategy()void o !UnsupportedOperationException
 createNoOpStrategy().AbstractInternalContentAssistParser.StreamAdapter o
 createPredictionStrategy().AbstractInternalContentAssistParser.StreamAdapter o
 createErrorRecoveryStrategy().AbstractInternalContentAssistParser.StreamAdapter o
 createNotErrorRecoveryStrategy().AbstractInternalContentAssistParser.StreamAdapter o
 createMismatchStrategy().AbstractInternalContentAssistParser.StreamAdapter o
 beginResync()void -
 endResync()void -
 recoverFromMismatchedToken(org.antlr.runtime.IntStream,int,org.antlr.runtime.BitSet)Object o !org.antlr.runtime.RecognitionException
 mismatchIsMissingToken(org.antlr.runtime.IntStream,org.antlr.runtime.BitSet)boolean -
 getCurrentGrammarElement()org.eclipse.xtext.AbstractElement o
 createFollowElement(org.eclipse.xtext.AbstractElement,int)org.eclipse.xtext.ui.editor.contentassist.antlr.FollowElement o
 createLookAheadTerminal(org.antlr.runtime.Token)org.eclipse.xtext.ui.editor.contentassist.antlr.LookAheadTerminal -
 announceEof(int)void -
 announceConsume()void -
 mismatchIsUnwantedToken(org.antlr.runtime.IntStream,int)boolean -
 announceRewind(int)void -
 announceMark(int)void -
 beginDFAPrediction()void -
 isDFAPrediction()boolean -
 endDFAPrediction()void -
 getFollowElements()java.util.Set<org.eclipse.xtext.ui.editor.contentassist.antlr.FollowElement> -
 getTokenDefMap()java.util.Map<Integer,String> -
 getValueForTokenName(String)String o
 getGrammarElements()java.util.List<org.eclipse.emf.ecore.EObject> -
 getLocalTrace()java.util.List<org.eclipse.emf.ecore.EObject> -
 getParamStack()java.util.List<Integer> -
 getRecoveryListener().AbstractInternalContentAssistParser.RecoveryListener -
 setRecoveryListener(.AbstractInternalContentAssistParser.RecoveryListener)void -
 setUnorderedGroupHelper(org.eclipse.xtext.parser.antlr.IUnorderedGroupHelper)void -
 getUnorderedGroupHelper()org.eclipse.xtext.parser.antlr.IUnorderedGroupHelper -
 setStrict(boolean)void -
 unpackEncodedStringArray(String[])short[][] os
Lexer a :org.antlr.runtime.Lexer
 new(org.antlr.runtime.CharStream) o
 new() o
 new(org.antlr.runtime.CharStream,org.antlr.runtime.RecognizerSharedState) o
 emitErrorMessage(String)void -
package org.eclipse.xtext.ui.editor.copyqualifiedname
AbstractCopyQualifiedNameHandler a :org.eclipse.core.commands.AbstractHandler
 new() -
 execute(org.eclipse.core.commands.ExecutionEvent)Object - !org.eclipse.core.commands.ExecutionException
 getQualifiedName(org.eclipse.core.commands.ExecutionEvent)String oa
 getQualifiedName(org.eclipse.emf.ecore.EObject)String o
 getQualifiedName(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject)String o
 getCopyQualifiedNameService(org.eclipse.emf.ecore.EObject).CopyQualifiedNameService o
CopyQualifiedNameService ai
 getQualifiedName(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject)String a
EditorCopyQualifiedNameHandler - :.AbstractCopyQualifiedNameHandler
 new() -
 getQualifiedName(org.eclipse.core.commands.ExecutionEvent)String o
OutlineCopyQualifiedNameHandler - :.AbstractCopyQualifiedNameHandler
 new() -
 getQualifiedName(org.eclipse.core.commands.ExecutionEvent)String o
package org.eclipse.xtext.ui.editor.embedded
ActionActivationCode -
 fActionId String -
 fCharacter char -
 fKeyCode int -
 fStateMask int -
 new(String) -
 matches(org.eclipse.swt.events.VerifyEvent)boolean -
ActionDefinitionToStyledTextAction -
 new(String,int) -
 getActionId()String -
 getAction()int -
EmbeddedEditor -
 new(org.eclipse.xtext.ui.editor.model.XtextDocument,org.eclipse.xtext.ui.editor.XtextSourceViewer,org.eclipse.xtext.ui.editor.XtextSourceViewerConfiguration,.IEditedResourceProvider,Runnable) -
 getViewer()org.eclipse.xtext.ui.editor.XtextSourceViewer -
 getDocument()org.eclipse.xtext.ui.editor.model.XtextDocument -
 getConfiguration()org.eclipse.xtext.ui.editor.XtextSourceViewerConfiguration -
 createPartialEditor(String,String,String,boolean).EmbeddedEditorModelAccess -
 createPartialEditor(boolean).EmbeddedEditorModelAccess -
 createPartialEditor().EmbeddedEditorModelAccess -
EmbeddedEditorActions - +Factory
 EMBEDDED_TEXT_EDITOR_SCOPE String sf
 ACTION_MAP .ActionDefinitionToStyledTextAction[] osf
 allActions java.util.Map<String,org.eclipse.jface.action.IAction> of
 viewer org.eclipse.jface.text.source.ISourceViewer of
 workbench org.eclipse.ui.IWorkbench of
 new(org.eclipse.jface.text.source.ISourceViewer,org.eclipse.ui.IWorkbench) -
 initialize()void o
 fillContextMenu(org.eclipse.jface.action.IMenuManager)void o
 setActionActivationCode(java.util.List<.ActionActivationCode>,String,char,int,int)void o
 findActionActivationCode(java.util.List<.ActionActivationCode>,String).ActionActivationCode o
 createActions()void o
 setAction(String,org.eclipse.jface.action.IAction)void o
 get(String)org.eclipse.jface.action.IAction o
 updateAllActions()void o
 updateSelectionDependentActions()void o
 updateAction(String)void o
EmbeddedEditorActions.Factory s
 workbench org.eclipse.ui.IWorkbench o
 new() -
 createActions(org.eclipse.jface.text.source.ISourceViewer).EmbeddedEditorActions o
EmbeddedEditorFactory - +Builder
 new() -
 newEditor(.IEditedResourceProvider).EmbeddedEditorFactory.Builder -
 getBuilderProvider()com.google.inject.Provider<.EmbeddedEditorFactory.Builder> o
 setBuilderProvider(com.google.inject.Provider<.EmbeddedEditorFactory.Builder>)void -
EmbeddedEditorFactory.Builder s
 VERTICAL_RULER_WIDTH int osf
 sourceViewerFactory org.eclipse.xtext.ui.editor.XtextSourceViewer.Factory o
 sourceViewerConfigurationProvider com.google.inject.Provider<org.eclipse.xtext.ui.editor.XtextSourceViewerConfiguration> o
 documentProvider com.google.inject.Provider<org.eclipse.xtext.ui.editor.model.XtextDocument> o
 documentPartitionerProvider com.google.inject.Provider<org.eclipse.jface.text.IDocumentPartitioner> o
 resourceValidator org.eclipse.xtext.validation.IResourceValidator o
 preferenceStoreAccess org.eclipse.xtext.ui.editor.preferences.IPreferenceStoreAccess o
 issueResolutionProvider org.eclipse.xtext.ui.editor.quickfix.IssueResolutionProvider o
 characterPairMatcher org.eclipse.jface.text.source.ICharacterPairMatcher o
 actionFactory .EmbeddedEditorActions.Factory o
 highlightingHelper org.eclipse.xtext.ui.editor.syntaxcoloring.HighlightingHelper o
 resourceProvider .IEditedResourceProvider o
 annotationTypes String[] o
 readonly Boolean o
 editorBuild boolean o
 issueProcessor org.eclipse.xtext.ui.editor.validation.IValidationIssueProcessor o
 new() -
 showErrorAndWarningAnnotations().EmbeddedEditorFactory.Builder -
 showAnnotations(String[]).EmbeddedEditorFactory.Builder v
 processIssuesBy(org.eclipse.xtext.ui.editor.validation.IValidationIssueProcessor).EmbeddedEditorFactory.Builder -
 readOnly().EmbeddedEditorFactory.Builder -
 withResourceValidator(org.eclipse.xtext.validation.IResourceValidator).EmbeddedEditorFactory.Builder -
 withParent(org.eclipse.swt.widgets.Composite).EmbeddedEditor -
 afterCreatePartialEditor(org.eclipse.xtext.ui.editor.XtextSourceViewer,org.eclipse.xtext.ui.editor.model.XtextDocument,org.eclipse.jface.text.source.CompositeRuler,.EmbeddedEditorActions)void o
 updateUndoAction(.EmbeddedEditorActions)void o
 uninstallUndoRedoSupport(.OperationHistoryListener)void o
 installUndoRedoSupport(org.eclipse.jface.text.source.SourceViewer,org.eclipse.jface.text.IDocument,.EmbeddedEditorActions).OperationHistoryListener o
 setResourceProvider(.IEditedResourceProvider)void o
 getSharedColors()org.eclipse.jface.text.source.ISharedTextColors o
 initializeActions(org.eclipse.jface.text.source.SourceViewer).EmbeddedEditorActions o
EmbeddedEditorModelAccess -
 new(org.eclipse.jface.text.source.SourceViewer,.IEditedResourceProvider,boolean) -
 setModel(org.eclipse.xtext.ui.editor.model.XtextDocument,String,String,String)void o
 createResource(String)org.eclipse.xtext.resource.XtextResource o
 updateModel(String)void -
 updateModel(String,String,String)void -
 updateModel(String,String)void -
 updateModel(String,org.eclipse.xtext.util.concurrent.IUnitOfWork<org.eclipse.xtext.util.ITextRegion,org.eclipse.xtext.resource.XtextResource>)void -
 updatePrefix(String)void -
 getEditablePart()String -
 getSerializedModel()String -
IEditedResourceProvider ai
 createResource()org.eclipse.xtext.resource.XtextResource a
OperationHistoryListener - :org.eclipse.core.commands.operations.IOperationHistoryListener
 new(org.eclipse.core.commands.operations.IUndoContext,org.eclipse.ui.texteditor.IUpdate) -
 historyNotification(org.eclipse.core.commands.operations.OperationHistoryEvent)void -
TextViewerAction a :org.eclipse.ui.texteditor.ResourceAction,org.eclipse.ui.texteditor.IUpdate
 new(java.util.ResourceBundle,String,org.eclipse.jface.text.ITextViewer) o
 new(java.util.ResourceBundle,String) o
 new(java.util.ResourceBundle,String,org.eclipse.jface.text.ITextViewer,int) o
 getTextViewer()org.eclipse.jface.text.ITextViewer o
 setViewer(org.eclipse.jface.text.ITextViewer)void -
 update()void -
 canModifyViewer()boolean o
 getSelection(org.eclipse.jface.text.ITextViewer)org.eclipse.jface.text.ITextSelection o
TextViewerDeleteLineAction - :.TextViewerAction
 WHOLE int sf
 TO_BEGINNING int sf
 TO_END int sf
 new(java.util.ResourceBundle,String,org.eclipse.jface.text.ITextViewer,int) -
 new(java.util.ResourceBundle,String,org.eclipse.jface.text.ITextViewer,int,boolean) -
 new(org.eclipse.jface.text.ITextViewer,int,boolean) -
 run()void -
 update()void -
TextViewerJoinLinesAction - :.TextViewerAction
 new(java.util.ResourceBundle,String,org.eclipse.jface.text.ITextViewer,String) -
 run()void -
 adjustHighlightRange(org.eclipse.jface.text.ITextViewer,int,int)void o
 isVisible(org.eclipse.jface.text.ITextViewer,int,int)boolean o
 update()void -
TextViewerMarkAction - :.TextViewerAction
 SET_MARK int sf
 CLEAR_MARK int sf
 SWAP_MARK int sf
 new(java.util.ResourceBundle,String,org.eclipse.jface.text.ITextViewer,int) -
 run()void -
 setViewer(org.eclipse.jface.text.ITextViewer)void -
TextViewerMoveLinesAction - :.TextViewerAction
 new(java.util.ResourceBundle,String,org.eclipse.jface.text.ITextViewer,boolean,boolean) -
 runWithEvent(org.eclipse.swt.widgets.Event)void -
 update()void -
TextViewerOperationAction - :.TextViewerAction
 new(java.util.ResourceBundle,String,org.eclipse.jface.text.ITextViewer,int) -
 new(java.util.ResourceBundle,String,org.eclipse.jface.text.ITextViewer,int,boolean) -
 run()void -
 update()void -
 setViewer(org.eclipse.jface.text.ITextViewer)void -
TextViewerShiftAction - :.TextViewerAction,org.eclipse.ui.texteditor.IReadOnlyDependent
 new(java.util.ResourceBundle,String,org.eclipse.jface.text.ITextViewer,int) -
 run()void -
 update()void -
 updateForTab()void o
 setViewer(org.eclipse.jface.text.ITextViewer)void -
 isEnabled(boolean)boolean -
package org.eclipse.xtext.ui.editor.findrefs
DefaultReferenceFinder x :org.eclipse.xtext.findReferences.ReferenceFinder,.IReferenceFinder,.IReferenceFinderExtension1 +MyReferenceAcceptor
 new(org.eclipse.xtext.resource.IResourceDescriptions,org.eclipse.xtext.resource.IResourceServiceProvider.Registry) -
 new(org.eclipse.xtext.resource.IResourceDescriptions,org.eclipse.xtext.resource.IResourceServiceProvider.Registry,.TargetURIConverter) -
 getIndexData()org.eclipse.xtext.resource.IResourceDescriptions o
 toAcceptor(org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.resource.IReferenceDescription>).DefaultReferenceFinder.MyReferenceAcceptor o
 findReferences(org.eclipse.xtext.findReferences.TargetURIs,org.eclipse.xtext.resource.IResourceDescription,org.eclipse.xtext.findReferences.IReferenceFinder.IResourceAccess,org.eclipse.xtext.findReferences.IReferenceFinder.Acceptor,org.eclipse.core.runtime.IProgressMonitor)void -
 findReferences(com.google.common.base.Predicate<org.eclipse.emf.common.util.URI>,org.eclipse.emf.ecore.resource.Resource,org.eclipse.xtext.findReferences.IReferenceFinder.Acceptor,org.eclipse.core.runtime.IProgressMonitor)void -
 getLanguageSpecificReferenceFinder(org.eclipse.emf.common.util.URI)org.eclipse.xtext.findReferences.IReferenceFinder o
 findReferences(Iterable<org.eclipse.emf.common.util.URI>,Iterable<org.eclipse.emf.common.util.URI>,.IReferenceFinder.ILocalResourceAccess,org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.resource.IReferenceDescription>,org.eclipse.core.runtime.IProgressMonitor)void -
 findAllReferences(Iterable<org.eclipse.emf.common.util.URI>,.IReferenceFinder.ILocalResourceAccess,org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.resource.IReferenceDescription>,org.eclipse.core.runtime.IProgressMonitor)void -
 findAllIndexedReferences(org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.resource.IReferenceDescription>,org.eclipse.core.runtime.SubMonitor,java.util.Set<org.eclipse.emf.common.util.URI>)void ox
 findAllIndexedReferences(org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.resource.IReferenceDescription>,org.eclipse.core.runtime.SubMonitor,java.util.Set<org.eclipse.emf.common.util.URI>,.IReferenceFinder.ILocalResourceAccess)void o
 findLocalReferences(Iterable<org.eclipse.emf.common.util.URI>,.IReferenceFinder.ILocalResourceAccess,org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.resource.IReferenceDescription>,org.eclipse.core.runtime.IProgressMonitor)void o
 findLocalReferencesInResource(com.google.common.base.Predicate<org.eclipse.emf.common.util.URI>,org.eclipse.emf.ecore.resource.Resource,org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.resource.IReferenceDescription>)void o
 findLocalReferencesFromElement(com.google.common.base.Predicate<org.eclipse.emf.common.util.URI>,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.resource.Resource,org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.resource.IReferenceDescription>,org.eclipse.emf.common.util.URI,java.util.Map<org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.URI>)void o
 createExportedElementsMap(org.eclipse.emf.ecore.resource.Resource)java.util.Map<org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.URI> ox
 findClosestExportedContainerURI(org.eclipse.emf.ecore.EObject,java.util.Map<org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.URI>)org.eclipse.emf.common.util.URI ox
 findIndexedReferences(java.util.Set<org.eclipse.emf.common.util.URI>,org.eclipse.xtext.resource.IResourceDescription,org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.resource.IReferenceDescription>,org.eclipse.core.runtime.IProgressMonitor)void ox
 findReferences(java.util.Set<org.eclipse.emf.common.util.URI>,org.eclipse.xtext.resource.IResourceDescription,org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.resource.IReferenceDescription>,org.eclipse.core.runtime.IProgressMonitor,.IReferenceFinder.ILocalResourceAccess)void -
DefaultReferenceFinder.MyReferenceAcceptor os :.ReferenceAcceptor,org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.resource.IReferenceDescription>
 new(org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.resource.IReferenceDescription>,org.eclipse.xtext.resource.IResourceServiceProvider.Registry) o
DelegatingReferenceFinder - :.IReferenceFinder,.IReferenceFinderExtension1
 new() -
 findReferences(java.util.Set<org.eclipse.emf.common.util.URI>,org.eclipse.xtext.resource.IResourceDescription,org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.resource.IReferenceDescription>,org.eclipse.core.runtime.IProgressMonitor,.IReferenceFinder.ILocalResourceAccess)void -
 findReferences(Iterable<org.eclipse.emf.common.util.URI>,Iterable<org.eclipse.emf.common.util.URI>,.IReferenceFinder.ILocalResourceAccess,org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.resource.IReferenceDescription>,org.eclipse.core.runtime.IProgressMonitor)void -
 findAllReferences(Iterable<org.eclipse.emf.common.util.URI>,.IReferenceFinder.ILocalResourceAccess,org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.resource.IReferenceDescription>,org.eclipse.core.runtime.IProgressMonitor)void -
 toAcceptor(org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.resource.IReferenceDescription>)org.eclipse.xtext.findReferences.IReferenceFinder.Acceptor o
 getConverter().TargetURIConverter -
 setConverter(.TargetURIConverter)void -
 getDelegate()org.eclipse.xtext.findReferences.IReferenceFinder -
 setDelegate(org.eclipse.xtext.findReferences.IReferenceFinder)void -
 getIndexData()org.eclipse.xtext.resource.IResourceDescriptions -
 setIndexData(org.eclipse.xtext.resource.IResourceDescriptions)void -
 getResourceServiceProviderRegistry()org.eclipse.xtext.resource.IResourceServiceProvider.Registry -
 setResourceServiceProviderRegistry(org.eclipse.xtext.resource.IResourceServiceProvider.Registry)void -
EditorResourceAccess - :.IReferenceFinder.ILocalResourceAccess
 new() -
 readOnly(org.eclipse.emf.common.util.URI,org.eclipse.xtext.util.concurrent.IUnitOfWork<<R>,org.eclipse.emf.ecore.resource.ResourceSet>)<R> - <R=Object>
FindReferencesHandler - :org.eclipse.core.commands.AbstractHandler
 eObjectAtOffsetHelper org.eclipse.xtext.resource.EObjectAtOffsetHelper o
 globalServiceProvider org.eclipse.xtext.resource.IGlobalServiceProvider o
 new() -
 execute(org.eclipse.core.commands.ExecutionEvent)Object - !org.eclipse.core.commands.ExecutionException
 findReferences(org.eclipse.emf.ecore.EObject)void o
 getQueryExecutor(org.eclipse.emf.ecore.EObject).ReferenceQueryExecutor o
IReferenceFinder ai +ILocalResourceAccess
 findReferences(Iterable<org.eclipse.emf.common.util.URI>,Iterable<org.eclipse.emf.common.util.URI>,.IReferenceFinder.ILocalResourceAccess,org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.resource.IReferenceDescription>,org.eclipse.core.runtime.IProgressMonitor)void a
 findAllReferences(Iterable<org.eclipse.emf.common.util.URI>,.IReferenceFinder.ILocalResourceAccess,org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.resource.IReferenceDescription>,org.eclipse.core.runtime.IProgressMonitor)void a
IReferenceFinder.ILocalResourceAccess sai :org.eclipse.xtext.findReferences.IReferenceFinder.IResourceAccess
IReferenceFinderExtension1 ai
 findReferences(java.util.Set<org.eclipse.emf.common.util.URI>,org.eclipse.xtext.resource.IResourceDescription,org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.resource.IReferenceDescription>,org.eclipse.core.runtime.IProgressMonitor,.IReferenceFinder.ILocalResourceAccess)void a
LoadingResourceAccess - :.IReferenceFinder.ILocalResourceAccess
 new() -
 readOnly(org.eclipse.emf.common.util.URI,org.eclipse.xtext.util.concurrent.IUnitOfWork<<R>,org.eclipse.emf.ecore.resource.ResourceSet>)<R> - <R=Object>
Messages - :org.eclipse.osgi.util.NLS
 FindReferencesHandler_1 String s
 FindReferencesHandler_2 String s
 FindReferencesHandler_3 String s
 FindReferencesHandler_labelPrefix String s
 ReferenceQuery_monitor String s
 ReferenceSearchResultContentProvider_label String s
 ReferenceSearchResultLabelProvider_invalid String s
 ReferenceSearchViewPage_busyLabel String s
 ReferenceSearchViewPageActions_collapseAll String s
 ReferenceSearchViewPageActions_collapseAll_tooltip String s
 ReferenceSearchViewPageActions_expandAll String s
 ReferenceSearchViewPageActions_expandAll_tooltip String s
 ReferenceSearchViewPageActions_showNextMatch String s
 ReferenceSearchViewPageActions_showNextMatch_tooltip String s
 ReferenceSearchViewPageActions_showPreviousMatch String s
 ReferenceSearchViewPageActions_showPreviousMatch_tooltip String s
OpenDocumentTracker - +PageListener,PartListener
 new() -
 initialize(org.eclipse.ui.IWorkbench)void o
 getEntry(org.eclipse.ui.IWorkbenchPartReference)org.eclipse.xtext.util.Pair<org.eclipse.emf.common.util.URI,org.eclipse.xtext.ui.editor.model.IXtextDocument> o
 getResourceURI(org.eclipse.xtext.ui.editor.XtextEditor)org.eclipse.emf.common.util.URI o
 getOpenDocument(org.eclipse.emf.common.util.URI)org.eclipse.xtext.ui.editor.model.IXtextDocument -
OpenDocumentTracker.PageListener o :org.eclipse.ui.IPageListener
 new() o
 pageOpened(org.eclipse.ui.IWorkbenchPage)void -
 pageClosed(org.eclipse.ui.IWorkbenchPage)void -
 pageActivated(org.eclipse.ui.IWorkbenchPage)void -
OpenDocumentTracker.PartListener o :org.eclipse.ui.IPartListener2
 new() o
 partOpened(org.eclipse.ui.IWorkbenchPartReference)void -
 partInputChanged(org.eclipse.ui.IWorkbenchPartReference)void -
 partClosed(org.eclipse.ui.IWorkbenchPartReference)void -
 partVisible(org.eclipse.ui.IWorkbenchPartReference)void -
 partHidden(org.eclipse.ui.IWorkbenchPartReference)void -
 partDeactivated(org.eclipse.ui.IWorkbenchPartReference)void -
 partBroughtToTop(org.eclipse.ui.IWorkbenchPartReference)void -
 partActivated(org.eclipse.ui.IWorkbenchPartReference)void -
ReferenceAcceptor - :org.eclipse.xtext.findReferences.ReferenceAcceptor
 new(org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.resource.IReferenceDescription>,org.eclipse.xtext.resource.IResourceServiceProvider.Registry) o
ReferenceQuery - :org.eclipse.search.ui.ISearchQuery
 localContextProvider .EditorResourceAccess o
 new() -
 init(Iterable<org.eclipse.emf.common.util.URI>,com.google.common.base.Predicate<org.eclipse.xtext.resource.IReferenceDescription>,String)void -
 canRerun()boolean -
 canRunInBackground()boolean -
 getLabel()String -
 getFilter()com.google.common.base.Predicate<org.eclipse.xtext.resource.IReferenceDescription> -
 getSearchResult()org.eclipse.search.ui.ISearchResult -
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus - !org.eclipse.core.runtime.OperationCanceledException
 createSearchResult().ReferenceSearchResult o
ReferenceQueryExecutor -
 new() -
 getTargetURIs(org.eclipse.emf.ecore.EObject)Iterable<org.eclipse.emf.common.util.URI> o
 getLabel(org.eclipse.emf.ecore.EObject)String -
 getLabelPrefix()String o
 getElementName(org.eclipse.emf.ecore.EObject)String o
 getResourceName(org.eclipse.emf.ecore.EObject)String o
 getFilter(org.eclipse.emf.ecore.EObject)com.google.common.base.Predicate<org.eclipse.xtext.resource.IReferenceDescription> o
 init(org.eclipse.emf.ecore.EObject)void -
 execute()void -
ReferenceSearchResult - :org.eclipse.search.ui.ISearchResult,org.eclipse.xtext.util.IAcceptor<org.eclipse.xtext.resource.IReferenceDescription>
 new(.ReferenceQuery) o
 addListener(org.eclipse.search.ui.ISearchResultListener)void -
 removeListener(org.eclipse.search.ui.ISearchResultListener)void -
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor -
 getLabel()String -
 getQuery()org.eclipse.search.ui.ISearchQuery -
 getTooltip()String -
 accept(org.eclipse.xtext.resource.IReferenceDescription)void -
 getMatchingReferences()java.util.List<org.eclipse.xtext.resource.IReferenceDescription> -
 reset()void -
 finish()void -
ReferenceSearchResultContentProvider - :org.eclipse.jface.viewers.ITreeContentProvider,org.eclipse.search.ui.ISearchResultListener,org.eclipse.xtext.resource.IResourceDescription.Event.Listener
 new(org.eclipse.xtext.resource.IResourceDescriptions) -
 getChildren(Object)Object[] -
 getParent(Object)Object -
 hasChildren(Object)boolean -
 getElements(Object)Object[] -
 dispose()void -
 inputChanged(org.eclipse.jface.viewers.Viewer,Object,Object)void -
 searchResultChanged(org.eclipse.search.ui.SearchResultEvent)void -
 descriptionsChanged(org.eclipse.xtext.resource.IResourceDescription.Event)void -
ReferenceSearchResultEvents ai +Added,Finish,Reset
ReferenceSearchResultEvents.Added s :org.eclipse.search.ui.SearchResultEvent
 new(org.eclipse.search.ui.ISearchResult,org.eclipse.xtext.resource.IReferenceDescription) -
 getReferenceDescription()org.eclipse.xtext.resource.IReferenceDescription -
ReferenceSearchResultEvents.Finish s :org.eclipse.search.ui.SearchResultEvent
 new(org.eclipse.search.ui.ISearchResult) -
ReferenceSearchResultEvents.Reset s :org.eclipse.search.ui.SearchResultEvent
 new(.ReferenceSearchResult) -
ReferenceSearchResultLabelProvider - :org.eclipse.jface.viewers.LabelProvider
 new() -
 getText(Object)String -
 getImage(Object)org.eclipse.swt.graphics.Image -
ReferenceSearchViewPage - :org.eclipse.ui.part.Page,org.eclipse.search.ui.ISearchResultPage
 new() -
 getID()String -
 setID(String)void -
 getLabel()String -
 getUIState()Object -
 restoreState(org.eclipse.ui.IMemento)void -
 saveState(org.eclipse.ui.IMemento)void -
 init(org.eclipse.ui.part.IPageSite)void -
 setInput(org.eclipse.search.ui.ISearchResult,Object)void -
 setViewPart(org.eclipse.search.ui.ISearchResultViewPart)void -
 createControl(org.eclipse.swt.widgets.Composite)void -
 createOpenAndLinkWithEditorHandler()org.eclipse.ui.OpenAndLinkWithEditorHelper o
 createQueryListener()org.eclipse.search.ui.IQueryListener o
 dispose()void -
 showBusyLabel(boolean)void o
 fillToolbar(org.eclipse.jface.action.IToolBarManager)void o
 handleOpen(org.eclipse.jface.viewers.OpenEvent)void o
 getControl()org.eclipse.swt.widgets.Control -
 setFocus()void -
 getViewer()org.eclipse.jface.viewers.TreeViewer -
ReferenceSearchViewPageActions ai +CollapseAll,ExpandAll,ShowNext,ShowPrevious
ReferenceSearchViewPageActions.CollapseAll s :org.eclipse.jface.action.Action
 new(.ReferenceSearchViewPage) -
 run()void -
ReferenceSearchViewPageActions.ExpandAll s :org.eclipse.jface.action.Action
 new(.ReferenceSearchViewPage) -
 run()void -
ReferenceSearchViewPageActions.ShowNext s :org.eclipse.jface.action.Action
 new(.ReferenceSearchViewPage) -
 run()void -
ReferenceSearchViewPageActions.ShowPrevious s :org.eclipse.jface.action.Action
 new(.ReferenceSearchViewPage) -
 run()void -
ReferenceSearchViewSorter - :org.eclipse.jface.viewers.ViewerSorter
 new() -
 compare(org.eclipse.jface.viewers.Viewer,Object,Object)int -
 _compare(org.eclipse.xtext.resource.IResourceDescription,org.eclipse.xtext.resource.IResourceDescription)Integer o
 _compare(Object,Object)Integer o
ReferenceSearchViewTreeNode - :org.eclipse.xtext.ide.editor.navigation.INavigatable
 new(.ReferenceSearchViewTreeNode,Object,Object) -
 getParent().ReferenceSearchViewTreeNode -
 getChildren()java.util.List<.ReferenceSearchViewTreeNode> -
 addChild(.ReferenceSearchViewTreeNode)void -
 removeChild(.ReferenceSearchViewTreeNode)void -
 getDescription()Object -
 getLabelDescription()Object -
 getNavigationElement()Object -
ResourceAccess - :.IReferenceFinder.ILocalResourceAccess
 new() -
 registerResourceSet(org.eclipse.emf.ecore.resource.ResourceSet)void -
 readOnly(org.eclipse.emf.common.util.URI,org.eclipse.xtext.util.concurrent.IUnitOfWork<<R>,org.eclipse.emf.ecore.resource.ResourceSet>)<R> - <R=Object>
 getResourceSet(org.eclipse.core.resources.IProject)org.eclipse.emf.ecore.resource.ResourceSet o
SimpleLocalResourceAccess - :.IReferenceFinder.ILocalResourceAccess
 new(org.eclipse.emf.ecore.resource.ResourceSet) -
 readOnly(org.eclipse.emf.common.util.URI,org.eclipse.xtext.util.concurrent.IUnitOfWork<<R>,org.eclipse.emf.ecore.resource.ResourceSet>)<R> - <R=Object>
TargetURIConverter -
 new() -
 setTargetURIProvider(com.google.inject.Provider<org.eclipse.xtext.findReferences.TargetURIs>)void -
 fromIterable(Iterable<org.eclipse.emf.common.util.URI>)org.eclipse.xtext.findReferences.TargetURIs -
TreeViewerNavigator -
 new(.ReferenceSearchViewPage) -
 navigateNext(boolean)void -
package org.eclipse.xtext.ui.editor.folding
DefaultFoldedPosition - :.FoldedPosition
 new(int,int,int,int) -
 new(int,int,int,int,boolean) x
 computeProjectionRegions(org.eclipse.jface.text.IDocument)org.eclipse.jface.text.IRegion[] - !org.eclipse.jface.text.BadLocationException
 computeCaptionOffset(org.eclipse.jface.text.IDocument)int - !org.eclipse.jface.text.BadLocationException
 hashCode()int -
 equals(Object)boolean -
 isInitiallyFolded()boolean -
 setInitiallyFolded(boolean)void -
DefaultFoldingRegionAcceptor - :.IFoldingRegionAcceptorExtension<org.eclipse.xtext.util.ITextRegion>
 new(org.eclipse.xtext.ui.editor.model.IXtextDocument,java.util.Collection<.FoldedPosition>) -
 accept(int,int,boolean,org.eclipse.xtext.util.ITextRegion)void -
 accept(int,int,org.eclipse.xtext.util.ITextRegion)void -
 accept(int,int,boolean)void -
 accept(int,int)void -
 getLineRegion(int,int)org.eclipse.jface.text.IRegion o
 newFoldedPosition(org.eclipse.jface.text.IRegion,org.eclipse.xtext.util.ITextRegion).FoldedPosition o
 newFoldedPosition(org.eclipse.jface.text.IRegion,org.eclipse.xtext.util.ITextRegion,boolean).FoldedPosition ox
DefaultFoldingRegionProvider - :.IFoldingRegionProvider
 cancelIndicator org.eclipse.xtext.util.CancelIndicator p
 TEXT_PATTERN_IN_COMMENT java.util.regex.Pattern osf
 new(org.eclipse.xtext.resource.ILocationInFileProvider) x
 new() -
 getFoldingRegions(org.eclipse.xtext.ui.editor.model.IXtextDocument)java.util.Collection<.FoldedPosition> -
 doGetFoldingRegions(org.eclipse.xtext.ui.editor.model.IXtextDocument,org.eclipse.xtext.resource.XtextResource)java.util.Collection<.FoldedPosition> o
 createAcceptor(org.eclipse.xtext.ui.editor.model.IXtextDocument,java.util.Collection<.FoldedPosition>).IFoldingRegionAcceptor<org.eclipse.xtext.util.ITextRegion> o
 computeObjectFolding(org.eclipse.xtext.resource.XtextResource,.IFoldingRegionAcceptor<org.eclipse.xtext.util.ITextRegion>)void o
 getLocationInFileProvider()org.eclipse.xtext.resource.ILocationInFileProvider o
 computeObjectFolding(org.eclipse.emf.ecore.EObject,.IFoldingRegionAcceptor<org.eclipse.xtext.util.ITextRegion>)void o
 computeObjectFolding(org.eclipse.emf.ecore.EObject,.IFoldingRegionAcceptor<org.eclipse.xtext.util.ITextRegion>,boolean)void o
 computeCommentFolding(org.eclipse.xtext.ui.editor.model.IXtextDocument,.IFoldingRegionAcceptor<org.eclipse.xtext.util.ITextRegion>)void o
 computeCommentFolding(org.eclipse.xtext.ui.editor.model.IXtextDocument,.IFoldingRegionAcceptor<org.eclipse.xtext.util.ITextRegion>,org.eclipse.jface.text.ITypedRegion,boolean)void o !org.eclipse.jface.text.BadLocationException
 getTextPatternInComment()java.util.regex.Pattern o
 isHandled(org.eclipse.emf.ecore.EObject)boolean o
 shouldProcessContent(org.eclipse.emf.ecore.EObject)boolean o
DefaultFoldingStructureProvider - :.IFoldingStructureProvider,org.eclipse.xtext.ui.editor.model.IXtextModelListener +ProjectionChangeListener
 new() -
 install(org.eclipse.xtext.ui.editor.XtextEditor,org.eclipse.jface.text.source.projection.ProjectionViewer)void -
 initialize()void -
 uninstall()void -
 isInstalled()boolean of
 modelChanged(org.eclipse.xtext.resource.XtextResource)void -
 handleProjectionEnabled()void o
 handleProjectionDisabled()void o
 calculateProjectionAnnotationModel(boolean)void o
 mergeFoldingRegions(java.util.Collection<.FoldedPosition>,org.eclipse.jface.text.source.projection.ProjectionAnnotationModel)org.eclipse.jface.text.source.Annotation[] o
 updateFoldingRegions(boolean,org.eclipse.jface.text.source.projection.ProjectionAnnotationModel,java.util.Collection<.FoldedPosition>,org.eclipse.jface.text.source.Annotation[])void o
 addProjectionAnnotation(boolean,org.eclipse.jface.text.Position,java.util.Map<org.eclipse.jface.text.source.projection.ProjectionAnnotation,org.eclipse.jface.text.Position>)void o
 createProjectionAnnotation(boolean,org.eclipse.jface.text.Position)org.eclipse.jface.text.source.projection.ProjectionAnnotation o
DefaultFoldingStructureProvider.ProjectionChangeListener - :org.eclipse.jface.text.source.projection.IProjectionListener
 new(org.eclipse.jface.text.source.projection.ProjectionViewer) -
 dispose()void -
 projectionEnabled()void -
 projectionDisabled()void -
FoldedPosition a :org.eclipse.jface.text.Position,org.eclipse.jface.text.source.projection.IProjectionPosition
 new(int,int) o
FoldingActionContributor - :org.eclipse.xtext.ui.editor.actions.IActionContributor
 foldingActionGroup .FoldingActionGroup o
 new() -
 contributeActions(org.eclipse.xtext.ui.editor.XtextEditor)void -
 editorDisposed(org.eclipse.xtext.ui.editor.XtextEditor)void -
FoldingActionGroup - :org.eclipse.ui.actions.ActionGroup
 new(org.eclipse.ui.texteditor.ITextEditor,org.eclipse.jface.text.ITextViewer) -
 createToggleFoldingAction(org.eclipse.ui.texteditor.ITextEditor)org.eclipse.ui.texteditor.TextEditorAction o
 isEnabled()boolean o
 dispose()void -
 update()void o
 fillMenu(org.eclipse.jface.action.IMenuManager)void -
 updateActionBars()void -
FoldingMessages -
 getString(String)String s
 getResourceBundle()java.util.ResourceBundle s
 getFormattedString(String,Object)String s
IFoldingRegionAcceptor ai <AdditionalParam=Object>
 accept(int,int)void a
 accept(int,int,<AdditionalParam>)void a
IFoldingRegionAcceptorExtension ai <AdditionalParam=Object> :.IFoldingRegionAcceptor<<AdditionalParam>>
 accept(int,int,boolean)void a
 accept(int,int,boolean,<AdditionalParam>)void a
IFoldingRegionProvider ai
 getFoldingRegions(org.eclipse.xtext.ui.editor.model.IXtextDocument)java.util.Collection<.FoldedPosition> a
IFoldingStructureProvider ai
 install(org.eclipse.xtext.ui.editor.XtextEditor,org.eclipse.jface.text.source.projection.ProjectionViewer)void a
 uninstall()void a
 initialize()void a
package org.eclipse.xtext.ui.editor.formatting
ContentFormatterFactory - :.IContentFormatterFactory +ContentFormatter,FormattingUnitOfWork
 formatter org.eclipse.xtext.formatting.INodeModelFormatter o
 new() -
 createConfiguredFormatter(org.eclipse.jface.text.source.SourceViewerConfiguration,org.eclipse.jface.text.source.ISourceViewer)org.eclipse.jface.text.formatter.IContentFormatter -
 createTextEdit(org.eclipse.xtext.ui.editor.model.IXtextDocument,org.eclipse.xtext.ui.editor.reconciler.ReplaceRegion)org.eclipse.text.edits.TextEdit o !org.eclipse.jface.text.BadLocationException
ContentFormatterFactory.FormattingUnitOfWork - :org.eclipse.xtext.util.concurrent.IUnitOfWork<org.eclipse.xtext.ui.editor.reconciler.ReplaceRegion,org.eclipse.xtext.resource.XtextResource>
 region org.eclipse.jface.text.IRegion of
 new(org.eclipse.jface.text.IRegion) -
 exec(org.eclipse.xtext.resource.XtextResource)org.eclipse.xtext.ui.editor.reconciler.ReplaceRegion - !Exception
IContentFormatterFactory ai
 createConfiguredFormatter(org.eclipse.jface.text.source.SourceViewerConfiguration,org.eclipse.jface.text.source.ISourceViewer)org.eclipse.jface.text.formatter.IContentFormatter a
PreferenceStoreIndentationInformation - :org.eclipse.xtext.formatting.IIndentationInformation,org.eclipse.jface.util.IPropertyChangeListener
 new() -
 setPreferenceStoreAccess(org.eclipse.xtext.ui.editor.preferences.IPreferenceStoreAccess)void -
 getTabWidth()int -
 isSpacesForTab()boolean -
 getIndentString()String -
 propertyChange(org.eclipse.jface.util.PropertyChangeEvent)void -
PreferenceStoreWhitespaceInformationProvider - :org.eclipse.xtext.formatting.IWhitespaceInformationProvider
 new() -
 getIndentationInformation(org.eclipse.emf.common.util.URI)org.eclipse.xtext.formatting.IIndentationInformation -
 getLineSeparatorInformation(org.eclipse.emf.common.util.URI)org.eclipse.xtext.formatting.ILineSeparatorInformation -
 getLineSeparatorPreference(org.eclipse.emf.common.util.URI)String o
 getLineSeparatorPreference(org.eclipse.core.runtime.preferences.IScopeContext)String o
package org.eclipse.xtext.ui.editor.formatting2
ContentFormatter - :org.eclipse.jface.text.formatter.IContentFormatter +FormattingUnitOfWork
 new() -
 createTextEdit(java.util.List<org.eclipse.xtext.formatting2.regionaccess.ITextReplacement>)org.eclipse.text.edits.TextEdit o
 exec(org.eclipse.xtext.ui.editor.model.IXtextDocument,org.eclipse.jface.text.IRegion,org.eclipse.xtext.resource.XtextResource)org.eclipse.text.edits.TextEdit o !Exception
 format(org.eclipse.jface.text.IDocument,org.eclipse.jface.text.IRegion)void -
 getFormattingStrategy(String)org.eclipse.jface.text.formatter.IFormattingStrategy -
 getPreferencesProvider()org.eclipse.xtext.preferences.IPreferenceValuesProvider -
 initRequest(org.eclipse.xtext.ui.editor.model.IXtextDocument,org.eclipse.jface.text.IRegion,org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.formatting2.FormatterRequest)void o
 setPreferencesProvider(org.eclipse.xtext.preferences.IPreferenceValuesProvider)void -
ContentFormatter.FormattingUnitOfWork - :org.eclipse.xtext.util.concurrent.IUnitOfWork<org.eclipse.text.edits.TextEdit,org.eclipse.xtext.resource.XtextResource>
 new(org.eclipse.xtext.ui.editor.model.IXtextDocument,org.eclipse.jface.text.IRegion) -
 exec(org.eclipse.xtext.resource.XtextResource)org.eclipse.text.edits.TextEdit - !Exception
ContentFormatterFactory - :org.eclipse.xtext.ui.editor.formatting.IContentFormatterFactory
 new() -
 createConfiguredFormatter(org.eclipse.jface.text.source.SourceViewerConfiguration,org.eclipse.jface.text.source.ISourceViewer)org.eclipse.jface.text.formatter.IContentFormatter -
package org.eclipse.xtext.ui.editor.handler
ContentAssistHandler - :org.eclipse.core.commands.AbstractHandler
 new() -
 execute(org.eclipse.core.commands.ExecutionEvent)Object - !org.eclipse.core.commands.ExecutionException
 setEnabled(Object)void -
ValidateActionHandler - :org.eclipse.core.commands.AbstractHandler
 new() -
 execute(org.eclipse.core.commands.ExecutionEvent)Object - !org.eclipse.core.commands.ExecutionException
package org.eclipse.xtext.ui.editor.hierarchy
AbstractCallHierarchyViewPart a :.AbstractHierarchyViewPart,org.eclipse.jface.viewers.ISelectionChangedListener
 new() -
 getCallHierarchyBuilder()org.eclipse.xtext.ide.editor.hierarchy.ICallHierarchyBuilder o
 setCallHierarchyType(org.eclipse.xtext.ide.editor.hierarchy.ICallHierarchyBuilder.CallHierarchyType)void -
 refresh(org.eclipse.core.runtime.IProgressMonitor)void -
 setRoot(org.eclipse.xtext.ide.editor.hierarchy.IHierarchyRoot)void -
 createPartControl(org.eclipse.swt.widgets.Composite)void -
 addActions(org.eclipse.jface.action.IToolBarManager)void o
 createLayout(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Composite o
 createCallHierarchyViewer(org.eclipse.swt.widgets.Composite)org.eclipse.jface.viewers.TreeViewer o
 createHierarchyContentProvider()org.eclipse.jface.viewers.IContentProvider o
 createHierarchyLabelProvider()org.eclipse.jface.viewers.IBaseLabelProvider oa
 createLocationViewer(org.eclipse.swt.widgets.Composite)org.eclipse.jface.viewers.TableViewer o
 getLocationColumnDescriptions()org.eclipse.xtext.xbase.lib.Pair<String,org.eclipse.jface.viewers.ColumnLayoutData>[] o
 createColumn(org.eclipse.swt.widgets.Table,org.eclipse.xtext.xbase.lib.Pair<String,org.eclipse.jface.viewers.ColumnLayoutData>,int)void o
 createLocationLabelProvider()org.eclipse.jface.viewers.IBaseLabelProvider oa
 setFocus()void -
 selectionChanged(org.eclipse.jface.viewers.SelectionChangedEvent)void -
 onCallHierarchyNodeChanged(org.eclipse.xtext.ide.editor.hierarchy.IHierarchyNode)void o
AbstractHierarchyViewPart a :org.eclipse.ui.part.ViewPart
 new() -
 refresh(org.eclipse.core.runtime.IProgressMonitor)void -
 createRoot(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.xtext.ide.editor.hierarchy.IHierarchyRoot o
 setRoot(org.eclipse.xtext.ide.editor.hierarchy.IHierarchyRoot)void oa
 getSelectedNode(org.eclipse.jface.viewers.ISelection)org.eclipse.xtext.ide.editor.hierarchy.IHierarchyNode o
 getBuilder(Class<<T>>)<T> o <T=org.eclipse.xtext.ide.editor.hierarchy.IHierarchyBuilder>
 getBuilder()org.eclipse.xtext.ide.editor.hierarchy.IHierarchyBuilder o
 setBuilder(org.eclipse.xtext.ide.editor.hierarchy.IHierarchyBuilder)void -
 getRootURI()org.eclipse.emf.common.util.URI o
 setRootURI(org.eclipse.emf.common.util.URI)void -
AbstractOpenHierarchyHandler a :org.eclipse.core.commands.AbstractHandler
 new() -
 execute(org.eclipse.core.commands.ExecutionEvent)Object - !org.eclipse.core.commands.ExecutionException
 openHierarchy(org.eclipse.emf.ecore.EObject,org.eclipse.ui.IWorkbenchWindow)void o
 getHierarchyViewPartID()String oa
 createHierarchyBuilder(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.ide.editor.hierarchy.IHierarchyBuilder oa
DefaultCallHierarchyViewPart - :.AbstractCallHierarchyViewPart
 new() -
 createHierarchyLabelProvider()org.eclipse.jface.viewers.IBaseLabelProvider o
 createLocationLabelProvider()org.eclipse.jface.viewers.IBaseLabelProvider o
DeferredHierarchyBuilder - :org.eclipse.xtext.ide.editor.hierarchy.IHierarchyBuilder +DeferredHierarchyNode
 new() -
 buildRoots(org.eclipse.emf.common.util.URI,org.eclipse.core.runtime.IProgressMonitor)java.util.Collection<org.eclipse.xtext.ide.editor.hierarchy.IHierarchyNode> -
 buildChildren(org.eclipse.xtext.ide.editor.hierarchy.IHierarchyNode,org.eclipse.core.runtime.IProgressMonitor)java.util.Collection<org.eclipse.xtext.ide.editor.hierarchy.IHierarchyNode> -
 defer(org.eclipse.xtext.ide.editor.hierarchy.IHierarchyNode)org.eclipse.xtext.ide.editor.hierarchy.IHierarchyNode o
 getHierarchyBuilder()org.eclipse.xtext.ide.editor.hierarchy.IHierarchyBuilder -
 setHierarchyBuilder(org.eclipse.xtext.ide.editor.hierarchy.IHierarchyBuilder)void -
DeferredHierarchyBuilder.DeferredHierarchyNode s :org.eclipse.core.runtime.IAdaptable,org.eclipse.ui.progress.IDeferredWorkbenchAdapter,org.eclipse.xtext.ide.editor.hierarchy.IHierarchyNode
 getAdapter(Class)Object -
 fetchDeferredChildren(Object,org.eclipse.ui.progress.IElementCollector,org.eclipse.core.runtime.IProgressMonitor)void -
 getRule(Object)org.eclipse.core.runtime.jobs.ISchedulingRule -
 isContainer()boolean -
 getChildren(Object)Object[] -
 getImageDescriptor(Object)org.eclipse.jface.resource.ImageDescriptor -
 getLabel(Object)String -
 getParent(Object)Object -
 getDelegate()org.eclipse.xtext.ide.editor.hierarchy.IHierarchyNode -
 new(org.eclipse.xtext.ide.editor.hierarchy.IHierarchyNode,org.eclipse.xtext.ide.editor.hierarchy.IHierarchyBuilder) -
 getElement()org.eclipse.xtext.resource.IEObjectDescription -
 getParent()org.eclipse.xtext.ide.editor.hierarchy.IHierarchyNode -
 getReferences()java.util.Collection<org.eclipse.xtext.ide.editor.hierarchy.IHierarchyNodeReference> -
 isRecursive()boolean -
 mayHaveChildren()boolean -
 getNavigationElement()Object -
HierarchyLabelProvider - :org.eclipse.jface.viewers.LabelProvider,org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider
 new() -
 getImage(Object)org.eclipse.swt.graphics.Image -
 decorateRecursive(org.eclipse.swt.graphics.Image)org.eclipse.swt.graphics.Image o
 getText(Object)String -
 getStyledText(Object)org.eclipse.jface.viewers.StyledString -
 getDescription(Object)org.eclipse.xtext.resource.IEObjectDescription o
 getPendingText()String o
HierarchyTreeContentProvider - :org.eclipse.jface.viewers.ITreeContentProvider
 getChildren(Object)Object[] -
 getElements(Object)Object[] -
 getParent(Object)Object -
 hasChildren(Object)boolean -
 dispose()void -
 inputChanged(org.eclipse.jface.viewers.Viewer,Object,Object)void -
 new(org.eclipse.ui.part.ViewPart) -
LocationTableLabelProvider - :org.eclipse.jface.viewers.BaseLabelProvider,org.eclipse.jface.viewers.ITableLabelProvider
 new() -
 getColumnImage(Object,int)org.eclipse.swt.graphics.Image -
 getColumnText(Object,int)String -
RefreshHierarchyAction - :org.eclipse.jface.action.Action
 new(.AbstractHierarchyViewPart) -
 run()void -
SetHierarchyTypeAction - :org.eclipse.jface.action.Action
 new(org.eclipse.xtext.ide.editor.hierarchy.ICallHierarchyBuilder.CallHierarchyType,.AbstractCallHierarchyViewPart) -
 run()void -
 getHierarchyType()org.eclipse.xtext.ide.editor.hierarchy.ICallHierarchyBuilder.CallHierarchyType -
package org.eclipse.xtext.ui.editor.hover
AbstractCompositeHover a :org.eclipse.jface.text.ITextHover,org.eclipse.jface.text.ITextHoverExtension,org.eclipse.jface.text.ITextHoverExtension2,org.eclipse.xtext.ui.editor.ISourceViewerAware
 new() -
 getHovers()java.util.List<org.eclipse.jface.text.ITextHover> -
 createHovers()java.util.List<org.eclipse.jface.text.ITextHover> oa
 setSourceViewer(org.eclipse.jface.text.source.ISourceViewer)void -
 getHoverRegion(org.eclipse.jface.text.ITextViewer,int)org.eclipse.jface.text.IRegion -
 getHoverInfo(org.eclipse.jface.text.ITextViewer,org.eclipse.jface.text.IRegion)String x
 getHoverInfo2(org.eclipse.jface.text.ITextViewer,org.eclipse.jface.text.IRegion)Object -
 getHoverControlCreator()org.eclipse.jface.text.IInformationControlCreator -
AbstractEObjectHover a :.AbstractHover,.IEObjectHover
 new() -
 getHoverRegion(org.eclipse.jface.text.ITextViewer,int)org.eclipse.jface.text.IRegion -
 getHoverInfo2(org.eclipse.jface.text.ITextViewer,org.eclipse.jface.text.IRegion)Object -
 getHoverInfo(org.eclipse.emf.ecore.EObject,org.eclipse.jface.text.ITextViewer,org.eclipse.jface.text.IRegion)Object a
 getXtextElementAt(org.eclipse.xtext.resource.XtextResource,org.eclipse.jface.text.IRegion)org.eclipse.xtext.util.Pair<org.eclipse.emf.ecore.EObject,org.eclipse.jface.text.IRegion> o
 getXtextElementAt(org.eclipse.xtext.resource.XtextResource,int)org.eclipse.xtext.util.Pair<org.eclipse.emf.ecore.EObject,org.eclipse.jface.text.IRegion> o
AbstractHover a :org.eclipse.jface.text.ITextHover,org.eclipse.jface.text.ITextHoverExtension,org.eclipse.jface.text.ITextHoverExtension2,org.eclipse.xtext.ui.editor.ISourceViewerAware
 sourceViewer org.eclipse.jface.text.source.ISourceViewer o
 new() -
 setSourceViewer(org.eclipse.jface.text.source.ISourceViewer)void -
 getDocument()org.eclipse.jface.text.IDocument -
 getHoverInfo(org.eclipse.jface.text.ITextViewer,org.eclipse.jface.text.IRegion)String x
 getLineNumber(org.eclipse.jface.text.ITextViewer,org.eclipse.jface.text.IRegion)int - !org.eclipse.jface.text.BadLocationException
 getHoverRegion(org.eclipse.jface.text.ITextViewer,int)org.eclipse.jface.text.IRegion -
 getHoverControlCreator()org.eclipse.jface.text.IInformationControlCreator -
AbstractProblemHover a :.AbstractHover
 new() -
 getHoverRegion(org.eclipse.jface.text.ITextViewer,int)org.eclipse.jface.text.IRegion -
 getHoverRegionInternal(int,int)org.eclipse.jface.text.IRegion oa
 getHoverInfo2(org.eclipse.jface.text.ITextViewer,org.eclipse.jface.text.IRegion)Object -
 getHoverInfoInternal(org.eclipse.jface.text.ITextViewer,int,int)Object oa
 getAnnotationModel()org.eclipse.jface.text.source.IAnnotationModel o
 getAnnotations(int,int)java.util.List<org.eclipse.jface.text.source.Annotation> -
 isLineDiffInfo(org.eclipse.jface.text.source.Annotation)boolean o
 isHandled(org.eclipse.jface.text.source.Annotation)boolean o
AnnotationWithQuickFixesHover - :.AbstractProblemHover +AnnotationInfo
 new() -
 getHoverRegionInternal(int,int)org.eclipse.jface.text.Region o
 getHoverInfoInternal(org.eclipse.jface.text.ITextViewer,int,int)Object o
 getHoverControlCreator()org.eclipse.jface.text.IInformationControlCreator -
 getInformationPresenterControlCreator()org.eclipse.jface.text.IInformationControlCreator -
AnnotationWithQuickFixesHover.AnnotationInfo s
 annotation org.eclipse.jface.text.source.Annotation f
 position org.eclipse.jface.text.Position f
 viewer org.eclipse.jface.text.ITextViewer f
 proposals org.eclipse.jface.text.contentassist.ICompletionProposal[] f
 new(org.eclipse.jface.text.source.Annotation,org.eclipse.jface.text.Position,org.eclipse.jface.text.ITextViewer,org.eclipse.jface.text.contentassist.ICompletionProposal[]) -
 getCompletionProposals()org.eclipse.jface.text.contentassist.ICompletionProposal[] -
 fillToolBar(org.eclipse.jface.action.ToolBarManager,org.eclipse.jface.text.IInformationControl)void -
DefaultCompositeHover - :.AbstractCompositeHover
 annotationHover .AnnotationWithQuickFixesHover o
 htmlHover .IEObjectHover o
 new() -
 createHovers()java.util.List<org.eclipse.jface.text.ITextHover> o
DispatchingEObjectTextHover - :.AbstractEObjectHover
 lastCreatorProvider .IEObjectHoverProvider.IInformationControlCreatorProvider o
 new() -
 getHoverInfo(org.eclipse.emf.ecore.EObject,org.eclipse.jface.text.ITextViewer,org.eclipse.jface.text.IRegion)Object -
 getHoverControlCreator()org.eclipse.jface.text.IInformationControlCreator -
 getHoverInfo(org.eclipse.jface.text.ITextViewer,org.eclipse.jface.text.IRegion)String x
IEObjectHover ai
 getHoverInfo(org.eclipse.emf.ecore.EObject,org.eclipse.jface.text.ITextViewer,org.eclipse.jface.text.IRegion)Object a
IEObjectHoverProvider ai +IInformationControlCreatorProvider,IInformationControlCreatorProvider2
 getHoverInfo(org.eclipse.emf.ecore.EObject,org.eclipse.jface.text.ITextViewer,org.eclipse.jface.text.IRegion).IEObjectHoverProvider.IInformationControlCreatorProvider a
IEObjectHoverProvider.IInformationControlCreatorProvider sai
 getHoverControlCreator()org.eclipse.jface.text.IInformationControlCreator a
 getInfo()Object a
IEObjectHoverProvider.IInformationControlCreatorProvider2 sai :.IEObjectHoverProvider.IInformationControlCreatorProvider
 getInformationPresenterControlCreator()org.eclipse.jface.text.IInformationControlCreator a
ProblemAnnotationHover - :.AbstractProblemHover,org.eclipse.jface.text.source.IAnnotationHover
 new() -
 getHoverInfo(org.eclipse.jface.text.source.ISourceViewer,int)String -
 getHoverRegionInternal(int,int)org.eclipse.jface.text.Region o
 getHoverInfoInternal(org.eclipse.jface.text.ITextViewer,int,int)Object o
 formatInfo(java.util.Collection<String>)String o
package org.eclipse.xtext.ui.editor.hover.html
DefaultEObjectHoverProvider - :org.eclipse.xtext.ui.editor.hover.IEObjectHoverProvider +BackAction,ForwardAction,HoverControlCreator,OpenDeclarationAction,PresenterControlCreator
 new() -
 getHoverInfoAsHtml(org.eclipse.emf.ecore.EObject)String o
 getHoverInfo(org.eclipse.emf.ecore.EObject,org.eclipse.jface.text.IRegion,.XtextBrowserInformationControlInput).XtextBrowserInformationControlInput o
 hasHover(org.eclipse.emf.ecore.EObject)boolean o
 getDocumentation(org.eclipse.emf.ecore.EObject)String o
 getFirstLine(org.eclipse.emf.ecore.EObject)String o
 getLabel(org.eclipse.emf.ecore.EObject)String o
 getLabelProvider()org.eclipse.jface.viewers.ILabelProvider o
 getElementLinks().XtextElementLinks o
 createURI(org.eclipse.emf.ecore.EObject)org.eclipse.emf.common.util.URI o
 addLinkListener(org.eclipse.jface.internal.text.html.BrowserInformationControl)void o
 addLinkListener(.IXtextBrowserInformationControl)void o
 getInformationPresenterControlCreator()org.eclipse.jface.text.IInformationControlCreator -
 getHoverControlCreator()org.eclipse.jface.text.IInformationControlCreator -
 getStyleSheet()String o
 loadStyleSheet()String o
 getHoverInfo(org.eclipse.emf.ecore.EObject,org.eclipse.jface.text.ITextViewer,org.eclipse.jface.text.IRegion)org.eclipse.xtext.ui.editor.hover.IEObjectHoverProvider.IInformationControlCreatorProvider -
DefaultEObjectHoverProvider.BackAction osf :org.eclipse.jface.action.Action
 new(.IXtextBrowserInformationControl) -
 run()void -
 update()void -
DefaultEObjectHoverProvider.ForwardAction osf :org.eclipse.jface.action.Action
 new(.IXtextBrowserInformationControl) -
 run()void -
 update()void -
DefaultEObjectHoverProvider.HoverControlCreator - :org.eclipse.jface.text.AbstractReusableInformationControlCreator
 new(org.eclipse.jface.text.IInformationControlCreator) -
 doCreateInformationControl(org.eclipse.swt.widgets.Shell)org.eclipse.jface.text.IInformationControl -
 canReuse(org.eclipse.jface.text.IInformationControl)boolean -
DefaultEObjectHoverProvider.OpenDeclarationAction o :org.eclipse.jface.action.Action
 new(.IXtextBrowserInformationControl) -
 run()void -
DefaultEObjectHoverProvider.PresenterControlCreator - :org.eclipse.jface.text.AbstractReusableInformationControlCreator
 new() -
 doCreateInformationControl(org.eclipse.swt.widgets.Shell)org.eclipse.jface.text.IInformationControl -
 configureControl(.IXtextBrowserInformationControl,org.eclipse.jface.action.ToolBarManager,String)void o
IEObjectHoverDocumentationProvider ai
 getDocumentation(org.eclipse.emf.ecore.EObject)String a
IXtextBrowserInformationControl ai :org.eclipse.jface.text.IInformationControl
 getInput()org.eclipse.jface.internal.text.html.BrowserInformationControlInput a
 setInput(Object)void a
 notifyDelayedInputChange(Object)void a
 dispose()void a
 addLocationListener(org.eclipse.swt.browser.LocationListener)void a
 hasDelayedInputChangeListener()boolean a
 addInputChangeListener(org.eclipse.jface.text.IInputChangedListener)void a
XtextBrowserInformationControl - :org.eclipse.jface.internal.text.html.BrowserInformationControl,.IXtextBrowserInformationControl
 new(org.eclipse.swt.widgets.Shell,String,boolean) -
 new(org.eclipse.swt.widgets.Shell,String,String) -
 new(org.eclipse.swt.widgets.Shell,String,org.eclipse.jface.action.ToolBarManager) -
XtextBrowserInformationControlAdapter - :.IXtextBrowserInformationControl
 setVisible(boolean)void -
 setSizeConstraints(int,int)void -
 setSize(int,int)void -
 setLocation(org.eclipse.swt.graphics.Point)void -
 setInformation(String)void x
 setForegroundColor(org.eclipse.swt.graphics.Color)void -
 setFocus()void -
 setBackgroundColor(org.eclipse.swt.graphics.Color)void -
 removeFocusListener(org.eclipse.swt.events.FocusListener)void -
 removeDisposeListener(org.eclipse.swt.events.DisposeListener)void -
 isFocusControl()boolean -
 computeSizeHint()org.eclipse.swt.graphics.Point -
 addFocusListener(org.eclipse.swt.events.FocusListener)void -
 addDisposeListener(org.eclipse.swt.events.DisposeListener)void -
 setInput(Object)void -
 notifyDelayedInputChange(Object)void -
 hasDelayedInputChangeListener()boolean -
 getInput()org.eclipse.jface.internal.text.html.BrowserInformationControlInput -
 dispose()void -
 addLocationListener(org.eclipse.swt.browser.LocationListener)void -
 addInputChangeListener(org.eclipse.jface.text.IInputChangedListener)void -
XtextBrowserInformationControlInput - :org.eclipse.jface.internal.text.html.BrowserInformationControlInput
 new(.XtextBrowserInformationControlInput,org.eclipse.emf.ecore.EObject,String,org.eclipse.jface.viewers.ILabelProvider) -
 getLeadingImageWidth()int -
 getElement()org.eclipse.emf.ecore.EObject -
 getHtml()String -
 getInputElement()Object -
 getInputName()String -
XtextElementLinks - +ILinkHandler,XtextLinkAdapter
 OPEN_LINK_SCHEME String sf
 XTEXTDOC_SCHEME String sf
 XTEXTDOC_VIEW_SCHEME String sf
 new() -
 createLocationListener(.XtextElementLinks.ILinkHandler)org.eclipse.swt.browser.LocationListener -
 createLink(org.eclipse.emf.ecore.EObject)String -
 createLink(String,org.eclipse.emf.ecore.EObject)String -
 createLink(String,org.eclipse.emf.ecore.EObject,String)String -
 createLink(String,String)String -
 createURI(String,org.eclipse.emf.ecore.EObject)String - !java.net.URISyntaxException
 parseURI(java.net.URI)org.eclipse.emf.common.util.URI -
package org.eclipse.xtext.ui.editor.hyperlinking
AbstractHyperlink a :org.eclipse.jface.text.hyperlink.IHyperlink
 new() -
 getHyperlinkText()String -
 setHyperlinkText(String)void -
 getTypeLabel()String -
 setTypeLabel(String)void -
 getHyperlinkRegion()org.eclipse.jface.text.Region -
 setHyperlinkRegion(org.eclipse.jface.text.Region)void -
DefaultHyperlinkDetector - :org.eclipse.jface.text.hyperlink.IHyperlinkDetector
 new() -
 detectHyperlinks(org.eclipse.jface.text.ITextViewer,org.eclipse.jface.text.IRegion,boolean)org.eclipse.jface.text.hyperlink.IHyperlink[] -
 setHelper(.IHyperlinkHelper)void -
 getHelper().IHyperlinkHelper -
HyperlinkHelper - :.IHyperlinkHelper +HyperlinkAcceptor
 new() -
 getHyperlinkProvider()com.google.inject.Provider<.XtextHyperlink> o
 getLabelProvider()org.eclipse.jface.viewers.ILabelProvider o
 getEObjectAtOffsetHelper()org.eclipse.xtext.resource.EObjectAtOffsetHelper o
 createHyperlinksByOffset(org.eclipse.xtext.resource.XtextResource,int,boolean)org.eclipse.jface.text.hyperlink.IHyperlink[] -
 createHyperlinksByOffset(org.eclipse.xtext.resource.XtextResource,int,.IHyperlinkAcceptor)void -
 createHyperlinksTo(org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.nodemodel.INode,org.eclipse.emf.ecore.EObject,.IHyperlinkAcceptor)void o
 getParentNodeWithCrossReference(org.eclipse.xtext.nodemodel.INode)org.eclipse.xtext.nodemodel.INode ox
 createHyperlinksTo(org.eclipse.xtext.resource.XtextResource,org.eclipse.jface.text.Region,org.eclipse.emf.ecore.EObject,.IHyperlinkAcceptor)void -
IHyperlinkAcceptor ai
 accept(org.eclipse.jface.text.hyperlink.IHyperlink)void a
IHyperlinkHelper ai
 createHyperlinksByOffset(org.eclipse.xtext.resource.XtextResource,int,boolean)org.eclipse.jface.text.hyperlink.IHyperlink[] a
OpenDeclarationHandler - :org.eclipse.core.commands.AbstractHandler
 new() -
 execute(org.eclipse.core.commands.ExecutionEvent)Object - !org.eclipse.core.commands.ExecutionException
 setDetector(org.eclipse.jface.text.hyperlink.IHyperlinkDetector)void -
 getDetector()org.eclipse.jface.text.hyperlink.IHyperlinkDetector -
XtextHyperlink - :.AbstractHyperlink
 new() -
 open()void -
 getURI()org.eclipse.emf.common.util.URI -
 setURI(org.eclipse.emf.common.util.URI)void -
package org.eclipse.xtext.ui.editor.info
ResourceForResourceWorkingCopyEditorInputFactory - :org.eclipse.xtext.ui.editor.model.JavaClassPathResourceForIEditorInputFactory
 new() -
 createResource(org.eclipse.ui.IEditorInput)org.eclipse.emf.ecore.resource.Resource -
 createWorkingCopy(.ResourceWorkingCopyFileEditorInput)org.eclipse.emf.ecore.resource.Resource o
ResourceWorkingCopyFileEditorInput - :org.eclipse.ui.part.FileEditorInput
 new(org.eclipse.emf.ecore.resource.Resource) - !IllegalArgumentException,java.io.IOException
 getResource()org.eclipse.emf.ecore.resource.Resource -
 getEncoding()String - !org.eclipse.core.runtime.CoreException
package org.eclipse.xtext.ui.editor.model
BacktrackingLexerDocumentTokenSource - :.DocumentTokenSource
 new() -
 getRepairEntryData(org.eclipse.jface.text.DocumentEvent).DocumentTokenSource.RepairEntryData o !Exception
CommonBreakIterator - :com.ibm.icu.text.BreakIterator +CamelCaseIdentifier,Identifier,LineDelimiter,Other,Run,SequenceCharacterIterator,Whitespace
 whitespace .CommonBreakIterator.Run o
 delimiter .CommonBreakIterator.Run o
 identifier .CommonBreakIterator.Run o
 other .CommonBreakIterator.Run o
 fIterator com.ibm.icu.text.BreakIterator of
 fText CharSequence o
 new(boolean) -
 current()int -
 first()int -
 following(int)int -
 consumeRun(int).CommonBreakIterator.Run o
 getRun(char).CommonBreakIterator.Run o
 getText()java.text.CharacterIterator -
 isBoundary(int)boolean -
 last()int -
 next()int -
 next(int)int -
 preceding(int)int -
 previous()int -
 setText(String)void -
 setText(CharSequence)void -
 setText(java.text.CharacterIterator)void -
CommonBreakIterator.CamelCaseIdentifier os :.CommonBreakIterator.Run
 new() o
 init()void o
 consume(char)boolean o
 getKind(char)int o
 isValid(char)boolean o
CommonBreakIterator.Identifier os :.CommonBreakIterator.Run
 new() o
 isValid(char)boolean o
CommonBreakIterator.LineDelimiter os :.CommonBreakIterator.Run
 new() o
 init()void o
 consume(char)boolean o
 isValid(char)boolean o
CommonBreakIterator.Other os :.CommonBreakIterator.Run
 new() o
 isValid(char)boolean o
CommonBreakIterator.Run osa
 length int o
 new() -
 consume(char)boolean o
 isValid(char)boolean oa
 init()void o
CommonBreakIterator.SequenceCharacterIterator o :java.text.CharacterIterator
 new(CharSequence) -
 new(CharSequence,int) - !IllegalArgumentException
 new(CharSequence,int,int) - !IllegalArgumentException
 first()char -
 last()char -
 current()char -
 next()char -
 previous()char -
 setIndex(int)char -
 getBeginIndex()int -
 getEndIndex()int -
 getIndex()int -
 clone()Object -
CommonBreakIterator.Whitespace os :.CommonBreakIterator.Run
 new() o
 isValid(char)boolean o
CommonWordIterator - :com.ibm.icu.text.BreakIterator
 new(boolean) -
 createIteratorDelegate(boolean).CommonBreakIterator o
 first()int -
 last()int -
 next(int)int -
 next()int -
 previous()int -
 preceding(int)int -
 following(int)int -
 eatFollowingWhitespace(int,int)boolean o
 isDelimiter(int,int)boolean o
 isWhitespace(int,int)boolean o
 current()int -
 getText()java.text.CharacterIterator -
 setText(CharSequence)void -
 setText(java.text.CharacterIterator)void -
 setText(String)void -
DocumentCharacterIterator - :java.text.CharacterIterator,CharSequence
 new(org.eclipse.jface.text.IDocument) - !org.eclipse.jface.text.BadLocationException
 new(org.eclipse.jface.text.IDocument,int) - !org.eclipse.jface.text.BadLocationException
 new(org.eclipse.jface.text.IDocument,int,int) - !org.eclipse.jface.text.BadLocationException
 first()char -
 last()char -
 current()char -
 next()char -
 previous()char -
 setIndex(int)char -
 getBeginIndex()int -
 getEndIndex()int -
 getIndex()int -
 clone()Object -
 length()int -
 charAt(int)char -
 subSequence(int,int)CharSequence -
DocumentPartitioner - :org.eclipse.jface.text.IDocumentPartitioner,org.eclipse.jface.text.IDocumentPartitionerExtension,org.eclipse.jface.text.IDocumentPartitionerExtension2,org.eclipse.jface.text.IDocumentPartitionerExtension3
 CONTENT_TYPES_CATEGORY String osf
 fScanner org.eclipse.jface.text.rules.IPartitionTokenScanner of
 fLegalContentTypes String[] of
 fDocument org.eclipse.jface.text.IDocument o
 fPositionUpdater org.eclipse.jface.text.DefaultPositionUpdater of
 fStartOffset int o
 fEndOffset int o
 fDeleteOffset int o
 fPositionCategory String of
 fActiveRewriteSession org.eclipse.jface.text.DocumentRewriteSession o
 fIsInitialized boolean o
 fCachedPositions org.eclipse.jface.text.Position[] o
 CHECK_CACHE_CONSISTENCY boolean osf
 new(org.eclipse.jface.text.rules.IPartitionTokenScanner,String[]) -
 new(org.eclipse.jface.text.rules.IPartitionTokenScanner,.ITokenTypeToPartitionTypeMapper) -
 getManagingPositionCategories()String[] -
 connect(org.eclipse.jface.text.IDocument)void f
 connect(org.eclipse.jface.text.IDocument,boolean)void -
 checkInitialization()void of
 initialize()void o
 disconnect()void -
 documentAboutToBeChanged(org.eclipse.jface.text.DocumentEvent)void -
 documentChanged(org.eclipse.jface.text.DocumentEvent)boolean f
 documentChanged2(org.eclipse.jface.text.DocumentEvent)org.eclipse.jface.text.IRegion -
 findClosestPosition(int)org.eclipse.jface.text.TypedPosition o
 getContentType(int)String -
 getPartition(int)org.eclipse.jface.text.ITypedRegion -
 computePartitioning(int,int)org.eclipse.jface.text.ITypedRegion[] f
 getLegalContentTypes()String[] -
 isSupportedContentType(String)boolean o
 getTokenContentType(org.eclipse.jface.text.rules.IToken)String o
 getContentType(int,boolean)String -
 getPartition(int,boolean)org.eclipse.jface.text.ITypedRegion -
 computePartitioning(int,int,boolean)org.eclipse.jface.text.ITypedRegion[] -
 startRewriteSession(org.eclipse.jface.text.DocumentRewriteSession)void - !IllegalStateException
 stopRewriteSession(org.eclipse.jface.text.DocumentRewriteSession)void -
 getActiveRewriteSession()org.eclipse.jface.text.DocumentRewriteSession -
 flushRewriteSession()void of
 clearPositionCache()void of
 getPositions()org.eclipse.jface.text.Position[] of !org.eclipse.jface.text.BadPositionCategoryException
DocumentTokenSource - +IRegionIterable,RepairEntryData,TokenAdapter,TokenInfo
 new() -
 getTokenInfos()Iterable<.ILexerTokenRegion> -
 getLastDamagedRegion()org.eclipse.jface.text.IRegion -
 setLexer(com.google.inject.Provider<org.eclipse.xtext.parser.antlr.Lexer>)void -
 setTokens(java.util.List<.DocumentTokenSource.TokenInfo>)void o
 getInternalModifyableTokenInfos()java.util.List<.DocumentTokenSource.TokenInfo> o
 createTokenInfos(String)java.util.List<.DocumentTokenSource.TokenInfo> o
 createTokenInfo(org.antlr.runtime.CommonToken).DocumentTokenSource.TokenInfo o
 updateStructure(org.eclipse.jface.text.DocumentEvent)void -
 doCheckInvariant(org.eclipse.jface.text.DocumentEvent)void o
 computeDamageRegion(org.eclipse.jface.text.DocumentEvent)org.eclipse.jface.text.IRegion o
 getRepairEntryData(org.eclipse.jface.text.DocumentEvent).DocumentTokenSource.RepairEntryData o !Exception
 createLexer(String)org.eclipse.xtext.parser.antlr.Lexer ox
 createTokenSource(String)org.antlr.runtime.TokenSource o
 setCheckInvariant(boolean)void -
 isCheckInvariant()boolean -
DocumentTokenSource.IRegionIterable s :Iterable<.ILexerTokenRegion>
 new(Iterable<.DocumentTokenSource.TokenInfo>) -
 iterator()java.util.Iterator<.ILexerTokenRegion> -
 equals(Object)boolean -
 hashCode()int -
DocumentTokenSource.RepairEntryData os
 new(int,int,org.antlr.runtime.CommonToken,org.antlr.runtime.TokenSource) -
DocumentTokenSource.TokenAdapter s :.ILexerTokenRegion
 new(.DocumentTokenSource.TokenInfo,int) -
 getLength()int -
 getOffset()int -
 getLexerTokenType()int -
DocumentTokenSource.TokenInfo s
 new(org.antlr.runtime.CommonToken) -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
 getAntlrTokenType()int -
 getLength()int -
DocumentUtil -
 new() -
 searchBackwardsInSamePartition(String,org.eclipse.jface.text.IDocument,int)org.eclipse.jface.text.IRegion - !org.eclipse.jface.text.BadLocationException
 searchBackwardsInSamePartition(String,String,org.eclipse.jface.text.IDocument,int)org.eclipse.jface.text.IRegion - !org.eclipse.jface.text.BadLocationException
 preProcessSearchString(String)String o
 searchInSamePartition(String,org.eclipse.jface.text.IDocument,int)org.eclipse.jface.text.IRegion - !org.eclipse.jface.text.BadLocationException
 searchInSamePartition(String,String,org.eclipse.jface.text.IDocument,int)org.eclipse.jface.text.IRegion - !org.eclipse.jface.text.BadLocationException
 isSameLine(org.eclipse.jface.text.IDocument,int,int)boolean - !org.eclipse.jface.text.BadLocationException
 findNextOffSetInPartition(org.eclipse.jface.text.IDocument,int,int)int - !org.eclipse.jface.text.BadLocationException
ILexerTokenRegion ai :org.eclipse.jface.text.IRegion
 getLexerTokenType()int a
IResourceForEditorInputFactory ai
 createResource(org.eclipse.ui.IEditorInput)org.eclipse.emf.ecore.resource.Resource a
ITokenTypeToPartitionTypeMapper ai
 getPartitionType(int)String a
 getSupportedPartitionTypes()String[] a
ITokenTypeToPartitionTypeMapperExtension ai
 isMultiLineComment(String)boolean a
 isSingleLineComment(String)boolean a
IXtextDocument ai :org.eclipse.jface.text.IDocument,org.eclipse.jface.text.IDocumentExtension3,org.eclipse.xtext.util.concurrent.IReadAccess<org.eclipse.xtext.resource.XtextResource>,org.eclipse.xtext.util.concurrent.IReadAccess.Priority<org.eclipse.xtext.resource.XtextResource>,org.eclipse.xtext.util.concurrent.IWriteAccess<org.eclipse.xtext.resource.XtextResource>
 getAdapter(Class<<T>>)<T> a <T=Object>
 addModelListener(.IXtextModelListener)void a
 removeModelListener(.IXtextModelListener)void a
 addXtextDocumentContentObserver(.IXtextDocumentContentObserver)void a
 removeXtextDocumentContentObserver(.IXtextDocumentContentObserver)void a
IXtextDocumentContentObserver ai :org.eclipse.jface.text.IDocumentListener +Processor
 performNecessaryUpdates(.IXtextDocumentContentObserver.Processor)boolean a
 hasPendingUpdates()boolean a
IXtextDocumentContentObserver.Processor sai
 process(org.eclipse.xtext.util.concurrent.IUnitOfWork<<T>,org.eclipse.xtext.resource.XtextResource>)<T> a <T=Object>
IXtextModelListener ai
 modelChanged(org.eclipse.xtext.resource.XtextResource)void a
IXtextModelListenerExtension ai
 modelChanged(org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.util.CancelIndicator)void a
JarFileMarkerAnnotationModel - :org.eclipse.ui.texteditor.ResourceMarkerAnnotationModel
 MARKER_URI String sf
 new(org.eclipse.core.resources.IResource,org.eclipse.xtext.generator.trace.SourceRelativeURI) -
 new(org.eclipse.core.resources.IResource,org.eclipse.emf.common.util.URI) -
 isAcceptable(org.eclipse.core.resources.IMarker)boolean o
JavaClassPathResourceForIEditorInputFactory - :.ResourceForIEditorInputFactory
 new() -
 getStorageToUriMapper()org.eclipse.xtext.ui.resource.IStorage2UriMapper -
 createResource(org.eclipse.core.resources.IStorage)org.eclipse.emf.ecore.resource.Resource o !org.eclipse.core.runtime.CoreException
 createResourceFor(org.eclipse.jdt.core.IJarEntryResource)org.eclipse.emf.ecore.resource.Resource o
 isValidationDisabled(org.eclipse.emf.common.util.URI,org.eclipse.core.resources.IStorage)boolean o
 isValidationDisabled(org.eclipse.core.resources.IStorage)boolean o
 getResourceSet(org.eclipse.core.resources.IStorage)org.eclipse.emf.ecore.resource.ResourceSet o
PartitionTokenScanner - :org.eclipse.jface.text.rules.IPartitionTokenScanner +RangedIterator
 new() -
 setMapper(.ITokenTypeToPartitionTypeMapper)void -
 setRange(org.eclipse.jface.text.IDocument,int,int)void -
 setPartialRange(org.eclipse.jface.text.IDocument,int,int,String,int)void -
 getTokens(org.eclipse.jface.text.IDocument)Iterable<.ILexerTokenRegion> o
 nextToken()org.eclipse.jface.text.rules.IToken -
 shouldMergePartitions(String)boolean o
 getTokenOffset()int -
 getTokenLength()int -
PartitionTokenScanner.RangedIterator os :com.google.common.collect.AbstractIterator<.ILexerTokenRegion>
 new(Iterable<.ILexerTokenRegion>,org.eclipse.jface.text.IRegion) o
 computeNext().ILexerTokenRegion o
Regions -
 new() -
 overlaps(int,int)com.google.common.base.Predicate<org.eclipse.jface.text.IRegion> s
 overlaps(org.eclipse.jface.text.IRegion)com.google.common.base.Predicate<org.eclipse.jface.text.IRegion> s
ResourceAwareXtextDocumentProvider x :.XtextDocumentProvider
 new() -
ResourceForIEditorInputFactory - :.IResourceForEditorInputFactory
 new() -
 createResource(org.eclipse.ui.IEditorInput)org.eclipse.emf.ecore.resource.Resource -
 createResource(java.net.URI)org.eclipse.emf.ecore.resource.Resource o
 createResource(org.eclipse.core.resources.IStorage)org.eclipse.emf.ecore.resource.Resource o !org.eclipse.core.runtime.CoreException
 createResourceFor(org.eclipse.core.resources.IStorage)org.eclipse.emf.ecore.resource.Resource o !org.eclipse.core.runtime.CoreException
 isValidationDisabled(org.eclipse.emf.common.util.URI,org.eclipse.core.resources.IStorage)boolean o
 isValidationDisabled(org.eclipse.core.resources.IStorage)boolean o
 createResource(org.eclipse.emf.ecore.resource.ResourceSet,org.eclipse.emf.common.util.URI)org.eclipse.xtext.resource.XtextResource o
 getResourceSet(org.eclipse.core.resources.IStorage)org.eclipse.emf.ecore.resource.ResourceSet o
 configureResourceSet(org.eclipse.emf.ecore.resource.ResourceSet,org.eclipse.emf.common.util.URI)void o
 getResourceSetProvider()org.eclipse.xtext.ui.resource.IResourceSetProvider o
 getExternalContentSupport()org.eclipse.xtext.resource.IExternalContentSupport o
 getExternalContentProvider()org.eclipse.xtext.resource.IExternalContentSupport.IExternalContentProvider o
 getResourceFactory()org.eclipse.xtext.resource.IResourceFactory o
TerminalsTokenTypeToPartitionMapper - :.TokenTypeToStringMapper,.ITokenTypeToPartitionTypeMapper,.ITokenTypeToPartitionTypeMapperExtension
 COMMENT_PARTITION String sf
 SL_COMMENT_PARTITION String sf
 STRING_LITERAL_PARTITION String sf
 SUPPORTED_PARTITIONS String[] osf
 new() -
 getPartitionType(int)String -
 calculateId(String,int)String o
 getSupportedPartitionTypes()String[] -
 isMultiLineComment(String)boolean -
 isSingleLineComment(String)boolean -
TokenTypeToStringMapper a
 new() -
 setTokenDefProvider(org.eclipse.xtext.parser.antlr.ITokenDefProvider)void -
 initIds(java.util.Map<Integer,String>)void o
 calculateId(String,int)String oa
 getMappedValue(int)String o
XtextDocument - :org.eclipse.jface.text.Document,.IXtextDocument +XtextDocumentLocker
 new(.DocumentTokenSource,.edit.ITextEditComposer,org.eclipse.xtext.resource.OutdatedStateManager,org.eclipse.xtext.service.OperationCanceledManager) -
 new(.DocumentTokenSource,.edit.ITextEditComposer) -
 setInput(org.eclipse.xtext.resource.XtextResource)void -
 disposeInput()void -
 createDocumentLocker().XtextDocument.XtextDocumentLocker o
 readOnly(org.eclipse.xtext.util.concurrent.IUnitOfWork<<T>,org.eclipse.xtext.resource.XtextResource>)<T> - <T=Object>
 priorityReadOnly(org.eclipse.xtext.util.concurrent.IUnitOfWork<<T>,org.eclipse.xtext.resource.XtextResource>)<T> - <T=Object>
 modify(org.eclipse.xtext.util.concurrent.IUnitOfWork<<T>,org.eclipse.xtext.resource.XtextResource>)<T> - <T=Object>
 internalModify(org.eclipse.xtext.util.concurrent.IUnitOfWork<<T>,org.eclipse.xtext.resource.XtextResource>)<T> - <T=Object>
 ensureThatStateIsNotReturned(Object,org.eclipse.xtext.util.concurrent.IUnitOfWork<?,org.eclipse.xtext.resource.XtextResource>)void o
 addModelListener(.IXtextModelListener)void -
 removeModelListener(.IXtextModelListener)void -
 notifyModelListeners(org.eclipse.xtext.resource.XtextResource)void o
 addXtextDocumentContentObserver(.IXtextDocumentContentObserver)void -
 removeXtextDocumentContentObserver(.IXtextDocumentContentObserver)void -
 updateContentBeforeRead()boolean o
 hasPendingUpdates()boolean o
 getCancelIndicator()org.eclipse.xtext.util.CancelIndicator -
 setOutdated(boolean)void -
 getResourceLock()Object o
 setValidationJob(org.eclipse.core.runtime.jobs.Job)void -
 getValidationJob()org.eclipse.core.runtime.jobs.Job -
 checkAndUpdateAnnotations()void -
 getResourceURI()org.eclipse.emf.common.util.URI -
 getAdapter(Class<<T>>)<T> - <T=Object>
 getPositions(String,int,int,boolean,boolean)org.eclipse.jface.text.Position[] - !org.eclipse.jface.text.BadPositionCategoryException
 getPositions(String)org.eclipse.jface.text.Position[] - !org.eclipse.jface.text.BadPositionCategoryException
 addPosition(org.eclipse.jface.text.Position)void - !org.eclipse.jface.text.BadLocationException
 addPosition(String,org.eclipse.jface.text.Position)void - !org.eclipse.jface.text.BadLocationException,org.eclipse.jface.text.BadPositionCategoryException
 removePosition(org.eclipse.jface.text.Position)void -
 removePosition(String,org.eclipse.jface.text.Position)void - !org.eclipse.jface.text.BadPositionCategoryException
 fireDocumentChanged(org.eclipse.jface.text.DocumentEvent)void o
 getLastDamage()org.eclipse.jface.text.IRegion -
 getTokens()Iterable<.ILexerTokenRegion> -
XtextDocument.XtextDocumentLocker o :.IXtextDocumentContentObserver.Processor
 new() o
 process(org.eclipse.xtext.util.concurrent.IUnitOfWork<<T>,org.eclipse.xtext.resource.XtextResource>)<T> - <T=Object>
 getWriteHoldCount()int o
 getReadHoldCount()int o
 getState()org.eclipse.xtext.resource.XtextResource o
 modify(org.eclipse.xtext.util.concurrent.IUnitOfWork<<T>,org.eclipse.xtext.resource.XtextResource>)<T> - <T=Object>
 priorityReadOnly(org.eclipse.xtext.util.concurrent.IUnitOfWork<<T>,org.eclipse.xtext.resource.XtextResource>)<T> - <T=Object>
 readOnly(org.eclipse.xtext.util.concurrent.IUnitOfWork<<T>,org.eclipse.xtext.resource.XtextResource>)<T> - <T=Object>
 internalReadOnly(org.eclipse.xtext.util.concurrent.IUnitOfWork<<T>,org.eclipse.xtext.resource.XtextResource>,boolean)<T> o <T=Object>
XtextDocumentEvent - :org.eclipse.jface.text.DocumentEvent
 new(org.eclipse.jface.text.DocumentEvent,org.eclipse.jface.text.Region) -
 getDamagedRegion()org.eclipse.jface.text.Region -
 getOriginalDocumentEvent()org.eclipse.jface.text.DocumentEvent -
XtextDocumentProvider - :org.eclipse.ui.editors.text.FileDocumentProvider +URIInfo,UnchangedElementListener
 new() -
 getStorage2UriMapper()org.eclipse.xtext.ui.resource.IStorage2UriMapper o
 createEmptyDocument().XtextDocument o
 createDocument(Object)org.eclipse.jface.text.IDocument o !org.eclipse.core.runtime.CoreException
 isDeleted(Object)boolean -
 setDocumentContent(org.eclipse.jface.text.IDocument,org.eclipse.ui.IEditorInput,String)boolean o !org.eclipse.core.runtime.CoreException
 setDocumentResource(.XtextDocument,org.eclipse.ui.IEditorInput,String)void o !org.eclipse.core.runtime.CoreException
 disposeElementInfo(Object,org.eclipse.ui.texteditor.AbstractDocumentProvider.ElementInfo)void o
 loadResource(org.eclipse.xtext.resource.XtextResource,String,String)void o !org.eclipse.core.runtime.CoreException
 createElementInfo(Object)org.eclipse.ui.texteditor.AbstractDocumentProvider.ElementInfo o !org.eclipse.core.runtime.CoreException
 registerAnnotationInfoProcessor(org.eclipse.ui.texteditor.AbstractDocumentProvider.ElementInfo)void o
 addUnchangedElementListeners(Object,org.eclipse.ui.texteditor.AbstractDocumentProvider.ElementInfo)void o
 removeUnchangedElementListeners(Object,org.eclipse.ui.texteditor.AbstractDocumentProvider.ElementInfo)void o
 createAnnotationModel(Object)org.eclipse.jface.text.source.IAnnotationModel o !org.eclipse.core.runtime.CoreException
 setResourceForEditorInputFactory(.IResourceForEditorInputFactory)void -
 getResourceForEditorInputFactory().IResourceForEditorInputFactory -
 getEncoding(Object)String -
 getWorkspaceExternalEncoding(org.eclipse.ui.IURIEditorInput)String o
 getWorkspaceOrDefaultEncoding()String o
 isSynchronized(Object)boolean -
 isModifiable(Object)boolean -
 isReadOnly(Object)boolean -
 isWorkspaceExternalEditorInput(Object)boolean o
 updateCache(org.eclipse.ui.IURIEditorInput)void o !org.eclipse.core.runtime.CoreException
 doSaveDocument(org.eclipse.core.runtime.IProgressMonitor,Object,org.eclipse.jface.text.IDocument,boolean)void o !org.eclipse.core.runtime.CoreException
 doUpdateStateCache(Object)void o !org.eclipse.core.runtime.CoreException
 handleCoreException(org.eclipse.core.runtime.CoreException,String)void o
XtextDocumentProvider.URIInfo o :org.eclipse.ui.texteditor.AbstractDocumentProvider.ElementInfo
 isModifiable boolean -
 isReadOnly boolean -
 updateCache boolean -
 new(org.eclipse.jface.text.IDocument,org.eclipse.jface.text.source.IAnnotationModel) -
XtextDocumentProvider.UnchangedElementListener - :org.eclipse.jface.text.IDocumentListener
 new(org.eclipse.ui.texteditor.AbstractDocumentProvider.ElementInfo) -
 documentAboutToBeChanged(org.eclipse.jface.text.DocumentEvent)void -
 documentChanged(org.eclipse.jface.text.DocumentEvent)void -
XtextDocumentUtil -
 new() -
 get(Object).IXtextDocument s
XtextMarkerAnnotationImageProvider - :org.eclipse.ui.texteditor.IAnnotationImageProvider
 new() -
 getImageDescriptor(String)org.eclipse.jface.resource.ImageDescriptor -
 getImageDescriptorId(org.eclipse.jface.text.source.Annotation)String -
 getManagedImage(org.eclipse.jface.text.source.Annotation)org.eclipse.swt.graphics.Image -
package org.eclipse.xtext.ui.editor.model.edit
DefaultTextEditComposer - :org.eclipse.emf.ecore.util.EContentAdapter,.ITextEditComposer
 new() -
 notifyChanged(org.eclipse.emf.common.notify.Notification)void -
 recordObjectModification(org.eclipse.emf.ecore.EObject)void o
 recordResourceModification(org.eclipse.emf.ecore.resource.Resource)void o
 getModifiedObjects()java.util.Collection<org.eclipse.emf.ecore.EObject> o
 doRecord(org.eclipse.emf.common.notify.Notification)boolean o
 reset()void o
 beginRecording(org.eclipse.emf.ecore.resource.Resource)void -
 endRecording()org.eclipse.text.edits.TextEdit -
 getTextEdit()org.eclipse.text.edits.TextEdit -
 getObjectEdits()java.util.List<org.eclipse.text.edits.TextEdit> o
 getSaveOptions()org.eclipse.xtext.resource.SaveOptions o
 setSerializerUtil(org.eclipse.xtext.serializer.ISerializer)void x
 setSerializer(org.eclipse.xtext.serializer.ISerializer)void -
IModification ai
 NULL .IModification sf
 apply(.IModificationContext)void a !Exception
IModificationContext ai
 getXtextDocument()org.eclipse.xtext.ui.editor.model.IXtextDocument a
 getXtextDocument(org.eclipse.emf.common.util.URI)org.eclipse.xtext.ui.editor.model.IXtextDocument a
ISemanticModification ai
 apply(org.eclipse.emf.ecore.EObject,.IModificationContext)void a !Exception
ITextEditComposer ai
 beginRecording(org.eclipse.emf.ecore.resource.Resource)void a
 endRecording()org.eclipse.text.edits.TextEdit a
 getTextEdit()org.eclipse.text.edits.TextEdit a
IssueModificationContext - :.IModificationContext +Factory
 new() -
 setIssue(org.eclipse.xtext.validation.Issue)void -
 getIssue()org.eclipse.xtext.validation.Issue -
 getXtextDocument()org.eclipse.xtext.ui.editor.model.IXtextDocument -
 getXtextDocument(org.eclipse.emf.common.util.URI)org.eclipse.xtext.ui.editor.model.IXtextDocument -
IssueModificationContext.Factory sai +Default
 createModificationContext(org.eclipse.xtext.validation.Issue).IModificationContext a
ReconcilingUnitOfWork - <T=Object> :org.eclipse.xtext.util.concurrent.IUnitOfWork<<T>,org.eclipse.xtext.resource.XtextResource> +DocumentChangeListener,ReconcilingUnitOfWorkProvider
 new(org.eclipse.xtext.util.concurrent.IUnitOfWork<<T>,org.eclipse.xtext.resource.XtextResource>,org.eclipse.xtext.ui.editor.model.IXtextDocument,.ITextEditComposer) -
 exec(org.eclipse.xtext.resource.XtextResource)<T> - !Exception
ReconcilingUnitOfWork.DocumentChangeListener os :org.eclipse.jface.text.IDocumentListener
 new() o
 documentAboutToBeChanged(org.eclipse.jface.text.DocumentEvent)void -
 documentChanged(org.eclipse.jface.text.DocumentEvent)void -
 hasDocumentChanged()boolean -
ReconcilingUnitOfWork.ReconcilingUnitOfWorkProvider s
 new() -
 get(org.eclipse.xtext.util.concurrent.IUnitOfWork<<T>,org.eclipse.xtext.resource.XtextResource>,org.eclipse.xtext.ui.editor.model.IXtextDocument,.ITextEditComposer).ReconcilingUnitOfWork<<T>> - <T=Object>
package org.eclipse.xtext.ui.editor.occurrences
DefaultOccurrenceComputer - :.IOccurrenceComputer
 OCCURRENCE_ANNOTATION_TYPE String sf
 DECLARATION_ANNOTATION_TYPE String sf
 new() -
 addOccurrenceAnnotation(String,org.eclipse.jface.text.IDocument,org.eclipse.xtext.util.ITextRegion,java.util.Map<org.eclipse.jface.text.source.Annotation,org.eclipse.jface.text.Position>)void o
 createAnnotationMap(org.eclipse.xtext.ui.editor.XtextEditor,org.eclipse.jface.text.ITextSelection,org.eclipse.core.runtime.SubMonitor)java.util.Map<org.eclipse.jface.text.source.Annotation,org.eclipse.jface.text.Position> -
 getTargetURIs(org.eclipse.emf.ecore.EObject)Iterable<org.eclipse.emf.common.util.URI> o
 canBeReferencedLocally(org.eclipse.emf.ecore.EObject)boolean o
 hasAnnotationType(String)boolean -
IOccurrenceComputer ai
 createAnnotationMap(org.eclipse.xtext.ui.editor.XtextEditor,org.eclipse.jface.text.ITextSelection,org.eclipse.core.runtime.SubMonitor)java.util.Map<org.eclipse.jface.text.source.Annotation,org.eclipse.jface.text.Position> a
 hasAnnotationType(String)boolean a
MarkOccurrenceActionContributor - :org.eclipse.xtext.ui.editor.actions.AbstractToggleActionContributor,org.eclipse.xtext.ui.editor.actions.IActionContributor
 EDITOR_MARK_OCCURRENCES String sf
 new() -
 getAction()org.eclipse.jface.action.Action o
 contributeActions(org.eclipse.xtext.ui.editor.XtextEditor)void -
 editorDisposed(org.eclipse.xtext.ui.editor.XtextEditor)void -
 getPreferenceKey()String -
 stateChanged(boolean)void o
 configureAction(org.eclipse.jface.action.Action)void o
Messages - :org.eclipse.osgi.util.NLS
 MarkOccurrenceActionContributor_description String s
 MarkOccurrenceActionContributor_text String s
 MarkOccurrenceActionContributor_toolTipText String s
 OccurrenceMarker_MarkOccurenceJob_title String s
OccurrenceMarker - +MarkOccurrenceJob
 new() -
 connect(org.eclipse.xtext.ui.editor.XtextEditor,boolean)void -
 disconnect(org.eclipse.xtext.ui.editor.XtextEditor)void -
 setMarkOccurrences(boolean)void -
 doMarkOccurrences(org.eclipse.jface.viewers.ISelection)void o
 getSelectionChangedListener()org.eclipse.jface.viewers.ISelectionChangedListener o
 createSelectionChangedListener()org.eclipse.jface.viewers.ISelectionChangedListener o
OccurrenceMarker.MarkOccurrenceJob s :org.eclipse.core.runtime.jobs.Job
 new() -
 initialize(org.eclipse.xtext.ui.editor.XtextEditor,org.eclipse.jface.text.ITextSelection,boolean)void -
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
 getAnnotationModel(org.eclipse.xtext.ui.editor.XtextEditor)org.eclipse.jface.text.source.IAnnotationModel o
 getExistingOccurrenceAnnotations(org.eclipse.jface.text.source.IAnnotationModel)org.eclipse.jface.text.source.Annotation[] o
package org.eclipse.xtext.ui.editor.outline
IOutlineNode ai :org.eclipse.core.runtime.IAdaptable,org.eclipse.xtext.util.concurrent.IReadAccess<org.eclipse.emf.ecore.EObject> +Extension
 getText()Object a
 getImage()org.eclipse.swt.graphics.Image a
 getParent().IOutlineNode a
 getChildren()java.util.List<.IOutlineNode> a
 hasChildren()boolean a
 getFullTextRegion()org.eclipse.xtext.util.ITextRegion a
 getSignificantTextRegion()org.eclipse.xtext.util.ITextRegion a
IOutlineNode.Extension sai
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor a
IOutlineTreeProvider ai +Background,Cancelable,ModeAware
 createRoot(org.eclipse.xtext.ui.editor.model.IXtextDocument).IOutlineNode a
IOutlineTreeProvider.Background sai
IOutlineTreeProvider.Cancelable sai
 createRoot(org.eclipse.xtext.ui.editor.model.IXtextDocument,org.eclipse.xtext.util.CancelIndicator).IOutlineNode a
IOutlineTreeProvider.ModeAware sai
 getOutlineModes()java.util.List<.impl.OutlineMode> a
 getCurrentMode().impl.OutlineMode a
 getNextMode().impl.OutlineMode a
 setCurrentMode(.impl.OutlineMode)void a
package org.eclipse.xtext.ui.editor.outline.actions
OutlineWithEditorLinker - :org.eclipse.jface.util.IPropertyChangeListener +TextListener,TreeListener
 textViewer org.eclipse.jface.text.source.ISourceViewer o
 treeViewer org.eclipse.jface.viewers.TreeViewer o
 treeListener .OutlineWithEditorLinker.TreeListener o
 textListener .OutlineWithEditorLinker.TextListener o
 isLinkingEnabled boolean o
 outlinePage org.eclipse.xtext.ui.editor.outline.impl.OutlinePage o
 new() -
 activate(org.eclipse.xtext.ui.editor.outline.impl.OutlinePage)void -
 deactivate()void -
 setLinkingEnabled(boolean)void -
 selectInTextEditor(org.eclipse.jface.viewers.ISelection)void o
 selectInTreeView(org.eclipse.jface.viewers.ISelection)void o
 findBestNode(org.eclipse.xtext.ui.editor.outline.IOutlineNode,org.eclipse.xtext.util.ITextRegion)org.eclipse.xtext.ui.editor.outline.IOutlineNode o
 getSelectedOutlineNode(org.eclipse.jface.viewers.ISelection)org.eclipse.xtext.ui.editor.outline.IOutlineNode o
 isOutlineViewActive()boolean o
 propertyChange(org.eclipse.jface.util.PropertyChangeEvent)void -
OutlineWithEditorLinker.TextListener o :org.eclipse.jface.viewers.ISelectionChangedListener
 new() o
 selectionChanged(org.eclipse.jface.viewers.SelectionChangedEvent)void -
OutlineWithEditorLinker.TreeListener o :org.eclipse.jface.viewers.ISelectionChangedListener,org.eclipse.jface.viewers.IDoubleClickListener
 new() o
 selectionChanged(org.eclipse.jface.viewers.SelectionChangedEvent)void -
 doubleClick(org.eclipse.jface.viewers.DoubleClickEvent)void -
package org.eclipse.xtext.ui.editor.outline.impl
BackgroundOutlineTreeProvider - :.IOutlineTreeStructureProvider,org.eclipse.xtext.ui.editor.outline.IOutlineTreeProvider,org.eclipse.xtext.ui.editor.outline.IOutlineTreeProvider.Background,org.eclipse.xtext.ui.editor.outline.IOutlineTreeProvider.Cancelable
 cancelIndicator org.eclipse.xtext.util.CancelIndicator p
 new() -
 createRoot(org.eclipse.xtext.ui.editor.model.IXtextDocument,org.eclipse.xtext.util.CancelIndicator)org.eclipse.xtext.ui.editor.outline.IOutlineNode -
 createRoot(org.eclipse.xtext.ui.editor.model.IXtextDocument)org.eclipse.xtext.ui.editor.outline.IOutlineNode -
 checkCanceled()void o
 createChildren(org.eclipse.xtext.ui.editor.outline.IOutlineNode,org.eclipse.emf.ecore.EObject)void -
 internalCreateChildren(.DocumentRootNode,org.eclipse.emf.ecore.EObject)void o
 internalCreateChildren(.EStructuralFeatureNode,org.eclipse.emf.ecore.EObject)void o
 internalCreateChildren(org.eclipse.xtext.ui.editor.outline.IOutlineNode,org.eclipse.emf.ecore.EObject)void o
 createNode(org.eclipse.xtext.ui.editor.outline.IOutlineNode,org.eclipse.emf.ecore.EObject).EObjectNode o
 getImageDescriptor(Object)org.eclipse.jface.resource.ImageDescriptor o
 getText(Object)Object o
 isLeaf(org.eclipse.emf.ecore.EObject)boolean o
 getOutlineNodeFactory().OutlineNodeFactory o
 getLabelProvider()org.eclipse.jface.viewers.ILabelProvider o
DefaultOutlineTreeProvider - :.IOutlineTreeStructureProvider,org.eclipse.xtext.ui.editor.outline.IOutlineTreeProvider,org.eclipse.xtext.ui.editor.outline.IOutlineTreeProvider.Cancelable
 labelProvider org.eclipse.jface.viewers.ILabelProvider o
 locationInFileProvider org.eclipse.xtext.resource.ILocationInFileProvider o
 cancelIndicator org.eclipse.xtext.util.CancelIndicator p
 createChildrenDispatcher org.eclipse.xtext.util.PolymorphicDispatcher<Void> o
 createNodeDispatcher org.eclipse.xtext.util.PolymorphicDispatcher<Void> o
 textDispatcher org.eclipse.xtext.util.PolymorphicDispatcher<Object> o
 imageDispatcher org.eclipse.xtext.util.PolymorphicDispatcher<org.eclipse.swt.graphics.Image> o
 isLeafDispatcher org.eclipse.xtext.util.PolymorphicDispatcher<Boolean> o
 new() -
 new(org.eclipse.jface.viewers.ILabelProvider,org.eclipse.xtext.resource.ILocationInFileProvider) -
 createRoot(org.eclipse.xtext.ui.editor.model.IXtextDocument)org.eclipse.xtext.ui.editor.outline.IOutlineNode -
 createRoot(org.eclipse.xtext.ui.editor.model.IXtextDocument,org.eclipse.xtext.util.CancelIndicator)org.eclipse.xtext.ui.editor.outline.IOutlineNode -
 checkCanceled()void o
 createChildren(org.eclipse.xtext.ui.editor.outline.IOutlineNode,org.eclipse.emf.ecore.EObject)void -
 _createChildren(.DocumentRootNode,org.eclipse.emf.ecore.EObject)void o
 _createChildren(org.eclipse.xtext.ui.editor.outline.IOutlineNode,org.eclipse.emf.ecore.EObject)void o
 _createChildren(.EStructuralFeatureNode,org.eclipse.emf.ecore.EObject)void o
 createNode(org.eclipse.xtext.ui.editor.outline.IOutlineNode,org.eclipse.emf.ecore.EObject)void o
 _createNode(.DocumentRootNode,org.eclipse.emf.ecore.EObject)void o
 _createNode(org.eclipse.xtext.ui.editor.outline.IOutlineNode,org.eclipse.emf.ecore.EObject)void o
 createEObjectNode(org.eclipse.xtext.ui.editor.outline.IOutlineNode,org.eclipse.emf.ecore.EObject).EObjectNode o
 isLocalElement(org.eclipse.xtext.ui.editor.outline.IOutlineNode,org.eclipse.emf.ecore.EObject)boolean o
 createEObjectNode(org.eclipse.xtext.ui.editor.outline.IOutlineNode,org.eclipse.emf.ecore.EObject,org.eclipse.swt.graphics.Image,Object,boolean).EObjectNode o
 _isLeaf(org.eclipse.emf.ecore.EObject)boolean o
 createEStructuralFeatureNode(org.eclipse.xtext.ui.editor.outline.IOutlineNode,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,org.eclipse.swt.graphics.Image,Object,boolean).EStructuralFeatureNode o
 _createChildren(Object,Object)void o
 _createNode(Object,org.eclipse.emf.ecore.EObject)void o
 _isLeaf(Object)boolean o
 _text(Object)Object o
 _image(Object)org.eclipse.swt.graphics.Image o
 nullSafeClassName(Object)String o
IOutlineTreeStructureProvider ai
 createChildren(org.eclipse.xtext.ui.editor.outline.IOutlineNode,org.eclipse.emf.ecore.EObject)void a
OutlineFilterAndSorter - +IComparator,IFilter
 new() -
 filterAndSort(Iterable<org.eclipse.xtext.ui.editor.outline.IOutlineNode>)org.eclipse.xtext.ui.editor.outline.IOutlineNode[] -
 isSortingEnabled()boolean o
 getEnabledFilters()Iterable<.OutlineFilterAndSorter.IFilter> o
 setComparator(.OutlineFilterAndSorter.IComparator)void -
 addFilter(.OutlineFilterAndSorter.IFilter)boolean -
 removeFilter(.OutlineFilterAndSorter.IFilter)boolean -
OutlineFilterAndSorter.IComparator sai :java.util.Comparator<org.eclipse.xtext.ui.editor.outline.IOutlineNode>
 isEnabled()boolean a
OutlinePage - :org.eclipse.ui.views.contentoutline.ContentOutlinePage,org.eclipse.xtext.ui.editor.ISourceViewerAware +BusyLabelProvider
 new() -
 createControl(org.eclipse.swt.widgets.Composite)void -
 configureTree()void o
 showBusyStatus()void o
 initializeTreeContent()void o
 getInitiallyExpandedNodes()java.util.List<org.eclipse.xtext.ui.editor.outline.IOutlineNode> o
 getDefaultExpansionLevel()int o
 addChildren(java.util.List<org.eclipse.xtext.ui.editor.outline.IOutlineNode>,java.util.List<org.eclipse.xtext.ui.editor.outline.IOutlineNode>,int)void o
 configureModelListener()void o
 configureActions()void o
 configureContextMenu()void o
 dispose()void -
 setSourceViewer(org.eclipse.jface.text.source.ISourceViewer)void -
 configureTextInputListener()void o
 getSourceViewer()org.eclipse.jface.text.source.ISourceViewer -
 getXtextDocument()org.eclipse.xtext.ui.editor.model.IXtextDocument -
 getRefreshJob().OutlineRefreshJob o
 scheduleRefresh()void -
 getTreeViewer()org.eclipse.jface.viewers.TreeViewer -
 getTreeProvider()org.eclipse.xtext.ui.editor.outline.IOutlineTreeProvider -
 getFilterAndSorter().OutlineFilterAndSorter -
 refreshViewer(org.eclipse.xtext.ui.editor.outline.IOutlineNode,java.util.Collection<org.eclipse.xtext.ui.editor.outline.IOutlineNode>,java.util.Collection<org.eclipse.xtext.ui.editor.outline.IOutlineNode>)void o
 treeUpdated()void o
OutlineRefreshJob - :org.eclipse.core.runtime.jobs.Job
 new() -
 setOutlinePage(.OutlinePage)void -
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
 refreshOutlineModel(org.eclipse.core.runtime.IProgressMonitor,.OutlineTreeState,.OutlineTreeState)org.eclipse.xtext.ui.editor.outline.IOutlineNode o
 internalRefreshOutlineModel(.OutlineTreeState,.OutlineTreeState,org.eclipse.xtext.ui.editor.outline.IOutlineTreeProvider)org.eclipse.xtext.ui.editor.outline.IOutlineNode o
 restoreChildrenSelectionAndExpansion(org.eclipse.xtext.ui.editor.outline.IOutlineNode,org.eclipse.emf.ecore.resource.Resource,.OutlineTreeState,.OutlineTreeState)void ox
 restoreChildrenSelectionAndExpansion(org.eclipse.xtext.ui.editor.outline.IOutlineNode,org.eclipse.emf.ecore.resource.Resource,.OutlineTreeState,.OutlineTreeState,org.eclipse.xtext.util.CancelIndicator)void o
 containsUsingComparer(Iterable<org.eclipse.xtext.ui.editor.outline.IOutlineNode>,org.eclipse.xtext.ui.editor.outline.IOutlineNode)boolean o
package org.eclipse.xtext.ui.editor.outline.quickoutline
QuickOutlinePopup - :org.eclipse.jface.dialogs.PopupDialog,org.eclipse.swt.events.DisposeListener +NamePatternFilter
 new() -
 new(org.eclipse.swt.widgets.Shell) -
 createTitleControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 setInfoText()void o
 createTreeViewer(org.eclipse.swt.widgets.Composite,int)org.eclipse.jface.viewers.TreeViewer o
 scheduleRefresh()void -
 createFilterText(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Text o
 getFocusControl()org.eclipse.swt.widgets.Control o
 installFilter()void o
 getMatcher().StringMatcher o
 hasMatcher()boolean o
 setMatcherString(String,boolean)void o
 stringMatcherUpdated()void o
 selectFirstMatch()void o
 findMatchingElement(Object[])Object o
 getSelectedElement()Object o
 gotoSelectedElement()void o
 dispose()void f
 addDisposeListener(org.eclipse.swt.events.DisposeListener)void -
 removeDisposeListener(org.eclipse.swt.events.DisposeListener)void -
 widgetDisposed(org.eclipse.swt.events.DisposeEvent)void -
 setInput(org.eclipse.xtext.ui.editor.model.IXtextDocument)void -
 getDefaultLocation(org.eclipse.swt.graphics.Point)org.eclipse.swt.graphics.Point o
 getDialogSettings()org.eclipse.jface.dialogs.IDialogSettings o
 setEditor(org.eclipse.xtext.ui.editor.XtextEditor)void -
 setEvent(org.eclipse.swt.widgets.Event)void -
 changeOutlineMode()void o
 getTreeViewer()org.eclipse.jface.viewers.TreeViewer -
 close()boolean -
 fillDialogMenu(org.eclipse.jface.action.IMenuManager)void o
ShowQuickOutlineActionHandler - :org.eclipse.core.commands.AbstractHandler
 new() -
 execute(org.eclipse.core.commands.ExecutionEvent)Object - !org.eclipse.core.commands.ExecutionException
 createPopup(org.eclipse.swt.widgets.Shell).QuickOutlinePopup o
StringMatcher -
 new(String,boolean) -
 translatePattern(String)String o
 getPattern()java.util.regex.Pattern o
 match(String)boolean -
package org.eclipse.xtext.ui.editor.preferences
AbstractPreferencePage a :org.eclipse.jface.preference.FieldEditorPreferencePage,org.eclipse.ui.IWorkbenchPreferencePage,org.eclipse.ui.IWorkbenchPropertyPage
 init(org.eclipse.ui.IWorkbench)void -
 getWorkbench()org.eclipse.ui.IWorkbench o
 setElement(org.eclipse.core.runtime.IAdaptable)void -
 getElement()org.eclipse.core.runtime.IAdaptable -
 isPropertyPage()boolean -
 new() -
 doGetPreferenceStore()org.eclipse.jface.preference.IPreferenceStore o
 getQualifier()String ox
 createContents(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 getLanguageName()String o
 qualifiedName()String o
 createControl(org.eclipse.swt.widgets.Composite)void -
 addField(org.eclipse.jface.preference.FieldEditor)void o
 useProjectSettingsPreferenceName()String o
 updateFieldEditors(boolean)void o
 performOk()boolean -
FixedScopedPreferenceStore - :org.eclipse.core.commands.common.EventManager,org.eclipse.jface.preference.IPersistentPreferenceStore
 silentRunning boolean o
 new(org.eclipse.core.runtime.preferences.IScopeContext,String,String) -
 new(org.eclipse.core.runtime.preferences.IScopeContext,String) -
 addPropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 getPreferenceNodes(boolean)org.eclipse.core.runtime.preferences.IEclipsePreferences[] -
 setSearchContexts(org.eclipse.core.runtime.preferences.IScopeContext[])void -
 contains(String)boolean -
 firePropertyChangeEvent(String,Object,Object)void -
 getBoolean(String)boolean -
 getDefaultBoolean(String)boolean -
 getDefaultDouble(String)double -
 getDefaultFloat(String)float -
 getDefaultInt(String)int -
 getDefaultLong(String)long -
 getDefaultString(String)String -
 getDouble(String)double -
 getFloat(String)float -
 getInt(String)int -
 getLong(String)long -
 getString(String)String -
 isDefault(String)boolean -
 needsSaving()boolean -
 putValue(String,String)void -
 removePropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 setDefault(String,double)void -
 setDefault(String,float)void -
 setDefault(String,int)void -
 setDefault(String,long)void -
 setDefault(String,String)void -
 setDefault(String,boolean)void -
 setToDefault(String)void -
 setValue(String,double)void -
 setValue(String,float)void -
 setValue(String,int)void -
 setValue(String,long)void -
 setValue(String,String)void -
 setValue(String,boolean)void -
 save()void - !java.io.IOException
IPreferenceStoreAccess ai
 getPreferenceStore()org.eclipse.jface.preference.IPreferenceStore a
 getContextPreferenceStore(Object)org.eclipse.jface.preference.IPreferenceStore a
 getWritablePreferenceStore()org.eclipse.jface.preference.IPreferenceStore a
 getWritablePreferenceStore(Object)org.eclipse.jface.preference.IPreferenceStore a
IPreferenceStoreInitializer ai +CompositeImpl
 initialize(.IPreferenceStoreAccess)void a
LanguageRootPreferencePage - :.AbstractPreferencePage
 new() -
 createFieldEditors()void o
 doGetPreferenceStore()org.eclipse.jface.preference.IPreferenceStore o
PreferenceConstants -
 SEPARATOR char sf
 EDITOR_NODE_NAME String sf
 EDITOR_SUB_WORD_NAVIGATION String sf
 new() -
PreferenceStoreAccessImpl - :.IPreferenceStoreAccess
 new() -
 getPreferenceStore()org.eclipse.jface.preference.IPreferenceStore -
 getContextPreferenceStore(Object)org.eclipse.jface.preference.IPreferenceStore -
 getWritablePreferenceStore()org.eclipse.jface.preference.IPreferenceStore -
 getWritablePreferenceStore(Object)org.eclipse.jface.preference.IPreferenceStore -
 getProject(Object)org.eclipse.core.resources.IProject o
 setLanguageNameAsQualifier(String)void -
 getQualifier()String o
 lazyInitialize()void o
package org.eclipse.xtext.ui.editor.preferences.fields
AbstractDetailsPart a :org.eclipse.jface.preference.FieldEditorPreferencePage
 masterPreferenceStore org.eclipse.jface.preference.IPreferenceStore o
 internalStore org.eclipse.jface.preference.PreferenceStore o
 new(org.eclipse.jface.preference.IPreferenceStore) -
 addField(org.eclipse.jface.preference.FieldEditor)void of
 doGetPreferenceStore()org.eclipse.jface.preference.IPreferenceStore of
 load(String)void of
 loadDefaults(String)void of
 performOk()boolean f
 createControl(org.eclipse.swt.widgets.Composite)void f
 propertyChange(org.eclipse.jface.util.PropertyChangeEvent)void f
 createFieldEditors()void oa
 getPreferencePrefix()String of
AbstractMasterDetailsFieldEditor a :org.eclipse.jface.preference.FieldEditor
 items java.util.List<?> of
 new(String,String,org.eclipse.swt.widgets.Composite,org.eclipse.jface.preference.IPreferenceStore,java.util.List<?>) -
 adjustForNumColumns(int)void o
 doFillIntoGrid(org.eclipse.swt.widgets.Composite,int)void o
 createDetailsPart().AbstractDetailsPart oa
 identifier(Object)String oa
 label(Object)String oa
 doLoad()void o
 loadDefault()void -
 doLoadDefault()void o
 doStore()void o
 store()void -
 getNumberOfControls()int -
 setEnabled(boolean,org.eclipse.swt.widgets.Composite)void -
package org.eclipse.xtext.ui.editor.quickfix
AbstractDeclarativeQuickfixProvider - :.IssueResolutionProvider
 new() -
 getFixMethodPredicate(String)com.google.common.base.Predicate<java.lang.reflect.Method> o
 getResolutions(org.eclipse.xtext.validation.Issue,java.util.List<java.lang.reflect.Method>)java.util.List<.IssueResolution> o
 collectMethods(Class<.AbstractDeclarativeQuickfixProvider>,String)Iterable<java.lang.reflect.Method> o
 getFixMethods(org.eclipse.xtext.validation.Issue)java.util.List<java.lang.reflect.Method> o
 hasResolutionFor(String)boolean -
 getResolutions(org.eclipse.xtext.validation.Issue)java.util.List<.IssueResolution> -
 getIssueResolutionAcceptorProvider()com.google.inject.Provider<.IssueResolutionAcceptor> o
 setIssueResolutionAcceptorProvider(com.google.inject.Provider<.IssueResolutionAcceptor>)void -
AbstractIssueResolutionProviderAdapter a
 DEFAULT_IMAGE String sf
 new() -
 getResolutionProvider().IssueResolutionProvider o
 getResolutions(org.eclipse.xtext.validation.Issue,org.eclipse.xtext.ui.editor.model.IXtextDocument)Iterable<.IssueResolution> -
 getImage(.IssueResolution)org.eclipse.swt.graphics.Image -
CompletionProposalBasedModification - :org.eclipse.xtext.ui.editor.model.edit.IModification
 new(org.eclipse.jface.text.contentassist.ICompletionProposal) -
 apply(org.eclipse.xtext.ui.editor.model.edit.IModificationContext)void - !Exception
DefaultQuickfixProvider - :.AbstractDeclarativeQuickfixProvider +CancelableResolutionAcceptor,CrossRefResolutionConverter
 new() -
 getResolutionsForLinkingIssue(org.eclipse.xtext.validation.Issue)java.util.List<.IssueResolution> -
 createLinkingIssueResolutions(org.eclipse.xtext.validation.Issue,.IssueResolutionAcceptor)void -
 queryScope(org.eclipse.xtext.scoping.IScope)Iterable<org.eclipse.xtext.resource.IEObjectDescription> o
 getUnresolvedEReference(org.eclipse.xtext.validation.Issue,org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EReference o
 fixCrossReferenceLabel(String,String)String o
 fixCrossReferenceImage(String,String)String o
 getResolutions(org.eclipse.xtext.validation.Issue)java.util.List<.IssueResolution> -
 hasResolutionFor(String)boolean -
 getModificationContextFactory()org.eclipse.xtext.ui.editor.model.edit.IssueModificationContext.Factory o
 getScopeProvider()org.eclipse.xtext.scoping.IScopeProvider o
 getQualifiedNameConverter()org.eclipse.xtext.naming.IQualifiedNameConverter o
 getSimilarityMatcher().ISimilarityMatcher o
 getCancelManager()org.eclipse.xtext.service.OperationCanceledManager o
 getCancelableAcceptor(.IssueResolutionAcceptor,org.eclipse.xtext.util.CancelIndicator).IssueResolutionAcceptor o
DefaultQuickfixProvider.CancelableResolutionAcceptor os :.IssueResolutionAcceptor
 monitor org.eclipse.xtext.util.CancelIndicator p
 new(.IssueResolutionAcceptor,org.eclipse.xtext.util.CancelIndicator,org.eclipse.xtext.service.OperationCanceledManager) -
 accept(org.eclipse.xtext.validation.Issue,String,String,String,org.eclipse.xtext.ui.editor.model.edit.IModification)void -
 accept(org.eclipse.xtext.validation.Issue,String,String,String,org.eclipse.xtext.ui.editor.model.edit.ISemanticModification)void -
 accept(org.eclipse.xtext.validation.Issue,String,String,String,org.eclipse.xtext.ui.editor.model.edit.IModification,int)void -
 accept(org.eclipse.xtext.validation.Issue,String,String,String,org.eclipse.xtext.ui.editor.model.edit.ISemanticModification,int)void -
 getIssueResolutions()java.util.List<.IssueResolution> -
DefaultQuickfixProvider.CrossRefResolutionConverter s
 new() -
 convertToString(String,String)String -
Fix ai@ :java.lang.annotation.Annotation
 value()String a
ILanguageResourceHelper ai
 isLanguageResource(org.eclipse.core.resources.IResource)boolean a
ISimilarityMatcher ai +Default
 isSimilar(String,String)boolean a
ISimilarityMatcher.Default s :.ISimilarityMatcher
 new() -
 isSimilar(String,String)boolean -
IssueResolution -
 new(String,String,String,org.eclipse.xtext.ui.editor.model.edit.IModificationContext,org.eclipse.xtext.ui.editor.model.edit.IModification) -
 new(String,String,String,org.eclipse.xtext.ui.editor.model.edit.IModificationContext,org.eclipse.xtext.ui.editor.model.edit.IModification,int) -
 getRelevance()int -
 getDescription()String -
 getLabel()String -
 getImage()String -
 getModification()org.eclipse.xtext.ui.editor.model.edit.IModification -
 getModificationContext()org.eclipse.xtext.ui.editor.model.edit.IModificationContext -
 apply()void -
IssueResolutionAcceptor -
 new(org.eclipse.xtext.ui.editor.model.edit.IssueModificationContext.Factory) -
 accept(org.eclipse.xtext.validation.Issue,String,String,String,org.eclipse.xtext.ui.editor.model.edit.IModification)void -
 accept(org.eclipse.xtext.validation.Issue,String,String,String,org.eclipse.xtext.ui.editor.model.edit.ISemanticModification)void -
 accept(org.eclipse.xtext.validation.Issue,String,String,String,org.eclipse.xtext.ui.editor.model.edit.IModification,int)void -
 accept(org.eclipse.xtext.validation.Issue,String,String,String,org.eclipse.xtext.ui.editor.model.edit.ISemanticModification,int)void -
 getIssueResolutions()java.util.List<.IssueResolution> -
IssueResolutionProvider ai +NullImpl
 hasResolutionFor(String)boolean a
 getResolutions(org.eclipse.xtext.validation.Issue)java.util.List<.IssueResolution> a
IssueResolutionProvider.NullImpl s :.IssueResolutionProvider
 new() -
 getResolutions(org.eclipse.xtext.validation.Issue)java.util.List<.IssueResolution> -
 hasResolutionFor(String)boolean -
IssueResolutionProviderExtension ai
 hasResolutionFor(org.eclipse.xtext.validation.Issue)boolean a
LanguageResourceHelper - :.ILanguageResourceHelper
 new() -
 getFileExtensions()String[] -
 isLanguageResource(org.eclipse.core.resources.IResource)boolean -
MarkerResolutionGenerator - :.AbstractIssueResolutionProviderAdapter,org.eclipse.ui.IMarkerResolutionGenerator2 +ResolutionAdapter
 new() -
 getIssueUtil()org.eclipse.xtext.ui.util.IssueUtil -
 setIssueUtil(org.eclipse.xtext.ui.util.IssueUtil)void -
 setEditorId(String)void -
 getEditorId()String -
 hasResolutions(org.eclipse.core.resources.IMarker)boolean -
 getResolutions(org.eclipse.core.resources.IMarker)org.eclipse.ui.IMarkerResolution[] -
 isMarkerStillValid(org.eclipse.core.resources.IMarker,org.eclipse.jface.text.source.IAnnotationModel)boolean -
 getXtextDocument(org.eclipse.core.resources.IResource)org.eclipse.xtext.ui.editor.model.IXtextDocument -
 getEditor(org.eclipse.core.resources.IResource)org.eclipse.xtext.ui.editor.XtextEditor -
 findEditor(org.eclipse.core.resources.IResource)org.eclipse.xtext.ui.editor.XtextEditor -
 getAdaptedResolutions(java.util.List<.IssueResolution>)org.eclipse.ui.IMarkerResolution[] o
MarkerResolutionGenerator.ResolutionAdapter - :org.eclipse.ui.IMarkerResolution2
 new(.IssueResolution) -
 getLabel()String -
 run(org.eclipse.core.resources.IMarker)void -
 getDescription()String -
 getImage()org.eclipse.swt.graphics.Image -
Messages - :org.eclipse.osgi.util.NLS
 DefaultQuickfixProvider_1 String s
 DefaultQuickfixProvider_changeTo String s
QuickAssistCompletionProposal - :org.eclipse.jface.text.contentassist.ICompletionProposal,org.eclipse.jface.text.contentassist.ICompletionProposalExtension3
 new(org.eclipse.jface.text.Position,.IssueResolution,org.eclipse.swt.graphics.Image) -
 apply(org.eclipse.jface.text.IDocument)void -
 getSelection(org.eclipse.jface.text.IDocument)org.eclipse.swt.graphics.Point -
 getAdditionalProposalInfo()String -
 getDisplayString()String -
 getRelevance()int -
 getImage()org.eclipse.swt.graphics.Image -
 getContextInformation()org.eclipse.jface.text.contentassist.IContextInformation -
 getInformationControlCreator()org.eclipse.jface.text.IInformationControlCreator -
 getPrefixCompletionStart(org.eclipse.jface.text.IDocument,int)int -
 getPrefixCompletionText(org.eclipse.jface.text.IDocument,int)CharSequence -
QuickAssistInvocationContext - :org.eclipse.jface.text.source.TextInvocationContext
 new(org.eclipse.jface.text.source.ISourceViewer,int,int,boolean) -
 isSuppressSelection()boolean -
 isMarkedCancelled()boolean -
 isCancelled()boolean -
ReplaceModification - :org.eclipse.xtext.ui.editor.model.edit.IModification
 new(org.eclipse.xtext.validation.Issue,String) -
 apply(org.eclipse.xtext.ui.editor.model.edit.IModificationContext)void - !org.eclipse.jface.text.BadLocationException
XtextQuickAssistAssistant - :org.eclipse.jface.text.quickassist.QuickAssistAssistant
 viewer org.eclipse.jface.text.source.ISourceViewer o
 storedPosition org.eclipse.jface.text.Position o
 new(.XtextQuickAssistProcessor) -
 setRestoreSelection()void o
 createInformationControlCreator()org.eclipse.jface.text.AbstractReusableInformationControlCreator o
 install(org.eclipse.jface.text.source.ISourceViewer)void -
 uninstall()void -
XtextQuickAssistProcessor - :.AbstractIssueResolutionProviderAdapter,org.eclipse.jface.text.quickassist.IQuickAssistProcessor
 new() -
 getErrorMessage()String -
 canFix(org.eclipse.jface.text.source.Annotation)boolean -
 canAssist(org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext)boolean -
 computeQuickAssistProposals(org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext)org.eclipse.jface.text.contentassist.ICompletionProposal[] -
 createQuickfixes(org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext,java.util.Set<org.eclipse.jface.text.source.Annotation>)java.util.List<org.eclipse.jface.text.contentassist.ICompletionProposal> o
 selectAndRevealQuickfix(org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext,java.util.Set<org.eclipse.jface.text.source.Annotation>,java.util.List<org.eclipse.jface.text.contentassist.ICompletionProposal>)void o
 create(org.eclipse.jface.text.Position,.IssueResolution)org.eclipse.jface.text.contentassist.ICompletionProposal o
 sortQuickfixes(java.util.List<org.eclipse.jface.text.contentassist.ICompletionProposal>)void o
 getApplicableAnnotations(org.eclipse.xtext.ui.editor.model.IXtextDocument,org.eclipse.jface.text.source.IAnnotationModel,int)java.util.Set<org.eclipse.jface.text.source.Annotation> o !org.eclipse.jface.text.BadLocationException
 getIssueUtil()org.eclipse.xtext.ui.util.IssueUtil -
XtextResourceMarkerAnnotationModel - :org.eclipse.ui.texteditor.ResourceMarkerAnnotationModel
 new(org.eclipse.core.resources.IFile,.IssueResolutionProvider,org.eclipse.xtext.ui.util.IssueUtil) -
 createMarkerAnnotation(org.eclipse.core.resources.IMarker)org.eclipse.ui.texteditor.MarkerAnnotation o
 fireAnnotationChangedEvent(org.eclipse.jface.text.source.Annotation)void -
 queueAnnotationChanged(org.eclipse.jface.text.source.Annotation)void -
 fireQueuedEvents()void -
 connected()void o
 updateMarkers(org.eclipse.jface.text.IDocument)void - !org.eclipse.core.runtime.CoreException
package org.eclipse.xtext.ui.editor.reconciler
CancelIndicatorBasedProgressMonitor - :org.eclipse.core.runtime.IProgressMonitor
 doDelegate org.eclipse.core.runtime.IProgressMonitor pf
 cancelIndicator org.eclipse.xtext.util.CancelIndicator pf
 new(org.eclipse.xtext.util.CancelIndicator) -
 isCanceled()boolean -
 beginTask(String,int)void -
 done()void -
 internalWorked(double)void -
 setCanceled(boolean)void -
 setTaskName(String)void -
 subTask(String)void -
 worked(int)void -
Messages - :org.eclipse.osgi.util.NLS
 XtextReconciler_JobName String s
ReconcilerReplaceRegion - :org.eclipse.xtext.util.ReplaceRegion,org.eclipse.jface.text.IRegion +Builder
 new(int,int,String) -
 getModificationStamp()long -
 setModificationStamp(long)void -
 addDocumentEvent(org.eclipse.jface.text.DocumentEvent)void -
 getDocumentEvents()java.util.List<org.eclipse.jface.text.DocumentEvent> -
 toString()String -
 builder(String).ReconcilerReplaceRegion.Builder s
ReconcilerReplaceRegion.Builder s
 new(String) o
 add(int,int,String).ReconcilerReplaceRegion.Builder -
 create().ReconcilerReplaceRegion -
ReplaceRegion - :org.eclipse.jface.text.ITypedRegion
 REPLACE String sf
 new(int,int,String) -
 getType()String -
 mergeWith(.ReplaceRegion,Object)void -
 toOriginalIndex(int)int o
 toReplacedIndex(int)int o
 getOffset()int -
 getText()String -
 getLength()int -
XtextDocumentReconcileStrategy - :org.eclipse.jface.text.reconciler.IReconcilingStrategy,org.eclipse.jface.text.reconciler.IReconcilingStrategyExtension,org.eclipse.xtext.ui.editor.ISourceViewerAware
 monitor org.eclipse.core.runtime.IProgressMonitor p
 new() -
 reconcile(org.eclipse.jface.text.IRegion)void -
 reconcile(org.eclipse.jface.text.reconciler.DirtyRegion,org.eclipse.jface.text.IRegion)void -
 setEditor(org.eclipse.xtext.ui.editor.XtextEditor)void -
 setDocument(org.eclipse.jface.text.IDocument)void -
 setSourceViewer(org.eclipse.jface.text.source.ISourceViewer)void -
 setProgressMonitor(org.eclipse.core.runtime.IProgressMonitor)void -
 initialReconcile()void -
 setResource(org.eclipse.xtext.resource.XtextResource)void -
 doReconcile(org.eclipse.jface.text.IRegion)void o
 postParse(org.eclipse.xtext.resource.XtextResource,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.xtext.service.OperationCanceledError,org.eclipse.core.runtime.OperationCanceledException
XtextReconciler - :org.eclipse.core.runtime.jobs.Job,org.eclipse.jface.text.reconciler.IReconciler +DocumentListener,InputChangedDocumentEvent,TextInputListener
 new(.XtextDocumentReconcileStrategy) -
 getReconcilingStrategy(String)org.eclipse.jface.text.reconciler.IReconcilingStrategy -
 setReconcilingStrategy(org.eclipse.jface.text.reconciler.IReconcilingStrategy)void -
 install(org.eclipse.jface.text.ITextViewer)void -
 uninstall()void -
 handleInputDocumentChanged(org.eclipse.jface.text.IDocument,org.eclipse.jface.text.IDocument)void o
 forceReconcile()void -
 pause()void o
 resume()void o
 setDelay(int)void -
 belongsTo(Object)boolean -
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
 getAndResetReplaceRegion().ReplaceRegion ox
 setEditor(org.eclipse.xtext.ui.editor.XtextEditor)void -
XtextReconciler.DocumentListener o :org.eclipse.xtext.ui.editor.model.IXtextDocumentContentObserver,org.eclipse.jface.text.contentassist.ICompletionListener
 new() o
 documentAboutToBeChanged(org.eclipse.jface.text.DocumentEvent)void -
 documentChanged(org.eclipse.jface.text.DocumentEvent)void -
 performNecessaryUpdates(org.eclipse.xtext.ui.editor.model.IXtextDocumentContentObserver.Processor)boolean -
 hasPendingUpdates()boolean -
 assistSessionStarted(org.eclipse.jface.text.contentassist.ContentAssistEvent)void -
 assistSessionEnded(org.eclipse.jface.text.contentassist.ContentAssistEvent)void -
 selectionChanged(org.eclipse.jface.text.contentassist.ICompletionProposal,boolean)void -
XtextReconciler.InputChangedDocumentEvent o :org.eclipse.jface.text.DocumentEvent
 new(org.eclipse.jface.text.IDocument,org.eclipse.jface.text.IDocument) -
XtextReconciler.TextInputListener o :org.eclipse.jface.text.ITextInputListener
 new() o
 inputDocumentAboutToBeChanged(org.eclipse.jface.text.IDocument,org.eclipse.jface.text.IDocument)void -
 inputDocumentChanged(org.eclipse.jface.text.IDocument,org.eclipse.jface.text.IDocument)void -
XtextReconcilerDebugger x
 new() -
 assertModelInSyncWithDocument(org.eclipse.jface.text.IDocument,org.eclipse.xtext.resource.XtextResource,.ReconcilerReplaceRegion)void -
 assertResouceParsedCorrectly(org.eclipse.xtext.resource.XtextResource,.ReconcilerReplaceRegion)void -
XtextSpellingReconcileStrategy - :org.eclipse.ui.texteditor.spelling.SpellingReconcileStrategy +Factory
 progressMonitor org.eclipse.core.runtime.NullProgressMonitor p
 new(org.eclipse.jface.text.source.ISourceViewer) o
 setPartitionMapperExtension(org.eclipse.xtext.ui.editor.model.ITokenTypeToPartitionTypeMapperExtension)void o
 setDocument(org.eclipse.jface.text.IDocument)void -
 reconcile(org.eclipse.jface.text.IRegion)void -
 computePartitioning(int,int,String)org.eclipse.jface.text.ITypedRegion[] o
 shouldProcess(org.eclipse.jface.text.ITypedRegion)boolean o
 isSpellingEnabled()boolean o
XtextSpellingReconcileStrategy.Factory s
 new() -
 create(org.eclipse.jface.text.source.ISourceViewer).XtextSpellingReconcileStrategy -
package org.eclipse.xtext.ui.editor.selection
AstSelectionAction a :org.eclipse.jface.action.Action
 getXtextEditor()org.eclipse.xtext.ui.editor.XtextEditor -
 new(String,org.eclipse.xtext.ui.editor.XtextEditor) -
 run()void -
 createTextSelectionWork(org.eclipse.xtext.util.ITextRegion)org.eclipse.xtext.util.concurrent.IUnitOfWork<org.eclipse.xtext.util.ITextRegion,org.eclipse.xtext.resource.XtextResource> o
 internalSelect(org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.util.ITextRegion)org.eclipse.xtext.util.ITextRegion oa
AstSelectionProvider -
 SELECT_ENCLOSING String sf
 SELECT_NEXT String sf
 SELECT_PREVIOUS String sf
 SELECT_LAST String sf
 new() -
 selectLast(org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.util.ITextRegion)org.eclipse.xtext.util.ITextRegion -
 selectEnclosing(org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.util.ITextRegion)org.eclipse.xtext.util.ITextRegion -
 selectNext(org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.util.ITextRegion)org.eclipse.xtext.util.ITextRegion -
 selectPrevious(org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.util.ITextRegion)org.eclipse.xtext.util.ITextRegion -
 getSelectedAstElements(org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.util.ITextRegion)org.eclipse.xtext.util.Pair<org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject> o
 internalGetSelectedAstElements(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.util.ITextRegion)org.eclipse.xtext.util.Pair<org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject> o
 getRegion(org.eclipse.xtext.util.Pair<org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject>)org.eclipse.xtext.util.ITextRegion o
 computeInitialFineGrainedSelection(org.eclipse.xtext.nodemodel.INode,org.eclipse.xtext.util.ITextRegion)org.eclipse.xtext.util.ITextRegion o
 findSemanticObjectFor(org.eclipse.xtext.nodemodel.INode)org.eclipse.emf.ecore.EObject o
 getEObjectAtOffset(org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.util.ITextRegion)org.eclipse.emf.ecore.EObject o
 initialize(org.eclipse.xtext.ui.editor.XtextEditor)void -
 setAction(org.eclipse.xtext.ui.editor.XtextEditor,org.eclipse.jface.action.IAction,String)void o
 register(org.eclipse.xtext.util.ITextRegion)org.eclipse.xtext.util.ITextRegion o
 getTextRegion(org.eclipse.emf.ecore.EObject)org.eclipse.xtext.util.ITextRegion o
 getEndOffset(org.eclipse.xtext.util.ITextRegion)int o
 getSelectionOffset(org.eclipse.xtext.nodemodel.ICompositeNode,org.eclipse.xtext.util.ITextRegion)int o
package org.eclipse.xtext.ui.editor.syntaxcoloring
AbstractAntlrTokenToAttributeIdMapper a :org.eclipse.xtext.ui.editor.model.TokenTypeToStringMapper
 new() -
 getId(int)String -
AbstractTokenScanner a :org.eclipse.jface.text.rules.ITokenScanner
 new() -
 setTextAttributeProvider(.ITextAttributeProvider)void -
 getTextAttributeProvider().ITextAttributeProvider -
 getAttribute(String)org.eclipse.jface.text.TextAttribute o
AttributedPosition - :org.eclipse.jface.text.Position
 new(int,int,org.eclipse.jface.text.TextAttribute,Object) -
 createStyleRange()org.eclipse.swt.custom.StyleRange -
 isEqual(int,int,org.eclipse.jface.text.TextAttribute)boolean -
 isContained(int,int)boolean -
 update(int,int)void -
 setLength(int)void -
 setOffset(int)void -
 delete()void -
 undelete()void -
 getHighlighting()org.eclipse.jface.text.TextAttribute -
CommonPreferenceConstants - :org.eclipse.xtext.ui.editor.preferences.PreferenceConstants
 SYNTAX_COLORER_PREFERENCE_TAG String sf
 TOKEN_STYLES_PREFERENCE_TAG String sf
 COLOR_SUFFIX String sf
 BACKGROUNDCOLOR_SUFFIX String sf
 STYLE_SUFFIX String sf
 FONT_SUFFIX String sf
 new() -
DefaultAntlrTokenToAttributeIdMapper - :.AbstractAntlrTokenToAttributeIdMapper
 new() -
 calculateId(String,int)String o
DefaultHighlightingConfiguration - :.IHighlightingConfiguration
 KEYWORD_ID String sf
 PUNCTUATION_ID String sf
 COMMENT_ID String sf
 STRING_ID String sf
 NUMBER_ID String sf
 DEFAULT_ID String sf
 INVALID_TOKEN_ID String sf
 TASK_ID String sf
 new() -
 configure(.IHighlightingConfigurationAcceptor)void -
 defaultTextStyle()org.eclipse.xtext.ui.editor.utils.TextStyle -
 errorTextStyle()org.eclipse.xtext.ui.editor.utils.TextStyle -
 numberTextStyle()org.eclipse.xtext.ui.editor.utils.TextStyle -
 stringTextStyle()org.eclipse.xtext.ui.editor.utils.TextStyle -
 commentTextStyle()org.eclipse.xtext.ui.editor.utils.TextStyle -
 taskTextStyle()org.eclipse.xtext.ui.editor.utils.TextStyle -
 keywordTextStyle()org.eclipse.xtext.ui.editor.utils.TextStyle -
 punctuationTextStyle()org.eclipse.xtext.ui.editor.utils.TextStyle -
DefaultSemanticHighlightingCalculator x :org.eclipse.xtext.ide.editor.syntaxcoloring.DefaultSemanticHighlightingCalculator,.ISemanticHighlightingCalculator
 new() -
 provideHighlightingFor(org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor,org.eclipse.xtext.util.CancelIndicator)void -
 provideHighlightingFor(org.eclipse.xtext.resource.XtextResource,.IHighlightedPositionAcceptor)void -
 doProvideHighlightingFor(org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor,org.eclipse.xtext.util.CancelIndicator)void o
 searchAndHighlightElements(org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor,org.eclipse.xtext.util.CancelIndicator)void o
 highlightElementRecursively(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor,org.eclipse.xtext.util.CancelIndicator)void o
 highlightElement(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor,org.eclipse.xtext.util.CancelIndicator)boolean o
 highlightTasks(org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor)void o
 highlightFeature(org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,String[])void ov
 highlightNode(org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor,org.eclipse.xtext.nodemodel.INode,String[])void ov
 doProvideHighlightingFor(org.eclipse.xtext.resource.XtextResource,.IHighlightedPositionAcceptor)void ox
 searchAndHighlightElements(org.eclipse.xtext.resource.XtextResource,.IHighlightedPositionAcceptor)void ox
 highlightElementRecursively(org.eclipse.emf.ecore.EObject,.IHighlightedPositionAcceptor)void ox
 highlightElement(org.eclipse.emf.ecore.EObject,.IHighlightedPositionAcceptor)boolean ox
 highlightTasks(org.eclipse.xtext.resource.XtextResource,.IHighlightedPositionAcceptor)void ox
 highlightFeature(.IHighlightedPositionAcceptor,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,String[])void oxv
 highlightNode(.IHighlightedPositionAcceptor,org.eclipse.xtext.nodemodel.INode,String[])void oxv
DefaultTokenScanner - :.AbstractTokenScanner
 new() -
 getTokenLength()int -
 getTokenOffset()int -
 nextToken()org.eclipse.jface.text.rules.IToken -
 setRange(org.eclipse.jface.text.IDocument,int,int)void -
HighlightingHelper - :.IHighlightingHelper,org.eclipse.jface.util.IPropertyChangeListener
 new() -
 install(org.eclipse.xtext.ui.editor.XtextEditor,org.eclipse.xtext.ui.editor.XtextSourceViewer)void -
 install(org.eclipse.xtext.ui.editor.XtextSourceViewerConfiguration,org.eclipse.xtext.ui.editor.XtextSourceViewer)void -
 uninstall()void -
 getReconciler().HighlightingReconciler -
 setReconcilerProvider(com.google.inject.Provider<.HighlightingReconciler>)void -
 getReconcilerProvider()com.google.inject.Provider<.HighlightingReconciler> -
 setPresenterProvider(com.google.inject.Provider<.HighlightingPresenter>)void -
 getPresenterProvider()com.google.inject.Provider<.HighlightingPresenter> -
 setPreferenceStoreAccessor(org.eclipse.xtext.ui.editor.preferences.IPreferenceStoreAccess)void -
 getPreferenceStoreAccessor()org.eclipse.xtext.ui.editor.preferences.IPreferenceStoreAccess -
 propertyChange(org.eclipse.jface.util.PropertyChangeEvent)void -
HighlightingPresenter - :org.eclipse.jface.text.ITextPresentationListener,org.eclipse.jface.text.ITextInputListener,org.eclipse.jface.text.IDocumentListener
 new() -
 createHighlightedPosition(int,int,org.eclipse.jface.text.TextAttribute).AttributedPosition -
 addAllPositions(java.util.List<.AttributedPosition>)void -
 createPresentation(java.util.List<.AttributedPosition>,java.util.List<.AttributedPosition>)org.eclipse.jface.text.TextPresentation -
 createUpdateRunnable(org.eclipse.jface.text.TextPresentation,java.util.List<.AttributedPosition>,java.util.List<.AttributedPosition>)Runnable -
 createSimpleUpdateRunnable()Runnable -
 updatePresentation(org.eclipse.jface.text.TextPresentation,.AttributedPosition[],.AttributedPosition[])void -
 computeIndexAfterOffset(java.util.List<.AttributedPosition>,int)int o
 computeIndexEndingAtOrEnclosingOffset(java.util.List<.AttributedPosition>,int)int o
 computeIndexAtOffset(java.util.List<.AttributedPosition>,int)int o
 applyTextPresentation(org.eclipse.jface.text.TextPresentation)void -
 inputDocumentAboutToBeChanged(org.eclipse.jface.text.IDocument,org.eclipse.jface.text.IDocument)void -
 inputDocumentChanged(org.eclipse.jface.text.IDocument,org.eclipse.jface.text.IDocument)void -
 documentAboutToBeChanged(org.eclipse.jface.text.DocumentEvent)void -
 documentChanged(org.eclipse.jface.text.DocumentEvent)void -
 isCanceled()boolean -
 setCanceled(boolean)void -
 install(org.eclipse.xtext.ui.editor.XtextSourceViewer,org.eclipse.xtext.ui.editor.XtextPresentationReconciler)void -
 uninstall()void -
 highlightingStyleChanged(org.eclipse.jface.text.TextAttribute)void -
HighlightingReconciler - :org.eclipse.jface.text.ITextInputListener,org.eclipse.xtext.ui.editor.model.IXtextModelListener,org.eclipse.xtext.ui.editor.model.IXtextModelListenerExtension,.IHighlightedPositionAcceptor
 new() -
 addPosition(int,int,String[])void v
 install(org.eclipse.xtext.ui.editor.XtextEditor,org.eclipse.xtext.ui.editor.XtextSourceViewer,.HighlightingPresenter)void -
 uninstall()void -
 inputDocumentAboutToBeChanged(org.eclipse.jface.text.IDocument,org.eclipse.jface.text.IDocument)void -
 inputDocumentChanged(org.eclipse.jface.text.IDocument,org.eclipse.jface.text.IDocument)void -
 refresh()void -
 beforeRefresh(org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.util.CancelIndicator)void o
 modelChanged(org.eclipse.xtext.resource.XtextResource)void -
 modelChanged(org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.util.CancelIndicator)void -
 checkCanceled(org.eclipse.xtext.util.CancelIndicator)void o
 setCalculator(.ISemanticHighlightingCalculator)void x
 getCalculator().ISemanticHighlightingCalculator x
IHighlightedPositionAcceptor axi :org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor +DeprecationHelper
 addPosition(int,int,String[])void av
IHighlightedPositionAcceptor.DeprecationHelper sx :.IHighlightedPositionAcceptor
 cast(org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor).IHighlightedPositionAcceptor s
 upcast(.IHighlightedPositionAcceptor)org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor s
 addPosition(int,int,String[])void v
IHighlightingConfiguration ai
 configure(.IHighlightingConfigurationAcceptor)void a
IHighlightingConfigurationAcceptor ai
 acceptDefaultHighlighting(String,String,org.eclipse.xtext.ui.editor.utils.TextStyle)void a
IHighlightingHelper ai
 install(org.eclipse.xtext.ui.editor.XtextEditor,org.eclipse.xtext.ui.editor.XtextSourceViewer)void a
 uninstall()void a
ISemanticHighlightingCalculator axi +NewToOldDelegate
 provideHighlightingFor(org.eclipse.xtext.resource.XtextResource,.IHighlightedPositionAcceptor)void a
ISemanticHighlightingCalculator.NewToOldDelegate s :.ISemanticHighlightingCalculator
 new(org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator) -
 provideHighlightingFor(org.eclipse.xtext.resource.XtextResource,.IHighlightedPositionAcceptor)void -
ITextAttributeProvider ai
 getAttribute(String)org.eclipse.jface.text.TextAttribute a
 getMergedAttributes(String[])org.eclipse.jface.text.TextAttribute a
LightweightPosition x :org.eclipse.xtext.ide.editor.syntaxcoloring.LightweightPosition +IntToStringArray
 new(int,int,int,String[]) v
 new(int,int,int,.LightweightPosition.IntToStringArray[]) -
 merge(int,String[])void v
 merge(.LightweightPosition.IntToStringArray[])void -
 createArray(int).LightweightPosition.IntToStringArray[] o
LightweightPosition.IntToStringArray sx :org.eclipse.xtext.ide.editor.syntaxcoloring.LightweightPosition.IntToStringArray
 new(int,String[]) v
MergingHighlightedPositionAcceptor x :org.eclipse.xtext.ide.editor.syntaxcoloring.MergingHighlightedPositionAcceptor,.IHighlightedPositionAcceptor,.ISemanticHighlightingCalculator
 new(org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator) -
 new(.ISemanticHighlightingCalculator) x
 provideHighlightingFor(org.eclipse.xtext.resource.XtextResource,org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor,org.eclipse.xtext.util.CancelIndicator)void -
 provideHighlightingFor(org.eclipse.xtext.resource.XtextResource,.IHighlightedPositionAcceptor)void -
 mergePositions()void -
 getPositions()java.util.List<org.eclipse.xtext.ide.editor.syntaxcoloring.LightweightPosition> -
 addPosition(int,int,String[])void v
 newPosition(int,int,int,org.eclipse.xtext.ide.editor.syntaxcoloring.LightweightPosition.IntToStringArray[])org.eclipse.xtext.ide.editor.syntaxcoloring.LightweightPosition o
 newPosition(int,int,int,String[])org.eclipse.xtext.ide.editor.syntaxcoloring.LightweightPosition ov
Messages - :org.eclipse.osgi.util.NLS
 SyntaxColoringPreferencePage_tokenStyles String s
PreferenceStoreAccessor -
 new(String,org.eclipse.xtext.ui.editor.preferences.IPreferenceStoreAccess) -
 populateTextStyle(String,org.eclipse.xtext.ui.editor.utils.TextStyle,org.eclipse.xtext.ui.editor.utils.TextStyle)void -
 getTokenColorPreferenceKey(String)String s
 getTokenBackgroundColorPreferenceKey(String)String s
 getTokenFontPreferenceKey(String)String s
 getTokenStylePreferenceKey(String)String s
 syntaxColorerTag(String)String s
 tokenTypeTag(String)String s
PresentationRepairer - :org.eclipse.jface.text.rules.DefaultDamagerRepairer
 new(org.eclipse.jface.text.rules.ITokenScanner) -
SyntaxColoringPreferencePage - :org.eclipse.xtext.ui.editor.preferences.AbstractPreferencePage,.IHighlightingConfigurationAcceptor,java.util.Comparator<org.eclipse.xtext.util.Triple<String,String,org.eclipse.xtext.ui.editor.utils.TextStyle>>
 new() -
 qualifiedName()String o
 collectHighlightings(.IHighlightingConfiguration)void -
 acceptDefaultHighlighting(String,String,org.eclipse.xtext.ui.editor.utils.TextStyle)void -
 createFieldEditors()void o
 refreshAttributes()void o
 compare(org.eclipse.xtext.util.Triple<String,String,org.eclipse.xtext.ui.editor.utils.TextStyle>,org.eclipse.xtext.util.Triple<String,String,org.eclipse.xtext.ui.editor.utils.TextStyle>)int -
 addField(org.eclipse.jface.preference.FieldEditor)void o
TextAttributeProvider - :.ITextAttributeProvider,.IHighlightingConfigurationAcceptor,org.eclipse.jface.util.IPropertyChangeListener
 new(.IHighlightingConfiguration,org.eclipse.xtext.ui.editor.preferences.IPreferenceStoreAccess,.PreferenceStoreAccessor) -
 getAttribute(String)org.eclipse.jface.text.TextAttribute -
 getMergedAttributes(String[])org.eclipse.jface.text.TextAttribute -
 getMergedIds(String[])String -
 propertyChange(org.eclipse.jface.util.PropertyChangeEvent)void -
 acceptDefaultHighlighting(String,String,org.eclipse.xtext.ui.editor.utils.TextStyle)void -
 createTextAttribute(String,org.eclipse.xtext.ui.editor.utils.TextStyle)org.eclipse.jface.text.TextAttribute o
TokenScanner - :.AbstractTokenScanner +RangedReentrantIterator
 new() -
 setTokenIdMapper(.AbstractAntlrTokenToAttributeIdMapper)void -
 setRange(org.eclipse.jface.text.IDocument,int,int)void -
 getTokens(org.eclipse.jface.text.IDocument)Iterable<org.eclipse.xtext.ui.editor.model.ILexerTokenRegion> o
 nextToken()org.eclipse.jface.text.rules.IToken -
 createToken(org.eclipse.xtext.ui.editor.model.ILexerTokenRegion)org.eclipse.jface.text.rules.IToken o
 getTokenOffset()int -
 getTokenLength()int -
 getIterator()java.util.Iterator<org.eclipse.xtext.ui.editor.model.ILexerTokenRegion> o
 getCurrentToken()org.eclipse.xtext.ui.editor.model.ILexerTokenRegion o
 setCurrentToken(org.eclipse.xtext.ui.editor.model.ILexerTokenRegion)void o
 getTokenIdMapper().AbstractAntlrTokenToAttributeIdMapper o
TokenScanner.RangedReentrantIterator o :com.google.common.collect.UnmodifiableIterator<org.eclipse.xtext.ui.editor.model.ILexerTokenRegion>
 new() o
 hasNext()boolean -
 next()org.eclipse.xtext.ui.editor.model.ILexerTokenRegion -
 setRange(org.eclipse.jface.text.IDocument,int,int)void -
TokenTypeDefDetailsPart - :org.eclipse.xtext.ui.editor.preferences.fields.AbstractDetailsPart
 new(org.eclipse.jface.preference.IPreferenceStore) -
 createFieldEditors()void o
TokenTypeDefMasterDetailFieldEditor - :org.eclipse.xtext.ui.editor.preferences.fields.AbstractMasterDetailsFieldEditor
 label(Object)String o
 identifier(Object)String o
 createDetailsPart()org.eclipse.xtext.ui.editor.preferences.fields.AbstractDetailsPart o
package org.eclipse.xtext.ui.editor.tasks
TaskTagsMarkerListener x :org.eclipse.jface.text.IDocumentListener
 new() -
 documentAboutToBeChanged(org.eclipse.jface.text.DocumentEvent)void -
 documentChanged(org.eclipse.jface.text.DocumentEvent)void -
package org.eclipse.xtext.ui.editor.tasks.dialogfields
ComboDialogField - :.DialogField
 new(int) -
 doFillIntoGrid(org.eclipse.swt.widgets.Composite,int)org.eclipse.swt.widgets.Control[] -
 getNumberOfControls()int -
 gridDataForCombo(int)org.eclipse.swt.layout.GridData os
 setFocus()boolean -
 getComboControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Combo -
 updateEnableState()void o
 getItems()String[] -
 setItems(String[])void -
 getText()String -
 setText(String)void -
 selectItem(int)boolean -
 selectItem(String)boolean -
 getSelectionIndex()int -
 setTextWithoutUpdate(String)void -
 refresh()void -
DialogField -
 fLabelText String o
 new() -
 setLabelText(String)void -
 setDialogFieldListener(.IDialogFieldListener)void f
 dialogFieldChanged()void -
 setFocus()boolean -
 postSetFocusOnDialogField(org.eclipse.swt.widgets.Display)void -
 doFillIntoGrid(org.eclipse.swt.widgets.Composite,int)org.eclipse.swt.widgets.Control[] -
 getNumberOfControls()int -
 gridDataForLabel(int)org.eclipse.swt.layout.GridData os
 getLabelControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Label -
 createEmptySpace(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control s
 createEmptySpace(org.eclipse.swt.widgets.Composite,int)org.eclipse.swt.widgets.Control s
 isOkToUse(org.eclipse.swt.widgets.Control)boolean of
 setEnabled(boolean)void f
 updateEnableState()void o
 refresh()void -
 isEnabled()boolean f
 assertCompositeNotNull(org.eclipse.swt.widgets.Composite)void of
 assertEnoughColumns(int)void of
IDialogFieldListener ai
 dialogFieldChanged(.DialogField)void a
IListAdapter ai
 customButtonPressed(.ListDialogField,int)void a
 selectionChanged(.ListDialogField)void a
 doubleClicked(.ListDialogField)void a
ListDialogField - :.DialogField +ColumnsDescription
 fTable org.eclipse.jface.viewers.TableViewer o
 fTableControl org.eclipse.swt.widgets.Control o
 fLabelProvider org.eclipse.jface.viewers.ILabelProvider o
 fListViewerAdapter .ListDialogField.ListViewerAdapter o
 fElements java.util.List o
 fViewerComparator org.eclipse.jface.viewers.ViewerComparator o
 fButtonLabels String[] o
 new(.IListAdapter,String[],org.eclipse.jface.viewers.ILabelProvider) -
 setRemoveButtonIndex(int)void -
 setUpButtonIndex(int)void -
 setDownButtonIndex(int)void -
 setViewerComparator(org.eclipse.jface.viewers.ViewerComparator)void -
 setTableColumns(.ListDialogField.ColumnsDescription)void -
 managedButtonPressed(int)boolean o
 doFillIntoGrid(org.eclipse.swt.widgets.Composite,int)org.eclipse.swt.widgets.Control[] -
 getNumberOfControls()int -
 setButtonsMinWidth(int)void -
 getListControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control -
 getTableViewer()org.eclipse.jface.viewers.TableViewer -
 getListStyle()int o
 createTableViewer(org.eclipse.swt.widgets.Composite)org.eclipse.jface.viewers.TableViewer o
 createButton(org.eclipse.swt.widgets.Composite,String,org.eclipse.swt.events.SelectionListener)org.eclipse.swt.widgets.Button o
 getButtonBox(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Composite -
 handleKeyPressed(org.eclipse.swt.events.KeyEvent)void o
 dialogFieldChanged()void -
 updateButtonState()void o
 getManagedButtonState(org.eclipse.jface.viewers.ISelection,int)boolean o
 updateEnableState()void o
 enableButton(int,boolean)void -
 setElements(java.util.Collection)void -
 getElements()java.util.List -
 getElement(int)Object -
 getIndexOfElement(Object)int -
 replaceElement(Object,Object)void - !IllegalArgumentException
 elementChanged(Object)void - !IllegalArgumentException
 addElement(Object)boolean -
 addElement(Object,int)boolean -
 addElements(java.util.List,int)boolean -
 addElements(java.util.List)boolean -
 removeAllElements()void -
 removeElement(Object)void - !IllegalArgumentException
 removeElements(java.util.List)void -
 getSize()int -
 selectElements(org.eclipse.jface.viewers.ISelection)void -
 selectFirstElement()void -
 editElement(Object)void -
 postSetSelection(org.eclipse.jface.viewers.ISelection)void -
 refresh()void -
 canMoveUp()boolean -
 canMoveDown()boolean -
 getSelectedElements()java.util.List -
 doListSelected(org.eclipse.jface.viewers.SelectionChangedEvent)void o
 doDoubleClick(org.eclipse.jface.viewers.DoubleClickEvent)void o
 setViewerSorter(org.eclipse.jface.viewers.ViewerSorter)void x
ListDialogField.ColumnsDescription s
 new(org.eclipse.jface.viewers.ColumnLayoutData[],String[],boolean) -
 new(String[],boolean) -
 new(int,boolean) -
SelectionButtonDialogField - :.DialogField
 new(int) -
 attachDialogField(.DialogField)void -
 attachDialogFields(.DialogField[])void -
 isAttached(.DialogField)boolean -
 doFillIntoGrid(org.eclipse.swt.widgets.Composite,int)org.eclipse.swt.widgets.Control[] -
 getNumberOfControls()int -
 getSelectionButton(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Button -
 setLabelText(String)void -
 isSelected()boolean -
 setSelection(boolean)void -
 updateEnableState()void o
 refresh()void -
StringDialogField - :.DialogField
 new() -
 doFillIntoGrid(org.eclipse.swt.widgets.Composite,int)org.eclipse.swt.widgets.Control[] -
 getNumberOfControls()int -
 gridDataForText(int)org.eclipse.swt.layout.GridData os
 setFocus()boolean -
 getTextControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Text -
 updateEnableState()void o
 getText()String -
 setText(String)void -
 setTextWithoutUpdate(String)void -
 refresh()void -
package org.eclipse.xtext.ui.editor.templates
AbstractTemplateProposalProvider a :org.eclipse.xtext.ui.editor.contentassist.ITemplateProposalProvider +NullSafeTemplateAcceptor
 new() -
 setScopeProvider(org.eclipse.xtext.scoping.IScopeProvider)void -
 getScopeProvider()org.eclipse.xtext.scoping.IScopeProvider o
 createTemplates(org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ITemplateAcceptor)void -
 createTemplates(org.eclipse.jface.text.templates.TemplateContext,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ITemplateAcceptor)void oa
 createProposal(org.eclipse.jface.text.templates.Template,org.eclipse.jface.text.templates.TemplateContext,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.swt.graphics.Image,int)org.eclipse.jface.text.templates.TemplateProposal o
 doCreateProposal(org.eclipse.jface.text.templates.Template,org.eclipse.jface.text.templates.TemplateContext,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.swt.graphics.Image,int)org.eclipse.jface.text.templates.TemplateProposal o
 validate(org.eclipse.jface.text.templates.Template,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext)boolean o
 validate(org.eclipse.jface.text.templates.Template,org.eclipse.jface.text.templates.TemplateContext)boolean o
 createTemplateContexts(org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext)org.eclipse.jface.text.templates.TemplateContext[] o
 doCreateTemplateContext(org.eclipse.jface.text.templates.TemplateContextType,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext)org.eclipse.jface.text.templates.TemplateContext o
 createPosition(org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext)org.eclipse.jface.text.Position o
 getContextTypes(org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext)org.eclipse.jface.text.templates.TemplateContextType[] oa
AbstractTemplateVariableResolver a :org.eclipse.jface.text.templates.TemplateVariableResolver
 new() -
 new(String,String) -
 resolve(org.eclipse.jface.text.templates.TemplateVariable,org.eclipse.jface.text.templates.TemplateContext)void -
 getEClassifierForGrammar(String,org.eclipse.xtext.Grammar)org.eclipse.emf.ecore.EClassifier o
 getGrammar(.XtextTemplateContext)org.eclipse.xtext.Grammar o
 resolveValues(org.eclipse.jface.text.templates.TemplateVariable,.XtextTemplateContext)java.util.List<String> a
ContextTypeIdHelper -
 new() -
 getId(org.eclipse.xtext.AbstractElement)String -
 getId(org.eclipse.xtext.AbstractRule)String -
CrossReferenceTemplateVariableResolver - :.AbstractTemplateVariableResolver
 new() -
 resolveValues(org.eclipse.jface.text.templates.TemplateVariable,.XtextTemplateContext)java.util.List<String> -
 queryScope(org.eclipse.xtext.scoping.IScope)Iterable<org.eclipse.xtext.resource.IEObjectDescription> o
 getReference(String,String,org.eclipse.xtext.Grammar)org.eclipse.emf.ecore.EReference o
DefaultTemplateProposalProvider - :.AbstractTemplateProposalProvider +FollowElementAcceptor
 new(org.eclipse.jface.text.templates.persistence.TemplateStore,org.eclipse.jface.text.templates.ContextTypeRegistry,.ContextTypeIdHelper) -
 createTemplates(org.eclipse.jface.text.templates.TemplateContext,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.ui.editor.contentassist.ITemplateAcceptor)void o
 getContextTypes(org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext)org.eclipse.jface.text.templates.TemplateContextType[] o
 createFollowElementAcceptor(java.util.Collection<org.eclipse.jface.text.templates.TemplateContextType>)org.eclipse.xtext.ui.editor.contentassist.IFollowElementAcceptor o
 getImage(org.eclipse.jface.text.templates.Template)org.eclipse.swt.graphics.Image -
 getRelevance(org.eclipse.jface.text.templates.Template)int -
XtextTemplateContext - :org.eclipse.jface.text.templates.DocumentTemplateContext +IndentationAwareTemplateTranslator
 new(org.eclipse.jface.text.templates.TemplateContextType,org.eclipse.jface.text.IDocument,org.eclipse.jface.text.Position,org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext,org.eclipse.xtext.scoping.IScopeProvider) -
 getContentAssistContext()org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext -
 getScopeProvider()org.eclipse.xtext.scoping.IScopeProvider -
 evaluate(org.eclipse.jface.text.templates.Template)org.eclipse.jface.text.templates.TemplateBuffer - !org.eclipse.jface.text.BadLocationException,org.eclipse.jface.text.templates.TemplateException
 evaluateForDisplay(org.eclipse.jface.text.templates.Template)org.eclipse.jface.text.templates.TemplateBuffer - !org.eclipse.jface.text.BadLocationException,org.eclipse.jface.text.templates.TemplateException
 createTemplateTranslator()org.eclipse.jface.text.templates.TemplateTranslator o
XtextTemplatePreferencePage - :org.eclipse.ui.texteditor.templates.TemplatePreferencePage
 new(org.eclipse.jface.preference.IPreferenceStore,org.eclipse.jface.text.templates.ContextTypeRegistry,org.eclipse.jface.text.templates.persistence.TemplateStore) -
 isShowFormatterSetting()boolean o
 createContents(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createControl(org.eclipse.swt.widgets.Composite)void -
XtextTemplateProposal - :org.eclipse.jface.text.templates.TemplateProposal,org.eclipse.jface.text.contentassist.ICompletionProposalExtension4
 new(org.eclipse.jface.text.templates.Template,org.eclipse.jface.text.templates.TemplateContext,org.eclipse.jface.text.IRegion,org.eclipse.swt.graphics.Image) -
 new(org.eclipse.jface.text.templates.Template,org.eclipse.jface.text.templates.TemplateContext,org.eclipse.jface.text.IRegion,org.eclipse.swt.graphics.Image,int) -
 isAutoInsertable()boolean -
 equals(Object)boolean -
 hashCode()int -
 getAdditionalProposalInfo()String -
 apply(org.eclipse.jface.text.ITextViewer,char,int,int)void -
package org.eclipse.xtext.ui.editor.toggleComments
ISingleLineCommentHelper ai
 getDefaultPrefixes(org.eclipse.jface.text.source.ISourceViewer,String)String[] a
ToggleSLCommentAction - :org.eclipse.ui.texteditor.TextEditorAction +Factory
 new(java.util.ResourceBundle,String,org.eclipse.ui.texteditor.ITextEditor) -
 run()void -
 isSelectionCommented(org.eclipse.jface.viewers.ISelection)boolean o
 getTextBlockFromSelection(org.eclipse.jface.text.ITextSelection,org.eclipse.jface.text.IDocument)org.eclipse.jface.text.IRegion o
 getFirstCompleteLineOfRegion(org.eclipse.jface.text.IRegion,org.eclipse.jface.text.IDocument)int o
 isBlockCommented(int,int,String[],org.eclipse.jface.text.IDocument)boolean o
 update()void -
 setEditor(org.eclipse.ui.texteditor.ITextEditor)void -
 configure(org.eclipse.jface.text.source.ISourceViewer,org.eclipse.jface.text.source.SourceViewerConfiguration)void -
 getPrefixesMap()java.util.Map<String,String[]> o
 getDocumentPartitioning()String o
 getOperationTarget()org.eclipse.jface.text.ITextOperationTarget o
ToggleSLCommentAction.Factory s
 new() -
 create(java.util.ResourceBundle,String,org.eclipse.ui.texteditor.ITextEditor).ToggleSLCommentAction -
package org.eclipse.xtext.ui.editor.utils
EditorUtils -
 new() -
 fontFromFontData(org.eclipse.swt.graphics.FontData[])org.eclipse.swt.graphics.Font s
 colorFromString(String)org.eclipse.swt.graphics.Color s
 colorFromRGB(org.eclipse.swt.graphics.RGB)org.eclipse.swt.graphics.Color s
 getActiveXtextEditor(org.eclipse.core.commands.ExecutionEvent)org.eclipse.xtext.ui.editor.XtextEditor s
 getActiveXtextEditor()org.eclipse.xtext.ui.editor.XtextEditor s
 getXtextEditor(org.eclipse.ui.IEditorPart)org.eclipse.xtext.ui.editor.XtextEditor s
 createEditorInput(org.eclipse.core.resources.IStorage)org.eclipse.ui.IEditorInput s
TextStyle -
 DEFAULT_FONT_STYLE int sf
 new() -
 getColor()org.eclipse.swt.graphics.RGB -
 setColor(org.eclipse.swt.graphics.RGB)void -
 getFontData()org.eclipse.swt.graphics.FontData[] -
 setFontData(org.eclipse.swt.graphics.FontData[])void v
 setBackgroundColor(org.eclipse.swt.graphics.RGB)void -
 getBackgroundColor()org.eclipse.swt.graphics.RGB -
 getStyle()int -
 copy().TextStyle -
 setStyle(int)void -
package org.eclipse.xtext.ui.editor.validation
AddMarkersOperation - :org.eclipse.ui.actions.WorkspaceModifyOperation
 new(org.eclipse.core.resources.IResource,java.util.List<org.eclipse.xtext.validation.Issue>,String,boolean,.MarkerCreator) x
 new(org.eclipse.core.resources.IResource,java.util.List<org.eclipse.xtext.validation.Issue>,java.util.Set<String>,boolean,.MarkerCreator) x
 new(org.eclipse.core.resources.IResource,java.util.List<org.eclipse.xtext.validation.Issue>,java.util.Set<String>,boolean,.MarkerCreator,org.eclipse.xtext.ui.validation.MarkerTypeProvider) -
 getMarkerId()String x
 getMarkerIds()com.google.common.collect.ImmutableList<String> -
 execute(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException,java.lang.reflect.InvocationTargetException,InterruptedException
AnnotationIssueProcessor - :.IValidationIssueProcessor,org.eclipse.jface.text.source.IAnnotationModelListener
 new(org.eclipse.xtext.ui.editor.model.IXtextDocument,org.eclipse.jface.text.source.IAnnotationModel,org.eclipse.xtext.ui.editor.quickfix.IssueResolutionProvider) -
 processIssues(java.util.List<org.eclipse.xtext.validation.Issue>,org.eclipse.core.runtime.IProgressMonitor)void -
 updateAnnotations(org.eclipse.core.runtime.IProgressMonitor,java.util.List<org.eclipse.jface.text.source.Annotation>,java.util.Map<org.eclipse.jface.text.source.Annotation,org.eclipse.jface.text.Position>)void o
 getAnnotationsToRemove(org.eclipse.core.runtime.IProgressMonitor)java.util.List<org.eclipse.jface.text.source.Annotation> o
 getAnnotationsToAdd(com.google.common.collect.Multimap<org.eclipse.jface.text.Position,org.eclipse.jface.text.source.Annotation>,java.util.List<org.eclipse.xtext.validation.Issue>,org.eclipse.core.runtime.IProgressMonitor)java.util.Map<org.eclipse.jface.text.source.Annotation,org.eclipse.jface.text.Position> o
 isSet(Integer)boolean o
 getMarkerSeverity(org.eclipse.xtext.diagnostics.Severity)int o
 updateMarkerAnnotations(org.eclipse.core.runtime.IProgressMonitor)void o
 queueOrFireAnnotationChangedEvent(org.eclipse.ui.texteditor.MarkerAnnotation)void o
 fireQueuedEvents()void o
 announceAnnotationChanged(org.eclipse.jface.text.source.Annotation)void o
 isRelevantAnnotationType(String)boolean o
 modelChanged(org.eclipse.jface.text.source.IAnnotationModel)void -
IValidationIssueProcessor ai
 processIssues(java.util.List<org.eclipse.xtext.validation.Issue>,org.eclipse.core.runtime.IProgressMonitor)void a
MarkerCreator -
 new() -
 createMarker(org.eclipse.xtext.validation.Issue,org.eclipse.core.resources.IResource,String)void - !org.eclipse.core.runtime.CoreException
 setMarkerAttributes(org.eclipse.xtext.validation.Issue,org.eclipse.core.resources.IResource,org.eclipse.core.resources.IMarker)void o !org.eclipse.core.runtime.CoreException
MarkerIssueProcessor - :.IValidationIssueProcessor
 new(org.eclipse.core.resources.IResource,.MarkerCreator) x
 new(org.eclipse.core.resources.IResource,.MarkerCreator,org.eclipse.xtext.ui.validation.MarkerTypeProvider) -
 processIssues(java.util.List<org.eclipse.xtext.validation.Issue>,org.eclipse.core.runtime.IProgressMonitor)void -
Messages - :org.eclipse.osgi.util.NLS
 ValidationJob_0 String s
ValidatingEditorCallback - :org.eclipse.xtext.ui.editor.IXtextEditorCallback.NullImpl
 new() -
 afterCreatePartControl(org.eclipse.xtext.ui.editor.XtextEditor)void -
 afterSave(org.eclipse.xtext.ui.editor.XtextEditor)void -
ValidationJob - :org.eclipse.core.runtime.jobs.Job
 XTEXT_VALIDATION_FAMILY Object sf
 DEFAULT_VALIDATION_CONTEXT java.util.Map<?,?> osf
 new(org.eclipse.xtext.validation.IResourceValidator,org.eclipse.xtext.util.concurrent.IReadAccess<org.eclipse.xtext.resource.XtextResource>,.IValidationIssueProcessor,org.eclipse.xtext.validation.CheckMode) -
 belongsTo(Object)boolean -
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
 createIssues(org.eclipse.core.runtime.IProgressMonitor)java.util.List<org.eclipse.xtext.validation.Issue> -
 getResourceValidator()org.eclipse.xtext.validation.IResourceValidator o
 getXtextDocument()org.eclipse.xtext.util.concurrent.IReadAccess<org.eclipse.xtext.resource.XtextResource> o
 getCheckMode()org.eclipse.xtext.validation.CheckMode -
XtextAnnotation - :org.eclipse.jface.text.source.Annotation,org.eclipse.jface.text.source.IAnnotationPresentation
 getIssueCode()String -
 getIssueData()String[] -
 getDocument()org.eclipse.xtext.ui.editor.model.IXtextDocument -
 getUriToProblem()org.eclipse.emf.common.util.URI -
 getIssue()org.eclipse.xtext.validation.Issue -
 isQuickFixable()boolean -
 new(String,boolean,org.eclipse.xtext.ui.editor.model.IXtextDocument,org.eclipse.xtext.validation.Issue,boolean) -
 getLayer()int -
 paint(org.eclipse.swt.graphics.GC,org.eclipse.swt.widgets.Canvas,org.eclipse.swt.graphics.Rectangle)void -
package org.eclipse.xtext.ui.generator
EclipseBasedShouldGenerate - :org.eclipse.xtext.generator.IShouldGenerate
 new() -
 shouldGenerate(org.eclipse.emf.ecore.resource.Resource,org.eclipse.xtext.util.CancelIndicator)boolean -
IDerivedResourceMarkers ai
 installMarker(org.eclipse.core.resources.IFile,String)boolean a !org.eclipse.core.runtime.CoreException
 getSource(org.eclipse.core.resources.IMarker)String a
 findDerivedResourceMarker(org.eclipse.core.resources.IFile,String)org.eclipse.core.resources.IMarker a !org.eclipse.core.runtime.CoreException
 findDerivedResourceMarkers(org.eclipse.core.resources.IResource)org.eclipse.core.resources.IMarker[] a !org.eclipse.core.runtime.CoreException
 findDerivedResourceMarkers(org.eclipse.core.resources.IResource,String)Iterable<org.eclipse.core.resources.IMarker> a !org.eclipse.core.runtime.CoreException
 findDerivedResources(org.eclipse.core.resources.IContainer,String)java.util.List<org.eclipse.core.resources.IFile> a !org.eclipse.core.runtime.CoreException
package org.eclipse.xtext.ui.generator.trace
AbstractEclipseTrace a :org.eclipse.xtext.generator.trace.internal.AbstractTrace,.IEclipseTrace
 new() -
 findProject(String)org.eclipse.core.resources.IProject o
 getWorkspace()org.eclipse.core.resources.IWorkspace o
 getStorage2uriMapper()org.eclipse.xtext.ui.resource.IStorage2UriMapper o
 getURIForStorage(org.eclipse.core.resources.IStorage)org.eclipse.xtext.generator.trace.AbsoluteURI o
 findStorage(org.eclipse.xtext.generator.trace.SourceRelativeURI,org.eclipse.core.resources.IProject)org.eclipse.core.resources.IStorage oa
 getContents(org.eclipse.xtext.generator.trace.SourceRelativeURI)java.io.InputStream o !java.io.IOException
 getContents(org.eclipse.xtext.generator.trace.SourceRelativeURI,org.eclipse.core.resources.IProject)java.io.InputStream oa !java.io.IOException
 getContentsAsText(org.eclipse.xtext.generator.trace.SourceRelativeURI)java.io.Reader o !java.io.IOException
 getContentsAsText(org.eclipse.xtext.generator.trace.SourceRelativeURI,org.eclipse.core.resources.IProject)java.io.Reader oa !java.io.IOException
 getLocalContentsAsText()java.io.Reader o !java.io.IOException
 getLocalContentsAsText(org.eclipse.core.resources.IProject)java.io.Reader oa !java.io.IOException
 getBestAssociatedLocation(org.eclipse.xtext.util.ITextRegion,org.eclipse.core.resources.IStorage).ILocationInEclipseResource -
 getAllAssociatedLocations(org.eclipse.xtext.util.ITextRegion,org.eclipse.core.resources.IStorage)Iterable<.ILocationInEclipseResource> -
 getAllAssociatedLocations(org.eclipse.core.resources.IStorage)Iterable<.ILocationInEclipseResource> -
 getBestAssociatedLocation(org.eclipse.xtext.util.ITextRegion).ILocationInEclipseResource -
 createLocationInResource(org.eclipse.xtext.util.ITextRegionWithLineInformation,org.eclipse.xtext.generator.trace.SourceRelativeURI).ILocationInEclipseResource o
 getAllAssociatedLocations(org.eclipse.xtext.util.ITextRegion)Iterable<.ILocationInEclipseResource> -
 getBestAssociatedLocation(org.eclipse.xtext.util.ITextRegion,org.eclipse.xtext.generator.trace.AbsoluteURI).ILocationInEclipseResource -
 getAllAssociatedLocations(org.eclipse.xtext.util.ITextRegion,org.eclipse.xtext.generator.trace.AbsoluteURI)Iterable<.ILocationInEclipseResource> -
 getAllAssociatedLocations(org.eclipse.xtext.generator.trace.AbsoluteURI)Iterable<.ILocationInEclipseResource> -
 getLocalProjectConfig()org.eclipse.xtext.workspace.IProjectConfig -
 getLocalProject()org.eclipse.core.resources.IProject a
 getAllAssociatedLocations()Iterable<.ILocationInEclipseResource> -
FileOpener a
 new() -
 adapt(Object,Class<<T>>)<T> o <T=Object>
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor a
 getQualifiedLabel()String -
 getShortLabel()String a
 open(org.eclipse.ui.IWorkbenchPage)void a
FileOpenerSelector - :org.eclipse.ui.dialogs.TwoPaneElementSelector +EditorOpenerDetailLabelProvider,EditorOpenerLabelProvider,EditorOpenerShortLabelProvider
 new(org.eclipse.swt.widgets.Shell,java.util.Collection<.FileOpener>) -
FileOpenerSelector.EditorOpenerDetailLabelProvider os :.FileOpenerSelector.EditorOpenerLabelProvider
 new() o
 getText(Object)String -
FileOpenerSelector.EditorOpenerLabelProvider os :org.eclipse.jface.viewers.LabelProvider
 new() o
 getImage(Object)org.eclipse.swt.graphics.Image -
FileOpenerSelector.EditorOpenerShortLabelProvider os :.FileOpenerSelector.EditorOpenerLabelProvider
 new() o
 getText(Object)String -
IEclipseTrace ai :org.eclipse.xtext.generator.trace.internal.IPlatformSpecificTrace<org.eclipse.core.resources.IStorage,.ILocationInEclipseResource>
ILocationInEclipseResource ai :org.eclipse.xtext.generator.trace.internal.IPlatformSpecificLocation<org.eclipse.core.resources.IStorage>
ITraceForStorageProvider ai :org.eclipse.xtext.generator.trace.internal.IPlatformSpecificTraceProvider<org.eclipse.core.resources.IStorage,.IEclipseTrace> +Null
LocationInEclipseResource - :org.eclipse.xtext.generator.trace.internal.LocationInResource,.ILocationInEclipseResource
 new(int,int,int,int,org.eclipse.xtext.generator.trace.SourceRelativeURI,.AbstractEclipseTrace) -
 getTrace().AbstractEclipseTrace o
 getPlatformResource()org.eclipse.core.resources.IStorage -
 getProject()org.eclipse.core.resources.IProject -
OpenGeneratedFileHandler - :.OpenOppositeFileHandler
 new() -
 collectOpeners(org.eclipse.ui.IEditorPart,org.eclipse.xtext.util.IAcceptor<.FileOpener>)void o
OpenOppositeFileHandler a :org.eclipse.core.commands.AbstractHandler
 new() -
 collectOpeners(org.eclipse.ui.IEditorPart,org.eclipse.xtext.util.IAcceptor<.FileOpener>)void oa
 execute(org.eclipse.core.commands.ExecutionEvent)Object - !org.eclipse.core.commands.ExecutionException
 selectOpeners(org.eclipse.ui.IWorkbenchPage,java.util.Collection<.FileOpener>)java.util.List<.FileOpener> o
OppositeFileOpenerContributor a
 new() -
 collectGeneratedFileOpeners(org.eclipse.ui.IEditorPart,org.eclipse.xtext.util.IAcceptor<.FileOpener>)boolean a
 collectSourceFileOpeners(org.eclipse.ui.IEditorPart,org.eclipse.xtext.util.IAcceptor<.FileOpener>)boolean a
 getSelectedRegion(org.eclipse.ui.IEditorPart)org.eclipse.xtext.util.ITextRegion o
 getStorage(org.eclipse.ui.IEditorPart)org.eclipse.core.resources.IStorage o
 createOpener(org.eclipse.core.resources.IStorage).StorageBasedTextEditorOpener o
StorageAwareTrace - :.AbstractEclipseTrace
 new() -
 getLocalStorage()org.eclipse.core.resources.IStorage -
 getLocalURI()org.eclipse.xtext.generator.trace.AbsoluteURI -
 getLocalProject()org.eclipse.core.resources.IProject -
 resolvePath(org.eclipse.xtext.generator.trace.SourceRelativeURI)org.eclipse.xtext.generator.trace.AbsoluteURI o
 resolvePath(org.eclipse.core.resources.IProject,org.eclipse.xtext.generator.trace.SourceRelativeURI)org.eclipse.xtext.generator.trace.AbsoluteURI o
 setLocalStorage(org.eclipse.core.resources.IStorage)void -
 findStorage(org.eclipse.xtext.generator.trace.SourceRelativeURI,org.eclipse.core.resources.IProject)org.eclipse.core.resources.IStorage o
 getContents(org.eclipse.xtext.generator.trace.SourceRelativeURI,org.eclipse.core.resources.IProject)java.io.InputStream o !java.io.IOException
 getContentsAsText(org.eclipse.xtext.generator.trace.SourceRelativeURI,org.eclipse.core.resources.IProject)java.io.Reader o !java.io.IOException
 getLocalContentsAsText(org.eclipse.core.resources.IProject)java.io.Reader o !java.io.IOException
 getContentsAsText(org.eclipse.core.resources.IStorage)java.io.Reader o !.WrappedCoreException
StorageBasedTextEditorOpener - :.FileOpener
 new(org.eclipse.core.resources.IStorage) -
 new(org.eclipse.core.resources.IStorage,org.eclipse.xtext.util.ITextRegion) -
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor -
 getQualifiedLabel()String -
 getRegionLabel()String o
 getShortLabel()String -
 open(org.eclipse.ui.IWorkbenchPage)void -
TraceForStorageProvider - :org.eclipse.xtext.generator.trace.internal.AbstractTraceForURIProvider<org.eclipse.core.resources.IFile,.StorageAwareTrace>,.ITraceForStorageProvider +FileBasedTrace
 TRACE_FILE_EXTENSION String sfx
 new() -
 asFile(org.eclipse.xtext.generator.trace.AbsoluteURI,org.eclipse.xtext.workspace.IProjectConfig)org.eclipse.core.resources.IFile o
 findInverseTraceFiles(org.eclipse.core.resources.IFile)java.util.List<org.eclipse.xtext.generator.trace.internal.AbstractTraceForURIProvider.PersistedTrace> o
 findPersistedTrace(org.eclipse.core.resources.IFile)org.eclipse.xtext.generator.trace.internal.AbstractTraceForURIProvider.PersistedTrace o
 getAbsoluteLocation(org.eclipse.core.resources.IFile)org.eclipse.xtext.generator.trace.AbsoluteURI o
 getProjectConfig(org.eclipse.core.resources.IFile)org.eclipse.xtext.workspace.IProjectConfig o
 newAbstractTrace(org.eclipse.core.resources.IFile).StorageAwareTrace o
 getTraceToTarget(org.eclipse.core.resources.IStorage).IEclipseTrace -
 getTraceToSource(org.eclipse.core.resources.IStorage).IEclipseTrace -
 getTraceFile(org.eclipse.core.resources.IFile)org.eclipse.core.resources.IFile -
 isTraceFile(org.eclipse.core.resources.IStorage)boolean -
TraceMarkers -
 MARKER_ID String sf
 ATTR_PATH String sf
 ATTR_GENERATOR_NAME String sf
 DEFAULT_GENERATOR_NAME String sf
 new() -
 findTraceMarkers(org.eclipse.core.resources.IFile)org.eclipse.core.resources.IMarker[] o !org.eclipse.core.runtime.CoreException
 findTraceFiles(org.eclipse.core.resources.IFile)java.util.List<org.eclipse.core.runtime.IPath> - !org.eclipse.core.runtime.CoreException
 findTraceFiles(org.eclipse.core.resources.IFile,String)java.util.List<org.eclipse.core.runtime.IPath> - !org.eclipse.core.runtime.CoreException
 installMarker(org.eclipse.core.resources.IFile,org.eclipse.core.runtime.IPath[])void v !org.eclipse.core.runtime.CoreException
 installMarker(org.eclipse.core.resources.IFile,String,org.eclipse.core.runtime.IPath[])void - !org.eclipse.core.runtime.CoreException
WrappedCoreException - :java.io.IOException
 new(org.eclipse.core.runtime.CoreException) -
 getCause()org.eclipse.core.runtime.CoreException -
package org.eclipse.xtext.ui.guice
AbstractGuiceAwareExecutableExtensionFactory a :org.eclipse.core.runtime.IExecutableExtensionFactory,org.eclipse.core.runtime.IExecutableExtension
 GUICEKEY String sf
 log org.apache.log4j.Logger o
 clazzName String o
 config org.eclipse.core.runtime.IConfigurationElement o
 new() -
 setInitializationData(org.eclipse.core.runtime.IConfigurationElement,String,Object)void - !org.eclipse.core.runtime.CoreException
 create()Object - !org.eclipse.core.runtime.CoreException
 getBundle()org.osgi.framework.Bundle oa
 getInjector()com.google.inject.Injector oa
package org.eclipse.xtext.ui.label
AbstractLabelProvider a :org.eclipse.jface.viewers.LabelProvider,org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider,org.eclipse.emf.edit.provider.IItemLabelProvider,.ILabelProviderImageDescriptorExtension
 new() o
 new(org.eclipse.jface.viewers.ILabelProvider) o
 getImage(Object)org.eclipse.swt.graphics.Image -
 getImageDescriptor(Object)org.eclipse.jface.resource.ImageDescriptor -
 convertToImageDescriptor(Object)org.eclipse.jface.resource.ImageDescriptor o
 convertToImage(Object)org.eclipse.swt.graphics.Image o
 doGetImage(Object)Object o
 getDefaultImage()Object o
 getStyledText(Object)org.eclipse.jface.viewers.StyledString -
 convertToStyledString(Object)org.eclipse.jface.viewers.StyledString o
 getText(Object)String -
 convertToString(Object)String o
 doGetText(Object)Object o
 getDefaultStyledText()org.eclipse.jface.viewers.StyledString o
 getDefaultText()String o
 setImageHelper(org.eclipse.xtext.ui.IImageHelper)void o
DeclarativeLabelProvider - :.AbstractLabelProvider
 new() -
 new(org.eclipse.jface.viewers.ILabelProvider) -
 doGetText(Object)Object o
 doGetImage(Object)Object o
 image(Object)Object -
 text(Object)Object -
 image(Void)Object -
 text(Void)Object -
 handleTextError(Object[],Throwable)Object o
 handleImageError(Object[],Throwable)Object o
DefaultDescriptionLabelProvider - :.DeclarativeLabelProvider
 new() -
 image(org.eclipse.xtext.resource.IEObjectDescription)Object -
 image(org.eclipse.xtext.resource.IResourceDescription)Object -
 image(org.eclipse.xtext.resource.IReferenceDescription)Object -
 getImageForURI(org.eclipse.emf.common.util.URI)Object o
 text(org.eclipse.xtext.resource.IEObjectDescription)Object -
 text(org.eclipse.xtext.resource.IResourceDescription)Object -
 text(org.eclipse.xtext.resource.IReferenceDescription)Object -
DefaultEObjectLabelProvider - :.DeclarativeLabelProvider
 new() -
 new(org.eclipse.emf.edit.ui.provider.AdapterFactoryLabelProvider) -
 doGetText(Object)Object o
 getLabelFeature(org.eclipse.emf.ecore.EClass)org.eclipse.emf.ecore.EStructuralFeature o
DefaultEditorInputLabelProvider - :.DeclarativeLabelProvider
 new() -
 text(org.eclipse.ui.IStorageEditorInput)String -
 text(org.eclipse.emf.common.ui.URIEditorInput)String -
 image(org.eclipse.ui.IStorageEditorInput)org.eclipse.jface.resource.ImageDescriptor -
 image(org.eclipse.emf.common.ui.URIEditorInput)org.eclipse.jface.resource.ImageDescriptor -
GlobalDescriptionLabelProvider - :org.eclipse.jface.viewers.BaseLabelProvider,org.eclipse.jface.viewers.ILabelProvider,org.eclipse.emf.edit.provider.IItemLabelProvider,org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider
 new() -
 getImage(Object)org.eclipse.swt.graphics.Image -
 getText(Object)String -
 getStyledText(Object)org.eclipse.jface.viewers.StyledString -
 lookupDescriptionLabelProvider(Object)org.eclipse.jface.viewers.ILabelProvider o
 uri(Object)org.eclipse.emf.common.util.URI o
ILabelProviderImageDescriptorExtension ai
 getImageDescriptor(Object)org.eclipse.jface.resource.ImageDescriptor a
package org.eclipse.xtext.ui.markers
IMarkerContributor ai
 MARKER_TYPE String sf
 updateMarkers(org.eclipse.core.resources.IFile,org.eclipse.emf.ecore.resource.Resource,org.eclipse.core.runtime.IProgressMonitor)void a
 deleteMarkers(org.eclipse.core.resources.IFile,org.eclipse.core.runtime.IProgressMonitor)void a
package org.eclipse.xtext.ui.notification
IStateChangeEventBroker ai :org.eclipse.xtext.resource.IResourceDescription.Event.Source,org.eclipse.xtext.resource.IResourceDescription.Event.Listener +Event
IStateChangeEventBroker.Event sai :org.eclipse.xtext.resource.IResourceDescription.Event
 getSender().IStateChangeEventBroker a
StateChangeEventBroker - :org.eclipse.xtext.resource.impl.AbstractResourceDescriptionChangeEventSource,.IStateChangeEventBroker
 new() -
 descriptionsChanged(org.eclipse.xtext.resource.IResourceDescription.Event)void -
package org.eclipse.xtext.ui.preferences
EclipsePreferencesProvider - :org.eclipse.xtext.preferences.IPreferenceValuesProvider
 new() -
 getPreferenceValues(org.eclipse.emf.ecore.resource.Resource)org.eclipse.xtext.preferences.IPreferenceValues -
IStatusChangeListener ai
 statusChanged(org.eclipse.core.runtime.IStatus)void a
Messages - :org.eclipse.osgi.util.NLS
 OutputConfigurationPage_CleanDirectory String s
 OutputConfigurationPage_CleanupDerivedResources String s
 OutputConfigurationPage_CreateDirectory String s
 OutputConfigurationPage_CreatesDerivedResources String s
 OutputConfigurationPage_Directory String s
 OutputConfigurationPage_OverrideExistingResources String s
 ProjectDirectoryFieldEditor_OutputDirectory String s
 BuilderConfigurationBlock_BuildJob_TitleBuildAll_TaskName String s
 BuilderConfigurationBlock_BuildJob_TitleBuildProject_TaskName String s
 PropertyAndPreferencePage_useworkspacesettings_change String s
 PropertyAndPreferencePage_showprojectspecificsettings_label String s
 PropertyAndPreferencePage_useprojectsettings_label String s
 ProjectSelectionDialog_title String s
 ProjectSelectionDialog_desciption String s
 ProjectSelectionDialog_filter String s
 ResetPromptDialogSettingsField_0 String s
 ResetPromptDialogSettingsField_1 String s
OptionsConfigurationBlock a +BuildJob,ControlData
 preferenceStoreAccessImpl org.eclipse.xtext.ui.editor.preferences.PreferenceStoreAccessImpl o
 checkBoxes java.util.List<org.eclipse.swt.widgets.Button> of
 textBoxes java.util.List<org.eclipse.swt.widgets.Text> of
 comboBoxes java.util.List<org.eclipse.swt.widgets.Combo> of
 labels java.util.Map<org.eclipse.swt.widgets.Control,org.eclipse.swt.widgets.Label> of
 expandedComposites java.util.List<org.eclipse.ui.forms.widgets.ExpandableComposite> of
 statusChangeListener .IStatusChangeListener o
 project org.eclipse.core.resources.IProject o
 keys String[] o
 getProject()org.eclipse.core.resources.IProject -
 setStatusChangeListener(.IStatusChangeListener)void -
 new(org.eclipse.core.resources.IProject,org.eclipse.jface.preference.IPreferenceStore,org.eclipse.ui.preferences.IWorkbenchPreferenceContainer) -
 new() -
 setWorkbenchPreferenceContainer(org.eclipse.ui.preferences.IWorkbenchPreferenceContainer)void -
 setProject(org.eclipse.core.resources.IProject)void -
 setPreferenceStore(org.eclipse.jface.preference.IPreferenceStore)void -
 hasProjectSpecificOptions(org.eclipse.core.resources.IProject)boolean -
 setShell(org.eclipse.swt.widgets.Shell)void o
 getShell()org.eclipse.swt.widgets.Shell o
 createContents(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control f
 doCreateContents(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control oa
 addCheckBox(org.eclipse.swt.widgets.Composite,String,String,String[],int)org.eclipse.swt.widgets.Button o
 addCheckboxWithData(org.eclipse.swt.widgets.Composite,String,.OptionsConfigurationBlock.ControlData,org.eclipse.swt.layout.GridData)org.eclipse.swt.widgets.Button o
 addTextField(org.eclipse.swt.widgets.Composite,String,String,int,int)org.eclipse.swt.widgets.Text o
 addComboBox(org.eclipse.swt.widgets.Composite,String,String,int,String[],String[])org.eclipse.swt.widgets.Combo o
 newComboControl(org.eclipse.swt.widgets.Composite,String,String[],String[])org.eclipse.swt.widgets.Combo o
 createStyleSection(org.eclipse.swt.widgets.Composite,String,int)org.eclipse.ui.forms.widgets.ExpandableComposite o
 expandedStateChanged(org.eclipse.ui.forms.widgets.ExpandableComposite)void of
 restoreSectionExpansionStates(org.eclipse.jface.dialogs.IDialogSettings)void o
 storeSectionExpansionStates(org.eclipse.jface.dialogs.IDialogSettings)void o
 getSelectionListener()org.eclipse.swt.events.SelectionListener o
 getTextModifyListener()org.eclipse.swt.events.ModifyListener o
 controlChanged(org.eclipse.swt.widgets.Widget)void o
 textChanged(org.eclipse.swt.widgets.Text)void o
 getValue(String)String o
 setValue(String,String)String o
 setToDefault(String)String o
 useProjectSpecificSettings(boolean)void -
 performOk()boolean -
 performApply()boolean -
 processChanges(org.eclipse.ui.preferences.IWorkbenchPreferenceContainer)boolean o
 savePreferences()void o
 getPreferenceChanges()java.util.Map<String,com.google.common.collect.MapDifference.ValueDifference<String>> -
 getBuildJob(org.eclipse.core.resources.IProject)org.eclipse.core.runtime.jobs.Job oa
 getFullBuildDialogStrings(boolean)String[] oa
 performDefaults()void -
 dispose()void -
 updateControls()void o
 collectRegistredKeys()void o
 updateCombo(org.eclipse.swt.widgets.Combo)void o
 updateCheckBox(org.eclipse.swt.widgets.Button)void o
 updateText(org.eclipse.swt.widgets.Text)void o
 validateSettings(String,String,String)void oa
 registerKey(String)void o
 getPropertyPrefix()String a
 getIsProjectSpecificPropertyKey(String)String -
 isProjectSpecificPropertyKey(String)String s
OptionsConfigurationBlock.BuildJob sf :org.eclipse.core.runtime.jobs.Job
 new(String,org.eclipse.core.resources.IProject) -
 isCoveredBy(.OptionsConfigurationBlock.BuildJob)boolean -
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
 belongsTo(Object)boolean -
OptionsConfigurationBlock.ControlData os
 new(String,String[]) -
 getKey()String -
 getValue(boolean)String -
 getValue(int)String -
 getSelection(String)int -
ProjectSelectionDialog - :org.eclipse.ui.dialogs.SelectionStatusDialog
 new(org.eclipse.swt.widgets.Shell,java.util.Set<org.eclipse.core.resources.IProject>,org.eclipse.jface.dialogs.IDialogSettings) -
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 updateFilter(boolean)void o
 computeResult()void o
PropertyAndPreferencePage a :org.eclipse.jface.preference.PreferencePage,org.eclipse.ui.IWorkbenchPreferencePage,org.eclipse.ui.IWorkbenchPropertyPage
 DATA_NO_LINK String sf
 new() -
 createPreferenceContent(org.eclipse.swt.widgets.Composite,org.eclipse.jface.preference.IPreferencePageContainer)org.eclipse.swt.widgets.Control oa
 hasProjectSpecificOptions(org.eclipse.core.resources.IProject)boolean oa
 getPreferencePageID()String oa
 getPropertyPageID()String oa
 supportsProjectSpecificOptions()boolean o
 offerLink()boolean o
 createDescriptionLabel(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Label o
 createContents(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 useProjectSettings()boolean o
 isProjectPreferencePage()boolean o
 getProject()org.eclipse.core.resources.IProject o
 openWorkspacePreferences(Object)void of
 openProjectProperties(org.eclipse.core.resources.IProject,Object)void of
 enableProjectSpecificSettings(boolean)void o
 setPreferenceContentStatus(org.eclipse.core.runtime.IStatus)void o
 getNewStatusChangedListener().IStatusChangeListener o
 getPreferenceContentStatus()org.eclipse.core.runtime.IStatus o
 doStatusChanged()void o
 enablePreferenceContent(boolean)void o
 performDefaults()void o
 init(org.eclipse.ui.IWorkbench)void -
 getElement()org.eclipse.core.runtime.IAdaptable -
 setElement(org.eclipse.core.runtime.IAdaptable)void -
 applyData(Object)void -
 getData()java.util.Map<Object,Object> o
 getWorkingCopyManager()org.eclipse.ui.preferences.IWorkingCopyManager o
ResetPromptDialogSettingsField - :org.eclipse.jface.preference.FieldEditor
 new() -
 getNumberOfControls()int -
 getFieldEditor(org.eclipse.swt.widgets.Composite)org.eclipse.jface.preference.FieldEditor -
 doStore()void o
 doLoadDefault()void o
 doLoad()void o
 doFillIntoGrid(org.eclipse.swt.widgets.Composite,int)void o
 createField(org.eclipse.swt.widgets.Composite,int).ResetPromptDialogSettingsField o
 adjustForNumColumns(int)void o
ScrolledPageContent - :org.eclipse.ui.forms.widgets.SharedScrolledComposite
 new(org.eclipse.swt.widgets.Composite) -
 new(org.eclipse.swt.widgets.Composite,int) -
 adaptChild(org.eclipse.swt.widgets.Control)void -
 getBody()org.eclipse.swt.widgets.Composite -
StatusInfo - :org.eclipse.core.runtime.IStatus
 OK_STATUS org.eclipse.core.runtime.IStatus sf
 new() -
 new(int,String) -
 isOK()boolean -
 isWarning()boolean -
 isInfo()boolean -
 isError()boolean -
 getMessage()String -
 setError(String)void -
 setWarning(String)void -
 setInfo(String)void -
 setOK()void -
 matches(int)boolean -
 isMultiStatus()boolean -
 getSeverity()int -
 getPlugin()String -
 getException()Throwable -
 getCode()int -
 getChildren()org.eclipse.core.runtime.IStatus[] -
 toString()String -
package org.eclipse.xtext.ui.refactoring
ElementRenameArguments -
 new(org.eclipse.emf.common.util.URI,String,.IRenameStrategy,java.util.Map<org.eclipse.emf.common.util.URI,org.eclipse.emf.common.util.URI>,.impl.RefactoringResourceSetProvider) -
 getRenamedElementURIs()Iterable<org.eclipse.emf.common.util.URI> -
 getTargetElementURI()org.eclipse.emf.common.util.URI -
 getNewElementURI(org.eclipse.emf.common.util.URI)org.eclipse.emf.common.util.URI -
 getRenameStrategy().IRenameStrategy -
 getNewName()String -
 getResourceSetProvider().impl.RefactoringResourceSetProvider -
IChangeRedirector ai +Aware
 NULL .IChangeRedirector sf
 getRedirectedPath(org.eclipse.core.runtime.IPath)org.eclipse.core.runtime.IPath a
IChangeRedirector.Aware sai
 getChangeRedirector().IChangeRedirector a
 setChangeRedirector(.IChangeRedirector)void a
IDependentElementsCalculator ai
 getDependentElementURIs(org.eclipse.emf.ecore.EObject,org.eclipse.core.runtime.IProgressMonitor)Iterable<org.eclipse.emf.common.util.URI> a
ILinkedPositionGroupCalculator ai
 getLinkedPositionGroup(.ui.IRenameElementContext,org.eclipse.core.runtime.IProgressMonitor)com.google.inject.Provider<org.eclipse.jface.text.link.LinkedPositionGroup> a
IRefactoringUpdateAcceptor ai
 accept(org.eclipse.emf.common.util.URI,org.eclipse.text.edits.TextEdit)void a
 accept(org.eclipse.emf.common.util.URI,org.eclipse.ltk.core.refactoring.Change)void a
 getRefactoringStatus().impl.StatusWrapper a
 getDocument(org.eclipse.emf.common.util.URI).impl.IRefactoringDocument a
 createCompositeChange(String,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change a
IReferenceUpdater ai
 createReferenceUpdates(.ElementRenameArguments,Iterable<org.eclipse.xtext.resource.IReferenceDescription>,.IRefactoringUpdateAcceptor,org.eclipse.core.runtime.IProgressMonitor)void a
IRenameRefactoringProvider ai
 getRenameRefactoring(.ui.IRenameElementContext)org.eclipse.ltk.core.refactoring.participants.ProcessorBasedRefactoring a
 getRenameProcessor(.ui.IRenameElementContext)org.eclipse.ltk.core.refactoring.participants.RenameProcessor a
IRenameStrategy ai +Provider
 getOriginalName()String a
 validateNewName(String)org.eclipse.ltk.core.refactoring.RefactoringStatus a
 applyDeclarationChange(String,org.eclipse.emf.ecore.resource.ResourceSet)void a
 revertDeclarationChange(org.eclipse.emf.ecore.resource.ResourceSet)void a
 createDeclarationUpdates(String,org.eclipse.emf.ecore.resource.ResourceSet,.IRefactoringUpdateAcceptor)void a
IRenameStrategy.Provider sai +NoSuchStrategyException
 get(org.eclipse.emf.ecore.EObject,.ui.IRenameElementContext).IRenameStrategy a !.IRenameStrategy.Provider.NoSuchStrategyException
IRenameStrategy.Provider.NoSuchStrategyException s :Exception
 new(String) -
IRenamedElementTracker ai
 renameAndTrack(Iterable<org.eclipse.emf.common.util.URI>,String,org.eclipse.emf.ecore.resource.ResourceSet,.IRenameStrategy,org.eclipse.core.runtime.IProgressMonitor)java.util.Map<org.eclipse.emf.common.util.URI,org.eclipse.emf.common.util.URI> a
package org.eclipse.xtext.ui.refactoring.impl
AbstractProcessorBasedRenameParticipant a :org.eclipse.ltk.core.refactoring.participants.RenameParticipant
 new() -
 initialize(Object)boolean o
 getRenameProcessors(Object)java.util.List<org.eclipse.ltk.core.refactoring.participants.RenameProcessor> o
 getRenameProcessor(org.eclipse.xtext.ui.refactoring.ui.IRenameElementContext)org.eclipse.ltk.core.refactoring.participants.RenameProcessor o
 getRenameRefactoringProvider(org.eclipse.xtext.ui.refactoring.ui.IRenameElementContext)org.eclipse.xtext.ui.refactoring.IRenameRefactoringProvider o
 getName()String -
 getElements()Object[] -
 disableFor(Object[])void v
 checkConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.OperationCanceledException
 setNewName(org.eclipse.ltk.core.refactoring.participants.RenameProcessor,String)void o
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 dispose()void o
 createRenameElementContexts(Object)java.util.List<org.eclipse.xtext.ui.refactoring.ui.IRenameElementContext> o
 getRenamedElementsOrProxies(org.eclipse.emf.ecore.EObject)java.util.List<org.eclipse.emf.ecore.EObject> oa
 getNewName()String o
 getStatus().StatusWrapper o
 getGlobalServiceProvider()org.eclipse.xtext.resource.IGlobalServiceProvider o
AbstractReferenceUpdater a :org.eclipse.xtext.ui.refactoring.IReferenceUpdater
 new() -
 createReferenceUpdates(org.eclipse.xtext.ui.refactoring.ElementRenameArguments,Iterable<org.eclipse.xtext.resource.IReferenceDescription>,org.eclipse.xtext.ui.refactoring.IRefactoringUpdateAcceptor,org.eclipse.core.runtime.IProgressMonitor)void -
 createReferenceUpdates(org.eclipse.xtext.ui.refactoring.ElementRenameArguments,Iterable<org.eclipse.xtext.resource.IReferenceDescription>,org.eclipse.xtext.ui.refactoring.IRefactoringUpdateAcceptor,.RefactoringResourceSetProvider,org.eclipse.core.runtime.IProgressMonitor)void o
 createClusteredReferenceUpdates(org.eclipse.xtext.ui.refactoring.ElementRenameArguments,com.google.common.collect.Multimap<org.eclipse.emf.common.util.URI,org.eclipse.xtext.resource.IReferenceDescription>,org.eclipse.emf.ecore.resource.ResourceSet,org.eclipse.xtext.ui.refactoring.IRefactoringUpdateAcceptor,.StatusWrapper,org.eclipse.core.runtime.IProgressMonitor)void o
 unloadNonTargetResources(org.eclipse.emf.ecore.resource.ResourceSet,java.util.Set<org.eclipse.emf.ecore.resource.Resource>)void o
 getClusterSize()int o
 createReferenceUpdatesForCluster(org.eclipse.xtext.ui.refactoring.ElementRenameArguments,com.google.common.collect.Multimap<org.eclipse.emf.common.util.URI,org.eclipse.xtext.resource.IReferenceDescription>,org.eclipse.emf.ecore.resource.ResourceSet,org.eclipse.xtext.ui.refactoring.IRefactoringUpdateAcceptor,.StatusWrapper,org.eclipse.core.runtime.IProgressMonitor)void o
 resolveReferenceProxies(org.eclipse.emf.ecore.resource.ResourceSet,java.util.Collection<org.eclipse.xtext.resource.IReferenceDescription>,.StatusWrapper,org.eclipse.core.runtime.IProgressMonitor)java.util.List<org.eclipse.xtext.resource.IReferenceDescription> o
 resolveReference(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.resource.IReferenceDescription)org.eclipse.emf.ecore.EObject o
 handleCannotLoadReferringElement(org.eclipse.xtext.resource.IReferenceDescription,.StatusWrapper)void o
 handleCannotResolveExistingReference(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.resource.IReferenceDescription,.StatusWrapper)void o
 createReferenceUpdates(org.eclipse.xtext.ui.refactoring.ElementRenameArguments,com.google.common.collect.Multimap<org.eclipse.emf.common.util.URI,org.eclipse.xtext.resource.IReferenceDescription>,org.eclipse.emf.ecore.resource.ResourceSet,org.eclipse.xtext.ui.refactoring.IRefactoringUpdateAcceptor,org.eclipse.core.runtime.IProgressMonitor)void oa
 loadTargetResources(org.eclipse.emf.ecore.resource.ResourceSet,org.eclipse.xtext.ui.refactoring.ElementRenameArguments,.StatusWrapper,org.eclipse.core.runtime.IProgressMonitor)boolean o
 loadReferringResources(org.eclipse.emf.ecore.resource.ResourceSet,Iterable<org.eclipse.emf.common.util.URI>,.StatusWrapper,org.eclipse.core.runtime.IProgressMonitor)java.util.List<org.eclipse.emf.common.util.URI> o
AbstractRenameProcessor a :org.eclipse.ltk.core.refactoring.participants.RenameProcessor
 new() -
 initialize(org.eclipse.xtext.ui.refactoring.ui.IRenameElementContext)boolean a
 getOriginalName()String a
 getNewName()String a
 setNewName(String)void a
 validateNewName(String)org.eclipse.ltk.core.refactoring.RefactoringStatus a
AbstractRenameStrategy a :.DefaultRenameStrategyProvider.IInitializable
 new() -
 initialize(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.ui.refactoring.ui.IRenameElementContext)boolean -
 getOriginalName()String -
 validateNewName(String)org.eclipse.ltk.core.refactoring.RefactoringStatus -
 applyDeclarationChange(String,org.eclipse.emf.ecore.resource.ResourceSet)void -
 revertDeclarationChange(org.eclipse.emf.ecore.resource.ResourceSet)void -
 setName(org.eclipse.emf.common.util.URI,String,org.eclipse.emf.ecore.resource.ResourceSet)org.eclipse.emf.ecore.EObject o
 getTargetElementOriginalURI()org.eclipse.emf.common.util.URI o
 getTargetElementNewURI()org.eclipse.emf.common.util.URI o
 getNameAttribute(org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EAttribute o
 getNameAttribute()org.eclipse.emf.ecore.EAttribute o
DefaultDependentElementsCalculator - :org.eclipse.xtext.ui.refactoring.IDependentElementsCalculator
 new() -
 getDependentElementURIs(org.eclipse.emf.ecore.EObject,org.eclipse.core.runtime.IProgressMonitor)java.util.List<org.eclipse.emf.common.util.URI> -
DefaultReferenceUpdater - :.AbstractReferenceUpdater
 new() -
 createReferenceUpdates(org.eclipse.xtext.ui.refactoring.ElementRenameArguments,com.google.common.collect.Multimap<org.eclipse.emf.common.util.URI,org.eclipse.xtext.resource.IReferenceDescription>,org.eclipse.emf.ecore.resource.ResourceSet,org.eclipse.xtext.ui.refactoring.IRefactoringUpdateAcceptor,org.eclipse.core.runtime.IProgressMonitor)void o
 processReferringResource(org.eclipse.emf.ecore.resource.Resource,Iterable<org.eclipse.xtext.resource.IReferenceDescription>,org.eclipse.xtext.ui.refactoring.ElementRenameArguments,org.eclipse.xtext.ui.refactoring.IRefactoringUpdateAcceptor)void o
 createReferenceUpdate(org.eclipse.xtext.resource.IReferenceDescription,org.eclipse.emf.common.util.URI,org.eclipse.xtext.ui.refactoring.ElementRenameArguments,org.eclipse.emf.ecore.resource.ResourceSet,org.eclipse.xtext.ui.refactoring.IRefactoringUpdateAcceptor)void o
 createReferenceUpdate(org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.URI,org.eclipse.emf.ecore.EReference,int,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.ui.refactoring.IRefactoringUpdateAcceptor)void o
 resolveNameConflict(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.ui.refactoring.IRefactoringUpdateAcceptor)String o
 getRefTextEvaluator(org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.URI,org.eclipse.emf.ecore.EReference,int,org.eclipse.emf.ecore.EObject).RefactoringCrossReferenceSerializer.RefTextEvaluator o
 createTextChange(org.eclipse.xtext.util.ITextRegion,String,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EReference,org.eclipse.emf.common.util.URI,org.eclipse.xtext.ui.refactoring.IRefactoringUpdateAcceptor)void o
 getCrossReference(org.eclipse.emf.ecore.EObject,int)org.eclipse.xtext.CrossReference o
 getLocationInFileProvider()org.eclipse.xtext.resource.ILocationInFileProvider o
 getTransientValueService()org.eclipse.xtext.serializer.sequencer.ITransientValueService o
DefaultRenameRefactoringProvider - :org.eclipse.xtext.ui.refactoring.IRenameRefactoringProvider +RenameRefactoring
 new() -
 getRenameRefactoring(org.eclipse.xtext.ui.refactoring.ui.IRenameElementContext)org.eclipse.ltk.core.refactoring.participants.ProcessorBasedRefactoring -
 getRenameProcessor(org.eclipse.xtext.ui.refactoring.ui.IRenameElementContext)org.eclipse.ltk.core.refactoring.participants.RenameProcessor -
DefaultRenameStrategy - :.AbstractRenameStrategy
 originalNameRegion org.eclipse.xtext.util.ITextRegion o
 nameRuleName String o
 new() -
 initialize(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.ui.refactoring.ui.IRenameElementContext)boolean -
 validateNewName(String)org.eclipse.ltk.core.refactoring.RefactoringStatus -
 getOriginalNameRegion(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EAttribute)org.eclipse.xtext.util.ITextRegion o
 getNameRuleName(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EAttribute)String o
 createDeclarationUpdates(String,org.eclipse.emf.ecore.resource.ResourceSet,org.eclipse.xtext.ui.refactoring.IRefactoringUpdateAcceptor)void -
 getDeclarationTextEdit(String)org.eclipse.text.edits.TextEdit o
 getNameAsText(String)String o
 getNameAsText(String,String)String o
 getNameAsValue(String)String o
 getNameAsValue(String,String)String o
 getOriginalName()String -
 applyDeclarationChange(String,org.eclipse.emf.ecore.resource.ResourceSet)void -
DefaultRenameStrategyProvider - :org.eclipse.xtext.ui.refactoring.IRenameStrategy.Provider +IInitializable
 new() -
 get(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.ui.refactoring.ui.IRenameElementContext)org.eclipse.xtext.ui.refactoring.IRenameStrategy - !org.eclipse.xtext.ui.refactoring.IRenameStrategy.Provider.NoSuchStrategyException
 createRenameStrategy(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.ui.refactoring.ui.IRenameElementContext)org.eclipse.xtext.ui.refactoring.IRenameStrategy o
DefaultRenameStrategyProvider.IInitializable sai :org.eclipse.xtext.ui.refactoring.IRenameStrategy
 initialize(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.ui.refactoring.ui.IRenameElementContext)boolean a
DisplayChangeWrapper - +Generic,TextEditBased,Wrapper
 new() -
 wrap(org.eclipse.ltk.core.refactoring.Change)org.eclipse.ltk.core.refactoring.Change s
DisplayChangeWrapper.Generic s :org.eclipse.ltk.core.refactoring.Change,.DisplayChangeWrapper.Wrapper
 new(org.eclipse.ltk.core.refactoring.Change) o
 getDelegate()org.eclipse.ltk.core.refactoring.Change -
 getDescriptor()org.eclipse.ltk.core.refactoring.ChangeDescriptor -
 getName()String -
 setEnabled(boolean)void -
 getParent()org.eclipse.ltk.core.refactoring.Change -
 dispose()void -
 equals(Object)boolean -
 getModifiedElement()Object -
 getAffectedObjects()Object[] -
 getAdapter(Class)Object -
 hashCode()int -
 isEnabled()boolean -
 initializeValidationData(org.eclipse.core.runtime.IProgressMonitor)void -
 isValid(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 perform(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 toString()String -
DisplayChangeWrapper.TextEditBased s :org.eclipse.ltk.core.refactoring.TextEditBasedChange,.DisplayChangeWrapper.Wrapper
 new(org.eclipse.ltk.core.refactoring.TextEditBasedChange) o
 getDelegate()org.eclipse.ltk.core.refactoring.TextEditBasedChange -
 getDescriptor()org.eclipse.ltk.core.refactoring.ChangeDescriptor -
 getName()String -
 setEnabled(boolean)void -
 getParent()org.eclipse.ltk.core.refactoring.Change -
 dispose()void -
 equals(Object)boolean -
 getModifiedElement()Object -
 getAffectedObjects()Object[] -
 getAdapter(Class)Object -
 hashCode()int -
 isEnabled()boolean -
 initializeValidationData(org.eclipse.core.runtime.IProgressMonitor)void -
 isValid(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 perform(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 toString()String -
 addChangeGroup(org.eclipse.ltk.core.refactoring.TextEditBasedChangeGroup)void -
 addTextEditGroup(org.eclipse.text.edits.TextEditGroup)void -
 hasOneGroupCategory(java.util.List)boolean -
 getCurrentContent(org.eclipse.core.runtime.IProgressMonitor)String - !org.eclipse.core.runtime.CoreException
 getCurrentContent(org.eclipse.jface.text.IRegion,boolean,int,org.eclipse.core.runtime.IProgressMonitor)String - !org.eclipse.core.runtime.CoreException
 getKeepPreviewEdits()boolean -
 getPreviewContent(org.eclipse.ltk.core.refactoring.TextEditBasedChangeGroup[],org.eclipse.jface.text.IRegion,boolean,int,org.eclipse.core.runtime.IProgressMonitor)String - !org.eclipse.core.runtime.CoreException
 getPreviewContent(org.eclipse.core.runtime.IProgressMonitor)String - !org.eclipse.core.runtime.CoreException
 getTextType()String -
 setKeepPreviewEdits(boolean)void -
 setTextType(String)void -
DisplayChangeWrapper.Wrapper sai
 getDelegate()org.eclipse.ltk.core.refactoring.Change a
EditorDocumentChange - :org.eclipse.ltk.core.refactoring.TextChange
 new(String,org.eclipse.ui.texteditor.ITextEditor,boolean) -
 getModifiedElement()Object -
 getEditor()org.eclipse.ui.texteditor.ITextEditor -
 isDoSave()boolean -
 setDoSave(boolean)void -
 initializeValidationData(org.eclipse.core.runtime.IProgressMonitor)void -
 isValid(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 acquireDocument(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jface.text.IDocument o !org.eclipse.core.runtime.CoreException
 commit(org.eclipse.jface.text.IDocument,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 releaseDocument(org.eclipse.jface.text.IDocument,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 perform(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 createUndoChange(org.eclipse.text.edits.UndoEdit)org.eclipse.ltk.core.refactoring.Change o
EditorDocumentUndoChange - :org.eclipse.ltk.core.refactoring.Change
 new(String,org.eclipse.ui.texteditor.ITextEditor,org.eclipse.text.edits.UndoEdit,boolean) -
 getName()String -
 getEditor()org.eclipse.ui.texteditor.ITextEditor o
 getModifiedElement()Object -
 initializeValidationData(org.eclipse.core.runtime.IProgressMonitor)void -
 isValid(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 perform(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 performEdits(org.eclipse.jface.text.IDocument)org.eclipse.text.edits.UndoEdit o !org.eclipse.jface.text.BadLocationException,org.eclipse.text.edits.MalformedTreeException
 acquireDocument(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jface.text.IDocument o
 commit(org.eclipse.jface.text.IDocument,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 releaseDocument(org.eclipse.jface.text.IDocument,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 createUndoChange(org.eclipse.text.edits.UndoEdit)org.eclipse.ltk.core.refactoring.Change o
EmfResourceReferenceUpdater - :.AbstractReferenceUpdater
 new() -
 createReferenceUpdates(org.eclipse.xtext.ui.refactoring.ElementRenameArguments,com.google.common.collect.Multimap<org.eclipse.emf.common.util.URI,org.eclipse.xtext.resource.IReferenceDescription>,org.eclipse.emf.ecore.resource.ResourceSet,org.eclipse.xtext.ui.refactoring.IRefactoringUpdateAcceptor,org.eclipse.core.runtime.IProgressMonitor)void o
IRefactoringDocument ai +Provider
 createChange(String,org.eclipse.text.edits.TextEdit)org.eclipse.ltk.core.refactoring.Change a
 getURI()org.eclipse.emf.common.util.URI a
 getOriginalContents()String a
RefactoringCrossReferenceSerializer - +RefTextEvaluator
 new() -
 getCrossRefText(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.CrossReference,org.eclipse.emf.ecore.EObject,.RefactoringCrossReferenceSerializer.RefTextEvaluator,org.eclipse.xtext.util.ITextRegion,.StatusWrapper)String -
RefactoringCrossReferenceSerializer.RefTextEvaluator sai
 isBetterThan(String,String)boolean a
 isValid(org.eclipse.xtext.resource.IEObjectDescription)boolean a
RefactoringResourceSetProvider - :org.eclipse.xtext.ui.resource.XtextLiveScopeResourceSetProvider
 new() -
 get(org.eclipse.core.resources.IProject)org.eclipse.emf.ecore.resource.ResourceSet -
 configure(org.eclipse.emf.ecore.resource.ResourceSet)void o
RefactoringUpdateAcceptor - :org.eclipse.xtext.ui.refactoring.IRefactoringUpdateAcceptor,org.eclipse.xtext.ui.refactoring.IChangeRedirector.Aware
 new(.IRefactoringDocument.Provider) -
 accept(org.eclipse.emf.common.util.URI,org.eclipse.text.edits.TextEdit)void -
 accept(org.eclipse.emf.common.util.URI,org.eclipse.ltk.core.refactoring.Change)void -
 getDocument(org.eclipse.emf.common.util.URI).IRefactoringDocument -
 getRefactoringStatus().StatusWrapper -
 createCompositeChange(String,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change -
 setChangeRedirector(org.eclipse.xtext.ui.refactoring.IChangeRedirector)void -
 getChangeRedirector()org.eclipse.xtext.ui.refactoring.IChangeRedirector -
ReferenceUpdaterDispatcher - +OptionalReferenceUpdaterProxy,ReferenceDescriptionAcceptor
 new() -
 createReferenceUpdates(org.eclipse.xtext.ui.refactoring.ElementRenameArguments,org.eclipse.emf.ecore.resource.ResourceSet,org.eclipse.xtext.ui.refactoring.IRefactoringUpdateAcceptor,org.eclipse.core.runtime.IProgressMonitor)void -
 createFindReferenceAcceptor(org.eclipse.xtext.ui.refactoring.IRefactoringUpdateAcceptor).ReferenceUpdaterDispatcher.ReferenceDescriptionAcceptor o
RenameElementProcessor - :.AbstractRenameProcessor
 LOG org.apache.log4j.Logger osf
 new() -
 initialize(org.eclipse.xtext.ui.refactoring.ui.IRenameElementContext)boolean -
 getResourceSet(org.eclipse.xtext.ui.refactoring.ui.IRenameElementContext)org.eclipse.emf.ecore.resource.ResourceSet o
 createResourceSet(org.eclipse.xtext.ui.refactoring.ui.IRenameElementContext)org.eclipse.emf.ecore.resource.ResourceSet o
 isValidTargetFile(org.eclipse.emf.ecore.resource.Resource,.StatusWrapper)boolean o
 createRenameElementStrategy(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.ui.refactoring.ui.IRenameElementContext)org.eclipse.xtext.ui.refactoring.IRenameStrategy o !org.eclipse.xtext.ui.refactoring.IRenameStrategy.Provider.NoSuchStrategyException
 getRenameElementStrategy()org.eclipse.xtext.ui.refactoring.IRenameStrategy -
 getElements()Object[] -
 getOriginalName()String -
 validateNewName(String)org.eclipse.ltk.core.refactoring.RefactoringStatus -
 getLanguageName()String o
 getIdentifier()String -
 getProcessorName()String -
 isApplicable()boolean - !org.eclipse.core.runtime.CoreException
 setNewName(String)void -
 getNewName()String -
 checkInitialConditions(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 getElementURIs()Iterable<org.eclipse.emf.common.util.URI> o
 checkFinalConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 transferChangeRedirector(org.eclipse.xtext.ui.refactoring.IRefactoringUpdateAcceptor)void o
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 loadParticipants(org.eclipse.ltk.core.refactoring.RefactoringStatus,org.eclipse.ltk.core.refactoring.participants.SharableParticipants)org.eclipse.ltk.core.refactoring.participants.RefactoringParticipant[] - !org.eclipse.core.runtime.CoreException
 handleException(Exception,.StatusWrapper)void o
 getRenameElementContext()org.eclipse.xtext.ui.refactoring.ui.IRenameElementContext -
 getResourceSetProvider().RefactoringResourceSetProvider o
 getRenameArguments()org.eclipse.xtext.ui.refactoring.ElementRenameArguments o
 getTargetElement()org.eclipse.emf.ecore.EObject o
 getStatusProvider()com.google.inject.Provider<.StatusWrapper> -
RenamedElementTracker - :org.eclipse.xtext.ui.refactoring.IRenamedElementTracker
 new() -
 renameAndTrack(Iterable<org.eclipse.emf.common.util.URI>,String,org.eclipse.emf.ecore.resource.ResourceSet,org.eclipse.xtext.ui.refactoring.IRenameStrategy,org.eclipse.core.runtime.IProgressMonitor)java.util.Map<org.eclipse.emf.common.util.URI,org.eclipse.emf.common.util.URI> -
 resolveRenamedElements(Iterable<org.eclipse.emf.common.util.URI>,org.eclipse.emf.ecore.resource.ResourceSet)java.util.Map<org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.URI> o
 relocateRenamedElements(java.util.Map<org.eclipse.emf.ecore.EObject,org.eclipse.emf.common.util.URI>)java.util.Map<org.eclipse.emf.common.util.URI,org.eclipse.emf.common.util.URI> o
StatusWrapper -
 new() -
 createContext(org.eclipse.emf.ecore.EObject)org.eclipse.ltk.core.refactoring.RefactoringStatusContext o
 createContext(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.util.ITextRegion)org.eclipse.ltk.core.refactoring.RefactoringStatusContext o
 createContext(org.eclipse.emf.common.util.URI,org.eclipse.emf.ecore.resource.ResourceSet)org.eclipse.ltk.core.refactoring.RefactoringStatusContext o
 createContext(org.eclipse.core.resources.IFile,org.eclipse.xtext.util.ITextRegion)org.eclipse.ltk.core.refactoring.RefactoringStatusContext o
 _toString(org.eclipse.emf.common.util.URI)String o
 _toString(org.eclipse.emf.ecore.EObject)String o
 _toString(Exception)String o
 _toString(Object)String o
 getRefactoringStatus()org.eclipse.ltk.core.refactoring.RefactoringStatus -
 format(String,Object[])String ov
 add(int,String,org.eclipse.emf.common.util.URI,org.eclipse.emf.ecore.resource.ResourceSet)void -
 add(int,String,org.eclipse.emf.common.util.URI)void -
 add(int,String,org.eclipse.emf.ecore.EObject)void -
 add(int,String,org.eclipse.emf.ecore.EObject,org.eclipse.xtext.util.ITextRegion)void -
 add(int,String,Exception,org.apache.log4j.Logger)void -
 add(int,String,Object[])void v
 merge(org.eclipse.ltk.core.refactoring.RefactoringStatus)void -
 merge(.StatusWrapper)void -
package org.eclipse.xtext.ui.refactoring.ui
DefaultLinkedPositionGroupCalculator - :org.eclipse.xtext.ui.refactoring.ILinkedPositionGroupCalculator +LocalResourceRefactoringUpdateAcceptor
 new() -
 getLinkedPositionGroup(.IRenameElementContext,org.eclipse.core.runtime.IProgressMonitor)com.google.inject.Provider<org.eclipse.jface.text.link.LinkedPositionGroup> -
 createLinkedGroupFromReplaceEdits(java.util.List<org.eclipse.text.edits.ReplaceEdit>,org.eclipse.xtext.ui.editor.XtextEditor,String,org.eclipse.core.runtime.SubMonitor)org.eclipse.jface.text.link.LinkedPositionGroup o
 sortPositions(Iterable<org.eclipse.jface.text.link.LinkedPosition>,int)Iterable<org.eclipse.jface.text.link.LinkedPosition> o
DefaultLinkedPositionGroupCalculator.LocalResourceRefactoringUpdateAcceptor s :org.eclipse.xtext.ui.refactoring.IRefactoringUpdateAcceptor
 new() -
 setLocalResourceURI(org.eclipse.emf.common.util.URI)void -
 getTextEdits()java.util.List<org.eclipse.text.edits.ReplaceEdit> -
 getRefactoringStatus()org.eclipse.xtext.ui.refactoring.impl.StatusWrapper -
 getDocument(org.eclipse.emf.common.util.URI)org.eclipse.xtext.ui.refactoring.impl.IRefactoringDocument -
 createCompositeChange(String,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change -
 accept(org.eclipse.emf.common.util.URI,org.eclipse.ltk.core.refactoring.Change)void -
 accept(org.eclipse.emf.common.util.URI,org.eclipse.text.edits.TextEdit)void -
DefaultRenameElementHandler - :org.eclipse.core.commands.AbstractHandler,.IRenameElementHandler
 renameRefactoringController .RenameRefactoringController o
 globalServiceProvider org.eclipse.xtext.resource.IGlobalServiceProvider o
 preferences .RefactoringPreferences o
 renameContextFactory .IRenameContextFactory o
 syncUtil .SyncUtil o
 LOG org.apache.log4j.Logger osf
 new() -
 execute(org.eclipse.core.commands.ExecutionEvent)Object - !org.eclipse.core.commands.ExecutionException
 createRenameElementContext(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.ui.editor.XtextEditor,org.eclipse.jface.text.ITextSelection,org.eclipse.xtext.resource.XtextResource).IRenameElementContext -
 isRefactoringEnabled(.IRenameElementContext,org.eclipse.xtext.resource.XtextResource)boolean o
 startRenameElement(.IRenameElementContext)void o !InterruptedException
DefaultRenameSupport - :.IRenameSupport +Factory
 new() -
 initialize(.IRenameElementContext,String)boolean o
 startRefactoringWithDialog(boolean)void - !InterruptedException
 startDirectRefactoring()void - !InterruptedException
DefaultRenameSupport.Factory s :.IRenameSupport.Factory
 new() -
 create(Object,String).IRenameSupport -
 getDefaultRenameSupport(.IRenameElementContext).DefaultRenameSupport o
IRenameContextFactory ai +Default
 createRenameElementContext(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.ui.editor.XtextEditor,org.eclipse.jface.text.ITextSelection,org.eclipse.xtext.resource.XtextResource).IRenameElementContext a
IRenameContextFactory.Default s :.IRenameContextFactory
 new() -
 createRenameElementContext(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.ui.editor.XtextEditor,org.eclipse.jface.text.ITextSelection,org.eclipse.xtext.resource.XtextResource).IRenameElementContext -
 createExternalRenameElementContext(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.ui.editor.XtextEditor,org.eclipse.jface.text.ITextSelection,org.eclipse.xtext.resource.XtextResource).IRenameElementContext o
 createLocalRenameElementContext(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.ui.editor.XtextEditor,org.eclipse.jface.text.ITextSelection,org.eclipse.xtext.resource.XtextResource).IRenameElementContext o
IRenameElementContext ai +Impl
 getTargetElementURI()org.eclipse.emf.common.util.URI a
 getContextResourceURI()org.eclipse.emf.common.util.URI a
 getTargetElementEClass()org.eclipse.emf.ecore.EClass a
 getTriggeringEditor()org.eclipse.ui.IEditorPart a
 getTriggeringEditorSelection()org.eclipse.jface.viewers.ISelection a
IRenameElementContext.Impl s :.IRenameElementContext,org.eclipse.xtext.ui.refactoring.IChangeRedirector.Aware
 new(org.eclipse.emf.common.util.URI,org.eclipse.emf.ecore.EClass) -
 new(org.eclipse.emf.common.util.URI,org.eclipse.emf.ecore.EClass,org.eclipse.ui.IEditorPart,org.eclipse.jface.viewers.ISelection,org.eclipse.emf.common.util.URI) -
 getContextResourceURI()org.eclipse.emf.common.util.URI -
 getTargetElementURI()org.eclipse.emf.common.util.URI -
 getTargetElementEClass()org.eclipse.emf.ecore.EClass -
 getTriggeringEditor()org.eclipse.ui.IEditorPart -
 getTriggeringEditorSelection()org.eclipse.jface.viewers.ISelection -
 getChangeRedirector()org.eclipse.xtext.ui.refactoring.IChangeRedirector -
 setChangeRedirector(org.eclipse.xtext.ui.refactoring.IChangeRedirector)void -
IRenameElementHandler axi :org.eclipse.core.commands.IHandler2
 createRenameElementContext(org.eclipse.emf.ecore.EObject,org.eclipse.xtext.ui.editor.XtextEditor,org.eclipse.jface.text.ITextSelection,org.eclipse.xtext.resource.XtextResource).IRenameElementContext a
IRenameSupport ai +Factory
 startRefactoringWithDialog(boolean)void a !InterruptedException
 startDirectRefactoring()void a !InterruptedException
IRenameSupport.Factory sai
 create(Object,String).IRenameSupport a
LinkedEditingUndoSupport -
 new() -
 startRecording(org.eclipse.xtext.ui.editor.XtextEditor)void -
 undoDocumentChanges()void -
RefactoringPreferencePage - :org.eclipse.xtext.ui.editor.preferences.AbstractPreferencePage
 new() -
 createFieldEditors()void o
RefactoringPreferences - +Initializer
 SAVE_ALL_BEFORE_REFACTORING String sf
 USE_INLINE_REFACTORING String sf
 new() -
 isSaveAllBeforeRefactoring()boolean -
 useInlineRefactoring()boolean -
 setSaveAllBeforeRefactoring(boolean)void -
 setUseInlineRefactoring(boolean)void -
RefactoringPreferences.Initializer s :org.eclipse.xtext.ui.editor.preferences.IPreferenceStoreInitializer
 new() -
 initialize(org.eclipse.xtext.ui.editor.preferences.IPreferenceStoreAccess)void -
RefactoringType fe :Enum<.RefactoringType>
 REFACTORING_DIALOG .RefactoringType sf
 REFACTORING_DIRECT .RefactoringType sf
 REFACTORING_PREVIEW .RefactoringType sf
 LINKED_EDITING .RefactoringType sf
 values().RefactoringType[] s
 valueOf(String).RefactoringType s
RefactoringWizardOpenOperation_NonForking -
 INITIAL_CONDITION_CHECKING_FAILED int sf
 new(org.eclipse.ltk.ui.refactoring.RefactoringWizard) -
 getInitialConditionCheckingStatus()org.eclipse.ltk.core.refactoring.RefactoringStatus -
 run(org.eclipse.swt.widgets.Shell,String)int - !InterruptedException
 run(org.eclipse.swt.widgets.Shell,String,org.eclipse.jface.operation.IRunnableContext)int - !InterruptedException
 checkInitialConditions(org.eclipse.ltk.core.refactoring.Refactoring,org.eclipse.swt.widgets.Shell,String,org.eclipse.jface.operation.IRunnableContext)org.eclipse.ltk.core.refactoring.RefactoringStatus o !InterruptedException
 createRefactoringWizardDialog(org.eclipse.ltk.ui.refactoring.RefactoringWizard,org.eclipse.swt.widgets.Shell)org.eclipse.jface.dialogs.Dialog o
 needsWizardBasedUserInterface(org.eclipse.ltk.ui.refactoring.RefactoringWizard)boolean o
 getPrivateField(Class<?>,String)java.lang.reflect.Field o !NoSuchFieldException,SecurityException
RenameElementWizard - :org.eclipse.ltk.ui.refactoring.RefactoringWizard +UserInputPage
 new(org.eclipse.ltk.core.refactoring.participants.ProcessorBasedRefactoring,.IRenameElementContext) -
 addUserInputPages()void o
 getRenameProcessor()org.eclipse.xtext.ui.refactoring.impl.AbstractRenameProcessor o
RenameElementWizard.UserInputPage os :org.eclipse.ltk.ui.refactoring.UserInputWizardPage
 new(org.eclipse.xtext.ui.refactoring.impl.AbstractRenameProcessor,.IRenameElementContext) -
 createControl(org.eclipse.swt.widgets.Composite)void -
 setVisible(boolean)void -
 validatePage()void of
 performFinish()boolean o
 getNextPage()org.eclipse.jface.wizard.IWizardPage -
RenameLinkedMode - +EditorSynchronizer,ExitPolicy,FocusEditingSupport
 new() -
 start(.IRenameElementContext,com.google.inject.Provider<org.eclipse.jface.text.link.LinkedPositionGroup>,org.eclipse.core.runtime.IProgressMonitor)boolean -
 openPopup()void o
 isCurrentNameValid()boolean -
 getCurrentName()String -
 isSameRenameElementContext(.IRenameElementContext)boolean -
 isCaretInLinkedPosition()boolean o
 getCurrentLinkedPosition()org.eclipse.jface.text.link.LinkedPosition -
 linkedModeLeft()void -
RenameLinkedMode.EditorSynchronizer o :org.eclipse.jface.text.link.ILinkedModeListener
 new() o
 left(org.eclipse.jface.text.link.LinkedModeModel,int)void -
 suspend(org.eclipse.jface.text.link.LinkedModeModel)void -
 resume(org.eclipse.jface.text.link.LinkedModeModel,int)void -
RenameLinkedMode.ExitPolicy o :org.eclipse.jface.text.link.LinkedModeUI.IExitPolicy
 new(org.eclipse.jface.text.IDocument) -
 doExit(org.eclipse.jface.text.link.LinkedModeModel,org.eclipse.swt.events.VerifyEvent,int,int)org.eclipse.jface.text.link.LinkedModeUI.ExitFlags -
RenameLinkedMode.FocusEditingSupport o :org.eclipse.jface.text.IEditingSupport
 new() o
 ownsFocusShell()boolean -
 isOriginator(org.eclipse.jface.text.DocumentEvent,org.eclipse.jface.text.IRegion)boolean -
RenameRefactoringController -
 new() -
 initialize(.IRenameElementContext)void -
 startRefactoring(.IRenameElementContext)void -
 startRefactoring(.RefactoringType)void -
 startLinkedEditing()void o !InterruptedException
 getActiveLinkedMode().RenameLinkedMode -
 cancelLinkedMode()void -
 startDirectRefactoring()void o !InterruptedException
 startRefactoringWithDialog(boolean)void o !InterruptedException
 getOriginalName(org.eclipse.xtext.ui.editor.XtextEditor)String o
 createRenameSupport(.IRenameElementContext,String).IRenameSupport o
 restoreOriginalSelection()void o
 getXtextEditor()org.eclipse.xtext.ui.editor.XtextEditor o
RenameRefactoringExecuter - +CheckConditionsAndCreateChangeRunnable
 new() -
 isApplicable(org.eclipse.swt.widgets.Shell,org.eclipse.ltk.core.refactoring.participants.ProcessorBasedRefactoring)boolean o
 execute(org.eclipse.ui.IEditorPart,org.eclipse.ltk.core.refactoring.participants.ProcessorBasedRefactoring)void - !InterruptedException
RenameRefactoringExecuter.CheckConditionsAndCreateChangeRunnable os :org.eclipse.core.resources.IWorkspaceRunnable
 new(org.eclipse.swt.widgets.Shell,org.eclipse.ltk.core.refactoring.participants.ProcessorBasedRefactoring) -
 run(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 showStatusDialog(org.eclipse.ltk.core.refactoring.RefactoringStatus)boolean o
 getPerformChangeOperation()org.eclipse.ltk.core.refactoring.PerformChangeOperation -
RenameRefactoringPopup - :org.eclipse.jface.text.IWidgetTokenKeeper,org.eclipse.jface.text.IWidgetTokenKeeperExtension +PopupVisibilityManager
 new(org.eclipse.xtext.ui.editor.XtextEditor,.RenameRefactoringController,.RenameLinkedMode) -
 updateVisibility()void o
 releaseWidgetToken()void o
 open()void -
 createContent(org.eclipse.swt.widgets.Composite)void o
 recursiveSetBackgroundColor(org.eclipse.swt.widgets.Control,org.eclipse.swt.graphics.Color)void os
 addViewMenu(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.ToolBar o
 showMenu(org.eclipse.swt.widgets.ToolBar)void o
 getMenuManager()org.eclipse.jface.action.MenuManager o
 getEnterBinding()String os
 computePopupLocation()org.eclipse.swt.graphics.Point o
 getExtent()org.eclipse.swt.graphics.Point o
 updatePopupLocation()void o
 packPopup()void o
 getPolygon(boolean)int[] o
 getOpenDialogBinding()String os
 requestWidgetToken(org.eclipse.jface.text.IWidgetTokenOwner,int)boolean -
 setFocus(org.eclipse.jface.text.IWidgetTokenOwner)boolean -
 requestWidgetToken(org.eclipse.jface.text.IWidgetTokenOwner)boolean -
 ownsFocusShell()boolean -
 activateEditor()void o
 close()void -
RenameRefactoringPopup.PopupVisibilityManager o :org.eclipse.ui.IPartListener2,org.eclipse.swt.events.ControlListener,org.eclipse.swt.events.MouseListener,org.eclipse.swt.events.KeyListener,org.eclipse.jface.text.IViewportListener
 new() o
 start()void o
 partActivated(org.eclipse.ui.IWorkbenchPartReference)void -
 partDeactivated(org.eclipse.ui.IWorkbenchPartReference)void -
 viewportChanged(int)void -
 mouseUp(org.eclipse.swt.events.MouseEvent)void -
 keyPressed(org.eclipse.swt.events.KeyEvent)void -
 controlMoved(org.eclipse.swt.events.ControlEvent)void -
 controlResized(org.eclipse.swt.events.ControlEvent)void -
 partBroughtToTop(org.eclipse.ui.IWorkbenchPartReference)void -
 partClosed(org.eclipse.ui.IWorkbenchPartReference)void -
 partHidden(org.eclipse.ui.IWorkbenchPartReference)void -
 partInputChanged(org.eclipse.ui.IWorkbenchPartReference)void -
 partOpened(org.eclipse.ui.IWorkbenchPartReference)void -
 partVisible(org.eclipse.ui.IWorkbenchPartReference)void -
 mouseDoubleClick(org.eclipse.swt.events.MouseEvent)void -
 mouseDown(org.eclipse.swt.events.MouseEvent)void -
 keyReleased(org.eclipse.swt.events.KeyEvent)void -
SaveHelper x
 new() -
 saveEditors(.IRenameElementContext)void -
 getWorkbenchPage(.IRenameElementContext)org.eclipse.ui.IWorkbenchPage o
 saveDeclaringEditor(.IRenameElementContext,org.eclipse.ui.IWorkbenchPage)void o
 getOpenEditor(org.eclipse.emf.common.util.URI,org.eclipse.ui.IWorkbenchPage)org.eclipse.ui.IEditorPart o
SyncUtil -
 new() -
 totalSync(boolean,boolean)void - !java.lang.reflect.InvocationTargetException,InterruptedException
 totalSync(boolean,boolean,boolean)void - !java.lang.reflect.InvocationTargetException,InterruptedException
 totalSync(boolean)void - !java.lang.reflect.InvocationTargetException,InterruptedException
 reconcileAllEditors(org.eclipse.ui.IWorkbench,boolean,org.eclipse.core.runtime.IProgressMonitor)void -
 waitForReconciler(org.eclipse.xtext.ui.editor.XtextEditor)void -
 waitForBuild(org.eclipse.core.runtime.IProgressMonitor)void -
 waitForAutoBuild(org.eclipse.core.runtime.IProgressMonitor)void x
 yieldToQueuedDisplayJobs(org.eclipse.core.runtime.IProgressMonitor)void -
 yieldToQueuedDisplayJobs(org.eclipse.core.runtime.IProgressMonitor,int)void -
ViewFreezer -
 sourceViewer org.eclipse.jface.text.source.ISourceViewer o
 image org.eclipse.swt.graphics.Image o
 label org.eclipse.swt.widgets.Label o
 new(org.eclipse.jface.text.source.ISourceViewer) -
 freeze()void -
 release()void -
WorkbenchRunnableAdapter - :org.eclipse.jface.operation.IRunnableWithProgress,org.eclipse.jface.operation.IThreadListener
 new(org.eclipse.core.resources.IWorkspaceRunnable,org.eclipse.core.runtime.jobs.ISchedulingRule) -
 new(org.eclipse.core.resources.IWorkspaceRunnable,org.eclipse.core.runtime.jobs.ISchedulingRule,boolean) -
 getSchedulingRule()org.eclipse.core.runtime.jobs.ISchedulingRule -
 threadChange(Thread)void -
 run(org.eclipse.core.runtime.IProgressMonitor)void - !java.lang.reflect.InvocationTargetException,InterruptedException
package org.eclipse.xtext.ui.resource
DefaultResourceUIServiceProvider - :org.eclipse.xtext.resource.IResourceServiceProviderExtension,.IResourceUIServiceProvider,.IResourceUIServiceProviderExtension
 new(org.eclipse.xtext.resource.IResourceServiceProvider) -
 getContainerManager()org.eclipse.xtext.resource.IContainer.Manager -
 getResourceDescriptionManager()org.eclipse.xtext.resource.IResourceDescription.Manager -
 getResourceValidator()org.eclipse.xtext.validation.IResourceValidator -
 getLabelProvider()org.eclipse.jface.viewers.ILabelProvider -
 setDescriptionLabelProvider(org.eclipse.jface.viewers.ILabelProvider)void -
 canHandle(org.eclipse.emf.common.util.URI)boolean -
 canHandle(org.eclipse.emf.common.util.URI,org.eclipse.core.resources.IStorage)boolean -
 canBuild(org.eclipse.emf.common.util.URI,org.eclipse.core.resources.IStorage)boolean -
 isJavaCoreAvailable()boolean o
 isJavaTargetFolder(org.eclipse.core.resources.IStorage)boolean o
 getEncodingProvider()org.eclipse.xtext.parser.IEncodingProvider -
 getURIEditorOpener()org.eclipse.xtext.ui.editor.IURIEditorOpener -
 getReferenceUpdater()org.eclipse.xtext.ui.refactoring.IReferenceUpdater x
 get(Class<<T>>)<T> - <T=Object>
 isSource(org.eclipse.emf.common.util.URI)boolean -
IResourceSetProvider ai
 get(org.eclipse.core.resources.IProject)org.eclipse.emf.ecore.resource.ResourceSet a
IResourceUIServiceProvider ai :org.eclipse.xtext.resource.IResourceServiceProvider
 getLabelProvider()org.eclipse.jface.viewers.ILabelProvider a
 canHandle(org.eclipse.emf.common.util.URI,org.eclipse.core.resources.IStorage)boolean a
 getURIEditorOpener()org.eclipse.xtext.ui.editor.IURIEditorOpener a
 getReferenceUpdater()org.eclipse.xtext.ui.refactoring.IReferenceUpdater ax
IResourceUIServiceProviderExtension ai
 canBuild(org.eclipse.emf.common.util.URI,org.eclipse.core.resources.IStorage)boolean a
IStorage2UriMapper ai
 getStorages(org.eclipse.emf.common.util.URI)Iterable<org.eclipse.xtext.util.Pair<org.eclipse.core.resources.IStorage,org.eclipse.core.resources.IProject>> a
 getUri(org.eclipse.core.resources.IStorage)org.eclipse.emf.common.util.URI a
 getAllEntries(org.eclipse.core.resources.IContainer)java.util.Map<org.eclipse.emf.common.util.URI,org.eclipse.core.resources.IStorage> a
IStorage2UriMapperContribution ai
 initializeCache()void a
 isRejected(org.eclipse.core.resources.IFolder)boolean a
 getStorages(org.eclipse.emf.common.util.URI)Iterable<org.eclipse.xtext.util.Pair<org.eclipse.core.resources.IStorage,org.eclipse.core.resources.IProject>> a
 getUri(org.eclipse.core.resources.IStorage)org.eclipse.emf.common.util.URI a
IStorage2UriMapperExtension ai :.IStorage2UriMapper
 initializeCache()void a
IStorage2UriMapperJdtExtensions ai
 getAllEntries(org.eclipse.jdt.core.IPackageFragmentRoot)java.util.Map<org.eclipse.emf.common.util.URI,org.eclipse.core.resources.IStorage> a
 getURIMapping(org.eclipse.jdt.core.IPackageFragmentRoot)org.eclipse.xtext.util.Pair<org.eclipse.emf.common.util.URI,org.eclipse.emf.common.util.URI> a !org.eclipse.jdt.core.JavaModelException
JarEntryLocator -
 new() -
 getURI(org.eclipse.jdt.core.IPackageFragmentRoot,org.eclipse.jdt.core.IJarEntryResource,.PackageFragmentRootWalker.TraversalState)org.eclipse.emf.common.util.URI -
 createJarURI(boolean,org.eclipse.emf.common.util.URI,org.eclipse.emf.common.util.URI)org.eclipse.emf.common.util.URI o
ProjectByResourceProvider -
 new() -
 getProjectContext(org.eclipse.emf.ecore.resource.Resource)org.eclipse.core.resources.IProject -
 getWorkspace()org.eclipse.core.resources.IWorkspace o
SimpleResourceSetProvider - :.IResourceSetProvider
 new() -
 get(org.eclipse.core.resources.IProject)org.eclipse.emf.ecore.resource.ResourceSet -
Storage2UriMapperImpl - :.IStorage2UriMapperExtension
 new() -
 setUriValidator(.UriValidator)void f
 setContribution(.IStorage2UriMapperContribution)void -
 getContribution().IStorage2UriMapperContribution -
 initializeCache()void -
 getAllEntries(org.eclipse.core.resources.IContainer)java.util.Map<org.eclipse.emf.common.util.URI,org.eclipse.core.resources.IStorage> -
 isHandled(org.eclipse.core.resources.IFolder)boolean o
 getStorages(org.eclipse.emf.common.util.URI)Iterable<org.eclipse.xtext.util.Pair<org.eclipse.core.resources.IStorage,org.eclipse.core.resources.IProject>> -
 getWorkspaceRoot()org.eclipse.core.resources.IWorkspaceRoot o
 getUri(org.eclipse.core.resources.IStorage)org.eclipse.emf.common.util.URI -
 isValidUri(org.eclipse.emf.common.util.URI,org.eclipse.core.resources.IStorage)boolean -
Storage2UriMapperJavaImpl - :.IStorage2UriMapperJdtExtensions,.IStorage2UriMapperContribution,org.eclipse.jdt.core.IElementChangedListener +PackageFragmentRootData
 new() -
 setJdtHelper(org.eclipse.xtext.ui.util.IJdtHelper)void -
 setLocator(.JarEntryLocator)void -
 setJavaProjectClasspathChangeAnalyzer(org.eclipse.xtext.ui.util.JavaProjectClasspathChangeAnalyzer)void -
 setUriValidator(.UriValidator)void -
 setHost(.IStorage2UriMapper)void -
 isRejected(org.eclipse.core.resources.IFolder)boolean -
 getURIMapping(org.eclipse.jdt.core.IPackageFragmentRoot)org.eclipse.xtext.util.Pair<org.eclipse.emf.common.util.URI,org.eclipse.emf.common.util.URI> - !org.eclipse.jdt.core.JavaModelException
 getAllEntries(org.eclipse.jdt.core.IPackageFragmentRoot)java.util.Map<org.eclipse.emf.common.util.URI,org.eclipse.core.resources.IStorage> -
 getLastModified(org.eclipse.core.resources.IResource)Object o !org.eclipse.core.runtime.CoreException
 initializeData(org.eclipse.jdt.core.IPackageFragmentRoot).Storage2UriMapperJavaImpl.PackageFragmentRootData o
 getStorages(org.eclipse.emf.common.util.URI)Iterable<org.eclipse.xtext.util.Pair<org.eclipse.core.resources.IStorage,org.eclipse.core.resources.IProject>> -
 getUri(org.eclipse.core.resources.IStorage)org.eclipse.emf.common.util.URI -
 elementChanged(org.eclipse.jdt.core.ElementChangedEvent)void -
 setWorkspace(org.eclipse.core.resources.IWorkspace)void -
 initializeCache()void -
 asyncInitializeCache()void -
Storage2UriMapperJavaImpl.PackageFragmentRootData s
 uriPrefix org.eclipse.emf.common.util.URI -
 modificationStamp Object f
 associatedRoots java.util.Map<String,org.eclipse.jdt.core.IPackageFragmentRoot> -
 uri2Storage java.util.Map<org.eclipse.emf.common.util.URI,org.eclipse.core.resources.IStorage> -
 new(Object) -
 toString()String -
 exists()boolean -
 getPath()org.eclipse.core.runtime.IPath -
 addRoot(org.eclipse.jdt.core.IPackageFragmentRoot)void -
UriValidator -
 new() -
 isValid(org.eclipse.emf.common.util.URI,org.eclipse.core.resources.IStorage)boolean -
 canBuild(org.eclipse.emf.common.util.URI,org.eclipse.core.resources.IStorage)boolean -
 isPossiblyManaged(org.eclipse.core.resources.IStorage)boolean -
XtextLiveScopeResourceSetProvider - :.XtextResourceSetProvider
 new() -
 get(org.eclipse.core.resources.IProject)org.eclipse.emf.ecore.resource.ResourceSet -
XtextResourceSetProvider - :.IResourceSetProvider
 new() -
 get(org.eclipse.core.resources.IProject)org.eclipse.emf.ecore.resource.ResourceSet -
package org.eclipse.xtext.ui.resource.generic
AdapterFactoryDescriptionLabelProvider - :org.eclipse.xtext.ui.label.DefaultDescriptionLabelProvider
 new() -
 image(org.eclipse.xtext.resource.IEObjectDescription)Object -
EmfUiModule - :org.eclipse.xtext.service.AbstractGenericModule
 new(org.eclipse.ui.plugin.AbstractUIPlugin) -
 configure(com.google.inject.Binder)void -
 bindAdapterFactory()Class<org.eclipse.emf.common.notify.AdapterFactory> -
 bindAdapterFactoryLabelProvider()Class<org.eclipse.emf.edit.ui.provider.AdapterFactoryLabelProvider> -
 configureHyperlinkLabelProvider(com.google.inject.Binder)void -
 configureContentProposalLabelProvider(com.google.inject.Binder)void -
 configureResourceUIServiceLabelProvider(com.google.inject.Binder)void -
 bindILabelProvider()Class<org.eclipse.jface.viewers.ILabelProvider> -
 configureLanguageSpecificURIEditorOpener(com.google.inject.Binder)void -
 bindIImageHelper()Class<org.eclipse.xtext.ui.IImageHelper> -
 bindComposedAdapterFactory$Descriptor$RegistryToInstance()org.eclipse.emf.edit.provider.ComposedAdapterFactory.Descriptor.Registry -
 bindIResourceSetProvider()Class<org.eclipse.xtext.ui.resource.IResourceSetProvider> -
 bindIRenameStrategy()Class<org.eclipse.xtext.ui.refactoring.IRenameStrategy> -
 bindIRenameStrategy$Provider()Class<org.eclipse.xtext.ui.refactoring.IRenameStrategy.Provider> -
 bindIReferenceUpdater()Class<org.eclipse.xtext.ui.refactoring.IReferenceUpdater> -
 bindIRenameSupport$Factory()Class<org.eclipse.xtext.ui.refactoring.ui.IRenameSupport.Factory> -
 bindIRenameRefactoringProvider()Class<org.eclipse.xtext.ui.refactoring.IRenameRefactoringProvider> -
package org.eclipse.xtext.ui.search
EObjectDescriptionContentProvider - :org.eclipse.jface.viewers.ILazyContentProvider
 new() -
 dispose()void -
 inputChanged(org.eclipse.jface.viewers.Viewer,Object,Object)void -
 updateElement(int)void -
IXtextEObjectSearch ai +Default
 findMatches(String,String)Iterable<org.eclipse.xtext.resource.IEObjectDescription> a
IXtextEObjectSearch.Default s :.IXtextEObjectSearch
 new() -
 findMatches(String,String)Iterable<org.eclipse.xtext.resource.IEObjectDescription> -
 getSearchPredicate(String,String)com.google.common.base.Predicate<org.eclipse.xtext.resource.IEObjectDescription> o
 isNameMatches(org.eclipse.ui.dialogs.SearchPattern,org.eclipse.xtext.resource.IEObjectDescription,java.util.Collection<String>)boolean o
 getSearchScope()Iterable<org.eclipse.xtext.resource.IEObjectDescription> o
 setResourceDescriptions(org.eclipse.xtext.resource.IResourceDescriptions)void -
 getResourceDescriptions()org.eclipse.xtext.resource.IResourceDescriptions -
IXtextSearchFilter ai +Registry
 reject(org.eclipse.xtext.resource.IEObjectDescription)boolean a
IXtextSearchFilter.Registry s
 EXTENSION_POINT_ID String sf
 FILTER String sf
 NAMESPACE_DELIMITER String sf
 ATTRIBUTE String sf
 VALUE String sf
 DEFAULT_NAMESPACE_DELIMITER String sf
 new() -
 allFilters()java.util.Collection<.IXtextSearchFilter> s
 allNamespaceDelimiters()java.util.Collection<String> s
IteratorJob - :org.eclipse.core.runtime.jobs.Job
 new(.XtextEObjectSearchDialog) -
 init(Iterable<org.eclipse.xtext.resource.IEObjectDescription>)void -
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
Messages - :org.eclipse.osgi.util.NLS
 XtextEObjectSearchDialog_Matches String s
 XtextEObjectSearchDialog_MatchingElementsLabel String s
 XtextEObjectSearchDialog_TableLabelDialogTitle String s
 XtextEObjectSearchDialog_TableLabelSearchControlLabel String s
 XtextEObjectSearchDialog_TypeSearchLabel String s
 XtextEObjectSearchDialog_StatusMessageSearching String s
 IteratorJob_SearchJobName String s
OpenXtextElementHandler - :org.eclipse.core.commands.AbstractHandler
 new() -
 execute(org.eclipse.core.commands.ExecutionEvent)Object - !org.eclipse.core.commands.ExecutionException
 createSearchDialog(org.eclipse.core.commands.ExecutionEvent,org.eclipse.swt.widgets.Shell,.IXtextEObjectSearch)org.eclipse.ui.dialogs.ListDialog o
 setEnableStyledLabels(boolean)void -
 isEnableStyledLabels()boolean -
XtextEObjectSearchDialog - :org.eclipse.ui.dialogs.ListDialog
 searchControl org.eclipse.swt.widgets.Text o
 typeSearchControl org.eclipse.swt.widgets.Text o
 new(org.eclipse.swt.widgets.Shell,.IXtextEObjectSearch,org.eclipse.jface.viewers.ILabelProvider) -
 new(org.eclipse.swt.widgets.Shell,.IXtextEObjectSearch,org.eclipse.jface.viewers.ILabelProvider,boolean) -
 getSearchEngine().IXtextEObjectSearch o
 setInitialPattern(String)void -
 getInitialPattern()String o
 setInitialTypePattern(String)void -
 setInitialTypePattern(String,boolean)void -
 open()int -
 getTableStyle()int o
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createMessageArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Label o
 applyFilter()void o
 updateMatches(java.util.Collection<org.eclipse.xtext.resource.IEObjectDescription>,boolean)void -
 startSizeCalculation(Iterable<org.eclipse.xtext.resource.IEObjectDescription>)void o
package org.eclipse.xtext.ui.tasks
LanguageAwareTaskMarkerTypeProvider - :.TaskMarkerTypeProvider
 new() -
 initialize(org.eclipse.xtext.LanguageInfo,org.eclipse.ui.plugin.AbstractUIPlugin)void -
 getMarkerType(org.eclipse.xtext.tasks.Task)String -
TaskMarkerContributor - :org.eclipse.xtext.ui.markers.IMarkerContributor
 new() -
 updateMarkers(org.eclipse.core.resources.IFile,org.eclipse.emf.ecore.resource.Resource,org.eclipse.core.runtime.IProgressMonitor)void -
 createTaskMarkers(org.eclipse.core.resources.IFile,java.util.List<org.eclipse.xtext.tasks.Task>,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 deleteMarkers(org.eclipse.core.resources.IFile,org.eclipse.core.runtime.IProgressMonitor)void -
TaskMarkerCreator -
 new() -
 createMarker(org.eclipse.xtext.tasks.Task,org.eclipse.core.resources.IResource,String)void - !org.eclipse.core.runtime.CoreException
 setMarkerAttributes(org.eclipse.xtext.tasks.Task,org.eclipse.core.resources.IResource,org.eclipse.core.resources.IMarker)void o !org.eclipse.core.runtime.CoreException
TaskMarkerTypeProvider -
 XTEXT_TASK_TYPE String sf
 new() -
 getMarkerType(org.eclipse.xtext.tasks.Task)String -
package org.eclipse.xtext.ui.tasks.preferences
TaskTagConfigurationBlock - :org.eclipse.xtext.ui.preferences.OptionsConfigurationBlock
 SETTINGS_SECTION_NAME String sf
 new(org.eclipse.core.resources.IProject,org.eclipse.jface.preference.IPreferenceStore,org.eclipse.ui.preferences.IWorkbenchPreferenceContainer,String) -
 doCreateContents(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 setEnabled(boolean)void -
 updateModel(org.eclipse.xtext.ui.editor.tasks.dialogfields.DialogField)void of
 updateControls()void o
 validateSettings(String,String,String)void o
 getFullBuildDialogStrings(boolean)String[] o
 getBuildJob(org.eclipse.core.resources.IProject)org.eclipse.core.runtime.jobs.Job o
 getPropertyPrefix()String -
TaskTagInputDialog - :org.eclipse.jface.dialogs.StatusDialog
 ENABLED String sf
 DISABLED String sf
 new(org.eclipse.swt.widgets.Shell,org.eclipse.xtext.tasks.TaskTag,java.util.List<org.eclipse.xtext.tasks.TaskTag>,String) -
 getResult()org.eclipse.xtext.tasks.TaskTag -
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 getTaskTagInputDialog()String -
 configureShell(org.eclipse.swt.widgets.Shell)void o
TaskTagPreferencePage - :org.eclipse.xtext.ui.preferences.PropertyAndPreferencePage
 new() -
 setLanguageName(String)void -
 setPreferenceStoreAccess(org.eclipse.xtext.ui.editor.preferences.IPreferenceStoreAccess)void -
 createControl(org.eclipse.swt.widgets.Composite)void -
 createPreferenceContent(org.eclipse.swt.widgets.Composite,org.eclipse.jface.preference.IPreferencePageContainer)org.eclipse.swt.widgets.Control o
 hasProjectSpecificOptions(org.eclipse.core.resources.IProject)boolean o
 getPreferencePageID()String o
 getPropertyPageID()String o
 dispose()void -
 enableProjectSpecificSettings(boolean)void o
 performDefaults()void o
 performOk()boolean -
 performApply()void -
 setElement(org.eclipse.core.runtime.IAdaptable)void -
package org.eclipse.xtext.ui.util
BundleClasspathUriResolver - :org.eclipse.xtext.resource.IClasspathUriResolver
 new() -
 resolve(Object,org.eclipse.emf.common.util.URI)org.eclipse.emf.common.util.URI -
ClipboardUtil - +JavaImportData
 new() -
 copy(String)Object s
 getTextFromClipboard()String s
 clipboardOperation(com.google.common.base.Function<org.eclipse.swt.dnd.Clipboard,<T>>)<T> s <T=Object>
 getJavaImportsContent().ClipboardUtil.JavaImportData s
ClipboardUtil.JavaImportData s
 new(String[],String[]) -
 getImports()String[] -
 getStaticImports()String[] -
DisplayRunHelper -
 new() -
 runSyncInDisplayThread(Runnable)void s
 runAsyncInDisplayThread(Runnable)void s
DisplayRunnable a
 new() -
 run()void oa !Exception
 syncExec()void -
DisplayRunnableWithResult a <T=Object>
 new() -
 run()<T> oa !Exception
 syncExec()<T> -
DontAskAgainDialogs -
 DONT_ASK_AGAIN_DIALOG_PREFIX String sf
 new() -
 getUserDecision(String)String -
 askUser(String,String,String,org.eclipse.swt.widgets.Shell)int -
 forgetAllUserDecisions()void -
FeatureProjectFactory - :.ProjectFactory
 new() -
 setFeatureLabel(String)void -
 addBundle(String).FeatureProjectFactory -
 addFeature(String).FeatureProjectFactory -
 withCategoryFile(String).FeatureProjectFactory -
 enhanceProject(org.eclipse.core.resources.IProject,org.eclipse.core.runtime.SubMonitor,org.eclipse.swt.widgets.Shell)void o !org.eclipse.core.runtime.CoreException
FileOpener -
 new() -
 selectAndReveal(org.eclipse.core.resources.IFile)void -
 openFileToEdit(org.eclipse.swt.widgets.Shell,org.eclipse.core.resources.IFile)void -
IJdtHelper ai
 isJavaCoreAvailable()boolean a
 isFromOutputPath(org.eclipse.core.resources.IResource)boolean a
IProjectFactoryContributor ai +IFileCreator
 contributeFiles(org.eclipse.core.resources.IProject,.IProjectFactoryContributor.IFileCreator)void a
IProjectFactoryContributor.IFileCreator sai
 writeToFile(CharSequence,String)org.eclipse.core.resources.IFile a
IssueUtil -
 new() -
 createIssue(org.eclipse.core.resources.IMarker)org.eclipse.xtext.validation.Issue -
 getMarkerTypeProvider()org.eclipse.xtext.ui.validation.MarkerTypeProvider o
 getCheckType(org.eclipse.core.resources.IMarker)org.eclipse.xtext.validation.CheckType ox
 getIssueFromAnnotation(org.eclipse.jface.text.source.Annotation)org.eclipse.xtext.validation.Issue -
 getCode(org.eclipse.jface.text.source.Annotation)String -
 getCode(org.eclipse.core.resources.IMarker)String -
 getIssueData(org.eclipse.jface.text.source.Annotation)String[] -
 getIssueData(org.eclipse.core.resources.IMarker)String[] -
 getUriToProblem(org.eclipse.core.resources.IMarker)org.eclipse.emf.common.util.URI -
 getUriToProblem(org.eclipse.jface.text.source.Annotation)org.eclipse.emf.common.util.URI -
 getSeverity(org.eclipse.core.resources.IMarker)org.eclipse.xtext.diagnostics.Severity x
 translateSeverity(int)org.eclipse.xtext.diagnostics.Severity o
 refersToSameIssue(org.eclipse.core.resources.IMarker,org.eclipse.jface.text.source.Annotation)boolean -
JREContainerProvider -
 PREFERRED_BREE String sf
 new() -
 getDefaultJREContainerEntry()org.eclipse.jdt.core.IClasspathEntry s
 getDefaultJREContainerPath()org.eclipse.core.runtime.IPath s
 newJRE15ContainerPath()org.eclipse.core.runtime.IPath os
 newPrefferedContainerPath()org.eclipse.core.runtime.IPath osx
 newPreferredContainerPath()org.eclipse.core.runtime.IPath os
 getJREContainerEntry(org.eclipse.jdt.core.IJavaProject)org.eclipse.jdt.core.IClasspathEntry s !org.eclipse.jdt.core.JavaModelException
 getJREContainerEntry(String)org.eclipse.jdt.core.IClasspathEntry s
 getDefaultBREE()String s
 getConfiguredBREEs()Iterable<String> s
JavaProjectClasspathChangeAnalyzer -
 new() -
 getJavaProjectsWithClasspathChange(org.eclipse.jdt.core.IJavaElementDelta)java.util.Set<org.eclipse.jdt.core.IJavaProject> -
 isClasspathChangeOnProject(org.eclipse.jdt.core.IJavaElementDelta)boolean -
 isAttachmentChangeOnly(org.eclipse.jdt.core.IJavaElementDelta)boolean -
 isRelevantPackageFragmentRootChange(org.eclipse.jdt.core.IJavaElementDelta)boolean -
JavaProjectFactory - :.ProjectFactory
 new() -
 enhanceProject(org.eclipse.core.resources.IProject,org.eclipse.core.runtime.SubMonitor,org.eclipse.swt.widgets.Shell)void o !org.eclipse.core.runtime.CoreException
 setJreContainerEntry(org.eclipse.jdt.core.IClasspathEntry)void -
 addMoreClasspathEntriesTo(java.util.List<org.eclipse.jdt.core.IClasspathEntry>)void o
 addClasspathEntries(org.eclipse.jdt.core.IClasspathEntry[]).JavaProjectFactory v
 addBuilderIds(String[]).JavaProjectFactory v
 addFolders(java.util.List<String>).JavaProjectFactory -
 setProjectName(String).JavaProjectFactory -
 addProjectNatures(String[]).JavaProjectFactory v
 addReferencedProjects(java.util.List<org.eclipse.core.resources.IProject>).JavaProjectFactory -
 setLocation(org.eclipse.core.runtime.IPath).JavaProjectFactory -
 addWorkingSets(java.util.List<org.eclipse.ui.IWorkingSet>).JavaProjectFactory -
 setDefaultOutput(String).JavaProjectFactory -
JdtClasspathUriResolver - :org.eclipse.xtext.resource.IClasspathUriResolver
 new() -
 resolve(Object,org.eclipse.emf.common.util.URI)org.eclipse.emf.common.util.URI -
 findResourceInWorkspace(org.eclipse.jdt.core.IJavaProject,org.eclipse.emf.common.util.URI)org.eclipse.emf.common.util.URI o !org.eclipse.core.runtime.CoreException
 createArchiveURI(org.eclipse.emf.common.util.URI,String)org.eclipse.emf.common.util.URI o
 createPlatformResourceURI(org.eclipse.core.resources.IResource)org.eclipse.emf.common.util.URI o
Messages - :org.eclipse.osgi.util.NLS
 JavaProjectFactory_ConfigureJavaProject String s
 ProjectFactory_0 String s
 ProjectFactory_1 String s
 ProjectFactory_2 String s
 ProjectFactory_3 String s
PixelConverter -
 new(org.eclipse.swt.widgets.Control) -
 new(org.eclipse.swt.graphics.Font) -
 convertHeightInCharsToPixels(int)int -
 convertHorizontalDLUsToPixels(int)int -
 convertVerticalDLUsToPixels(int)int -
 convertWidthInCharsToPixels(int)int -
PluginProjectFactory - :.JavaProjectFactory
 requiredBundles java.util.List<String> o
 exportedPackages java.util.List<String> o
 importedPackages java.util.List<String> o
 activatorClassName String o
 developmentTimeBundles java.util.List<String> o
 new() -
 addRequiredBundles(java.util.List<String>).PluginProjectFactory -
 addExportedPackages(java.util.List<String>).PluginProjectFactory -
 addImportedPackages(java.util.List<String>).PluginProjectFactory -
 setActivatorClassName(String).PluginProjectFactory -
 enhanceProject(org.eclipse.core.resources.IProject,org.eclipse.core.runtime.SubMonitor,org.eclipse.swt.widgets.Shell)void o !org.eclipse.core.runtime.CoreException
 addMoreClasspathEntriesTo(java.util.List<org.eclipse.jdt.core.IClasspathEntry>)void o
 createBuildProperties(org.eclipse.core.resources.IProject,org.eclipse.core.runtime.IProgressMonitor)void o
 createManifest(org.eclipse.core.resources.IProject,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 setBreeToUse(String)void -
 addToContent(StringBuilder,java.util.List<String>,String)void o
 addToBuildProperties(StringBuilder,Iterable<String>,String)void o
 addBuilderIds(String[]).PluginProjectFactory v
 addFolders(java.util.List<String>).PluginProjectFactory -
 setProjectName(String).PluginProjectFactory -
 addProjectNatures(String[]).PluginProjectFactory v
 addReferencedProjects(java.util.List<org.eclipse.core.resources.IProject>).PluginProjectFactory -
 setLocation(org.eclipse.core.runtime.IPath).PluginProjectFactory -
 addWorkingSets(java.util.List<org.eclipse.ui.IWorkingSet>).PluginProjectFactory -
 addDevelopmentTimeBundles(java.util.List<String>).PluginProjectFactory -
 isWithPluginXml()boolean -
 setWithPluginXml(boolean)void -
ProjectFactory -
 workbench org.eclipse.ui.IWorkbench o
 workspace org.eclipse.core.resources.IWorkspace o
 projectName String o
 location org.eclipse.core.runtime.IPath o
 folders java.util.List<String> o
 referencedProjects java.util.List<org.eclipse.core.resources.IProject> o
 projectNatures java.util.List<String> o
 builderIds java.util.List<String> o
 workingSets java.util.List<org.eclipse.ui.IWorkingSet> o
 defaultCharset String o
 new() -
 addBuilderIds(String[]).ProjectFactory v
 addProjectNatures(String[]).ProjectFactory v
 setProjectName(String).ProjectFactory -
 setLocation(org.eclipse.core.runtime.IPath).ProjectFactory -
 addFolders(java.util.List<String>).ProjectFactory -
 addReferencedProjects(java.util.List<org.eclipse.core.resources.IProject>).ProjectFactory -
 addWorkingSets(java.util.List<org.eclipse.ui.IWorkingSet>).ProjectFactory -
 addContributor(.IProjectFactoryContributor)void -
 addEarlyContributor(.IProjectFactoryContributor)void -
 setProjectDefaultCharset(String)void -
 createProject(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.swt.widgets.Shell)org.eclipse.core.resources.IProject -
 runContributors(java.util.List<.IProjectFactoryContributor>,org.eclipse.core.resources.IProject,.IProjectFactoryContributor.IFileCreator)void o
 createFolders(org.eclipse.core.resources.IProject,org.eclipse.core.runtime.SubMonitor,org.eclipse.swt.widgets.Shell)void o !org.eclipse.core.runtime.CoreException
 enhanceProject(org.eclipse.core.resources.IProject,org.eclipse.core.runtime.SubMonitor,org.eclipse.swt.widgets.Shell)void o !org.eclipse.core.runtime.CoreException
 deleteExistingProject(org.eclipse.core.resources.IProject,org.eclipse.swt.widgets.Shell,org.eclipse.core.runtime.SubMonitor)boolean o !org.eclipse.core.runtime.CoreException
 createProjectDescription()org.eclipse.core.resources.IProjectDescription o
 setBuilder(org.eclipse.core.resources.IProjectDescription,String[])void o
 createFile(String,org.eclipse.core.resources.IContainer,String,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IFile o
 writeToFile(CharSequence,String,org.eclipse.core.resources.IProject,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IFile o
 createRecursive(org.eclipse.core.resources.IContainer)void o
ResourceUtil -
 new() -
 sync(org.eclipse.core.resources.IResource,int,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.core.runtime.CoreException
 getContainer(org.eclipse.core.resources.IProject,String)org.eclipse.core.resources.IContainer s
 getFile(org.eclipse.emf.ecore.resource.Resource)org.eclipse.core.resources.IFile s
 getUnderlyingFile(org.eclipse.emf.ecore.resource.Resource)org.eclipse.core.resources.IFile s
SWTUtil -
 new() -
 getStandardDisplay()org.eclipse.swt.widgets.Display s
 getShell(org.eclipse.swt.widgets.Widget)org.eclipse.swt.widgets.Shell s
 getButtonWidthHint(org.eclipse.swt.widgets.Button)int s
 setButtonDimensionHint(org.eclipse.swt.widgets.Button)void s
 getTableHeightHint(org.eclipse.swt.widgets.Table,int)int s
 setAccessibilityText(org.eclipse.swt.widgets.Control,String)void s
 newLayoutNoMargins(int)org.eclipse.swt.layout.GridLayout s
WorkspaceClasspathUriResolver - :.JdtClasspathUriResolver
 new() -
 resolve(Object,org.eclipse.emf.common.util.URI)org.eclipse.emf.common.util.URI -
package org.eclipse.xtext.ui.validation
AbstractValidatorConfigurationBlock a :org.eclipse.xtext.ui.preferences.OptionsConfigurationBlock
 new() o
 doCreateContents(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control -
 getDialogSettings()org.eclipse.jface.dialogs.IDialogSettings o
 addAdditionalComponentsToSettingsPage(org.eclipse.swt.widgets.Composite,int,int)void o
 adjustComboWidth(java.util.List<org.eclipse.swt.widgets.Combo>)void o
 fillSettingsPage(org.eclipse.swt.widgets.Composite,int,int)void oa
 createSection(String,org.eclipse.swt.widgets.Composite,int)org.eclipse.swt.widgets.Composite o
 getPropertyPrefix()String -
ConfigurableIssueCodesPreferenceStoreInitializer - :org.eclipse.xtext.ui.editor.preferences.IPreferenceStoreInitializer
 new() -
 initialize(org.eclipse.xtext.ui.editor.preferences.IPreferenceStoreAccess)void -
DefaultResourceUIValidatorExtension - :.MarkerEraser,.IResourceUIValidatorExtension
 new() -
 updateValidationMarkers(org.eclipse.core.resources.IFile,org.eclipse.emf.ecore.resource.Resource,org.eclipse.xtext.validation.CheckMode,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.OperationCanceledException
 deleteValidationMarkers(org.eclipse.core.resources.IFile,org.eclipse.xtext.validation.CheckMode,org.eclipse.core.runtime.IProgressMonitor)void -
 addMarkers(org.eclipse.core.resources.IFile,org.eclipse.emf.ecore.resource.Resource,org.eclipse.xtext.validation.CheckMode,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.OperationCanceledException
 createMarkers(org.eclipse.core.resources.IFile,java.util.List<org.eclipse.xtext.validation.Issue>,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 getCancelIndicator(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.xtext.util.CancelIndicator o
IResourceUIValidatorExtension ai
 updateValidationMarkers(org.eclipse.core.resources.IFile,org.eclipse.emf.ecore.resource.Resource,org.eclipse.xtext.validation.CheckMode,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.OperationCanceledException
 deleteValidationMarkers(org.eclipse.core.resources.IFile,org.eclipse.xtext.validation.CheckMode,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.OperationCanceledException
LanguageAwareMarkerTypeProvider - :.MarkerTypeProvider
 fastValidationMarker String o
 normalValidationMarker String o
 expensiveValidationMarker String o
 new() -
 initialize(org.eclipse.xtext.LanguageInfo,org.eclipse.ui.plugin.AbstractUIPlugin)void -
 setMarkerTypes(String)void o
 getMarkerType(org.eclipse.xtext.validation.Issue)String -
 getCheckType(String)org.eclipse.xtext.validation.CheckType -
MarkerEraser -
 new() -
 deleteValidationMarkers(org.eclipse.core.resources.IFile,org.eclipse.xtext.validation.CheckMode,org.eclipse.core.runtime.IProgressMonitor)void -
 shouldProcess(org.eclipse.core.resources.IFile)boolean f
 deleteMarkers(org.eclipse.core.resources.IFile,org.eclipse.xtext.validation.CheckMode,org.eclipse.core.runtime.IProgressMonitor)void f !org.eclipse.core.runtime.CoreException
MarkerTypeProvider -
 new() -
 getMarkerType(org.eclipse.xtext.validation.Issue)String -
 getCheckType(String)org.eclipse.xtext.validation.CheckType -
ValidatorPreferencePage - :org.eclipse.xtext.ui.preferences.PropertyAndPreferencePage
 preferenceStoreAccessImpl org.eclipse.xtext.ui.editor.preferences.PreferenceStoreAccessImpl o
 new() -
 createControl(org.eclipse.swt.widgets.Composite)void -
 createPreferenceContent(org.eclipse.swt.widgets.Composite,org.eclipse.jface.preference.IPreferencePageContainer)org.eclipse.swt.widgets.Control o
 hasProjectSpecificOptions(org.eclipse.core.resources.IProject)boolean o
 getPreferencePageID()String o
 getPropertyPageID()String o
 dispose()void -
 enableProjectSpecificSettings(boolean)void o
 performDefaults()void o
 performOk()boolean -
 performApply()void -
 setElement(org.eclipse.core.runtime.IAdaptable)void -
package org.eclipse.xtext.ui.views
AbstractSourceView a :org.eclipse.ui.part.ViewPart,org.eclipse.ui.IPartListener2,org.eclipse.ui.ISelectionListener,org.eclipse.jface.util.IPropertyChangeListener
 new() -
 getWorkbenchPartSelection().IWorkbenchPartSelection -
 setWorkbenchPartSelection(.IWorkbenchPartSelection)void o
 getSourceViewer()org.eclipse.jface.text.source.SourceViewer o
 getLanguageName()String -
 createPartControl(org.eclipse.swt.widgets.Composite)void -
 createSourceViewer(org.eclipse.swt.widgets.Composite)org.eclipse.jface.text.source.SourceViewer oa
 inititalizeColors()void o
 getBackgroundColorKey()String o
 inititalizeFont()void o
 getViewerFontName()String o
 selectionChanged(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)void -
 propertyChange(org.eclipse.jface.util.PropertyChangeEvent)void -
 partVisible(org.eclipse.ui.IWorkbenchPartReference)void -
 partHidden(org.eclipse.ui.IWorkbenchPartReference)void -
 partInputChanged(org.eclipse.ui.IWorkbenchPartReference)void -
 partActivated(org.eclipse.ui.IWorkbenchPartReference)void -
 partBroughtToTop(org.eclipse.ui.IWorkbenchPartReference)void -
 partClosed(org.eclipse.ui.IWorkbenchPartReference)void -
 partDeactivated(org.eclipse.ui.IWorkbenchPartReference)void -
 partOpened(org.eclipse.ui.IWorkbenchPartReference)void -
 addPostSelectionListener()void o
 removePostSelectionListener()void o
 computeAndSetInput(.IWorkbenchPartSelection)void -
 computeAndSetInput(.IWorkbenchPartSelection,boolean)void -
 internalComputeAndSetInput(.IWorkbenchPartSelection,boolean)void o
 isValidSelection(.IWorkbenchPartSelection)boolean o
 isIgnored(.IWorkbenchPartSelection)boolean o
 computeInput(.IWorkbenchPartSelection)String o
 computeDescription(.IWorkbenchPartSelection)String o
 setInput(String)void o
 createAnnotationModel()org.eclipse.jface.text.source.AnnotationModel o
 createDocument(String)org.eclipse.jface.text.IDocument o
 selectAndReveal(.IWorkbenchPartSelection)void o
 setSelection(org.eclipse.xtext.util.ITextRegion,boolean)void o
 computeSelectedText(.IWorkbenchPartSelection)org.eclipse.xtext.util.ITextRegion o
 getDisplay()org.eclipse.swt.widgets.Display o
 setFocus()void -
 dispose()void -
 getEditorResource(.IWorkbenchPartSelection)org.eclipse.core.resources.IStorage o
DefaultWorkbenchPartSelection - :.IWorkbenchPartSelection
 getWorkbenchPart()org.eclipse.ui.IWorkbenchPart -
 getSelection()org.eclipse.jface.viewers.ISelection -
 new(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection) -
 hashCode()int -
 equals(Object)boolean -
IWorkbenchPartSelection ai
 getWorkbenchPart()org.eclipse.ui.IWorkbenchPart a
 getSelection()org.eclipse.jface.viewers.ISelection a
ReadOnlySourceViewerConfiguration - :org.eclipse.xtext.ui.editor.XtextSourceViewerConfiguration
 new() -
 getAutoEditStrategies(org.eclipse.jface.text.source.ISourceViewer,String)org.eclipse.jface.text.IAutoEditStrategy[] -
 getAnnotationHover(org.eclipse.jface.text.source.ISourceViewer)org.eclipse.jface.text.source.IAnnotationHover -
 getOverviewRulerAnnotationHover(org.eclipse.jface.text.source.ISourceViewer)org.eclipse.jface.text.source.IAnnotationHover -
 getConfiguredTextHoverStateMasks(org.eclipse.jface.text.source.ISourceViewer,String)int[] -
 getTextHover(org.eclipse.jface.text.source.ISourceViewer,String,int)org.eclipse.jface.text.ITextHover -
 getTextHover(org.eclipse.jface.text.source.ISourceViewer,String)org.eclipse.jface.text.ITextHover -
 getContentFormatter(org.eclipse.jface.text.source.ISourceViewer)org.eclipse.jface.text.formatter.IContentFormatter -
 getInformationControlCreator(org.eclipse.jface.text.source.ISourceViewer)org.eclipse.jface.text.IInformationControlCreator -
 getInformationPresenter(org.eclipse.jface.text.source.ISourceViewer)org.eclipse.jface.text.information.IInformationPresenter -
 getHyperlinkDetectors(org.eclipse.jface.text.source.ISourceViewer)org.eclipse.jface.text.hyperlink.IHyperlinkDetector[] -
package org.eclipse.xtext.ui.wizard
AbstractPluginProjectCreator a :.AbstractProjectCreator
 new() -
 configureProjectFactory(org.eclipse.xtext.ui.util.ProjectFactory)org.eclipse.xtext.ui.util.ProjectFactory o
 createProjectFactory()org.eclipse.xtext.ui.util.PluginProjectFactory o
 getExportedPackages()java.util.List<String> o
 getImportedPackages()java.util.List<String> o
 getActivatorClassName()String o
 getRequiredBundles()java.util.List<String> o
 getProjectNatures()String[] o
 getBuilders()String[] o
AbstractProjectCreator a :org.eclipse.ui.actions.WorkspaceModifyOperation,.IProjectCreator
 new() -
 getResult()org.eclipse.core.resources.IFile -
 setResult(org.eclipse.core.resources.IFile)void o
 setProjectInfo(.IProjectInfo)void -
 getProjectInfo().IProjectInfo o
 getEncoding()String o !org.eclipse.core.runtime.CoreException
 execute(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException,java.lang.reflect.InvocationTargetException,InterruptedException
 getCreateModelProjectMessage()String o
 getModelFile(org.eclipse.core.resources.IProject)org.eclipse.core.resources.IFile o !org.eclipse.core.runtime.CoreException
 createProject(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IProject o
 configureProjectBuilder(org.eclipse.xtext.ui.util.ProjectFactory)org.eclipse.xtext.ui.util.ProjectFactory ox
 configureProjectFactory(org.eclipse.xtext.ui.util.ProjectFactory)org.eclipse.xtext.ui.util.ProjectFactory o
 createProjectFactory()org.eclipse.xtext.ui.util.ProjectFactory oa
 enhanceProject(org.eclipse.core.resources.IProject,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 getPrimaryModelFileExtension()String o
 getModelFolderName()String oa
 getAllFolders()java.util.List<String> oa
 getReferencedProjects()java.util.List<org.eclipse.core.resources.IProject> o
 getProjectNatures()String[] o
 getBuilders()String[] o
DefaultProjectInfo - :.IExtendedProjectInfo
 new() -
 setProjectName(String)void -
 getProjectName()String -
 getLocationPath()org.eclipse.core.runtime.IPath -
 setLocationPath(org.eclipse.core.runtime.IPath)void -
IExtendedProjectInfo ai :.IProjectInfo
 getLocationPath()org.eclipse.core.runtime.IPath a
 setLocationPath(org.eclipse.core.runtime.IPath)void a
IProjectCreator ai :org.eclipse.jface.operation.IRunnableWithProgress
 setProjectInfo(.IProjectInfo)void a
 getResult()org.eclipse.core.resources.IFile a
IProjectInfo ai
 setProjectName(String)void a
 getProjectName()String a
Messages - :org.eclipse.osgi.util.NLS
 AbstractProjectCreator_0 String s
 XtextNewProjectWizard_ErrorDialog_Title String s
XtextNewProjectWizard a :org.eclipse.jface.wizard.Wizard,org.eclipse.ui.INewWizard
 selection org.eclipse.jface.viewers.IStructuredSelection o
 new(.IProjectCreator) -
 getProjectInfo().IProjectInfo oa
 performFinish()boolean -
 doFinish(.IProjectInfo,org.eclipse.core.runtime.IProgressMonitor)void o
 init(org.eclipse.ui.IWorkbench,org.eclipse.jface.viewers.IStructuredSelection)void -
 getWorkbench()org.eclipse.ui.IWorkbench -
 getCreator().IProjectCreator o
package org.eclipse.xtext.ui.workspace
EclipseProjectConfig - :org.eclipse.xtext.workspace.IProjectConfig
 getName()String -
 getPath()org.eclipse.emf.common.util.URI -
 getSourceFolders()java.util.Set<org.eclipse.xtext.workspace.ISourceFolder> -
 findSourceFolderContaining(org.eclipse.emf.common.util.URI)org.eclipse.xtext.workspace.ISourceFolder -
 getWorkspaceConfig()org.eclipse.xtext.workspace.IWorkspaceConfig -
 toString()String -
 new(org.eclipse.core.resources.IProject,.EclipseProjectConfigProvider) -
 hashCode()int -
 equals(Object)boolean -
 getProject()org.eclipse.core.resources.IProject -
 getProjectConfigProvider().EclipseProjectConfigProvider -
EclipseProjectConfigProvider - :org.eclipse.xtext.workspace.IProjectConfigProvider
 new() -
 getProjectConfig(org.eclipse.emf.ecore.resource.ResourceSet)org.eclipse.xtext.workspace.IProjectConfig -
 installProjectConfig(org.eclipse.core.resources.IProject,org.eclipse.emf.ecore.resource.ResourceSet)void -
 createProjectConfig(org.eclipse.core.resources.IProject).EclipseProjectConfig -
EclipseSourceFolder - :org.eclipse.xtext.workspace.ISourceFolder
 getName()String -
 getPath()org.eclipse.emf.common.util.URI -
 new(org.eclipse.core.resources.IProject,String) -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
 getProject()org.eclipse.core.resources.IProject -
EclipseWorkspaceConfig - :org.eclipse.xtext.workspace.IWorkspaceConfig
 getProjects()java.util.Set<.EclipseProjectConfig> -
 findProjectByName(String).EclipseProjectConfig -
 findProjectContaining(org.eclipse.emf.common.util.URI).EclipseProjectConfig -
 new(org.eclipse.core.resources.IWorkspaceRoot,.EclipseProjectConfigProvider) -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
 getWorkspaceRoot()org.eclipse.core.resources.IWorkspaceRoot -
 getProjectConfigProvider().EclipseProjectConfigProvider -
