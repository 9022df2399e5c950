# org.neo4j:neo4j-graphdb-api:5.26.0
package org.neo4j.graphdb
ConstraintViolationException - :RuntimeException
 new(String) -
 new(String,Throwable) -
DatabaseShutdownException - :org.neo4j.gqlstatus.GqlRuntimeException,org.neo4j.kernel.api.exceptions.Status.HasStatus
 new() x
 new(org.neo4j.gqlstatus.ErrorGqlStatusObject) -
 new(Throwable) x
 new(org.neo4j.gqlstatus.ErrorGqlStatusObject,Throwable) -
 databaseUnavailable(String).DatabaseShutdownException s
 databaseUnavailable(String,Throwable).DatabaseShutdownException s
 status()org.neo4j.kernel.api.exceptions.Status -
Direction fe :Enum<.Direction>
 OUTGOING .Direction sf
 INCOMING .Direction sf
 BOTH .Direction sf
 values().Direction[] s
 valueOf(String).Direction s
 reverse().Direction -
Entity ai
 getId()long ax
 getElementId()String a
 hasProperty(String)boolean a
 getProperty(String)Object a
 getProperty(String,Object)Object a
 setProperty(String,Object)void a
 removeProperty(String)Object a
 getPropertyKeys()Iterable<String> a
 getProperties(String[])java.util.Map<String,Object> av
 getAllProperties()java.util.Map<String,Object> a
 delete()void a
ExecutionPlanDescription ai +ProfilerStatistics
 getName()String a
 getChildren()java.util.List<.ExecutionPlanDescription> a
 getArguments()java.util.Map<String,Object> a
 getIdentifiers()java.util.Set<String> a
 hasProfilerStatistics()boolean a
 getProfilerStatistics().ExecutionPlanDescription.ProfilerStatistics a
ExecutionPlanDescription.ProfilerStatistics sai
 hasRows()boolean a
 getRows()long a
 hasDbHits()boolean a
 getDbHits()long a
 hasPageCacheStats()boolean a
 getPageCacheHits()long a
 getPageCacheMisses()long a
 getPageCacheHitRatio()double d
 hasTime()boolean a
 getTime()long a
GqlStatusObject ai :org.neo4j.gqlstatus.CommonGqlStatusObject
 getSeverity().SeverityLevel d
 getPosition().InputPosition d
 getClassification()org.neo4j.gqlstatus.NotificationClassification d
GraphDatabaseService ai
 isAvailable()boolean a
 isAvailable(long)boolean a
 beginTx().Transaction a
 beginTx(long,java.util.concurrent.TimeUnit).Transaction a
 executeTransactionally(String)void a !.QueryExecutionException
 executeTransactionally(String,java.util.Map<String,Object>)void a !.QueryExecutionException
 executeTransactionally(String,java.util.Map<String,Object>,.ResultTransformer<<T>>)<T> a <T=Object> !.QueryExecutionException
 executeTransactionally(String,java.util.Map<String,Object>,.ResultTransformer<<T>>,java.time.Duration)<T> a <T=Object> !.QueryExecutionException
 databaseName()String a
InputPosition f
 empty .InputPosition sf
 new(int,int,int) -
 getOffset()int -
 getLine()int -
 getColumn()int -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
Label ai
 name()String a
 label(String).Label s
Lock ai :AutoCloseable
 release()void a
 close()void d
MultipleFoundException - :RuntimeException
 new() -
 new(String) -
 new(String,Throwable) -
 new(Throwable) -
Node ai :.Entity
 delete()void a
 getRelationships().ResourceIterable<.Relationship> a
 hasRelationship()boolean a
 getRelationships(.RelationshipType[]).ResourceIterable<.Relationship> av
 getRelationships(.Direction,.RelationshipType[]).ResourceIterable<.Relationship> av
 hasRelationship(.RelationshipType[])boolean av
 hasRelationship(.Direction,.RelationshipType[])boolean av
 getRelationships(.Direction).ResourceIterable<.Relationship> a
 hasRelationship(.Direction)boolean a
 getSingleRelationship(.RelationshipType,.Direction).Relationship a
 createRelationshipTo(.Node,.RelationshipType).Relationship a
 getRelationshipTypes()Iterable<.RelationshipType> a
 getDegree()int a
 getDegree(.RelationshipType)int a
 getDegree(.Direction)int a
 getDegree(.RelationshipType,.Direction)int a
 addLabel(.Label)void a
 removeLabel(.Label)void a
 hasLabel(.Label)boolean a
 getLabels()Iterable<.Label> a
NotFoundException - :RuntimeException
 new() -
 new(String) -
 new(String,Throwable) -
 new(Throwable) -
NotInTransactionException - :RuntimeException
 new() -
 new(String) -
 new(Throwable) -
 new(String,Throwable) -
Notification axi
 getCode()String ax
 getTitle()String ax
 getDescription()String ax
 getSeverity().SeverityLevel ax
 getPosition().InputPosition ax
 getCategory().NotificationCategory dx
NotificationCategory fxe :Enum<.NotificationCategory>
 DEPRECATION .NotificationCategory sf
 HINT .NotificationCategory sf
 PERFORMANCE .NotificationCategory sf
 GENERIC .NotificationCategory sf
 UNRECOGNIZED .NotificationCategory sf
 UNKNOWN .NotificationCategory sf
 UNSUPPORTED .NotificationCategory sf
 SECURITY .NotificationCategory sf
 TOPOLOGY .NotificationCategory sf
 SCHEMA .NotificationCategory sf
 values().NotificationCategory[] s
 valueOf(String).NotificationCategory s
Path ai :Iterable<.Entity>
 startNode().Node a
 endNode().Node a
 lastRelationship().Relationship a
 relationships()Iterable<.Relationship> a
 reverseRelationships()Iterable<.Relationship> a
 nodes()Iterable<.Node> a
 reverseNodes()Iterable<.Node> a
 length()int a
 toString()String a
 iterator()java.util.Iterator<.Entity> a
PathExpander ai <STATE=Object>
 expand(.Path,.traversal.BranchState<<STATE>>).ResourceIterable<.Relationship> a
 reverse().PathExpander<<STATE>> a
PathExpanderBuilder -
 empty().PathExpanderBuilder s
 emptyOrderedByType().PathExpanderBuilder s
 allTypesAndDirections().PathExpanderBuilder s
 allTypes(.Direction).PathExpanderBuilder s
 add(.RelationshipType).PathExpanderBuilder -
 add(.RelationshipType,.Direction).PathExpanderBuilder -
 remove(.RelationshipType).PathExpanderBuilder -
 addNodeFilter(java.util.function.Predicate<.Node>).PathExpanderBuilder -
 addRelationshipFilter(java.util.function.Predicate<.Relationship>).PathExpanderBuilder -
 build().PathExpander<<STATE>> - <STATE=Object>
PathExpanders a
 allTypesAndDirections().PathExpander<<STATE>> s <STATE=Object>
 forType(.RelationshipType).PathExpander<<STATE>> s <STATE=Object>
 forDirection(.Direction).PathExpander<<STATE>> s <STATE=Object>
 forTypeAndDirection(.RelationshipType,.Direction).PathExpander<<STATE>> s <STATE=Object>
 forTypesAndDirections(.RelationshipType,.Direction,.RelationshipType,.Direction,Object[]).PathExpander<<STATE>> sv <STATE=Object>
 forConstantDirectionWithTypes(.RelationshipType[]).PathExpander<<STATE>> sv <STATE=Object>
 printingWrapper(.PathExpander<<STATE>>).PathExpander<<STATE>> s <STATE=Object>
 printingWrapper(.PathExpander<<STATE>>,java.util.function.BiFunction<.Path,.traversal.BranchState,Boolean>).PathExpander<<STATE>> s <STATE=Object>
 printingWrapper(.PathExpander<<STATE>>,.traversal.Paths.PathDescriptor).PathExpander<<STATE>> s <STATE=Object>
 printingWrapper(.PathExpander<<STATE>>,java.util.function.BiFunction<.Path,.traversal.BranchState,Boolean>,.traversal.Paths.PathDescriptor).PathExpander<<STATE>> s <STATE=Object>
 printingWrapper(.PathExpander<<STATE>>,java.util.function.BiFunction<.Path,.traversal.BranchState,Boolean>,.traversal.Paths.PathDescriptor,java.io.PrintStream).PathExpander<<STATE>> s <STATE=Object>
QueryExecutionException - :org.neo4j.gqlstatus.GqlRuntimeException
 new(org.neo4j.gqlstatus.ErrorGqlStatusObject,String,Throwable,String) -
 new(String,Throwable,String) -
 getStatusCode()String -
QueryExecutionType f +QueryType
 query(.QueryExecutionType.QueryType).QueryExecutionType s
 profiled(.QueryExecutionType.QueryType).QueryExecutionType s
 explained(.QueryExecutionType.QueryType).QueryExecutionType s
 queryType().QueryExecutionType.QueryType -
 isProfiled()boolean -
 requestedExecutionPlanDescription()boolean -
 isExplained()boolean -
 canContainResults()boolean -
 canUpdateData()boolean -
 canUpdateSchema()boolean -
 toString()String -
QueryExecutionType.QueryType sfe :Enum<.QueryExecutionType.QueryType>
 READ_ONLY .QueryExecutionType.QueryType sf
 READ_WRITE .QueryExecutionType.QueryType sf
 WRITE .QueryExecutionType.QueryType sf
 SCHEMA_WRITE .QueryExecutionType.QueryType sf
 DBMS .QueryExecutionType.QueryType sf
 values().QueryExecutionType.QueryType[] s
 valueOf(String).QueryExecutionType.QueryType s
QueryStatistics ai
 EMPTY .QueryStatistics sf
 getNodesCreated()int a
 getNodesDeleted()int a
 getRelationshipsCreated()int a
 getRelationshipsDeleted()int a
 getPropertiesSet()int a
 getLabelsAdded()int a
 getLabelsRemoved()int a
 getIndexesAdded()int a
 getIndexesRemoved()int a
 getConstraintsAdded()int a
 getConstraintsRemoved()int a
 getSystemUpdates()int a
 containsUpdates()boolean a
 containsSystemUpdates()boolean a
Relationship ai :.Entity
 getStartNode().Node a
 getEndNode().Node a
 getOtherNode(.Node).Node a
 getNodes().Node[] a
 getType().RelationshipType a
 isType(.RelationshipType)boolean a
 getStartNodeId()long dx
 getEndNodeId()long dx
 getOtherNodeId(long)long dx
RelationshipType ai
 name()String a
 withName(String).RelationshipType s
Result ai :.ResourceIterator<java.util.Map<String,Object>> +ResultRow,ResultVisitor
 getQueryExecutionType().QueryExecutionType a
 columns()java.util.List<String> a
 columnAs(String).ResourceIterator<<T>> a <T=Object>
 hasNext()boolean a
 next()java.util.Map<String,Object> a
 close()void a
 getQueryStatistics().QueryStatistics a
 getExecutionPlanDescription().ExecutionPlanDescription a
 resultAsString()String a
 writeAsStringTo(java.io.PrintWriter)void a
 remove()void a
 getNotifications()Iterable<.Notification> ax
 getGqlStatusObjects()Iterable<.GqlStatusObject> a
 accept(.Result.ResultVisitor<<VisitationException>>)void a <VisitationException=Exception> !<VisitationException>
Result.ResultRow sai
 getNode(String).Node a
 getRelationship(String).Relationship a
 get(String)Object a
 getString(String)String a
 getNumber(String)Number a
 getBoolean(String)Boolean a
 getPath(String).Path a
Result.ResultVisitor sai <VisitationException=Exception>
 visit(.Result.ResultRow)boolean a !<VisitationException>
ResultTransformer ai <T=Object> :java.util.function.Function<.Result,<T>>
 EMPTY_TRANSFORMER .ResultTransformer<Void> sf
SeverityLevel fe :Enum<.SeverityLevel>
 WARNING .SeverityLevel sf
 INFORMATION .SeverityLevel sf
 UNKNOWN .SeverityLevel sf
 values().SeverityLevel[] s
 valueOf(String).SeverityLevel s
StringSearchMode fe :Enum<.StringSearchMode>
 EXACT .StringSearchMode sf
 PREFIX .StringSearchMode sf
 SUFFIX .StringSearchMode sf
 CONTAINS .StringSearchMode sf
 values().StringSearchMode[] s
 valueOf(String).StringSearchMode s
Transaction ai :AutoCloseable
 createNode().Node a
 createNode(.Label[]).Node av
 getNodeById(long).Node ax
 getNodeByElementId(String).Node a
 getRelationshipById(long).Relationship ax
 getRelationshipByElementId(String).Relationship a
 bidirectionalTraversalDescription().traversal.BidirectionalTraversalDescription a
 traversalDescription().traversal.TraversalDescription a
 execute(String).Result a !.QueryExecutionException
 execute(String,java.util.Map<String,Object>).Result a !.QueryExecutionException
 getAllLabelsInUse()Iterable<.Label> a
 getAllRelationshipTypesInUse()Iterable<.RelationshipType> a
 getAllLabels()Iterable<.Label> a
 getAllRelationshipTypes()Iterable<.RelationshipType> a
 getAllPropertyKeys()Iterable<String> a
 findNodes(.Label,String,String,.StringSearchMode).ResourceIterator<.Node> a
 findNodes(.Label,java.util.Map<String,Object>).ResourceIterator<.Node> a
 findNodes(.Label,String,Object,String,Object,String,Object).ResourceIterator<.Node> a
 findNodes(.Label,String,Object,String,Object).ResourceIterator<.Node> a
 findNode(.Label,String,Object).Node a
 findNodes(.Label,String,Object).ResourceIterator<.Node> a
 findNodes(.Label).ResourceIterator<.Node> a
 findRelationships(.RelationshipType,String,String,.StringSearchMode).ResourceIterator<.Relationship> a
 findRelationships(.RelationshipType,java.util.Map<String,Object>).ResourceIterator<.Relationship> a
 findRelationships(.RelationshipType,String,Object,String,Object,String,Object).ResourceIterator<.Relationship> a
 findRelationships(.RelationshipType,String,Object,String,Object).ResourceIterator<.Relationship> a
 findRelationship(.RelationshipType,String,Object).Relationship a
 findRelationships(.RelationshipType,String,Object).ResourceIterator<.Relationship> a
 findRelationships(.RelationshipType).ResourceIterator<.Relationship> a
 terminate()void a
 getAllNodes().ResourceIterable<.Node> a
 getAllRelationships().ResourceIterable<.Relationship> a
 acquireWriteLock(.Entity).Lock a
 acquireReadLock(.Entity).Lock a
 schema().schema.Schema a
 commit()void a
 rollback()void a
 close()void a
TransactionFailureException - :org.neo4j.gqlstatus.GqlRuntimeException,org.neo4j.kernel.api.exceptions.Status.HasStatus
 status org.neo4j.kernel.api.exceptions.Status f
 new(String) x
 new(org.neo4j.gqlstatus.ErrorGqlStatusObject,String) -
 new(String,Throwable) x
 new(org.neo4j.gqlstatus.ErrorGqlStatusObject,String,Throwable) -
 new(String,org.neo4j.kernel.api.exceptions.Status) x
 new(org.neo4j.gqlstatus.ErrorGqlStatusObject,String,org.neo4j.kernel.api.exceptions.Status) -
 new(String,Throwable,org.neo4j.kernel.api.exceptions.Status) x
 new(org.neo4j.gqlstatus.ErrorGqlStatusObject,String,Throwable,org.neo4j.kernel.api.exceptions.Status) -
 status()org.neo4j.kernel.api.exceptions.Status -
TransactionRollbackException - :RuntimeException
 new(String) -
 new(String,Throwable) -
TransactionStatusFailureException - :.TransactionFailureException,org.neo4j.kernel.api.exceptions.Status.HasStatus
 new(org.neo4j.kernel.api.exceptions.Status,String,Exception) x
 new(org.neo4j.gqlstatus.ErrorGqlStatusObject,org.neo4j.kernel.api.exceptions.Status,String,Exception) -
 status()org.neo4j.kernel.api.exceptions.Status -
TransactionTerminatedException - :.TransactionFailureException,org.neo4j.kernel.api.exceptions.Status.HasStatus
 new(org.neo4j.kernel.api.exceptions.Status) x
 new(org.neo4j.gqlstatus.ErrorGqlStatusObject,org.neo4j.kernel.api.exceptions.Status) -
 new(org.neo4j.kernel.api.exceptions.Status,String) ox
 new(org.neo4j.gqlstatus.ErrorGqlStatusObject,org.neo4j.kernel.api.exceptions.Status,String) o
 status()org.neo4j.kernel.api.exceptions.Status -
TransientFailureException a :org.neo4j.gqlstatus.GqlRuntimeException,org.neo4j.kernel.api.exceptions.Status.HasStatus
 new(String,Throwable) o
 new(org.neo4j.gqlstatus.ErrorGqlStatusObject,String,Throwable) o
 new(String) o
 new(org.neo4j.gqlstatus.ErrorGqlStatusObject,String) o
TransientTransactionFailureException - :.TransientFailureException
 new(org.neo4j.kernel.api.exceptions.Status,String) x
 new(org.neo4j.gqlstatus.ErrorGqlStatusObject,org.neo4j.kernel.api.exceptions.Status,String) -
 new(org.neo4j.kernel.api.exceptions.Status,String,Throwable) x
 new(org.neo4j.gqlstatus.ErrorGqlStatusObject,org.neo4j.kernel.api.exceptions.Status,String,Throwable) o
 leaseExpired(String,int,int).TransientTransactionFailureException s
 procedureRegistryIsBusy().TransientTransactionFailureException s
 procedureRegistryWasModified().TransientTransactionFailureException s
 status()org.neo4j.kernel.api.exceptions.Status -
WriteOperationsNotAllowedException - :org.neo4j.gqlstatus.GqlRuntimeException,org.neo4j.kernel.api.exceptions.Status.HasStatus
 NOT_LEADER_ERROR_MSG String sf
 new(String,org.neo4j.kernel.api.exceptions.Status) x
 new(org.neo4j.gqlstatus.ErrorGqlStatusObject,String,org.neo4j.kernel.api.exceptions.Status) -
 notALeader(String).WriteOperationsNotAllowedException s
 status()org.neo4j.kernel.api.exceptions.Status -
