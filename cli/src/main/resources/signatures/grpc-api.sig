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
BindableService ai
 bindService().ServerServiceDefinition a
CallCredentials a +MetadataApplier,RequestInfo
 new() -
 applyRequestMetadata(.CallCredentials.RequestInfo,java.util.concurrent.Executor,.CallCredentials.MetadataApplier)void a
 thisUsesUnstableApi()void x
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
Channel a
 new() -
 newCall(.MethodDescriptor<<RequestT>,<ResponseT>>,.CallOptions).ClientCall<<RequestT>,<ResponseT>> a <RequestT=Object,ResponseT=Object>
 authority()String a
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
ClientInterceptor ai
 interceptCall(.MethodDescriptor<<ReqT>,<RespT>>,.CallOptions,.Channel).ClientCall<<ReqT>,<RespT>> a <ReqT=Object,RespT=Object>
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
Context - +CancellableContext,CancellationListener,Key,Storage
 ROOT .Context sf
 key(String).Context.Key<<T>> s <T=Object>
 keyWithDefault(String,<T>).Context.Key<<T>> s <T=Object>
 current().Context s
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
InternalServer -
 SERVER_CONTEXT_KEY .Context.Key<.Server> sf
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
ServerCallHandler ai <RequestT=Object,ResponseT=Object>
 startCall(.ServerCall<<RequestT>,<ResponseT>>,.Metadata).ServerCall.Listener<<RequestT>> a
ServerServiceDefinition f +Builder
 builder(String).ServerServiceDefinition.Builder s
 builder(.ServiceDescriptor).ServerServiceDefinition.Builder s
 getServiceDescriptor().ServiceDescriptor -
 getMethods()java.util.Collection<.ServerMethodDefinition<?,?>> -
 getMethod(String).ServerMethodDefinition<?,?> -
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
StatusException - :Exception
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
