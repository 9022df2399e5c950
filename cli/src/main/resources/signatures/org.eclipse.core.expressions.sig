# org.eclipse.platform:org.eclipse.core.expressions:3.9.700
package org.eclipse.core.expressions
Expression a
 HASH_CODE_NOT_COMPUTED int osf
 HASH_FACTOR int osf
 ATT_VALUE String osf
 TRUE .Expression sf
 FALSE .Expression sf
 new() -
 equals(Object,Object)boolean osf
 equals(Object[],Object[])boolean osf
 hashCode(Object)int osf
 hashCode(Object[])int osf
 evaluate(.IEvaluationContext).EvaluationResult a !org.eclipse.core.runtime.CoreException
 computeExpressionInfo().ExpressionInfo f
 collectExpressionInfo(.ExpressionInfo)void -
 computeHashCode()int o
 hashCode()int -
IEvaluationContext ai
 UNDEFINED_VARIABLE Object sf
 getParent().IEvaluationContext a
 getRoot().IEvaluationContext a
 setAllowPluginActivation(boolean)void a
 getAllowPluginActivation()boolean a
 getDefaultVariable()Object a
 addVariable(String,Object)void a
 removeVariable(String)Object a
 getVariable(String)Object a
 resolveVariable(String,Object[])Object a !org.eclipse.core.runtime.CoreException
IPropertyTester ai
 handles(String,String)boolean a
 isInstantiated()boolean a
 isDeclaringPluginActive()boolean a
 instantiate().IPropertyTester a !org.eclipse.core.runtime.CoreException
 test(Object,String,Object[],Object)boolean a
PropertyTester a :.IPropertyTester
 new() -
 internalInitialize(org.eclipse.core.internal.expressions.PropertyTesterDescriptor)void f
 internalCreateDescriptor()org.eclipse.core.internal.expressions.PropertyTesterDescriptor f
 handles(String,String)boolean f
 isInstantiated()boolean f
 isDeclaringPluginActive()boolean -
 instantiate().IPropertyTester f
