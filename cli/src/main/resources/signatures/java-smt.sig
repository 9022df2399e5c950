# org.sosy-lab:java-smt:5.0.1
package org.sosy_lab.java_smt
SolverContextFactory - +Solvers
 shutdownNotifier org.sosy_lab.common.ShutdownNotifier pf
 new(org.sosy_lab.common.configuration.Configuration,org.sosy_lab.common.log.LogManager,org.sosy_lab.common.ShutdownNotifier) - !org.sosy_lab.common.configuration.InvalidConfigurationException
 new(org.sosy_lab.common.configuration.Configuration,org.sosy_lab.common.log.LogManager,org.sosy_lab.common.ShutdownNotifier,java.util.function.Consumer<String>) - !org.sosy_lab.common.configuration.InvalidConfigurationException
 generateContext().api.SolverContext - !org.sosy_lab.common.configuration.InvalidConfigurationException
 generateContext(.SolverContextFactory.Solvers).api.SolverContext - !org.sosy_lab.common.configuration.InvalidConfigurationException
 createSolverContext(org.sosy_lab.common.configuration.Configuration,org.sosy_lab.common.log.LogManager,org.sosy_lab.common.ShutdownNotifier).api.SolverContext s !org.sosy_lab.common.configuration.InvalidConfigurationException
 createSolverContext(org.sosy_lab.common.configuration.Configuration,org.sosy_lab.common.log.LogManager,org.sosy_lab.common.ShutdownNotifier,.SolverContextFactory.Solvers).api.SolverContext s !org.sosy_lab.common.configuration.InvalidConfigurationException
 createSolverContext(org.sosy_lab.common.configuration.Configuration,org.sosy_lab.common.log.LogManager,org.sosy_lab.common.ShutdownNotifier,.SolverContextFactory.Solvers,java.util.function.Consumer<String>).api.SolverContext s !org.sosy_lab.common.configuration.InvalidConfigurationException
 createSolverContext(.SolverContextFactory.Solvers).api.SolverContext s !org.sosy_lab.common.configuration.InvalidConfigurationException
SolverContextFactory.Solvers sfe :Enum<.SolverContextFactory.Solvers>
 OPENSMT .SolverContextFactory.Solvers sf
 MATHSAT5 .SolverContextFactory.Solvers sf
 SMTINTERPOL .SolverContextFactory.Solvers sf
 Z3 .SolverContextFactory.Solvers sf
 PRINCESS .SolverContextFactory.Solvers sf
 BOOLECTOR .SolverContextFactory.Solvers sf
 CVC4 .SolverContextFactory.Solvers sf
 CVC5 .SolverContextFactory.Solvers sf
 YICES2 .SolverContextFactory.Solvers sf
 BITWUZLA .SolverContextFactory.Solvers sf
 values().SolverContextFactory.Solvers[] s
 valueOf(String).SolverContextFactory.Solvers s
package org.sosy_lab.java_smt.api
ArrayFormulaManager ai
 select(.ArrayFormula<<TI>,<TE>>,<TI>)<TE> a <TI=.Formula,TE=.Formula>
 store(.ArrayFormula<<TI>,<TE>>,<TI>,<TE>).ArrayFormula<<TI>,<TE>> a <TI=.Formula,TE=.Formula>
 makeArray(String,<FTI>,<FTE>).ArrayFormula<<TI>,<TE>> a <TI=.Formula,TE=.Formula,FTI=.FormulaType<<TI>>,FTE=.FormulaType<<TE>>>
 makeArray(String,.FormulaType.ArrayFormulaType<<TI>,<TE>>).ArrayFormula<<TI>,<TE>> d <TI=.Formula,TE=.Formula>
 makeArray(<FTI>,<FTE>,<TE>).ArrayFormula<<TI>,<TE>> a <TI=.Formula,TE=.Formula,FTI=.FormulaType<<TI>>,FTE=.FormulaType<<TE>>>
 makeArray(.FormulaType.ArrayFormulaType<<TI>,<TE>>,<TE>).ArrayFormula<<TI>,<TE>> d <TI=.Formula,TE=.Formula>
 equivalence(.ArrayFormula<<TI>,<TE>>,.ArrayFormula<<TI>,<TE>>).BooleanFormula a <TI=.Formula,TE=.Formula>
 getIndexType(.ArrayFormula<<TI>,?>).FormulaType<<TI>> a <TI=.Formula>
 getElementType(.ArrayFormula<?,<TE>>).FormulaType<<TE>> a <TE=.Formula>
BasicProverEnvironment ai <T=Object> :AutoCloseable +AllSatCallback
 NO_MODEL_HELP String sf
 push(.BooleanFormula)<T> d !InterruptedException
 pop()void a
 addConstraint(.BooleanFormula)<T> a !InterruptedException
 push()void a !InterruptedException
 size()int a
 isUnsat()boolean a !.SolverException,InterruptedException
 isUnsatWithAssumptions(java.util.Collection<.BooleanFormula>)boolean a !.SolverException,InterruptedException
 getModel().Model a !.SolverException
 getEvaluator().Evaluator d !.SolverException
 getModelAssignments()com.google.common.collect.ImmutableList<.Model.ValueAssignment> d !.SolverException
 getUnsatCore()java.util.List<.BooleanFormula> a
 unsatCoreOverAssumptions(java.util.Collection<.BooleanFormula>)java.util.Optional<java.util.List<.BooleanFormula>> a !.SolverException,InterruptedException
 getStatistics()com.google.common.collect.ImmutableMap<String,String> d
 close()void a
 allSat(.BasicProverEnvironment.AllSatCallback<<R>>,java.util.List<.BooleanFormula>)<R> a <R=Object> !InterruptedException,.SolverException
 registerUserPropagator(.UserPropagator)boolean d
BasicProverEnvironment.AllSatCallback sai <R=Object>
 apply(java.util.List<.BooleanFormula>)void a
 getResult()<R> a !InterruptedException
BitvectorFormulaManager ai
 makeBitvector(int,long).BitvectorFormula a
 makeBitvector(int,java.math.BigInteger).BitvectorFormula a
 makeBitvector(int,.NumeralFormula.IntegerFormula).BitvectorFormula a
 toIntegerFormula(.BitvectorFormula,boolean).NumeralFormula.IntegerFormula a
 makeVariable(int,String).BitvectorFormula a
 makeVariable(.FormulaType.BitvectorType,String).BitvectorFormula a
 getLength(.BitvectorFormula)int a
 negate(.BitvectorFormula).BitvectorFormula a
 add(.BitvectorFormula,.BitvectorFormula).BitvectorFormula a
 subtract(.BitvectorFormula,.BitvectorFormula).BitvectorFormula a
 divide(.BitvectorFormula,.BitvectorFormula,boolean).BitvectorFormula a
 modulo(.BitvectorFormula,.BitvectorFormula,boolean).BitvectorFormula dx
 smodulo(.BitvectorFormula,.BitvectorFormula).BitvectorFormula a
 remainder(.BitvectorFormula,.BitvectorFormula,boolean).BitvectorFormula a
 multiply(.BitvectorFormula,.BitvectorFormula).BitvectorFormula a
 equal(.BitvectorFormula,.BitvectorFormula).BooleanFormula a
 greaterThan(.BitvectorFormula,.BitvectorFormula,boolean).BooleanFormula a
 greaterOrEquals(.BitvectorFormula,.BitvectorFormula,boolean).BooleanFormula a
 lessThan(.BitvectorFormula,.BitvectorFormula,boolean).BooleanFormula a
 lessOrEquals(.BitvectorFormula,.BitvectorFormula,boolean).BooleanFormula a
 not(.BitvectorFormula).BitvectorFormula a
 and(.BitvectorFormula,.BitvectorFormula).BitvectorFormula a
 or(.BitvectorFormula,.BitvectorFormula).BitvectorFormula a
 xor(.BitvectorFormula,.BitvectorFormula).BitvectorFormula a
 shiftRight(.BitvectorFormula,.BitvectorFormula,boolean).BitvectorFormula a
 shiftLeft(.BitvectorFormula,.BitvectorFormula).BitvectorFormula a
 rotateLeft(.BitvectorFormula,int).BitvectorFormula a
 rotateLeft(.BitvectorFormula,.BitvectorFormula).BitvectorFormula a
 rotateRight(.BitvectorFormula,int).BitvectorFormula a
 rotateRight(.BitvectorFormula,.BitvectorFormula).BitvectorFormula a
 concat(.BitvectorFormula,.BitvectorFormula).BitvectorFormula a
 extract(.BitvectorFormula,int,int).BitvectorFormula a
 extend(.BitvectorFormula,int,boolean).BitvectorFormula a
 distinct(java.util.List<.BitvectorFormula>).BooleanFormula a
BooleanFormula ai :.Formula
BooleanFormulaManager ai
 makeBoolean(boolean).BooleanFormula d
 makeTrue().BooleanFormula a
 makeFalse().BooleanFormula a
 makeVariable(String).BooleanFormula a
 equivalence(.BooleanFormula,.BooleanFormula).BooleanFormula a
 implication(.BooleanFormula,.BooleanFormula).BooleanFormula a
 isTrue(.BooleanFormula)boolean a
 isFalse(.BooleanFormula)boolean a
 ifThenElse(.BooleanFormula,<T>,<T>)<T> a <T=.Formula>
 not(.BooleanFormula).BooleanFormula a
 and(.BooleanFormula,.BooleanFormula).BooleanFormula a
 and(java.util.Collection<.BooleanFormula>).BooleanFormula a
 and(.BooleanFormula[]).BooleanFormula av
 toConjunction()java.util.stream.Collector<.BooleanFormula,?,.BooleanFormula> a
 or(.BooleanFormula,.BooleanFormula).BooleanFormula a
 or(java.util.Collection<.BooleanFormula>).BooleanFormula a
 or(.BooleanFormula[]).BooleanFormula av
 toDisjunction()java.util.stream.Collector<.BooleanFormula,?,.BooleanFormula> a
 xor(.BooleanFormula,.BooleanFormula).BooleanFormula a
 visit(.BooleanFormula,.visitors.BooleanFormulaVisitor<<R>>)<R> a <R=Object>
 visitRecursively(.BooleanFormula,.visitors.BooleanFormulaVisitor<.visitors.TraversalProcess>)void a
 transformRecursively(.BooleanFormula,.visitors.BooleanFormulaTransformationVisitor).BooleanFormula a
 toConjunctionArgs(.BooleanFormula,boolean)java.util.Set<.BooleanFormula> a
 toDisjunctionArgs(.BooleanFormula,boolean)java.util.Set<.BooleanFormula> a
EnumerationFormulaManager ai
 declareEnumeration(String,java.util.Set<String>).FormulaType.EnumerationFormulaType a
 declareEnumeration(String,String[]).FormulaType.EnumerationFormulaType dv
 makeConstant(String,.FormulaType.EnumerationFormulaType).EnumerationFormula a
 makeVariable(String,.FormulaType.EnumerationFormulaType).EnumerationFormula a
 equivalence(.EnumerationFormula,.EnumerationFormula).BooleanFormula a
Evaluator ai :AutoCloseable
 eval(<T>)<T> a <T=.Formula>
 evaluate(.Formula)Object a
 evaluate(.NumeralFormula.IntegerFormula)java.math.BigInteger a
 evaluate(.NumeralFormula.RationalFormula)org.sosy_lab.common.rationals.Rational a
 evaluate(.BooleanFormula)Boolean a
 evaluate(.BitvectorFormula)java.math.BigInteger a
 evaluate(.StringFormula)String a
 evaluate(.EnumerationFormula)String a
 evaluate(.FloatingPointFormula).FloatingPointNumber a
 close()void a
FloatingPointFormulaManager ai
 makeNumber(double,.FormulaType.FloatingPointType).FloatingPointFormula a
 makeNumber(double,.FormulaType.FloatingPointType,.FloatingPointRoundingMode).FloatingPointFormula a
 makeNumber(java.math.BigDecimal,.FormulaType.FloatingPointType).FloatingPointFormula a
 makeNumber(java.math.BigDecimal,.FormulaType.FloatingPointType,.FloatingPointRoundingMode).FloatingPointFormula a
 makeNumber(String,.FormulaType.FloatingPointType).FloatingPointFormula a
 makeNumber(String,.FormulaType.FloatingPointType,.FloatingPointRoundingMode).FloatingPointFormula a
 makeNumber(org.sosy_lab.common.rationals.Rational,.FormulaType.FloatingPointType).FloatingPointFormula a
 makeNumber(org.sosy_lab.common.rationals.Rational,.FormulaType.FloatingPointType,.FloatingPointRoundingMode).FloatingPointFormula a
 makeNumber(java.math.BigInteger,java.math.BigInteger,boolean,.FormulaType.FloatingPointType).FloatingPointFormula a
 makeVariable(String,.FormulaType.FloatingPointType).FloatingPointFormula a
 makePlusInfinity(.FormulaType.FloatingPointType).FloatingPointFormula a
 makeMinusInfinity(.FormulaType.FloatingPointType).FloatingPointFormula a
 makeNaN(.FormulaType.FloatingPointType).FloatingPointFormula a
 castTo(.FloatingPointFormula,boolean,.FormulaType<<T>>)<T> a <T=.Formula>
 castTo(.FloatingPointFormula,boolean,.FormulaType<<T>>,.FloatingPointRoundingMode)<T> a <T=.Formula>
 castFrom(.Formula,boolean,.FormulaType.FloatingPointType).FloatingPointFormula a
 castFrom(.Formula,boolean,.FormulaType.FloatingPointType,.FloatingPointRoundingMode).FloatingPointFormula a
 fromIeeeBitvector(.BitvectorFormula,.FormulaType.FloatingPointType).FloatingPointFormula a
 toIeeeBitvector(.FloatingPointFormula).BitvectorFormula a
 round(.FloatingPointFormula,.FloatingPointRoundingMode).FloatingPointFormula a
 negate(.FloatingPointFormula).FloatingPointFormula a
 abs(.FloatingPointFormula).FloatingPointFormula a
 max(.FloatingPointFormula,.FloatingPointFormula).FloatingPointFormula a
 min(.FloatingPointFormula,.FloatingPointFormula).FloatingPointFormula a
 sqrt(.FloatingPointFormula).FloatingPointFormula a
 sqrt(.FloatingPointFormula,.FloatingPointRoundingMode).FloatingPointFormula a
 add(.FloatingPointFormula,.FloatingPointFormula).FloatingPointFormula a
 add(.FloatingPointFormula,.FloatingPointFormula,.FloatingPointRoundingMode).FloatingPointFormula a
 subtract(.FloatingPointFormula,.FloatingPointFormula).FloatingPointFormula a
 subtract(.FloatingPointFormula,.FloatingPointFormula,.FloatingPointRoundingMode).FloatingPointFormula a
 divide(.FloatingPointFormula,.FloatingPointFormula).FloatingPointFormula a
 divide(.FloatingPointFormula,.FloatingPointFormula,.FloatingPointRoundingMode).FloatingPointFormula a
 multiply(.FloatingPointFormula,.FloatingPointFormula).FloatingPointFormula a
 multiply(.FloatingPointFormula,.FloatingPointFormula,.FloatingPointRoundingMode).FloatingPointFormula a
 remainder(.FloatingPointFormula,.FloatingPointFormula).FloatingPointFormula a
 assignment(.FloatingPointFormula,.FloatingPointFormula).BooleanFormula a
 equalWithFPSemantics(.FloatingPointFormula,.FloatingPointFormula).BooleanFormula a
 greaterThan(.FloatingPointFormula,.FloatingPointFormula).BooleanFormula a
 greaterOrEquals(.FloatingPointFormula,.FloatingPointFormula).BooleanFormula a
 lessThan(.FloatingPointFormula,.FloatingPointFormula).BooleanFormula a
 lessOrEquals(.FloatingPointFormula,.FloatingPointFormula).BooleanFormula a
 isNaN(.FloatingPointFormula).BooleanFormula a
 isInfinity(.FloatingPointFormula).BooleanFormula a
 isZero(.FloatingPointFormula).BooleanFormula a
 isNormal(.FloatingPointFormula).BooleanFormula a
 isSubnormal(.FloatingPointFormula).BooleanFormula a
 isNegative(.FloatingPointFormula).BooleanFormula a
FloatingPointRoundingMode fe :Enum<.FloatingPointRoundingMode>
 NEAREST_TIES_TO_EVEN .FloatingPointRoundingMode sf
 NEAREST_TIES_AWAY .FloatingPointRoundingMode sf
 TOWARD_POSITIVE .FloatingPointRoundingMode sf
 TOWARD_NEGATIVE .FloatingPointRoundingMode sf
 TOWARD_ZERO .FloatingPointRoundingMode sf
 values().FloatingPointRoundingMode[] s
 valueOf(String).FloatingPointRoundingMode s
Formula ai
 toString()String a
 equals(Object)boolean a
 hashCode()int a
FormulaManager ai
 getIntegerFormulaManager().IntegerFormulaManager a
 getRationalFormulaManager().RationalFormulaManager a
 getBooleanFormulaManager().BooleanFormulaManager a
 getArrayFormulaManager().ArrayFormulaManager a
 getBitvectorFormulaManager().BitvectorFormulaManager a
 getFloatingPointFormulaManager().FloatingPointFormulaManager a
 getUFManager().UFManager a
 getSLFormulaManager().SLFormulaManager a
 getQuantifiedFormulaManager().QuantifiedFormulaManager a
 getStringFormulaManager().StringFormulaManager a
 getEnumerationFormulaManager().EnumerationFormulaManager a
 makeVariable(.FormulaType<<T>>,String)<T> a <T=.Formula>
 makeApplication(.FunctionDeclaration<<T>>,java.util.List<.Formula>)<T> a <T=.Formula>
 makeApplication(.FunctionDeclaration<<T>>,.Formula[])<T> av <T=.Formula>
 getFormulaType(<T>).FormulaType<<T>> a <T=.Formula>
 parse(String).BooleanFormula a !IllegalArgumentException
 dumpFormula(.BooleanFormula)org.sosy_lab.common.Appender a
 applyTactic(.BooleanFormula,.Tactic).BooleanFormula a !InterruptedException
 simplify(<T>)<T> a <T=.Formula> !InterruptedException
 visit(.Formula,.visitors.FormulaVisitor<<R>>)<R> a <R=Object>
 visitRecursively(.Formula,.visitors.FormulaVisitor<.visitors.TraversalProcess>)void a
 transformRecursively(<T>,.visitors.FormulaTransformationVisitor)<T> a <T=.Formula>
 extractVariables(.Formula)com.google.common.collect.ImmutableMap<String,.Formula> a
 extractVariablesAndUFs(.Formula)com.google.common.collect.ImmutableMap<String,.Formula> a
 substitute(<T>,java.util.Map<.Formula,.Formula>)<T> a <T=.Formula>
 translateFrom(.BooleanFormula,.FormulaManager).BooleanFormula a
 isValidName(String)boolean a
 escape(String)String a
 unescape(String)String a
FunctionDeclaration ai <E=.Formula>
 getKind().FunctionDeclarationKind a
 getName()String a
 getType().FormulaType<<E>> a
 getArgumentTypes()com.google.common.collect.ImmutableList<.FormulaType<?>> a
IntegerFormulaManager ai :.NumeralFormulaManager<.NumeralFormula.IntegerFormula,.NumeralFormula.IntegerFormula>
 modularCongruence(.NumeralFormula.IntegerFormula,.NumeralFormula.IntegerFormula,java.math.BigInteger).BooleanFormula a
 modularCongruence(.NumeralFormula.IntegerFormula,.NumeralFormula.IntegerFormula,long).BooleanFormula a
 modulo(.NumeralFormula.IntegerFormula,.NumeralFormula.IntegerFormula).NumeralFormula.IntegerFormula a
 getFormulaType().FormulaType<.NumeralFormula.IntegerFormula> d
InterpolatingProverEnvironment ai <T=Object> :.BasicProverEnvironment<<T>>
 getInterpolant(java.util.Collection<<T>>).BooleanFormula a !.SolverException,InterruptedException
 getSeqInterpolants(java.util.List<java.util.Collection<<T>>>)java.util.List<.BooleanFormula> d !.SolverException,InterruptedException
 getSeqInterpolants0(java.util.List<<T>>)java.util.List<.BooleanFormula> d !.SolverException,InterruptedException
 getTreeInterpolants(java.util.List<java.util.Collection<<T>>>,int[])java.util.List<.BooleanFormula> a !.SolverException,InterruptedException
 getTreeInterpolants0(java.util.List<<T>>,int[])java.util.List<.BooleanFormula> d !.SolverException,InterruptedException
 checkTreeStructure(int,int[])boolean s
Model ai :.Evaluator,Iterable<.Model.ValueAssignment>,AutoCloseable +ValueAssignment
 iterator()java.util.Iterator<.Model.ValueAssignment> d
 asList()com.google.common.collect.ImmutableList<.Model.ValueAssignment> a
 toString()String a
 close()void a
Model.ValueAssignment sf
 new(.Formula,.Formula,.BooleanFormula,String,Object,java.util.List<?>) -
 getKey().Formula -
 getValueAsFormula().Formula -
 getAssignmentAsFormula().BooleanFormula -
 getName()String -
 getValue()Object -
 getArgumentsInterpretation()com.google.common.collect.ImmutableList<Object> -
 isFunction()boolean -
 getArity()int -
 getArgInterpretation(int)Object -
 toString()String -
 equals(Object)boolean -
 hashCode()int -
NumeralFormulaManager ai <ParamFormulaType=.NumeralFormula,ResultFormulaType=.NumeralFormula>
 makeNumber(long)<ResultFormulaType> a
 makeNumber(java.math.BigInteger)<ResultFormulaType> a
 makeNumber(double)<ResultFormulaType> a
 makeNumber(java.math.BigDecimal)<ResultFormulaType> a
 makeNumber(String)<ResultFormulaType> a
 makeNumber(org.sosy_lab.common.rationals.Rational)<ResultFormulaType> a
 makeVariable(String)<ResultFormulaType> a
 getFormulaType().FormulaType<<ResultFormulaType>> a
 negate(<ParamFormulaType>)<ResultFormulaType> a
 add(<ParamFormulaType>,<ParamFormulaType>)<ResultFormulaType> a
 sum(java.util.List<<ParamFormulaType>>)<ResultFormulaType> a
 subtract(<ParamFormulaType>,<ParamFormulaType>)<ResultFormulaType> a
 divide(<ParamFormulaType>,<ParamFormulaType>)<ResultFormulaType> a
 multiply(<ParamFormulaType>,<ParamFormulaType>)<ResultFormulaType> a
 equal(<ParamFormulaType>,<ParamFormulaType>).BooleanFormula a
 distinct(java.util.List<<ParamFormulaType>>).BooleanFormula a
 greaterThan(<ParamFormulaType>,<ParamFormulaType>).BooleanFormula a
 greaterOrEquals(<ParamFormulaType>,<ParamFormulaType>).BooleanFormula a
 lessThan(<ParamFormulaType>,<ParamFormulaType>).BooleanFormula a
 lessOrEquals(<ParamFormulaType>,<ParamFormulaType>).BooleanFormula a
 floor(<ParamFormulaType>).NumeralFormula.IntegerFormula a
OptimizationProverEnvironment ai :.BasicProverEnvironment<Void>,AutoCloseable +OptStatus
 maximize(.Formula)int a
 minimize(.Formula)int a
 check().OptimizationProverEnvironment.OptStatus a !InterruptedException,.SolverException
 upper(int,org.sosy_lab.common.rationals.Rational)java.util.Optional<org.sosy_lab.common.rationals.Rational> a
 lower(int,org.sosy_lab.common.rationals.Rational)java.util.Optional<org.sosy_lab.common.rationals.Rational> a
 getModel().Model a !.SolverException
OptimizationProverEnvironment.OptStatus sfe :Enum<.OptimizationProverEnvironment.OptStatus>
 OPT .OptimizationProverEnvironment.OptStatus sf
 UNSAT .OptimizationProverEnvironment.OptStatus sf
 UNDEF .OptimizationProverEnvironment.OptStatus sf
 values().OptimizationProverEnvironment.OptStatus[] s
 valueOf(String).OptimizationProverEnvironment.OptStatus s
ProverEnvironment ai :.BasicProverEnvironment<Void>
QuantifiedFormulaManager ai +Quantifier
 exists(java.util.List<.Formula>,.BooleanFormula).BooleanFormula d
 forall(java.util.List<.Formula>,.BooleanFormula).BooleanFormula d
 forall(.Formula,.BooleanFormula).BooleanFormula d
 exists(.Formula,.BooleanFormula).BooleanFormula d
 mkQuantifier(.QuantifiedFormulaManager.Quantifier,java.util.List<.Formula>,.BooleanFormula).BooleanFormula a
 eliminateQuantifiers(.BooleanFormula).BooleanFormula a !InterruptedException,.SolverException
RationalFormulaManager ai :.NumeralFormulaManager<.NumeralFormula,.NumeralFormula.RationalFormula>
 getFormulaType().FormulaType<.NumeralFormula.RationalFormula> d
SLFormulaManager ai
 makeStar(.BooleanFormula,.BooleanFormula).BooleanFormula a
 makePointsTo(<AF>,<VF>).BooleanFormula a <AF=.Formula,VF=.Formula>
 makeMagicWand(.BooleanFormula,.BooleanFormula).BooleanFormula a
 makeEmptyHeap(<AT>,<VT>).BooleanFormula a <AF=.Formula,VF=.Formula,AT=.FormulaType<<AF>>,VT=.FormulaType<<VF>>>
 makeNilElement(<AT>)<AF> a <AF=.Formula,AT=.FormulaType<<AF>>>
SolverContext ai :AutoCloseable +ProverOptions
 getFormulaManager().FormulaManager a
 newProverEnvironment(.SolverContext.ProverOptions[]).ProverEnvironment av
 newProverEnvironmentWithInterpolation(.SolverContext.ProverOptions[]).InterpolatingProverEnvironment<?> av
 newOptimizationProverEnvironment(.SolverContext.ProverOptions[]).OptimizationProverEnvironment av
 getVersion()String a
 getSolverName()org.sosy_lab.java_smt.SolverContextFactory.Solvers a
 getStatistics()com.google.common.collect.ImmutableMap<String,String> d
 close()void a
SolverContext.ProverOptions sfe :Enum<.SolverContext.ProverOptions>
 GENERATE_MODELS .SolverContext.ProverOptions sf
 GENERATE_ALL_SAT .SolverContext.ProverOptions sf
 GENERATE_UNSAT_CORE .SolverContext.ProverOptions sf
 GENERATE_UNSAT_CORE_OVER_ASSUMPTIONS .SolverContext.ProverOptions sf
 ENABLE_SEPARATION_LOGIC .SolverContext.ProverOptions sf
 values().SolverContext.ProverOptions[] s
 valueOf(String).SolverContext.ProverOptions s
SolverException - :Exception
 new(String) -
 new(String,Throwable) -
StringFormulaManager ai
 makeString(String).StringFormula a
 makeVariable(String).StringFormula a
 equal(.StringFormula,.StringFormula).BooleanFormula a
 greaterThan(.StringFormula,.StringFormula).BooleanFormula a
 greaterOrEquals(.StringFormula,.StringFormula).BooleanFormula a
 lessThan(.StringFormula,.StringFormula).BooleanFormula a
 lessOrEquals(.StringFormula,.StringFormula).BooleanFormula a
 prefix(.StringFormula,.StringFormula).BooleanFormula a
 suffix(.StringFormula,.StringFormula).BooleanFormula a
 contains(.StringFormula,.StringFormula).BooleanFormula a
 indexOf(.StringFormula,.StringFormula,.NumeralFormula.IntegerFormula).NumeralFormula.IntegerFormula a
 charAt(.StringFormula,.NumeralFormula.IntegerFormula).StringFormula a
 substring(.StringFormula,.NumeralFormula.IntegerFormula,.NumeralFormula.IntegerFormula).StringFormula a
 replace(.StringFormula,.StringFormula,.StringFormula).StringFormula a
 replaceAll(.StringFormula,.StringFormula,.StringFormula).StringFormula a
 length(.StringFormula).NumeralFormula.IntegerFormula a
 concat(.StringFormula[]).StringFormula dv
 concat(java.util.List<.StringFormula>).StringFormula a
 in(.StringFormula,.RegexFormula).BooleanFormula a
 makeRegex(String).RegexFormula a
 none().RegexFormula a
 all().RegexFormula a
 allChar().RegexFormula a
 range(.StringFormula,.StringFormula).RegexFormula a
 range(char,char).RegexFormula d
 concat(.RegexFormula[]).RegexFormula dv
 concatRegex(java.util.List<.RegexFormula>).RegexFormula a
 union(.RegexFormula,.RegexFormula).RegexFormula a
 intersection(.RegexFormula,.RegexFormula).RegexFormula a
 complement(.RegexFormula).RegexFormula a
 closure(.RegexFormula).RegexFormula a
 difference(.RegexFormula,.RegexFormula).RegexFormula a
 cross(.RegexFormula).RegexFormula a
 optional(.RegexFormula).RegexFormula a
 times(.RegexFormula,int).RegexFormula a
 toIntegerFormula(.StringFormula).NumeralFormula.IntegerFormula a
 toStringFormula(.NumeralFormula.IntegerFormula).StringFormula a
UFManager ai
 declareUF(String,.FormulaType<<T>>,java.util.List<.FormulaType<?>>).FunctionDeclaration<<T>> a <T=.Formula>
 declareUF(String,.FormulaType<<T>>,.FormulaType<?>[]).FunctionDeclaration<<T>> av <T=.Formula>
 callUF(.FunctionDeclaration<<T>>,java.util.List<.Formula>)<T> a <T=.Formula>
 callUF(.FunctionDeclaration<<T>>,.Formula[])<T> av <T=.Formula>
 declareAndCallUF(String,.FormulaType<<T>>,java.util.List<.Formula>)<T> a <T=.Formula>
 declareAndCallUF(String,.FormulaType<<T>>,.Formula[])<T> av <T=.Formula>
UserPropagator ai
 onPush()void a
 onPop(int)void a
 onFinalCheck()void a
 onKnownValue(.BooleanFormula,boolean)void a
 onDecision(.BooleanFormula,boolean)void a
 initializeWithBackend(.PropagatorBackend)void a
 registerExpression(.BooleanFormula)void a
package org.sosy_lab.java_smt.basicimpl
AbstractArrayFormulaManager a <TFormulaInfo=Object,TType=Object,TEnv=Object,TFuncDecl=Object> :.AbstractBaseFormulaManager<<TFormulaInfo>,<TType>,<TEnv>,<TFuncDecl>>,org.sosy_lab.java_smt.api.ArrayFormulaManager
 new(.FormulaCreator<<TFormulaInfo>,<TType>,<TEnv>,<TFuncDecl>>) o
 select(org.sosy_lab.java_smt.api.ArrayFormula<<TI>,<TE>>,<TI>)<TE> - <TI=org.sosy_lab.java_smt.api.Formula,TE=org.sosy_lab.java_smt.api.Formula>
 select(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 store(org.sosy_lab.java_smt.api.ArrayFormula<<TI>,<TE>>,<TI>,<TE>)org.sosy_lab.java_smt.api.ArrayFormula<<TI>,<TE>> - <TI=org.sosy_lab.java_smt.api.Formula,TE=org.sosy_lab.java_smt.api.Formula>
 store(<TFormulaInfo>,<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 makeArray(String,<FTI>,<FTE>)org.sosy_lab.java_smt.api.ArrayFormula<<TI>,<TE>> - <TI=org.sosy_lab.java_smt.api.Formula,TE=org.sosy_lab.java_smt.api.Formula,FTI=org.sosy_lab.java_smt.api.FormulaType<<TI>>,FTE=org.sosy_lab.java_smt.api.FormulaType<<TE>>>
 makeArray(<FTI>,<FTE>,<TE>)org.sosy_lab.java_smt.api.ArrayFormula<<TI>,<TE>> - <TI=org.sosy_lab.java_smt.api.Formula,TE=org.sosy_lab.java_smt.api.Formula,FTI=org.sosy_lab.java_smt.api.FormulaType<<TI>>,FTE=org.sosy_lab.java_smt.api.FormulaType<<TE>>>
 internalMakeArray(String,org.sosy_lab.java_smt.api.FormulaType<<TI>>,org.sosy_lab.java_smt.api.FormulaType<<TE>>)<TFormulaInfo> oa <TI=org.sosy_lab.java_smt.api.Formula,TE=org.sosy_lab.java_smt.api.Formula>
 internalMakeArray(org.sosy_lab.java_smt.api.FormulaType<<TI>>,org.sosy_lab.java_smt.api.FormulaType<<TE>>,<TFormulaInfo>)<TFormulaInfo> oa <TI=org.sosy_lab.java_smt.api.Formula,TE=org.sosy_lab.java_smt.api.Formula>
 getIndexType(org.sosy_lab.java_smt.api.ArrayFormula<<TI>,?>)org.sosy_lab.java_smt.api.FormulaType<<TI>> - <TI=org.sosy_lab.java_smt.api.Formula>
 getElementType(org.sosy_lab.java_smt.api.ArrayFormula<?,<TE>>)org.sosy_lab.java_smt.api.FormulaType<<TE>> - <TE=org.sosy_lab.java_smt.api.Formula>
 equivalence(org.sosy_lab.java_smt.api.ArrayFormula<<TI>,<TE>>,org.sosy_lab.java_smt.api.ArrayFormula<<TI>,<TE>>)org.sosy_lab.java_smt.api.BooleanFormula - <TI=org.sosy_lab.java_smt.api.Formula,TE=org.sosy_lab.java_smt.api.Formula>
 equivalence(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
AbstractBaseFormulaManager ka <TFormulaInfo=Object,TType=Object,TEnv=Object,TFuncDecl=Object>
 formulaCreator .FormulaCreator<<TFormulaInfo>,<TType>,<TEnv>,<TFuncDecl>> of
 getFormulaCreator().FormulaCreator<<TFormulaInfo>,<TType>,<TEnv>,<TFuncDecl>> of
 toSolverType(org.sosy_lab.java_smt.api.FormulaType<?>)<TType> of
AbstractBitvectorFormulaManager a <TFormulaInfo=Object,TType=Object,TEnv=Object,TFuncDecl=Object> :.AbstractBaseFormulaManager<<TFormulaInfo>,<TType>,<TEnv>,<TFuncDecl>>,org.sosy_lab.java_smt.api.BitvectorFormulaManager
 new(.FormulaCreator<<TFormulaInfo>,<TType>,<TEnv>,<TFuncDecl>>,.AbstractBooleanFormulaManager<<TFormulaInfo>,<TType>,<TEnv>,<TFuncDecl>>) o
 makeBitvector(int,org.sosy_lab.java_smt.api.NumeralFormula.IntegerFormula)org.sosy_lab.java_smt.api.BitvectorFormula -
 makeBitvectorImpl(int,<TFormulaInfo>)<TFormulaInfo> oa
 toIntegerFormula(org.sosy_lab.java_smt.api.BitvectorFormula,boolean)org.sosy_lab.java_smt.api.NumeralFormula.IntegerFormula -
 toIntegerFormulaImpl(<TFormulaInfo>,boolean)<TFormulaInfo> oa
 negate(org.sosy_lab.java_smt.api.BitvectorFormula)org.sosy_lab.java_smt.api.BitvectorFormula -
 negate(<TFormulaInfo>)<TFormulaInfo> oa
 add(org.sosy_lab.java_smt.api.BitvectorFormula,org.sosy_lab.java_smt.api.BitvectorFormula)org.sosy_lab.java_smt.api.BitvectorFormula -
 add(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 subtract(org.sosy_lab.java_smt.api.BitvectorFormula,org.sosy_lab.java_smt.api.BitvectorFormula)org.sosy_lab.java_smt.api.BitvectorFormula -
 subtract(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 divide(org.sosy_lab.java_smt.api.BitvectorFormula,org.sosy_lab.java_smt.api.BitvectorFormula,boolean)org.sosy_lab.java_smt.api.BitvectorFormula -
 divide(<TFormulaInfo>,<TFormulaInfo>,boolean)<TFormulaInfo> oa
 remainder(org.sosy_lab.java_smt.api.BitvectorFormula,org.sosy_lab.java_smt.api.BitvectorFormula,boolean)org.sosy_lab.java_smt.api.BitvectorFormula -
 remainder(<TFormulaInfo>,<TFormulaInfo>,boolean)<TFormulaInfo> oa
 smodulo(org.sosy_lab.java_smt.api.BitvectorFormula,org.sosy_lab.java_smt.api.BitvectorFormula)org.sosy_lab.java_smt.api.BitvectorFormula -
 smodulo(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 multiply(org.sosy_lab.java_smt.api.BitvectorFormula,org.sosy_lab.java_smt.api.BitvectorFormula)org.sosy_lab.java_smt.api.BitvectorFormula -
 multiply(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 equal(org.sosy_lab.java_smt.api.BitvectorFormula,org.sosy_lab.java_smt.api.BitvectorFormula)org.sosy_lab.java_smt.api.BooleanFormula -
 equal(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 greaterThan(org.sosy_lab.java_smt.api.BitvectorFormula,org.sosy_lab.java_smt.api.BitvectorFormula,boolean)org.sosy_lab.java_smt.api.BooleanFormula -
 greaterThan(<TFormulaInfo>,<TFormulaInfo>,boolean)<TFormulaInfo> oa
 greaterOrEquals(org.sosy_lab.java_smt.api.BitvectorFormula,org.sosy_lab.java_smt.api.BitvectorFormula,boolean)org.sosy_lab.java_smt.api.BooleanFormula -
 greaterOrEquals(<TFormulaInfo>,<TFormulaInfo>,boolean)<TFormulaInfo> oa
 lessThan(org.sosy_lab.java_smt.api.BitvectorFormula,org.sosy_lab.java_smt.api.BitvectorFormula,boolean)org.sosy_lab.java_smt.api.BooleanFormula -
 lessThan(<TFormulaInfo>,<TFormulaInfo>,boolean)<TFormulaInfo> oa
 lessOrEquals(org.sosy_lab.java_smt.api.BitvectorFormula,org.sosy_lab.java_smt.api.BitvectorFormula,boolean)org.sosy_lab.java_smt.api.BooleanFormula -
 lessOrEquals(<TFormulaInfo>,<TFormulaInfo>,boolean)<TFormulaInfo> oa
 not(org.sosy_lab.java_smt.api.BitvectorFormula)org.sosy_lab.java_smt.api.BitvectorFormula -
 not(<TFormulaInfo>)<TFormulaInfo> oa
 and(org.sosy_lab.java_smt.api.BitvectorFormula,org.sosy_lab.java_smt.api.BitvectorFormula)org.sosy_lab.java_smt.api.BitvectorFormula -
 and(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 or(org.sosy_lab.java_smt.api.BitvectorFormula,org.sosy_lab.java_smt.api.BitvectorFormula)org.sosy_lab.java_smt.api.BitvectorFormula -
 or(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 xor(org.sosy_lab.java_smt.api.BitvectorFormula,org.sosy_lab.java_smt.api.BitvectorFormula)org.sosy_lab.java_smt.api.BitvectorFormula -
 xor(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 makeBitvector(int,long)org.sosy_lab.java_smt.api.BitvectorFormula -
 makeBitvectorImpl(int,long)<TFormulaInfo> o
 makeBitvector(int,java.math.BigInteger)org.sosy_lab.java_smt.api.BitvectorFormula -
 makeBitvectorImpl(int,java.math.BigInteger)<TFormulaInfo> oa
 transformValueToRange(int,java.math.BigInteger)java.math.BigInteger of
 makeVariable(org.sosy_lab.java_smt.api.FormulaType.BitvectorType,String)org.sosy_lab.java_smt.api.BitvectorFormula -
 makeVariable(int,String)org.sosy_lab.java_smt.api.BitvectorFormula -
 makeVariableImpl(int,String)<TFormulaInfo> oa
 shiftRight(org.sosy_lab.java_smt.api.BitvectorFormula,org.sosy_lab.java_smt.api.BitvectorFormula,boolean)org.sosy_lab.java_smt.api.BitvectorFormula -
 shiftRight(<TFormulaInfo>,<TFormulaInfo>,boolean)<TFormulaInfo> oa
 shiftLeft(org.sosy_lab.java_smt.api.BitvectorFormula,org.sosy_lab.java_smt.api.BitvectorFormula)org.sosy_lab.java_smt.api.BitvectorFormula -
 shiftLeft(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 rotateLeft(org.sosy_lab.java_smt.api.BitvectorFormula,int)org.sosy_lab.java_smt.api.BitvectorFormula -
 rotateLeftByConstant(<TFormulaInfo>,int)<TFormulaInfo> o
 rotateLeft(org.sosy_lab.java_smt.api.BitvectorFormula,org.sosy_lab.java_smt.api.BitvectorFormula)org.sosy_lab.java_smt.api.BitvectorFormula -
 rotateLeft(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> o
 rotateRight(org.sosy_lab.java_smt.api.BitvectorFormula,int)org.sosy_lab.java_smt.api.BitvectorFormula -
 rotateRightByConstant(<TFormulaInfo>,int)<TFormulaInfo> o
 rotateRight(org.sosy_lab.java_smt.api.BitvectorFormula,org.sosy_lab.java_smt.api.BitvectorFormula)org.sosy_lab.java_smt.api.BitvectorFormula -
 rotateRight(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> o
 concat(org.sosy_lab.java_smt.api.BitvectorFormula,org.sosy_lab.java_smt.api.BitvectorFormula)org.sosy_lab.java_smt.api.BitvectorFormula f
 concat(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 extract(org.sosy_lab.java_smt.api.BitvectorFormula,int,int)org.sosy_lab.java_smt.api.BitvectorFormula f
 extract(<TFormulaInfo>,int,int)<TFormulaInfo> oa
 extend(org.sosy_lab.java_smt.api.BitvectorFormula,int,boolean)org.sosy_lab.java_smt.api.BitvectorFormula f
 extend(<TFormulaInfo>,int,boolean)<TFormulaInfo> oa
 getLength(org.sosy_lab.java_smt.api.BitvectorFormula)int -
 distinct(java.util.List<org.sosy_lab.java_smt.api.BitvectorFormula>)org.sosy_lab.java_smt.api.BooleanFormula f
 distinctImpl(java.util.List<<TFormulaInfo>>)<TFormulaInfo> o
AbstractBooleanFormulaManager a <TFormulaInfo=Object,TType=Object,TEnv=Object,TFuncDecl=Object> :.AbstractBaseFormulaManager<<TFormulaInfo>,<TType>,<TEnv>,<TFuncDecl>>,org.sosy_lab.java_smt.api.BooleanFormulaManager
 new(.FormulaCreator<<TFormulaInfo>,<TType>,<TEnv>,<TFuncDecl>>) o
 makeVariable(String)org.sosy_lab.java_smt.api.BooleanFormula -
 makeVariableImpl(String)<TFormulaInfo> oa
 makeTrue()org.sosy_lab.java_smt.api.BooleanFormula -
 makeFalse()org.sosy_lab.java_smt.api.BooleanFormula -
 makeBooleanImpl(boolean)<TFormulaInfo> oa
 not(org.sosy_lab.java_smt.api.BooleanFormula)org.sosy_lab.java_smt.api.BooleanFormula -
 not(<TFormulaInfo>)<TFormulaInfo> oa
 and(org.sosy_lab.java_smt.api.BooleanFormula,org.sosy_lab.java_smt.api.BooleanFormula)org.sosy_lab.java_smt.api.BooleanFormula -
 and(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 and(java.util.Collection<org.sosy_lab.java_smt.api.BooleanFormula>)org.sosy_lab.java_smt.api.BooleanFormula -
 and(org.sosy_lab.java_smt.api.BooleanFormula[])org.sosy_lab.java_smt.api.BooleanFormula v
 andImpl(java.util.Collection<<TFormulaInfo>>)<TFormulaInfo> o
 toConjunction()java.util.stream.Collector<org.sosy_lab.java_smt.api.BooleanFormula,?,org.sosy_lab.java_smt.api.BooleanFormula> f
 or(org.sosy_lab.java_smt.api.BooleanFormula,org.sosy_lab.java_smt.api.BooleanFormula)org.sosy_lab.java_smt.api.BooleanFormula -
 or(org.sosy_lab.java_smt.api.BooleanFormula[])org.sosy_lab.java_smt.api.BooleanFormula v
 or(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 xor(org.sosy_lab.java_smt.api.BooleanFormula,org.sosy_lab.java_smt.api.BooleanFormula)org.sosy_lab.java_smt.api.BooleanFormula -
 or(java.util.Collection<org.sosy_lab.java_smt.api.BooleanFormula>)org.sosy_lab.java_smt.api.BooleanFormula -
 orImpl(java.util.Collection<<TFormulaInfo>>)<TFormulaInfo> o
 toDisjunction()java.util.stream.Collector<org.sosy_lab.java_smt.api.BooleanFormula,?,org.sosy_lab.java_smt.api.BooleanFormula> f
 xor(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 equivalence(org.sosy_lab.java_smt.api.BooleanFormula,org.sosy_lab.java_smt.api.BooleanFormula)org.sosy_lab.java_smt.api.BooleanFormula f
 equivalence(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 implication(org.sosy_lab.java_smt.api.BooleanFormula,org.sosy_lab.java_smt.api.BooleanFormula)org.sosy_lab.java_smt.api.BooleanFormula f
 implication(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> o
 isTrue(org.sosy_lab.java_smt.api.BooleanFormula)boolean f
 isTrue(<TFormulaInfo>)boolean oa
 isFalse(org.sosy_lab.java_smt.api.BooleanFormula)boolean f
 isFalse(<TFormulaInfo>)boolean oa
 ifThenElse(org.sosy_lab.java_smt.api.BooleanFormula,<T>,<T>)<T> f <T=org.sosy_lab.java_smt.api.Formula>
 ifThenElse(<TFormulaInfo>,<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 visit(org.sosy_lab.java_smt.api.BooleanFormula,org.sosy_lab.java_smt.api.visitors.BooleanFormulaVisitor<<R>>)<R> - <R=Object>
 visitRecursively(org.sosy_lab.java_smt.api.BooleanFormula,org.sosy_lab.java_smt.api.visitors.BooleanFormulaVisitor<org.sosy_lab.java_smt.api.visitors.TraversalProcess>)void -
 transformRecursively(org.sosy_lab.java_smt.api.BooleanFormula,org.sosy_lab.java_smt.api.visitors.BooleanFormulaTransformationVisitor)org.sosy_lab.java_smt.api.BooleanFormula -
 toConjunctionArgs(org.sosy_lab.java_smt.api.BooleanFormula,boolean)java.util.Set<org.sosy_lab.java_smt.api.BooleanFormula> -
 toDisjunctionArgs(org.sosy_lab.java_smt.api.BooleanFormula,boolean)java.util.Set<org.sosy_lab.java_smt.api.BooleanFormula> -
AbstractEnumerationFormulaManager a <TFormulaInfo=Object,TType=Object,TEnv=Object,TFuncDecl=Object> :.AbstractBaseFormulaManager<<TFormulaInfo>,<TType>,<TEnv>,<TFuncDecl>>,org.sosy_lab.java_smt.api.EnumerationFormulaManager +EnumType
 enumerations java.util.Map<String,.AbstractEnumerationFormulaManager.EnumType> of
 new(.FormulaCreator<<TFormulaInfo>,<TType>,<TEnv>,<TFuncDecl>>) o
 declareEnumeration(String,java.util.Set<String>)org.sosy_lab.java_smt.api.FormulaType.EnumerationFormulaType -
 declareEnumerationImpl(String,java.util.Set<String>)org.sosy_lab.java_smt.api.FormulaType.EnumerationFormulaType o
 declareEnumeration0(org.sosy_lab.java_smt.api.FormulaType.EnumerationFormulaType).AbstractEnumerationFormulaManager.EnumType oa
 makeConstant(String,org.sosy_lab.java_smt.api.FormulaType.EnumerationFormulaType)org.sosy_lab.java_smt.api.EnumerationFormula -
 makeConstantImpl(String,org.sosy_lab.java_smt.api.FormulaType.EnumerationFormulaType)<TFormulaInfo> o
 makeVariable(String,org.sosy_lab.java_smt.api.FormulaType.EnumerationFormulaType)org.sosy_lab.java_smt.api.EnumerationFormula -
 makeVariableImpl(String,org.sosy_lab.java_smt.api.FormulaType.EnumerationFormulaType)<TFormulaInfo> o
 equivalence(org.sosy_lab.java_smt.api.EnumerationFormula,org.sosy_lab.java_smt.api.EnumerationFormula)org.sosy_lab.java_smt.api.BooleanFormula -
 equivalenceImpl(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
AbstractEnumerationFormulaManager.EnumType o
 new(org.sosy_lab.java_smt.api.FormulaType.EnumerationFormulaType,<TType>,com.google.common.collect.ImmutableMap<String,<TFormulaInfo>>) -
 getEnumerationFormulaType()org.sosy_lab.java_smt.api.FormulaType.EnumerationFormulaType -
 hasConstants(String)boolean -
AbstractEvaluator a <TFormulaInfo=Object,TType=Object,TEnv=Object> :org.sosy_lab.java_smt.api.Evaluator
 creator .FormulaCreator<<TFormulaInfo>,<TType>,<TEnv>,?> of
 new(.AbstractProver<?>,.FormulaCreator<<TFormulaInfo>,<TType>,<TEnv>,?>) o
 eval(<T>)<T> f <T=org.sosy_lab.java_smt.api.Formula>
 evaluate(org.sosy_lab.java_smt.api.NumeralFormula.IntegerFormula)java.math.BigInteger f
 evaluate(org.sosy_lab.java_smt.api.NumeralFormula.RationalFormula)org.sosy_lab.common.rationals.Rational -
 evaluate(org.sosy_lab.java_smt.api.BooleanFormula)Boolean f
 evaluate(org.sosy_lab.java_smt.api.StringFormula)String f
 evaluate(org.sosy_lab.java_smt.api.EnumerationFormula)String f
 evaluate(org.sosy_lab.java_smt.api.FloatingPointFormula)org.sosy_lab.java_smt.api.FloatingPointNumber f
 evaluate(org.sosy_lab.java_smt.api.BitvectorFormula)java.math.BigInteger f
 evaluate(org.sosy_lab.java_smt.api.Formula)Object f
 evalImpl(<TFormulaInfo>)<TFormulaInfo> oa
 evaluateImpl(<TFormulaInfo>)Object of
 isClosed()boolean o
 close()void -
AbstractFloatingPointFormulaManager a <TFormulaInfo=Object,TType=Object,TEnv=Object,TFuncDecl=Object> :.AbstractBaseFormulaManager<<TFormulaInfo>,<TType>,<TEnv>,<TFuncDecl>>,org.sosy_lab.java_smt.api.FloatingPointFormulaManager
 new(.FormulaCreator<<TFormulaInfo>,<TType>,<TEnv>,<TFuncDecl>>) o
 getDefaultRoundingMode()<TFormulaInfo> oa
 getRoundingModeImpl(org.sosy_lab.java_smt.api.FloatingPointRoundingMode)<TFormulaInfo> oa
 wrap(<TFormulaInfo>)org.sosy_lab.java_smt.api.FloatingPointFormula o
 makeNumber(org.sosy_lab.common.rationals.Rational,org.sosy_lab.java_smt.api.FormulaType.FloatingPointType)org.sosy_lab.java_smt.api.FloatingPointFormula -
 makeNumber(org.sosy_lab.common.rationals.Rational,org.sosy_lab.java_smt.api.FormulaType.FloatingPointType,org.sosy_lab.java_smt.api.FloatingPointRoundingMode)org.sosy_lab.java_smt.api.FloatingPointFormula -
 makeNumber(double,org.sosy_lab.java_smt.api.FormulaType.FloatingPointType)org.sosy_lab.java_smt.api.FloatingPointFormula -
 makeNumber(double,org.sosy_lab.java_smt.api.FormulaType.FloatingPointType,org.sosy_lab.java_smt.api.FloatingPointRoundingMode)org.sosy_lab.java_smt.api.FloatingPointFormula -
 makeNumberImpl(double,org.sosy_lab.java_smt.api.FormulaType.FloatingPointType,<TFormulaInfo>)<TFormulaInfo> oa
 makeNumber(java.math.BigDecimal,org.sosy_lab.java_smt.api.FormulaType.FloatingPointType)org.sosy_lab.java_smt.api.FloatingPointFormula -
 makeNumber(java.math.BigDecimal,org.sosy_lab.java_smt.api.FormulaType.FloatingPointType,org.sosy_lab.java_smt.api.FloatingPointRoundingMode)org.sosy_lab.java_smt.api.FloatingPointFormula -
 makeNumberImpl(java.math.BigDecimal,org.sosy_lab.java_smt.api.FormulaType.FloatingPointType,<TFormulaInfo>)<TFormulaInfo> o
 makeNumber(String,org.sosy_lab.java_smt.api.FormulaType.FloatingPointType)org.sosy_lab.java_smt.api.FloatingPointFormula -
 makeNumber(String,org.sosy_lab.java_smt.api.FormulaType.FloatingPointType,org.sosy_lab.java_smt.api.FloatingPointRoundingMode)org.sosy_lab.java_smt.api.FloatingPointFormula -
 makeNumberImpl(String,org.sosy_lab.java_smt.api.FormulaType.FloatingPointType,<TFormulaInfo>)<TFormulaInfo> o
 makeNumber(java.math.BigInteger,java.math.BigInteger,boolean,org.sosy_lab.java_smt.api.FormulaType.FloatingPointType)org.sosy_lab.java_smt.api.FloatingPointFormula -
 makeNumberImpl(java.math.BigInteger,java.math.BigInteger,boolean,org.sosy_lab.java_smt.api.FormulaType.FloatingPointType)<TFormulaInfo> oa
 isNegativeZero(Double)boolean os
 makeNumberAndRound(String,org.sosy_lab.java_smt.api.FormulaType.FloatingPointType,<TFormulaInfo>)<TFormulaInfo> oa
 makeVariable(String,org.sosy_lab.java_smt.api.FormulaType.FloatingPointType)org.sosy_lab.java_smt.api.FloatingPointFormula -
 makeVariableImpl(String,org.sosy_lab.java_smt.api.FormulaType.FloatingPointType)<TFormulaInfo> oa
 makePlusInfinity(org.sosy_lab.java_smt.api.FormulaType.FloatingPointType)org.sosy_lab.java_smt.api.FloatingPointFormula -
 makePlusInfinityImpl(org.sosy_lab.java_smt.api.FormulaType.FloatingPointType)<TFormulaInfo> oa
 makeMinusInfinity(org.sosy_lab.java_smt.api.FormulaType.FloatingPointType)org.sosy_lab.java_smt.api.FloatingPointFormula -
 makeMinusInfinityImpl(org.sosy_lab.java_smt.api.FormulaType.FloatingPointType)<TFormulaInfo> oa
 makeNaN(org.sosy_lab.java_smt.api.FormulaType.FloatingPointType)org.sosy_lab.java_smt.api.FloatingPointFormula -
 makeNaNImpl(org.sosy_lab.java_smt.api.FormulaType.FloatingPointType)<TFormulaInfo> oa
 castTo(org.sosy_lab.java_smt.api.FloatingPointFormula,boolean,org.sosy_lab.java_smt.api.FormulaType<<T>>)<T> - <T=org.sosy_lab.java_smt.api.Formula>
 castTo(org.sosy_lab.java_smt.api.FloatingPointFormula,boolean,org.sosy_lab.java_smt.api.FormulaType<<T>>,org.sosy_lab.java_smt.api.FloatingPointRoundingMode)<T> - <T=org.sosy_lab.java_smt.api.Formula>
 castToImpl(<TFormulaInfo>,boolean,org.sosy_lab.java_smt.api.FormulaType<?>,<TFormulaInfo>)<TFormulaInfo> oa
 castFrom(org.sosy_lab.java_smt.api.Formula,boolean,org.sosy_lab.java_smt.api.FormulaType.FloatingPointType)org.sosy_lab.java_smt.api.FloatingPointFormula -
 castFrom(org.sosy_lab.java_smt.api.Formula,boolean,org.sosy_lab.java_smt.api.FormulaType.FloatingPointType,org.sosy_lab.java_smt.api.FloatingPointRoundingMode)org.sosy_lab.java_smt.api.FloatingPointFormula -
 castFromImpl(<TFormulaInfo>,boolean,org.sosy_lab.java_smt.api.FormulaType.FloatingPointType,<TFormulaInfo>)<TFormulaInfo> oa
 fromIeeeBitvector(org.sosy_lab.java_smt.api.BitvectorFormula,org.sosy_lab.java_smt.api.FormulaType.FloatingPointType)org.sosy_lab.java_smt.api.FloatingPointFormula -
 fromIeeeBitvectorImpl(<TFormulaInfo>,org.sosy_lab.java_smt.api.FormulaType.FloatingPointType)<TFormulaInfo> oa
 toIeeeBitvector(org.sosy_lab.java_smt.api.FloatingPointFormula)org.sosy_lab.java_smt.api.BitvectorFormula -
 toIeeeBitvectorImpl(<TFormulaInfo>)<TFormulaInfo> oa
 negate(org.sosy_lab.java_smt.api.FloatingPointFormula)org.sosy_lab.java_smt.api.FloatingPointFormula -
 negate(<TFormulaInfo>)<TFormulaInfo> oa
 abs(org.sosy_lab.java_smt.api.FloatingPointFormula)org.sosy_lab.java_smt.api.FloatingPointFormula -
 abs(<TFormulaInfo>)<TFormulaInfo> oa
 max(org.sosy_lab.java_smt.api.FloatingPointFormula,org.sosy_lab.java_smt.api.FloatingPointFormula)org.sosy_lab.java_smt.api.FloatingPointFormula -
 max(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 min(org.sosy_lab.java_smt.api.FloatingPointFormula,org.sosy_lab.java_smt.api.FloatingPointFormula)org.sosy_lab.java_smt.api.FloatingPointFormula -
 min(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 sqrt(org.sosy_lab.java_smt.api.FloatingPointFormula)org.sosy_lab.java_smt.api.FloatingPointFormula -
 sqrt(org.sosy_lab.java_smt.api.FloatingPointFormula,org.sosy_lab.java_smt.api.FloatingPointRoundingMode)org.sosy_lab.java_smt.api.FloatingPointFormula -
 sqrt(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 add(org.sosy_lab.java_smt.api.FloatingPointFormula,org.sosy_lab.java_smt.api.FloatingPointFormula)org.sosy_lab.java_smt.api.FloatingPointFormula -
 add(org.sosy_lab.java_smt.api.FloatingPointFormula,org.sosy_lab.java_smt.api.FloatingPointFormula,org.sosy_lab.java_smt.api.FloatingPointRoundingMode)org.sosy_lab.java_smt.api.FloatingPointFormula -
 add(<TFormulaInfo>,<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 subtract(org.sosy_lab.java_smt.api.FloatingPointFormula,org.sosy_lab.java_smt.api.FloatingPointFormula)org.sosy_lab.java_smt.api.FloatingPointFormula -
 subtract(org.sosy_lab.java_smt.api.FloatingPointFormula,org.sosy_lab.java_smt.api.FloatingPointFormula,org.sosy_lab.java_smt.api.FloatingPointRoundingMode)org.sosy_lab.java_smt.api.FloatingPointFormula -
 subtract(<TFormulaInfo>,<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 divide(org.sosy_lab.java_smt.api.FloatingPointFormula,org.sosy_lab.java_smt.api.FloatingPointFormula)org.sosy_lab.java_smt.api.FloatingPointFormula -
 divide(org.sosy_lab.java_smt.api.FloatingPointFormula,org.sosy_lab.java_smt.api.FloatingPointFormula,org.sosy_lab.java_smt.api.FloatingPointRoundingMode)org.sosy_lab.java_smt.api.FloatingPointFormula -
 divide(<TFormulaInfo>,<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 multiply(org.sosy_lab.java_smt.api.FloatingPointFormula,org.sosy_lab.java_smt.api.FloatingPointFormula)org.sosy_lab.java_smt.api.FloatingPointFormula -
 multiply(org.sosy_lab.java_smt.api.FloatingPointFormula,org.sosy_lab.java_smt.api.FloatingPointFormula,org.sosy_lab.java_smt.api.FloatingPointRoundingMode)org.sosy_lab.java_smt.api.FloatingPointFormula -
 multiply(<TFormulaInfo>,<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 remainder(org.sosy_lab.java_smt.api.FloatingPointFormula,org.sosy_lab.java_smt.api.FloatingPointFormula)org.sosy_lab.java_smt.api.FloatingPointFormula -
 remainder(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 assignment(org.sosy_lab.java_smt.api.FloatingPointFormula,org.sosy_lab.java_smt.api.FloatingPointFormula)org.sosy_lab.java_smt.api.BooleanFormula -
 assignment(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 equalWithFPSemantics(org.sosy_lab.java_smt.api.FloatingPointFormula,org.sosy_lab.java_smt.api.FloatingPointFormula)org.sosy_lab.java_smt.api.BooleanFormula -
 equalWithFPSemantics(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 greaterThan(org.sosy_lab.java_smt.api.FloatingPointFormula,org.sosy_lab.java_smt.api.FloatingPointFormula)org.sosy_lab.java_smt.api.BooleanFormula -
 greaterThan(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 greaterOrEquals(org.sosy_lab.java_smt.api.FloatingPointFormula,org.sosy_lab.java_smt.api.FloatingPointFormula)org.sosy_lab.java_smt.api.BooleanFormula -
 greaterOrEquals(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 lessThan(org.sosy_lab.java_smt.api.FloatingPointFormula,org.sosy_lab.java_smt.api.FloatingPointFormula)org.sosy_lab.java_smt.api.BooleanFormula -
 lessThan(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 lessOrEquals(org.sosy_lab.java_smt.api.FloatingPointFormula,org.sosy_lab.java_smt.api.FloatingPointFormula)org.sosy_lab.java_smt.api.BooleanFormula -
 lessOrEquals(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 isNaN(org.sosy_lab.java_smt.api.FloatingPointFormula)org.sosy_lab.java_smt.api.BooleanFormula -
 isNaN(<TFormulaInfo>)<TFormulaInfo> oa
 isInfinity(org.sosy_lab.java_smt.api.FloatingPointFormula)org.sosy_lab.java_smt.api.BooleanFormula -
 isInfinity(<TFormulaInfo>)<TFormulaInfo> oa
 isZero(org.sosy_lab.java_smt.api.FloatingPointFormula)org.sosy_lab.java_smt.api.BooleanFormula -
 isZero(<TFormulaInfo>)<TFormulaInfo> oa
 isSubnormal(org.sosy_lab.java_smt.api.FloatingPointFormula)org.sosy_lab.java_smt.api.BooleanFormula -
 isSubnormal(<TFormulaInfo>)<TFormulaInfo> oa
 isNormal(org.sosy_lab.java_smt.api.FloatingPointFormula)org.sosy_lab.java_smt.api.BooleanFormula -
 isNormal(<TFormulaInfo>)<TFormulaInfo> oa
 isNegative(org.sosy_lab.java_smt.api.FloatingPointFormula)org.sosy_lab.java_smt.api.BooleanFormula -
 isNegative(<TFormulaInfo>)<TFormulaInfo> oa
 round(org.sosy_lab.java_smt.api.FloatingPointFormula,org.sosy_lab.java_smt.api.FloatingPointRoundingMode)org.sosy_lab.java_smt.api.FloatingPointFormula -
 round(<TFormulaInfo>,org.sosy_lab.java_smt.api.FloatingPointRoundingMode)<TFormulaInfo> oa
 getBvRepresentation(java.math.BigInteger,int)String os
AbstractFormulaManager a <TFormulaInfo=Object,TType=Object,TEnv=Object,TFuncDecl=Object> :org.sosy_lab.java_smt.api.FormulaManager
 BASIC_OPERATORS com.google.common.collect.ImmutableSet<String> sf
 SMTLIB2_KEYWORDS com.google.common.collect.ImmutableSet<String> sf
 DISALLOWED_CHARACTER_REPLACEMENT com.google.common.collect.ImmutableBiMap<Character,String> sf
 new(.FormulaCreator<<TFormulaInfo>,<TType>,<TEnv>,<TFuncDecl>>,.AbstractUFManager<<TFormulaInfo>,?,<TType>,<TEnv>>,.AbstractBooleanFormulaManager<<TFormulaInfo>,<TType>,<TEnv>,<TFuncDecl>>,org.sosy_lab.java_smt.api.IntegerFormulaManager,org.sosy_lab.java_smt.api.RationalFormulaManager,.AbstractBitvectorFormulaManager<<TFormulaInfo>,<TType>,<TEnv>,<TFuncDecl>>,.AbstractFloatingPointFormulaManager<<TFormulaInfo>,<TType>,<TEnv>,<TFuncDecl>>,.AbstractQuantifiedFormulaManager<<TFormulaInfo>,<TType>,<TEnv>,<TFuncDecl>>,.AbstractArrayFormulaManager<<TFormulaInfo>,<TType>,<TEnv>,<TFuncDecl>>,.AbstractSLFormulaManager<<TFormulaInfo>,<TType>,<TEnv>,<TFuncDecl>>,.AbstractStringFormulaManager<<TFormulaInfo>,<TType>,<TEnv>,<TFuncDecl>>,.AbstractEnumerationFormulaManager<<TFormulaInfo>,<TType>,<TEnv>,<TFuncDecl>>) o
 getFormulaCreator().FormulaCreator<<TFormulaInfo>,<TType>,<TEnv>,<TFuncDecl>> f
 getIntegerFormulaManager()org.sosy_lab.java_smt.api.IntegerFormulaManager -
 getRationalFormulaManager()org.sosy_lab.java_smt.api.RationalFormulaManager -
 getBooleanFormulaManager().AbstractBooleanFormulaManager<<TFormulaInfo>,<TType>,<TEnv>,<TFuncDecl>> -
 getBitvectorFormulaManager().AbstractBitvectorFormulaManager<<TFormulaInfo>,<TType>,<TEnv>,<TFuncDecl>> -
 getFloatingPointFormulaManager()org.sosy_lab.java_smt.api.FloatingPointFormulaManager -
 getUFManager().AbstractUFManager<<TFormulaInfo>,?,<TType>,<TEnv>> -
 getSLFormulaManager()org.sosy_lab.java_smt.api.SLFormulaManager -
 getQuantifiedFormulaManager().AbstractQuantifiedFormulaManager<<TFormulaInfo>,<TType>,<TEnv>,<TFuncDecl>> -
 getArrayFormulaManager()org.sosy_lab.java_smt.api.ArrayFormulaManager -
 getStringFormulaManager()org.sosy_lab.java_smt.api.StringFormulaManager -
 getEnumerationFormulaManager()org.sosy_lab.java_smt.api.EnumerationFormulaManager -
 dumpFormula(<TFormulaInfo>)org.sosy_lab.common.Appender a
 dumpFormula(org.sosy_lab.java_smt.api.BooleanFormula)org.sosy_lab.common.Appender -
 getFormulaType(<T>)org.sosy_lab.java_smt.api.FormulaType<<T>> f <T=org.sosy_lab.java_smt.api.Formula>
 getEnvironment()<TEnv> f
 extractInfo(org.sosy_lab.java_smt.api.Formula)<TFormulaInfo> f
 applyTactic(org.sosy_lab.java_smt.api.BooleanFormula,org.sosy_lab.java_smt.api.Tactic)org.sosy_lab.java_smt.api.BooleanFormula - !InterruptedException
 applyUFEImpl(org.sosy_lab.java_smt.api.BooleanFormula)org.sosy_lab.java_smt.api.BooleanFormula o !InterruptedException
 applyQELightImpl(org.sosy_lab.java_smt.api.BooleanFormula)org.sosy_lab.java_smt.api.BooleanFormula o !InterruptedException
 applyCNFImpl(org.sosy_lab.java_smt.api.BooleanFormula)org.sosy_lab.java_smt.api.BooleanFormula o !InterruptedException
 applyNNFImpl(org.sosy_lab.java_smt.api.BooleanFormula)org.sosy_lab.java_smt.api.BooleanFormula o !InterruptedException
 simplify(<T>)<T> - <T=org.sosy_lab.java_smt.api.Formula> !InterruptedException
 simplify(<TFormulaInfo>)<TFormulaInfo> o !InterruptedException
 visit(org.sosy_lab.java_smt.api.Formula,org.sosy_lab.java_smt.api.visitors.FormulaVisitor<<R>>)<R> - <R=Object>
 visitRecursively(org.sosy_lab.java_smt.api.Formula,org.sosy_lab.java_smt.api.visitors.FormulaVisitor<org.sosy_lab.java_smt.api.visitors.TraversalProcess>)void -
 transformRecursively(<T>,org.sosy_lab.java_smt.api.visitors.FormulaTransformationVisitor)<T> - <T=org.sosy_lab.java_smt.api.Formula>
 extractVariables(org.sosy_lab.java_smt.api.Formula)com.google.common.collect.ImmutableMap<String,org.sosy_lab.java_smt.api.Formula> -
 extractVariablesAndUFs(org.sosy_lab.java_smt.api.Formula)com.google.common.collect.ImmutableMap<String,org.sosy_lab.java_smt.api.Formula> -
 translateFrom(org.sosy_lab.java_smt.api.BooleanFormula,org.sosy_lab.java_smt.api.FormulaManager)org.sosy_lab.java_smt.api.BooleanFormula -
 makeVariable(org.sosy_lab.java_smt.api.FormulaType<<T>>,String)<T> - <T=org.sosy_lab.java_smt.api.Formula>
 makeApplication(org.sosy_lab.java_smt.api.FunctionDeclaration<<T>>,java.util.List<org.sosy_lab.java_smt.api.Formula>)<T> - <T=org.sosy_lab.java_smt.api.Formula>
 makeApplication(org.sosy_lab.java_smt.api.FunctionDeclaration<<T>>,org.sosy_lab.java_smt.api.Formula[])<T> v <T=org.sosy_lab.java_smt.api.Formula>
 substitute(<T>,java.util.Map<org.sosy_lab.java_smt.api.Formula,org.sosy_lab.java_smt.api.Formula>)<T> - <T=org.sosy_lab.java_smt.api.Formula>
 isValidName(String)boolean f
 checkVariableName(String)void s
 escape(String)String f
 unescape(String)String f
AbstractModel a <TFormulaInfo=Object,TType=Object,TEnv=Object> :.AbstractEvaluator<<TFormulaInfo>,<TType>,<TEnv>>,org.sosy_lab.java_smt.api.Model
 new(.AbstractProver<?>,.FormulaCreator<<TFormulaInfo>,<TType>,<TEnv>,?>) o
 toString()String -
AbstractNumeralFormulaManager a <TFormulaInfo=Object,TType=Object,TEnv=Object,ParamFormulaType=org.sosy_lab.java_smt.api.NumeralFormula,ResultFormulaType=org.sosy_lab.java_smt.api.NumeralFormula,TFuncDecl=Object> :.AbstractBaseFormulaManager<<TFormulaInfo>,<TType>,<TEnv>,<TFuncDecl>>,org.sosy_lab.java_smt.api.NumeralFormulaManager<<ParamFormulaType>,<ResultFormulaType>> +NonLinearArithmetic
 new(.FormulaCreator<<TFormulaInfo>,<TType>,<TEnv>,<TFuncDecl>>,.AbstractNumeralFormulaManager.NonLinearArithmetic) o
 wrap(<TFormulaInfo>)<ResultFormulaType> o
 isNumeral(<TFormulaInfo>)boolean oa
 makeNumber(long)<ResultFormulaType> -
 makeNumberImpl(long)<TFormulaInfo> oa
 makeNumber(java.math.BigInteger)<ResultFormulaType> -
 makeNumberImpl(java.math.BigInteger)<TFormulaInfo> oa
 makeNumber(String)<ResultFormulaType> -
 makeNumberImpl(String)<TFormulaInfo> oa
 makeNumber(org.sosy_lab.common.rationals.Rational)<ResultFormulaType> -
 makeNumberImpl(org.sosy_lab.common.rationals.Rational)<TFormulaInfo> o
 makeNumber(double)<ResultFormulaType> -
 makeNumberImpl(double)<TFormulaInfo> oa
 makeNumber(java.math.BigDecimal)<ResultFormulaType> -
 makeNumberImpl(java.math.BigDecimal)<TFormulaInfo> oa
 decimalAsInteger(java.math.BigDecimal)<TFormulaInfo> of
 makeVariable(String)<ResultFormulaType> -
 makeVariableImpl(String)<TFormulaInfo> oa
 negate(<ParamFormulaType>)<ResultFormulaType> -
 negate(<TFormulaInfo>)<TFormulaInfo> oa
 add(<ParamFormulaType>,<ParamFormulaType>)<ResultFormulaType> -
 add(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 sum(java.util.List<<ParamFormulaType>>)<ResultFormulaType> -
 sumImpl(java.util.List<<TFormulaInfo>>)<TFormulaInfo> o
 subtract(<ParamFormulaType>,<ParamFormulaType>)<ResultFormulaType> -
 subtract(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 divide(<ParamFormulaType>,<ParamFormulaType>)<ResultFormulaType> -
 divide(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> o
 modulo(<ParamFormulaType>,<ParamFormulaType>)<ResultFormulaType> -
 modulo(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> o
 modularCongruence(<ParamFormulaType>,<ParamFormulaType>,long)org.sosy_lab.java_smt.api.BooleanFormula -
 modularCongruence(<ParamFormulaType>,<ParamFormulaType>,java.math.BigInteger)org.sosy_lab.java_smt.api.BooleanFormula -
 modularCongruence(<TFormulaInfo>,<TFormulaInfo>,java.math.BigInteger)<TFormulaInfo> o
 modularCongruence(<TFormulaInfo>,<TFormulaInfo>,long)<TFormulaInfo> o
 multiply(<ParamFormulaType>,<ParamFormulaType>)<ResultFormulaType> -
 multiply(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> o
 equal(<ParamFormulaType>,<ParamFormulaType>)org.sosy_lab.java_smt.api.BooleanFormula -
 equal(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 distinct(java.util.List<<ParamFormulaType>>)org.sosy_lab.java_smt.api.BooleanFormula -
 distinctImpl(java.util.List<<TFormulaInfo>>)<TFormulaInfo> oa
 greaterThan(<ParamFormulaType>,<ParamFormulaType>)org.sosy_lab.java_smt.api.BooleanFormula -
 greaterThan(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 greaterOrEquals(<ParamFormulaType>,<ParamFormulaType>)org.sosy_lab.java_smt.api.BooleanFormula -
 greaterOrEquals(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 lessThan(<ParamFormulaType>,<ParamFormulaType>)org.sosy_lab.java_smt.api.BooleanFormula -
 lessThan(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 lessOrEquals(<ParamFormulaType>,<ParamFormulaType>)org.sosy_lab.java_smt.api.BooleanFormula -
 lessOrEquals(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 floor(<ParamFormulaType>)org.sosy_lab.java_smt.api.NumeralFormula.IntegerFormula -
 floor(<TFormulaInfo>)<TFormulaInfo> o
AbstractNumeralFormulaManager.NonLinearArithmetic sfe :Enum<.AbstractNumeralFormulaManager.NonLinearArithmetic>
 USE .AbstractNumeralFormulaManager.NonLinearArithmetic sf
 APPROXIMATE_FALLBACK .AbstractNumeralFormulaManager.NonLinearArithmetic sf
 APPROXIMATE_ALWAYS .AbstractNumeralFormulaManager.NonLinearArithmetic sf
 values().AbstractNumeralFormulaManager.NonLinearArithmetic[] s
 valueOf(String).AbstractNumeralFormulaManager.NonLinearArithmetic s
AbstractProver a <T=Object> :org.sosy_lab.java_smt.api.BasicProverEnvironment<<T>>
 generateUnsatCores boolean of
 enableSL boolean of
 closed boolean o
 new(java.util.Set<org.sosy_lab.java_smt.api.SolverContext.ProverOptions>) o
 checkGenerateModels()void of
 checkGenerateAllSat()void of
 checkGenerateUnsatCores()void of
 checkGenerateUnsatCoresOverAssumptions()void of
 checkEnableSeparationLogic()void of
 size()int -
 push()void f !InterruptedException
 pushImpl()void oa !InterruptedException
 pop()void f
 popImpl()void oa
 addConstraint(org.sosy_lab.java_smt.api.BooleanFormula)<T> f !InterruptedException
 addConstraintImpl(org.sosy_lab.java_smt.api.BooleanFormula)<T> oa !InterruptedException
 getAssertedFormulas()com.google.common.collect.ImmutableSet<org.sosy_lab.java_smt.api.BooleanFormula> o
 getAssertedConstraintIds()com.google.common.collect.ImmutableSet<<T>> o
 registerEvaluator(<E>)<E> o <E=org.sosy_lab.java_smt.api.Evaluator>
 unregisterEvaluator(org.sosy_lab.java_smt.api.Evaluator)void o
 closeAllEvaluators()void o
 close()void -
AbstractProverWithAllSat a <T=Object> :.AbstractProver<<T>>
 shutdownNotifier org.sosy_lab.common.ShutdownNotifier of
 new(java.util.Set<org.sosy_lab.java_smt.api.SolverContext.ProverOptions>,org.sosy_lab.java_smt.api.BooleanFormulaManager,org.sosy_lab.common.ShutdownNotifier) o
 allSat(org.sosy_lab.java_smt.api.BasicProverEnvironment.AllSatCallback<<R>>,java.util.List<org.sosy_lab.java_smt.api.BooleanFormula>)<R> - <R=Object> !InterruptedException,org.sosy_lab.java_smt.api.SolverException
 getEvaluatorWithoutChecks()org.sosy_lab.java_smt.api.Evaluator oa !org.sosy_lab.java_smt.api.SolverException
AbstractQuantifiedFormulaManager a <TFormulaInfo=Object,TType=Object,TEnv=Object,TFuncDecl=Object> :.AbstractBaseFormulaManager<<TFormulaInfo>,<TType>,<TEnv>,<TFuncDecl>>,org.sosy_lab.java_smt.api.QuantifiedFormulaManager
 new(.FormulaCreator<<TFormulaInfo>,<TType>,<TEnv>,<TFuncDecl>>) o
 eliminateQuantifiers(org.sosy_lab.java_smt.api.BooleanFormula)org.sosy_lab.java_smt.api.BooleanFormula - !InterruptedException,org.sosy_lab.java_smt.api.SolverException
 eliminateQuantifiers(<TFormulaInfo>)<TFormulaInfo> oa !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 mkQuantifier(org.sosy_lab.java_smt.api.QuantifiedFormulaManager.Quantifier,java.util.List<org.sosy_lab.java_smt.api.Formula>,org.sosy_lab.java_smt.api.BooleanFormula)org.sosy_lab.java_smt.api.BooleanFormula -
 mkQuantifier(org.sosy_lab.java_smt.api.QuantifiedFormulaManager.Quantifier,java.util.List<<TFormulaInfo>>,<TFormulaInfo>)<TFormulaInfo> a
AbstractSLFormulaManager a <TFormulaInfo=Object,TType=Object,TEnv=Object,TFuncDecl=Object> :.AbstractBaseFormulaManager<<TFormulaInfo>,<TType>,<TEnv>,<TFuncDecl>>,org.sosy_lab.java_smt.api.SLFormulaManager
 new(.FormulaCreator<<TFormulaInfo>,<TType>,<TEnv>,<TFuncDecl>>) o
 makeStar(org.sosy_lab.java_smt.api.BooleanFormula,org.sosy_lab.java_smt.api.BooleanFormula)org.sosy_lab.java_smt.api.BooleanFormula -
 makeStar(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 makePointsTo(org.sosy_lab.java_smt.api.Formula,org.sosy_lab.java_smt.api.Formula)org.sosy_lab.java_smt.api.BooleanFormula -
 makePointsTo(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 makeMagicWand(org.sosy_lab.java_smt.api.BooleanFormula,org.sosy_lab.java_smt.api.BooleanFormula)org.sosy_lab.java_smt.api.BooleanFormula -
 makeMagicWand(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 makeEmptyHeap(<AT>,<VT>)org.sosy_lab.java_smt.api.BooleanFormula - <AF=org.sosy_lab.java_smt.api.Formula,VF=org.sosy_lab.java_smt.api.Formula,AT=org.sosy_lab.java_smt.api.FormulaType<<AF>>,VT=org.sosy_lab.java_smt.api.FormulaType<<VF>>>
 makeEmptyHeap(<TType>,<TType>)<TFormulaInfo> oa
 makeNilElement(<AT>)<AF> - <AF=org.sosy_lab.java_smt.api.Formula,AT=org.sosy_lab.java_smt.api.FormulaType<<AF>>>
 makeNilElement(<TType>)<TFormulaInfo> oa
AbstractSolverContext a :org.sosy_lab.java_smt.api.SolverContext
 new(org.sosy_lab.java_smt.api.FormulaManager) o
 getFormulaManager()org.sosy_lab.java_smt.api.FormulaManager f
 newProverEnvironment(org.sosy_lab.java_smt.api.SolverContext.ProverOptions[])org.sosy_lab.java_smt.api.ProverEnvironment fv
 newProverEnvironment0(java.util.Set<org.sosy_lab.java_smt.api.SolverContext.ProverOptions>)org.sosy_lab.java_smt.api.ProverEnvironment oa
 newProverEnvironmentWithInterpolation(org.sosy_lab.java_smt.api.SolverContext.ProverOptions[])org.sosy_lab.java_smt.api.InterpolatingProverEnvironment<?> fv
 newProverEnvironmentWithInterpolation0(java.util.Set<org.sosy_lab.java_smt.api.SolverContext.ProverOptions>)org.sosy_lab.java_smt.api.InterpolatingProverEnvironment<?> oa
 newOptimizationProverEnvironment(org.sosy_lab.java_smt.api.SolverContext.ProverOptions[])org.sosy_lab.java_smt.api.OptimizationProverEnvironment fv
 newOptimizationProverEnvironment0(java.util.Set<org.sosy_lab.java_smt.api.SolverContext.ProverOptions>)org.sosy_lab.java_smt.api.OptimizationProverEnvironment oa
 supportsAssumptionSolving()boolean oa
 loadLibrariesWithFallback(java.util.function.Consumer<String>,java.util.List<String>,java.util.List<String>)void os !UnsatisfiedLinkError
AbstractStringFormulaManager a <TFormulaInfo=Object,TType=Object,TEnv=Object,TFuncDecl=Object> :.AbstractBaseFormulaManager<<TFormulaInfo>,<TType>,<TEnv>,<TFuncDecl>>,org.sosy_lab.java_smt.api.StringFormulaManager
 new(.FormulaCreator<<TFormulaInfo>,<TType>,<TEnv>,<TFuncDecl>>) o
 makeString(String)org.sosy_lab.java_smt.api.StringFormula -
 makeStringImpl(String)<TFormulaInfo> oa
 makeVariable(String)org.sosy_lab.java_smt.api.StringFormula -
 makeVariableImpl(String)<TFormulaInfo> oa
 equal(org.sosy_lab.java_smt.api.StringFormula,org.sosy_lab.java_smt.api.StringFormula)org.sosy_lab.java_smt.api.BooleanFormula -
 equal(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 greaterThan(org.sosy_lab.java_smt.api.StringFormula,org.sosy_lab.java_smt.api.StringFormula)org.sosy_lab.java_smt.api.BooleanFormula -
 greaterThan(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 greaterOrEquals(org.sosy_lab.java_smt.api.StringFormula,org.sosy_lab.java_smt.api.StringFormula)org.sosy_lab.java_smt.api.BooleanFormula -
 greaterOrEquals(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 lessThan(org.sosy_lab.java_smt.api.StringFormula,org.sosy_lab.java_smt.api.StringFormula)org.sosy_lab.java_smt.api.BooleanFormula -
 lessThan(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 lessOrEquals(org.sosy_lab.java_smt.api.StringFormula,org.sosy_lab.java_smt.api.StringFormula)org.sosy_lab.java_smt.api.BooleanFormula -
 lessOrEquals(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 length(org.sosy_lab.java_smt.api.StringFormula)org.sosy_lab.java_smt.api.NumeralFormula.IntegerFormula -
 length(<TFormulaInfo>)<TFormulaInfo> oa
 concat(java.util.List<org.sosy_lab.java_smt.api.StringFormula>)org.sosy_lab.java_smt.api.StringFormula -
 concatImpl(java.util.List<<TFormulaInfo>>)<TFormulaInfo> oa
 prefix(org.sosy_lab.java_smt.api.StringFormula,org.sosy_lab.java_smt.api.StringFormula)org.sosy_lab.java_smt.api.BooleanFormula -
 prefix(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 suffix(org.sosy_lab.java_smt.api.StringFormula,org.sosy_lab.java_smt.api.StringFormula)org.sosy_lab.java_smt.api.BooleanFormula -
 suffix(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 in(org.sosy_lab.java_smt.api.StringFormula,org.sosy_lab.java_smt.api.RegexFormula)org.sosy_lab.java_smt.api.BooleanFormula -
 in(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 contains(org.sosy_lab.java_smt.api.StringFormula,org.sosy_lab.java_smt.api.StringFormula)org.sosy_lab.java_smt.api.BooleanFormula -
 contains(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 indexOf(org.sosy_lab.java_smt.api.StringFormula,org.sosy_lab.java_smt.api.StringFormula,org.sosy_lab.java_smt.api.NumeralFormula.IntegerFormula)org.sosy_lab.java_smt.api.NumeralFormula.IntegerFormula -
 indexOf(<TFormulaInfo>,<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 charAt(org.sosy_lab.java_smt.api.StringFormula,org.sosy_lab.java_smt.api.NumeralFormula.IntegerFormula)org.sosy_lab.java_smt.api.StringFormula -
 charAt(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 substring(org.sosy_lab.java_smt.api.StringFormula,org.sosy_lab.java_smt.api.NumeralFormula.IntegerFormula,org.sosy_lab.java_smt.api.NumeralFormula.IntegerFormula)org.sosy_lab.java_smt.api.StringFormula -
 substring(<TFormulaInfo>,<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 replace(org.sosy_lab.java_smt.api.StringFormula,org.sosy_lab.java_smt.api.StringFormula,org.sosy_lab.java_smt.api.StringFormula)org.sosy_lab.java_smt.api.StringFormula -
 replace(<TFormulaInfo>,<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 replaceAll(org.sosy_lab.java_smt.api.StringFormula,org.sosy_lab.java_smt.api.StringFormula,org.sosy_lab.java_smt.api.StringFormula)org.sosy_lab.java_smt.api.StringFormula -
 replaceAll(<TFormulaInfo>,<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 makeRegex(String)org.sosy_lab.java_smt.api.RegexFormula -
 makeRegexImpl(String)<TFormulaInfo> oa
 none()org.sosy_lab.java_smt.api.RegexFormula -
 noneImpl()<TFormulaInfo> oa
 all()org.sosy_lab.java_smt.api.RegexFormula -
 allImpl()<TFormulaInfo> oa
 allChar()org.sosy_lab.java_smt.api.RegexFormula -
 allCharImpl()<TFormulaInfo> oa
 range(org.sosy_lab.java_smt.api.StringFormula,org.sosy_lab.java_smt.api.StringFormula)org.sosy_lab.java_smt.api.RegexFormula -
 range(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 concatRegex(java.util.List<org.sosy_lab.java_smt.api.RegexFormula>)org.sosy_lab.java_smt.api.RegexFormula -
 concatRegexImpl(java.util.List<<TFormulaInfo>>)<TFormulaInfo> oa
 union(org.sosy_lab.java_smt.api.RegexFormula,org.sosy_lab.java_smt.api.RegexFormula)org.sosy_lab.java_smt.api.RegexFormula -
 union(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 intersection(org.sosy_lab.java_smt.api.RegexFormula,org.sosy_lab.java_smt.api.RegexFormula)org.sosy_lab.java_smt.api.RegexFormula -
 intersection(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> oa
 closure(org.sosy_lab.java_smt.api.RegexFormula)org.sosy_lab.java_smt.api.RegexFormula -
 closure(<TFormulaInfo>)<TFormulaInfo> oa
 complement(org.sosy_lab.java_smt.api.RegexFormula)org.sosy_lab.java_smt.api.RegexFormula -
 complement(<TFormulaInfo>)<TFormulaInfo> oa
 difference(org.sosy_lab.java_smt.api.RegexFormula,org.sosy_lab.java_smt.api.RegexFormula)org.sosy_lab.java_smt.api.RegexFormula -
 difference(<TFormulaInfo>,<TFormulaInfo>)<TFormulaInfo> o
 cross(org.sosy_lab.java_smt.api.RegexFormula)org.sosy_lab.java_smt.api.RegexFormula -
 optional(org.sosy_lab.java_smt.api.RegexFormula)org.sosy_lab.java_smt.api.RegexFormula -
 times(org.sosy_lab.java_smt.api.RegexFormula,int)org.sosy_lab.java_smt.api.RegexFormula -
 toIntegerFormula(org.sosy_lab.java_smt.api.StringFormula)org.sosy_lab.java_smt.api.NumeralFormula.IntegerFormula -
 toIntegerFormula(<TFormulaInfo>)<TFormulaInfo> oa
 toStringFormula(org.sosy_lab.java_smt.api.NumeralFormula.IntegerFormula)org.sosy_lab.java_smt.api.StringFormula -
 toStringFormula(<TFormulaInfo>)<TFormulaInfo> oa
AbstractUFManager a <TFormulaInfo=Object,TFunctionDecl=Object,TType=Object,TEnv=Object> :.AbstractBaseFormulaManager<<TFormulaInfo>,<TType>,<TEnv>,<TFunctionDecl>>,org.sosy_lab.java_smt.api.UFManager
 new(.FormulaCreator<<TFormulaInfo>,<TType>,<TEnv>,<TFunctionDecl>>) o
 declareUF(String,org.sosy_lab.java_smt.api.FormulaType<<T>>,java.util.List<org.sosy_lab.java_smt.api.FormulaType<?>>)org.sosy_lab.java_smt.api.FunctionDeclaration<<T>> f <T=org.sosy_lab.java_smt.api.Formula>
 declareUF(String,org.sosy_lab.java_smt.api.FormulaType<<T>>,org.sosy_lab.java_smt.api.FormulaType<?>[])org.sosy_lab.java_smt.api.FunctionDeclaration<<T>> v <T=org.sosy_lab.java_smt.api.Formula>
 callUF(org.sosy_lab.java_smt.api.FunctionDeclaration<<T>>,org.sosy_lab.java_smt.api.Formula[])<T> v <T=org.sosy_lab.java_smt.api.Formula>
 callUF(org.sosy_lab.java_smt.api.FunctionDeclaration<<T>>,java.util.List<org.sosy_lab.java_smt.api.Formula>)<T> f <T=org.sosy_lab.java_smt.api.Formula>
 declareAndCallUF(String,org.sosy_lab.java_smt.api.FormulaType<<T>>,java.util.List<org.sosy_lab.java_smt.api.Formula>)<T> - <T=org.sosy_lab.java_smt.api.Formula>
 declareAndCallUF(String,org.sosy_lab.java_smt.api.FormulaType<<T>>,org.sosy_lab.java_smt.api.Formula[])<T> v <T=org.sosy_lab.java_smt.api.Formula>
AbstractUserPropagator a :org.sosy_lab.java_smt.api.UserPropagator
 new() -
 getBackend()org.sosy_lab.java_smt.api.PropagatorBackend o
 onPush()void -
 onPop(int)void -
 onFinalCheck()void -
 onKnownValue(org.sosy_lab.java_smt.api.BooleanFormula,boolean)void -
 onDecision(org.sosy_lab.java_smt.api.BooleanFormula,boolean)void -
 initializeWithBackend(org.sosy_lab.java_smt.api.PropagatorBackend)void -
 registerExpression(org.sosy_lab.java_smt.api.BooleanFormula)void -
CachingModel - :org.sosy_lab.java_smt.api.Model
 new(org.sosy_lab.java_smt.api.Model) -
 asList()com.google.common.collect.ImmutableList<org.sosy_lab.java_smt.api.Model.ValueAssignment> -
 close()void -
 eval(<T>)<T> - <T=org.sosy_lab.java_smt.api.Formula>
 evaluate(org.sosy_lab.java_smt.api.Formula)Object -
 evaluate(org.sosy_lab.java_smt.api.NumeralFormula.IntegerFormula)java.math.BigInteger -
 evaluate(org.sosy_lab.java_smt.api.NumeralFormula.RationalFormula)org.sosy_lab.common.rationals.Rational -
 evaluate(org.sosy_lab.java_smt.api.BooleanFormula)Boolean -
 evaluate(org.sosy_lab.java_smt.api.BitvectorFormula)java.math.BigInteger -
 evaluate(org.sosy_lab.java_smt.api.StringFormula)String -
 evaluate(org.sosy_lab.java_smt.api.EnumerationFormula)String -
 evaluate(org.sosy_lab.java_smt.api.FloatingPointFormula)org.sosy_lab.java_smt.api.FloatingPointNumber -
 toString()String -
FormulaCreator a <TFormulaInfo=Object,TType=Object,TEnv=Object,TFuncDecl=Object>
 environment <TEnv> of
 new(<TEnv>,<TType>,<TType>,<TType>,<TType>,<TType>) o
 getEnv()<TEnv> f
 getBoolType()<TType> f
 getIntegerType()<TType> f
 getRationalType()<TType> f
 getBitvectorType(int)<TType> a
 getFloatingPointType(org.sosy_lab.java_smt.api.FormulaType.FloatingPointType)<TType> a
 getArrayType(<TType>,<TType>)<TType> a
 getStringType()<TType> f
 getRegexType()<TType> f
 makeVariable(<TType>,String)<TFormulaInfo> a
 encapsulateBoolean(<TFormulaInfo>)org.sosy_lab.java_smt.api.BooleanFormula -
 encapsulateBitvector(<TFormulaInfo>)org.sosy_lab.java_smt.api.BitvectorFormula o
 encapsulateFloatingPoint(<TFormulaInfo>)org.sosy_lab.java_smt.api.FloatingPointFormula o
 encapsulateArray(<TFormulaInfo>,org.sosy_lab.java_smt.api.FormulaType<<TI>>,org.sosy_lab.java_smt.api.FormulaType<<TE>>)org.sosy_lab.java_smt.api.ArrayFormula<<TI>,<TE>> o <TI=org.sosy_lab.java_smt.api.Formula,TE=org.sosy_lab.java_smt.api.Formula>
 encapsulateString(<TFormulaInfo>)org.sosy_lab.java_smt.api.StringFormula o
 encapsulateRegex(<TFormulaInfo>)org.sosy_lab.java_smt.api.RegexFormula o
 encapsulateEnumeration(<TFormulaInfo>)org.sosy_lab.java_smt.api.EnumerationFormula o
 encapsulateWithTypeOf(<TFormulaInfo>)org.sosy_lab.java_smt.api.Formula -
 encapsulate(org.sosy_lab.java_smt.api.FormulaType<<T>>,<TFormulaInfo>)<T> - <T=org.sosy_lab.java_smt.api.Formula>
 extractInfo(org.sosy_lab.java_smt.api.Formula)<TFormulaInfo> o
 getArrayFormulaElementType(org.sosy_lab.java_smt.api.ArrayFormula<<TI>,<TE>>)org.sosy_lab.java_smt.api.FormulaType<<TE>> o <TI=org.sosy_lab.java_smt.api.Formula,TE=org.sosy_lab.java_smt.api.Formula>
 getArrayFormulaIndexType(org.sosy_lab.java_smt.api.ArrayFormula<<TI>,<TE>>)org.sosy_lab.java_smt.api.FormulaType<<TI>> o <TI=org.sosy_lab.java_smt.api.Formula,TE=org.sosy_lab.java_smt.api.Formula>
 getFormulaType(<T>)org.sosy_lab.java_smt.api.FormulaType<<T>> o <T=org.sosy_lab.java_smt.api.Formula>
 getFormulaType(<TFormulaInfo>)org.sosy_lab.java_smt.api.FormulaType<?> a
 visit(org.sosy_lab.java_smt.api.Formula,org.sosy_lab.java_smt.api.visitors.FormulaVisitor<<R>>)<R> - <R=Object>
 visit(org.sosy_lab.java_smt.api.visitors.FormulaVisitor<<R>>,org.sosy_lab.java_smt.api.Formula,<TFormulaInfo>)<R> a <R=Object>
 extractInfo(java.util.List<org.sosy_lab.java_smt.api.Formula>)java.util.List<<TFormulaInfo>> o
 visitRecursively(org.sosy_lab.java_smt.api.visitors.FormulaVisitor<org.sosy_lab.java_smt.api.visitors.TraversalProcess>,org.sosy_lab.java_smt.api.Formula)void -
 visitRecursively(org.sosy_lab.java_smt.api.visitors.FormulaVisitor<org.sosy_lab.java_smt.api.visitors.TraversalProcess>,org.sosy_lab.java_smt.api.Formula,java.util.function.Predicate<org.sosy_lab.java_smt.api.Formula>)void -
 transformRecursively(org.sosy_lab.java_smt.api.visitors.FormulaVisitor<org.sosy_lab.java_smt.api.Formula>,<T>)<T> - <T=org.sosy_lab.java_smt.api.Formula>
 transformRecursively(org.sosy_lab.java_smt.api.visitors.FormulaVisitor<org.sosy_lab.java_smt.api.Formula>,<T>,java.util.function.Predicate<Object>)<T> - <T=org.sosy_lab.java_smt.api.Formula>
 extractVariablesAndUFs(<TFormulaInfo>,boolean)java.util.Map<String,<TFormulaInfo>> -
 extractVariablesAndUFs(<TFormulaInfo>,boolean,java.util.function.BiConsumer<String,<TFormulaInfo>>)void -
 extractVariablesAndUFs(org.sosy_lab.java_smt.api.Formula,boolean,java.util.function.BiConsumer<String,org.sosy_lab.java_smt.api.Formula>)void -
 callFunction(org.sosy_lab.java_smt.api.FunctionDeclaration<<T>>,java.util.List<org.sosy_lab.java_smt.api.Formula>)<T> f <T=org.sosy_lab.java_smt.api.Formula>
 isCompatible(org.sosy_lab.java_smt.api.FormulaType<?>,org.sosy_lab.java_smt.api.FormulaType<?>)boolean o
 callFunctionImpl(<TFuncDecl>,java.util.List<<TFormulaInfo>>)<TFormulaInfo> a
 declareUFImpl(String,<TType>,java.util.List<<TType>>)<TFuncDecl> a
 getBooleanVarDeclaration(org.sosy_lab.java_smt.api.BooleanFormula)<TFuncDecl> -
 getBooleanVarDeclarationImpl(<TFormulaInfo>)<TFuncDecl> oa
 convertValue(<TFormulaInfo>)Object -
 convertValue(<TFormulaInfo>,<TFormulaInfo>)Object -
 dequote(String)String os
FunctionDeclarationImpl a <F=org.sosy_lab.java_smt.api.Formula,T=Object> :org.sosy_lab.java_smt.api.FunctionDeclaration<<F>>
 new() -
 of(String,org.sosy_lab.java_smt.api.FunctionDeclarationKind,java.util.List<org.sosy_lab.java_smt.api.FormulaType<?>>,org.sosy_lab.java_smt.api.FormulaType<<F>>,<T>)org.sosy_lab.java_smt.api.FunctionDeclaration<<F>> s <F=org.sosy_lab.java_smt.api.Formula,T=Object>
 getSolverDeclaration()<T> a
 toString()String f
ShutdownHook f :org.sosy_lab.common.ShutdownNotifier.ShutdownRequestListener,AutoCloseable
 shutdownNotifier org.sosy_lab.common.ShutdownNotifier pf
 new(org.sosy_lab.common.ShutdownNotifier,Runnable) -
 shutdownRequested(String)void -
 close()void -
package org.sosy_lab.java_smt.basicimpl.withAssumptionsWrapper
BasicProverWithAssumptionsWrapper - <T=Object,P=org.sosy_lab.java_smt.api.BasicProverEnvironment<<T>>> :org.sosy_lab.java_smt.api.BasicProverEnvironment<<T>>
 delegate <P> of
 solverAssumptionsAsFormula java.util.List<org.sosy_lab.java_smt.api.BooleanFormula> of
 clearAssumptions()void o
 pop()void -
 addConstraint(org.sosy_lab.java_smt.api.BooleanFormula)<T> - !InterruptedException
 push()void - !InterruptedException
 size()int -
 isUnsat()boolean - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 isUnsatWithAssumptions(java.util.Collection<org.sosy_lab.java_smt.api.BooleanFormula>)boolean - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 registerPushedFormula(<T>)void o
 getModel()org.sosy_lab.java_smt.api.Model - !org.sosy_lab.java_smt.api.SolverException
 getModelAssignments()com.google.common.collect.ImmutableList<org.sosy_lab.java_smt.api.Model.ValueAssignment> - !org.sosy_lab.java_smt.api.SolverException
 getUnsatCore()java.util.List<org.sosy_lab.java_smt.api.BooleanFormula> -
 unsatCoreOverAssumptions(java.util.Collection<org.sosy_lab.java_smt.api.BooleanFormula>)java.util.Optional<java.util.List<org.sosy_lab.java_smt.api.BooleanFormula>> - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 getStatistics()com.google.common.collect.ImmutableMap<String,String> -
 close()void -
 toString()String -
 allSat(org.sosy_lab.java_smt.api.BasicProverEnvironment.AllSatCallback<<R>>,java.util.List<org.sosy_lab.java_smt.api.BooleanFormula>)<R> - <R=Object> !InterruptedException,org.sosy_lab.java_smt.api.SolverException
InterpolatingProverWithAssumptionsWrapper - <T=Object> :.BasicProverWithAssumptionsWrapper<<T>,org.sosy_lab.java_smt.api.InterpolatingProverEnvironment<<T>>>,org.sosy_lab.java_smt.api.InterpolatingProverEnvironment<<T>>
 new(org.sosy_lab.java_smt.api.InterpolatingProverEnvironment<<T>>,org.sosy_lab.java_smt.api.FormulaManager) -
 getInterpolant(java.util.Collection<<T>>)org.sosy_lab.java_smt.api.BooleanFormula - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 getSeqInterpolants(java.util.List<java.util.Collection<<T>>>)java.util.List<org.sosy_lab.java_smt.api.BooleanFormula> - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 getTreeInterpolants(java.util.List<java.util.Collection<<T>>>,int[])java.util.List<org.sosy_lab.java_smt.api.BooleanFormula> - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 registerPushedFormula(<T>)void o
 clearAssumptions()void o
ProverWithAssumptionsWrapper - :.BasicProverWithAssumptionsWrapper<Void,org.sosy_lab.java_smt.api.ProverEnvironment>,org.sosy_lab.java_smt.api.ProverEnvironment
 new(org.sosy_lab.java_smt.api.ProverEnvironment) -
package org.sosy_lab.java_smt.delegate.debugging
DebuggingBasicProverEnvironment k <T=Object> :org.sosy_lab.java_smt.api.BasicProverEnvironment<<T>>
 pop()void -
 addConstraint(org.sosy_lab.java_smt.api.BooleanFormula)<T> - !InterruptedException
 push()void - !InterruptedException
 size()int -
 isUnsat()boolean - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 isUnsatWithAssumptions(java.util.Collection<org.sosy_lab.java_smt.api.BooleanFormula>)boolean - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 getModel()org.sosy_lab.java_smt.api.Model - !org.sosy_lab.java_smt.api.SolverException
 getUnsatCore()java.util.List<org.sosy_lab.java_smt.api.BooleanFormula> -
 unsatCoreOverAssumptions(java.util.Collection<org.sosy_lab.java_smt.api.BooleanFormula>)java.util.Optional<java.util.List<org.sosy_lab.java_smt.api.BooleanFormula>> - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 close()void -
 allSat(org.sosy_lab.java_smt.api.BasicProverEnvironment.AllSatCallback<<R>>,java.util.List<org.sosy_lab.java_smt.api.BooleanFormula>)<R> - <R=Object> !InterruptedException,org.sosy_lab.java_smt.api.SolverException
DebuggingInterpolatingProverEnvironment - <T=Object> :.DebuggingBasicProverEnvironment<<T>>,org.sosy_lab.java_smt.api.InterpolatingProverEnvironment<<T>>
 new(org.sosy_lab.java_smt.api.InterpolatingProverEnvironment<<T>>,.DebuggingAssertions) -
 getInterpolant(java.util.Collection<<T>>)org.sosy_lab.java_smt.api.BooleanFormula - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 getSeqInterpolants(java.util.List<java.util.Collection<<T>>>)java.util.List<org.sosy_lab.java_smt.api.BooleanFormula> - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 getTreeInterpolants(java.util.List<java.util.Collection<<T>>>,int[])java.util.List<org.sosy_lab.java_smt.api.BooleanFormula> - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
DebuggingOptimizationProverEnvironment - :.DebuggingBasicProverEnvironment<Void>,org.sosy_lab.java_smt.api.OptimizationProverEnvironment
 new(org.sosy_lab.java_smt.api.OptimizationProverEnvironment,.DebuggingAssertions) -
 maximize(org.sosy_lab.java_smt.api.Formula)int -
 minimize(org.sosy_lab.java_smt.api.Formula)int -
 check()org.sosy_lab.java_smt.api.OptimizationProverEnvironment.OptStatus - !InterruptedException,org.sosy_lab.java_smt.api.SolverException
 upper(int,org.sosy_lab.common.rationals.Rational)java.util.Optional<org.sosy_lab.common.rationals.Rational> -
 lower(int,org.sosy_lab.common.rationals.Rational)java.util.Optional<org.sosy_lab.common.rationals.Rational> -
DebuggingProverEnvironment - :.DebuggingBasicProverEnvironment<Void>,org.sosy_lab.java_smt.api.ProverEnvironment
 new(org.sosy_lab.java_smt.api.BasicProverEnvironment<Void>,.DebuggingAssertions) -
DebuggingSolverContext - :org.sosy_lab.java_smt.api.SolverContext
 new(org.sosy_lab.java_smt.SolverContextFactory.Solvers,org.sosy_lab.common.configuration.Configuration,org.sosy_lab.java_smt.api.SolverContext) - !org.sosy_lab.common.configuration.InvalidConfigurationException
 getFormulaManager()org.sosy_lab.java_smt.api.FormulaManager -
 newProverEnvironment(org.sosy_lab.java_smt.api.SolverContext.ProverOptions[])org.sosy_lab.java_smt.api.ProverEnvironment v
 newProverEnvironmentWithInterpolation(org.sosy_lab.java_smt.api.SolverContext.ProverOptions[])org.sosy_lab.java_smt.api.InterpolatingProverEnvironment<?> v
 newOptimizationProverEnvironment(org.sosy_lab.java_smt.api.SolverContext.ProverOptions[])org.sosy_lab.java_smt.api.OptimizationProverEnvironment v
 getVersion()String -
 getSolverName()org.sosy_lab.java_smt.SolverContextFactory.Solvers -
 getStatistics()com.google.common.collect.ImmutableMap<String,String> -
 close()void -
package org.sosy_lab.java_smt.delegate.logging
LoggingSolverContext f :org.sosy_lab.java_smt.api.SolverContext
 new(org.sosy_lab.common.log.LogManager,org.sosy_lab.java_smt.api.SolverContext) -
 getFormulaManager()org.sosy_lab.java_smt.api.FormulaManager -
 newProverEnvironment(org.sosy_lab.java_smt.api.SolverContext.ProverOptions[])org.sosy_lab.java_smt.api.ProverEnvironment v
 newProverEnvironmentWithInterpolation(org.sosy_lab.java_smt.api.SolverContext.ProverOptions[])org.sosy_lab.java_smt.api.InterpolatingProverEnvironment<?> v
 newOptimizationProverEnvironment(org.sosy_lab.java_smt.api.SolverContext.ProverOptions[])org.sosy_lab.java_smt.api.OptimizationProverEnvironment v
 getVersion()String -
 getSolverName()org.sosy_lab.java_smt.SolverContextFactory.Solvers -
 getStatistics()com.google.common.collect.ImmutableMap<String,String> -
 close()void -
package org.sosy_lab.java_smt.delegate.statistics
SolverStatistics -
 getNumberOfProverEnvironments()int -
 getNumberOfPopQueries()int -
 getNumberOfPushQueries()int -
 getNumberOfAddConstraintQueries()int -
 getNumberOfModelQueries()int -
 getNumberOfUnsatCoreQueries()int -
 getNumberOfIsUnsatQueries()int -
 getSumTimeOfIsUnsatQueries()org.sosy_lab.common.time.TimeSpan -
 getMaxTimeOfIsUnsatQueries()org.sosy_lab.common.time.TimeSpan -
 getNumberOfAllSatQueries()int -
 getSumTimeOfAllSatQueries()org.sosy_lab.common.time.TimeSpan -
 getMaxTimeOfAllSatQueries()org.sosy_lab.common.time.TimeSpan -
 getNumberOfInterpolationQueries()int -
 getSumTimeOfInterpolationQueries()org.sosy_lab.common.time.TimeSpan -
 getMaxTimeOfInterpolationQueries()org.sosy_lab.common.time.TimeSpan -
 getNumberOfBooleanOperations()int -
 getNumberOfVisits()int -
 getNumberOfNumericOperations()int -
 getNumberOfArrayOperations()int -
 getNumberOfSLOperations()int -
 getNumberOfUFOperations()int -
 getNumberOfQuantifierOperations()int -
 getNumberOfBVOperations()int -
 getNumberOfFPOperations()int -
 getNumberOfStringOperations()int -
 getNumberOfModelEvaluationQueries()int -
 getNumberOfModelListings()int -
 asMap()com.google.common.collect.ImmutableMap<String,Object> -
StatisticsSolverContext - :org.sosy_lab.java_smt.api.SolverContext
 new(org.sosy_lab.java_smt.api.SolverContext) -
 getFormulaManager()org.sosy_lab.java_smt.api.FormulaManager -
 newProverEnvironment(org.sosy_lab.java_smt.api.SolverContext.ProverOptions[])org.sosy_lab.java_smt.api.ProverEnvironment v
 newProverEnvironmentWithInterpolation(org.sosy_lab.java_smt.api.SolverContext.ProverOptions[])org.sosy_lab.java_smt.api.InterpolatingProverEnvironment<?> v
 newOptimizationProverEnvironment(org.sosy_lab.java_smt.api.SolverContext.ProverOptions[])org.sosy_lab.java_smt.api.OptimizationProverEnvironment v
 getVersion()String -
 getSolverName()org.sosy_lab.java_smt.SolverContextFactory.Solvers -
 getStatistics()com.google.common.collect.ImmutableMap<String,String> -
 close()void -
 getSolverStatistics().SolverStatistics -
package org.sosy_lab.java_smt.delegate.synchronize
SynchronizedEnumerationFormulaManager - :org.sosy_lab.java_smt.api.EnumerationFormulaManager
 declareEnumeration(String,java.util.Set<String>)org.sosy_lab.java_smt.api.FormulaType.EnumerationFormulaType -
 makeConstant(String,org.sosy_lab.java_smt.api.FormulaType.EnumerationFormulaType)org.sosy_lab.java_smt.api.EnumerationFormula -
 makeVariable(String,org.sosy_lab.java_smt.api.FormulaType.EnumerationFormulaType)org.sosy_lab.java_smt.api.EnumerationFormula -
 equivalence(org.sosy_lab.java_smt.api.EnumerationFormula,org.sosy_lab.java_smt.api.EnumerationFormula)org.sosy_lab.java_smt.api.BooleanFormula -
SynchronizedSolverContext - :org.sosy_lab.java_smt.api.SolverContext
 shutdownNotifier org.sosy_lab.common.ShutdownNotifier pf
 new(org.sosy_lab.common.configuration.Configuration,org.sosy_lab.common.log.LogManager,org.sosy_lab.common.ShutdownNotifier,org.sosy_lab.java_smt.api.SolverContext) - !org.sosy_lab.common.configuration.InvalidConfigurationException
 getFormulaManager()org.sosy_lab.java_smt.api.FormulaManager -
 newProverEnvironment(org.sosy_lab.java_smt.api.SolverContext.ProverOptions[])org.sosy_lab.java_smt.api.ProverEnvironment v
 newProverEnvironmentWithInterpolation(org.sosy_lab.java_smt.api.SolverContext.ProverOptions[])org.sosy_lab.java_smt.api.InterpolatingProverEnvironment<?> v
 newOptimizationProverEnvironment(org.sosy_lab.java_smt.api.SolverContext.ProverOptions[])org.sosy_lab.java_smt.api.OptimizationProverEnvironment v
 getVersion()String -
 getSolverName()org.sosy_lab.java_smt.SolverContextFactory.Solvers -
 getStatistics()com.google.common.collect.ImmutableMap<String,String> -
 close()void -
package org.sosy_lab.java_smt.solvers.bitwuzla
BitwuzlaArrayFormulaManager - :org.sosy_lab.java_smt.basicimpl.AbstractArrayFormulaManager<.api.Term,.api.Sort,Void,.BitwuzlaDeclaration>
 new(.BitwuzlaFormulaCreator) o
 select(.api.Term,.api.Term).api.Term o
 store(.api.Term,.api.Term,.api.Term).api.Term o
 internalMakeArray(String,org.sosy_lab.java_smt.api.FormulaType<<TI>>,org.sosy_lab.java_smt.api.FormulaType<<TE>>).api.Term o <TI=org.sosy_lab.java_smt.api.Formula,TE=org.sosy_lab.java_smt.api.Formula>
 internalMakeArray(org.sosy_lab.java_smt.api.FormulaType<<TI>>,org.sosy_lab.java_smt.api.FormulaType<<TE>>,.api.Term).api.Term o <TI=org.sosy_lab.java_smt.api.Formula,TE=org.sosy_lab.java_smt.api.Formula>
 equivalence(.api.Term,.api.Term).api.Term o
BitwuzlaBitvectorFormulaManager - :org.sosy_lab.java_smt.basicimpl.AbstractBitvectorFormulaManager<.api.Term,.api.Sort,Void,.BitwuzlaDeclaration>
 new(.BitwuzlaFormulaCreator,org.sosy_lab.java_smt.basicimpl.AbstractBooleanFormulaManager<.api.Term,.api.Sort,Void,.BitwuzlaDeclaration>) o
 makeBitvectorImpl(int,.api.Term).api.Term o
 makeBitvectorImpl(int,java.math.BigInteger).api.Term o
 toIntegerFormulaImpl(.api.Term,boolean).api.Term o
 negate(.api.Term).api.Term o
 add(.api.Term,.api.Term).api.Term o
 subtract(.api.Term,.api.Term).api.Term o
 divide(.api.Term,.api.Term,boolean).api.Term o
 remainder(.api.Term,.api.Term,boolean).api.Term o
 smodulo(.api.Term,.api.Term).api.Term o
 multiply(.api.Term,.api.Term).api.Term o
 equal(.api.Term,.api.Term).api.Term o
 greaterThan(.api.Term,.api.Term,boolean).api.Term o
 greaterOrEquals(.api.Term,.api.Term,boolean).api.Term o
 lessThan(.api.Term,.api.Term,boolean).api.Term o
 lessOrEquals(.api.Term,.api.Term,boolean).api.Term o
 not(.api.Term).api.Term o
 and(.api.Term,.api.Term).api.Term o
 or(.api.Term,.api.Term).api.Term o
 xor(.api.Term,.api.Term).api.Term o
 makeVariableImpl(int,String).api.Term o
 shiftRight(.api.Term,.api.Term,boolean).api.Term o
 shiftLeft(.api.Term,.api.Term).api.Term o
 rotateLeftByConstant(.api.Term,int).api.Term -
 rotateLeft(.api.Term,.api.Term).api.Term -
 rotateRightByConstant(.api.Term,int).api.Term -
 rotateRight(.api.Term,.api.Term).api.Term -
 concat(.api.Term,.api.Term).api.Term o
 extract(.api.Term,int,int).api.Term o
 extend(.api.Term,int,boolean).api.Term o
BitwuzlaBooleanFormulaManager - :org.sosy_lab.java_smt.basicimpl.AbstractBooleanFormulaManager<.api.Term,.api.Sort,Void,.BitwuzlaDeclaration>
 new(.BitwuzlaFormulaCreator) o
 makeVariableImpl(String).api.Term o
 makeBooleanImpl(boolean).api.Term o
 not(.api.Term).api.Term o
 and(.api.Term,.api.Term).api.Term o
 or(.api.Term,.api.Term).api.Term o
 xor(.api.Term,.api.Term).api.Term o
 equivalence(.api.Term,.api.Term).api.Term o
 isTrue(.api.Term)boolean o
 isFalse(.api.Term)boolean o
 ifThenElse(.api.Term,.api.Term,.api.Term).api.Term o
BitwuzlaDeclaration a
 new() -
 getTerm().api.Term a
 getKind().api.Kind a
 create(.api.Term).BitwuzlaDeclaration s
 create(.api.Kind).BitwuzlaDeclaration s
 isTerm()boolean -
 isKind()boolean -
BitwuzlaFloatingPointManager - :org.sosy_lab.java_smt.basicimpl.AbstractFloatingPointFormulaManager<.api.Term,.api.Sort,Void,.BitwuzlaDeclaration>
 new(.BitwuzlaFormulaCreator,org.sosy_lab.java_smt.api.FloatingPointRoundingMode) o
 getDefaultRoundingMode().api.Term o
 getRoundingModeImpl(org.sosy_lab.java_smt.api.FloatingPointRoundingMode).api.Term o
 makeNumber(org.sosy_lab.common.rationals.Rational,org.sosy_lab.java_smt.api.FormulaType.FloatingPointType)org.sosy_lab.java_smt.api.FloatingPointFormula -
 makeNumberImpl(double,org.sosy_lab.java_smt.api.FormulaType.FloatingPointType,.api.Term).api.Term o
 makeNumberImpl(java.math.BigInteger,java.math.BigInteger,boolean,org.sosy_lab.java_smt.api.FormulaType.FloatingPointType).api.Term o
 makeNumberAndRound(String,org.sosy_lab.java_smt.api.FormulaType.FloatingPointType,.api.Term).api.Term o
 makeVariableImpl(String,org.sosy_lab.java_smt.api.FormulaType.FloatingPointType).api.Term o
 makePlusInfinityImpl(org.sosy_lab.java_smt.api.FormulaType.FloatingPointType).api.Term o
 makeMinusInfinityImpl(org.sosy_lab.java_smt.api.FormulaType.FloatingPointType).api.Term o
 makeNaNImpl(org.sosy_lab.java_smt.api.FormulaType.FloatingPointType).api.Term o
 castToImpl(.api.Term,boolean,org.sosy_lab.java_smt.api.FormulaType<?>,.api.Term).api.Term o
 castFromImpl(.api.Term,boolean,org.sosy_lab.java_smt.api.FormulaType.FloatingPointType,.api.Term).api.Term o
 fromIeeeBitvectorImpl(.api.Term,org.sosy_lab.java_smt.api.FormulaType.FloatingPointType).api.Term o
 toIeeeBitvectorImpl(.api.Term).api.Term o
 negate(.api.Term).api.Term o
 abs(.api.Term).api.Term o
 max(.api.Term,.api.Term).api.Term o
 min(.api.Term,.api.Term).api.Term o
 sqrt(.api.Term,.api.Term).api.Term o
 add(.api.Term,.api.Term,.api.Term).api.Term o
 subtract(.api.Term,.api.Term,.api.Term).api.Term o
 divide(.api.Term,.api.Term,.api.Term).api.Term o
 multiply(.api.Term,.api.Term,.api.Term).api.Term o
 remainder(.api.Term,.api.Term).api.Term o
 assignment(.api.Term,.api.Term).api.Term o
 equalWithFPSemantics(.api.Term,.api.Term).api.Term o
 greaterThan(.api.Term,.api.Term).api.Term o
 greaterOrEquals(.api.Term,.api.Term).api.Term o
 lessThan(.api.Term,.api.Term).api.Term o
 lessOrEquals(.api.Term,.api.Term).api.Term o
 isNaN(.api.Term).api.Term o
 isInfinity(.api.Term).api.Term o
 isZero(.api.Term).api.Term o
 isSubnormal(.api.Term).api.Term o
 isNormal(.api.Term).api.Term o
 isNegative(.api.Term).api.Term o
 round(.api.Term,org.sosy_lab.java_smt.api.FloatingPointRoundingMode).api.Term o
BitwuzlaFormulaCreator - :org.sosy_lab.java_smt.basicimpl.FormulaCreator<.api.Term,.api.Sort,Void,.BitwuzlaDeclaration>
 new(.api.TermManager) o
 getBitvectorType(int).api.Sort -
 encapsulateBitvector(.api.Term)org.sosy_lab.java_smt.api.BitvectorFormula -
 getFloatingPointType(org.sosy_lab.java_smt.api.FormulaType.FloatingPointType).api.Sort -
 getArrayFormulaElementType(org.sosy_lab.java_smt.api.ArrayFormula<<TI>,<TE>>)org.sosy_lab.java_smt.api.FormulaType<<TE>> o <TI=org.sosy_lab.java_smt.api.Formula,TE=org.sosy_lab.java_smt.api.Formula>
 getArrayFormulaIndexType(org.sosy_lab.java_smt.api.ArrayFormula<<TI>,<TE>>)org.sosy_lab.java_smt.api.FormulaType<<TI>> o <TI=org.sosy_lab.java_smt.api.Formula,TE=org.sosy_lab.java_smt.api.Formula>
 getArrayType(.api.Sort,.api.Sort).api.Sort -
 encapsulateFloatingPoint(.api.Term)org.sosy_lab.java_smt.api.FloatingPointFormula o
 encapsulateArray(.api.Term,org.sosy_lab.java_smt.api.FormulaType<<TI>>,org.sosy_lab.java_smt.api.FormulaType<<TE>>)org.sosy_lab.java_smt.api.ArrayFormula<<TI>,<TE>> o <TI=org.sosy_lab.java_smt.api.Formula,TE=org.sosy_lab.java_smt.api.Formula>
 makeVariable(.api.Sort,String).api.Term -
 makeBoundVariable(.api.Term).api.Term -
 bitwuzlaSortToType(.api.Sort)org.sosy_lab.java_smt.api.FormulaType<?> -
 encapsulate(org.sosy_lab.java_smt.api.FormulaType<<T>>,.api.Term)<T> - <T=org.sosy_lab.java_smt.api.Formula>
 getFormulaType(<T>)org.sosy_lab.java_smt.api.FormulaType<<T>> - <T=org.sosy_lab.java_smt.api.Formula>
 getFormulaType(.api.Term)org.sosy_lab.java_smt.api.FormulaType<?> -
 visit(org.sosy_lab.java_smt.api.visitors.FormulaVisitor<<R>>,org.sosy_lab.java_smt.api.Formula,.api.Term)<R> - <R=Object> !UnsupportedOperationException
 callFunctionImpl(.BitwuzlaDeclaration,java.util.List<.api.Term>).api.Term -
 declareUFImpl(String,.api.Sort,java.util.List<.api.Sort>).BitwuzlaDeclaration -
 getBooleanVarDeclarationImpl(.api.Term).BitwuzlaDeclaration o
 extractInfo(org.sosy_lab.java_smt.api.Formula).api.Term -
 encapsulateBoolean(.api.Term)org.sosy_lab.java_smt.api.BooleanFormula -
 getCache()com.google.common.collect.Table<String,.api.Sort,.api.Term> o
 formulaCacheContains(String)boolean o
 getFormulaFromCache(String)java.util.Optional<.api.Term> o
 convertValue(.api.Term)Object -
 addVariableCast(.api.Term)void -
 getVariableCasts()Iterable<.api.Term> -
BitwuzlaFormulaManager f :org.sosy_lab.java_smt.basicimpl.AbstractFormulaManager<.api.Term,.api.Sort,Void,.BitwuzlaDeclaration>
 parse(String)org.sosy_lab.java_smt.api.BooleanFormula - !IllegalArgumentException
 dumpFormula(.api.Term)org.sosy_lab.common.Appender -
 tokenize(String)java.util.List<String> s
 isDecl(String)boolean s
BitwuzlaQuantifiedFormulaManager - :org.sosy_lab.java_smt.basicimpl.AbstractQuantifiedFormulaManager<.api.Term,.api.Sort,Void,.BitwuzlaDeclaration>
 new(.BitwuzlaFormulaCreator) o
 eliminateQuantifiers(.api.Term).api.Term o !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 mkQuantifier(org.sosy_lab.java_smt.api.QuantifiedFormulaManager.Quantifier,java.util.List<.api.Term>,.api.Term).api.Term -
BitwuzlaSolverContext f :org.sosy_lab.java_smt.basicimpl.AbstractSolverContext +BitwuzlaSettings
 shutdownNotifier org.sosy_lab.common.ShutdownNotifier pf
 create(org.sosy_lab.common.configuration.Configuration,org.sosy_lab.common.ShutdownNotifier,org.sosy_lab.common.io.PathCounterTemplate,long,org.sosy_lab.java_smt.api.FloatingPointRoundingMode,java.util.function.Consumer<String>).BitwuzlaSolverContext s !org.sosy_lab.common.configuration.InvalidConfigurationException
 getVersion()String -
 getSolverName()org.sosy_lab.java_smt.SolverContextFactory.Solvers -
 close()void -
 newProverEnvironment0(java.util.Set<org.sosy_lab.java_smt.api.SolverContext.ProverOptions>)org.sosy_lab.java_smt.api.ProverEnvironment o
 newProverEnvironmentWithInterpolation0(java.util.Set<org.sosy_lab.java_smt.api.SolverContext.ProverOptions>)org.sosy_lab.java_smt.api.InterpolatingProverEnvironment<?> o
 newOptimizationProverEnvironment0(java.util.Set<org.sosy_lab.java_smt.api.SolverContext.ProverOptions>)org.sosy_lab.java_smt.api.OptimizationProverEnvironment o
 supportsAssumptionSolving()boolean o
 getBitwuzlaOptByString(String).api.Option s
BitwuzlaSolverContext.BitwuzlaSettings s
 getSatSolver().BitwuzlaSolverContext.BitwuzlaSettings.SatSolver o
 getFurtherOptions()String o
BitwuzlaUFManager - :org.sosy_lab.java_smt.basicimpl.AbstractUFManager<.api.Term,.BitwuzlaDeclaration,.api.Sort,Void>
 new(org.sosy_lab.java_smt.basicimpl.FormulaCreator<.api.Term,.api.Sort,Void,.BitwuzlaDeclaration>) o
package org.sosy_lab.java_smt.solvers.boolector
BoolectorArrayFormulaManager - :org.sosy_lab.java_smt.basicimpl.AbstractArrayFormulaManager<Long,Long,Long,Long>
 select(Long,Long)Long o
 store(Long,Long,Long)Long o
 internalMakeArray(String,org.sosy_lab.java_smt.api.FormulaType<<TI>>,org.sosy_lab.java_smt.api.FormulaType<<TE>>)Long o <TI=org.sosy_lab.java_smt.api.Formula,TE=org.sosy_lab.java_smt.api.Formula>
 internalMakeArray(org.sosy_lab.java_smt.api.FormulaType<<TI>>,org.sosy_lab.java_smt.api.FormulaType<<TE>>,Long)Long o <TI=org.sosy_lab.java_smt.api.Formula,TE=org.sosy_lab.java_smt.api.Formula>
 equivalence(Long,Long)Long o
BoolectorBooleanFormulaManager - :org.sosy_lab.java_smt.basicimpl.AbstractBooleanFormulaManager<Long,Long,Long,Long>
 makeVariableImpl(String)Long -
 makeBooleanImpl(boolean)Long -
 not(Long)Long -
 and(Long,Long)Long -
 or(Long,Long)Long -
 xor(Long,Long)Long -
 equivalence(Long,Long)Long -
 isTrue(Long)boolean -
 isFalse(Long)boolean -
 ifThenElse(Long,Long,Long)Long -
BoolectorFormulaCreator - :org.sosy_lab.java_smt.basicimpl.FormulaCreator<Long,Long,Long,Long>
 getFormulaType(<T>)org.sosy_lab.java_smt.api.FormulaType<<T>> - <T=org.sosy_lab.java_smt.api.Formula>
 extractInfo(org.sosy_lab.java_smt.api.Formula)Long -
 getFormulaType(Long)org.sosy_lab.java_smt.api.FormulaType<?> -
 encapsulate(org.sosy_lab.java_smt.api.FormulaType<<T>>,Long)<T> - <T=org.sosy_lab.java_smt.api.Formula>
 encapsulateBoolean(Long)org.sosy_lab.java_smt.api.BooleanFormula -
 encapsulateBitvector(Long)org.sosy_lab.java_smt.api.BitvectorFormula -
 encapsulateArray(Long,org.sosy_lab.java_smt.api.FormulaType<<TI>>,org.sosy_lab.java_smt.api.FormulaType<<TE>>)org.sosy_lab.java_smt.api.ArrayFormula<<TI>,<TE>> o <TI=org.sosy_lab.java_smt.api.Formula,TE=org.sosy_lab.java_smt.api.Formula>
 getBitvectorType(int)Long -
 getFloatingPointType(org.sosy_lab.java_smt.api.FormulaType.FloatingPointType)Long -
 getArrayType(Long,Long)Long -
 makeVariable(Long,String)Long -
 visit(org.sosy_lab.java_smt.api.visitors.FormulaVisitor<<R>>,org.sosy_lab.java_smt.api.Formula,Long)<R> - <R=Object>
 callFunctionImpl(Long,java.util.List<Long>)Long -
 declareUFImpl(String,Long,java.util.List<Long>)Long -
 convertValue(Long)Object -
 transformStringToBigInt(String)Object o
 getBooleanVarDeclarationImpl(Long)Long o
 getCache()com.google.common.collect.Table<String,Long,Long> o
 formulaCacheContains(String)boolean o
 getFormulaFromCache(String)java.util.Optional<Long> o
 getArrayFormulaElementType(org.sosy_lab.java_smt.api.ArrayFormula<<TI>,<TE>>)org.sosy_lab.java_smt.api.FormulaType<<TE>> o <TI=org.sosy_lab.java_smt.api.Formula,TE=org.sosy_lab.java_smt.api.Formula>
 getArrayFormulaIndexType(org.sosy_lab.java_smt.api.ArrayFormula<<TI>,<TE>>)org.sosy_lab.java_smt.api.FormulaType<<TI>> o <TI=org.sosy_lab.java_smt.api.Formula,TE=org.sosy_lab.java_smt.api.Formula>
BoolectorQuantifiedFormulaManager - :org.sosy_lab.java_smt.basicimpl.AbstractQuantifiedFormulaManager<Long,Long,Long,Long>
 eliminateQuantifiers(Long)Long o !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 mkQuantifier(org.sosy_lab.java_smt.api.QuantifiedFormulaManager.Quantifier,java.util.List<Long>,Long)Long -
BoolectorSolverContext f :org.sosy_lab.java_smt.basicimpl.AbstractSolverContext
 shutdownNotifier org.sosy_lab.common.ShutdownNotifier pf
 create(org.sosy_lab.common.configuration.Configuration,org.sosy_lab.common.ShutdownNotifier,org.sosy_lab.common.io.PathCounterTemplate,long,java.util.function.Consumer<String>).BoolectorSolverContext s !org.sosy_lab.common.configuration.InvalidConfigurationException
 getVersion()String -
 getSolverName()org.sosy_lab.java_smt.SolverContextFactory.Solvers -
 getStatistics()com.google.common.collect.ImmutableMap<String,String> -
 close()void -
 newProverEnvironment0(java.util.Set<org.sosy_lab.java_smt.api.SolverContext.ProverOptions>)org.sosy_lab.java_smt.api.ProverEnvironment o
 newProverEnvironmentWithInterpolation0(java.util.Set<org.sosy_lab.java_smt.api.SolverContext.ProverOptions>)org.sosy_lab.java_smt.api.InterpolatingProverEnvironment<?> o
 newOptimizationProverEnvironment0(java.util.Set<org.sosy_lab.java_smt.api.SolverContext.ProverOptions>)org.sosy_lab.java_smt.api.OptimizationProverEnvironment o
 supportsAssumptionSolving()boolean o
BtorOption fe :Enum<.BtorOption>
 BTOR_OPT_MODEL_GEN .BtorOption sf
 BTOR_OPT_INCREMENTAL .BtorOption sf
 BTOR_OPT_INCREMENTAL_SMT1 .BtorOption sf
 BTOR_OPT_INPUT_FORMAT .BtorOption sf
 BTOR_OPT_OUTPUT_NUMBER_FORMAT .BtorOption sf
 BTOR_OPT_OUTPUT_FORMAT .BtorOption sf
 BTOR_OPT_ENGINE .BtorOption sf
 BTOR_OPT_SAT_ENGINE .BtorOption sf
 BTOR_OPT_AUTO_CLEANUP .BtorOption sf
 BTOR_OPT_PRETTY_PRINT .BtorOption sf
 BTOR_OPT_EXIT_CODES .BtorOption sf
 BTOR_OPT_SEED .BtorOption sf
 BTOR_OPT_VERBOSITY .BtorOption sf
 BTOR_OPT_LOGLEVEL .BtorOption sf
 BTOR_OPT_REWRITE_LEVEL .BtorOption sf
 BTOR_OPT_SKELETON_PREPROC .BtorOption sf
 BTOR_OPT_ACKERMANN .BtorOption sf
 BTOR_OPT_BETA_REDUCE .BtorOption sf
 BTOR_OPT_ELIMINATE_SLICES .BtorOption sf
 BTOR_OPT_VAR_SUBST .BtorOption sf
 BTOR_OPT_UCOPT .BtorOption sf
 BTOR_OPT_MERGE_LAMBDAS .BtorOption sf
 BTOR_OPT_EXTRACT_LAMBDAS .BtorOption sf
 BTOR_OPT_NORMALIZE .BtorOption sf
 BTOR_OPT_NORMALIZE_ADD .BtorOption sf
 BTOR_OPT_FUN_PREPROP .BtorOption sf
 BTOR_OPT_FUN_PRESLS .BtorOption sf
 BTOR_OPT_FUN_DUAL_PROP .BtorOption sf
 BTOR_OPT_FUN_DUAL_PROP_QSORT .BtorOption sf
 BTOR_OPT_FUN_JUST .BtorOption sf
 BTOR_OPT_FUN_JUST_HEURISTIC .BtorOption sf
 BTOR_OPT_FUN_LAZY_SYNTHESIZE .BtorOption sf
 BTOR_OPT_FUN_EAGER_LEMMAS .BtorOption sf
 BTOR_OPT_FUN_STORE_LAMBDAS .BtorOption sf
 BTOR_OPT_PRINT_DIMACS .BtorOption sf
 BTOR_OPT_SLS_NFLIPS .BtorOption sf
 BTOR_OPT_SLS_STRATEGY .BtorOption sf
 BTOR_OPT_SLS_JUST .BtorOption sf
 BTOR_OPT_SLS_MOVE_GW .BtorOption sf
 BTOR_OPT_SLS_MOVE_RANGE .BtorOption sf
 BTOR_OPT_SLS_MOVE_SEGMENT .BtorOption sf
 BTOR_OPT_SLS_MOVE_RAND_WALK .BtorOption sf
 BTOR_OPT_SLS_PROB_MOVE_RAND_WALK .BtorOption sf
 BTOR_OPT_SLS_MOVE_RAND_ALL .BtorOption sf
 BTOR_OPT_SLS_MOVE_RAND_RANGE .BtorOption sf
 BTOR_OPT_SLS_MOVE_PROP .BtorOption sf
 BTOR_OPT_SLS_MOVE_PROP_N_PROP .BtorOption sf
 BTOR_OPT_SLS_MOVE_PROP_N_SLS .BtorOption sf
 BTOR_OPT_SLS_MOVE_PROP_FORCE_RW .BtorOption sf
 BTOR_OPT_SLS_MOVE_INC_MOVE_TEST .BtorOption sf
 BTOR_OPT_SLS_USE_RESTARTS .BtorOption sf
 BTOR_OPT_SLS_USE_BANDIT .BtorOption sf
 BTOR_OPT_PROP_NPROPS .BtorOption sf
 BTOR_OPT_PROP_USE_RESTARTS .BtorOption sf
 BTOR_OPT_PROP_USE_BANDIT .BtorOption sf
 BTOR_OPT_PROP_PATH_SEL .BtorOption sf
 BTOR_OPT_PROP_PROB_USE_INV_VALUE .BtorOption sf
 BTOR_OPT_PROP_PROB_FLIP_COND .BtorOption sf
 BTOR_OPT_PROP_PROB_FLIP_COND_CONST .BtorOption sf
 BTOR_OPT_PROP_FLIP_COND_CONST_DELTA .BtorOption sf
 BTOR_OPT_PROP_FLIP_COND_CONST_NPATHSEL .BtorOption sf
 BTOR_OPT_PROP_PROB_SLICE_KEEP_DC .BtorOption sf
 BTOR_OPT_PROP_PROB_CONC_FLIP .BtorOption sf
 BTOR_OPT_PROP_PROB_SLICE_FLIP .BtorOption sf
 BTOR_OPT_PROP_PROB_EQ_FLIP .BtorOption sf
 BTOR_OPT_PROP_PROB_AND_FLIP .BtorOption sf
 BTOR_OPT_PROP_NO_MOVE_ON_CONFLICT .BtorOption sf
 BTOR_OPT_AIGPROP_USE_RESTARTS .BtorOption sf
 BTOR_OPT_AIGPROP_USE_BANDIT .BtorOption sf
 BTOR_OPT_QUANT_SYNTH .BtorOption sf
 BTOR_OPT_QUANT_DUAL_SOLVER .BtorOption sf
 BTOR_OPT_QUANT_SYNTH_LIMIT .BtorOption sf
 BTOR_OPT_QUANT_SYNTH_QI .BtorOption sf
 BTOR_OPT_QUANT_DER .BtorOption sf
 BTOR_OPT_QUANT_CER .BtorOption sf
 BTOR_OPT_QUANT_MINISCOPE .BtorOption sf
 BTOR_OPT_SORT_EXP .BtorOption sf
 BTOR_OPT_SORT_AIG .BtorOption sf
 BTOR_OPT_SORT_AIGVEC .BtorOption sf
 BTOR_OPT_AUTO_CLEANUP_INTERNAL .BtorOption sf
 BTOR_OPT_SIMPLIFY_CONSTRAINTS .BtorOption sf
 BTOR_OPT_CHK_FAILED_ASSUMPTIONS .BtorOption sf
 BTOR_OPT_CHK_MODEL .BtorOption sf
 BTOR_OPT_CHK_UNCONSTRAINED .BtorOption sf
 BTOR_OPT_PARSE_INTERACTIVE .BtorOption sf
 BTOR_OPT_SAT_ENGINE_LGL_FORK .BtorOption sf
 BTOR_OPT_SAT_ENGINE_CADICAL_FREEZE .BtorOption sf
 BTOR_OPT_SAT_ENGINE_N_THREADS .BtorOption sf
 BTOR_OPT_SIMP_NORMAMLIZE_ADDERS .BtorOption sf
 BTOR_OPT_DECLSORT_BV_WIDTH .BtorOption sf
 BTOR_OPT_QUANT_SYNTH_ITE_COMPLETE .BtorOption sf
 BTOR_OPT_QUANT_FIXSYNTH .BtorOption sf
 BTOR_OPT_RW_ZERO_LOWER_SLICE .BtorOption sf
 BTOR_OPT_NONDESTR_SUBST .BtorOption sf
 values().BtorOption[] s
 valueOf(String).BtorOption s
 getValue()int f
 toString()String -
package org.sosy_lab.java_smt.solvers.cvc4
CVC4ArrayFormulaManager - :org.sosy_lab.java_smt.basicimpl.AbstractArrayFormulaManager<edu.stanford.CVC4.Expr,edu.stanford.CVC4.Type,edu.stanford.CVC4.ExprManager,edu.stanford.CVC4.Expr>
 new(.CVC4FormulaCreator) -
 select(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 store(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 internalMakeArray(String,org.sosy_lab.java_smt.api.FormulaType<<TI>>,org.sosy_lab.java_smt.api.FormulaType<<TE>>)edu.stanford.CVC4.Expr o <TI=org.sosy_lab.java_smt.api.Formula,TE=org.sosy_lab.java_smt.api.Formula>
 internalMakeArray(org.sosy_lab.java_smt.api.FormulaType<<TI>>,org.sosy_lab.java_smt.api.FormulaType<<TE>>,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o <TI=org.sosy_lab.java_smt.api.Formula,TE=org.sosy_lab.java_smt.api.Formula>
 equivalence(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
CVC4BitvectorFormulaManager - :org.sosy_lab.java_smt.basicimpl.AbstractBitvectorFormulaManager<edu.stanford.CVC4.Expr,edu.stanford.CVC4.Type,edu.stanford.CVC4.ExprManager,edu.stanford.CVC4.Expr>
 new(.CVC4FormulaCreator,.CVC4BooleanFormulaManager) o
 concat(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 extract(edu.stanford.CVC4.Expr,int,int)edu.stanford.CVC4.Expr o
 extend(edu.stanford.CVC4.Expr,int,boolean)edu.stanford.CVC4.Expr o
 makeBitvectorImpl(int,java.math.BigInteger)edu.stanford.CVC4.Expr o
 makeVariableImpl(int,String)edu.stanford.CVC4.Expr o
 shiftRight(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr,boolean)edu.stanford.CVC4.Expr o
 shiftLeft(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 rotateLeftByConstant(edu.stanford.CVC4.Expr,int)edu.stanford.CVC4.Expr o
 rotateRightByConstant(edu.stanford.CVC4.Expr,int)edu.stanford.CVC4.Expr o
 not(edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 and(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 or(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 xor(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 negate(edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 add(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 subtract(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 divide(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr,boolean)edu.stanford.CVC4.Expr o
 remainder(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr,boolean)edu.stanford.CVC4.Expr o
 smodulo(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 multiply(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 equal(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 lessThan(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr,boolean)edu.stanford.CVC4.Expr o
 lessOrEquals(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr,boolean)edu.stanford.CVC4.Expr o
 greaterThan(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr,boolean)edu.stanford.CVC4.Expr o
 greaterOrEquals(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr,boolean)edu.stanford.CVC4.Expr o
 makeBitvectorImpl(int,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 toIntegerFormulaImpl(edu.stanford.CVC4.Expr,boolean)edu.stanford.CVC4.Expr o
 distinctImpl(java.util.List<edu.stanford.CVC4.Expr>)edu.stanford.CVC4.Expr o
CVC4BooleanFormulaManager - :org.sosy_lab.java_smt.basicimpl.AbstractBooleanFormulaManager<edu.stanford.CVC4.Expr,edu.stanford.CVC4.Type,edu.stanford.CVC4.ExprManager,edu.stanford.CVC4.Expr>
 new(.CVC4FormulaCreator) o
 makeVariableImpl(String)edu.stanford.CVC4.Expr o
 makeBooleanImpl(boolean)edu.stanford.CVC4.Expr o
 not(edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 and(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 andImpl(java.util.Collection<edu.stanford.CVC4.Expr>)edu.stanford.CVC4.Expr o
 or(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 orImpl(java.util.Collection<edu.stanford.CVC4.Expr>)edu.stanford.CVC4.Expr o
 xor(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 equivalence(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 implication(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 isTrue(edu.stanford.CVC4.Expr)boolean o
 isFalse(edu.stanford.CVC4.Expr)boolean o
 ifThenElse(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
CVC4Evaluator - :org.sosy_lab.java_smt.basicimpl.AbstractEvaluator<edu.stanford.CVC4.Expr,edu.stanford.CVC4.Type,edu.stanford.CVC4.ExprManager>
 evalImpl(edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr -
CVC4FloatingPointFormulaManager - :org.sosy_lab.java_smt.basicimpl.AbstractFloatingPointFormulaManager<edu.stanford.CVC4.Expr,edu.stanford.CVC4.Type,edu.stanford.CVC4.ExprManager,edu.stanford.CVC4.Expr>
 new(.CVC4FormulaCreator,org.sosy_lab.java_smt.api.FloatingPointRoundingMode) o
 getDefaultRoundingMode()edu.stanford.CVC4.Expr o
 getRoundingModeImpl(org.sosy_lab.java_smt.api.FloatingPointRoundingMode)edu.stanford.CVC4.Expr o
 makeNumberImpl(double,org.sosy_lab.java_smt.api.FormulaType.FloatingPointType,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 makeNumberImpl(java.math.BigInteger,java.math.BigInteger,boolean,org.sosy_lab.java_smt.api.FormulaType.FloatingPointType)edu.stanford.CVC4.Expr o
 makeNumberAndRound(String,org.sosy_lab.java_smt.api.FormulaType.FloatingPointType,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 makeVariableImpl(String,org.sosy_lab.java_smt.api.FormulaType.FloatingPointType)edu.stanford.CVC4.Expr o
 makePlusInfinityImpl(org.sosy_lab.java_smt.api.FormulaType.FloatingPointType)edu.stanford.CVC4.Expr o
 makeMinusInfinityImpl(org.sosy_lab.java_smt.api.FormulaType.FloatingPointType)edu.stanford.CVC4.Expr o
 makeNaNImpl(org.sosy_lab.java_smt.api.FormulaType.FloatingPointType)edu.stanford.CVC4.Expr o
 castToImpl(edu.stanford.CVC4.Expr,boolean,org.sosy_lab.java_smt.api.FormulaType<?>,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 castFromImpl(edu.stanford.CVC4.Expr,boolean,org.sosy_lab.java_smt.api.FormulaType.FloatingPointType,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 negate(edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 abs(edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 max(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 min(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 sqrt(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 add(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 subtract(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 divide(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 multiply(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 remainder(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 assignment(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 equalWithFPSemantics(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 greaterThan(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 greaterOrEquals(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 lessThan(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 lessOrEquals(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 isNaN(edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 isInfinity(edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 isZero(edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 isSubnormal(edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 isNormal(edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 isNegative(edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 fromIeeeBitvectorImpl(edu.stanford.CVC4.Expr,org.sosy_lab.java_smt.api.FormulaType.FloatingPointType)edu.stanford.CVC4.Expr o
 toIeeeBitvectorImpl(edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 round(edu.stanford.CVC4.Expr,org.sosy_lab.java_smt.api.FloatingPointRoundingMode)edu.stanford.CVC4.Expr o
CVC4Formula - :org.sosy_lab.java_smt.api.Formula
 toString()String f
 equals(Object)boolean f
 hashCode()int f
CVC4FormulaCreator - :org.sosy_lab.java_smt.basicimpl.FormulaCreator<edu.stanford.CVC4.Expr,edu.stanford.CVC4.Type,edu.stanford.CVC4.ExprManager,edu.stanford.CVC4.Expr>
 new(edu.stanford.CVC4.ExprManager) o
 makeVariable(edu.stanford.CVC4.Type,String)edu.stanford.CVC4.Expr -
 makeBoundCopy(edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr -
 getBitvectorType(int)edu.stanford.CVC4.Type -
 getFloatingPointType(org.sosy_lab.java_smt.api.FormulaType.FloatingPointType)edu.stanford.CVC4.Type -
 getArrayType(edu.stanford.CVC4.Type,edu.stanford.CVC4.Type)edu.stanford.CVC4.Type -
 extractInfo(org.sosy_lab.java_smt.api.Formula)edu.stanford.CVC4.Expr -
 getArrayFormulaElementType(org.sosy_lab.java_smt.api.ArrayFormula<<TD>,<TR>>)org.sosy_lab.java_smt.api.FormulaType<<TR>> o <TD=org.sosy_lab.java_smt.api.Formula,TR=org.sosy_lab.java_smt.api.Formula>
 getArrayFormulaIndexType(org.sosy_lab.java_smt.api.ArrayFormula<<TD>,<TR>>)org.sosy_lab.java_smt.api.FormulaType<<TD>> o <TD=org.sosy_lab.java_smt.api.Formula,TR=org.sosy_lab.java_smt.api.Formula>
 getFormulaType(<T>)org.sosy_lab.java_smt.api.FormulaType<<T>> - <T=org.sosy_lab.java_smt.api.Formula>
 getFormulaType(edu.stanford.CVC4.Expr)org.sosy_lab.java_smt.api.FormulaType<?> -
 encapsulate(org.sosy_lab.java_smt.api.FormulaType<<T>>,edu.stanford.CVC4.Expr)<T> - <T=org.sosy_lab.java_smt.api.Formula>
 encapsulateBoolean(edu.stanford.CVC4.Expr)org.sosy_lab.java_smt.api.BooleanFormula -
 encapsulateBitvector(edu.stanford.CVC4.Expr)org.sosy_lab.java_smt.api.BitvectorFormula -
 encapsulateFloatingPoint(edu.stanford.CVC4.Expr)org.sosy_lab.java_smt.api.FloatingPointFormula o
 encapsulateArray(edu.stanford.CVC4.Expr,org.sosy_lab.java_smt.api.FormulaType<<TI>>,org.sosy_lab.java_smt.api.FormulaType<<TE>>)org.sosy_lab.java_smt.api.ArrayFormula<<TI>,<TE>> o <TI=org.sosy_lab.java_smt.api.Formula,TE=org.sosy_lab.java_smt.api.Formula>
 encapsulateString(edu.stanford.CVC4.Expr)org.sosy_lab.java_smt.api.StringFormula o
 encapsulateRegex(edu.stanford.CVC4.Expr)org.sosy_lab.java_smt.api.RegexFormula o
 visit(org.sosy_lab.java_smt.api.visitors.FormulaVisitor<<R>>,org.sosy_lab.java_smt.api.Formula,edu.stanford.CVC4.Expr)<R> - <R=Object>
 getBooleanVarDeclarationImpl(edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 callFunctionImpl(edu.stanford.CVC4.Expr,java.util.List<edu.stanford.CVC4.Expr>)edu.stanford.CVC4.Expr -
 declareUFImpl(String,edu.stanford.CVC4.Type,java.util.List<edu.stanford.CVC4.Type>)edu.stanford.CVC4.Expr -
 convertValue(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)Object -
CVC4IntegerFormulaManager - :.CVC4NumeralFormulaManager<org.sosy_lab.java_smt.api.NumeralFormula.IntegerFormula,org.sosy_lab.java_smt.api.NumeralFormula.IntegerFormula>,org.sosy_lab.java_smt.api.IntegerFormulaManager
 getNumeralType()edu.stanford.CVC4.Type o
 makeNumberImpl(double)edu.stanford.CVC4.Expr o
 makeNumberImpl(java.math.BigDecimal)edu.stanford.CVC4.Expr o
 divide(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr -
 modularCongruence(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr,long)edu.stanford.CVC4.Expr o
 modularCongruence(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr,java.math.BigInteger)edu.stanford.CVC4.Expr o
 makeNumberImpl(java.math.BigInteger)edu.stanford.CVC4.Expr o
 makeNumberImpl(String)edu.stanford.CVC4.Expr o
 makeVariableImpl(String)edu.stanford.CVC4.Expr o
CVC4Model - :org.sosy_lab.java_smt.basicimpl.AbstractModel<edu.stanford.CVC4.Expr,edu.stanford.CVC4.Type,edu.stanford.CVC4.ExprManager>
 evalImpl(edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr -
 asList()com.google.common.collect.ImmutableList<org.sosy_lab.java_smt.api.Model.ValueAssignment> -
CVC4NumeralFormulaManager ka <ParamFormulaType=org.sosy_lab.java_smt.api.NumeralFormula,ResultFormulaType=org.sosy_lab.java_smt.api.NumeralFormula> :org.sosy_lab.java_smt.basicimpl.AbstractNumeralFormulaManager<edu.stanford.CVC4.Expr,edu.stanford.CVC4.Type,edu.stanford.CVC4.ExprManager,<ParamFormulaType>,<ResultFormulaType>,edu.stanford.CVC4.Expr>
 INTEGER_NUMBER java.util.regex.Pattern sf
 RATIONAL_NUMBER java.util.regex.Pattern sf
 exprManager edu.stanford.CVC4.ExprManager of
 getNumeralType()edu.stanford.CVC4.Type oa
 isNumeral(edu.stanford.CVC4.Expr)boolean o
 makeNumberImpl(long)edu.stanford.CVC4.Expr o
 makeNumberImpl(java.math.BigInteger)edu.stanford.CVC4.Expr o
 makeNumberImpl(String)edu.stanford.CVC4.Expr o
 makeVariableImpl(String)edu.stanford.CVC4.Expr o
 multiply(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 modulo(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 negate(edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 add(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 subtract(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 equal(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 greaterThan(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 greaterOrEquals(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 lessThan(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 lessOrEquals(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 distinctImpl(java.util.List<edu.stanford.CVC4.Expr>)edu.stanford.CVC4.Expr o
CVC4QuantifiedFormulaManager - :org.sosy_lab.java_smt.basicimpl.AbstractQuantifiedFormulaManager<edu.stanford.CVC4.Expr,edu.stanford.CVC4.Type,edu.stanford.CVC4.ExprManager,edu.stanford.CVC4.Expr>
 new(org.sosy_lab.java_smt.basicimpl.FormulaCreator<edu.stanford.CVC4.Expr,edu.stanford.CVC4.Type,edu.stanford.CVC4.ExprManager,edu.stanford.CVC4.Expr>) o
 eliminateQuantifiers(edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 mkQuantifier(org.sosy_lab.java_smt.api.QuantifiedFormulaManager.Quantifier,java.util.List<edu.stanford.CVC4.Expr>,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr -
CVC4RationalFormulaManager - :.CVC4NumeralFormulaManager<org.sosy_lab.java_smt.api.NumeralFormula,org.sosy_lab.java_smt.api.NumeralFormula.RationalFormula>,org.sosy_lab.java_smt.api.RationalFormulaManager
 getNumeralType()edu.stanford.CVC4.Type o
 makeNumberImpl(double)edu.stanford.CVC4.Expr o
 makeNumberImpl(java.math.BigDecimal)edu.stanford.CVC4.Expr o
 divide(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr -
 floor(edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
CVC4SLFormulaManager - :org.sosy_lab.java_smt.basicimpl.AbstractSLFormulaManager<edu.stanford.CVC4.Expr,edu.stanford.CVC4.Type,edu.stanford.CVC4.ExprManager,edu.stanford.CVC4.Expr>
 new(.CVC4FormulaCreator) o
 makeStar(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 makePointsTo(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 makeMagicWand(edu.stanford.CVC4.Expr,edu.stanford.CVC4.Expr)edu.stanford.CVC4.Expr o
 makeEmptyHeap(edu.stanford.CVC4.Type,edu.stanford.CVC4.Type)edu.stanford.CVC4.Expr o
 makeNilElement(edu.stanford.CVC4.Type)edu.stanford.CVC4.Expr o
CVC4SolverContext f :org.sosy_lab.java_smt.basicimpl.AbstractSolverContext
 shutdownNotifier org.sosy_lab.common.ShutdownNotifier pf
 create(org.sosy_lab.common.log.LogManager,org.sosy_lab.common.ShutdownNotifier,int,org.sosy_lab.java_smt.basicimpl.AbstractNumeralFormulaManager.NonLinearArithmetic,org.sosy_lab.java_smt.api.FloatingPointRoundingMode,java.util.function.Consumer<String>)org.sosy_lab.java_smt.api.SolverContext s
 getVersion()String -
 close()void -
 getSolverName()org.sosy_lab.java_smt.SolverContextFactory.Solvers -
 newProverEnvironment0(java.util.Set<org.sosy_lab.java_smt.api.SolverContext.ProverOptions>)org.sosy_lab.java_smt.api.ProverEnvironment -
 supportsAssumptionSolving()boolean o
 newProverEnvironmentWithInterpolation0(java.util.Set<org.sosy_lab.java_smt.api.SolverContext.ProverOptions>)org.sosy_lab.java_smt.api.InterpolatingProverEnvironment<?> o
 newOptimizationProverEnvironment0(java.util.Set<org.sosy_lab.java_smt.api.SolverContext.ProverOptions>)org.sosy_lab.java_smt.api.OptimizationProverEnvironment o
package org.sosy_lab.java_smt.solvers.cvc5
CVC5AbstractProver ka <T=Object> :org.sosy_lab.java_smt.basicimpl.AbstractProverWithAllSat<<T>>
 creator .CVC5FormulaCreator of
 solver io.github.cvc5.Solver of
 assertedTerms java.util.Deque<org.sosy_lab.common.collect.PersistentMap<String,io.github.cvc5.Term>> of
 incremental boolean of
 new(.CVC5FormulaCreator,org.sosy_lab.common.ShutdownNotifier,int,java.util.Set<org.sosy_lab.java_smt.api.SolverContext.ProverOptions>,org.sosy_lab.java_smt.api.FormulaManager,com.google.common.collect.ImmutableMap<String,String>) o
 setSolverOptions(int,java.util.Set<org.sosy_lab.java_smt.api.SolverContext.ProverOptions>,com.google.common.collect.ImmutableMap<String,String>,io.github.cvc5.Solver)void o
 pushImpl()void o !InterruptedException
 popImpl()void o
 addConstraint0(org.sosy_lab.java_smt.api.BooleanFormula)String o
 getModel().CVC5Model -
 getEvaluator()org.sosy_lab.java_smt.api.Evaluator -
 getEvaluatorWithoutChecks()org.sosy_lab.java_smt.api.Evaluator o
 setChanged()void o
 getModelAssignments()com.google.common.collect.ImmutableList<org.sosy_lab.java_smt.api.Model.ValueAssignment> - !org.sosy_lab.java_smt.api.SolverException
 isUnsat()boolean - !InterruptedException,org.sosy_lab.java_smt.api.SolverException
 getUnsatCore()java.util.List<org.sosy_lab.java_smt.api.BooleanFormula> -
 isUnsatWithAssumptions(java.util.Collection<org.sosy_lab.java_smt.api.BooleanFormula>)boolean - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 unsatCoreOverAssumptions(java.util.Collection<org.sosy_lab.java_smt.api.BooleanFormula>)java.util.Optional<java.util.List<org.sosy_lab.java_smt.api.BooleanFormula>> - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 close()void -
CVC5ArrayFormulaManager - :org.sosy_lab.java_smt.basicimpl.AbstractArrayFormulaManager<io.github.cvc5.Term,io.github.cvc5.Sort,io.github.cvc5.Solver,io.github.cvc5.Term>
 new(.CVC5FormulaCreator) -
 select(io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
 store(io.github.cvc5.Term,io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
 internalMakeArray(String,org.sosy_lab.java_smt.api.FormulaType<<TI>>,org.sosy_lab.java_smt.api.FormulaType<<TE>>)io.github.cvc5.Term o <TI=org.sosy_lab.java_smt.api.Formula,TE=org.sosy_lab.java_smt.api.Formula>
 internalMakeArray(org.sosy_lab.java_smt.api.FormulaType<<TI>>,org.sosy_lab.java_smt.api.FormulaType<<TE>>,io.github.cvc5.Term)io.github.cvc5.Term o <TI=org.sosy_lab.java_smt.api.Formula,TE=org.sosy_lab.java_smt.api.Formula>
 equivalence(io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
CVC5BitvectorFormulaManager - :org.sosy_lab.java_smt.basicimpl.AbstractBitvectorFormulaManager<io.github.cvc5.Term,io.github.cvc5.Sort,io.github.cvc5.Solver,io.github.cvc5.Term>
 new(.CVC5FormulaCreator,.CVC5BooleanFormulaManager) o
 concat(io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
 extract(io.github.cvc5.Term,int,int)io.github.cvc5.Term o
 extend(io.github.cvc5.Term,int,boolean)io.github.cvc5.Term o
 makeBitvectorImpl(int,java.math.BigInteger)io.github.cvc5.Term o
 makeVariableImpl(int,String)io.github.cvc5.Term o
 shiftRight(io.github.cvc5.Term,io.github.cvc5.Term,boolean)io.github.cvc5.Term o
 shiftLeft(io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
 rotateLeftByConstant(io.github.cvc5.Term,int)io.github.cvc5.Term o
 rotateRightByConstant(io.github.cvc5.Term,int)io.github.cvc5.Term o
 not(io.github.cvc5.Term)io.github.cvc5.Term o
 and(io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
 or(io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
 xor(io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
 negate(io.github.cvc5.Term)io.github.cvc5.Term o
 add(io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
 subtract(io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
 divide(io.github.cvc5.Term,io.github.cvc5.Term,boolean)io.github.cvc5.Term o
 remainder(io.github.cvc5.Term,io.github.cvc5.Term,boolean)io.github.cvc5.Term o
 smodulo(io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
 multiply(io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
 equal(io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
 lessThan(io.github.cvc5.Term,io.github.cvc5.Term,boolean)io.github.cvc5.Term o
 lessOrEquals(io.github.cvc5.Term,io.github.cvc5.Term,boolean)io.github.cvc5.Term o
 greaterThan(io.github.cvc5.Term,io.github.cvc5.Term,boolean)io.github.cvc5.Term o
 greaterOrEquals(io.github.cvc5.Term,io.github.cvc5.Term,boolean)io.github.cvc5.Term o
 makeBitvectorImpl(int,io.github.cvc5.Term)io.github.cvc5.Term o
 toIntegerFormulaImpl(io.github.cvc5.Term,boolean)io.github.cvc5.Term o
 distinctImpl(java.util.List<io.github.cvc5.Term>)io.github.cvc5.Term o
CVC5BooleanFormulaManager - :org.sosy_lab.java_smt.basicimpl.AbstractBooleanFormulaManager<io.github.cvc5.Term,io.github.cvc5.Sort,io.github.cvc5.Solver,io.github.cvc5.Term>
 new(.CVC5FormulaCreator) o
 makeVariableImpl(String)io.github.cvc5.Term -
 makeBooleanImpl(boolean)io.github.cvc5.Term o
 not(io.github.cvc5.Term)io.github.cvc5.Term o
 and(io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
 andImpl(java.util.Collection<io.github.cvc5.Term>)io.github.cvc5.Term o
 or(io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
 orImpl(java.util.Collection<io.github.cvc5.Term>)io.github.cvc5.Term o
 xor(io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
 equivalence(io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
 implication(io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
 isTrue(io.github.cvc5.Term)boolean o
 isFalse(io.github.cvc5.Term)boolean o
 ifThenElse(io.github.cvc5.Term,io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
CVC5EnumerationFormulaManager - :org.sosy_lab.java_smt.basicimpl.AbstractEnumerationFormulaManager<io.github.cvc5.Term,io.github.cvc5.Sort,io.github.cvc5.Solver,io.github.cvc5.Term>
 new(org.sosy_lab.java_smt.basicimpl.FormulaCreator<io.github.cvc5.Term,io.github.cvc5.Sort,io.github.cvc5.Solver,io.github.cvc5.Term>) o
 declareEnumeration0(org.sosy_lab.java_smt.api.FormulaType.EnumerationFormulaType)org.sosy_lab.java_smt.basicimpl.AbstractEnumerationFormulaManager.EnumType o
 equivalenceImpl(io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
CVC5Evaluator - :org.sosy_lab.java_smt.basicimpl.AbstractEvaluator<io.github.cvc5.Term,io.github.cvc5.Sort,io.github.cvc5.Solver>
 evalImpl(io.github.cvc5.Term)io.github.cvc5.Term -
CVC5FloatingPointFormulaManager - :org.sosy_lab.java_smt.basicimpl.AbstractFloatingPointFormulaManager<io.github.cvc5.Term,io.github.cvc5.Sort,io.github.cvc5.Solver,io.github.cvc5.Term>
 new(.CVC5FormulaCreator,org.sosy_lab.java_smt.api.FloatingPointRoundingMode) o
 getDefaultRoundingMode()io.github.cvc5.Term o
 getRoundingModeImpl(org.sosy_lab.java_smt.api.FloatingPointRoundingMode)io.github.cvc5.Term o
 makeNumberImpl(double,org.sosy_lab.java_smt.api.FormulaType.FloatingPointType,io.github.cvc5.Term)io.github.cvc5.Term o
 makeNumberImpl(java.math.BigInteger,java.math.BigInteger,boolean,org.sosy_lab.java_smt.api.FormulaType.FloatingPointType)io.github.cvc5.Term o
 makeNumberAndRound(String,org.sosy_lab.java_smt.api.FormulaType.FloatingPointType,io.github.cvc5.Term)io.github.cvc5.Term o
 makeVariableImpl(String,org.sosy_lab.java_smt.api.FormulaType.FloatingPointType)io.github.cvc5.Term o
 makePlusInfinityImpl(org.sosy_lab.java_smt.api.FormulaType.FloatingPointType)io.github.cvc5.Term o
 makeMinusInfinityImpl(org.sosy_lab.java_smt.api.FormulaType.FloatingPointType)io.github.cvc5.Term o
 makeNaNImpl(org.sosy_lab.java_smt.api.FormulaType.FloatingPointType)io.github.cvc5.Term o
 castToImpl(io.github.cvc5.Term,boolean,org.sosy_lab.java_smt.api.FormulaType<?>,io.github.cvc5.Term)io.github.cvc5.Term o
 castFromImpl(io.github.cvc5.Term,boolean,org.sosy_lab.java_smt.api.FormulaType.FloatingPointType,io.github.cvc5.Term)io.github.cvc5.Term o
 negate(io.github.cvc5.Term)io.github.cvc5.Term o
 abs(io.github.cvc5.Term)io.github.cvc5.Term o
 max(io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
 min(io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
 sqrt(io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
 add(io.github.cvc5.Term,io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
 subtract(io.github.cvc5.Term,io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
 divide(io.github.cvc5.Term,io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
 multiply(io.github.cvc5.Term,io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
 remainder(io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
 assignment(io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
 equalWithFPSemantics(io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
 greaterThan(io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
 greaterOrEquals(io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
 lessThan(io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
 lessOrEquals(io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
 isNaN(io.github.cvc5.Term)io.github.cvc5.Term o
 isInfinity(io.github.cvc5.Term)io.github.cvc5.Term o
 isZero(io.github.cvc5.Term)io.github.cvc5.Term o
 isSubnormal(io.github.cvc5.Term)io.github.cvc5.Term o
 isNormal(io.github.cvc5.Term)io.github.cvc5.Term o
 isNegative(io.github.cvc5.Term)io.github.cvc5.Term o
 fromIeeeBitvectorImpl(io.github.cvc5.Term,org.sosy_lab.java_smt.api.FormulaType.FloatingPointType)io.github.cvc5.Term o
 toIeeeBitvectorImpl(io.github.cvc5.Term)io.github.cvc5.Term o
 round(io.github.cvc5.Term,org.sosy_lab.java_smt.api.FloatingPointRoundingMode)io.github.cvc5.Term o
CVC5Formula - :org.sosy_lab.java_smt.api.Formula
 toString()String f
 equals(Object)boolean f
 hashCode()int f
CVC5FormulaCreator - :org.sosy_lab.java_smt.basicimpl.FormulaCreator<io.github.cvc5.Term,io.github.cvc5.Sort,io.github.cvc5.Solver,io.github.cvc5.Term>
 new(io.github.cvc5.Solver) o
 makeVariable(io.github.cvc5.Sort,String)io.github.cvc5.Term -
 makeBoundCopy(io.github.cvc5.Term)io.github.cvc5.Term -
 getBitvectorType(int)io.github.cvc5.Sort -
 getFloatingPointType(org.sosy_lab.java_smt.api.FormulaType.FloatingPointType)io.github.cvc5.Sort -
 getArrayType(io.github.cvc5.Sort,io.github.cvc5.Sort)io.github.cvc5.Sort -
 extractInfo(org.sosy_lab.java_smt.api.Formula)io.github.cvc5.Term -
 getArrayFormulaElementType(org.sosy_lab.java_smt.api.ArrayFormula<<TD>,<TR>>)org.sosy_lab.java_smt.api.FormulaType<<TR>> o <TD=org.sosy_lab.java_smt.api.Formula,TR=org.sosy_lab.java_smt.api.Formula>
 getArrayFormulaIndexType(org.sosy_lab.java_smt.api.ArrayFormula<<TD>,<TR>>)org.sosy_lab.java_smt.api.FormulaType<<TD>> o <TD=org.sosy_lab.java_smt.api.Formula,TR=org.sosy_lab.java_smt.api.Formula>
 getFormulaType(<T>)org.sosy_lab.java_smt.api.FormulaType<<T>> - <T=org.sosy_lab.java_smt.api.Formula>
 getFormulaType(io.github.cvc5.Term)org.sosy_lab.java_smt.api.FormulaType<?> -
 encapsulate(org.sosy_lab.java_smt.api.FormulaType<<T>>,io.github.cvc5.Term)<T> - <T=org.sosy_lab.java_smt.api.Formula>
 encapsulateBoolean(io.github.cvc5.Term)org.sosy_lab.java_smt.api.BooleanFormula -
 encapsulateBitvector(io.github.cvc5.Term)org.sosy_lab.java_smt.api.BitvectorFormula -
 encapsulateFloatingPoint(io.github.cvc5.Term)org.sosy_lab.java_smt.api.FloatingPointFormula o
 encapsulateArray(io.github.cvc5.Term,org.sosy_lab.java_smt.api.FormulaType<<TI>>,org.sosy_lab.java_smt.api.FormulaType<<TE>>)org.sosy_lab.java_smt.api.ArrayFormula<<TI>,<TE>> o <TI=org.sosy_lab.java_smt.api.Formula,TE=org.sosy_lab.java_smt.api.Formula>
 encapsulateString(io.github.cvc5.Term)org.sosy_lab.java_smt.api.StringFormula o
 encapsulateRegex(io.github.cvc5.Term)org.sosy_lab.java_smt.api.RegexFormula o
 encapsulateEnumeration(io.github.cvc5.Term)org.sosy_lab.java_smt.api.EnumerationFormula o
 visit(org.sosy_lab.java_smt.api.visitors.FormulaVisitor<<R>>,org.sosy_lab.java_smt.api.Formula,io.github.cvc5.Term)<R> - <R=Object>
 getBooleanVarDeclarationImpl(io.github.cvc5.Term)io.github.cvc5.Term o
 callFunctionImpl(io.github.cvc5.Term,java.util.List<io.github.cvc5.Term>)io.github.cvc5.Term -
 declareUFImpl(String,io.github.cvc5.Sort,java.util.List<io.github.cvc5.Sort>)io.github.cvc5.Term -
 convertValue(io.github.cvc5.Term,io.github.cvc5.Term)Object -
CVC5IntegerFormulaManager - :.CVC5NumeralFormulaManager<org.sosy_lab.java_smt.api.NumeralFormula.IntegerFormula,org.sosy_lab.java_smt.api.NumeralFormula.IntegerFormula>,org.sosy_lab.java_smt.api.IntegerFormulaManager
 getNumeralType()io.github.cvc5.Sort o
 makeNumberImpl(double)io.github.cvc5.Term o
 makeNumberImpl(java.math.BigDecimal)io.github.cvc5.Term o
 divide(io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term -
 modularCongruence(io.github.cvc5.Term,io.github.cvc5.Term,long)io.github.cvc5.Term o
 modularCongruence(io.github.cvc5.Term,io.github.cvc5.Term,java.math.BigInteger)io.github.cvc5.Term o
 makeNumberImpl(java.math.BigInteger)io.github.cvc5.Term o
 makeNumberImpl(String)io.github.cvc5.Term o
 makeVariableImpl(String)io.github.cvc5.Term o
CVC5InterpolatingProver - :.CVC5AbstractProver<String>,org.sosy_lab.java_smt.api.InterpolatingProverEnvironment<String>
 setSolverOptions(int,java.util.Set<org.sosy_lab.java_smt.api.SolverContext.ProverOptions>,com.google.common.collect.ImmutableMap<String,String>,io.github.cvc5.Solver)void o
 addConstraintImpl(org.sosy_lab.java_smt.api.BooleanFormula)String o !InterruptedException
 getInterpolant(java.util.Collection<String>)org.sosy_lab.java_smt.api.BooleanFormula - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 getSeqInterpolants(java.util.List<java.util.Collection<String>>)java.util.List<org.sosy_lab.java_smt.api.BooleanFormula> - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 getTreeInterpolants(java.util.List<java.util.Collection<String>>,int[])java.util.List<org.sosy_lab.java_smt.api.BooleanFormula> -
CVC5Model - :org.sosy_lab.java_smt.basicimpl.AbstractModel<io.github.cvc5.Term,io.github.cvc5.Sort,io.github.cvc5.Solver>
 evalImpl(io.github.cvc5.Term)io.github.cvc5.Term -
 asList()com.google.common.collect.ImmutableList<org.sosy_lab.java_smt.api.Model.ValueAssignment> -
CVC5NumeralFormulaManager ka <ParamFormulaType=org.sosy_lab.java_smt.api.NumeralFormula,ResultFormulaType=org.sosy_lab.java_smt.api.NumeralFormula> :org.sosy_lab.java_smt.basicimpl.AbstractNumeralFormulaManager<io.github.cvc5.Term,io.github.cvc5.Sort,io.github.cvc5.Solver,<ParamFormulaType>,<ResultFormulaType>,io.github.cvc5.Term>
 INTEGER_NUMBER java.util.regex.Pattern sf
 RATIONAL_NUMBER java.util.regex.Pattern sf
 solver io.github.cvc5.Solver of
 getNumeralType()io.github.cvc5.Sort oa
 isNumeral(io.github.cvc5.Term)boolean o
 makeNumberImpl(long)io.github.cvc5.Term o
 makeNumberImpl(java.math.BigInteger)io.github.cvc5.Term o
 makeNumberImpl(String)io.github.cvc5.Term o
 makeVariableImpl(String)io.github.cvc5.Term o
 multiply(io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
 modulo(io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
 negate(io.github.cvc5.Term)io.github.cvc5.Term o
 add(io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
 subtract(io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
 equal(io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
 greaterThan(io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
 greaterOrEquals(io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
 lessThan(io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
 lessOrEquals(io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
 distinctImpl(java.util.List<io.github.cvc5.Term>)io.github.cvc5.Term o
CVC5QuantifiedFormulaManager - :org.sosy_lab.java_smt.basicimpl.AbstractQuantifiedFormulaManager<io.github.cvc5.Term,io.github.cvc5.Sort,io.github.cvc5.Solver,io.github.cvc5.Term>
 new(org.sosy_lab.java_smt.basicimpl.FormulaCreator<io.github.cvc5.Term,io.github.cvc5.Sort,io.github.cvc5.Solver,io.github.cvc5.Term>) o
 eliminateQuantifiers(io.github.cvc5.Term)io.github.cvc5.Term o !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 mkQuantifier(org.sosy_lab.java_smt.api.QuantifiedFormulaManager.Quantifier,java.util.List<io.github.cvc5.Term>,io.github.cvc5.Term)io.github.cvc5.Term -
CVC5RationalFormulaManager - :.CVC5NumeralFormulaManager<org.sosy_lab.java_smt.api.NumeralFormula,org.sosy_lab.java_smt.api.NumeralFormula.RationalFormula>,org.sosy_lab.java_smt.api.RationalFormulaManager
 getNumeralType()io.github.cvc5.Sort o
 makeNumberImpl(double)io.github.cvc5.Term o
 makeNumberImpl(java.math.BigDecimal)io.github.cvc5.Term o
 divide(io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term -
 floor(io.github.cvc5.Term)io.github.cvc5.Term o
CVC5SLFormulaManager - :org.sosy_lab.java_smt.basicimpl.AbstractSLFormulaManager<io.github.cvc5.Term,io.github.cvc5.Sort,io.github.cvc5.Solver,io.github.cvc5.Term>
 new(.CVC5FormulaCreator) o
 makeStar(io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
 makePointsTo(io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
 makeMagicWand(io.github.cvc5.Term,io.github.cvc5.Term)io.github.cvc5.Term o
 makeEmptyHeap(io.github.cvc5.Sort,io.github.cvc5.Sort)io.github.cvc5.Term o
 makeNilElement(io.github.cvc5.Sort)io.github.cvc5.Term o
CVC5SolverContext f :org.sosy_lab.java_smt.basicimpl.AbstractSolverContext
 shutdownNotifier org.sosy_lab.common.ShutdownNotifier pf
 create(org.sosy_lab.common.log.LogManager,org.sosy_lab.common.configuration.Configuration,org.sosy_lab.common.ShutdownNotifier,int,org.sosy_lab.java_smt.basicimpl.AbstractNumeralFormulaManager.NonLinearArithmetic,org.sosy_lab.java_smt.api.FloatingPointRoundingMode,java.util.function.Consumer<String>)org.sosy_lab.java_smt.api.SolverContext s !org.sosy_lab.common.configuration.InvalidConfigurationException
 getVersion()String -
 close()void -
 getSolverName()org.sosy_lab.java_smt.SolverContextFactory.Solvers -
 newProverEnvironment0(java.util.Set<org.sosy_lab.java_smt.api.SolverContext.ProverOptions>)org.sosy_lab.java_smt.api.ProverEnvironment -
 supportsAssumptionSolving()boolean o
 newProverEnvironmentWithInterpolation0(java.util.Set<org.sosy_lab.java_smt.api.SolverContext.ProverOptions>)org.sosy_lab.java_smt.api.InterpolatingProverEnvironment<?> o
 newOptimizationProverEnvironment0(java.util.Set<org.sosy_lab.java_smt.api.SolverContext.ProverOptions>)org.sosy_lab.java_smt.api.OptimizationProverEnvironment o
package org.sosy_lab.java_smt.solvers.mathsat5
Mathsat5EnumerationFormulaManager - :org.sosy_lab.java_smt.basicimpl.AbstractEnumerationFormulaManager<Long,Long,Long,Long>
 new(org.sosy_lab.java_smt.basicimpl.FormulaCreator<Long,Long,Long,Long>) o
 declareEnumeration0(org.sosy_lab.java_smt.api.FormulaType.EnumerationFormulaType)org.sosy_lab.java_smt.basicimpl.AbstractEnumerationFormulaManager.EnumType o
 equivalenceImpl(Long,Long)Long o
Mathsat5SolverContext f :org.sosy_lab.java_smt.basicimpl.AbstractSolverContext
 shutdownNotifier org.sosy_lab.common.ShutdownNotifier pf
 create(org.sosy_lab.common.log.LogManager,org.sosy_lab.common.configuration.Configuration,org.sosy_lab.common.ShutdownNotifier,org.sosy_lab.common.io.PathCounterTemplate,long,org.sosy_lab.java_smt.api.FloatingPointRoundingMode,org.sosy_lab.java_smt.basicimpl.AbstractNumeralFormulaManager.NonLinearArithmetic,java.util.function.Consumer<String>).Mathsat5SolverContext s !org.sosy_lab.common.configuration.InvalidConfigurationException
 newProverEnvironment0(java.util.Set<org.sosy_lab.java_smt.api.SolverContext.ProverOptions>)org.sosy_lab.java_smt.api.ProverEnvironment o
 newProverEnvironmentWithInterpolation0(java.util.Set<org.sosy_lab.java_smt.api.SolverContext.ProverOptions>)org.sosy_lab.java_smt.api.InterpolatingProverEnvironment<?> o
 newOptimizationProverEnvironment0(java.util.Set<org.sosy_lab.java_smt.api.SolverContext.ProverOptions>)org.sosy_lab.java_smt.api.OptimizationProverEnvironment -
 getVersion()String -
 getSolverName()org.sosy_lab.java_smt.SolverContextFactory.Solvers -
 close()void -
 supportsAssumptionSolving()boolean o
package org.sosy_lab.java_smt.solvers.opensmt
Logics fe :Enum<.Logics>
 CORE .Logics sf
 QF_AX .Logics sf
 QF_UF .Logics sf
 QF_IDL .Logics sf
 QF_RDL .Logics sf
 QF_LIA .Logics sf
 QF_LRA .Logics sf
 QF_ALIA .Logics sf
 QF_ALRA .Logics sf
 QF_UFLIA .Logics sf
 QF_UFLRA .Logics sf
 QF_AUFLIA .Logics sf
 QF_AUFLRA .Logics sf
 QF_AUFLIRA .Logics sf
 values().Logics[] s
 valueOf(String).Logics s
OpenSmtAbstractProver a <T=Object> :org.sosy_lab.java_smt.basicimpl.AbstractProverWithAllSat<<T>>
 creator .OpenSmtFormulaCreator of
 osmtSolver .api.MainSolver of
 osmtConfig .api.SMTConfig of
 new(.OpenSmtFormulaCreator,org.sosy_lab.java_smt.api.FormulaManager,org.sosy_lab.common.ShutdownNotifier,.api.SMTConfig,java.util.Set<org.sosy_lab.java_smt.api.SolverContext.ProverOptions>) o
 getConfigInstance(java.util.Set<org.sosy_lab.java_smt.api.SolverContext.ProverOptions>,.OpenSmtSolverContext.OpenSMTOptions,boolean).api.SMTConfig os
 pushImpl()void o
 popImpl()void o
 addConstraintImpl(.api.PTRef)<T> oa !InterruptedException
 addConstraintImpl(org.sosy_lab.java_smt.api.BooleanFormula)<T> o !InterruptedException
 getModel()org.sosy_lab.java_smt.api.Model -
 getEvaluator()org.sosy_lab.java_smt.api.Evaluator -
 getEvaluatorWithoutChecks()org.sosy_lab.java_smt.api.Evaluator o
 setChanged()void o
 getModelAssignments()com.google.common.collect.ImmutableList<org.sosy_lab.java_smt.api.Model.ValueAssignment> - !org.sosy_lab.java_smt.api.SolverException
 getReasonFromSolverFeatures(boolean,boolean,boolean,boolean)String o
 isUnsat()boolean - !InterruptedException,org.sosy_lab.java_smt.api.SolverException
 getUnsatCore()java.util.List<org.sosy_lab.java_smt.api.BooleanFormula> -
 isUnsatWithAssumptions(java.util.Collection<org.sosy_lab.java_smt.api.BooleanFormula>)boolean - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 unsatCoreOverAssumptions(java.util.Collection<org.sosy_lab.java_smt.api.BooleanFormula>)java.util.Optional<java.util.List<org.sosy_lab.java_smt.api.BooleanFormula>> - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 close()void -
OpenSmtArrayFormulaManager - :org.sosy_lab.java_smt.basicimpl.AbstractArrayFormulaManager<.api.PTRef,.api.SRef,.api.Logic,.api.SymRef>
 new(.OpenSmtFormulaCreator) -
 select(.api.PTRef,.api.PTRef).api.PTRef o
 store(.api.PTRef,.api.PTRef,.api.PTRef).api.PTRef o
 internalMakeArray(String,org.sosy_lab.java_smt.api.FormulaType<<TI>>,org.sosy_lab.java_smt.api.FormulaType<<TE>>).api.PTRef o <TI=org.sosy_lab.java_smt.api.Formula,TE=org.sosy_lab.java_smt.api.Formula>
 internalMakeArray(org.sosy_lab.java_smt.api.FormulaType<<TI>>,org.sosy_lab.java_smt.api.FormulaType<<TE>>,.api.PTRef).api.PTRef o <TI=org.sosy_lab.java_smt.api.Formula,TE=org.sosy_lab.java_smt.api.Formula>
 equivalence(.api.PTRef,.api.PTRef).api.PTRef o
OpenSmtBooleanFormulaManager - :org.sosy_lab.java_smt.basicimpl.AbstractBooleanFormulaManager<.api.PTRef,.api.SRef,.api.Logic,.api.SymRef>
 and(.api.PTRef,.api.PTRef).api.PTRef o
 andImpl(java.util.Collection<.api.PTRef>).api.PTRef o
 equivalence(.api.PTRef,.api.PTRef).api.PTRef o
 ifThenElse(.api.PTRef,.api.PTRef,.api.PTRef).api.PTRef o
 isFalse(.api.PTRef)boolean o
 isTrue(.api.PTRef)boolean o
 makeBooleanImpl(boolean).api.PTRef o
 makeVariableImpl(String).api.PTRef o
 not(.api.PTRef).api.PTRef o
 or(.api.PTRef,.api.PTRef).api.PTRef o
 orImpl(java.util.Collection<.api.PTRef>).api.PTRef o
 xor(.api.PTRef,.api.PTRef).api.PTRef o
OpenSmtEvaluator - :org.sosy_lab.java_smt.basicimpl.AbstractEvaluator<.api.PTRef,.api.SRef,.api.Logic>
 evalImpl(.api.PTRef).api.PTRef -
OpenSmtFormula - :org.sosy_lab.java_smt.api.Formula
 toString()String f
 equals(Object)boolean f
 hashCode()int f
OpenSmtFormulaCreator - :org.sosy_lab.java_smt.basicimpl.FormulaCreator<.api.PTRef,.api.SRef,.api.Logic,.api.SymRef>
 create(.Logics).OpenSmtFormulaCreator s
 extractInfo(org.sosy_lab.java_smt.api.Formula).api.PTRef -
 callFunctionImpl(.api.SymRef,java.util.List<.api.PTRef>).api.PTRef -
 declareUFImpl(String,.api.SRef,java.util.List<.api.SRef>).api.SymRef -
 getArrayType(.api.SRef,.api.SRef).api.SRef -
 getBitvectorType(int).api.SRef -
 getBooleanVarDeclarationImpl(.api.PTRef).api.SymRef -
 getFloatingPointType(org.sosy_lab.java_smt.api.FormulaType.FloatingPointType).api.SRef -
 getArrayFormulaIndexType(org.sosy_lab.java_smt.api.ArrayFormula<<TD>,<TR>>)org.sosy_lab.java_smt.api.FormulaType<<TD>> o <TD=org.sosy_lab.java_smt.api.Formula,TR=org.sosy_lab.java_smt.api.Formula>
 getArrayFormulaElementType(org.sosy_lab.java_smt.api.ArrayFormula<<TD>,<TR>>)org.sosy_lab.java_smt.api.FormulaType<<TR>> o <TD=org.sosy_lab.java_smt.api.Formula,TR=org.sosy_lab.java_smt.api.Formula>
 getFormulaType(<T>)org.sosy_lab.java_smt.api.FormulaType<<T>> - <T=org.sosy_lab.java_smt.api.Formula>
 getFormulaType(.api.PTRef)org.sosy_lab.java_smt.api.FormulaType<?> -
 encapsulate(org.sosy_lab.java_smt.api.FormulaType<<T>>,.api.PTRef)<T> - <T=org.sosy_lab.java_smt.api.Formula>
 encapsulate(.api.PTRef)org.sosy_lab.java_smt.api.Formula -
 encapsulateBoolean(.api.PTRef)org.sosy_lab.java_smt.api.BooleanFormula -
 encapsulateArray(.api.PTRef,org.sosy_lab.java_smt.api.FormulaType<<TI>>,org.sosy_lab.java_smt.api.FormulaType<<TE>>)org.sosy_lab.java_smt.api.ArrayFormula<<TI>,<TE>> o <TI=org.sosy_lab.java_smt.api.Formula,TE=org.sosy_lab.java_smt.api.Formula>
 makeVariable(.api.SRef,String).api.PTRef -
 convertValue(.api.PTRef)Object -
 visit(org.sosy_lab.java_smt.api.visitors.FormulaVisitor<<R>>,org.sosy_lab.java_smt.api.Formula,.api.PTRef)<R> - <R=Object>
OpenSmtModel - :org.sosy_lab.java_smt.basicimpl.AbstractModel<.api.PTRef,.api.SRef,.api.Logic>
 evalImpl(.api.PTRef).api.PTRef -
 asList()com.google.common.collect.ImmutableList<org.sosy_lab.java_smt.api.Model.ValueAssignment> -
OpenSmtNumeralFormulaManager ka <ParamFormulaType=org.sosy_lab.java_smt.api.NumeralFormula,ResultFormulaType=org.sosy_lab.java_smt.api.NumeralFormula> :org.sosy_lab.java_smt.basicimpl.AbstractNumeralFormulaManager<.api.PTRef,.api.SRef,.api.Logic,<ParamFormulaType>,<ResultFormulaType>,.api.SymRef>
 osmtLogic .api.ArithLogic of
 getNumeralType().api.SRef oa
 isNumeral(.api.PTRef)boolean o
 makeNumberImpl(long).api.PTRef o
 makeNumberImpl(java.math.BigInteger).api.PTRef o
 makeNumberImpl(String).api.PTRef o
 makeVariableImpl(String).api.PTRef o
 multiply(.api.PTRef,.api.PTRef).api.PTRef o
 modulo(.api.PTRef,.api.PTRef).api.PTRef o
 negate(.api.PTRef).api.PTRef o
 add(.api.PTRef,.api.PTRef).api.PTRef o
 subtract(.api.PTRef,.api.PTRef).api.PTRef o
 equal(.api.PTRef,.api.PTRef).api.PTRef o
 greaterThan(.api.PTRef,.api.PTRef).api.PTRef o
 greaterOrEquals(.api.PTRef,.api.PTRef).api.PTRef o
 lessThan(.api.PTRef,.api.PTRef).api.PTRef o
 lessOrEquals(.api.PTRef,.api.PTRef).api.PTRef o
 distinctImpl(java.util.List<.api.PTRef>).api.PTRef o
OpenSmtRationalFormulaManager - :.OpenSmtNumeralFormulaManager<org.sosy_lab.java_smt.api.NumeralFormula,org.sosy_lab.java_smt.api.NumeralFormula.RationalFormula>,org.sosy_lab.java_smt.api.RationalFormulaManager
 getNumeralType().api.SRef o
 makeNumberImpl(double).api.PTRef o
 makeNumberImpl(java.math.BigDecimal).api.PTRef o
 divide(.api.PTRef,.api.PTRef).api.PTRef -
 floor(.api.PTRef).api.PTRef o
OpenSmtSolverContext - :org.sosy_lab.java_smt.basicimpl.AbstractSolverContext
 shutdownNotifier org.sosy_lab.common.ShutdownNotifier pf
 create(org.sosy_lab.common.configuration.Configuration,org.sosy_lab.common.log.LogManager,org.sosy_lab.common.ShutdownNotifier,long,org.sosy_lab.java_smt.basicimpl.AbstractNumeralFormulaManager.NonLinearArithmetic,java.util.function.Consumer<String>)org.sosy_lab.java_smt.api.SolverContext s !org.sosy_lab.common.configuration.InvalidConfigurationException
 close()void -
 getSolverName()org.sosy_lab.java_smt.SolverContextFactory.Solvers -
 getVersion()String -
 newOptimizationProverEnvironment0(java.util.Set<org.sosy_lab.java_smt.api.SolverContext.ProverOptions>)org.sosy_lab.java_smt.api.OptimizationProverEnvironment o
 newProverEnvironment0(java.util.Set<org.sosy_lab.java_smt.api.SolverContext.ProverOptions>)org.sosy_lab.java_smt.api.ProverEnvironment o
 newProverEnvironmentWithInterpolation0(java.util.Set<org.sosy_lab.java_smt.api.SolverContext.ProverOptions>)org.sosy_lab.java_smt.api.InterpolatingProverEnvironment<?> o
 supportsAssumptionSolving()boolean o
package org.sosy_lab.java_smt.solvers.princess
PrincessSolverContext f :org.sosy_lab.java_smt.basicimpl.AbstractSolverContext
 create(org.sosy_lab.common.configuration.Configuration,org.sosy_lab.common.ShutdownNotifier,org.sosy_lab.common.io.PathCounterTemplate,int,org.sosy_lab.java_smt.basicimpl.AbstractNumeralFormulaManager.NonLinearArithmetic)org.sosy_lab.java_smt.api.SolverContext s !org.sosy_lab.common.configuration.InvalidConfigurationException
 newProverEnvironment0(java.util.Set<org.sosy_lab.java_smt.api.SolverContext.ProverOptions>)org.sosy_lab.java_smt.api.ProverEnvironment o
 newProverEnvironmentWithInterpolation0(java.util.Set<org.sosy_lab.java_smt.api.SolverContext.ProverOptions>)org.sosy_lab.java_smt.api.InterpolatingProverEnvironment<?> o
 newOptimizationProverEnvironment0(java.util.Set<org.sosy_lab.java_smt.api.SolverContext.ProverOptions>)org.sosy_lab.java_smt.api.OptimizationProverEnvironment -
 getVersion()String -
 getSolverName()org.sosy_lab.java_smt.SolverContextFactory.Solvers -
 close()void -
 supportsAssumptionSolving()boolean o
package org.sosy_lab.java_smt.solvers.smtinterpol
SmtInterpolFormulaManager - :org.sosy_lab.java_smt.basicimpl.AbstractFormulaManager<de.uni_freiburg.informatik.ultimate.logic.Term,de.uni_freiburg.informatik.ultimate.logic.Sort,de.uni_freiburg.informatik.ultimate.logic.Script,de.uni_freiburg.informatik.ultimate.logic.FunctionSymbol>
 parse(String)org.sosy_lab.java_smt.api.BooleanFormula - !IllegalArgumentException
 dumpFormula(de.uni_freiburg.informatik.ultimate.logic.Term)org.sosy_lab.common.Appender -
 simplify(de.uni_freiburg.informatik.ultimate.logic.Term)de.uni_freiburg.informatik.ultimate.logic.Term -
SmtInterpolSolverContext f :org.sosy_lab.java_smt.basicimpl.AbstractSolverContext
 shutdownNotifier org.sosy_lab.common.ShutdownNotifier pf
 create(org.sosy_lab.common.configuration.Configuration,org.sosy_lab.common.log.LogManager,org.sosy_lab.common.ShutdownNotifier,org.sosy_lab.common.io.PathCounterTemplate,long,org.sosy_lab.java_smt.basicimpl.AbstractNumeralFormulaManager.NonLinearArithmetic).SmtInterpolSolverContext s !org.sosy_lab.common.configuration.InvalidConfigurationException
 newProverEnvironment0(java.util.Set<org.sosy_lab.java_smt.api.SolverContext.ProverOptions>)org.sosy_lab.java_smt.api.ProverEnvironment o
 newProverEnvironmentWithInterpolation0(java.util.Set<org.sosy_lab.java_smt.api.SolverContext.ProverOptions>)org.sosy_lab.java_smt.api.InterpolatingProverEnvironment<?> o
 newOptimizationProverEnvironment0(java.util.Set<org.sosy_lab.java_smt.api.SolverContext.ProverOptions>)org.sosy_lab.java_smt.api.OptimizationProverEnvironment -
 getVersion()String -
 getSolverName()org.sosy_lab.java_smt.SolverContextFactory.Solvers -
 getStatistics()com.google.common.collect.ImmutableMap<String,String> -
 close()void -
 supportsAssumptionSolving()boolean o
package org.sosy_lab.java_smt.solvers.z3
Z3SolverContext f :org.sosy_lab.java_smt.basicimpl.AbstractSolverContext
 shutdownNotifier org.sosy_lab.common.ShutdownNotifier pf
 create(org.sosy_lab.common.log.LogManager,org.sosy_lab.common.configuration.Configuration,org.sosy_lab.common.ShutdownNotifier,org.sosy_lab.common.io.PathCounterTemplate,long,org.sosy_lab.java_smt.api.FloatingPointRoundingMode,org.sosy_lab.java_smt.basicimpl.AbstractNumeralFormulaManager.NonLinearArithmetic,java.util.function.Consumer<String>).Z3SolverContext s !org.sosy_lab.common.configuration.InvalidConfigurationException
 newProverEnvironment0(java.util.Set<org.sosy_lab.java_smt.api.SolverContext.ProverOptions>)org.sosy_lab.java_smt.api.ProverEnvironment o
 newProverEnvironmentWithInterpolation0(java.util.Set<org.sosy_lab.java_smt.api.SolverContext.ProverOptions>)org.sosy_lab.java_smt.api.InterpolatingProverEnvironment<?> o
 newOptimizationProverEnvironment0(java.util.Set<org.sosy_lab.java_smt.api.SolverContext.ProverOptions>)org.sosy_lab.java_smt.api.OptimizationProverEnvironment -
 getVersion()String -
 getSolverName()org.sosy_lab.java_smt.SolverContextFactory.Solvers -
 close()void -
 supportsAssumptionSolving()boolean o
package org.sosy_lab.java_smt.test
BooleanFormulaSubject f :com.google.common.truth.Subject
 booleanFormulasOf(org.sosy_lab.java_smt.api.SolverContext)com.google.common.truth.Subject.Factory<.BooleanFormulaSubject,org.sosy_lab.java_smt.api.BooleanFormula> s
 assertUsing(org.sosy_lab.java_smt.api.SolverContext)com.google.common.truth.SimpleSubjectBuilder<.BooleanFormulaSubject,org.sosy_lab.java_smt.api.BooleanFormula> s
 isUnsatisfiable()void - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 isSatisfiable()void - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 isTautological()void - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 isEquivalentTo(org.sosy_lab.java_smt.api.BooleanFormula)void - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 isEquisatisfiableTo(org.sosy_lab.java_smt.api.BooleanFormula)void - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 implies(org.sosy_lab.java_smt.api.BooleanFormula)void - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
ProverEnvironmentSubject f :com.google.common.truth.Subject
 proverEnvironments()com.google.common.truth.Subject.Factory<.ProverEnvironmentSubject,org.sosy_lab.java_smt.api.BasicProverEnvironment<?>> s
 assertThat(org.sosy_lab.java_smt.api.BasicProverEnvironment<?>).ProverEnvironmentSubject s
 isUnsatisfiable()void - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 isSatisfiable()void - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
SolverBasedTest0 a +ParameterizedSolverBasedTest0
 config org.sosy_lab.common.configuration.Configuration o
 logger org.sosy_lab.common.log.LogManager of
 factory org.sosy_lab.java_smt.SolverContextFactory o
 context org.sosy_lab.java_smt.api.SolverContext o
 mgr org.sosy_lab.java_smt.api.FormulaManager o
 bmgr org.sosy_lab.java_smt.api.BooleanFormulaManager o
 fmgr org.sosy_lab.java_smt.api.UFManager o
 imgr org.sosy_lab.java_smt.api.IntegerFormulaManager o
 rmgr org.sosy_lab.java_smt.api.RationalFormulaManager o
 bvmgr org.sosy_lab.java_smt.api.BitvectorFormulaManager o
 qmgr org.sosy_lab.java_smt.api.QuantifiedFormulaManager o
 amgr org.sosy_lab.java_smt.api.ArrayFormulaManager o
 fpmgr org.sosy_lab.java_smt.api.FloatingPointFormulaManager o
 smgr org.sosy_lab.java_smt.api.StringFormulaManager o
 emgr org.sosy_lab.java_smt.api.EnumerationFormulaManager o
 shutdownManager org.sosy_lab.common.ShutdownManager o
 new() -
 shutdownNotifierToUse()org.sosy_lab.common.ShutdownNotifier o
 solverToUse()org.sosy_lab.java_smt.SolverContextFactory.Solvers o
 logicToUse()org.sosy_lab.java_smt.solvers.opensmt.Logics o
 createTestConfigBuilder()org.sosy_lab.common.configuration.ConfigurationBuilder o
 initSolver()void f !org.sosy_lab.common.configuration.InvalidConfigurationException
 closeSolver()void f
 requireIntegers()void of
 requireRationals()void of
 requireBitvectors()void of
 requireBitvectorToInt()void of
 requireQuantifiers()void of
 requireArrays()void o
 requireFloats()void of
 requireStrings()void of
 requireEnumeration()void of
 requireOptimization()void of
 requireInterpolation()void of
 requireParser()void o
 requireArrayModel()void o
 requireModel()void o
 requireVisitor()void o
 requireUnsatCore()void o
 requireUnsatCoreOverAssumptions()void o
 requireSubstitution()void o
 requireUserPropagators()void o
 assertThatFormula(org.sosy_lab.java_smt.api.BooleanFormula).BooleanFormulaSubject of
 assertThatEnvironment(org.sosy_lab.java_smt.api.BasicProverEnvironment<?>).ProverEnvironmentSubject of
 evaluateInModel(org.sosy_lab.java_smt.api.BooleanFormula,org.sosy_lab.java_smt.api.Formula,java.util.Collection<Object>,java.util.Collection<org.sosy_lab.java_smt.api.Formula>)void o !org.sosy_lab.java_smt.api.SolverException,InterruptedException
SolverBasedTest0.ParameterizedSolverBasedTest0 sa :.SolverBasedTest0
 solver org.sosy_lab.java_smt.SolverContextFactory.Solvers -
 new() -
 getAllSolvers()Object[] s
 solverToUse()org.sosy_lab.java_smt.SolverContextFactory.Solvers o
SolverStackTest0 a :.SolverBasedTest0.ParameterizedSolverBasedTest0
 new() -
 newEnvironmentForTest(org.sosy_lab.java_smt.api.SolverContext,org.sosy_lab.java_smt.api.SolverContext.ProverOptions[])org.sosy_lab.java_smt.api.BasicProverEnvironment<?> oav
 requireTheoryCombination()void o
 requireUfValuesInModel()void of
 simpleStackTestBool()void - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 singleStackTestInteger()void - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 singleStackTestRational()void - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 stackTest()void -
 stackTest2()void - !InterruptedException
 stackTest3()void - !InterruptedException
 stackTest4()void - !InterruptedException
 largeStackUsageTest()void - !InterruptedException,org.sosy_lab.java_smt.api.SolverException
 largerStackUsageTest()void - !InterruptedException,org.sosy_lab.java_smt.api.SolverException
 stackTest5()void - !InterruptedException
 stackTestUnsat()void - !InterruptedException,org.sosy_lab.java_smt.api.SolverException
 stackTestUnsat2()void - !InterruptedException,org.sosy_lab.java_smt.api.SolverException
 symbolsOnStackTest()void - !InterruptedException,org.sosy_lab.java_smt.api.SolverException
 constraintTestBool1()void - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 constraintTestBool2()void - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 constraintTestBool3()void - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 constraintTestBool4()void - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 satTestBool5()void - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 dualStackTest()void - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 dualStackTest2()void - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 multiStackTest()void - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 avoidDualStacksIfNotSupported()void - !InterruptedException
 dualStackGlobalDeclarations()void - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 modelForUnsatFormula()void - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 modelForUnsatFormula2()void - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 modelForSatFormula()void - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 modelForSatFormulaWithLargeValue()void - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 modelForSatFormulaWithUF()void - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 multiCloseTest()void - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
