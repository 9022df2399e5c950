# org.eclipse.elk:org.eclipse.elk.alg.layered:0.12.1
package org.eclipse.elk.alg.layered
DebugUtil f
 logDebugGraph(org.eclipse.elk.core.util.IElkProgressMonitor,.graph.LGraph,int,String)void s
 logDebugGraph(org.eclipse.elk.core.util.IElkProgressMonitor,.graph.LGraph,java.util.List<.p4nodes.LinearSegmentsNodePlacer.LinearSegment>,java.util.List<java.util.List<.p4nodes.LinearSegmentsNodePlacer.LinearSegment>>)void s
 logDebugGraph(org.eclipse.elk.core.util.IElkProgressMonitor,.graph.LGraph,int,java.util.List<.p5edges.orthogonal.HyperEdgeSegment>,String,String)void s
DotDebugUtil f
 createDebugGraph(.graph.LGraph)String s
 createDebugGraph(.graph.LGraph,java.util.List<.p4nodes.LinearSegmentsNodePlacer.LinearSegment>,java.util.List<java.util.List<.p4nodes.LinearSegmentsNodePlacer.LinearSegment>>)String s
 createDebugGraph(.graph.LGraph,java.util.List<.p5edges.orthogonal.HyperEdgeSegment>)String s
ElkLayered f +TestExecutionState
 new() -
 doLayout(.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
 doCompoundLayout(.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
 prepareLayoutTest(.graph.LGraph).ElkLayered.TestExecutionState -
 isLayoutTestFinished(.ElkLayered.TestExecutionState)boolean -
 runLayoutTestUntil(Class<org.eclipse.elk.core.alg.ILayoutProcessor<.graph.LGraph>>,boolean,.ElkLayered.TestExecutionState)void -
 runLayoutTestUntil(Class<org.eclipse.elk.core.alg.ILayoutProcessor<.graph.LGraph>>,.ElkLayered.TestExecutionState)void -
 runLayoutTestStep(.ElkLayered.TestExecutionState)void -
 getLayoutTestConfiguration(.ElkLayered.TestExecutionState)java.util.List<org.eclipse.elk.core.alg.ILayoutProcessor<.graph.LGraph>> -
 setTestController(org.eclipse.elk.core.testing.TestController)void -
ElkLayered.TestExecutionState s
 new() -
 getGraphs()java.util.List<.graph.LGraph> -
 getStep()int -
IHierarchyAwareLayoutProcessor ai
InteractiveLayeredGraphVisitor - :org.eclipse.elk.core.util.IGraphElementVisitor
 PSEUDO_POSITION_SPACING int sf
 LAST_LAYER_INDEX int sf
 new() -
 visit(org.eclipse.elk.graph.ElkGraphElement)void -
JsonDebugUtil f
 createDebugGraph(.graph.LGraph)String s
 createDebugGraph(.graph.LGraph,java.util.List<.p4nodes.LinearSegmentsNodePlacer.LinearSegment>,java.util.List<java.util.List<.p4nodes.LinearSegmentsNodePlacer.LinearSegment>>)String s
 createDebugGraph(.graph.LGraph,java.util.List<.p5edges.orthogonal.HyperEdgeSegment>)String s
LayeredLayoutProvider f :org.eclipse.elk.core.AbstractLayoutProvider,org.eclipse.elk.core.testing.IWhiteBoxTestable
 new() -
 layout(org.eclipse.elk.graph.ElkNode,org.eclipse.elk.core.util.IElkProgressMonitor)void -
 startLayoutTest(org.eclipse.elk.graph.ElkNode).ElkLayered.TestExecutionState -
 getLayoutAlgorithm().ElkLayered -
 setTestController(org.eclipse.elk.core.testing.TestController)void -
LayeredPhases fe :Enum<.LayeredPhases>
 P1_CYCLE_BREAKING .LayeredPhases sf
 P2_LAYERING .LayeredPhases sf
 P3_NODE_ORDERING .LayeredPhases sf
 P4_NODE_PLACEMENT .LayeredPhases sf
 P5_EDGE_ROUTING .LayeredPhases sf
 values().LayeredPhases[] s
 valueOf(String).LayeredPhases s
package org.eclipse.elk.alg.layered.compaction.components
ComponentsToCGraphTransformer - <N=Object,E=Object> :org.eclipse.elk.alg.layered.compaction.oned.ICGraphTransformer<.IConnectedComponents<<N>,<E>>>
 SPACING_HANDLER org.eclipse.elk.alg.layered.compaction.oned.ISpacingsHandler<org.eclipse.elk.alg.layered.compaction.oned.CNode> sf
 new(double) -
 getOffset(.IComponent<<N>,<E>>)org.eclipse.elk.core.math.KVector -
 getGlobalOffset()org.eclipse.elk.core.math.KVector -
 getGraphSize()org.eclipse.elk.core.math.KVector -
 getExternalExtensions()java.util.Map<.IExternalExtension<<E>>,org.eclipse.elk.core.util.Pair<org.eclipse.elk.alg.layered.compaction.oned.CGroup,org.eclipse.elk.alg.layered.compaction.oned.CNode>> -
 getExternalPlaceholder()com.google.common.collect.Multimap<org.eclipse.elk.core.options.Direction,org.eclipse.elk.core.util.Pair<org.eclipse.elk.alg.layered.compaction.oned.CGroup,org.eclipse.elk.alg.layered.compaction.oned.CNode>> -
 transform(.IConnectedComponents<<N>,<E>>)org.eclipse.elk.alg.layered.compaction.oned.CGraph -
 applyLayout()void -
IComponent ai <N=Object,E=Object>
 getHull()java.util.List<org.eclipse.elk.core.math.ElkRectangle> a
 getExternalExtensions()java.util.List<.IExternalExtension<<E>>> a
 getExternalExtensionSides()java.util.Set<org.eclipse.elk.core.options.PortSide> a
IConnectedComponents ai <N=Object,E=Object> :Iterable<.IComponent<<N>,<E>>>
 getComponents()java.util.List<.IComponent<<N>,<E>>> a
 isContainsExternalExtensions()boolean a
IExternalExtension ai <E=Object>
 getRepresentative()<E> a
 getRepresentor()org.eclipse.elk.core.math.ElkRectangle a
 getPlaceholder()org.eclipse.elk.core.math.ElkRectangle d
 getParent()org.eclipse.elk.core.math.ElkRectangle a
 getDirection()org.eclipse.elk.core.options.Direction a
OneDimensionalComponentsCompaction f <N=Object,E=Object>
 init(.IConnectedComponents<<N>,<E>>,double).OneDimensionalComponentsCompaction<<N>,<E>> s <N=Object,E=Object>
 compact(org.eclipse.elk.core.util.IElkProgressMonitor)void -
 getGraphSize()org.eclipse.elk.core.math.KVector -
 getOffset(.IComponent<<N>,<E>>)org.eclipse.elk.core.math.KVector -
package org.eclipse.elk.alg.layered.compaction.oned
CGraph f
 cNodes java.util.List<.CNode> -
 cGroups java.util.List<.CGroup> -
 new(java.util.EnumSet<org.eclipse.elk.core.options.Direction>) -
 supports(org.eclipse.elk.core.options.Direction)boolean -
CGroup f
 startPos double -
 delta double -
 deltaNormalized double -
 cNodes java.util.Set<.CNode> -
 incomingConstraints java.util.Set<.CNode> -
 outDegree int -
 reference .CNode -
 id int -
 reposition boolean -
 new(.CNode[]) v
 addCNode(.CNode)void -
 removeCNode(.CNode)boolean -
CNode a
 cGroup .CGroup -
 parentNode .CNode -
 constraints java.util.List<.CNode> -
 hitbox org.eclipse.elk.core.math.ElkRectangle -
 cGroupOffset org.eclipse.elk.core.math.KVector -
 startPos double -
 reposition boolean -
 lock .Quadruplet -
 spacingIgnore .Quadruplet -
 id int -
 new() -
 getHorizontalSpacing()double a
 getVerticalSpacing()double a
 getPosition()double -
 applyPosition()void -
 applyElementPosition()void a
 getElementPosition()double a
 getDebugSVG()String o
CompareFuzzy f
 eq(double,double)boolean s
 gt(double,double)boolean s
 lt(double,double)boolean s
 ge(double,double)boolean s
 le(double,double)boolean s
ICGraphTransformer ai <T=Object>
 transform(<T>).CGraph a
 applyLayout()void a
ISpacingsHandler ai <T=.CNode>
 DEFAULT_SPACING_HANDLER .ISpacingsHandler<.CNode> sf
 getHorizontalSpacing(<T>,<T>)double a
 getVerticalSpacing(<T>,<T>)double a
OneDimensionalCompactor f
 LONGEST_PATH_COMPACTION .algs.ICompactionAlgorithm sf
 SCANLINE_CONSTRAINTS .algs.IConstraintCalculationAlgorithm sf
 QUADRATIC_CONSTRAINTS .algs.IConstraintCalculationAlgorithm sf
 cGraph .CGraph -
 direction org.eclipse.elk.core.options.Direction -
 spacingsHandler .ISpacingsHandler<.CNode> -
 new(.CGraph) -
 setSpacingsHandler(.ISpacingsHandler<.CNode>).OneDimensionalCompactor -
 setCompactionAlgorithm(.algs.ICompactionAlgorithm).OneDimensionalCompactor -
 setConstraintAlgorithm(.algs.IConstraintCalculationAlgorithm).OneDimensionalCompactor -
 compact().OneDimensionalCompactor -
 finish().OneDimensionalCompactor -
 changeDirection(org.eclipse.elk.core.options.Direction).OneDimensionalCompactor -
 setLockingStrategy(com.google.common.base.Function<org.eclipse.elk.core.util.Pair<.CNode,org.eclipse.elk.core.options.Direction>,Boolean>).OneDimensionalCompactor -
 applyLockingStrategy().OneDimensionalCompactor -
 applyLockingStrategy(org.eclipse.elk.core.options.Direction).OneDimensionalCompactor -
 forceConstraintsRecalculation().OneDimensionalCompactor -
 calculateGroupOffsets().OneDimensionalCompactor -
 drawHitboxes(org.eclipse.elk.core.util.IElkProgressMonitor,String).OneDimensionalCompactor -
Quadruplet f
 left boolean -
 right boolean -
 up boolean -
 down boolean -
 new() -
 new(boolean,boolean,boolean,boolean) -
 set(boolean,boolean,boolean,boolean)void -
 set(boolean,org.eclipse.elk.core.options.Direction)void -
 get(org.eclipse.elk.core.options.Direction)boolean -
package org.eclipse.elk.alg.layered.compaction.oned.algs
ICompactionAlgorithm ai
 compact(org.eclipse.elk.alg.layered.compaction.oned.OneDimensionalCompactor)void a
IConstraintCalculationAlgorithm ai
 calculateConstraints(org.eclipse.elk.alg.layered.compaction.oned.OneDimensionalCompactor)void a
ScanlineConstraintCalculator - :.IConstraintCalculationAlgorithm
 compactor org.eclipse.elk.alg.layered.compaction.oned.OneDimensionalCompactor o
 new() -
 calculateConstraints(org.eclipse.elk.alg.layered.compaction.oned.OneDimensionalCompactor)void -
 sweep(com.google.common.base.Predicate<org.eclipse.elk.alg.layered.compaction.oned.CNode>,com.google.common.base.Function<org.eclipse.elk.alg.layered.compaction.oned.CNode,Double>)void o
package org.eclipse.elk.alg.layered.components
ComponentOrderingStrategy fe :Enum<.ComponentOrderingStrategy>
 NONE .ComponentOrderingStrategy sf
 INSIDE_PORT_SIDE_GROUPS .ComponentOrderingStrategy sf
 GROUP_MODEL_ORDER .ComponentOrderingStrategy sf
 MODEL_ORDER .ComponentOrderingStrategy sf
 values().ComponentOrderingStrategy[] s
 valueOf(String).ComponentOrderingStrategy s
package org.eclipse.elk.alg.layered.compound
CompoundGraphPostprocessor - :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
CompoundGraphPreprocessor - :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
CrossHierarchyEdge -
 toString()String -
 getEdge()org.eclipse.elk.alg.layered.graph.LEdge -
 getGraph()org.eclipse.elk.alg.layered.graph.LGraph -
 getType()org.eclipse.elk.alg.layered.options.PortType -
 getActualSource()org.eclipse.elk.alg.layered.graph.LPort -
 getActualTarget()org.eclipse.elk.alg.layered.graph.LPort -
package org.eclipse.elk.alg.layered.graph
LEdge f :.LGraphElement
 new() -
 reverse(.LGraph,boolean)void -
 getSource().LPort -
 setSource(.LPort)void -
 getTarget().LPort -
 setTarget(.LPort)void -
 setTargetAndInsertAtIndex(.LPort,int)void -
 isSelfLoop()boolean -
 isInLayerEdge()boolean -
 getBendPoints()org.eclipse.elk.core.math.KVectorChain -
 getLabels()java.util.List<.LLabel> -
 getOther(.LPort).LPort -
 getOther(.LNode).LNode -
 getDesignation()String -
 toString()String -
LGraph f :.LGraphElement,Iterable<.Layer>
 new() -
 getSize()org.eclipse.elk.core.math.KVector -
 getActualSize()org.eclipse.elk.core.math.KVector -
 getPadding().LPadding -
 getOffset()org.eclipse.elk.core.math.KVector -
 getLayerlessNodes()java.util.List<.LNode> -
 getLayers()java.util.List<.Layer> -
 getParentNode().LNode -
 setParentNode(.LNode)void -
 iterator()java.util.Iterator<.Layer> -
 toNodeArray().LNode[][] -
 toString()String -
LGraphElement a :org.eclipse.elk.graph.properties.MapPropertyHolder
 id int -
 new() -
 getDesignation()String -
LLabel f :.LShape
 new() -
 new(String) -
 getText()String -
 toString()String -
 getDesignation()String -
LNode f :.LShape +NodeType
 new(.LGraph) -
 getLayer().Layer -
 setLayer(.Layer)void -
 getGraph().LGraph -
 setGraph(.LGraph)void -
 setLayer(int,.Layer)void -
 getType().LNode.NodeType -
 setType(.LNode.NodeType)void -
 getPorts()java.util.List<.LPort> -
 getPorts(org.eclipse.elk.alg.layered.options.PortType)Iterable<.LPort> -
 getPorts(org.eclipse.elk.core.options.PortSide)Iterable<.LPort> -
 getPortSideView(org.eclipse.elk.core.options.PortSide)java.util.List<.LPort> -
 getPorts(org.eclipse.elk.alg.layered.options.PortType,org.eclipse.elk.core.options.PortSide)Iterable<.LPort> -
 getIncomingEdges()Iterable<.LEdge> -
 getOutgoingEdges()Iterable<.LEdge> -
 getConnectedEdges()Iterable<.LEdge> -
 getLabels()java.util.List<.LLabel> -
 getNestedGraph().LGraph -
 setNestedGraph(.LGraph)void -
 getMargin().LMargin -
 getPadding().LPadding -
 getIndex()int -
 borderToContentAreaCoordinates(boolean,boolean)void -
 getInteractiveReferencePoint()org.eclipse.elk.core.math.KVector -
 cachePortSides()void -
 getDesignation()String -
 isInlineEdgeLabel()boolean -
 toString()String -
LPort f :.LShape
 OUTPUT_PREDICATE com.google.common.base.Predicate<.LPort> sf
 INPUT_PREDICATE com.google.common.base.Predicate<.LPort> sf
 NORTH_PREDICATE com.google.common.base.Predicate<.LPort> sf
 EAST_PREDICATE com.google.common.base.Predicate<.LPort> sf
 SOUTH_PREDICATE com.google.common.base.Predicate<.LPort> sf
 WEST_PREDICATE com.google.common.base.Predicate<.LPort> sf
 new() -
 getNode().LNode -
 setNode(.LNode)void -
 getSide()org.eclipse.elk.core.options.PortSide -
 setSide(org.eclipse.elk.core.options.PortSide)void -
 getAnchor()org.eclipse.elk.core.math.KVector -
 isExplicitlySuppliedPortAnchor()boolean -
 setExplicitlySuppliedPortAnchor(boolean)void -
 getAbsoluteAnchor()org.eclipse.elk.core.math.KVector -
 getMargin().LMargin -
 getLabels()java.util.List<.LLabel> -
 getName()String -
 getDegree()int -
 getNetFlow()int -
 getIncomingEdges()java.util.List<.LEdge> -
 getOutgoingEdges()java.util.List<.LEdge> -
 getConnectedEdges()Iterable<.LEdge> -
 isConnectedToExternalNodes()boolean -
 setConnectedToExternalNodes(boolean)void -
 getPredecessorPorts()Iterable<.LPort> -
 getSuccessorPorts()Iterable<.LPort> -
 getConnectedPorts()Iterable<.LPort> -
 getIndex()int -
 getDesignation()String -
 toString()String -
LShape a :.LGraphElement
 new() -
 getPosition()org.eclipse.elk.core.math.KVector -
 getSize()org.eclipse.elk.core.math.KVector -
package org.eclipse.elk.alg.layered.graph.transform
ElkGraphLayoutTransferrer -
 new() -
 applyLayout(org.eclipse.elk.alg.layered.graph.LGraph)void -
 applyLayoutNonMutating(org.eclipse.elk.alg.layered.graph.LGraph)org.eclipse.elk.graph.ElkNode s
package org.eclipse.elk.alg.layered.intermediate
BiLinkedHashMultiMap - <K=Comparable<<K>>,V=Object>
 new() -
 putAll(<K>,java.util.List<<V>>)void -
 put(<K>,<V>)void -
 getKey(<V>)<K> -
 getValues(<K>)java.util.LinkedList<<V>> -
 keySet()java.util.Set<<K>> -
 isMaximalKey(<K>)boolean -
 isMinimalKey(<K>)boolean -
CommentNodeMarginCalculator f :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
CommentPostprocessor f :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
CommentPreprocessor f :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
ConstraintsPostprocessor f :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
DummySelfLoopProcessor f :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
EdgeAndLayerConstraintEdgeReverser f :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
EndLabelPostprocessor f :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
EndLabelPreprocessor f :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
EndLabelSorter f :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
FinalSplineBendpointsCalculator - :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 NODE_TO_STRAIGHTENING_CP_GAP double sf
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
GraphTransformer f :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph> +Mode
 new(.GraphTransformer.Mode) -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
GraphTransformer.Mode sfe :Enum<.GraphTransformer.Mode>
 TO_INTERNAL_LTR .GraphTransformer.Mode sf
 TO_INPUT_DIRECTION .GraphTransformer.Mode sf
 values().GraphTransformer.Mode[] s
 valueOf(String).GraphTransformer.Mode s
HierarchicalNodeResizingProcessor - :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
HierarchicalPortConstraintProcessor f :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
HierarchicalPortDummySizeProcessor f :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
HierarchicalPortOrthogonalEdgeRouter f :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
HierarchicalPortPositionProcessor f :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
HighDegreeNodeLayeringProcessor - :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
HyperedgeDummyMerger f :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
HypernodesProcessor f :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
InLayerConstraintProcessor f :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
InnermostNodeMarginCalculator f :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
InteractiveExternalPortPositioner - :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
IntermediateProcessorStrategy fe :Enum<.IntermediateProcessorStrategy>,org.eclipse.elk.core.alg.ILayoutProcessorFactory<org.eclipse.elk.alg.layered.graph.LGraph>
 DIRECTION_PREPROCESSOR .IntermediateProcessorStrategy sf
 COMMENT_PREPROCESSOR .IntermediateProcessorStrategy sf
 EDGE_AND_LAYER_CONSTRAINT_EDGE_REVERSER .IntermediateProcessorStrategy sf
 INTERACTIVE_EXTERNAL_PORT_POSITIONER .IntermediateProcessorStrategy sf
 PARTITION_PREPROCESSOR .IntermediateProcessorStrategy sf
 LABEL_DUMMY_INSERTER .IntermediateProcessorStrategy sf
 SELF_LOOP_PREPROCESSOR .IntermediateProcessorStrategy sf
 LAYER_CONSTRAINT_PREPROCESSOR .IntermediateProcessorStrategy sf
 PARTITION_MIDPROCESSOR .IntermediateProcessorStrategy sf
 HIGH_DEGREE_NODE_LAYER_PROCESSOR .IntermediateProcessorStrategy sf
 NODE_PROMOTION .IntermediateProcessorStrategy sf
 LAYER_CONSTRAINT_POSTPROCESSOR .IntermediateProcessorStrategy sf
 PARTITION_POSTPROCESSOR .IntermediateProcessorStrategy sf
 HIERARCHICAL_PORT_CONSTRAINT_PROCESSOR .IntermediateProcessorStrategy sf
 SEMI_INTERACTIVE_CROSSMIN_PROCESSOR .IntermediateProcessorStrategy sf
 BREAKING_POINT_INSERTER .IntermediateProcessorStrategy sf
 LONG_EDGE_SPLITTER .IntermediateProcessorStrategy sf
 PORT_SIDE_PROCESSOR .IntermediateProcessorStrategy sf
 INVERTED_PORT_PROCESSOR .IntermediateProcessorStrategy sf
 PORT_LIST_SORTER .IntermediateProcessorStrategy sf
 SORT_BY_INPUT_ORDER_OF_MODEL .IntermediateProcessorStrategy sf
 NORTH_SOUTH_PORT_PREPROCESSOR .IntermediateProcessorStrategy sf
 BREAKING_POINT_PROCESSOR .IntermediateProcessorStrategy sf
 ONE_SIDED_GREEDY_SWITCH .IntermediateProcessorStrategy sf
 TWO_SIDED_GREEDY_SWITCH .IntermediateProcessorStrategy sf
 SELF_LOOP_PORT_RESTORER .IntermediateProcessorStrategy sf
 ALTERNATING_LAYER_UNZIPPER .IntermediateProcessorStrategy sf
 SINGLE_EDGE_GRAPH_WRAPPER .IntermediateProcessorStrategy sf
 IN_LAYER_CONSTRAINT_PROCESSOR .IntermediateProcessorStrategy sf
 END_NODE_PORT_LABEL_MANAGEMENT_PROCESSOR .IntermediateProcessorStrategy sf
 LABEL_AND_NODE_SIZE_PROCESSOR .IntermediateProcessorStrategy sf
 INNERMOST_NODE_MARGIN_CALCULATOR .IntermediateProcessorStrategy sf
 SELF_LOOP_ROUTER .IntermediateProcessorStrategy sf
 COMMENT_NODE_MARGIN_CALCULATOR .IntermediateProcessorStrategy sf
 END_LABEL_PREPROCESSOR .IntermediateProcessorStrategy sf
 LABEL_DUMMY_SWITCHER .IntermediateProcessorStrategy sf
 CENTER_LABEL_MANAGEMENT_PROCESSOR .IntermediateProcessorStrategy sf
 LABEL_SIDE_SELECTOR .IntermediateProcessorStrategy sf
 HYPEREDGE_DUMMY_MERGER .IntermediateProcessorStrategy sf
 HIERARCHICAL_PORT_DUMMY_SIZE_PROCESSOR .IntermediateProcessorStrategy sf
 NODE_PLACEMENT_REPEATER .IntermediateProcessorStrategy sf
 LAYER_SIZE_AND_GRAPH_HEIGHT_CALCULATOR .IntermediateProcessorStrategy sf
 HIERARCHICAL_PORT_POSITION_PROCESSOR .IntermediateProcessorStrategy sf
 CONSTRAINTS_POSTPROCESSOR .IntermediateProcessorStrategy sf
 COMMENT_POSTPROCESSOR .IntermediateProcessorStrategy sf
 HYPERNODE_PROCESSOR .IntermediateProcessorStrategy sf
 HIERARCHICAL_PORT_ORTHOGONAL_EDGE_ROUTER .IntermediateProcessorStrategy sf
 LONG_EDGE_JOINER .IntermediateProcessorStrategy sf
 SELF_LOOP_POSTPROCESSOR .IntermediateProcessorStrategy sf
 BREAKING_POINT_REMOVER .IntermediateProcessorStrategy sf
 NORTH_SOUTH_PORT_POSTPROCESSOR .IntermediateProcessorStrategy sf
 HORIZONTAL_COMPACTOR .IntermediateProcessorStrategy sf
 LABEL_DUMMY_REMOVER .IntermediateProcessorStrategy sf
 FINAL_SPLINE_BENDPOINTS_CALCULATOR .IntermediateProcessorStrategy sf
 END_LABEL_SORTER .IntermediateProcessorStrategy sf
 REVERSED_EDGE_RESTORER .IntermediateProcessorStrategy sf
 END_LABEL_POSTPROCESSOR .IntermediateProcessorStrategy sf
 HIERARCHICAL_NODE_RESIZER .IntermediateProcessorStrategy sf
 DIRECTION_POSTPROCESSOR .IntermediateProcessorStrategy sf
 create()org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph> -
 values().IntermediateProcessorStrategy[] s
 valueOf(String).IntermediateProcessorStrategy s
InvertedPortProcessor f :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
LabelAndNodeSizeProcessor f :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
LabelDummyInserter f :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
LabelDummyRemover f :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
LabelDummySwitcher f :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 INCLUDE_LABEL org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
LabelManagementProcessor f :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 MIN_WIDTH_EDGE_LABELS double sf
 new(boolean) -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
 doManageLabels(org.eclipse.elk.core.labels.ILabelManager,Iterable<org.eclipse.elk.alg.layered.graph.LLabel>,double,double,boolean)org.eclipse.elk.core.math.KVector s
LabelSideSelector f :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
LayerConstraintPostprocessor f :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
LayerConstraintPreprocessor f :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
LayerSizeAndGraphHeightCalculator f :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
LongEdgeJoiner f :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
 joinAt(org.eclipse.elk.alg.layered.graph.LNode,boolean)void s
LongEdgeSplitter f :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
 splitEdge(org.eclipse.elk.alg.layered.graph.LEdge,org.eclipse.elk.alg.layered.graph.LNode)org.eclipse.elk.alg.layered.graph.LEdge s
NodePlacementRepeater - :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
NodePromotion - :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
 precalculateAndSetInformationModelOrder()void -
NorthSouthPortPostprocessor f :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
NorthSouthPortPreprocessor f :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
PartitionMidprocessor - :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
PartitionPostprocessor - :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
PartitionPreprocessor - :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
PortListSorter f :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 CMP_PORT_SIDE java.util.Comparator<org.eclipse.elk.alg.layered.graph.LPort> sf
 CMP_PORT_DEGREE_EAST_WEST java.util.Comparator<org.eclipse.elk.alg.layered.graph.LPort> sf
 CMP_FIXED_ORDER_AND_FIXED_POS java.util.Comparator<org.eclipse.elk.alg.layered.graph.LPort> sf
 CMP_COMBINED java.util.Comparator<org.eclipse.elk.alg.layered.graph.LPort> sf
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
PortSideProcessor f :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
 setPortSide(org.eclipse.elk.alg.layered.graph.LPort)void s
ReversedEdgeRestorer f :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
SelfLoopPortRestorer - :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
SelfLoopPostProcessor - :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
SelfLoopPreProcessor - :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
SelfLoopRouter - :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
SemiInteractiveCrossMinProcessor - :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
SortByInputModelProcessor - :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
 longEdgeTargetNodePreprocessing(org.eclipse.elk.alg.layered.graph.LNode)java.util.Map<org.eclipse.elk.alg.layered.graph.LNode,Integer> s
 getTargetNode(org.eclipse.elk.alg.layered.graph.LPort)org.eclipse.elk.alg.layered.graph.LNode s
 insertionSort(java.util.List<org.eclipse.elk.alg.layered.graph.LNode>,.preserveorder.ModelOrderNodeComparator)void s
 insertionSortPort(java.util.List<org.eclipse.elk.alg.layered.graph.LPort>,.preserveorder.ModelOrderPortComparator)void s
package org.eclipse.elk.alg.layered.intermediate.compaction
EdgeAwareScanlineConstraintCalculation - :org.eclipse.elk.alg.common.compaction.oned.ScanlineConstraintCalculator
 new(org.eclipse.elk.alg.layered.graph.LGraph) -
 calculateConstraints(org.eclipse.elk.alg.common.compaction.oned.OneDimensionalCompactor)void -
HorizontalGraphCompactor - :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 NETWORK_SIMPLEX_COMPACTION org.eclipse.elk.alg.common.compaction.oned.ICompactionAlgorithm sf
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
 isVerticalSegmentsOfSameEdge(org.eclipse.elk.alg.common.compaction.oned.CNode,org.eclipse.elk.alg.common.compaction.oned.CNode)boolean s
 getLNodeOrNull(org.eclipse.elk.alg.common.compaction.oned.CNode)org.eclipse.elk.alg.layered.graph.LNode s
 getVerticalSegmentOrNull(org.eclipse.elk.alg.common.compaction.oned.CNode).VerticalSegment s
LGraphToCGraphTransformer f
 new() -
 transform(org.eclipse.elk.alg.layered.graph.LGraph)org.eclipse.elk.alg.common.compaction.oned.CGraph -
 getLockMap()java.util.Map<org.eclipse.elk.alg.common.compaction.oned.CNode,org.eclipse.elk.alg.common.compaction.oned.Quadruplet> -
 applyLayout()void -
NetworkSimplexCompaction - :org.eclipse.elk.alg.common.compaction.oned.ICompactionAlgorithm
 new() -
 compact(org.eclipse.elk.alg.common.compaction.oned.OneDimensionalCompactor)void -
VerticalSegment f :Comparable<.VerticalSegment>
 potentialGroupParents java.util.List<org.eclipse.elk.alg.common.compaction.oned.CNode> -
 representedLEdges java.util.List<org.eclipse.elk.alg.layered.graph.LEdge> -
 affectedBends java.util.List<org.eclipse.elk.core.math.KVector> -
 affectedBoundingBoxes java.util.List<org.eclipse.elk.core.math.ElkRectangle> -
 hitbox org.eclipse.elk.core.math.ElkRectangle -
 junctionPoints org.eclipse.elk.core.math.KVectorChain -
 ignoreSpacing org.eclipse.elk.alg.common.compaction.oned.Quadruplet -
 constraints java.util.List<.VerticalSegment> -
 aPort org.eclipse.elk.alg.layered.graph.LPort -
 joined java.util.List<.VerticalSegment> -
 new(org.eclipse.elk.core.math.KVector,org.eclipse.elk.core.math.KVector,org.eclipse.elk.alg.common.compaction.oned.CNode,org.eclipse.elk.alg.layered.graph.LEdge) -
 joinWith(.VerticalSegment).VerticalSegment -
 intersects(.VerticalSegment)boolean -
 compareTo(.VerticalSegment)int -
 toString()String -
package org.eclipse.elk.alg.layered.intermediate.loops
SelfHyperLoop -
 computePortsPerSide()void -
 getSLHolder().SelfLoopHolder -
 addSelfLoopEdge(.SelfLoopEdge)void -
 getSLPorts()java.util.List<.SelfLoopPort> -
 getSLEdges()java.util.Set<.SelfLoopEdge> -
 getSLLabels().SelfHyperLoopLabels -
 getSelfLoopType().SelfLoopType -
 getSLPortsBySide()com.google.common.collect.Multimap<org.eclipse.elk.core.options.PortSide,.SelfLoopPort> -
 getSLPortsBySide(org.eclipse.elk.core.options.PortSide)java.util.Collection<.SelfLoopPort> -
 hasSLPortsOnSide(org.eclipse.elk.core.options.PortSide)boolean -
 getLeftmostPort().SelfLoopPort -
 setLeftmostPort(.SelfLoopPort)void -
 getRightmostPort().SelfLoopPort -
 setRightmostPort(.SelfLoopPort)void -
 getOccupiedPortSides()java.util.Set<org.eclipse.elk.core.options.PortSide> -
 getRoutingSlot(org.eclipse.elk.core.options.PortSide)int -
 setRoutingSlot(org.eclipse.elk.core.options.PortSide,int)void -
SelfLoopHolder f
 install(org.eclipse.elk.alg.layered.graph.LNode).SelfLoopHolder s
 needsSelfLoopProcessing(org.eclipse.elk.alg.layered.graph.LNode)boolean s
 getLNode()org.eclipse.elk.alg.layered.graph.LNode -
 getSLHyperLoops()java.util.List<.SelfHyperLoop> -
 getSLPortMap()java.util.Map<org.eclipse.elk.alg.layered.graph.LPort,.SelfLoopPort> -
 arePortsHidden()boolean -
 setPortsHidden(boolean)void -
 getRoutingSlotCount()int[] -
package org.eclipse.elk.alg.layered.intermediate.loops.ordering
PortRestorer -
 new() -
 restorePorts(org.eclipse.elk.alg.layered.intermediate.loops.SelfLoopHolder,org.eclipse.elk.core.util.IElkProgressMonitor)void -
 sortedTwoSideLoopPortSides(org.eclipse.elk.alg.layered.intermediate.loops.SelfHyperLoop)org.eclipse.elk.core.options.PortSide[] s
PortSideAssigner -
 new() -
 assignPortSides(org.eclipse.elk.alg.layered.intermediate.loops.SelfLoopHolder)void -
package org.eclipse.elk.alg.layered.intermediate.loops.routing
AbstractSelfLoopRouter a
 new() -
 routeSelfLoops(org.eclipse.elk.alg.layered.intermediate.loops.SelfLoopHolder)void a
LabelPlacer f
 new() -
 placeLabels(org.eclipse.elk.alg.layered.intermediate.loops.SelfLoopHolder,org.eclipse.elk.core.labels.ILabelManager,org.eclipse.elk.core.util.IElkProgressMonitor)void -
OrthogonalSelfLoopRouter - :.AbstractSelfLoopRouter +EdgeRoutingDirection
 new() -
 routeSelfLoops(org.eclipse.elk.alg.layered.intermediate.loops.SelfLoopHolder)void -
 computeOrthogonalBendPoints(org.eclipse.elk.alg.layered.intermediate.loops.SelfLoopEdge,.OrthogonalSelfLoopRouter.EdgeRoutingDirection,double[][])org.eclipse.elk.core.math.KVectorChain o
 modifyBendPoints(org.eclipse.elk.alg.layered.intermediate.loops.SelfLoopEdge,.OrthogonalSelfLoopRouter.EdgeRoutingDirection,org.eclipse.elk.core.math.KVectorChain)org.eclipse.elk.core.math.KVectorChain o
OrthogonalSelfLoopRouter.EdgeRoutingDirection osfe :Enum<.OrthogonalSelfLoopRouter.EdgeRoutingDirection>
 CLOCKWISE .OrthogonalSelfLoopRouter.EdgeRoutingDirection sf
 COUNTER_CLOCKWISE .OrthogonalSelfLoopRouter.EdgeRoutingDirection sf
 values().OrthogonalSelfLoopRouter.EdgeRoutingDirection[] s
 valueOf(String).OrthogonalSelfLoopRouter.EdgeRoutingDirection s
PolylineSelfLoopRouter - :.OrthogonalSelfLoopRouter
 new() -
 modifyBendPoints(org.eclipse.elk.alg.layered.intermediate.loops.SelfLoopEdge,.OrthogonalSelfLoopRouter.EdgeRoutingDirection,org.eclipse.elk.core.math.KVectorChain)org.eclipse.elk.core.math.KVectorChain o
 cutCorners(org.eclipse.elk.core.math.KVectorChain,double)org.eclipse.elk.core.math.KVectorChain -
RoutingDirector -
 new() -
 determineLoopRoutes(org.eclipse.elk.alg.layered.intermediate.loops.SelfLoopHolder)void -
RoutingSlotAssigner -
 new() -
 assignRoutingSlots(org.eclipse.elk.alg.layered.intermediate.loops.SelfLoopHolder)void -
SplineSelfLoopRouter - :.OrthogonalSelfLoopRouter
 new() -
 modifyBendPoints(org.eclipse.elk.alg.layered.intermediate.loops.SelfLoopEdge,.OrthogonalSelfLoopRouter.EdgeRoutingDirection,org.eclipse.elk.core.math.KVectorChain)org.eclipse.elk.core.math.KVectorChain o
package org.eclipse.elk.alg.layered.intermediate.preserveorder
ModelOrderNodeComparator - :java.util.Comparator<org.eclipse.elk.alg.layered.graph.LNode>
 new(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.alg.layered.graph.Layer,org.eclipse.elk.alg.layered.options.OrderingStrategy,org.eclipse.elk.alg.layered.options.LongEdgeOrderingStrategy,org.eclipse.elk.alg.layered.options.GroupOrderStrategy,boolean) -
 new(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.alg.layered.graph.LNode[],org.eclipse.elk.alg.layered.options.OrderingStrategy,org.eclipse.elk.alg.layered.options.LongEdgeOrderingStrategy,org.eclipse.elk.alg.layered.options.GroupOrderStrategy,boolean) -
 compare(org.eclipse.elk.alg.layered.graph.LNode,org.eclipse.elk.alg.layered.graph.LNode)int -
 clearTransitiveOrdering()void -
ModelOrderPortComparator - :java.util.Comparator<org.eclipse.elk.alg.layered.graph.LPort>
 new(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.alg.layered.graph.Layer,org.eclipse.elk.alg.layered.options.OrderingStrategy,java.util.Map<org.eclipse.elk.alg.layered.graph.LNode,Integer>,boolean) -
 new(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.alg.layered.graph.LNode[],org.eclipse.elk.alg.layered.options.OrderingStrategy,java.util.Map<org.eclipse.elk.alg.layered.graph.LNode,Integer>,boolean) -
 compare(org.eclipse.elk.alg.layered.graph.LPort,org.eclipse.elk.alg.layered.graph.LPort)int -
 checkPortModelOrder(org.eclipse.elk.alg.layered.graph.LPort,org.eclipse.elk.alg.layered.graph.LPort)int -
 clearTransitiveOrdering()void -
package org.eclipse.elk.alg.layered.intermediate.unzipping
AlternatingLayerUnzipper - :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
package org.eclipse.elk.alg.layered.intermediate.wrapping
ARDCutIndexHeuristic - :.ICutIndexCalculator
 new() -
 getCutIndexes(org.eclipse.elk.alg.layered.graph.LGraph,.GraphStats)java.util.List<Integer> -
 getChunkCount(.GraphStats)int s
 guaranteeValid()boolean -
BreakingPointInserter - :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph> +BPInfo
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
BreakingPointInserter.BPInfo s
 start org.eclipse.elk.alg.layered.graph.LNode f
 end org.eclipse.elk.alg.layered.graph.LNode f
 nodeStartEdge org.eclipse.elk.alg.layered.graph.LEdge f
 startEndEdge org.eclipse.elk.alg.layered.graph.LEdge f
 originalEdge org.eclipse.elk.alg.layered.graph.LEdge f
 startInLayerDummy org.eclipse.elk.alg.layered.graph.LNode -
 startInLayerEdge org.eclipse.elk.alg.layered.graph.LEdge -
 endInLayerDummy org.eclipse.elk.alg.layered.graph.LNode -
 endInLayerEdge org.eclipse.elk.alg.layered.graph.LEdge -
 prev .BreakingPointInserter.BPInfo -
 next .BreakingPointInserter.BPInfo -
 new(org.eclipse.elk.alg.layered.graph.LNode,org.eclipse.elk.alg.layered.graph.LNode,org.eclipse.elk.alg.layered.graph.LEdge,org.eclipse.elk.alg.layered.graph.LEdge,org.eclipse.elk.alg.layered.graph.LEdge) -
 isStart(org.eclipse.elk.alg.layered.graph.LNode)boolean s
 isEnd(org.eclipse.elk.alg.layered.graph.LNode)boolean s
 toString()String -
BreakingPointProcessor - :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
BreakingPointRemover - :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
CuttingUtils f
 insertDummies(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.alg.layered.graph.LEdge,int)java.util.List<org.eclipse.elk.alg.layered.graph.LEdge> s
GraphStats -
 graph org.eclipse.elk.alg.layered.graph.LGraph f
 dar double f
 longestPath int f
 new(org.eclipse.elk.alg.layered.graph.LGraph) -
 getApproximateLayerWidth(org.eclipse.elk.alg.layered.graph.Layer)double -
 getApproximateLayeringWidth()double -
 getApproximateChunkBasedLayeringWidth(java.util.List<Integer>)double -
 getApproximateLayerHeight(org.eclipse.elk.alg.layered.graph.Layer)double -
 getApproximateLayeringHeight()double -
 getApproximateChunkBasedLayeringHeight(java.util.List<Integer>)double -
 getMaxWidth()double -
 getSumWidth()double -
 getWidths()double[] -
 getMaxHeight()double -
 getHeights()double[] -
 isCutAllowed(int)boolean -
 getCutsAllowed()boolean[] -
ICutIndexCalculator ai +ManualCutIndexCalculator
 getCutIndexes(org.eclipse.elk.alg.layered.graph.LGraph,.GraphStats)java.util.List<Integer> a
 guaranteeValid()boolean a
ICutIndexCalculator.ManualCutIndexCalculator s :.ICutIndexCalculator
 new() -
 getCutIndexes(org.eclipse.elk.alg.layered.graph.LGraph,.GraphStats)java.util.List<Integer> -
 guaranteeValid()boolean -
MSDCutIndexHeuristic - :.ICutIndexCalculator
 new() -
 guaranteeValid()boolean -
 getCutIndexes(org.eclipse.elk.alg.layered.graph.LGraph,.GraphStats)java.util.List<Integer> -
SingleEdgeGraphWrapper - :org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
 validifyIndexesGreedily(.GraphStats,java.util.List<Integer>)java.util.List<Integer> s
 validifyIndexesLookingBack(.GraphStats,java.util.List<Integer>)java.util.List<Integer> s
package org.eclipse.elk.alg.layered.options
CenterEdgeLabelPlacementStrategy fe :Enum<.CenterEdgeLabelPlacementStrategy>
 MEDIAN_LAYER .CenterEdgeLabelPlacementStrategy sf
 TAIL_LAYER .CenterEdgeLabelPlacementStrategy sf
 HEAD_LAYER .CenterEdgeLabelPlacementStrategy sf
 SPACE_EFFICIENT_LAYER .CenterEdgeLabelPlacementStrategy sf
 WIDEST_LAYER .CenterEdgeLabelPlacementStrategy sf
 CENTER_LAYER .CenterEdgeLabelPlacementStrategy sf
 usesLabelSizeInformation()boolean -
 values().CenterEdgeLabelPlacementStrategy[] s
 valueOf(String).CenterEdgeLabelPlacementStrategy s
ConstraintCalculationStrategy fe :Enum<.ConstraintCalculationStrategy>
 QUADRATIC .ConstraintCalculationStrategy sf
 SCANLINE .ConstraintCalculationStrategy sf
 values().ConstraintCalculationStrategy[] s
 valueOf(String).ConstraintCalculationStrategy s
CrossingMinimizationStrategy fe :Enum<.CrossingMinimizationStrategy>,org.eclipse.elk.core.alg.ILayoutPhaseFactory<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph>
 LAYER_SWEEP .CrossingMinimizationStrategy sf
 MEDIAN_LAYER_SWEEP .CrossingMinimizationStrategy sf
 INTERACTIVE .CrossingMinimizationStrategy sf
 NONE .CrossingMinimizationStrategy sf
 create()org.eclipse.elk.core.alg.ILayoutPhase<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph> -
 values().CrossingMinimizationStrategy[] s
 valueOf(String).CrossingMinimizationStrategy s
CuttingStrategy fe :Enum<.CuttingStrategy>
 ARD .CuttingStrategy sf
 MSD .CuttingStrategy sf
 MANUAL .CuttingStrategy sf
 values().CuttingStrategy[] s
 valueOf(String).CuttingStrategy s
CycleBreakingStrategy fe :Enum<.CycleBreakingStrategy>,org.eclipse.elk.core.alg.ILayoutPhaseFactory<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph>
 GREEDY .CycleBreakingStrategy sf
 DEPTH_FIRST .CycleBreakingStrategy sf
 INTERACTIVE .CycleBreakingStrategy sf
 MODEL_ORDER .CycleBreakingStrategy sf
 GREEDY_MODEL_ORDER .CycleBreakingStrategy sf
 SCC_CONNECTIVITY .CycleBreakingStrategy sf
 SCC_NODE_TYPE .CycleBreakingStrategy sf
 DFS_NODE_ORDER .CycleBreakingStrategy sf
 BFS_NODE_ORDER .CycleBreakingStrategy sf
 create()org.eclipse.elk.core.alg.ILayoutPhase<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph> -
 values().CycleBreakingStrategy[] s
 valueOf(String).CycleBreakingStrategy s
DirectionCongruency fe :Enum<.DirectionCongruency>
 READING_DIRECTION .DirectionCongruency sf
 ROTATION .DirectionCongruency sf
 values().DirectionCongruency[] s
 valueOf(String).DirectionCongruency s
EdgeConstraint fe :Enum<.EdgeConstraint>
 NONE .EdgeConstraint sf
 INCOMING_ONLY .EdgeConstraint sf
 OUTGOING_ONLY .EdgeConstraint sf
 values().EdgeConstraint[] s
 valueOf(String).EdgeConstraint s
EdgeLabelSideSelection fe :Enum<.EdgeLabelSideSelection>
 ALWAYS_UP .EdgeLabelSideSelection sf
 ALWAYS_DOWN .EdgeLabelSideSelection sf
 DIRECTION_UP .EdgeLabelSideSelection sf
 DIRECTION_DOWN .EdgeLabelSideSelection sf
 SMART_UP .EdgeLabelSideSelection sf
 SMART_DOWN .EdgeLabelSideSelection sf
 transpose().EdgeLabelSideSelection -
 values().EdgeLabelSideSelection[] s
 valueOf(String).EdgeLabelSideSelection s
EdgeStraighteningStrategy fe :Enum<.EdgeStraighteningStrategy>
 NONE .EdgeStraighteningStrategy sf
 IMPROVE_STRAIGHTNESS .EdgeStraighteningStrategy sf
 values().EdgeStraighteningStrategy[] s
 valueOf(String).EdgeStraighteningStrategy s
FixedAlignment fe :Enum<.FixedAlignment>
 NONE .FixedAlignment sf
 LEFTUP .FixedAlignment sf
 RIGHTUP .FixedAlignment sf
 LEFTDOWN .FixedAlignment sf
 RIGHTDOWN .FixedAlignment sf
 BALANCED .FixedAlignment sf
 values().FixedAlignment[] s
 valueOf(String).FixedAlignment s
GraphCompactionStrategy fe :Enum<.GraphCompactionStrategy>
 NONE .GraphCompactionStrategy sf
 LEFT .GraphCompactionStrategy sf
 RIGHT .GraphCompactionStrategy sf
 LEFT_RIGHT_CONSTRAINT_LOCKING .GraphCompactionStrategy sf
 LEFT_RIGHT_CONNECTION_LOCKING .GraphCompactionStrategy sf
 EDGE_LENGTH .GraphCompactionStrategy sf
 values().GraphCompactionStrategy[] s
 valueOf(String).GraphCompactionStrategy s
GraphProperties fe :Enum<.GraphProperties>
 COMMENTS .GraphProperties sf
 EXTERNAL_PORTS .GraphProperties sf
 HYPEREDGES .GraphProperties sf
 HYPERNODES .GraphProperties sf
 NON_FREE_PORTS .GraphProperties sf
 NORTH_SOUTH_PORTS .GraphProperties sf
 SELF_LOOPS .GraphProperties sf
 CENTER_LABELS .GraphProperties sf
 END_LABELS .GraphProperties sf
 PARTITIONS .GraphProperties sf
 values().GraphProperties[] s
 valueOf(String).GraphProperties s
GreedySwitchType fe :Enum<.GreedySwitchType>
 ONE_SIDED .GreedySwitchType sf
 TWO_SIDED .GreedySwitchType sf
 OFF .GreedySwitchType sf
 values().GreedySwitchType[] s
 valueOf(String).GreedySwitchType s
GroupOrderStrategy fe :Enum<.GroupOrderStrategy>
 ONLY_WITHIN_GROUP .GroupOrderStrategy sf
 MODEL_ORDER .GroupOrderStrategy sf
 ENFORCED .GroupOrderStrategy sf
 values().GroupOrderStrategy[] s
 valueOf(String).GroupOrderStrategy s
InLayerConstraint fe :Enum<.InLayerConstraint>
 NONE .InLayerConstraint sf
 TOP .InLayerConstraint sf
 BOTTOM .InLayerConstraint sf
 values().InLayerConstraint[] s
 valueOf(String).InLayerConstraint s
InteractiveReferencePoint fe :Enum<.InteractiveReferencePoint>
 CENTER .InteractiveReferencePoint sf
 TOP_LEFT .InteractiveReferencePoint sf
 values().InteractiveReferencePoint[] s
 valueOf(String).InteractiveReferencePoint s
InternalProperties f
 ORIGIN org.eclipse.elk.graph.properties.IProperty<Object> sf
 COORDINATE_SYSTEM_ORIGIN org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.alg.layered.graph.LGraph> sf
 PROCESSORS org.eclipse.elk.graph.properties.IProperty<java.util.List<org.eclipse.elk.core.alg.ILayoutProcessor<org.eclipse.elk.alg.layered.graph.LGraph>>> sf
 COMPOUND_NODE org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 INSIDE_CONNECTIONS org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 ORIGINAL_BENDPOINTS org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.core.math.KVectorChain> sf
 ORIGINAL_DUMMY_NODE_POSITION org.eclipse.elk.graph.properties.IProperty<Double> sf
 ORIGINAL_LABEL_EDGE org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.alg.layered.graph.LEdge> sf
 REPRESENTED_LABELS org.eclipse.elk.graph.properties.IProperty<java.util.List<org.eclipse.elk.alg.layered.graph.LLabel>> sf
 END_LABELS org.eclipse.elk.graph.properties.IProperty<java.util.Map<org.eclipse.elk.alg.layered.graph.LPort,org.eclipse.elk.alg.common.nodespacing.cellsystem.LabelCell>> sf
 END_LABEL_EDGE org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.alg.layered.graph.LEdge> sf
 LABEL_SIDE org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.core.options.LabelSide> sf
 MAX_EDGE_THICKNESS org.eclipse.elk.graph.properties.IProperty<Double> sf
 REVERSED org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 RANDOM org.eclipse.elk.graph.properties.IProperty<java.util.Random> sf
 LONG_EDGE_SOURCE org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.alg.layered.graph.LPort> sf
 LONG_EDGE_TARGET org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.alg.layered.graph.LPort> sf
 LONG_EDGE_HAS_LABEL_DUMMIES org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 LONG_EDGE_BEFORE_LABEL_DUMMY org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 EDGE_CONSTRAINT org.eclipse.elk.graph.properties.IProperty<.EdgeConstraint> sf
 IN_LAYER_LAYOUT_UNIT org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.alg.layered.graph.LNode> sf
 IN_LAYER_CONSTRAINT org.eclipse.elk.graph.properties.IProperty<.InLayerConstraint> sf
 IN_LAYER_SUCCESSOR_CONSTRAINTS org.eclipse.elk.graph.properties.IProperty<java.util.List<org.eclipse.elk.alg.layered.graph.LNode>> sf
 IN_LAYER_SUCCESSOR_CONSTRAINTS_BETWEEN_NON_DUMMIES org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 PORT_DUMMY org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.alg.layered.graph.LNode> sf
 CROSSING_HINT org.eclipse.elk.graph.properties.IProperty<Integer> sf
 GRAPH_PROPERTIES org.eclipse.elk.graph.properties.IProperty<java.util.Set<.GraphProperties>> sf
 EXT_PORT_SIDE org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.core.options.PortSide> sf
 EXT_PORT_SIZE org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.core.math.KVector> sf
 EXT_PORT_REPLACED_DUMMIES org.eclipse.elk.graph.properties.IProperty<java.util.List<org.eclipse.elk.alg.layered.graph.LNode>> sf
 EXT_PORT_REPLACED_DUMMY org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.alg.layered.graph.LNode> sf
 EXT_PORT_CONNECTIONS org.eclipse.elk.graph.properties.IProperty<java.util.Set<org.eclipse.elk.core.options.PortSide>> sf
 PORT_RATIO_OR_POSITION org.eclipse.elk.graph.properties.IProperty<Double> sf
 BARYCENTER_ASSOCIATES org.eclipse.elk.graph.properties.IProperty<java.util.List<org.eclipse.elk.alg.layered.graph.LNode>> sf
 TOP_COMMENTS org.eclipse.elk.graph.properties.IProperty<java.util.List<org.eclipse.elk.alg.layered.graph.LNode>> sf
 BOTTOM_COMMENTS org.eclipse.elk.graph.properties.IProperty<java.util.List<org.eclipse.elk.alg.layered.graph.LNode>> sf
 COMMENT_CONN_PORT org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.alg.layered.graph.LPort> sf
 INPUT_COLLECT org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 OUTPUT_COLLECT org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 CYCLIC org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 CROSS_HIERARCHY_MAP org.eclipse.elk.graph.properties.IProperty<com.google.common.collect.Multimap<org.eclipse.elk.alg.layered.graph.LEdge,org.eclipse.elk.alg.layered.compound.CrossHierarchyEdge>> sf
 TARGET_OFFSET org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.core.math.KVector> sf
 SPLINE_LABEL_SIZE org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.core.math.KVector> sf
 SPACINGS org.eclipse.elk.graph.properties.IProperty<.Spacings> sf
 PARTITION_DUMMY org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 BREAKING_POINT_INFO org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.alg.layered.intermediate.wrapping.BreakingPointInserter.BPInfo> sf
 SPLINE_SURVIVING_EDGE org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.alg.layered.graph.LEdge> sf
 SPLINE_ROUTE_START org.eclipse.elk.graph.properties.IProperty<java.util.List<org.eclipse.elk.alg.layered.p5edges.splines.SplineSegment>> sf
 SPLINE_EDGE_CHAIN org.eclipse.elk.graph.properties.IProperty<java.util.List<org.eclipse.elk.alg.layered.graph.LEdge>> sf
 ORIGINAL_PORT_CONSTRAINTS org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.core.options.PortConstraints> sf
 SELF_LOOP_HOLDER org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.alg.layered.intermediate.loops.SelfLoopHolder> sf
 SPLINE_NS_PORT_Y_COORD org.eclipse.elk.graph.properties.IProperty<Double> sf
 MODEL_ORDER org.eclipse.elk.graph.properties.IProperty<Integer> sf
 MAX_MODEL_ORDER_NODES org.eclipse.elk.graph.properties.IProperty<Integer> sf
 CB_NUM_MODEL_ORDER_GROUPS org.eclipse.elk.graph.properties.IProperty<Integer> sf
 LONG_EDGE_TARGET_NODE org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.alg.layered.graph.LNode> sf
 FIRST_TRY_WITH_INITIAL_ORDER org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 SECOND_TRY_WITH_INITIAL_ORDER org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 HIDDEN_NODES org.eclipse.elk.graph.properties.IProperty<java.util.List<org.eclipse.elk.alg.layered.graph.LNode>> sf
 ORIGINAL_OPPOSITE_PORT org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.alg.layered.graph.LPort> sf
 TARGET_NODE_MODEL_ORDER org.eclipse.elk.graph.properties.IProperty<java.util.Map<org.eclipse.elk.alg.layered.graph.LNode,Integer>> sf
 TARJAN_LOWLINK org.eclipse.elk.graph.properties.IProperty<Integer> sf
 TARJAN_ID org.eclipse.elk.graph.properties.IProperty<Integer> sf
 TARJAN_ON_STACK org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 IS_PART_OF_CYCLE org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 WEIGHT org.eclipse.elk.graph.properties.IProperty<Double> sf
LayerConstraint fe :Enum<.LayerConstraint>
 NONE .LayerConstraint sf
 FIRST .LayerConstraint sf
 FIRST_SEPARATE .LayerConstraint sf
 LAST .LayerConstraint sf
 LAST_SEPARATE .LayerConstraint sf
 values().LayerConstraint[] s
 valueOf(String).LayerConstraint s
LayerUnzippingStrategy fe :Enum<.LayerUnzippingStrategy>
 NONE .LayerUnzippingStrategy sf
 ALTERNATING .LayerUnzippingStrategy sf
 values().LayerUnzippingStrategy[] s
 valueOf(String).LayerUnzippingStrategy s
LayeredOptions - :org.eclipse.elk.core.data.ILayoutMetaDataProvider +LayeredFactory
 ALGORITHM_ID String sf
 SPACING_COMMENT_COMMENT org.eclipse.elk.graph.properties.IProperty<Double> sf
 SPACING_COMMENT_NODE org.eclipse.elk.graph.properties.IProperty<Double> sf
 SPACING_COMPONENT_COMPONENT org.eclipse.elk.graph.properties.IProperty<Double> sf
 SPACING_EDGE_EDGE org.eclipse.elk.graph.properties.IProperty<Double> sf
 SPACING_EDGE_LABEL org.eclipse.elk.graph.properties.IProperty<Double> sf
 SPACING_EDGE_NODE org.eclipse.elk.graph.properties.IProperty<Double> sf
 SPACING_LABEL_LABEL org.eclipse.elk.graph.properties.IProperty<Double> sf
 SPACING_LABEL_PORT_HORIZONTAL org.eclipse.elk.graph.properties.IProperty<Double> sf
 SPACING_LABEL_PORT_VERTICAL org.eclipse.elk.graph.properties.IProperty<Double> sf
 SPACING_LABEL_NODE org.eclipse.elk.graph.properties.IProperty<Double> sf
 SPACING_NODE_NODE org.eclipse.elk.graph.properties.IProperty<Double> sf
 SPACING_NODE_SELF_LOOP org.eclipse.elk.graph.properties.IProperty<Double> sf
 SPACING_PORT_PORT org.eclipse.elk.graph.properties.IProperty<Double> sf
 SPACING_INDIVIDUAL org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.core.util.IndividualSpacings> sf
 SPACING_BASE_VALUE org.eclipse.elk.graph.properties.IProperty<Double> sf
 SPACING_EDGE_EDGE_BETWEEN_LAYERS org.eclipse.elk.graph.properties.IProperty<Double> sf
 SPACING_EDGE_NODE_BETWEEN_LAYERS org.eclipse.elk.graph.properties.IProperty<Double> sf
 SPACING_NODE_NODE_BETWEEN_LAYERS org.eclipse.elk.graph.properties.IProperty<Double> sf
 PRIORITY org.eclipse.elk.graph.properties.IProperty<Integer> sf
 PRIORITY_DIRECTION org.eclipse.elk.graph.properties.IProperty<Integer> sf
 PRIORITY_SHORTNESS org.eclipse.elk.graph.properties.IProperty<Integer> sf
 PRIORITY_STRAIGHTNESS org.eclipse.elk.graph.properties.IProperty<Integer> sf
 WRAPPING_STRATEGY org.eclipse.elk.graph.properties.IProperty<.WrappingStrategy> sf
 WRAPPING_ADDITIONAL_EDGE_SPACING org.eclipse.elk.graph.properties.IProperty<Double> sf
 WRAPPING_CORRECTION_FACTOR org.eclipse.elk.graph.properties.IProperty<Double> sf
 WRAPPING_CUTTING_STRATEGY org.eclipse.elk.graph.properties.IProperty<.CuttingStrategy> sf
 WRAPPING_CUTTING_CUTS org.eclipse.elk.graph.properties.IProperty<java.util.List<Integer>> sf
 WRAPPING_CUTTING_MSD_FREEDOM org.eclipse.elk.graph.properties.IProperty<Integer> sf
 WRAPPING_VALIDIFY_STRATEGY org.eclipse.elk.graph.properties.IProperty<.ValidifyStrategy> sf
 WRAPPING_VALIDIFY_FORBIDDEN_INDICES org.eclipse.elk.graph.properties.IProperty<java.util.List<Integer>> sf
 WRAPPING_MULTI_EDGE_IMPROVE_CUTS org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 WRAPPING_MULTI_EDGE_DISTANCE_PENALTY org.eclipse.elk.graph.properties.IProperty<Double> sf
 WRAPPING_MULTI_EDGE_IMPROVE_WRAPPED_EDGES org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 LAYER_UNZIPPING_STRATEGY org.eclipse.elk.graph.properties.IProperty<.LayerUnzippingStrategy> sf
 LAYER_UNZIPPING_MINIMIZE_EDGE_LENGTH org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 LAYER_UNZIPPING_LAYER_SPLIT org.eclipse.elk.graph.properties.IProperty<Integer> sf
 LAYER_UNZIPPING_RESET_ON_LONG_EDGES org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 NODE_PLACEMENT_NETWORK_SIMPLEX_NODE_FLEXIBILITY org.eclipse.elk.graph.properties.IProperty<.NodeFlexibility> sf
 NODE_PLACEMENT_NETWORK_SIMPLEX_NODE_FLEXIBILITY_DEFAULT org.eclipse.elk.graph.properties.IProperty<.NodeFlexibility> sf
 NODE_PLACEMENT_NETWORK_SIMPLEX_NODE_FLEXIBILITY_RECOMPUTE_NODE_PLACEMENT org.eclipse.elk.graph.properties.IProperty<.NodePlacementStrategy> sf
 EDGE_ROUTING_SPLINES_MODE org.eclipse.elk.graph.properties.IProperty<.SplineRoutingMode> sf
 EDGE_ROUTING_SPLINES_SLOPPY_LAYER_SPACING_FACTOR org.eclipse.elk.graph.properties.IProperty<Double> sf
 TOPDOWN_LAYOUT org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 TOPDOWN_SCALE_FACTOR org.eclipse.elk.graph.properties.IProperty<Double> sf
 TOPDOWN_HIERARCHICAL_NODE_WIDTH org.eclipse.elk.graph.properties.IProperty<Double> sf
 TOPDOWN_HIERARCHICAL_NODE_ASPECT_RATIO org.eclipse.elk.graph.properties.IProperty<Double> sf
 TOPDOWN_NODE_TYPE org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.core.options.TopdownNodeTypes> sf
 PADDING org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.core.math.ElkPadding> sf
 EDGE_ROUTING org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.core.options.EdgeRouting> sf
 PORT_BORDER_OFFSET org.eclipse.elk.graph.properties.IProperty<Double> sf
 RANDOM_SEED org.eclipse.elk.graph.properties.IProperty<Integer> sf
 ASPECT_RATIO org.eclipse.elk.graph.properties.IProperty<Double> sf
 NO_LAYOUT org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 PORT_CONSTRAINTS org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.core.options.PortConstraints> sf
 PORT_SIDE org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.core.options.PortSide> sf
 DEBUG_MODE org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 ALIGNMENT org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.core.options.Alignment> sf
 HIERARCHY_HANDLING org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.core.options.HierarchyHandling> sf
 SEPARATE_CONNECTED_COMPONENTS org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 INSIDE_SELF_LOOPS_ACTIVATE org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 INSIDE_SELF_LOOPS_YO org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 NODE_SIZE_CONSTRAINTS org.eclipse.elk.graph.properties.IProperty<java.util.EnumSet<org.eclipse.elk.core.options.SizeConstraint>> sf
 NODE_SIZE_OPTIONS org.eclipse.elk.graph.properties.IProperty<java.util.EnumSet<org.eclipse.elk.core.options.SizeOptions>> sf
 NODE_SIZE_FIXED_GRAPH_SIZE org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 DIRECTION org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.core.options.Direction> sf
 NODE_LABELS_PLACEMENT org.eclipse.elk.graph.properties.IProperty<java.util.EnumSet<org.eclipse.elk.core.options.NodeLabelPlacement>> sf
 NODE_LABELS_PADDING org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.core.math.ElkPadding> sf
 PORT_LABELS_PLACEMENT org.eclipse.elk.graph.properties.IProperty<java.util.EnumSet<org.eclipse.elk.core.options.PortLabelPlacement>> sf
 PORT_LABELS_NEXT_TO_PORT_IF_POSSIBLE org.eclipse.elk.graph.properties.IProperty<Boolean> sfx
 PORT_LABELS_TREAT_AS_GROUP org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 PORT_ALIGNMENT_DEFAULT org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.core.options.PortAlignment> sf
 PORT_ALIGNMENT_NORTH org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.core.options.PortAlignment> sf
 PORT_ALIGNMENT_SOUTH org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.core.options.PortAlignment> sf
 PORT_ALIGNMENT_WEST org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.core.options.PortAlignment> sf
 PORT_ALIGNMENT_EAST org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.core.options.PortAlignment> sf
 UNNECESSARY_BENDPOINTS org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 LAYERING_STRATEGY org.eclipse.elk.graph.properties.IProperty<.LayeringStrategy> sf
 LAYERING_NODE_PROMOTION_STRATEGY org.eclipse.elk.graph.properties.IProperty<.NodePromotionStrategy> sf
 THOROUGHNESS org.eclipse.elk.graph.properties.IProperty<Integer> sf
 LAYERING_LAYER_CONSTRAINT org.eclipse.elk.graph.properties.IProperty<.LayerConstraint> sf
 CYCLE_BREAKING_STRATEGY org.eclipse.elk.graph.properties.IProperty<.CycleBreakingStrategy> sf
 CROSSING_MINIMIZATION_STRATEGY org.eclipse.elk.graph.properties.IProperty<.CrossingMinimizationStrategy> sf
 CROSSING_MINIMIZATION_FORCE_NODE_MODEL_ORDER org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 CROSSING_MINIMIZATION_GREEDY_SWITCH_ACTIVATION_THRESHOLD org.eclipse.elk.graph.properties.IProperty<Integer> sf
 CROSSING_MINIMIZATION_GREEDY_SWITCH_TYPE org.eclipse.elk.graph.properties.IProperty<.GreedySwitchType> sf
 CROSSING_MINIMIZATION_GREEDY_SWITCH_HIERARCHICAL_TYPE org.eclipse.elk.graph.properties.IProperty<.GreedySwitchType> sf
 CROSSING_MINIMIZATION_SEMI_INTERACTIVE org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 MERGE_EDGES org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 MERGE_HIERARCHY_EDGES org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 INTERACTIVE_REFERENCE_POINT org.eclipse.elk.graph.properties.IProperty<.InteractiveReferencePoint> sf
 NODE_PLACEMENT_STRATEGY org.eclipse.elk.graph.properties.IProperty<.NodePlacementStrategy> sf
 NODE_PLACEMENT_BK_FIXED_ALIGNMENT org.eclipse.elk.graph.properties.IProperty<.FixedAlignment> sf
 FEEDBACK_EDGES org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 NODE_PLACEMENT_LINEAR_SEGMENTS_DEFLECTION_DAMPENING org.eclipse.elk.graph.properties.IProperty<Double> sf
 EDGE_ROUTING_SELF_LOOP_DISTRIBUTION org.eclipse.elk.graph.properties.IProperty<.SelfLoopDistributionStrategy> sf
 EDGE_ROUTING_SELF_LOOP_ORDERING org.eclipse.elk.graph.properties.IProperty<.SelfLoopOrderingStrategy> sf
 CONTENT_ALIGNMENT org.eclipse.elk.graph.properties.IProperty<java.util.EnumSet<org.eclipse.elk.core.options.ContentAlignment>> sf
 NODE_PLACEMENT_BK_EDGE_STRAIGHTENING org.eclipse.elk.graph.properties.IProperty<.EdgeStraighteningStrategy> sf
 COMPACTION_POST_COMPACTION_STRATEGY org.eclipse.elk.graph.properties.IProperty<.GraphCompactionStrategy> sf
 COMPACTION_POST_COMPACTION_CONSTRAINTS org.eclipse.elk.graph.properties.IProperty<.ConstraintCalculationStrategy> sf
 COMPACTION_CONNECTED_COMPONENTS org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 HIGH_DEGREE_NODES_TREATMENT org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 HIGH_DEGREE_NODES_THRESHOLD org.eclipse.elk.graph.properties.IProperty<Integer> sf
 HIGH_DEGREE_NODES_TREE_HEIGHT org.eclipse.elk.graph.properties.IProperty<Integer> sf
 NODE_SIZE_MINIMUM org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.core.math.KVector> sf
 JUNCTION_POINTS org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.core.math.KVectorChain> sf
 EDGE_THICKNESS org.eclipse.elk.graph.properties.IProperty<Double> sf
 EDGE_LABELS_PLACEMENT org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.core.options.EdgeLabelPlacement> sf
 EDGE_LABELS_INLINE org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 CROSSING_MINIMIZATION_HIERARCHICAL_SWEEPINESS org.eclipse.elk.graph.properties.IProperty<Double> sf
 PORT_INDEX org.eclipse.elk.graph.properties.IProperty<Integer> sf
 COMMENT_BOX org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 HYPERNODE org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 PORT_ANCHOR org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.core.math.KVector> sf
 PARTITIONING_ACTIVATE org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 PARTITIONING_PARTITION org.eclipse.elk.graph.properties.IProperty<Integer> sf
 LAYERING_MIN_WIDTH_UPPER_BOUND_ON_WIDTH org.eclipse.elk.graph.properties.IProperty<Integer> sf
 LAYERING_MIN_WIDTH_UPPER_LAYER_ESTIMATION_SCALING_FACTOR org.eclipse.elk.graph.properties.IProperty<Integer> sf
 POSITION org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.core.math.KVector> sf
 ALLOW_NON_FLOW_PORTS_TO_SWITCH_SIDES org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 LAYERING_NODE_PROMOTION_MAX_ITERATIONS org.eclipse.elk.graph.properties.IProperty<Integer> sf
 EDGE_LABELS_SIDE_SELECTION org.eclipse.elk.graph.properties.IProperty<.EdgeLabelSideSelection> sf
 EDGE_LABELS_CENTER_LABEL_PLACEMENT_STRATEGY org.eclipse.elk.graph.properties.IProperty<.CenterEdgeLabelPlacementStrategy> sf
 MARGINS org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.core.math.ElkMargin> sf
 LAYERING_COFFMAN_GRAHAM_LAYER_BOUND org.eclipse.elk.graph.properties.IProperty<Integer> sf
 NODE_PLACEMENT_FAVOR_STRAIGHT_EDGES org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 SPACING_PORTS_SURROUNDING org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.core.math.ElkMargin> sf
 DIRECTION_CONGRUENCY org.eclipse.elk.graph.properties.IProperty<.DirectionCongruency> sf
 PORT_SORTING_STRATEGY org.eclipse.elk.graph.properties.IProperty<.PortSortingStrategy> sf
 EDGE_ROUTING_POLYLINE_SLOPED_EDGE_ZONE_WIDTH org.eclipse.elk.graph.properties.IProperty<Double> sf
 CROSSING_MINIMIZATION_IN_LAYER_PRED_OF org.eclipse.elk.graph.properties.IProperty<String> sf
 CROSSING_MINIMIZATION_IN_LAYER_SUCC_OF org.eclipse.elk.graph.properties.IProperty<String> sf
 LAYERING_LAYER_CHOICE_CONSTRAINT org.eclipse.elk.graph.properties.IProperty<Integer> sf
 CROSSING_MINIMIZATION_POSITION_CHOICE_CONSTRAINT org.eclipse.elk.graph.properties.IProperty<Integer> sf
 INTERACTIVE_LAYOUT org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 LAYERING_LAYER_ID org.eclipse.elk.graph.properties.IProperty<Integer> sf
 CROSSING_MINIMIZATION_POSITION_ID org.eclipse.elk.graph.properties.IProperty<Integer> sf
 CONSIDER_MODEL_ORDER_STRATEGY org.eclipse.elk.graph.properties.IProperty<.OrderingStrategy> sf
 CONSIDER_MODEL_ORDER_LONG_EDGE_STRATEGY org.eclipse.elk.graph.properties.IProperty<.LongEdgeOrderingStrategy> sf
 CONSIDER_MODEL_ORDER_CROSSING_COUNTER_NODE_INFLUENCE org.eclipse.elk.graph.properties.IProperty<Double> sf
 CONSIDER_MODEL_ORDER_CROSSING_COUNTER_PORT_INFLUENCE org.eclipse.elk.graph.properties.IProperty<Double> sf
 CONSIDER_MODEL_ORDER_NO_MODEL_ORDER org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 CONSIDER_MODEL_ORDER_COMPONENTS org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.alg.layered.components.ComponentOrderingStrategy> sf
 CONSIDER_MODEL_ORDER_PORT_MODEL_ORDER org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 CONSIDER_MODEL_ORDER_GROUP_MODEL_ORDER_CYCLE_BREAKING_ID org.eclipse.elk.graph.properties.IProperty<Integer> sf
 CONSIDER_MODEL_ORDER_GROUP_MODEL_ORDER_CROSSING_MINIMIZATION_ID org.eclipse.elk.graph.properties.IProperty<Integer> sf
 CONSIDER_MODEL_ORDER_GROUP_MODEL_ORDER_COMPONENT_GROUP_ID org.eclipse.elk.graph.properties.IProperty<Integer> sf
 CONSIDER_MODEL_ORDER_GROUP_MODEL_ORDER_CB_GROUP_ORDER_STRATEGY org.eclipse.elk.graph.properties.IProperty<.GroupOrderStrategy> sf
 CONSIDER_MODEL_ORDER_GROUP_MODEL_ORDER_CM_GROUP_ORDER_STRATEGY org.eclipse.elk.graph.properties.IProperty<.GroupOrderStrategy> sf
 CONSIDER_MODEL_ORDER_GROUP_MODEL_ORDER_CM_ENFORCED_GROUP_ORDERS org.eclipse.elk.graph.properties.IProperty<java.util.List<Integer>> sf
 CONSIDER_MODEL_ORDER_GROUP_MODEL_ORDER_CB_PREFERRED_SOURCE_ID org.eclipse.elk.graph.properties.IProperty<Integer> sf
 CONSIDER_MODEL_ORDER_GROUP_MODEL_ORDER_CB_PREFERRED_TARGET_ID org.eclipse.elk.graph.properties.IProperty<Integer> sf
 GENERATE_POSITION_AND_LAYER_IDS org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 new() -
 apply(org.eclipse.elk.core.data.ILayoutMetaDataProvider.Registry)void -
LayeredOptions.LayeredFactory s :org.eclipse.elk.core.util.IFactory<org.eclipse.elk.core.AbstractLayoutProvider>
 new() -
 create()org.eclipse.elk.core.AbstractLayoutProvider -
 destroy(org.eclipse.elk.core.AbstractLayoutProvider)void -
LayeredSpacings f +LayeredSpacingsBuilder
 OPTION_TARGET_FILTER java.util.function.BiFunction<org.eclipse.elk.graph.properties.IPropertyHolder,org.eclipse.elk.graph.properties.IProperty<?>,Boolean> sf
 withBaseValue(double).LayeredSpacings.LayeredSpacingsBuilder s
LayeredSpacings.LayeredSpacingsBuilder sf :org.eclipse.elk.core.util.ElkSpacings.AbstractSpacingsBuilder<.LayeredSpacings.LayeredSpacingsBuilder>
 BASE_SPACING_OPTION org.eclipse.elk.graph.properties.IProperty<Double> sf
 thisT().LayeredSpacings.LayeredSpacingsBuilder -
 getBaseSpacingOption()org.eclipse.elk.graph.properties.IProperty<Double> o
 getDependendSpacingOptions()java.util.List<org.eclipse.elk.graph.properties.IProperty<Double>> o
LayeringStrategy fe :Enum<.LayeringStrategy>,org.eclipse.elk.core.alg.ILayoutPhaseFactory<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph>
 NETWORK_SIMPLEX .LayeringStrategy sf
 LONGEST_PATH .LayeringStrategy sf
 LONGEST_PATH_SOURCE .LayeringStrategy sf
 COFFMAN_GRAHAM .LayeringStrategy sf
 INTERACTIVE .LayeringStrategy sf
 STRETCH_WIDTH .LayeringStrategy sf
 MIN_WIDTH .LayeringStrategy sf
 BF_MODEL_ORDER .LayeringStrategy sf
 DF_MODEL_ORDER .LayeringStrategy sf
 create()org.eclipse.elk.core.alg.ILayoutPhase<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph> -
 values().LayeringStrategy[] s
 valueOf(String).LayeringStrategy s
LongEdgeOrderingStrategy fe :Enum<.LongEdgeOrderingStrategy>
 DUMMY_NODE_OVER .LongEdgeOrderingStrategy sf
 DUMMY_NODE_UNDER .LongEdgeOrderingStrategy sf
 EQUAL .LongEdgeOrderingStrategy sf
 returnValue()int -
 values().LongEdgeOrderingStrategy[] s
 valueOf(String).LongEdgeOrderingStrategy s
NodeFlexibility fe :Enum<.NodeFlexibility>
 NONE .NodeFlexibility sf
 PORT_POSITION .NodeFlexibility sf
 NODE_SIZE_WHERE_SPACE_PERMITS .NodeFlexibility sf
 NODE_SIZE .NodeFlexibility sf
 isFlexibleSize()boolean -
 isFlexibleSizeWhereSpacePermits()boolean -
 isFlexiblePorts()boolean -
 isAtLeast(.NodeFlexibility)boolean -
 getNodeFlexibility(org.eclipse.elk.alg.layered.graph.LNode).NodeFlexibility s
 values().NodeFlexibility[] s
 valueOf(String).NodeFlexibility s
NodePlacementStrategy fe :Enum<.NodePlacementStrategy>,org.eclipse.elk.core.alg.ILayoutPhaseFactory<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph>
 SIMPLE .NodePlacementStrategy sf
 INTERACTIVE .NodePlacementStrategy sf
 LINEAR_SEGMENTS .NodePlacementStrategy sf
 BRANDES_KOEPF .NodePlacementStrategy sf
 NETWORK_SIMPLEX .NodePlacementStrategy sf
 create()org.eclipse.elk.core.alg.ILayoutPhase<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph> -
 values().NodePlacementStrategy[] s
 valueOf(String).NodePlacementStrategy s
NodePromotionStrategy fe :Enum<.NodePromotionStrategy>
 NONE .NodePromotionStrategy sf
 NIKOLOV .NodePromotionStrategy sf
 NIKOLOV_PIXEL .NodePromotionStrategy sf
 NIKOLOV_IMPROVED .NodePromotionStrategy sf
 NIKOLOV_IMPROVED_PIXEL .NodePromotionStrategy sf
 DUMMYNODE_PERCENTAGE .NodePromotionStrategy sf
 NODECOUNT_PERCENTAGE .NodePromotionStrategy sf
 NO_BOUNDARY .NodePromotionStrategy sf
 MODEL_ORDER_LEFT_TO_RIGHT .NodePromotionStrategy sf
 MODEL_ORDER_RIGHT_TO_LEFT .NodePromotionStrategy sf
 values().NodePromotionStrategy[] s
 valueOf(String).NodePromotionStrategy s
OrderingStrategy fe :Enum<.OrderingStrategy>
 NONE .OrderingStrategy sf
 NODES_AND_EDGES .OrderingStrategy sf
 PREFER_EDGES .OrderingStrategy sf
 PREFER_NODES .OrderingStrategy sf
 values().OrderingStrategy[] s
 valueOf(String).OrderingStrategy s
PortSortingStrategy fe :Enum<.PortSortingStrategy>
 INPUT_ORDER .PortSortingStrategy sf
 PORT_DEGREE .PortSortingStrategy sf
 values().PortSortingStrategy[] s
 valueOf(String).PortSortingStrategy s
SelfLoopDistributionStrategy fe :Enum<.SelfLoopDistributionStrategy>
 EQUALLY .SelfLoopDistributionStrategy sf
 NORTH .SelfLoopDistributionStrategy sf
 NORTH_SOUTH .SelfLoopDistributionStrategy sf
 values().SelfLoopDistributionStrategy[] s
 valueOf(String).SelfLoopDistributionStrategy s
SelfLoopOrderingStrategy fe :Enum<.SelfLoopOrderingStrategy>
 STACKED .SelfLoopOrderingStrategy sf
 REVERSE_STACKED .SelfLoopOrderingStrategy sf
 SEQUENCED .SelfLoopOrderingStrategy sf
 values().SelfLoopOrderingStrategy[] s
 valueOf(String).SelfLoopOrderingStrategy s
Spacings f +UnspecifiedSpacingException
 new(org.eclipse.elk.alg.layered.graph.LGraph) -
 getHorizontalSpacing(org.eclipse.elk.alg.layered.graph.LGraphElement,org.eclipse.elk.alg.layered.graph.LGraphElement)double -
 getHorizontalSpacing(org.eclipse.elk.alg.layered.graph.LNode,org.eclipse.elk.alg.layered.graph.LNode)double -
 getHorizontalSpacing(org.eclipse.elk.alg.layered.graph.LNode.NodeType,org.eclipse.elk.alg.layered.graph.LNode.NodeType)double -
 getVerticalSpacing(org.eclipse.elk.alg.layered.graph.LNode,org.eclipse.elk.alg.layered.graph.LNode)double -
 getVerticalSpacing(org.eclipse.elk.alg.layered.graph.LNode.NodeType,org.eclipse.elk.alg.layered.graph.LNode.NodeType)double -
 getIndividualOrDefault(org.eclipse.elk.alg.layered.graph.LNode,org.eclipse.elk.graph.properties.IProperty<<T>>)<T> s <T=Object>
SplineRoutingMode fe :Enum<.SplineRoutingMode>
 CONSERVATIVE .SplineRoutingMode sf
 CONSERVATIVE_SOFT .SplineRoutingMode sf
 SLOPPY .SplineRoutingMode sf
 values().SplineRoutingMode[] s
 valueOf(String).SplineRoutingMode s
ValidifyStrategy fe :Enum<.ValidifyStrategy>
 NO .ValidifyStrategy sf
 GREEDY .ValidifyStrategy sf
 LOOK_BACK .ValidifyStrategy sf
 values().ValidifyStrategy[] s
 valueOf(String).ValidifyStrategy s
WrappingStrategy fe :Enum<.WrappingStrategy>
 OFF .WrappingStrategy sf
 SINGLE_EDGE .WrappingStrategy sf
 MULTI_EDGE .WrappingStrategy sf
 values().WrappingStrategy[] s
 valueOf(String).WrappingStrategy s
package org.eclipse.elk.alg.layered.p1cycles
BFSNodeOrderCycleBreaker - :org.eclipse.elk.core.alg.ILayoutPhase<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 getLayoutProcessorConfiguration(org.eclipse.elk.alg.layered.graph.LGraph)org.eclipse.elk.core.alg.LayoutProcessorConfiguration<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph> -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
DFSNodeOrderCycleBreaker - :org.eclipse.elk.core.alg.ILayoutPhase<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 getLayoutProcessorConfiguration(org.eclipse.elk.alg.layered.graph.LGraph)org.eclipse.elk.core.alg.LayoutProcessorConfiguration<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph> -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
DepthFirstCycleBreaker - :org.eclipse.elk.core.alg.ILayoutPhase<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 getLayoutProcessorConfiguration(org.eclipse.elk.alg.layered.graph.LGraph)org.eclipse.elk.core.alg.LayoutProcessorConfiguration<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph> -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
GreedyCycleBreaker - :org.eclipse.elk.core.alg.ILayoutPhase<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph>
 layeredGraph org.eclipse.elk.alg.layered.graph.LGraph o
 new() -
 getLayoutProcessorConfiguration(org.eclipse.elk.alg.layered.graph.LGraph)org.eclipse.elk.core.alg.LayoutProcessorConfiguration<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph> -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
 chooseNodeWithMaxOutflow(java.util.List<org.eclipse.elk.alg.layered.graph.LNode>)org.eclipse.elk.alg.layered.graph.LNode o
GreedyModelOrderCycleBreaker f :.GreedyCycleBreaker
 new() -
 chooseNodeWithMaxOutflow(java.util.List<org.eclipse.elk.alg.layered.graph.LNode>)org.eclipse.elk.alg.layered.graph.LNode o
GroupModelOrderCalculator -
 new() -
 computeConstraintModelOrder(org.eclipse.elk.alg.layered.graph.LNode,int)int -
 computeConstraintGroupModelOrder(org.eclipse.elk.alg.layered.graph.LNode,int,int)int -
 resetInternalCounters()void -
InteractiveCycleBreaker f :org.eclipse.elk.core.alg.ILayoutPhase<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 getLayoutProcessorConfiguration(org.eclipse.elk.alg.layered.graph.LGraph)org.eclipse.elk.core.alg.LayoutProcessorConfiguration<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph> -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
ModelOrderCycleBreaker f :org.eclipse.elk.core.alg.ILayoutPhase<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 getLayoutProcessorConfiguration(org.eclipse.elk.alg.layered.graph.LGraph)org.eclipse.elk.core.alg.LayoutProcessorConfiguration<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph> -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
SCCModelOrderCycleBreaker a :org.eclipse.elk.core.alg.ILayoutPhase<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph>
 stronglyConnectedComponents java.util.List<java.util.Set<org.eclipse.elk.alg.layered.graph.LNode>> o
 nodeToSCCID java.util.HashMap<org.eclipse.elk.alg.layered.graph.LNode,Integer> o
 revEdges java.util.List<org.eclipse.elk.alg.layered.graph.LEdge> o
 graph org.eclipse.elk.alg.layered.graph.LGraph o
 new() -
 getLayoutProcessorConfiguration(org.eclipse.elk.alg.layered.graph.LGraph)org.eclipse.elk.core.alg.LayoutProcessorConfiguration<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph> -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
 findNodes(int,int)void -
SCCNodeTypeCycleBreaker - :.SCCModelOrderCycleBreaker
 new() -
 findNodes(int,int)void -
SCConnectivity - :.SCCModelOrderCycleBreaker
 new() -
 findNodes(int,int)void -
package org.eclipse.elk.alg.layered.p2layers
BreadthFirstModelOrderLayerer f :org.eclipse.elk.core.alg.ILayoutPhase<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 getLayoutProcessorConfiguration(org.eclipse.elk.alg.layered.graph.LGraph)org.eclipse.elk.core.alg.LayoutProcessorConfiguration<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph> -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
CoffmanGrahamLayerer - :org.eclipse.elk.core.alg.ILayoutPhase<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
 getLayoutProcessorConfiguration(org.eclipse.elk.alg.layered.graph.LGraph)org.eclipse.elk.core.alg.LayoutProcessorConfiguration<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph> -
DepthFirstModelOrderLayerer f :org.eclipse.elk.core.alg.ILayoutPhase<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 getLayoutProcessorConfiguration(org.eclipse.elk.alg.layered.graph.LGraph)org.eclipse.elk.core.alg.LayoutProcessorConfiguration<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph> -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
 placeNodesToPlace()void -
InteractiveLayerer f :org.eclipse.elk.core.alg.ILayoutPhase<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 getLayoutProcessorConfiguration(org.eclipse.elk.alg.layered.graph.LGraph)org.eclipse.elk.core.alg.LayoutProcessorConfiguration<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph> -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
LongestPathLayerer f :org.eclipse.elk.core.alg.ILayoutPhase<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 getLayoutProcessorConfiguration(org.eclipse.elk.alg.layered.graph.LGraph)org.eclipse.elk.core.alg.LayoutProcessorConfiguration<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph> -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
LongestPathSourceLayerer - :org.eclipse.elk.core.alg.ILayoutPhase<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 getLayoutProcessorConfiguration(org.eclipse.elk.alg.layered.graph.LGraph)org.eclipse.elk.core.alg.LayoutProcessorConfiguration<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph> -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
MinWidthLayerer f :org.eclipse.elk.core.alg.ILayoutPhase<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 getLayoutProcessorConfiguration(org.eclipse.elk.alg.layered.graph.LGraph)org.eclipse.elk.core.alg.LayoutProcessorConfiguration<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph> -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
NetworkSimplexLayerer f :org.eclipse.elk.core.alg.ILayoutPhase<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 getLayoutProcessorConfiguration(org.eclipse.elk.alg.layered.graph.LGraph)org.eclipse.elk.core.alg.LayoutProcessorConfiguration<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph> -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
StretchWidthLayerer - :org.eclipse.elk.core.alg.ILayoutPhase<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 getLayoutProcessorConfiguration(org.eclipse.elk.alg.layered.graph.LGraph)org.eclipse.elk.core.alg.LayoutProcessorConfiguration<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph> -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
package org.eclipse.elk.alg.layered.p3order
AbstractBarycenterPortDistributor a :.ISweepPortDistributor,.counting.IInitializable
 new(int) -
 getPortRanks()float[] -
 distributePortsWhileSweeping(org.eclipse.elk.alg.layered.graph.LNode[][],int,boolean)boolean -
 calculatePortRanks(org.eclipse.elk.alg.layered.graph.LNode[],org.eclipse.elk.alg.layered.options.PortType)void f
 calculatePortRanks(org.eclipse.elk.alg.layered.graph.LNode,float,org.eclipse.elk.alg.layered.options.PortType)float oa
 initAtLayerLevel(int,org.eclipse.elk.alg.layered.graph.LNode[][])void -
 initAtNodeLevel(int,int,org.eclipse.elk.alg.layered.graph.LNode[][])void -
 initAtPortLevel(int,int,int,org.eclipse.elk.alg.layered.graph.LNode[][])void -
 initAfterTraversal()void -
BarycenterHeuristic - :.ICrossingMinimizationHeuristic +BarycenterState
 portRanks float[] o
 random java.util.Random of
 constraintResolver .ForsterConstraintResolver o
 barycenterState .BarycenterHeuristic.BarycenterState[][] o
 portDistributor .AbstractBarycenterPortDistributor of
 barycenterStateComparator java.util.Comparator<org.eclipse.elk.alg.layered.graph.LNode> o
 new(.ForsterConstraintResolver,java.util.Random,.AbstractBarycenterPortDistributor,org.eclipse.elk.alg.layered.graph.LNode[][]) -
 minimizeCrossings(java.util.List<org.eclipse.elk.alg.layered.graph.LNode>,boolean,boolean,boolean)void -
 randomizeBarycenters(java.util.List<org.eclipse.elk.alg.layered.graph.LNode>)void o
 fillInUnknownBarycenters(java.util.List<org.eclipse.elk.alg.layered.graph.LNode>,boolean)void o
 calculateBarycenters(java.util.List<org.eclipse.elk.alg.layered.graph.LNode>,boolean)void o
 stateOf(org.eclipse.elk.alg.layered.graph.LNode).BarycenterHeuristic.BarycenterState o
 minimizeCrossings(org.eclipse.elk.alg.layered.graph.LNode[][],int,boolean,boolean)boolean -
 setFirstLayerOrder(org.eclipse.elk.alg.layered.graph.LNode[][],boolean)boolean -
 alwaysImproves()boolean -
 isDeterministic()boolean -
 initAfterTraversal()void -
 initAtLayerLevel(int,org.eclipse.elk.alg.layered.graph.LNode[][])void -
BarycenterHeuristic.BarycenterState sf
 node org.eclipse.elk.alg.layered.graph.LNode -
 summedWeight double -
 degree int -
 barycenter Double -
 visited boolean -
 new(org.eclipse.elk.alg.layered.graph.LNode) -
 toString()String -
ForsterConstraintResolver - :.counting.IInitializable +ConstraintGroup
 new(org.eclipse.elk.alg.layered.graph.LNode[][]) -
 initAtLayerLevel(int,org.eclipse.elk.alg.layered.graph.LNode[][])void -
 initAtNodeLevel(int,int,org.eclipse.elk.alg.layered.graph.LNode[][])void -
 getBarycenterStates().BarycenterHeuristic.BarycenterState[][] -
 processConstraints(java.util.List<org.eclipse.elk.alg.layered.graph.LNode>)void -
ForsterConstraintResolver.ConstraintGroup f
 new(org.eclipse.elk.alg.layered.graph.LNode) -
 new(.ForsterConstraintResolver.ConstraintGroup,.ForsterConstraintResolver.ConstraintGroup) -
 setBarycenter(Double)void -
 getBarycenter()Double -
 getOutgoingConstraints()java.util.List<.ForsterConstraintResolver.ConstraintGroup> -
 resetOutgoingConstraints()void -
 hasOutgoingConstraints()boolean -
 getIncomingConstraints()java.util.List<.ForsterConstraintResolver.ConstraintGroup> -
 resetIncomingConstraints()void -
 hasIncomingConstraints()boolean -
 getNodes()org.eclipse.elk.alg.layered.graph.LNode[] -
 getNode()org.eclipse.elk.alg.layered.graph.LNode -
 toString()String -
GraphInfoHolder - :.counting.IInitializable
 new(org.eclipse.elk.alg.layered.graph.LGraph,.LayerSweepCrossingMinimizer.CrossMinType,java.util.List<.GraphInfoHolder>) -
 dontSweepInto()boolean -
 lGraph()org.eclipse.elk.alg.layered.graph.LGraph -
 currentNodeOrder()org.eclipse.elk.alg.layered.graph.LNode[][] -
 currentlyBestNodeAndPortOrder().SweepCopy -
 setCurrentlyBestNodeAndPortOrder(.SweepCopy)void -
 bestNodeNPortOrder().SweepCopy -
 setBestNodeNPortOrder(.SweepCopy)void -
 crossCounter().counting.AllCrossingsCounter -
 crossMinimizer().ICrossingMinimizationHeuristic -
 portDistributor().ISweepPortDistributor -
 parent()org.eclipse.elk.alg.layered.graph.LNode -
 hasParent()boolean -
 childGraphs()java.util.Collection<org.eclipse.elk.alg.layered.graph.LGraph> -
 hasExternalPorts()boolean -
 toString()String -
 getBestSweep().SweepCopy -
 parentGraphData().GraphInfoHolder -
 crossMinDeterministic()boolean -
 crossMinAlwaysImproves()boolean -
 portPositions()int[] -
 initAtNodeLevel(int,int,org.eclipse.elk.alg.layered.graph.LNode[][])void -
 initAtPortLevel(int,int,int,org.eclipse.elk.alg.layered.graph.LNode[][])void -
 initAfterTraversal()void -
GreedyPortDistributor - :.ISweepPortDistributor,.counting.IInitializable
 new() -
 distributePortsWhileSweeping(org.eclipse.elk.alg.layered.graph.LNode[][],int,boolean)boolean -
 initAtNodeLevel(int,int,org.eclipse.elk.alg.layered.graph.LNode[][])void -
 initAfterTraversal()void -
ICrossingMinimizationHeuristic ai :.counting.IInitializable
 alwaysImproves()boolean a
 setFirstLayerOrder(org.eclipse.elk.alg.layered.graph.LNode[][],boolean)boolean a
 minimizeCrossings(org.eclipse.elk.alg.layered.graph.LNode[][],int,boolean,boolean)boolean a
 isDeterministic()boolean a
ISweepPortDistributor ai :.counting.IInitializable
 distributePortsWhileSweeping(org.eclipse.elk.alg.layered.graph.LNode[][],int,boolean)boolean a
 create(.LayerSweepCrossingMinimizer.CrossMinType,java.util.Random,org.eclipse.elk.alg.layered.graph.LNode[][]).ISweepPortDistributor s
InteractiveCrossingMinimizer f :org.eclipse.elk.core.alg.ILayoutPhase<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 getLayoutProcessorConfiguration(org.eclipse.elk.alg.layered.graph.LGraph)org.eclipse.elk.core.alg.LayoutProcessorConfiguration<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph> -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
LayerSweepCrossingMinimizer - :org.eclipse.elk.core.alg.ILayoutPhase<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph>,org.eclipse.elk.alg.layered.IHierarchyAwareLayoutProcessor +CrossMinType
 new(.LayerSweepCrossingMinimizer.CrossMinType) -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
 getLayoutProcessorConfiguration(org.eclipse.elk.alg.layered.graph.LGraph)org.eclipse.elk.core.alg.LayoutProcessorConfiguration<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph> -
 getGraphData()java.util.List<.GraphInfoHolder> -
LayerSweepCrossingMinimizer.CrossMinType sfe :Enum<.LayerSweepCrossingMinimizer.CrossMinType>
 BARYCENTER .LayerSweepCrossingMinimizer.CrossMinType sf
 ONE_SIDED_GREEDY_SWITCH .LayerSweepCrossingMinimizer.CrossMinType sf
 TWO_SIDED_GREEDY_SWITCH .LayerSweepCrossingMinimizer.CrossMinType sf
 MEDIAN .LayerSweepCrossingMinimizer.CrossMinType sf
 values().LayerSweepCrossingMinimizer.CrossMinType[] s
 valueOf(String).LayerSweepCrossingMinimizer.CrossMinType s
LayerSweepTypeDecider - :.counting.IInitializable
 new(.GraphInfoHolder) -
 useBottomUp()boolean -
 initAtLayerLevel(int,org.eclipse.elk.alg.layered.graph.LNode[][])void -
 initAtNodeLevel(int,int,org.eclipse.elk.alg.layered.graph.LNode[][])void -
LayerTotalPortDistributor f :.AbstractBarycenterPortDistributor
 new(int) -
 calculatePortRanks(org.eclipse.elk.alg.layered.graph.LNode,float,org.eclipse.elk.alg.layered.options.PortType)float o
MedianHeuristic - :.ICrossingMinimizationHeuristic
 random java.util.Random of
 weightComparator java.util.Comparator<org.eclipse.elk.alg.layered.graph.LNode> o
 new(java.util.Random) -
 alwaysImproves()boolean -
 setFirstLayerOrder(org.eclipse.elk.alg.layered.graph.LNode[][],boolean)boolean -
 minimizeCrossings(org.eclipse.elk.alg.layered.graph.LNode[][],int,boolean,boolean)boolean -
 isDeterministic()boolean -
ModelOrderBarycenterHeuristic - :.BarycenterHeuristic
 new(.ForsterConstraintResolver,java.util.Random,.AbstractBarycenterPortDistributor,org.eclipse.elk.alg.layered.graph.LNode[][]) -
 minimizeCrossings(java.util.List<org.eclipse.elk.alg.layered.graph.LNode>,boolean,boolean,boolean)void -
 insertionSort(java.util.List<org.eclipse.elk.alg.layered.graph.LNode>,java.util.Comparator<org.eclipse.elk.alg.layered.graph.LNode>,.ModelOrderBarycenterHeuristic)void s
 clearTransitiveOrdering()void -
NoCrossingMinimizer - :org.eclipse.elk.core.alg.ILayoutPhase<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
 getLayoutProcessorConfiguration(org.eclipse.elk.alg.layered.graph.LGraph)org.eclipse.elk.core.alg.LayoutProcessorConfiguration<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph> -
NodeRelativePortDistributor f :.AbstractBarycenterPortDistributor
 new(int) -
 calculatePortRanks(org.eclipse.elk.alg.layered.graph.LNode,float,org.eclipse.elk.alg.layered.options.PortType)float o
package org.eclipse.elk.alg.layered.p3order.counting
IInitializable ai
 init(java.util.List<.IInitializable>,org.eclipse.elk.alg.layered.graph.LNode[][])void s
 initAtLayerLevel(int,org.eclipse.elk.alg.layered.graph.LNode[][])void d
 initAtNodeLevel(int,int,org.eclipse.elk.alg.layered.graph.LNode[][])void d
 initAtPortLevel(int,int,int,org.eclipse.elk.alg.layered.graph.LNode[][])void d
 initAtEdgeLevel(int,int,int,int,org.eclipse.elk.alg.layered.graph.LEdge,org.eclipse.elk.alg.layered.graph.LNode[][])void d
 initAfterTraversal()void d
package org.eclipse.elk.alg.layered.p4nodes
InteractiveNodePlacer f :org.eclipse.elk.core.alg.ILayoutPhase<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 getLayoutProcessorConfiguration(org.eclipse.elk.alg.layered.graph.LGraph)org.eclipse.elk.core.alg.LayoutProcessorConfiguration<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph> -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
LinearSegmentsNodePlacer f :org.eclipse.elk.core.alg.ILayoutPhase<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph> +LinearSegment
 new() -
 getLayoutProcessorConfiguration(org.eclipse.elk.alg.layered.graph.LGraph)org.eclipse.elk.core.alg.LayoutProcessorConfiguration<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph> -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
LinearSegmentsNodePlacer.LinearSegment s :Comparable<.LinearSegmentsNodePlacer.LinearSegment>
 new() -
 toString()String -
 compareTo(.LinearSegmentsNodePlacer.LinearSegment)int -
 equals(Object)boolean -
 hashCode()int -
NetworkSimplexPlacer - :org.eclipse.elk.core.alg.ILayoutPhase<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 getLayoutProcessorConfiguration(org.eclipse.elk.alg.layered.graph.LGraph)org.eclipse.elk.core.alg.LayoutProcessorConfiguration<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph> -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
 isFlexibleNode(org.eclipse.elk.alg.layered.graph.LNode)boolean s
SimpleNodePlacer f :org.eclipse.elk.core.alg.ILayoutPhase<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 getLayoutProcessorConfiguration(org.eclipse.elk.alg.layered.graph.LGraph)org.eclipse.elk.core.alg.LayoutProcessorConfiguration<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph> -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
package org.eclipse.elk.alg.layered.p4nodes.bk
BKAlignedLayout f +HDirection,VDirection
 new(org.eclipse.elk.alg.layered.graph.LGraph,int,.BKAlignedLayout.VDirection,.BKAlignedLayout.HDirection) -
 cleanup()void -
 layoutSize()double -
 calculateDelta(org.eclipse.elk.alg.layered.graph.LPort,org.eclipse.elk.alg.layered.graph.LPort)double -
 shiftBlock(org.eclipse.elk.alg.layered.graph.LNode,double)void -
 checkSpaceAbove(org.eclipse.elk.alg.layered.graph.LNode,double,.NeighborhoodInformation)double -
 checkSpaceBelow(org.eclipse.elk.alg.layered.graph.LNode,double,.NeighborhoodInformation)double -
 getMinY(org.eclipse.elk.alg.layered.graph.LNode)double -
 getMaxY(org.eclipse.elk.alg.layered.graph.LNode)double -
 toString()String -
BKAlignedLayout.HDirection sfe :Enum<.BKAlignedLayout.HDirection>
 RIGHT .BKAlignedLayout.HDirection sf
 LEFT .BKAlignedLayout.HDirection sf
 values().BKAlignedLayout.HDirection[] s
 valueOf(String).BKAlignedLayout.HDirection s
BKAlignedLayout.VDirection sfe :Enum<.BKAlignedLayout.VDirection>
 DOWN .BKAlignedLayout.VDirection sf
 UP .BKAlignedLayout.VDirection sf
 values().BKAlignedLayout.VDirection[] s
 valueOf(String).BKAlignedLayout.VDirection s
BKAligner -
 new(org.eclipse.elk.alg.layered.graph.LGraph,.NeighborhoodInformation) -
 verticalAlignment(.BKAlignedLayout,java.util.Set<org.eclipse.elk.alg.layered.graph.LEdge>)void -
 insideBlockShift(.BKAlignedLayout)void -
BKCompactor - :.ICompactor
 new(org.eclipse.elk.alg.layered.graph.LGraph,.NeighborhoodInformation) -
 horizontalCompaction(.BKAlignedLayout)void -
BKNodePlacer f :org.eclipse.elk.core.alg.ILayoutPhase<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 getLayoutProcessorConfiguration(org.eclipse.elk.alg.layered.graph.LGraph)org.eclipse.elk.core.alg.LayoutProcessorConfiguration<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph> -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
ICompactor ai
 horizontalCompaction(.BKAlignedLayout)void a
NeighborhoodInformation f
 nodeCount int -
 layerIndex int[] -
 nodeIndex int[] -
 leftNeighbors java.util.List<java.util.List<org.eclipse.elk.core.util.Pair<org.eclipse.elk.alg.layered.graph.LNode,org.eclipse.elk.alg.layered.graph.LEdge>>> -
 rightNeighbors java.util.List<java.util.List<org.eclipse.elk.core.util.Pair<org.eclipse.elk.alg.layered.graph.LNode,org.eclipse.elk.alg.layered.graph.LEdge>>> -
 cleanup()void -
 buildFor(org.eclipse.elk.alg.layered.graph.LGraph).NeighborhoodInformation s
ThresholdStrategy a +NullThresholdStrategy,SimpleThresholdStrategy
 bal .BKAlignedLayout o
 ni .NeighborhoodInformation o
 blockFinished java.util.Set<org.eclipse.elk.alg.layered.graph.LNode> o
 postProcessablesQueue java.util.Queue<.ThresholdStrategy.Postprocessable> o
 postProcessablesStack java.util.Stack<.ThresholdStrategy.Postprocessable> o
 new() -
 init(.BKAlignedLayout,.NeighborhoodInformation)void -
 finishBlock(org.eclipse.elk.alg.layered.graph.LNode)void -
 calculateThreshold(double,org.eclipse.elk.alg.layered.graph.LNode,org.eclipse.elk.alg.layered.graph.LNode)double a
 postProcess()void a
 getOther(org.eclipse.elk.alg.layered.graph.LEdge,org.eclipse.elk.alg.layered.graph.LNode)org.eclipse.elk.alg.layered.graph.LNode o
ThresholdStrategy.NullThresholdStrategy s :.ThresholdStrategy
 new() -
 calculateThreshold(double,org.eclipse.elk.alg.layered.graph.LNode,org.eclipse.elk.alg.layered.graph.LNode)double -
 postProcess()void -
ThresholdStrategy.SimpleThresholdStrategy s :.ThresholdStrategy
 new() -
 calculateThreshold(double,org.eclipse.elk.alg.layered.graph.LNode,org.eclipse.elk.alg.layered.graph.LNode)double -
 postProcess()void -
package org.eclipse.elk.alg.layered.p5edges
EdgeRouterFactory f :org.eclipse.elk.core.alg.ILayoutPhaseFactory<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 factoryFor(org.eclipse.elk.core.options.EdgeRouting).EdgeRouterFactory s
 create()org.eclipse.elk.core.alg.ILayoutPhase<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph> -
OrthogonalEdgeRouter f :org.eclipse.elk.core.alg.ILayoutPhase<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph>
 new() -
 getLayoutProcessorConfiguration(org.eclipse.elk.alg.layered.graph.LGraph)org.eclipse.elk.core.alg.LayoutProcessorConfiguration<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph> -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
PolylineEdgeRouter f :org.eclipse.elk.core.alg.ILayoutPhase<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph>
 PRED_EXTERNAL_WEST_OR_EAST_PORT com.google.common.base.Predicate<org.eclipse.elk.alg.layered.graph.LNode> sf
 new() -
 getLayoutProcessorConfiguration(org.eclipse.elk.alg.layered.graph.LGraph)org.eclipse.elk.core.alg.LayoutProcessorConfiguration<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph> -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
package org.eclipse.elk.alg.layered.p5edges.orthogonal
HyperEdgeCycleDetector f
 detectCycles(java.util.List<.HyperEdgeSegment>,boolean,java.util.Random)java.util.List<.HyperEdgeSegmentDependency> s
HyperEdgeSegment - :Comparable<.HyperEdgeSegment>
 new(.direction.BaseRoutingDirectionStrategy) -
 addPortPositions(org.eclipse.elk.alg.layered.graph.LPort,java.util.Map<org.eclipse.elk.alg.layered.graph.LPort,.HyperEdgeSegment>)void -
 getPorts()java.util.List<org.eclipse.elk.alg.layered.graph.LPort> -
 getRoutingSlot()int -
 setRoutingSlot(int)void -
 getStartCoordinate()double -
 getEndCoordinate()double -
 getIncomingConnectionCoordinates()java.util.LinkedList<Double> -
 getOutgoingConnectionCoordinates()java.util.LinkedList<Double> -
 getOutgoingSegmentDependencies()java.util.List<.HyperEdgeSegmentDependency> -
 getOutWeight()int -
 setOutWeight(int)void -
 getCriticalOutWeight()int -
 setCriticalOutWeight(int)void -
 getIncomingSegmentDependencies()java.util.List<.HyperEdgeSegmentDependency> -
 getInWeight()int -
 setInWeight(int)void -
 getCriticalInWeight()int -
 setCriticalInWeight(int)void -
 getSplitPartner().HyperEdgeSegment -
 setSplitPartner(.HyperEdgeSegment)void -
 getSplitBy().HyperEdgeSegment -
 setSplitBy(.HyperEdgeSegment)void -
 getLength()double -
 representsHyperedge()boolean -
 isDummy()boolean -
 recomputeExtent()void -
 simulateSplit()org.eclipse.elk.core.util.Pair<.HyperEdgeSegment,.HyperEdgeSegment> -
 splitAt(double).HyperEdgeSegment -
 compareTo(.HyperEdgeSegment)int -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
HyperEdgeSegmentDependency f +DependencyType
 CRITICAL_DEPENDENCY_WEIGHT int sf
 createAndAddRegular(.HyperEdgeSegment,.HyperEdgeSegment,int).HyperEdgeSegmentDependency s
 createAndAddCritical(.HyperEdgeSegment,.HyperEdgeSegment).HyperEdgeSegmentDependency s
 remove()void -
 reverse()void -
 getType().HyperEdgeSegmentDependency.DependencyType -
 getSource().HyperEdgeSegment -
 setSource(.HyperEdgeSegment)void -
 getTarget().HyperEdgeSegment -
 setTarget(.HyperEdgeSegment)void -
 getWeight()int -
 toString()String -
HyperEdgeSegmentDependency.DependencyType sfe :Enum<.HyperEdgeSegmentDependency.DependencyType>
 REGULAR .HyperEdgeSegmentDependency.DependencyType sf
 CRITICAL .HyperEdgeSegmentDependency.DependencyType sf
 values().HyperEdgeSegmentDependency.DependencyType[] s
 valueOf(String).HyperEdgeSegmentDependency.DependencyType s
HyperEdgeSegmentSplitter f
 new(.OrthogonalRoutingGenerator) -
 splitSegments(java.util.List<.HyperEdgeSegmentDependency>,java.util.List<.HyperEdgeSegment>,double)void -
OrthogonalRoutingGenerator f
 TOLERANCE double sf
 new(.direction.RoutingDirection,double,String) -
 routeEdges(org.eclipse.elk.core.util.IElkProgressMonitor,org.eclipse.elk.alg.layered.graph.LGraph,Iterable<org.eclipse.elk.alg.layered.graph.LNode>,int,Iterable<org.eclipse.elk.alg.layered.graph.LNode>,double)int -
 breakNonCriticalCycles(java.util.List<.HyperEdgeSegment>,java.util.Random)void s
package org.eclipse.elk.alg.layered.p5edges.orthogonal.direction
RoutingDirection fe :Enum<.RoutingDirection>
 WEST_TO_EAST .RoutingDirection sf
 NORTH_TO_SOUTH .RoutingDirection sf
 SOUTH_TO_NORTH .RoutingDirection sf
 values().RoutingDirection[] s
 valueOf(String).RoutingDirection s
package org.eclipse.elk.alg.layered.p5edges.splines
NubSpline - +PolarCP
 DIM int osf
 new(.NubSpline) -
 new(boolean,int,java.util.List<org.eclipse.elk.core.math.KVector>) -
 new(boolean,int,org.eclipse.elk.core.math.KVector[]) v
 generateDerivedNUBS(.NubSpline).NubSpline s
 generateInvertedNUBS(.NubSpline).NubSpline s
 getDim()int -
 getOuterBox().Rectangle -
 setOuterBox(.Rectangle)void o
 getControlPoints()org.eclipse.elk.core.math.KVectorChain -
 getControlPoint(int)org.eclipse.elk.core.math.KVector -
 getControlPointsSize()int -
 getKnotVector()java.util.List<Double> -
 getFirstVerticalPoint(.NubSpline,double,int)org.eclipse.elk.core.math.KVector os
 getLastVerticalPoint(.NubSpline,double,int)org.eclipse.elk.core.math.KVector os
 getFirstHorizontalPoint(.NubSpline,double,int)org.eclipse.elk.core.math.KVector os
 getLastHorizontalPoint(.NubSpline,double,int)org.eclipse.elk.core.math.KVector os
 getPointOnCurve(double)org.eclipse.elk.core.math.KVector o
 getPointOnCurve(double,boolean)org.eclipse.elk.core.math.KVector o
 toBezier()void -
 getBezierCP(boolean,boolean)org.eclipse.elk.core.math.KVectorChain -
 getBezierCP()org.eclipse.elk.core.math.KVectorChain -
 generateNiceCurve().NubSpline s
 toString()String -
NubSpline.PolarCP osf
 getCp()org.eclipse.elk.core.math.KVector -
 setCp(org.eclipse.elk.core.math.KVector)void -
 getPolarCoordinate()java.util.List<Double> -
 setPolarCoordinate(java.util.List<Double>)void -
 toString()String -
NubsSelfLoop f :.NubSpline
 new(int,java.util.List<org.eclipse.elk.core.math.KVector>) -
 new(boolean,int,java.util.List<org.eclipse.elk.core.math.KVector>) -
 getFirstLabelPosition()org.eclipse.elk.core.math.KVector -
 setFirstLabelPosition(org.eclipse.elk.core.math.KVector)void -
 createSideSelfLoop(org.eclipse.elk.alg.layered.graph.LPort,org.eclipse.elk.alg.layered.graph.LPort,double).NubsSelfLoop s
 createCornerSelfLoop(org.eclipse.elk.alg.layered.graph.LPort,org.eclipse.elk.alg.layered.graph.LPort,double,double).NubsSelfLoop s
 createAcrossSelfLoop(org.eclipse.elk.alg.layered.graph.LPort,org.eclipse.elk.alg.layered.graph.LPort,org.eclipse.elk.core.math.KVector,java.util.List<org.eclipse.elk.core.math.KVector>,org.eclipse.elk.core.math.KVector).NubsSelfLoop s
 createThreeSideSelfLoop(org.eclipse.elk.alg.layered.graph.LPort,org.eclipse.elk.alg.layered.graph.LPort,org.eclipse.elk.core.math.KVector,java.util.List<org.eclipse.elk.core.math.KVector>,org.eclipse.elk.core.math.KVector).NubsSelfLoop s
 createFourSideSelfLoop(org.eclipse.elk.alg.layered.graph.LPort,org.eclipse.elk.alg.layered.graph.LPort,org.eclipse.elk.core.math.KVector,java.util.List<org.eclipse.elk.core.math.KVector>,org.eclipse.elk.core.math.KVector).NubsSelfLoop s
Rectangle f
 new(double,double,double,double) -
 new(.Rectangle) -
 new(org.eclipse.elk.core.math.KVector) -
 new(org.eclipse.elk.alg.layered.graph.LShape) -
 new(Iterable<org.eclipse.elk.core.math.KVector>) -
 new(org.eclipse.elk.core.math.KVector[]) v
 union(org.eclipse.elk.core.math.KVector)void -
 union(org.eclipse.elk.alg.layered.graph.LShape)void -
 union(.Rectangle)void -
 union(.Rectangle,.Rectangle).Rectangle s
 union(java.util.Collection<.Rectangle>).Rectangle s
 enlarge(double)void -
 getHeight()double -
 getWidth()double -
 getTop()double -
 getRight()double -
 getBottom()double -
 getLeft()double -
 getFromPortSide(org.eclipse.elk.core.options.PortSide)double -
 toNodeMargins(org.eclipse.elk.alg.layered.graph.LShape)org.eclipse.elk.core.math.ElkMargin -
 toString()String -
SplineEdgeRouter f :org.eclipse.elk.core.alg.ILayoutPhase<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph>
 SPLINE_DIMENSION int sf
 new() -
 getLayoutProcessorConfiguration(org.eclipse.elk.alg.layered.graph.LGraph)org.eclipse.elk.core.alg.LayoutProcessorConfiguration<org.eclipse.elk.alg.layered.LayeredPhases,org.eclipse.elk.alg.layered.graph.LGraph> -
 process(org.eclipse.elk.alg.layered.graph.LGraph,org.eclipse.elk.core.util.IElkProgressMonitor)void -
 isNormalNode(org.eclipse.elk.alg.layered.graph.LNode)boolean s
 isQualifiedAsStartingNode(org.eclipse.elk.alg.layered.graph.LNode)boolean s
SplineSegment f :Comparable<.SplineSegment> +EdgeInformation
 handled boolean -
 leftPorts java.util.Set<org.eclipse.elk.alg.layered.graph.LPort> f
 rightPorts java.util.Set<org.eclipse.elk.alg.layered.graph.LPort> f
 outgoing java.util.List<.SplineEdgeRouter.Dependency> f
 incoming java.util.List<.SplineEdgeRouter.Dependency> f
 mark int -
 inweight int -
 outweight int -
 rank int -
 edges java.util.Set<org.eclipse.elk.alg.layered.graph.LEdge> f
 isStraight boolean f
 boundingBox org.eclipse.elk.core.math.ElkRectangle -
 isWestOfInitialLayer boolean -
 xDelta double -
 sourcePort org.eclipse.elk.alg.layered.graph.LPort -
 targetPort org.eclipse.elk.alg.layered.graph.LPort -
 initialSegment boolean -
 lastSegment boolean -
 sourceNode org.eclipse.elk.alg.layered.graph.LNode -
 targetNode org.eclipse.elk.alg.layered.graph.LNode -
 inverseOrder boolean -
 hyperEdgeTopYPos double -
 hyperEdgeBottomYPos double -
 centerControlPointY double -
 edgeInformation java.util.Map<org.eclipse.elk.alg.layered.graph.LEdge,.SplineSegment.EdgeInformation> -
 new(org.eclipse.elk.alg.layered.graph.LPort,java.util.Set<org.eclipse.elk.core.util.Pair<.SplineEdgeRouter.SideToProcess,org.eclipse.elk.alg.layered.graph.LEdge>>,.SplineEdgeRouter.SideToProcess) -
 new(org.eclipse.elk.alg.layered.graph.LEdge,.SplineEdgeRouter.SideToProcess,.SplineEdgeRouter.SideToProcess) -
 isHyperEdge()boolean -
 compareTo(.SplineSegment)int -
SplineSegment.EdgeInformation -
 startY double -
 endY double -
 normalSourceNode boolean -
 normalTargetNode boolean -
 invertedLeft boolean -
 invertedRight boolean -
 new() -
SplinesMath f
 HALF_PI double sf
 QUATER_PI double sf
 THREE_HALF_PI double sf
 TWO_PI double sf
 THREE double sf
 intersect(org.eclipse.elk.core.math.KVector,org.eclipse.elk.core.math.KVector,double,double)org.eclipse.elk.core.math.KVector s
 intersect(org.eclipse.elk.core.math.KVector,org.eclipse.elk.core.math.KVector,org.eclipse.elk.core.math.KVector,org.eclipse.elk.core.math.KVector)org.eclipse.elk.core.math.KVector s
 innerAngle(org.eclipse.elk.core.math.KVector,org.eclipse.elk.core.math.KVector)double s
 innerAngle(double,double)double s
 convertKVectorToString(org.eclipse.elk.core.math.KVector)String s
 convertKVectorToString(org.eclipse.elk.core.math.KVector[])String sv
 convertKVectorToString(Iterable<org.eclipse.elk.core.math.KVector>)String s
 lengthToOrthogonal(double,org.eclipse.elk.core.math.KVector)double s
 portSideToDirection(org.eclipse.elk.core.options.PortSide)double s
 distPortToNodeEdge(org.eclipse.elk.alg.layered.graph.LPort,org.eclipse.elk.core.options.PortSide)double s
 isBetween(int,int,int)boolean s
 isBetween(double,double,double)boolean s
 getMarginOnPortSide(org.eclipse.elk.alg.layered.graph.LNode,org.eclipse.elk.core.options.PortSide)double s
