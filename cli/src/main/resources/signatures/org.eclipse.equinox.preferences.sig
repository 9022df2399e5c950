# org.eclipse.platform:org.eclipse.equinox.preferences:3.12.100
package org.eclipse.core.runtime.preferences
AbstractScope a :.IScopeContext
 new() -
 getNode(String).IEclipsePreferences -
 equals(Object)boolean -
 hashCode()int -
IEclipsePreferences ai :org.osgi.service.prefs.Preferences +INodeChangeListener,IPreferenceChangeListener,NodeChangeEvent,PreferenceChangeEvent
 addNodeChangeListener(.IEclipsePreferences.INodeChangeListener)void a
 removeNodeChangeListener(.IEclipsePreferences.INodeChangeListener)void a
 addPreferenceChangeListener(.IEclipsePreferences.IPreferenceChangeListener)void a
 removePreferenceChangeListener(.IEclipsePreferences.IPreferenceChangeListener)void a
 removeNode()void a !org.osgi.service.prefs.BackingStoreException
 node(String)org.osgi.service.prefs.Preferences a
 accept(.IPreferenceNodeVisitor)void a !org.osgi.service.prefs.BackingStoreException
IEclipsePreferences.INodeChangeListener sai
 added(.IEclipsePreferences.NodeChangeEvent)void a
 removed(.IEclipsePreferences.NodeChangeEvent)void a
IEclipsePreferences.IPreferenceChangeListener sai
 preferenceChange(.IEclipsePreferences.PreferenceChangeEvent)void a
IEclipsePreferences.PreferenceChangeEvent sf :java.util.EventObject
 new(Object,String,Object,Object) -
 getNode()org.osgi.service.prefs.Preferences -
 getKey()String -
 getNewValue()Object -
 getOldValue()Object -
IExportedPreferences ai :.IEclipsePreferences
 isExportRoot()boolean a
IPreferenceFilter ai
 getScopes()String[] a
 getMapping(String)java.util.Map<String,.PreferenceFilterEntry[]> a
IPreferenceNodeVisitor ai
 visit(.IEclipsePreferences)boolean a !org.osgi.service.prefs.BackingStoreException
IPreferencesService ai
 get(String,String,org.osgi.service.prefs.Preferences[])String a
 getBoolean(String,String,boolean,.IScopeContext[])boolean a
 getByteArray(String,String,byte[],.IScopeContext[])byte[] a
 getDouble(String,String,double,.IScopeContext[])double a
 getFloat(String,String,float,.IScopeContext[])float a
 getInt(String,String,int,.IScopeContext[])int a
 getLong(String,String,long,.IScopeContext[])long a
 getString(String,String,String,.IScopeContext[])String a
 getRootNode().IEclipsePreferences a
 exportPreferences(.IEclipsePreferences,java.io.OutputStream,String[])org.eclipse.core.runtime.IStatus a !org.eclipse.core.runtime.CoreException
 importPreferences(java.io.InputStream)org.eclipse.core.runtime.IStatus a !org.eclipse.core.runtime.CoreException
 applyPreferences(.IExportedPreferences)org.eclipse.core.runtime.IStatus a !org.eclipse.core.runtime.CoreException
 readPreferences(java.io.InputStream).IExportedPreferences a !org.eclipse.core.runtime.CoreException
 getDefaultLookupOrder(String,String)String[] a
 getLookupOrder(String,String)String[] a
 setDefaultLookupOrder(String,String,String[])void a
 exportPreferences(.IEclipsePreferences,.IPreferenceFilter[],java.io.OutputStream)void a !org.eclipse.core.runtime.CoreException
 matches(.IEclipsePreferences,.IPreferenceFilter[]).IPreferenceFilter[] a !org.eclipse.core.runtime.CoreException
 applyPreferences(.IEclipsePreferences,.IPreferenceFilter[])void a !org.eclipse.core.runtime.CoreException
IScope ai
 create(.IEclipsePreferences,String).IEclipsePreferences a
IScopeContext ai
 PROPERTY_TYPE String sf
 TYPE_BUNDLE String sf
 BUNDLE_SCOPE_FILTER String sf
 getName()String a
 getNode(String).IEclipsePreferences a
 getLocation()org.eclipse.core.runtime.IPath a
PreferenceModifyListener a
 new() -
 preApply(.IEclipsePreferences).IEclipsePreferences -
