# org.eclipse.platform:org.eclipse.equinox.p2.metadata:2.9.800
package org.eclipse.equinox.internal.p2.metadata
IRequiredCapability ai :org.eclipse.equinox.p2.metadata.IRequirement
 getName()String a
 getNamespace()String a
 getRange()org.eclipse.equinox.p2.metadata.VersionRange a
package org.eclipse.equinox.internal.p2.metadata.expression
QueryResult - <T=Object> :org.eclipse.equinox.p2.query.IQueryResult<<T>>
 new(java.util.Iterator<<T>>) -
 new(java.util.Collection<<T>>) -
 isEmpty()boolean -
 iterator()java.util.Iterator<<T>> -
 toArray(Class<<T>>)<T>[] -
 toSet()java.util.Set<<T>> -
 query(org.eclipse.equinox.p2.query.IQuery<<T>>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.query.IQueryResult<<T>> -
 toUnmodifiableSet()java.util.Set<<T>> -
 toArray(java.util.Collection<<T>>,Class<<T>>)<T>[] s <T=Object>
package org.eclipse.equinox.internal.p2.metadata.index
IndexProvider a <T=Object> :org.eclipse.equinox.p2.metadata.index.IIndexProvider<<T>>,org.eclipse.equinox.p2.query.IQueryable<<T>>
 new() -
 query(org.eclipse.equinox.p2.metadata.index.IIndexProvider<<Q>>,org.eclipse.equinox.p2.query.IQuery<<Q>>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.query.IQueryResult<<Q>> s <Q=Object>
 query(org.eclipse.equinox.p2.query.IQuery<<T>>,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.equinox.p2.query.IQueryResult<<T>> -
package org.eclipse.equinox.p2.metadata
IArtifactKey ai :.IVersionedId
 getClassifier()String a
 getId()String a
 getVersion().Version a
 toExternalForm()String a
IInstallableUnit ai :.IVersionedId,Comparable<.IInstallableUnit>
 NAMESPACE_IU_ID String sf
 PROP_PARTIAL_IU String sf
 PROP_CONTACT String sf
 PROP_DESCRIPTION String sf
 PROP_DESCRIPTION_URL String sf
 PROP_DOC_URL String sf
 PROP_BUNDLE_LOCALIZATION String sf
 PROP_NAME String sf
 PROP_PROVIDER String sf
 PROP_ICON String sf
 getArtifacts()java.util.Collection<.IArtifactKey> a
 getFilter().expression.IMatchExpression<.IInstallableUnit> a
 getFragments()java.util.Collection<.IInstallableUnitFragment> a
 getProperties()java.util.Map<String,String> a
 getProperty(String)String a
 getProperty(String,String)String a
 getProvidedCapabilities()java.util.Collection<.IProvidedCapability> a
 getRequirements()java.util.Collection<.IRequirement> a
 getMetaRequirements()java.util.Collection<.IRequirement> a
 getTouchpointData()java.util.Collection<.ITouchpointData> a
 getTouchpointType().ITouchpointType a
 isResolved()boolean a
 isSingleton()boolean a
 satisfies(.IRequirement)boolean a
 unresolved().IInstallableUnit a
 getUpdateDescriptor().IUpdateDescriptor a
 getLicenses()java.util.Collection<.ILicense> a
 getLicenses(String)java.util.Collection<.ILicense> a
 getCopyright().ICopyright a
 getCopyright(String).ICopyright a
 equals(Object)boolean a
IProvidedCapability ai
 PROPERTY_VERSION String sf
 getNamespace()String a
 getName()String a
 getVersion().Version a
 getProperties()java.util.Map<String,Object> a
 equals(Object)boolean a
IRequirement ai
 getMin()int a
 getMax()int a
 getFilter().expression.IMatchExpression<.IInstallableUnit> a
 getMatches().expression.IMatchExpression<.IInstallableUnit> a
 isMatch(.IInstallableUnit)boolean a
 isGreedy()boolean a
 getDescription()String a
IVersionedId ai
 getId()String a
 getVersion().Version a
MetadataFactory f +InstallableUnitDescription,InstallableUnitFragmentDescription,InstallableUnitPatchDescription
 new() -
 createInstallableUnit(.MetadataFactory.InstallableUnitDescription).IInstallableUnit s
 createInstallableUnitFragment(.MetadataFactory.InstallableUnitFragmentDescription).IInstallableUnitFragment s
 createInstallableUnitPatch(.MetadataFactory.InstallableUnitPatchDescription).IInstallableUnitPatch s
 createProvidedCapability(String,String,.Version).IProvidedCapability s
 createProvidedCapability(String,java.util.Map<String,Object>).IProvidedCapability s
 createRequirement(String,String,.VersionRange,String,boolean,boolean,boolean).IRequirement s
 createRequirement(String,String,.VersionRange,.expression.IMatchExpression<.IInstallableUnit>,boolean,boolean).IRequirement s
 createRequirement(String,String,.VersionRange,.expression.IMatchExpression<.IInstallableUnit>,int,int,boolean).IRequirement s
 createRequirement(String,String,.VersionRange,.expression.IMatchExpression<.IInstallableUnit>,int,int,boolean,String).IRequirement s
 createRequirement(String,String,.expression.IMatchExpression<.IInstallableUnit>,int,int,boolean).IRequirement s
 createRequirement(String,String,.expression.IMatchExpression<.IInstallableUnit>,int,int,boolean,String).IRequirement s
 createRequirement(String,.expression.IFilterExpression,.expression.IMatchExpression<.IInstallableUnit>,int,int,boolean,String).IRequirement s
 createRequirement(.expression.IMatchExpression<.IInstallableUnit>,.expression.IMatchExpression<.IInstallableUnit>,int,int,boolean).IRequirement s
 createRequirement(.expression.IMatchExpression<.IInstallableUnit>,.expression.IMatchExpression<.IInstallableUnit>,int,int,boolean,String).IRequirement s
 createRequirementChange(.IRequirement,.IRequirement).IRequirementChange s
 createCopyright(java.net.URI,String).ICopyright s
 createLicense(java.net.URI,String).ILicense s
 createResolvedInstallableUnit(.IInstallableUnit,.IInstallableUnitFragment[]).IInstallableUnit s
 createTouchpointData(java.util.Map<String,?>).ITouchpointData s
 mergeTouchpointData(.ITouchpointData,java.util.Map<String,.ITouchpointInstruction>).ITouchpointData s
 createTouchpointInstruction(String,String).ITouchpointInstruction s
 createTouchpointType(String,.Version).ITouchpointType s
 createUpdateDescriptor(java.util.Collection<.expression.IMatchExpression<.IInstallableUnit>>,int,String,java.net.URI).IUpdateDescriptor s
 createUpdateDescriptor(String,.VersionRange,int,String).IUpdateDescriptor s
 createUpdateDescriptor(String,.VersionRange,int,String,java.net.URI).IUpdateDescriptor s
MetadataFactory.InstallableUnitDescription s
 PROP_TYPE_GROUP String sf
 PROP_TYPE_PATCH String sf
 PROP_TYPE_FRAGMENT String sf
 PROP_TYPE_CATEGORY String sf
 PROP_TYPE_PRODUCT String sf
 new() -
 addProvidedCapabilities(java.util.Collection<.IProvidedCapability>)void -
 addRequiredCapabilities(java.util.Collection<.IRequirement>)void x
 addRequirements(java.util.Collection<.IRequirement>)void -
 addTouchpointData(.ITouchpointData)void -
 getId()String -
 getProvidedCapabilities()java.util.Collection<.IProvidedCapability> -
 getRequiredCapabilities()java.util.List<.IRequirement> x
 getRequirements()java.util.List<.IRequirement> -
 getMetaRequiredCapabilities()java.util.Collection<.IRequirement> x
 getMetaRequirements()java.util.Collection<.IRequirement> -
 getTouchpointData()java.util.Collection<.ITouchpointData> -
 getVersion().Version -
 getUpdateDescriptor().IUpdateDescriptor -
 setArtifacts(.IArtifactKey[])void -
 setCapabilities(.IProvidedCapability[])void -
 setCopyright(.ICopyright)void -
 setFilter(.expression.IMatchExpression<.IInstallableUnit>)void -
 setFilter(String)void -
 setId(String)void -
 setLicenses(.ILicense[])void -
 setProperty(String,String)void -
 setRequiredCapabilities(.IRequirement[])void x
 setRequirements(.IRequirement[])void -
 setMetaRequiredCapabilities(.IRequirement[])void x
 setMetaRequirements(.IRequirement[])void -
 setSingleton(boolean)void -
 setTouchpointType(.ITouchpointType)void -
 setUpdateDescriptor(.IUpdateDescriptor)void -
 setVersion(.Version)void -
Version a :Comparable<.Version>,java.io.Serializable
 RAW_PREFIX String sf
 MAX_VERSION .Version sf
 emptyVersion .Version sf
 new() -
 compile(String).IVersionFormat s !.VersionFormatException
 create(String).Version s
 createOSGi(int,int,int).Version s
 createOSGi(int,int,int,String).Version s
 parseVersion(String).Version s
 getFormat().IVersionFormat a
 getOriginal()String a
 getPad()Comparable<?> a
 getSegment(int)Comparable<?> a
 getSegmentCount()int a
 isOSGiCompatible()boolean a
 toString()String -
 toString(StringBuffer)void x
 toString(StringBuilder)void a
VersionRange - :java.io.Serializable
 emptyRange .VersionRange sf
 new(.Version,boolean,.Version,boolean) -
 new(String) -
 create(String).VersionRange s
 getFormat().IVersionFormat -
 getMinimum().Version -
 getIncludeMinimum()boolean -
 getMaximum().Version -
 getIncludeMaximum()boolean -
 intersect(.VersionRange).VersionRange -
 isIncluded(.Version)boolean -
 isOSGiCompatible()boolean -
 equals(Object)boolean -
 hashCode()int -
 toString()String -
 toString(StringBuffer)void x
 toString(StringBuilder)void -
package org.eclipse.equinox.p2.metadata.expression
IContextExpression ai <T=Object> :.IExpression
 createContext(Class<<T>>,org.eclipse.equinox.p2.metadata.index.IIndexProvider<<T>>).IEvaluationContext a
 createContext(Class<<T>>,java.util.Iterator<<T>>).IEvaluationContext a
 getParameters()Object[] a
 iterator(.IEvaluationContext)java.util.Iterator<<T>> a
IEvaluationContext ai
 getIndexProvider()org.eclipse.equinox.p2.metadata.index.IIndexProvider<?> a
 setIndexProvider(org.eclipse.equinox.p2.metadata.index.IIndexProvider<?>)void a
 getValue(.IExpression)Object a
 setValue(.IExpression,Object)void a
 getParameter(int)Object a
IExpression ai
 TYPE_ALL int sf
 TYPE_AND int sf
 TYPE_AT int sf
 TYPE_EQUALS int sf
 TYPE_EXISTS int sf
 TYPE_GREATER int sf
 TYPE_GREATER_EQUAL int sf
 TYPE_LAMBDA int sf
 TYPE_LESS int sf
 TYPE_LESS_EQUAL int sf
 TYPE_LITERAL int sf
 TYPE_MATCHES int sf
 TYPE_MEMBER int sf
 TYPE_NOT int sf
 TYPE_NOT_EQUALS int sf
 TYPE_OR int sf
 TYPE_PARAMETER int sf
 TYPE_VARIABLE int sf
 TYPE_ARRAY int sf
 TYPE_ASSIGNMENT int sf
 TYPE_COLLECT int sf
 TYPE_CONDITION int sf
 TYPE_FIRST int sf
 TYPE_FLATTEN int sf
 TYPE_FUNCTION int sf
 TYPE_INTERSECT int sf
 TYPE_LATEST int sf
 TYPE_LIMIT int sf
 TYPE_PIPE int sf
 TYPE_SELECT int sf
 TYPE_TRAVERSE int sf
 TYPE_UNION int sf
 TYPE_UNIQUE int sf
 accept(.IExpressionVisitor)boolean a
 evaluate(.IEvaluationContext)Object a
 getExpressionType()int a
 toString(StringBuffer)void dx
 toString(StringBuilder)void a
 toLDAPString(StringBuffer)void dx
 toLDAPString(StringBuilder)void a
IMatchExpression ai <T=Object> :.IExpression
 createContext().IEvaluationContext a
 getParameters()Object[] a
 isMatch(<T>)boolean a
 isMatch(.IEvaluationContext,<T>)boolean a
IMemberProvider ai
 getMember(String)Object a
package org.eclipse.equinox.p2.metadata.index
IIndex ai <T=Object>
 getCandidates(org.eclipse.equinox.p2.metadata.expression.IEvaluationContext,org.eclipse.equinox.p2.metadata.expression.IExpression,org.eclipse.equinox.p2.metadata.expression.IExpression)java.util.Iterator<<T>> a
IIndexProvider ai <T=Object>
 getIndex(String).IIndex<<T>> a
 everything()java.util.Iterator<<T>> a
 getManagedProperty(Object,String,Object)Object a
IQueryWithIndex ai <T=Object> :org.eclipse.equinox.p2.query.IQuery<<T>>
 perform(.IIndexProvider<<T>>)org.eclipse.equinox.p2.query.IQueryResult<<T>> a
package org.eclipse.equinox.p2.query
CollectionResult - <T=Object> :.IQueryResult<<T>>
 new(java.util.Collection<<T>>) -
 query(.IQuery<<T>>,org.eclipse.core.runtime.IProgressMonitor).IQueryResult<<T>> -
 isEmpty()boolean -
 iterator()java.util.Iterator<<T>> -
 toArray(Class<<T>>)<T>[] -
 toSet()java.util.Set<<T>> -
 toUnmodifiableSet()java.util.Set<<T>> -
 toString()String -
 stream()java.util.stream.Stream<<T>> -
Collector - <T=Object> :.IQueryResult<<T>>
 EMPTY_COLLECTOR .Collector<?> sf
 new() -
 emptyCollector().Collector<<T>> sf <T=Object>
 accept(<T>)boolean -
 addAll(.IQueryResult<<T>>)void -
 getCollection()java.util.Collection<<T>> o
 isEmpty()boolean -
 iterator()java.util.Iterator<<T>> -
 size()int -
 toArray(Class<<T>>)<T>[] -
 toSet()java.util.Set<<T>> -
 query(.IQuery<<T>>,org.eclipse.core.runtime.IProgressMonitor).IQueryResult<<T>> -
 toUnmodifiableSet()java.util.Set<<T>> -
 stream()java.util.stream.Stream<<T>> -
CompoundQueryable f <T=Object> :org.eclipse.equinox.internal.p2.metadata.index.IndexProvider<<T>>
 new(.IQueryable<<T>>[]) -
 new(java.util.Collection<.IQueryable<<T>>>) -
 getIndex(String)org.eclipse.equinox.p2.metadata.index.IIndex<<T>> -
 everything()java.util.Iterator<<T>> -
 contains(<T>)boolean -
 getManagedProperty(Object,String,Object)Object -
ExpressionMatchQuery - <T=Object> :.IMatchQuery<<T>>,org.eclipse.equinox.p2.metadata.index.IQueryWithIndex<<T>>
 new(Class<<T>>,org.eclipse.equinox.p2.metadata.expression.IExpression,Object[]) v
 new(Class<<T>>,String,Object[]) v
 getContext()org.eclipse.equinox.p2.metadata.expression.IEvaluationContext -
 getMatchingClass()Class<<T>> -
 perform(org.eclipse.equinox.p2.metadata.index.IIndexProvider<<T>>).IQueryResult<<T>> -
 perform(java.util.Iterator<<T>>).IQueryResult<<T>> -
 isMatch(<T>)boolean -
 getExpression()org.eclipse.equinox.p2.metadata.expression.IMatchExpression<<T>> -
 setIndexProvider(org.eclipse.equinox.p2.metadata.index.IIndexProvider<<T>>)void -
 prePerform()void -
 postPerform()void -
ExpressionQuery - <T=Object> :org.eclipse.equinox.p2.metadata.index.IQueryWithIndex<<T>>
 new(Class<<T>>,org.eclipse.equinox.p2.metadata.expression.IExpression,Object[]) v
 new(Class<<T>>,String,Object[]) v
 getElementClass()Class<<T>> -
 perform(org.eclipse.equinox.p2.metadata.index.IIndexProvider<<T>>).IQueryResult<<T>> -
 perform(java.util.Iterator<<T>>).IQueryResult<<T>> -
 getExpression()org.eclipse.equinox.p2.metadata.expression.IContextExpression<<T>> -
 getElementClass(.IQuery<<T>>)Class<<T>> s <T=Object>
 createExpression(.IQuery<<T>>)org.eclipse.equinox.p2.metadata.expression.IContextExpression<<T>> s <T=Object>
IMatchQuery axi <T=Object> :.IQuery<<T>>
 isMatch(<T>)boolean ax
IQuery ai <T=Object>
 perform(java.util.Iterator<<T>>).IQueryResult<<T>> a
 getExpression()org.eclipse.equinox.p2.metadata.expression.IExpression a
IQueryResult ai <T=Object> :.IQueryable<<T>>,Iterable<<T>>
 isEmpty()boolean a
 iterator()java.util.Iterator<<T>> a
 toArray(Class<<T>>)<T>[] a
 toSet()java.util.Set<<T>> a
 toUnmodifiableSet()java.util.Set<<T>> a
 stream()java.util.stream.Stream<<T>> d
IQueryable ai <T=Object>
 query(.IQuery<<T>>,org.eclipse.core.runtime.IProgressMonitor).IQueryResult<<T>> a
 contains(<T>)boolean d
MatchQuery ax <T=Object> :.IMatchQuery<<T>>
 new() -
 isMatch(<T>)boolean ax
 perform(java.util.Iterator<<T>>).IQueryResult<<T>> fx
 prePerform()void x
 postPerform()void x
 getExpression()org.eclipse.equinox.p2.metadata.expression.IExpression x
QueryUtil -
 ALL_UNITS .IQuery<org.eclipse.equinox.p2.metadata.IInstallableUnit> sf
 ANY String sf
 NO_UNITS .IQuery<org.eclipse.equinox.p2.metadata.IInstallableUnit> sf
 PROP_TYPE_CATEGORY String sf
 PROP_TYPE_GROUP String sf
 PROP_TYPE_PATCH String sf
 new() -
 compoundQueryable(java.util.Collection<.IQueryable<<T>>>).IQueryable<<T>> s <T=Object>
 compoundQueryable(.IQueryable<<T>>,.IQueryable<<T>>).IQueryable<<T>> s <T=Object>
 createCompoundQuery(java.util.Collection<.IQuery<<T>>>,boolean).IQuery<<T>> s <T=Object>
 createCompoundQuery(.IQuery<<T>>,.IQuery<<T>>,boolean).IQuery<<T>> s <T=Object>
 createIUAnyQuery().IQuery<org.eclipse.equinox.p2.metadata.IInstallableUnit> s
 createIUCategoryMemberQuery(org.eclipse.equinox.p2.metadata.IInstallableUnit).IQuery<org.eclipse.equinox.p2.metadata.IInstallableUnit> s
 createIUCategoryQuery().IQuery<org.eclipse.equinox.p2.metadata.IInstallableUnit> s
 createIUGroupQuery().IQuery<org.eclipse.equinox.p2.metadata.IInstallableUnit> s
 createIUPatchQuery().IQuery<org.eclipse.equinox.p2.metadata.IInstallableUnit> s
 createIUProductQuery().IQuery<org.eclipse.equinox.p2.metadata.IInstallableUnit> s
 createIUPropertyQuery(String,String).IQuery<org.eclipse.equinox.p2.metadata.IInstallableUnit> s
 createIUQuery(org.eclipse.equinox.p2.metadata.IVersionedId).IQuery<org.eclipse.equinox.p2.metadata.IInstallableUnit> s
 createIUQuery(String).IQuery<org.eclipse.equinox.p2.metadata.IInstallableUnit> s
 createIUQuery(String,org.eclipse.equinox.p2.metadata.Version).IQuery<org.eclipse.equinox.p2.metadata.IInstallableUnit> s
 createIUQuery(String,org.eclipse.equinox.p2.metadata.VersionRange).IQuery<org.eclipse.equinox.p2.metadata.IInstallableUnit> s
 createLatestIUQuery().IQuery<org.eclipse.equinox.p2.metadata.IInstallableUnit> s
 createLatestQuery(.IQuery<<T>>).IQuery<<T>> s <T=org.eclipse.equinox.p2.metadata.IVersionedId>
 createLimitQuery(.IQuery<<T>>,int).IQuery<<T>> s <T=Object>
 createMatchQuery(org.eclipse.equinox.p2.metadata.expression.IExpression,Object[]).IQuery<org.eclipse.equinox.p2.metadata.IInstallableUnit> sv
 createMatchQuery(String,Object[]).IQuery<org.eclipse.equinox.p2.metadata.IInstallableUnit> sv
 createMatchQuery(Class<<T>>,org.eclipse.equinox.p2.metadata.expression.IExpression,Object[]).IQuery<<T>> sv <T=Object>
 createMatchQuery(Class<<T>>,String,Object[]).IQuery<<T>> sv <T=Object>
 createPipeQuery(java.util.Collection<.IQuery<<T>>>).IQuery<<T>> s <T=Object>
 createPipeQuery(.IQuery<<T>>,.IQuery<<T>>).IQuery<<T>> s <T=Object>
 createQuery(org.eclipse.equinox.p2.metadata.expression.IExpression,Object[]).IQuery<org.eclipse.equinox.p2.metadata.IInstallableUnit> sv
 createQuery(String,Object[]).IQuery<org.eclipse.equinox.p2.metadata.IInstallableUnit> sv
 createQuery(Class<<T>>,org.eclipse.equinox.p2.metadata.expression.IExpression,Object[]).IQuery<<T>> sv <T=Object>
 createQuery(Class<<T>>,String,Object[]).IQuery<<T>> sv <T=Object>
 isCategory(org.eclipse.equinox.p2.metadata.IInstallableUnit)boolean s
 isFragment(org.eclipse.equinox.p2.metadata.IInstallableUnit)boolean s
 isGroup(org.eclipse.equinox.p2.metadata.IInstallableUnit)boolean s
 isProduct(org.eclipse.equinox.p2.metadata.IInstallableUnit)boolean s
 isPatch(org.eclipse.equinox.p2.metadata.IInstallableUnit)boolean s
