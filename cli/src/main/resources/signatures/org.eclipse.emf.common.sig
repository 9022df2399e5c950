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
AbstractEList.BasicIndexOutOfBoundsException os :IndexOutOfBoundsException
 new(int,int) -
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
AbstractEList.NonResolvingEIterator o <E1=Object> :.AbstractEList.EIterator<<E1>>
 new() o
 doNext()<E> o
 remove()void -
AbstractEList.NonResolvingEListIterator o <E1=Object> :.AbstractEList.EListIterator<<E1>>
 new() -
 new(int) -
 doNext()<E> o
 doPrevious()<E> o
 remove()void -
 set(<E1>)void -
 add(<E1>)void -
AbstractEnumerator a :.Enumerator,java.io.Serializable
 new(int,String) o
 new(int,String,String) o
 getName()String f
 getValue()int f
 getLiteral()String f
 toString()String f
 writeReplace()Object o !java.io.ObjectStreamException
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
ArrayDelegatingEList a <E=Object> :.AbstractEList<<E>>,java.util.RandomAccess,Cloneable,java.io.Serializable +EIterator,EListIterator,NonResolvingEIterator,NonResolvingEListIterator
 new() -
 new(java.util.Collection<<E>>) -
 new(Object[]) o
 newData(int)Object[] o
 assign(Object[],int,<E>)<E> o
 size()int f
 isEmpty()boolean -
 contains(Object)boolean -
 indexOf(Object)int -
 lastIndexOf(Object)int -
 toArray()Object[] -
 toArray(<T>[])<T>[] - <T=Object>
 data()Object[] a
 setData(Object[])void -
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
 removeAll(java.util.Collection<?>)boolean -
 remove(int)<E> -
 retainAll(java.util.Collection<?>)boolean -
 clear()void -
 move(int,int)<E> -
 grow(int)Object[] o
 copy()Object[] o
 clone()Object -
 iterator()java.util.Iterator<<E>> -
 basicIterator()java.util.Iterator<<E>> o
 listIterator()java.util.ListIterator<<E>> -
 listIterator(int)java.util.ListIterator<<E>> -
 basicListIterator()java.util.ListIterator<<E>> o
 basicListIterator(int)java.util.ListIterator<<E>> o
 basicList()java.util.List<<E>> o
ArrayDelegatingEList.EIterator o <E1=Object> :.AbstractEList.EIterator<<E1>>
 expectedData Object[] o
 new() o
 checkModCount()void o
 remove()void -
ArrayDelegatingEList.EListIterator o <E1=Object> :.AbstractEList.EListIterator<<E1>>
 expectedData Object[] o
 new() -
 new(int) -
 checkModCount()void o
 remove()void -
 doSet(<E>)void o
ArrayDelegatingEList.NonResolvingEIterator o <E1=Object> :.AbstractEList.NonResolvingEIterator<<E1>>
 expectedData Object[] o
 new() o
 checkModCount()void o
ArrayDelegatingEList.NonResolvingEListIterator o <E1=Object> :.AbstractEList.NonResolvingEListIterator<<E1>>
 expectedData Object[] o
 new() -
 new(int) -
 checkModCount()void o
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
BasicEList.BasicIndexOutOfBoundsException os :.AbstractEList.BasicIndexOutOfBoundsException
 new(int,int) -
BasicEList.EIterator ox <E1=Object> :.AbstractEList.EIterator<<E1>>
 new() o
BasicEList.EListIterator ox <E1=Object> :.AbstractEList.EListIterator<<E1>>
 new() x
 new(int) x
BasicEList.FastCompare s <E=Object> :.BasicEList<<E>>
 new() -
 new(int) -
 new(java.util.Collection<<E>>) -
 useEquals()boolean o
BasicEList.NonResolvingEIterator ox <E1=Object> :.AbstractEList.NonResolvingEIterator<<E1>>
 new() o
BasicEList.NonResolvingEListIterator ox <E1=Object> :.AbstractEList.NonResolvingEListIterator<<E1>>
 new() x
 new(int) x
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
BasicEMap.BasicEMapIterator o <U=Object> :java.util.Iterator<<U>>
 cursor int o
 entryCursor int o
 lastCursor int o
 lastEntryCursor int o
 expectedModCount int o
 yield(.BasicEMap.Entry<<K>,<V>>)<U> o
 scan()void o
 hasNext()boolean -
 next()<U> -
 remove()void -
BasicEMap.BasicEMapKeyIterator o :.BasicEMap.BasicEMapIterator<<K>>
 yield(.BasicEMap.Entry<<K>,<V>>)<K> o
BasicEMap.BasicEMapValueIterator o :.BasicEMap.BasicEMapIterator<<V>>
 yield(.BasicEMap.Entry<<K>,<V>>)<V> o
BasicEMap.DelegatingMap o :.EMap.InternalMapView<<K>,<V>>
 new() -
 eMap().EMap<<K>,<V>> -
 size()int -
 isEmpty()boolean -
 containsKey(Object)boolean -
 containsValue(Object)boolean -
 get(Object)<V> -
 put(<K>,<V>)<V> -
 remove(Object)<V> -
 putAll(java.util.Map<<K>,<V>>)void -
 clear()void -
 keySet()java.util.Set<<K>> -
 values()java.util.Collection<<V>> -
 entrySet()java.util.Set<java.util.Map.Entry<<K>,<V>>> -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
BasicEMap.Entry sai <K=Object,V=Object> :java.util.Map.Entry<<K>,<V>>
 setKey(<K>)void a
 getHash()int a
 setHash(int)void a
BasicEMap.EntryImpl o :.BasicEMap.Entry<<K>,<V>>
 hash int o
 key <K> o
 value <V> o
 new(int,<K>,<V>) -
 clone()Object o
 getHash()int -
 setHash(int)void -
 getKey()<K> -
 setKey(<K>)void -
 getValue()<V> -
 setValue(<V>)<V> -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
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
CommonUtil f
 intern(String)String s
 internToLowerCase(String)String s
 internToUpperCase(String)String s
 javaIntern(String)String s
 intern(char[],int,int)String s
 intern(String,int,int)String s
 intern(CharSequence)String s
 newURL(String)java.net.URL s !java.net.MalformedURLException
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
DelegatingEList.EIterator ox <E1=Object> :.AbstractEList.EIterator<<E1>>
 new() o
DelegatingEList.EListIterator ox <E1=Object> :.AbstractEList.EListIterator<<E1>>
 new() x
 new(int) x
DelegatingEList.NonResolvingEIterator ox <E1=Object> :.AbstractEList.NonResolvingEIterator<<E1>>
 new() o
DelegatingEList.NonResolvingEListIterator ox <E1=Object> :.AbstractEList.NonResolvingEListIterator<<E1>>
 new() x
 new(int) x
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
DiagnosticException - :Exception
 new(.Diagnostic) -
 getDiagnostic().Diagnostic f
 toCoreException(.DiagnosticException)org.eclipse.core.runtime.CoreException s
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
EMap.InternalMapView sai <K=Object,V=Object> :java.util.Map<<K>,<V>>
 eMap().EMap<<K>,<V>> a
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
Pool - <E=Object> :.WeakInterningHashSet<<E>> +AccessUnit,ExternalRehasher,ObjectAccessUnit,PoolEntry
 accessCount int o
 cleanupPeriod int o
 readWriteLock java.util.concurrent.locks.ReentrantReadWriteLock of
 readLock java.util.concurrent.locks.Lock of
 writeLock java.util.concurrent.locks.Lock of
 primaryAccessUnits .Pool.AccessUnit.Queue<<E>> of
 new() -
 new(int) -
 new(int,.Pool.AccessUnit.Queue<<E>>) o
 new(int,.Pool.AccessUnit.Queue<<E>>,java.lang.ref.ReferenceQueue<Object>) o
 ensureCapacity()boolean o
 newExternalEntry(<E>,int).WeakInterningHashSet.Entry<<E>> o
 newDefaultAccessUnits().Pool.AccessUnit.Queue<<E>> o
 getReadLock()java.util.concurrent.locks.Lock -
 getWriteLock()java.util.concurrent.locks.Lock -
 getEntry(int).WeakInterningHashSet.Entry<<E>> o
 access(boolean,.Pool.AccessUnit<<E>>)void of
 addEntry(boolean,<E>,.Pool.AccessUnit<<E>>)<E> of
 cleanup()void o
 doCleanup()void o
 grow(int)void -
 add(<E>)boolean -
 intern(<E>)<E> -
 doIntern(boolean,.Pool.AccessUnit<<E>>)<E> o
 get(<E>)<E> -
 contains(Object)boolean -
 iterator()java.util.Iterator<<E>> -
 equals(Object)boolean -
 hashCode()int -
 toArray()Object[] -
 toArray(<T>[])<T>[] - <T=Object>
 containsAll(java.util.Collection<?>)boolean -
 remove(Object)boolean -
 removeAll(java.util.Collection<?>)boolean -
 retainAll(java.util.Collection<?>)boolean -
 clear()void -
 toString()String -
Pool.AccessUnit osa <E=Object> +Queue
 queue .Pool.AccessUnit.Queue<<E>> of
 next .Pool.AccessUnit<<E>> o
 hashCode int o
 values Object[] o
 valuesLength int o
 matchingIndex int o
 createdEntry .WeakInterningHashSet.Entry<<E>> o
 entries .WeakInterningHashSet.Entry<<E>>[] o
 new(.Pool.AccessUnit.Queue<<E>>) o
 getValue()<E> oa
 setValue(<E>)void oa
 setArbitraryValue(Object)boolean oa
 getEntry().WeakInterningHashSet.Entry<<E>> o
 getInternalizedValue()<E> -
 matches(<E>)boolean o
 rematches(<E>,.WeakInterningHashSet.Entry<<E>>)boolean f
 match()<E> -
 add(<E>,.WeakInterningHashSet.Entry<<E>>)void -
 reset(boolean)void -
Pool.AccessUnit.Queue osa <E=Object> :java.util.concurrent.atomic.AtomicReference<.Pool.AccessUnit<<E>>>
 GUARD .Pool.AccessUnit<<E>> of
 exclusiveAccessUnit .Pool.AccessUnit<<E>> o
 new() o
 pop(boolean).Pool.AccessUnit<<E>> -
 push(.Pool.AccessUnit<<E>>,boolean)void -
 newAccessUnit().Pool.AccessUnit<<E>> oa
Pool.ExternalRehasher os <E=Object> :java.lang.ref.WeakReference<.Pool<<E>>>
 new(.Pool<<E>>,java.lang.ref.ReferenceQueue<Object>) -
 clear()void -
Pool.ObjectAccessUnit os <E=Object> :.Pool.AccessUnit<<E>> +Queue
 value <E> o
 new(.Pool.AccessUnit.Queue<<E>>) -
 getValue()<E> o
 setValue(<E>)void o
 setValue(<E>,int)void o
 setArbitraryValue(Object)boolean o
 reset(boolean)void -
Pool.ObjectAccessUnit.Queue os <E=Object> :.Pool.AccessUnit.Queue<<E>>
 new() o
 newAccessUnit().Pool.AccessUnit<<E>> o
Pool.PoolEntry os <E=Object> :.WeakInterningHashSet.Entry<<E>>
 pool .Pool<<E>> of
 new(.Pool<<E>>,<E>,int,java.lang.ref.ReferenceQueue<Object>) -
 clear()void -
Reflect f +Helper
 new() -
 register(Class<?>,.Reflect.Helper)void s
 isInstance(Class<?>,Object)boolean s
Reflect.Helper sai
 isInstance(Object)boolean a
 newArrayInstance(int)Object a
ResourceLocator ai
 getBaseURL()java.net.URL a
 getImage(String)Object a
 getString(String)String a
 getString(String,boolean)String a
 getString(String,Object[])String a
 getString(String,Object[],boolean)String a
SegmentSequence f :CharSequence +Builder,SegmentSequencePool,StringArrayPool
 POOL .SegmentSequence.SegmentSequencePool osf
 STRING_ARRAY_POOL .SegmentSequence.StringArrayPool osf
 hashCode int of
 delimiter String of
 segments String[] of
 toString java.lang.ref.WeakReference<String> o
 append(.SegmentSequence).SegmentSequence -
 append(String).SegmentSequence -
 append(String[]).SegmentSequence v
 length()int -
 charAt(int)char -
 subSequence(int,int)CharSequence -
 toString()String -
 delimiter()String -
 segments()String[] -
 subSegments(int)String[] -
 subSegments(int,int)String[] -
 segmentsList()java.util.List<String> -
 subSegmentsList(int)java.util.List<String> -
 subSegmentsList(int,int)java.util.List<String> -
 segmentCount()int -
 segment(int)String -
 lastSegment()String -
 firstSegment()String -
 hashCode()int -
 matches(String,String)boolean o
 create(String,String).SegmentSequence s
 create(String).SegmentSequence s
 create(String,String[]).SegmentSequence sv
 create(String,String[],int).SegmentSequence os
 split(String,String[],int)String[] os
 newBuilder(String).SegmentSequence.Builder s
 newBuilder(String,int).SegmentSequence.Builder s
SegmentSequence.Builder sf
 delimiter String of
 size int o
 strings String[] o
 new(String,int) o
 append(String).SegmentSequence.Builder -
 append(char).SegmentSequence.Builder -
 reverse().SegmentSequence.Builder -
 toSegmentSequence().SegmentSequence -
 toString()String -
SegmentSequence.SegmentSequencePool os :.Pool<.SegmentSequence> +AccessUnitBase,CachedToString,SegmentsAccessUnit,SegmentsAndSegmentAccessUnit,SegmentsAndSegmentsAccessUnit,StringAccessUnit
 stringAccessUnits .SegmentSequence.SegmentSequencePool.StringAccessUnit.Queue of
 segmentsAccessUnits .SegmentSequence.SegmentSequencePool.SegmentsAccessUnit.Queue of
 segmentsAndSegmentAccessUnits .SegmentSequence.SegmentSequencePool.SegmentsAndSegmentAccessUnit.Queue of
 segmentsAndSegmentsAccessUnits .SegmentSequence.SegmentSequencePool.SegmentsAndSegmentsAccessUnit.Queue of
 cachedToStrings java.lang.ref.ReferenceQueue<String> of
 new(java.lang.ref.ReferenceQueue<Object>) -
 doCleanup()void o
 newCachedToString(.SegmentSequence,String)java.lang.ref.WeakReference<String> o
 intern(String,String).SegmentSequence o
 intern(boolean,boolean,String,String[],int).SegmentSequence o
 intern(int,String,String[],String).SegmentSequence o
 intern(int,String,String[],String[],boolean).SegmentSequence o
SegmentSequence.SegmentSequencePool.AccessUnitBase os :.Pool.AccessUnit<.SegmentSequence>
 new(.Pool.AccessUnit.Queue<.SegmentSequence>) o
 getValue().SegmentSequence o
 setValue(.SegmentSequence)void o
 setArbitraryValue(Object)boolean o
 hashCode(int,int,int,String[],int)int os
SegmentSequence.SegmentSequencePool.CachedToString os :java.lang.ref.WeakReference<String>
 segmentSequence .SegmentSequence of
 new(.SegmentSequence,String,java.lang.ref.ReferenceQueue<String>) -
 clear()void -
SegmentSequence.SegmentSequencePool.SegmentsAccessUnit os :.SegmentSequence.SegmentSequencePool.AccessUnitBase +Queue
 needsCopying boolean o
 needsToIntern boolean o
 delimiter String o
 segments String[] o
 count int o
 new(.SegmentSequence.SegmentSequencePool.SegmentsAccessUnit.Queue) o
 setValue(boolean,boolean,String,String[],int)void o
 getInternalizedValue().SegmentSequence -
 matches(.SegmentSequence)boolean o
 equals(String[],int,String[])boolean os
 reset(boolean)void -
SegmentSequence.SegmentSequencePool.SegmentsAccessUnit.Queue os :.Pool.AccessUnit.Queue<.SegmentSequence>
 new() o
 pop(boolean).SegmentSequence.SegmentSequencePool.SegmentsAccessUnit -
 newAccessUnit().Pool.AccessUnit<.SegmentSequence> o
SegmentSequence.SegmentSequencePool.SegmentsAndSegmentAccessUnit os :.SegmentSequence.SegmentSequencePool.AccessUnitBase +Queue
 delimiter String o
 segments String[] o
 segment String o
 new(.SegmentSequence.SegmentSequencePool.SegmentsAndSegmentAccessUnit.Queue) o
 setValue(int,String,String[],String)void o
 getInternalizedValue().SegmentSequence -
 matches(.SegmentSequence)boolean o
 reset(boolean)void -
SegmentSequence.SegmentSequencePool.SegmentsAndSegmentAccessUnit.Queue os :.Pool.AccessUnit.Queue<.SegmentSequence>
 new() o
 pop(boolean).SegmentSequence.SegmentSequencePool.SegmentsAndSegmentAccessUnit -
 newAccessUnit().Pool.AccessUnit<.SegmentSequence> o
SegmentSequence.SegmentSequencePool.SegmentsAndSegmentsAccessUnit os :.SegmentSequence.SegmentSequencePool.AccessUnitBase +Queue
 delimiter String o
 segments1 String[] o
 segments2 String[] o
 needsToIntern boolean o
 new(.SegmentSequence.SegmentSequencePool.SegmentsAndSegmentsAccessUnit.Queue) o
 setValue(int,String,String[],String[],boolean)void o
 getInternalizedValue().SegmentSequence -
 matches(.SegmentSequence)boolean o
 reset(boolean)void -
SegmentSequence.SegmentSequencePool.SegmentsAndSegmentsAccessUnit.Queue os :.Pool.AccessUnit.Queue<.SegmentSequence>
 new() o
 pop(boolean).SegmentSequence.SegmentSequencePool.SegmentsAndSegmentsAccessUnit -
 newAccessUnit().Pool.AccessUnit<.SegmentSequence> o
SegmentSequence.SegmentSequencePool.StringAccessUnit os :.SegmentSequence.SegmentSequencePool.AccessUnitBase +Queue
 buffer char[] o
 delimiterBuffer char[] o
 segmentBuffer String[] o
 delimiter String o
 string String o
 charactersAccessUnit .CommonUtil.StringPool.CharactersAccessUnit o
 new(.SegmentSequence.SegmentSequencePool.StringAccessUnit.Queue) o
 internString(char[],int,int,int)String o
 setValue(String,String)void o
 getInternalizedValue().SegmentSequence -
 matches(.SegmentSequence)boolean o
 ensureSegmentCapacity(int)void o
 reset(boolean)void -
SegmentSequence.SegmentSequencePool.StringAccessUnit.Queue os :.Pool.AccessUnit.Queue<.SegmentSequence>
 new() o
 pop(boolean).SegmentSequence.SegmentSequencePool.StringAccessUnit -
 newAccessUnit().Pool.AccessUnit<.SegmentSequence> o
SegmentSequence.StringArrayPool os :.Pool<String[]> +AccessUnitBase,SegmentsAccessUnit,SegmentsAndSegmentAccessUnit,SegmentsAndSegmentCountAccessUnit,SegmentsAndSegmentsAccessUnit,SegmentsAndSubsegmentAccessUnit,StringAccessUnit,SubsegmentsAndSubsegmentsAccessUnit,SubstringAccessUnit
 stringAccessUnits .SegmentSequence.StringArrayPool.StringAccessUnit.Queue of
 substringAccessUnits .SegmentSequence.StringArrayPool.SubstringAccessUnit.Queue of
 segmentsAndSegmentAccessUnits .SegmentSequence.StringArrayPool.SegmentsAndSegmentAccessUnit.Queue of
 segmentsAndSubsegmentAccessUnits .SegmentSequence.StringArrayPool.SegmentsAndSubsegmentAccessUnit.Queue of
 segmentsAndSegmentCountAccessUnits .SegmentSequence.StringArrayPool.SegmentsAndSegmentCountAccessUnit.Queue of
 segmentsAccessUnits .SegmentSequence.StringArrayPool.SegmentsAccessUnit.Queue of
 segmentsAndSegmentsAccessUnits .SegmentSequence.StringArrayPool.SegmentsAndSegmentsAccessUnit.Queue of
 subsegmentsAndSubsegmentsAccessUnits .SegmentSequence.StringArrayPool.SubsegmentsAndSubsegmentsAccessUnit.Queue of
 new(java.lang.ref.ReferenceQueue<Object>) -
 hashCode(String[])int o
 equals(String[],String[])boolean o
 asInstance(Object)String[] o
 intern(String,boolean)String[] o
 intern(String,int,int,int)String[] o
 intern(String[],int,String,boolean)String[] o
 intern(int,String[],int,String,int,int,int)String[] o
 intern(String[],int,String,int,int,int)String[] o
 intern(String[],int,int)String[] o
 intern(String[],int,int,int)String[] o
 intern(boolean,boolean,String[],int)String[] o
 intern(String[],String[],boolean)String[] o
 intern(String[],int,int,String[],int,int)String[] o
SegmentSequence.StringArrayPool.AccessUnitBase os :.Pool.AccessUnit<String[]>
 stringAccessUnit .CommonUtil.StringPool.StringAccessUnit o
 substringAccessUnit .CommonUtil.StringPool.SubstringAccessUnit o
 new(.Pool.AccessUnit.Queue<String[]>) o
 getValue()String[] o
 setValue(String[])void o
 setArbitraryValue(Object)boolean o
 matches(String[])boolean o
 internString(String)String o
 internString(String,int,int,int)String o
SegmentSequence.StringArrayPool.SegmentsAccessUnit osf :.SegmentSequence.StringArrayPool.AccessUnitBase +Queue
 needsCopying boolean o
 needsToIntern boolean o
 segments String[] o
 count int o
 new(.SegmentSequence.StringArrayPool.SegmentsAccessUnit.Queue) o
 setValue(String[])void o
 setArbitraryValue(Object)boolean o
 setValue(boolean,boolean,String[],int)void o
 matches(String[])boolean o
 getInternalizedValue()String[] -
 reset(boolean)void -
SegmentSequence.StringArrayPool.SegmentsAccessUnit.Queue os :.Pool.AccessUnit.Queue<String[]>
 new() o
 pop(boolean).SegmentSequence.StringArrayPool.SegmentsAccessUnit -
 newAccessUnit().Pool.AccessUnit<String[]> o
SegmentSequence.StringArrayPool.SegmentsAndSegmentAccessUnit os :.SegmentSequence.StringArrayPool.AccessUnitBase +Queue
 segments String[] o
 segmentCount int o
 segment String o
 needsInterning boolean o
 new(.SegmentSequence.StringArrayPool.SegmentsAndSegmentAccessUnit.Queue) o
 setValue(String[],int,String,boolean)void o
 matches(String[])boolean o
 getInternalizedValue()String[] -
 reset(boolean)void -
SegmentSequence.StringArrayPool.SegmentsAndSegmentAccessUnit.Queue os :.Pool.AccessUnit.Queue<String[]>
 new() o
 pop(boolean).SegmentSequence.StringArrayPool.SegmentsAndSegmentAccessUnit -
 newAccessUnit().Pool.AccessUnit<String[]> o
SegmentSequence.StringArrayPool.SegmentsAndSegmentCountAccessUnit os :.SegmentSequence.StringArrayPool.AccessUnitBase +Queue
 segments String[] o
 offset int o
 segmentCount int o
 new(.SegmentSequence.StringArrayPool.SegmentsAndSegmentCountAccessUnit.Queue) o
 setValue(String[],int,int)void o
 setValue(String[],int,int,int)void o
 matches(String[])boolean o
 getInternalizedValue()String[] -
 reset(boolean)void -
SegmentSequence.StringArrayPool.SegmentsAndSegmentCountAccessUnit.Queue os :.Pool.AccessUnit.Queue<String[]>
 new() o
 pop(boolean).SegmentSequence.StringArrayPool.SegmentsAndSegmentCountAccessUnit -
 newAccessUnit().Pool.AccessUnit<String[]> o
SegmentSequence.StringArrayPool.SegmentsAndSegmentsAccessUnit os :.SegmentSequence.StringArrayPool.AccessUnitBase +Queue
 segments1 String[] o
 segments2 String[] o
 needsToIntern boolean o
 new(.SegmentSequence.StringArrayPool.SegmentsAndSegmentsAccessUnit.Queue) o
 setValue(String[],String[],boolean)void o
 matches(String[])boolean o
 getInternalizedValue()String[] -
 reset(boolean)void -
SegmentSequence.StringArrayPool.SegmentsAndSegmentsAccessUnit.Queue os :.Pool.AccessUnit.Queue<String[]>
 new() o
 pop(boolean).SegmentSequence.StringArrayPool.SegmentsAndSegmentsAccessUnit -
 newAccessUnit().Pool.AccessUnit<String[]> o
SegmentSequence.StringArrayPool.SegmentsAndSubsegmentAccessUnit os :.SegmentSequence.StringArrayPool.AccessUnitBase +Queue
 segments String[] o
 segmentCount int o
 segment String o
 offset int o
 count int o
 segmentHashCode int o
 new(.SegmentSequence.StringArrayPool.SegmentsAndSubsegmentAccessUnit.Queue) o
 setValue(int,String[],int,String,int,int,int)void o
 setValue(String[],int,String,int,int,int)void o
 matches(String[])boolean o
 getInternalizedValue()String[] -
 reset(boolean)void -
SegmentSequence.StringArrayPool.SegmentsAndSubsegmentAccessUnit.Queue os :.Pool.AccessUnit.Queue<String[]>
 new() o
 pop(boolean).SegmentSequence.StringArrayPool.SegmentsAndSubsegmentAccessUnit -
 newAccessUnit().Pool.AccessUnit<String[]> o
SegmentSequence.StringArrayPool.StringAccessUnit os :.SegmentSequence.StringArrayPool.AccessUnitBase +Queue
 value String o
 needsInterning boolean o
 new(.SegmentSequence.StringArrayPool.StringAccessUnit.Queue) o
 setValue(String,boolean)void o
 matches(String[])boolean o
 getInternalizedValue()String[] -
 reset(boolean)void -
SegmentSequence.StringArrayPool.StringAccessUnit.Queue os :.Pool.AccessUnit.Queue<String[]>
 new() o
 pop(boolean).SegmentSequence.StringArrayPool.StringAccessUnit -
 newAccessUnit().Pool.AccessUnit<String[]> o
SegmentSequence.StringArrayPool.SubsegmentsAndSubsegmentsAccessUnit os :.SegmentSequence.StringArrayPool.AccessUnitBase +Queue
 segments1 String[] o
 offset1 int o
 count1 int o
 segments2 String[] o
 offset2 int o
 count2 int o
 new(.SegmentSequence.StringArrayPool.SubsegmentsAndSubsegmentsAccessUnit.Queue) o
 setValue(String[],int,int,String[],int,int)void o
 matches(String[])boolean o
 getInternalizedValue()String[] -
 reset(boolean)void -
SegmentSequence.StringArrayPool.SubsegmentsAndSubsegmentsAccessUnit.Queue os :.Pool.AccessUnit.Queue<String[]>
 new() o
 pop(boolean).SegmentSequence.StringArrayPool.SubsegmentsAndSubsegmentsAccessUnit -
 newAccessUnit().Pool.AccessUnit<String[]> o
SegmentSequence.StringArrayPool.SubstringAccessUnit os :.SegmentSequence.StringArrayPool.AccessUnitBase +Queue
 value String o
 offset int o
 count int o
 new(.SegmentSequence.StringArrayPool.SubstringAccessUnit.Queue) o
 setValue(String,int,int,int)void o
 matches(String[])boolean o
 getInternalizedValue()String[] -
 reset(boolean)void -
SegmentSequence.StringArrayPool.SubstringAccessUnit.Queue os :.Pool.AccessUnit.Queue<String[]>
 new() o
 pop(boolean).SegmentSequence.StringArrayPool.SubstringAccessUnit -
 newAccessUnit().Pool.AccessUnit<String[]> o
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
URI.Fragment osf :.URI
 uri .URI of
 fragment CharSequence o
 new(int,.URI,CharSequence) o
 isRelative()boolean -
 isBase()boolean o
 isHierarchical()boolean -
 hasAuthority()boolean -
 hasOpaquePart()boolean -
 hasDevice()boolean -
 hasPath()boolean -
 hasDeviceOrPath()boolean o
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
 segmentsEqual(.URI)boolean o
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
 trimFragment().URI -
 resolve(.URI,boolean).URI -
 deresolve(.URI,boolean,boolean,boolean).URI -
 collapseSegments(boolean)String[] o
 toString()String -
 hashCode()int -
 equals(Object)boolean -
 toFileString()String -
 toPlatformString(boolean)String -
 appendSegment(String).URI -
 appendSegments(String[]).URI -
 trimSegments(int).URI -
 hasTrailingPathSeparator()boolean -
 fileExtension()String -
 appendFileExtension(String).URI -
 trimFileExtension().URI -
 replacePrefix(.URI,.URI).URI -
URI.Hierarchical osf :.URI
 HAS_ABSOLUTE_PATH int osf
 HAS_RELATIVE_PATH int osf
 HAS_EMPTY_PATH int osf
 IS_CURRENT_DOCUMENT_REFERENCE int osf
 IS_FILE int osf
 IS_PLATFORM int osf
 IS_PLATFORM_RESOURCE int osf
 IS_PLATFORM_PLUGIN int osf
 IS_ARCHIVE int osf
 HAS_TRAILING_PATH_SEPARATOR int osf
 IS_PREFIX int osf
 HAS_PATH int osf
 flags int of
 scheme String of
 authority String of
 device String of
 segments String[] of
 query String of
 toString java.lang.ref.WeakReference<String> o
 new(int,boolean,String,String,String,boolean,String[],String) o
 isRelative()boolean -
 isBase()boolean o
 isHierarchical()boolean -
 hasAuthority()boolean -
 hasDevice()boolean -
 hasPath()boolean -
 hasDeviceOrPath()boolean o
 hasAbsolutePath()boolean -
 hasRelativePath()boolean -
 hasEmptyPath()boolean -
 hasQuery()boolean -
 isCurrentDocumentReference()boolean -
 isEmpty()boolean -
 isFile()boolean -
 isPlatform()boolean -
 isPlatformResource()boolean -
 isPlatformPlugin()boolean -
 isArchive()boolean -
 segmentsEqual(.URI)boolean o
 scheme()String -
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
 resolve(.URI,boolean).URI -
 mergePath(.URI,boolean)String[] o
 accumulate(String[],int,String,boolean)int os
 deresolve(.URI,boolean,boolean,boolean).URI -
 hasCollapsableSegments(boolean)boolean o
 findRelativePath(.URI,boolean)String[] o
 collapseSegments(boolean)String[] o
 cacheString(String)void o
 flushCachedString()void o
 getCachedString()String o
 toString()String -
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
URI.Opaque osf :.URI
 scheme String of
 opaquePart String of
 toString java.lang.ref.WeakReference<String> o
 new(int,String,String) o
 hasOpaquePart()boolean -
 scheme()String -
 opaquePart()String -
 cacheString(String)void o
 flushCachedString()void o
 getCachedString()String o
 toString()String -
 matches(String)boolean o
 matches(int,boolean,String,String,String,boolean,String[],String)boolean o
URI.URIPool os :.Pool<.URI> +CachedToString,FileAccessUnit,PlatformAccessUnit,StringAccessUnit,URIComponentsAccessUnit,URIPoolAccessUnitBase
 serialVersionUID long osf
 cachedToStrings java.lang.ref.ReferenceQueue<String> of
 stringAccessUnits .URI.URIPool.StringAccessUnit.Queue of
 platformAccessUnits .URI.URIPool.PlatformAccessUnit.Queue of
 fileAccessUnits .URI.URIPool.FileAccessUnit.Queue of
 uriComponentsAccessUnits .URI.URIPool.URIComponentsAccessUnit.Queue of
 new(java.lang.ref.ReferenceQueue<Object>) -
 intern(String).URI o
 intern(String,String,boolean).URI o
 internFile(String).URI o
 intern(boolean,int,boolean,String,String,String,boolean,String[],String).URI o
 intern(boolean,boolean,String,String,String,boolean,String[],String,int).URI o
 doCleanup()void o
 newCachedToString(.URI,String)java.lang.ref.WeakReference<String> o
URI.URIPool.CachedToString os :java.lang.ref.WeakReference<String>
 uri .URI of
 new(.URI,String,java.lang.ref.ReferenceQueue<String>) -
 clear()void -
URI.URIPool.FileAccessUnit os :.URI.URIPool.URIPoolAccessUnitBase +Queue
 FILE_BASE String osf
 FILE_BASE_LENGTH int osf
 FILE_BASE_HASH_CODE int osf
 path String o
 absoluteCharacters char[] o
 relativeCharacters char[] o
 segments String[] o
 segmentCount int o
 usedSegmentCount int o
 segmentBoundaries int[] o
 segmentHashCodes int[] o
 encodedPath String o
 isAbsoluteFile boolean o
 isAbsolutePath boolean o
 new(.URI.URIPool.FileAccessUnit.Queue) -
 setValue(String)void o
 matches(.URI)boolean o
 getInternalizedValue().URI -
 reset(boolean)void -
URI.URIPool.FileAccessUnit.Queue os :.Pool.AccessUnit.Queue<.URI>
 new() o
 pop(boolean).URI.URIPool.FileAccessUnit -
 newAccessUnit().Pool.AccessUnit<.URI> o
URI.URIPool.PlatformAccessUnit os :.URI.URIPool.URIPoolAccessUnitBase +Queue
 PLATFORM_RESOURCE_BASE_FULL_HASH_CODE int osf
 PLATFORM_PLUGIN_BASE_FULL_HASH_CODE int osf
 PLATFORM_RESOURCE_BASE_INITIAL_HASH_CODE int osf
 PLATFORM_PLUGIN_BASE_INITIAL_HASH_CODE int osf
 base String o
 path String o
 encode boolean o
 characters char[] o
 segments String[] o
 segmentCount int o
 usedSegmentCount int o
 segmentBoundaries int[] o
 segmentHashCodes int[] o
 encodedPath String o
 new(.URI.URIPool.PlatformAccessUnit.Queue) o
 setValue(String,String,boolean)void o
 matches(.URI)boolean o
 getInternalizedValue().URI -
 reset(boolean)void -
URI.URIPool.PlatformAccessUnit.Queue os :.Pool.AccessUnit.Queue<.URI>
 new() o
 pop(boolean).URI.URIPool.PlatformAccessUnit -
 newAccessUnit().Pool.AccessUnit<.URI> o
URI.URIPool.StringAccessUnit os :.URI.URIPool.URIPoolAccessUnitBase +Queue
 pool .URI.URIPool of
 value String o
 findHashCode int o
 findTerminatingCharacter char o
 stringArraySubstringAccessUnit .SegmentSequence.StringArrayPool.SubstringAccessUnit o
 stringArraySegmentsAndSubsegmentAccessUnit .SegmentSequence.StringArrayPool.SegmentsAndSubsegmentAccessUnit o
 internArray(String,int,int,int)String[] o
 internArray(int,String[],int,String,int,int,int)String[] o
 new(.URI.URIPool.StringAccessUnit.Queue,.URI.URIPool) o
 setValue(String)void o
 setValue(String,int)void o
 matches(.URI)boolean o
 match().URI -
 getInternalizedValue().URI -
 parseIntoURI(String).URI o
 findMajorSeparator(int,String,int)int o
 findSegmentEnd(int,String,int)int o
 reset(boolean)void -
URI.URIPool.StringAccessUnit.Queue os :.Pool.AccessUnit.Queue<.URI>
 pool .URI.URIPool of
 new(.URI.URIPool) -
 pop(boolean).URI.URIPool.StringAccessUnit -
 newAccessUnit().Pool.AccessUnit<.URI> o
URI.URIPool.URIComponentsAccessUnit os :.URI.URIPool.URIPoolAccessUnitBase +Queue
 VALIDATE_NONE int osf
 VALIDATE_ALL int osf
 VALIDATE_QUERY int osf
 new(.URI.URIPool.URIComponentsAccessUnit.Queue) o
 internArray(String[],int)String[] o
 setValue(boolean,String,String,String,boolean,String[],String,int)void o
 setValue(int,boolean,String,String,String,boolean,String[],String)void o
 matches(.URI)boolean o
 getInternalizedValue().URI -
 reset(boolean)void -
URI.URIPool.URIComponentsAccessUnit.Queue os :.Pool.AccessUnit.Queue<.URI>
 new() o
 pop(boolean).URI.URIPool.URIComponentsAccessUnit -
 newAccessUnit().Pool.AccessUnit<.URI> o
URI.URIPool.URIPoolAccessUnitBase os :.Pool.AccessUnit<.URI>
 charactersAccessUnit .CommonUtil.StringPool.CharactersAccessUnit o
 stringAccessUnit .CommonUtil.StringPool.StringAccessUnit o
 stringPoolEntry .CommonUtil.StringPool.StringPoolEntry o
 substringAccessUnit .CommonUtil.StringPool.SubstringAccessUnit o
 stringArraySegmentsAndSegmentCountAccessUnit .SegmentSequence.StringArrayPool.SegmentsAndSegmentCountAccessUnit o
 new(.Pool.AccessUnit.Queue<.URI>) o
 getValue().URI o
 setValue(.URI)void o
 setArbitraryValue(Object)boolean o
 intern(String)String o
 intern(boolean,String)String o
 intern(String,int,int,int)String o
 intern(String,int,int)String o
 intern(char[],int,int)String o
 intern(char[],int,int,int)String o
 internArray(String[],int,int,int)String[] o
 reset(boolean)void -
UniqueEList - <E=Object> :.BasicEList<<E>> +FastCompare
 new() -
 new(int) -
 new(java.util.Collection<<E>>) -
 isUnique()boolean o
UniqueEList.FastCompare s <E=Object> :.UniqueEList<<E>>
 new() -
 new(int) -
 new(java.util.Collection<<E>>) -
 useEquals()boolean o
WeakInterningHashSet - <E=Object> :java.util.AbstractSet<<E>>,.InterningSet<<E>>,java.io.Serializable +Entry,SelfCleaningEntry
 serialVersionUID long osf
 NULL_ENTRY .WeakInterningHashSet.Entry<Object> osf
 PRIME_CAPACITIES int[] osf
 size int o
 capacityIndex int o
 containsNull boolean o
 threshold int o
 modCount int o
 entries .WeakInterningHashSet.Entry<<E>>[] o
 internalQueue java.lang.ref.ReferenceQueue<<E>> o
 externalQueue java.lang.ref.ReferenceQueue<Object> of
 new() -
 new(int) -
 size()int -
 grow(int)void -
 hashCode(<E>)int o
 equals(<E>,<E>)boolean o
 asInstance(Object)<E> o
 newEntries(int).WeakInterningHashSet.Entry<<E>>[] o
 ensureCapacity()boolean o
 cleanup()void o
 remove(Object)boolean -
 clear()void -
 add(<E>)boolean -
 intern(<E>)<E> -
 get(<E>)<E> -
 contains(Object)boolean -
 iterator()java.util.Iterator<<E>> -
 index(int,int)int os
 getEntry(int).WeakInterningHashSet.Entry<<E>> o
 nullEntry().WeakInterningHashSet.Entry<<E>> o
 newEntry(<E>,int).WeakInterningHashSet.Entry<<E>> of
 newInternalEntry(<E>,int).WeakInterningHashSet.Entry<<E>> o
 newExternalEntry(<E>,int).WeakInterningHashSet.Entry<<E>> o
 putEntry(int,.WeakInterningHashSet.Entry<<E>>)void o
 addEntry(int,.WeakInterningHashSet.Entry<<E>>)void o
 removeEntry(.WeakInterningHashSet.Entry<<E>>)void o
 removeEntry(int,.WeakInterningHashSet.Entry<<E>>)boolean o
 dump()void -
WeakInterningHashSet.Entry os <E=Object> :java.lang.ref.WeakReference<<E>>
 hashCode int f
 next .WeakInterningHashSet.Entry<<E>> -
 new(<E>,int,java.lang.ref.ReferenceQueue<<E>>) -
 getNextEntry().WeakInterningHashSet.Entry<<E>> f
 clear()void -
 doClear()void o
 clear(.WeakInterningHashSet<<E>>)void f
 toString()String -
WeakInterningHashSet.SelfCleaningEntry os <E=Object> :.WeakInterningHashSet.Entry<<E>>
 set .WeakInterningHashSet<<E>> of
 new(.WeakInterningHashSet<<E>>,<E>,int,java.lang.ref.ReferenceQueue<<E>>) -
 clear()void -
WrappedException - :RuntimeException
 new(Exception) -
 new(String,Exception) -
 exception()Exception -
