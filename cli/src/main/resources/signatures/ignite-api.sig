# org.apache.ignite:ignite-api:3.1.0
package org.apache.ignite
Ignite ai
 name()String a
 tables().table.IgniteTables a
 transactions().tx.IgniteTransactions a
 sql().sql.IgniteSql a
 compute().compute.IgniteCompute a
 clusterNodes()java.util.Collection<.network.ClusterNode> dx
 clusterNodesAsync()java.util.concurrent.CompletableFuture<java.util.Collection<.network.ClusterNode>> dx
 catalog().catalog.IgniteCatalog a
 cluster().network.IgniteCluster a
package org.apache.ignite.catalog
IgniteCatalog ai
 createTableAsync(Class<?>)java.util.concurrent.CompletableFuture<org.apache.ignite.table.Table> a
 createTableAsync(Class<?>,Class<?>)java.util.concurrent.CompletableFuture<org.apache.ignite.table.Table> a
 createTableAsync(.definitions.TableDefinition)java.util.concurrent.CompletableFuture<org.apache.ignite.table.Table> a
 createTable(Class<?>)org.apache.ignite.table.Table a
 createTable(Class<?>,Class<?>)org.apache.ignite.table.Table a
 createTable(.definitions.TableDefinition)org.apache.ignite.table.Table a
 tableDefinitionAsync(String)java.util.concurrent.CompletableFuture<.definitions.TableDefinition> d
 tableDefinitionAsync(org.apache.ignite.table.QualifiedName)java.util.concurrent.CompletableFuture<.definitions.TableDefinition> a
 tableDefinition(String).definitions.TableDefinition d
 tableDefinition(org.apache.ignite.table.QualifiedName).definitions.TableDefinition a
 createZoneAsync(.definitions.ZoneDefinition)java.util.concurrent.CompletableFuture<Void> a
 createZone(.definitions.ZoneDefinition)void a
 zoneDefinitionAsync(String)java.util.concurrent.CompletableFuture<.definitions.ZoneDefinition> a
 zoneDefinition(String).definitions.ZoneDefinition a
 dropTableAsync(.definitions.TableDefinition)java.util.concurrent.CompletableFuture<Void> a
 dropTableAsync(String)java.util.concurrent.CompletableFuture<Void> d
 dropTableAsync(org.apache.ignite.table.QualifiedName)java.util.concurrent.CompletableFuture<Void> a
 dropTable(.definitions.TableDefinition)void a
 dropTable(String)void d
 dropTable(org.apache.ignite.table.QualifiedName)void a
 dropZoneAsync(.definitions.ZoneDefinition)java.util.concurrent.CompletableFuture<Void> a
 dropZoneAsync(String)java.util.concurrent.CompletableFuture<Void> a
 dropZone(.definitions.ZoneDefinition)void a
 dropZone(String)void a
package org.apache.ignite.compute
AllNodesBroadcastJobTarget - :.BroadcastJobTarget
 nodes()java.util.Set<org.apache.ignite.network.ClusterNode> -
AnyNodeJobTarget - :.JobTarget
 nodes()java.util.Set<org.apache.ignite.network.ClusterNode> -
BroadcastExecution ai <R=Object>
 executions()java.util.Collection<.JobExecution<<R>>> a
 resultsAsync()java.util.concurrent.CompletableFuture<java.util.Collection<<R>>> a
BroadcastJobTarget ai
 nodes(org.apache.ignite.network.ClusterNode[]).BroadcastJobTarget sv
 nodes(java.util.Collection<org.apache.ignite.network.ClusterNode>).BroadcastJobTarget s
 nodes(java.util.Set<org.apache.ignite.network.ClusterNode>).BroadcastJobTarget s
 table(String).BroadcastJobTarget s
 table(org.apache.ignite.table.QualifiedName).BroadcastJobTarget s
ColocatedJobTarget - :.JobTarget
 tableName()org.apache.ignite.table.QualifiedName -
 key()Object -
 keyMapper()org.apache.ignite.table.mapper.Mapper<?> -
ComputeException - :org.apache.ignite.lang.IgniteException
 new(int) -
 new(int,String) -
 new(java.util.UUID,int,String) -
 new(int,Throwable) -
 new(java.util.UUID,int,Throwable) -
 new(int,String,Throwable) -
 new(java.util.UUID,int,String,Throwable) -
ComputeJob ai <T=Object,R=Object>
 executeAsync(.JobExecutionContext,<T>)java.util.concurrent.CompletableFuture<<R>> a
 inputMarshaller()org.apache.ignite.marshalling.Marshaller<<T>,byte[]> d
 resultMarshaller()org.apache.ignite.marshalling.Marshaller<<R>,byte[]> d
IgniteCompute ai
 submitAsync(.JobTarget,.JobDescriptor<<T>,<R>>,<T>)java.util.concurrent.CompletableFuture<.JobExecution<<R>>> d <T=Object,R=Object>
 submitAsync(.JobTarget,.JobDescriptor<<T>,<R>>,<T>,org.apache.ignite.lang.CancellationToken)java.util.concurrent.CompletableFuture<.JobExecution<<R>>> a <T=Object,R=Object>
 submitAsync(.BroadcastJobTarget,.JobDescriptor<<T>,<R>>,<T>)java.util.concurrent.CompletableFuture<.BroadcastExecution<<R>>> d <T=Object,R=Object>
 submitAsync(.BroadcastJobTarget,.JobDescriptor<<T>,<R>>,<T>,org.apache.ignite.lang.CancellationToken)java.util.concurrent.CompletableFuture<.BroadcastExecution<<R>>> a <T=Object,R=Object>
 executeAsync(.JobTarget,.JobDescriptor<<T>,<R>>,<T>)java.util.concurrent.CompletableFuture<<R>> d <T=Object,R=Object>
 executeAsync(.JobTarget,.JobDescriptor<<T>,<R>>,<T>,org.apache.ignite.lang.CancellationToken)java.util.concurrent.CompletableFuture<<R>> d <T=Object,R=Object>
 executeAsync(.BroadcastJobTarget,.JobDescriptor<<T>,<R>>,<T>)java.util.concurrent.CompletableFuture<java.util.Collection<<R>>> d <T=Object,R=Object>
 executeAsync(.BroadcastJobTarget,.JobDescriptor<<T>,<R>>,<T>,org.apache.ignite.lang.CancellationToken)java.util.concurrent.CompletableFuture<java.util.Collection<<R>>> d <T=Object,R=Object>
 execute(.JobTarget,.JobDescriptor<<T>,<R>>,<T>)<R> d <T=Object,R=Object>
 execute(.JobTarget,.JobDescriptor<<T>,<R>>,<T>,org.apache.ignite.lang.CancellationToken)<R> a <T=Object,R=Object>
 execute(.BroadcastJobTarget,.JobDescriptor<<T>,<R>>,<T>)java.util.Collection<<R>> d <T=Object,R=Object>
 execute(.BroadcastJobTarget,.JobDescriptor<<T>,<R>>,<T>,org.apache.ignite.lang.CancellationToken)java.util.Collection<<R>> a <T=Object,R=Object>
 submitMapReduce(.TaskDescriptor<<T>,<R>>,<T>).task.TaskExecution<<R>> d <T=Object,R=Object>
 submitMapReduce(.TaskDescriptor<<T>,<R>>,<T>,org.apache.ignite.lang.CancellationToken).task.TaskExecution<<R>> a <T=Object,R=Object>
 executeMapReduceAsync(.TaskDescriptor<<T>,<R>>,<T>)java.util.concurrent.CompletableFuture<<R>> d <T=Object,R=Object>
 executeMapReduceAsync(.TaskDescriptor<<T>,<R>>,<T>,org.apache.ignite.lang.CancellationToken)java.util.concurrent.CompletableFuture<<R>> d <T=Object,R=Object>
 executeMapReduce(.TaskDescriptor<<T>,<R>>,<T>)<R> d <T=Object,R=Object>
 executeMapReduce(.TaskDescriptor<<T>,<R>>,<T>,org.apache.ignite.lang.CancellationToken)<R> a <T=Object,R=Object>
JobDescriptor - <T=Object,R=Object> +Builder
 jobClassName()String -
 units()java.util.List<org.apache.ignite.deployment.DeploymentUnit> -
 options().JobExecutionOptions -
 builder(String).JobDescriptor.Builder<<T>,<R>> s <T=Object,R=Object>
 builder(Class<.ComputeJob<<T>,<R>>>).JobDescriptor.Builder<<T>,<R>> s <T=Object,R=Object>
 argumentMarshaller()org.apache.ignite.marshalling.Marshaller<<T>,byte[]> -
 resultMarshaller()org.apache.ignite.marshalling.Marshaller<<R>,byte[]> -
 resultClass()Class<<R>> -
JobDescriptor.Builder s <T=Object,R=Object>
 units(java.util.List<org.apache.ignite.deployment.DeploymentUnit>).JobDescriptor.Builder<<T>,<R>> -
 units(org.apache.ignite.deployment.DeploymentUnit[]).JobDescriptor.Builder<<T>,<R>> v
 options(.JobExecutionOptions).JobDescriptor.Builder<<T>,<R>> -
 argumentMarshaller(org.apache.ignite.marshalling.Marshaller<<T>,byte[]>).JobDescriptor.Builder<<T>,<R>> -
 resultMarshaller(org.apache.ignite.marshalling.Marshaller<<R>,byte[]>).JobDescriptor.Builder<<T>,<R>> -
 resultClass(Class<<R>>).JobDescriptor.Builder<<T>,<R>> -
 build().JobDescriptor<<T>,<R>> -
JobExecution ai <R=Object>
 resultAsync()java.util.concurrent.CompletableFuture<<R>> a
 stateAsync()java.util.concurrent.CompletableFuture<.JobState> a
 idAsync()java.util.concurrent.CompletableFuture<java.util.UUID> d
 changePriorityAsync(int)java.util.concurrent.CompletableFuture<Boolean> a
 node()org.apache.ignite.network.ClusterNode a
JobExecutionContext ai
 ignite()org.apache.ignite.Ignite a
 isCancelled()boolean a
 partition()org.apache.ignite.table.partition.Partition a
 deploymentUnits()java.util.Collection<org.apache.ignite.deployment.DeploymentUnitInfo> a
JobExecutionOptions - +Builder
 DEFAULT .JobExecutionOptions sf
 builder().JobExecutionOptions.Builder s
 priority()int -
 maxRetries()int -
 executorType().JobExecutorType -
JobExecutionOptions.Builder s
 new() -
 priority(int).JobExecutionOptions.Builder -
 maxRetries(int).JobExecutionOptions.Builder -
 executorType(.JobExecutorType).JobExecutionOptions.Builder -
 build().JobExecutionOptions -
JobExecutorType fe :Enum<.JobExecutorType>
 JAVA_EMBEDDED .JobExecutorType sf
 DOTNET_SIDECAR .JobExecutorType sf
 values().JobExecutorType[] s
 valueOf(String).JobExecutorType s
 fromOrdinal(int).JobExecutorType s !IllegalArgumentException
JobState ai :java.io.Serializable
 id()java.util.UUID a
 status().JobStatus a
 createTime()java.time.Instant a
 startTime()java.time.Instant a
 finishTime()java.time.Instant a
JobStatus fe :Enum<.JobStatus>
 QUEUED .JobStatus sf
 EXECUTING .JobStatus sf
 FAILED .JobStatus sf
 COMPLETED .JobStatus sf
 CANCELING .JobStatus sf
 CANCELED .JobStatus sf
 values().JobStatus[] s
 valueOf(String).JobStatus s
JobTarget ai
 node(org.apache.ignite.network.ClusterNode).JobTarget s
 anyNode(org.apache.ignite.network.ClusterNode[]).JobTarget sv
 anyNode(java.util.Collection<org.apache.ignite.network.ClusterNode>).JobTarget s
 anyNode(java.util.Set<org.apache.ignite.network.ClusterNode>).JobTarget s
 colocated(String,org.apache.ignite.table.Tuple).JobTarget s
 colocated(org.apache.ignite.table.QualifiedName,org.apache.ignite.table.Tuple).JobTarget s
 colocated(String,<K>,org.apache.ignite.table.mapper.Mapper<<K>>).JobTarget s <K=Object>
 colocated(org.apache.ignite.table.QualifiedName,<K>,org.apache.ignite.table.mapper.Mapper<<K>>).JobTarget s <K=Object>
NodeNotFoundException - :.ComputeException
 new(java.util.Set<String>) -
 new(java.util.UUID,int,String,Throwable) -
TableJobTarget - :.BroadcastJobTarget
 tableName()org.apache.ignite.table.QualifiedName -
TaskDescriptor - <T=Object,R=Object> +Builder
 taskClassName()String -
 units()java.util.List<org.apache.ignite.deployment.DeploymentUnit> -
 splitJobArgumentMarshaller()org.apache.ignite.marshalling.Marshaller<<T>,byte[]> -
 reduceJobResultMarshaller()org.apache.ignite.marshalling.Marshaller<<R>,byte[]> -
 reduceJobResultClass()Class<<R>> -
 builder(String).TaskDescriptor.Builder<<T>,<R>> s <T=Object,R=Object>
 builder(Class<.task.MapReduceTask<<I>,<M>,<T>,<R>>>).TaskDescriptor.Builder<<I>,<R>> s <I=Object,M=Object,T=Object,R=Object>
TaskDescriptor.Builder s <T=Object,R=Object>
 units(java.util.List<org.apache.ignite.deployment.DeploymentUnit>).TaskDescriptor.Builder<<T>,<R>> -
 units(org.apache.ignite.deployment.DeploymentUnit[]).TaskDescriptor.Builder<<T>,<R>> v
 splitJobArgumentMarshaller(org.apache.ignite.marshalling.Marshaller<<T>,byte[]>).TaskDescriptor.Builder<<T>,<R>> -
 reduceJobResultMarshaller(org.apache.ignite.marshalling.Marshaller<<R>,byte[]>).TaskDescriptor.Builder<<T>,<R>> -
 reduceJobResultClass(Class<<R>>).TaskDescriptor.Builder<<T>,<R>> -
 build().TaskDescriptor<<T>,<R>> -
TaskState ai :java.io.Serializable
 id()java.util.UUID a
 status().TaskStatus a
 createTime()java.time.Instant a
 startTime()java.time.Instant a
 finishTime()java.time.Instant a
TaskStatus fe :Enum<.TaskStatus>
 QUEUED .TaskStatus sf
 EXECUTING .TaskStatus sf
 FAILED .TaskStatus sf
 COMPLETED .TaskStatus sf
 CANCELING .TaskStatus sf
 CANCELED .TaskStatus sf
 values().TaskStatus[] s
 valueOf(String).TaskStatus s
package org.apache.ignite.compute.task
TaskExecution ai <R=Object>
 statesAsync()java.util.concurrent.CompletableFuture<java.util.List<org.apache.ignite.compute.JobState>> a
 idsAsync()java.util.concurrent.CompletableFuture<java.util.List<java.util.UUID>> d
 resultAsync()java.util.concurrent.CompletableFuture<<R>> a
 stateAsync()java.util.concurrent.CompletableFuture<org.apache.ignite.compute.TaskState> a
 idAsync()java.util.concurrent.CompletableFuture<java.util.UUID> d
 changePriorityAsync(int)java.util.concurrent.CompletableFuture<Boolean> a
package org.apache.ignite.deployment
DeploymentUnitInfo f
 new(String,.version.Version,java.nio.file.Path) -
 name()String -
 version().version.Version -
 path()java.nio.file.Path -
 toString()String -
package org.apache.ignite.lang
AsyncCursor ai <T=Object>
 currentPage()Iterable<<T>> a
 currentPageSize()int a
 fetchNextPage()java.util.concurrent.CompletableFuture<.AsyncCursor<<T>>> a
 hasMorePages()boolean a
 closeAsync()java.util.concurrent.CompletableFuture<Void> a
CancelHandle ai
 create().CancelHandle s
 cancel()void a
 cancelAsync()java.util.concurrent.CompletableFuture<Void> a
 isCancelled()boolean a
 token().CancellationToken a
CancellationToken ai
ColumnAlreadyExistsException x :.IgniteException
 new(String) -
 new(java.util.UUID,int,String,Throwable) -
ColumnNotFoundException - :.IgniteException
 new(String) -
 new(org.apache.ignite.table.QualifiedName,String) -
 new(java.util.UUID,int,String,Throwable) -
Cursor ai <T=Object> :java.util.Iterator<<T>>,AutoCloseable
 close()void a
CursorClosedException - :.IgniteException
 new() -
ErrorGroup -
 errorPrefix()String -
 name()String -
 groupCode()short -
 registerErrorCode(short)int -
 extractErrorCode(int)short s
 errorMessage(java.util.UUID,int,String)String s
 toString()String -
ErrorGroups - +Authentication,Catalog,Client,CodeDeployment,Common,CommonConfiguration,Compute,CriticalWorkers,DisasterRecovery,DistributionZones,Embedded,GarbageCollector,Index,Marshalling,MetaStorage,Network,NodeConfiguration,PlacementDriver,Replicator,Rest,Sql,Storage,Table,Transactions
 IGNITE_ERR_PREFIX String sf
 new() -
 initialize()void s
 registerGroup(String,short).ErrorGroup s
 registerGroup(String,String,short).ErrorGroup s
 extractCauseMessage(String)String s
 extractGroupCode(int)short s
 errorGroupByGroupCode(short).ErrorGroup s
 errorGroupByCode(int).ErrorGroup s
ErrorGroups.Authentication s
 AUTHENTICATION_ERR_GROUP .ErrorGroup sf
 UNSUPPORTED_AUTHENTICATION_TYPE_ERR int sf
 INVALID_CREDENTIALS_ERR int sf
 BASIC_PROVIDER_ERR int sf
 new() -
ErrorGroups.Catalog s
 CATALOG_ERR_GROUP .ErrorGroup sf
 VALIDATION_ERR int sf
 new() -
ErrorGroups.Client s
 CLIENT_ERR_GROUP .ErrorGroup sf
 CONNECTION_ERR int sf
 PROTOCOL_ERR int sf
 PROTOCOL_COMPATIBILITY_ERR int sf
 TABLE_ID_NOT_FOUND_ERR int sf
 CONFIGURATION_ERR int sf
 CLUSTER_ID_MISMATCH_ERR int sf
 CLIENT_SSL_CONFIGURATION_ERR int sf
 HANDSHAKE_HEADER_ERR int sf
 SERVER_TO_CLIENT_REQUEST_ERR int sf
 new() -
ErrorGroups.CodeDeployment s
 CODE_DEPLOYMENT_ERR_GROUP .ErrorGroup sf
 UNIT_NOT_FOUND_ERR int sf
 UNIT_ALREADY_EXISTS_ERR int sf
 UNIT_CONTENT_READ_ERR int sf
 UNIT_UNAVAILABLE_ERR int sf
 UNIT_ZIP_ERR int sf
 UNIT_WRITE_ERR int sf
 new() -
ErrorGroups.Common s
 COMMON_ERR_GROUP .ErrorGroup sf
 NODE_STOPPING_ERR int sf
 COMPONENT_NOT_STARTED_ERR int sf
 ILLEGAL_ARGUMENT_ERR int sf
 SSL_CONFIGURATION_ERR int sf
 NODE_LEFT_ERR int sf
 CURSOR_ALREADY_CLOSED_ERR int sf
 RESOURCE_CLOSING_ERR int sf
 USER_OBJECT_SERIALIZATION_ERR int sf
 NULLABLE_VALUE_ERR int sf
 INTERNAL_ERR int sf
 new() -
ErrorGroups.CommonConfiguration s
 COMMON_CONF_ERR_GROUP .ErrorGroup sf
 CONFIGURATION_APPLY_ERR int sf
 CONFIGURATION_PARSE_ERR int sf
 CONFIGURATION_VALIDATION_ERR int sf
 new() -
ErrorGroups.Compute s
 COMPUTE_ERR_GROUP .ErrorGroup sf
 CLASS_PATH_ERR int sf
 CLASS_LOADER_ERR int sf
 CLASS_INITIALIZATION_ERR int sf
 QUEUE_OVERFLOW_ERR int sf
 COMPUTE_JOB_STATUS_TRANSITION_ERR int sf
 CANCELLING_ERR int sf
 RESULT_NOT_FOUND_ERR int sf
 FAIL_TO_GET_JOB_STATE_ERR int sf
 COMPUTE_JOB_FAILED_ERR int sf
 PRIMARY_REPLICA_RESOLVE_ERR int sf
 CHANGE_JOB_PRIORITY_ERR int sf
 NODE_NOT_FOUND_ERR int sf
 MARSHALLING_TYPE_MISMATCH_ERR int sf
 COMPUTE_JOB_CANCELLED_ERR int sf
 COMPUTE_PLATFORM_EXECUTOR_ERR int sf
 new() -
ErrorGroups.CriticalWorkers s
 CRITICAL_WORKERS_ERR_GROUP .ErrorGroup sf
 SYSTEM_WORKER_BLOCKED_ERR int sf
 SYSTEM_CRITICAL_OPERATION_TIMEOUT_ERR int sf
 new() -
ErrorGroups.DisasterRecovery s
 RECOVERY_ERR_GROUP .ErrorGroup sf
 ILLEGAL_PARTITION_ID_ERR int sf
 NODES_NOT_FOUND_ERR int sf
 PARTITION_STATE_ERR int sf
 CLUSTER_NOT_IDLE_ERR int sf
 RESTART_WITH_CLEAN_UP_ERR int sf
 new() -
ErrorGroups.DistributionZones s
 DISTRIBUTION_ZONES_ERR_GROUP .ErrorGroup sf
 ZONE_NOT_FOUND_ERR int sf
 EMPTY_DATA_NODES_ERR int sf
 new() -
ErrorGroups.Embedded s
 EMBEDDED_ERR_GROUP .ErrorGroup sf
 CLUSTER_NOT_INITIALIZED_ERR int sf
 CLUSTER_INIT_FAILED_ERR int sf
 NODE_NOT_STARTED_ERR int sf
 NODE_START_ERR int sf
 new() -
ErrorGroups.GarbageCollector s
 GC_ERR_GROUP .ErrorGroup sf
 CLOSED_ERR int sf
 new() -
ErrorGroups.Index sx
 INDEX_ERR_GROUP .ErrorGroup sfx
 INDEX_NOT_FOUND_ERR int sfx
 INDEX_ALREADY_EXISTS_ERR int sfx
 new() -
ErrorGroups.Marshalling s
 MARSHALLING_ERR_GROUP .ErrorGroup sf
 COMMON_ERR int sf
 UNSUPPORTED_OBJECT_TYPE_ERR int sf
 UNMARSHALLING_ERR int sf
 new() -
ErrorGroups.MetaStorage s
 META_STORAGE_ERR_GROUP .ErrorGroup sf
 STARTING_STORAGE_ERR int sf
 RESTORING_STORAGE_ERR int sf
 COMPACTION_ERR int sf
 OP_EXECUTION_ERR int sf
 OP_EXECUTION_TIMEOUT_ERR int sf
 COMPACTED_ERR int sf
 DIVERGED_ERR int sf
 new() -
ErrorGroups.Network s
 NETWORK_ERR_GROUP .ErrorGroup sf
 UNRESOLVABLE_CONSISTENT_ID_ERR int sf
 BIND_ERR int sf
 FILE_TRANSFER_ERR int sf
 FILE_VALIDATION_ERR int sf
 RECIPIENT_LEFT_ERR int sf
 ADDRESS_UNRESOLVED_ERR int sf
 PORT_IN_USE_ERR int sfx
 new() -
ErrorGroups.NodeConfiguration s
 NODE_CONFIGURATION_ERR_GROUP .ErrorGroup sf
 CONFIG_READ_ERR int sf
 CONFIG_FILE_CREATE_ERR int sf
 CONFIG_WRITE_ERR int sf
 CONFIG_PARSE_ERR int sf
 new() -
ErrorGroups.PlacementDriver s
 PLACEMENT_DRIVER_ERR_GROUP .ErrorGroup sf
 PRIMARY_REPLICA_AWAIT_TIMEOUT_ERR int sf
 PRIMARY_REPLICA_AWAIT_ERR int sf
 EMPTY_ASSIGNMENTS_ERR int sf
 new() -
ErrorGroups.Replicator s
 REPLICATOR_ERR_GROUP .ErrorGroup sf
 REPLICA_COMMON_ERR int sf
 REPLICA_IS_ALREADY_STARTED_ERR int sf
 REPLICA_TIMEOUT_ERR int sf
 REPLICA_UNSUPPORTED_REQUEST_ERR int sf
 REPLICA_UNAVAILABLE_ERR int sf
 REPLICA_MISS_ERR int sf
 CURSOR_CLOSE_ERR int sf
 REPLICA_STOPPING_ERR int sf
 GROUP_OVERLOADED_ERR int sf
 new() -
ErrorGroups.Rest s
 REST_ERR_GROUP .ErrorGroup sf
 CLUSTER_NOT_INIT_ERR int sf
 new() -
ErrorGroups.Sql s
 SQL_ERR_GROUP .ErrorGroup sf
 QUERY_NO_RESULT_SET_ERR int sf
 SCHEMA_NOT_FOUND_ERR int sfx
 STMT_PARSE_ERR int sf
 STMT_VALIDATION_ERR int sf
 CONSTRAINT_VIOLATION_ERR int sf
 EXECUTION_CANCELLED_ERR int sf
 RUNTIME_ERR int sf
 MAPPING_ERR int sf
 TX_CONTROL_INSIDE_EXTERNAL_TX_ERR int sf
 new() -
ErrorGroups.Storage s
 STORAGE_ERR_GROUP .ErrorGroup sf
 INDEX_NOT_BUILT_ERR int sf
 STORAGE_CORRUPTED_ERR int sf
 new() -
ErrorGroups.Table s
 TABLE_ERR_GROUP .ErrorGroup sf
 TABLE_ALREADY_EXISTS_ERR int sfx
 TABLE_NOT_FOUND_ERR int sf
 COLUMN_ALREADY_EXISTS_ERR int sfx
 COLUMN_NOT_FOUND_ERR int sf
 SCHEMA_VERSION_MISMATCH_ERR int sf
 UNSUPPORTED_PARTITION_TYPE_ERR int sf
 new() -
ErrorGroups.Transactions s
 TX_ERR_GROUP .ErrorGroup sf
 TX_STATE_STORAGE_ERR int sf
 TX_STATE_STORAGE_STOPPED_ERR int sf
 TX_UNEXPECTED_STATE_ERR int sf
 ACQUIRE_LOCK_ERR int sf
 ACQUIRE_LOCK_TIMEOUT_ERR int sf
 TX_COMMIT_ERR int sf
 TX_ROLLBACK_ERR int sf
 TX_FAILED_READ_WRITE_OPERATION_ERR int sf
 TX_STATE_STORAGE_REBALANCE_ERR int sf
 TX_READ_ONLY_TOO_OLD_ERR int sf
 TX_INCOMPATIBLE_SCHEMA_ERR int sf
 TX_PRIMARY_REPLICA_EXPIRED_ERR int sf
 TX_ALREADY_FINISHED_ERR int sf
 TX_STALE_OPERATION_ERR int sf
 TX_STALE_READ_ONLY_OPERATION_ERR int sf
 TX_ALREADY_FINISHED_WITH_TIMEOUT_ERR int sf
 new() -
IgniteCheckedException - :Exception,.TraceableException
 new(int) -
 new(java.util.UUID,int) -
 new(int,String) -
 new(java.util.UUID,int,String) -
 new(int,Throwable) -
 new(java.util.UUID,int,Throwable) -
 new(int,String,Throwable) -
 new(java.util.UUID,int,String,Throwable) -
 groupName()String -
 code()int -
 codeAsString()String -
 groupCode()short -
 errorCode()short -
 traceId()java.util.UUID -
 toString()String -
IgniteException - :RuntimeException,.TraceableException
 new(int) -
 new(java.util.UUID,int) -
 new(int,String) -
 new(int,String,boolean) -
 new(java.util.UUID,int,String) -
 new(int,Throwable) -
 new(java.util.UUID,int,Throwable) -
 new(int,String,Throwable) -
 new(java.util.UUID,int,String,Throwable) -
 new(java.util.UUID,int,String,Throwable,boolean,boolean) -
 groupName()String -
 code()int -
 codeAsString()String -
 groupCode()short -
 errorCode()short -
 traceId()java.util.UUID -
 toString()String -
IndexAlreadyExistsException x :.IgniteException
 new(org.apache.ignite.table.QualifiedName) -
 new(java.util.UUID,int,String,Throwable) -
IndexNotFoundException x :.IgniteException
 new(org.apache.ignite.table.QualifiedName) -
 new(java.util.UUID,String,Throwable) -
 new(java.util.UUID,int,String,Throwable) -
LoggerFactory ai
 forName(String)java.lang.System.Logger a
MarshallerException - :.IgniteException
 new(String) -
 new(String,Throwable) -
 new(java.util.UUID,int,String,Throwable) -
NullableValue f <T=Object>
 of(<T>).NullableValue<<T>> s <T=Object>
 get()<T> -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
SchemaNotFoundException x :.IgniteException
 new(String) -
 new(java.util.UUID,int,String,Throwable) -
TableAlreadyExistsException x :.IgniteException
 new(org.apache.ignite.table.QualifiedName) -
 new(java.util.UUID,int,String,Throwable) -
TableNotFoundException - :.IgniteException
 new(org.apache.ignite.table.QualifiedName) -
 new(java.util.UUID,int,String,Throwable) -
TraceableException ai
 traceId()java.util.UUID a
 code()int a
 groupCode()short a
 errorCode()short a
UnexpectedNullValueException - :.IgniteException
 new(String) -
 new(java.util.UUID,int,String,Throwable) -
UnsupportedPartitionTypeException - :.IgniteException
 new(String) -
 new(java.util.UUID,int,String,Throwable) -
package org.apache.ignite.network
ClusterNode ai
 id()java.util.UUID a
 name()String a
 address().NetworkAddress a
 nodeMetadata().NodeMetadata a
IgniteCluster ai
 id()java.util.UUID a
 nodes()java.util.Collection<.ClusterNode> a
 nodesAsync()java.util.concurrent.CompletableFuture<java.util.Collection<.ClusterNode>> a
 localNode().ClusterNode a
package org.apache.ignite.sql
BatchedArguments f :Iterable<java.util.List<Object>>
 create().BatchedArguments s
 of(Object[]).BatchedArguments sv
 from(java.util.List<java.util.List<Object>>).BatchedArguments s
 add(Object[]).BatchedArguments v
 get(int)java.util.List<Object> -
 size()int -
 isEmpty()boolean -
 iterator()java.util.Iterator<java.util.List<Object>> -
ColumnMetadata ai +ColumnOrigin
 UNDEFINED_PRECISION int sf
 UNDEFINED_SCALE int sf
 name()String a
 valueClass()Class<?> a
 type().ColumnType a
 precision()int a
 scale()int a
 nullable()boolean a
 origin().ColumnMetadata.ColumnOrigin a
ColumnMetadata.ColumnOrigin sai
 schemaName()String a
 tableName()String a
 columnName()String a
ColumnType fe :Enum<.ColumnType>
 NULL .ColumnType sf
 BOOLEAN .ColumnType sf
 INT8 .ColumnType sf
 INT16 .ColumnType sf
 INT32 .ColumnType sf
 INT64 .ColumnType sf
 FLOAT .ColumnType sf
 DOUBLE .ColumnType sf
 DECIMAL .ColumnType sf
 DATE .ColumnType sf
 TIME .ColumnType sf
 DATETIME .ColumnType sf
 TIMESTAMP .ColumnType sf
 UUID .ColumnType sf
 STRING .ColumnType sf
 BYTE_ARRAY .ColumnType sf
 PERIOD .ColumnType sf
 DURATION .ColumnType sf
 values().ColumnType[] s
 valueOf(String).ColumnType s
 javaClass()Class<?> -
 precisionAllowed()boolean -
 scaleAllowed()boolean -
 lengthAllowed()boolean -
 id()int -
 getById(int).ColumnType s
IgniteSql ai
 createStatement(String).Statement a
 statementBuilder().Statement.StatementBuilder a
 execute(org.apache.ignite.tx.Transaction,String,Object[]).ResultSet<.SqlRow> dv
 execute(org.apache.ignite.tx.Transaction,org.apache.ignite.lang.CancellationToken,String,Object[]).ResultSet<.SqlRow> av
 execute(org.apache.ignite.tx.Transaction,.Statement,Object[]).ResultSet<.SqlRow> dv
 execute(org.apache.ignite.tx.Transaction,org.apache.ignite.lang.CancellationToken,.Statement,Object[]).ResultSet<.SqlRow> av
 execute(org.apache.ignite.tx.Transaction,org.apache.ignite.table.mapper.Mapper<<T>>,String,Object[]).ResultSet<<T>> dv <T=Object>
 execute(org.apache.ignite.tx.Transaction,org.apache.ignite.table.mapper.Mapper<<T>>,org.apache.ignite.lang.CancellationToken,String,Object[]).ResultSet<<T>> av <T=Object>
 execute(org.apache.ignite.tx.Transaction,org.apache.ignite.table.mapper.Mapper<<T>>,.Statement,Object[]).ResultSet<<T>> dv <T=Object>
 execute(org.apache.ignite.tx.Transaction,org.apache.ignite.table.mapper.Mapper<<T>>,org.apache.ignite.lang.CancellationToken,.Statement,Object[]).ResultSet<<T>> av <T=Object>
 executeAsync(org.apache.ignite.tx.Transaction,String,Object[])java.util.concurrent.CompletableFuture<.async.AsyncResultSet<.SqlRow>> dv
 executeAsync(org.apache.ignite.tx.Transaction,org.apache.ignite.lang.CancellationToken,String,Object[])java.util.concurrent.CompletableFuture<.async.AsyncResultSet<.SqlRow>> av
 executeAsync(org.apache.ignite.tx.Transaction,.Statement,Object[])java.util.concurrent.CompletableFuture<.async.AsyncResultSet<.SqlRow>> dv
 executeAsync(org.apache.ignite.tx.Transaction,org.apache.ignite.table.mapper.Mapper<<T>>,String,Object[])java.util.concurrent.CompletableFuture<.async.AsyncResultSet<<T>>> dv <T=Object>
 executeAsync(org.apache.ignite.tx.Transaction,org.apache.ignite.table.mapper.Mapper<<T>>,.Statement,Object[])java.util.concurrent.CompletableFuture<.async.AsyncResultSet<<T>>> dv <T=Object>
 executeAsync(org.apache.ignite.tx.Transaction,org.apache.ignite.lang.CancellationToken,.Statement,Object[])java.util.concurrent.CompletableFuture<.async.AsyncResultSet<.SqlRow>> av
 executeAsync(org.apache.ignite.tx.Transaction,org.apache.ignite.table.mapper.Mapper<<T>>,org.apache.ignite.lang.CancellationToken,String,Object[])java.util.concurrent.CompletableFuture<.async.AsyncResultSet<<T>>> av <T=Object>
 executeAsync(org.apache.ignite.tx.Transaction,org.apache.ignite.table.mapper.Mapper<<T>>,org.apache.ignite.lang.CancellationToken,.Statement,Object[])java.util.concurrent.CompletableFuture<.async.AsyncResultSet<<T>>> av <T=Object>
 executeBatch(org.apache.ignite.tx.Transaction,String,.BatchedArguments)long[] d
 executeBatch(org.apache.ignite.tx.Transaction,org.apache.ignite.lang.CancellationToken,String,.BatchedArguments)long[] a
 executeBatch(org.apache.ignite.tx.Transaction,.Statement,.BatchedArguments)long[] d
 executeBatch(org.apache.ignite.tx.Transaction,org.apache.ignite.lang.CancellationToken,.Statement,.BatchedArguments)long[] a
 executeBatchAsync(org.apache.ignite.tx.Transaction,String,.BatchedArguments)java.util.concurrent.CompletableFuture<long[]> d
 executeBatchAsync(org.apache.ignite.tx.Transaction,org.apache.ignite.lang.CancellationToken,String,.BatchedArguments)java.util.concurrent.CompletableFuture<long[]> a
 executeBatchAsync(org.apache.ignite.tx.Transaction,.Statement,.BatchedArguments)java.util.concurrent.CompletableFuture<long[]> d
 executeBatchAsync(org.apache.ignite.tx.Transaction,org.apache.ignite.lang.CancellationToken,.Statement,.BatchedArguments)java.util.concurrent.CompletableFuture<long[]> a
 executeScript(String,Object[])void av
 executeScript(org.apache.ignite.lang.CancellationToken,String,Object[])void av
 executeScriptAsync(String,Object[])java.util.concurrent.CompletableFuture<Void> av
 executeScriptAsync(org.apache.ignite.lang.CancellationToken,String,Object[])java.util.concurrent.CompletableFuture<Void> av
NoRowSetExpectedException - :.SqlException
 new() -
ResultSet ai <T=Object> :org.apache.ignite.lang.Cursor<<T>>
 metadata().ResultSetMetadata a
 hasRowSet()boolean a
 affectedRows()long a
 wasApplied()boolean a
 close()void a
ResultSetMetadata ai
 columns()java.util.List<.ColumnMetadata> a
 indexOf(String)int a
SqlBatchException - :.SqlException
 new(java.util.UUID,int,long[],String,Throwable) -
 new(java.util.UUID,int,String,Throwable) -
 updateCounters()long[] -
SqlException - :org.apache.ignite.lang.IgniteException
 new(int) -
 new(int,String) -
 new(java.util.UUID,int,String) -
 new(int,Throwable) -
 new(java.util.UUID,int,Throwable) -
 new(int,String,Throwable) -
 new(java.util.UUID,int,String,Throwable) -
SqlRow ai :org.apache.ignite.table.Tuple
 metadata().ResultSetMetadata a
Statement ai +StatementBuilder
 query()String a
 queryTimeout(java.util.concurrent.TimeUnit)long a
 defaultSchema()String a
 pageSize()int a
 timeZoneId()java.time.ZoneId a
 toBuilder().Statement.StatementBuilder a
Statement.StatementBuilder sai
 query(String).Statement.StatementBuilder a
 queryTimeout(long,java.util.concurrent.TimeUnit).Statement.StatementBuilder a
 defaultSchema(String).Statement.StatementBuilder a
 pageSize(int).Statement.StatementBuilder a
 timeZoneId(java.time.ZoneId).Statement.StatementBuilder a
 build().Statement a
package org.apache.ignite.sql.async
AsyncResultSet ai <T=Object> :org.apache.ignite.lang.AsyncCursor<<T>>
 metadata()org.apache.ignite.sql.ResultSetMetadata a
 hasRowSet()boolean a
 affectedRows()long a
 wasApplied()boolean a
 currentPage()Iterable<<T>> a
 currentPageSize()int a
 fetchNextPage()java.util.concurrent.CompletableFuture<.AsyncResultSet<<T>>> a
 closeAsync()java.util.concurrent.CompletableFuture<Void> a
package org.apache.ignite.table
IgniteTables ai
 tables()java.util.List<.Table> a
 tablesAsync()java.util.concurrent.CompletableFuture<java.util.List<.Table>> a
 table(String).Table d
 table(.QualifiedName).Table a
 tableAsync(String)java.util.concurrent.CompletableFuture<.Table> d
 tableAsync(.QualifiedName)java.util.concurrent.CompletableFuture<.Table> a
Tuple ai :Iterable<Object>
 create().Tuple s
 create(int).Tuple s
 create(java.util.Map<String,Object>).Tuple s
 copy(.Tuple).Tuple s
 hashCode(.Tuple)int s
 hashCode()int a
 equals(.Tuple,.Tuple)boolean s
 equals(Object)boolean a
 columnCount()int a
 columnName(int)String a
 columnIndex(String)int a
 valueOrDefault(String,<T>)<T> a <T=Object>
 set(String,Object).Tuple a
 value(String)<T> a <T=Object> !IllegalArgumentException
 value(int)<T> a <T=Object>
 booleanValue(String)boolean a
 booleanValue(int)boolean a
 byteValue(String)byte a
 byteValue(int)byte a
 shortValue(String)short a
 shortValue(int)short a
 intValue(String)int a
 intValue(int)int a
 longValue(String)long a
 longValue(int)long a
 floatValue(String)float a
 floatValue(int)float a
 doubleValue(String)double a
 doubleValue(int)double a
 decimalValue(String)java.math.BigDecimal a
 decimalValue(int)java.math.BigDecimal a
 stringValue(String)String a
 stringValue(int)String a
 bytesValue(String)byte[] a
 bytesValue(int)byte[] a
 uuidValue(String)java.util.UUID a
 uuidValue(int)java.util.UUID a
 dateValue(String)java.time.LocalDate a
 dateValue(int)java.time.LocalDate a
 timeValue(String)java.time.LocalTime a
 timeValue(int)java.time.LocalTime a
 datetimeValue(String)java.time.LocalDateTime a
 datetimeValue(int)java.time.LocalDateTime a
 timestampValue(String)java.time.Instant a
 timestampValue(int)java.time.Instant a
 iterator()java.util.Iterator<Object> d
package org.apache.ignite.table.mapper
Mapper ai <T=Object>
 of(Class<<O>>).Mapper<<O>> s <O=Object>
 of(Class<<O>>,String).Mapper<<O>> s <O=Object>
 of(Class<<ObjectT>>,String,.TypeConverter<<ObjectT>,<ColumnT>>).Mapper<<ObjectT>> s <ObjectT=Object,ColumnT=Object>
 of(Class<<O>>,String,String,String[]).Mapper<<O>> sv <O=Object>
 builder(Class<<O>>).MapperBuilder<<O>> s <O=Object>
 ensureNativelySupported(Class<<O>>)Class<<O>> s <O=Object>
 nativelySupported(Class<?>)boolean s
 targetType()Class<<T>> a
package org.apache.ignite.table.partition
Partition ai :java.io.Serializable
package org.apache.ignite.tx
IgniteTransactions ai
 begin().Transaction d
 begin(.TransactionOptions).Transaction a
 beginAsync()java.util.concurrent.CompletableFuture<.Transaction> d
 beginAsync(.TransactionOptions)java.util.concurrent.CompletableFuture<.Transaction> a
 runInTransaction(java.util.function.Consumer<.Transaction>)void d !.TransactionException
 runInTransaction(java.util.function.Consumer<.Transaction>,.TransactionOptions)void d !.TransactionException
 runInTransaction(java.util.function.Function<.Transaction,<T>>)<T> d <T=Object> !.TransactionException
 runInTransaction(java.util.function.Function<.Transaction,<T>>,.TransactionOptions)<T> d <T=Object> !.TransactionException
 runInTransactionAsync(java.util.function.Function<.Transaction,java.util.concurrent.CompletableFuture<<T>>>)java.util.concurrent.CompletableFuture<<T>> d <T=Object>
 runInTransactionAsync(java.util.function.Function<.Transaction,java.util.concurrent.CompletableFuture<<T>>>,.TransactionOptions)java.util.concurrent.CompletableFuture<<T>> d <T=Object>
Transaction ai
 commit()void a !.TransactionException
 commitAsync()java.util.concurrent.CompletableFuture<Void> a
 rollback()void a !.TransactionException
 rollbackAsync()java.util.concurrent.CompletableFuture<Void> a
 isReadOnly()boolean a
