# org.neo4j.gds:termination:2.13.12
package org.neo4j.gds.termination
TerminatedException - :RuntimeException
 new() -
TerminationFlag ai
 RUNNING_TRUE .TerminationFlag sf
 DEFAULT .TerminationFlag sf
 STOP_RUNNING .TerminationFlag sf
 RUN_CHECK_NODE_COUNT int sf
 wrap(.TerminationMonitor).TerminationFlag s
 wrap(.TerminationMonitor,java.util.function.Supplier<RuntimeException>).TerminationFlag s
 running()boolean a
 assertRunning()void d
 terminate()void d
TerminationFlagImpl - :.TerminationFlag
 terminationMonitor .TerminationMonitor pf
 running()boolean -
 terminate()void -
TerminationMonitor ai
 EMPTY .TerminationMonitor sf
 isTerminated()boolean a
