# org.eclipse.xtext:org.eclipse.xtext.builder.standalone:2.41.0
package org.eclipse.xtext.builder.standalone
ClusteringConfig -
 new(long,int,long) -
 getMinimumFreeMemory()long -
 getMinimumClusterSize()int -
 getMinimumPercentFreeMemory()long -
IIssueHandler ai +DefaultIssueHandler
 handleIssue(Iterable<org.eclipse.xtext.validation.Issue>)boolean a
LanguageAccess -
 new(java.util.Set<org.eclipse.xtext.generator.OutputConfiguration>,org.eclipse.xtext.resource.IResourceServiceProvider) -
 new(java.util.Set<org.eclipse.xtext.generator.OutputConfiguration>,org.eclipse.xtext.resource.IResourceServiceProvider,boolean) -
 getGenerator()org.eclipse.xtext.generator.GeneratorDelegate -
 getStubGenerator()org.eclipse.xtext.common.types.descriptions.IStubGenerator -
 getResourceServiceProvider()org.eclipse.xtext.resource.IResourceServiceProvider -
 createFileSystemAccess(java.io.File)org.eclipse.xtext.generator.JavaIoFileSystemAccess -
 getConfiguredOutputConfigs()java.util.Set<org.eclipse.xtext.generator.OutputConfiguration> -
 getResourceDescriptionManager()org.eclipse.xtext.resource.IResourceDescription.Manager -
 getOutputConfigurationProvider()org.eclipse.xtext.generator.IOutputConfigurationProvider -
 getEncodingProvider()org.eclipse.xtext.parser.IEncodingProvider -
 getResourceValidator()org.eclipse.xtext.validation.IResourceValidator -
 setLinksAgainstJava(boolean)void -
 isLinksAgainstJava()boolean -
 resolveToBaseDir(String,java.io.File)String o
StandaloneBuilder -
 issueHandler .IIssueHandler o
 new() -
 setIncrementalBuild(boolean)void -
 setClasspathConfigurationLocation(String,String,String)void -
 setTempDir(String)void -
 launch()boolean -
 configureWorkspace(org.eclipse.emf.ecore.resource.ResourceSet)void o
 indexResources(org.eclipse.xtext.resource.XtextResourceSet,java.util.Collection<org.eclipse.emf.common.util.URI>,java.util.Collection<org.eclipse.emf.common.util.URI>,org.eclipse.xtext.resource.clustering.IResourceClusteringPolicy)org.eclipse.xtext.resource.IResourceDescription.Event o
 getClusteringPolicy()org.eclipse.xtext.resource.clustering.IResourceClusteringPolicy o
 fileEncodingSetup(java.util.Collection<.LanguageAccess>,String)void -
 installIndex(org.eclipse.xtext.resource.XtextResourceSet,org.eclipse.xtext.resource.impl.ResourceDescriptionsData)void o
 compileStubs(java.io.File)String o
 uniqueEntries(Iterable<String>)java.util.Set<String> o
 generateStubs(java.util.Set<org.eclipse.emf.common.util.URI>,java.io.File)void o
 validate(org.eclipse.emf.ecore.resource.Resource)boolean o
 generate(java.util.List<org.eclipse.emf.ecore.resource.Resource>)void o
 registerCurrentSource(org.eclipse.emf.common.util.URI)void o
 configureFileSystemAccess(org.eclipse.xtext.generator.JavaIoFileSystemAccess,.LanguageAccess)org.eclipse.xtext.generator.JavaIoFileSystemAccess o
 createTempDir(String)java.io.File o
 installTypeProvider(Iterable<String>,org.eclipse.xtext.resource.XtextResourceSet,org.eclipse.xtext.common.types.access.impl.IndexedJvmTypeAccess)void o
 collectResources(Iterable<String>)java.util.List<org.eclipse.emf.common.util.URI> o
 registerBundle(java.io.File)void o
 getCompiler().compiler.IJavaCompiler -
 clearResourceSet(org.eclipse.emf.ecore.resource.ResourceSet)void -
 forceDebugLog(String)void o
 getLanguages()java.util.Map<String,.LanguageAccess> -
 setLanguages(java.util.Map<String,.LanguageAccess>)void -
 getBaseDir()String -
 setBaseDir(String)void -
 getSourceDirs()Iterable<String> -
 setSourceDirs(Iterable<String>)void -
 getJavaSourceDirs()Iterable<String> -
 setJavaSourceDirs(Iterable<String>)void -
 getClassPathEntries()Iterable<String> -
 setClassPathEntries(Iterable<String>)void -
 getTempDir()java.io.File -
 setTempDir(java.io.File)void -
 getEncoding()String -
 setEncoding(String)void -
 getClassPathLookUpFilter()String -
 setClassPathLookUpFilter(String)void -
 isFailOnValidationError()boolean -
 setFailOnValidationError(boolean)void -
 isDebugLog()boolean -
 setDebugLog(boolean)void -
 isWriteStorageResources()boolean -
 setWriteStorageResources(boolean)void -
 getClusteringConfig().ClusteringConfig -
 setClusteringConfig(.ClusteringConfig)void -
StandaloneBuilderModule - :com.google.inject.AbstractModule
 new() -
 configure()void o
 bindIJavaCompiler()Class<.compiler.EclipseJavaCompiler> -
 bindIIssueHandler()Class<.IIssueHandler> o
 bindJavaIoFileSystemAccess()Class<org.eclipse.xtext.generator.JavaIoFileSystemAccess> o
 bindIEncodingProvider()Class<org.eclipse.xtext.parser.IEncodingProvider> o
package org.eclipse.xtext.builder.standalone.compiler
CompilerConfiguration -
 new() -
 getSourceLevel()String -
 setSourceLevel(String)void -
 getTargetLevel()String -
 setTargetLevel(String)void -
 isVerbose()boolean -
 setVerbose(boolean)void -
 isSkipAnnotationProcessing()boolean -
 setSkipAnnotationProcessing(boolean)void -
 isPreserveInformationAboutFormalParameters()boolean -
 setPreserveInformationAboutFormalParameters(boolean)void -
 getCompilerStateDirectory()java.io.File -
 getEventListener()org.eclipse.xtext.resource.IResourceDescription.Event.Listener -
 enableIncrementalCompilation(java.io.File,org.eclipse.xtext.resource.IResourceDescription.Event.Listener)void -
 disableIncrementalCompilation()void -
EclipseJavaCompiler - :.IJavaCompiler
 new() -
 compile(Iterable<String>,java.io.File).IJavaCompiler.CompilationResult -
 getOutputWriter()java.io.Writer -
 setOutputWriter(java.io.Writer)void -
 getErrorWriter()java.io.Writer -
 setErrorWriter(java.io.Writer)void -
 setClassPath(Iterable<String>)void -
 getConfiguration().CompilerConfiguration -
IJavaCompiler ai +CompilationResult
 compile(Iterable<String>,java.io.File).IJavaCompiler.CompilationResult a
 setClassPath(Iterable<String>)void a
 getConfiguration().CompilerConfiguration a
package org.eclipse.xtext.builder.standalone.incremental
ExtendedEObjectInputStream - :org.eclipse.emf.ecore.resource.impl.BinaryResourceImpl.EObjectInputStream
 new(java.io.InputStream,int) - !java.io.IOException
 readHashCode()com.google.common.hash.HashCode - !java.io.IOException
 readPath()org.eclipse.core.runtime.IPath - !java.io.IOException
 readCharCharArray()char[][] - !java.io.IOException
 readResourceDescription()org.eclipse.xtext.resource.persistence.SerializableResourceDescription - !java.io.IOException
 readEObjectDescriptions()java.util.List<org.eclipse.xtext.resource.persistence.SerializableEObjectDescription> o !java.io.IOException
 readReferenceDescriptions()java.util.List<org.eclipse.xtext.resource.persistence.SerializableReferenceDescription> o !java.io.IOException
 readImportedNames()java.util.List<org.eclipse.xtext.naming.QualifiedName> o !java.io.IOException
