# org.eclipse.emf:org.eclipse.emf.common:2.46.0
package org.eclipse.emf.common
CommonPlugin f :.EMFPlugin +ElementRecord,Implementation,SimpleTargetPlatformRegistryImpl
 INSTANCE .CommonPlugin sf
 getPluginResourceLocator().util.ResourceLocator -
 getPlugin().CommonPlugin.Implementation s
 asLocalURI(.util.URI).util.URI s
 resolve(.util.URI).util.URI s
 loadClass(String,String)Class<?> s !ClassNotFoundException
 getTargetPlatformExtensionPoints(java.util.Set<String>)java.util.Map<String,java.util.List<.CommonPlugin.ElementRecord>> s
 getTargetPlatformBundleMappings()java.util.Map<String,.util.URI> s
 getComparator()java.util.Comparator<String> -
 getComparator(java.util.Locale)java.util.Comparator<String> -
CommonPlugin.ElementRecord sf
 getName()String -
 getAttributes()java.util.Map<String,String> -
 getChildren()java.util.List<.CommonPlugin.ElementRecord> -
 toString()String -
CommonPlugin.Implementation s :.EMFPlugin.EclipsePlugin +Activator
 new() -
 asLocalURI(.util.URI).util.URI os
 resolve(.util.URI).util.URI os
 fix(java.net.URL,String).util.URI os !java.io.IOException
 loadClass(String,String)Class<?> s !ClassNotFoundException
CommonPlugin.Implementation.Activator s :.EMFPlugin.OSGiDelegatingBundleActivator
 new() -
 createBundle()org.osgi.framework.BundleActivator o
EMFPlugin a :.util.DelegatingResourceLocator,.util.ResourceLocator,.util.Logger +EclipsePlugin,InternalEclipsePlugin,InternalHelper,OSGiDelegatingBundleActivator
 IS_OSGI_RUNNING boolean sf
 IS_ECLIPSE_RUNNING boolean sf
 IS_RESOURCES_BUNDLE_AVAILABLE boolean sf
 delegateResourceLocators .util.ResourceLocator[] o
 new(.util.ResourceLocator[]) -
 getPluginResourceLocator().util.ResourceLocator a
 getPrimaryResourceLocator().util.ResourceLocator of
 getDelegateResourceLocators().util.ResourceLocator[] o
 getPluginLogger().util.Logger -
 getSymbolicName()String -
 log(Object)void -
 main(String[])void s
EMFPlugin.EclipsePlugin sa :org.eclipse.core.runtime.Plugin,.util.ResourceLocator,.util.Logger,.EMFPlugin.InternalEclipsePlugin
 helper .EMFPlugin.InternalHelper o
 new() -
 getSymbolicName()String -
 getBaseURL()java.net.URL -
 getImage(String)Object -
 doGetImage(String)Object o !java.io.IOException
 getString(String)String -
 getString(String,boolean)String -
 getString(String,Object[])String -
 getString(String,Object[],boolean)String -
 log(Object)void -
EMFPlugin.InternalEclipsePlugin sai
 getSymbolicName()String a
EMFPlugin.InternalHelper s
 plugin org.eclipse.core.runtime.Plugin o
 resourceBundle java.util.ResourceBundle o
 untranslatedResourceBundle java.util.ResourceBundle o
 new(org.eclipse.core.runtime.Plugin) -
 getBundle()org.osgi.framework.Bundle o
 getLog()org.eclipse.core.runtime.ILog o
 getSymbolicName()String -
 getBaseURL()java.net.URL -
 getImage(String)Object - !java.io.IOException
 getString(String,boolean)String -
 getString(String,Object[],boolean)String -
 log(Object)void -
EMFPlugin.OSGiDelegatingBundleActivator sa :org.osgi.framework.BundleActivator
 new() -
 createBundle()org.osgi.framework.BundleActivator oa
 start(org.osgi.framework.BundleContext)void f !Exception
 stop(org.osgi.framework.BundleContext)void f !Exception
package org.eclipse.emf.common.command
AbstractCommand a :.Command +NonDirtying
 isPrepared boolean o
 isExecutable boolean o
 description String o
 label String o
 new() o
 new(String) o
 new(String,String) o
 prepare()boolean o
 canExecute()boolean -
 canUndo()boolean -
 undo()void -
 getResult()java.util.Collection<?> -
 getAffectedObjects()java.util.Collection<?> -
 getLabel()String -
 setLabel(String)void -
 getDescription()String -
 setDescription(String)void -
 chain(.Command).Command -
 dispose()void -
 toString()String -
AbstractCommand.NonDirtying sai
BasicCommandStack - :.CommandStack
 commandList java.util.List<.Command> o
 top int o
 mostRecentCommand .Command o
 listeners java.util.Collection<.CommandStackListener> o
 saveIndex int o
 new() -
 execute(.Command)void -
 canUndo()boolean -
 undo()void -
 canRedo()boolean -
 redo()void -
 flush()void -
 getUndoCommand().Command -
 getRedoCommand().Command -
 getMostRecentCommand().Command -
 addCommandStackListener(.CommandStackListener)void -
 removeCommandStackListener(.CommandStackListener)void -
 notifyListeners()void o
 handleError(Exception)void o
 saveIsDone()void -
 isSaveNeeded()boolean -
Command ai
 canExecute()boolean a
 execute()void a
 canUndo()boolean a
 undo()void a
 redo()void a
 getResult()java.util.Collection<?> a
 getAffectedObjects()java.util.Collection<?> a
 getLabel()String a
 getDescription()String a
 dispose()void a
 chain(.Command).Command a
CommandStack ai
 execute(.Command)void a
 canUndo()boolean a
 undo()void a
 canRedo()boolean a
 getUndoCommand().Command a
 getRedoCommand().Command a
 getMostRecentCommand().Command a
 redo()void a
 flush()void a
 addCommandStackListener(.CommandStackListener)void a
 removeCommandStackListener(.CommandStackListener)void a
CommandStackListener ai
 commandStackChanged(java.util.EventObject)void a
CommandWrapper - :.AbstractCommand
 command .Command o
 new(.Command) -
 new(String,.Command) o
 new(String,String,.Command) -
 new() o
 new(String) o
 new(String,String) o
 getCommand().Command -
 createCommand().Command o
 prepare()boolean o
 execute()void -
 canUndo()boolean -
 undo()void -
 redo()void -
 getResult()java.util.Collection<?> -
 getAffectedObjects()java.util.Collection<?> -
 getLabel()String -
 getDescription()String -
 dispose()void -
 toString()String -
CompoundCommand - :.AbstractCommand
 commandList java.util.List<.Command> o
 LAST_COMMAND_ALL int sf
 MERGE_COMMAND_ALL int sf
 resultIndex int o
 new() -
 new(String) -
 new(String,String) -
 new(java.util.List<.Command>) -
 new(String,java.util.List<.Command>) -
 new(String,String,java.util.List<.Command>) -
 new(int) -
 new(int,String) -
 new(int,String,String) -
 new(int,java.util.List<.Command>) -
 new(int,String,java.util.List<.Command>) -
 new(int,String,String,java.util.List<.Command>) -
 isEmpty()boolean -
 getCommandList()java.util.List<.Command> -
 getResultIndex()int -
 prepare()boolean o
 execute()void -
 canUndo()boolean -
 undo()void -
 redo()void -
 getResult()java.util.Collection<?> -
 getMergedResultCollection()java.util.Collection<?> o
 getAffectedObjects()java.util.Collection<?> -
 getMergedAffectedObjectsCollection()java.util.Collection<?> o
 getLabel()String -
 getDescription()String -
 append(.Command)void -
 appendAndExecute(.Command)boolean -
 appendIfCanExecute(.Command)boolean -
 dispose()void -
 unwrap().Command -
 toString()String -
StrictCompoundCommand - :.CompoundCommand
 isUndoable boolean o
 isPessimistic boolean o
 rightMostExecutedCommandIndex int o
 new() -
 new(String) -
 new(String,String) -
 new(java.util.List<.Command>) -
 new(String,java.util.List<.Command>) -
 new(String,String,java.util.List<.Command>) -
 prepare()boolean o
 execute()void -
 undo()void -
 redo()void -
 appendAndExecute(.Command)boolean -
 toString()String -
package org.eclipse.emf.common.notify
Adapter ai +Internal
 notifyChanged(.Notification)void a
 getTarget().Notifier a
 setTarget(.Notifier)void a
 isAdapterForType(Object)boolean a
Adapter.Internal sai :.Adapter
 unsetTarget(.Notifier)void a
AdapterFactory ai
 isFactoryForType(Object)boolean a
 adapt(Object,Object)Object a
 adapt(.Notifier,Object).Adapter a
 adaptNew(.Notifier,Object).Adapter a
 adaptAllNew(.Notifier)void a
Notification ai
 CREATE int sfx
 SET int sf
 UNSET int sf
 ADD int sf
 REMOVE int sf
 ADD_MANY int sf
 REMOVE_MANY int sf
 MOVE int sf
 REMOVING_ADAPTER int sf
 RESOLVE int sf
 EVENT_TYPE_COUNT int sf
 NO_FEATURE_ID int sf
 NO_INDEX int sf
 getNotifier()Object a
 getEventType()int a
 getFeatureID(Class<?>)int a
 getFeature()Object a
 getOldValue()Object a
 getNewValue()Object a
 wasSet()boolean a
 isTouch()boolean a
 isReset()boolean a
 getPosition()int a
 merge(.Notification)boolean a
 getOldBooleanValue()boolean a
 getNewBooleanValue()boolean a
 getOldByteValue()byte a
 getNewByteValue()byte a
 getOldCharValue()char a
 getNewCharValue()char a
 getOldDoubleValue()double a
 getNewDoubleValue()double a
 getOldFloatValue()float a
 getNewFloatValue()float a
 getOldIntValue()int a
 getNewIntValue()int a
 getOldLongValue()long a
 getNewLongValue()long a
 getOldShortValue()short a
 getNewShortValue()short a
 getOldStringValue()String a
 getNewStringValue()String a
NotificationChain ai
 add(.Notification)boolean a
 dispatch()void a
Notifier ai
 eAdapters()org.eclipse.emf.common.util.EList<.Adapter> a
 eDeliver()boolean a
 eSetDeliver(boolean)void a
 eNotify(.Notification)void a
NotifyingList ai <E=Object> :org.eclipse.emf.common.util.EList<<E>>
 getNotifier()Object a
 getFeature()Object a
 getFeatureID()int a
package org.eclipse.emf.common.notify.impl
AdapterFactoryImpl - :org.eclipse.emf.common.notify.AdapterFactory
 new() -
 isFactoryForType(Object)boolean -
 adapt(Object,Object)Object -
 resolve(Object,Object)Object o
 adapt(org.eclipse.emf.common.notify.Notifier,Object)org.eclipse.emf.common.notify.Adapter -
 adaptNew(org.eclipse.emf.common.notify.Notifier,Object)org.eclipse.emf.common.notify.Adapter -
 adaptAllNew(org.eclipse.emf.common.notify.Notifier)void -
 createAdapter(org.eclipse.emf.common.notify.Notifier,Object)org.eclipse.emf.common.notify.Adapter o
 createAdapter(org.eclipse.emf.common.notify.Notifier)org.eclipse.emf.common.notify.Adapter o
 associate(org.eclipse.emf.common.notify.Adapter,org.eclipse.emf.common.notify.Notifier)void o
AdapterImpl - :org.eclipse.emf.common.notify.Adapter.Internal
 target org.eclipse.emf.common.notify.Notifier o
 new() -
 isAdapterForType(Object)boolean -
 notifyChanged(org.eclipse.emf.common.notify.Notification)void -
 getTarget()org.eclipse.emf.common.notify.Notifier -
 setTarget(org.eclipse.emf.common.notify.Notifier)void -
 unsetTarget(org.eclipse.emf.common.notify.Notifier)void -
BasicNotifierImpl - :org.eclipse.emf.common.notify.Notifier +EAdapterList,EObservableAdapterList,EScannableAdapterList
 new() -
 eAdapters()org.eclipse.emf.common.util.EList<org.eclipse.emf.common.notify.Adapter> -
 eBasicAdapters()org.eclipse.emf.common.util.BasicEList<org.eclipse.emf.common.notify.Adapter> o
 eBasicAdapterArray()org.eclipse.emf.common.notify.Adapter[] o
 eBasicHasAdapters()boolean o
 eDeliver()boolean -
 eSetDeliver(boolean)void -
 eNotify(org.eclipse.emf.common.notify.Notification)void -
 eNotificationRequired()boolean -
DelegatingNotifyingListImpl a <E=Object> :org.eclipse.emf.common.util.DelegatingEList<<E>>,org.eclipse.emf.common.notify.NotifyingList<<E>>
 new() -
 new(java.util.Collection<<E>>) -
 getNotifier()Object -
 getFeature()Object -
 getFeatureID()int -
 getFeatureID(Class<?>)int o
 isSet()boolean o
 hasInverse()boolean o
 canContainNull()boolean o
 isNotificationRequired()boolean o
 hasShadow()boolean o
 shadowAdd(<E>,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain o
 shadowRemove(<E>,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain o
 shadowSet(<E>,<E>,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain o
 inverseAdd(<E>,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain o
 inverseRemove(<E>,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain o
 createNotification(int,Object,Object,int).NotificationImpl o
 createNotification(int,Object,Object,int,boolean).NotificationImpl o
 createNotificationChain(int)org.eclipse.emf.common.notify.NotificationChain o
 dispatchNotification(org.eclipse.emf.common.notify.Notification)void o
 addUnique(<E>)void -
 doAddUnique(<E>)void o
 addUnique(int,<E>)void -
 doAddUnique(int,<E>)void o
 addAllUnique(java.util.Collection<<E>>)boolean -
 doAddAllUnique(java.util.Collection<<E>>)boolean o
 addAllUnique(int,java.util.Collection<<E>>)boolean -
 doAddAllUnique(int,java.util.Collection<<E>>)boolean o
 addAllUnique(Object[],int,int)boolean -
 doAddAllUnique(Object[],int,int)boolean o
 addAllUnique(int,Object[],int,int)boolean -
 doAddAllUnique(int,Object[],int,int)boolean o
 basicAdd(<E>,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 remove(int)<E> -
 doRemove(int)<E> o
 removeAll(java.util.Collection<?>)boolean -
 resolve(<E>)<E> o
 doRemoveAll(java.util.Collection<?>)boolean o
 basicRemove(Object,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 clear()void -
 doClear()void o
 setUnique(int,<E>)<E> -
 doSetUnique(int,<E>)<E> o
 basicSet(int,<E>,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 move(int,int)<E> -
 doMove(int,int)<E> o
NotificationImpl - :org.eclipse.emf.common.notify.Notification,org.eclipse.emf.common.notify.NotificationChain
 PRIMITIVE_TYPE_OBJECT int sf
 PRIMITIVE_TYPE_BOOLEAN int sf
 PRIMITIVE_TYPE_BYTE int sf
 PRIMITIVE_TYPE_CHAR int sf
 PRIMITIVE_TYPE_DOUBLE int sf
 PRIMITIVE_TYPE_FLOAT int sf
 PRIMITIVE_TYPE_INT int sf
 PRIMITIVE_TYPE_LONG int sf
 PRIMITIVE_TYPE_SHORT int sf
 IS_SET_CHANGE_INDEX int osf
 primitiveType int o
 eventType int o
 oldValue Object o
 newValue Object o
 oldSimplePrimitiveValue long o
 newSimplePrimitiveValue long o
 oldIEEEPrimitiveValue double o
 newIEEEPrimitiveValue double o
 position int o
 next org.eclipse.emf.common.notify.NotificationChain o
 new(int,Object,Object) -
 new(int,Object,Object,boolean) -
 new(int,Object,Object,int) -
 new(int,Object,Object,int,boolean) -
 new(int,boolean,boolean,boolean) -
 new(int,boolean,boolean) -
 new(int,byte,byte,boolean) -
 new(int,byte,byte) -
 new(int,char,char,boolean) -
 new(int,char,char) -
 new(int,double,double,boolean) -
 new(int,double,double) -
 new(int,float,float,boolean) -
 new(int,float,float) -
 new(int,int,int,boolean) -
 new(int,int,int) -
 new(int,long,long,boolean) -
 new(int,long,long) -
 new(int,short,short,boolean) -
 new(int,short,short) -
 getNotifier()Object -
 getEventType()int -
 getFeature()Object -
 getFeatureID(Class<?>)int -
 getOldValue()Object -
 getNewValue()Object -
 isTouch()boolean -
 isReset()boolean -
 wasSet()boolean -
 isFeatureUnsettable()boolean o
 getFeatureDefaultValue()Object o
 getPosition()int -
 merge(org.eclipse.emf.common.notify.Notification)boolean -
 getOldBooleanValue()boolean -
 getNewBooleanValue()boolean -
 getOldByteValue()byte -
 getNewByteValue()byte -
 getOldCharValue()char -
 getNewCharValue()char -
 getOldDoubleValue()double -
 getNewDoubleValue()double -
 getOldFloatValue()float -
 getNewFloatValue()float -
 getOldIntValue()int -
 getNewIntValue()int -
 getOldLongValue()long -
 getNewLongValue()long -
 getOldShortValue()short -
 getNewShortValue()short -
 getOldStringValue()String -
 getNewStringValue()String -
 add(org.eclipse.emf.common.notify.Notification)boolean -
 dispatch()void -
 toString()String -
NotifierImpl - :.BasicNotifierImpl
 EDELIVER int osf
 ELAST_NOTIFIER_FLAG int osf
 eFlags int o
 eAdapters org.eclipse.emf.common.util.BasicEList<org.eclipse.emf.common.notify.Adapter> o
 new() -
 eAdapters()org.eclipse.emf.common.util.EList<org.eclipse.emf.common.notify.Adapter> -
 eBasicAdapters()org.eclipse.emf.common.util.BasicEList<org.eclipse.emf.common.notify.Adapter> o
 eDeliver()boolean -
 eSetDeliver(boolean)void -
NotifyingListImpl - <E=Object> :org.eclipse.emf.common.util.BasicEList<<E>>,org.eclipse.emf.common.notify.NotifyingList<<E>>
 new() -
 new(int) -
 new(java.util.Collection<<E>>) -
 getNotifier()Object -
 getFeature()Object -
 getFeatureID()int -
 getFeatureID(Class<?>)int o
 isSet()boolean o
 hasInverse()boolean o
 canContainNull()boolean o
 isNotificationRequired()boolean o
 hasShadow()boolean o
 shadowAdd(<E>,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain o
 shadowRemove(<E>,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain o
 shadowSet(<E>,<E>,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain o
 inverseAdd(<E>,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain o
 inverseRemove(<E>,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain o
 createNotification(int,Object,Object,int).NotificationImpl o
 createNotification(int,Object,Object,int,boolean).NotificationImpl o
 createNotificationChain(int)org.eclipse.emf.common.notify.NotificationChain o
 dispatchNotification(org.eclipse.emf.common.notify.Notification)void o
 addUnique(<E>)void -
 doAddUnique(<E>)void o
 addUnique(int,<E>)void -
 doAddUnique(int,<E>)void o
 addAllUnique(java.util.Collection<<E>>)boolean -
 doAddAllUnique(java.util.Collection<<E>>)boolean o
 addAllUnique(int,java.util.Collection<<E>>)boolean -
 doAddAllUnique(int,java.util.Collection<<E>>)boolean o
 addAllUnique(Object[],int,int)boolean -
 doAddAllUnique(Object[],int,int)boolean o
 addAllUnique(int,Object[],int,int)boolean -
 doAddAllUnique(int,Object[],int,int)boolean o
 basicAdd(<E>,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 remove(int)<E> -
 doRemove(int)<E> o
 removeAll(java.util.Collection<?>)boolean -
 resolve(<E>)<E> o
 doRemoveAll(java.util.Collection<?>)boolean o
 basicRemove(Object,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 clear()void -
 doClear()void o
 setUnique(int,<E>)<E> -
 doSetUnique(int,<E>)<E> o
 basicSet(int,<E>,org.eclipse.emf.common.notify.NotificationChain)org.eclipse.emf.common.notify.NotificationChain -
 move(int,int)<E> -
 doMove(int,int)<E> o
package org.eclipse.emf.common.util
AbstractEList a <E=Object> :java.util.AbstractList<<E>>,.EList<<E>> +BasicIndexOutOfBoundsException,EIterator,EListIterator,NonResolvingEIterator,NonResolvingEListIterator
 new() -
 useEquals()boolean o
 equalObjects(Object,Object)boolean o
 canContainNull()boolean o
 isUnique()boolean o
 validate(int,<E>)<E> o
 resolve(int,<E>)<E> o
 didSet(int,<E>,<E>)void o
 didAdd(int,<E>)void o
 didRemove(int,<E>)void o
 didClear(int,Object[])void o
 didMove(int,<E>,int)void o
 didChange()void o
 basicGet(int)<E> o
 primitiveGet(int)<E> oa
 set(int,<E>)<E> -
 setUnique(int,<E>)<E> a
 add(<E>)boolean -
 addUnique(<E>)void a
 add(int,<E>)void -
 addUnique(int,<E>)void a
 addAll(java.util.Collection<<E>>)boolean -
 addAllUnique(java.util.Collection<<E>>)boolean a
 addAll(int,java.util.Collection<<E>>)boolean -
 addAllUnique(int,java.util.Collection<<E>>)boolean a
 addAllUnique(Object[],int,int)boolean a
 addAllUnique(int,Object[],int,int)boolean a
 remove(Object)boolean -
 removeAll(java.util.Collection<?>)boolean -
 remove(int)<E> a
 retainAll(java.util.Collection<?>)boolean -
 move(int,<E>)void -
 move(int,int)<E> a
 equals(Object)boolean -
 hashCode()int -
 toString()String -
 iterator()java.util.Iterator<<E>> -
 basicIterator()java.util.Iterator<<E>> o
 listIterator()java.util.ListIterator<<E>> -
 listIterator(int)java.util.ListIterator<<E>> -
 basicListIterator()java.util.ListIterator<<E>> o
 basicListIterator(int)java.util.ListIterator<<E>> o
 basicList()java.util.List<<E>> oa
 getDuplicates(java.util.Collection<?>)java.util.Collection<<E>> o
 getNonDuplicates(java.util.Collection<<E>>)java.util.Collection<<E>> o
AbstractEList.EIterator o <E1=Object> :java.util.Iterator<<E1>>
 cursor int o
 lastCursor int o
 expectedModCount int o
 new() o
 hasNext()boolean -
 next()<E1> -
 doNext()<E> o
 remove()void -
 checkModCount()void o
AbstractEList.EListIterator o <E1=Object> :.AbstractEList.EIterator<<E1>>,java.util.ListIterator<<E1>>
 new() -
 new(int) -
 hasPrevious()boolean -
 previous()<E1> -
 doPrevious()<E> o
 nextIndex()int -
 previousIndex()int -
 set(<E1>)void -
 doSet(<E>)void o
 add(<E1>)void -
 doAdd(<E>)void o
AbstractTreeIterator a <E=Object> :.BasicEList<java.util.Iterator<<E>>>,.TreeIterator<<E>>
 includeRoot boolean o
 object Object o
 nextPruneIterator java.util.Iterator<<E>> o
 nextRemoveIterator java.util.Iterator<<E>> o
 new(<E>) -
 new(Object,boolean) -
 getChildren(Object)java.util.Iterator<<E>> oa
 hasNext()boolean -
 next()<E> -
 remove()void -
 prune()void -
BasicDiagnostic - :.Diagnostic,.DiagnosticChain
 severity int o
 message String o
 children java.util.List<.Diagnostic> o
 data java.util.List<?> o
 source String o
 code int o
 new() -
 new(String,int,String,Object[]) -
 new(int,String,int,String,Object[]) -
 new(String,int,java.util.List<.Diagnostic>,String,Object[]) -
 dataAsList(Object[])java.util.List<?> o
 setSeverity(int)void o
 getSeverity()int -
 getMessage()String -
 getData()java.util.List<?> -
 getChildren()java.util.List<.Diagnostic> -
 setSource(String)void o
 getSource()String -
 setCode(int)void o
 getCode()int -
 add(.Diagnostic)void -
 addAll(.Diagnostic)void -
 merge(.Diagnostic)void -
 recomputeSeverity()int -
 getException()Throwable -
 toString()String -
 toIStatus(.Diagnostic)org.eclipse.core.runtime.IStatus s
 toIStatus(.DiagnosticException)org.eclipse.core.runtime.IStatus s
 toDiagnostic(org.eclipse.core.runtime.IStatus).Diagnostic s
 toDiagnostic(Throwable).Diagnostic s
BasicEList - <E=Object> :.AbstractEList<<E>>,java.util.RandomAccess,Cloneable,java.io.Serializable +BasicIndexOutOfBoundsException,EIterator,EListIterator,FastCompare,NonResolvingEIterator,NonResolvingEListIterator,UnmodifiableEList
 size int o
 data Object[] o
 new() -
 new(int) -
 new(java.util.Collection<<E>>) -
 new(int,Object[]) o
 newData(int)Object[] o
 assign(int,<E>)<E> o
 size()int -
 isEmpty()boolean -
 contains(Object)boolean -
 indexOf(Object)int -
 lastIndexOf(Object)int -
 toArray()Object[] -
 toArray(<T>[])<T>[] - <T=Object>
 data()Object[] -
 setData(int,Object[])void -
 get(int)<E> -
 basicGet(int)<E> -
 primitiveGet(int)<E> o
 setUnique(int,<E>)<E> -
 addUnique(<E>)void -
 addUnique(int,<E>)void -
 addAllUnique(java.util.Collection<<E>>)boolean -
 addAllUnique(int,java.util.Collection<<E>>)boolean -
 addAllUnique(Object[],int,int)boolean -
 addAllUnique(int,Object[],int,int)boolean -
 remove(int)<E> -
 clear()void -
 move(int,int)<E> -
 shrink()void -
 grow(int)void -
 clone()Object -
 basicList()java.util.List<<E>> o
BasicEList.UnmodifiableEList s <E=Object> :.BasicEList<<E>>
 new(int,Object[]) -
 set(int,<E>)<E> -
 add(<E>)boolean -
 add(int,<E>)void -
 addAll(java.util.Collection<<E>>)boolean -
 addAll(int,java.util.Collection<<E>>)boolean -
 remove(Object)boolean -
 remove(int)<E> -
 removeAll(java.util.Collection<?>)boolean -
 retainAll(java.util.Collection<?>)boolean -
 clear()void -
 move(int,<E>)void -
 move(int,int)<E> -
 shrink()void -
 grow(int)void -
 iterator()java.util.Iterator<<E>> -
 listIterator()java.util.ListIterator<<E>> -
 listIterator(int)java.util.ListIterator<<E>> -
BasicEMap - <K=Object,V=Object> :.EMap<<K>,<V>>,Cloneable,java.io.Serializable +BasicEMapIterator,BasicEMapKeyIterator,BasicEMapValueIterator,DelegatingMap,Entry,EntryImpl,View
 delegateEList .EList<.BasicEMap.Entry<<K>,<V>>> o
 size int o
 entryData .BasicEList<.BasicEMap.Entry<<K>,<V>>>[] o
 modCount int o
 view .BasicEMap.View<<K>,<V>> o
 new() -
 initializeDelegateEList()void o
 new(int) -
 new(java.util.Map<<K>,<V>>) -
 newEntryData(int).BasicEList<.BasicEMap.Entry<<K>,<V>>>[] o
 ensureEntryDataExists()void o
 newList().BasicEList<.BasicEMap.Entry<<K>,<V>>> o
 newEntry(int,<K>,<V>).BasicEMap.Entry<<K>,<V>> o
 putEntry(.BasicEMap.Entry<<K>,<V>>,<V>)<V> o
 useEqualsForKey()boolean o
 useEqualsForValue()boolean o
 resolve(<K>,<V>)<V> o
 validateKey(<K>)void o
 validateValue(<V>)void o
 didAdd(.BasicEMap.Entry<<K>,<V>>)void o
 didModify(.BasicEMap.Entry<<K>,<V>>,<V>)void o
 didRemove(.BasicEMap.Entry<<K>,<V>>)void o
 didClear(.BasicEList<.BasicEMap.Entry<<K>,<V>>>[])void o
 size()int -
 isEmpty()boolean -
 indexOfKey(Object)int -
 containsKey(Object)boolean -
 containsValue(Object)boolean -
 get(Object)<V> -
 put(<K>,<V>)<V> -
 doPut(.BasicEMap.Entry<<K>,<V>>)void o
 removeKey(Object)<V> -
 doRemove(.BasicEMap.Entry<<K>,<V>>)void o
 removeEntry(int,int)<V> o
 putAll(java.util.Map<<K>,<V>>)void -
 putAll(.EMap<<K>,<V>>)void -
 doClear()void o
 doMove(.BasicEMap.Entry<<K>,<V>>)void o
 clone()Object -
 map()java.util.Map<<K>,<V>> -
 keySet()java.util.Set<<K>> -
 values()java.util.Collection<<V>> -
 entrySet()java.util.Set<java.util.Map.Entry<<K>,<V>>> -
 hashOf(Object)int o
 indexOf(int)int o
 entryForKey(int,int,Object).BasicEMap.Entry<<K>,<V>> o
 entryIndexForKey(int,int,Object)int o
 grow(int)boolean o
 contains(Object)boolean -
 containsAll(java.util.Collection<?>)boolean -
 indexOf(Object)int -
 lastIndexOf(Object)int -
 toArray()Object[] -
 toArray(<T>[])<T>[] - <T=Object>
 get(int).BasicEMap.Entry<<K>,<V>> -
 set(int,java.util.Map.Entry<<K>,<V>>)java.util.Map.Entry<<K>,<V>> -
 add(java.util.Map.Entry<<K>,<V>>)boolean -
 add(int,java.util.Map.Entry<<K>,<V>>)void -
 addAll(java.util.Collection<java.util.Map.Entry<<K>,<V>>>)boolean -
 addAll(int,java.util.Collection<java.util.Map.Entry<<K>,<V>>>)boolean -
 remove(Object)boolean -
 removeAll(java.util.Collection<?>)boolean -
 remove(int)java.util.Map.Entry<<K>,<V>> -
 retainAll(java.util.Collection<?>)boolean -
 clear()void -
 move(int,java.util.Map.Entry<<K>,<V>>)void -
 move(int,int)java.util.Map.Entry<<K>,<V>> -
 iterator()java.util.Iterator<java.util.Map.Entry<<K>,<V>>> -
 listIterator()java.util.ListIterator<java.util.Map.Entry<<K>,<V>>> -
 listIterator(int)java.util.ListIterator<java.util.Map.Entry<<K>,<V>>> -
 subList(int,int)java.util.List<java.util.Map.Entry<<K>,<V>>> -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
BasicEMap.Entry sai <K=Object,V=Object> :java.util.Map.Entry<<K>,<V>>
 setKey(<K>)void a
 getHash()int a
 setHash(int)void a
BasicEMap.View os <K=Object,V=Object>
 map java.util.Map<<K>,<V>> -
 keySet java.util.Set<<K>> -
 entrySet java.util.Set<java.util.Map.Entry<<K>,<V>>> -
 values java.util.Collection<<V>> -
 new() -
BasicMonitor - :.Monitor +Delegating,EclipseSubProgress,Printing
 new() -
 isCanceled()boolean -
 setCanceled(boolean)void -
 getBlockedReason().Diagnostic -
 setBlocked(.Diagnostic)void -
 clearBlocked()void -
 beginTask(String,int)void -
 setTaskName(String)void -
 subTask(String)void -
 worked(int)void -
 internalWorked(double)void -
 done()void -
 toIProgressMonitor(.Monitor)org.eclipse.core.runtime.IProgressMonitor s
 toIProgressMonitorWithBlocking(.Monitor)org.eclipse.core.runtime.IProgressMonitorWithBlocking s
 subProgress(org.eclipse.core.runtime.IProgressMonitor,int)org.eclipse.core.runtime.IProgressMonitorWithBlocking s
 toMonitor(org.eclipse.core.runtime.IProgressMonitorWithBlocking).Monitor s
 toMonitor(org.eclipse.core.runtime.IProgressMonitor).Monitor s
BasicMonitor.Delegating s :.Monitor
 monitor .Monitor o
 new(.Monitor) -
 isCanceled()boolean -
 setCanceled(boolean)void -
 setBlocked(.Diagnostic)void -
 clearBlocked()void -
 beginTask(String,int)void -
 setTaskName(String)void -
 subTask(String)void -
 worked(int)void -
 internalWorked(double)void -
 done()void -
BasicMonitor.EclipseSubProgress s :org.eclipse.core.runtime.SubProgressMonitor,.Monitor
 new(org.eclipse.core.runtime.IProgressMonitor,int) -
 new(org.eclipse.core.runtime.IProgressMonitor,int,int) -
 setBlocked(.Diagnostic)void -
BasicMonitor.Printing s :.BasicMonitor
 printStream java.io.PrintStream o
 new(java.io.PrintStream) -
 beginTask(String,int)void -
 setTaskName(String)void -
 subTask(String)void -
 setBlocked(.Diagnostic)void -
 clearBlocked()void -
DelegatingEList a <E=Object> :.AbstractEList<<E>>,Cloneable,java.io.Serializable +EIterator,EListIterator,NonResolvingEIterator,NonResolvingEListIterator,UnmodifiableEList
 new() -
 new(java.util.Collection<<E>>) -
 delegateList()java.util.List<<E>> oa
 size()int -
 delegateSize()int o
 isEmpty()boolean -
 delegateIsEmpty()boolean o
 contains(Object)boolean -
 delegateContains(Object)boolean o
 containsAll(java.util.Collection<?>)boolean -
 delegateContainsAll(java.util.Collection<?>)boolean o
 indexOf(Object)int -
 delegateIndexOf(Object)int o
 lastIndexOf(Object)int -
 delegateLastIndexOf(Object)int o
 toArray()Object[] -
 delegateToArray()Object[] o
 toArray(<T>[])<T>[] - <T=Object>
 delegateToArray(<T>[])<T>[] o <T=Object>
 get(int)<E> -
 delegateGet(int)<E> o
 basicGet(int)<E> o
 primitiveGet(int)<E> o
 setUnique(int,<E>)<E> -
 delegateSet(int,<E>)<E> o
 addUnique(<E>)void -
 delegateAdd(<E>)void o
 addUnique(int,<E>)void -
 delegateAdd(int,<E>)void o
 addAllUnique(java.util.Collection<<E>>)boolean -
 addAllUnique(int,java.util.Collection<<E>>)boolean -
 addAllUnique(Object[],int,int)boolean -
 addAllUnique(int,Object[],int,int)boolean -
 remove(Object)boolean -
 removeAll(java.util.Collection<?>)boolean -
 remove(int)<E> -
 delegateRemove(int)<E> o
 retainAll(java.util.Collection<?>)boolean -
 clear()void -
 doClear(int,Object[])void o
 delegateClear()void o
 move(int,int)<E> -
 delegateMove(int,int)<E> o
 equals(Object)boolean -
 delegateEquals(Object)boolean o
 hashCode()int -
 delegateHashCode()int o
 toString()String -
 delegateToString()String o
 delegateIterator()java.util.Iterator<<E>> o
 delegateListIterator()java.util.ListIterator<<E>> o
 basicList()java.util.List<<E>> o
 delegateBasicList()java.util.List<<E>> o
DelegatingEList.UnmodifiableEList s <E=Object> :.DelegatingEList<<E>>
 underlyingList java.util.List<<E>> o
 new(java.util.List<<E>>) -
 delegateList()java.util.List<<E>> o
 set(int,<E>)<E> -
 add(<E>)boolean -
 add(int,<E>)void -
 addAll(java.util.Collection<<E>>)boolean -
 addAll(int,java.util.Collection<<E>>)boolean -
 remove(Object)boolean -
 remove(int)<E> -
 removeAll(java.util.Collection<?>)boolean -
 retainAll(java.util.Collection<?>)boolean -
 clear()void -
 move(int,<E>)void -
 move(int,int)<E> -
 iterator()java.util.Iterator<<E>> -
 listIterator()java.util.ListIterator<<E>> -
 listIterator(int)java.util.ListIterator<<E>> -
DelegatingResourceLocator a :.ResourceLocator
 baseURL java.net.URL o
 untranslatedResourceBundle java.util.ResourceBundle o
 resourceBundle java.util.ResourceBundle o
 strings java.util.Map<String,String> o
 untranslatedStrings java.util.Map<String,String> o
 images java.util.Map<String,Object> o
 shouldTranslate boolean o
 bundleLocalization String o
 new() -
 getPrimaryResourceLocator().ResourceLocator oa
 getDelegateResourceLocators().ResourceLocator[] oa
 getBaseURL()java.net.URL -
 getBundleLocalization(java.net.URL)String o !java.io.IOException
 getImage(String)Object -
 doGetImage(String)Object o !java.io.IOException
 extensionFor(String)String os
 delegatedGetImage(String)Object o !java.util.MissingResourceException
 shouldTranslate()boolean -
 setShouldTranslate(boolean)void -
 getString(String)String -
 getString(String,boolean)String -
 doGetString(String,boolean)String o !java.util.MissingResourceException
 delegatedGetString(String,boolean)String o
 getString(String,Object[])String -
 getString(String,Object[],boolean)String -
Diagnostic ai
 OK int sf
 INFO int sf
 WARNING int sf
 ERROR int sf
 CANCEL int sf
 OK_INSTANCE .Diagnostic sf
 CANCEL_INSTANCE .Diagnostic sf
 getSeverity()int a
 getMessage()String a
 getSource()String a
 getCode()int a
 getException()Throwable a
 getData()java.util.List<?> a
 getChildren()java.util.List<.Diagnostic> a
DiagnosticChain ai
 add(.Diagnostic)void a
 addAll(.Diagnostic)void a
 merge(.Diagnostic)void a
ECollections -
 EMPTY_ELIST .EList<?> sf
 EMPTY_EMAP .EMap<?,?> sf
 move(java.util.List<<T>>,int,<T>)void s <T=Object>
 move(java.util.List<<T>>,int,int)<T> s <T=Object>
 reverse(.EList<?>)void s
 indexOf(java.util.List<?>,Object,int)int s
 sort(.EList<?>)void s
 sort(.EList<<T>>,java.util.Comparator<<T>>)void s <T=Object>
 setEList(.EList<<T>>,java.util.List<<T>>)void s <T=Object>
 unmodifiableEList(.EList<<T>>).EList<<T>> s <T=Object>
 unmodifiableEMap(.EMap<<K>,<V>>).EMap<<K>,<V>> s <K=Object,V=Object>
 emptyEList().EList<<T>> s <T=Object>
 emptyEMap().EMap<<K>,<V>> s <K=Object,V=Object>
 singletonEList(<T>).EList<<T>> s <T=Object>
 singletonEMap(<K>,<V>).EMap<<K>,<V>> s <K=Object,V=Object>
 toEList(java.util.Iterator<<T>>).EList<<T>> s <T=Object>
 toEList(Iterable<<T>>).EList<<T>> s <T=Object>
 asEMap(java.util.Map<<K>,<V>>).EMap<<K>,<V>> s <K=Object,V=Object>
 asEList(java.util.List<<T>>).EList<<T>> s <T=Object>
 asEList(<T>[]).EList<<T>> sv <T=Object>
 unmodifiableEList(java.util.List<<T>>).EList<<T>> s <T=Object>
 newBasicEList().BasicEList<<T>> s <T=Object>
 newBasicEListWithCapacity(int).BasicEList<<T>> s <T=Object>
 newBasicEListWithExpectedSize(int).BasicEList<<T>> s <T=Object>
 newBasicEList(<T>[]).BasicEList<<T>> sv <T=Object>
 newBasicEList(java.util.Iterator<<T>>).BasicEList<<T>> s <T=Object>
 newBasicEList(Iterable<<T>>).BasicEList<<T>> s <T=Object>
 synchronizedInterningSet(.InterningSet<<T>>).InterningSet<<T>> s <T=Object>
EList ai <E=Object> :java.util.List<<E>>
 move(int,<E>)void a
 move(int,int)<E> a
 sort(java.util.Comparator<<E>>)void d
EMap ai <K=Object,V=Object> :.EList<java.util.Map.Entry<<K>,<V>>> +InternalMapView
 get(Object)<V> a
 put(<K>,<V>)<V> a
 putAll(java.util.Map<<K>,<V>>)void a
 putAll(.EMap<<K>,<V>>)void a
 indexOfKey(Object)int a
 containsKey(Object)boolean a
 containsValue(Object)boolean a
 removeKey(Object)<V> a
 map()java.util.Map<<K>,<V>> a
 entrySet()java.util.Set<java.util.Map.Entry<<K>,<V>>> a
 keySet()java.util.Set<<K>> a
 values()java.util.Collection<<V>> a
Enumerator ai
 getName()String a
 getValue()int a
 getLiteral()String a
InterningSet ai <E=Object> :java.util.Set<<E>>
 intern(<E>)<E> a
 get(<E>)<E> a
Logger ai
 log(Object)void a
Monitor ai
 UNKNOWN int sf
 isCanceled()boolean a
 setCanceled(boolean)void a
 setBlocked(.Diagnostic)void a
 clearBlocked()void a
 beginTask(String,int)void a
 setTaskName(String)void a
 subTask(String)void a
 worked(int)void a
 internalWorked(double)void a
 done()void a
ResourceLocator ai
 getBaseURL()java.net.URL a
 getImage(String)Object a
 getString(String)String a
 getString(String,boolean)String a
 getString(String,Object[])String a
 getString(String,Object[],boolean)String a
TreeIterator ai <E=Object> :java.util.Iterator<<E>>
 prune()void a
URI a +Fragment,Hierarchical,Opaque,URIPool
 DEBUG boolean osf
 hashCode int o
 POOL .URI.URIPool osf
 ARCHIVE_SCHEMES String[] osf
 SCHEME_FILE String osf
 SCHEME_JAR String osf
 SCHEME_ZIP String osf
 SCHEME_ARCHIVE String osf
 SCHEME_PLATFORM String osf
 SCHEME_HTTP String osf
 SCHEME_FILE_HASH_CODE int osf
 SCHEME_JAR_HASH_CODE int osf
 SCHEME_ZIP_HASH_CODE int osf
 SCHEME_ARCHIVE_HASH_CODE int osf
 SCHEME_PLATFORM_HASH_CODE int osf
 SCHEME_HTTP_HASH_CODE int osf
 SEGMENT_EMPTY String osf
 SEGMENT_SELF String osf
 SEGMENT_PARENT String osf
 SEGMENT_PLUGIN String osf
 SEGMENT_RESOURCE String osf
 NO_SEGMENTS String[] osf
 ONE_EMPTY_SEGMENT String[] osf
 ONE_SELF_SEGMENT String[] osf
 SCHEME_SEPARATOR char osf
 AUTHORITY_SEPARATOR String osf
 AUTHORITY_SEPARATOR_HASH_CODE int osf
 DEVICE_IDENTIFIER char osf
 SEGMENT_SEPARATOR char osf
 QUERY_SEPARATOR char osf
 FRAGMENT_SEPARATOR char osf
 USER_INFO_SEPARATOR char osf
 PORT_SEPARATOR char osf
 FILE_EXTENSION_SEPARATOR char osf
 ARCHIVE_IDENTIFIER char osf
 ARCHIVE_SEPARATOR String osf
 ESCAPE char osf
 HEX_DIGITS char[] osf
 ALPHA_HI long osf
 ALPHA_LO long osf
 DIGIT_HI long osf
 DIGIT_LO long osf
 ALPHANUM_HI long osf
 ALPHANUM_LO long osf
 HEX_HI long osf
 HEX_LO long osf
 UNRESERVED_HI long osf
 UNRESERVED_LO long osf
 RESERVED_HI long osf
 RESERVED_LO long osf
 URIC_HI long osf
 URIC_LO long osf
 SEGMENT_CHAR_HI long osf
 SEGMENT_CHAR_LO long osf
 PATH_CHAR_HI long osf
 PATH_CHAR_LO long osf
 MAJOR_SEPARATOR_HI long osf
 MAJOR_SEPARATOR_LO long osf
 SEGMENT_END_HI long osf
 SEGMENT_END_LO long osf
 PLATFORM_SEGMENT_RESERVED_HI long osf
 PLATFORM_SEGMENT_RESERVED_LO long osf
 ENCODE_PLATFORM_RESOURCE_URIS boolean osf
 FRAGMENT_NONE int sf
 FRAGMENT_FIRST_SEPARATOR int sf
 FRAGMENT_LAST_SEPARATOR int sf
 lowBitmask(char)long os
 highBitmask(char)long os
 lowBitmask(char,char)long os
 highBitmask(char,char)long os
 lowBitmask(String)long os
 highBitmask(String)long os
 matches(char,long,long)boolean os
 createGenericURI(String,String,String).URI s
 createHierarchicalURI(String,String,String,String,String).URI s
 createHierarchicalURI(String,String,String,String[],String,String).URI s
 createHierarchicalURI(String[],String,String).URI s
 createURI(String).URI s
 createURI(String,boolean).URI s
 createURI(String,boolean,int).URI s
 createDeviceURI(String).URI sx
 createURIWithCache(String).URI sx
 createFileURI(String).URI s
 createPlatformResourceURI(String).URI sx
 createPlatformResourceURI(String,boolean).URI s
 createPlatformPluginURI(String,boolean).URI s
 splitInternFragment(String)CharSequence os
 new(int) o
 validateURI(boolean,String,String,String,boolean,String[],String,String)boolean os
 validScheme(String)boolean s
 validOpaquePart(String)boolean s
 validAuthority(String)boolean s
 validArchiveAuthority(String)boolean s
 validJarAuthority(String)boolean sx
 validDevice(String)boolean s
 validSegment(String)boolean s
 validSegments(String[])boolean s
 firstInvalidSegment(String[])String os
 validQuery(String)boolean s
 validFragment(String)boolean s
 contains(String,long,long)boolean os
 flushCachedString()void o
 cacheString(String)void o
 getCachedString()String o
 isRelative()boolean -
 isBase()boolean o
 isHierarchical()boolean -
 hasAuthority()boolean -
 hasOpaquePart()boolean -
 hasDevice()boolean -
 hasDeviceOrPath()boolean o
 hasPath()boolean -
 hasAbsolutePath()boolean -
 hasRelativePath()boolean -
 hasEmptyPath()boolean -
 hasQuery()boolean -
 hasFragment()boolean -
 isCurrentDocumentReference()boolean -
 isEmpty()boolean -
 isFile()boolean -
 isPlatform()boolean -
 isPlatformResource()boolean -
 isPlatformPlugin()boolean -
 isArchive()boolean -
 isArchiveScheme(String)boolean s
 hashCode()int -
 segmentsEqual(.URI)boolean o
 equals(Object,Object)boolean os
 scheme()String -
 opaquePart()String -
 authority()String -
 userInfo()String -
 host()String -
 port()String -
 device()String -
 segments()String[] -
 rawSegments()String[] o
 segmentsList()java.util.List<String> -
 segmentCount()int -
 segment(int)String -
 lastSegment()String -
 path()String -
 devicePath()String -
 query()String -
 appendQuery(String).URI -
 trimQuery().URI -
 fragment()String -
 appendFragment(String).URI -
 rawAppendFragment(CharSequence).URI o
 trimFragment().URI -
 resolve(.URI).URI -
 resolve(.URI,boolean).URI -
 deresolve(.URI).URI -
 deresolve(.URI,boolean,boolean,boolean).URI -
 collapseSegments(boolean)String[] o
 matches(String)boolean o
 matches(int,boolean,String,String,String,boolean,String[],String)boolean o
 matches(String,String)boolean o
 toFileString()String -
 toPlatformString(boolean)String -
 appendSegment(String).URI -
 appendSegments(String[]).URI -
 trimSegments(int).URI -
 hasTrailingPathSeparator()boolean -
 fileExtension()String -
 appendFileExtension(String).URI -
 trimFileExtension().URI -
 isPrefix()boolean -
 replacePrefix(.URI,.URI).URI -
 encodeOpaquePart(String,boolean)String s
 encodeAuthority(String,boolean)String s
 encodeSegment(String,boolean)String s
 encodeQuery(String,boolean)String s
 encodeFragment(String,boolean)String s
 encodeURI(String,boolean,int)String os
 encode(String,long,long,boolean)String os
 isEscaped(String,int)boolean os
 appendEscaped(StringBuffer,byte)void os
 decode(String)String s
 unescape(char,char)char os
 valueOf(char)int os
 main(String[])void s
WrappedException - :RuntimeException
 new(Exception) -
 new(String,Exception) -
 exception()Exception -
