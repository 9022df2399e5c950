# io.quarkiverse.mcp:quarkus-mcp-server-core:1.10.1
package io.quarkiverse.mcp.server
AudioContent fr :Record,.Content
 new(String,String) -
 new(String,String,java.util.Map<.MetaKey,Object>,.Content.Annotations) -
 type().Content.Type -
 asAudio().AudioContent -
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 data()String -
 mimeType()String -
 _meta()java.util.Map<.MetaKey,Object> -
 annotations().Content.Annotations -
BlobResourceContents fr :Record,.ResourceContents
 new(String,String,String) -
 new(String,String,String,java.util.Map<.MetaKey,Object>) -
 create(String,String).BlobResourceContents s
 create(String,byte[]).BlobResourceContents s
 type().ResourceContents.Type -
 asBlob().BlobResourceContents -
 toBase64(byte[])String s
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 uri()String -
 blob()String -
 mimeType()String -
 _meta()java.util.Map<.MetaKey,Object> -
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
ClientCapability fr :Record
 ROOTS String sf
 SAMPLING String sf
 ELICITATION String sf
 new(String,java.util.Map<String,Object>) -
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 name()String -
 properties()java.util.Map<String,Object> -
CompleteArg ai@ :java.lang.annotation.Annotation
 ELEMENT_NAME String sf
 name()String a
CompleteContext ai
 arguments()java.util.Map<String,String> a
CompletePrompt ai@ :java.lang.annotation.Annotation
 value()String a
CompleteResourceTemplate ai@ :java.lang.annotation.Annotation
 value()String a
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
Content ai +Annotations,Type
 type().Content.Type a
 _meta()java.util.Map<.MetaKey,Object> a
 annotations().Content.Annotations a
 asText().TextContent d
 asImage().ImageContent d
 asResource().EmbeddedResource d
 asAudio().AudioContent d
 asResourceLink().ResourceLink d
 getType()String d
Content.Annotations sfr :Record
 new(.Role,String,Double) -
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 audience().Role -
 lastModified()String -
 priority()Double -
Content.Type sfe :Enum<.Content.Type>
 TEXT .Content.Type sf
 IMAGE .Content.Type sf
 RESOURCE .Content.Type sf
 AUDIO .Content.Type sf
 RESOURCE_LINK .Content.Type sf
 values().Content.Type[] s
 valueOf(String).Content.Type s
ContentEncoder ai <TYPE=Object> :.Encoder<<TYPE>,.Content>
DefaultValueConverter ai <TYPE=Object>
 convert(String)<TYPE> a
Elicitation ai
 isSupported()boolean a
 requestBuilder().ElicitationRequest.Builder a
ElicitationRequest ai +BooleanSchema,Builder,EnumSchema,MultiSelectEnumSchema,NumberSchema,PrimitiveSchema,SingleSelectEnumSchema,StringSchema
 message()String a
 requestedSchema()java.util.Map<String,.ElicitationRequest.PrimitiveSchema> a
 send()io.smallrye.mutiny.Uni<.ElicitationResponse> a
 sendAndAwait().ElicitationResponse d
ElicitationRequest.BooleanSchema sfr :Record,.ElicitationRequest.PrimitiveSchema
 new() -
 new(boolean) -
 new(String,String,Boolean,boolean) -
 asJson()io.vertx.core.json.JsonObject -
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 title()String -
 description()String -
 defaultValue()Boolean -
 required()boolean -
ElicitationRequest.Builder sai
 setMessage(String).ElicitationRequest.Builder a
 addSchemaProperty(String,.ElicitationRequest.PrimitiveSchema).ElicitationRequest.Builder a
 setTimeout(java.time.Duration).ElicitationRequest.Builder a
 build().ElicitationRequest a
ElicitationRequest.EnumSchema sfr :Record,.ElicitationRequest.PrimitiveSchema
 new(String,String,java.util.List<String>,java.util.List<String>,boolean) -
 new(java.util.List<String>) -
 new(java.util.List<String>,boolean) -
 new(String,String,java.util.List<String>,java.util.List<String>,boolean,String) -
 asJson()io.vertx.core.json.JsonObject -
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 title()String -
 description()String -
 enumValues()java.util.List<String> -
 enumNames()java.util.List<String> -
 required()boolean -
 defaultValue()String -
ElicitationRequest.MultiSelectEnumSchema sfr :Record,.ElicitationRequest.PrimitiveSchema
 new(java.util.List<String>) -
 new(String,String,java.util.List<String>,java.util.List<String>,Integer,Integer,boolean,java.util.List<String>) -
 asJson()io.vertx.core.json.JsonObject -
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 title()String -
 description()String -
 enumValues()java.util.List<String> -
 enumTitles()java.util.List<String> -
 minItems()Integer -
 maxItems()Integer -
 required()boolean -
 defaultValues()java.util.List<String> -
ElicitationRequest.NumberSchema sfr :Record,.ElicitationRequest.PrimitiveSchema
 new(String,String,Number,Number,boolean) -
 new() -
 new(boolean) -
 new(String,String,Number,Number,boolean,Number) -
 asJson()io.vertx.core.json.JsonObject -
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 title()String -
 description()String -
 maximum()Number -
 minimum()Number -
 required()boolean -
 defaultValue()Number -
ElicitationRequest.PrimitiveSchema sai
 required()boolean a
 asJson()io.vertx.core.json.JsonObject a
ElicitationRequest.SingleSelectEnumSchema sfr :Record,.ElicitationRequest.PrimitiveSchema
 new(java.util.List<String>) -
 new(java.util.List<String>,java.util.List<String>) -
 new(java.util.List<String>,String) -
 new(String,String,java.util.List<String>,java.util.List<String>,boolean,String) -
 asJson()io.vertx.core.json.JsonObject -
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 title()String -
 description()String -
 enumValues()java.util.List<String> -
 enumTitles()java.util.List<String> -
 required()boolean -
 defaultValue()String -
ElicitationRequest.StringSchema sfr :Record,.ElicitationRequest.PrimitiveSchema +Format
 new(String,String,Integer,Integer,.ElicitationRequest.StringSchema.Format,boolean) -
 new() -
 new(boolean) -
 new(String,String,Integer,Integer,.ElicitationRequest.StringSchema.Format,boolean,String) -
 asJson()io.vertx.core.json.JsonObject -
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 title()String -
 description()String -
 maxLength()Integer -
 minLength()Integer -
 format().ElicitationRequest.StringSchema.Format -
 required()boolean -
 defaultValue()String -
ElicitationRequest.StringSchema.Format sfe :Enum<.ElicitationRequest.StringSchema.Format>
 URI .ElicitationRequest.StringSchema.Format sf
 EMAIL .ElicitationRequest.StringSchema.Format sf
 DATE .ElicitationRequest.StringSchema.Format sf
 DATE_TIME .ElicitationRequest.StringSchema.Format sf
 values().ElicitationRequest.StringSchema.Format[] s
 valueOf(String).ElicitationRequest.StringSchema.Format s
ElicitationResponse fr :Record +Action,Content
 new(.ElicitationResponse.Action,.ElicitationResponse.Content,.Meta) -
 actionAccepted()boolean -
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 action().ElicitationResponse.Action -
 content().ElicitationResponse.Content -
 meta().Meta -
ElicitationResponse.Action sfe :Enum<.ElicitationResponse.Action>
 ACCEPT .ElicitationResponse.Action sf
 DECLINE .ElicitationResponse.Action sf
 CANCEL .ElicitationResponse.Action sf
 values().ElicitationResponse.Action[] s
 valueOf(String).ElicitationResponse.Action s
ElicitationResponse.Content sai
 getBoolean(String)Boolean a
 getString(String)String a
 getStrings(String)java.util.List<String> a
 getInteger(String)Integer a
 getNumber(String)Number a
 asMap()java.util.Map<String,Object> a
EmbeddedResource fr :Record,.Content
 new(.ResourceContents) -
 new(.ResourceContents,java.util.Map<.MetaKey,Object>,.Content.Annotations) -
 type().Content.Type -
 asResource().EmbeddedResource -
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 resource().ResourceContents -
 _meta()java.util.Map<.MetaKey,Object> -
 annotations().Content.Annotations -
Encoder ai <TYPE=Object,ENCODED=Object>
 supports(Class<?>)boolean a
 encode(<TYPE>)<ENCODED> a
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
FilterContext ai
 method().McpMethod a
 connection().McpConnection a
 meta().Meta a
 requestId().RequestId a
GlobalInputSchemaGenerator ai :.InputSchemaGenerator<.GlobalInputSchemaGenerator.InputSchema> +InputSchema
GlobalInputSchemaGenerator.InputSchema sai
 value()Object a
 asJson()String a
GlobalOutputSchemaGenerator ai :.OutputSchemaGenerator
Icon fr :Record +Theme
 new(String,String) -
 new(String,String,java.util.List<String>,.Icon.Theme) -
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 src()String -
 mimeType()String -
 sizes()java.util.List<String> -
 theme().Icon.Theme -
Icon.Theme sfe :Enum<.Icon.Theme>
 LIGHT .Icon.Theme sf
 DARK .Icon.Theme sf
 values().Icon.Theme[] s
 valueOf(String).Icon.Theme s
 from(String).Icon.Theme s
Icons ai@ :java.lang.annotation.Annotation
 value()Class<.IconsProvider> a
IconsProvider ai
 get(.FeatureManager.FeatureInfo)java.util.List<.Icon> a
ImageContent fr :Record,.Content
 new(String,String) -
 new(String,String,java.util.Map<.MetaKey,Object>,.Content.Annotations) -
 type().Content.Type -
 asImage().ImageContent -
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 data()String -
 mimeType()String -
 _meta()java.util.Map<.MetaKey,Object> -
 annotations().Content.Annotations -
Implementation fr :Record
 new(String,String,String) -
 new(String,String,String,java.util.List<.Icon>,String,String) -
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 name()String -
 version()String -
 title()String -
 icons()java.util.List<.Icon> -
 description()String -
 websiteUrl()String -
InitialCheck ai +CheckResult
 perform(.InitialRequest)io.smallrye.mutiny.Uni<.InitialCheck.CheckResult> a
InitialCheck.CheckResult sfr :Record
 SUCCESS .InitialCheck.CheckResult sf
 new(boolean,String) -
 successs()io.smallrye.mutiny.Uni<.InitialCheck.CheckResult> sx
 success()io.smallrye.mutiny.Uni<.InitialCheck.CheckResult> s
 error(String)io.smallrye.mutiny.Uni<.InitialCheck.CheckResult> s
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 error()boolean -
 message()String -
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
InputSchemaGenerator ai <R=Object>
 generate(.ToolManager.ToolInfo)<R> a
JsonRpcErrorCodes f
 RESOURCE_NOT_FOUND int sf
 INTERNAL_ERROR int sf
 INVALID_PARAMS int sf
 METHOD_NOT_FOUND int sf
 INVALID_REQUEST int sf
 PARSE_ERROR int sf
 SECURITY_ERROR int sf
McpConnection ai +Status
 id()String a
 status().McpConnection.Status a
 initialRequest().InitialRequest a
 logLevel().McpLog.LogLevel a
McpConnection.Status sfe :Enum<.McpConnection.Status>
 NEW .McpConnection.Status sf
 INITIALIZING .McpConnection.Status sf
 IN_OPERATION .McpConnection.Status sf
 CLOSED .McpConnection.Status sf
 values().McpConnection.Status[] s
 valueOf(String).McpConnection.Status s
 isClientInitialized()boolean -
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
McpLog.LogLevel sfe :Enum<.McpLog.LogLevel>
 DEBUG .McpLog.LogLevel sf
 INFO .McpLog.LogLevel sf
 NOTICE .McpLog.LogLevel sf
 WARNING .McpLog.LogLevel sf
 ERROR .McpLog.LogLevel sf
 CRITICAL .McpLog.LogLevel sf
 ALERT .McpLog.LogLevel sf
 EMERGENCY .McpLog.LogLevel sf
 values().McpLog.LogLevel[] s
 valueOf(String).McpLog.LogLevel s
 from(String).McpLog.LogLevel s
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
McpServer ai@ :java.lang.annotation.Annotation
 DEFAULT String sf
 value()String a
Meta ai
 getValue(.MetaKey)Object a
 asJsonObject()io.vertx.core.json.JsonObject a
MetaField ai@ :java.lang.annotation.Annotation +MetaFields,Type
 prefix()String a
 name()String a
 type().MetaField.Type a
 value()String a
MetaField.MetaFields sai@ :java.lang.annotation.Annotation
 value().MetaField[] a
MetaField.Type sfe :Enum<.MetaField.Type>
 STRING .MetaField.Type sf
 INT .MetaField.Type sf
 BOOLEAN .MetaField.Type sf
 JSON .MetaField.Type sf
 values().MetaField.Type[] s
 valueOf(String).MetaField.Type s
MetaKey fr :Record
 new(String,String) -
 from(String).MetaKey s
 of(String).MetaKey s
 of(String,String[]).MetaKey sv
 toString()String -
 isValidName(String)boolean s
 isValidPrefix(String)boolean s
 hashCode()int f
 equals(Object)boolean f
 prefix()String -
 name()String -
ModelHint fr :Record
 new(String) -
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 name()String -
ModelPreferences fr :Record
 new(java.math.BigDecimal,java.util.List<.ModelHint>,java.math.BigDecimal,java.math.BigDecimal) -
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 costPriority()java.math.BigDecimal -
 modelHints()java.util.List<.ModelHint> -
 intelligencePriority()java.math.BigDecimal -
 speedPriority()java.math.BigDecimal -
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
OutputSchemaGenerator ai
 generate(Class<?>)Object a
Progress ai
 token()java.util.Optional<.ProgressToken> a
 notificationBuilder().ProgressNotification.Builder a
 trackerBuilder().ProgressTracker.Builder a
ProgressNotification ai +Builder
 token().ProgressToken a
 total()java.math.BigDecimal a
 progress()java.math.BigDecimal a
 message()String a
 sendAndForget()void a
 send()io.smallrye.mutiny.Uni<Void> a
ProgressNotification.Builder sai
 setProgress(long).ProgressNotification.Builder a
 setProgress(double).ProgressNotification.Builder a
 setTotal(long).ProgressNotification.Builder a
 setTotal(double).ProgressNotification.Builder a
 setMessage(String).ProgressNotification.Builder a
 build().ProgressNotification a
ProgressToken fr :Record +Type
 new(Object) -
 type().ProgressToken.Type -
 asInteger()Number -
 asString()String -
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 value()Object -
ProgressToken.Type sfe :Enum<.ProgressToken.Type>
 INTEGER .ProgressToken.Type sf
 STRING .ProgressToken.Type sf
 values().ProgressToken.Type[] s
 valueOf(String).ProgressToken.Type s
ProgressTracker ai +Builder
 token().ProgressToken a
 advanceAndForget(java.math.BigDecimal)void a
 advance(java.math.BigDecimal)io.smallrye.mutiny.Uni<Void> a
 advanceAndForget()void d
 advanceAndForget(long)void d
 advanceAndForget(double)void d
 progress()java.math.BigDecimal a
 total()java.math.BigDecimal a
 step()java.math.BigDecimal a
ProgressTracker.Builder sai
 setTotal(long).ProgressTracker.Builder a
 setTotal(double).ProgressTracker.Builder a
 setDefaultStep(long).ProgressTracker.Builder a
 setDefaultStep(double).ProgressTracker.Builder a
 setMessageBuilder(java.util.function.Function<java.math.BigDecimal,String>).ProgressTracker.Builder a
 build().ProgressTracker a
Prompt ai@ :java.lang.annotation.Annotation
 ELEMENT_NAME String sf
 name()String a
 title()String a
 description()String a
PromptArg ai@ :java.lang.annotation.Annotation
 ELEMENT_NAME String sf
 name()String a
 title()String a
 description()String a
 required()boolean a
 defaultValue()String a
PromptCompletionManager ai :.CompletionManager
PromptFilter ai
 test(.PromptManager.PromptInfo,.McpConnection)boolean d
 test(.PromptManager.PromptInfo,.FilterContext)boolean d
PromptManager ai :.FeatureManager<.PromptManager.PromptInfo> +PromptArgument,PromptArguments,PromptDefinition,PromptInfo
 getPrompt(String).PromptManager.PromptInfo a
 newPrompt(String).PromptManager.PromptDefinition a
 removePrompt(String).PromptManager.PromptInfo a
PromptManager.PromptArgument sfr :Record
 new(String,String,String,boolean,String) -
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 name()String -
 title()String -
 description()String -
 required()boolean -
 defaultValue()String -
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
PromptMessage fr :Record
 new(.Role,.Content) -
 withUserRole(String).PromptMessage s
 withUserRole(.Content).PromptMessage s
 withAssistantRole(String).PromptMessage s
 withAssistantRole(.Content).PromptMessage s
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 role().Role -
 content().Content -
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
PromptResponseEncoder ai <TYPE=Object> :.Encoder<<TYPE>,.PromptResponse>
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
ResourceContents ai +Type
 type().ResourceContents.Type a
 _meta()java.util.Map<.MetaKey,Object> a
 asText().TextResourceContents d
 asBlob().BlobResourceContents d
ResourceContents.Type sfe :Enum<.ResourceContents.Type>
 TEXT .ResourceContents.Type sf
 BLOB .ResourceContents.Type sf
 values().ResourceContents.Type[] s
 valueOf(String).ResourceContents.Type s
ResourceContentsEncoder ai <TYPE=Object> :.Encoder<.ResourceContentsEncoder.ResourceContentsData<<TYPE>>,.ResourceContents> +ResourceContentsData
ResourceContentsEncoder.ResourceContentsData sfr <TYPE=Object> :Record
 new(.RequestUri,<TYPE>,.FeatureManager.FeatureInfo) -
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 uri().RequestUri -
 data()<TYPE> -
 featureInfo().FeatureManager.FeatureInfo -
ResourceFilter ai
 test(.ResourceManager.ResourceInfo,.McpConnection)boolean d
 test(.ResourceManager.ResourceInfo,.FilterContext)boolean d
ResourceLink fr :Record,.Content
 new(String,String) -
 new(String,String,String,String,String,Integer,java.util.Map<.MetaKey,Object>,.Content.Annotations) -
 asResourceLink().ResourceLink -
 type().Content.Type -
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 uri()String -
 mimeType()String -
 name()String -
 title()String -
 description()String -
 size()Integer -
 _meta()java.util.Map<.MetaKey,Object> -
 annotations().Content.Annotations -
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
ResourceTemplateArg ai@ :java.lang.annotation.Annotation
 ELEMENT_NAME String sf
 name()String a
ResourceTemplateCompletionManager ai :.CompletionManager
ResourceTemplateFilter ai
 test(.ResourceTemplateManager.ResourceTemplateInfo,.McpConnection)boolean d
 test(.ResourceTemplateManager.ResourceTemplateInfo,.FilterContext)boolean d
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
Role fe :Enum<.Role>
 ASSISTANT .Role sf
 USER .Role sf
 values().Role[] s
 valueOf(String).Role s
 getName()String -
Root fr :Record
 new(String,String) -
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 name()String -
 uri()String -
Roots ai
 isSupported()boolean a
 list()io.smallrye.mutiny.Uni<java.util.List<.Root>> a
 listAndAwait()java.util.List<.Root> d
Sampling ai
 isSupported()boolean a
 requestBuilder().SamplingRequest.Builder a
SamplingMessage fr :Record
 new(.Role,.Content) -
 withUserRole(String).SamplingMessage s
 withUserRole(.Content).SamplingMessage s
 withAssistantRole(String).SamplingMessage s
 withAssistantRole(.Content).SamplingMessage s
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 role().Role -
 content().Content -
SamplingRequest ai +Builder,IncludeContext
 maxTokens()long a
 messages()java.util.List<.SamplingMessage> a
 stopSequences()java.util.List<String> a
 systemPrompt()String a
 temperature()java.math.BigDecimal a
 includeContext().SamplingRequest.IncludeContext a
 modelPreferences().ModelPreferences a
 metadata()java.util.Map<String,Object> a
 send()io.smallrye.mutiny.Uni<.SamplingResponse> a
 sendAndAwait().SamplingResponse d
SamplingRequest.Builder sai
 addMessage(.SamplingMessage).SamplingRequest.Builder a
 setMaxTokens(long).SamplingRequest.Builder a
 setTemperature(java.math.BigDecimal).SamplingRequest.Builder a
 setSystemPrompt(String).SamplingRequest.Builder a
 setIncludeContext(.SamplingRequest.IncludeContext).SamplingRequest.Builder a
 setModelPreferences(.ModelPreferences).SamplingRequest.Builder a
 setMetadata(java.util.Map<String,Object>).SamplingRequest.Builder a
 setStopSequences(java.util.List<String>).SamplingRequest.Builder a
 setTimeout(java.time.Duration).SamplingRequest.Builder a
 build().SamplingRequest a
SamplingRequest.IncludeContext sfe :Enum<.SamplingRequest.IncludeContext>
 ALL_SERVERS .SamplingRequest.IncludeContext sf
 NONE .SamplingRequest.IncludeContext sf
 THIS_SERVER .SamplingRequest.IncludeContext sf
 values().SamplingRequest.IncludeContext[] s
 valueOf(String).SamplingRequest.IncludeContext s
 getValue()String -
SamplingResponse fr :Record
 new(.Content,String,.Role,String,.Meta) -
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 content().Content -
 model()String -
 role().Role -
 stopReason()String -
 meta().Meta -
SupportedExecutionModels ai@ :java.lang.annotation.Annotation
 value().ExecutionModel[] a
TextContent fr :Record,.Content
 new(String) -
 new(String,java.util.Map<.MetaKey,Object>,.Content.Annotations) -
 type().Content.Type -
 asText().TextContent -
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 text()String -
 _meta()java.util.Map<.MetaKey,Object> -
 annotations().Content.Annotations -
TextResourceContents fr :Record,.ResourceContents
 new(String,String,String) -
 new(String,String,String,java.util.Map<.MetaKey,Object>) -
 create(String,String).TextResourceContents s
 type().ResourceContents.Type -
 asText().TextResourceContents -
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 uri()String -
 text()String -
 mimeType()String -
 _meta()java.util.Map<.MetaKey,Object> -
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
ToolArg ai@ :java.lang.annotation.Annotation
 ELEMENT_NAME String sf
 name()String a
 description()String a
 required()boolean a
 defaultValue()String a
ToolCallException - :RuntimeException
 new(String,Throwable) -
 new(String) -
 new(Throwable) -
ToolFilter ai
 test(.ToolManager.ToolInfo,.McpConnection)boolean d
 test(.ToolManager.ToolInfo,.FilterContext)boolean d
ToolGuardrails ai@ :java.lang.annotation.Annotation
 input()Class<.ToolInputGuardrail>[] a
 output()Class<.ToolOutputGuardrail>[] a
ToolInputGuardrail ai +ToolInputContext
 apply(.ToolInputGuardrail.ToolInputContext)void d
 applyAsync(.ToolInputGuardrail.ToolInputContext)io.smallrye.mutiny.Uni<Void> d
ToolInputGuardrail.ToolInputContext sai
 getTool().ToolManager.ToolInfo a
 getConnection().McpConnection a
 getRequestId().RequestId a
 getArguments()io.vertx.core.json.JsonObject a
 getMeta().Meta a
 setArguments(io.vertx.core.json.JsonObject)void a
ToolManager ai :.FeatureManager<.ToolManager.ToolInfo> +ToolAnnotations,ToolArgument,ToolArguments,ToolDefinition,ToolInfo
 getTool(String).ToolManager.ToolInfo a
 newTool(String).ToolManager.ToolDefinition a
 removeTool(String).ToolManager.ToolInfo a
ToolManager.ToolAnnotations sfr :Record
 new(String,boolean,boolean,boolean,boolean) -
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 title()String -
 readOnlyHint()boolean -
 destructiveHint()boolean -
 idempotentHint()boolean -
 openWorldHint()boolean -
ToolManager.ToolArgument sfr :Record
 new(String,String,boolean,java.lang.reflect.Type,String) -
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 name()String -
 description()String -
 required()boolean -
 type()java.lang.reflect.Type -
 defaultValue()String -
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
ToolOutputGuardrail ai +ToolOutputContext
 apply(.ToolOutputGuardrail.ToolOutputContext)void d
 applyAsync(.ToolOutputGuardrail.ToolOutputContext)io.smallrye.mutiny.Uni<Void> d
ToolOutputGuardrail.ToolOutputContext sai
 getTool().ToolManager.ToolInfo a
 getConnection().McpConnection a
 getRequestId().RequestId a
 getMeta().Meta a
 getResponse().ToolResponse a
 setResponse(.ToolResponse)void a
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
ToolResponseEncoder ai <TYPE=Object> :.Encoder<<TYPE>,.ToolResponse>
WrapBusinessError ai@ :java.lang.annotation.Annotation
 value()Class<Throwable>[] a
 unless()Class<Throwable>[] a
package io.quarkiverse.mcp.server.runtime
BuiltinDefaultValueConverters f +BooleanConverter,ByteConverter,CharacterConverter,DoubleConverter,FloatConverter,IntegerConverter,LongConverter,ShortConverter
 new() -
BuiltinDefaultValueConverters.BooleanConverter s :io.quarkiverse.mcp.server.DefaultValueConverter<Boolean>
 new() -
 convert(String)Boolean -
BuiltinDefaultValueConverters.ByteConverter s :io.quarkiverse.mcp.server.DefaultValueConverter<Byte>
 new() -
 convert(String)Byte -
BuiltinDefaultValueConverters.CharacterConverter s :io.quarkiverse.mcp.server.DefaultValueConverter<Character>
 new() -
 convert(String)Character -
BuiltinDefaultValueConverters.DoubleConverter s :io.quarkiverse.mcp.server.DefaultValueConverter<Double>
 new() -
 convert(String)Double -
BuiltinDefaultValueConverters.FloatConverter s :io.quarkiverse.mcp.server.DefaultValueConverter<Float>
 new() -
 convert(String)Float -
BuiltinDefaultValueConverters.IntegerConverter s :io.quarkiverse.mcp.server.DefaultValueConverter<Integer>
 new() -
 convert(String)Integer -
BuiltinDefaultValueConverters.LongConverter s :io.quarkiverse.mcp.server.DefaultValueConverter<Long>
 new() -
 convert(String)Long -
BuiltinDefaultValueConverters.ShortConverter s :io.quarkiverse.mcp.server.DefaultValueConverter<Short>
 new() -
 convert(String)Short -
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
CompletionMessageHandler a :.MessageHandler
 new(.ResponseHandlers) o
 execute(String,io.vertx.core.json.JsonObject,.ArgumentProviders,.McpRequest)io.vertx.core.Future<io.quarkiverse.mcp.server.CompletionResponse> oa !io.quarkiverse.mcp.server.McpException
 referenceName(io.vertx.core.json.JsonObject)String o
ConnectionManager - :Iterable<.McpConnectionBase>
 new(io.vertx.core.Vertx,.ResponseHandlers,.config.McpServersRuntimeConfig,.McpMetadata,jakarta.enterprise.inject.Instance<.McpMetrics>) -
 iterator()java.util.Iterator<.McpConnectionBase> -
 has(String)boolean -
 get(String).McpConnectionBase -
 add(.McpConnectionBase)void -
 remove(String)boolean -
 connectionId()String s
Contents f
 new() -
 parseContent(io.vertx.core.json.JsonObject)io.quarkiverse.mcp.server.Content s
 parseResourceContents(io.vertx.core.json.JsonObject)io.quarkiverse.mcp.server.ResourceContents s
 parseMeta(io.vertx.core.json.JsonObject)java.util.Map<io.quarkiverse.mcp.server.MetaKey,Object> s
 parseAnnotations(io.vertx.core.json.JsonObject)io.quarkiverse.mcp.server.Content.Annotations s
ContextSupport ai
 requestContextActivated()void a
DefaultResourceContentsEncoder - :io.quarkiverse.mcp.server.ResourceContentsEncoder<Object>
 new() -
 supports(Class<?>)boolean -
 encode(io.quarkiverse.mcp.server.ResourceContentsEncoder.ResourceContentsData<Object>)io.quarkiverse.mcp.server.ResourceContents -
DefaultSchemaGenerator - :io.quarkiverse.mcp.server.GlobalInputSchemaGenerator,io.quarkiverse.mcp.server.GlobalOutputSchemaGenerator
 new(java.util.List<.SchemaGeneratorConfigCustomizer>,.McpMetadata) -
 generate(io.quarkiverse.mcp.server.ToolManager.ToolInfo)io.quarkiverse.mcp.server.GlobalInputSchemaGenerator.InputSchema -
 generate(Class<?>)Object -
ElicitationRequestImpl - :io.quarkiverse.mcp.server.ElicitationRequest
 message()String -
 requestedSchema()java.util.Map<String,io.quarkiverse.mcp.server.ElicitationRequest.PrimitiveSchema> -
 send()io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.ElicitationResponse> -
EncoderMapper ai <TYPE=Object,RESPONSE=Object> :java.util.function.Function<.ResultMappers.Result<<TYPE>>,io.smallrye.mutiny.Uni<<RESPONSE>>>
EncoderResultMapper ka <ENCODED=Object,ENCODER=io.quarkiverse.mcp.server.Encoder<?,<ENCODED>>,RESPONSE=Object> :.EncoderMapper<Object,<RESPONSE>>
 new() o
 apply(.ResultMappers.Result<Object>)io.smallrye.mutiny.Uni<<RESPONSE>> -
 uni()java.util.function.Function<.ResultMappers.Result<io.smallrye.mutiny.Uni<Object>>,io.smallrye.mutiny.Uni<<RESPONSE>>> -
 toResponse(<ENCODED>)<RESPONSE> oa
 convert(Object)<ENCODED> o
 encoderNotFound(Object)<ENCODED> o
Error fr :Record
 UNSUPPORTED_PROTOCOL .Error sf
 new(int,String) -
 new(int,String,java.util.Map<String,Object>) -
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 code()int -
 message()String -
 data()java.util.Map<String,Object> -
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
FeatureArgument fr :Record +JsonType,Provider
 new(String,String,String,boolean,java.lang.reflect.Type,String,.FeatureArgument.Provider) -
 new(String,String,String,boolean,java.lang.reflect.Type,String,.FeatureArgument.Provider,.FeatureArgument.JsonType,boolean) -
 asJson()io.vertx.core.json.JsonObject -
 isParam()boolean -
 isValid(Object)boolean -
 expectedJsonTypeFrom(java.lang.reflect.Type).FeatureArgument.JsonType s
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 name()String -
 title()String -
 description()String -
 required()boolean -
 type()java.lang.reflect.Type -
 defaultValue()String -
 provider().FeatureArgument.Provider -
 expectedJsonType().FeatureArgument.JsonType -
 isOptional()boolean -
FeatureArgument.JsonType sfe :Enum<.FeatureArgument.JsonType>
 BOOLEAN .FeatureArgument.JsonType sf
 STRING .FeatureArgument.JsonType sf
 NUMBER .FeatureArgument.JsonType sf
 OBJECT .FeatureArgument.JsonType sf
 ARRAY .FeatureArgument.JsonType sf
 values().FeatureArgument.JsonType[] s
 valueOf(String).FeatureArgument.JsonType s
FeatureArgument.Provider sfe :Enum<.FeatureArgument.Provider>
 PARAMS .FeatureArgument.Provider sf
 REQUEST_ID .FeatureArgument.Provider sf
 REQUEST_URI .FeatureArgument.Provider sf
 MCP_CONNECTION .FeatureArgument.Provider sf
 MCP_LOG .FeatureArgument.Provider sf
 PROGRESS .FeatureArgument.Provider sf
 ROOTS .FeatureArgument.Provider sf
 SAMPLING .FeatureArgument.Provider sf
 CANCELLATION .FeatureArgument.Provider sf
 RAW_MESSAGE .FeatureArgument.Provider sf
 COMPLETE_CONTEXT .FeatureArgument.Provider sf
 META .FeatureArgument.Provider sf
 ELICITATION .FeatureArgument.Provider sf
 values().FeatureArgument.Provider[] s
 valueOf(String).FeatureArgument.Provider s
 isValidFor(.Feature)boolean -
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
FeatureManagerBase.FeatureDefinitionBase osa <INFO=io.quarkiverse.mcp.server.FeatureManager.FeatureInfo,ARGUMENTS=Object,RESPONSE=Object,THIS=.FeatureManagerBase.FeatureDefinitionBase<<INFO>,<ARGUMENTS>,<RESPONSE>,<THIS>>>
 name String of
 description String o
 fun java.util.function.Function<<ARGUMENTS>,<RESPONSE>> o
 asyncFun java.util.function.Function<<ARGUMENTS>,io.smallrye.mutiny.Uni<<RESPONSE>>> o
 runOnVirtualThread boolean o
 serverName String o
 icons java.util.List<io.quarkiverse.mcp.server.Icon> o
 new(String) o
 self()<THIS> o
 setDescription(String)<THIS> -
 setServerName(String)<THIS> -
 setHandler(java.util.function.Function<<ARGUMENTS>,<RESPONSE>>,boolean)<THIS> -
 setAsyncHandler(java.util.function.Function<<ARGUMENTS>,io.smallrye.mutiny.Uni<<RESPONSE>>>)<THIS> -
 setIcons(io.quarkiverse.mcp.server.Icon[])<THIS> v
 validate()void o
 validate(boolean)void o
FeatureManagerBase.FeatureDefinitionInfoBase osa <ARGUMENTS=Object,RESPONSE=Object> :io.quarkiverse.mcp.server.FeatureManager.FeatureInfo,.FeatureManagerBase.FeatureInvoker<<RESPONSE>>
 name String of
 description String of
 serverName String of
 createdAt java.time.Instant of
 fun java.util.function.Function<<ARGUMENTS>,<RESPONSE>> of
 asyncFun java.util.function.Function<<ARGUMENTS>,io.smallrye.mutiny.Uni<<RESPONSE>>> of
 runOnVirtualThread boolean of
 icons java.util.List<io.quarkiverse.mcp.server.Icon> of
 new(String,String,String,java.util.function.Function<<ARGUMENTS>,<RESPONSE>>,java.util.function.Function<<ARGUMENTS>,io.smallrye.mutiny.Uni<<RESPONSE>>>,boolean,java.util.List<io.quarkiverse.mcp.server.Icon>) o
 name()String -
 description()String -
 serverName()String -
 isMethod()boolean -
 createdAt()java.time.Instant -
 executionModel()io.quarkiverse.mcp.server.ExecutionModel -
 createArguments(.ArgumentProviders)<ARGUMENTS> oa
 call(.ArgumentProviders)io.smallrye.mutiny.Uni<<RESPONSE>> -
FeatureManagerBase.FeatureInvoker ksai <R=Object>
 executionModel()io.quarkiverse.mcp.server.ExecutionModel a
 beforeCall(.FeatureManagerBase.FeatureExecutionContext)io.smallrye.mutiny.Uni<io.vertx.core.json.JsonObject> d
 call(.ArgumentProviders)io.smallrye.mutiny.Uni<<R>> a
 afterCall(.FeatureManagerBase.FeatureExecutionContext,<R>)io.smallrye.mutiny.Uni<<R>> d
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
FeatureMethodInfo fr :Record
 new(String,String,String,String,String,int,java.util.List<.FeatureArgument>,String,io.quarkiverse.mcp.server.ToolManager.ToolAnnotations,io.quarkiverse.mcp.server.Content.Annotations,String,Class<?>,Class<io.quarkiverse.mcp.server.OutputSchemaGenerator>,Class<io.quarkiverse.mcp.server.InputSchemaGenerator<?>>,java.util.Map<String,String>,java.util.List<Class<?>>,java.util.List<Class<?>>,Class<io.quarkiverse.mcp.server.IconsProvider>) -
 serializedArguments()java.util.List<.FeatureArgument> -
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 name()String -
 title()String -
 description()String -
 uri()String -
 mimeType()String -
 size()int -
 arguments()java.util.List<.FeatureArgument> -
 declaringClassName()String -
 toolAnnotations()io.quarkiverse.mcp.server.ToolManager.ToolAnnotations -
 resourceAnnotations()io.quarkiverse.mcp.server.Content.Annotations -
 serverName()String -
 outputSchemaFrom()Class<?> -
 outputSchemaGenerator()Class<io.quarkiverse.mcp.server.OutputSchemaGenerator> -
 inputSchemaGenerator()Class<io.quarkiverse.mcp.server.InputSchemaGenerator<?>> -
 metadata()java.util.Map<String,String> -
 inputGuardrails()java.util.List<Class<?>> -
 outputGuardrails()java.util.List<Class<?>> -
 iconsProvider()Class<io.quarkiverse.mcp.server.IconsProvider> -
JsonRpc -
 VERSION String sf
 new() -
 validate(io.vertx.core.json.JsonObject,.Sender)boolean s
JsonTextContentEncoder - :io.quarkiverse.mcp.server.ContentEncoder<Object>
 new() -
 supports(Class<?>)boolean -
 encode(Object)io.quarkiverse.mcp.server.Content -
ListEncoderResultMapper ka <ENCODED=Object,ENCODER=io.quarkiverse.mcp.server.Encoder<?,<ENCODED>>,RESPONSE=Object> :.EncoderResultMapper<<ENCODED>,io.quarkiverse.mcp.server.Encoder<?,<ENCODED>>,<RESPONSE>>
 new() o
 list()java.util.function.Function<.ResultMappers.Result<java.util.List<Object>>,io.smallrye.mutiny.Uni<<RESPONSE>>> -
 uniList()java.util.function.Function<.ResultMappers.Result<io.smallrye.mutiny.Uni<java.util.List<Object>>>,io.smallrye.mutiny.Uni<<RESPONSE>>> -
 convertList(java.util.List<Object>)<RESPONSE> o
 convertContainer(Object)<RESPONSE> o
 toResponse(<ENCODED>)<RESPONSE> o
 toResponse(java.util.List<<ENCODED>>)<RESPONSE> oa
McpConnectionBase a :io.quarkiverse.mcp.server.McpConnection,.Sender
 id String of
 status java.util.concurrent.atomic.AtomicReference<io.quarkiverse.mcp.server.McpConnection.Status> of
 initializeRequest io.quarkiverse.mcp.server.InitialRequest o
 logLevel io.quarkiverse.mcp.server.McpLog.LogLevel o
 trafficLoggerTextLimit int of
 autoPingInterval java.util.Optional<java.time.Duration> of
 lastUsed long o
 idleTimeout long of
 cancellationRequests java.util.concurrent.ConcurrentMap<io.quarkiverse.mcp.server.RequestId,java.util.Optional<String>> of
 new(String,.config.McpServerRuntimeConfig) o
 id()String -
 status()io.quarkiverse.mcp.server.McpConnection.Status -
 initialRequest()io.quarkiverse.mcp.server.InitialRequest -
 initialize(io.quarkiverse.mcp.server.InitialRequest)boolean -
 close()boolean -
 logLevel()io.quarkiverse.mcp.server.McpLog.LogLevel -
 setInitialized()boolean -
 getTrafficLoggerTextLimit()int -
 autoPingInterval()java.util.Optional<java.time.Duration> -
 touch().McpConnectionBase -
 isIdleTimeoutExpired()boolean -
 messageSent(io.vertx.core.json.JsonObject)void o
 toString()String -
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
McpObjectMapperCustomizer - :io.quarkus.jackson.ObjectMapperCustomizer
 new() -
 customize(com.fasterxml.jackson.databind.ObjectMapper)void -
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
McpRequestImpl a <CONNECTION=.McpConnectionBase> :.McpRequest
 new(String,Object,<CONNECTION>,.Sender,.SecuritySupport,.ContextSupport,io.quarkus.security.identity.CurrentIdentityAssociation) -
 serverName()String -
 json()Object -
 connection()<CONNECTION> -
 sender().Sender -
 securitySupport().SecuritySupport -
 contextSupport().ContextSupport -
 contextStart()void -
 contextEnd()void -
McpServerRecorder -
 new() -
MessageHandler a
 new() -
 handleFailure(Object,.Sender,io.quarkiverse.mcp.server.McpConnection,Throwable,org.jboss.logging.Logger,String,String)io.vertx.core.Future<Void> o
Messages -
 PROMPT_REF String sf
 RESOURCE_REF String sf
 new() -
 newResult(Object,Object)io.vertx.core.json.JsonObject s
 newError(Object,int,String)io.vertx.core.json.JsonObject s
 newNotification(String,Object)io.vertx.core.json.JsonObject s
 newNotification(String)io.vertx.core.json.JsonObject s
 newPing(Object)io.vertx.core.json.JsonObject s
 newRequest(Object,String)io.vertx.core.json.JsonObject s
 newRequest(Object,String,Object)io.vertx.core.json.JsonObject s
 isResponse(io.vertx.core.json.JsonObject)boolean s
 isRequest(io.vertx.core.json.JsonObject)boolean s
 isNotification(io.vertx.core.json.JsonObject)boolean s
 getId(io.vertx.core.json.JsonObject)Object s
 getParams(io.vertx.core.json.JsonObject)io.vertx.core.json.JsonObject s
 getArguments(io.vertx.core.json.JsonObject)io.vertx.core.json.JsonObject s
 newLog(io.quarkiverse.mcp.server.McpLog.LogLevel,String,Object)io.vertx.core.json.JsonObject s
 isPromptRef(String)boolean s
 isResourceRef(String)boolean s
 decodeImplementation(io.vertx.core.json.JsonObject)io.quarkiverse.mcp.server.Implementation s
MetaImpl - :io.quarkiverse.mcp.server.Meta
 getValue(io.quarkiverse.mcp.server.MetaKey)Object -
 asJsonObject()io.vertx.core.json.JsonObject -
MicrometerMcpMetrics - :.McpMetrics
 createMcpConnectionsGauge(<T>,java.util.function.ToDoubleFunction<<T>>)void - <T=Object>
 mcpRequestCompleted(io.quarkiverse.mcp.server.McpMethod,io.vertx.core.json.JsonObject,.McpRequest,long,Throwable)void -
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
PromptEncoderResultMapper - :.EncoderResultMapper<io.quarkiverse.mcp.server.PromptResponse,io.quarkiverse.mcp.server.PromptResponseEncoder<?>,io.quarkiverse.mcp.server.PromptResponse>
 new() -
 toResponse(io.quarkiverse.mcp.server.PromptResponse)io.quarkiverse.mcp.server.PromptResponse o
PromptManagerImpl - :.FeatureManagerBase<io.quarkiverse.mcp.server.PromptResponse,io.quarkiverse.mcp.server.PromptManager.PromptInfo>,io.quarkiverse.mcp.server.PromptManager
 mcpListMethod()io.quarkiverse.mcp.server.McpMethod o
 getPrompt(String)io.quarkiverse.mcp.server.PromptManager.PromptInfo -
 newPrompt(String)io.quarkiverse.mcp.server.PromptManager.PromptDefinition -
 removePrompt(String)io.quarkiverse.mcp.server.PromptManager.PromptInfo -
 notFound(String)io.quarkiverse.mcp.server.McpException o
 getInvoker(String,.McpRequest,io.vertx.core.json.JsonObject).FeatureManagerBase.FeatureInvoker<io.quarkiverse.mcp.server.PromptResponse> o
ResourceContentsEncoderResultMapper - :.ListEncoderResultMapper<io.quarkiverse.mcp.server.ResourceContents,io.quarkiverse.mcp.server.ResourceContentsEncoder<?>,io.quarkiverse.mcp.server.ResourceResponse>
 new() -
 toResponse(java.util.List<io.quarkiverse.mcp.server.ResourceContents>)io.quarkiverse.mcp.server.ResourceResponse o
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
ResultMappers - +CompleteListString,CompleteString,CompleteUniListString,CompleteUniString,Identity,PromptListOfMessage,PromptOfMessage,PromptUniListOfMessage,PromptUniOfMessage,ResourceContent,ResourceListContent,ResourceUniContent,ResourceUniListContent,Result,ToUni,ToolContent,ToolListContent,ToolListString,ToolString,ToolUniContent,ToolUniListContent,ToolUniListString,ToolUniString
 new() -
ResultMappers.CompleteListString s :java.util.function.Function<.ResultMappers.Result<java.util.List<String>>,io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.CompletionResponse>>
 INSTANCE .ResultMappers.CompleteListString sf
 new() -
 apply(.ResultMappers.Result<java.util.List<String>>)io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.CompletionResponse> -
ResultMappers.CompleteString s :java.util.function.Function<.ResultMappers.Result<String>,io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.CompletionResponse>>
 INSTANCE .ResultMappers.CompleteString sf
 new() -
 apply(.ResultMappers.Result<String>)io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.CompletionResponse> -
ResultMappers.CompleteUniListString s :java.util.function.Function<.ResultMappers.Result<io.smallrye.mutiny.Uni<java.util.List<String>>>,io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.CompletionResponse>>
 INSTANCE .ResultMappers.CompleteUniListString sf
 new() -
 apply(.ResultMappers.Result<io.smallrye.mutiny.Uni<java.util.List<String>>>)io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.CompletionResponse> -
ResultMappers.CompleteUniString s :java.util.function.Function<.ResultMappers.Result<io.smallrye.mutiny.Uni<String>>,io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.CompletionResponse>>
 INSTANCE .ResultMappers.CompleteUniString sf
 new() -
 apply(.ResultMappers.Result<io.smallrye.mutiny.Uni<String>>)io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.CompletionResponse> -
ResultMappers.Identity s :java.util.function.Function<.ResultMappers.Result<Object>,io.smallrye.mutiny.Uni<Object>>
 INSTANCE .ResultMappers.Identity sf
 new() -
 apply(.ResultMappers.Result<Object>)io.smallrye.mutiny.Uni<Object> -
ResultMappers.PromptListOfMessage s :java.util.function.Function<.ResultMappers.Result<java.util.List<io.quarkiverse.mcp.server.PromptMessage>>,io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.PromptResponse>>
 INSTANCE .ResultMappers.PromptListOfMessage sf
 new() -
 apply(.ResultMappers.Result<java.util.List<io.quarkiverse.mcp.server.PromptMessage>>)io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.PromptResponse> -
ResultMappers.PromptOfMessage s :java.util.function.Function<.ResultMappers.Result<io.quarkiverse.mcp.server.PromptMessage>,io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.PromptResponse>>
 INSTANCE .ResultMappers.PromptOfMessage sf
 new() -
 apply(.ResultMappers.Result<io.quarkiverse.mcp.server.PromptMessage>)io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.PromptResponse> -
ResultMappers.PromptUniListOfMessage s :java.util.function.Function<.ResultMappers.Result<io.smallrye.mutiny.Uni<java.util.List<io.quarkiverse.mcp.server.PromptMessage>>>,io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.PromptResponse>>
 INSTANCE .ResultMappers.PromptUniListOfMessage sf
 new() -
 apply(.ResultMappers.Result<io.smallrye.mutiny.Uni<java.util.List<io.quarkiverse.mcp.server.PromptMessage>>>)io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.PromptResponse> -
ResultMappers.PromptUniOfMessage s :java.util.function.Function<.ResultMappers.Result<io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.PromptMessage>>,io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.PromptResponse>>
 INSTANCE .ResultMappers.PromptUniOfMessage sf
 new() -
 apply(.ResultMappers.Result<io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.PromptMessage>>)io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.PromptResponse> -
ResultMappers.ResourceContent s :java.util.function.Function<.ResultMappers.Result<io.quarkiverse.mcp.server.ResourceContents>,io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.ResourceResponse>>
 INSTANCE .ResultMappers.ResourceContent sf
 new() -
 apply(.ResultMappers.Result<io.quarkiverse.mcp.server.ResourceContents>)io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.ResourceResponse> -
ResultMappers.ResourceListContent s :java.util.function.Function<.ResultMappers.Result<java.util.List<io.quarkiverse.mcp.server.ResourceContents>>,io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.ResourceResponse>>
 INSTANCE .ResultMappers.ResourceListContent sf
 new() -
 apply(.ResultMappers.Result<java.util.List<io.quarkiverse.mcp.server.ResourceContents>>)io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.ResourceResponse> -
ResultMappers.ResourceUniContent s :java.util.function.Function<.ResultMappers.Result<io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.ResourceContents>>,io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.ResourceResponse>>
 INSTANCE .ResultMappers.ResourceUniContent sf
 new() -
 apply(.ResultMappers.Result<io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.ResourceContents>>)io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.ResourceResponse> -
ResultMappers.ResourceUniListContent s :java.util.function.Function<.ResultMappers.Result<io.smallrye.mutiny.Uni<java.util.List<io.quarkiverse.mcp.server.ResourceContents>>>,io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.ResourceResponse>>
 INSTANCE .ResultMappers.ResourceUniListContent sf
 new() -
 apply(.ResultMappers.Result<io.smallrye.mutiny.Uni<java.util.List<io.quarkiverse.mcp.server.ResourceContents>>>)io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.ResourceResponse> -
ResultMappers.Result sfr <R=Object> :Record
 new(<R>,String) -
 toString()String f
 hashCode()int f
 equals(Object)boolean f
 value()<R> -
 serverName()String -
ResultMappers.ToUni s :java.util.function.Function<.ResultMappers.Result<Object>,io.smallrye.mutiny.Uni<Object>>
 INSTANCE .ResultMappers.ToUni sf
 new() -
 apply(.ResultMappers.Result<Object>)io.smallrye.mutiny.Uni<Object> -
ResultMappers.ToolContent s :java.util.function.Function<.ResultMappers.Result<io.quarkiverse.mcp.server.Content>,io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.ToolResponse>>
 INSTANCE .ResultMappers.ToolContent sf
 new() -
 apply(.ResultMappers.Result<io.quarkiverse.mcp.server.Content>)io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.ToolResponse> -
ResultMappers.ToolListContent s :java.util.function.Function<.ResultMappers.Result<java.util.List<io.quarkiverse.mcp.server.Content>>,io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.ToolResponse>>
 INSTANCE .ResultMappers.ToolListContent sf
 new() -
 apply(.ResultMappers.Result<java.util.List<io.quarkiverse.mcp.server.Content>>)io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.ToolResponse> -
ResultMappers.ToolListString s :java.util.function.Function<.ResultMappers.Result<java.util.List<String>>,io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.ToolResponse>>
 INSTANCE .ResultMappers.ToolListString sf
 new() -
 apply(.ResultMappers.Result<java.util.List<String>>)io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.ToolResponse> -
ResultMappers.ToolString s :java.util.function.Function<.ResultMappers.Result<String>,io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.ToolResponse>>
 INSTANCE .ResultMappers.ToolString sf
 new() -
 apply(.ResultMappers.Result<String>)io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.ToolResponse> -
ResultMappers.ToolUniContent s :java.util.function.Function<.ResultMappers.Result<io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.Content>>,io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.ToolResponse>>
 INSTANCE .ResultMappers.ToolUniContent sf
 new() -
 apply(.ResultMappers.Result<io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.Content>>)io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.ToolResponse> -
ResultMappers.ToolUniListContent s :java.util.function.Function<.ResultMappers.Result<io.smallrye.mutiny.Uni<java.util.List<io.quarkiverse.mcp.server.Content>>>,io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.ToolResponse>>
 INSTANCE .ResultMappers.ToolUniListContent sf
 new() -
 apply(.ResultMappers.Result<io.smallrye.mutiny.Uni<java.util.List<io.quarkiverse.mcp.server.Content>>>)io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.ToolResponse> -
ResultMappers.ToolUniListString s :java.util.function.Function<.ResultMappers.Result<io.smallrye.mutiny.Uni<java.util.List<String>>>,io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.ToolResponse>>
 INSTANCE .ResultMappers.ToolUniListString sf
 new() -
 apply(.ResultMappers.Result<io.smallrye.mutiny.Uni<java.util.List<String>>>)io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.ToolResponse> -
ResultMappers.ToolUniString s :java.util.function.Function<.ResultMappers.Result<io.smallrye.mutiny.Uni<String>>,io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.ToolResponse>>
 INSTANCE .ResultMappers.ToolUniString sf
 new() -
 apply(.ResultMappers.Result<io.smallrye.mutiny.Uni<String>>)io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.ToolResponse> -
SamplingRequestImpl - :io.quarkiverse.mcp.server.SamplingRequest
 maxTokens()long -
 messages()java.util.List<io.quarkiverse.mcp.server.SamplingMessage> -
 stopSequences()java.util.List<String> -
 systemPrompt()String -
 temperature()java.math.BigDecimal -
 includeContext()io.quarkiverse.mcp.server.SamplingRequest.IncludeContext -
 modelPreferences()io.quarkiverse.mcp.server.ModelPreferences -
 metadata()java.util.Map<String,Object> -
 send()io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.SamplingResponse> -
SchemaGeneratorConfigCustomizer ai
 customize(com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder)void a
SchemaGeneratorConfigCustomizerJackson - :.SchemaGeneratorConfigCustomizer
 new(.config.McpServerSchemaGeneratorJacksonRuntimeConfig) -
 customize(com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder)void -
SchemaGeneratorConfigCustomizerJakartaValidation - :.SchemaGeneratorConfigCustomizer
 new(.config.McpServerSchemaGeneratorJakartaValidationRuntimeConfig) -
 customize(com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder)void -
SchemaGeneratorConfigCustomizerSwagger2 - :.SchemaGeneratorConfigCustomizer
 new(.config.McpServerSchemaGeneratorSwagger2RuntimeConfig) -
 customize(com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder)void -
SecuritySupport ai
 setCurrentIdentity(io.quarkus.security.identity.CurrentIdentityAssociation)void a
Sender ai
 send(io.vertx.core.json.JsonObject)io.vertx.core.Future<Void> a
 sendResult(Object,Object)io.vertx.core.Future<Void> d
 sendError(Object,int,String)io.vertx.core.Future<Void> d
 sendInternalError(Object)io.vertx.core.Future<Void> d
ToolEncoderResultMapper - :.ListEncoderResultMapper<io.quarkiverse.mcp.server.Content,io.quarkiverse.mcp.server.ContentEncoder<?>,io.quarkiverse.mcp.server.ToolResponse>
 apply(.ResultMappers.Result<Object>)io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.ToolResponse> -
 uni()java.util.function.Function<.ResultMappers.Result<io.smallrye.mutiny.Uni<Object>>,io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.ToolResponse>> -
 toResponse(java.util.List<io.quarkiverse.mcp.server.Content>)io.quarkiverse.mcp.server.ToolResponse o
 convertContainer(Object)io.quarkiverse.mcp.server.ToolResponse o
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
ToolStructuredContentResultMapper - :java.util.function.Function<.ResultMappers.Result<Object>,io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.ToolResponse>>
 new(.config.McpServersRuntimeConfig,com.fasterxml.jackson.databind.ObjectMapper) -
 uni()java.util.function.Function<.ResultMappers.Result<io.smallrye.mutiny.Uni<Object>>,io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.ToolResponse>> -
 apply(.ResultMappers.Result<Object>)io.smallrye.mutiny.Uni<io.quarkiverse.mcp.server.ToolResponse> -
TrafficLogger f
 new() -
 messageReceived(io.vertx.core.json.JsonObject,io.quarkiverse.mcp.server.McpConnection,int)void s
 messageSent(io.vertx.core.json.JsonObject,io.quarkiverse.mcp.server.McpConnection,int)void s
WrapBusinessErrorInterceptor -
 new() -
package io.quarkiverse.mcp.server.runtime.config
McpServersRuntimeConfig ai +InvalidServerNameStrategy
 servers()java.util.Map<String,.McpServerRuntimeConfig> a
 invalidServerNameStrategy().McpServersRuntimeConfig.InvalidServerNameStrategy a
