# org.eclipse.platform:org.eclipse.core.contenttype:3.9.900
package org.eclipse.core.internal.content
TextContentDescriber - :org.eclipse.core.runtime.content.ITextContentDescriber
 new() -
 describe(java.io.Reader,org.eclipse.core.runtime.content.IContentDescription)int - !java.io.IOException
 describe(java.io.InputStream,org.eclipse.core.runtime.content.IContentDescription)int - !java.io.IOException
 getSupportedOptions()org.eclipse.core.runtime.QualifiedName[] -
package org.eclipse.core.runtime.content
BinarySignatureDescriber f :.IContentDescriber,org.eclipse.core.runtime.IExecutableExtension
 new() -
 describe(java.io.InputStream,.IContentDescription)int - !java.io.IOException
 getSupportedOptions()org.eclipse.core.runtime.QualifiedName[] -
 setInitializationData(org.eclipse.core.runtime.IConfigurationElement,String,Object)void - !org.eclipse.core.runtime.CoreException
IContentDescriber ai
 INDETERMINATE int sf
 INVALID int sf
 VALID int sf
 describe(java.io.InputStream,.IContentDescription)int a !java.io.IOException
 getSupportedOptions()org.eclipse.core.runtime.QualifiedName[] a
IContentDescription ai
 CHARSET org.eclipse.core.runtime.QualifiedName sf
 BYTE_ORDER_MARK org.eclipse.core.runtime.QualifiedName sf
 ALL org.eclipse.core.runtime.QualifiedName[] sf
 BOM_UTF_8 byte[] sf
 BOM_UTF_16BE byte[] sf
 BOM_UTF_16LE byte[] sf
 isRequested(org.eclipse.core.runtime.QualifiedName)boolean a
 getCharset()String a
 getContentType().IContentType a
 getProperty(org.eclipse.core.runtime.QualifiedName)Object a
 setProperty(org.eclipse.core.runtime.QualifiedName,Object)void a
IContentType ai :.IContentTypeSettings
 IGNORE_PRE_DEFINED int sf
 IGNORE_USER_DEFINED int sf
 FILE_NAME_SPEC int sf
 FILE_EXTENSION_SPEC int sf
 FILE_PATTERN_SPEC int sf
 getBaseType().IContentType a
 getDefaultDescription().IContentDescription a
 getDescriptionFor(java.io.InputStream,org.eclipse.core.runtime.QualifiedName[]).IContentDescription a !java.io.IOException
 getDescriptionFor(java.io.Reader,org.eclipse.core.runtime.QualifiedName[]).IContentDescription a !java.io.IOException
 getDefaultCharset()String a
 getFileSpecs(int)String[] a
 getId()String a
 getName()String a
 isAssociatedWith(String)boolean a
 isAssociatedWith(String,org.eclipse.core.runtime.preferences.IScopeContext)boolean a
 isKindOf(.IContentType)boolean a
 getSettings(org.eclipse.core.runtime.preferences.IScopeContext).IContentTypeSettings a !org.eclipse.core.runtime.CoreException
IContentTypeManager ai :.IContentTypeMatcher +ContentTypeChangeEvent,IContentTypeChangeListener,ISelectionPolicy
 CT_TEXT String sf
 addContentTypeChangeListener(.IContentTypeManager.IContentTypeChangeListener)void a
 getAllContentTypes().IContentType[] a
 getContentType(String).IContentType a
 getMatcher(.IContentTypeManager.ISelectionPolicy,org.eclipse.core.runtime.preferences.IScopeContext).IContentTypeMatcher a
 removeContentTypeChangeListener(.IContentTypeManager.IContentTypeChangeListener)void a
 addContentType(String,String,.IContentType).IContentType a !org.eclipse.core.runtime.CoreException
 removeContentType(String)void a !org.eclipse.core.runtime.CoreException
IContentTypeManager.ContentTypeChangeEvent sf :java.util.EventObject
 new(.IContentType) -
 new(.IContentType,org.eclipse.core.runtime.preferences.IScopeContext) -
 getContentType().IContentType -
 getContext()org.eclipse.core.runtime.preferences.IScopeContext -
IContentTypeManager.IContentTypeChangeListener sai
 contentTypeChanged(.IContentTypeManager.ContentTypeChangeEvent)void a
IContentTypeManager.ISelectionPolicy sai
 select(.IContentType[],boolean,boolean).IContentType[] a
IContentTypeMatcher ai
 findContentTypeFor(java.io.InputStream,String).IContentType a !java.io.IOException
 findContentTypeFor(String).IContentType a
 findContentTypesFor(java.io.InputStream,String).IContentType[] a !java.io.IOException
 findContentTypesFor(String).IContentType[] a
 getDescriptionFor(java.io.InputStream,String,org.eclipse.core.runtime.QualifiedName[]).IContentDescription a !java.io.IOException
 getDescriptionFor(java.io.Reader,String,org.eclipse.core.runtime.QualifiedName[]).IContentDescription a !java.io.IOException
IContentTypeSettings ai
 FILE_EXTENSION_SPEC int sf
 FILE_NAME_SPEC int sf
 FILE_PATTERN_SPEC int sf
 addFileSpec(String,int)void a !org.eclipse.core.runtime.CoreException
 getDefaultCharset()String a
 getFileSpecs(int)String[] a
 getId()String a
 removeFileSpec(String,int)void a !org.eclipse.core.runtime.CoreException
 setDefaultCharset(String)void a !org.eclipse.core.runtime.CoreException
 isUserDefined()boolean a
ITextContentDescriber ai :.IContentDescriber
 describe(java.io.Reader,.IContentDescription)int a !java.io.IOException
XMLContentDescriber - :org.eclipse.core.internal.content.TextContentDescriber
 new() -
 describe(java.io.InputStream,.IContentDescription)int - !java.io.IOException
 describe(java.io.Reader,.IContentDescription)int - !java.io.IOException
 getSupportedOptions()org.eclipse.core.runtime.QualifiedName[] -
XMLRootElementContentDescriber fx :.XMLContentDescriber,org.eclipse.core.runtime.IExecutableExtension
 new() -
 describe(java.io.InputStream,.IContentDescription)int x !java.io.IOException
 describe(java.io.InputStream,.IContentDescription,java.util.Map<String,Object>)int x !java.io.IOException
 describe(java.io.Reader,.IContentDescription)int x !java.io.IOException
 describe(java.io.Reader,.IContentDescription,java.util.Map<String,Object>)int x !java.io.IOException
 setInitializationData(org.eclipse.core.runtime.IConfigurationElement,String,Object)void x !org.eclipse.core.runtime.CoreException
XMLRootElementContentDescriber2 f :.XMLContentDescriber,org.eclipse.core.runtime.IExecutableExtension
 new() -
 describe(java.io.InputStream,.IContentDescription)int - !java.io.IOException
 describe(java.io.InputStream,.IContentDescription,java.util.Map<String,Object>)int - !java.io.IOException
 describe(java.io.Reader,.IContentDescription)int - !java.io.IOException
 describe(java.io.Reader,.IContentDescription,java.util.Map<String,Object>)int - !java.io.IOException
 setInitializationData(org.eclipse.core.runtime.IConfigurationElement,String,Object)void - !org.eclipse.core.runtime.CoreException
