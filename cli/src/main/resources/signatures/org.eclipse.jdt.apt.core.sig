# org.eclipse.jdt:org.eclipse.jdt.apt.core:3.8.600
package com.sun.mirror.apt
AnnotationProcessorEnvironment ai
 getOptions()java.util.Map<String,String> a
 getMessager().Messager a
 getFiler().Filer a
 getSpecifiedTypeDeclarations()java.util.Collection<com.sun.mirror.declaration.TypeDeclaration> a
 getPackage(String)com.sun.mirror.declaration.PackageDeclaration a
 getTypeDeclaration(String)com.sun.mirror.declaration.TypeDeclaration a
 getTypeDeclarations()java.util.Collection<com.sun.mirror.declaration.TypeDeclaration> a
 getDeclarationsAnnotatedWith(com.sun.mirror.declaration.AnnotationTypeDeclaration)java.util.Collection<com.sun.mirror.declaration.Declaration> a
 getDeclarationUtils()com.sun.mirror.util.Declarations a
 getTypeUtils()com.sun.mirror.util.Types a
 addListener(.AnnotationProcessorListener)void a
 removeListener(.AnnotationProcessorListener)void a
AnnotationProcessorListener ai :java.util.EventListener
Filer ai +Location
 createSourceFile(String)java.io.PrintWriter a !java.io.IOException
 createClassFile(String)java.io.OutputStream a !java.io.IOException
 createTextFile(.Filer.Location,String,java.io.File,String)java.io.PrintWriter a !java.io.IOException
 createBinaryFile(.Filer.Location,String,java.io.File)java.io.OutputStream a !java.io.IOException
Messager ai
 printError(String)void a
 printError(com.sun.mirror.util.SourcePosition,String)void a
 printWarning(String)void a
 printWarning(com.sun.mirror.util.SourcePosition,String)void a
 printNotice(String)void a
 printNotice(com.sun.mirror.util.SourcePosition,String)void a
package com.sun.mirror.declaration
AnnotationTypeDeclaration ai :.InterfaceDeclaration
 getMethods()java.util.Collection<.AnnotationTypeElementDeclaration> a
Declaration ai
 equals(Object)boolean a
 getDocComment()String a
 getAnnotationMirrors()java.util.Collection<.AnnotationMirror> a
 getAnnotation(Class<<A>>)<A> a <A=java.lang.annotation.Annotation>
 getModifiers()java.util.Collection<.Modifier> a
 getSimpleName()String a
 getPosition()com.sun.mirror.util.SourcePosition a
 accept(com.sun.mirror.util.DeclarationVisitor)void a
InterfaceDeclaration ai :.TypeDeclaration
MemberDeclaration ai :.Declaration
 getDeclaringType().TypeDeclaration a
PackageDeclaration ai :.Declaration
 getQualifiedName()String a
 getClasses()java.util.Collection<.ClassDeclaration> a
 getEnums()java.util.Collection<.EnumDeclaration> a
 getInterfaces()java.util.Collection<.InterfaceDeclaration> a
 getAnnotationTypes()java.util.Collection<.AnnotationTypeDeclaration> a
TypeDeclaration ai :.MemberDeclaration
 getPackage().PackageDeclaration a
 getQualifiedName()String a
 getFormalTypeParameters()java.util.Collection<.TypeParameterDeclaration> a
 getSuperinterfaces()java.util.Collection<com.sun.mirror.type.InterfaceType> a
 getFields()java.util.Collection<.FieldDeclaration> a
 getMethods()java.util.Collection<.MethodDeclaration> a
 getNestedTypes()java.util.Collection<.TypeDeclaration> a
package com.sun.mirror.util
Declarations ai
 hides(com.sun.mirror.declaration.MemberDeclaration,com.sun.mirror.declaration.MemberDeclaration)boolean a
 overrides(com.sun.mirror.declaration.MethodDeclaration,com.sun.mirror.declaration.MethodDeclaration)boolean a
Types ai
 isSubtype(com.sun.mirror.type.TypeMirror,com.sun.mirror.type.TypeMirror)boolean a
 isAssignable(com.sun.mirror.type.TypeMirror,com.sun.mirror.type.TypeMirror)boolean a
 getErasure(com.sun.mirror.type.TypeMirror)com.sun.mirror.type.TypeMirror a
 getPrimitiveType(com.sun.mirror.type.PrimitiveType.Kind)com.sun.mirror.type.PrimitiveType a
 getVoidType()com.sun.mirror.type.VoidType a
 getArrayType(com.sun.mirror.type.TypeMirror)com.sun.mirror.type.ArrayType a
 getTypeVariable(com.sun.mirror.declaration.TypeParameterDeclaration)com.sun.mirror.type.TypeVariable a
 getWildcardType(java.util.Collection<com.sun.mirror.type.ReferenceType>,java.util.Collection<com.sun.mirror.type.ReferenceType>)com.sun.mirror.type.WildcardType a
 getDeclaredType(com.sun.mirror.declaration.TypeDeclaration,com.sun.mirror.type.TypeMirror[])com.sun.mirror.type.DeclaredType av
 getDeclaredType(com.sun.mirror.type.DeclaredType,com.sun.mirror.declaration.TypeDeclaration,com.sun.mirror.type.TypeMirror[])com.sun.mirror.type.DeclaredType av
package org.eclipse.jdt.apt.core.env
EclipseAnnotationProcessorEnvironment ai :com.sun.mirror.apt.AnnotationProcessorEnvironment
 getAST()org.eclipse.jdt.core.dom.CompilationUnit a
 getMessager()org.eclipse.jdt.apt.core.util.EclipseMessager a
 getPhase().Phase a
 getJavaProject()org.eclipse.jdt.core.IJavaProject a
 addTypeDependency(String)void a
Phase fe :Enum<.Phase>
 RECONCILE .Phase sf
 BUILD .Phase sf
 OTHER .Phase sf
 values().Phase[] s
 valueOf(String).Phase s
package org.eclipse.jdt.apt.core.internal
APTDispatchRunnable - :org.eclipse.core.resources.IWorkspaceRunnable
 runAPTDuringBuild(org.eclipse.jdt.core.compiler.BuildContext[],org.eclipse.jdt.core.compiler.BuildContext[],java.util.Map<org.eclipse.core.resources.IFile,org.eclipse.jdt.core.compiler.CategorizedProblem[]>,.AptProject,java.util.Map<com.sun.mirror.apt.AnnotationProcessorFactory,.util.FactoryPath.Attributes>,java.util.Set<com.sun.mirror.apt.AnnotationProcessorFactory>,boolean,boolean)java.util.Set<com.sun.mirror.apt.AnnotationProcessorFactory> s
 runAPTDuringReconcile(org.eclipse.jdt.core.compiler.ReconcileContext,.AptProject,java.util.Map<com.sun.mirror.apt.AnnotationProcessorFactory,.util.FactoryPath.Attributes>,boolean)void s
 run(org.eclipse.core.runtime.IProgressMonitor)void -
package org.eclipse.jdt.apt.core.internal.generatedfile
ClasspathUtil -
 findProjectSourcePath(org.eclipse.jdt.core.IJavaProject,org.eclipse.core.resources.IFolder)org.eclipse.jdt.core.IClasspathEntry s !org.eclipse.jdt.core.JavaModelException
 doesClasspathContainEntry(org.eclipse.jdt.core.IJavaProject,org.eclipse.jdt.core.IClasspathEntry[],org.eclipse.core.runtime.IPath,org.eclipse.core.runtime.IProgressMonitor)boolean s !org.eclipse.jdt.core.JavaModelException
 removeFromProjectClasspath(org.eclipse.jdt.core.IJavaProject,org.eclipse.core.resources.IFolder,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.jdt.core.JavaModelException
 updateProjectClasspath(org.eclipse.jdt.core.IJavaProject,org.eclipse.core.resources.IFolder,org.eclipse.core.runtime.IProgressMonitor,boolean,org.eclipse.core.runtime.IPath)boolean s !org.eclipse.jdt.core.JavaModelException
 findTestOutputLocation(org.eclipse.jdt.core.IClasspathEntry[])org.eclipse.core.runtime.IPath s
CompilationUnitHelper -
 new() -
 commitNewContents(org.eclipse.jdt.core.ICompilationUnit,String,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.jdt.core.JavaModelException
 getWorkingCopy(String,org.eclipse.jdt.core.IPackageFragmentRoot)org.eclipse.jdt.core.ICompilationUnit -
 discardWorkingCopy(org.eclipse.jdt.core.ICompilationUnit)void -
 updateWorkingCopyContents(String,org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.WorkingCopyOwner,boolean)boolean -
 createPackageFragment(String,org.eclipse.jdt.core.IPackageFragmentRoot,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.jdt.core.IPackageFragment -
GeneratedFileManager -
 new(org.eclipse.jdt.apt.core.internal.AptProject,.GeneratedSourceFolderManager) -
 addGeneratedFileDependency(java.util.Collection<org.eclipse.core.resources.IFile>,org.eclipse.core.resources.IFile)void -
 compilationStarted()void -
 containsWorkingCopyMapEntriesForParent(org.eclipse.core.resources.IFile)boolean -
 deleteObsoleteFilesAfterBuild(org.eclipse.core.resources.IFile,java.util.Set<org.eclipse.core.resources.IFile>)java.util.Set<org.eclipse.core.resources.IFile> -
 deleteObsoleteTypesAfterReconcile(org.eclipse.jdt.core.ICompilationUnit,java.util.Set<org.eclipse.core.resources.IFile>)void -
 fileDeleted(org.eclipse.core.resources.IFile)void -
 generateFileDuringBuild(java.util.Collection<org.eclipse.core.resources.IFile>,String,String,boolean,org.eclipse.core.runtime.IProgressMonitor).FileGenerationResult - !org.eclipse.core.runtime.CoreException
 generateFileDuringReconcile(org.eclipse.jdt.core.ICompilationUnit,String,String).FileGenerationResult - !org.eclipse.core.runtime.CoreException
 getGeneratedFilesForParent(org.eclipse.core.resources.IFile)java.util.Set<org.eclipse.core.resources.IFile> -
 isGeneratedFile(org.eclipse.core.resources.IFile)boolean -
 isParentFile(org.eclipse.core.resources.IFile)boolean -
 projectCleaned()void -
 projectClosed()void -
 projectDeleted()void -
 reconcileStarted()void -
 workingCopyDiscarded(org.eclipse.jdt.core.ICompilationUnit)void - !org.eclipse.core.runtime.CoreException
 writeState()void -
 getIFileForTypeName(String)org.eclipse.core.resources.IFile -
package org.eclipse.jdt.apt.core.util
EclipseMessager ai :com.sun.mirror.apt.Messager
 APT_PROBLEM_ID int sf
 APT_QUICK_FIX_PROBLEM_ID int sf
 printError(org.eclipse.jdt.core.dom.ASTNode,String)void a
 printWarning(org.eclipse.jdt.core.dom.ASTNode,String)void a
 printNotice(org.eclipse.jdt.core.dom.ASTNode,String)void a
 printFixableError(com.sun.mirror.util.SourcePosition,String,String,String)void a
 printFixableWarning(com.sun.mirror.util.SourcePosition,String,String,String)void a
 printFixableNotice(com.sun.mirror.util.SourcePosition,String,String,String)void a
 printFixableError(String,String,String)void a
 printFixableWarning(String,String,String)void a
 printFixableNotice(String,String,String)void a
