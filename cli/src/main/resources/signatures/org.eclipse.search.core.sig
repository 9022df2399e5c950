# org.eclipse.platform:org.eclipse.search.core:3.16.700
package org.eclipse.search.core.text
TextSearchEngine a
 new() -
 create().TextSearchEngine s
 createDefault().TextSearchEngine s
 search(.TextSearchScope,.TextSearchRequestor,java.util.regex.Pattern,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus a
 search(org.eclipse.core.resources.IFile[],.TextSearchRequestor,java.util.regex.Pattern,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus a
 createPattern(String,boolean,boolean)java.util.regex.Pattern s !java.util.regex.PatternSyntaxException
TextSearchMatchAccess a
 new() -
 getFile()org.eclipse.core.resources.IFile a
 getMatchOffset()int a
 getMatchLength()int a
 getFileContentLength()int a
 getFileContentChar(int)char a
 getFileContent(int,int)String a
TextSearchRequestor a
 new() -
 beginReporting()void -
 endReporting()void -
 acceptFile(org.eclipse.core.resources.IFile)boolean - !org.eclipse.core.runtime.CoreException
 flushMatches(org.eclipse.core.resources.IFile)void -
 reportBinaryFile(org.eclipse.core.resources.IFile)boolean -
 acceptPatternMatch(.TextSearchMatchAccess)boolean - !org.eclipse.core.runtime.CoreException
 canRunInParallel()boolean -
TextSearchScope a
 new() -
 newSearchScope(org.eclipse.core.resources.IResource[],java.util.regex.Pattern,boolean).TextSearchScope s
 getRoots()org.eclipse.core.resources.IResource[] -
 contains(org.eclipse.core.resources.IResourceProxy)boolean a
 evaluateFilesInScope(org.eclipse.core.runtime.MultiStatus)org.eclipse.core.resources.IFile[] -
package org.eclipse.search.internal.core.text
TextSearchVisitor - +ReusableMatchAccess
 TRACING boolean sf
 fProgressMonitor org.eclipse.core.runtime.IProgressMonitor p
 new(org.eclipse.search.core.text.TextSearchRequestor,java.util.regex.Pattern,.DirtyFileProvider) -
 search(org.eclipse.core.resources.IFile[],org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 search(org.eclipse.search.core.text.TextSearchScope,org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
