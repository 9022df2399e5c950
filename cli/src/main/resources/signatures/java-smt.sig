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
AbstractBaseFormulaManager ka <TFormulaInfo=Object,TType=Object,TEnv=Object,TFuncDecl=Object>
 formulaCreator .FormulaCreator<<TFormulaInfo>,<TType>,<TEnv>,<TFuncDecl>> of
 getFormulaCreator().FormulaCreator<<TFormulaInfo>,<TType>,<TEnv>,<TFuncDecl>> of
 toSolverType(org.sosy_lab.java_smt.api.FormulaType<?>)<TType> of
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
package org.sosy_lab.java_smt.solvers.boolector
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
package org.sosy_lab.java_smt.solvers.cvc4
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
CVC5InterpolatingProver - :.CVC5AbstractProver<String>,org.sosy_lab.java_smt.api.InterpolatingProverEnvironment<String>
 setSolverOptions(int,java.util.Set<org.sosy_lab.java_smt.api.SolverContext.ProverOptions>,com.google.common.collect.ImmutableMap<String,String>,io.github.cvc5.Solver)void o
 addConstraintImpl(org.sosy_lab.java_smt.api.BooleanFormula)String o !InterruptedException
 getInterpolant(java.util.Collection<String>)org.sosy_lab.java_smt.api.BooleanFormula - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 getSeqInterpolants(java.util.List<java.util.Collection<String>>)java.util.List<org.sosy_lab.java_smt.api.BooleanFormula> - !org.sosy_lab.java_smt.api.SolverException,InterruptedException
 getTreeInterpolants(java.util.List<java.util.Collection<String>>,int[])java.util.List<org.sosy_lab.java_smt.api.BooleanFormula> -
CVC5Model - :org.sosy_lab.java_smt.basicimpl.AbstractModel<io.github.cvc5.Term,io.github.cvc5.Sort,io.github.cvc5.Solver>
 evalImpl(io.github.cvc5.Term)io.github.cvc5.Term -
 asList()com.google.common.collect.ImmutableList<org.sosy_lab.java_smt.api.Model.ValueAssignment> -
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
