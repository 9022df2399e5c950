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
AbstractLinkedStack.Element os <T=Object>
 parent .AbstractLinkedStack.Element<<T>> o
 value <T> o
 new(.AbstractLinkedStack.Element<<T>>,<T>) -
Arrays -
 contains(<T>[],<T>)boolean s <T=Object>
BufferedCancelIndicator - :.CancelIndicator
 delegate .CancelIndicator pf
 new(.CancelIndicator) -
 new(.CancelIndicator,com.google.common.base.Ticker,long) -
 isCanceled()boolean -
CancelIndicator ai
 NullImpl .CancelIndicator sf
 isCanceled()boolean a
CollectionBasedAcceptor - <T=Object> :.IAcceptor<<T>>
 of(java.util.Collection<<X>>).CollectionBasedAcceptor<<X>> s <X=Object>
 accept(<T>)void -
 toString()String -
DiffUtil -
 new() -
 diff(String,String)String s
 shorten(String,boolean)String os
DisposableRegistry - :.IDisposable
 new() -
 register(.IDisposable)void -
 dispose()void -
EcoreGenericsUtil - +TypeBindingAcceptor
 new() -
 getReferenceType(org.eclipse.emf.ecore.EReference,org.eclipse.emf.ecore.EClass)org.eclipse.emf.ecore.EClass -
 getBoundGenericType(org.eclipse.emf.ecore.EGenericType,org.eclipse.emf.ecore.EClass)org.eclipse.emf.ecore.EGenericType -
 addTypeParameterBindingsRecursively(org.eclipse.emf.ecore.EClass,.EcoreGenericsUtil.TypeBindingAcceptor)void os
EcoreGenericsUtil.TypeBindingAcceptor os
 new() o
 accept(org.eclipse.emf.ecore.ETypeParameter,org.eclipse.emf.ecore.EGenericType)void -
 getBoundGenericType(org.eclipse.emf.ecore.ETypeParameter)org.eclipse.emf.ecore.EGenericType -
EmfFormatter -
 new() -
 objToStr(Object,com.google.common.base.Predicate<org.eclipse.emf.ecore.EStructuralFeature>)String s
 objToStr(Object,org.eclipse.emf.ecore.EStructuralFeature[])String sv
 listToStr(java.util.List<org.eclipse.emf.ecore.EObject>)String s
 objPath(org.eclipse.emf.ecore.EObject)String s
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
ExceptionAcceptor ae :Enum<.ExceptionAcceptor>,.IAcceptor<Exception>
 LOGGING .ExceptionAcceptor sf
 THROWING .ExceptionAcceptor sf
 IGNORING .ExceptionAcceptor sf
 values().ExceptionAcceptor[] s
 valueOf(String).ExceptionAcceptor s
Exceptions -
 new() -
 throwUncheckedException(Throwable)<T> s <T=Object>
 addSuppressed(Throwable,Throwable)void sx
Files -
 new() -
 copyFiles(String,String,java.util.List<String>)void s
 cleanFolder(java.io.File,java.io.FileFilter,boolean,boolean)boolean s !java.io.FileNotFoundException
 sweepFolder(java.io.File)boolean s !java.io.FileNotFoundException
 readFileIntoString(String)String sx
 readStreamIntoByteArray(java.io.InputStream)byte[] sx
 readStreamIntoString(java.io.InputStream)String s
 writeStringIntoFile(String,String)void s
GraphvizDotBuilder a +Digraph,Edge,Node,Props
 log org.apache.log4j.Logger osf
 new() -
 draw(Object)String -
 draw(Object,java.io.PrintStream)void -
 draw(Object,String,String)void - !java.io.IOException
 draw(Object,String)void - !java.io.IOException
 drawObject(Object).GraphvizDotBuilder.Props oa
 getGraphvizBinary()String o
 id(Object)String o
GraphvizDotBuilder.Digraph o :.GraphvizDotBuilder.Props
 new() -
 add(.GraphvizDotBuilder.Props)void -
 draw(java.io.PrintStream)void -
GraphvizDotBuilder.Edge o :.GraphvizDotBuilder.Props
 new(Object,Object) -
 draw(java.io.PrintStream)void -
 setNoConstraint()void -
GraphvizDotBuilder.Node o :.GraphvizDotBuilder.Props
 new(Object) -
 new(Object,String) -
 new(Object,String,String) -
 draw(java.io.PrintStream)void -
 setShape(String)void -
GraphvizDotBuilder.Props oa :java.util.HashMap<String,String>
 new() o
 draw(java.io.PrintStream)void a
 esc(String)String o
 print(java.io.PrintStream)void -
 setLabel(String)void -
 setStyle(String)void -
 toString()String -
IAcceptor ai <T=Object>
 accept(<T>)void a
IDisposable ai
 dispose()void a
IFileSystemScanner ai +JavaIoFileSystemScanner
 scan(org.eclipse.emf.common.util.URI,.IAcceptor<org.eclipse.emf.common.util.URI>)void a
IFileSystemScanner.JavaIoFileSystemScanner s :.IFileSystemScanner
 new() -
 scan(org.eclipse.emf.common.util.URI,.IAcceptor<org.eclipse.emf.common.util.URI>)void -
 scanRec(java.io.File,.IAcceptor<org.eclipse.emf.common.util.URI>)void -
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
JUnitVersion fe :Enum<.JUnitVersion>
 JUNIT_4 .JUnitVersion sf
 JUNIT_5 .JUnitVersion sf
 DEFAULT .JUnitVersion s
 getVersion()int -
 fromString(String).JUnitVersion s
 values().JUnitVersion[] s
 valueOf(String).JUnitVersion s
JavaRuntimeVersion -
 JAVA_VERSION int s
 new() -
 main(String[])void s
 isJava11OrLater()boolean s
 isJava12OrLater()boolean s
 isJava13OrLater()boolean s
 isJava14OrLater()boolean s
 isJava15OrLater()boolean s
 isJava16OrLater()boolean s
 isJava17OrLater()boolean s
 isJava21OrLater()boolean s
JavaStringConverter -
 new() -
 convertFromJavaString(String,boolean)String -
 appendRegion(String,int,int,StringBuilder)void o
 validateRegion(String,int,int,StringBuilder)boolean o
 convertFromJavaString(String,boolean,int,StringBuilder)String o
 unescapeCharAndAppendTo(String,boolean,int,StringBuilder)int o
 validateAndAppendChar(char,StringBuilder)void o
 validate(char,StringBuilder)boolean o
 doUnescapeCharAndAppendTo(String,boolean,int,StringBuilder)int o
 handleUnknownEscapeSequence(String,char,boolean,int,StringBuilder)int o
 unescapeUnicodeSequence(String,int,StringBuilder)int o
 isInvalidUnicodeEscapeSequence(String,int)boolean o
 handleInvalidUnicodeEscapeSequence(String,int,StringBuilder)int o
 convertToJavaString(String)String -
 convertToJavaString(String,boolean)String -
 escapeAndAppendTo(char,boolean,StringBuilder)void o
 mustEncodeAsEscapeSequence(char)boolean o
 toHex(int)char -
 isHexSequence(String,int,int)boolean o
 doIsHexSequence(String,int,int)boolean s
 isHexSequence(char[],int,int)boolean o
 doIsHexSequence(char[],int,int)boolean s
 isHex(char)boolean s
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
LazyStringInputStream - :java.io.InputStream
 new(String) -
 new(String,java.nio.charset.Charset) -
 new(String,String) -
 read()int - !java.io.IOException
 read(byte[])int - !java.io.IOException
 read(byte[],int,int)int - !java.io.IOException
 skip(long)long - !java.io.IOException
 available()int - !java.io.IOException
 close()void - !java.io.IOException
 mark(int)void -
 reset()void - !java.io.IOException
 markSupported()boolean -
 toString()String -
 getString()String -
 getEncoding()String -
LineAndColumn -
 from(int,int).LineAndColumn s
 getLine()int -
 getColumn()int -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
LineFilterOutputStream x :java.io.FilterOutputStream
 new(java.io.OutputStream,String) -
 new(java.io.OutputStream,String,String) -
 write(int)void - !java.io.IOException
 flush()void - !java.io.IOException
LinkedStack - <T=Object> :.AbstractLinkedStack<.LinkedStack<<T>>,<T>>
 new() -
 createStack().LinkedStack<<T>> o
MergeableManifest x :java.util.jar.Manifest +OrderAwareAttributes
 BUNDLE_NAME java.util.jar.Attributes.Name sf
 BUNDLE_SYMBOLIC_NAME java.util.jar.Attributes.Name sf
 BUNDLE_VERSION java.util.jar.Attributes.Name sf
 BUNDLE_CLASSPATH java.util.jar.Attributes.Name sf
 BUNDLE_VENDOR java.util.jar.Attributes.Name sf
 BUNDLE_REQUIRED_EXECUTION_ENV java.util.jar.Attributes.Name sf
 EXPORT_PACKAGE java.util.jar.Attributes.Name sf
 IMPORT_PACKAGE java.util.jar.Attributes.Name sf
 REQUIRE_BUNDLE java.util.jar.Attributes.Name sf
 BUNDLE_ACTIVATION_POLICY java.util.jar.Attributes.Name sf
 BUNDLE_LOCALIZATION java.util.jar.Attributes.Name sf
 BUNDLE_ACTIVATOR java.util.jar.Attributes.Name sf
 make512Safe(StringBuffer)String sx
 make512Safe(StringBuffer,String)String s
 new(java.io.InputStream) - !java.io.IOException
 new(java.io.InputStream,String) - !java.io.IOException
 addRequiredBundles(java.util.Set<String>)void -
 getBREE()String -
 setBREE(String)void -
 getBundleActivator()String -
 setBundleActivator(String)void -
 setLineDelimiter(String)void -
 isModified()boolean -
 write(java.io.OutputStream)void - !java.io.IOException
 addExportedPackages(java.util.Set<String>)void -
 addExportedPackages(String[])void v
 addImportedPackages(java.util.Set<String>)void -
 splitQuoteAware(String)String[] os
 mergeIntoCommaSeparatedList(String,java.util.Set<String>,.Wrapper<Boolean>)String sx
 mergeIntoCommaSeparatedList(String,java.util.Set<String>,.Wrapper<Boolean>,String)String s
 getSplitEntry(String).Pair<String,String> os
 addImportedPackages(String[])void v
 getMainAttributes().MergeableManifest.OrderAwareAttributes -
MergeableManifest.OrderAwareAttributes - :java.util.jar.Attributes
 new() -
 put(Object,Object)Object -
 myWriteMain(java.io.DataOutputStream)void - !java.io.IOException
 myWrite(java.io.DataOutputStream)void - !java.io.IOException
MergeableManifest2 - :Cloneable +Attributes,BundleOrPackage,BundleOrPackageList
 MANIFEST_VERSION String sf
 SIGNATURE_VERSION String sf
 REQUIRE_BUNDLE String sf
 BUNDLE_SYMBOLIC_NAME String sf
 BUNDLE_VERSION String sf
 EXPORT_PACKAGE String sf
 IMPORT_PACKAGE String sf
 BUNDLE_REQUIREDEXECUTIONENVIRONMENT String sf
 BUNDLE_ACTIVATOR String sf
 new(java.io.InputStream,String) - !java.io.IOException
 new(java.io.InputStream) - !java.io.IOException
 new(.MergeableManifest2) -
 getMainAttributes().MergeableManifest2.Attributes -
 getAttributes(String).MergeableManifest2.Attributes -
 getEntries()java.util.Map<String,.MergeableManifest2.Attributes> -
 isModified()boolean -
 clear()void -
 addRequiredBundles(java.util.Set<String>)void -
 addRequiredBundles(String[])void v
 addRequiredBundles(String[],boolean)void -
 addImportedPackages(java.util.Set<String>)void -
 addImportedPackages(String[])void v
 addImportedPackages(String[],boolean)void -
 addExportedPackages(java.util.Set<String>)void -
 addExportedPackages(String[])void v
 addExportedPackages(String[],boolean)void -
 setBREE(String)void -
 getBREE()String -
 setBundleActivator(String)void -
 getBundleActivator()String -
 setLineDelimiter(String)void -
 getLineDelimiter()String -
 write(java.io.OutputStream)void - !java.io.IOException
 clone().MergeableManifest2 - !CloneNotSupportedException
 make512Safe(StringBuffer,String)String s
 hashCode()int -
 equals(Object)boolean -
MergeableManifest2.Attributes - :java.util.Map<String,String>
 new() -
 size()int -
 isEmpty()boolean -
 containsKey(Object)boolean -
 containsValue(Object)boolean -
 get(Object)String -
 put(String,String)String -
 remove(Object)String -
 putAll(java.util.Map<String,String>)void -
 clear()void -
 keySet()java.util.Set<String> -
 values()java.util.Collection<String> -
 entrySet()java.util.Set<java.util.Map.Entry<String,String>> -
 hashCode()int -
 equals(Object)boolean -
MergeableManifest2.BundleOrPackage s
 fromInput(String).MergeableManifest2.BundleOrPackage s
 fromBundleWithNewName(.MergeableManifest2.BundleOrPackage,String).MergeableManifest2.BundleOrPackage s
 fromNameVersion(String,String,String).MergeableManifest2.BundleOrPackage s
 fromNameVersionSuffix(String,String,String,String).MergeableManifest2.BundleOrPackage s
 hasSameName(.MergeableManifest2.BundleOrPackage)boolean -
 getName()String -
 getNameIncludingWhitespacePrefix()String -
 getSuffix()String -
 getVersion()String -
 toString()String -
MergeableManifest2.BundleOrPackageList s
 new(java.util.List<.MergeableManifest2.BundleOrPackage>,String,String) -
 fromInput(String,String,String).MergeableManifest2.BundleOrPackageList s
 list()java.util.List<.MergeableManifest2.BundleOrPackage> -
 mergeInto(.MergeableManifest2.BundleOrPackage,boolean)void -
 toString()String -
Modules2 -
 new() -
 mixin(com.google.inject.Module[])com.google.inject.Module sv
NonRecursiveEContentAdapter - :org.eclipse.emf.ecore.util.EContentAdapter
 new() -
 useRecursion()boolean o
Notifications -
 new() -
 isDiagnosticChange(org.eclipse.emf.common.notify.Notification)boolean -
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
PolymorphicDispatcher.DefaultErrorHandler s <RT=Object> :.PolymorphicDispatcher.ErrorHandler<<RT>>
 new() -
 handle(Object[],Throwable)<RT> -
PolymorphicDispatcher.ErrorHandler sai <P=Object>
 handle(Object[],Throwable)<P> a
PolymorphicDispatcher.MethodDesc o
 new(Object,java.lang.reflect.Method) o
 getDeclaringClass()Class<?> -
 getParameterTypes()Class<?>[] -
 getMethod()java.lang.reflect.Method -
 getTarget()Object -
 isInvokeable(java.util.List<Class<?>>)boolean -
 toString()String -
PolymorphicDispatcher.MethodNameFilter s :com.google.common.base.Predicate<java.lang.reflect.Method>
 maxParams int of
 methodName String of
 minParams int of
 new(String,int,int) -
 apply(java.lang.reflect.Method)boolean -
 toString()String -
 getMaxParams()int -
 getMinParams()int -
PolymorphicDispatcher.NullErrorHandler s <RT=Object> :.PolymorphicDispatcher.ErrorHandler<<RT>>
 new() -
 get().PolymorphicDispatcher.ErrorHandler<<RT>> s <RT=Object>
 handle(Object[],Throwable)<RT> -
PolymorphicDispatcher.Predicates s
 new() -
 forName(String)com.google.common.base.Predicate<java.lang.reflect.Method> s
 forName(String,int)com.google.common.base.Predicate<java.lang.reflect.Method> s
PolymorphicDispatcher.WarningErrorHandler s <RT=Object> :.PolymorphicDispatcher.ErrorHandler<<RT>>
 new(org.apache.log4j.Logger) -
 get(org.apache.log4j.Logger).PolymorphicDispatcher.ErrorHandler<<RT>> s <RT=Object>
 handle(Object[],Throwable)<RT> -
ReflectionUtil -
 new() -
 getObjectType(Class<?>)Class<?> s
 getRawType(java.lang.reflect.Type)Class<?> s
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
SimpleCache - <Key=Object,Value=Object>
 new(com.google.common.base.Function<<Key>,<Value>>) -
 get(<Key>)<Value> -
 clear()void -
 discard(<Key>)void -
 hasCachedValue(<Key>)boolean -
 getSize()int -
 isEmpty()boolean -
StopWatch -
 new() -
 new(org.apache.log4j.Logger) -
 reset()long -
 resetAndLog(String)void -
StringInputStream - :java.io.ByteArrayInputStream
 new(String) -
 new(String,String) - !java.io.UnsupportedEncodingException
Strings -
 EMPTY_ARRAY String[] sf
 SEPARATOR char sf
 new() -
 equalsIgnoreWhitespace(String,String)boolean s
 equal(String,String)boolean s
 notNull(Object)String s
 emptyIfNull(String)String s
 concat(String,java.util.List<String>)String s
 toString(java.util.Collection<<T>>,com.google.common.base.Function<<T>,String>,String)String s <T=Object>
 concat(String,java.util.List<String>,int)String s
 skipLastToken(String,String)String s
 lastToken(String,String)String s
 toFirstUpper(String)String s
 isEmpty(String)boolean s
 newLine()String s
 toPlatformLineSeparator(CharSequence)String s
 toUnixLineSeparator(CharSequence)String s
 toFirstLower(String)String s
 convertFromJavaString(String,boolean)String s
 convertToJavaString(String)String s
 convertToJavaString(String,boolean)String s
 toHex(int)char s
 split(String,String)java.util.List<String> s
 split(String,char)java.util.List<String> s
 pack(String[])String s
 unpack(String)String[] s
 removeLeadingWhitespace(String)String s
 countLineBreaks(CharSequence)int s
 countLineBreaks(CharSequence,int,int)int s
 trimTrailingLineBreak(CharSequence)CharSequence s
 countLines(String)int s
 countLines(String,char[])int s
 countLines(String,char[],int,int)int s
 getLeadingWhiteSpace(String)String s
 wordWrap(String,int)String s
 getLevenshteinDistance(String,String)int s
TailWriter - :java.io.Writer
 new(java.io.Writer,int) -
 close()void - !java.io.IOException
 flush()void - !java.io.IOException
 write(char[],int,int)void - !java.io.IOException
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
Tuples f
 pair(<A>,<B>).Pair<<A>,<B>> s <A=Object,B=Object>
 create(<A>,<B>).Pair<<A>,<B>> s <A=Object,B=Object>
 create(<A>,<B>,<C>).Triple<<A>,<B>,<C>> s <A=Object,B=Object,C=Object>
 toMap(.Pair<<A>,<B>>[])java.util.Map<<A>,<B>> sv <A=Object,B=Object>
UriExtensions -
 new() -
 toUri(String)org.eclipse.emf.common.util.URI -
 shouldValidateEncodingSequences(org.eclipse.emf.common.util.URI,String)boolean o
 cleanupEncodedCharacters(org.eclipse.emf.common.util.URI)org.eclipse.emf.common.util.URI o
 toEmfUri(java.net.URI)org.eclipse.emf.common.util.URI -
 toDecodedString(java.net.URI)String -
 withEmptyAuthority(org.eclipse.emf.common.util.URI)org.eclipse.emf.common.util.URI -
UriUtil -
 new() -
 isPrefixOf(org.eclipse.emf.common.util.URI,org.eclipse.emf.common.util.URI)boolean s
 createFolderURI(java.io.File)org.eclipse.emf.common.util.URI s
 toFolderURI(org.eclipse.emf.common.util.URI)org.eclipse.emf.common.util.URI s
Wrapper - <T=Object>
 wrap(<T>).Wrapper<<T>> s <T=Object>
 forType(Class<<T>>).Wrapper<<T>> s <T=Object>
 new() -
 new(<T>) -
 get()<T> -
 set(<T>)void -
 isEmpty()boolean -
 toString()String -
XtextVersion -
 new(String) -
 getCurrent().XtextVersion s
 getXtextGradlePluginVersion()String -
 getMweVersion()String -
 getMweBuildNumber()String -
 getAntlrGeneratorVersion()String -
 getXtendGradlePluginVersion()String -
 getXtendAndroidGradlePluginVersion()String -
 isSnapshot()boolean -
 isStable()boolean -
 toString()String -
 hashCode()int -
 equals(Object)boolean -
 getVersion()String -
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
