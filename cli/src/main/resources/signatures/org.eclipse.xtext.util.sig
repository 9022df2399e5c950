# org.eclipse.xtext:org.eclipse.xtext.util:2.41.0
package org.eclipse.xtext.util
AbstractLinkedStack a <THIS=.AbstractLinkedStack<?,<ELEMENT>>,ELEMENT=Object> :Iterable<<ELEMENT>> +Element
 top .AbstractLinkedStack.Element<<ELEMENT>> o
 new() -
 clone()<THIS> -
 cloneAndPop()<THIS> -
 cloneAndPush(<ELEMENT>)<THIS> -
 contains(<ELEMENT>)boolean -
 createElement(.AbstractLinkedStack.Element<<ELEMENT>>,<ELEMENT>).AbstractLinkedStack.Element<<ELEMENT>> o
 createStack()<THIS> oa
 elementToStr(<ELEMENT>)String -
 equals(Object)boolean -
 hashCode()int -
 init(<THIS>)void o
 isEmpty()boolean -
 iterator()java.util.Iterator<<ELEMENT>> -
 peek()<ELEMENT> -
 pop()<ELEMENT> -
 push(<ELEMENT>)void -
 toString()String -
BufferedCancelIndicator - :.CancelIndicator
 delegate .CancelIndicator pf
 new(.CancelIndicator) -
 new(.CancelIndicator,com.google.common.base.Ticker,long) -
 isCanceled()boolean -
CancelIndicator ai
 NullImpl .CancelIndicator sf
 isCanceled()boolean a
EcoreGenericsUtil - +TypeBindingAcceptor
 new() -
 getReferenceType(org.eclipse.emf.ecore.EReference,org.eclipse.emf.ecore.EClass)org.eclipse.emf.ecore.EClass -
 getBoundGenericType(org.eclipse.emf.ecore.EGenericType,org.eclipse.emf.ecore.EClass)org.eclipse.emf.ecore.EGenericType -
 addTypeParameterBindingsRecursively(org.eclipse.emf.ecore.EClass,.EcoreGenericsUtil.TypeBindingAcceptor)void os
EcoreGenericsUtil.TypeBindingAcceptor os
 new() o
 accept(org.eclipse.emf.ecore.ETypeParameter,org.eclipse.emf.ecore.EGenericType)void -
 getBoundGenericType(org.eclipse.emf.ecore.ETypeParameter)org.eclipse.emf.ecore.EGenericType -
EmfStructureComparator -
 log org.apache.log4j.Logger osf
 new() -
 assertSameStructure(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject)void -
 getErrorMessage()String o
 isSameStructure(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject)boolean -
 internalIsSameStructure(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject)boolean -
 isSameClass(org.eclipse.emf.ecore.EClass,org.eclipse.emf.ecore.EClass)boolean o
 getRelevantChildren(org.eclipse.emf.ecore.EObject)java.util.List<org.eclipse.emf.ecore.EObject> o
 isRelevantChild(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EObject)boolean o
IAcceptor ai <T=Object>
 accept(<T>)void a
IDisposable ai
 dispose()void a
IFileSystemScanner ai +JavaIoFileSystemScanner
 scan(org.eclipse.emf.common.util.URI,.IAcceptor<org.eclipse.emf.common.util.URI>)void a
IResourceScopeCache ai +NullImpl
 get(Object,org.eclipse.emf.ecore.resource.Resource,com.google.inject.Provider<<T>>)<T> a <T=Object>
 clear(org.eclipse.emf.ecore.resource.Resource)void a
IResourceScopeCache.NullImpl s :.IResourceScopeCache
 INSTANCE .IResourceScopeCache sf
 new() -
 get(Object,org.eclipse.emf.ecore.resource.Resource,com.google.inject.Provider<<T>>)<T> - <T=Object>
 clear(org.eclipse.emf.ecore.resource.Resource)void -
ITextRegion ai
 EMPTY_REGION .ITextRegion sf
 getOffset()int a
 getLength()int a
 getEndOffset()int d
 merge(.ITextRegion).ITextRegion a
 contains(.ITextRegion)boolean a
 contains(int)boolean a
ITextRegionWithLineInformation ai :.ITextRegion
 EMPTY_REGION .ITextRegionWithLineInformation sf
 getLineNumber()int a
 getEndLineNumber()int a
 merge(.ITextRegionWithLineInformation).ITextRegionWithLineInformation a
JavaVersion fe :Enum<.JavaVersion>
 JAVA5 .JavaVersion sfx
 JAVA6 .JavaVersion sfx
 JAVA7 .JavaVersion sfx
 JAVA8 .JavaVersion sf
 JAVA9 .JavaVersion sf
 JAVA10 .JavaVersion sf
 JAVA11 .JavaVersion sf
 JAVA17 .JavaVersion sf
 JAVA21 .JavaVersion sf
 fromQualifier(String).JavaVersion s
 fromBree(String).JavaVersion s
 getComplianceLevelArg()String -
 getLabel()String -
 getAllQualifiers()java.util.List<String> -
 getQualifier()String -
 getBree()String -
 isAtLeast(.JavaVersion)boolean -
 toJdtClassFileConstant()long -
 values().JavaVersion[] s
 valueOf(String).JavaVersion s
LineAndColumn -
 from(int,int).LineAndColumn s
 getLine()int -
 getColumn()int -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
NonRecursiveEContentAdapter - :org.eclipse.emf.ecore.util.EContentAdapter
 new() -
 useRecursion()boolean o
OnChangeEvictingCache - :.IResourceScopeCache +CacheAdapter,Listener
 new() -
 clear(org.eclipse.emf.ecore.resource.Resource)void -
 get(Object,org.eclipse.emf.ecore.resource.Resource,com.google.inject.Provider<<T>>)<T> - <T=Object>
 cacheMiss(.OnChangeEvictingCache.CacheAdapter)void o
 cacheHit(.OnChangeEvictingCache.CacheAdapter)void o
 getOrCreate(org.eclipse.emf.ecore.resource.Resource).OnChangeEvictingCache.CacheAdapter -
 findCacheAdapter(org.eclipse.emf.ecore.resource.Resource).OnChangeEvictingCache.CacheAdapter o
 createCacheAdapter().OnChangeEvictingCache.CacheAdapter o
 execWithoutCacheClear(<Param>,.concurrent.IUnitOfWork<<Result>,<Param>>)<Result> - <Result=Object,Param=org.eclipse.emf.ecore.resource.Resource> !org.eclipse.emf.common.util.WrappedException
 execWithTemporaryCaching(<Param>,.concurrent.IUnitOfWork<<Result>,<Param>>)<Result> - <Result=Object,Param=org.eclipse.emf.ecore.resource.Resource> !org.eclipse.emf.common.util.WrappedException
OnChangeEvictingCache.CacheAdapter s :.NonRecursiveEContentAdapter
 new() -
 new(int) -
 set(Object,Object)void -
 listenToNotifications()void -
 ignoreNotifications()void -
 cacheMiss()void o
 cacheHit()void o
 get(Object)<T> - <T=Object>
 addCacheListener(.OnChangeEvictingCache.Listener)void -
 removeCacheListener(.OnChangeEvictingCache.Listener)void -
 notifyChanged(org.eclipse.emf.common.notify.Notification)void -
 clearValues()void -
 isSemanticStateChange(org.eclipse.emf.common.notify.Notification)boolean o
 isAdapterForType(Object)boolean -
 setIgnoreNotifications(boolean)void x
 isIgnoreNotifications()boolean -
 resolve()boolean o
 getResource()org.eclipse.emf.ecore.resource.Resource o
 setResource(org.eclipse.emf.ecore.resource.Resource)void o
OnChangeEvictingCache.Listener sai
 onEvict(.OnChangeEvictingCache.CacheAdapter)void a
Pair - <T=Object,U=Object>
 getFirst()<T> -
 getSecond()<U> -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
PolymorphicDispatcher - <RT=Object> +DefaultErrorHandler,ErrorHandler,MethodDesc,MethodNameFilter,NullErrorHandler,Predicates,WarningErrorHandler
 createForSingleTarget(String,Object).PolymorphicDispatcher<<T>> s <T=Object>
 createForSingleTarget(String,int,int,Object).PolymorphicDispatcher<<T>> s <T=Object>
 createForSingleTarget(com.google.common.base.Predicate<java.lang.reflect.Method>,Object).PolymorphicDispatcher<<T>> s <T=Object>
 createForVarTarget(String,Object[]).PolymorphicDispatcher<<T>> sv <T=Object>
 new(String,java.util.List<Object>) -
 new(String,int,int,java.util.List<Object>) -
 new(String,int,int,java.util.List<Object>,.PolymorphicDispatcher.ErrorHandler<<RT>>) -
 new(java.util.List<Object>,com.google.common.base.Predicate<java.lang.reflect.Method>) -
 new(java.util.List<Object>,com.google.common.base.Predicate<java.lang.reflect.Method>,.PolymorphicDispatcher.ErrorHandler<<RT>>) -
 compare(.PolymorphicDispatcher.MethodDesc,.PolymorphicDispatcher.MethodDesc)int o
 invoke(Object[])<RT> v
 handleNoSuchMethod(Object[])<RT> ov
 handleAmbigousMethods(java.util.List<.PolymorphicDispatcher.MethodDesc>,Object[])<RT> ov
 getDefaultClass(int)Class<?> o
 createMethodDesc(Object,java.lang.reflect.Method).PolymorphicDispatcher.MethodDesc o
ReplaceRegion -
 new(.ITextRegion,String) -
 new(int,int,String) -
 getOffset()int -
 getLength()int -
 getEndOffset()int -
 getText()String -
 shiftBy(int).ReplaceRegion -
 applyTo(StringBuilder)void -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
RuntimeIOException - :RuntimeException
 new() -
 new(String) -
 new(String,Throwable) -
 new(Throwable) -
SimpleAttributeResolver - <K=org.eclipse.emf.ecore.EObject,T=Object> :com.google.common.base.Function<<K>,<T>>
 NAME_RESOLVER .SimpleAttributeResolver<org.eclipse.emf.ecore.EObject,String> sf
 newResolver(Class<<T>>,String).SimpleAttributeResolver<<K>,<T>> s <K=org.eclipse.emf.ecore.EObject,T=Object>
 getAttribute(org.eclipse.emf.ecore.EObject)org.eclipse.emf.ecore.EAttribute -
 new(Class<<T>>,String) o
 getValue(<K>)<T> -
 getMatches(Iterable<<K>>,<T>)Iterable<<K>> -
 apply(<K>)<T> -
StringInputStream - :java.io.ByteArrayInputStream
 new(String) -
 new(String,String) - !java.io.UnsupportedEncodingException
TextRegion - :.ITextRegion
 new(int,int) -
 getOffset()int -
 getLength()int -
 merge(.ITextRegion).ITextRegion -
 contains(.ITextRegion)boolean -
 contains(int)boolean -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
TextRegionWithLineInformation - :.TextRegion,.ITextRegionWithLineInformation
 new(int,int,int,int) -
 getLineNumber()int -
 getEndLineNumber()int -
 merge(.ITextRegion).ITextRegion -
 merge(.ITextRegionWithLineInformation).ITextRegionWithLineInformation -
 toString()String -
Triple f <S1=Object,S2=Object,S3=Object> :.Pair<<S1>,<S2>>
 getThird()<S3> -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
package org.eclipse.xtext.util.concurrent
AbstractReadWriteAcces a <State=Object> :.IReadAccess<<State>>,.IWriteAccess<<State>>
 rwLock java.util.concurrent.locks.ReentrantReadWriteLock of
 writeLock java.util.concurrent.locks.Lock of
 readLock java.util.concurrent.locks.Lock of
 new() -
 getState()<State> oa
 readOnly(.IUnitOfWork<<Result>,<State>>)<Result> - <Result=Object>
 modify(.IUnitOfWork<<Result>,<State>>)<Result> - <Result=Object>
 process(.IUnitOfWork<<Result>,<State>>)<Result> - <Result=Object>
 beforeModify(<State>,.IUnitOfWork<?,<State>>)void o
 beforeReadOnly(<State>,.IUnitOfWork<?,<State>>)void o
 afterModify(<State>,Object,.IUnitOfWork<?,<State>>)void o
 afterReadOnly(<State>,Object,.IUnitOfWork<?,<State>>)void o
 getWriteHoldCount()int o
 getReadHoldCount()int o
CancelableUnitOfWork a <R=Object,P=Object> :.IUnitOfWork<<R>,<P>>
 cancelIndicator org.eclipse.xtext.util.CancelIndicator p
 new() -
 setCancelIndicator(org.eclipse.xtext.util.CancelIndicator)void -
 exec(<P>)<R> - !Exception
 exec(<P>,org.eclipse.xtext.util.CancelIndicator)<R> a !Exception
IReadAccess ai <State=Object> +Priority
 readOnly(.IUnitOfWork<<Result>,<State>>)<Result> a <Result=Object>
 tryReadOnly(.IUnitOfWork<<Result>,<State>>,java.util.function.Supplier<<Result>>)<Result> d <Result=Object>
 tryReadOnly(.IUnitOfWork<<Result>,<State>>)<Result> d <Result=Object>
 tryReadOnly(.IUnitOfWork<<Result>,<State>>,java.util.function.Supplier<<Result>>,java.util.function.Function<Exception,<Result>>)<Result> d <Result=Object>
IReadAccess.Priority sai <State=Object>
 priorityReadOnly(.IUnitOfWork<<Result>,<State>>)<Result> a <Result=Object>
 tryPriorityReadOnly(.IUnitOfWork<<Result>,<State>>,java.util.function.Supplier<<Result>>)<Result> d <Result=Object>
 tryPriorityReadOnly(.IUnitOfWork<<Result>,<State>>)<Result> d <Result=Object>
 tryPriorityReadOnly(.IUnitOfWork<<Result>,<State>>,java.util.function.Supplier<<Result>>,java.util.function.Function<Exception,<Result>>)<Result> d <Result=Object>
IUnitOfWork ai <R=Object,P=Object> +Void
 exec(<P>)<R> a !Exception
IUnitOfWork.Void sa <T=Object> :.IUnitOfWork<Object,<T>>
 new() -
 exec(<T>)Object f !Exception
 process(<T>)void a !Exception
IWriteAccess ai <State=Object>
 modify(.IUnitOfWork<<Result>,<State>>)<Result> a <Result=Object>
 tryModify(.IUnitOfWork<<Result>,<State>>,java.util.function.Supplier<<Result>>)<Result> d <Result=Object>
 tryModify(.IUnitOfWork<<Result>,<State>>)<Result> d <Result=Object>
 tryModify(.IUnitOfWork<<Result>,<State>>,java.util.function.Supplier<<Result>>,java.util.function.Function<Exception,<Result>>)<Result> d <Result=Object>
package org.eclipse.xtext.util.formallang
Cfg ai <ELEMENT=Object,TOKEN=Object> :.Production<<ELEMENT>,<TOKEN>>
 getCall(<ELEMENT>)<ELEMENT> a
DirectedGraph ai <NODE=Object>
 getFollowers(<NODE>)Iterable<<NODE>> a
Nfa ai <STATE=Object> :.DirectedGraph<<STATE>>
 getStop()<STATE> a
 getStart()<STATE> a
NfaFactory ai <P=.Nfa<<STATE>>,STATE=Object,TOKEN=Object>
 create(<TOKEN>,<TOKEN>)<P> a
 createState(<P>,<TOKEN>)<STATE> a
 setFollowers(<P>,<STATE>,Iterable<<STATE>>)void a
NfaUtil - +BacktrackHandler,BacktrackingItem,GetToken,MappedComparator,NFAFactory,NFAImpl
 new() -
 backtrack(.Nfa<<S>>,<RESULT>,.NfaUtil.BacktrackHandler<<S>,<RESULT>>)java.util.List<<RESULT>> - <S=Object,RESULT=Object>
 canReach(.Nfa<<S>>,com.google.common.base.Predicate<<S>>)boolean - <S=Object,ITERABLE=Iterable<<S>>>
 canReach(.Nfa<<S>>,<S>,com.google.common.base.Predicate<<S>>)boolean - <S=Object,ITERABLE=Iterable<<S>>>
 canReachFinalState(.Nfa<<S>>,<S>)boolean - <S=Object,ITERABLE=Iterable<<S>>>
 collect(.Nfa<<S>>)java.util.Set<<S>> - <S=Object>
 collect(.Nfa<<S>>,<S>,java.util.Set<<S>>)void o <S=Object>
 collectDistancesForm(.Nfa<<S>>,<S>,int,java.util.Map<<S>,Integer>,com.google.common.base.Predicate<<S>>)void o <S=Object>
 collectedInverseMap(.Nfa<<S>>,<S>,java.util.Map<<S>,java.util.List<<S>>>,java.util.Set<<S>>)void o <S=Object>
 collectFollowers(.Nfa<<S>>,<S>,java.util.Set<<S>>,java.util.Set<<S>>,com.google.common.base.Predicate<<S>>)void o <S=Object>
 create(.Nfa<<SRCSTATE>>,<P>,<SRCSTATE>,.NfaFactory<<P>,<DSTSTATE>,<SRCSTATE>>,java.util.Map<<SRCSTATE>,<DSTSTATE>>)<DSTSTATE> o <SRCSTATE=Object,DSTSTATE=Object,P=.Nfa<<DSTSTATE>>>
 create(.Nfa<<SRCSTATE>>,.NfaFactory<<P>,<DSTSTATE>,<SRCSTATE>>)<P> - <SRCSTATE=Object,DSTSTATE=Object,P=.Nfa<<DSTSTATE>>>
 create(.Production<<E>,<T>>,.FollowerFunction<<E>>,<E>,<E>).Nfa<<E>> - <E=Object,T=Object>
 create(.Production<<E>,<T>>,.FollowerFunction<<E>>,.NfaFactory<<P>,<S>,<T>>)<P> - <S=Object,E=Object,T=Object,P=.Nfa<<S>>>
 create(.Production<<E>,<T1>>,.FollowerFunction<<E>>,com.google.common.base.Function<<E>,<T2>>,.NfaFactory<<P>,<S>,<T2>>,<T2>,<T2>)<P> - <S=Object,E=Object,T1=Object,T2=Object,P=.Nfa<<S>>>
 create(.Production<<E>,<T1>>,<P>,<S>,Iterable<<E>>,.FollowerFunction<<E>>,com.google.common.base.Function<<E>,<T2>>,.NfaFactory<<P>,<S>,<T2>>,java.util.Map<<E>,<S>>)void o <S=Object,E=Object,T1=Object,T2=Object,P=.Nfa<<S>>>
 distanceFromStateMap(.Nfa<<S>>,com.google.common.base.Predicate<<S>>)java.util.Map<<S>,Integer> - <S=Object>
 distanceToFinalStateMap(.Nfa<<S>>)java.util.Map<<S>,Integer> - <S=Object>
 distanceToStateMap(.Nfa<<S>>,com.google.common.base.Predicate<<S>>)java.util.Map<<S>,Integer> - <S=Object>
 equalsIgnoreOrder(.Nfa<<S>>,.Nfa<<S>>)boolean - <S=Object>
 hashCodeIgnoreOrder(.Nfa<<S>>,com.google.common.base.Function<<S>,Object>)int - <S=Object>
 equalsIgnoreOrder(.Nfa<<S>>,.Nfa<<S>>,com.google.common.base.Function<<S>,Object>)boolean - <S=Object>
 equalsIgnoreOrder(.Nfa<<S>>,.Nfa<<S>>,<S>,<S>,com.google.common.base.Function<<S>,Object>,java.util.Set<<S>>)boolean - <S=Object>
 identityString(.Nfa<<S>>,com.google.common.base.Function<<S>,String>)String - <S=Object>
 filter(.Nfa<<S>>,com.google.common.base.Predicate<<S>>).Nfa<<S>> - <S=Object>
 filterFollowers(.Nfa<<S>>,Iterable<<S>>,com.google.common.base.Predicate<<S>>)java.util.Set<<S>> - <S=Object>
 find(.Nfa<<S>>,Iterable<<S>>,com.google.common.base.Predicate<<S>>)<S> - <S=Object,ITERABLE=Iterable<<S>>>
 find(.Nfa<<S>>,com.google.common.base.Predicate<<S>>)<S> - <S=Object>
 find(.Nfa<<S>>,<S>,com.google.common.base.Predicate<<S>>,java.util.Set<<S>>)<S> o <S=Object>
 findFirst(.Nfa<<S>>,Iterable<<S>>,com.google.common.base.Predicate<<S>>)java.util.Set<<S>> - <S=Object>
 inverse(.Nfa<<S>>).Nfa<<S>> - <S=Object>
 removeOrphans(.Nfa<<S>>)void - <S=Object>
 sort(.Nfa<<S>>).Nfa<<S>> - <S=Comparable<<S>>>
 sort(.Nfa<<S>>,java.util.Comparator<<S>>).Nfa<<S>> - <S=Object>
 sort(.Nfa<<S>>,java.util.Map<<S>,<COMP>>).Nfa<<S>> - <S=Object,COMP=Comparable<<COMP>>>
 findCycles(.Nfa<<S>>)java.util.Map<<S>,java.util.Set<<S>>> - <S=Object>
 findCycles(.Nfa<<S>>,org.eclipse.xtext.util.IAcceptor<java.util.List<<S>>>)void - <S=Object>
 findCycles(.Nfa<<S>>,<S>,org.eclipse.xtext.util.IAcceptor<java.util.List<<S>>>,java.util.Map<<S>,Integer>,java.util.LinkedList<<S>>)void o <S=Object>
Pda ai <STATE=Object,STACKITEM=Object> :.Nfa<<STATE>>
 getPop(<STATE>)<STACKITEM> a
 getPush(<STATE>)<STACKITEM> a
PdaFactory ai <P=.Pda<<STATE>,<STACKITEM>>,STATE=Object,STACKITEM=Object,TOKEN=Object> :.NfaFactory<<P>,<STATE>,<TOKEN>>
 createPop(<P>,<TOKEN>)<STATE> a
 createPush(<P>,<TOKEN>)<STATE> a
PdaUtil - +CyclicStackItem,CyclicStackTraverser,HashStack,Identity,IsPop,StackItem,TraceItem,TraversalItem
 nfaUtil .NfaUtil o
 UNREACHABLE long f
 new() -
 canReach(.Pda<<S>,<P>>,<S>,java.util.Iterator<<P>>,com.google.common.base.Predicate<<S>>,com.google.common.base.Predicate<<S>>)boolean - <S=Object,P=Object>
 expand(.Pda<<S>,<P>>,com.google.common.base.Function<<S>,.Pda<<S>,<P>>>,com.google.common.base.Function<<S>,<T>>,.PdaFactory<<D>,<S>,<P>,<T>>)<D> - <S=Object,P=Object,T=Object,D=.Pda<<S>,<P>>>
 clone(<S>,.Pda<<S>,<P>>,<D>,com.google.common.base.Function<<S>,<T>>,.PdaFactory<<D>,<S>,<P>,<T>>,.PdaUtil.Identity<<S>>)<S> o <S=Object,P=Object,T=Object,D=.Pda<<S>,<P>>>
 create(.Cfg<<E>,<T>>,.FollowerFunction<<E>>,.PdaFactory<<D>,<S>,<P>,<E>>)<D> - <S=Object,P=Object,E=Object,T=Object,D=.Pda<<S>,<P>>>
 create(.Cfg<<E>,<T1>>,<D>,<S>,<E>,Iterable<<E>>,.FollowerFunction<<E>>,com.google.common.base.Function<<E>,<T2>>,.PdaFactory<<D>,<S>,<P>,<T2>>,java.util.Map<<E>,<S>>,java.util.Map<<E>,<S>>,com.google.common.collect.Multimap<<E>,<E>>)void o <S=Object,P=Object,E=Object,T1=Object,T2=Object,D=.Pda<<S>,<P>>>
 create(.Cfg<<E>,<T1>>,.FollowerFunction<<E>>,com.google.common.base.Function<<E>,<T2>>,.PdaFactory<<D>,<S>,<P>,<T2>>)<D> - <S=Object,P=Object,E=Object,T1=Object,T2=Object,D=.Pda<<S>,<P>>>
 createStack(java.util.Iterator<<T>>).PdaUtil.StackItem<<T>> o <T=Object>
 distanceTo(.Pda<<S>,<P>>,Iterable<<S>>,java.util.Iterator<<P>>,com.google.common.base.Predicate<<S>>,com.google.common.base.Predicate<<S>>)long - <S=Object,P=Object>
 filterEdges(.Pda<<S>,<P>>,.Traverser<.Pda<<S>,<P>>,<S>,<R>>,.PdaFactory<<D>,<S>,<P>,<S>>)<D> - <S=Object,P=Object,R=Object,D=.Pda<<S>,<P>>>
 filterEdges(.Pda<<S>,<P>>,.Traverser<.Pda<<S>,<P>>,<S>,<R>>,java.util.Map<<S>,Integer>,.PdaFactory<<D>,<S>,<P>,<S>>)<D> - <S=Object,P=Object,R=Object,D=.Pda<<S>,<P>>>
 filterUnambiguousPaths(.Pda<<S>,<P>>).Nfa<<S>> - <S=Object,P=Object>
 filterUnambiguousPaths(.Pda<<S>,<P>>,<S>,java.util.Map<<S>,Integer>,java.util.Map<<S>,java.util.List<<S>>>)void o <S=Object,P=Object>
 newItem(.Pda<<S>,<P>>,.NfaUtil.MappedComparator<<S>,Integer>,java.util.Map<<S>,Integer>,<S>,<R>).PdaUtil.TraversalItem<<S>,<R>> o <S=Object,R=Object,P=Object>
 shortestPathTo(.Pda<<S>,<P>>,Iterable<<S>>,java.util.Iterator<<P>>,com.google.common.base.Predicate<<S>>,com.google.common.base.Predicate<<S>>)java.util.List<<S>> - <S=Object,P=Object>
 shortestPathTo(.Pda<<S>,<P>>,java.util.Iterator<<P>>,com.google.common.base.Predicate<<S>>)java.util.List<<S>> - <S=Object,P=Object>
 shortestPathTo(.Pda<<S>,<P>>,java.util.Iterator<<P>>,com.google.common.base.Predicate<<S>>,com.google.common.base.Predicate<<S>>)java.util.List<<S>> - <S=Object,P=Object>
 shortestPathTo(.Pda<<S>,<P>>,java.util.Iterator<<P>>,<S>)java.util.List<<S>> - <S=Object,P=Object>
 shortestPathTo(.Pda<<S>,<P>>,<S>,java.util.Iterator<<P>>,com.google.common.base.Predicate<<S>>,com.google.common.base.Predicate<<S>>)java.util.List<<S>> - <S=Object,P=Object>
 shortestPathToFinalState(.Pda<<S>,<P>>,java.util.Iterator<<P>>)java.util.List<<S>> - <S=Object,P=Object>
 shortestStackpruningPathTo(.Pda<<S>,<P>>,Iterable<<S>>,java.util.Iterator<<P>>,com.google.common.base.Predicate<<S>>,com.google.common.base.Predicate<<S>>)java.util.List<<S>> - <S=Object,P=Object>
 shortestStackpruningPathTo(.Pda<<S>,<P>>,java.util.Iterator<<P>>,com.google.common.base.Predicate<<S>>)java.util.List<<S>> - <S=Object,P=Object>
 shortestStackpruningPathTo(.Pda<<S>,<P>>,java.util.Iterator<<P>>,<S>)java.util.List<<S>> - <S=Object,P=Object>
 shortestStackpruningPathTo(.Pda<<S>,<P>>,<S>,java.util.Iterator<<P>>,com.google.common.base.Predicate<<S>>,com.google.common.base.Predicate<<S>>)java.util.List<<S>> - <S=Object,P=Object>
 collectReachable(.Pda<<S>,<P>>,com.google.common.base.Function<<S>,<R>>)java.util.List<<R>> - <S=Object,P=Object,R=Object>
 trace(.Pda<<S>,<P>>,Iterable<<S>>,java.util.Iterator<<P>>,com.google.common.base.Predicate<<S>>,com.google.common.base.Predicate<<S>>).PdaUtil.TraceItem<<S>,<P>> o <S=Object,P=Object>
 traceToWithPruningStack(.Pda<<S>,<P>>,Iterable<<S>>,java.util.Iterator<<P>>,com.google.common.base.Predicate<<S>>,com.google.common.base.Predicate<<S>>).PdaUtil.TraceItem<<S>,<P>> o <S=Object,P=Object>
 filterOrphans(.Pda<<S>,<P>>,.PdaFactory<<D>,<S>,<P>,<S>>)<D> - <S=Object,P=Object,D=.Pda<<S>,<P>>>
 collectPopsAndPushs(.Pda<<S>,<P>>)java.util.Map<<P>,org.eclipse.xtext.util.Pair<<S>,<S>>> - <S=Object,P=Object,D=.Pda<<S>,<P>>>
 mapPopAndPush(.Pda<<S>,<P>>)java.util.Map<<S>,<S>> - <S=Object,P=Object,D=.Pda<<S>,<P>>>
 filter(.Pda<<S>,<P>>,com.google.common.base.Predicate<<S>>,.PdaFactory<<D>,<S>,<P>,<S>>)<D> - <S=Object,P=Object,D=.Pda<<S>,<P>>>
Production ai <ELEMENT=Object,TOKEN=Object>
 getAlternativeChildren(<ELEMENT>)Iterable<<ELEMENT>> a
 getParent(<ELEMENT>)<ELEMENT> a
 getSequentialChildren(<ELEMENT>)Iterable<<ELEMENT>> a
 getToken(<ELEMENT>)<TOKEN> a
 getUnorderedChildren(<ELEMENT>)Iterable<<ELEMENT>> a
 isMany(<ELEMENT>)boolean a
 isOptional(<ELEMENT>)boolean a
 getRoot()<ELEMENT> a
Traverser ai <G=.DirectedGraph<<S>>,S=Object,R=Object>
 enter(<G>,<S>,<R>)<R> a
 isSolution(<R>)boolean a
