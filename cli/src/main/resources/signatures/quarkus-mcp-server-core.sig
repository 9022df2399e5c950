# io.quarkiverse.mcp:quarkus-mcp-server-core:1.10.1
package io.quarkiverse.mcp.server
Cancellation ai +OperationCancellationException,Result
 check().Cancellation.Result a
 skipProcessingIfCancelled()void d
Cancellation.OperationCancellationException s :RuntimeException
 new() -
Cancellation.Result sfr :Record
 new(boolean,java.util.Optional<String>) -
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 isRequested()boolean -
 reason()java.util.Optional<String> -
CompleteContext ai
 arguments()java.util.Map<String,String> a
CompletionManager ai :.FeatureManager<.CompletionManager.CompletionInfo> +CompletionArguments,CompletionDefinition,CompletionInfo
 getCompletion(String,String).CompletionManager.CompletionInfo a
 newCompletion(String).CompletionManager.CompletionDefinition a
 removeCompletion(java.util.function.Predicate<.CompletionManager.CompletionInfo>)boolean a
CompletionManager.CompletionArguments sai :.FeatureManager.RequestFeatureArguments
 argumentValue()String a
 completeContext().CompleteContext a
CompletionManager.CompletionDefinition sai :.FeatureManager.FeatureDefinition<.CompletionManager.CompletionInfo,.CompletionManager.CompletionArguments,.CompletionResponse,.CompletionManager.CompletionDefinition>
 setArgumentName(String).CompletionManager.CompletionDefinition a
 register().CompletionManager.CompletionInfo a
CompletionManager.CompletionInfo sai :.FeatureManager.FeatureInfo
 name()String a
 argumentName()String a
CompletionResponse fr :Record
 new(java.util.List<String>,Integer,Boolean) -
 new(java.util.List<String>,Integer,Boolean,java.util.Map<.MetaKey,Object>) -
 create(String[]).CompletionResponse sv
 create(java.util.List<String>).CompletionResponse s
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 values()java.util.List<String> -
 total()Integer -
 hasMore()Boolean -
 _meta()java.util.Map<.MetaKey,Object> -
DefaultValueConverter ai <TYPE=Object>
 convert(String)<TYPE> a
Elicitation ai
 isSupported()boolean a
 requestBuilder().ElicitationRequest.Builder a
ExecutionModel fe :Enum<.ExecutionModel>
 WORKER_THREAD .ExecutionModel sf
 VIRTUAL_THREAD .ExecutionModel sf
 EVENT_LOOP .ExecutionModel sf
 values().ExecutionModel[] s
 valueOf(String).ExecutionModel s
FeatureManager ai <INFO=.FeatureManager.FeatureInfo> :Iterable<<INFO>> +FeatureArguments,FeatureDefinition,FeatureInfo,RequestFeatureArguments
FeatureManager.FeatureArguments sai
 connection().McpConnection a
 log().McpLog a
 roots().Roots a
 sampling().Sampling a
 elicitation().Elicitation a
 rawMessage().RawMessage a
 meta().Meta a
FeatureManager.FeatureDefinition sai <INFO=.FeatureManager.FeatureInfo,ARGUMENTS=.FeatureManager.FeatureArguments,RESPONSE=Object,THIS=.FeatureManager.FeatureDefinition<<INFO>,<ARGUMENTS>,<RESPONSE>,<THIS>>>
 setDescription(String)<THIS> a
 setServerName(String)<THIS> a
 setHandler(java.util.function.Function<<ARGUMENTS>,<RESPONSE>>)<THIS> d
 setHandler(java.util.function.Function<<ARGUMENTS>,<RESPONSE>>,boolean)<THIS> a
 setAsyncHandler(java.util.function.Function<<ARGUMENTS>,io.smallrye.mutiny.Uni<<RESPONSE>>>)<THIS> a
 setIcons(.Icon[])<THIS> av
 register()<INFO> a
FeatureManager.FeatureInfo sai :Comparable<.FeatureManager.FeatureInfo>
 name()String a
 description()String a
 serverName()String a
 isMethod()boolean a
 createdAt()java.time.Instant a
 compareTo(.FeatureManager.FeatureInfo)int d
 asJson()io.vertx.core.json.JsonObject a
 executionModel().ExecutionModel a
FeatureManager.RequestFeatureArguments sai :.FeatureManager.FeatureArguments
 requestId().RequestId a
 progress().Progress a
 cancellation().Cancellation a
InitialCheck ai +CheckResult
 perform(.InitialRequest)io.smallrye.mutiny.Uni<.InitialCheck.CheckResult> a
InitialRequest fr :Record +Transport
 new(.Implementation,String,java.util.List<.ClientCapability>,.InitialRequest.Transport) -
 supportsSampling()boolean -
 supportsRoots()boolean -
 supportsElicitation()boolean -
 supportsCapability(String)boolean -
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 implementation().Implementation -
 protocolVersion()String -
 clientCapabilities()java.util.List<.ClientCapability> -
 transport().InitialRequest.Transport -
InitialRequest.Transport sfe :Enum<.InitialRequest.Transport>
 STDIO .InitialRequest.Transport sf
 SSE .InitialRequest.Transport sf
 STREAMABLE_HTTP .InitialRequest.Transport sf
 WEBSOCKET .InitialRequest.Transport sf
 values().InitialRequest.Transport[] s
 valueOf(String).InitialRequest.Transport s
McpConnection ai +Status
 id()String a
 status().McpConnection.Status a
 initialRequest().InitialRequest a
 logLevel().McpLog.LogLevel a
McpException - :RuntimeException
 new(String,Throwable,int) -
 new(String,int) -
 getJsonRpcErrorCode()int -
McpLog ai +LogLevel
 level().McpLog.LogLevel a
 send(.McpLog.LogLevel,Object)void a
 send(.McpLog.LogLevel,String,Object[])void av
 debug(String,Object[])void av
 info(String,Object[])void av
 error(String,Object[])void av
 error(Throwable,String,Object[])void av
McpMethod fe :Enum<.McpMethod>
 INITIALIZE .McpMethod sf
 PROMPTS_LIST .McpMethod sf
 PROMPTS_GET .McpMethod sf
 TOOLS_LIST .McpMethod sf
 TOOLS_CALL .McpMethod sf
 RESOURCES_LIST .McpMethod sf
 RESOURCES_READ .McpMethod sf
 RESOURCES_SUBSCRIBE .McpMethod sf
 RESOURCES_UNSUBSCRIBE .McpMethod sf
 RESOURCE_TEMPLATES_LIST .McpMethod sf
 PING .McpMethod sf
 COMPLETION_COMPLETE .McpMethod sf
 LOGGING_SET_LEVEL .McpMethod sf
 NOTIFICATIONS_ROOTS_LIST_CHANGED .McpMethod sf
 NOTIFICATIONS_CANCELLED .McpMethod sf
 NOTIFICATIONS_INITIALIZED .McpMethod sf
 NOTIFICATIONS_MESSAGE .McpMethod sf
 NOTIFICATIONS_PROGRESS .McpMethod sf
 NOTIFICATIONS_TOOLS_LIST_CHANGED .McpMethod sf
 NOTIFICATIONS_RESOURCES_LIST_CHANGED .McpMethod sf
 NOTIFICATIONS_PROMPTS_LIST_CHANGED .McpMethod sf
 ROOTS_LIST .McpMethod sf
 SAMPLING_CREATE_MESSAGE .McpMethod sf
 ELICITATION_CREATE .McpMethod sf
 Q_CLOSE .McpMethod sf
 values().McpMethod[] s
 valueOf(String).McpMethod s
 jsonRpcName()String -
 from(String).McpMethod s
Meta ai
 getValue(.MetaKey)Object a
 asJsonObject()io.vertx.core.json.JsonObject a
Notification ai@ :java.lang.annotation.Annotation +Type
 value().Notification.Type a
Notification.Type sfe :Enum<.Notification.Type>
 INITIALIZED .Notification.Type sf
 ROOTS_LIST_CHANGED .Notification.Type sf
 values().Notification.Type[] s
 valueOf(String).Notification.Type s
 from(String).Notification.Type s
NotificationManager ai :.FeatureManager<.NotificationManager.NotificationInfo> +NotificationArguments,NotificationDefinition,NotificationInfo
 getNotification(.Notification.Type,String).NotificationManager.NotificationInfo a
 newNotification(String).NotificationManager.NotificationDefinition a
 removeNotification(java.util.function.Predicate<.NotificationManager.NotificationInfo>)boolean a
NotificationManager.NotificationArguments sai :.FeatureManager.FeatureArguments
NotificationManager.NotificationDefinition sai :.FeatureManager.FeatureDefinition<.NotificationManager.NotificationInfo,.NotificationManager.NotificationArguments,Void,.NotificationManager.NotificationDefinition>
 setType(.Notification.Type).NotificationManager.NotificationDefinition a
 register().NotificationManager.NotificationInfo a
NotificationManager.NotificationInfo sai :.FeatureManager.FeatureInfo
 type().Notification.Type a
Progress ai
 token()java.util.Optional<.ProgressToken> a
 notificationBuilder().ProgressNotification.Builder a
 trackerBuilder().ProgressTracker.Builder a
Prompt ai@ :java.lang.annotation.Annotation
 ELEMENT_NAME String sf
 name()String a
 title()String a
 description()String a
PromptCompletionManager ai :.CompletionManager
PromptManager ai :.FeatureManager<.PromptManager.PromptInfo> +PromptArgument,PromptArguments,PromptDefinition,PromptInfo
 getPrompt(String).PromptManager.PromptInfo a
 newPrompt(String).PromptManager.PromptDefinition a
 removePrompt(String).PromptManager.PromptInfo a
PromptManager.PromptArguments sai :.FeatureManager.RequestFeatureArguments
 args()java.util.Map<String,String> a
PromptManager.PromptDefinition sai :.FeatureManager.FeatureDefinition<.PromptManager.PromptInfo,.PromptManager.PromptArguments,.PromptResponse,.PromptManager.PromptDefinition>
 setTitle(String).PromptManager.PromptDefinition a
 addArgument(String,String,boolean).PromptManager.PromptDefinition d
 addArgument(String,String,boolean,String).PromptManager.PromptDefinition d
 addArgument(String,String,String,boolean,String).PromptManager.PromptDefinition a
 setMetadata(java.util.Map<.MetaKey,Object>).PromptManager.PromptDefinition a
 register().PromptManager.PromptInfo a
PromptManager.PromptInfo sai :.FeatureManager.FeatureInfo
 title()String a
 arguments()java.util.List<.PromptManager.PromptArgument> a
 metadata()java.util.Map<.MetaKey,Object> a
PromptResponse fr :Record
 new(String,java.util.List<.PromptMessage>) -
 new(String,java.util.List<.PromptMessage>,java.util.Map<.MetaKey,Object>) -
 withMessages(.PromptMessage[]).PromptResponse sv
 withMessages(java.util.List<.PromptMessage>).PromptResponse s
 firstMessage().PromptMessage -
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 description()String -
 messages()java.util.List<.PromptMessage> -
 _meta()java.util.Map<.MetaKey,Object> -
RawMessage ai
 asJsonObject()io.vertx.core.json.JsonObject a
 asString()String a
RequestId fr :Record
 new(Object) -
 asInteger()Integer -
 asString()String -
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 value()Object -
RequestUri fr :Record
 new(String) -
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 value()String -
Resource ai@ :java.lang.annotation.Annotation +Annotations
 ELEMENT_NAME String sf
 name()String a
 title()String a
 description()String a
 uri()String a
 mimeType()String a
 size()int a
 annotations().Resource.Annotations a
Resource.Annotations sai@ :java.lang.annotation.Annotation
 audience().Role a
 lastModified()String a
 priority()double a
ResourceManager ai :.FeatureManager<.ResourceManager.ResourceInfo> +ResourceArguments,ResourceDefinition,ResourceInfo
 getResource(String).ResourceManager.ResourceInfo a
 newResource(String).ResourceManager.ResourceDefinition a
 removeResource(String).ResourceManager.ResourceInfo a
ResourceManager.ResourceArguments sai :.FeatureManager.RequestFeatureArguments
 requestUri().RequestUri a
ResourceManager.ResourceDefinition sai :.FeatureManager.FeatureDefinition<.ResourceManager.ResourceInfo,.ResourceManager.ResourceArguments,.ResourceResponse,.ResourceManager.ResourceDefinition>
 setTitle(String).ResourceManager.ResourceDefinition a
 setUri(String).ResourceManager.ResourceDefinition a
 setMimeType(String).ResourceManager.ResourceDefinition a
 setSize(int).ResourceManager.ResourceDefinition a
 setAnnotations(.Content.Annotations).ResourceManager.ResourceDefinition a
 setMetadata(java.util.Map<.MetaKey,Object>).ResourceManager.ResourceDefinition a
 register().ResourceManager.ResourceInfo a
ResourceManager.ResourceInfo sai :.FeatureManager.FeatureInfo
 title()String a
 uri()String a
 mimeType()String a
 size()java.util.OptionalInt a
 annotations()java.util.Optional<.Content.Annotations> a
 metadata()java.util.Map<.MetaKey,Object> a
 sendUpdateAndForget()void a
ResourceResponse fr :Record
 new(.ResourceContents) -
 new(java.util.List<.ResourceContents>) -
 new(java.util.List<.ResourceContents>,java.util.Map<.MetaKey,Object>) -
 firstContents().ResourceContents -
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 contents()java.util.List<.ResourceContents> -
 _meta()java.util.Map<.MetaKey,Object> -
ResourceTemplate ai@ :java.lang.annotation.Annotation
 ELEMENT_NAME String sf
 name()String a
 title()String a
 description()String a
 uriTemplate()String a
 mimeType()String a
 annotations().Resource.Annotations a
ResourceTemplateCompletionManager ai :.CompletionManager
ResourceTemplateManager ai :.FeatureManager<.ResourceTemplateManager.ResourceTemplateInfo> +ResourceTemplateArguments,ResourceTemplateDefinition,ResourceTemplateInfo
 getResourceTemplate(String).ResourceTemplateManager.ResourceTemplateInfo a
 newResourceTemplate(String).ResourceTemplateManager.ResourceTemplateDefinition a
 removeResourceTemplate(String).ResourceTemplateManager.ResourceTemplateInfo a
ResourceTemplateManager.ResourceTemplateArguments sai :.FeatureManager.RequestFeatureArguments
 args()java.util.Map<String,String> a
 requestUri().RequestUri a
ResourceTemplateManager.ResourceTemplateDefinition sai :.FeatureManager.FeatureDefinition<.ResourceTemplateManager.ResourceTemplateInfo,.ResourceTemplateManager.ResourceTemplateArguments,.ResourceResponse,.ResourceTemplateManager.ResourceTemplateDefinition>
 setTitle(String).ResourceTemplateManager.ResourceTemplateDefinition a
 setUriTemplate(String).ResourceTemplateManager.ResourceTemplateDefinition a
 setMimeType(String).ResourceTemplateManager.ResourceTemplateDefinition a
 setAnnotations(.Content.Annotations).ResourceTemplateManager.ResourceTemplateDefinition a
 setMetadata(java.util.Map<.MetaKey,Object>).ResourceTemplateManager.ResourceTemplateDefinition a
 register().ResourceTemplateManager.ResourceTemplateInfo a
ResourceTemplateManager.ResourceTemplateInfo sai :.FeatureManager.FeatureInfo
 title()String a
 uriTemplate()String a
 mimeType()String a
 metadata()java.util.Map<.MetaKey,Object> a
 annotations()java.util.Optional<.Content.Annotations> a
Roots ai
 isSupported()boolean a
 list()io.smallrye.mutiny.Uni<java.util.List<.Root>> a
 listAndAwait()java.util.List<.Root> d
Sampling ai
 isSupported()boolean a
 requestBuilder().SamplingRequest.Builder a
Tool ai@ :java.lang.annotation.Annotation +Annotations,InputSchema,OutputSchema
 ELEMENT_NAME String sf
 name()String a
 title()String a
 description()String a
 annotations().Tool.Annotations a
 structuredContent()boolean a
 inputSchema().Tool.InputSchema a
 outputSchema().Tool.OutputSchema a
Tool.Annotations sai@ :java.lang.annotation.Annotation
 title()String a
 readOnlyHint()boolean a
 destructiveHint()boolean a
 idempotentHint()boolean a
 openWorldHint()boolean a
Tool.InputSchema sai@ :java.lang.annotation.Annotation
 generator()Class<.InputSchemaGenerator<?>> a
Tool.OutputSchema sai@ :java.lang.annotation.Annotation
 from()Class<?> a
 generator()Class<.OutputSchemaGenerator> a
ToolManager ai :.FeatureManager<.ToolManager.ToolInfo> +ToolAnnotations,ToolArgument,ToolArguments,ToolDefinition,ToolInfo
 getTool(String).ToolManager.ToolInfo a
 newTool(String).ToolManager.ToolDefinition a
 removeTool(String).ToolManager.ToolInfo a
ToolManager.ToolArguments sai :.FeatureManager.RequestFeatureArguments
 args()java.util.Map<String,Object> a
ToolManager.ToolDefinition sai :.FeatureManager.FeatureDefinition<.ToolManager.ToolInfo,.ToolManager.ToolArguments,.ToolResponse,.ToolManager.ToolDefinition>
 addArgument(String,String,boolean,java.lang.reflect.Type).ToolManager.ToolDefinition d
 addArgument(String,String,boolean,java.lang.reflect.Type,String).ToolManager.ToolDefinition a
 setAnnotations(.ToolManager.ToolAnnotations).ToolManager.ToolDefinition a
 setTitle(String).ToolManager.ToolDefinition a
 generateOutputSchema(Class<?>).ToolManager.ToolDefinition a
 setOutputSchema(Object).ToolManager.ToolDefinition a
 setInputSchema(Object).ToolManager.ToolDefinition a
 setMetadata(java.util.Map<.MetaKey,Object>).ToolManager.ToolDefinition a
 setInputGuardrails(java.util.List<Class<.ToolInputGuardrail>>).ToolManager.ToolDefinition a
 setOutputGuardrails(java.util.List<Class<.ToolOutputGuardrail>>).ToolManager.ToolDefinition a
 register().ToolManager.ToolInfo a
ToolManager.ToolInfo sai :.FeatureManager.FeatureInfo
 title()String a
 arguments()java.util.List<.ToolManager.ToolArgument> a
 annotations()java.util.Optional<.ToolManager.ToolAnnotations> a
 metadata()java.util.Map<.MetaKey,Object> a
ToolResponse fr :Record
 new(boolean,java.util.List<.Content>,java.util.Map<.MetaKey,Object>) -
 new(boolean,java.util.List<.Content>) -
 new(boolean,java.util.List<.Content>,Object,java.util.Map<.MetaKey,Object>) -
 success(<C>[]).ToolResponse sv <C=.Content>
 success(java.util.List<<C>>).ToolResponse s <C=.Content>
 error(String).ToolResponse s
 success(String).ToolResponse s
 structuredError(Object).ToolResponse s
 structuredSuccess(Object).ToolResponse s
 firstContent().Content -
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 isError()boolean -
 content()java.util.List<.Content> -
 structuredContent()Object -
 _meta()java.util.Map<.MetaKey,Object> -
package io.quarkiverse.mcp.server.runtime
CancellationImpl - :io.quarkiverse.mcp.server.Cancellation
 check()io.quarkiverse.mcp.server.Cancellation.Result -
CompletionManagerBase a :.FeatureManagerBase<io.quarkiverse.mcp.server.CompletionResponse,io.quarkiverse.mcp.server.CompletionManager.CompletionInfo>,io.quarkiverse.mcp.server.CompletionManager
 completions java.util.concurrent.ConcurrentMap<String,io.quarkiverse.mcp.server.CompletionManager.CompletionInfo> of
 new(io.vertx.core.Vertx,com.fasterxml.jackson.databind.ObjectMapper,.ConnectionManager,jakarta.enterprise.inject.Instance<io.quarkus.security.identity.CurrentIdentityAssociation>,.ResponseHandlers) o
 getCompletion(String,String)io.quarkiverse.mcp.server.CompletionManager.CompletionInfo -
 newCompletion(String)io.quarkiverse.mcp.server.CompletionManager.CompletionDefinition -
 removeCompletion(java.util.function.Predicate<io.quarkiverse.mcp.server.CompletionManager.CompletionInfo>)boolean -
 getInvoker(String,.McpRequest,io.vertx.core.json.JsonObject).FeatureManagerBase.FeatureInvoker<io.quarkiverse.mcp.server.CompletionResponse> o
 feature().Feature oa
 validateReference(String,String)void oa
 refName(String)String oa
ConnectionManager - :Iterable<.McpConnectionBase>
 new(io.vertx.core.Vertx,.ResponseHandlers,.config.McpServersRuntimeConfig,.McpMetadata,jakarta.enterprise.inject.Instance<.McpMetrics>) -
 iterator()java.util.Iterator<.McpConnectionBase> -
 has(String)boolean -
 get(String).McpConnectionBase -
 add(.McpConnectionBase)void -
 remove(String)boolean -
 connectionId()String s
Feature fe :Enum<.Feature>
 PROMPT .Feature sf
 TOOL .Feature sf
 RESOURCE .Feature sf
 RESOURCE_TEMPLATE .Feature sf
 PROMPT_COMPLETE .Feature sf
 RESOURCE_TEMPLATE_COMPLETE .Feature sf
 NOTIFICATION .Feature sf
 values().Feature[] s
 valueOf(String).Feature s
 requiresUri()boolean -
FeatureManagerBase a <RESULT=Object,INFO=io.quarkiverse.mcp.server.FeatureManager.FeatureInfo> +FeatureDefinitionBase,FeatureDefinitionInfoBase
 vertx io.vertx.core.Vertx of
 mapper com.fasterxml.jackson.databind.ObjectMapper of
 connectionManager .ConnectionManager of
 loggers java.util.concurrent.ConcurrentMap<String,org.jboss.logging.Logger> of
 currentIdentityAssociation io.quarkus.security.identity.CurrentIdentityAssociation of
 new(io.vertx.core.Vertx,com.fasterxml.jackson.databind.ObjectMapper,.ConnectionManager,jakarta.enterprise.inject.Instance<io.quarkus.security.identity.CurrentIdentityAssociation>,.ResponseHandlers) o
 execute(String,.FeatureManagerBase.FeatureExecutionContext)io.vertx.core.Future<<RESULT>> - !io.quarkiverse.mcp.server.McpException
 transformsExecutionFailure()boolean o
 transformExecutionFailure(Throwable)io.smallrye.mutiny.Uni<<RESULT>> o
 getArguments(io.vertx.core.json.JsonObject)io.vertx.core.json.JsonObject o
 argProviders(io.vertx.core.json.JsonObject,.McpRequest,io.vertx.core.json.JsonObject).ArgumentProviders o
 wrapResult(.FeatureManagerBase.FeatureInvoker<?>,Object,.FeatureMetadata<?>,.ArgumentProviders)Object o
 iterator()java.util.Iterator<<INFO>> -
 mcpListMethod()io.quarkiverse.mcp.server.McpMethod o
 fetchPage(.McpRequest,.Cursor,int,io.vertx.core.json.JsonObject).Page<<INFO>> -
 matchesServer(<INFO>,.McpRequest)boolean o
 prepareArguments(.FeatureMetadata<?>,.ArgumentProviders)Object[] o !io.quarkiverse.mcp.server.McpException
 invalidArgument(.FeatureMetadata<?>,String)RuntimeException o
 getInvoker(String,.McpRequest,io.vertx.core.json.JsonObject).FeatureManagerBase.FeatureInvoker<<RESULT>> oa
 notFound(String)io.quarkiverse.mcp.server.McpException oa
 execute(io.quarkiverse.mcp.server.ExecutionModel,java.util.concurrent.Callable<io.smallrye.mutiny.Uni<<RESULT>>>)io.vertx.core.Future<<RESULT>> o
 log(String,String,.ArgumentProviders)io.quarkiverse.mcp.server.McpLog o
 notifyConnections(io.quarkiverse.mcp.server.McpMethod)void o
 defaultValueConverters()java.util.Map<java.lang.reflect.Type,io.quarkiverse.mcp.server.DefaultValueConverter<?>> o
FeatureMetadata fr <M=Object> :Record,Comparable<.FeatureMetadata<<M>>>
 new(.Feature,.FeatureMethodInfo,jakarta.enterprise.invoke.Invoker<Object,Object>,io.quarkiverse.mcp.server.ExecutionModel,java.util.function.Function<.ResultMappers.Result<Object>,io.smallrye.mutiny.Uni<<M>>>) -
 compareTo(.FeatureMetadata<<M>>)int -
 asJson()io.vertx.core.json.JsonObject -
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 feature().Feature -
 info().FeatureMethodInfo -
 invoker()jakarta.enterprise.invoke.Invoker<Object,Object> -
 executionModel()io.quarkiverse.mcp.server.ExecutionModel -
 resultMapper()java.util.function.Function<.ResultMappers.Result<Object>,io.smallrye.mutiny.Uni<<M>>> -
McpMessageHandler a <MCP_REQUEST=.McpRequest>
 connectionManager .ConnectionManager of
 promptManager .PromptManagerImpl of
 toolManager .ToolManagerImpl of
 resourceManager .ResourceManagerImpl of
 promptCompletionManager .PromptCompletionManagerImpl of
 resourceTemplateManager .ResourceTemplateManagerImpl of
 resourceTemplateCompletionManager .ResourceTemplateCompletionManagerImpl of
 notificationManager .NotificationManagerImpl of
 config .config.McpServersRuntimeConfig of
 vertx io.vertx.core.Vertx of
 SUPPORTED_PROTOCOL_VERSIONS java.util.List<String> sf
 new(.config.McpServersRuntimeConfig,.ConnectionManager,.PromptManagerImpl,.ToolManagerImpl,.ResourceManagerImpl,.PromptCompletionManagerImpl,.ResourceTemplateManagerImpl,.ResourceTemplateCompletionManagerImpl,.NotificationManagerImpl,.ResponseHandlers,.McpMetadata,io.vertx.core.Vertx,java.util.List<io.quarkiverse.mcp.server.InitialCheck>,.McpMetrics) o
 handle(<MCP_REQUEST>)io.vertx.core.Future<?> -
 jsonrpcValidationFailed(<MCP_REQUEST>)void o
 initializeFailed(<MCP_REQUEST>)void o
 afterInitialize(<MCP_REQUEST>)void o
 transport()io.quarkiverse.mcp.server.InitialRequest.Transport oa
 dummyInitialRequest(<MCP_REQUEST>)io.quarkiverse.mcp.server.InitialRequest o
McpMetadata ai
 serverNames()java.util.Set<String> a
 prompts()java.util.List<.FeatureMetadata<io.quarkiverse.mcp.server.PromptResponse>> a
 promptCompletions()java.util.List<.FeatureMetadata<io.quarkiverse.mcp.server.CompletionResponse>> a
 tools()java.util.List<.FeatureMetadata<io.quarkiverse.mcp.server.ToolResponse>> a
 resources()java.util.List<.FeatureMetadata<io.quarkiverse.mcp.server.ResourceResponse>> a
 resourceTemplates()java.util.List<.FeatureMetadata<io.quarkiverse.mcp.server.ResourceResponse>> a
 resourceTemplateCompletions()java.util.List<.FeatureMetadata<io.quarkiverse.mcp.server.CompletionResponse>> a
 notifications()java.util.List<.FeatureMetadata<Void>> a
 isPromptManagerUsed()boolean a
 isToolManagerUsed()boolean a
 isResourceManagerUsed()boolean a
 isResourceTemplateManagerUsed()boolean a
 defaultValueConverters()java.util.Map<java.lang.reflect.Type,io.quarkiverse.mcp.server.DefaultValueConverter<?>> a
 toolArgumentHolders()java.util.Map<String,Class<?>> a
 findFeatureByName(java.util.List<.FeatureMetadata<<T>>>,String).FeatureMetadata<<T>> s <T=Object>
McpMetrics ai
 createMcpConnectionsGauge(<T>,java.util.function.ToDoubleFunction<<T>>)void a <T=Object>
 mcpRequestCompleted(io.quarkiverse.mcp.server.McpMethod,io.vertx.core.json.JsonObject,.McpRequest,long,Throwable)void a
McpRequest ai
 serverName()String a
 json()Object a
 connection().McpConnectionBase a
 sender().Sender a
 securitySupport().SecuritySupport a
 contextSupport().ContextSupport a
 messageReceived(io.vertx.core.json.JsonObject)void d
 messageSent(io.vertx.core.json.JsonObject)void d
 contextStart()void a
 contextEnd()void a
NotificationManagerImpl - :.FeatureManagerBase<Void,io.quarkiverse.mcp.server.NotificationManager.NotificationInfo>,io.quarkiverse.mcp.server.NotificationManager
 getInvoker(String,.McpRequest,io.vertx.core.json.JsonObject).FeatureManagerBase.FeatureInvoker<Void> o
 argProviders(io.vertx.core.json.JsonObject,.McpRequest,io.vertx.core.json.JsonObject).ArgumentProviders o
 getNotification(io.quarkiverse.mcp.server.Notification.Type,String)io.quarkiverse.mcp.server.NotificationManager.NotificationInfo -
 newNotification(String)io.quarkiverse.mcp.server.NotificationManager.NotificationDefinition -
 removeNotification(java.util.function.Predicate<io.quarkiverse.mcp.server.NotificationManager.NotificationInfo>)boolean -
 notFound(String)io.quarkiverse.mcp.server.McpException o
 key(io.quarkiverse.mcp.server.NotificationManager.NotificationInfo)String -
PromptCompletionManagerImpl - :.CompletionManagerBase,io.quarkiverse.mcp.server.PromptCompletionManager
 new(.McpMetadata,io.vertx.core.Vertx,com.fasterxml.jackson.databind.ObjectMapper,.ConnectionManager,.PromptManagerImpl,jakarta.enterprise.inject.Instance<io.quarkus.security.identity.CurrentIdentityAssociation>,.ResponseHandlers) o
 notFound(String)io.quarkiverse.mcp.server.McpException o
 feature().Feature o
 refName(String)String o
 validateReference(String,String)void o
PromptManagerImpl - :.FeatureManagerBase<io.quarkiverse.mcp.server.PromptResponse,io.quarkiverse.mcp.server.PromptManager.PromptInfo>,io.quarkiverse.mcp.server.PromptManager
 mcpListMethod()io.quarkiverse.mcp.server.McpMethod o
 getPrompt(String)io.quarkiverse.mcp.server.PromptManager.PromptInfo -
 newPrompt(String)io.quarkiverse.mcp.server.PromptManager.PromptDefinition -
 removePrompt(String)io.quarkiverse.mcp.server.PromptManager.PromptInfo -
 notFound(String)io.quarkiverse.mcp.server.McpException o
 getInvoker(String,.McpRequest,io.vertx.core.json.JsonObject).FeatureManagerBase.FeatureInvoker<io.quarkiverse.mcp.server.PromptResponse> o
ResourceManagerImpl - :.FeatureManagerBase<io.quarkiverse.mcp.server.ResourceResponse,io.quarkiverse.mcp.server.ResourceManager.ResourceInfo>,io.quarkiverse.mcp.server.ResourceManager
 mcpListMethod()io.quarkiverse.mcp.server.McpMethod o
 getResource(String)io.quarkiverse.mcp.server.ResourceManager.ResourceInfo -
 newResource(String)io.quarkiverse.mcp.server.ResourceManager.ResourceDefinition -
 removeResource(String)io.quarkiverse.mcp.server.ResourceManager.ResourceInfo -
 getInvoker(String,.McpRequest,io.vertx.core.json.JsonObject).FeatureManagerBase.FeatureInvoker<io.quarkiverse.mcp.server.ResourceResponse> o
 wrapResult(.FeatureManagerBase.FeatureInvoker<?>,Object,.FeatureMetadata<?>,.ArgumentProviders)Object o
 notFound(String)io.quarkiverse.mcp.server.McpException o
ResourceTemplateCompletionManagerImpl - :.CompletionManagerBase,io.quarkiverse.mcp.server.ResourceTemplateCompletionManager
 notFound(String)io.quarkiverse.mcp.server.McpException o
 feature().Feature o
 validateReference(String,String)void o
 refName(String)String o
ResourceTemplateManagerImpl - :.FeatureManagerBase<io.quarkiverse.mcp.server.ResourceResponse,io.quarkiverse.mcp.server.ResourceTemplateManager.ResourceTemplateInfo>,io.quarkiverse.mcp.server.ResourceTemplateManager +VariableMatcher
 mcpListMethod()io.quarkiverse.mcp.server.McpMethod o
 getResourceTemplate(String)io.quarkiverse.mcp.server.ResourceTemplateManager.ResourceTemplateInfo -
 newResourceTemplate(String)io.quarkiverse.mcp.server.ResourceTemplateManager.ResourceTemplateDefinition -
 removeResourceTemplate(String)io.quarkiverse.mcp.server.ResourceTemplateManager.ResourceTemplateInfo -
 getInvoker(String,.McpRequest,io.vertx.core.json.JsonObject).FeatureManagerBase.FeatureInvoker<io.quarkiverse.mcp.server.ResourceResponse> o
 findMatching(String)io.quarkiverse.mcp.server.ResourceTemplateManager.ResourceTemplateInfo -
 notFound(String)io.quarkiverse.mcp.server.McpException o
 prepareArguments(.FeatureMetadata<?>,.ArgumentProviders)Object[] o !io.quarkiverse.mcp.server.McpException
 createMatcherFromUriTemplate(String).ResourceTemplateManagerImpl.VariableMatcher s
 wrapResult(.FeatureManagerBase.FeatureInvoker<?>,Object,.FeatureMetadata<?>,.ArgumentProviders)Object o
ResourceTemplateManagerImpl.VariableMatcher sfr :Record
 new(java.util.regex.Pattern,java.util.List<String>) -
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 pattern()java.util.regex.Pattern -
 variables()java.util.List<String> -
ResponseHandlers -
 hasHandler(long)boolean -
ToolManagerImpl - :.FeatureManagerBase<io.quarkiverse.mcp.server.ToolResponse,io.quarkiverse.mcp.server.ToolManager.ToolInfo>,io.quarkiverse.mcp.server.ToolManager
 mcpListMethod()io.quarkiverse.mcp.server.McpMethod o
 getTool(String)io.quarkiverse.mcp.server.ToolManager.ToolInfo -
 newTool(String)io.quarkiverse.mcp.server.ToolManager.ToolDefinition -
 removeTool(String)io.quarkiverse.mcp.server.ToolManager.ToolInfo -
 getInvoker(String,.McpRequest,io.vertx.core.json.JsonObject).FeatureManagerBase.FeatureInvoker<io.quarkiverse.mcp.server.ToolResponse> o
 transformsExecutionFailure()boolean o
 transformExecutionFailure(Throwable)io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.ToolResponse> o
 notFound(String)io.quarkiverse.mcp.server.McpException o
 defaultValueConverters()java.util.Map<java.lang.reflect.Type,io.quarkiverse.mcp.server.DefaultValueConverter<?>> o
 invalidArgument(.FeatureMetadata<?>,String)RuntimeException o
package io.quarkiverse.mcp.server.runtime.config
McpServersRuntimeConfig ai +InvalidServerNameStrategy
 servers()java.util.Map<String,.McpServerRuntimeConfig> a
 invalidServerNameStrategy().McpServersRuntimeConfig.InvalidServerNameStrategy a
