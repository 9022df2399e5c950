# org.eclipse.platform:org.eclipse.core.variables:3.6.800
package org.eclipse.core.variables
IStringVariableManager ai
 EXTENSION_POINT_DYNAMIC_VARIABLES String sf
 EXTENSION_POINT_VALUE_VARIABLES String sf
 getVariables().IStringVariable[] a
 getValueVariables().IValueVariable[] a
 getValueVariable(String).IValueVariable a
 getDynamicVariables().IDynamicVariable[] a
 getDynamicVariable(String).IDynamicVariable a
 getContributingPluginId(.IStringVariable)String a
 performStringSubstitution(String)String a !org.eclipse.core.runtime.CoreException
 performStringSubstitution(String,boolean)String a !org.eclipse.core.runtime.CoreException
 validateStringVariables(String)void a !org.eclipse.core.runtime.CoreException
 newValueVariable(String,String).IValueVariable a
 newValueVariable(String,String,boolean,String).IValueVariable a
 addVariables(.IValueVariable[])void a !org.eclipse.core.runtime.CoreException
 removeVariables(.IValueVariable[])void a
 addValueVariableListener(.IValueVariableListener)void a
 removeValueVariableListener(.IValueVariableListener)void a
 generateVariableExpression(String,String)String a
VariablesPlugin - :org.eclipse.core.runtime.Plugin
 INTERNAL_ERROR int sf
 REFERENCE_CYCLE_ERROR int sf
 PI_CORE_VARIABLES String sf
 new() -
 getDefault().VariablesPlugin s
 log(Throwable)void s
 logMessage(String,Throwable)void s
 log(org.eclipse.core.runtime.IStatus)void s
 getUniqueIdentifier()String s
 getStringVariableManager().IStringVariableManager -
