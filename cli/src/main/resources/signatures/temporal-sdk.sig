# io.temporal:temporal-sdk:1.38.0
package io.temporal.activity
Activity f
 getExecutionContext().ActivityExecutionContext s
 wrap(Throwable)RuntimeException s
ActivityCancellationType fe :Enum<.ActivityCancellationType>
 WAIT_CANCELLATION_COMPLETED .ActivityCancellationType sf
 TRY_CANCEL .ActivityCancellationType sf
 ABANDON .ActivityCancellationType sf
 values().ActivityCancellationType[] s
 valueOf(String).ActivityCancellationType s
ActivityExecutionContext ai
 getInfo().ActivityInfo a
 heartbeat(<V>)void a <V=Object> !io.temporal.client.ActivityCompletionException
 getHeartbeatDetails(Class<<V>>)java.util.Optional<<V>> a <V=Object>
 getHeartbeatDetails(Class<<V>>,java.lang.reflect.Type)java.util.Optional<<V>> a <V=Object>
 getLastHeartbeatDetails(Class<<V>>)java.util.Optional<<V>> a <V=Object>
 getLastHeartbeatDetails(Class<<V>>,java.lang.reflect.Type)java.util.Optional<<V>> a <V=Object>
 getTaskToken()byte[] a
 getCancellationToken()io.temporal.common.CancellationToken<io.temporal.client.ActivityCanceledException> a
 doNotCompleteOnReturn()void a
 isDoNotCompleteOnReturn()boolean a
 isUseLocalManualCompletion()boolean a
 useLocalManualCompletion().ManualActivityCompletionClient a
 getMetricsScope()com.uber.m3.tally.Scope a
 getWorkflowClient()io.temporal.client.WorkflowClient a
 getInstance()Object a
ActivityInfo ai
 getTaskToken()byte[] a
 getWorkflowId()String a
 getRunId()String ax
 getWorkflowRunId()String a
 getActivityRunId()String a
 getActivityId()String a
 getActivityType()String a
 getScheduledTimestamp()long a
 getStartedTimestamp()long a
 getCurrentAttemptScheduledTimestamp()long a
 getScheduleToCloseTimeout()java.time.Duration a
 getStartToCloseTimeout()java.time.Duration a
 getHeartbeatTimeout()java.time.Duration a
 getHeartbeatDetails()java.util.Optional<io.temporal.api.common.v1.Payloads> a
 getWorkflowType()String a
 getWorkflowNamespace()String ax
 getActivityNamespace()String ax
 getNamespace()String a
 isInWorkflow()boolean d
 getActivityTaskQueue()String a
 getAttempt()int a
 isLocal()boolean a
 getPriority()io.temporal.common.Priority a
 getRetryOptions()io.temporal.common.RetryOptions a
ActivityInterface ai@ :java.lang.annotation.Annotation
 namePrefix()String a
ActivityMethod ai@ :java.lang.annotation.Annotation
 name()String a
ActivityOptions f +Builder
 newBuilder().ActivityOptions.Builder s
 newBuilder(.ActivityOptions).ActivityOptions.Builder s
 getDefaultInstance().ActivityOptions sx
 getHeartbeatTimeout()java.time.Duration -
 getScheduleToCloseTimeout()java.time.Duration -
 getScheduleToStartTimeout()java.time.Duration -
 getStartToCloseTimeout()java.time.Duration -
 getTaskQueue()String -
 getRetryOptions()io.temporal.common.RetryOptions -
 getContextPropagators()java.util.List<io.temporal.common.context.ContextPropagator> -
 getCancellationType().ActivityCancellationType -
 isEagerExecutionDisabled()boolean -
 getVersioningIntent()io.temporal.common.VersioningIntent x
 getSummary()String -
 getPriority()io.temporal.common.Priority -
 toBuilder().ActivityOptions.Builder -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
ActivityOptions.Builder sf
 setScheduleToCloseTimeout(java.time.Duration).ActivityOptions.Builder -
 setScheduleToStartTimeout(java.time.Duration).ActivityOptions.Builder -
 setStartToCloseTimeout(java.time.Duration).ActivityOptions.Builder -
 setHeartbeatTimeout(java.time.Duration).ActivityOptions.Builder -
 setTaskQueue(String).ActivityOptions.Builder -
 setRetryOptions(io.temporal.common.RetryOptions).ActivityOptions.Builder -
 setContextPropagators(java.util.List<io.temporal.common.context.ContextPropagator>).ActivityOptions.Builder -
 setCancellationType(.ActivityCancellationType).ActivityOptions.Builder -
 setDisableEagerExecution(boolean).ActivityOptions.Builder -
 setVersioningIntent(io.temporal.common.VersioningIntent).ActivityOptions.Builder x
 setSummary(String).ActivityOptions.Builder -
 setPriority(io.temporal.common.Priority).ActivityOptions.Builder -
 mergeActivityOptions(.ActivityOptions).ActivityOptions.Builder -
 mergeMethodRetry(io.temporal.common.MethodRetry).ActivityOptions.Builder -
 build().ActivityOptions -
 validateAndBuildWithDefaults().ActivityOptions -
DynamicActivity ai
 execute(io.temporal.common.converter.EncodedValues)Object a
LocalActivityOptions f +Builder
 newBuilder().LocalActivityOptions.Builder s
 newBuilder(.LocalActivityOptions).LocalActivityOptions.Builder s
 getDefaultInstance().LocalActivityOptions s
 getScheduleToCloseTimeout()java.time.Duration -
 getStartToCloseTimeout()java.time.Duration -
 getScheduleToStartTimeout()java.time.Duration -
 getLocalRetryThreshold()java.time.Duration -
 getRetryOptions()io.temporal.common.RetryOptions -
 isDoNotIncludeArgumentsIntoMarker()boolean -
 getSummary()String -
 toBuilder().LocalActivityOptions.Builder -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
LocalActivityOptions.Builder sf
 setScheduleToCloseTimeout(java.time.Duration).LocalActivityOptions.Builder -
 setScheduleToStartTimeout(java.time.Duration).LocalActivityOptions.Builder -
 setStartToCloseTimeout(java.time.Duration).LocalActivityOptions.Builder -
 setLocalRetryThreshold(java.time.Duration).LocalActivityOptions.Builder -
 setRetryOptions(io.temporal.common.RetryOptions).LocalActivityOptions.Builder -
 setMethodRetry(io.temporal.common.MethodRetry).LocalActivityOptions.Builder -
 setDoNotIncludeArgumentsIntoMarker(boolean).LocalActivityOptions.Builder -
 setSummary(String).LocalActivityOptions.Builder -
 mergeActivityOptions(.LocalActivityOptions).LocalActivityOptions.Builder -
 build().LocalActivityOptions -
 validateAndBuildWithDefaults().LocalActivityOptions -
ManualActivityCompletionClient ai
 complete(Object)void a
 fail(Throwable)void a
 recordHeartbeat(Object)void a !io.temporal.failure.CanceledFailure
 reportCancellation(Object)void a
package io.temporal.client
ActivityAlreadyStartedException f :.ActivityException
 new(String,String,String,Throwable) -
 getActivityType()String -
ActivityCanceledException f :.ActivityCompletionException
 new(io.temporal.activity.ActivityInfo) -
 new(io.temporal.activity.ActivityInfo,Throwable) -
 new() -
ActivityClient ai
 newInstance(io.temporal.serviceclient.WorkflowServiceStubs).ActivityClient s
 newInstance(io.temporal.serviceclient.WorkflowServiceStubs,.ActivityClientOptions).ActivityClient s
 start(Class<<I>>,io.temporal.workflow.Functions.Proc1<<I>>,.StartActivityOptions).ActivityHandle<Void> a <I=Object>
 start(Class<<I>>,io.temporal.workflow.Functions.Proc2<<I>,<A1>>,.StartActivityOptions,<A1>).ActivityHandle<Void> a <I=Object,A1=Object>
 start(Class<<I>>,io.temporal.workflow.Functions.Proc3<<I>,<A1>,<A2>>,.StartActivityOptions,<A1>,<A2>).ActivityHandle<Void> a <I=Object,A1=Object,A2=Object>
 start(Class<<I>>,io.temporal.workflow.Functions.Proc4<<I>,<A1>,<A2>,<A3>>,.StartActivityOptions,<A1>,<A2>,<A3>).ActivityHandle<Void> a <I=Object,A1=Object,A2=Object,A3=Object>
 start(Class<<I>>,io.temporal.workflow.Functions.Proc5<<I>,<A1>,<A2>,<A3>,<A4>>,.StartActivityOptions,<A1>,<A2>,<A3>,<A4>).ActivityHandle<Void> a <I=Object,A1=Object,A2=Object,A3=Object,A4=Object>
 start(Class<<I>>,io.temporal.workflow.Functions.Proc6<<I>,<A1>,<A2>,<A3>,<A4>,<A5>>,.StartActivityOptions,<A1>,<A2>,<A3>,<A4>,<A5>).ActivityHandle<Void> a <I=Object,A1=Object,A2=Object,A3=Object,A4=Object,A5=Object>
 start(Class<<I>>,io.temporal.workflow.Functions.Proc7<<I>,<A1>,<A2>,<A3>,<A4>,<A5>,<A6>>,.StartActivityOptions,<A1>,<A2>,<A3>,<A4>,<A5>,<A6>).ActivityHandle<Void> a <I=Object,A1=Object,A2=Object,A3=Object,A4=Object,A5=Object,A6=Object>
 start(Class<<I>>,io.temporal.workflow.Functions.Func1<<I>,<R>>,.StartActivityOptions).ActivityHandle<<R>> a <I=Object,R=Object>
 start(Class<<I>>,io.temporal.workflow.Functions.Func2<<I>,<A1>,<R>>,.StartActivityOptions,<A1>).ActivityHandle<<R>> a <I=Object,A1=Object,R=Object>
 start(Class<<I>>,io.temporal.workflow.Functions.Func3<<I>,<A1>,<A2>,<R>>,.StartActivityOptions,<A1>,<A2>).ActivityHandle<<R>> a <I=Object,A1=Object,A2=Object,R=Object>
 start(Class<<I>>,io.temporal.workflow.Functions.Func4<<I>,<A1>,<A2>,<A3>,<R>>,.StartActivityOptions,<A1>,<A2>,<A3>).ActivityHandle<<R>> a <I=Object,A1=Object,A2=Object,A3=Object,R=Object>
 start(Class<<I>>,io.temporal.workflow.Functions.Func5<<I>,<A1>,<A2>,<A3>,<A4>,<R>>,.StartActivityOptions,<A1>,<A2>,<A3>,<A4>).ActivityHandle<<R>> a <I=Object,A1=Object,A2=Object,A3=Object,A4=Object,R=Object>
 start(Class<<I>>,io.temporal.workflow.Functions.Func6<<I>,<A1>,<A2>,<A3>,<A4>,<A5>,<R>>,.StartActivityOptions,<A1>,<A2>,<A3>,<A4>,<A5>).ActivityHandle<<R>> a <I=Object,A1=Object,A2=Object,A3=Object,A4=Object,A5=Object,R=Object>
 start(Class<<I>>,io.temporal.workflow.Functions.Func7<<I>,<A1>,<A2>,<A3>,<A4>,<A5>,<A6>,<R>>,.StartActivityOptions,<A1>,<A2>,<A3>,<A4>,<A5>,<A6>).ActivityHandle<<R>> a <I=Object,A1=Object,A2=Object,A3=Object,A4=Object,A5=Object,A6=Object,R=Object>
 execute(Class<<I>>,io.temporal.workflow.Functions.Proc1<<I>>,.StartActivityOptions)void d <I=Object>
 execute(Class<<I>>,io.temporal.workflow.Functions.Proc2<<I>,<A1>>,.StartActivityOptions,<A1>)void d <I=Object,A1=Object>
 execute(Class<<I>>,io.temporal.workflow.Functions.Proc3<<I>,<A1>,<A2>>,.StartActivityOptions,<A1>,<A2>)void d <I=Object,A1=Object,A2=Object>
 execute(Class<<I>>,io.temporal.workflow.Functions.Proc4<<I>,<A1>,<A2>,<A3>>,.StartActivityOptions,<A1>,<A2>,<A3>)void d <I=Object,A1=Object,A2=Object,A3=Object>
 execute(Class<<I>>,io.temporal.workflow.Functions.Proc5<<I>,<A1>,<A2>,<A3>,<A4>>,.StartActivityOptions,<A1>,<A2>,<A3>,<A4>)void d <I=Object,A1=Object,A2=Object,A3=Object,A4=Object>
 execute(Class<<I>>,io.temporal.workflow.Functions.Proc6<<I>,<A1>,<A2>,<A3>,<A4>,<A5>>,.StartActivityOptions,<A1>,<A2>,<A3>,<A4>,<A5>)void d <I=Object,A1=Object,A2=Object,A3=Object,A4=Object,A5=Object>
 execute(Class<<I>>,io.temporal.workflow.Functions.Proc7<<I>,<A1>,<A2>,<A3>,<A4>,<A5>,<A6>>,.StartActivityOptions,<A1>,<A2>,<A3>,<A4>,<A5>,<A6>)void d <I=Object,A1=Object,A2=Object,A3=Object,A4=Object,A5=Object,A6=Object>
 execute(Class<<I>>,io.temporal.workflow.Functions.Func1<<I>,<R>>,.StartActivityOptions)<R> d <I=Object,R=Object>
 execute(Class<<I>>,io.temporal.workflow.Functions.Func2<<I>,<A1>,<R>>,.StartActivityOptions,<A1>)<R> d <I=Object,A1=Object,R=Object>
 execute(Class<<I>>,io.temporal.workflow.Functions.Func3<<I>,<A1>,<A2>,<R>>,.StartActivityOptions,<A1>,<A2>)<R> d <I=Object,A1=Object,A2=Object,R=Object>
 execute(Class<<I>>,io.temporal.workflow.Functions.Func4<<I>,<A1>,<A2>,<A3>,<R>>,.StartActivityOptions,<A1>,<A2>,<A3>)<R> d <I=Object,A1=Object,A2=Object,A3=Object,R=Object>
 execute(Class<<I>>,io.temporal.workflow.Functions.Func5<<I>,<A1>,<A2>,<A3>,<A4>,<R>>,.StartActivityOptions,<A1>,<A2>,<A3>,<A4>)<R> d <I=Object,A1=Object,A2=Object,A3=Object,A4=Object,R=Object>
 execute(Class<<I>>,io.temporal.workflow.Functions.Func6<<I>,<A1>,<A2>,<A3>,<A4>,<A5>,<R>>,.StartActivityOptions,<A1>,<A2>,<A3>,<A4>,<A5>)<R> d <I=Object,A1=Object,A2=Object,A3=Object,A4=Object,A5=Object,R=Object>
 execute(Class<<I>>,io.temporal.workflow.Functions.Func7<<I>,<A1>,<A2>,<A3>,<A4>,<A5>,<A6>,<R>>,.StartActivityOptions,<A1>,<A2>,<A3>,<A4>,<A5>,<A6>)<R> d <I=Object,A1=Object,A2=Object,A3=Object,A4=Object,A5=Object,A6=Object,R=Object>
 executeAsync(Class<<I>>,io.temporal.workflow.Functions.Proc1<<I>>,.StartActivityOptions)java.util.concurrent.CompletableFuture<Void> d <I=Object>
 executeAsync(Class<<I>>,io.temporal.workflow.Functions.Proc2<<I>,<A1>>,.StartActivityOptions,<A1>)java.util.concurrent.CompletableFuture<Void> d <I=Object,A1=Object>
 executeAsync(Class<<I>>,io.temporal.workflow.Functions.Proc3<<I>,<A1>,<A2>>,.StartActivityOptions,<A1>,<A2>)java.util.concurrent.CompletableFuture<Void> d <I=Object,A1=Object,A2=Object>
 executeAsync(Class<<I>>,io.temporal.workflow.Functions.Proc4<<I>,<A1>,<A2>,<A3>>,.StartActivityOptions,<A1>,<A2>,<A3>)java.util.concurrent.CompletableFuture<Void> d <I=Object,A1=Object,A2=Object,A3=Object>
 executeAsync(Class<<I>>,io.temporal.workflow.Functions.Proc5<<I>,<A1>,<A2>,<A3>,<A4>>,.StartActivityOptions,<A1>,<A2>,<A3>,<A4>)java.util.concurrent.CompletableFuture<Void> d <I=Object,A1=Object,A2=Object,A3=Object,A4=Object>
 executeAsync(Class<<I>>,io.temporal.workflow.Functions.Proc6<<I>,<A1>,<A2>,<A3>,<A4>,<A5>>,.StartActivityOptions,<A1>,<A2>,<A3>,<A4>,<A5>)java.util.concurrent.CompletableFuture<Void> d <I=Object,A1=Object,A2=Object,A3=Object,A4=Object,A5=Object>
 executeAsync(Class<<I>>,io.temporal.workflow.Functions.Proc7<<I>,<A1>,<A2>,<A3>,<A4>,<A5>,<A6>>,.StartActivityOptions,<A1>,<A2>,<A3>,<A4>,<A5>,<A6>)java.util.concurrent.CompletableFuture<Void> d <I=Object,A1=Object,A2=Object,A3=Object,A4=Object,A5=Object,A6=Object>
 executeAsync(Class<<I>>,io.temporal.workflow.Functions.Func1<<I>,<R>>,.StartActivityOptions)java.util.concurrent.CompletableFuture<<R>> d <I=Object,R=Object>
 executeAsync(Class<<I>>,io.temporal.workflow.Functions.Func2<<I>,<A1>,<R>>,.StartActivityOptions,<A1>)java.util.concurrent.CompletableFuture<<R>> d <I=Object,A1=Object,R=Object>
 executeAsync(Class<<I>>,io.temporal.workflow.Functions.Func3<<I>,<A1>,<A2>,<R>>,.StartActivityOptions,<A1>,<A2>)java.util.concurrent.CompletableFuture<<R>> d <I=Object,A1=Object,A2=Object,R=Object>
 executeAsync(Class<<I>>,io.temporal.workflow.Functions.Func4<<I>,<A1>,<A2>,<A3>,<R>>,.StartActivityOptions,<A1>,<A2>,<A3>)java.util.concurrent.CompletableFuture<<R>> d <I=Object,A1=Object,A2=Object,A3=Object,R=Object>
 executeAsync(Class<<I>>,io.temporal.workflow.Functions.Func5<<I>,<A1>,<A2>,<A3>,<A4>,<R>>,.StartActivityOptions,<A1>,<A2>,<A3>,<A4>)java.util.concurrent.CompletableFuture<<R>> d <I=Object,A1=Object,A2=Object,A3=Object,A4=Object,R=Object>
 executeAsync(Class<<I>>,io.temporal.workflow.Functions.Func6<<I>,<A1>,<A2>,<A3>,<A4>,<A5>,<R>>,.StartActivityOptions,<A1>,<A2>,<A3>,<A4>,<A5>)java.util.concurrent.CompletableFuture<<R>> d <I=Object,A1=Object,A2=Object,A3=Object,A4=Object,A5=Object,R=Object>
 executeAsync(Class<<I>>,io.temporal.workflow.Functions.Func7<<I>,<A1>,<A2>,<A3>,<A4>,<A5>,<A6>,<R>>,.StartActivityOptions,<A1>,<A2>,<A3>,<A4>,<A5>,<A6>)java.util.concurrent.CompletableFuture<<R>> d <I=Object,A1=Object,A2=Object,A3=Object,A4=Object,A5=Object,A6=Object,R=Object>
 start(String,.StartActivityOptions,Object[]).UntypedActivityHandle av
 start(String,Class<<R>>,.StartActivityOptions,Object[]).ActivityHandle<<R>> av <R=Object>
 start(String,Class<<R>>,java.lang.reflect.Type,.StartActivityOptions,Object[]).ActivityHandle<<R>> av <R=Object>
 execute(String,.StartActivityOptions,Object[])void dv
 execute(String,Class<<R>>,.StartActivityOptions,Object[])<R> dv <R=Object>
 execute(String,Class<<R>>,java.lang.reflect.Type,.StartActivityOptions,Object[])<R> dv <R=Object>
 executeAsync(String,.StartActivityOptions,Object[])java.util.concurrent.CompletableFuture<Void> dv
 executeAsync(String,Class<<R>>,.StartActivityOptions,Object[])java.util.concurrent.CompletableFuture<<R>> dv <R=Object>
 executeAsync(String,Class<<R>>,java.lang.reflect.Type,.StartActivityOptions,Object[])java.util.concurrent.CompletableFuture<<R>> dv <R=Object>
 getHandle(String,String).UntypedActivityHandle a
 getHandle(String,String,Class<<R>>).ActivityHandle<<R>> a <R=Object>
 getHandle(String,String,Class<<R>>,java.lang.reflect.Type).ActivityHandle<<R>> a <R=Object>
 listExecutions(String)java.util.stream.Stream<.ActivityExecutionMetadata> a
 countExecutions(String).ActivityExecutionCount a
 newActivityCompletionClient().ActivityCompletionClient a
ActivityClientOptions f +Builder
 newBuilder().ActivityClientOptions.Builder s
 newBuilder(.ActivityClientOptions).ActivityClientOptions.Builder s
 getDefaultInstance().ActivityClientOptions s
 toBuilder().ActivityClientOptions.Builder -
 getNamespace()String -
 getDataConverter()io.temporal.common.converter.DataConverter -
 getIdentity()String -
 getContextPropagators()java.util.List<io.temporal.common.context.ContextPropagator> -
 getInterceptors()java.util.List<io.temporal.common.interceptors.ActivityClientInterceptor> -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
ActivityClientOptions.Builder sf
 setNamespace(String).ActivityClientOptions.Builder -
 setDataConverter(io.temporal.common.converter.DataConverter).ActivityClientOptions.Builder -
 setIdentity(String).ActivityClientOptions.Builder -
 setContextPropagators(java.util.List<io.temporal.common.context.ContextPropagator>).ActivityClientOptions.Builder -
 setInterceptors(java.util.List<io.temporal.common.interceptors.ActivityClientInterceptor>).ActivityClientOptions.Builder -
 build().ActivityClientOptions -
ActivityCompletionClient ai
 complete(byte[],<R>)void a <R=Object> !.ActivityCompletionException
 complete(String,java.util.Optional<String>,String,<R>)void a <R=Object> !.ActivityCompletionException
 completeStandalone(String,java.util.Optional<String>,<R>)void a <R=Object> !.ActivityCompletionException
 completeExceptionally(byte[],Exception)void a !.ActivityCompletionException
 completeExceptionally(String,java.util.Optional<String>,String,Exception)void a !.ActivityCompletionException
 completeExceptionallyStandalone(String,java.util.Optional<String>,Exception)void a !.ActivityCompletionException
 reportCancellation(byte[],<V>)void a <V=Object> !.ActivityCompletionException
 reportCancellation(String,java.util.Optional<String>,String,<V>)void a <V=Object> !.ActivityCompletionException
 reportCancellationStandalone(String,java.util.Optional<String>,<V>)void a <V=Object> !.ActivityCompletionException
 heartbeat(byte[],<V>)void a <V=Object> !.ActivityCompletionException
 heartbeat(String,java.util.Optional<String>,String,<V>)void a <V=Object> !.ActivityCompletionException
 heartbeatStandalone(String,java.util.Optional<String>,<V>)void a <V=Object> !.ActivityCompletionException
 withContext(io.temporal.payload.context.ActivitySerializationContext).ActivityCompletionClient a
ActivityCompletionException - :io.temporal.failure.TemporalException
 new(io.temporal.activity.ActivityInfo) o
 new(io.temporal.activity.ActivityInfo,Throwable) o
 new(String,Throwable) o
 new(Throwable) o
 new() o
 getWorkflowId()java.util.Optional<String> -
 getRunId()java.util.Optional<String> -
 getActivityType()java.util.Optional<String> -
 getActivityId()java.util.Optional<String> -
ActivityCompletionFailureException f :.ActivityCompletionException
 new(Throwable) -
 new(io.temporal.activity.ActivityInfo,Throwable) -
 new(String,Throwable) -
ActivityException a :io.temporal.failure.TemporalException
 new(String,String,String,Throwable) o
 getActivityId()String -
 getRunId()String -
ActivityExecutionCount - +AggregationGroup
 new(io.temporal.api.workflowservice.v1.CountActivityExecutionsResponse) -
 getCount()long -
 getGroups()java.util.List<.ActivityExecutionCount.AggregationGroup> -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
ActivityExecutionCount.AggregationGroup s
 getGroupValues()java.util.List<java.util.List<?>> -
 getCount()long -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
ActivityExecutionDescription f :.ActivityExecutionMetadata
 new(io.temporal.api.activity.v1.ActivityExecutionInfo,io.temporal.common.converter.DataConverter,String) -
 getRawInfo()io.temporal.api.activity.v1.ActivityExecutionInfo -
 getAttempt()int -
 getCanceledReason()String -
 getCurrentRetryInterval()java.time.Duration -
 getExpirationTime()java.time.Instant -
 getHeartbeatTimeout()java.time.Duration -
 getLastAttemptCompleteTime()java.time.Instant -
 getLastHeartbeatTime()java.time.Instant -
 getLastStartedTime()java.time.Instant -
 getLastFailure()Exception -
 getLastWorkerIdentity()String -
 getNextAttemptScheduleTime()java.time.Instant -
 getRetryOptions()io.temporal.common.RetryOptions -
 getRunState()io.temporal.api.enums.v1.PendingActivityState -
 getScheduleToCloseTimeout()java.time.Duration -
 getScheduleToStartTimeout()java.time.Duration -
 getStartToCloseTimeout()java.time.Duration -
 hasHeartbeatDetails()boolean -
 getHeartbeatDetails(Class<<V>>)java.util.Optional<<V>> - <V=Object>
 getHeartbeatDetails(Class<<V>>,java.lang.reflect.Type)java.util.Optional<<V>> - <V=Object>
 getWorkerDeploymentVersion()io.temporal.common.WorkerDeploymentVersion -
 getPriority()io.temporal.common.Priority -
 getStaticSummary()String -
 getStaticDetails()String -
ActivityExecutionMetadata -
 fromListInfo(io.temporal.api.activity.v1.ActivityExecutionListInfo).ActivityExecutionMetadata s
 getRawListInfo()io.temporal.api.activity.v1.ActivityExecutionListInfo -
 getActivityId()String -
 getActivityRunId()String -
 getActivityType()String -
 getCloseTime()java.time.Instant -
 getExecutionDuration()java.time.Duration -
 getScheduledTime()java.time.Instant -
 getStatus()io.temporal.api.enums.v1.ActivityExecutionStatus -
 getTaskQueue()String -
 getSearchAttributes()io.temporal.common.SearchAttributes -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
ActivityFailedException f :.ActivityException
 new(String,String,String,Throwable) -
ActivityHandle ai <R=Object> :.UntypedActivityHandle
 getResult()<R> a
 getResult(long,java.util.concurrent.TimeUnit)<R> a !java.util.concurrent.TimeoutException
 getResultAsync()java.util.concurrent.CompletableFuture<<R>> a
 getResultAsync(long,java.util.concurrent.TimeUnit)java.util.concurrent.CompletableFuture<<R>> a
 fromUntyped(.UntypedActivityHandle,Class<<R>>).ActivityHandle<<R>> s <R=Object>
 fromUntyped(.UntypedActivityHandle,Class<<R>>,java.lang.reflect.Type).ActivityHandle<<R>> s <R=Object>
ActivityNotExistsException f :.ActivityCompletionException
 new(Throwable) -
 new(io.temporal.activity.ActivityInfo,Throwable) -
 new(String,Throwable) -
ActivityPausedException f :.ActivityCompletionException
 new(io.temporal.activity.ActivityInfo) -
 new() -
ActivityResetException f :.ActivityCompletionException
 new(io.temporal.activity.ActivityInfo) -
 new() -
ActivityWorkerShutdownException f :.ActivityCompletionException
 new(io.temporal.activity.ActivityInfo) -
 new() -
BatchRequest ai
 add(io.temporal.workflow.Functions.Proc)void a
 add(io.temporal.workflow.Functions.Proc1<<A1>>,<A1>)void a <A1=Object>
 add(io.temporal.workflow.Functions.Proc2<<A1>,<A2>>,<A1>,<A2>)void a <A1=Object,A2=Object>
 add(io.temporal.workflow.Functions.Proc3<<A1>,<A2>,<A3>>,<A1>,<A2>,<A3>)void a <A1=Object,A2=Object,A3=Object>
 add(io.temporal.workflow.Functions.Proc4<<A1>,<A2>,<A3>,<A4>>,<A1>,<A2>,<A3>,<A4>)void a <A1=Object,A2=Object,A3=Object,A4=Object>
 add(io.temporal.workflow.Functions.Proc5<<A1>,<A2>,<A3>,<A4>,<A5>>,<A1>,<A2>,<A3>,<A4>,<A5>)void a <A1=Object,A2=Object,A3=Object,A4=Object,A5=Object>
 add(io.temporal.workflow.Functions.Proc6<<A1>,<A2>,<A3>,<A4>,<A5>,<A6>>,<A1>,<A2>,<A3>,<A4>,<A5>,<A6>)void a <A1=Object,A2=Object,A3=Object,A4=Object,A5=Object,A6=Object>
 add(io.temporal.workflow.Functions.Func<?>)void a
 add(io.temporal.workflow.Functions.Func1<<A1>,?>,<A1>)void a <A1=Object>
 add(io.temporal.workflow.Functions.Func2<<A1>,<A2>,?>,<A1>,<A2>)void a <A1=Object,A2=Object>
 add(io.temporal.workflow.Functions.Func3<<A1>,<A2>,<A3>,?>,<A1>,<A2>,<A3>)void a <A1=Object,A2=Object,A3=Object>
 add(io.temporal.workflow.Functions.Func4<<A1>,<A2>,<A3>,<A4>,?>,<A1>,<A2>,<A3>,<A4>)void a <A1=Object,A2=Object,A3=Object,A4=Object>
 add(io.temporal.workflow.Functions.Func5<<A1>,<A2>,<A3>,<A4>,<A5>,?>,<A1>,<A2>,<A3>,<A4>,<A5>)void a <A1=Object,A2=Object,A3=Object,A4=Object,A5=Object>
 add(io.temporal.workflow.Functions.Func6<<A1>,<A2>,<A3>,<A4>,<A5>,<A6>,?>,<A1>,<A2>,<A3>,<A4>,<A5>,<A6>)void a <A1=Object,A2=Object,A3=Object,A4=Object,A5=Object,A6=Object>
BuildIdOperation ax
 newIdInNewDefaultSet(String).BuildIdOperation s
 newCompatibleVersion(String,String,boolean).BuildIdOperation s
 newCompatibleVersion(String,String).BuildIdOperation s
 promoteSetByBuildId(String).BuildIdOperation s
 promoteBuildIdWithinSet(String).BuildIdOperation s
 mergeSets(String,String).BuildIdOperation s
BuildIdReachability -
 new(java.util.Map<String,java.util.List<io.temporal.api.enums.v1.TaskReachability>>,java.util.Set<String>) -
 getTaskQueueReachability()java.util.Map<String,java.util.List<io.temporal.api.enums.v1.TaskReachability>> -
 getUnretrievedTaskQueues()java.util.Set<String> -
CloudOperationsClient ai
 newInstance(io.temporal.serviceclient.CloudServiceStubs).CloudOperationsClient s
 getCloudServiceStubs()io.temporal.serviceclient.CloudServiceStubs a
ListScheduleListDescriptionIterator f :io.temporal.internal.client.EagerPaginator<io.temporal.api.workflowservice.v1.ListSchedulesResponse,io.temporal.api.schedule.v1.ScheduleListEntry>
 new(String,Integer,io.temporal.internal.client.external.GenericWorkflowClient) -
 new(String,String,Integer,io.temporal.internal.client.external.GenericWorkflowClient) -
 performRequest(com.google.protobuf.ByteString)java.util.concurrent.CompletableFuture<io.temporal.api.workflowservice.v1.ListSchedulesResponse> o
 getNextPageToken(io.temporal.api.workflowservice.v1.ListSchedulesResponse)com.google.protobuf.ByteString o
 toElements(io.temporal.api.workflowservice.v1.ListSchedulesResponse)java.util.List<io.temporal.api.schedule.v1.ScheduleListEntry> o
NexusClient ai
 newInstance(io.temporal.serviceclient.WorkflowServiceStubs).NexusClient s
 newInstance(io.temporal.serviceclient.WorkflowServiceStubs,.NexusClientOptions).NexusClient s
 getWorkflowServiceStubs()io.temporal.serviceclient.WorkflowServiceStubs a
 getHandle(String,String).UntypedNexusOperationHandle a
 getHandle(String,String,Class<<R>>).NexusOperationHandle<<R>> a <R=Object>
 getHandle(String,String,Class<<R>>,java.lang.reflect.Type).NexusOperationHandle<<R>> a <R=Object>
 newNexusServiceClient(Class<<T>>,String).NexusServiceClient<<T>> a <T=Object>
 newUntypedNexusServiceClient(String,String).UntypedNexusServiceClient a
 listNexusOperationExecutions(String)java.util.stream.Stream<.NexusOperationExecutionMetadata> a
 countNexusOperationExecutions(String).NexusOperationExecutionCount a
NexusClientImpl - :.NexusClient
 newInstance(io.temporal.serviceclient.WorkflowServiceStubs,.NexusClientOptions).NexusClient s
 getWorkflowServiceStubs()io.temporal.serviceclient.WorkflowServiceStubs -
 getHandle(String,String).UntypedNexusOperationHandle -
 getHandle(String,String,Class<<R>>).NexusOperationHandle<<R>> - <R=Object>
 getHandle(String,String,Class<<R>>,java.lang.reflect.Type).NexusOperationHandle<<R>> - <R=Object>
 newNexusServiceClient(Class<<T>>,String).NexusServiceClient<<T>> - <T=Object>
 newUntypedNexusServiceClient(String,String).UntypedNexusServiceClient -
 listNexusOperationExecutions(String)java.util.stream.Stream<.NexusOperationExecutionMetadata> -
 countNexusOperationExecutions(String).NexusOperationExecutionCount -
NexusClientOptions - +Builder
 getNamespace()String -
 getInterceptors()java.util.List<io.temporal.common.interceptors.NexusClientInterceptor> -
 getDataConverter()io.temporal.common.converter.DataConverter -
 getIdentity()String -
 newBuilder().NexusClientOptions.Builder s
 newBuilder(.NexusClientOptions).NexusClientOptions.Builder s
 getDefaultInstance().NexusClientOptions s
NexusClientOptions.Builder s
 setNamespace(String).NexusClientOptions.Builder -
 setInterceptors(java.util.List<io.temporal.common.interceptors.NexusClientInterceptor>).NexusClientOptions.Builder -
 setDataConverter(io.temporal.common.converter.DataConverter).NexusClientOptions.Builder -
 setIdentity(String).NexusClientOptions.Builder -
 build().NexusClientOptions -
NexusOperationAlreadyStartedException f :.NexusOperationException
 new(String,String,String,Throwable) -
 getOperation()String -
NexusOperationCancellationInfo f
 getRawInfo()io.temporal.api.nexus.v1.NexusOperationExecutionCancellationInfo -
 getRequestedTime()java.time.Instant -
 getState()io.temporal.api.enums.v1.NexusOperationCancellationState -
 getAttempt()int -
 getLastAttemptCompleteTime()java.time.Instant -
 getLastAttemptFailure()Exception -
 getNextAttemptScheduleTime()java.time.Instant -
 getBlockedReason()String -
 getReason()String -
NexusOperationException a :io.temporal.failure.TemporalException
 new(String,String,String,Throwable) o
 getOperationId()String -
 getRunId()String -
NexusOperationExecutionCount - +AggregationGroup
 new(long,java.util.List<.NexusOperationExecutionCount.AggregationGroup>) -
 getCount()long -
 getGroups()java.util.List<.NexusOperationExecutionCount.AggregationGroup> -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
NexusOperationExecutionCount.AggregationGroup s
 new(long,java.util.List<io.temporal.api.common.v1.Payload>) -
 getGroupValues()java.util.List<java.util.List<?>> -
 getCount()long -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
NexusOperationExecutionDescription f :.NexusOperationExecutionMetadata
 new(io.temporal.api.workflowservice.v1.DescribeNexusOperationExecutionResponse,io.temporal.common.converter.DataConverter,String) -
 getRawResponse()io.temporal.api.workflowservice.v1.DescribeNexusOperationExecutionResponse -
 getRawInfo()io.temporal.api.nexus.v1.NexusOperationExecutionInfo -
 getAttempt()int -
 getRunState()io.temporal.api.enums.v1.PendingNexusOperationState -
 getScheduleToCloseTimeout()java.time.Duration -
 getScheduleToStartTimeout()java.time.Duration -
 getStartToCloseTimeout()java.time.Duration -
 getExpirationTime()java.time.Instant -
 getLastAttemptCompleteTime()java.time.Instant -
 getLastAttemptFailure()Exception -
 getNextAttemptScheduleTime()java.time.Instant -
 getCancellationInfo().NexusOperationCancellationInfo -
 getBlockedReason()String -
 getHandlerRequestId()String -
 getOperationToken()String -
 getIdentity()String -
 getStaticSummary()String -
 getStaticDetails()String -
 hasInput()boolean -
 getInput(Class<<V>>)java.util.Optional<<V>> - <V=Object>
 getInput(Class<<V>>,java.lang.reflect.Type)java.util.Optional<<V>> - <V=Object>
 hasResult()boolean -
 getResult(Class<<V>>)java.util.Optional<<V>> - <V=Object>
 getResult(Class<<V>>,java.lang.reflect.Type)java.util.Optional<<V>> - <V=Object>
 getFailure()Exception -
NexusOperationExecutionMetadata -
 fromListInfo(io.temporal.api.nexus.v1.NexusOperationExecutionListInfo).NexusOperationExecutionMetadata s
 getRawListInfo()io.temporal.api.nexus.v1.NexusOperationExecutionListInfo -
 getOperationId()String -
 getRunId()String -
 getEndpoint()String -
 getService()String -
 getOperation()String -
 getScheduledTime()java.time.Instant -
 getCloseTime()java.time.Instant -
 getStatus()io.temporal.api.enums.v1.NexusOperationExecutionStatus -
 getSearchAttributes()io.temporal.common.SearchAttributes -
 getStateTransitionCount()long -
 getExecutionDuration()java.time.Duration -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
NexusOperationFailedException f :.NexusOperationException
 new(String,String,String,Throwable) -
NexusOperationHandle ai <R=Object> :.UntypedNexusOperationHandle
 fromUntyped(.UntypedNexusOperationHandle,Class<<R>>).NexusOperationHandle<<R>> s <R=Object>
 fromUntyped(.UntypedNexusOperationHandle,Class<<R>>,java.lang.reflect.Type).NexusOperationHandle<<R>> s <R=Object>
 getResult()<R> a
 getResult(long,java.util.concurrent.TimeUnit)<R> a !java.util.concurrent.TimeoutException
 getResultAsync()java.util.concurrent.CompletableFuture<<R>> a
 getResultAsync(long,java.util.concurrent.TimeUnit)java.util.concurrent.CompletableFuture<<R>> a
NexusOperationNotFoundException f :.NexusOperationException
 new(String,String,Throwable) -
NexusServiceClient ai <T=Object> :.UntypedNexusServiceClient
 execute(io.temporal.workflow.Functions.Func2<<T>,<U>,<R>>,.StartNexusOperationOptions,<U>)<R> a <U=Object,R=Object>
 start(io.temporal.workflow.Functions.Func2<<T>,<U>,<R>>,.StartNexusOperationOptions,<U>).NexusOperationHandle<<R>> a <U=Object,R=Object>
 executeAsync(io.temporal.workflow.Functions.Func2<<T>,<U>,<R>>,.StartNexusOperationOptions,<U>)java.util.concurrent.CompletableFuture<<R>> a <U=Object,R=Object>
 execute(io.temporal.workflow.Functions.Func1<<T>,<R>>,.StartNexusOperationOptions)<R> a <R=Object>
 start(io.temporal.workflow.Functions.Func1<<T>,<R>>,.StartNexusOperationOptions).NexusOperationHandle<<R>> a <R=Object>
 executeAsync(io.temporal.workflow.Functions.Func1<<T>,<R>>,.StartNexusOperationOptions)java.util.concurrent.CompletableFuture<<R>> a <R=Object>
OnConflictOptions - +Builder
 newBuilder().OnConflictOptions.Builder s
 newBuilder(.OnConflictOptions).OnConflictOptions.Builder s
 getDefaultInstance().OnConflictOptions s
 isAttachRequestId()boolean -
 isAttachCompletionCallbacks()boolean -
 isAttachLinks()boolean -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
OnConflictOptions.Builder sf
 new(.OnConflictOptions) -
 new() -
 setAttachRequestId(boolean).OnConflictOptions.Builder -
 setAttachCompletionCallbacks(boolean).OnConflictOptions.Builder -
 setAttachLinks(boolean).OnConflictOptions.Builder -
 build().OnConflictOptions -
StartActivityOptions f +Builder
 newBuilder().StartActivityOptions.Builder s
 newBuilder(.StartActivityOptions).StartActivityOptions.Builder s
 toBuilder().StartActivityOptions.Builder -
 getId()String -
 getTaskQueue()String -
 getScheduleToCloseTimeout()java.time.Duration -
 getScheduleToStartTimeout()java.time.Duration -
 getStartToCloseTimeout()java.time.Duration -
 getHeartbeatTimeout()java.time.Duration -
 getIdReusePolicy()io.temporal.api.enums.v1.ActivityIdReusePolicy -
 getIdConflictPolicy()io.temporal.api.enums.v1.ActivityIdConflictPolicy -
 getRetryOptions()io.temporal.common.RetryOptions -
 getTypedSearchAttributes()io.temporal.common.SearchAttributes -
 getStaticSummary()String -
 getStaticDetails()String -
 getPriority()io.temporal.common.Priority -
 getStartDelay()java.time.Duration -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
StartActivityOptions.Builder sf
 setId(String).StartActivityOptions.Builder -
 setTaskQueue(String).StartActivityOptions.Builder -
 setScheduleToCloseTimeout(java.time.Duration).StartActivityOptions.Builder -
 setScheduleToStartTimeout(java.time.Duration).StartActivityOptions.Builder -
 setStartToCloseTimeout(java.time.Duration).StartActivityOptions.Builder -
 setHeartbeatTimeout(java.time.Duration).StartActivityOptions.Builder -
 setIdReusePolicy(io.temporal.api.enums.v1.ActivityIdReusePolicy).StartActivityOptions.Builder -
 setIdConflictPolicy(io.temporal.api.enums.v1.ActivityIdConflictPolicy).StartActivityOptions.Builder -
 setRetryOptions(io.temporal.common.RetryOptions).StartActivityOptions.Builder -
 setTypedSearchAttributes(io.temporal.common.SearchAttributes).StartActivityOptions.Builder -
 setStaticSummary(String).StartActivityOptions.Builder -
 setStaticDetails(String).StartActivityOptions.Builder -
 setPriority(io.temporal.common.Priority).StartActivityOptions.Builder -
 setStartDelay(java.time.Duration).StartActivityOptions.Builder -
 build().StartActivityOptions -
StartNexusOperationOptions f +Builder
 newBuilder().StartNexusOperationOptions.Builder s
 newBuilder(.StartNexusOperationOptions).StartNexusOperationOptions.Builder s
 toBuilder().StartNexusOperationOptions.Builder -
 getId()String -
 getScheduleToCloseTimeout()java.time.Duration -
 getScheduleToStartTimeout()java.time.Duration -
 getStartToCloseTimeout()java.time.Duration -
 getTypedSearchAttributes()io.temporal.common.SearchAttributes -
 getSummary()String -
 getIdReusePolicy()io.temporal.api.enums.v1.NexusOperationIdReusePolicy -
 getIdConflictPolicy()io.temporal.api.enums.v1.NexusOperationIdConflictPolicy -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
StartNexusOperationOptions.Builder sf
 setId(String).StartNexusOperationOptions.Builder -
 setScheduleToCloseTimeout(java.time.Duration).StartNexusOperationOptions.Builder -
 setScheduleToStartTimeout(java.time.Duration).StartNexusOperationOptions.Builder -
 setStartToCloseTimeout(java.time.Duration).StartNexusOperationOptions.Builder -
 setTypedSearchAttributes(io.temporal.common.SearchAttributes).StartNexusOperationOptions.Builder -
 setSummary(String).StartNexusOperationOptions.Builder -
 setIdReusePolicy(io.temporal.api.enums.v1.NexusOperationIdReusePolicy).StartNexusOperationOptions.Builder -
 setIdConflictPolicy(io.temporal.api.enums.v1.NexusOperationIdConflictPolicy).StartNexusOperationOptions.Builder -
 build().StartNexusOperationOptions -
UntypedActivityHandle ai
 getActivityId()String a
 getActivityRunId()String a
 getResult(Class<<R>>)<R> a <R=Object>
 getResult(Class<<R>>,java.lang.reflect.Type)<R> a <R=Object>
 getResult(long,java.util.concurrent.TimeUnit,Class<<R>>)<R> a <R=Object> !java.util.concurrent.TimeoutException
 getResult(long,java.util.concurrent.TimeUnit,Class<<R>>,java.lang.reflect.Type)<R> a <R=Object> !java.util.concurrent.TimeoutException
 getResultAsync(Class<<R>>)java.util.concurrent.CompletableFuture<<R>> a <R=Object>
 getResultAsync(Class<<R>>,java.lang.reflect.Type)java.util.concurrent.CompletableFuture<<R>> a <R=Object>
 getResultAsync(long,java.util.concurrent.TimeUnit,Class<<R>>)java.util.concurrent.CompletableFuture<<R>> a <R=Object>
 getResultAsync(long,java.util.concurrent.TimeUnit,Class<<R>>,java.lang.reflect.Type)java.util.concurrent.CompletableFuture<<R>> a <R=Object>
 describe().ActivityExecutionDescription a
 cancel()void a
 cancel(String)void a
 terminate()void a
 terminate(String)void a
UntypedNexusOperationHandle ai
 getNexusOperationId()String a
 getNexusOperationRunId()String a
 getResult(Class<<R>>)<R> a <R=Object>
 getResult(Class<<R>>,java.lang.reflect.Type)<R> a <R=Object>
 getResult(long,java.util.concurrent.TimeUnit,Class<<R>>)<R> a <R=Object> !java.util.concurrent.TimeoutException
 getResult(long,java.util.concurrent.TimeUnit,Class<<R>>,java.lang.reflect.Type)<R> a <R=Object> !java.util.concurrent.TimeoutException
 getResultAsync(Class<<R>>)java.util.concurrent.CompletableFuture<<R>> a <R=Object>
 getResultAsync(Class<<R>>,java.lang.reflect.Type)java.util.concurrent.CompletableFuture<<R>> a <R=Object>
 getResultAsync(long,java.util.concurrent.TimeUnit,Class<<R>>)java.util.concurrent.CompletableFuture<<R>> a <R=Object>
 getResultAsync(long,java.util.concurrent.TimeUnit,Class<<R>>,java.lang.reflect.Type)java.util.concurrent.CompletableFuture<<R>> a <R=Object>
 describe().NexusOperationExecutionDescription a
 cancel()void a
 cancel(String)void a
 terminate()void a
 terminate(String)void a
UntypedNexusServiceClient ai
 start(String,.StartNexusOperationOptions,Object).UntypedNexusOperationHandle a
 execute(String,Class<<R>>,.StartNexusOperationOptions,Object)<R> a <R=Object>
 execute(String,Class<<R>>,java.lang.reflect.Type,.StartNexusOperationOptions,Object)<R> a <R=Object>
UpdateOptions f <T=Object> +Builder
 newBuilder().UpdateOptions.Builder<<T>> s <T=Object>
 newBuilder(Class<<T>>).UpdateOptions.Builder<<T>> s <T=Object>
 newBuilder(.UpdateOptions<<T>>).UpdateOptions.Builder<<T>> s <T=Object>
 getDefaultInstance().UpdateOptions s
 getUpdateName()String -
 getUpdateId()String -
 getFirstExecutionRunId()String -
 getWaitForStage().WorkflowUpdateStage -
 getResultClass()Class<<T>> -
 getResultType()java.lang.reflect.Type -
 toBuilder().UpdateOptions.Builder -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
 validate()void -
UpdateOptions.Builder sf <T=Object>
 setUpdateName(String).UpdateOptions.Builder<<T>> -
 setUpdateId(String).UpdateOptions.Builder<<T>> -
 setFirstExecutionRunId(String).UpdateOptions.Builder<<T>> -
 setWaitForStage(.WorkflowUpdateStage).UpdateOptions.Builder<<T>> -
 setResultClass(Class<<T>>).UpdateOptions.Builder<<T>> -
 setResultType(java.lang.reflect.Type).UpdateOptions.Builder<<T>> -
 build().UpdateOptions<<T>> -
WithStartWorkflowOperation f <R=Object>
 new(io.temporal.workflow.Functions.Func<<R>>) -
 new(io.temporal.workflow.Functions.Func1<<A1>,<R>>,<A1>) - <A1=Object>
 new(io.temporal.workflow.Functions.Func2<<A1>,<A2>,<R>>,<A1>,<A2>) - <A1=Object,A2=Object>
 new(io.temporal.workflow.Functions.Func3<<A1>,<A2>,<A3>,<R>>,<A1>,<A2>,<A3>) - <A1=Object,A2=Object,A3=Object>
 new(io.temporal.workflow.Functions.Func4<<A1>,<A2>,<A3>,<A4>,<R>>,<A1>,<A2>,<A3>,<A4>) - <A1=Object,A2=Object,A3=Object,A4=Object>
 new(io.temporal.workflow.Functions.Func5<<A1>,<A2>,<A3>,<A4>,<A5>,<R>>,<A1>,<A2>,<A3>,<A4>,<A5>) - <A1=Object,A2=Object,A3=Object,A4=Object,A5=Object>
 new(io.temporal.workflow.Functions.Func6<<A1>,<A2>,<A3>,<A4>,<A5>,<A6>,<R>>,<A1>,<A2>,<A3>,<A4>,<A5>,<A6>) - <A1=Object,A2=Object,A3=Object,A4=Object,A5=Object,A6=Object>
 new(io.temporal.workflow.Functions.Proc) -
 new(io.temporal.workflow.Functions.Proc1<<A1>>,<A1>) - <A1=Object>
 new(io.temporal.workflow.Functions.Proc2<<A1>,<A2>>,<A1>,<A2>) - <A1=Object,A2=Object>
 new(io.temporal.workflow.Functions.Proc3<<A1>,<A2>,<A3>>,<A1>,<A2>,<A3>) - <A1=Object,A2=Object,A3=Object>
 new(io.temporal.workflow.Functions.Proc4<<A1>,<A2>,<A3>,<A4>>,<A1>,<A2>,<A3>,<A4>) - <A1=Object,A2=Object,A3=Object,A4=Object>
 new(io.temporal.workflow.Functions.Proc5<<A1>,<A2>,<A3>,<A4>,<A5>>,<A1>,<A2>,<A3>,<A4>,<A5>) - <A1=Object,A2=Object,A3=Object,A4=Object,A5=Object>
 new(io.temporal.workflow.Functions.Proc6<<A1>,<A2>,<A3>,<A4>,<A5>,<A6>>,<A1>,<A2>,<A3>,<A4>,<A5>,<A6>) - <A1=Object,A2=Object,A3=Object,A4=Object,A5=Object,A6=Object>
 getResult()<R> -
 toString()String -
WorkerBuildIdVersionSets x +CompatibleSet
 defaultBuildId()java.util.Optional<String> -
 defaultSet().WorkerBuildIdVersionSets.CompatibleSet -
 allSets()java.util.List<.WorkerBuildIdVersionSets.CompatibleSet> -
WorkerBuildIdVersionSets.CompatibleSet s
 getBuildIds()java.util.List<String> -
 defaultBuildId()java.util.Optional<String> -
WorkerTaskReachability -
 new(io.temporal.api.workflowservice.v1.GetWorkerTaskReachabilityResponse) -
 getBuildIdReachability()java.util.Map<String,.BuildIdReachability> -
WorkflowClient ai
 QUERY_TYPE_STACK_TRACE String sf
 QUERY_TYPE_WORKFLOW_METADATA String sf
 QUERY_TYPE_REPLAY_ONLY String sf
 newInstance(io.temporal.serviceclient.WorkflowServiceStubs).WorkflowClient s
 newInstance(io.temporal.serviceclient.WorkflowServiceStubs,.WorkflowClientOptions).WorkflowClient s
 getOptions().WorkflowClientOptions a
 getWorkflowServiceStubs()io.temporal.serviceclient.WorkflowServiceStubs a
 newWorkflowStub(Class<<T>>,.WorkflowOptions)<T> a <T=Object>
 newWorkflowStub(Class<<T>>,String)<T> a <T=Object>
 newWorkflowStub(Class<<T>>,String,java.util.Optional<String>)<T> ax <T=Object>
 newWorkflowStub(Class<<T>>,.WorkflowTargetOptions)<T> a <T=Object>
 newUntypedWorkflowStub(String).WorkflowStub a
 newUntypedWorkflowStub(String,.WorkflowOptions).WorkflowStub a
 newUntypedWorkflowStub(String,java.util.Optional<String>,java.util.Optional<String>).WorkflowStub ax
 newUntypedWorkflowStub(io.temporal.api.common.v1.WorkflowExecution,java.util.Optional<String>).WorkflowStub ax
 newUntypedWorkflowStub(.WorkflowTargetOptions).WorkflowStub a
 newUntypedWorkflowStub(.WorkflowTargetOptions,java.util.Optional<String>).WorkflowStub a
 newActivityCompletionClient().ActivityCompletionClient a
 newSignalWithStartRequest().BatchRequest a
 signalWithStart(.BatchRequest)io.temporal.api.common.v1.WorkflowExecution a
 listExecutions(String)java.util.stream.Stream<.WorkflowExecutionMetadata> a
 countWorkflows(String).WorkflowExecutionCount a
 streamHistory(String)java.util.stream.Stream<io.temporal.api.history.v1.HistoryEvent> a
 streamHistory(String,String)java.util.stream.Stream<io.temporal.api.history.v1.HistoryEvent> a
 fetchHistory(String)io.temporal.common.WorkflowExecutionHistory a
 fetchHistory(String,String)io.temporal.common.WorkflowExecutionHistory a
 updateWorkerBuildIdCompatability(String,.BuildIdOperation)void ax
 getWorkerBuildIdCompatability(String).WorkerBuildIdVersionSets ax
 getWorkerTaskReachability(Iterable<String>,Iterable<String>,io.temporal.api.enums.v1.TaskReachability).WorkerTaskReachability ax
 start(io.temporal.workflow.Functions.Proc)io.temporal.api.common.v1.WorkflowExecution s
 start(io.temporal.workflow.Functions.Proc1<<A1>>,<A1>)io.temporal.api.common.v1.WorkflowExecution s <A1=Object>
 start(io.temporal.workflow.Functions.Proc2<<A1>,<A2>>,<A1>,<A2>)io.temporal.api.common.v1.WorkflowExecution s <A1=Object,A2=Object>
 start(io.temporal.workflow.Functions.Proc3<<A1>,<A2>,<A3>>,<A1>,<A2>,<A3>)io.temporal.api.common.v1.WorkflowExecution s <A1=Object,A2=Object,A3=Object>
 start(io.temporal.workflow.Functions.Proc4<<A1>,<A2>,<A3>,<A4>>,<A1>,<A2>,<A3>,<A4>)io.temporal.api.common.v1.WorkflowExecution s <A1=Object,A2=Object,A3=Object,A4=Object>
 start(io.temporal.workflow.Functions.Proc5<<A1>,<A2>,<A3>,<A4>,<A5>>,<A1>,<A2>,<A3>,<A4>,<A5>)io.temporal.api.common.v1.WorkflowExecution s <A1=Object,A2=Object,A3=Object,A4=Object,A5=Object>
 start(io.temporal.workflow.Functions.Proc6<<A1>,<A2>,<A3>,<A4>,<A5>,<A6>>,<A1>,<A2>,<A3>,<A4>,<A5>,<A6>)io.temporal.api.common.v1.WorkflowExecution s <A1=Object,A2=Object,A3=Object,A4=Object,A5=Object,A6=Object>
 start(io.temporal.workflow.Functions.Func<<R>>)io.temporal.api.common.v1.WorkflowExecution s <R=Object>
 start(io.temporal.workflow.Functions.Func1<<A1>,<R>>,<A1>)io.temporal.api.common.v1.WorkflowExecution s <A1=Object,R=Object>
 start(io.temporal.workflow.Functions.Func2<<A1>,<A2>,<R>>,<A1>,<A2>)io.temporal.api.common.v1.WorkflowExecution s <A1=Object,A2=Object,R=Object>
 start(io.temporal.workflow.Functions.Func3<<A1>,<A2>,<A3>,<R>>,<A1>,<A2>,<A3>)io.temporal.api.common.v1.WorkflowExecution s <A1=Object,A2=Object,A3=Object,R=Object>
 start(io.temporal.workflow.Functions.Func4<<A1>,<A2>,<A3>,<A4>,<R>>,<A1>,<A2>,<A3>,<A4>)io.temporal.api.common.v1.WorkflowExecution s <A1=Object,A2=Object,A3=Object,A4=Object,R=Object>
 start(io.temporal.workflow.Functions.Func5<<A1>,<A2>,<A3>,<A4>,<A5>,<R>>,<A1>,<A2>,<A3>,<A4>,<A5>)io.temporal.api.common.v1.WorkflowExecution s <A1=Object,A2=Object,A3=Object,A4=Object,A5=Object,R=Object>
 start(io.temporal.workflow.Functions.Func6<<A1>,<A2>,<A3>,<A4>,<A5>,<A6>,<R>>,<A1>,<A2>,<A3>,<A4>,<A5>,<A6>)io.temporal.api.common.v1.WorkflowExecution s <A1=Object,A2=Object,A3=Object,A4=Object,A5=Object,A6=Object,R=Object>
 startUpdate(io.temporal.workflow.Functions.Proc,.UpdateOptions<Void>).WorkflowUpdateHandle<Void> s
 startUpdate(io.temporal.workflow.Functions.Proc1<<A1>>,<A1>,.UpdateOptions<Void>).WorkflowUpdateHandle<Void> s <A1=Object>
 startUpdate(io.temporal.workflow.Functions.Proc2<<A1>,<A2>>,<A1>,<A2>,.UpdateOptions<Void>).WorkflowUpdateHandle<Void> s <A1=Object,A2=Object>
 startUpdate(io.temporal.workflow.Functions.Proc3<<A1>,<A2>,<A3>>,<A1>,<A2>,<A3>,.UpdateOptions<Void>).WorkflowUpdateHandle<Void> s <A1=Object,A2=Object,A3=Object>
 startUpdate(io.temporal.workflow.Functions.Proc4<<A1>,<A2>,<A3>,<A4>>,<A1>,<A2>,<A3>,<A4>,.UpdateOptions<Void>).WorkflowUpdateHandle<Void> s <A1=Object,A2=Object,A3=Object,A4=Object>
 startUpdate(io.temporal.workflow.Functions.Proc5<<A1>,<A2>,<A3>,<A4>,<A5>>,<A1>,<A2>,<A3>,<A4>,<A5>,.UpdateOptions<Void>).WorkflowUpdateHandle<Void> s <A1=Object,A2=Object,A3=Object,A4=Object,A5=Object>
 startUpdate(io.temporal.workflow.Functions.Proc6<<A1>,<A2>,<A3>,<A4>,<A5>,<A6>>,<A1>,<A2>,<A3>,<A4>,<A5>,<A6>,.UpdateOptions<Void>).WorkflowUpdateHandle<Void> s <A1=Object,A2=Object,A3=Object,A4=Object,A5=Object,A6=Object>
 startUpdate(io.temporal.workflow.Functions.Func<<R>>,.UpdateOptions<<R>>).WorkflowUpdateHandle<<R>> s <R=Object>
 startUpdate(io.temporal.workflow.Functions.Func1<<A1>,<R>>,<A1>,.UpdateOptions<<R>>).WorkflowUpdateHandle<<R>> s <R=Object,A1=Object>
 startUpdate(io.temporal.workflow.Functions.Func2<<A1>,<A2>,<R>>,<A1>,<A2>,.UpdateOptions<<R>>).WorkflowUpdateHandle<<R>> s <R=Object,A1=Object,A2=Object>
 startUpdate(io.temporal.workflow.Functions.Func3<<A1>,<A2>,<A3>,<R>>,<A1>,<A2>,<A3>,.UpdateOptions<<R>>).WorkflowUpdateHandle<<R>> s <R=Object,A1=Object,A2=Object,A3=Object>
 startUpdate(io.temporal.workflow.Functions.Func4<<A1>,<A2>,<A3>,<A4>,<R>>,<A1>,<A2>,<A3>,<A4>,.UpdateOptions<<R>>).WorkflowUpdateHandle<<R>> s <R=Object,A1=Object,A2=Object,A3=Object,A4=Object>
 startUpdate(io.temporal.workflow.Functions.Func5<<A1>,<A2>,<A3>,<A4>,<A5>,<R>>,<A1>,<A2>,<A3>,<A4>,<A5>,.UpdateOptions<<R>>).WorkflowUpdateHandle<<R>> s <R=Object,A1=Object,A2=Object,A3=Object,A4=Object,A5=Object>
 startUpdate(io.temporal.workflow.Functions.Func6<<A1>,<A2>,<A3>,<A4>,<A5>,<A6>,<R>>,<A1>,<A2>,<A3>,<A4>,<A5>,<A6>,.UpdateOptions<<R>>).WorkflowUpdateHandle<<R>> s <R=Object,A1=Object,A2=Object,A3=Object,A4=Object,A5=Object,A6=Object>
 startUpdateWithStart(io.temporal.workflow.Functions.Proc,.UpdateOptions<<R>>,.WithStartWorkflowOperation<?>).WorkflowUpdateHandle<<R>> s <R=Object>
 startUpdateWithStart(io.temporal.workflow.Functions.Proc1<<A1>>,<A1>,.UpdateOptions<<R>>,.WithStartWorkflowOperation<?>).WorkflowUpdateHandle<<R>> s <R=Object,A1=Object>
 startUpdateWithStart(io.temporal.workflow.Functions.Proc2<<A1>,<A2>>,<A1>,<A2>,.UpdateOptions<<R>>,.WithStartWorkflowOperation<?>).WorkflowUpdateHandle<<R>> s <R=Object,A1=Object,A2=Object>
 startUpdateWithStart(io.temporal.workflow.Functions.Proc3<<A1>,<A2>,<A3>>,<A1>,<A2>,<A3>,.UpdateOptions<<R>>,.WithStartWorkflowOperation<?>).WorkflowUpdateHandle<<R>> s <R=Object,A1=Object,A2=Object,A3=Object>
 startUpdateWithStart(io.temporal.workflow.Functions.Proc4<<A1>,<A2>,<A3>,<A4>>,<A1>,<A2>,<A3>,<A4>,.UpdateOptions<<R>>,.WithStartWorkflowOperation<?>).WorkflowUpdateHandle<<R>> s <R=Object,A1=Object,A2=Object,A3=Object,A4=Object>
 startUpdateWithStart(io.temporal.workflow.Functions.Proc5<<A1>,<A2>,<A3>,<A4>,<A5>>,<A1>,<A2>,<A3>,<A4>,<A5>,.UpdateOptions<<R>>,.WithStartWorkflowOperation<?>).WorkflowUpdateHandle<<R>> s <R=Object,A1=Object,A2=Object,A3=Object,A4=Object,A5=Object>
 startUpdateWithStart(io.temporal.workflow.Functions.Proc6<<A1>,<A2>,<A3>,<A4>,<A5>,<A6>>,<A1>,<A2>,<A3>,<A4>,<A5>,<A6>,.UpdateOptions<<R>>,.WithStartWorkflowOperation<?>).WorkflowUpdateHandle<<R>> s <R=Object,A1=Object,A2=Object,A3=Object,A4=Object,A5=Object,A6=Object>
 startUpdateWithStart(io.temporal.workflow.Functions.Func<<R>>,.UpdateOptions<<R>>,.WithStartWorkflowOperation<?>).WorkflowUpdateHandle<<R>> s <R=Object>
 startUpdateWithStart(io.temporal.workflow.Functions.Func1<<A1>,<R>>,<A1>,.UpdateOptions<<R>>,.WithStartWorkflowOperation<?>).WorkflowUpdateHandle<<R>> s <A1=Object,R=Object>
 startUpdateWithStart(io.temporal.workflow.Functions.Func2<<A1>,<A2>,<R>>,<A1>,<A2>,.UpdateOptions<<R>>,.WithStartWorkflowOperation<?>).WorkflowUpdateHandle<<R>> s <A1=Object,A2=Object,R=Object>
 startUpdateWithStart(io.temporal.workflow.Functions.Func3<<A1>,<A2>,<A3>,<R>>,<A1>,<A2>,<A3>,.UpdateOptions<<R>>,.WithStartWorkflowOperation<?>).WorkflowUpdateHandle<<R>> s <A1=Object,A2=Object,A3=Object,R=Object>
 startUpdateWithStart(io.temporal.workflow.Functions.Func4<<A1>,<A2>,<A3>,<A4>,<R>>,<A1>,<A2>,<A3>,<A4>,.UpdateOptions<<R>>,.WithStartWorkflowOperation<?>).WorkflowUpdateHandle<<R>> s <A1=Object,A2=Object,A3=Object,A4=Object,R=Object>
 startUpdateWithStart(io.temporal.workflow.Functions.Func5<<A1>,<A2>,<A3>,<A4>,<A5>,<R>>,<A1>,<A2>,<A3>,<A4>,<A5>,.UpdateOptions<<R>>,.WithStartWorkflowOperation<?>).WorkflowUpdateHandle<<R>> s <A1=Object,A2=Object,A3=Object,A4=Object,A5=Object,R=Object>
 startUpdateWithStart(io.temporal.workflow.Functions.Func6<<A1>,<A2>,<A3>,<A4>,<A5>,<A6>,<R>>,<A1>,<A2>,<A3>,<A4>,<A5>,<A6>,.UpdateOptions<<R>>,.WithStartWorkflowOperation<?>).WorkflowUpdateHandle<<R>> s <A1=Object,A2=Object,A3=Object,A4=Object,A5=Object,A6=Object,R=Object>
 executeUpdateWithStart(io.temporal.workflow.Functions.Proc,.UpdateOptions<<R>>,.WithStartWorkflowOperation<?>)<R> s <R=Object>
 executeUpdateWithStart(io.temporal.workflow.Functions.Proc1<<A1>>,<A1>,.UpdateOptions<<R>>,.WithStartWorkflowOperation<?>)<R> s <R=Object,A1=Object>
 executeUpdateWithStart(io.temporal.workflow.Functions.Proc2<<A1>,<A2>>,<A1>,<A2>,.UpdateOptions<<R>>,.WithStartWorkflowOperation<?>)<R> s <R=Object,A1=Object,A2=Object>
 executeUpdateWithStart(io.temporal.workflow.Functions.Proc3<<A1>,<A2>,<A3>>,<A1>,<A2>,<A3>,.UpdateOptions<<R>>,.WithStartWorkflowOperation<?>)<R> s <R=Object,A1=Object,A2=Object,A3=Object>
 executeUpdateWithStart(io.temporal.workflow.Functions.Proc4<<A1>,<A2>,<A3>,<A4>>,<A1>,<A2>,<A3>,<A4>,.UpdateOptions<<R>>,.WithStartWorkflowOperation<?>)<R> s <R=Object,A1=Object,A2=Object,A3=Object,A4=Object>
 executeUpdateWithStart(io.temporal.workflow.Functions.Proc5<<A1>,<A2>,<A3>,<A4>,<A5>>,<A1>,<A2>,<A3>,<A4>,<A5>,.UpdateOptions<<R>>,.WithStartWorkflowOperation<?>)<R> s <R=Object,A1=Object,A2=Object,A3=Object,A4=Object,A5=Object>
 executeUpdateWithStart(io.temporal.workflow.Functions.Proc6<<A1>,<A2>,<A3>,<A4>,<A5>,<A6>>,<A1>,<A2>,<A3>,<A4>,<A5>,<A6>,.UpdateOptions<<R>>,.WithStartWorkflowOperation<?>)<R> s <R=Object,A1=Object,A2=Object,A3=Object,A4=Object,A5=Object,A6=Object>
 executeUpdateWithStart(io.temporal.workflow.Functions.Func<<R>>,.UpdateOptions<<R>>,.WithStartWorkflowOperation<?>)<R> s <R=Object>
 executeUpdateWithStart(io.temporal.workflow.Functions.Func1<<A1>,<R>>,<A1>,.UpdateOptions<<R>>,.WithStartWorkflowOperation<?>)<R> s <A1=Object,R=Object>
 executeUpdateWithStart(io.temporal.workflow.Functions.Func2<<A1>,<A2>,<R>>,<A1>,<A2>,.UpdateOptions<<R>>,.WithStartWorkflowOperation<?>)<R> s <A1=Object,A2=Object,R=Object>
 executeUpdateWithStart(io.temporal.workflow.Functions.Func3<<A1>,<A2>,<A3>,<R>>,<A1>,<A2>,<A3>,.UpdateOptions<<R>>,.WithStartWorkflowOperation<?>)<R> s <A1=Object,A2=Object,A3=Object,R=Object>
 executeUpdateWithStart(io.temporal.workflow.Functions.Func4<<A1>,<A2>,<A3>,<A4>,<R>>,<A1>,<A2>,<A3>,<A4>,.UpdateOptions<<R>>,.WithStartWorkflowOperation<?>)<R> s <A1=Object,A2=Object,A3=Object,A4=Object,R=Object>
 executeUpdateWithStart(io.temporal.workflow.Functions.Func5<<A1>,<A2>,<A3>,<A4>,<A5>,<R>>,<A1>,<A2>,<A3>,<A4>,<A5>,.UpdateOptions<<R>>,.WithStartWorkflowOperation<?>)<R> s <A1=Object,A2=Object,A3=Object,A4=Object,A5=Object,R=Object>
 executeUpdateWithStart(io.temporal.workflow.Functions.Func6<<A1>,<A2>,<A3>,<A4>,<A5>,<A6>,<R>>,<A1>,<A2>,<A3>,<A4>,<A5>,<A6>,.UpdateOptions<<R>>,.WithStartWorkflowOperation<?>)<R> s <A1=Object,A2=Object,A3=Object,A4=Object,A5=Object,A6=Object,R=Object>
 execute(io.temporal.workflow.Functions.Proc)java.util.concurrent.CompletableFuture<Void> s
 execute(io.temporal.workflow.Functions.Proc1<<A1>>,<A1>)java.util.concurrent.CompletableFuture<Void> s <A1=Object>
 execute(io.temporal.workflow.Functions.Proc2<<A1>,<A2>>,<A1>,<A2>)java.util.concurrent.CompletableFuture<Void> s <A1=Object,A2=Object>
 execute(io.temporal.workflow.Functions.Proc3<<A1>,<A2>,<A3>>,<A1>,<A2>,<A3>)java.util.concurrent.CompletableFuture<Void> s <A1=Object,A2=Object,A3=Object>
 execute(io.temporal.workflow.Functions.Proc4<<A1>,<A2>,<A3>,<A4>>,<A1>,<A2>,<A3>,<A4>)java.util.concurrent.CompletableFuture<Void> s <A1=Object,A2=Object,A3=Object,A4=Object>
 execute(io.temporal.workflow.Functions.Proc5<<A1>,<A2>,<A3>,<A4>,<A5>>,<A1>,<A2>,<A3>,<A4>,<A5>)java.util.concurrent.CompletableFuture<Void> s <A1=Object,A2=Object,A3=Object,A4=Object,A5=Object>
 execute(io.temporal.workflow.Functions.Proc6<<A1>,<A2>,<A3>,<A4>,<A5>,<A6>>,<A1>,<A2>,<A3>,<A4>,<A5>,<A6>)java.util.concurrent.CompletableFuture<Void> s <A1=Object,A2=Object,A3=Object,A4=Object,A5=Object,A6=Object>
 execute(io.temporal.workflow.Functions.Func<<R>>)java.util.concurrent.CompletableFuture<<R>> s <R=Object>
 execute(io.temporal.workflow.Functions.Func1<<A1>,<R>>,<A1>)java.util.concurrent.CompletableFuture<<R>> s <A1=Object,R=Object>
 execute(io.temporal.workflow.Functions.Func2<<A1>,<A2>,<R>>,<A1>,<A2>)java.util.concurrent.CompletableFuture<<R>> s <A1=Object,A2=Object,R=Object>
 execute(io.temporal.workflow.Functions.Func3<<A1>,<A2>,<A3>,<R>>,<A1>,<A2>,<A3>)java.util.concurrent.CompletableFuture<<R>> s <A1=Object,A2=Object,A3=Object,R=Object>
 execute(io.temporal.workflow.Functions.Func4<<A1>,<A2>,<A3>,<A4>,<R>>,<A1>,<A2>,<A3>,<A4>)java.util.concurrent.CompletableFuture<<R>> s <A1=Object,A2=Object,A3=Object,A4=Object,R=Object>
 execute(io.temporal.workflow.Functions.Func5<<A1>,<A2>,<A3>,<A4>,<A5>,<R>>,<A1>,<A2>,<A3>,<A4>,<A5>)java.util.concurrent.CompletableFuture<<R>> s <A1=Object,A2=Object,A3=Object,A4=Object,A5=Object,R=Object>
 execute(io.temporal.workflow.Functions.Func6<<A1>,<A2>,<A3>,<A4>,<A5>,<A6>,<R>>,<A1>,<A2>,<A3>,<A4>,<A5>,<A6>)java.util.concurrent.CompletableFuture<<R>> s <A1=Object,A2=Object,A3=Object,A4=Object,A5=Object,A6=Object,R=Object>
 getInternal()Object a
WorkflowClientOptions f +Builder
 newBuilder().WorkflowClientOptions.Builder s
 newBuilder(.WorkflowClientOptions).WorkflowClientOptions.Builder s
 toBuilder().WorkflowClientOptions.Builder -
 getDefaultInstance().WorkflowClientOptions s
 getNamespace()String -
 getDataConverter()io.temporal.common.converter.DataConverter -
 getInterceptors()io.temporal.common.interceptors.WorkflowClientInterceptor[] -
 getIdentity()String -
 getBinaryChecksum()String x
 getContextPropagators()java.util.List<io.temporal.common.context.ContextPropagator> -
 getQueryRejectCondition()io.temporal.api.enums.v1.QueryRejectCondition -
 getPlugins().WorkflowClientPlugin[] -
 getWorkerHeartbeatInterval()java.time.Duration -
 toString()String -
 equals(Object)boolean -
 hashCode()int -
WorkflowClientOptions.Builder sf
 setNamespace(String).WorkflowClientOptions.Builder -
 setDataConverter(io.temporal.common.converter.DataConverter).WorkflowClientOptions.Builder -
 setInterceptors(io.temporal.common.interceptors.WorkflowClientInterceptor[]).WorkflowClientOptions.Builder v
 setIdentity(String).WorkflowClientOptions.Builder -
 setBinaryChecksum(String).WorkflowClientOptions.Builder x
 setContextPropagators(java.util.List<io.temporal.common.context.ContextPropagator>).WorkflowClientOptions.Builder -
 setQueryRejectCondition(io.temporal.api.enums.v1.QueryRejectCondition).WorkflowClientOptions.Builder -
 setPlugins(.WorkflowClientPlugin[]).WorkflowClientOptions.Builder v
 setWorkerHeartbeatInterval(java.time.Duration).WorkflowClientOptions.Builder -
 build().WorkflowClientOptions -
 validateAndBuildWithDefaults().WorkflowClientOptions -
WorkflowClientPlugin ai
 getName()String a
 configureWorkflowClient(.WorkflowClientOptions.Builder)void a
WorkflowException a :io.temporal.failure.TemporalException
 new(io.temporal.api.common.v1.WorkflowExecution,String,Throwable) o
 new(String,io.temporal.api.common.v1.WorkflowExecution,String,Throwable) o
 getExecution()io.temporal.api.common.v1.WorkflowExecution -
 getWorkflowType()java.util.Optional<String> -
WorkflowExecutionAlreadyStarted f :.WorkflowException
 new(io.temporal.api.common.v1.WorkflowExecution,String,Throwable) -
WorkflowExecutionCount - +AggregationGroup
 new(io.temporal.api.workflowservice.v1.CountWorkflowExecutionsResponse) -
 getCount()long -
 getGroups()java.util.List<.WorkflowExecutionCount.AggregationGroup> -
WorkflowExecutionCount.AggregationGroup s
 getGroupValues()java.util.List<java.util.List<?>> -
 getCount()long -
WorkflowExecutionDescription - :.WorkflowExecutionMetadata
 new(io.temporal.api.workflowservice.v1.DescribeWorkflowExecutionResponse,io.temporal.common.converter.DataConverter) -
 getStaticSummary()String -
 getStaticDetails()String -
 getRawDescription()io.temporal.api.workflowservice.v1.DescribeWorkflowExecutionResponse -
WorkflowExecutionMetadata -
 new(io.temporal.api.workflow.v1.WorkflowExecutionInfo,io.temporal.common.converter.DataConverter) -
 getExecution()io.temporal.api.common.v1.WorkflowExecution -
 getWorkflowType()String -
 getTaskQueue()String -
 getStartTime()java.time.Instant -
 getExecutionTime()java.time.Instant -
 getCloseTime()java.time.Instant -
 getStatus()io.temporal.api.enums.v1.WorkflowExecutionStatus -
 getHistoryLength()long -
 getParentNamespace()String -
 getParentExecution()io.temporal.api.common.v1.WorkflowExecution -
 getRootExecution()io.temporal.api.common.v1.WorkflowExecution -
 getFirstRunId()String -
 getExecutionDuration()java.time.Duration -
 getSearchAttributes()java.util.Map<String,java.util.List<?>> x
 getTypedSearchAttributes()io.temporal.common.SearchAttributes -
 getMemo(String,Class<<T>>)Object - <T=Object>
 getMemo(String,Class<<T>>,java.lang.reflect.Type)<T> - <T=Object>
 getWorkflowExecutionInfo()io.temporal.api.workflow.v1.WorkflowExecutionInfo -
 equals(Object)boolean -
 hashCode()int -
WorkflowFailedException f :.WorkflowException
 new(io.temporal.api.common.v1.WorkflowExecution,String,io.temporal.api.enums.v1.EventType,long,io.temporal.api.enums.v1.RetryState,Throwable) -
 getRetryState()io.temporal.api.enums.v1.RetryState -
 getWorkflowTaskCompletedEventId()long -
 getWorkflowCloseEventType()io.temporal.api.enums.v1.EventType -
WorkflowNotFoundException f :.WorkflowException
 new(io.temporal.api.common.v1.WorkflowExecution,String,Throwable) -
WorkflowOptions f +Builder
 newBuilder().WorkflowOptions.Builder s
 newBuilder(.WorkflowOptions).WorkflowOptions.Builder s
 getDefaultInstance().WorkflowOptions s
 merge(io.temporal.common.MethodRetry,io.temporal.common.CronSchedule,.WorkflowOptions).WorkflowOptions s
 getWorkflowId()String -
 getWorkflowIdReusePolicy()io.temporal.api.enums.v1.WorkflowIdReusePolicy -
 getWorkflowRunTimeout()java.time.Duration -
 getWorkflowExecutionTimeout()java.time.Duration -
 getWorkflowTaskTimeout()java.time.Duration -
 getTaskQueue()String -
 getRetryOptions()io.temporal.common.RetryOptions -
 getCronSchedule()String -
 getMemo()java.util.Map<String,Object> -
 getSearchAttributes()java.util.Map<String,?> x
 getTypedSearchAttributes()io.temporal.common.SearchAttributes -
 getContextPropagators()java.util.List<io.temporal.common.context.ContextPropagator> -
 isDisableEagerExecution()boolean -
 getStartDelay()java.time.Duration -
 getWorkflowIdConflictPolicy()io.temporal.api.enums.v1.WorkflowIdConflictPolicy -
 getRequestId()String -
 getCompletionCallbacks()java.util.List<io.temporal.api.common.v1.Callback> -
 getLinks()java.util.List<io.temporal.api.common.v1.Link> -
 getStaticSummary()String -
 getStaticDetails()String -
 getOnConflictOptions().OnConflictOptions -
 getPriority()io.temporal.common.Priority -
 getVersioningOverride()io.temporal.common.VersioningOverride -
 toBuilder().WorkflowOptions.Builder -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
WorkflowOptions.Builder sf
 setWorkflowId(String).WorkflowOptions.Builder -
 setWorkflowIdReusePolicy(io.temporal.api.enums.v1.WorkflowIdReusePolicy).WorkflowOptions.Builder -
 setWorkflowIdConflictPolicy(io.temporal.api.enums.v1.WorkflowIdConflictPolicy).WorkflowOptions.Builder -
 setWorkflowRunTimeout(java.time.Duration).WorkflowOptions.Builder -
 setWorkflowExecutionTimeout(java.time.Duration).WorkflowOptions.Builder -
 setWorkflowTaskTimeout(java.time.Duration).WorkflowOptions.Builder -
 setTaskQueue(String).WorkflowOptions.Builder -
 setRetryOptions(io.temporal.common.RetryOptions).WorkflowOptions.Builder -
 setCronSchedule(String).WorkflowOptions.Builder -
 setMemo(java.util.Map<String,Object>).WorkflowOptions.Builder -
 setSearchAttributes(java.util.Map<String,?>).WorkflowOptions.Builder x
 setTypedSearchAttributes(io.temporal.common.SearchAttributes).WorkflowOptions.Builder -
 setContextPropagators(java.util.List<io.temporal.common.context.ContextPropagator>).WorkflowOptions.Builder -
 setDisableEagerExecution(boolean).WorkflowOptions.Builder -
 setStartDelay(java.time.Duration).WorkflowOptions.Builder -
 setStaticSummary(String).WorkflowOptions.Builder -
 setStaticDetails(String).WorkflowOptions.Builder -
 setRequestId(String).WorkflowOptions.Builder -
 setCompletionCallbacks(java.util.List<io.temporal.api.common.v1.Callback>).WorkflowOptions.Builder -
 setLinks(java.util.List<io.temporal.api.common.v1.Link>).WorkflowOptions.Builder -
 setOnConflictOptions(.OnConflictOptions).WorkflowOptions.Builder -
 setPriority(io.temporal.common.Priority).WorkflowOptions.Builder -
 setVersioningOverride(io.temporal.common.VersioningOverride).WorkflowOptions.Builder -
 build().WorkflowOptions -
 validateBuildWithDefaults().WorkflowOptions -
WorkflowQueryConditionallyRejectedException f :.WorkflowQueryRejectedException
 new(io.temporal.api.common.v1.WorkflowExecution,String,io.temporal.api.enums.v1.QueryRejectCondition,io.temporal.api.enums.v1.WorkflowExecutionStatus,Throwable) -
 getQueryRejectCondition()io.temporal.api.enums.v1.QueryRejectCondition -
 getWorkflowExecutionStatus()io.temporal.api.enums.v1.WorkflowExecutionStatus -
WorkflowQueryException - :.WorkflowException
 new(io.temporal.api.common.v1.WorkflowExecution,String,Throwable) -
WorkflowQueryRejectedException - :.WorkflowQueryException
 new(io.temporal.api.common.v1.WorkflowExecution,String,Throwable) -
WorkflowServiceException - :.WorkflowException
 new(io.temporal.api.common.v1.WorkflowExecution,String,Throwable) -
WorkflowStub ai
 fromTyped(<T>).WorkflowStub s <T=Object>
 signal(String,Object[])void av
 update(String,Class<<R>>,Object[])<R> av <R=Object>
 startUpdate(String,.WorkflowUpdateStage,Class<<R>>,Object[]).WorkflowUpdateHandle<<R>> av <R=Object>
 startUpdate(.UpdateOptions<<R>>,Object[]).WorkflowUpdateHandle<<R>> av <R=Object>
 getUpdateHandle(String,Class<<R>>).WorkflowUpdateHandle<<R>> a <R=Object>
 getUpdateHandle(String,Class<<R>>,java.lang.reflect.Type).WorkflowUpdateHandle<<R>> a <R=Object>
 start(Object[])io.temporal.api.common.v1.WorkflowExecution av
 startUpdateWithStart(.UpdateOptions<<R>>,Object[],Object[]).WorkflowUpdateHandle<<R>> a <R=Object>
 executeUpdateWithStart(.UpdateOptions<<R>>,Object[],Object[])<R> a <R=Object>
 signalWithStart(String,Object[],Object[])io.temporal.api.common.v1.WorkflowExecution a
 getWorkflowType()java.util.Optional<String> a
 getExecution()io.temporal.api.common.v1.WorkflowExecution a
 getResult(Class<<R>>)<R> a <R=Object>
 getResult(Class<<R>>,java.lang.reflect.Type)<R> a <R=Object>
 getResult(long,java.util.concurrent.TimeUnit,Class<<R>>)<R> a <R=Object> !java.util.concurrent.TimeoutException
 getResult(long,java.util.concurrent.TimeUnit,Class<<R>>,java.lang.reflect.Type)<R> a <R=Object> !java.util.concurrent.TimeoutException
 getResultAsync(Class<<R>>)java.util.concurrent.CompletableFuture<<R>> a <R=Object>
 getResultAsync(Class<<R>>,java.lang.reflect.Type)java.util.concurrent.CompletableFuture<<R>> a <R=Object>
 getResultAsync(long,java.util.concurrent.TimeUnit,Class<<R>>)java.util.concurrent.CompletableFuture<<R>> a <R=Object>
 getResultAsync(long,java.util.concurrent.TimeUnit,Class<<R>>,java.lang.reflect.Type)java.util.concurrent.CompletableFuture<<R>> a <R=Object>
 query(String,Class<<R>>,Object[])<R> av <R=Object>
 query(String,Class<<R>>,java.lang.reflect.Type,Object[])<R> av <R=Object>
 cancel()void a
 cancel(String)void a
 terminate(String,Object[])void av
 describe().WorkflowExecutionDescription a
 getOptions()java.util.Optional<.WorkflowOptions> a
 newInstance(.WorkflowOptions).WorkflowStub a
WorkflowTargetOptions f +Builder
 newBuilder().WorkflowTargetOptions.Builder s
 newBuilder(.WorkflowTargetOptions).WorkflowTargetOptions.Builder s
 getDefaultInstance().WorkflowTargetOptions s
 getWorkflowId()String -
 getRunId()String -
 getFirstExecutionRunId()String -
 toString()String -
 equals(Object)boolean -
 hashCode()int -
WorkflowTargetOptions.Builder sf
 setWorkflowId(String).WorkflowTargetOptions.Builder -
 setRunId(String).WorkflowTargetOptions.Builder -
 setFirstExecutionRunId(String).WorkflowTargetOptions.Builder -
 setWorkflowExecution(io.temporal.api.common.v1.WorkflowExecution).WorkflowTargetOptions.Builder -
 build().WorkflowTargetOptions -
WorkflowUpdateException f :.WorkflowException
 new(io.temporal.api.common.v1.WorkflowExecution,String,String,Throwable) -
 GetUpdateId()String -
 GetUpdateName()String -
WorkflowUpdateHandle ai <T=Object>
 getExecution()io.temporal.api.common.v1.WorkflowExecution a
 getId()String a
 getResult()<T> a
 getResult(long,java.util.concurrent.TimeUnit)<T> a
 getResultAsync()java.util.concurrent.CompletableFuture<<T>> a
 getResultAsync(long,java.util.concurrent.TimeUnit)java.util.concurrent.CompletableFuture<<T>> a
WorkflowUpdateStage fe :Enum<.WorkflowUpdateStage>
 ADMITTED .WorkflowUpdateStage sf
 ACCEPTED .WorkflowUpdateStage sf
 COMPLETED .WorkflowUpdateStage sf
 values().WorkflowUpdateStage[] s
 valueOf(String).WorkflowUpdateStage s
 getProto()io.temporal.api.enums.v1.UpdateWorkflowExecutionLifecycleStage -
WorkflowUpdateTimeoutOrCancelledException - :.WorkflowServiceException
 new(io.temporal.api.common.v1.WorkflowExecution,String,String,Throwable) -
package io.temporal.client.schedules
ScheduleAlreadyRunningException f :io.temporal.failure.TemporalException
 new(Throwable) -
ScheduleClientPlugin ai
 getName()String a
 configureScheduleClient(.ScheduleClientOptions.Builder)void a
ScheduleException f :io.temporal.failure.TemporalException
 new(Throwable) -
package io.temporal.common
CancellationToken ai <E=RuntimeException> +Registration
 isCancellationRequested()boolean a
 throwIfCancellationRequested()void a !<E>
 getCancellationFuture()java.util.concurrent.CompletableFuture<Void> d
 onCancel(Runnable).CancellationToken.Registration a
 none().CancellationToken<<E>> s <E=RuntimeException>
CancellationToken.Registration sai :AutoCloseable
 close()void a
CronSchedule ai@ :java.lang.annotation.Annotation
 value()String a
Experimental ai@ :java.lang.annotation.Annotation
InitialVersioningBehavior fe :Enum<.InitialVersioningBehavior>
 AUTO_UPGRADE .InitialVersioningBehavior sf
 USE_RAMPING_VERSION .InitialVersioningBehavior sf
 values().InitialVersioningBehavior[] s
 valueOf(String).InitialVersioningBehavior s
MethodRetry ai@ :java.lang.annotation.Annotation
 initialIntervalSeconds()long a
 backoffCoefficient()double a
 maximumAttempts()int a
 maximumIntervalSeconds()long a
 doNotRetry()String[] a
Priority - +Builder
 newBuilder().Priority.Builder s
 getDefaultInstance().Priority s
 getPriorityKey()int -
 getFairnessKey()String -
 getFairnessWeight()float -
 toString()String -
 equals(Object)boolean -
 hashCode()int -
Priority.Builder sf
 setPriorityKey(int).Priority.Builder -
 setFairnessKey(String).Priority.Builder -
 setFairnessWeight(float).Priority.Builder -
 build().Priority -
RetryOptions f +Builder
 newBuilder().RetryOptions.Builder s
 newBuilder(.RetryOptions).RetryOptions.Builder s
 getDefaultInstance().RetryOptions s
 merge(.MethodRetry,.RetryOptions).RetryOptions s
 merge(.RetryOptions).RetryOptions -
 getInitialInterval()java.time.Duration -
 getBackoffCoefficient()double -
 getMaximumAttempts()int -
 getMaximumInterval()java.time.Duration -
 getDoNotRetry()String[] -
 toBuilder().RetryOptions.Builder -
 toString()String -
 equals(Object)boolean -
 hashCode()int -
 calculateSleepTime(long)long -
 shouldRethrow(Throwable,java.util.Optional<java.time.Duration>,long,long,long)boolean -
RetryOptions.Builder sf
 setInitialInterval(java.time.Duration).RetryOptions.Builder -
 setBackoffCoefficient(double).RetryOptions.Builder -
 setMaximumAttempts(int).RetryOptions.Builder -
 setMaximumInterval(java.time.Duration).RetryOptions.Builder -
 setDoNotRetry(String[]).RetryOptions.Builder v
 build().RetryOptions -
 validateBuildWithDefaults().RetryOptions -
SearchAttribute x
 UNSET_VALUE java.util.List<Object> sf
 new() -
SearchAttributeKey - <T=Object> :Comparable<.SearchAttributeKey<<T>>>
 forText(String).SearchAttributeKey<String> s
 forKeyword(String).SearchAttributeKey<String> s
 forLong(String).SearchAttributeKey<Long> s
 forDouble(String).SearchAttributeKey<Double> s
 forBoolean(String).SearchAttributeKey<Boolean> s
 forOffsetDateTime(String).SearchAttributeKey<java.time.OffsetDateTime> s
 forKeywordList(String).SearchAttributeKey<java.util.List<String>> s
 forUntyped(String).SearchAttributeKey<io.temporal.api.common.v1.Payload> s
 getName()String -
 getValueType()io.temporal.api.enums.v1.IndexedValueType -
 getValueClass()Class<<T>> -
 getValueReflectType()java.lang.reflect.Type -
 valueSet(<T>).SearchAttributeUpdate<<T>> -
 valueUnset().SearchAttributeUpdate<<T>> -
 equals(Object)boolean -
 hashCode()int -
 compareTo(.SearchAttributeKey<<T>>)int -
SearchAttributeUpdate - <T=Object>
 valueSet(.SearchAttributeKey<<T>>,<T>).SearchAttributeUpdate<<T>> s <T=Object>
 valueUnset(.SearchAttributeKey<<T>>).SearchAttributeUpdate<<T>> s <T=Object>
 getKey().SearchAttributeKey<<T>> -
 getValue()java.util.Optional<<T>> -
SearchAttributes f +Builder
 EMPTY .SearchAttributes sf
 newBuilder().SearchAttributes.Builder s
 newBuilder(.SearchAttributes).SearchAttributes.Builder s
 get(.SearchAttributeKey<<T>>)<T> - <T=Object>
 containsKey(.SearchAttributeKey<?>)boolean -
 size()int -
 getUntypedValues()java.util.SortedMap<.SearchAttributeKey<?>,Object> -
 equals(Object)boolean -
 hashCode()int -
SearchAttributes.Builder s
 set(.SearchAttributeKey<<T>>,<T>).SearchAttributes.Builder - <T=Object>
 unset(.SearchAttributeKey<?>).SearchAttributes.Builder -
 build().SearchAttributes -
SimplePlugin a :io.temporal.serviceclient.WorkflowServiceStubsPlugin,io.temporal.client.WorkflowClientPlugin,io.temporal.client.schedules.ScheduleClientPlugin,io.temporal.worker.WorkerPlugin +Builder
 new(String) o
 new(.SimplePlugin.Builder) o
 newBuilder(String).SimplePlugin.Builder s
 getName()String -
 configureServiceStubs(io.temporal.serviceclient.WorkflowServiceStubsOptions.Builder)void -
 configureWorkflowClient(io.temporal.client.WorkflowClientOptions.Builder)void -
 configureScheduleClient(io.temporal.client.schedules.ScheduleClientOptions.Builder)void -
 configureWorkerFactory(io.temporal.worker.WorkerFactoryOptions.Builder)void -
 configureWorker(String,io.temporal.worker.WorkerOptions.Builder)void -
 initializeWorker(String,io.temporal.worker.Worker)void -
 startWorker(String,io.temporal.worker.Worker,java.util.function.BiConsumer<String,io.temporal.worker.Worker>)void -
 shutdownWorker(String,io.temporal.worker.Worker,java.util.function.BiConsumer<String,io.temporal.worker.Worker>)void -
 connectServiceClient(io.temporal.serviceclient.WorkflowServiceStubsOptions,java.util.function.Supplier<io.temporal.serviceclient.WorkflowServiceStubs>)io.temporal.serviceclient.WorkflowServiceStubs -
 startWorkerFactory(io.temporal.worker.WorkerFactory,java.util.function.Consumer<io.temporal.worker.WorkerFactory>)void -
 shutdownWorkerFactory(io.temporal.worker.WorkerFactory,java.util.function.Consumer<io.temporal.worker.WorkerFactory>)void -
 replayWorkflowExecution(io.temporal.worker.Worker,.WorkflowExecutionHistory,io.temporal.worker.WorkerPlugin.ReplayCallback)void - !Exception
 toString()String -
SimplePlugin.Builder sf
 initializeWorker(java.util.function.BiConsumer<String,io.temporal.worker.Worker>).SimplePlugin.Builder -
 onWorkerStart(java.util.function.BiConsumer<String,io.temporal.worker.Worker>).SimplePlugin.Builder -
 onWorkerShutdown(java.util.function.BiConsumer<String,io.temporal.worker.Worker>).SimplePlugin.Builder -
 onWorkerFactoryStart(java.util.function.Consumer<io.temporal.worker.WorkerFactory>).SimplePlugin.Builder -
 onWorkerFactoryShutdown(java.util.function.Consumer<io.temporal.worker.WorkerFactory>).SimplePlugin.Builder -
 onReplayWorkflowExecution(java.util.function.BiConsumer<io.temporal.worker.Worker,.WorkflowExecutionHistory>).SimplePlugin.Builder -
 addWorkerInterceptors(.interceptors.WorkerInterceptor[]).SimplePlugin.Builder v
 addClientInterceptors(.interceptors.WorkflowClientInterceptor[]).SimplePlugin.Builder v
 addContextPropagators(.context.ContextPropagator[]).SimplePlugin.Builder v
 customizeDataConverter(java.util.function.UnaryOperator<.converter.DataConverter>).SimplePlugin.Builder -
 registerWorkflowImplementationTypes(Class<?>[]).SimplePlugin.Builder v
 registerActivitiesImplementations(Object[]).SimplePlugin.Builder v
 registerNexusServiceImplementation(Object).SimplePlugin.Builder -
 build().SimplePlugin -
SuggestContinueAsNewReason fe :Enum<.SuggestContinueAsNewReason>
 HISTORY_SIZE_TOO_LARGE .SuggestContinueAsNewReason sf
 TOO_MANY_HISTORY_EVENTS .SuggestContinueAsNewReason sf
 TOO_MANY_UPDATES .SuggestContinueAsNewReason sf
 values().SuggestContinueAsNewReason[] s
 valueOf(String).SuggestContinueAsNewReason s
VersioningBehavior fe :Enum<.VersioningBehavior>
 UNSPECIFIED .VersioningBehavior sf
 PINNED .VersioningBehavior sf
 AUTO_UPGRADE .VersioningBehavior sf
 values().VersioningBehavior[] s
 valueOf(String).VersioningBehavior s
VersioningIntent fxe :Enum<.VersioningIntent>
 VERSIONING_INTENT_UNSPECIFIED .VersioningIntent sf
 VERSIONING_INTENT_COMPATIBLE .VersioningIntent sf
 VERSIONING_INTENT_DEFAULT .VersioningIntent sf
 values().VersioningIntent[] s
 valueOf(String).VersioningIntent s
 determineUseCompatibleFlag(boolean)boolean -
VersioningOverride a +AutoUpgradeVersioningOverride,PinnedVersioningOverride
VersioningOverride.AutoUpgradeVersioningOverride sf :.VersioningOverride
 new() -
VersioningOverride.PinnedVersioningOverride sf :.VersioningOverride
 new(.WorkerDeploymentVersion) -
 getVersion().WorkerDeploymentVersion -
WorkerDeploymentVersion -
 new(String,String) -
 fromCanonicalString(String).WorkerDeploymentVersion s
 toCanonicalString()String -
 getDeploymentName()String -
 getBuildId()String -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
WorkflowExecutionHistory f :io.temporal.internal.common.WorkflowExecutionHistory
 new(io.temporal.api.history.v1.History) -
 new(io.temporal.api.history.v1.History,String) -
 fromJson(String).WorkflowExecutionHistory s
 fromJson(String,String).WorkflowExecutionHistory s
 toJson(boolean)String -
 toProtoText(boolean)String -
 getWorkflowExecution()io.temporal.api.common.v1.WorkflowExecution -
 getEvents()java.util.List<io.temporal.api.history.v1.HistoryEvent> -
 getLastEvent()io.temporal.api.history.v1.HistoryEvent -
 getHistory()io.temporal.api.history.v1.History -
 toString()String -
package io.temporal.common.converter
DataConverter ai
 getDefaultInstance().DataConverter sx
 toPayload(<T>)java.util.Optional<io.temporal.api.common.v1.Payload> a <T=Object> !.DataConverterException
 fromPayload(io.temporal.api.common.v1.Payload,Class<<T>>,java.lang.reflect.Type)<T> a <T=Object> !.DataConverterException
 toPayloads(Object[])java.util.Optional<io.temporal.api.common.v1.Payloads> av !.DataConverterException
 fromPayloads(int,java.util.Optional<io.temporal.api.common.v1.Payloads>,Class<<T>>,java.lang.reflect.Type)<T> a <T=Object> !.DataConverterException
 fromPayloads(java.util.Optional<io.temporal.api.common.v1.Payloads>,Class<?>[],java.lang.reflect.Type[])Object[] d !.DataConverterException
 failureToException(io.temporal.api.failure.v1.Failure)RuntimeException d
 exceptionToFailure(Throwable)io.temporal.api.failure.v1.Failure d
 withContext(io.temporal.payload.context.SerializationContext).DataConverter d
 arrayFromPayloads(.DataConverter,java.util.Optional<io.temporal.api.common.v1.Payloads>,Class<?>[],java.lang.reflect.Type[])Object[] sx !.DataConverterException
FailureConverter ai
 failureToException(io.temporal.api.failure.v1.Failure,.DataConverter)RuntimeException a
 exceptionToFailure(Throwable,.DataConverter)io.temporal.api.failure.v1.Failure a
 withContext(io.temporal.payload.context.SerializationContext).FailureConverter d
Values ai
 getSize()int a
 get(Class<<T>>)<T> d <T=Object> !.DataConverterException
 get(int,Class<<T>>)<T> a <T=Object> !.DataConverterException
 get(Class<<T>>,java.lang.reflect.Type)<T> d <T=Object> !.DataConverterException
 get(int,Class<<T>>,java.lang.reflect.Type)<T> a <T=Object> !.DataConverterException
package io.temporal.common.interceptors
ActivityClientCallsInterceptor ai +CancelActivityInput,CancelActivityOutput,CountActivitiesInput,CountActivitiesOutput,DescribeActivityInput,DescribeActivityOutput,GetActivityResultInput,GetActivityResultOutput,ListActivitiesInput,ListActivitiesOutput,StartActivityInput,StartActivityOutput,TerminateActivityInput,TerminateActivityOutput
 startActivity(.ActivityClientCallsInterceptor.StartActivityInput).ActivityClientCallsInterceptor.StartActivityOutput a
 getActivityResult(.ActivityClientCallsInterceptor.GetActivityResultInput<<R>>).ActivityClientCallsInterceptor.GetActivityResultOutput<<R>> a <R=Object> !java.util.concurrent.TimeoutException
 describeActivity(.ActivityClientCallsInterceptor.DescribeActivityInput).ActivityClientCallsInterceptor.DescribeActivityOutput a
 cancelActivity(.ActivityClientCallsInterceptor.CancelActivityInput).ActivityClientCallsInterceptor.CancelActivityOutput a
 terminateActivity(.ActivityClientCallsInterceptor.TerminateActivityInput).ActivityClientCallsInterceptor.TerminateActivityOutput a
 listActivities(.ActivityClientCallsInterceptor.ListActivitiesInput).ActivityClientCallsInterceptor.ListActivitiesOutput a
 countActivities(.ActivityClientCallsInterceptor.CountActivitiesInput).ActivityClientCallsInterceptor.CountActivitiesOutput a
 getActivityResultAsync(.ActivityClientCallsInterceptor.GetActivityResultInput<<R>>)java.util.concurrent.CompletableFuture<.ActivityClientCallsInterceptor.GetActivityResultOutput<<R>>> a <R=Object>
ActivityClientCallsInterceptor.CancelActivityInput sf
 new(String,String,String) -
 getId()String -
 getRunId()String -
 getReason()String -
ActivityClientCallsInterceptor.CancelActivityOutput sf
 new() -
ActivityClientCallsInterceptor.CountActivitiesInput sf
 new(String) -
 getQuery()String -
ActivityClientCallsInterceptor.CountActivitiesOutput sf
 new(io.temporal.client.ActivityExecutionCount) -
 getCount()io.temporal.client.ActivityExecutionCount -
ActivityClientCallsInterceptor.DescribeActivityInput sf
 new(String,String) -
 getId()String -
 getRunId()String -
ActivityClientCallsInterceptor.DescribeActivityOutput sf
 new(io.temporal.client.ActivityExecutionDescription) -
 getDescription()io.temporal.client.ActivityExecutionDescription -
ActivityClientCallsInterceptor.GetActivityResultInput sf <R=Object>
 new(String,String,Class<<R>>,java.lang.reflect.Type,long,java.util.concurrent.TimeUnit) -
 new(String,String,Class<<R>>,java.lang.reflect.Type) -
 new(String,String,Class<<R>>) -
 getActivityId()String -
 getRunId()String -
 getResultClass()Class<<R>> -
 getResultType()java.lang.reflect.Type -
 getTimeout()long -
 getTimeoutUnit()java.util.concurrent.TimeUnit -
ActivityClientCallsInterceptor.GetActivityResultOutput sf <R=Object>
 new(<R>) -
 getResult()<R> -
ActivityClientCallsInterceptor.ListActivitiesInput sf
 new(String) -
 getQuery()String -
ActivityClientCallsInterceptor.ListActivitiesOutput sf
 new(java.util.stream.Stream<io.temporal.client.ActivityExecutionMetadata>) -
 getStream()java.util.stream.Stream<io.temporal.client.ActivityExecutionMetadata> -
ActivityClientCallsInterceptor.StartActivityInput sf
 new(String,java.util.List<Object>,io.temporal.client.StartActivityOptions,.Header) -
 getActivityType()String -
 getArgs()java.util.List<Object> -
 getOptions()io.temporal.client.StartActivityOptions -
 getHeader().Header -
ActivityClientCallsInterceptor.StartActivityOutput sf
 new(String,String) -
 getActivityId()String -
 getActivityRunId()String -
ActivityClientCallsInterceptor.TerminateActivityInput sf
 new(String,String,String) -
 getId()String -
 getRunId()String -
 getReason()String -
ActivityClientCallsInterceptor.TerminateActivityOutput sf
 new() -
ActivityClientCallsInterceptorBase - :.ActivityClientCallsInterceptor
 new(.ActivityClientCallsInterceptor) -
 startActivity(.ActivityClientCallsInterceptor.StartActivityInput).ActivityClientCallsInterceptor.StartActivityOutput -
 getActivityResult(.ActivityClientCallsInterceptor.GetActivityResultInput<<R>>).ActivityClientCallsInterceptor.GetActivityResultOutput<<R>> - <R=Object> !java.util.concurrent.TimeoutException
 getActivityResultAsync(.ActivityClientCallsInterceptor.GetActivityResultInput<<R>>)java.util.concurrent.CompletableFuture<.ActivityClientCallsInterceptor.GetActivityResultOutput<<R>>> - <R=Object>
 describeActivity(.ActivityClientCallsInterceptor.DescribeActivityInput).ActivityClientCallsInterceptor.DescribeActivityOutput -
 cancelActivity(.ActivityClientCallsInterceptor.CancelActivityInput).ActivityClientCallsInterceptor.CancelActivityOutput -
 terminateActivity(.ActivityClientCallsInterceptor.TerminateActivityInput).ActivityClientCallsInterceptor.TerminateActivityOutput -
 listActivities(.ActivityClientCallsInterceptor.ListActivitiesInput).ActivityClientCallsInterceptor.ListActivitiesOutput -
 countActivities(.ActivityClientCallsInterceptor.CountActivitiesInput).ActivityClientCallsInterceptor.CountActivitiesOutput -
ActivityClientInterceptor ai
 activityClientCallsInterceptor(.ActivityClientCallsInterceptor).ActivityClientCallsInterceptor a
ActivityClientInterceptorBase - :.ActivityClientInterceptor
 new() -
 activityClientCallsInterceptor(.ActivityClientCallsInterceptor).ActivityClientCallsInterceptor -
ActivityExecutionContextBase - :io.temporal.activity.ActivityExecutionContext
 new(io.temporal.activity.ActivityExecutionContext) -
 getInfo()io.temporal.activity.ActivityInfo -
 heartbeat(<V>)void - <V=Object> !io.temporal.client.ActivityCompletionException
 getHeartbeatDetails(Class<<V>>)java.util.Optional<<V>> - <V=Object>
 getHeartbeatDetails(Class<<V>>,java.lang.reflect.Type)java.util.Optional<<V>> - <V=Object>
 getLastHeartbeatDetails(Class<<V>>)java.util.Optional<<V>> - <V=Object>
 getLastHeartbeatDetails(Class<<V>>,java.lang.reflect.Type)java.util.Optional<<V>> - <V=Object>
 getTaskToken()byte[] -
 getCancellationToken()io.temporal.common.CancellationToken<io.temporal.client.ActivityCanceledException> -
 doNotCompleteOnReturn()void -
 isDoNotCompleteOnReturn()boolean -
 isUseLocalManualCompletion()boolean -
 useLocalManualCompletion()io.temporal.activity.ManualActivityCompletionClient -
 getMetricsScope()com.uber.m3.tally.Scope -
 getWorkflowClient()io.temporal.client.WorkflowClient -
 getInstance()Object -
ActivityInboundCallsInterceptor ai +ActivityInput,ActivityOutput
 init(io.temporal.activity.ActivityExecutionContext)void a
 execute(.ActivityInboundCallsInterceptor.ActivityInput).ActivityInboundCallsInterceptor.ActivityOutput a
ActivityInboundCallsInterceptor.ActivityInput sf
 new(.Header,Object[]) -
 getHeader().Header -
 getArguments()Object[] -
ActivityInboundCallsInterceptor.ActivityOutput sf
 new(Object) -
 getResult()Object -
ActivityInboundCallsInterceptorBase - :.ActivityInboundCallsInterceptor
 new(.ActivityInboundCallsInterceptor) -
 init(io.temporal.activity.ActivityExecutionContext)void -
 execute(.ActivityInboundCallsInterceptor.ActivityInput).ActivityInboundCallsInterceptor.ActivityOutput -
Header -
 new(io.temporal.api.common.v1.Header) -
 empty().Header s
 new(java.util.Map<String,io.temporal.api.common.v1.Payload>) -
 getValues()java.util.Map<String,io.temporal.api.common.v1.Payload> -
NexusClientCallsInterceptor ai +CountNexusOperationExecutionsInput,CountNexusOperationExecutionsOutput,DeleteNexusOperationExecutionInput,DeleteNexusOperationExecutionOutput,DescribeNexusOperationExecutionInput,DescribeNexusOperationExecutionOutput,GetNexusOperationResultInput,GetNexusOperationResultOutput,ListNexusOperationExecutionsInput,ListNexusOperationExecutionsOutput,RequestCancelNexusOperationExecutionInput,RequestCancelNexusOperationExecutionOutput,StartNexusOperationExecutionInput,StartNexusOperationExecutionOutput,TerminateNexusOperationExecutionInput,TerminateNexusOperationExecutionOutput
 startNexusOperationExecution(.NexusClientCallsInterceptor.StartNexusOperationExecutionInput).NexusClientCallsInterceptor.StartNexusOperationExecutionOutput a
 describeNexusOperationExecution(.NexusClientCallsInterceptor.DescribeNexusOperationExecutionInput).NexusClientCallsInterceptor.DescribeNexusOperationExecutionOutput a
 getNexusOperationResult(.NexusClientCallsInterceptor.GetNexusOperationResultInput<<R>>).NexusClientCallsInterceptor.GetNexusOperationResultOutput<<R>> a <R=Object> !java.util.concurrent.TimeoutException
 getNexusOperationResultAsync(.NexusClientCallsInterceptor.GetNexusOperationResultInput<<R>>)java.util.concurrent.CompletableFuture<.NexusClientCallsInterceptor.GetNexusOperationResultOutput<<R>>> a <R=Object>
 listNexusOperationExecutions(.NexusClientCallsInterceptor.ListNexusOperationExecutionsInput).NexusClientCallsInterceptor.ListNexusOperationExecutionsOutput a
 countNexusOperationExecutions(.NexusClientCallsInterceptor.CountNexusOperationExecutionsInput).NexusClientCallsInterceptor.CountNexusOperationExecutionsOutput a
 requestCancelNexusOperationExecution(.NexusClientCallsInterceptor.RequestCancelNexusOperationExecutionInput).NexusClientCallsInterceptor.RequestCancelNexusOperationExecutionOutput a
 terminateNexusOperationExecution(.NexusClientCallsInterceptor.TerminateNexusOperationExecutionInput).NexusClientCallsInterceptor.TerminateNexusOperationExecutionOutput a
 deleteNexusOperationExecution(.NexusClientCallsInterceptor.DeleteNexusOperationExecutionInput).NexusClientCallsInterceptor.DeleteNexusOperationExecutionOutput a
NexusClientCallsInterceptor.CountNexusOperationExecutionsInput sf
 new(String) -
 getQuery()java.util.Optional<String> -
NexusClientCallsInterceptor.CountNexusOperationExecutionsOutput sf
 new(io.temporal.client.NexusOperationExecutionCount) -
 getCount()io.temporal.client.NexusOperationExecutionCount -
NexusClientCallsInterceptor.DeleteNexusOperationExecutionInput sf
 new(String,String) -
 getOperationId()String -
 getRunId()java.util.Optional<String> -
NexusClientCallsInterceptor.DeleteNexusOperationExecutionOutput sf
 new() -
NexusClientCallsInterceptor.DescribeNexusOperationExecutionInput sf
 new(String,String) -
 getOperationId()String -
 getRunId()java.util.Optional<String> -
NexusClientCallsInterceptor.DescribeNexusOperationExecutionOutput sf
 new(io.temporal.client.NexusOperationExecutionDescription) -
 getDescription()io.temporal.client.NexusOperationExecutionDescription -
NexusClientCallsInterceptor.GetNexusOperationResultInput sf <R=Object>
 new(String,String,io.grpc.Deadline,Class<<R>>,java.lang.reflect.Type) -
 getOperationId()String -
 getRunId()java.util.Optional<String> -
 getDeadline()io.grpc.Deadline -
 getResultClass()Class<<R>> -
 getResultType()java.lang.reflect.Type -
NexusClientCallsInterceptor.GetNexusOperationResultOutput sf <R=Object>
 new(<R>) -
 getResult()<R> -
NexusClientCallsInterceptor.ListNexusOperationExecutionsInput sf
 new(String) -
 getQuery()java.util.Optional<String> -
NexusClientCallsInterceptor.ListNexusOperationExecutionsOutput sf
 new(java.util.stream.Stream<io.temporal.client.NexusOperationExecutionMetadata>) -
 getOperations()java.util.stream.Stream<io.temporal.client.NexusOperationExecutionMetadata> -
NexusClientCallsInterceptor.RequestCancelNexusOperationExecutionInput sf
 new(String,String,String) -
 getOperationId()String -
 getRunId()java.util.Optional<String> -
 getReason()java.util.Optional<String> -
NexusClientCallsInterceptor.RequestCancelNexusOperationExecutionOutput sf
 new() -
NexusClientCallsInterceptor.StartNexusOperationExecutionInput sf
 new(String,String,String,io.temporal.api.common.v1.Payload,io.temporal.client.StartNexusOperationOptions,java.util.Map<String,String>) -
 getEndpoint()String -
 getService()String -
 getOperation()String -
 getInput()java.util.Optional<io.temporal.api.common.v1.Payload> -
 getOptions()io.temporal.client.StartNexusOperationOptions -
 getHeaders()java.util.Map<String,String> -
NexusClientCallsInterceptor.StartNexusOperationExecutionOutput sf
 new(String,String,boolean) -
 getOperationId()String -
 getRunId()String -
 isStarted()boolean -
NexusClientCallsInterceptor.TerminateNexusOperationExecutionInput sf
 new(String,String,String) -
 getOperationId()String -
 getRunId()java.util.Optional<String> -
 getReason()java.util.Optional<String> -
NexusClientCallsInterceptor.TerminateNexusOperationExecutionOutput sf
 new() -
NexusClientCallsInterceptorBase - :.NexusClientCallsInterceptor
 new(.NexusClientCallsInterceptor) -
 startNexusOperationExecution(.NexusClientCallsInterceptor.StartNexusOperationExecutionInput).NexusClientCallsInterceptor.StartNexusOperationExecutionOutput -
 describeNexusOperationExecution(.NexusClientCallsInterceptor.DescribeNexusOperationExecutionInput).NexusClientCallsInterceptor.DescribeNexusOperationExecutionOutput -
 getNexusOperationResult(.NexusClientCallsInterceptor.GetNexusOperationResultInput<<R>>).NexusClientCallsInterceptor.GetNexusOperationResultOutput<<R>> - <R=Object> !java.util.concurrent.TimeoutException
 getNexusOperationResultAsync(.NexusClientCallsInterceptor.GetNexusOperationResultInput<<R>>)java.util.concurrent.CompletableFuture<.NexusClientCallsInterceptor.GetNexusOperationResultOutput<<R>>> - <R=Object>
 listNexusOperationExecutions(.NexusClientCallsInterceptor.ListNexusOperationExecutionsInput).NexusClientCallsInterceptor.ListNexusOperationExecutionsOutput -
 countNexusOperationExecutions(.NexusClientCallsInterceptor.CountNexusOperationExecutionsInput).NexusClientCallsInterceptor.CountNexusOperationExecutionsOutput -
 requestCancelNexusOperationExecution(.NexusClientCallsInterceptor.RequestCancelNexusOperationExecutionInput).NexusClientCallsInterceptor.RequestCancelNexusOperationExecutionOutput -
 terminateNexusOperationExecution(.NexusClientCallsInterceptor.TerminateNexusOperationExecutionInput).NexusClientCallsInterceptor.TerminateNexusOperationExecutionOutput -
 deleteNexusOperationExecution(.NexusClientCallsInterceptor.DeleteNexusOperationExecutionInput).NexusClientCallsInterceptor.DeleteNexusOperationExecutionOutput -
NexusClientInterceptor ai
 nexusClientCallsInterceptor(.NexusClientCallsInterceptor).NexusClientCallsInterceptor a
NexusClientInterceptorBase - :.NexusClientInterceptor
 new() -
 nexusClientCallsInterceptor(.NexusClientCallsInterceptor).NexusClientCallsInterceptor -
NexusOperationInboundCallsInterceptor ai +CancelOperationInput,CancelOperationOutput,StartOperationInput,StartOperationOutput
 init(.NexusOperationOutboundCallsInterceptor)void a
 startOperation(.NexusOperationInboundCallsInterceptor.StartOperationInput).NexusOperationInboundCallsInterceptor.StartOperationOutput a !io.nexusrpc.OperationException
 cancelOperation(.NexusOperationInboundCallsInterceptor.CancelOperationInput).NexusOperationInboundCallsInterceptor.CancelOperationOutput a
NexusOperationInboundCallsInterceptor.CancelOperationInput sf
 new(io.nexusrpc.handler.OperationContext,io.nexusrpc.handler.OperationCancelDetails) -
 getOperationContext()io.nexusrpc.handler.OperationContext -
 getCancelDetails()io.nexusrpc.handler.OperationCancelDetails -
NexusOperationInboundCallsInterceptor.CancelOperationOutput sf
 new() -
NexusOperationInboundCallsInterceptor.StartOperationInput sf
 new(io.nexusrpc.handler.OperationContext,io.nexusrpc.handler.OperationStartDetails,Object) -
 getOperationContext()io.nexusrpc.handler.OperationContext -
 getStartDetails()io.nexusrpc.handler.OperationStartDetails -
 getInput()Object -
NexusOperationInboundCallsInterceptor.StartOperationOutput sf
 new(io.nexusrpc.handler.OperationStartResult<Object>) -
 getResult()io.nexusrpc.handler.OperationStartResult<Object> -
NexusOperationInboundCallsInterceptorBase - :.NexusOperationInboundCallsInterceptor
 new(.NexusOperationInboundCallsInterceptor) -
 init(.NexusOperationOutboundCallsInterceptor)void -
 startOperation(.NexusOperationInboundCallsInterceptor.StartOperationInput).NexusOperationInboundCallsInterceptor.StartOperationOutput - !io.nexusrpc.OperationException
 cancelOperation(.NexusOperationInboundCallsInterceptor.CancelOperationInput).NexusOperationInboundCallsInterceptor.CancelOperationOutput -
NexusOperationOutboundCallsInterceptor ai
 getInfo()io.temporal.nexus.NexusOperationInfo a
 getMetricsScope()com.uber.m3.tally.Scope a
 getWorkflowClient()io.temporal.client.WorkflowClient a
NexusOperationOutboundCallsInterceptorBase - :.NexusOperationOutboundCallsInterceptor
 new(.NexusOperationOutboundCallsInterceptor) -
 getInfo()io.temporal.nexus.NexusOperationInfo -
 getMetricsScope()com.uber.m3.tally.Scope -
 getWorkflowClient()io.temporal.client.WorkflowClient -
ScheduleClientCallsInterceptor ai +BackfillScheduleInput,CreateScheduleInput,DeleteScheduleInput,DescribeScheduleInput,DescribeScheduleOutput,ListScheduleOutput,ListSchedulesInput,PauseScheduleInput,TriggerScheduleInput,UnpauseScheduleInput,UpdateScheduleInput
 createSchedule(.ScheduleClientCallsInterceptor.CreateScheduleInput)void a
 listSchedules(.ScheduleClientCallsInterceptor.ListSchedulesInput).ScheduleClientCallsInterceptor.ListScheduleOutput a
 backfillSchedule(.ScheduleClientCallsInterceptor.BackfillScheduleInput)void a
 deleteSchedule(.ScheduleClientCallsInterceptor.DeleteScheduleInput)void a
 describeSchedule(.ScheduleClientCallsInterceptor.DescribeScheduleInput).ScheduleClientCallsInterceptor.DescribeScheduleOutput a
 pauseSchedule(.ScheduleClientCallsInterceptor.PauseScheduleInput)void a
 triggerSchedule(.ScheduleClientCallsInterceptor.TriggerScheduleInput)void a
 unpauseSchedule(.ScheduleClientCallsInterceptor.UnpauseScheduleInput)void a
 updateSchedule(.ScheduleClientCallsInterceptor.UpdateScheduleInput)void a
ScheduleClientCallsInterceptor.BackfillScheduleInput s
 getScheduleId()String -
 getBackfills()java.util.List<io.temporal.client.schedules.ScheduleBackfill> -
 new(String,java.util.List<io.temporal.client.schedules.ScheduleBackfill>) -
ScheduleClientCallsInterceptor.CreateScheduleInput s
 new(String,io.temporal.client.schedules.Schedule,io.temporal.client.schedules.ScheduleOptions) -
 getId()String -
 getSchedule()io.temporal.client.schedules.Schedule -
 getOptions()io.temporal.client.schedules.ScheduleOptions -
ScheduleClientCallsInterceptor.DeleteScheduleInput s
 getScheduleId()String -
 new(String) -
ScheduleClientCallsInterceptor.DescribeScheduleInput s
 getScheduleId()String -
 new(String) -
ScheduleClientCallsInterceptor.DescribeScheduleOutput s
 new(io.temporal.client.schedules.ScheduleDescription) -
 getDescription()io.temporal.client.schedules.ScheduleDescription -
ScheduleClientCallsInterceptor.ListScheduleOutput s
 getStream()java.util.stream.Stream<io.temporal.client.schedules.ScheduleListDescription> -
 new(java.util.stream.Stream<io.temporal.client.schedules.ScheduleListDescription>) -
ScheduleClientCallsInterceptor.ListSchedulesInput s
 new(String,int) -
 getPageSize()int -
 getQuery()String -
ScheduleClientCallsInterceptor.PauseScheduleInput s
 getScheduleId()String -
 getNote()String -
 new(String,String) -
ScheduleClientCallsInterceptor.TriggerScheduleInput s
 getScheduleId()String -
 getOverlapPolicy()io.temporal.api.enums.v1.ScheduleOverlapPolicy -
 new(String,io.temporal.api.enums.v1.ScheduleOverlapPolicy) -
ScheduleClientCallsInterceptor.UnpauseScheduleInput s
 getScheduleId()String -
 getNote()String -
 new(String,String) -
ScheduleClientCallsInterceptor.UpdateScheduleInput s
 getDescription()io.temporal.client.schedules.ScheduleDescription -
 getUpdater()io.temporal.workflow.Functions.Func1<io.temporal.client.schedules.ScheduleUpdateInput,io.temporal.client.schedules.ScheduleUpdate> -
 new(io.temporal.client.schedules.ScheduleDescription,io.temporal.workflow.Functions.Func1<io.temporal.client.schedules.ScheduleUpdateInput,io.temporal.client.schedules.ScheduleUpdate>) -
ScheduleClientCallsInterceptorBase - :.ScheduleClientCallsInterceptor
 new(.ScheduleClientCallsInterceptor) -
 createSchedule(.ScheduleClientCallsInterceptor.CreateScheduleInput)void -
 listSchedules(.ScheduleClientCallsInterceptor.ListSchedulesInput).ScheduleClientCallsInterceptor.ListScheduleOutput -
 backfillSchedule(.ScheduleClientCallsInterceptor.BackfillScheduleInput)void -
 deleteSchedule(.ScheduleClientCallsInterceptor.DeleteScheduleInput)void -
 describeSchedule(.ScheduleClientCallsInterceptor.DescribeScheduleInput).ScheduleClientCallsInterceptor.DescribeScheduleOutput -
 pauseSchedule(.ScheduleClientCallsInterceptor.PauseScheduleInput)void -
 triggerSchedule(.ScheduleClientCallsInterceptor.TriggerScheduleInput)void -
 unpauseSchedule(.ScheduleClientCallsInterceptor.UnpauseScheduleInput)void -
 updateSchedule(.ScheduleClientCallsInterceptor.UpdateScheduleInput)void -
ScheduleClientInterceptor ai
 scheduleClientCallsInterceptor(.ScheduleClientCallsInterceptor).ScheduleClientCallsInterceptor a
ScheduleClientInterceptorBase - :.ScheduleClientInterceptor
 new() -
 scheduleClientCallsInterceptor(.ScheduleClientCallsInterceptor).ScheduleClientCallsInterceptor -
WorkerInterceptor ai
 interceptWorkflow(.WorkflowInboundCallsInterceptor).WorkflowInboundCallsInterceptor a
 interceptActivity(.ActivityInboundCallsInterceptor).ActivityInboundCallsInterceptor a
 interceptNexusOperation(io.nexusrpc.handler.OperationContext,.NexusOperationInboundCallsInterceptor).NexusOperationInboundCallsInterceptor a
WorkerInterceptorBase - :.WorkerInterceptor
 new() -
 interceptWorkflow(.WorkflowInboundCallsInterceptor).WorkflowInboundCallsInterceptor -
 interceptActivity(.ActivityInboundCallsInterceptor).ActivityInboundCallsInterceptor -
 interceptNexusOperation(io.nexusrpc.handler.OperationContext,.NexusOperationInboundCallsInterceptor).NexusOperationInboundCallsInterceptor -
WorkflowClientCallsInterceptor ai +CancelInput,CancelOutput,CountWorkflowOutput,CountWorkflowsInput,DescribeWorkflowInput,DescribeWorkflowOutput,GetResultAsyncOutput,GetResultInput,GetResultOutput,ListWorkflowExecutionsInput,ListWorkflowExecutionsOutput,PollWorkflowUpdateInput,PollWorkflowUpdateOutput,QueryInput,QueryOutput,StartUpdateInput,TerminateInput,TerminateOutput,WorkflowSignalInput,WorkflowSignalOutput,WorkflowSignalWithStartInput,WorkflowSignalWithStartOutput,WorkflowStartInput,WorkflowStartOutput,WorkflowUpdateWithStartInput,WorkflowUpdateWithStartOutput
 start(.WorkflowClientCallsInterceptor.WorkflowStartInput).WorkflowClientCallsInterceptor.WorkflowStartOutput a
 signal(.WorkflowClientCallsInterceptor.WorkflowSignalInput).WorkflowClientCallsInterceptor.WorkflowSignalOutput a
 signalWithStart(.WorkflowClientCallsInterceptor.WorkflowSignalWithStartInput).WorkflowClientCallsInterceptor.WorkflowSignalWithStartOutput a
 updateWithStart(.WorkflowClientCallsInterceptor.WorkflowUpdateWithStartInput<<R>>).WorkflowClientCallsInterceptor.WorkflowUpdateWithStartOutput<<R>> a <R=Object>
 getResult(.WorkflowClientCallsInterceptor.GetResultInput<<R>>).WorkflowClientCallsInterceptor.GetResultOutput<<R>> a <R=Object> !java.util.concurrent.TimeoutException
 getResultAsync(.WorkflowClientCallsInterceptor.GetResultInput<<R>>).WorkflowClientCallsInterceptor.GetResultAsyncOutput<<R>> a <R=Object>
 query(.WorkflowClientCallsInterceptor.QueryInput<<R>>).WorkflowClientCallsInterceptor.QueryOutput<<R>> a <R=Object>
 startUpdate(.WorkflowClientCallsInterceptor.StartUpdateInput<<R>>)io.temporal.client.WorkflowUpdateHandle<<R>> a <R=Object>
 pollWorkflowUpdate(.WorkflowClientCallsInterceptor.PollWorkflowUpdateInput<<R>>).WorkflowClientCallsInterceptor.PollWorkflowUpdateOutput<<R>> a <R=Object>
 cancel(.WorkflowClientCallsInterceptor.CancelInput).WorkflowClientCallsInterceptor.CancelOutput a
 terminate(.WorkflowClientCallsInterceptor.TerminateInput).WorkflowClientCallsInterceptor.TerminateOutput a
 describe(.WorkflowClientCallsInterceptor.DescribeWorkflowInput).WorkflowClientCallsInterceptor.DescribeWorkflowOutput a
 listWorkflowExecutions(.WorkflowClientCallsInterceptor.ListWorkflowExecutionsInput).WorkflowClientCallsInterceptor.ListWorkflowExecutionsOutput a
 countWorkflows(.WorkflowClientCallsInterceptor.CountWorkflowsInput).WorkflowClientCallsInterceptor.CountWorkflowOutput a
WorkflowClientCallsInterceptor.CancelInput sf
 new(io.temporal.api.common.v1.WorkflowExecution) x
 new(io.temporal.api.common.v1.WorkflowExecution,String) -
 new(io.temporal.api.common.v1.WorkflowExecution,String,String) -
 getWorkflowExecution()io.temporal.api.common.v1.WorkflowExecution -
 getReason()String -
 getFirstExecutionRunId()String -
WorkflowClientCallsInterceptor.CancelOutput sf
 new() -
WorkflowClientCallsInterceptor.CountWorkflowOutput sf
 new(io.temporal.client.WorkflowExecutionCount) -
 getCount()io.temporal.client.WorkflowExecutionCount -
WorkflowClientCallsInterceptor.CountWorkflowsInput sf
 new(String) -
 getQuery()String -
WorkflowClientCallsInterceptor.DescribeWorkflowInput sf
 new(io.temporal.api.common.v1.WorkflowExecution) -
 getWorkflowExecution()io.temporal.api.common.v1.WorkflowExecution -
WorkflowClientCallsInterceptor.DescribeWorkflowOutput sf
 new(io.temporal.client.WorkflowExecutionDescription) -
 getDescription()io.temporal.client.WorkflowExecutionDescription -
WorkflowClientCallsInterceptor.GetResultAsyncOutput sf <R=Object>
 new(java.util.concurrent.CompletableFuture<<R>>) -
 getResult()java.util.concurrent.CompletableFuture<<R>> -
WorkflowClientCallsInterceptor.GetResultInput sf <R=Object>
 new(io.temporal.api.common.v1.WorkflowExecution,java.util.Optional<String>,long,java.util.concurrent.TimeUnit,Class<<R>>,java.lang.reflect.Type) -
 getWorkflowExecution()io.temporal.api.common.v1.WorkflowExecution -
 getWorkflowType()java.util.Optional<String> -
 getTimeout()long -
 getTimeoutUnit()java.util.concurrent.TimeUnit -
 getResultClass()Class<<R>> -
 getResultType()java.lang.reflect.Type -
WorkflowClientCallsInterceptor.GetResultOutput sf <R=Object>
 new(<R>) -
 getResult()<R> -
WorkflowClientCallsInterceptor.ListWorkflowExecutionsInput sf
 new(String,Integer) -
 getQuery()String -
 getPageSize()Integer -
WorkflowClientCallsInterceptor.ListWorkflowExecutionsOutput sf
 new(java.util.stream.Stream<io.temporal.client.WorkflowExecutionMetadata>) -
 getStream()java.util.stream.Stream<io.temporal.client.WorkflowExecutionMetadata> -
WorkflowClientCallsInterceptor.PollWorkflowUpdateInput sf <R=Object>
 new(io.temporal.api.common.v1.WorkflowExecution,String,String,Class<<R>>,java.lang.reflect.Type,long,java.util.concurrent.TimeUnit) -
 getWorkflowExecution()io.temporal.api.common.v1.WorkflowExecution -
 getTimeout()long -
 getTimeoutUnit()java.util.concurrent.TimeUnit -
 getResultClass()Class<<R>> -
 getResultType()java.lang.reflect.Type -
 getUpdateName()String -
 getUpdateId()String -
WorkflowClientCallsInterceptor.PollWorkflowUpdateOutput sf <R=Object>
 new(java.util.concurrent.CompletableFuture<<R>>) -
 getResult()java.util.concurrent.CompletableFuture<<R>> -
WorkflowClientCallsInterceptor.QueryInput sf <R=Object>
 new(io.temporal.api.common.v1.WorkflowExecution,String,.Header,Object[],Class<<R>>,java.lang.reflect.Type) -
 getWorkflowExecution()io.temporal.api.common.v1.WorkflowExecution -
 getQueryType()String -
 getHeader().Header -
 getArguments()Object[] -
 getResultClass()Class<<R>> -
 getResultType()java.lang.reflect.Type -
WorkflowClientCallsInterceptor.QueryOutput sf <R=Object>
 new(io.temporal.api.enums.v1.WorkflowExecutionStatus,<R>) -
 isQueryRejected()boolean -
 getQueryRejectedStatus()io.temporal.api.enums.v1.WorkflowExecutionStatus -
 getResult()<R> -
WorkflowClientCallsInterceptor.StartUpdateInput sf <R=Object>
 new(io.temporal.api.common.v1.WorkflowExecution,java.util.Optional<String>,String,.Header,String,Object[],Class<<R>>,java.lang.reflect.Type,String,io.temporal.api.update.v1.WaitPolicy) -
 getWorkflowExecution()io.temporal.api.common.v1.WorkflowExecution -
 getWorkflowType()java.util.Optional<String> -
 getUpdateName()String -
 getHeader().Header -
 getUpdateId()String -
 getArguments()Object[] -
 getResultClass()Class<<R>> -
 getResultType()java.lang.reflect.Type -
 getFirstExecutionRunId()String -
 getWaitPolicy()io.temporal.api.update.v1.WaitPolicy -
WorkflowClientCallsInterceptor.TerminateInput sf
 new(io.temporal.api.common.v1.WorkflowExecution,String,Object[]) -
 new(io.temporal.api.common.v1.WorkflowExecution,String,String,Object[]) -
 getWorkflowExecution()io.temporal.api.common.v1.WorkflowExecution -
 getFirstExecutionRunId()String -
 getReason()String -
 getDetails()Object[] -
WorkflowClientCallsInterceptor.TerminateOutput sf
 new() -
WorkflowClientCallsInterceptor.WorkflowSignalInput sf
 new(io.temporal.api.common.v1.WorkflowExecution,String,.Header,Object[]) -
 getWorkflowExecution()io.temporal.api.common.v1.WorkflowExecution -
 getSignalName()String -
 getHeader().Header -
 getArguments()Object[] -
WorkflowClientCallsInterceptor.WorkflowSignalOutput sf
 new() -
WorkflowClientCallsInterceptor.WorkflowSignalWithStartInput sf
 new(.WorkflowClientCallsInterceptor.WorkflowStartInput,String,Object[]) -
 getWorkflowStartInput().WorkflowClientCallsInterceptor.WorkflowStartInput -
 getSignalName()String -
 getSignalArguments()Object[] -
WorkflowClientCallsInterceptor.WorkflowSignalWithStartOutput sf
 new(.WorkflowClientCallsInterceptor.WorkflowStartOutput) -
 getWorkflowStartOutput().WorkflowClientCallsInterceptor.WorkflowStartOutput -
WorkflowClientCallsInterceptor.WorkflowStartInput sf
 new(String,String,.Header,Object[],io.temporal.client.WorkflowOptions) -
 getWorkflowId()String -
 getWorkflowType()String -
 getHeader().Header -
 getArguments()Object[] -
 getOptions()io.temporal.client.WorkflowOptions -
WorkflowClientCallsInterceptor.WorkflowStartOutput sf
 new(io.temporal.api.common.v1.WorkflowExecution) -
 getWorkflowExecution()io.temporal.api.common.v1.WorkflowExecution -
WorkflowClientCallsInterceptor.WorkflowUpdateWithStartInput sf <R=Object>
 new(.WorkflowClientCallsInterceptor.WorkflowStartInput,.WorkflowClientCallsInterceptor.StartUpdateInput<<R>>) -
 getWorkflowStartInput().WorkflowClientCallsInterceptor.WorkflowStartInput -
 getStartUpdateInput().WorkflowClientCallsInterceptor.StartUpdateInput<<R>> -
WorkflowClientCallsInterceptor.WorkflowUpdateWithStartOutput sf <R=Object>
 new(.WorkflowClientCallsInterceptor.WorkflowStartOutput,io.temporal.client.WorkflowUpdateHandle<<R>>) -
 getWorkflowStartOutput().WorkflowClientCallsInterceptor.WorkflowStartOutput -
 getUpdateHandle()io.temporal.client.WorkflowUpdateHandle<<R>> -
WorkflowClientCallsInterceptorBase - :.WorkflowClientCallsInterceptor
 new(.WorkflowClientCallsInterceptor) -
 start(.WorkflowClientCallsInterceptor.WorkflowStartInput).WorkflowClientCallsInterceptor.WorkflowStartOutput -
 signal(.WorkflowClientCallsInterceptor.WorkflowSignalInput).WorkflowClientCallsInterceptor.WorkflowSignalOutput -
 signalWithStart(.WorkflowClientCallsInterceptor.WorkflowSignalWithStartInput).WorkflowClientCallsInterceptor.WorkflowSignalWithStartOutput -
 updateWithStart(.WorkflowClientCallsInterceptor.WorkflowUpdateWithStartInput<<R>>).WorkflowClientCallsInterceptor.WorkflowUpdateWithStartOutput<<R>> - <R=Object>
 getResult(.WorkflowClientCallsInterceptor.GetResultInput<<R>>).WorkflowClientCallsInterceptor.GetResultOutput<<R>> - <R=Object> !java.util.concurrent.TimeoutException
 getResultAsync(.WorkflowClientCallsInterceptor.GetResultInput<<R>>).WorkflowClientCallsInterceptor.GetResultAsyncOutput<<R>> - <R=Object>
 query(.WorkflowClientCallsInterceptor.QueryInput<<R>>).WorkflowClientCallsInterceptor.QueryOutput<<R>> - <R=Object>
 startUpdate(.WorkflowClientCallsInterceptor.StartUpdateInput<<R>>)io.temporal.client.WorkflowUpdateHandle<<R>> - <R=Object>
 pollWorkflowUpdate(.WorkflowClientCallsInterceptor.PollWorkflowUpdateInput<<R>>).WorkflowClientCallsInterceptor.PollWorkflowUpdateOutput<<R>> - <R=Object>
 cancel(.WorkflowClientCallsInterceptor.CancelInput).WorkflowClientCallsInterceptor.CancelOutput -
 terminate(.WorkflowClientCallsInterceptor.TerminateInput).WorkflowClientCallsInterceptor.TerminateOutput -
 describe(.WorkflowClientCallsInterceptor.DescribeWorkflowInput).WorkflowClientCallsInterceptor.DescribeWorkflowOutput -
 listWorkflowExecutions(.WorkflowClientCallsInterceptor.ListWorkflowExecutionsInput).WorkflowClientCallsInterceptor.ListWorkflowExecutionsOutput -
 countWorkflows(.WorkflowClientCallsInterceptor.CountWorkflowsInput).WorkflowClientCallsInterceptor.CountWorkflowOutput -
WorkflowClientInterceptor ai
 newUntypedWorkflowStub(String,io.temporal.client.WorkflowOptions,io.temporal.client.WorkflowStub)io.temporal.client.WorkflowStub ax
 newUntypedWorkflowStub(io.temporal.api.common.v1.WorkflowExecution,java.util.Optional<String>,io.temporal.client.WorkflowStub)io.temporal.client.WorkflowStub ax
 newActivityCompletionClient(io.temporal.client.ActivityCompletionClient)io.temporal.client.ActivityCompletionClient a
 workflowClientCallsInterceptor(.WorkflowClientCallsInterceptor).WorkflowClientCallsInterceptor a
WorkflowClientInterceptorBase - :.WorkflowClientInterceptor
 new() -
 newUntypedWorkflowStub(String,io.temporal.client.WorkflowOptions,io.temporal.client.WorkflowStub)io.temporal.client.WorkflowStub x
 newUntypedWorkflowStub(io.temporal.api.common.v1.WorkflowExecution,java.util.Optional<String>,io.temporal.client.WorkflowStub)io.temporal.client.WorkflowStub x
 newActivityCompletionClient(io.temporal.client.ActivityCompletionClient)io.temporal.client.ActivityCompletionClient -
 workflowClientCallsInterceptor(.WorkflowClientCallsInterceptor).WorkflowClientCallsInterceptor -
WorkflowInboundCallsInterceptor ai +QueryInput,QueryOutput,SignalInput,UpdateInput,UpdateOutput,WorkflowInput,WorkflowOutput
 init(.WorkflowOutboundCallsInterceptor)void a
 execute(.WorkflowInboundCallsInterceptor.WorkflowInput).WorkflowInboundCallsInterceptor.WorkflowOutput a
 handleSignal(.WorkflowInboundCallsInterceptor.SignalInput)void a
 handleQuery(.WorkflowInboundCallsInterceptor.QueryInput).WorkflowInboundCallsInterceptor.QueryOutput a
 validateUpdate(.WorkflowInboundCallsInterceptor.UpdateInput)void a
 executeUpdate(.WorkflowInboundCallsInterceptor.UpdateInput).WorkflowInboundCallsInterceptor.UpdateOutput a
 newWorkflowMethodThread(Runnable,String)Object a
 newCallbackThread(Runnable,String)Object a
WorkflowInboundCallsInterceptor.QueryInput sf
 new(String,.Header,Object[]) -
 getQueryName()String -
 getHeader().Header -
 getArguments()Object[] -
WorkflowInboundCallsInterceptor.QueryOutput sf
 new(Object) -
 getResult()Object -
WorkflowInboundCallsInterceptor.SignalInput sf
 new(String,Object[],long,.Header) -
 getSignalName()String -
 getArguments()Object[] -
 getEventId()long -
 getHeader().Header -
WorkflowInboundCallsInterceptor.UpdateInput sf
 new(String,.Header,Object[]) -
 getUpdateName()String -
 getHeader().Header -
 getArguments()Object[] -
WorkflowInboundCallsInterceptor.UpdateOutput sf
 new(Object) -
 getResult()Object -
WorkflowInboundCallsInterceptor.WorkflowInput sf
 new(.Header,Object[]) -
 getHeader().Header -
 getArguments()Object[] -
WorkflowInboundCallsInterceptor.WorkflowOutput sf
 new(Object) -
 getResult()Object -
WorkflowInboundCallsInterceptorBase - :.WorkflowInboundCallsInterceptor
 new(.WorkflowInboundCallsInterceptor) -
 init(.WorkflowOutboundCallsInterceptor)void -
 execute(.WorkflowInboundCallsInterceptor.WorkflowInput).WorkflowInboundCallsInterceptor.WorkflowOutput -
 handleSignal(.WorkflowInboundCallsInterceptor.SignalInput)void -
 handleQuery(.WorkflowInboundCallsInterceptor.QueryInput).WorkflowInboundCallsInterceptor.QueryOutput -
 validateUpdate(.WorkflowInboundCallsInterceptor.UpdateInput)void -
 executeUpdate(.WorkflowInboundCallsInterceptor.UpdateInput).WorkflowInboundCallsInterceptor.UpdateOutput -
 newWorkflowMethodThread(Runnable,String)Object -
 newCallbackThread(Runnable,String)Object -
WorkflowOutboundCallsInterceptor ai +ActivityInput,ActivityOutput,CancelWorkflowInput,CancelWorkflowOutput,ChildWorkflowInput,ChildWorkflowOutput,ContinueAsNewInput,ExecuteNexusOperationInput,ExecuteNexusOperationOutput,LocalActivityInput,LocalActivityOutput,RegisterDynamicQueryHandlerInput,RegisterDynamicSignalHandlerInput,RegisterDynamicUpdateHandlerInput,RegisterQueryInput,RegisterSignalHandlersInput,RegisterUpdateHandlersInput,SignalExternalInput,SignalExternalOutput,SignalRegistrationRequest,UpdateRegistrationRequest
 executeActivity(.WorkflowOutboundCallsInterceptor.ActivityInput<<R>>).WorkflowOutboundCallsInterceptor.ActivityOutput<<R>> a <R=Object>
 executeLocalActivity(.WorkflowOutboundCallsInterceptor.LocalActivityInput<<R>>).WorkflowOutboundCallsInterceptor.LocalActivityOutput<<R>> a <R=Object>
 executeChildWorkflow(.WorkflowOutboundCallsInterceptor.ChildWorkflowInput<<R>>).WorkflowOutboundCallsInterceptor.ChildWorkflowOutput<<R>> a <R=Object>
 executeNexusOperation(.WorkflowOutboundCallsInterceptor.ExecuteNexusOperationInput<<R>>).WorkflowOutboundCallsInterceptor.ExecuteNexusOperationOutput<<R>> a <R=Object>
 newRandom()java.util.Random a
 signalExternalWorkflow(.WorkflowOutboundCallsInterceptor.SignalExternalInput).WorkflowOutboundCallsInterceptor.SignalExternalOutput a
 cancelWorkflow(.WorkflowOutboundCallsInterceptor.CancelWorkflowInput).WorkflowOutboundCallsInterceptor.CancelWorkflowOutput a
 sleep(java.time.Duration)void a
 await(java.time.Duration,String,java.util.function.Supplier<Boolean>)boolean a
 await(String,java.util.function.Supplier<Boolean>)void a
 newTimer(java.time.Duration)io.temporal.workflow.Promise<Void> a
 newTimer(java.time.Duration,io.temporal.workflow.TimerOptions)io.temporal.workflow.Promise<Void> a
 sideEffect(Class<<R>>,java.lang.reflect.Type,io.temporal.workflow.Functions.Func<<R>>)<R> a <R=Object>
 sideEffect(Class<<R>>,java.lang.reflect.Type,io.temporal.workflow.Functions.Func<<R>>,io.temporal.workflow.SideEffectOptions)<R> a <R=Object>
 mutableSideEffect(String,Class<<R>>,java.lang.reflect.Type,java.util.function.BiPredicate<<R>,<R>>,io.temporal.workflow.Functions.Func<<R>>)<R> a <R=Object>
 mutableSideEffect(String,Class<<R>>,java.lang.reflect.Type,java.util.function.BiPredicate<<R>,<R>>,io.temporal.workflow.Functions.Func<<R>>,io.temporal.workflow.MutableSideEffectOptions)<R> a <R=Object>
 getVersion(String,int,int)int a
 continueAsNew(.WorkflowOutboundCallsInterceptor.ContinueAsNewInput)void a
 registerQuery(.WorkflowOutboundCallsInterceptor.RegisterQueryInput)void a
 registerSignalHandlers(.WorkflowOutboundCallsInterceptor.RegisterSignalHandlersInput)void a
 registerUpdateHandlers(.WorkflowOutboundCallsInterceptor.RegisterUpdateHandlersInput)void a
 registerDynamicSignalHandler(.WorkflowOutboundCallsInterceptor.RegisterDynamicSignalHandlerInput)void a
 registerDynamicQueryHandler(.WorkflowOutboundCallsInterceptor.RegisterDynamicQueryHandlerInput)void a
 registerDynamicUpdateHandler(.WorkflowOutboundCallsInterceptor.RegisterDynamicUpdateHandlerInput)void a
 randomUUID()java.util.UUID a
 upsertSearchAttributes(java.util.Map<String,?>)void a
 upsertTypedSearchAttributes(io.temporal.common.SearchAttributeUpdate<?>[])void av
 upsertMemo(java.util.Map<String,Object>)void a
 getMetricsScope()com.uber.m3.tally.Scope a
 newChildThread(Runnable,boolean,String)Object a
 currentTimeMillis()long a
WorkflowOutboundCallsInterceptor.ActivityInput sf <R=Object>
 new(String,Class<<R>>,java.lang.reflect.Type,Object[],io.temporal.activity.ActivityOptions,.Header) -
 getActivityName()String -
 getResultClass()Class<<R>> -
 getResultType()java.lang.reflect.Type -
 getArgs()Object[] -
 getOptions()io.temporal.activity.ActivityOptions -
 getHeader().Header -
WorkflowOutboundCallsInterceptor.ActivityOutput sf <R=Object>
 new(String,io.temporal.workflow.Promise<<R>>) -
 getActivityId()String -
 getResult()io.temporal.workflow.Promise<<R>> -
WorkflowOutboundCallsInterceptor.CancelWorkflowInput sf
 new(io.temporal.api.common.v1.WorkflowExecution) x
 new(io.temporal.api.common.v1.WorkflowExecution,String) -
 getExecution()io.temporal.api.common.v1.WorkflowExecution -
 getReason()String -
WorkflowOutboundCallsInterceptor.CancelWorkflowOutput sf
 new(io.temporal.workflow.Promise<Void>) -
 getResult()io.temporal.workflow.Promise<Void> -
WorkflowOutboundCallsInterceptor.ChildWorkflowInput sf <R=Object>
 new(String,String,Class<<R>>,java.lang.reflect.Type,Object[],io.temporal.workflow.ChildWorkflowOptions,.Header) -
 getWorkflowId()String -
 getWorkflowType()String -
 getResultClass()Class<<R>> -
 getResultType()java.lang.reflect.Type -
 getArgs()Object[] -
 getOptions()io.temporal.workflow.ChildWorkflowOptions -
 getHeader().Header -
WorkflowOutboundCallsInterceptor.ChildWorkflowOutput sf <R=Object>
 new(io.temporal.workflow.Promise<<R>>,io.temporal.workflow.Promise<io.temporal.api.common.v1.WorkflowExecution>) -
 getResult()io.temporal.workflow.Promise<<R>> -
 getWorkflowExecution()io.temporal.workflow.Promise<io.temporal.api.common.v1.WorkflowExecution> -
WorkflowOutboundCallsInterceptor.ContinueAsNewInput sf
 new(String,io.temporal.workflow.ContinueAsNewOptions,Object[],.Header) -
 getWorkflowType()String -
 getOptions()io.temporal.workflow.ContinueAsNewOptions -
 getArgs()Object[] -
 getHeader().Header -
WorkflowOutboundCallsInterceptor.ExecuteNexusOperationInput sf <R=Object>
 new(String,String,String,Class<<R>>,java.lang.reflect.Type,Object,io.temporal.workflow.NexusOperationOptions,java.util.Map<String,String>) -
 getService()String -
 getOperation()String -
 getArg()Object -
 getResultClass()Class<<R>> -
 getResultType()java.lang.reflect.Type -
 getEndpoint()String -
 getOptions()io.temporal.workflow.NexusOperationOptions -
 getHeaders()java.util.Map<String,String> -
WorkflowOutboundCallsInterceptor.ExecuteNexusOperationOutput sf <R=Object>
 new(io.temporal.workflow.Promise<<R>>,io.temporal.workflow.Promise<io.temporal.workflow.NexusOperationExecution>) -
 getResult()io.temporal.workflow.Promise<<R>> -
 getOperationExecution()io.temporal.workflow.Promise<io.temporal.workflow.NexusOperationExecution> -
WorkflowOutboundCallsInterceptor.LocalActivityInput sf <R=Object>
 new(String,Class<<R>>,java.lang.reflect.Type,Object[],io.temporal.activity.LocalActivityOptions,.Header) -
 getActivityName()String -
 getResultClass()Class<<R>> -
 getResultType()java.lang.reflect.Type -
 getArgs()Object[] -
 getOptions()io.temporal.activity.LocalActivityOptions -
 getHeader().Header -
WorkflowOutboundCallsInterceptor.LocalActivityOutput sf <R=Object>
 new(io.temporal.workflow.Promise<<R>>) -
 getResult()io.temporal.workflow.Promise<<R>> -
WorkflowOutboundCallsInterceptor.RegisterDynamicQueryHandlerInput sf
 new(io.temporal.workflow.DynamicQueryHandler) -
 getHandler()io.temporal.workflow.DynamicQueryHandler -
WorkflowOutboundCallsInterceptor.RegisterDynamicSignalHandlerInput sf
 new(io.temporal.workflow.DynamicSignalHandler) -
 getHandler()io.temporal.workflow.DynamicSignalHandler -
WorkflowOutboundCallsInterceptor.RegisterDynamicUpdateHandlerInput sf
 new(io.temporal.workflow.DynamicUpdateHandler) -
 getHandler()io.temporal.workflow.DynamicUpdateHandler -
WorkflowOutboundCallsInterceptor.RegisterQueryInput sf
 new(String,Class<?>[],java.lang.reflect.Type[],io.temporal.workflow.Functions.Func1<Object[],Object>) -
 new(String,String,Class<?>[],java.lang.reflect.Type[],io.temporal.workflow.Functions.Func1<Object[],Object>) -
 getQueryType()String -
 getDescription()String -
 getArgTypes()Class<?>[] -
 getGenericArgTypes()java.lang.reflect.Type[] -
 getCallback()io.temporal.workflow.Functions.Func1<Object[],Object> -
WorkflowOutboundCallsInterceptor.RegisterSignalHandlersInput sf
 new(java.util.List<.WorkflowOutboundCallsInterceptor.SignalRegistrationRequest>) -
 getRequests()java.util.List<.WorkflowOutboundCallsInterceptor.SignalRegistrationRequest> -
WorkflowOutboundCallsInterceptor.RegisterUpdateHandlersInput sf
 new(java.util.List<.WorkflowOutboundCallsInterceptor.UpdateRegistrationRequest>) -
 getRequests()java.util.List<.WorkflowOutboundCallsInterceptor.UpdateRegistrationRequest> -
WorkflowOutboundCallsInterceptor.SignalExternalInput sf
 new(io.temporal.api.common.v1.WorkflowExecution,String,.Header,Object[]) -
 getExecution()io.temporal.api.common.v1.WorkflowExecution -
 getSignalName()String -
 getHeader().Header -
 getArgs()Object[] -
WorkflowOutboundCallsInterceptor.SignalExternalOutput sf
 new(io.temporal.workflow.Promise<Void>) -
 getResult()io.temporal.workflow.Promise<Void> -
WorkflowOutboundCallsInterceptor.SignalRegistrationRequest sf
 new(String,Class<?>[],java.lang.reflect.Type[],io.temporal.workflow.Functions.Proc1<Object[]>) -
 new(String,io.temporal.workflow.HandlerUnfinishedPolicy,Class<?>[],java.lang.reflect.Type[],io.temporal.workflow.Functions.Proc1<Object[]>) -
 new(String,String,io.temporal.workflow.HandlerUnfinishedPolicy,Class<?>[],java.lang.reflect.Type[],io.temporal.workflow.Functions.Proc1<Object[]>) -
 getSignalType()String -
 getDescription()String -
 getUnfinishedPolicy()io.temporal.workflow.HandlerUnfinishedPolicy -
 getArgTypes()Class<?>[] -
 getGenericArgTypes()java.lang.reflect.Type[] -
 getCallback()io.temporal.workflow.Functions.Proc1<Object[]> -
WorkflowOutboundCallsInterceptor.UpdateRegistrationRequest sf
 new(String,io.temporal.workflow.HandlerUnfinishedPolicy,Class<?>[],java.lang.reflect.Type[],io.temporal.workflow.Functions.Proc1<Object[]>,io.temporal.workflow.Functions.Func1<Object[],Object>) -
 new(String,String,io.temporal.workflow.HandlerUnfinishedPolicy,Class<?>[],java.lang.reflect.Type[],io.temporal.workflow.Functions.Proc1<Object[]>,io.temporal.workflow.Functions.Func1<Object[],Object>) -
 getUpdateName()String -
 getDescription()String -
 getUnfinishedPolicy()io.temporal.workflow.HandlerUnfinishedPolicy -
 getArgTypes()Class<?>[] -
 getGenericArgTypes()java.lang.reflect.Type[] -
 getValidateCallback()io.temporal.workflow.Functions.Proc1<Object[]> -
 getExecuteCallback()io.temporal.workflow.Functions.Func1<Object[],Object> -
WorkflowOutboundCallsInterceptorBase - :.WorkflowOutboundCallsInterceptor
 new(.WorkflowOutboundCallsInterceptor) -
 executeActivity(.WorkflowOutboundCallsInterceptor.ActivityInput<<R>>).WorkflowOutboundCallsInterceptor.ActivityOutput<<R>> - <R=Object>
 executeLocalActivity(.WorkflowOutboundCallsInterceptor.LocalActivityInput<<R>>).WorkflowOutboundCallsInterceptor.LocalActivityOutput<<R>> - <R=Object>
 executeChildWorkflow(.WorkflowOutboundCallsInterceptor.ChildWorkflowInput<<R>>).WorkflowOutboundCallsInterceptor.ChildWorkflowOutput<<R>> - <R=Object>
 executeNexusOperation(.WorkflowOutboundCallsInterceptor.ExecuteNexusOperationInput<<R>>).WorkflowOutboundCallsInterceptor.ExecuteNexusOperationOutput<<R>> - <R=Object>
 newRandom()java.util.Random -
 signalExternalWorkflow(.WorkflowOutboundCallsInterceptor.SignalExternalInput).WorkflowOutboundCallsInterceptor.SignalExternalOutput -
 cancelWorkflow(.WorkflowOutboundCallsInterceptor.CancelWorkflowInput).WorkflowOutboundCallsInterceptor.CancelWorkflowOutput -
 sleep(java.time.Duration)void -
 await(java.time.Duration,String,java.util.function.Supplier<Boolean>)boolean -
 await(String,java.util.function.Supplier<Boolean>)void -
 newTimer(java.time.Duration)io.temporal.workflow.Promise<Void> -
 newTimer(java.time.Duration,io.temporal.workflow.TimerOptions)io.temporal.workflow.Promise<Void> -
 sideEffect(Class<<R>>,java.lang.reflect.Type,io.temporal.workflow.Functions.Func<<R>>)<R> - <R=Object>
 sideEffect(Class<<R>>,java.lang.reflect.Type,io.temporal.workflow.Functions.Func<<R>>,io.temporal.workflow.SideEffectOptions)<R> - <R=Object>
 mutableSideEffect(String,Class<<R>>,java.lang.reflect.Type,java.util.function.BiPredicate<<R>,<R>>,io.temporal.workflow.Functions.Func<<R>>)<R> - <R=Object>
 mutableSideEffect(String,Class<<R>>,java.lang.reflect.Type,java.util.function.BiPredicate<<R>,<R>>,io.temporal.workflow.Functions.Func<<R>>,io.temporal.workflow.MutableSideEffectOptions)<R> - <R=Object>
 getVersion(String,int,int)int -
 continueAsNew(.WorkflowOutboundCallsInterceptor.ContinueAsNewInput)void -
 registerQuery(.WorkflowOutboundCallsInterceptor.RegisterQueryInput)void -
 registerSignalHandlers(.WorkflowOutboundCallsInterceptor.RegisterSignalHandlersInput)void -
 registerUpdateHandlers(.WorkflowOutboundCallsInterceptor.RegisterUpdateHandlersInput)void -
 registerDynamicSignalHandler(.WorkflowOutboundCallsInterceptor.RegisterDynamicSignalHandlerInput)void -
 registerDynamicQueryHandler(.WorkflowOutboundCallsInterceptor.RegisterDynamicQueryHandlerInput)void -
 registerDynamicUpdateHandler(.WorkflowOutboundCallsInterceptor.RegisterDynamicUpdateHandlerInput)void -
 randomUUID()java.util.UUID -
 upsertSearchAttributes(java.util.Map<String,?>)void -
 upsertTypedSearchAttributes(io.temporal.common.SearchAttributeUpdate<?>[])void v
 upsertMemo(java.util.Map<String,Object>)void -
 getMetricsScope()com.uber.m3.tally.Scope -
 newChildThread(Runnable,boolean,String)Object -
 currentTimeMillis()long -
package io.temporal.failure
ActivityFailure f :.TemporalFailure
 new(String,long,long,String,String,io.temporal.api.enums.v1.RetryState,String,Throwable) -
 getScheduledEventId()long -
 getStartedEventId()long -
 getActivityType()String -
 getActivityId()String -
 getIdentity()String -
 getRetryState()io.temporal.api.enums.v1.RetryState -
 getMessage(String,long,long,String,String,io.temporal.api.enums.v1.RetryState,String)String s
ApplicationErrorCategory fe :Enum<.ApplicationErrorCategory>
 UNSPECIFIED .ApplicationErrorCategory sf
 BENIGN .ApplicationErrorCategory sf
 values().ApplicationErrorCategory[] s
 valueOf(String).ApplicationErrorCategory s
ApplicationFailure f :.TemporalFailure +Builder
 newBuilder().ApplicationFailure.Builder s
 newBuilder(.ApplicationFailure).ApplicationFailure.Builder s
 newFailure(String,String,Object[]).ApplicationFailure sv
 newFailureWithCause(String,String,Throwable,Object[]).ApplicationFailure sv
 newFailureWithCauseAndDelay(String,String,Throwable,java.time.Duration,Object[]).ApplicationFailure sv
 newNonRetryableFailure(String,String,Object[]).ApplicationFailure sv
 newNonRetryableFailureWithCause(String,String,Throwable,Object[]).ApplicationFailure sv
 getType()String -
 getDetails()io.temporal.common.converter.Values -
 getNextRetryDelay()java.time.Duration -
 setNonRetryable(boolean)void -
 isNonRetryable()boolean -
 setDataConverter(io.temporal.common.converter.DataConverter)void -
 setNextRetryDelay(java.time.Duration)void -
 getCategory().ApplicationErrorCategory -
ApplicationFailure.Builder sf
 setType(String).ApplicationFailure.Builder -
 setMessage(String).ApplicationFailure.Builder -
 setDetails(Object[]).ApplicationFailure.Builder v
 setDetails(io.temporal.common.converter.Values).ApplicationFailure.Builder -
 setNonRetryable(boolean).ApplicationFailure.Builder -
 setCause(Throwable).ApplicationFailure.Builder -
 setNextRetryDelay(java.time.Duration).ApplicationFailure.Builder -
 setCategory(.ApplicationErrorCategory).ApplicationFailure.Builder -
 build().ApplicationFailure -
CanceledFailure f :.TemporalFailure
 new(String,io.temporal.common.converter.Values,Throwable) -
 new(String,Object) -
 new(String) -
 getDetails()io.temporal.common.converter.Values -
 setDataConverter(io.temporal.common.converter.DataConverter)void -
ChildWorkflowFailure f :.TemporalFailure
 new(long,long,String,io.temporal.api.common.v1.WorkflowExecution,String,io.temporal.api.enums.v1.RetryState,Throwable) -
 getInitiatedEventId()long -
 getStartedEventId()long -
 getNamespace()String -
 getRetryState()io.temporal.api.enums.v1.RetryState -
 getExecution()io.temporal.api.common.v1.WorkflowExecution -
 getWorkflowType()String -
 getMessage(io.temporal.api.common.v1.WorkflowExecution,String,long,long,String,io.temporal.api.enums.v1.RetryState)String s
DefaultFailureConverter f :io.temporal.common.converter.FailureConverter
 new() -
 failureToException(io.temporal.api.failure.v1.Failure,io.temporal.common.converter.DataConverter)RuntimeException -
 exceptionToFailure(Throwable,io.temporal.common.converter.DataConverter)io.temporal.api.failure.v1.Failure -
NexusOperationFailure f :.TemporalFailure
 new(String,long,String,String,String,String,Throwable) -
 getMessage(String,long,String,String,String,String)String s
 getScheduledEventId()long -
 getEndpoint()String -
 getService()String -
 getOperation()String -
 getOperationToken()String -
ServerFailure f :.TemporalFailure
 new(String,boolean) -
 new(String,boolean,Throwable) -
 isNonRetryable()boolean -
TemporalException - :RuntimeException
 new(String,Throwable) o
TemporalFailure a :.TemporalException
 getOriginalMessage()String -
 setDataConverter(io.temporal.common.converter.DataConverter)void -
TerminatedFailure f :.TemporalFailure
 new(String,Throwable) -
TimeoutFailure f :.TemporalFailure
 new(String,Object,io.temporal.api.enums.v1.TimeoutType) -
 getLastHeartbeatDetails()io.temporal.common.converter.Values -
 getTimeoutType()io.temporal.api.enums.v1.TimeoutType -
 setDataConverter(io.temporal.common.converter.DataConverter)void -
 getMessage(String,io.temporal.api.enums.v1.TimeoutType)String s
package io.temporal.internal.client
EagerPaginator a <Resp=Object,T=Object> :java.util.Iterator<<T>>
 new() -
 hasNext()boolean -
 next()<T> -
 init()void -
 performRequest(com.google.protobuf.ByteString)java.util.concurrent.CompletableFuture<<Resp>> oa
 getNextPageToken(<Resp>)com.google.protobuf.ByteString oa
 toElements(<Resp>)java.util.List<<T>> oa
package io.temporal.internal.common
WorkflowExecutionHistory x
 DEFAULT_WORKFLOW_ID String osf
 new(io.temporal.api.history.v1.History) -
 new(io.temporal.api.history.v1.History,String) -
 extractWorkflowId(io.temporal.api.history.v1.History)String s
 fromJson(String).WorkflowExecutionHistory s
 toJson(boolean)String -
 toJson(boolean,boolean)String -
 toProtoText(boolean)String -
 getWorkflowExecution()io.temporal.api.common.v1.WorkflowExecution -
 getEvents()java.util.List<io.temporal.api.history.v1.HistoryEvent> -
 getLastEvent()io.temporal.api.history.v1.HistoryEvent -
 getHistory()io.temporal.api.history.v1.History -
 toString()String -
package io.temporal.internal.concurrent.structured
CancelSource f <E=RuntimeException>
 token io.temporal.common.CancellationToken<<E>> pf
 new(java.util.function.Supplier<<E>>) -
 token()io.temporal.common.CancellationToken<<E>> -
 isCancelled()boolean -
 cancel()void -
 cancel(<E>)void -
 linkedTo(java.util.function.Supplier<<E>>,io.temporal.common.CancellationToken<<E>>[]).CancelSource<<E>> sv <E=RuntimeException>
TaskScope ai <T=Object> :AutoCloseable
 token()io.temporal.common.CancellationToken<java.util.concurrent.CancellationException> a
 attach(java.util.concurrent.CompletableFuture<<U>>).TaskChain<<U>> a <U=Object>
 cancelAll()void a
 awaitAll()java.util.concurrent.CompletableFuture<java.util.List<<T>>> d
 awaitAll(java.util.function.Function<java.util.List<<T>>,<R>>)java.util.concurrent.CompletableFuture<<R>> a <R=Object>
 awaitAllSettled()java.util.concurrent.CompletableFuture<java.util.List<.Result<<T>>>> a
 close()void a
 withScope(java.util.function.Function<.TaskScope<<T>>,java.util.concurrent.CompletableFuture<<R>>>)java.util.concurrent.CompletableFuture<<R>> s <T=Object,R=Object>
package io.temporal.internal.sync
RootWorkflowThreadImpl - :.WorkflowThreadImpl
 yield(String,java.util.function.Supplier<Boolean>)void - !.DestroyWorkflowThreadError
WorkflowThread ai :io.temporal.workflow.CancellationScope
 await(String,java.util.function.Supplier<Boolean>)void s !.DestroyWorkflowThreadError
 newThread(Runnable,boolean).WorkflowThread s
 newThread(Runnable,boolean,String).WorkflowThread s
 start()void a
 isStarted()boolean a
 setName(String)void a
 getName()String a
 getId()long a
 getPriority()int a
 getStackTrace()String a
 getRunner().DeterministicRunnerImpl a
 getWorkflowContext().SyncWorkflowContext a
 runUntilBlocked(long)boolean a
 lockDeadlockDetector()io.temporal.internal.common.NonIdempotentHandle a
 getUnhandledException()Throwable a
 isDone()boolean a
 stopNow()java.util.concurrent.Future<?> a
 addStackTrace(StringBuilder)void a
 yield(String,java.util.function.Supplier<Boolean>)void a !.DestroyWorkflowThreadError
 exit()void s
 exitThread()void a
 setThreadLocal(.WorkflowThreadLocalInternal<<T>>,<T>)void a <T=Object>
 getThreadLocal(.WorkflowThreadLocalInternal<<T>>)java.util.Optional<java.util.Optional<<T>>> a <T=Object>
 getWorkflowThreadContext().WorkflowThreadContext a
WorkflowThreadImpl k :.WorkflowThread
 run()void -
 isDetached()boolean -
 cancel()void -
 cancel(String)void -
 getCancellationReason()String -
 isCancelRequested()boolean -
 getCancellationRequest()io.temporal.workflow.Promise<String> -
 start()void -
 isStarted()boolean -
 getWorkflowThreadContext().WorkflowThreadContext -
 getRunner().DeterministicRunnerImpl -
 getWorkflowContext().SyncWorkflowContext -
 setName(String)void -
 getName()String -
 getId()long -
 getPriority()int -
 runUntilBlocked(long)boolean -
 lockDeadlockDetector()io.temporal.internal.common.NonIdempotentHandle -
 isDone()boolean -
 getUnhandledException()Throwable -
 evaluateInCoroutineContext(io.temporal.workflow.Functions.Proc1<String>)void -
 stopNow()java.util.concurrent.Future<?> -
 addStackTrace(StringBuilder)void -
 yield(String,java.util.function.Supplier<Boolean>)void -
 exitThread()void -
 setThreadLocal(.WorkflowThreadLocalInternal<<T>>,<T>)void - <T=Object>
 getThreadLocal(.WorkflowThreadLocalInternal<<T>>)java.util.Optional<java.util.Optional<<T>>> - <T=Object>
 getStackTrace()String -
package io.temporal.internal.worker
AsyncActivityPollTask - :.AsyncPoller.PollTaskAsync<.ActivityTask>
 grpcContext io.grpc.Context.CancellableContext pf
 new(io.temporal.serviceclient.WorkflowServiceStubs,String,String,String,String,.WorkerVersioningOptions,double,.TrackingSlotSupplier<io.temporal.worker.tuning.ActivitySlotInfo>,com.uber.m3.tally.Scope,java.util.function.Supplier<io.temporal.api.workflowservice.v1.GetSystemInfoResponse.Capabilities>,.PollerTracker,String) -
 poll(io.temporal.worker.tuning.SlotPermit)java.util.concurrent.CompletableFuture<.ActivityTask> -
 cancel(Throwable)void -
 getLabel()String -
 toString()String -
AsyncNexusPollTask - :.AsyncPoller.PollTaskAsync<.NexusTask>
 grpcContext io.grpc.Context.CancellableContext pf
 new(io.temporal.serviceclient.WorkflowServiceStubs,String,String,String,String,.WorkerVersioningOptions,com.uber.m3.tally.Scope,java.util.function.Supplier<io.temporal.api.workflowservice.v1.GetSystemInfoResponse.Capabilities>,.TrackingSlotSupplier<?>,.PollerTracker) -
 new(io.temporal.serviceclient.WorkflowServiceStubs,String,String,String,String,.WorkerVersioningOptions,com.uber.m3.tally.Scope,java.util.function.Supplier<io.temporal.api.workflowservice.v1.GetSystemInfoResponse.Capabilities>,.TrackingSlotSupplier<?>,.PollerTracker,boolean) -
 poll(io.temporal.worker.tuning.SlotPermit)java.util.concurrent.CompletableFuture<.NexusTask> -
 cancel(Throwable)void -
 getLabel()String -
 toString()String -
AsyncPoller kf <T=.ScalingTask> :.BasePoller<<T>> +PollTaskAsync,PollTaskAsyncAbort
 start()boolean -
 shutdown(.ShutdownManager,boolean)java.util.concurrent.CompletableFuture<Void> -
AsyncPoller.PollTaskAsync sai <TT=Object>
 poll(io.temporal.worker.tuning.SlotPermit)java.util.concurrent.CompletableFuture<<TT>> a !.AsyncPoller.PollTaskAsyncAbort
 cancel(Throwable)void d
 getLabel()String d
AsyncWorkflowPollTask - :.AsyncPoller.PollTaskAsync<.WorkflowTask>,.DisableNormalPolling
 grpcContext io.grpc.Context.CancellableContext pf
 toString()String -
 new(io.temporal.serviceclient.WorkflowServiceStubs,String,String,String,String,String,.WorkerVersioningOptions,.TrackingSlotSupplier<io.temporal.worker.tuning.WorkflowSlotInfo>,com.uber.m3.tally.Scope,java.util.function.Supplier<io.temporal.api.workflowservice.v1.GetSystemInfoResponse.Capabilities>,.PollerTracker,String) -
 poll(io.temporal.worker.tuning.SlotPermit)java.util.concurrent.CompletableFuture<.WorkflowTask> - !.AsyncPoller.PollTaskAsyncAbort
 cancel(Throwable)void -
 disableNormalPoll()void -
 getLabel()String -
BasePoller ka <T=Object> :.SuspendableWorker +PollerUncaughtExceptionHandler
 suspendLatch java.util.concurrent.atomic.AtomicReference<java.util.concurrent.CountDownLatch> of
 taskExecutor .TaskExecutor<<T>> o
 pollExecutor java.util.concurrent.ExecutorService o
 namespaceCapabilities .NamespaceCapabilities of
 new(.ShutdownableTaskExecutor<<T>>,.NamespaceCapabilities) o
 start()boolean a
 isShutdown()boolean -
 isTerminated()boolean -
 shutdown(.ShutdownManager,boolean)java.util.concurrent.CompletableFuture<Void> -
 awaitTermination(long,java.util.concurrent.TimeUnit)void -
 suspendPolling()void -
 resumePolling()void -
 isSuspended()boolean -
 getLifecycleState().WorkerLifecycleState -
 shouldTerminate()boolean o
DisableNormalPolling kai
 disableNormalPoll()void a
Shutdownable ai
 isShutdown()boolean a
 isTerminated()boolean a
 shutdown(.ShutdownManager,boolean)java.util.concurrent.CompletableFuture<Void> a
 awaitTermination(long,java.util.concurrent.TimeUnit)void a
Startable ai :.WorkerWithLifecycle
 start()boolean a
Suspendable ai :.WorkerWithLifecycle
 suspendPolling()void a
 resumePolling()void a
 isSuspended()boolean a
SuspendableWorker ai :.Suspendable,.Startable,.Shutdownable
WorkerWithLifecycle ai
 getLifecycleState().WorkerLifecycleState a
package io.temporal.payload.storage
ExternalStorageOptions f +Builder
 newBuilder().ExternalStorageOptions.Builder s
 getDrivers()java.util.List<.StorageDriver> -
 getDriverSelector().StorageDriverSelector -
 getPayloadSizeThreshold()int -
ExternalStorageOptions.Builder sf
 setDrivers(java.util.List<.StorageDriver>).ExternalStorageOptions.Builder -
 setDriver(.StorageDriver).ExternalStorageOptions.Builder -
 setDriverSelector(.StorageDriverSelector).ExternalStorageOptions.Builder -
 setPayloadSizeThreshold(int).ExternalStorageOptions.Builder -
 build().ExternalStorageOptions -
StorageDriver ai
 getName()String a
 getType()String a
 store(.StorageDriverStoreContext,java.util.List<io.temporal.api.common.v1.Payload>)java.util.concurrent.CompletableFuture<java.util.List<.StorageDriverClaim>> a
 retrieve(.StorageDriverRetrieveContext,java.util.List<.StorageDriverClaim>)java.util.concurrent.CompletableFuture<java.util.List<io.temporal.api.common.v1.Payload>> a
StorageDriverActivityInfo f :.StorageDriverTargetInfo
 new(String,String,String,String) -
 getNamespace()String -
 getId()String -
 getRunId()String -
 getType()String -
 equals(Object)boolean -
 hashCode()int -
StorageDriverClaim f
 new(java.util.Map<String,String>) -
 getClaimData()java.util.Map<String,String> -
 equals(Object)boolean -
 hashCode()int -
StorageDriverRetrieveContext ai
 getCancellationToken()io.temporal.common.CancellationToken<java.util.concurrent.CancellationException> d
StorageDriverSelector ai
 selectDriver(.StorageDriverStoreContext,io.temporal.api.common.v1.Payload).StorageDriver a
StorageDriverStoreContext ai
 getTarget().StorageDriverTargetInfo a
 getCancellationToken()io.temporal.common.CancellationToken<java.util.concurrent.CancellationException> d
StorageDriverTargetInfo ai
StorageDriverWorkflowInfo f :.StorageDriverTargetInfo
 new(String,String,String,String) -
 getNamespace()String -
 getId()String -
 getRunId()String -
 getType()String -
 equals(Object)boolean -
 hashCode()int -
package io.temporal.worker
WorkerPlugin ai +ReplayCallback
 getName()String a
 configureWorkerFactory(.WorkerFactoryOptions.Builder)void a
 configureWorker(String,.WorkerOptions.Builder)void a
 initializeWorker(String,.Worker)void a
 startWorker(String,.Worker,java.util.function.BiConsumer<String,.Worker>)void a
 shutdownWorker(String,.Worker,java.util.function.BiConsumer<String,.Worker>)void a
 startWorkerFactory(.WorkerFactory,java.util.function.Consumer<.WorkerFactory>)void a
 shutdownWorkerFactory(.WorkerFactory,java.util.function.Consumer<.WorkerFactory>)void a
 replayWorkflowExecution(.Worker,io.temporal.common.WorkflowExecutionHistory,.WorkerPlugin.ReplayCallback)void a !Exception
package io.temporal.workflow
ActivityStub ai
 execute(String,Class<<R>>,Object[])<R> av <R=Object>
 execute(String,Class<<R>>,java.lang.reflect.Type,Object[])<R> av <R=Object>
 executeAsync(String,Class<<R>>,Object[]).Promise<<R>> av <R=Object>
 executeAsync(String,Class<<R>>,java.lang.reflect.Type,Object[]).Promise<<R>> av <R=Object>
Async f
 function(.Functions.Func<<R>>).Promise<<R>> s <R=Object>
 function(.Functions.Func1<<A1>,<R>>,<A1>).Promise<<R>> s <A1=Object,R=Object>
 function(.Functions.Func2<<A1>,<A2>,<R>>,<A1>,<A2>).Promise<<R>> s <A1=Object,A2=Object,R=Object>
 function(.Functions.Func3<<A1>,<A2>,<A3>,<R>>,<A1>,<A2>,<A3>).Promise<<R>> s <A1=Object,A2=Object,A3=Object,R=Object>
 function(.Functions.Func4<<A1>,<A2>,<A3>,<A4>,<R>>,<A1>,<A2>,<A3>,<A4>).Promise<<R>> s <A1=Object,A2=Object,A3=Object,A4=Object,R=Object>
 function(.Functions.Func5<<A1>,<A2>,<A3>,<A4>,<A5>,<R>>,<A1>,<A2>,<A3>,<A4>,<A5>).Promise<<R>> s <A1=Object,A2=Object,A3=Object,A4=Object,A5=Object,R=Object>
 function(.Functions.Func6<<A1>,<A2>,<A3>,<A4>,<A5>,<A6>,<R>>,<A1>,<A2>,<A3>,<A4>,<A5>,<A6>).Promise<<R>> s <A1=Object,A2=Object,A3=Object,A4=Object,A5=Object,A6=Object,R=Object>
 procedure(.Functions.Proc).Promise<Void> s
 procedure(.Functions.Proc1<<A1>>,<A1>).Promise<Void> s <A1=Object>
 procedure(.Functions.Proc2<<A1>,<A2>>,<A1>,<A2>).Promise<Void> s <A1=Object,A2=Object>
 procedure(.Functions.Proc3<<A1>,<A2>,<A3>>,<A1>,<A2>,<A3>).Promise<Void> s <A1=Object,A2=Object,A3=Object>
 procedure(.Functions.Proc4<<A1>,<A2>,<A3>,<A4>>,<A1>,<A2>,<A3>,<A4>).Promise<Void> s <A1=Object,A2=Object,A3=Object,A4=Object>
 procedure(.Functions.Proc5<<A1>,<A2>,<A3>,<A4>,<A5>>,<A1>,<A2>,<A3>,<A4>,<A5>).Promise<Void> s <A1=Object,A2=Object,A3=Object,A4=Object,A5=Object>
 procedure(.Functions.Proc6<<A1>,<A2>,<A3>,<A4>,<A5>,<A6>>,<A1>,<A2>,<A3>,<A4>,<A5>,<A6>).Promise<Void> s <A1=Object,A2=Object,A3=Object,A4=Object,A5=Object,A6=Object>
 retry(io.temporal.common.RetryOptions,java.util.Optional<java.time.Duration>,.Functions.Func<.Promise<<R>>>).Promise<<R>> s <R=Object>
CancelExternalWorkflowException f :io.temporal.client.WorkflowException
 new(String,io.temporal.api.common.v1.WorkflowExecution,String,Throwable) -
 toString()String -
CancellationScope ai :Runnable
 isDetached()boolean a
 cancel()void a
 cancel(String)void a
 getCancellationReason()String a
 isCancelRequested()boolean a
 getCancellationRequest().Promise<String> a
 current().CancellationScope s
 throwCanceled()void s !io.temporal.failure.CanceledFailure
ChildWorkflowCancellationType fe :Enum<.ChildWorkflowCancellationType>
 WAIT_CANCELLATION_COMPLETED .ChildWorkflowCancellationType sf
 WAIT_CANCELLATION_REQUESTED .ChildWorkflowCancellationType sf
 TRY_CANCEL .ChildWorkflowCancellationType sf
 ABANDON .ChildWorkflowCancellationType sf
 values().ChildWorkflowCancellationType[] s
 valueOf(String).ChildWorkflowCancellationType s
ChildWorkflowOptions f +Builder
 newBuilder().ChildWorkflowOptions.Builder s
 newBuilder(.ChildWorkflowOptions).ChildWorkflowOptions.Builder s
 getDefaultInstance().ChildWorkflowOptions s
 getNamespace()String x
 getWorkflowId()String -
 getWorkflowIdReusePolicy()io.temporal.api.enums.v1.WorkflowIdReusePolicy -
 getWorkflowRunTimeout()java.time.Duration -
 getWorkflowExecutionTimeout()java.time.Duration -
 getWorkflowTaskTimeout()java.time.Duration -
 getTaskQueue()String -
 getRetryOptions()io.temporal.common.RetryOptions -
 getCronSchedule()String -
 getParentClosePolicy()io.temporal.api.enums.v1.ParentClosePolicy -
 getMemo()java.util.Map<String,Object> -
 getSearchAttributes()java.util.Map<String,Object> x
 getTypedSearchAttributes()io.temporal.common.SearchAttributes -
 getContextPropagators()java.util.List<io.temporal.common.context.ContextPropagator> -
 getCancellationType().ChildWorkflowCancellationType -
 getVersioningIntent()io.temporal.common.VersioningIntent x
 getStaticSummary()String -
 getStaticDetails()String -
 getPriority()io.temporal.common.Priority -
 toBuilder().ChildWorkflowOptions.Builder -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
ChildWorkflowOptions.Builder sf
 setNamespace(String).ChildWorkflowOptions.Builder x
 setWorkflowId(String).ChildWorkflowOptions.Builder -
 setWorkflowIdReusePolicy(io.temporal.api.enums.v1.WorkflowIdReusePolicy).ChildWorkflowOptions.Builder -
 setWorkflowRunTimeout(java.time.Duration).ChildWorkflowOptions.Builder -
 setWorkflowExecutionTimeout(java.time.Duration).ChildWorkflowOptions.Builder -
 setWorkflowTaskTimeout(java.time.Duration).ChildWorkflowOptions.Builder -
 setTaskQueue(String).ChildWorkflowOptions.Builder -
 setRetryOptions(io.temporal.common.RetryOptions).ChildWorkflowOptions.Builder -
 setCronSchedule(String).ChildWorkflowOptions.Builder -
 setParentClosePolicy(io.temporal.api.enums.v1.ParentClosePolicy).ChildWorkflowOptions.Builder -
 setMemo(java.util.Map<String,Object>).ChildWorkflowOptions.Builder -
 setSearchAttributes(java.util.Map<String,Object>).ChildWorkflowOptions.Builder x
 setTypedSearchAttributes(io.temporal.common.SearchAttributes).ChildWorkflowOptions.Builder -
 setContextPropagators(java.util.List<io.temporal.common.context.ContextPropagator>).ChildWorkflowOptions.Builder -
 setCancellationType(.ChildWorkflowCancellationType).ChildWorkflowOptions.Builder -
 setMethodRetry(io.temporal.common.MethodRetry).ChildWorkflowOptions.Builder -
 setCronSchedule(io.temporal.common.CronSchedule).ChildWorkflowOptions.Builder -
 setVersioningIntent(io.temporal.common.VersioningIntent).ChildWorkflowOptions.Builder x
 setStaticSummary(String).ChildWorkflowOptions.Builder -
 setStaticDetails(String).ChildWorkflowOptions.Builder -
 setPriority(io.temporal.common.Priority).ChildWorkflowOptions.Builder -
 build().ChildWorkflowOptions -
 validateAndBuildWithDefaults().ChildWorkflowOptions -
ChildWorkflowStub ai
 fromTyped(<T>).ChildWorkflowStub s <T=Object>
 getWorkflowType()String a
 getExecution().Promise<io.temporal.api.common.v1.WorkflowExecution> a
 getOptions().ChildWorkflowOptions a
 execute(Class<<R>>,Object[])<R> av <R=Object>
 execute(Class<<R>>,java.lang.reflect.Type,Object[])<R> av <R=Object>
 executeAsync(Class<<R>>,Object[]).Promise<<R>> av <R=Object>
 executeAsync(Class<<R>>,java.lang.reflect.Type,Object[]).Promise<<R>> av <R=Object>
 signal(String,Object[])void av
CompletablePromise ai <V=Object> :.Promise<<V>>
 complete(<V>)boolean a
 completeExceptionally(RuntimeException)boolean a
 completeFrom(.Promise<<V>>)boolean a
ContinueAsNewOptions f +Builder
 newBuilder().ContinueAsNewOptions.Builder s
 newBuilder(.ContinueAsNewOptions).ContinueAsNewOptions.Builder s
 getDefaultInstance().ContinueAsNewOptions s
 new(java.time.Duration,String,io.temporal.common.RetryOptions,java.time.Duration,java.util.Map<String,Object>,java.util.Map<String,Object>,io.temporal.common.SearchAttributes,java.util.List<io.temporal.common.context.ContextPropagator>,io.temporal.common.VersioningIntent,io.temporal.common.InitialVersioningBehavior) x
 getWorkflowRunTimeout()java.time.Duration -
 getTaskQueue()String -
 getRetryOptions()io.temporal.common.RetryOptions -
 getWorkflowTaskTimeout()java.time.Duration -
 getBackoffStartInterval()java.time.Duration -
 getMemo()java.util.Map<String,Object> -
 getSearchAttributes()java.util.Map<String,Object> x
 getTypedSearchAttributes()io.temporal.common.SearchAttributes -
 getContextPropagators()java.util.List<io.temporal.common.context.ContextPropagator> -
 getVersioningIntent()io.temporal.common.VersioningIntent x
 getInitialVersioningBehavior()io.temporal.common.InitialVersioningBehavior -
ContinueAsNewOptions.Builder sf
 setWorkflowRunTimeout(java.time.Duration).ContinueAsNewOptions.Builder -
 setTaskQueue(String).ContinueAsNewOptions.Builder -
 setRetryOptions(io.temporal.common.RetryOptions).ContinueAsNewOptions.Builder -
 setWorkflowTaskTimeout(java.time.Duration).ContinueAsNewOptions.Builder -
 setBackoffStartInterval(java.time.Duration).ContinueAsNewOptions.Builder -
 setMemo(java.util.Map<String,Object>).ContinueAsNewOptions.Builder -
 setSearchAttributes(java.util.Map<String,Object>).ContinueAsNewOptions.Builder x
 setTypedSearchAttributes(io.temporal.common.SearchAttributes).ContinueAsNewOptions.Builder -
 setContextPropagators(java.util.List<io.temporal.common.context.ContextPropagator>).ContinueAsNewOptions.Builder -
 setVersioningIntent(io.temporal.common.VersioningIntent).ContinueAsNewOptions.Builder x
 setInitialVersioningBehavior(io.temporal.common.InitialVersioningBehavior).ContinueAsNewOptions.Builder -
 build().ContinueAsNewOptions -
DynamicQueryHandler ai
 handle(String,io.temporal.common.converter.EncodedValues)Object a
 getDescription()String d
DynamicSignalHandler ai
 handle(String,io.temporal.common.converter.EncodedValues)void a
 getUnfinishedPolicy(String).HandlerUnfinishedPolicy d
 getDescription()String d
DynamicUpdateHandler ai
 handleValidate(String,io.temporal.common.converter.EncodedValues)void d
 handleExecute(String,io.temporal.common.converter.EncodedValues)Object a
 getDescription()String d
 getUnfinishedPolicy(String).HandlerUnfinishedPolicy d
DynamicWorkflow ai
 execute(io.temporal.common.converter.EncodedValues)Object a
 getVersioningBehavior()io.temporal.common.VersioningBehavior d
ExternalWorkflowStub ai
 fromTyped(<T>).ExternalWorkflowStub s <T=Object>
 getExecution()io.temporal.api.common.v1.WorkflowExecution a
 signal(String,Object[])void av
 cancel()void a
 cancel(String)void a
Functions f +Func,Func1,Func2,Func3,Func4,Func5,Func6,Func7,Proc,Proc1,Proc2,Proc3,Proc4,Proc5,Proc6,Proc7,TemporalFunctionalInterfaceMarker
Functions.Func sai <R=Object> :.Functions.TemporalFunctionalInterfaceMarker,java.io.Serializable
 apply()<R> a
Functions.Func1 sai <T1=Object,R=Object> :.Functions.TemporalFunctionalInterfaceMarker,java.io.Serializable
 apply(<T1>)<R> a
Functions.Func2 sai <T1=Object,T2=Object,R=Object> :.Functions.TemporalFunctionalInterfaceMarker,java.io.Serializable
 apply(<T1>,<T2>)<R> a
Functions.Func3 sai <T1=Object,T2=Object,T3=Object,R=Object> :.Functions.TemporalFunctionalInterfaceMarker,java.io.Serializable
 apply(<T1>,<T2>,<T3>)<R> a
Functions.Func4 sai <T1=Object,T2=Object,T3=Object,T4=Object,R=Object> :.Functions.TemporalFunctionalInterfaceMarker,java.io.Serializable
 apply(<T1>,<T2>,<T3>,<T4>)<R> a
Functions.Func5 sai <T1=Object,T2=Object,T3=Object,T4=Object,T5=Object,R=Object> :.Functions.TemporalFunctionalInterfaceMarker,java.io.Serializable
 apply(<T1>,<T2>,<T3>,<T4>,<T5>)<R> a
Functions.Func6 sai <T1=Object,T2=Object,T3=Object,T4=Object,T5=Object,T6=Object,R=Object> :.Functions.TemporalFunctionalInterfaceMarker,java.io.Serializable
 apply(<T1>,<T2>,<T3>,<T4>,<T5>,<T6>)<R> a
Functions.Func7 sai <T1=Object,T2=Object,T3=Object,T4=Object,T5=Object,T6=Object,T7=Object,R=Object> :.Functions.TemporalFunctionalInterfaceMarker,java.io.Serializable
 apply(<T1>,<T2>,<T3>,<T4>,<T5>,<T6>,<T7>)<R> a
Functions.Proc sai :.Functions.TemporalFunctionalInterfaceMarker,java.io.Serializable
 apply()void a
Functions.Proc1 sai <T1=Object> :.Functions.TemporalFunctionalInterfaceMarker,java.io.Serializable
 apply(<T1>)void a
Functions.Proc2 sai <T1=Object,T2=Object> :.Functions.TemporalFunctionalInterfaceMarker,java.io.Serializable
 apply(<T1>,<T2>)void a
Functions.Proc3 sai <T1=Object,T2=Object,T3=Object> :.Functions.TemporalFunctionalInterfaceMarker,java.io.Serializable
 apply(<T1>,<T2>,<T3>)void a
Functions.Proc4 sai <T1=Object,T2=Object,T3=Object,T4=Object> :.Functions.TemporalFunctionalInterfaceMarker,java.io.Serializable
 apply(<T1>,<T2>,<T3>,<T4>)void a
Functions.Proc5 sai <T1=Object,T2=Object,T3=Object,T4=Object,T5=Object> :.Functions.TemporalFunctionalInterfaceMarker,java.io.Serializable
 apply(<T1>,<T2>,<T3>,<T4>,<T5>)void a
Functions.Proc6 sai <T1=Object,T2=Object,T3=Object,T4=Object,T5=Object,T6=Object> :.Functions.TemporalFunctionalInterfaceMarker,java.io.Serializable
 apply(<T1>,<T2>,<T3>,<T4>,<T5>,<T6>)void a
Functions.Proc7 sai <T1=Object,T2=Object,T3=Object,T4=Object,T5=Object,T6=Object,T7=Object> :.Functions.TemporalFunctionalInterfaceMarker,java.io.Serializable
 apply(<T1>,<T2>,<T3>,<T4>,<T5>,<T6>,<T7>)void a
Functions.TemporalFunctionalInterfaceMarker sai
HandlerUnfinishedPolicy fe :Enum<.HandlerUnfinishedPolicy>
 WARN_AND_ABANDON .HandlerUnfinishedPolicy sf
 ABANDON .HandlerUnfinishedPolicy sf
 values().HandlerUnfinishedPolicy[] s
 valueOf(String).HandlerUnfinishedPolicy s
MutableSideEffectOptions - +Builder
 newBuilder().MutableSideEffectOptions.Builder s
 newBuilder(.MutableSideEffectOptions).MutableSideEffectOptions.Builder s
 getDefaultInstance().MutableSideEffectOptions s
 getSummary()String -
 toBuilder().MutableSideEffectOptions.Builder -
 toString()String -
 equals(Object)boolean -
 hashCode()int -
MutableSideEffectOptions.Builder sf
 setSummary(String).MutableSideEffectOptions.Builder -
 build().MutableSideEffectOptions -
NexusOperationCancellationType fe :Enum<.NexusOperationCancellationType>
 WAIT_COMPLETED .NexusOperationCancellationType sf
 WAIT_REQUESTED .NexusOperationCancellationType sf
 TRY_CANCEL .NexusOperationCancellationType sf
 ABANDON .NexusOperationCancellationType sf
 values().NexusOperationCancellationType[] s
 valueOf(String).NexusOperationCancellationType s
NexusOperationExecution ai
 getOperationToken()java.util.Optional<String> a
NexusOperationHandle ai <R=Object>
 getExecution().Promise<.NexusOperationExecution> a
 getResult().Promise<<R>> a
NexusOperationOptions f +Builder
 newBuilder().NexusOperationOptions.Builder s
 newBuilder(.NexusOperationOptions).NexusOperationOptions.Builder s
 getDefaultInstance().NexusOperationOptions s
 toBuilder().NexusOperationOptions.Builder -
 getScheduleToCloseTimeout()java.time.Duration -
 getScheduleToStartTimeout()java.time.Duration -
 getStartToCloseTimeout()java.time.Duration -
 getCancellationType().NexusOperationCancellationType -
 getSummary()String -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
NexusOperationOptions.Builder sf
 setScheduleToCloseTimeout(java.time.Duration).NexusOperationOptions.Builder -
 setScheduleToStartTimeout(java.time.Duration).NexusOperationOptions.Builder -
 setStartToCloseTimeout(java.time.Duration).NexusOperationOptions.Builder -
 setCancellationType(.NexusOperationCancellationType).NexusOperationOptions.Builder -
 setSummary(String).NexusOperationOptions.Builder -
 build().NexusOperationOptions -
 mergeNexusOperationOptions(.NexusOperationOptions).NexusOperationOptions.Builder -
NexusServiceOptions f +Builder
 newBuilder().NexusServiceOptions.Builder s
 newBuilder(.NexusServiceOptions).NexusServiceOptions.Builder s
 getDefaultInstance().NexusServiceOptions s
 toBuilder().NexusServiceOptions.Builder -
 getOperationOptions().NexusOperationOptions -
 getEndpoint()String -
 getOperationMethodOptions()java.util.Map<String,.NexusOperationOptions> -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
NexusServiceOptions.Builder sf
 setOperationOptions(.NexusOperationOptions).NexusServiceOptions.Builder -
 setEndpoint(String).NexusServiceOptions.Builder -
 setOperationMethodOptions(java.util.Map<String,.NexusOperationOptions>).NexusServiceOptions.Builder -
 build().NexusServiceOptions -
 mergeNexusServiceOptions(.NexusServiceOptions).NexusServiceOptions.Builder -
NexusServiceStub ai
 execute(String,Class<<R>>,Object)<R> a <R=Object>
 execute(String,Class<<R>>,java.lang.reflect.Type,Object)<R> a <R=Object>
 executeAsync(String,Class<<R>>,Object).Promise<<R>> a <R=Object>
 executeAsync(String,Class<<R>>,java.lang.reflect.Type,Object).Promise<<R>> a <R=Object>
 start(String,Class<<R>>,Object).NexusOperationHandle<<R>> a <R=Object>
 start(String,Class<<R>>,java.lang.reflect.Type,Object).NexusOperationHandle<<R>> a <R=Object>
 getOptions().NexusServiceOptions a
Promise ai <V=Object>
 isCompleted()boolean a
 get()<V> a
 cancellableGet()<V> a
 get(long,java.util.concurrent.TimeUnit)<V> a !java.util.concurrent.TimeoutException
 cancellableGet(long,java.util.concurrent.TimeUnit)<V> a !java.util.concurrent.TimeoutException
 getFailure()RuntimeException a
 thenApply(.Functions.Func1<<V>,<U>>).Promise<<U>> a <U=Object>
 handle(.Functions.Func2<<V>,RuntimeException,<U>>).Promise<<U>> a <U=Object>
 thenCompose(.Functions.Func1<<V>,.Promise<<U>>>).Promise<<U>> a <U=Object>
 exceptionally(.Functions.Func1<Throwable,<V>>).Promise<<V>> a
 allOf(Iterable<.Promise<<V>>>).Promise<Void> s <V=Object>
 allOf(.Promise<?>[]).Promise<Void> sv
 anyOf(Iterable<.Promise<<V>>>).Promise<<V>> s <V=Object>
 anyOf(.Promise<?>[]).Promise<Object> sv
QueryMethod ai@ :java.lang.annotation.Annotation
 name()String a
 description()String a
QueueConsumer ai <E=Object>
 take()<E> a
 cancellableTake()<E> a
 poll()<E> a
 peek()<E> a
 poll(java.time.Duration)<E> a
 cancellablePoll(java.time.Duration)<E> a
 map(.Functions.Func1<<E>,<R>>).QueueConsumer<<R>> a <R=Object>
QueueProducer ai <E=Object>
 offer(<E>)boolean a
 put(<E>)void a
 cancellablePut(<E>)void a
 offer(<E>,java.time.Duration)boolean a
 cancellableOffer(<E>,java.time.Duration)boolean a
Saga f +CompensationException,Options
 new(.Saga.Options) -
 compensate()void -
 addCompensation(.Functions.Proc)void -
 addCompensation(.Functions.Proc1<<A1>>,<A1>)void - <A1=Object>
 addCompensation(.Functions.Proc2<<A1>,<A2>>,<A1>,<A2>)void - <A1=Object,A2=Object>
 addCompensation(.Functions.Proc3<<A1>,<A2>,<A3>>,<A1>,<A2>,<A3>)void - <A1=Object,A2=Object,A3=Object>
 addCompensation(.Functions.Proc4<<A1>,<A2>,<A3>,<A4>>,<A1>,<A2>,<A3>,<A4>)void - <A1=Object,A2=Object,A3=Object,A4=Object>
 addCompensation(.Functions.Proc5<<A1>,<A2>,<A3>,<A4>,<A5>>,<A1>,<A2>,<A3>,<A4>,<A5>)void - <A1=Object,A2=Object,A3=Object,A4=Object,A5=Object>
 addCompensation(.Functions.Proc6<<A1>,<A2>,<A3>,<A4>,<A5>,<A6>>,<A1>,<A2>,<A3>,<A4>,<A5>,<A6>)void - <A1=Object,A2=Object,A3=Object,A4=Object,A5=Object,A6=Object>
 addCompensation(.Functions.Func<?>)void -
 addCompensation(.Functions.Func1<<A1>,?>,<A1>)void - <A1=Object>
 addCompensation(.Functions.Func2<<A1>,<A2>,?>,<A1>,<A2>)void - <A1=Object,A2=Object>
 addCompensation(.Functions.Func3<<A1>,<A2>,<A3>,?>,<A1>,<A2>,<A3>)void - <A1=Object,A2=Object,A3=Object>
 addCompensation(.Functions.Func4<<A1>,<A2>,<A3>,<A4>,?>,<A1>,<A2>,<A3>,<A4>)void - <A1=Object,A2=Object,A3=Object,A4=Object>
 addCompensation(.Functions.Func5<<A1>,<A2>,<A3>,<A4>,<A5>,?>,<A1>,<A2>,<A3>,<A4>,<A5>)void - <A1=Object,A2=Object,A3=Object,A4=Object,A5=Object>
 addCompensation(.Functions.Func6<<A1>,<A2>,<A3>,<A4>,<A5>,<A6>,?>,<A1>,<A2>,<A3>,<A4>,<A5>,<A6>)void - <A1=Object,A2=Object,A3=Object,A4=Object,A5=Object,A6=Object>
Saga.CompensationException s :RuntimeException
 new(Throwable) -
Saga.Options sf +Builder
Saga.Options.Builder sf
 new() -
 setParallelCompensation(boolean).Saga.Options.Builder -
 setContinueWithError(boolean).Saga.Options.Builder -
 build().Saga.Options -
SideEffectOptions - +Builder
 newBuilder().SideEffectOptions.Builder s
 newBuilder(.SideEffectOptions).SideEffectOptions.Builder s
 getDefaultInstance().SideEffectOptions s
 getSummary()String -
 toBuilder().SideEffectOptions.Builder -
 toString()String -
 equals(Object)boolean -
 hashCode()int -
SideEffectOptions.Builder sf
 setSummary(String).SideEffectOptions.Builder -
 build().SideEffectOptions -
SignalExternalWorkflowException f :io.temporal.client.WorkflowException
 new(io.temporal.api.common.v1.WorkflowExecution,String) -
 getMessage(io.temporal.api.common.v1.WorkflowExecution,String)String s
SignalMethod ai@ :java.lang.annotation.Annotation
 name()String a
 description()String a
 unfinishedPolicy().HandlerUnfinishedPolicy a
TimerOptions f +Builder
 newBuilder().TimerOptions.Builder s
 newBuilder(.TimerOptions).TimerOptions.Builder s
 getDefaultInstance().TimerOptions s
 getSummary()String -
 toBuilder().TimerOptions.Builder -
 toString()String -
 equals(Object)boolean -
 hashCode()int -
TimerOptions.Builder sf
 setSummary(String).TimerOptions.Builder -
 build().TimerOptions -
UpdateInfo ai
 getUpdateName()String a
 getUpdateId()String a
UpdateMethod ai@ :java.lang.annotation.Annotation
 name()String a
 description()String a
 unfinishedPolicy().HandlerUnfinishedPolicy a
UpdateValidatorMethod ai@ :java.lang.annotation.Annotation
 updateName()String a
Workflow f
 DEFAULT_VERSION int sf
 newActivityStub(Class<<T>>)<T> s <T=Object>
 newActivityStub(Class<<T>>,io.temporal.activity.ActivityOptions)<T> s <T=Object>
 newActivityStub(Class<<T>>,io.temporal.activity.ActivityOptions,java.util.Map<String,io.temporal.activity.ActivityOptions>)<T> s <T=Object>
 newUntypedActivityStub(io.temporal.activity.ActivityOptions).ActivityStub s
 newLocalActivityStub(Class<<T>>)<T> s <T=Object>
 newLocalActivityStub(Class<<T>>,io.temporal.activity.LocalActivityOptions)<T> s <T=Object>
 newLocalActivityStub(Class<<T>>,io.temporal.activity.LocalActivityOptions,java.util.Map<String,io.temporal.activity.LocalActivityOptions>)<T> s <T=Object>
 newUntypedLocalActivityStub(io.temporal.activity.LocalActivityOptions).ActivityStub s
 newChildWorkflowStub(Class<<T>>)<T> s <T=Object>
 newChildWorkflowStub(Class<<T>>,.ChildWorkflowOptions)<T> s <T=Object>
 newExternalWorkflowStub(Class<<R>>,String)<R> s <R=Object>
 newExternalWorkflowStub(Class<<R>>,io.temporal.api.common.v1.WorkflowExecution)<R> s <R=Object>
 getWorkflowExecution(Object).Promise<io.temporal.api.common.v1.WorkflowExecution> s
 newUntypedChildWorkflowStub(String,.ChildWorkflowOptions).ChildWorkflowStub s
 newUntypedChildWorkflowStub(String).ChildWorkflowStub s
 newUntypedExternalWorkflowStub(io.temporal.api.common.v1.WorkflowExecution).ExternalWorkflowStub s
 newUntypedExternalWorkflowStub(String).ExternalWorkflowStub s
 newContinueAsNewStub(Class<<T>>,.ContinueAsNewOptions)<T> s <T=Object>
 newContinueAsNewStub(Class<<T>>)<T> s <T=Object>
 continueAsNew(Object[])void sv
 continueAsNew(.ContinueAsNewOptions,Object[])void sv
 continueAsNew(java.util.Optional<String>,java.util.Optional<.ContinueAsNewOptions>,Object[])void sxv
 continueAsNew(String,.ContinueAsNewOptions,Object[])void sv
 getInfo().WorkflowInfo s
 getCurrentUpdateInfo()java.util.Optional<.UpdateInfo> s
 getMemo(String,Class<<T>>)Object s <T=Object>
 getMemo(String,Class<<T>>,java.lang.reflect.Type)<T> s <T=Object>
 newCancellationScope(Runnable).CancellationScope s
 newCancellationScope(.Functions.Proc1<.CancellationScope>).CancellationScope s
 newDetachedCancellationScope(Runnable).CancellationScope s
 newTimer(java.time.Duration).Promise<Void> s
 newTimer(java.time.Duration,.TimerOptions).Promise<Void> s
 newQueue(int).WorkflowQueue<<E>> sx <E=Object>
 newWorkflowQueue(int).WorkflowQueue<<E>> s <E=Object>
 newPromise().CompletablePromise<<E>> s <E=Object>
 newPromise(<E>).Promise<<E>> s <E=Object>
 newFailedPromise(Exception).Promise<<E>> s <E=Object>
 newWorkflowLock().WorkflowLock s
 newWorkflowSemaphore(int).WorkflowSemaphore s
 registerListener(Object)void s
 currentTimeMillis()long s
 sleep(java.time.Duration)void s
 sleep(long)void s
 await(java.util.function.Supplier<Boolean>)void s
 await(java.time.Duration,java.util.function.Supplier<Boolean>)boolean s
 retry(io.temporal.common.RetryOptions,java.util.Optional<java.time.Duration>,.Functions.Func<<R>>)<R> s <R=Object>
 retry(io.temporal.common.RetryOptions,java.util.Optional<java.time.Duration>,.Functions.Proc)void s
 wrap(Exception)RuntimeException s
 randomUUID()java.util.UUID s
 newRandom()java.util.Random s
 isReplaying()boolean sx
 sideEffect(Class<<R>>,.Functions.Func<<R>>)<R> s <R=Object>
 sideEffect(Class<<R>>,java.lang.reflect.Type,.Functions.Func<<R>>)<R> s <R=Object>
 sideEffect(Class<<R>>,.Functions.Func<<R>>,.SideEffectOptions)<R> s <R=Object>
 sideEffect(Class<<R>>,java.lang.reflect.Type,.Functions.Func<<R>>,.SideEffectOptions)<R> s <R=Object>
 mutableSideEffect(String,Class<<R>>,java.util.function.BiPredicate<<R>,<R>>,.Functions.Func<<R>>)<R> s <R=Object>
 mutableSideEffect(String,Class<<R>>,java.lang.reflect.Type,java.util.function.BiPredicate<<R>,<R>>,.Functions.Func<<R>>)<R> s <R=Object>
 mutableSideEffect(String,Class<<R>>,java.util.function.BiPredicate<<R>,<R>>,.Functions.Func<<R>>,.MutableSideEffectOptions)<R> s <R=Object>
 mutableSideEffect(String,Class<<R>>,java.lang.reflect.Type,java.util.function.BiPredicate<<R>,<R>>,.Functions.Func<<R>>,.MutableSideEffectOptions)<R> s <R=Object>
 getVersion(String,int,int)int s
 getMetricsScope()com.uber.m3.tally.Scope s
 getLogger(Class<?>)org.slf4j.Logger s
 getLogger(String)org.slf4j.Logger s
 getLastCompletionResult(Class<<R>>)<R> s <R=Object>
 getPreviousRunFailure()java.util.Optional<Exception> s
 getLastCompletionResult(Class<<R>>,java.lang.reflect.Type)<R> s <R=Object>
 getSearchAttribute(String)<T> sx <T=Object>
 getSearchAttributeValues(String)java.util.List<<T>> sx <T=Object>
 getSearchAttributes()java.util.Map<String,java.util.List<?>> sx
 getTypedSearchAttributes()io.temporal.common.SearchAttributes s
 upsertSearchAttributes(java.util.Map<String,?>)void sx
 upsertTypedSearchAttributes(io.temporal.common.SearchAttributeUpdate<?>[])void sv
 upsertMemo(java.util.Map<String,Object>)void s
 setDefaultActivityOptions(io.temporal.activity.ActivityOptions)void s
 setActivityOptions(java.util.Map<String,io.temporal.activity.ActivityOptions>)void sx
 applyActivityOptions(java.util.Map<String,io.temporal.activity.ActivityOptions>)void s
 setDefaultLocalActivityOptions(io.temporal.activity.LocalActivityOptions)void s
 applyLocalActivityOptions(java.util.Map<String,io.temporal.activity.LocalActivityOptions>)void s
 isEveryHandlerFinished()boolean s
 newNexusServiceStub(Class<<T>>)<T> s <T=Object>
 newNexusServiceStub(Class<<T>>,.NexusServiceOptions)<T> s <T=Object>
 newUntypedNexusServiceStub(String,.NexusServiceOptions).NexusServiceStub s
 startNexusOperation(.Functions.Func1<<T>,<R>>,<T>).NexusOperationHandle<<R>> s <T=Object,R=Object>
 startNexusOperation(.Functions.Func<<R>>).NexusOperationHandle<<R>> s <R=Object>
 setCurrentDetails(String)void s
 getCurrentDetails()String s
 getInstance()Object s
WorkflowInfo ai
 getNamespace()String a
 getWorkflowId()String a
 getWorkflowType()String a
 getRunId()String a
 getFirstExecutionRunId()String a
 getContinuedExecutionRunId()java.util.Optional<String> a
 getOriginalExecutionRunId()String a
 getTaskQueue()String a
 getRetryOptions()io.temporal.common.RetryOptions a
 getWorkflowRunTimeout()java.time.Duration a
 getWorkflowExecutionTimeout()java.time.Duration a
 getRunStartedTimestampMillis()long a
 getSearchAttributes()io.temporal.api.common.v1.SearchAttributes ax
 getParentWorkflowId()java.util.Optional<String> a
 getParentRunId()java.util.Optional<String> a
 getRootWorkflowId()java.util.Optional<String> a
 getRootRunId()java.util.Optional<String> a
 getAttempt()int a
 getCronSchedule()String a
 getHistoryLength()long a
 getHistorySize()long a
 isContinueAsNewSuggested()boolean a
 getSuggestContinueAsNewReasons()java.util.List<io.temporal.common.SuggestContinueAsNewReason> a
 isTargetWorkerDeploymentVersionChanged()boolean a
 getCurrentBuildId()java.util.Optional<String> a
 getPriority()io.temporal.common.Priority a
WorkflowInit ai@ :java.lang.annotation.Annotation
WorkflowInterface ai@ :java.lang.annotation.Annotation
WorkflowLocal f <T=Object>
 new() -
 withInitial(java.util.function.Supplier<<S>>).WorkflowLocal<<S>> sx <S=Object>
 withCachedInitial(java.util.function.Supplier<<S>>).WorkflowLocal<<S>> s <S=Object>
 get()<T> -
 set(<T>)void -
WorkflowLock ai
 lock()void a
 tryLock()boolean a
 tryLock(java.time.Duration)boolean a
 unlock()void a
 isHeld()boolean a
WorkflowMethod ai@ :java.lang.annotation.Annotation
 name()String a
WorkflowQueue ai <E=Object> :.QueueConsumer<<E>>,.QueueProducer<<E>>
WorkflowSemaphore ai
 acquire()void a
 acquire(int)void a
 tryAcquire()boolean a
 tryAcquire(java.time.Duration)boolean a
 tryAcquire(int)boolean a
 tryAcquire(int,java.time.Duration)boolean a
 release()void a
 release(int)void a
WorkflowThreadLocal f <T=Object>
 new() -
 withInitial(java.util.function.Supplier<<S>>).WorkflowThreadLocal<<S>> sx <S=Object>
 withCachedInitial(java.util.function.Supplier<<S>>).WorkflowThreadLocal<<S>> s <S=Object>
 get()<T> -
 set(<T>)void -
WorkflowVersioningBehavior ai@ :java.lang.annotation.Annotation
 value()io.temporal.common.VersioningBehavior a
