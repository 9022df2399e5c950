# org.eclipse.elk:org.eclipse.elk.core:0.12.1
package org.eclipse.elk.core
AbstractLayoutProvider a :.IGraphLayoutEngine
 new() -
 initialize(String)void -
 dispose()void -
IGraphLayoutEngine ai
 layout(org.eclipse.elk.graph.ElkNode,.util.IElkProgressMonitor)void a
ITopdownLayoutProvider ai
 getPredictedGraphSize(org.eclipse.elk.graph.ElkNode).math.KVector a
LayoutConfigurator - :.util.IGraphElementVisitor +IOptionFilter,IPropertyHolderOptionFilter
 ADD_LAYOUT_CONFIG org.eclipse.elk.graph.properties.IProperty<.LayoutConfigurator> sf
 NO_OVERWRITE_HOLDER .LayoutConfigurator.IPropertyHolderOptionFilter sf
 NO_OVERWRITE .LayoutConfigurator.IOptionFilter sf
 OPTION_TARGET_FILTER .LayoutConfigurator.IOptionFilter sf
 new() -
 isClearLayout()boolean -
 setClearLayout(boolean).LayoutConfigurator -
 addFilter(.LayoutConfigurator.IOptionFilter).LayoutConfigurator -
 getFilters()java.util.List<.LayoutConfigurator.IOptionFilter> o
 configure(org.eclipse.elk.graph.ElkGraphElement)org.eclipse.elk.graph.properties.IPropertyHolder -
 getProperties(org.eclipse.elk.graph.ElkGraphElement)org.eclipse.elk.graph.properties.IPropertyHolder -
 configure(Class<org.eclipse.elk.graph.ElkGraphElement>)org.eclipse.elk.graph.properties.IPropertyHolder -
 getProperties(Class<org.eclipse.elk.graph.ElkGraphElement>)org.eclipse.elk.graph.properties.IPropertyHolder -
 visit(org.eclipse.elk.graph.ElkGraphElement)void -
 applyProperties(org.eclipse.elk.graph.ElkGraphElement,org.eclipse.elk.graph.properties.IPropertyHolder)void o
 overrideWith(.LayoutConfigurator).LayoutConfigurator -
LayoutConfigurator.IOptionFilter sai
 accept(org.eclipse.elk.graph.ElkGraphElement,org.eclipse.elk.graph.properties.IProperty<?>)boolean a
LayoutConfigurator.IPropertyHolderOptionFilter sai
 accept(org.eclipse.elk.graph.properties.IPropertyHolder,org.eclipse.elk.graph.properties.IProperty<?>)boolean a
RecursiveGraphLayoutEngine - :.IGraphLayoutEngine
 new() -
 layout(org.eclipse.elk.graph.ElkNode,.util.IElkProgressMonitor)void -
 layout(org.eclipse.elk.graph.ElkNode,.testing.TestController,.util.IElkProgressMonitor)void -
 layoutRecursively(org.eclipse.elk.graph.ElkNode,.testing.TestController,.util.IElkProgressMonitor)java.util.List<org.eclipse.elk.graph.ElkEdge> o
 executeAlgorithm(org.eclipse.elk.graph.ElkNode,.data.LayoutAlgorithmData,.testing.TestController,.util.IElkProgressMonitor)void o
 countNodesRecursively(org.eclipse.elk.graph.ElkNode,boolean)int o
 gatherInsideSelfLoops(org.eclipse.elk.graph.ElkNode)java.util.List<org.eclipse.elk.graph.ElkEdge> o
 postProcessInsideSelfLoops(java.util.List<org.eclipse.elk.graph.ElkEdge>)void o
UnsupportedConfigurationException - :RuntimeException
 new() -
 new(String) -
 new(String,Throwable) -
UnsupportedGraphException - :RuntimeException
 new() -
 new(String) -
 new(String,Throwable) -
package org.eclipse.elk.core.alg
AlgorithmAssembler f <P=Enum<<P>>,G=Object> :org.eclipse.elk.core.util.AbstractRandomListAccessor<.ILayoutPhaseFactory<<P>,<G>>>
 create(Class<<P>>).AlgorithmAssembler<<P>,<G>> s <P=Enum<<P>>,G=Object>
 withCaching(boolean).AlgorithmAssembler<<P>,<G>> -
 withFailOnMissingPhase(boolean).AlgorithmAssembler<<P>,<G>> -
 withProcessorComparator(java.util.Comparator<.ILayoutProcessorFactory<<G>>>).AlgorithmAssembler<<P>,<G>> -
 clearCache().AlgorithmAssembler<<P>,<G>> -
 reset().AlgorithmAssembler<<P>,<G>> -
 setPhase(<P>,.ILayoutPhaseFactory<<P>,<G>>).AlgorithmAssembler<<P>,<G>> -
 addProcessorConfiguration(.LayoutProcessorConfiguration<<P>,<G>>).AlgorithmAssembler<<P>,<G>> -
 build(<G>)java.util.List<.ILayoutProcessor<<G>>> -
 provideDefault().ILayoutPhaseFactory<<P>,<G>> o
EnumBasedFactoryComparator f <G=Object> :java.util.Comparator<.ILayoutProcessorFactory<<G>>>
 new() -
 compare(.ILayoutProcessorFactory<<G>>,.ILayoutProcessorFactory<<G>>)int -
ILayoutPhase ai <P=Enum<<P>>,G=Object> :.ILayoutProcessor<<G>>
 getLayoutProcessorConfiguration(<G>).LayoutProcessorConfiguration<<P>,<G>> a
ILayoutPhaseFactory ai <P=Enum<<P>>,G=Object> :.ILayoutProcessorFactory<<G>>
 create().ILayoutPhase<<P>,<G>> a
ILayoutProcessor ai <G=Object>
 process(<G>,org.eclipse.elk.core.util.IElkProgressMonitor)void a
ILayoutProcessorFactory ai <G=Object>
 create().ILayoutProcessor<<G>> a
LayoutProcessorConfiguration f <P=Enum<<P>>,G=Object> :org.eclipse.elk.core.util.AbstractRandomListAccessor<java.util.Set<.ILayoutProcessorFactory<<G>>>>
 create().LayoutProcessorConfiguration<<P>,<G>> s <P=Enum<<P>>,G=Object>
 createFrom(.LayoutProcessorConfiguration<<P>,<G>>).LayoutProcessorConfiguration<<P>,<G>> s <P=Enum<<P>>,G=Object>
 before(<P>).LayoutProcessorConfiguration<<P>,<G>> -
 after(<P>).LayoutProcessorConfiguration<<P>,<G>> -
 add(.ILayoutProcessorFactory<<G>>).LayoutProcessorConfiguration<<P>,<G>> -
 addBefore(<P>,.ILayoutProcessorFactory<<G>>).LayoutProcessorConfiguration<<P>,<G>> -
 addAfter(<P>,.ILayoutProcessorFactory<<G>>).LayoutProcessorConfiguration<<P>,<G>> -
 addAll(.LayoutProcessorConfiguration<<P>,<G>>).LayoutProcessorConfiguration<<P>,<G>> -
 processorsBefore(<P>)java.util.Set<.ILayoutProcessorFactory<<G>>> -
 processorsAfter(<P>)java.util.Set<.ILayoutProcessorFactory<<G>>> -
 provideDefault()java.util.Set<.ILayoutProcessorFactory<<G>>> o
package org.eclipse.elk.core.comments
ElkGraphDataProvider - :.IDataProvider<org.eclipse.elk.graph.ElkNode,org.eclipse.elk.graph.ElkNode>
 new(org.eclipse.elk.graph.ElkNode) -
 provideComments()java.util.Collection<org.eclipse.elk.graph.ElkNode> -
 provideTargets()java.util.Collection<org.eclipse.elk.graph.ElkNode> -
 provideSubHierarchies()java.util.Collection<.IDataProvider<org.eclipse.elk.graph.ElkNode,org.eclipse.elk.graph.ElkNode>> -
 attach(org.eclipse.elk.graph.ElkNode,org.eclipse.elk.graph.ElkNode)void -
IDataProvider ai <C=Object,T=Object>
 provideComments()java.util.Collection<<C>> a
 provideTargets()java.util.Collection<<T>> a
 provideTargetsFor(<C>)java.util.Collection<<T>> d
 provideSubHierarchies()java.util.Collection<.IDataProvider<<C>,<T>>> a
 attach(<C>,<T>)void a
 cached().IDataProvider<<C>,<T>> d
package org.eclipse.elk.core.data
DeprecatedLayoutOptionReplacer - :org.eclipse.elk.core.util.IGraphElementVisitor
 RULES java.util.Map<org.eclipse.elk.graph.properties.IProperty<?>,java.util.function.Consumer<org.eclipse.elk.graph.ElkGraphElement>> sf
 new() -
 visit(org.eclipse.elk.graph.ElkGraphElement)void -
ILayoutMetaData ai
 getId()String a
 getName()String a
 getDescription()String a
ILayoutMetaDataProvider ai +Registry
 apply(.ILayoutMetaDataProvider.Registry)void a
ILayoutMetaDataProvider.Registry sai
 register(.LayoutAlgorithmData)void a
 register(.LayoutOptionData)void a
 register(.LayoutCategoryData)void a
 addDependency(String,String,Object)void a
 addOptionSupport(String,String,Object)void a
LayoutAlgorithmData f :.ILayoutMetaData +Builder
 equals(Object)boolean -
 hashCode()int -
 toString()String -
 addKnownOption(org.eclipse.elk.graph.properties.IProperty<?>,Object)void -
 getKnownOptionIds()java.util.Set<String> -
 knowsOption(org.eclipse.elk.graph.properties.IProperty<?>)boolean -
 knowsOption(String)boolean -
 getDefaultValue(org.eclipse.elk.graph.properties.IProperty<?>)Object -
 getDefaultValue(String)Object -
 supportsFeature(org.eclipse.elk.graph.properties.GraphFeature)boolean -
 getSupportedFeatures()java.util.Set<org.eclipse.elk.graph.properties.GraphFeature> -
 getId()String -
 getName()String -
 getDescription()String -
 getInstancePool()org.eclipse.elk.core.util.InstancePool<org.eclipse.elk.core.AbstractLayoutProvider> -
 getValidatorClass()Class<org.eclipse.elk.core.validation.IValidatingGraphElementVisitor> -
 getCategoryId()String -
 getBundleName()String -
 getDefiningBundleId()String -
 getPreviewImagePath()String -
package org.eclipse.elk.core.labels
ILabelManager ai
 manageLabelSize(Object,double)org.eclipse.elk.core.math.KVector a
package org.eclipse.elk.core.math
ElkMargin - :.Spacing
 new() -
 new(double) -
 new(double,double) -
 new(double,double,double,double) -
 new(.ElkMargin) -
 clone().ElkMargin -
ElkPadding - :.Spacing
 new() -
 new(double) -
 new(double,double) -
 new(double,double,double,double) -
 new(.ElkPadding) -
 clone().ElkPadding -
KVector f :org.eclipse.elk.core.util.IDataObject,Cloneable
 x double -
 y double -
 new() -
 new(double,double) -
 new(.KVector) -
 new(.KVector,.KVector) -
 new(double) -
 clone().KVector -
 toString()String -
 equals(Object)boolean -
 equalsFuzzily(.KVector)boolean -
 equalsFuzzily(.KVector,double)boolean -
 hashCode()int -
 length()double -
 squareLength()double -
 reset().KVector -
 set(.KVector).KVector -
 set(double,double).KVector -
 add(.KVector).KVector -
 add(double,double).KVector -
 sum(.KVector[]).KVector sv
 sub(.KVector).KVector -
 sub(double,double).KVector -
 diff(.KVector,.KVector).KVector s
 scale(double).KVector -
 scale(double,double).KVector -
 normalize().KVector -
 scaleToLength(double).KVector -
 negate().KVector -
 toDegrees()double -
 toRadians()double -
 wiggle(java.util.Random,double)void -
 distance(.KVector)double -
 dotProduct(.KVector)double -
 crossProduct(.KVector,.KVector)double s
 rotate(double).KVector -
 angle(.KVector)double -
 bound(double,double,double,double).KVector -
 isNaN()boolean -
 isInfinite()boolean -
 parse(String)void -
KVectorChain f :java.util.LinkedList<.KVector>,org.eclipse.elk.core.util.IDataObject
 new() -
 new(java.util.Collection<.KVector>) -
 new(.KVector[]) v
 toString()String -
 toArray().KVector[] -
 toArray(int).KVector[] -
 parse(String)void -
 add()void -
 add(double,double)void -
 addFirst()void -
 addFirst(double,double)void -
 addLast()void -
 addLast(double,double)void -
 addAll(.KVector[])void v
 addAllAsCopies(int,Iterable<.KVector>)void -
 scale(double).KVectorChain -
 scale(double,double).KVectorChain -
 offset(.KVector).KVectorChain -
 offsetNonMutating(.KVector).KVectorChain -
 offset(double,double).KVectorChain -
 totalLength()double -
 hasNaN()boolean -
 hasInfinite()boolean -
 pointOnLine(double).KVector -
 angleOnLine(double)double -
 reverse(.KVectorChain).KVectorChain s
Spacing a :org.eclipse.elk.core.util.IDataObject,Cloneable
 top double -
 bottom double -
 left double -
 right double -
 new() o
 new(double,double,double,double) o
 set(.Spacing)void -
 set(double,double,double,double)void -
 getTop()double -
 setTop(double)void -
 getRight()double -
 setRight(double)void -
 getBottom()double -
 setBottom(double)void -
 getLeft()double -
 setLeft(double)void -
 setLeftRight(double)void -
 setTopBottom(double)void -
 getHorizontal()double -
 getVertical()double -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
 parse(String)void -
 copy(.Spacing).Spacing -
 add(.Spacing).Spacing -
 clone().Spacing a
package org.eclipse.elk.core.options
Alignment fe :Enum<.Alignment>
 AUTOMATIC .Alignment sf
 LEFT .Alignment sf
 RIGHT .Alignment sf
 TOP .Alignment sf
 BOTTOM .Alignment sf
 CENTER .Alignment sf
 values().Alignment[] s
 valueOf(String).Alignment s
BoxLayouterOptions - :org.eclipse.elk.core.data.ILayoutMetaDataProvider +BoxFactory
 ALGORITHM_ID String sf
 PADDING org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.core.math.ElkPadding> sf
 SPACING_NODE_NODE org.eclipse.elk.graph.properties.IProperty<Double> sf
 PRIORITY org.eclipse.elk.graph.properties.IProperty<Integer> sf
 EXPAND_NODES org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 NODE_SIZE_CONSTRAINTS org.eclipse.elk.graph.properties.IProperty<java.util.EnumSet<.SizeConstraint>> sf
 NODE_SIZE_OPTIONS org.eclipse.elk.graph.properties.IProperty<java.util.EnumSet<.SizeOptions>> sf
 ASPECT_RATIO org.eclipse.elk.graph.properties.IProperty<Double> sf
 INTERACTIVE org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 NODE_SIZE_MINIMUM org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.core.math.KVector> sf
 BOX_PACKING_MODE org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.core.util.BoxLayoutProvider.PackingMode> sf
 CONTENT_ALIGNMENT org.eclipse.elk.graph.properties.IProperty<java.util.EnumSet<.ContentAlignment>> sf
 new() -
 apply(org.eclipse.elk.core.data.ILayoutMetaDataProvider.Registry)void -
BoxLayouterOptions.BoxFactory s :org.eclipse.elk.core.util.IFactory<org.eclipse.elk.core.AbstractLayoutProvider>
 new() -
 create()org.eclipse.elk.core.AbstractLayoutProvider -
 destroy(org.eclipse.elk.core.AbstractLayoutProvider)void -
ContentAlignment fe :Enum<.ContentAlignment>
 V_TOP .ContentAlignment sf
 V_CENTER .ContentAlignment sf
 V_BOTTOM .ContentAlignment sf
 H_LEFT .ContentAlignment sf
 H_CENTER .ContentAlignment sf
 H_RIGHT .ContentAlignment sf
 centerCenter()java.util.EnumSet<.ContentAlignment> s
 topLeft()java.util.EnumSet<.ContentAlignment> s
 bottomRight()java.util.EnumSet<.ContentAlignment> s
 topCenter()java.util.EnumSet<.ContentAlignment> s
 values().ContentAlignment[] s
 valueOf(String).ContentAlignment s
Direction fe :Enum<.Direction>
 UNDEFINED .Direction sf
 RIGHT .Direction sf
 LEFT .Direction sf
 DOWN .Direction sf
 UP .Direction sf
 isHorizontal()boolean -
 isVertical()boolean -
 opposite().Direction -
 values().Direction[] s
 valueOf(String).Direction s
EdgeLabelPlacement fe :Enum<.EdgeLabelPlacement>
 CENTER .EdgeLabelPlacement sf
 HEAD .EdgeLabelPlacement sf
 TAIL .EdgeLabelPlacement sf
 isEndLabelPlacement()boolean -
 values().EdgeLabelPlacement[] s
 valueOf(String).EdgeLabelPlacement s
EdgeRouting fe :Enum<.EdgeRouting>
 UNDEFINED .EdgeRouting sf
 POLYLINE .EdgeRouting sf
 ORTHOGONAL .EdgeRouting sf
 SPLINES .EdgeRouting sf
 values().EdgeRouting[] s
 valueOf(String).EdgeRouting s
FixedLayouterOptions - :org.eclipse.elk.core.data.ILayoutMetaDataProvider +FixedFactory
 ALGORITHM_ID String sf
 PADDING org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.core.math.ElkPadding> sf
 POSITION org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.core.math.KVector> sf
 BEND_POINTS org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.core.math.KVectorChain> sf
 NODE_SIZE_CONSTRAINTS org.eclipse.elk.graph.properties.IProperty<java.util.EnumSet<.SizeConstraint>> sf
 NODE_SIZE_MINIMUM org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.core.math.KVector> sf
 NODE_SIZE_FIXED_GRAPH_SIZE org.eclipse.elk.graph.properties.IProperty<Boolean> sf
 new() -
 apply(org.eclipse.elk.core.data.ILayoutMetaDataProvider.Registry)void -
FixedLayouterOptions.FixedFactory s :org.eclipse.elk.core.util.IFactory<org.eclipse.elk.core.AbstractLayoutProvider>
 new() -
 create()org.eclipse.elk.core.AbstractLayoutProvider -
 destroy(org.eclipse.elk.core.AbstractLayoutProvider)void -
HierarchyHandling fe :Enum<.HierarchyHandling>
 INHERIT .HierarchyHandling sf
 INCLUDE_CHILDREN .HierarchyHandling sf
 SEPARATE_CHILDREN .HierarchyHandling sf
 values().HierarchyHandling[] s
 valueOf(String).HierarchyHandling s
LabelSide fe :Enum<.LabelSide>
 UNKNOWN .LabelSide sf
 ABOVE .LabelSide sf
 BELOW .LabelSide sf
 INLINE .LabelSide sf
 LABEL_SIDE org.eclipse.elk.graph.properties.IProperty<.LabelSide> sf
 opposite().LabelSide -
 values().LabelSide[] s
 valueOf(String).LabelSide s
NodeLabelPlacement fe :Enum<.NodeLabelPlacement>
 H_LEFT .NodeLabelPlacement sf
 H_CENTER .NodeLabelPlacement sf
 H_RIGHT .NodeLabelPlacement sf
 V_TOP .NodeLabelPlacement sf
 V_CENTER .NodeLabelPlacement sf
 V_BOTTOM .NodeLabelPlacement sf
 INSIDE .NodeLabelPlacement sf
 OUTSIDE .NodeLabelPlacement sf
 H_PRIORITY .NodeLabelPlacement sf
 valueOf(int).NodeLabelPlacement s
 fixed()java.util.EnumSet<.NodeLabelPlacement> s
 insideTopLeft()java.util.EnumSet<.NodeLabelPlacement> s
 insideTopCenter()java.util.EnumSet<.NodeLabelPlacement> s
 insideTopRight()java.util.EnumSet<.NodeLabelPlacement> s
 insideCenter()java.util.EnumSet<.NodeLabelPlacement> s
 insideBottomLeft()java.util.EnumSet<.NodeLabelPlacement> s
 insideBottomCenter()java.util.EnumSet<.NodeLabelPlacement> s
 insideBottomRight()java.util.EnumSet<.NodeLabelPlacement> s
 outsideTopLeft()java.util.EnumSet<.NodeLabelPlacement> s
 outsideTopCenter()java.util.EnumSet<.NodeLabelPlacement> s
 outsideTopRight()java.util.EnumSet<.NodeLabelPlacement> s
 outsideBottomLeft()java.util.EnumSet<.NodeLabelPlacement> s
 outsideBottomCenter()java.util.EnumSet<.NodeLabelPlacement> s
 outsideBottomRight()java.util.EnumSet<.NodeLabelPlacement> s
 isValid(java.util.Set<.NodeLabelPlacement>)boolean s
 values().NodeLabelPlacement[] s
 valueOf(String).NodeLabelPlacement s
PortAlignment fe :Enum<.PortAlignment>
 DISTRIBUTED .PortAlignment sf
 JUSTIFIED .PortAlignment sf
 BEGIN .PortAlignment sf
 CENTER .PortAlignment sf
 END .PortAlignment sf
 values().PortAlignment[] s
 valueOf(String).PortAlignment s
PortConstraints fe :Enum<.PortConstraints>
 UNDEFINED .PortConstraints sf
 FREE .PortConstraints sf
 FIXED_SIDE .PortConstraints sf
 FIXED_ORDER .PortConstraints sf
 FIXED_RATIO .PortConstraints sf
 FIXED_POS .PortConstraints sf
 isPosFixed()boolean -
 isRatioFixed()boolean -
 isOrderFixed()boolean -
 isSideFixed()boolean -
 values().PortConstraints[] s
 valueOf(String).PortConstraints s
PortLabelPlacement fe :Enum<.PortLabelPlacement>
 OUTSIDE .PortLabelPlacement sf
 INSIDE .PortLabelPlacement sf
 NEXT_TO_PORT_IF_POSSIBLE .PortLabelPlacement sf
 ALWAYS_SAME_SIDE .PortLabelPlacement sf
 ALWAYS_OTHER_SAME_SIDE .PortLabelPlacement sf
 SPACE_EFFICIENT .PortLabelPlacement sf
 fixed()java.util.EnumSet<.PortLabelPlacement> s
 inside()java.util.EnumSet<.PortLabelPlacement> s
 outside()java.util.EnumSet<.PortLabelPlacement> s
 isFixed(java.util.Set<.PortLabelPlacement>)boolean s
 isValid(java.util.Set<.PortLabelPlacement>)boolean s
 values().PortLabelPlacement[] s
 valueOf(String).PortLabelPlacement s
PortSide fe :Enum<.PortSide>
 UNDEFINED .PortSide sf
 NORTH .PortSide sf
 EAST .PortSide sf
 SOUTH .PortSide sf
 WEST .PortSide sf
 SIDES_NONE java.util.Set<.PortSide> sf
 SIDES_NORTH java.util.Set<.PortSide> sf
 SIDES_EAST java.util.Set<.PortSide> sf
 SIDES_SOUTH java.util.Set<.PortSide> sf
 SIDES_WEST java.util.Set<.PortSide> sf
 SIDES_NORTH_SOUTH java.util.Set<.PortSide> sf
 SIDES_EAST_WEST java.util.Set<.PortSide> sf
 SIDES_NORTH_WEST java.util.Set<.PortSide> sf
 SIDES_NORTH_EAST java.util.Set<.PortSide> sf
 SIDES_SOUTH_WEST java.util.Set<.PortSide> sf
 SIDES_EAST_SOUTH java.util.Set<.PortSide> sf
 SIDES_NORTH_EAST_WEST java.util.Set<.PortSide> sf
 SIDES_EAST_SOUTH_WEST java.util.Set<.PortSide> sf
 SIDES_NORTH_SOUTH_WEST java.util.Set<.PortSide> sf
 SIDES_NORTH_EAST_SOUTH java.util.Set<.PortSide> sf
 SIDES_NORTH_EAST_SOUTH_WEST java.util.Set<.PortSide> sf
 right().PortSide -
 left().PortSide -
 opposed().PortSide -
 areAdjacent(.PortSide)boolean -
 fromDirection(.Direction).PortSide s
 isVertical(.PortSide)boolean s
 isHorizontal(.PortSide)boolean s
 values().PortSide[] s
 valueOf(String).PortSide s
RandomLayouterOptions - :org.eclipse.elk.core.data.ILayoutMetaDataProvider +RandomFactory
 ALGORITHM_ID String sf
 PADDING org.eclipse.elk.graph.properties.IProperty<org.eclipse.elk.core.math.ElkPadding> sf
 SPACING_NODE_NODE org.eclipse.elk.graph.properties.IProperty<Double> sf
 RANDOM_SEED org.eclipse.elk.graph.properties.IProperty<Integer> sf
 ASPECT_RATIO org.eclipse.elk.graph.properties.IProperty<Double> sf
 new() -
 apply(org.eclipse.elk.core.data.ILayoutMetaDataProvider.Registry)void -
RandomLayouterOptions.RandomFactory s :org.eclipse.elk.core.util.IFactory<org.eclipse.elk.core.AbstractLayoutProvider>
 new() -
 create()org.eclipse.elk.core.AbstractLayoutProvider -
 destroy(org.eclipse.elk.core.AbstractLayoutProvider)void -
SizeConstraint fe :Enum<.SizeConstraint>
 PORTS .SizeConstraint sf
 PORT_LABELS .SizeConstraint sf
 NODE_LABELS .SizeConstraint sf
 MINIMUM_SIZE .SizeConstraint sf
 fixed()java.util.EnumSet<.SizeConstraint> s
 minimumSize()java.util.EnumSet<.SizeConstraint> s
 minimumSizeWithPorts()java.util.EnumSet<.SizeConstraint> s
 free()java.util.EnumSet<.SizeConstraint> s
 values().SizeConstraint[] s
 valueOf(String).SizeConstraint s
SizeOptions fe :Enum<.SizeOptions>
 DEFAULT_MINIMUM_SIZE .SizeOptions sf
 MINIMUM_SIZE_ACCOUNTS_FOR_PADDING .SizeOptions sf
 COMPUTE_PADDING .SizeOptions sf
 OUTSIDE_NODE_LABELS_OVERHANG .SizeOptions sf
 PORTS_OVERHANG .SizeOptions sf
 UNIFORM_PORT_SPACING .SizeOptions sf
 SPACE_EFFICIENT_PORT_LABELS .SizeOptions sfx
 FORCE_TABULAR_NODE_LABELS .SizeOptions sf
 ASYMMETRICAL .SizeOptions sf
 valueOf(int).SizeOptions s
 values().SizeOptions[] s
 valueOf(String).SizeOptions s
TopdownNodeTypes fe :Enum<.TopdownNodeTypes>
 PARALLEL_NODE .TopdownNodeTypes sf
 HIERARCHICAL_NODE .TopdownNodeTypes sf
 ROOT_NODE .TopdownNodeTypes sf
 values().TopdownNodeTypes[] s
 valueOf(String).TopdownNodeTypes s
package org.eclipse.elk.core.testing
IWhiteBoxTestable ai
 setTestController(.TestController)void a
TestController - +ILayoutExecutionListener
 new(String) -
 getTargetAlgorithmId()String -
 targets(org.eclipse.elk.core.data.LayoutAlgorithmData)boolean -
 install(org.eclipse.elk.core.AbstractLayoutProvider)void -
 uninstall()void -
 notifyProcessorReady(Object,org.eclipse.elk.core.alg.ILayoutProcessor<?>)void -
 notifyProcessorFinished(Object,org.eclipse.elk.core.alg.ILayoutProcessor<?>)void -
 notifyRootProcessorReady(Object,org.eclipse.elk.core.alg.ILayoutProcessor<?>)void -
 notifyRootProcessorFinished(Object,org.eclipse.elk.core.alg.ILayoutProcessor<?>)void -
 addLayoutExecutionListener(.TestController.ILayoutExecutionListener)void -
 removeLayoutExecutionListener(.TestController.ILayoutExecutionListener)void -
package org.eclipse.elk.core.util
AbstractRandomListAccessor a <T=Object>
 new() o
 provideDefault()<T> oa
 getListItem(int)<T> of
 setListItem(int,<T>)void of
 getListSize()int of
 clearList()void o
AlgorithmFactory - :.IFactory<org.eclipse.elk.core.AbstractLayoutProvider>
 new(Class<org.eclipse.elk.core.AbstractLayoutProvider>) -
 new(Class<org.eclipse.elk.core.AbstractLayoutProvider>,String) -
 create()org.eclipse.elk.core.AbstractLayoutProvider -
 destroy(org.eclipse.elk.core.AbstractLayoutProvider)void -
BasicProgressMonitor - :.IElkProgressMonitor
 ROOT_DEBUG_FOLDER_NAME String sf
 parentMonitor .BasicProgressMonitor p
 new() -
 new(int) x
 withMaxHierarchyLevels(int).BasicProgressMonitor -
 withLogging(boolean).BasicProgressMonitor -
 withLogPersistence(boolean).BasicProgressMonitor -
 withExecutionTimeMeasurement(boolean).BasicProgressMonitor -
 begin(String,float)boolean f
 doBegin(String,float,boolean,int)void o
 worked(float)void f
 doWorked(float,float,boolean)void o
 done()void f
 doDone(boolean,int)void o
 isRunning()boolean -
 isCanceled()boolean -
 getTaskName()String -
 subTask(float).IElkProgressMonitor f
 doSubTask(float,int).BasicProgressMonitor o
 getSubMonitors()java.util.List<.IElkProgressMonitor> f
 getParentMonitor().IElkProgressMonitor f
 isLoggingEnabled()boolean -
 isLogPersistenceEnabled()boolean -
 log(Object)void -
 getLogs()java.util.List<String> -
 logGraph(org.eclipse.elk.graph.ElkNode,String)void -
 logGraph(Object,String,.LoggedGraph.Type)void -
 getLoggedGraphs()java.util.List<.LoggedGraph> -
 getDebugFolder()java.nio.file.Path -
 isExecutionTimeMeasured()boolean -
 getExecutionTime()double f
BoxLayoutProvider - :org.eclipse.elk.core.AbstractLayoutProvider +PackingMode
 DEF_ASPECT_RATIO double sf
 new() -
 layout(org.eclipse.elk.graph.ElkNode,.IElkProgressMonitor)void -
BoxLayoutProvider.PackingMode sfe :Enum<.BoxLayoutProvider.PackingMode>
 SIMPLE .BoxLayoutProvider.PackingMode sf
 GROUP_DEC .BoxLayoutProvider.PackingMode sf
 GROUP_MIXED .BoxLayoutProvider.PackingMode sf
 GROUP_INC .BoxLayoutProvider.PackingMode sf
 values().BoxLayoutProvider.PackingMode[] s
 valueOf(String).BoxLayoutProvider.PackingMode s
DefaultFactory f <T=Object> :.IFactory<<T>>
 new(Class<<T>>) -
 create()<T> -
 destroy(<T>)void -
ElkSpacings f +AbstractSpacingsBuilder,ElkCoreSpacingsBuilder
 withBaseValue(double).ElkSpacings.ElkCoreSpacingsBuilder s
ElkSpacings.AbstractSpacingsBuilder sa <T=.ElkSpacings.AbstractSpacingsBuilder<<T>>>
 ELK_OPTION_TARGET_FILTER org.eclipse.elk.core.LayoutConfigurator.IPropertyHolderOptionFilter sf
 DOUBLE_EQ_EPSILON double osf
 new(double) o
 getBaseSpacingOption()org.eclipse.elk.graph.properties.IProperty<Double> oa
 getDependendSpacingOptions()Iterable<org.eclipse.elk.graph.properties.IProperty<Double>> oa
 getFilters()java.util.List<org.eclipse.elk.core.LayoutConfigurator.IPropertyHolderOptionFilter> o
 thisT()<T> oa
 computeFactor(double)double o
 getFactors()java.util.Map<org.eclipse.elk.graph.properties.IProperty<Double>,Double> -
 withFactor(org.eclipse.elk.graph.properties.IProperty<Double>,double)<T> -
 withValue(org.eclipse.elk.graph.properties.IProperty<Double>,double)<T> -
 withOverwrite(boolean)<T> -
 build()java.util.function.Consumer<org.eclipse.elk.graph.properties.IPropertyHolder> -
 apply(org.eclipse.elk.graph.properties.IPropertyHolder)void -
 toVisitor().IGraphElementVisitor -
ElkSpacings.ElkCoreSpacingsBuilder sf :.ElkSpacings.AbstractSpacingsBuilder<.ElkSpacings.ElkCoreSpacingsBuilder>
 BASE_SPACING_OPTION org.eclipse.elk.graph.properties.IProperty<Double> sf
 thisT().ElkSpacings.ElkCoreSpacingsBuilder o
 getBaseSpacingOption()org.eclipse.elk.graph.properties.IProperty<Double> o
 getDependendSpacingOptions()Iterable<org.eclipse.elk.graph.properties.IProperty<Double>> o
ElkUtil f
 DEFAULT_MIN_WIDTH float sf
 DEFAULT_MIN_HEIGHT float sf
 calcPortSide(org.eclipse.elk.graph.ElkPort,org.eclipse.elk.core.options.Direction)org.eclipse.elk.core.options.PortSide s
 calcPortOffset(org.eclipse.elk.graph.ElkPort,org.eclipse.elk.core.options.PortSide)double s
 resizeNode(org.eclipse.elk.graph.ElkNode)org.eclipse.elk.core.math.KVector s
 resizeNode(org.eclipse.elk.graph.ElkNode,double,double,boolean,boolean)org.eclipse.elk.core.math.KVector s
 effectiveMinSizeConstraintFor(org.eclipse.elk.graph.ElkNode)org.eclipse.elk.core.math.KVector s
 applyConfiguredNodeScaling(org.eclipse.elk.graph.ElkNode)void s
 computeChildAreaDimensions(org.eclipse.elk.graph.ElkNode)void s
 determineJunctionPoints(org.eclipse.elk.graph.ElkEdge)org.eclipse.elk.core.math.KVectorChain s
 getLabelsBounds(.adapters.GraphAdapters.PortAdapter<?>)org.eclipse.elk.core.math.ElkRectangle s
 computeInsidePart(.adapters.GraphAdapters.PortAdapter<?>,double)double s
 computeInsidePart(org.eclipse.elk.core.math.KVector,org.eclipse.elk.core.math.KVector,org.eclipse.elk.core.math.KVector,double,org.eclipse.elk.core.options.PortSide)double s
 translate(org.eclipse.elk.graph.ElkNode,double,double)void s
 translate(org.eclipse.elk.graph.ElkEdge,double,double)void s
 translate(org.eclipse.elk.graph.ElkEdgeSection,double,double)void s
 translate(org.eclipse.elk.graph.ElkNode,org.eclipse.elk.core.math.KVector,org.eclipse.elk.core.math.KVector)void s
 absolutePosition(org.eclipse.elk.graph.ElkGraphElement)org.eclipse.elk.core.math.KVector s
 toAbsolute(org.eclipse.elk.core.math.KVector,org.eclipse.elk.graph.ElkNode)org.eclipse.elk.core.math.KVector s
 toRelative(org.eclipse.elk.core.math.KVector,org.eclipse.elk.graph.ElkNode)org.eclipse.elk.core.math.KVector s
 createVectorChain(org.eclipse.elk.graph.ElkEdgeSection)org.eclipse.elk.core.math.KVectorChain s
 applyVectorChain(org.eclipse.elk.core.math.KVectorChain,org.eclipse.elk.graph.ElkEdgeSection)void s
 configureDefaultsRecursively(org.eclipse.elk.graph.ElkNode)void s
 configureWithDefaultValues(org.eclipse.elk.graph.ElkNode)void s
 configureWithDefaultValues(org.eclipse.elk.graph.ElkPort)void s
 configureWithDefaultValues(org.eclipse.elk.graph.ElkEdge)void s
 applyVisitors(org.eclipse.elk.graph.ElkNode,.IGraphElementVisitor[])void sv
 applyVisitorsWithValidation(org.eclipse.elk.graph.ElkNode,.IGraphElementVisitor[])void sv !org.eclipse.elk.core.validation.GraphValidationException
 printElementPath(org.eclipse.elk.graph.ElkGraphElement,StringBuilder)void s
 debugFolderPath(String[])String sv
 toSafePathName(String)String s
 createIdentifier(org.eclipse.elk.graph.ElkGraphElement)void s
ExclusiveBounds f +ExclusiveLowerBound,ExclusiveUpperBound
 greaterThan(double)Comparable<Number> s
 lessThan(double)Comparable<Number> s
ExclusiveBounds.ExclusiveLowerBound s :Comparable<Number>
 new(double) -
 compareTo(Number)int -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
ExclusiveBounds.ExclusiveUpperBound s :Comparable<Number>
 new(double) -
 compareTo(Number)int -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
FixedLayoutProvider - :org.eclipse.elk.core.AbstractLayoutProvider
 new() -
 layout(org.eclipse.elk.graph.ElkNode,.IElkProgressMonitor)void -
IDataObject ai :java.io.Serializable
 parse(String)void a
IElkCancelIndicator ai
 isCanceled()boolean a
IElkProgressMonitor ai :.IElkCancelIndicator
 UNKNOWN_WORK float sf
 begin(String,float)boolean a
 worked(float)void a
 done()void a
 isRunning()boolean a
 getTaskName()String a
 subTask(float).IElkProgressMonitor a
 getSubMonitors()java.util.List<.IElkProgressMonitor> a
 getParentMonitor().IElkProgressMonitor a
 isLoggingEnabled()boolean a
 isLogPersistenceEnabled()boolean a
 log(Object)void a
 getLogs()java.util.List<String> a
 logGraph(org.eclipse.elk.graph.ElkNode,String)void a
 logGraph(Object,String,.LoggedGraph.Type)void a
 getLoggedGraphs()java.util.List<.LoggedGraph> a
 getDebugFolder()java.nio.file.Path a
 isExecutionTimeMeasured()boolean a
 getExecutionTime()double a
IFactory ai <T=Object>
 create()<T> a
 destroy(<T>)void a
IGraphElementVisitor ai
 visit(org.eclipse.elk.graph.ElkGraphElement)void a
IndividualSpacings - :org.eclipse.elk.graph.properties.MapPropertyHolder,.IDataObject
 new() -
 new(.IndividualSpacings) -
 getIndividualOrInherited(org.eclipse.elk.graph.ElkNode,org.eclipse.elk.graph.properties.IProperty<<T>>)<T> s <T=Object>
 getIndividualOrInherited(.adapters.GraphAdapters.NodeAdapter<?>,org.eclipse.elk.graph.properties.IProperty<<T>>)<T> s <T=Object>
 toString()String -
 parse(String)void -
InstancePool f <T=Object>
 INFINITE int sf
 new(.IFactory<<T>>) -
 new(.IFactory<<T>>,int) -
 fetch()<T> -
 release(<T>)void -
 clear()void -
LoggedGraph f +Type
 new(Object,String,.LoggedGraph.Type) -
 getGraph()Object -
 getGraphType().LoggedGraph.Type -
 getTag()String -
 serialize()String -
LoggedGraph.Type sfe :Enum<.LoggedGraph.Type>
 ELK .LoggedGraph.Type sf
 JSON .LoggedGraph.Type sf
 DOT .LoggedGraph.Type sf
 SVG .LoggedGraph.Type sf
 isTypeCompatible(Object)boolean -
 checkTypeCompatibility(Object)void -
 getFileExtension()String -
 values().LoggedGraph.Type[] s
 valueOf(String).LoggedGraph.Type s
Maybe f <T=Object> :Iterable<<T>>
 create().Maybe<<D>> s <D=Object>
 new() -
 new(<T>) -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
 set(<T>)void -
 get()<T> -
 iterator()java.util.Iterator<<T>> -
 clear()void -
 isEmpty()boolean -
NullElkProgressMonitor - :.IElkProgressMonitor
 new() -
 isCanceled()boolean -
 begin(String,float)boolean -
 worked(float)void -
 done()void -
 isRunning()boolean -
 getTaskName()String -
 subTask(float).IElkProgressMonitor -
 getSubMonitors()java.util.List<.IElkProgressMonitor> -
 getParentMonitor().IElkProgressMonitor -
 isLoggingEnabled()boolean -
 isLogPersistenceEnabled()boolean -
 log(Object)void -
 getLogs()java.util.List<String> -
 logGraph(org.eclipse.elk.graph.ElkNode,String)void -
 logGraph(Object,String,.LoggedGraph.Type)void -
 getLoggedGraphs()java.util.List<.LoggedGraph> -
 getDebugFolder()java.nio.file.Path -
 isExecutionTimeMeasured()boolean -
 getExecutionTime()double -
Pair f <F=Object,S=Object> :Iterable<Object> +FirstComparator,SecondComparator
 create().Pair<<T1>,<T2>> s <T1=Object,T2=Object>
 of(<T1>,<T2>).Pair<<T1>,<T2>> s <T1=Object,T2=Object>
 fromMap(java.util.Map<<G>,<T>>)java.util.List<.Pair<<G>,<T>>> s <G=Object,T=Object>
 new() -
 new(<F>,<S>) -
 new(java.util.Map.Entry<<F>,<S>>) -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
 setFirst(<F>)void -
 getFirst()<F> -
 setSecond(<S>)void -
 getSecond()<S> -
 iterator()java.util.Iterator<Object> -
 clear()void -
Pair.FirstComparator s <F=Comparable<<F>>,S=Object> :java.util.Comparator<.Pair<<F>,<S>>>,java.io.Serializable
 new() -
 compare(.Pair<<F>,<S>>,.Pair<<F>,<S>>)int -
Pair.SecondComparator s <F=Object,S=Comparable<<S>>> :java.util.Comparator<.Pair<<F>,<S>>>,java.io.Serializable
 new() -
 compare(.Pair<<F>,<S>>,.Pair<<F>,<S>>)int -
PropertyConstantsDelegator f
 createEmpty().PropertyConstantsDelegator s
 createForLayoutAlgorithmData(org.eclipse.elk.core.data.LayoutAlgorithmData).PropertyConstantsDelegator s
 createForLayoutAlgorithmWithId(String).PropertyConstantsDelegator s
 addDelegate(org.eclipse.elk.graph.properties.IProperty<?>).PropertyConstantsDelegator -
 getPropertyOrDelegate(org.eclipse.elk.graph.properties.IProperty<<T>>)org.eclipse.elk.graph.properties.IProperty<<T>> - <T=Object>
 getProperty(org.eclipse.elk.graph.properties.IPropertyHolder,org.eclipse.elk.graph.properties.IProperty<<T>>)<T> - <T=Object>
 getProperty(.adapters.GraphAdapters.GraphElementAdapter<?>,org.eclipse.elk.graph.properties.IProperty<<T>>)<T> - <T=Object>
 getIndividualOrInheritedProperty(org.eclipse.elk.graph.ElkNode,org.eclipse.elk.graph.properties.IProperty<<T>>)<T> - <T=Object>
 getIndividualOrInheritedProperty(.adapters.GraphAdapters.NodeAdapter<?>,org.eclipse.elk.graph.properties.IProperty<<T>>)<T> - <T=Object>
Quadruple - <A=Object,B=Object,C=Object,D=Object>
 new(<A>,<B>,<C>,<D>) -
 getFirst()<A> -
 getSecond()<B> -
 getThird()<C> -
 getFourth()<D> -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
RandomLayoutProvider - :org.eclipse.elk.core.AbstractLayoutProvider
 new() -
 layout(org.eclipse.elk.graph.ElkNode,.IElkProgressMonitor)void -
Triple - <F=Object,S=Object,T=Object>
 new(<F>,<S>,<T>) -
 getFirst()<F> -
 getSecond()<S> -
 getThird()<T> -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
WrappedException - :RuntimeException
 new(Throwable) -
 new(String,Throwable) -
package org.eclipse.elk.core.util.persistence
ElkGraphResource - :org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl
 new(org.eclipse.emf.common.util.URI) -
 createXMLSave()org.eclipse.emf.ecore.xmi.XMLSave o
 createXMLSave(java.util.Map<?,?>)org.eclipse.emf.ecore.xmi.XMLSave o
 createXMLHelper()org.eclipse.emf.ecore.xmi.XMLHelper o
ElkGraphResourceFactory - :org.eclipse.emf.ecore.resource.impl.ResourceFactoryImpl
 new() -
 createResource(org.eclipse.emf.common.util.URI)org.eclipse.emf.ecore.resource.Resource -
package org.eclipse.elk.core.util.selection
DefaultSelectionIterator - :.SelectionIterator
 new(org.eclipse.elk.graph.ElkEdge,boolean,boolean) -
 getChildren(Object)java.util.Iterator<org.eclipse.elk.graph.ElkGraphElement> o
SelectionIterator a :org.eclipse.emf.common.util.AbstractTreeIterator<org.eclipse.elk.graph.ElkGraphElement>
 visited java.util.Set<org.eclipse.elk.graph.ElkPort> o
 new(org.eclipse.elk.graph.ElkEdge) -
 attachVisitedSet(java.util.Set<org.eclipse.elk.graph.ElkPort>)void -
package org.eclipse.elk.core.validation
GraphIssue - +Severity
 new(org.eclipse.elk.graph.ElkGraphElement,String,.GraphIssue.Severity) -
 getElement()org.eclipse.elk.graph.ElkGraphElement -
 getMessage()String -
 getSeverity().GraphIssue.Severity -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
GraphIssue.Severity sfe :Enum<.GraphIssue.Severity>
 ERROR .GraphIssue.Severity sf
 WARNING .GraphIssue.Severity sf
 getUserString()String -
 values().GraphIssue.Severity[] s
 valueOf(String).GraphIssue.Severity s
IValidatingGraphElementVisitor ai :org.eclipse.elk.core.util.IGraphElementVisitor
 getIssues()java.util.Collection<.GraphIssue> a
