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
BroadcastExecution ai <R=Object>
 executions()java.util.Collection<.JobExecution<<R>>> a
 resultsAsync()java.util.concurrent.CompletableFuture<java.util.Collection<<R>>> a
BroadcastJobTarget ai
 nodes(org.apache.ignite.network.ClusterNode[]).BroadcastJobTarget sv
 nodes(java.util.Collection<org.apache.ignite.network.ClusterNode>).BroadcastJobTarget s
 nodes(java.util.Set<org.apache.ignite.network.ClusterNode>).BroadcastJobTarget s
 table(String).BroadcastJobTarget s
 table(org.apache.ignite.table.QualifiedName).BroadcastJobTarget s
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
JobTarget ai
 node(org.apache.ignite.network.ClusterNode).JobTarget s
 anyNode(org.apache.ignite.network.ClusterNode[]).JobTarget sv
 anyNode(java.util.Collection<org.apache.ignite.network.ClusterNode>).JobTarget s
 anyNode(java.util.Set<org.apache.ignite.network.ClusterNode>).JobTarget s
 colocated(String,org.apache.ignite.table.Tuple).JobTarget s
 colocated(org.apache.ignite.table.QualifiedName,org.apache.ignite.table.Tuple).JobTarget s
 colocated(String,<K>,org.apache.ignite.table.mapper.Mapper<<K>>).JobTarget s <K=Object>
 colocated(org.apache.ignite.table.QualifiedName,<K>,org.apache.ignite.table.mapper.Mapper<<K>>).JobTarget s <K=Object>
TaskDescriptor - <T=Object,R=Object> +Builder
 taskClassName()String -
 units()java.util.List<org.apache.ignite.deployment.DeploymentUnit> -
 splitJobArgumentMarshaller()org.apache.ignite.marshalling.Marshaller<<T>,byte[]> -
 reduceJobResultMarshaller()org.apache.ignite.marshalling.Marshaller<<R>,byte[]> -
 reduceJobResultClass()Class<<R>> -
 builder(String).TaskDescriptor.Builder<<T>,<R>> s <T=Object,R=Object>
 builder(Class<.task.MapReduceTask<<I>,<M>,<T>,<R>>>).TaskDescriptor.Builder<<I>,<R>> s <I=Object,M=Object,T=Object,R=Object>
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
Cursor ai <T=Object> :java.util.Iterator<<T>>,AutoCloseable
 close()void a
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
ResultSet ai <T=Object> :org.apache.ignite.lang.Cursor<<T>>
 metadata().ResultSetMetadata a
 hasRowSet()boolean a
 affectedRows()long a
 wasApplied()boolean a
 close()void a
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
