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
Elicitation ai
 isSupported()boolean a
 requestBuilder().ElicitationRequest.Builder a
FeatureManager ai <INFO=.FeatureManager.FeatureInfo> :Iterable<<INFO>> +FeatureArguments,FeatureDefinition,FeatureInfo,RequestFeatureArguments
FeatureManager.FeatureArguments sai
 connection().McpConnection a
 log().McpLog a
 roots().Roots a
 sampling().Sampling a
 elicitation().Elicitation a
 rawMessage().RawMessage a
 meta().Meta a
FeatureManager.RequestFeatureArguments sai :.FeatureManager.FeatureArguments
 requestId().RequestId a
 progress().Progress a
 cancellation().Cancellation a
McpConnection ai +Status
 id()String a
 status().McpConnection.Status a
 initialRequest().InitialRequest a
 logLevel().McpLog.LogLevel a
McpLog ai +LogLevel
 level().McpLog.LogLevel a
 send(.McpLog.LogLevel,Object)void a
 send(.McpLog.LogLevel,String,Object[])void av
 debug(String,Object[])void av
 info(String,Object[])void av
 error(String,Object[])void av
 error(Throwable,String,Object[])void av
Meta ai
 getValue(.MetaKey)Object a
 asJsonObject()io.vertx.core.json.JsonObject a
Progress ai
 token()java.util.Optional<.ProgressToken> a
 notificationBuilder().ProgressNotification.Builder a
 trackerBuilder().ProgressTracker.Builder a
Prompt ai@ :java.lang.annotation.Annotation
 ELEMENT_NAME String sf
 name()String a
 title()String a
 description()String a
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
ResourceTemplate ai@ :java.lang.annotation.Annotation
 ELEMENT_NAME String sf
 name()String a
 title()String a
 description()String a
 uriTemplate()String a
 mimeType()String a
 annotations().Resource.Annotations a
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
package io.quarkiverse.mcp.server.runtime
CancellationImpl - :io.quarkiverse.mcp.server.Cancellation
 check()io.quarkiverse.mcp.server.Cancellation.Result -
