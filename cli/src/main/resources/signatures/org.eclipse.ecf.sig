# org.eclipse.ecf:org.eclipse.ecf:3.13.0
package org.eclipse.ecf.core
AbstractContainer a :.IContainer
 new() -
 addListener(.IContainerListener)void -
 removeListener(.IContainerListener)void -
 dispose()void -
 fireContainerEvent(.events.IContainerEvent)void o
 getAdapter(Class<<T>>)<T> - <T=Object>
 getPasswordFromConnectContext(.security.IConnectContext)String o !.ContainerConnectException
AbstractContainerAdapterFactory a :org.eclipse.core.runtime.IAdapterFactory
 new() -
 getAdapter(Object,Class<<T>>)<T> - <T=Object>
 getContainerAdapter(.IContainer,Class)Object oa
 getAdapterList()Class<?>[] a
BaseContainer - :.AbstractContainer +Instantiator
 new(long) o !.ContainerCreateException
 new(.identity.ID) o
 connect(.identity.ID,.security.IConnectContext)void - !.ContainerConnectException
 disconnect()void -
 getConnectNamespace().identity.Namespace -
 getConnectedID().identity.ID -
 getID().identity.ID -
 toString()String -
BaseContainer.Instantiator s :.provider.BaseContainerInstantiator
 NAME String sf
 new() -
 createInstance(.ContainerTypeDescription,Object[]).IContainer - !.ContainerCreateException
 getSupportedAdapterTypes(.ContainerTypeDescription)String[] -
 getSupportedParameterTypes(.ContainerTypeDescription)Class[][] -
ContainerConnectException - :.util.ECFException
 new() -
 new(String) -
 new(Throwable) -
 new(String,Throwable) -
 new(org.eclipse.core.runtime.IStatus) -
ContainerCreateException - :.util.ECFException
 new(org.eclipse.core.runtime.IStatus) -
 new() -
 new(String) -
 new(Throwable) -
 new(String,Throwable) -
ContainerFactory - :.IContainerFactory,.IContainerManager
 BASE_CONTAINER_NAME String sf
 getDefault().IContainerFactory s
 new() o
 addDescription(.ContainerTypeDescription).ContainerTypeDescription -
 getDescriptions()java.util.List -
 getDescriptions0()java.util.List o
 addDescription0(.ContainerTypeDescription).ContainerTypeDescription o
 containsDescription(.ContainerTypeDescription)boolean -
 containsDescription0(.ContainerTypeDescription)boolean o
 getDescription0(.ContainerTypeDescription).ContainerTypeDescription o
 getDescription0(String).ContainerTypeDescription o
 getDescriptionByName(String).ContainerTypeDescription -
 removeDescription(.ContainerTypeDescription).ContainerTypeDescription -
 removeDescription0(.ContainerTypeDescription).ContainerTypeDescription o
 getDescriptionsForContainerAdapter(Class).ContainerTypeDescription[] -
 throwContainerCreateException(String,Throwable,String)void o !.ContainerCreateException
 createContainer().IContainer - !.ContainerCreateException
 createContainer(.identity.ID).IContainer - !.ContainerCreateException
 createContainer(.ContainerTypeDescription).IContainer - !.ContainerCreateException
 createContainer(String).IContainer - !.ContainerCreateException
 createContainer(.ContainerTypeDescription,Object[]).IContainer - !.ContainerCreateException
 createContainer(String,Object[]).IContainer - !.ContainerCreateException
 createContainer(.ContainerTypeDescription,.identity.ID,Object[]).IContainer - !.ContainerCreateException
 createContainer(String,.identity.ID,Object[]).IContainer - !.ContainerCreateException
 createContainer(.ContainerTypeDescription,.identity.ID).IContainer - !.ContainerCreateException
 createContainer(String,.identity.ID).IContainer - !.ContainerCreateException
 createContainer(String,String).IContainer - !.ContainerCreateException
 createContainer(String,String,Object[]).IContainer - !.ContainerCreateException
 createContainer(.ContainerTypeDescription,String).IContainer - !.ContainerCreateException
 createContainer(.ContainerTypeDescription,String,Object[]).IContainer - !.ContainerCreateException
 getAllContainers().IContainer[] -
 getContainer(.identity.ID).IContainer -
 hasContainer(.identity.ID)boolean -
 addListener(.IContainerManagerListener)boolean -
 removeListener(.IContainerManagerListener)boolean -
 addContainer(.IContainer,.ContainerTypeDescription).IContainer -
 removeContainer(.IContainer).IContainer -
 removeContainer(.identity.ID).IContainer -
 getContainerTypeDescription(.identity.ID).ContainerTypeDescription -
 getContainerFactory().IContainerFactory -
 removeAllContainers()void -
 createContainer(.ContainerTypeDescription,.identity.ID,java.util.Map).IContainer - !.ContainerCreateException
 createContainer(.ContainerTypeDescription,String,java.util.Map).IContainer - !.ContainerCreateException
 createContainer(String,.identity.ID,java.util.Map).IContainer - !.ContainerCreateException
 createContainer(String,String,java.util.Map).IContainer - !.ContainerCreateException
 createContainer(.ContainerTypeDescription,java.util.Map).IContainer - !.ContainerCreateException
 createContainer(String,java.util.Map).IContainer - !.ContainerCreateException
ContainerTypeDescription -
 name String o
 instantiatorClass String o
 instantiator .provider.IContainerInstantiator o
 description String o
 hashCode int o
 server boolean o
 hidden boolean o
 new(String,String,String) -
 new(String,String,String,boolean,boolean) -
 new(String,.provider.IContainerInstantiator) -
 new(String,.provider.IContainerInstantiator,String) -
 new(String,.provider.IContainerInstantiator,String,boolean,boolean) -
 getName()String -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
 getInstantiator().provider.IContainerInstantiator o !ClassNotFoundException,InstantiationException,IllegalAccessException
 getDescription()String -
 isServer()boolean -
 isHidden()boolean -
 getSupportedAdapterTypes()String[] -
 traceAndLogException(int,String,Throwable)void o
 getSupportedParameterTypes()Class[][] -
 getSupportedIntents()String[] -
 getSupportedConfigs()String[] -
 getImportedConfigs(String[])String[] -
 getPropertiesForImportedConfigs(String[],java.util.Dictionary)java.util.Dictionary -
IContainer ai :org.eclipse.core.runtime.IAdaptable,.identity.IIdentifiable
 connect(.identity.ID,.security.IConnectContext)void a !.ContainerConnectException
 getConnectedID().identity.ID a
 getConnectNamespace().identity.Namespace a
 disconnect()void a
 getAdapter(Class<<T>>)<T> a <T=Object>
 dispose()void a
 addListener(.IContainerListener)void a
 removeListener(.IContainerListener)void a
IContainerFactory ai
 addDescription(.ContainerTypeDescription).ContainerTypeDescription a
 getDescriptions()java.util.List a
 containsDescription(.ContainerTypeDescription)boolean a
 getDescriptionByName(String).ContainerTypeDescription a
 removeDescription(.ContainerTypeDescription).ContainerTypeDescription a
 getDescriptionsForContainerAdapter(Class).ContainerTypeDescription[] a
 createContainer().IContainer a !.ContainerCreateException
 createContainer(.identity.ID).IContainer a !.ContainerCreateException
 createContainer(.ContainerTypeDescription).IContainer a !.ContainerCreateException
 createContainer(String).IContainer a !.ContainerCreateException
 createContainer(.ContainerTypeDescription,Object[]).IContainer a !.ContainerCreateException
 createContainer(String,Object[]).IContainer a !.ContainerCreateException
 createContainer(String,String).IContainer a !.ContainerCreateException
 createContainer(String,String,Object[]).IContainer a !.ContainerCreateException
 createContainer(.ContainerTypeDescription,String).IContainer a !.ContainerCreateException
 createContainer(.ContainerTypeDescription,String,Object[]).IContainer a !.ContainerCreateException
 createContainer(.ContainerTypeDescription,.identity.ID,Object[]).IContainer a !.ContainerCreateException
 createContainer(String,.identity.ID,Object[]).IContainer a !.ContainerCreateException
 createContainer(.ContainerTypeDescription,.identity.ID).IContainer a !.ContainerCreateException
 createContainer(String,.identity.ID).IContainer a !.ContainerCreateException
 createContainer(.ContainerTypeDescription,.identity.ID,java.util.Map).IContainer a !.ContainerCreateException
 createContainer(.ContainerTypeDescription,String,java.util.Map).IContainer a !.ContainerCreateException
 createContainer(String,.identity.ID,java.util.Map).IContainer a !.ContainerCreateException
 createContainer(String,String,java.util.Map).IContainer a !.ContainerCreateException
 createContainer(.ContainerTypeDescription,java.util.Map).IContainer a !.ContainerCreateException
 createContainer(String,java.util.Map).IContainer a !.ContainerCreateException
IContainerListener ai
 handleEvent(.events.IContainerEvent)void a
IContainerManager ai
 getContainerFactory().IContainerFactory a
 getContainer(.identity.ID).IContainer a
 getContainerTypeDescription(.identity.ID).ContainerTypeDescription a
 getAllContainers().IContainer[] a
 hasContainer(.identity.ID)boolean a
 addContainer(.IContainer,.ContainerTypeDescription).IContainer a
 removeContainer(.IContainer).IContainer a
 removeContainer(.identity.ID).IContainer a
 addListener(.IContainerManagerListener)boolean a
 removeListener(.IContainerManagerListener)boolean a
 removeAllContainers()void a
IContainerManagerListener ai
 containerAdded(.IContainer)void a
 containerRemoved(.IContainer)void a
IReliableContainer ai :.IContainer
 getGroupMemberIDs().identity.ID[] a
 isGroupManager()boolean a
package org.eclipse.ecf.core.events
IContainerEvent ai :org.eclipse.ecf.core.util.Event
 getLocalContainerID()org.eclipse.ecf.core.identity.ID a
package org.eclipse.ecf.core.jobs
JobsExecutor - :org.eclipse.equinox.concurrent.future.AbstractExecutor
 fJobCounter int o
 fExecutorName String o
 fSystem boolean o
 fSchedulingRule org.eclipse.core.runtime.jobs.ISchedulingRule o
 delay long o
 new(String) -
 new(String,boolean) -
 new(String,boolean,org.eclipse.core.runtime.jobs.ISchedulingRule) -
 new(String,boolean,org.eclipse.core.runtime.jobs.ISchedulingRule,long) -
 setChildProgressMonitor(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.core.runtime.IProgressMonitor)void o
 safeRun(org.eclipse.equinox.concurrent.future.ISafeProgressRunner,org.eclipse.equinox.concurrent.future.IProgressRunnable)void o
 createJobName(String,int,org.eclipse.equinox.concurrent.future.IProgressRunnable)String o
 createFuture(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.concurrent.future.AbstractFuture o
 execute(org.eclipse.equinox.concurrent.future.IProgressRunnable,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.concurrent.future.IFuture -
 configureJobForExecution(org.eclipse.core.runtime.jobs.Job)void o
package org.eclipse.ecf.core.provider
BaseContainerInstantiator - :.IContainerInstantiator
 NO_ADAPTERS_ARRAY String[] os
 EMPTY_STRING_ARRAY String[] os
 EMPTY_CLASS_ARRAY Class[][] os
 new() -
 getIntegerFromArg(Object)Integer o
 getStringFromArg(Object)String o
 getAdaptersForClass(Class)java.util.Set o
 getInterfacesForClass(java.util.Set,Class)java.util.Set o
 getInterfacesForClass(Class)java.util.Set o
 getInterfacesAndAdaptersForClass(Class)String[] o
 getMap(Object[])java.util.Map<String,?> o
 getParameterValue(java.util.Map<String,?>,String,Class<<T>>,<T>)<T> o <T=Object>
 getParameterValue(java.util.Map<String,?>,String,String)String o
 getParameterValue(java.util.Map<String,?>,String)String o
 getIDParameterValue(org.eclipse.ecf.core.identity.Namespace,java.util.Map<String,?>,String,Class<<T>>,<T>)org.eclipse.ecf.core.identity.ID o <T=Object>
 getIDParameterValue(org.eclipse.ecf.core.identity.Namespace,java.util.Map<String,?>,String,String)org.eclipse.ecf.core.identity.ID o
 getIDParameterValue(org.eclipse.ecf.core.identity.Namespace,java.util.Map<String,?>,String)org.eclipse.ecf.core.identity.ID o
 getParameterValue(Object[],String,Class<<T>>,<T>)<T> o <T=Object>
 getParameterValue(Object[],String,Class<<T>>)<T> o <T=Object>
 getMapParameterString(Object[],String,String)String o
 getMapParameterString(Object[],String)String o
 createInstance(org.eclipse.ecf.core.ContainerTypeDescription,Object[])org.eclipse.ecf.core.IContainer - !org.eclipse.ecf.core.ContainerCreateException
 getSupportedAdapterTypes(org.eclipse.ecf.core.ContainerTypeDescription)String[] -
 getSupportedParameterTypes(org.eclipse.ecf.core.ContainerTypeDescription)Class[][] -
 getSupportedIntents(org.eclipse.ecf.core.ContainerTypeDescription)String[] -
IContainerInstantiator ai
 createInstance(org.eclipse.ecf.core.ContainerTypeDescription,Object[])org.eclipse.ecf.core.IContainer a !org.eclipse.ecf.core.ContainerCreateException
 getSupportedAdapterTypes(org.eclipse.ecf.core.ContainerTypeDescription)String[] a
 getSupportedParameterTypes(org.eclipse.ecf.core.ContainerTypeDescription)Class[][] a
 getSupportedIntents(org.eclipse.ecf.core.ContainerTypeDescription)String[] a
package org.eclipse.ecf.core.security
IConnectContext ai
 getCallbackHandler().CallbackHandler a
package org.eclipse.ecf.core.start
ECFStartJob - :org.eclipse.core.runtime.jobs.Job
 new(String,.IECFStart) -
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus o
IECFStart ai
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus a
package org.eclipse.ecf.core.user
IUser ai :org.eclipse.ecf.core.identity.IIdentifiable,java.io.Serializable,org.eclipse.core.runtime.IAdaptable
 getName()String a
 getNickname()String a
 getProperties()java.util.Map a
User - :.IUser
 id org.eclipse.ecf.core.identity.ID o
 name String o
 nickname String o
 properties java.util.Map o
 new(org.eclipse.ecf.core.identity.ID) -
 new(org.eclipse.ecf.core.identity.ID,String) -
 new(org.eclipse.ecf.core.identity.ID,String,java.util.Map) -
 new(org.eclipse.ecf.core.identity.ID,String,String,java.util.Map) -
 getProperties()java.util.Map -
 getID()org.eclipse.ecf.core.identity.ID -
 getName()String -
 getNickname()String -
 setName(String)void -
 setNickname(String)void -
 getAdapter(Class<<T>>)<T> - <T=Object>
 toString()String -
package org.eclipse.ecf.core.util
Event ai
Proxy - :java.io.Serializable +Type
 NO_PROXY .Proxy sf
 new(.Proxy.Type,.ProxyAddress,String,String) -
 new(.Proxy.Type,.ProxyAddress) -
 getType().Proxy.Type -
 getAddress().ProxyAddress -
 getUsername()String -
 getPassword()String -
 hasCredentials()boolean -
 toString()String -
 equals(Object)boolean f
 hashCode()int f
