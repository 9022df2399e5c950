# org.sosy-lab:common:0.3000-609-g90a352c
package org.sosy_lab.common
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
