# org.eclipse.platform:org.eclipse.equinox.app:1.7.600
package org.eclipse.equinox.app
IApplication ai
 EXIT_OK Integer sf
 EXIT_RESTART Integer sf
 EXIT_RELAUNCH Integer sf
 start(.IApplicationContext)Object a !Exception
 stop()void a
IApplicationContext ai
 EXIT_DATA_PROPERTY String sf
 APPLICATION_ARGS String sf
 EXIT_ASYNC_RESULT Object sf
 getArguments()java.util.Map a
 applicationRunning()void a
 getBrandingApplication()String a
 getBrandingName()String a
 getBrandingDescription()String a
 getBrandingId()String a
 getBrandingProperty(String)String a
 getBrandingBundle()org.osgi.framework.Bundle a
 setResult(Object,.IApplication)void a
