# org.eclipse.pde:org.eclipse.pde.core:3.21.200
package org.eclipse.pde.core
IBaseModel ai :org.eclipse.core.runtime.IAdaptable
 dispose()void a
 isDisposed()boolean a
 isEditable()boolean a
 isValid()boolean a
IIdentifiable ai
 P_ID String sf
 getId()String a
 setId(String)void a !org.eclipse.core.runtime.CoreException
IModel ai :.IBaseModel
 getResourceString(String)String a
 getUnderlyingResource()org.eclipse.core.resources.IResource a
 isLoaded()boolean a
 isInSync()boolean a
 getTimeStamp()long a
 load()void a !org.eclipse.core.runtime.CoreException
 load(java.io.InputStream,boolean)void a !org.eclipse.core.runtime.CoreException
 reload(java.io.InputStream,boolean)void a !org.eclipse.core.runtime.CoreException
 isReconcilingModel()boolean a
IModelChangeProvider ai
 addModelChangedListener(.IModelChangedListener)void a
 fireModelChanged(.IModelChangedEvent)void a
 fireModelObjectChanged(Object,String,Object,Object)void a
 removeModelChangedListener(.IModelChangedListener)void a
IModelChangedEvent ai
 INSERT int sf
 REMOVE int sf
 WORLD_CHANGED int sf
 CHANGE int sf
 getChangeProvider().IModelChangeProvider a
 getChangedObjects()Object[] a
 getChangedProperty()String a
 getOldValue()Object a
 getNewValue()Object a
 getChangeType()int a
IModelChangedListener ai
 modelChanged(.IModelChangedEvent)void a
IModelProviderEvent ai
 MODELS_ADDED int sf
 MODELS_REMOVED int sf
 MODELS_CHANGED int sf
 TARGET_CHANGED int sfx
 ENVIRONMENT_CHANGED int sfx
 getAddedModels().IModel[] a
 getRemovedModels().IModel[] a
 getChangedModels().IModel[] a
 getEventTypes()int a
 getEventSource()Object a
IModelProviderListener ai
 modelsChanged(.IModelProviderEvent)void a
IWritable ai
 write(String,java.io.PrintWriter)void a
ModelChangedEvent - :.IModelChangedEvent
 new(.IModelChangeProvider,int,Object[],String) -
 new(.IModelChangeProvider,Object,String,Object,Object) -
 getChangeProvider().IModelChangeProvider -
 getChangedObjects()Object[] -
 getChangedProperty()String -
 getOldValue()Object -
 getNewValue()Object -
 getChangeType()int -
package org.eclipse.pde.core.build
IBuild ai :org.eclipse.pde.core.IWritable
 add(.IBuildEntry)void a !org.eclipse.core.runtime.CoreException
 getBuildEntries().IBuildEntry[] a
 getEntry(String).IBuildEntry a
 remove(.IBuildEntry)void a !org.eclipse.core.runtime.CoreException
IBuildEntry ai :org.eclipse.pde.core.IWritable
 P_NAME String sf
 JAR_PREFIX String sf
 OUTPUT_PREFIX String sf
 BIN_INCLUDES String sf
 SRC_INCLUDES String sf
 JARS_EXTRA_CLASSPATH String sf
 SECONDARY_DEPENDENCIES String sf
 addToken(String)void a !org.eclipse.core.runtime.CoreException
 getModel().IBuildModel a
 getName()String a
 getTokens()String[] a
 contains(String)boolean a
 removeToken(String)void a !org.eclipse.core.runtime.CoreException
 renameToken(String,String)void a !org.eclipse.core.runtime.CoreException
 setName(String)void a !org.eclipse.core.runtime.CoreException
 getFirstToken()String d
IBuildModel ai :org.eclipse.pde.core.IModel,org.eclipse.pde.core.IModelChangeProvider
 getBuild().IBuild a
 getFactory().IBuildModelFactory a
 getInstallLocation()String a
IBuildModelFactory ai
 createEntry(String).IBuildEntry a
package org.eclipse.pde.core.plugin
IExtensions ai :.IPluginObject
 P_EXTENSION_ORDER String sf
 add(.IPluginExtension)void a !org.eclipse.core.runtime.CoreException
 add(.IPluginExtensionPoint)void a !org.eclipse.core.runtime.CoreException
 getExtensionPoints().IPluginExtensionPoint[] a
 getExtensions().IPluginExtension[] a
 remove(.IPluginExtension)void a !org.eclipse.core.runtime.CoreException
 remove(.IPluginExtensionPoint)void a !org.eclipse.core.runtime.CoreException
 swap(.IPluginExtension,.IPluginExtension)void a !org.eclipse.core.runtime.CoreException
 getIndexOf(.IPluginExtension)int a
IExtensionsModel ai :.ISharedExtensionsModel
IExtensionsModelFactory ai
 createAttribute(.IPluginElement).IPluginAttribute a
 createElement(.IPluginObject).IPluginElement a
 createExtension().IPluginExtension a
 createExtensionPoint().IPluginExtensionPoint a
IFragment ai :.IPluginBase
 P_PLUGIN_ID String sf
 P_PLUGIN_VERSION String sf
 P_RULE String sf
 getPluginId()String a
 getPluginVersion()String a
 getRule()int a
 setPluginId(String)void a !org.eclipse.core.runtime.CoreException
 setPluginVersion(String)void a !org.eclipse.core.runtime.CoreException
 setRule(int)void a !org.eclipse.core.runtime.CoreException
IFragmentModel ai :.IPluginModelBase
 getFragment().IFragment a
IMatchRules ai
 NONE int sf
 EQUIVALENT int sf
 RULE_EQUIVALENT String sf
 COMPATIBLE int sf
 RULE_COMPATIBLE String sf
 PERFECT int sf
 RULE_PERFECT String sf
 GREATER_OR_EQUAL int sf
 RULE_GREATER_OR_EQUAL String sf
 PREFIX int sf
 RULE_PREFIX String sf
 RULE_NAME_TABLE String[] sf
IPlugin ai :.IPluginBase
 P_CLASS_NAME String sf
 getClassName()String a
 setClassName(String)void a !org.eclipse.core.runtime.CoreException
IPluginAttribute ai :.IPluginObject
 P_VALUE String sf
 getValue()String a
 setValue(String)void a !org.eclipse.core.runtime.CoreException
IPluginBase ai :.IExtensions,org.eclipse.pde.core.IIdentifiable
 P_PROVIDER String sf
 P_VERSION String sf
 P_LIBRARY_ORDER String sf
 P_IMPORT_ORDER String sf
 P_SCHEMA_VERSION String sf
 add(.IPluginLibrary)void a !org.eclipse.core.runtime.CoreException
 add(.IPluginImport)void a !org.eclipse.core.runtime.CoreException
 remove(.IPluginImport)void a !org.eclipse.core.runtime.CoreException
 getLibraries().IPluginLibrary[] a
 getImports().IPluginImport[] a
 getProviderName()String a
 getVersion()String a
 remove(.IPluginLibrary)void a !org.eclipse.core.runtime.CoreException
 setProviderName(String)void a !org.eclipse.core.runtime.CoreException
 setVersion(String)void a !org.eclipse.core.runtime.CoreException
 swap(.IPluginLibrary,.IPluginLibrary)void a !org.eclipse.core.runtime.CoreException
 swap(.IPluginImport,.IPluginImport)void a !org.eclipse.core.runtime.CoreException
 getSchemaVersion()String a
 setSchemaVersion(String)void a !org.eclipse.core.runtime.CoreException
 exportsExternalAnnotations()boolean d
IPluginElement ai :.IPluginParent
 P_TEXT String sf
 P_ATTRIBUTES String sf
 P_ATTRIBUTE String sf
 createCopy().IPluginElement a
 getAttribute(String).IPluginAttribute a
 getAttributes().IPluginAttribute[] a
 getAttributeCount()int a
 getText()String a
 getElementInfo()Object a
 setAttribute(String,String)void a !org.eclipse.core.runtime.CoreException
 setText(String)void a !org.eclipse.core.runtime.CoreException
IPluginExtension ai :.IPluginParent,org.eclipse.pde.core.IIdentifiable
 P_POINT String sf
 getPoint()String a
 getSchema()Object a
 setPoint(String)void a !org.eclipse.core.runtime.CoreException
IPluginExtensionPoint ai :.IPluginObject,org.eclipse.pde.core.IIdentifiable
 P_SCHEMA String sf
 getFullId()String a
 getSchema()String a
 setSchema(String)void a !org.eclipse.core.runtime.CoreException
IPluginImport ai :.IPluginObject,.IPluginReference
 P_REEXPORTED String sf
 P_OPTIONAL String sf
 isReexported()boolean a
 isOptional()boolean a
 setReexported(boolean)void a !org.eclipse.core.runtime.CoreException
 setOptional(boolean)void a !org.eclipse.core.runtime.CoreException
IPluginLibrary ai :.IPluginObject
 P_EXPORTED String sf
 P_PACKAGES String sf
 P_CONTENT_FILTERS String sf
 P_TYPE String sf
 CODE String sf
 RESOURCE String sf
 getContentFilters()String[] a
 getPackages()String[] a
 isExported()boolean a
 isFullyExported()boolean a
 getType()String a
 setContentFilters(String[])void a !org.eclipse.core.runtime.CoreException
 addContentFilter(String)void a !org.eclipse.core.runtime.CoreException
 removeContentFilter(String)void a !org.eclipse.core.runtime.CoreException
 setPackages(String[])void a !org.eclipse.core.runtime.CoreException
 setExported(boolean)void a !org.eclipse.core.runtime.CoreException
 setType(String)void a !org.eclipse.core.runtime.CoreException
IPluginModel ai :.IPluginModelBase
 getPlugin().IPlugin a
IPluginModelBase ai :.ISharedExtensionsModel,org.eclipse.pde.core.IModelChangeProvider
 createPluginBase().IPluginBase a
 getBuildModel()org.eclipse.pde.core.build.IBuildModel dx
 getPluginBase().IPluginBase a
 getPluginBase(boolean).IPluginBase a
 isEnabled()boolean a
 isFragmentModel()boolean a
 setEnabled(boolean)void a
 getPluginFactory().IPluginModelFactory a
 getNLLookupLocation()java.net.URL dx
 getBundleDescription()org.eclipse.osgi.service.resolver.BundleDescription a
 setBundleDescription(org.eclipse.osgi.service.resolver.BundleDescription)void a
IPluginModelFactory ai :.IExtensionsModelFactory
 createImport().IPluginImport a
 createLibrary().IPluginLibrary a
IPluginObject ai :org.eclipse.pde.core.IWritable,org.eclipse.core.runtime.IAdaptable
 P_NAME String sf
 getModel().ISharedPluginModel a
 getPluginModel().IPluginModelBase a
 getName()String a
 isInTheModel()boolean a
 setInTheModel(boolean)void a
 getTranslatedName()String a
 getParent().IPluginObject a
 getPluginBase().IPluginBase a
 getResourceString(String)String a
 setName(String)void a !org.eclipse.core.runtime.CoreException
 isValid()boolean a
IPluginParent ai :.IPluginObject
 P_SIBLING_ORDER String sf
 add(int,.IPluginObject)void a !org.eclipse.core.runtime.CoreException
 add(.IPluginObject)void a !org.eclipse.core.runtime.CoreException
 getChildCount()int a
 getIndexOf(.IPluginObject)int a
 swap(.IPluginObject,.IPluginObject)void a !org.eclipse.core.runtime.CoreException
 getChildren().IPluginObject[] a
 remove(.IPluginObject)void a !org.eclipse.core.runtime.CoreException
IPluginReference ai :org.eclipse.pde.core.IIdentifiable,.IMatchRules
 P_MATCH String sf
 P_VERSION String sf
 getMatch()int a
 getVersion()String a
 setMatch(int)void a !org.eclipse.core.runtime.CoreException
 setVersion(String)void a !org.eclipse.core.runtime.CoreException
ISharedExtensionsModel ai :.ISharedPluginModel
 getExtensions().IExtensions a
 getExtensions(boolean).IExtensions a
ISharedPluginModel ai :org.eclipse.pde.core.IModel,org.eclipse.pde.core.IModelChangeProvider
 getFactory().IExtensionsModelFactory a
 getInstallLocation()String a
ModelEntry - :org.eclipse.core.runtime.PlatformObject
 fWorkspaceEntries java.util.ArrayList<.IPluginModelBase> o
 fExternalEntries java.util.ArrayList<.IPluginModelBase> o
 new(String) -
 getWorkspaceModels().IPluginModelBase[] -
 getExternalModels().IPluginModelBase[] -
 getModel().IPluginModelBase -
 getActiveModels().IPluginModelBase[] -
 getId()String -
 getModel(org.eclipse.osgi.service.resolver.BundleDescription).IPluginModelBase -
 hasWorkspaceModels()boolean -
 hasExternalModels()boolean -
PluginRegistry - +PluginFilter
 findEntry(String).ModelEntry s
 findModel(String).IPluginModelBase s
 findModel(org.eclipse.core.resources.IProject).IPluginModelBase s
 findModel(org.eclipse.osgi.service.resolver.BundleDescription).IPluginModelBase sx
 findModel(org.osgi.resource.Resource).IPluginModelBase s
 getActiveModels().IPluginModelBase[] s
 getActiveModels(boolean).IPluginModelBase[] s
 getAllModels().IPluginModelBase[] s
 getAllModels(boolean).IPluginModelBase[] s
 getWorkspaceModels().IPluginModelBase[] s
 getExternalModels().IPluginModelBase[] s
 findModel(String,String,.VersionMatchRule).IPluginModelBase s
 findModel(String,String,int,.PluginRegistry.PluginFilter).IPluginModelBase sx
 findModels(String,String,.VersionMatchRule)java.util.stream.Stream<.IPluginModelBase> s
 findModels(String,String,int,.PluginRegistry.PluginFilter).IPluginModelBase[] sx
 findModel(String,org.osgi.framework.VersionRange).IPluginModelBase s
 findModel(String,org.eclipse.osgi.service.resolver.VersionRange,.PluginRegistry.PluginFilter).IPluginModelBase sx
 findModels(String,org.osgi.framework.VersionRange)java.util.stream.Stream<.IPluginModelBase> s
 findModels(String,org.eclipse.osgi.service.resolver.VersionRange,.PluginRegistry.PluginFilter).IPluginModelBase[] sx
 createBuildModel(.IPluginModelBase)org.eclipse.pde.core.build.IBuildModel s !org.eclipse.core.runtime.CoreException
PluginRegistry.PluginFilter sx
 new() -
 accept(.IPluginModelBase)boolean x
VersionMatchRule ae :Enum<.VersionMatchRule>
 PERFECT .VersionMatchRule sf
 EQUIVALENT .VersionMatchRule sf
 COMPATIBLE .VersionMatchRule sf
 GREATER_OR_EQUAL .VersionMatchRule sf
 rangeFor(org.osgi.framework.Version)org.osgi.framework.VersionRange a
 matches(org.osgi.framework.Version,org.osgi.framework.Version)boolean a
 toString()String -
 values().VersionMatchRule[] s
 valueOf(String).VersionMatchRule s
package org.eclipse.pde.core.project
IBundleClasspathEntry ai
 getSourcePath()org.eclipse.core.runtime.IPath a
 getBinaryPath()org.eclipse.core.runtime.IPath a
 getLibrary()org.eclipse.core.runtime.IPath a
IBundleProjectDescription ai
 VERSION_3_0 String sf
 VERSION_3_1 String sf
 VERSION_3_2 String sf
 VERSION_3_3 String sf
 VERSION_3_4 String sf
 VERSION_3_5 String sf
 VERSION_3_6 String sf
 VERSION_3_7 String sf
 VERSION_3_8 String sf
 PLUGIN_NATURE String sf
 apply(org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 setSymbolicName(String)void a
 getSymbolicName()String a
 setLocationURI(java.net.URI)void a
 getLocationURI()java.net.URI a
 setBundleName(String)void a
 getBundleName()String a
 setBundleVendor(String)void a
 getBundleVendor()String a
 setBundleVersion(org.osgi.framework.Version)void a
 getBundleVersion()org.osgi.framework.Version a
 setSingleton(boolean)void a
 isSingleton()boolean a
 setLocalization(org.eclipse.core.runtime.IPath)void a
 getLocalization()org.eclipse.core.runtime.IPath a
 getNatureIds()String[] a
 setNatureIds(String[])void a
 hasNature(String)boolean a
 setHost(.IHostDescription)void a
 getHost().IHostDescription a
 setDefaultOutputFolder(org.eclipse.core.runtime.IPath)void a
 getDefaultOutputFolder()org.eclipse.core.runtime.IPath a
 setExecutionEnvironments(String[])void a
 getExecutionEnvironments()String[] a
 setBundleClassath(.IBundleClasspathEntry[])void ax
 setBundleClasspath(.IBundleClasspathEntry[])void a
 getBundleClasspath().IBundleClasspathEntry[] a
 setActivator(String)void a
 getActivator()String a
 setTargetVersion(String)void a
 getTargetVersion()String a
 setEquinox(boolean)void a
 isEquinox()boolean a
 setActivationPolicy(String)void a
 getActivationPolicy()String a
 setExtensionRegistry(boolean)void a
 isExtensionRegistry()boolean a
 setRequiredBundles(.IRequiredBundleDescription[])void a
 getRequiredBundles().IRequiredBundleDescription[] a
 setPackageImports(.IPackageImportDescription[])void a
 getPackageImports().IPackageImportDescription[] a
 setPackageExports(.IPackageExportDescription[])void a
 getPackageExports().IPackageExportDescription[] a
 getProject()org.eclipse.core.resources.IProject a
 setBinIncludes(org.eclipse.core.runtime.IPath[])void a
 getBinIncludes()org.eclipse.core.runtime.IPath[] a
 setBundleRoot(org.eclipse.core.runtime.IPath)void a
 getBundleRoot()org.eclipse.core.runtime.IPath a
 getLaunchShortcuts()String[] a
 setLaunchShortcuts(String[])void a
 getExportWizardId()String a
 setExportWizardId(String)void a
 setHeader(String,String)void a
 getHeader(String)String a
IBundleProjectService ai
 getDescription(org.eclipse.core.resources.IProject).IBundleProjectDescription a !org.eclipse.core.runtime.CoreException
 newHost(String,org.osgi.framework.VersionRange).IHostDescription a
 newHost(String,org.eclipse.osgi.service.resolver.VersionRange).IHostDescription dx
 newPackageImport(String,org.osgi.framework.VersionRange,boolean).IPackageImportDescription a
 newPackageImport(String,org.eclipse.osgi.service.resolver.VersionRange,boolean).IPackageImportDescription dx
 newPackageExport(String,org.osgi.framework.Version,boolean,java.util.Collection<String>).IPackageExportDescription a
 newPackageExport(String,org.osgi.framework.Version,boolean,String[]).IPackageExportDescription dx
 newRequiredBundle(String,org.osgi.framework.VersionRange,boolean,boolean).IRequiredBundleDescription a
 newRequiredBundle(String,org.eclipse.osgi.service.resolver.VersionRange,boolean,boolean).IRequiredBundleDescription dx
 newBundleClasspathEntry(org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IPath).IBundleClasspathEntry a
 setBundleRoot(org.eclipse.core.resources.IProject,org.eclipse.core.runtime.IPath)void a !org.eclipse.core.runtime.CoreException
IHostDescription ai
 name()String a
 getName()String dx
 version()org.osgi.framework.VersionRange a
 getVersionRange()org.eclipse.osgi.service.resolver.VersionRange dx
IPackageExportDescription ai
 name()String a
 getName()String dx
 version()org.osgi.framework.Version a
 getVersion()org.osgi.framework.Version dx
 friends()java.util.SortedSet<String> a
 getFriends()String[] dx
 isApi()boolean a
IPackageImportDescription ai
 name()String a
 getName()String dx
 version()org.osgi.framework.VersionRange a
 getVersionRange()org.eclipse.osgi.service.resolver.VersionRange dx
 isOptional()boolean a
IRequiredBundleDescription ai
 name()String a
 getName()String dx
 version()org.osgi.framework.VersionRange a
 getVersionRange()org.eclipse.osgi.service.resolver.VersionRange dx
 isExported()boolean a
 isOptional()boolean a
package org.eclipse.pde.core.target
ITargetDefinition ai
 resolve(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus a
 isResolved()boolean a
 setDocument(org.w3c.dom.Document)void a
 getDocument()org.w3c.dom.Document a
 getBundles().TargetBundle[] a
 getAllBundles().TargetBundle[] a
 getAllFeatures().TargetFeature[] a
 getStatus()org.eclipse.core.runtime.IStatus a
 getHandle().ITargetHandle a
 getName()String a
 setName(String)void a
 getTargetLocations().ITargetLocation[] a
 setTargetLocations(.ITargetLocation[])void a
 getIncluded().NameVersionDescriptor[] a
 setIncluded(.NameVersionDescriptor[])void a
 getJREContainer()org.eclipse.core.runtime.IPath a
 setJREContainer(org.eclipse.core.runtime.IPath)void a
 getOS()String a
 setOS(String)void a
 getWS()String a
 setWS(String)void a
 getArch()String a
 setArch(String)void a
 getNL()String a
 setNL(String)void a
 getProgramArguments()String a
 setProgramArguments(String)void a
 getVMArguments()String a
 setVMArguments(String)void a
 setImplicitDependencies(.NameVersionDescriptor[])void a
 getImplicitDependencies().NameVersionDescriptor[] a
ITargetHandle ai
 getTargetDefinition().ITargetDefinition a !org.eclipse.core.runtime.CoreException
 getMemento()String a !org.eclipse.core.runtime.CoreException
 exists()boolean a
ITargetLocation ai :org.eclipse.core.runtime.IAdaptable
 resolve(.ITargetDefinition,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus a
 isResolved()boolean a
 getStatus()org.eclipse.core.runtime.IStatus a
 getType()String a
 getLocation(boolean)String a !org.eclipse.core.runtime.CoreException
 getBundles().TargetBundle[] a
 getFeatures().TargetFeature[] a
 getVMArguments()String[] a
 serialize()String a
ITargetLocationFactory ai
 getTargetLocation(String,String).ITargetLocation a !org.eclipse.core.runtime.CoreException
ITargetPlatformService ai
 STATUS_MISSING_FROM_TARGET_PLATFORM int sf
 STATUS_MISSING_FROM_TARGET_DEFINITION int sf
 getTargets(org.eclipse.core.runtime.IProgressMonitor).ITargetHandle[] a
 getTarget(org.eclipse.core.resources.IFile).ITargetHandle a
 getTarget(java.net.URI).ITargetHandle a
 newTarget().ITargetDefinition a
 saveTargetDefinition(.ITargetDefinition)void a !org.eclipse.core.runtime.CoreException
 deleteTarget(.ITargetHandle)void a !org.eclipse.core.runtime.CoreException
 getTarget(String).ITargetHandle a !org.eclipse.core.runtime.CoreException
 newDirectoryLocation(String).ITargetLocation a
 newProfileLocation(String,String).ITargetLocation a
 newIULocation(org.eclipse.equinox.p2.metadata.IInstallableUnit[],java.net.URI[],int).ITargetLocation a
 newIULocation(String[],String[],java.net.URI[],int).ITargetLocation a
 newFeatureLocation(String,String,String).ITargetLocation a
 getWorkspaceTargetHandle().ITargetHandle a !org.eclipse.core.runtime.CoreException
 getWorkspaceTargetDefinition().ITargetDefinition a !org.eclipse.core.runtime.CoreException
 compareWithTargetPlatform(.ITargetDefinition)org.eclipse.core.runtime.IStatus a !org.eclipse.core.runtime.CoreException
 copyTargetDefinition(.ITargetDefinition,.ITargetDefinition)void a !org.eclipse.core.runtime.CoreException
 loadTargetDefinition(.ITargetDefinition,String)void a !org.eclipse.core.runtime.CoreException
 newDefaultTarget().ITargetDefinition a
LoadTargetDefinitionJob - :org.eclipse.core.resources.WorkspaceJob
 load(.ITargetDefinition)void s
 load(.ITargetDefinition,org.eclipse.core.runtime.jobs.IJobChangeListener)void s
 new(.ITargetDefinition) -
 belongsTo(Object)boolean -
 runInWorkspace(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus - !org.eclipse.core.runtime.CoreException
NameVersionDescriptor -
 TYPE_PLUGIN String sf
 TYPE_FEATURE String sf
 TYPE_PACKAGE String sf
 new(String,String) -
 new(String,String,String) -
 equals(Object)boolean -
 hashCode()int -
 getId()String -
 getVersion()String -
 getType()String -
 toString()String -
 fromPortableString(String).NameVersionDescriptor s
 toPortableString()String -
TargetBundle -
 STATUS_PLUGIN_DOES_NOT_EXIST int sf
 STATUS_FEATURE_DOES_NOT_EXIST int sf
 STATUS_VERSION_DOES_NOT_EXIST int sf
 STATUS_INVALID_MANIFEST int sfx
 fInfo org.eclipse.equinox.frameworkadmin.BundleInfo o
 fIsFragment boolean o
 fSourceTarget org.eclipse.equinox.frameworkadmin.BundleInfo o
 fSourcePath String o
 new(java.io.File) - !org.eclipse.core.runtime.CoreException
 new() o
 getBundleInfo()org.eclipse.equinox.frameworkadmin.BundleInfo -
 getStatus()org.eclipse.core.runtime.IStatus -
 isSourceBundle()boolean -
 getSourceTarget()org.eclipse.equinox.frameworkadmin.BundleInfo -
 isFragment()boolean -
 getSourcePath()String -
 toString()String -
TargetEvents -
 TOPIC_BASE String sf
 TOPIC_ALL String sf
 TOPIC_WORKSPACE_TARGET_CHANGED String sf
 TOPIC_TARGET_SAVED String sf
 TOPIC_TARGET_DELETED String sf
 new() -
TargetFeature -
 new(java.io.File) - !org.eclipse.core.runtime.CoreException
 new(org.eclipse.pde.core.IModel) o !NullPointerException
 getId()String -
 getVersion()String -
 getLocation()String -
 getPlugins().NameVersionDescriptor[] -
 getDependentFeatures().NameVersionDescriptor[] -
 toString()String -
 getFeatureModel()org.eclipse.pde.core.IModel f
package org.eclipse.pde.internal.core
BundleValidationOperation - :org.eclipse.core.resources.IWorkspaceRunnable
 new(java.util.Set<org.eclipse.pde.core.plugin.IPluginModelBase>) -
 new(java.util.Set<org.eclipse.pde.core.plugin.IPluginModelBase>,java.util.Dictionary<String,String>[]) -
 run(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 getResolverErrors()java.util.Map<Object,Object[]> -
 getState()org.eclipse.osgi.service.resolver.State -
 hasErrors()boolean -
ExternalFeatureModelManager -
 new() -
 createModel(java.io.File).ifeature.IFeatureModel s !org.eclipse.core.runtime.CoreException
 addModelProviderListener(org.eclipse.pde.core.IModelProviderListener)void -
 initialize()void -
 removeModelProviderListener(org.eclipse.pde.core.IModelProviderListener)void -
 getModels().ifeature.IFeatureModel[] -
 createFeatures(String,java.util.ArrayList<String>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.pde.core.target.TargetFeature[] s
IFileAdapterFactory ai
 createAdapterChild(.FileAdapter,java.io.File)Object a
IPluginModelListener ai
 modelsChanged(.PluginModelDelta)void a
MinimalState -
 fState org.eclipse.osgi.service.resolver.State o
 fId long o
 fSystemBundle String o
 new() o
 addBundle(org.eclipse.pde.core.plugin.IPluginModelBase,boolean)void -
 hasDeclaredRequiredEE(java.util.Map<String,String>)boolean s
 addBundle(java.util.Map<String,String>,java.io.File,long)org.eclipse.osgi.service.resolver.BundleDescription - !org.eclipse.core.runtime.CoreException
 addBundle(java.io.File,long)org.eclipse.osgi.service.resolver.BundleDescription - !org.eclipse.core.runtime.CoreException
 addAuxiliaryData(org.eclipse.osgi.service.resolver.BundleDescription,java.util.Map<String,String>,boolean)void o
 resolveState(boolean)org.eclipse.osgi.service.resolver.StateDelta -
 resolveState(String[])org.eclipse.osgi.service.resolver.StateDelta -
 initializePlatformProperties()boolean o
 triggerSystemPackagesReload()void s
 reloadSystemPackagesIntoState()org.eclipse.core.runtime.IStatus s
 removeBundleDescription(org.eclipse.osgi.service.resolver.BundleDescription)void -
 updateBundleDescription(org.eclipse.osgi.service.resolver.BundleDescription)void -
 getState()org.eclipse.osgi.service.resolver.State -
 getfProvidedExecutionEnvironments()java.util.Set<String> -
 addBundleDescription(org.eclipse.osgi.service.resolver.BundleDescription)void -
 getNextId()long -
 getSystemBundle()String -
PDEState - :.MinimalState
 new(java.net.URI[],boolean,boolean,org.eclipse.core.runtime.IProgressMonitor) -
 addAuxiliaryData(org.eclipse.osgi.service.resolver.BundleDescription,java.util.Map<String,String>,boolean)void o
 getTargetModels()org.eclipse.pde.core.plugin.IPluginModelBase[] -
 getClassName(long)String -
 hasExtensibleAPI(long)boolean -
 isPatchFragment(long)boolean -
 hasBundleStructure(long)boolean -
 getPluginName(long)String -
 getProviderName(long)String -
 getLibraryNames(long)String[] -
 getBundleLocalization(long)String -
 getProject(long)String -
 getBundleSourceEntry(long)String -
 exportsExternalAnnotations(long)boolean -
PluginModelManager - :org.eclipse.pde.core.IModelProviderListener
 getInstance().PluginModelManager s
 shutdownInstance()void s
 modelsChanged(org.eclipse.pde.core.IModelProviderEvent)void -
 addPluginModelListener(.IPluginModelListener)void -
 addStateDeltaListener(.IStateDeltaListener)void -
 removePluginModelListener(.IPluginModelListener)void -
 removeStateDeltaListener(.IStateDeltaListener)void -
 isEmpty()boolean -
 isInitialized()boolean -
 isCancelled()boolean -
 targetReloaded(org.eclipse.core.runtime.IProgressMonitor)void -
 findEntry(String)org.eclipse.pde.core.plugin.ModelEntry -
 findModel(String)org.eclipse.pde.core.plugin.IPluginModelBase -
 findModel(org.eclipse.core.resources.IProject)org.eclipse.pde.core.plugin.IPluginModelBase -
 findModel(org.osgi.resource.Resource)org.eclipse.pde.core.plugin.IPluginModelBase -
 getActiveModels()org.eclipse.pde.core.plugin.IPluginModelBase[] -
 getActiveModels(boolean)org.eclipse.pde.core.plugin.IPluginModelBase[] -
 getAllModels()org.eclipse.pde.core.plugin.IPluginModelBase[] -
 getAllModels(boolean)org.eclipse.pde.core.plugin.IPluginModelBase[] -
 getExternalModels()org.eclipse.pde.core.plugin.IPluginModelBase[] -
 getWorkspaceModels()org.eclipse.pde.core.plugin.IPluginModelBase[] -
 getExternalModelManager().ExternalModelManager -
 getState().PDEState -
 getSystemBundleId()String -
 shutdown()void o
 addExtensionDeltaListener(.IExtensionDeltaListener)void -
 removeExtensionDeltaListener(.IExtensionDeltaListener)void -
SearchablePluginsManager - :.IFileAdapterFactory,.IPluginModelListener
 PROXY_PROJECT_NAME String sf
 new() -
 getProxyProject()org.eclipse.jdt.core.IJavaProject -
 shutdown()void -
 computeContainerClasspathEntries()org.eclipse.jdt.core.IClasspathEntry[] -
 createAdapterChild(.FileAdapter,java.io.File)Object -
 addToJavaSearch(org.eclipse.pde.core.plugin.IPluginModelBase[])void -
 removeFromJavaSearch(org.eclipse.pde.core.plugin.IPluginModelBase[])void -
 removeAllFromJavaSearch()void -
 isInJavaSearch(String)boolean -
 modelsChanged(.PluginModelDelta)void -
 addPluginModelListener(.IPluginModelListener)void -
 removePluginModelListener(.IPluginModelListener)void -
 createProxyProject(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IProject - !org.eclipse.core.runtime.CoreException
TargetPlatformHelper -
 REFERENCE_PREFIX String sf
 PLATFORM_PREFIX String sf
 FILE_URL_PREFIX String sf
 JAR_EXTENSION String sf
 getConfigIniProperties()java.util.Properties s
 getBundleList()String s
 getDefaultBundleList()String s
 stripPathInformation(String)String s
 checkPluginPropertiesConsistency(java.util.Map<String,java.util.List<org.eclipse.pde.core.plugin.IPluginModelBase>>,java.io.File)void s
 getUnresolvedRepositoryBasedWorkspaceTarget()org.eclipse.pde.core.target.ITargetDefinition s !org.eclipse.core.runtime.CoreException
 getApplicationNameSet()java.util.Set<String> s
 getApplicationNames()String[] s
 getProductNameSet()java.util.Set<String> s
 getProductNames()String[] s
 getTargetEnvironment()java.util.Dictionary<String,String> s
 getTargetEnvironment(.MinimalState)java.util.Dictionary<String,String> s
 getPlatformProperties(java.util.Set<String>,.MinimalState)java.util.Dictionary<String,String>[] s
 addEnvironmentProperties(java.util.Dictionary<String,String>,org.eclipse.jdt.launching.environments.IExecutionEnvironment,java.util.Properties)void s
 getSystemPackages(org.eclipse.jdt.launching.environments.IExecutionEnvironment,java.util.Properties)String s
 getKnownExecutionEnvironments()java.util.List<String> s
 getTargetVersionString()String s
 getTargetVersion()double s
 getSchemaVersionForTargetVersion(String)String s
 getTargetVersionForSchemaVersion(String)String s
 getSchemaVersion()String s
 getPDEState().PDEState s
 getState()org.eclipse.osgi.service.resolver.State s
 getWorkspaceTargetResolved(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.pde.core.target.ITargetDefinition s !org.eclipse.core.runtime.CoreException
 getPatchMap(.PDEState)java.util.Map<Long,String> s
 getBundleClasspaths(.PDEState)java.util.HashMap<Long,String[]> s
 getFeaturePaths()String[] s
 matchesCurrentEnvironment(org.eclipse.pde.core.plugin.IPluginModelBase)boolean s
 usesNewApplicationModel()boolean s
 getIniVMArgs()String s
 getTargetDefinitionMap()java.util.Map<org.eclipse.pde.core.target.ITargetHandle,java.util.List<.target.TargetDefinition>> s
 addTargetDefinitionMap(.target.TargetDefinition)void s
TracingOptionsManager -
 new() -
 getTemplateTable(String,org.eclipse.core.runtime.IProgressMonitor)java.util.Map<String,String> -
 getTracingOptions(java.util.Map<String,String>,org.eclipse.core.runtime.IProgressMonitor)java.util.Map<String,String> -
 getTracingTemplateCopy(org.eclipse.core.runtime.IProgressMonitor)java.util.Map<String,String> -
 isTraceable(org.eclipse.pde.core.plugin.IPluginModelBase)boolean s
 reset()void -
 save(java.nio.file.Path,java.util.Map<String,String>,java.util.Set<String>)void -
 save(java.nio.file.Path,java.util.Map<String,String>)void -
package org.eclipse.pde.internal.core.bnd
BndBuilder - :org.eclipse.core.resources.IncrementalProjectBuilder
 BUILDER_ID String sf
 new() -
 build(int,java.util.Map<String,String>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IProject[] o !org.eclipse.core.runtime.CoreException
 clean(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
BndErrorReporter - :org.eclipse.pde.internal.core.builders.ErrorReporter
 new(org.eclipse.core.resources.IProject,aQute.service.reporter.Report,org.eclipse.core.resources.IFile) -
 validate(org.eclipse.core.runtime.IProgressMonitor)void o
package org.eclipse.pde.internal.core.builders
BuildErrorReporter - :.ErrorReporter,org.eclipse.pde.internal.build.IBuildPropertiesConstants
 fProblemList java.util.List<.BuildErrorReporter.BuildProblem> o
 fBuildSeverity int o
 fClasspathSeverity int o
 fJavaComplianceSeverity int o
 fJavaCompilerSeverity int o
 fSrcInclSeverity int o
 fBinInclSeverity int o
 fMissingOutputLibSeverity int o
 fSrcLibSeverity int o
 fOutputLibSeverity int o
 fEncodingSeverity int o
 new(org.eclipse.core.resources.IFile) -
 validate(org.eclipse.core.runtime.IProgressMonitor)void -
 prepareCompilerError(String,String,String,int)void o
 prepareComplianceError(String,String,String,int)void o
 prepareEncodingError(String,String,String,int)void o
 prepareSourceError(String,String,String,int).BuildErrorReporter.BuildProblem o
 prepareOutputError(String,String,String,int)void o
 prepareError(String,String,String,int,int,String,String).BuildErrorReporter.BuildProblem o
 isCustomBuild()boolean -
BundleErrorReporter - :.JarManifestErrorReporter
 new(org.eclipse.core.resources.IFile) -
 validate(org.eclipse.core.runtime.IProgressMonitor)void o
 validateExportPackage(org.eclipse.core.runtime.IProgressMonitor)void o
 isCheckDeprecated()boolean o
 isCheckNoRequiredAttr()boolean o
 isCheckUnknownClass()boolean o
 isCheckUnresolvedImports()boolean o
 isCheckMissingExportPackageVersion()boolean o
 isCheckMissingImportPackageVersion()boolean o
 report(String,int,int,int,String,String).IncrementalErrorReporter.VirtualMarker -
ErrorReporter a
 BOOLEAN_VALUES String[] osf
 fFile org.eclipse.core.resources.IFile of
 fProject org.eclipse.core.resources.IProject of
 new(org.eclipse.core.resources.IFile) o
 addMarker(String,int,int,int,String).IncrementalErrorReporter.VirtualMarker o
 createDocument(org.eclipse.core.resources.IFile)org.eclipse.jface.text.IDocument o
 getErrorCount()int -
 report(String,int,int,int,String).IncrementalErrorReporter.VirtualMarker -
 report(String,int,int,String).IncrementalErrorReporter.VirtualMarker -
 report(String,int,String,int,String).IncrementalErrorReporter.VirtualMarker o
 report(String,int,String,String).IncrementalErrorReporter.VirtualMarker o
 validateContent(org.eclipse.core.runtime.IProgressMonitor)void f
 validate(org.eclipse.core.runtime.IProgressMonitor)void oa
ExtensionPointSchemaBuilder - :org.eclipse.core.resources.IncrementalProjectBuilder
 new() -
 build(int,java.util.Map<String,String>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IProject[] o !org.eclipse.core.runtime.CoreException
 clean(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 getRule(int,java.util.Map<String,String>)org.eclipse.core.runtime.jobs.ISchedulingRule -
ExtensionsErrorReporter - :.ManifestErrorReporter
 new(org.eclipse.core.resources.IFile) -
 characters(char[],int,int)void - !org.xml.sax.SAXException
 validate(org.eclipse.core.runtime.IProgressMonitor)void -
 validateExtension(org.w3c.dom.Element)void o
 validateElement(org.w3c.dom.Element,org.eclipse.pde.internal.core.ischema.ISchema,boolean)void o
 validateExtensionPoint(org.w3c.dom.Element)void o
 validateTranslatableString(org.w3c.dom.Element,org.w3c.dom.Attr,boolean)void o
 validateTranslatableElementContent(org.w3c.dom.Element)void o
 validateResourceAttribute(org.w3c.dom.Element,org.w3c.dom.Attr)void o
 validateJavaAttribute(org.w3c.dom.Element,org.w3c.dom.Attr)void o
 validateRestrictionAttribute(org.w3c.dom.Element,org.w3c.dom.Attr,org.eclipse.pde.internal.core.ischema.ISchemaRestriction)void o
 reportUnusedAttribute(org.w3c.dom.Element,String,int)void o
 reportUnusedElement(org.w3c.dom.Element,int)void o
 reportDeprecatedElement(org.w3c.dom.Element)void o
 reportDeprecatedRootElement(org.w3c.dom.Element,String)void o
FeatureConsistencyChecker - :org.eclipse.core.resources.IncrementalProjectBuilder
 new() -
 build(int,java.util.Map<String,String>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IProject[] o !org.eclipse.core.runtime.CoreException
 clean(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 getRule(int,java.util.Map<String,String>)org.eclipse.core.runtime.jobs.ISchedulingRule -
FeatureErrorReporter - :.ManifestErrorReporter
 fMonitor org.eclipse.core.runtime.IProgressMonitor p
 new(org.eclipse.core.resources.IFile) -
 validate(org.eclipse.core.runtime.IProgressMonitor)void o
 validateFeatureID(org.w3c.dom.Element,org.w3c.dom.Attr)boolean o
 reportExclusiveAttributes(org.w3c.dom.Element,String,String,int)void o
JarManifestErrorReporter - :.ErrorReporter
 fHeaders java.util.Map<String,.JarManifestHeader> o
 fTextDocument org.eclipse.jface.text.IDocument o
 new(org.eclipse.core.resources.IFile) -
 getPackageLine(.IHeader,org.eclipse.osgi.util.ManifestElement)int o
 getLine(.IHeader,String)int o
 parseManifest(org.eclipse.jface.text.IDocument,org.eclipse.core.runtime.IProgressMonitor)void o
 reportIllegalAttributeValue(.IHeader,String,String)void o
 reportIllegalValue(.IHeader,String)void o
 reportIllegalDirectiveValue(.IHeader,String,String)void o
 validateAttributeValue(.IHeader,org.eclipse.osgi.util.ManifestElement,String,String[])void o
 validateBooleanAttributeValue(.IHeader,org.eclipse.osgi.util.ManifestElement,String)void o
 validateBooleanDirectiveValue(.IHeader,org.eclipse.osgi.util.ManifestElement,String)void o
 validateBooleanValue(.IHeader)void o
 validate(org.eclipse.core.runtime.IProgressMonitor)void o
 validateDirectiveValue(.IHeader,org.eclipse.osgi.util.ManifestElement,String,String[])void o
 validateHeaderValue(.IHeader,String[])void o
 validateRequiredHeader(String).IHeader o
 getHeader(String).IHeader o
 checkCanceled(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.OperationCanceledException
ManifestConsistencyChecker - :org.eclipse.core.resources.IncrementalProjectBuilder
 new() -
 build(int,java.util.Map<String,String>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IProject[] o !org.eclipse.core.runtime.CoreException
 clean(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 getRule(int,java.util.Map<String,String>)org.eclipse.core.runtime.jobs.ISchedulingRule -
ManifestErrorReporter a :.XMLErrorReporter
 new(org.eclipse.core.resources.IFile) -
 reportIllegalElement(org.w3c.dom.Element,int)void o
 reportMissingRequiredAttribute(org.w3c.dom.Element,String,int)void o
 assertAttributeDefined(org.w3c.dom.Element,String,int)boolean o
 reportUnknownAttribute(org.w3c.dom.Element,String,int)void o
 reportIllegalAttributeValue(org.w3c.dom.Element,org.w3c.dom.Attr)void o
 validateVersionAttribute(org.w3c.dom.Element,org.w3c.dom.Attr)void o
 validateMatch(org.w3c.dom.Element,org.w3c.dom.Attr)void o
 validateElementWithContent(org.w3c.dom.Element,boolean)void o
 reportExtraneousElements(org.w3c.dom.NodeList,int)void o
 validateURL(org.w3c.dom.Element,String)void o
 validatePluginID(org.w3c.dom.Element,org.w3c.dom.Attr)boolean o
 validateBoolean(org.w3c.dom.Element,org.w3c.dom.Attr)void o
 getChildrenByName(org.w3c.dom.Element,String)org.w3c.dom.NodeList o
 reportDeprecatedAttribute(org.w3c.dom.Element,org.w3c.dom.Attr)void o
 addMarkerAttribute(.IncrementalErrorReporter.VirtualMarker,String,String)void o
PluginBaseErrorReporter a :.ExtensionsErrorReporter
 new(org.eclipse.core.resources.IFile) -
 validate(org.eclipse.core.runtime.IProgressMonitor)void -
 validateTopLevelAttributes(org.w3c.dom.Element)void o
 getRootElementName()String oa
 validateRequires(org.w3c.dom.Element)void o
 validateImport(org.w3c.dom.Element)void o
 validateRuntime(org.w3c.dom.Element)void o
 validateLibrary(org.w3c.dom.Element)void o
 validatePluginIDRef(org.w3c.dom.Element,org.w3c.dom.Attr)void o
SchemaErrorReporter - :.XMLErrorReporter
 forbiddenEndTagKeys String[] sf
 optionalEndTagKeys String[] sf
 new(org.eclipse.core.resources.IFile) -
 validate(org.eclipse.core.runtime.IProgressMonitor)void -
UpdateSiteBuilder - :org.eclipse.core.resources.IncrementalProjectBuilder
 new() -
 build(int,java.util.Map<String,String>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.resources.IProject[] o !org.eclipse.core.runtime.CoreException
 clean(org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 getRule(int,java.util.Map<String,String>)org.eclipse.core.runtime.jobs.ISchedulingRule -
UpdateSiteErrorReporter - :.ManifestErrorReporter
 fMonitor org.eclipse.core.runtime.IProgressMonitor p
 new(org.eclipse.core.resources.IFile) -
 validate(org.eclipse.core.runtime.IProgressMonitor)void -
XMLErrorReporter a :org.xml.sax.helpers.DefaultHandler
 F_ATT_PREFIX char sf
 F_ATT_VALUE_PREFIX char sf
 F_CHILD_SEP char sf
 fFile org.eclipse.core.resources.IFile o
 fProject org.eclipse.core.resources.IProject o
 new(org.eclipse.core.resources.IFile) -
 new(org.eclipse.core.resources.IFile,String) -
 getFile()org.eclipse.core.resources.IFile -
 error(org.xml.sax.SAXParseException)void - !org.xml.sax.SAXException
 fatalError(org.xml.sax.SAXParseException)void - !org.xml.sax.SAXException
 getErrorCount()int -
 report(String,int,int,int,org.w3c.dom.Element,String,String).IncrementalErrorReporter.VirtualMarker -
 report(String,int,int,int,String).IncrementalErrorReporter.VirtualMarker -
 report(String,int,int,String).IncrementalErrorReporter.VirtualMarker -
 warning(org.xml.sax.SAXParseException)void - !org.xml.sax.SAXException
 startDocument()void - !org.xml.sax.SAXException
 endDocument()void - !org.xml.sax.SAXException
 startElement(String,String,String,org.xml.sax.Attributes)void - !org.xml.sax.SAXException
 endElement(String,String,String)void - !org.xml.sax.SAXException
 characters(char[],int,int)void - !org.xml.sax.SAXException
 setDocumentLocator(org.xml.sax.Locator)void -
 getTextContent(org.w3c.dom.Element)String o
 getLine(org.w3c.dom.Element)int o
 getLine(org.w3c.dom.Element,String)int o
 validateContent(org.eclipse.core.runtime.IProgressMonitor)void f
 validate(org.eclipse.core.runtime.IProgressMonitor)void oa
 getDocumentRoot()org.w3c.dom.Element -
 processingInstruction(String,String)void - !org.xml.sax.SAXException
 getSchemaVersion()double o
 resolveEntity(String,String)org.xml.sax.InputSource - !org.xml.sax.SAXException
package org.eclipse.pde.internal.core.exports
FeatureBasedExportOperation a :.FeatureExportOperation
 fFeatureLocation String o
 new(.FeatureExportInfo,String) -
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
 createPostProcessingFiles()void oa
 getPaths()String[] o
FeatureExportOperation - :org.eclipse.core.runtime.jobs.Job
 fBuildTempLocation String o
 fBuildTempMetadataLocation String o
 fAntBuildProperties java.util.HashMap<String,String> o
 fWorkspaceExportHelper .WorkspaceExportHelper o
 fStateCopy org.eclipse.osgi.service.resolver.State o
 FEATURE_POST_PROCESSING String osf
 PLUGIN_POST_PROCESSING String osf
 fInfo .FeatureExportInfo o
 new(.FeatureExportInfo,String) -
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
 save(java.io.File,java.util.Properties,String)void o
 appendMetadataToArchive(String[],org.eclipse.core.runtime.IProgressMonitor)void o
 createPostProcessingFile(java.io.File)void o
 doExport(String,String,String,String[][],org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 groupedConfigurations()boolean o
 deleteBuildFiles(Object)void - !org.eclipse.core.runtime.CoreException
 getAssemblyScriptName(String,String,String,String,String)String o
 getAssembleP2ScriptName(String,String)String o
 runScript(String,String[],java.util.Map<String,String>,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 getPackagerScriptName(String,String,String,String,String)String o
 createAntBuildProperties(String[][])java.util.HashMap<String,String> o
 publishingP2Metadata()boolean o
 getMetadataContextFromTargetPlatform()java.net.URI[] o
 getCategoryDefinition()String o
 setP2MetaDataProperties(java.util.Map<String,String>)void o
 createDestination()void o !java.lang.reflect.InvocationTargetException
 deleteDir(java.io.File)void o
 setupGenerator(org.eclipse.pde.internal.build.BuildScriptGenerator,String,String,String[][],String)void o !org.eclipse.core.runtime.CoreException
 getState(String,String,String)org.eclipse.osgi.service.resolver.State o
 getBuildState()org.eclipse.osgi.service.resolver.State o
 copyState(org.eclipse.osgi.service.resolver.State)void o
 isCustomBuild(org.eclipse.pde.core.IModel)boolean o !org.eclipse.core.runtime.CoreException
 getPaths()String[] o
 cleanup(org.eclipse.core.runtime.IProgressMonitor)void o
 createScriptFile(String)java.io.File o !java.io.IOException
 createFeature(String,String,String[][],boolean)void o !java.io.IOException
 errorFound()void s
 hasAntErrors()boolean -
 shouldAddPlugin(org.eclipse.osgi.service.resolver.BundleDescription,java.util.Dictionary<String,String>)boolean o
 testBuildWorkspaceBeforeExport(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o !org.eclipse.core.runtime.CoreException
 getWorkspaceExportHelper().WorkspaceExportHelper o
ProductExportOperation - :.FeatureExportOperation
 errorMessage String os
 setErrorMessage(String)void s
 getErrorMessage()String s
 parseErrorMessage(org.eclipse.core.runtime.CoreException)org.eclipse.core.runtime.IStatus s
 new(.FeatureExportInfo,String,org.eclipse.pde.internal.core.iproduct.IProduct,String) -
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
 groupedConfigurations()boolean o
 getPaths()String[] o
 publishingP2Metadata()boolean o
 createAntBuildProperties(String[][])java.util.HashMap<String,String> o
 setP2MetaDataProperties(java.util.Map<String,String>)void o
 setupGenerator(org.eclipse.pde.internal.build.BuildScriptGenerator,String,String,String[][],String)void o !org.eclipse.core.runtime.CoreException
SiteBuildOperation - :.FeatureBasedExportOperation
 new(org.eclipse.pde.internal.core.ifeature.IFeatureModel[],org.eclipse.pde.internal.core.isite.ISiteModel,String) -
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
 createPostProcessingFiles()void o
 publishingP2Metadata()boolean o
 setP2MetaDataProperties(java.util.Map<String,String>)void o
WorkspaceExportHelper - :org.eclipse.debug.core.model.LaunchConfigurationDelegate
 new() -
 launch(org.eclipse.debug.core.ILaunchConfiguration,String,org.eclipse.debug.core.ILaunch,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 buildBeforeExport(Object[],org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 checkForErrors(Object[])java.util.Set<org.eclipse.core.resources.IProject> - !org.eclipse.core.runtime.CoreException
 getWorkspaceOutputFolders(Object[])java.util.Map<String,java.util.Map<String,java.util.Set<org.eclipse.core.runtime.IPath>>> - !org.eclipse.core.runtime.CoreException
package org.eclipse.pde.internal.core.project
BundleProjectDescription - :org.eclipse.pde.core.project.IBundleProjectDescription
 new(org.eclipse.core.resources.IProject) - !org.eclipse.core.runtime.CoreException
 apply(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 setSymbolicName(String)void -
 getSymbolicName()String -
 setLocationURI(java.net.URI)void -
 getLocationURI()java.net.URI -
 setBundleName(String)void -
 getBundleName()String -
 setBundleVendor(String)void -
 getBundleVendor()String -
 setBundleVersion(org.osgi.framework.Version)void -
 getBundleVersion()org.osgi.framework.Version -
 setSingleton(boolean)void -
 isSingleton()boolean -
 setLocalization(org.eclipse.core.runtime.IPath)void -
 getLocalization()org.eclipse.core.runtime.IPath -
 getNatureIds()String[] -
 setNatureIds(String[])void -
 hasNature(String)boolean -
 setHost(org.eclipse.pde.core.project.IHostDescription)void -
 getHost()org.eclipse.pde.core.project.IHostDescription -
 setDefaultOutputFolder(org.eclipse.core.runtime.IPath)void -
 getDefaultOutputFolder()org.eclipse.core.runtime.IPath -
 setExecutionEnvironments(String[])void -
 getExecutionEnvironments()String[] -
 getBundleClasspath()org.eclipse.pde.core.project.IBundleClasspathEntry[] -
 setActivator(String)void -
 getActivator()String -
 setTargetVersion(String)void -
 getTargetVersion()String -
 setEquinox(boolean)void -
 isEquinox()boolean -
 setRequiredBundles(org.eclipse.pde.core.project.IRequiredBundleDescription[])void -
 getRequiredBundles()org.eclipse.pde.core.project.IRequiredBundleDescription[] -
 setPackageImports(org.eclipse.pde.core.project.IPackageImportDescription[])void -
 getPackageImports()org.eclipse.pde.core.project.IPackageImportDescription[] -
 setPackageExports(org.eclipse.pde.core.project.IPackageExportDescription[])void -
 getPackageExports()org.eclipse.pde.core.project.IPackageExportDescription[] -
 getProject()org.eclipse.core.resources.IProject -
 setBundleClassath(org.eclipse.pde.core.project.IBundleClasspathEntry[])void x
 setBundleClasspath(org.eclipse.pde.core.project.IBundleClasspathEntry[])void -
 setBinIncludes(org.eclipse.core.runtime.IPath[])void -
 getBinIncludes()org.eclipse.core.runtime.IPath[] -
 setBundleRoot(org.eclipse.core.runtime.IPath)void -
 getBundleRoot()org.eclipse.core.runtime.IPath -
 isExtensionRegistry()boolean -
 setExtensionRegistry(boolean)void -
 getLaunchShortcuts()String[] -
 setLaunchShortcuts(String[])void -
 getExportWizardId()String -
 setExportWizardId(String)void -
 setActivationPolicy(String)void -
 getActivationPolicy()String -
 setHeader(String,String)void -
 getHeader(String)String -
ProjectModifyOperation -
 new() -
 execute(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.pde.core.project.IBundleProjectDescription)void - !org.eclipse.core.runtime.CoreException
 getModel()org.eclipse.pde.internal.core.plugin.WorkspacePluginModelBase -
 getLibraryNames(org.eclipse.pde.core.project.IBundleProjectDescription)String[] os
package org.eclipse.pde.internal.core.search
PluginSearchOperation -
 fInput .PluginSearchInput o
 new(.PluginSearchInput,.ISearchResultCollector) -
 execute(org.eclipse.core.runtime.IProgressMonitor)void -
package org.eclipse.pde.internal.core.target
AbstractBundleContainer a :org.eclipse.core.runtime.PlatformObject,org.eclipse.pde.core.target.ITargetLocation
 fBundles org.eclipse.pde.core.target.TargetBundle[] o
 fFeatures org.eclipse.pde.core.target.TargetFeature[] o
 fResolutionStatus org.eclipse.core.runtime.IStatus o
 new() -
 resolveVariables(String)String o !org.eclipse.core.runtime.CoreException
 isResolved()boolean f
 resolve(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus f
 getResolveBundlesWork()int o
 getResolveFeaturesWork()int o
 getStatus()org.eclipse.core.runtime.IStatus -
 getBundles()org.eclipse.pde.core.target.TargetBundle[] f
 getFeatures()org.eclipse.pde.core.target.TargetFeature[] -
 resolveBundles(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.pde.core.target.TargetBundle[] oa !org.eclipse.core.runtime.CoreException
 resolveFeatures(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.pde.core.target.TargetFeature[] oa !org.eclipse.core.runtime.CoreException
 getType()String a
 getLocation(boolean)String a !org.eclipse.core.runtime.CoreException
 clearResolutionStatus()void o
 getVMArguments()String[] -
 associateWithTarget(org.eclipse.pde.core.target.ITargetDefinition)void o
 serialize()String -
DirectoryBundleContainer - :.AbstractBundleContainer
 TYPE String sf
 new(String) -
 getLocation(boolean)String - !org.eclipse.core.runtime.CoreException
 getType()String -
 resolveBundles(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.pde.core.target.TargetBundle[] o !org.eclipse.core.runtime.CoreException
 resolveFeatures(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.pde.core.target.TargetFeature[] o !org.eclipse.core.runtime.CoreException
 getDirectory()java.io.File o !org.eclipse.core.runtime.CoreException
 equals(Object)boolean -
 hashCode()int -
 toString()String -
 reload()void -
ExportTargetJob - :org.eclipse.core.runtime.jobs.Job
 new(org.eclipse.pde.core.target.ITargetDefinition,java.net.URI,boolean) -
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
FeatureBundleContainer - :.AbstractBundleContainer
 TYPE String sf
 getLocation(boolean)String - !org.eclipse.core.runtime.CoreException
 getType()String -
 getFeatureId()String -
 getFeatureVersion()String -
 resolveBundles(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.pde.core.target.TargetBundle[] o !org.eclipse.core.runtime.CoreException
 resolveFeatures(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.pde.core.target.TargetFeature[] o !org.eclipse.core.runtime.CoreException
 equals(Object)boolean -
 hashCode()int -
 toString()String -
 getVMArguments()String[] -
 reload()void -
IUBundleContainer - :.AbstractBundleContainer
 TYPE String sf
 INCLUDE_REQUIRED int sf
 INCLUDE_ALL_ENVIRONMENTS int sf
 INCLUDE_SOURCE int sf
 INCLUDE_CONFIGURE_PHASE int sf
 FOLLOW_REPOSITORY_REFERENCES int sf
 getLocation(boolean)String - !org.eclipse.core.runtime.CoreException
 getType()String -
 resolveFeatures(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.pde.core.target.TargetFeature[] o !org.eclipse.core.runtime.CoreException
 getTarget()org.eclipse.pde.core.target.ITargetDefinition -
 resolveBundles(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.pde.core.target.TargetBundle[] o !org.eclipse.core.runtime.CoreException
 update(java.util.Set<String>,org.eclipse.core.runtime.IProgressMonitor).IUBundleContainer - !org.eclipse.core.runtime.CoreException
 hashCode()int -
 equals(Object)boolean -
 getRepositories()java.util.List<java.net.URI> -
 removeInstallableUnit(org.eclipse.equinox.p2.metadata.IInstallableUnit)void -
 getIncludeAllRequired()boolean -
 getIncludeAllEnvironments()boolean -
 getIncludeSource()boolean -
 getIncludeConfigurePhase()boolean -
 isFollowRepositoryReferences()boolean -
 getInstallableUnits()java.util.Collection<org.eclipse.equinox.p2.metadata.IInstallableUnit> -
 getInstallableUnitSpecifications()java.util.Map<org.eclipse.equinox.p2.metadata.IInstallableUnit,String> -
 associateWithTarget(org.eclipse.pde.core.target.ITargetDefinition)void o
 serialize()String -
 getAdapter(Class<<T>>)<T> - <T=Object>
 toString()String -
P2TargetUtils - +CollectNativesAction,CollectNativesPhase
 AGENT_LOCATION java.net.URI s
 BUNDLE_POOL org.eclipse.core.runtime.IPath sf
 new() -
 cleanOrphanedTargetDefinitionProfiles()java.util.List<String> s !org.eclipse.core.runtime.CoreException
 deleteProfile(org.eclipse.pde.core.target.ITargetHandle)void s !org.eclipse.core.runtime.CoreException
 forceCheckTarget(org.eclipse.pde.core.target.ITargetDefinition)void s
 garbageCollect()void s
 getAgent()org.eclipse.equinox.p2.core.IProvisioningAgent s !org.eclipse.core.runtime.CoreException
 getGlobalAgent()org.eclipse.equinox.p2.core.IProvisioningAgent s !org.eclipse.core.runtime.CoreException
 getAgentLocation()org.eclipse.equinox.p2.core.IAgentLocation s !org.eclipse.core.runtime.CoreException
 getArtifactRepositoryManager()org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager s !org.eclipse.core.runtime.CoreException
 getBundlePool()org.eclipse.equinox.p2.repository.artifact.IFileArtifactRepository s !org.eclipse.core.runtime.CoreException
 isBundlePool(org.eclipse.equinox.p2.repository.artifact.IFileArtifactRepository)boolean s
 getEngine()org.eclipse.equinox.p2.engine.IEngine s !org.eclipse.core.runtime.CoreException
 getGarbageCollector()org.eclipse.equinox.internal.p2.garbagecollector.GarbageCollector s !org.eclipse.core.runtime.CoreException
 getPlanner()org.eclipse.equinox.p2.planner.IPlanner s !org.eclipse.core.runtime.CoreException
 getPreferences()org.eclipse.core.runtime.preferences.IPreferencesService s
 setIncludeAllRequired(boolean)void -
 getIncludeAllRequired()boolean -
 setIncludeAllEnvironments(boolean)void -
 getIncludeAllEnvironments()boolean -
 setIncludeSource(boolean)void -
 getIncludeSource()boolean -
 setIncludeConfigurePhase(boolean)void -
 getIncludeConfigurePhase()boolean -
 setFollowRepositoryReferences(boolean)void -
 isFollowRepositoryReferences()boolean -
 isResolved(org.eclipse.pde.core.target.ITargetDefinition)boolean s
 isProfileValid(org.eclipse.pde.core.target.ITargetDefinition)boolean s
 getIUs(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.query.IQueryResult<org.eclipse.equinox.p2.metadata.IInstallableUnit> s !org.eclipse.core.runtime.CoreException
 synchronize(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 getProfileId(org.eclipse.pde.core.target.ITargetDefinition)String s
 getProfileRegistry()org.eclipse.equinox.p2.engine.IProfileRegistry s !org.eclipse.core.runtime.CoreException
 getRepoManager()org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager s !org.eclipse.core.runtime.CoreException
P2TargetUtils.CollectNativesPhase os :org.eclipse.equinox.internal.p2.engine.InstallableUnitPhase
 new(int) -
 getActions(org.eclipse.equinox.internal.p2.engine.InstallableUnitOperand)java.util.List<org.eclipse.equinox.p2.engine.spi.ProvisioningAction> o
 initializePhase(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.equinox.p2.engine.IProfile,java.util.Map<String,Object>)org.eclipse.core.runtime.IStatus o
 completePhase(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.equinox.p2.engine.IProfile,java.util.Map<String,Object>)org.eclipse.core.runtime.IStatus o
ProfileBundleContainer - :.AbstractBundleContainer
 TYPE String sf
 new(String,String) -
 getLocation(boolean)String - !org.eclipse.core.runtime.CoreException
 getType()String -
 getConfigurationLocation()String -
 resolveBundles(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.pde.core.target.TargetBundle[] o !org.eclipse.core.runtime.CoreException
 parseBundlesFromConfigIni(java.util.Properties,java.io.File)java.util.List<java.io.File> s
 resolveFeatures(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.pde.core.target.TargetFeature[] o !org.eclipse.core.runtime.CoreException
 equals(Object)boolean -
 hashCode()int -
 getProfileFileLocation()java.io.File - !org.eclipse.core.runtime.CoreException
 toString()String -
 reload()void -
RepositoryBundleContainer - :.AbstractBundleContainer
 ATTRIBUTE_URI String sf
 ELEMENT_REQUIRE String sf
 TYPE String sf
 new(String,java.util.Collection<org.osgi.resource.Requirement>) -
 resolveBundles(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.pde.core.target.TargetBundle[] o !org.eclipse.core.runtime.CoreException
 getUri()String -
 getRequirements()java.util.Collection<org.osgi.resource.Requirement> -
 getRepository(org.eclipse.core.runtime.IProgressMonitor)aQute.bnd.osgi.repository.ResourcesRepository - !org.eclipse.core.runtime.CoreException
 resolveFeatures(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.pde.core.target.TargetFeature[] o !org.eclipse.core.runtime.CoreException
 getType()String -
 getLocation(boolean)String - !org.eclipse.core.runtime.CoreException
 serialize()String -
 reload()void -
TargetDefinition - :org.eclipse.pde.core.target.ITargetDefinition
 MODE_PLUGIN int sf
 MODE_FEATURE int sf
 setDocument(org.w3c.dom.Document)void -
 getDocument()org.w3c.dom.Document -
 getArch()String -
 getTargetLocations()org.eclipse.pde.core.target.ITargetLocation[] -
 getNL()String -
 getName()String -
 getOS()String -
 getProgramArguments()String -
 getVMArguments()String -
 getWS()String -
 setArch(String)void -
 setNL(String)void -
 setName(String)void -
 setOS(String)void -
 setProgramArguments(String)void -
 setVMArguments(String)void -
 setWS(String)void -
 setTargetLocations(org.eclipse.pde.core.target.ITargetLocation[])void -
 flushCaches(String)void -
 resolve(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 isResolved()boolean -
 getStatus()org.eclipse.core.runtime.IStatus -
 setIncluded(org.eclipse.pde.core.target.NameVersionDescriptor[])void -
 getIncluded()org.eclipse.pde.core.target.NameVersionDescriptor[] -
 getBundles()org.eclipse.pde.core.target.TargetBundle[] -
 getAllBundles()org.eclipse.pde.core.target.TargetBundle[] -
 getHandle()org.eclipse.pde.core.target.ITargetHandle -
 getImplicitDependencies()org.eclipse.pde.core.target.NameVersionDescriptor[] -
 setImplicitDependencies(org.eclipse.pde.core.target.NameVersionDescriptor[])void -
 getJREContainer()org.eclipse.core.runtime.IPath -
 setJREContainer(org.eclipse.core.runtime.IPath)void -
 isContentEqual(org.eclipse.pde.core.target.ITargetDefinition)boolean -
 isContentEquivalent(org.eclipse.pde.core.target.ITargetDefinition)boolean -
 toString()String -
 resolveFeatures(String,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.pde.core.target.TargetFeature[] - !org.eclipse.core.runtime.CoreException
 getAllFeatures()org.eclipse.pde.core.target.TargetFeature[] -
 getOtherBundles()org.eclipse.pde.core.target.TargetBundle[] -
 getFeaturesAndBundles()java.util.Set<Object> -
 getUIMode()int -
 setUIMode(int)void -
TargetPlatformService - :org.eclipse.pde.core.target.ITargetPlatformService
 getDefault()org.eclipse.pde.core.target.ITargetPlatformService s
 deleteTarget(org.eclipse.pde.core.target.ITargetHandle)void - !org.eclipse.core.runtime.CoreException
 getTarget(org.eclipse.core.resources.IFile)org.eclipse.pde.core.target.ITargetHandle -
 getTarget(String)org.eclipse.pde.core.target.ITargetHandle - !org.eclipse.core.runtime.CoreException
 getTarget(java.net.URI)org.eclipse.pde.core.target.ITargetHandle -
 getTargets(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.pde.core.target.ITargetHandle[] -
 newDirectoryLocation(String)org.eclipse.pde.core.target.ITargetLocation -
 newProfileLocation(String,String)org.eclipse.pde.core.target.ITargetLocation -
 newTarget()org.eclipse.pde.core.target.ITargetDefinition -
 saveTargetDefinition(org.eclipse.pde.core.target.ITargetDefinition)void - !org.eclipse.core.runtime.CoreException
 newFeatureLocation(String,String,String)org.eclipse.pde.core.target.ITargetLocation -
 getWorkspaceTargetHandle()org.eclipse.pde.core.target.ITargetHandle - !org.eclipse.core.runtime.CoreException
 getWorkspaceTargetDefinition()org.eclipse.pde.core.target.ITargetDefinition - !org.eclipse.core.runtime.CoreException
 setWorkspaceTargetDefinition(org.eclipse.pde.core.target.ITargetDefinition,boolean)void -
 scheduleEvent(String,Object)void s
 copyTargetDefinition(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.pde.core.target.ITargetDefinition)void - !org.eclipse.core.runtime.CoreException
 loadTargetDefinition(org.eclipse.pde.core.target.ITargetDefinition,String)void - !org.eclipse.core.runtime.CoreException
 newDefaultTarget()org.eclipse.pde.core.target.ITargetDefinition -
 compareWithTargetPlatform(org.eclipse.pde.core.target.ITargetDefinition)org.eclipse.core.runtime.IStatus - !org.eclipse.core.runtime.CoreException
 newIULocation(org.eclipse.equinox.p2.metadata.IInstallableUnit[],java.net.URI[],int)org.eclipse.pde.core.target.ITargetLocation -
 newIULocation(String[],String[],java.net.URI[],int)org.eclipse.pde.core.target.ITargetLocation -
TargetReferenceBundleContainer - :.AbstractBundleContainer
 ATTRIBUTE_URI String sf
 TYPE String sf
 new(String) -
 resolveBundles(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.pde.core.target.TargetBundle[] o !org.eclipse.core.runtime.CoreException
 getResolveBundlesWork()int o
 getResolveFeaturesWork()int o
 resolveFeatures(org.eclipse.pde.core.target.ITargetDefinition,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.pde.core.target.TargetFeature[] o !org.eclipse.core.runtime.CoreException
 getType()String -
 getLocation(boolean)String - !org.eclipse.core.runtime.CoreException
 serialize()String -
 getUri()String -
 targetDefinition()java.util.Optional<org.eclipse.pde.core.target.ITargetDefinition> -
 reload()void -
 equals(Object)boolean -
VirtualArtifactRepository - :org.eclipse.equinox.p2.repository.artifact.spi.AbstractArtifactRepository
 new(org.eclipse.equinox.p2.core.IProvisioningAgent,org.eclipse.pde.core.target.ITargetLocation) -
 getRawArtifact(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor,java.io.OutputStream,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 descriptorQueryable()org.eclipse.equinox.p2.query.IQueryable<org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor> -
 query(org.eclipse.equinox.p2.query.IQuery<org.eclipse.equinox.p2.metadata.IArtifactKey>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.query.IQueryResult<org.eclipse.equinox.p2.metadata.IArtifactKey> -
 contains(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor)boolean -
 contains(org.eclipse.equinox.p2.metadata.IArtifactKey)boolean -
 getArtifact(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor,java.io.OutputStream,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 getArtifactDescriptors(org.eclipse.equinox.p2.metadata.IArtifactKey)org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor[] -
 getArtifacts(org.eclipse.equinox.p2.repository.artifact.IArtifactRequest[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 getOutputStream(org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor)java.io.OutputStream - !org.eclipse.equinox.p2.core.ProvisionException
VirtualMetadataRepository - :org.eclipse.equinox.p2.repository.metadata.spi.AbstractMetadataRepository
 new(org.eclipse.equinox.p2.core.IProvisioningAgent,java.util.List<org.eclipse.equinox.p2.metadata.IInstallableUnit>) -
 getReferences()java.util.Collection<org.eclipse.equinox.p2.repository.IRepositoryReference> -
 query(org.eclipse.equinox.p2.query.IQuery<org.eclipse.equinox.p2.metadata.IInstallableUnit>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.query.IQueryResult<org.eclipse.equinox.p2.metadata.IInstallableUnit> -
 initialize(org.eclipse.equinox.p2.repository.metadata.spi.AbstractMetadataRepository.RepositoryState)void -
package org.eclipse.pde.internal.core.util
CoreUtility -
 new() -
 readFile(java.io.InputStream,java.io.File)void s !java.io.IOException
 addNatureToProject(org.eclipse.core.resources.IProject,String,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.core.runtime.CoreException
 createFolder(org.eclipse.core.resources.IFolder)void s !org.eclipse.core.runtime.CoreException
 createProject(org.eclipse.core.resources.IProject,org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.core.runtime.CoreException
 normalize(String)String s
 deleteContent(java.io.File)void s
 deleteContent(java.io.File,org.eclipse.core.runtime.IProgressMonitor)void s
 jarContainsResource(java.io.File,String,boolean)boolean s
 copyFile(org.eclipse.core.runtime.IPath,String,java.io.File)void s
 getTextDocument(java.io.File,String)org.eclipse.jface.text.Document s
 getTextDocument(java.io.InputStream)org.eclipse.jface.text.Document s
