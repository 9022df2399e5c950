# org.eclipse.jdt:org.eclipse.jdt.junit:3.17.500
package org.eclipse.jdt.internal.junit.refactoring
IChangeAdder ai
 createChangeForConfig(.JUnitRenameParticipant.ChangeList,.LaunchConfigurationContainer)void a !org.eclipse.core.runtime.CoreException
JUnitRenameParticipant a :org.eclipse.ltk.core.refactoring.participants.RenameParticipant,.IChangeAdder +ChangeList
 new() -
 checkConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus -
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 createChangeForConfig(.JUnitRenameParticipant.ChangeList,.LaunchConfigurationContainer)void a !org.eclipse.core.runtime.CoreException
 getChangeName()String o
 getLaunchConfigTypes()java.util.List<String> o
 getLaunchManager()org.eclipse.debug.core.ILaunchManager o
 getNewName()String o
 getName()String -
LaunchConfigChange a :org.eclipse.ltk.core.refactoring.Change
 fConfig .LaunchConfigurationContainer o
 new(.LaunchConfigurationContainer,boolean) -
 getModifiedElement()Object -
 initializeValidationData(org.eclipse.core.runtime.IProgressMonitor)void -
 isValid(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException
 perform(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 shouldFlagWarning()boolean -
 alterLaunchConfiguration(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void oa !org.eclipse.core.runtime.CoreException
 getOldValue(org.eclipse.debug.core.ILaunchConfiguration)String oa !org.eclipse.core.runtime.CoreException
 getUndo(String)org.eclipse.ltk.core.refactoring.Change oa !org.eclipse.core.runtime.CoreException
package org.eclipse.jdt.internal.junit.wizards
UpdateTestSuite - :org.eclipse.ui.IObjectActionDelegate
 new() -
 setActivePart(org.eclipse.jface.action.IAction,org.eclipse.ui.IWorkbenchPart)void -
 run(org.eclipse.jface.action.IAction)void -
 selectionChanged(org.eclipse.jface.action.IAction,org.eclipse.jface.viewers.ISelection)void -
 updateTestCasesInJunit4Suite(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.IAnnotation,Object[])void s !org.eclipse.jdt.core.JavaModelException
 updateTestCasesInJunit5Suite(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.IAnnotation,Object[])void s !org.eclipse.jdt.core.JavaModelException
 updateTestCasesInSuite(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.jdt.core.ICompilationUnit,org.eclipse.jdt.core.IMethod,Object[])void s !org.eclipse.jdt.core.JavaModelException
 getTestSuiteClassListRange(String).TestSuiteClassListRange s
 getUpdatableString(Object[])String s
 getUpdatableAnnotations(Object[])String s
 getUpdatableJUnit5Annotations(Object[])String s
 checkValidateEditStatus(org.eclipse.jdt.core.ICompilationUnit,org.eclipse.swt.widgets.Shell)boolean s
 getRunnable()org.eclipse.jface.operation.IRunnableWithProgress -
package org.eclipse.jdt.junit.launcher
JUnitLaunchConfigurationTab - :org.eclipse.debug.ui.AbstractLaunchConfigurationTab
 new() -
 createControl(org.eclipse.swt.widgets.Composite)void -
 initializeFrom(org.eclipse.debug.core.ILaunchConfiguration)void -
 performApply(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 dispose()void -
 getImage()org.eclipse.swt.graphics.Image -
 isValid(org.eclipse.debug.core.ILaunchConfiguration)boolean -
 setErrorMessage(String)void o
 setDefaults(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 getName()String -
 getId()String -
JUnitLaunchShortcut - :org.eclipse.debug.ui.ILaunchShortcut2
 new() -
 launch(org.eclipse.ui.IEditorPart,String)void -
 launch(org.eclipse.jface.viewers.ISelection,String)void -
 getLaunchConfigurationTypeId()String o
 createLaunchConfiguration(org.eclipse.jdt.core.IJavaElement)org.eclipse.debug.core.ILaunchConfigurationWorkingCopy o !org.eclipse.core.runtime.CoreException
 createLaunchConfiguration(org.eclipse.jdt.core.IJavaElement,String)org.eclipse.debug.core.ILaunchConfigurationWorkingCopy o !org.eclipse.core.runtime.CoreException
 suggestLaunchConfigurationName(org.eclipse.jdt.core.IJavaElement,String)String o
 getAttributeNamesToCompare()String[] o
 getLaunchConfigurations(org.eclipse.jface.viewers.ISelection)org.eclipse.debug.core.ILaunchConfiguration[] -
 getLaunchConfigurations(org.eclipse.ui.IEditorPart)org.eclipse.debug.core.ILaunchConfiguration[] -
 getLaunchableResource(org.eclipse.jface.viewers.ISelection)org.eclipse.core.resources.IResource -
 getLaunchableResource(org.eclipse.ui.IEditorPart)org.eclipse.core.resources.IResource -
package org.eclipse.jdt.junit.wizards
NewTestCaseWizardPageOne - :org.eclipse.jdt.ui.wizards.NewTypeWizardPage +JUnitVersion
 CLASS_UNDER_TEST String sf
 JUNIT4TOGGLE String sf
 new(.NewTestCaseWizardPageTwo) -
 init(org.eclipse.jface.viewers.IStructuredSelection)void -
 setJUnit4(boolean,boolean)void x
 setJUnitVersion(.NewTestCaseWizardPageOne.JUnitVersion)void -
 setEnabled(boolean)void -
 isJUnit4()boolean x
 getJUnitVersion().NewTestCaseWizardPageOne.JUnitVersion -
 handleFieldChanged(String)void o
 getStatusList()org.eclipse.core.runtime.IStatus[] o
 createControl(org.eclipse.swt.widgets.Composite)void -
 createMethodStubSelectionControls(org.eclipse.swt.widgets.Composite,int)void o
 createClassUnderTestControls(org.eclipse.swt.widgets.Composite,int)void o
 createJUnit4Controls(org.eclipse.swt.widgets.Composite,int)void o
 createBuildPathConfigureControls(org.eclipse.swt.widgets.Composite,int)void o
 packageChanged()org.eclipse.core.runtime.IStatus o
 classUnderTestChanged()org.eclipse.core.runtime.IStatus o
 getClassUnderTestText()String -
 getClassUnderTest()org.eclipse.jdt.core.IType -
 setClassUnderTest(String)void -
 createTypeMembers(org.eclipse.jdt.core.IType,org.eclipse.jdt.ui.wizards.NewTypeWizardPage.ImportsManager,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 setVisible(boolean)void -
 validateIfJUnitProject()org.eclipse.core.runtime.IStatus o
 superClassChanged()org.eclipse.core.runtime.IStatus o
 canFlipToNextPage()boolean -
 getJUnit3TestSuperclassName()String o
 getModifiers()int -
NewTestCaseWizardPageOne.JUnitVersion sfe :Enum<.NewTestCaseWizardPageOne.JUnitVersion>
 VERSION_3 .NewTestCaseWizardPageOne.JUnitVersion sf
 VERSION_4 .NewTestCaseWizardPageOne.JUnitVersion sf
 VERSION_5 .NewTestCaseWizardPageOne.JUnitVersion sf
 buttonNames String[] f
 values().NewTestCaseWizardPageOne.JUnitVersion[] s
 valueOf(String).NewTestCaseWizardPageOne.JUnitVersion s
NewTestCaseWizardPageTwo - :org.eclipse.jface.wizard.WizardPage
 new() -
 createControl(org.eclipse.swt.widgets.Composite)void -
 setClassUnderTest(org.eclipse.jdt.core.IType)void -
 setVisible(boolean)void -
 getCheckedMethods()org.eclipse.jdt.core.IMethod[] -
 isCreateTasks()boolean -
 getCreateFinalMethodStubsButtonSelection()boolean -
 getAllMethods()org.eclipse.jdt.core.IMethod[] -
NewTestSuiteWizardPage - :org.eclipse.jdt.ui.wizards.NewTypeWizardPage
 NON_COMMENT_END_MARKER String sf
 NON_COMMENT_START_MARKER String sf
 COMMENT_START String sf
 START_MARKER String sf
 END_MARKER String sf
 CLASSES_IN_SUITE String sf
 JUNIT4TOGGLE String sf
 new() -
 createControl(org.eclipse.swt.widgets.Composite)void -
 createMethodStubSelectionControls(org.eclipse.swt.widgets.Composite,int)void o
 init(org.eclipse.jface.viewers.IStructuredSelection)void -
 handleFieldChanged(String)void o
 setVisible(boolean)void -
 updateClassesInSuiteTable()void o
 createClassesInSuiteControl(org.eclipse.swt.widgets.Composite,int)void o
 createTypeMembers(org.eclipse.jdt.core.IType,org.eclipse.jdt.ui.wizards.NewTypeWizardPage.ImportsManager,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 createType(org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException,InterruptedException
 hasUpdatedExistingClass()boolean -
 typeNameChanged()org.eclipse.core.runtime.IStatus o
 createJUnit4Controls(org.eclipse.swt.widgets.Composite,int)void o
 setJUnit4(boolean,boolean)void x
 setJUnit4or5(boolean,boolean,boolean)void -
 isJUnit5()boolean -
 isJUnit4()boolean -
 constructCUContent(org.eclipse.jdt.core.ICompilationUnit,String,String)String o !org.eclipse.core.runtime.CoreException
