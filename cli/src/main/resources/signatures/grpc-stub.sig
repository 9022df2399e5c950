# io.grpc:grpc-stub:1.85.1
package io.grpc.stub
AbstractAsyncStub a <S=.AbstractAsyncStub<<S>>> :.AbstractStub<<S>>
 new(io.grpc.Channel,io.grpc.CallOptions) o
 newStub(.AbstractStub.StubFactory<<T>>,io.grpc.Channel)<T> s <T=.AbstractStub<<T>>>
 newStub(.AbstractStub.StubFactory<<T>>,io.grpc.Channel,io.grpc.CallOptions)<T> s <T=.AbstractStub<<T>>>
AbstractBlockingStub a <S=.AbstractBlockingStub<<S>>> :.AbstractStub<<S>>
 new(io.grpc.Channel,io.grpc.CallOptions) o
 newStub(.AbstractStub.StubFactory<<T>>,io.grpc.Channel)<T> s <T=.AbstractStub<<T>>>
 newStub(.AbstractStub.StubFactory<<T>>,io.grpc.Channel,io.grpc.CallOptions)<T> s <T=.AbstractStub<<T>>>
AbstractFutureStub a <S=.AbstractFutureStub<<S>>> :.AbstractStub<<S>>
 new(io.grpc.Channel,io.grpc.CallOptions) o
 newStub(.AbstractStub.StubFactory<<T>>,io.grpc.Channel)<T> s <T=.AbstractStub<<T>>>
 newStub(.AbstractStub.StubFactory<<T>>,io.grpc.Channel,io.grpc.CallOptions)<T> s <T=.AbstractStub<<T>>>
AbstractStub a <S=.AbstractStub<<S>>> +StubFactory
 new(io.grpc.Channel) o
 new(io.grpc.Channel,io.grpc.CallOptions) o
 getChannel()io.grpc.Channel f
 getCallOptions()io.grpc.CallOptions f
 build(io.grpc.Channel,io.grpc.CallOptions)<S> oa
 newStub(.AbstractStub.StubFactory<<T>>,io.grpc.Channel)<T> s <T=.AbstractStub<<T>>>
 newStub(.AbstractStub.StubFactory<<T>>,io.grpc.Channel,io.grpc.CallOptions)<T> s <T=.AbstractStub<<T>>>
 withDeadline(io.grpc.Deadline)<S> f
 withDeadlineAfter(long,java.util.concurrent.TimeUnit)<S> f
 withDeadlineAfter(java.time.Duration)<S> f
 withExecutor(java.util.concurrent.Executor)<S> f
 withCompression(String)<S> f
 withChannel(io.grpc.Channel)<S> fx
 withOption(io.grpc.CallOptions.Key<<T>>,<T>)<S> f <T=Object>
 withInterceptors(io.grpc.ClientInterceptor[])<S> fv
 withCallCredentials(io.grpc.CallCredentials)<S> f
 withWaitForReady()<S> f
 withMaxInboundMessageSize(int)<S> f
 withMaxOutboundMessageSize(int)<S> f
 withOnReadyThreshold(int)<S> f
AbstractStub.StubFactory sai <T=.AbstractStub<<T>>>
 newStub(io.grpc.Channel,io.grpc.CallOptions)<T> a
BlockingClientCall f <ReqT=Object,RespT=Object>
 read()<RespT> - !InterruptedException,io.grpc.StatusException
 read(long,java.util.concurrent.TimeUnit)<RespT> - !InterruptedException,java.util.concurrent.TimeoutException,io.grpc.StatusException
 hasNext()boolean - !InterruptedException,io.grpc.StatusException
 write(<ReqT>)boolean - !InterruptedException,io.grpc.StatusException
 write(<ReqT>,long,java.util.concurrent.TimeUnit)boolean - !InterruptedException,java.util.concurrent.TimeoutException,io.grpc.StatusException
 cancel(String,Throwable)void -
 halfClose()void -
CallStreamObserver a <V=Object> :.StreamObserver<<V>>
 new() -
 isReady()boolean a
 setOnReadyHandler(Runnable)void a
 disableAutoInboundFlowControl()void a
 request(int)void a
 setMessageCompression(boolean)void a
ClientCallStreamObserver a <ReqT=Object> :.CallStreamObserver<<ReqT>>
 new() -
 cancel(String,Throwable)void a
 disableAutoRequestWithInitial(int)void -
 isReady()boolean a
 setOnReadyHandler(Runnable)void a
 request(int)void a
 setMessageCompression(boolean)void a
ClientCalls f
 asyncUnaryCall(io.grpc.ClientCall<<ReqT>,<RespT>>,<ReqT>,.StreamObserver<<RespT>>)void s <ReqT=Object,RespT=Object>
 asyncServerStreamingCall(io.grpc.ClientCall<<ReqT>,<RespT>>,<ReqT>,.StreamObserver<<RespT>>)void s <ReqT=Object,RespT=Object>
 asyncClientStreamingCall(io.grpc.ClientCall<<ReqT>,<RespT>>,.StreamObserver<<RespT>>).StreamObserver<<ReqT>> s <ReqT=Object,RespT=Object>
 asyncBidiStreamingCall(io.grpc.ClientCall<<ReqT>,<RespT>>,.StreamObserver<<RespT>>).StreamObserver<<ReqT>> s <ReqT=Object,RespT=Object>
 blockingUnaryCall(io.grpc.ClientCall<<ReqT>,<RespT>>,<ReqT>)<RespT> s <ReqT=Object,RespT=Object>
 blockingUnaryCall(io.grpc.Channel,io.grpc.MethodDescriptor<<ReqT>,<RespT>>,io.grpc.CallOptions,<ReqT>)<RespT> s <ReqT=Object,RespT=Object>
 blockingV2UnaryCall(io.grpc.Channel,io.grpc.MethodDescriptor<<ReqT>,<RespT>>,io.grpc.CallOptions,<ReqT>)<RespT> s <ReqT=Object,RespT=Object> !io.grpc.StatusException
 blockingServerStreamingCall(io.grpc.ClientCall<<ReqT>,<RespT>>,<ReqT>)java.util.Iterator<<RespT>> s <ReqT=Object,RespT=Object>
 blockingServerStreamingCall(io.grpc.Channel,io.grpc.MethodDescriptor<<ReqT>,<RespT>>,io.grpc.CallOptions,<ReqT>)java.util.Iterator<<RespT>> s <ReqT=Object,RespT=Object>
 blockingV2ServerStreamingCall(io.grpc.Channel,io.grpc.MethodDescriptor<<ReqT>,<RespT>>,io.grpc.CallOptions,<ReqT>).BlockingClientCall<<ReqT>,<RespT>> s <ReqT=Object,RespT=Object>
 blockingClientStreamingCall(io.grpc.Channel,io.grpc.MethodDescriptor<<ReqT>,<RespT>>,io.grpc.CallOptions).BlockingClientCall<<ReqT>,<RespT>> s <ReqT=Object,RespT=Object>
 blockingBidiStreamingCall(io.grpc.Channel,io.grpc.MethodDescriptor<<ReqT>,<RespT>>,io.grpc.CallOptions).BlockingClientCall<<ReqT>,<RespT>> s <ReqT=Object,RespT=Object>
 futureUnaryCall(io.grpc.ClientCall<<ReqT>,<RespT>>,<ReqT>)com.google.common.util.concurrent.ListenableFuture<<RespT>> s <ReqT=Object,RespT=Object>
ClientResponseObserver ai <ReqT=Object,RespT=Object> :.StreamObserver<<RespT>>
 beforeStart(.ClientCallStreamObserver<<ReqT>>)void a
InternalClientCalls f +StubType
 new() -
 getStubTypeOption()io.grpc.CallOptions.Key<.ClientCalls.StubType> s
 getStubType(io.grpc.CallOptions).InternalClientCalls.StubType s
 setStubType(io.grpc.CallOptions,.InternalClientCalls.StubType)io.grpc.CallOptions s
InternalClientCalls.StubType sfe :Enum<.InternalClientCalls.StubType>
 BLOCKING .InternalClientCalls.StubType sf
 ASYNC .InternalClientCalls.StubType sf
 FUTURE .InternalClientCalls.StubType sf
 values().InternalClientCalls.StubType[] s
 valueOf(String).InternalClientCalls.StubType s
 of(.ClientCalls.StubType).InternalClientCalls.StubType s
MetadataUtils f
 newAttachHeadersInterceptor(io.grpc.Metadata)io.grpc.ClientInterceptor s
 newCaptureMetadataInterceptor(java.util.concurrent.atomic.AtomicReference<io.grpc.Metadata>,java.util.concurrent.atomic.AtomicReference<io.grpc.Metadata>)io.grpc.ClientInterceptor s
 newAttachMetadataServerInterceptor(io.grpc.Metadata)io.grpc.ServerInterceptor s
ServerCallStreamObserver a <RespT=Object> :.CallStreamObserver<<RespT>>
 new() -
 isCancelled()boolean a
 setOnCancelHandler(Runnable)void a
 setOnReadyThreshold(int)void -
 setCompression(String)void a
 disableAutoRequest()void -
 isReady()boolean a
 setOnReadyHandler(Runnable)void a
 request(int)void a
 setMessageCompression(boolean)void a
 setOnCloseHandler(Runnable)void -
ServerCalls f +BidiStreamingMethod,ClientStreamingMethod,ServerStreamingMethod,UnaryMethod
 asyncUnaryCall(.ServerCalls.UnaryMethod<<ReqT>,<RespT>>)io.grpc.ServerCallHandler<<ReqT>,<RespT>> s <ReqT=Object,RespT=Object>
 asyncServerStreamingCall(.ServerCalls.ServerStreamingMethod<<ReqT>,<RespT>>)io.grpc.ServerCallHandler<<ReqT>,<RespT>> s <ReqT=Object,RespT=Object>
 asyncClientStreamingCall(.ServerCalls.ClientStreamingMethod<<ReqT>,<RespT>>)io.grpc.ServerCallHandler<<ReqT>,<RespT>> s <ReqT=Object,RespT=Object>
 asyncBidiStreamingCall(.ServerCalls.BidiStreamingMethod<<ReqT>,<RespT>>)io.grpc.ServerCallHandler<<ReqT>,<RespT>> s <ReqT=Object,RespT=Object>
 asyncUnimplementedUnaryCall(io.grpc.MethodDescriptor<?,?>,.StreamObserver<?>)void s
 asyncUnimplementedStreamingCall(io.grpc.MethodDescriptor<?,?>,.StreamObserver<?>).StreamObserver<<ReqT>> s <ReqT=Object>
ServerCalls.BidiStreamingMethod sai <ReqT=Object,RespT=Object> :.ServerCalls.StreamingRequestMethod<<ReqT>,<RespT>>
 invoke(.StreamObserver<<RespT>>).StreamObserver<<ReqT>> a
ServerCalls.ClientStreamingMethod sai <ReqT=Object,RespT=Object> :.ServerCalls.StreamingRequestMethod<<ReqT>,<RespT>>
 invoke(.StreamObserver<<RespT>>).StreamObserver<<ReqT>> a
ServerCalls.ServerStreamingMethod sai <ReqT=Object,RespT=Object> :.ServerCalls.UnaryRequestMethod<<ReqT>,<RespT>>
 invoke(<ReqT>,.StreamObserver<<RespT>>)void a
ServerCalls.StreamingRequestMethod psai <ReqT=Object,RespT=Object>
 invoke(.StreamObserver<<RespT>>).StreamObserver<<ReqT>> a
ServerCalls.UnaryMethod sai <ReqT=Object,RespT=Object> :.ServerCalls.UnaryRequestMethod<<ReqT>,<RespT>>
 invoke(<ReqT>,.StreamObserver<<RespT>>)void a
ServerCalls.UnaryRequestMethod psai <ReqT=Object,RespT=Object>
 invoke(<ReqT>,.StreamObserver<<RespT>>)void a
StreamObserver ai <V=Object>
 onNext(<V>)void a
 onError(Throwable)void a
 onCompleted()void a
StreamObservers f
 nextAndComplete(.StreamObserver<<T>>,<T>)void s <T=Object>
 copyWithFlowControl(java.util.Iterator<<V>>,.CallStreamObserver<<V>>)void sx <V=Object>
 copyWithFlowControl(Iterable<<V>>,.CallStreamObserver<<V>>)void sx <V=Object>
