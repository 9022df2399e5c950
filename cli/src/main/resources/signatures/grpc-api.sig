# io.grpc:grpc-api:1.85.1
package io.grpc
Attributes f +Builder,Key
 EMPTY .Attributes sf
 get(.Attributes.Key<<T>>)<T> - <T=Object>
 keys()java.util.Set<.Attributes.Key<?>> x
 newBuilder(.Attributes).Attributes.Builder sx
 newBuilder().Attributes.Builder s
 toBuilder().Attributes.Builder -
 toString()String -
 equals(Object)boolean -
 hashCode()int -
Attributes.Builder sf
 set(.Attributes.Key<<T>>,<T>).Attributes.Builder - <T=Object>
 discard(.Attributes.Key<<T>>).Attributes.Builder - <T=Object>
 setAll(.Attributes).Attributes.Builder -
 build().Attributes -
Attributes.Key sf <T=Object>
 toString()String -
 of(String).Attributes.Key<<T>> sx <T=Object>
 create(String).Attributes.Key<<T>> s <T=Object>
BinaryLog a :java.io.Closeable
 new() -
 wrapMethodDefinition(.ServerMethodDefinition<<ReqT>,<RespT>>).ServerMethodDefinition<?,?> a <ReqT=Object,RespT=Object>
 wrapChannel(.Channel).Channel a
BindableService ai
 bindService().ServerServiceDefinition a
CallCredentials a +MetadataApplier,RequestInfo
 new() -
 applyRequestMetadata(.CallCredentials.RequestInfo,java.util.concurrent.Executor,.CallCredentials.MetadataApplier)void a
 thisUsesUnstableApi()void x
CallCredentials.MetadataApplier sa
 new() -
 apply(.Metadata)void a
 fail(.Status)void a
CallCredentials.RequestInfo sa
 new() -
 getMethodDescriptor().MethodDescriptor<?,?> a
 getCallOptions().CallOptions -
 getSecurityLevel().SecurityLevel a
 getAuthority()String a
 getTransportAttrs().Attributes a
CallOptions f +Key
 DEFAULT .CallOptions sf
 withAuthority(String).CallOptions -
 withCallCredentials(.CallCredentials).CallOptions -
 withCompression(String).CallOptions -
 withDeadline(.Deadline).CallOptions -
 withDeadlineAfter(long,java.util.concurrent.TimeUnit).CallOptions -
 withDeadlineAfter(java.time.Duration).CallOptions -
 getDeadline().Deadline -
 withWaitForReady().CallOptions -
 withoutWaitForReady().CallOptions -
 withOnReadyThreshold(int).CallOptions -
 clearOnReadyThreshold().CallOptions -
 getOnReadyThreshold()Integer -
 getCompressor()String -
 getAuthority()String -
 getCredentials().CallCredentials -
 withExecutor(java.util.concurrent.Executor).CallOptions -
 withStreamTracerFactory(.ClientStreamTracer.Factory).CallOptions -
 getStreamTracerFactories()java.util.List<.ClientStreamTracer.Factory> -
 withOption(.CallOptions.Key<<T>>,<T>).CallOptions - <T=Object>
 getOption(.CallOptions.Key<<T>>)<T> - <T=Object>
 getExecutor()java.util.concurrent.Executor -
 isWaitForReady()boolean -
 withMaxInboundMessageSize(int).CallOptions -
 withMaxOutboundMessageSize(int).CallOptions -
 getMaxInboundMessageSize()Integer -
 getMaxOutboundMessageSize()Integer -
 toString()String -
CallOptions.Key sf <T=Object>
 getDefault()<T> -
 toString()String -
 of(String,<T>).CallOptions.Key<<T>> sx <T=Object>
 create(String).CallOptions.Key<<T>> s <T=Object>
 createWithDefault(String,<T>).CallOptions.Key<<T>> s <T=Object>
CallbackMetricInstrument ai :.MetricInstrument
Channel a
 new() -
 newCall(.MethodDescriptor<<RequestT>,<ResponseT>>,.CallOptions).ClientCall<<RequestT>,<ResponseT>> a <RequestT=Object,ResponseT=Object>
 authority()String a
ChannelConfigurator ai
 configureChannelBuilder(.ManagedChannelBuilder<?>)void a
ChannelCredentials a
 new() -
 withoutBearerTokens().ChannelCredentials a
ChannelLogger a +ChannelLogLevel
 new() -
 log(.ChannelLogger.ChannelLogLevel,String)void a
 log(.ChannelLogger.ChannelLogLevel,String,Object[])void av
ChannelLogger.ChannelLogLevel sfe :Enum<.ChannelLogger.ChannelLogLevel>
 DEBUG .ChannelLogger.ChannelLogLevel sf
 INFO .ChannelLogger.ChannelLogLevel sf
 WARNING .ChannelLogger.ChannelLogLevel sf
 ERROR .ChannelLogger.ChannelLogLevel sf
 values().ChannelLogger.ChannelLogLevel[] s
 valueOf(String).ChannelLogger.ChannelLogLevel s
ChoiceChannelCredentials f :.ChannelCredentials
 create(.ChannelCredentials[]).ChannelCredentials sv
 getCredentialsList()java.util.List<.ChannelCredentials> -
 withoutBearerTokens().ChannelCredentials -
ChoiceServerCredentials f :.ServerCredentials
 create(.ServerCredentials[]).ServerCredentials sv
 getCredentialsList()java.util.List<.ServerCredentials> -
ClientCall a <ReqT=Object,RespT=Object> +Listener
 new() -
 start(.ClientCall.Listener<<RespT>>,.Metadata)void a
 request(int)void a
 cancel(String,Throwable)void a
 halfClose()void a
 sendMessage(<ReqT>)void a
 isReady()boolean -
 setMessageCompression(boolean)void -
 getAttributes().Attributes -
ClientCall.Listener sa <T=Object>
 new() -
 onHeaders(.Metadata)void -
 onMessage(<T>)void -
 onClose(.Status,.Metadata)void -
 onReady()void -
ClientInterceptor ai
 interceptCall(.MethodDescriptor<<ReqT>,<RespT>>,.CallOptions,.Channel).ClientCall<<ReqT>,<RespT>> a <ReqT=Object,RespT=Object>
ClientInterceptors - +CheckedForwardingClientCall
 interceptForward(.Channel,.ClientInterceptor[]).Channel sv
 interceptForward(.Channel,java.util.List<.ClientInterceptor>).Channel s
 intercept(.Channel,.ClientInterceptor[]).Channel sv
 intercept(.Channel,java.util.List<.ClientInterceptor>).Channel s
ClientInterceptors.CheckedForwardingClientCall sa <ReqT=Object,RespT=Object> :.ForwardingClientCall<<ReqT>,<RespT>>
 checkedStart(.ClientCall.Listener<<RespT>>,.Metadata)void oa !Exception
 new(.ClientCall<<ReqT>,<RespT>>) o
 delegate().ClientCall<<ReqT>,<RespT>> of
 start(.ClientCall.Listener<<RespT>>,.Metadata)void f
ClientStreamTracer a :.StreamTracer +Factory,StreamInfo
 NAME_RESOLUTION_DELAYED .CallOptions.Key<Long> sf
 new() -
 streamCreated(.Attributes,.Metadata)void -
 createPendingStream()void -
 recordAttemptDelayStart(String,String)void -
 recordAttemptDelayReasonChanged(String)void -
 recordAttemptDelayEnd()void -
 outboundHeaders()void -
 inboundHeaders()void -
 inboundHeaders(.Metadata)void -
 inboundTrailers(.Metadata)void -
 addOptionalLabel(String,String)void -
ClientStreamTracer.Factory sa
 new() -
 newClientStreamTracer(.ClientStreamTracer.StreamInfo,.Metadata).ClientStreamTracer -
ClientStreamTracer.StreamInfo sf +Builder
 getCallOptions().CallOptions -
 getPreviousAttempts()int -
 isTransparentRetry()boolean -
 isHedging()boolean -
 toBuilder().ClientStreamTracer.StreamInfo.Builder -
 newBuilder().ClientStreamTracer.StreamInfo.Builder s
 toString()String -
ClientStreamTracer.StreamInfo.Builder sf
 setCallOptions(.CallOptions).ClientStreamTracer.StreamInfo.Builder -
 setPreviousAttempts(int).ClientStreamTracer.StreamInfo.Builder -
 setIsTransparentRetry(boolean).ClientStreamTracer.StreamInfo.Builder -
 setIsHedging(boolean).ClientStreamTracer.StreamInfo.Builder -
 build().ClientStreamTracer.StreamInfo -
ClientTransportFilter a
 new() -
 transportReady(.Attributes).Attributes -
 transportTerminated(.Attributes)void -
Codec ai :.Compressor,.Decompressor +Gzip,Identity
Codec.Gzip sf :.Codec
 new() -
 getMessageEncoding()String -
 compress(java.io.OutputStream)java.io.OutputStream - !java.io.IOException
 decompress(java.io.InputStream)java.io.InputStream - !java.io.IOException
Codec.Identity sf :.Codec
 NONE .Codec sf
 decompress(java.io.InputStream)java.io.InputStream -
 getMessageEncoding()String -
 compress(java.io.OutputStream)java.io.OutputStream -
CompositeCallCredentials f :.CallCredentials
 new(.CallCredentials,.CallCredentials) -
 applyRequestMetadata(.CallCredentials.RequestInfo,java.util.concurrent.Executor,.CallCredentials.MetadataApplier)void -
CompositeChannelCredentials f :.ChannelCredentials
 create(.ChannelCredentials,.CallCredentials).ChannelCredentials s
 getChannelCredentials().ChannelCredentials -
 getCallCredentials().CallCredentials -
 withoutBearerTokens().ChannelCredentials -
Compressor ai
 getMessageEncoding()String a
 compress(java.io.OutputStream)java.io.OutputStream a !java.io.IOException
CompressorRegistry f
 getDefaultInstance().CompressorRegistry s
 newEmptyInstance().CompressorRegistry s
 lookupCompressor(String).Compressor -
 register(.Compressor)void -
Configurator kai
 configureChannelBuilder(.ManagedChannelBuilder<?>)void d
 configureServerBuilder(.ServerBuilder<?>)void d
ConnectivityState fe :Enum<.ConnectivityState>
 CONNECTING .ConnectivityState sf
 READY .ConnectivityState sf
 TRANSIENT_FAILURE .ConnectivityState sf
 IDLE .ConnectivityState sf
 SHUTDOWN .ConnectivityState sf
 values().ConnectivityState[] s
 valueOf(String).ConnectivityState s
ConnectivityStateInfo f
 forNonError(.ConnectivityState).ConnectivityStateInfo s
 forTransientFailure(.Status).ConnectivityStateInfo s
 getState().ConnectivityState -
 getStatus().Status -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
Context - +CancellableContext,CancellationListener,Key,Storage
 ROOT .Context sf
 cancellableAncestor .Context.CancellableContext kf
 key(String).Context.Key<<T>> s <T=Object>
 keyWithDefault(String,<T>).Context.Key<<T>> s <T=Object>
 current().Context s
 new() p
 withCancellation().Context.CancellableContext -
 withDeadlineAfter(long,java.util.concurrent.TimeUnit,java.util.concurrent.ScheduledExecutorService).Context.CancellableContext -
 withDeadline(.Deadline,java.util.concurrent.ScheduledExecutorService).Context.CancellableContext -
 withValue(.Context.Key<<V>>,<V>).Context - <V=Object>
 withValues(.Context.Key<<V1>>,<V1>,.Context.Key<<V2>>,<V2>).Context - <V1=Object,V2=Object>
 withValues(.Context.Key<<V1>>,<V1>,.Context.Key<<V2>>,<V2>,.Context.Key<<V3>>,<V3>).Context - <V1=Object,V2=Object,V3=Object>
 withValues(.Context.Key<<V1>>,<V1>,.Context.Key<<V2>>,<V2>,.Context.Key<<V3>>,<V3>,.Context.Key<<V4>>,<V4>).Context - <V1=Object,V2=Object,V3=Object,V4=Object>
 fork().Context -
 attach().Context -
 detach(.Context)void -
 isCancelled()boolean -
 cancellationCause()Throwable -
 getDeadline().Deadline -
 addListener(.Context.CancellationListener,java.util.concurrent.Executor)void -
 removeListener(.Context.CancellationListener)void -
 run(Runnable)void -
 call(java.util.concurrent.Callable<<V>>)<V> - <V=Object> !Exception
 supply(java.util.function.Supplier<<V>>)<V> - <V=Object>
 wrap(Runnable)Runnable -
 wrap(java.util.concurrent.Callable<<C>>)java.util.concurrent.Callable<<C>> - <C=Object>
 fixedContextExecutor(java.util.concurrent.Executor)java.util.concurrent.Executor -
 currentContextExecutor(java.util.concurrent.Executor)java.util.concurrent.Executor s
Context.CancellableContext sf :.Context,java.io.Closeable
 uncancellableSurrogate .Context pf
 attach().Context -
 detach(.Context)void -
 addListener(.Context.CancellationListener,java.util.concurrent.Executor)void -
 removeListener(.Context.CancellationListener)void -
 isCurrent()boolean x
 cancel(Throwable)boolean -
 detachAndCancel(.Context,Throwable)void -
 isCancelled()boolean -
 cancellationCause()Throwable -
 getDeadline().Deadline -
 close()void -
Context.CancellationListener sai
 cancelled(.Context)void a
Context.Key sf <T=Object>
 get()<T> -
 get(.Context)<T> -
 toString()String -
Context.Storage sa
 new() -
 doAttach(.Context).Context a
 detach(.Context,.Context)void a
 current().Context a
Contexts f
 interceptCall(.Context,.ServerCall<<ReqT>,<RespT>>,.Metadata,.ServerCallHandler<<ReqT>,<RespT>>).ServerCall.Listener<<ReqT>> s <ReqT=Object,RespT=Object>
 statusFromCancelled(.Context).Status s
Deadline f :Comparable<.Deadline> +Ticker
 getSystemTicker().Deadline.Ticker s
 after(long,java.util.concurrent.TimeUnit).Deadline s
 after(long,java.util.concurrent.TimeUnit,.Deadline.Ticker).Deadline s
 isExpired()boolean -
 isBefore(.Deadline)boolean -
 minimum(.Deadline).Deadline -
 offset(long,java.util.concurrent.TimeUnit).Deadline -
 timeRemaining(java.util.concurrent.TimeUnit)long -
 runOnExpiration(Runnable,java.util.concurrent.ScheduledExecutorService)java.util.concurrent.ScheduledFuture<?> -
 toString()String -
 compareTo(.Deadline)int -
 hashCode()int -
 equals(Object)boolean -
Deadline.Ticker sa
 new() -
 nanoTime()long a
Decompressor ai
 getMessageEncoding()String a
 decompress(java.io.InputStream)java.io.InputStream a !java.io.IOException
DecompressorRegistry f
 emptyInstance().DecompressorRegistry s
 getDefaultInstance().DecompressorRegistry s
 with(.Decompressor,boolean).DecompressorRegistry -
 getKnownMessageEncodings()java.util.Set<String> -
 getAdvertisedMessageEncodings()java.util.Set<String> -
 lookupDecompressor(String).Decompressor -
Detachable ai
 detach()java.io.InputStream a
DoubleCounterMetricInstrument f :.PartialMetricInstrument
 new(int,String,String,String,java.util.List<String>,java.util.List<String>,boolean) -
DoubleHistogramMetricInstrument f :.PartialMetricInstrument
 new(int,String,String,String,java.util.List<Double>,java.util.List<String>,java.util.List<String>,boolean) -
 getBucketBoundaries()java.util.List<Double> -
Drainable ai
 drainTo(java.io.OutputStream)int a !java.io.IOException
EquivalentAddressGroup f +Attr
 ATTR_AUTHORITY_OVERRIDE .Attributes.Key<String> sf
 ATTR_LOCALITY_NAME .Attributes.Key<String> sf
 new(java.util.List<java.net.SocketAddress>) -
 new(java.util.List<java.net.SocketAddress>,.Attributes) -
 new(java.net.SocketAddress) -
 new(java.net.SocketAddress,.Attributes) -
 getAddresses()java.util.List<java.net.SocketAddress> -
 getAttributes().Attributes -
 toString()String -
 hashCode()int -
 equals(Object)boolean -
EquivalentAddressGroup.Attr sai@ :java.lang.annotation.Annotation
ExperimentalApi ai@ :java.lang.annotation.Annotation
 value()String a
ForwardingChannelBuilder a <T=.ForwardingChannelBuilder<<T>>> :.ForwardingChannelBuilder2<<T>>
 new() o
 delegate().ManagedChannelBuilder<?> oax
 directExecutor()<T> -
 executor(java.util.concurrent.Executor)<T> -
 offloadExecutor(java.util.concurrent.Executor)<T> -
 intercept(java.util.List<.ClientInterceptor>)<T> -
 intercept(.ClientInterceptor[])<T> v
 userAgent(String)<T> -
 overrideAuthority(String)<T> -
 usePlaintext()<T> -
 useTransportSecurity()<T> -
 nameResolverFactory(.NameResolver.Factory)<T> x
 defaultLoadBalancingPolicy(String)<T> -
 decompressorRegistry(.DecompressorRegistry)<T> -
 compressorRegistry(.CompressorRegistry)<T> -
 idleTimeout(long,java.util.concurrent.TimeUnit)<T> -
 maxInboundMessageSize(int)<T> -
 maxInboundMetadataSize(int)<T> -
 keepAliveTime(long,java.util.concurrent.TimeUnit)<T> -
 keepAliveTimeout(long,java.util.concurrent.TimeUnit)<T> -
 keepAliveWithoutCalls(boolean)<T> -
 maxRetryAttempts(int)<T> -
 maxHedgedAttempts(int)<T> -
 retryBufferSize(long)<T> -
 perRpcBufferLimit(long)<T> -
 disableRetry()<T> -
 enableRetry()<T> -
 setBinaryLog(.BinaryLog)<T> -
 maxTraceEvents(int)<T> -
 proxyDetector(.ProxyDetector)<T> -
 defaultServiceConfig(java.util.Map<String,?>)<T> -
 disableServiceConfigLookUp()<T> -
 childChannelConfigurator(.ChannelConfigurator)<T> -
ForwardingChannelBuilder2 a <T=.ManagedChannelBuilder<<T>>> :.ManagedChannelBuilder<<T>>
 new() o
 forAddress(String,int).ManagedChannelBuilder<?> s
 forTarget(String).ManagedChannelBuilder<?> s
 delegate().ManagedChannelBuilder<?> oa
 directExecutor()<T> -
 executor(java.util.concurrent.Executor)<T> -
 offloadExecutor(java.util.concurrent.Executor)<T> -
 intercept(java.util.List<.ClientInterceptor>)<T> -
 intercept(.ClientInterceptor[])<T> v
 interceptWithTarget(.ManagedChannelBuilder.InterceptorFactory)<T> o
 addTransportFilter(.ClientTransportFilter)<T> -
 userAgent(String)<T> -
 overrideAuthority(String)<T> -
 usePlaintext()<T> -
 useTransportSecurity()<T> -
 nameResolverFactory(.NameResolver.Factory)<T> x
 defaultLoadBalancingPolicy(String)<T> -
 decompressorRegistry(.DecompressorRegistry)<T> -
 compressorRegistry(.CompressorRegistry)<T> -
 idleTimeout(long,java.util.concurrent.TimeUnit)<T> -
 maxInboundMessageSize(int)<T> -
 maxInboundMetadataSize(int)<T> -
 keepAliveTime(long,java.util.concurrent.TimeUnit)<T> -
 keepAliveTimeout(long,java.util.concurrent.TimeUnit)<T> -
 keepAliveWithoutCalls(boolean)<T> -
 maxRetryAttempts(int)<T> -
 maxHedgedAttempts(int)<T> -
 retryBufferSize(long)<T> -
 perRpcBufferLimit(long)<T> -
 disableRetry()<T> -
 enableRetry()<T> -
 setBinaryLog(.BinaryLog)<T> -
 maxTraceEvents(int)<T> -
 proxyDetector(.ProxyDetector)<T> -
 defaultServiceConfig(java.util.Map<String,?>)<T> -
 disableServiceConfigLookUp()<T> -
 addMetricSink(.MetricSink)<T> o
 setNameResolverArg(.NameResolver.Args.Key<<X>>,<X>)<T> - <X=Object>
 childChannelConfigurator(.ChannelConfigurator)<T> -
 build().ManagedChannel -
 toString()String -
ForwardingClientCall a <ReqT=Object,RespT=Object> :.PartialForwardingClientCall<<ReqT>,<RespT>> +SimpleForwardingClientCall
 new() -
 delegate().ClientCall<<ReqT>,<RespT>> oa
 start(.ClientCall.Listener<<RespT>>,.Metadata)void -
 sendMessage(<ReqT>)void -
ForwardingClientCall.SimpleForwardingClientCall sa <ReqT=Object,RespT=Object> :.ForwardingClientCall<<ReqT>,<RespT>>
 new(.ClientCall<<ReqT>,<RespT>>) o
 delegate().ClientCall<<ReqT>,<RespT>> o
ForwardingClientCallListener a <RespT=Object> :.PartialForwardingClientCallListener<<RespT>> +SimpleForwardingClientCallListener
 new() -
 delegate().ClientCall.Listener<<RespT>> oa
 onMessage(<RespT>)void -
ForwardingClientCallListener.SimpleForwardingClientCallListener sa <RespT=Object> :.ForwardingClientCallListener<<RespT>>
 new(.ClientCall.Listener<<RespT>>) o
 delegate().ClientCall.Listener<<RespT>> o
ForwardingServerBuilder a <T=.ServerBuilder<<T>>> :.ServerBuilder<<T>>
 new() o
 forPort(int).ServerBuilder<?> s
 delegate().ServerBuilder<?> oa
 directExecutor()<T> -
 executor(java.util.concurrent.Executor)<T> -
 callExecutor(.ServerCallExecutorSupplier)<T> -
 addService(.ServerServiceDefinition)<T> -
 addService(.BindableService)<T> -
 intercept(.ServerInterceptor)<T> -
 addTransportFilter(.ServerTransportFilter)<T> -
 addStreamTracerFactory(.ServerStreamTracer.Factory)<T> -
 fallbackHandlerRegistry(.HandlerRegistry)<T> -
 useTransportSecurity(java.io.File,java.io.File)<T> -
 useTransportSecurity(java.io.InputStream,java.io.InputStream)<T> -
 decompressorRegistry(.DecompressorRegistry)<T> -
 compressorRegistry(.CompressorRegistry)<T> -
 handshakeTimeout(long,java.util.concurrent.TimeUnit)<T> -
 keepAliveTime(long,java.util.concurrent.TimeUnit)<T> -
 keepAliveTimeout(long,java.util.concurrent.TimeUnit)<T> -
 maxConnectionIdle(long,java.util.concurrent.TimeUnit)<T> -
 maxConnectionAge(long,java.util.concurrent.TimeUnit)<T> -
 maxConnectionAgeGrace(long,java.util.concurrent.TimeUnit)<T> -
 permitKeepAliveTime(long,java.util.concurrent.TimeUnit)<T> -
 permitKeepAliveWithoutCalls(boolean)<T> -
 maxInboundMessageSize(int)<T> -
 maxInboundMetadataSize(int)<T> -
 setBinaryLog(.BinaryLog)<T> -
 build().Server -
 addMetricSink(.MetricSink)<T> -
 toString()String -
ForwardingServerCall a <ReqT=Object,RespT=Object> :.PartialForwardingServerCall<<ReqT>,<RespT>> +SimpleForwardingServerCall
 new() -
 delegate().ServerCall<<ReqT>,<RespT>> oa
 sendMessage(<RespT>)void -
 getMethodDescriptor().MethodDescriptor<<ReqT>,<RespT>> -
ForwardingServerCall.SimpleForwardingServerCall sa <ReqT=Object,RespT=Object> :.ForwardingServerCall<<ReqT>,<RespT>>
 new(.ServerCall<<ReqT>,<RespT>>) o
 delegate().ServerCall<<ReqT>,<RespT>> o
ForwardingServerCallListener a <ReqT=Object> :.PartialForwardingServerCallListener<<ReqT>> +SimpleForwardingServerCallListener
 new() -
 delegate().ServerCall.Listener<<ReqT>> oa
 onMessage(<ReqT>)void -
ForwardingServerCallListener.SimpleForwardingServerCallListener sa <ReqT=Object> :.ForwardingServerCallListener<<ReqT>>
 new(.ServerCall.Listener<<ReqT>>) o
 delegate().ServerCall.Listener<<ReqT>> o
Grpc f +TransportAttr
 TRANSPORT_ATTR_REMOTE_ADDR .Attributes.Key<java.net.SocketAddress> sf
 TRANSPORT_ATTR_LOCAL_ADDR .Attributes.Key<java.net.SocketAddress> sf
 TRANSPORT_ATTR_SSL_SESSION .Attributes.Key<javax.net.ssl.SSLSession> sf
 CALL_OPTION_CUSTOM_LABEL .CallOptions.Key<String> sf
 newChannelBuilder(String,.ChannelCredentials).ManagedChannelBuilder<?> s
 newChannelBuilder(String,.ChannelCredentials,.NameResolverRegistry).ManagedChannelBuilder<?> s
 newChannelBuilderForAddress(String,int,.ChannelCredentials).ManagedChannelBuilder<?> s
 newServerBuilderForPort(int,.ServerCredentials).ServerBuilder<?> s
Grpc.TransportAttr sai@ :java.lang.annotation.Annotation
HandlerRegistry a
 new() -
 getServices()java.util.List<.ServerServiceDefinition> -
 lookupMethod(String,String).ServerMethodDefinition<?,?> a
 lookupMethod(String).ServerMethodDefinition<?,?> f
HasByteBuffer ai
 byteBufferSupported()boolean a
 getByteBuffer()java.nio.ByteBuffer a
HttpConnectProxiedSocketAddress f :.ProxiedSocketAddress +Builder
 getPassword()String -
 getUsername()String -
 getProxyAddress()java.net.SocketAddress -
 getTargetAddress()java.net.InetSocketAddress -
 getHeaders()java.util.Map<String,String> -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
 newBuilder().HttpConnectProxiedSocketAddress.Builder s
HttpConnectProxiedSocketAddress.Builder sf
 setProxyAddress(java.net.SocketAddress).HttpConnectProxiedSocketAddress.Builder -
 setTargetAddress(java.net.InetSocketAddress).HttpConnectProxiedSocketAddress.Builder -
 setHeaders(java.util.Map<String,String>).HttpConnectProxiedSocketAddress.Builder -
 setUsername(String).HttpConnectProxiedSocketAddress.Builder -
 setPassword(String).HttpConnectProxiedSocketAddress.Builder -
 build().HttpConnectProxiedSocketAddress -
InsecureChannelCredentials f :.ChannelCredentials
 create().ChannelCredentials s
 withoutBearerTokens().ChannelCredentials -
InsecureServerCredentials f :.ServerCredentials
 create().ServerCredentials s
Internal ai@ :java.lang.annotation.Annotation
InternalCallOptions f
 getWaitForReady(.CallOptions)Boolean s
InternalChannelz f +ChannelStats,ChannelTrace,OtherSecurity,RootChannelList,Security,ServerList,ServerSocketsList,ServerStats,SocketOptions,SocketStats,TcpInfo,Tls,TransportStats
 new() -
 instance().InternalChannelz s
 addServer(.InternalInstrumented<.InternalChannelz.ServerStats>)void -
 addSubchannel(.InternalInstrumented<.InternalChannelz.ChannelStats>)void -
 addRootChannel(.InternalInstrumented<.InternalChannelz.ChannelStats>)void -
 addClientSocket(.InternalInstrumented<.InternalChannelz.SocketStats>)void -
 addListenSocket(.InternalInstrumented<.InternalChannelz.SocketStats>)void -
 addServerSocket(.InternalInstrumented<.InternalChannelz.ServerStats>,.InternalInstrumented<.InternalChannelz.SocketStats>)void -
 removeServer(.InternalInstrumented<.InternalChannelz.ServerStats>)void -
 removeSubchannel(.InternalInstrumented<.InternalChannelz.ChannelStats>)void -
 removeRootChannel(.InternalInstrumented<.InternalChannelz.ChannelStats>)void -
 removeClientSocket(.InternalInstrumented<.InternalChannelz.SocketStats>)void -
 removeListenSocket(.InternalInstrumented<.InternalChannelz.SocketStats>)void -
 removeServerSocket(.InternalInstrumented<.InternalChannelz.ServerStats>,.InternalInstrumented<.InternalChannelz.SocketStats>)void -
 getRootChannels(long,int).InternalChannelz.RootChannelList -
 getChannel(long).InternalInstrumented<.InternalChannelz.ChannelStats> -
 getSubchannel(long).InternalInstrumented<.InternalChannelz.ChannelStats> -
 getServers(long,int).InternalChannelz.ServerList -
 getServer(long).InternalInstrumented<.InternalChannelz.ServerStats> -
 getServerSockets(long,long,int).InternalChannelz.ServerSocketsList -
 getSocket(long).InternalInstrumented<.InternalChannelz.SocketStats> -
 containsServer(.InternalLogId)boolean -
 containsSubchannel(.InternalLogId)boolean -
 getRootChannel(long).InternalInstrumented<.InternalChannelz.ChannelStats> -
 containsClientSocket(.InternalLogId)boolean -
 id(.InternalWithLogId)long s
InternalChannelz.ChannelStats sf +Builder
 target String f
 state .ConnectivityState f
 channelTrace .InternalChannelz.ChannelTrace f
 callsStarted long f
 callsSucceeded long f
 callsFailed long f
 lastCallStartedNanos long f
 subchannels java.util.List<.InternalWithLogId> f
 sockets java.util.List<.InternalWithLogId> f
InternalChannelz.ChannelStats.Builder sf
 new() -
 setTarget(String).InternalChannelz.ChannelStats.Builder -
 setState(.ConnectivityState).InternalChannelz.ChannelStats.Builder -
 setChannelTrace(.InternalChannelz.ChannelTrace).InternalChannelz.ChannelStats.Builder -
 setCallsStarted(long).InternalChannelz.ChannelStats.Builder -
 setCallsSucceeded(long).InternalChannelz.ChannelStats.Builder -
 setCallsFailed(long).InternalChannelz.ChannelStats.Builder -
 setLastCallStartedNanos(long).InternalChannelz.ChannelStats.Builder -
 setSubchannels(java.util.List<.InternalWithLogId>).InternalChannelz.ChannelStats.Builder -
 setSockets(java.util.List<.InternalWithLogId>).InternalChannelz.ChannelStats.Builder -
 build().InternalChannelz.ChannelStats -
InternalChannelz.ChannelTrace sf +Builder,Event
 numEventsLogged long f
 creationTimeNanos long f
 events java.util.List<.InternalChannelz.ChannelTrace.Event> f
InternalChannelz.ChannelTrace.Builder sf
 new() -
 setNumEventsLogged(long).InternalChannelz.ChannelTrace.Builder -
 setCreationTimeNanos(long).InternalChannelz.ChannelTrace.Builder -
 setEvents(java.util.List<.InternalChannelz.ChannelTrace.Event>).InternalChannelz.ChannelTrace.Builder -
 build().InternalChannelz.ChannelTrace -
InternalChannelz.ChannelTrace.Event sf +Builder,Severity
 description String f
 severity .InternalChannelz.ChannelTrace.Event.Severity f
 timestampNanos long f
 channelRef .InternalWithLogId f
 subchannelRef .InternalWithLogId f
 hashCode()int -
 equals(Object)boolean -
 toString()String -
InternalChannelz.ChannelTrace.Event.Builder sf
 new() -
 setDescription(String).InternalChannelz.ChannelTrace.Event.Builder -
 setTimestampNanos(long).InternalChannelz.ChannelTrace.Event.Builder -
 setSeverity(.InternalChannelz.ChannelTrace.Event.Severity).InternalChannelz.ChannelTrace.Event.Builder -
 setChannelRef(.InternalWithLogId).InternalChannelz.ChannelTrace.Event.Builder -
 setSubchannelRef(.InternalWithLogId).InternalChannelz.ChannelTrace.Event.Builder -
 build().InternalChannelz.ChannelTrace.Event -
InternalChannelz.ChannelTrace.Event.Severity sfe :Enum<.InternalChannelz.ChannelTrace.Event.Severity>
 CT_UNKNOWN .InternalChannelz.ChannelTrace.Event.Severity sf
 CT_INFO .InternalChannelz.ChannelTrace.Event.Severity sf
 CT_WARNING .InternalChannelz.ChannelTrace.Event.Severity sf
 CT_ERROR .InternalChannelz.ChannelTrace.Event.Severity sf
 values().InternalChannelz.ChannelTrace.Event.Severity[] s
 valueOf(String).InternalChannelz.ChannelTrace.Event.Severity s
InternalChannelz.OtherSecurity sf
 name String f
 any Object f
 new(String,Object) -
InternalChannelz.RootChannelList sf
 channels java.util.List<.InternalInstrumented<.InternalChannelz.ChannelStats>> f
 end boolean f
 new(java.util.List<.InternalInstrumented<.InternalChannelz.ChannelStats>>,boolean) -
InternalChannelz.Security sf
 tls .InternalChannelz.Tls f
 other .InternalChannelz.OtherSecurity f
 new(.InternalChannelz.Tls) -
 new(.InternalChannelz.OtherSecurity) -
InternalChannelz.ServerList sf
 servers java.util.List<.InternalInstrumented<.InternalChannelz.ServerStats>> f
 end boolean f
 new(java.util.List<.InternalInstrumented<.InternalChannelz.ServerStats>>,boolean) -
InternalChannelz.ServerSocketsList sf
 sockets java.util.List<.InternalWithLogId> f
 end boolean f
 new(java.util.List<.InternalWithLogId>,boolean) -
InternalChannelz.ServerStats sf +Builder
 callsStarted long f
 callsSucceeded long f
 callsFailed long f
 lastCallStartedNanos long f
 listenSockets java.util.List<.InternalInstrumented<.InternalChannelz.SocketStats>> f
 new(long,long,long,long,java.util.List<.InternalInstrumented<.InternalChannelz.SocketStats>>) -
InternalChannelz.ServerStats.Builder sf
 listenSockets java.util.List<.InternalInstrumented<.InternalChannelz.SocketStats>> -
 new() -
 setCallsStarted(long).InternalChannelz.ServerStats.Builder -
 setCallsSucceeded(long).InternalChannelz.ServerStats.Builder -
 setCallsFailed(long).InternalChannelz.ServerStats.Builder -
 setLastCallStartedNanos(long).InternalChannelz.ServerStats.Builder -
 addListenSockets(java.util.List<.InternalInstrumented<.InternalChannelz.SocketStats>>).InternalChannelz.ServerStats.Builder -
 build().InternalChannelz.ServerStats -
InternalChannelz.SocketOptions sf +Builder
 others java.util.Map<String,String> f
 soTimeoutMillis Integer f
 lingerSeconds Integer f
 tcpInfo .InternalChannelz.TcpInfo f
 new(Integer,Integer,.InternalChannelz.TcpInfo,java.util.Map<String,String>) -
InternalChannelz.SocketOptions.Builder sf
 new() -
 setSocketOptionTimeoutMillis(Integer).InternalChannelz.SocketOptions.Builder -
 setSocketOptionLingerSeconds(Integer).InternalChannelz.SocketOptions.Builder -
 setTcpInfo(.InternalChannelz.TcpInfo).InternalChannelz.SocketOptions.Builder -
 addOption(String,String).InternalChannelz.SocketOptions.Builder -
 addOption(String,int).InternalChannelz.SocketOptions.Builder -
 addOption(String,boolean).InternalChannelz.SocketOptions.Builder -
 build().InternalChannelz.SocketOptions -
InternalChannelz.SocketStats sf
 data .InternalChannelz.TransportStats f
 local java.net.SocketAddress f
 remote java.net.SocketAddress f
 socketOptions .InternalChannelz.SocketOptions f
 security .InternalChannelz.Security f
 new(.InternalChannelz.TransportStats,java.net.SocketAddress,java.net.SocketAddress,.InternalChannelz.SocketOptions,.InternalChannelz.Security) -
InternalChannelz.TcpInfo sf +Builder
 state int f
 caState int f
 retransmits int f
 probes int f
 backoff int f
 options int f
 sndWscale int f
 rcvWscale int f
 rto int f
 ato int f
 sndMss int f
 rcvMss int f
 unacked int f
 sacked int f
 lost int f
 retrans int f
 fackets int f
 lastDataSent int f
 lastAckSent int f
 lastDataRecv int f
 lastAckRecv int f
 pmtu int f
 rcvSsthresh int f
 rtt int f
 rttvar int f
 sndSsthresh int f
 sndCwnd int f
 advmss int f
 reordering int f
InternalChannelz.TcpInfo.Builder sf
 new() -
 setState(int).InternalChannelz.TcpInfo.Builder -
 setCaState(int).InternalChannelz.TcpInfo.Builder -
 setRetransmits(int).InternalChannelz.TcpInfo.Builder -
 setProbes(int).InternalChannelz.TcpInfo.Builder -
 setBackoff(int).InternalChannelz.TcpInfo.Builder -
 setOptions(int).InternalChannelz.TcpInfo.Builder -
 setSndWscale(int).InternalChannelz.TcpInfo.Builder -
 setRcvWscale(int).InternalChannelz.TcpInfo.Builder -
 setRto(int).InternalChannelz.TcpInfo.Builder -
 setAto(int).InternalChannelz.TcpInfo.Builder -
 setSndMss(int).InternalChannelz.TcpInfo.Builder -
 setRcvMss(int).InternalChannelz.TcpInfo.Builder -
 setUnacked(int).InternalChannelz.TcpInfo.Builder -
 setSacked(int).InternalChannelz.TcpInfo.Builder -
 setLost(int).InternalChannelz.TcpInfo.Builder -
 setRetrans(int).InternalChannelz.TcpInfo.Builder -
 setFackets(int).InternalChannelz.TcpInfo.Builder -
 setLastDataSent(int).InternalChannelz.TcpInfo.Builder -
 setLastAckSent(int).InternalChannelz.TcpInfo.Builder -
 setLastDataRecv(int).InternalChannelz.TcpInfo.Builder -
 setLastAckRecv(int).InternalChannelz.TcpInfo.Builder -
 setPmtu(int).InternalChannelz.TcpInfo.Builder -
 setRcvSsthresh(int).InternalChannelz.TcpInfo.Builder -
 setRtt(int).InternalChannelz.TcpInfo.Builder -
 setRttvar(int).InternalChannelz.TcpInfo.Builder -
 setSndSsthresh(int).InternalChannelz.TcpInfo.Builder -
 setSndCwnd(int).InternalChannelz.TcpInfo.Builder -
 setAdvmss(int).InternalChannelz.TcpInfo.Builder -
 setReordering(int).InternalChannelz.TcpInfo.Builder -
 build().InternalChannelz.TcpInfo -
InternalChannelz.Tls sf
 cipherSuiteStandardName String f
 localCert java.security.cert.Certificate f
 remoteCert java.security.cert.Certificate f
 new(String,java.security.cert.Certificate,java.security.cert.Certificate) -
 new(javax.net.ssl.SSLSession) -
InternalChannelz.TransportStats sf
 streamsStarted long f
 lastLocalStreamCreatedTimeNanos long f
 lastRemoteStreamCreatedTimeNanos long f
 streamsSucceeded long f
 streamsFailed long f
 messagesSent long f
 messagesReceived long f
 keepAlivesSent long f
 lastMessageSentTimeNanos long f
 lastMessageReceivedTimeNanos long f
 localFlowControlWindow long f
 remoteFlowControlWindow long f
 new(long,long,long,long,long,long,long,long,long,long,long,long) -
InternalClientInterceptors f
 new() -
 wrapClientInterceptor(.ClientInterceptor,.MethodDescriptor.Marshaller<<ReqT>>,.MethodDescriptor.Marshaller<<RespT>>).ClientInterceptor s <ReqT=Object,RespT=Object>
InternalConfigSelector a +Result
 KEY .Attributes.Key<.InternalConfigSelector> sf
 new() -
 selectConfig(.LoadBalancer.PickSubchannelArgs).InternalConfigSelector.Result a
InternalConfigSelector.Result sf +Builder
 interceptor .ClientInterceptor -
 forError(.Status).InternalConfigSelector.Result s
 getStatus().Status -
 getConfig()Object -
 getInterceptor().ClientInterceptor -
 newBuilder().InternalConfigSelector.Result.Builder s
InternalConfigSelector.Result.Builder sf
 setConfig(Object).InternalConfigSelector.Result.Builder -
 setInterceptor(.ClientInterceptor).InternalConfigSelector.Result.Builder -
 build().InternalConfigSelector.Result -
InternalConfigurator ai :.Configurator
InternalConfiguratorRegistry f
 setConfigurators(java.util.List<.InternalConfigurator>)void s
 getConfigurators()java.util.List<?> s
 configureChannelBuilder(.ManagedChannelBuilder<?>)void s
 configureServerBuilder(.ServerBuilder<?>)void s
 wasSetConfiguratorsCalled()boolean s
 getConfiguratorsCallCountBeforeSet()int s
InternalDecompressorRegistry f
 getRawAdvertisedMessageEncodings(.DecompressorRegistry)byte[] s
InternalEquivalentAddressGroup f
 ATTR_WEIGHT .Attributes.Key<Long> sf
 ATTR_BACKEND_SERVICE .Attributes.Key<String> sf
 ATTR_ADDRESS_NAME .Attributes.Key<String> sf
InternalFeatureFlags -
 setRfc3986UrisEnabled(boolean)boolean s
 getRfc3986UrisEnabled()boolean s
 getFlag(String,boolean)boolean s
InternalInstrumented ai <T=Object> :.InternalWithLogId
 getStats()com.google.common.util.concurrent.ListenableFuture<<T>> a
InternalKnownTransport fe :Enum<.InternalKnownTransport>
 NETTY .InternalKnownTransport sf
 NETTY_SHADED .InternalKnownTransport sf
 values().InternalKnownTransport[] s
 valueOf(String).InternalKnownTransport s
InternalLogId f
 allocate(Class<?>,String).InternalLogId s
 allocate(String,String).InternalLogId s
 getTypeName()String -
 getDetails()String -
 getId()long -
 toString()String -
 shortName()String -
InternalManagedChannelBuilder f +InternalInterceptorFactory
 interceptWithTarget(.ManagedChannelBuilder<<T>>,.InternalManagedChannelBuilder.InternalInterceptorFactory)<T> s <T=.ManagedChannelBuilder<<T>>>
 addMetricSink(.ManagedChannelBuilder<<T>>,.MetricSink)<T> s <T=.ManagedChannelBuilder<<T>>>
InternalManagedChannelBuilder.InternalInterceptorFactory sai :.ManagedChannelBuilder.InterceptorFactory
InternalManagedChannelProvider f
 isAvailable(.ManagedChannelProvider)boolean s
 builderForAddress(.ManagedChannelProvider,String,int).ManagedChannelBuilder<?> s
 builderForTarget(.ManagedChannelProvider,String).ManagedChannelBuilder<?> s
 newChannelBuilder(.ManagedChannelProvider,String,.ChannelCredentials).ManagedChannelProvider.NewChannelBuilderResult s
InternalMayRequireSpecificExecutor ai
 isSpecificExecutorRequired()boolean a
InternalMetadata f +TrustedAsciiMarshaller
 US_ASCII java.nio.charset.Charset sf
 BASE64_ENCODING_OMIT_PADDING com.google.common.io.BaseEncoding sf
 new() -
 keyOf(String,.InternalMetadata.TrustedAsciiMarshaller<<T>>).Metadata.Key<<T>> s <T=Object>
 keyOf(String,.Metadata.AsciiMarshaller<<T>>).Metadata.Key<<T>> s <T=Object>
 newMetadata(byte[][]).Metadata sv
 newMetadata(int,byte[][]).Metadata sv
 serialize(.Metadata)byte[][] s
 headerCount(.Metadata)int s
 serializePartial(.Metadata)Object[] s
 parsedValue(.Metadata.BinaryStreamMarshaller<<T>>,<T>)Object s <T=Object>
 newMetadataWithParsedValues(int,Object[]).Metadata s
InternalMetadata.TrustedAsciiMarshaller sai <T=Object> :.Metadata.TrustedAsciiMarshaller<<T>>
InternalMethodDescriptor f
 new(.InternalKnownTransport) -
 geRawMethodName(.MethodDescriptor<?,?>)Object -
 setRawMethodName(.MethodDescriptor<?,?>,Object)void -
InternalServer -
 SERVER_CONTEXT_KEY .Context.Key<.Server> sf
InternalServerInterceptors f
 wrapMethod(.ServerMethodDefinition<<OrigReqT>,<OrigRespT>>,.MethodDescriptor<<WrapReqT>,<WrapRespT>>).ServerMethodDefinition<<WrapReqT>,<WrapRespT>> s <OrigReqT=Object,OrigRespT=Object,WrapReqT=Object,WrapRespT=Object>
 interceptCallHandlerCreate(.ServerInterceptor,.ServerCallHandler<<ReqT>,<RespT>>).ServerCallHandler<<ReqT>,<RespT>> s <ReqT=Object,RespT=Object>
InternalServerProvider f
 builderForPort(.ServerProvider,int).ServerBuilder<?> s
 newServerBuilderForPort(.ServerProvider,int,.ServerCredentials).ServerProvider.NewServerBuilderResult s
InternalServiceProviders f +PriorityAccessor,Supplier
 loadAll(Class<<T>>,Iterable<Class<?>>,ClassLoader,.InternalServiceProviders.PriorityAccessor<<T>>)java.util.List<<T>> sx <T=Object>
 loadAll(Class<<T>>,java.util.Iterator<<T>>,.InternalServiceProviders.Supplier<Iterable<Class<?>>>,.InternalServiceProviders.PriorityAccessor<<T>>)java.util.List<<T>> s <T=Object>
 getCandidatesViaServiceLoader(Class<<T>>,ClassLoader)Iterable<<T>> s <T=Object>
 getCandidatesViaHardCoded(Class<<T>>,Iterable<Class<?>>)Iterable<<T>> s <T=Object>
 isAndroid(ClassLoader)boolean s
InternalServiceProviders.PriorityAccessor sai <T=Object> :.ServiceProviders.PriorityAccessor<<T>>
InternalServiceProviders.Supplier sai <T=Object>
 get()<T> a
InternalStatus f
 MESSAGE_KEY .Metadata.Key<String> sf
 CODE_KEY .Metadata.Key<.Status> sf
 asRuntimeExceptionWithoutStacktrace(.Status,.Metadata).StatusRuntimeException s
InternalSubchannelAddressAttributes ai
 getConnectedAddressAttributes().Attributes a
InternalTcpMetrics f
 MIN_RTT_INSTRUMENT .DoubleHistogramMetricInstrument sf
 CONNECTIONS_CREATED_INSTRUMENT .LongCounterMetricInstrument sf
 CONNECTION_COUNT_INSTRUMENT .LongUpDownCounterMetricInstrument sf
 PACKETS_RETRANSMITTED_INSTRUMENT .LongCounterMetricInstrument sf
 RECURRING_RETRANSMITS_INSTRUMENT .LongCounterMetricInstrument sf
InternalTimeUtils f
 new() -
 convert(java.time.Duration)long s
InternalWithLogId ai
 getLogId().InternalLogId a
KnownLength ai
 available()int a !java.io.IOException
LoadBalancer a +CreateSubchannelArgs,ErrorPicker,Factory,FixedResultPicker,Helper,PickDetailsConsumer,PickResult,PickSubchannelArgs,ResolvedAddresses,Subchannel,SubchannelPicker,SubchannelStateListener
 ATTR_HEALTH_CHECKING_CONFIG .Attributes.Key<java.util.Map<String,?>> sf
 HEALTH_CONSUMER_LISTENER_ARG_KEY .LoadBalancer.CreateSubchannelArgs.Key<.LoadBalancer.SubchannelStateListener> sf
 DISABLE_SUBCHANNEL_RECONNECT_KEY .LoadBalancer.CreateSubchannelArgs.Key<Boolean> sf
 HAS_HEALTH_PRODUCER_LISTENER_KEY .Attributes.Key<Boolean> sf
 IS_PETIOLE_POLICY .Attributes.Key<Boolean> sf
 EMPTY_PICKER .LoadBalancer.SubchannelPicker sfx
 new() -
 handleResolvedAddresses(.LoadBalancer.ResolvedAddresses)void x
 acceptResolvedAddresses(.LoadBalancer.ResolvedAddresses).Status -
 handleNameResolutionError(.Status)void a
 handleSubchannelState(.LoadBalancer.Subchannel,.ConnectivityStateInfo)void x
 shutdown()void a
 canHandleEmptyAddressListFromNameResolution()boolean x
 requestConnection()void -
LoadBalancer.CreateSubchannelArgs sf +Builder,Key
 getAddresses()java.util.List<.EquivalentAddressGroup> -
 getAttributes().Attributes -
 getOption(.LoadBalancer.CreateSubchannelArgs.Key<<T>>)<T> - <T=Object>
 toBuilder().LoadBalancer.CreateSubchannelArgs.Builder -
 newBuilder().LoadBalancer.CreateSubchannelArgs.Builder s
 toString()String -
LoadBalancer.CreateSubchannelArgs.Builder sf
 addOption(.LoadBalancer.CreateSubchannelArgs.Key<<T>>,<T>).LoadBalancer.CreateSubchannelArgs.Builder - <T=Object>
 setAddresses(.EquivalentAddressGroup).LoadBalancer.CreateSubchannelArgs.Builder -
 setAddresses(java.util.List<.EquivalentAddressGroup>).LoadBalancer.CreateSubchannelArgs.Builder -
 setAttributes(.Attributes).LoadBalancer.CreateSubchannelArgs.Builder -
 build().LoadBalancer.CreateSubchannelArgs -
LoadBalancer.CreateSubchannelArgs.Key sf <T=Object>
 create(String).LoadBalancer.CreateSubchannelArgs.Key<<T>> s <T=Object>
 createWithDefault(String,<T>).LoadBalancer.CreateSubchannelArgs.Key<<T>> s <T=Object>
 getDefault()<T> -
 toString()String -
LoadBalancer.ErrorPicker sfx :.LoadBalancer.SubchannelPicker
 new(.Status) -
 pickSubchannel(.LoadBalancer.PickSubchannelArgs).LoadBalancer.PickResult -
 toString()String -
LoadBalancer.Factory sa
 new() -
 newLoadBalancer(.LoadBalancer.Helper).LoadBalancer a
LoadBalancer.FixedResultPicker sf :.LoadBalancer.SubchannelPicker
 new(.LoadBalancer.PickResult) -
 pickSubchannel(.LoadBalancer.PickSubchannelArgs).LoadBalancer.PickResult -
 toString()String -
 hashCode()int -
 equals(Object)boolean -
LoadBalancer.Helper sa
 new() -
 createSubchannel(.LoadBalancer.CreateSubchannelArgs).LoadBalancer.Subchannel -
 createOobChannel(.EquivalentAddressGroup,String).ManagedChannel a
 createOobChannel(java.util.List<.EquivalentAddressGroup>,String).ManagedChannel -
 updateOobChannelAddresses(.ManagedChannel,.EquivalentAddressGroup)void -
 updateOobChannelAddresses(.ManagedChannel,java.util.List<.EquivalentAddressGroup>)void -
 createResolvingOobChannel(String).ManagedChannel -
 createResolvingOobChannelBuilder(String).ManagedChannelBuilder<?> x
 createResolvingOobChannelBuilder(String,.ChannelCredentials).ManagedChannelBuilder<?> -
 updateBalancingState(.ConnectivityState,.LoadBalancer.SubchannelPicker)void a
 refreshNameResolution()void -
 ignoreRefreshNameResolutionCheck()void x
 getSynchronizationContext().SynchronizationContext -
 getScheduledExecutorService()java.util.concurrent.ScheduledExecutorService -
 getAuthority()String a
 getChannelTarget()String -
 getChannelCredentials().ChannelCredentials -
 getUnsafeChannelCredentials().ChannelCredentials -
 getChannelLogger().ChannelLogger -
 getNameResolverArgs().NameResolver.Args -
 getNameResolverRegistry().NameResolverRegistry -
 getMetricRecorder().MetricRecorder -
LoadBalancer.PickDetailsConsumer sai
 addOptionalLabel(String,String)void d
LoadBalancer.PickResult sf
 withSubchannel(.LoadBalancer.Subchannel,.ClientStreamTracer.Factory).LoadBalancer.PickResult s
 withSubchannel(.LoadBalancer.Subchannel,.ClientStreamTracer.Factory,String).LoadBalancer.PickResult s
 withSubchannel(.LoadBalancer.Subchannel).LoadBalancer.PickResult s
 copyWithSubchannel(.LoadBalancer.Subchannel).LoadBalancer.PickResult -
 copyWithStreamTracerFactory(.ClientStreamTracer.Factory).LoadBalancer.PickResult -
 withError(.Status).LoadBalancer.PickResult s
 withDrop(.Status).LoadBalancer.PickResult s
 withNoResult().LoadBalancer.PickResult s
 withNoResult(String,String).LoadBalancer.PickResult s
 getDelayType()String -
 getDelayReason()String -
 getAuthorityOverride()String -
 getSubchannel().LoadBalancer.Subchannel -
 getStreamTracerFactory().ClientStreamTracer.Factory -
 getStatus().Status -
 isDrop()boolean -
 hasResult()boolean -
 toString()String -
 hashCode()int -
 equals(Object)boolean -
LoadBalancer.PickSubchannelArgs sa
 new() -
 getCallOptions().CallOptions a
 getHeaders().Metadata a
 getMethodDescriptor().MethodDescriptor<?,?> a
 getPickDetailsConsumer().LoadBalancer.PickDetailsConsumer -
LoadBalancer.ResolvedAddresses sf +Builder
 newBuilder().LoadBalancer.ResolvedAddresses.Builder s
 toBuilder().LoadBalancer.ResolvedAddresses.Builder -
 getAddresses()java.util.List<.EquivalentAddressGroup> -
 getAttributes().Attributes -
 getLoadBalancingPolicyConfig()Object -
 toString()String -
 hashCode()int -
 equals(Object)boolean -
LoadBalancer.ResolvedAddresses.Builder sf
 setAddresses(java.util.List<.EquivalentAddressGroup>).LoadBalancer.ResolvedAddresses.Builder -
 setAttributes(.Attributes).LoadBalancer.ResolvedAddresses.Builder -
 setLoadBalancingPolicyConfig(Object).LoadBalancer.ResolvedAddresses.Builder -
 build().LoadBalancer.ResolvedAddresses -
LoadBalancer.Subchannel sa
 new() -
 start(.LoadBalancer.SubchannelStateListener)void -
 shutdown()void a
 requestConnection()void a
 getAddresses().EquivalentAddressGroup f
 getAllAddresses()java.util.List<.EquivalentAddressGroup> -
 getAttributes().Attributes a
 asChannel().Channel -
 getChannelLogger().ChannelLogger -
 updateAddresses(java.util.List<.EquivalentAddressGroup>)void -
 getInternalSubchannel()Object -
 getConnectedAddressAttributes().Attributes -
LoadBalancer.SubchannelPicker sa
 new() -
 pickSubchannel(.LoadBalancer.PickSubchannelArgs).LoadBalancer.PickResult a
LoadBalancer.SubchannelStateListener sai
 onSubchannelState(.ConnectivityStateInfo)void a
LoadBalancerProvider a :.LoadBalancer.Factory
 new() -
 isAvailable()boolean a
 getPriority()int a
 getPolicyName()String a
 parseLoadBalancingPolicyConfig(java.util.Map<String,?>).NameResolver.ConfigOrError -
 toString()String f
 equals(Object)boolean f
 hashCode()int f
LoadBalancerRegistry f
 new() -
 register(.LoadBalancerProvider)void -
 deregister(.LoadBalancerProvider)void -
 getDefaultRegistry().LoadBalancerRegistry s
 getProvider(String).LoadBalancerProvider -
LongCounterMetricInstrument f :.PartialMetricInstrument
 new(int,String,String,String,java.util.List<String>,java.util.List<String>,boolean) -
LongGaugeMetricInstrument f :.PartialMetricInstrument,.CallbackMetricInstrument
 new(int,String,String,String,java.util.List<String>,java.util.List<String>,boolean) -
LongHistogramMetricInstrument f :.PartialMetricInstrument
 new(int,String,String,String,java.util.List<Long>,java.util.List<String>,java.util.List<String>,boolean) -
 getBucketBoundaries()java.util.List<Long> -
LongUpDownCounterMetricInstrument f :.PartialMetricInstrument
 new(int,String,String,String,java.util.List<String>,java.util.List<String>,boolean) -
ManagedChannel a :.Channel
 new() -
 shutdown().ManagedChannel a
 isShutdown()boolean a
 isTerminated()boolean a
 shutdownNow().ManagedChannel a
 awaitTermination(long,java.util.concurrent.TimeUnit)boolean a !InterruptedException
 getState(boolean).ConnectivityState -
 notifyWhenStateChanged(.ConnectivityState,Runnable)void -
 resetConnectBackoff()void -
 enterIdle()void -
ManagedChannelBuilder a <T=.ManagedChannelBuilder<<T>>> +InterceptorFactory
 new() -
 forAddress(String,int).ManagedChannelBuilder<?> s
 forTarget(String).ManagedChannelBuilder<?> s
 directExecutor()<T> a
 executor(java.util.concurrent.Executor)<T> a
 offloadExecutor(java.util.concurrent.Executor)<T> -
 intercept(java.util.List<.ClientInterceptor>)<T> a
 intercept(.ClientInterceptor[])<T> av
 interceptWithTarget(.ManagedChannelBuilder.InterceptorFactory)<T> o
 addTransportFilter(.ClientTransportFilter)<T> -
 userAgent(String)<T> a
 overrideAuthority(String)<T> a
 usePlaintext()<T> -
 useTransportSecurity()<T> -
 nameResolverFactory(.NameResolver.Factory)<T> ax
 defaultLoadBalancingPolicy(String)<T> -
 decompressorRegistry(.DecompressorRegistry)<T> a
 compressorRegistry(.CompressorRegistry)<T> a
 idleTimeout(long,java.util.concurrent.TimeUnit)<T> a
 maxInboundMessageSize(int)<T> -
 maxInboundMetadataSize(int)<T> -
 keepAliveTime(long,java.util.concurrent.TimeUnit)<T> -
 keepAliveTimeout(long,java.util.concurrent.TimeUnit)<T> -
 keepAliveWithoutCalls(boolean)<T> -
 maxRetryAttempts(int)<T> -
 maxHedgedAttempts(int)<T> -
 retryBufferSize(long)<T> -
 perRpcBufferLimit(long)<T> -
 disableRetry()<T> -
 enableRetry()<T> -
 setBinaryLog(.BinaryLog)<T> -
 maxTraceEvents(int)<T> -
 proxyDetector(.ProxyDetector)<T> -
 defaultServiceConfig(java.util.Map<String,?>)<T> -
 disableServiceConfigLookUp()<T> -
 addMetricSink(.MetricSink)<T> o
 setNameResolverArg(.NameResolver.Args.Key<<X>>,<X>)<T> - <X=Object>
 childChannelConfigurator(.ChannelConfigurator)<T> -
 build().ManagedChannel a
ManagedChannelBuilder.InterceptorFactory osai
 newInterceptor(String).ClientInterceptor a
ManagedChannelProvider a +NewChannelBuilderResult,ProviderNotFoundException
 new() -
 provider().ManagedChannelProvider s
 isAvailable()boolean oa
 priority()int oa
 builderForAddress(String,int).ManagedChannelBuilder<?> oa
 builderForTarget(String).ManagedChannelBuilder<?> oa
 newChannelBuilder(String,.ChannelCredentials).ManagedChannelProvider.NewChannelBuilderResult o
 newChannelBuilder(String,.ChannelCredentials,.NameResolverRegistry,.NameResolverProvider).ManagedChannelProvider.NewChannelBuilderResult o
 getSupportedSocketAddressTypes()java.util.Collection<Class<java.net.SocketAddress>> oa
ManagedChannelProvider.NewChannelBuilderResult sf
 channelBuilder(.ManagedChannelBuilder<?>).ManagedChannelProvider.NewChannelBuilderResult s
 error(String).ManagedChannelProvider.NewChannelBuilderResult s
 getChannelBuilder().ManagedChannelBuilder<?> -
 getError()String -
ManagedChannelProvider.ProviderNotFoundException sf :RuntimeException
 new(String) -
ManagedChannelRegistry f +ProviderNotFoundException
 new() -
 register(.ManagedChannelProvider)void -
 deregister(.ManagedChannelProvider)void -
 getDefaultRegistry().ManagedChannelRegistry s
ManagedChannelRegistry.ProviderNotFoundException sf :RuntimeException
 new(String) -
Metadata f +AsciiMarshaller,BinaryMarshaller,BinaryStreamMarshaller,Key
 BINARY_HEADER_SUFFIX String sf
 BINARY_BYTE_MARSHALLER .Metadata.BinaryMarshaller<byte[]> sf
 ASCII_STRING_MARSHALLER .Metadata.AsciiMarshaller<String> sf
 new() -
 containsKey(.Metadata.Key<?>)boolean -
 get(.Metadata.Key<<T>>)<T> - <T=Object>
 getAll(.Metadata.Key<<T>>)Iterable<<T>> - <T=Object>
 keys()java.util.Set<String> -
 put(.Metadata.Key<<T>>,<T>)void - <T=Object>
 remove(.Metadata.Key<<T>>,<T>)boolean - <T=Object>
 removeAll(.Metadata.Key<<T>>)Iterable<<T>> - <T=Object>
 discardAll(.Metadata.Key<<T>>)void - <T=Object>
 merge(.Metadata)void -
 merge(.Metadata,java.util.Set<.Metadata.Key<?>>)void -
 toString()String -
Metadata.AsciiMarshaller sai <T=Object>
 toAsciiString(<T>)String a
 parseAsciiString(String)<T> a
Metadata.BinaryMarshaller sai <T=Object>
 toBytes(<T>)byte[] a
 parseBytes(byte[])<T> a
Metadata.BinaryStreamMarshaller sai <T=Object>
 toStream(<T>)java.io.InputStream a
 parseStream(java.io.InputStream)<T> a
Metadata.Key sa <T=Object>
 of(String,.Metadata.BinaryMarshaller<<T>>).Metadata.Key<<T>> s <T=Object>
 of(String,.Metadata.BinaryStreamMarshaller<<T>>).Metadata.Key<<T>> s <T=Object>
 of(String,.Metadata.AsciiMarshaller<<T>>).Metadata.Key<<T>> s <T=Object>
 originalName()String f
 name()String f
 equals(Object)boolean f
 hashCode()int f
 toString()String -
Metadata.TrustedAsciiMarshaller ksai <T=Object>
 toAsciiString(<T>)byte[] a
 parseAsciiString(byte[])<T> a
MethodDescriptor f <ReqT=Object,RespT=Object> +Builder,Marshaller,MethodType,PrototypeMarshaller,ReflectableMarshaller
 create(.MethodDescriptor.MethodType,String,.MethodDescriptor.Marshaller<<RequestT>>,.MethodDescriptor.Marshaller<<ResponseT>>).MethodDescriptor<<RequestT>,<ResponseT>> sx <RequestT=Object,ResponseT=Object>
 getType().MethodDescriptor.MethodType -
 getFullMethodName()String -
 getServiceName()String -
 getBareMethodName()String -
 parseResponse(java.io.InputStream)<RespT> -
 streamRequest(<ReqT>)java.io.InputStream -
 parseRequest(java.io.InputStream)<ReqT> -
 streamResponse(<RespT>)java.io.InputStream -
 getRequestMarshaller().MethodDescriptor.Marshaller<<ReqT>> -
 getResponseMarshaller().MethodDescriptor.Marshaller<<RespT>> -
 getSchemaDescriptor()Object -
 isIdempotent()boolean -
 isSafe()boolean -
 isSampledToLocalTracing()boolean -
 generateFullMethodName(String,String)String s
 extractFullServiceName(String)String s
 extractBareMethodName(String)String s
 newBuilder().MethodDescriptor.Builder<<ReqT>,<RespT>> s <ReqT=Object,RespT=Object>
 newBuilder(.MethodDescriptor.Marshaller<<ReqT>>,.MethodDescriptor.Marshaller<<RespT>>).MethodDescriptor.Builder<<ReqT>,<RespT>> s <ReqT=Object,RespT=Object>
 toBuilder().MethodDescriptor.Builder<<ReqT>,<RespT>> -
 toBuilder(.MethodDescriptor.Marshaller<<NewReqT>>,.MethodDescriptor.Marshaller<<NewRespT>>).MethodDescriptor.Builder<<NewReqT>,<NewRespT>> - <NewReqT=Object,NewRespT=Object>
 toString()String -
MethodDescriptor.Builder sf <ReqT=Object,RespT=Object>
 setRequestMarshaller(.MethodDescriptor.Marshaller<<ReqT>>).MethodDescriptor.Builder<<ReqT>,<RespT>> -
 setResponseMarshaller(.MethodDescriptor.Marshaller<<RespT>>).MethodDescriptor.Builder<<ReqT>,<RespT>> -
 setType(.MethodDescriptor.MethodType).MethodDescriptor.Builder<<ReqT>,<RespT>> -
 setFullMethodName(String).MethodDescriptor.Builder<<ReqT>,<RespT>> -
 setSchemaDescriptor(Object).MethodDescriptor.Builder<<ReqT>,<RespT>> -
 setIdempotent(boolean).MethodDescriptor.Builder<<ReqT>,<RespT>> -
 setSafe(boolean).MethodDescriptor.Builder<<ReqT>,<RespT>> -
 setSampledToLocalTracing(boolean).MethodDescriptor.Builder<<ReqT>,<RespT>> -
 build().MethodDescriptor<<ReqT>,<RespT>> -
MethodDescriptor.Marshaller sai <T=Object>
 stream(<T>)java.io.InputStream a
 parse(java.io.InputStream)<T> a
MethodDescriptor.MethodType sfe :Enum<.MethodDescriptor.MethodType>
 UNARY .MethodDescriptor.MethodType sf
 CLIENT_STREAMING .MethodDescriptor.MethodType sf
 SERVER_STREAMING .MethodDescriptor.MethodType sf
 BIDI_STREAMING .MethodDescriptor.MethodType sf
 UNKNOWN .MethodDescriptor.MethodType sf
 values().MethodDescriptor.MethodType[] s
 valueOf(String).MethodDescriptor.MethodType s
 clientSendsOneMessage()boolean f
 serverSendsOneMessage()boolean f
MethodDescriptor.PrototypeMarshaller sai <T=Object> :.MethodDescriptor.ReflectableMarshaller<<T>>
 getMessagePrototype()<T> a
MethodDescriptor.ReflectableMarshaller sai <T=Object> :.MethodDescriptor.Marshaller<<T>>
 getMessageClass()Class<<T>> a
MetricInstrument ai
 getIndex()int a
 getName()String a
 getDescription()String a
 getUnit()String a
 getRequiredLabelKeys()java.util.List<String> a
 getOptionalLabelKeys()java.util.List<String> a
 isEnableByDefault()boolean a
MetricInstrumentRegistry f
 getDefaultRegistry().MetricInstrumentRegistry s
 getMetricInstruments()java.util.List<.MetricInstrument> -
 registerDoubleCounter(String,String,String,java.util.List<String>,java.util.List<String>,boolean).DoubleCounterMetricInstrument -
 registerLongCounter(String,String,String,java.util.List<String>,java.util.List<String>,boolean).LongCounterMetricInstrument -
 registerLongUpDownCounter(String,String,String,java.util.List<String>,java.util.List<String>,boolean).LongUpDownCounterMetricInstrument -
 registerDoubleHistogram(String,String,String,java.util.List<Double>,java.util.List<String>,java.util.List<String>,boolean).DoubleHistogramMetricInstrument -
 registerLongHistogram(String,String,String,java.util.List<Long>,java.util.List<String>,java.util.List<String>,boolean).LongHistogramMetricInstrument -
 registerLongGauge(String,String,String,java.util.List<String>,java.util.List<String>,boolean).LongGaugeMetricInstrument -
MetricRecorder ai +BatchCallback,BatchRecorder,Registration
 addDoubleCounter(.DoubleCounterMetricInstrument,double,java.util.List<String>,java.util.List<String>)void d
 addLongCounter(.LongCounterMetricInstrument,long,java.util.List<String>,java.util.List<String>)void d
 addLongUpDownCounter(.LongUpDownCounterMetricInstrument,long,java.util.List<String>,java.util.List<String>)void d
 recordDoubleHistogram(.DoubleHistogramMetricInstrument,double,java.util.List<String>,java.util.List<String>)void d
 recordLongHistogram(.LongHistogramMetricInstrument,long,java.util.List<String>,java.util.List<String>)void d
 registerBatchCallback(.MetricRecorder.BatchCallback,.CallbackMetricInstrument[]).MetricRecorder.Registration dv
MetricRecorder.BatchCallback sai
 accept(.MetricRecorder.BatchRecorder)void a
MetricRecorder.BatchRecorder sai
 recordLongGauge(.LongGaugeMetricInstrument,long,java.util.List<String>,java.util.List<String>)void d
MetricRecorder.Registration sai :AutoCloseable
 close()void a
MetricSink ai +Registration
 getEnabledMetrics()java.util.Map<String,Boolean> a
 getOptionalLabels()java.util.Set<String> a
 getMeasuresSize()int a
 addDoubleCounter(.DoubleCounterMetricInstrument,double,java.util.List<String>,java.util.List<String>)void d
 addLongCounter(.LongCounterMetricInstrument,long,java.util.List<String>,java.util.List<String>)void d
 addLongUpDownCounter(.LongUpDownCounterMetricInstrument,long,java.util.List<String>,java.util.List<String>)void d
 recordDoubleHistogram(.DoubleHistogramMetricInstrument,double,java.util.List<String>,java.util.List<String>)void d
 recordLongHistogram(.LongHistogramMetricInstrument,long,java.util.List<String>,java.util.List<String>)void d
 recordLongGauge(.LongGaugeMetricInstrument,long,java.util.List<String>,java.util.List<String>)void d
 registerBatchCallback(Runnable,.CallbackMetricInstrument[]).MetricSink.Registration dv
 updateMeasures(java.util.List<.MetricInstrument>)void a
MetricSink.Registration sai :.MetricRecorder.Registration
NameResolver a +Args,ConfigOrError,Factory,Listener,Listener2,ResolutionResult,ResolutionResultAttr,ServiceConfigParser
 ATTR_BACKEND_SERVICE .Attributes.Key<String> sf
 new() -
 getServiceAuthority()String a
 start(.NameResolver.Listener)void -
 start(.NameResolver.Listener2)void -
 shutdown()void a
 refresh()void -
NameResolver.Args sf +Builder,Key
 getDefaultPort()int -
 getProxyDetector().ProxyDetector -
 getSynchronizationContext().SynchronizationContext -
 getScheduledExecutorService()java.util.concurrent.ScheduledExecutorService -
 getServiceConfigParser().NameResolver.ServiceConfigParser -
 getArg(.NameResolver.Args.Key<<T>>)<T> - <T=Object>
 getChannelLogger().ChannelLogger -
 getChildChannelConfigurator().ChannelConfigurator -
 getOffloadExecutor()java.util.concurrent.Executor -
 getOverrideAuthority()String -
 getMetricRecorder().MetricRecorder -
 getNameResolverRegistry().NameResolverRegistry -
 toString()String -
 toBuilder().NameResolver.Args.Builder -
 newBuilder().NameResolver.Args.Builder s
NameResolver.Args.Builder sf
 setDefaultPort(int).NameResolver.Args.Builder -
 setProxyDetector(.ProxyDetector).NameResolver.Args.Builder -
 setSynchronizationContext(.SynchronizationContext).NameResolver.Args.Builder -
 setScheduledExecutorService(java.util.concurrent.ScheduledExecutorService).NameResolver.Args.Builder -
 setServiceConfigParser(.NameResolver.ServiceConfigParser).NameResolver.Args.Builder -
 setChannelLogger(.ChannelLogger).NameResolver.Args.Builder -
 setOffloadExecutor(java.util.concurrent.Executor).NameResolver.Args.Builder -
 setOverrideAuthority(String).NameResolver.Args.Builder -
 setArg(.NameResolver.Args.Key<<T>>,<T>).NameResolver.Args.Builder - <T=Object>
 setMetricRecorder(.MetricRecorder).NameResolver.Args.Builder -
 setNameResolverRegistry(.NameResolverRegistry).NameResolver.Args.Builder -
 setChildChannelConfigurator(.ChannelConfigurator).NameResolver.Args.Builder -
 build().NameResolver.Args -
NameResolver.Args.Key sf <T=Object>
 toString()String -
 create(String).NameResolver.Args.Key<<T>> s <T=Object>
NameResolver.ConfigOrError sf
 fromConfig(Object).NameResolver.ConfigOrError s
 fromError(.Status).NameResolver.ConfigOrError s
 getConfig()Object -
 getError().Status -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
NameResolver.Factory sa
 new() -
 newNameResolver(java.net.URI,.NameResolver.Args).NameResolver a
 newNameResolver(.Uri,.NameResolver.Args).NameResolver -
 getDefaultScheme()String a
NameResolver.Listener sai
 onAddresses(java.util.List<.EquivalentAddressGroup>,.Attributes)void a
 onError(.Status)void a
NameResolver.Listener2 sa :.NameResolver.Listener
 new() -
 onAddresses(java.util.List<.EquivalentAddressGroup>,.Attributes)void fx
 onResult(.NameResolver.ResolutionResult)void a
 onError(.Status)void a
 onResult2(.NameResolver.ResolutionResult).Status -
NameResolver.ResolutionResult sf +Builder
 newBuilder().NameResolver.ResolutionResult.Builder s
 toBuilder().NameResolver.ResolutionResult.Builder -
 getAddresses()java.util.List<.EquivalentAddressGroup> x
 getAddressesOrError().StatusOr<java.util.List<.EquivalentAddressGroup>> -
 getAttributes().Attributes -
 getServiceConfig().NameResolver.ConfigOrError -
 toString()String -
 equals(Object)boolean -
 hashCode()int -
NameResolver.ResolutionResult.Builder sf
 setAddresses(java.util.List<.EquivalentAddressGroup>).NameResolver.ResolutionResult.Builder x
 setAddressesOrError(.StatusOr<java.util.List<.EquivalentAddressGroup>>).NameResolver.ResolutionResult.Builder -
 setAttributes(.Attributes).NameResolver.ResolutionResult.Builder -
 setServiceConfig(.NameResolver.ConfigOrError).NameResolver.ResolutionResult.Builder -
 build().NameResolver.ResolutionResult -
NameResolver.ResolutionResultAttr sai@ :java.lang.annotation.Annotation
NameResolver.ServiceConfigParser sa
 new() -
 parseServiceConfig(java.util.Map<String,?>).NameResolver.ConfigOrError a
NameResolverProvider a :.NameResolver.Factory
 new() -
 isAvailable()boolean oa
 priority()int oa
 getScheme()String -
 getProducedSocketAddressTypes()java.util.Collection<Class<java.net.SocketAddress>> -
NameResolverRegistry f
 new() -
 getDefaultScheme()String -
 getProviderForScheme(String).NameResolverProvider -
 register(.NameResolverProvider)void -
 deregister(.NameResolverProvider)void -
 getDefaultRegistry().NameResolverRegistry s
 asFactory().NameResolver.Factory -
PartialForwardingClientCall ka <ReqT=Object,RespT=Object> :.ClientCall<<ReqT>,<RespT>>
 delegate().ClientCall<?,?> oa
 request(int)void -
 cancel(String,Throwable)void -
 halfClose()void -
 setMessageCompression(boolean)void -
 isReady()boolean -
 getAttributes().Attributes -
 toString()String -
PartialForwardingClientCallListener ka <RespT=Object> :.ClientCall.Listener<<RespT>>
 delegate().ClientCall.Listener<?> oa
 onHeaders(.Metadata)void -
 onClose(.Status,.Metadata)void -
 onReady()void -
 toString()String -
PartialForwardingServerCall ka <ReqT=Object,RespT=Object> :.ServerCall<<ReqT>,<RespT>>
 delegate().ServerCall<?,?> oa
 request(int)void -
 sendHeaders(.Metadata)void -
 isReady()boolean -
 close(.Status,.Metadata)void -
 isCancelled()boolean -
 setMessageCompression(boolean)void -
 setOnReadyThreshold(int)void -
 setCompression(String)void -
 getAttributes().Attributes -
 getAuthority()String -
 getSecurityLevel().SecurityLevel -
 triggerEvent(Object)void -
 toString()String -
PartialForwardingServerCallListener ka <ReqT=Object> :.ServerCall.Listener<<ReqT>>
 delegate().ServerCall.Listener<?> oa
 onHalfClose()void -
 onCancel()void -
 onComplete()void -
 onReady()void -
 onEvent(Object)void -
 toString()String -
PartialMetricInstrument ka :.MetricInstrument
 index int of
 name String of
 description String of
 unit String of
 requiredLabelKeys java.util.List<String> of
 optionalLabelKeys java.util.List<String> of
 enableByDefault boolean of
 new(int,String,String,String,java.util.List<String>,java.util.List<String>,boolean) o
 getIndex()int -
 getName()String -
 getDescription()String -
 getUnit()String -
 getRequiredLabelKeys()java.util.List<String> -
 getOptionalLabelKeys()java.util.List<String> -
 isEnableByDefault()boolean -
 toString()String -
ProxiedSocketAddress a :java.net.SocketAddress
 new() -
ProxyDetector ai
 proxyFor(java.net.SocketAddress).ProxiedSocketAddress a !java.io.IOException
QueryParams f +Entry
 new() -
 fromRawQuery(String).QueryParams s
 asList()java.util.List<.QueryParams.Entry> -
 toRawQuery()String -
 toString()String -
 equals(Object)boolean -
 hashCode()int -
QueryParams.Entry sf
 getKey()String -
 getValue()String -
 hasValue()boolean -
 forKeyValue(String,String).QueryParams.Entry s
 forLoneKey(String).QueryParams.Entry s
 equals(Object)boolean -
 hashCode()int -
 toString()String -
SecurityLevel fe :Enum<.SecurityLevel>
 NONE .SecurityLevel sf
 INTEGRITY .SecurityLevel sf
 PRIVACY_AND_INTEGRITY .SecurityLevel sf
 values().SecurityLevel[] s
 valueOf(String).SecurityLevel s
Server a
 new() -
 start().Server a !java.io.IOException
 getPort()int -
 getListenSockets()java.util.List<java.net.SocketAddress> -
 getServices()java.util.List<.ServerServiceDefinition> -
 getImmutableServices()java.util.List<.ServerServiceDefinition> -
 getMutableServices()java.util.List<.ServerServiceDefinition> -
 shutdown().Server a
 shutdownNow().Server a
 isShutdown()boolean a
 isTerminated()boolean a
 awaitTermination(long,java.util.concurrent.TimeUnit)boolean a !InterruptedException
 awaitTermination()void a !InterruptedException
ServerBuilder a <T=.ServerBuilder<<T>>>
 new() -
 forPort(int).ServerBuilder<?> s
 directExecutor()<T> a
 executor(java.util.concurrent.Executor)<T> a
 callExecutor(.ServerCallExecutorSupplier)<T> -
 addService(.ServerServiceDefinition)<T> a
 addService(.BindableService)<T> a
 addServices(java.util.List<.ServerServiceDefinition>)<T> f
 intercept(.ServerInterceptor)<T> -
 addTransportFilter(.ServerTransportFilter)<T> -
 addStreamTracerFactory(.ServerStreamTracer.Factory)<T> -
 fallbackHandlerRegistry(.HandlerRegistry)<T> a
 useTransportSecurity(java.io.File,java.io.File)<T> a
 useTransportSecurity(java.io.InputStream,java.io.InputStream)<T> -
 decompressorRegistry(.DecompressorRegistry)<T> a
 compressorRegistry(.CompressorRegistry)<T> a
 handshakeTimeout(long,java.util.concurrent.TimeUnit)<T> -
 keepAliveTime(long,java.util.concurrent.TimeUnit)<T> -
 keepAliveTimeout(long,java.util.concurrent.TimeUnit)<T> -
 maxConnectionIdle(long,java.util.concurrent.TimeUnit)<T> -
 maxConnectionAge(long,java.util.concurrent.TimeUnit)<T> -
 maxConnectionAgeGrace(long,java.util.concurrent.TimeUnit)<T> -
 permitKeepAliveTime(long,java.util.concurrent.TimeUnit)<T> -
 permitKeepAliveWithoutCalls(boolean)<T> -
 maxInboundMessageSize(int)<T> -
 maxInboundMetadataSize(int)<T> -
 setBinaryLog(.BinaryLog)<T> -
 build().Server a
 addMetricSink(.MetricSink)<T> -
ServerCall a <ReqT=Object,RespT=Object> +Listener
 new() -
 request(int)void a
 sendHeaders(.Metadata)void a
 sendMessage(<RespT>)void a
 isReady()boolean -
 close(.Status,.Metadata)void a
 isCancelled()boolean a
 setMessageCompression(boolean)void -
 setCompression(String)void -
 setOnReadyThreshold(int)void -
 getSecurityLevel().SecurityLevel -
 getAttributes().Attributes -
 getAuthority()String -
 triggerEvent(Object)void -
 getMethodDescriptor().MethodDescriptor<<ReqT>,<RespT>> a
ServerCall.Listener sa <ReqT=Object>
 new() -
 onMessage(<ReqT>)void -
 onHalfClose()void -
 onCancel()void -
 onComplete()void -
 onReady()void -
 onEvent(Object)void -
ServerCallExecutorSupplier ai
 getExecutor(.ServerCall<<ReqT>,<RespT>>,.Metadata)java.util.concurrent.Executor a <ReqT=Object,RespT=Object>
ServerCallHandler ai <RequestT=Object,ResponseT=Object>
 startCall(.ServerCall<<RequestT>,<ResponseT>>,.Metadata).ServerCall.Listener<<RequestT>> a
ServerCredentials a
 new() -
ServerInterceptor ai
 interceptCall(.ServerCall<<ReqT>,<RespT>>,.Metadata,.ServerCallHandler<<ReqT>,<RespT>>).ServerCall.Listener<<ReqT>> a <ReqT=Object,RespT=Object>
ServerInterceptors f
 interceptForward(.ServerServiceDefinition,.ServerInterceptor[]).ServerServiceDefinition sv
 interceptForward(.BindableService,.ServerInterceptor[]).ServerServiceDefinition sv
 interceptForward(.ServerServiceDefinition,java.util.List<.ServerInterceptor>).ServerServiceDefinition s
 interceptForward(.BindableService,java.util.List<.ServerInterceptor>).ServerServiceDefinition s
 intercept(.ServerServiceDefinition,.ServerInterceptor[]).ServerServiceDefinition sv
 intercept(.BindableService,.ServerInterceptor[]).ServerServiceDefinition sv
 intercept(.ServerServiceDefinition,java.util.List<.ServerInterceptor>).ServerServiceDefinition s
 intercept(.BindableService,java.util.List<.ServerInterceptor>).ServerServiceDefinition s
 useInputStreamMessages(.ServerServiceDefinition).ServerServiceDefinition s
 useMarshalledMessages(.ServerServiceDefinition,.MethodDescriptor.Marshaller<<T>>).ServerServiceDefinition s <T=Object>
 useMarshalledMessages(.ServerServiceDefinition,.MethodDescriptor.Marshaller<<ReqT>>,.MethodDescriptor.Marshaller<<RespT>>).ServerServiceDefinition s <ReqT=Object,RespT=Object>
ServerMethodDefinition f <ReqT=Object,RespT=Object>
 create(.MethodDescriptor<<ReqT>,<RespT>>,.ServerCallHandler<<ReqT>,<RespT>>).ServerMethodDefinition<<ReqT>,<RespT>> s <ReqT=Object,RespT=Object>
 getMethodDescriptor().MethodDescriptor<<ReqT>,<RespT>> -
 getServerCallHandler().ServerCallHandler<<ReqT>,<RespT>> -
 withServerCallHandler(.ServerCallHandler<<ReqT>,<RespT>>).ServerMethodDefinition<<ReqT>,<RespT>> -
ServerProvider a +NewServerBuilderResult
 new() -
 provider().ServerProvider s
 isAvailable()boolean oa
 priority()int oa
 builderForPort(int).ServerBuilder<?> oa
 newServerBuilderForPort(int,.ServerCredentials).ServerProvider.NewServerBuilderResult o
ServerProvider.NewServerBuilderResult sf
 serverBuilder(.ServerBuilder<?>).ServerProvider.NewServerBuilderResult s
 error(String).ServerProvider.NewServerBuilderResult s
 getServerBuilder().ServerBuilder<?> -
 getError()String -
ServerRegistry f +ProviderNotFoundException
 new() -
 register(.ServerProvider)void -
 deregister(.ServerProvider)void -
 getDefaultRegistry().ServerRegistry s
ServerRegistry.ProviderNotFoundException sf :RuntimeException
 new(String) -
ServerServiceDefinition f +Builder
 builder(String).ServerServiceDefinition.Builder s
 builder(.ServiceDescriptor).ServerServiceDefinition.Builder s
 getServiceDescriptor().ServiceDescriptor -
 getMethods()java.util.Collection<.ServerMethodDefinition<?,?>> -
 getMethod(String).ServerMethodDefinition<?,?> -
ServerServiceDefinition.Builder sf
 addMethod(.MethodDescriptor<<ReqT>,<RespT>>,.ServerCallHandler<<ReqT>,<RespT>>).ServerServiceDefinition.Builder - <ReqT=Object,RespT=Object>
 addMethod(.ServerMethodDefinition<<ReqT>,<RespT>>).ServerServiceDefinition.Builder - <ReqT=Object,RespT=Object>
 build().ServerServiceDefinition -
ServerStreamTracer a :.StreamTracer +Factory,ServerCallInfo
 new() -
 filterContext(.Context).Context -
 serverCallStarted(.ServerStreamTracer.ServerCallInfo<?,?>)void -
 serverCallStarted(.ServerCall<?,?>)void x
ServerStreamTracer.Factory sa
 new() -
 newServerStreamTracer(String,.Metadata).ServerStreamTracer a
ServerStreamTracer.ServerCallInfo sa <ReqT=Object,RespT=Object>
 new() -
 getMethodDescriptor().MethodDescriptor<<ReqT>,<RespT>> a
 getAttributes().Attributes a
 getAuthority()String a
ServerTransportFilter a
 new() -
 transportReady(.Attributes).Attributes -
 transportTerminated(.Attributes)void -
ServiceDescriptor f +Builder
 new(String,.MethodDescriptor<?,?>[]) v
 new(String,java.util.Collection<.MethodDescriptor<?,?>>) -
 getName()String -
 getMethods()java.util.Collection<.MethodDescriptor<?,?>> -
 getSchemaDescriptor()Object -
 newBuilder(String).ServiceDescriptor.Builder s
 toString()String -
ServiceDescriptor.Builder sf
 setName(String).ServiceDescriptor.Builder -
 addMethod(.MethodDescriptor<?,?>).ServiceDescriptor.Builder -
 setSchemaDescriptor(Object).ServiceDescriptor.Builder -
 build().ServiceDescriptor -
ServiceProviders kf +PriorityAccessor
 loadAll(Class<<T>>,java.util.Iterator<<T>>,com.google.common.base.Supplier<Iterable<Class<?>>>,.ServiceProviders.PriorityAccessor<<T>>)java.util.List<<T>> s <T=Object>
 getCandidatesViaServiceLoader(Class<<T>>,ClassLoader)Iterable<<T>> s <T=Object>
ServiceProviders.PriorityAccessor sai <T=Object>
 isAvailable(<T>)boolean a
 getPriority(<T>)int a
Status f +Code
 OK .Status sf
 CANCELLED .Status sf
 UNKNOWN .Status sf
 INVALID_ARGUMENT .Status sf
 DEADLINE_EXCEEDED .Status sf
 NOT_FOUND .Status sf
 ALREADY_EXISTS .Status sf
 PERMISSION_DENIED .Status sf
 UNAUTHENTICATED .Status sf
 RESOURCE_EXHAUSTED .Status sf
 FAILED_PRECONDITION .Status sf
 ABORTED .Status sf
 OUT_OF_RANGE .Status sf
 UNIMPLEMENTED .Status sf
 INTERNAL .Status sf
 UNAVAILABLE .Status sf
 DATA_LOSS .Status sf
 fromCodeValue(int).Status s
 fromCode(.Status.Code).Status s
 fromThrowable(Throwable).Status s
 trailersFromThrowable(Throwable).Metadata s
 withCause(Throwable).Status -
 withDescription(String).Status -
 augmentDescription(String).Status -
 getCode().Status.Code -
 getDescription()String -
 getCause()Throwable -
 isOk()boolean -
 asRuntimeException().StatusRuntimeException -
 asRuntimeException(.Metadata).StatusRuntimeException -
 asException().StatusException -
 asException(.Metadata).StatusException -
 toString()String -
 equals(Object)boolean -
 hashCode()int -
Status.Code sfe :Enum<.Status.Code>
 OK .Status.Code sf
 CANCELLED .Status.Code sf
 UNKNOWN .Status.Code sf
 INVALID_ARGUMENT .Status.Code sf
 DEADLINE_EXCEEDED .Status.Code sf
 NOT_FOUND .Status.Code sf
 ALREADY_EXISTS .Status.Code sf
 PERMISSION_DENIED .Status.Code sf
 RESOURCE_EXHAUSTED .Status.Code sf
 FAILED_PRECONDITION .Status.Code sf
 ABORTED .Status.Code sf
 OUT_OF_RANGE .Status.Code sf
 UNIMPLEMENTED .Status.Code sf
 INTERNAL .Status.Code sf
 UNAVAILABLE .Status.Code sf
 DATA_LOSS .Status.Code sf
 UNAUTHENTICATED .Status.Code sf
 values().Status.Code[] s
 valueOf(String).Status.Code s
 value()int -
 toStatus().Status -
StatusException - :Exception
 new(.Status) -
 new(.Status,.Metadata) -
 getStatus().Status f
 getTrailers().Metadata f
StatusOr - <T=Object>
 fromValue(<T>).StatusOr<<T>> s <T=Object>
 fromStatus(.Status).StatusOr<<T>> s <T=Object>
 hasValue()boolean -
 getValue()<T> -
 getStatus().Status -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
StatusRuntimeException - :RuntimeException
 new(.Status) -
 new(.Status,.Metadata) -
 getStatus().Status f
 getTrailers().Metadata f
StreamTracer a
 new() -
 streamClosed(.Status)void -
 outboundMessage(int)void -
 inboundMessage(int)void -
 outboundMessageSent(int,long,long)void -
 inboundMessageRead(int,long,long)void -
 outboundWireSize(long)void -
 outboundUncompressedSize(long)void -
 inboundWireSize(long)void -
 inboundUncompressedSize(long)void -
SynchronizationContext f :java.util.concurrent.Executor +ScheduledHandle
 new(java.lang.Thread.UncaughtExceptionHandler) -
 drain()void f
 executeLater(Runnable)void f
 execute(Runnable)void f
 throwIfNotInThisSynchronizationContext()void -
 schedule(Runnable,long,java.util.concurrent.TimeUnit,java.util.concurrent.ScheduledExecutorService).SynchronizationContext.ScheduledHandle f
 schedule(Runnable,java.time.Duration,java.util.concurrent.ScheduledExecutorService).SynchronizationContext.ScheduledHandle f
 scheduleWithFixedDelay(Runnable,long,long,java.util.concurrent.TimeUnit,java.util.concurrent.ScheduledExecutorService).SynchronizationContext.ScheduledHandle f
 scheduleWithFixedDelay(Runnable,java.time.Duration,java.time.Duration,java.util.concurrent.ScheduledExecutorService).SynchronizationContext.ScheduledHandle f
SynchronizationContext.ScheduledHandle sf
 cancel()void -
 isPending()boolean -
TlsChannelCredentials f :.ChannelCredentials +Builder,Feature
 create().ChannelCredentials s
 getCertificateChain()byte[] -
 getPrivateKey()byte[] -
 getPrivateKeyPassword()String -
 getKeyManagers()java.util.List<javax.net.ssl.KeyManager> -
 getRootCertificates()byte[] -
 getTrustManagers()java.util.List<javax.net.ssl.TrustManager> -
 incomprehensible(java.util.Set<.TlsChannelCredentials.Feature>)java.util.Set<.TlsChannelCredentials.Feature> -
 withoutBearerTokens().ChannelCredentials -
 newBuilder().TlsChannelCredentials.Builder s
TlsChannelCredentials.Builder sf
 requireFakeFeature().TlsChannelCredentials.Builder -
 keyManager(java.io.File,java.io.File).TlsChannelCredentials.Builder - !java.io.IOException
 keyManager(java.io.File,java.io.File,String).TlsChannelCredentials.Builder - !java.io.IOException
 keyManager(java.io.InputStream,java.io.InputStream).TlsChannelCredentials.Builder - !java.io.IOException
 keyManager(java.io.InputStream,java.io.InputStream,String).TlsChannelCredentials.Builder - !java.io.IOException
 keyManager(javax.net.ssl.KeyManager[]).TlsChannelCredentials.Builder v
 trustManager(java.io.File).TlsChannelCredentials.Builder - !java.io.IOException
 trustManager(java.io.InputStream).TlsChannelCredentials.Builder - !java.io.IOException
 trustManager(javax.net.ssl.TrustManager[]).TlsChannelCredentials.Builder v
 build().ChannelCredentials -
TlsChannelCredentials.Feature sfe :Enum<.TlsChannelCredentials.Feature>
 FAKE .TlsChannelCredentials.Feature sf
 MTLS .TlsChannelCredentials.Feature sf
 CUSTOM_MANAGERS .TlsChannelCredentials.Feature sf
 values().TlsChannelCredentials.Feature[] s
 valueOf(String).TlsChannelCredentials.Feature s
TlsServerCredentials f :.ServerCredentials +Builder,ClientAuth,Feature
 create(java.io.File,java.io.File).ServerCredentials s !java.io.IOException
 create(java.io.InputStream,java.io.InputStream).ServerCredentials s !java.io.IOException
 getCertificateChain()byte[] -
 getPrivateKey()byte[] -
 getPrivateKeyPassword()String -
 getKeyManagers()java.util.List<javax.net.ssl.KeyManager> -
 getClientAuth().TlsServerCredentials.ClientAuth -
 getRootCertificates()byte[] -
 getTrustManagers()java.util.List<javax.net.ssl.TrustManager> -
 incomprehensible(java.util.Set<.TlsServerCredentials.Feature>)java.util.Set<.TlsServerCredentials.Feature> -
 newBuilder().TlsServerCredentials.Builder s
TlsServerCredentials.Builder sf
 requireFakeFeature().TlsServerCredentials.Builder -
 keyManager(java.io.File,java.io.File).TlsServerCredentials.Builder - !java.io.IOException
 keyManager(java.io.File,java.io.File,String).TlsServerCredentials.Builder - !java.io.IOException
 keyManager(java.io.InputStream,java.io.InputStream).TlsServerCredentials.Builder - !java.io.IOException
 keyManager(java.io.InputStream,java.io.InputStream,String).TlsServerCredentials.Builder - !java.io.IOException
 keyManager(javax.net.ssl.KeyManager[]).TlsServerCredentials.Builder v
 clientAuth(.TlsServerCredentials.ClientAuth).TlsServerCredentials.Builder -
 trustManager(java.io.File).TlsServerCredentials.Builder - !java.io.IOException
 trustManager(java.io.InputStream).TlsServerCredentials.Builder - !java.io.IOException
 trustManager(javax.net.ssl.TrustManager[]).TlsServerCredentials.Builder v
 build().ServerCredentials -
TlsServerCredentials.ClientAuth sfe :Enum<.TlsServerCredentials.ClientAuth>
 NONE .TlsServerCredentials.ClientAuth sf
 OPTIONAL .TlsServerCredentials.ClientAuth sf
 REQUIRE .TlsServerCredentials.ClientAuth sf
 values().TlsServerCredentials.ClientAuth[] s
 valueOf(String).TlsServerCredentials.ClientAuth s
TlsServerCredentials.Feature sfe :Enum<.TlsServerCredentials.Feature>
 FAKE .TlsServerCredentials.Feature sf
 MTLS .TlsServerCredentials.Feature sf
 CUSTOM_MANAGERS .TlsServerCredentials.Feature sf
 values().TlsServerCredentials.Feature[] s
 valueOf(String).TlsServerCredentials.Feature s
Uri f +Builder
 parse(String).Uri s !java.net.URISyntaxException
 create(String).Uri s
 getScheme()String -
 getAuthority()String -
 getRawAuthority()String -
 getUserInfo()String -
 getRawUserInfo()String -
 getHost()String -
 getRawHost()String -
 getPort()int -
 getRawPort()String -
 getPath()String -
 getPathSegments()java.util.List<String> -
 isPathRootless()boolean -
 isPathAbsolute()boolean -
 getRawPath()String -
 getRawQuery()String -
 getFragment()String -
 getRawFragment()String -
 toString()String -
 equals(Object)boolean -
 hashCode()int -
 toBuilder().Uri.Builder -
 newBuilder().Uri.Builder s
 percentDecode(CharSequence)java.nio.ByteBuffer s
Uri.Builder sf
 setScheme(String).Uri.Builder -
 setPath(String).Uri.Builder -
 setRawPath(String).Uri.Builder -
 setRawQuery(String).Uri.Builder -
 setFragment(String).Uri.Builder -
 setRawFragment(String).Uri.Builder -
 setUserInfo(String).Uri.Builder -
 setHost(String).Uri.Builder -
 setHost(java.net.InetAddress).Uri.Builder -
 setPort(int).Uri.Builder -
 setRawAuthority(String).Uri.Builder -
 build().Uri -
