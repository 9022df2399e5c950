# com.ibm.wala:com.ibm.wala.util:1.6.12
package com.ibm.wala.dataflow.graph
AbstractMeetOperator a <T=com.ibm.wala.fixpoint.IVariable<<T>>> :com.ibm.wala.fixpoint.AbstractOperator<<T>>
 new() -
 isUnaryNoOp()boolean -
BitVectorFilter - :com.ibm.wala.fixpoint.UnaryOperator<com.ibm.wala.fixpoint.BitVectorVariable>
 new(com.ibm.wala.util.intset.BitVector) -
 evaluate(com.ibm.wala.fixpoint.BitVectorVariable,com.ibm.wala.fixpoint.BitVectorVariable)byte - !IllegalArgumentException
 toString()String -
 hashCode()int -
 equals(Object)boolean -
BitVectorIdentity - :com.ibm.wala.fixpoint.UnaryOperator<com.ibm.wala.fixpoint.BitVectorVariable>
 instance().BitVectorIdentity s
 evaluate(com.ibm.wala.fixpoint.BitVectorVariable,com.ibm.wala.fixpoint.BitVectorVariable)byte - !IllegalArgumentException
 toString()String -
 hashCode()int -
 equals(Object)boolean -
 isIdentity()boolean -
BitVectorIntersection f :.AbstractMeetOperator<com.ibm.wala.fixpoint.BitVectorVariable>
 instance().BitVectorIntersection s
 evaluate(com.ibm.wala.fixpoint.BitVectorVariable,com.ibm.wala.fixpoint.BitVectorVariable[])byte -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
BitVectorKillAll - :com.ibm.wala.fixpoint.UnaryOperator<com.ibm.wala.fixpoint.BitVectorVariable>
 instance().BitVectorKillAll s
 evaluate(com.ibm.wala.fixpoint.BitVectorVariable,com.ibm.wala.fixpoint.BitVectorVariable)byte -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
BitVectorKillGen - :com.ibm.wala.fixpoint.UnaryOperator<com.ibm.wala.fixpoint.BitVectorVariable>
 new(com.ibm.wala.util.intset.BitVector,com.ibm.wala.util.intset.BitVector) -
 evaluate(com.ibm.wala.fixpoint.BitVectorVariable,com.ibm.wala.fixpoint.BitVectorVariable)byte - !IllegalArgumentException
 toString()String -
 hashCode()int -
 equals(Object)boolean -
BitVectorMinusVector - :com.ibm.wala.fixpoint.UnaryOperator<com.ibm.wala.fixpoint.BitVectorVariable>
 new(com.ibm.wala.util.intset.BitVector) -
 evaluate(com.ibm.wala.fixpoint.BitVectorVariable,com.ibm.wala.fixpoint.BitVectorVariable)byte - !IllegalArgumentException,IllegalArgumentException
 toString()String -
 hashCode()int -
 equals(Object)boolean -
BitVectorOr - :com.ibm.wala.fixpoint.UnaryOperator<com.ibm.wala.fixpoint.BitVectorVariable>
 new(com.ibm.wala.util.intset.BitVector) -
 evaluate(com.ibm.wala.fixpoint.BitVectorVariable,com.ibm.wala.fixpoint.BitVectorVariable)byte - !IllegalArgumentException
 toString()String -
 hashCode()int -
 equals(Object)boolean -
BitVectorSolver - <T=Object> :.DataflowSolver<<T>,com.ibm.wala.fixpoint.BitVectorVariable>
 new(.IKilldallFramework<<T>,com.ibm.wala.fixpoint.BitVectorVariable>) -
 makeNodeVariable(<T>,boolean)com.ibm.wala.fixpoint.BitVectorVariable o
 makeEdgeVariable(<T>,<T>)com.ibm.wala.fixpoint.BitVectorVariable o
 makeStmtRHS(int)com.ibm.wala.fixpoint.BitVectorVariable[] o
BitVectorUnion - :.AbstractMeetOperator<com.ibm.wala.fixpoint.BitVectorVariable>
 instance().BitVectorUnion s
 toString()String -
 hashCode()int -
 equals(Object)boolean -
 evaluate(com.ibm.wala.fixpoint.BitVectorVariable,com.ibm.wala.fixpoint.BitVectorVariable[])byte - !IllegalArgumentException
BitVectorUnionConstant - :com.ibm.wala.fixpoint.UnaryOperator<com.ibm.wala.fixpoint.BitVectorVariable>
 new(int) -
 evaluate(com.ibm.wala.fixpoint.BitVectorVariable,com.ibm.wala.fixpoint.BitVectorVariable)byte - !IllegalArgumentException
 toString()String -
 hashCode()int -
 equals(Object)boolean -
BitVectorUnionVector - :com.ibm.wala.fixpoint.UnaryOperator<com.ibm.wala.fixpoint.BitVectorVariable>
 new(com.ibm.wala.util.intset.BitVector) -
 evaluate(com.ibm.wala.fixpoint.BitVectorVariable,com.ibm.wala.fixpoint.BitVectorVariable)byte - !IllegalArgumentException
 toString()String -
 hashCode()int -
 equals(Object)boolean -
BooleanIdentity - :com.ibm.wala.fixpoint.UnaryOperator<com.ibm.wala.fixpoint.BooleanVariable>
 instance().BooleanIdentity s
 evaluate(com.ibm.wala.fixpoint.BooleanVariable,com.ibm.wala.fixpoint.BooleanVariable)byte - !IllegalArgumentException
 toString()String -
 hashCode()int -
 equals(Object)boolean -
 isIdentity()boolean -
BooleanSolver - <T=Object> :.DataflowSolver<<T>,com.ibm.wala.fixpoint.BooleanVariable>
 new(.IKilldallFramework<<T>,com.ibm.wala.fixpoint.BooleanVariable>) -
 makeNodeVariable(<T>,boolean)com.ibm.wala.fixpoint.BooleanVariable o
 makeEdgeVariable(<T>,<T>)com.ibm.wala.fixpoint.BooleanVariable o
 makeStmtRHS(int)com.ibm.wala.fixpoint.BooleanVariable[] o
BooleanUnion - :.AbstractMeetOperator<com.ibm.wala.fixpoint.BooleanVariable>
 instance().BooleanUnion s
 toString()String -
 hashCode()int -
 equals(Object)boolean -
 evaluate(com.ibm.wala.fixpoint.BooleanVariable,com.ibm.wala.fixpoint.BooleanVariable[])byte - !NullPointerException
DataflowSolver a <T=Object,V=com.ibm.wala.fixpoint.IVariable<<V>>> :com.ibm.wala.fixedpoint.impl.DefaultFixedPointSolver<<V>>
 new(.IKilldallFramework<<T>,<V>>) -
 makeNodeVariable(<T>,boolean)<V> oa
 makeEdgeVariable(<T>,<T>)<V> oa
 initializeVariables()void o
 initializeWorkList()void o
 getOut(Object)<V> -
 getIn(Object)<V> -
 getEdge(Object)<V> -
 getEdge(Object,Object)<V> -
 buildEquations(boolean,boolean)void o
 getProblem().IKilldallFramework<<T>,<V>> -
IKilldallFramework ai <T=Object,V=com.ibm.wala.fixpoint.IVariable<<V>>>
 getFlowGraph()com.ibm.wala.util.graph.Graph<<T>> a
 getTransferFunctionProvider().ITransferFunctionProvider<<T>,<V>> a
ITransferFunctionProvider ai <T=Object,V=com.ibm.wala.fixpoint.IVariable<<V>>>
 getNodeTransferFunction(<T>)com.ibm.wala.fixpoint.UnaryOperator<<V>> a
 hasNodeTransferFunctions()boolean a
 getEdgeTransferFunction(<T>,<T>)com.ibm.wala.fixpoint.UnaryOperator<<V>> a
 hasEdgeTransferFunctions()boolean a
 getMeetOperator().AbstractMeetOperator<<V>> a
UnaryBitVectorUnion - :com.ibm.wala.fixpoint.UnaryOperator<com.ibm.wala.fixpoint.BitVectorVariable>
 instance().UnaryBitVectorUnion s
 evaluate(com.ibm.wala.fixpoint.BitVectorVariable,com.ibm.wala.fixpoint.BitVectorVariable)byte - !IllegalArgumentException
 toString()String -
 hashCode()int -
 equals(Object)boolean -
package com.ibm.wala.fixedpoint.impl
AbstractFixedPointSolver a <T=com.ibm.wala.fixpoint.IVariable<<T>>> :com.ibm.wala.fixpoint.IFixedPointSolver<<T>>,com.ibm.wala.fixpoint.FixedPointConstants,com.ibm.wala.util.debug.VerboseAction +Statement
 verbose boolean sf
 DEFAULT_VERBOSE_INTERVAL int sf
 DEFAULT_PERIODIC_MAINTENANCE_INTERVAL int sf
 workList .Worklist o
 new() -
 makeStmtRHS(int)<T>[] oa
 initForFirstSolve()void -
 emptyWorkList()boolean -
 solve(com.ibm.wala.util.MonitorUtil.IProgressMonitor)boolean - !com.ibm.wala.util.CancelException
 performVerboseAction()void -
 lineBreak(String,int)String s
 removeStatement(com.ibm.wala.fixpoint.AbstractStatement<<T>,?>)void -
 toString()String -
 getStatements()java.util.Iterator<com.ibm.wala.util.graph.INodeWithNumber> -
 addToWorkList(com.ibm.wala.fixpoint.AbstractStatement)void -
 addAllStatementsToWorkList()void -
 changedVariable(<T>)void -
 newStatement(<T>,.NullaryOperator<<T>>,boolean,boolean)boolean -
 newStatement(<T>,com.ibm.wala.fixpoint.UnaryOperator<<T>>,<T>,boolean,boolean)boolean -
 newStatement(<T>,com.ibm.wala.fixpoint.AbstractOperator<<T>>,<T>,<T>,boolean,boolean)boolean -
 newStatement(<T>,com.ibm.wala.fixpoint.AbstractOperator<<T>>,<T>,<T>,<T>,boolean,boolean)boolean -
 newStatement(<T>,com.ibm.wala.fixpoint.AbstractOperator<<T>>,<T>[],boolean,boolean)boolean -
 initializeVariables()void oa
 initializeWorkList()void oa
 orderStatements()void -
 isChanged(byte)boolean s
 isSideEffect(byte)boolean s
 isFixed(byte)boolean s
 getMinSizeForTopSort()int -
 setMinEquationsForTopSort(int)void -
 getMaxEvalBetweenTopo()int -
 getTopologicalGrowthFactor()double -
 setMaxEvalBetweenTopo(int)void -
 setTopologicalGrowthFactor(double)void -
 getNumberOfEvaluations()int -
 incNumberOfEvaluations()void -
 periodicMaintenance()void o
 getVerboseInterval()int o
 getPeriodicMaintainInterval()int o
DefaultFixedPointSolver a <T=com.ibm.wala.fixpoint.IVariable<<T>>> :.AbstractFixedPointSolver<<T>>
 new(int) -
 new() -
 getFixedPointSystem()com.ibm.wala.fixpoint.IFixedPointSystem<<T>> -
NullaryOperator a <T=com.ibm.wala.fixpoint.IVariable<<T>>> :com.ibm.wala.fixpoint.AbstractOperator<<T>>
 new() -
 evaluate(<T>,<T>[])byte - !UnsupportedOperationException
 evaluate(<T>)byte a
package com.ibm.wala.fixpoint
AbstractOperator a <T=.IVariable<<T>>> :.FixedPointConstants
 new() -
 evaluate(<T>,<T>[])byte a
 hashCode()int a
 equals(Object)boolean a
 toString()String a
AbstractStatement a <T=.IVariable<<T>>,O=.AbstractOperator<<T>>> :com.ibm.wala.util.graph.impl.NodeWithNumber,.IFixedPointStatement<<T>>
 new() -
 getOperator()<O> a
 hashCode()int a
 equals(Object)boolean a
 toString()String -
 getOrderNumber()int f
AbstractVariable a <T=.AbstractVariable<<T>>> :com.ibm.wala.util.graph.impl.NodeWithNumber,.IVariable<<T>>
 new() o
 equals(Object)boolean -
 nextHash()int s
 hashCode()int f
 getOrderNumber()int -
 setOrderNumber(int)void -
BasicUnaryStatement - <T=.IVariable<<T>>> :.UnaryStatement<<T>>
 getOperator().UnaryOperator<<T>> -
BitVectorVariable - :.AbstractVariable<.BitVectorVariable>
 new() -
 copyState(.BitVectorVariable)void -
 addAll(com.ibm.wala.util.intset.BitVector)void -
 addAll(.BitVectorVariable)void -
 sameValue(.BitVectorVariable)boolean -
 toString()String -
 set(int)void -
 get(int)boolean -
 getValue()com.ibm.wala.util.intset.IntSet -
 clear(int)void -
 populationCount()int -
BooleanVariable - :.AbstractVariable<.BooleanVariable>
 new() -
 new(boolean) -
 copyState(.BooleanVariable)void -
 sameValue(.BooleanVariable)boolean -
 toString()String -
 getValue()boolean -
 or(.BooleanVariable)void -
 set(boolean)void -
FixedPointConstants ai
 CHANGED byte sf
 NOT_CHANGED byte sf
 CHANGED_AND_FIXED byte sf
 NOT_CHANGED_AND_FIXED byte sf
 CHANGED_MASK int sf
 FIXED_MASK int sf
 SIDE_EFFECT_MASK int sf
IFixedPointSolver ai <T=.IVariable<<T>>>
 getFixedPointSystem().IFixedPointSystem<<T>> a
 solve(com.ibm.wala.util.MonitorUtil.IProgressMonitor)boolean a !com.ibm.wala.util.CancelException
IFixedPointStatement ai <T=.IVariable<<T>>> :com.ibm.wala.util.graph.INodeWithNumber
 getLHS()<T> a
 getRHS()<T>[] a
 evaluate()byte a
 hasVariable(<T>)boolean a
IFixedPointSystem ai <T=.IVariable<<T>>>
 removeStatement(.IFixedPointStatement<<T>>)void a
 addStatement(.IFixedPointStatement<<T>>)void a
 getStatements()java.util.Iterator<com.ibm.wala.util.graph.INodeWithNumber> a
 getVariables()java.util.Iterator<com.ibm.wala.util.graph.INodeWithNumber> a
 containsStatement(.IFixedPointStatement<<T>>)boolean a
 containsVariable(<T>)boolean a
 getStatementsThatUse(<T>)java.util.Iterator<com.ibm.wala.util.graph.INodeWithNumber> a
 getStatementsThatDef(<T>)java.util.Iterator<com.ibm.wala.util.graph.INodeWithNumber> a
 getNumberOfStatementsThatUse(<T>)int a
 getNumberOfStatementsThatDef(<T>)int a
 reorder()void a
IVariable ai <T=.IVariable<<T>>> :com.ibm.wala.util.graph.INodeWithNumber
 getOrderNumber()int a
 setOrderNumber(int)void a
 copyState(<T>)void a
IntSetVariable a <T=.IntSetVariable<<T>>> :.AbstractVariable<<T>>
 new() -
 copyState(<T>)void -
 addAll(com.ibm.wala.util.intset.IntSet)boolean -
 addAll(<T>)boolean -
 sameValue(.IntSetVariable)boolean -
 toString()String -
 add(int)boolean -
 contains(int)boolean -
 getValue()com.ibm.wala.util.intset.MutableIntSet -
 remove(int)void -
 size()int -
 containsAny(com.ibm.wala.util.intset.IntSet)boolean -
 addAllInIntersection(<T>,com.ibm.wala.util.intset.IntSet)boolean -
 addAllInIntersection(com.ibm.wala.util.intset.IntSet,com.ibm.wala.util.intset.IntSet)boolean -
 removeAll()void -
TrueOperator f :.UnaryOperator<.BooleanVariable>
 instance().TrueOperator s
 evaluate(.BooleanVariable,.BooleanVariable)byte - !IllegalArgumentException
 toString()String -
 hashCode()int -
 equals(Object)boolean -
UnaryOperator a <T=.IVariable<<T>>> :.AbstractOperator<<T>>
 new() -
 evaluate(<T>,<T>)byte a
 makeEquation(<T>,<T>).UnaryStatement<<T>> -
 isIdentity()boolean -
 evaluate(<T>,<T>[])byte - !com.ibm.wala.util.debug.UnimplementedError
UnaryOr f :.UnaryOperator<.BooleanVariable>
 instance().UnaryOr s
 evaluate(.BooleanVariable,.BooleanVariable)byte - !IllegalArgumentException
 toString()String -
 hashCode()int -
 equals(Object)boolean -
UnaryStatement a <T=.IVariable<<T>>> :.AbstractStatement<<T>,.UnaryOperator<<T>>>
 lhs <T> of
 rhs <T> of
 evaluate()byte -
 getLHS()<T> -
 getRightHandSide()<T> -
 getOperands().IVariable<<T>>[] -
 hasVariable(<T>)boolean -
 toString()String -
 new(<T>,<T>) o
 equals(Object)boolean -
 hashCode()int -
 getRHS()<T>[] - !UnsupportedOperationException
package com.ibm.wala.util
CancelException - :Exception
 new(String) o
 new(Exception) -
 make(String).CancelException s
MonitorUtil - +IProgressMonitor
 new() -
 beginTask(.MonitorUtil.IProgressMonitor,String,int)void s !.CancelException
 done(.MonitorUtil.IProgressMonitor)void s !.CancelException
 worked(.MonitorUtil.IProgressMonitor,int)void s !.CancelException
 throwExceptionIfCanceled(.MonitorUtil.IProgressMonitor)void s !.CancelException
 subTask(.MonitorUtil.IProgressMonitor,String)void s !.CancelException
 isCanceled(.MonitorUtil.IProgressMonitor)boolean s
 cancel(.MonitorUtil.IProgressMonitor)void s
MonitorUtil.IProgressMonitor sai
 UNKNOWN int sf
 beginTask(String,int)void a
 subTask(String)void a
 cancel()void a
 isCanceled()boolean a
 done()void a
 worked(int)void a
 getCancelMessage()String a
NullProgressMonitor - :.MonitorUtil.IProgressMonitor
 new() -
 beginTask(String,int)void -
 isCanceled()boolean -
 done()void -
 worked(int)void -
 subTask(String)void -
 cancel()void -
 getCancelMessage()String -
PlatformUtil -
 new() -
 onMacOSX()boolean s
 onLinux()boolean s
 onWindows()boolean s
 onIKVM()boolean s
 getJDKModules(boolean)String[] s
 getPathForJDKModule(String)java.nio.file.Path s
 getJavaRuntimeVersion()int s
WalaException - :Exception
 new(String,Throwable) -
 new(String) -
WalaRuntimeException - :RuntimeException
 new(String,Throwable) -
 new(String) -
package com.ibm.wala.util.collections
Heap a <T=Object>
 compareElements(<T>,<T>)boolean oa
 size()int -
 new(int) -
 isEmpty()boolean f
 insert(<T>)void -
 take()<T> - !java.util.NoSuchElementException
 toString()String -
Pair - <T=Object,U=Object> :java.io.Serializable
 fst <T> f
 snd <U> f
 new(<T>,<U>) o
 equals(Object)boolean -
 hashCode()int -
 iterator()java.util.Iterator<Object> -
 toString()String -
 make(<T>,<U>).Pair<<T>,<U>> s <T=Object,U=Object>
package com.ibm.wala.util.config
StringFilter ai :java.util.function.Predicate<String>,java.io.Serializable
 toJson()Object a
package com.ibm.wala.util.debug
UnimplementedError - :Error
 new() -
 new(String) -
VerboseAction ai
 performVerboseAction()void a
package com.ibm.wala.util.graph
AbstractGraph a <T=Object> :.Graph<<T>>
 new() -
 getNodeManager().NodeManager<<T>> oa
 getEdgeManager().EdgeManager<<T>> oa
 stream()java.util.stream.Stream<<T>> -
 iterator()java.util.Iterator<<T>> -
 getNumberOfNodes()int -
 getPredNodeCount(<T>)int - !IllegalArgumentException
 getPredNodes(<T>)java.util.Iterator<<T>> - !IllegalArgumentException
 getSuccNodeCount(<T>)int - !IllegalArgumentException
 getSuccNodes(<T>)java.util.Iterator<<T>> - !IllegalArgumentException
 addNode(<T>)void -
 addEdge(<T>,<T>)void - !IllegalArgumentException
 removeEdge(<T>,<T>)void - !IllegalArgumentException
 hasEdge(<T>,<T>)boolean -
 removeAllIncidentEdges(<T>)void - !IllegalArgumentException
 removeIncomingEdges(<T>)void - !IllegalArgumentException
 removeOutgoingEdges(<T>)void - !IllegalArgumentException
 removeNodeAndEdges(<T>)void - !IllegalArgumentException
 removeNode(<T>)void - !IllegalArgumentException
 nodeString(<T>,boolean)String o
 edgeString(<T>,<T>)String o
 toString()String -
 containsNode(<T>)boolean -
AbstractNumberedGraph a <T=Object> :.AbstractGraph<<T>>,.NumberedGraph<<T>>
 new() -
 getNodeManager().NumberedNodeManager<<T>> oa
 getEdgeManager().NumberedEdgeManager<<T>> oa
 getMaxNumber()int -
 getNode(int)<T> -
 getNumber(<T>)int -
 iterateNodes(com.ibm.wala.util.intset.IntSet)java.util.Iterator<<T>> -
 getPredNodeNumbers(<T>)com.ibm.wala.util.intset.IntSet - !IllegalArgumentException
 getSuccNodeNumbers(<T>)com.ibm.wala.util.intset.IntSet - !IllegalArgumentException
Acyclic -
 THRESHOLD_FOR_NONRECURSIVE_DFS int sf
 isAcyclic(.NumberedGraph<<T>>,<T>)boolean s <T=Object>
 computeBackEdges(.NumberedGraph<<T>>,<T>)com.ibm.wala.util.intset.IBinaryNaturalRelation s <T=Object>
 hasIncomingBackEdges(.Path,.NumberedGraph<<T>>,<T>)boolean s <T=Object>
 computeAcyclicPaths(.NumberedGraph<<T>>,<T>,<T>,<T>,int)java.util.Collection<.Path> s <T=Object>
BasicTree - <T=Object>
 new(<T>) o
 make(<T>).BasicTree<<T>> s <T=Object>
 getRootValue()<T> -
 getChildValue(int)<T> -
 getChild(int).BasicTree<<T>> -
 setChild(int,.BasicTree<<T>>)void -
 getMaxChildIndex()int -
EdgeFilteredNumberedGraph - <T=Object> :.AbstractNumberedGraph<<T>>
 new(.NumberedGraph<<T>>,com.ibm.wala.util.intset.IBinaryNaturalRelation) -
 getEdgeManager().NumberedEdgeManager<<T>> o
 getNodeManager().NumberedNodeManager<<T>> o
EdgeManager ai <T=Object>
 getPredNodes(<T>)java.util.Iterator<<T>> a
 getPredNodeCount(<T>)int a
 getSuccNodes(<T>)java.util.Iterator<<T>> a
 getSuccNodeCount(<T>)int a
 addEdge(<T>,<T>)void a
 removeEdge(<T>,<T>)void a !UnsupportedOperationException
 removeAllIncidentEdges(<T>)void a !UnsupportedOperationException
 removeIncomingEdges(<T>)void a !UnsupportedOperationException
 removeOutgoingEdges(<T>)void a !UnsupportedOperationException
 hasEdge(<T>,<T>)boolean a
GXL - +EntityTypes
 new() -
 toGXL(.Graph<<T>>,.GXL.EntityTypes<<T>>,String,java.util.function.Function<<T>,String>,java.util.function.Function<<T>,java.util.Map<String,String>>)String s <T=Object>
GXL.EntityTypes sai <T=Object>
 type(<T>)String a
 type(.Graph<<T>>)String a
 type(<T>,<T>)String a
Graph ai <T=Object> :.NodeManager<<T>>,.EdgeManager<<T>>
 removeNodeAndEdges(<T>)void a !UnsupportedOperationException
GraphIntegrity - +UnsoundGraphException
 new() -
 check(.Graph<<T>>)void s <T=Object> !.GraphIntegrity.UnsoundGraphException
 printCollection(String,java.util.Collection<?>)void s
GraphIntegrity.UnsoundGraphException s :Exception
 new() -
 new(String) -
GraphPrint -
 new() -
 genericToString(.Graph<<T>>)String s <T=Object>
GraphReachability - <T=Object,S=Object>
 new(.Graph<<T>>,java.util.function.Predicate<<T>>) -
 getReachableSet(Object)com.ibm.wala.util.intset.OrdinalSet<<S>> - !IllegalStateException
 solve(com.ibm.wala.util.MonitorUtil.IProgressMonitor)boolean - !com.ibm.wala.util.CancelException
GraphSlicer -
 new() -
 slice(.Graph<<T>>,java.util.function.Predicate<<T>>)java.util.Set<<T>> s <T=Object>
 prune(.Graph<<T>>,java.util.function.Predicate<<T>>).Graph<<T>> s <T=Object>
 project(.Graph<<E>>,java.util.function.Predicate<<E>>).AbstractGraph<<E>> s <E=Object>
GraphUtil -
 new() -
 countEdges(.Graph<<T>>)long s <T=Object>
INodeWithNumber ai
 getGraphNodeId()int a
 setGraphNodeId(int)void a
INodeWithNumberedEdges ai :.INodeWithNumber
 getSuccNumbers()com.ibm.wala.util.intset.IntSet a
 getPredNumbers()com.ibm.wala.util.intset.IntSet a
 addSucc(int)void a
 addPred(int)void a
 removeAllIncidentEdges()void a
 removeIncomingEdges()void a
 removeOutgoingEdges()void a
InferGraphRoots -
 new() -
 inferRoots(.Graph<<T>>)java.util.Set<<T>> s <T=Object>
NodeManager ai <T=Object> :Iterable<<T>>
 iterator()java.util.Iterator<<T>> d
 stream()java.util.stream.Stream<<T>> a
 getNumberOfNodes()int a
 addNode(<T>)void a
 removeNode(<T>)void a !UnsupportedOperationException
 containsNode(<T>)boolean a
NumberedEdgeManager ai <T=Object> :.EdgeManager<<T>>
 getSuccNodeNumbers(<T>)com.ibm.wala.util.intset.IntSet a
 getPredNodeNumbers(<T>)com.ibm.wala.util.intset.IntSet a
NumberedGraph ai <T=Object> :.Graph<<T>>,.NumberedNodeManager<<T>>,.NumberedEdgeManager<<T>>
NumberedNodeManager ai <T=Object> :.NodeManager<<T>>
 getNumber(<T>)int a
 getNode(int)<T> a
 getMaxNumber()int a
 iterateNodes(com.ibm.wala.util.intset.IntSet)java.util.Iterator<<T>> a
OrderedMultiGraph ai <T=Object> :.Graph<<T>>
 getSuccessor(<T>,int)<T> a
 addEdge(int,<T>,<T>)void a
Path - :com.ibm.wala.util.intset.SimpleIntVector
 make(int).Path s
 prepend(int,.Path).Path s
 hashCode()int -
 equals(Object)boolean -
 size()int -
 toString()String -
SerializableGraph ai <T=java.io.Serializable> :.Graph<<T>>,java.io.Serializable
package com.ibm.wala.util.graph.impl
NodeWithNumber - :com.ibm.wala.util.graph.INodeWithNumber
 new() -
 getGraphNodeId()int -
 setGraphNodeId(int)void -
SlowSparseNumberedGraph - <T=Object> :com.ibm.wala.util.graph.AbstractNumberedGraph<<T>>,java.io.Serializable
 new() o
 new(int) -
 getNodeManager()com.ibm.wala.util.graph.NumberedNodeManager<<T>> -
 getEdgeManager()com.ibm.wala.util.graph.NumberedEdgeManager<<T>> -
 duplicate(com.ibm.wala.util.graph.Graph<<T>>).SlowSparseNumberedGraph<<T>> s <T=Object>
 copyInto(com.ibm.wala.util.graph.Graph<<T>>,com.ibm.wala.util.graph.Graph<<T>>)void s <T=Object>
 make().SlowSparseNumberedGraph<<T>> s <T=Object>
SparseNumberedGraph - <T=com.ibm.wala.util.graph.INodeWithNumber> :com.ibm.wala.util.graph.AbstractNumberedGraph<<T>>
 new() -
 new(int) -
 new(.DelegatingNumberedNodeManager<<T>>,.SparseNumberedEdgeManager<<T>>) -
 getNodeManager()com.ibm.wala.util.graph.NumberedNodeManager<<T>> o
 getEdgeManager()com.ibm.wala.util.graph.NumberedEdgeManager<<T>> o
package com.ibm.wala.util.graph.labeled
AbstractNumberedLabeledGraph a <T=Object,U=Object> :com.ibm.wala.util.graph.AbstractNumberedGraph<<T>>,.LabeledGraph<<T>,<U>>,.NumberedLabeledGraph<<T>,<U>>
 new() -
 getEdgeManager().NumberedLabeledEdgeManager<<T>,<U>> oa
 addEdge(<T>,<T>,<U>)void -
 getPredLabels(<T>)java.util.Iterator<<U>> -
 getPredNodeCount(<T>,<U>)int -
 getPredNodes(<T>,<U>)java.util.Iterator<<T>> -
 getSuccLabels(<T>)java.util.Iterator<<U>> -
 getSuccNodeCount(<T>,<U>)int -
 getSuccNodes(<T>,<U>)java.util.Iterator<<T>> -
 getPredNodeNumbers(<T>,<U>)com.ibm.wala.util.intset.IntSet - !IllegalArgumentException
 getSuccNodeNumbers(<T>,<U>)com.ibm.wala.util.intset.IntSet - !IllegalArgumentException
 hasEdge(<T>,<T>,<U>)boolean -
 removeEdge(<T>,<T>,<U>)void -
 getEdgeLabels(<T>,<T>)java.util.Set<<U>> -
 getDefaultLabel()<U> -
 edgeString(<T>,<T>)String o
LabeledEdgeManager ai <T=Object,U=Object> :com.ibm.wala.util.graph.EdgeManager<<T>>
 getDefaultLabel()<U> a
 getPredNodes(<T>,<U>)java.util.Iterator<<T>> a
 getPredNodes(<T>,java.util.function.Predicate<<U>>)java.util.Iterator<<T>> d
 getPredLabels(<T>)java.util.Iterator<<U>> a
 getPredNodeCount(<T>,<U>)int a
 getSuccNodes(<T>,<U>)java.util.Iterator<<T>> a
 getSuccLabels(<T>)java.util.Iterator<<U>> a
 getSuccNodeCount(<T>,<U>)int a
 addEdge(<T>,<T>,<U>)void a
 removeEdge(<T>,<T>,<U>)void a !UnsupportedOperationException
 hasEdge(<T>,<T>,<U>)boolean a
 getEdgeLabels(<T>,<T>)java.util.Set<<U>> a
LabeledGraph ai <T=Object,U=Object> :com.ibm.wala.util.graph.Graph<<T>>,.LabeledEdgeManager<<T>,<U>>
NumberedLabeledEdgeManager ai <T=Object,U=Object> :.LabeledEdgeManager<<T>,<U>>,com.ibm.wala.util.graph.NumberedEdgeManager<<T>>
 getPredNodeNumbers(<T>,<U>)com.ibm.wala.util.intset.IntSet a !IllegalArgumentException
 getSuccNodeNumbers(<T>,<U>)com.ibm.wala.util.intset.IntSet a !IllegalArgumentException
NumberedLabeledGraph ai <T=Object,I=Object> :com.ibm.wala.util.graph.NumberedGraph<<T>>,.NumberedLabeledEdgeManager<<T>,<I>>
SlowSparseNumberedLabeledGraph - <T=Object,U=Object> :.AbstractNumberedLabeledGraph<<T>,<U>>,java.io.Serializable
 duplicate(.LabeledGraph<<T>,<U>>).SlowSparseNumberedLabeledGraph<<T>,<U>> s <T=Object,U=Object>
 copyInto(.LabeledGraph<<T>,<U>>,.LabeledGraph<<T>,<U>>)void s <T=Object,U=Object>
 new() -
 new(<U>) -
 getEdgeManager().NumberedLabeledEdgeManager<<T>,<U>> o
 getNodeManager()com.ibm.wala.util.graph.NumberedNodeManager<<T>> o
package com.ibm.wala.util.intset
BasicNaturalRelation f :.IBinaryNaturalRelation,java.io.Serializable
 SIMPLE byte sf
 TWO_LEVEL byte sf
 SIMPLE_SPACE_STINGY byte sf
 new(byte[],byte) - !IllegalArgumentException
 new() -
 add(int,int)boolean - !IllegalArgumentException
 iterator()java.util.Iterator<.IntPair> -
 anyRelated(int)boolean -
 getRelated(int).IntSet -
 getRelatedCount(int)int - !IllegalArgumentException
 remove(int,int)void -
 removeAll(int)void -
 performVerboseAction()void -
 contains(int,int)boolean -
 maxKeyValue()int -
 toString()String -
BitVector - :.BitVectorBase<.BitVector>
 new() -
 new(int) -
 new(.BitVector) -
 set(int)void f
 clear(int)void f
 get(int)boolean f
 not(.BitVector).BitVector s
 and(.BitVector)void f
 and(.BitVector,.BitVector).BitVector s
 or(.BitVector)void f
 orWithDelta(.BitVector)int f
 or(.BitVector,.BitVector).BitVector s
 xor(.BitVector,.BitVector).BitVector s
 xor(.BitVector)void f
 intersectionEmpty(.BitVector)boolean f
 length()int f
 sameBits(.BitVector)boolean f
 isSubset(.BitVector)boolean -
 andNot(.BitVector)void -
 equals(Object)boolean -
 setAll()void f
 not()void f
 andNot(.BitVector,.BitVector).BitVector s
BitVectorBase a <T=.BitVectorBase> :Cloneable,java.io.Serializable
 DEBUG boolean osf
 LOG_BITS_PER_UNIT int osf
 BITS_PER_UNIT int osf
 MASK int osf
 LOW_MASK int osf
 bits int[] o
 new() -
 set(int)void a
 clear(int)void a
 get(int)boolean a
 length()int a
 and(<T>)void a
 andNot(<T>)void a
 or(<T>)void a
 xor(<T>)void a
 sameBits(<T>)boolean a
 isSubset(<T>)boolean a
 intersectionEmpty(<T>)boolean a
 subscript(int)int s
 clearAll()void f
 hashCode()int -
 populationCount()int f
 isZero()boolean -
 clone()Object -
 toString()String -
 contains(int)boolean -
 max()int -
 nextSetBit(int)int -
 copyBits(.BitVectorBase)void -
IBinaryNaturalRelation ai :com.ibm.wala.util.debug.VerboseAction,Iterable<.IntPair>
 add(int,int)boolean a
 getRelated(int).IntSet a
 getRelatedCount(int)int a
 anyRelated(int)boolean a
 remove(int,int)void a
 removeAll(int)void a
 contains(int,int)boolean a
 maxKeyValue()int a
IntPair -
 new(int,int) -
 getX()int -
 getY()int -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
 make(int,int).IntPair s
IntSet ai :java.io.Serializable
 contains(int)boolean a
 containsAny(.IntSet)boolean a
 intersection(.IntSet).IntSet a
 union(.IntSet).IntSet a
 isEmpty()boolean a
 size()int a
 intIterator().IntIterator a
 foreach(.IntSetAction)void a
 foreachExcluding(.IntSet,.IntSetAction)void a
 max()int a
 sameValue(.IntSet)boolean a
 isSubset(.IntSet)boolean a
IntVector ai
 get(int)int a
 set(int,int)void a
 getMaxIndex()int a
MutableIntSet ai :.IntSet
 copySet(.IntSet)void a
 addAll(.IntSet)boolean a
 add(int)boolean a
 remove(int)boolean a
 clear()void a
 intersectWith(.IntSet)void a
 addAllInIntersection(.IntSet,.IntSet)boolean a
MutableMapping - <T=Object> :.OrdinalSetMapping<<T>>,java.io.Serializable
 make().MutableMapping<<T>> s <T=Object>
 new(Object[]) -
 new() o
 getMappedObject(int)<T> -
 getMappedIndex(Object)int -
 hasMappedIndex(<T>)boolean -
 add(<T>)int -
 toString()String -
 iterator()java.util.Iterator<<T>> -
 stream()java.util.stream.Stream<<T>> -
 makeSingleton(int).OrdinalSet<<T>> -
 deleteMappedObject(<T>)void -
 getObjects()java.util.Collection<<T>> -
 replace(<T>,<T>)void - !IllegalArgumentException
 put(int,<T>)void -
 getMaximumIndex()int -
 getSize()int -
OrdinalSet - <T=Object> :Iterable<<T>>
 empty().OrdinalSet<<T>> s <T=Object>
 new(.IntSet,.OrdinalSetMapping<<T>>) -
 containsAny(.OrdinalSet<<T>>)boolean -
 size()int -
 iterator()java.util.Iterator<<T>> -
 intersect(.OrdinalSet<<T>>,.OrdinalSet<<T>>).OrdinalSet<<T>> s <T=Object>
 equals(.OrdinalSet<<T>>,.OrdinalSet<<T>>)boolean s <T=Object>
 unify(.OrdinalSet<<T>>,.OrdinalSet<<T>>).OrdinalSet<<T>> s <T=Object>
 toString()String -
 makeSparseCopy().SparseIntSet -
 getBackingSet().IntSet -
 contains(<T>)boolean -
 isEmpty()boolean -
 toCollection(.OrdinalSet<<T>>)java.util.Collection<<T>> s <T=Object>
 toOrdinalSet(java.util.Collection<<T>>,.OrdinalSetMapping<<T>>).OrdinalSet<<T>> s <T=Object>
 getMapping().OrdinalSetMapping<<T>> -
OrdinalSetMapping ai <T=Object> :Iterable<<T>>
 getMappedObject(int)<T> a !java.util.NoSuchElementException
 getMappedIndex(Object)int a
 hasMappedIndex(<T>)boolean a
 getMaximumIndex()int a
 getSize()int a
 add(<T>)int a
 stream()java.util.stream.Stream<<T>> a
SimpleIntVector - :.IntVector,java.io.Serializable
 new(int) -
 new(int,int) -
 get(int)int -
 set(int,int)void -
 performVerboseAction()void -
 getMaxIndex()int -
