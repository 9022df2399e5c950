# org.eclipse.platform:org.eclipse.equinox.registry:3.12.600
package org.eclipse.core.internal.registry.osgi
ExtensionEventDispatcherJob f :org.eclipse.core.runtime.jobs.Job
 new(Object[],java.util.Map<String,?>,Object) -
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
package org.eclipse.core.runtime
ContributorFactoryOSGi f
 new() -
 createContributor(org.osgi.framework.Bundle).IContributor s
 resolve(.IContributor)org.osgi.framework.Bundle s
ContributorFactorySimple f
 new() -
 createContributor(Object).IContributor s
IConfigurationElement ai
 createExecutableExtension(String)Object a !.CoreException
 getAttribute(String)String a !.InvalidRegistryObjectException
 getAttribute(String,String)String a !.InvalidRegistryObjectException
 getAttributeAsIs(String)String ax !.InvalidRegistryObjectException
 getAttributeNames()String[] a !.InvalidRegistryObjectException
 getChildren().IConfigurationElement[] a !.InvalidRegistryObjectException
 getChildren(String).IConfigurationElement[] a !.InvalidRegistryObjectException
 getDeclaringExtension().IExtension a !.InvalidRegistryObjectException
 getName()String a !.InvalidRegistryObjectException
 getParent()Object a !.InvalidRegistryObjectException
 getValue()String a !.InvalidRegistryObjectException
 getValue(String)String a !.InvalidRegistryObjectException
 getValueAsIs()String ax !.InvalidRegistryObjectException
 getNamespace()String ax !.InvalidRegistryObjectException
 getNamespaceIdentifier()String a !.InvalidRegistryObjectException
 getContributor().IContributor a !.InvalidRegistryObjectException
 equals(Object)boolean a
 isValid()boolean a
 getHandleId()int a
IContributor ai
 getName()String a
IExecutableExtension ai
 setInitializationData(.IConfigurationElement,String,Object)void a !.CoreException
IExecutableExtensionFactory ai
 create()Object a !.CoreException
IExtension ai
 getConfigurationElements().IConfigurationElement[] a !.InvalidRegistryObjectException
 getNamespace()String ax !.InvalidRegistryObjectException
 getNamespaceIdentifier()String a !.InvalidRegistryObjectException
 getContributor().IContributor a !.InvalidRegistryObjectException
 getExtensionPointUniqueIdentifier()String a !.InvalidRegistryObjectException
 getLabel()String a !.InvalidRegistryObjectException
 getLabel(String)String a !.InvalidRegistryObjectException
 getSimpleIdentifier()String a !.InvalidRegistryObjectException
 getUniqueIdentifier()String a !.InvalidRegistryObjectException
 equals(Object)boolean a
 isValid()boolean a
IExtensionDelta ai
 ADDED int sf
 REMOVED int sf
 getKind()int a
 getExtension().IExtension a
 getExtensionPoint().IExtensionPoint a
IExtensionPoint ai
 getConfigurationElements().IConfigurationElement[] a !.InvalidRegistryObjectException
 getNamespace()String ax !.InvalidRegistryObjectException
 getNamespaceIdentifier()String a !.InvalidRegistryObjectException
 getContributor().IContributor a !.InvalidRegistryObjectException
 getExtension(String).IExtension a !.InvalidRegistryObjectException
 getExtensions().IExtension[] a !.InvalidRegistryObjectException
 getLabel()String a !.InvalidRegistryObjectException
 getLabel(String)String a !.InvalidRegistryObjectException
 getSchemaReference()String a !.InvalidRegistryObjectException
 getSimpleIdentifier()String a !.InvalidRegistryObjectException
 getUniqueIdentifier()String a !.InvalidRegistryObjectException
 equals(Object)boolean a
 isValid()boolean a
IExtensionRegistry ai
 addRegistryChangeListener(.IRegistryChangeListener,String)void a
 addRegistryChangeListener(.IRegistryChangeListener)void a
 getConfigurationElementsFor(String).IConfigurationElement[] a
 getConfigurationElementsFor(String,String).IConfigurationElement[] a
 getConfigurationElementsFor(String,String,String).IConfigurationElement[] a
 getExtension(String).IExtension a
 getExtension(String,String).IExtension a
 getExtension(String,String,String).IExtension a
 getExtensionPoint(String).IExtensionPoint a
 getExtensionPoint(String,String).IExtensionPoint a
 getExtensionPoints().IExtensionPoint[] a
 getExtensionPoints(String).IExtensionPoint[] a
 getExtensionPoints(.IContributor).IExtensionPoint[] a
 getExtensions(String).IExtension[] a
 getExtensions(.IContributor).IExtension[] a
 getNamespaces()String[] a
 removeRegistryChangeListener(.IRegistryChangeListener)void a
 addContribution(java.io.InputStream,.IContributor,boolean,String,java.util.ResourceBundle,Object)boolean a !IllegalArgumentException
 removeExtension(.IExtension,Object)boolean a !IllegalArgumentException
 removeExtensionPoint(.IExtensionPoint,Object)boolean a !IllegalArgumentException
 stop(Object)void a !IllegalArgumentException
 addListener(.IRegistryEventListener)void a
 addListener(.IRegistryEventListener,String)void a
 removeListener(.IRegistryEventListener)void a
 isMultiLanguage()boolean a
IRegistryChangeEvent ai
 getExtensionDeltas().IExtensionDelta[] a
 getExtensionDeltas(String).IExtensionDelta[] a
 getExtensionDeltas(String,String).IExtensionDelta[] a
 getExtensionDelta(String,String,String).IExtensionDelta a
IRegistryChangeListener ai :java.util.EventListener
 registryChanged(.IRegistryChangeEvent)void a
IRegistryEventListener ai :java.util.EventListener
 added(.IExtension[])void a
 removed(.IExtension[])void a
 added(.IExtensionPoint[])void a
 removed(.IExtensionPoint[])void a
InvalidRegistryObjectException - :RuntimeException
 new() -
RegistryFactory f
 new() -
 createRegistry(.spi.RegistryStrategy,Object,Object).IExtensionRegistry s
 getRegistry().IExtensionRegistry s
 createOSGiStrategy(java.io.File[],boolean[],Object).spi.RegistryStrategy s
 setDefaultRegistryProvider(.spi.IRegistryProvider)void s !.CoreException
package org.eclipse.core.runtime.dynamichelpers
ExtensionTracker - :.IExtensionTracker,org.eclipse.core.runtime.IRegistryChangeListener
 new() -
 new(org.eclipse.core.runtime.IExtensionRegistry) -
 registerHandler(.IExtensionChangeHandler,.IFilter)void -
 unregisterHandler(.IExtensionChangeHandler)void -
 registerObject(org.eclipse.core.runtime.IExtension,Object,int)void -
 registryChanged(org.eclipse.core.runtime.IRegistryChangeEvent)void -
 applyAdd(.IExtensionChangeHandler,org.eclipse.core.runtime.IExtension)void o
 applyRemove(.IExtensionChangeHandler,org.eclipse.core.runtime.IExtension,Object[])void o
 getObjects(org.eclipse.core.runtime.IExtension)Object[] -
 close()void -
 unregisterObject(org.eclipse.core.runtime.IExtension,Object)void -
 unregisterObject(org.eclipse.core.runtime.IExtension)Object[] -
 createExtensionPointFilter(org.eclipse.core.runtime.IExtensionPoint).IFilter s
 createExtensionPointFilter(org.eclipse.core.runtime.IExtensionPoint[]).IFilter s
 createNamespaceFilter(String).IFilter s
IExtensionChangeHandler ai
 addExtension(.IExtensionTracker,org.eclipse.core.runtime.IExtension)void a
 removeExtension(org.eclipse.core.runtime.IExtension,Object[])void a
IExtensionTracker ai
 REF_STRONG int sf
 REF_SOFT int sf
 REF_WEAK int sf
 registerHandler(.IExtensionChangeHandler,.IFilter)void a
 unregisterHandler(.IExtensionChangeHandler)void a
 registerObject(org.eclipse.core.runtime.IExtension,Object,int)void a
 unregisterObject(org.eclipse.core.runtime.IExtension,Object)void a
 unregisterObject(org.eclipse.core.runtime.IExtension)Object[] a
 getObjects(org.eclipse.core.runtime.IExtension)Object[] a
 close()void a
IFilter ai
 matches(org.eclipse.core.runtime.IExtensionPoint)boolean a
