# org.eclipse.lsp4j:org.eclipse.lsp4j.jsonrpc:1.0.0
package org.eclipse.lsp4j.jsonrpc
CancelChecker ai
 checkCanceled()void a
 isCanceled()boolean d
CompletableFutures f +FutureCancelChecker
 cancelRequest(java.util.concurrent.CompletableFuture<?>,boolean)boolean s
 computeAsync(java.util.function.Function<.CancelChecker,<R>>)java.util.concurrent.CompletableFuture<<R>> s <R=Object>
 computeAsync(java.util.concurrent.Executor,java.util.function.Function<.CancelChecker,<R>>)java.util.concurrent.CompletableFuture<<R>> s <R=Object>
CompletableFutures.FutureCancelChecker s :.CancelChecker
 new(java.util.concurrent.CompletableFuture<?>) -
 checkCanceled()void -
 isCanceled()boolean -
Endpoint ai
 request(String,Object)java.util.concurrent.CompletableFuture<?> a
 notify(String,Object)void a
JsonRpcException - :RuntimeException
 indicatesStreamClosed(Throwable)boolean s
 new(Throwable) -
JsonRpcRequestFuture f <T=Object> :java.util.concurrent.CompletableFuture<<T>>
 new(Runnable) -
 acceptEither(java.util.concurrent.CompletionStage<<T>>,java.util.function.Consumer<<T>>).JsonRpcRequestFuture<Void> -
 acceptEitherAsync(java.util.concurrent.CompletionStage<<T>>,java.util.function.Consumer<<T>>).JsonRpcRequestFuture<Void> -
 acceptEitherAsync(java.util.concurrent.CompletionStage<<T>>,java.util.function.Consumer<<T>>,java.util.concurrent.Executor).JsonRpcRequestFuture<Void> -
 applyToEither(java.util.concurrent.CompletionStage<<T>>,java.util.function.Function<<T>,<U>>).JsonRpcRequestFuture<<U>> - <U=Object>
 applyToEitherAsync(java.util.concurrent.CompletionStage<<T>>,java.util.function.Function<<T>,<U>>).JsonRpcRequestFuture<<U>> - <U=Object>
 applyToEitherAsync(java.util.concurrent.CompletionStage<<T>>,java.util.function.Function<<T>,<U>>,java.util.concurrent.Executor).JsonRpcRequestFuture<<U>> - <U=Object>
 cancel(boolean)boolean -
 getRoot().JsonRpcRequestFuture<?> -
 cancelRequest()boolean -
 completeAsync(java.util.function.Supplier<<T>>).JsonRpcRequestFuture<<T>> -
 completeAsync(java.util.function.Supplier<<T>>,java.util.concurrent.Executor).JsonRpcRequestFuture<<T>> -
 completeOnTimeout(<T>,long,java.util.concurrent.TimeUnit).JsonRpcRequestFuture<<T>> -
 copy().JsonRpcRequestFuture<<T>> -
 exceptionally(java.util.function.Function<Throwable,<T>>).JsonRpcRequestFuture<<T>> -
 handle(java.util.function.BiFunction<<T>,Throwable,<U>>).JsonRpcRequestFuture<<U>> - <U=Object>
 handleAsync(java.util.function.BiFunction<<T>,Throwable,<U>>).JsonRpcRequestFuture<<U>> - <U=Object>
 handleAsync(java.util.function.BiFunction<<T>,Throwable,<U>>,java.util.concurrent.Executor).JsonRpcRequestFuture<<U>> - <U=Object>
 newIncompleteFuture().JsonRpcRequestFuture<<T>> -
 orTimeout(long,java.util.concurrent.TimeUnit).JsonRpcRequestFuture<<T>> -
 runAfterBoth(java.util.concurrent.CompletionStage<?>,Runnable).JsonRpcRequestFuture<Void> -
 runAfterBothAsync(java.util.concurrent.CompletionStage<?>,Runnable).JsonRpcRequestFuture<Void> -
 runAfterBothAsync(java.util.concurrent.CompletionStage<?>,Runnable,java.util.concurrent.Executor).JsonRpcRequestFuture<Void> -
 runAfterEither(java.util.concurrent.CompletionStage<?>,Runnable).JsonRpcRequestFuture<Void> -
 runAfterEitherAsync(java.util.concurrent.CompletionStage<?>,Runnable).JsonRpcRequestFuture<Void> -
 runAfterEitherAsync(java.util.concurrent.CompletionStage<?>,Runnable,java.util.concurrent.Executor).JsonRpcRequestFuture<Void> -
 thenAccept(java.util.function.Consumer<<T>>).JsonRpcRequestFuture<Void> -
 thenAcceptAsync(java.util.function.Consumer<<T>>).JsonRpcRequestFuture<Void> -
 thenAcceptAsync(java.util.function.Consumer<<T>>,java.util.concurrent.Executor).JsonRpcRequestFuture<Void> -
 thenAcceptBoth(java.util.concurrent.CompletionStage<<U>>,java.util.function.BiConsumer<<T>,<U>>).JsonRpcRequestFuture<Void> - <U=Object>
 thenAcceptBothAsync(java.util.concurrent.CompletionStage<<U>>,java.util.function.BiConsumer<<T>,<U>>).JsonRpcRequestFuture<Void> - <U=Object>
 thenAcceptBothAsync(java.util.concurrent.CompletionStage<<U>>,java.util.function.BiConsumer<<T>,<U>>,java.util.concurrent.Executor).JsonRpcRequestFuture<Void> - <U=Object>
 thenApply(java.util.function.Function<<T>,<U>>).JsonRpcRequestFuture<<U>> - <U=Object>
 thenApplyAsync(java.util.function.Function<<T>,<U>>).JsonRpcRequestFuture<<U>> - <U=Object>
 thenApplyAsync(java.util.function.Function<<T>,<U>>,java.util.concurrent.Executor).JsonRpcRequestFuture<<U>> - <U=Object>
 thenCombine(java.util.concurrent.CompletionStage<<U>>,java.util.function.BiFunction<<T>,<U>,<V>>).JsonRpcRequestFuture<<V>> - <U=Object,V=Object>
 thenCombineAsync(java.util.concurrent.CompletionStage<<U>>,java.util.function.BiFunction<<T>,<U>,<V>>).JsonRpcRequestFuture<<V>> - <U=Object,V=Object>
 thenCombineAsync(java.util.concurrent.CompletionStage<<U>>,java.util.function.BiFunction<<T>,<U>,<V>>,java.util.concurrent.Executor).JsonRpcRequestFuture<<V>> - <U=Object,V=Object>
 thenCompose(java.util.function.Function<<T>,java.util.concurrent.CompletionStage<<U>>>).JsonRpcRequestFuture<<U>> - <U=Object>
 thenComposeAsync(java.util.function.Function<<T>,java.util.concurrent.CompletionStage<<U>>>).JsonRpcRequestFuture<<U>> - <U=Object>
 thenComposeAsync(java.util.function.Function<<T>,java.util.concurrent.CompletionStage<<U>>>,java.util.concurrent.Executor).JsonRpcRequestFuture<<U>> - <U=Object>
 thenRun(Runnable).JsonRpcRequestFuture<Void> -
 thenRunAsync(Runnable).JsonRpcRequestFuture<Void> -
 thenRunAsync(Runnable,java.util.concurrent.Executor).JsonRpcRequestFuture<Void> -
 toCompletableFuture().JsonRpcRequestFuture<<T>> -
 whenComplete(java.util.function.BiConsumer<<T>,Throwable>).JsonRpcRequestFuture<<T>> -
 whenCompleteAsync(java.util.function.BiConsumer<<T>,Throwable>).JsonRpcRequestFuture<<T>> -
 whenCompleteAsync(java.util.function.BiConsumer<<T>,Throwable>,java.util.concurrent.Executor).JsonRpcRequestFuture<<T>> -
Launcher ai <T=Object> +Builder
 createLauncher(Object,Class<<T>>,java.io.InputStream,java.io.OutputStream).Launcher<<T>> s <T=Object>
 createLauncher(Object,Class<<T>>,java.io.InputStream,java.io.OutputStream,boolean,java.io.PrintWriter).Launcher<<T>> s <T=Object>
 createLauncher(Object,Class<<T>>,java.io.InputStream,java.io.OutputStream,java.util.concurrent.ExecutorService,java.util.function.Function<.MessageConsumer,.MessageConsumer>).Launcher<<T>> s <T=Object>
 createIoLauncher(Object,Class<<T>>,java.io.InputStream,java.io.OutputStream,java.util.concurrent.ExecutorService,java.util.function.Function<.MessageConsumer,.MessageConsumer>).Launcher<<T>> s <T=Object>
 createIoLauncher(Object,Class<<T>>,java.io.InputStream,java.io.OutputStream,java.util.concurrent.ExecutorService,java.util.function.Function<.MessageConsumer,.MessageConsumer>,java.util.function.Consumer<com.google.gson.GsonBuilder>).Launcher<<T>> s <T=Object>
 createIoLauncher(Object,Class<<T>>,java.io.InputStream,java.io.OutputStream,boolean,java.util.concurrent.ExecutorService,java.util.function.Function<.MessageConsumer,.MessageConsumer>,java.util.function.Consumer<com.google.gson.GsonBuilder>).Launcher<<T>> s <T=Object>
 createIoLauncher(java.util.Collection<Object>,java.util.Collection<Class<?>>,ClassLoader,java.io.InputStream,java.io.OutputStream,java.util.concurrent.ExecutorService,java.util.function.Function<.MessageConsumer,.MessageConsumer>,java.util.function.Consumer<com.google.gson.GsonBuilder>).Launcher<Object> s
 startListening()java.util.concurrent.Future<Void> a
 getRemoteProxy()<T> a
 getRemoteEndpoint().RemoteEndpoint a
Launcher.Builder s <T=Object>
 localServices java.util.Collection<Object> o
 remoteInterfaces java.util.Collection<Class<<T>>> o
 input java.io.InputStream o
 output java.io.OutputStream o
 executorService java.util.concurrent.ExecutorService o
 messageWrapper java.util.function.Function<.MessageConsumer,.MessageConsumer> o
 exceptionHandler java.util.function.Function<Throwable,.messages.ResponseError> o
 validateMessages boolean o
 configureGson java.util.function.Consumer<com.google.gson.GsonBuilder> o
 classLoader ClassLoader o
 messageTracer .MessageTracer o
 new() -
 setLocalService(Object).Launcher.Builder<<T>> -
 setLocalServices(java.util.Collection<Object>).Launcher.Builder<<T>> -
 setRemoteInterface(Class<<T>>).Launcher.Builder<<T>> -
 setRemoteInterfaces(java.util.Collection<Class<<T>>>).Launcher.Builder<<T>> -
 setInput(java.io.InputStream).Launcher.Builder<<T>> -
 setOutput(java.io.OutputStream).Launcher.Builder<<T>> -
 setExecutorService(java.util.concurrent.ExecutorService).Launcher.Builder<<T>> -
 setClassLoader(ClassLoader).Launcher.Builder<<T>> -
 wrapMessages(java.util.function.Function<.MessageConsumer,.MessageConsumer>).Launcher.Builder<<T>> -
 setExceptionHandler(java.util.function.Function<Throwable,.messages.ResponseError>).Launcher.Builder<<T>> -
 validateMessages(boolean).Launcher.Builder<<T>> -
 traceMessages(java.io.PrintWriter).Launcher.Builder<<T>> -
 configureGson(java.util.function.Consumer<com.google.gson.GsonBuilder>).Launcher.Builder<<T>> -
 create().Launcher<<T>> -
 createJsonHandler().json.MessageJsonHandler o
 createRemoteEndpoint(.json.MessageJsonHandler).RemoteEndpoint o
 createProxy(.RemoteEndpoint)<T> o
 createMessageProcessor(.MessageProducer,.MessageConsumer,<T>).json.ConcurrentMessageProcessor o
 createLauncher(java.util.concurrent.ExecutorService,<T>,.RemoteEndpoint,.json.ConcurrentMessageProcessor).Launcher<<T>> o
 wrapMessageConsumer(.MessageConsumer).MessageConsumer o
 getSupportedMethods()java.util.Map<String,.json.JsonRpcMethod> o
MessageConsumer ai
 consume(.messages.Message)void a !.MessageIssueException,.JsonRpcException
MessageIssueException - :RuntimeException
 new(.messages.Message,.messages.MessageIssue) -
 new(.messages.Message,java.util.Collection<.messages.MessageIssue>) -
 new(.messages.Message,java.util.stream.Stream<.messages.MessageIssue>) -
 getMessage()String -
 getRpcMessage().messages.Message -
 getIssues()java.util.List<.messages.MessageIssue> -
MessageIssueHandler ai
 handle(.messages.Message,java.util.List<.messages.MessageIssue>)void a
MessageProducer ai
 listen(.MessageConsumer)void a !.JsonRpcException
MessageTracer - :java.util.function.Function<.MessageConsumer,.MessageConsumer>
 setJsonHandler(.json.MessageJsonHandler)void -
 apply(.MessageConsumer).MessageConsumer -
ProtocolDeprecated ai@ :java.lang.annotation.Annotation
ProtocolDraft ai@ :java.lang.annotation.Annotation
ProtocolSince ai@ :java.lang.annotation.Annotation
 value()String a
RemoteEndpoint - :.Endpoint,.MessageConsumer,.MessageIssueHandler,.json.MethodProvider
 DEFAULT_EXCEPTION_HANDLER java.util.function.Function<Throwable,.messages.ResponseError> sf
 new(.MessageConsumer,.Endpoint,java.util.function.Function<Throwable,.messages.ResponseError>) -
 new(.MessageConsumer,.Endpoint) -
 setJsonHandler(.json.MessageJsonHandler)void -
 getJsonHandler().json.MessageJsonHandler -
 notify(String,Object)void -
 createNotificationMessage(String,Object).messages.NotificationMessage o
 request(String,Object).JsonRpcRequestFuture<Object> -
 createRequestMessage(String,Object).messages.RequestMessage o
 sendCancelNotification(.messages.Either<String,Number>)void o
 consume(.messages.Message)void -
 handleResponse(.messages.ResponseMessage)void o
 handleNotification(.messages.NotificationMessage)void o
 handleCancellation(.messages.NotificationMessage)boolean o
 handleRequest(.messages.RequestMessage)void o
 handle(.messages.Message,java.util.List<.messages.MessageIssue>)void -
 logIssues(.messages.Message,java.util.List<.messages.MessageIssue>)void o
 handleRequestIssues(.messages.RequestMessage,java.util.List<.messages.MessageIssue>)void o
 handleResponseIssues(.messages.ResponseMessage,java.util.List<.messages.MessageIssue>)void o
 createResponseMessage(.messages.RequestMessage).messages.ResponseMessage o
 createResultResponseMessage(.messages.RequestMessage,Object).messages.ResponseMessage o
 createErrorResponseMessage(.messages.RequestMessage,.messages.ResponseError).messages.ResponseMessage o
 isCancellation(Throwable)boolean o
 resolveMethod(String)String -
ResponseErrorException - :RuntimeException
 new(.messages.ResponseError) -
 getMessage()String -
 getResponseError().messages.ResponseError -
StandardLauncher - <T=Object> :.Launcher<<T>>
 new(.json.StreamMessageProducer,.MessageConsumer,java.util.concurrent.ExecutorService,<T>,.RemoteEndpoint) -
 new(java.util.concurrent.ExecutorService,<T>,.RemoteEndpoint,.json.ConcurrentMessageProcessor) -
 startListening()java.util.concurrent.Future<Void> -
 getRemoteProxy()<T> -
 getRemoteEndpoint().RemoteEndpoint -
TracingMessageConsumer - :.MessageConsumer +RequestMetadata
 new(.MessageConsumer,java.util.Map<String,.TracingMessageConsumer.RequestMetadata>,java.util.Map<String,.TracingMessageConsumer.RequestMetadata>,java.io.PrintWriter,java.time.Clock) -
 new(.MessageConsumer,java.util.Map<String,.TracingMessageConsumer.RequestMetadata>,java.util.Map<String,.TracingMessageConsumer.RequestMetadata>,java.io.PrintWriter,java.time.Clock,java.util.Locale) -
 setJsonHandler(.json.MessageJsonHandler)void -
 consume(.messages.Message)void - !.MessageIssueException,.JsonRpcException
TracingMessageConsumer.RequestMetadata s
 new(String,java.time.Instant) -
 equals(Object)boolean -
 hashCode()int -
package org.eclipse.lsp4j.jsonrpc.json
ConcurrentMessageProcessor - :Runnable
 wrapFuture(java.util.concurrent.Future<?>,org.eclipse.lsp4j.jsonrpc.MessageProducer)java.util.concurrent.Future<Void> s
 new(org.eclipse.lsp4j.jsonrpc.MessageProducer,org.eclipse.lsp4j.jsonrpc.MessageConsumer) -
 beginProcessing(java.util.concurrent.ExecutorService)java.util.concurrent.Future<Void> -
 run()void -
 processingStarted()void o
 processingEnded()void o
JsonRpcMethod -
 getMethodName()String -
 getParameterTypes()java.lang.reflect.Type[] -
 getReturnType()java.lang.reflect.Type -
 getReturnTypeAdapterFactory()com.google.gson.TypeAdapterFactory -
 isNotification()boolean -
 notification(String,java.lang.reflect.Type[]).JsonRpcMethod sv
 request(String,java.lang.reflect.Type,java.lang.reflect.Type[]).JsonRpcMethod sv
 request(String,java.lang.reflect.Type,com.google.gson.TypeAdapterFactory,java.lang.reflect.Type[]).JsonRpcMethod sv
 toString()String -
JsonRpcMethodProvider ai
 supportedMethods()java.util.Map<String,.JsonRpcMethod> a
MessageConstants ai
 JSONRPC_VERSION String sf
 CONTENT_LENGTH_HEADER String sf
 CONTENT_TYPE_HEADER String sf
 JSON_MIME_TYPE String sf
 CRLF String sf
MessageJsonHandler -
 CANCEL_METHOD .JsonRpcMethod sf
 new(java.util.Map<String,.JsonRpcMethod>) -
 new(java.util.Map<String,.JsonRpcMethod>,java.util.function.Consumer<com.google.gson.GsonBuilder>) -
 getDefaultGsonBuilder()com.google.gson.GsonBuilder -
 getGson()com.google.gson.Gson -
 getJsonRpcMethod(String).JsonRpcMethod -
 getMethodProvider().MethodProvider -
 setMethodProvider(.MethodProvider)void -
 parseMessage(CharSequence)org.eclipse.lsp4j.jsonrpc.messages.Message - !com.google.gson.JsonParseException
 parseMessage(java.io.Reader)org.eclipse.lsp4j.jsonrpc.messages.Message - !com.google.gson.JsonParseException
 serialize(org.eclipse.lsp4j.jsonrpc.messages.Message)String -
 serialize(org.eclipse.lsp4j.jsonrpc.messages.Message,java.io.Writer)void - !com.google.gson.JsonIOException
 format(Object)String -
 toString(Object)String s
MethodProvider ai
 resolveMethod(String)String a
StreamMessageProducer - :org.eclipse.lsp4j.jsonrpc.MessageProducer,java.io.Closeable,.MessageConstants +Headers
 new(java.io.InputStream,.MessageJsonHandler) -
 new(java.io.InputStream,.MessageJsonHandler,org.eclipse.lsp4j.jsonrpc.MessageIssueHandler) -
 getInput()java.io.InputStream -
 setInput(java.io.InputStream)void -
 listen(org.eclipse.lsp4j.jsonrpc.MessageConsumer)void -
 fireError(Throwable)void o
 fireStreamClosed(Exception)void o
 parseHeader(String,.StreamMessageProducer.Headers)void o
 handleMessage(java.io.InputStream,.StreamMessageProducer.Headers)boolean o
 close()void -
package org.eclipse.lsp4j.jsonrpc.messages
Either - <L=Object,R=Object>
 forLeft(<L>).Either<<L>,<R>> s <L=Object,R=Object>
 forRight(<R>).Either<<L>,<R>> s <L=Object,R=Object>
 new(<L>,<R>) o
 getLeft()<L> -
 getRight()<R> -
 get()Object -
 isLeft()boolean -
 isRight()boolean -
 map(java.util.function.Function<<L>,<T>>,java.util.function.Function<<R>,<T>>)<T> - <T=Object>
 equals(Object)boolean -
 hashCode()int -
 toString()String -
Either3 - <T1=Object,T2=Object,T3=Object> :.Either<<T1>,.Either<<T2>,<T3>>>
 forFirst(<T1>).Either3<<T1>,<T2>,<T3>> s <T1=Object,T2=Object,T3=Object>
 forSecond(<T2>).Either3<<T1>,<T2>,<T3>> s <T1=Object,T2=Object,T3=Object>
 forThird(<T3>).Either3<<T1>,<T2>,<T3>> s <T1=Object,T2=Object,T3=Object>
 forLeft3(<T1>).Either3<<T1>,<T2>,<T3>> s <T1=Object,T2=Object,T3=Object>
 forRight3(.Either<<T2>,<T3>>).Either3<<T1>,<T2>,<T3>> s <T1=Object,T2=Object,T3=Object>
 new(<T1>,.Either<<T2>,<T3>>) o
 getFirst()<T1> -
 getSecond()<T2> -
 getThird()<T3> -
 get()Object -
 isFirst()boolean -
 isSecond()boolean -
 isThird()boolean -
 map(java.util.function.Function<<T1>,<T>>,java.util.function.Function<<T2>,<T>>,java.util.function.Function<<T3>,<T>>)<T> - <T=Object>
 toString()String -
IdentifiableMessage a :.Message
 new() -
 getId()String -
 getRawId().Either<String,Number> -
 setId(String)void -
 setId(int)void -
 setRawId(.Either<String,Number>)void -
 equals(Object)boolean -
 hashCode()int -
Message a
 new() -
 jsonHandler()org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler -
 setJsonHandler(org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler)void -
 getJsonrpc()String -
 setJsonrpc(String)void -
 toString()String -
 toStringFallback()String o
 equals(Object)boolean -
 hashCode()int -
MessageIssue -
 new(String) -
 new(String,int) -
 new(String,int,Exception) -
 getText()String -
 getIssueCode()int -
 getCause()Exception -
 toString()String -
NotificationMessage - :.Message
 new() -
 getMethod()String -
 setMethod(String)void -
 getParams()Object -
 setParams(Object)void -
 equals(Object)boolean -
 hashCode()int -
RequestMessage - :.IdentifiableMessage
 new() -
 getMethod()String -
 setMethod(String)void -
 getParams()Object -
 setParams(Object)void -
 equals(Object)boolean -
 hashCode()int -
ResponseError -
 getCode()int -
 setCode(int)void -
 setCode(.ResponseErrorCode)void -
 getMessage()String -
 setMessage(String)void -
 getData()Object -
 setData(Object)void -
 new() -
 new(.ResponseErrorCode,String,Object) -
 new(int,String,Object) -
 toString()String -
 toStringFallback()String o
 equals(Object)boolean -
 hashCode()int -
ResponseMessage - :.IdentifiableMessage
 new() -
 getResult()Object -
 setResult(Object)void -
 getError().ResponseError -
 setError(.ResponseError)void -
 equals(Object)boolean -
 hashCode()int -
package org.eclipse.lsp4j.jsonrpc.services
AnnotationUtil f
 findDelegateSegments(Class<?>,java.util.Set<Class<?>>,java.util.function.Consumer<java.lang.reflect.Method>)void s
 isDelegateMethod(java.lang.reflect.Method)boolean s
 findRpcMethods(Class<?>,java.util.Set<Class<?>>,java.util.function.Consumer<.AnnotationUtil.MethodInfo>)void s
 getSegment(Class<?>)String os
 createMethodInfo(java.lang.reflect.Method,String).AnnotationUtil.MethodInfo os
 createNotificationInfo(java.lang.reflect.Method,String,.JsonNotification).AnnotationUtil.MethodInfo os
 createRequestInfo(java.lang.reflect.Method,String,.JsonRequest).AnnotationUtil.MethodInfo os
 createMethodInfo(java.lang.reflect.Method,boolean,String,String).AnnotationUtil.MethodInfo os
 getMethodName(java.lang.reflect.Method,boolean,String,String)String os
 getParameterTypes(java.lang.reflect.Method)java.lang.reflect.Type[] os
EndpointProxy - :java.lang.reflect.InvocationHandler
 new(org.eclipse.lsp4j.jsonrpc.Endpoint,Class<?>) -
 new(org.eclipse.lsp4j.jsonrpc.Endpoint,java.util.Collection<Class<?>>) -
 invoke(Object,java.lang.reflect.Method,Object[])Object - !Throwable
 getParams(Object[],.AnnotationUtil.MethodInfo)Object o
 toString()String -
GenericEndpoint - :org.eclipse.lsp4j.jsonrpc.Endpoint
 new(Object) -
 new(java.util.Collection<Object>) -
 recursiveFindRpcMethods(Object,java.util.Set<Class<?>>,java.util.Set<Class<?>>)void o
 getArguments(java.lang.reflect.Method,Object)Object[] o
 request(String,Object)java.util.concurrent.CompletableFuture<?> -
 notify(String,Object)void -
 isOptionalMethod(String)boolean o
JsonDelegate ai@ :java.lang.annotation.Annotation
JsonNotification ai@ :java.lang.annotation.Annotation
 value()String a
 useSegment()boolean a
JsonRequest ai@ :java.lang.annotation.Annotation
 value()String a
 useSegment()boolean a
JsonSegment ai@ :java.lang.annotation.Annotation
 value()String a
ServiceEndpoints f
 toServiceObject(org.eclipse.lsp4j.jsonrpc.Endpoint,Class<<T>>)<T> s <T=Object>
 toServiceObject(org.eclipse.lsp4j.jsonrpc.Endpoint,java.util.Collection<Class<?>>,ClassLoader)Object s
 toEndpoint(Object)org.eclipse.lsp4j.jsonrpc.Endpoint s
 toEndpoint(java.util.Collection<Object>)org.eclipse.lsp4j.jsonrpc.Endpoint s
 getSupportedMethods(Class<?>)java.util.Map<String,org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod> s
