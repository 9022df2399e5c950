# org.apache.calcite:calcite-core:1.42.0
package org.apache.calcite
DataContext ai +Variable
 ROOT .linq4j.tree.ParameterExpression sf
 getRootSchema().schema.SchemaPlus a
 getTypeFactory().adapter.java.JavaTypeFactory a
 getQueryProvider().linq4j.QueryProvider a
 get(String)Object a
package org.apache.calcite.adapter.enumerable
EnumerableRel ai :org.apache.calcite.rel.PhysicalNode +Prefer,Result
 passThroughTraits(org.apache.calcite.plan.RelTraitSet)org.apache.calcite.util.Pair<org.apache.calcite.plan.RelTraitSet,java.util.List<org.apache.calcite.plan.RelTraitSet>> d
 deriveTraits(org.apache.calcite.plan.RelTraitSet,int)org.apache.calcite.util.Pair<org.apache.calcite.plan.RelTraitSet,java.util.List<org.apache.calcite.plan.RelTraitSet>> d
 getDeriveMode()org.apache.calcite.plan.DeriveMode d
 implement(.EnumerableRelImplementor,.EnumerableRel.Prefer).EnumerableRel.Result a
EnumerableRel.Prefer sfe :Enum<.EnumerableRel.Prefer>
 ARRAY .EnumerableRel.Prefer sf
 ARRAY_NICE .EnumerableRel.Prefer sf
 CUSTOM .EnumerableRel.Prefer sf
 CUSTOM_NICE .EnumerableRel.Prefer sf
 ANY .EnumerableRel.Prefer sf
 values().EnumerableRel.Prefer[] s
 valueOf(String).EnumerableRel.Prefer s
 preferCustom().JavaRowFormat -
 preferArray().JavaRowFormat -
 prefer(.JavaRowFormat).JavaRowFormat -
 of(.JavaRowFormat).EnumerableRel.Prefer -
package org.apache.calcite.jdbc
CalcitePrepare ai +AnalyzeViewResult,CalciteSignature,Context,ConvertResult,Dummy,ParseResult,Query,SparkHandler
 DEFAULT_FACTORY org.apache.calcite.linq4j.function.Function0<.CalcitePrepare> sf
 THREAD_CONTEXT_STACK org.apache.calcite.util.TryThreadLocal<java.util.Deque<.CalcitePrepare.Context>> sf
 parse(.CalcitePrepare.Context,String).CalcitePrepare.ParseResult a
 convert(.CalcitePrepare.Context,String).CalcitePrepare.ConvertResult a
 executeDdl(.CalcitePrepare.Context,org.apache.calcite.sql.SqlNode)void a
 analyzeView(.CalcitePrepare.Context,String,boolean).CalcitePrepare.AnalyzeViewResult a
 prepareSql(.CalcitePrepare.Context,.CalcitePrepare.Query<<T>>,java.lang.reflect.Type,long).CalcitePrepare.CalciteSignature<<T>> a <T=Object>
 prepareQueryable(.CalcitePrepare.Context,org.apache.calcite.linq4j.Queryable<<T>>).CalcitePrepare.CalciteSignature<<T>> a <T=Object>
CalcitePrepare.AnalyzeViewResult s :.CalcitePrepare.ConvertResult
 table org.apache.calcite.schema.Table f
 tablePath com.google.common.collect.ImmutableList<String> f
 constraint org.apache.calcite.rex.RexNode f
 columnMapping org.apache.calcite.util.ImmutableIntList f
 modifiable boolean f
 new(org.apache.calcite.prepare.CalcitePrepareImpl,org.apache.calcite.sql.validate.SqlValidator,String,org.apache.calcite.sql.SqlNode,org.apache.calcite.rel.type.RelDataType,org.apache.calcite.rel.RelRoot,org.apache.calcite.schema.Table,com.google.common.collect.ImmutableList<String>,org.apache.calcite.rex.RexNode,org.apache.calcite.util.ImmutableIntList,boolean) -
CalcitePrepare.CalciteSignature s <T=Object> :org.apache.calcite.avatica.Meta.Signature
 rowType org.apache.calcite.rel.type.RelDataType f
 rootSchema .CalciteSchema f
 new(String,java.util.List<org.apache.calcite.avatica.AvaticaParameter>,java.util.Map<String,Object>,org.apache.calcite.rel.type.RelDataType,java.util.List<org.apache.calcite.avatica.ColumnMetaData>,org.apache.calcite.avatica.Meta.CursorFactory,.CalciteSchema,java.util.List<org.apache.calcite.rel.RelCollation>,long,org.apache.calcite.runtime.Bindable<<T>>) x
 new(String,java.util.List<org.apache.calcite.avatica.AvaticaParameter>,java.util.Map<String,Object>,org.apache.calcite.rel.type.RelDataType,java.util.List<org.apache.calcite.avatica.ColumnMetaData>,org.apache.calcite.avatica.Meta.CursorFactory,.CalciteSchema,java.util.List<org.apache.calcite.rel.RelCollation>,long,org.apache.calcite.runtime.Bindable<<T>>,org.apache.calcite.avatica.Meta.StatementType) -
 enumerable(org.apache.calcite.DataContext)org.apache.calcite.linq4j.Enumerable<<T>> -
 getCollationList()java.util.List<org.apache.calcite.rel.RelCollation> -
CalcitePrepare.Context sai
 getTypeFactory()org.apache.calcite.adapter.java.JavaTypeFactory a
 getRootSchema().CalciteSchema a
 getMutableRootSchema().CalciteSchema a
 getDefaultSchemaPath()java.util.List<String> a
 config()org.apache.calcite.config.CalciteConnectionConfig a
 spark().CalcitePrepare.SparkHandler a
 getDataContext()org.apache.calcite.DataContext a
 getObjectPath()java.util.List<String> a
 getRelRunner()org.apache.calcite.tools.RelRunner a
CalcitePrepare.ConvertResult s :.CalcitePrepare.ParseResult
 root org.apache.calcite.rel.RelRoot f
 new(org.apache.calcite.prepare.CalcitePrepareImpl,org.apache.calcite.sql.validate.SqlValidator,String,org.apache.calcite.sql.SqlNode,org.apache.calcite.rel.type.RelDataType,org.apache.calcite.rel.RelRoot) -
CalcitePrepare.ParseResult s
 prepare org.apache.calcite.prepare.CalcitePrepareImpl f
 sql String f
 sqlNode org.apache.calcite.sql.SqlNode f
 rowType org.apache.calcite.rel.type.RelDataType f
 typeFactory org.apache.calcite.rel.type.RelDataTypeFactory f
 new(org.apache.calcite.prepare.CalcitePrepareImpl,org.apache.calcite.sql.validate.SqlValidator,String,org.apache.calcite.sql.SqlNode,org.apache.calcite.rel.type.RelDataType) -
 kind()org.apache.calcite.sql.SqlKind -
CalcitePrepare.Query s <T=Object>
 sql String f
 queryable org.apache.calcite.linq4j.Queryable<<T>> f
 rel org.apache.calcite.rel.RelNode f
 of(String).CalcitePrepare.Query<<T>> s <T=Object>
 of(org.apache.calcite.linq4j.Queryable<<T>>).CalcitePrepare.Query<<T>> s <T=Object>
 of(org.apache.calcite.rel.RelNode).CalcitePrepare.Query<<T>> s <T=Object>
CalciteSchema a +Entry,FunctionEntry,FunctionEntryImpl,LatticeEntry,LatticeEntryImpl,TableEntry,TableEntryImpl,TypeEntry,TypeEntryImpl
 schema org.apache.calcite.schema.Schema f
 name String f
 tableMap org.apache.calcite.util.NameMap<.CalciteSchema.TableEntry> of
 functionMap org.apache.calcite.util.NameMultimap<.CalciteSchema.FunctionEntry> of
 typeMap org.apache.calcite.util.NameMap<.CalciteSchema.TypeEntry> of
 latticeMap org.apache.calcite.util.NameMap<.CalciteSchema.LatticeEntry> of
 functionNames org.apache.calcite.util.NameSet of
 nullaryFunctionMap org.apache.calcite.util.NameMap<.CalciteSchema.FunctionEntry> of
 subSchemaMap org.apache.calcite.util.NameMap<.CalciteSchema> of
 new(.CalciteSchema,org.apache.calcite.schema.Schema,String,org.apache.calcite.util.NameMap<.CalciteSchema>,org.apache.calcite.util.NameMap<.CalciteSchema.TableEntry>,org.apache.calcite.util.NameMap<.CalciteSchema.LatticeEntry>,org.apache.calcite.util.NameMap<.CalciteSchema.TypeEntry>,org.apache.calcite.util.NameMultimap<.CalciteSchema.FunctionEntry>,org.apache.calcite.util.NameSet,org.apache.calcite.util.NameMap<.CalciteSchema.FunctionEntry>,java.util.List<java.util.List<String>>) o
 tables()org.apache.calcite.schema.lookup.Lookup<.CalciteSchema.TableEntry> -
 subSchemas()org.apache.calcite.schema.lookup.Lookup<.CalciteSchema> -
 enhanceLookup(org.apache.calcite.schema.lookup.Lookup<<S>>)org.apache.calcite.schema.lookup.Lookup<<S>> o <S=Object>
 createSubSchema(org.apache.calcite.schema.Schema,String).CalciteSchema oa
 getImplicitType(String,boolean).CalciteSchema.TypeEntry oa
 getImplicitTableBasedOnNullaryFunction(String,boolean).CalciteSchema.TableEntry oa
 addImplicitFunctionsToBuilder(com.google.common.collect.ImmutableList.Builder<org.apache.calcite.schema.Function>,String,boolean)void oa
 addImplicitFuncNamesToBuilder(com.google.common.collect.ImmutableSortedSet.Builder<String>)void oa
 addImplicitTypeNamesToBuilder(com.google.common.collect.ImmutableSortedSet.Builder<String>)void oa
 addImplicitTablesBasedOnNullaryFunctionsToBuilder(com.google.common.collect.ImmutableSortedMap.Builder<String,org.apache.calcite.schema.Table>)void oa
 snapshot(.CalciteSchema,org.apache.calcite.schema.SchemaVersion).CalciteSchema oa
 isCacheEnabled()boolean oa
 setCache(boolean)void a
 tableEntry(String,org.apache.calcite.schema.Table).CalciteSchema.TableEntryImpl o
 typeEntry(String,org.apache.calcite.rel.type.RelProtoDataType).CalciteSchema.TypeEntryImpl o
 add(String,org.apache.calcite.schema.Table).CalciteSchema.TableEntry -
 add(String,org.apache.calcite.schema.Table,com.google.common.collect.ImmutableList<String>).CalciteSchema.TableEntry -
 add(String,org.apache.calcite.rel.type.RelProtoDataType).CalciteSchema.TypeEntry -
 root().CalciteSchema -
 isRoot()boolean -
 path(String)java.util.List<String> -
 getSubSchema(String,boolean).CalciteSchema f
 add(String,org.apache.calcite.schema.Schema).CalciteSchema a
 getTableBySql(String).CalciteSchema.TableEntry f
 getTable(String,boolean).CalciteSchema.TableEntry f
 getName()String -
 plus()org.apache.calcite.schema.SchemaPlus -
 from(org.apache.calcite.schema.SchemaPlus).CalciteSchema s
 getPath()java.util.List<java.util.List<String>> -
 getSubSchemaMap()java.util.NavigableMap<String,.CalciteSchema> f
 getLatticeMap()java.util.NavigableMap<String,.CalciteSchema.LatticeEntry> -
 getTableNames()java.util.Set<String> f
 getTableNames(org.apache.calcite.schema.lookup.LikePattern)java.util.Set<String> f
 getTypeNames()java.util.NavigableSet<String> f
 getType(String,boolean).CalciteSchema.TypeEntry f
 getFunctions(String,boolean)java.util.Collection<org.apache.calcite.schema.Function> f
 getFunctionNames()java.util.NavigableSet<String> f
 getTablesBasedOnNullaryFunctions()java.util.NavigableMap<String,org.apache.calcite.schema.Table> f
 getTableBasedOnNullaryFunction(String,boolean).CalciteSchema.TableEntry f
 createSnapshot(org.apache.calcite.schema.SchemaVersion).CalciteSchema -
 find(java.util.NavigableMap<String,<V>>,String)java.util.NavigableMap<String,<V>> osx <V=Object>
 find(java.util.NavigableSet<String>,String)Iterable<String> osx
 createRootSchema(boolean).CalciteSchema s
 createRootSchema(boolean,boolean).CalciteSchema s
 createRootSchema(boolean,boolean,String).CalciteSchema s
 createRootSchema(boolean,boolean,String,org.apache.calcite.schema.Schema).CalciteSchema s
 removeSubSchema(String)boolean -
 removeTable(String)boolean -
 removeFunction(String)boolean -
 removeType(String)boolean -
CalciteSchema.Entry sa
 schema .CalciteSchema f
 name String f
 new(.CalciteSchema,String) o
 path()java.util.List<String> f
CalciteSchema.LatticeEntry sa :.CalciteSchema.Entry
 new(.CalciteSchema,String) o
 getLattice()org.apache.calcite.materialize.Lattice a
 getStarTable().CalciteSchema.TableEntry a
package org.apache.calcite.plan
AbstractRelOptPlanner a :.RelOptPlanner
 mapDescToRule java.util.Map<String,.RelOptRule> of
 costFactory .RelOptCostFactory of
 cancelFlag java.util.concurrent.atomic.AtomicBoolean of
 context .Context of
 new(.RelOptCostFactory,.Context) o
 enableRuleAttemptsTracking()void -
 clear()void -
 getContext().Context -
 getCostFactory().RelOptCostFactory -
 setCancelFlag(org.apache.calcite.util.CancelFlag)void -
 checkCancel()void -
 getRules()java.util.List<.RelOptRule> -
 addRule(.RelOptRule)boolean -
 removeRule(.RelOptRule)boolean -
 getRuleByDescription(String).RelOptRule o
 setRuleDescExclusionFilter(java.util.regex.Pattern)void -
 isRuleExcluded(.RelOptRule)boolean -
 chooseDelegate().RelOptPlanner -
 addMaterialization(.RelOptMaterialization)void -
 getMaterializations()java.util.List<.RelOptMaterialization> -
 addLattice(.RelOptLattice)void -
 getLattice(.RelOptTable).RelOptLattice -
 registerSchema(.RelOptSchema)void -
 getRelMetadataTimestamp(org.apache.calcite.rel.RelNode)long x
 prune(org.apache.calcite.rel.RelNode)void -
 registerClass(org.apache.calcite.rel.RelNode)void -
 onNewClass(org.apache.calcite.rel.RelNode)void o
 emptyTraitSet().RelTraitSet -
 getCost(org.apache.calcite.rel.RelNode,org.apache.calcite.rel.metadata.RelMetadataQuery).RelOptCost -
 getCost(org.apache.calcite.rel.RelNode).RelOptCost x
 addListener(.RelOptListener)void -
 registerMetadataProviders(java.util.List<org.apache.calcite.rel.metadata.RelMetadataProvider>)void x
 addRelTraitDef(.RelTraitDef)boolean -
 clearRelTraitDefs()void -
 getRelTraitDefs()java.util.List<.RelTraitDef> -
 setExecutor(org.apache.calcite.rex.RexExecutor)void -
 getExecutor()org.apache.calcite.rex.RexExecutor -
 setDecorrelator(org.apache.calcite.sql2rel.RelDecorrelator)void -
 getDecorrelator()org.apache.calcite.sql2rel.RelDecorrelator -
 onCopy(org.apache.calcite.rel.RelNode,org.apache.calcite.rel.RelNode)void -
 dumpRuleAttemptsInfo()void -
 getRuleAttemptsInfo()java.util.Map<String,org.apache.calcite.util.Pair<Long,Long>> -
 fireRule(.RelOptRuleCall)void o
 notifyTransformation(.RelOptRuleCall,org.apache.calcite.rel.RelNode,boolean)void o
 notifyChosen(org.apache.calcite.rel.RelNode)void o
 notifyEquivalence(org.apache.calcite.rel.RelNode,Object,boolean)void o
 notifyDiscard(org.apache.calcite.rel.RelNode)void o
 getListener().RelOptListener -
 subClasses(Class<org.apache.calcite.rel.RelNode>)Iterable<Class<org.apache.calcite.rel.RelNode>> -
CommonRelExpressionRegistry f
 new() -
 add(org.apache.calcite.rel.RelNode)void -
 entries()java.util.stream.Stream<org.apache.calcite.rel.RelNode> -
CommonRelSubExprRule a :.RelRule<.CommonRelSubExprRule.Config> +Config
 new(.CommonRelSubExprRule.Config) o
CommonRelSubExprRule.Config sai :.RelRule.Config
Context ai :org.apache.calcite.schema.Wrapper
Contexts -
 EMPTY_CONTEXT .Contexts.EmptyContext sf
 withConfig(org.apache.calcite.config.CalciteConnectionConfig).Context sx
 empty().Context s
 of(Object).Context s
 of(Object[]).Context sv
 chain(.Context[]).Context sv
Convention ai :.RelTrait +Impl
 NONE .Convention sf
 getInterface()Class a
 getName()String a
 enforce(org.apache.calcite.rel.RelNode,.RelTraitSet)org.apache.calcite.rel.RelNode d
 canConvertConvention(.Convention)boolean d
 useAbstractConvertersForConversion(.RelTraitSet,.RelTraitSet)boolean d
 getRelFactories()org.apache.calcite.rel.core.RelFactories.Struct d
Convention.Impl s :.Convention
 new(String,Class<org.apache.calcite.rel.RelNode>) -
 toString()String -
 register(.RelOptPlanner)void -
 satisfies(.RelTrait)boolean -
 getInterface()Class -
 getName()String -
 getTraitDef().RelTraitDef -
 enforce(org.apache.calcite.rel.RelNode,.RelTraitSet)org.apache.calcite.rel.RelNode -
 canConvertConvention(.Convention)boolean -
 useAbstractConvertersForConversion(.RelTraitSet,.RelTraitSet)boolean -
ConventionTraitDef - :.RelTraitDef<.Convention>
 INSTANCE .ConventionTraitDef sf
 getTraitClass()Class<.Convention> -
 getSimpleName()String -
 getDefault().Convention -
 registerConverterRule(.RelOptPlanner,org.apache.calcite.rel.convert.ConverterRule)void -
 deregisterConverterRule(.RelOptPlanner,org.apache.calcite.rel.convert.ConverterRule)void -
 convert(.RelOptPlanner,org.apache.calcite.rel.RelNode,.Convention,boolean)org.apache.calcite.rel.RelNode -
 canConvert(.RelOptPlanner,.Convention,.Convention)boolean -
DeriveMode fe :Enum<.DeriveMode>
 LEFT_FIRST .DeriveMode sf
 RIGHT_FIRST .DeriveMode sf
 BOTH .DeriveMode sf
 OMAKASE .DeriveMode sf
 PROHIBITED .DeriveMode sf
 values().DeriveMode[] s
 valueOf(String).DeriveMode s
MaterializedViewSubstitutionVisitor x :.SubstitutionVisitor
 new(org.apache.calcite.rel.RelNode,org.apache.calcite.rel.RelNode) -
 new(org.apache.calcite.rel.RelNode,org.apache.calcite.rel.RelNode,org.apache.calcite.tools.RelBuilderFactory) -
MulticastRelOptListener - :.RelOptListener
 new() -
 addListener(.RelOptListener)void -
 relEquivalenceFound(.RelOptListener.RelEquivalenceEvent)void -
 ruleAttempted(.RelOptListener.RuleAttemptedEvent)void -
 ruleProductionSucceeded(.RelOptListener.RuleProductionEvent)void -
 relChosen(.RelOptListener.RelChosenEvent)void -
 relDiscarded(.RelOptListener.RelDiscardedEvent)void -
PlanTooComplexError - :org.apache.calcite.util.ControlFlowException
 new() -
RelDigest ai
 clear()void a
 getRel()org.apache.calcite.rel.RelNode a
RelHintsPropagator ai
 propagate(org.apache.calcite.rel.RelNode,org.apache.calcite.rel.RelNode)org.apache.calcite.rel.RelNode a
RelImplementor ai
 getConformance()org.apache.calcite.sql.validate.SqlConformance a
RelMultipleTrait ai :.RelTrait,Comparable<.RelMultipleTrait>
 isTop()boolean a
RelOptAbstractTable a :.RelOptTable
 schema .RelOptSchema of
 rowType org.apache.calcite.rel.type.RelDataType of
 name String of
 new(.RelOptSchema,String,org.apache.calcite.rel.type.RelDataType) o
 getName()String -
 getQualifiedName()java.util.List<String> -
 getRowCount()double -
 getRowType()org.apache.calcite.rel.type.RelDataType -
 getRelOptSchema().RelOptSchema -
 getCollationList()java.util.List<org.apache.calcite.rel.RelCollation> -
 getDistribution()org.apache.calcite.rel.RelDistribution -
 unwrap(Class<<T>>)<T> - <T=Object>
 isKey(org.apache.calcite.util.ImmutableBitSet)boolean -
 getKeys()java.util.List<org.apache.calcite.util.ImmutableBitSet> -
 getReferentialConstraints()java.util.List<org.apache.calcite.rel.RelReferentialConstraint> -
 toRel(.RelOptTable.ToRelContext)org.apache.calcite.rel.RelNode -
 getExpression(Class)org.apache.calcite.linq4j.tree.Expression -
 extend(java.util.List<org.apache.calcite.rel.type.RelDataTypeField>).RelOptTable -
 getColumnStrategies()java.util.List<org.apache.calcite.schema.ColumnStrategy> -
RelOptCluster -
 create(.RelOptPlanner,org.apache.calcite.rex.RexBuilder).RelOptCluster s
 getQuery().RelOptQuery x
 getOriginalExpression()org.apache.calcite.rex.RexNode x
 setOriginalExpression(org.apache.calcite.rex.RexNode)void x
 getPlanner().RelOptPlanner -
 getTypeFactory()org.apache.calcite.rel.type.RelDataTypeFactory -
 getRexBuilder()org.apache.calcite.rex.RexBuilder -
 getMetadataProvider()org.apache.calcite.rel.metadata.RelMetadataProvider -
 setMetadataProvider(org.apache.calcite.rel.metadata.RelMetadataProvider)void -
 getMetadataFactory()org.apache.calcite.rel.metadata.MetadataFactory x
 setMetadataQuerySupplier(java.util.function.Supplier<org.apache.calcite.rel.metadata.RelMetadataQuery>)void -
 getMetadataQuery()org.apache.calcite.rel.metadata.RelMetadataQuery -
 getMetadataQuerySupplier()java.util.function.Supplier<org.apache.calcite.rel.metadata.RelMetadataQuery> -
 invalidateMetadataQuery()void -
 setHintStrategies(org.apache.calcite.rel.hint.HintStrategyTable)void -
 getHintStrategies()org.apache.calcite.rel.hint.HintStrategyTable -
 createCorrel()org.apache.calcite.rel.core.CorrelationId -
 traitSet().RelTraitSet -
 traitSetOf(.RelTrait[]).RelTraitSet xv
 traitSetOf(.RelTrait).RelTraitSet -
RelOptConnection ai
 getRelOptSchema().RelOptSchema a
RelOptCost ai
 getRows()double a
 getCpu()double a
 getIo()double a
 isInfinite()boolean a
 equals(.RelOptCost)boolean a
 isEqWithEpsilon(.RelOptCost)boolean a
 isLe(.RelOptCost)boolean a
 isLt(.RelOptCost)boolean a
 plus(.RelOptCost).RelOptCost a
 minus(.RelOptCost).RelOptCost a
 multiplyBy(double).RelOptCost a
 divideBy(.RelOptCost)double a
 toString()String a
 toString(double)String s
RelOptCostFactory ai
 makeCost(double,double,double).RelOptCost a
 makeHugeCost().RelOptCost a
 makeInfiniteCost().RelOptCost a
 makeTinyCost().RelOptCost a
 makeZeroCost().RelOptCost a
RelOptCostImpl - :.RelOptCost
 FACTORY .RelOptCostFactory sf
 new(double) -
 getRows()double -
 getIo()double -
 getCpu()double -
 isInfinite()boolean -
 isLe(.RelOptCost)boolean -
 isLt(.RelOptCost)boolean -
 hashCode()int -
 equals(.RelOptCost)boolean -
 equals(Object)boolean -
 isEqWithEpsilon(.RelOptCost)boolean -
 minus(.RelOptCost).RelOptCost -
 plus(.RelOptCost).RelOptCost -
 multiplyBy(double).RelOptCost -
 divideBy(.RelOptCost)double -
 toString()String -
RelOptLattice -
 lattice org.apache.calcite.materialize.Lattice f
 starRelOptTable .RelOptTable f
 new(org.apache.calcite.materialize.Lattice,.RelOptTable) -
 rootTable().RelOptTable -
 rewrite(org.apache.calcite.rel.RelNode)org.apache.calcite.rel.RelNode -
 getAggregate(.RelOptPlanner,org.apache.calcite.util.ImmutableBitSet,java.util.List<org.apache.calcite.materialize.Lattice.Measure>)org.apache.calcite.util.Pair<org.apache.calcite.jdbc.CalciteSchema.TableEntry,org.apache.calcite.materialize.TileKey> -
RelOptListener ai :java.util.EventListener +RelChosenEvent,RelDiscardedEvent,RelEquivalenceEvent,RelEvent,RuleAttemptedEvent,RuleEvent,RuleProductionEvent
 relEquivalenceFound(.RelOptListener.RelEquivalenceEvent)void a
 ruleAttempted(.RelOptListener.RuleAttemptedEvent)void a
 ruleProductionSucceeded(.RelOptListener.RuleProductionEvent)void a
 relDiscarded(.RelOptListener.RelDiscardedEvent)void a
 relChosen(.RelOptListener.RelChosenEvent)void a
RelOptListener.RelChosenEvent s :.RelOptListener.RelEvent
 new(Object,org.apache.calcite.rel.RelNode) -
RelOptListener.RelDiscardedEvent s :.RelOptListener.RelEvent
 new(Object,org.apache.calcite.rel.RelNode) -
RelOptListener.RelEquivalenceEvent s :.RelOptListener.RelEvent
 new(Object,org.apache.calcite.rel.RelNode,Object,boolean) -
 getEquivalenceClass()Object -
 isPhysical()boolean -
RelOptListener.RelEvent sa :java.util.EventObject
 new(Object,org.apache.calcite.rel.RelNode) o
 getRel()org.apache.calcite.rel.RelNode -
RelOptListener.RuleAttemptedEvent s :.RelOptListener.RuleEvent
 new(Object,org.apache.calcite.rel.RelNode,.RelOptRuleCall,boolean) -
 isBefore()boolean -
RelOptListener.RuleEvent sa :.RelOptListener.RelEvent
 new(Object,org.apache.calcite.rel.RelNode,.RelOptRuleCall) o
 getRuleCall().RelOptRuleCall -
RelOptListener.RuleProductionEvent s :.RelOptListener.RuleAttemptedEvent
 new(Object,org.apache.calcite.rel.RelNode,.RelOptRuleCall,boolean) -
RelOptMaterialization -
 tableRel org.apache.calcite.rel.RelNode f
 starRelOptTable .RelOptTable f
 starTable org.apache.calcite.schema.impl.StarTable f
 qualifiedTableName java.util.List<String> f
 queryRel org.apache.calcite.rel.RelNode f
 new(org.apache.calcite.rel.RelNode,org.apache.calcite.rel.RelNode,.RelOptTable,java.util.List<String>) -
 tryUseStar(org.apache.calcite.rel.RelNode,.RelOptTable)org.apache.calcite.rel.RelNode s
 toLeafJoinForm(org.apache.calcite.rel.RelNode)org.apache.calcite.rel.RelNode s
RelOptMaterializations a
 new() -
 useMaterializedViews(org.apache.calcite.rel.RelNode,java.util.List<.RelOptMaterialization>)java.util.List<org.apache.calcite.util.Pair<org.apache.calcite.rel.RelNode,java.util.List<.RelOptMaterialization>>> s
 useMaterializedViews(org.apache.calcite.rel.RelNode,java.util.List<.RelOptMaterialization>,java.util.List<.SubstitutionVisitor.UnifyRule>)java.util.List<org.apache.calcite.util.Pair<org.apache.calcite.rel.RelNode,java.util.List<.RelOptMaterialization>>> s
 useLattices(org.apache.calcite.rel.RelNode,java.util.List<.RelOptLattice>)java.util.List<org.apache.calcite.util.Pair<org.apache.calcite.rel.RelNode,.RelOptLattice>> s
 getApplicableMaterializations(org.apache.calcite.rel.RelNode,java.util.List<.RelOptMaterialization>)java.util.List<.RelOptMaterialization> s
RelOptNode ai
 getId()int a
 getDigest()String a
 getTraitSet().RelTraitSet a
 getRowType()org.apache.calcite.rel.type.RelDataType a
 getDescription()String ax
 getInputs()java.util.List<.RelOptNode> a
 getCluster().RelOptCluster a
RelOptPlanner ai +CannotPlanException,Executor
 LOGGER org.slf4j.Logger sf
 setRoot(org.apache.calcite.rel.RelNode)void a
 getRoot()org.apache.calcite.rel.RelNode a
 addRelTraitDef(.RelTraitDef)boolean a
 clearRelTraitDefs()void a
 getRelTraitDefs()java.util.List<.RelTraitDef> a
 clear()void a
 getRules()java.util.List<.RelOptRule> a
 addRule(.RelOptRule)boolean a
 removeRule(.RelOptRule)boolean a
 getContext().Context a
 setRuleDescExclusionFilter(java.util.regex.Pattern)void a
 setCancelFlag(org.apache.calcite.util.CancelFlag)void ax
 changeTraits(org.apache.calcite.rel.RelNode,.RelTraitSet)org.apache.calcite.rel.RelNode a
 chooseDelegate().RelOptPlanner a
 addMaterialization(.RelOptMaterialization)void a
 getMaterializations()java.util.List<.RelOptMaterialization> a
 addLattice(.RelOptLattice)void a
 getLattice(.RelOptTable).RelOptLattice a
 findBestExp()org.apache.calcite.rel.RelNode a
 getCostFactory().RelOptCostFactory a
 getCost(org.apache.calcite.rel.RelNode,org.apache.calcite.rel.metadata.RelMetadataQuery).RelOptCost a
 getCost(org.apache.calcite.rel.RelNode).RelOptCost ax
 register(org.apache.calcite.rel.RelNode,org.apache.calcite.rel.RelNode)org.apache.calcite.rel.RelNode a
 ensureRegistered(org.apache.calcite.rel.RelNode,org.apache.calcite.rel.RelNode)org.apache.calcite.rel.RelNode a
 isRegistered(org.apache.calcite.rel.RelNode)boolean a
 registerSchema(.RelOptSchema)void a
 addListener(.RelOptListener)void a
 registerMetadataProviders(java.util.List<org.apache.calcite.rel.metadata.RelMetadataProvider>)void ax
 getRelMetadataTimestamp(org.apache.calcite.rel.RelNode)long ax
 prune(org.apache.calcite.rel.RelNode)void a
 registerClass(org.apache.calcite.rel.RelNode)void a
 emptyTraitSet().RelTraitSet a
 setExecutor(org.apache.calcite.rex.RexExecutor)void a
 getExecutor()org.apache.calcite.rex.RexExecutor a
 setDecorrelator(org.apache.calcite.sql2rel.RelDecorrelator)void a
 getDecorrelator()org.apache.calcite.sql2rel.RelDecorrelator a
 onCopy(org.apache.calcite.rel.RelNode,org.apache.calcite.rel.RelNode)void a
RelOptPlanner.CannotPlanException s :RuntimeException
 new(String) -
RelOptPlanner.Executor saxi :org.apache.calcite.rex.RexExecutor
RelOptPredicateList -
 EMPTY .RelOptPredicateList sf
 pulledUpPredicates com.google.common.collect.ImmutableList<org.apache.calcite.rex.RexNode> f
 leftInferredPredicates com.google.common.collect.ImmutableList<org.apache.calcite.rex.RexNode> f
 rightInferredPredicates com.google.common.collect.ImmutableList<org.apache.calcite.rex.RexNode> f
 constantMap com.google.common.collect.ImmutableMap<org.apache.calcite.rex.RexNode,org.apache.calcite.rex.RexNode> f
 of(org.apache.calcite.rex.RexBuilder,Iterable<org.apache.calcite.rex.RexNode>).RelOptPredicateList s
 isEmpty(.RelOptPredicateList)boolean s
 of(org.apache.calcite.rex.RexBuilder,Iterable<org.apache.calcite.rex.RexNode>,Iterable<org.apache.calcite.rex.RexNode>,Iterable<org.apache.calcite.rex.RexNode>).RelOptPredicateList s
 toString()String -
 union(org.apache.calcite.rex.RexBuilder,.RelOptPredicateList).RelOptPredicateList -
 shift(org.apache.calcite.rex.RexBuilder,int).RelOptPredicateList -
 isEffectivelyNotNull(org.apache.calcite.rex.RexNode)boolean -
RelOptQuery -
 CORREL_PREFIX String sf
 new(.RelOptPlanner) x
 getCorrelOrdinal(String)int sx
 createCluster(org.apache.calcite.rel.type.RelDataTypeFactory,org.apache.calcite.rex.RexBuilder).RelOptCluster x
 createCorrel()String x
 lookupCorrel(String)org.apache.calcite.rel.RelNode -
 mapCorrel(String,org.apache.calcite.rel.RelNode)void -
RelOptRule a +ConverterRelOptRuleOperand
 description String of
 relBuilderFactory org.apache.calcite.tools.RelBuilderFactory f
 operands java.util.List<.RelOptRuleOperand> f
 new(.RelOptRuleOperand) o
 new(.RelOptRuleOperand,String) o
 new(.RelOptRuleOperand,org.apache.calcite.tools.RelBuilderFactory,String) o
 operand(Class<<R>>,.RelOptRuleOperandChildren).RelOptRuleOperand sx <R=org.apache.calcite.rel.RelNode>
 operand(Class<<R>>,.RelTrait,.RelOptRuleOperandChildren).RelOptRuleOperand sx <R=org.apache.calcite.rel.RelNode>
 operandJ(Class<<R>>,.RelTrait,java.util.function.Predicate<<R>>,.RelOptRuleOperandChildren).RelOptRuleOperand sx <R=org.apache.calcite.rel.RelNode>
 operand(Class<<R>>,.RelTrait,com.google.common.base.Predicate<<R>>,.RelOptRuleOperandChildren).RelOptRuleOperand sx <R=org.apache.calcite.rel.RelNode>
 operandJ(Class<<R>>,.RelTrait,java.util.function.Predicate<<R>>,.RelOptRuleOperand,.RelOptRuleOperand[]).RelOptRuleOperand sxv <R=org.apache.calcite.rel.RelNode>
 operand(Class<<R>>,.RelTrait,com.google.common.base.Predicate<<R>>,.RelOptRuleOperand,.RelOptRuleOperand[]).RelOptRuleOperand sxv <R=org.apache.calcite.rel.RelNode>
 operand(Class<<R>>,.RelOptRuleOperand,.RelOptRuleOperand[]).RelOptRuleOperand sxv <R=org.apache.calcite.rel.RelNode>
 convertOperand(Class<<R>>,java.util.function.Predicate<<R>>,.RelTrait).RelOptRule.ConverterRelOptRuleOperand osx <R=org.apache.calcite.rel.RelNode>
 convertOperand(Class<<R>>,com.google.common.base.Predicate<<R>>,.RelTrait).RelOptRule.ConverterRelOptRuleOperand osx <R=org.apache.calcite.rel.RelNode>
 some(.RelOptRuleOperand,.RelOptRuleOperand[]).RelOptRuleOperandChildren sxv
 unordered(.RelOptRuleOperand,.RelOptRuleOperand[]).RelOptRuleOperandChildren sxv
 none().RelOptRuleOperandChildren sx
 any().RelOptRuleOperandChildren sx
 getOperand().RelOptRuleOperand -
 getOperands()java.util.List<.RelOptRuleOperand> -
 hashCode()int -
 equals(Object)boolean -
 equals(.RelOptRule)boolean o
 matches(.RelOptRuleCall)boolean -
 onMatch(.RelOptRuleCall)void a
 getOutConvention().Convention -
 getOutTrait().RelTrait -
 toString()String f
 convert(org.apache.calcite.rel.RelNode,.RelTraitSet)org.apache.calcite.rel.RelNode s
 convert(.RelOptPlanner,org.apache.calcite.rel.RelNode,.RelTraitSet)org.apache.calcite.rel.RelNode s
 convert(org.apache.calcite.rel.RelNode,.RelTrait)org.apache.calcite.rel.RelNode s
 convert(.RelOptPlanner,org.apache.calcite.rel.RelNode,.RelTrait)org.apache.calcite.rel.RelNode s
 convertList(java.util.List<org.apache.calcite.rel.RelNode>,.RelTrait)java.util.List<org.apache.calcite.rel.RelNode> os
RelOptRule.ConverterRelOptRuleOperand os :.RelOptRuleOperand
 matches(org.apache.calcite.rel.RelNode)boolean -
RelOptRuleCall a
 LOGGER org.slf4j.Logger osf
 id int f
 operand0 .RelOptRuleOperand of
 nodeInputs java.util.Map<org.apache.calcite.rel.RelNode,java.util.List<org.apache.calcite.rel.RelNode>> o
 rule .RelOptRule f
 rels org.apache.calcite.rel.RelNode[] f
 new(.RelOptPlanner,.RelOptRuleOperand,org.apache.calcite.rel.RelNode[],java.util.Map<org.apache.calcite.rel.RelNode,java.util.List<org.apache.calcite.rel.RelNode>>,java.util.List<org.apache.calcite.rel.RelNode>) o
 new(.RelOptPlanner,.RelOptRuleOperand,org.apache.calcite.rel.RelNode[],java.util.Map<org.apache.calcite.rel.RelNode,java.util.List<org.apache.calcite.rel.RelNode>>) o
 getOperand0().RelOptRuleOperand -
 getRule().RelOptRule -
 getRels()org.apache.calcite.rel.RelNode[] x
 getRelList()java.util.List<org.apache.calcite.rel.RelNode> -
 rel(int)<T> - <T=org.apache.calcite.rel.RelNode>
 getChildRels(org.apache.calcite.rel.RelNode)java.util.List<org.apache.calcite.rel.RelNode> -
 setChildRels(org.apache.calcite.rel.RelNode,java.util.List<org.apache.calcite.rel.RelNode>)void o
 getPlanner().RelOptPlanner -
 isRuleExcluded()boolean -
 getMetadataQuery()org.apache.calcite.rel.metadata.RelMetadataQuery -
 getParents()java.util.List<org.apache.calcite.rel.RelNode> -
 transformTo(org.apache.calcite.rel.RelNode,java.util.Map<org.apache.calcite.rel.RelNode,org.apache.calcite.rel.RelNode>,.RelHintsPropagator)void a
 transformTo(org.apache.calcite.rel.RelNode,java.util.Map<org.apache.calcite.rel.RelNode,org.apache.calcite.rel.RelNode>)void -
 transformTo(org.apache.calcite.rel.RelNode)void f
 transformTo(org.apache.calcite.rel.RelNode,.RelHintsPropagator)void f
 builder()org.apache.calcite.tools.RelBuilder -
RelOptRuleOperand -
 solveOrder int[] -
 ordinalInParent int -
 ordinalInRule int -
 trait .RelTrait f
 childPolicy .RelOptRuleOperandChildPolicy f
 new(Class<<R>>,.RelTrait,java.util.function.Predicate<<R>>,.RelOptRuleOperandChildren) ox <R=org.apache.calcite.rel.RelNode>
 getParent().RelOptRuleOperand -
 setParent(.RelOptRuleOperand)void -
 getRule().RelOptRule -
 setRule(.RelOptRule)void -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
 getMatchedClass()Class<org.apache.calcite.rel.RelNode> -
 getChildOperands()java.util.List<.RelOptRuleOperand> -
 matches(org.apache.calcite.rel.RelNode)boolean -
RelOptRuleOperandChildPolicy fe :Enum<.RelOptRuleOperandChildPolicy>
 ANY .RelOptRuleOperandChildPolicy sf
 LEAF .RelOptRuleOperandChildPolicy sf
 SOME .RelOptRuleOperandChildPolicy sf
 UNORDERED .RelOptRuleOperandChildPolicy sf
 values().RelOptRuleOperandChildPolicy[] s
 valueOf(String).RelOptRuleOperandChildPolicy s
RelOptRuleOperandChildren x
 new(.RelOptRuleOperandChildPolicy,java.util.List<.RelOptRuleOperand>) -
RelOptRules -
 CALC_RULES com.google.common.collect.ImmutableList<.RelOptRule> sf
 MATERIALIZATION_RULES java.util.List<.RelOptRule> sf
RelOptSamplingParameters -
 sampleRate java.math.BigDecimal f
 new(boolean,java.math.BigDecimal,boolean,int) -
 new(boolean,float,boolean,int) x
 isBernoulli()boolean -
 getSamplingPercentage()float x
 isRepeatable()boolean -
 getRepeatableSeed()int -
RelOptSchema ai
 getTableForMember(java.util.List<String>).RelOptTable a
 getTypeFactory()org.apache.calcite.rel.type.RelDataTypeFactory a
 registerRules(.RelOptPlanner)void a
RelOptSchemaWithSampling ai :.RelOptSchema
 getTableForMember(java.util.List<String>,String,boolean[]).RelOptTable a
RelOptTable ai :org.apache.calcite.schema.Wrapper +ToRelContext,ViewExpander
 getQualifiedName()java.util.List<String> a
 getRowCount()double a
 getRowType()org.apache.calcite.rel.type.RelDataType a
 getRelOptSchema().RelOptSchema a
 toRel(.RelOptTable.ToRelContext)org.apache.calcite.rel.RelNode a
 getCollationList()java.util.List<org.apache.calcite.rel.RelCollation> a
 getDistribution()org.apache.calcite.rel.RelDistribution a
 isKey(org.apache.calcite.util.ImmutableBitSet)boolean a
 getKeys()java.util.List<org.apache.calcite.util.ImmutableBitSet> a
 getReferentialConstraints()java.util.List<org.apache.calcite.rel.RelReferentialConstraint> a
 getExpression(Class)org.apache.calcite.linq4j.tree.Expression a
 extend(java.util.List<org.apache.calcite.rel.type.RelDataTypeField>).RelOptTable a
 getColumnStrategies()java.util.List<org.apache.calcite.schema.ColumnStrategy> a
RelOptTable.ToRelContext sai :.RelOptTable.ViewExpander
 getCluster().RelOptCluster a
 getTableHints()java.util.List<org.apache.calcite.rel.hint.RelHint> a
RelOptTable.ViewExpander sai
 expandView(org.apache.calcite.rel.type.RelDataType,String,java.util.List<String>,java.util.List<String>)org.apache.calcite.rel.RelRoot a
RelOptUtil a +Exists,InputFinder,InputReferencedVisitor,Logic,RexCorrelVariableMapShuttle,RexInputConverter,SubQueryType,TypeDumper,VariableUsedVisitor
 EPSILON double sf
 DEFAULT_BLOAT int sf
 FILTER_PREDICATE com.google.common.base.Predicate<org.apache.calcite.rel.core.Filter> sfx
 PROJECT_PREDICATE com.google.common.base.Predicate<org.apache.calcite.rel.core.Project> sfx
 CALC_PREDICATE com.google.common.base.Predicate<org.apache.calcite.rel.core.Calc> sfx
 new() -
 isPureLimit(org.apache.calcite.rel.RelNode)boolean s
 isPureOrder(org.apache.calcite.rel.RelNode)boolean s
 isLimit(org.apache.calcite.rel.RelNode)boolean s
 isOrder(org.apache.calcite.rel.RelNode)boolean s
 isOffset(org.apache.calcite.rel.RelNode)boolean s
 findTables(org.apache.calcite.rel.RelNode)java.util.Set<.RelOptTable> s
 findAllTables(org.apache.calcite.rel.RelNode)java.util.List<.RelOptTable> s
 findAllTableQualifiedNames(org.apache.calcite.rel.RelNode)java.util.List<String> s
 getVariablesSet(org.apache.calcite.rel.RelNode)java.util.Set<org.apache.calcite.rel.core.CorrelationId> s
 getVariablesSetAndUsed(org.apache.calcite.rel.RelNode,org.apache.calcite.rel.RelNode)java.util.List<org.apache.calcite.rel.core.CorrelationId> sx
 getVariablesUsed(org.apache.calcite.rel.RelNode)java.util.Set<org.apache.calcite.rel.core.CorrelationId> s
 getVariablesUsed(java.util.List<org.apache.calcite.rex.RexSubQuery>)java.util.Set<org.apache.calcite.rel.core.CorrelationId> s
 correlationColumns(org.apache.calcite.rel.core.CorrelationId,org.apache.calcite.rel.RelNode)org.apache.calcite.util.ImmutableBitSet s
 notContainsCorrelation(org.apache.calcite.rel.RelNode,org.apache.calcite.rel.core.CorrelationId,org.apache.calcite.util.Litmus)boolean s
 go(org.apache.calcite.rel.RelVisitor,org.apache.calcite.rel.RelNode)void s
 getFieldTypeList(org.apache.calcite.rel.type.RelDataType)java.util.List<org.apache.calcite.rel.type.RelDataType> s
 areRowTypesEqual(org.apache.calcite.rel.type.RelDataType,org.apache.calcite.rel.type.RelDataType,boolean)boolean s
 verifyTypeEquivalence(org.apache.calcite.rel.RelNode,org.apache.calcite.rel.RelNode,Object)void s
 propagateRelHints(org.apache.calcite.rel.RelNode,org.apache.calcite.rel.RelNode)org.apache.calcite.rel.RelNode s
 propagateRelHints(org.apache.calcite.rel.RelNode,boolean)org.apache.calcite.rel.RelNode s
 copyRelHints(org.apache.calcite.rel.RelNode,org.apache.calcite.rel.RelNode)org.apache.calcite.rel.RelNode s
 copyRelHints(org.apache.calcite.rel.RelNode,org.apache.calcite.rel.RelNode,boolean)org.apache.calcite.rel.RelNode s
 permutationIgnoreCast(java.util.List<org.apache.calcite.rex.RexNode>,org.apache.calcite.rel.type.RelDataType)org.apache.calcite.util.mapping.Mappings.TargetMapping s
 permutation(java.util.List<org.apache.calcite.rex.RexNode>,org.apache.calcite.rel.type.RelDataType)org.apache.calcite.util.mapping.Mappings.TargetMapping s
 permutationPushDownProject(java.util.List<org.apache.calcite.rex.RexNode>,org.apache.calcite.rel.type.RelDataType,int,int)org.apache.calcite.util.mapping.Mappings.TargetMapping s
 createExistsPlan(.RelOptCluster,org.apache.calcite.rel.RelNode,java.util.List<org.apache.calcite.rex.RexNode>,org.apache.calcite.rex.RexLiteral,String)org.apache.calcite.rel.RelNode sx
 createExistsPlan(org.apache.calcite.rel.RelNode,.RelOptUtil.SubQueryType,.RelOptUtil.Logic,boolean).RelOptUtil.Exists sx
 createExistsPlan(org.apache.calcite.rel.RelNode,.RelOptUtil.SubQueryType,.RelOptUtil.Logic,boolean,org.apache.calcite.tools.RelBuilder).RelOptUtil.Exists s
 createRenameRel(org.apache.calcite.rel.type.RelDataType,org.apache.calcite.rel.RelNode)org.apache.calcite.rel.RelNode sx
 createFilter(org.apache.calcite.rel.RelNode,org.apache.calcite.rex.RexNode)org.apache.calcite.rel.RelNode sx
 createFilter(org.apache.calcite.rel.RelNode,org.apache.calcite.rex.RexNode,org.apache.calcite.rel.core.RelFactories.FilterFactory)org.apache.calcite.rel.RelNode sx
 createFilter(org.apache.calcite.rel.RelNode,Iterable<org.apache.calcite.rex.RexNode>)org.apache.calcite.rel.RelNode s
 createFilter(org.apache.calcite.rel.RelNode,Iterable<org.apache.calcite.rex.RexNode>,org.apache.calcite.rel.core.RelFactories.FilterFactory)org.apache.calcite.rel.RelNode s
 createNullFilter(org.apache.calcite.rel.RelNode,Integer[])org.apache.calcite.rel.RelNode sx
 createCastRel(org.apache.calcite.rel.RelNode,org.apache.calcite.rel.type.RelDataType,boolean)org.apache.calcite.rel.RelNode s
 createCastRel(org.apache.calcite.rel.RelNode,org.apache.calcite.rel.type.RelDataType,boolean,org.apache.calcite.rel.core.RelFactories.ProjectFactory)org.apache.calcite.rel.RelNode s
 getAllFields(org.apache.calcite.rel.core.Aggregate)java.util.Set<Integer> s
 getAllFields2(org.apache.calcite.util.ImmutableBitSet,java.util.List<org.apache.calcite.rel.core.AggregateCall>)java.util.Set<Integer> s
 createSingleValueAggRel(.RelOptCluster,org.apache.calcite.rel.RelNode)org.apache.calcite.rel.RelNode s
 createDistinctRel(org.apache.calcite.rel.RelNode)org.apache.calcite.rel.RelNode sx
 analyzeSimpleEquiJoin(org.apache.calcite.rel.logical.LogicalJoin,int[])boolean sx
 splitJoinCondition(org.apache.calcite.rel.RelNode,org.apache.calcite.rel.RelNode,org.apache.calcite.rex.RexNode,java.util.List<Integer>,java.util.List<Integer>,java.util.List<Boolean>)org.apache.calcite.rex.RexNode s
 splitJoinCondition(org.apache.calcite.rel.RelNode,org.apache.calcite.rel.RelNode,org.apache.calcite.rex.RexNode,java.util.List<Integer>,java.util.List<Integer>,java.util.List<Boolean>,java.util.List<org.apache.calcite.rex.RexNode>)void s
 isEqui(org.apache.calcite.rel.RelNode,org.apache.calcite.rel.RelNode,org.apache.calcite.rex.RexNode)boolean sx
 splitJoinCondition(java.util.List<org.apache.calcite.rel.type.RelDataTypeField>,org.apache.calcite.rel.RelNode,org.apache.calcite.rel.RelNode,org.apache.calcite.rex.RexNode,java.util.List<org.apache.calcite.rex.RexNode>,java.util.List<org.apache.calcite.rex.RexNode>,java.util.List<Integer>,java.util.List<org.apache.calcite.sql.SqlOperator>)org.apache.calcite.rex.RexNode s
 splitJoinCondition(java.util.List<org.apache.calcite.rel.type.RelDataTypeField>,java.util.List<org.apache.calcite.rel.RelNode>,org.apache.calcite.rex.RexNode,java.util.List<java.util.List<org.apache.calcite.rex.RexNode>>,java.util.List<Integer>,java.util.List<org.apache.calcite.sql.SqlOperator>)org.apache.calcite.rex.RexNode s
 splitCorrelatedFilterCondition(org.apache.calcite.rel.logical.LogicalFilter,java.util.List<org.apache.calcite.rex.RexInputRef>,java.util.List<org.apache.calcite.rex.RexNode>)org.apache.calcite.rex.RexNode sx
 splitCorrelatedFilterCondition(org.apache.calcite.rel.logical.LogicalFilter,java.util.List<org.apache.calcite.rex.RexNode>,java.util.List<org.apache.calcite.rex.RexNode>,boolean)org.apache.calcite.rex.RexNode s
 splitCorrelatedFilterCondition(org.apache.calcite.rel.core.Filter,java.util.List<org.apache.calcite.rex.RexNode>,java.util.List<org.apache.calcite.rex.RexNode>,boolean)org.apache.calcite.rex.RexNode s
 createEquiJoinCondition(org.apache.calcite.rel.RelNode,java.util.List<Integer>,org.apache.calcite.rel.RelNode,java.util.List<Integer>,org.apache.calcite.rex.RexBuilder)org.apache.calcite.rex.RexNode s
 createHashJoinCondition(org.apache.calcite.rel.RelNode,java.util.List<Integer>,org.apache.calcite.rel.RelNode,java.util.List<Integer>,java.util.List<Boolean>,org.apache.calcite.rex.RexBuilder)org.apache.calcite.rex.RexNode s
 op(org.apache.calcite.sql.SqlKind,org.apache.calcite.sql.SqlOperator)org.apache.calcite.sql.SqlOperator s
 collapseExpandedIsNotDistinctFromExpr(org.apache.calcite.rex.RexCall,org.apache.calcite.rex.RexBuilder)org.apache.calcite.rex.RexCall s
 projectJoinInputs(org.apache.calcite.rel.RelNode[],java.util.List<org.apache.calcite.rex.RexNode>,java.util.List<org.apache.calcite.rex.RexNode>,int,java.util.List<Integer>,java.util.List<Integer>,java.util.List<Integer>)void sx
 createProjectJoinRel(java.util.List<Integer>,org.apache.calcite.rel.RelNode)org.apache.calcite.rel.RelNode sx
 registerAbstractRels(.RelOptPlanner)void sx
 registerAbstractRules(.RelOptPlanner)void s
 registerAbstractRelationalRules(.RelOptPlanner)void s
 registerDefaultRules(.RelOptPlanner,boolean,boolean)void s
 dumpPlan(String,org.apache.calcite.rel.RelNode,org.apache.calcite.sql.SqlExplainFormat,org.apache.calcite.sql.SqlExplainLevel)String s
 dumpPlan(String,org.apache.calcite.rel.RelNode,boolean,org.apache.calcite.sql.SqlExplainLevel)String sx
 createDmlRowType(org.apache.calcite.sql.SqlKind,org.apache.calcite.rel.type.RelDataTypeFactory)org.apache.calcite.rel.type.RelDataType s
 eq(String,org.apache.calcite.rel.type.RelDataType,String,org.apache.calcite.rel.type.RelDataType,org.apache.calcite.util.Litmus)boolean s
 eqUpToNullability(boolean,String,org.apache.calcite.rel.type.RelDataType,String,org.apache.calcite.rel.type.RelDataType,org.apache.calcite.util.Litmus)boolean s
 equal(String,org.apache.calcite.rel.type.RelDataType,String,org.apache.calcite.rel.type.RelDataType,org.apache.calcite.util.Litmus)boolean s
 getFullTypeDifferenceString(String,org.apache.calcite.rel.type.RelDataType,String,org.apache.calcite.rel.type.RelDataType)String s
 equalType(String,org.apache.calcite.rel.RelNode,String,org.apache.calcite.rel.RelNode,org.apache.calcite.util.Litmus)boolean s
 isDistinctFrom(org.apache.calcite.rex.RexBuilder,org.apache.calcite.rex.RexNode,org.apache.calcite.rex.RexNode,boolean)org.apache.calcite.rex.RexNode s
 toString(org.apache.calcite.rel.RelNode)String s
 toString(org.apache.calcite.rel.RelNode,org.apache.calcite.sql.SqlExplainLevel)String s
 toString(org.apache.calcite.rel.RelNode,org.apache.calcite.sql.SqlExplainLevel,boolean)String s
 renameIfNecessary(org.apache.calcite.rel.RelNode,org.apache.calcite.rel.type.RelDataType)org.apache.calcite.rel.RelNode sx
 dumpType(org.apache.calcite.rel.type.RelDataType)String s
 deduplicateColumns(java.util.List<org.apache.calcite.rel.type.RelDataTypeField>,java.util.List<org.apache.calcite.rel.type.RelDataTypeField>)java.util.List<org.apache.calcite.rel.type.RelDataTypeField> s
 decomposeConjunction(org.apache.calcite.rex.RexNode,java.util.List<org.apache.calcite.rex.RexNode>)void s
 decomposeConjunction(org.apache.calcite.rex.RexNode,java.util.List<org.apache.calcite.rex.RexNode>,java.util.List<org.apache.calcite.rex.RexNode>)void s
 decomposeDisjunction(org.apache.calcite.rex.RexNode,java.util.List<org.apache.calcite.rex.RexNode>)void s
 conjunctions(org.apache.calcite.rex.RexNode)java.util.List<org.apache.calcite.rex.RexNode> s
 disjunctions(org.apache.calcite.rex.RexNode)java.util.List<org.apache.calcite.rex.RexNode> s
 andJoinFilters(org.apache.calcite.rex.RexBuilder,org.apache.calcite.rex.RexNode,org.apache.calcite.rex.RexNode)org.apache.calcite.rex.RexNode s
 remapCorrelatesInSuqQuery(org.apache.calcite.rex.RexBuilder,org.apache.calcite.rex.RexSubQuery,org.apache.calcite.rel.core.CorrelationId,org.apache.calcite.rel.type.RelDataType,org.apache.calcite.util.mapping.Mapping)org.apache.calcite.rex.RexSubQuery s
 inferViewPredicates(java.util.Map<Integer,org.apache.calcite.rex.RexNode>,java.util.List<org.apache.calcite.rex.RexNode>,org.apache.calcite.rex.RexNode)void s
 getColumnConstraints(org.apache.calcite.schema.ModifiableView,org.apache.calcite.rel.type.RelDataType,org.apache.calcite.rel.type.RelDataTypeFactory)java.util.Map<Integer,org.apache.calcite.rex.RexNode> s
 validateValueAgainstConstraint(org.apache.calcite.sql.SqlNode,org.apache.calcite.rex.RexNode,java.util.function.Supplier<org.apache.calcite.runtime.CalciteContextException>)void s
 adjustKeys(java.util.List<Integer>,int)java.util.List<Integer> s
 simplifyJoin(org.apache.calcite.rel.RelNode,com.google.common.collect.ImmutableList<org.apache.calcite.rex.RexNode>,org.apache.calcite.rel.core.JoinRelType)org.apache.calcite.rel.core.JoinRelType s
 classifyFilters(org.apache.calcite.rel.RelNode,java.util.List<org.apache.calcite.rex.RexNode>,boolean,boolean,boolean,java.util.List<org.apache.calcite.rex.RexNode>,java.util.List<org.apache.calcite.rex.RexNode>,java.util.List<org.apache.calcite.rex.RexNode>)boolean s
 classifyFilters(org.apache.calcite.rel.RelNode,java.util.List<org.apache.calcite.rex.RexNode>,org.apache.calcite.rel.core.JoinRelType,boolean,boolean,boolean,java.util.List<org.apache.calcite.rex.RexNode>,java.util.List<org.apache.calcite.rex.RexNode>,java.util.List<org.apache.calcite.rex.RexNode>)boolean sx
 splitFilters(org.apache.calcite.util.ImmutableBitSet,org.apache.calcite.rex.RexNode,java.util.List<org.apache.calcite.rex.RexNode>,java.util.List<org.apache.calcite.rex.RexNode>)void s
 stripAll(org.apache.calcite.rel.RelNode)org.apache.calcite.rel.RelNode s
 checkProjAndChildInputs(org.apache.calcite.rel.core.Project,boolean)boolean sx
 createSwappedJoinExprs(org.apache.calcite.rel.RelNode,org.apache.calcite.rel.core.Join,boolean)java.util.List<org.apache.calcite.rex.RexNode> s
 pushFilterPastProject(org.apache.calcite.rex.RexNode,org.apache.calcite.rel.core.Project)org.apache.calcite.rex.RexNode sx
 pushPastProject(org.apache.calcite.rex.RexNode,org.apache.calcite.rel.core.Project)org.apache.calcite.rex.RexNode s
 pushPastProject(java.util.List<org.apache.calcite.rex.RexNode>,org.apache.calcite.rel.core.Project)java.util.List<org.apache.calcite.rex.RexNode> s
 pushPastProjectUnlessBloat(org.apache.calcite.rex.RexNode,org.apache.calcite.rel.core.Project,int)org.apache.calcite.rex.RexNode s
 pushPastProjectUnlessBloat(java.util.List<org.apache.calcite.rex.RexNode>,org.apache.calcite.rel.core.Project,int)java.util.List<org.apache.calcite.rex.RexNode> s
 pushPastCalc(org.apache.calcite.rex.RexNode,org.apache.calcite.rel.core.Calc)org.apache.calcite.rex.RexNode s
 projectMultiJoin(org.apache.calcite.rel.rules.MultiJoin,org.apache.calcite.rel.core.Project)org.apache.calcite.rel.rules.MultiJoin s
 addTrait(<T>,.RelTrait)<T> s <T=org.apache.calcite.rel.RelNode>
 replaceInput(org.apache.calcite.rel.RelNode,int,org.apache.calcite.rel.RelNode)org.apache.calcite.rel.RelNode s
 createProject(org.apache.calcite.rel.RelNode,org.apache.calcite.util.mapping.Mappings.TargetMapping)org.apache.calcite.rel.RelNode s
 createProject(org.apache.calcite.rel.RelNode,org.apache.calcite.util.mapping.Mappings.TargetMapping,org.apache.calcite.rel.core.RelFactories.ProjectFactory)org.apache.calcite.rel.RelNode s
 findTable(org.apache.calcite.rel.RelNode,String).RelOptTable s
 contains(org.apache.calcite.rel.RelNode,org.apache.calcite.rel.RelNode)boolean s
 replace(org.apache.calcite.rel.RelNode,org.apache.calcite.rel.RelNode,org.apache.calcite.rel.RelNode)org.apache.calcite.rel.RelNode s
 getContext(.RelOptCluster).RelOptTable.ToRelContext sx
 countJoins(org.apache.calcite.rel.RelNode)int s
 permute(org.apache.calcite.rel.type.RelDataTypeFactory,org.apache.calcite.rel.type.RelDataType,org.apache.calcite.util.mapping.Mapping)org.apache.calcite.rel.type.RelDataType s
 createProject(org.apache.calcite.rel.RelNode,java.util.List<org.apache.calcite.rex.RexNode>,java.util.List<String>)org.apache.calcite.rel.RelNode sx
 createProject(org.apache.calcite.rel.RelNode,java.util.List<org.apache.calcite.util.Pair<org.apache.calcite.rex.RexNode,String>>,boolean)org.apache.calcite.rel.RelNode sx
 createProject(org.apache.calcite.rel.RelNode,java.util.List<Integer>)org.apache.calcite.rel.RelNode s
 createProject(org.apache.calcite.rel.RelNode,java.util.List<org.apache.calcite.rex.RexNode>,java.util.List<String>,boolean)org.apache.calcite.rel.RelNode sx
 createProject(org.apache.calcite.rel.RelNode,java.util.List<org.apache.calcite.rex.RexNode>,java.util.List<String>,boolean,org.apache.calcite.tools.RelBuilder)org.apache.calcite.rel.RelNode sx
 createRename(org.apache.calcite.rel.RelNode,java.util.List<String>)org.apache.calcite.rel.RelNode sx
 permute(org.apache.calcite.rel.RelNode,org.apache.calcite.util.Permutation,java.util.List<String>)org.apache.calcite.rel.RelNode s
 createProject(org.apache.calcite.rel.core.RelFactories.ProjectFactory,org.apache.calcite.rel.RelNode,java.util.List<Integer>)org.apache.calcite.rel.RelNode s
 projectMapping(org.apache.calcite.rel.RelNode,org.apache.calcite.util.mapping.Mapping,java.util.List<String>,org.apache.calcite.rel.core.RelFactories.ProjectFactory)org.apache.calcite.rel.RelNode sx
 notContainsWindowedAgg(org.apache.calcite.rel.core.Calc)boolean s
 notContainsWindowedAgg(org.apache.calcite.rel.core.Filter)boolean s
 notContainsWindowedAgg(org.apache.calcite.rel.core.Project)boolean s
 pushDownJoinConditions(org.apache.calcite.rel.core.Join,org.apache.calcite.tools.RelBuilder)org.apache.calcite.rel.RelNode s
 pushDownJoinConditions(org.apache.calcite.rel.core.Join)org.apache.calcite.rel.RelNode sx
 pushDownJoinConditions(org.apache.calcite.rel.core.Join,org.apache.calcite.rel.core.RelFactories.ProjectFactory)org.apache.calcite.rel.RelNode sx
RelOptUtil.Exists s
 r org.apache.calcite.rel.RelNode f
 indicator boolean f
 outerJoin boolean f
RelOptUtil.InputFinder s :org.apache.calcite.rex.RexVisitorImpl<Void>
 new() -
 new(java.util.Set<org.apache.calcite.rel.type.RelDataTypeField>) -
 new(java.util.Set<org.apache.calcite.rel.type.RelDataTypeField>,org.apache.calcite.util.ImmutableBitSet) -
 analyze(org.apache.calcite.rex.RexNode).RelOptUtil.InputFinder s
 analyze(org.apache.calcite.rex.RexNode,java.util.Set<org.apache.calcite.rel.core.CorrelationId>).RelOptUtil.InputFinder s
 bits(org.apache.calcite.rex.RexNode)org.apache.calcite.util.ImmutableBitSet s
 bits(java.util.List<org.apache.calcite.rex.RexNode>,org.apache.calcite.rex.RexNode)org.apache.calcite.util.ImmutableBitSet s
 build()org.apache.calcite.util.ImmutableBitSet -
 visitInputRef(org.apache.calcite.rex.RexInputRef)Void -
 visitCall(org.apache.calcite.rex.RexCall)Void -
 visitSubQuery(org.apache.calcite.rex.RexSubQuery)Void -
RelOptUtil.InputReferencedVisitor s :org.apache.calcite.rex.RexShuttle
 inputPosReferenced java.util.NavigableSet<Integer> f
 new() -
 visitInputRef(org.apache.calcite.rex.RexInputRef)org.apache.calcite.rex.RexNode -
RelOptUtil.Logic sfe :Enum<.RelOptUtil.Logic>
 TRUE_FALSE_UNKNOWN .RelOptUtil.Logic sf
 TRUE_FALSE .RelOptUtil.Logic sf
 UNKNOWN_AS_FALSE .RelOptUtil.Logic sf
 UNKNOWN_AS_TRUE .RelOptUtil.Logic sf
 TRUE .RelOptUtil.Logic sf
 FALSE .RelOptUtil.Logic sf
 values().RelOptUtil.Logic[] s
 valueOf(String).RelOptUtil.Logic s
 negate().RelOptUtil.Logic -
 negate2().RelOptUtil.Logic -
RelOptUtil.RexCorrelVariableMapShuttle s :org.apache.calcite.rex.RexShuttle
 new(org.apache.calcite.rel.core.CorrelationId,org.apache.calcite.rel.type.RelDataType,org.apache.calcite.util.mapping.Mapping,org.apache.calcite.rex.RexBuilder) -
 visitFieldAccess(org.apache.calcite.rex.RexFieldAccess)org.apache.calcite.rex.RexNode -
 visitSubQuery(org.apache.calcite.rex.RexSubQuery)org.apache.calcite.rex.RexNode -
RelOptUtil.RexInputConverter s :org.apache.calcite.rex.RexShuttle
 rexBuilder org.apache.calcite.rex.RexBuilder of
 destFields java.util.List<org.apache.calcite.rel.type.RelDataTypeField> of
 new(org.apache.calcite.rex.RexBuilder,java.util.List<org.apache.calcite.rel.type.RelDataTypeField>,java.util.List<org.apache.calcite.rel.type.RelDataTypeField>,java.util.List<org.apache.calcite.rel.type.RelDataTypeField>,int[]) -
 new(org.apache.calcite.rex.RexBuilder,java.util.List<org.apache.calcite.rel.type.RelDataTypeField>,java.util.List<org.apache.calcite.rel.type.RelDataTypeField>,int[]) -
 new(org.apache.calcite.rex.RexBuilder,java.util.List<org.apache.calcite.rel.type.RelDataTypeField>,int[]) -
 visitInputRef(org.apache.calcite.rex.RexInputRef)org.apache.calcite.rex.RexNode -
RelOptUtil.SubQueryType sfe :Enum<.RelOptUtil.SubQueryType>
 EXISTS .RelOptUtil.SubQueryType sf
 IN .RelOptUtil.SubQueryType sf
 SCALAR .RelOptUtil.SubQueryType sf
 values().RelOptUtil.SubQueryType[] s
 valueOf(String).RelOptUtil.SubQueryType s
RelOptUtil.TypeDumper s
RelOptUtil.VariableUsedVisitor s :org.apache.calcite.rex.RexShuttle
 variables java.util.Set<org.apache.calcite.rel.core.CorrelationId> f
 variableFields com.google.common.collect.Multimap<org.apache.calcite.rel.core.CorrelationId,Integer> f
 new(org.apache.calcite.rel.RelShuttle) -
 visitCorrelVariable(org.apache.calcite.rex.RexCorrelVariable)org.apache.calcite.rex.RexNode -
 visitFieldAccess(org.apache.calcite.rex.RexFieldAccess)org.apache.calcite.rex.RexNode -
 visitSubQuery(org.apache.calcite.rex.RexSubQuery)org.apache.calcite.rex.RexNode -
RelRule a <C=.RelRule.Config> :.RelOptRule +Config,Done,MatchHandler,OperandBuilder,OperandDetailBuilder,OperandTransform
 config <C> f
 new(<C>) o
RelRule.Config sai
 toRule().RelOptRule a
 as(Class<<T>>)<T> d <T=Object>
 relBuilderFactory()org.apache.calcite.tools.RelBuilderFactory d
 withRelBuilderFactory(org.apache.calcite.tools.RelBuilderFactory).RelRule.Config a
 description()String a
 withDescription(String).RelRule.Config a
 operandSupplier().RelRule.OperandTransform d
 withOperandSupplier(.RelRule.OperandTransform).RelRule.Config a
RelRule.Done sai
RelRule.MatchHandler sai <R=.RelOptRule> :java.util.function.BiConsumer<<R>,.RelOptRuleCall>
RelRule.OperandBuilder sai
 operand(Class<<R>>).RelRule.OperandDetailBuilder<<R>> a <R=org.apache.calcite.rel.RelNode>
 exactly(.RelOptRuleOperand).RelRule.Done a
RelRule.OperandDetailBuilder sai <R=org.apache.calcite.rel.RelNode>
 trait(.RelTrait).RelRule.OperandDetailBuilder<<R>> a
 predicate(java.util.function.Predicate<<R>>).RelRule.OperandDetailBuilder<<R>> a
 oneInput(.RelRule.OperandTransform).RelRule.Done a
 inputs(.RelRule.OperandTransform[]).RelRule.Done av
 unorderedInputs(.RelRule.OperandTransform[]).RelRule.Done av
 anyInputs().RelRule.Done a
 noInputs().RelRule.Done a
 convert(.RelTrait).RelRule.Done a
RelRule.OperandTransform sai :java.util.function.Function<.RelRule.OperandBuilder,.RelRule.Done>
RelTrait ai
 getTraitDef().RelTraitDef a
 hashCode()int a
 equals(Object)boolean a
 satisfies(.RelTrait)boolean a
 toString()String a
 register(.RelOptPlanner)void a
 apply(org.apache.calcite.util.mapping.Mappings.TargetMapping)<T> d <T=.RelTrait>
 isDefault()boolean d
RelTraitDef a <T=.RelTrait>
 new() o
 multiple()boolean -
 getTraitClass()Class<<T>> a
 getSimpleName()String a
 canonize(<T>)<T> f
 convert(.RelOptPlanner,org.apache.calcite.rel.RelNode,<T>,boolean)org.apache.calcite.rel.RelNode a
 canConvert(.RelOptPlanner,<T>,<T>)boolean a
 registerConverterRule(.RelOptPlanner,org.apache.calcite.rel.convert.ConverterRule)void -
 deregisterConverterRule(.RelOptPlanner,org.apache.calcite.rel.convert.ConverterRule)void -
 getDefault()<T> a
RelTraitPropagationVisitor x :org.apache.calcite.rel.RelVisitor
 new(.RelOptPlanner,.RelTraitSet) -
 visit(org.apache.calcite.rel.RelNode,int,org.apache.calcite.rel.RelNode)void -
RelTraitSet f :java.util.AbstractList<.RelTrait>
 createEmpty().RelTraitSet s
 getTrait(int).RelTrait -
 getTraits(int)java.util.List<<E>> - <E=.RelMultipleTrait>
 get(int).RelTrait -
 isEnabled(.RelTraitDef<<T>>)boolean - <T=.RelTrait>
 getTrait(.RelTraitDef<<T>>)<T> - <T=.RelTrait>
 getTraits(.RelTraitDef<<T>>)java.util.List<<T>> - <T=.RelMultipleTrait>
 replace(int,.RelTrait).RelTraitSet -
 replace(.RelTrait).RelTraitSet -
 replace(java.util.List<<T>>).RelTraitSet - <T=.RelMultipleTrait>
 replace(.RelTraitDef<<T>>,java.util.List<<T>>).RelTraitSet - <T=.RelMultipleTrait>
 replaceIfs(.RelTraitDef<<T>>,java.util.function.Supplier<java.util.List<<T>>>).RelTraitSet - <T=.RelMultipleTrait>
 replaceIf(.RelTraitDef<<T>>,java.util.function.Supplier<<T>>).RelTraitSet - <T=.RelTrait>
 apply(org.apache.calcite.util.mapping.Mappings.TargetMapping).RelTraitSet -
 isDefault()boolean -
 isDefaultSansConvention()boolean -
 equalsSansConvention(.RelTraitSet)boolean -
 getDefault().RelTraitSet -
 getDefaultSansConvention().RelTraitSet -
 getConvention().Convention -
 getDistribution()<T> - <T=org.apache.calcite.rel.RelDistribution>
 getDistributions()java.util.List<org.apache.calcite.rel.RelDistribution> -
 getCollation()<T> - <T=org.apache.calcite.rel.RelCollation>
 getCollations()java.util.List<org.apache.calcite.rel.RelCollation> -
 size()int -
 canonize(<T>)<T> - <T=.RelTrait>
 equals(Object)boolean -
 hashCode()int -
 satisfies(.RelTraitSet)boolean -
 matches(.RelTraitSet)boolean -
 contains(.RelTrait)boolean -
 containsIfApplicable(.RelTrait)boolean -
 comprises(.RelTrait[])boolean v
 toString()String -
 plus(.RelTrait).RelTraitSet -
 plusAll(.RelTrait[]).RelTraitSet -
 merge(.RelTraitSet).RelTraitSet -
 difference(.RelTraitSet)com.google.common.collect.ImmutableList<.RelTrait> -
 allSimple()boolean -
 simplify().RelTraitSet -
RexImplicationChecker -
 new(org.apache.calcite.rex.RexBuilder,org.apache.calcite.rex.RexExecutor,org.apache.calcite.rel.type.RelDataType) -
 implies(org.apache.calcite.rex.RexNode,org.apache.calcite.rex.RexNode)boolean -
RuleEventLogger - :.RelOptListener
 new() -
 relEquivalenceFound(.RelOptListener.RelEquivalenceEvent)void -
 ruleAttempted(.RelOptListener.RuleAttemptedEvent)void -
 ruleProductionSucceeded(.RelOptListener.RuleProductionEvent)void -
 relDiscarded(.RelOptListener.RelDiscardedEvent)void -
 relChosen(.RelOptListener.RelChosenEvent)void -
SpoolRelOptTable - :.RelOptTable
 new(.RelOptSchema,org.apache.calcite.rel.type.RelDataType,String,double) -
 toRel(.RelOptTable.ToRelContext)org.apache.calcite.rel.RelNode -
 getQualifiedName()java.util.List<String> -
 getRowCount()double -
 getRowType()org.apache.calcite.rel.type.RelDataType -
 getRelOptSchema().RelOptSchema -
 getDistribution()org.apache.calcite.rel.RelDistribution -
 getKeys()java.util.List<org.apache.calcite.util.ImmutableBitSet> -
 getReferentialConstraints()java.util.List<org.apache.calcite.rel.RelReferentialConstraint> -
 getCollationList()java.util.List<org.apache.calcite.rel.RelCollation> -
 isKey(org.apache.calcite.util.ImmutableBitSet)boolean -
 getExpression(Class)org.apache.calcite.linq4j.tree.Expression -
 extend(java.util.List<org.apache.calcite.rel.type.RelDataTypeField>).RelOptTable -
 getColumnStrategies()java.util.List<org.apache.calcite.schema.ColumnStrategy> -
 unwrap(Class<<C>>)<C> - <C=Object>
Strong - +Policy
 new() -
 of(org.apache.calcite.util.ImmutableBitSet).Strong s
 of(com.google.common.collect.ImmutableSet<org.apache.calcite.rex.RexFieldAccess>).Strong s
 isNull(org.apache.calcite.rex.RexNode,org.apache.calcite.util.ImmutableBitSet)boolean s
 isNotTrue(org.apache.calcite.rex.RexNode,org.apache.calcite.util.ImmutableBitSet)boolean s
 policy(org.apache.calcite.sql.SqlKind).Strong.Policy sx
 policy(org.apache.calcite.rex.RexNode).Strong.Policy s
 policy(org.apache.calcite.sql.SqlOperator).Strong.Policy s
 isStrong(org.apache.calcite.rex.RexNode)boolean s
 allStrong(java.util.List<org.apache.calcite.rex.RexNode>)boolean s
 isNotTrue(org.apache.calcite.rex.RexNode)boolean -
 isNull(org.apache.calcite.rex.RexNode)boolean -
 isNull(org.apache.calcite.rex.RexInputRef)boolean -
 isNull(org.apache.calcite.rex.RexFieldAccess)boolean -
Strong.Policy sfe :Enum<.Strong.Policy>
 NOT_NULL .Strong.Policy sf
 CUSTOM .Strong.Policy sf
 ANY .Strong.Policy sf
 AS_IS .Strong.Policy sf
 values().Strong.Policy[] s
 valueOf(String).Strong.Policy s
SubstitutionVisitor - +AbstractUnifyRule,MatchFailed,Operand,UnifyResult,UnifyRule,UnifyRuleCall
 DEFAULT_RULES com.google.common.collect.ImmutableList<.SubstitutionVisitor.UnifyRule> sf
 relBuilder org.apache.calcite.tools.RelBuilder of
 slots org.apache.calcite.rel.mutable.MutableRel[] of
 new(org.apache.calcite.rel.RelNode,org.apache.calcite.rel.RelNode) -
 new(org.apache.calcite.rel.RelNode,org.apache.calcite.rel.RelNode,com.google.common.collect.ImmutableList<.SubstitutionVisitor.UnifyRule>) -
 new(org.apache.calcite.rel.RelNode,org.apache.calcite.rel.RelNode,com.google.common.collect.ImmutableList<.SubstitutionVisitor.UnifyRule>,org.apache.calcite.tools.RelBuilderFactory) -
 splitFilter(org.apache.calcite.rex.RexSimplify,org.apache.calcite.rex.RexNode,org.apache.calcite.rex.RexNode)org.apache.calcite.rex.RexNode s
 mayBeSatisfiable(org.apache.calcite.rex.RexNode)boolean s
 go0(org.apache.calcite.rel.RelNode)org.apache.calcite.rel.RelNode -
 go(org.apache.calcite.rel.RelNode)java.util.List<org.apache.calcite.rel.RelNode> -
 replace(org.apache.calcite.rel.mutable.MutableRel,org.apache.calcite.rel.mutable.MutableRel,org.apache.calcite.rel.mutable.MutableRel).SubstitutionVisitor.Replacement s
 explainCalc(org.apache.calcite.rel.mutable.MutableCalc)org.apache.calcite.util.Pair<org.apache.calcite.rex.RexNode,java.util.List<org.apache.calcite.rex.RexNode>> s
 permute(org.apache.calcite.rel.mutable.MutableAggregate,org.apache.calcite.rel.mutable.MutableRel,org.apache.calcite.util.mapping.Mapping)org.apache.calcite.rel.mutable.MutableAggregate s
 unifyAggregates(org.apache.calcite.rel.mutable.MutableAggregate,org.apache.calcite.rex.RexNode,org.apache.calcite.rel.mutable.MutableAggregate)org.apache.calcite.rel.mutable.MutableRel s
 getRollup(org.apache.calcite.sql.SqlAggFunction)org.apache.calcite.sql.SqlAggFunction sx
 isWeaker(org.apache.calcite.rel.mutable.MutableRel,org.apache.calcite.rel.mutable.MutableRel)boolean o
 equalType(String,org.apache.calcite.rel.mutable.MutableRel,String,org.apache.calcite.rel.mutable.MutableRel,org.apache.calcite.util.Litmus)boolean s
SubstitutionVisitor.AbstractUnifyRule sa :.SubstitutionVisitor.UnifyRule
 new(.SubstitutionVisitor.Operand,.SubstitutionVisitor.Operand,int) o
 isValid()boolean o
 operand(Class<org.apache.calcite.rel.mutable.MutableRel>,.SubstitutionVisitor.Operand[]).SubstitutionVisitor.Operand osv
 any(Class<org.apache.calcite.rel.mutable.MutableRel>).SubstitutionVisitor.Operand os
 query(int).SubstitutionVisitor.Operand os
 target(int).SubstitutionVisitor.Operand os
SubstitutionVisitor.MatchFailed os :org.apache.calcite.util.ControlFlowException
 INSTANCE .SubstitutionVisitor.MatchFailed sf
 new() o
SubstitutionVisitor.Operand sa
 clazz Class<org.apache.calcite.rel.mutable.MutableRel> of
 new(Class<org.apache.calcite.rel.mutable.MutableRel>) o
 matches(.SubstitutionVisitor,org.apache.calcite.rel.mutable.MutableRel)boolean a
 isWeaker(.SubstitutionVisitor,org.apache.calcite.rel.mutable.MutableRel)boolean -
SubstitutionVisitor.UnifyResult s
SubstitutionVisitor.UnifyRule sa
 slotCount int of
 queryOperand .SubstitutionVisitor.Operand of
 targetOperand .SubstitutionVisitor.Operand of
 new(int,.SubstitutionVisitor.Operand,.SubstitutionVisitor.Operand) o
 apply(.SubstitutionVisitor.UnifyRuleCall).SubstitutionVisitor.UnifyResult oa
 match(.SubstitutionVisitor,org.apache.calcite.rel.mutable.MutableRel,org.apache.calcite.rel.mutable.MutableRel).SubstitutionVisitor.UnifyRuleCall o
 copy(<E>[],int)com.google.common.collect.ImmutableList<<E>> o <E=Object>
SubstitutionVisitor.UnifyRuleCall -
 rule .SubstitutionVisitor.UnifyRule of
 query org.apache.calcite.rel.mutable.MutableRel f
 target org.apache.calcite.rel.mutable.MutableRel f
 slots com.google.common.collect.ImmutableList<org.apache.calcite.rel.mutable.MutableRel> of
 new(.SubstitutionVisitor.UnifyRule,org.apache.calcite.rel.mutable.MutableRel,org.apache.calcite.rel.mutable.MutableRel,com.google.common.collect.ImmutableList<org.apache.calcite.rel.mutable.MutableRel>) -
 result(org.apache.calcite.rel.mutable.MutableRel).SubstitutionVisitor.UnifyResult -
 result(org.apache.calcite.rel.mutable.MutableRel,boolean).SubstitutionVisitor.UnifyResult -
 create(org.apache.calcite.rel.mutable.MutableRel).SubstitutionVisitor.UnifyRuleCall -
 getCluster().RelOptCluster -
 getSimplify()org.apache.calcite.rex.RexSimplify -
TableAccessMap x +Mode
 new() -
 new(org.apache.calcite.rel.RelNode) -
 new(java.util.List<String>,.TableAccessMap.Mode) -
 getTablesAccessed()java.util.Set<java.util.List<String>> -
 isTableAccessed(java.util.List<String>)boolean -
 isTableAccessedForRead(java.util.List<String>)boolean -
 isTableAccessedForWrite(java.util.List<String>)boolean -
 getTableAccessMode(java.util.List<String>).TableAccessMap.Mode -
 getQualifiedName(.RelOptTable)java.util.List<String> -
TableAccessMap.Mode sfe :Enum<.TableAccessMap.Mode>
 NO_ACCESS .TableAccessMap.Mode sf
 READ_ACCESS .TableAccessMap.Mode sf
 WRITE_ACCESS .TableAccessMap.Mode sf
 READWRITE_ACCESS .TableAccessMap.Mode sf
 values().TableAccessMap.Mode[] s
 valueOf(String).TableAccessMap.Mode s
ViewExpanders a
 toRelContext(.RelOptTable.ViewExpander,.RelOptCluster,java.util.List<org.apache.calcite.rel.hint.RelHint>).RelOptTable.ToRelContext s
 toRelContext(.RelOptTable.ViewExpander,.RelOptCluster).RelOptTable.ToRelContext s
 simpleContext(.RelOptCluster).RelOptTable.ToRelContext s
 simpleContext(.RelOptCluster,java.util.List<org.apache.calcite.rel.hint.RelHint>).RelOptTable.ToRelContext s
VisitorDataContext - :org.apache.calcite.DataContext
 new(Object[]) -
 getRootSchema()org.apache.calcite.schema.SchemaPlus -
 getTypeFactory()org.apache.calcite.adapter.java.JavaTypeFactory -
 getQueryProvider()org.apache.calcite.linq4j.QueryProvider -
 get(String)Object -
 of(org.apache.calcite.rel.RelNode,org.apache.calcite.rel.logical.LogicalFilter)org.apache.calcite.DataContext s
 of(org.apache.calcite.rel.type.RelDataType,org.apache.calcite.rex.RexNode)org.apache.calcite.DataContext s
 of(org.apache.calcite.rel.type.RelDataType,java.util.List<org.apache.calcite.util.Pair<org.apache.calcite.rex.RexInputRef,org.apache.calcite.rex.RexNode>>)org.apache.calcite.DataContext s
 getValue(org.apache.calcite.rex.RexNode,org.apache.calcite.rex.RexNode)org.apache.calcite.util.Pair<Integer,Object> s
package org.apache.calcite.plan.hep
HepInstruction ka
HepPlanner - :org.apache.calcite.plan.AbstractRelOptPlanner
 new(.HepProgram) -
 new(.HepProgram,org.apache.calcite.plan.Context) -
 new(.HepProgram,org.apache.calcite.plan.Context,boolean,org.apache.calcite.linq4j.function.Function2<org.apache.calcite.rel.RelNode,org.apache.calcite.rel.RelNode,Void>,org.apache.calcite.plan.RelOptCostFactory) -
 new() -
 setRoot(org.apache.calcite.rel.RelNode)void -
 getRoot()org.apache.calcite.rel.RelNode -
 clear()void -
 clearRules()void -
 isLargePlanMode()boolean -
 setLargePlanMode(boolean)void -
 changeTraits(org.apache.calcite.rel.RelNode,org.apache.calcite.plan.RelTraitSet)org.apache.calcite.rel.RelNode -
 findBestExp()org.apache.calcite.rel.RelNode -
 buildFinalPlan()org.apache.calcite.rel.RelNode -
 setEnableFiredRulesCache(boolean)void -
 executeProgram(.HepProgram)void -
 getVertexParents(.HepRelVertex)java.util.List<.HepRelVertex> o
 register(org.apache.calcite.rel.RelNode,org.apache.calcite.rel.RelNode)org.apache.calcite.rel.RelNode -
 onCopy(org.apache.calcite.rel.RelNode,org.apache.calcite.rel.RelNode)void -
 ensureRegistered(org.apache.calcite.rel.RelNode,org.apache.calcite.rel.RelNode)org.apache.calcite.rel.RelNode -
 isRegistered(org.apache.calcite.rel.RelNode)boolean -
 registerMetadataProviders(java.util.List<org.apache.calcite.rel.metadata.RelMetadataProvider>)void x
 getRelMetadataTimestamp(org.apache.calcite.rel.RelNode)long x
 getMaterializations()com.google.common.collect.ImmutableList<org.apache.calcite.plan.RelOptMaterialization> -
 addMaterialization(org.apache.calcite.plan.RelOptMaterialization)void -
HepProgram - :.HepInstruction
 MATCH_UNTIL_FIXPOINT int sf
 builder().HepProgramBuilder s
HepRelVertex - :org.apache.calcite.rel.AbstractRelNode,org.apache.calcite.rel.metadata.DelegatingMetadataRel
 explain(org.apache.calcite.rel.RelWriter)void -
 copy(org.apache.calcite.plan.RelTraitSet,java.util.List<org.apache.calcite.rel.RelNode>)org.apache.calcite.rel.RelNode -
 computeSelfCost(org.apache.calcite.plan.RelOptPlanner,org.apache.calcite.rel.metadata.RelMetadataQuery)org.apache.calcite.plan.RelOptCost -
 estimateRowCount(org.apache.calcite.rel.metadata.RelMetadataQuery)double -
 deriveRowType()org.apache.calcite.rel.type.RelDataType o
 getCurrentRel()org.apache.calcite.rel.RelNode -
 stripped()org.apache.calcite.rel.RelNode -
 getMetadataDelegateRel()org.apache.calcite.rel.RelNode -
 deepEquals(Object)boolean -
 deepHashCode()int -
 getDigest()String -
package org.apache.calcite.plan.volcano
RelSubset - :org.apache.calcite.rel.AbstractRelNode
 isDelivered()boolean -
 isRequired()boolean -
 getBest()org.apache.calcite.rel.RelNode -
 getOriginal()org.apache.calcite.rel.RelNode -
 getBestOrOriginal()org.apache.calcite.rel.RelNode -
 stripped()org.apache.calcite.rel.RelNode -
 copy(org.apache.calcite.plan.RelTraitSet,java.util.List<org.apache.calcite.rel.RelNode>)org.apache.calcite.rel.RelNode -
 computeSelfCost(org.apache.calcite.plan.RelOptPlanner,org.apache.calcite.rel.metadata.RelMetadataQuery)org.apache.calcite.plan.RelOptCost -
 estimateRowCount(org.apache.calcite.rel.metadata.RelMetadataQuery)double -
 explain(org.apache.calcite.rel.RelWriter)void -
 deepEquals(Object)boolean -
 deepHashCode()int -
 deriveRowType()org.apache.calcite.rel.type.RelDataType o
 getParentRels()java.util.Collection<org.apache.calcite.rel.RelNode> -
 collectVariablesUsed(java.util.Set<org.apache.calcite.rel.core.CorrelationId>)void -
 collectVariablesSet(java.util.Set<org.apache.calcite.rel.core.CorrelationId>)void -
 getRels()Iterable<org.apache.calcite.rel.RelNode> -
 getRelList()java.util.List<org.apache.calcite.rel.RelNode> -
 contains(org.apache.calcite.rel.RelNode)boolean -
 getSubsetsSatisfyingThis()java.util.stream.Stream<.RelSubset> -
 getSatisfyingSubsets()java.util.stream.Stream<.RelSubset> -
 getWinnerCost()org.apache.calcite.plan.RelOptCost -
 getDigest()String -
RuleQueue a
 planner .VolcanoPlanner of
 new(.VolcanoPlanner) o
 addMatch(.VolcanoRuleMatch)void a
 clear()boolean a
 skipMatch(.VolcanoRuleMatch)boolean o
VolcanoPlanner - :org.apache.calcite.plan.AbstractRelOptPlanner
 root .RelSubset o
 new() -
 new(org.apache.calcite.plan.Context) -
 new(org.apache.calcite.plan.RelOptCostFactory,org.apache.calcite.plan.Context) -
 setTopDownOpt(boolean)void -
 isRegistered(org.apache.calcite.rel.RelNode)boolean -
 setRoot(org.apache.calcite.rel.RelNode)void -
 getRoot()org.apache.calcite.rel.RelNode -
 getMaterializations()java.util.List<org.apache.calcite.plan.RelOptMaterialization> -
 addMaterialization(org.apache.calcite.plan.RelOptMaterialization)void -
 addLattice(org.apache.calcite.plan.RelOptLattice)void -
 getLattice(org.apache.calcite.plan.RelOptTable)org.apache.calcite.plan.RelOptLattice -
 registerMaterializations()void o
 getSet(org.apache.calcite.rel.RelNode).RelSet -
 addRelTraitDef(org.apache.calcite.plan.RelTraitDef)boolean -
 clearRelTraitDefs()void -
 getRelTraitDefs()java.util.List<org.apache.calcite.plan.RelTraitDef> -
 emptyTraitSet()org.apache.calcite.plan.RelTraitSet -
 clear()void -
 addRule(org.apache.calcite.plan.RelOptRule)boolean -
 removeRule(org.apache.calcite.plan.RelOptRule)boolean -
 onNewClass(org.apache.calcite.rel.RelNode)void o
 changeTraits(org.apache.calcite.rel.RelNode,org.apache.calcite.plan.RelTraitSet)org.apache.calcite.rel.RelNode -
 chooseDelegate()org.apache.calcite.plan.RelOptPlanner -
 findBestExp()org.apache.calcite.rel.RelNode -
 checkCancel()void -
 register(org.apache.calcite.rel.RelNode,org.apache.calcite.rel.RelNode).RelSubset -
 ensureRegistered(org.apache.calcite.rel.RelNode,org.apache.calcite.rel.RelNode).RelSubset -
 isValid(org.apache.calcite.util.Litmus)boolean o
 registerAbstractRelationalRules()void -
 registerSchema(org.apache.calcite.plan.RelOptSchema)void -
 setNoneConventionHasInfiniteCost(boolean)void -
 getCost(org.apache.calcite.rel.RelNode,org.apache.calcite.rel.metadata.RelMetadataQuery)org.apache.calcite.plan.RelOptCost -
 getSubset(org.apache.calcite.rel.RelNode).RelSubset -
 getSubsetNonNull(org.apache.calcite.rel.RelNode).RelSubset -
 getSubset(org.apache.calcite.rel.RelNode,org.apache.calcite.plan.RelTraitSet).RelSubset -
 prune(org.apache.calcite.rel.RelNode)void -
 dump(java.io.PrintWriter)void -
 toDot()String -
 registerMetadataProviders(java.util.List<org.apache.calcite.rel.metadata.RelMetadataProvider>)void x
 getRelMetadataTimestamp(org.apache.calcite.rel.RelNode)long x
 normalizePlan(String)String s
 setLocked(boolean)void -
 isLogical(org.apache.calcite.rel.RelNode)boolean -
 isSubstituteRule(.VolcanoRuleCall)boolean o
 isTransformationRule(.VolcanoRuleCall)boolean o
 getLowerBound(org.apache.calcite.rel.RelNode)org.apache.calcite.plan.RelOptCost o
 upperBoundForInputs(org.apache.calcite.rel.RelNode,org.apache.calcite.plan.RelOptCost)org.apache.calcite.plan.RelOptCost o
VolcanoRuleCall - :org.apache.calcite.plan.RelOptRuleCall
 volcanoPlanner .VolcanoPlanner of
 new(.VolcanoPlanner,org.apache.calcite.plan.RelOptRuleOperand,org.apache.calcite.rel.RelNode[],java.util.Map<org.apache.calcite.rel.RelNode,java.util.List<org.apache.calcite.rel.RelNode>>) o
 transformTo(org.apache.calcite.rel.RelNode,java.util.Map<org.apache.calcite.rel.RelNode,org.apache.calcite.rel.RelNode>,org.apache.calcite.plan.RelHintsPropagator)void -
 onMatch()void o
package org.apache.calcite.prepare
CalciteCatalogReader - :.Prepare.CatalogReader
 rootSchema org.apache.calcite.jdbc.CalciteSchema of
 typeFactory org.apache.calcite.rel.type.RelDataTypeFactory of
 nameMatcher org.apache.calcite.sql.validate.SqlNameMatcher of
 config org.apache.calcite.config.CalciteConnectionConfig of
 new(org.apache.calcite.jdbc.CalciteSchema,java.util.List<String>,org.apache.calcite.rel.type.RelDataTypeFactory,org.apache.calcite.config.CalciteConnectionConfig) -
 new(org.apache.calcite.jdbc.CalciteSchema,org.apache.calcite.sql.validate.SqlNameMatcher,java.util.List<java.util.List<String>>,org.apache.calcite.rel.type.RelDataTypeFactory,org.apache.calcite.config.CalciteConnectionConfig) o
 withSchemaPath(java.util.List<String>).CalciteCatalogReader -
 getTable(java.util.List<String>).Prepare.PreparingTable -
 getConfig()org.apache.calcite.config.CalciteConnectionConfig -
 getNamedType(org.apache.calcite.sql.SqlIdentifier)org.apache.calcite.rel.type.RelDataType -
 getAllSchemaObjectNames(java.util.List<String>)java.util.List<org.apache.calcite.sql.validate.SqlMoniker> -
 getSchemaPaths()java.util.List<java.util.List<String>> -
 getTableForMember(java.util.List<String>).Prepare.PreparingTable -
 field(org.apache.calcite.rel.type.RelDataType,String)org.apache.calcite.rel.type.RelDataTypeField -
 matches(String,String)boolean -
 createTypeFromProjection(org.apache.calcite.rel.type.RelDataType,java.util.List<String>)org.apache.calcite.rel.type.RelDataType -
 lookupOperatorOverloads(org.apache.calcite.sql.SqlIdentifier,org.apache.calcite.sql.SqlFunctionCategory,org.apache.calcite.sql.SqlSyntax,java.util.List<org.apache.calcite.sql.SqlOperator>,org.apache.calcite.sql.validate.SqlNameMatcher)void -
 operatorTable(String[])org.apache.calcite.sql.SqlOperatorTable sv
 getOperatorList()java.util.List<org.apache.calcite.sql.SqlOperator> -
 getRootSchema()org.apache.calcite.jdbc.CalciteSchema -
 getTypeFactory()org.apache.calcite.rel.type.RelDataTypeFactory -
 registerRules(org.apache.calcite.plan.RelOptPlanner)void -
 isCaseSensitive()boolean -
 nameMatcher()org.apache.calcite.sql.validate.SqlNameMatcher -
 unwrap(Class<<C>>)<C> - <C=Object>
CalcitePrepareImpl - :org.apache.calcite.jdbc.CalcitePrepare +CalcitePreparingStmt
 ENABLE_ENUMERABLE boolean sfx
 ENABLE_STREAM boolean sfx
 ENUMERABLE_RULES java.util.List<org.apache.calcite.plan.RelOptRule> sfx
 enableBindable boolean f
 new() -
 parse(org.apache.calcite.jdbc.CalcitePrepare.Context,String)org.apache.calcite.jdbc.CalcitePrepare.ParseResult -
 convert(org.apache.calcite.jdbc.CalcitePrepare.Context,String)org.apache.calcite.jdbc.CalcitePrepare.ConvertResult -
 analyzeView(org.apache.calcite.jdbc.CalcitePrepare.Context,String,boolean)org.apache.calcite.jdbc.CalcitePrepare.AnalyzeViewResult -
 executeDdl(org.apache.calcite.jdbc.CalcitePrepare.Context,org.apache.calcite.sql.SqlNode)void -
 createParser(String)org.apache.calcite.sql.parser.SqlParser o
 createParser(String,org.apache.calcite.sql.parser.SqlParser.Config)org.apache.calcite.sql.parser.SqlParser o
 createParser(String,org.apache.calcite.sql.parser.SqlParser.ConfigBuilder)org.apache.calcite.sql.parser.SqlParser ox
 parserConfig()org.apache.calcite.sql.parser.SqlParser.Config o
 createParserConfig()org.apache.calcite.sql.parser.SqlParser.ConfigBuilder ox
 createConvertletTable()org.apache.calcite.sql2rel.SqlRexConvertletTable o
 createCluster(org.apache.calcite.plan.RelOptPlanner,org.apache.calcite.rex.RexBuilder)org.apache.calcite.plan.RelOptCluster o
 createPlannerFactories()java.util.List<org.apache.calcite.linq4j.function.Function1<org.apache.calcite.jdbc.CalcitePrepare.Context,org.apache.calcite.plan.RelOptPlanner>> o
 createPlanner(org.apache.calcite.jdbc.CalcitePrepare.Context)org.apache.calcite.plan.RelOptPlanner o
 createPlanner(org.apache.calcite.jdbc.CalcitePrepare.Context,org.apache.calcite.plan.Context,org.apache.calcite.plan.RelOptCostFactory)org.apache.calcite.plan.RelOptPlanner o
 prepareQueryable(org.apache.calcite.jdbc.CalcitePrepare.Context,org.apache.calcite.linq4j.Queryable<<T>>)org.apache.calcite.jdbc.CalcitePrepare.CalciteSignature<<T>> - <T=Object>
 prepareSql(org.apache.calcite.jdbc.CalcitePrepare.Context,org.apache.calcite.jdbc.CalcitePrepare.Query<<T>>,java.lang.reflect.Type,long)org.apache.calcite.jdbc.CalcitePrepare.CalciteSignature<<T>> - <T=Object>
 getPreparingStmt(org.apache.calcite.jdbc.CalcitePrepare.Context,java.lang.reflect.Type,.CalciteCatalogReader,org.apache.calcite.plan.RelOptPlanner).CalcitePrepareImpl.CalcitePreparingStmt o
 populateMaterializations(org.apache.calcite.jdbc.CalcitePrepare.Context,org.apache.calcite.plan.RelOptCluster,.Prepare.Materialization)void o
 perform(org.apache.calcite.server.CalciteServerStatement,org.apache.calcite.tools.Frameworks.PrepareAction<<R>>)<R> x <R=Object>
 perform(org.apache.calcite.server.CalciteServerStatement,org.apache.calcite.tools.FrameworkConfig,org.apache.calcite.tools.Frameworks.BasePrepareAction<<R>>)<R> - <R=Object>
CalcitePrepareImpl.CalcitePreparingStmt s :.Prepare,org.apache.calcite.plan.RelOptTable.ViewExpander
 planner org.apache.calcite.plan.RelOptPlanner of
 rexBuilder org.apache.calcite.rex.RexBuilder of
 prepare .CalcitePrepareImpl of
 schema org.apache.calcite.jdbc.CalciteSchema of
 typeFactory org.apache.calcite.rel.type.RelDataTypeFactory of
 convertletTable org.apache.calcite.sql2rel.SqlRexConvertletTable of
 new(.CalcitePrepareImpl,org.apache.calcite.jdbc.CalcitePrepare.Context,.Prepare.CatalogReader,org.apache.calcite.rel.type.RelDataTypeFactory,org.apache.calcite.jdbc.CalciteSchema,org.apache.calcite.adapter.enumerable.EnumerableRel.Prefer,org.apache.calcite.plan.RelOptCluster,org.apache.calcite.plan.Convention,org.apache.calcite.sql2rel.SqlRexConvertletTable) -
 init(Class)void o
 prepareQueryable(org.apache.calcite.linq4j.Queryable,org.apache.calcite.rel.type.RelDataType).Prepare.PreparedResult -
 prepareRel(org.apache.calcite.rel.RelNode).Prepare.PreparedResult -
 getSqlToRelConverter(org.apache.calcite.sql.validate.SqlValidator,.Prepare.CatalogReader,org.apache.calcite.sql2rel.SqlToRelConverter.Config)org.apache.calcite.sql2rel.SqlToRelConverter o
 flattenTypes(org.apache.calcite.rel.RelNode,boolean)org.apache.calcite.rel.RelNode -
 decorrelate(org.apache.calcite.sql2rel.SqlToRelConverter,org.apache.calcite.sql.SqlNode,org.apache.calcite.rel.RelNode)org.apache.calcite.rel.RelNode o
 expandView(org.apache.calcite.rel.type.RelDataType,String,java.util.List<String>,java.util.List<String>)org.apache.calcite.rel.RelRoot -
 createSqlValidator(.Prepare.CatalogReader,java.util.function.UnaryOperator<org.apache.calcite.sql.validate.SqlValidator.Config>)org.apache.calcite.sql.validate.SqlValidator o
 getSqlValidator()org.apache.calcite.sql.validate.SqlValidator o
 createPreparedExplanation(org.apache.calcite.rel.type.RelDataType,org.apache.calcite.rel.type.RelDataType,org.apache.calcite.rel.RelRoot,org.apache.calcite.sql.SqlExplainFormat,org.apache.calcite.sql.SqlExplainLevel).Prepare.PreparedResult o
 implement(org.apache.calcite.rel.RelRoot).Prepare.PreparedResult o
 getMaterializations()java.util.List<.Prepare.Materialization> o
 getLattices()java.util.List<org.apache.calcite.jdbc.CalciteSchema.LatticeEntry> o
Prepare a +AbstractPreparingTable,CatalogReader,Materialization,PreparedExplain,PreparedResult,PreparedResultImpl,PreparingTable
 LOGGER org.slf4j.Logger osf
 context org.apache.calcite.jdbc.CalcitePrepare.Context of
 catalogReader .Prepare.CatalogReader of
 resultConvention org.apache.calcite.plan.Convention of
 timingTracer org.apache.calcite.util.trace.CalciteTimingTracer o
 fieldOrigins java.util.List<java.util.List<String>> o
 parameterRowType org.apache.calcite.rel.type.RelDataType o
 THREAD_TRIM org.apache.calcite.util.TryThreadLocal<Boolean> sf
 THREAD_EXPAND org.apache.calcite.util.TryThreadLocal<Boolean> sf
 THREAD_INSUBQUERY_THRESHOLD org.apache.calcite.util.TryThreadLocal<Integer> sf
 new(org.apache.calcite.jdbc.CalcitePrepare.Context,.Prepare.CatalogReader,org.apache.calcite.plan.Convention) o
 createPreparedExplanation(org.apache.calcite.rel.type.RelDataType,org.apache.calcite.rel.type.RelDataType,org.apache.calcite.rel.RelRoot,org.apache.calcite.sql.SqlExplainFormat,org.apache.calcite.sql.SqlExplainLevel).Prepare.PreparedResult oa
 optimize(org.apache.calcite.rel.RelRoot,java.util.List<.Prepare.Materialization>,java.util.List<org.apache.calcite.jdbc.CalciteSchema.LatticeEntry>)org.apache.calcite.rel.RelRoot o
 getProgram()org.apache.calcite.tools.Program o
 getDesiredRootTraitSet(org.apache.calcite.rel.RelRoot)org.apache.calcite.plan.RelTraitSet o
 implement(org.apache.calcite.rel.RelRoot).Prepare.PreparedResult oa
 prepareSql(org.apache.calcite.sql.SqlNode,Class,org.apache.calcite.sql.validate.SqlValidator,boolean).Prepare.PreparedResult -
 prepareSql(org.apache.calcite.sql.SqlNode,org.apache.calcite.sql.SqlNode,Class<?>,org.apache.calcite.sql.validate.SqlValidator,boolean).Prepare.PreparedResult -
 mapTableModOp(boolean,org.apache.calcite.sql.SqlKind)org.apache.calcite.rel.core.TableModify.Operation o
 getSqlToRelConverter(org.apache.calcite.sql.validate.SqlValidator,.Prepare.CatalogReader,org.apache.calcite.sql2rel.SqlToRelConverter.Config)org.apache.calcite.sql2rel.SqlToRelConverter oa
 flattenTypes(org.apache.calcite.rel.RelNode,boolean)org.apache.calcite.rel.RelNode a
 decorrelate(org.apache.calcite.sql2rel.SqlToRelConverter,org.apache.calcite.sql.SqlNode,org.apache.calcite.rel.RelNode)org.apache.calcite.rel.RelNode oa
 getMaterializations()java.util.List<.Prepare.Materialization> oa
 getLattices()java.util.List<org.apache.calcite.jdbc.CalciteSchema.LatticeEntry> oa
 trimUnusedFields(org.apache.calcite.rel.RelRoot)org.apache.calcite.rel.RelRoot o
 init(Class)void oa
 getSqlValidator()org.apache.calcite.sql.validate.SqlValidator oa
Prepare.CatalogReader sai :org.apache.calcite.plan.RelOptSchema,org.apache.calcite.sql.validate.SqlValidatorCatalogReader,org.apache.calcite.sql.SqlOperatorTable
 THREAD_LOCAL ThreadLocal<.Prepare.CatalogReader> sf
 getTableForMember(java.util.List<String>).Prepare.PreparingTable a
 withSchemaPath(java.util.List<String>).Prepare.CatalogReader a
 getTable(java.util.List<String>).Prepare.PreparingTable a
Prepare.Materialization s
 new(org.apache.calcite.jdbc.CalciteSchema.TableEntry,String,java.util.List<String>) -
 materialize(org.apache.calcite.rel.RelNode,org.apache.calcite.plan.RelOptTable)void -
Prepare.PreparedResult sai
 getCode()String a
 isDml()boolean a
 getTableModOp()org.apache.calcite.rel.core.TableModify.Operation a
 getFieldOrigins()java.util.List<java.util.List<String>> a
 getParameterRowType()org.apache.calcite.rel.type.RelDataType a
 getBindable(org.apache.calcite.avatica.Meta.CursorFactory)org.apache.calcite.runtime.Bindable a
package org.apache.calcite.rel
AbstractRelNode a :.RelNode
 rowType .type.RelDataType o
 digest org.apache.calcite.plan.RelDigest of
 id int of
 traitSet org.apache.calcite.plan.RelTraitSet of
 new(org.apache.calcite.plan.RelOptCluster,org.apache.calcite.plan.RelTraitSet) o
 copy(org.apache.calcite.plan.RelTraitSet,java.util.List<.RelNode>).RelNode -
 sole(java.util.List<<T>>)<T> os <T=Object>
 getCluster()org.apache.calcite.plan.RelOptCluster f
 getConvention()org.apache.calcite.plan.Convention f
 getTraitSet()org.apache.calcite.plan.RelTraitSet -
 getCorrelVariable()String -
 getId()int -
 getInput(int).RelNode -
 register(org.apache.calcite.plan.RelOptPlanner)void -
 getRelTypeName()String -
 isValid(org.apache.calcite.util.Litmus,.RelNode.Context)boolean -
 getRowType().type.RelDataType f
 deriveRowType().type.RelDataType o
 getExpectedInputRowType(int).type.RelDataType -
 getInputs()java.util.List<.RelNode> -
 estimateRowCount(.metadata.RelMetadataQuery)double -
 getVariablesSet()java.util.Set<.core.CorrelationId> -
 collectVariablesUsed(java.util.Set<.core.CorrelationId>)void -
 isEnforcer()boolean -
 collectVariablesSet(java.util.Set<.core.CorrelationId>)void -
 childrenAccept(.RelVisitor)void -
 accept(.RelShuttle).RelNode -
 accept(org.apache.calcite.rex.RexShuttle).RelNode -
 computeSelfCost(org.apache.calcite.plan.RelOptPlanner,.metadata.RelMetadataQuery)org.apache.calcite.plan.RelOptCost -
 metadata(Class<<M>>,.metadata.RelMetadataQuery)<M> fx <M=.metadata.Metadata>
 explain(.RelWriter)void -
 explainTerms(.RelWriter).RelWriter -
 onRegister(org.apache.calcite.plan.RelOptPlanner).RelNode -
 recomputeDigest()void -
 replaceInput(int,.RelNode)void -
 toString()String -
 getDescription()String fx
 getDigest()String -
 getRelDigest()org.apache.calcite.plan.RelDigest f
 getTable()org.apache.calcite.plan.RelOptTable -
 equals(Object)boolean f
 hashCode()int f
 deepEquals(Object)boolean -
 deepHashCode()int -
PhysicalNode ai :.RelNode
 passThrough(org.apache.calcite.plan.RelTraitSet).RelNode d
 passThroughTraits(org.apache.calcite.plan.RelTraitSet)org.apache.calcite.util.Pair<org.apache.calcite.plan.RelTraitSet,java.util.List<org.apache.calcite.plan.RelTraitSet>> d
 derive(org.apache.calcite.plan.RelTraitSet,int).RelNode d
 deriveTraits(org.apache.calcite.plan.RelTraitSet,int)org.apache.calcite.util.Pair<org.apache.calcite.plan.RelTraitSet,java.util.List<org.apache.calcite.plan.RelTraitSet>> d
 derive(java.util.List<java.util.List<org.apache.calcite.plan.RelTraitSet>>)java.util.List<.RelNode> d
 getDeriveMode()org.apache.calcite.plan.DeriveMode d
RelCollation ai :org.apache.calcite.plan.RelMultipleTrait
 getFieldCollations()java.util.List<.RelFieldCollation> a
 getKeys()org.apache.calcite.util.ImmutableIntList d
RelDistribution ai :org.apache.calcite.plan.RelMultipleTrait +Type
 getType().RelDistribution.Type a
 getKeys()java.util.List<Integer> a
 apply(org.apache.calcite.util.mapping.Mappings.TargetMapping).RelDistribution a
RelNode ai :org.apache.calcite.plan.RelOptNode,Cloneable +Context
 getConvention()org.apache.calcite.plan.Convention a
 getCorrelVariable()String a
 getInput(int).RelNode a
 getRowType().type.RelDataType a
 getExpectedInputRowType(int).type.RelDataType a
 getInputs()java.util.List<.RelNode> a
 estimateRowCount(.metadata.RelMetadataQuery)double a
 getVariablesSet()java.util.Set<.core.CorrelationId> a
 collectVariablesUsed(java.util.Set<.core.CorrelationId>)void a
 collectVariablesSet(java.util.Set<.core.CorrelationId>)void a
 childrenAccept(.RelVisitor)void a
 computeSelfCost(org.apache.calcite.plan.RelOptPlanner,.metadata.RelMetadataQuery)org.apache.calcite.plan.RelOptCost a
 metadata(Class<<M>>,.metadata.RelMetadataQuery)<M> ax <M=.metadata.Metadata>
 explain(.RelWriter)void a
 explain()String d
 onRegister(org.apache.calcite.plan.RelOptPlanner).RelNode a
 getDigest()String d
 getRelDigest()org.apache.calcite.plan.RelDigest a
 recomputeDigest()void a
 deepEquals(Object)boolean a
 deepHashCode()int a
 replaceInput(int,.RelNode)void a
 getTable()org.apache.calcite.plan.RelOptTable a
 getRelTypeName()String a
 isValid(org.apache.calcite.util.Litmus,.RelNode.Context)boolean a
 copy(org.apache.calcite.plan.RelTraitSet,java.util.List<.RelNode>).RelNode a
 register(org.apache.calcite.plan.RelOptPlanner)void a
 isEnforcer()boolean d
 accept(.RelShuttle).RelNode a
 accept(org.apache.calcite.rex.RexShuttle).RelNode a
 fieldIsNullable(int)boolean d
 stripped().RelNode d
RelReferentialConstraint ai
 getNumColumns()int dx
 getSourceQualifiedName()java.util.List<String> a
 getTargetQualifiedName()java.util.List<String> a
 getColumnPairs()java.util.List<org.apache.calcite.util.mapping.IntPair> a
RelRoot -
 rel .RelNode f
 validatedRowType .type.RelDataType f
 kind org.apache.calcite.sql.SqlKind f
 fields org.apache.calcite.runtime.ImmutablePairList<Integer,String> f
 collation .RelCollation f
 hints com.google.common.collect.ImmutableList<.hint.RelHint> f
 new(.RelNode,.type.RelDataType,org.apache.calcite.sql.SqlKind,Iterable<java.util.Map.Entry<Integer,String>>,.RelCollation,java.util.List<.hint.RelHint>) -
 of(.RelNode,org.apache.calcite.sql.SqlKind).RelRoot s
 of(.RelNode,.type.RelDataType,org.apache.calcite.sql.SqlKind).RelRoot s
 toString()String -
 withRel(.RelNode).RelRoot -
 withKind(org.apache.calcite.sql.SqlKind).RelRoot -
 withCollation(.RelCollation).RelRoot -
 withHints(java.util.List<.hint.RelHint>).RelRoot -
 project().RelNode -
 project(boolean).RelNode -
 isNameTrivial()boolean -
 isRefTrivial()boolean -
 isCollationTrivial()boolean -
RelVisitor a
 new() -
 visit(.RelNode,int,.RelNode)void -
 replaceRoot(.RelNode)void -
 go(.RelNode).RelNode -
SingleRel a :.AbstractRelNode
 input .RelNode o
 new(org.apache.calcite.plan.RelOptCluster,org.apache.calcite.plan.RelTraitSet,.RelNode) o
 getInput().RelNode -
 getInputs()java.util.List<.RelNode> -
 estimateRowCount(.metadata.RelMetadataQuery)double -
 childrenAccept(.RelVisitor)void -
 explainTerms(.RelWriter).RelWriter -
 replaceInput(int,.RelNode)void -
 deriveRowType().type.RelDataType o
package org.apache.calcite.rel.core
CorrelationId - :Cloneable,Comparable<.CorrelationId>
 CORREL_PREFIX String sf
 new(int) -
 new(String) -
 getId()int -
 getName()String -
 toString()String -
 compareTo(.CorrelationId)int -
 hashCode()int -
 equals(Object)boolean -
 setOf(java.util.Set<String>)com.google.common.collect.ImmutableSet<.CorrelationId> s
 names(java.util.Set<.CorrelationId>)java.util.Set<String> s
TableModify a :org.apache.calcite.rel.SingleRel +Operation
 catalogReader org.apache.calcite.prepare.Prepare.CatalogReader of
 table org.apache.calcite.plan.RelOptTable of
 new(org.apache.calcite.plan.RelOptCluster,org.apache.calcite.plan.RelTraitSet,org.apache.calcite.plan.RelOptTable,org.apache.calcite.prepare.Prepare.CatalogReader,org.apache.calcite.rel.RelNode,.TableModify.Operation,java.util.List<String>,java.util.List<org.apache.calcite.rex.RexNode>,boolean) o
 new(org.apache.calcite.rel.RelInput) o
 getCatalogReader()org.apache.calcite.prepare.Prepare.CatalogReader -
 getTable()org.apache.calcite.plan.RelOptTable -
 getUpdateColumnList()java.util.List<String> -
 getSourceExpressionList()java.util.List<org.apache.calcite.rex.RexNode> -
 isFlattened()boolean -
 getOperation().TableModify.Operation -
 isInsert()boolean -
 isUpdate()boolean -
 isDelete()boolean -
 isMerge()boolean -
 deriveRowType()org.apache.calcite.rel.type.RelDataType -
 getExpectedInputRowType(int)org.apache.calcite.rel.type.RelDataType -
 explainTerms(org.apache.calcite.rel.RelWriter)org.apache.calcite.rel.RelWriter -
 computeSelfCost(org.apache.calcite.plan.RelOptPlanner,org.apache.calcite.rel.metadata.RelMetadataQuery)org.apache.calcite.plan.RelOptCost -
TableModify.Operation sfe :Enum<.TableModify.Operation>
 INSERT .TableModify.Operation sf
 UPDATE .TableModify.Operation sf
 DELETE .TableModify.Operation sf
 MERGE .TableModify.Operation sf
 values().TableModify.Operation[] s
 valueOf(String).TableModify.Operation s
package org.apache.calcite.rel.hint
HintStrategyTable - +Builder,HintErrorLogger
 EMPTY .HintStrategyTable sf
 apply(java.util.List<.RelHint>,org.apache.calcite.rel.RelNode)java.util.List<.RelHint> -
 validateHint(.RelHint)boolean -
 isRuleExcluded(.Hintable,org.apache.calcite.plan.RelOptRule)boolean -
 builder().HintStrategyTable.Builder s
package org.apache.calcite.rel.metadata
DelegatingMetadataRel ai
 getMetadataDelegateRel()org.apache.calcite.rel.RelNode a
MetadataFactory ai
 query(org.apache.calcite.rel.RelNode,.RelMetadataQuery,Class<<M>>)<M> a <M=.Metadata>
RelMetadataProvider ai
 apply(Class<org.apache.calcite.rel.RelNode>,Class<<M>>).UnboundMetadata<<M>> ax <M=.Metadata>
 handlers(.MetadataDef<<M>>)com.google.common.collect.Multimap<java.lang.reflect.Method,.MetadataHandler<<M>>> ax <M=.Metadata>
 handlers(Class<.MetadataHandler<?>>)java.util.List<.MetadataHandler<?>> a
RelMetadataQuery - :.RelMetadataQueryBase
 new() o
 new(.MetadataHandlerProvider) -
 instance().RelMetadataQuery s
 getNodeTypes(org.apache.calcite.rel.RelNode)com.google.common.collect.Multimap<Class<org.apache.calcite.rel.RelNode>,org.apache.calcite.rel.RelNode> -
 getRowCount(org.apache.calcite.rel.RelNode)Double -
 getMaxRowCount(org.apache.calcite.rel.RelNode)Double -
 getMinRowCount(org.apache.calcite.rel.RelNode)Double -
 isEmpty(org.apache.calcite.rel.RelNode)Boolean -
 getCumulativeCost(org.apache.calcite.rel.RelNode)org.apache.calcite.plan.RelOptCost -
 getNonCumulativeCost(org.apache.calcite.rel.RelNode)org.apache.calcite.plan.RelOptCost -
 getPercentageOriginalRows(org.apache.calcite.rel.RelNode)Double -
 getColumnOrigins(org.apache.calcite.rel.RelNode,int)java.util.Set<.RelColumnOrigin> -
 getColumnOrigin(org.apache.calcite.rel.RelNode,int).RelColumnOrigin -
 getExpressionLineage(org.apache.calcite.rel.RelNode,org.apache.calcite.rex.RexNode)java.util.Set<org.apache.calcite.rex.RexNode> -
 getTableReferences(org.apache.calcite.rel.RelNode)java.util.Set<org.apache.calcite.rex.RexTableInputRef.RelTableRef> -
 getTableOrigin(org.apache.calcite.rel.RelNode)org.apache.calcite.plan.RelOptTable -
 getSelectivity(org.apache.calcite.rel.RelNode,org.apache.calcite.rex.RexNode)Double -
 getUniqueKeys(org.apache.calcite.rel.RelNode)java.util.Set<org.apache.calcite.util.ImmutableBitSet> -
 getUniqueKeys(org.apache.calcite.rel.RelNode,boolean)java.util.Set<org.apache.calcite.util.ImmutableBitSet> -
 areRowsUnique(org.apache.calcite.rel.RelNode,boolean)Boolean -
 areRowsUnique(org.apache.calcite.rel.RelNode)Boolean -
 areColumnsUnique(org.apache.calcite.rel.RelNode,org.apache.calcite.util.ImmutableBitSet)Boolean -
 areColumnsUnique(org.apache.calcite.rel.RelNode,org.apache.calcite.util.ImmutableBitSet,boolean)Boolean -
 collations(org.apache.calcite.rel.RelNode)com.google.common.collect.ImmutableList<org.apache.calcite.rel.RelCollation> -
 distribution(org.apache.calcite.rel.RelNode)org.apache.calcite.rel.RelDistribution -
 getPopulationSize(org.apache.calcite.rel.RelNode,org.apache.calcite.util.ImmutableBitSet)Double -
 getAverageRowSize(org.apache.calcite.rel.RelNode)Double -
 getAverageColumnSizes(org.apache.calcite.rel.RelNode)java.util.List<Double> -
 getAverageColumnSizesNotNull(org.apache.calcite.rel.RelNode)java.util.List<Double> -
 isPhaseTransition(org.apache.calcite.rel.RelNode)Boolean -
 splitCount(org.apache.calcite.rel.RelNode)Integer -
 memory(org.apache.calcite.rel.RelNode)Double -
 cumulativeMemoryWithinPhase(org.apache.calcite.rel.RelNode)Double -
 cumulativeMemoryWithinPhaseSplit(org.apache.calcite.rel.RelNode)Double -
 isMeasure(org.apache.calcite.rel.RelNode,int)Boolean -
 expand(org.apache.calcite.rel.RelNode,int,.BuiltInMetadata.Measure.Context)org.apache.calcite.rex.RexNode -
 getDistinctRowCount(org.apache.calcite.rel.RelNode,org.apache.calcite.util.ImmutableBitSet,org.apache.calcite.rex.RexNode)Double -
 getPulledUpPredicates(org.apache.calcite.rel.RelNode)org.apache.calcite.plan.RelOptPredicateList -
 getAllPredicates(org.apache.calcite.rel.RelNode)org.apache.calcite.plan.RelOptPredicateList -
 isVisibleInExplain(org.apache.calcite.rel.RelNode,org.apache.calcite.sql.SqlExplainLevel)Boolean -
 getDistribution(org.apache.calcite.rel.RelNode)org.apache.calcite.rel.RelDistribution -
 getLowerBoundCost(org.apache.calcite.rel.RelNode,org.apache.calcite.plan.volcano.VolcanoPlanner)org.apache.calcite.plan.RelOptCost -
 determines(org.apache.calcite.rel.RelNode,int,int)Boolean -
 determinesSet(org.apache.calcite.rel.RelNode,org.apache.calcite.util.ImmutableBitSet,org.apache.calcite.util.ImmutableBitSet)Boolean -
 dependents(org.apache.calcite.rel.RelNode,org.apache.calcite.util.ImmutableBitSet)org.apache.calcite.util.ImmutableBitSet -
 determinants(org.apache.calcite.rel.RelNode,org.apache.calcite.util.ImmutableBitSet)java.util.Set<org.apache.calcite.util.ImmutableBitSet> -
 getFDs(org.apache.calcite.rel.RelNode)org.apache.calcite.util.ArrowSet -
 getInputFieldsUsed(org.apache.calcite.rel.RelNode)org.apache.calcite.util.ImmutableBitSet -
RelMetadataQueryBase -
 map com.google.common.collect.Table<org.apache.calcite.rel.RelNode,Object,Object> f
 metadataProvider .JaninoRelMetadataProvider fx
 THREAD_PROVIDERS ThreadLocal<.JaninoRelMetadataProvider> sf
 new(.JaninoRelMetadataProvider) ox
 new(.MetadataHandlerProvider) o
 initialHandler(Class<<H>>)<H> osx <H=Object>
 revise(Class<org.apache.calcite.rel.RelNode>,.MetadataDef<<M>>)<H> ox <M=.Metadata,H=.MetadataHandler<<M>>>
 revise(Class<<H>>)<H> o <H=.MetadataHandler<?>>
 handler(Class<<MH>>)<MH> o <MH=.MetadataHandler<?>>
 clearCache(org.apache.calcite.rel.RelNode)boolean -
package org.apache.calcite.rel.type
RelDataType ai
 SCALE_NOT_SPECIFIED int sf
 PRECISION_NOT_SPECIFIED int sf
 isStruct()boolean a
 getFieldList()java.util.List<.RelDataTypeField> a
 getFieldNames()java.util.List<String> a
 getFieldCount()int a
 getStructKind().StructKind a
 getField(String,boolean,boolean).RelDataTypeField a
 isNullable()boolean a
 getComponentType().RelDataType a
 getKeyType().RelDataType a
 getValueType().RelDataType a
 getMeasureElementType().RelDataType d
 getCharset()java.nio.charset.Charset a
 getCollation()org.apache.calcite.sql.SqlCollation a
 getIntervalQualifier()org.apache.calcite.sql.SqlIntervalQualifier a
 getPrecision()int a
 getScale()int a
 getSqlTypeName()org.apache.calcite.sql.type.SqlTypeName a
 getSqlIdentifier()org.apache.calcite.sql.SqlIdentifier a
 toString()String a
 getFullTypeString()String a
 getFamily().RelDataTypeFamily a
 getPrecedenceList().RelDataTypePrecedenceList a
 getComparability().RelDataTypeComparability a
 isDynamicStruct()boolean a
 equalsSansFieldNames(.RelDataType)boolean d
 equalsSansFieldNamesAndNullability(.RelDataType)boolean d
 isMeasure()boolean d
 getDigest().RelDataTypeDigest a
 deepEquals(Object)boolean a
 deepHashCode()int a
RelDataTypeFactory ai +Builder,FieldInfo,FieldInfoBuilder
 getTypeSystem().RelDataTypeSystem a
 createJavaType(Class).RelDataType a
 createJoinType(.RelDataType[]).RelDataType av
 createStructType(.StructKind,java.util.List<.RelDataType>,java.util.List<String>).RelDataType a
 createStructType(java.util.List<.RelDataType>,java.util.List<String>).RelDataType a
 createStructType(.RelDataTypeFactory.FieldInfo).RelDataType ax
 createStructType(java.util.List<java.util.Map.Entry<String,.RelDataType>>).RelDataType a
 createArrayType(.RelDataType,long).RelDataType a
 createMapType(.RelDataType,.RelDataType).RelDataType a
 createFunctionSqlType(.RelDataType,.RelDataType).RelDataType a
 createMeasureType(.RelDataType).RelDataType a
 createMultisetType(.RelDataType,long).RelDataType a
 copyType(.RelDataType).RelDataType a
 createTypeWithNullability(.RelDataType,boolean).RelDataType a
 enforceTypeWithNullability(.RelDataType,boolean).RelDataType a
 createTypeWithCharsetAndCollation(.RelDataType,java.nio.charset.Charset,org.apache.calcite.sql.SqlCollation).RelDataType a
 getDefaultCharset()java.nio.charset.Charset a
 leastRestrictive(java.util.List<.RelDataType>).RelDataType d
 leastRestrictive(java.util.List<.RelDataType>,org.apache.calcite.sql.type.SqlTypeMappingRule).RelDataType a
 createSqlType(org.apache.calcite.sql.type.SqlTypeName).RelDataType a
 createUnknownType().RelDataType a
 createSqlType(org.apache.calcite.sql.type.SqlTypeName,int).RelDataType a
 createSqlType(org.apache.calcite.sql.type.SqlTypeName,int,int).RelDataType a
 createSqlIntervalType(org.apache.calcite.sql.SqlIntervalQualifier).RelDataType a
 createDecimalProduct(.RelDataType,.RelDataType).RelDataType ax
 useDoubleMultiplication(.RelDataType,.RelDataType)boolean ax
 createDecimalQuotient(.RelDataType,.RelDataType).RelDataType ax
 decimalOf(.RelDataType).RelDataType a
 builder().RelDataTypeFactory.FieldInfoBuilder a
RelDataTypeField ai :java.util.Map.Entry<String,.RelDataType> +ToFieldIndex,ToFieldName
 getName()String a
 getIndex()int a
 getType().RelDataType a
 isDynamicStar()boolean a
package org.apache.calcite.rex
RexBuilder -
 DEFAULT .RexBuilder sf
 GET_OPERATOR org.apache.calcite.sql.SqlSpecialOperator sf
 typeFactory org.apache.calcite.rel.type.RelDataTypeFactory of
 new(org.apache.calcite.rel.type.RelDataTypeFactory) -
 identityProjects(org.apache.calcite.rel.type.RelDataType)java.util.List<.RexNode> -
 getTypeFactory()org.apache.calcite.rel.type.RelDataTypeFactory -
 getOpTab()org.apache.calcite.sql.fun.SqlStdOperatorTable -
 makeFieldAccess(.RexNode,String,boolean).RexNode -
 makeFieldAccess(.RexNode,int).RexNode -
 makeCall(org.apache.calcite.rel.type.RelDataType,org.apache.calcite.sql.SqlOperator,java.util.List<.RexNode>).RexNode -
 makeCall(org.apache.calcite.sql.parser.SqlParserPos,org.apache.calcite.rel.type.RelDataType,org.apache.calcite.sql.SqlOperator,java.util.List<.RexNode>).RexNode -
 makeCall(org.apache.calcite.sql.SqlOperator,java.util.List<.RexNode>).RexNode -
 makeCall(org.apache.calcite.sql.parser.SqlParserPos,org.apache.calcite.sql.SqlOperator,java.util.List<.RexNode>).RexNode -
 makeCall(org.apache.calcite.sql.SqlOperator,.RexNode[]).RexNode fv
 makeCall(org.apache.calcite.sql.parser.SqlParserPos,org.apache.calcite.sql.SqlOperator,.RexNode[]).RexNode fv
 deriveReturnType(org.apache.calcite.sql.SqlOperator,java.util.List<.RexNode>)org.apache.calcite.rel.type.RelDataType -
 addAggCall(org.apache.calcite.rel.core.AggregateCall,int,java.util.List<org.apache.calcite.rel.core.AggregateCall>,java.util.Map<org.apache.calcite.rel.core.AggregateCall,.RexNode>,java.util.function.IntPredicate).RexNode -
 addAggCall(org.apache.calcite.rel.core.AggregateCall,int,java.util.List<org.apache.calcite.rel.core.AggregateCall>,java.util.Map<org.apache.calcite.rel.core.AggregateCall,.RexNode>,java.util.List<org.apache.calcite.rel.type.RelDataType>).RexNode x
 addAggCall(org.apache.calcite.rel.core.AggregateCall,int,boolean,java.util.List<org.apache.calcite.rel.core.AggregateCall>,java.util.Map<org.apache.calcite.rel.core.AggregateCall,.RexNode>,java.util.List<org.apache.calcite.rel.type.RelDataType>).RexNode x
 makeOver(org.apache.calcite.rel.type.RelDataType,org.apache.calcite.sql.SqlAggFunction,java.util.List<.RexNode>,java.util.List<.RexNode>,com.google.common.collect.ImmutableList<.RexFieldCollation>,.RexWindowBound,.RexWindowBound,boolean,boolean,boolean,boolean).RexNode x
 makeOver(org.apache.calcite.rel.type.RelDataType,org.apache.calcite.sql.SqlAggFunction,java.util.List<.RexNode>,java.util.List<.RexNode>,com.google.common.collect.ImmutableList<.RexFieldCollation>,.RexWindowBound,.RexWindowBound,boolean,boolean,boolean,boolean,boolean).RexNode -
 makeOver(org.apache.calcite.rel.type.RelDataType,org.apache.calcite.sql.SqlAggFunction,java.util.List<.RexNode>,java.util.List<.RexNode>,com.google.common.collect.ImmutableList<.RexFieldCollation>,.RexWindowBound,.RexWindowBound,.RexWindowExclusion,boolean,boolean,boolean,boolean,boolean).RexNode -
 makeOver(org.apache.calcite.sql.parser.SqlParserPos,org.apache.calcite.rel.type.RelDataType,org.apache.calcite.sql.SqlAggFunction,java.util.List<.RexNode>,java.util.List<.RexNode>,com.google.common.collect.ImmutableList<.RexFieldCollation>,.RexWindowBound,.RexWindowBound,.RexWindowExclusion,boolean,boolean,boolean,boolean,boolean).RexNode -
 makeWindow(java.util.List<.RexNode>,com.google.common.collect.ImmutableList<.RexFieldCollation>,.RexWindowBound,.RexWindowBound,boolean).RexWindow -
 makeWindow(java.util.List<.RexNode>,com.google.common.collect.ImmutableList<.RexFieldCollation>,.RexWindowBound,.RexWindowBound,boolean,.RexWindowExclusion).RexWindow -
 constantNull().RexLiteral x
 makeCorrel(org.apache.calcite.rel.type.RelDataType,org.apache.calcite.rel.core.CorrelationId).RexNode -
 makeNewInvocation(org.apache.calcite.rel.type.RelDataType,java.util.List<.RexNode>).RexNode -
 makeCast(org.apache.calcite.rel.type.RelDataType,.RexNode).RexNode -
 makeCast(org.apache.calcite.sql.parser.SqlParserPos,org.apache.calcite.rel.type.RelDataType,.RexNode).RexNode -
 makeCast(org.apache.calcite.rel.type.RelDataType,.RexNode,boolean).RexNode x
 makeCast(org.apache.calcite.sql.parser.SqlParserPos,org.apache.calcite.rel.type.RelDataType,.RexNode,boolean,boolean).RexNode -
 makeCast(org.apache.calcite.rel.type.RelDataType,.RexNode,boolean,boolean).RexNode -
 makeCast(org.apache.calcite.rel.type.RelDataType,.RexNode,boolean,boolean,.RexLiteral).RexNode -
 makeCast(org.apache.calcite.sql.parser.SqlParserPos,org.apache.calcite.rel.type.RelDataType,.RexNode,boolean,boolean,.RexLiteral).RexNode -
 baseUnit(org.apache.calcite.sql.type.SqlTypeName)org.apache.calcite.avatica.util.TimeUnit os
 makeZeroValue(org.apache.calcite.rel.type.RelDataType).RexNode -
 multiplyDivide(.RexNode,java.math.BigDecimal,java.math.BigDecimal).RexNode -
 multiplyDivide(org.apache.calcite.sql.parser.SqlParserPos,.RexNode,java.math.BigDecimal,java.math.BigDecimal).RexNode -
 encodeIntervalOrDecimal(.RexNode,org.apache.calcite.rel.type.RelDataType,boolean).RexNode -
 encodeIntervalOrDecimal(org.apache.calcite.sql.parser.SqlParserPos,.RexNode,org.apache.calcite.rel.type.RelDataType,boolean).RexNode -
 decodeIntervalOrDecimal(.RexNode).RexNode -
 decodeIntervalOrDecimal(org.apache.calcite.sql.parser.SqlParserPos,.RexNode).RexNode -
 makeAbstractCast(org.apache.calcite.rel.type.RelDataType,.RexNode).RexNode x
 makeAbstractCast(org.apache.calcite.rel.type.RelDataType,.RexNode,boolean).RexNode -
 makeAbstractCast(org.apache.calcite.sql.parser.SqlParserPos,org.apache.calcite.rel.type.RelDataType,.RexNode,boolean).RexNode -
 makeAbstractCast(org.apache.calcite.rel.type.RelDataType,.RexNode,boolean,.RexLiteral).RexNode -
 makeAbstractCast(org.apache.calcite.sql.parser.SqlParserPos,org.apache.calcite.rel.type.RelDataType,.RexNode,boolean,.RexLiteral).RexNode -
 makeReinterpretCast(org.apache.calcite.rel.type.RelDataType,.RexNode,.RexNode).RexNode -
 makeReinterpretCast(org.apache.calcite.sql.parser.SqlParserPos,org.apache.calcite.rel.type.RelDataType,.RexNode,.RexNode).RexNode -
 makeNullable(.RexNode).RexNode -
 makeNotNull(.RexNode).RexNode -
 makeNullable(.RexNode,boolean).RexNode -
 makeRangeReference(org.apache.calcite.rel.RelNode).RexNode -
 makeRangeReference(org.apache.calcite.rel.type.RelDataType,int,boolean).RexRangeRef -
 makeInputRef(org.apache.calcite.rel.type.RelDataType,int).RexInputRef -
 makeInputRef(org.apache.calcite.rel.RelNode,int).RexInputRef -
 makePatternFieldRef(String,org.apache.calcite.rel.type.RelDataType,int).RexPatternFieldRef -
 makeLocalRef(org.apache.calcite.rel.type.RelDataType,int).RexLocalRef -
 makeFlag(Enum).RexLiteral -
 makeLiteral(Comparable,org.apache.calcite.rel.type.RelDataType,org.apache.calcite.sql.type.SqlTypeName).RexLiteral o
 makeLiteral(boolean).RexLiteral -
 makeUuidLiteral(java.util.UUID).RexLiteral -
 makeExactLiteral(java.math.BigDecimal).RexLiteral -
 makeBigintLiteral(java.math.BigDecimal).RexLiteral -
 makeExactLiteral(java.math.BigDecimal,org.apache.calcite.rel.type.RelDataType).RexLiteral -
 makeBinaryLiteral(org.apache.calcite.avatica.util.ByteString).RexLiteral -
 makeApproxLiteral(java.math.BigDecimal).RexLiteral -
 makeApproxLiteral(java.math.BigDecimal,org.apache.calcite.rel.type.RelDataType).RexLiteral -
 makeApproxLiteral(Double,org.apache.calcite.rel.type.RelDataType).RexLiteral -
 makeSearchArgumentLiteral(org.apache.calcite.util.Sarg,org.apache.calcite.rel.type.RelDataType).RexLiteral -
 makeLiteral(String).RexLiteral -
 makePreciseStringLiteral(String).RexLiteral o
 makePreciseStringLiteral(org.apache.calcite.avatica.util.ByteString,String,org.apache.calcite.sql.SqlCollation).RexLiteral o
 ensureType(org.apache.calcite.rel.type.RelDataType,.RexNode,boolean).RexNode -
 ensureType(org.apache.calcite.sql.parser.SqlParserPos,org.apache.calcite.rel.type.RelDataType,.RexNode,boolean).RexNode -
 matchNullability(org.apache.calcite.rel.type.RelDataType,.RexNode)org.apache.calcite.rel.type.RelDataType -
 makeCharLiteral(org.apache.calcite.util.NlsString).RexLiteral -
 makeDateLiteral(java.util.Calendar).RexLiteral x
 makeDateLiteral(org.apache.calcite.util.DateString).RexLiteral -
 makeTimeLiteral(java.util.Calendar,int).RexLiteral x
 makeTimeLiteral(org.apache.calcite.util.TimeString,int).RexLiteral -
 makeTimeWithLocalTimeZoneLiteral(org.apache.calcite.util.TimeString,int).RexLiteral -
 makeTimeTzLiteral(org.apache.calcite.util.TimeWithTimeZoneString,int).RexLiteral -
 makeTimestampLiteral(java.util.Calendar,int).RexLiteral x
 makeTimestampLiteral(org.apache.calcite.util.TimestampString,int).RexLiteral -
 makeTimestampWithLocalTimeZoneLiteral(org.apache.calcite.util.TimestampString,int).RexLiteral -
 makeTimestampTzLiteral(org.apache.calcite.util.TimestampWithTimeZoneString,int).RexLiteral -
 makeIntervalLiteral(org.apache.calcite.sql.SqlIntervalQualifier).RexLiteral -
 makeIntervalLiteral(java.math.BigDecimal,org.apache.calcite.sql.SqlIntervalQualifier).RexLiteral -
 makeDynamicParam(org.apache.calcite.rel.type.RelDataType,int).RexDynamicParam -
 makeNullLiteral(org.apache.calcite.rel.type.RelDataType).RexLiteral -
 makeNullLiteral(org.apache.calcite.sql.type.SqlTypeName,int).RexNode x
 makeNullLiteral(org.apache.calcite.sql.type.SqlTypeName).RexNode x
 makeIn(.RexNode,java.util.List<.RexNode>).RexNode -
 makeBetween(.RexNode,.RexNode,.RexNode).RexNode -
 copy(.RexNode).RexNode -
 makeZeroLiteral(org.apache.calcite.rel.type.RelDataType).RexLiteral -
 makeZeroRexNode(org.apache.calcite.rel.type.RelDataType).RexNode -
 makeLiteral(Object,org.apache.calcite.rel.type.RelDataType).RexLiteral -
 makeLiteral(Object,org.apache.calcite.rel.type.RelDataType,boolean).RexNode -
 makeLiteral(Object,org.apache.calcite.rel.type.RelDataType,boolean,boolean).RexNode -
 makeLambdaCall(.RexNode,java.util.List<.RexLambdaRef>).RexNode -
RexExecutor ai
 reduce(.RexBuilder,java.util.List<.RexNode>,java.util.List<.RexNode>)void a
RexNode a
 digest String o
 new() -
 getType()org.apache.calcite.rel.type.RelDataType a
 isAlwaysTrue()boolean -
 isAlwaysFalse()boolean -
 isA(org.apache.calcite.sql.SqlKind)boolean -
 isA(java.util.Collection<org.apache.calcite.sql.SqlKind>)boolean -
 getKind()org.apache.calcite.sql.SqlKind -
 toString()String -
 nodeCount()int -
 accept(.RexVisitor<<R>>)<R> a <R=Object>
 accept(.RexBiVisitor<<R>,<P>>,<P>)<R> a <R=Object,P=Object>
 equals(Object)boolean a
 hashCode()int a
RexShuttle - :.RexVisitor<.RexNode>
 new() -
 visitOver(.RexOver).RexNode -
 visitOverAggFunction(org.apache.calcite.sql.SqlAggFunction)org.apache.calcite.sql.SqlAggFunction -
 visitWindow(.RexWindow).RexWindow -
 visitSubQuery(.RexSubQuery).RexNode -
 visitTableInputRef(.RexTableInputRef).RexNode -
 visitPatternFieldRef(.RexPatternFieldRef).RexNode -
 visitCall(.RexCall).RexNode -
 visitArray(.RexNode[],boolean[]).RexNode[] o
 visitList(java.util.List<.RexNode>,boolean[])java.util.List<.RexNode> o
 visitFieldCollations(java.util.List<.RexFieldCollation>,boolean[])java.util.List<.RexFieldCollation> o
 visitCorrelVariable(.RexCorrelVariable).RexNode -
 visitFieldAccess(.RexFieldAccess).RexNode -
 visitInputRef(.RexInputRef).RexNode -
 visitLocalRef(.RexLocalRef).RexNode -
 visitLiteral(.RexLiteral).RexNode -
 visitDynamicParam(.RexDynamicParam).RexNode -
 visitRangeRef(.RexRangeRef).RexNode -
 visitLambda(.RexLambda).RexNode -
 visitLambdaRef(.RexLambdaRef).RexNode -
 visitNodeAndFieldIndex(.RexNodeAndFieldIndex).RexNode -
 mutate(java.util.List<<T>>)boolean f <T=.RexNode>
 apply(java.util.List<<T>>)java.util.List<<T>> f <T=.RexNode>
 apply(.RexNode).RexNode f
RexVisitor ai <R=Object>
 visitInputRef(.RexInputRef)<R> a
 visitLocalRef(.RexLocalRef)<R> a
 visitLiteral(.RexLiteral)<R> a
 visitCall(.RexCall)<R> a
 visitOver(.RexOver)<R> a
 visitCorrelVariable(.RexCorrelVariable)<R> a
 visitDynamicParam(.RexDynamicParam)<R> a
 visitRangeRef(.RexRangeRef)<R> a
 visitFieldAccess(.RexFieldAccess)<R> a
 visitSubQuery(.RexSubQuery)<R> a
 visitTableInputRef(.RexTableInputRef)<R> a
 visitPatternFieldRef(.RexPatternFieldRef)<R> a
 visitLambda(.RexLambda)<R> a
 visitLambdaRef(.RexLambdaRef)<R> a
 visitNodeAndFieldIndex(.RexNodeAndFieldIndex)<R> a
 visitList(Iterable<.RexNode>,java.util.List<<R>>)void d
 visitList(Iterable<.RexNode>)java.util.List<<R>> d
 visitEach(Iterable<.RexNode>)void d
RexVisitorImpl - <R=Object> :.RexVisitor<<R>>
 deep boolean of
 new(boolean) o
 visitInputRef(.RexInputRef)<R> -
 visitLocalRef(.RexLocalRef)<R> -
 visitLiteral(.RexLiteral)<R> -
 visitOver(.RexOver)<R> -
 visitCorrelVariable(.RexCorrelVariable)<R> -
 visitCall(.RexCall)<R> -
 visitDynamicParam(.RexDynamicParam)<R> -
 visitRangeRef(.RexRangeRef)<R> -
 visitFieldAccess(.RexFieldAccess)<R> -
 visitSubQuery(.RexSubQuery)<R> -
 visitTableInputRef(.RexTableInputRef)<R> -
 visitPatternFieldRef(.RexPatternFieldRef)<R> -
 visitLambda(.RexLambda)<R> -
 visitLambdaRef(.RexLambdaRef)<R> -
 visitNodeAndFieldIndex(.RexNodeAndFieldIndex)<R> -
 visitArrayAnd(.RexVisitor<Boolean>,java.util.List<.RexNode>)boolean s
 visitArrayOr(.RexVisitor<Boolean>,java.util.List<.RexNode>)boolean s
package org.apache.calcite.runtime
AbstractImmutableList ka <E=Object> :java.util.List<<E>>
 toList()java.util.List<<E>> oa
 iterator()java.util.Iterator<<E>> -
 listIterator()java.util.ListIterator<<E>> -
 isEmpty()boolean -
 add(<E>)boolean -
 addAll(java.util.Collection<<E>>)boolean -
 addAll(int,java.util.Collection<<E>>)boolean -
 removeAll(java.util.Collection<?>)boolean -
 retainAll(java.util.Collection<?>)boolean -
 clear()void -
 set(int,<E>)<E> -
 add(int,<E>)void -
 remove(int)<E> -
 listIterator(int)java.util.ListIterator<<E>> -
 subList(int,int)java.util.List<<E>> -
 contains(Object)boolean -
 containsAll(java.util.Collection<?>)boolean -
 remove(Object)boolean -
FlatLists - +AbstractFlatList,ComparableList,Flat1List,Flat2List,Flat3List,Flat4List,Flat5List,Flat6List
 COMPARABLE_EMPTY_LIST .FlatLists.ComparableEmptyList sf
 of().FlatLists.ComparableList<<T>> s <T=Object>
 of(<T>)java.util.List<<T>> s <T=Object>
 ofSingle(<T>)java.util.List<<T>> s <T=Object>
 of(<T>,<T>)java.util.List<<T>> s <T=Object>
 of(<T>,<T>,<T>)java.util.List<<T>> s <T=Object>
 of(<T>,<T>,<T>,<T>)java.util.List<<T>> s <T=Object>
 of(<T>,<T>,<T>,<T>,<T>)java.util.List<<T>> s <T=Object>
 of(<T>,<T>,<T>,<T>,<T>,<T>)java.util.List<<T>> s <T=Object>
 of(<T>[])java.util.List<<T>> sv <T=Comparable>
 copy(<T>[])java.util.List<<T>> sxv <T=Object>
 copyOf(<T>[])java.util.List<<T>> sv <T=Comparable>
 copyOf(<T>[])java.util.List<<T>> sv <T=Object>
 of(java.util.List<<T>>)java.util.List<<T>> s <T=Object>
 ofComparable(java.util.List<<T>>).FlatLists.ComparableList<<T>> s <T=Comparable>
 append(java.util.List<<E>>,<E>)java.util.List<<E>> s <E=Object>
 append(com.google.common.collect.ImmutableList<<E>>,<E>)com.google.common.collect.ImmutableList<<E>> s <E=Object>
 append(java.util.Map<<K>,<V>>,<K>,<V>)com.google.common.collect.ImmutableMap<<K>,<V>> s <K=Object,V=Object>
FlatLists.AbstractFlatList sa <T=Object> :.AbstractImmutableList<<T>>,java.util.RandomAccess
 new() -
 toList()java.util.List<<T>> of
 append(<T>)java.util.List<<T>> a
package org.apache.calcite.schema
ColumnStrategy fe :Enum<.ColumnStrategy>
 NULLABLE .ColumnStrategy sf
 NOT_NULLABLE .ColumnStrategy sf
 DEFAULT .ColumnStrategy sf
 STORED .ColumnStrategy sf
 VIRTUAL .ColumnStrategy sf
 values().ColumnStrategy[] s
 valueOf(String).ColumnStrategy s
 canInsertInto()boolean -
Wrapper ai
 unwrap(Class<<C>>)<C> a <C=Object>
 unwrapOrThrow(Class<<C>>)<C> d <C=Object>
 maybeUnwrap(Class<<C>>)java.util.Optional<<C>> d <C=Object>
package org.apache.calcite.server
CalciteServerStatement ai
 createPrepareContext()org.apache.calcite.jdbc.CalcitePrepare.Context a
 getConnection()org.apache.calcite.jdbc.CalciteConnection a
 setSignature(org.apache.calcite.avatica.Meta.Signature)void a
 getSignature()org.apache.calcite.avatica.Meta.Signature a
 getResultSet()java.util.Iterator<Object> a
 setResultSet(java.util.Iterator<Object>)void a
package org.apache.calcite.sql
SqlCollectionTypeNameSpec - :.SqlTypeNameSpec
 new(.SqlTypeNameSpec,boolean,.type.SqlTypeName,.parser.SqlParserPos) -
 new(.SqlTypeNameSpec,.type.SqlTypeName,.parser.SqlParserPos) -
 getElementTypeName().SqlTypeNameSpec -
 deriveType(.validate.SqlValidator)org.apache.calcite.rel.type.RelDataType -
 unparse(.SqlWriter,int,int)void -
 equalsDeep(.SqlTypeNameSpec,org.apache.calcite.util.Litmus)boolean -
SqlExplainFormat fe :Enum<.SqlExplainFormat>,.Symbolizable
 TEXT .SqlExplainFormat sf
 XML .SqlExplainFormat sf
 JSON .SqlExplainFormat sf
 DOT .SqlExplainFormat sf
 values().SqlExplainFormat[] s
 valueOf(String).SqlExplainFormat s
SqlExplainLevel fe :Enum<.SqlExplainLevel>,.Symbolizable
 NO_ATTRIBUTES .SqlExplainLevel sf
 EXPPLAN_ATTRIBUTES .SqlExplainLevel sf
 DIGEST_ATTRIBUTES .SqlExplainLevel sf
 NON_COST_ATTRIBUTES .SqlExplainLevel sf
 ALL_ATTRIBUTES .SqlExplainLevel sf
 values().SqlExplainLevel[] s
 valueOf(String).SqlExplainLevel s
SqlKind fe :Enum<.SqlKind>
 OTHER .SqlKind sf
 SELECT .SqlKind sf
 HINT .SqlKind sf
 TABLE_REF .SqlKind sf
 JOIN .SqlKind sf
 IDENTIFIER .SqlKind sf
 LITERAL .SqlKind sf
 INTERVAL_QUALIFIER .SqlKind sf
 OTHER_FUNCTION .SqlKind sf
 SET_SEMANTICS_TABLE .SqlKind sf
 CONVERT .SqlKind sf
 CONVERT_ORACLE .SqlKind sf
 TRANSLATE .SqlKind sf
 POSITION .SqlKind sf
 EXPLAIN .SqlKind sf
 DESCRIBE_SCHEMA .SqlKind sf
 DESCRIBE_TABLE .SqlKind sf
 INSERT .SqlKind sf
 DELETE .SqlKind sf
 UPDATE .SqlKind sf
 SET_OPTION .SqlKind sf
 DYNAMIC_PARAM .SqlKind sf
 GROUP_BY_DISTINCT .SqlKind sf
 ORDER_BY .SqlKind sf
 WITH .SqlKind sf
 WITH_ITEM .SqlKind sf
 WITH_ITEM_TABLE_REF .SqlKind sf
 ITEM .SqlKind sf
 COLON .SqlKind sf
 UNION .SqlKind sf
 EXCEPT .SqlKind sf
 INTERSECT .SqlKind sf
 AS .SqlKind sf
 MEASURE .SqlKind sf
 V2M .SqlKind sf
 M2V .SqlKind sf
 M2X .SqlKind sf
 AGG_M2M .SqlKind sf
 AGG_M2V .SqlKind sf
 SAME_PARTITION .SqlKind sf
 ARGUMENT_ASSIGNMENT .SqlKind sf
 DEFAULT .SqlKind sf
 OVER .SqlKind sf
 RESPECT_NULLS .SqlKind sf
 IGNORE_NULLS .SqlKind sf
 FILTER .SqlKind sf
 WITHIN_GROUP .SqlKind sf
 WITHIN_DISTINCT .SqlKind sf
 WINDOW .SqlKind sf
 MERGE .SqlKind sf
 TABLESAMPLE .SqlKind sf
 PIVOT .SqlKind sf
 UNPIVOT .SqlKind sf
 MATCH_RECOGNIZE .SqlKind sf
 SNAPSHOT .SqlKind sf
 TIMES .SqlKind sf
 DIVIDE .SqlKind sf
 MOD .SqlKind sf
 PLUS .SqlKind sf
 MINUS .SqlKind sf
 CHECKED_PLUS .SqlKind sf
 CHECKED_MINUS .SqlKind sf
 CHECKED_TIMES .SqlKind sf
 CHECKED_DIVIDE .SqlKind sf
 PATTERN_ALTER .SqlKind sf
 PATTERN_CONCAT .SqlKind sf
 IN .SqlKind sf
 NOT_IN .SqlKind sf
 DRUID_IN .SqlKind sf
 DRUID_NOT_IN .SqlKind sf
 LESS_THAN .SqlKind sf
 GREATER_THAN .SqlKind sf
 LESS_THAN_OR_EQUAL .SqlKind sf
 GREATER_THAN_OR_EQUAL .SqlKind sf
 EQUALS .SqlKind sf
 NOT_EQUALS .SqlKind sf
 IS_DISTINCT_FROM .SqlKind sf
 IS_NOT_DISTINCT_FROM .SqlKind sf
 SEARCH .SqlKind sf
 OR .SqlKind sf
 AND .SqlKind sf
 DOT .SqlKind sf
 OVERLAPS .SqlKind sf
 CONTAINS .SqlKind sf
 PRECEDES .SqlKind sf
 IMMEDIATELY_PRECEDES .SqlKind sf
 SUCCEEDS .SqlKind sf
 IMMEDIATELY_SUCCEEDS .SqlKind sf
 PERIOD_EQUALS .SqlKind sf
 LIKE .SqlKind sf
 RLIKE .SqlKind sf
 SIMILAR .SqlKind sf
 POSIX_REGEX_CASE_SENSITIVE .SqlKind sf
 POSIX_REGEX_CASE_INSENSITIVE .SqlKind sf
 BETWEEN .SqlKind sf
 DRUID_BETWEEN .SqlKind sf
 CASE .SqlKind sf
 LAMBDA .SqlKind sf
 INTERVAL .SqlKind sf
 SEPARATOR .SqlKind sf
 NULLIF .SqlKind sf
 COALESCE .SqlKind sf
 DECODE .SqlKind sf
 NVL .SqlKind sf
 NVL2 .SqlKind sf
 GREATEST .SqlKind sf
 GREATEST_PG .SqlKind sf
 CONCAT2 .SqlKind sf
 CONCAT_WITH_NULL .SqlKind sf
 CONCAT_WS_MSSQL .SqlKind sf
 CONCAT_WS_POSTGRESQL .SqlKind sf
 CONCAT_WS_SPARK .SqlKind sf
 IF .SqlKind sf
 LEAST .SqlKind sf
 LEAST_PG .SqlKind sf
 LOG .SqlKind sf
 DATE_ADD .SqlKind sf
 ADD_MONTHS .SqlKind sf
 DATE_TRUNC .SqlKind sf
 DATE_SUB .SqlKind sf
 TIME_ADD .SqlKind sf
 TIME_SUB .SqlKind sf
 TIMESTAMP_ADD .SqlKind sf
 TIMESTAMP_DIFF .SqlKind sf
 TIMESTAMP_SUB .SqlKind sf
 NOT .SqlKind sf
 PLUS_PREFIX .SqlKind sf
 MINUS_PREFIX .SqlKind sf
 CHECKED_MINUS_PREFIX .SqlKind sf
 EXISTS .SqlKind sf
 SOME .SqlKind sf
 ALL .SqlKind sf
 VALUES .SqlKind sf
 EXPLICIT_TABLE .SqlKind sf
 SCALAR_QUERY .SqlKind sf
 PROCEDURE_CALL .SqlKind sf
 NEW_SPECIFICATION .SqlKind sf
 FINAL .SqlKind sf
 RUNNING .SqlKind sf
 PREV .SqlKind sf
 NEXT .SqlKind sf
 FIRST .SqlKind sf
 LAST .SqlKind sf
 CLASSIFIER .SqlKind sf
 MATCH_NUMBER .SqlKind sf
 SKIP_TO_FIRST .SqlKind sf
 SKIP_TO_LAST .SqlKind sf
 DESCENDING .SqlKind sf
 NULLS_FIRST .SqlKind sf
 NULLS_LAST .SqlKind sf
 IS_TRUE .SqlKind sf
 IS_FALSE .SqlKind sf
 IS_NOT_TRUE .SqlKind sf
 IS_NOT_FALSE .SqlKind sf
 IS_UNKNOWN .SqlKind sf
 IS_NULL .SqlKind sf
 IS_NOT_NULL .SqlKind sf
 CAST_NOT_NULL .SqlKind sf
 PRECEDING .SqlKind sf
 FOLLOWING .SqlKind sf
 FIELD_ACCESS .SqlKind sf
 INPUT_REF .SqlKind sf
 TABLE_INPUT_REF .SqlKind sf
 PATTERN_INPUT_REF .SqlKind sf
 LOCAL_REF .SqlKind sf
 LAMBDA_REF .SqlKind sf
 CORREL_VARIABLE .SqlKind sf
 PATTERN_QUANTIFIER .SqlKind sf
 ROW .SqlKind sf
 COLUMN_LIST .SqlKind sf
 CAST .SqlKind sf
 SAFE_CAST .SqlKind sf
 NEXT_VALUE .SqlKind sf
 CURRENT_VALUE .SqlKind sf
 FLOOR .SqlKind sf
 CEIL .SqlKind sf
 TRIM .SqlKind sf
 LTRIM .SqlKind sf
 RTRIM .SqlKind sf
 EXTRACT .SqlKind sf
 ARRAY_APPEND .SqlKind sf
 ARRAY_COMPACT .SqlKind sf
 ARRAY_CONCAT .SqlKind sf
 ARRAY_CONTAINS .SqlKind sf
 ARRAY_DISTINCT .SqlKind sf
 ARRAY_EXCEPT .SqlKind sf
 ARRAY_INSERT .SqlKind sf
 ARRAY_INTERSECT .SqlKind sf
 ARRAY_JOIN .SqlKind sf
 ARRAY_LENGTH .SqlKind sf
 ARRAY_MAX .SqlKind sf
 ARRAY_MIN .SqlKind sf
 ARRAY_POSITION .SqlKind sf
 ARRAY_PREPEND .SqlKind sf
 ARRAY_REMOVE .SqlKind sf
 ARRAY_REPEAT .SqlKind sf
 ARRAY_REVERSE .SqlKind sf
 ARRAY_SIZE .SqlKind sf
 ARRAY_SLICE .SqlKind sf
 ARRAY_TO_STRING .SqlKind sf
 ARRAY_UNION .SqlKind sf
 ARRAYS_OVERLAP .SqlKind sf
 ARRAYS_ZIP .SqlKind sf
 SORT_ARRAY .SqlKind sf
 MAP_CONCAT .SqlKind sf
 MAP_ENTRIES .SqlKind sf
 MAP_KEYS .SqlKind sf
 MAP_VALUES .SqlKind sf
 MAP_CONTAINS_KEY .SqlKind sf
 MAP_FROM_ARRAYS .SqlKind sf
 MAP_FROM_ENTRIES .SqlKind sf
 STR_TO_MAP .SqlKind sf
 SUBSTRING_INDEX .SqlKind sf
 REVERSE .SqlKind sf
 REVERSE_SPARK .SqlKind sf
 SOUNDEX_SPARK .SqlKind sf
 SUBSTR_BIG_QUERY .SqlKind sf
 SUBSTR_MYSQL .SqlKind sf
 SUBSTR_ORACLE .SqlKind sf
 SUBSTR_POSTGRESQL .SqlKind sf
 CHAR_LENGTH .SqlKind sf
 ENDS_WITH .SqlKind sf
 STARTS_WITH .SqlKind sf
 STRING_TO_ARRAY .SqlKind sf
 JDBC_FN .SqlKind sf
 MULTISET_VALUE_CONSTRUCTOR .SqlKind sf
 MULTISET_QUERY_CONSTRUCTOR .SqlKind sf
 JSON_VALUE_EXPRESSION .SqlKind sf
 JSON_ARRAYAGG .SqlKind sf
 JSON_OBJECTAGG .SqlKind sf
 JSON_TYPE .SqlKind sf
 UNNEST .SqlKind sf
 LATERAL .SqlKind sf
 COLLECTION_TABLE .SqlKind sf
 ARRAY_VALUE_CONSTRUCTOR .SqlKind sf
 ARRAY_QUERY_CONSTRUCTOR .SqlKind sf
 MAP_VALUE_CONSTRUCTOR .SqlKind sf
 MAP_QUERY_CONSTRUCTOR .SqlKind sf
 CURSOR .SqlKind sf
 CONTAINS_SUBSTR .SqlKind sf
 LITERAL_AGG .SqlKind sf
 LITERAL_CHAIN .SqlKind sf
 ESCAPE .SqlKind sf
 REINTERPRET .SqlKind sf
 EXTEND .SqlKind sf
 CUBE .SqlKind sf
 ROLLUP .SqlKind sf
 GROUPING_SETS .SqlKind sf
 GROUPING .SqlKind sf
 GROUPING_ID .SqlKind sfx
 GROUP_ID .SqlKind sf
 PATTERN_PERMUTE .SqlKind sf
 PATTERN_EXCLUDED .SqlKind sf
 COUNT .SqlKind sf
 SUM .SqlKind sf
 SUM0 .SqlKind sf
 MIN .SqlKind sf
 MAX .SqlKind sf
 LEAD .SqlKind sf
 LAG .SqlKind sf
 FIRST_VALUE .SqlKind sf
 LAST_VALUE .SqlKind sf
 ANY_VALUE .SqlKind sf
 COVAR_POP .SqlKind sf
 COVAR_SAMP .SqlKind sf
 REGR_COUNT .SqlKind sf
 REGR_SXX .SqlKind sf
 REGR_SYY .SqlKind sf
 AVG .SqlKind sf
 STDDEV_POP .SqlKind sf
 STDDEV_SAMP .SqlKind sf
 VAR_POP .SqlKind sf
 VAR_SAMP .SqlKind sf
 NTILE .SqlKind sf
 NTH_VALUE .SqlKind sf
 LISTAGG .SqlKind sf
 STRING_AGG .SqlKind sf
 COUNTIF .SqlKind sf
 ARRAY_AGG .SqlKind sf
 ARRAY_CONCAT_AGG .SqlKind sf
 GROUP_CONCAT .SqlKind sf
 COLLECT .SqlKind sf
 MODE .SqlKind sf
 ARG_MAX .SqlKind sf
 ARG_MIN .SqlKind sf
 PERCENTILE_CONT .SqlKind sf
 PERCENTILE_DISC .SqlKind sf
 FUSION .SqlKind sf
 INTERSECTION .SqlKind sf
 SINGLE_VALUE .SqlKind sf
 AGGREGATE_FN .SqlKind sf
 BITAND .SqlKind sf
 BITOR .SqlKind sf
 BITXOR .SqlKind sf
 BITNOT .SqlKind sf
 BIT_AND .SqlKind sf
 BIT_OR .SqlKind sf
 BIT_XOR .SqlKind sf
 ROW_NUMBER .SqlKind sf
 RANK .SqlKind sf
 PERCENT_RANK .SqlKind sf
 DENSE_RANK .SqlKind sf
 CUME_DIST .SqlKind sf
 DESCRIPTOR .SqlKind sf
 TUMBLE .SqlKind sf
 TUMBLE_START .SqlKind sf
 TUMBLE_END .SqlKind sf
 HOP .SqlKind sf
 HOP_START .SqlKind sf
 HOP_END .SqlKind sf
 SESSION .SqlKind sf
 SESSION_START .SqlKind sf
 SESSION_END .SqlKind sf
 COLUMN_DECL .SqlKind sf
 ATTRIBUTE_DEF .SqlKind sf
 CHECK .SqlKind sf
 UNIQUE .SqlKind sf
 PRIMARY_KEY .SqlKind sf
 FOREIGN_KEY .SqlKind sf
 ST_DWITHIN .SqlKind sf
 ST_POINT .SqlKind sf
 ST_POINT3 .SqlKind sf
 ST_MAKE_LINE .SqlKind sf
 ST_CONTAINS .SqlKind sf
 HILBERT .SqlKind sf
 COMMIT .SqlKind sf
 ROLLBACK .SqlKind sf
 ALTER_SESSION .SqlKind sf
 CREATE_SCHEMA .SqlKind sf
 CREATE_FOREIGN_SCHEMA .SqlKind sf
 DROP_SCHEMA .SqlKind sf
 CREATE_TABLE .SqlKind sf
 CREATE_TABLE_LIKE .SqlKind sf
 ALTER_TABLE .SqlKind sf
 DROP_TABLE .SqlKind sf
 TRUNCATE_TABLE .SqlKind sf
 CREATE_VIEW .SqlKind sf
 ALTER_VIEW .SqlKind sf
 DROP_VIEW .SqlKind sf
 CREATE_MATERIALIZED_VIEW .SqlKind sf
 ALTER_MATERIALIZED_VIEW .SqlKind sf
 DROP_MATERIALIZED_VIEW .SqlKind sf
 CREATE_SEQUENCE .SqlKind sf
 ALTER_SEQUENCE .SqlKind sf
 DROP_SEQUENCE .SqlKind sf
 CREATE_INDEX .SqlKind sf
 ALTER_INDEX .SqlKind sf
 DROP_INDEX .SqlKind sf
 CREATE_TYPE .SqlKind sf
 DROP_TYPE .SqlKind sf
 CREATE_FUNCTION .SqlKind sf
 DROP_FUNCTION .SqlKind sf
 OTHER_DDL .SqlKind sf
 SET_QUERY java.util.EnumSet<.SqlKind> sf
 AGGREGATE java.util.EnumSet<.SqlKind> sf
 DML java.util.EnumSet<.SqlKind> sf
 DDL java.util.EnumSet<.SqlKind> sf
 QUERY java.util.EnumSet<.SqlKind> sf
 EXPRESSION java.util.Set<.SqlKind> sf
 TOP_LEVEL java.util.EnumSet<.SqlKind> sf
 FUNCTION java.util.Set<.SqlKind> sf
 AVG_AGG_FUNCTIONS java.util.Set<.SqlKind> sf
 COVAR_AVG_AGG_FUNCTIONS java.util.Set<.SqlKind> sf
 COMPARISON java.util.Set<.SqlKind> sf
 ORDER_COMPARISON java.util.Set<.SqlKind> sf
 BINARY_ARITHMETIC java.util.Set<.SqlKind> sf
 CHECKED_ARITHMETIC java.util.Set<.SqlKind> sf
 BINARY_EQUALITY java.util.Set<.SqlKind> sf
 BINARY_COMPARISON java.util.Set<.SqlKind> sf
 SYMMETRICAL java.util.Set<.SqlKind> sf
 SYMMETRICAL_SAME_ARG_TYPE java.util.Set<.SqlKind> sf
 SIMPLE_BINARY_OPS java.util.Set<.SqlKind> sf
 lowerName String f
 sql String f
 values().SqlKind[] s
 valueOf(String).SqlKind s
 reverse().SqlKind -
 negate().SqlKind -
 negateNullSafe().SqlKind -
 belongsTo(java.util.Collection<.SqlKind>)boolean f
 getFunctionKind().SqlKind -
SqlMapTypeNameSpec - :.SqlTypeNameSpec
 new(.SqlDataTypeSpec,.SqlDataTypeSpec,.parser.SqlParserPos) -
 getKeyType().SqlDataTypeSpec -
 getValType().SqlDataTypeSpec -
 deriveType(.validate.SqlValidator)org.apache.calcite.rel.type.RelDataType -
 unparse(.SqlWriter,int,int)void -
 equalsDeep(.SqlTypeNameSpec,org.apache.calcite.util.Litmus)boolean -
SqlNode a :Cloneable
 EMPTY_ARRAY .SqlNode[] sf
 pos .parser.SqlParserPos of
 clone()Object x
 clone(<E>)<E> s <E=.SqlNode>
 clone(.parser.SqlParserPos).SqlNode a
 getKind().SqlKind -
 isA(java.util.Set<.SqlKind>)boolean f
 cloneArray(.SqlNode[]).SqlNode[] sx
 toString()String -
 toSqlString(java.util.function.UnaryOperator<.SqlWriterConfig>).util.SqlString -
 toSqlString(.SqlDialect,boolean).util.SqlString -
 toSqlString(.SqlDialect).util.SqlString -
 unparse(.SqlWriter,int,int)void a
 unparseWithParentheses(.SqlWriter,int,int,boolean)void -
 getParserPosition().parser.SqlParserPos -
 validate(.validate.SqlValidator,.validate.SqlValidatorScope)void a
 findValidOptions(.validate.SqlValidator,.validate.SqlValidatorScope,.parser.SqlParserPos,java.util.Collection<.validate.SqlMoniker>)void -
 validateExpr(.validate.SqlValidator,.validate.SqlValidatorScope)void -
 accept(.util.SqlVisitor<<R>>)<R> a <R=Object>
 equalsDeep(.SqlNode,org.apache.calcite.util.Litmus)boolean a
 equalsDeep(.SqlNode,boolean)boolean fx
 equalDeep(.SqlNode,.SqlNode,org.apache.calcite.util.Litmus)boolean s
 getMonotonicity(.validate.SqlValidatorScope).validate.SqlMonotonicity -
 equalDeep(java.util.List<.SqlNode>,java.util.List<.SqlNode>,org.apache.calcite.util.Litmus)boolean s
 toList()java.util.stream.Collector<<T>,java.util.ArrayList<.SqlNode>,.SqlNodeList> s <T=.SqlNode>
 toList(.parser.SqlParserPos)java.util.stream.Collector<<T>,java.util.ArrayList<.SqlNode>,.SqlNodeList> s <T=.SqlNode>
SqlOperatorTable ai
 lookupOperatorOverloads(.SqlIdentifier,.SqlFunctionCategory,.SqlSyntax,java.util.List<.SqlOperator>,.validate.SqlNameMatcher)void a
 getOperatorList()java.util.List<.SqlOperator> a
SqlTypeNameSpec a
 new(.SqlIdentifier,.parser.SqlParserPos) o
 deriveType(.validate.SqlValidator)org.apache.calcite.rel.type.RelDataType a
 unparse(.SqlWriter,int,int)void a
 equalsDeep(.SqlTypeNameSpec,org.apache.calcite.util.Litmus)boolean a
 getParserPos().parser.SqlParserPos -
 getTypeName().SqlIdentifier -
Symbolizable ai
 symbol(.parser.SqlParserPos).SqlLiteral d
package org.apache.calcite.sql.parser
SqlParser - +Config,ConfigBuilder
 DEFAULT_IDENTIFIER_MAX_LENGTH int sf
 DEFAULT_IDENTIFIER_TIMEUNIT_MAP com.google.common.collect.ImmutableMap<String,org.apache.calcite.avatica.util.TimeUnit> sfx
 DEFAULT_ALLOW_BANG_EQUAL boolean sfx
 create(String).SqlParser s
 create(String,.SqlParser.Config).SqlParser s
 create(java.io.Reader,.SqlParser.Config).SqlParser s
 parseExpression()org.apache.calcite.sql.SqlNode - !.SqlParseException
 parseQuery()org.apache.calcite.sql.SqlNode - !.SqlParseException
 parseQuery(String)org.apache.calcite.sql.SqlNode - !.SqlParseException
 parseStmt()org.apache.calcite.sql.SqlNode - !.SqlParseException
 parseStmtList()org.apache.calcite.sql.SqlNodeList - !.SqlParseException
 getMetadata().SqlAbstractParserImpl.Metadata -
 getWarnings()java.util.List<org.apache.calcite.runtime.CalciteContextException> -
 config().SqlParser.Config s
 configBuilder().SqlParser.ConfigBuilder sx
 configBuilder(.SqlParser.Config).SqlParser.ConfigBuilder sx
SqlParser.Config sai
 DEFAULT .SqlParser.Config sf
 identifierMaxLength()int d
 withIdentifierMaxLength(int).SqlParser.Config a
 quotedCasing()org.apache.calcite.avatica.util.Casing d
 withQuotedCasing(org.apache.calcite.avatica.util.Casing).SqlParser.Config a
 unquotedCasing()org.apache.calcite.avatica.util.Casing d
 withUnquotedCasing(org.apache.calcite.avatica.util.Casing).SqlParser.Config a
 quoting()org.apache.calcite.avatica.util.Quoting d
 withQuoting(org.apache.calcite.avatica.util.Quoting).SqlParser.Config a
 caseSensitive()boolean d
 withCaseSensitive(boolean).SqlParser.Config a
 conformance()org.apache.calcite.sql.validate.SqlConformance d
 withConformance(org.apache.calcite.sql.validate.SqlConformance).SqlParser.Config a
 allowBangEqual()boolean dx
 charLiteralStyles()java.util.Set<org.apache.calcite.config.CharLiteralStyle> d
 withCharLiteralStyles(Iterable<org.apache.calcite.config.CharLiteralStyle>).SqlParser.Config a
 timeUnitCodes()java.util.Map<String,org.apache.calcite.avatica.util.TimeUnit> dx
 withTimeUnitCodes(java.util.Map<String,org.apache.calcite.avatica.util.TimeUnit>).SqlParser.Config a
 parserFactory().SqlParserImplFactory d
 withParserFactory(.SqlParserImplFactory).SqlParser.Config a
 withLex(org.apache.calcite.config.Lex).SqlParser.Config d
SqlParser.ConfigBuilder sx
 setConfig(.SqlParser.Config).SqlParser.ConfigBuilder -
 setQuotedCasing(org.apache.calcite.avatica.util.Casing).SqlParser.ConfigBuilder -
 setUnquotedCasing(org.apache.calcite.avatica.util.Casing).SqlParser.ConfigBuilder -
 setQuoting(org.apache.calcite.avatica.util.Quoting).SqlParser.ConfigBuilder -
 setCaseSensitive(boolean).SqlParser.ConfigBuilder -
 setIdentifierMaxLength(int).SqlParser.ConfigBuilder -
 setIdentifierTimeUnitMap(com.google.common.collect.ImmutableMap<String,org.apache.calcite.avatica.util.TimeUnit>).SqlParser.ConfigBuilder -
 setAllowBangEqual(boolean).SqlParser.ConfigBuilder x
 setConformance(org.apache.calcite.sql.validate.SqlConformance).SqlParser.ConfigBuilder -
 setCharLiteralStyles(java.util.Set<org.apache.calcite.config.CharLiteralStyle>).SqlParser.ConfigBuilder -
 setParserFactory(.SqlParserImplFactory).SqlParser.ConfigBuilder -
 setLex(org.apache.calcite.config.Lex).SqlParser.ConfigBuilder -
 build().SqlParser.Config -
package org.apache.calcite.sql.util
SqlBasicVisitor - <R=Object> :.SqlVisitor<<R>> +ArgHandler,ArgHandlerImpl
 new() -
 visit(org.apache.calcite.sql.SqlLiteral)<R> -
 visit(org.apache.calcite.sql.SqlCall)<R> -
 visit(org.apache.calcite.sql.SqlNodeList)<R> -
 visit(org.apache.calcite.sql.SqlIdentifier)<R> -
 visit(org.apache.calcite.sql.SqlDataTypeSpec)<R> -
 visit(org.apache.calcite.sql.SqlDynamicParam)<R> -
 visit(org.apache.calcite.sql.SqlIntervalQualifier)<R> -
SqlVisitor ai <R=Object>
 visit(org.apache.calcite.sql.SqlLiteral)<R> a
 visit(org.apache.calcite.sql.SqlCall)<R> a
 visit(org.apache.calcite.sql.SqlNodeList)<R> a
 visit(org.apache.calcite.sql.SqlIdentifier)<R> a
 visit(org.apache.calcite.sql.SqlDataTypeSpec)<R> a
 visit(org.apache.calcite.sql.SqlDynamicParam)<R> a
 visit(org.apache.calcite.sql.SqlIntervalQualifier)<R> a
 visitNode(org.apache.calcite.sql.SqlNode)<R> d
 visitAll(java.util.List<org.apache.calcite.sql.SqlNode>)void d
package org.apache.calcite.sql.validate
SqlValidator ai +Config
 getCatalogReader().SqlValidatorCatalogReader a
 getOperatorTable()org.apache.calcite.sql.SqlOperatorTable a
 validate(org.apache.calcite.sql.SqlNode)org.apache.calcite.sql.SqlNode a
 validateParameterizedExpression(org.apache.calcite.sql.SqlNode,java.util.Map<String,org.apache.calcite.rel.type.RelDataType>)org.apache.calcite.sql.SqlNode a
 validateQuery(org.apache.calcite.sql.SqlNode,.SqlValidatorScope,org.apache.calcite.rel.type.RelDataType)void a
 getValidatedNodeType(org.apache.calcite.sql.SqlNode)org.apache.calcite.rel.type.RelDataType a
 getValidatedNodeTypeIfKnown(org.apache.calcite.sql.SqlNode)org.apache.calcite.rel.type.RelDataType a
 getValidatedOperandTypes(org.apache.calcite.sql.SqlCall)java.util.List<org.apache.calcite.rel.type.RelDataType> a
 validateIdentifier(org.apache.calcite.sql.SqlIdentifier,.SqlValidatorScope)void a
 validateLiteral(org.apache.calcite.sql.SqlLiteral)void a
 validateIntervalQualifier(org.apache.calcite.sql.SqlIntervalQualifier)void a
 validateInsert(org.apache.calcite.sql.SqlInsert)void a
 validateUpdate(org.apache.calcite.sql.SqlUpdate)void a
 validateDelete(org.apache.calcite.sql.SqlDelete)void a
 validateMerge(org.apache.calcite.sql.SqlMerge)void a
 validateDataType(org.apache.calcite.sql.SqlDataTypeSpec)void a
 validateDynamicParam(org.apache.calcite.sql.SqlDynamicParam)void a
 validateWindow(org.apache.calcite.sql.SqlNode,.SqlValidatorScope,org.apache.calcite.sql.SqlCall)void a
 isInWindow()boolean d
 validateMatchRecognize(org.apache.calcite.sql.SqlCall)void a
 validateLambda(org.apache.calcite.sql.SqlLambda)void a
 validateCall(org.apache.calcite.sql.SqlCall,.SqlValidatorScope)void a
 validateAggregateParams(org.apache.calcite.sql.SqlCall,org.apache.calcite.sql.SqlNode,org.apache.calcite.sql.SqlNodeList,org.apache.calcite.sql.SqlNodeList,.SqlValidatorScope)void a
 makeNullaryCall(org.apache.calcite.sql.SqlIdentifier)org.apache.calcite.sql.SqlCall a
 deriveType(.SqlValidatorScope,org.apache.calcite.sql.SqlNode)org.apache.calcite.rel.type.RelDataType a
 newValidationError(org.apache.calcite.sql.SqlNode,org.apache.calcite.runtime.Resources.ExInst<.SqlValidatorException>)org.apache.calcite.runtime.CalciteContextException a
 isAggregate(org.apache.calcite.sql.SqlSelect)boolean a
 isAggregate(org.apache.calcite.sql.SqlNode)boolean ax
 resolveWindow(org.apache.calcite.sql.SqlNode,.SqlValidatorScope)org.apache.calcite.sql.SqlWindow a
 resolveWindow(org.apache.calcite.sql.SqlNode,.SqlValidatorScope,boolean)org.apache.calcite.sql.SqlWindow dx
 getNamespace(org.apache.calcite.sql.SqlNode).SqlValidatorNamespace a
 deriveAlias(org.apache.calcite.sql.SqlNode,int)String a
 expandStar(org.apache.calcite.sql.SqlNodeList,org.apache.calcite.sql.SqlSelect,boolean)org.apache.calcite.sql.SqlNodeList a
 getWhereScope(org.apache.calcite.sql.SqlSelect).SqlValidatorScope a
 getMeasureScope(org.apache.calcite.sql.SqlSelect).SqlValidatorScope a
 getTypeFactory()org.apache.calcite.rel.type.RelDataTypeFactory a
 setValidatedNodeType(org.apache.calcite.sql.SqlNode,org.apache.calcite.rel.type.RelDataType)void a
 removeValidatedNodeType(org.apache.calcite.sql.SqlNode)void a
 getUnknownType()org.apache.calcite.rel.type.RelDataType a
 getSelectScope(org.apache.calcite.sql.SqlSelect).SqlValidatorScope a
 getRawSelectScope(org.apache.calcite.sql.SqlSelect).SelectScope a
 getFromScope(org.apache.calcite.sql.SqlSelect).SqlValidatorScope a
 getJoinScope(org.apache.calcite.sql.SqlNode).SqlValidatorScope a
 getGroupScope(org.apache.calcite.sql.SqlSelect).SqlValidatorScope a
 getHavingScope(org.apache.calcite.sql.SqlSelect).SqlValidatorScope a
 getOrderScope(org.apache.calcite.sql.SqlSelect).SqlValidatorScope a
 getMatchRecognizeScope(org.apache.calcite.sql.SqlMatchRecognize).SqlValidatorScope a
 getLambdaScope(org.apache.calcite.sql.SqlLambda).SqlValidatorScope a
 getEmptyScope().SqlValidatorScope a
 declareCursor(org.apache.calcite.sql.SqlSelect,.SqlValidatorScope)void a
 pushFunctionCall()void a
 popFunctionCall()void a
 getParentCursor(String)String a
 deriveConstructorType(.SqlValidatorScope,org.apache.calcite.sql.SqlCall,org.apache.calcite.sql.SqlFunction,org.apache.calcite.sql.SqlFunction,java.util.List<org.apache.calcite.rel.type.RelDataType>)org.apache.calcite.rel.type.RelDataType a
 handleUnresolvedFunction(org.apache.calcite.sql.SqlCall,org.apache.calcite.sql.SqlOperator,java.util.List<org.apache.calcite.rel.type.RelDataType>,java.util.List<String>)org.apache.calcite.runtime.CalciteException a
 expandOrderExpr(org.apache.calcite.sql.SqlSelect,org.apache.calcite.sql.SqlNode)org.apache.calcite.sql.SqlNode a
 expand(org.apache.calcite.sql.SqlNode,.SqlValidatorScope)org.apache.calcite.sql.SqlNode a
 resolveLiteral(org.apache.calcite.sql.SqlLiteral)org.apache.calcite.sql.SqlLiteral a
 isSystemField(org.apache.calcite.rel.type.RelDataTypeField)boolean a
 getFieldOrigins(org.apache.calcite.sql.SqlNode)java.util.List<java.util.List<String>> a
 getParameterRowType(org.apache.calcite.sql.SqlNode)org.apache.calcite.rel.type.RelDataType a
 getOverScope(org.apache.calcite.sql.SqlNode).SqlValidatorScope a
 validateModality(org.apache.calcite.sql.SqlSelect,.SqlModality,boolean)boolean a
 validateWith(org.apache.calcite.sql.SqlWith,.SqlValidatorScope)void a
 validateWithItem(org.apache.calcite.sql.SqlWithItem)void a
 validateSequenceValue(.SqlValidatorScope,org.apache.calcite.sql.SqlIdentifier)void a
 getWithScope(org.apache.calcite.sql.SqlNode).SqlValidatorScope a
 getTypeCoercion().implicit.TypeCoercion a
 getTypeMappingRule()org.apache.calcite.sql.type.SqlTypeMappingRule d
 config().SqlValidator.Config a
 transform(java.util.function.UnaryOperator<.SqlValidator.Config>).SqlValidator a
 getTimeFrameSet()org.apache.calcite.rel.type.TimeFrameSet a
 validateTimeFrame(org.apache.calcite.sql.SqlIntervalQualifier)org.apache.calcite.rel.type.TimeFrame a
SqlValidator.Config sai
 DEFAULT .SqlValidator.Config sf
 callRewrite()boolean d
 withCallRewrite(boolean).SqlValidator.Config a
 defaultNullCollation()org.apache.calcite.config.NullCollation d
 withDefaultNullCollation(org.apache.calcite.config.NullCollation).SqlValidator.Config a
 columnReferenceExpansion()boolean d
 withColumnReferenceExpansion(boolean).SqlValidator.Config a
 identifierExpansion()boolean d
 withIdentifierExpansion(boolean).SqlValidator.Config a
 embeddedQuery()boolean d
 withEmbeddedQuery(boolean).SqlValidator.Config a
 lenientOperatorLookup()boolean d
 withLenientOperatorLookup(boolean).SqlValidator.Config a
 nakedMeasuresInNonAggregateQuery()boolean d
 withNakedMeasuresInNonAggregateQuery(boolean).SqlValidator.Config a
 nakedMeasuresInAggregateQuery()boolean d
 withNakedMeasuresInAggregateQuery(boolean).SqlValidator.Config a
 withNakedMeasures(boolean).SqlValidator.Config dx
 typeCoercionEnabled()boolean d
 withTypeCoercionEnabled(boolean).SqlValidator.Config a
 typeCoercionFactory().implicit.TypeCoercionFactory a
 withTypeCoercionFactory(.implicit.TypeCoercionFactory).SqlValidator.Config a
 typeCoercionRules()org.apache.calcite.sql.type.SqlTypeCoercionRule a
 withTypeCoercionRules(org.apache.calcite.sql.type.SqlTypeCoercionRule).SqlValidator.Config a
 conformance().SqlConformance d
 sqlConformance().SqlConformance dx
 withConformance(.SqlConformance).SqlValidator.Config a
 withSqlConformance(.SqlConformance).SqlValidator.Config dx
SqlValidatorCatalogReader ai :org.apache.calcite.schema.Wrapper
 getTable(java.util.List<String>).SqlValidatorTable a
 getNamedType(org.apache.calcite.sql.SqlIdentifier)org.apache.calcite.rel.type.RelDataType a
 getAllSchemaObjectNames(java.util.List<String>)java.util.List<.SqlMoniker> a
 getSchemaPaths()java.util.List<java.util.List<String>> a
 field(org.apache.calcite.rel.type.RelDataType,String)org.apache.calcite.rel.type.RelDataTypeField ax
 nameMatcher().SqlNameMatcher a
 matches(String,String)boolean ax
 createTypeFromProjection(org.apache.calcite.rel.type.RelDataType,java.util.List<String>)org.apache.calcite.rel.type.RelDataType a
 isCaseSensitive()boolean ax
 getRootSchema()org.apache.calcite.jdbc.CalciteSchema a
 getConfig()org.apache.calcite.config.CalciteConnectionConfig a
package org.apache.calcite.sql2rel
RelDecorrelator - :org.apache.calcite.util.ReflectiveVisitor +AdjustProjectForCountAggregateRule,CorelMap,CorelMapBuilder,RemoveCorrelationForScalarAggregateRule,RemoveCorrelationForScalarProjectRule,RemoveSingleAggregateRule
 relBuilder org.apache.calcite.tools.RelBuilder of
 cm .RelDecorrelator.CorelMap o
 frameStack java.util.Deque<org.apache.calcite.util.Pair<org.apache.calcite.rel.core.CorrelationId,.RelDecorrelator.Frame>> of
 dispatcher org.apache.calcite.util.ReflectUtil.MethodDispatcher<.RelDecorrelator.Frame> of
 currentRel org.apache.calcite.rel.RelNode o
 context org.apache.calcite.plan.Context of
 map java.util.Map<org.apache.calcite.rel.RelNode,.RelDecorrelator.Frame> of
 generatedCorRels java.util.HashSet<org.apache.calcite.rel.core.Correlate> of
 new(.RelDecorrelator.CorelMap,org.apache.calcite.plan.Context,org.apache.calcite.tools.RelBuilder) o
 decorrelateQuery(org.apache.calcite.rel.RelNode)org.apache.calcite.rel.RelNode sx
 decorrelateQuery(org.apache.calcite.rel.RelNode,org.apache.calcite.tools.RelBuilder)org.apache.calcite.rel.RelNode s
 decorrelateQuery(org.apache.calcite.rel.RelNode,org.apache.calcite.tools.RelBuilder,org.apache.calcite.tools.RuleSet)org.apache.calcite.rel.RelNode s
 decorrelateQuery(org.apache.calcite.rel.RelNode,org.apache.calcite.tools.RelBuilder,org.apache.calcite.tools.RuleSet,org.apache.calcite.tools.RuleSet)org.apache.calcite.rel.RelNode s
 relBuilderFactory()org.apache.calcite.tools.RelBuilderFactory o
 decorrelate(org.apache.calcite.rel.RelNode)org.apache.calcite.rel.RelNode o
 decorrelate(org.apache.calcite.rel.RelNode,org.apache.calcite.tools.RuleSet)org.apache.calcite.rel.RelNode o
 removeCorrelationViaRule(org.apache.calcite.rel.RelNode)org.apache.calcite.rel.RelNode -
 removeCorrelationViaRule(org.apache.calcite.rel.RelNode,org.apache.calcite.tools.RuleSet)org.apache.calcite.rel.RelNode -
 decorrelateExpr(org.apache.calcite.rel.RelNode,java.util.Map<org.apache.calcite.rel.RelNode,.RelDecorrelator.Frame>,.RelDecorrelator.CorelMap,org.apache.calcite.rex.RexNode)org.apache.calcite.rex.RexNode o
 removeCorrelationExpr(org.apache.calcite.rex.RexNode,boolean)org.apache.calcite.rex.RexNode o
 removeCorrelationExpr(org.apache.calcite.rex.RexNode,boolean,org.apache.calcite.rex.RexInputRef)org.apache.calcite.rex.RexNode o
 removeCorrelationExpr(org.apache.calcite.rex.RexNode,boolean,java.util.Set<Integer>)org.apache.calcite.rex.RexNode o
 decorrelateRel(org.apache.calcite.rel.RelNode,boolean,boolean).RelDecorrelator.Frame -
 decorrelateRel(org.apache.calcite.rel.core.Sort,boolean,boolean).RelDecorrelator.Frame -
 decorrelateRel(org.apache.calcite.rel.logical.LogicalAggregate,boolean,boolean).RelDecorrelator.Frame -
 decorrelateRel(org.apache.calcite.rel.core.Aggregate,boolean,boolean).RelDecorrelator.Frame -
 getInvoke(org.apache.calcite.rel.RelNode,boolean,org.apache.calcite.rel.RelNode,boolean).RelDecorrelator.Frame -
 decorrelateSortWithRowNumber(org.apache.calcite.rel.core.Sort,.RelDecorrelator.Frame).RelDecorrelator.Frame o
 decorrelateSortAsAggregate(org.apache.calcite.rel.core.Sort,.RelDecorrelator.Frame).RelDecorrelator.Frame o
 decorrelateRel(org.apache.calcite.rel.core.SetOp,boolean,boolean).RelDecorrelator.Frame -
 decorrelateRel(org.apache.calcite.rel.logical.LogicalProject,boolean,boolean).RelDecorrelator.Frame -
 decorrelateRel(org.apache.calcite.rel.core.Project,boolean,boolean).RelDecorrelator.Frame -
 decorrelateRel(org.apache.calcite.rel.logical.LogicalSnapshot,boolean,boolean).RelDecorrelator.Frame -
 decorrelateRel(org.apache.calcite.rel.logical.LogicalTableFunctionScan,boolean,boolean).RelDecorrelator.Frame -
 decorrelateRel(org.apache.calcite.rel.logical.LogicalFilter,boolean,boolean).RelDecorrelator.Frame -
 decorrelateRel(org.apache.calcite.rel.core.Filter,boolean,boolean).RelDecorrelator.Frame -
 decorrelateRel(org.apache.calcite.rel.logical.LogicalCorrelate,boolean,boolean).RelDecorrelator.Frame -
 decorrelateRel(org.apache.calcite.rel.core.Correlate,boolean,boolean).RelDecorrelator.Frame -
 decorrelateRel(org.apache.calcite.rel.logical.LogicalJoin,boolean,boolean).RelDecorrelator.Frame -
 decorrelateRel(org.apache.calcite.rel.core.Join,boolean,boolean).RelDecorrelator.Frame -
 getVisitor().RelDecorrelator o
 getPostDecorrelateRules()java.util.Collection<org.apache.calcite.plan.RelOptRule> o
SqlRexConvertletTable ai
 get(org.apache.calcite.sql.SqlCall).SqlRexConvertlet a
SqlToRelConverter - +Blackboard,Config,SqlIdentifierFinder
 CONFIG .SqlToRelConverter.Config sf
 SQL2REL_LOGGER org.slf4j.Logger osf
 DEFAULT_IN_SUB_QUERY_THRESHOLD int sf
 DEFAULT_IN_SUBQUERY_THRESHOLD int sfx
 validator org.apache.calcite.sql.validate.SqlValidator f
 rexBuilder org.apache.calcite.rex.RexBuilder of
 catalogReader org.apache.calcite.prepare.Prepare.CatalogReader of
 cluster org.apache.calcite.plan.RelOptCluster of
 leaves java.util.Map<org.apache.calcite.rel.RelNode,Integer> of
 typeFactory org.apache.calcite.rel.type.RelDataTypeFactory of
 config .SqlToRelConverter.Config f
 viewExpander org.apache.calcite.plan.RelOptTable.ViewExpander f
 new(org.apache.calcite.plan.RelOptTable.ViewExpander,org.apache.calcite.sql.validate.SqlValidator,org.apache.calcite.prepare.Prepare.CatalogReader,org.apache.calcite.plan.RelOptPlanner,org.apache.calcite.rex.RexBuilder,.SqlRexConvertletTable) x
 new(org.apache.calcite.plan.RelOptTable.ViewExpander,org.apache.calcite.sql.validate.SqlValidator,org.apache.calcite.prepare.Prepare.CatalogReader,org.apache.calcite.plan.RelOptCluster,.SqlRexConvertletTable) x
 new(org.apache.calcite.plan.RelOptTable.ViewExpander,org.apache.calcite.sql.validate.SqlValidator,org.apache.calcite.prepare.Prepare.CatalogReader,org.apache.calcite.plan.RelOptCluster,.SqlRexConvertletTable,.SqlToRelConverter.Config) -
 getCluster()org.apache.calcite.plan.RelOptCluster -
 getRexBuilder()org.apache.calcite.rex.RexBuilder -
 getDynamicParamCount()int -
 getDynamicParamType(int)org.apache.calcite.rel.type.RelDataType -
 getDynamicParamCountInExplain(boolean)int -
 getMapConvertedNonCorrSubqs()java.util.Map<org.apache.calcite.sql.SqlNode,org.apache.calcite.rex.RexNode> -
 addConvertedNonCorrSubqs(java.util.Map<org.apache.calcite.sql.SqlNode,org.apache.calcite.rex.RexNode>)void -
 setSubQueryConverter(.SubQueryConverter)void -
 setDynamicParamCountInExplain(int)void -
 flattenTypes(org.apache.calcite.rel.RelNode,boolean)org.apache.calcite.rel.RelNode -
 decorrelate(org.apache.calcite.sql.SqlNode,org.apache.calcite.rel.RelNode)org.apache.calcite.rel.RelNode -
 trimUnusedFields(boolean,org.apache.calcite.rel.RelNode)org.apache.calcite.rel.RelNode -
 newFieldTrimmer().RelFieldTrimmer o
 convertQuery(org.apache.calcite.sql.SqlNode,boolean,boolean)org.apache.calcite.rel.RelRoot -
 isOrdered(org.apache.calcite.sql.SqlNode)boolean s
 convertSelect(org.apache.calcite.sql.SqlSelect,boolean)org.apache.calcite.rel.RelNode -
 createBlackboard(org.apache.calcite.sql.validate.SqlValidatorScope,java.util.Map<String,org.apache.calcite.rex.RexNode>,boolean).SqlToRelConverter.Blackboard o
 convertSelectImpl(.SqlToRelConverter.Blackboard,.SqlToRelConverter.Blackboard,org.apache.calcite.sql.SqlSelect)void o
 convertOrder(org.apache.calcite.sql.SqlSelect,.SqlToRelConverter.Blackboard,org.apache.calcite.rel.RelCollation,java.util.List<org.apache.calcite.sql.SqlNode>,org.apache.calcite.sql.SqlNode,org.apache.calcite.sql.SqlNode)void o
 convertToSingleValueSubq(org.apache.calcite.sql.SqlNode,org.apache.calcite.rel.RelNode)org.apache.calcite.rel.RelNode -
 getInSubqueryThreshold()int ox
 convertExpression(org.apache.calcite.sql.SqlNode)org.apache.calcite.rex.RexNode -
 convertExpression(org.apache.calcite.sql.SqlNode,java.util.Map<String,org.apache.calcite.rex.RexNode>)org.apache.calcite.rex.RexNode -
 convertExtendedExpression(org.apache.calcite.sql.SqlNode,.SqlToRelConverter.Blackboard)org.apache.calcite.rex.RexNode o
 convertFrom(.SqlToRelConverter.Blackboard,org.apache.calcite.sql.SqlNode)void o
 convertFrom(.SqlToRelConverter.Blackboard,org.apache.calcite.sql.SqlNode,java.util.List<String>)void o
 convertMatchRecognize(.SqlToRelConverter.Blackboard,org.apache.calcite.sql.SqlMatchRecognize)void o
 convertPivot(.SqlToRelConverter.Blackboard,org.apache.calcite.sql.SqlPivot)void o
 convertUnpivot(.SqlToRelConverter.Blackboard,org.apache.calcite.sql.SqlUnpivot)void o
 convertCollectionTable(.SqlToRelConverter.Blackboard,org.apache.calcite.sql.SqlCall)void o
 afterTableFunction(.SqlToRelConverter.Blackboard,org.apache.calcite.sql.SqlCall,org.apache.calcite.rel.logical.LogicalTableFunctionScan)void o
 createJoin(.SqlToRelConverter.Blackboard,org.apache.calcite.rel.RelNode,org.apache.calcite.rel.RelNode,org.apache.calcite.rex.RexNode,org.apache.calcite.rel.core.JoinRelType)org.apache.calcite.rel.RelNode o
 createAsofJoin(org.apache.calcite.sql.parser.SqlParserPos,.SqlToRelConverter.Blackboard,org.apache.calcite.rel.RelNode,org.apache.calcite.rel.RelNode,org.apache.calcite.rex.RexNode,org.apache.calcite.rex.RexNode,org.apache.calcite.rel.core.JoinRelType)org.apache.calcite.rel.RelNode o
 getSystemFields()java.util.List<org.apache.calcite.rel.type.RelDataTypeField> o
 convertAgg(.SqlToRelConverter.Blackboard,org.apache.calcite.sql.SqlSelect,java.util.List<org.apache.calcite.sql.SqlNode>,java.util.List<org.apache.calcite.sql.SqlNode>)void o
 createAggregate(.SqlToRelConverter.Blackboard,org.apache.calcite.util.ImmutableBitSet,com.google.common.collect.ImmutableList<org.apache.calcite.util.ImmutableBitSet>,java.util.List<org.apache.calcite.rel.core.AggregateCall>)org.apache.calcite.rel.RelNode o
 convertDynamicParam(org.apache.calcite.sql.SqlDynamicParam)org.apache.calcite.rex.RexDynamicParam -
 gatherOrderExprs(.SqlToRelConverter.Blackboard,org.apache.calcite.sql.SqlSelect,org.apache.calcite.sql.SqlNodeList,java.util.List<org.apache.calcite.sql.SqlNode>,java.util.List<org.apache.calcite.rel.RelFieldCollation>)void o
 convertOrderItem(org.apache.calcite.sql.SqlSelect,org.apache.calcite.sql.SqlNode,java.util.List<org.apache.calcite.sql.SqlNode>,org.apache.calcite.rel.RelFieldCollation.Direction,org.apache.calcite.rel.RelFieldCollation.NullDirection)org.apache.calcite.rel.RelFieldCollation o
 enableDecorrelation()boolean ox
 decorrelateQuery(org.apache.calcite.rel.RelNode)org.apache.calcite.rel.RelNode o
 isTrimUnusedFields()boolean x
 convertQueryRecursive(org.apache.calcite.sql.SqlNode,boolean,org.apache.calcite.rel.type.RelDataType)org.apache.calcite.rel.RelRoot o
 convertSetOp(org.apache.calcite.sql.SqlCall)org.apache.calcite.rel.RelNode o
 convertInsert(org.apache.calcite.sql.SqlInsert)org.apache.calcite.rel.RelNode o
 toRel(org.apache.calcite.plan.RelOptTable,java.util.List<org.apache.calcite.rel.hint.RelHint>)org.apache.calcite.rel.RelNode -
 getTargetTable(org.apache.calcite.sql.SqlNode)org.apache.calcite.plan.RelOptTable o
 convertColumnList(org.apache.calcite.sql.SqlInsert,org.apache.calcite.rel.RelNode)org.apache.calcite.rel.RelNode o
 collectInsertTargets(org.apache.calcite.sql.SqlInsert,org.apache.calcite.rex.RexNode,java.util.List<String>,java.util.List<org.apache.calcite.rex.RexNode>)void o
 adjustInputRef(.SqlToRelConverter.Blackboard,org.apache.calcite.rex.RexInputRef)org.apache.calcite.rex.RexNode o
 extraSelectItems(.SqlToRelConverter.Blackboard,org.apache.calcite.sql.SqlSelect,java.util.List<org.apache.calcite.rex.RexNode>,java.util.List<String>,java.util.Collection<String>,java.util.List<org.apache.calcite.sql.validate.SqlMonotonicity>)void o
 convertWith(org.apache.calcite.sql.SqlWith,boolean)org.apache.calcite.rel.RelRoot -
 convertValues(org.apache.calcite.sql.SqlCall,org.apache.calcite.rel.type.RelDataType)org.apache.calcite.rel.RelNode -
 config().SqlToRelConverter.Config s
SqlToRelConverter.Config sai
 isDecorrelationEnabled()boolean d
 withDecorrelationEnabled(boolean).SqlToRelConverter.Config a
 isTopDownGeneralDecorrelationEnabled()boolean d
 withTopDownGeneralDecorrelationEnabled(boolean).SqlToRelConverter.Config a
 isTrimUnusedFields()boolean d
 withTrimUnusedFields(boolean).SqlToRelConverter.Config a
 isCreateValuesRel()boolean d
 withCreateValuesRel(boolean).SqlToRelConverter.Config a
 isExplain()boolean d
 withExplain(boolean).SqlToRelConverter.Config a
 isExpand()boolean d
 withExpand(boolean).SqlToRelConverter.Config a
 getInSubQueryThreshold()int d
 withInSubQueryThreshold(int).SqlToRelConverter.Config a
 isRemoveSortInSubQuery()boolean d
 withRemoveSortInSubQuery(boolean).SqlToRelConverter.Config a
 getRelBuilderFactory()org.apache.calcite.tools.RelBuilderFactory a
 withRelBuilderFactory(org.apache.calcite.tools.RelBuilderFactory).SqlToRelConverter.Config a
 getRelBuilderConfigTransform()java.util.function.UnaryOperator<org.apache.calcite.tools.RelBuilder.Config> a
 withRelBuilderConfigTransform(java.util.function.UnaryOperator<org.apache.calcite.tools.RelBuilder.Config>).SqlToRelConverter.Config a
 addRelBuilderConfigTransform(java.util.function.UnaryOperator<org.apache.calcite.tools.RelBuilder.Config>).SqlToRelConverter.Config d
 getHintStrategyTable()org.apache.calcite.rel.hint.HintStrategyTable a
 withHintStrategyTable(org.apache.calcite.rel.hint.HintStrategyTable).SqlToRelConverter.Config a
 isAddJsonTypeOperatorEnabled()boolean d
 withAddJsonTypeOperatorEnabled(boolean).SqlToRelConverter.Config a
package org.apache.calcite.tools
FrameworkConfig ai
 getParserConfig()org.apache.calcite.sql.parser.SqlParser.Config a
 getSqlValidatorConfig()org.apache.calcite.sql.validate.SqlValidator.Config a
 getSqlToRelConverterConfig()org.apache.calcite.sql2rel.SqlToRelConverter.Config a
 getDefaultSchema()org.apache.calcite.schema.SchemaPlus a
 getExecutor()org.apache.calcite.rex.RexExecutor a
 getPrograms()com.google.common.collect.ImmutableList<.Program> a
 getOperatorTable()org.apache.calcite.sql.SqlOperatorTable a
 getCostFactory()org.apache.calcite.plan.RelOptCostFactory a
 getTraitDefs()com.google.common.collect.ImmutableList<org.apache.calcite.plan.RelTraitDef> a
 getConvertletTable()org.apache.calcite.sql2rel.SqlRexConvertletTable a
 getContext()org.apache.calcite.plan.Context a
 getTypeSystem()org.apache.calcite.rel.type.RelDataTypeSystem a
 isEvolveLattice()boolean a
 getStatisticProvider()org.apache.calcite.materialize.SqlStatisticProvider a
 getViewExpander()org.apache.calcite.plan.RelOptTable.ViewExpander a
Frameworks - +BasePrepareAction,ConfigBuilder,PlannerAction,PrepareAction
 getPlanner(.FrameworkConfig).Planner s
 withPlanner(.Frameworks.PlannerAction<<R>>,.FrameworkConfig)<R> s <R=Object>
 withPlanner(.Frameworks.PlannerAction<<R>>)<R> s <R=Object>
 withPrepare(.Frameworks.PrepareAction<<R>>)<R> sx <R=Object>
 withPrepare(.Frameworks.BasePrepareAction<<R>>)<R> s <R=Object>
 withPrepare(.FrameworkConfig,.Frameworks.BasePrepareAction<<R>>)<R> s <R=Object>
 createRootSchema(boolean)org.apache.calcite.schema.SchemaPlus s
 newConfigBuilder().Frameworks.ConfigBuilder s
 newConfigBuilder(.FrameworkConfig).Frameworks.ConfigBuilder s
Frameworks.BasePrepareAction sai <R=Object>
 apply(org.apache.calcite.plan.RelOptCluster,org.apache.calcite.plan.RelOptSchema,org.apache.calcite.schema.SchemaPlus,org.apache.calcite.server.CalciteServerStatement)<R> a
Frameworks.PrepareAction sax <R=Object> :.Frameworks.BasePrepareAction<<R>>
 new() o
 new(.FrameworkConfig) o
 getConfig().FrameworkConfig -
Program ai
 run(org.apache.calcite.plan.RelOptPlanner,org.apache.calcite.rel.RelNode,org.apache.calcite.plan.RelTraitSet,java.util.List<org.apache.calcite.plan.RelOptMaterialization>,java.util.List<org.apache.calcite.plan.RelOptLattice>)org.apache.calcite.rel.RelNode a
RelBuilder - +AggCall,Config,GroupKey,OverCall
 cluster org.apache.calcite.plan.RelOptCluster of
 relOptSchema org.apache.calcite.plan.RelOptSchema of
 new(org.apache.calcite.plan.Context,org.apache.calcite.plan.RelOptCluster,org.apache.calcite.plan.RelOptSchema) o
 create(.FrameworkConfig).RelBuilder s
 create(.FrameworkConfig,org.apache.calcite.plan.RelOptCluster).RelBuilder s
 transform(java.util.function.UnaryOperator<.RelBuilder.Config>).RelBuilder -
 let(java.util.function.Function<.RelBuilder,<R>>)<R> - <R=Object>
 toString()String -
 getTypeFactory()org.apache.calcite.rel.type.RelDataTypeFactory -
 adoptConvention(org.apache.calcite.plan.Convention).RelBuilder -
 getRexBuilder()org.apache.calcite.rex.RexBuilder -
 proto(org.apache.calcite.plan.Context).RelBuilderFactory s
 proto(Object[]).RelBuilderFactory sv
 getCluster()org.apache.calcite.plan.RelOptCluster -
 getRelOptSchema()org.apache.calcite.plan.RelOptSchema -
 getScanFactory()org.apache.calcite.rel.core.RelFactories.TableScanFactory -
 push(org.apache.calcite.rel.RelNode).RelBuilder -
 pushAll(Iterable<org.apache.calcite.rel.RelNode>).RelBuilder -
 size()int -
 build()org.apache.calcite.rel.RelNode -
 peek()org.apache.calcite.rel.RelNode -
 peek(int)org.apache.calcite.rel.RelNode -
 peek(int,int)org.apache.calcite.rel.RelNode -
 with(org.apache.calcite.rel.RelNode,java.util.function.Function<.RelBuilder,<E>>)<E> - <E=Object>
 withSimplifier(java.util.function.BiFunction<.RelBuilder,org.apache.calcite.rex.RexSimplify,org.apache.calcite.rex.RexSimplify>,java.util.function.Function<.RelBuilder,<E>>)<E> - <E=Object>
 withPredicates(org.apache.calcite.rel.metadata.RelMetadataQuery,java.util.function.Function<.RelBuilder,<E>>)<E> - <E=Object>
 literal(Object)org.apache.calcite.rex.RexLiteral -
 variable(org.apache.calcite.util.Holder<org.apache.calcite.rex.RexCorrelVariable>).RelBuilder x
 variable(java.util.function.Consumer<org.apache.calcite.rex.RexCorrelVariable>).RelBuilder -
 field(String)org.apache.calcite.rex.RexInputRef -
 field(int,int,String)org.apache.calcite.rex.RexInputRef -
 field(int)org.apache.calcite.rex.RexInputRef -
 field(int,int,int)org.apache.calcite.rex.RexInputRef -
 field(String,String)org.apache.calcite.rex.RexNode -
 field(int,String,String)org.apache.calcite.rex.RexNode -
 field(org.apache.calcite.rex.RexNode,String)org.apache.calcite.rex.RexNode -
 field(org.apache.calcite.rex.RexNode,int)org.apache.calcite.rex.RexNode -
 fields()com.google.common.collect.ImmutableList<org.apache.calcite.rex.RexNode> -
 fields(int,int)com.google.common.collect.ImmutableList<org.apache.calcite.rex.RexNode> -
 fields(org.apache.calcite.rel.RelCollation)com.google.common.collect.ImmutableList<org.apache.calcite.rex.RexNode> -
 fields(java.util.List<Number>)com.google.common.collect.ImmutableList<org.apache.calcite.rex.RexNode> -
 fields(org.apache.calcite.util.ImmutableBitSet)com.google.common.collect.ImmutableList<org.apache.calcite.rex.RexNode> -
 fields(Iterable<String>)com.google.common.collect.ImmutableList<org.apache.calcite.rex.RexNode> -
 fields(org.apache.calcite.util.mapping.Mappings.TargetMapping)com.google.common.collect.ImmutableList<org.apache.calcite.rex.RexNode> -
 dot(org.apache.calcite.rex.RexNode,String)org.apache.calcite.rex.RexNode -
 dot(org.apache.calcite.rex.RexNode,int)org.apache.calcite.rex.RexNode -
 call(org.apache.calcite.sql.SqlOperator,org.apache.calcite.rex.RexNode[])org.apache.calcite.rex.RexNode v
 call(org.apache.calcite.sql.parser.SqlParserPos,org.apache.calcite.sql.SqlOperator,org.apache.calcite.rex.RexNode[])org.apache.calcite.rex.RexNode v
 call(org.apache.calcite.sql.SqlOperator,Iterable<org.apache.calcite.rex.RexNode>)org.apache.calcite.rex.RexNode -
 in(org.apache.calcite.rex.RexNode,org.apache.calcite.rex.RexNode[])org.apache.calcite.rex.RexNode v
 in(org.apache.calcite.rex.RexNode,Iterable<org.apache.calcite.rex.RexNode>)org.apache.calcite.rex.RexNode -
 in(org.apache.calcite.rel.RelNode,Iterable<org.apache.calcite.rex.RexNode>)org.apache.calcite.rex.RexSubQuery -
 in(org.apache.calcite.rex.RexNode,java.util.function.Function<.RelBuilder,org.apache.calcite.rel.RelNode>)org.apache.calcite.rex.RexNode -
 some(org.apache.calcite.rex.RexNode,org.apache.calcite.sql.SqlOperator,java.util.function.Function<.RelBuilder,org.apache.calcite.rel.RelNode>)org.apache.calcite.rex.RexSubQuery -
 all(org.apache.calcite.rex.RexNode,org.apache.calcite.sql.SqlOperator,java.util.function.Function<.RelBuilder,org.apache.calcite.rel.RelNode>)org.apache.calcite.rex.RexNode -
 exists(java.util.function.Function<.RelBuilder,org.apache.calcite.rel.RelNode>)org.apache.calcite.rex.RexSubQuery -
 unique(java.util.function.Function<.RelBuilder,org.apache.calcite.rel.RelNode>)org.apache.calcite.rex.RexSubQuery -
 scalarQuery(java.util.function.Function<.RelBuilder,org.apache.calcite.rel.RelNode>)org.apache.calcite.rex.RexSubQuery -
 arrayQuery(java.util.function.Function<.RelBuilder,org.apache.calcite.rel.RelNode>)org.apache.calcite.rex.RexSubQuery -
 multisetQuery(java.util.function.Function<.RelBuilder,org.apache.calcite.rel.RelNode>)org.apache.calcite.rex.RexSubQuery -
 mapQuery(java.util.function.Function<.RelBuilder,org.apache.calcite.rel.RelNode>)org.apache.calcite.rex.RexSubQuery -
 and(org.apache.calcite.rex.RexNode[])org.apache.calcite.rex.RexNode v
 and(Iterable<org.apache.calcite.rex.RexNode>)org.apache.calcite.rex.RexNode -
 or(org.apache.calcite.rex.RexNode[])org.apache.calcite.rex.RexNode v
 or(Iterable<org.apache.calcite.rex.RexNode>)org.apache.calcite.rex.RexNode -
 not(org.apache.calcite.rex.RexNode)org.apache.calcite.rex.RexNode -
 equals(org.apache.calcite.rex.RexNode,org.apache.calcite.rex.RexNode)org.apache.calcite.rex.RexNode -
 greaterThan(org.apache.calcite.rex.RexNode,org.apache.calcite.rex.RexNode)org.apache.calcite.rex.RexNode -
 greaterThanOrEqual(org.apache.calcite.rex.RexNode,org.apache.calcite.rex.RexNode)org.apache.calcite.rex.RexNode -
 lessThan(org.apache.calcite.rex.RexNode,org.apache.calcite.rex.RexNode)org.apache.calcite.rex.RexNode -
 lessThanOrEqual(org.apache.calcite.rex.RexNode,org.apache.calcite.rex.RexNode)org.apache.calcite.rex.RexNode -
 notEquals(org.apache.calcite.rex.RexNode,org.apache.calcite.rex.RexNode)org.apache.calcite.rex.RexNode -
 isNotDistinctFrom(org.apache.calcite.rex.RexNode,org.apache.calcite.rex.RexNode)org.apache.calcite.rex.RexNode -
 isDistinctFrom(org.apache.calcite.rex.RexNode,org.apache.calcite.rex.RexNode)org.apache.calcite.rex.RexNode -
 between(org.apache.calcite.rex.RexNode,org.apache.calcite.rex.RexNode,org.apache.calcite.rex.RexNode)org.apache.calcite.rex.RexNode -
 isNull(org.apache.calcite.rex.RexNode)org.apache.calcite.rex.RexNode -
 isNotNull(org.apache.calcite.rex.RexNode)org.apache.calcite.rex.RexNode -
 cast(org.apache.calcite.rex.RexNode,org.apache.calcite.sql.type.SqlTypeName)org.apache.calcite.rex.RexNode -
 cast(org.apache.calcite.sql.parser.SqlParserPos,org.apache.calcite.rex.RexNode,org.apache.calcite.sql.type.SqlTypeName)org.apache.calcite.rex.RexNode -
 cast(org.apache.calcite.rex.RexNode,org.apache.calcite.sql.type.SqlTypeName,int)org.apache.calcite.rex.RexNode -
 cast(org.apache.calcite.sql.parser.SqlParserPos,org.apache.calcite.rex.RexNode,org.apache.calcite.sql.type.SqlTypeName,int)org.apache.calcite.rex.RexNode -
 cast(org.apache.calcite.rex.RexNode,org.apache.calcite.sql.type.SqlTypeName,int,int)org.apache.calcite.rex.RexNode -
 cast(org.apache.calcite.sql.parser.SqlParserPos,org.apache.calcite.rex.RexNode,org.apache.calcite.sql.type.SqlTypeName,int,int)org.apache.calcite.rex.RexNode -
 alias(org.apache.calcite.sql.parser.SqlParserPos,org.apache.calcite.rex.RexNode,String)org.apache.calcite.rex.RexNode -
 alias(org.apache.calcite.rex.RexNode,String)org.apache.calcite.rex.RexNode -
 desc(org.apache.calcite.rex.RexNode)org.apache.calcite.rex.RexNode -
 nullsLast(org.apache.calcite.rex.RexNode)org.apache.calcite.rex.RexNode -
 nullsFirst(org.apache.calcite.rex.RexNode)org.apache.calcite.rex.RexNode -
 unboundedPreceding()org.apache.calcite.rex.RexWindowBound -
 preceding(org.apache.calcite.rex.RexNode)org.apache.calcite.rex.RexWindowBound -
 currentRow()org.apache.calcite.rex.RexWindowBound -
 following(org.apache.calcite.rex.RexNode)org.apache.calcite.rex.RexWindowBound -
 unboundedFollowing()org.apache.calcite.rex.RexWindowBound -
 groupKey().RelBuilder.GroupKey -
 groupKey(org.apache.calcite.rex.RexNode[]).RelBuilder.GroupKey v
 groupKey(Iterable<org.apache.calcite.rex.RexNode>).RelBuilder.GroupKey -
 groupKey(Iterable<org.apache.calcite.rex.RexNode>,Iterable<Iterable<org.apache.calcite.rex.RexNode>>).RelBuilder.GroupKey -
 groupKey(Iterable<org.apache.calcite.rex.RexNode>,boolean,Iterable<Iterable<org.apache.calcite.rex.RexNode>>).RelBuilder.GroupKey x
 groupKey(int[]).RelBuilder.GroupKey v
 groupKey(String[]).RelBuilder.GroupKey v
 groupKey(org.apache.calcite.util.ImmutableBitSet).RelBuilder.GroupKey -
 groupKey(org.apache.calcite.util.ImmutableBitSet,Iterable<org.apache.calcite.util.ImmutableBitSet>).RelBuilder.GroupKey -
 groupKey(org.apache.calcite.util.ImmutableBitSet,boolean,com.google.common.collect.ImmutableList<org.apache.calcite.util.ImmutableBitSet>).RelBuilder.GroupKey x
 aggregateCall(org.apache.calcite.sql.SqlAggFunction,boolean,org.apache.calcite.rex.RexNode,String,org.apache.calcite.rex.RexNode[]).RelBuilder.AggCall xv
 aggregateCall(org.apache.calcite.sql.SqlAggFunction,boolean,boolean,org.apache.calcite.rex.RexNode,String,org.apache.calcite.rex.RexNode[]).RelBuilder.AggCall xv
 aggregateCall(org.apache.calcite.sql.SqlAggFunction,boolean,org.apache.calcite.rex.RexNode,String,Iterable<org.apache.calcite.rex.RexNode>).RelBuilder.AggCall x
 aggregateCall(org.apache.calcite.sql.SqlAggFunction,boolean,boolean,org.apache.calcite.rex.RexNode,String,Iterable<org.apache.calcite.rex.RexNode>).RelBuilder.AggCall x
 aggregateCall(org.apache.calcite.sql.SqlAggFunction,Iterable<org.apache.calcite.rex.RexNode>).RelBuilder.AggCall -
 aggregateCall(org.apache.calcite.sql.parser.SqlParserPos,org.apache.calcite.sql.SqlAggFunction,Iterable<org.apache.calcite.rex.RexNode>).RelBuilder.AggCall -
 aggregateCall(org.apache.calcite.sql.parser.SqlParserPos,org.apache.calcite.sql.SqlAggFunction,org.apache.calcite.rex.RexNode[]).RelBuilder.AggCall v
 aggregateCall(org.apache.calcite.sql.SqlAggFunction,org.apache.calcite.rex.RexNode[]).RelBuilder.AggCall v
 aggregateCall(org.apache.calcite.rel.core.AggregateCall).RelBuilder.AggCall -
 aggregateCall(org.apache.calcite.rel.core.AggregateCall,org.apache.calcite.util.mapping.Mapping).RelBuilder.AggCall -
 aggregateCall(org.apache.calcite.sql.SqlAggFunction,boolean,boolean,boolean,org.apache.calcite.rex.RexNode,com.google.common.collect.ImmutableList<org.apache.calcite.rex.RexNode>,com.google.common.collect.ImmutableList<org.apache.calcite.rex.RexNode>,String,com.google.common.collect.ImmutableList<org.apache.calcite.rex.RexNode>,com.google.common.collect.ImmutableList<org.apache.calcite.rex.RexNode>).RelBuilder.AggCall o
 aggregateCall(org.apache.calcite.sql.parser.SqlParserPos,org.apache.calcite.sql.SqlAggFunction,boolean,boolean,boolean,org.apache.calcite.rex.RexNode,com.google.common.collect.ImmutableList<org.apache.calcite.rex.RexNode>,com.google.common.collect.ImmutableList<org.apache.calcite.rex.RexNode>,String,com.google.common.collect.ImmutableList<org.apache.calcite.rex.RexNode>,com.google.common.collect.ImmutableList<org.apache.calcite.rex.RexNode>).RelBuilder.AggCall o
 count(org.apache.calcite.rex.RexNode[]).RelBuilder.AggCall v
 count(Iterable<org.apache.calcite.rex.RexNode>).RelBuilder.AggCall -
 count(boolean,String,org.apache.calcite.rex.RexNode[]).RelBuilder.AggCall v
 count(boolean,String,Iterable<org.apache.calcite.rex.RexNode>).RelBuilder.AggCall -
 countStar(String).RelBuilder.AggCall -
 sum(org.apache.calcite.rex.RexNode).RelBuilder.AggCall -
 sum(org.apache.calcite.sql.parser.SqlParserPos,org.apache.calcite.rex.RexNode).RelBuilder.AggCall -
 sum(boolean,String,org.apache.calcite.rex.RexNode).RelBuilder.AggCall -
 sum(org.apache.calcite.sql.parser.SqlParserPos,boolean,String,org.apache.calcite.rex.RexNode).RelBuilder.AggCall -
 avg(org.apache.calcite.rex.RexNode).RelBuilder.AggCall -
 avg(org.apache.calcite.sql.parser.SqlParserPos,org.apache.calcite.rex.RexNode).RelBuilder.AggCall -
 avg(boolean,String,org.apache.calcite.rex.RexNode).RelBuilder.AggCall -
 avg(org.apache.calcite.sql.parser.SqlParserPos,boolean,String,org.apache.calcite.rex.RexNode).RelBuilder.AggCall -
 min(org.apache.calcite.rex.RexNode).RelBuilder.AggCall -
 min(String,org.apache.calcite.rex.RexNode).RelBuilder.AggCall -
 max(org.apache.calcite.rex.RexNode).RelBuilder.AggCall -
 max(String,org.apache.calcite.rex.RexNode).RelBuilder.AggCall -
 literalAgg(Object).RelBuilder.AggCall -
 literalAgg(Object,String,org.apache.calcite.rex.RexNode[]).RelBuilder.AggCall v
 patternField(String,org.apache.calcite.rel.type.RelDataType,int)org.apache.calcite.rex.RexNode -
 patternConcat(Iterable<org.apache.calcite.rex.RexNode>)org.apache.calcite.rex.RexNode -
 patternConcat(org.apache.calcite.rex.RexNode[])org.apache.calcite.rex.RexNode v
 patternAlter(Iterable<org.apache.calcite.rex.RexNode>)org.apache.calcite.rex.RexNode -
 patternAlter(org.apache.calcite.rex.RexNode[])org.apache.calcite.rex.RexNode v
 patternQuantify(Iterable<org.apache.calcite.rex.RexNode>)org.apache.calcite.rex.RexNode -
 patternQuantify(org.apache.calcite.rex.RexNode[])org.apache.calcite.rex.RexNode v
 patternPermute(Iterable<org.apache.calcite.rex.RexNode>)org.apache.calcite.rex.RexNode -
 patternPermute(org.apache.calcite.rex.RexNode[])org.apache.calcite.rex.RexNode v
 patternExclude(org.apache.calcite.rex.RexNode)org.apache.calcite.rex.RexNode -
 scan(Iterable<String>).RelBuilder -
 scan(String[]).RelBuilder v
 snapshot(org.apache.calcite.rex.RexNode).RelBuilder -
 cursor(int,int)org.apache.calcite.rex.RexNode -
 functionScan(org.apache.calcite.sql.SqlOperator,int,org.apache.calcite.rex.RexNode[]).RelBuilder v
 functionScan(org.apache.calcite.sql.SqlOperator,int,Iterable<org.apache.calcite.rex.RexNode>).RelBuilder -
 filter(org.apache.calcite.rex.RexNode[]).RelBuilder v
 filter(Iterable<org.apache.calcite.rex.RexNode>).RelBuilder -
 filter(Iterable<org.apache.calcite.rel.core.CorrelationId>,org.apache.calcite.rex.RexNode[]).RelBuilder v
 filter(Iterable<org.apache.calcite.rel.core.CorrelationId>,Iterable<org.apache.calcite.rex.RexNode>).RelBuilder -
 project(org.apache.calcite.rex.RexNode[]).RelBuilder v
 project(Iterable<org.apache.calcite.rex.RexNode>).RelBuilder -
 project(Iterable<org.apache.calcite.rex.RexNode>,Iterable<String>).RelBuilder -
 project(Iterable<org.apache.calcite.rex.RexNode>,Iterable<String>,boolean).RelBuilder -
 project(Iterable<org.apache.calcite.rex.RexNode>,Iterable<String>,boolean,Iterable<org.apache.calcite.rel.core.CorrelationId>).RelBuilder -
 projectPlus(org.apache.calcite.rex.RexNode[]).RelBuilder v
 projectPlus(Iterable<org.apache.calcite.rex.RexNode>).RelBuilder -
 projectExcept(org.apache.calcite.rex.RexNode[]).RelBuilder v
 projectExcept(Iterable<org.apache.calcite.rex.RexNode>).RelBuilder -
 projectNamed(Iterable<org.apache.calcite.rex.RexNode>,Iterable<String>,boolean).RelBuilder -
 projectNamed(Iterable<org.apache.calcite.rex.RexNode>,Iterable<String>,boolean,Iterable<org.apache.calcite.rel.core.CorrelationId>).RelBuilder -
 uncollect(java.util.List<String>,boolean).RelBuilder -
 rename(java.util.List<String>).RelBuilder -
 distinct().RelBuilder -
 aggregate(.RelBuilder.GroupKey,.RelBuilder.AggCall[]).RelBuilder v
 aggregate(.RelBuilder.GroupKey,java.util.List<org.apache.calcite.rel.core.AggregateCall>).RelBuilder -
 aggregate(.RelBuilder.GroupKey,Iterable<.RelBuilder.AggCall>).RelBuilder -
 aggregateRex(.RelBuilder.GroupKey,org.apache.calcite.rex.RexNode[]).RelBuilder v
 aggregateRex(.RelBuilder.GroupKey,boolean,Iterable<org.apache.calcite.rex.RexNode>).RelBuilder -
 union(boolean).RelBuilder -
 union(boolean,int).RelBuilder -
 intersect(boolean).RelBuilder -
 intersect(boolean,int).RelBuilder -
 minus(boolean).RelBuilder -
 minus(boolean,int).RelBuilder -
 transientScan(String).RelBuilder -
 transientScan(String,org.apache.calcite.rel.type.RelDataType).RelBuilder -
 repeatUnion(String,boolean).RelBuilder -
 repeatUnion(String,boolean,int).RelBuilder -
 asofJoin(org.apache.calcite.rel.core.JoinRelType,org.apache.calcite.rex.RexNode,org.apache.calcite.rex.RexNode).RelBuilder -
 join(org.apache.calcite.rel.core.JoinRelType,org.apache.calcite.rex.RexNode,org.apache.calcite.rex.RexNode[]).RelBuilder v
 join(org.apache.calcite.rel.core.JoinRelType,Iterable<org.apache.calcite.rex.RexNode>).RelBuilder -
 join(org.apache.calcite.rel.core.JoinRelType,org.apache.calcite.rex.RexNode).RelBuilder -
 join(org.apache.calcite.rel.core.JoinRelType,org.apache.calcite.rex.RexNode,java.util.Set<org.apache.calcite.rel.core.CorrelationId>).RelBuilder -
 correlate(org.apache.calcite.rel.core.JoinRelType,org.apache.calcite.rel.core.CorrelationId,org.apache.calcite.rex.RexNode[]).RelBuilder v
 correlate(org.apache.calcite.rel.core.JoinRelType,org.apache.calcite.rel.core.CorrelationId,Iterable<org.apache.calcite.rex.RexNode>).RelBuilder -
 join(org.apache.calcite.rel.core.JoinRelType,String[]).RelBuilder v
 semiJoin(Iterable<org.apache.calcite.rex.RexNode>).RelBuilder -
 semiJoin(org.apache.calcite.rex.RexNode[]).RelBuilder v
 antiJoin(Iterable<org.apache.calcite.rex.RexNode>).RelBuilder -
 antiJoin(org.apache.calcite.rex.RexNode[]).RelBuilder v
 as(String).RelBuilder -
 values(String[],Object[]).RelBuilder v
 empty().RelBuilder -
 values(org.apache.calcite.rel.type.RelDataType,Object[]).RelBuilder v
 values(Iterable<java.util.List<org.apache.calcite.rex.RexLiteral>>,org.apache.calcite.rel.type.RelDataType).RelBuilder -
 values(org.apache.calcite.rel.type.RelDataType).RelBuilder -
 limit(int,int).RelBuilder -
 exchange(org.apache.calcite.rel.RelDistribution).RelBuilder -
 sortExchange(org.apache.calcite.rel.RelDistribution,org.apache.calcite.rel.RelCollation).RelBuilder -
 sort(int[]).RelBuilder v
 sort(org.apache.calcite.rex.RexNode[]).RelBuilder v
 sort(Iterable<org.apache.calcite.rex.RexNode>).RelBuilder -
 sortLimit(long,long,org.apache.calcite.rex.RexNode[]).RelBuilder v
 sort(org.apache.calcite.rel.RelCollation).RelBuilder -
 sortLimit(org.apache.calcite.rex.RexNode,org.apache.calcite.rex.RexNode,org.apache.calcite.rel.RelCollation).RelBuilder -
 sortLimit(Number,Number,Iterable<org.apache.calcite.rex.RexNode>).RelBuilder -
 sortLimit(org.apache.calcite.rex.RexNode,org.apache.calcite.rex.RexNode,Iterable<org.apache.calcite.rex.RexNode>).RelBuilder -
 convert(org.apache.calcite.rel.type.RelDataType,boolean).RelBuilder -
 permute(org.apache.calcite.util.mapping.Mapping).RelBuilder -
 sample(boolean,java.math.BigDecimal,Integer).RelBuilder -
 match(org.apache.calcite.rex.RexNode,boolean,boolean,java.util.Map<String,org.apache.calcite.rex.RexNode>,Iterable<org.apache.calcite.rex.RexNode>,org.apache.calcite.rex.RexNode,java.util.Map<String,java.util.SortedSet<String>>,boolean,Iterable<org.apache.calcite.rex.RexNode>,Iterable<org.apache.calcite.rex.RexNode>,org.apache.calcite.rex.RexNode).RelBuilder -
 pivot(.RelBuilder.GroupKey,Iterable<.RelBuilder.AggCall>,Iterable<org.apache.calcite.rex.RexNode>,Iterable<java.util.Map.Entry<String,Iterable<org.apache.calcite.rex.RexNode>>>).RelBuilder -
 unpivot(boolean,Iterable<String>,Iterable<String>,Iterable<java.util.Map.Entry<java.util.List<org.apache.calcite.rex.RexLiteral>,java.util.List<org.apache.calcite.rex.RexNode>>>).RelBuilder -
 hints(org.apache.calcite.rel.hint.RelHint[]).RelBuilder v
 hints(Iterable<org.apache.calcite.rel.hint.RelHint>).RelBuilder -
 clear()void -
 combine(int).RelBuilder -
 combine().RelBuilder -
 combine(org.apache.calcite.rel.RelNode[]).RelBuilder v
 combine(Iterable<org.apache.calcite.rel.RelNode>).RelBuilder -
package org.apache.calcite.util
Arrow -
 of(.ImmutableBitSet,.ImmutableBitSet).Arrow s
 of(int,int).Arrow s
 getDeterminants().ImmutableBitSet -
 getDependents().ImmutableBitSet -
 isTrivial()boolean -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
ArrowSet - +Builder
 EMPTY .ArrowSet sf
 new(java.util.Set<.Arrow>) -
 dependents(.ImmutableBitSet).ImmutableBitSet -
 determinants(.ImmutableBitSet)java.util.Set<.ImmutableBitSet> -
 union(.ArrowSet).ArrowSet -
 getArrows()com.google.common.collect.ImmutableList<.Arrow> -
 clone().ArrowSet -
 equalTo(.ArrowSet)boolean -
 toString()String -
 implies(.ImmutableBitSet,.ImmutableBitSet)boolean -
ArrowSet.Builder s
 new() -
 addArrow(.ImmutableBitSet,.ImmutableBitSet).ArrowSet.Builder -
 addArrow(int,int).ArrowSet.Builder -
 addBidirectionalArrow(int,int).ArrowSet.Builder -
 addBidirectionalArrow(.ImmutableBitSet,.ImmutableBitSet).ArrowSet.Builder -
 addArrowSet(.ArrowSet).ArrowSet.Builder -
 build().ArrowSet -
BarfingInvocationHandler - :java.lang.reflect.InvocationHandler
 new() o
 invoke(Object,java.lang.reflect.Method,Object[])Object - !Throwable
 noMethod(java.lang.reflect.Method)UnsupportedOperationException o
Benchmark - +Statistician
 LOGGER org.slf4j.Logger sf
 new(String,org.apache.calcite.linq4j.function.Function1<.Benchmark.Statistician,Void>,int) -
 enabled()boolean s
 run()void -
Benchmark.Statistician s
 new(String) -
 record(long)void -
BitSets f
 contains(java.util.BitSet,java.util.BitSet)boolean s
 contains(java.util.BitSet,.ImmutableBitSet)boolean s
 toIter(java.util.BitSet)Iterable<Integer> s
 toIter(.ImmutableBitSet)Iterable<Integer> s
 toList(java.util.BitSet)java.util.List<Integer> s
 toArray(java.util.BitSet)int[] s
 of(int[])java.util.BitSet sv
 of(Integer[])java.util.BitSet s
 of(Iterable<Number>)java.util.BitSet s
 of(.ImmutableIntList)java.util.BitSet s
 range(int,int)java.util.BitSet s
 range(int)java.util.BitSet s
 setAll(java.util.BitSet,Iterable<Number>)void s
 union(java.util.BitSet,java.util.BitSet[])java.util.BitSet sv
 previousClearBit(java.util.BitSet,int)int s
 closure(java.util.SortedMap<Integer,java.util.BitSet>)java.util.SortedMap<Integer,java.util.BitSet> s
 populate(java.util.BitSet,Iterable<Number>)void s
 populate(java.util.BitSet,.ImmutableIntList)void s
BitString -
 new(String,int) o
 createFromHexString(String).BitString s
 createFromBitString(String).BitString s
 toString()String -
 hashCode()int -
 equals(Object)boolean -
 getBitCount()int -
 getAsByteArray()byte[] -
 toBitString()String -
 toHexString()String -
 toByteArrayFromBitString(String,int)byte[] s
 concat(java.util.List<.BitString>).BitString s
 createFromBytes(byte[]).BitString s
Bug a
 DT239_FIXED boolean sf
 DT785_FIXED boolean sf
 FRG377_FIXED boolean sf
 DT1684_FIXED boolean sf
 FRG73_FIXED boolean sf
 FRG78_FIXED boolean sf
 FRG189_FIXED boolean sf
 FRG254_FIXED boolean sf
 FRG296_FIXED boolean sf
 FRG375_FIXED boolean sf
 CALCITE_194_FIXED boolean sf
 CALCITE_673_FIXED boolean sf
 CALCITE_1048_FIXED boolean sf
 CALCITE_1045_FIXED boolean sf
 CALCITE_2400_FIXED boolean sf
 CALCITE_2401_FIXED boolean sf
 CALCITE_2869_FIXED boolean sf
 CALCITE_3243_FIXED boolean sf
 CALCITE_4204_FIXED boolean sf
 CALCITE_4205_FIXED boolean sf
 CALCITE_4213_FIXED boolean sf
 CALCITE_5422_FIXED boolean sf
 CALCITE_6092_FIXED boolean sf
 CALCITE_6270_FIXED boolean sf
 CALCITE_6367_FIXED boolean sf
 CALCITE_6391_FIXED boolean sf
 CALCITE_6328_FIXED boolean sf
 CALCITE_6611_FIXED boolean sf
 TODO_FIXED boolean sf
 new() -
 remark(<T>)<T> s <T=Object>
 upgrade(String)boolean s
BuiltInMethod fe :Enum<.BuiltInMethod>
 QUERYABLE_SELECT .BuiltInMethod sf
 QUERYABLE_AS_ENUMERABLE .BuiltInMethod sf
 QUERYABLE_TABLE_AS_QUERYABLE .BuiltInMethod sf
 AS_QUERYABLE .BuiltInMethod sf
 ABSTRACT_ENUMERABLE_CTOR .BuiltInMethod sf
 CHAR_DECIMAL_CAST .BuiltInMethod sf
 CHAR_DECIMAL_CAST_ROUNDING_MODE .BuiltInMethod sf
 SHORT_INTERVAL_DECIMAL_CAST .BuiltInMethod sf
 SHORT_INTERVAL_DECIMAL_CAST_ROUNDING_MODE .BuiltInMethod sf
 LONG_INTERVAL_DECIMAL_CAST .BuiltInMethod sf
 LONG_INTERVAL_DECIMAL_CAST_ROUNDING_MODE .BuiltInMethod sf
 INTO .BuiltInMethod sf
 REMOVE_ALL .BuiltInMethod sf
 SCHEMA_GET_SUB_SCHEMA .BuiltInMethod sf
 SCHEMA_GET_TABLE .BuiltInMethod sf
 SCHEMA_PLUS_ADD_TABLE .BuiltInMethod sf
 SCHEMA_PLUS_REMOVE_TABLE .BuiltInMethod sf
 SCHEMA_PLUS_UNWRAP .BuiltInMethod sf
 SCHEMAS_ENUMERABLE_SCANNABLE .BuiltInMethod sf
 SCHEMAS_ENUMERABLE_FILTERABLE .BuiltInMethod sf
 SCHEMAS_ENUMERABLE_PROJECTABLE_FILTERABLE .BuiltInMethod sf
 SCHEMAS_QUERYABLE .BuiltInMethod sf
 REFLECTIVE_SCHEMA_GET_TARGET .BuiltInMethod sf
 DATA_CONTEXT_GET .BuiltInMethod sf
 DATA_CONTEXT_GET_ROOT_SCHEMA .BuiltInMethod sf
 JDBC_SCHEMA_DATA_SOURCE .BuiltInMethod sf
 ROW_VALUE .BuiltInMethod sf
 ROW_AS_COPY .BuiltInMethod sf
 ROW_COPY_VALUES .BuiltInMethod sf
 RESULT_SET_ENUMERABLE_SET_TIMEOUT .BuiltInMethod sf
 RESULT_SET_ENUMERABLE_OF .BuiltInMethod sf
 RESULT_SET_ENUMERABLE_OF_PREPARED .BuiltInMethod sf
 CREATE_ENRICHER .BuiltInMethod sf
 HASH_JOIN .BuiltInMethod sf
 LEFT_MARK_HASH_JOIN .BuiltInMethod sf
 ASOF_JOIN .BuiltInMethod sf
 MATCH .BuiltInMethod sf
 PATTERN_BUILDER .BuiltInMethod sf
 PATTERN_BUILDER_SYMBOL .BuiltInMethod sf
 PATTERN_BUILDER_SEQ .BuiltInMethod sf
 PATTERN_BUILDER_BUILD .BuiltInMethod sf
 PATTERN_TO_AUTOMATON .BuiltInMethod sf
 MATCHER_BUILDER .BuiltInMethod sf
 MATCHER_BUILDER_ADD .BuiltInMethod sf
 MATCHER_BUILDER_BUILD .BuiltInMethod sf
 MATCH_UTILS_LAST_WITH_SYMBOL .BuiltInMethod sf
 MATCH_UTILS_LAST_WITH_SYMBOL_OR_LAST .BuiltInMethod sf
 EMITTER_EMIT .BuiltInMethod sf
 MERGE_JOIN .BuiltInMethod sf
 SLICE0 .BuiltInMethod sf
 SEMI_JOIN .BuiltInMethod sf
 ANTI_JOIN .BuiltInMethod sf
 NESTED_LOOP_JOIN .BuiltInMethod sf
 LEFT_MARK_NESTED_LOOP_JOIN .BuiltInMethod sf
 CORRELATE_LEFT_MARK_JOIN .BuiltInMethod sf
 CORRELATE_JOIN .BuiltInMethod sf
 CORRELATE_BATCH_JOIN .BuiltInMethod sf
 SELECT .BuiltInMethod sf
 SELECT2 .BuiltInMethod sf
 SELECT_MANY .BuiltInMethod sf
 WHERE .BuiltInMethod sf
 WHERE2 .BuiltInMethod sf
 DISTINCT .BuiltInMethod sf
 DISTINCT2 .BuiltInMethod sf
 SORTED_GROUP_BY .BuiltInMethod sf
 GROUP_BY .BuiltInMethod sf
 GROUP_BY2 .BuiltInMethod sf
 GROUP_BY_MULTIPLE .BuiltInMethod sf
 AGGREGATE .BuiltInMethod sf
 ORDER_BY .BuiltInMethod sf
 ORDER_BY_WITH_FETCH_AND_OFFSET .BuiltInMethod sf
 UNION .BuiltInMethod sf
 CONCAT .BuiltInMethod sf
 REPEAT_UNION .BuiltInMethod sf
 MERGE_UNION .BuiltInMethod sf
 LAZY_COLLECTION_SPOOL .BuiltInMethod sf
 INTERSECT .BuiltInMethod sf
 EXCEPT .BuiltInMethod sf
 SKIP .BuiltInMethod sf
 TAKE .BuiltInMethod sf
 SINGLETON_ENUMERABLE .BuiltInMethod sf
 EMPTY_ENUMERABLE .BuiltInMethod sf
 NULLS_COMPARATOR .BuiltInMethod sf
 NULLS_COMPARATOR2 .BuiltInMethod sf
 ARRAY_COMPARER .BuiltInMethod sf
 FUNCTION0_APPLY .BuiltInMethod sf
 FUNCTION1_APPLY .BuiltInMethod sf
 ARRAYS_AS_LIST .BuiltInMethod sf
 ARRAY .BuiltInMethod sf
 ARRAY_COPY .BuiltInMethod sf
 PAIR_LIST_COPY_OF .BuiltInMethod sf
 FLAT_PRODUCT .BuiltInMethod sf
 FLAT_LIST .BuiltInMethod sf
 LIST_N .BuiltInMethod sf
 LIST1 .BuiltInMethod sf
 LIST2 .BuiltInMethod sf
 LIST3 .BuiltInMethod sf
 LIST4 .BuiltInMethod sf
 LIST5 .BuiltInMethod sf
 LIST6 .BuiltInMethod sf
 COMPARABLE_EMPTY_LIST .BuiltInMethod sf
 IDENTITY_COMPARER .BuiltInMethod sf
 IDENTITY_SELECTOR .BuiltInMethod sf
 AS_ENUMERABLE .BuiltInMethod sf
 AS_ENUMERABLE2 .BuiltInMethod sf
 ENUMERABLE_TO_LIST .BuiltInMethod sf
 ENUMERABLE_TO_MAP .BuiltInMethod sf
 AS_LIST .BuiltInMethod sf
 DECIMAL_DECIMAL_CAST .BuiltInMethod sf
 DECIMAL_DECIMAL_CAST_ROUNDING_MODE .BuiltInMethod sf
 INTEGER_DECIMAL_CAST .BuiltInMethod sf
 INTEGER_DECIMAL_CAST_ROUNDING_MODE .BuiltInMethod sf
 FP_DECIMAL_CAST .BuiltInMethod sf
 FP_DECIMAL_CAST_ROUNDING_MODE .BuiltInMethod sf
 INTEGER_CAST .BuiltInMethod sf
 INTEGER_CAST_ROUNDING_MODE .BuiltInMethod sf
 CAST_TO_UBYTE .BuiltInMethod sf
 CAST_TO_USHORT .BuiltInMethod sf
 CAST_TO_UINTEGER .BuiltInMethod sf
 CAST_TO_ULONG .BuiltInMethod sf
 MEMORY_GET0 .BuiltInMethod sf
 MEMORY_GET1 .BuiltInMethod sf
 ENUMERATOR_CURRENT .BuiltInMethod sf
 ENUMERATOR_MOVE_NEXT .BuiltInMethod sf
 ENUMERATOR_CLOSE .BuiltInMethod sf
 ENUMERATOR_RESET .BuiltInMethod sf
 ENUMERABLE_ENUMERATOR .BuiltInMethod sf
 ENUMERABLE_FOREACH .BuiltInMethod sf
 ITERABLE_FOR_EACH .BuiltInMethod sf
 FUNCTION_APPLY .BuiltInMethod sf
 PREDICATE_TEST .BuiltInMethod sf
 BI_PREDICATE_TEST .BuiltInMethod sf
 CONSUMER_ACCEPT .BuiltInMethod sf
 TYPED_GET_ELEMENT_TYPE .BuiltInMethod sf
 BINDABLE_BIND .BuiltInMethod sf
 RESULT_SET_GET_DATE2 .BuiltInMethod sf
 RESULT_SET_GET_TIME2 .BuiltInMethod sf
 RESULT_SET_GET_TIMESTAMP2 .BuiltInMethod sf
 TIME_ZONE_GET_OFFSET .BuiltInMethod sf
 LONG_VALUE .BuiltInMethod sf
 STRING_TO_UPPER .BuiltInMethod sf
 COMPARATOR_COMPARE .BuiltInMethod sf
 COLLECTIONS_REVERSE_ORDER .BuiltInMethod sf
 COLLECTIONS_EMPTY_LIST .BuiltInMethod sf
 COLLECTIONS_SINGLETON_LIST .BuiltInMethod sf
 COLLECTION_SIZE .BuiltInMethod sf
 COLLECTION_EXISTS .BuiltInMethod sf
 COLLECTION_ALL .BuiltInMethod sf
 COLLECTION_NULLABLE_EXISTS .BuiltInMethod sf
 COLLECTION_NULLABLE_ALL .BuiltInMethod sf
 MAP_CLEAR .BuiltInMethod sf
 MAP_GET .BuiltInMethod sf
 MAP_GET_OR_DEFAULT .BuiltInMethod sf
 MAP_PUT .BuiltInMethod sf
 COLLECTION_ADD .BuiltInMethod sf
 COLLECTION_ADDALL .BuiltInMethod sf
 COLLECTION_RETAIN_ALL .BuiltInMethod sf
 LIST_CONTAINS .BuiltInMethod sf
 LIST_GET .BuiltInMethod sf
 LIST_TO_ARRAY .BuiltInMethod sf
 LIST_TRANSFORM .BuiltInMethod sf
 ITERATOR_HAS_NEXT .BuiltInMethod sf
 ITERATOR_NEXT .BuiltInMethod sf
 MATH_MAX .BuiltInMethod sf
 MATH_MIN .BuiltInMethod sf
 SORTED_MULTI_MAP_PUT_MULTI .BuiltInMethod sf
 SORTED_MULTI_MAP_ARRAYS .BuiltInMethod sf
 SORTED_MULTI_MAP_SINGLETON .BuiltInMethod sf
 IMMUTABLE_INT_LIST_IDENTITY .BuiltInMethod sf
 IMMUTABLE_INT_LIST_COPY_OF .BuiltInMethod sf
 BINARY_SEARCH5_LOWER .BuiltInMethod sf
 BINARY_SEARCH5_UPPER .BuiltInMethod sf
 BINARY_SEARCH6_LOWER .BuiltInMethod sf
 BINARY_SEARCH6_UPPER .BuiltInMethod sf
 ARRAY_ITEM .BuiltInMethod sf
 MAP_ITEM .BuiltInMethod sf
 ANY_ITEM .BuiltInMethod sf
 UPPER .BuiltInMethod sf
 LOWER .BuiltInMethod sf
 ARRAY_TO_STRING .BuiltInMethod sf
 STRING_TO_ARRAY .BuiltInMethod sf
 SROUND .BuiltInMethod sf
 STRUNCATE .BuiltInMethod sf
 ASCII .BuiltInMethod sf
 CHAR_FROM_ASCII .BuiltInMethod sf
 CHAR_FROM_UTF8 .BuiltInMethod sf
 CODE_POINTS_TO_BYTES .BuiltInMethod sf
 CODE_POINTS_TO_STRING .BuiltInMethod sf
 TO_CODE_POINTS .BuiltInMethod sf
 CONVERT .BuiltInMethod sf
 CONVERT_ORACLE .BuiltInMethod sf
 EXP .BuiltInMethod sf
 MOD .BuiltInMethod sf
 POWER .BuiltInMethod sf
 POWER_PG .BuiltInMethod sf
 REPEAT .BuiltInMethod sf
 SPACE .BuiltInMethod sf
 SPLIT .BuiltInMethod sf
 SPLIT_PART .BuiltInMethod sf
 SOUNDEX .BuiltInMethod sf
 SOUNDEX_SPARK .BuiltInMethod sf
 STRCMP .BuiltInMethod sf
 DIFFERENCE .BuiltInMethod sf
 REVERSE .BuiltInMethod sf
 LEVENSHTEIN .BuiltInMethod sf
 FIND_IN_SET .BuiltInMethod sf
 LEFT .BuiltInMethod sf
 RIGHT .BuiltInMethod sf
 TO_BASE64 .BuiltInMethod sf
 FROM_BASE64 .BuiltInMethod sf
 TO_BASE32 .BuiltInMethod sf
 FROM_BASE32 .BuiltInMethod sf
 HEX .BuiltInMethod sf
 TO_HEX .BuiltInMethod sf
 FROM_HEX .BuiltInMethod sf
 BIN .BuiltInMethod sf
 MD5 .BuiltInMethod sf
 CRC32 .BuiltInMethod sf
 SHA1 .BuiltInMethod sf
 SHA256 .BuiltInMethod sf
 SHA512 .BuiltInMethod sf
 THROW_UNLESS .BuiltInMethod sf
 COMPRESS .BuiltInMethod sf
 URL_DECODE .BuiltInMethod sf
 URL_ENCODE .BuiltInMethod sf
 EXTRACT_VALUE .BuiltInMethod sf
 XML_TRANSFORM .BuiltInMethod sf
 EXTRACT_XML .BuiltInMethod sf
 EXISTS_NODE .BuiltInMethod sf
 JSONIZE .BuiltInMethod sf
 DEJSONIZE .BuiltInMethod sf
 JSON_VALUE_EXPRESSION .BuiltInMethod sf
 JSON_API_COMMON_SYNTAX .BuiltInMethod sf
 JSON_API_COMMON_SYNTAX_WITH_CACHE .BuiltInMethod sf
 JSON_EXISTS2 .BuiltInMethod sf
 JSON_EXISTS3 .BuiltInMethod sf
 JSON_VALUE .BuiltInMethod sf
 JSON_QUERY .BuiltInMethod sf
 JSON_OBJECT .BuiltInMethod sf
 JSON_TYPE .BuiltInMethod sf
 JSON_DEPTH .BuiltInMethod sf
 JSON_KEYS .BuiltInMethod sf
 JSON_INSERT .BuiltInMethod sf
 JSON_PRETTY .BuiltInMethod sf
 JSON_LENGTH .BuiltInMethod sf
 JSON_REPLACE .BuiltInMethod sf
 JSON_REMOVE .BuiltInMethod sf
 JSON_STORAGE_SIZE .BuiltInMethod sf
 JSON_SET .BuiltInMethod sf
 JSON_OBJECTAGG_ADD .BuiltInMethod sf
 JSON_ARRAY .BuiltInMethod sf
 JSON_ARRAYAGG_ADD .BuiltInMethod sf
 IS_JSON_VALUE .BuiltInMethod sf
 IS_JSON_OBJECT .BuiltInMethod sf
 IS_JSON_ARRAY .BuiltInMethod sf
 IS_JSON_SCALAR .BuiltInMethod sf
 ST_GEOM_FROM_EWKT .BuiltInMethod sf
 UUID_FROM_STRING .BuiltInMethod sf
 UUID_TO_STRING .BuiltInMethod sf
 UUID_TO_BINARY .BuiltInMethod sf
 INT_TO_BINARY .BuiltInMethod sf
 BINARY_TO_UUID .BuiltInMethod sf
 INITCAP .BuiltInMethod sf
 SUBSTRING .BuiltInMethod sf
 FORMAT_NUMBER .BuiltInMethod sf
 LPAD .BuiltInMethod sf
 RPAD .BuiltInMethod sf
 STARTS_WITH .BuiltInMethod sf
 ENDS_WITH .BuiltInMethod sf
 OCTET_LENGTH .BuiltInMethod sf
 CHAR_LENGTH .BuiltInMethod sf
 BIT_LENGTH .BuiltInMethod sf
 BIT_GET .BuiltInMethod sf
 STRING_CONCAT .BuiltInMethod sf
 STRING_CONCAT_WITH_NULL .BuiltInMethod sf
 PARSE_URL2 .BuiltInMethod sf
 PARSE_URL3 .BuiltInMethod sf
 MULTI_STRING_CONCAT .BuiltInMethod sf
 MULTI_STRING_CONCAT_WITH_NULL .BuiltInMethod sf
 MULTI_STRING_CONCAT_WITH_SEPARATOR .BuiltInMethod sf
 MULTI_TYPE_STRING_ARRAY_CONCAT_WITH_SEPARATOR .BuiltInMethod sf
 MULTI_TYPE_OBJECT_CONCAT_WITH_SEPARATOR .BuiltInMethod sf
 FLOOR_DIV .BuiltInMethod sf
 FLOOR_MOD .BuiltInMethod sf
 ADD_MONTHS .BuiltInMethod sf
 ADD_MONTHS_INT .BuiltInMethod sf
 SUBTRACT_MONTHS .BuiltInMethod sf
 FLOOR .BuiltInMethod sf
 CEIL .BuiltInMethod sf
 ABS .BuiltInMethod sf
 ACOS .BuiltInMethod sf
 ACOSD .BuiltInMethod sf
 ACOSH .BuiltInMethod sf
 ASIN .BuiltInMethod sf
 ASIND .BuiltInMethod sf
 ASINH .BuiltInMethod sf
 ATAN .BuiltInMethod sf
 ATAN2 .BuiltInMethod sf
 ATAND .BuiltInMethod sf
 ATANH .BuiltInMethod sf
 CBRT .BuiltInMethod sf
 COS .BuiltInMethod sf
 COSD .BuiltInMethod sf
 COSH .BuiltInMethod sf
 COT .BuiltInMethod sf
 COTH .BuiltInMethod sf
 CSC .BuiltInMethod sf
 CSCH .BuiltInMethod sf
 DEGREES .BuiltInMethod sf
 FACTORIAL .BuiltInMethod sf
 IS_INF .BuiltInMethod sf
 IS_NAN .BuiltInMethod sf
 OVERLAY .BuiltInMethod sf
 OVERLAY3 .BuiltInMethod sf
 POSITION .BuiltInMethod sf
 RADIANS .BuiltInMethod sf
 RAND .BuiltInMethod sf
 RAND_SEED .BuiltInMethod sf
 RAND_INTEGER .BuiltInMethod sf
 RAND_INTEGER_SEED .BuiltInMethod sf
 SAFE_ADD .BuiltInMethod sf
 SAFE_DIVIDE .BuiltInMethod sf
 SAFE_MULTIPLY .BuiltInMethod sf
 SAFE_SUBTRACT .BuiltInMethod sf
 LOG .BuiltInMethod sf
 LOG1P .BuiltInMethod sf
 SEC .BuiltInMethod sf
 SECH .BuiltInMethod sf
 SIGN .BuiltInMethod sf
 SIN .BuiltInMethod sf
 SIND .BuiltInMethod sf
 TAN .BuiltInMethod sf
 TAND .BuiltInMethod sf
 TANH .BuiltInMethod sf
 SINH .BuiltInMethod sf
 HYPOT .BuiltInMethod sf
 TRUNCATE .BuiltInMethod sf
 TRUNCATE_OR_PAD .BuiltInMethod sf
 TRIM .BuiltInMethod sf
 REPLACE .BuiltInMethod sf
 TRANSLATE_WITH_CHARSET .BuiltInMethod sf
 TRANSLATE3 .BuiltInMethod sf
 LTRIM .BuiltInMethod sf
 RTRIM .BuiltInMethod sf
 LIKE .BuiltInMethod sf
 LIKE_ESCAPE .BuiltInMethod sf
 ILIKE .BuiltInMethod sf
 ILIKE_ESCAPE .BuiltInMethod sf
 RLIKE .BuiltInMethod sf
 SIMILAR .BuiltInMethod sf
 SIMILAR_ESCAPE .BuiltInMethod sf
 POSIX_REGEX_INSENSITIVE .BuiltInMethod sf
 POSIX_REGEX_SENSITIVE .BuiltInMethod sf
 REGEXP_CONTAINS .BuiltInMethod sf
 REGEXP_EXTRACT2 .BuiltInMethod sf
 REGEXP_EXTRACT3 .BuiltInMethod sf
 REGEXP_EXTRACT4 .BuiltInMethod sf
 REGEXP_EXTRACT_ALL .BuiltInMethod sf
 REGEXP_INSTR2 .BuiltInMethod sf
 REGEXP_INSTR3 .BuiltInMethod sf
 REGEXP_INSTR4 .BuiltInMethod sf
 REGEXP_INSTR5 .BuiltInMethod sf
 REGEXP_LIKE3 .BuiltInMethod sf
 REGEXP_REPLACE2 .BuiltInMethod sf
 REGEXP_REPLACE3 .BuiltInMethod sf
 REGEXP_REPLACE4 .BuiltInMethod sf
 REGEXP_REPLACE5_OCCURRENCE .BuiltInMethod sf
 REGEXP_REPLACE5_MATCHTYPE .BuiltInMethod sf
 REGEXP_REPLACE6 .BuiltInMethod sf
 REGEXP_REPLACE_BIG_QUERY_3 .BuiltInMethod sf
 REGEXP_REPLACE_PG_3 .BuiltInMethod sf
 REGEXP_REPLACE_PG_4 .BuiltInMethod sf
 IS_TRUE .BuiltInMethod sf
 IS_NOT_FALSE .BuiltInMethod sf
 NOT .BuiltInMethod sf
 LESSER .BuiltInMethod sf
 GREATER .BuiltInMethod sf
 LT_NULLABLE .BuiltInMethod sf
 GT_NULLABLE .BuiltInMethod sf
 LT .BuiltInMethod sf
 GT .BuiltInMethod sf
 BIT_AND .BuiltInMethod sf
 BITCOUNT .BuiltInMethod sf
 BIT_OR .BuiltInMethod sf
 BIT_XOR .BuiltInMethod sf
 BIT_NOT .BuiltInMethod sf
 LEFT_SHIFT .BuiltInMethod sf
 MODIFIABLE_TABLE_GET_MODIFIABLE_COLLECTION .BuiltInMethod sf
 SCANNABLE_TABLE_SCAN .BuiltInMethod sf
 STRING_TO_BOOLEAN .BuiltInMethod sf
 NUMBER_TO_BOOLEAN .BuiltInMethod sf
 INTERNAL_TO_DATE .BuiltInMethod sf
 INTERNAL_TO_TIME .BuiltInMethod sf
 INTERNAL_TO_TIMESTAMP .BuiltInMethod sf
 STRING_TO_DATE .BuiltInMethod sf
 STRING_TO_TIME .BuiltInMethod sf
 STRING_TO_TIMESTAMP .BuiltInMethod sf
 STRING_TO_TIME_WITH_LOCAL_TIME_ZONE .BuiltInMethod sf
 TIME_STRING_TO_TIME_WITH_LOCAL_TIME_ZONE .BuiltInMethod sf
 STRING_TO_TIMESTAMP_WITH_LOCAL_TIME_ZONE .BuiltInMethod sf
 STRING_TO_BINARY .BuiltInMethod sf
 BYTE_ARRAY_TO_BYTE_STRING .BuiltInMethod sf
 BYTE_STRING_TO_BYTE_ARRAY .BuiltInMethod sf
 TIMESTAMP_STRING_TO_TIMESTAMP_WITH_LOCAL_TIME_ZONE .BuiltInMethod sf
 TIME_WITH_LOCAL_TIME_ZONE_TO_TIME .BuiltInMethod sf
 TIME_WITH_LOCAL_TIME_ZONE_TO_TIMESTAMP .BuiltInMethod sf
 TIME_WITH_LOCAL_TIME_ZONE_TO_TIMESTAMP_WITH_LOCAL_TIME_ZONE .BuiltInMethod sf
 TIME_WITH_LOCAL_TIME_ZONE_TO_STRING .BuiltInMethod sf
 TIMESTAMP_WITH_LOCAL_TIME_ZONE_TO_DATE .BuiltInMethod sf
 TIMESTAMP_WITH_LOCAL_TIME_ZONE_TO_TIME .BuiltInMethod sf
 TIMESTAMP_WITH_LOCAL_TIME_ZONE_TO_TIME_WITH_LOCAL_TIME_ZONE .BuiltInMethod sf
 TIMESTAMP_WITH_LOCAL_TIME_ZONE_TO_TIMESTAMP .BuiltInMethod sf
 TIMESTAMP_WITH_LOCAL_TIME_ZONE_TO_STRING .BuiltInMethod sf
 TIMESTAMP_SECONDS .BuiltInMethod sf
 TIMESTAMP_MILLIS .BuiltInMethod sf
 TIMESTAMP_MICROS .BuiltInMethod sf
 UNIX_SECONDS .BuiltInMethod sf
 UNIX_MILLIS .BuiltInMethod sf
 UNIX_MICROS .BuiltInMethod sf
 DATE_FROM_UNIX_DATE .BuiltInMethod sf
 UNIX_DATE .BuiltInMethod sf
 DATE .BuiltInMethod sf
 DATETIME .BuiltInMethod sf
 TIME .BuiltInMethod sf
 TIMESTAMP .BuiltInMethod sf
 PARSE_DATE .BuiltInMethod sf
 PARSE_DATETIME .BuiltInMethod sf
 PARSE_TIME .BuiltInMethod sf
 PARSE_TIMESTAMP .BuiltInMethod sf
 FORMAT_TIMESTAMP .BuiltInMethod sf
 TO_CHAR .BuiltInMethod sf
 TO_CHAR_PG .BuiltInMethod sf
 TO_DATE .BuiltInMethod sf
 TO_DATE_PG .BuiltInMethod sf
 TO_TIMESTAMP .BuiltInMethod sf
 TO_TIMESTAMP_PG .BuiltInMethod sf
 FORMAT_DATE .BuiltInMethod sf
 FORMAT_TIME .BuiltInMethod sf
 UNIX_DATE_TO_STRING .BuiltInMethod sf
 UNIX_TIME_TO_STRING .BuiltInMethod sf
 UNIX_TIMESTAMP_TO_STRING .BuiltInMethod sf
 INTERVAL_YEAR_MONTH_TO_STRING .BuiltInMethod sf
 INTERVAL_DAY_TIME_TO_STRING .BuiltInMethod sf
 UNIX_DATE_EXTRACT .BuiltInMethod sf
 UNIX_DATE_FLOOR .BuiltInMethod sf
 UNIX_DATE_CEIL .BuiltInMethod sf
 UNIX_TIMESTAMP_FLOOR .BuiltInMethod sf
 UNIX_TIMESTAMP_CEIL .BuiltInMethod sf
 CUSTOM_DATE_ADD .BuiltInMethod sf
 CUSTOM_DATE_DIFF .BuiltInMethod sf
 CUSTOM_DATE_FLOOR .BuiltInMethod sf
 CUSTOM_DATE_CEIL .BuiltInMethod sf
 CUSTOM_TIMESTAMP_ADD .BuiltInMethod sf
 CUSTOM_TIMESTAMP_DIFF .BuiltInMethod sf
 CUSTOM_TIMESTAMP_FLOOR .BuiltInMethod sf
 CUSTOM_TIMESTAMP_CEIL .BuiltInMethod sf
 TIMESTAMP_TO_DATE .BuiltInMethod sf
 LAST_DAY .BuiltInMethod sf
 DAYNAME_WITH_TIMESTAMP .BuiltInMethod sf
 DAYNAME_WITH_DATE .BuiltInMethod sf
 MONTHNAME_WITH_TIMESTAMP .BuiltInMethod sf
 MONTHNAME_WITH_DATE .BuiltInMethod sf
 CURRENT_TIMESTAMP .BuiltInMethod sf
 CURRENT_TIME .BuiltInMethod sf
 CURRENT_DATE .BuiltInMethod sf
 CURRENT_DATETIME .BuiltInMethod sf
 CURRENT_DATETIME2 .BuiltInMethod sf
 LOCAL_TIMESTAMP .BuiltInMethod sf
 LOCAL_TIME .BuiltInMethod sf
 SYSDATE .BuiltInMethod sf
 SYSTIMESTAMP .BuiltInMethod sf
 TIME_ZONE .BuiltInMethod sf
 USER .BuiltInMethod sf
 SYSTEM_USER .BuiltInMethod sf
 LOCALE .BuiltInMethod sf
 BOOLEAN_TO_STRING .BuiltInMethod sf
 JDBC_ARRAY_TO_LIST .BuiltInMethod sf
 OBJECT_TO_STRING .BuiltInMethod sf
 OBJECTS_EQUAL .BuiltInMethod sf
 HASH .BuiltInMethod sf
 COMPARE .BuiltInMethod sf
 COMPARE_NULLS_FIRST .BuiltInMethod sf
 COMPARE_NULLS_LAST .BuiltInMethod sf
 COMPARE2 .BuiltInMethod sf
 COMPARE_NULLS_FIRST2 .BuiltInMethod sf
 COMPARE_NULLS_LAST2 .BuiltInMethod sf
 ROUND_LONG .BuiltInMethod sf
 ROUND_INT .BuiltInMethod sf
 DATE_TO_INT .BuiltInMethod sf
 DATE_TO_INT_OFFSET .BuiltInMethod sf
 DATE_TO_INT_OPTIONAL .BuiltInMethod sf
 DATE_TO_INT_OPTIONAL_OFFSET .BuiltInMethod sf
 TIME_TO_INT .BuiltInMethod sf
 TIME_TO_INT_OPTIONAL .BuiltInMethod sf
 TIMESTAMP_TO_LONG .BuiltInMethod sf
 TIMESTAMP_TO_LONG_OFFSET .BuiltInMethod sf
 TIMESTAMP_TO_LONG_OPTIONAL .BuiltInMethod sf
 TIMESTAMP_TO_LONG_OPTIONAL_OFFSET .BuiltInMethod sf
 SEQUENCE_CURRENT_VALUE .BuiltInMethod sf
 SEQUENCE_NEXT_VALUE .BuiltInMethod sf
 SLICE .BuiltInMethod sf
 ELEMENT .BuiltInMethod sf
 MEMBER_OF .BuiltInMethod sf
 MULTISET_INTERSECT_DISTINCT .BuiltInMethod sf
 MULTISET_INTERSECT_ALL .BuiltInMethod sf
 MULTISET_EXCEPT_DISTINCT .BuiltInMethod sf
 MULTISET_EXCEPT_ALL .BuiltInMethod sf
 MULTISET_UNION_DISTINCT .BuiltInMethod sf
 MULTISET_UNION_ALL .BuiltInMethod sf
 IS_A_SET .BuiltInMethod sf
 IS_EMPTY .BuiltInMethod sf
 SUBMULTISET_OF .BuiltInMethod sf
 ARRAY_APPEND .BuiltInMethod sf
 ARRAY_COMPACT .BuiltInMethod sf
 ARRAY_DISTINCT .BuiltInMethod sf
 ARRAY_MAX .BuiltInMethod sf
 ARRAY_MIN .BuiltInMethod sf
 ARRAY_POSITION .BuiltInMethod sf
 ARRAY_PREPEND .BuiltInMethod sf
 ARRAY_REMOVE .BuiltInMethod sf
 ARRAY_REPEAT .BuiltInMethod sf
 ARRAY_EXCEPT .BuiltInMethod sf
 ARRAY_INSERT .BuiltInMethod sf
 ARRAY_INTERSECT .BuiltInMethod sf
 ARRAY_UNION .BuiltInMethod sf
 ARRAY_REVERSE .BuiltInMethod sf
 ARRAY_SLICE .BuiltInMethod sf
 ARRAYS_OVERLAP .BuiltInMethod sf
 ARRAYS_ZIP .BuiltInMethod sf
 EXISTS .BuiltInMethod sf
 SORT_ARRAY .BuiltInMethod sf
 MAP .BuiltInMethod sf
 MAP_CONCAT .BuiltInMethod sf
 MAP_CONTAINS_KEY .BuiltInMethod sf
 MAP_ENTRIES .BuiltInMethod sf
 MAP_KEYS .BuiltInMethod sf
 MAP_VALUES .BuiltInMethod sf
 MAP_FROM_ARRAYS .BuiltInMethod sf
 MAP_FROM_ENTRIES .BuiltInMethod sf
 STR_TO_MAP .BuiltInMethod sf
 SUBSTRING_INDEX .BuiltInMethod sf
 SELECTIVITY .BuiltInMethod sf
 INPUT_FIELDS_USED .BuiltInMethod sf
 UNIQUE_KEYS .BuiltInMethod sf
 AVERAGE_ROW_SIZE .BuiltInMethod sf
 AVERAGE_COLUMN_SIZES .BuiltInMethod sf
 IS_PHASE_TRANSITION .BuiltInMethod sf
 SPLIT_COUNT .BuiltInMethod sf
 LOWER_BOUND_COST .BuiltInMethod sf
 MEMORY .BuiltInMethod sf
 CUMULATIVE_MEMORY_WITHIN_PHASE .BuiltInMethod sf
 CUMULATIVE_MEMORY_WITHIN_PHASE_SPLIT .BuiltInMethod sf
 IS_MEASURE .BuiltInMethod sf
 MEASURE_EXPAND .BuiltInMethod sf
 COLUMN_UNIQUENESS .BuiltInMethod sf
 COLLATIONS .BuiltInMethod sf
 DISTRIBUTION .BuiltInMethod sf
 NODE_TYPES .BuiltInMethod sf
 ROW_COUNT .BuiltInMethod sf
 MAX_ROW_COUNT .BuiltInMethod sf
 MIN_ROW_COUNT .BuiltInMethod sf
 DISTINCT_ROW_COUNT .BuiltInMethod sf
 PERCENTAGE_ORIGINAL_ROWS .BuiltInMethod sf
 POPULATION_SIZE .BuiltInMethod sf
 COLUMN_ORIGIN .BuiltInMethod sf
 EXPRESSION_LINEAGE .BuiltInMethod sf
 TABLE_REFERENCES .BuiltInMethod sf
 CUMULATIVE_COST .BuiltInMethod sf
 NON_CUMULATIVE_COST .BuiltInMethod sf
 PREDICATES .BuiltInMethod sf
 ALL_PREDICATES .BuiltInMethod sf
 EXPLAIN_VISIBILITY .BuiltInMethod sf
 SCALAR_EXECUTE1 .BuiltInMethod sf
 SCALAR_EXECUTE2 .BuiltInMethod sf
 CONTEXT_VALUES .BuiltInMethod sf
 CONTEXT_ROOT .BuiltInMethod sf
 FUNCTION_CONTEXTS_OF .BuiltInMethod sf
 DATA_CONTEXT_GET_QUERY_PROVIDER .BuiltInMethod sf
 METADATA_REL .BuiltInMethod sf
 STRUCT_ACCESS .BuiltInMethod sf
 SOURCE_SORTER .BuiltInMethod sf
 BASIC_LAZY_ACCUMULATOR .BuiltInMethod sf
 LAZY_AGGREGATE_LAMBDA_FACTORY .BuiltInMethod sf
 BASIC_AGGREGATE_LAMBDA_FACTORY .BuiltInMethod sf
 AGG_LAMBDA_FACTORY_ACC_INITIALIZER .BuiltInMethod sf
 AGG_LAMBDA_FACTORY_ACC_ADDER .BuiltInMethod sf
 AGG_LAMBDA_FACTORY_ACC_RESULT_SELECTOR .BuiltInMethod sf
 AGG_LAMBDA_FACTORY_ACC_SINGLE_GROUP_RESULT_SELECTOR .BuiltInMethod sf
 TUMBLING .BuiltInMethod sf
 HOPPING .BuiltInMethod sf
 SESSIONIZATION .BuiltInMethod sf
 BIG_DECIMAL_ADD .BuiltInMethod sf
 BIG_DECIMAL_NEGATE .BuiltInMethod sf
 COMPARE_TO .BuiltInMethod sf
 VARIANT_CREATE .BuiltInMethod sf
 VARIANT_CAST .BuiltInMethod sf
 TYPEOF .BuiltInMethod sf
 VARIANT_ITEM .BuiltInMethod sf
 VARIANTNULL .BuiltInMethod sf
 FUNCTIONAL_DEPENDENCY .BuiltInMethod sf
 FUNCTIONAL_DEPENDENCY_SET .BuiltInMethod sf
 FUNCTIONAL_DEPENDENCY_DEPENDENTS .BuiltInMethod sf
 FUNCTIONAL_DEPENDENCY_DETERMINANTS .BuiltInMethod sf
 FUNCTIONAL_DEPENDENCY_GET_FDS .BuiltInMethod sf
 AGE .BuiltInMethod sf
 method java.lang.reflect.Method f
 constructor java.lang.reflect.Constructor f
 field java.lang.reflect.Field f
 FUNCTIONS_MAPS com.google.common.collect.ImmutableMap<java.lang.reflect.Method,.BuiltInMethod> sf
 values().BuiltInMethod[] s
 valueOf(String).BuiltInMethod s
 getMethodName()String -
CalciteParserException ai
CalciteValidatorException ai
CancelFlag -
 atomicBoolean java.util.concurrent.atomic.AtomicBoolean f
 new(java.util.concurrent.atomic.AtomicBoolean) -
 isCancelRequested()boolean -
 requestCancel()void -
 clearCancel()void -
CastingList - <E=Object> :java.util.AbstractList<<E>>,java.util.List<<E>>
 new(java.util.List<<E>>,Class<<E>>) o
 get(int)<E> -
 size()int -
 set(int,<E>)<E> -
 remove(int)<E> -
 add(int,<E>)void -
ChunkList - <E=Object> :java.util.AbstractSequentialList<<E>>
 new() -
 new(java.util.Collection<<E>>) -
 listIterator(int)java.util.ListIterator<<E>> -
 size()int -
 clear()void -
 add(<E>)boolean -
 add(int,<E>)void -
Closer f :AutoCloseable
 new() -
 add(<E>)<E> - <E=AutoCloseable>
 close()void -
Compatible ai +Factory
 INSTANCE .Compatible sf
 lookupPrivate(Class<<T>>)java.lang.invoke.MethodHandles.Lookup a <T=Object>
Compatible.Factory s
 new() -
CompositeList - <T=Object> :java.util.AbstractList<<T>>
 of(java.util.List<<T>>[]).CompositeList<<T>> sv <T=Object>
 ofCopy(Iterable<java.util.List<<T>>>).CompositeList<<T>> s <T=Object>
 of()java.util.List<<T>> s <T=Object>
 of(java.util.List<<T>>)java.util.List<<T>> s <T=Object>
 of(java.util.List<<T>>,java.util.List<<T>>).CompositeList<<T>> s <T=Object>
 of(java.util.List<<T>>,java.util.List<<T>>,java.util.List<<T>>).CompositeList<<T>> s <T=Object>
 get(int)<T> -
 size()int -
CompositeMap - <K=Object,V=Object> :java.util.Map<<K>,<V>>
 new(com.google.common.collect.ImmutableList<java.util.Map<<K>,<V>>>) -
 of(java.util.Map<<K>,<V>>,java.util.Map<<K>,<V>>[]).CompositeMap<<K>,<V>> sv <K=Object,V=Object>
 size()int -
 isEmpty()boolean -
 containsKey(Object)boolean -
 containsValue(Object)boolean -
 get(Object)<V> -
 put(<K>,<V>)<V> -
 remove(Object)<V> -
 putAll(java.util.Map<<K>,<V>>)void -
 clear()void -
 keySet()java.util.Set<<K>> -
 values()java.util.Collection<<V>> -
 entrySet()java.util.Set<java.util.Map.Entry<<K>,<V>>> -
ControlFlowException - :RuntimeException
 new() -
 fillInStackTrace()Throwable -
ConversionUtil -
 NATIVE_UTF16_CHARSET_NAME String sf
 TEST_UNICODE_STRING String sf
 TEST_UNICODE_SQL_ESCAPED_LITERAL String sf
 toStringFromByteArray(byte[],int)String s
 toByteArrayFromString(String,int)byte[] s
 toStringFromApprox(double,boolean)String s
 toBoolean(String)Boolean s
DateString - :Comparable<.DateString>
 new(String) -
 new(int,int,int) -
 toString()String -
 equals(Object)boolean -
 hashCode()int -
 compareTo(.DateString)int -
 fromCalendarFields(java.util.Calendar).DateString s
 getDaysSinceEpoch()int -
 fromDaysSinceEpoch(int).DateString s
 getMillisSinceEpoch()long -
 toCalendar()java.util.Calendar -
DateTimeStringUtils -
 ISO_DATETIME_FORMAT String sf
 ISO_DATETIME_FRACTIONAL_SECOND_FORMAT String sf
 getDateFormatter(String)java.text.SimpleDateFormat s
 getDateFormatter(String,java.util.TimeZone)java.text.SimpleDateFormat s
DelegatingInvocationHandler a :java.lang.reflect.InvocationHandler
 new() -
 invoke(Object,java.lang.reflect.Method,Object[])Object - !Throwable
 getTarget()Object oa
EquivalenceSet - <E=Comparable<<E>>>
 new() -
 add(<E>)<E> -
 equiv(<E>,<E>)<E> -
 areEquivalent(<E>,<E>)boolean -
 map()java.util.NavigableMap<<E>,java.util.SortedSet<<E>>> -
 clear()void -
 size()int -
 classCount()int -
Filterator - <E=Object> :java.util.Iterator<<E>>
 new(java.util.Iterator<?>,Class<<E>>) -
 hasNext()boolean -
 next()<E> -
 remove()void -
Glossary ai
 PATTERN .Glossary sf
 ABSTRACT_FACTORY_PATTERN .Glossary sf
 BUILDER_PATTERN .Glossary sf
 FACTORY_METHOD_PATTERN .Glossary sf
 PROTOTYPE_PATTERN .Glossary sf
 SINGLETON_PATTERN .Glossary sf
 ADAPTER_PATTERN .Glossary sf
 BRIDGE_PATTERN .Glossary sf
 COMPOSITE_PATTERN .Glossary sf
 DECORATOR_PATTERN .Glossary sf
 FACADE_PATTERN .Glossary sf
 FLYWEIGHT_PATTERN .Glossary sf
 PROXY_PATTERN .Glossary sf
 CHAIN_OF_RESPONSIBILITY_PATTERN .Glossary sf
 COMMAND_PATTERN .Glossary sf
 INTERPRETER_PATTERN .Glossary sf
 ITERATOR_PATTERN .Glossary sf
 MEDIATOR_PATTERN .Glossary sf
 MEMENTO_PATTERN .Glossary sf
 OBSERVER_PATTERN .Glossary sf
 STATE_PATTERN .Glossary sf
 STRATEGY_PATTERN .Glossary sf
 TEMPLATE_METHOD_PATTERN .Glossary sf
 VISITOR_PATTERN .Glossary sf
 SQL92 .Glossary sf
 SQL99 .Glossary sf
 SQL2003 .Glossary sf
Holder - <E=Object>
 new(<E>) o
 set(<E>)void -
 get()<E> -
 accept(java.util.function.UnaryOperator<<E>>).Holder<<E>> -
 of(<E>).Holder<<E>> s <E=Object>
 empty().Holder<<E>> s <E=Object>
ImmutableBitSet - :Iterable<Integer>,java.io.Serializable,Comparable<.ImmutableBitSet> +Builder
 COMPARATOR java.util.Comparator<.ImmutableBitSet> sf
 ORDERING com.google.common.collect.Ordering<.ImmutableBitSet> sf
 FROM_BIT_SET com.google.common.base.Function<java.util.BitSet,.ImmutableBitSet> sfx
 of().ImmutableBitSet s
 of(int).ImmutableBitSet s
 of(int[]).ImmutableBitSet sv
 of(Iterable<Integer>).ImmutableBitSet s
 of(.ImmutableIntList).ImmutableBitSet s
 valueOf(long[]).ImmutableBitSet sv
 valueOf(java.nio.LongBuffer).ImmutableBitSet s
 fromBitSet(java.util.BitSet).ImmutableBitSet s
 range(int,int).ImmutableBitSet s
 range(int).ImmutableBitSet s
 toImmutableBitSet()java.util.stream.Collector<Integer,.ImmutableBitSet.Builder,.ImmutableBitSet> s
 powerSet()Iterable<.ImmutableBitSet> -
 get(int)boolean -
 get(int,int).ImmutableBitSet -
 toString()String -
 intersects(.ImmutableBitSet)boolean -
 cardinality()int -
 hashCode()int -
 size()int -
 equals(Object)boolean -
 compareTo(.ImmutableBitSet)int -
 stream()java.util.stream.IntStream -
 nextSetBit(int)int -
 nextClearBit(int)int -
 previousClearBit(int)int -
 iterator()java.util.Iterator<Integer> -
 toList()java.util.List<Integer> -
 forEach(java.util.function.Consumer<Integer>)void -
 forEachInt(java.util.function.IntConsumer)void -
 asList()java.util.List<Integer> -
 asSet()java.util.Set<Integer> -
 toArray()int[] -
 toLongArray()long[] -
 union(java.util.BitSet).ImmutableBitSet -
 union(.ImmutableBitSet).ImmutableBitSet -
 union(Iterable<.ImmutableBitSet>).ImmutableBitSet s
 except(.ImmutableBitSet).ImmutableBitSet -
 intersect(.ImmutableBitSet).ImmutableBitSet -
 contains(.ImmutableBitSet)boolean -
 indexOf(int)int -
 closure(java.util.SortedMap<Integer,.ImmutableBitSet>)java.util.SortedMap<Integer,.ImmutableBitSet> s
 length()int -
 isEmpty()boolean -
 builder().ImmutableBitSet.Builder s
 builder(.ImmutableBitSet).ImmutableBitSet.Builder sx
 rebuild().ImmutableBitSet.Builder -
 nth(int)int -
 set(int).ImmutableBitSet -
 set(int,boolean).ImmutableBitSet -
 setIf(int,boolean).ImmutableBitSet -
 clear(int).ImmutableBitSet -
 clearIf(int,boolean).ImmutableBitSet -
 toBitSet()java.util.BitSet -
 permute(java.util.Map<Integer,Integer>).ImmutableBitSet -
 permute(.mapping.Mappings.TargetMapping).ImmutableBitSet -
 permute(Iterable<.ImmutableBitSet>,java.util.Map<Integer,Integer>)Iterable<.ImmutableBitSet> s
 shift(int).ImmutableBitSet -
 allContain(java.util.Collection<.ImmutableBitSet>,int)boolean s
 allMatch(java.util.function.IntPredicate)boolean -
 anyMatch(java.util.function.IntPredicate)boolean -
ImmutableBitSet.Builder s
 build().ImmutableBitSet -
 buildAndReset().ImmutableBitSet -
 build(.ImmutableBitSet).ImmutableBitSet -
 set(int).ImmutableBitSet.Builder -
 get(int)boolean -
 clear(int).ImmutableBitSet.Builder -
 wouldEqual(.ImmutableBitSet)boolean -
 cardinality()int -
 combine(.ImmutableBitSet.Builder).ImmutableBitSet.Builder -
 addAll(.ImmutableBitSet).ImmutableBitSet.Builder -
 addAll(Iterable<Integer>).ImmutableBitSet.Builder -
 addAll(.ImmutableIntList).ImmutableBitSet.Builder -
 removeAll(.ImmutableBitSet).ImmutableBitSet.Builder -
 set(int,int).ImmutableBitSet.Builder -
 isEmpty()boolean -
 intersect(.ImmutableBitSet)void -
ImmutableIntList - :org.apache.calcite.runtime.FlatLists.AbstractFlatList<Integer>
 of().ImmutableIntList s
 of(int[]).ImmutableIntList sv
 copyOf(int[]).ImmutableIntList sv
 copyOf(Number[]).ImmutableIntList sv
 copyOf(Iterable<Number>).ImmutableIntList s
 copyOf(java.util.Iterator<Number>).ImmutableIntList s
 hashCode()int -
 equals(Object)boolean -
 toString()String -
 isEmpty()boolean -
 size()int -
 forEach(java.util.function.Consumer<Integer>)void -
 forEachInt(java.util.function.IntConsumer)void -
 toArray()Object[] -
 toArray(<T>[])<T>[] - <T=Object>
 toIntArray()int[] -
 toIntegerList()java.util.List<Integer> -
 get(int)Integer -
 getInt(int)int -
 iterator()java.util.Iterator<Integer> -
 listIterator()java.util.ListIterator<Integer> -
 listIterator(int)java.util.ListIterator<Integer> -
 indexOf(Object)int -
 indexOf(int)int -
 lastIndexOf(Object)int -
 lastIndexOf(int)int -
 append(Integer).ImmutableIntList -
 append(int).ImmutableIntList -
 range(int,int)java.util.List<Integer> s
 identity(int).ImmutableIntList s
 appendAll(Iterable<Integer>).ImmutableIntList -
 incr(int).ImmutableIntList -
ImmutableNullableList - <E=Object> :java.util.AbstractList<<E>> +Builder
 copyOf(java.util.Collection<<E>>)java.util.List<<E>> s <E=Object>
 copyOf(Iterable<<E>>)java.util.List<<E>> s <E=Object>
 copyOf(<E>[])java.util.List<<E>> s <E=Object>
 of(<E>)java.util.List<<E>> s <E=Object>
 of(<E>,<E>)java.util.List<<E>> s <E=Object>
 of(<E>,<E>,<E>)java.util.List<<E>> s <E=Object>
 of(<E>,<E>,<E>,<E>)java.util.List<<E>> s <E=Object>
 of(<E>,<E>,<E>,<E>,<E>)java.util.List<<E>> s <E=Object>
 of(<E>,<E>,<E>,<E>,<E>,<E>)java.util.List<<E>> s <E=Object>
 of(<E>,<E>,<E>,<E>,<E>,<E>,<E>)java.util.List<<E>> s <E=Object>
 of(<E>,<E>,<E>,<E>,<E>,<E>,<E>,<E>,<E>[])java.util.List<<E>> sv <E=Object>
 get(int)<E> -
 size()int -
 builder().ImmutableNullableList.Builder<<E>> s <E=Object>
ImmutableNullableList.Builder sf <E=Object>
 new() -
 add(<E>).ImmutableNullableList.Builder<<E>> -
 addAll(Iterable<<E>>).ImmutableNullableList.Builder<<E>> -
 add(<E>[]).ImmutableNullableList.Builder<<E>> v
 addAll(java.util.Iterator<<E>>).ImmutableNullableList.Builder<<E>> -
 build()java.util.List<<E>> -
ImmutableNullableMap a <K=Object,V=Object> :java.util.AbstractMap<<K>,<V>>
 copyOf(java.util.Map<<K>,<V>>)java.util.Map<<K>,<V>> s <K=Object,V=Object>
 copyOf(java.util.SortedMap<<K>,<V>>)java.util.Map<<K>,<V>> s <K=Object,V=Object>
ImmutableNullableSet - <E=Object> :java.util.AbstractSet<<E>> +Builder
 iterator()java.util.Iterator<<E>> -
 size()int -
 contains(Object)boolean -
 remove(Object)boolean -
 removeAll(java.util.Collection<?>)boolean -
 copyOf(Iterable<<E>>)java.util.Set<<E>> s <E=Object>
 copyOf(<E>[])java.util.Set<<E>> s <E=Object>
 of(<E>)java.util.Set<<E>> s <E=Object>
 of(<E>,<E>)java.util.Set<<E>> s <E=Object>
 of(<E>,<E>,<E>)java.util.Set<<E>> s <E=Object>
 of(<E>,<E>,<E>,<E>)java.util.Set<<E>> s <E=Object>
 of(<E>,<E>,<E>,<E>,<E>,<E>[])java.util.Set<<E>> sv <E=Object>
 builder().ImmutableNullableSet.Builder<<E>> s <E=Object>
ImmutableNullableSet.Builder sf <E=Object>
 new() -
 add(<E>).ImmutableNullableSet.Builder<<E>> -
 addAll(Iterable<<E>>).ImmutableNullableSet.Builder<<E>> -
 add(<E>[]).ImmutableNullableSet.Builder<<E>> v
 addAll(java.util.Iterator<<E>>).ImmutableNullableSet.Builder<<E>> -
 build()java.util.Set<<E>> -
IntList x :java.util.ArrayList<Integer>
 new() -
 toIntArray()int[] -
 toArray(java.util.List<Integer>)int[] sx
 asList(int[])java.util.List<Integer> sx
 asImmutable().ImmutableIntList -
IntegerIntervalSet - :java.util.AbstractSet<Integer>
 of(String)java.util.Set<Integer> s
 iterator()java.util.Iterator<Integer> -
 size()int -
 contains(Object)boolean -
 contains(int)boolean -
JdbcType ai <T=Object>
 BOOLEAN .JdbcType<Boolean> sf
 BOOLEAN_NULLABLE .JdbcType<Boolean> sf
 BIG_DECIMAL .JdbcType<java.math.BigDecimal> sf
 BIG_DECIMAL_NULLABLE .JdbcType<java.math.BigDecimal> sf
 DOUBLE .JdbcType<Double> sf
 DOUBLE_NULLABLE .JdbcType<Double> sf
 INTEGER .JdbcType<Integer> sf
 INTEGER_NULLABLE .JdbcType<Integer> sf
 STRING .JdbcType<String> sf
 STRING_NULLABLE .JdbcType<String> sf
 get(int,java.sql.ResultSet)<T> a !java.sql.SQLException
JsonBuilder -
 new() -
 map()java.util.Map<String,Object> -
 list()java.util.List<Object> -
 put(java.util.Map<String,Object>,String,Object).JsonBuilder -
 putIf(java.util.Map<String,Object>,String,Object).JsonBuilder -
 toJsonString(Object)String -
 append(StringBuilder,int,Object)void -
LazyReference - <T=Object>
 new() -
 getOrCompute(java.util.function.Supplier<<T>>)<T> -
 reset()void -
Litmus ai
 THROW .Litmus sf
 IGNORE .Litmus sf
 fail(String,Object[])boolean av
 succeed()boolean d
 check(boolean,String,Object[])boolean dv
 withMessageArgs(String,Object[]).Litmus dv
MonotonicSupplier - <E=Object> :java.util.function.Consumer<<E>>,java.util.function.Supplier<<E>>
 new() -
 empty().MonotonicSupplier<<E>> s <E=Object>
 accept(<E>)void -
 get()<E> -
NameMap - <V=Object>
 new() -
 toString()String -
 hashCode()int -
 equals(Object)boolean -
 immutableCopyOf(java.util.Map<String,<V>>).NameMap<<V>> s <V=Object>
 put(String,<V>)void -
 range(String,boolean)java.util.NavigableMap<String,<V>> -
 containsKey(String,boolean)boolean -
 map()java.util.NavigableMap<String,<V>> -
 remove(String)<V> -
NameMultimap - <V=Object>
 new() -
 toString()String -
 hashCode()int -
 equals(Object)boolean -
 put(String,<V>)void -
 remove(String,<V>)boolean -
 range(String,boolean)java.util.Collection<java.util.Map.Entry<String,<V>>> -
 containsKey(String,boolean)boolean -
 map()java.util.NavigableMap<String,java.util.List<<V>>> -
NameSet -
 COMPARATOR java.util.Comparator<String> sf
 new() -
 immutableCopyOf(java.util.Set<String>).NameSet s
 toString()String -
 hashCode()int -
 equals(Object)boolean -
 add(String)void -
 range(String,boolean)java.util.Collection<String> -
 contains(String,boolean)boolean -
 iterable()Iterable<String> -
NlsString - :Comparable<.NlsString>,Cloneable
 new(org.apache.calcite.avatica.util.ByteString,String,org.apache.calcite.sql.SqlCollation) -
 new(String,String,org.apache.calcite.sql.SqlCollation) -
 clone()Object -
 hashCode()int -
 equals(Object)boolean -
 compareTo(.NlsString)int -
 getCharsetName()String -
 getCharset()java.nio.charset.Charset -
 getCollation()org.apache.calcite.sql.SqlCollation -
 getValue()String -
 rtrim().NlsString -
 trim(String).NlsString -
 ltrim(String).NlsString -
 rtrim(String).NlsString -
 rtrim(int).NlsString -
 asSql(boolean,boolean)String -
 asSql(boolean,boolean,org.apache.calcite.sql.SqlDialect)String -
 toString()String -
 concat(java.util.List<.NlsString>).NlsString s
 copy(String).NlsString -
 getValueBytes()org.apache.calcite.avatica.util.ByteString -
NumberUtil -
 decimalFormat(String)java.text.DecimalFormat s
 powTen(int)java.math.BigInteger s
 getMaxUnscaled(int)java.math.BigInteger s
 getMinUnscaled(int)java.math.BigInteger s
 rescaleBigDecimal(java.math.BigDecimal,int)java.math.BigDecimal s
 toBigDecimal(Number,int)java.math.BigDecimal s
 toBigDecimal(Number)java.math.BigDecimal s
 isValidDecimal(java.math.BigDecimal)boolean s
 getApproxFormatter(boolean)java.text.NumberFormat s
 round(double)long s
 add(Double,Double)Double s
 subtract(Double,Double)Double s
 divide(Double,Double)Double s
 multiply(Double,Double)Double s
 min(Double,Double)Double s
 max(Double,Double)Double s
Optionality fe :Enum<.Optionality>
 MANDATORY .Optionality sf
 OPTIONAL .Optionality sf
 IGNORED .Optionality sf
 FORBIDDEN .Optionality sf
 values().Optionality[] s
 valueOf(String).Optionality s
Pair - <T1=Object,T2=Object> :Comparable<.Pair<<T1>,<T2>>>,java.util.Map.Entry<<T1>,<T2>>,java.io.Serializable +PairWithOrdinalConsumer
 left <T1> f
 right <T2> f
 new(<T1>,<T2>) -
 of(<T1>,<T2>).Pair<<T1>,<T2>> s <T1=Object,T2=Object>
 of(java.util.Map.Entry<<K>,<V>>).Pair<<K>,<V>> s <K=Object,V=Object>
 equals(Object)boolean -
 hashCode()int -
 compareTo(.Pair<<T1>,<T2>>)int -
 toString()String -
 getKey()<T1> -
 getValue()<T2> -
 setValue(<T2>)<T2> -
 toMap(Iterable<.Pair<<K>,<V>>>)java.util.Map<<K>,<V>> s <K=Object,V=Object>
 zip(java.util.List<<K>>,java.util.List<<V>>)java.util.List<.Pair<<K>,<V>>> s <K=Object,V=Object>
 zip(java.util.List<<K>>,java.util.List<<V>>,boolean)java.util.List<.Pair<<K>,<V>>> s <K=Object,V=Object>
 zip(Iterable<<K>>,Iterable<<V>>)Iterable<.Pair<<K>,<V>>> s <K=Object,V=Object>
 zip(<K>[],<V>[])java.util.List<.Pair<<K>,<V>>> s <K=Object,V=Object>
 zipMutable(java.util.List<<K>>,java.util.List<<V>>)java.util.List<.Pair<<K>,<V>>> s <K=Object,V=Object>
 forEach(Iterable<<K>>,Iterable<<V>>,java.util.function.BiConsumer<<K>,<V>>)void s <K=Object,V=Object>
 forEachIndexed(Iterable<<K>>,Iterable<<V>>,.Pair.PairWithOrdinalConsumer<<K>,<V>>)void s <K=Object,V=Object>
 forEachIndexed(Iterable<java.util.Map.Entry<<K>,<V>>>,.Pair.PairWithOrdinalConsumer<<K>,<V>>)void s <K=Object,V=Object>
 forEachIndexed(java.util.Map<<K>,<V>>,.Pair.PairWithOrdinalConsumer<<K>,<V>>)void s <K=Object,V=Object>
 forEach(Iterable<java.util.Map.Entry<<K>,<V>>>,java.util.function.BiConsumer<<K>,<V>>)void s <K=Object,V=Object>
 left(Iterable<java.util.Map.Entry<<L>,<R>>>)Iterable<<L>> s <L=Object,R=Object>
 right(Iterable<java.util.Map.Entry<<L>,<R>>>)Iterable<<R>> s <L=Object,R=Object>
 left(java.util.List<java.util.Map.Entry<<K>,<V>>>)java.util.List<<K>> s <K=Object,V=Object>
 right(java.util.List<java.util.Map.Entry<<K>,<V>>>)java.util.List<<V>> s <K=Object,V=Object>
 adjacents(Iterable<<T>>)Iterable<.Pair<<T>,<T>>> s <T=Object>
 firstAnd(Iterable<<T>>)Iterable<.Pair<<T>,<T>>> s <T=Object>
Pair.PairWithOrdinalConsumer sai <K=Object,V=Object>
 accept(int,<K>,<V>)void a
PartiallyOrderedSet - <E=Object> :java.util.AbstractSet<<E>> +Ordering
 BIT_SET_INCLUSION_ORDERING .PartiallyOrderedSet.Ordering<.ImmutableBitSet> sf
 new(.PartiallyOrderedSet.Ordering<<E>>) -
 new(.PartiallyOrderedSet.Ordering<<E>>,java.util.function.Function<<E>,Iterable<<E>>>,java.util.function.Function<<E>,Iterable<<E>>>) -
 new(.PartiallyOrderedSet.Ordering<<E>>,com.google.common.base.Function<<E>,Iterable<<E>>>,com.google.common.base.Function<<E>,Iterable<<E>>>) x
 new(.PartiallyOrderedSet.Ordering<<E>>,java.util.Collection<<E>>) -
 iterator()java.util.Iterator<<E>> -
 size()int -
 contains(Object)boolean -
 remove(Object)boolean -
 add(<E>)boolean -
 isValid(boolean)boolean -
 out(StringBuilder)void -
 getChildren(<E>)java.util.List<<E>> -
 getChildren(<E>,boolean)java.util.List<<E>> -
 getParents(<E>)java.util.List<<E>> -
 getParents(<E>,boolean)java.util.List<<E>> -
 getNonChildren()java.util.List<<E>> -
 getNonParents()java.util.List<<E>> -
 clear()void -
 getDescendants(<E>)java.util.List<<E>> -
 strip(java.util.List<.PartiallyOrderedSet.Node<<E>>>)java.util.List<<E>> s <E=Object>
 getAncestors(<E>)java.util.List<<E>> -
PartiallyOrderedSet.Ordering sai <E=Object>
 lessThan(<E>,<E>)boolean a
Permutation - :.mapping.Mapping,.mapping.Mappings.TargetMapping
 new(int) -
 new(int[]) -
 clone()Object -
 identity()void -
 size()int f
 clear()void -
 toString()String -
 set(int,int)void -
 set(int,int,boolean)void -
 insertTarget(int)void -
 insertSource(int)void -
 inverse().Permutation -
 isIdentity()boolean -
 getTarget(int)int -
 getSource(int)int -
 hashCode()int -
 equals(Object)boolean -
 iterator()java.util.Iterator<.mapping.IntPair> -
 getSourceCount()int -
 getTargetCount()int -
 getMappingType().mapping.MappingType -
 getTargetOpt(int)int -
 getSourceOpt(int)int -
 setAll(.mapping.Mapping)void -
 product(.Permutation).Permutation -
PrecedenceClimbingParser - +Builder,Call,Op,Result,Special,SpecialOp,Token,Type
 atom(Object).PrecedenceClimbingParser.Token -
 call(.PrecedenceClimbingParser.Op,com.google.common.collect.ImmutableList<.PrecedenceClimbingParser.Token>).PrecedenceClimbingParser.Call -
 infix(Object,int,boolean).PrecedenceClimbingParser.Op -
 prefix(Object,int).PrecedenceClimbingParser.Op -
 postfix(Object,int).PrecedenceClimbingParser.Op -
 special(Object,int,int,.PrecedenceClimbingParser.Special).PrecedenceClimbingParser.SpecialOp -
 parse().PrecedenceClimbingParser.Token -
 partialParse()void -
 toString()String -
 all()java.util.List<.PrecedenceClimbingParser.Token> -
 print(.PrecedenceClimbingParser.Token)String -
 copy(int,java.util.function.Predicate<.PrecedenceClimbingParser.Token>).PrecedenceClimbingParser -
PrecedenceClimbingParser.Builder s
 new() -
 atom(Object).PrecedenceClimbingParser.Builder -
 call(.PrecedenceClimbingParser.Op,.PrecedenceClimbingParser.Token,.PrecedenceClimbingParser.Token).PrecedenceClimbingParser.Builder -
 infix(Object,int,boolean).PrecedenceClimbingParser.Builder -
 prefix(Object,int).PrecedenceClimbingParser.Builder -
 postfix(Object,int).PrecedenceClimbingParser.Builder -
 special(Object,int,int,.PrecedenceClimbingParser.Special).PrecedenceClimbingParser.Builder -
 build().PrecedenceClimbingParser -
PrecedenceClimbingParser.Call s :.PrecedenceClimbingParser.Token
 op .PrecedenceClimbingParser.Op f
 args com.google.common.collect.ImmutableList<.PrecedenceClimbingParser.Token> f
 copy().PrecedenceClimbingParser.Token -
 toString()String -
 print(StringBuilder)StringBuilder o
PrecedenceClimbingParser.Op s :.PrecedenceClimbingParser.Token
 o()Object -
 copy().PrecedenceClimbingParser.Token -
PrecedenceClimbingParser.Result s
 new(.PrecedenceClimbingParser.Token,.PrecedenceClimbingParser.Token,.PrecedenceClimbingParser.Token) -
PrecedenceClimbingParser.Special sai
 apply(.PrecedenceClimbingParser,.PrecedenceClimbingParser.SpecialOp).PrecedenceClimbingParser.Result a
PrecedenceClimbingParser.SpecialOp s :.PrecedenceClimbingParser.Op
 special .PrecedenceClimbingParser.Special f
 copy().PrecedenceClimbingParser.Token -
PrecedenceClimbingParser.Token s
 type .PrecedenceClimbingParser.Type f
 o Object f
 o()Object -
 toString()String -
 print(StringBuilder)StringBuilder o
 copy().PrecedenceClimbingParser.Token -
PrecedenceClimbingParser.Type sfe :Enum<.PrecedenceClimbingParser.Type>
 ATOM .PrecedenceClimbingParser.Type sf
 CALL .PrecedenceClimbingParser.Type sf
 PREFIX .PrecedenceClimbingParser.Type sf
 INFIX .PrecedenceClimbingParser.Type sf
 POSTFIX .PrecedenceClimbingParser.Type sf
 SPECIAL .PrecedenceClimbingParser.Type sf
 values().PrecedenceClimbingParser.Type[] s
 valueOf(String).PrecedenceClimbingParser.Type s
Puffin - +Builder,Context,Line,Program
 builder(java.util.function.Supplier<<G>>,java.util.function.Function<<G>,<F>>).Puffin.Builder<<G>,<F>> s <G=Object,F=Object>
 builder().Puffin.Builder<org.apache.calcite.runtime.Unit,org.apache.calcite.runtime.Unit> s
Puffin.Builder sai <G=Object,F=Object>
 add(java.util.function.Predicate<.Puffin.Line<<G>,<F>>>,java.util.function.Consumer<.Puffin.Line<<G>,<F>>>).Puffin.Builder<<G>,<F>> a
 beforeSource(java.util.function.Consumer<.Puffin.Context<<G>,<F>>>).Puffin.Builder<<G>,<F>> a
 afterSource(java.util.function.Consumer<.Puffin.Context<<G>,<F>>>).Puffin.Builder<<G>,<F>> a
 before(java.util.function.Consumer<.Puffin.Context<<G>,<F>>>).Puffin.Builder<<G>,<F>> a
 after(java.util.function.Consumer<.Puffin.Context<<G>,<F>>>).Puffin.Builder<<G>,<F>> a
 build().Puffin.Program<<G>> a
Puffin.Context s <G=Object,F=Object>
 state()<F> -
 globalState()<G> -
 println(String)void -
Puffin.Line sai <G=Object,F=Object>
 globalState()<G> a
 state()<F> a
 fnr()int a
 filename()String a
 source().Source a
 startsWith(String)boolean a
 contains(CharSequence)boolean a
 endsWith(String)boolean a
 matches(String)boolean a
 matcher(String)java.util.regex.Matcher a
 line()String a
 isLast()boolean a
Puffin.Program sai <G=Object>
 execute(java.util.stream.Stream<.Source>,java.io.PrintWriter)<G> a
 execute(java.util.stream.Stream<.Source>,java.io.OutputStream)void d
 execute(.Source,java.io.OutputStream)void d
RangeSets - +Consumer,Handler
 minus(com.google.common.collect.RangeSet<<C>>,com.google.common.collect.Range<<C>>)com.google.common.collect.RangeSet<<C>> s <C=Comparable<<C>>>
 rangeSetAll()com.google.common.collect.RangeSet<<C>> s <C=Comparable<<C>>>
 compare(com.google.common.collect.RangeSet<<C>>,com.google.common.collect.RangeSet<<C>>)int s <C=Comparable<<C>>>
 compare(com.google.common.collect.Range<<C>>,com.google.common.collect.Range<<C>>)int s <C=Comparable<<C>>>
 hashCode(com.google.common.collect.RangeSet<<C>>)int s <C=Comparable<<C>>>
 isPoint(com.google.common.collect.Range<<C>>)boolean s <C=Comparable<<C>>>
 isOpenInterval(com.google.common.collect.RangeSet<<C>>)boolean s <C=Comparable<<C>>>
 countPoints(com.google.common.collect.RangeSet<<C>>)int s <C=Comparable<<C>>>
 map(com.google.common.collect.RangeSet<<C>>,.RangeSets.Handler<<C>,com.google.common.collect.Range<<C2>>>)com.google.common.collect.RangeSet<<C2>> s <C=Comparable<<C>>,C2=Comparable<<C2>>>
 map(com.google.common.collect.Range<<C>>,.RangeSets.Handler<<C>,<R>>)<R> s <C=Comparable<<C>>,R=Object>
 copy(com.google.common.collect.RangeSet<<C>>,java.util.function.Function<<C>,<C2>>)com.google.common.collect.RangeSet<<C2>> s <C=Comparable<<C>>,C2=Comparable<<C2>>>
 copy(com.google.common.collect.Range<<C>>,java.util.function.Function<<C>,<C2>>)com.google.common.collect.Range<<C2>> s <C=Comparable<<C>>,C2=Comparable<<C2>>>
 forEach(com.google.common.collect.RangeSet<<C>>,.RangeSets.Consumer<<C>>)void s <C=Comparable<<C>>>
 forEach(com.google.common.collect.Range<<C>>,.RangeSets.Consumer<<C>>)void s <C=Comparable<<C>>>
 printer(StringBuilder,java.util.function.BiConsumer<StringBuilder,<C>>).RangeSets.Consumer<<C>> s <C=Comparable<<C>>>
RangeSets.Consumer sai <V=Object>
 all()void a
 atLeast(<V>)void a
 atMost(<V>)void a
 greaterThan(<V>)void a
 lessThan(<V>)void a
 singleton(<V>)void a
 closed(<V>,<V>)void a
 closedOpen(<V>,<V>)void a
 openClosed(<V>,<V>)void a
 open(<V>,<V>)void a
RangeSets.Handler sai <V=Object,R=Object>
 all()<R> a
 atLeast(<V>)<R> a
 atMost(<V>)<R> a
 greaterThan(<V>)<R> a
 lessThan(<V>)<R> a
 singleton(<V>)<R> a
 closed(<V>,<V>)<R> a
 closedOpen(<V>,<V>)<R> a
 openClosed(<V>,<V>)<R> a
 open(<V>,<V>)<R> a
 andThen(java.util.function.Consumer<<R>>).RangeSets.Consumer<<V>> d
ReflectUtil a +MethodDispatcher
 new() -
 getByteBufferReadMethod(Class)java.lang.reflect.Method s
 getByteBufferWriteMethod(Class)java.lang.reflect.Method s
 getBoxingClass(Class)Class s
 getUnqualifiedClassName(Class)String s
 getUnmangledMethodName(Class,String,Class[])String s
 getUnmangledMethodName(java.lang.reflect.Method)String s
 invokeVisitor(.ReflectiveVisitor,Object,Class,String)boolean s
 lookupVisitMethod(Class<?>,Class<?>,String)java.lang.reflect.Method s
 lookupVisitMethod(Class<?>,Class<?>,String,java.util.List<Class>)java.lang.reflect.Method s
 createDispatcher(Class<<R>>,Class<<E>>).ReflectiveVisitDispatcher<<R>,<E>> s <R=.ReflectiveVisitor,E=Object>
 createMethodDispatcher(Class<<T>>,.ReflectiveVisitor,String,Class<<E>>,Class[]).ReflectUtil.MethodDispatcher<<T>> sv <E=Object,T=Object>
 getParameterName(java.lang.reflect.Method,int)String s
 isParameterOptional(java.lang.reflect.Method,int)boolean s
 mightBeAssignableFrom(Class<?>,Class<?>)boolean s
 isPublic(java.lang.reflect.Member)boolean s
 isStatic(java.lang.reflect.Member)boolean s
ReflectUtil.MethodDispatcher sai <T=Object>
 invoke(Object[])<T> av
ReflectiveVisitDispatcher ai <R=.ReflectiveVisitor,E=Object>
 lookupVisitMethod(Class<<R>>,Class<<E>>,String,java.util.List<Class>)java.lang.reflect.Method a
 lookupVisitMethod(Class<<R>>,Class<<E>>,String)java.lang.reflect.Method a
 invokeVisitor(<R>,<E>,String)boolean a
ReflectiveVisitor ai
RelToSqlConverterUtil a +ClickHouseSqlArrayTypeNameSpec,ClickHouseSqlMapTypeNameSpec
 new() -
 unparseHiveTrim(org.apache.calcite.sql.SqlWriter,org.apache.calcite.sql.SqlCall,int,int)void s
 unparseTrimLR(org.apache.calcite.sql.SqlWriter,org.apache.calcite.sql.SqlCall,int,int)void s
 unparseIsTrueOrFalse(org.apache.calcite.rex.RexNode)org.apache.calcite.rex.RexNode s
 unparseSparkArrayAndMap(org.apache.calcite.sql.SqlWriter,org.apache.calcite.sql.SqlCall,int,int)void s
 createRegexPatternLiteral(org.apache.calcite.sql.SqlNode,org.apache.calcite.sql.SqlLiteral)org.apache.calcite.sql.SqlCharStringLiteral s
 specialOperatorByName(String)org.apache.calcite.sql.SqlSpecialOperator s
 unparseBoolLiteralToCondition(org.apache.calcite.sql.SqlWriter,boolean)void s
 getCastSpecClickHouseSqlMapType(org.apache.calcite.sql.SqlDialect,org.apache.calcite.rel.type.RelDataType,org.apache.calcite.sql.parser.SqlParserPos)org.apache.calcite.sql.SqlDataTypeSpec s
 getCastSpecClickHouseSqlArrayType(org.apache.calcite.sql.SqlDialect,org.apache.calcite.rel.type.RelDataType,org.apache.calcite.sql.parser.SqlParserPos)org.apache.calcite.sql.SqlDataTypeSpec s
 getCastSpecAngleBracketArrayType(org.apache.calcite.sql.SqlDialect,org.apache.calcite.rel.type.RelDataType,org.apache.calcite.sql.parser.SqlParserPos)org.apache.calcite.sql.SqlDataTypeSpec s
 getCastSpecSparkSqlMapType(org.apache.calcite.sql.SqlDialect,org.apache.calcite.rel.type.RelDataType,org.apache.calcite.sql.parser.SqlParserPos)org.apache.calcite.sql.SqlDataTypeSpec s
 unparseRegexp(org.apache.calcite.sql.SqlWriter,org.apache.calcite.sql.SqlCall,int,int)void s
RelToSqlConverterUtil.ClickHouseSqlArrayTypeNameSpec s :org.apache.calcite.sql.SqlCollectionTypeNameSpec
 new(org.apache.calcite.sql.SqlTypeNameSpec,org.apache.calcite.sql.type.SqlTypeName,org.apache.calcite.sql.parser.SqlParserPos) -
 unparse(org.apache.calcite.sql.SqlWriter,int,int)void -
RelToSqlConverterUtil.ClickHouseSqlMapTypeNameSpec s :org.apache.calcite.sql.SqlMapTypeNameSpec
 new(org.apache.calcite.sql.SqlDataTypeSpec,org.apache.calcite.sql.SqlDataTypeSpec,org.apache.calcite.sql.parser.SqlParserPos) -
 unparse(org.apache.calcite.sql.SqlWriter,int,int)void -
SaffronProperties axi +Helper
 INSTANCE .SaffronProperties sf
 allowInfiniteCostConverters()org.apache.calcite.runtime.Resources.BooleanProp a
 defaultCharset()org.apache.calcite.runtime.Resources.StringProp a
 defaultNationalCharset()org.apache.calcite.runtime.Resources.StringProp a
 defaultCollation()org.apache.calcite.runtime.Resources.StringProp a
 defaultCollationStrength()org.apache.calcite.runtime.Resources.StringProp a
 metadataHandlerCacheMaximumSize()org.apache.calcite.runtime.Resources.IntProp a
SaffronProperties.Helper s
Sarg - <C=Comparable<<C>>> :Comparable<.Sarg<<C>>>
 rangeSet com.google.common.collect.RangeSet<<C>> f
 nullAs org.apache.calcite.rex.RexUnknownAs f
 pointCount int f
 of(boolean,com.google.common.collect.RangeSet<<C>>).Sarg<<C>> sx <C=Comparable<<C>>>
 of(org.apache.calcite.rex.RexUnknownAs,com.google.common.collect.RangeSet<<C>>).Sarg<<C>> s <C=Comparable<<C>>>
 toString()String -
 printTo(StringBuilder,java.util.function.BiConsumer<StringBuilder,<C>>)StringBuilder -
 compareTo(.Sarg<<C>>)int -
 hashCode()int -
 equals(Object)boolean -
 isAll()boolean -
 isNone()boolean -
 isPoints()boolean -
 isComplementedPoints()boolean -
 complexity()int -
 negate().Sarg -
SerializableCharset - :java.io.Serializable
 getCharset()java.nio.charset.Charset -
 forCharset(java.nio.charset.Charset).SerializableCharset s
SimpleNamespaceContext - :javax.xml.namespace.NamespaceContext
 new(java.util.Map<String,String>) -
 getNamespaceURI(String)String -
 getPrefix(String)String -
 getPrefixes(String)java.util.Iterator<String> -
Source ai
 url()java.net.URL a
 file()java.io.File a
 fileOpt()java.util.Optional<java.io.File> a
 path()String a
 reader()java.io.Reader a !java.io.IOException
 openStream()java.io.InputStream a !java.io.IOException
 protocol()String a
 trim(String).Source a
 trimOrNull(String).Source a
 append(.Source).Source a
 relative(.Source).Source a
SourceStringReader - :java.io.StringReader
 new(String) -
 getSourceString()String -
Sources a
 of(java.io.File).Source s
 of(java.net.URL).Source s
 file(java.io.File,String).Source s
 of(CharSequence).Source s
 fromCharSource(com.google.common.io.CharSource).Source s
 url(String).Source s
StackWriter - :java.io.FilterWriter
 INDENT int sf
 OUTDENT int sf
 OPEN_SQL_STRING_LITERAL int sf
 CLOSE_SQL_STRING_LITERAL int sf
 OPEN_SQL_IDENTIFIER int sf
 CLOSE_SQL_IDENTIFIER int sf
 INDENT_TAB String sf
 INDENT_SPACE4 String sf
 new(java.io.Writer,String) -
 write(int)void - !java.io.IOException
 write(char[],int,int)void - !java.io.IOException
 write(String,int,int)void - !java.io.IOException
 printSqlStringLiteral(java.io.PrintWriter,String)void s
 printSqlIdentifier(java.io.PrintWriter,String)void s
Stacks x
 peek(java.util.List<<T>>)<T> s <T=Object>
 peek(int,java.util.List<<T>>)<T> s <T=Object>
 push(java.util.List<<T>>,<T>)void s <T=Object>
 pop(java.util.List<<T>>,<T>)void s <T=Object>
 pop(java.util.List<<T>>)<T> s <T=Object>
Static a
 RESOURCE org.apache.calcite.runtime.CalciteResource sf
 cons(<E>,java.util.List<<E>>)java.util.List<<E>> s <E=Object>
Template - :java.text.MessageFormat
 of(String).Template s
 of(String,java.util.Locale).Template s
 format(java.util.Map<Object,Object>)String -
 formatByName(String,java.util.Map<Object,Object>)String s
 getParameterNames()java.util.List<String> -
TimeString - :Comparable<.TimeString>
 new(String) -
 new(int,int,int) -
 withMillis(int).TimeString -
 withNanos(int).TimeString -
 withFraction(String).TimeString -
 toString()String -
 equals(Object)boolean -
 hashCode()int -
 compareTo(.TimeString)int -
 fromCalendarFields(java.util.Calendar).TimeString s
 fromMillisOfDay(int).TimeString s
 round(int).TimeString -
 getMillisOfDay()int -
 toCalendar()java.util.Calendar -
 toString(int)String -
TimeWithTimeZoneString - :Comparable<.TimeWithTimeZoneString>
 new(.TimeString,java.util.TimeZone) -
 new(String) -
 new(int,int,int,String) -
 withMillis(int).TimeWithTimeZoneString -
 fromCalendarFields(java.util.Calendar).TimeWithTimeZoneString s
 withNanos(int).TimeWithTimeZoneString -
 withFraction(String).TimeWithTimeZoneString -
 withTimeZone(java.util.TimeZone).TimeWithTimeZoneString -
 toString()String -
 equals(Object)boolean -
 hashCode()int -
 compareTo(.TimeWithTimeZoneString)int -
 round(int).TimeWithTimeZoneString -
 fromMillisOfDay(int).TimeWithTimeZoneString s
 toString(int)String -
 getLocalTimeString().TimeString -
TimestampString - :Comparable<.TimestampString>
 EPOCH .TimestampString sf
 new(String) -
 new(int,int,int,int,int,int) -
 withMillis(int).TimestampString -
 withNanos(int).TimestampString -
 withFraction(String).TimestampString -
 toString()String -
 equals(Object)boolean -
 hashCode()int -
 compareTo(.TimestampString)int -
 fromCalendarFields(java.util.Calendar).TimestampString s
 round(int).TimestampString -
 getMillisSinceEpoch()long -
 fromMillisSinceEpoch(long).TimestampString s
 toCalendar()java.util.Calendar -
 toCalendar(java.util.TimeZone)java.util.Calendar -
 toString(int)String -
TimestampWithTimeZoneString - :Comparable<.TimestampWithTimeZoneString>
 new(.TimestampString,java.util.TimeZone) -
 new(String) -
 new(int,int,int,int,int,int,String) -
 withMillis(int).TimestampWithTimeZoneString -
 withNanos(int).TimestampWithTimeZoneString -
 withFraction(String).TimestampWithTimeZoneString -
 fromCalendarFields(java.util.Calendar).TimestampWithTimeZoneString s
 withTimeZone(java.util.TimeZone).TimestampWithTimeZoneString -
 toString()String -
 equals(Object)boolean -
 hashCode()int -
 compareTo(.TimestampWithTimeZoneString)int -
 round(int).TimestampWithTimeZoneString -
 fromMillisSinceEpoch(long).TimestampWithTimeZoneString s
 toString(int)String -
 getLocalDateString().DateString -
 getLocalTimeString().TimeString -
 getLocalTimestampString().TimestampString -
 getTimeZone()java.util.TimeZone -
TryThreadLocal a <T=Object> :ThreadLocal<<T>> +Memo
 new() -
 of(<S>).TryThreadLocal<<S>> s <S=Object>
 ofNonNull(<S>).TryThreadLocal<<S>> s <S=Object>
 withInitial(java.util.function.Supplier<<S>>).TryThreadLocal<<S>> s <S=Object>
 get()<T> -
 push(<T>).TryThreadLocal.Memo -
 restoreTo(<T>)void oa
 letIn(<T>,Runnable)void -
 letIn(<T>,java.util.function.Supplier<<R>>)<R> - <R=Object>
TryThreadLocal.Memo sai :AutoCloseable
 close()void a
UnmodifiableArrayList - <E=Object> :java.util.AbstractList<<E>>,java.util.RandomAccess
 of(<E>[]).UnmodifiableArrayList<<E>> sv <E=Object>
 get(int)<E> -
 size()int -
Unsafe -
 systemExit(int)void s
 notifyAll(Object)void s
 wait(Object)void s !InterruptedException
 clear(java.io.StringWriter)void s
 regexpReplace(String,java.util.regex.Pattern,String,int,int)String s
UnsafeX509ExtendedTrustManager f :javax.net.ssl.X509ExtendedTrustManager
 getInstance()javax.net.ssl.X509ExtendedTrustManager s
 checkClientTrusted(java.security.cert.X509Certificate[],String)void -
 checkClientTrusted(java.security.cert.X509Certificate[],String,java.net.Socket)void -
 checkClientTrusted(java.security.cert.X509Certificate[],String,javax.net.ssl.SSLEngine)void -
 checkServerTrusted(java.security.cert.X509Certificate[],String)void -
 checkServerTrusted(java.security.cert.X509Certificate[],String,java.net.Socket)void -
 checkServerTrusted(java.security.cert.X509Certificate[],String,javax.net.ssl.SSLEngine)void -
 getAcceptedIssuers()java.security.cert.X509Certificate[] -
Util - +FoundOne,OverFinder
 LINE_SEPARATOR String sf
 FILE_SEPARATOR String sf
 FILE_TIMESTAMP_FORMAT String sf
 isSingleValue(org.apache.calcite.sql.SqlCall)boolean s
 discard(Object)void s
 discard(int)void s
 discard(boolean)void s
 discard(double)void s
 swallow(Throwable,org.slf4j.Logger)void s
 equalShallow(java.util.List<<T>>,java.util.List<<T>>)boolean s <T=Object>
 hash(int,int)int sx
 hash(int,Object)int sx
 hashArray(int,Object[])int sx
 hashCode(double)int sx
 minus(java.util.Set<<T>>,java.util.Set<<T>>)java.util.Set<<T>> s <T=Object>
 nLogN(double)double s
 nLogM(double,double)double s
 print(java.io.PrintWriter,Object)void s
 print(java.io.PrintWriter,Object,int)void s
 printJavaString(Appendable,String,boolean)void s
 println(java.io.PrintWriter,Object)void s
 toScientificNotation(Double)String s
 toScientificNotation(java.math.BigDecimal)String s
 replace(String,String,String)String s
 rightPad(String,int,char)String s
 joinNullable(Iterable<Object>,String)String s
 isWindows()boolean s
 replaceChars(String,String,String)String s
 replaceIgnoreCase(String,String,String)String s
 toURL(java.io.File)java.net.URL sx !java.net.MalformedURLException
 getFileTimestamp()String sx
 stripDoubleQuotes(String)String s
 toJavaId(String,int)String s
 isValidJavaIdentifier(String)boolean s
 toLinux(String)String s
 toList(java.util.Iterator<<T>>)java.util.List<<T>> sx <T=Object>
 isNullOrEmpty(String)boolean s
 commaList(java.util.List<<T>>)String s <T=Object>
 sepList(java.util.List<<T>>,String)String s <T=Object>
 printIterable(StringBuilder,Iterable<<E>>)StringBuilder s <E=Object>
 printList(StringBuilder,int,java.util.function.ObjIntConsumer<StringBuilder>)StringBuilder s
 getDefaultCharset()java.nio.charset.Charset s
 newInternal()Error sx
 newInternal(String)Error sx
 newInternal(Throwable)Error sx
 newInternal(Throwable,String)Error sx
 throwIfUnchecked(Throwable)void sx
 throwAsRuntime(Throwable)RuntimeException s
 throwAsRuntime(String,Throwable)RuntimeException s
 toUnchecked(Exception)RuntimeException s
 causeOrSelf(Throwable)Throwable s
 getMessages(Throwable)String sx
 getStackTrace(Throwable)String sx
 pre(boolean,String)void sx
 post(boolean,String)void sx
 permAssert(boolean,String)void sx
 needToImplement(Object)RuntimeException s
 deprecated(<T>,boolean)<T> sx <T=Object>
 contains(String[],int,String)boolean s
 readAllAsString(java.io.Reader)String sx !java.io.IOException
 squelchJar(java.util.jar.JarFile)void sx
 squelchStream(java.io.InputStream)void sx
 squelchStream(java.io.OutputStream)void sx
 squelchReader(java.io.Reader)void sx
 squelchWriter(java.io.Writer)void sx
 squelchStmt(java.sql.Statement)void sx
 squelchConnection(java.sql.Connection)void sx
 rtrim(String)String sx
 rpad(String,int)String sx
 toString(Iterable<<T>>,String,String,String)String s <T=Object>
 lines(Iterable<String>)String s
 tokenize(String,String)Iterable<String> s
 toPosix(java.util.TimeZone,boolean)String s
 parseLocale(String)java.util.Locale s
 cast(java.util.List<<E>>,Class<<E>>)java.util.List<<E>> s <E=Object>
 cast(java.util.Iterator<Object>,Class<<E>>)java.util.Iterator<<E>> s <E=Object>
 cast(Iterable<<E>>,Class<<E>>)Iterable<<E>> s <E=Object>
 filter(Iterable<?>,Class<<E>>)Iterable<<E>> s <E=Object>
 filter(java.util.Collection<?>,Class<<E>>)java.util.Collection<<E>> s <E=Object>
 filter(java.util.List<?>,Class<<E>>)java.util.List<<E>> s <E=Object>
 toMap(java.util.Properties)java.util.Map<String,String> s
 mapOf(<K>,<V>,Object[])java.util.Map<<K>,<V>> sv <K=Object,V=Object>
 unexpected(<E>)Error s <E=Enum<<E>>>
 enumConstants(Class<<T>>)java.util.Map<String,<T>> s <T=Enum<<T>>>
 enumVal(Class<<T>>,String)<T> s <T=Enum<<T>>>
 enumVal(<T>,String)<T> s <T=Enum<<T>>>
 quotientList(java.util.List<<E>>,int,int)java.util.List<<E>> s <E=Object>
 pairs(java.util.List<<E>>)java.util.List<.Pair<<E>,<E>>> s <E=Object>
 first(<T>,<T>)<T> s <T=Object>
 first(Double,double)double s
 first(Float,float)float s
 first(Integer,int)int s
 first(Long,long)long s
 first(Boolean,boolean)boolean s
 first(Short,short)short s
 first(Character,char)char s
 first(Byte,byte)byte s
 orEmpty(Iterable<<T>>)Iterable<<T>> s <T=Object>
 first(java.util.List<<E>>)<E> s <E=Object>
 last(java.util.List<<E>>)<E> s <E=Object>
 first(java.util.List<<E>>,int)java.util.List<<E>> s <E=Object>
 skipLast(java.util.List<<E>>)java.util.List<<E>> s <E=Object>
 skipLast(java.util.List<<E>>,int)java.util.List<<E>> s <E=Object>
 last(java.util.List<<E>>,int)java.util.List<<E>> s <E=Object>
 skip(java.util.List<<E>>)java.util.List<<E>> s <E=Object>
 skip(java.util.List<<E>>,int)java.util.List<<E>> s <E=Object>
 range(int)java.util.List<Integer> s
 range(int,int)java.util.List<Integer> s
 isDistinct(java.util.List<<E>>)boolean s <E=Object>
 firstDuplicate(java.util.List<<E>>)int s <E=Object>
 isDefinitelyDistinctAndNonNull(java.util.List<<E>>)boolean s <E=Object>
 distinctList(java.util.List<<E>>)java.util.List<<E>> s <E=Object>
 distinctList(Iterable<<E>>)java.util.List<<E>> s <E=Object>
 intersects(java.util.Collection<<E>>,java.util.Collection<<E>>)boolean s <E=Object>
 findMatch(java.util.List<String>,String,boolean)int s
 matches(boolean,String,String)boolean s
 startsWith(java.util.List<<E>>,java.util.List<<E>>)boolean s <E=Object>
 listToString(java.util.List<String>)String s
 stringToList(String)java.util.List<String> s
 human(double)String s
 asIndexMapJ(java.util.Collection<<V>>,java.util.function.Function<<V>,<K>>)java.util.Map<<K>,<V>> s <K=Object,V=Object>
 asIndexMap(java.util.Collection<<V>>,com.google.common.base.Function<<V>,<K>>)java.util.Map<<K>,<V>> sx <K=Object,V=Object>
 debugCode(java.io.PrintStream,String)void s
 immutableCopy(Iterable<Iterable<<E>>>)java.util.List<java.util.List<<E>>> s <E=Object>
 printWriter(java.io.OutputStream)java.io.PrintWriter s
 printWriter(java.io.File)java.io.PrintWriter s !java.io.FileNotFoundException
 reader(java.io.InputStream)java.io.BufferedReader s
 reader(java.io.File)java.io.BufferedReader s !java.io.FileNotFoundException
 asStringBuilder(Appendable,java.util.function.Consumer<StringBuilder>)void s
 calendar()java.util.Calendar s
 calendar(long)java.util.Calendar s
 calendar(long,java.util.TimeZone)java.util.Calendar s
 toImmutableList()java.util.stream.Collector<<T>,?,com.google.common.collect.ImmutableList<<T>>> sx <T=Object>
 combine(com.google.common.collect.ImmutableList.Builder<<E>>,com.google.common.collect.ImmutableList.Builder<<E>>)com.google.common.collect.ImmutableList.Builder<<E>> s <E=Object>
 combine(java.util.ArrayList<<E>>,java.util.ArrayList<<E>>)java.util.ArrayList<<E>> s <E=Object>
 andThen(java.util.function.UnaryOperator<<X>>,java.util.function.UnaryOperator<<X>>)java.util.function.UnaryOperator<<X>> s <X=Object>
 transform(java.util.List<<F>>,java.util.function.Function<<F>,<T>>)java.util.List<<T>> s <F=Object,T=Object>
 transformIndexed(java.util.List<<F>>,java.util.function.BiFunction<<F>,Integer,<T>>)java.util.List<<T>> s <F=Object,T=Object>
 transform(Iterable<<F>>,java.util.function.Function<<F>,<T>>)Iterable<<T>> s <F=Object,T=Object>
 transform(java.util.Iterator<<F>>,java.util.function.Function<<F>,<T>>)java.util.Iterator<<T>> s <F=Object,T=Object>
 filter(Iterable<<E>>,java.util.function.Predicate<<E>>)Iterable<<E>> s <E=Object>
 filter(java.util.Iterator<<E>>,java.util.function.Predicate<<E>>)java.util.Iterator<<E>> s <E=Object>
 moveToHead(java.util.List<<E>>,java.util.function.Predicate<<E>>)java.util.List<<E>> s <E=Object>
 select(java.util.List<<E>>,java.util.List<Integer>)java.util.List<<E>> s <E=Object>
 blackholeMap()java.util.Map<<K>,<V>> s <K=Object,V=Object>
Util.FoundOne s :.ControlFlowException
 NULL .Util.FoundOne sf
 new(Object) -
 getNode()Object -
Util.OverFinder s :org.apache.calcite.sql.util.SqlBasicVisitor<Void>
 INSTANCE .Util.OverFinder sf
 new() -
 visit(org.apache.calcite.sql.SqlCall)Void -
XmlOutput -
 new(java.io.Writer) -
 new(java.io.PrintWriter) -
 setCompact(boolean)void -
 getCompact()boolean -
 setIndentString(String)void -
 setGlob(boolean)void -
 setAlwaysQuoteCData(boolean)void -
 setIgnorePcdata(boolean)void -
 getIgnorePcdata()boolean -
 print(String)void -
 beginTag(String,.XmlOutput.XMLAttrVector)void -
 beginBeginTag(String)void -
 endBeginTag(String)void -
 attribute(String,String)void -
 beginNode()void -
 endTag(String)void -
 emptyTag(String,.XmlOutput.XMLAttrVector)void -
 cdata(String)void -
 cdata(String,boolean)void -
 stringTag(String,String)void -
 content(String)void -
 header()void -
 header(String)void -
 numTagsWritten()int -
package org.apache.calcite.util.mapping
Mapping ai :.Mappings.FunctionMapping,.Mappings.SourceMapping,.Mappings.TargetMapping,Iterable<.IntPair>
 iterator()java.util.Iterator<.IntPair> a
 getSourceCount()int a
 getTargetCount()int a
 getMappingType().MappingType a
 isIdentity()boolean a
 clear()void a
 size()int a
Mappings a +AbstractMapping,CoreMapping,FiniteAbstractMapping,FunctionMapping,IdentityMapping,NoElementException,OverridingSourceMapping,OverridingTargetMapping,PartialMapping,SourceMapping,TargetMapping,TooManyElementsException
 create(.MappingType,int,int).Mapping s
 createIdentity(int).Mappings.IdentityMapping s
 invert(.Mapping).Mapping s
 divide(.Mapping,.Mapping).Mapping s
 multiply(.Mapping,.Mapping).Mapping s
 apply(.Mapping,java.util.BitSet)java.util.BitSet s
 apply(.Mapping,org.apache.calcite.util.ImmutableBitSet)org.apache.calcite.util.ImmutableBitSet s
 apply2(.Mapping,Iterable<org.apache.calcite.util.ImmutableBitSet>)com.google.common.collect.ImmutableList<org.apache.calcite.util.ImmutableBitSet> s
 apply(.Mapping,java.util.List<<T>>)java.util.List<<T>> s <T=Object>
 apply2(.Mapping,java.util.List<Integer>)java.util.List<Integer> s
 apply3(.Mapping,java.util.List<<T>>)java.util.List<<T>> s <T=Object>
 permute(java.util.List<<T>>,.Mappings.TargetMapping)java.util.List<<T>> s <T=Object>
 asList(.Mappings.TargetMapping)java.util.List<Integer> s
 asListNonNull(.Mappings.TargetMapping)java.util.List<Integer> s
 target(java.util.Map<Integer,Integer>,int,int).Mappings.TargetMapping s
 target(java.util.function.IntFunction<Integer>,int,int).Mappings.TargetMapping s
 target(Iterable<.IntPair>,int,int).Mapping s
 source(java.util.List<Integer>,int).Mapping s
 target(java.util.List<Integer>,int).Mapping s
 bijection(java.util.List<Integer>).Mapping s
 bijection(java.util.Map<Integer,Integer>).Mapping s
 isIdentity(.Mappings.TargetMapping)boolean s
 keepsOrdering(.Mappings.TargetMapping)boolean s
 createShiftMapping(int,int[]).Mappings.TargetMapping sv
 append(.Mappings.TargetMapping,.Mappings.TargetMapping).Mappings.TargetMapping s
 merge(.Mappings.TargetMapping,.Mappings.TargetMapping).Mappings.TargetMapping s
 offsetSource(.Mappings.TargetMapping,int).Mappings.TargetMapping s
 offsetSource(.Mappings.TargetMapping,int,int).Mappings.TargetMapping s
 offsetTarget(.Mappings.TargetMapping,int).Mappings.TargetMapping s
 offsetTarget(.Mappings.TargetMapping,int,int).Mappings.TargetMapping s
 offset(.Mappings.TargetMapping,int,int).Mappings.TargetMapping s
 isIdentity(java.util.List<Integer>,int)boolean s
 invert(Iterable<.IntPair>)Iterable<.IntPair> s
 invert(java.util.Iterator<.IntPair>)java.util.Iterator<.IntPair> s
 apply(.Mappings.TargetMapping,int)int s
 concatenateMappings(java.util.List<.Mapping>).Mapping s
Mappings.CoreMapping sai :Iterable<.IntPair>
 getMappingType().MappingType a
 size()int a
Mappings.FunctionMapping sai :.Mappings.CoreMapping
 getTargetOpt(int)int a
 getTarget(int)int a
 getMappingType().MappingType a
 getSourceCount()int a
Mappings.SourceMapping sai :.Mappings.CoreMapping
 getSourceCount()int a
 getSource(int)int a
 getSourceOpt(int)int a
 getTargetCount()int a
 getTargetOpt(int)int a
 getMappingType().MappingType a
 isIdentity()boolean a
 inverse().Mapping a
Mappings.TargetMapping sai :.Mappings.FunctionMapping
 getSourceCount()int a
 getSourceOpt(int)int a
 getTargetCount()int a
 getTarget(int)int a
 getTargetOpt(int)int a
 set(int,int)void a
 inverse().Mapping a
package org.apache.calcite.util.trace
CalciteTimingTracer -
 new(org.slf4j.Logger,String) -
 traceTime(String)void -
