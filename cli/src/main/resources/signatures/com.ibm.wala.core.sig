# com.ibm.wala:com.ibm.wala.core:1.6.12
package com.ibm.wala.analysis.exceptionanalysis
CGIntraproceduralExceptionAnalysis -
 new(com.ibm.wala.ipa.callgraph.CallGraph,com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<com.ibm.wala.ipa.callgraph.propagation.InstanceKey>,com.ibm.wala.ipa.cha.ClassHierarchy,com.ibm.wala.ipa.cfg.exceptionpruning.interprocedural.InterproceduralExceptionFilter<com.ibm.wala.ssa.SSAInstruction>) -
 getAnalysis(com.ibm.wala.ipa.callgraph.CGNode).IntraproceduralExceptionAnalysis -
 getExceptions()java.util.Set<com.ibm.wala.types.TypeReference> -
Exception2BitvectorTransformer -
 getValues()com.ibm.wala.util.intset.OrdinalSetMapping<com.ibm.wala.types.TypeReference> -
 new(java.util.Set<com.ibm.wala.types.TypeReference>) -
 computeBitVector(java.util.Set<com.ibm.wala.types.TypeReference>)com.ibm.wala.util.intset.BitVector -
 computeExceptions(com.ibm.wala.util.intset.BitVector)java.util.Set<com.ibm.wala.types.TypeReference> -
 computeExceptions(com.ibm.wala.fixpoint.BitVectorVariable)java.util.Set<com.ibm.wala.types.TypeReference> -
ExceptionAnalysis -
 new(com.ibm.wala.ipa.callgraph.CallGraph,com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<com.ibm.wala.ipa.callgraph.propagation.InstanceKey>,com.ibm.wala.ipa.cha.ClassHierarchy) -
 new(com.ibm.wala.ipa.callgraph.CallGraph,com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<com.ibm.wala.ipa.callgraph.propagation.InstanceKey>,com.ibm.wala.ipa.cha.ClassHierarchy,com.ibm.wala.ipa.cfg.exceptionpruning.interprocedural.InterproceduralExceptionFilter<com.ibm.wala.ssa.SSAInstruction>) -
 solve()void -
 solve(com.ibm.wala.util.MonitorUtil.IProgressMonitor)void - !com.ibm.wala.util.CancelException
 catchesException(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.ssa.ISSABasicBlock,com.ibm.wala.ssa.ISSABasicBlock)boolean -
 hasUncaughtExceptions(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.ssa.ISSABasicBlock)boolean -
 getExceptions(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.ssa.SSAInstruction)java.util.Set<com.ibm.wala.types.TypeReference> -
 getCGNodeExceptions(com.ibm.wala.ipa.callgraph.CGNode)java.util.Set<com.ibm.wala.types.TypeReference> -
 getFilter()com.ibm.wala.ipa.cfg.exceptionpruning.interprocedural.InterproceduralExceptionFilter<com.ibm.wala.ssa.SSAInstruction> -
ExceptionAnalysis2EdgeFilter - :com.ibm.wala.ipa.cfg.EdgeFilter<com.ibm.wala.ssa.ISSABasicBlock>
 new(.ExceptionAnalysis,com.ibm.wala.ipa.callgraph.CGNode) -
 hasNormalEdge(com.ibm.wala.ssa.ISSABasicBlock,com.ibm.wala.ssa.ISSABasicBlock)boolean -
 hasExceptionalEdge(com.ibm.wala.ssa.ISSABasicBlock,com.ibm.wala.ssa.ISSABasicBlock)boolean -
ExceptionTransferFunctionProvider - :com.ibm.wala.dataflow.graph.ITransferFunctionProvider<com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.fixpoint.BitVectorVariable>
 new(.CGIntraproceduralExceptionAnalysis,com.ibm.wala.ipa.callgraph.CallGraph,.Exception2BitvectorTransformer) -
 hasNodeTransferFunctions()boolean -
 hasEdgeTransferFunctions()boolean -
 getMeetOperator()com.ibm.wala.dataflow.graph.AbstractMeetOperator<com.ibm.wala.fixpoint.BitVectorVariable> -
 getNodeTransferFunction(com.ibm.wala.ipa.callgraph.CGNode)com.ibm.wala.fixpoint.UnaryOperator<com.ibm.wala.fixpoint.BitVectorVariable> -
 getEdgeTransferFunction(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.ipa.callgraph.CGNode)com.ibm.wala.fixpoint.UnaryOperator<com.ibm.wala.fixpoint.BitVectorVariable> -
InitializedBitVectorSolver - :com.ibm.wala.dataflow.graph.BitVectorSolver<com.ibm.wala.ipa.callgraph.CGNode>
 new(com.ibm.wala.dataflow.graph.IKilldallFramework<com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.fixpoint.BitVectorVariable>) -
 makeNodeVariable(com.ibm.wala.ipa.callgraph.CGNode,boolean)com.ibm.wala.fixpoint.BitVectorVariable o
 makeEdgeVariable(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.ipa.callgraph.CGNode)com.ibm.wala.fixpoint.BitVectorVariable o
IntraproceduralExceptionAnalysis -
 newDummy().IntraproceduralExceptionAnalysis s
 new(com.ibm.wala.ssa.IR,com.ibm.wala.ipa.cfg.exceptionpruning.ExceptionFilter<com.ibm.wala.ssa.SSAInstruction>,com.ibm.wala.ipa.cha.ClassHierarchy) x
 new(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.ipa.cfg.exceptionpruning.ExceptionFilter<com.ibm.wala.ssa.SSAInstruction>,com.ibm.wala.ipa.cha.ClassHierarchy,com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<com.ibm.wala.ipa.callgraph.propagation.InstanceKey>) -
 new(com.ibm.wala.ssa.IR,com.ibm.wala.ipa.cfg.exceptionpruning.ExceptionFilter<com.ibm.wala.ssa.SSAInstruction>,com.ibm.wala.ipa.cha.ClassHierarchy,com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<com.ibm.wala.ipa.callgraph.propagation.InstanceKey>,com.ibm.wala.ipa.callgraph.CGNode) -
 getPossiblyCaughtExceptions()java.util.Set<com.ibm.wala.types.TypeReference> -
 collectThrownExceptions(com.ibm.wala.ssa.SSAInstruction)java.util.Set<com.ibm.wala.types.TypeReference> -
 getThrowingInstruction(com.ibm.wala.ssa.ISSABasicBlock)com.ibm.wala.ssa.SSAInstruction s
 getCaughtExceptions(com.ibm.wala.classLoader.CallSiteReference)java.util.Set<com.ibm.wala.types.TypeReference> -
 hasUncaughtExceptions(com.ibm.wala.ssa.SSAInstruction)boolean -
 getExceptions()java.util.Set<com.ibm.wala.types.TypeReference> -
package com.ibm.wala.analysis.pointers
HeapGraph ai <T=com.ibm.wala.ipa.callgraph.propagation.InstanceKey> :com.ibm.wala.util.graph.NumberedGraph<Object>
 getReachableInstances(java.util.Set<Object>)java.util.Collection<Object> a
 getHeapModel()com.ibm.wala.ipa.callgraph.propagation.HeapModel a
 getPointerAnalysis()com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<<T>> a
HeapGraphImpl a <T=com.ibm.wala.ipa.callgraph.propagation.InstanceKey> :.HeapGraph<<T>>
 new(com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<<T>>) o
 iterateNodes(com.ibm.wala.util.intset.IntSet)java.util.Iterator<Object> -
 getReachableInstances(java.util.Set<Object>)java.util.Collection<Object> -
 removeNodeAndEdges(Object)void - !UnsupportedOperationException
 getHeapModel()com.ibm.wala.ipa.callgraph.propagation.HeapModel -
 getPointerAnalysis()com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<<T>> -
package com.ibm.wala.analysis.reflection
InstanceKeyWithNode ai :com.ibm.wala.ipa.callgraph.propagation.InstanceKey
 getNode()com.ibm.wala.ipa.callgraph.CGNode a
package com.ibm.wala.analysis.stackMachine
AbstractIntStackMachine a :com.ibm.wala.fixpoint.FixedPointConstants +BasicStackFlowProvider,FlowProvider,MachineState,Meeter
 TOP int sf
 BOTTOM int sf
 UNANALYZED int sf
 IGNORE int sf
 OPTIMISTIC boolean sf
 new(com.ibm.wala.cfg.ShrikeCFG) o
 init(.AbstractIntStackMachine.Meeter,.AbstractIntStackMachine.FlowProvider)void o
 solve()boolean -
 initializeVariables()void o
 getEntryState().AbstractIntStackMachine.MachineState -
 getIn(com.ibm.wala.cfg.ShrikeCFG.BasicBlock).AbstractIntStackMachine.MachineState -
AbstractIntStackMachine.FlowProvider sai
 needsNodeFlow()boolean a
 needsEdgeFlow()boolean a
 flow(.AbstractIntStackMachine.MachineState,com.ibm.wala.cfg.ShrikeCFG.BasicBlock).AbstractIntStackMachine.MachineState a
 flow(.AbstractIntStackMachine.MachineState,com.ibm.wala.cfg.ShrikeCFG.BasicBlock,com.ibm.wala.cfg.ShrikeCFG.BasicBlock).AbstractIntStackMachine.MachineState a
AbstractIntStackMachine.MachineState - :com.ibm.wala.fixpoint.AbstractVariable<.AbstractIntStackMachine.MachineState>
 duplicate().AbstractIntStackMachine.MachineState -
 new(com.ibm.wala.cfg.ShrikeCFG.BasicBlock) -
 getBasicBlock()com.ibm.wala.cfg.ShrikeCFG.BasicBlock -
 push(int)void -
 pop()int -
 peek()int -
 swap()void -
 clearStack()void -
 setLocal(int,int)void -
 getLocal(int)int -
 replaceValue(int,int)void -
 hasValue(int)boolean -
 toString()String -
 copyState(.AbstractIntStackMachine.MachineState)void -
 getStackHeight()int -
 getLocals()int[] -
AbstractIntStackMachine.Meeter osai
 meetStack(int,int[],com.ibm.wala.cfg.ShrikeCFG.BasicBlock)int a
 meetStackAtCatchBlock(com.ibm.wala.cfg.ShrikeCFG.BasicBlock)int a
 meetLocal(int,int[],com.ibm.wala.cfg.ShrikeCFG.BasicBlock)int a
package com.ibm.wala.analysis.typeInference
ConeType - :.TypeAbstraction
 new(com.ibm.wala.classLoader.IClass) -
 meet(.TypeAbstraction).TypeAbstraction -
 toString()String -
 getType()com.ibm.wala.classLoader.IClass -
 getTypeReference()com.ibm.wala.types.TypeReference -
 equals(Object)boolean -
 hashCode()int -
 isArrayType()boolean -
 isInterface()boolean -
 iterateImplementors()java.util.Iterator<com.ibm.wala.classLoader.IClass> -
 getClassHierarchy()com.ibm.wala.ipa.cha.IClassHierarchy -
JavaPrimitiveType - :.PrimitiveType
 BOOLEAN .PrimitiveType sf
 CHAR .PrimitiveType sf
 BYTE .PrimitiveType sf
 SHORT .PrimitiveType sf
 INT .PrimitiveType sf
 LONG .PrimitiveType sf
 FLOAT .PrimitiveType sf
 DOUBLE .PrimitiveType sf
 VOID .PrimitiveType sf
 init()void s
 toString()String -
PointType - :.TypeAbstraction
 new(com.ibm.wala.classLoader.IClass) -
 meet(.TypeAbstraction).TypeAbstraction -
 toString()String -
 getType()com.ibm.wala.classLoader.IClass -
 getTypeReference()com.ibm.wala.types.TypeReference -
 equals(Object)boolean -
 hashCode()int -
 isArrayType()boolean -
 getIClass()com.ibm.wala.classLoader.IClass -
PrimitiveType a :.TypeAbstraction
 referenceToType java.util.Map<com.ibm.wala.types.TypeReference,.PrimitiveType> osf
 reference com.ibm.wala.types.TypeReference of
 size int of
 getPrimitive(com.ibm.wala.types.TypeReference).PrimitiveType s
 new(com.ibm.wala.types.TypeReference,int) o
 meet(.TypeAbstraction).TypeAbstraction -
 size()int -
 hashCode()int -
 equals(Object)boolean -
 getType()com.ibm.wala.classLoader.IClass -
 getTypeReference()com.ibm.wala.types.TypeReference -
 toString()String -
TypeAbstraction a :com.ibm.wala.ipa.callgraph.ContextItem
 TOP .TypeAbstraction sf
 new() -
 meet(.TypeAbstraction).TypeAbstraction a
 equals(Object)boolean a
 hashCode()int a
 getTypeReference()com.ibm.wala.types.TypeReference a
 getType()com.ibm.wala.classLoader.IClass - !UnsupportedOperationException
TypeInference - :com.ibm.wala.dataflow.ssa.SSAInference<.TypeVariable>,com.ibm.wala.fixpoint.FixedPointConstants +DeclaredTypeOperator,PrimitivePropagateOperator,TypeOperatorFactory,TypeVarFactory
 ir com.ibm.wala.ssa.IR of
 cha com.ibm.wala.ipa.cha.IClassHierarchy of
 language com.ibm.wala.classLoader.Language of
 BOTTOM .TypeAbstraction of
 doPrimitives boolean of
 make(com.ibm.wala.ssa.IR,boolean).TypeInference s
 new(com.ibm.wala.ssa.IR,boolean) o
 solve()boolean -
 solve(com.ibm.wala.util.MonitorUtil.IProgressMonitor)boolean -
 initialize()void o
 initializeVariables()void o
 initializeWorkList()void o
 getIR()com.ibm.wala.ssa.IR -
 getType(int).TypeAbstraction -
 getConstantType(int).TypeAbstraction -
 getConstantPrimitiveType(int).TypeAbstraction -
 isUndefined(int)boolean -
 extractAllResults().TypeAbstraction[] -
 makeStmtRHS(int).TypeVariable[] o
TypeInference.DeclaredTypeOperator osf :com.ibm.wala.fixedpoint.impl.NullaryOperator<.TypeVariable>
 new(.TypeAbstraction) -
 evaluate(.TypeVariable)byte -
 toString()String -
 isNullary()boolean s
 hashCode()int -
 equals(Object)boolean -
TypeInference.PrimitivePropagateOperator os :com.ibm.wala.fixpoint.AbstractOperator<.TypeVariable>
 new() o
 evaluate(.TypeVariable,.TypeVariable[])byte -
 toString()String -
 hashCode()int -
 equals(Object)boolean -
TypeInference.TypeOperatorFactory o :com.ibm.wala.ssa.SSAInstruction.Visitor,com.ibm.wala.ssa.IVisitorWithAddresses,com.ibm.wala.dataflow.ssa.SSAInference.OperatorFactory<.TypeVariable>
 result com.ibm.wala.fixpoint.AbstractOperator<.TypeVariable> o
 new() o
 get(com.ibm.wala.ssa.SSAInstruction)com.ibm.wala.fixpoint.AbstractOperator<.TypeVariable> -
 visitArrayLoad(com.ibm.wala.ssa.SSAArrayLoadInstruction)void -
 visitArrayLength(com.ibm.wala.ssa.SSAArrayLengthInstruction)void -
 visitLoadMetadata(com.ibm.wala.ssa.SSALoadMetadataInstruction)void -
 visitGet(com.ibm.wala.ssa.SSAGetInstruction)void -
 visitInvoke(com.ibm.wala.ssa.SSAInvokeInstruction)void -
 visitNew(com.ibm.wala.ssa.SSANewInstruction)void -
 visitCheckCast(com.ibm.wala.ssa.SSACheckCastInstruction)void -
 visitConversion(com.ibm.wala.ssa.SSAConversionInstruction)void -
 visitComparison(com.ibm.wala.ssa.SSAComparisonInstruction)void -
 visitBinaryOp(com.ibm.wala.ssa.SSABinaryOpInstruction)void -
 visitUnaryOp(com.ibm.wala.ssa.SSAUnaryOpInstruction)void -
 visitInstanceof(com.ibm.wala.ssa.SSAInstanceofInstruction)void -
 visitGetCaughtException(com.ibm.wala.ssa.SSAGetCaughtExceptionInstruction)void -
 visitPhi(com.ibm.wala.ssa.SSAPhiInstruction)void -
 visitPi(com.ibm.wala.ssa.SSAPiInstruction)void -
 visitAddressOf(com.ibm.wala.ssa.SSAAddressOfInstruction)void -
 visitLoadIndirect(com.ibm.wala.ssa.SSALoadIndirectInstruction)void -
 visitStoreIndirect(com.ibm.wala.ssa.SSAStoreIndirectInstruction)void -
TypeInference.TypeVarFactory - :com.ibm.wala.dataflow.ssa.SSAInference.VariableFactory<.TypeVariable>
 new() -
 makeVariable(int).TypeVariable -
TypeVariable - :com.ibm.wala.fixpoint.AbstractVariable<.TypeVariable>
 new(.TypeAbstraction) -
 copyState(.TypeVariable)void - !IllegalArgumentException
 getType().TypeAbstraction -
 setType(.TypeAbstraction)void -
 toString()String -
package com.ibm.wala.cfg
AbstractCFG a <I=Object,T=.IBasicBlock<<I>>> :.ControlFlowGraph<<I>,<T>>,.MinimalCFG<<T>>,com.ibm.wala.shrike.shrikeBT.Constants
 new(com.ibm.wala.classLoader.IMethod) o
 init()void o
 equals(Object)boolean a
 hashCode()int a
 entry()<T> -
 exit()<T> -
 getPredNodeCount(<T>)int -
 getNumberOfNormalIn(<T>)int -
 getNumberOfExceptionalIn(<T>)int -
 getNumberOfExceptionalOut(int)int -
 getNumberOfNormalOut(<T>)int -
 getNumberOfExceptionalOut(<T>)int -
 getPredNodes(<T>)java.util.Iterator<<T>> -
 getSuccNodeCount(<T>)int -
 getSuccNodes(<T>)java.util.Iterator<<T>> -
 addNode(<T>)void -
 getMaxNumber()int -
 getNode(int)<T> -
 getNumber(<T>)int -
 getNumberOfNodes()int -
 iterator()java.util.Iterator<<T>> -
 stream()java.util.stream.Stream<<T>> -
 addEdge(<T>,<T>)void - !com.ibm.wala.util.debug.UnimplementedError
 removeEdge(<T>,<T>)void - !UnsupportedOperationException
 hasEdge(<T>,<T>)boolean -
 hasExceptionalEdge(<T>,<T>)boolean -
 hasNormalEdge(<T>,<T>)boolean -
 addNormalEdge(<T>,<T>)void -
 addExceptionalEdge(<T>,<T>)void -
 removeNodeAndEdges(<T>)void - !com.ibm.wala.util.debug.UnimplementedError
 removeNode(<T>)void - !com.ibm.wala.util.debug.UnimplementedError
 containsNode(<T>)boolean -
 toString()String -
 setCatchBlock(int)void o
 isCatchBlock(int)boolean -
 getCatchBlocks()com.ibm.wala.util.intset.BitVector -
 getMethod()com.ibm.wala.classLoader.IMethod -
 removeAllIncidentEdges(<T>)void - !com.ibm.wala.util.debug.UnimplementedError
 getExceptionalSuccessors(<T>)java.util.List<<T>> -
 getNormalSuccessors(<T>)java.util.Collection<<T>> -
 iterateNodes(com.ibm.wala.util.intset.IntSet)java.util.Iterator<<T>> -
 removeIncomingEdges(<T>)void - !com.ibm.wala.util.debug.UnimplementedError
 removeOutgoingEdges(<T>)void - !com.ibm.wala.util.debug.UnimplementedError
 getExceptionalToExit()com.ibm.wala.util.intset.FixedSizeBitVector -
 getNormalToExit()com.ibm.wala.util.intset.FixedSizeBitVector -
 getExceptionalPredecessors(<T>)java.util.Collection<<T>> -
 getNormalPredecessors(<T>)java.util.Collection<<T>> -
 getPredNodeNumbers(<T>)com.ibm.wala.util.intset.IntSet - !com.ibm.wala.util.debug.UnimplementedError
 getSuccNodeNumbers(<T>)com.ibm.wala.util.intset.IntSet -
BytecodeCFG ai
 getExceptionHandlers()java.util.Set<com.ibm.wala.shrike.shrikeBT.ExceptionHandler> a
ControlFlowGraph ai <I=Object,T=.IBasicBlock<<I>>> :com.ibm.wala.util.graph.NumberedGraph<<T>>,.MinimalCFG<<T>>
 getCatchBlocks()com.ibm.wala.util.intset.BitVector a
 getBlockForInstruction(int)<T> a
 getInstructions()<I>[] a
 getProgramCounter(int)int a
 getMethod()com.ibm.wala.classLoader.IMethod a
IBasicBlock ai <InstType=Object> :com.ibm.wala.util.graph.INodeWithNumber,Iterable<<InstType>>
 getFirstInstructionIndex()int a
 getLastInstructionIndex()int a
 isCatchBlock()boolean a
 isExitBlock()boolean a
 isEntryBlock()boolean a
 getMethod()com.ibm.wala.classLoader.IMethod a
 getNumber()int a
InducedCFG - :.AbstractCFG<com.ibm.wala.ssa.SSAInstruction,.InducedCFG.BasicBlock> +BasicBlock,BranchVisitor,PEIVisitor
 new(com.ibm.wala.ssa.SSAInstruction[],com.ibm.wala.classLoader.IMethod,com.ibm.wala.ipa.callgraph.Context) -
 hashCode()int -
 equals(Object)boolean -
 getInstructions()com.ibm.wala.ssa.SSAInstruction[] -
 makeBranchVisitor(boolean[]).InducedCFG.BranchVisitor o
 makePEIVisitor(boolean[]).InducedCFG.PEIVisitor o
 getBlockForInstruction(int).InducedCFG.BasicBlock -
 toString()String -
 getProgramCounter(int)int -
 getIndexFromIIndex(int)int -
 getAllPhiInstructions()java.util.Collection<com.ibm.wala.ssa.SSAPhiInstruction> -
MinimalCFG ai <T=Object> :com.ibm.wala.util.graph.NumberedGraph<<T>>
 entry()<T> a
 exit()<T> a
 getExceptionalSuccessors(<T>)java.util.List<<T>> a
 getNormalSuccessors(<T>)java.util.Collection<<T>> a
 getExceptionalPredecessors(<T>)java.util.Collection<<T>> a
 getNormalPredecessors(<T>)java.util.Collection<<T>> a
ShrikeCFG - :.AbstractCFG<com.ibm.wala.shrike.shrikeBT.IInstruction,.ShrikeCFG.BasicBlock>,.BytecodeCFG +BasicBlock
 make(com.ibm.wala.classLoader.IBytecodeMethod<com.ibm.wala.shrike.shrikeBT.IInstruction>).ShrikeCFG s
 getMethod()com.ibm.wala.classLoader.IBytecodeMethod<com.ibm.wala.shrike.shrikeBT.IInstruction> -
 hashCode()int -
 equals(Object)boolean -
 getInstructions()com.ibm.wala.shrike.shrikeBT.IInstruction[] -
 getBlockForInstruction(int).ShrikeCFG.BasicBlock -
 toString()String -
 getExceptionHandlers()java.util.Set<com.ibm.wala.shrike.shrikeBT.ExceptionHandler> -
 getProgramCounter(int)int -
ShrikeCFG.BasicBlock f :com.ibm.wala.util.graph.impl.NodeWithNumber,.IBasicBlock<com.ibm.wala.shrike.shrikeBT.IInstruction>
 new(int) -
 isCatchBlock()boolean -
 getLastInstructionIndex()int -
 getFirstInstructionIndex()int -
 toString()String -
 isExitBlock()boolean -
 isEntryBlock()boolean -
 getMethod()com.ibm.wala.classLoader.IMethod -
 hashCode()int -
 equals(Object)boolean -
 getNumber()int -
 iterator()java.util.Iterator<com.ibm.wala.shrike.shrikeBT.IInstruction> -
package com.ibm.wala.cfg.exc
ExceptionPruningAnalysis ai <I=Object,T=com.ibm.wala.cfg.IBasicBlock<<I>>>
 compute(com.ibm.wala.util.MonitorUtil.IProgressMonitor)int a !com.ibm.wala.util.graph.GraphIntegrity.UnsoundGraphException,com.ibm.wala.util.CancelException
 getCFG()com.ibm.wala.cfg.ControlFlowGraph<<I>,<T>> a
 hasExceptions()boolean a
 getState(<T>).intra.NullPointerState a
InterprocAnalysisResult ai <I=Object,T=com.ibm.wala.cfg.IBasicBlock<<I>>>
 getResult(com.ibm.wala.ipa.callgraph.CGNode).ExceptionPruningAnalysis<<I>,<T>> a
 containsResult(com.ibm.wala.ipa.callgraph.CGNode)boolean a
NullPointerAnalysis f
 DEFAULT_IGNORE_EXCEPTIONS com.ibm.wala.types.TypeReference[] sf
 createIntraproceduralExplodedCFGAnalysis(com.ibm.wala.ssa.IR).ExceptionPruningAnalysis<com.ibm.wala.ssa.SSAInstruction,com.ibm.wala.ssa.analysis.IExplodedBasicBlock> s
 createIntraproceduralExplodedCFGAnalysis(com.ibm.wala.types.TypeReference[],com.ibm.wala.ssa.IR).ExceptionPruningAnalysis<com.ibm.wala.ssa.SSAInstruction,com.ibm.wala.ssa.analysis.IExplodedBasicBlock> s
 createIntraproceduralExplodedCFGAnalysis(com.ibm.wala.types.TypeReference[],com.ibm.wala.ssa.IR,.intra.ParameterState,.intra.MethodState).ExceptionPruningAnalysis<com.ibm.wala.ssa.SSAInstruction,com.ibm.wala.ssa.analysis.IExplodedBasicBlock> s
 createIntraproceduralExplodedCFGAnalysis(com.ibm.wala.types.TypeReference[],com.ibm.wala.ssa.IR,.intra.ParameterState,.intra.MethodState,boolean).ExceptionPruningAnalysis<com.ibm.wala.ssa.SSAInstruction,com.ibm.wala.ssa.analysis.IExplodedBasicBlock> s
 createIntraproceduralSSACFGAnalyis(com.ibm.wala.ssa.IR).ExceptionPruningAnalysis<com.ibm.wala.ssa.SSAInstruction,com.ibm.wala.ssa.ISSABasicBlock> s
 createIntraproceduralSSACFGAnalyis(com.ibm.wala.types.TypeReference[],com.ibm.wala.ssa.IR).ExceptionPruningAnalysis<com.ibm.wala.ssa.SSAInstruction,com.ibm.wala.ssa.ISSABasicBlock> s
 createIntraproceduralSSACFGAnalyis(com.ibm.wala.types.TypeReference[],com.ibm.wala.ssa.IR,.intra.ParameterState,.intra.MethodState).ExceptionPruningAnalysis<com.ibm.wala.ssa.SSAInstruction,com.ibm.wala.ssa.ISSABasicBlock> s
 computeInterprocAnalysis(com.ibm.wala.ipa.callgraph.CallGraph,com.ibm.wala.util.MonitorUtil.IProgressMonitor).InterprocAnalysisResult<com.ibm.wala.ssa.SSAInstruction,com.ibm.wala.ssa.analysis.IExplodedBasicBlock> s !com.ibm.wala.util.WalaException,com.ibm.wala.util.graph.GraphIntegrity.UnsoundGraphException,com.ibm.wala.util.CancelException
 computeInterprocAnalysis(com.ibm.wala.types.TypeReference[],com.ibm.wala.ipa.callgraph.CallGraph,.intra.MethodState,com.ibm.wala.util.MonitorUtil.IProgressMonitor).InterprocAnalysisResult<com.ibm.wala.ssa.SSAInstruction,com.ibm.wala.ssa.analysis.IExplodedBasicBlock> s !com.ibm.wala.util.WalaException,com.ibm.wala.util.graph.GraphIntegrity.UnsoundGraphException,com.ibm.wala.util.CancelException
 computeInterprocAnalysis(com.ibm.wala.types.TypeReference[],com.ibm.wala.ipa.callgraph.CallGraph,.intra.MethodState,com.ibm.wala.util.MonitorUtil.IProgressMonitor,boolean).InterprocAnalysisResult<com.ibm.wala.ssa.SSAInstruction,com.ibm.wala.ssa.analysis.IExplodedBasicBlock> s !com.ibm.wala.util.WalaException,com.ibm.wala.util.graph.GraphIntegrity.UnsoundGraphException,com.ibm.wala.util.CancelException
package com.ibm.wala.cfg.exc.inter
AnalysisUtil f
 isFakeRoot(com.ibm.wala.ipa.callgraph.CallGraph,com.ibm.wala.ipa.callgraph.CGNode)boolean s
 getParameterNumbers(com.ibm.wala.ssa.SSAAbstractInvokeInstruction)int[] s
 extractInvokeBlocks(com.ibm.wala.cfg.ControlFlowGraph<com.ibm.wala.ssa.SSAInstruction,com.ibm.wala.ssa.analysis.IExplodedBasicBlock>)java.util.Set<com.ibm.wala.ssa.analysis.IExplodedBasicBlock> s
InterprocNullPointerAnalysis f
 compute(com.ibm.wala.types.TypeReference[],com.ibm.wala.ipa.callgraph.CallGraph,com.ibm.wala.cfg.exc.intra.MethodState,com.ibm.wala.util.MonitorUtil.IProgressMonitor,boolean).InterprocNullPointerAnalysis s !com.ibm.wala.util.WalaException,com.ibm.wala.util.graph.GraphIntegrity.UnsoundGraphException,com.ibm.wala.util.CancelException
 getResult()com.ibm.wala.cfg.exc.InterprocAnalysisResult<com.ibm.wala.ssa.SSAInstruction,com.ibm.wala.ssa.analysis.IExplodedBasicBlock> -
package com.ibm.wala.cfg.exc.intra
ExplodedCFGNullPointerAnalysis - :com.ibm.wala.cfg.exc.ExceptionPruningAnalysis<com.ibm.wala.ssa.SSAInstruction,com.ibm.wala.ssa.analysis.IExplodedBasicBlock>
 new(com.ibm.wala.types.TypeReference[],com.ibm.wala.ssa.IR,.ParameterState,.MethodState,boolean) -
 compute(com.ibm.wala.util.MonitorUtil.IProgressMonitor)int - !com.ibm.wala.util.graph.GraphIntegrity.UnsoundGraphException,com.ibm.wala.util.CancelException
 getCFG()com.ibm.wala.cfg.ControlFlowGraph<com.ibm.wala.ssa.SSAInstruction,com.ibm.wala.ssa.analysis.IExplodedBasicBlock> -
 hasExceptions()boolean -
 getState(com.ibm.wala.ssa.analysis.IExplodedBasicBlock).NullPointerState -
IntraprocNullPointerAnalysis - <T=com.ibm.wala.ssa.ISSABasicBlock>
 getState(<T>).NullPointerState -
MethodState a
 DEFAULT .MethodState sf
 new() -
 throwsException(com.ibm.wala.ssa.SSAAbstractInvokeInstruction)boolean a
MutableCFG - <X=Object,T=com.ibm.wala.cfg.IBasicBlock<<X>>> :com.ibm.wala.util.graph.impl.SparseNumberedGraph<<T>>,com.ibm.wala.cfg.ControlFlowGraph<<X>,<T>>
 copyFrom(com.ibm.wala.cfg.ControlFlowGraph<<I>,<T>>).MutableCFG<<I>,<T>> s <I=Object,T=com.ibm.wala.cfg.IBasicBlock<<I>>>
 entry()<T> -
 exit()<T> -
 getCatchBlocks()com.ibm.wala.util.intset.BitVector -
 getBlockForInstruction(int)<T> -
 getInstructions()<X>[] -
 getProgramCounter(int)int -
 getMethod()com.ibm.wala.classLoader.IMethod -
 getExceptionalSuccessors(<T>)java.util.List<<T>> -
 getNormalSuccessors(<T>)java.util.Collection<<T>> -
 getExceptionalPredecessors(<T>)java.util.Collection<<T>> -
 getNormalPredecessors(<T>)java.util.Collection<<T>> -
NegativeGraphFilter - <T=com.ibm.wala.cfg.IBasicBlock<?>> :com.ibm.wala.ipa.cfg.EdgeFilter<<T>>
 new(com.ibm.wala.util.graph.Graph<<T>>) -
 hasExceptionalEdge(<T>,<T>)boolean -
 hasNormalEdge(<T>,<T>)boolean -
NullPointerFrameWork - <T=com.ibm.wala.ssa.ISSABasicBlock> :com.ibm.wala.dataflow.graph.IKilldallFramework<<T>,.NullPointerState>
 new(com.ibm.wala.cfg.ControlFlowGraph<com.ibm.wala.ssa.SSAInstruction,<T>>,com.ibm.wala.ssa.IR) -
 getFlowGraph()com.ibm.wala.util.graph.Graph<<T>> -
 getTransferFunctionProvider().NullPointerTransferFunctionProvider<<T>> -
NullPointerSolver - <B=com.ibm.wala.ssa.ISSABasicBlock> :com.ibm.wala.dataflow.graph.DataflowSolver<<B>,.NullPointerState>
 new(.NullPointerFrameWork<<B>>,int,com.ibm.wala.ssa.IR,<B>) -
 new(.NullPointerFrameWork<<B>>,int,<B>,com.ibm.wala.ssa.IR,.ParameterState) -
 makeEdgeVariable(<B>,<B>).NullPointerState o
 makeNodeVariable(<B>,boolean).NullPointerState o
 makeStmtRHS(int).NullPointerState[] o
NullPointerState - :com.ibm.wala.fixpoint.AbstractVariable<.NullPointerState> +State
 copyState(.NullPointerState)void -
 equals(Object)boolean -
 getState(int).NullPointerState.State -
 toString()String -
NullPointerState.State sfe :Enum<.NullPointerState.State>
 UNKNOWN .NullPointerState.State sf
 BOTH .NullPointerState.State sf
 NULL .NullPointerState.State sf
 NOT_NULL .NullPointerState.State sf
 values().NullPointerState.State[] s
 valueOf(String).NullPointerState.State s
OperatorUtil - +UnaryOperatorSequence
 new() -
OperatorUtil.UnaryOperatorSequence s <T=com.ibm.wala.fixpoint.IVariable<<T>>> :com.ibm.wala.fixpoint.UnaryOperator<<T>>
 new(java.util.Collection<com.ibm.wala.fixpoint.UnaryOperator<<T>>>) -
 new(com.ibm.wala.fixpoint.UnaryOperator<<T>>[]) v
 equals(Object)boolean -
 hashCode()int -
 toString()String -
 evaluate(<T>,<T>)byte -
ParameterState - :com.ibm.wala.fixpoint.AbstractVariable<.ParameterState>
 NO_THIS_PTR int sf
 createDefault(com.ibm.wala.classLoader.IMethod).ParameterState s
 new() -
 new(.NullPointerState,int[]) -
 setState(int,.NullPointerState.State)void -
 getStates()java.util.HashMap<Integer,.NullPointerState.State> -
 getState(int).NullPointerState.State -
 copyState(.ParameterState)void -
 toString()String -
SSACFGNullPointerAnalysis - :com.ibm.wala.cfg.exc.ExceptionPruningAnalysis<com.ibm.wala.ssa.SSAInstruction,com.ibm.wala.ssa.ISSABasicBlock>
 new(com.ibm.wala.types.TypeReference[],com.ibm.wala.ssa.IR,.ParameterState,.MethodState) -
 compute(com.ibm.wala.util.MonitorUtil.IProgressMonitor)int - !com.ibm.wala.util.graph.GraphIntegrity.UnsoundGraphException,com.ibm.wala.util.CancelException
 getCFG()com.ibm.wala.cfg.ControlFlowGraph<com.ibm.wala.ssa.SSAInstruction,com.ibm.wala.ssa.ISSABasicBlock> -
 hasExceptions()boolean -
 getState(com.ibm.wala.ssa.ISSABasicBlock).NullPointerState -
package com.ibm.wala.classLoader
BytecodeLanguage ai :.Language
 getImplicitExceptionTypes(com.ibm.wala.shrike.shrikeBT.IInstruction)java.util.Collection<com.ibm.wala.types.TypeReference> a
 getInvokeMethodReference(com.ibm.wala.types.ClassLoaderReference,com.ibm.wala.shrike.shrikeBT.IInvokeInstruction)com.ibm.wala.types.MethodReference a
CallSiteReference a :.ProgramCounter,com.ibm.wala.shrike.shrikeBT.BytecodeConstants,com.ibm.wala.ipa.callgraph.ContextItem
 new(int,com.ibm.wala.types.MethodReference) o
 hashCode()int -
 equals(Object)boolean -
 make(int,com.ibm.wala.types.MethodReference,com.ibm.wala.shrike.shrikeBT.IInvokeInstruction.IDispatch).CallSiteReference s
 getDeclaredTarget()com.ibm.wala.types.MethodReference -
 getInvocationCode()com.ibm.wala.shrike.shrikeBT.IInvokeInstruction.IDispatch a
 toString()String -
 getInvocationString(com.ibm.wala.shrike.shrikeBT.IInvokeInstruction.IDispatch)String o
 getInvocationString()String -
 isInterface()boolean f
 isVirtual()boolean f
 isSpecial()boolean f
 isStatic()boolean -
 isFixed()boolean -
 isDispatch()boolean -
ClassLoaderFactory ai
 getLoader(com.ibm.wala.types.ClassLoaderReference,com.ibm.wala.ipa.cha.IClassHierarchy,com.ibm.wala.ipa.callgraph.AnalysisScope).IClassLoader a !java.io.IOException
IBytecodeMethod ai <I=Object> :.IMethod
 getBytecodeIndex(int)int a !com.ibm.wala.shrike.shrikeCT.InvalidClassFileException
 getInstructionIndex(int)int a !com.ibm.wala.shrike.shrikeCT.InvalidClassFileException
 getHandlers()com.ibm.wala.shrike.shrikeBT.ExceptionHandler[][] a !com.ibm.wala.shrike.shrikeCT.InvalidClassFileException
 getInstructions()<I>[] a !com.ibm.wala.shrike.shrikeCT.InvalidClassFileException
 getCallSites()java.util.Collection<.CallSiteReference> a !com.ibm.wala.shrike.shrikeCT.InvalidClassFileException
 getFieldsRead()java.util.Iterator<com.ibm.wala.types.FieldReference> a !com.ibm.wala.shrike.shrikeCT.InvalidClassFileException
 getFieldsWritten()java.util.Iterator<com.ibm.wala.types.FieldReference> a !com.ibm.wala.shrike.shrikeCT.InvalidClassFileException
 getArraysWritten()java.util.Iterator<com.ibm.wala.types.TypeReference> a !com.ibm.wala.shrike.shrikeCT.InvalidClassFileException
 getNewSites()java.util.Collection<.NewSiteReference> a !com.ibm.wala.shrike.shrikeCT.InvalidClassFileException
 getIndirectionData()com.ibm.wala.shrike.shrikeBT.IndirectionData a
 getParameterAnnotations()java.util.Collection<com.ibm.wala.types.annotations.Annotation>[] a
 getAnnotations(boolean)java.util.Collection<com.ibm.wala.types.annotations.Annotation> a !com.ibm.wala.shrike.shrikeCT.InvalidClassFileException
IClass ai :com.ibm.wala.ipa.cha.IClassHierarchyDweller
 getClassLoader().IClassLoader a
 isInterface()boolean a
 isAbstract()boolean a
 isPublic()boolean a
 isPrivate()boolean a
 isSynthetic()boolean a
 getModifiers()int a !UnsupportedOperationException
 getSuperclass().IClass a
 getDirectInterfaces()java.util.Collection<.IClass> a
 getAllImplementedInterfaces()java.util.Collection<.IClass> a
 getMethod(com.ibm.wala.types.Selector).IMethod a
 getField(com.ibm.wala.core.util.strings.Atom).IField a
 getField(com.ibm.wala.core.util.strings.Atom,com.ibm.wala.types.TypeName).IField a
 getReference()com.ibm.wala.types.TypeReference a
 getSourceFileName()String a !java.util.NoSuchElementException
 getSource()java.io.Reader a !java.util.NoSuchElementException
 getClassInitializer().IMethod a
 isArrayClass()boolean a
 getDeclaredMethods()java.util.Collection<.IMethod> a
 getAllInstanceFields()java.util.Collection<.IField> a
 getAllStaticFields()java.util.Collection<.IField> a
 getAllFields()java.util.Collection<.IField> a
 getAllMethods()java.util.Collection<.IMethod> a
 getDeclaredInstanceFields()java.util.Collection<.IField> a
 getDeclaredStaticFields()java.util.Collection<.IField> a
 getName()com.ibm.wala.types.TypeName a
 isReferenceType()boolean a
 getAnnotations()java.util.Collection<com.ibm.wala.types.annotations.Annotation> a
IField ai :.IMember
 getFieldTypeReference()com.ibm.wala.types.TypeReference a
 getReference()com.ibm.wala.types.FieldReference a
 isFinal()boolean a
 isPrivate()boolean a
 isProtected()boolean a
 isPublic()boolean a
 isStatic()boolean a
 isVolatile()boolean a
IMember ai :com.ibm.wala.ipa.cha.IClassHierarchyDweller
 getDeclaringClass().IClass a
 getName()com.ibm.wala.core.util.strings.Atom a
 isStatic()boolean a
 getAnnotations()java.util.Collection<com.ibm.wala.types.annotations.Annotation> a
IMethod ai :.IMember,com.ibm.wala.ipa.callgraph.ContextItem +SourcePosition
 isSynchronized()boolean a
 isClinit()boolean a
 isInit()boolean a
 isNative()boolean a
 isWalaSynthetic()boolean a
 isSynthetic()boolean a
 isAbstract()boolean a
 isPrivate()boolean a
 isProtected()boolean a
 isPublic()boolean a
 isFinal()boolean a
 isBridge()boolean a
 getReference()com.ibm.wala.types.MethodReference a
 hasExceptionHandler()boolean a
 getParameterType(int)com.ibm.wala.types.TypeReference a
 getReturnType()com.ibm.wala.types.TypeReference a
 getNumberOfParameters()int a
 getDeclaredExceptions()com.ibm.wala.types.TypeReference[] a !com.ibm.wala.shrike.shrikeCT.InvalidClassFileException,UnsupportedOperationException
 getLineNumber(int)int a
 getSourcePosition(int).IMethod.SourcePosition a !com.ibm.wala.shrike.shrikeCT.InvalidClassFileException
 getParameterSourcePosition(int).IMethod.SourcePosition a !com.ibm.wala.shrike.shrikeCT.InvalidClassFileException
 getLocalVariableName(int,int)String a
 getSignature()String a
 getSelector()com.ibm.wala.types.Selector a
 getDescriptor()com.ibm.wala.types.Descriptor a
 hasLocalVariableTable()boolean a
 getNumberOfDefaultParameters()int d
 isAnnotation()boolean a
 isEnum()boolean a
 isModule()boolean a
JavaLanguage - :.LanguageImpl,.BytecodeLanguage,com.ibm.wala.shrike.shrikeBT.Constants +JavaInstructionFactory
 new() -
 getAaStoreExceptions()java.util.Collection<com.ibm.wala.types.TypeReference> s
 getArithmeticException()java.util.Collection<com.ibm.wala.types.TypeReference> s
 getArrayAccessExceptions()java.util.Collection<com.ibm.wala.types.TypeReference> s
 getClassCastException()java.util.Collection<com.ibm.wala.types.TypeReference> s
 getClassNotFoundException()java.util.Collection<com.ibm.wala.types.TypeReference> s
 getNewArrayExceptions()java.util.Collection<com.ibm.wala.types.TypeReference> s
 getNewSafeArrayExceptions()java.util.Collection<com.ibm.wala.types.TypeReference> s
 getNewScalarExceptions()java.util.Collection<com.ibm.wala.types.TypeReference> s
 getNullPointerException()java.util.Collection<com.ibm.wala.types.TypeReference> s
 getExceptionInInitializerError()java.util.Collection<com.ibm.wala.types.TypeReference> s
 getName()com.ibm.wala.core.util.strings.Atom -
 getRootType()com.ibm.wala.types.TypeReference -
 getThrowableType()com.ibm.wala.types.TypeReference -
 getConstantType(Object)com.ibm.wala.types.TypeReference -
 isNullType(com.ibm.wala.types.TypeReference)boolean -
 getArrayInterfaces()com.ibm.wala.types.TypeReference[] -
 lookupPrimitiveType(String)com.ibm.wala.types.TypeName -
 inferInvokeExceptions(com.ibm.wala.types.MethodReference,com.ibm.wala.ipa.cha.IClassHierarchy)java.util.Collection<com.ibm.wala.types.TypeReference> - !com.ibm.wala.shrike.shrikeCT.InvalidClassFileException
 getImplicitExceptionTypes(com.ibm.wala.shrike.shrikeBT.IInstruction)java.util.Collection<com.ibm.wala.types.TypeReference> -
 instructionFactory()com.ibm.wala.ssa.SSAInstructionFactory -
 isDoubleType(com.ibm.wala.types.TypeReference)boolean -
 isFloatType(com.ibm.wala.types.TypeReference)boolean -
 isIntType(com.ibm.wala.types.TypeReference)boolean -
 isLongType(com.ibm.wala.types.TypeReference)boolean -
 isVoidType(com.ibm.wala.types.TypeReference)boolean -
 isMetadataType(com.ibm.wala.types.TypeReference)boolean -
 isStringType(com.ibm.wala.types.TypeReference)boolean -
 isBooleanType(com.ibm.wala.types.TypeReference)boolean -
 isCharType(com.ibm.wala.types.TypeReference)boolean -
 getMetadataToken(Object)Object -
 getPointerType(com.ibm.wala.types.TypeReference)com.ibm.wala.types.TypeReference - !UnsupportedOperationException
 getStringType()com.ibm.wala.types.TypeReference -
 getPrimitive(com.ibm.wala.types.TypeReference)com.ibm.wala.analysis.typeInference.PrimitiveType -
 getInvokeMethodReference(com.ibm.wala.types.ClassLoaderReference,com.ibm.wala.shrike.shrikeBT.IInvokeInstruction)com.ibm.wala.types.MethodReference -
 methodsHaveDeclaredParameterTypes()boolean -
 getFakeRootMethod(com.ibm.wala.ipa.cha.IClassHierarchy,com.ibm.wala.ipa.callgraph.AnalysisOptions,com.ibm.wala.ipa.callgraph.IAnalysisCacheView)com.ibm.wala.ipa.callgraph.impl.AbstractRootMethod -
 makeRefVisitor(com.ibm.wala.ipa.callgraph.CGNode,java.util.Collection<com.ibm.wala.ipa.callgraph.propagation.PointerKey>,com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<<T>>,com.ibm.wala.ipa.modref.ExtendedHeapModel)com.ibm.wala.ipa.modref.ModRef.RefVisitor<<T>,com.ibm.wala.ipa.modref.ExtendedHeapModel> - <T=com.ibm.wala.ipa.callgraph.propagation.InstanceKey>
 makeModVisitor(com.ibm.wala.ipa.callgraph.CGNode,java.util.Collection<com.ibm.wala.ipa.callgraph.propagation.PointerKey>,com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<<T>>,com.ibm.wala.ipa.modref.ExtendedHeapModel,boolean)com.ibm.wala.ipa.modref.ModRef.ModVisitor<<T>,com.ibm.wala.ipa.modref.ExtendedHeapModel> - <T=com.ibm.wala.ipa.callgraph.propagation.InstanceKey>
Language ai
 JAVA .JavaLanguage sf
 getName()com.ibm.wala.core.util.strings.Atom a
 getBaseLanguage().Language a
 registerDerivedLanguage(.Language)void a
 getDerivedLanguages()java.util.Set<.Language> a
 getRootType()com.ibm.wala.types.TypeReference a
 getThrowableType()com.ibm.wala.types.TypeReference a
 getConstantType(Object)com.ibm.wala.types.TypeReference a
 isNullType(com.ibm.wala.types.TypeReference)boolean a
 isIntType(com.ibm.wala.types.TypeReference)boolean a
 isLongType(com.ibm.wala.types.TypeReference)boolean a
 isVoidType(com.ibm.wala.types.TypeReference)boolean a
 isFloatType(com.ibm.wala.types.TypeReference)boolean a
 isDoubleType(com.ibm.wala.types.TypeReference)boolean a
 isStringType(com.ibm.wala.types.TypeReference)boolean a
 isMetadataType(com.ibm.wala.types.TypeReference)boolean a
 isCharType(com.ibm.wala.types.TypeReference)boolean a
 isBooleanType(com.ibm.wala.types.TypeReference)boolean a
 getMetadataToken(Object)Object a
 getArrayInterfaces()com.ibm.wala.types.TypeReference[] a
 lookupPrimitiveType(String)com.ibm.wala.types.TypeName a
 instructionFactory()com.ibm.wala.ssa.SSAInstructionFactory a
 inferInvokeExceptions(com.ibm.wala.types.MethodReference,com.ibm.wala.ipa.cha.IClassHierarchy)java.util.Collection<com.ibm.wala.types.TypeReference> a !com.ibm.wala.shrike.shrikeCT.InvalidClassFileException
 getStringType()com.ibm.wala.types.TypeReference a
 getPointerType(com.ibm.wala.types.TypeReference)com.ibm.wala.types.TypeReference a
 getPrimitive(com.ibm.wala.types.TypeReference)com.ibm.wala.analysis.typeInference.PrimitiveType a
 methodsHaveDeclaredParameterTypes()boolean a
 getFakeRootMethod(com.ibm.wala.ipa.cha.IClassHierarchy,com.ibm.wala.ipa.callgraph.AnalysisOptions,com.ibm.wala.ipa.callgraph.IAnalysisCacheView)com.ibm.wala.ipa.callgraph.impl.AbstractRootMethod a
 makeInducedCFG(com.ibm.wala.ssa.SSAInstruction[],.IMethod,com.ibm.wala.ipa.callgraph.Context)com.ibm.wala.cfg.InducedCFG a
 modelConstant(Object)boolean a
 makeRefVisitor(com.ibm.wala.ipa.callgraph.CGNode,java.util.Collection<com.ibm.wala.ipa.callgraph.propagation.PointerKey>,com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<<T>>,com.ibm.wala.ipa.modref.ExtendedHeapModel)com.ibm.wala.ipa.modref.ModRef.RefVisitor<<T>,com.ibm.wala.ipa.modref.ExtendedHeapModel> a <T=com.ibm.wala.ipa.callgraph.propagation.InstanceKey>
 makeModVisitor(com.ibm.wala.ipa.callgraph.CGNode,java.util.Collection<com.ibm.wala.ipa.callgraph.propagation.PointerKey>,com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<<T>>,com.ibm.wala.ipa.modref.ExtendedHeapModel,boolean)com.ibm.wala.ipa.modref.ModRef.ModVisitor<<T>,com.ibm.wala.ipa.modref.ExtendedHeapModel> a <T=com.ibm.wala.ipa.callgraph.propagation.InstanceKey>
LanguageImpl a :.Language
 new() -
 new(.Language) -
 getBaseLanguage().Language -
 getDerivedLanguages()java.util.Set<.Language> -
 registerDerivedLanguage(.Language)void -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
 makeInducedCFG(com.ibm.wala.ssa.SSAInstruction[],.IMethod,com.ibm.wala.ipa.callgraph.Context)com.ibm.wala.cfg.InducedCFG -
 modelConstant(Object)boolean -
Module ai
 getEntries()java.util.Iterator<.ModuleEntry> a
NewSiteReference - :.ProgramCounter
 new(int,com.ibm.wala.types.TypeReference) -
 getDeclaredType()com.ibm.wala.types.TypeReference -
 make(int,com.ibm.wala.types.TypeReference).NewSiteReference s
 toString()String -
ProgramCounter -
 NO_SOURCE_LINE_NUMBER int sf
 new(int) -
 getProgramCounter()int -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
SyntheticMethod - :.IMethod
 NO_STATEMENTS com.ibm.wala.ssa.SSAInstruction[] sf
 resolvedMethod .IMethod of
 declaringClass .IClass f
 new(com.ibm.wala.types.MethodReference,.IClass,boolean,boolean) -
 new(.IMethod,.IClass,boolean,boolean) -
 isClinit()boolean -
 isInit()boolean -
 isStatic()boolean -
 isNative()boolean -
 isAbstract()boolean -
 isPrivate()boolean -
 isProtected()boolean -
 isPublic()boolean -
 isFinal()boolean -
 isBridge()boolean -
 isSynchronized()boolean -
 isAnnotation()boolean -
 isEnum()boolean -
 isModule()boolean -
 isWalaSynthetic()boolean -
 isSynthetic()boolean -
 getReference()com.ibm.wala.types.MethodReference -
 makeControlFlowGraph(com.ibm.wala.ssa.SSAInstruction[])com.ibm.wala.cfg.InducedCFG -
 getBytecodeStream()com.ibm.wala.core.util.bytecode.BytecodeStream - !UnsupportedOperationException
 getMaxLocals()int - !UnsupportedOperationException
 getMaxStackHeight()int - !UnsupportedOperationException
 getDeclaringClass().IClass -
 toString()String -
 hashCode()int -
 equals(Object)boolean -
 hasExceptionHandler()boolean -
 hasPoison()boolean -
 getPoison()String -
 getPoisonLevel()byte -
 getStatements(com.ibm.wala.ssa.SSAOptions)com.ibm.wala.ssa.SSAInstruction[] x
 makeIR(com.ibm.wala.ipa.callgraph.Context,com.ibm.wala.ssa.SSAOptions)com.ibm.wala.ssa.IR - !com.ibm.wala.util.debug.UnimplementedError
 getParameterType(int)com.ibm.wala.types.TypeReference -
 getNumberOfParameters()int -
 getDeclaredExceptions()com.ibm.wala.types.TypeReference[] - !com.ibm.wala.shrike.shrikeCT.InvalidClassFileException
 getName()com.ibm.wala.core.util.strings.Atom -
 getDescriptor()com.ibm.wala.types.Descriptor -
 getSourcePosition(int).IMethod.SourcePosition - !com.ibm.wala.shrike.shrikeCT.InvalidClassFileException
 getParameterSourcePosition(int).IMethod.SourcePosition - !com.ibm.wala.shrike.shrikeCT.InvalidClassFileException
 getLineNumber(int)int -
 isFactoryMethod()boolean -
 getSignature()String -
 getSelector()com.ibm.wala.types.Selector -
 getLocalVariableName(int,int)String -
 hasLocalVariableTable()boolean -
 getStatements()com.ibm.wala.ssa.SSAInstruction[] -
 getReturnType()com.ibm.wala.types.TypeReference -
 getClassHierarchy()com.ibm.wala.ipa.cha.IClassHierarchy -
 getAnnotations()java.util.Collection<com.ibm.wala.types.annotations.Annotation> -
package com.ibm.wala.client
AbstractAnalysisEngine a <I=com.ibm.wala.ipa.callgraph.propagation.InstanceKey,X=com.ibm.wala.ipa.callgraph.CallGraphBuilder<<I>>,Y=Object> :.AnalysisEngine +EntrypointBuilder
 SYNTHETIC_J2SE_MODEL String sf
 DEBUG_LEVEL int osf
 moduleFiles java.util.Collection<com.ibm.wala.classLoader.Module> o
 scope com.ibm.wala.ipa.callgraph.AnalysisScope o
 j2seLibs com.ibm.wala.classLoader.Module[] o
 cg com.ibm.wala.ipa.callgraph.CallGraph o
 pointerAnalysis com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<<I>> o
 new() -
 getCallGraphBuilder(com.ibm.wala.ipa.cha.IClassHierarchy,com.ibm.wala.ipa.callgraph.AnalysisOptions,com.ibm.wala.ipa.callgraph.IAnalysisCacheView)<X> oa
 buildCallGraph(com.ibm.wala.ipa.cha.IClassHierarchy,com.ibm.wala.ipa.callgraph.AnalysisOptions,boolean,com.ibm.wala.util.MonitorUtil.IProgressMonitor)<X> o !IllegalArgumentException,com.ibm.wala.util.CancelException
 setModuleFiles(java.util.Collection<com.ibm.wala.classLoader.Module>)void -
 buildAnalysisScope()void - !java.io.IOException
 buildClassHierarchy()com.ibm.wala.ipa.cha.IClassHierarchy -
 makeClassLoaderFactory(com.ibm.wala.util.config.StringFilter)com.ibm.wala.classLoader.ClassLoaderFactory o
 getClassHierarchy()com.ibm.wala.ipa.cha.IClassHierarchy -
 setClassHierarchy(com.ibm.wala.ipa.cha.IClassHierarchy)com.ibm.wala.ipa.cha.IClassHierarchy o
 getCallGraph()com.ibm.wala.ipa.callgraph.CallGraph o
 addApplicationModulesToScope()void o
 setJ2SELibraries(java.util.jar.JarFile[])void -
 setJ2SELibraries(com.ibm.wala.classLoader.Module[])void -
 setClosedWorld(boolean)void -
 isClosedWorld()boolean -
 getScope()com.ibm.wala.ipa.callgraph.AnalysisScope o
 getPointerAnalysis()com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<<I>> -
 getHeapGraph()com.ibm.wala.analysis.pointers.HeapGraph<?> -
 getSDG(com.ibm.wala.ipa.slicer.Slicer.DataDependenceOptions,com.ibm.wala.ipa.slicer.Slicer.ControlDependenceOptions)com.ibm.wala.ipa.slicer.SDG<<I>> -
 getExclusionsFile()String -
 setExclusionsFile(String)void -
 getDefaultOptions(Iterable<com.ibm.wala.ipa.callgraph.Entrypoint>)com.ibm.wala.ipa.callgraph.AnalysisOptions -
 makeDefaultCache()com.ibm.wala.ipa.callgraph.IAnalysisCacheView -
 makeDefaultEntrypoints(com.ibm.wala.ipa.cha.IClassHierarchy)Iterable<com.ibm.wala.ipa.callgraph.Entrypoint> o
 setEntrypointBuilder(.AbstractAnalysisEngine.EntrypointBuilder)void -
 defaultCallGraphBuilder()<X> - !IllegalArgumentException,java.io.IOException
 buildDefaultCallGraph()com.ibm.wala.ipa.callgraph.CallGraph - !IllegalArgumentException,com.ibm.wala.util.CancelException,java.io.IOException
 getCache()com.ibm.wala.ipa.callgraph.IAnalysisCacheView -
 getOptions()com.ibm.wala.ipa.callgraph.AnalysisOptions -
 performAnalysis(com.ibm.wala.ipa.callgraph.propagation.PropagationCallGraphBuilder)<Y> - !com.ibm.wala.util.CancelException
AbstractAnalysisEngine.EntrypointBuilder sai
 createEntrypoints(com.ibm.wala.ipa.cha.IClassHierarchy)Iterable<com.ibm.wala.ipa.callgraph.Entrypoint> a
AbstractEngineStopwatch a :.EngineStopwatch
 stopwatch com.ibm.wala.util.perf.StopwatchGC[] of
 getNumberOfCategories()int oa
 getCategoryNames()String[] oa
 new() o
 report()String f
 start(byte)void -
 stop(byte)void -
 getTimer(byte)com.ibm.wala.util.perf.StopwatchGC -
AnalysisEngine ai
 setModuleFiles(java.util.Collection<com.ibm.wala.classLoader.Module>)void a
 setJ2SELibraries(java.util.jar.JarFile[])void a
 setJ2SELibraries(com.ibm.wala.classLoader.Module[])void a
 setClosedWorld(boolean)void a
 getDefaultOptions(Iterable<com.ibm.wala.ipa.callgraph.Entrypoint>)com.ibm.wala.ipa.callgraph.AnalysisOptions a
EngineStopwatch ai
 report()String a
 start(byte)void a
 stop(byte)void a
 getTimer(byte)com.ibm.wala.util.perf.StopwatchGC a
package com.ibm.wala.core.tests.callGraph
CallGraphTestUtil -
 REGRESSION_EXCLUSIONS String s
 REGRESSION_EXCLUSIONS_FOR_GUI String s
 new() -
 makeAnalysisOptions(com.ibm.wala.ipa.callgraph.AnalysisScope,Iterable<com.ibm.wala.ipa.callgraph.Entrypoint>)com.ibm.wala.ipa.callgraph.AnalysisOptions s
 makeJ2SEAnalysisScope(String,String)com.ibm.wala.ipa.callgraph.AnalysisScope s !java.io.IOException
 makeJ2SEAnalysisScope(String,String,ClassLoader)com.ibm.wala.ipa.callgraph.AnalysisScope s !java.io.IOException
 buildRTA(com.ibm.wala.ipa.callgraph.AnalysisOptions,com.ibm.wala.ipa.callgraph.IAnalysisCacheView,com.ibm.wala.ipa.cha.IClassHierarchy)com.ibm.wala.ipa.callgraph.CallGraph s !IllegalArgumentException,com.ibm.wala.util.CancelException
 buildZeroCFA(com.ibm.wala.ipa.callgraph.AnalysisOptions,com.ibm.wala.ipa.callgraph.IAnalysisCacheView,com.ibm.wala.ipa.cha.IClassHierarchy,boolean)com.ibm.wala.ipa.callgraph.CallGraph s !IllegalArgumentException,com.ibm.wala.util.CancelException
 buildVanillaZeroOneCFA(com.ibm.wala.ipa.callgraph.AnalysisOptions,com.ibm.wala.ipa.callgraph.IAnalysisCacheView,com.ibm.wala.ipa.cha.IClassHierarchy)com.ibm.wala.ipa.callgraph.CallGraph s !IllegalArgumentException,com.ibm.wala.util.CancelException
 buildZeroOneCFA(com.ibm.wala.ipa.callgraph.AnalysisOptions,com.ibm.wala.ipa.callgraph.IAnalysisCacheView,com.ibm.wala.ipa.cha.IClassHierarchy,boolean)com.ibm.wala.ipa.callgraph.CallGraph s !IllegalArgumentException,com.ibm.wala.util.CancelException
 buildZeroContainerCFA(com.ibm.wala.ipa.callgraph.AnalysisOptions,com.ibm.wala.ipa.callgraph.IAnalysisCacheView,com.ibm.wala.ipa.cha.IClassHierarchy)com.ibm.wala.ipa.callgraph.CallGraph s !IllegalArgumentException,com.ibm.wala.util.CancelException
 buildZeroOneContainerCFA(com.ibm.wala.ipa.callgraph.AnalysisOptions,com.ibm.wala.ipa.callgraph.IAnalysisCacheView,com.ibm.wala.ipa.cha.IClassHierarchy)com.ibm.wala.ipa.callgraph.CallGraph s !IllegalArgumentException,com.ibm.wala.util.CancelException
 buildNCFA(int,com.ibm.wala.ipa.callgraph.AnalysisOptions,com.ibm.wala.ipa.callgraph.IAnalysisCacheView,com.ibm.wala.ipa.cha.IClassHierarchy)com.ibm.wala.util.collections.Pair<com.ibm.wala.ipa.callgraph.CallGraph,com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<com.ibm.wala.ipa.callgraph.propagation.InstanceKey>> s !IllegalArgumentException,com.ibm.wala.util.CancelException
package com.ibm.wala.core.util
CancelRuntimeException - :RuntimeException
 new(String) o
 new(Exception) -
 make(String).CancelRuntimeException s
PrimitiveAssignability - +AssignabilityKind
 new() -
 getAssignableFrom(com.ibm.wala.types.TypeName,com.ibm.wala.types.TypeName).PrimitiveAssignability.AssignabilityKind s
 isAssignableFrom(com.ibm.wala.types.TypeName,com.ibm.wala.types.TypeName)boolean s
PrimitiveAssignability.AssignabilityKind sfe :Enum<.PrimitiveAssignability.AssignabilityKind>
 IDENTITY .PrimitiveAssignability.AssignabilityKind sf
 WIDENING .PrimitiveAssignability.AssignabilityKind sf
 NARROWING .PrimitiveAssignability.AssignabilityKind sf
 WIDENING_NARROWING .PrimitiveAssignability.AssignabilityKind sf
 UNASSIGNABLE .PrimitiveAssignability.AssignabilityKind sf
 values().PrimitiveAssignability.AssignabilityKind[] s
 valueOf(String).PrimitiveAssignability.AssignabilityKind s
ProgressMaster -
 new() -
 make(com.ibm.wala.util.MonitorUtil.IProgressMonitor,int,boolean)com.ibm.wala.util.MonitorUtil.IProgressMonitor s
package com.ibm.wala.core.util.strings
Atom f :java.io.Serializable
 findOrCreateUnicodeAtom(String).Atom s
 findOrCreateAsciiAtom(String).Atom s
 findOrCreateUtf8Atom(byte[]).Atom s
 findOrCreate(byte[],int,int).Atom s !IllegalArgumentException,IllegalArgumentException,IllegalArgumentException
 findOrCreate(byte[]).Atom s
 findOrCreate(.ImmutableByteArray).Atom s
 findOrCreate(.ImmutableByteArray,int,int).Atom s
 toString()String -
 toUnicodeString()String - !java.io.UTFDataFormatException
 left(int).Atom -
 right(int).Atom -
 startsWith(.Atom)boolean -
 arrayDescriptorFromElementDescriptor().Atom -
 isReservedMemberName()boolean -
 isClassDescriptor()boolean -
 isArrayDescriptor()boolean -
 isMethodDescriptor()boolean - !IllegalArgumentException
 length()int -
 parseForArrayElementDescriptor().Atom - !IllegalArgumentException
 parseForArrayDimensionality()int - !IllegalArgumentException
 parseForInnermostArrayElementDescriptor().Atom - !IllegalArgumentException
 hashCode()int -
 equals(Object)boolean -
 getValArray()byte[] -
 getVal(int)byte - !IllegalArgumentException
 contains(byte)boolean -
 rIndex(byte)int -
 concat(byte,.ImmutableByteArray).Atom s
 concat(.Atom,.Atom).Atom s
 isArrayDescriptor(.ImmutableByteArray)boolean s
package com.ibm.wala.core.util.warnings
Warning a :Comparable<.Warning>
 MILD byte sf
 MODERATE byte sf
 SEVERE byte sf
 CLIENT_MILD byte sf
 CLIENT_MODERATE byte sf
 CLIENT_SEVERE byte sf
 N_LEVELS byte sf
 new(byte) -
 new() -
 compareTo(.Warning)int -
 equals(Object)boolean f
 hashCode()int f
 toString()String -
 severityString()String o
 getLevel()byte -
 getMsg()String a
 setLevel(byte)void -
package com.ibm.wala.core.viz.viewer
PaPanel - :javax.swing.JSplitPane
 pa com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<com.ibm.wala.ipa.callgraph.propagation.InstanceKey> of
 cg com.ibm.wala.ipa.callgraph.CallGraph of
 new(com.ibm.wala.ipa.callgraph.CallGraph,com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<com.ibm.wala.ipa.callgraph.propagation.InstanceKey>) -
 init()void -
 getRootNodes()java.util.List<Object> o
 getChildrenFor(Object)java.util.List<Object> o
 getPointerKeysUnderInstanceKey(com.ibm.wala.ipa.callgraph.propagation.InstanceKey)java.util.List<com.ibm.wala.ipa.callgraph.propagation.PointerKey> o
 mapUsingMutableMapping(com.ibm.wala.util.intset.MutableMapping<java.util.List<<T>>>,int,<T>)void os <T=Object>
 nonNullList(java.util.List<<T>>)java.util.List<<T>> o <T=Object>
package com.ibm.wala.dataflow.IFDS
BackwardsSupergraph - <T=Object,P=Object> :.ISupergraph<<T>,<P>>
 new(.ISupergraph<<T>,<P>>) o
 make(.ISupergraph<<T>,<P>>).BackwardsSupergraph<<T>,<P>> s <T=Object,P=Object>
 getProcedureGraph()com.ibm.wala.util.graph.Graph<<P>> -
 isCall(<T>)boolean -
 getCalledNodes(<T>)java.util.Iterator<<T>> -
 getNormalSuccessors(<T>)java.util.Iterator<<T>> -
 getReturnSites(<T>,<P>)java.util.Iterator<<T>> -
 isExit(<T>)boolean -
 getProcOf(<T>)<P> -
 removeNodeAndEdges(Object)void - !UnsupportedOperationException
 iterator()java.util.Iterator<<T>> -
 stream()java.util.stream.Stream<<T>> -
 getNumberOfNodes()int -
 addNode(Object)void - !UnsupportedOperationException
 removeNode(Object)void - !UnsupportedOperationException
 containsNode(<T>)boolean -
 getPredNodes(<T>)java.util.Iterator<<T>> -
 getPredNodeCount(<T>)int -
 getSuccNodes(<T>)java.util.Iterator<<T>> -
 hasEdge(<T>,<T>)boolean -
 getSuccNodeCount(<T>)int -
 addEdge(Object,Object)void - !UnsupportedOperationException
 removeEdge(Object,Object)void - !UnsupportedOperationException
 removeAllIncidentEdges(Object)void - !UnsupportedOperationException
 getEntriesForProcedure(<P>)<T>[] -
 getExitsForProcedure(<P>)<T>[] -
 isReturn(<T>)boolean - !com.ibm.wala.util.debug.UnimplementedError
 getCallSites(<T>,<P>)java.util.Iterator<<T>> -
 isEntry(<T>)boolean -
 classifyEdge(<T>,<T>)byte -
 toString()String -
 removeIncomingEdges(Object)void - !UnsupportedOperationException
 removeOutgoingEdges(<T>)void - !UnsupportedOperationException
 getNumberOfBlocks(<P>)int -
 getLocalBlockNumber(<T>)int -
 getLocalBlock(<P>,int)<T> -
 getNumber(<T>)int -
 getNode(int)<T> -
 getMaxNumber()int -
 iterateNodes(com.ibm.wala.util.intset.IntSet)java.util.Iterator<<T>> - !com.ibm.wala.util.debug.UnimplementedError
 getSuccNodeNumbers(<T>)com.ibm.wala.util.intset.IntSet -
 getPredNodeNumbers(Object)com.ibm.wala.util.intset.IntSet - !com.ibm.wala.util.debug.UnimplementedError
BoundedPartiallyBalancedSolver - <T=Object,P=Object,F=Object> :.PartiallyBalancedTabulationSolver<<T>,<P>,<F>>
 createdBoundedPartiallyBalancedSolver(.PartiallyBalancedTabulationProblem<<T>,<P>,<F>>,int,com.ibm.wala.util.MonitorUtil.IProgressMonitor).BoundedPartiallyBalancedSolver<<T>,<P>,<F>> s <T=Object,P=Object,F=Object>
 new(.PartiallyBalancedTabulationProblem<<T>,<P>,<F>>,int,com.ibm.wala.util.MonitorUtil.IProgressMonitor) o
 propagate(<T>,int,<T>,int)boolean o
 getNumSteps()int -
 resetBound()void -
BoundedTabulationSolver - <T=Object,P=Object,F=Object> :.TabulationSolver<<T>,<P>,<F>>
 createBoundedTabulationSolver(.TabulationProblem<<T>,<P>,<F>>,int,com.ibm.wala.util.MonitorUtil.IProgressMonitor).BoundedTabulationSolver<<T>,<P>,<F>> s <T=Object,P=Object,F=Object>
 new(.TabulationProblem<<T>,<P>,<F>>,int,com.ibm.wala.util.MonitorUtil.IProgressMonitor) o
 propagate(<T>,int,<T>,int)boolean o
 getNumSteps()int -
 resetBound()void -
CallFlowEdges -
 new() -
 addCallEdge(int,int,int)void -
 getCallFlowSources(int,int)com.ibm.wala.util.intset.IntSet -
 getCallFlowSourceNodes(int)com.ibm.wala.util.intset.IntSet -
IBinaryReturnFlowFunction ai :.IFlowFunction
 getTargets(int,int)com.ibm.wala.util.intset.SparseIntSet a
ICFGSupergraph - :.ISupergraph<com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>,com.ibm.wala.ipa.callgraph.CGNode>
 new(com.ibm.wala.ipa.cfg.ExplodedInterproceduralCFG) o
 make(com.ibm.wala.ipa.callgraph.CallGraph).ICFGSupergraph s
 getProcedureGraph()com.ibm.wala.util.graph.Graph<com.ibm.wala.ipa.callgraph.CGNode> -
 getClassHierarchy()com.ibm.wala.ipa.cha.IClassHierarchy -
 classifyEdge(com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>,com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>)byte -
 getCallSites(com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>,com.ibm.wala.ipa.callgraph.CGNode)java.util.Iterator<com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>> -
 getCalledNodes(com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>)java.util.Iterator<com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>> -
 getEntriesForProcedure(com.ibm.wala.ipa.callgraph.CGNode)com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>[] -
 getExitsForProcedure(com.ibm.wala.ipa.callgraph.CGNode)com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>[] -
 getLocalBlock(com.ibm.wala.ipa.callgraph.CGNode,int)com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock> -
 getLocalBlockNumber(com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>)int -
 getMainEntry()com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock> -
 getNormalSuccessors(com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>)java.util.Iterator<com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>> -
 getNumberOfBlocks(com.ibm.wala.ipa.callgraph.CGNode)int -
 getProcOf(com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>)com.ibm.wala.ipa.callgraph.CGNode -
 getReturnSites(com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>,com.ibm.wala.ipa.callgraph.CGNode)java.util.Iterator<com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>> -
 isCall(com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>)boolean -
 isEntry(com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>)boolean -
 isExit(com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>)boolean -
 isReturn(com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>)boolean -
 removeNodeAndEdges(com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>)void - !UnsupportedOperationException
 addNode(com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>)void -
 containsNode(com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>)boolean -
 getNumberOfNodes()int -
 iterator()java.util.Iterator<com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>> -
 stream()java.util.stream.Stream<com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>> -
 removeNode(com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>)void -
 addEdge(com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>,com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>)void -
 getPredNodeCount(com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>)int -
 getPredNodes(com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>)java.util.Iterator<com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>> -
 getSuccNodeCount(com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>)int -
 getSuccNodes(com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>)java.util.Iterator<com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>> -
 hasEdge(com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>,com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>)boolean -
 removeAllIncidentEdges(com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>)void - !UnsupportedOperationException
 removeEdge(com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>,com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>)void - !UnsupportedOperationException
 removeIncomingEdges(com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>)void - !UnsupportedOperationException
 removeOutgoingEdges(com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>)void - !UnsupportedOperationException
 getMaxNumber()int -
 getNode(int)com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock> -
 getNumber(com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>)int -
 iterateNodes(com.ibm.wala.util.intset.IntSet)java.util.Iterator<com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>> -
 getPredNodeNumbers(com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>)com.ibm.wala.util.intset.IntSet -
 getSuccNodeNumbers(com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>)com.ibm.wala.util.intset.IntSet -
 getCFG(com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>)com.ibm.wala.cfg.ControlFlowGraph<com.ibm.wala.ssa.SSAInstruction,com.ibm.wala.ssa.analysis.IExplodedBasicBlock> -
 getICFG()com.ibm.wala.ipa.cfg.ExplodedInterproceduralCFG -
 toString()String -
IFlowFunction ai
IFlowFunctionMap ai <T=Object>
 getNormalFlowFunction(<T>,<T>).IUnaryFlowFunction a
 getCallFlowFunction(<T>,<T>,<T>).IUnaryFlowFunction a
 getReturnFlowFunction(<T>,<T>,<T>).IFlowFunction a
 getCallToReturnFlowFunction(<T>,<T>).IUnaryFlowFunction a
 getCallNoneToReturnFlowFunction(<T>,<T>).IUnaryFlowFunction a
IMergeFunction ai
 merge(com.ibm.wala.util.intset.IntSet,int)int a
IPartiallyBalancedFlowFunctions ai <T=Object> :.IFlowFunctionMap<<T>>
 getUnbalancedReturnFlowFunction(<T>,<T>).IFlowFunction a
IReversibleFlowFunction ai :.IUnaryFlowFunction
 getSources(int)com.ibm.wala.util.intset.IntSet a
ISupergraph ai <T=Object,P=Object> :com.ibm.wala.util.graph.NumberedGraph<<T>>
 CALL_EDGE byte sf
 RETURN_EDGE byte sf
 CALL_TO_RETURN_EDGE byte sf
 OTHER byte sf
 getProcedureGraph()com.ibm.wala.util.graph.Graph<<P>> a
 isCall(<T>)boolean a
 getCalledNodes(<T>)java.util.Iterator<<T>> a
 getNormalSuccessors(<T>)java.util.Iterator<<T>> a
 getReturnSites(<T>,<P>)java.util.Iterator<<T>> a
 getCallSites(<T>,<P>)java.util.Iterator<<T>> a
 isExit(<T>)boolean a
 getProcOf(<T>)<P> a
 getEntriesForProcedure(<P>)<T>[] a
 getExitsForProcedure(<P>)<T>[] a
 getNumberOfBlocks(<P>)int a
 getLocalBlockNumber(<T>)int a
 getLocalBlock(<P>,int)<T> a
 isReturn(<T>)boolean a
 isEntry(<T>)boolean a
 classifyEdge(<T>,<T>)byte a
ITabulationWorklist ai <T=Object>
 take().PathEdge<<T>> a
 insert(.PathEdge<<T>>)void a
 size()int a
IUnaryFlowFunction ai :.IFlowFunction
 getTargets(int)com.ibm.wala.util.intset.IntSet a
IdentityFlowFunction - :.IReversibleFlowFunction
 new() -
 getTargets(int)com.ibm.wala.util.intset.SparseIntSet -
 getSources(int)com.ibm.wala.util.intset.SparseIntSet -
 identity().IdentityFlowFunction s
 toString()String -
IdentityFlowFunctions - <T=Object> :.IFlowFunctionMap<<T>>
 singleton().IdentityFlowFunctions<<T>> s <T=Object>
 getNormalFlowFunction(<T>,<T>).IUnaryFlowFunction -
 getReturnFlowFunction(<T>,<T>,<T>).IFlowFunction -
 getCallToReturnFlowFunction(<T>,<T>).IUnaryFlowFunction -
 getCallNoneToReturnFlowFunction(<T>,<T>).IUnaryFlowFunction -
 getCallFlowFunction(<T>,<T>,<T>).IUnaryFlowFunction -
KillEverything - :.IUnaryFlowFunction
 singleton().KillEverything s
 getTargets(int)com.ibm.wala.util.intset.SparseIntSet -
LocalPathEdges -
 new(boolean) -
 addPathEdge(int,int,int)void -
 getInverse(int,int)com.ibm.wala.util.intset.IntSet -
 contains(int,int,int)boolean -
 getReachable(int,int)com.ibm.wala.util.intset.IntSet -
 getReachable(int)com.ibm.wala.util.intset.IntSet -
 getReachedNodeNumbers()com.ibm.wala.util.intset.IntSet -
LocalSummaryEdges -
 new() -
 insertSummaryEdge(int,int,int,int)void -
 contains(int,int,int,int)boolean -
 getSummaryEdges(int,int,int)com.ibm.wala.util.intset.IntSet -
 getInvertedSummaryEdgesForTarget(int,int,int)com.ibm.wala.util.intset.IntSet -
PartiallyBalancedTabulationProblem ai <T=Object,P=Object,F=Object> :.TabulationProblem<<T>,<P>,<F>>
 getFunctionMap().IPartiallyBalancedFlowFunctions<<T>> a
 getFakeEntry(<T>)<T> a
PartiallyBalancedTabulationSolver - <T=Object,P=Object,F=Object> :.TabulationSolver<<T>,<P>,<F>>
 createPartiallyBalancedTabulationSolver(.PartiallyBalancedTabulationProblem<<T>,<P>,<F>>,com.ibm.wala.util.MonitorUtil.IProgressMonitor).PartiallyBalancedTabulationSolver<<T>,<P>,<F>> s <T=Object,P=Object,F=Object>
 new(.PartiallyBalancedTabulationProblem<<T>,<P>,<F>>,com.ibm.wala.util.MonitorUtil.IProgressMonitor) o
 propagate(<T>,int,<T>,int)boolean o
 addSeed(.PathEdge<<T>>)void -
 newUnbalancedExplodedReturnEdge(<T>,int,<T>,int)void o
PathEdge f <T=Object>
 createPathEdge(<T>,int,<T>,int).PathEdge<<T>> s <T=Object>
 toString()String -
 hashCode()int -
 equals(Object)boolean -
 getD1()int -
 getD2()int -
 getEntry()<T> -
 getTarget()<T> -
SingletonFlowFunction - :.IReversibleFlowFunction
 getTargets(int)com.ibm.wala.util.intset.SparseIntSet -
 getSources(int)com.ibm.wala.util.intset.SparseIntSet -
 create(int).SingletonFlowFunction s
TabulationCancelException - :com.ibm.wala.util.CancelException
 new(Exception,.TabulationSolver.Result) o
 getResult().TabulationSolver.Result -
TabulationDomain ai <F=Object,T=Object> :com.ibm.wala.util.intset.OrdinalSetMapping<<F>>
 hasPriorityOver(.PathEdge<<T>>,.PathEdge<<T>>)boolean a
TabulationProblem ai <T=Object,P=Object,F=Object>
 getSupergraph().ISupergraph<<T>,<P>> a
 getDomain().TabulationDomain<<F>,<T>> a
 getFunctionMap().IFlowFunctionMap<<T>> a
 initialSeeds()java.util.Collection<.PathEdge<<T>>> a
 getMergeFunction().IMergeFunction a
TabulationResult ai <T=Object,P=Object,F=Object>
 getResult(<T>)com.ibm.wala.util.intset.IntSet a
 getProblem().TabulationProblem<<T>,<P>,<F>> a
 getSupergraphNodesReached()java.util.Collection<<T>> a
 getSummaryTargets(<T>,int,<T>)com.ibm.wala.util.intset.IntSet a
 getSeeds()java.util.Collection<.PathEdge<<T>>> a
TabulationSolver - <T=Object,P=Object,F=Object> +Result,Worklist
 DEBUG_LEVEL int osf
 verbose boolean osf
 PERIODIC_WIPE_SOFT_CACHES boolean osf
 supergraph .ISupergraph<<T>,<P>> of
 flowFunctionMap .IFlowFunctionMap<<T>> of
 summaryEdges java.util.Map<<P>,.LocalSummaryEdges> of
 progressMonitor com.ibm.wala.util.MonitorUtil.IProgressMonitor of
 new(.TabulationProblem<<T>,<P>,<F>>,com.ibm.wala.util.MonitorUtil.IProgressMonitor) o
 makeWorklist().ITabulationWorklist<<T>> o
 make(.TabulationProblem<<T>,<P>,<F>>).TabulationSolver<<T>,<P>,<F>> s <T=Object,P=Object,F=Object>
 solve().TabulationResult<<T>,<P>,<F>> - !com.ibm.wala.util.CancelException
 initialize()void o
 addSeed(.PathEdge<<T>>)void -
 tendToSoftCaches()void o
 performVerboseAction()void of
 processExit(.PathEdge<<T>>)void o
 getInversePathEdges(<T>,<T>,int)com.ibm.wala.util.intset.IntSet o
 processCall(.PathEdge<<T>>)void o
 processParticularCallee(.PathEdge<<T>>,int,java.util.Collection<<T>>,<T>)void o
 recordCall(<T>,<T>,int,boolean)void o
 computeBinaryFlow(int,int,.IBinaryReturnFlowFunction)com.ibm.wala.util.intset.IntSet o
 computeFlow(int,.IUnaryFlowFunction)com.ibm.wala.util.intset.IntSet o
 computeInverseFlow(int,.IReversibleFlowFunction)com.ibm.wala.util.intset.IntSet o
 popFromWorkList().PathEdge<<T>> o
 propagate(<T>,int,<T>,int)boolean o
 getLocalPathEdges(<T>).LocalPathEdges -
 addToWorkList(<T>,int,<T>,int)void o
 findOrCreateLocalPathEdges(<T>).LocalPathEdges o
 findOrCreateLocalSummaryEdges(<P>).LocalSummaryEdges o
 findOrCreateCallFlowEdges(<T>).CallFlowEdges o
 getResult(<T>)com.ibm.wala.util.intset.IntSet -
 getSupergraph().ISupergraph<<T>,<P>> -
 getSummarySources(<T>,int,<T>)com.ibm.wala.util.intset.IntSet - !UnsupportedOperationException
 getProblem().TabulationProblem<<T>,<P>,<F>> -
 getSeeds()java.util.Collection<.PathEdge<<T>>> -
 getProgressMonitor()com.ibm.wala.util.MonitorUtil.IProgressMonitor -
 getCurPathEdge().PathEdge<<T>> o
 getCurSummaryEdge().PathEdge<<T>> o
 newNormalExplodedEdge(.PathEdge<<T>>,<T>,int)void o
 newCallExplodedEdge(.PathEdge<<T>>,<T>,int)void o
 newSummaryEdge(.PathEdge<<T>>,.PathEdge<<T>>,<T>,int)void o
TabulationSolver.Result - :.TabulationResult<<T>,<P>,<F>>
 new() -
 getResult(<T>)com.ibm.wala.util.intset.IntSet -
 toString()String -
 getProblem().TabulationProblem<<T>,<P>,<F>> -
 getSupergraphNodesReached()java.util.Collection<<T>> -
 getSummaryTargets(<T>,int,<T>)com.ibm.wala.util.intset.IntSet -
 getSeeds()java.util.Collection<.PathEdge<<T>>> -
TabulationSolver.Worklist o :com.ibm.wala.util.collections.Heap<.PathEdge<<T>>>,.ITabulationWorklist<<T>>
 compareElements(.PathEdge<<T>>,.PathEdge<<T>>)boolean o
UnorderedDomain - <T=Object,U=Object> :com.ibm.wala.util.intset.MutableMapping<<T>>,.TabulationDomain<<T>,<U>>
 new() -
 hasPriorityOver(.PathEdge<<U>>,.PathEdge<<U>>)boolean -
VectorGenFlowFunction - :.IReversibleFlowFunction
 getTargets(int)com.ibm.wala.util.intset.IntSet -
 getSources(int)com.ibm.wala.util.intset.IntSet -
 make(com.ibm.wala.util.intset.IntSet).VectorGenFlowFunction s
 toString()String -
VectorKillFlowFunction - :.IReversibleFlowFunction
 getTargets(int)com.ibm.wala.util.intset.IntSet -
 getSources(int)com.ibm.wala.util.intset.IntSet -
 make(com.ibm.wala.util.intset.IntSet).VectorKillFlowFunction s
 toString()String -
package com.ibm.wala.dataflow.ssa
SSAInference a <T=com.ibm.wala.fixpoint.IVariable<<T>>> :com.ibm.wala.fixedpoint.impl.DefaultFixedPointSolver<<T>> +OperatorFactory,VariableFactory
 new() -
 init(com.ibm.wala.ssa.IR,.SSAInference.VariableFactory<<T>>,.SSAInference.OperatorFactory<<T>>)void o
 getVariable(int)<T> o
 toString()String -
SSAInference.OperatorFactory sai <T=com.ibm.wala.fixpoint.IVariable<<T>>>
 get(com.ibm.wala.ssa.SSAInstruction)com.ibm.wala.fixpoint.AbstractOperator<<T>> a
SSAInference.VariableFactory sai <T=com.ibm.wala.fixpoint.IVariable<<T>>>
 makeVariable(int)com.ibm.wala.fixpoint.IVariable<<T>> a
package com.ibm.wala.demandpa.alg
AbstractDemandPointsTo a :.IDemandPointerAnalysis
 cg com.ibm.wala.ipa.callgraph.CallGraph of
 heapModel com.ibm.wala.ipa.callgraph.propagation.HeapModel of
 mam com.ibm.wala.demandpa.util.MemoryAccessMap of
 cha com.ibm.wala.ipa.cha.IClassHierarchy of
 options com.ibm.wala.ipa.callgraph.AnalysisOptions of
 numNodesTraversed int o
 getTraversalBudget()int -
 setTraversalBudget(int)void o
 new(com.ibm.wala.ipa.callgraph.CallGraph,com.ibm.wala.ipa.callgraph.propagation.HeapModel,com.ibm.wala.demandpa.util.MemoryAccessMap,com.ibm.wala.ipa.cha.IClassHierarchy,com.ibm.wala.ipa.callgraph.AnalysisOptions) -
 getHeapModel()com.ibm.wala.ipa.callgraph.propagation.HeapModel -
 incrementNumNodesTraversed()void o
 setNumNodesTraversed(int)void o
 getNumNodesTraversed()int -
 getBaseCallGraph()com.ibm.wala.ipa.callgraph.CallGraph -
 getClassHierarchy()com.ibm.wala.ipa.cha.IClassHierarchy -
IDemandPointerAnalysis ai
 getHeapModel()com.ibm.wala.ipa.callgraph.propagation.HeapModel a
 getBaseCallGraph()com.ibm.wala.ipa.callgraph.CallGraph a
 getClassHierarchy()com.ibm.wala.ipa.cha.IClassHierarchy a
 getPointsTo(com.ibm.wala.ipa.callgraph.propagation.PointerKey)java.util.Collection<com.ibm.wala.ipa.callgraph.propagation.InstanceKey> a
package com.ibm.wala.demandpa.flowgraph
AbstractFlowGraph a :com.ibm.wala.util.graph.labeled.SlowSparseNumberedLabeledGraph<Object,.IFlowLabel>,.IFlowGraph
 callDefs java.util.Map<com.ibm.wala.ipa.callgraph.propagation.PointerKey,com.ibm.wala.ssa.SSAAbstractInvokeInstruction> of
 callParams java.util.Map<com.ibm.wala.ipa.callgraph.propagation.PointerKey,java.util.Set<com.ibm.wala.ssa.SSAAbstractInvokeInstruction>> of
 params java.util.Map<com.ibm.wala.ipa.callgraph.propagation.PointerKey,com.ibm.wala.ipa.callgraph.CGNode> of
 returns java.util.Map<com.ibm.wala.ipa.callgraph.propagation.PointerKey,com.ibm.wala.ipa.callgraph.CGNode> of
 mam com.ibm.wala.demandpa.util.MemoryAccessMap of
 heapModel com.ibm.wala.ipa.callgraph.propagation.HeapModel of
 cha com.ibm.wala.ipa.cha.IClassHierarchy of
 cg com.ibm.wala.ipa.callgraph.CallGraph of
 new(com.ibm.wala.demandpa.util.MemoryAccessMap,com.ibm.wala.ipa.callgraph.propagation.HeapModel,com.ibm.wala.ipa.cha.IClassHierarchy,com.ibm.wala.ipa.callgraph.CallGraph) -
 visitSuccs(Object,.IFlowLabel.IFlowLabelVisitor)void -
 visitPreds(Object,.IFlowLabel.IFlowLabelVisitor)void -
 addNodesForInvocations(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.ssa.IR)void o
 isParam(com.ibm.wala.ipa.callgraph.propagation.LocalPointerKey)boolean -
 getInstrsPassingParam(com.ibm.wala.ipa.callgraph.propagation.LocalPointerKey)java.util.Iterator<com.ibm.wala.ssa.SSAAbstractInvokeInstruction> -
 getInstrReturningTo(com.ibm.wala.ipa.callgraph.propagation.LocalPointerKey)com.ibm.wala.ssa.SSAAbstractInvokeInstruction -
 getWritesToStaticField(com.ibm.wala.ipa.callgraph.propagation.StaticFieldKey)java.util.Iterator<Object> - !IllegalArgumentException
 getReadsOfStaticField(com.ibm.wala.ipa.callgraph.propagation.StaticFieldKey)java.util.Iterator<Object> - !IllegalArgumentException
 getWritesToInstanceField(com.ibm.wala.ipa.callgraph.propagation.PointerKey,com.ibm.wala.classLoader.IField)java.util.Iterator<com.ibm.wala.ipa.callgraph.propagation.PointerKey> -
 convertPointerKeyToHeapModel(com.ibm.wala.ipa.callgraph.propagation.PointerKey,com.ibm.wala.ipa.callgraph.propagation.HeapModel)com.ibm.wala.ipa.callgraph.propagation.PointerKey s
 getReadsOfInstanceField(com.ibm.wala.ipa.callgraph.propagation.PointerKey,com.ibm.wala.classLoader.IField)java.util.Iterator<com.ibm.wala.ipa.callgraph.propagation.PointerKey> -
 getArrayReads(com.ibm.wala.ipa.callgraph.propagation.PointerKey)java.util.Iterator<com.ibm.wala.ipa.callgraph.propagation.PointerKey> o
 addNodePassthruExceptionConstraints(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.ssa.IR)void o
 addExceptionDefConstraints(com.ibm.wala.ssa.IR,com.ibm.wala.ipa.callgraph.CGNode,java.util.List<com.ibm.wala.classLoader.ProgramCounter>,com.ibm.wala.ipa.callgraph.propagation.PointerKey,java.util.Set<com.ibm.wala.classLoader.IClass>)void o
 addNodeConstantConstraints(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.ssa.IR)void o
IFlowGraph ai :com.ibm.wala.util.graph.labeled.LabeledGraph<Object,.IFlowLabel>
 visitSuccs(Object,.IFlowLabel.IFlowLabelVisitor)void a
 visitPreds(Object,.IFlowLabel.IFlowLabelVisitor)void a
 addSubgraphForNode(com.ibm.wala.ipa.callgraph.CGNode)void a !IllegalArgumentException
 hasSubgraphForNode(com.ibm.wala.ipa.callgraph.CGNode)boolean a
 isParam(com.ibm.wala.ipa.callgraph.propagation.LocalPointerKey)boolean a
 getInstrsPassingParam(com.ibm.wala.ipa.callgraph.propagation.LocalPointerKey)java.util.Iterator<com.ibm.wala.ssa.SSAAbstractInvokeInstruction> a
 getInstrReturningTo(com.ibm.wala.ipa.callgraph.propagation.LocalPointerKey)com.ibm.wala.ssa.SSAAbstractInvokeInstruction a
 getWritesToStaticField(com.ibm.wala.ipa.callgraph.propagation.StaticFieldKey)java.util.Iterator<Object> a !IllegalArgumentException
 getReadsOfStaticField(com.ibm.wala.ipa.callgraph.propagation.StaticFieldKey)java.util.Iterator<Object> a !IllegalArgumentException
 getWritesToInstanceField(com.ibm.wala.ipa.callgraph.propagation.PointerKey,com.ibm.wala.classLoader.IField)java.util.Iterator<com.ibm.wala.ipa.callgraph.propagation.PointerKey> a
 getReadsOfInstanceField(com.ibm.wala.ipa.callgraph.propagation.PointerKey,com.ibm.wala.classLoader.IField)java.util.Iterator<com.ibm.wala.ipa.callgraph.propagation.PointerKey> a
 getPotentialCallers(com.ibm.wala.ipa.callgraph.propagation.PointerKey)java.util.Set<com.ibm.wala.ipa.callgraph.propagation.cfa.CallerSiteContext> a
 getPossibleTargets(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.CallSiteReference,com.ibm.wala.ipa.callgraph.propagation.LocalPointerKey)java.util.Set<com.ibm.wala.ipa.callgraph.CGNode> a
IFlowLabel ai +IFlowLabelVisitor
 visit(.IFlowLabel.IFlowLabelVisitor,Object)void a
 bar().IFlowLabel a
 isBarred()boolean a
IFlowLabel.IFlowLabelVisitor sai
 visitAssignGlobal(.AssignGlobalLabel,Object)void a
 visitAssign(.AssignLabel,Object)void a
 visitGetField(.GetFieldLabel,Object)void a
 visitMatch(.MatchLabel,Object)void a
 visitNew(.NewLabel,Object)void a
 visitPutField(.PutFieldLabel,Object)void a
 visitParam(.ParamLabel,Object)void a
 visitReturn(.ReturnLabel,Object)void a
 visitAssignGlobalBar(.AssignGlobalBarLabel,Object)void a
 visitAssignBar(.AssignBarLabel,Object)void a
 visitGetFieldBar(.GetFieldBarLabel,Object)void a
 visitMatchBar(.MatchBarLabel,Object)void a
 visitNewBar(.NewBarLabel,Object)void a
 visitPutFieldBar(.PutFieldBarLabel,Object)void a
 visitReturnBar(.ReturnBarLabel,Object)void a
 visitParamBar(.ParamBarLabel,Object)void a
SimpleDemandPointerFlowGraph - :com.ibm.wala.util.graph.impl.SlowSparseNumberedGraph<Object> +StatementVisitor
 new(com.ibm.wala.ipa.callgraph.CallGraph,com.ibm.wala.ipa.callgraph.propagation.HeapModel,com.ibm.wala.demandpa.util.MemoryAccessMap,com.ibm.wala.ipa.cha.IClassHierarchy) -
 addSubgraphForNode(com.ibm.wala.ipa.callgraph.CGNode)void -
 getHeapModel()com.ibm.wala.ipa.callgraph.propagation.HeapModel o
 getPredNodeNumbers(Object)com.ibm.wala.util.intset.IntSet - !com.ibm.wala.util.debug.UnimplementedError
 getSuccNodeNumbers(Object)com.ibm.wala.util.intset.IntSet - !IllegalArgumentException
 getPredNodeCount(Object)int - !com.ibm.wala.util.debug.UnimplementedError
 getPredNodes(Object)java.util.Iterator<Object> - !IllegalArgumentException
 getSuccNodeCount(Object)int - !com.ibm.wala.util.debug.UnimplementedError
 getSuccNodes(Object)java.util.Iterator<Object> -
 hasEdge(com.ibm.wala.ipa.callgraph.propagation.PointerKey,com.ibm.wala.ipa.callgraph.propagation.PointerKey)boolean -
 unconditionallyAddConstraintsFromNode(com.ibm.wala.ipa.callgraph.CGNode)void o
 addNodePassthruExceptionConstraints(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.ssa.IR)void o
 addNodeInstructionConstraints(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.ssa.IR,com.ibm.wala.ssa.DefUse)void o
 addBlockInstructionConstraints(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.cfg.ControlFlowGraph<com.ibm.wala.ssa.SSAInstruction,com.ibm.wala.ssa.ISSABasicBlock>,com.ibm.wala.ssa.ISSABasicBlock,.SimpleDemandPointerFlowGraph.StatementVisitor)void o
 makeVisitor(com.ibm.wala.ipa.callgraph.impl.ExplicitCallGraph.ExplicitNode,com.ibm.wala.ssa.IR,com.ibm.wala.ssa.DefUse).SimpleDemandPointerFlowGraph.StatementVisitor o
SimpleDemandPointerFlowGraph.StatementVisitor o :com.ibm.wala.ssa.SSAInstruction.Visitor
 node com.ibm.wala.ipa.callgraph.CGNode of
 ir com.ibm.wala.ssa.IR of
 symbolTable com.ibm.wala.ssa.SymbolTable of
 du com.ibm.wala.ssa.DefUse of
 new(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.ssa.IR,com.ibm.wala.ssa.DefUse) -
 visitArrayLoad(com.ibm.wala.ssa.SSAArrayLoadInstruction)void -
 visitArrayStore(com.ibm.wala.ssa.SSAArrayStoreInstruction)void -
 visitCheckCast(com.ibm.wala.ssa.SSACheckCastInstruction)void -
 visitReturn(com.ibm.wala.ssa.SSAReturnInstruction)void -
 visitGet(com.ibm.wala.ssa.SSAGetInstruction)void -
 visitGetInternal(int,boolean,com.ibm.wala.types.FieldReference)void o
 visitPut(com.ibm.wala.ssa.SSAPutInstruction)void -
 visitPutInternal(int,boolean,com.ibm.wala.types.FieldReference)void -
 visitInvoke(com.ibm.wala.ssa.SSAInvokeInstruction)void -
 visitNew(com.ibm.wala.ssa.SSANewInstruction)void -
 visitThrow(com.ibm.wala.ssa.SSAThrowInstruction)void -
 visitGetCaughtException(com.ibm.wala.ssa.SSAGetCaughtExceptionInstruction)void -
 visitPi(com.ibm.wala.ssa.SSAPiInstruction)void -
 getBasicBlock()com.ibm.wala.ssa.ISSABasicBlock -
 setBasicBlock(com.ibm.wala.ssa.ISSABasicBlock)void -
 visitLoadMetadata(com.ibm.wala.ssa.SSALoadMetadataInstruction)void -
package com.ibm.wala.demandpa.util
MemoryAccess -
 new(int,com.ibm.wala.ipa.callgraph.CGNode) -
 getInstructionIndex()int -
 toString()String -
 getNode()com.ibm.wala.ipa.callgraph.CGNode -
 hashCode()int -
 equals(Object)boolean -
MemoryAccessMap ai
 getFieldReads(com.ibm.wala.ipa.callgraph.propagation.PointerKey,com.ibm.wala.classLoader.IField)java.util.Collection<.MemoryAccess> a
 getFieldWrites(com.ibm.wala.ipa.callgraph.propagation.PointerKey,com.ibm.wala.classLoader.IField)java.util.Collection<.MemoryAccess> a
 getArrayReads(com.ibm.wala.ipa.callgraph.propagation.PointerKey)java.util.Collection<.MemoryAccess> a
 getArrayWrites(com.ibm.wala.ipa.callgraph.propagation.PointerKey)java.util.Collection<.MemoryAccess> a
 getStaticFieldReads(com.ibm.wala.classLoader.IField)java.util.Collection<.MemoryAccess> a
 getStaticFieldWrites(com.ibm.wala.classLoader.IField)java.util.Collection<.MemoryAccess> a
 getHeapModel()com.ibm.wala.ipa.callgraph.propagation.HeapModel a
PABasedMemoryAccessMap - :.MemoryAccessMap
 new(com.ibm.wala.ipa.callgraph.CallGraph,com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<com.ibm.wala.ipa.callgraph.propagation.InstanceKey>) -
 new(com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<com.ibm.wala.ipa.callgraph.propagation.InstanceKey>,com.ibm.wala.ipa.slicer.SDG<com.ibm.wala.ipa.callgraph.propagation.InstanceKey>) -
 new(com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<com.ibm.wala.ipa.callgraph.propagation.InstanceKey>,java.util.Map<com.ibm.wala.ipa.slicer.Statement,java.util.Set<com.ibm.wala.ipa.callgraph.propagation.PointerKey>>,java.util.Map<com.ibm.wala.ipa.slicer.Statement,java.util.Set<com.ibm.wala.ipa.callgraph.propagation.PointerKey>>) -
 getArrayReads(com.ibm.wala.ipa.callgraph.propagation.PointerKey)java.util.Collection<.MemoryAccess> -
 getArrayWrites(com.ibm.wala.ipa.callgraph.propagation.PointerKey)java.util.Collection<.MemoryAccess> -
 getFieldReads(com.ibm.wala.ipa.callgraph.propagation.PointerKey,com.ibm.wala.classLoader.IField)java.util.Collection<.MemoryAccess> -
 getFieldWrites(com.ibm.wala.ipa.callgraph.propagation.PointerKey,com.ibm.wala.classLoader.IField)java.util.Collection<.MemoryAccess> -
 getStaticFieldReads(com.ibm.wala.classLoader.IField)java.util.Collection<.MemoryAccess> -
 getStaticFieldWrites(com.ibm.wala.classLoader.IField)java.util.Collection<.MemoryAccess> -
 getHeapModel()com.ibm.wala.ipa.callgraph.propagation.HeapModel -
SimpleMemoryAccessMap - :.MemoryAccessMap
 new(com.ibm.wala.ipa.callgraph.CallGraph,com.ibm.wala.ipa.callgraph.propagation.HeapModel,boolean) -
 getFieldReads(com.ibm.wala.ipa.callgraph.propagation.PointerKey,com.ibm.wala.classLoader.IField)java.util.Collection<.MemoryAccess> -
 getFieldWrites(com.ibm.wala.ipa.callgraph.propagation.PointerKey,com.ibm.wala.classLoader.IField)java.util.Collection<.MemoryAccess> -
 getArrayReads(com.ibm.wala.ipa.callgraph.propagation.PointerKey)java.util.Collection<.MemoryAccess> -
 getArrayWrites(com.ibm.wala.ipa.callgraph.propagation.PointerKey)java.util.Collection<.MemoryAccess> -
 toString()String -
 getStaticFieldReads(com.ibm.wala.classLoader.IField)java.util.Collection<.MemoryAccess> -
 getStaticFieldWrites(com.ibm.wala.classLoader.IField)java.util.Collection<.MemoryAccess> -
 getHeapModel()com.ibm.wala.ipa.callgraph.propagation.HeapModel -
 repOk()void -
package com.ibm.wala.examples.analysis.dataflow
ContextInsensitiveReachingDefs -
 new(com.ibm.wala.ipa.cfg.ExplodedInterproceduralCFG,com.ibm.wala.ipa.cha.IClassHierarchy) -
 analyze()com.ibm.wala.dataflow.graph.BitVectorSolver<com.ibm.wala.ipa.cfg.BasicBlockInContext<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>> -
 getNodeAndInstrForNumber(int)com.ibm.wala.util.collections.Pair<com.ibm.wala.ipa.callgraph.CGNode,Integer> -
IntraprocReachingDefs -
 new(com.ibm.wala.ssa.analysis.ExplodedControlFlowGraph,com.ibm.wala.ipa.cha.IClassHierarchy) -
 analyze()com.ibm.wala.dataflow.graph.BitVectorSolver<com.ibm.wala.ssa.analysis.IExplodedBasicBlock> -
package com.ibm.wala.ipa.callgraph
AnalysisCache - :.IAnalysisCacheView
 new(com.ibm.wala.ssa.IRFactory<com.ibm.wala.classLoader.IMethod>,com.ibm.wala.ssa.SSAOptions,com.ibm.wala.ssa.SSACache) -
 invalidate(com.ibm.wala.classLoader.IMethod,.Context)void -
 getSSACache()com.ibm.wala.ssa.SSACache -
 getSSAOptions()com.ibm.wala.ssa.SSAOptions -
 getIRFactory()com.ibm.wala.ssa.IRFactory<com.ibm.wala.classLoader.IMethod> -
 getIR(com.ibm.wala.classLoader.IMethod,.Context)com.ibm.wala.ssa.IR -
 getIR(com.ibm.wala.classLoader.IMethod)com.ibm.wala.ssa.IR -
 getDefUse(com.ibm.wala.ssa.IR)com.ibm.wala.ssa.DefUse -
 clear()void -
AnalysisCacheImpl - :.AnalysisCache
 new(com.ibm.wala.ssa.IRFactory<com.ibm.wala.classLoader.IMethod>,com.ibm.wala.ssa.SSAOptions) -
 new(com.ibm.wala.ssa.SSAOptions) -
 new(com.ibm.wala.ssa.IRFactory<com.ibm.wala.classLoader.IMethod>) -
 new() -
AnalysisOptions - +ReflectionOptions
 new() -
 new(.AnalysisScope,Iterable<.Entrypoint>) -
 getAnalysisScope().AnalysisScope -
 setAnalysisScope(.AnalysisScope)void -
 getEntrypoints()Iterable<.Entrypoint> -
 setEntrypoints(Iterable<.Entrypoint>)void -
 getMaxNumberOfNodes()long -
 setMaxNumberOfNodes(long)void -
 getMethodTargetSelector().MethodTargetSelector -
 getClassTargetSelector().ClassTargetSelector -
 setSelector(.MethodTargetSelector)void -
 setSelector(.ClassTargetSelector)void -
 getMinEquationsForTopSort()int -
 setMinEquationsForTopSort(int)void -
 getMaxEvalBetweenTopo()int -
 getTopologicalGrowthFactor()double -
 setMaxEvalBetweenTopo(int)void -
 setTopologicalGrowthFactor(double)void -
 getSSAOptions()com.ibm.wala.ssa.SSAOptions -
 setSSAOptions(com.ibm.wala.ssa.SSAOptions)void -
 getUseConstantSpecificKeys()boolean -
 setUseConstantSpecificKeys(boolean)void -
 getUseStacksForLexicalScoping()boolean -
 setUseStacksForLexicalScoping(boolean)void -
 getUseLexicalScopingForGlobals()boolean -
 setUseLexicalScopingForGlobals(boolean)void -
 setTraceStringConstants(boolean)void -
 getTraceStringConstants()boolean -
 getReflectionOptions().AnalysisOptions.ReflectionOptions -
 setReflectionOptions(.AnalysisOptions.ReflectionOptions)void -
 getHandleStaticInit()boolean -
 setHandleStaticInit(boolean)void -
 getHandleZeroLengthArray()boolean -
 setHandleZeroLengthArray(boolean)void -
AnalysisOptions.ReflectionOptions sfe :Enum<.AnalysisOptions.ReflectionOptions>
 FULL .AnalysisOptions.ReflectionOptions sf
 APPLICATION_GET_METHOD .AnalysisOptions.ReflectionOptions sf
 NO_FLOW_TO_CASTS .AnalysisOptions.ReflectionOptions sf
 NO_FLOW_TO_CASTS_APPLICATION_GET_METHOD .AnalysisOptions.ReflectionOptions sf
 NO_METHOD_INVOKE .AnalysisOptions.ReflectionOptions sf
 NO_FLOW_TO_CASTS_NO_METHOD_INVOKE .AnalysisOptions.ReflectionOptions sf
 ONE_FLOW_TO_CASTS_NO_METHOD_INVOKE .AnalysisOptions.ReflectionOptions sf
 ONE_FLOW_TO_CASTS_APPLICATION_GET_METHOD .AnalysisOptions.ReflectionOptions sf
 MULTI_FLOW_TO_CASTS_APPLICATION_GET_METHOD .AnalysisOptions.ReflectionOptions sf
 NO_STRING_CONSTANTS .AnalysisOptions.ReflectionOptions sf
 STRING_ONLY .AnalysisOptions.ReflectionOptions sf
 NONE .AnalysisOptions.ReflectionOptions sf
 values().AnalysisOptions.ReflectionOptions[] s
 valueOf(String).AnalysisOptions.ReflectionOptions s
 getName()String -
 getNumFlowToCastIterations()int -
 isIgnoreMethodInvoke()boolean -
 isIgnoreStringConstants()boolean -
 isApplicationClassesOnly()boolean -
AnalysisScope -
 PRIMORDIAL com.ibm.wala.core.util.strings.Atom sf
 EXTENSION com.ibm.wala.core.util.strings.Atom sf
 APPLICATION com.ibm.wala.core.util.strings.Atom sf
 SYNTHETIC com.ibm.wala.core.util.strings.Atom sf
 loadersByName java.util.LinkedHashMap<com.ibm.wala.core.util.strings.Atom,com.ibm.wala.types.ClassLoaderReference> f
 createJavaAnalysisScope().AnalysisScope s
 initForJava()void o
 initCoreForJava()void o
 initSynthetic(com.ibm.wala.types.ClassLoaderReference)void o
 new(java.util.Collection<com.ibm.wala.classLoader.Language>) o
 getLanguage(com.ibm.wala.core.util.strings.Atom)com.ibm.wala.classLoader.Language -
 isApplicationLoader(com.ibm.wala.classLoader.IClassLoader)boolean -
 getPrimordialLoader()com.ibm.wala.types.ClassLoaderReference -
 getExtensionLoader()com.ibm.wala.types.ClassLoaderReference -
 getApplicationLoader()com.ibm.wala.types.ClassLoaderReference -
 getSyntheticLoader()com.ibm.wala.types.ClassLoaderReference -
 getLanguages()java.util.Collection<com.ibm.wala.classLoader.Language> -
 getBaseLanguages()java.util.Set<com.ibm.wala.classLoader.Language> -
 addSourceFileToScope(com.ibm.wala.types.ClassLoaderReference,java.io.File,String)void - !IllegalArgumentException
 addClassFileToScope(com.ibm.wala.types.ClassLoaderReference,java.io.File)void - !IllegalArgumentException,com.ibm.wala.shrike.shrikeCT.InvalidClassFileException
 addJDKModuleToScope(String)void - !java.io.IOException
 addInputStreamForJarToScope(com.ibm.wala.types.ClassLoaderReference,java.io.InputStream)void - !java.io.IOException
 addToScope(com.ibm.wala.types.ClassLoaderReference,java.util.jar.JarFile)void -
 addToScope(com.ibm.wala.types.ClassLoaderReference,com.ibm.wala.classLoader.Module)void -
 addToScope(.AnalysisScope)void -
 addToScopeHead(com.ibm.wala.types.ClassLoaderReference,com.ibm.wala.classLoader.Module)void -
 getLoader(com.ibm.wala.core.util.strings.Atom)com.ibm.wala.types.ClassLoaderReference - !IllegalArgumentException
 classLoaderName2Ref(String)com.ibm.wala.types.ClassLoaderReference o
 getLoaderImpl(com.ibm.wala.types.ClassLoaderReference)String -
 setLoaderImpl(com.ibm.wala.types.ClassLoaderReference,String)void -
 getLoaders()java.util.Collection<com.ibm.wala.types.ClassLoaderReference> -
 getNumberOfLoaders()int -
 getExclusions()com.ibm.wala.util.config.StringFilter -
 setExclusions(com.ibm.wala.util.config.SetOfClasses)void x
 setExclusions(com.ibm.wala.util.config.StringFilter)void -
 toString()String -
 toJson()String -
 getExclusionString()Object o
 findMethod(com.ibm.wala.core.util.strings.Atom,String,com.ibm.wala.core.util.strings.Atom,com.ibm.wala.core.util.strings.ImmutableByteArray)com.ibm.wala.types.MethodReference -
 getModules(com.ibm.wala.types.ClassLoaderReference)java.util.List<com.ibm.wala.classLoader.Module> -
 getArrayClassLoader()com.ibm.wala.classLoader.ArrayClassLoader -
 getJavaLibraryVersion()String - !IllegalStateException
 isJava18Libraries()boolean - !IllegalStateException
 isJava17Libraries()boolean - !IllegalStateException
 isJava16Libraries()boolean - !IllegalStateException
 isJava15Libraries()boolean - !IllegalStateException
 isJava14Libraries()boolean - !IllegalStateException
 toShallowAnalysisScope().ShallowAnalysisScope - !java.io.NotSerializableException
CGNode ai :com.ibm.wala.util.graph.INodeWithNumber,.ContextItem,com.ibm.wala.ipa.cha.IClassHierarchyDweller
 getMethod()com.ibm.wala.classLoader.IMethod a
 getContext().Context a
 addTarget(com.ibm.wala.classLoader.CallSiteReference,.CGNode)boolean a
 getIR()com.ibm.wala.ssa.IR a
 getDU()com.ibm.wala.ssa.DefUse a
 iterateNewSites()java.util.Iterator<com.ibm.wala.classLoader.NewSiteReference> a
 iterateCallSites()java.util.Iterator<com.ibm.wala.classLoader.CallSiteReference> a
CallGraph ai :com.ibm.wala.util.graph.NumberedGraph<.CGNode>
 getFakeRootNode().CGNode a
 getFakeWorldClinitNode().CGNode a
 getEntrypointNodes()java.util.Collection<.CGNode> a
 getNode(com.ibm.wala.classLoader.IMethod,.Context).CGNode a
 getNodes(com.ibm.wala.types.MethodReference)java.util.Set<.CGNode> a
 getClassHierarchy()com.ibm.wala.ipa.cha.IClassHierarchy a
 getPossibleTargets(.CGNode,com.ibm.wala.classLoader.CallSiteReference)java.util.Set<.CGNode> a
 getNumberOfTargets(.CGNode,com.ibm.wala.classLoader.CallSiteReference)int a
 getPossibleSites(.CGNode,.CGNode)java.util.Iterator<com.ibm.wala.classLoader.CallSiteReference> a
CallGraphBuilder ai <I=.propagation.InstanceKey>
 makeCallGraph(.AnalysisOptions,com.ibm.wala.util.MonitorUtil.IProgressMonitor).CallGraph a !IllegalArgumentException,.CallGraphBuilderCancelException
 getPointerAnalysis().propagation.PointerAnalysis<<I>> a
 getAnalysisCache().IAnalysisCacheView a
 getClassHierarchy()com.ibm.wala.ipa.cha.IClassHierarchy a
CallGraphBuilderCancelException - :com.ibm.wala.util.CancelException
 createCallGraphBuilderCancelException(Exception,.CallGraph,.propagation.PointerAnalysis<.propagation.InstanceKey>).CallGraphBuilderCancelException s
 createCallGraphBuilderCancelException(String,.CallGraph,.propagation.PointerAnalysis<.propagation.InstanceKey>).CallGraphBuilderCancelException s
 getPartialCallGraph().CallGraph -
 getPartialPointerAnalysis().propagation.PointerAnalysis<.propagation.InstanceKey> -
CallGraphStats - +CGStats
 new() -
 getCGStats(.CallGraph).CallGraphStats.CGStats s
 getStats(.CallGraph)String s
 countBytecodeBytes(.CallGraph)int s
 collectMethods(.CallGraph)java.util.Set<com.ibm.wala.types.MethodReference> s
CallGraphStats.CGStats s
 getNNodes()int -
 getNEdges()int -
 getNMethods()int -
 getBytecodeBytes()int -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
CallGraphTransitiveClosure -
 new() -
 transitiveClosure(.CallGraph,java.util.Map<.CGNode,java.util.Collection<<T>>>)java.util.Map<.CGNode,com.ibm.wala.util.intset.OrdinalSet<<T>>> s <T=Object>
 collectNodeResults(.CallGraph,java.util.function.Function<.CGNode,java.util.Collection<<T>>>)java.util.Map<.CGNode,java.util.Collection<<T>>> s <T=Object>
ClassTargetSelector ai
 getAllocatedTarget(.CGNode,com.ibm.wala.classLoader.NewSiteReference)com.ibm.wala.classLoader.IClass a
Context ai :.ContextItem
 get(.ContextKey).ContextItem a
 isA(Class<.Context>)boolean d
ContextItem ai +Value
ContextItem.Value s <T=Object> :.ContextItem
 new(<T>) -
 getValue()<T> -
 make(<T>).ContextItem.Value<<T>> s <T=Object>
 hashCode()int -
 equals(Object)boolean -
ContextKey ai +ParameterKey
 CALLER .ContextKey sf
 TARGET .ContextKey sf
 NAME .ContextKey sf
 CALLSITE .ContextKey sf
 RECEIVER .ContextKey sf
 PARAMETERS .ContextKey[] sf
ContextKey.ParameterKey s :.ContextKey
 index int f
 toString()String -
ContextSelector ai
 getCalleeTarget(.CGNode,com.ibm.wala.classLoader.CallSiteReference,com.ibm.wala.classLoader.IMethod,.propagation.InstanceKey[]).Context a
 getRelevantParameters(.CGNode,com.ibm.wala.classLoader.CallSiteReference)com.ibm.wala.util.intset.IntSet a
ContextUtil -
 new() -
 getConcreteClassFromContext(.Context)com.ibm.wala.classLoader.IClass s
DelegatingContext - :.Context
 new(.Context,.Context) -
 get(.ContextKey).ContextItem -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
 isA(Class<.Context>)boolean -
Entrypoint a :com.ibm.wala.shrike.shrikeBT.BytecodeConstants
 method com.ibm.wala.classLoader.IMethod of
 new(com.ibm.wala.classLoader.IMethod) o
 new(com.ibm.wala.types.MethodReference,com.ibm.wala.ipa.cha.IClassHierarchy) o
 makeSite(int)com.ibm.wala.classLoader.CallSiteReference -
 makeArgument(.impl.AbstractRootMethod,int)int o
 equals(Object)boolean -
 addCall(.impl.AbstractRootMethod)com.ibm.wala.ssa.SSAAbstractInvokeInstruction -
 getMethod()com.ibm.wala.classLoader.IMethod -
 getParameterTypes(int)com.ibm.wala.types.TypeReference[] a
 getNumberOfParameters()int a
 toString()String -
 hashCode()int -
IAnalysisCacheView ai
 invalidate(com.ibm.wala.classLoader.IMethod,.Context)void a
 getIRFactory()com.ibm.wala.ssa.IRFactory<com.ibm.wala.classLoader.IMethod> a
 getIR(com.ibm.wala.classLoader.IMethod)com.ibm.wala.ssa.IR a
 getDefUse(com.ibm.wala.ssa.IR)com.ibm.wala.ssa.DefUse a
 getIR(com.ibm.wala.classLoader.IMethod,.Context)com.ibm.wala.ssa.IR a
 clear()void a
MethodTargetSelector ai
 getCalleeTarget(.CGNode,com.ibm.wala.classLoader.CallSiteReference,com.ibm.wala.classLoader.IClass)com.ibm.wala.classLoader.IMethod a
ShallowAnalysisScope - :java.io.Serializable
 new(com.ibm.wala.util.config.StringFilter,java.util.List<String>,java.util.List<String>) -
 toAnalysisScope().AnalysisScope - !java.io.IOException
 toString()String -
package com.ibm.wala.ipa.callgraph.cha
CHAContextInterpreter ai
 understands(com.ibm.wala.ipa.callgraph.CGNode)boolean a
 iterateCallSites(com.ibm.wala.ipa.callgraph.CGNode)java.util.Iterator<com.ibm.wala.classLoader.CallSiteReference> a
 iterateNewSites(com.ibm.wala.ipa.callgraph.CGNode)java.util.Iterator<com.ibm.wala.classLoader.NewSiteReference> a
ContextInsensitiveCHAContextInterpreter - :.CHAContextInterpreter
 new() -
 understands(com.ibm.wala.ipa.callgraph.CGNode)boolean -
 iterateCallSites(com.ibm.wala.ipa.callgraph.CGNode)java.util.Iterator<com.ibm.wala.classLoader.CallSiteReference> -
 iterateNewSites(com.ibm.wala.ipa.callgraph.CGNode)java.util.Iterator<com.ibm.wala.classLoader.NewSiteReference> -
package com.ibm.wala.ipa.callgraph.impl
AbstractRootMethod a :com.ibm.wala.classLoader.SyntheticMethod
 statements java.util.ArrayList<com.ibm.wala.ssa.SSAInstruction> f
 nextLocal int -
 cha com.ibm.wala.ipa.cha.IClassHierarchy f
 cache com.ibm.wala.ipa.callgraph.IAnalysisCacheView of
 insts com.ibm.wala.ssa.SSAInstructionFactory of
 new(com.ibm.wala.types.MethodReference,com.ibm.wala.classLoader.IClass,com.ibm.wala.ipa.cha.IClassHierarchy,com.ibm.wala.ipa.callgraph.AnalysisOptions,com.ibm.wala.ipa.callgraph.IAnalysisCacheView) -
 new(com.ibm.wala.types.MethodReference,com.ibm.wala.ipa.cha.IClassHierarchy,com.ibm.wala.ipa.callgraph.AnalysisOptions,com.ibm.wala.ipa.callgraph.IAnalysisCacheView) -
 getStatements(com.ibm.wala.ssa.SSAOptions)com.ibm.wala.ssa.SSAInstruction[] -
 makeIR(com.ibm.wala.ipa.callgraph.Context,com.ibm.wala.ssa.SSAOptions)com.ibm.wala.ssa.IR -
 addLocal()int -
 addInvocation(int[],com.ibm.wala.classLoader.CallSiteReference)com.ibm.wala.ssa.SSAAbstractInvokeInstruction -
 addReturn(int,boolean)com.ibm.wala.ssa.SSAReturnInstruction -
 addAllocation(com.ibm.wala.types.TypeReference)com.ibm.wala.ssa.SSANewInstruction -
 add1DArrayAllocation(com.ibm.wala.types.TypeReference,int)com.ibm.wala.ssa.SSANewInstruction -
 addAllocationWithoutCtor(com.ibm.wala.types.TypeReference)com.ibm.wala.ssa.SSANewInstruction -
 getValueNumberForIntConstant(int)int -
 getValueNumberForByteConstant(byte)int -
 getValueNumberForCharConstant(char)int -
 addPhi(int[])int -
 addGetInstance(com.ibm.wala.types.FieldReference,int)int -
 addGetStatic(com.ibm.wala.types.FieldReference)int -
 addCheckcast(com.ibm.wala.types.TypeReference[],int,boolean)int -
 addSetInstance(com.ibm.wala.types.FieldReference,int,int)void -
 addSetStatic(com.ibm.wala.types.FieldReference,int)void -
 addSetArrayField(com.ibm.wala.types.TypeReference,int,int,int)void -
 addGetArrayField(com.ibm.wala.types.TypeReference,int,int)int -
 getInterpreter()com.ibm.wala.ipa.callgraph.propagation.rta.RTAContextInterpreter -
BasicCallGraph a <T=Object> :com.ibm.wala.util.graph.AbstractNumberedGraph<com.ibm.wala.ipa.callgraph.CGNode>,com.ibm.wala.ipa.callgraph.CallGraph +Key,NodeImpl
 mr2Nodes java.util.Map<com.ibm.wala.types.MethodReference,java.util.Set<com.ibm.wala.ipa.callgraph.CGNode>> of
 new() -
 init()void - !com.ibm.wala.util.CancelException
 makeFakeRootNode()com.ibm.wala.ipa.callgraph.CGNode oa !com.ibm.wala.util.CancelException
 makeFakeWorldClinitNode()com.ibm.wala.ipa.callgraph.CGNode oa !com.ibm.wala.util.CancelException
 findOrCreateNode(com.ibm.wala.classLoader.IMethod,com.ibm.wala.ipa.callgraph.Context)com.ibm.wala.ipa.callgraph.CGNode a !com.ibm.wala.util.CancelException
 registerNode(.BasicCallGraph.Key,com.ibm.wala.ipa.callgraph.CGNode)void o
 getNode(.BasicCallGraph.Key)com.ibm.wala.ipa.callgraph.CGNode o
 getFakeRootNode()com.ibm.wala.ipa.callgraph.CGNode -
 getFakeWorldClinitNode()com.ibm.wala.ipa.callgraph.CGNode -
 registerEntrypoint(com.ibm.wala.ipa.callgraph.CGNode)void -
 getEntrypointNodes()java.util.Collection<com.ibm.wala.ipa.callgraph.CGNode> -
 toString()String -
 nodeToString(com.ibm.wala.ipa.callgraph.CallGraph,com.ibm.wala.ipa.callgraph.CGNode)String s
 removeNodeAndEdges(com.ibm.wala.ipa.callgraph.CGNode)void - !com.ibm.wala.util.debug.UnimplementedError
 getNode(com.ibm.wala.classLoader.IMethod,com.ibm.wala.ipa.callgraph.Context)com.ibm.wala.ipa.callgraph.CGNode -
 getNodes(com.ibm.wala.types.MethodReference)java.util.Set<com.ibm.wala.ipa.callgraph.CGNode> -
 getInterpreter(com.ibm.wala.ipa.callgraph.CGNode)<T> o
 getNumberOfNodes()int -
 iterator()java.util.Iterator<com.ibm.wala.ipa.callgraph.CGNode> -
 containsNode(com.ibm.wala.ipa.callgraph.CGNode)boolean -
 setInterpreter(<T>)void -
 getNodeManager()com.ibm.wala.util.graph.NumberedNodeManager<com.ibm.wala.ipa.callgraph.CGNode> o
 summarizeByPackage()void -
BasicCallGraph.NodeImpl sa :com.ibm.wala.util.graph.impl.NodeWithNumber,com.ibm.wala.ipa.callgraph.CGNode
 method com.ibm.wala.classLoader.IMethod of
 new(com.ibm.wala.classLoader.IMethod,com.ibm.wala.ipa.callgraph.Context) o
 getMethod()com.ibm.wala.classLoader.IMethod -
 equals(Object)boolean a
 hashCode()int a
 toString()String -
 getContext()com.ibm.wala.ipa.callgraph.Context -
 getClassHierarchy()com.ibm.wala.ipa.cha.IClassHierarchy -
ExplicitCallGraph - :.BasicCallGraph<com.ibm.wala.ipa.callgraph.propagation.SSAContextInterpreter>,com.ibm.wala.shrike.shrikeBT.BytecodeConstants +ExplicitEdgeManager,ExplicitNode
 cha com.ibm.wala.ipa.cha.IClassHierarchy of
 options com.ibm.wala.ipa.callgraph.AnalysisOptions of
 new(com.ibm.wala.classLoader.IMethod,com.ibm.wala.ipa.callgraph.AnalysisOptions,com.ibm.wala.ipa.callgraph.IAnalysisCacheView) -
 makeNode(com.ibm.wala.classLoader.IMethod,com.ibm.wala.ipa.callgraph.Context).ExplicitCallGraph.ExplicitNode o
 makeFakeRootNode()com.ibm.wala.ipa.callgraph.CGNode o !com.ibm.wala.util.CancelException
 makeFakeWorldClinitNode()com.ibm.wala.ipa.callgraph.CGNode o !com.ibm.wala.util.CancelException
 findOrCreateNode(com.ibm.wala.classLoader.IMethod,com.ibm.wala.ipa.callgraph.Context)com.ibm.wala.ipa.callgraph.CGNode - !com.ibm.wala.util.CancelException
 getClassHierarchy()com.ibm.wala.ipa.cha.IClassHierarchy -
 getEdgeManager()com.ibm.wala.util.graph.NumberedEdgeManager<com.ibm.wala.ipa.callgraph.CGNode> -
 makeEdgeManger().ExplicitCallGraph.ExplicitEdgeManager o
 getNumberOfTargets(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.CallSiteReference)int -
 getPossibleSites(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.ipa.callgraph.CGNode)java.util.Iterator<com.ibm.wala.classLoader.CallSiteReference> -
 getPossibleTargets(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.CallSiteReference)java.util.Set<com.ibm.wala.ipa.callgraph.CGNode> -
 getPossibleTargetNumbers(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.CallSiteReference)com.ibm.wala.util.intset.IntSet -
 getAnalysisCache()com.ibm.wala.ipa.callgraph.IAnalysisCacheView -
ExplicitCallGraph.ExplicitNode - :.BasicCallGraph.NodeImpl
 targets com.ibm.wala.util.collections.SparseVector<Object> of
 new(com.ibm.wala.classLoader.IMethod,com.ibm.wala.ipa.callgraph.Context) o
 getPossibleTargets(com.ibm.wala.classLoader.CallSiteReference)java.util.Set<com.ibm.wala.ipa.callgraph.CGNode> o
 getPossibleTargetNumbers(com.ibm.wala.classLoader.CallSiteReference)com.ibm.wala.util.intset.IntSet o
 getPossibleSites(com.ibm.wala.ipa.callgraph.CGNode)java.util.Iterator<com.ibm.wala.classLoader.CallSiteReference> o
 getNumberOfTargets(com.ibm.wala.classLoader.CallSiteReference)int o
 addTarget(com.ibm.wala.classLoader.CallSiteReference,com.ibm.wala.ipa.callgraph.CGNode)boolean -
 addTarget(int,com.ibm.wala.ipa.callgraph.CGNode)boolean o
 removeTarget(com.ibm.wala.ipa.callgraph.CGNode)void -
 equals(Object)boolean -
 hashCode()int -
 getAllTargetNumbers()com.ibm.wala.util.intset.MutableSharedBitVectorIntSet o
 clearAllTargets()void -
 getIR()com.ibm.wala.ssa.IR -
 getDU()com.ibm.wala.ssa.DefUse -
 getCallGraph().ExplicitCallGraph -
 iterateCallSites()java.util.Iterator<com.ibm.wala.classLoader.CallSiteReference> -
 iterateNewSites()java.util.Iterator<com.ibm.wala.classLoader.NewSiteReference> -
 getCFG()com.ibm.wala.cfg.ControlFlowGraph<com.ibm.wala.ssa.SSAInstruction,com.ibm.wala.ssa.ISSABasicBlock> -
package com.ibm.wala.ipa.callgraph.propagation
AbstractFieldPointerKey a :.AbstractPointerKey,.InstanceFieldPointerKey
 instance .InstanceKey of
 new(.InstanceKey) o
 getInstanceKey().InstanceKey -
AbstractLocalPointerKey a :.AbstractPointerKey
 new() -
 getNode()com.ibm.wala.ipa.callgraph.CGNode a
AbstractPointerAnalysis a :.PointerAnalysis<.InstanceKey>
 instanceKeys com.ibm.wala.util.intset.MutableMapping<.InstanceKey> of
 new(com.ibm.wala.ipa.callgraph.CallGraph,com.ibm.wala.util.intset.MutableMapping<.InstanceKey>) o
 getHeapGraph()com.ibm.wala.analysis.pointers.HeapGraph<.InstanceKey> -
 getCallGraph()com.ibm.wala.ipa.callgraph.CallGraph o
 getInstanceKeys()java.util.Collection<.InstanceKey> -
 getInstanceKeyMapping()com.ibm.wala.util.intset.OrdinalSetMapping<.InstanceKey> -
AbstractPointerKey a :.PointerKey
 new() -
 equals(Object)boolean a
 hashCode()int a
AbstractPointsToSolver a :.IPointsToSolver
 DEBUG boolean osf
 new(.PropagationSystem,.PropagationCallGraphBuilder) -
 solve(com.ibm.wala.util.MonitorUtil.IProgressMonitor)void a !IllegalArgumentException,com.ibm.wala.util.CancelException
 getBuilder().PropagationCallGraphBuilder o
 getReflectionHandler().ReflectionHandler o
 getSystem().PropagationSystem o
AbstractTypeInNode a :com.ibm.wala.analysis.reflection.InstanceKeyWithNode
 new(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.IClass) -
 equals(Object)boolean a
 hashCode()int a
 toString()String a
 getConcreteType()com.ibm.wala.classLoader.IClass -
 getNode()com.ibm.wala.ipa.callgraph.CGNode -
AllocationSite - :.InstanceKey
 new(com.ibm.wala.classLoader.IMethod,com.ibm.wala.classLoader.NewSiteReference,com.ibm.wala.classLoader.IClass) -
 toString()String -
 getSite()com.ibm.wala.classLoader.NewSiteReference -
 getMethod()com.ibm.wala.classLoader.IMethod -
 getConcreteType()com.ibm.wala.classLoader.IClass -
 hashCode()int -
 equals(Object)boolean -
 getCreationSites(com.ibm.wala.ipa.callgraph.CallGraph)java.util.Iterator<com.ibm.wala.util.collections.Pair<com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.NewSiteReference>> -
AllocationSiteInNode a :.AbstractTypeInNode
 new(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.NewSiteReference,com.ibm.wala.classLoader.IClass) -
 equals(Object)boolean a
 hashCode()int a
 toString()String -
 getSite()com.ibm.wala.classLoader.NewSiteReference -
 getCreationSites(com.ibm.wala.ipa.callgraph.CallGraph)java.util.Iterator<com.ibm.wala.util.collections.Pair<com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.NewSiteReference>> -
AllocationSiteInNodeFactory - :.InstanceKeyFactory
 new(com.ibm.wala.ipa.callgraph.AnalysisOptions,com.ibm.wala.ipa.cha.IClassHierarchy) -
 getInstanceKeyForAllocation(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.NewSiteReference).InstanceKey -
 getInstanceKeyForMultiNewArray(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.NewSiteReference,int).InstanceKey -
 getInstanceKeyForConstant(com.ibm.wala.types.TypeReference,<T>).InstanceKey - <T=Object>
 getInstanceKeyForPEI(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.ProgramCounter,com.ibm.wala.types.TypeReference).InstanceKey -
 getInstanceKeyForMetadataObject(Object,com.ibm.wala.types.TypeReference).InstanceKey -
ArrayContentsKey f :.AbstractFieldPointerKey,.FilteredPointerKey
 new(.InstanceKey) -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
 getTypeFilter().FilteredPointerKey.TypeFilter -
AssignEquation f :com.ibm.wala.fixpoint.UnaryStatement<.PointsToSetVariable>
 getOperator()com.ibm.wala.fixpoint.UnaryOperator<.PointsToSetVariable> -
 equals(Object)boolean -
CPAContextSelector - :com.ibm.wala.ipa.callgraph.ContextSelector +CPAContext
 new(com.ibm.wala.ipa.callgraph.ContextSelector) -
 getCalleeTarget(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.CallSiteReference,com.ibm.wala.classLoader.IMethod,.InstanceKey[])com.ibm.wala.ipa.callgraph.Context -
 getRelevantParameters(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.CallSiteReference)com.ibm.wala.util.intset.IntSet -
CPAContextSelector.CPAContext s :.SelectiveCPAContext
 new(com.ibm.wala.ipa.callgraph.Context,.InstanceKey[]) -
ClassBasedInstanceKeys - :.InstanceKeyFactory
 new(com.ibm.wala.ipa.callgraph.AnalysisOptions,com.ibm.wala.ipa.cha.IClassHierarchy) -
 getInstanceKeyForAllocation(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.NewSiteReference).InstanceKey -
 getInstanceKeyForMultiNewArray(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.NewSiteReference,int).InstanceKey -
 getInstanceKeyForConstant(com.ibm.wala.types.TypeReference,<T>).InstanceKey - <T=Object>
 getInstanceKeyForPEI(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.ProgramCounter,com.ibm.wala.types.TypeReference).InstanceKey -
 getInstanceKeyForMetadataObject(Object,com.ibm.wala.types.TypeReference).InstanceKey -
 getClassHierarchy()com.ibm.wala.ipa.cha.IClassHierarchy -
CloneContextSelector - :com.ibm.wala.ipa.callgraph.ContextSelector
 new(com.ibm.wala.ipa.cha.IClassHierarchy) -
 getCalleeTarget(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.CallSiteReference,com.ibm.wala.classLoader.IMethod,.InstanceKey[])com.ibm.wala.ipa.callgraph.Context -
 getRelevantParameters(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.CallSiteReference)com.ibm.wala.util.intset.IntSet -
ConcreteTypeKey f :.InstanceKey
 new(com.ibm.wala.classLoader.IClass) -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
 getType()com.ibm.wala.classLoader.IClass -
 getConcreteType()com.ibm.wala.classLoader.IClass -
 getInstanceKeysForPEI(com.ibm.wala.ssa.SSAInstruction,com.ibm.wala.ipa.cha.IClassHierarchy).InstanceKey[] s
 getCreationSites(com.ibm.wala.ipa.callgraph.CallGraph)java.util.Iterator<com.ibm.wala.util.collections.Pair<com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.NewSiteReference>> -
ConstantKey f <T=Object> :.InstanceKey
 new(<T>,com.ibm.wala.classLoader.IClass) -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
 getConcreteType()com.ibm.wala.classLoader.IClass -
 getValue()<T> -
 getCreationSites(com.ibm.wala.ipa.callgraph.CallGraph)java.util.Iterator<com.ibm.wala.util.collections.Pair<com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.NewSiteReference>> -
ContainerUtil -
 FreezableList com.ibm.wala.types.TypeReference sf
 JarAttributes com.ibm.wala.types.TypeReference sf
 new() -
 isContainer(com.ibm.wala.classLoader.IClass)boolean s
FilteredPointerKey ai :.PointerKey +MultipleClassesFilter,SingleClassFilter,SingleInstanceFilter,TargetMethodFilter,TypeFilter
 getTypeFilter().FilteredPointerKey.TypeFilter a
FilteredPointerKey.MultipleClassesFilter s :.FilteredPointerKey.TypeFilter
 new(com.ibm.wala.classLoader.IClass[]) -
 toString()String -
 getConcreteTypes()com.ibm.wala.classLoader.IClass[] -
 hashCode()int -
 equals(Object)boolean -
 addFiltered(.PropagationSystem,.PointsToSetVariable,.PointsToSetVariable)boolean -
 addInverseFiltered(.PropagationSystem,.PointsToSetVariable,.PointsToSetVariable)boolean -
 isRootFilter()boolean -
FilteredPointerKey.SingleClassFilter s :.FilteredPointerKey.TypeFilter
 new(com.ibm.wala.classLoader.IClass) -
 toString()String -
 getConcreteType()com.ibm.wala.classLoader.IClass -
 hashCode()int -
 equals(Object)boolean -
 addFiltered(.PropagationSystem,.PointsToSetVariable,.PointsToSetVariable)boolean -
 addInverseFiltered(.PropagationSystem,.PointsToSetVariable,.PointsToSetVariable)boolean -
 isRootFilter()boolean -
FilteredPointerKey.SingleInstanceFilter s :.FilteredPointerKey.TypeFilter
 new(.InstanceKey) -
 toString()String -
 getInstance().InstanceKey -
 hashCode()int -
 equals(Object)boolean -
 addFiltered(.PropagationSystem,.PointsToSetVariable,.PointsToSetVariable)boolean -
 addInverseFiltered(.PropagationSystem,.PointsToSetVariable,.PointsToSetVariable)boolean -
 isRootFilter()boolean -
FilteredPointerKey.TargetMethodFilter s :.FilteredPointerKey.TypeFilter
 new(com.ibm.wala.classLoader.IMethod) -
 toString()String -
 getMethod()com.ibm.wala.classLoader.IMethod -
 hashCode()int -
 equals(Object)boolean -
 addFiltered(.PropagationSystem,.PointsToSetVariable,.PointsToSetVariable)boolean -
 addInverseFiltered(.PropagationSystem,.PointsToSetVariable,.PointsToSetVariable)boolean -
 isRootFilter()boolean -
FilteredPointerKey.TypeFilter sai :com.ibm.wala.ipa.callgraph.ContextItem
 addFiltered(.PropagationSystem,.PointsToSetVariable,.PointsToSetVariable)boolean a
 addInverseFiltered(.PropagationSystem,.PointsToSetVariable,.PointsToSetVariable)boolean a
 isRootFilter()boolean a
HeapModel ai :.InstanceKeyFactory,.PointerKeyFactory
 iteratePointerKeys()java.util.Iterator<.PointerKey> a
 getClassHierarchy()com.ibm.wala.ipa.cha.IClassHierarchy a
IPointerOperator ai
 isComplex()boolean a
IPointsToSolver ai
 solve(com.ibm.wala.util.MonitorUtil.IProgressMonitor)void a !IllegalArgumentException,com.ibm.wala.util.CancelException
InstanceFieldKey - :.AbstractFieldPointerKey
 new(.InstanceKey,com.ibm.wala.classLoader.IField) -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
 getField()com.ibm.wala.classLoader.IField -
InstanceFieldKeyWithFilter - :.InstanceFieldKey,.FilteredPointerKey
 new(com.ibm.wala.ipa.cha.IClassHierarchy,.InstanceKey,com.ibm.wala.classLoader.IField) -
 getTypeFilter().FilteredPointerKey.TypeFilter -
InstanceFieldPointerKey ai :.PointerKey
 getInstanceKey().InstanceKey a
InstanceKey ai :com.ibm.wala.ipa.callgraph.ContextItem
 getConcreteType()com.ibm.wala.classLoader.IClass a
 getCreationSites(com.ibm.wala.ipa.callgraph.CallGraph)java.util.Iterator<com.ibm.wala.util.collections.Pair<com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.NewSiteReference>> a
InstanceKeyFactory ai
 getInstanceKeyForAllocation(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.NewSiteReference).InstanceKey a
 getInstanceKeyForMultiNewArray(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.NewSiteReference,int).InstanceKey a
 getInstanceKeyForConstant(com.ibm.wala.types.TypeReference,<T>).InstanceKey a <T=Object>
 getInstanceKeyForPEI(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.ProgramCounter,com.ibm.wala.types.TypeReference).InstanceKey a
 getInstanceKeyForMetadataObject(Object,com.ibm.wala.types.TypeReference).InstanceKey a
LocalPointerKey - :.AbstractLocalPointerKey
 new(com.ibm.wala.ipa.callgraph.CGNode,int) -
 equals(Object)boolean f
 hashCode()int f
 toString()String -
 getNode()com.ibm.wala.ipa.callgraph.CGNode f
 getValueNumber()int f
 isParameter()boolean f
LocalPointerKeyWithFilter - :.LocalPointerKey,.FilteredPointerKey
 new(com.ibm.wala.ipa.callgraph.CGNode,int,.FilteredPointerKey.TypeFilter) -
 getTypeFilter().FilteredPointerKey.TypeFilter -
MultiNewArrayInNode f :.AllocationSiteInNode
 new(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.NewSiteReference,com.ibm.wala.classLoader.ArrayClass,int) -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
 getDim()int -
NodeKey a :.AbstractLocalPointerKey
 new(com.ibm.wala.ipa.callgraph.CGNode) o
 internalEquals(Object)boolean o
 internalHashCode()int o
 getNode()com.ibm.wala.ipa.callgraph.CGNode -
 equals(Object)boolean a
 hashCode()int a
NormalAllocationInNode f :.AllocationSiteInNode
 new(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.NewSiteReference,com.ibm.wala.classLoader.IClass) -
 equals(Object)boolean -
 hashCode()int -
PointerAnalysis ai <T=.InstanceKey>
 getPointsToSet(.PointerKey)com.ibm.wala.util.intset.OrdinalSet<<T>> a
 getHeapModel().HeapModel a
 getHeapGraph()com.ibm.wala.analysis.pointers.HeapGraph<<T>> a
 getInstanceKeyMapping()com.ibm.wala.util.intset.OrdinalSetMapping<<T>> a
 getPointerKeys()Iterable<.PointerKey> a
 getInstanceKeys()java.util.Collection<<T>> a
 isFiltered(.PointerKey)boolean a
 getClassHierarchy()com.ibm.wala.ipa.cha.IClassHierarchy a
PointerAnalysisImpl - :.AbstractPointerAnalysis +HModel,ImplicitPointsToSetVisitor
 pointerKeys .PointerKeyFactory of
 builder .PropagationCallGraphBuilder of
 new(.PropagationCallGraphBuilder,com.ibm.wala.ipa.callgraph.CallGraph,.PointsToMap,com.ibm.wala.util.intset.MutableMapping<.InstanceKey>,.PointerKeyFactory,.InstanceKeyFactory) -
 toString()String -
 makeHeapModel().HeapModel o
 getPointsToSet(.PointerKey)com.ibm.wala.util.intset.OrdinalSet<.InstanceKey> -
 isFiltered(.PointerKey)boolean -
 makeImplicitPointsToVisitor(.LocalPointerKey).PointerAnalysisImpl.ImplicitPointsToSetVisitor o
 computeImplicitPointsToSetAtGet(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.types.FieldReference,int,boolean)com.ibm.wala.util.intset.OrdinalSet<.InstanceKey> -
 getHeapModel().HeapModel -
 getPointerKeys()Iterable<.PointerKey> -
 getClassHierarchy()com.ibm.wala.ipa.cha.IClassHierarchy -
PointerAnalysisImpl.HModel o :.HeapModel
 new() o
 iteratePointerKeys()java.util.Iterator<.PointerKey> -
 getInstanceKeyForAllocation(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.NewSiteReference).InstanceKey -
 getInstanceKeyForMultiNewArray(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.NewSiteReference,int).InstanceKey -
 getInstanceKeyForConstant(com.ibm.wala.types.TypeReference,<T>).InstanceKey - <T=Object>
 getInstanceKeyForPEI(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.ProgramCounter,com.ibm.wala.types.TypeReference).InstanceKey -
 getInstanceKeyForMetadataObject(Object,com.ibm.wala.types.TypeReference).InstanceKey -
 getPointerKeyForLocal(com.ibm.wala.ipa.callgraph.CGNode,int).PointerKey -
 getFilteredPointerKeyForLocal(com.ibm.wala.ipa.callgraph.CGNode,int,.FilteredPointerKey.TypeFilter).FilteredPointerKey -
 getPointerKeyForReturnValue(com.ibm.wala.ipa.callgraph.CGNode).PointerKey -
 getPointerKeyForExceptionalReturnValue(com.ibm.wala.ipa.callgraph.CGNode).PointerKey -
 getPointerKeyForStaticField(com.ibm.wala.classLoader.IField).PointerKey -
 getPointerKeyForInstanceField(.InstanceKey,com.ibm.wala.classLoader.IField).PointerKey -
 getPointerKeyForArrayContents(.InstanceKey).PointerKey -
 getClassHierarchy()com.ibm.wala.ipa.cha.IClassHierarchy -
PointerAnalysisImpl.ImplicitPointsToSetVisitor s :com.ibm.wala.ssa.SSAInstruction.Visitor
 analysis .PointerAnalysisImpl of
 node com.ibm.wala.ipa.callgraph.CGNode of
 lpk .LocalPointerKey of
 pointsToSet com.ibm.wala.util.intset.OrdinalSet<.InstanceKey> o
 new(.PointerAnalysisImpl,.LocalPointerKey) o
 visitNew(com.ibm.wala.ssa.SSANewInstruction)void -
 visitInvoke(com.ibm.wala.ssa.SSAInvokeInstruction)void -
 visitCheckCast(com.ibm.wala.ssa.SSACheckCastInstruction)void -
 visitGetCaughtException(com.ibm.wala.ssa.SSAGetCaughtExceptionInstruction)void -
 visitGet(com.ibm.wala.ssa.SSAGetInstruction)void -
 visitPhi(com.ibm.wala.ssa.SSAPhiInstruction)void -
 visitPi(com.ibm.wala.ssa.SSAPiInstruction)void -
 visitArrayLoad(com.ibm.wala.ssa.SSAArrayLoadInstruction)void -
PointerKey ai
PointerKeyComparator - :java.util.Comparator<.PointerKey>
 new(com.ibm.wala.ipa.cha.IClassHierarchy) -
 comparePrimitives(com.ibm.wala.types.TypeReference,com.ibm.wala.types.TypeReference)int o
 compareConcreteTypes(com.ibm.wala.classLoader.IClass,com.ibm.wala.classLoader.IClass)int o
 compareInstanceKeys(.InstanceKey,.InstanceKey)int o
 compareFields(com.ibm.wala.classLoader.IField,com.ibm.wala.classLoader.IField)int o
 compare(.PointerKey,.PointerKey)int -
 compareOtherKeys(Object,Object)int o
 equals(Object)boolean -
 hashCode()int -
PointerKeyFactory ai
 getPointerKeyForLocal(com.ibm.wala.ipa.callgraph.CGNode,int).PointerKey a
 getFilteredPointerKeyForLocal(com.ibm.wala.ipa.callgraph.CGNode,int,.FilteredPointerKey.TypeFilter).FilteredPointerKey a
 getPointerKeyForReturnValue(com.ibm.wala.ipa.callgraph.CGNode).PointerKey a
 getPointerKeyForExceptionalReturnValue(com.ibm.wala.ipa.callgraph.CGNode).PointerKey a
 getPointerKeyForStaticField(com.ibm.wala.classLoader.IField).PointerKey a
 getPointerKeyForInstanceField(.InstanceKey,com.ibm.wala.classLoader.IField).PointerKey a
 getPointerKeyForArrayContents(.InstanceKey).PointerKey a
PointsToMap -
 new() -
 iterateKeys()java.util.Iterator<.PointerKey> -
 getPointsToSet(.PointerKey).PointsToSetVariable -
 getPointsToSet(int).PointsToSetVariable -
 recordImplicit(.PointerKey)void -
 put(.PointerKey,.PointsToSetVariable)void -
 recordUnified(.PointerKey)void -
 recordTransitiveRoot(.PointerKey)void -
 isUnified(.PointerKey)boolean -
 isImplicit(.PointerKey)boolean -
 getNumberOfPointerKeys()int o
 revertToPreTransitive()void -
 getTransitiveRoots()java.util.Iterator<.PointerKey> -
 unify(com.ibm.wala.util.intset.IntSet)void - !IllegalArgumentException
 unify(int,int)void -
 getIndex(.PointerKey)int -
 getRepresentative(int)int -
PointsToSetVariable - :com.ibm.wala.fixpoint.IntSetVariable<.PointsToSetVariable>
 CRY_ABOUT_BIG_POINTSTO_SETS boolean sf
 SIZE_THRESHOLD int sf
 PARANOID boolean sf
 VERBOSE_PRINT boolean sf
 instanceKeys com.ibm.wala.util.intset.MutableMapping<.InstanceKey> s
 new(.PointerKey) -
 getPointerKey().PointerKey -
 equals(Object)boolean -
 add(int)boolean -
 addAll(com.ibm.wala.util.intset.IntSet)boolean -
 addAll(.PointsToSetVariable)boolean -
 setPointerKey(.PointerKey)void -
 toString()String -
PropagationCallGraphBuilder a :com.ibm.wala.ipa.callgraph.CallGraphBuilder<.InstanceKey> +ArrayLoadOperator,ArrayStoreOperator,FilterOperator,GetFieldOperator,InstanceArrayStoreOperator,InstancePutFieldOperator,InverseFilterOperator,MutableBoolean,PutFieldOperator,TypedPointerKey
 DEBUG_GENERAL boolean osf
 pointerKeyFactory .PointerKeyFactory o
 cha com.ibm.wala.ipa.cha.IClassHierarchy f
 options com.ibm.wala.ipa.callgraph.AnalysisOptions of
 entrypointCallSites java.util.Set<com.ibm.wala.classLoader.CallSiteReference> of
 system .PropagationSystem o
 callGraph com.ibm.wala.ipa.callgraph.impl.ExplicitCallGraph of
 assignOperator .AssignOperator sf
 filterOperator .PropagationCallGraphBuilder.FilterOperator f
 inverseFilterOperator .PropagationCallGraphBuilder.InverseFilterOperator of
 contextSelector com.ibm.wala.ipa.callgraph.ContextSelector o
 instanceKeyFactory .InstanceKeyFactory o
 getSystem().PropagationSystem -
 new(com.ibm.wala.classLoader.IMethod,com.ibm.wala.ipa.callgraph.AnalysisOptions,com.ibm.wala.ipa.callgraph.IAnalysisCacheView,.PointerKeyFactory) o
 createEmptyCallGraph(com.ibm.wala.classLoader.IMethod,com.ibm.wala.ipa.callgraph.AnalysisOptions)com.ibm.wala.ipa.callgraph.impl.ExplicitCallGraph o
 isJavaLangObject(com.ibm.wala.classLoader.IClass)boolean o
 makeCallGraph(com.ibm.wala.ipa.callgraph.AnalysisOptions)com.ibm.wala.ipa.callgraph.CallGraph - !IllegalArgumentException,com.ibm.wala.util.CancelException
 makeCallGraph(com.ibm.wala.ipa.callgraph.AnalysisOptions,com.ibm.wala.util.MonitorUtil.IProgressMonitor)com.ibm.wala.ipa.callgraph.CallGraph - !IllegalArgumentException,com.ibm.wala.ipa.callgraph.CallGraphBuilderCancelException
 makeSystem(com.ibm.wala.ipa.callgraph.AnalysisOptions).PropagationSystem o
 makeSolver().IPointsToSolver oa
 customInit()void o
 addConstraintsFromNode(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.util.MonitorUtil.IProgressMonitor)boolean oa !com.ibm.wala.util.CancelException
 addConstraintsFromNewNodes(com.ibm.wala.util.MonitorUtil.IProgressMonitor)boolean o !com.ibm.wala.util.CancelException
 getPointerKeyForLocal(com.ibm.wala.ipa.callgraph.CGNode,int).PointerKey -
 getFilteredPointerKeyForLocal(com.ibm.wala.ipa.callgraph.CGNode,int,.FilteredPointerKey.TypeFilter).FilteredPointerKey -
 getFilteredPointerKeyForLocal(com.ibm.wala.ipa.callgraph.CGNode,int,com.ibm.wala.classLoader.IClass).FilteredPointerKey -
 getFilteredPointerKeyForLocal(com.ibm.wala.ipa.callgraph.CGNode,int,.InstanceKey).FilteredPointerKey -
 getPointerKeyForReturnValue(com.ibm.wala.ipa.callgraph.CGNode).PointerKey -
 getPointerKeyForExceptionalReturnValue(com.ibm.wala.ipa.callgraph.CGNode).PointerKey -
 getPointerKeyForStaticField(com.ibm.wala.classLoader.IField).PointerKey -
 getPointerKeyForInstanceField(.InstanceKey,com.ibm.wala.classLoader.IField).PointerKey -
 getPointerKeyForArrayContents(.InstanceKey).PointerKey -
 assignInstanceToCatch(.PointerKey,java.util.Set<com.ibm.wala.classLoader.IClass>,.InstanceKey)void o
 addAssignmentsForCatchPointerKey(.PointerKey,java.util.Set<com.ibm.wala.classLoader.IClass>,.PointerKey)void o
 catches(java.util.Set<com.ibm.wala.classLoader.IClass>,com.ibm.wala.classLoader.IClass,com.ibm.wala.ipa.cha.IClassHierarchy)boolean s
 representsNullType(.InstanceKey)boolean s !IllegalArgumentException
 getClassHierarchy()com.ibm.wala.ipa.cha.IClassHierarchy -
 getOptions()com.ibm.wala.ipa.callgraph.AnalysisOptions -
 getJavaLangObject()com.ibm.wala.classLoader.IClass -
 getCallGraph()com.ibm.wala.ipa.callgraph.impl.ExplicitCallGraph -
 setContextInterpreter(.SSAContextInterpreter)void -
 getPointerAnalysis().PointerAnalysis<.InstanceKey> -
 getPropagationSystem().PropagationSystem -
 getPointerKeyFactory().PointerKeyFactory -
 setPointerKeyFactory(.PointerKeyFactory)void -
 getContextInterpreter().rta.RTAContextInterpreter -
 getTargetForCall(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.CallSiteReference,com.ibm.wala.classLoader.IClass,.InstanceKey[])com.ibm.wala.ipa.callgraph.CGNode o
 getContextSelector()com.ibm.wala.ipa.callgraph.ContextSelector -
 setContextSelector(com.ibm.wala.ipa.callgraph.ContextSelector)void -
 getInstanceKeys().InstanceKeyFactory -
 setInstanceKeys(.InstanceKeyFactory)void -
 getInstanceKeyForAllocation(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.NewSiteReference).InstanceKey -
 getInstanceKeyForMultiNewArray(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.NewSiteReference,int).InstanceKey -
 getInstanceKeyForConstant(com.ibm.wala.types.TypeReference,<T>).InstanceKey - <T=Object>
 getInstanceKeyForMetadataObject(Object,com.ibm.wala.types.TypeReference).InstanceKey -
 haveAlreadyVisited(com.ibm.wala.ipa.callgraph.CGNode)boolean -
 markAlreadyVisited(com.ibm.wala.ipa.callgraph.CGNode)void o
 markDiscovered(com.ibm.wala.ipa.callgraph.CGNode)void -
 markChanged(com.ibm.wala.ipa.callgraph.CGNode)void o
 wasChanged(com.ibm.wala.ipa.callgraph.CGNode)boolean o
 getMutableInstanceKeysForClass(com.ibm.wala.classLoader.IClass)com.ibm.wala.util.intset.MutableIntSet o
 getInstanceKeysForClass(com.ibm.wala.classLoader.IClass)com.ibm.wala.util.intset.IntSet o
 filterForClass(com.ibm.wala.util.intset.IntSet,com.ibm.wala.classLoader.IClass)com.ibm.wala.util.intset.IntSet o
 getSolver().IPointsToSolver o
 addConstraintsFromChangedNode(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.util.MonitorUtil.IProgressMonitor)void - !com.ibm.wala.util.CancelException
 unconditionallyAddConstraintsFromNode(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.util.MonitorUtil.IProgressMonitor)boolean oa !com.ibm.wala.util.CancelException
 getAnalysisCache()com.ibm.wala.ipa.callgraph.IAnalysisCacheView -
PropagationCallGraphBuilder.ArrayLoadOperator f :.UnarySideEffect,.IPointerOperator
 toString()String -
 new(.PointsToSetVariable) -
 evaluate(.PointsToSetVariable)byte -
 hashCode()int -
 isLoadOperator()boolean o
 isComplex()boolean -
PropagationCallGraphBuilder.ArrayStoreOperator f :.UnarySideEffect,.IPointerOperator
 toString()String -
 new(.PointsToSetVariable) -
 evaluate(.PointsToSetVariable)byte -
 hashCode()int -
 isComplex()boolean -
 isLoadOperator()boolean o
PropagationCallGraphBuilder.FilterOperator - :com.ibm.wala.fixpoint.UnaryOperator<.PointsToSetVariable>,.IPointerOperator
 new() o
 evaluate(.PointsToSetVariable,.PointsToSetVariable)byte -
 isComplex()boolean -
 toString()String -
 equals(Object)boolean -
 hashCode()int -
PropagationCallGraphBuilder.GetFieldOperator - :.UnarySideEffect,.IPointerOperator
 priorInstances com.ibm.wala.util.intset.MutableIntSet of
 new(com.ibm.wala.classLoader.IField,.PointsToSetVariable) -
 toString()String -
 evaluate(.PointsToSetVariable)byte -
 filterInstances(com.ibm.wala.util.intset.IntSet)com.ibm.wala.util.intset.IntSet o
 hashCode()int -
 equals(Object)boolean -
 getField()com.ibm.wala.classLoader.IField o
 isLoadOperator()boolean o
 isComplex()boolean -
PropagationCallGraphBuilder.InstanceArrayStoreOperator f :com.ibm.wala.fixpoint.UnaryOperator<.PointsToSetVariable>,.IPointerOperator
 toString()String -
 new(.InstanceKey) -
 evaluate(.PointsToSetVariable,.PointsToSetVariable)byte -
 hashCode()int -
 equals(Object)boolean -
 isComplex()boolean -
PropagationCallGraphBuilder.InstancePutFieldOperator f :com.ibm.wala.fixpoint.UnaryOperator<.PointsToSetVariable>,.IPointerOperator
 toString()String -
 new(com.ibm.wala.classLoader.IField,.InstanceKey) -
 evaluate(.PointsToSetVariable,.PointsToSetVariable)byte -
 hashCode()int -
 equals(Object)boolean -
 isComplex()boolean -
PropagationCallGraphBuilder.InverseFilterOperator o :.PropagationCallGraphBuilder.FilterOperator
 new() o
 toString()String -
 isComplex()boolean -
 evaluate(.PointsToSetVariable,.PointsToSetVariable)byte -
PropagationCallGraphBuilder.MutableBoolean os
 new() o
PropagationCallGraphBuilder.PutFieldOperator - :.UnarySideEffect,.IPointerOperator
 priorInstances com.ibm.wala.util.intset.MutableIntSet of
 toString()String -
 new(com.ibm.wala.classLoader.IField,.PointsToSetVariable) -
 isComplex()boolean -
 evaluate(.PointsToSetVariable)byte -
 filterInstances(com.ibm.wala.util.intset.IntSet)com.ibm.wala.util.intset.IntSet o
 hashCode()int -
 equals(Object)boolean -
 getPutAssignmentOperator()com.ibm.wala.fixpoint.UnaryOperator<.PointsToSetVariable> -
 getField()com.ibm.wala.classLoader.IField o
 isLoadOperator()boolean o
PropagationCallGraphBuilder.TypedPointerKey sf :.FilteredPointerKey
 getTypeFilter().FilteredPointerKey.TypeFilter -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
 getBase().PointerKey -
PropagationGraph - :com.ibm.wala.fixpoint.IFixedPointSystem<.PointsToSetVariable>
 new() -
 addStatement(com.ibm.wala.fixedpoint.impl.GeneralStatement<.PointsToSetVariable>)void -
 addStatement(com.ibm.wala.fixpoint.UnaryStatement<.PointsToSetVariable>)void - !IllegalArgumentException
 removeVariable(.PointsToSetVariable)void -
 getStatements()java.util.Iterator<com.ibm.wala.fixpoint.AbstractStatement> -
 removeStatement(com.ibm.wala.fixpoint.IFixedPointStatement<.PointsToSetVariable>)void - !IllegalArgumentException
 reorder()void -
 getStatementsThatUse(.PointsToSetVariable)java.util.Iterator<com.ibm.wala.fixpoint.AbstractStatement> -
 getStatementsThatDef(.PointsToSetVariable)java.util.Iterator<com.ibm.wala.fixpoint.AbstractStatement<.PointsToSetVariable,?>> -
 getNumberOfStatementsThatUse(.PointsToSetVariable)int -
 getNumberOfStatementsThatDef(.PointsToSetVariable)int -
 getVariables()java.util.Iterator<.PointsToSetVariable> -
 performVerboseAction()void -
 containsStatement(com.ibm.wala.fixpoint.IFixedPointStatement<.PointsToSetVariable>)boolean - !IllegalArgumentException
 containsVariable(.PointsToSetVariable)boolean -
 addStatement(com.ibm.wala.fixpoint.IFixedPointStatement<.PointsToSetVariable>)void - !IllegalArgumentException,com.ibm.wala.util.debug.UnimplementedError
 getAssignmentGraph()com.ibm.wala.util.graph.NumberedGraph<.PointsToSetVariable> -
 getFilterAssignmentGraph()com.ibm.wala.util.graph.Graph<.PointsToSetVariable> -
 getFlowGraphIncludingImplicitConstraints()com.ibm.wala.util.graph.Graph<.PointsToSetVariable> -
 spaceReport()String -
PropagationSystem - :com.ibm.wala.fixedpoint.impl.DefaultFixedPointSolver<.PointsToSetVariable>
 pointsToMap .PointsToMap of
 instanceKeys com.ibm.wala.util.intset.MutableMapping<.InstanceKey> of
 cg com.ibm.wala.ipa.callgraph.CallGraph of
 new(com.ibm.wala.ipa.callgraph.CallGraph,.PointerKeyFactory,.InstanceKeyFactory) -
 makePointerAnalysis(.PropagationCallGraphBuilder).PointerAnalysis<.InstanceKey> -
 registerFixedSet(.PointsToSetVariable,.UnarySideEffect)void o
 updateSideEffects(.PointsToSetVariable,.PointsToSetVariable)void o
 getInstanceKeysForClass(com.ibm.wala.classLoader.IClass)com.ibm.wala.util.intset.IntSet -
 getInstanceKey(int).InstanceKey -
 getInstanceIndex(.InstanceKey)int -
 initializeVariables()void o
 recordImplicitPointsToSet(.PointerKey)void -
 findOrCreatePointsToSet(.PointerKey).PointsToSetVariable -
 findOrCreateIndexForInstanceKey(.InstanceKey)int -
 newConstraint(.PointerKey,com.ibm.wala.fixpoint.UnaryOperator<.PointsToSetVariable>,.PointerKey)boolean -
 newConstraint(.PointerKey,com.ibm.wala.fixpoint.AbstractOperator<.PointsToSetVariable>,.PointerKey)boolean -
 newConstraint(.PointerKey,com.ibm.wala.fixpoint.AbstractOperator<.PointsToSetVariable>,.PointerKey,.PointerKey)boolean -
 newFieldWrite(.PointerKey,com.ibm.wala.fixpoint.UnaryOperator<.PointsToSetVariable>,.PointerKey)boolean -
 newFieldRead(.PointerKey,com.ibm.wala.fixpoint.UnaryOperator<.PointsToSetVariable>,.PointerKey)boolean -
 newConstraint(.PointerKey,.InstanceKey)boolean -
 newSideEffect(com.ibm.wala.fixpoint.UnaryOperator<.PointsToSetVariable>,.PointerKey)void -
 newSideEffect(com.ibm.wala.fixpoint.AbstractOperator<.PointsToSetVariable>,.PointerKey[])void -
 newSideEffect(com.ibm.wala.fixpoint.AbstractOperator<.PointsToSetVariable>,.PointerKey,.PointerKey)void -
 initializeWorkList()void o
 extractPointerAnalysis(.PropagationCallGraphBuilder).PointerAnalysis<.InstanceKey> -
 performVerboseAction()void -
 getFixedPointSystem()com.ibm.wala.fixpoint.IFixedPointSystem<.PointsToSetVariable> -
 iteratePointerKeys()java.util.Iterator<.PointerKey> -
 getNumberOfPointerKeys()int -
 getStatementsThatUse(.PointsToSetVariable)java.util.Iterator<com.ibm.wala.fixpoint.AbstractStatement> -
 getStatementsThatDef(.PointsToSetVariable)java.util.Iterator<com.ibm.wala.fixpoint.AbstractStatement<.PointsToSetVariable,?>> -
 getAssignmentGraph()com.ibm.wala.util.graph.NumberedGraph<.PointsToSetVariable> -
 getFilterAsssignmentGraph()com.ibm.wala.util.graph.Graph<.PointsToSetVariable> -
 getFlowGraphIncludingImplicitConstraints()com.ibm.wala.util.graph.Graph<.PointsToSetVariable> -
 revertToPreTransitive()void -
 getTransitiveRoots()java.util.Iterator<.PointerKey> -
 isTransitiveRoot(.PointerKey)boolean -
 periodicMaintenance()void o
 getVerboseInterval()int -
 setVerboseInterval(int)void -
 getPeriodicMaintainInterval()int -
 setPeriodicMaintainInterval(int)void -
 unify(com.ibm.wala.util.intset.IntSet)void -
 isUnified(.PointerKey)boolean -
 isImplicit(.PointerKey)boolean -
 getNumber(.PointerKey)int -
 makeStmtRHS(int).PointsToSetVariable[] o
ReceiverInstanceContext - :com.ibm.wala.ipa.callgraph.Context
 new(.InstanceKey) -
 get(com.ibm.wala.ipa.callgraph.ContextKey)com.ibm.wala.ipa.callgraph.ContextItem -
 toString()String -
 hashCode()int -
 equals(Object)boolean -
 getReceiver().InstanceKey -
ReceiverTypeContextSelector - :com.ibm.wala.ipa.callgraph.ContextSelector
 new() -
 getCalleeTarget(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.CallSiteReference,com.ibm.wala.classLoader.IMethod,.InstanceKey[])com.ibm.wala.ipa.callgraph.Context -
 getRelevantParameters(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.CallSiteReference)com.ibm.wala.util.intset.IntSet -
ReflectionHandler -
 new(.PropagationCallGraphBuilder) -
 updateForReflection(com.ibm.wala.util.MonitorUtil.IProgressMonitor)boolean o !IllegalArgumentException,com.ibm.wala.util.CancelException
ReturnValueKey - :.NodeKey
 new(com.ibm.wala.ipa.callgraph.CGNode) -
 toString()String -
 equals(Object)boolean -
 hashCode()int -
ReturnValueKeyWithFilter - :.ReturnValueKey,.FilteredPointerKey
 new(com.ibm.wala.ipa.callgraph.CGNode,.FilteredPointerKey.TypeFilter) -
 getTypeFilter().FilteredPointerKey.TypeFilter -
SSAContextInterpreter ai :.rta.RTAContextInterpreter
 getIR(com.ibm.wala.ipa.callgraph.CGNode)com.ibm.wala.ssa.IR a
 getIRView(com.ibm.wala.ipa.callgraph.CGNode)com.ibm.wala.ssa.IRView a
 getDU(com.ibm.wala.ipa.callgraph.CGNode)com.ibm.wala.ssa.DefUse a
 getNumberOfStatements(com.ibm.wala.ipa.callgraph.CGNode)int a
 getCFG(com.ibm.wala.ipa.callgraph.CGNode)com.ibm.wala.cfg.ControlFlowGraph<com.ibm.wala.ssa.SSAInstruction,com.ibm.wala.ssa.ISSABasicBlock> a
SSAPropagationCallGraphBuilder a :.PropagationCallGraphBuilder,.HeapModel +ConstraintVisitor,InterestingVisitor
 PERIODIC_WIPE_SOFT_CACHES boolean sf
 WIPE_SOFT_CACHE_INTERVAL int sf
 SHORT_CIRCUIT_SINGLE_USES boolean osf
 monitor com.ibm.wala.util.MonitorUtil.IProgressMonitor -
 new(com.ibm.wala.classLoader.IMethod,com.ibm.wala.ipa.callgraph.AnalysisOptions,com.ibm.wala.ipa.callgraph.IAnalysisCacheView,.PointerKeyFactory) o
 getCFAContextInterpreter().SSAContextInterpreter -
 getInstanceKeyForPEI(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.ProgramCounter,com.ibm.wala.types.TypeReference,.InstanceKeyFactory).InstanceKey s
 addConstraintsFromNode(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.util.MonitorUtil.IProgressMonitor)boolean o !com.ibm.wala.util.CancelException
 unconditionallyAddConstraintsFromNode(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.util.MonitorUtil.IProgressMonitor)boolean o !com.ibm.wala.util.CancelException
 makeVisitor(com.ibm.wala.ipa.callgraph.CGNode).SSAPropagationCallGraphBuilder.ConstraintVisitor o
 addNodeInstructionConstraints(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.util.MonitorUtil.IProgressMonitor)void o !com.ibm.wala.util.CancelException
 addNodeValueConstraints(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.util.MonitorUtil.IProgressMonitor)void o !com.ibm.wala.util.CancelException
 addBlockInstructionConstraints(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.ssa.IRView,com.ibm.wala.ssa.SSACFG.BasicBlock,.SSAPropagationCallGraphBuilder.ConstraintVisitor,com.ibm.wala.util.MonitorUtil.IProgressMonitor)void o !com.ibm.wala.util.CancelException
 addNodePassthruExceptionConstraints(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.ssa.IRView,com.ibm.wala.ssa.DefUse)void o
 hasUniqueCatchBlock(com.ibm.wala.ssa.SSAAbstractInvokeInstruction,com.ibm.wala.ssa.IRView)boolean os
 getUniqueCatchKey(com.ibm.wala.ssa.SSAAbstractInvokeInstruction,com.ibm.wala.ssa.IRView,com.ibm.wala.ipa.callgraph.CGNode).PointerKey - !IllegalArgumentException,IllegalArgumentException
 getIncomingPEIs(com.ibm.wala.ssa.IRView,com.ibm.wala.ssa.ISSABasicBlock)java.util.List<com.ibm.wala.classLoader.ProgramCounter> s
 processCallingConstraints(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.ssa.SSAAbstractInvokeInstruction,com.ibm.wala.ipa.callgraph.CGNode,.InstanceKey[][],.PointerKey)void o
 iterateCrossProduct(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.ssa.SSAAbstractInvokeInstruction,.InstanceKey[][],java.util.function.Consumer<.InstanceKey[]>)void o
 getTargetsForCall(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.ssa.SSAAbstractInvokeInstruction,.InstanceKey[][])java.util.Set<com.ibm.wala.ipa.callgraph.CGNode> o
 hasNoInterestingUses(com.ibm.wala.ipa.callgraph.CGNode,int,com.ibm.wala.ssa.DefUse)boolean -
 makeInterestingVisitor(com.ibm.wala.ipa.callgraph.CGNode,int).SSAPropagationCallGraphBuilder.InterestingVisitor o
 getTargetPointerKey(com.ibm.wala.ipa.callgraph.CGNode,int).PointerKey -
 contentsAreInvariant(com.ibm.wala.ssa.SymbolTable,com.ibm.wala.ssa.DefUse,int)boolean -
 contentsAreInvariant(com.ibm.wala.ssa.SymbolTable,com.ibm.wala.ssa.DefUse,int[])boolean o
 getInvariantContents(com.ibm.wala.ssa.SymbolTable,com.ibm.wala.ssa.DefUse,com.ibm.wala.ipa.callgraph.CGNode,int,.HeapModel).InstanceKey[] -
 getInvariantContents(com.ibm.wala.ssa.SymbolTable,com.ibm.wala.ssa.DefUse,com.ibm.wala.ipa.callgraph.CGNode,int,.HeapModel,boolean).InstanceKey[] o
 isConstantRef(com.ibm.wala.ssa.SymbolTable,int)boolean o
 iteratePointerKeys()java.util.Iterator<.PointerKey> -
 getCaughtExceptionTypes(com.ibm.wala.ssa.SSAGetCaughtExceptionInstruction,com.ibm.wala.ssa.IRView)java.util.Set<com.ibm.wala.classLoader.IClass> s
 getInstanceKeyForPEI(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.ProgramCounter,com.ibm.wala.types.TypeReference).InstanceKey -
 makeSolver().IPointsToSolver o
SSAPropagationCallGraphBuilder.ConstraintVisitor os :com.ibm.wala.ssa.SSAInstruction.Visitor +DefaultInvariantComputer,InvariantComputer
 builder .SSAPropagationCallGraphBuilder of
 node com.ibm.wala.ipa.callgraph.CGNode of
 ir com.ibm.wala.ssa.IRView of
 system .PropagationSystem of
 basicBlock com.ibm.wala.ssa.ISSABasicBlock o
 symbolTable com.ibm.wala.ssa.SymbolTable of
 du com.ibm.wala.ssa.DefUse of
 new(.SSAPropagationCallGraphBuilder,com.ibm.wala.ipa.callgraph.CGNode) -
 getBuilder().SSAPropagationCallGraphBuilder o
 getOptions()com.ibm.wala.ipa.callgraph.AnalysisOptions o
 getAnalysisCache()com.ibm.wala.ipa.callgraph.IAnalysisCacheView o
 getPointerKeyForLocal(int).PointerKey -
 getFilteredPointerKeyForLocal(int,.FilteredPointerKey.TypeFilter).FilteredPointerKey -
 getPointerKeyForReturnValue().PointerKey -
 getPointerKeyForExceptionalReturnValue().PointerKey -
 getPointerKeyForStaticField(com.ibm.wala.classLoader.IField).PointerKey -
 getPointerKeyForInstanceField(.InstanceKey,com.ibm.wala.classLoader.IField).PointerKey -
 getPointerKeyForArrayContents(.InstanceKey).PointerKey -
 getInstanceKeyForAllocation(com.ibm.wala.classLoader.NewSiteReference).InstanceKey -
 getInstanceKeyForMultiNewArray(com.ibm.wala.classLoader.NewSiteReference,int).InstanceKey -
 getInstanceKeyForConstant(<T>).InstanceKey - <T=Object>
 getInstanceKeyForPEI(com.ibm.wala.classLoader.ProgramCounter,com.ibm.wala.types.TypeReference).InstanceKey -
 getInstanceKeyForClassObject(Object,com.ibm.wala.types.TypeReference).InstanceKey -
 getTargetForCall(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.CallSiteReference,com.ibm.wala.classLoader.IClass,.InstanceKey[])com.ibm.wala.ipa.callgraph.CGNode -
 contentsAreInvariant(com.ibm.wala.ssa.SymbolTable,com.ibm.wala.ssa.DefUse,int)boolean o
 contentsAreInvariant(com.ibm.wala.ssa.SymbolTable,com.ibm.wala.ssa.DefUse,int[])boolean o
 getInvariantContents(int).InstanceKey[] o
 getInvariantContents(com.ibm.wala.ssa.SymbolTable,com.ibm.wala.ssa.DefUse,com.ibm.wala.ipa.callgraph.CGNode,int).InstanceKey[] o
 getClassHierarchy()com.ibm.wala.ipa.cha.IClassHierarchy o
 hasNoInterestingUses(int)boolean o
 isRootType(com.ibm.wala.classLoader.IClass)boolean o
 visitArrayLoad(com.ibm.wala.ssa.SSAArrayLoadInstruction)void -
 doVisitArrayLoad(int,int)void o
 doVisitArrayStore(int,int)void -
 visitArrayStore(com.ibm.wala.ssa.SSAArrayStoreInstruction)void -
 visitCheckCast(com.ibm.wala.ssa.SSACheckCastInstruction)void -
 visitReturn(com.ibm.wala.ssa.SSAReturnInstruction)void -
 visitGet(com.ibm.wala.ssa.SSAGetInstruction)void -
 visitGetInternal(int,int,boolean,com.ibm.wala.types.FieldReference)void o
 visitPut(com.ibm.wala.ssa.SSAPutInstruction)void -
 visitPutInternal(int,int,boolean,com.ibm.wala.types.FieldReference)void -
 processPutField(int,int,com.ibm.wala.classLoader.IField)void -
 processPutStatic(int,com.ibm.wala.types.FieldReference,com.ibm.wala.classLoader.IField)void o
 visitInvoke(com.ibm.wala.ssa.SSAInvokeInstruction)void -
 visitInvokeInternal(com.ibm.wala.ssa.SSAAbstractInvokeInstruction,.SSAPropagationCallGraphBuilder.ConstraintVisitor.InvariantComputer)void o
 visitNew(com.ibm.wala.ssa.SSANewInstruction)void -
 visitThrow(com.ibm.wala.ssa.SSAThrowInstruction)void -
 visitGetCaughtException(com.ibm.wala.ssa.SSAGetCaughtExceptionInstruction)void -
 visitPhi(com.ibm.wala.ssa.SSAPhiInstruction)void -
 visitPi(com.ibm.wala.ssa.SSAPiInstruction)void -
 getBasicBlock()com.ibm.wala.ssa.ISSABasicBlock -
 setBasicBlock(com.ibm.wala.ssa.ISSABasicBlock)void -
 visitLoadMetadata(com.ibm.wala.ssa.SSALoadMetadataInstruction)void -
 processClassInitializer(com.ibm.wala.classLoader.IClass)void o
SSAPropagationCallGraphBuilder.ConstraintVisitor.DefaultInvariantComputer - :.SSAPropagationCallGraphBuilder.ConstraintVisitor.InvariantComputer
 new() -
 computeInvariantParameters(com.ibm.wala.ssa.SSAAbstractInvokeInstruction).InstanceKey[][] -
SSAPropagationCallGraphBuilder.ConstraintVisitor.InvariantComputer osai
 computeInvariantParameters(com.ibm.wala.ssa.SSAAbstractInvokeInstruction).InstanceKey[][] a
SSAPropagationCallGraphBuilder.InterestingVisitor os :com.ibm.wala.ssa.SSAInstruction.Visitor
 vn int of
 bingo boolean o
 new(int) -
 visitArrayLoad(com.ibm.wala.ssa.SSAArrayLoadInstruction)void -
 visitArrayStore(com.ibm.wala.ssa.SSAArrayStoreInstruction)void -
 visitCheckCast(com.ibm.wala.ssa.SSACheckCastInstruction)void -
 visitGet(com.ibm.wala.ssa.SSAGetInstruction)void -
 visitGetCaughtException(com.ibm.wala.ssa.SSAGetCaughtExceptionInstruction)void -
 visitInvoke(com.ibm.wala.ssa.SSAInvokeInstruction)void -
 visitPhi(com.ibm.wala.ssa.SSAPhiInstruction)void -
 visitPi(com.ibm.wala.ssa.SSAPiInstruction)void -
 visitPut(com.ibm.wala.ssa.SSAPutInstruction)void -
 visitReturn(com.ibm.wala.ssa.SSAReturnInstruction)void -
 visitThrow(com.ibm.wala.ssa.SSAThrowInstruction)void -
SelectiveCPAContext - :com.ibm.wala.ipa.callgraph.Context
 base com.ibm.wala.ipa.callgraph.Context of
 new(com.ibm.wala.ipa.callgraph.Context,.InstanceKey[]) -
 new(com.ibm.wala.ipa.callgraph.Context,java.util.Map<com.ibm.wala.ipa.callgraph.ContextKey,.InstanceKey>) -
 toString()String -
 get(com.ibm.wala.ipa.callgraph.ContextKey)com.ibm.wala.ipa.callgraph.ContextItem -
 hashCode()int -
 equals(Object)boolean -
SmushedAllocationSiteInNode - :.AbstractTypeInNode
 new(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.IClass) -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
 getCreationSites(com.ibm.wala.ipa.callgraph.CallGraph)java.util.Iterator<com.ibm.wala.util.collections.Pair<com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.NewSiteReference>> -
SmushedAllocationSiteInstanceKeys - :.InstanceKeyFactory
 new(com.ibm.wala.ipa.callgraph.AnalysisOptions,com.ibm.wala.ipa.cha.IClassHierarchy) -
 getInstanceKeyForAllocation(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.NewSiteReference).InstanceKey -
 getInstanceKeyForMultiNewArray(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.NewSiteReference,int).InstanceKey -
 getInstanceKeyForConstant(com.ibm.wala.types.TypeReference,<T>).InstanceKey - <T=Object>
 getInstanceKeyForPEI(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.ProgramCounter,com.ibm.wala.types.TypeReference).InstanceKey -
 getInstanceKeyForMetadataObject(Object,com.ibm.wala.types.TypeReference).InstanceKey -
StandardSolver - :.AbstractPointsToSolver
 new(.PropagationSystem,.PropagationCallGraphBuilder) -
 solve(com.ibm.wala.util.MonitorUtil.IProgressMonitor)void - !IllegalArgumentException,com.ibm.wala.util.CancelException
StaticFieldKey f :.AbstractPointerKey
 new(com.ibm.wala.classLoader.IField) -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
 getField()com.ibm.wala.classLoader.IField -
StringConstantCharArray - :.InstanceKey
 make(.ConstantKey<String>).StringConstantCharArray s
 hashCode()int -
 equals(Object)boolean -
 getConcreteType()com.ibm.wala.classLoader.IClass -
 toString()String -
 getCreationSites(com.ibm.wala.ipa.callgraph.CallGraph)java.util.Iterator<com.ibm.wala.util.collections.Pair<com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.NewSiteReference>> -
TargetMethodContextSelector - :com.ibm.wala.ipa.callgraph.ContextSelector
 new(com.ibm.wala.types.Selector) -
 getCalleeTarget(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.CallSiteReference,com.ibm.wala.classLoader.IMethod,.InstanceKey[])com.ibm.wala.ipa.callgraph.Context -
 getRelevantParameters(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.CallSiteReference)com.ibm.wala.util.intset.IntSet -
UnarySideEffect a :com.ibm.wala.fixpoint.UnaryOperator<.PointsToSetVariable>
 new(.PointsToSetVariable) -
 evaluate(.PointsToSetVariable,.PointsToSetVariable)byte f
 evaluate(.PointsToSetVariable)byte a
 equals(Object)boolean -
 hashCode()int -
 isLoadOperator()boolean oa
 replaceFixedSet(.PointsToSetVariable)void -
ZeroLengthArrayInNode f :.AllocationSiteInNode
 new(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.NewSiteReference,com.ibm.wala.classLoader.IClass) -
 equals(Object)boolean -
 hashCode()int -
package com.ibm.wala.ipa.callgraph.propagation.cfa
CallerContext - :com.ibm.wala.ipa.callgraph.Context
 new(com.ibm.wala.ipa.callgraph.CGNode) -
 get(com.ibm.wala.ipa.callgraph.ContextKey)com.ibm.wala.ipa.callgraph.ContextItem -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
 getCaller()com.ibm.wala.ipa.callgraph.CGNode -
CallerSiteContext - :.CallerContext
 new(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.CallSiteReference) -
 get(com.ibm.wala.ipa.callgraph.ContextKey)com.ibm.wala.ipa.callgraph.ContextItem -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
 getCallSite()com.ibm.wala.classLoader.CallSiteReference -
DefaultPointerKeyFactory - :com.ibm.wala.ipa.callgraph.propagation.PointerKeyFactory
 new() -
 getPointerKeyForLocal(com.ibm.wala.ipa.callgraph.CGNode,int)com.ibm.wala.ipa.callgraph.propagation.PointerKey -
 getFilteredPointerKeyForLocal(com.ibm.wala.ipa.callgraph.CGNode,int,com.ibm.wala.ipa.callgraph.propagation.FilteredPointerKey.TypeFilter)com.ibm.wala.ipa.callgraph.propagation.FilteredPointerKey -
 getPointerKeyForReturnValue(com.ibm.wala.ipa.callgraph.CGNode)com.ibm.wala.ipa.callgraph.propagation.PointerKey -
 getPointerKeyForExceptionalReturnValue(com.ibm.wala.ipa.callgraph.CGNode)com.ibm.wala.ipa.callgraph.propagation.PointerKey -
 getPointerKeyForStaticField(com.ibm.wala.classLoader.IField)com.ibm.wala.ipa.callgraph.propagation.PointerKey -
 getPointerKeyForInstanceField(com.ibm.wala.ipa.callgraph.propagation.InstanceKey,com.ibm.wala.classLoader.IField)com.ibm.wala.ipa.callgraph.propagation.PointerKey -
 getPointerKeyForArrayContents(com.ibm.wala.ipa.callgraph.propagation.InstanceKey)com.ibm.wala.ipa.callgraph.propagation.PointerKey -
ZeroXCFABuilder - :com.ibm.wala.ipa.callgraph.propagation.SSAPropagationCallGraphBuilder
 new(com.ibm.wala.classLoader.Language,com.ibm.wala.ipa.cha.IClassHierarchy,com.ibm.wala.ipa.callgraph.AnalysisOptions,com.ibm.wala.ipa.callgraph.IAnalysisCacheView,com.ibm.wala.ipa.callgraph.ContextSelector,com.ibm.wala.ipa.callgraph.propagation.SSAContextInterpreter,int) -
 makeInstanceKeys(com.ibm.wala.ipa.cha.IClassHierarchy,com.ibm.wala.ipa.callgraph.AnalysisOptions,com.ibm.wala.ipa.callgraph.propagation.SSAContextInterpreter,int).ZeroXInstanceKeys o
 make(com.ibm.wala.ipa.callgraph.AnalysisOptions,com.ibm.wala.ipa.callgraph.IAnalysisCacheView,com.ibm.wala.ipa.cha.IClassHierarchy,ClassLoader,com.ibm.wala.ipa.callgraph.AnalysisScope,String[],byte)com.ibm.wala.ipa.callgraph.propagation.SSAPropagationCallGraphBuilder s !IllegalArgumentException
 make(com.ibm.wala.classLoader.Language,com.ibm.wala.ipa.cha.IClassHierarchy,com.ibm.wala.ipa.callgraph.AnalysisOptions,com.ibm.wala.ipa.callgraph.IAnalysisCacheView,com.ibm.wala.ipa.callgraph.ContextSelector,com.ibm.wala.ipa.callgraph.propagation.SSAContextInterpreter,int).ZeroXCFABuilder s !IllegalArgumentException
ZeroXContainerCFABuilder - :.ZeroXCFABuilder
 new(com.ibm.wala.ipa.cha.IClassHierarchy,com.ibm.wala.ipa.callgraph.AnalysisOptions,com.ibm.wala.ipa.callgraph.IAnalysisCacheView,com.ibm.wala.ipa.callgraph.ContextSelector,com.ibm.wala.ipa.callgraph.propagation.SSAContextInterpreter,int) -
 makeContainerContextSelector(com.ibm.wala.ipa.cha.IClassHierarchy,.ZeroXInstanceKeys)com.ibm.wala.ipa.callgraph.ContextSelector o
ZeroXInstanceKeys - :com.ibm.wala.ipa.callgraph.propagation.InstanceKeyFactory
 JavaLangStringBuffer com.ibm.wala.types.TypeReference sf
 JavaLangStringBuilder com.ibm.wala.types.TypeReference sf
 JavaLangAbstractStringBuilder com.ibm.wala.types.TypeReference sf
 NONE int sf
 ALLOCATIONS int sf
 SMUSH_STRINGS int sf
 SMUSH_THROWABLES int sf
 SMUSH_PRIMITIVE_HOLDERS int sf
 SMUSH_MANY int sf
 CONSTANT_SPECIFIC int sf
 smushMap java.util.Map<com.ibm.wala.ipa.callgraph.CGNode,java.util.Set<com.ibm.wala.classLoader.IClass>> of
 new(com.ibm.wala.ipa.callgraph.AnalysisOptions,com.ibm.wala.ipa.cha.IClassHierarchy,com.ibm.wala.ipa.callgraph.propagation.rta.RTAContextInterpreter,int) -
 smushThrowables()boolean -
 disambiguateConstants()boolean -
 getInstanceKeyForAllocation(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.NewSiteReference)com.ibm.wala.ipa.callgraph.propagation.InstanceKey -
 getInstanceKeyForMultiNewArray(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.NewSiteReference,int)com.ibm.wala.ipa.callgraph.propagation.InstanceKey -
 getInstanceKeyForConstant(com.ibm.wala.types.TypeReference,<T>)com.ibm.wala.ipa.callgraph.propagation.InstanceKey - <T=Object>
 getInstanceKeyForPEI(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.ProgramCounter,com.ibm.wala.types.TypeReference)com.ibm.wala.ipa.callgraph.propagation.InstanceKey -
 getInstanceKeyForMetadataObject(Object,com.ibm.wala.types.TypeReference)com.ibm.wala.ipa.callgraph.propagation.InstanceKey -
 isInteresting(com.ibm.wala.classLoader.IClass)boolean -
 isStringish(com.ibm.wala.classLoader.IClass)boolean s
 isThrowable(com.ibm.wala.classLoader.IClass)boolean s
 isStackTraceElement(com.ibm.wala.classLoader.IClass)boolean s
 getClassHierarchy()com.ibm.wala.ipa.cha.IClassHierarchy o
 getClassBasedInstanceKeys()com.ibm.wala.ipa.callgraph.propagation.ClassBasedInstanceKeys -
nCFABuilder - :com.ibm.wala.ipa.callgraph.propagation.SSAPropagationCallGraphBuilder
 new(int,com.ibm.wala.classLoader.IMethod,com.ibm.wala.ipa.callgraph.AnalysisOptions,com.ibm.wala.ipa.callgraph.IAnalysisCacheView,com.ibm.wala.ipa.callgraph.ContextSelector,com.ibm.wala.ipa.callgraph.propagation.SSAContextInterpreter) -
nObjBuilder - :.ZeroXCFABuilder
 new(int,com.ibm.wala.ipa.cha.IClassHierarchy,com.ibm.wala.ipa.callgraph.AnalysisOptions,com.ibm.wala.ipa.callgraph.IAnalysisCacheView,com.ibm.wala.ipa.callgraph.ContextSelector,com.ibm.wala.ipa.callgraph.propagation.SSAContextInterpreter,int) -
package com.ibm.wala.ipa.callgraph.propagation.rta
AbstractRTABuilder a :com.ibm.wala.ipa.callgraph.propagation.PropagationCallGraphBuilder
 DEBUG_LEVEL int osf
 DEBUG boolean osf
 clone2Assign boolean of
 clinitProcessed java.util.Set<com.ibm.wala.classLoader.IClass> of
 allocatedClasses java.util.HashSet<com.ibm.wala.classLoader.IClass> of
 new(com.ibm.wala.ipa.cha.IClassHierarchy,com.ibm.wala.ipa.callgraph.AnalysisOptions,com.ibm.wala.ipa.callgraph.IAnalysisCacheView,com.ibm.wala.ipa.callgraph.ContextSelector,com.ibm.wala.ipa.callgraph.propagation.SSAContextInterpreter) o
 getRTAContextInterpreter().RTAContextInterpreter o
 addConstraintsFromNode(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.util.MonitorUtil.IProgressMonitor)boolean o
 processClassInitializer(com.ibm.wala.classLoader.IClass)void o
 visitInvoke(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.CallSiteReference)void -
 makeDispatchOperator(com.ibm.wala.classLoader.CallSiteReference,com.ibm.wala.ipa.callgraph.CGNode)com.ibm.wala.fixpoint.UnaryOperator<com.ibm.wala.ipa.callgraph.propagation.PointsToSetVariable> oa
 getKeyForSite(com.ibm.wala.classLoader.CallSiteReference)com.ibm.wala.ipa.callgraph.propagation.PointerKey oa
 visitNew(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.NewSiteReference)void -
 updateSetsForNewClass(com.ibm.wala.classLoader.IClass,com.ibm.wala.ipa.callgraph.propagation.InstanceKey,com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.NewSiteReference)void oa
 customInit()void o
 getAllocatedTypes()java.util.Set<com.ibm.wala.classLoader.IClass> -
 makeSolver()com.ibm.wala.ipa.callgraph.propagation.IPointsToSolver o
 makeContextSelector(com.ibm.wala.ipa.callgraph.ContextSelector)com.ibm.wala.ipa.callgraph.ContextSelector o
 makeContextInterpreter(com.ibm.wala.ipa.callgraph.propagation.SSAContextInterpreter)com.ibm.wala.ipa.callgraph.propagation.SSAContextInterpreter o
 unconditionallyAddConstraintsFromNode(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.util.MonitorUtil.IProgressMonitor)boolean o
 createEmptyCallGraph(com.ibm.wala.classLoader.IMethod,com.ibm.wala.ipa.callgraph.AnalysisOptions)com.ibm.wala.ipa.callgraph.impl.ExplicitCallGraph o
 makeSystem(com.ibm.wala.ipa.callgraph.AnalysisOptions)com.ibm.wala.ipa.callgraph.propagation.PropagationSystem o
 getPointerAnalysis()com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<com.ibm.wala.ipa.callgraph.propagation.InstanceKey> -
BasicRTABuilder - :.AbstractRTABuilder
 new(com.ibm.wala.ipa.cha.IClassHierarchy,com.ibm.wala.ipa.callgraph.AnalysisOptions,com.ibm.wala.ipa.callgraph.IAnalysisCacheView,com.ibm.wala.ipa.callgraph.ContextSelector,com.ibm.wala.ipa.callgraph.propagation.SSAContextInterpreter) -
 updateSetsForNewClass(com.ibm.wala.classLoader.IClass,com.ibm.wala.ipa.callgraph.propagation.InstanceKey,com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.NewSiteReference)void o
 getKeyForSite(com.ibm.wala.classLoader.CallSiteReference)com.ibm.wala.ipa.callgraph.propagation.PointerKey o
 getKeyForSelector(com.ibm.wala.types.Selector).RTASelectorKey o
 makeDispatchOperator(com.ibm.wala.classLoader.CallSiteReference,com.ibm.wala.ipa.callgraph.CGNode)com.ibm.wala.fixpoint.UnaryOperator<com.ibm.wala.ipa.callgraph.propagation.PointsToSetVariable> o
CallSite f :com.ibm.wala.util.collections.Pair<com.ibm.wala.classLoader.CallSiteReference,com.ibm.wala.ipa.callgraph.CGNode>
 new(com.ibm.wala.classLoader.CallSiteReference,com.ibm.wala.ipa.callgraph.CGNode) -
 getNode()com.ibm.wala.ipa.callgraph.CGNode -
 getSite()com.ibm.wala.classLoader.CallSiteReference -
 getSelector()com.ibm.wala.types.Selector -
ContextInsensitiveRTAInterpreter a :com.ibm.wala.ipa.callgraph.cha.ContextInsensitiveCHAContextInterpreter,.RTAContextInterpreter,com.ibm.wala.ipa.callgraph.propagation.SSAContextInterpreter
 new(com.ibm.wala.ipa.callgraph.IAnalysisCacheView) -
 getAnalysisCache()com.ibm.wala.ipa.callgraph.IAnalysisCacheView -
 iterateNewSites(com.ibm.wala.ipa.callgraph.CGNode)java.util.Iterator<com.ibm.wala.classLoader.NewSiteReference> -
 iterateFieldsRead(com.ibm.wala.ipa.callgraph.CGNode)java.util.Iterator<com.ibm.wala.types.FieldReference> -
 iterateFieldsWritten(com.ibm.wala.ipa.callgraph.CGNode)java.util.Iterator<com.ibm.wala.types.FieldReference> -
 recordFactoryType(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.IClass)boolean -
DefaultRTAInterpreter - :.RTAContextInterpreter
 new(com.ibm.wala.ipa.callgraph.AnalysisOptions,com.ibm.wala.ipa.callgraph.IAnalysisCacheView) -
 iterateNewSites(com.ibm.wala.ipa.callgraph.CGNode)java.util.Iterator<com.ibm.wala.classLoader.NewSiteReference> -
 iterateCallSites(com.ibm.wala.ipa.callgraph.CGNode)java.util.Iterator<com.ibm.wala.classLoader.CallSiteReference> -
 iterateFieldsRead(com.ibm.wala.ipa.callgraph.CGNode)java.util.Iterator<com.ibm.wala.types.FieldReference> -
 iterateFieldsWritten(com.ibm.wala.ipa.callgraph.CGNode)java.util.Iterator<com.ibm.wala.types.FieldReference> -
 understands(com.ibm.wala.ipa.callgraph.CGNode)boolean -
 recordFactoryType(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.IClass)boolean -
DelegatingExplicitCallGraph - :com.ibm.wala.ipa.callgraph.impl.ExplicitCallGraph +DelegatingCGNode
 new(com.ibm.wala.classLoader.IMethod,com.ibm.wala.ipa.callgraph.AnalysisOptions,com.ibm.wala.ipa.callgraph.IAnalysisCacheView) -
 makeNode(com.ibm.wala.classLoader.IMethod,com.ibm.wala.ipa.callgraph.Context)com.ibm.wala.ipa.callgraph.impl.ExplicitCallGraph.ExplicitNode o
 makeEdgeManger()com.ibm.wala.ipa.callgraph.impl.ExplicitCallGraph.ExplicitEdgeManager o
DelegatingExplicitCallGraph.DelegatingCGNode - :com.ibm.wala.ipa.callgraph.impl.ExplicitCallGraph.ExplicitNode
 new(com.ibm.wala.classLoader.IMethod,com.ibm.wala.ipa.callgraph.Context) o
 getAllTargetNumbers()com.ibm.wala.util.intset.MutableSharedBitVectorIntSet -
 getPossibleTargets(com.ibm.wala.classLoader.CallSiteReference)java.util.Set<com.ibm.wala.ipa.callgraph.CGNode> -
 getPossibleTargetNumbers(com.ibm.wala.classLoader.CallSiteReference)com.ibm.wala.util.intset.IntSet -
 getNumberOfTargets(com.ibm.wala.classLoader.CallSiteReference)int -
 delegate(com.ibm.wala.classLoader.CallSiteReference,com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.CallSiteReference)void -
DelegatingRTAContextInterpreter - :.RTAContextInterpreter
 new(.RTAContextInterpreter,.RTAContextInterpreter) -
 understands(com.ibm.wala.ipa.callgraph.CGNode)boolean -
 iterateNewSites(com.ibm.wala.ipa.callgraph.CGNode)java.util.Iterator<com.ibm.wala.classLoader.NewSiteReference> -
 iterateCallSites(com.ibm.wala.ipa.callgraph.CGNode)java.util.Iterator<com.ibm.wala.classLoader.CallSiteReference> -
 iterateFieldsRead(com.ibm.wala.ipa.callgraph.CGNode)java.util.Iterator<com.ibm.wala.types.FieldReference> -
 iterateFieldsWritten(com.ibm.wala.ipa.callgraph.CGNode)java.util.Iterator<com.ibm.wala.types.FieldReference> -
 recordFactoryType(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.IClass)boolean -
 toString()String -
RTAContextInterpreter ai :com.ibm.wala.ipa.callgraph.cha.CHAContextInterpreter
 iterateNewSites(com.ibm.wala.ipa.callgraph.CGNode)java.util.Iterator<com.ibm.wala.classLoader.NewSiteReference> a
 iterateFieldsRead(com.ibm.wala.ipa.callgraph.CGNode)java.util.Iterator<com.ibm.wala.types.FieldReference> a
 iterateFieldsWritten(com.ibm.wala.ipa.callgraph.CGNode)java.util.Iterator<com.ibm.wala.types.FieldReference> a
 recordFactoryType(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.IClass)boolean a
RTASelectorKey - :com.ibm.wala.ipa.callgraph.propagation.PointerKey
 hashCode()int -
 equals(Object)boolean -
 toString()String -
 getTypeFilter()com.ibm.wala.classLoader.IClass - !com.ibm.wala.util.debug.UnimplementedError
TypeBasedHeapModel - :com.ibm.wala.ipa.callgraph.propagation.HeapModel
 new(com.ibm.wala.ipa.callgraph.AnalysisOptions,java.util.Collection<com.ibm.wala.classLoader.IClass>,com.ibm.wala.ipa.callgraph.CallGraph) -
 iteratePointerKeys()java.util.Iterator<com.ibm.wala.ipa.callgraph.propagation.PointerKey> -
 getClassHierarchy()com.ibm.wala.ipa.cha.IClassHierarchy -
 getInstanceKeyForAllocation(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.NewSiteReference)com.ibm.wala.ipa.callgraph.propagation.InstanceKey - !com.ibm.wala.util.debug.UnimplementedError
 getInstanceKeyForMultiNewArray(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.NewSiteReference,int)com.ibm.wala.ipa.callgraph.propagation.InstanceKey - !com.ibm.wala.util.debug.UnimplementedError
 getInstanceKeyForConstant(com.ibm.wala.types.TypeReference,Object)com.ibm.wala.ipa.callgraph.propagation.InstanceKey -
 getStringConstantForInstanceKey()String - !com.ibm.wala.util.debug.UnimplementedError
 getInstanceKeyForPEI(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.ProgramCounter,com.ibm.wala.types.TypeReference)com.ibm.wala.ipa.callgraph.propagation.InstanceKey - !com.ibm.wala.util.debug.UnimplementedError
 getInstanceKeyForMetadataObject(Object,com.ibm.wala.types.TypeReference)com.ibm.wala.ipa.callgraph.propagation.InstanceKey - !com.ibm.wala.util.debug.UnimplementedError
 getPointerKeyForLocal(com.ibm.wala.ipa.callgraph.CGNode,int)com.ibm.wala.ipa.callgraph.propagation.FilteredPointerKey -
 getFilteredPointerKeyForLocal(com.ibm.wala.ipa.callgraph.CGNode,int,com.ibm.wala.ipa.callgraph.propagation.FilteredPointerKey.TypeFilter)com.ibm.wala.ipa.callgraph.propagation.FilteredPointerKey - !com.ibm.wala.util.debug.UnimplementedError
 getPointerKeyForReturnValue(com.ibm.wala.ipa.callgraph.CGNode)com.ibm.wala.ipa.callgraph.propagation.PointerKey -
 getPointerKeyForExceptionalReturnValue(com.ibm.wala.ipa.callgraph.CGNode)com.ibm.wala.ipa.callgraph.propagation.PointerKey -
 getPointerKeyForStaticField(com.ibm.wala.classLoader.IField)com.ibm.wala.ipa.callgraph.propagation.PointerKey -
 getPointerKeyForInstanceField(com.ibm.wala.ipa.callgraph.propagation.InstanceKey,com.ibm.wala.classLoader.IField)com.ibm.wala.ipa.callgraph.propagation.PointerKey -
 getPointerKeyForArrayContents(com.ibm.wala.ipa.callgraph.propagation.InstanceKey)com.ibm.wala.ipa.callgraph.propagation.PointerKey -
 getIKeyFactory()com.ibm.wala.ipa.callgraph.propagation.ClassBasedInstanceKeys o
TypeBasedPointerAnalysis - :com.ibm.wala.ipa.callgraph.propagation.AbstractPointerAnalysis
 make(com.ibm.wala.ipa.callgraph.AnalysisOptions,java.util.Collection<com.ibm.wala.classLoader.IClass>,com.ibm.wala.ipa.callgraph.CallGraph).TypeBasedPointerAnalysis s !AssertionError
 getPointsToSet(com.ibm.wala.ipa.callgraph.propagation.PointerKey)com.ibm.wala.util.intset.OrdinalSet<com.ibm.wala.ipa.callgraph.propagation.InstanceKey> - !IllegalArgumentException
 getHeapModel()com.ibm.wala.ipa.callgraph.propagation.HeapModel -
 getPointerKeys()java.util.Collection<com.ibm.wala.ipa.callgraph.propagation.PointerKey> -
 isFiltered(com.ibm.wala.ipa.callgraph.propagation.PointerKey)boolean -
 getClassHierarchy()com.ibm.wala.ipa.cha.IClassHierarchy -
package com.ibm.wala.ipa.cfg
AbstractInterproceduralCFG a <T=com.ibm.wala.ssa.ISSABasicBlock> :com.ibm.wala.util.graph.NumberedGraph<.BasicBlockInContext<<T>>>
 callGraphUpdated()void -
 getCFG(com.ibm.wala.ipa.callgraph.CGNode)com.ibm.wala.cfg.ControlFlowGraph<com.ibm.wala.ssa.SSAInstruction,<T>> a
 new(com.ibm.wala.ipa.callgraph.CallGraph) -
 new(com.ibm.wala.ipa.callgraph.CallGraph,java.util.function.Predicate<com.ibm.wala.ipa.callgraph.CGNode>) -
 addEdgesToNonEntryBlock(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.cfg.ControlFlowGraph<?,<T>>,com.ibm.wala.ssa.SSAInstruction[],<T>)void o
 getLastInstructionForBlock(<T>,com.ibm.wala.ssa.SSAInstruction[])com.ibm.wala.ssa.SSAInstruction o
 getCFG(.BasicBlockInContext<<T>>)com.ibm.wala.cfg.ControlFlowGraph<com.ibm.wala.ssa.SSAInstruction,<T>> - !IllegalArgumentException
 getCGNode(.BasicBlockInContext<<T>>)com.ibm.wala.ipa.callgraph.CGNode - !IllegalArgumentException
 removeNodeAndEdges(.BasicBlockInContext<<T>>)void - !UnsupportedOperationException
 iterator()java.util.Iterator<.BasicBlockInContext<<T>>> -
 stream()java.util.stream.Stream<.BasicBlockInContext<<T>>> -
 getNumberOfNodes()int -
 addNode(.BasicBlockInContext<<T>>)void - !UnsupportedOperationException
 removeNode(.BasicBlockInContext<<T>>)void - !UnsupportedOperationException
 getPredNodes(.BasicBlockInContext<<T>>)java.util.Iterator<.BasicBlockInContext<<T>>> -
 getPredNodeCount(.BasicBlockInContext<<T>>)int -
 getSuccNodes(.BasicBlockInContext<<T>>)java.util.Iterator<.BasicBlockInContext<<T>>> -
 getSuccNodeCount(.BasicBlockInContext<<T>>)int -
 addEdge(.BasicBlockInContext<<T>>,.BasicBlockInContext<<T>>)void - !UnsupportedOperationException
 removeEdge(.BasicBlockInContext<<T>>,.BasicBlockInContext<<T>>)void - !UnsupportedOperationException
 removeAllIncidentEdges(.BasicBlockInContext<<T>>)void - !UnsupportedOperationException
 toString()String -
 containsNode(.BasicBlockInContext<<T>>)boolean -
 hasCall(.BasicBlockInContext<<T>>)boolean -
 hasCall(.BasicBlockInContext<<T>>,com.ibm.wala.cfg.ControlFlowGraph<com.ibm.wala.ssa.SSAInstruction,<T>>)boolean o
 getCallTargets(.BasicBlockInContext<<T>>)java.util.Set<com.ibm.wala.ipa.callgraph.CGNode> -
 getCallSiteForCallBlock(com.ibm.wala.cfg.IBasicBlock<com.ibm.wala.ssa.SSAInstruction>,com.ibm.wala.cfg.ControlFlowGraph<com.ibm.wala.ssa.SSAInstruction,<T>>)com.ibm.wala.classLoader.CallSiteReference o
 removeIncomingEdges(.BasicBlockInContext<<T>>)void - !UnsupportedOperationException
 removeOutgoingEdges(.BasicBlockInContext<<T>>)void - !UnsupportedOperationException
 hasEdge(.BasicBlockInContext<<T>>,.BasicBlockInContext<<T>>)boolean -
 getNumber(.BasicBlockInContext<<T>>)int -
 getNode(int).BasicBlockInContext<<T>> - !com.ibm.wala.util.debug.UnimplementedError
 getMaxNumber()int -
 iterateNodes(com.ibm.wala.util.intset.IntSet)java.util.Iterator<.BasicBlockInContext<<T>>> - !com.ibm.wala.util.debug.UnimplementedError
 getSuccNodeNumbers(.BasicBlockInContext<<T>>)com.ibm.wala.util.intset.IntSet -
 getPredNodeNumbers(.BasicBlockInContext<<T>>)com.ibm.wala.util.intset.IntSet -
 getEntry(com.ibm.wala.ipa.callgraph.CGNode).BasicBlockInContext<<T>> -
 getExit(com.ibm.wala.ipa.callgraph.CGNode).BasicBlockInContext<<T>> -
 getReturnSites(.BasicBlockInContext<<T>>)java.util.Iterator<.BasicBlockInContext<<T>>> -
 getCallSites(.BasicBlockInContext<<T>>,com.ibm.wala.ipa.callgraph.CGNode)java.util.Iterator<.BasicBlockInContext<<T>>> -
 isReturn(.BasicBlockInContext<<T>>)boolean - !IllegalArgumentException
 getCallGraph()com.ibm.wala.ipa.callgraph.CallGraph -
BasicBlockInContext f <T=com.ibm.wala.ssa.ISSABasicBlock> :com.ibm.wala.util.graph.impl.NodeWithNumber,com.ibm.wala.ssa.ISSABasicBlock
 new(com.ibm.wala.ipa.callgraph.CGNode,<T>) -
 getFirstInstructionIndex()int -
 getLastInstructionIndex()int -
 iterator()java.util.Iterator<com.ibm.wala.ssa.SSAInstruction> -
 getMethod()com.ibm.wala.classLoader.IMethod -
 getNumber()int -
 isCatchBlock()boolean -
 isEntryBlock()boolean -
 isExitBlock()boolean -
 hashCode()int -
 equals(Object)boolean -
 getDelegate()<T> -
 getNode()com.ibm.wala.ipa.callgraph.CGNode -
 toString()String -
 getCaughtExceptionTypes()java.util.Iterator<com.ibm.wala.types.TypeReference> -
 getLastInstruction()com.ibm.wala.ssa.SSAInstruction -
 iteratePhis()java.util.Iterator<com.ibm.wala.ssa.SSAPhiInstruction> -
 iteratePis()java.util.Iterator<com.ibm.wala.ssa.SSAPiInstruction> -
EdgeFilter ai <T=com.ibm.wala.cfg.IBasicBlock<?>>
 hasNormalEdge(<T>,<T>)boolean a
 hasExceptionalEdge(<T>,<T>)boolean a
ExplodedInterproceduralCFG - :.AbstractInterproceduralCFG<com.ibm.wala.ssa.analysis.IExplodedBasicBlock>
 make(com.ibm.wala.ipa.callgraph.CallGraph).ExplodedInterproceduralCFG s
 new(com.ibm.wala.ipa.callgraph.CallGraph) o
 new(com.ibm.wala.ipa.callgraph.CallGraph,java.util.function.Predicate<com.ibm.wala.ipa.callgraph.CGNode>) -
 getCFG(com.ibm.wala.ipa.callgraph.CGNode)com.ibm.wala.cfg.ControlFlowGraph<com.ibm.wala.ssa.SSAInstruction,com.ibm.wala.ssa.analysis.IExplodedBasicBlock> - !IllegalArgumentException
package com.ibm.wala.ipa.cfg.exceptionpruning.interprocedural
InterproceduralExceptionFilter ai <Instruction=Object>
 getFilter(com.ibm.wala.ipa.callgraph.CGNode)com.ibm.wala.ipa.cfg.exceptionpruning.ExceptionFilter<<Instruction>> a
package com.ibm.wala.ipa.cha
CancelCHAConstructionException f :.ClassHierarchyException
 new() -
ClassHierarchy - :.IClassHierarchy +MissingSuperClassHandling
 clearCaches()void -
 addClass(com.ibm.wala.classLoader.IClass)boolean -
 getPossibleTargets(com.ibm.wala.types.MethodReference)java.util.Set<com.ibm.wala.classLoader.IMethod> -
 getPossibleTargets(com.ibm.wala.classLoader.IClass,com.ibm.wala.types.MethodReference)java.util.Set<com.ibm.wala.classLoader.IMethod> -
 resolveMethod(com.ibm.wala.types.MethodReference)com.ibm.wala.classLoader.IMethod -
 resolveField(com.ibm.wala.types.FieldReference)com.ibm.wala.classLoader.IField -
 resolveField(com.ibm.wala.classLoader.IClass,com.ibm.wala.types.FieldReference)com.ibm.wala.classLoader.IField -
 resolveMethod(com.ibm.wala.classLoader.IClass,com.ibm.wala.types.Selector)com.ibm.wala.classLoader.IMethod -
 toString()String -
 getFactory()com.ibm.wala.classLoader.ClassLoaderFactory -
 getLeastCommonSuperclass(com.ibm.wala.classLoader.IClass,com.ibm.wala.classLoader.IClass)com.ibm.wala.classLoader.IClass -
 getLeastCommonSuperclass(com.ibm.wala.types.TypeReference,com.ibm.wala.types.TypeReference)com.ibm.wala.types.TypeReference -
 lookupClass(com.ibm.wala.types.TypeReference)com.ibm.wala.classLoader.IClass -
 isSubclassOf(com.ibm.wala.classLoader.IClass,com.ibm.wala.classLoader.IClass)boolean -
 implementsInterface(com.ibm.wala.classLoader.IClass,com.ibm.wala.classLoader.IClass)boolean -
 computeSubClasses(com.ibm.wala.types.TypeReference)java.util.Collection<com.ibm.wala.classLoader.IClass> -
 getJavaLangErrorTypes()java.util.Collection<com.ibm.wala.types.TypeReference> -
 getJavaLangRuntimeExceptionTypes()java.util.Collection<com.ibm.wala.types.TypeReference> -
 isInterface(com.ibm.wala.types.TypeReference)boolean -
 getImplementors(com.ibm.wala.types.TypeReference)java.util.Set<com.ibm.wala.classLoader.IClass> -
 iterator()java.util.Iterator<com.ibm.wala.classLoader.IClass> -
 getNumberOfClasses()int -
 getLoaders()com.ibm.wala.classLoader.IClassLoader[] -
 getLoader(com.ibm.wala.types.ClassLoaderReference)com.ibm.wala.classLoader.IClassLoader -
 getScope()com.ibm.wala.ipa.callgraph.AnalysisScope -
 getNumberOfImmediateSubclasses(com.ibm.wala.classLoader.IClass)int -
 getImmediateSubclasses(com.ibm.wala.classLoader.IClass)java.util.Collection<com.ibm.wala.classLoader.IClass> -
 getRootClass()com.ibm.wala.classLoader.IClass -
 isRootClass(com.ibm.wala.classLoader.IClass)boolean - !IllegalArgumentException
 getNumber(com.ibm.wala.classLoader.IClass)int -
 isAssignableFrom(com.ibm.wala.classLoader.IClass,com.ibm.wala.classLoader.IClass)boolean -
 getUnresolvedClasses()java.util.Set<com.ibm.wala.types.TypeReference> f
 getSuperClassHandling().ClassHierarchy.MissingSuperClassHandling -
ClassHierarchy.MissingSuperClassHandling sfe :Enum<.ClassHierarchy.MissingSuperClassHandling>
 NONE .ClassHierarchy.MissingSuperClassHandling sf
 ROOT .ClassHierarchy.MissingSuperClassHandling sf
 PHANTOM .ClassHierarchy.MissingSuperClassHandling sf
 values().ClassHierarchy.MissingSuperClassHandling[] s
 valueOf(String).ClassHierarchy.MissingSuperClassHandling s
ClassHierarchyException - :com.ibm.wala.util.WalaException
 new(String) -
 new(String,Throwable) -
ClassHierarchyFactory -
 new() -
 make(com.ibm.wala.ipa.callgraph.AnalysisScope).ClassHierarchy s !.ClassHierarchyException
 makeWithPhantom(com.ibm.wala.ipa.callgraph.AnalysisScope).ClassHierarchy s !.ClassHierarchyException
 makeWithRoot(com.ibm.wala.ipa.callgraph.AnalysisScope).ClassHierarchy s !.ClassHierarchyException
 make(com.ibm.wala.ipa.callgraph.AnalysisScope,com.ibm.wala.util.MonitorUtil.IProgressMonitor).ClassHierarchy s !.ClassHierarchyException
 make(com.ibm.wala.ipa.callgraph.AnalysisScope,com.ibm.wala.classLoader.ClassLoaderFactory).ClassHierarchy s !.ClassHierarchyException
 makeWithPhantom(com.ibm.wala.ipa.callgraph.AnalysisScope,com.ibm.wala.classLoader.ClassLoaderFactory).ClassHierarchy s !.ClassHierarchyException
 makeWithRoot(com.ibm.wala.ipa.callgraph.AnalysisScope,com.ibm.wala.classLoader.ClassLoaderFactory).ClassHierarchy s !.ClassHierarchyException
 make(com.ibm.wala.ipa.callgraph.AnalysisScope,com.ibm.wala.classLoader.ClassLoaderFactory,com.ibm.wala.util.MonitorUtil.IProgressMonitor).ClassHierarchy s !.ClassHierarchyException
 make(com.ibm.wala.ipa.callgraph.AnalysisScope,com.ibm.wala.classLoader.ClassLoaderFactory,java.util.Set<com.ibm.wala.classLoader.Language>).ClassHierarchy s !.ClassHierarchyException
 make(com.ibm.wala.ipa.callgraph.AnalysisScope,com.ibm.wala.classLoader.ClassLoaderFactory,com.ibm.wala.classLoader.Language).ClassHierarchy s !.ClassHierarchyException
 make(com.ibm.wala.ipa.callgraph.AnalysisScope,com.ibm.wala.classLoader.ClassLoaderFactory,com.ibm.wala.classLoader.Language,com.ibm.wala.util.MonitorUtil.IProgressMonitor).ClassHierarchy s !.ClassHierarchyException
ClassHierarchyStats -
 new() -
 printStats(.IClassHierarchy)void s !IllegalArgumentException
ClassHierarchyUtil -
 new() -
 getRootOfInheritanceTree(com.ibm.wala.classLoader.IMethod)com.ibm.wala.classLoader.IMethod s
 getOverriden(com.ibm.wala.classLoader.IMethod)com.ibm.wala.classLoader.IMethod s
ClassHierarchyWarning - :com.ibm.wala.core.util.warnings.Warning
 getMsg()String -
 create(String).ClassHierarchyWarning s
IClassHierarchy ai :Iterable<com.ibm.wala.classLoader.IClass>
 getFactory()com.ibm.wala.classLoader.ClassLoaderFactory a
 getScope()com.ibm.wala.ipa.callgraph.AnalysisScope a
 getLoaders()com.ibm.wala.classLoader.IClassLoader[] a
 getLoader(com.ibm.wala.types.ClassLoaderReference)com.ibm.wala.classLoader.IClassLoader a
 addClass(com.ibm.wala.classLoader.IClass)boolean a
 getNumberOfClasses()int a
 isRootClass(com.ibm.wala.classLoader.IClass)boolean a
 getRootClass()com.ibm.wala.classLoader.IClass a
 getNumber(com.ibm.wala.classLoader.IClass)int a
 getUnresolvedClasses()java.util.Set<com.ibm.wala.types.TypeReference> a
 getPossibleTargets(com.ibm.wala.types.MethodReference)java.util.Set<com.ibm.wala.classLoader.IMethod> a
 getPossibleTargets(com.ibm.wala.classLoader.IClass,com.ibm.wala.types.MethodReference)java.util.Set<com.ibm.wala.classLoader.IMethod> a
 resolveMethod(com.ibm.wala.types.MethodReference)com.ibm.wala.classLoader.IMethod a
 resolveField(com.ibm.wala.types.FieldReference)com.ibm.wala.classLoader.IField a
 resolveField(com.ibm.wala.classLoader.IClass,com.ibm.wala.types.FieldReference)com.ibm.wala.classLoader.IField a
 resolveMethod(com.ibm.wala.classLoader.IClass,com.ibm.wala.types.Selector)com.ibm.wala.classLoader.IMethod a
 lookupClass(com.ibm.wala.types.TypeReference)com.ibm.wala.classLoader.IClass a
 isInterface(com.ibm.wala.types.TypeReference)boolean a
 getLeastCommonSuperclass(com.ibm.wala.classLoader.IClass,com.ibm.wala.classLoader.IClass)com.ibm.wala.classLoader.IClass a
 getLeastCommonSuperclass(com.ibm.wala.types.TypeReference,com.ibm.wala.types.TypeReference)com.ibm.wala.types.TypeReference a
 isSubclassOf(com.ibm.wala.classLoader.IClass,com.ibm.wala.classLoader.IClass)boolean a
 implementsInterface(com.ibm.wala.classLoader.IClass,com.ibm.wala.classLoader.IClass)boolean a
 computeSubClasses(com.ibm.wala.types.TypeReference)java.util.Collection<com.ibm.wala.classLoader.IClass> a
 getJavaLangErrorTypes()java.util.Collection<com.ibm.wala.types.TypeReference> a
 getJavaLangRuntimeExceptionTypes()java.util.Collection<com.ibm.wala.types.TypeReference> a
 getImplementors(com.ibm.wala.types.TypeReference)java.util.Set<com.ibm.wala.classLoader.IClass> a
 getNumberOfImmediateSubclasses(com.ibm.wala.classLoader.IClass)int a
 getImmediateSubclasses(com.ibm.wala.classLoader.IClass)java.util.Collection<com.ibm.wala.classLoader.IClass> a
 isAssignableFrom(com.ibm.wala.classLoader.IClass,com.ibm.wala.classLoader.IClass)boolean a
 clearCaches()void a
IClassHierarchyDweller ai
 getClassHierarchy().IClassHierarchy a
SeqClassHierarchyFactory -
 new() -
 make(com.ibm.wala.ipa.callgraph.AnalysisScope).ClassHierarchy s !.ClassHierarchyException
 make(com.ibm.wala.ipa.callgraph.AnalysisScope,com.ibm.wala.util.MonitorUtil.IProgressMonitor).ClassHierarchy s !.ClassHierarchyException
 make(com.ibm.wala.ipa.callgraph.AnalysisScope,com.ibm.wala.classLoader.ClassLoaderFactory).ClassHierarchy s !.ClassHierarchyException
 make(com.ibm.wala.ipa.callgraph.AnalysisScope,com.ibm.wala.classLoader.ClassLoaderFactory,com.ibm.wala.util.MonitorUtil.IProgressMonitor).ClassHierarchy s !.ClassHierarchyException
 make(com.ibm.wala.ipa.callgraph.AnalysisScope,com.ibm.wala.classLoader.ClassLoaderFactory,java.util.Set<com.ibm.wala.classLoader.Language>).ClassHierarchy s !.ClassHierarchyException
 make(com.ibm.wala.ipa.callgraph.AnalysisScope,com.ibm.wala.classLoader.ClassLoaderFactory,com.ibm.wala.classLoader.Language).ClassHierarchy s !.ClassHierarchyException
 make(com.ibm.wala.ipa.callgraph.AnalysisScope,com.ibm.wala.classLoader.ClassLoaderFactory,com.ibm.wala.classLoader.Language,com.ibm.wala.util.MonitorUtil.IProgressMonitor).ClassHierarchy s !.ClassHierarchyException
package com.ibm.wala.ipa.modref
DelegatingExtendedHeapModel - :.ExtendedHeapModel
 new(com.ibm.wala.ipa.callgraph.propagation.HeapModel) -
 getClassHierarchy()com.ibm.wala.ipa.cha.IClassHierarchy -
 getFilteredPointerKeyForLocal(com.ibm.wala.ipa.callgraph.CGNode,int,com.ibm.wala.ipa.callgraph.propagation.FilteredPointerKey.TypeFilter)com.ibm.wala.ipa.callgraph.propagation.FilteredPointerKey -
 getInstanceKeyForAllocation(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.NewSiteReference)com.ibm.wala.ipa.callgraph.propagation.InstanceKey -
 getInstanceKeyForMetadataObject(Object,com.ibm.wala.types.TypeReference)com.ibm.wala.ipa.callgraph.propagation.InstanceKey -
 getInstanceKeyForConstant(com.ibm.wala.types.TypeReference,<T>)com.ibm.wala.ipa.callgraph.propagation.InstanceKey - <T=Object>
 getInstanceKeyForMultiNewArray(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.NewSiteReference,int)com.ibm.wala.ipa.callgraph.propagation.InstanceKey -
 getInstanceKeyForPEI(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.classLoader.ProgramCounter,com.ibm.wala.types.TypeReference)com.ibm.wala.ipa.callgraph.propagation.InstanceKey -
 getPointerKeyForArrayContents(com.ibm.wala.ipa.callgraph.propagation.InstanceKey)com.ibm.wala.ipa.callgraph.propagation.PointerKey -
 getPointerKeyForExceptionalReturnValue(com.ibm.wala.ipa.callgraph.CGNode)com.ibm.wala.ipa.callgraph.propagation.PointerKey -
 getPointerKeyForInstanceField(com.ibm.wala.ipa.callgraph.propagation.InstanceKey,com.ibm.wala.classLoader.IField)com.ibm.wala.ipa.callgraph.propagation.PointerKey -
 getPointerKeyForLocal(com.ibm.wala.ipa.callgraph.CGNode,int)com.ibm.wala.ipa.callgraph.propagation.PointerKey -
 getPointerKeyForReturnValue(com.ibm.wala.ipa.callgraph.CGNode)com.ibm.wala.ipa.callgraph.propagation.PointerKey -
 getPointerKeyForStaticField(com.ibm.wala.classLoader.IField)com.ibm.wala.ipa.callgraph.propagation.PointerKey -
 iteratePointerKeys()java.util.Iterator<com.ibm.wala.ipa.callgraph.propagation.PointerKey> -
 getPointerKeyForArrayLength(com.ibm.wala.ipa.callgraph.propagation.InstanceKey)com.ibm.wala.ipa.callgraph.propagation.PointerKey -
ExtendedHeapModel ai :com.ibm.wala.ipa.callgraph.propagation.HeapModel
 getPointerKeyForArrayLength(com.ibm.wala.ipa.callgraph.propagation.InstanceKey)com.ibm.wala.ipa.callgraph.propagation.PointerKey a
ModRef - <T=com.ibm.wala.ipa.callgraph.propagation.InstanceKey> +ModVisitor,RefVisitor
 make().ModRef<<U>> s <U=com.ibm.wala.ipa.callgraph.propagation.InstanceKey>
 new() -
 computeMod(com.ibm.wala.ipa.callgraph.CallGraph,com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<<T>>,com.ibm.wala.ipa.slicer.HeapExclusions)java.util.Map<com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.util.intset.OrdinalSet<com.ibm.wala.ipa.callgraph.propagation.PointerKey>> -
 computeRef(com.ibm.wala.ipa.callgraph.CallGraph,com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<<T>>,com.ibm.wala.ipa.slicer.HeapExclusions)java.util.Map<com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.util.intset.OrdinalSet<com.ibm.wala.ipa.callgraph.propagation.PointerKey>> -
 computeMod(com.ibm.wala.ipa.callgraph.CallGraph,com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<<T>>)java.util.Map<com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.util.intset.OrdinalSet<com.ibm.wala.ipa.callgraph.propagation.PointerKey>> -
 computeRef(com.ibm.wala.ipa.callgraph.CallGraph,com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<<T>>)java.util.Map<com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.util.intset.OrdinalSet<com.ibm.wala.ipa.callgraph.propagation.PointerKey>> -
 makeHeapModel(com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<<T>>).ExtendedHeapModel -
 makeModVisitor(com.ibm.wala.ipa.callgraph.CGNode,java.util.Collection<com.ibm.wala.ipa.callgraph.propagation.PointerKey>,com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<<T>>,.ExtendedHeapModel).ModRef.ModVisitor<<T>,?> o
 makeModVisitor(com.ibm.wala.ipa.callgraph.CGNode,java.util.Collection<com.ibm.wala.ipa.callgraph.propagation.PointerKey>,com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<<T>>,.ExtendedHeapModel,boolean).ModRef.ModVisitor<<T>,?> o
 getMod(com.ibm.wala.ipa.callgraph.CGNode,.ExtendedHeapModel,com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<<T>>,com.ibm.wala.ssa.SSAInstruction,com.ibm.wala.ipa.slicer.HeapExclusions)java.util.Set<com.ibm.wala.ipa.callgraph.propagation.PointerKey> -
 getMod(com.ibm.wala.ipa.callgraph.CGNode,.ExtendedHeapModel,com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<<T>>,com.ibm.wala.ssa.SSAInstruction,com.ibm.wala.ipa.slicer.HeapExclusions,boolean)java.util.Set<com.ibm.wala.ipa.callgraph.propagation.PointerKey> -
 makeRefVisitor(com.ibm.wala.ipa.callgraph.CGNode,java.util.Collection<com.ibm.wala.ipa.callgraph.propagation.PointerKey>,com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<<T>>,.ExtendedHeapModel).ModRef.RefVisitor<<T>,.ExtendedHeapModel> o
 getRef(com.ibm.wala.ipa.callgraph.CGNode,.ExtendedHeapModel,com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<<T>>,com.ibm.wala.ssa.SSAInstruction,com.ibm.wala.ipa.slicer.HeapExclusions)java.util.Set<com.ibm.wala.ipa.callgraph.propagation.PointerKey> -
ModRef.ModVisitor s <T=com.ibm.wala.ipa.callgraph.propagation.InstanceKey,H=.ExtendedHeapModel> :com.ibm.wala.ssa.SSAInstruction.Visitor
 n com.ibm.wala.ipa.callgraph.CGNode of
 result java.util.Collection<com.ibm.wala.ipa.callgraph.propagation.PointerKey> of
 h <H> of
 pa com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<<T>> of
 new(com.ibm.wala.ipa.callgraph.CGNode,java.util.Collection<com.ibm.wala.ipa.callgraph.propagation.PointerKey>,<H>,com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<<T>>,boolean) -
 visitNew(com.ibm.wala.ssa.SSANewInstruction)void -
 visitArrayStore(com.ibm.wala.ssa.SSAArrayStoreInstruction)void -
 visitPut(com.ibm.wala.ssa.SSAPutInstruction)void -
ModRef.RefVisitor s <T=com.ibm.wala.ipa.callgraph.propagation.InstanceKey,H=.ExtendedHeapModel> :com.ibm.wala.ssa.SSAInstruction.Visitor
 n com.ibm.wala.ipa.callgraph.CGNode of
 result java.util.Collection<com.ibm.wala.ipa.callgraph.propagation.PointerKey> of
 pa com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<<T>> of
 h <H> of
 new(com.ibm.wala.ipa.callgraph.CGNode,java.util.Collection<com.ibm.wala.ipa.callgraph.propagation.PointerKey>,com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<<T>>,<H>) -
 visitArrayLength(com.ibm.wala.ssa.SSAArrayLengthInstruction)void -
 visitArrayLoad(com.ibm.wala.ssa.SSAArrayLoadInstruction)void -
 visitGet(com.ibm.wala.ssa.SSAGetInstruction)void -
package com.ibm.wala.ipa.slicer
Dependency fe :Enum<.Dependency>
 CONTROL_DEP .Dependency sf
 DATA_DEP .Dependency sf
 HEAP_DATA_DEP .Dependency sf
 values().Dependency[] s
 valueOf(String).Dependency s
ExceptionalReturnCallee - :.Statement
 new(com.ibm.wala.ipa.callgraph.CGNode) -
 getKind().Statement.Kind -
ExceptionalReturnCaller - :.StatementWithInstructionIndex,.ValueNumberCarrier
 new(com.ibm.wala.ipa.callgraph.CGNode,int) -
 getValueNumber()int -
 getInstruction()com.ibm.wala.ssa.SSAAbstractInvokeInstruction -
 getKind().Statement.Kind -
GetCaughtExceptionStatement - :.Statement
 new(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.ssa.SSAGetCaughtExceptionInstruction) -
 getKind().Statement.Kind -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
 getInstruction()com.ibm.wala.ssa.SSAGetCaughtExceptionInstruction -
HeapExclusions -
 new(com.ibm.wala.util.config.StringFilter) -
 filter(java.util.Collection<com.ibm.wala.ipa.callgraph.propagation.PointerKey>)java.util.Set<com.ibm.wala.ipa.callgraph.propagation.PointerKey> -
 excludes(com.ibm.wala.ipa.callgraph.propagation.PointerKey)boolean -
 getType(com.ibm.wala.ipa.callgraph.propagation.PointerKey)com.ibm.wala.types.TypeReference s
HeapReachingDefs - <T=com.ibm.wala.ipa.callgraph.propagation.InstanceKey>
 new(com.ibm.wala.ipa.modref.ModRef<<T>>,com.ibm.wala.ipa.modref.ExtendedHeapModel) -
 computeReachingDefs(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.ssa.IR,com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<<T>>,java.util.Map<com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.util.intset.OrdinalSet<com.ibm.wala.ipa.callgraph.propagation.PointerKey>>,java.util.Collection<.Statement>,.HeapExclusions,com.ibm.wala.ipa.callgraph.CallGraph)java.util.Map<.Statement,com.ibm.wala.util.intset.OrdinalSet<.Statement>> -
HeapStatement a :.Statement +HeapParamCallee,HeapParamCaller,HeapReturnCallee,HeapReturnCaller
 new(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.ipa.callgraph.propagation.PointerKey) -
 getLocation()com.ibm.wala.ipa.callgraph.propagation.PointerKey -
HeapStatement.HeapParamCallee sf :.HeapStatement
 new(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.ipa.callgraph.propagation.PointerKey) -
 getKind().Statement.Kind -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
HeapStatement.HeapParamCaller sf :.HeapStatement
 new(com.ibm.wala.ipa.callgraph.CGNode,int,com.ibm.wala.ipa.callgraph.propagation.PointerKey) -
 getKind().Statement.Kind -
 getCallIndex()int -
 getCall()com.ibm.wala.ssa.SSAAbstractInvokeInstruction -
 toString()String -
 hashCode()int -
 equals(Object)boolean -
HeapStatement.HeapReturnCallee sf :.HeapStatement
 new(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.ipa.callgraph.propagation.PointerKey) -
 getKind().Statement.Kind -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
HeapStatement.HeapReturnCaller sf :.HeapStatement
 new(com.ibm.wala.ipa.callgraph.CGNode,int,com.ibm.wala.ipa.callgraph.propagation.PointerKey) -
 getKind().Statement.Kind -
 getCallIndex()int -
 getCall()com.ibm.wala.ssa.SSAAbstractInvokeInstruction -
 toString()String -
 hashCode()int -
 equals(Object)boolean -
ISDG ai :com.ibm.wala.util.graph.NumberedGraph<.Statement>,com.ibm.wala.ipa.cha.IClassHierarchyDweller
 getCOptions().Slicer.ControlDependenceOptions a
 getPDG(com.ibm.wala.ipa.callgraph.CGNode).PDG<com.ibm.wala.ipa.callgraph.propagation.InstanceKey> a
 iterateLazyNodes()java.util.Iterator<.Statement> a
MethodEntryStatement - :.Statement
 new(com.ibm.wala.ipa.callgraph.CGNode) -
 equals(Object)boolean -
 getKind().Statement.Kind -
 hashCode()int -
 toString()String -
MethodExitStatement - :.Statement
 new(com.ibm.wala.ipa.callgraph.CGNode) -
 equals(Object)boolean -
 getKind().Statement.Kind -
 hashCode()int -
 toString()String -
NormalReturnCallee - :.Statement
 new(com.ibm.wala.ipa.callgraph.CGNode) -
 getKind().Statement.Kind -
NormalReturnCaller - :.StatementWithInstructionIndex,.ValueNumberCarrier
 new(com.ibm.wala.ipa.callgraph.CGNode,int) -
 getValueNumber()int -
 getInstruction()com.ibm.wala.ssa.SSAAbstractInvokeInstruction -
 getKind().Statement.Kind -
NormalStatement - :.StatementWithInstructionIndex
 new(com.ibm.wala.ipa.callgraph.CGNode,int) -
 getKind().Statement.Kind -
 toString()String -
PDG - <T=com.ibm.wala.ipa.callgraph.propagation.InstanceKey> :com.ibm.wala.util.graph.labeled.NumberedLabeledGraph<.Statement,.Dependency>
 new(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<<T>>,java.util.Map<com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.util.intset.OrdinalSet<com.ibm.wala.ipa.callgraph.propagation.PointerKey>>,java.util.Map<com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.util.intset.OrdinalSet<com.ibm.wala.ipa.callgraph.propagation.PointerKey>>,.Slicer.DataDependenceOptions,.Slicer.ControlDependenceOptions,.HeapExclusions,com.ibm.wala.ipa.callgraph.CallGraph,com.ibm.wala.ipa.modref.ModRef<<T>>) -
 new(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<<T>>,java.util.Map<com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.util.intset.OrdinalSet<com.ibm.wala.ipa.callgraph.propagation.PointerKey>>,java.util.Map<com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.util.intset.OrdinalSet<com.ibm.wala.ipa.callgraph.propagation.PointerKey>>,.Slicer.DataDependenceOptions,.Slicer.ControlDependenceOptions,.HeapExclusions,com.ibm.wala.ipa.callgraph.CallGraph,com.ibm.wala.ipa.modref.ModRef<<T>>,boolean) -
 getCallerParamStatements(com.ibm.wala.ssa.SSAAbstractInvokeInstruction)java.util.Set<.Statement> - !IllegalArgumentException
 getCallStatements(com.ibm.wala.ssa.SSAAbstractInvokeInstruction)java.util.Set<.Statement> - !IllegalArgumentException
 getCallerReturnStatements(com.ibm.wala.ssa.SSAAbstractInvokeInstruction)java.util.Set<.Statement> - !IllegalArgumentException
 ssaInstruction2Statement(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.ssa.SSAInstruction,java.util.Map<com.ibm.wala.ssa.SSAInstruction,Integer>,com.ibm.wala.ssa.IR).Statement s
 computeInstructionIndices(com.ibm.wala.ssa.IR)java.util.Map<com.ibm.wala.ssa.SSAInstruction,Integer> s
 toString()String -
 getParamCalleeStatements().Statement[] -
 getReturnStatements().Statement[] -
 getCallGraphNode()com.ibm.wala.ipa.callgraph.CGNode -
 equals(Object)boolean -
 hashCode()int -
 getPredNodeCount(.Statement)int - !com.ibm.wala.util.debug.UnimplementedError
 getPredNodes(.Statement)java.util.Iterator<.Statement> -
 getSuccNodeCount(.Statement)int - !com.ibm.wala.util.debug.UnimplementedError
 getSuccNodes(.Statement)java.util.Iterator<.Statement> -
 hasEdge(.Statement,.Statement)boolean - !com.ibm.wala.util.debug.UnimplementedError
 removeNodeAndEdges(.Statement)void - !UnsupportedOperationException
 addNode(.Statement)void -
 containsNode(.Statement)boolean -
 getNumberOfNodes()int -
 iterator()java.util.Iterator<.Statement> -
 stream()java.util.stream.Stream<.Statement> -
 removeNode(.Statement)void -
 addEdge(.Statement,.Statement)void -
 removeAllIncidentEdges(.Statement)void - !UnsupportedOperationException
 removeEdge(.Statement,.Statement)void - !UnsupportedOperationException
 removeIncomingEdges(.Statement)void - !UnsupportedOperationException
 removeOutgoingEdges(.Statement)void - !UnsupportedOperationException
 getMaxNumber()int -
 getNode(int).Statement -
 getNumber(.Statement)int -
 iterateNodes(com.ibm.wala.util.intset.IntSet)java.util.Iterator<.Statement> -
 getPredNodeNumbers(.Statement)com.ibm.wala.util.intset.IntSet -
 getSuccNodeNumbers(.Statement)com.ibm.wala.util.intset.IntSet -
 getPredNodeNumbers(.Statement,.Dependency)com.ibm.wala.util.intset.IntSet - !IllegalArgumentException
 getSuccNodeNumbers(.Statement,.Dependency)com.ibm.wala.util.intset.IntSet - !IllegalArgumentException
 getDefaultLabel().Dependency -
 getPredNodes(.Statement,.Dependency)java.util.Iterator<.Statement> -
 getPredLabels(.Statement)java.util.Iterator<.Dependency> -
 getPredNodeCount(.Statement,.Dependency)int -
 getSuccNodes(.Statement,.Dependency)java.util.Iterator<.Statement> -
 getSuccLabels(.Statement)java.util.Iterator<.Dependency> -
 getSuccNodeCount(.Statement,.Dependency)int -
 addEdge(.Statement,.Statement,.Dependency)void -
 removeEdge(.Statement,.Statement,.Dependency)void - !UnsupportedOperationException
 hasEdge(.Statement,.Statement,.Dependency)boolean -
 getEdgeLabels(.Statement,.Statement)java.util.Set<.Dependency> -
ParamCallee - :.Statement,.ValueNumberCarrier
 valueNumber int of
 new(com.ibm.wala.ipa.callgraph.CGNode,int) -
 getKind().Statement.Kind -
 getValueNumber()int -
 toString()String -
 hashCode()int -
 equals(Object)boolean -
ParamCaller - :.StatementWithInstructionIndex,.ValueNumberCarrier
 valueNumber int of
 new(com.ibm.wala.ipa.callgraph.CGNode,int,int) -
 getKind().Statement.Kind -
 getInstruction()com.ibm.wala.ssa.SSAAbstractInvokeInstruction -
 toString()String -
 getValueNumber()int -
 hashCode()int -
 equals(Object)boolean -
PhiStatement - :.Statement
 new(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.ssa.SSAPhiInstruction) -
 getKind().Statement.Kind -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
 getPhi()com.ibm.wala.ssa.SSAPhiInstruction -
PiStatement - :.Statement
 new(com.ibm.wala.ipa.callgraph.CGNode,com.ibm.wala.ssa.SSAPiInstruction) -
 getKind().Statement.Kind -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
 getPi()com.ibm.wala.ssa.SSAPiInstruction -
ReachabilityFunctions - <T=Object> :com.ibm.wala.dataflow.IFDS.IFlowFunctionMap<<T>>
 FLOW_REACHES com.ibm.wala.dataflow.IFDS.VectorGenFlowFunction sf
 KILL_FLOW com.ibm.wala.dataflow.IFDS.IUnaryFlowFunction sf
 createReachabilityFunctions().ReachabilityFunctions<<T>> s <T=Object>
 getCallNoneToReturnFlowFunction(<T>,<T>)com.ibm.wala.dataflow.IFDS.IUnaryFlowFunction -
 getCallToReturnFlowFunction(<T>,<T>)com.ibm.wala.dataflow.IFDS.IUnaryFlowFunction -
 getNormalFlowFunction(<T>,<T>)com.ibm.wala.dataflow.IFDS.IUnaryFlowFunction -
 getReturnFlowFunction(<T>,<T>,<T>)com.ibm.wala.dataflow.IFDS.IFlowFunction -
 getReturnFlowFunction(<T>,<T>)com.ibm.wala.dataflow.IFDS.IFlowFunction -
 getCallFlowFunction(<T>,<T>,<T>)com.ibm.wala.dataflow.IFDS.IUnaryFlowFunction -
SDG - <T=com.ibm.wala.ipa.callgraph.propagation.InstanceKey> :com.ibm.wala.util.graph.AbstractNumberedGraph<.Statement>,.ISDG
 new(com.ibm.wala.ipa.callgraph.CallGraph,com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<<T>>,.Slicer.DataDependenceOptions,.Slicer.ControlDependenceOptions) -
 new(com.ibm.wala.ipa.callgraph.CallGraph,com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<<T>>,com.ibm.wala.ipa.modref.ModRef<<T>>,.Slicer.DataDependenceOptions,.Slicer.ControlDependenceOptions) -
 new(com.ibm.wala.ipa.callgraph.CallGraph,com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<<T>>,com.ibm.wala.ipa.modref.ModRef<<T>>,.Slicer.DataDependenceOptions,.Slicer.ControlDependenceOptions,.HeapExclusions) - !IllegalArgumentException
 toString()String -
 iterateLazyNodes()java.util.Iterator<.Statement> -
 getEdgeManager()com.ibm.wala.util.graph.NumberedEdgeManager<.Statement> o
 getNodeManager()com.ibm.wala.util.graph.NumberedNodeManager<.Statement> -
 getPDG(com.ibm.wala.ipa.callgraph.CGNode).PDG<<T>> -
 getCOptions().Slicer.ControlDependenceOptions -
 getDOptions().Slicer.DataDependenceOptions -
 getCallGraph()com.ibm.wala.ipa.callgraph.CallGraph -
 getClassHierarchy()com.ibm.wala.ipa.cha.IClassHierarchy -
 getPointerAnalysis()com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<<T>> -
 getEdgeLabels(.Statement,.Statement)java.util.Set<.Dependency> -
SliceFunctions - :com.ibm.wala.dataflow.IFDS.IPartiallyBalancedFlowFunctions<.Statement>
 new() -
 getCallFlowFunction(.Statement,.Statement,.Statement)com.ibm.wala.dataflow.IFDS.IUnaryFlowFunction -
 getCallNoneToReturnFlowFunction(.Statement,.Statement)com.ibm.wala.dataflow.IFDS.IUnaryFlowFunction -
 getCallToReturnFlowFunction(.Statement,.Statement)com.ibm.wala.dataflow.IFDS.IUnaryFlowFunction -
 getNormalFlowFunction(.Statement,.Statement)com.ibm.wala.dataflow.IFDS.IUnaryFlowFunction -
 getReturnFlowFunction(.Statement,.Statement,.Statement)com.ibm.wala.dataflow.IFDS.IFlowFunction -
 getReturnFlowFunction(.Statement,.Statement)com.ibm.wala.dataflow.IFDS.IFlowFunction -
 getUnbalancedReturnFlowFunction(.Statement,.Statement)com.ibm.wala.dataflow.IFDS.IFlowFunction -
Slicer - +ControlDependenceOptions,DataDependenceOptions,SliceProblem
 DEBUG boolean sf
 VERBOSE boolean sf
 new() -
 computeBackwardSlice(.Statement,com.ibm.wala.ipa.callgraph.CallGraph,com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<<U>>,.Slicer.DataDependenceOptions,.Slicer.ControlDependenceOptions)java.util.Collection<.Statement> s <U=com.ibm.wala.ipa.callgraph.propagation.InstanceKey> !IllegalArgumentException,com.ibm.wala.util.CancelException
 computeForwardSlice(.Statement,com.ibm.wala.ipa.callgraph.CallGraph,com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<<U>>,.Slicer.DataDependenceOptions,.Slicer.ControlDependenceOptions)java.util.Collection<.Statement> s <U=com.ibm.wala.ipa.callgraph.propagation.InstanceKey> !IllegalArgumentException,com.ibm.wala.util.CancelException
 computeBackwardSlice(.SDG<?>,.Statement)java.util.Collection<.Statement> s !IllegalArgumentException,com.ibm.wala.util.CancelException
 computeForwardSlice(.SDG<?>,.Statement)java.util.Collection<.Statement> s !IllegalArgumentException,com.ibm.wala.util.CancelException
 computeBackwardSlice(.SDG<?>,java.util.Collection<.Statement>)java.util.Collection<.Statement> s !IllegalArgumentException,com.ibm.wala.util.CancelException
 computeSlice(.SDG<?>,java.util.Collection<.Statement>,boolean)java.util.Collection<.Statement> os !com.ibm.wala.util.CancelException
 slice(.SDG<?>,java.util.Collection<.Statement>,boolean)java.util.Collection<.Statement> - !com.ibm.wala.util.CancelException
 slice(.SDG<?>,java.util.Collection<.Statement>,boolean,com.ibm.wala.util.MonitorUtil.IProgressMonitor)java.util.Collection<.Statement> - !com.ibm.wala.util.CancelException
 makeSliceProblem(java.util.Collection<.Statement>,.ISDG,boolean).Slicer.SliceProblem o
 computeBackwardSlice(.Statement,com.ibm.wala.ipa.callgraph.CallGraph,com.ibm.wala.ipa.callgraph.propagation.PointerAnalysis<com.ibm.wala.ipa.callgraph.propagation.InstanceKey>)java.util.Collection<.Statement> s !IllegalArgumentException,com.ibm.wala.util.CancelException
Slicer.ControlDependenceOptions sfe :Enum<.Slicer.ControlDependenceOptions>
 FULL .Slicer.ControlDependenceOptions sf
 NONE .Slicer.ControlDependenceOptions sf
 NO_EXCEPTIONAL_EDGES .Slicer.ControlDependenceOptions sf
 NO_INTERPROC_EDGES .Slicer.ControlDependenceOptions sf
 NO_INTERPROC_NO_EXCEPTION .Slicer.ControlDependenceOptions sf
 values().Slicer.ControlDependenceOptions[] s
 valueOf(String).Slicer.ControlDependenceOptions s
 getName()String f
 isIgnoreExceptions()boolean f
 isIgnoreInterproc()boolean f
Slicer.DataDependenceOptions sfe :Enum<.Slicer.DataDependenceOptions>
 FULL .Slicer.DataDependenceOptions sf
 NO_BASE_PTRS .Slicer.DataDependenceOptions sf
 NO_BASE_NO_HEAP .Slicer.DataDependenceOptions sf
 NO_BASE_NO_EXCEPTIONS .Slicer.DataDependenceOptions sf
 NO_BASE_NO_HEAP_NO_EXCEPTIONS .Slicer.DataDependenceOptions sf
 NO_HEAP .Slicer.DataDependenceOptions sf
 NO_HEAP_NO_EXCEPTIONS .Slicer.DataDependenceOptions sf
 NO_EXCEPTIONS .Slicer.DataDependenceOptions sf
 NONE .Slicer.DataDependenceOptions sf
 REFLECTION .Slicer.DataDependenceOptions sf
 values().Slicer.DataDependenceOptions[] s
 valueOf(String).Slicer.DataDependenceOptions s
 isIgnoreBasePtrs()boolean f
 isIgnoreHeap()boolean f
 isIgnoreExceptions()boolean f
 isTerminateAtCast()boolean f
 getName()String f
Slicer.SliceProblem s :com.ibm.wala.dataflow.IFDS.PartiallyBalancedTabulationProblem<.Statement,.PDG<?>,Object>
 new(java.util.Collection<.Statement>,.ISDG,boolean) -
 getDomain()com.ibm.wala.dataflow.IFDS.TabulationDomain<Object,.Statement> -
 getFunctionMap()com.ibm.wala.dataflow.IFDS.IPartiallyBalancedFlowFunctions<.Statement> -
 getMergeFunction()com.ibm.wala.dataflow.IFDS.IMergeFunction -
 getSupergraph()com.ibm.wala.dataflow.IFDS.ISupergraph<.Statement,.PDG<?>> -
 initialSeeds()java.util.Collection<com.ibm.wala.dataflow.IFDS.PathEdge<.Statement>> -
 getFakeEntry(.Statement).Statement -
SlicerUtil -
 findCallTo(com.ibm.wala.ipa.callgraph.CGNode,String).Statement s
 findFirstAllocation(com.ibm.wala.ipa.callgraph.CGNode).Statement s
 dumpSlice(java.util.Collection<.Statement>)void s
 dumpSlice(java.util.Collection<.Statement>,java.io.PrintWriter)void s
 dumpSliceToFile(java.util.Collection<.Statement>,String)void s !java.io.FileNotFoundException
 countAllocations(java.util.Collection<.Statement>,boolean)int s
 countThrows(java.util.Collection<.Statement>,boolean)int s
 countAloads(java.util.Collection<.Statement>)int s
 countNormals(java.util.Collection<.Statement>)int s
 countApplicationNormals(java.util.Collection<.Statement>)int s
 countConditionals(java.util.Collection<.Statement>)int s
 countInvokes(java.util.Collection<.Statement>)int s
 countPutfields(java.util.Collection<.Statement>)int s
 countReturns(java.util.Collection<.Statement>)int s
 countGetfields(java.util.Collection<.Statement>,boolean)int s
 countPutstatics(java.util.Collection<.Statement>)int s
 countGetstatics(java.util.Collection<.Statement>)int s
Statement a +Kind
 new(com.ibm.wala.ipa.callgraph.CGNode) -
 getKind().Statement.Kind a
 getNode()com.ibm.wala.ipa.callgraph.CGNode -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
Statement.Kind sfe :Enum<.Statement.Kind>
 NORMAL .Statement.Kind sf
 PHI .Statement.Kind sf
 PI .Statement.Kind sf
 CATCH .Statement.Kind sf
 PARAM_CALLER .Statement.Kind sf
 PARAM_CALLEE .Statement.Kind sf
 NORMAL_RET_CALLER .Statement.Kind sf
 NORMAL_RET_CALLEE .Statement.Kind sf
 EXC_RET_CALLER .Statement.Kind sf
 EXC_RET_CALLEE .Statement.Kind sf
 HEAP_PARAM_CALLER .Statement.Kind sf
 HEAP_PARAM_CALLEE .Statement.Kind sf
 HEAP_RET_CALLER .Statement.Kind sf
 HEAP_RET_CALLEE .Statement.Kind sf
 METHOD_ENTRY .Statement.Kind sf
 METHOD_EXIT .Statement.Kind sf
 values().Statement.Kind[] s
 valueOf(String).Statement.Kind s
StatementWithInstructionIndex a :.Statement
 new(com.ibm.wala.ipa.callgraph.CGNode,int) o
 getInstructionIndex()int -
 getInstruction()com.ibm.wala.ssa.SSAInstruction -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
ValueNumberCarrier ai
 getValueNumber()int a
package com.ibm.wala.ssa
DefUse -
 allInstructions java.util.ArrayList<.SSAInstruction> of
 new(.IR) -
 getMaxValueNumber()int o
 initAllInstructions()void o
 getDef(.SSAInstruction,int)int o
 getUse(.SSAInstruction,int)int o
 getNumberOfDefs(.SSAInstruction)int o
 getNumberOfUses(.SSAInstruction)int o
 getDef(int).SSAInstruction -
 getUses(int)java.util.Iterator<.SSAInstruction> -
 getNumberOfUses(int)int -
 isUnused(int)boolean -
IR a :.IRView +SSA2LocalMap
 getLocalMap().IR.SSA2LocalMap oa
 getIndirectionData().SSAIndirectionData<<T>> oa <T=.SSAIndirectionData.Name>
 new(com.ibm.wala.classLoader.IMethod,.SSAInstruction[],.SymbolTable,.SSACFG,.SSAOptions) o
 setupLocationMap()void o
 instructionPosition(int)String oa
 toString()String -
 getInstructions().SSAInstruction[] -
 getSymbolTable().SymbolTable -
 getControlFlowGraph().SSACFG -
 getBlocks()java.util.Iterator<.ISSABasicBlock> -
 iteratePhis()java.util.Iterator<.SSAInstruction> -
 iteratePis()java.util.Iterator<.SSAInstruction> -
 getParameterValueNumbers()int[] -
 getParameter(int)int -
 getParameterType(int)com.ibm.wala.types.TypeReference -
 getNumberOfParameters()int -
 getMethod()com.ibm.wala.classLoader.IMethod -
 iterateCatchInstructions()java.util.Iterator<.SSAInstruction> -
 visitNormalInstructions(.SSAInstruction.IVisitor)void -
 visitAllInstructions(.SSAInstruction.IVisitor)void -
 iterateNormalInstructions()java.util.Iterator<.SSAInstruction> -
 iterateAllInstructions()java.util.Iterator<.SSAInstruction> -
 getExitBlock().SSACFG.BasicBlock -
 getCalls(com.ibm.wala.classLoader.CallSiteReference).SSAAbstractInvokeInstruction[] -
 getCallInstructionIndices(com.ibm.wala.classLoader.CallSiteReference)com.ibm.wala.util.intset.IntSet -
 getNew(com.ibm.wala.classLoader.NewSiteReference).SSANewInstruction -
 getNewInstructionIndex(com.ibm.wala.classLoader.NewSiteReference)int -
 getPEI(com.ibm.wala.classLoader.ProgramCounter).SSAInstruction -
 iterateNewSites()java.util.Iterator<com.ibm.wala.classLoader.NewSiteReference> -
 iterateCallSites()java.util.Iterator<com.ibm.wala.classLoader.CallSiteReference> -
 getBasicBlocksForCall(com.ibm.wala.classLoader.CallSiteReference).ISSABasicBlock[] -
 getBasicBlockForInstruction(.SSAInstruction).ISSABasicBlock -
 isEmptyIR()boolean -
 getLocalNames(int,int)String[] -
 getBasicBlockForCatch(.SSAGetCaughtExceptionInstruction).ISSABasicBlock -
 getOptions().SSAOptions -
IRView ai
 getSymbolTable().SymbolTable a
 getControlFlowGraph()com.ibm.wala.cfg.ControlFlowGraph<.SSAInstruction,.ISSABasicBlock> a
 getBasicBlocksForCall(com.ibm.wala.classLoader.CallSiteReference).ISSABasicBlock[] a
 getInstructions().SSAInstruction[] a
 getPEI(com.ibm.wala.classLoader.ProgramCounter).SSAInstruction a
 getMethod()com.ibm.wala.classLoader.IMethod a
 getExitBlock().ISSABasicBlock a
 iterateNewSites()java.util.Iterator<com.ibm.wala.classLoader.NewSiteReference> a
 iterateCallSites()java.util.Iterator<com.ibm.wala.classLoader.CallSiteReference> a
 getBlocks()java.util.Iterator<.ISSABasicBlock> a
 getLocalNames(int,int)String[] a
ISSABasicBlock ai :com.ibm.wala.cfg.IBasicBlock<.SSAInstruction>
 isCatchBlock()boolean a
 isExitBlock()boolean a
 isEntryBlock()boolean a
 iteratePhis()java.util.Iterator<.SSAPhiInstruction> a
 iteratePis()java.util.Iterator<.SSAPiInstruction> a
 getLastInstruction().SSAInstruction a
 getCaughtExceptionTypes()java.util.Iterator<com.ibm.wala.types.TypeReference> a
IVisitorWithAddresses ai :.SSAInstruction.IVisitor
 visitAddressOf(.SSAAddressOfInstruction)void a
 visitLoadIndirect(.SSALoadIndirectInstruction)void a
 visitStoreIndirect(.SSAStoreIndirectInstruction)void a
SSAAbstractBinaryInstruction a :.SSAInstruction
 result int of
 val1 int of
 val2 int of
 new(int,int,int,int) -
 hasDef()boolean -
 getDef()int -
 getDef(int)int -
 getNumberOfDefs()int -
 getNumberOfUses()int -
 getUse(int)int -
 hashCode()int -
SSAAbstractInvokeInstruction a :.SSAInstruction
 exception int of
 site com.ibm.wala.classLoader.CallSiteReference of
 new(int,int,com.ibm.wala.classLoader.CallSiteReference) o
 getCallSite()com.ibm.wala.classLoader.CallSiteReference -
 isStatic()boolean -
 isDispatch()boolean -
 isSpecial()boolean -
 getReceiver()int -
 getProgramCounter()int -
 getNumberOfDefs()int -
 getDef(int)int -
 getException()int -
 hasDef()boolean -
 getDef()int -
 getNumberOfPositionalParameters()int a
 getNumberOfReturnValues()int a
 getReturnValue(int)int a
 getDeclaredResultType()com.ibm.wala.types.TypeReference -
 getDeclaredTarget()com.ibm.wala.types.MethodReference -
 getInvocationCode()com.ibm.wala.shrike.shrikeBT.IInvokeInstruction.IDispatch -
 isPEI()boolean -
 isFallThrough()boolean -
 toString(.SymbolTable)String -
SSAAbstractThrowInstruction a :.SSAInstruction
 new(int,int) -
 toString(.SymbolTable)String -
 getNumberOfUses()int -
 getUse(int)int -
 hashCode()int -
 isPEI()boolean -
 isFallThrough()boolean -
 getException()int -
SSAAbstractUnaryInstruction a :.SSAInstruction
 result int of
 val int of
 new(int,int,int) o
 hasDef()boolean -
 getDef()int -
 getDef(int)int -
 getNumberOfDefs()int -
 getNumberOfUses()int -
 getUse(int)int -
 hashCode()int -
 isFallThrough()boolean -
SSAAddressOfInstruction - :.SSAInstruction
 new(int,int,int,com.ibm.wala.types.TypeReference) -
 new(int,int,int,int,com.ibm.wala.types.TypeReference) -
 new(int,int,int,com.ibm.wala.types.FieldReference,com.ibm.wala.types.TypeReference) -
 getType()com.ibm.wala.types.TypeReference -
 copyForSSA(.SSAInstructionFactory,int[],int[]).SSAInstruction -
 hashCode()int -
 isFallThrough()boolean -
 toString(.SymbolTable)String -
 visit(.SSAInstruction.IVisitor)void -
 getNumberOfDefs()int -
 getDef(int)int -
 getDef()int -
 getNumberOfUses()int -
 getUse(int)int -
SSAArrayLengthInstruction a :.SSAInstruction
 new(int,int,int) o
 copyForSSA(.SSAInstructionFactory,int[],int[]).SSAInstruction - !IllegalArgumentException
 toString(.SymbolTable)String -
 visit(.SSAInstruction.IVisitor)void - !NullPointerException
 getDef()int -
 hasDef()boolean -
 getDef(int)int -
 getNumberOfDefs()int -
 getArrayRef()int -
 getNumberOfUses()int -
 getUse(int)int -
 hashCode()int -
 isPEI()boolean -
 isFallThrough()boolean -
SSAArrayLoadInstruction a :.SSAArrayReferenceInstruction
 new(int,int,int,int,com.ibm.wala.types.TypeReference) o
 copyForSSA(.SSAInstructionFactory,int[],int[]).SSAInstruction - !IllegalArgumentException
 toString(.SymbolTable)String -
 visit(.SSAInstruction.IVisitor)void -
 hasDef()boolean -
 getDef()int -
 getDef(int)int -
 getNumberOfDefs()int -
 hashCode()int -
SSAArrayReferenceInstruction a :.SSAInstruction
 getNumberOfUses()int -
 getUse(int)int -
 getArrayRef()int -
 getIndex()int -
 getElementType()com.ibm.wala.types.TypeReference -
 typeIsPrimitive()boolean -
 isPEI()boolean -
 isFallThrough()boolean -
SSAArrayStoreInstruction a :.SSAArrayReferenceInstruction
 new(int,int,int,int,com.ibm.wala.types.TypeReference) o
 copyForSSA(.SSAInstructionFactory,int[],int[]).SSAInstruction -
 toString(.SymbolTable)String -
 visit(.SSAInstruction.IVisitor)void -
 getNumberOfUses()int -
 getValue()int -
 getUse(int)int -
 hashCode()int -
SSABinaryOpInstruction a :.SSAAbstractBinaryInstruction
 new(int,com.ibm.wala.shrike.shrikeBT.IBinaryOpInstruction.IOperator,int,int,int,boolean) o
 toString(.SymbolTable)String -
 visit(.SSAInstruction.IVisitor)void - !NullPointerException
 getOperator()com.ibm.wala.shrike.shrikeBT.IBinaryOpInstruction.IOperator -
 isPEI()boolean -
 isFallThrough()boolean -
 mayBeIntegerOp()boolean -
SSABuilder - :com.ibm.wala.analysis.stackMachine.AbstractIntStackMachine
 make(com.ibm.wala.classLoader.IBytecodeMethod<?>,.SSACFG,com.ibm.wala.cfg.ShrikeCFG,.SSAInstruction[],.SymbolTable,boolean,.SSAPiNodePolicy).SSABuilder s !IllegalArgumentException
 initializeVariables()void o
 build()void -
 getLocalMap().SSABuilder.SSA2LocalMap -
 getIndirectionData().ShrikeIndirectionData -
SSACFG - :com.ibm.wala.cfg.ControlFlowGraph<.SSAInstruction,.ISSABasicBlock>,com.ibm.wala.cfg.MinimalCFG<.ISSABasicBlock> +BasicBlock,ExceptionHandlerBasicBlock
 instructions .SSAInstruction[] of
 method com.ibm.wala.classLoader.IMethod of
 delegate com.ibm.wala.cfg.AbstractCFG<com.ibm.wala.shrike.shrikeBT.IInstruction,com.ibm.wala.cfg.IBasicBlock<com.ibm.wala.shrike.shrikeBT.IInstruction>> of
 new(com.ibm.wala.classLoader.IMethod,com.ibm.wala.cfg.AbstractCFG,.SSAInstruction[]) -
 hashCode()int -
 equals(Object)boolean -
 getBlockForInstruction(int).SSACFG.BasicBlock -
 getInstructions().SSAInstruction[] -
 toString()String -
 getCatchBlocks()com.ibm.wala.util.intset.BitVector -
 isCatchBlock(int)boolean -
 entry().SSACFG.BasicBlock -
 exit().SSACFG.BasicBlock -
 getNumber(.ISSABasicBlock)int - !IllegalArgumentException
 getNode(int).SSACFG.BasicBlock -
 getMaxNumber()int -
 iterator()java.util.Iterator<.ISSABasicBlock> -
 stream()java.util.stream.Stream<.ISSABasicBlock> -
 getNumberOfNodes()int -
 getPredNodes(.ISSABasicBlock)java.util.Iterator<.ISSABasicBlock> - !IllegalArgumentException
 getPredNodeCount(.ISSABasicBlock)int - !IllegalArgumentException
 getSuccNodes(.ISSABasicBlock)java.util.Iterator<.ISSABasicBlock> - !IllegalArgumentException
 getSuccNodeCount(.ISSABasicBlock)int - !IllegalArgumentException
 addNode(.ISSABasicBlock)void - !UnsupportedOperationException
 addEdge(.ISSABasicBlock,.ISSABasicBlock)void - !UnsupportedOperationException
 removeEdge(.ISSABasicBlock,.ISSABasicBlock)void - !UnsupportedOperationException
 removeAllIncidentEdges(.ISSABasicBlock)void - !UnsupportedOperationException
 removeNodeAndEdges(.ISSABasicBlock)void - !UnsupportedOperationException
 removeNode(.ISSABasicBlock)void - !UnsupportedOperationException
 getProgramCounter(int)int -
 containsNode(.ISSABasicBlock)boolean -
 getMethod()com.ibm.wala.classLoader.IMethod -
 getExceptionalSuccessors(.ISSABasicBlock)java.util.List<.ISSABasicBlock> -
 getExceptionalPredecessors(.ISSABasicBlock)java.util.Collection<.ISSABasicBlock> -
 hasExceptionalEdge(.SSACFG.BasicBlock,.SSACFG.BasicBlock)boolean -
 hasNormalEdge(.SSACFG.BasicBlock,.SSACFG.BasicBlock)boolean -
 getNormalSuccessors(.ISSABasicBlock)java.util.Collection<.ISSABasicBlock> -
 getNormalPredecessors(.ISSABasicBlock)java.util.Collection<.ISSABasicBlock> -
 iterateNodes(com.ibm.wala.util.intset.IntSet)java.util.Iterator<.ISSABasicBlock> -
 removeIncomingEdges(.ISSABasicBlock)void - !UnsupportedOperationException
 removeOutgoingEdges(.ISSABasicBlock)void - !UnsupportedOperationException
 hasEdge(.ISSABasicBlock,.ISSABasicBlock)boolean - !com.ibm.wala.util.debug.UnimplementedError
 getSuccNodeNumbers(.ISSABasicBlock)com.ibm.wala.util.intset.IntSet - !IllegalArgumentException
 getPredNodeNumbers(.ISSABasicBlock)com.ibm.wala.util.intset.IntSet - !com.ibm.wala.util.debug.UnimplementedError
 getBasicBlock(int).SSACFG.BasicBlock -
SSACFG.BasicBlock - :.ISSABasicBlock
 new(int) -
 getNumber()int -
 getFirstInstructionIndex()int -
 isCatchBlock()boolean -
 getLastInstructionIndex()int -
 iteratePhis()java.util.Iterator<.SSAPhiInstruction> -
 getPhiForStackSlot(int).SSAPhiInstruction -
 getPhiForLocal(int).SSAPhiInstruction -
 addPhiForStackSlot(int,.SSAPhiInstruction)void -
 addPhiForLocal(int,.SSAPhiInstruction)void -
 removePhis(java.util.Set<.SSAPhiInstruction>)void -
 getPiForRefAndPath(int,Object).SSAPiInstruction -
 addPiForRefAndPath(int,Object,.SSAPiInstruction)void -
 iteratePis()java.util.Iterator<.SSAPiInstruction> -
 iterateNormalInstructions()java.util.Iterator<.SSAInstruction> -
 getAllInstructions()java.util.List<.SSAInstruction> -
 iterator()java.util.Iterator<.SSAInstruction> -
 hasPhi()boolean -
 getGraphNodeId()int -
 setGraphNodeId(int)void -
 toString()String -
 equals(Object)boolean -
 getMethod()com.ibm.wala.classLoader.IMethod -
 hashCode()int -
 isExitBlock()boolean -
 isEntryBlock()boolean -
 getLastInstruction().SSAInstruction -
 getCaughtExceptionTypes()java.util.Iterator<com.ibm.wala.types.TypeReference> -
SSACheckCastInstruction a :.SSAInstruction
 new(int,int,int,com.ibm.wala.types.TypeReference[],boolean) o
 copyForSSA(.SSAInstructionFactory,int[],int[]).SSAInstruction -
 toString(.SymbolTable)String -
 visit(.SSAInstruction.IVisitor)void -
 hasDef()boolean -
 getDef()int -
 getDef(int)int -
 getNumberOfDefs()int -
 getNumberOfUses()int -
 getUse(int)int -
 getDeclaredResultType()com.ibm.wala.types.TypeReference x
 getDeclaredResultTypes()com.ibm.wala.types.TypeReference[] -
 getResult()int -
 getVal()int -
 hashCode()int -
 isPEI()boolean -
 isFallThrough()boolean -
 toString()String -
SSAComparisonInstruction - :.SSAInstruction
 new(int,com.ibm.wala.shrike.shrikeBT.IComparisonInstruction.Operator,int,int,int) -
 copyForSSA(.SSAInstructionFactory,int[],int[]).SSAInstruction - !IllegalArgumentException
 toString(.SymbolTable)String -
 visit(.SSAInstruction.IVisitor)void - !NullPointerException
 hasDef()boolean -
 getDef()int -
 getDef(int)int -
 getNumberOfDefs()int -
 getNumberOfUses()int -
 getUse(int)int -
 hashCode()int -
 isFallThrough()boolean -
 getOperator()com.ibm.wala.shrike.shrikeBT.IComparisonInstruction.Operator -
SSAConditionalBranchInstruction - :.SSAInstruction
 new(int,com.ibm.wala.shrike.shrikeBT.IConditionalBranchInstruction.IOperator,com.ibm.wala.types.TypeReference,int,int,int) - !IllegalArgumentException
 getTarget()int -
 copyForSSA(.SSAInstructionFactory,int[],int[]).SSAInstruction - !IllegalArgumentException
 getOperator()com.ibm.wala.shrike.shrikeBT.IConditionalBranchInstruction.IOperator -
 toString(.SymbolTable)String -
 visit(.SSAInstruction.IVisitor)void -
 getNumberOfUses()int -
 getUse(int)int -
 getType()com.ibm.wala.types.TypeReference -
 isObjectComparison()boolean -
 isIntegerComparison()boolean -
 hashCode()int -
 isFallThrough()boolean -
SSAConversionInstruction a :.SSAInstruction
 new(int,int,int,com.ibm.wala.types.TypeReference,com.ibm.wala.types.TypeReference) o
 toString(.SymbolTable)String -
 visit(.SSAInstruction.IVisitor)void - !NullPointerException
 hasDef()boolean -
 getDef()int -
 getDef(int)int -
 getNumberOfUses()int -
 getNumberOfDefs()int -
 getToType()com.ibm.wala.types.TypeReference -
 getFromType()com.ibm.wala.types.TypeReference -
 getUse(int)int -
 hashCode()int -
 isFallThrough()boolean -
SSAFieldAccessInstruction a :.SSAInstruction
 new(int,com.ibm.wala.types.FieldReference,int) o !IllegalArgumentException
 getDeclaredFieldType()com.ibm.wala.types.TypeReference -
 getDeclaredField()com.ibm.wala.types.FieldReference -
 getRef()int -
 isStatic()boolean -
 isPEI()boolean -
SSAGetCaughtExceptionInstruction - :.SSAInstruction
 new(int,int,int) -
 copyForSSA(.SSAInstructionFactory,int[],int[]).SSAInstruction -
 toString(.SymbolTable)String -
 visit(.SSAInstruction.IVisitor)void -
 getException()int -
 hasDef()boolean -
 getDef()int -
 getDef(int)int -
 getNumberOfDefs()int -
 getBasicBlockNumber()int -
 hashCode()int -
 isFallThrough()boolean -
SSAGetInstruction a :.SSAFieldAccessInstruction
 new(int,int,int,com.ibm.wala.types.FieldReference) o
 new(int,int,com.ibm.wala.types.FieldReference) o
 copyForSSA(.SSAInstructionFactory,int[],int[]).SSAInstruction -
 toString(.SymbolTable)String -
 visit(.SSAInstruction.IVisitor)void - !NullPointerException
 hasDef()boolean -
 getDef()int -
 getDef(int)int -
 getNumberOfDefs()int -
 getNumberOfUses()int -
 getUse(int)int -
 hashCode()int -
 isFallThrough()boolean -
SSAGotoInstruction - :.SSAInstruction
 new(int,int) -
 getTarget()int -
 copyForSSA(.SSAInstructionFactory,int[],int[]).SSAInstruction -
 toString(.SymbolTable)String -
 visit(.SSAInstruction.IVisitor)void -
 hashCode()int -
 isFallThrough()boolean -
SSAIndirectionData ai <T=.SSAIndirectionData.Name> +Name
 getNames()java.util.Collection<<T>> a
 getDef(int,<T>)int a
 setDef(int,<T>,int)void a
 getUse(int,<T>)int a
 setUse(int,<T>,int)void a
SSAInstanceofInstruction - :.SSAInstruction
 new(int,int,int,com.ibm.wala.types.TypeReference) -
 copyForSSA(.SSAInstructionFactory,int[],int[]).SSAInstruction -
 toString(.SymbolTable)String -
 visit(.SSAInstruction.IVisitor)void - !NullPointerException
 hasDef()boolean -
 getDef()int -
 getDef(int)int -
 getCheckedType()com.ibm.wala.types.TypeReference -
 getNumberOfDefs()int -
 getNumberOfUses()int -
 getUse(int)int -
 hashCode()int -
 isFallThrough()boolean -
 getRef()int -
SSAInstruction a +IVisitor,Visitor
 NO_INDEX int sf
 new(int) o
 copyForSSA(.SSAInstructionFactory,int[],int[]).SSAInstruction a
 toString(.SymbolTable)String a
 toString()String -
 getValueString(.SymbolTable,int)String o
 visit(.SSAInstruction.IVisitor)void a
 hasDef()boolean -
 getDef()int -
 getDef(int)int -
 getNumberOfDefs()int -
 getNumberOfUses()int -
 getUse(int)int - !UnsupportedOperationException
 hashCode()int a
 isPEI()boolean -
 getExceptionTypes()java.util.Collection<com.ibm.wala.types.TypeReference> -
 isFallThrough()boolean a
 equals(Object)boolean f
 iIndex()int -
 setInstructionIndex(int)void -
SSAInstruction.IVisitor sai
 visitGoto(.SSAGotoInstruction)void d
 visitArrayLoad(.SSAArrayLoadInstruction)void d
 visitArrayStore(.SSAArrayStoreInstruction)void d
 visitBinaryOp(.SSABinaryOpInstruction)void d
 visitUnaryOp(.SSAUnaryOpInstruction)void d
 visitConversion(.SSAConversionInstruction)void d
 visitComparison(.SSAComparisonInstruction)void d
 visitConditionalBranch(.SSAConditionalBranchInstruction)void d
 visitSwitch(.SSASwitchInstruction)void d
 visitReturn(.SSAReturnInstruction)void d
 visitGet(.SSAGetInstruction)void d
 visitPut(.SSAPutInstruction)void d
 visitInvoke(.SSAInvokeInstruction)void d
 visitNew(.SSANewInstruction)void d
 visitArrayLength(.SSAArrayLengthInstruction)void d
 visitThrow(.SSAThrowInstruction)void d
 visitMonitor(.SSAMonitorInstruction)void d
 visitCheckCast(.SSACheckCastInstruction)void d
 visitInstanceof(.SSAInstanceofInstruction)void d
 visitPhi(.SSAPhiInstruction)void d
 visitPi(.SSAPiInstruction)void d
 visitGetCaughtException(.SSAGetCaughtExceptionInstruction)void d
 visitLoadMetadata(.SSALoadMetadataInstruction)void d
SSAInstruction.Visitor sa :.SSAInstruction.IVisitor
 new() -
SSAInstructionFactory ai
 AddressOfInstruction(int,int,int,com.ibm.wala.types.TypeReference).SSAAddressOfInstruction a
 AddressOfInstruction(int,int,int,int,com.ibm.wala.types.TypeReference).SSAAddressOfInstruction a
 AddressOfInstruction(int,int,int,com.ibm.wala.types.FieldReference,com.ibm.wala.types.TypeReference).SSAAddressOfInstruction a
 ArrayLengthInstruction(int,int,int).SSAArrayLengthInstruction a
 ArrayLoadInstruction(int,int,int,int,com.ibm.wala.types.TypeReference).SSAArrayLoadInstruction a
 ArrayStoreInstruction(int,int,int,int,com.ibm.wala.types.TypeReference).SSAArrayStoreInstruction a
 BinaryOpInstruction(int,com.ibm.wala.shrike.shrikeBT.IBinaryOpInstruction.IOperator,boolean,boolean,int,int,int,boolean).SSAAbstractBinaryInstruction a
 CheckCastInstruction(int,int,int,int[],boolean).SSACheckCastInstruction a
 CheckCastInstruction(int,int,int,int,boolean).SSACheckCastInstruction a
 CheckCastInstruction(int,int,int,com.ibm.wala.types.TypeReference[],boolean).SSACheckCastInstruction a
 CheckCastInstruction(int,int,int,com.ibm.wala.types.TypeReference,boolean).SSACheckCastInstruction a
 ComparisonInstruction(int,com.ibm.wala.shrike.shrikeBT.IComparisonInstruction.Operator,int,int,int).SSAComparisonInstruction a
 ConditionalBranchInstruction(int,com.ibm.wala.shrike.shrikeBT.IConditionalBranchInstruction.IOperator,com.ibm.wala.types.TypeReference,int,int,int).SSAConditionalBranchInstruction a
 ConversionInstruction(int,int,int,com.ibm.wala.types.TypeReference,com.ibm.wala.types.TypeReference,boolean).SSAConversionInstruction a
 GetCaughtExceptionInstruction(int,int,int).SSAGetCaughtExceptionInstruction a
 GetInstruction(int,int,com.ibm.wala.types.FieldReference).SSAGetInstruction a
 GetInstruction(int,int,int,com.ibm.wala.types.FieldReference).SSAGetInstruction a
 GotoInstruction(int,int).SSAGotoInstruction a
 InstanceofInstruction(int,int,int,com.ibm.wala.types.TypeReference).SSAInstanceofInstruction a
 InvokeInstruction(int,int,int[],int,com.ibm.wala.classLoader.CallSiteReference,com.ibm.wala.shrike.shrikeCT.BootstrapMethodsReader.BootstrapMethod).SSAAbstractInvokeInstruction a
 InvokeInstruction(int,int[],int,com.ibm.wala.classLoader.CallSiteReference,com.ibm.wala.shrike.shrikeCT.BootstrapMethodsReader.BootstrapMethod).SSAAbstractInvokeInstruction a
 LoadIndirectInstruction(int,int,com.ibm.wala.types.TypeReference,int).SSALoadIndirectInstruction a
 LoadMetadataInstruction(int,int,com.ibm.wala.types.TypeReference,Object).SSALoadMetadataInstruction a
 MonitorInstruction(int,int,boolean).SSAMonitorInstruction a
 NewInstruction(int,int,com.ibm.wala.classLoader.NewSiteReference).SSANewInstruction a
 NewInstruction(int,int,com.ibm.wala.classLoader.NewSiteReference,int[]).SSANewInstruction a
 PhiInstruction(int,int,int[]).SSAPhiInstruction a
 PiInstruction(int,int,int,int,int,.SSAInstruction).SSAPiInstruction a
 PutInstruction(int,int,int,com.ibm.wala.types.FieldReference).SSAPutInstruction a
 PutInstruction(int,int,com.ibm.wala.types.FieldReference).SSAPutInstruction a
 ReturnInstruction(int).SSAReturnInstruction a
 ReturnInstruction(int,int,boolean).SSAReturnInstruction a
 StoreIndirectInstruction(int,int,int,com.ibm.wala.types.TypeReference).SSAStoreIndirectInstruction a
 SwitchInstruction(int,int,int,int[]).SSASwitchInstruction a
 ThrowInstruction(int,int).SSAThrowInstruction a
 UnaryOpInstruction(int,com.ibm.wala.shrike.shrikeBT.IUnaryOpInstruction.IOperator,int,int).SSAUnaryOpInstruction a
SSAInvokeInstruction a :.SSAAbstractInvokeInstruction
 result int of
 params int[] of
 new(int,int,int[],int,com.ibm.wala.classLoader.CallSiteReference) o
 new(int,int[],int,com.ibm.wala.classLoader.CallSiteReference) o
 copyForSSA(.SSAInstructionFactory,int[],int[]).SSAInstruction -
 assertParamsKosher(int,int[],com.ibm.wala.classLoader.CallSiteReference)void s !IllegalArgumentException
 visit(.SSAInstruction.IVisitor)void -
 getNumberOfUses()int -
 getNumberOfPositionalParameters()int -
 getNumberOfReturnValues()int -
 getReturnValue(int)int -
 getUse(int)int -
 hashCode()int -
SSALoadIndirectInstruction - :.SSAAbstractUnaryInstruction
 new(int,int,com.ibm.wala.types.TypeReference,int) -
 getLoadedType()com.ibm.wala.types.TypeReference -
 copyForSSA(.SSAInstructionFactory,int[],int[]).SSAInstruction -
 toString(.SymbolTable)String -
 visit(.SSAInstruction.IVisitor)void -
SSALoadMetadataInstruction a :.SSAInstruction
 new(int,int,com.ibm.wala.types.TypeReference,Object) o
 copyForSSA(.SSAInstructionFactory,int[],int[]).SSAInstruction -
 toString(.SymbolTable)String -
 visit(.SSAInstruction.IVisitor)void -
 hashCode()int -
 isPEI()boolean -
 hasDef()boolean -
 getDef()int -
 getDef(int)int -
 getNumberOfDefs()int -
 isFallThrough()boolean -
 getToken()Object -
 getType()com.ibm.wala.types.TypeReference -
SSAMonitorInstruction a :.SSAInstruction
 new(int,int,boolean) o
 copyForSSA(.SSAInstructionFactory,int[],int[]).SSAInstruction -
 toString(.SymbolTable)String -
 visit(.SSAInstruction.IVisitor)void -
 getNumberOfUses()int -
 getUse(int)int -
 hashCode()int -
 isPEI()boolean -
 isFallThrough()boolean -
 getRef()int -
 isMonitorEnter()boolean -
SSANewInstruction a :.SSAInstruction
 new(int,int,com.ibm.wala.classLoader.NewSiteReference) o !IllegalArgumentException
 new(int,int,com.ibm.wala.classLoader.NewSiteReference,int[]) o
 copyForSSA(.SSAInstructionFactory,int[],int[]).SSAInstruction -
 toString(.SymbolTable)String -
 visit(.SSAInstruction.IVisitor)void -
 hasDef()boolean -
 getDef()int -
 getDef(int)int -
 getNumberOfDefs()int -
 getConcreteType()com.ibm.wala.types.TypeReference -
 getNewSite()com.ibm.wala.classLoader.NewSiteReference -
 hashCode()int -
 getNumberOfUses()int -
 getUse(int)int -
 isPEI()boolean -
 isFallThrough()boolean -
SSAPhiInstruction - :.SSAInstruction
 new(int,int,int[]) - !IllegalArgumentException
 copyForSSA(.SSAInstructionFactory,int[],int[]).SSAInstruction - !IllegalArgumentException
 toString(.SymbolTable)String -
 visit(.SSAInstruction.IVisitor)void -
 hasDef()boolean -
 getDef()int -
 getDef(int)int -
 getNumberOfUses()int -
 getNumberOfDefs()int -
 getUse(int)int - !IllegalArgumentException
 setValues(int[])void -
 getValueString(.SymbolTable,int)String o
 hashCode()int -
 isFallThrough()boolean -
SSAPiInstruction - :.SSAUnaryOpInstruction
 new(int,int,int,int,int,.SSAInstruction) -
 copyForSSA(.SSAInstructionFactory,int[],int[]).SSAInstruction -
 toString(.SymbolTable)String -
 visit(.SSAInstruction.IVisitor)void -
 getSuccessor()int -
 getPiBlock()int -
 getCause().SSAInstruction -
 getVal()int -
SSAPiNodePolicy ai
 getPi(.SSAAbstractInvokeInstruction,.SymbolTable)com.ibm.wala.util.collections.Pair<Integer,.SSAInstruction> a
 getPi(.SSAConditionalBranchInstruction,.SSAInstruction,.SSAInstruction,.SymbolTable)com.ibm.wala.util.collections.Pair<Integer,.SSAInstruction> a
 getPis(.SSAConditionalBranchInstruction,.SSAInstruction,.SSAInstruction,.SymbolTable)java.util.List<com.ibm.wala.util.collections.Pair<Integer,.SSAInstruction>> a
SSAPutInstruction a :.SSAFieldAccessInstruction
 new(int,int,int,com.ibm.wala.types.FieldReference) o
 new(int,int,com.ibm.wala.types.FieldReference) o
 copyForSSA(.SSAInstructionFactory,int[],int[]).SSAInstruction -
 toString(.SymbolTable)String -
 visit(.SSAInstruction.IVisitor)void -
 getNumberOfUses()int -
 getUse(int)int -
 getVal()int -
 hashCode()int -
 isFallThrough()boolean -
SSAReturnInstruction - :.SSAInstruction
 new(int,int,boolean) -
 new(int) -
 copyForSSA(.SSAInstructionFactory,int[],int[]).SSAInstruction -
 toString(.SymbolTable)String -
 visit(.SSAInstruction.IVisitor)void -
 getNumberOfUses()int -
 getUse(int)int -
 returnsPrimitiveType()boolean -
 getResult()int -
 returnsVoid()boolean -
 hashCode()int -
 isFallThrough()boolean -
SSAStoreIndirectInstruction - :.SSAInstruction
 new(int,int,int,com.ibm.wala.types.TypeReference) -
 getPointeeType()com.ibm.wala.types.TypeReference -
 copyForSSA(.SSAInstructionFactory,int[],int[]).SSAInstruction -
 hashCode()int -
 isFallThrough()boolean -
 toString(.SymbolTable)String -
 visit(.SSAInstruction.IVisitor)void -
SSASwitchInstruction - :.SSAInstruction
 new(int,int,int,int[]) -
 copyForSSA(.SSAInstructionFactory,int[],int[]).SSAInstruction -
 toString(.SymbolTable)String -
 visit(.SSAInstruction.IVisitor)void -
 getNumberOfUses()int -
 getUse(int)int -
 getTarget(int)int -
 getDefault()int -
 getCasesAndLabels()int[] -
 iterateLabels()com.ibm.wala.util.intset.IntIterator -
 hashCode()int -
 isFallThrough()boolean -
SSAThrowInstruction a :.SSAAbstractThrowInstruction
 new(int,int) o
 copyForSSA(.SSAInstructionFactory,int[],int[]).SSAInstruction - !IllegalArgumentException
 visit(.SSAInstruction.IVisitor)void - !NullPointerException
SSAUnaryOpInstruction - :.SSAAbstractUnaryInstruction
 new(int,com.ibm.wala.shrike.shrikeBT.IUnaryOpInstruction.IOperator,int,int) -
 copyForSSA(.SSAInstructionFactory,int[],int[]).SSAInstruction - !IllegalArgumentException
 toString(.SymbolTable)String -
 visit(.SSAInstruction.IVisitor)void - !NullPointerException
 getOpcode()com.ibm.wala.shrike.shrikeBT.IUnaryOpInstruction.IOperator -
ShrikeIndirectionData - :.SSAIndirectionData<.ShrikeIndirectionData.ShrikeLocalName> +ShrikeLocalName
 new(int) -
 getDef(int,.ShrikeIndirectionData.ShrikeLocalName)int -
 getUse(int,.ShrikeIndirectionData.ShrikeLocalName)int -
 setDef(int,.ShrikeIndirectionData.ShrikeLocalName,int)void -
 setUse(int,.ShrikeIndirectionData.ShrikeLocalName,int)void -
 getNames()java.util.Collection<.ShrikeIndirectionData.ShrikeLocalName> -
 toString()String -
SymbolTable - :Cloneable
 new(int) -
 newSymbol()int -
 setConstantValue(int,.ConstantValue)void -
 setDefaultValue(int,Object)void -
 getDefaultValue(int)int -
 getNullConstant()int -
 getConstant(boolean)int -
 getConstant(int)int -
 getConstant(long)int -
 getConstant(float)int -
 getConstant(double)int -
 getOtherConstant(Object)int -
 getConstant(String)int -
 getParameter(int)int - !IllegalArgumentException
 ensureSymbol(int)void -
 getValueString(int)String -
 isConstant(int)boolean -
 isZero(int)boolean -
 isOne(int)boolean -
 isTrue(int)boolean -
 isZeroOrFalse(int)boolean -
 isOneOrTrue(int)boolean -
 isFalse(int)boolean -
 isBooleanOrZeroOneConstant(int)boolean -
 isBooleanConstant(int)boolean -
 isIntegerConstant(int)boolean -
 isLongConstant(int)boolean -
 isFloatConstant(int)boolean -
 isDoubleConstant(int)boolean -
 isNumberConstant(int)boolean -
 isStringConstant(int)boolean -
 isNullConstant(int)boolean -
 newPhi(int[])int - !IllegalArgumentException
 getPhiValue(int).PhiValue -
 getMaxValueNumber()int -
 getParameterValueNumbers()int[] -
 getNumberOfParameters()int -
 getStringValue(int)String - !IllegalArgumentException
 getFloatValue(int)float - !IllegalArgumentException
 getDoubleValue(int)double - !IllegalArgumentException
 getIntValue(int)int - !IllegalArgumentException
 getLongValue(int)long - !IllegalArgumentException
 getConstantValue(int)Object - !IllegalArgumentException
 getValue(int).Value -
 isParameter(int)boolean -
 copy().SymbolTable -
package com.ibm.wala.ssa.analysis
ExplodedControlFlowGraph - :com.ibm.wala.cfg.ControlFlowGraph<com.ibm.wala.ssa.SSAInstruction,.IExplodedBasicBlock>
 make(com.ibm.wala.ssa.IR).ExplodedControlFlowGraph s
 entry().IExplodedBasicBlock -
 exit().IExplodedBasicBlock -
 getBlockForInstruction(int).IExplodedBasicBlock -
 getCatchBlocks()com.ibm.wala.util.intset.BitVector -
 getExceptionalPredecessors(.IExplodedBasicBlock)java.util.Collection<.IExplodedBasicBlock> -
 getExceptionalSuccessors(.IExplodedBasicBlock)java.util.List<.IExplodedBasicBlock> -
 getInstructions()com.ibm.wala.ssa.SSAInstruction[] -
 getMethod()com.ibm.wala.classLoader.IMethod - !com.ibm.wala.util.debug.UnimplementedError
 getNormalPredecessors(.IExplodedBasicBlock)java.util.Collection<.IExplodedBasicBlock> -
 getNormalSuccessors(.IExplodedBasicBlock)java.util.Collection<.IExplodedBasicBlock> -
 getProgramCounter(int)int - !com.ibm.wala.util.debug.UnimplementedError
 removeNodeAndEdges(.IExplodedBasicBlock)void - !UnsupportedOperationException
 addNode(.IExplodedBasicBlock)void - !UnsupportedOperationException
 containsNode(.IExplodedBasicBlock)boolean -
 getNumberOfNodes()int -
 iterator()java.util.Iterator<.IExplodedBasicBlock> -
 stream()java.util.stream.Stream<.IExplodedBasicBlock> -
 removeNode(.IExplodedBasicBlock)void - !UnsupportedOperationException
 addEdge(.IExplodedBasicBlock,.IExplodedBasicBlock)void - !UnsupportedOperationException
 getPredNodeCount(.IExplodedBasicBlock)int - !IllegalArgumentException
 getPredNodes(.IExplodedBasicBlock)java.util.Iterator<.IExplodedBasicBlock> - !IllegalArgumentException
 getSuccNodeCount(.IExplodedBasicBlock)int - !com.ibm.wala.util.debug.UnimplementedError
 getSuccNodes(.IExplodedBasicBlock)java.util.Iterator<.IExplodedBasicBlock> -
 hasEdge(.IExplodedBasicBlock,.IExplodedBasicBlock)boolean - !com.ibm.wala.util.debug.UnimplementedError
 removeAllIncidentEdges(.IExplodedBasicBlock)void - !UnsupportedOperationException
 removeEdge(.IExplodedBasicBlock,.IExplodedBasicBlock)void - !UnsupportedOperationException
 removeIncomingEdges(.IExplodedBasicBlock)void - !UnsupportedOperationException
 removeOutgoingEdges(.IExplodedBasicBlock)void - !UnsupportedOperationException
 getMaxNumber()int -
 getNode(int).IExplodedBasicBlock -
 getNumber(.IExplodedBasicBlock)int - !IllegalArgumentException
 iterateNodes(com.ibm.wala.util.intset.IntSet)java.util.Iterator<.IExplodedBasicBlock> - !com.ibm.wala.util.debug.UnimplementedError
 getPredNodeNumbers(.IExplodedBasicBlock)com.ibm.wala.util.intset.IntSet -
 getSuccNodeNumbers(.IExplodedBasicBlock)com.ibm.wala.util.intset.IntSet - !com.ibm.wala.util.debug.UnimplementedError
 toString()String -
 getIR()com.ibm.wala.ssa.IR -
IExplodedBasicBlock ai :com.ibm.wala.ssa.ISSABasicBlock
 getInstruction()com.ibm.wala.ssa.SSAInstruction a
 getCatchInstruction()com.ibm.wala.ssa.SSAGetCaughtExceptionInstruction a
 getOriginalNumber()int a
package com.ibm.wala.types
ClassLoaderReference - :java.io.Serializable
 Java com.ibm.wala.core.util.strings.Atom sf
 Primordial .ClassLoaderReference sf
 Extension .ClassLoaderReference sf
 Application .ClassLoaderReference sf
 new(com.ibm.wala.core.util.strings.Atom,com.ibm.wala.core.util.strings.Atom,.ClassLoaderReference) -
 getName()com.ibm.wala.core.util.strings.Atom -
 getLanguage()com.ibm.wala.core.util.strings.Atom -
 getParent().ClassLoaderReference -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
FieldReference f :.MemberReference +Key
 getSignature()String -
 findOrCreate(.TypeReference,com.ibm.wala.core.util.strings.Atom,.TypeReference).FieldReference s
 findOrCreate(.ClassLoaderReference,String,String,String).FieldReference s !IllegalArgumentException
 getFieldType().TypeReference -
 toString()String -
MemberReference a
 new(.TypeReference,com.ibm.wala.core.util.strings.Atom,int) o
 getName()com.ibm.wala.core.util.strings.Atom f
 getSignature()String a
 hashCode()int f
 equals(Object)boolean f
 getDeclaringClass().TypeReference -
MethodReference f :.MemberReference +Key
 newInstanceAtom com.ibm.wala.core.util.strings.Atom sf
 JavaLangClassNewInstance .MethodReference sf
 JavaLangReflectCtorNewInstance .MemberReference sf
 forNameAtom com.ibm.wala.core.util.strings.Atom sf
 JavaLangClassForName .MethodReference sf
 initAtom com.ibm.wala.core.util.strings.Atom sf
 defaultInitDesc .Descriptor sf
 initSelector .Selector sf
 clinitName com.ibm.wala.core.util.strings.Atom sf
 clinitSelector .Selector sf
 finalizeName com.ibm.wala.core.util.strings.Atom sf
 finalizeSelector .Selector sf
 runAtom com.ibm.wala.core.util.strings.Atom sf
 runDesc .Descriptor sf
 runSelector .Selector sf
 equalsAtom com.ibm.wala.core.util.strings.Atom sf
 equalsDesc .Descriptor sf
 equalsSelector .Selector sf
 lambdaMetafactory .MethodReference sf
 findOrCreate(.TypeReference,com.ibm.wala.core.util.strings.Atom,.Descriptor).MethodReference s
 findOrCreate(.TypeReference,.Selector).MethodReference s
 findOrCreate(.TypeReference,String,String).MethodReference s !IllegalArgumentException
 findOrCreate(com.ibm.wala.classLoader.Language,.TypeReference,String,String).MethodReference s !IllegalArgumentException
 findOrCreate(.ClassLoaderReference,String,String,String).MethodReference s !IllegalArgumentException
 findOrCreate(com.ibm.wala.classLoader.Language,.ClassLoaderReference,String,String,String).MethodReference s !IllegalArgumentException
 getDescriptor().Descriptor -
 toString()String -
 getReturnType().TypeReference -
 getParameterType(int).TypeReference - !IllegalArgumentException
 isInit()boolean -
 getSignature()String -
 getSelector().Selector -
 getNumberOfParameters()int -
Selector f
 make(String).Selector s
 make(com.ibm.wala.classLoader.Language,String).Selector s
 new(com.ibm.wala.core.util.strings.Atom,.Descriptor) -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
 getDescriptor().Descriptor -
 getName()com.ibm.wala.core.util.strings.Atom -
TypeName f :java.io.Serializable
 ArrayMask byte sf
 PointerMask byte sf
 ReferenceMask byte sf
 PrimitiveMask byte sf
 ElementMask byte sf
 ElementBits byte sf
 findOrCreate(com.ibm.wala.core.util.strings.ImmutableByteArray,int,int).TypeName s !IllegalArgumentException
 findOrCreate(com.ibm.wala.core.util.strings.ImmutableByteArray).TypeName s !IllegalArgumentException
 findOrCreate(String).TypeName s !IllegalArgumentException
 findOrCreateClass(com.ibm.wala.core.util.strings.Atom,com.ibm.wala.core.util.strings.Atom).TypeName s
 findOrCreate(com.ibm.wala.core.util.strings.Atom,com.ibm.wala.core.util.strings.Atom,int).TypeName s
 hashCode()int -
 toString()String -
 toUnicodeString()String -
 string2TypeName(String).TypeName s !IllegalArgumentException
 findOrCreateClassName(String,String).TypeName s
 parseForArrayElementName().TypeName -
 getArrayTypeForElementType().TypeName -
 getPointerTypeForElementType().TypeName -
 getReferenceTypeForElementType().TypeName -
 getDerivedMask()int -
 isClassType()boolean -
 isArrayType()boolean -
 isPrimitiveType()boolean -
 getInnermostElementType().TypeName -
 getPackage()com.ibm.wala.core.util.strings.Atom -
 getClassName()com.ibm.wala.core.util.strings.Atom -
TypeReference f :java.io.Serializable
 BooleanName .TypeName sf
 BooleanTypeCode byte sf
 Boolean .TypeReference sf
 ByteName .TypeName sf
 ByteTypeCode byte sf
 Byte .TypeReference sf
 CharName .TypeName sf
 CharTypeCode byte sf
 Char .TypeReference sf
 DoubleName .TypeName sf
 DoubleTypeCode byte sf
 Double .TypeReference sf
 FloatName .TypeName sf
 FloatTypeCode byte sf
 Float .TypeReference sf
 IntName .TypeName sf
 IntTypeCode byte sf
 Int .TypeReference sf
 LongName .TypeName sf
 LongTypeCode byte sf
 Long .TypeReference sf
 ShortName .TypeName sf
 ShortTypeCode byte sf
 Short .TypeReference sf
 VoidName .TypeName sf
 VoidTypeCode byte sf
 Void .TypeReference sf
 OtherPrimitiveTypeCode byte sf
 BooleanArray .TypeReference sf
 ByteArray .TypeReference sf
 CharArray .TypeReference sf
 DoubleArray .TypeReference sf
 FloatArray .TypeReference sf
 IntArray .TypeReference sf
 LongArray .TypeReference sf
 ShortArray .TypeReference sf
 JavaLangArithmeticException .TypeReference sf
 JavaLangArrayStoreException .TypeReference sf
 JavaLangArrayIndexOutOfBoundsException .TypeReference sf
 JavaLangClass .TypeReference sf
 JavaLangInvokeMethodHandle .TypeReference sf
 JavaLangInvokeMethodHandlesLookup .TypeReference sf
 JavaLangInvokeMethodType .TypeReference sf
 JavaLangClassCastException .TypeReference sf
 JavaLangComparable .TypeReference sf
 JavaLangReflectConstructor .TypeReference sf
 JavaLangReflectMethod .TypeReference sf
 JavaLangEnum .TypeReference sf
 JavaLangError .TypeReference sf
 JavaLangException .TypeReference sf
 JavaLangNegativeArraySizeException .TypeReference sf
 JavaLangNullPointerException .TypeReference sf
 JavaLangRuntimeException .TypeReference sf
 JavaLangClassNotFoundException .TypeReference sf
 JavaLangOutOfMemoryError .TypeReference sf
 JavaLangExceptionInInitializerError .TypeReference sf
 JavaLangObject .TypeReference sf
 JavaLangStackTraceElement .TypeReference sf
 JavaLangString .TypeReference sf
 JavaLangStringBuffer .TypeReference sf
 JavaLangStringBuilder .TypeReference sf
 JavaLangThread .TypeReference sf
 JavaLangThrowable .TypeReference sf
 JavaLangCloneableName .TypeName sf
 JavaLangCloneable .TypeReference sf
 JavaLangSystem .TypeReference sf
 JavaLangInteger .TypeReference sf
 JavaLangBoolean .TypeReference sf
 JavaLangDouble .TypeReference sf
 JavaLangFloat .TypeReference sf
 JavaLangShort .TypeReference sf
 JavaLangLong .TypeReference sf
 JavaLangByte .TypeReference sf
 JavaLangCharacter .TypeReference sf
 JavaIoSerializableName .TypeName sf
 JavaIoSerializable .TypeReference sf
 JavaUtilCollection .TypeReference sf
 JavaUtilMap .TypeReference sf
 JavaUtilHashSet .TypeReference sf
 JavaUtilSet .TypeReference sf
 JavaUtilEnum .TypeReference sf
 JavaUtilIterator .TypeReference sf
 JavaUtilVector .TypeReference sf
 ClassTypeCode byte sf
 ArrayTypeCode byte sf
 PointerTypeCode byte sf
 ReferenceTypeCode byte sf
 Null .TypeReference sf
 Unknown .TypeReference sf
 LambdaMetaFactory .TypeReference sf
 makePrimitive(.ClassLoaderReference,.TypeName).TypeReference s
 isPrimitiveType(.TypeName)boolean s
 findOrCreate(.ClassLoaderReference,.TypeName).TypeReference s
 findOrCreate(.ClassLoaderReference,String).TypeReference s
 find(.ClassLoaderReference,String).TypeReference s
 find(.ClassLoaderReference,.TypeName).TypeReference s
 findOrCreateArrayOf(.TypeReference).TypeReference s
 findOrCreateReferenceTo(.TypeReference).TypeReference s
 findOrCreatePointerTo(.TypeReference).TypeReference s
 getClassLoader().ClassLoaderReference -
 getName().TypeName -
 getArrayElementType().TypeReference -
 getArrayTypeForElementType().TypeReference -
 getDerivedMask()int -
 getInnermostElementType().TypeReference -
 isClassType()boolean -
 isArrayType()boolean -
 isPrimitiveType()boolean -
 isReferenceType()boolean -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
 findOrCreateClass(.ClassLoaderReference,String,String).TypeReference s
 getDimensionality()int -
