# org.neo4j:neo4j-graphdb-api:5.26.0
package org.neo4j.graphdb
TransactionFailureException - :org.neo4j.gqlstatus.GqlRuntimeException,org.neo4j.kernel.api.exceptions.Status.HasStatus
 status org.neo4j.kernel.api.exceptions.Status f
 new(String) x
 new(org.neo4j.gqlstatus.ErrorGqlStatusObject,String) -
 new(String,Throwable) x
 new(org.neo4j.gqlstatus.ErrorGqlStatusObject,String,Throwable) -
 new(String,org.neo4j.kernel.api.exceptions.Status) x
 new(org.neo4j.gqlstatus.ErrorGqlStatusObject,String,org.neo4j.kernel.api.exceptions.Status) -
 new(String,Throwable,org.neo4j.kernel.api.exceptions.Status) x
 new(org.neo4j.gqlstatus.ErrorGqlStatusObject,String,Throwable,org.neo4j.kernel.api.exceptions.Status) -
 status()org.neo4j.kernel.api.exceptions.Status -
TransactionStatusFailureException - :.TransactionFailureException,org.neo4j.kernel.api.exceptions.Status.HasStatus
 new(org.neo4j.kernel.api.exceptions.Status,String,Exception) x
 new(org.neo4j.gqlstatus.ErrorGqlStatusObject,org.neo4j.kernel.api.exceptions.Status,String,Exception) -
 status()org.neo4j.kernel.api.exceptions.Status -
TransactionTerminatedException - :.TransactionFailureException,org.neo4j.kernel.api.exceptions.Status.HasStatus
 new(org.neo4j.kernel.api.exceptions.Status) x
 new(org.neo4j.gqlstatus.ErrorGqlStatusObject,org.neo4j.kernel.api.exceptions.Status) -
 new(org.neo4j.kernel.api.exceptions.Status,String) ox
 new(org.neo4j.gqlstatus.ErrorGqlStatusObject,org.neo4j.kernel.api.exceptions.Status,String) o
 status()org.neo4j.kernel.api.exceptions.Status -
