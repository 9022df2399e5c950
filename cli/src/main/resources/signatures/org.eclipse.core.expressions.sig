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
