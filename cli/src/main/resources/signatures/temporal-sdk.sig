# io.temporal:temporal-sdk:1.38.0
package io.temporal.activity
Activity f
 getExecutionContext().ActivityExecutionContext s
 wrap(Throwable)RuntimeException s
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
ActivityFailedException f :.ActivityException
 new(String,String,String,Throwable) -
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
NexusOperationAlreadyStartedException f :.NexusOperationException
 new(String,String,String,Throwable) -
 getOperation()String -
NexusOperationException a :io.temporal.failure.TemporalException
 new(String,String,String,Throwable) o
 getOperationId()String -
 getRunId()String -
NexusOperationFailedException f :.NexusOperationException
 new(String,String,String,Throwable) -
NexusOperationNotFoundException f :.NexusOperationException
 new(String,String,Throwable) -
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
Values ai
 getSize()int a
 get(Class<<T>>)<T> d <T=Object> !.DataConverterException
 get(int,Class<<T>>)<T> a <T=Object> !.DataConverterException
 get(Class<<T>>,java.lang.reflect.Type)<T> d <T=Object> !.DataConverterException
 get(int,Class<<T>>,java.lang.reflect.Type)<T> a <T=Object> !.DataConverterException
package io.temporal.common.interceptors
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
package io.temporal.payload.storage
StorageDriverRetrieveContext ai
 getCancellationToken()io.temporal.common.CancellationToken<java.util.concurrent.CancellationException> d
StorageDriverStoreContext ai
 getTarget().StorageDriverTargetInfo a
 getCancellationToken()io.temporal.common.CancellationToken<java.util.concurrent.CancellationException> d
StorageDriverTargetInfo ai
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
NexusOperationExecution ai
 getOperationToken()java.util.Optional<String> a
NexusOperationHandle ai <R=Object>
 getExecution().Promise<.NexusOperationExecution> a
 getResult().Promise<<R>> a
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
SideEffectOptions - +Builder
 newBuilder().SideEffectOptions.Builder s
 newBuilder(.SideEffectOptions).SideEffectOptions.Builder s
 getDefaultInstance().SideEffectOptions s
 getSummary()String -
 toBuilder().SideEffectOptions.Builder -
 toString()String -
 equals(Object)boolean -
 hashCode()int -
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
