# org.eclipse.jdt:org.eclipse.jdt.debug.ui:3.15.400
package org.eclipse.jdt.debug.ui
JavaDebugUtils -
 new() -
 getOwnedMonitors(org.eclipse.debug.core.model.IThread)org.eclipse.debug.core.model.IDebugElement[] s
 getContendedMonitor(org.eclipse.debug.core.model.IThread)org.eclipse.debug.core.model.IDebugElement s
 getPreferenceStore()org.eclipse.jface.preference.IPreferenceStore s
JavaSourceLookupDialog x :org.eclipse.jface.dialogs.Dialog
 new(org.eclipse.swt.widgets.Shell,String,org.eclipse.debug.core.ILaunchConfiguration) x
 isNotAskAgain()boolean x
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control ox
 okPressed()void ox
JavaUISourceLocator x :org.eclipse.debug.core.model.IPersistableSourceLocator
 ID_PROMPTING_JAVA_SOURCE_LOCATOR String sfx
 ATTR_FIND_ALL_SOURCE_ELEMENTS String sfx
 new() x
 new(org.eclipse.jdt.core.IJavaProject[],boolean) x !org.eclipse.core.runtime.CoreException
 new(org.eclipse.jdt.core.IJavaProject) x !org.eclipse.core.runtime.CoreException
 getSourceElement(org.eclipse.debug.core.model.IStackFrame)Object x
 getMemento()String x !org.eclipse.core.runtime.CoreException
 initializeDefaults(org.eclipse.debug.core.ILaunchConfiguration)void x !org.eclipse.core.runtime.CoreException
 initializeFromMemento(String)void x !org.eclipse.core.runtime.CoreException
 getSourceLocations()org.eclipse.jdt.launching.sourcelookup.IJavaSourceLocation[] x
 setSourceLocations(org.eclipse.jdt.launching.sourcelookup.IJavaSourceLocation[])void x
 isFindAllSourceElements()boolean x
 setFindAllSourceElement(boolean)void x
package org.eclipse.jdt.debug.ui.actions
JavaBreakpointPropertiesRulerActionDelegate - :org.eclipse.ui.texteditor.AbstractRulerActionDelegate
 new() -
 createAction(org.eclipse.ui.texteditor.ITextEditor,org.eclipse.jface.text.source.IVerticalRulerInfo)org.eclipse.jface.action.IAction o
package org.eclipse.jdt.debug.ui.breakpoints
JavaBreakpointConditionEditor f :org.eclipse.jdt.internal.debug.ui.breakpoints.AbstractJavaBreakpointEditor
 PROP_CONDITION int sf
 PROP_CONDITION_ENABLED int sf
 PROP_CONDITION_SUSPEND_POLICY int sf
 new() -
 new(org.eclipse.jface.dialogs.IDialogSettings) -
 addPropertyListener(org.eclipse.ui.IPropertyListener)void -
 removePropertyListener(org.eclipse.ui.IPropertyListener)void -
 setInput(Object)void - !org.eclipse.core.runtime.CoreException
 createControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control -
 dispose()void o
 setFocus()void -
 doSave()void - !org.eclipse.core.runtime.CoreException
 getStatus()org.eclipse.core.runtime.IStatus -
 isDirty()boolean -
 setMnemonics(boolean)void -
 getInput()Object -
 updateConditionTextOnResume()void -
 updateConditionTextOnSuspend()void -
 setResumeOnHit(boolean)void -
package org.eclipse.jdt.debug.ui.launchConfigurations
AbstractVMInstallPage a :org.eclipse.jface.wizard.WizardPage
 new(String) o
 new(String,String,org.eclipse.jface.resource.ImageDescriptor) o
 finish()boolean a
 getSelection()org.eclipse.jdt.launching.VMStandin a
 setSelection(org.eclipse.jdt.launching.VMStandin)void -
 nameChanged(String)void ox
 nameChanged(String,boolean)void o
 setExistingNames(String[])void -
 getNextPage()org.eclipse.jface.wizard.IWizardPage -
 setStatusMessage(org.eclipse.core.runtime.IStatus)void o
 getNameStatus()org.eclipse.core.runtime.IStatus o
 updatePageStatus()void o
 getVMStatus()org.eclipse.core.runtime.IStatus[] oa
AppletArgumentsTab - :.JavaArgumentsTab
 new() -
 createWorkingDirBlock()org.eclipse.debug.ui.WorkingDirectoryBlock o
 setHelpContextId()void o
AppletMainTab - :org.eclipse.jdt.internal.debug.ui.launcher.SharedJavaMainTab
 new() -
 createControl(org.eclipse.swt.widgets.Composite)void -
 getImage()org.eclipse.swt.graphics.Image -
 getName()String -
 handleSearchButtonSelected()void o
 initializeFrom(org.eclipse.debug.core.ILaunchConfiguration)void -
 isValid(org.eclipse.debug.core.ILaunchConfiguration)boolean -
 performApply(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 setDefaults(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 getId()String -
AppletParametersTab - :.JavaLaunchTab
 DEFAULT_APPLET_WIDTH int sf
 DEFAULT_APPLET_HEIGHT int sf
 new() -
 createControl(org.eclipse.swt.widgets.Composite)void -
 isValid(org.eclipse.debug.core.ILaunchConfiguration)boolean -
 performApply(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 setDefaults(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 initializeFrom(org.eclipse.debug.core.ILaunchConfiguration)void -
 getName()String -
 getId()String -
 getImage()org.eclipse.swt.graphics.Image -
 activated(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 deactivated(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
JavaAppletLaunchShortcut - :.JavaLaunchShortcut
 new() -
 createConfiguration(org.eclipse.jdt.core.IType)org.eclipse.debug.core.ILaunchConfiguration o
 getConfigurationType()org.eclipse.debug.core.ILaunchConfigurationType o
 findTypes(Object[],org.eclipse.jface.operation.IRunnableContext)org.eclipse.jdt.core.IType[] o !InterruptedException,org.eclipse.core.runtime.CoreException
 getTypeSelectionTitle()String o
 getEditorEmptyMessage()String o
 getSelectionEmptyMessage()String o
JavaApplicationLaunchShortcut - :.JavaLaunchShortcut
 new() -
 getJavaElements(Object[])org.eclipse.jdt.core.IJavaElement[] o
 createConfiguration(org.eclipse.jdt.core.IType)org.eclipse.debug.core.ILaunchConfiguration o
 getConfigurationType()org.eclipse.debug.core.ILaunchConfigurationType o
 findTypes(Object[],org.eclipse.jface.operation.IRunnableContext)org.eclipse.jdt.core.IType[] o !InterruptedException,org.eclipse.core.runtime.CoreException
 getTypeSelectionTitle()String o
 getEditorEmptyMessage()String o
 getSelectionEmptyMessage()String o
JavaArgumentsTab - :.JavaLaunchTab
 fPrgmArgumentsLabel org.eclipse.swt.widgets.Label o
 fPrgmArgumentsText org.eclipse.swt.widgets.Text o
 fVMArgumentsBlock org.eclipse.jdt.internal.debug.ui.launcher.VMArgumentsBlock o
 fWorkingDirectoryBlock org.eclipse.debug.ui.WorkingDirectoryBlock o
 EMPTY_STRING String osf
 new() -
 createVMArgsBlock()org.eclipse.jdt.internal.debug.ui.launcher.VMArgumentsBlock o
 createWorkingDirBlock()org.eclipse.debug.ui.WorkingDirectoryBlock o
 createControl(org.eclipse.swt.widgets.Composite)void -
 setHelpContextId()void o
 dispose()void -
 isValid(org.eclipse.debug.core.ILaunchConfiguration)boolean -
 setDefaults(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 initializeFrom(org.eclipse.debug.core.ILaunchConfiguration)void -
 performApply(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 getAttributeValueFrom(org.eclipse.swt.widgets.Text)String o
 getName()String -
 setLaunchConfigurationDialog(org.eclipse.debug.ui.ILaunchConfigurationDialog)void -
 getErrorMessage()String -
 getMessage()String -
 getImage()org.eclipse.swt.graphics.Image -
 getId()String -
 activated(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 deactivated(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 initializeAttributes()void o
JavaClasspathTab - :org.eclipse.jdt.internal.debug.ui.launcher.AbstractJavaClasspathTab
 fClasspathViewer org.eclipse.jdt.internal.debug.ui.classpath.RuntimeClasspathViewer o
 DIALOG_SETTINGS_PREFIX String osf
 fLaunchConfiguration org.eclipse.debug.core.ILaunchConfiguration o
 new() -
 createControl(org.eclipse.swt.widgets.Composite)void -
 createPathButtons(org.eclipse.swt.widgets.Composite)void o
 createButton(org.eclipse.swt.widgets.Composite,org.eclipse.jdt.internal.debug.ui.actions.RuntimeClasspathAction)org.eclipse.swt.widgets.Button o
 setDefaults(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 initializeFrom(org.eclipse.debug.core.ILaunchConfiguration)void -
 activated(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 performApply(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 getName()String -
 getId()String -
 getClasspathImage()org.eclipse.swt.graphics.Image s
 getLaunchConfiguration()org.eclipse.debug.core.ILaunchConfiguration -
 dispose()void -
 getImage()org.eclipse.swt.graphics.Image -
 isValid(org.eclipse.debug.core.ILaunchConfiguration)boolean -
 isShowBootpath()boolean -
 getModel()org.eclipse.jdt.internal.debug.ui.classpath.ClasspathModel o
 initializeAttributes()void o
JavaConnectTab - :org.eclipse.jdt.internal.debug.ui.launcher.AbstractJavaMainTab,org.eclipse.jface.util.IPropertyChangeListener
 new() -
 createControl(org.eclipse.swt.widgets.Composite)void -
 initializeFrom(org.eclipse.debug.core.ILaunchConfiguration)void -
 performApply(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 setDefaults(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 isValid(org.eclipse.debug.core.ILaunchConfiguration)boolean -
 getName()String -
 getImage()org.eclipse.swt.graphics.Image -
 getId()String -
 propertyChange(org.eclipse.jface.util.PropertyChangeEvent)void -
JavaDependenciesTab - :.JavaClasspathTab
 DIALOG_SETTINGS_PREFIX String osf
 fLaunchConfiguration org.eclipse.debug.core.ILaunchConfiguration o
 new() -
 createControl(org.eclipse.swt.widgets.Composite)void -
 createPathButtons(org.eclipse.swt.widgets.Composite)void o
 createButton(org.eclipse.swt.widgets.Composite,org.eclipse.jdt.internal.debug.ui.actions.RuntimeClasspathAction)org.eclipse.swt.widgets.Button o
 setDefaults(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 initializeFrom(org.eclipse.debug.core.ILaunchConfiguration)void -
 activated(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 performApply(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 getName()String -
 getId()String -
 getClasspathImage()org.eclipse.swt.graphics.Image s
 getLaunchConfiguration()org.eclipse.debug.core.ILaunchConfiguration -
 dispose()void -
 getImage()org.eclipse.swt.graphics.Image -
 isValid(org.eclipse.debug.core.ILaunchConfiguration)boolean -
 isShowBootpath()boolean -
 getModel()org.eclipse.jdt.internal.debug.ui.classpath.ClasspathModel o
JavaJRETab - :.JavaLaunchTab
 fJREBlock org.eclipse.jdt.internal.debug.ui.jres.JREsComboBlock o
 fDynamicTab org.eclipse.debug.ui.ILaunchConfigurationTab o
 fDynamicTabHolder org.eclipse.swt.widgets.Composite o
 fUseDynamicArea boolean o
 fWorkingCopy org.eclipse.debug.core.ILaunchConfigurationWorkingCopy o
 fLaunchConfiguration org.eclipse.debug.core.ILaunchConfiguration o
 fIsInitializing boolean o
 new() -
 new(boolean) -
 dispose()void -
 createControl(org.eclipse.swt.widgets.Composite)void -
 setDynamicTabHolder(org.eclipse.swt.widgets.Composite)void o
 getDynamicTabHolder()org.eclipse.swt.widgets.Composite o
 setDynamicTab(org.eclipse.debug.ui.ILaunchConfigurationTab)void o
 getDynamicTab()org.eclipse.debug.ui.ILaunchConfigurationTab o
 setDefaults(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 initializeFrom(org.eclipse.debug.core.ILaunchConfiguration)void -
 performApply(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 isValid(org.eclipse.debug.core.ILaunchConfiguration)boolean -
 getName()String -
 getImage()org.eclipse.swt.graphics.Image -
 getId()String -
 updateJREFromConfig(org.eclipse.debug.core.ILaunchConfiguration)void o
 handleSelectedJREChanged()void o
 selectJRE(String,String)void o
 getTabForCurrentJRE()org.eclipse.debug.ui.ILaunchConfigurationTab o
 loadDynamicJREArea()void o
 getLaunchConfigurationWorkingCopy()org.eclipse.debug.core.ILaunchConfigurationWorkingCopy o
 getErrorMessage()String -
 setLaunchConfigurationWorkingCopy(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void o
 getLaunchConfiguration()org.eclipse.debug.core.ILaunchConfiguration o
 setLaunchConfiguration(org.eclipse.debug.core.ILaunchConfiguration)void o
 setVMSpecificArgumentsVisible(boolean)void -
 isUseDynamicJREArea()boolean o
 getDefaultJREDescriptor()org.eclipse.jdt.internal.debug.ui.jres.JREDescriptor o
 getSpecificJREDescriptor()org.eclipse.jdt.internal.debug.ui.jres.JREDescriptor o
 getJavaProject()org.eclipse.jdt.core.IJavaProject o
 activated(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 deactivated(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 postApply()void -
 OkToLeaveTab()boolean -
 initializeAttributes()void o
JavaLaunchShortcut a :org.eclipse.debug.ui.ILaunchShortcut2
 new() -
 getConfigurationType()org.eclipse.debug.core.ILaunchConfigurationType oa
 createConfiguration(org.eclipse.jdt.core.IType)org.eclipse.debug.core.ILaunchConfiguration oa
 findTypes(Object[],org.eclipse.jface.operation.IRunnableContext)org.eclipse.jdt.core.IType[] oa !InterruptedException,org.eclipse.core.runtime.CoreException
 getTypeSelectionTitle()String oa
 getEditorEmptyMessage()String oa
 getSelectionEmptyMessage()String oa
 chooseType(org.eclipse.jdt.core.IType[],String)org.eclipse.jdt.core.IType o
 launch(org.eclipse.jdt.core.IType,String)void o
 findLaunchConfiguration(org.eclipse.jdt.core.IType,org.eclipse.debug.core.ILaunchConfigurationType)org.eclipse.debug.core.ILaunchConfiguration o
 chooseConfiguration(java.util.List<org.eclipse.debug.core.ILaunchConfiguration>)org.eclipse.debug.core.ILaunchConfiguration o
 getShell()org.eclipse.swt.widgets.Shell o
 launch(org.eclipse.ui.IEditorPart,String)void -
 launch(org.eclipse.jface.viewers.ISelection,String)void -
 getLaunchableResource(org.eclipse.ui.IEditorPart)org.eclipse.core.resources.IResource -
 getLaunchableResource(org.eclipse.jface.viewers.ISelection)org.eclipse.core.resources.IResource -
 getLaunchConfigurations(org.eclipse.ui.IEditorPart)org.eclipse.debug.core.ILaunchConfiguration[] -
 getLaunchConfigurations(org.eclipse.jface.viewers.ISelection)org.eclipse.debug.core.ILaunchConfiguration[] -
JavaLaunchTab a :org.eclipse.debug.ui.AbstractLaunchConfigurationTab
 new() -
 getContext()org.eclipse.jdt.core.IJavaElement o
 getCurrentLaunchConfiguration()org.eclipse.debug.core.ILaunchConfiguration o
 initializeJavaProject(org.eclipse.jdt.core.IJavaElement,org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void o
 initializeFrom(org.eclipse.debug.core.ILaunchConfiguration)void -
 initializeAttributes()void o
JavaMainTab - :org.eclipse.jdt.internal.debug.ui.launcher.SharedJavaMainTab
 ATTR_INCLUDE_EXTERNAL_JARS String sf
 ATTR_CONSIDER_INHERITED_MAIN String sf
 new() -
 createControl(org.eclipse.swt.widgets.Composite)void -
 createMainTypeExtensions(org.eclipse.swt.widgets.Composite)void o
 getImage()org.eclipse.swt.graphics.Image -
 getName()String -
 getId()String -
 handleSearchButtonSelected()void o
 initializeFrom(org.eclipse.debug.core.ILaunchConfiguration)void -
 isValid(org.eclipse.debug.core.ILaunchConfiguration)boolean -
 performApply(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 setDefaults(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 initializeAttributes()void o
JavaSourceLookupTab x :.JavaLaunchTab
 fSourceLookupBlock org.eclipse.jdt.internal.debug.ui.launcher.SourceLookupBlock ox
 new() -
 createControl(org.eclipse.swt.widgets.Composite)void x
 setDefaults(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void x
 initializeFrom(org.eclipse.debug.core.ILaunchConfiguration)void x
 performApply(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void x
 getId()String x
 getName()String x
 getImage()org.eclipse.swt.graphics.Image x
package org.eclipse.jdt.internal.debug.core.refactoring
BreakpointChange a :org.eclipse.ltk.core.refactoring.Change
 NO_LINE_NUMBER int osf
 new(org.eclipse.jdt.debug.core.IJavaBreakpoint) - !org.eclipse.core.runtime.CoreException
 apply(org.eclipse.jdt.debug.core.IJavaBreakpoint)void o !org.eclipse.core.runtime.CoreException
 getOriginalBreakpoint()org.eclipse.jdt.debug.core.IJavaBreakpoint o
 getOriginalBreakpointTypeName()String o
 initializeValidationData(org.eclipse.core.runtime.IProgressMonitor)void -
 isValid(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 getModifiedElement()Object -
 getNewLineNumberAndRange(org.eclipse.jdt.core.IMember)int[] o !org.eclipse.core.runtime.CoreException
 getLineNumber()int o
 getHitCount()int o
 getType(org.eclipse.jdt.core.IJavaElement,String)org.eclipse.jdt.core.IType s
 findElement(org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.core.IJavaElement)org.eclipse.jdt.core.IJavaElement s
 getBreakpointLabel(org.eclipse.debug.core.model.IBreakpoint)String o
 getOriginalWorkingSets()String o
BreakpointMoveParticipant a :org.eclipse.ltk.core.refactoring.participants.MoveParticipant
 new() -
 initialize(Object)boolean o
 getOriginalElement()org.eclipse.jdt.core.IJavaElement o
 getDestination()org.eclipse.jdt.core.IJavaElement o
 accepts(org.eclipse.jdt.core.IJavaElement)boolean oa
 getName()String -
 checkConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.OperationCanceledException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 gatherChanges(org.eclipse.core.resources.IMarker[],java.util.List<org.eclipse.ltk.core.refactoring.Change>)void oa !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 getBreakpointContainer()org.eclipse.core.resources.IResource o
 getBreakpoint(org.eclipse.core.resources.IMarker)org.eclipse.debug.core.model.IBreakpoint o
 createTypeChange(org.eclipse.jdt.debug.core.IJavaBreakpoint,org.eclipse.jdt.core.IType,org.eclipse.jdt.core.IType)org.eclipse.ltk.core.refactoring.Change o !org.eclipse.core.runtime.CoreException
 isContained(org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.core.IType)boolean o
BreakpointRenameFieldParticipant - :.BreakpointRenameParticipant
 new() -
 accepts(org.eclipse.jdt.core.IJavaElement)boolean o
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 gatherChanges(org.eclipse.core.resources.IMarker[],java.util.List<org.eclipse.ltk.core.refactoring.Change>,String)void o !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
BreakpointRenameParticipant a :org.eclipse.ltk.core.refactoring.participants.RenameParticipant
 new() -
 initialize(Object)boolean o
 getOriginalElement()org.eclipse.jdt.core.IJavaElement o
 accepts(org.eclipse.jdt.core.IJavaElement)boolean oa
 getName()String -
 checkConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.OperationCanceledException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 gatherChanges(org.eclipse.core.resources.IMarker[],java.util.List<org.eclipse.ltk.core.refactoring.Change>,String)void oa !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 getBreakpointContainer()org.eclipse.core.resources.IResource o
 getBreakpoint(org.eclipse.core.resources.IMarker)org.eclipse.debug.core.model.IBreakpoint o
 createTypeChange(org.eclipse.jdt.debug.core.IJavaBreakpoint,org.eclipse.jdt.core.IType,org.eclipse.jdt.core.IType)org.eclipse.ltk.core.refactoring.Change o !org.eclipse.core.runtime.CoreException
 isContained(org.eclipse.jdt.core.IJavaElement,org.eclipse.jdt.core.IType)boolean o
ClassPrepareBreakpointChange a :.BreakpointChange
 new(org.eclipse.jdt.debug.core.IJavaClassPrepareBreakpoint) - !org.eclipse.core.runtime.CoreException
 getMemberType()int o
ClassPrepareBreakpointTypeChange - :.ClassPrepareBreakpointChange
 new(org.eclipse.jdt.debug.core.IJavaClassPrepareBreakpoint,org.eclipse.jdt.core.IType) - !org.eclipse.core.runtime.CoreException
 getName()String -
 perform(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
DeleteBreakpointChange - :.BreakpointChange
 new(org.eclipse.jdt.debug.core.IJavaBreakpoint) - !org.eclipse.core.runtime.CoreException
 getName()String -
 perform(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
ExceptionBreakpointChange a :.BreakpointChange
 new(org.eclipse.jdt.debug.core.IJavaExceptionBreakpoint) - !org.eclipse.core.runtime.CoreException
 isChecked()boolean o
 isCaught()boolean o
 isUncaught()boolean o
 apply(org.eclipse.jdt.debug.core.IJavaExceptionBreakpoint)void o !org.eclipse.core.runtime.CoreException
ExceptionBreakpointTypeChange - :.ExceptionBreakpointChange
 new(org.eclipse.jdt.debug.core.IJavaExceptionBreakpoint,org.eclipse.jdt.core.IType) - !org.eclipse.core.runtime.CoreException
 getName()String -
 perform(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
LaunchConfigurationIJavaProjectRenameParticipant - :org.eclipse.ltk.core.refactoring.participants.RenameParticipant
 new() -
 initialize(Object)boolean o
 getName()String -
 checkConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus -
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
LaunchConfigurationIModuleDescriptionRenameParticipant - :org.eclipse.ltk.core.refactoring.participants.RenameParticipant
 new() -
 initialize(Object)boolean o
 getName()String -
 checkConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus -
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
LaunchConfigurationIPackageFragmentMoveParticipant - :org.eclipse.ltk.core.refactoring.participants.MoveParticipant
 new() -
 initialize(Object)boolean o
 getName()String -
 checkConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.OperationCanceledException
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
LaunchConfigurationIPackageFragmentRenameParticipant - :org.eclipse.ltk.core.refactoring.participants.RenameParticipant
 new() -
 initialize(Object)boolean o
 getName()String -
 checkConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus -
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
LaunchConfigurationITypeMoveParticipant - :org.eclipse.ltk.core.refactoring.participants.MoveParticipant
 new() -
 initialize(Object)boolean o
 getName()String -
 checkConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus -
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
LaunchConfigurationITypeRenameParticipant - :org.eclipse.ltk.core.refactoring.participants.RenameParticipant
 new() -
 initialize(Object)boolean o
 getName()String -
 checkConditions(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext)org.eclipse.ltk.core.refactoring.RefactoringStatus -
 createChange(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
LaunchConfigurationProjectMainTypeChange - :org.eclipse.ltk.core.refactoring.Change
 new(org.eclipse.debug.core.ILaunchConfiguration,String,String) - !org.eclipse.core.runtime.CoreException
 getModifiedElement()Object -
 getName()String -
 initializeValidationData(org.eclipse.core.runtime.IProgressMonitor)void -
 isValid(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.RefactoringStatus - !org.eclipse.core.runtime.CoreException,org.eclipse.core.runtime.OperationCanceledException
 perform(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 setNewContainerName(String)void -
LineBreakpointChange a :.BreakpointChange
 new(org.eclipse.jdt.debug.core.IJavaLineBreakpoint) - !org.eclipse.core.runtime.CoreException
 apply(org.eclipse.jdt.debug.core.IJavaLineBreakpoint)void o !org.eclipse.core.runtime.CoreException
 getLineNumber()int o
 getCharEnd()int o
 getCharStart()int o
LineBreakpointTypeChange - :.LineBreakpointChange
 new(org.eclipse.jdt.debug.core.IJavaLineBreakpoint,org.eclipse.jdt.core.IType) - !org.eclipse.core.runtime.CoreException
 getName()String -
 perform(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
MethodBreakpointChange a :.LineBreakpointChange
 new(org.eclipse.jdt.debug.core.IJavaMethodBreakpoint) - !org.eclipse.core.runtime.CoreException
 getMethodName()String o
 getSignature()String o
 isEntry()boolean o
 isExit()boolean o
 isNativeOnly()boolean o
 apply(org.eclipse.jdt.debug.core.IJavaMethodBreakpoint)void o !org.eclipse.core.runtime.CoreException
MethodBreakpointMethodChange - :.MethodBreakpointChange
 new(org.eclipse.jdt.debug.core.IJavaMethodBreakpoint,org.eclipse.jdt.core.IMethod) - !org.eclipse.core.runtime.CoreException
 getName()String -
 perform(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
MethodBreakpointTypeChange - :.MethodBreakpointChange
 new(org.eclipse.jdt.debug.core.IJavaMethodBreakpoint,org.eclipse.jdt.core.IType) - !org.eclipse.core.runtime.CoreException
 getName()String -
 perform(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
WatchpointChange a :.LineBreakpointChange
 new(org.eclipse.jdt.debug.core.IJavaWatchpoint) - !org.eclipse.core.runtime.CoreException
 getFieldName()String o
 apply(org.eclipse.jdt.debug.core.IJavaWatchpoint)void o !org.eclipse.core.runtime.CoreException
WatchpointFieldChange - :.WatchpointChange
 new(org.eclipse.jdt.debug.core.IJavaWatchpoint,org.eclipse.jdt.core.IField) - !org.eclipse.core.runtime.CoreException
 getName()String -
 perform(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
WatchpointTypeChange - :.WatchpointChange
 new(org.eclipse.jdt.debug.core.IJavaWatchpoint,org.eclipse.jdt.core.IType,org.eclipse.jdt.core.IType) - !org.eclipse.core.runtime.CoreException
 getName()String -
 perform(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
 getDestinationType()org.eclipse.jdt.core.IType -
 getOriginalType()org.eclipse.jdt.core.IType -
WatchpointTypeRenameChange - :.WatchpointTypeChange
 new(org.eclipse.jdt.debug.core.IJavaWatchpoint,org.eclipse.jdt.core.IType,org.eclipse.jdt.core.IType,org.eclipse.ltk.core.refactoring.participants.RefactoringProcessor,org.eclipse.jdt.core.refactoring.RenameTypeArguments) - !org.eclipse.core.runtime.CoreException
 perform(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.ltk.core.refactoring.Change - !org.eclipse.core.runtime.CoreException
package org.eclipse.jdt.internal.debug.ui
CompareElementsDiffView - :org.eclipse.ui.part.EditorPart,org.eclipse.ui.IEditorInput
 fText org.eclipse.swt.widgets.Text -
 doSave(org.eclipse.core.runtime.IProgressMonitor)void -
 doSaveAs()void -
 new() -
 init(org.eclipse.ui.IEditorSite,org.eclipse.ui.IEditorInput)void - !org.eclipse.ui.PartInitException
 isDirty()boolean -
 isSaveAsAllowed()boolean -
 createPartControl(org.eclipse.swt.widgets.Composite)void -
 setFocus()void -
 setInput(org.eclipse.ui.IEditorInput)void -
 getText()String o
 closeEditor()void o
 dispose()void -
 initialize()void o
 getArtifact()Object o
 exists()boolean -
 getImageDescriptor()org.eclipse.jface.resource.ImageDescriptor -
 getName()String -
 getPersistable()org.eclipse.ui.IPersistableElement -
 getToolTipText()String -
package org.eclipse.jdt.internal.debug.ui.actions
BreakpointLocationVerifierJob - :org.eclipse.core.runtime.jobs.Job
 new(org.eclipse.jface.text.IDocument,org.eclipse.jdt.core.dom.CompilationUnit,org.eclipse.jdt.debug.core.IJavaLineBreakpoint,int,String,org.eclipse.jdt.core.IType,org.eclipse.ui.IEditorPart,boolean) -
 run(org.eclipse.core.runtime.IProgressMonitor)org.eclipse.core.runtime.IStatus -
 manageLineBreakpoint(String,int)org.eclipse.core.runtime.IStatus -
 report(String)void o
RuntimeClasspathAction a :org.eclipse.ui.actions.SelectionListenerAction
 DEFAULT int sf
 ADD int sf
 REMOVE int sf
 MOVE int sf
 COPY int sf
 new(String,org.eclipse.jdt.internal.debug.ui.launcher.IClasspathViewer) -
 setViewer(org.eclipse.jdt.internal.debug.ui.launcher.IClasspathViewer)void -
 getViewer()org.eclipse.jdt.internal.debug.ui.launcher.IClasspathViewer o
 getOrderedSelection()java.util.List<org.eclipse.jdt.launching.IRuntimeClasspathEntry> o
 getEntriesAsList()java.util.List<org.eclipse.jdt.launching.IRuntimeClasspathEntry> o
 setEntries(java.util.List<org.eclipse.jdt.launching.IRuntimeClasspathEntry>)void o
 isIndexSelected(org.eclipse.jface.viewers.IStructuredSelection,int)boolean o
 setButton(org.eclipse.swt.widgets.Button)void -
 setEnabled(boolean)void -
 update()void o
 getShell()org.eclipse.swt.widgets.Shell o
 setShell(org.eclipse.swt.widgets.Shell)void -
 updateSelection(org.eclipse.jface.viewers.IStructuredSelection)boolean o
 getActionType()int o
ToggleBreakpointAdapter - :org.eclipse.debug.ui.actions.IToggleBreakpointsTargetExtension2
 new() -
 getType(org.eclipse.jface.text.ITextSelection)org.eclipse.jdt.core.IType os
 getType(org.eclipse.jdt.core.IJavaElement)org.eclipse.jdt.core.IType os
 toggleLineBreakpoints(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)void - !org.eclipse.core.runtime.CoreException
 toggleLineBreakpoints(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection,boolean,org.eclipse.jdt.internal.debug.core.breakpoints.ValidBreakpointLocationLocator)void s
 canToggleLineBreakpoints(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)boolean -
 toggleMethodBreakpoints(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)void -
 toggleLambdaMethodBreakpoints(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection,org.eclipse.jdt.internal.debug.core.breakpoints.ValidBreakpointLocationLocator)void -
 toggleClassBreakpoints(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)void s
 getClassLoadBreakpoint(org.eclipse.jdt.core.IType)org.eclipse.jdt.debug.core.IJavaBreakpoint os !org.eclipse.core.runtime.CoreException
 canToggleMethodBreakpoints(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)boolean -
 isRemote(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)boolean os
 getTextEditor(org.eclipse.ui.IWorkbenchPart)org.eclipse.ui.texteditor.ITextEditor os
 getMethods(org.eclipse.jface.viewers.IStructuredSelection,boolean)org.eclipse.jdt.core.IMethod[] os
 getInterfaceMethods(org.eclipse.jface.viewers.IStructuredSelection)org.eclipse.jdt.core.IMethod[] os
 getFields(org.eclipse.jface.viewers.IStructuredSelection)java.util.List<Object> os !org.eclipse.core.runtime.CoreException
 toggleWatchpoints(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)void -
 resolveMethodSignature(org.eclipse.jdt.core.IMethod)String s !org.eclipse.jdt.core.JavaModelException
 getResource(org.eclipse.ui.IEditorPart)org.eclipse.core.resources.IResource os
 getMethodHandle(org.eclipse.ui.IEditorPart,String,String,String)org.eclipse.jdt.core.IMethod os !org.eclipse.core.runtime.CoreException
 getMethodBreakpoint(org.eclipse.jdt.core.IMember,int)org.eclipse.jdt.debug.core.IJavaBreakpoint os
 parseCompilationUnit(org.eclipse.ui.texteditor.ITextEditor)org.eclipse.jdt.core.dom.CompilationUnit os
 canToggleWatchpoints(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)boolean -
 translateToMembers(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)org.eclipse.jface.viewers.ISelection os !org.eclipse.core.runtime.CoreException
 toggleBreakpoints(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)void - !org.eclipse.core.runtime.CoreException
 findExistingBreakpoint(org.eclipse.ui.texteditor.ITextEditor,org.eclipse.jface.text.ITextSelection)org.eclipse.jdt.debug.core.IJavaLineBreakpoint s
 findLambdaExpressions(org.eclipse.ui.texteditor.ITextEditor,org.eclipse.jface.text.IRegion)java.util.List<org.eclipse.jdt.core.dom.LambdaExpression> s
 deleteBreakpoint(org.eclipse.jdt.debug.core.IJavaBreakpoint,org.eclipse.ui.IWorkbenchPart,org.eclipse.core.runtime.IProgressMonitor)void s !org.eclipse.core.runtime.CoreException
 canToggleBreakpoints(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection)boolean -
 toggleBreakpointsWithEvent(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection,org.eclipse.swt.widgets.Event)void - !org.eclipse.core.runtime.CoreException
 canToggleBreakpointsWithEvent(org.eclipse.ui.IWorkbenchPart,org.eclipse.jface.viewers.ISelection,org.eclipse.swt.widgets.Event)boolean -
package org.eclipse.jdt.internal.debug.ui.breakpoints
AbstractDetailPane a :org.eclipse.debug.ui.IDetailPane3
 new(String,String,String) -
 addPropertyListener(org.eclipse.ui.IPropertyListener)void -
 removePropertyListener(org.eclipse.ui.IPropertyListener)void -
 getSelectionProvider()org.eclipse.jface.viewers.ISelectionProvider -
 firePropertyChange(int)void o
 init(org.eclipse.ui.IWorkbenchPartSite)void -
 getID()String -
 getName()String -
 getDescription()String -
 dispose()void -
 addAutosaveProperties(int[])void o
 createControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control -
 createEditor(org.eclipse.swt.widgets.Composite).AbstractJavaBreakpointEditor oa
 doSaveAs()void -
 isSaveAsAllowed()boolean -
 isSaveOnCloseNeeded()boolean -
 setFocus()boolean -
 doSave(org.eclipse.core.runtime.IProgressMonitor)void -
 isDirty()boolean -
 getEditor().AbstractJavaBreakpointEditor o
 display(org.eclipse.jface.viewers.IStructuredSelection)void -
AbstractJavaBreakpointEditor a
 new() -
 addPropertyListener(org.eclipse.ui.IPropertyListener)void -
 setMnemonics(boolean)void -
 isMnemonics()boolean o
 processMnemonics(String)String o
 removePropertyListener(org.eclipse.ui.IPropertyListener)void -
 createControl(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control a
 dispose()void o
 setFocus()void a
 doSave()void a !org.eclipse.core.runtime.CoreException
 getStatus()org.eclipse.core.runtime.IStatus a
 isDirty()boolean -
 setDirty(int)void o
 setDirty(boolean)void o
 firePropertyChange(int)void o
 getInput()Object a
 setInput(Object)void a !org.eclipse.core.runtime.CoreException
 suppressPropertyChanges(boolean)void o
BreakpointDetailPaneFactory - :org.eclipse.debug.ui.IDetailPaneFactory
 new() -
 getDetailPaneTypes(org.eclipse.jface.viewers.IStructuredSelection)java.util.Set<String> -
 getDefaultDetailPane(org.eclipse.jface.viewers.IStructuredSelection)String -
 createDetailPane(String)org.eclipse.debug.ui.IDetailPane -
 getDetailPaneName(String)String -
 getDetailPaneDescription(String)String -
package org.eclipse.jdt.internal.debug.ui.classpath
AbstractClasspathEntry a :.IClasspathEntry
 childEntries java.util.List<.IClasspathEntry> o
 parent .IClasspathEntry o
 new() -
 moveChild(boolean,.IClasspathEntry)void -
 getEntries().IClasspathEntry[] -
 hasEntries()boolean -
 getParent().IClasspathEntry -
 setParent(.IClasspathEntry)void -
ClasspathModel - :.AbstractClasspathEntry
 BOOTSTRAP int sf
 USER int sf
 addEntry(Object)Object -
 addEntry(int,org.eclipse.jdt.launching.IRuntimeClasspathEntry)Object -
 getEntries(int).IClasspathEntry[] -
 getAllEntries()org.eclipse.jdt.launching.IRuntimeClasspathEntry[] -
 remove(Object)void -
 createEntry(org.eclipse.jdt.launching.IRuntimeClasspathEntry,.IClasspathEntry).ClasspathEntry -
 removeAll()void -
 removeAll(Object[])void -
 setBootstrapEntries(org.eclipse.jdt.launching.IRuntimeClasspathEntry[])void -
 createGroupEntry(org.eclipse.jdt.launching.IRuntimeClasspathEntry[],.ClasspathGroup,String,boolean,boolean).ClasspathGroup o
 setUserEntries(org.eclipse.jdt.launching.IRuntimeClasspathEntry[])void -
 getBootstrapEntry().IClasspathEntry -
 getUserEntry().IClasspathEntry -
 new() -
 createEntries()void -
 isEditable()boolean -
IClasspathEntry ai
 getEntries().IClasspathEntry[] a
 hasEntries()boolean a
 getParent().IClasspathEntry a
 moveChild(boolean,.IClasspathEntry)void a
 isEditable()boolean a
RuntimeClasspathViewer - :org.eclipse.jdt.internal.debug.ui.launcher.IClasspathViewer
 getTreeViewer()org.eclipse.jface.viewers.TreeViewer -
 new(org.eclipse.swt.widgets.Composite) -
 setEntries(org.eclipse.jdt.launching.IRuntimeClasspathEntry[])void -
 getEntries()org.eclipse.jdt.launching.IRuntimeClasspathEntry[] -
 addEntries(org.eclipse.jdt.launching.IRuntimeClasspathEntry[])void -
 isEnabled()boolean -
 setLaunchConfiguration(org.eclipse.debug.core.ILaunchConfiguration)void -
 addEntriesChangedListener(org.eclipse.jdt.internal.debug.ui.launcher.IEntriesChangedListener)void -
 removeEntriesChangedListener(org.eclipse.jdt.internal.debug.ui.launcher.IEntriesChangedListener)void -
 notifyChanged()void -
 indexOf(org.eclipse.jdt.launching.IRuntimeClasspathEntry)int -
 getShell()org.eclipse.swt.widgets.Shell -
 updateSelection(int,org.eclipse.jface.viewers.IStructuredSelection)boolean -
 getSelectedEntries()org.eclipse.jface.viewers.ISelection -
 addSelectionChangedListener(org.eclipse.jface.viewers.ISelectionChangedListener)void -
 getSelection()org.eclipse.jface.viewers.ISelection -
 removeSelectionChangedListener(org.eclipse.jface.viewers.ISelectionChangedListener)void -
 setSelection(org.eclipse.jface.viewers.ISelection)void -
 refresh(Object)void -
package org.eclipse.jdt.internal.debug.ui.jres
JREDescriptor a
 new() -
 getDescription()String a
JREsComboBlock -
 PROPERTY_JRE String sf
 new(boolean) -
 addPropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 removePropertyChangeListener(org.eclipse.jface.util.IPropertyChangeListener)void -
 createControl(org.eclipse.swt.widgets.Composite)void -
 getControl()org.eclipse.swt.widgets.Control -
 setJREs(java.util.List<org.eclipse.jdt.launching.VMStandin>)void o
 getShell()org.eclipse.swt.widgets.Shell o
 getJRE()org.eclipse.jdt.launching.IVMInstall -
 fillWithWorkspaceJREs()void o
 fillWithWorkspaceProfiles()void o
 setDefaultJREDescriptor(.JREDescriptor)void -
 setSpecificJREDescriptor(.JREDescriptor)void -
 isDefaultJRE()boolean -
 setTitle(String)void -
 refresh()void -
 getPath()org.eclipse.core.runtime.IPath -
 setPath(org.eclipse.core.runtime.IPath)void -
 getStatus()org.eclipse.core.runtime.IStatus -
package org.eclipse.jdt.internal.debug.ui.launcher
AbstractJavaClasspathTab a :org.eclipse.jdt.debug.ui.launchConfigurations.JavaLaunchTab,.IEntriesChangedListener
 new() -
 entriesChanged(.IClasspathViewer)void -
AbstractJavaMainTab a :org.eclipse.jdt.debug.ui.launchConfigurations.JavaLaunchTab
 EMPTY_STRING String osf
 fProjText org.eclipse.swt.widgets.Text o
 fModuleName String o
 new() -
 createProjectEditor(org.eclipse.swt.widgets.Composite)void o
 getDefaultListener().AbstractJavaMainTab.WidgetListener o
 getJavaProject()org.eclipse.jdt.core.IJavaProject o
 getWorkspaceRoot()org.eclipse.core.resources.IWorkspaceRoot o
 handleProjectButtonSelected()void o
 initializeFrom(org.eclipse.debug.core.ILaunchConfiguration)void -
 mapResources(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void o
AppletLaunchConfigurationUtils -
 new() -
 abort(String,Throwable,int)void s !org.eclipse.core.runtime.CoreException
 getMainType(String,org.eclipse.jdt.core.IJavaProject)org.eclipse.jdt.core.IType s !org.eclipse.core.runtime.CoreException
 findType(org.eclipse.jdt.core.IJavaProject,String)org.eclipse.jdt.core.IType s !org.eclipse.core.runtime.CoreException
 collectAppletTypesInProject(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.jdt.core.IJavaProject)java.util.Set<org.eclipse.jdt.core.IType> s
 collectTypes(Object,org.eclipse.core.runtime.IProgressMonitor,java.util.Set<Object>)void s !org.eclipse.jdt.core.JavaModelException
 findApplets(org.eclipse.jface.operation.IRunnableContext,Object[])org.eclipse.jdt.core.IType[] s !java.lang.reflect.InvocationTargetException,InterruptedException
DebugTypeSelectionDialog - :org.eclipse.ui.dialogs.FilteredItemsSelectionDialog +DebugTypeLabelProvider
 new(org.eclipse.swt.widgets.Shell,org.eclipse.jdt.core.IType[],String) -
 createDialogArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 getDialogSettings()org.eclipse.jface.dialogs.IDialogSettings o
 getItemsComparator()java.util.Comparator o
 validateItem(Object)org.eclipse.core.runtime.IStatus o
 createExtendedContentArea(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createFilter()org.eclipse.ui.dialogs.FilteredItemsSelectionDialog.ItemsFilter o
 fillContentProvider(org.eclipse.ui.dialogs.FilteredItemsSelectionDialog.AbstractContentProvider,org.eclipse.ui.dialogs.FilteredItemsSelectionDialog.ItemsFilter,org.eclipse.core.runtime.IProgressMonitor)void o !org.eclipse.core.runtime.CoreException
 getElementName(Object)String -
IClasspathViewer ai :org.eclipse.jface.viewers.ISelectionProvider
 getEntries()org.eclipse.jdt.launching.IRuntimeClasspathEntry[] a
 setEntries(org.eclipse.jdt.launching.IRuntimeClasspathEntry[])void a
 getShell()org.eclipse.swt.widgets.Shell a
 isEnabled()boolean a
 addEntries(org.eclipse.jdt.launching.IRuntimeClasspathEntry[])void a
 refresh(Object)void a
 notifyChanged()void a
 indexOf(org.eclipse.jdt.launching.IRuntimeClasspathEntry)int a
 updateSelection(int,org.eclipse.jface.viewers.IStructuredSelection)boolean a
IEntriesChangedListener ai
 entriesChanged(.IClasspathViewer)void a
MainMethodSearchEngine -
 new() -
 searchMainMethods(org.eclipse.core.runtime.IProgressMonitor,org.eclipse.jdt.core.search.IJavaSearchScope,boolean)org.eclipse.jdt.core.IType[] -
 getPackageFragmentRoot(org.eclipse.jdt.core.IJavaElement)org.eclipse.jdt.core.IPackageFragmentRoot s
 searchMainMethods(org.eclipse.jface.operation.IRunnableContext,org.eclipse.jdt.core.search.IJavaSearchScope,boolean)org.eclipse.jdt.core.IType[] - !java.lang.reflect.InvocationTargetException,InterruptedException
SharedJavaMainTab a :.AbstractJavaMainTab
 fMainText org.eclipse.swt.widgets.Text o
 new() -
 createMainTypeEditor(org.eclipse.swt.widgets.Composite,String)void o
 createMainTypeExtensions(org.eclipse.swt.widgets.Composite)void o
 handleSearchButtonSelected()void oa
 initializeMainTypeAndName(org.eclipse.jdt.core.IJavaElement,org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void o
 updateMainTypeFromConfig(org.eclipse.debug.core.ILaunchConfiguration)void o
 initializeAttributes()void o
 getModuleName(org.eclipse.jdt.core.IType)String o
SourceLookupBlock - :.AbstractJavaClasspathTab,org.eclipse.debug.ui.ILaunchConfigurationTab
 fConfig org.eclipse.debug.core.ILaunchConfiguration o
 fPathViewer .RuntimeClasspathViewer o
 fDefaultButton org.eclipse.swt.widgets.Button o
 fDuplicatesButton org.eclipse.swt.widgets.Button o
 DIALOG_SETTINGS_PREFIX String osf
 new() -
 createControl(org.eclipse.swt.widgets.Composite)void -
 handleDefaultButtonSelected()void o
 createPushButton(org.eclipse.swt.widgets.Composite,String,org.eclipse.swt.graphics.FontMetrics)org.eclipse.swt.widgets.Button o
 initializeFrom(org.eclipse.debug.core.ILaunchConfiguration)void -
 performApply(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 getEntries()org.eclipse.jdt.launching.IRuntimeClasspathEntry[] -
 getLaunchConfiguration()org.eclipse.debug.core.ILaunchConfiguration o
 getName()String -
 setDefaults(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 updateLaunchConfigurationDialog()void o
 dispose()void -
VMArgumentsBlock - :org.eclipse.jdt.debug.ui.launchConfigurations.JavaLaunchTab
 fVMArgumentsText org.eclipse.swt.widgets.Text o
 new() -
 createControl(org.eclipse.swt.widgets.Composite)void -
 setDefaults(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 initializeFrom(org.eclipse.debug.core.ILaunchConfiguration)void -
 performApply(org.eclipse.debug.core.ILaunchConfigurationWorkingCopy)void -
 getName()String -
 getAttributeValueFrom(org.eclipse.swt.widgets.Text)String o
 setEnabled(boolean)void -
package org.eclipse.jdt.internal.debug.ui.propertypages
JavaBreakpointPage - :org.eclipse.ui.dialogs.PropertyPage
 fJavaLabelProvider org.eclipse.jdt.ui.JavaElementLabelProvider o
 fEnabledButton org.eclipse.swt.widgets.Button o
 fErrorMessages java.util.List<String> o
 fPrevMessage String o
 ATTR_DELETE_ON_CANCEL String sf
 ATTR_ENABLED_SETTING_ON_CANCEL String sf
 EMPTY_STRING String osf
 new() -
 performOk()boolean -
 addErrorMessage(String)void o
 removeErrorMessage(String)void o
 doStore()void o !org.eclipse.core.runtime.CoreException
 createContents(org.eclipse.swt.widgets.Composite)org.eclipse.swt.widgets.Control o
 createLabels(org.eclipse.swt.widgets.Composite)void o
 createEnabledButton(org.eclipse.swt.widgets.Composite)void o
 getBreakpoint()org.eclipse.jdt.debug.core.IJavaBreakpoint o
 createTypeSpecificLabels(org.eclipse.swt.widgets.Composite)void o
 createTypeSpecificEditors(org.eclipse.swt.widgets.Composite)void o
 createText(org.eclipse.swt.widgets.Composite,String)org.eclipse.swt.widgets.Text o
 createCheckButton(org.eclipse.swt.widgets.Composite,String)org.eclipse.swt.widgets.Button o
 createLabel(org.eclipse.swt.widgets.Composite,String)org.eclipse.swt.widgets.Label o
 createRadioButton(org.eclipse.swt.widgets.Composite,String)org.eclipse.swt.widgets.Button o
 performCancel()boolean -
 createControl(org.eclipse.swt.widgets.Composite)void -
package org.eclipse.jdt.internal.debug.ui.search
LaunchConfigurationQueryParticipant - :org.eclipse.jdt.ui.search.IQueryParticipant
 new() -
 estimateTicks(org.eclipse.jdt.ui.search.QuerySpecification)int -
 getUIParticipant()org.eclipse.jdt.ui.search.IMatchPresentation -
 search(org.eclipse.jdt.ui.search.ISearchRequestor,org.eclipse.jdt.ui.search.QuerySpecification,org.eclipse.core.runtime.IProgressMonitor)void - !org.eclipse.core.runtime.CoreException
package org.eclipse.jdt.internal.debug.ui.snippeteditor
JavaSnippetEditor - :org.eclipse.ui.texteditor.AbstractDecoratedTextEditor,org.eclipse.debug.core.IDebugEventFilter,org.eclipse.jdt.debug.eval.IEvaluationListener,org.eclipse.debug.ui.IValueDetailListener
 IMPORTS_CONTEXT String sf
 RESULT_DISPLAY int sf
 RESULT_RUN int sf
 RESULT_INSPECT int sf
 new() -
 doSetInput(org.eclipse.ui.IEditorInput)void o !org.eclipse.core.runtime.CoreException
 init(org.eclipse.ui.IEditorSite,org.eclipse.ui.IEditorInput)void - !org.eclipse.ui.PartInitException
 dispose()void -
 createActions()void o
 editorContextMenuAboutToShow(org.eclipse.jface.action.IMenuManager)void o
 isVMLaunched()boolean o
 isEvaluating()boolean -
 evalSelection(int)void -
 checkCurrentProject()void o
 buildAndLaunch()void o
 performIncrementalBuild()boolean o
 checkMultipleEditors()void o
 setImports(String[])void o
 getImports()String[] o
 getEvaluationContext()org.eclipse.jdt.core.eval.IEvaluationContext o
 getJavaProject()org.eclipse.jdt.core.IJavaProject o
 shutDownVM()void o
 vmTerminated()void o
 addSnippetStateChangedListener(.ISnippetStateChangedListener)void -
 removeSnippetStateChangedListener(.ISnippetStateChangedListener)void -
 fireEvalStateChanged()void o
 evaluate(String)void o
 evaluationComplete(org.eclipse.jdt.debug.eval.IEvaluationResult)void -
 showExpressionView()void o
 codeComplete(org.eclipse.jdt.core.CompletionRequestor)void o !org.eclipse.jdt.core.JavaModelException
 codeResolve()org.eclipse.jdt.core.IJavaElement[] o !org.eclipse.jdt.core.JavaModelException
 showError(org.eclipse.core.runtime.IStatus)void o
 showError(String)void o
 displayResult(org.eclipse.jdt.debug.core.IJavaValue)void o
 evaluateToString(org.eclipse.jdt.debug.core.IJavaValue)String o
 detailComputed(org.eclipse.debug.core.model.IValue,String)void -
 showAllErrors(String[])void o
 showException(Throwable)void o
 showUnderlyingException(Throwable)void o
 findJavaProject()org.eclipse.jdt.core.IJavaProject o !org.eclipse.core.runtime.CoreException
 classPathHasChanged()boolean o
 workingDirHasChanged()boolean o
 vmArgsChanged()boolean o
 vmHasChanged()boolean o
 classPathsEqual(String[],String[])boolean o
 evaluationStarts()void o
 setTitleImage()void o
 evaluationEnds()void o
 showStatus(String)void o
 getClassPath(org.eclipse.jdt.core.IJavaProject)String[] o
 getShell()org.eclipse.swt.widgets.Shell o
 filterDebugEvents(org.eclipse.debug.core.DebugEvent[])org.eclipse.debug.core.DebugEvent[] -
 affectsTextPresentation(org.eclipse.jface.util.PropertyChangeEvent)boolean o
 handlePreferenceStoreChanged(org.eclipse.jface.util.PropertyChangeEvent)void o
 getThread()org.eclipse.jdt.debug.core.IJavaThread o
 setThread(org.eclipse.jdt.debug.core.IJavaThread)void o
 launchVM()void o
 getFile()org.eclipse.core.resources.IFile -
 updateSelectionDependentActions()void o
 setPartName(String)void o
 cleanupOnRenameOrMove()void o
 isInJavaProject()boolean o
 reportNotInJavaProjectError()void o
 performSaveAs(org.eclipse.core.runtime.IProgressMonitor)void o
 isSaveAsAllowed()boolean -
 getEvaluationEngine()org.eclipse.jdt.debug.eval.IClassFileEvaluationEngine o
 createSourceViewer(org.eclipse.swt.widgets.Composite,org.eclipse.jface.text.source.IVerticalRuler,int)org.eclipse.jface.text.source.ISourceViewer o
 getWorkingDirectoryAttribute()String o
 getVMArgsAttribute()String o
 getVMInstall()org.eclipse.jdt.launching.IVMInstall o
 async(Runnable)void o
 showAndSelect(String,int)void o
 getAdapter(Class<<T>>)<T> - <T=Object>
