# org.eclipse.elk:org.eclipse.elk.alg.common:0.12.1
package org.eclipse.elk.alg.common.compaction.oned
CNode f +CNodeBuilder
 id int -
 origin Object -
 type String -
 toStringDelegate java.util.function.Function<.CNode,String> -
 cGroup .CGroup -
 cGroupOffset org.eclipse.elk.core.math.KVector -
 hitboxPreCompaction org.eclipse.elk.core.math.ElkRectangle -
 hitbox org.eclipse.elk.core.math.ElkRectangle -
 constraints java.util.List<.CNode> -
 startPos double -
 of().CNode.CNodeBuilder s
 getDebugSVG()String -
 toString()String -
ICompactionAlgorithm ai
 compact(.OneDimensionalCompactor)void a
IConstraintCalculationAlgorithm ai
 calculateConstraints(.OneDimensionalCompactor)void a
ScanlineConstraintCalculator - :.IConstraintCalculationAlgorithm
 compactor .OneDimensionalCompactor o
 new() -
 calculateConstraints(.OneDimensionalCompactor)void -
 sweep(com.google.common.base.Predicate<.CNode>)void o
package org.eclipse.elk.alg.common.networksimplex
NEdge - +NEdgeBuilder
 id int -
 internalId int o
 origin Object -
 source .NNode -
 target .NNode -
 weight double -
 delta int -
 treeEdge boolean o
 new() -
 of().NEdge.NEdgeBuilder s
 of(Object).NEdge.NEdgeBuilder s
 getSource().NNode -
 getTarget().NNode -
 getOther(.NNode).NNode -
 reverse().NEdge -
 toString()String -
NEdge.NEdgeBuilder sf
 id(int).NEdge.NEdgeBuilder -
 origin(Object).NEdge.NEdgeBuilder -
 weight(double).NEdge.NEdgeBuilder -
 delta(int).NEdge.NEdgeBuilder -
 source(.NNode).NEdge.NEdgeBuilder -
 target(.NNode).NEdge.NEdgeBuilder -
 create().NEdge -
NGraph -
 nodes java.util.List<.NNode> -
 new() -
 writeDebugGraph(String)void -
 makeConnected().NNode f
 isAcyclic()boolean -
NNode f +NNodeBuilder
 id int -
 internalId int o
 origin Object -
 type String -
 layer int -
 treeNode boolean o
 unknownCutvalues java.util.Collection<.NEdge> o
 of().NNode.NNodeBuilder s
 getOutgoingEdges()java.util.List<.NEdge> -
 getIncomingEdges()java.util.List<.NEdge> -
 getConnectedEdges()java.util.List<.NEdge> -
NNode.NNodeBuilder sf
 id(int).NNode.NNodeBuilder -
 origin(Object).NNode.NNodeBuilder -
 type(String).NNode.NNodeBuilder -
 create(.NGraph).NNode -
NetworkSimplex f
 forGraph(.NGraph).NetworkSimplex s
 withBalancing(boolean).NetworkSimplex -
 withPreviousLayering(int[]).NetworkSimplex -
 withIterationLimit(int).NetworkSimplex -
 execute()void -
 execute(org.eclipse.elk.core.util.IElkProgressMonitor)void -
package org.eclipse.elk.alg.common.nodespacing.cellsystem
Cell a
 new() -
 getPadding()org.eclipse.elk.core.math.ElkPadding -
 getCellRectangle()org.eclipse.elk.core.math.ElkRectangle -
 isContributingToMinimumWidth()boolean -
 setContributesToMinimumWidth(boolean)void -
 isContributingToMinimumHeight()boolean -
 setContributesToMinimumHeight(boolean)void -
 getMinimumWidth()double a
 getMinimumHeight()double a
LabelCell - :.Cell
 new(double) -
 new(double,boolean) -
 new(double,org.eclipse.elk.alg.common.nodespacing.internal.NodeLabelLocation) -
 new(double,org.eclipse.elk.alg.common.nodespacing.internal.NodeLabelLocation,boolean) -
 getHorizontalAlignment().HorizontalLabelAlignment -
 setHorizontalAlignment(.HorizontalLabelAlignment).LabelCell -
 getVerticalAlignment().VerticalLabelAlignment -
 setVerticalAlignment(.VerticalLabelAlignment).LabelCell -
 getLabels()java.util.List<org.eclipse.elk.core.util.adapters.GraphAdapters.LabelAdapter<?>> -
 getMinimumWidth()double -
 getMinimumHeight()double -
 addLabel(org.eclipse.elk.core.util.adapters.GraphAdapters.LabelAdapter<?>)void -
 hasLabels()boolean -
 applyLabelLayout()void -
