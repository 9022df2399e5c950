# org.neo4j:neo4j-procedure-api:5.26.0
package org.neo4j.procedure
Admin ai@ :java.lang.annotation.Annotation
Context ai@ :java.lang.annotation.Annotation
Description ai@ :java.lang.annotation.Annotation
 value()String a
Internal ai@ :java.lang.annotation.Annotation
Mode fe :Enum<.Mode>
 READ .Mode sf
 WRITE .Mode sf
 SCHEMA .Mode sf
 DBMS .Mode sf
 DEFAULT .Mode sf
 values().Mode[] s
 valueOf(String).Mode s
Name ai@ :java.lang.annotation.Annotation
 DEFAULT_VALUE String sf
 value()String a
 description()String a
 defaultValue()String a
NotThreadSafe ai@ :java.lang.annotation.Annotation
Procedure ai@ :java.lang.annotation.Annotation
 value()String a
 name()String a
 mode().Mode a
 eager()boolean a
 warning()String a
 deprecatedBy()String a
Sensitive ai@ :java.lang.annotation.Annotation
StatusDetailsAccessor ai
 setStatusDetails(String)void a
 statusDetails()String a
TerminationGuard ai
 check()void a
 chain(.TerminationGuard,.TerminationGuard).TerminationGuard s
ThreadSafe ai@ :java.lang.annotation.Annotation
UnsupportedDatabaseTypes ai@ :java.lang.annotation.Annotation +DatabaseType
 value().UnsupportedDatabaseTypes.DatabaseType[] a
UnsupportedDatabaseTypes.DatabaseType sfe :Enum<.UnsupportedDatabaseTypes.DatabaseType>
 SPD .UnsupportedDatabaseTypes.DatabaseType sf
 values().UnsupportedDatabaseTypes.DatabaseType[] s
 valueOf(String).UnsupportedDatabaseTypes.DatabaseType s
UserAggregationFunction ai@ :java.lang.annotation.Annotation
 value()String a
 name()String a
 deprecatedBy()String a
UserAggregationResult ai@ :java.lang.annotation.Annotation
UserAggregationUpdate ai@ :java.lang.annotation.Annotation
UserFunction ai@ :java.lang.annotation.Annotation
 value()String a
 name()String a
 deprecatedBy()String a
