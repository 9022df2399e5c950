# org.eclipse.elk:org.eclipse.elk.graph:0.12.1
package org.eclipse.elk.graph
EMapPropertyHolder ai :org.eclipse.emf.ecore.EObject,.properties.IPropertyHolder
 getProperties()org.eclipse.emf.common.util.EMap<.properties.IProperty<?>,Object> a
ElkBendPoint ai :org.eclipse.emf.ecore.EObject
 getX()double a
 setX(double)void a
 getY()double a
 setY(double)void a
 set(double,double)void a
ElkConnectableShape ai :.ElkShape
 getOutgoingEdges()org.eclipse.emf.common.util.EList<.ElkEdge> a
 getIncomingEdges()org.eclipse.emf.common.util.EList<.ElkEdge> a
ElkEdge ai :.ElkGraphElement
 getContainingNode().ElkNode a
 setContainingNode(.ElkNode)void a
 getSources()org.eclipse.emf.common.util.EList<.ElkConnectableShape> a
 getTargets()org.eclipse.emf.common.util.EList<.ElkConnectableShape> a
 getSections()org.eclipse.emf.common.util.EList<.ElkEdgeSection> a
 isHyperedge()boolean a
 isHierarchical()boolean a
 isSelfloop()boolean a
 isConnected()boolean a
ElkEdgeSection ai :.EMapPropertyHolder
 getStartX()double a
 setStartX(double)void a
 getStartY()double a
 setStartY(double)void a
 getEndX()double a
 setEndX(double)void a
 getEndY()double a
 setEndY(double)void a
 getBendPoints()org.eclipse.emf.common.util.EList<.ElkBendPoint> a
 getParent().ElkEdge a
 setParent(.ElkEdge)void a
 getOutgoingShape().ElkConnectableShape a
 setOutgoingShape(.ElkConnectableShape)void a
 getIncomingShape().ElkConnectableShape a
 setIncomingShape(.ElkConnectableShape)void a
 getOutgoingSections()org.eclipse.emf.common.util.EList<.ElkEdgeSection> a
 getIncomingSections()org.eclipse.emf.common.util.EList<.ElkEdgeSection> a
 getIdentifier()String a
 setIdentifier(String)void a
 setStartLocation(double,double)void a
 setEndLocation(double,double)void a
ElkGraphElement ai :.EMapPropertyHolder
 getLabels()org.eclipse.emf.common.util.EList<.ElkLabel> a
 getIdentifier()String a
 setIdentifier(String)void a
ElkGraphFactory ai :org.eclipse.emf.ecore.EFactory
 eINSTANCE .ElkGraphFactory sf
 createElkLabel().ElkLabel a
 createElkNode().ElkNode a
 createElkPort().ElkPort a
 createElkEdge().ElkEdge a
 createElkBendPoint().ElkBendPoint a
 createElkEdgeSection().ElkEdgeSection a
 getElkGraphPackage().ElkGraphPackage a
ElkGraphPackage ai :org.eclipse.emf.ecore.EPackage +Literals
 eNAME String sf
 eNS_URI String sf
 eNS_PREFIX String sf
 eINSTANCE .ElkGraphPackage sf
 IPROPERTY_HOLDER int sf
 IPROPERTY_HOLDER_FEATURE_COUNT int sf
 EMAP_PROPERTY_HOLDER int sf
 EMAP_PROPERTY_HOLDER__PROPERTIES int sf
 EMAP_PROPERTY_HOLDER_FEATURE_COUNT int sf
 ELK_GRAPH_ELEMENT int sf
 ELK_GRAPH_ELEMENT__PROPERTIES int sf
 ELK_GRAPH_ELEMENT__LABELS int sf
 ELK_GRAPH_ELEMENT__IDENTIFIER int sf
 ELK_GRAPH_ELEMENT_FEATURE_COUNT int sf
 ELK_SHAPE int sf
 ELK_SHAPE__PROPERTIES int sf
 ELK_SHAPE__LABELS int sf
 ELK_SHAPE__IDENTIFIER int sf
 ELK_SHAPE__HEIGHT int sf
 ELK_SHAPE__WIDTH int sf
 ELK_SHAPE__X int sf
 ELK_SHAPE__Y int sf
 ELK_SHAPE_FEATURE_COUNT int sf
 ELK_LABEL int sf
 ELK_LABEL__PROPERTIES int sf
 ELK_LABEL__LABELS int sf
 ELK_LABEL__IDENTIFIER int sf
 ELK_LABEL__HEIGHT int sf
 ELK_LABEL__WIDTH int sf
 ELK_LABEL__X int sf
 ELK_LABEL__Y int sf
 ELK_LABEL__PARENT int sf
 ELK_LABEL__TEXT int sf
 ELK_LABEL_FEATURE_COUNT int sf
 ELK_CONNECTABLE_SHAPE int sf
 ELK_CONNECTABLE_SHAPE__PROPERTIES int sf
 ELK_CONNECTABLE_SHAPE__LABELS int sf
 ELK_CONNECTABLE_SHAPE__IDENTIFIER int sf
 ELK_CONNECTABLE_SHAPE__HEIGHT int sf
 ELK_CONNECTABLE_SHAPE__WIDTH int sf
 ELK_CONNECTABLE_SHAPE__X int sf
 ELK_CONNECTABLE_SHAPE__Y int sf
 ELK_CONNECTABLE_SHAPE__OUTGOING_EDGES int sf
 ELK_CONNECTABLE_SHAPE__INCOMING_EDGES int sf
 ELK_CONNECTABLE_SHAPE_FEATURE_COUNT int sf
 ELK_NODE int sf
 ELK_NODE__PROPERTIES int sf
 ELK_NODE__LABELS int sf
 ELK_NODE__IDENTIFIER int sf
 ELK_NODE__HEIGHT int sf
 ELK_NODE__WIDTH int sf
 ELK_NODE__X int sf
 ELK_NODE__Y int sf
 ELK_NODE__OUTGOING_EDGES int sf
 ELK_NODE__INCOMING_EDGES int sf
 ELK_NODE__PORTS int sf
 ELK_NODE__CHILDREN int sf
 ELK_NODE__PARENT int sf
 ELK_NODE__CONTAINED_EDGES int sf
 ELK_NODE__HIERARCHICAL int sf
 ELK_NODE_FEATURE_COUNT int sf
 ELK_PORT int sf
 ELK_PORT__PROPERTIES int sf
 ELK_PORT__LABELS int sf
 ELK_PORT__IDENTIFIER int sf
 ELK_PORT__HEIGHT int sf
 ELK_PORT__WIDTH int sf
 ELK_PORT__X int sf
 ELK_PORT__Y int sf
 ELK_PORT__OUTGOING_EDGES int sf
 ELK_PORT__INCOMING_EDGES int sf
 ELK_PORT__PARENT int sf
 ELK_PORT_FEATURE_COUNT int sf
 ELK_EDGE int sf
 ELK_EDGE__PROPERTIES int sf
 ELK_EDGE__LABELS int sf
 ELK_EDGE__IDENTIFIER int sf
 ELK_EDGE__CONTAINING_NODE int sf
 ELK_EDGE__SOURCES int sf
 ELK_EDGE__TARGETS int sf
 ELK_EDGE__SECTIONS int sf
 ELK_EDGE__HYPEREDGE int sf
 ELK_EDGE__HIERARCHICAL int sf
 ELK_EDGE__SELFLOOP int sf
 ELK_EDGE__CONNECTED int sf
 ELK_EDGE_FEATURE_COUNT int sf
 ELK_BEND_POINT int sf
 ELK_BEND_POINT__X int sf
 ELK_BEND_POINT__Y int sf
 ELK_BEND_POINT_FEATURE_COUNT int sf
 ELK_EDGE_SECTION int sf
 ELK_EDGE_SECTION__PROPERTIES int sf
 ELK_EDGE_SECTION__START_X int sf
 ELK_EDGE_SECTION__START_Y int sf
 ELK_EDGE_SECTION__END_X int sf
 ELK_EDGE_SECTION__END_Y int sf
 ELK_EDGE_SECTION__BEND_POINTS int sf
 ELK_EDGE_SECTION__PARENT int sf
 ELK_EDGE_SECTION__OUTGOING_SHAPE int sf
 ELK_EDGE_SECTION__INCOMING_SHAPE int sf
 ELK_EDGE_SECTION__OUTGOING_SECTIONS int sf
 ELK_EDGE_SECTION__INCOMING_SECTIONS int sf
 ELK_EDGE_SECTION__IDENTIFIER int sf
 ELK_EDGE_SECTION_FEATURE_COUNT int sf
 ELK_PROPERTY_TO_VALUE_MAP_ENTRY int sf
 ELK_PROPERTY_TO_VALUE_MAP_ENTRY__KEY int sf
 ELK_PROPERTY_TO_VALUE_MAP_ENTRY__VALUE int sf
 ELK_PROPERTY_TO_VALUE_MAP_ENTRY_FEATURE_COUNT int sf
 IPROPERTY int sf
 PROPERTY_VALUE int sf
 getIPropertyHolder()org.eclipse.emf.ecore.EClass a
 getEMapPropertyHolder()org.eclipse.emf.ecore.EClass a
 getEMapPropertyHolder_Properties()org.eclipse.emf.ecore.EReference a
 getElkGraphElement()org.eclipse.emf.ecore.EClass a
 getElkGraphElement_Labels()org.eclipse.emf.ecore.EReference a
 getElkGraphElement_Identifier()org.eclipse.emf.ecore.EAttribute a
 getElkShape()org.eclipse.emf.ecore.EClass a
 getElkShape_Height()org.eclipse.emf.ecore.EAttribute a
 getElkShape_Width()org.eclipse.emf.ecore.EAttribute a
 getElkShape_X()org.eclipse.emf.ecore.EAttribute a
 getElkShape_Y()org.eclipse.emf.ecore.EAttribute a
 getElkLabel()org.eclipse.emf.ecore.EClass a
 getElkLabel_Parent()org.eclipse.emf.ecore.EReference a
 getElkLabel_Text()org.eclipse.emf.ecore.EAttribute a
 getElkConnectableShape()org.eclipse.emf.ecore.EClass a
 getElkConnectableShape_OutgoingEdges()org.eclipse.emf.ecore.EReference a
 getElkConnectableShape_IncomingEdges()org.eclipse.emf.ecore.EReference a
 getElkNode()org.eclipse.emf.ecore.EClass a
 getElkNode_Ports()org.eclipse.emf.ecore.EReference a
 getElkNode_Children()org.eclipse.emf.ecore.EReference a
 getElkNode_Parent()org.eclipse.emf.ecore.EReference a
 getElkNode_ContainedEdges()org.eclipse.emf.ecore.EReference a
 getElkNode_Hierarchical()org.eclipse.emf.ecore.EAttribute a
 getElkPort()org.eclipse.emf.ecore.EClass a
 getElkPort_Parent()org.eclipse.emf.ecore.EReference a
 getElkEdge()org.eclipse.emf.ecore.EClass a
 getElkEdge_ContainingNode()org.eclipse.emf.ecore.EReference a
 getElkEdge_Sources()org.eclipse.emf.ecore.EReference a
 getElkEdge_Targets()org.eclipse.emf.ecore.EReference a
 getElkEdge_Sections()org.eclipse.emf.ecore.EReference a
 getElkEdge_Hyperedge()org.eclipse.emf.ecore.EAttribute a
 getElkEdge_Hierarchical()org.eclipse.emf.ecore.EAttribute a
 getElkEdge_Selfloop()org.eclipse.emf.ecore.EAttribute a
 getElkEdge_Connected()org.eclipse.emf.ecore.EAttribute a
 getElkBendPoint()org.eclipse.emf.ecore.EClass a
 getElkBendPoint_X()org.eclipse.emf.ecore.EAttribute a
 getElkBendPoint_Y()org.eclipse.emf.ecore.EAttribute a
 getElkEdgeSection()org.eclipse.emf.ecore.EClass a
 getElkEdgeSection_StartX()org.eclipse.emf.ecore.EAttribute a
 getElkEdgeSection_StartY()org.eclipse.emf.ecore.EAttribute a
 getElkEdgeSection_EndX()org.eclipse.emf.ecore.EAttribute a
 getElkEdgeSection_EndY()org.eclipse.emf.ecore.EAttribute a
 getElkEdgeSection_BendPoints()org.eclipse.emf.ecore.EReference a
 getElkEdgeSection_Parent()org.eclipse.emf.ecore.EReference a
 getElkEdgeSection_OutgoingShape()org.eclipse.emf.ecore.EReference a
 getElkEdgeSection_IncomingShape()org.eclipse.emf.ecore.EReference a
 getElkEdgeSection_OutgoingSections()org.eclipse.emf.ecore.EReference a
 getElkEdgeSection_IncomingSections()org.eclipse.emf.ecore.EReference a
 getElkEdgeSection_Identifier()org.eclipse.emf.ecore.EAttribute a
 getElkPropertyToValueMapEntry()org.eclipse.emf.ecore.EClass a
 getElkPropertyToValueMapEntry_Key()org.eclipse.emf.ecore.EAttribute a
 getElkPropertyToValueMapEntry_Value()org.eclipse.emf.ecore.EAttribute a
 getIProperty()org.eclipse.emf.ecore.EDataType a
 getPropertyValue()org.eclipse.emf.ecore.EDataType a
 getElkGraphFactory().ElkGraphFactory a
ElkGraphPackage.Literals sai
 IPROPERTY_HOLDER org.eclipse.emf.ecore.EClass sf
 EMAP_PROPERTY_HOLDER org.eclipse.emf.ecore.EClass sf
 EMAP_PROPERTY_HOLDER__PROPERTIES org.eclipse.emf.ecore.EReference sf
 ELK_GRAPH_ELEMENT org.eclipse.emf.ecore.EClass sf
 ELK_GRAPH_ELEMENT__LABELS org.eclipse.emf.ecore.EReference sf
 ELK_GRAPH_ELEMENT__IDENTIFIER org.eclipse.emf.ecore.EAttribute sf
 ELK_SHAPE org.eclipse.emf.ecore.EClass sf
 ELK_SHAPE__HEIGHT org.eclipse.emf.ecore.EAttribute sf
 ELK_SHAPE__WIDTH org.eclipse.emf.ecore.EAttribute sf
 ELK_SHAPE__X org.eclipse.emf.ecore.EAttribute sf
 ELK_SHAPE__Y org.eclipse.emf.ecore.EAttribute sf
 ELK_LABEL org.eclipse.emf.ecore.EClass sf
 ELK_LABEL__PARENT org.eclipse.emf.ecore.EReference sf
 ELK_LABEL__TEXT org.eclipse.emf.ecore.EAttribute sf
 ELK_CONNECTABLE_SHAPE org.eclipse.emf.ecore.EClass sf
 ELK_CONNECTABLE_SHAPE__OUTGOING_EDGES org.eclipse.emf.ecore.EReference sf
 ELK_CONNECTABLE_SHAPE__INCOMING_EDGES org.eclipse.emf.ecore.EReference sf
 ELK_NODE org.eclipse.emf.ecore.EClass sf
 ELK_NODE__PORTS org.eclipse.emf.ecore.EReference sf
 ELK_NODE__CHILDREN org.eclipse.emf.ecore.EReference sf
 ELK_NODE__PARENT org.eclipse.emf.ecore.EReference sf
 ELK_NODE__CONTAINED_EDGES org.eclipse.emf.ecore.EReference sf
 ELK_NODE__HIERARCHICAL org.eclipse.emf.ecore.EAttribute sf
 ELK_PORT org.eclipse.emf.ecore.EClass sf
 ELK_PORT__PARENT org.eclipse.emf.ecore.EReference sf
 ELK_EDGE org.eclipse.emf.ecore.EClass sf
 ELK_EDGE__CONTAINING_NODE org.eclipse.emf.ecore.EReference sf
 ELK_EDGE__SOURCES org.eclipse.emf.ecore.EReference sf
 ELK_EDGE__TARGETS org.eclipse.emf.ecore.EReference sf
 ELK_EDGE__SECTIONS org.eclipse.emf.ecore.EReference sf
 ELK_EDGE__HYPEREDGE org.eclipse.emf.ecore.EAttribute sf
 ELK_EDGE__HIERARCHICAL org.eclipse.emf.ecore.EAttribute sf
 ELK_EDGE__SELFLOOP org.eclipse.emf.ecore.EAttribute sf
 ELK_EDGE__CONNECTED org.eclipse.emf.ecore.EAttribute sf
 ELK_BEND_POINT org.eclipse.emf.ecore.EClass sf
 ELK_BEND_POINT__X org.eclipse.emf.ecore.EAttribute sf
 ELK_BEND_POINT__Y org.eclipse.emf.ecore.EAttribute sf
 ELK_EDGE_SECTION org.eclipse.emf.ecore.EClass sf
 ELK_EDGE_SECTION__START_X org.eclipse.emf.ecore.EAttribute sf
 ELK_EDGE_SECTION__START_Y org.eclipse.emf.ecore.EAttribute sf
 ELK_EDGE_SECTION__END_X org.eclipse.emf.ecore.EAttribute sf
 ELK_EDGE_SECTION__END_Y org.eclipse.emf.ecore.EAttribute sf
 ELK_EDGE_SECTION__BEND_POINTS org.eclipse.emf.ecore.EReference sf
 ELK_EDGE_SECTION__PARENT org.eclipse.emf.ecore.EReference sf
 ELK_EDGE_SECTION__OUTGOING_SHAPE org.eclipse.emf.ecore.EReference sf
 ELK_EDGE_SECTION__INCOMING_SHAPE org.eclipse.emf.ecore.EReference sf
 ELK_EDGE_SECTION__OUTGOING_SECTIONS org.eclipse.emf.ecore.EReference sf
 ELK_EDGE_SECTION__INCOMING_SECTIONS org.eclipse.emf.ecore.EReference sf
 ELK_EDGE_SECTION__IDENTIFIER org.eclipse.emf.ecore.EAttribute sf
 ELK_PROPERTY_TO_VALUE_MAP_ENTRY org.eclipse.emf.ecore.EClass sf
 ELK_PROPERTY_TO_VALUE_MAP_ENTRY__KEY org.eclipse.emf.ecore.EAttribute sf
 ELK_PROPERTY_TO_VALUE_MAP_ENTRY__VALUE org.eclipse.emf.ecore.EAttribute sf
 IPROPERTY org.eclipse.emf.ecore.EDataType sf
 PROPERTY_VALUE org.eclipse.emf.ecore.EDataType sf
ElkLabel ai :.ElkShape
 getParent().ElkGraphElement a
 setParent(.ElkGraphElement)void a
 getText()String a
 setText(String)void a
ElkNode ai :.ElkConnectableShape
 getPorts()org.eclipse.emf.common.util.EList<.ElkPort> a
 getChildren()org.eclipse.emf.common.util.EList<.ElkNode> a
 getParent().ElkNode a
 setParent(.ElkNode)void a
 getContainedEdges()org.eclipse.emf.common.util.EList<.ElkEdge> a
 isHierarchical()boolean a
ElkPersistentEntry ai :org.eclipse.emf.ecore.EObject
 getKey()String a
 setKey(String)void a
 getValue()String a
 setValue(String)void a
ElkPort ai :.ElkConnectableShape
 getParent().ElkNode a
 setParent(.ElkNode)void a
ElkShape ai :.ElkGraphElement
 getHeight()double a
 setHeight(double)void a
 getWidth()double a
 setWidth(double)void a
 getX()double a
 setX(double)void a
 getY()double a
 setY(double)void a
 setDimensions(double,double)void a
 setLocation(double,double)void a
package org.eclipse.elk.graph.properties
GraphFeature fe :Enum<.GraphFeature>
 SELF_LOOPS .GraphFeature sf
 INSIDE_SELF_LOOPS .GraphFeature sf
 MULTI_EDGES .GraphFeature sf
 EDGE_LABELS .GraphFeature sf
 PORTS .GraphFeature sf
 COMPOUND .GraphFeature sf
 CLUSTERS .GraphFeature sf
 DISCONNECTED .GraphFeature sf
 getDescription()String -
 values().GraphFeature[] s
 valueOf(String).GraphFeature s
IProperty ai <T=Object>
 getDefault()<T> a
 getId()String a
 getLowerBound()Comparable<<T>> a
 getUpperBound()Comparable<<T>> a
IPropertyHolder ai
 setProperty(.IProperty<<T>>,<T>).IPropertyHolder a <T=Object>
 getProperty(.IProperty<<T>>)<T> a <T=Object>
 hasProperty(.IProperty<?>)boolean a
 copyProperties(.IPropertyHolder).IPropertyHolder a
 getAllProperties()java.util.Map<.IProperty<?>,Object> a
MapPropertyHolder - :.IPropertyHolder,java.io.Serializable
 new() -
 setProperty(.IProperty<<T>>,<T>).MapPropertyHolder - <T=Object>
 getProperty(.IProperty<<T>>)<T> - <T=Object>
 hasProperty(.IProperty<?>)boolean -
 copyProperties(.IPropertyHolder).MapPropertyHolder -
 getAllProperties()java.util.Map<.IProperty<?>,Object> -
package org.eclipse.elk.graph.util
ElkGraphAdapterFactory - :org.eclipse.emf.common.notify.impl.AdapterFactoryImpl
 modelPackage org.eclipse.elk.graph.ElkGraphPackage os
 modelSwitch .ElkGraphSwitch<org.eclipse.emf.common.notify.Adapter> o
 new() -
 isFactoryForType(Object)boolean -
 createAdapter(org.eclipse.emf.common.notify.Notifier)org.eclipse.emf.common.notify.Adapter -
 createIPropertyHolderAdapter()org.eclipse.emf.common.notify.Adapter -
 createEMapPropertyHolderAdapter()org.eclipse.emf.common.notify.Adapter -
 createElkGraphElementAdapter()org.eclipse.emf.common.notify.Adapter -
 createElkShapeAdapter()org.eclipse.emf.common.notify.Adapter -
 createElkLabelAdapter()org.eclipse.emf.common.notify.Adapter -
 createElkConnectableShapeAdapter()org.eclipse.emf.common.notify.Adapter -
 createElkNodeAdapter()org.eclipse.emf.common.notify.Adapter -
 createElkPortAdapter()org.eclipse.emf.common.notify.Adapter -
 createElkEdgeAdapter()org.eclipse.emf.common.notify.Adapter -
 createElkBendPointAdapter()org.eclipse.emf.common.notify.Adapter -
 createElkEdgeSectionAdapter()org.eclipse.emf.common.notify.Adapter -
 createElkPropertyToValueMapEntryAdapter()org.eclipse.emf.common.notify.Adapter -
 createEObjectAdapter()org.eclipse.emf.common.notify.Adapter -
ElkGraphSwitch - <T=Object> :org.eclipse.emf.ecore.util.Switch<<T>>
 modelPackage org.eclipse.elk.graph.ElkGraphPackage os
 new() -
 isSwitchFor(org.eclipse.emf.ecore.EPackage)boolean o
 doSwitch(int,org.eclipse.emf.ecore.EObject)<T> o
 caseIPropertyHolder(org.eclipse.elk.graph.properties.IPropertyHolder)<T> -
 caseEMapPropertyHolder(org.eclipse.elk.graph.EMapPropertyHolder)<T> -
 caseElkGraphElement(org.eclipse.elk.graph.ElkGraphElement)<T> -
 caseElkShape(org.eclipse.elk.graph.ElkShape)<T> -
 caseElkLabel(org.eclipse.elk.graph.ElkLabel)<T> -
 caseElkConnectableShape(org.eclipse.elk.graph.ElkConnectableShape)<T> -
 caseElkNode(org.eclipse.elk.graph.ElkNode)<T> -
 caseElkPort(org.eclipse.elk.graph.ElkPort)<T> -
 caseElkEdge(org.eclipse.elk.graph.ElkEdge)<T> -
 caseElkBendPoint(org.eclipse.elk.graph.ElkBendPoint)<T> -
 caseElkEdgeSection(org.eclipse.elk.graph.ElkEdgeSection)<T> -
 caseElkPropertyToValueMapEntry(java.util.Map.Entry<org.eclipse.elk.graph.properties.IProperty<?>,Object>)<T> -
 defaultCase(org.eclipse.emf.ecore.EObject)<T> -
ElkGraphUtil f
 createGraph()org.eclipse.elk.graph.ElkNode s
 createNode(org.eclipse.elk.graph.ElkNode)org.eclipse.elk.graph.ElkNode s
 createPort(org.eclipse.elk.graph.ElkNode)org.eclipse.elk.graph.ElkPort s
 createLabel(org.eclipse.elk.graph.ElkGraphElement)org.eclipse.elk.graph.ElkLabel s
 createLabel(String,org.eclipse.elk.graph.ElkGraphElement)org.eclipse.elk.graph.ElkLabel s
 createEdge(org.eclipse.elk.graph.ElkNode)org.eclipse.elk.graph.ElkEdge s
 createSimpleEdge(org.eclipse.elk.graph.ElkConnectableShape,org.eclipse.elk.graph.ElkConnectableShape)org.eclipse.elk.graph.ElkEdge s
 createHyperedge(Iterable<org.eclipse.elk.graph.ElkConnectableShape>,Iterable<org.eclipse.elk.graph.ElkConnectableShape>)org.eclipse.elk.graph.ElkEdge s
 createEdgeSection(org.eclipse.elk.graph.ElkEdge)org.eclipse.elk.graph.ElkEdgeSection s
 firstEdgeSection(org.eclipse.elk.graph.ElkEdge,boolean,boolean)org.eclipse.elk.graph.ElkEdgeSection s
 createBendPoint(org.eclipse.elk.graph.ElkEdgeSection)org.eclipse.elk.graph.ElkBendPoint s
 createBendPoint(org.eclipse.elk.graph.ElkEdgeSection,double,double)org.eclipse.elk.graph.ElkBendPoint s
 updateContainment(org.eclipse.elk.graph.ElkEdge)void s
 findBestEdgeContainment(org.eclipse.elk.graph.ElkEdge)org.eclipse.elk.graph.ElkNode s
 findLowestCommonAncestor(org.eclipse.elk.graph.ElkNode,org.eclipse.elk.graph.ElkNode)org.eclipse.elk.graph.ElkNode s
 allIncomingEdges(org.eclipse.elk.graph.ElkNode)Iterable<org.eclipse.elk.graph.ElkEdge> s
 allOutgoingEdges(org.eclipse.elk.graph.ElkNode)Iterable<org.eclipse.elk.graph.ElkEdge> s
 allIncidentEdges(org.eclipse.elk.graph.ElkConnectableShape)Iterable<org.eclipse.elk.graph.ElkEdge> s
 allIncidentEdges(org.eclipse.elk.graph.ElkNode)Iterable<org.eclipse.elk.graph.ElkEdge> s
 allIncidentShapes(org.eclipse.elk.graph.ElkEdge)Iterable<org.eclipse.elk.graph.ElkConnectableShape> s
 allIncidentSections(org.eclipse.elk.graph.ElkEdgeSection)Iterable<org.eclipse.elk.graph.ElkEdgeSection> s
 isDescendant(org.eclipse.elk.graph.ElkNode,org.eclipse.elk.graph.ElkNode)boolean s
 containingGraph(org.eclipse.elk.graph.ElkGraphElement)org.eclipse.elk.graph.ElkNode s
 connectableShapeToNode(org.eclipse.elk.graph.ElkConnectableShape)org.eclipse.elk.graph.ElkNode s
 connectableShapeToPort(org.eclipse.elk.graph.ElkConnectableShape)org.eclipse.elk.graph.ElkPort s
 getSourceNode(org.eclipse.elk.graph.ElkEdge)org.eclipse.elk.graph.ElkNode s
 getTargetNode(org.eclipse.elk.graph.ElkEdge)org.eclipse.elk.graph.ElkNode s
 getSourcePort(org.eclipse.elk.graph.ElkEdge)org.eclipse.elk.graph.ElkPort s
 getTargetPort(org.eclipse.elk.graph.ElkEdge)org.eclipse.elk.graph.ElkPort s
 elementLabeledBy(org.eclipse.elk.graph.ElkLabel)org.eclipse.elk.graph.ElkGraphElement s
 propertiesSkippingIteratorFor(org.eclipse.emf.ecore.EObject,boolean)java.util.Iterator<org.eclipse.emf.ecore.EObject> s
 isAdvancedPropertyValue(Enum<?>)boolean s
 isExperimentalPropertyValue(Enum<?>)boolean s
