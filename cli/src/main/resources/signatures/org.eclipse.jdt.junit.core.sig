# org.eclipse.jdt:org.eclipse.jdt.junit.core:3.14.200
package org.eclipse.jdt.internal.junit.launcher
ITestFinder ai
 NULL .ITestFinder sf
 findTestsInContainer(org.eclipse.jdt.core.IJavaElement,java.util.Set<org.eclipse.jdt.core.IType>,org.eclipse.core.runtime.IProgressMonitor)void a !org.eclipse.core.runtime.CoreException
 isTest(org.eclipse.jdt.core.IType)boolean a !org.eclipse.core.runtime.CoreException
JUnit3TestFinder - :.ITestFinder
 new() -
 findTestsInContainer(org.eclipse.jdt.core.IJavaElement,java.util.Set<org.eclipse.jdt.core.IType>,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 isTest(org.eclipse.jdt.core.IType)boolean - !org.eclipse.jdt.core.JavaModelException
JUnit4TestFinder - :.ITestFinder
 new() -
 findTestsInContainer(org.eclipse.jdt.core.IJavaElement,java.util.Set<org.eclipse.jdt.core.IType>,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 isTest(org.eclipse.jdt.core.IType)boolean - !org.eclipse.jdt.core.JavaModelException
JUnit5TestFinder - :.ITestFinder
 new() -
 findTestsInContainer(org.eclipse.jdt.core.IJavaElement,java.util.Set<org.eclipse.jdt.core.IType>,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 isTest(org.eclipse.jdt.core.IType)boolean - !org.eclipse.jdt.core.JavaModelException
package org.eclipse.jdt.internal.junit.model
JUnitModel f
 new() -
 start()void -
 stop()void -
 addTestRunSessionListener(.ITestRunSessionListener)void -
 removeTestRunSessionListener(.ITestRunSessionListener)void -
 getTestRunSessions()java.util.List<.TestRunSession> -
 addTestRunSession(.TestRunSession)void -
 importTestRunSession(java.io.File).TestRunSession s !org.eclipse.core.runtime.CoreException
 importTestRunSession(String,org.eclipse.core.runtime.IProgressMonitor).TestRunSession s !java.lang.reflect.InvocationTargetException,InterruptedException
 importIntoTestRunSession(java.io.File,.TestRunSession)void s !org.eclipse.core.runtime.CoreException
 exportTestRunSession(.TestRunSession,java.io.File)void s !org.eclipse.core.runtime.CoreException
 exportTestRunSession(.TestRunSession,java.io.OutputStream)void s !javax.xml.transform.TransformerFactoryConfigurationError,javax.xml.transform.TransformerException
 removeTestRunSession(.TestRunSession)void -
TestRunHandler - :org.xml.sax.helpers.DefaultHandler
 fMonitor org.eclipse.core.runtime.IProgressMonitor p
 new() -
 new(org.eclipse.core.runtime.IProgressMonitor) -
 new(.TestRunSession) -
 setDocumentLocator(org.xml.sax.Locator)void -
 startDocument()void - !org.xml.sax.SAXException
 startElement(String,String,String,org.xml.sax.Attributes)void - !org.xml.sax.SAXException
 characters(char[],int,int)void - !org.xml.sax.SAXException
 endElement(String,String,String)void - !org.xml.sax.SAXException
 error(org.xml.sax.SAXParseException)void - !org.xml.sax.SAXException
 warning(org.xml.sax.SAXParseException)void - !org.xml.sax.SAXException
 getTestRunSession().TestRunSession -
package org.eclipse.jdt.internal.junit.util
CoreTestSearchEngine -
 new() -
 isTestOrTestSuite(org.eclipse.jdt.core.IType)boolean s !org.eclipse.core.runtime.CoreException
 isAccessibleClass(org.eclipse.jdt.core.IType,String)boolean s !org.eclipse.jdt.core.JavaModelException
 isAccessibleClass(org.eclipse.jdt.core.IType)boolean s !org.eclipse.jdt.core.JavaModelException
 isAccessibleClass(org.eclipse.jdt.core.dom.ITypeBinding)boolean s
 hasTestCaseType(org.eclipse.jdt.core.IJavaProject)boolean s
 hasJUnit4TestAnnotation(org.eclipse.jdt.core.IJavaProject)boolean s
 hasJUnit5TestAnnotation(org.eclipse.jdt.core.IJavaProject)boolean s
 hasJUnit6TestAnnotation(org.eclipse.jdt.core.IJavaProject)boolean s
 isTestImplementor(org.eclipse.jdt.core.IType)boolean s !org.eclipse.jdt.core.JavaModelException
 isTestImplementor(org.eclipse.jdt.core.dom.ITypeBinding)boolean s
 hasSuiteMethod(org.eclipse.jdt.core.IType)boolean s !org.eclipse.jdt.core.JavaModelException
 getRegion(org.eclipse.jdt.core.IJavaElement)org.eclipse.jdt.core.IRegion s !org.eclipse.jdt.core.JavaModelException
 findTestImplementorClasses(org.eclipse.jdt.core.ITypeHierarchy,org.eclipse.jdt.core.IType,org.eclipse.jdt.core.IRegion,java.util.Set<org.eclipse.jdt.core.IType>)void s !org.eclipse.jdt.core.JavaModelException
 findSuiteMethods(org.eclipse.jdt.core.IJavaElement,java.util.Set<org.eclipse.jdt.core.IType>,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.core.runtime.CoreException
package org.eclipse.jdt.junit
ITestRunListener axi
 STATUS_OK int sfx
 STATUS_ERROR int sfx
 STATUS_FAILURE int sfx
 testRunStarted(int)void ax
 testRunEnded(long)void ax
 testRunStopped(long)void ax
 testStarted(String,String)void ax
 testEnded(String,String)void ax
 testFailed(int,String,String,String)void ax
 testRunTerminated()void ax
 testReran(String,String,String,int,String)void ax
JUnitCore -
 JUNIT_CONTAINER_ID String sf
 JUNIT3_CONTAINER_PATH org.eclipse.core.runtime.IPath sf
 JUNIT4_CONTAINER_PATH org.eclipse.core.runtime.IPath sf
 JUNIT5_CONTAINER_PATH org.eclipse.core.runtime.IPath sf
 JUNIT6_CONTAINER_PATH org.eclipse.core.runtime.IPath sf
 VINTAGE_ATTRIBUTE String sf
 new() -
 addTestRunListener(.ITestRunListener)void sx
 removeTestRunListener(.ITestRunListener)void sx
 addTestRunListener(.TestRunListener)void s
 removeTestRunListener(.TestRunListener)void s
 findTestTypes(org.eclipse.jdt.core.IJavaElement,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.IType[] s !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 exportTestRunSession(.model.ITestRunSession,java.io.File)void s !org.eclipse.core.runtime.CoreException
 exportTestRunSession(.model.ITestRunSession,java.io.OutputStream)void s !org.eclipse.core.runtime.CoreException
 importTestRunSession(java.io.File).model.ITestRunSession s !org.eclipse.core.runtime.CoreException
 importTestRunSession(String,org.eclipse.core.runtime.IProgressMonitor).model.ITestRunSession s !org.eclipse.core.runtime.CoreException
TestRunListener a
 new() -
 sessionLaunched(.model.ITestRunSession)void -
 sessionStarted(.model.ITestRunSession)void -
 sessionFinished(.model.ITestRunSession)void -
 testCaseStarted(.model.ITestCaseElement)void -
 testCaseFinished(.model.ITestCaseElement)void -
package org.eclipse.jdt.junit.launcher
AdvancedJUnitLaunchConfigurationDelegate - :.JUnitLaunchConfigurationDelegate
 new() -
JUnitLaunchConfigurationDelegate - :org.eclipse.jdt.launching.AbstractJavaLaunchConfigurationDelegate
 new() -
 showCommandLine(org.eclipse.debug.core.ILaunchConfiguration,String,org.eclipse.debug.core.ILaunch,org.eclipse.core.runtime.IProgressMonitor)String - !org.eclipse.core.runtime.CoreException
 launch(org.eclipse.debug.core.ILaunchConfiguration,String,org.eclipse.debug.core.ILaunch,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
 preLaunchCheck(org.eclipse.debug.core.ILaunchConfiguration,org.eclipse.debug.core.ILaunch,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 verifyMainTypeName(org.eclipse.debug.core.ILaunchConfiguration)String - !org.eclipse.core.runtime.CoreException
 evaluateTests(org.eclipse.debug.core.ILaunchConfiguration,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.IMember[] o !org.eclipse.core.runtime.CoreException
 collectExecutionArguments(org.eclipse.debug.core.ILaunchConfiguration,java.util.List<String>,java.util.List<String>)void o !org.eclipse.core.runtime.CoreException
 getClasspathAndModulepath(org.eclipse.debug.core.ILaunchConfiguration)String[][] - !org.eclipse.core.runtime.CoreException
 getClasspath(org.eclipse.debug.core.ILaunchConfiguration)String[] x !org.eclipse.core.runtime.CoreException
 abort(String,Throwable,int)void o !org.eclipse.core.runtime.CoreException
package org.eclipse.jdt.junit.model
ITestElement ai +FailureTrace,ProgressState,Result
 getProgressState().ITestElement.ProgressState a
 getTestResult(boolean).ITestElement.Result a
 getFailureTrace().ITestElement.FailureTrace a
 getParentContainer().ITestElementContainer a
 getTestRunSession().ITestRunSession a
 getElapsedTimeInSeconds()double a
ITestElement.FailureTrace sf
 new(String,String,String) -
 getTrace()String -
 getExpected()String -
 getActual()String -
ITestElement.ProgressState sf
 NOT_STARTED .ITestElement.ProgressState sf
 RUNNING .ITestElement.ProgressState sf
 STOPPED .ITestElement.ProgressState sf
 COMPLETED .ITestElement.ProgressState sf
 toString()String -
ITestElement.Result sf
 UNDEFINED .ITestElement.Result sf
 OK .ITestElement.Result sf
 ERROR .ITestElement.Result sf
 FAILURE .ITestElement.Result sf
 IGNORED .ITestElement.Result sf
 toString()String -
ITestElementContainer ai :.ITestElement
 getChildren().ITestElement[] a
ITestRunSession ai :.ITestElementContainer
 getTestRunName()String a
 getLaunchedProject()org.eclipse.jdt.core.IJavaProject a
