# org.eclipse.emf:org.eclipse.emf.ecore.xmi:2.41.0
package org.eclipse.emf.ecore.xmi
ClassNotFoundException - :.XMIException
 className String o
 factory org.eclipse.emf.ecore.EFactory o
 new(String,org.eclipse.emf.ecore.EFactory,String,int,int) -
 getName()String -
 getFactory()org.eclipse.emf.ecore.EFactory -
DOMHandler ai
 recordValues(org.w3c.dom.Node,org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,Object)void a
 getDOMHelper().DOMHelper a
DOMHelper ai
 getContainer(org.w3c.dom.Node)org.eclipse.emf.ecore.EObject a
 getEStructuralFeature(org.w3c.dom.Node)org.eclipse.emf.ecore.EStructuralFeature a
 getValue(org.w3c.dom.Node)Object a
DanglingHREFException - :.XMIException
 new(String,String,int,int) -
EcoreBuilder ai
 generate(org.eclipse.emf.common.util.URI)java.util.Collection<org.eclipse.emf.ecore.resource.Resource> a !Exception
 generate(java.util.Collection<org.eclipse.emf.common.util.URI>)java.util.Collection<org.eclipse.emf.ecore.resource.Resource> a !Exception
 generate(java.util.Map<String,org.eclipse.emf.common.util.URI>)java.util.Collection<org.eclipse.emf.ecore.resource.Resource> a !Exception
 setExtendedMetaData(org.eclipse.emf.ecore.util.ExtendedMetaData)void a
FeatureNotFoundException - :.XMIException
 featureName String o
 object org.eclipse.emf.ecore.EObject o
 new(String,org.eclipse.emf.ecore.EObject,String,int,int) -
 getName()String -
 getObject()org.eclipse.emf.ecore.EObject -
IllegalValueException - :.XMIException
 object org.eclipse.emf.ecore.EObject o
 feature org.eclipse.emf.ecore.EStructuralFeature o
 value Object o
 new(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,Object,Exception,String,int,int) -
 getObject()org.eclipse.emf.ecore.EObject -
 getFeature()org.eclipse.emf.ecore.EStructuralFeature -
 getValue()Object -
NameInfo ai
 getLocalPart()String a
 setLocalPart(String)void a
 getQualifiedName()String a
 setQualifiedName(String)void a
 getNamespaceURI()String a
 setNamespaceURI(String)void a
UnresolvedReferenceException - :.XMIException
 reference String o
 eObject org.eclipse.emf.ecore.EObject o
 eStructuralFeature org.eclipse.emf.ecore.EStructuralFeature o
 new(String,String,int,int) -
 new(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,String,String,int,int) -
 getReference()String -
 getObject()org.eclipse.emf.ecore.EObject -
 getFeature()org.eclipse.emf.ecore.EStructuralFeature -
XMIException - :Exception,org.eclipse.emf.ecore.resource.Resource.Diagnostic
 location String o
 line int o
 column int o
 new(String) -
 new(Exception) -
 new(String,Exception) -
 new(String,String,int,int) -
 new(String,Exception,String,int,int) -
 new(Exception,String,int,int) -
 getMessage()String -
 getLocation()String -
 getLine()int -
 getColumn()int -
 getWrappedException()Exception x
XMIPlugin f :org.eclipse.emf.common.EMFPlugin +Implementation
 INSTANCE .XMIPlugin sf
 getPluginResourceLocator()org.eclipse.emf.common.util.ResourceLocator -
 getPlugin().XMIPlugin.Implementation s
XMIPlugin.Implementation s :org.eclipse.emf.common.EMFPlugin.EclipsePlugin +Activator
 new() -
XMIPlugin.Implementation.Activator s :org.eclipse.emf.common.EMFPlugin.OSGiDelegatingBundleActivator
 new() -
 createBundle()org.osgi.framework.BundleActivator o
XMIResource ai :.XMLResource
 OPTION_USE_XMI_TYPE String sf
 OPTION_SUPPRESS_XMI String sf
 VERSION_NAME String sf
 VERSION_VALUE String sf
 VERSION_2_1_VALUE String sf
 XMI_NAMESPACE_PREFIX String sf
 XMI_2_4_NAMESPACE_PREFIX String sf
 XMI_NS String sf
 XMI_ID String sf
 XMI_TAG_NAME String sf
 XMI_URI String sf
 XMI_2_1_URI String sf
 getXMIVersion()String a
 setXMIVersion(String)void a
 getXMINamespace()String a
 setXMINamespace(String)void a
XMLHelper ai +ManyReference
 DATATYPE_SINGLE int sf
 DATATYPE_IS_MANY int sf
 IS_MANY_ADD int sf
 IS_MANY_MOVE int sf
 OTHER int sf
 setOptions(java.util.Map<?,?>)void a
 setNoNamespacePackage(org.eclipse.emf.ecore.EPackage)void a
 getNoNamespacePackage()org.eclipse.emf.ecore.EPackage a
 setAnySimpleType(org.eclipse.emf.ecore.EClass)void a
 setXMLMap(.XMLResource.XMLMap)void a
 getXMLMap().XMLResource.XMLMap a
 setExtendedMetaData(org.eclipse.emf.ecore.util.ExtendedMetaData)void a
 getExtendedMetaData()org.eclipse.emf.ecore.util.ExtendedMetaData a
 getResource().XMLResource a
 getValue(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature)Object a
 getName(org.eclipse.emf.ecore.ENamedElement)String a
 getQName(org.eclipse.emf.ecore.EClass)String a
 populateNameInfo(.NameInfo,org.eclipse.emf.ecore.EClass)void a
 getQName(org.eclipse.emf.ecore.EDataType)String a
 populateNameInfo(.NameInfo,org.eclipse.emf.ecore.EDataType)void a
 getQName(org.eclipse.emf.ecore.EStructuralFeature)String a
 populateNameInfo(.NameInfo,org.eclipse.emf.ecore.EStructuralFeature)void a
 getPrefix(String)String a
 getPrefix(org.eclipse.emf.ecore.EPackage)String a
 getNamespaceURI(String)String a
 getPrefixes(org.eclipse.emf.ecore.EPackage)java.util.List<String> a
 getID(org.eclipse.emf.ecore.EObject)String a
 getIDREF(org.eclipse.emf.ecore.EObject)String a
 getHREF(org.eclipse.emf.ecore.EObject)String a
 deresolve(org.eclipse.emf.common.util.URI)org.eclipse.emf.common.util.URI a
 packages()org.eclipse.emf.ecore.EPackage[] a
 createObject(org.eclipse.emf.ecore.EFactory,String)org.eclipse.emf.ecore.EObject ax
 createObject(org.eclipse.emf.ecore.EFactory,org.eclipse.emf.ecore.EClassifier)org.eclipse.emf.ecore.EObject a
 getType(org.eclipse.emf.ecore.EFactory,String)org.eclipse.emf.ecore.EClassifier a
 setValue(org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.EStructuralFeature,Object,int)void a
 getFeature(org.eclipse.emf.ecore.EClass,String,String)org.eclipse.emf.ecore.EStructuralFeature a
 getFeature(org.eclipse.emf.ecore.EClass,String,String,boolean)org.eclipse.emf.ecore.EStructuralFeature a
 getFeatureKind(org.eclipse.emf.ecore.EStructuralFeature)int a
 getXMLEncoding(String)String a
 getJavaEncoding(String)String a
 setManyReference(.XMLHelper.ManyReference,String)java.util.List<.XMIException> a
 setCheckForDuplicates(boolean)void a
 setProcessDanglingHREF(String)void a
 getDanglingHREFException().DanglingHREFException a
 resolve(org.eclipse.emf.common.util.URI,org.eclipse.emf.common.util.URI)org.eclipse.emf.common.util.URI a
 addPrefix(String,String)void a
 getAnyContentPrefixToURIMapping()java.util.Map<String,String> a
 recordPrefixToURIMapping()void a
 getURI(String)String a
 pushContext()void a
 popContext()void a
 popContext(java.util.Map<String,org.eclipse.emf.ecore.EFactory>)void a
 convertToString(org.eclipse.emf.ecore.EFactory,org.eclipse.emf.ecore.EDataType,Object)String a
 getPrefixToNamespaceMap()org.eclipse.emf.common.util.EMap<String,String> a
 setPrefixToNamespaceMap(org.eclipse.emf.common.util.EMap<String,String>)void a
 setMustHavePrefix(boolean)void a
XMLHelper.ManyReference sai
 getObject()org.eclipse.emf.ecore.EObject a
 getFeature()org.eclipse.emf.ecore.EStructuralFeature a
 getValues()Object[] a
 getPositions()int[] a
 getLineNumber()int a
 getColumnNumber()int a
XMLResource ai :org.eclipse.emf.ecore.resource.Resource +ElementHandler,MissingPackageHandler,ResourceEntityHandler,ResourceHandler,URIHandler,XMLInfo,XMLMap
 OPTION_USE_PARSER_POOL String sf
 OPTION_USE_XML_NAME_TO_FEATURE_MAP String sf
 OPTION_USE_CACHED_LOOKUP_TABLE String sf
 OPTION_USE_DEPRECATED_METHODS String sf
 OPTION_CONFIGURATION_CACHE String sf
 OPTION_SAVE_TYPE_INFORMATION String sf
 OPTION_PARSER_FEATURES String sf
 OPTION_PARSER_PROPERTIES String sf
 OPTION_USE_LEXICAL_HANDLER String sf
 OPTION_DOM_USE_NAMESPACES_IN_SCOPE String sf
 OPTION_EXTENDED_META_DATA String sf
 OPTION_ANY_TYPE String sf
 OPTION_ANY_SIMPLE_TYPE String sf
 OPTION_XML_MAP String sf
 OPTION_USE_ENCODED_ATTRIBUTE_STYLE String sf
 OPTION_FORMATTED String sf
 OPTION_LINE_WIDTH String sf
 OPTION_DECLARE_XML String sf
 OPTION_KEEP_DEFAULT_CONTENT String sf
 OPTION_SAVE_DOCTYPE String sf
 OPTION_RESOURCE_ENTITY_HANDLER String sf
 OPTION_SKIP_ESCAPE String sf
 OPTION_SKIP_ESCAPE_URI String sf
 OPTION_PROCESS_DANGLING_HREF String sf
 OPTION_PROCESS_DANGLING_HREF_THROW String sf
 OPTION_PROCESS_DANGLING_HREF_DISCARD String sf
 OPTION_PROCESS_DANGLING_HREF_RECORD String sf
 OPTION_RECORD_UNKNOWN_FEATURE String sf
 OPTION_LAX_FEATURE_PROCESSING String sf
 OPTION_LAX_WILDCARD_PROCESSING String sf
 OPTION_XML_OPTIONS String sf
 OPTION_DISABLE_NOTIFY String sf
 OPTION_SCHEMA_LOCATION String sf
 OPTION_SCHEMA_LOCATION_IMPLEMENTATION String sf
 OPTION_ENCODING String sf
 OPTION_XML_VERSION String sf
 OPTION_RECORD_ANY_TYPE_NAMESPACE_DECLARATIONS String sf
 OPTION_FLUSH_THRESHOLD String sf
 OPTION_USE_FILE_BUFFER String sf
 OPTION_DEFER_IDREF_RESOLUTION String sf
 OPTION_ROOT_OBJECTS String sf
 OPTION_RESOURCE_HANDLER String sf
 OPTION_DEFER_ATTACHMENT String sf
 OPTION_URI_HANDLER String sf
 OPTION_ELEMENT_HANDLER String sf
 OPTION_SUPPRESS_DOCUMENT_ROOT String sf
 OPTION_ESCAPE_USING_CDATA String sf
 OPTION_BINARY String sf
 OPTION_PROXY_ATTRIBUTES String sf
 OPTION_USE_PACKAGE_NS_URI_AS_LOCATION String sf
 OPTION_MISSING_PACKAGE_HANDLER String sf
 OPTION_RESOLVE_ENTITIES String sf
 HREF String sf
 NIL String sf
 TYPE String sf
 SCHEMA_LOCATION String sf
 NO_NAMESPACE_SCHEMA_LOCATION String sf
 XML_NS String sf
 XSI_NS String sf
 XSI_URI String sf
 XML_SCHEMA_URI String sf
 useZip()boolean a
 setUseZip(boolean)void a
 getDefaultSaveOptions()java.util.Map<Object,Object> a
 getDefaultLoadOptions()java.util.Map<Object,Object> a
 getPublicId()String a
 getSystemId()String a
 setDoctypeInfo(String,String)void a
 getEncoding()String a
 setEncoding(String)void a
 getXMLVersion()String a
 setXMLVersion(String)void a
 getIDToEObjectMap()java.util.Map<String,org.eclipse.emf.ecore.EObject> ax
 getEObjectToIDMap()java.util.Map<org.eclipse.emf.ecore.EObject,String> ax
 getID(org.eclipse.emf.ecore.EObject)String a
 setID(org.eclipse.emf.ecore.EObject,String)void a
 getEObjectToExtensionMap()java.util.Map<org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.xml.type.AnyType> a
 save(org.w3c.dom.Document,java.util.Map<?,?>,.DOMHandler)org.w3c.dom.Document a
 save(java.io.Writer,java.util.Map<?,?>)void a !java.io.IOException
 getDOMHelper().DOMHelper a
 load(org.w3c.dom.Node,java.util.Map<?,?>)void a !java.io.IOException
 load(org.xml.sax.InputSource,java.util.Map<?,?>)void a !java.io.IOException
XMLResource.ElementHandler sai
 getRoot(org.eclipse.emf.ecore.util.ExtendedMetaData,org.eclipse.emf.ecore.EClassifier)org.eclipse.emf.ecore.EStructuralFeature a
 getSubstitutionGroup(org.eclipse.emf.ecore.util.ExtendedMetaData,org.eclipse.emf.ecore.EStructuralFeature,org.eclipse.emf.ecore.EClassifier)org.eclipse.emf.ecore.EStructuralFeature a
XMLResource.MissingPackageHandler sai
 getPackage(String)org.eclipse.emf.ecore.EPackage a
XMLResource.URIHandler sai
 setBaseURI(org.eclipse.emf.common.util.URI)void a
 resolve(org.eclipse.emf.common.util.URI)org.eclipse.emf.common.util.URI a
 deresolve(org.eclipse.emf.common.util.URI)org.eclipse.emf.common.util.URI a
XMLResource.XMLInfo sai
 UNSPECIFIED int sf
 ELEMENT int sf
 ATTRIBUTE int sf
 CONTENT int sf
 getXMLRepresentation()int a
 setXMLRepresentation(int)void a
 setTargetNamespace(String)void a
 getTargetNamespace()String a
 getName()String a
 setName(String)void a
XMLResource.XMLMap sai
 add(org.eclipse.emf.ecore.ENamedElement,.XMLResource.XMLInfo)void a
 getInfo(org.eclipse.emf.ecore.ENamedElement).XMLResource.XMLInfo a
 setNoNamespacePackage(org.eclipse.emf.ecore.EPackage)void a
 getNoNamespacePackage()org.eclipse.emf.ecore.EPackage a
 setIDAttributeName(String)void a
 getIDAttributeName()String a
 getClassifier(String,String)org.eclipse.emf.ecore.EClassifier a
 getFeature(org.eclipse.emf.ecore.EClass,String,String)org.eclipse.emf.ecore.EStructuralFeature a
 getFeatures(org.eclipse.emf.ecore.EClass)java.util.List<org.eclipse.emf.ecore.EStructuralFeature> a
XMLSave ai +XMLTypeInfo
 save(.XMLResource,java.io.OutputStream,java.util.Map<?,?>)void a !java.io.IOException
 save(.XMLResource,org.w3c.dom.Document,java.util.Map<?,?>,.DOMHandler)org.w3c.dom.Document a
 save(.XMLResource,java.io.Writer,java.util.Map<?,?>)void a !java.io.IOException
package org.eclipse.emf.ecore.xmi.impl
URIHandlerImpl - :org.eclipse.emf.ecore.xmi.XMLResource.URIHandler +AbsoluteCrossBundleAware,PlatformSchemeAware
 baseURI org.eclipse.emf.common.util.URI o
 resolve boolean o
 new() -
 getBaseURI()org.eclipse.emf.common.util.URI -
 setBaseURI(org.eclipse.emf.common.util.URI)void -
 resolve(org.eclipse.emf.common.util.URI)org.eclipse.emf.common.util.URI -
 deresolve(org.eclipse.emf.common.util.URI)org.eclipse.emf.common.util.URI -
XMIResourceImpl - :.XMLResourceImpl,org.eclipse.emf.ecore.xmi.XMIResource
 new() -
 new(org.eclipse.emf.common.util.URI) -
 createXMLHelper()org.eclipse.emf.ecore.xmi.XMLHelper o
 createXMLLoad()org.eclipse.emf.ecore.xmi.XMLLoad o
 createXMLLoad(java.util.Map<?,?>)org.eclipse.emf.ecore.xmi.XMLLoad o
 createXMLSave()org.eclipse.emf.ecore.xmi.XMLSave o
 createXMLSave(java.util.Map<?,?>)org.eclipse.emf.ecore.xmi.XMLSave o
 useIDs()boolean o
 getXMIVersion()String -
 setXMIVersion(String)void -
 getXMINamespace()String -
 setXMINamespace(String)void -
XMLResourceImpl - :org.eclipse.emf.ecore.resource.impl.ResourceImpl,org.eclipse.emf.ecore.xmi.XMLResource
 idToEObjectMap java.util.Map<String,org.eclipse.emf.ecore.EObject> o
 eObjectToIDMap java.util.Map<org.eclipse.emf.ecore.EObject,String> o
 eObjectToExtensionMap java.util.Map<org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.xml.type.AnyType> o
 encoding String o
 xmlVersion String o
 useZip boolean o
 publicId String o
 systemId String o
 domHandler org.eclipse.emf.ecore.xmi.DOMHandler o
 DETACHED_EOBJECT_TO_ID_MAP java.util.Map<org.eclipse.emf.ecore.EObject,String> osf
 new() -
 new(org.eclipse.emf.common.util.URI) -
 init()void o
 useIDs()boolean o
 useIDAttributes()boolean o
 useUUIDs()boolean o
 assignIDsWhileLoading()boolean o
 getDefaultSaveOptions()java.util.Map<Object,Object> -
 getDefaultLoadOptions()java.util.Map<Object,Object> -
 createXMLHelper()org.eclipse.emf.ecore.xmi.XMLHelper o
 createXMLLoad()org.eclipse.emf.ecore.xmi.XMLLoad o
 createXMLLoad(java.util.Map<?,?>)org.eclipse.emf.ecore.xmi.XMLLoad o
 createXMLSave()org.eclipse.emf.ecore.xmi.XMLSave o
 createXMLSave(java.util.Map<?,?>)org.eclipse.emf.ecore.xmi.XMLSave o
 doLoad(java.io.InputStream,java.util.Map<?,?>)void - !java.io.IOException
 createEObjectInputStream(java.io.InputStream,java.util.Map<?,?>,org.eclipse.emf.ecore.xmi.XMLResource.URIHandler)org.eclipse.emf.ecore.resource.impl.BinaryResourceImpl.EObjectInputStream o !java.io.IOException
 doSave(java.io.OutputStream,java.util.Map<?,?>)void - !java.io.IOException
 createEObjectOutputStream(java.io.OutputStream,java.util.Map<?,?>,org.eclipse.emf.ecore.resource.impl.BinaryResourceImpl.BinaryIO.Version,org.eclipse.emf.ecore.xmi.XMLResource.URIHandler)org.eclipse.emf.ecore.resource.impl.BinaryResourceImpl.EObjectOutputStream o !java.io.IOException
 save(java.io.Writer,java.util.Map<?,?>)void f !java.io.IOException
 doSave(java.io.Writer,java.util.Map<?,?>)void - !java.io.IOException
 save(org.w3c.dom.Document,java.util.Map<?,?>,org.eclipse.emf.ecore.xmi.DOMHandler)org.w3c.dom.Document -
 getDOMHelper()org.eclipse.emf.ecore.xmi.DOMHelper -
 useZip()boolean -
 setUseZip(boolean)void -
 getPublicId()String -
 getSystemId()String -
 setDoctypeInfo(String,String)void -
 getEncoding()String -
 setEncoding(String)void -
 getXMLVersion()String -
 setXMLVersion(String)void -
 getIDToEObjectMap()java.util.Map<String,org.eclipse.emf.ecore.EObject> -
 getEObjectToIDMap()java.util.Map<org.eclipse.emf.ecore.EObject,String> -
 getEObjectToExtensionMap()java.util.Map<org.eclipse.emf.ecore.EObject,org.eclipse.emf.ecore.xml.type.AnyType> -
 getIDForEObject(org.eclipse.emf.ecore.EObject)String o
 getID(org.eclipse.emf.ecore.EObject)String -
 setID(org.eclipse.emf.ecore.EObject,String)void -
 getURIFragment(org.eclipse.emf.ecore.EObject)String -
 getEObjectByID(String)org.eclipse.emf.ecore.EObject o
 isPath(String)boolean o
 isAttachedDetachedHelperRequired()boolean o
 attachedHelper(org.eclipse.emf.ecore.EObject)void o
 detachedHelper(org.eclipse.emf.ecore.EObject)void o
 doUnload()void o
 toKeyString()String -
 load(org.w3c.dom.Node,java.util.Map<?,?>)void f !java.io.IOException
 doLoad(org.w3c.dom.Node,java.util.Map<?,?>)void - !java.io.IOException
 load(org.xml.sax.InputSource,java.util.Map<?,?>)void f !java.io.IOException
 doLoad(org.xml.sax.InputSource,java.util.Map<?,?>)void - !java.io.IOException
package org.eclipse.emf.ecore.xmi.util
DefaultEcoreBuilder - :org.eclipse.emf.ecore.xmi.EcoreBuilder
 XSD_ECORE_BUILDER_CLASS Class<?> osf
 XSD_ECORE_BUILDER_CONSTRUCTOR java.lang.reflect.Constructor<?> osf
 XSD_ECORE_BUILDER_GENERATE_RESOURCES_METHOD java.lang.reflect.Method osf
 XSD_ECORE_BUILDER_OPTIONS java.util.Map<?,?> osf
 extendedMetaData org.eclipse.emf.ecore.util.ExtendedMetaData o
 new(org.eclipse.emf.ecore.util.ExtendedMetaData) -
 setExtendedMetaData(org.eclipse.emf.ecore.util.ExtendedMetaData)void -
 generate(org.eclipse.emf.common.util.URI)java.util.Collection<org.eclipse.emf.ecore.resource.Resource> - !Exception
 generate(java.util.Map<String,org.eclipse.emf.common.util.URI>)java.util.Collection<org.eclipse.emf.ecore.resource.Resource> - !Exception
 generate(java.util.Collection<org.eclipse.emf.common.util.URI>)java.util.Collection<org.eclipse.emf.ecore.resource.Resource> - !Exception
XMLProcessor -
 ecoreBuilder org.eclipse.emf.ecore.xmi.EcoreBuilder o
 XML_EXTENSION String osf
 STAR_EXTENSION String osf
 XML_URI org.eclipse.emf.common.util.URI osf
 registrations java.util.Map<String,org.eclipse.emf.ecore.resource.Resource.Factory> o
 loadOptions java.util.Map<Object,Object> o
 saveOptions java.util.Map<Object,Object> o
 extendedMetaData org.eclipse.emf.ecore.util.ExtendedMetaData o
 registry org.eclipse.emf.ecore.EPackage.Registry o
 new(org.eclipse.emf.ecore.EPackage.Registry) o
 new() -
 new(org.eclipse.emf.common.util.URI) - !org.xml.sax.SAXException
 new(java.util.Collection<org.eclipse.emf.common.util.URI>) - !org.xml.sax.SAXException
 getRegistrations()java.util.Map<String,org.eclipse.emf.ecore.resource.Resource.Factory> o
 getEPackageRegistry()org.eclipse.emf.ecore.EPackage.Registry -
 getExtendedMetaData()org.eclipse.emf.ecore.util.ExtendedMetaData -
 load(String,java.util.Map<?,?>)org.eclipse.emf.ecore.resource.Resource - !java.io.IOException
 load(java.io.InputStream,java.util.Map<?,?>)org.eclipse.emf.ecore.resource.Resource - !java.io.IOException
 load(org.xml.sax.InputSource,java.util.Map<?,?>)org.eclipse.emf.ecore.resource.Resource - !java.io.IOException
 load(org.w3c.dom.Node,java.util.Map<?,?>)org.eclipse.emf.ecore.resource.Resource - !java.io.IOException
 save(java.io.OutputStream,org.eclipse.emf.ecore.resource.Resource,java.util.Map<?,?>)void - !java.io.IOException
 save(java.io.Writer,org.eclipse.emf.ecore.resource.Resource,java.util.Map<?,?>)void - !java.io.IOException
 save(org.w3c.dom.Document,org.eclipse.emf.ecore.resource.Resource,org.eclipse.emf.ecore.xmi.DOMHandler,java.util.Map<?,?>)void - !java.io.IOException
 saveToString(org.eclipse.emf.ecore.resource.Resource,java.util.Map<?,?>)String - !java.io.IOException
 createResourceSet()org.eclipse.emf.ecore.resource.ResourceSet o
 createEcoreBuilder()org.eclipse.emf.ecore.xmi.EcoreBuilder o
 createExtendedMetaData()org.eclipse.emf.ecore.util.ExtendedMetaData o
