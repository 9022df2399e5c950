# org.neo4j:neo4j-procedure-api:5.26.0
package org.neo4j.procedure
Mode fe :Enum<.Mode>
 READ .Mode sf
 WRITE .Mode sf
 SCHEMA .Mode sf
 DBMS .Mode sf
 DEFAULT .Mode sf
 values().Mode[] s
 valueOf(String).Mode s
Procedure ai@ :java.lang.annotation.Annotation
 value()String a
 name()String a
 mode().Mode a
 eager()boolean a
 warning()String a
 deprecatedBy()String a
TerminationGuard ai
 check()void a
 chain(.TerminationGuard,.TerminationGuard).TerminationGuard s
UserFunction ai@ :java.lang.annotation.Annotation
 value()String a
 name()String a
 deprecatedBy()String a
