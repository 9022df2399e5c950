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
package org.eclipse.elk.alg.common.networksimplex
NGraph -
 nodes java.util.List<.NNode> -
 new() -
 writeDebugGraph(String)void -
 makeConnected().NNode f
 isAcyclic()boolean -
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
