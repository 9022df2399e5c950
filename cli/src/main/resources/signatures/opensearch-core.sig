# org.opensearch:opensearch-core:2.19.7
package org.opensearch
Build - +Type
 CURRENT .Build sf
 new(.Build.Type,String,String,boolean,String,String) -
 hash()String -
 date()String -
 getDistribution()String -
 getQualifiedVersion()String -
 type().Build.Type -
 isSnapshot()boolean -
 isProductionRelease()boolean -
 toString()String -
 equals(Object)boolean -
 hashCode()int -
ExceptionsHelper f
 convertToRuntime(Exception)RuntimeException s
 convertToOpenSearchException(Exception).OpenSearchException s
 status(Throwable).core.rest.RestStatus s
 summaryMessage(Throwable)String s
 unwrapCause(Throwable)Throwable s
 detailedMessage(Throwable)String sx
 stackTrace(Throwable)String s
 formatStackTrace(StackTraceElement[])String s
 rethrowAndSuppress(java.util.List<<T>>)void s <T=Throwable> !<T>
 maybeThrowRuntimeAndSuppress(java.util.List<<T>>)void s <T=Throwable>
 useOrSuppress(<T>,<T>)<T> s <T=Throwable>
 unwrapCorruption(Throwable)java.io.IOException s
 unwrap(Throwable,Class<?>[])Throwable sv
 reThrowIfNotNull(Throwable)boolean s
 unwrapCausesAndSuppressed(Throwable,java.util.function.Predicate<Throwable>)java.util.Optional<<T>> s <T=Throwable>
 maybeError(Throwable)java.util.Optional<Error> s
 maybeDieOnAnotherThread(Throwable)void s
 catchAsRuntimeException(.common.CheckedSupplier<<R>,<E>>)<R> s <R=Object,E=Exception>
 catchAsRuntimeException(.common.CheckedRunnable<Exception>)void s
 groupBy(.core.action.ShardOperationFailedException[]).core.action.ShardOperationFailedException[] s
LegacyESVersion - :.Version
 V_7_0_0 .LegacyESVersion sf
 V_7_0_1 .LegacyESVersion sf
 V_7_1_0 .LegacyESVersion sf
 V_7_1_1 .LegacyESVersion sf
 V_7_2_0 .LegacyESVersion sf
 V_7_2_1 .LegacyESVersion sf
 V_7_3_0 .LegacyESVersion sf
 V_7_3_1 .LegacyESVersion sf
 V_7_3_2 .LegacyESVersion sf
 V_7_4_0 .LegacyESVersion sf
 V_7_4_1 .LegacyESVersion sf
 V_7_4_2 .LegacyESVersion sf
 V_7_5_0 .LegacyESVersion sf
 V_7_5_1 .LegacyESVersion sf
 V_7_5_2 .LegacyESVersion sf
 V_7_6_0 .LegacyESVersion sf
 V_7_6_1 .LegacyESVersion sf
 V_7_6_2 .LegacyESVersion sf
 V_7_7_0 .LegacyESVersion sf
 V_7_7_1 .LegacyESVersion sf
 V_7_8_0 .LegacyESVersion sf
 V_7_8_1 .LegacyESVersion sf
 V_7_9_0 .LegacyESVersion sf
 V_7_9_1 .LegacyESVersion sf
 V_7_9_2 .LegacyESVersion sf
 V_7_9_3 .LegacyESVersion sf
 V_7_10_0 .LegacyESVersion sf
 V_7_10_1 .LegacyESVersion sf
 V_7_10_2 .LegacyESVersion sf
 idToVersion java.util.Map<Integer,.Version> osf
 stringToVersion java.util.Map<String,.Version> osf
 new(int,org.apache.lucene.util.Version) o
 isBeta()boolean -
 isAlpha()boolean -
 fromString(String).Version s
 maskId(int)int o
 toString()String -
OpenSearchException - :RuntimeException,.core.common.io.stream.Writeable,.core.xcontent.ToXContentFragment +OpenSearchExceptionHandle,OpenSearchExceptionHandleRegistry
 UNKNOWN_VERSION_ADDED .Version osf
 REST_EXCEPTION_SKIP_STACK_TRACE String sf
 REST_EXCEPTION_SKIP_STACK_TRACE_DEFAULT boolean sf
 STACK_TRACE String sf
 metadata java.util.Map<String,java.util.List<String>> of
 headers java.util.Map<String,java.util.List<String>> of
 new(Throwable) -
 new(String,Object[]) v
 new(String,Throwable,Object[]) v
 new(.core.common.io.stream.StreamInput) - !java.io.IOException
 writeTo(.core.common.io.stream.StreamOutput)void - !java.io.IOException
 addMetadata(String,String[])void v
 addMetadata(String,java.util.List<String>)void -
 getMetadataKeys()java.util.Set<String> -
 getMetadata(String)java.util.List<String> -
 getMetadata()java.util.Map<String,java.util.List<String>> o
 addHeader(String,java.util.List<String>)void -
 addHeader(String,String[])void v
 getHeaderKeys()java.util.Set<String> -
 getHeader(String)java.util.List<String> -
 getHeaders()java.util.Map<String,java.util.List<String>> o
 status().core.rest.RestStatus -
 unwrapCause()Throwable -
 getDetailedMessage()String -
 getRootCause()Throwable -
 readException(<T>,int).OpenSearchException s <T=.core.common.io.stream.StreamInput> !java.io.IOException
 isRegistered(Class<Throwable>,.Version)boolean s
 getId(Class<.OpenSearchException>)int s
 toXContent(.core.xcontent.XContentBuilder,.core.xcontent.ToXContent.Params).core.xcontent.XContentBuilder - !java.io.IOException
 innerToXContent(.core.xcontent.XContentBuilder,.core.xcontent.ToXContent.Params,Throwable,String,String,java.util.Map<String,java.util.List<String>>,java.util.Map<String,java.util.List<String>>,Throwable)void os !java.io.IOException
 headerToXContent(.core.xcontent.XContentBuilder,String,java.util.List<String>)void os !java.io.IOException
 metadataToXContent(.core.xcontent.XContentBuilder,.core.xcontent.ToXContent.Params)void o !java.io.IOException
 fromXContent(.core.xcontent.XContentParser).OpenSearchException s !java.io.IOException
 innerFromXContent(.core.xcontent.XContentParser,boolean).OpenSearchException s !java.io.IOException
 generateThrowableXContent(.core.xcontent.XContentBuilder,.core.xcontent.ToXContent.Params,Throwable)void s !java.io.IOException
 generateFailureXContent(.core.xcontent.XContentBuilder,.core.xcontent.ToXContent.Params,Exception,boolean)void s !java.io.IOException
 failureFromXContent(.core.xcontent.XContentParser).OpenSearchException s !java.io.IOException
 guessRootCauses().OpenSearchException[] -
 guessRootCauses(Throwable).OpenSearchException[] s
 getExceptionName()String o
 getExceptionName(Throwable)String s
 getExceptionSimpleClassName(Throwable)String s
 toString()String -
 readStackTrace(<T>,.core.common.io.stream.StreamInput)<T> s <T=Throwable> !java.io.IOException
 writeStackTraces(<T>,.core.common.io.stream.StreamOutput,.core.common.io.stream.Writeable.Writer<Throwable>)<T> s <S=.core.common.io.stream.StreamOutput,T=Throwable> !java.io.IOException
 setResources(String,String[])void v
 getResourceId()java.util.List<String> -
 getResourceType()String -
 getIndex().core.index.Index -
 setIndex(.core.index.Index)void -
 setIndex(String)void -
 getShardId().core.index.shard.ShardId -
 setShard(.core.index.shard.ShardId)void -
OpenSearchException.OpenSearchExceptionHandle os
OpenSearchException.OpenSearchExceptionHandleRegistry s
 new() -
 getSupplier(int).common.CheckedFunction<.core.common.io.stream.StreamInput,.OpenSearchException,java.io.IOException> s
 registerExceptionHandle(.OpenSearchException.OpenSearchExceptionHandle)void s
 getId(Class<.OpenSearchException>)int s
 ids()java.util.Set<Integer> s
 handles()java.util.Collection<.OpenSearchException.OpenSearchExceptionHandle> s
 isRegistered(Class<Throwable>,.Version)boolean s
 getRegisteredKeys()java.util.Set<Class<.OpenSearchException>> s
OpenSearchParseException - :.OpenSearchException
 new(String,Object[]) v
 new(String,Throwable,Object[]) v
 new(.core.common.io.stream.StreamInput) - !java.io.IOException
 status().core.rest.RestStatus -
OpenSearchWrapperException ai
 getCause()Throwable a
Version - :Comparable<.Version>,.core.xcontent.ToXContentFragment
 V_EMPTY_ID int sf
 V_EMPTY .Version sf
 V_1_0_0 .Version sf
 V_1_1_0 .Version sf
 V_1_2_0 .Version sf
 V_1_2_1 .Version sf
 V_1_2_2 .Version sf
 V_1_2_3 .Version sf
 V_1_2_4 .Version sf
 V_1_2_5 .Version sf
 V_1_3_0 .Version sf
 V_1_3_1 .Version sf
 V_1_3_2 .Version sf
 V_1_3_3 .Version sf
 V_1_3_4 .Version sf
 V_1_3_5 .Version sf
 V_1_3_6 .Version sf
 V_1_3_7 .Version sf
 V_1_3_8 .Version sf
 V_1_3_9 .Version sf
 V_1_3_10 .Version sf
 V_1_3_11 .Version sf
 V_1_3_12 .Version sf
 V_1_3_13 .Version sf
 V_1_3_14 .Version sf
 V_1_3_15 .Version sf
 V_1_3_16 .Version sf
 V_1_3_17 .Version sf
 V_1_3_18 .Version sf
 V_1_3_19 .Version sf
 V_1_3_20 .Version sf
 V_1_3_21 .Version sf
 V_2_0_0 .Version sf
 V_2_0_1 .Version sf
 V_2_0_2 .Version sf
 V_2_1_0 .Version sf
 V_2_1_1 .Version sf
 V_2_2_0 .Version sf
 V_2_2_1 .Version sf
 V_2_2_2 .Version sf
 V_2_3_0 .Version sf
 V_2_3_1 .Version sf
 V_2_4_0 .Version sf
 V_2_4_1 .Version sf
 V_2_4_2 .Version sf
 V_2_5_0 .Version sf
 V_2_5_1 .Version sf
 V_2_6_0 .Version sf
 V_2_6_1 .Version sf
 V_2_7_0 .Version sf
 V_2_7_1 .Version sf
 V_2_8_0 .Version sf
 V_2_8_1 .Version sf
 V_2_9_0 .Version sf
 V_2_9_1 .Version sf
 V_2_10_0 .Version sf
 V_2_10_1 .Version sf
 V_2_11_0 .Version sf
 V_2_11_1 .Version sf
 V_2_11_2 .Version sf
 V_2_12_0 .Version sf
 V_2_12_1 .Version sf
 V_2_13_0 .Version sf
 V_2_13_1 .Version sf
 V_2_14_0 .Version sf
 V_2_14_1 .Version sf
 V_2_15_0 .Version sf
 V_2_15_1 .Version sf
 V_2_16_0 .Version sf
 V_2_16_1 .Version sf
 V_2_17_0 .Version sf
 V_2_17_1 .Version sf
 V_2_17_2 .Version sf
 V_2_18_0 .Version sf
 V_2_18_1 .Version sf
 V_2_19_0 .Version sf
 V_2_19_1 .Version sf
 V_2_19_2 .Version sf
 V_2_19_3 .Version sf
 V_2_19_4 .Version sf
 V_2_19_5 .Version sf
 V_2_19_6 .Version sf
 V_2_19_7 .Version sf
 CURRENT .Version sf
 MASK int sf
 id int f
 major byte f
 minor byte f
 revision byte f
 build byte f
 luceneVersion org.apache.lucene.util.Version f
 fromId(int).Version s
 computeLegacyID(int,int,int,int)int s
 computeID(int,int,int,int)int s
 min(.Version,.Version).Version s
 max(.Version,.Version).Version s
 fromString(String).Version s
 after(.Version)boolean -
 onOrAfter(.Version)boolean -
 before(.Version)boolean -
 onOrBefore(.Version)boolean -
 compareMajor(.Version)int -
 compareTo(.Version)int -
 toXContent(.core.xcontent.XContentBuilder,.core.xcontent.ToXContent.Params).core.xcontent.XContentBuilder - !java.io.IOException
 minimumCompatibilityVersion().Version -
 computeMinCompatVersion().Version o
 maskId(int)int o
 minimumIndexCompatibilityVersion().Version -
 isCompatible(.Version)boolean -
 main(String[])void s
 toString()String -
 equals(Object)boolean -
 hashCode()int -
 isBeta()boolean -
 isAlpha()boolean -
 isRC()boolean -
 isRelease()boolean -
 getDeclaredVersions(Class<?>)java.util.List<.Version> s
 stringHasLength(String)boolean s
package org.opensearch.core
ParseField - +CommonFields
 new(String,String[]) v
 getPreferredName()String -
 getAllNamesIncludedDeprecated()String[] -
 withDeprecation(String[]).ParseField v
 withAllDeprecated(String).ParseField -
 withAllDeprecated().ParseField -
 match(String,.xcontent.DeprecationHandler)boolean -
 match(String,java.util.function.Supplier<.xcontent.XContentLocation>,String,.xcontent.DeprecationHandler)boolean -
 toString()String -
 getAllReplacedWith()String -
 getDeprecatedNames()String[] -
package org.opensearch.core.action
ActionListener ai <Response=Object>
 onResponse(<Response>)void a
 onFailure(Exception)void a
 wrap(org.opensearch.common.CheckedConsumer<<Response>,Exception>,java.util.function.Consumer<Exception>).ActionListener<<Response>> s <Response=Object>
 delegateResponse(.ActionListener<<T>>,java.util.function.BiConsumer<.ActionListener<<T>>,Exception>).ActionListener<<T>> s <T=Object>
 delegateFailure(.ActionListener<<R>>,java.util.function.BiConsumer<.ActionListener<<R>>,<T>>).ActionListener<<T>> s <T=Object,R=Object>
 wrap(Runnable).ActionListener<<Response>> s <Response=Object>
 map(.ActionListener<<T>>,org.opensearch.common.CheckedFunction<<Response>,<T>,Exception>).ActionListener<<Response>> s <T=Object,Response=Object>
 toBiConsumer(.ActionListener<<Response>>)java.util.function.BiConsumer<<Response>,Exception> s <Response=Object>
 onResponse(Iterable<.ActionListener<<Response>>>,<Response>)void s <Response=Object>
 onFailure(Iterable<.ActionListener<<Response>>>,Exception)void s <Response=Object>
 runAfter(.ActionListener<<Response>>,Runnable).ActionListener<<Response>> s <Response=Object>
 runBefore(.ActionListener<<Response>>,org.opensearch.common.CheckedRunnable<?>).ActionListener<<Response>> s <Response=Object>
 notifyOnce(.ActionListener<<Response>>).ActionListener<<Response>> s <Response=Object>
 completeWith(.ActionListener<<Response>>,org.opensearch.common.CheckedSupplier<<Response>,Exception>)void s <Response=Object>
ActionResponse a :org.opensearch.core.transport.TransportResponse
 new() -
 new(org.opensearch.core.common.io.stream.StreamInput) - !java.io.IOException
NotifyOnceListener a <Response=Object> :.ActionListener<<Response>>
 new() -
 innerOnResponse(<Response>)void oa
 innerOnFailure(Exception)void oa
 onResponse(<Response>)void f
 onFailure(Exception)void f
ShardOperationFailedException a :org.opensearch.core.common.io.stream.Writeable,org.opensearch.core.xcontent.ToXContentObject
 index String o
 shardId int o
 reason String o
 status org.opensearch.core.rest.RestStatus o
 cause Throwable o
 new() o
 new(String,int,String,org.opensearch.core.rest.RestStatus,Throwable) o
 index()String f
 shardId()int f
 reason()String f
 status()org.opensearch.core.rest.RestStatus f
 getCause()Throwable f
package org.opensearch.core.action.support
DefaultShardOperationFailedException - :org.opensearch.core.action.ShardOperationFailedException,org.opensearch.core.common.io.stream.Writeable
 PARSER org.opensearch.core.xcontent.ConstructingObjectParser<.DefaultShardOperationFailedException,Void> sf
 declareFields(org.opensearch.core.xcontent.ConstructingObjectParser<<T>,Void>)void os <T=.DefaultShardOperationFailedException>
 new() o
 new(org.opensearch.core.common.io.stream.StreamInput) o !java.io.IOException
 new(org.opensearch.OpenSearchException) -
 new(String,int,Throwable) -
 readShardOperationFailed(org.opensearch.core.common.io.stream.StreamInput).DefaultShardOperationFailedException s !java.io.IOException
 readFrom(org.opensearch.core.common.io.stream.StreamInput,.DefaultShardOperationFailedException)void s !java.io.IOException
 writeTo(org.opensearch.core.common.io.stream.StreamOutput)void - !java.io.IOException
 toString()String -
 toXContent(org.opensearch.core.xcontent.XContentBuilder,org.opensearch.core.xcontent.ToXContent.Params)org.opensearch.core.xcontent.XContentBuilder f !java.io.IOException
 innerToXContent(org.opensearch.core.xcontent.XContentBuilder,org.opensearch.core.xcontent.ToXContent.Params)org.opensearch.core.xcontent.XContentBuilder o !java.io.IOException
 fromXContent(org.opensearch.core.xcontent.XContentParser).DefaultShardOperationFailedException s
package org.opensearch.core.common
ParsingException - :org.opensearch.OpenSearchException
 UNKNOWN_POSITION int osf
 new(org.opensearch.core.xcontent.XContentLocation,String,Object[]) v
 new(org.opensearch.core.xcontent.XContentLocation,String,Throwable,Object[]) v
 new(int,int,String,Throwable) -
 new(.io.stream.StreamInput) - !java.io.IOException
 getLineNumber()int -
 getColumnNumber()int -
 status()org.opensearch.core.rest.RestStatus -
 metadataToXContent(org.opensearch.core.xcontent.XContentBuilder,org.opensearch.core.xcontent.ToXContent.Params)void o !java.io.IOException
 writeTo(.io.stream.StreamOutput)void - !java.io.IOException
package org.opensearch.core.common.breaker
CircuitBreaker ai +Durability,Type
 PARENT String sf
 FIELDDATA String sf
 REQUEST String sf
 IN_FLIGHT_REQUESTS String sf
 circuitBreak(String,long)void a
 addEstimateBytesAndMaybeBreak(long,String)double a !.CircuitBreakingException
 addWithoutBreaking(long)long a
 getUsed()long a
 getLimit()long a
 getOverhead()double a
 getTrippedCount()long a
 getName()String a
 getDurability().CircuitBreaker.Durability a
 setLimitAndOverhead(long,double)void a
CircuitBreaker.Durability sfe :Enum<.CircuitBreaker.Durability>
 TRANSIENT .CircuitBreaker.Durability sf
 PERMANENT .CircuitBreaker.Durability sf
 values().CircuitBreaker.Durability[] s
 valueOf(String).CircuitBreaker.Durability s
CircuitBreaker.Type sfe :Enum<.CircuitBreaker.Type>
 MEMORY .CircuitBreaker.Type sf
 PARENT .CircuitBreaker.Type sf
 NOOP .CircuitBreaker.Type sf
 values().CircuitBreaker.Type[] s
 valueOf(String).CircuitBreaker.Type s
 parseValue(String).CircuitBreaker.Type s
CircuitBreakingException - :org.opensearch.OpenSearchException
 new(org.opensearch.core.common.io.stream.StreamInput) - !java.io.IOException
 new(String,.CircuitBreaker.Durability) -
 new(String,long,long,.CircuitBreaker.Durability) -
 writeTo(org.opensearch.core.common.io.stream.StreamOutput)void - !java.io.IOException
 getBytesWanted()long -
 getByteLimit()long -
 getDurability().CircuitBreaker.Durability -
 status()org.opensearch.core.rest.RestStatus -
 metadataToXContent(org.opensearch.core.xcontent.XContentBuilder,org.opensearch.core.xcontent.ToXContent.Params)void o !java.io.IOException
package org.opensearch.core.common.bytes
AbstractBytesReference a :.BytesReference
 new() -
 indexOf(byte,int)int -
 streamInput()org.opensearch.core.common.io.stream.StreamInput - !java.io.IOException
 writeTo(java.io.OutputStream)void - !java.io.IOException
 getMaxUTF16Length()int o
 utf8ToString()String -
 iterator()org.apache.lucene.util.BytesRefIterator -
 equals(Object)boolean -
 hashCode()int -
 compareTo(.BytesReference)int -
 toXContent(org.opensearch.core.xcontent.XContentBuilder,org.opensearch.core.xcontent.ToXContent.Params)org.opensearch.core.xcontent.XContentBuilder - !java.io.IOException
BytesArray f :.AbstractBytesReference
 EMPTY .BytesArray sf
 new(String) -
 new(org.apache.lucene.util.BytesRef) -
 new(org.apache.lucene.util.BytesRef,boolean) -
 new(byte[]) -
 new(byte[],int,int) -
 get(int)byte -
 getInt(int)int -
 length()int -
 hashCode()int -
 equals(Object)boolean -
 slice(int,int).BytesReference -
 array()byte[] -
 offset()int -
 toBytesRef()org.apache.lucene.util.BytesRef -
 ramBytesUsed()long -
 streamInput()org.opensearch.core.common.io.stream.StreamInput -
 writeTo(java.io.OutputStream)void - !java.io.IOException
BytesReference ai :Comparable<.BytesReference>,org.opensearch.core.xcontent.ToXContentFragment
 bytes(org.opensearch.core.xcontent.XContentBuilder).BytesReference s
 toBytes(.BytesReference)byte[] s
 toBytesWithoutCompact(.BytesReference)byte[] s
 toByteBuffers(.BytesReference)java.nio.ByteBuffer[] s
 fromByteBuffers(java.nio.ByteBuffer[]).BytesReference s
 fromByteBuffer(java.nio.ByteBuffer).BytesReference s
 fromByteArray(org.opensearch.core.common.util.ByteArray,int).BytesReference s
 get(int)byte a
 getInt(int)int d
 indexOf(byte,int)int a
 length()int a
 slice(int,int).BytesReference a
 ramBytesUsed()long a
 streamInput()org.opensearch.core.common.io.stream.StreamInput a !java.io.IOException
 writeTo(java.io.OutputStream)void a !java.io.IOException
 utf8ToString()String a
 toBytesRef()org.apache.lucene.util.BytesRef a
 iterator()org.apache.lucene.util.BytesRefIterator a
CompositeBytesReference f :.AbstractBytesReference
 of(.BytesReference[]).BytesReference sv
 get(int)byte -
 indexOf(byte,int)int -
 length()int -
 slice(int,int).BytesReference -
 toBytesRef()org.apache.lucene.util.BytesRef -
 iterator()org.apache.lucene.util.BytesRefIterator -
 writeTo(java.io.OutputStream)void - !java.io.IOException
 ramBytesUsed()long -
PagedBytesReference - :.AbstractBytesReference
 PAGE_SIZE_IN_BYTES int sf
 get(int)byte -
 length()int -
 slice(int,int).BytesReference -
 toBytesRef()org.apache.lucene.util.BytesRef -
 iterator()org.apache.lucene.util.BytesRefIterator f
 ramBytesUsed()long -
package org.opensearch.core.common.io.stream
BytesStream a :.StreamOutput
 new() -
 bytes()org.opensearch.core.common.bytes.BytesReference a
FilterStreamInput a :.StreamInput
 delegate .StreamInput of
 new(.StreamInput) o
 readByte()byte - !java.io.IOException
 readBytes(byte[],int,int)void - !java.io.IOException
 readShort()short - !java.io.IOException
 readInt()int - !java.io.IOException
 readLong()long - !java.io.IOException
 reset()void - !java.io.IOException
 mark(int)void -
 markSupported()boolean -
 read()int - !java.io.IOException
 close()void - !java.io.IOException
 available()int - !java.io.IOException
 getVersion()org.opensearch.Version -
 setVersion(org.opensearch.Version)void -
 ensureCanReadBytes(int)void o !java.io.EOFException
 namedWriteableRegistry().NamedWriteableRegistry -
NamedWriteable ai :.Writeable
 getWriteableName()String a
NamedWriteableRegistry - +Entry
 new(java.util.List<.NamedWriteableRegistry.Entry>) -
 getReader(Class<<T>>,String).Writeable.Reader<<T>> - <T=Object>
NamedWriteableRegistry.Entry s
 categoryClass Class<?> f
 name String f
 reader .Writeable.Reader<?> f
 new(Class<<T>>,String,.Writeable.Reader<<T>>) - <T=.NamedWriteable>
NotSerializableExceptionWrapper f :org.opensearch.OpenSearchException
 new(Throwable) -
 new(.StreamInput) - !java.io.IOException
 writeTo(.StreamOutput)void - !java.io.IOException
 getExceptionName()String o
 status()org.opensearch.core.rest.RestStatus -
StreamInput a :java.io.InputStream
 new() -
 getVersion()org.opensearch.Version -
 setVersion(org.opensearch.Version)void -
 readByte()byte a !java.io.IOException
 readBytes(byte[],int,int)void a !java.io.IOException
 readBytesReference()org.opensearch.core.common.bytes.BytesReference - !java.io.IOException
 readOptionalBytesReference()org.opensearch.core.common.bytes.BytesReference - !java.io.IOException
 readBytesReference(int)org.opensearch.core.common.bytes.BytesReference - !java.io.IOException
 readBytesRef()org.apache.lucene.util.BytesRef - !java.io.IOException
 readFully(byte[])void - !java.io.IOException
 readBytesRef(int)org.apache.lucene.util.BytesRef - !java.io.IOException
 readShort()short - !java.io.IOException
 readInt()int - !java.io.IOException
 readVInt()int - !java.io.IOException
 readOptionalInt()Integer - !java.io.IOException
 readLong()long - !java.io.IOException
 readVLong()long - !java.io.IOException
 readOptionalVLong()Long - !java.io.IOException
 readZLong()long - !java.io.IOException
 readOptionalLong()Long - !java.io.IOException
 readBigInteger()java.math.BigInteger - !java.io.IOException
 readMediaType()org.opensearch.core.xcontent.MediaType - !java.io.IOException
 readOptionalText()org.opensearch.core.common.text.Text - !java.io.IOException
 readText()org.opensearch.core.common.text.Text - !java.io.IOException
 readOptionalString()String - !java.io.IOException
 readOptionalSecureString()org.opensearch.core.common.settings.SecureString - !java.io.IOException
 readOptionalFloat()Float - !java.io.IOException
 readOptionalVInt()Integer - !java.io.IOException
 readString()String - !java.io.IOException
 readSecureString()org.opensearch.core.common.settings.SecureString - !java.io.IOException
 readFloat()float f !java.io.IOException
 readDouble()double f !java.io.IOException
 readOptionalDouble()Double f !java.io.IOException
 readBoolean()boolean f !java.io.IOException
 readOptionalBoolean()Boolean f !java.io.IOException
 close()void a !java.io.IOException
 available()int a !java.io.IOException
 readStringArray()String[] - !java.io.IOException
 readOptionalStringArray()String[] - !java.io.IOException
 readMap(.Writeable.Reader<<K>>,.Writeable.Reader<<V>>)java.util.Map<<K>,<V>> - <K=Object,V=Object> !java.io.IOException
 readOrderedMap(.Writeable.Reader<<K>>,.Writeable.Reader<<V>>)java.util.SortedMap<<K>,<V>> - <K=Comparable<<K>>,V=Object> !java.io.IOException
 readOrderedMap(.Writeable.Reader<<K>>,.Writeable.Reader<<V>>,java.util.Comparator<<K>>)java.util.SortedMap<<K>,<V>> - <K=Comparable<<K>>,V=Object> !java.io.IOException
 readMapOfLists(.Writeable.Reader<<K>>,.Writeable.Reader<<V>>)java.util.Map<<K>,java.util.List<<V>>> - <K=Object,V=Object> !java.io.IOException
 readMap()java.util.Map<String,Object> - !java.io.IOException
 readGenericValue()Object - !java.io.IOException
 readInstant()java.time.Instant f !java.io.IOException
 readOptionalInstant()java.time.Instant f !java.io.IOException
 readZoneId()java.time.ZoneId - !java.io.IOException
 readOptionalZoneId()java.time.ZoneId - !java.io.IOException
 readIntArray()int[] - !java.io.IOException
 readVIntArray()int[] - !java.io.IOException
 readLongArray()long[] - !java.io.IOException
 readVLongArray()long[] - !java.io.IOException
 readFloatArray()float[] - !java.io.IOException
 readDoubleArray()double[] - !java.io.IOException
 readByteArray()byte[] - !java.io.IOException
 readArray(.Writeable.Reader<<T>>,java.util.function.IntFunction<<T>[]>)<T>[] - <T=Object> !java.io.IOException
 readOptionalArray(.Writeable.Reader<<T>>,java.util.function.IntFunction<<T>[]>)<T>[] - <T=Object> !java.io.IOException
 readOptionalWriteable(.Writeable.Reader<<T>>)<T> - <T=.Writeable> !java.io.IOException
 readException()<T> - <T=Exception> !java.io.IOException
 readVersion()org.opensearch.Version - !java.io.IOException
 readSemverRange()org.opensearch.semver.SemverRange - !java.io.IOException
 readBuild()org.opensearch.Build - !java.io.IOException
 namedWriteableRegistry().NamedWriteableRegistry -
 readNamedWriteable(Class<<C>>)<C> - <C=.NamedWriteable> !java.io.IOException
 readNamedWriteable(Class<<C>>,String)<C> - <C=.NamedWriteable> !java.io.IOException
 readOptionalNamedWriteable(Class<<C>>)<C> - <C=.NamedWriteable> !java.io.IOException
 readList(.Writeable.Reader<<T>>)java.util.List<<T>> - <T=Object> !java.io.IOException
 readStringList()java.util.List<String> - !java.io.IOException
 readOptionalStringList()java.util.List<String> - !java.io.IOException
 readSet(.Writeable.Reader<<T>>)java.util.Set<<T>> - <T=Object> !java.io.IOException
 readNamedWriteableList(Class<<T>>)java.util.List<<T>> - <T=.NamedWriteable> !java.io.IOException
 readEnum(Class<<E>>)<E> - <E=Enum<<E>>> !java.io.IOException
 readEnumSet(Class<<E>>)java.util.EnumSet<<E>> - <E=Enum<<E>>> !java.io.IOException
 wrap(byte[]).StreamInput s
 wrap(byte[],int,int).StreamInput s
 ensureCanReadBytes(int)void oa !java.io.EOFException
 readTimeValue()org.opensearch.common.unit.TimeValue - !java.io.IOException
 readOptionalTimeValue()org.opensearch.common.unit.TimeValue - !java.io.IOException
StreamOutput a :java.io.OutputStream
 new() -
 getVersion()org.opensearch.Version -
 setVersion(org.opensearch.Version)void -
 hasFeature(String)boolean -
 setFeatures(java.util.Set<String>)void -
 getFeatures()java.util.Set<String> -
 position()long - !java.io.IOException
 seek(long)void - !java.io.IOException
 writeByte(byte)void a !java.io.IOException
 writeBytes(byte[])void - !java.io.IOException
 writeBytes(byte[],int)void - !java.io.IOException
 writeBytes(byte[],int,int)void a !java.io.IOException
 writeByteArray(byte[])void - !java.io.IOException
 writeBytesReference(org.opensearch.core.common.bytes.BytesReference)void - !java.io.IOException
 writeOptionalBytesReference(org.opensearch.core.common.bytes.BytesReference)void - !java.io.IOException
 writeBytesRef(org.apache.lucene.util.BytesRef)void - !java.io.IOException
 writeShort(short)void f !java.io.IOException
 writeInt(int)void - !java.io.IOException
 writeVInt(int)void - !java.io.IOException
 writeLong(long)void - !java.io.IOException
 writeVLong(long)void - !java.io.IOException
 writeOptionalVLong(Long)void - !java.io.IOException
 writeVLongNoCheck(long)void - !java.io.IOException
 writeZLong(long)void - !java.io.IOException
 writeOptionalLong(Long)void - !java.io.IOException
 writeOptionalString(String)void - !java.io.IOException
 writeOptionalSecureString(org.opensearch.core.common.settings.SecureString)void - !java.io.IOException
 writeOptionalInt(Integer)void - !java.io.IOException
 writeOptionalVInt(Integer)void - !java.io.IOException
 writeOptionalFloat(Float)void - !java.io.IOException
 writeOptionalText(org.opensearch.core.common.text.Text)void - !java.io.IOException
 writeText(org.opensearch.core.common.text.Text)void - !java.io.IOException
 writeString(String)void - !java.io.IOException
 writeSecureString(org.opensearch.core.common.settings.SecureString)void - !java.io.IOException
 writeFloat(float)void - !java.io.IOException
 writeDouble(double)void - !java.io.IOException
 writeOptionalDouble(Double)void - !java.io.IOException
 writeBigInteger(java.math.BigInteger)void f !java.io.IOException
 writeBoolean(boolean)void - !java.io.IOException
 writeOptionalBoolean(Boolean)void - !java.io.IOException
 flush()void a !java.io.IOException
 close()void a !java.io.IOException
 reset()void a !java.io.IOException
 write(int)void - !java.io.IOException
 write(byte[],int,int)void - !java.io.IOException
 writeStringArray(String[])void - !java.io.IOException
 writeStringArrayNullable(String[])void - !java.io.IOException
 writeOptionalStringArray(String[])void - !java.io.IOException
 writeMap(java.util.Map<String,Object>)void - !java.io.IOException
 writeMapWithConsistentOrder(java.util.Map<String,Object>)void - !java.io.IOException
 writeMapOfLists(java.util.Map<<K>,java.util.List<<V>>>,.Writeable.Writer<<K>>,.Writeable.Writer<<V>>)void f <K=Object,V=Object> !java.io.IOException
 writeMap(java.util.Map<<K>,<V>>,.Writeable.Writer<<K>>,.Writeable.Writer<<V>>)void - <K=Object,V=Object> !java.io.IOException
 writeInstant(java.time.Instant)void f !java.io.IOException
 writeOptionalInstant(java.time.Instant)void f !java.io.IOException
 getWriter(Class<?>)<W> s <W=.Writeable.Writer<?>>
 writeGenericValue(Object)void - !java.io.IOException
 checkWriteable(Object)void s !IllegalArgumentException
 writeIntArray(int[])void - !java.io.IOException
 writeVIntArray(int[])void - !java.io.IOException
 writeLongArray(long[])void - !java.io.IOException
 writeVLongArray(long[])void - !java.io.IOException
 writeFloatArray(float[])void - !java.io.IOException
 writeDoubleArray(double[])void - !java.io.IOException
 writeArray(.Writeable.Writer<<T>>,<T>[])void - <T=Object> !java.io.IOException
 writeOptionalArray(.Writeable.Writer<<T>>,<T>[])void - <T=Object> !java.io.IOException
 writeArray(<T>[])void - <T=.Writeable> !java.io.IOException
 writeOptionalArray(<T>[])void - <T=.Writeable> !java.io.IOException
 writeOptionalWriteable(.Writeable)void - !java.io.IOException
 writeOptionalWriteable(.Writeable.Writer<<T>>,<T>)void - <T=.Writeable> !java.io.IOException
 writeException(Throwable)void - !java.io.IOException
 writeVersion(org.opensearch.Version)void - !java.io.IOException
 writeSemverRange(org.opensearch.semver.SemverRange)void - !java.io.IOException
 writeBuild(org.opensearch.Build)void - !java.io.IOException
 failOnTooManyNestedExceptions(Throwable)boolean o
 writeNamedWriteable(.NamedWriteable)void - !java.io.IOException
 writeOptionalNamedWriteable(.NamedWriteable)void - !java.io.IOException
 writeZoneId(java.time.ZoneId)void - !java.io.IOException
 writeOptionalZoneId(java.time.ZoneId)void - !java.io.IOException
 writeCollection(java.util.Collection<.Writeable>)void - !java.io.IOException
 writeList(java.util.List<.Writeable>)void - !java.io.IOException
 writeCollection(java.util.Collection<<T>>,.Writeable.Writer<<T>>)void - <T=Object> !java.io.IOException
 writeStringCollection(java.util.Collection<String>)void - !java.io.IOException
 writeOptionalStringCollection(java.util.Collection<String>)void - !java.io.IOException
 writeNamedWriteableList(java.util.List<.NamedWriteable>)void - !java.io.IOException
 writeEnum(<E>)void - <E=Enum<<E>>> !java.io.IOException
 writeEnumSet(java.util.EnumSet<<E>>)void - <E=Enum<<E>>> !java.io.IOException
 writeTimeValue(org.opensearch.common.unit.TimeValue)void - !java.io.IOException
 writeOptionalTimeValue(org.opensearch.common.unit.TimeValue)void - !java.io.IOException
VersionedNamedWriteable ai :.NamedWriteable
 getWriteableName()String a
 getMinimalSupportedVersion()org.opensearch.Version a
Writeable ai +Reader,WriteableRegistry,Writer
 writeTo(.StreamOutput)void a !java.io.IOException
Writeable.Reader sai <V=Object>
 read(.StreamInput)<V> a !java.io.IOException
Writeable.Writer sai <V=Object>
 write(.StreamOutput,<V>)void a !java.io.IOException
package org.opensearch.core.common.settings
SecureString f :CharSequence,java.io.Closeable
 new(char[]) -
 new(String) x
 equals(Object)boolean -
 hashCode()int -
 length()int -
 charAt(int)char -
 subSequence(int,int).SecureString -
 toString()String -
 close()void -
 clone().SecureString -
 getChars()char[] -
package org.opensearch.core.common.text
Text f :Comparable<.Text>,org.opensearch.core.xcontent.ToXContentFragment
 EMPTY_ARRAY .Text[] sf
 convertFromStringArray(String[]).Text[] s
 new(org.opensearch.core.common.bytes.BytesReference) -
 new(String) -
 hasBytes()boolean -
 bytes()org.opensearch.core.common.bytes.BytesReference -
 hasString()boolean -
 string()String -
 toString()String -
 hashCode()int -
 equals(Object)boolean -
 compareTo(.Text)int -
 toXContent(org.opensearch.core.xcontent.XContentBuilder,org.opensearch.core.xcontent.ToXContent.Params)org.opensearch.core.xcontent.XContentBuilder - !java.io.IOException
package org.opensearch.core.common.transport
BoundTransportAddress - :org.opensearch.core.common.io.stream.Writeable
 new(org.opensearch.core.common.io.stream.StreamInput) - !java.io.IOException
 new(.TransportAddress[],.TransportAddress) -
 boundAddresses().TransportAddress[] -
 publishAddress().TransportAddress -
 writeTo(org.opensearch.core.common.io.stream.StreamOutput)void - !java.io.IOException
 toString()String -
TransportAddress f :org.opensearch.core.common.io.stream.Writeable,org.opensearch.core.xcontent.ToXContentFragment
 META_ADDRESS java.net.InetAddress sf
 new(java.net.InetAddress,int) -
 new(java.net.InetSocketAddress) -
 new(org.opensearch.core.common.io.stream.StreamInput) - !java.io.IOException
 writeTo(org.opensearch.core.common.io.stream.StreamOutput)void - !java.io.IOException
 getAddress()String -
 getPort()int -
 address()java.net.InetSocketAddress -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
 toXContent(org.opensearch.core.xcontent.XContentBuilder,org.opensearch.core.xcontent.ToXContent.Params)org.opensearch.core.xcontent.XContentBuilder - !java.io.IOException
package org.opensearch.core.common.unit
ByteSizeUnit ae :Enum<.ByteSizeUnit>,org.opensearch.core.common.io.stream.Writeable
 BYTES .ByteSizeUnit sf
 KB .ByteSizeUnit sf
 MB .ByteSizeUnit sf
 GB .ByteSizeUnit sf
 TB .ByteSizeUnit sf
 PB .ByteSizeUnit sf
 values().ByteSizeUnit[] s
 valueOf(String).ByteSizeUnit s
 fromId(int).ByteSizeUnit s
 toIntBytes(long)int f
 toBytes(long)long a
 toKB(long)long a
 toMB(long)long a
 toGB(long)long a
 toTB(long)long a
 toPB(long)long a
 getSuffix()String a
 writeTo(org.opensearch.core.common.io.stream.StreamOutput)void - !java.io.IOException
 readFrom(org.opensearch.core.common.io.stream.StreamInput).ByteSizeUnit s !java.io.IOException
ByteSizeValue - :org.opensearch.core.common.io.stream.Writeable,Comparable<.ByteSizeValue>,org.opensearch.core.xcontent.ToXContentFragment
 ZERO .ByteSizeValue sf
 new(org.opensearch.core.common.io.stream.StreamInput) - !java.io.IOException
 writeTo(org.opensearch.core.common.io.stream.StreamOutput)void - !java.io.IOException
 new(long) -
 new(long,.ByteSizeUnit) -
 bytesAsInt()int x
 getBytes()long -
 getKb()long -
 getMb()long -
 getGb()long -
 getTb()long -
 getPb()long -
 getKbFrac()double -
 getMbFrac()double -
 getGbFrac()double -
 getTbFrac()double -
 getPbFrac()double -
 getStringRep()String -
 toString()String -
 parseBytesSizeValue(String,String).ByteSizeValue s !org.opensearch.OpenSearchParseException
 parseBytesSizeValue(String,.ByteSizeValue,String).ByteSizeValue s !org.opensearch.OpenSearchParseException
 equals(Object)boolean -
 hashCode()int -
 compareTo(.ByteSizeValue)int -
 toXContent(org.opensearch.core.xcontent.XContentBuilder,org.opensearch.core.xcontent.ToXContent.Params)org.opensearch.core.xcontent.XContentBuilder - !java.io.IOException
package org.opensearch.core.common.util
BigArray ai :org.opensearch.common.lease.Releasable,org.apache.lucene.util.Accountable
 size()long a
ByteArray ai :.BigArray
 get(long)byte a
 set(long,byte)byte a
 get(long,int,org.apache.lucene.util.BytesRef)boolean a
 set(long,byte[],int,int)void a
 fill(long,long,byte)void a
 hasArray()boolean a
 array()byte[] a
package org.opensearch.core.compress
Compressor ai
 isCompressed(org.opensearch.core.common.bytes.BytesReference)boolean a
 headerLength()int a
 threadLocalInputStream(java.io.InputStream)java.io.InputStream a !java.io.IOException
 threadLocalOutputStream(java.io.OutputStream)java.io.OutputStream a !java.io.IOException
 uncompress(org.opensearch.core.common.bytes.BytesReference)org.opensearch.core.common.bytes.BytesReference a !java.io.IOException
 compress(org.opensearch.core.common.bytes.BytesReference)org.opensearch.core.common.bytes.BytesReference a !java.io.IOException
CompressorRegistry f
 defaultCompressor().Compressor s
 none().Compressor s
 isCompressed(org.opensearch.core.common.bytes.BytesReference)boolean s
 compressor(org.opensearch.core.common.bytes.BytesReference).Compressor s
 compressorForWritable(org.opensearch.core.common.bytes.BytesReference).Compressor s
 uncompress(org.opensearch.core.common.bytes.BytesReference)org.opensearch.core.common.bytes.BytesReference s !java.io.IOException
 uncompressIfNeeded(org.opensearch.core.common.bytes.BytesReference)org.opensearch.core.common.bytes.BytesReference s !java.io.IOException
 getCompressor(String).Compressor s
 registeredCompressors()java.util.Map<String,.Compressor> s
NoneCompressor - :.Compressor
 NAME String sf
 new() -
 isCompressed(org.opensearch.core.common.bytes.BytesReference)boolean -
 headerLength()int -
 threadLocalInputStream(java.io.InputStream)java.io.InputStream - !java.io.IOException
 threadLocalOutputStream(java.io.OutputStream)java.io.OutputStream - !java.io.IOException
 uncompress(org.opensearch.core.common.bytes.BytesReference)org.opensearch.core.common.bytes.BytesReference - !java.io.IOException
 compress(org.opensearch.core.common.bytes.BytesReference)org.opensearch.core.common.bytes.BytesReference - !java.io.IOException
package org.opensearch.core.index
AppendOnlyIndexOperationRetryException - :org.opensearch.OpenSearchException
 new(String) -
Index - :org.opensearch.core.common.io.stream.Writeable,org.opensearch.core.xcontent.ToXContentObject
 EMPTY_ARRAY .Index[] sf
 UNKNOWN_INDEX_NAME String sf
 new(String,String) -
 new(org.opensearch.core.common.io.stream.StreamInput) - !java.io.IOException
 getName()String -
 getUUID()String -
 toString()String -
 equals(Object)boolean -
 hashCode()int -
 writeTo(org.opensearch.core.common.io.stream.StreamOutput)void - !java.io.IOException
 toXContent(org.opensearch.core.xcontent.XContentBuilder,org.opensearch.core.xcontent.ToXContent.Params)org.opensearch.core.xcontent.XContentBuilder - !java.io.IOException
 fromXContent(org.opensearch.core.xcontent.XContentParser).Index s !java.io.IOException
package org.opensearch.core.index.shard
ShardId - :Comparable<.ShardId>,org.opensearch.core.xcontent.ToXContentFragment,org.opensearch.core.common.io.stream.Writeable
 new(org.opensearch.core.index.Index,int) -
 new(String,String,int) -
 new(org.opensearch.core.common.io.stream.StreamInput) - !java.io.IOException
 getBaseRamBytesUsed()long -
 writeTo(org.opensearch.core.common.io.stream.StreamOutput)void - !java.io.IOException
 getIndex()org.opensearch.core.index.Index -
 getIndexName()String -
 id()int -
 getId()int -
 toString()String -
 fromString(String).ShardId s
 equals(Object)boolean -
 hashCode()int -
 compareTo(.ShardId)int -
 toXContent(org.opensearch.core.xcontent.XContentBuilder,org.opensearch.core.xcontent.ToXContent.Params)org.opensearch.core.xcontent.XContentBuilder - !java.io.IOException
package org.opensearch.core.index.snapshots
IndexShardSnapshotException - :org.opensearch.OpenSearchException
 new(org.opensearch.core.index.shard.ShardId,String) -
 new(org.opensearch.core.index.shard.ShardId,String,Throwable) -
 new(org.opensearch.core.common.io.stream.StreamInput) - !java.io.IOException
IndexShardSnapshotFailedException - :.IndexShardSnapshotException
 new(org.opensearch.core.index.shard.ShardId,String) -
 new(org.opensearch.core.index.shard.ShardId,String,Throwable) -
 new(org.opensearch.core.common.io.stream.StreamInput) - !java.io.IOException
package org.opensearch.core.indices.breaker
AllCircuitBreakerStats - :org.opensearch.core.common.io.stream.Writeable,org.opensearch.core.xcontent.ToXContentFragment
 new(.CircuitBreakerStats[]) -
 new(org.opensearch.core.common.io.stream.StreamInput) - !java.io.IOException
 writeTo(org.opensearch.core.common.io.stream.StreamOutput)void - !java.io.IOException
 getAllStats().CircuitBreakerStats[] -
 getStats(String).CircuitBreakerStats -
 toXContent(org.opensearch.core.xcontent.XContentBuilder,org.opensearch.core.xcontent.ToXContent.Params)org.opensearch.core.xcontent.XContentBuilder - !java.io.IOException
CircuitBreakerService a :org.opensearch.common.lifecycle.AbstractLifecycleComponent
 new() o
 getBreaker(String)org.opensearch.core.common.breaker.CircuitBreaker a
 stats().AllCircuitBreakerStats a
 stats(String).CircuitBreakerStats a
 doStart()void o
 doStop()void o
 doClose()void o
CircuitBreakerStats - :org.opensearch.core.common.io.stream.Writeable,org.opensearch.core.xcontent.ToXContentObject
 new(String,long,long,double,long) -
 new(org.opensearch.core.common.io.stream.StreamInput) - !java.io.IOException
 writeTo(org.opensearch.core.common.io.stream.StreamOutput)void - !java.io.IOException
 getName()String -
 getLimit()long -
 getEstimated()long -
 getTrippedCount()long -
 getOverhead()double -
 toXContent(org.opensearch.core.xcontent.XContentBuilder,org.opensearch.core.xcontent.ToXContent.Params)org.opensearch.core.xcontent.XContentBuilder - !java.io.IOException
 toString()String -
NoneCircuitBreakerService - :.CircuitBreakerService
 new() -
 getBreaker(String)org.opensearch.core.common.breaker.CircuitBreaker -
 stats().AllCircuitBreakerStats -
 stats(String).CircuitBreakerStats -
package org.opensearch.core.rest
RestStatus fe :Enum<.RestStatus>
 CONTINUE .RestStatus sf
 SWITCHING_PROTOCOLS .RestStatus sf
 OK .RestStatus sf
 CREATED .RestStatus sf
 ACCEPTED .RestStatus sf
 NON_AUTHORITATIVE_INFORMATION .RestStatus sf
 NO_CONTENT .RestStatus sf
 RESET_CONTENT .RestStatus sf
 PARTIAL_CONTENT .RestStatus sf
 MULTI_STATUS .RestStatus sf
 MULTIPLE_CHOICES .RestStatus sf
 MOVED_PERMANENTLY .RestStatus sf
 FOUND .RestStatus sf
 SEE_OTHER .RestStatus sf
 NOT_MODIFIED .RestStatus sf
 USE_PROXY .RestStatus sf
 TEMPORARY_REDIRECT .RestStatus sf
 BAD_REQUEST .RestStatus sf
 UNAUTHORIZED .RestStatus sf
 PAYMENT_REQUIRED .RestStatus sf
 FORBIDDEN .RestStatus sf
 NOT_FOUND .RestStatus sf
 METHOD_NOT_ALLOWED .RestStatus sf
 NOT_ACCEPTABLE .RestStatus sf
 PROXY_AUTHENTICATION .RestStatus sf
 REQUEST_TIMEOUT .RestStatus sf
 CONFLICT .RestStatus sf
 GONE .RestStatus sf
 LENGTH_REQUIRED .RestStatus sf
 PRECONDITION_FAILED .RestStatus sf
 REQUEST_ENTITY_TOO_LARGE .RestStatus sf
 REQUEST_URI_TOO_LONG .RestStatus sf
 UNSUPPORTED_MEDIA_TYPE .RestStatus sf
 REQUESTED_RANGE_NOT_SATISFIED .RestStatus sf
 EXPECTATION_FAILED .RestStatus sf
 MISDIRECTED_REQUEST .RestStatus sf
 UNPROCESSABLE_ENTITY .RestStatus sf
 LOCKED .RestStatus sf
 FAILED_DEPENDENCY .RestStatus sf
 TOO_MANY_REQUESTS .RestStatus sf
 INTERNAL_SERVER_ERROR .RestStatus sf
 NOT_IMPLEMENTED .RestStatus sf
 BAD_GATEWAY .RestStatus sf
 SERVICE_UNAVAILABLE .RestStatus sf
 GATEWAY_TIMEOUT .RestStatus sf
 HTTP_VERSION_NOT_SUPPORTED .RestStatus sf
 INSUFFICIENT_STORAGE .RestStatus sf
 values().RestStatus[] s
 valueOf(String).RestStatus s
 getStatus()int -
 getStatusFamilyCode()int -
 readFrom(org.opensearch.core.common.io.stream.StreamInput).RestStatus s !java.io.IOException
 writeTo(org.opensearch.core.common.io.stream.StreamOutput,.RestStatus)void s !java.io.IOException
 status(int,int,org.opensearch.core.action.ShardOperationFailedException[]).RestStatus sv
 fromCode(int).RestStatus s
package org.opensearch.core.service
ReportingService ai <I=.ReportingService.Info> +Info
 info()<I> a
ReportingService.Info sai :org.opensearch.core.common.io.stream.Writeable,org.opensearch.core.xcontent.ToXContent
package org.opensearch.core.tasks
TaskCancelledException - :org.opensearch.OpenSearchException
 new(String) -
 new(org.opensearch.core.common.io.stream.StreamInput) - !java.io.IOException
TaskId f :org.opensearch.core.common.io.stream.Writeable
 EMPTY_TASK_ID .TaskId sf
 new(String,long) -
 new(String) -
 readFromStream(org.opensearch.core.common.io.stream.StreamInput).TaskId s !java.io.IOException
 writeTo(org.opensearch.core.common.io.stream.StreamOutput)void - !java.io.IOException
 parser()org.opensearch.core.xcontent.ContextParser<Void,.TaskId> s
 getNodeId()String -
 getId()long -
 isSet()boolean -
 toString()String -
 equals(Object)boolean -
 hashCode()int -
package org.opensearch.core.tasks.resourcetracker
ResourceStats fe :Enum<.ResourceStats>
 CPU .ResourceStats sf
 MEMORY .ResourceStats sf
 values().ResourceStats[] s
 valueOf(String).ResourceStats s
 toString()String -
ResourceStatsType fe :Enum<.ResourceStatsType>
 WORKER_STATS .ResourceStatsType sf
 values().ResourceStatsType[] s
 valueOf(String).ResourceStatsType s
 isOnlyForAnalysis()boolean -
 toString()String -
ResourceUsageMetric -
 new(.ResourceStats,long) -
 getStats().ResourceStats -
 getValue()long -
TaskResourceInfo - :org.opensearch.core.common.io.stream.Writeable,org.opensearch.core.xcontent.ToXContentObject +Builder
 PARSER org.opensearch.core.xcontent.ConstructingObjectParser<.TaskResourceInfo,Void> sf
 new(String,long,long,String,.TaskResourceUsage) -
 toXContent(org.opensearch.core.xcontent.XContentBuilder,org.opensearch.core.xcontent.ToXContent.Params)org.opensearch.core.xcontent.XContentBuilder - !java.io.IOException
 readFromStream(org.opensearch.core.common.io.stream.StreamInput).TaskResourceInfo s !java.io.IOException
 getTaskResourceUsage().TaskResourceUsage -
 getParentTaskId()long -
 getTaskId()long -
 getNodeId()String -
 getAction()String -
 writeTo(org.opensearch.core.common.io.stream.StreamOutput)void - !java.io.IOException
 toString()String -
 equals(Object)boolean -
 hashCode()int -
TaskResourceInfo.Builder s
 new() -
 setTaskResourceUsage(.TaskResourceUsage).TaskResourceInfo.Builder -
 setAction(String).TaskResourceInfo.Builder -
 setTaskId(long).TaskResourceInfo.Builder -
 setParentTaskId(long).TaskResourceInfo.Builder -
 setNodeId(String).TaskResourceInfo.Builder -
 build().TaskResourceInfo -
TaskResourceStats - :org.opensearch.core.common.io.stream.Writeable,org.opensearch.core.xcontent.ToXContentFragment
 THREAD_INFO String sf
 new(java.util.Map<String,.TaskResourceUsage>,.TaskThreadUsage) -
 new(org.opensearch.core.common.io.stream.StreamInput) - !java.io.IOException
 writeTo(org.opensearch.core.common.io.stream.StreamOutput)void - !java.io.IOException
 getResourceUsageInfo()java.util.Map<String,.TaskResourceUsage> -
 getThreadUsage().TaskThreadUsage -
 toXContent(org.opensearch.core.xcontent.XContentBuilder,org.opensearch.core.xcontent.ToXContent.Params)org.opensearch.core.xcontent.XContentBuilder - !java.io.IOException
 fromXContent(org.opensearch.core.xcontent.XContentParser).TaskResourceStats s !java.io.IOException
 toString()String -
 equals(Object)boolean -
 hashCode()int -
TaskResourceUsage - :org.opensearch.core.common.io.stream.Writeable,org.opensearch.core.xcontent.ToXContentFragment
 PARSER org.opensearch.core.xcontent.ConstructingObjectParser<.TaskResourceUsage,Void> sf
 new(long,long) -
 readFromStream(org.opensearch.core.common.io.stream.StreamInput).TaskResourceUsage s !java.io.IOException
 writeTo(org.opensearch.core.common.io.stream.StreamOutput)void - !java.io.IOException
 getCpuTimeInNanos()long -
 getMemoryInBytes()long -
 toXContent(org.opensearch.core.xcontent.XContentBuilder,org.opensearch.core.xcontent.ToXContent.Params)org.opensearch.core.xcontent.XContentBuilder - !java.io.IOException
 fromXContent(org.opensearch.core.xcontent.XContentParser).TaskResourceUsage s
 toString()String -
 equals(Object)boolean -
 hashCode()int -
TaskThreadUsage - :org.opensearch.core.common.io.stream.Writeable,org.opensearch.core.xcontent.ToXContentFragment
 PARSER org.opensearch.core.xcontent.ConstructingObjectParser<.TaskThreadUsage,Void> sf
 new(int,int) -
 readFromStream(org.opensearch.core.common.io.stream.StreamInput).TaskThreadUsage s !java.io.IOException
 getThreadExecutions()int -
 getActiveThreads()int -
 toXContent(org.opensearch.core.xcontent.XContentBuilder,org.opensearch.core.xcontent.ToXContent.Params)org.opensearch.core.xcontent.XContentBuilder - !java.io.IOException
 fromXContent(org.opensearch.core.xcontent.XContentParser).TaskThreadUsage s
 writeTo(org.opensearch.core.common.io.stream.StreamOutput)void - !java.io.IOException
 equals(Object)boolean -
 hashCode()int -
 toString()String -
ThreadResourceInfo -
 new(long,.ResourceStatsType,.ResourceUsageMetric[]) v
 recordResourceUsageMetrics(.ResourceUsageMetric[])void v
 setActive(boolean)void -
 isActive()boolean -
 getStatsType().ResourceStatsType -
 getThreadId()long -
 getResourceUsageInfo().ResourceUsageInfo -
 toString()String -
package org.opensearch.core.transport
TransportMessage a :org.opensearch.core.common.io.stream.Writeable
 remoteAddress(org.opensearch.core.common.transport.TransportAddress)void -
 remoteAddress()org.opensearch.core.common.transport.TransportAddress -
 new() -
 new(org.opensearch.core.common.io.stream.StreamInput) -
TransportResponse a :.TransportMessage +Empty
 new() -
 new(org.opensearch.core.common.io.stream.StreamInput) - !java.io.IOException
TransportResponse.Empty s :.TransportResponse
 INSTANCE .TransportResponse.Empty sf
 new() -
 toString()String -
 writeTo(org.opensearch.core.common.io.stream.StreamOutput)void - !java.io.IOException
package org.opensearch.core.xcontent
AbstractObjectParser a <Value=Object,Context=Object>
 new() -
 declareField(java.util.function.BiConsumer<<Value>,<T>>,.ContextParser<<Context>,<T>>,org.opensearch.core.ParseField,.ObjectParser.ValueType)void a <T=Object>
 declareNamedObject(java.util.function.BiConsumer<<Value>,<T>>,.ObjectParser.NamedObjectParser<<T>,<Context>>,org.opensearch.core.ParseField)void a <T=Object>
 declareNamedObjects(java.util.function.BiConsumer<<Value>,java.util.List<<T>>>,.ObjectParser.NamedObjectParser<<T>,<Context>>,org.opensearch.core.ParseField)void a <T=Object>
 declareNamedObjects(java.util.function.BiConsumer<<Value>,java.util.List<<T>>>,.ObjectParser.NamedObjectParser<<T>,<Context>>,java.util.function.Consumer<<Value>>,org.opensearch.core.ParseField)void a <T=Object>
 getName()String a
 declareField(java.util.function.BiConsumer<<Value>,<T>>,org.opensearch.common.CheckedFunction<.XContentParser,<T>,java.io.IOException>,org.opensearch.core.ParseField,.ObjectParser.ValueType)void - <T=Object>
 declareObject(java.util.function.BiConsumer<<Value>,<T>>,.ContextParser<<Context>,<T>>,org.opensearch.core.ParseField)void - <T=Object>
 declareObjectOrNull(java.util.function.BiConsumer<<Value>,<T>>,.ContextParser<<Context>,<T>>,<T>,org.opensearch.core.ParseField)void - <T=Object>
 declareFloat(java.util.function.BiConsumer<<Value>,Float>,org.opensearch.core.ParseField)void -
 declareFloatOrNull(java.util.function.BiConsumer<<Value>,Float>,float,org.opensearch.core.ParseField)void -
 declareDouble(java.util.function.BiConsumer<<Value>,Double>,org.opensearch.core.ParseField)void -
 declareDoubleOrNull(java.util.function.BiConsumer<<Value>,Double>,double,org.opensearch.core.ParseField)void -
 declareLong(java.util.function.BiConsumer<<Value>,Long>,org.opensearch.core.ParseField)void -
 declareLongOrNull(java.util.function.BiConsumer<<Value>,Long>,long,org.opensearch.core.ParseField)void -
 declareInt(java.util.function.BiConsumer<<Value>,Integer>,org.opensearch.core.ParseField)void -
 declareIntOrNull(java.util.function.BiConsumer<<Value>,Integer>,int,org.opensearch.core.ParseField)void -
 declareString(java.util.function.BiConsumer<<Value>,String>,org.opensearch.core.ParseField)void -
 declareString(java.util.function.BiConsumer<<Value>,<T>>,java.util.function.Function<String,<T>>,org.opensearch.core.ParseField)void - <T=Object>
 declareStringOrNull(java.util.function.BiConsumer<<Value>,String>,org.opensearch.core.ParseField)void -
 declareBoolean(java.util.function.BiConsumer<<Value>,Boolean>,org.opensearch.core.ParseField)void -
 declareObjectArray(java.util.function.BiConsumer<<Value>,java.util.List<<T>>>,.ContextParser<<Context>,<T>>,org.opensearch.core.ParseField)void - <T=Object>
 declareObjectArrayOrNull(java.util.function.BiConsumer<<Value>,java.util.List<<T>>>,.ContextParser<<Context>,<T>>,org.opensearch.core.ParseField)void - <T=Object>
 declareStringArray(java.util.function.BiConsumer<<Value>,java.util.List<String>>,org.opensearch.core.ParseField)void -
 declareDoubleArray(java.util.function.BiConsumer<<Value>,java.util.List<Double>>,org.opensearch.core.ParseField)void -
 declareFloatArray(java.util.function.BiConsumer<<Value>,java.util.List<Float>>,org.opensearch.core.ParseField)void -
 declareLongArray(java.util.function.BiConsumer<<Value>,java.util.List<Long>>,org.opensearch.core.ParseField)void -
 declareIntArray(java.util.function.BiConsumer<<Value>,java.util.List<Integer>>,org.opensearch.core.ParseField)void -
 declareFieldArray(java.util.function.BiConsumer<<Value>,java.util.List<<T>>>,.ContextParser<<Context>,<T>>,org.opensearch.core.ParseField,.ObjectParser.ValueType)void - <T=Object>
 declareRequiredFieldSet(String[])void av
 declareExclusiveFieldSet(String[])void av
AbstractXContentParser a :.XContentParser
 DEFAULT_NUMBER_COERCE_POLICY boolean sf
 new(.NamedXContentRegistry,.DeprecationHandler) -
 isBooleanValue()boolean - !java.io.IOException
 booleanValue()boolean - !java.io.IOException
 doBooleanValue()boolean oa !java.io.IOException
 shortValue()short - !java.io.IOException
 shortValue(boolean)short - !java.io.IOException
 doShortValue()short oa !java.io.IOException
 intValue()int - !java.io.IOException
 intValue(boolean)int - !java.io.IOException
 doIntValue()int oa !java.io.IOException
 longValue()long - !java.io.IOException
 longValue(boolean)long - !java.io.IOException
 doLongValue()long oa !java.io.IOException
 floatValue()float - !java.io.IOException
 floatValue(boolean)float - !java.io.IOException
 doFloatValue()float oa !java.io.IOException
 doubleValue()double - !java.io.IOException
 doubleValue(boolean)double - !java.io.IOException
 doDoubleValue()double oa !java.io.IOException
 bigIntegerValue()java.math.BigInteger - !java.io.IOException
 bigIntegerValue(boolean)java.math.BigInteger - !java.io.IOException
 doBigIntegerValue()java.math.BigInteger oa !java.io.IOException
 textOrNull()String f !java.io.IOException
 charBufferOrNull()java.nio.CharBuffer - !java.io.IOException
 map()java.util.Map<String,Object> - !java.io.IOException
 mapOrdered()java.util.Map<String,Object> - !java.io.IOException
 mapStrings()java.util.Map<String,String> - !java.io.IOException
 map(java.util.function.Supplier<java.util.Map<String,<T>>>,org.opensearch.common.CheckedFunction<.XContentParser,<T>,java.io.IOException>)java.util.Map<String,<T>> - <T=Object> !java.io.IOException
 list()java.util.List<Object> - !java.io.IOException
 listOrderedMap()java.util.List<Object> - !java.io.IOException
 readValue(.XContentParser,java.util.function.Supplier<java.util.Map<String,Object>>)Object s !java.io.IOException
 namedObject(Class<<T>>,String,Object)<T> - <T=Object> !java.io.IOException
 getXContentRegistry().NamedXContentRegistry -
 isClosed()boolean a
 getDeprecationHandler().DeprecationHandler -
ConstructingObjectParser f <Value=Object,Context=Object> :.AbstractObjectParser<<Value>,<Context>>,java.util.function.BiFunction<.XContentParser,<Context>,<Value>>,.ContextParser<<Context>,<Value>>
 new(String,java.util.function.Function<Object[],<Value>>) -
 new(String,boolean,java.util.function.Function<Object[],<Value>>) -
 new(String,boolean,java.util.function.BiFunction<Object[],<Context>,<Value>>) -
 apply(.XContentParser,<Context>)<Value> -
 parse(.XContentParser,<Context>)<Value> - !java.io.IOException
 constructorArg()java.util.function.BiConsumer<<Value>,<FieldT>> s <Value=Object,FieldT=Object>
 optionalConstructorArg()java.util.function.BiConsumer<<Value>,<FieldT>> s <Value=Object,FieldT=Object>
 declareField(java.util.function.BiConsumer<<Value>,<T>>,.ContextParser<<Context>,<T>>,org.opensearch.core.ParseField,.ObjectParser.ValueType)void - <T=Object>
 declareNamedObject(java.util.function.BiConsumer<<Value>,<T>>,.ObjectParser.NamedObjectParser<<T>,<Context>>,org.opensearch.core.ParseField)void - <T=Object>
 declareNamedObjects(java.util.function.BiConsumer<<Value>,java.util.List<<T>>>,.ObjectParser.NamedObjectParser<<T>,<Context>>,org.opensearch.core.ParseField)void - <T=Object>
 declareNamedObjects(java.util.function.BiConsumer<<Value>,java.util.List<<T>>>,.ObjectParser.NamedObjectParser<<T>,<Context>>,java.util.function.Consumer<<Value>>,org.opensearch.core.ParseField)void - <T=Object>
 getName()String -
 declareRequiredFieldSet(String[])void v
 declareExclusiveFieldSet(String[])void v
ContextParser ai <Context=Object,T=Object>
 parse(.XContentParser,<Context>)<T> a !java.io.IOException
DeprecationHandler ai
 THROW_UNSUPPORTED_OPERATION .DeprecationHandler sf
 IGNORE_DEPRECATIONS .DeprecationHandler sf
 usedDeprecatedName(String,java.util.function.Supplier<.XContentLocation>,String,String)void a
 usedDeprecatedField(String,java.util.function.Supplier<.XContentLocation>,String,String)void a
 usedDeprecatedField(String,java.util.function.Supplier<.XContentLocation>,String)void a
InstantiatingObjectParser - <Value=Object,Context=Object> :java.util.function.BiFunction<.XContentParser,<Context>,<Value>>,.ContextParser<<Context>,<Value>> +Builder
 builder(String,boolean,Class<<Value>>).InstantiatingObjectParser.Builder<<Value>,<Context>> s <Value=Object,Context=Object>
 builder(String,Class<<Value>>).InstantiatingObjectParser.Builder<<Value>,<Context>> s <Value=Object,Context=Object>
 parse(.XContentParser,<Context>)<Value> - !java.io.IOException
 apply(.XContentParser,<Context>)<Value> -
MapXContentParser - :.AbstractXContentParser
 new(.NamedXContentRegistry,.DeprecationHandler,java.util.Map<String,Object>,.MediaType) -
 doBooleanValue()boolean o !java.io.IOException
 doShortValue()short o !java.io.IOException
 doIntValue()int o !java.io.IOException
 doLongValue()long o !java.io.IOException
 doFloatValue()float o !java.io.IOException
 doDoubleValue()double o !java.io.IOException
 doBigIntegerValue()java.math.BigInteger o !java.io.IOException
 contentType().MediaType -
 nextToken().XContentParser.Token - !java.io.IOException
 skipChildren()void - !java.io.IOException
 currentToken().XContentParser.Token -
 currentName()String - !java.io.IOException
 text()String - !java.io.IOException
 charBuffer()java.nio.CharBuffer - !java.io.IOException
 objectText()Object - !java.io.IOException
 objectBytes()Object - !java.io.IOException
 hasTextCharacters()boolean -
 textCharacters()char[] - !java.io.IOException
 textLength()int - !java.io.IOException
 textOffset()int - !java.io.IOException
 numberValue()Number - !java.io.IOException
 numberType().XContentParser.NumberType - !java.io.IOException
 binaryValue()byte[] - !java.io.IOException
 getTokenLocation().XContentLocation -
 isClosed()boolean -
 close()void - !java.io.IOException
MediaType ai :org.opensearch.core.common.io.stream.Writeable
 type()String a
 subtype()String a
 format()String a
 typeWithSubtype()String d
 xContent().XContent a
 detectedXContent(byte[],int,int)boolean a
 detectedXContent(CharSequence,int)boolean a
 mediaType()String d
 mediaTypeWithoutParameters()String a
 contentBuilder().XContentBuilder a !java.io.IOException
 contentBuilder(java.io.OutputStream).XContentBuilder a !java.io.IOException
 fromFormat(String).MediaType s
 fromMediaType(String).MediaType s
MediaTypeRegistry f +ParsedMediaType
 GUESS_HEADER_LENGTH int sf
 JSON .MediaType sf
 new() -
 fromMediaType(String).MediaType s
 fromFormat(String).MediaType s
 contentBuilder(.MediaType).XContentBuilder s !java.io.IOException
 contentBuilder(.MediaType,java.io.OutputStream).XContentBuilder s !java.io.IOException
 xContent(byte[],int,int).MediaType sx
 xContent(byte[]).MediaType sx
 xContent(CharSequence).MediaType sx
 xContentType(CharSequence).MediaType sx
 xContentType(java.io.InputStream).MediaType sx !java.io.IOException
 xContentType(org.opensearch.core.common.bytes.BytesReference).MediaType sx
 mediaTypeFromBytes(byte[],int,int).MediaType sx
 parseMediaType(String).MediaTypeRegistry.ParsedMediaType s
 getDefaultMediaType().MediaType s
MediaTypeRegistry.ParsedMediaType s
 new(.MediaType,java.util.Map<String,String>) -
 getMediaType().MediaType -
 getParameters()java.util.Map<String,String> -
NamedXContentRegistry - +Entry
 EMPTY .NamedXContentRegistry sf
 new(java.util.List<.NamedXContentRegistry.Entry>) -
 parseNamedObject(Class<<T>>,String,.XContentParser,<C>)<T> - <T=Object,C=Object> !java.io.IOException
NamedXContentRegistry.Entry s
 categoryClass Class<?> f
 name org.opensearch.core.ParseField f
 new(Class<<T>>,org.opensearch.core.ParseField,org.opensearch.common.CheckedFunction<.XContentParser,<T>,java.io.IOException>) - <T=Object>
 new(Class<<T>>,org.opensearch.core.ParseField,.ContextParser<Object,<T>>) - <T=Object>
ObjectParser f <Value=Object,Context=Object> :.AbstractObjectParser<<Value>,<Context>>,java.util.function.BiFunction<.XContentParser,<Context>,<Value>>,.ContextParser<<Context>,<Value>> +NamedObjectParser,Parser,UnknownFieldConsumer,ValueType
 fromList(Class<<ElementValue>>,java.util.function.BiConsumer<<Value>,<ElementValue>[]>)java.util.function.BiConsumer<<Value>,java.util.List<<ElementValue>>> s <Value=Object,ElementValue=Object>
 new(String) -
 new(String,java.util.function.Supplier<<Value>>) -
 fromBuilder(String,java.util.function.Function<<Context>,<Value>>).ObjectParser<<Value>,<Context>> s <Value=Object,Context=Object>
 new(String,boolean,java.util.function.Supplier<<Value>>) -
 new(String,.ObjectParser.UnknownFieldConsumer<<Value>>,java.util.function.Supplier<<Value>>) -
 new(String,Class<<C>>,java.util.function.BiConsumer<<Value>,<C>>,java.util.function.Supplier<<Value>>) - <C=Object>
 parse(.XContentParser,<Context>)<Value> - !java.io.IOException
 parse(.XContentParser,<Value>,<Context>)<Value> - !java.io.IOException
 apply(.XContentParser,<Context>)<Value> -
 declareField(.ObjectParser.Parser<<Value>,<Context>>,org.opensearch.core.ParseField,.ObjectParser.ValueType)void -
 declareField(java.util.function.BiConsumer<<Value>,<T>>,.ContextParser<<Context>,<T>>,org.opensearch.core.ParseField,.ObjectParser.ValueType)void - <T=Object>
 declareObjectOrDefault(java.util.function.BiConsumer<<Value>,<T>>,java.util.function.BiFunction<.XContentParser,<Context>,<T>>,java.util.function.Supplier<<T>>,org.opensearch.core.ParseField)void - <T=Object>
 declareNamedObject(java.util.function.BiConsumer<<Value>,<T>>,.ObjectParser.NamedObjectParser<<T>,<Context>>,org.opensearch.core.ParseField)void - <T=Object>
 declareNamedObjects(java.util.function.BiConsumer<<Value>,java.util.List<<T>>>,.ObjectParser.NamedObjectParser<<T>,<Context>>,java.util.function.Consumer<<Value>>,org.opensearch.core.ParseField)void - <T=Object>
 declareNamedObjects(java.util.function.BiConsumer<<Value>,java.util.List<<T>>>,.ObjectParser.NamedObjectParser<<T>,<Context>>,org.opensearch.core.ParseField)void - <T=Object>
 getName()String -
 declareRequiredFieldSet(String[])void v
 declareExclusiveFieldSet(String[])void v
 toString()String -
ObjectParser.NamedObjectParser sai <T=Object,Context=Object>
 parse(.XContentParser,<Context>,String)<T> a !java.io.IOException
ObjectParser.UnknownFieldConsumer sai <Value=Object>
 accept(<Value>,String,Object)void a
ToXContent ai +DelegatingMapParams,MapParams,Params
 EMPTY_PARAMS .ToXContent.Params sf
 toXContent(.XContentBuilder,.ToXContent.Params).XContentBuilder a !java.io.IOException
 isFragment()boolean d
ToXContent.Params sai
 param(String)String a
 param(String,String)String a
 paramAsBoolean(String,boolean)boolean a
 paramAsBoolean(String,Boolean)Boolean a
ToXContentFragment ai :.ToXContent
 isFragment()boolean d
ToXContentObject ai :.ToXContent
 isFragment()boolean d
XContent ai
 mediaType().MediaType a
 streamSeparator()byte a
 createGenerator(java.io.OutputStream).XContentGenerator d !java.io.IOException
 createGenerator(java.io.OutputStream,java.util.Set<String>,java.util.Set<String>).XContentGenerator a !java.io.IOException
 createParser(.NamedXContentRegistry,.DeprecationHandler,String).XContentParser a !java.io.IOException
 createParser(.NamedXContentRegistry,.DeprecationHandler,java.io.InputStream).XContentParser a !java.io.IOException
 createParser(.NamedXContentRegistry,.DeprecationHandler,byte[]).XContentParser a !java.io.IOException
 createParser(.NamedXContentRegistry,.DeprecationHandler,byte[],int,int).XContentParser a !java.io.IOException
 createParser(.NamedXContentRegistry,.DeprecationHandler,java.io.Reader).XContentParser a !java.io.IOException
XContentBuilder f :java.io.Closeable,java.io.Flushable +HumanReadableTransformer,Writer
 builder(.XContent).XContentBuilder s !java.io.IOException
 builder(.XContent,java.util.Set<String>,java.util.Set<String>).XContentBuilder s !java.io.IOException
 toString()String -
 new(.XContent,java.io.OutputStream) - !java.io.IOException
 new(.XContent,java.io.OutputStream,java.util.Set<String>) - !java.io.IOException
 new(.XContent,java.io.OutputStream,java.util.Set<String>,java.util.Set<String>) - !java.io.IOException
 contentType().MediaType -
 getOutputStream()java.io.OutputStream -
 prettyPrint().XContentBuilder -
 isPrettyPrint()boolean -
 lfAtEnd().XContentBuilder -
 humanReadable(boolean).XContentBuilder -
 humanReadable()boolean -
 startObject().XContentBuilder - !java.io.IOException
 startObject(String).XContentBuilder - !java.io.IOException
 endObject().XContentBuilder - !java.io.IOException
 startArray().XContentBuilder - !java.io.IOException
 startArray(String).XContentBuilder - !java.io.IOException
 endArray().XContentBuilder - !java.io.IOException
 field(String).XContentBuilder - !java.io.IOException
 nullField(String).XContentBuilder - !java.io.IOException
 nullValue().XContentBuilder - !java.io.IOException
 field(String,Boolean).XContentBuilder - !java.io.IOException
 field(String,boolean).XContentBuilder - !java.io.IOException
 array(String,boolean[]).XContentBuilder - !java.io.IOException
 value(Boolean).XContentBuilder - !java.io.IOException
 value(boolean).XContentBuilder - !java.io.IOException
 field(String,Byte).XContentBuilder - !java.io.IOException
 field(String,byte).XContentBuilder - !java.io.IOException
 value(Byte).XContentBuilder - !java.io.IOException
 value(byte).XContentBuilder - !java.io.IOException
 field(String,Double).XContentBuilder - !java.io.IOException
 field(String,double).XContentBuilder - !java.io.IOException
 array(String,double[]).XContentBuilder - !java.io.IOException
 value(Double).XContentBuilder - !java.io.IOException
 value(double).XContentBuilder - !java.io.IOException
 field(String,Float).XContentBuilder - !java.io.IOException
 field(String,float).XContentBuilder - !java.io.IOException
 array(String,float[]).XContentBuilder - !java.io.IOException
 value(Float).XContentBuilder - !java.io.IOException
 value(float).XContentBuilder - !java.io.IOException
 field(String,Integer).XContentBuilder - !java.io.IOException
 field(String,int).XContentBuilder - !java.io.IOException
 array(String,int[]).XContentBuilder - !java.io.IOException
 value(Integer).XContentBuilder - !java.io.IOException
 value(int).XContentBuilder - !java.io.IOException
 field(String,Long).XContentBuilder - !java.io.IOException
 field(String,long).XContentBuilder - !java.io.IOException
 array(String,long[]).XContentBuilder - !java.io.IOException
 value(Long).XContentBuilder - !java.io.IOException
 value(long).XContentBuilder - !java.io.IOException
 field(String,Short).XContentBuilder - !java.io.IOException
 field(String,short).XContentBuilder - !java.io.IOException
 array(String,short[]).XContentBuilder - !java.io.IOException
 value(Short).XContentBuilder - !java.io.IOException
 value(short).XContentBuilder - !java.io.IOException
 field(String,java.math.BigInteger).XContentBuilder - !java.io.IOException
 array(String,java.math.BigInteger[]).XContentBuilder - !java.io.IOException
 value(java.math.BigInteger).XContentBuilder - !java.io.IOException
 field(String,java.math.BigDecimal).XContentBuilder - !java.io.IOException
 array(String,java.math.BigDecimal[]).XContentBuilder - !java.io.IOException
 value(java.math.BigDecimal).XContentBuilder - !java.io.IOException
 field(String,String).XContentBuilder - !java.io.IOException
 array(String,String[]).XContentBuilder v !java.io.IOException
 value(String).XContentBuilder - !java.io.IOException
 field(String,byte[]).XContentBuilder - !java.io.IOException
 value(byte[]).XContentBuilder - !java.io.IOException
 field(String,byte[],int,int).XContentBuilder - !java.io.IOException
 value(byte[],int,int).XContentBuilder - !java.io.IOException
 utf8Value(byte[],int,int).XContentBuilder - !java.io.IOException
 timeField(String,Object).XContentBuilder - !java.io.IOException
 timeField(String,String,long).XContentBuilder - !java.io.IOException
 timeValue(Object).XContentBuilder - !java.io.IOException
 latlon(String,double,double).XContentBuilder - !java.io.IOException
 latlon(double,double).XContentBuilder - !java.io.IOException
 value(java.nio.file.Path).XContentBuilder - !java.io.IOException
 field(String,Object).XContentBuilder - !java.io.IOException
 array(String,Object[]).XContentBuilder v !java.io.IOException
 value(Object).XContentBuilder - !java.io.IOException
 field(String,.ToXContent).XContentBuilder - !java.io.IOException
 field(String,.ToXContent,.ToXContent.Params).XContentBuilder - !java.io.IOException
 field(String,java.util.Map<String,Object>).XContentBuilder - !java.io.IOException
 map(java.util.Map<String,?>).XContentBuilder - !java.io.IOException
 mapContents(java.util.Map<String,?>).XContentBuilder - !java.io.IOException
 field(String,Iterable<?>).XContentBuilder - !java.io.IOException
 humanReadableField(String,String,Object).XContentBuilder - !java.io.IOException
 percentageField(String,String,double).XContentBuilder - !java.io.IOException
 rawField(String,java.io.InputStream).XContentBuilder x !java.io.IOException
 rawField(String,java.io.InputStream,.MediaType).XContentBuilder - !java.io.IOException
 rawValue(java.io.InputStream,.MediaType).XContentBuilder - !java.io.IOException
 copyCurrentStructure(.XContentParser).XContentBuilder - !java.io.IOException
 flush()void - !java.io.IOException
 close()void -
 generator().XContentGenerator -
 ensureNameNotNull(String)void s
 ensureNotNull(Object,String)void s
XContentGenerator ai :java.io.Closeable,java.io.Flushable
 contentType().MediaType a
 usePrettyPrint()void a
 isPrettyPrint()boolean a
 usePrintLineFeedAtEnd()void a
 writeStartObject()void a !java.io.IOException
 writeEndObject()void a !java.io.IOException
 writeStartArray()void a !java.io.IOException
 writeEndArray()void a !java.io.IOException
 writeFieldName(String)void a !java.io.IOException
 writeNull()void a !java.io.IOException
 writeNullField(String)void a !java.io.IOException
 writeBooleanField(String,boolean)void a !java.io.IOException
 writeBoolean(boolean)void a !java.io.IOException
 writeNumberField(String,double)void a !java.io.IOException
 writeNumber(double)void a !java.io.IOException
 writeNumberField(String,float)void a !java.io.IOException
 writeNumber(float)void a !java.io.IOException
 writeNumberField(String,int)void a !java.io.IOException
 writeNumber(int)void a !java.io.IOException
 writeNumberField(String,long)void a !java.io.IOException
 writeNumber(long)void a !java.io.IOException
 writeNumber(short)void a !java.io.IOException
 writeNumber(java.math.BigInteger)void a !java.io.IOException
 writeNumberField(String,java.math.BigInteger)void a !java.io.IOException
 writeNumber(java.math.BigDecimal)void a !java.io.IOException
 writeNumberField(String,java.math.BigDecimal)void a !java.io.IOException
 writeStringField(String,String)void a !java.io.IOException
 writeString(String)void a !java.io.IOException
 writeString(char[],int,int)void a !java.io.IOException
 writeUTF8String(byte[],int,int)void a !java.io.IOException
 writeBinaryField(String,byte[])void a !java.io.IOException
 writeBinary(byte[])void a !java.io.IOException
 writeBinary(byte[],int,int)void a !java.io.IOException
 writeRawField(String,java.io.InputStream)void ax !java.io.IOException
 writeRawField(String,java.io.InputStream,.MediaType)void a !java.io.IOException
 writeRawValue(java.io.InputStream,.MediaType)void a !java.io.IOException
 copyCurrentStructure(.XContentParser)void a !java.io.IOException
 copyCurrentEvent(.XContentParser)void d !java.io.IOException
 isClosed()boolean a
XContentHelper f
 toXContent(.ToXContent,.MediaType,boolean)org.opensearch.core.common.bytes.BytesReference sx !java.io.IOException
 toXContent(.ToXContent,.MediaType,.ToXContent.Params,boolean)org.opensearch.core.common.bytes.BytesReference s !java.io.IOException
XContentLocation f
 UNKNOWN .XContentLocation sf
 lineNumber int f
 columnNumber int f
 new(int,int) -
 toString()String -
XContentParser ai :java.io.Closeable +NumberType,Token
 contentType().MediaType a
 nextToken().XContentParser.Token a !java.io.IOException
 skipChildren()void a !java.io.IOException
 currentToken().XContentParser.Token a
 currentName()String a !java.io.IOException
 map()java.util.Map<String,Object> a !java.io.IOException
 mapOrdered()java.util.Map<String,Object> a !java.io.IOException
 mapStrings()java.util.Map<String,String> a !java.io.IOException
 map(java.util.function.Supplier<java.util.Map<String,<T>>>,org.opensearch.common.CheckedFunction<.XContentParser,<T>,java.io.IOException>)java.util.Map<String,<T>> a <T=Object> !java.io.IOException
 list()java.util.List<Object> a !java.io.IOException
 listOrderedMap()java.util.List<Object> a !java.io.IOException
 text()String a !java.io.IOException
 textOrNull()String a !java.io.IOException
 charBufferOrNull()java.nio.CharBuffer a !java.io.IOException
 charBuffer()java.nio.CharBuffer a !java.io.IOException
 objectText()Object a !java.io.IOException
 objectBytes()Object a !java.io.IOException
 hasTextCharacters()boolean a
 textCharacters()char[] a !java.io.IOException
 textLength()int a !java.io.IOException
 textOffset()int a !java.io.IOException
 numberValue()Number a !java.io.IOException
 numberType().XContentParser.NumberType a !java.io.IOException
 shortValue(boolean)short a !java.io.IOException
 intValue(boolean)int a !java.io.IOException
 longValue(boolean)long a !java.io.IOException
 floatValue(boolean)float a !java.io.IOException
 doubleValue(boolean)double a !java.io.IOException
 bigIntegerValue(boolean)java.math.BigInteger a !java.io.IOException
 shortValue()short a !java.io.IOException
 intValue()int a !java.io.IOException
 longValue()long a !java.io.IOException
 floatValue()float a !java.io.IOException
 doubleValue()double a !java.io.IOException
 bigIntegerValue()java.math.BigInteger a !java.io.IOException
 isBooleanValue()boolean a !java.io.IOException
 booleanValue()boolean a !java.io.IOException
 binaryValue()byte[] a !java.io.IOException
 getTokenLocation().XContentLocation a
 namedObject(Class<<T>>,String,Object)<T> a <T=Object> !java.io.IOException
 getXContentRegistry().NamedXContentRegistry a
 isClosed()boolean a
 getDeprecationHandler().DeprecationHandler a
XContentParser.NumberType sfe :Enum<.XContentParser.NumberType>
 INT .XContentParser.NumberType sf
 BIG_INTEGER .XContentParser.NumberType sf
 LONG .XContentParser.NumberType sf
 FLOAT .XContentParser.NumberType sf
 DOUBLE .XContentParser.NumberType sf
 BIG_DECIMAL .XContentParser.NumberType sf
 values().XContentParser.NumberType[] s
 valueOf(String).XContentParser.NumberType s
XContentParser.Token sae :Enum<.XContentParser.Token>
 START_OBJECT .XContentParser.Token sf
 END_OBJECT .XContentParser.Token sf
 START_ARRAY .XContentParser.Token sf
 END_ARRAY .XContentParser.Token sf
 FIELD_NAME .XContentParser.Token sf
 VALUE_STRING .XContentParser.Token sf
 VALUE_NUMBER .XContentParser.Token sf
 VALUE_BOOLEAN .XContentParser.Token sf
 VALUE_EMBEDDED_OBJECT .XContentParser.Token sf
 VALUE_NULL .XContentParser.Token sf
 values().XContentParser.Token[] s
 valueOf(String).XContentParser.Token s
 isValue()boolean a
XContentSubParser - :.XContentParser
 new(.XContentParser) -
 contentType().MediaType -
 nextToken().XContentParser.Token - !java.io.IOException
 skipChildren()void - !java.io.IOException
 currentToken().XContentParser.Token -
 currentName()String - !java.io.IOException
 map()java.util.Map<String,Object> - !java.io.IOException
 mapOrdered()java.util.Map<String,Object> - !java.io.IOException
 mapStrings()java.util.Map<String,String> - !java.io.IOException
 map(java.util.function.Supplier<java.util.Map<String,<T>>>,org.opensearch.common.CheckedFunction<.XContentParser,<T>,java.io.IOException>)java.util.Map<String,<T>> - <T=Object> !java.io.IOException
 list()java.util.List<Object> - !java.io.IOException
 listOrderedMap()java.util.List<Object> - !java.io.IOException
 text()String - !java.io.IOException
 textOrNull()String - !java.io.IOException
 charBufferOrNull()java.nio.CharBuffer - !java.io.IOException
 charBuffer()java.nio.CharBuffer - !java.io.IOException
 objectText()Object - !java.io.IOException
 objectBytes()Object - !java.io.IOException
 hasTextCharacters()boolean -
 textCharacters()char[] - !java.io.IOException
 textLength()int - !java.io.IOException
 textOffset()int - !java.io.IOException
 numberValue()Number - !java.io.IOException
 numberType().XContentParser.NumberType - !java.io.IOException
 shortValue(boolean)short - !java.io.IOException
 intValue(boolean)int - !java.io.IOException
 longValue(boolean)long - !java.io.IOException
 floatValue(boolean)float - !java.io.IOException
 doubleValue(boolean)double - !java.io.IOException
 bigIntegerValue(boolean)java.math.BigInteger - !java.io.IOException
 shortValue()short - !java.io.IOException
 intValue()int - !java.io.IOException
 longValue()long - !java.io.IOException
 floatValue()float - !java.io.IOException
 doubleValue()double - !java.io.IOException
 bigIntegerValue()java.math.BigInteger - !java.io.IOException
 isBooleanValue()boolean - !java.io.IOException
 booleanValue()boolean - !java.io.IOException
 binaryValue()byte[] - !java.io.IOException
 getTokenLocation().XContentLocation -
 namedObject(Class<<T>>,String,Object)<T> - <T=Object> !java.io.IOException
 getXContentRegistry().NamedXContentRegistry -
 isClosed()boolean -
 getDeprecationHandler().DeprecationHandler -
 close()void - !java.io.IOException
package org.opensearch.core.xcontent.spi
MediaTypeProvider ai
 getMediaTypes()java.util.List<org.opensearch.core.xcontent.MediaType> a
 getAdditionalMediaTypes()java.util.Map<String,org.opensearch.core.xcontent.MediaType> a
package org.opensearch.semver
SemverRange - :org.opensearch.core.xcontent.ToXContentFragment +RangeOperator
 new(org.opensearch.Version,.SemverRange.RangeOperator) -
 fromString(String).SemverRange s
 getRangeOperator().SemverRange.RangeOperator -
 getRangeVersion()org.opensearch.Version -
 isSatisfiedBy(String)boolean -
 isSatisfiedBy(org.opensearch.Version)boolean -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
 toXContent(org.opensearch.core.xcontent.XContentBuilder,org.opensearch.core.xcontent.ToXContent.Params)org.opensearch.core.xcontent.XContentBuilder - !java.io.IOException
SemverRange.RangeOperator sfe :Enum<.SemverRange.RangeOperator>
 EQ .SemverRange.RangeOperator sf
 TILDE .SemverRange.RangeOperator sf
 CARET .SemverRange.RangeOperator sf
 DEFAULT .SemverRange.RangeOperator sf
 values().SemverRange.RangeOperator[] s
 valueOf(String).SemverRange.RangeOperator s
 asString()String -
 asEscapedString()String -
 fromRange(String).SemverRange.RangeOperator s
