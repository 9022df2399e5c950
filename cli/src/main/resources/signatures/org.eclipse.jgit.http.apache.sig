# org.eclipse.jgit:org.eclipse.jgit.http.apache:7.6.0.202603022253-r
package org.eclipse.jgit.transport.http.apache
TemporaryBufferEntity - :org.apache.http.entity.AbstractHttpEntity,AutoCloseable
 new(org.eclipse.jgit.util.TemporaryBuffer) -
 getBuffer()org.eclipse.jgit.util.TemporaryBuffer -
 isRepeatable()boolean -
 getContentLength()long -
 getContent()java.io.InputStream - !java.io.IOException,IllegalStateException
 writeTo(java.io.OutputStream)void - !java.io.IOException
 isStreaming()boolean -
 setContentLength(int)void -
 close()void -
