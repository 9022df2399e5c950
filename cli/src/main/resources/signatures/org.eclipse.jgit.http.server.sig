# org.eclipse.jgit:org.eclipse.jgit.http.server:7.5.0.202512021534-r
package org.eclipse.jgit.http.server
ServletUtils f
 ATTRIBUTE_REPOSITORY String sf
 ATTRIBUTE_HANDLER String sf
 getRepository(jakarta.servlet.ServletRequest)org.eclipse.jgit.lib.Repository s
 getInputStream(jakarta.servlet.http.HttpServletRequest)java.io.InputStream s !java.io.IOException
 consumeRequestBody(jakarta.servlet.http.HttpServletRequest)void s
 consumeRequestBody(java.io.InputStream)void s
 sendPlainText(String,jakarta.servlet.http.HttpServletRequest,jakarta.servlet.http.HttpServletResponse)void s !java.io.IOException
 send(byte[],jakarta.servlet.http.HttpServletRequest,jakarta.servlet.http.HttpServletResponse)void s !java.io.IOException
