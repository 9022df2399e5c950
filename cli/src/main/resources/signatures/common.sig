# org.sosy-lab:common:0.3000-609-g90a352c
package org.sosy_lab.common
AbstractMBean a
 new(String,.log.LogManager) o
 handleRuntimeErrorException(javax.management.RuntimeErrorException)javax.management.RuntimeErrorException o
 register()void -
 unregister()void -
Appender ai
 appendTo(Appendable)void a !java.io.IOException
Appenders f +AbstractAppender
 createAppender(Object).Appender s
 appendTo(Appendable,Object)void s !java.io.IOException
 appendTo(StringBuilder,.Appender)StringBuilder s
 forIterable(com.google.common.base.Joiner,Iterable<?>).Appender s
 forMap(com.google.common.base.Joiner.MapJoiner,java.util.Map<?,?>).Appender s
 fromToStringMethod(Object).Appender s
 concat(Iterable<.Appender>).Appender s
 concat(.Appender[]).Appender sv
 toString(.Appender)String s
 toStringWithTruncation(.Appender,int)String s
Appenders.AbstractAppender sa :.Appender
 new() -
 toString()String -
ChildFirstPatternClassLoader x :java.net.URLClassLoader
 new(java.util.function.Predicate<String>,java.net.URL[],ClassLoader) -
 new(java.util.regex.Pattern,java.net.URL[],ClassLoader) -
 loadClass(String,boolean)Class<?> o !ClassNotFoundException
Classes f +ClassInstantiationException,ClassLoaderBuilder,UnexpectedCheckedException,UnsuitedClassException
 IS_GENERATED com.google.common.base.Predicate<Class<?>> sf
 getCodeLocation(Class<?>)java.nio.file.Path s
 createInstance(Class<<T>>,Class<?>[],Object[],Class<<T>>)<T> sx <T=Object> !.Classes.ClassInstantiationException,java.lang.reflect.InvocationTargetException
 createInstance(Class<<T>>,Class<<T>>,Class<?>[],Object[])<T> sx <T=Object> !.configuration.InvalidConfigurationException
 createInstance(Class<<T>>,Class<<T>>,Class<?>[],Object[],Class<<X>>)<T> sx <T=Object,X=Exception> !<X>,.configuration.InvalidConfigurationException
 forName(String,String)Class<?> s !ClassNotFoundException
 verifyDeclaredExceptions(java.lang.reflect.Executable,Class<?>[])String sv
 verifyDeclaredExceptions(com.google.common.reflect.Invokable<?,?>,Class<?>[])String sv
 getSingleTypeArgument(com.google.common.reflect.TypeToken<?>)com.google.common.reflect.TypeToken<?> s
 getSingleTypeArgument(java.lang.reflect.Type)java.lang.reflect.Type s
 extractUpperBoundFromType(java.lang.reflect.Type)java.lang.reflect.Type s
 produceClassLoadingWarning(.log.LogManager,Class<?>,Class<?>)void s
 makeExtendedURLClassLoader().Classes.ClassLoaderBuilder<?> s
 createFactory(Class<<I>>,Class<?>)<I> s <I=Object> !.Classes.UnsuitedClassException
 createFactory(com.google.common.reflect.TypeToken<<I>>,Class<?>)<I> s <I=Object> !.Classes.UnsuitedClassException
Classes.ClassInstantiationException sx :Exception
 new(String,String,Throwable) -
 new(String,Throwable) -
Classes.ClassLoaderBuilder sa <B=.Classes.ClassLoaderBuilder<<B>>>
 setParent(ClassLoader)<B> a
 setUrls(Iterable<java.net.URL>)<B> a
 setUrls(java.net.URL[])<B> av
 setParentAndUrls(java.net.URLClassLoader)<B> -
 setDirectLoadClasses(java.util.function.Predicate<String>)<B> a
 setDirectLoadClasses(java.util.regex.Pattern)<B> -
 setCustomLookupNativeLibraries(java.util.function.Predicate<String>)<B> a
 setCustomLookupNativeLibraries(java.util.regex.Pattern)<B> -
 setCustomLookupNativeLibraries(String[])<B> v
 build()java.net.URLClassLoader a
Classes.UnexpectedCheckedException sf :RuntimeException
 new(String,Throwable) -
Classes.UnsuitedClassException sf :Exception
Concurrency f
 waitForTermination(java.util.concurrent.ExecutorService)void s
 createThreadPool()java.util.concurrent.ExecutorService s
 createThreadPool(java.util.concurrent.ThreadFactory)java.util.concurrent.ExecutorService s
 newThread(String,Runnable)Thread s
 newDaemonThread(String,Runnable)Thread s
JSON f
 writeJSONString(Object,java.nio.file.Path)void s !java.io.IOException
 writeJSONString(Object,Appendable)void s !java.io.IOException
LazyFutureTask - <V=Object> :java.util.concurrent.FutureTask<<V>>
 new(java.util.concurrent.Callable<<V>>) -
 new(Runnable,<V>) -
 run()void -
 get()<V> - !InterruptedException,java.util.concurrent.ExecutionException
 get(long,java.util.concurrent.TimeUnit)<V> x
MoreStrings f +WithLongString
 startsWithIgnoreCase(String,String)boolean s
 lazyString(java.util.function.Supplier<String>)Object s
 longStringOf(.MoreStrings.WithLongString)Object s
MoreStrings.WithLongString sai
 toLongString()String a
NativeLibraries f +Architecture,OS
 getNativeLibraryPath()java.nio.file.Path s
 loadLibrary(String)void s
 findPathForLibrary(String)java.util.Optional<java.nio.file.Path> sx
NativeLibraries.Architecture sfxe :Enum<.NativeLibraries.Architecture>
 X86 .NativeLibraries.Architecture sf
 X86_64 .NativeLibraries.Architecture sf
 ARM64 .NativeLibraries.Architecture sf
 values().NativeLibraries.Architecture[] s
 valueOf(String).NativeLibraries.Architecture s
 guessVmArchitecture().NativeLibraries.Architecture s
NativeLibraries.OS sfxe :Enum<.NativeLibraries.OS>
 LINUX .NativeLibraries.OS sf
 MACOSX .NativeLibraries.OS sf
 WINDOWS .NativeLibraries.OS sf
 values().NativeLibraries.OS[] s
 valueOf(String).NativeLibraries.OS s
 guessOperatingSystem().NativeLibraries.OS s
Optionals f
 toGuavaOptional(java.util.Optional<<T>>)com.google.common.base.Optional<<T>> sx <T=Object>
 fromGuavaOptional(com.google.common.base.Optional<<T>>)java.util.Optional<<T>> sx <T=Object>
 asSet(java.util.Optional<<T>>)com.google.common.collect.ImmutableSet<<T>> s <T=Object>
 asStream(java.util.Optional<<T>>)java.util.stream.Stream<<T>> sx <T=Object>
 presentInstances(Iterable<java.util.Optional<<T>>>)com.google.common.collect.FluentIterable<<T>> s <T=Object>
 presentInstances(java.util.stream.Stream<java.util.Optional<<T>>>)java.util.stream.Stream<<T>> s <T=Object>
 presentInts(java.util.stream.Stream<java.util.OptionalInt>)java.util.stream.IntStream s
 presentLongs(java.util.stream.Stream<java.util.OptionalLong>)java.util.stream.LongStream s
 presentDoubles(java.util.stream.Stream<java.util.OptionalDouble>)java.util.stream.DoubleStream s
 comparingEmptyFirst()java.util.Comparator<java.util.Optional<<T>>> sx <T=Comparable<<T>>>
 comparingEmptyFirst(java.util.Comparator<<T>>)java.util.Comparator<java.util.Optional<<T>>> sx <T=Object>
 comparingEmptyLast()java.util.Comparator<java.util.Optional<<T>>> sx <T=Comparable<<T>>>
 comparingEmptyLast(java.util.Comparator<<T>>)java.util.Comparator<java.util.Optional<<T>>> sx <T=Object>
 comparingIntEmptyFirst()com.google.common.collect.Ordering<java.util.OptionalInt> s
 comparingIntEmptyLast()com.google.common.collect.Ordering<java.util.OptionalInt> s
 comparingLongEmptyFirst()com.google.common.collect.Ordering<java.util.OptionalLong> s
 comparingLongEmptyLast()com.google.common.collect.Ordering<java.util.OptionalLong> s
 comparingDoubleEmptyFirst()com.google.common.collect.Ordering<java.util.OptionalDouble> s
 comparingDoubleEmptyLast()com.google.common.collect.Ordering<java.util.OptionalDouble> s
ProcessExecutor - <E=Exception>
 logger .log.LogManager of
 new(.log.LogManager,Class<<E>>,String[]) v !java.io.IOException
 new(.log.LogManager,Class<<E>>,java.io.File,String[]) v !java.io.IOException
 new(.log.LogManager,Class<<E>>,java.util.Map<String,String>,String[]) v !java.io.IOException
 new(.log.LogManager,Class<<E>>,java.util.Map<String,String>,java.io.File,String[]) v !java.io.IOException
 println(String)void - !java.io.IOException
 print(String)void - !java.io.IOException
 sendEOF()void - !java.io.IOException
 join(long)int - !java.io.IOException,<E>,java.util.concurrent.TimeoutException,InterruptedException
 join()int - !java.io.IOException,<E>,InterruptedException
 handleOutput(String)void o !<E>
 handleErrorOutput(String)void o !<E>
 handleExitCode(int)void o !<E>
 isFinished()boolean -
 getOutput()java.util.List<String> -
 getErrorOutput()java.util.List<String> -
ShutdownManager f
 notifier .ShutdownNotifier pf
 parent .ShutdownNotifier pf
 create().ShutdownManager s
 createWithParent(.ShutdownNotifier).ShutdownManager s
 getNotifier().ShutdownNotifier -
 requestShutdown(String)void -
ShutdownNotifier f +ShutdownRequestListener
 createDummy().ShutdownNotifier s
 shouldShutdown()boolean -
 shutdownIfNecessary()void - !InterruptedException
 getReason()String -
 register(.ShutdownNotifier.ShutdownRequestListener)void -
 registerAndCheckImmediately(.ShutdownNotifier.ShutdownRequestListener)void -
 unregister(.ShutdownNotifier.ShutdownRequestListener)void -
 interruptCurrentThreadOnShutdown().ShutdownNotifier.ShutdownRequestListener s
ShutdownNotifier.ShutdownRequestListener sai
 shutdownRequested(String)void a
UniqueIdGenerator f
 new() -
 getFreshId()int -
package org.sosy_lab.common.collect
PersistentMap ai <K=Object,V=Object> :java.util.Map<<K>,<V>>
 putAndCopy(<K>,<V>).PersistentMap<<K>,<V>> a
 removeAndCopy(Object).PersistentMap<<K>,<V>> a
 empty().PersistentMap<<K>,<V>> a
 put(<K>,<V>)<V> ax
 putIfAbsent(<K>,<V>)<V> ax
 putAll(java.util.Map<<K>,<V>>)void ax
 remove(Object)<V> ax
 remove(Object,Object)boolean ax
 clear()void ax
 compute(<K>,java.util.function.BiFunction<<K>,<V>,<V>>)<V> ax
 computeIfAbsent(<K>,java.util.function.Function<<K>,<V>>)<V> ax
 computeIfPresent(<K>,java.util.function.BiFunction<<K>,<V>,<V>>)<V> ax
 replace(<K>,<V>)<V> ax
 replace(<K>,<V>,<V>)boolean ax
 replaceAll(java.util.function.BiFunction<<K>,<V>,<V>>)void ax
 merge(<K>,<V>,java.util.function.BiFunction<<V>,<V>,<V>>)<V> ax
package org.sosy_lab.common.configuration
Configuration f
 builder().ConfigurationBuilder s
 enableSecureModeGlobally()void s
 defaultConfiguration().Configuration s
 copyWithNewPrefix(.Configuration,String).Configuration s
 getDefaultConverters()java.util.Map<Class<?>,.converters.TypeConverter> s
 enableLogging(org.sosy_lab.common.log.LogManager)void -
 dumpUsedOptionsTo(java.io.PrintStream)void -
 getProperty(String)String x
 hasProperty(String)boolean x
 getUnusedProperties()java.util.Set<String> -
 getDeprecatedProperties()java.util.Set<String> -
 asPropertiesString()String -
 inject(Object)void - !.InvalidConfigurationException
 inject(Object,Class<?>)void - !.InvalidConfigurationException
 injectWithDefaults(<T>,Class<<T>>,<T>)void - <T=Object> !.InvalidConfigurationException
 recursiveInject(Object)void - !.InvalidConfigurationException
 toString()String -
 fromCmdLineArguments(String[]).Configuration s !.InvalidConfigurationException
ConfigurationBuilder f
 setOption(String,String).ConfigurationBuilder -
 clearOption(String).ConfigurationBuilder -
 setOptions(java.util.Map<String,String>).ConfigurationBuilder -
 setPrefix(String).ConfigurationBuilder -
 copyFrom(.Configuration).ConfigurationBuilder -
 copyOptionFrom(.Configuration,String).ConfigurationBuilder -
 copyOptionFromIfPresent(.Configuration,String).ConfigurationBuilder -
 loadFromSource(com.google.common.io.CharSource,String,String).ConfigurationBuilder - !java.io.IOException,.InvalidConfigurationException
 loadFromFile(String).ConfigurationBuilder - !java.io.IOException,.InvalidConfigurationException
 loadFromFile(java.nio.file.Path).ConfigurationBuilder - !java.io.IOException,.InvalidConfigurationException
 loadFromResource(Class<?>,String).ConfigurationBuilder -
 addConverter(Class<?>,.converters.TypeConverter).ConfigurationBuilder -
 build().Configuration - !.InvalidConfigurationException
InvalidConfigurationException - :Exception
 new(String) -
 new(String,Throwable) -
package org.sosy_lab.common.io
PathCounterTemplate f
 ofFormatString(String).PathCounterTemplate s
 getFreshPath()java.nio.file.Path -
 getTemplate()String -
 toString()String -
package org.sosy_lab.common.log
LogManager ai
 withComponentName(String).LogManager a
 wouldBeLogged(java.util.logging.Level)boolean a
 log(java.util.logging.Level,Object[])void av
 log(java.util.logging.Level,java.util.function.Supplier<String>)void a
 logf(java.util.logging.Level,String,Object[])void av
 logUserException(java.util.logging.Level,Throwable,String)void a
 logfUserException(java.util.logging.Level,Throwable,String,Object[])void av
 logDebugException(Throwable,String)void a
 logfDebugException(Throwable,String,Object[])void av
 logDebugException(Throwable)void a
 logException(java.util.logging.Level,Throwable,String)void a
 logfException(java.util.logging.Level,Throwable,String,Object[])void av
 flush()void a
 createNullLogManager().LogManager s
 createTestLogManager().LogManager s
package org.sosy_lab.common.rationals
Rational f :Number,Comparable<.Rational>
 ZERO .Rational sf
 ONE .Rational sf
 NEG_ONE .Rational sf
 of(java.math.BigInteger,java.math.BigInteger).Rational s
 ofLongs(long,long).Rational s
 ofLong(long).Rational s
 ofBigInteger(java.math.BigInteger).Rational s
 ofString(String).Rational s
 of(String).Rational s
 of(long).Rational s
 ofBigDecimal(java.math.BigDecimal).Rational s
 times(.Rational).Rational -
 plus(.Rational).Rational -
 minus(.Rational).Rational -
 divides(.Rational).Rational -
 reciprocal().Rational -
 negate().Rational -
 doubleValue()double -
 isIntegral()boolean -
 getNum()java.math.BigInteger -
 getDen()java.math.BigInteger -
 signum()int -
 abs().Rational -
 toString()String -
 compareTo(.Rational)int -
 equals(Object)boolean -
 hashCode()int -
 max(.Rational,.Rational).Rational s
 intValue()int -
 longValue()long -
 floatValue()float -
